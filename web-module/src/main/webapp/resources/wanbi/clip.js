/*
 * An exported clip goes straight to the store while it is read from the disk, with its progress; the form then sends only
 * the name under which it lies there. Two gigabytes pass through neither the browser's memory nor the form.
 */
(function () {
  'use strict';

  /** Words: # percent of @ sent | broken off. */
  function says(frame, text, wrong) {
    var line = frame.querySelector('.clip-says');
    line.textContent = text;
    line.classList.toggle('late', Boolean(wrong));
  }

  function size(bytes) {
    return bytes < 1048576 ? Math.ceil(bytes / 1024) + ' KB' : (bytes / 1048576).toFixed(1) + ' MB';
  }

  function refusal(request, words) {
    try {
      var problem = JSON.parse(request.responseText);
      var first = problem.errors && problem.errors[0];
      return first ? first.message : problem.detail || problem.title;
    } catch (notJson) {
      return words[1];
    }
  }

  function sendButton(frame) {
    return frame.closest('form').querySelector('.actions button, .actions .btn');
  }

  function send(frame, file) {
    var words = frame.dataset.words.split('|');
    var bar = frame.querySelector('progress');
    var into = frame.querySelector('[data-clip-file]');
    var name = frame.querySelector('[data-clip-name]');
    var button = sendButton(frame);
    var request = new XMLHttpRequest();
    into.value = '';
    name.value = '';
    bar.hidden = false;
    bar.value = 0;
    button.disabled = true;
    function over(text, wrong) {
      bar.hidden = true;
      button.disabled = false;
      says(frame, text, wrong);
    }
    request.open('PUT', frame.dataset.clip);
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
    request.setRequestHeader('Accept-Language', document.documentElement.lang);
    request.upload.addEventListener('progress', function (event) {
      if (event.lengthComputable) {
        bar.value = Math.floor(event.loaded / event.total * 100);
        says(frame, words[0].replace('#', bar.value).replace('@', size(event.total)));
      }
    });
    request.addEventListener('load', function () {
      if (request.status === 201) {
        into.value = JSON.parse(request.responseText).file;
        name.value = file.name + ' · ' + size(file.size);
        over('✓ ' + name.value);
      } else {
        over(refusal(request, words), true);
      }
    });
    request.addEventListener('error', function () { over(words[1], true); });
    request.send(file);
  }

  document.addEventListener('change', function (event) {
    var chosen = event.target;
    if (chosen.dataset && chosen.dataset.clipChoose && chosen.files.length) {
      send(chosen.closest('[data-clip]'), chosen.files[0]);
    }
  });
})();
