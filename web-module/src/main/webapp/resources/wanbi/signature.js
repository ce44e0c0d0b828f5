/*
 * The client signs on the screen with finger, pen or mouse. Every stroke is kept as points [x, y, milliseconds since the
 * first point] in a hidden field, so that the way it was written can be proven later; the drawing itself is only shown.
 */
(function () {
  'use strict';

  function pad(canvas) {
    var field = document.getElementById(canvas.dataset.strokes);
    var pen = canvas.getContext('2d');
    var strokes = [];
    var current = null;
    var begun = null;

    function point(event) {
      var frame = canvas.getBoundingClientRect();
      if (begun === null) {
        begun = event.timeStamp;
      }
      return [Math.round((event.clientX - frame.left) * 10) / 10, Math.round((event.clientY - frame.top) * 10) / 10,
        Math.round(event.timeStamp - begun)];
    }

    function ink() {
      var scale = window.devicePixelRatio || 1;
      var frame = canvas.getBoundingClientRect();
      canvas.width = Math.round(frame.width * scale);
      canvas.height = Math.round(frame.height * scale);
      pen.scale(scale, scale);
      pen.lineWidth = 2.2;
      pen.lineCap = 'round';
      pen.lineJoin = 'round';
      pen.strokeStyle = '#111';
      strokes.forEach(draw);
    }

    function draw(stroke) {
      pen.beginPath();
      stroke.forEach(function (at, index) {
        if (index === 0) {
          pen.moveTo(at[0], at[1]);
        } else {
          pen.lineTo(at[0], at[1]);
        }
      });
      if (stroke.length === 1) {
        pen.lineTo(stroke[0][0] + 0.1, stroke[0][1]);
      }
      pen.stroke();
    }

    function keep() {
      field.value = strokes.length ? JSON.stringify(strokes) : '';
    }

    function end() {
      if (current) {
        current = null;
        keep();
      }
    }

    canvas.addEventListener('pointerdown', function (event) {
      if (event.isPrimary && event.button === 0) {
        event.preventDefault();
        canvas.setPointerCapture(event.pointerId);
        current = [point(event)];
        strokes.push(current);
        draw(current);
      }
    });
    canvas.addEventListener('pointermove', function (event) {
      if (!current || !event.isPrimary) {
        return;
      }
      var moves = event.getCoalescedEvents ? event.getCoalescedEvents() : [];
      (moves.length ? moves : [event]).forEach(function (move) {
        current.push(point(move));
      });
      draw(current.slice(-Math.max(2, moves.length + 1)));
    });
    canvas.addEventListener('pointerup', end);
    canvas.addEventListener('pointercancel', end);

    canvas.clearPad = function () {
      strokes = [];
      current = null;
      begun = null;
      keep();
      ink();
    };

    if (field.value && canvas.dataset.clear !== 'true') {
      strokes = JSON.parse(field.value);
    }
    keep();
    ink();
    window.addEventListener('resize', ink);
  }

  function prepare() {
    document.querySelectorAll('canvas.pad').forEach(function (canvas) {
      if (!canvas.clearPad) {
        pad(canvas);
      }
    });
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-clear-pad]');
    if (button) {
      document.querySelector('canvas[data-strokes="' + button.dataset.clearPad + '"]').clearPad();
    }
  });
  document.addEventListener('DOMContentLoaded', function () {
    prepare();
    jQuery(document).on('pfAjaxComplete', prepare);
  });
})();
