// How much of a file is on its way, and then how many of its rows are in; without this script the form works as any form does.
(function () {
  'use strict';
  var form = document.querySelector('form[enctype]');
  var bar = form && form.querySelector('progress');
  if (!bar) {
    return;
  }
  var words = form.querySelector('.sent');

  function name() {
    var random = crypto.getRandomValues(new Uint32Array(4));
    return Array.prototype.map.call(random, function (part) { return part.toString(16); }).join('-');
  }

  function say(standing) {
    if (standing.read) {
      bar.value = standing.rows ? Math.round(100 * standing.done / standing.rows) : 100;
      words.textContent = words.dataset.entering.replace('{0}', standing.done).replace('{1}', standing.rows);
    } else {
      bar.removeAttribute('value');
      words.textContent = words.dataset.reading.replace('{0}', standing.rows);
    }
  }

  function ask(called) {
    fetch('/desk/ledgers/progress?import=' + called, { credentials: 'same-origin' })
      .then(function (answer) { return answer.status === 200 ? answer.json() : null; })
      .then(function (standing) { if (standing) { say(standing); } })
      .catch(function () { /* The report comes anyway. */ });
  }

  form.addEventListener('submit', function (event) {
    event.preventDefault();
    var request = new XMLHttpRequest();
    var called = name();
    var data = new FormData(form);
    var watching = null;
    data.append('import', called);
    request.upload.addEventListener('progress', function (sent) {
      bar.value = sent.lengthComputable ? Math.round(100 * sent.loaded / sent.total) : 50;
    });
    request.upload.addEventListener('load', function () {
      watching = setInterval(function () { ask(called); }, 1000);
    });
    request.addEventListener('loadend', function () { clearInterval(watching); });
    request.addEventListener('load', function () {
      var page = new DOMParser().parseFromString(request.responseText, 'text/html');
      var content = page.getElementById('content');
      if (!content) {
        form.submit();
        return;
      }
      document.getElementById('content').replaceWith(content);
      if (window.htmx) {
        window.htmx.process(content);
      }
      content.focus();
    });
    request.addEventListener('error', function () { form.submit(); });
    bar.hidden = false;
    request.open('POST', form.action);
    request.send(data);
  });
}());
