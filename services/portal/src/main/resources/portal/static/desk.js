// How much of a file is on its way; without this script the form works as any form does.
(function () {
  'use strict';
  var form = document.querySelector('form[enctype]');
  var bar = form && form.querySelector('progress');
  if (!bar) {
    return;
  }
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    var request = new XMLHttpRequest();
    request.upload.addEventListener('progress', function (sent) {
      bar.value = sent.lengthComputable ? Math.round(100 * sent.loaded / sent.total) : 50;
    });
    request.addEventListener('load', function () {
      var page = new DOMParser().parseFromString(request.responseText, 'text/html');
      var content = page.getElementById('content');
      if (!content) {
        form.submit();
        return;
      }
      document.getElementById('content').replaceWith(content);
      content.focus();
    });
    request.addEventListener('error', function () { form.submit(); });
    bar.hidden = false;
    request.open('POST', form.action);
    request.send(new FormData(form));
  });
}());
