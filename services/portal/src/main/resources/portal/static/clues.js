// The slider says at once on which step it stands; without this the page says it after the form was sent.
(function () {
  'use strict';
  var slider = document.getElementById('step');
  var steps = document.getElementById('steps');
  var now = document.getElementById('step-now');
  if (!slider || !steps || !now) { return; }
  slider.addEventListener('input', function () {
    var step = steps.options[Number(slider.value) - 1];
    now.textContent = step ? slider.value + ' / ' + steps.options.length + ' · ' + step.label : '';
  });
}());
