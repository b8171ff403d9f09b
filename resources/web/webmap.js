// SPDX-License-Identifier: GPL-2.0-or-later
// The script of a page that moves. Text from outside gets into the page by textContent only.
(function () {
  'use strict';
  var data = JSON.parse(document.getElementById('data').textContent);
  var say = data.say, SCALE = 100000;
  // of held ground over the user's tiles, which are to be seen through it
  var HELD = 0.75;
  var byId = function (id) { return document.getElementById(id); };
  var count = Math.max(data.dates.length, 1), current = -1, timer = null;

  // -- arcs, runs and letters: see cartography/webmap/topology.py --------------------------------
  function decoder(texts) {
    var known = [];
    function arc(number) {
      if (known[number]) { return known[number]; }
      var text = texts[number], points = [], x = 0, y = 0, place = 0, values = [0, 0];
      while (place < text.length) {
        for (var axis = 0; axis < 2; axis += 1) {
          var value = 0, shift = 0, bits;
          do {
            bits = text.charCodeAt(place) - 63; place += 1;
            value += (bits & 31) * Math.pow(2, shift); shift += 5;
          } while (bits >= 32);
          values[axis] = value % 2 ? -(value + 1) / 2 : value / 2;
        }
        x += values[0]; y += values[1];
        points.push([y / SCALE, x / SCALE]);
      }
      known[number] = points;
      return points;
    }
    return function (runs) {
      var path = [];
      for (var i = 0; i < runs.length; i += 2) {
        for (var number = runs[i]; number < runs[i] + runs[i + 1]; number += 1) {
          var points = number > 0 ? arc(number - 1) : arc(-number - 1).slice().reverse();
          for (var k = path.length ? 1 : 0; k < points.length; k += 1) { path.push(points[k]); }
        }
      }
      return path;
    };
  }
  var unrolled = decoder(data.arcs), onLand = decoder(data.land.arcs);

  // -- the map -----------------------------------------------------------------------------------
  var map = L.map('map', { attributionControl: false, zoomSnap: 0.25, minZoom: 2, maxZoom: 15, keyboard: true, fadeAnimation: false });
  var renderer = L.canvas({ padding: 0.3, tolerance: 4 });
  if (data.tiles) { L.tileLayer(data.tiles, { maxZoom: 19 }).addTo(map); }
  var b = data.view;
  map.fitBounds([[b[1], b[0]], [b[3], b[2]]], { padding: [12, 12], animate: false });
  L.control.scale().addTo(map);
  if (!data.tiles) {
    // borders lie over the ground that is held, which hides the tints beneath
    map.createPane('borders').style.zIndex = 410;
    map.getPane('borders').style.pointerEvents = 'none';
    var above = L.canvas({ pane: 'borders', padding: 0.3 });
    [[data.land.rings, '#f4f2ec'], [data.land.others, '#e4e0d6']].forEach(function (ground) {
      var rings = ground[0].map(onLand);
      L.polygon(rings, { renderer: renderer, interactive: false, stroke: true, color: ground[1], weight: 0.7, fillColor: ground[1], fillOpacity: 1, smoothFactor: 1 }).addTo(map);
      L.polygon(rings, { renderer: above, pane: 'borders', interactive: false, fill: false, color: '#8f897b', opacity: 0.7, weight: 0.7, smoothFactor: 1 }).addTo(map);
    });
  }
  var moving = L.layerGroup().addTo(map);

  function held(look) { return look.opacity === HELD && !data.tiles ? 1 : look.opacity || 0; }

  function style(look) {
    return {
      renderer: renderer, stroke: Boolean(look.stroke), color: look.stroke || '#000', weight: look.width || 1,
      dashArray: look.dash || null, fill: Boolean(look.fill), fillColor: look.fill || '#000',
      fillOpacity: held(look), smoothFactor: 0.6, lineJoin: 'round'
    };
  }

  function textNode(text) {
    var box = document.createElement('div');
    box.textContent = text;
    box.dir = 'auto';
    return box;
  }

  // the length of a gap stands beside its middle, off the line
  function beside(line) {
    var a = line[0], z = line[line.length - 1], up = z[0] - a[0], east = (z[1] - a[1]) * Math.cos(a[0] * Math.PI / 180);
    if (Math.abs(up) < 0.27 * Math.abs(east)) { return { direction: 'top' }; }
    if (Math.abs(east) < 0.27 * Math.abs(up)) { return { direction: 'right', offset: [6, 0] }; }
    return up * east > 0 ? { direction: 'left', offset: [-4, -12] } : { direction: 'right', offset: [4, -12] };
  }

  // a piece of a few dots beside longer ones, where two borders cross, says nothing
  var LEAST_PIECE = 14;
  function withoutCrumbs(line) {
    var pieces = line.salientPieces, zoom = map.getZoom();
    if (!pieces || line.salientZoom === zoom) { return; }
    line.salientZoom = zoom;
    var long = pieces.filter(function (piece) {
      var box = L.latLngBounds(piece), size = map.project(box.getSouthEast()).subtract(map.project(box.getNorthWest()));
      return Math.max(size.x, size.y) >= LEAST_PIECE;
    });
    line.setLatLngs(long.length ? long : pieces);
  }

  // of labels that would stand on one another the first is seen
  function declutter() {
    var taken = [];
    ['.gap-label', '.name-label'].forEach(function (kind) {
      Array.prototype.forEach.call(document.querySelectorAll(kind), function (label) {
        var box = label.getBoundingClientRect();
        var free = taken.every(function (other) {
          return box.right < other.left || other.right < box.left || box.bottom - 5 < other.top || other.bottom < box.top + 5;
        });
        label.style.visibility = free ? '' : 'hidden';
        if (free) { taken.push({ left: box.left, right: box.right, top: box.top + 5, bottom: box.bottom - 5 }); }
      });
    });
  }

  // one Leaflet layer a feature, made when it is first shown
  function layersOf(kind, look, shape) {
    if (shape.made) { return shape.made; }
    var paths = shape[2], text = shape[3], label = shape[4], made = [], options = style(look), main;
    if (kind === 'point') {
      paths.forEach(function (at) {
        main = L.circleMarker([at[1] / SCALE, at[0] / SCALE], L.extend({}, options, { radius: look.radius || 4 }));
        made.push(main);
      });
    } else {
      var lines = paths.map(unrolled);
      if (kind === 'polygon') {
        main = L.polygon(lines, options);
      } else {
        if (look.casing) {
          made.push(L.polyline(lines, L.extend({}, options, { color: '#fff', weight: look.casing, dashArray: null, interactive: false })));
        }
        main = L.polyline(lines, options);
        if (lines.length > 1) { made.concat(main).forEach(function (one) { one.salientPieces = lines; }); }
      }
      made.push(main);
    }
    if (text) { made.forEach(function (one) { if (one.options.interactive) { one.bindPopup(function () { return textNode(text); }); } }); }
    if (label && kind !== 'polygon') {
      var aside = kind === 'point' ? { direction: 'right' } : beside(lines[0]);
      main.bindTooltip(textNode(label), L.extend({ permanent: true, className: kind === 'point' ? 'name-label' : 'gap-label', interactive: false }, aside));
    }
    shape.made = made;
    return made;
  }

  function draw(index) {
    moving.clearLayers();
    for (var n = data.layers.length - 1; n >= 0; n -= 1) {
      var layer = data.layers[n];
      layer.groups.forEach(function (group) {
        group.shapes.forEach(function (shape) {
          if (shape[0] <= index && index < shape[1]) {
            layersOf(layer.kind, group.look, shape).forEach(function (one) { withoutCrumbs(one); moving.addLayer(one); });
          }
        });
      });
    }
    declutter();
  }
  map.on('zoomend', function () { moving.eachLayer(withoutCrumbs); declutter(); });

  // -- sources -----------------------------------------------------------------------------------
  var marks = [];
  function addText(parent, text) {
    // links open on a click only, and only http and https
    text.split(/(https?:\/\/[^\s<>"']+)/).forEach(function (part, number) {
      if (number % 2 === 0) { parent.appendChild(document.createTextNode(part)); return; }
      var end = part.match(/[.,;:)\]]*$/)[0], address = part.slice(0, part.length - end.length), link;
      try { link = new URL(address); } catch (error) { link = null; }
      if (link && (link.protocol === 'http:' || link.protocol === 'https:')) {
        var anchor = document.createElement('a');
        anchor.href = link.href; anchor.target = '_blank'; anchor.rel = 'noopener noreferrer nofollow';
        anchor.textContent = address;
        parent.appendChild(anchor);
      } else { parent.appendChild(document.createTextNode(address)); }
      parent.appendChild(document.createTextNode(end));
    });
  }

  function addSources() {
    if (!data.sources.length) { return; }
    byId('source-list').hidden = false;
    data.sources.forEach(function (row) {
      var item = document.createElement('li'), button = document.createElement('button'), words = document.createElement('span');
      button.type = 'button'; button.textContent = row[0];
      button.setAttribute('aria-label', say.source.replace('{n}', row[0]));
      words.dir = 'auto';
      addText(words, row[1]);
      item.appendChild(button); item.appendChild(words);
      byId('sources').appendChild(item);
      var mark = null;
      if (row[2] !== null && row[3] !== null) {
        var name = say.source.replace('{n}', row[0]);
        mark = L.marker([row[3], row[2]], {
          icon: L.divIcon({ className: 'number', html: textNode(String(row[0])), iconSize: [String(row[0]).length * 7 + 12, 18] }),
          keyboard: true, alt: name, title: name, riseOnHover: true
        });
        mark.bindPopup(function () { var box = document.createElement('div'); box.dir = 'auto'; addText(box, row[0] + '. ' + row[1]); return box; }, { maxWidth: 280 });
        button.addEventListener('click', function () {
          if (!map.hasLayer(mark)) { return; }
          map.panTo(mark.getLatLng(), { animate: false });
          mark.openPopup();
        });
      } else { button.disabled = true; }
      marks.push([row[4], mark, item]);
    });
  }

  function showSources(index) {
    marks.forEach(function (one) {
      var stands = one[0] <= index;
      one[2].classList.toggle('later', !stands);
      if (!one[1]) { return; }
      if (stands && !map.hasLayer(one[1])) { one[1].addTo(map); }
      if (!stands && map.hasLayer(one[1])) { map.removeLayer(one[1]); }
    });
  }

  // -- figures, chart, legend --------------------------------------------------------------------
  function showFigures(index) {
    var pairs = data.figures[0], row = data.figures[1][index] || [], list = byId('figures');
    list.textContent = '';
    row.forEach(function (number, place) {
      var pair = pairs[number];
      if (place === 0) {
        byId('headline').textContent = pair[0];
        byId('headline-caption').textContent = pair[1];
        return;
      }
      var term = document.createElement('dt'), value = document.createElement('dd');
      term.textContent = pair[0]; value.textContent = pair[1];
      term.dir = 'auto';
      list.appendChild(term);
      if (pair[1]) { list.appendChild(value); }
    });
    list.parentNode.hidden = row.length < 2;
  }

  var cursor = null;
  function addCursor() {
    var svg = document.querySelector('#chart svg');
    if (!svg || !data.axis) { return; }
    cursor = document.createElementNS('http://www.w3.org/2000/svg', 'line');
    cursor.setAttribute('y1', 24); cursor.setAttribute('y2', svg.viewBox.baseVal.height - 36);
    cursor.setAttribute('stroke', '#1b1b1b'); cursor.setAttribute('stroke-dasharray', '3 3');
    cursor.setAttribute('id', 'cursor');
    svg.appendChild(cursor);
  }

  function moveCursor(index) {
    if (!cursor || !data.dates.length) { return; }
    var first = data.axis[0], last = data.axis[1];
    var share = (data.days[index] - first) / Math.max(last - first, 1);
    var x = data.axis[2] + (data.axis[3] - data.axis[2]) * Math.min(Math.max(share, 0), 1);
    cursor.setAttribute('x1', x); cursor.setAttribute('x2', x);
  }

  function swatch(kind, look) {
    var NS = 'http://www.w3.org/2000/svg', svg = document.createElementNS(NS, 'svg'), shape;
    svg.setAttribute('width', 26); svg.setAttribute('height', 16); svg.setAttribute('aria-hidden', 'true');
    if (kind === 'line') {
      shape = document.createElementNS(NS, 'line');
      shape.setAttribute('x1', 1); shape.setAttribute('x2', 25); shape.setAttribute('y1', 8); shape.setAttribute('y2', 8);
    } else if (kind === 'point') {
      shape = document.createElementNS(NS, 'circle');
      shape.setAttribute('cx', 13); shape.setAttribute('cy', 8); shape.setAttribute('r', 5);
    } else {
      shape = document.createElementNS(NS, 'rect');
      shape.setAttribute('x', 1); shape.setAttribute('y', 2); shape.setAttribute('width', 24); shape.setAttribute('height', 12);
    }
    shape.setAttribute('fill', look.fill || 'none'); shape.setAttribute('fill-opacity', held(look));
    shape.setAttribute('stroke', look.stroke === '#ffffff' ? '#7d8f99' : look.stroke || 'none');
    shape.setAttribute('stroke-width', look.width || 1);
    if (look.dash) { shape.setAttribute('stroke-dasharray', look.dash); }
    svg.appendChild(shape);
    return svg;
  }

  function addLegend() {
    data.layers.forEach(function (layer) {
      layer.groups.forEach(function (group) {
        var item = document.createElement('li'), words = document.createElement('span');
        words.textContent = group.look.name || layer.name; words.dir = 'auto';
        item.appendChild(swatch(layer.kind, group.look)); item.appendChild(words);
        byId('legend').appendChild(item);
      });
    });
  }

  // -- time --------------------------------------------------------------------------------------
  function show(index) {
    index = Math.min(Math.max(index, 0), count - 1);
    if (index === current) { return; }
    current = index;
    draw(index);
    showSources(index);
    showFigures(index);
    moveCursor(index);
    if (!data.dates.length) { return; }
    byId('asof').textContent = say.asof.replace('{date}', data.words[index]);
    byId('slider').value = index;
    byId('slider').setAttribute('aria-valuetext', data.words[index]);
  }

  function remember() {
    // a page in a frame may not be allowed to
    try { history.replaceState(null, '', '#date=' + data.dates[current]); } catch (error) { location.hash = 'date=' + data.dates[current]; }
  }

  function asked() {
    var own = data.dates.indexOf(decodeURIComponent(location.hash.slice(6)));
    if (own >= 0) { return own; }
    var found = /date=(\d{4}-\d{2}-\d{2})/.exec(location.hash);
    if (!found) { return count - 1; }
    var place = -1;
    data.dates.forEach(function (day, number) { if (day <= found[1]) { place = number; } });
    return Math.max(place, 0);
  }

  function stop() {
    window.clearInterval(timer);
    timer = null;
    byId('play').textContent = say.play;
    byId('play').setAttribute('aria-pressed', 'false');
    remember();
  }

  function play() {
    if (timer) { stop(); return; }
    if (current === count - 1) { show(0); }
    byId('play').textContent = say.pause;
    byId('play').setAttribute('aria-pressed', 'true');
    timer = window.setInterval(function () {
      if (current >= count - 1) { stop(); return; }
      show(current + 1);
    }, Math.max(120, Math.min(900, 20000 / count)));
  }

  function addTime() {
    var slider = byId('slider');
    slider.max = count - 1;
    slider.addEventListener('input', function () { if (timer) { stop(); } show(Number(slider.value)); remember(); });
    byId('play').addEventListener('click', play);
    byId('share').addEventListener('click', function () {
      remember();
      var done = function () { byId('share').textContent = say.copied; window.setTimeout(function () { byId('share').textContent = say.share; }, 1500); };
      if (navigator.clipboard) { navigator.clipboard.writeText(location.href).then(done, function () { window.prompt(say.share, location.href); }); } else { window.prompt(say.share, location.href); }
    });
    window.addEventListener('hashchange', function () { show(asked()); });
  }

  addSources();
  addLegend();
  addCursor();
  if (data.dates.length) { addTime(); }
  show(data.dates.length ? asked() : 0);
  document.documentElement.setAttribute('data-ready', 'yes');
}());
