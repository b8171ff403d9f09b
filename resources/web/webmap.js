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
  map.fitBounds([[b[1], b[0]], [b[3], b[2]]], { padding: [6, 6], animate: false });
  var scale = L.control.scale({ maxWidth: 120, imperial: data.imperial }), written = scale._updateScale;
  scale._updateScale = function (bar, text, ratio) {
    // Leaflet writes English units, in any language
    written.call(scale, bar, text.replace(/([\d.]+) ([a-z]+)$/, function (all, number, unit) { return number + ' ' + unitOf(unit, number); }), ratio);
  };
  // one of a unit, a few, many, or a part, where a language has several forms
  function unitOf(unit, number) {
    var told = data.units[unit] || unit, last = number % 10, tens = Math.floor(number / 10) % 10;
    if (typeof told === 'string') { return told; }
    if (number % 1) { return told[3]; }
    return told[tens === 1 || last === 0 || last > 4 ? 2 : last === 1 ? 0 : 1];
  }
  scale.addTo(map);
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

  // -- words on the map --------------------------------------------------------------------------
  // Lengths of gaps, names and numbers of sources have no fixed places: `arrange` gives each the
  // best of some round what it names, and hides names and lengths that have none. Numbers stay.
  var shown = [], towns = [], marks = [];
  var LENGTH = 3, NAME = 2, TOWN = 1, CELL = 4;
  // so many lengths side by side are told in one unit; and what towns keep from other words
  var CROWD = 12, APART = [22, 14];
  // towns without room, and pixels round them within which no lesser town is named
  var passed = [], SHADOW = 30;
  var dots = [];

  // a word is a marker without size at the spot of what it names, with a box beside it
  function wordAt(at, text, className, kind) {
    var holder = document.createElement('div'), box = document.createElement('span');
    box.textContent = text; box.dir = 'auto'; box.className = className;
    holder.appendChild(box);
    var marker = L.marker(at, { icon: L.divIcon({ className: 'word', html: holder, iconSize: [0, 0] }), interactive: false, keyboard: false });
    return { marker: marker, box: box, kind: kind };
  }

  function put(box, x, y) { box.style.left = Math.round(x) + 'px'; box.style.top = Math.round(y) + 'px'; box.style.visibility = 'visible'; }

  // what is taken, and which strokes are drawn, by cells of the picture
  function ground(size) {
    var taken = [], strokes = {}, key = function (x, y) { return Math.floor(x / CELL) * 4096 + Math.floor(y / CELL); };
    return {
      take: function (box) { taken.push(box); },
      count: function () { return taken.length; },
      reset: function (count) { taken.length = count; },
      // whether a line runs over anything but what stands at its end
      crossed: function (from, to) {
        var steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 3);
        for (var i = 0; i <= steps; i += 1) {
          var x = from[0] + (to[0] - from[0]) * i / Math.max(steps, 1), y = from[1] + (to[1] - from[1]) * i / Math.max(steps, 1);
          if (Math.hypot(to[0] - x, to[1] - y) > 8 && this.meets([x - 1, y - 1, x + 1, y + 1])) { return true; }
        }
        return false;
      },
      meets: function (box) {
        return taken.some(function (one) { return box[0] < one[2] && one[0] < box[2] && box[1] < one[3] && one[1] < box[3]; });
      },
      holds: function (box) { return box[0] >= 2 && box[1] >= 2 && box[2] <= size.x - 2 && box[3] <= size.y - 2; },
      stroke: function (points, weight) {
        for (var i = 1; i < points.length; i += 1) {
          var a = points[i - 1], z = points[i], steps = Math.max(1, Math.ceil(Math.hypot(z.x - a.x, z.y - a.y) / CELL));
          for (var k = 0; k <= steps; k += 1) {
            var place = key(a.x + (z.x - a.x) * k / steps, a.y + (z.y - a.y) * k / steps);
            strokes[place] = Math.max(strokes[place] || 0, weight);
          }
        }
      },
      covered: function (box) {
        var sum = 0;
        for (var x = box[0]; x < box[2] + CELL; x += CELL) {
          for (var y = box[1]; y < box[3] + CELL; y += CELL) { sum += strokes[key(Math.min(x, box[2]), Math.min(y, box[3]))] || 0; }
        }
        return sum;
      }
    };
  }

  function boxAt(at, shift, size) {
    return [at.x + shift[0] - size[0] / 2, at.y + shift[1] - size[1] / 2, at.x + shift[0] + size[0] / 2, at.y + shift[1] + size[1] / 2];
  }

  // the middle of a word from the dot that it names: beside it, then above and below
  function roundDot(size, away) {
    var x = size[0] / 2 + away, y = size[1] / 2 + away - 2;
    return [
      [x, 0], [x - 2, -y / 2], [x - 2, y / 2], [-x, 0], [-x + 2, -y / 2], [-x + 2, y / 2],
      [x - 4, -0.8 * y], [x - 4, 0.8 * y], [-x + 4, -0.8 * y], [-x + 4, 0.8 * y], [0, -y], [0, y]
    ];
  }

  // from the middle of a gap: first across the line, then in rings round it
  function roundLine(size, line) {
    var a = line[0], z = line[line.length - 1], long = Math.max(Math.hypot(z.x - a.x, z.y - a.y), 1);
    var across = [-(z.y - a.y) / long, (z.x - a.x) / long], found = [];
    if (across[0] < 0) { across = [-across[0], -across[1]]; }
    [7, 16, 28].forEach(function (away) {
      [[across[0], across[1]], [-across[0], -across[1]], [1, 0], [-1, 0], [0, -1], [0, 1], [0.7, -0.7], [-0.7, -0.7], [0.7, 0.7], [-0.7, 0.7]].forEach(function (way) {
        found.push([way[0] * (size[0] / 2 + away), way[1] * (size[1] / 2 + away)]);
      });
    });
    return found;
  }

  // a number stands on its spot; where that is taken, near by
  function roundSpot(size) {
    var found = [[0, 0]];
    [5, 14, 25].forEach(function (away) {
      var x = size[0] / 2 + away, y = size[1] / 2 + away;
      found.push([0, -y], [0, y], [x, 0], [-x, 0], [0.8 * x, -0.8 * y], [-0.8 * x, -0.8 * y], [0.8 * x, 0.8 * y], [-0.8 * x, 0.8 * y]);
      found.push([x, -0.5 * y], [-x, -0.5 * y], [x, 0.5 * y], [-x, 0.5 * y], [0.5 * x, -y], [-0.5 * x, -y], [0.5 * x, y], [-0.5 * x, y]);
    });
    return found;
  }

  function best(at, size, tries, area, most, refused, more) {
    var chosen = null, least = Infinity;
    tries.forEach(function (shift, rank) {
      var box = boxAt(at, shift, size);
      if (!area.holds(box) || area.meets(box) || (refused && refused(box))) { return; }
      var cost = rank * 0.6 + area.covered(box) + (more ? more(box) : 0);
      if (cost < least) { least = cost; chosen = box; }
    });
    return least <= most ? chosen : null;
  }

  function sizeOf(word, text) {
    word.sizes = word.sizes || {};
    if (word.box.textContent !== text) { word.box.textContent = text; }
    if (!word.sizes[text]) { word.sizes[text] = [word.box.offsetWidth, word.box.offsetHeight - 4]; }
    return word.sizes[text];
  }

  function spotOf(marker) { return map.latLngToContainerPoint(marker.getLatLng()); }

  function distance(box, at) {
    return Math.hypot(Math.max(box[0] - at.x, 0, at.x - box[2]), Math.max(box[1] - at.y, 0, at.y - box[3]));
  }

  // the strokes and dots of what is drawn, that words keep off
  function drawnOn(area) {
    dots = [];
    shown.forEach(function (one) {
      one.made.forEach(function (layer) {
        if (layer instanceof L.CircleMarker) {
          var at = spotOf(layer), r = (layer.options.radius || 4) + 1;
          dots.push(at);
          area.take([at.x - r, at.y - r, at.x + r, at.y + r]);
        } else if (layer._parts && layer.options.interactive !== false && (one.kind === 'line' || layer.options.weight >= 2)) {
          layer._parts.forEach(function (part) {
            area.stroke(part.map(function (point) { return map.layerPointToContainerPoint(point); }), one.words.length ? 6 : 0.5);
          });
        }
      });
    });
  }

  function middles() {
    var found = [];
    shown.forEach(function (one) { one.words.forEach(function (word) { if (word.kind === LENGTH) { found.push(spotOf(word.marker)); } }); });
    return found;
  }

  function placeWord(word, area, others) {
    var at = spotOf(word.marker), box = null;
    var foreign = function (one) {
      var own = distance(one, at);
      return others.some(function (other) { return (other.x !== at.x || other.y !== at.y) && distance(one, other) <= own + 2; });
    };
    // a length beyond a dot is not read as that of its gap, nor is one behind another word
    var apartFromOwn = function (one) {
      var own = distance(one, at);
      return foreign(one) || dots.some(function (dot) { return distance(one, dot) < own - 4; }) || area.crossed(edgeOf(one, at), [at.x, at.y]);
    };
    // where something is reported no word stands, if it can stand elsewhere
    var hides = function (one) {
      return 9 * marks.filter(function (mark) {
        var spot = mark.spot;
        return spot && spot.x > one[0] - 3 && spot.x < one[2] + 3 && spot.y > one[1] - 3 && spot.y < one[3] + 3;
      }).length;
    };
    var size = sizeOf(word, word.text);
    if (word.kind === LENGTH) {
      var line = word.line.map(function (point) { return map.latLngToContainerPoint(point); });
      box = best(at, size, roundLine(size, line), area, 30, apartFromOwn, hides);
    } else {
      box = word.kind === TOWN ? placeTown(word, at, size, area) : best(at, size, roundDot(size, word.away), area, 60, null, hides);
    }
    word.box.style.visibility = 'hidden';
    word.place = box;
    if (word.dot) { word.dot.style.visibility = box ? 'visible' : 'hidden'; }
    if (!box) { return; }
    put(word.box, box[0] - at.x, box[1] - at.y - 2);
    area.take(box);
  }

  // A town at the front is written a little over it, if need be: the story is there. One that has no
  // room is not told by the name of a lesser one beside it.
  function placeTown(word, at, size, area) {
    var shadowed = passed.some(function (other) { return Math.hypot(other.x - at.x, other.y - at.y) < SHADOW; });
    if (shadowed) { return null; }
    var tries = roundDot(size, word.away), box = null;
    [2, 6].forEach(function (most) {
      var refused = function (one) { return area.covered(one) > most || area.meets([one[0] - APART[0], one[1] - APART[1], one[2] + APART[0], one[3] + APART[1]]); };
      box = box || best(at, size, tries, area, 12, refused);
    });
    if (!box) { passed.push(at); }
    return box;
  }

  function arrange() {
    var size = map.getSize(), area = ground(size), inside = [];
    [['take', '.leaflet-control-zoom'], ['take', '.leaflet-control-scale']].forEach(function (one) {
      var control = document.querySelector(one[1]), frame = byId('map').getBoundingClientRect();
      if (!control) { return; }
      var box = control.getBoundingClientRect();
      area.take([box.left - frame.left - 2, box.top - frame.top - 2, box.right - frame.left + 2, box.bottom - frame.top + 2]);
    });
    shown.forEach(function (one) { inside = inside.concat(one.words); });
    inside = inside.concat(towns).filter(function (word) {
      var at = spotOf(word.marker), seen = at.x >= 0 && at.y >= 0 && at.x <= size.x && at.y <= size.y;
      if (!seen) { word.box.style.visibility = 'hidden'; if (word.dot) { word.dot.style.visibility = 'hidden'; } }
      return seen;
    });
    if (!inside.length && !marks.length) { return; }
    drawnOn(area);
    marks.forEach(function (mark) { mark.spot = map.hasLayer(mark.marker) ? spotOf(mark.marker) : null; });
    var others = middles();
    [LENGTH, NAME].forEach(function (kind) {
      inside.forEach(function (word) { if (word.kind === kind) { placeWord(word, area, others); } });
    });
    placeNumbers(area, size, inside);
    passed = [];
    inside.forEach(function (word) { if (word.kind === TOWN) { placeWord(word, area, others); } });
  }

  // Leaflet's layers of a feature and the words beside it, made when it is first shown
  function layersOf(kind, look, shape) {
    if (shape.one) { return shape.one; }
    var paths = shape[2], text = shape[3], label = shape[4], made = [], words = [], options = style(look), main;
    if (kind === 'point') {
      paths.forEach(function (path) {
        var at = [path[1] / SCALE, path[0] / SCALE];
        made.push(L.circleMarker(at, L.extend({}, options, { radius: look.radius || 4 })));
        if (label) { words.push(L.extend(wordAt(at, label, 'name-label', NAME), { text: label, away: (look.radius || 4) + 3 })); }
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
      if (label && kind === 'line') {
        var a = lines[0][0], z = lines[0][lines[0].length - 1];
        words.push(L.extend(wordAt([(a[0] + z[0]) / 2, (a[1] + z[1]) / 2], label, 'gap-label', LENGTH), { text: label, line: [a, z] }));
      }
    }
    if (text) { made.forEach(function (one) { if (one.options.interactive) { one.bindPopup(function () { return textNode(text); }); } }); }
    shape.one = { kind: kind, made: made, words: words };
    return shape.one;
  }

  function draw(index) {
    moving.clearLayers();
    shown = [];
    for (var n = data.layers.length - 1; n >= 0; n -= 1) {
      var layer = data.layers[n];
      layer.groups.forEach(function (group) {
        group.shapes.forEach(function (shape) {
          if (shape[0] <= index && index < shape[1]) {
            var one = layersOf(layer.kind, group.look, shape);
            one.made.forEach(function (part) { withoutCrumbs(part); moving.addLayer(part); });
            one.words.forEach(function (word) { moving.addLayer(word.marker); });
            shown.push(one);
          }
        });
      });
    }
  }
  map.on('zoomend', function () { moving.eachLayer(withoutCrumbs); });
  map.on('moveend', function () { arrange(); showLegend(); });

  function addTowns() {
    (data.towns || []).forEach(function (row) {
      var word = L.extend(wordAt([row[1], row[0]], row[2], 'town-label', TOWN), { text: row[2], away: 5 });
      word.dot = document.createElement('i');
      word.box.parentNode.appendChild(word.dot);
      word.marker.addTo(map);
      towns.push(word);
    });
  }

  // -- sources -----------------------------------------------------------------------------------
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
        mark = markOf(row);
        button.addEventListener('click', function () {
          if (!map.hasLayer(mark.marker)) { return; }
          map.panTo(mark.marker.getLatLng(), { animate: false });
          mark.head.marker.openPopup();
        });
        marks.push(mark);
      } else { button.disabled = true; }
      listed.push([row[4], mark, item]);
    });
  }

  var listed = [];
  function markOf(row) {
    var name = say.source.replace('{n}', row[0]), box = document.createElement('span'), leader = document.createElement('i'), holder = document.createElement('div');
    box.className = 'number'; box.textContent = row[0];
    holder.appendChild(leader); holder.appendChild(box);
    var mark = { row: row, box: box, leader: leader };
    mark.members = [mark];
    mark.head = mark;
    mark.marker = L.marker([row[3], row[2]], {
      icon: L.divIcon({ className: 'spot', html: holder, iconSize: [0, 0] }), keyboard: true, alt: name, title: name, riseOnHover: true
    });
    mark.marker.bindPopup(function () {
      var told = document.createElement('div');
      mark.members.forEach(function (one) {
        var line = document.createElement('p');
        line.dir = 'auto'; addText(line, one.row[0] + '. ' + one.row[1]); told.appendChild(line);
      });
      return told;
    }, { maxWidth: 280, maxHeight: 260 });
    return mark;
  }

  // 3, 5–7: as numbers are written on a printed page
  function ranges(numbers) {
    var parts = [];
    numbers.forEach(function (number) {
      var last = parts[parts.length - 1];
      if (last && number === last[1] + 1) { last[1] = number; } else { parts.push([number, number]); }
    });
    return parts.map(function (part) { return part[0] === part[1] ? part[0] : part[0] + '–' + part[1]; }).join(', ');
  }

  // where the line from a spot to the middle of a box meets its edge; the spot itself within it
  function edgeOf(box, at) {
    var x = (box[0] + box[2]) / 2 - at.x, y = (box[1] + box[3]) / 2 - at.y;
    var share = 1 - Math.min((box[2] - box[0]) / 2 / Math.max(Math.abs(x), 1e-6), (box[3] - box[1]) / 2 / Math.max(Math.abs(y), 1e-6));
    return [at.x + x * Math.max(share, 0), at.y + y * Math.max(share, 0)];
  }

  function showNumber(mark, box, at) {
    put(mark.box, box[0] - at.x, box[1] - at.y);
    var end = edgeOf(box, at), x = end[0] - at.x, y = end[1] - at.y, edge = Math.hypot(x, y);
    mark.leader.style.visibility = edge > 2 ? 'visible' : 'hidden';
    mark.leader.style.width = Math.max(edge, 0) + 'px';
    mark.leader.style.transform = 'rotate(' + Math.atan2(y, x) + 'rad)';
  }

  function sizeOfNumber(text) { return [text.length * 7 + 12, 20]; }

  // numbers that would cover one another stand in one box, as on a printed page
  function placeNumbers(area, size, words) {
    var seen = [], start = area.count();
    marks.forEach(function (mark) {
      if (!map.hasLayer(mark.marker)) { return; }
      var at = spotOf(mark.marker), inside = at.x >= 0 && at.y >= 0 && at.x <= size.x && at.y <= size.y;
      mark.members = [mark]; mark.head = mark; mark.at = at; mark.place = null;
      mark.box.style.visibility = mark.leader.style.visibility = 'hidden';
      mark.marker.getElement().style.display = '';
      if (inside) { seen.push(mark); }
    });
    seen.forEach(function (mark) { join(mark, seen.filter(function (other) { return other.head === other && apart(mark, other) < 8 && other !== mark; })[0]); });
    for (var tries = 0, free = false; tries < 25 && !free; tries += 1) {
      area.reset(start);
      free = seen.every(function (mark) {
        if (mark.head !== mark || tryPlace(mark, area)) { return true; }
        var others = seen.filter(function (other) {
          return other.head === other && other !== mark && apart(mark, other) < NEAR && mark.members.length + other.members.length <= MOST;
        });
        others.sort(function (one, two) { return apart(mark, one) - apart(mark, two); });
        return !join(mark, others[0]);
      });
    }
    // those without a place may hide dots, but no other number; words give way to them
    var numbers = ground(size);
    seen.forEach(function (mark) { if (mark.head === mark && mark.place) { numbers.take(mark.place); } });
    seen.forEach(function (mark) { if (mark.head === mark && !mark.place) { tryPlace(mark, numbers); } });
    words.forEach(function (word) {
      if (word.kind === TOWN || !word.place) { return; }
      var hidden = numbers.meets(word.place) || seen.some(function (mark) { return mark.head === mark && mark.place && runsOver(mark, word.place); });
      if (hidden) { word.box.style.visibility = 'hidden'; }
    });
    seen.forEach(function (mark) {
      if (mark.head !== mark) { mark.marker.getElement().style.display = 'none'; return; }
      var text = numbersOf(mark), wide = sizeOfNumber(text);
      if (mark.box.textContent !== text) { mark.box.textContent = text; }
      showNumber(mark, mark.place || boxAt(mark.at, [0, 0], wide), mark.at);
    });
  }

  // whether the leader of a number runs through letters, which do not fill their line
  function runsOver(mark, box) {
    var end = edgeOf(mark.place, mark.at), steps = Math.ceil(Math.hypot(end[0] - mark.at.x, end[1] - mark.at.y) / 3);
    for (var i = 0; i <= steps; i += 1) {
      var x = mark.at.x + (end[0] - mark.at.x) * i / Math.max(steps, 1), y = mark.at.y + (end[1] - mark.at.y) * i / Math.max(steps, 1);
      if (x > box[0] + 2 && x < box[2] - 2 && y > box[1] + 3 && y < box[3] - 3) { return true; }
    }
    return false;
  }

  function apart(one, other) { return Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y); }

  // pixels within which numbers share a box, and how many do
  var NEAR = 40, MOST = 6;
  // the later number goes to the box of the earlier one
  function join(one, other) {
    if (!other || one.head !== one) { return false; }
    var first = one.row[0] < other.row[0] ? one : other, second = first === one ? other : one;
    first.members = first.members.concat(second.members).sort(function (a, b) { return a.row[0] - b.row[0]; });
    second.members.forEach(function (mark) { mark.head = first; });
    return true;
  }

  // of many numbers the first stands for all: a click tells them
  function numbersOf(mark) {
    var numbers = mark.members.map(function (one) { return one.row[0]; });
    return numbers.length > 3 ? numbers[0] + ' +' + (numbers.length - 1) : ranges(numbers);
  }

  function tryPlace(mark, area) {
    var wide = sizeOfNumber(numbersOf(mark)), ways = roundSpot(wide), spot = [mark.at.x, mark.at.y];
    var crosses = function (one) { return area.crossed(edgeOf(one, mark.at), spot); };
    mark.place = best(mark.at, wide, ways, area, Infinity, crosses) || best(mark.at, wide, ways, area, Infinity);
    if (!mark.place) { return false; }
    area.take(mark.place);
    var end = edgeOf(mark.place, mark.at), long = Math.hypot(end[0] - spot[0], end[1] - spot[1]);
    for (var k = 0; k * 6 < long; k += 1) {
      var x = spot[0] + (end[0] - spot[0]) * k * 6 / long, y = spot[1] + (end[1] - spot[1]) * k * 6 / long;
      area.take([x - 3, y - 3, x + 3, y + 3]);
    }
    return true;
  }

  function showSources(index) {
    listed.forEach(function (one) {
      var stands = one[0] <= index, marker = one[1] && one[1].marker;
      one[2].classList.toggle('later', !stands);
      if (!marker) { return; }
      if (stands && !map.hasLayer(marker)) { marker.addTo(map); }
      if (!stands && map.hasLayer(marker)) { map.removeLayer(marker); }
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
      list.appendChild(term);
      // what a figure compares to has no figure of its own and ends it
      if (pair[1]) { list.appendChild(value); } else { term.className = 'last'; }
    });
    list.parentNode.hidden = row.length < 2;
  }

  var cursor = null;
  function addCursor() {
    var svg = document.querySelector('#chart svg');
    if (!svg || !data.axis) { return; }
    cursor = document.createElementNS('http://www.w3.org/2000/svg', 'line');
    cursor.setAttribute('y1', 24); cursor.setAttribute('y2', svg.viewBox.baseVal.height - 36);
    cursor.setAttribute('class', 'rule'); cursor.setAttribute('stroke', '#1b1b1b'); cursor.setAttribute('stroke-dasharray', '3 3');
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

  // what is drawn alike and called alike stands once, and only while it is seen
  var keys = [];
  function addLegend() {
    data.layers.forEach(function (layer) {
      layer.groups.forEach(function (group) {
        var known = keys.filter(function (one) { return one.kind === layer.kind && JSON.stringify(one.look) === JSON.stringify(group.look); })[0];
        if (known) { known.shapes = known.shapes.concat(group.shapes); return; }
        var item = document.createElement('li'), words = document.createElement('span');
        words.textContent = group.look.name || layer.name; words.dir = 'auto';
        item.appendChild(swatch(layer.kind, group.look)); item.appendChild(words);
        byId('legend').appendChild(item);
        keys.push({ kind: layer.kind, look: group.look, shapes: group.shapes, item: item });
      });
    });
  }

  // a piece that is no larger than a dot of the picture is not seen
  function isSeen(shape, view) {
    if (!shape.bounds) {
      shape.bounds = shape[2].map(function (path) { return L.latLngBounds(shape.one.kind === 'point' ? [[path[1] / SCALE, path[0] / SCALE]] : unrolled(path)); });
    }
    return shape.bounds.some(function (box) {
      if (!view.intersects(box)) { return false; }
      var size = map.project(box.getSouthEast()).subtract(map.project(box.getNorthWest()));
      return shape.one.kind === 'point' || Math.max(size.x, size.y) >= 2;
    });
  }

  function showLegend() {
    var view = map.getBounds();
    keys.forEach(function (one) {
      one.item.hidden = one.shapes.length > 0 && !one.shapes.some(function (shape) { return shape[0] <= current && current < shape[1] && isSeen(shape, view); });
    });
    byId('legend').parentNode.hidden = keys.every(function (one) { return one.item.hidden; });
  }

  // -- time --------------------------------------------------------------------------------------
  function show(index) {
    index = Math.min(Math.max(index, 0), count - 1);
    if (index === current) { return; }
    current = index;
    draw(index);
    showSources(index);
    arrange();
    showLegend();
    showFigures(index);
    moveCursor(index);
    if (data.dates.length < 2) { return; }
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

  // Paper shows what the window shows, as large as fits: to lay the map out anew would need a picture
  // of the window more, for which paper does not wait.
  var PAPER_WIDE = 680, PAPER_HIGH = 640;
  function toPaper() {
    var frame = map.getContainer(), wide = frame.clientWidth, high = frame.clientHeight;
    frame.style.width = wide + 'px'; frame.style.height = high + 'px';
    frame.style.zoom = Math.min(PAPER_WIDE / wide, PAPER_HIGH / high, 1);
  }

  function toWindow() {
    var style = map.getContainer().style;
    style.width = style.height = style.zoom = '';
  }
  window.addEventListener('beforeprint', toPaper);
  window.addEventListener('afterprint', toWindow);

  addSources();
  addTowns();
  addLegend();
  addCursor();
  if (data.dates.length > 1) { addTime(); }
  show(data.dates.length ? asked() : 0);
  document.documentElement.setAttribute('data-ready', 'yes');
}());
