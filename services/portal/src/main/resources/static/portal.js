const services = {
  clue: { name: '线索', data: [['线索台账', '/clues'], ['举报件', '/tips'], ['日志', '/log']] },
  case: { name: '案件', data: [['案件台账', '/cases'], ['日志', '/log']] },
  supervision: { name: '督导', data: [['催办台账', '/urges'], ['挂牌台账', '/listings'], ['日志', '/log']] },
  assessment: { name: '考核', data: [['考核期', '/periods'], ['日志', '/log']] },
};
const operations = [
  ['校验日志', '/log/verify'], ['日志状态', '/admin/log'], ['读模型', '/admin/read-models'], ['搁置', '/admin/parked'], ['死信', '/admin/dead-letters'],
  ['暂扣', '/admin/withheld'],
];

function cell(row, content) {
  const td = row.insertCell();
  td.append(...[].concat(content));
  return td;
}

function link(base, [label, path]) {
  const a = document.createElement('a');
  a.href = new URL(path, base).href;
  a.textContent = label;
  return a;
}

async function show() {
  const rows = document.getElementById('rows');
  let found;
  try {
    found = await (await fetch('/status')).json();
  } catch (e) {
    rows.textContent = '';
    cell(rows.insertRow(), '门户没有应答，请稍后刷新。 The portal did not answer.').colSpan = 5;
    return;
  }
  rows.textContent = '';
  const order = Object.keys(services);
  found.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  for (const service of found) {
    const known = services[service.name] ?? { name: service.name, data: [] };
    const row = rows.insertRow();
    cell(row, `${known.name} ${service.name}`);
    cell(row, service.up ? '● 正常 up' : '▲ 未应答 away').className = service.up ? 'up' : 'down';
    cell(row, link(service.link, ['接口说明', '/swagger-ui/index.html']));
    cell(row, known.data.map((entry) => link(service.link, entry)));
    cell(row, operations.map((entry) => link(service.link, entry)));
  }
}

show();
setInterval(show, 10_000);
