<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Salient</name>
    <message>
        <source> (control as mapped on {date})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actors</source>
        <translation>&amp;Сторони</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;Станом на</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;До</translation>
    </message>
    <message>
        <source>&amp;Coordinate reference system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>&amp;Disclaimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder for frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join names that look alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Method note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open layout</source>
        <translation>&amp;Відкрити макет</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sourced events</source>
        <translation>&amp;Події з джерелами</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* An event cannot do without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, at most {percent} % above the least possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, denied by {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, on this map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, sealed since {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {count} of the other side's deeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {count} place(s), {unknown} of unknown population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {low} to {high} with the whole boundary shifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16: “west” is 22.5° wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: confirmed by other sources</source>
        <translation>1: підтверджено іншими джерелами</translation>
    </message>
    <message>
        <source>2: probably true</source>
        <translation>2: ймовірно, правда</translation>
    </message>
    <message>
        <source>3: possibly true</source>
        <translation>3: можливо, правда</translation>
    </message>
    <message>
        <source>4: doubtful</source>
        <translation>4: сумнівно</translation>
    </message>
    <message>
        <source>5: improbable</source>
        <translation>5: малоймовірно</translation>
    </message>
    <message>
        <source>6: truth cannot be judged</source>
        <translation>6: правдивість неможливо оцінити</translation>
    </message>
    <message>
        <source>8: “west” is 45° wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % by simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; 95 % by {runs} simulations: {low} to {high}; bias {bias}, sealed in {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; and {count} more in the tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; may seal on {date} ({early} to {late})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;salient_area_comparison function&lt;/h3&gt;&lt;p&gt;Says which well-known area an area compares to best: a U.S. state, a country, a city, or two neighbours together, with the kind of area (land or total) and the ratio.&lt;/p&gt;&lt;h4&gt;Syntax&lt;/h4&gt;&lt;code&gt;salient_area_comparison(area, unit)&lt;/code&gt;&lt;h4&gt;Arguments&lt;/h4&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;area&lt;/i&gt;: square metres, such as $area on the ellipsoid&lt;/li&gt;&lt;li&gt;&lt;i&gt;unit&lt;/i&gt;: 'km2' (default), 'mi2' or 'ha', the unit of the sentence&lt;/li&gt;&lt;/ul&gt;&lt;h4&gt;Example&lt;/h4&gt;&lt;code&gt;salient_area_comparison("area_km2" * 1000000, 'mi2')&lt;/code&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV, JSON or GeoJSON file, or a layer; of other shapes the middle counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GIF needs Pillow in QGIS’s Python, or the program ffmpeg, and neither is there. Install one, or ask for the frames alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GeoDataFrame needs geopandas, which is missing. Run: pip install "salient[io]".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A KML of more than {size} MB is not read, as all of it would have to be in memory. Turn it into a GeoPackage (ogr2ogr) or split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Python library that Salient needs is installed but cannot be loaded: {error}. Install it again for the Python that QGIS uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bearing is not “{comparator}” a number of degrees: 350° and 10° lie on both sides of north. State it as “about”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bearing of {value:g}° does not exist. State it from 0° to 360°.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is redraw noise where its widest place is narrower than the width asked for, or where most of it is given back within the dates asked for. Noise is part of gain and loss, and is also given apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change undone within this many maps is redraw noise. 0: none is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change whose widest place is narrower than this, in metres, is classed as redraw noise: the map was drawn again, nobody moved. It is marked and summed apart, never dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim allows a set of values. If the whole measured interval (95 %) lies inside it the claim is consistent. If all of it lies outside, also when the claim is widened by half of the last digit that it states, the claim is inconsistent. Otherwise the layers cannot tell. Nothing to measure on is also “cannot tell”, with the reason, and so is a claim that can be read in two ways of which one fits and one does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim is measured on control maps: give at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claimed “{kind}” cannot be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma is a decimal mark in “{shown}” and groups thousands in “{shown_2}”: write all numbers one way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control map by the rule chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A core is needed: a point or polygon in degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A core that is typed (“x,y [EPSG:4326]”), picked on the map or found by its name, besides the layer or in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correlation length of {correlation:g} m is too short for {length:,.0f} km of boundary: enter a longer one, or choose a study area round the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A corridor narrower than this, in metres, makes a pocket, sealed or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date of the layer, such as 2025-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A diff needs maps of two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that says which inputs, with their SHA-256, which parameters and versions gave which figures. “salient verify” measures it again; reports print its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that the files of the exported reports are copied to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder. What was worked out for a date is kept there, and a run with a date more works out that date. What changed is worked out anew; the folder can be deleted at any time. Empty: nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A front further than this from the other maker's has no counterpart: it is counted apart. 0: every distance counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A front is the boundary that two actors share. Borders with nobody on the far side, coasts and the edge of the study area are not front. On a layer of one actor the far side is everybody else, and all of its boundary is front but for what follows a coast or a state border (of the world map, or of a layer of yours), lies on the edge of the study area or outside it. What was left out is said.

Small gaps and overlaps between two actors' drawings are bridged on request, and the length that was bridged is given. Lengths are geodesic. With a date field there is a front a date, and the length is that of the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gap is the whole closure, all its lines together; a sealed one is 0. A claim is measured on the map nearest to its day unless it says the one before or after; what is measured from the front, on the last map before. “Up to a position error of” says at which error of the map's lines (1 sigma) a verdict would turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gap under this is “narrow”: supply through it is under fire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kilometre of road counts as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line has “{a}” on both of its sides. Name another actor for one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map of the series has no date: choose the field that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map so many days from the date that a claim speaks of counts for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map theme of the project, or the layers ticked below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map theme of the project, used where no layers are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number stands for what rounds to it, “25” for 24.5 to 25.5; “100” for 50 to 150 only as far as this allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path must be text or a Path, not {one}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place keeps its actor until named again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point an event: what happened to the shape of the front, where and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A polygon layer or an extent outside which nothing is measured. Its edge is neither front nor ring. Empty: the extent of the control layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A positive rate then moves towards the start of the transect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A print layout with a map of each variant, side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rear that is typed (“x,y [EPSG:4326]”), picked on the map or found by its name, besides the layer or in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is on no map if its event has a place and lies within the dates of the maps, a source reports it, and no change near it in space and time fits the side whose deed it is. Not every event moves a front: whether this one should is for you to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row a claim, with columns as Export sources writes them (claim_kind, claim_value, …), or a column “quote” alone, from which the claim is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row a date and actor: area, gain, loss, net, rate, front length, noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row a transect with SCE, NSM, EPR, LRR, WLR and their errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each change and event near it, with distance and days apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each claim: who says it, what is measured, and the verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each date, place and reference place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed pocket is a connected piece of besieged ground that encirclers, with barriers and with neutral ground that counts as closed, close in on all sides. Ground that encirclers hold inside it is not part of it.

Without besieged actors everything that the encirclers do not hold is besieged. Without encirclers everybody else is one, drawn or not: then every body of the besieged but the largest is a pocket.

Areas and lengths are geodesic, on the ellipsoid of the layer's coordinate reference system. The perimeter is that of the outer boundary, and the shares say who lies against it; they sum to 100 %.

The error of the area is the half width of its 95 % interval, 1.96 · s · √(c · P): position error s, correlation length c, boundary P. The poles carry the other measure too: the area with the whole boundary shifted by s inwards and outwards.

Pieces under the smallest pocket, and pieces that lie mostly on water by the world map that QGIS ships, are excluded. With a date field a pocket keeps its id from date to date by the ground it shares, “since” is the first date from which it has been sealed without a break, and the numeric outputs are those of the last date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second run of the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A situation log needs maps of two dates at least; the layer holds one. Choose a layer with more dates, or join maps of several days by “Prepare control layer”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store in PostGIS needs the Python library psycopg2, which QGIS usually brings. Install it for QGIS's Python (Debian: python3-psycopg2, OSGeo4W: python3-psycopg2, conda: psycopg2), or keep the store in a GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store keeps what happened, who says so, and every change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stretch of the front has two ends that lie apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A study area cuts the fronts of a control layer: clear it with lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timeline needs a date for every feature: choose the date field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timeline needs maps of two dates at least; the layer holds one. Choose a layer with more dates, or join maps of several days by “Prepare control layer”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A3, landscape</source>
        <translation>A3, альбомна</translation>
    </message>
    <message>
        <source>A3, portrait</source>
        <translation>A3, книжкова</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, альбомна</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, книжкова</translation>
    </message>
    <message>
        <source>A: completely reliable</source>
        <translation>A: цілком надійне</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Actor expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor field</source>
        <translation>Поле сторони</translation>
    </message>
    <message>
        <source>Actor field: who gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor field: who loses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor of the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor on the left</source>
        <translation>Сторона ліворуч</translation>
    </message>
    <message>
        <source>Actor on the right</source>
        <translation>Сторона праворуч</translation>
    </message>
    <message>
        <source>Actor where none is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Сторони</translation>
    </message>
    <message>
        <source>Actors and their colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a report</source>
        <translation>Додати повідомлення</translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an event by a click on the map</source>
        <translation>Додати подію клацанням на карті</translation>
    </message>
    <message>
        <source>Add an event: press the first button above, then click on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the store's layers to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the store's layers to the map first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of tiles to draw beneath, as https://host/{z}/{x}/{y}.png. Readers of the page then ask that host for them: mind its terms, and that it learns who reads. Empty: land and borders that are in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance of the whole front (m a day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed ground (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Згода</translation>
    </message>
    <message>
        <source>Agreement and each kind of disagreement become polygons and a matrix, by a full overlay of all maps. Along each front the distance to the other maker's front of the same sides is measured, both ways: median, nine tenths, greatest, and where.

The position error is one standard deviation of one map if makers err alike and on their own: the root mean square of the distance divided by √2. The correlation length is that of what is left without the mean shift. Both are outputs, so that a model hands them on to Encirclement gap, Pocket area, Frontline diff or Check claims.

Over several dates: ground that one maker drew first, after how many days the other followed, what was taken back, and what they never agreed on. Only dates that all makers have are compared; others are named.

Coasts and borders of states, which all draw alike, are no front: give them as borders, or choose a study area, or the error comes out too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement, distances and position error by date and pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All but claimed and infiltrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All columns are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All features with actor, date, class and where they came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All makers say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All maps of this date are empty: there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along how much of a border one error of position lasts, in metres. The longer, the larger the error of the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along how much of a border one error of position lasts, in metres. The longer, the larger the error of the ratio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along how much of a border one error of position lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also save the direction as a report of its own: {direction} of {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also the name of the layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An MP4 needs the program ffmpeg, which is not on this computer’s path. Install it, choose a .gif, or ask for the frames alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An arrow a change, from the old front to its furthest point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event added by a click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expression of QGIS that gives the actor of each feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Анімація</translation>
    </message>
    <message>
        <source>Another &amp;period of the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer, hypothetical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any maker does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived link</source>
        <translation>Архівне посилання</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Площа</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>Площа (км²)</translation>
    </message>
    <message>
        <source>Area after / area before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area by who holds it for one maker and for the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area held: {actor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of excluded pieces (km²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area that passed from each actor to each other one, noise apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area, net gain, gap and pocket by each maker, with the spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As DSAS and CoastCR do, and not on the ellipsoid. Needs a projected coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Станом на</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>Станом на {date}</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the kind asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they would be imported:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Вкладення</translation>
    </message>
    <message>
        <source>Attachment's SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: usually reliable</source>
        <translation>B: зазвичай надійне</translation>
    </message>
    <message>
        <source>Band: 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Перешкоди</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Базова лінія</translation>
    </message>
    <message>
        <source>Becomes contested ground of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>До і після</translation>
    </message>
    <message>
        <source>Begin field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to the feature that comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besieged</source>
        <translation>Оточені</translation>
    </message>
    <message>
        <source>Bleed and crop marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur places of exported events by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders and tow&amp;ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders and towns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders that are no front</source>
        <translation>Кордони, що не є фронтом</translation>
    </message>
    <message>
        <source>Borders: {maker}, as in fact held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ends of a stretch lie on one line of the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both maps are empty: there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both maps are of {old:%Y-%m-%d}: choose two different dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries of the map cross one another where they should not. Repair the layer (Prepare control layer does), or simplify its boundaries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge gaps up to</source>
        <translation>Закривати проміжки до</translation>
    </message>
    <message>
        <source>Brings a dataset of events with its sources into an event store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C: fairly reliable</source>
        <translation>C: доволі надійне</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Неможливо сказати</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casts transects across the front and gives the shoreline analysts' statistics on each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорія</translation>
    </message>
    <message>
        <source>Cell of the grid of ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells of {cell} m are too many on this ground. Take {least} m or more, a smaller study area, or leave the size empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cha&amp;rt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change from date to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change, added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since. Press “Preview”.</source>
        <translation>Відтоді змінено. Натисніть «Перегляд».</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Зміни</translation>
    </message>
    <message>
        <source>Changes by sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of control, entries of a situation log, or other dated features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that nobody reports and reports that no map shows, as one list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes with support</source>
        <translation>Підтверджені зміни</translation>
    </message>
    <message>
        <source>Changes without support</source>
        <translation>Непідтверджені зміни</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Діаграма</translation>
    </message>
    <message>
        <source>Check claims</source>
        <translation>Перевірити твердження</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Перевірити журнал</translation>
    </message>
    <message>
        <source>Check the log against a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the log against a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose .png: this QGIS writes no {kind} files without Qt’s image formats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a GeoPackage or a PostgreSQL connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column for: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a control layer and its actor field first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a control layer with dates in a field “date” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a core: a layer of places, or a point on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a vector layer in the layer list first.</source>
        <translation>Спершу виберіть векторний шар у списку.</translation>
    </message>
    <message>
        <source>Choose an event store, or a table of claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose layers or a folder with maps first. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose layers or a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the actor field, the one that says who holds the ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the control layer and its actor field, then click open ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the date field of the control layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the date field: a log needs maps of two dates at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the date field: a timeline needs two dates at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the date field: rates need two dates at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of your template (*.qpt).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file or layer to import first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that is to hold the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the layer of places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the study area that the lines divide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Install for me…” in Plugins › Salient › Libraries….</source>
        <translation>Виберіть «Встановити за мене…» у Плагіни › Salient › Бібліотеки….</translation>
    </message>
    <message>
        <source>Choose “{field}” as the date field, or filter the layer to one date first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Chosen: {mapping}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim: actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim: as stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim: comparator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim: date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim: from date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim: from place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim: kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim: measured on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim: reference areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim: to place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim: unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim: up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim: value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims against measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a date to go there; the arrow keys go from date to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on the value that needs another period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click open ground on the map.</source>
        <translation>Клацніть відкриту місцевість на карті.</translation>
    </message>
    <message>
        <source>Click open ground: how far is it from being cut off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the other end of the stretch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click where supply comes from: the rear of this core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing rate (km per day)</source>
        <translation>Швидкість замикання (км на день)</translation>
    </message>
    <message>
        <source>Closing rate and projected sealing date of each core; needs dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing rate: averaged over lines through the dates with a gap whose errors fade from date to date, from independent errors to a random walk with drift, each weighed by how well it explains the data. A sealing date is projected only where the slope is significant: where the gap is 0 with a probability of 50 % (2.5 to 97.5 %), after the last date of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coalition</source>
        <translation>Коаліція</translation>
    </message>
    <message>
        <source>Coalition “{line}” is not understood. Write it as “Actor; Actor = Name”, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coalitions</source>
        <translation>Коаліції</translation>
    </message>
    <message>
        <source>Coalitions join the actors of a control layer: clear them with lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coasts and borders</source>
        <translation>Узбережжя та кордони</translation>
    </message>
    <message>
        <source>Coasts and borders of states: front along them is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code page of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection, verification, sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of {actor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of “{table}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that are not used: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare on a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare sources</source>
        <translation>Порівняти джерела</translation>
    </message>
    <message>
        <source>Compare sources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares control maps of the same dates by two makers or more: where they agree, how far apart their fronts are, who draws first, and the position error that follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares two dates of a control map: the ground that changed hands, from whom to whom, how far and which way the front moved, and what is only redraw noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Консенсус</translation>
    </message>
    <message>
        <source>Consistent</source>
        <translation>Узгоджується</translation>
    </message>
    <message>
        <source>Contested ground goes by both names, as “A / B”. Overlaps narrower than 20 m on average go to the feature that comes first unless all are kept; they are reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>Control class field</source>
        <translation>Поле класу контролю</translation>
    </message>
    <message>
        <source>Control classes that count</source>
        <translation>Класи контролю, що враховуються</translation>
    </message>
    <message>
        <source>Control from front lines</source>
        <translation>Контроль за лініями фронту</translation>
    </message>
    <message>
        <source>Control from places</source>
        <translation>Контроль за населеними пунктами</translation>
    </message>
    <message>
        <source>Control from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control layer</source>
        <translation>Шар контролю</translation>
    </message>
    <message>
        <source>Control layer with both dates</source>
        <translation>Шар контролю з обома датами</translation>
    </message>
    <message>
        <source>Control layer: choose the actor field; there is no “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control maps</source>
        <translation>Карти контролю</translation>
    </message>
    <message>
        <source>Control maps of the day and of the day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control timeline</source>
        <translation>Хронологія контролю</translation>
    </message>
    <message>
        <source>Coordinates: {crs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a link to this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Копіювати як цитату</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command, or the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Ядро</translation>
    </message>
    <message>
        <source>Core as a point</source>
        <translation>Ядро як точка</translation>
    </message>
    <message>
        <source>Core name field</source>
        <translation>Поле назви ядра</translation>
    </message>
    <message>
        <source>Core radius</source>
        <translation>Радіус ядра</translation>
    </message>
    <message>
        <source>Core taken: the encirclers hold this ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation length (m)</source>
        <translation>Довжина кореляції (м)</translation>
    </message>
    <message>
        <source>Correlation length of the position error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count towards the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cred&amp;its</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credibility (1 to 6)</source>
        <translation>Достовірність (1–6)</translation>
    </message>
    <message>
        <source>Credibility “{words}” does not exist. It runs from 1 to 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Авторство</translation>
    </message>
    <message>
        <source>Crossing a river counts as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D: not usually reliable</source>
        <translation>D: зазвичай ненадійне</translation>
    </message>
    <message>
        <source>Daily situation</source>
        <translation>Обстановка за день</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Date &amp;format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date (first day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date field</source>
        <translation>Поле дати</translation>
    </message>
    <message>
        <source>Date field: not after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date field: not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the first map of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the first map of “before_after”. Empty: the first date there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the map after, in a layer with both. Empty: the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the map before or after the change. Empty: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the map before, in a layer with both. Empty: the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date precision (± days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Дати</translation>
    </message>
    <message>
        <source>Dates (2025-01-31) separated by semicolons. Empty: each at which something changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates like “{text}” can be read as {ways}, and nothing in the data tells which. Choose the date format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between map and claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of events from changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogs start with these. Scripts, models and the command line do not heed them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Застереження</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance between transects along the baseline, in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of events from changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances and directions are told from here. Escape ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides a study area by dated front lines into who held which side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. Start QGIS again, then Salient's algorithms run.</source>
        <translation>Готово. Перезапустіть QGIS, і алгоритми Salient запрацюють.</translation>
    </message>
    <message>
        <source>Dots per inch of a PNG, and of what cannot be drawn as vectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful in it (km²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw an advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw borders as in fact held (Natural Earth) and name towns (GeoNames), as many as the scale allows. Not on maps with a base map or places of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw on a scratch layer; the answer follows each edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the land of QGIS’s world map, without borders, beneath the layers, at scales smaller than 1 : 500,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the boundary that actors share, pair by pair, without other borders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Експорт…</translation>
    </message>
    <message>
        <source>E: unreliable</source>
        <translation>E: ненадійне</translation>
    </message>
    <message>
        <source>Each change (or any feature with a place and dates: an entry of the situation log, a gap line) is matched to the events of the store that stand near it.

Near means: within the distance plus the event's own location precision, measured on the ellipsoid from the event's point to the feature; and within the days plus the event's own date precision, between the event's dates and the time from the earlier map to the later one. A feature without dates is matched in space only, and that is said.

A change is supported if at least one report of such an event reports it. Denials and qualifications are counted apart and support nothing. Reliability of the source (A–F) and credibility of the information (1–6) are counted apart and never merged. Retracted events and reports do not count.

Where the changes say who gained and who lost, an event must fit: the first of its actors acts, so that an attack by the loser supports nothing, but a withdrawal does. Such contrary reports are counted apart, and so are those that name no side or one that the changes do not know: put allies into coalitions.

Support says that somebody reported something there and then. Whether it was this change is for you to read: the table of links lists every pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each date of the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line has a left and a right side in the direction in which it was drawn. Who is where is given for all lines, or by two fields.

Open ends are joined to the open end of another line within the distance given; every other end inside the study area is carried to its edge, by the rule chosen. A piece of ground goes to the actor that most of the length of the lines along it says; where lines contradict each other, a row says by how much.

The polygons of one date meet in identical vertices. The study area's edge is no front: give the same area to what measures the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each maker's front is cut into pieces of equal length, and from the middle of each the geodesic distance to the other's front of the same sides is taken, both ways. Position error: the root mean square of that distance divided by √2, one map's if both err alike and on their own; makers who copy one another seem to err less than they do. Correlation length: the integral of the correlation along the front, the mean shift taken off, is that of exp(−½ (d / c)²).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each piece of ground once, with when and from whom it last changed hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pocket, on each date, with all that is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each value is an actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge follows a coast or border within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges that two maps draw alike cancel; the rest is noded and each piece is labelled with who held it before and after. For each actor, area after less area before is gains less losses. Areas and lengths are geodesic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Змінити подію</translation>
    </message>
    <message>
        <source>Edit report</source>
        <translation>Змінити повідомлення</translation>
    </message>
    <message>
        <source>Edit the event</source>
        <translation>Змінити подію</translation>
    </message>
    <message>
        <source>Empty the table: each value is an actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: found by its name; without one the layer is one map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: found by its name; without one the layer is the ground of one side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: in this process, and in others beside it where the work that is left and idle processors make it pay. “in process”: here alone. “processes” or “processes:4”: in a pool of processes. host:port: on a Dask cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the layer's name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: {fields}. Without it sides are not tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encirclement</source>
        <translation>Оточення</translation>
    </message>
    <message>
        <source>Encirclement gap</source>
        <translation>Горловина оточення</translation>
    </message>
    <message>
        <source>Encirclement gap over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encirclement gap round {core}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encirclement gap, km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encirclement gap, {core}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encirclement gap: the least total length of lines across open ground that, with the encirclers’ own ground, cut the pocket off from its rear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encirclement gap: {encirclers} round {besieged}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encirclement gap{core}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encirclers</source>
        <translation>Сторони, що оточують</translation>
    </message>
    <message>
        <source>Encirclers: {name}, the largest side but that of this ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End to end against summed (km²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End to end against summed: {actor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error of the ratio (95 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error, by formula: each end of a gap line is known to ± the position error s (one sigma); a gap of k lines has sigma s·√(2k), and ± is 1.96 sigma. It holds where errors go together over more than the neighbourhood of a line's end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error, by simulation: every boundary was moved {runs} times by a random field along it, with the position error and the correlation length given, and the gap measured anew. The interval of 95 % is that of the runs, less the bias that errors give a minimum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>Event store</source>
        <translation>Сховище подій</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>Events linked to “{layer}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events near changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of one feature of “{layer}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of the selected features of “{layer}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change from map to map, a row a connected piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change, with how many events and reports stand near it, by grade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line needs an uncertainty greater than 0 to be weighted by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every map in this folder and its subfolders is read, besides the layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded pieces</source>
        <translation>Вилучені частини</translation>
    </message>
    <message>
        <source>Export map</source>
        <translation>Експорт карти</translation>
    </message>
    <message>
        <source>Export sources</source>
        <translation>Експорт джерел</translation>
    </message>
    <message>
        <source>Export sources…</source>
        <translation>Експорт джерел…</translation>
    </message>
    <message>
        <source>Export writes one picture of the map for each date into it. Empty: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports, pages and web maps leave out what is internal or restricted, and hide a blurred event's place in a cell of at least 10 km.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports, pages and web maps leave out what is internal or restricted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exte&amp;nt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Охоплення</translation>
    </message>
    <message>
        <source>F: reliability cannot be judged</source>
        <translation>F: надійність неможливо оцінити</translation>
    </message>
    <message>
        <source>Features of one “{field}” that hang together are one road.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches builds that are known to fit this QGIS into a folder of your profile, and checks them. Nothing of QGIS's own is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching libraries for Salient</source>
        <translation>Завантаження бібліотек для Salient</translation>
    </message>
    <message>
        <source>Fetching {files} from {index}</source>
        <translation>Завантаження {files} з {index}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the actor on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the actor on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the dated lines with their uncertainty (1 sigma, metres), for WLR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the class of control: assessed, claimed, contested, infiltrated. Features without a class always count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the date of the map that a feature belongs to: a date, a date and time, or ISO text (2025-01-31). Leave it empty where the layer holds one map; where features of several dates share ground that is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the date. Empty: one known by name, else one undated map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the name of the core. Empty: one called “name” or the like, else the feature id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the name of who holds the ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the names of the places. Empty: a field called “name” or the like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the names of the sectors. Empty: a field called “name” or the like, or their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the names. Empty: a field called “name” or the like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the population. Null and 0 mean unknown, and are counted as such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the road's name or number. Features of one name that hang together are one road, any other is its own. Empty: a field called “ref”, “name” or “road”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with who holds the place. Empty: one known by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields with the first and the last day on which a feature holds. Empty: those known by name. There is a map for each date at which something changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills in the claim that the quotation states. Check it before you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a place of the project by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the encirclement gap: the least total length of lines across open ground that, with the encirclers' own ground and barriers, cuts the core off from its rear. One gap line or several, one encircling body or many: the answer is the exact minimum.

Without a core the algorithm searches for the pockets that threaten, with gap lines up to the widest gap, and ranks them by area / gap².

Lengths and areas are geodesic, on the ellipsoid of the layer's coordinate reference system, and do not depend on the project.

States: “open”; “narrow”, under the fire-control range; “sealed”, the gap is 0; “core taken”, the core stands on the encirclers' ground; “no closure”, no ring is possible. With a date field every date is measured, with the closing rate and, where the trend is significant, the date on which the gap may seal.

The numeric outputs are those of the last date and the first core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the pocket round the core as Encirclement gap does, and of a layer of roads those that still lead into it.

A road leads in if a connected stretch of it runs over open ground from inside the pocket, across a gap line, to ground outside. Touching the encirclers' edge is not passing: what comes nearer to closed ground than a centimetre is cut there. Connected features of one name or number are one road.

Each road is measured along its way: from the point of it nearest to the core, the shortest way along it to the gap line, and a distance of your choice beyond. Its figures are the least distance to the encirclers' ground, where that is, and the share of the way within the fire-control range. Distances are geodesic, on the ellipsoid of the control layer.

Roads that leave the pocket only over closed ground are “cut”. A sealed pocket has no road out and no nearest distance; where the core is taken, or nothing parts it from the rear, there is no pocket, and the number of roads is empty, too.

The numeric outputs are those of the last date and the first core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the sourced events near each change, counts them by grade, and lists what no source reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the page by hand in QGIS's layout window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fire-control range</source>
        <translation>Дальність вогневого контролю</translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Перша дата</translation>
    </message>
    <message>
        <source>First date of the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First date. Empty: the first there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First from the start of the transect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sealed</source>
        <translation>Уперше замкнено</translation>
    </message>
    <message>
        <source>First values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Folder for one PNG a date of the layers, 1,920 dots wide, with title and date: the map alone, for a film. Their names sort by date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed beyond the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows control over all dates of a layer: area, gain, loss and front of each actor, every change, when each piece of ground last changed hands, and a report with charts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each place: who holds it (and since when, with dates), distance and direction to the nearest front, distance to the nearest ground of anybody else, and distance and direction from the nearest reference place, or from each: “Qadir: 119 km (74 mi) west of Deir ez-Zor”.

The front is the boundary that two actors share. Where nobody borders on anybody on the map, the edge of all held ground stands in for it, and the words say so.

With an own side given, a place on anybody else's ground lies behind lines, at the distance from the nearest ground of the own side.

Distances are geodesic, on the ellipsoid of the control layer's coordinate reference system. Directions are those from the place to the front, and from the reference place to the place. Where drawings overlap, all their holders are named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For gap and pocket by each maker, side by side; needs a core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Frames of an animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>From each reference place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From two control maps, of a day and of the day before, to a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From two control maps, of a day and of the day before, to a page: prepares the maps, measures the encirclement gap and the sealed pockets of the day, finds what changed hands since the day before, matches each change to sourced events, and lays out a map.

Maps are files or layers whose names or date fields tell the day. Open this file in the model designer to change a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front after</source>
        <translation>Фронт після</translation>
    </message>
    <message>
        <source>Front and change</source>
        <translation>Фронт і зміни</translation>
    </message>
    <message>
        <source>Front before</source>
        <translation>Фронт до</translation>
    </message>
    <message>
        <source>Front line</source>
        <translation>Лінія фронту</translation>
    </message>
    <message>
        <source>Front line before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front line of {actor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front line, teeth towards the enemy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front lines</source>
        <translation>Лінії фронту</translation>
    </message>
    <message>
        <source>Front lines between actors on the first date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front lines between actors on the second date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front nearer than this to such a border is none, in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front transects</source>
        <translation>Поперечні перерізи фронту</translation>
    </message>
    <message>
        <source>Frontline diff</source>
        <translation>Зміни лінії фронту</translation>
    </message>
    <message>
        <source>Gain and loss added up from map to map, and their difference, which is the change from end to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain and loss from map to map: {actor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gained (km²)</source>
        <translation>Здобуто (км²)</translation>
    </message>
    <message>
        <source>Gained and lost (km²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gained and lost: between two maps, without redraw noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gained by {actor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Горловина</translation>
    </message>
    <message>
        <source>Gap (km)</source>
        <translation>Горловина (км)</translation>
    </message>
    <message>
        <source>Gap and pocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap and pocket by each maker need encirclers and a core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap at a click</source>
        <translation>Горловина за клацанням</translation>
    </message>
    <message>
        <source>Gap at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap at {place}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap explorer</source>
        <translation>Дослідник горловини</translation>
    </message>
    <message>
        <source>Gap lines</source>
        <translation>Лінії горловини</translation>
    </message>
    <message>
        <source>Gap lines longer than this are not considered. Empty: no limit with a core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap lines longer than this are not looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap lines longer than this, in metres, are not considered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap lines of “Encirclement gap”. Empty: looked for on the control layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap lines on the last date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap round a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap summary</source>
        <translation>Підсумок горловини</translation>
    </message>
    <message>
        <source>Gap trend</source>
        <translation>Тренд горловини</translation>
    </message>
    <message>
        <source>Gap, with its error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoPackage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a baseline or transects of your own, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a control layer or dated lines, one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a layer of places or a module, one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the maps of two makers at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the maps of two makers at least: one agrees with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give two control layers, before and after, or one control layer with a date field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give two layers, before and after, or one layer with a date field and the two dates. Edges that both maps draw alike cancel, so the cost grows with the change and not with the map. The result equals a full overlay.

The balance: for each actor the area after less the area before is its gains less its losses, redraw noise included. Areas and lengths are geodesic.

Depth is area over the length of the old front that the change starts from; the greatest depth is its furthest point. A lodgement behind the lines has no old front and no depth. On a layer of one actor all of its boundary is front; a study area leaves out what lies on its edge or outside.

The numeric outputs are those of the actor that is named, or of the one with the greatest net change. The ratio is area after over area before; its error is half its 95 % interval for the position error that is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade: reliability of the source (A–F), then credibility of the information (1–6); – stands for not graded. The two are independent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest distance (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest length of a piece whose distance is measured, in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground (km²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground belongs to the actor of the nearest place (Voronoi), up to the reach; beyond it nobody is drawn. “sure” falls from 1 at a place to 0 at the reach, and half-way to a place of another actor, in steps. Gap and pocket area carry it as ±.

Places are points with an actor, or a module of Wikipedia's detailed maps (Lua, or the same columns as CSV: lat, long, mark). With dates a place keeps its actor until it is named again, unless each date names all places.

Barriers are what no place's word crosses: polygons such as the sea are nobody's, lines divide the ground where they cut it through.

With roads or rivers the nearest place is that with the cheapest way: a kilometre along a road counts less, crossing a river more, unless a road crosses it. Ways are found on a grid, at most 1.3 % longer than straight.

Such a map is an estimate: between two towns the line is drawn half-way, whatever the ground. Distances are taken in a plane round the middle of the study area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground by what each maker says of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground drawn first, summed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground gained by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground held, km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground less sure than {least} may belong to either side: the gap is also measured with all of it given to the one and to the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground less sure than {least} may belong to either side: ± holds all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground on which makers came to differ, who was first, how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground on which two makers came to differ, by who changed it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground that is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground that passed from one actor to another, redraw noise marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground that two actors are drawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grows the core, in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess it again from the columns' names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed from the columns' names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed: {mapping}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the front is nearer than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Held by {actor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by {actor}, on this map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Hide the earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a line that ends within the study area gets to its edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How dates are written, in your own words: YYYY or YY, MM, M or MON, DD or D, * for anything; all else stands for itself, as in “map D.M.YY”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How dates are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a line of the map may lie from the true one, in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a line of the map may lie from the true one, one standard deviation, in metres. The errors of the results follow from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a place may lie from where the layer has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a place's word goes: beyond it the map says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a value may be from one that is claimed as “about”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far an event may lie from a change, in metres, beside its own precision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far an event may lie from a change. The event's own location precision is added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far from a named place forces may have met, if the claim says none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far two drawings of one coast or border may lie apart, in metres. Where the front meets a border, its end is uncertain by as much. 0: the whole edge of a lone actor's ground is front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was measured, how sure. Empty: what the outputs of Salient among the layers say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days an event may lie before or after a change, beside its own precision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days an event may lie before or after a change. The event's own date precision is added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the advance is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How wide a direction is that a claim states in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypothetical advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypothetical advance (lines)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypothetical: click one end of the stretch of front to be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypothetical: draw the ground that {actor} takes; right click ends a polygon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypothetical: draw the line along which {actor} advances; right click ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypothetical: draw where the front of {actor} would run, from front to front; right click ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypothetical: nothing of what a variant shows has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id in the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a dataset…</source>
        <translation>Імпортувати набір даних…</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import sourced events</source>
        <translation>Імпорт подій із джерелами</translation>
    </message>
    <message>
        <source>Imported events</source>
        <translation>Імпортовані події</translation>
    </message>
    <message>
        <source>In a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In how many steps “sure” falls from the place to the reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In kilometres off the roads: 0.5 lets a road carry twice as far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In metres, half on either side of the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the direction of drawing, where no field says who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconsistent</source>
        <translation>Не узгоджується</translation>
    </message>
    <message>
        <source>Install for me…</source>
        <translation>Встановити за мене…</translation>
    </message>
    <message>
        <source>Installed by Salient: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intersections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read as a vector layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It declares entities, which a map needs none of; it is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no KML: its first element is not “kml”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear which columns of {name} hold {lacking}. It has: {columns}. Give a mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same list, corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would unpack to {size} GB and is not read. Unpack it by hand first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its correlation length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its placemarks could not be kept in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join ends within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins published control maps into one layer with actor, date and class, repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as layers</source>
        <translation>Зберегти як шари</translation>
    </message>
    <message>
        <source>Keep both in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it with both, and report it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine, and list them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep results in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Ключові цифри</translation>
    </message>
    <message>
        <source>Kilometres (miles)</source>
        <translation>Кілометри (милі)</translation>
    </message>
    <message>
        <source>Kilometres only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land and borders: Natural Earth, de facto borders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land and sea belo&amp;w the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land and sea beneath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land: {maker}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Остання дата</translation>
    </message>
    <message>
        <source>Last date of the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last date. Empty: the last there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Останній день</translation>
    </message>
    <message>
        <source>Last reopened</source>
        <translation>Востаннє розімкнено</translation>
    </message>
    <message>
        <source>Last road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sealed</source>
        <translation>Востаннє замкнено</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Шари</translation>
    </message>
    <message>
        <source>Layers named after their makers, whose fields are found by their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers with dates show their last map up to this day. Empty: their last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers with dates show their last map up to this day: choose one, or type a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout templates (*.qpt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lays out a map with its figures, sources and method, ready to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out events and reports that are internal or restricted, and hide the place of events that are to be blurred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out ground that only one of the two maps is drawn on, for maps of different study areas; how much is left out is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Легенда</translation>
    </message>
    <message>
        <source>Legend, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a transect</source>
        <translation>Довжина перерізу</translation>
    </message>
    <message>
        <source>Length of the front on the last date (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths and areas are geodesic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths, areas and bearings are geodesic, on the ellipsoid of the layers. Where no map lies near a claimed date, the maps before and after it bound an area, and the verdict follows from these bounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries…</source>
        <translation>Бібліотеки…</translation>
    </message>
    <message>
        <source>Line to cast transects from. Empty: the front of the first date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines along which a place's word goes further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that cost a place's word to cross, but where a road does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines to measure along, in place of casting. Each starts at its base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines with the date field chosen above, in place of a control layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines, one or more a date, drawn with the same side always on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines: roads, railways, or whatever supply comes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the selected features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link-ups count within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Зв'язки</translation>
    </message>
    <message>
        <source>Links to features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the sourced events that are linked to a feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what happened to the shape of each side's ground over the dates of a layer: pockets, link-ups, splits, lodgements and salients, each with date and place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location &amp;precision where a row says none (± m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location precision (± m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location precision of a click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locator: {maker}, de facto borders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of changes</source>
        <translation>Журнал змін</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for other people's saves every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the front…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost (km²)</source>
        <translation>Втрачено (км²)</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>MP4 films (*.mp4);;GIF films (*.gif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {date} with Salient {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Salient {version} and Leaflet 1.9.4 (© Volodymyr Agafonkin, BSD-2-Clause).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a situation map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a web map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it if it is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one, or open one: the button at the top left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makers in pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a control layer of towns with an actor, and says how sure it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a print layout from a template: title, as-of date, map with graticule, locator, legend of what is visible, scale bars in kilometres and miles, key figures, numbered sources whose numbers stand on the map, method, credits and disclaimer.

Key figures are read from the outputs of Salient among the layers. Sources come from a store of sourced events; a list that does not fit flows to pages of its own.

The layout stays in the project under the title's name for hand finishing. Running again with the same title and template refreshes it, and leaves items where you moved them.

The map’s file ends in .pdf (vector, real text, georeferenced), .svg (a named layer for each of the map’s), .png, .jpg or .webp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes one HTML file of a series: a map to pan and zoom, a slider and a play button for the dates, gaps, pockets, changes, fronts and places, numbered sources that open on a click, figures and chart that follow the date, legend, method and credits.

The file works from a disk, without a network and in a frame of another page. It asks the network for nothing, unless “Map tiles” names a source; what the layers and sources say is shown as text. “#date=2025-06-21” after its address opens it on a date.

Ground that two dates share is written once: half a year of daily maps of a whole front takes less than 3 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map tips and identify results of “{layer}” list events. Switch map tips on in the View menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map. The arrow keys move it, plus and minus change its scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps and reports</source>
        <translation>Карти та звіти</translation>
    </message>
    <message>
        <source>Maps by {makers}{date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps of a month or a year are compared with maps of a day as if all were of {date} ({makers}). Compare dates of one precision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps of intervals on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match evidence</source>
        <translation>Зіставити докази</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матриця</translation>
    </message>
    <message>
        <source>Measure in the layer's plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures how far encirclers are from sealing off a core, and the pocket they would cut off.</source>
        <translation>Вимірює, скільки бракує для замикання кільця навколо ядра, і котел, який буде відрізано.</translation>
    </message>
    <message>
        <source>Measures the pockets that encirclers have sealed: area and its error, who holds the ring, the places inside, since when, and what the area compares to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures the quantities that reports claim and says which agree with the layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Вимірювання…</translation>
    </message>
    <message>
        <source>Median distance (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median distance between fronts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the selected events</source>
        <translation>Об'єднати вибрані події</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Method note</source>
        <translation>Примітка про метод</translation>
    </message>
    <message>
        <source>Miles (kilometres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More figures find no room here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More makers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than half of them do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {most_rears} separate rear places: merge them or choose fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a stretch of the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move every boundary at random so many times and measure the gap on each map: interval, bias and share sealed, where vertices do not all err as one. 200 do; 0: the interval is that of a formula. With a core only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the stretch away from its own ground, and click to put it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Рух</translation>
    </message>
    <message>
        <source>Movement of the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement of {actor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own maps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one actor: who can hold ground on the map?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one encircler. “{name}” has: {actor_names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the field with the actor. Empty: that of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the field with the class. Empty: that of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the field with the date. Empty: that of the profile, else names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of whoever holds the ground that no polygon holds, such as the defender on a map that shows the occupied ground only. It stands in tables, maps and reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the encirclers in the panel, then click again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the encirclers, the besieged, or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names separated by ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names separated by semicolons. Empty: all but “claimed” and “infiltrated”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Вузько</translation>
    </message>
    <message>
        <source>Nautical miles (kilometres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest points of the roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest to the encirclers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest to the encirclers (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck of a pocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed only where dates can be read as day/month and as month/day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed only where most rows are about something else than those that the store knows by the same name and ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither map has an actor “{name}”. They have: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net (km² a day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net (km²)</source>
        <translation>Чисто (км²)</translation>
    </message>
    <message>
        <source>Neutral ground is open</source>
        <translation>Нейтральна територія відкрита</translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New control layer</source>
        <translation>Новий шар контролю</translation>
    </message>
    <message>
        <source>New control layer…</source>
        <translation>Новий шар контролю…</translation>
    </message>
    <message>
        <source>New course of the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Нова подія</translation>
    </message>
    <message>
        <source>New event store</source>
        <translation>Нове сховище подій</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Нове повідомлення</translation>
    </message>
    <message>
        <source>New store…</source>
        <translation>Нове сховище…</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Наступний день</translation>
    </message>
    <message>
        <source>Next day…</source>
        <translation>Наступний день…</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine tenths of the front within (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No algorithm can run yet. {how}</source>
        <translation>Поки що жоден алгоритм не може працювати. {how}</translation>
    </message>
    <message>
        <source>No build of {names} is known to fit Python {key}. Install by hand: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No closure</source>
        <translation>Немає замикання</translation>
    </message>
    <message>
        <source>No counterpart beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date could be read (first text: “{shown}”). Dates are read as {formats}; give the format, a pattern like “map D.M.YY”, or a date for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date could be read as {format} (first text: “{shown}”). Nothing dated was found in {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event is linked to “{layer}”.</source>
        <translation>З «{layer}» не пов'язано жодної події.</translation>
    </message>
    <message>
        <source>No feature could be used. Remedy what the table of repairs names first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feature of the project's layers is linked to this event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gap line lies between {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ground changes hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layer has a coordinate reference system, so nothing can be placed on the Earth. Set it in the layers' properties (Source tab) and run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layer has a coordinate reference system. Set it in the layer's properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layer holds what the chart “{kind}” needs on two dates or more. Add an output of Encirclement gap, Pocket area or Control timeline, or choose “none”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layer is ticked. Tick at least one, or choose a theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line divides the study area. Check its place and the lines' CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line lies in the study area. Choose an area that the front crosses; mind the coordinate reference systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names: choose a control layer and its actor field first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place lies in the study area. Choose an area that holds places; mind the coordinate reference systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pocket holds {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report of the store claims a quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No road of the layer leads in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No road of the layer leads in; roads that are cut: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of the table claims a quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No store is named. Choose a GeoPackage or a PostgreSQL connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No store is open.</source>
        <translation>Жодне сховище не відкрито.</translation>
    </message>
    <message>
        <source>No store is open. Choose one in the dock first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {what} of the layer is “{actor}”'s: its encirclers are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>None: leave that date out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the layers ticked below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all key figures fit their place; the last are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found: {fields}. Choose their columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Не оцінено</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated (public)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note (*.json *.geojson)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the end of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the end of the log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known as of {wanted}: the layers begin on {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the study area is within reach of a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was filled in: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Нічого не встановлено.</translation>
    </message>
    <message>
        <source>Nothing was retracted: say why, the log keeps the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved to {address}: {text}. Check that the file or connection is there, that you may write to it and that the disk is not full, then save again; what you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: {address} is locked by another program that writes to it. Save again in a moment, or close the other program; what you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, by me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of changes with support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of changes without support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of claims</source>
        <translation>Кількість тверджень</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of events and reports left out as not public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of fields that both changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of reported events on no map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a PNG, JPG or WebP for the web. 0: as the resolution says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a PNG, and of what cannot be drawn as vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the desk’s own count, printed in the small print beside the day of production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the first {rows} rows {good} can be imported and {bad} cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the intervals of the rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the words and dates that Salient writes. Names, titles and notes stay as they are. Empty: that of QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {all} claimed quantities {good} are consistent with the layers, {bad} are not, and of {open} the layers cannot tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {rows} rows {good} can be imported and {bad} cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: each date names all of its places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offsets along the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a map of one actor: lines or polygons along which its edge is coast or border and no front. Empty: the world map that QGIS ships (Natural Earth 1:10m).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On both sides of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the last date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map of {date} {said} lies on ground that is nobody's: who holds it is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map: {actors}</source>
        <translation>На карті: {actors}</translation>
    </message>
    <message>
        <source>On {date}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day} the gap {where} has no length: {states}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One actor a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One date for all features (2025-01-31). Empty: read from field or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One date tells nothing of who draws first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One date, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line a gap line, with its length and the total of its closure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page as an example; the export has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page with charts: area, gain and loss, end to end against summed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page with figures, curve over time, method, inputs and parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page with figures, tables, method and parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page, one for each date of the layers, or one for each pocket: one PDF, or one PNG or SVG each, with date or pocket added to the file’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One point a date and core, with its state: a core that was taken too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row a date and core, also where there is no gap, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row a date and core, in words, also where no road leads in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each reference place, not for the nearest only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only ground that both maps cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only links to web pages, and text, can start a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрито</translation>
    </message>
    <message>
        <source>Open a store…</source>
        <translation>Відкрити сховище…</translation>
    </message>
    <message>
        <source>Open an event store</source>
        <translation>Відкрити сховище подій</translation>
    </message>
    <message>
        <source>Open ends are carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ends of two lines this near to each other are joined. 0: none are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ground narrower than this between polygons of the encirclers counts as closed: borders that should be one often miss each other. Slivers are counted and reported. 0: none is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sample project</source>
        <translation>Відкрити приклад проєкту</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Параметри…</translation>
    </message>
    <message>
        <source>Or bring in a dataset: the store's menu › Import a dataset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or: control layer before</source>
        <translation>Або: шар контролю до</translation>
    </message>
    <message>
        <source>Or: table of claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the dates of the layers up to the as-of date: the gap with its error, the pocket’s or the ground’s area, what was gained and lost from date to date, or the same added up. “automatic” takes the first of these that the layers tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over this distance along a line its errors go together. For simulations; the formula holds where it is larger than the neighbourhood of a gap line's end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;PNG files (*.png);;SVG files (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;PNG files (*.png);;SVG files (*.svg);;JPG files (*.jpg);;WebP files (*.webp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;ges for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Сторінка {page} з {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Pages of {layout}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>Parts that jut out are salients if they are narrower than this, in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces of each maker's front with the distance to the other's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces that are too small or lie mostly on water, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Place facts</source>
        <translation>Відомості про місця</translation>
    </message>
    <message>
        <source>Place name field</source>
        <translation>Поле назви місця</translation>
    </message>
    <message>
        <source>Place {number}: “{lat}, {long}” are no coordinates in degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Населені пункти</translation>
    </message>
    <message>
        <source>Places of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pocket</source>
        <translation>Котел</translation>
    </message>
    <message>
        <source>Pocket area</source>
        <translation>Площа котла</translation>
    </message>
    <message>
        <source>Pocket area (km²)</source>
        <translation>Площа котла (км²)</translation>
    </message>
    <message>
        <source>Pocket formed: ground that hangs on only by a corridor narrower than the neck. Pocket sealed: closed in all round. Pocket reduced: a quarter smaller than at its last entry. Pocket split, pockets merged: one becomes two, two one. Pocket opened: reached again while others still hold most of the ground round it; pocket relieved: reached and no longer mostly ringed; pocket eliminated: taken, or left.

A pocket is followed by the ground it shares from map to map. Several sides can close one in together; they count as friends from then on.

Link-up and split: two bodies of one actor become one, or one two; where a ring is shut, the flanks met. Lodgement: a new body away from all others; relieved when another body reaches it, eliminated when it is gone.

Salient formed: a part narrower than the salient's width and deeper than its base is wide. Each salient is logged once.

Slivers narrower than the tolerance are no way out, as for the gap and pocket area: they are closed, counted and reported.

The actor of a pocket is the besieged, the other the encircler. On a layer of one actor the other side is everybody else. Sizes are in the local plane of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pocket {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pocket {number}: {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pocket, by its letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pocket, from tactical to wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pocket, km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pockets</source>
        <translation>Котли</translation>
    </message>
    <message>
        <source>Pockets of “Encirclement gap” or “Pocket area”. Empty: looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pockets round this place, from the innermost to the widest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the compass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points or polygons that the pocket must contain, one answer each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points or polygons that the pocket must contain, one answer each. Empty: search for the pockets that threaten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points, each with the actor that holds the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poles of inaccessibility</source>
        <translation>Полюси недоступності</translation>
    </message>
    <message>
        <source>Polygon layers or files, one date each or with a date field. Of a file every layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons of who holds what ground by this maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, one later map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, one map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, one or more a feature, with a field that names the actor. It needs a coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, with a date field. Or give two layers below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, with an actor and, if many, a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons with a date field, whose fronts are the dated lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons with actor and date, ready to measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons, such as districts or army group areas, within which results are summed too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population field</source>
        <translation>Поле населення</translation>
    </message>
    <message>
        <source>Position error (1 sigma, m)</source>
        <translation>Похибка положення (1 сигма, м)</translation>
    </message>
    <message>
        <source>Position error of maps (1 sigma)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position error of places (1 sigma)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position error of the map (1 sigma)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potential pocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potential pockets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Перегляд</translation>
    </message>
    <message>
        <source>Prepare control layer</source>
        <translation>Підготувати шар контролю</translation>
    </message>
    <message>
        <source>Press “Preview”.</source>
        <translation>Натисніть «Перегляд».</translation>
    </message>
    <message>
        <source>Preview and values…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Перегляд сторінки</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Printed above the credits. Empty: the project’s copyright label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профіль</translation>
    </message>
    <message>
        <source>QGIS cannot open “{text}”: the “{odd}” in it means something else to it. Rename the folder or the file, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS could not measure again: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS did not end within an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS knows no PostgreSQL connection “{connection}” (known: {known}). Make it in the Browser panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS's world map is missing: pockets on water cannot be told from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS's world map is not there to tell coasts and borders from the front: all the edge of a lone actor's ground counts as front. Choose a layer of coasts and borders to leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Reach of a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the claim from the quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading TOML needs tomli on this Python. Run: pip install "salient[cli]".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name} needs {name_2}, which is missing. {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {reading:.1f} s, comparing {diffing:.1f} s, writing {writing:.1f} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads UCDP GED (49 or 41 columns, or a candidate file without header), ACLED (new and old form), lists of geolocated pictures such as GeoConfirmed's, and any other CSV, JSON, GeoJSON or vector layer with a date and a place.

Several sources in one cell become several reports. Codes of precision become metres and days (the manual has the table). A table without fixed columns is read by a mapping that is guessed from the columns' names and shown beside Mapping of columns, where it can be changed; it can be saved and given again.

The import can be repeated: rows that the store knows by the dataset's own id are left alone if nothing changed, and updated, with an entry in the log, if something did. What you changed by hand stays yours; where the dataset changed it too, the log lists both, and Words that both changed says which stand. Dates that can be read as day/month and as month/day stop the import until you say which; a few odd ones among many are rejected row by row. A year, a month or an interval is kept as such.

Coordinates may be numbers, degrees with minutes and seconds, both in one column, WKT or shapes, of which the middle counts.

Rows that cannot be imported come back as a table with their number and the reason. The store is made if it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads layers, or every map of a folder and its subfolders, and writes one polygon layer with the fields actor, date, class, source, coalition, precision, year and time. Of files with several layers (GeoPackage, KML, GML, archives) every polygon layer is read.

The date is the one given for all, or is read from the date field, or else from the names of files, layers and folders. Patterns are weighed over all of them together; where dates can be read in two ways the algorithm stops and asks. Features with a begin and an end give a map for each date at which something changes. Of several maps of a day the last stands. A map before the year 1 has no date, which QGIS cannot hold, but a year below 0.

The actor stands in a field, in the name of layer, file or folder, in the style or colour of a KML placemark, or is given by an expression; the value table says what each value stands for, from when to when.

Null and empty geometries, points and lines are left out; heights are dropped; invalid polygons are repaired by structure. Each case, and each file that could not be read, stands in the table of repairs, which is written also where nothing remains. A date far outside the others is kept and reported.

The result has the coordinate reference system of the first layer; coordinates that need no repair keep every digit, so that two dates drawn from one another stay comparable edge by edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the claimed quantities of an event store (“less than 15 and a half miles”, “over 3,000 square miles”, “more than doubled”, “75 miles west of”) and measures each on the layers, with its error. The verdict is consistent, inconsistent or cannot tell.

What is measured: a gap (all lines of the closure together, and whether it is sealed; between two places that line too), whether a pocket is sealed or open, who holds a place, a pocket's area (that round the place or the event), an actor's area on a date, the ratio of an actor's area between two dates, distance and bearing between two places or a place and the front (“front”, or “behind the front” of the claim's actor), and an area against reference areas such as “Delaware; Rhode Island”, by land area and by total area.

Gaps and pockets are those of the layers you give, where they are the claim's actor's; without them they are looked for on the control layer, with the claim's actor as the encircler. Gap lines alone do not tell a sealed date: give the table of gaps too.

A claim is measured on the map nearest to its date, unless the report says the one before or after; what is measured from the front, on the last map before. Where the layers or the claim can be read in two ways that disagree, nobody can tell.

A verdict that turns on the map's position error says at which error it would turn.

Where a claim cannot be measured (no map near its date, an unknown actor or place) the verdict is “cannot tell”, and the note says what is missing. Retracted reports are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>Тил</translation>
    </message>
    <message>
        <source>Rear as a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Redraw noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redraw noise if undone within (dates)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redraw noise in it (km²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redraw noise up to width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference areas</source>
        <translation>Площі для порівняння</translation>
    </message>
    <message>
        <source>Reference place name field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference places</source>
        <translation>Опорні місця</translation>
    </message>
    <message>
        <source>Refuse, and name the features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Відхилені рядки</translation>
    </message>
    <message>
        <source>Relayed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability of the best source, A to F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability of the source (A to F)</source>
        <translation>Надійність джерела (A–F)</translation>
    </message>
    <message>
        <source>Remove the earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what Salient installed</source>
        <translation>Вилучити встановлене Salient</translation>
    </message>
    <message>
        <source>Removed. Start QGIS again.</source>
        <translation>Вилучено. Перезапустіть QGIS.</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Виправлено</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Виправлення</translation>
    </message>
    <message>
        <source>Replace it?</source>
        <translation>Замінити?</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>Report every pocket round the same core, each with its own gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Reports by this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports relayed by this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resol&amp;ution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution (dpi)</source>
        <translation>Роздільність (dpi)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>Retract the event</source>
        <translation>Відкликати подію</translation>
    </message>
    <message>
        <source>Retreat of the whole front (m a day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Road name field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roads and rivers are lines, and there are other shapes among them. Choose a layer of lines; a lake or the sea, as polygons, is a barrier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roads that lead in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round numbers are off by at most (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: the quotation states {count} more, which were left. Give each a row of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows find their events again by this name and their id: keep it for later imports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that were not imported: row number, reason, and what the row begins with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run in QGIS's environment: conda install -c conda-forge {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the OSGeo4W Setup that came with QGIS (Advanced install) and choose {packages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run with the Python of QGIS: python3 -m pip install --user {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: sudo apt install {packages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: sudo apt install {packages} (where that brings shapely 1.8, as on Debian 12 and Ubuntu 22.04, run: python3 -m pip install --user --break-system-packages "shapely~=2.0.7" "numpy~=1.24")</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running on a cluster needs the Python library distributed. Install it with “python3 -m pip install 'dask[distributed]'”, or leave the scheduler empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the log's last entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salient does not speak “{language}”. Choose one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salient needs {what}. {how} Then start QGIS again.</source>
        <translation>Salient потребує {what}. {how} Потім перезапустіть QGIS.</translation>
    </message>
    <message>
        <source>Salient's algorithms are not in the toolbox: switch Processing on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salient: libraries</source>
        <translation>Salient: бібліотеки</translation>
    </message>
    <message>
        <source>Salient: sourced events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the mapping to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to “{store}”, where the form was opened, not to the store open now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is retracted: the log keeps the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says of each place who holds it and since when, how far the front is, and how it lies from other places, in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which roads still lead into a pocket across the gap, how near the encirclers are to each, and how much of it lies under their fire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Замкнено</translation>
    </message>
    <message>
        <source>Sealed pocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed pocket of {besieged}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed pockets</source>
        <translation>Замкнені котли</translation>
    </message>
    <message>
        <source>Sealing date: of the seal that holds, or projected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector name field</source>
        <translation>Поле назви ділянки</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Ділянки</translation>
    </message>
    <message>
        <source>See what each column fills, with its first values, and change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what was found, and say what the values stand for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a vector layer in the layer tree first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an event in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an event with a place in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select features that are not linked yet, in any layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the event's features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two events or more to merge them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Чутливість</translation>
    </message>
    <message>
        <source>Sensitivity of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several actors taken as one side, one coalition a line: “Government; Russia = Government and allies”. The side's name then stands for its members everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapes smaller than this are not logged, in km².</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show events in the active layer's map tips and identify results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the precision of locations as circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the end of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the end of the log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulations need a core: errors are by formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulations need a correlation length of more than 0 m: enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulations need a position error of more than 0 m: enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulations of the position error</source>
        <translation>Моделювання похибки положення</translation>
    </message>
    <message>
        <source>Situation events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation log</source>
        <translation>Журнал обстановки</translation>
    </message>
    <message>
        <source>Situation map</source>
        <translation>Карта обстановки</translation>
    </message>
    <message>
        <source>Situation map…</source>
        <translation>Карта обстановки…</translation>
    </message>
    <message>
        <source>Size and direction of the template “situation”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the cells that exact places are hidden in. 0: exact places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the squares on which ways are found. 0: a fortieth of the reach, more on large ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slivers that count as closed</source>
        <translation>Щілини, що вважаються закритими</translation>
    </message>
    <message>
        <source>Smaller pieces are excluded, in km².</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest pocket (km²)</source>
        <translation>Найменший котел (км²)</translation>
    </message>
    <message>
        <source>Smallest shape (km²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap to points of visible layers, and take their name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap vertices within</source>
        <translation>Прив'язувати вершини в межах</translation>
    </message>
    <message>
        <source>Snap within</source>
        <translation>Прив'язувати в межах</translation>
    </message>
    <message>
        <source>So far beyond the gap line a road is measured, along the road.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So much is added to a way that crosses a river where no road does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some coordinates have no place on the Earth in “{name}”. Check that the layer has the coordinate reference system it was drawn in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some dates have a time zone and others none, so their order is unknown: give all of them with a time zone, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Source {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source, by its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sourced events</source>
        <translation>Події з джерелами</translation>
    </message>
    <message>
        <source>Sourced events: {store}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Sources (numbers stand on the map)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: log entry {count}, SHA-256 {hash}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Крок</translation>
    </message>
    <message>
        <source>Spacing along the front</source>
        <translation>Крок уздовж фронту</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Квадрат</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Позиція</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Steps of “sure”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store of sourced events: the path of a GeoPackage, or postgres:connection/schema. Empty: no sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store of sourced events: the path of a GeoPackage, or postgres:connection/schema. Its events in the extent up to the as-of date are numbered on the map and listed with their sources. Empty: no sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study area</source>
        <translation>Область дослідження</translation>
    </message>
    <message>
        <source>Style of “{layer}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style the current layer…</source>
        <translation>Стиль поточного шару…</translation>
    </message>
    <message>
        <source>Such as cp1251. Empty: as the file says, else found by what the texts look like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as utf-8, cp1251 or cp1252; empty: told from the file, and logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply at {place}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply routes</source>
        <translation>Шляхи постачання</translation>
    </message>
    <message>
        <source>Supply summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table “Gaps” of “Encirclement gap”: totals and states, sealed dates too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods *.json *.geojson)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tactical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a mapping that was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the dataset's, and list them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes camera, time and place out of copied JPEG and PNG pictures, which are not changed otherwise. Files that cannot be cleaned so are left out and named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes maps that are at least this many days apart. 0 takes all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Template fi&amp;le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template of your own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексти</translation>
    </message>
    <message>
        <source>That of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} does not answer ({error}). Check that it runs and that the address is right, or leave the scheduler empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has lost all its workers, and none came back in {patience:.0f} s. Look at the workers' own logs (too little memory is the usual cause), start them again and run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has no workers. Start some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} was lost while it worked. Nothing was computed in part: start it again and run again, or leave the scheduler empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GeoPackage that holds the sourced events, or postgres:connection/schema with the name of one of QGIS's PostgreSQL connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GeoPackage that holds the sourced events, or postgres:connection/schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The actor is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The actors inside. Empty: whoever stands on what the encirclers do not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The actors inside. Names separated by semicolons. Empty: whoever stands on what the encirclers do not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The actors that form the ring, and whose gains count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The actors that form the ring, taken as one coalition. Names separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The actors that form the ring. Names separated by semicolons. Empty: everybody but the besieged, drawn or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The advance has no area. Draw a polygon with three corners or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be kept: {log}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is broken: {error}. Load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area on each date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area that {actor} holds on each date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The as-of date: one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline has no length: there is nothing to cast transects from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bearing is not defined: {what} is nearer than its error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The borders of all maps are noded together and each face is asked of every map. Areas and lengths are geodesic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boundaries would be cut into {counts:,.0f} pieces of a quarter of the widest gap; {most_points:,} are the most. Raise the widest gap, choose a study area round the front, or simplify the boundaries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boundary that two actors share, a row a pair and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes do not say who gained: sides are not tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes that no report of an event near them reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is left out: the figures beside the map leave it no room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim does not say from where to where. Name both places, or “front”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim does not say from which date the change counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim does not say from which date the ratio starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim does not say on which day they met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim does not say what lies so far from the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim does not say which place is held. Name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim does not say who encircles. Name the actor in the report, or give a layer of gap lines and one of pockets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim does not say who holds it. Name the actor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim does not say whose area. Name the actor in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim does not say whose ground. Name the actor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim states neither a value nor areas to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of {name} write their dates in several ways ({ways}). Put them into one, best YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confidence must lie between 0 and 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {address} was lost while it saved ({reason}), and the database does not answer: whether this was saved is not known yet. It was saved whole or not at all. When the database is back, open the store again and look before you save a second time; what you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control layer was removed. Choose another in the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinate reference system cannot be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinates “{text}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinates “{text}” cannot be read. Write latitude, longitude in degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The core is the place grown by this distance, as far as the ground is open. It keeps a place at the front from being ringed by a loop of a few hundred metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The core layer has no feature: choose a place, or leave it out to search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The core {name} and the rear overlap: choose places that lie apart, or a smaller core radius.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The core {name} has no area. Give a point with a core radius, or a polygon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The core {name} has no geometry: draw it or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The core {name} is its own rear. Choose a rear that lies elsewhere, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The core {name} lies outside the layer “{name_2}”: check the place and the coordinate reference systems of both layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The core {name} lies outside the study area: enlarge the area or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database of {address} does not answer ({reason}). Check the network and the connection in QGIS's Browser panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date that is compared. Empty: all that every maker has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date “{row}” is of {year}, the column year says {year_2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dated lines are the fronts of a control layer, or a line layer of your own. Transects stand at right angles to a baseline (the front of the first date if none is given), or are lines of your own.

SCE: greatest distance between any two lines. NSM: from the oldest to the youngest. EPR: NSM over time. LRR: linear regression rate, with LR2, standard error of the estimate LSE and half its confidence interval LCI. WLR and the like: weighted by 1 / uncertainty². Distances are in metres from the transect's start, rates in metres a year of 365 days; fields that end in _m_day are the same in metres a day, for series of days or weeks.

Where a transect meets a date's line more than once, the rule says which crossing counts; “hits_most” is the most on any date. A date whose line is not met is left out for that transect; with fewer than two dates there are no statistics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates are equal or reversed: from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates are reversed: the map before is of {old:%Y-%m-%d}, the map after of {new:%Y-%m-%d}. Swap them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates span {days} day(s): rates a year are extrapolated, read those in _m_day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance beyond the gap lines is negative: enter 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier run of the same is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encirclement gap is the least total length of lines across open ground that, with the encirclers' own ground and barriers, cut the core off from its rear. It is the exact minimum over all such lines, in a local azimuthal equidistant plane; lengths and areas are measured on the ellipsoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encirclement gap on each date, with its error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding of the texts cannot be told. Choose the encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding of the texts cannot be told: they can be {shown}. Choose the encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression for the actor is wrong: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extent cannot be expressed in degrees: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extent is too large for the map’s coordinate system. Give a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features could not be copied; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features of {last} in “{layer}” are copied to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not in the folder any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file's coordinates are in “{crs}”, which is not known. Save it in WGS 84 (EPSG:4326).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file; its ending chooses the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fill colour (KML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first date that is measured. Empty: the layer's first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first map, of {before}, is later than the second, of {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the cache, {folder}, cannot be made: {strerror}. Choose another, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} holds no file of {suffixes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made: {error}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” is read-only. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font “{wanted}” is not installed; the system's own is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font “{wanted}” is not installed; “{used}” is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frames as a film, half a second a date: MP4 by the program ffmpeg, GIF by Pillow or ffmpeg, where they are installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap could not be measured: {error}. The log “Salient” says where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index {base} has no {file}. Try again later, or install by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The innermost pocket not smaller than this is reported, in km².</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installed shapely {shapely} was built for GEOS {built}, but this QGIS has loaded GEOS {loaded}: both in one program crash. Run: python3 -m pip install --user --break-system-packages --force-reinstall {wanted} "numpy~=1.24" and start QGIS again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest change that nobody reports stands first, then the best report that no map shows, then the second of either. Reports go by the better reliability of their sources, then by the better credibility; the grades are never merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last date that is measured. Empty: the layer's last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last road is {road}: {figures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last save to {path} broke off, and where you may not write it cannot be rolled back. Open it once where you may write, or copy the file and the -journal beside it to a folder of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer has no coordinate reference system. Set it in the layer's properties (Source tab) and run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer of places has no “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer of places has “{name}” {count} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer of roads has no line. Choose one that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “{layer}” was in memory alone, or a part of it was selected: it cannot be measured again. Save it as a file, and write the manifest of a run on that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers have no dates: there is nothing to make frames of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers have no extent to show. Give an extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers hold no date in the period asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers hold nothing on these dates. Choose other dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout “{name}” could not be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least area, {least_m2:,.6g} km², is larger than the whole map, {whole:,.6g} km². It is meant in square kilometres: enter a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legend is too long for its place: the rest stands on a page of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The libraries cannot be written to “{path}”: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line encloses no ground with that of “{actor}”: draw it from front to front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines divide nothing of the study area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The linked layer is not in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locator is left out: the map lies over the edge of QGIS’s world map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locator is left out: this QGIS has no world map at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log holds exact places and cannot be blurred. Set the blur to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log holds {count} event(s) and report(s) marked as not public, and cannot be cut. Untick “Only what is public” to export it for somebody who may read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is whole: {count} entries, the last has the hash {hash}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The makers have no actor in common. {told}. Say in the table of actors which names mean one and the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The makers share no date. {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map of {date} shows no front: nobody borders on anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping {path} cannot be written: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maps of “{without}” have no dates, those of others have several: choose its date field, or compare one date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{path}” cannot be read. Install Salient again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names in the layer, with colour and area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest date is {last}. Choose a later one than {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note {path} cannot be written: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of the atlas could not be made: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture says of itself:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place that the pocket must contain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The places to speak of. Of a polygon or line a point on it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pocket is sealed: no road leads in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point of each pocket furthest from its boundary, with the bounds of the area and the pocket's last date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The precision of the date “{value}” is no whole number of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has a layout “{name}” made of another template. It will be replaced, and what you arranged in it by hand is lost. Another title makes another layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has a layout “{name}”. “Preview” refreshes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no point layer with a field “name” or the like. Add one, or type the place or pick it on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no theme “{theme}”. It has: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project's copyright label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratio starts on {date_from} and ends on {date}: it must start before it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report denies this; the verdict is on what it denies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report names the file no longer. The copy stays: the log speaks of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rights in the layers' metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has neither an upload timestamp nor an archive date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no coordinates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no event_id_cnty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row tells of a report and names no source for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row tells of its verification twice: in one column and in several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as a page, with sources, method and parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same list as one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same summed within each sector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same without points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample project is not part of this installation: {path} is missing. Install Salient again from its zip file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sector layer holds no polygons. Choose another, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected features are not linked to the selected events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape “{shown}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spacing along the front must be greater than 0 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spacing and the length of transects must be greater than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store at {address} cannot be read (table {prefix}{table}). Check that it is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store at {address} has no table {name}. Go back to a copy of it: what was in the table cannot be made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has no events: nothing can be supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store knows a list “{dataset}” already, and {other} of {known} rows with the same ids are about something else: id {id} was “{was}” ({was_on}) and is “{now}” ({now_on}) now. Give this list a name of its own, or say that it is the same list, corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store {address} cannot be made: {error} Check that PostGIS is installed in the database and that you may create tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store {address} does not say what it is any more: its table {prefix}store is empty. Go back to a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store {address} is locked by another program. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store {address} was made by a newer Salient (its schema is version {version}, this Salient knows {version_2}). Update Salient to open it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store {path} cannot be written ({strip}). Check that the folder is not read-only and that the disk is not full, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store {path} does not answer ({strip}). Check that the file is there and that you may read it; what you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store {path} is locked by another program that writes to it. Try again in a moment, or close the other program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store's layers were added to the map, to show the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store's log has {count} entries; the last has the SHA-256 {hash}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style of the placemark (KML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style of “{layer}” could not be applied: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table gives no area of one kind for {together}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has a row for each date and actor, and for each sector if given. Gain and loss include redraw noise; noise_km2 is the noise in them. The sum of the steps is more than the change from end to end wherever ground went back and forth: the report shows both.

A change is redraw noise if its widest place is narrower than the width given, or if most of it is given back within the number of dates given; what gives it back is noise with it. “persisted” says whether most of it was still the taker's at the end.

“Last changed” has each piece of ground once, with the last change that is not noise, and how often the ground changed hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “{table}” cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template {path} has no map item with the id “map”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template {path} is not a layout of QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of a detailed map's module (Lua) or its columns as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text “{start}…” does not fit its place on the page and was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value table has no column “value” in its first line (“{first}”). Its columns are {columns}; only “value” must be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value table is no valid JSON: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value table must be a list of objects, or an object value → actor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value table “{path}” cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value table “{path}” is not in UTF-8. Save it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict speaks of the layers that were measured: it is as good as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view has no chart to measure on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way of each road that leads in, and what is left of those cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The widest gap to look for must be more than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The width of an advance along a line is 0: enter a larger one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} is {value}. It must be 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} on {date_from} may be nothing at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their numbers stand on the map, their sources beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Them&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>There are no frames to make a film of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no maps within {days} days before and after {date}; the nearest are of {first} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no {kind} to make pages of among the layers. Choose layers that have them, or “one page” for the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two maps of {twice}: keep the later one, or correct the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} cores and {count_2} names for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} gaps without lines or pockets: which is {said}'s is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} gaps, and the claim names no places. Name those between which the gap lies, or place the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} pockets, and the claim does not say which. Place the event inside the pocket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} polygons and {count_2} control classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} polygons and {count_2} names of actors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} roads and {count_2} names of roads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a map of {wanted} and no {what} on it. Measure that date too, or say in the report which day it speaks of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a store at {address} already. Open it, or choose a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no KML in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no QGIS here (qgis_process), which “{name}” needs to be measured again. The hashes of the inputs can be checked without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no actor “{actor}” on either map. They have: {actors}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no control layer yet. Add a layer of polygons with an actor each, make one from your files by “Prepare control layer”, or open the sample: all are in the menu Plugins › Salient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no control layer: add a layer of polygons with an actor each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dated map to measure. Check the date field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path} any more. Was it moved, or a drive taken out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}. Choose the table of claims anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {parent}. Make it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no gap line of {date}: it may be sealed, or not mapped. Give the table “Gaps” (SUMMARY) of “Encirclement gap” too, which says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no geometry to measure: every feature is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layer of places to look up “{name}” in. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layer to show. Choose at least one layer or a theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layer to show. Choose at least one vector layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layer to show. Choose layers, a theme, or make some visible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no map of {date}: that of {used} is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no map that could be read: see the table of repairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reference area “{unknown}”. Add it to the table of reference areas, or give its area as the claimed value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no store at {address}. Create one, or check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no style “{name}”. Styles: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “{template}”. Templates: {known}, or a .qpt file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vector layer to read. Choose layers or a folder with files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {what} to measure on. Choose a layer that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {what} within {days} days of {wanted}{side}; the nearest is of {best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {what} {which} {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to measure on: choose a control layer, places, gap lines or pockets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo: the log knows no such change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one map for both dates, that of {date}: nothing changes on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This QGIS cannot read {ending} files: GDAL's driver “{driver}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This QGIS has no PostgreSQL provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a proposal, of the first of {count} quantities: check kind, places, actor and date before you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a proposal: check kind, places, actor and date before you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no link to a web page, so it is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page needs a browser that runs its script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place has no longitude and latitude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project's store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store is empty.</source>
        <translation>Це сховище порожнє.</translation>
    </message>
    <message>
        <source>This was saved by somebody else while you were editing. Tick what of yours is to stand; what is not ticked stays as they saved it. Cancel goes back to your form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {table} is not in the store any more: the store was replaced. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are given in several zones, and “{zone}” stands for more than one. Write its offset from UTC instead, like +02:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Title and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>To look at, in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the nearest point of the area's edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total area (km²)</source>
        <translation>Загальна площа (км²)</translation>
    </message>
    <message>
        <source>Towns and villages, to list those in each pocket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Towns: GeoNames (CC BY 4.0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transects</source>
        <translation>Перерізи</translation>
    </message>
    <message>
        <source>Transects of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transects with statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition matrix</source>
        <translation>Матриця переходів</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Тренд</translation>
    </message>
    <message>
        <source>Two actors, “{actors}” and “{actors_2}”, are given for one point at one time. Correct one of them, or give them dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two layers or files whose names, or whose date field, tell the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lines have the same date: merge them, or correct the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two makers are called “{name}”: give each a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two makers are called “{twice}”: give each a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged events</source>
        <translation>Незмінені події</translation>
    </message>
    <message>
        <source>Undo the last save</source>
        <translation>Скасувати останнє збереження</translation>
    </message>
    <message>
        <source>Units of labels and sentences. Number fields always keep the unit that their name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of texts</source>
        <translation>Одиниці в текстах</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Unknown date format “{text}”. Use one of: {patterns}; or write your own with YYYY or YY, MM, M or MON, and DD or D, each once, like “map D.M.YY”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown hit rule “{hit_rule}”. Use one of: {hit_rules}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown profile “{name}”. Use one of: {profiles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown rule “{overlap_rule}” for overlaps of maps that are compared. Use {comparable_rules}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown rule “{rule}” for overlaps. Use {overlap_rules}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown rule “{rule}”. Use {consensus_rules}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown unit “{unit}”. Use one of: {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink from the selected features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unshaded: {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsupported and unmapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated events</source>
        <translation>Оновлені події</translation>
    </message>
    <message>
        <source>Use the extent of the map canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value table</source>
        <translation>Таблиця значень</translation>
    </message>
    <message>
        <source>Value table, row {number}: leave_out is “{left}”; write yes or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value table, row {number}: unknown column “{unknown}”. The columns are {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value table, row {number}: “{text}” is not a date. Write it as 1943-09-08.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value table: the period of “{value}” ends on {end}, before it begins on {begin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value table: two rows of “{value}” hold at the same time. Keep one, or give them periods (from, to) that do not overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value tables (*.csv *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants (hypothetical)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants of the gap, beside one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector layers, and tables for figures and chart. Layers of the project are drawn in its order, others above them. Empty: the theme, or what is visible in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Висновки</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Verification: confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification: method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification: reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification: when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification: who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertices of the map lie too close together for its size to be told apart. Simplify the boundaries, or draw a study area round the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertices this near to those of an earlier feature of the same date are moved onto them, which closes slivers. 0: nothing is moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways are found on a grid of {cell:.0f} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web map</source>
        <translation>Вебкарта</translation>
    </message>
    <message>
        <source>Web maps that move through the dates (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web map…</source>
        <translation>Вебкарта…</translation>
    </message>
    <message>
        <source>Welcome to Salient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well-known places to say where the others lie from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What areas are compared to. Empty: Salient's own tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What areas are compared to. Empty: Salient's table of U.S. states, countries and cities. A polygon layer with a field “name”, or a table with “name” and one of land_km2, land_mi2, total_km2, total_mi2, area_km2, area_mi2 (and “neighbours”, names separated by semicolons).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What dialogs start with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if (hypothetical)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is or would be cut off, with area and who holds its perimeter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What log entry {seq} holds cannot be read: it was damaged or changed. “Check the log” tells what else was; go back to a copy of the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What no place's word crosses: the sea, a river, a ridge. Polygons or lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody crosses: the sea, a sealed border. Polygons or lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the layers tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the map shows. Empty: the gaps and pockets with their surroundings, or without them what changed hands, or all of the layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the map shows. Layers of the project are drawn in its order, others above them in the order given. Empty: the theme, or what is visible in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the place and the time are recognised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the values stand for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the values stand for, as in Prepare control layer: value, actor, leave_out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the values stand for: the path of a CSV or JSON file, or its text. Columns: value, actor, class, coalition, leave_out, from, to. The row of an empty value is for features that have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left out, carried on or found odd, a row each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left out, repaired or found odd, a row each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be left out, repaired or is odd:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {actor} gained and lost up to each date since the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {actor} gained and lost, added up from the first date on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {actor} took and gave up since the map before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When ground last changed hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the place is held so. Empty: one known by name, else undated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a line is met more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where each road that leads in comes nearest to the encirclers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where each transect meets the front of each date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where lines say who is on this side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where supply comes from. Empty: the edge of the study area and what lies beyond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the data come from. Empty: the rights in the layers’ metadata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the events go. It is made if it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the makers agree, and how they differ. Lines: their fronts; points: where two fronts are furthest apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the map says who holds a feature's ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the mapping that was used is written, to be changed and given again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the places lie that claims name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where two actors' drawings leave a gap or overlap up to this width, in metres, the front runs along the first actor's drawing. The length bridged is reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the besieged can move over ground of actors who are neither encirclers nor besieged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether they met on {date} takes a map before and one after: there is none {lacks} that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column fills what, for tables without fixed columns: chosen here, a file that was saved, or JSON. Empty: guessed from the columns' names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which crossing counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which dataset it is; detected from the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which names mean one and the same, a line each: “RU; Russian forces = Russia”. A layer without actors holds “held ground”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who draws first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who draws first: ground on which two makers differ since a date is theirs who changed it on that date. It is followed where the other comes to say the same, taken back where the first returns to what the other says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who draws first: {first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds it for one, and for the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds the ground of features that name nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds the ground that no polygon covers: the legend of a map of one actor names it. Empty: nothing is said of that ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who verified it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole nest of pockets</source>
        <translation>Усі вкладені котли</translation>
    </message>
    <message>
        <source>Whose gain, loss and ratio the numeric outputs are; several names count as one. Empty: whoever has the greatest net change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose ground the consensus map shows. By “any”, ground that makers give to several is contested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose map it is: names of fields and classes that are looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose people are meant when a place lies behind lines. Names separated by semicolons; optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose words stand in a field that you and the dataset changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why are these {count} events retracted? They stay in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widest gap</source>
        <translation>Найширша горловина</translation>
    </message>
    <message>
        <source>Width about borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of a salient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a date: {layers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without metadata of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that both changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write every page on a sheet 10 mm larger on each side, with 3 mm of bleed and marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write sources into the active layer's metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a list of the events, numbered by date, each with its reports, links and both grades: the source's reliability and the information's credibility stay apart. Retracted events and reports are left out.

CSV, GeoJSON and HTML carry everything; CSL-JSON and BibTeX are for reference managers. Text in the file can neither run nor load anything: HTML is escaped, links are kept only if they are http or https, and cells that a spreadsheet would run as formulas are made text. The HTML page names the last entry of the store's log.

The blur moves each event to the middle of a cell of at least that size and widens its stated precision: use it where exact places could harm people. All exports share one grid whose cells nest, so several of them tell no more than the finest. With a blur ids are new in each file, and notes, attachments, external ids and claims of distance and bearing are left out; names of the event's places and coordinates are struck out of titles, descriptions, quotes and links. Other words can still tell a place: read them before you publish.

Attached files are copied to a folder that you name, pictures without their metadata unless you ask for them as they are.

Events and reports marked as internal or restricted are left out unless you ask for them, and so are events that rest on such reports alone; the place of an event marked as blurred is hidden in a cell of at least 10 km. How many is said.

“Log (JSON lines)” is the store's whole log, an entry a line; verify_log.py in Salient's folder events/export checks it with Python alone. It can be neither blurred nor cut, or its chain would break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a map that moves through its dates, as one HTML file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the events of a store and their sources to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Записано: {path}</translation>
    </message>
    <message>
        <source>You may not read {path}. Ask whoever owns it for the right to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the event</source>
        <translation>Наблизити до події</translation>
    </message>
    <message>
        <source>[Whole layer]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{number}] {title}: {verdict}. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a chart needs at least one value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layer of {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layout without a name cannot own layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link to a folder is not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation>близько</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>сторона</translation>
    </message>
    <message>
        <source>agreed ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all but “claimed” and “infiltrated”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an older one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and control layer after</source>
        <translation>і шар контролю після</translation>
    </message>
    <message>
        <source>area (km²)</source>
        <translation>площа (км²)</translation>
    </message>
    <message>
        <source>area ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>armed actor</source>
        <translation>збройна сторона</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>щонайменше</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>щонайбільше</translation>
    </message>
    <message>
        <source>barriers</source>
        <translation>перешкоди</translation>
    </message>
    <message>
        <source>bearing</source>
        <translation>напрямок</translation>
    </message>
    <message>
        <source>browser, archiver and its version …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {name}: {loser} → {winner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change,difference,gain,loss,advance,retreat,front,frontline,transition matrix,net,movement,symmetrical difference,before,after,war,control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes</source>
        <translation>зміни</translation>
    </message>
    <message>
        <source>changes without a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim</source>
        <translation>твердження</translation>
    </message>
    <message>
        <source>claim,report,verify,fact check,measure,distance,area,gap,pocket,source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>заявлено</translation>
    </message>
    <message>
        <source>claimed, in the colour of who claims it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>підтверджено</translation>
    </message>
    <message>
        <source>contested, in the colour of who is mapped there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control area</source>
        <translation>підконтрольна площа</translation>
    </message>
    <message>
        <source>control,map,date,series,repair,merge,import,ISW,DeepState,Liveuamap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dashed: the pocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>days sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denies</source>
        <translation>заперечує</translation>
    </message>
    <message>
        <source>difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>спірно</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>відстань</translation>
    </message>
    <message>
        <source>drawn first by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encirclement gap</source>
        <translation>горловина оточення</translation>
    </message>
    <message>
        <source>encirclement,gap,pocket,cauldron,kettle,corridor,salient,pincer,siege,minimum cut,front,war,control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events,log,pocket,sealed,link-up,split,lodgement,bridgehead,salient,timeline,topology,war,control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events,sources,ACLED,UCDP,GED,GeoConfirmed,CSV,GeoJSON,reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events,sources,citations,bibliography,BibTeX,CSL,HTML,CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events,sources,reports,evidence,support,verify,change,near,grade,OSINT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody else</source>
        <translation>усі інші</translation>
    </message>
    <message>
        <source>ffmpeg could not make “{path}”: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first sealed {first}, last {last}, reopened {reopened}; {days} day(s) in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first sealed {first}, reopened {reopened}, sealed again since {last}; {days} day(s) in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>followed by the other, km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front,frontline,line of contact,boundary,border,shared edge,length,war,control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front,line,trace,side,polygon,control,series,history,war</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gain</source>
        <translation>здобуток</translation>
    </message>
    <message>
        <source>gain, end to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gain, summed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gained {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation>горловина</translation>
    </message>
    <message>
        <source>gap {gap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap {gap}, pocket {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geolocation, second source …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes together over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ground lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ground taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of it after days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of the front within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held at the end: {actor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holder of a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hypothetical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infiltrated, in the colour of who infiltrated it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>land area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than</source>
        <translation>менше ніж</translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation>втрата</translation>
    </message>
    <message>
        <source>loss, end to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss, summed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makers,mapmakers,sources,agreement,disagreement,consensus,position error,correlation,lag,front,uncertainty,control,war</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map,layout,print,pdf,png,svg,report,sources,legend,atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map,web,html,slider,animation,series,story,leaflet,offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may seal ({early} to {late})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured, ± 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media</source>
        <translation>медіа</translation>
    </message>
    <message>
        <source>missing: {library}</source>
        <translation>бракує: {library}</translation>
    </message>
    <message>
        <source>model,daily,situation,report,map,change,gap,pocket,batch,series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>спостерігач</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>понад</translation>
    </message>
    <message>
        <source>net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net change</source>
        <translation>чиста зміна</translation>
    </message>
    <message>
        <source>net since the map before (km²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never agreed, km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine tenths within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no coordinate reference system is named: read as longitude and latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pocket threatens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pocket threatens with gaps up to {widest}: name a core, or allow a wider “Widest gap”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pocket threatens: the encirclers hold no ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pocket: {count} found, all smaller than {least}; the largest {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ніхто</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>not a format of maps that is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a vector layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>не оцінено</translation>
    </message>
    <message>
        <source>of {actor}, teeth towards the enemy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official</source>
        <translation>офіційне</translation>
    </message>
    <message>
        <source>on the map of {date} first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the two has returned or raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or a Wikipedia module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or xmin,xmax,ymin,ymax [EPSG:…]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation>інше</translation>
    </message>
    <message>
        <source>other differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation>місце</translation>
    </message>
    <message>
        <source>place,town,village,distance,bearing,direction,front,behind lines,depth,who holds,azimuth,caption,war,control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pocket</source>
        <translation>котел</translation>
    </message>
    <message>
        <source>pocket area</source>
        <translation>площа котла</translation>
    </message>
    <message>
        <source>pocket {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pocket,cauldron,kettle,encirclement,siege,besieged,sealed,area,square miles,hectares,compare,reference area,population,inradius,war,control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position error (1 sigma)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public, its place blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>уточнює</translation>
    </message>
    <message>
        <source>quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red: the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redraw noise in the sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports without a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>відкликано</translation>
    </message>
    <message>
        <source>road without a name (feature {fid})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>замкнено</translation>
    </message>
    <message>
        <source>sealed from {first}, for {days} day(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed since {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed: pocket of {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sector</source>
        <translation>ділянка</translation>
    </message>
    <message>
        <source>shapely {version} is built for GEOS {built}, and this QGIS has loaded GEOS {loaded}: both in one program crash. Use the shapely of your system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social media</source>
        <translation>соцмережі</translation>
    </message>
    <message>
        <source>stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation>стан</translation>
    </message>
    <message>
        <source>store.gpkg, or postgres:connection/schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supply,road,route,lifeline,corridor,logistics,fire control,interdiction,pocket,gap,encirclement,siege</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back, km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts are read as {name}: “{example}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the layer cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the map after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the map before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the marked place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nearest map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>інша сторона</translation>
    </message>
    <message>
        <source>the two maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no map in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such layer or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there: {library}</source>
        <translation>є: {library}</translation>
    </message>
    <message>
        <source>time series,temporal,area,gain,loss,rate,daily,change,history,last changed,report,chart,war,control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>town,village,place,point,Voronoi,Thiessen,control,uncertainty,Wikipedia,war</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transect,DSAS,shoreline,rate,EPR,LRR,WLR,NSM,SCE,baseline,regression,front,war</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>не перевірено</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>widens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} gained {gain} and lost {loss} from end to end over {count} maps; step by step it gained {more} and lost {less}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor}: added up, km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor}: gained and lost, km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor}: gained {gain:,.3f} km², lost {loss:,.3f} km², net {net:+,.3f} km² ({noise:,.3f} km² redraw noise); area after / before {ratio:.4f} ± {error:.4f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor}: net gain of ground{span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor}: net loss of ground{span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} cannot be fetched: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is no place for a store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{core}, by {actor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{core}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} attached files were copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} claims are not public: the table has them, the page does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} closed line(s) of the drawing are read as ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} date(s) of “{maker}” left out: {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} dates, {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} events are not public: the layer has them, the page not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} events have no date and match no dated change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} events have no place and match nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} feature(s) copied to {day}. Draw what changed; save to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} frames in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} layer(s) added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more fields were changed by you and by the dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more left out, ranked after the first {most}; on water: {wet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more on the next page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more pockets are on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more sources are not printed: export them with “Export sources”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} network link(s) are not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of the barriers are points, which close nothing. Choose a layer of lines or polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of the coasts and borders are points. Choose a layer of lines or polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of the {count_2} workers at {address} compute with other versions than this process, so their digits could differ. First, {worker}: {found}. Install the same there, or leave the scheduler empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of the {count_2} workers at {address} do not have Salient (first: {lacking}). Install it there, or put the folder that holds it on their PYTHONPATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} changes have no date: matched in space only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} piece(s) excluded ({reason}): {area:.3f} km².</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} placemark(s) without a polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} reports now stand in the metadata of “{layer}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} roads lead in. The one that keeps furthest off is {road}: {figures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} row(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} smaller than {least} left out; the largest {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sourced events: click to list them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sources are listed on the next page; their numbers stand on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} transect(s) meet a line more than once: the rule decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} transect(s) meet fewer than two dates: no statistics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} × {action}: see the table of repairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}: {kind} – {actor}, against {other}; {before} before, {after} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{depth} deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} Nothing dated was found in {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault} Choose it under Date format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds the path “{name}”, which leads elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not the build that Salient knows: its SHA-256 is another one. Nothing was installed. Somebody between you and the index changes files, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} share no front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second}: half of the front within {median}, nine tenths within {ninety}, at most {greatest} ({lat:.3f} N, {lon:.3f} E); ± from {error} between them on this stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {second}: {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format}: its columns are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{km:.0f} km of the edge of “{actor}” follow coasts and borders within {reach:g} km and are no front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} [optional]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: “{text}” is no day. Write it as {form}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layers} layer(s) in {files} file(s), {features} features, {values} values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{maker}: actor field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{maker}: date field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{maker}: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{map}. Held by: {actors}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing}, and no actor is given for it. It has: {join}. Name the field or the actor, or take the actor from the layer's, file's or folder's name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (hypothetical)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (metadata: {count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} at {address} is a {kind} and not a table: Salient did not make it, and what it shows can change by itself. Go back to a copy of the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be copied to {folder}: {strerror}. Check that the folder is not read-only and that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be copied to {target}: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read from line {start} on: {error}. Look there for a quotation mark that is not closed, or that stands within a cell without being doubled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read in the code page {encoding} ({error}). Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no column {missing}. It has: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has several columns called “{twice}”. Give each a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no list of events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no note of the end of a log ({error}). Choose a file that “Note the end of the log” or “Export sources” wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no valid JSON: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no {chosen} file: it lacks the columns {lacking}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {minimum} or newer</source>
        <translation>{name} {minimum} або новіша</translation>
    </message>
    <message>
        <source>{name} {minimum} or newer ({found} is installed)</source>
        <translation>{name} {minimum} або новіша (встановлено {found})</translation>
    </message>
    <message>
        <source>{new} imported, {updated} updated, {same} unchanged, {bad} rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin} fills {unknown}, which events do not have. They have: {targets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin} is no mapping of columns ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: name at least one actor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: “{field}” is taken, found by its name or type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: “{value}” is neither an extent nor a polygon layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter}: “{value}” is no place. Write it as x,y [EPSG:4326].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read as GeoJSON: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no GeoJSON FeatureCollection: its type is {kind!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no GeoPackage, or it is damaged ({strip}). Choose another file, or go back to a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no mapping of columns ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {number}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: its member “crs” names {name!r}. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: “{kind}” needs events, as in: events = "events.csv".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ratio:.2f} times the {kind} of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reports} report(s) by {sources} source(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{road}: cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{road}: {way} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}: there is no actor “{actor}” in “{layer}”. It has: {existing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0f} % of {length} under the fire-control range of {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of the newest, reading the others…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{simulations} simulations are too few for an interval of 95 %: ask for {least_runs} or more, or for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size:.2f} MB, {dates} dates: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is no file. Attach a file that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} → {target}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} → {target}: {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, by way of {relay}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store}, log entry {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{supported} of {all} changes are reported by at least one source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{supported} of {all} changes are reported by at least one source; {bare} are reported by nobody, and {unmapped} reported events are on no map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} has no geometries of its own. Take one of its tables: {present}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} is no table of results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{then} on {date}: {sign}{change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tool} has signed nothing ({said}). Make a key first, or sign the note in a terminal, where a password can be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tool} is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb} by {rate} a day (95 %: ± {half})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{way} from the encirclers at {lat:.4f}, {lon:.4f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, by {who}: on no map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, whole front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {size}, reported by nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {size}, reported by nobody, denied by {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>±: 95 % interval, from a position error of the drawn lines of {error} (1 sigma).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“About” allows {about} % to either side, or half of the last digit stated if that is more: “15 and a half” is rounded to ± 0.25, “25” to ± 0.5, and no number to more than {rounding} % of itself. A direction in words allows its sector ({compass}), a bearing in degrees ± 11.25°.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“About” means within (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Besieged” is of use with encirclers and a core only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Uncertainty field” belongs to dated lines: a control layer has no line to weigh. Clear it, or make lines with *Front line* and give them the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“baseline” must be one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“claims” must be ClaimedQuantity, not {wrong}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“geometries” must be shapely polygons; none were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“lines” must map dates to lines, not {lines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“maps” must be a mapping from makers to their maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“places” must map names to points in degrees, not {value}. For example {{'Qadir': shapely.Point(38.84, 35.23)}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“roads” must be shapely lines; none were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“situation”, “before_after” (two maps side by side), “square”, or the path of a .qpt file of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{actor}” stands in two coalitions: {sides} and {side}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{both}” cannot be both encircler and besieged. Name each actor once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{both}” is named as encircler and as besieged: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{comparator}” compares nothing. Use one of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{date}” is not a date. Write it as 2025-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” says from when a feature holds: run “Prepare control layer” first, which makes one map for each date at which something changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}” cannot be measured. Use one of: {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layers}” is a temporary layer: the link ends with this session. Save the layer (right click › Make Permanent), then link again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” cannot be edited. Save it as a GeoPackage first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” cannot be read and is left out. Mend its source in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” has lines of {count} date(s): rates need two at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” has more than {most} features selected. Select fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” has no coordinate reference system. Set it in the layer's properties (Source tab) and run again.</source>
        <translation>«{layer}» не має системи координат. Задайте її у властивостях шару (вкладка «Джерело») і запустіть знову.</translation>
    </message>
    <message>
        <source>“{layer}” has no coordinate system. Set one in its properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” has no date field, but its name looks like {date}: results carry no date. “Prepare control layer” gives a layer the date in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” has no feature with a geometry. Choose a layer with some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” has no features to read. Choose a layer with polygons in it; where only selected features are to be used, select some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” has no features with a date in a field “date” to carry on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” has no field “name”: choose the field with the names. It has: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” has no field “{field}”. It has: {fields}.</source>
        <translation>«{layer}» не має поля «{field}». Є: {fields}.</translation>
    </message>
    <message>
        <source>“{layer}” has no map from {first} to {last}. Its dates run from {begin} to {end}.</source>
        <translation>«{layer}» не має карти з {first} по {last}. Дати: з {begin} по {end}.</translation>
    </message>
    <message>
        <source>“{layer}” has no map of {date} or before; its first is {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” has no map of {date}: the page shows that of {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” holds several dates as text in “{field}”, which QGIS cannot compare: the page would show all of them at once. Run “Prepare control layer” on it, or filter the layer to one date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” holds several dates in “{field}”, and features of {first_date} and {second_date} share ground (features {first} and {second}): measured together they belong to no date. {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” holds several dates: the page shows that of “{field}” that it is of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” holds {count} dates. Give it as the layer with both dates, or keep one date of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” is left out: it shows all events of the store, also those that are not public. Name the store as “Sourced events”: the page then has those that are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” is measured as one undated map, but its field “{field}” looks like a date ({date}). Choose it as the date field if it says when the map held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” is no table of gaps: it needs the fields gap_id, gap_km, state. Choose the output “Gap summary” of “Encirclement gap”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” is not on the page: it has no map of {date}, its last is of {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” is not on the page: it is of {last}, after {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” is one map without a date. Leave “From” and “To” empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” lacks the field {field}, which this style needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” names {count} actors: too many to colour. Choose another actor field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” no longer lists events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}”: choose the actor field, the one that says who holds a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}”: more than one map on a day; the last one counts, {count} features of earlier ones left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}”: no date can be read from field “{field}” (first value: “{value}”). Use a date field or ISO text (2025-01-31), or run “Prepare control layer” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}”: no feature can be used: {what}. It needs polygons, each with an actor in “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}”: no feature has a control class that counts ({counted}). The classes in “{field}” are: {found}. Name those that are to count in “Control classes that count”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}”: no feature that counts has a date in “{field}”. Fill in the dates of the features that are to be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}”: no place has an actor in “{field}”. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}”: some sectors have no usable polygon. Mend or remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}”: the actors “{first}” and “{second}” differ only in case or spaces and are measured as two. Rename one if they are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}”: the expression for the actor fails on feature {fid}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}”: years before the year 1 (“{field}”: {years}) are not measured as dates, which QGIS and the tables begin with the year 1. To measure such a map, filter the layer to its year and give no date field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}”: {count} feature(s) without a readable date in “{field}” left out: {fids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}”: {count} feature(s) without a usable geometry left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}”: {count} more populations that are no counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}”: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}”: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}”: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{link}” is no web link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{maker}” has no map of {date}. Its dates run from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can be {count} areas: {told}. Write which, or give its area as the claimed value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be both encircler and besieged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no date. Choose the date field and run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no field “{date_field}”. It has: {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no polygon to measure on. Choose a layer that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no rows and is not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” in it cannot be unpacked: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” in it is larger than {size} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is an actor of the map and cannot also be the name of ground that no polygon holds. Choose another name for the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in degrees and has no plane to measure in. Measure on the ellipsoid, or give layers in a projected coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not tied to the Earth, so nothing can be measured on the ellipsoid. Give the layer a geographic or projected coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: an edge of feature {fid} is {wide:.0f}° of longitude wide as it is drawn and {short:.0f}° the short way round the Earth: it cannot be told which is meant. Set vertices along it, or cut the polygon at the antimeridian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: letters of the actor “{lost}” could not be read: the text is in another encoding. Choose the encoding (for Cyrillic mostly cp1251) and run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: {count} pairs of features of different actors overlap; the largest are feature {first} ({first_actor}) and feature {second} ({second_actor}) with {area}. Mend the layer, or choose what becomes of overlaps: first feature, or contested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be replaced: {reason}. Is it open in another program? What stood there before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be written. Is it open elsewhere?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be written: the folder does not exist or is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {error}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}. What stood there before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be made: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” exists already, and nothing is overwritten. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” holds no places: none has “lat” and “long”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is in use and goes when QGIS starts next: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is no folder. Choose the folder that holds the maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not in UTF-8. Save it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” must end in .mp4 or .gif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” must end in .pdf, .png, .jpg, .webp or .svg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}”: not enough memory at this resolution. Lower it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}”: the SVG could not be put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}” could not be written: {count} of {rows} rows are there, perhaps for want of room on the disk. What stood there before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{row}” is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{table}” has no column “name”. It has: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{table}” has no named polygon with an area to compare with. Fill its field “name”, or leave the reference areas empty for those that come with Salient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{table}” has no usable reference area. Each row needs a name and one of land_km2, land_mi2, total_km2, total_mi2, area_km2 or area_mi2, greater than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{table}” is read as {format}, whose columns are known. To choose them yourself, set Format to “generic CSV/GeoJSON”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{table}”: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” can be {thousands} or {point}: write it without a thousands separator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no GeoPackage: its name must end in .gpkg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no address of a store. Write postgres:connection/schema, with the name of a connection that QGIS's Browser lists under PostgreSQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it as year-month-day: 2017-08-14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no number. Write it as 1234.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no time. Write it as 2024-05-01T10:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” states no number. Write it as 15.5 or “15 and a half”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{tiles}” is no address of tiles: write it as https://host/{{z}}/{{x}}/{{y}}.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”, {field}: yours “{mine}”, the dataset's “{dataset}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{unit}” is no unit of a {kind}. Use one of: {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no date. Write it as 2025-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no year, month or day. Correct the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not an area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” must be a number, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” must be control maps, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” must be names of actors, not {wrong}. Give a text, or a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” must be one control map, not {value}. Make one with control_map() or read_control_maps(...).maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” must be shapely geometries in degrees, not {one}. A place is shapely.Point(longitude, latitude).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” must be shapely geometries in degrees, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” must be {name}, not {value}. For example {name}().</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is no compass point. Write it as “north” or “west-southwest”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is no date ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is no place to run in. Leave it empty to run in this process and, where it pays, in others, or write “in process”, “processes”, “processes:4” or the address of a Dask scheduler such as tcp://host:8786.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is no sensitivity of an event. Use one of: {sensitivities}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is no status. Use one of: {statuses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is no {name}. Use one of: {lists}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} smaller pockets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
