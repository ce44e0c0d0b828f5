/*
 * Labels are read by the phone's camera where the browser can read codes itself; where it cannot there is no button, and
 * the field takes what a scanner or a thumb types. Each label is sent once; the camera stays on while the page talks.
 */
(function () {
  'use strict';

  var stream = null;
  var last = '';
  var PAUSE = 300;

  function can() {
    return 'BarcodeDetector' in window && navigator.mediaDevices && navigator.mediaDevices.getUserMedia;
  }

  function frame() {
    return document.querySelector('[data-scanning] [data-camera]');
  }

  function button(text) {
    var made = document.createElement('button');
    made.type = 'button';
    made.className = 'btn q';
    made.textContent = text;
    made.dataset.cameraSwitch = 'true';
    return made;
  }

  /** The page draws the frame anew after every label; the picture comes back into the new one. */
  function furnish() {
    var place = frame();
    if (!place || place.parentNode.querySelector('[data-camera-switch]') || !can()) {
      return;
    }
    var words = place.dataset.camera.split('|');
    place.parentNode.insertBefore(button(words[stream ? 1 : 0]), place);
    if (stream) {
      show(place);
    }
  }

  function show(place) {
    place.hidden = false;
    var video = place.querySelector('video');
    video.srcObject = stream;
    video.play();
  }

  function read(detector) {
    var place = frame();
    if (!stream || !place) {
      return stop();
    }
    var video = place.querySelector('video');
    var seen = video.readyState < 2 ? Promise.resolve([]) : detector.detect(video);
    seen.then(function (codes) {
      if (codes.length > 0 && codes[0].rawValue !== last) {
        last = codes[0].rawValue;
        send(last);
      }
    }).catch(function () { /* a blurred picture; the next one comes */ }).finally(function () {
      window.setTimeout(read, PAUSE, detector);
    });
  }

  function send(text) {
    var field = document.querySelector('[data-scan-into]');
    var go = document.querySelector('[data-scan-send]');
    if (field && go) {
      field.value = text;
      if (navigator.vibrate) {
        navigator.vibrate(60);
      }
      go.click();
    }
  }

  function stop() {
    if (stream) {
      stream.getTracks().forEach(function (track) { track.stop(); });
    }
    stream = null;
    last = '';
    var place = frame();
    if (place) {
      place.hidden = true;
    }
  }

  function turn(pressed) {
    var words = frame().dataset.camera.split('|');
    if (stream) {
      stop();
      pressed.textContent = words[0];
      return;
    }
    navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } }).then(function (opened) {
      stream = opened;
      pressed.textContent = words[1];
      show(frame());
      read(new window.BarcodeDetector({ formats: ['qr_code', 'code_128'] }));
    }).catch(function () {
      pressed.disabled = true;
    });
  }

  document.addEventListener('click', function (event) {
    var pressed = event.target.closest('[data-camera-switch]');
    if (pressed) {
      turn(pressed);
    }
  });

  /** A scanner ends each label with Enter, and the next label goes into the same field. */
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Enter' && event.target.matches('[data-scan-into]')) {
      event.preventDefault();
      document.querySelector('[data-scan-send]').click();
    }
  });

  document.addEventListener('DOMContentLoaded', function () {
    furnish();
    var page = document.querySelector('[data-scanning]');
    if (page) {
      new MutationObserver(function () {
        furnish();
        var field = document.querySelector('[data-scan-into]');
        if (field && document.activeElement === document.body) {
          field.focus();
        }
      }).observe(page.closest('form').parentNode, { childList: true, subtree: true });
    }
  });
}());
