/*
 * What is on the page stays true without a reload. Clocks count here, by the server's time. Every few seconds the page asks
 * whether there is anything new; that costs the server nothing while there is not. Then only the marked regions are fetched
 * and replaced, so that nobody loses what is being typed. Nothing of this keeps a session alive.
 */
window.wanbi = window.wanbi || {};

(function () {
  'use strict';
  var EVERY = 4000;
  var SLOWEST = 60000;
  var BY_ITSELF = {headers: {'Wanbi-Background': '1'}, credentials: 'same-origin', redirect: 'manual', cache: 'no-store'};
  var ahead = 0;
  var words = [];
  var mark;
  var wait = EVERY;
  var timer;
  var looking = false;
  var again = false;
  var last = {};

  function setWatch(now) {
    if (now) {
      ahead = Date.parse(now) - Date.now();
    }
  }

  function two(number) {
    return String(number).padStart(2, '0');
  }

  /** words: left, over, hours and minutes, days; '#' and '%' stand for the numbers. */
  function span(seconds) {
    if (seconds < 3600) {
      return Math.floor(seconds / 60) + ':' + two(seconds % 60);
    }
    if (seconds < 48 * 3600) {
      return words[2].replace('#', Math.floor(seconds / 3600)).replace('%', two(Math.floor(seconds % 3600 / 60)));
    }
    return words[3].replace('#', Math.floor(seconds / 86400));
  }

  /** A recording's clock is red long before its end, ever redder. */
  function redden(clock, left) {
    var styles = ['late', 'redder', 'reddest'];
    clock.dataset.reds.split(',').forEach(function (hours, level) {
      clock.classList.toggle(styles[level], left <= hours * 3600000);
    });
  }

  function tick() {
    var now = Date.now() + ahead;
    document.querySelectorAll('[data-due]').forEach(function (clock) {
      var due = Date.parse(clock.dataset.due);
      if (isNaN(due)) {
        return;
      }
      var late = now > due;
      var start = Date.parse(clock.dataset.start);
      var text = words[late ? 1 : 0].replace('#', span(Math.floor(Math.abs(now - due) / 1000)));
      if (clock.textContent !== text) {
        clock.textContent = text;
      }
      if (clock.dataset.reds) {
        redden(clock, due - now);
        return;
      }
      clock.classList.toggle('late', late);
      clock.classList.toggle('warn', !late && now - start > due - now);
      var row = clock.closest('tr');
      if (row) {
        row.classList.toggle('over', late);
      }
    });
  }

  function keyOf(element) {
    return element && (element.dataset.approveFootage || element.dataset.rejectFootage) ? element.className + element.dataset.approveFootage + element.dataset.rejectFootage
      : element && (element.dataset.approve ? element.dataset.approve + element.dataset.step : element.getAttribute('href'));
  }

  /** The keyboard stays where it was, if that is still there. */
  function replace(region, html) {
    var held = region.contains(document.activeElement) ? keyOf(document.activeElement) : null;
    region.innerHTML = html;
    if (held) {
      var same = Array.from(region.querySelectorAll('a, button')).find(function (element) { return keyOf(element) === held; });
      if (same) {
        same.focus({preventScroll: true});
      }
    }
  }

  function show(html) {
    var fresh = new DOMParser().parseFromString(html, 'text/html');
    fresh.querySelectorAll('[data-live]').forEach(function (part) {
      var name = part.dataset.live;
      setWatch(part.dataset.now);
      part.querySelectorAll('script').forEach(function (script) { script.remove(); });
      var region = document.querySelector('[data-live="' + name + '"]');
      if (region && last[name] !== part.innerHTML) {
        last[name] = part.innerHTML;
        replace(region, part.innerHTML);
      }
    });
    tick();
  }

  function source() {
    var region = document.querySelector('[data-live="home"]') || document.querySelector('[data-live]');
    return region && region.dataset.liveFrom;
  }

  function fetched(answer) {
    if (answer.type === 'opaqueredirect' || answer.status === 401) {
      return Promise.reject('over');
    }
    return answer.ok ? answer.text() : Promise.reject('later');
  }

  function look(fresh) {
    return fetch(source(), BY_ITSELF).then(fetched).then(function (html) {
      show(html);
      mark = fresh;
    });
  }

  function ask() {
    return fetch(document.body.dataset.tidings + '?since=' + encodeURIComponent(mark), BY_ITSELF).then(function (answer) {
      return answer.status === 204 ? null : fetched(answer).then(look);
    });
  }

  function next() {
    clearTimeout(timer);
    timer = setTimeout(turn, wait);
  }

  /** Quietly: a network that is gone is asked ever more rarely, a session that is over not at all. */
  function turn() {
    clearTimeout(timer);
    if (looking || document.hidden) {
      again = looking;
      return;
    }
    looking = true;
    ask().then(function () {
      wait = EVERY;
      return true;
    }, function (why) {
      wait = Math.min(wait * 2, SLOWEST);
      return why !== 'over';
    }).then(function (goesOn) {
      looking = false;
      if (goesOn) {
        if (again) {
          again = false;
          turn();
        } else {
          next();
        }
      }
    });
  }

  /** After an act of one's own. */
  wanbi.lookNow = function () {
    if (source()) {
      look(mark).catch(function () { turn(); });
    }
  };

  function decideFootage(request, button) {
    document.getElementById('footageApproval:request').value = request;
    document.getElementById('footageApproval:' + button).click();
  }

  /** Asked why not: the question stands at the top of the page. */
  wanbi.focusReason = function () {
    var reason = document.getElementById('footageApproval:reason');
    if (reason) {
      reason.focus({preventScroll: true});
      reason.scrollIntoView({block: 'center'});
    }
  };

  function approve(button) {
    document.getElementById('approval:number').value = button.dataset.approve;
    document.getElementById('approval:step').value = button.dataset.step;
    button.disabled = true;
    document.getElementById('approval:give').click();
  }

  document.addEventListener('DOMContentLoaded', function () {
    if (!document.body.dataset.mark) {
      return;
    }
    words = document.body.dataset.clock.split('|');
    mark = document.body.dataset.mark;
    setWatch(document.body.dataset.now);
    tick();
    setInterval(tick, 1000);
    document.addEventListener('click', function (event) {
      var button = event.target.closest && event.target.closest('[data-approve]');
      if (button) {
        approve(button);
      }
      var footage = event.target.closest && event.target.closest('[data-approve-footage], [data-reject-footage]');
      if (footage && footage.dataset.approveFootage) {
        footage.disabled = true;
        decideFootage(footage.dataset.approveFootage, 'give');
      } else if (footage) {
        decideFootage(footage.dataset.rejectFootage, 'ask');
      }
    });
    if (window.fetch && source()) {
      next();
      ['online', 'visibilitychange'].forEach(function (back) {
        (back === 'online' ? window : document).addEventListener(back, function () {
          wait = EVERY;
          turn();
        });
      });
    }
  });
})();
