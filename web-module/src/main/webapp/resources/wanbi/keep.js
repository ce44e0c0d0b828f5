/*
 * Nothing typed is lost. A form with data-keep is noted in this tab's sessionStorage while it is filled; when the session
 * has ended meanwhile, the person signs in again and stands before the filled form. The note goes as soon as another page
 * is reached, at sign-out, or when somebody else signs in. Passwords, PINs and files are never noted.
 */
window.wanbi = window.wanbi || {};

(function () {
  'use strict';
  var DRAFT = 'wanbi.draft';
  var RESUME = 'wanbi.resume';
  var SEEN = 'wanbi.seen';
  var WARN_BEFORE = 2 * 60 * 1000;

  function form() {
    return document.querySelector('form[data-keep]');
  }

  function kept(control) {
    if (!control.name || /jakarta\.faces|password|file|submit|button/.test(control.type + ' ' + control.name)) {
      return false;
    }
    return control.type !== 'hidden' || /_hinput$/.test(control.name) || control.dataset.kept === 'true';
  }

  /** How the server has to build the lines of such a form again: WALLET:2,KEYS:0 (category and number of contents). */
  function shape(filled) {
    if (!('shape' in filled.dataset)) {
      return '';
    }
    return Array.from(filled.querySelectorAll('.tiles')).map(function (tiles) {
      var chosen = tiles.querySelector('input:checked');
      var thing = tiles.closest('.card') || filled;
      return (chosen ? chosen.value : '') + ':' + thing.querySelectorAll('.contents .row').length;
    }).join(',');
  }

  function note() {
    var filled = form();
    if (!filled) {
      return;
    }
    var values = Array.from(filled.elements).filter(kept).map(function (control) {
      var ticked = control.type === 'checkbox' || control.type === 'radio';
      return ticked ? [control.name, control.value, control.checked] : [control.name, control.value];
    });
    sessionStorage.setItem(DRAFT, JSON.stringify({
      path: location.pathname,
      query: location.search.replace(/[?&]shape=[^&]*/, '').replace(/^&/, '?'),
      staff: document.body.dataset.staff,
      shape: shape(filled),
      values: values
    }));
  }

  function draft() {
    try {
      return JSON.parse(sessionStorage.getItem(DRAFT));
    } catch (e) {
      return null;
    }
  }

  function forget() {
    sessionStorage.removeItem(DRAFT);
    sessionStorage.removeItem(RESUME);
  }

  function fill(values) {
    var controls = Array.from(form().elements).filter(kept);
    values.forEach(function (value) {
      controls.filter(function (control) { return control.name === value[0]; }).forEach(function (control) {
        if (value.length === 3) {
          if (control.value === value[1]) {
            control.checked = value[2];
          }
        } else {
          control.value = value[1];
        }
      });
    });
  }

  /** The form's lines are built by the server first, then everything is put back where it stood. */
  function restore(noted) {
    var target = form();
    if (noted.shape !== shape(target) && !/[?&]shape=/.test(location.search)) {
      location.replace(noted.path + noted.query + (noted.query ? '&' : '?') + 'shape=' + encodeURIComponent(noted.shape));
      return;
    }
    sessionStorage.removeItem(RESUME);
    fill(noted.values);
    if (wanbi.applyUnknown) {
      wanbi.applyUnknown();
    }
    var said = document.getElementById('restored');
    if (said) {
      said.hidden = false;
      document.getElementById('content').prepend(said);
    }
  }

  wanbi.reloadKeeping = function () {
    if (form()) {
      note();
      sessionStorage.setItem(RESUME, '1');
    }
    location.reload();
  };

  function arrive() {
    var noted = draft();
    var door = document.querySelector('form[data-door]');
    if (door) {
      if (noted) {
        sessionStorage.setItem(RESUME, '1');
        door.querySelector('[data-to]').value = noted.path + noted.query;
      }
    } else if (document.body.dataset.staff) {
      var mine = noted && noted.staff === document.body.dataset.staff && noted.path === location.pathname;
      if (mine && sessionStorage.getItem(RESUME) && form()) {
        restore(noted);
      } else {
        forget();
      }
    }
  }

  function watch() {
    var minutes = Number(document.body.dataset.sessionMinutes);
    var dialog = document.getElementById('time-out');
    if (!minutes || !dialog) {
      return;
    }
    function seen() {
      localStorage.setItem(SEEN, String(Date.now()));
    }
    function stay() {
      seen();
      fetch(document.body.dataset.alive, {credentials: 'same-origin', redirect: 'manual'});
      if (dialog.open) {
        dialog.close();
      }
    }
    seen();
    jQuery(document).on('pfAjaxComplete', seen);
    dialog.querySelector('[data-stay]').addEventListener('click', stay);
    document.addEventListener('input', function () {
      if (Date.now() - Number(localStorage.getItem(SEEN)) > 5 * 60 * 1000) {
        stay();
      }
    });
    setInterval(function () {
      var left = Number(localStorage.getItem(SEEN)) + minutes * 60 * 1000 - Date.now();
      if (left <= 0) {
        note();
        location.href = document.body.dataset.door + '?expired=1&to=' + encodeURIComponent(location.pathname + location.search);
      } else if (left <= WARN_BEFORE && !dialog.open) {
        dialog.showModal();
      } else if (left > WARN_BEFORE && dialog.open) {
        dialog.close();
      }
    }, 5000);
  }

  document.addEventListener('DOMContentLoaded', function () {
    arrive();
    watch();
    ['input', 'change'].forEach(function (kind) {
      document.addEventListener(kind, function (event) {
        if (event.target.closest && event.target.closest('form[data-keep]')) {
          note();
        }
      });
    });
    document.addEventListener('click', function (event) {
      if (event.target.closest('[data-forget]')) {
        forget();
      }
      if (event.target.closest('[data-reload-keeping]')) {
        event.preventDefault();
        wanbi.reloadKeeping();
      }
    });
    document.addEventListener('click', function (event) {
      document.querySelectorAll('details.me[open]').forEach(function (open) {
        if (!open.contains(event.target)) {
          open.open = false;
        }
      });
    });
  });
})();
