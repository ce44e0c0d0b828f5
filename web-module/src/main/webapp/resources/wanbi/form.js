/* What forms need in the browser: focus on the first wrong field, the explicit "unknown", the running watch, previews of photos. */
window.wanbi = window.wanbi || {};

(function () {
  'use strict';

  /** The input of a field; its "unknown" and hidden ones do not count. */
  function inputOf(field) {
    return Array.from(field.querySelectorAll('input:not([type=hidden]):not([type=file]), select, textarea'))
        .find(function (input) { return !input.closest('.unk'); });
  }

  /** The sentence beside a field is tied to its input, so that it is read out with it. */
  function tieErrors() {
    document.querySelectorAll('.field .err').forEach(function (error, index) {
      var field = error.closest('.field');
      var input = inputOf(field);
      error.id = error.id || 'error-' + index;
      if (input) {
        input.setAttribute('aria-invalid', 'true');
        input.setAttribute('aria-describedby', error.id);
      }
    });
  }

  wanbi.focusFirstError = function () {
    tieErrors();
    var wrong = document.querySelector('.field .err, .banner.late, .pad-line.bad');
    if (!wrong) {
      return;
    }
    var dialog = wrong.closest('.ui-dialog');
    if (dialog) {
      PrimeFaces.getWidgetById(dialog.id).show();
    }
    var field = wrong.closest('.field');
    var target = field && inputOf(field) || wrong;
    if (target === wrong) {
      target.setAttribute('tabindex', '-1');
    }
    target.focus({preventScroll: true});
    wrong.scrollIntoView({block: 'center'});
  };

  /** "Unknown" empties its input and holds it still; unchecking gives it back. */
  wanbi.applyUnknown = function () {
    document.querySelectorAll('.unk input[type=checkbox]').forEach(function (unknown) {
      var input = unknown.closest('.field').querySelector('input:not([type=checkbox]):not([type=hidden]), textarea');
      if (!input) {
        return;
      }
      input.readOnly = unknown.checked;
      if (unknown.checked) {
        input.value = '';
      }
      if (input.dataset.was === undefined) {
        input.dataset.was = input.placeholder;
      }
      input.placeholder = unknown.checked ? unknown.dataset.word || '' : input.dataset.was;
    });
  };

  /** A swatch says its colour when the mouse rests on it. */
  function nameSwatches() {
    document.querySelectorAll('.swatches label').forEach(function (label) {
      label.parentElement.title = label.textContent.trim();
    });
  }

  /** At most so many colours: the fourth is not taken instead of being refused later; "unknown" stands alone. */
  function limitSwatches(changed) {
    var group = changed.closest('.swatches');
    if (!group || !changed.checked) {
      return;
    }
    var others = Array.from(group.querySelectorAll(':checked')).filter(function (box) {
      return box !== changed;
    });
    if (changed.value === 'UNKNOWN') {
      others.forEach(function (box) { box.checked = false; });
    } else {
      others.filter(function (box) { return box.value === 'UNKNOWN'; }).forEach(function (box) { box.checked = false; });
      if (others.length >= Number(group.dataset.most || 3)) {
        changed.checked = false;
      }
    }
  }

  function tick() {
    document.querySelectorAll('[data-since]').forEach(function (watch) {
      var seconds = Math.max(0, Math.floor((Date.now() - watch.dataset.since) / 1000));
      watch.textContent = Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0');
    });
  }

  /* Photos are shown from the browser's own copy: before the record exists the server shows them to nobody. */
  var previews = {};

  function rememberPreview(input) {
    var frame = input.closest('.photos');
    if (frame) {
      var name = frame.dataset.photos;
      previews[name] = (previews[name] || []).concat(Array.from(input.files).map(function (file) {
        return {name: file.name, url: URL.createObjectURL(file)};
      }));
    }
  }

  function showPreviews() {
    document.querySelectorAll('.photos').forEach(function (frame) {
      var known = previews[frame.dataset.photos] || [];
      frame.querySelectorAll('img[data-name]').forEach(function (image) {
        var match = known.find(function (preview) { return preview.name === image.dataset.name; });
        if (match) {
          image.src = match.url;
        }
      });
      frame.querySelectorAll('input[type=file]').forEach(function (input) {
        if (frame.dataset.capture) {
          input.setAttribute('capture', 'environment');
        }
      });
    });
  }

  function refresh() {
    tieErrors();
    wanbi.applyUnknown();
    nameSwatches();
    showPreviews();
  }

  document.addEventListener('change', function (event) {
    if (event.target.type === 'file') {
      rememberPreview(event.target);
    } else if (event.target.type === 'checkbox') {
      limitSwatches(event.target);
      wanbi.applyUnknown();
    }
  }, true);

  document.addEventListener('DOMContentLoaded', function () {
    refresh();
    wanbi.focusFirstError();
    tick();
    setInterval(tick, 1000);
    if (window.jQuery) {
      jQuery(document).on('pfAjaxComplete', function (event, request, settings, answer) {
        refresh();
        if (answer && answer.validationFailed) {
          wanbi.focusFirstError();
        }
      });
    }
  });
})();
