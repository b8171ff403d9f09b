<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Salient</name>
    <message>
        <source> (control as mapped on {date})</source>
        <translation> (Kontrolle laut Karte vom {date})</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Actors</source>
        <translation>&amp;Akteure</translation>
    </message>
    <message>
        <source>&amp;Archived link</source>
        <translation>&amp;Archivierter Link</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Davor</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>&amp;Coordinate reference system</source>
        <translation>&amp;Koordinatenbezugssystem</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Bes&amp;chreibung</translation>
    </message>
    <message>
        <source>&amp;Disclaimer</source>
        <translation>&amp;Hinweis</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Folder for frames</source>
        <translation>&amp;Ordner für Einzelbilder</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Schlagzeile</translation>
    </message>
    <message>
        <source>&amp;Join names that look alike</source>
        <translation>Ähnlich aussehende Namen &amp;zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>&amp;Method note</source>
        <translation>&amp;Methodenhinweis</translation>
    </message>
    <message>
        <source>&amp;Name of the dataset</source>
        <translation>&amp;Name des Datensatzes</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Open layout</source>
        <translation>Layout &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>Verö&amp;ffentlicht</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Sourced events</source>
        <translation>&amp;Belegte Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>Wer&amp;t</translation>
    </message>
    <message>
        <source>&amp;Why this change</source>
        <translation>&amp;Warum diese Änderung</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>* An event cannot do without it.</source>
        <translation>* Für ein Ereignis unerlässlich.</translation>
    </message>
    <message>
        <source>, at most {percent} % above the least possible</source>
        <translation>, höchstens {percent} % über dem kleinstmöglichen</translation>
    </message>
    <message>
        <source>, denied by {count}</source>
        <translation>, bestritten von {count}</translation>
    </message>
    <message>
        <source>, on this map</source>
        <translation>, auf dieser Karte</translation>
    </message>
    <message>
        <source>, reported by nobody</source>
        <translation>, von niemandem gemeldet</translation>
    </message>
    <message>
        <source>, sealed since {date}</source>
        <translation>, geschlossen seit {date}</translation>
    </message>
    <message>
        <source>, {count} of the other side's deeds</source>
        <translation>, {count} Taten der anderen Seite</translation>
    </message>
    <message>
        <source>, {count} place(s), {unknown} of unknown population</source>
        <translation>, {count} Ort(e), {unknown} mit unbekannter Einwohnerzahl</translation>
    </message>
    <message>
        <source>, {date}</source>
        <translation>, {date}</translation>
    </message>
    <message>
        <source>, {low} to {high} with the whole boundary shifted</source>
        <translation>, {low} bis {high} bei Verschiebung der ganzen Grenze</translation>
    </message>
    <message>
        <source>15 and a half; 3,000</source>
        <translation>15 and a half; 3,000</translation>
    </message>
    <message>
        <source>16: “west” is 22.5° wide</source>
        <translation>16: „West“ ist 22,5° breit</translation>
    </message>
    <message>
        <source>1: confirmed by other sources</source>
        <translation>1: von anderen Quellen bestätigt</translation>
    </message>
    <message>
        <source>2 to 5 km</source>
        <translation>2 bis 5 km</translation>
    </message>
    <message>
        <source>2: probably true</source>
        <translation>2: wahrscheinlich wahr</translation>
    </message>
    <message>
        <source>3: possibly true</source>
        <translation>3: möglicherweise wahr</translation>
    </message>
    <message>
        <source>3D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>4: doubtful</source>
        <translation>4: zweifelhaft</translation>
    </message>
    <message>
        <source>5 km and more</source>
        <translation>5 km und mehr</translation>
    </message>
    <message>
        <source>500 m to 2 km</source>
        <translation>500 m bis 2 km</translation>
    </message>
    <message>
        <source>5: improbable</source>
        <translation>5: unwahrscheinlich</translation>
    </message>
    <message>
        <source>6: truth cannot be judged</source>
        <translation>6: Wahrheit nicht beurteilbar</translation>
    </message>
    <message>
        <source>8: “west” is 45° wide</source>
        <translation>8: „West“ ist 45° breit</translation>
    </message>
    <message>
        <source>95 % by simulation</source>
        <translation>95 % durch Simulation</translation>
    </message>
    <message>
        <source>; 95 % by {runs} simulations: {low} to {high}; bias {bias}, sealed in {share} %</source>
        <translation>; 95 % aus {runs} Simulationen: {low} bis {high}; Verzerrung {bias}, geschlossen in {share} %</translation>
    </message>
    <message>
        <source>; and {count} more in the tables</source>
        <translation>; und {count} weitere in den Tabellen</translation>
    </message>
    <message>
        <source>; may seal on {date} ({early} to {late})</source>
        <translation>; könnte sich am {date} schließen ({early} bis {late})</translation>
    </message>
    <message>
        <source>&lt;h3&gt;salient_area_comparison function&lt;/h3&gt;&lt;p&gt;Says which well-known area an area compares to best: a U.S. state, a country, a city, or two neighbours together, with the kind of area (land or total) and the ratio.&lt;/p&gt;&lt;h4&gt;Syntax&lt;/h4&gt;&lt;code&gt;salient_area_comparison(area, unit)&lt;/code&gt;&lt;h4&gt;Arguments&lt;/h4&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;area&lt;/i&gt;: square metres, such as $area on the ellipsoid&lt;/li&gt;&lt;li&gt;&lt;i&gt;unit&lt;/i&gt;: 'km2' (default), 'mi2' or 'ha', the unit of the sentence&lt;/li&gt;&lt;/ul&gt;&lt;h4&gt;Example&lt;/h4&gt;&lt;code&gt;salient_area_comparison("area_km2" * 1000000, 'mi2')&lt;/code&gt;</source>
        <translation>&lt;h3&gt;Funktion salient_area_comparison&lt;/h3&gt;&lt;p&gt;Sagt, mit welcher bekannten Fläche sich eine Fläche am besten vergleicht: einem US-Bundesstaat, einem Land, einer Stadt oder zwei Nachbarn zusammen, mit der Art der Fläche (Land oder gesamt) und dem Verhältnis.&lt;/p&gt;&lt;h4&gt;Syntax&lt;/h4&gt;&lt;code&gt;salient_area_comparison(area, unit)&lt;/code&gt;&lt;h4&gt;Argumente&lt;/h4&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;area&lt;/i&gt;: Quadratmeter, etwa $area auf dem Ellipsoid&lt;/li&gt;&lt;li&gt;&lt;i&gt;unit&lt;/i&gt;: 'km2' (Vorgabe), 'mi2' oder 'ha', die Einheit des Satzes&lt;/li&gt;&lt;/ul&gt;&lt;h4&gt;Beispiel&lt;/h4&gt;&lt;code&gt;salient_area_comparison("area_km2" * 1000000, 'mi2')&lt;/code&gt;</translation>
    </message>
    <message>
        <source>A CSV, JSON or GeoJSON file, or a layer; of other shapes the middle counts.</source>
        <translation>Eine CSV-, JSON- oder GeoJSON-Datei oder ein Layer; bei anderen Formen zählt die Mitte.</translation>
    </message>
    <message>
        <source>A GIF needs Pillow in QGIS’s Python, or the program ffmpeg, and neither is there. Install one, or ask for the frames alone.</source>
        <translation>Ein GIF braucht Pillow im Python von QGIS oder das Programm ffmpeg, und beides fehlt. Installieren Sie eines oder verlangen Sie nur die Einzelbilder.</translation>
    </message>
    <message>
        <source>A GeoDataFrame needs geopandas, which is missing. Run: pip install geopandas pyarrow pyogrio.</source>
        <translation>Für einen GeoDataFrame fehlt geopandas. Führen Sie aus: pip install geopandas pyarrow pyogrio.</translation>
    </message>
    <message>
        <source>A KML of more than {size} MB is not read, as all of it would have to be in memory. Turn it into a GeoPackage (ogr2ogr) or split it.</source>
        <translation>Ein KML über {size} MB wird nicht gelesen, da es ganz in den Arbeitsspeicher müsste. Wandeln Sie es in ein GeoPackage um (ogr2ogr) oder teilen Sie es.</translation>
    </message>
    <message>
        <source>A Python library that Salient needs is installed but cannot be loaded: {error}. Install it again for the Python that QGIS uses.</source>
        <translation>Eine von Salient benötigte Python-Bibliothek ist installiert, lässt sich aber nicht laden: {error}. Installieren Sie sie neu für das Python von QGIS.</translation>
    </message>
    <message>
        <source>A bearing is not “{comparator}” a number of degrees: 350° and 10° lie on both sides of north. State it as “about”.</source>
        <translation>Eine Richtung ist nicht „{comparator}“ eine Gradzahl: 350° und 10° liegen beiderseits von Nord. Geben Sie sie als „etwa“ an.</translation>
    </message>
    <message>
        <source>A bearing is “about” a number of degrees: it has no more and no less.</source>
        <translation>Eine Richtung ist „etwa“ eine Gradzahl: Mehr oder weniger gibt es bei ihr nicht.</translation>
    </message>
    <message>
        <source>A bearing of {value:g}° does not exist. It runs from 0 to 360.</source>
        <translation>Eine Richtung von {value:g}° gibt es nicht. Sie reicht von 0 bis 360.</translation>
    </message>
    <message>
        <source>A bearing of {value:g}° does not exist. State it from 0° to 360°.</source>
        <translation>Eine Richtung von {value:g}° gibt es nicht. Geben Sie 0° bis 360° an.</translation>
    </message>
    <message>
        <source>A cell holds {rows} lines that look like rows of their own: a quotation mark is not closed.</source>
        <translation>Eine Zelle enthält {rows} Zeilen, die wie eigene Tabellenzeilen aussehen: Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A change by “{quantity}” is not measured of a gap or pocket: state what it came to.</source>
        <translation>Eine Änderung um „{quantity}“ wird bei Lücke oder Kessel nicht gemessen: Geben Sie an, welcher Wert erreicht wurde.</translation>
    </message>
    <message>
        <source>A change undone within this many maps is redraw noise. 0: none is.</source>
        <translation>Eine binnen so vieler Karten rückgängige Veränderung ist Zeichenrauschen. 0: keine.</translation>
    </message>
    <message>
        <source>A change whose widest place is narrower than this, in metres, is classed as redraw noise: the map was drawn again, nobody moved. It is marked and summed apart, never dropped.</source>
        <translation>Eine Veränderung, deren breiteste Stelle schmaler ist, in Metern, gilt als Zeichenrauschen: Die Karte wurde neu gezeichnet, niemand bewegte sich. Sie wird markiert und gesondert summiert, nie verworfen.</translation>
    </message>
    <message>
        <source>A claim allows a set of values. If the whole measured interval (95 %) lies inside it the claim is consistent. If all of it lies outside, also when the claim is widened by half of the last digit that it states, the claim is inconsistent. Otherwise the layers cannot tell. Nothing to measure on is also “cannot tell”, with the reason, and so is a claim that can be read in two ways of which one fits and one does not.</source>
        <translation>Eine Behauptung erlaubt eine Menge von Werten. Liegt das ganze gemessene Intervall (95 %) darin, ist die Behauptung vereinbar. Liegt alles außerhalb, auch wenn die Behauptung um die Hälfte der letzten genannten Stelle erweitert wird, ist sie unvereinbar. Sonst ist es anhand der Layer nicht zu sagen. Fehlt etwas zum Messen, heißt es ebenfalls „nicht zu sagen“, mit Grund, ebenso bei einer Behauptung, die auf zwei Arten lesbar ist, von denen eine passt und eine nicht.</translation>
    </message>
    <message>
        <source>A claimed range has a lower end too.</source>
        <translation>Eine behauptete Spanne hat auch ein unteres Ende.</translation>
    </message>
    <message>
        <source>A claimed “{kind}” cannot be measured.</source>
        <translation>Ein behauptetes „{kind}“ lässt sich nicht messen.</translation>
    </message>
    <message>
        <source>A comma is a decimal mark in “{shown}” and groups thousands in “{shown_2}”: write all numbers one way.</source>
        <translation>Ein Komma ist in „{shown}“ Dezimalzeichen und trennt in „{shown_2}“ Tausender: Schreiben Sie alle Zahlen gleich.</translation>
    </message>
    <message>
        <source>A control map by the rule chosen.</source>
        <translation>Eine Kontrollkarte nach der gewählten Regel.</translation>
    </message>
    <message>
        <source>A core is needed: a point or polygon in degrees.</source>
        <translation>Ein Kern ist nötig: Punkt oder Polygon in Grad.</translation>
    </message>
    <message>
        <source>A core or rear of {count} points: no more than {most} can be held together. Give the ground that they stand on as a polygon, or one place of them.</source>
        <translation>Ein Kern oder Hinterland mit {count} Punkten: Mehr als {most} lassen sich nicht zusammenfassen. Geben Sie das Gelände, auf dem sie stehen, als Polygon an oder einen ihrer Orte.</translation>
    </message>
    <message>
        <source>A core that is typed (“x,y [EPSG:4326]”), picked on the map or found by its name, besides the layer or in its place.</source>
        <translation>Ein eingegebener („x,y [EPSG:4326]“), auf der Karte gewählter oder am Namen gefundener Kern, neben dem Layer oder an dessen Stelle.</translation>
    </message>
    <message>
        <source>A correlation length of {correlation:g} m is too short for {length:,.0f} km of boundary: enter a longer one, or choose a study area round the front.</source>
        <translation>Eine Korrelationslänge von {correlation:g} m ist zu kurz für {length:,.0f} km Grenze: Geben Sie eine längere ein oder wählen Sie ein Untersuchungsgebiet um die Front.</translation>
    </message>
    <message>
        <source>A corridor narrower than this, in metres, makes a pocket, sealed or not.</source>
        <translation>Ein schmalerer Korridor, in Metern, ergibt einen Kessel, geschlossen oder nicht.</translation>
    </message>
    <message>
        <source>A date of the layer, such as 2025-01-31</source>
        <translation>Ein Datum des Layers, etwa 2025-01-31</translation>
    </message>
    <message>
        <source>A diff needs maps of two dates.</source>
        <translation>Ein Vergleich braucht Karten von zwei Daten.</translation>
    </message>
    <message>
        <source>A file that says which inputs, with their SHA-256, which parameters and versions gave which figures. “salient verify” measures it again; reports print its id.</source>
        <translation>Eine Datei, die sagt, welche Eingaben, mit SHA-256, welche Parameter und Versionen welche Zahlen ergaben. „salient verify“ misst neu; Berichte drucken ihre ID.</translation>
    </message>
    <message>
        <source>A folder that the files of the exported reports are copied to.</source>
        <translation>Ein Ordner, in den die Dateien der ausgegebenen Meldungen kopiert werden.</translation>
    </message>
    <message>
        <source>A folder. What was worked out for a date is kept there, and a run with a date more works out that date. What changed is worked out anew; the folder can be deleted at any time. Empty: nothing is kept.</source>
        <translation>Ein Ordner. Was für ein Datum berechnet wurde, bleibt dort, und ein Lauf mit einem weiteren Datum berechnet nur dieses. Geändertes wird neu berechnet; der Ordner kann jederzeit gelöscht werden. Leer: Nichts bleibt.</translation>
    </message>
    <message>
        <source>A front further than this from the other maker's has no counterpart: it is counted apart. 0: every distance counts.</source>
        <translation>Eine Front, die weiter von der des anderen Kartenmachers liegt, hat kein Gegenstück und wird gesondert gezählt. 0: Jede Entfernung zählt.</translation>
    </message>
    <message>
        <source>A front is the boundary that two actors share. Borders with nobody on the far side, coasts and the edge of the study area are not front. On a layer of one actor the far side is everybody else, and all of its boundary is front but for what follows a coast or a state border (of the world map, or of a layer of yours), lies on the edge of the study area or outside it. What was left out is said.

Small gaps and overlaps between two actors' drawings are bridged on request, and the length that was bridged is given. Lengths are geodesic. With a date field there is a front a date, and the length is that of the last.</source>
        <translation>Eine Front ist die gemeinsame Grenze zweier Akteure. Grenzen ohne jemanden auf der anderen Seite, Küsten und der Rand des Untersuchungsgebiets sind keine Front. Auf einem Layer mit einem Akteur sind alle anderen die andere Seite, und seine ganze Grenze ist Front, außer dem, was einer Küste oder Staatsgrenze folgt (der Weltkarte oder eines eigenen Layers) oder auf dem Rand des Untersuchungsgebiets oder außerhalb liegt. Was ausgelassen wurde, wird gesagt.

Kleine Lücken und Überlappungen zwischen den Zeichnungen zweier Akteure werden auf Wunsch überbrückt, und die überbrückte Länge wird angegeben. Längen sind geodätisch. Mit Datumsfeld gibt es eine Front je Datum, und die Länge ist die der letzten.</translation>
    </message>
    <message>
        <source>A gap is the whole closure, all its lines together; a sealed one is 0. A claim is measured on the map nearest to its day unless it says the one before or after; what is measured from the front, on the last map before. “Up to a position error of” says at which error of the map's lines (1 sigma) a verdict would turn.</source>
        <translation>Eine Lücke ist der ganze Schluss, alle seine Linien zusammen; eine geschlossene ist 0. Eine Behauptung wird an der Karte gemessen, die ihrem Tag am nächsten liegt, sofern sie nicht die davor oder danach nennt; was von der Front aus gemessen wird, an der letzten Karte davor. „Bis zu einem Lagefehler von“ sagt, bei welchem Fehler der Kartenlinien (1 Sigma) ein Urteil kippen würde.</translation>
    </message>
    <message>
        <source>A gap under this is “narrow”: supply through it is under fire.</source>
        <translation>Eine kleinere Lücke ist „eng“: Nachschub hindurch liegt unter Feuer.</translation>
    </message>
    <message>
        <source>A kilometre of road counts as</source>
        <translation>Ein Straßenkilometer zählt als</translation>
    </message>
    <message>
        <source>A line has “{a}” on both of its sides. Name another actor for one of them.</source>
        <translation>Eine Linie hat „{a}“ auf beiden Seiten. Nennen Sie für eine davon einen anderen Akteur.</translation>
    </message>
    <message>
        <source>A map of the series has no date: choose the field that holds it.</source>
        <translation>Eine Karte der Reihe hat kein Datum: Wählen Sie das Feld dafür.</translation>
    </message>
    <message>
        <source>A map so many days from the date that a claim speaks of counts for it.</source>
        <translation>Eine Karte, die so viele Tage vom Datum der Behauptung entfernt ist, zählt dafür.</translation>
    </message>
    <message>
        <source>A map theme of the project, or the layers ticked below</source>
        <translation>Ein Kartenthema des Projekts oder die unten angehakten Layer</translation>
    </message>
    <message>
        <source>A map theme of the project, used where no layers are given.</source>
        <translation>Ein Kartenthema des Projekts, falls keine Layer angegeben sind.</translation>
    </message>
    <message>
        <source>A number stands for what rounds to it, “25” for 24.5 to 25.5; “100” for 50 to 150 only as far as this allows.</source>
        <translation>Eine Zahl steht für alles, was sich zu ihr rundet, „25“ für 24,5 bis 25,5; „100“ für 50 bis 150 nur, soweit dies es erlaubt.</translation>
    </message>
    <message>
        <source>A part of the rear is not on open ground, or apart from the rest, and is left out.</source>
        <translation>Ein Teil des Hinterlands liegt nicht auf offenem Gelände oder getrennt vom Rest und wird ausgelassen.</translation>
    </message>
    <message>
        <source>A path must be text or a Path, not {one}.</source>
        <translation>Ein Pfad muss Text oder ein Path sein, nicht {one}.</translation>
    </message>
    <message>
        <source>A piece of the work ended each worker of {address} that took it, perhaps for want of memory. Give the workers more of it, or leave the scheduler empty.</source>
        <translation>Ein Teil der Arbeit beendete jeden Worker von {address}, der ihn übernahm, vielleicht aus Mangel an Arbeitsspeicher. Geben Sie den Workern mehr davon oder lassen Sie den Scheduler leer.</translation>
    </message>
    <message>
        <source>A place keeps its actor until named again</source>
        <translation>Ein Ort behält seinen Akteur bis zur nächsten Nennung</translation>
    </message>
    <message>
        <source>A place, or front</source>
        <translation>Ein Ort oder „front“</translation>
    </message>
    <message>
        <source>A point an event: what happened to the shape of the front, where and when.</source>
        <translation>Ein Punkt je Ereignis: was mit der Form der Front geschah, wo und wann.</translation>
    </message>
    <message>
        <source>A point of the core is not on open ground and is left out.</source>
        <translation>Ein Punkt des Kerns liegt nicht auf offenem Gelände und wird ausgelassen.</translation>
    </message>
    <message>
        <source>A polygon layer or an extent outside which nothing is measured. Its edge is neither front nor ring. Empty: the extent of the control layer.</source>
        <translation>Ein Polygonlayer oder eine Ausdehnung, außerhalb derer nichts gemessen wird. Der Rand ist weder Front noch Ring. Leer: die Ausdehnung des Kontrolllayers.</translation>
    </message>
    <message>
        <source>A positive rate then moves towards the start of the transect.</source>
        <translation>Eine positive Rate läuft dann zum Anfang des Schnitts.</translation>
    </message>
    <message>
        <source>A print layout with a map of each variant, side by side.</source>
        <translation>Ein Drucklayout mit einer Karte je Variante, nebeneinander.</translation>
    </message>
    <message>
        <source>A question states nothing.</source>
        <translation>Eine Frage sagt nichts aus.</translation>
    </message>
    <message>
        <source>A rear that is typed (“x,y [EPSG:4326]”), picked on the map or found by its name, besides the layer or in its place.</source>
        <translation>Ein eingegebenes („x,y [EPSG:4326]“), auf der Karte gewähltes oder am Namen gefundenes Hinterland, neben dem Layer oder an dessen Stelle.</translation>
    </message>
    <message>
        <source>A report is on no map if its event has a place and lies within the dates of the maps, a source reports it, and no change near it in space and time fits the side whose deed it is. Not every event moves a front: whether this one should is for you to read.</source>
        <translation>Eine Meldung ist auf keiner Karte, wenn ihr Ereignis einen Ort hat und innerhalb der Kartendaten liegt, eine Quelle es meldet und keine nahe Veränderung in Raum und Zeit zur Seite passt, deren Tat es ist. Nicht jedes Ereignis bewegt eine Front: Ob dieses es sollte, entscheiden Sie beim Lesen.</translation>
    </message>
    <message>
        <source>A result in {path} cannot be read ({error}): it is made anew.</source>
        <translation>Ein Ergebnis in {path} ist nicht lesbar ({error}): Es wird neu erstellt.</translation>
    </message>
    <message>
        <source>A row a claim, with columns as Export sources writes them (claim_kind, claim_value, …), or a column “quote” alone, from which the claim is read.</source>
        <translation>Eine Zeile je Behauptung, mit Spalten, wie „Quellen ausgeben“ sie schreibt (claim_kind, claim_value, …), oder nur eine Spalte „quote“, aus der die Behauptung gelesen wird.</translation>
    </message>
    <message>
        <source>A row a date and actor: area, gain, loss, net, rate, front length, noise.</source>
        <translation>Eine Zeile je Datum und Akteur: Fläche, Gewinn, Verlust, Netto, Rate, Frontlänge, Rauschen.</translation>
    </message>
    <message>
        <source>A row a transect with SCE, NSM, EPR, LRR, WLR and their errors.</source>
        <translation>Eine Zeile je Schnitt mit SCE, NSM, EPR, LRR, WLR und ihren Fehlern.</translation>
    </message>
    <message>
        <source>A row for each change and event near it, with distance and days apart.</source>
        <translation>Eine Zeile je Veränderung und nahem Ereignis, mit Entfernung und Tagesabstand.</translation>
    </message>
    <message>
        <source>A row for each claim: who says it, what is measured, and the verdict.</source>
        <translation>Eine Zeile je Behauptung: wer es sagt, was gemessen wird, und das Urteil.</translation>
    </message>
    <message>
        <source>A row for each date, place and reference place.</source>
        <translation>Eine Zeile je Datum, Ort und Bezugsort.</translation>
    </message>
    <message>
        <source>A sealed pocket is a connected piece of besieged ground that encirclers, with barriers and with neutral ground that counts as closed, close in on all sides. Ground that encirclers hold inside it is not part of it.

Without besieged actors everything that the encirclers do not hold is besieged. Without encirclers everybody else is one, drawn or not: then every body of the besieged but the largest is a pocket.

Areas and lengths are geodesic, on the ellipsoid of the layer's coordinate reference system. The perimeter is that of the outer boundary, and the shares say who lies against it; they sum to 100 %.

The error of the area is the half width of its 95 % interval, 1.96 · s · √(2.5 · c · P): position error s, boundary P, and correlation length c: errors a distance d apart are correlated as exp(−½ (d / c)²). The poles carry the other measure too: the area with the whole boundary shifted by s inwards and outwards.

Pieces under the smallest pocket, and pieces that lie mostly on water by the world map that QGIS ships, are excluded. With a date field a pocket keeps its id from date to date by the ground it shares, “since” is the first date from which it has been sealed without a break, and the numeric outputs are those of the last date.</source>
        <translation>Ein geschlossener Kessel ist ein zusammenhängendes Stück Gelände der Eingekesselten, das Einkesselnde, mit Sperren und mit als geschlossen zählendem neutralem Gelände, auf allen Seiten einschließen. Gelände, das Einkesselnde darin halten, gehört nicht dazu.

Ohne eingekesselte Akteure gilt alles als eingekesselt, was die Einkesselnden nicht halten. Ohne Einkesselnde sind es alle anderen, gezeichnet oder nicht: Dann ist jeder Körper der Eingekesselten außer dem größten ein Kessel.

Flächen und Längen sind geodätisch, auf dem Ellipsoid des Koordinatenbezugssystems des Layers. Der Umfang ist der der äußeren Grenze, und die Anteile sagen, wer daran liegt; sie ergeben zusammen 100 %.

Der Fehler der Fläche ist die halbe Breite ihres 95-%-Intervalls, 1,96 · s · √(2,5 · c · P): Lagefehler s, Grenze P und Korrelationslänge c: Die Fehler zweier Stellen im Abstand d sind mit exp(−½ (d / c)²) korreliert. Die Pole tragen auch das andere Maß: die Fläche, wenn die ganze Grenze um s nach innen und außen verschoben wird.

Stücke unter dem kleinsten Kessel und Stücke, die laut der Weltkarte von QGIS meist auf Wasser liegen, sind ausgeschlossen. Mit Datumsfeld behält ein Kessel seine ID von Datum zu Datum durch das geteilte Gelände, „since“ ist das erste Datum, seit dem er ohne Unterbrechung geschlossen ist, und die Zahlenausgaben sind die des letzten Datums.</translation>
    </message>
    <message>
        <source>A second run of the same</source>
        <translation>Ein zweiter Lauf desselben</translation>
    </message>
    <message>
        <source>A situation log needs maps of two dates at least; the layer holds one. Choose a layer with more dates, or join maps of several days by “Prepare control layer”.</source>
        <translation>Ein Lagetagebuch braucht Karten von mindestens zwei Daten; der Layer enthält eines. Wählen Sie einen mit mehr Daten oder vereinen Sie Karten mehrerer Tage mit „Kontrolllayer vorbereiten“.</translation>
    </message>
    <message>
        <source>A store in PostGIS needs the Python library psycopg2, which QGIS usually brings. Install it for QGIS's Python (Debian: python3-psycopg2, OSGeo4W: python3-psycopg2, conda: psycopg2), or keep the store in a GeoPackage.</source>
        <translation>Ein Speicher in PostGIS braucht die Python-Bibliothek psycopg2, die QGIS meist mitbringt. Installieren Sie sie für das Python von QGIS (Debian: python3-psycopg2, OSGeo4W: python3-psycopg2, conda: psycopg2) oder legen Sie den Speicher in ein GeoPackage.</translation>
    </message>
    <message>
        <source>A store keeps what happened, who says so, and every change.</source>
        <translation>Ein Speicher bewahrt, was geschah, wer es sagt, und jede Änderung.</translation>
    </message>
    <message>
        <source>A stretch of the front has two ends that lie apart.</source>
        <translation>Ein Frontstück hat zwei Enden, die auseinanderliegen.</translation>
    </message>
    <message>
        <source>A study area cuts the fronts of a control layer: clear it with lines.</source>
        <translation>Ein Untersuchungsgebiet schneidet die Fronten eines Kontrolllayers zu: Leeren Sie es bei Linien.</translation>
    </message>
    <message>
        <source>A text holds a character that PostgreSQL cannot keep (NUL).</source>
        <translation>Ein Text enthält ein Zeichen, das PostgreSQL nicht aufnehmen kann (NUL).</translation>
    </message>
    <message>
        <source>A timeline needs a date for every feature: choose the date field.</source>
        <translation>Eine Zeitreihe braucht ein Datum für jedes Objekt: Wählen Sie das Datumsfeld.</translation>
    </message>
    <message>
        <source>A timeline needs maps of two dates at least; the layer holds one. Choose a layer with more dates, or join maps of several days by “Prepare control layer”.</source>
        <translation>Eine Zeitreihe braucht Karten von mindestens zwei Daten; der Layer enthält eines. Wählen Sie einen mit mehr Daten oder vereinen Sie Karten mehrerer Tage mit „Kontrolllayer vorbereiten“.</translation>
    </message>
    <message>
        <source>A worker process ended unexpectedly, perhaps for want of memory. The work is done in this process, one after the other.</source>
        <translation>Ein Worker-Prozess endete unerwartet, vielleicht aus Mangel an Arbeitsspeicher. Die Arbeit wird in diesem Prozess getan, eins nach dem anderen.</translation>
    </message>
    <message>
        <source>A worker process starts no further processes.</source>
        <translation>Ein Worker-Prozess startet keine weiteren Prozesse.</translation>
    </message>
    <message>
        <source>A worker that joined {address} later computes with other versions than this process, so its digits could differ: {found}. Install the same there, or leave the scheduler empty.</source>
        <translation>Ein Worker, der später zu {address} kam, rechnet mit anderen Versionen als dieser Prozess, seine Ziffern könnten also abweichen: {found}. Installieren Sie dort dasselbe oder lassen Sie den Scheduler leer.</translation>
    </message>
    <message>
        <source>A3, landscape</source>
        <translation>A3, Querformat</translation>
    </message>
    <message>
        <source>A3, portrait</source>
        <translation>A3, Hochformat</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, Querformat</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, Hochformat</translation>
    </message>
    <message>
        <source>A: completely reliable</source>
        <translation>A: ganz verlässlich</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Actor expression</source>
        <translation>Akteursausdruck</translation>
    </message>
    <message>
        <source>Actor field</source>
        <translation>Akteursfeld</translation>
    </message>
    <message>
        <source>Actor field: who gains</source>
        <translation>Akteursfeld: wer gewinnt</translation>
    </message>
    <message>
        <source>Actor field: who loses</source>
        <translation>Akteursfeld: wer verliert</translation>
    </message>
    <message>
        <source>Actor of the figures</source>
        <translation>Akteur der Kennzahlen</translation>
    </message>
    <message>
        <source>Actor on the left</source>
        <translation>Akteur links</translation>
    </message>
    <message>
        <source>Actor on the right</source>
        <translation>Akteur rechts</translation>
    </message>
    <message>
        <source>Actor where none is given</source>
        <translation>Akteur, wo keiner angegeben ist</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Actors and their colours</source>
        <translation>Akteure und ihre Farben</translation>
    </message>
    <message>
        <source>Add a report</source>
        <translation>Meldung hinzufügen</translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation>Akteur hinzufügen</translation>
    </message>
    <message>
        <source>Add an event by a click on the map</source>
        <translation>Ereignis durch Klick auf die Karte hinzufügen</translation>
    </message>
    <message>
        <source>Add an event: press the first button above, then click on the map.</source>
        <translation>Ereignis hinzufügen: erste Schaltfläche oben drücken, dann auf die Karte klicken.</translation>
    </message>
    <message>
        <source>Add the store's layers to the map</source>
        <translation>Layer des Speichers zur Karte hinzufügen</translation>
    </message>
    <message>
        <source>Add the store's layers to the map first.</source>
        <translation>Fügen Sie zuerst die Layer des Speichers zur Karte hinzu.</translation>
    </message>
    <message>
        <source>Address of tiles to draw beneath, as https://host/{z}/{x}/{y}.png. Readers of the page then ask that host for them: mind its terms, and that it learns who reads. Empty: land and borders that are in the file.</source>
        <translation>Adresse der darunter zu zeichnenden Kacheln, als https://host/{z}/{x}/{y}.png. Leser der Seite fragen dann diesen Server: Beachten Sie dessen Bedingungen und dass er erfährt, wer liest. Leer: Land und Grenzen aus der Datei.</translation>
    </message>
    <message>
        <source>Advance of</source>
        <translation>Vorstoß von</translation>
    </message>
    <message>
        <source>Advance of the whole front (m a day)</source>
        <translation>Vormarsch der ganzen Front (m je Tag)</translation>
    </message>
    <message>
        <source>Agreed ground (%)</source>
        <translation>Unstrittiges Gelände (%)</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Agreement and each kind of disagreement become polygons and a matrix, by a full overlay of all maps. Along each front the distance to the other maker's front of the same sides is measured, both ways: median, nine tenths, greatest, and where.

The position error is one standard deviation of one map if makers err alike and on their own: the root mean square of the distance divided by √2. The correlation length is that of what is left without the mean shift. Both are outputs, so that a model hands them on to Encirclement gap, Pocket area, Frontline diff or Check claims.

Over several dates: ground that one maker drew first, after how many days the other followed, what was taken back, and what they never agreed on. Only dates that all makers have are compared; others are named.

Coasts and borders of states, which all draw alike, are no front: give them as borders, or choose a study area, or the error comes out too small.</source>
        <translation>Übereinstimmung und jede Art von Abweichung werden zu Polygonen und einer Matrix, durch vollständige Verschneidung aller Karten. Entlang jeder Front wird die Entfernung zur Front des anderen Kartenmachers zwischen denselben Seiten gemessen, in beide Richtungen: Median, neun Zehntel, größte und wo.

Der Lagefehler ist eine Standardabweichung einer Karte, wenn Kartenmacher gleich und unabhängig irren: das quadratische Mittel der Entfernung geteilt durch √2. Die Korrelationslänge ist die dessen, was ohne die mittlere Verschiebung bleibt. Beide sind Ausgaben, sodass ein Modell sie an „Lücke der Einkesselung“, „Kesselfläche“, „Frontveränderung“ oder „Behauptungen prüfen“ weitergibt.

Über mehrere Daten: Gelände, das ein Kartenmacher zuerst zeichnete, nach wie vielen Tagen der andere folgte, was zurückgenommen wurde und worüber sie nie einig wurden. Verglichen werden nur Daten, die alle Kartenmacher haben; andere werden genannt.

Küsten und Staatsgrenzen, die alle gleich zeichnen, sind keine Front: Geben Sie sie als Grenzen an oder wählen Sie ein Untersuchungsgebiet, sonst fällt der Fehler zu klein aus.</translation>
    </message>
    <message>
        <source>Agreement, distances and position error by date and pair.</source>
        <translation>Übereinstimmung, Entfernungen und Lagefehler nach Datum und Paar.</translation>
    </message>
    <message>
        <source>Alike in all rows: {what}.</source>
        <translation>In allen Zeilen gleich: {what}.</translation>
    </message>
    <message>
        <source>All but claimed and infiltrated</source>
        <translation>Alle außer beansprucht und infiltriert</translation>
    </message>
    <message>
        <source>All columns are used.</source>
        <translation>Alle Spalten werden verwendet.</translation>
    </message>
    <message>
        <source>All features with actor, date, class and where they came from.</source>
        <translation>Alle Objekte mit Akteur, Datum, Klasse und Herkunft.</translation>
    </message>
    <message>
        <source>All makers agree</source>
        <translation>Alle Hersteller stimmen überein</translation>
    </message>
    <message>
        <source>All makers say so</source>
        <translation>Alle Kartenmacher sagen es</translation>
    </message>
    <message>
        <source>All maps of this date are empty: there is nothing to compare.</source>
        <translation>Alle Karten dieses Datums sind leer: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>All words must occur in title, place, actors or category</source>
        <translation>Alle Wörter müssen in Titel, Ort, Akteuren oder Kategorie vorkommen</translation>
    </message>
    <message>
        <source>Along a line</source>
        <translation>Entlang einer Linie</translation>
    </message>
    <message>
        <source>Along how much of a border one error of position lasts, in metres. The longer, the larger the error of the area.</source>
        <translation>Auf welcher Länge einer Grenze ein Lagefehler anhält, in Metern. Je länger, desto größer der Fehler der Fläche.</translation>
    </message>
    <message>
        <source>Along how much of a border one error of position lasts, in metres. The longer, the larger the error of the ratio.</source>
        <translation>Auf welcher Länge einer Grenze ein Lagefehler anhält, in Metern. Je länger, desto größer der Fehler des Verhältnisses.</translation>
    </message>
    <message>
        <source>Along how much of a border one error of position lasts.</source>
        <translation>Auf welcher Länge einer Grenze ein Lagefehler anhält.</translation>
    </message>
    <message>
        <source>Also save the direction as a report of its own: {direction} of {place}</source>
        <translation>Auch die Richtung als eigene Meldung speichern: {direction} von {place}</translation>
    </message>
    <message>
        <source>Also the name of the layout.</source>
        <translation>Auch der Name des Layouts.</translation>
    </message>
    <message>
        <source>An MP4 needs the program ffmpeg, which is not on this computer’s path. Install it, choose a .gif, or ask for the frames alone.</source>
        <translation>Ein MP4 braucht das Programm ffmpeg, das nicht im Pfad dieses Rechners ist. Installieren Sie es, wählen Sie ein .gif oder nur die Einzelbilder.</translation>
    </message>
    <message>
        <source>An archiver's list does not say where things happened: events without coordinates have no place until you give them one.</source>
        <translation>Die Liste eines Archivierers sagt nicht, wo etwas geschah: Ereignisse ohne Koordinaten haben keinen Ort, bis Sie ihnen einen geben.</translation>
    </message>
    <message>
        <source>An array of geometries is not in the file any more, or broken.</source>
        <translation>Ein Feld von Geometrien ist nicht mehr in der Datei oder beschädigt.</translation>
    </message>
    <message>
        <source>An arrow a change, from the old front to its furthest point.</source>
        <translation>Ein Pfeil je Veränderung, von der alten Front zum fernsten Punkt.</translation>
    </message>
    <message>
        <source>An event added by a click</source>
        <translation>Ein per Klick hinzugefügtes Ereignis</translation>
    </message>
    <message>
        <source>An expression</source>
        <translation>Ein Ausdruck</translation>
    </message>
    <message>
        <source>An expression of QGIS that gives the actor of each feature.</source>
        <translation>Ein QGIS-Ausdruck, der den Akteur jedes Objekts liefert.</translation>
    </message>
    <message>
        <source>An extent. Polygons that touch it are read, whole; all others are not, and their ground counts as nobody's. Empty: the whole layer.</source>
        <translation>Eine Ausdehnung. Polygone, die sie berühren, werden ganz gelesen; alle anderen nicht, und ihr Gelände zählt als niemandes. Leer: der ganze Layer.</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Another &amp;period of the value</source>
        <translation>Anderer &amp;Zeitraum des Werts</translation>
    </message>
    <message>
        <source>Another program is writing to the cache ({reason}).</source>
        <translation>Ein anderes Programm schreibt in den Cache ({reason}).</translation>
    </message>
    <message>
        <source>Another run has been writing this series for {seconds:g} seconds. Run again when it has ended.</source>
        <translation>Ein anderer Lauf schreibt seit {seconds:g} Sekunden an dieser Reihe. Starten Sie den Lauf neu, wenn er beendet ist.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer, hypothetical</source>
        <translation>Antwort, hypothetisch</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Any maker does</source>
        <translation>Ein beliebiger Kartenmacher genügt</translation>
    </message>
    <message>
        <source>Archived link</source>
        <translation>Archivierter Link</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>Fläche (km²)</translation>
    </message>
    <message>
        <source>Area after / area before</source>
        <translation>Fläche danach / Fläche davor</translation>
    </message>
    <message>
        <source>Area after / before: {ratio}.</source>
        <translation>Fläche nachher / vorher: {ratio}.</translation>
    </message>
    <message>
        <source>Area by who holds it for one maker and for the other.</source>
        <translation>Fläche danach, wer sie laut dem einen und dem anderen Kartenmacher hält.</translation>
    </message>
    <message>
        <source>Area held: {actor}</source>
        <translation>Gehaltene Fläche: {actor}</translation>
    </message>
    <message>
        <source>Area of excluded pieces (km²)</source>
        <translation>Fläche der ausgeschlossenen Stücke (km²)</translation>
    </message>
    <message>
        <source>Area that passed from each actor to each other one, noise apart.</source>
        <translation>Fläche, die von jedem Akteur an jeden anderen überging, ohne Rauschen.</translation>
    </message>
    <message>
        <source>Area, net gain, gap and pocket by each maker, with the spread.</source>
        <translation>Fläche, Nettogewinn, Lücke und Kessel je Kartenmacher, mit Streuung.</translation>
    </message>
    <message>
        <source>As DSAS and CoastCR do, and not on the ellipsoid. Needs a projected coordinate reference system.</source>
        <translation>Wie DSAS und CoastCR, und nicht auf dem Ellipsoid. Braucht ein projiziertes Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>Stand {date}</translation>
    </message>
    <message>
        <source>As sta&amp;ted</source>
        <translation>Im Wortla&amp;ut</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>As the kind asks</source>
        <translation>Wie es die Art verlangt</translation>
    </message>
    <message>
        <source>As they would be imported:</source>
        <translation>So würden sie eingelesen:</translation>
    </message>
    <message>
        <source>At {said} the layer has rings of {sides}, and the claim does not say whose is meant. Name the actor.</source>
        <translation>Bei {said} hat der Layer Ringe von {sides}, und die Behauptung sagt nicht, wessen gemeint ist. Nennen Sie den Akteur.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Datei anhängen…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dateien anhängen…</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Attachment's SHA-256</source>
        <translation>SHA-256 des Anhangs</translation>
    </message>
    <message>
        <source>B: usually reliable</source>
        <translation>B: meist verlässlich</translation>
    </message>
    <message>
        <source>Background and signs</source>
        <translation>Hintergrund und Zeichen</translation>
    </message>
    <message>
        <source>Band: 95 % interval</source>
        <translation>Band: 95-%-Intervall</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Grundlinie</translation>
    </message>
    <message>
        <source>Becomes contested ground of both</source>
        <translation>Wird umkämpftes Gelände beider</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Davor und danach</translation>
    </message>
    <message>
        <source>Begin field</source>
        <translation>Anfangsfeld</translation>
    </message>
    <message>
        <source>Begin with:</source>
        <translation>Beginnen mit:</translation>
    </message>
    <message>
        <source>Belongs to the feature that comes first</source>
        <translation>Gehört zum zuerst kommenden Objekt</translation>
    </message>
    <message>
        <source>Besieged</source>
        <translation>Eingekesselte</translation>
    </message>
    <message>
        <source>Bleed and crop mar&amp;ks</source>
        <translation>Beschnitt und Schnittmar&amp;ken</translation>
    </message>
    <message>
        <source>Bleed and crop marks</source>
        <translation>Beschnitt und Schnittmarken</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>Blur places of exported events by</source>
        <translation>Orte ausgegebener Ereignisse unscharf machen um</translation>
    </message>
    <message>
        <source>Borders and tow&amp;ns</source>
        <translation>Grenzen und Städ&amp;te</translation>
    </message>
    <message>
        <source>Borders and towns</source>
        <translation>Grenzen und Städte</translation>
    </message>
    <message>
        <source>Borders are taken out of the fronts of a control layer: clear them.</source>
        <translation>Grenzen werden aus den Fronten eines Kontrolllayers herausgenommen: Leeren Sie sie.</translation>
    </message>
    <message>
        <source>Borders that are no front</source>
        <translation>Grenzen, die keine Front sind</translation>
    </message>
    <message>
        <source>Borders: {source}.</source>
        <translation>Grenzen: {source}.</translation>
    </message>
    <message>
        <source>Both ends of a stretch lie on one line of the front.</source>
        <translation>Beide Enden eines Stücks liegen auf einer Frontlinie.</translation>
    </message>
    <message>
        <source>Both maps are empty: there is nothing to compare.</source>
        <translation>Beide Karten sind leer: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Both maps are of {old:%Y-%m-%d}: choose two different dates.</source>
        <translation>Beide Karten sind vom {old:%Y-%m-%d}: Wählen Sie zwei verschiedene Daten.</translation>
    </message>
    <message>
        <source>Both maps of the page would be of {date}. Choose an earlier date for the first, add the map of an earlier day to the layers, or choose a template of one map.</source>
        <translation>Beide Karten der Seite wären vom {date}. Wählen Sie für die erste ein früheres Datum, fügen Sie den Layern die Karte eines früheren Tages hinzu, oder wählen Sie eine Vorlage mit einer Karte.</translation>
    </message>
    <message>
        <source>Boundaries of the map cross one another where they should not. Repair the layer (Prepare control layer does), or simplify its boundaries.</source>
        <translation>Grenzen der Karte kreuzen sich, wo sie es nicht sollten. Reparieren Sie den Layer („Kontrolllayer vorbereiten“ tut es) oder vereinfachen Sie die Grenzen.</translation>
    </message>
    <message>
        <source>Bridge gaps up to</source>
        <translation>Lücken überbrücken bis</translation>
    </message>
    <message>
        <source>Brings a dataset of events with its sources into an event store.</source>
        <translation>Liest einen Datensatz von Ereignissen mit Quellen in einen Ereignisspeicher ein.</translation>
    </message>
    <message>
        <source>By the {what}: {verdict}.</source>
        <translation>Nach {what}: {verdict}.</translation>
    </message>
    <message>
        <source>C&amp;ollected</source>
        <translation>&amp;Erfasst</translation>
    </message>
    <message>
        <source>C: fairly reliable</source>
        <translation>C: ziemlich verlässlich</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Nicht zu sagen</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Kartenfenster</translation>
    </message>
    <message>
        <source>Casts transects across the front and gives the shoreline analysts' statistics on each.</source>
        <translation>Legt Schnitte durch die Front und liefert für jeden die Statistiken der Küstenlinienanalyse.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Cell of the grid of ways</source>
        <translation>Zelle des Wegerasters</translation>
    </message>
    <message>
        <source>Cells of {cell} m are too many on this ground. Take {least} m or more, a smaller study area, or leave the size empty.</source>
        <translation>Zellen von {cell} m sind auf diesem Gelände zu viele. Nehmen Sie mindestens {least} m, ein kleineres Untersuchungsgebiet oder lassen Sie die Größe leer.</translation>
    </message>
    <message>
        <source>Cha&amp;rt</source>
        <translation>Diag&amp;ramm</translation>
    </message>
    <message>
        <source>Change from date to date</source>
        <translation>Veränderung von Datum zu Datum</translation>
    </message>
    <message>
        <source>Change, added up</source>
        <translation>Veränderung, aufsummiert</translation>
    </message>
    <message>
        <source>Changed earlier</source>
        <translation>Früher geändert</translation>
    </message>
    <message>
        <source>Changed in the last month</source>
        <translation>Im letzten Monat geändert</translation>
    </message>
    <message>
        <source>Changed in the last three months</source>
        <translation>In den letzten drei Monaten geändert</translation>
    </message>
    <message>
        <source>Changed in the last week</source>
        <translation>In der letzten Woche geändert</translation>
    </message>
    <message>
        <source>Changed in the last year</source>
        <translation>Im letzten Jahr geändert</translation>
    </message>
    <message>
        <source>Changed since. Press “Preview”.</source>
        <translation>Seitdem geändert. Drücken Sie „Vorschau“.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Veränderungen</translation>
    </message>
    <message>
        <source>Changes by sector</source>
        <translation>Veränderungen nach Abschnitt</translation>
    </message>
    <message>
        <source>Changes of control, entries of a situation log, or other dated features.</source>
        <translation>Kontrollveränderungen, Einträge eines Lagetagebuchs oder andere datierte Objekte.</translation>
    </message>
    <message>
        <source>Changes that nobody reports and reports that no map shows, as one list.</source>
        <translation>Veränderungen, die niemand meldet, und Meldungen, die keine Karte zeigt, als eine Liste.</translation>
    </message>
    <message>
        <source>Changes with support</source>
        <translation>Belegte Veränderungen</translation>
    </message>
    <message>
        <source>Changes without support</source>
        <translation>Unbelegte Veränderungen</translation>
    </message>
    <message>
        <source>Changes: {all}, reported by at least one source: {supported}, by nobody: {bare}. Reported events that are on no map: {unmapped}.</source>
        <translation>Veränderungen: {all}, von mindestens einer Quelle gemeldet: {supported}, von niemandem: {bare}. Gemeldete Ereignisse, die auf keiner Karte sind: {unmapped}.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Check claims</source>
        <translation>Behauptungen prüfen</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>Check the log against a note</source>
        <translation>Protokoll gegen eine Notiz prüfen</translation>
    </message>
    <message>
        <source>Check the log against a note…</source>
        <translation>Protokoll gegen eine Notiz prüfen…</translation>
    </message>
    <message>
        <source>Check the log against a printed hash</source>
        <translation>Protokoll gegen einen gedruckten Hash prüfen</translation>
    </message>
    <message>
        <source>Check the log against a printed hash…</source>
        <translation>Protokoll gegen einen gedruckten Hash prüfen…</translation>
    </message>
    <message>
        <source>Choose .png: this QGIS writes no {kind} files without Qt’s image formats.</source>
        <translation>Wählen Sie .png: Dieses QGIS schreibt ohne die Bildformate von Qt keine {kind}-Dateien.</translation>
    </message>
    <message>
        <source>Choose a GeoPackage or a PostgreSQL connection</source>
        <translation>GeoPackage oder PostgreSQL-Verbindung wählen</translation>
    </message>
    <message>
        <source>Choose a column for: {fields}.</source>
        <translation>Wählen Sie eine Spalte für: {fields}.</translation>
    </message>
    <message>
        <source>Choose a control layer and its actor field first.</source>
        <translation>Wählen Sie zuerst einen Kontrolllayer und sein Akteursfeld.</translation>
    </message>
    <message>
        <source>Choose a control layer with dates in a field “date” first.</source>
        <translation>Wählen Sie zuerst einen Kontrolllayer mit Daten in einem Feld „date“.</translation>
    </message>
    <message>
        <source>Choose a core: a layer of places, or a point on the map.</source>
        <translation>Wählen Sie einen Kern: einen Layer der Orte oder einen Punkt auf der Karte.</translation>
    </message>
    <message>
        <source>Choose a file of your own</source>
        <translation>Eigene Datei wählen</translation>
    </message>
    <message>
        <source>Choose a store</source>
        <translation>Speicher wählen</translation>
    </message>
    <message>
        <source>Choose a vector layer in the layer list first.</source>
        <translation>Wählen Sie zuerst einen Vektorlayer in der Liste.</translation>
    </message>
    <message>
        <source>Choose an event store, or a table of claims.</source>
        <translation>Wählen Sie einen Ereignisspeicher oder eine Tabelle der Behauptungen.</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Im Kalender wählen</translation>
    </message>
    <message>
        <source>Choose layers or a folder with maps first. {why}</source>
        <translation>Wählen Sie zuerst Layer oder einen Ordner mit Karten. {why}</translation>
    </message>
    <message>
        <source>Choose layers or a folder.</source>
        <translation>Wählen Sie Layer oder einen Ordner.</translation>
    </message>
    <message>
        <source>Choose other encirclers or besieged, or click other ground.</source>
        <translation>Wählen Sie andere Einkesselnde oder Eingekesselte oder klicken Sie auf anderes Gelände.</translation>
    </message>
    <message>
        <source>Choose the actor field, the one that says who holds the ground.</source>
        <translation>Wählen Sie das Akteursfeld, das sagt, wer das Gelände hält.</translation>
    </message>
    <message>
        <source>Choose the control layer and its actor field, then click open ground.</source>
        <translation>Wählen Sie Kontrolllayer und Akteursfeld, dann klicken Sie auf offenes Gelände.</translation>
    </message>
    <message>
        <source>Choose the coordinate reference system.</source>
        <translation>Wählen Sie das Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>Choose the date field of the control layer.</source>
        <translation>Wählen Sie das Datumsfeld des Kontrolllayers.</translation>
    </message>
    <message>
        <source>Choose the date field: a log needs maps of two dates at least.</source>
        <translation>Wählen Sie das Datumsfeld: Ein Protokoll braucht Karten von mindestens zwei Daten.</translation>
    </message>
    <message>
        <source>Choose the date field: a timeline needs two dates at least.</source>
        <translation>Wählen Sie das Datumsfeld: Eine Zeitreihe braucht mindestens zwei Daten.</translation>
    </message>
    <message>
        <source>Choose the date field: rates need two dates at least.</source>
        <translation>Wählen Sie das Datumsfeld: Raten brauchen mindestens zwei Daten.</translation>
    </message>
    <message>
        <source>Choose the file of your template (*.qpt).</source>
        <translation>Wählen Sie die Datei Ihrer Vorlage (*.qpt).</translation>
    </message>
    <message>
        <source>Choose the file or layer to import first.</source>
        <translation>Wählen Sie zuerst die einzulesende Datei oder den Layer.</translation>
    </message>
    <message>
        <source>Choose the file that is to hold the layer.</source>
        <translation>Wählen Sie die Datei, die den Layer aufnehmen soll.</translation>
    </message>
    <message>
        <source>Choose the layer of places.</source>
        <translation>Wählen Sie den Layer der Orte.</translation>
    </message>
    <message>
        <source>Choose the study area that the lines divide.</source>
        <translation>Wählen Sie das Untersuchungsgebiet, das die Linien teilen.</translation>
    </message>
    <message>
        <source>Choose “Install for me…” in Plugins › Salient › Libraries….</source>
        <translation>Wählen Sie „Für mich installieren…“ unter Erweiterungen › Salient › Bibliotheken….</translation>
    </message>
    <message>
        <source>Choose “{field}” as the date field, or filter the layer to one date first.</source>
        <translation>Wählen Sie „{field}“ als Datumsfeld oder filtern Sie den Layer zuerst auf ein Datum.</translation>
    </message>
    <message>
        <source>Choose, create or check the event store</source>
        <translation>Ereignisspeicher wählen, anlegen oder prüfen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Chosen: {mapping}</source>
        <translation>Gewählt: {mapping}</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Claim: actor</source>
        <translation>Behauptung: Akteur</translation>
    </message>
    <message>
        <source>Claim: as stated</source>
        <translation>Behauptung: im Wortlaut</translation>
    </message>
    <message>
        <source>Claim: comparator</source>
        <translation>Behauptung: Vergleich</translation>
    </message>
    <message>
        <source>Claim: date</source>
        <translation>Behauptung: Datum</translation>
    </message>
    <message>
        <source>Claim: from date</source>
        <translation>Behauptung: ab Datum</translation>
    </message>
    <message>
        <source>Claim: from place</source>
        <translation>Behauptung: Ausgangsort</translation>
    </message>
    <message>
        <source>Claim: kind</source>
        <translation>Behauptung: Art</translation>
    </message>
    <message>
        <source>Claim: measured on</source>
        <translation>Behauptung: gemessen am</translation>
    </message>
    <message>
        <source>Claim: reference areas</source>
        <translation>Behauptung: Vergleichsflächen</translation>
    </message>
    <message>
        <source>Claim: to place</source>
        <translation>Behauptung: Zielort</translation>
    </message>
    <message>
        <source>Claim: unit</source>
        <translation>Behauptung: Einheit</translation>
    </message>
    <message>
        <source>Claim: up to</source>
        <translation>Behauptung: bis zu</translation>
    </message>
    <message>
        <source>Claim: value</source>
        <translation>Behauptung: Wert</translation>
    </message>
    <message>
        <source>Claims against measurement</source>
        <translation>Behauptungen gegen Messung</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Classes are those of a control layer: clear them with lines.</source>
        <translation>Klassen sind die eines Kontrolllayers: Leeren Sie sie bei Linien.</translation>
    </message>
    <message>
        <source>Click a date to go there; the arrow keys go from date to date.</source>
        <translation>Klicken Sie auf ein Datum, um dorthin zu gehen; die Pfeiltasten gehen von Datum zu Datum.</translation>
    </message>
    <message>
        <source>Click on the value that needs another period.</source>
        <translation>Klicken Sie auf den Wert, der einen anderen Zeitraum braucht.</translation>
    </message>
    <message>
        <source>Click open ground on the map.</source>
        <translation>Klicken Sie auf offenes Gelände in der Karte.</translation>
    </message>
    <message>
        <source>Click open ground: how far is it from being cut off?</source>
        <translation>Klicken Sie auf offenes Gelände: Wie viel fehlt bis zum Abschneiden?</translation>
    </message>
    <message>
        <source>Click the other end of the stretch.</source>
        <translation>Klicken Sie auf das andere Ende des Stücks.</translation>
    </message>
    <message>
        <source>Click where supply comes from: the rear of this core.</source>
        <translation>Klicken Sie, woher der Nachschub kommt: das Hinterland dieses Kerns.</translation>
    </message>
    <message>
        <source>Close this window, and click open ground on the map.</source>
        <translation>Schließen Sie dieses Fenster und klicken Sie auf offenes Gelände in der Karte.</translation>
    </message>
    <message>
        <source>Closed ground divides the core, and a pocket must hold every piece of it.</source>
        <translation>Geschlossenes Gelände teilt den Kern, und ein Kessel muss jedes Stück davon enthalten.</translation>
    </message>
    <message>
        <source>Closed ground divides the core: its largest part.</source>
        <translation>Geschlossenes Gelände teilt den Kern: sein größter Teil.</translation>
    </message>
    <message>
        <source>Closed ground divides the core: its three largest parts.</source>
        <translation>Geschlossenes Gelände teilt den Kern: seine drei größten Teile.</translation>
    </message>
    <message>
        <source>Closing rate</source>
        <translation>Schließrate</translation>
    </message>
    <message>
        <source>Closing rate (km per day)</source>
        <translation>Schließrate (km je Tag)</translation>
    </message>
    <message>
        <source>Closing rate and projected sealing date of each core; needs dates.</source>
        <translation>Schließrate und projiziertes Datum der Schließung je Kern; braucht Daten.</translation>
    </message>
    <message>
        <source>Closing rate: averaged over lines through the dates with a gap whose errors fade from date to date, from independent errors to a random walk with drift, each weighed by how well it explains the data. A sealing date is projected only where the slope is significant: where the gap is 0 with a probability of 50 % (2.5 to 97.5 %), after the last date of the data.</source>
        <translation>Schließrate: gemittelt über Geraden durch die Daten mit einer Lücke, deren Fehler von Datum zu Datum abklingen, von unabhängigen Fehlern bis zur Zufallsbewegung mit Drift, jede danach gewichtet, wie gut sie die Daten erklärt. Ein Datum der Schließung wird nur projiziert, wo die Steigung signifikant ist: wo die Lücke mit einer Wahrscheinlichkeit von 50 % (2,5 bis 97,5 %) 0 ist, nach dem letzten Datum der Daten.</translation>
    </message>
    <message>
        <source>Coalition</source>
        <translation>Bündnis</translation>
    </message>
    <message>
        <source>Coalition “{line}” is not understood. Write it as “Actor; Actor = Name”, one a line.</source>
        <translation>Bündnis „{line}“ ist unverständlich. Schreiben Sie „Akteur; Akteur = Name“, eines je Zeile.</translation>
    </message>
    <message>
        <source>Coalitions</source>
        <translation>Bündnisse</translation>
    </message>
    <message>
        <source>Coalitions join the actors of a control layer: clear them with lines.</source>
        <translation>Bündnisse verbinden die Akteure eines Kontrolllayers: Leeren Sie sie bei Linien.</translation>
    </message>
    <message>
        <source>Coasts and borders</source>
        <translation>Küsten und Grenzen</translation>
    </message>
    <message>
        <source>Coasts and borders of states: front along them is left out.</source>
        <translation>Küsten und Staatsgrenzen: Front entlang davon wird ausgelassen.</translation>
    </message>
    <message>
        <source>Code page of the file</source>
        <translation>Zeichensatz der Datei</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>Collected with</source>
        <translation>Erfasst mit</translation>
    </message>
    <message>
        <source>Collection, verification, sensitivity</source>
        <translation>Erfassung, Prüfung, Schutzbedarf</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour of {actor}</source>
        <translation>Farbe von {actor}</translation>
    </message>
    <message>
        <source>Colours of actors</source>
        <translation>Farben der Akteure</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Columns of {name} that are not used: {unused}.</source>
        <translation>Nicht verwendete Spalten von {name}: {unused}.</translation>
    </message>
    <message>
        <source>Columns of {name} were read as: {columns}.</source>
        <translation>Spalten von {name} wurden gelesen als: {columns}.</translation>
    </message>
    <message>
        <source>Columns of “{table}”</source>
        <translation>Spalten von „{table}“</translation>
    </message>
    <message>
        <source>Columns that are not used: {columns}</source>
        <translation>Nicht verwendete Spalten: {columns}</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Comp&amp;arator</source>
        <translation>Verglei&amp;ch</translation>
    </message>
    <message>
        <source>Compare on a page</source>
        <translation>Auf einer Seite vergleichen</translation>
    </message>
    <message>
        <source>Compare sources</source>
        <translation>Quellen vergleichen</translation>
    </message>
    <message>
        <source>Compare sources…</source>
        <translation>Quellen vergleichen…</translation>
    </message>
    <message>
        <source>Compared with areas</source>
        <translation>Verglichen mit Flächen</translation>
    </message>
    <message>
        <source>Compared with day</source>
        <translation>Verglichen mit dem Tag</translation>
    </message>
    <message>
        <source>Compares control maps of the same dates by two makers or more: where they agree, how far apart their fronts are, who draws first, and the position error that follows.</source>
        <translation>Vergleicht Kontrollkarten derselben Daten von zwei oder mehr Kartenmachern: wo sie einig sind, wie weit ihre Fronten auseinanderliegen, wer zuerst zeichnet und welcher Lagefehler folgt.</translation>
    </message>
    <message>
        <source>Compares two dates of a control map: the ground that changed hands, from whom to whom, how far and which way the front moved, and what is only redraw noise.</source>
        <translation>Vergleicht zwei Daten einer Kontrollkarte: welches Gelände von wem an wen überging, wie weit und wohin sich die Front bewegte und was nur Zeichenrauschen ist.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Confidence (%)</source>
        <translation>Konfidenz (%)</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>Consistent</source>
        <translation>Vereinbar</translation>
    </message>
    <message>
        <source>Consistent up to a position error of {metres} (1 sigma).</source>
        <translation>Vereinbar bis zu einem Lagefehler von {metres} (1 Sigma).</translation>
    </message>
    <message>
        <source>Consistent up to an error of places of {metres} (1 sigma).</source>
        <translation>Vereinbar bis zu einem Fehler der Orte von {metres} (1 Sigma).</translation>
    </message>
    <message>
        <source>Contested ground goes by both names, as “A / B”. Overlaps narrower than 20 m on average go to the feature that comes first unless all are kept; they are reported.</source>
        <translation>Umkämpftes Gelände trägt beide Namen, als „A / B“. Überlappungen, im Mittel schmaler als 20 m, gehen an das zuerst kommende Objekt, sofern nicht alle bleiben; sie werden angegeben.</translation>
    </message>
    <message>
        <source>Contested ground is front on both of its edges, and lengths count both: {names}.</source>
        <translation>Umstrittenes Gelände ist an seinen beiden Rändern Front, und Längen zählen beide: {names}.</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Control class field</source>
        <translation>Feld der Kontrollklasse</translation>
    </message>
    <message>
        <source>Control classes that count</source>
        <translation>Kontrollklassen, die zählen</translation>
    </message>
    <message>
        <source>Control from front lines</source>
        <translation>Kontrolle aus Frontlinien</translation>
    </message>
    <message>
        <source>Control from places</source>
        <translation>Kontrolle aus Orten</translation>
    </message>
    <message>
        <source>Control from {first} to {last}</source>
        <translation>Kontrolle von {first} bis {last}</translation>
    </message>
    <message>
        <source>Control layer</source>
        <translation>Kontrolllayer</translation>
    </message>
    <message>
        <source>Control layer with both dates</source>
        <translation>Kontrolllayer mit beiden Daten</translation>
    </message>
    <message>
        <source>Control layer: choose the actor field; there is no “{field}”.</source>
        <translation>Kontrolllayer: Wählen Sie das Akteursfeld; es gibt kein „{field}“.</translation>
    </message>
    <message>
        <source>Control maps</source>
        <translation>Kontrollkarten</translation>
    </message>
    <message>
        <source>Control maps of the day and of the day before</source>
        <translation>Kontrollkarten des Tages und des Vortages</translation>
    </message>
    <message>
        <source>Control timeline</source>
        <translation>Zeitreihe der Kontrolle</translation>
    </message>
    <message>
        <source>Coordinates: {crs}.</source>
        <translation>Koordinaten: {crs}.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy a link to this date</source>
        <translation>Link auf dieses Datum kopieren</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Als Zitat kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the command, or the whole text</source>
        <translation>Den Befehl oder den ganzen Text kopieren</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Core as a point</source>
        <translation>Kern als Punkt</translation>
    </message>
    <message>
        <source>Core name field</source>
        <translation>Namensfeld des Kerns</translation>
    </message>
    <message>
        <source>Core radius</source>
        <translation>Radius des Kerns</translation>
    </message>
    <message>
        <source>Core taken: the encirclers hold this ground</source>
        <translation>Kern eingenommen: Die Einkesselnden halten dieses Gelände</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Correlation length (m)</source>
        <translation>Korrelationslänge (m)</translation>
    </message>
    <message>
        <source>Correlation length of the position error</source>
        <translation>Korrelationslänge des Lagefehlers</translation>
    </message>
    <message>
        <source>Count towards the start</source>
        <translation>Zählen zum Anfang</translation>
    </message>
    <message>
        <source>Cred&amp;its</source>
        <translation>Nach&amp;weise</translation>
    </message>
    <message>
        <source>Credibility (1 to 6)</source>
        <translation>Glaubwürdigkeit (1 bis 6)</translation>
    </message>
    <message>
        <source>Credibility {credibility} does not exist. It runs from 1 to 6.</source>
        <translation>Glaubwürdigkeit {credibility} gibt es nicht. Sie reicht von 1 bis 6.</translation>
    </message>
    <message>
        <source>Credibility “{words}” does not exist. It runs from 1 to 6.</source>
        <translation>Glaubwürdigkeit „{words}“ gibt es nicht. Sie reicht von 1 bis 6.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Crimea</source>
        <translation>Krim</translation>
    </message>
    <message>
        <source>Crossing a river counts as</source>
        <translation>Eine Flussquerung zählt als</translation>
    </message>
    <message>
        <source>D: not usually reliable</source>
        <translation>D: meist nicht verlässlich</translation>
    </message>
    <message>
        <source>Da&amp;te precision (± days)</source>
        <translation>Genauigkeit des &amp;Datums (± Tage)</translation>
    </message>
    <message>
        <source>Daily situation</source>
        <translation>Tageslage</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date &amp;format</source>
        <translation>Datums&amp;format</translation>
    </message>
    <message>
        <source>Date (first day)</source>
        <translation>Datum (erster Tag)</translation>
    </message>
    <message>
        <source>Date collected</source>
        <translation>Erfassungsdatum</translation>
    </message>
    <message>
        <source>Date field</source>
        <translation>Datumsfeld</translation>
    </message>
    <message>
        <source>Date field: not after</source>
        <translation>Datumsfeld: nicht nach</translation>
    </message>
    <message>
        <source>Date field: not before</source>
        <translation>Datumsfeld: nicht vor</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>Datumsformat</translation>
    </message>
    <message>
        <source>Date of everything</source>
        <translation>Datum für alles</translation>
    </message>
    <message>
        <source>Date of the first map of the two</source>
        <translation>Datum der ersten der beiden Karten</translation>
    </message>
    <message>
        <source>Date of the first map of “before_after”. Empty: the first date there is; of a gap the first of the same pocket.</source>
        <translation>Datum der ersten Karte von „before_after“. Leer: das erste vorhandene; bei einer Lücke das erste desselben Kessels.</translation>
    </message>
    <message>
        <source>Date of the map after, in a layer with both. Empty: the last.</source>
        <translation>Datum der Karte danach, in einem Layer mit beiden. Leer: das letzte.</translation>
    </message>
    <message>
        <source>Date of the map before or after the change. Empty: {fields}.</source>
        <translation>Datum der Karte vor oder nach der Veränderung. Leer: {fields}.</translation>
    </message>
    <message>
        <source>Date of the map before, in a layer with both. Empty: the first.</source>
        <translation>Datum der Karte davor, in einem Layer mit beiden. Leer: das erste.</translation>
    </message>
    <message>
        <source>Date pattern</source>
        <translation>Datumsmuster</translation>
    </message>
    <message>
        <source>Date precision</source>
        <translation>Genauigkeit des Datums</translation>
    </message>
    <message>
        <source>Date precision (± days)</source>
        <translation>Genauigkeit des Datums (± Tage)</translation>
    </message>
    <message>
        <source>Date published</source>
        <translation>Datum der Veröffentlichung</translation>
    </message>
    <message>
        <source>Dated lines</source>
        <translation>Datierte Linien</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Dates (2025-01-31) separated by semicolons. Empty: each at which something changes.</source>
        <translation>Daten (2025-01-31), durch Semikolon getrennt. Leer: alle, an denen sich etwas ändert.</translation>
    </message>
    <message>
        <source>Dates like “{text}” can be read as {ways}, and nothing in the data tells which. Choose the date format.</source>
        <translation>Daten wie „{text}“ sind als {ways} lesbar, und nichts entscheidet darüber. Wählen Sie das Datumsformat.</translation>
    </message>
    <message>
        <source>Day it speaks of</source>
        <translation>Tag, von dem sie spricht</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days between map and claim</source>
        <translation>Tage zwischen Karte und Behauptung</translation>
    </message>
    <message>
        <source>Days between maps</source>
        <translation>Tage zwischen Karten</translation>
    </message>
    <message>
        <source>Days of events from changes</source>
        <translation>Tage von Ereignissen bis Veränderungen</translation>
    </message>
    <message>
        <source>Days sealed</source>
        <translation>Tage geschlossen</translation>
    </message>
    <message>
        <source>Delaware; Rhode Island</source>
        <translation>Delaware; Rhode Island</translation>
    </message>
    <message>
        <source>Denied by</source>
        <translation>Bestritten von</translation>
    </message>
    <message>
        <source>Denied, and reported by nobody</source>
        <translation>Bestritten und von niemandem berichtet</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Dialogs start with these. Scripts, models and the command line do not heed them.</source>
        <translation>Dialoge beginnen damit. Skripte, Modelle und die Befehlszeile beachten es nicht.</translation>
    </message>
    <message>
        <source>Did not change</source>
        <translation>Hat sich nicht geändert</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Disputed border or former line of control</source>
        <translation>Umstrittene Grenze oder frühere Kontrolllinie</translation>
    </message>
    <message>
        <source>Disputed border or line of control</source>
        <translation>Umstrittene Grenze oder Kontrolllinie</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <source>Distance between transects along the baseline, in metres.</source>
        <translation>Abstand zwischen Schnitten entlang der Grundlinie, in Metern.</translation>
    </message>
    <message>
        <source>Distance of events from changes</source>
        <translation>Entfernung der Ereignisse von Veränderungen</translation>
    </message>
    <message>
        <source>Distances and directions are told from here. Escape ends it.</source>
        <translation>Entfernungen und Richtungen gelten von hier. Esc beendet es.</translation>
    </message>
    <message>
        <source>Divides a study area by dated front lines into who held which side.</source>
        <translation>Teilt ein Untersuchungsgebiet durch datierte Frontlinien danach, wer welche Seite hielt.</translation>
    </message>
    <message>
        <source>Done. Start QGIS again, then Salient's algorithms run.</source>
        <translation>Fertig. Nach einem Neustart von QGIS laufen die Algorithmen von Salient.</translation>
    </message>
    <message>
        <source>Dots per inch of a PNG, and of what cannot be drawn as vectors.</source>
        <translation>Punkte je Zoll von PNG und von allem, was sich nicht als Vektor zeichnen lässt.</translation>
    </message>
    <message>
        <source>Doubtful in it (km²)</source>
        <translation>Davon zweifelhaft (km²)</translation>
    </message>
    <message>
        <source>Draw an advance</source>
        <translation>Vorstoß zeichnen</translation>
    </message>
    <message>
        <source>Draw on a scratch layer; the answer follows each edit.</source>
        <translation>Auf einem temporären Layer zeichnen; die Antwort folgt jeder Bearbeitung.</translation>
    </message>
    <message>
        <source>Draw the borders of QGIS’s world map (Natural Earth) and name towns (GeoNames), as many as the scale allows. Not on maps with a base map or places of their own.</source>
        <translation>Die Grenzen der Weltkarte von QGIS zeichnen (Natural Earth) und Städte benennen (GeoNames), so viele der Maßstab erlaubt. Nicht auf Karten mit eigener Grundkarte oder eigenen Orten.</translation>
    </message>
    <message>
        <source>Draw the land of QGIS’s world map, without borders, beneath the layers, at scales smaller than 1 : 500,000.</source>
        <translation>Das Land der QGIS-Weltkarte, ohne Grenzen, unter den Layern zeichnen, bei Maßstäben kleiner als 1 : 500.000.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Wird gezeichnet…</translation>
    </message>
    <message>
        <source>Draws the boundary that actors share, pair by pair, without other borders.</source>
        <translation>Zeichnet die gemeinsame Grenze von Akteuren, Paar für Paar, ohne andere Grenzen.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>E: unreliable</source>
        <translation>E: unzuverlässig</translation>
    </message>
    <message>
        <source>Each change (or any feature with a place and dates: an entry of the situation log, a gap line) is matched to the events of the store that stand near it.

Near means: within the distance plus the event's own location precision, measured on the ellipsoid from the event's point to the feature; and within the days plus the event's own date precision, between the event's dates and the time from the earlier map to the later one. A feature without dates is matched in space only, and that is said.

A change is supported if at least one report of such an event reports it. Denials and qualifications are counted apart and support nothing. Reliability of the source (A–F) and credibility of the information (1–6) are counted apart and never merged. Retracted events and reports do not count.

Where the changes say who gained and who lost, an event must fit: the first of its actors acts, so that an attack by the loser supports nothing, but a withdrawal does. Such contrary reports are counted apart, and so are those that name no side or one that the changes do not know: put allies into coalitions.

Support says that somebody reported something there and then. Whether it was this change is for you to read: the table of links lists every pair.</source>
        <translation>Jede Veränderung (oder jedes Objekt mit Ort und Daten: ein Eintrag des Lagetagebuchs, eine Lückenlinie) wird den Ereignissen des Speichers zugeordnet, die in ihrer Nähe stehen.

Nahe heißt: innerhalb der Entfernung plus der Lagegenauigkeit des Ereignisses, gemessen auf dem Ellipsoid vom Punkt des Ereignisses zum Objekt; und innerhalb der Tage plus der Datumsgenauigkeit des Ereignisses, zwischen den Daten des Ereignisses und der Zeit von der früheren zur späteren Karte. Ein Objekt ohne Daten wird nur räumlich zugeordnet, und das wird gesagt.

Eine Veränderung ist belegt, wenn mindestens eine Meldung eines solchen Ereignisses sie meldet. Bestreitungen und Einschränkungen werden gesondert gezählt und belegen nichts. Verlässlichkeit der Quelle (A–F) und Glaubwürdigkeit der Information (1–6) werden getrennt gezählt und nie vermengt. Zurückgezogene Ereignisse und Meldungen zählen nicht.

Wo die Veränderungen sagen, wer gewann und wer verlor, muss ein Ereignis passen: Der erste seiner Akteure handelt, sodass ein Angriff des Verlierers nichts belegt, ein Rückzug aber schon. Solche gegenläufigen Meldungen werden gesondert gezählt, ebenso die, die keine Seite nennen oder eine, die die Veränderungen nicht kennen: Fassen Sie Verbündete in Bündnissen zusammen.

Belegt heißt, dass jemand dort und dann etwas meldete. Ob es diese Veränderung war, entscheiden Sie beim Lesen: Die Tabelle der Verknüpfungen führt jedes Paar auf.</translation>
    </message>
    <message>
        <source>Each date of the layers</source>
        <translation>Jedes Datum der Layer</translation>
    </message>
    <message>
        <source>Each line has a left and a right side in the direction in which it was drawn. Who is where is given for all lines, or by two fields.

Open ends are joined to the open end of another line within the distance given; every other end inside the study area is carried to its edge, by the rule chosen. A piece of ground goes to the actor that most of the length of the lines along it says; where lines contradict each other, a row says by how much.

The polygons of one date meet in identical vertices. The study area's edge is no front: give the same area to what measures the result.</source>
        <translation>Jede Linie hat in ihrer Zeichenrichtung eine linke und eine rechte Seite. Wer wo ist, wird für alle Linien angegeben oder durch zwei Felder.

Offene Enden werden innerhalb der angegebenen Entfernung mit dem offenen Ende einer anderen Linie verbunden; jedes andere Ende im Untersuchungsgebiet wird nach der gewählten Regel bis zu dessen Rand geführt. Ein Stück Gelände geht an den Akteur, den der größte Teil der Länge der Linien daran nennt; wo Linien sich widersprechen, sagt eine Zeile, um wie viel.

Die Polygone eines Datums treffen sich in identischen Stützpunkten. Der Rand des Untersuchungsgebiets ist keine Front: Geben Sie dasselbe Gebiet auch dort an, wo das Ergebnis gemessen wird.</translation>
    </message>
    <message>
        <source>Each maker's front is cut into pieces of equal length, and from the middle of each the distance to the other's front of the same sides is taken, both ways. Position error: the root mean square of that distance divided by √2, one map's if both err alike and on their own; makers who copy one another seem to err less than they do. Correlation length: the integral of the correlation along the front, the mean shift taken off, is that of exp(−½ (d / c)²).</source>
        <translation>Die Front jedes Kartenmachers wird in gleich lange Stücke zerlegt, und von der Mitte jedes Stücks wird die Entfernung zur Front des anderen zwischen denselben Seiten genommen, in beide Richtungen. Lagefehler: das quadratische Mittel dieser Entfernung geteilt durch √2, der einer Karte, wenn beide gleich und unabhängig irren; Kartenmacher, die voneinander abzeichnen, irren mehr, als es scheint. Korrelationslänge: Das Integral der Korrelation entlang der Front, ohne die mittlere Verschiebung, ist das von exp(−½ (d / c)²).</translation>
    </message>
    <message>
        <source>Each piece of ground once, with when and from whom it last changed hands.</source>
        <translation>Jedes Stück Gelände einmal, mit wann und von wem es zuletzt den Besitzer wechselte.</translation>
    </message>
    <message>
        <source>Each pocket</source>
        <translation>Jeder Kessel</translation>
    </message>
    <message>
        <source>Each pocket, on each date, with all that is known of it.</source>
        <translation>Jeder Kessel an jedem Datum, mit allem Bekannten.</translation>
    </message>
    <message>
        <source>Each value is an actor</source>
        <translation>Jeder Wert ist ein Akteur</translation>
    </message>
    <message>
        <source>Edge follows a coast or border within</source>
        <translation>Rand folgt einer Küste oder Grenze innerhalb von</translation>
    </message>
    <message>
        <source>Edges that two maps draw alike cancel; the rest is noded and each piece is labelled with who held it before and after. For each actor, area after less area before is gains less losses.</source>
        <translation>Kanten, die zwei Karten gleich zeichnen, heben sich auf; der Rest wird verknotet, und jedes Stück erhält, wer es davor und danach hielt. Für jeden Akteur ist Fläche danach minus Fläche davor gleich Gewinne minus Verluste.</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Ereignis bearbeiten</translation>
    </message>
    <message>
        <source>Edit report</source>
        <translation>Meldung bearbeiten</translation>
    </message>
    <message>
        <source>Edit the event</source>
        <translation>Ereignis bearbeiten</translation>
    </message>
    <message>
        <source>Empty the table: each value is an actor</source>
        <translation>Tabelle leeren: Jeder Wert ist ein Akteur</translation>
    </message>
    <message>
        <source>Empty: found by its name; without one the layer is one map.</source>
        <translation>Leer: am Namen erkannt; ohne Feld ist der Layer eine Karte.</translation>
    </message>
    <message>
        <source>Empty: found by its name; without one the layer is the ground of one side.</source>
        <translation>Leer: am Namen erkannt; ohne Feld ist der Layer das Gelände einer Seite.</translation>
    </message>
    <message>
        <source>Empty: in this process, and in others beside it where the work that is left and idle processors make it pay. “in process”: here alone. “processes” or “processes:4”: in a pool of processes. host:port: on a Dask cluster.</source>
        <translation>Leer: in diesem Prozess und daneben in anderen, wo die restliche Arbeit und freie Prozessoren es lohnen. „in process“: nur hier. „processes“ oder „processes:4“: in mehreren Prozessen. host:port: auf einem Dask-Cluster.</translation>
    </message>
    <message>
        <source>Empty: the layer's name.</source>
        <translation>Leer: der Layername.</translation>
    </message>
    <message>
        <source>Empty: {fields}. Without it sides are not tested.</source>
        <translation>Leer: {fields}. Ohne dies werden Seiten nicht geprüft.</translation>
    </message>
    <message>
        <source>Encirclement</source>
        <translation>Einkesselung</translation>
    </message>
    <message>
        <source>Encirclement gap</source>
        <translation>Lücke der Einkesselung</translation>
    </message>
    <message>
        <source>Encirclement gap over time</source>
        <translation>Lücke der Einkesselung im Zeitverlauf</translation>
    </message>
    <message>
        <source>Encirclement gap round {core}</source>
        <translation>Lücke der Einkesselung um {core}</translation>
    </message>
    <message>
        <source>Encirclement gap, km</source>
        <translation>Lücke der Einkesselung, km</translation>
    </message>
    <message>
        <source>Encirclement gap, {core}</source>
        <translation>Lücke der Einkesselung, {core}</translation>
    </message>
    <message>
        <source>Encirclement gap: how much open ground, along the shortest lines across it, the encirclers would still have to close to cut the pocket off from its rear.</source>
        <translation>Lücke der Einkesselung: wie viel offenes Gelände, auf den kürzesten Linien darüber, die Einkesselnden noch schließen müssten, um den Kessel vom Hinterland abzuschneiden.</translation>
    </message>
    <message>
        <source>Encirclement gap: {encirclers} round {besieged}</source>
        <translation>Lücke der Einkesselung: {encirclers} um {besieged}</translation>
    </message>
    <message>
        <source>Encirclement gaps: {encirclers}</source>
        <translation>Lücken der Einkesselung: {encirclers}</translation>
    </message>
    <message>
        <source>Encirclement gap{core}</source>
        <translation>Lücke der Einkesselung{core}</translation>
    </message>
    <message>
        <source>Encirclers</source>
        <translation>Einkesselnde</translation>
    </message>
    <message>
        <source>Encirclers: {name}, the largest side but that of this ground.</source>
        <translation>Einkesselnde: {name}, die größte Seite außer der dieses Geländes.</translation>
    </message>
    <message>
        <source>Encoding of texts</source>
        <translation>Textkodierung</translation>
    </message>
    <message>
        <source>End field</source>
        <translation>Endfeld</translation>
    </message>
    <message>
        <source>End to end against summed (km²)</source>
        <translation>Anfang gegen Ende und summiert (km²)</translation>
    </message>
    <message>
        <source>End to end against summed: {actor}</source>
        <translation>Anfang gegen Ende und summiert: {actor}</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>Einträge des Protokolls</translation>
    </message>
    <message>
        <source>Error of the ratio (95 %)</source>
        <translation>Fehler des Verhältnisses (95 %)</translation>
    </message>
    <message>
        <source>Error, by formula: each end of a gap line is known to ± the position error s (one sigma); a gap of k lines has sigma s·√(2k), and ± is 1.96 sigma. It holds where errors go together over more than the neighbourhood of a line's end.</source>
        <translation>Fehler, nach Formel: Jedes Ende einer Lückenlinie ist auf ± den Lagefehler s (ein Sigma) bekannt; eine Lücke aus k Linien hat das Sigma s·√(2k), und ± ist 1,96 Sigma. Das gilt, wo Fehler über mehr als die Umgebung eines Linienendes zusammenhängen.</translation>
    </message>
    <message>
        <source>Error, by how sure the ground is: the gap is measured with all ground of which the map is not sure given to the one side, then to the other. The interval reaches from the least of these to the most, and holds that of the position error.</source>
        <translation>Fehler nach der Sicherheit des Geländes: Die Lücke wird gemessen, wenn alles Gelände, dessen sich die Karte nicht sicher ist, der einen Seite gehört, dann der anderen. Das Intervall reicht vom kleinsten dieser Werte bis zum größten und enthält das des Lagefehlers.</translation>
    </message>
    <message>
        <source>Error, by simulation: every boundary was moved {runs} times by a random field along it, with the position error and the correlation length given, and the gap measured anew. The interval of 95 % is that of the runs, less the bias that errors give a minimum.</source>
        <translation>Fehler, durch Simulation: Jede Grenze wurde {runs}-mal durch ein Zufallsfeld entlang von ihr verschoben, mit dem angegebenen Lagefehler und der Korrelationslänge, und die Lücke neu gemessen. Das 95-%-Intervall ist das der Läufe, abzüglich der Verzerrung, die Fehler einem Minimum geben.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Event and its reports</source>
        <translation>Ereignis und seine Meldungen</translation>
    </message>
    <message>
        <source>Event store</source>
        <translation>Ereignisspeicher</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events linked to “{layer}”.</source>
        <translation>Mit „{layer}“ verknüpfte Ereignisse.</translation>
    </message>
    <message>
        <source>Events near changes</source>
        <translation>Ereignisse nahe Veränderungen</translation>
    </message>
    <message>
        <source>Events of one feature of “{layer}”.</source>
        <translation>Ereignisse eines Objekts von „{layer}“.</translation>
    </message>
    <message>
        <source>Events of the selected features of “{layer}”.</source>
        <translation>Ereignisse der gewählten Objekte von „{layer}“.</translation>
    </message>
    <message>
        <source>Events: {events}. Reports: {reports}.</source>
        <translation>Ereignisse: {events}. Meldungen: {reports}.</translation>
    </message>
    <message>
        <source>Every change from map to map, a row a connected piece.</source>
        <translation>Jede Veränderung von Karte zu Karte, eine Zeile je zusammenhängendes Stück.</translation>
    </message>
    <message>
        <source>Every change, with how many events and reports stand near it, by grade.</source>
        <translation>Jede Veränderung mit der Zahl naher Ereignisse und Meldungen, nach Bewertung.</translation>
    </message>
    <message>
        <source>Every line needs an uncertainty greater than 0 to be weighted by it.</source>
        <translation>Jede Linie braucht eine Unsicherheit über 0, um danach gewichtet zu werden.</translation>
    </message>
    <message>
        <source>Every map in this folder and its subfolders is read, besides the layers.</source>
        <translation>Außer den Layern wird jede Karte in diesem Ordner und seinen Unterordnern gelesen.</translation>
    </message>
    <message>
        <source>Excluded pieces</source>
        <translation>Ausgeschlossene Stücke</translation>
    </message>
    <message>
        <source>Export map</source>
        <translation>Karte exportieren</translation>
    </message>
    <message>
        <source>Export sources</source>
        <translation>Quellen ausgeben</translation>
    </message>
    <message>
        <source>Export sources…</source>
        <translation>Quellen ausgeben…</translation>
    </message>
    <message>
        <source>Export writes every page on a larger sheet, with marks where it is trimmed</source>
        <translation>Der Export schreibt jede Seite auf ein größeres Blatt, mit Marken, wo es beschnitten wird</translation>
    </message>
    <message>
        <source>Export writes one picture of the map for each date into it. Empty: none</source>
        <translation>Die Ausgabe schreibt je Datum ein Kartenbild hinein. Leer: keines</translation>
    </message>
    <message>
        <source>Exports, pages and web maps leave out what is internal or restricted, and hide a blurred event's place in a cell of at least 10 km.</source>
        <translation>Ausgaben, Seiten und Webkarten lassen Internes und Eingeschränktes aus und verbergen den Ort eines unscharfen Ereignisses in einer Zelle von mindestens 10 km.</translation>
    </message>
    <message>
        <source>Exports, pages and web maps leave out what is internal or restricted.</source>
        <translation>Ausgaben, Seiten und Webkarten lassen Internes und Eingeschränktes aus.</translation>
    </message>
    <message>
        <source>Exte&amp;nt</source>
        <translation>Ausdeh&amp;nung</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <source>F: reliability cannot be judged</source>
        <translation>F: Verlässlichkeit nicht beurteilbar</translation>
    </message>
    <message>
        <source>Features of one “{field}” that hang together are one road.</source>
        <translation>Zusammenhängende Objekte mit gleichem „{field}“ sind eine Straße.</translation>
    </message>
    <message>
        <source>Fetches builds that are known to fit this QGIS into a folder of your profile, and checks them. Nothing of QGIS's own is changed.</source>
        <translation>Holt Builds, die bekanntermaßen zu diesem QGIS passen, in einen Ordner Ihres Profils und prüft sie. An QGIS selbst wird nichts geändert.</translation>
    </message>
    <message>
        <source>Fetching libraries for Salient</source>
        <translation>Bibliotheken für Salient werden geholt</translation>
    </message>
    <message>
        <source>Fetching {files} from {index}</source>
        <translation>{files} wird von {index} geholt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Field of the actor on the left</source>
        <translation>Feld des Akteurs links</translation>
    </message>
    <message>
        <source>Field of the actor on the right</source>
        <translation>Feld des Akteurs rechts</translation>
    </message>
    <message>
        <source>Field of the dated lines with their uncertainty (1 sigma, metres), for WLR.</source>
        <translation>Feld der datierten Linien mit ihrer Unsicherheit (1 Sigma, Meter), für WLR.</translation>
    </message>
    <message>
        <source>Field with the class of control: assessed, claimed, contested, infiltrated. Features without a class always count.</source>
        <translation>Feld der Kontrollklasse: assessed, claimed, contested, infiltrated. Objekte ohne Klasse zählen immer.</translation>
    </message>
    <message>
        <source>Field with the date of the map that a feature belongs to: a date, a date and time, or ISO text (2025-01-31). Leave it empty where the layer holds one map; where features of several dates share ground that is refused.</source>
        <translation>Feld mit dem Datum der Karte, zu der ein Objekt gehört: Datum, Datum mit Zeit oder ISO-Text (2025-01-31). Leer lassen, wo der Layer eine Karte enthält; teilen Objekte mehrerer Daten Gelände, wird das abgelehnt.</translation>
    </message>
    <message>
        <source>Field with the date. Empty: one known by name, else one undated map.</source>
        <translation>Feld mit dem Datum. Leer: am Namen erkannt, sonst eine undatierte Karte.</translation>
    </message>
    <message>
        <source>Field with the name of the core. Empty: one called “name” or the like, else the feature id.</source>
        <translation>Namensfeld des Kerns. Leer: ein Feld namens „name“ oder ähnlich, sonst die Objekt-ID.</translation>
    </message>
    <message>
        <source>Field with the name of who holds the ground.</source>
        <translation>Feld mit dem Namen dessen, der das Gelände hält.</translation>
    </message>
    <message>
        <source>Field with the names of the places. Empty: a field called “name” or the like.</source>
        <translation>Namensfeld der Orte. Leer: ein Feld namens „name“ oder ähnlich.</translation>
    </message>
    <message>
        <source>Field with the names of the sectors. Empty: a field called “name” or the like, or their numbers.</source>
        <translation>Namensfeld der Abschnitte. Leer: ein Feld namens „name“ oder ähnlich, sonst ihre Nummern.</translation>
    </message>
    <message>
        <source>Field with the names. Empty: a field called “name” or the like.</source>
        <translation>Feld mit den Namen. Leer: ein Feld namens „name“ oder ähnlich.</translation>
    </message>
    <message>
        <source>Field with the population. Null and 0 mean unknown, and are counted as such.</source>
        <translation>Einwohnerfeld. Null und 0 heißen unbekannt und werden so gezählt.</translation>
    </message>
    <message>
        <source>Field with the road's name or number. Features of one name that hang together are one road, any other is its own. Empty: a field called “ref”, “name” or “road”.</source>
        <translation>Feld mit Name oder Nummer der Straße. Zusammenhängende Objekte eines Namens sind eine Straße, jedes andere eine eigene. Leer: ein Feld namens „ref“, „name“ oder „road“.</translation>
    </message>
    <message>
        <source>Field with who holds the place. Empty: one known by its name.</source>
        <translation>Feld dessen, der den Ort hält. Leer: am Namen erkannt.</translation>
    </message>
    <message>
        <source>Fields with the first and the last day on which a feature holds. Empty: those known by name. There is a map for each date at which something changes.</source>
        <translation>Felder mit dem ersten und letzten Tag, an dem ein Objekt gilt. Leer: am Namen erkannt. Für jedes Datum, an dem sich etwas ändert, gibt es eine Karte.</translation>
    </message>
    <message>
        <source>File or layer</source>
        <translation>Datei oder Layer</translation>
    </message>
    <message>
        <source>Fills in the claim that the quotation states. Check it before you save.</source>
        <translation>Füllt die im Zitat enthaltene Behauptung aus. Prüfen Sie sie vor dem Speichern.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Namen filtern</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>Ort suchen</translation>
    </message>
    <message>
        <source>Find a place of the project by its name</source>
        <translation>Einen Ort des Projekts nach Namen suchen</translation>
    </message>
    <message>
        <source>Finds the encirclement gap: the least total length of lines across open ground that, with the encirclers' own ground and barriers, cuts the core off from its rear. One gap line or several, one encircling body or many: the answer is the exact minimum.

Without a core the algorithm searches for the pockets that threaten, with gap lines up to the widest gap, and ranks them by area / gap².

Lengths and areas are geodesic, on the ellipsoid of the layer's coordinate reference system, and do not depend on the project.

States: “open”; “narrow”, under the fire-control range; “sealed”, the gap is 0; “core taken”, the core stands on the encirclers' ground; “no closure”, no ring is possible. With a date field every date is measured, with the closing rate and, where the trend is significant, the date on which the gap may seal.

The numeric outputs are those of the last date and the first core.</source>
        <translation>Findet die Lücke der Einkesselung: die kleinste Gesamtlänge von Linien über offenes Gelände, die mit dem eigenen Gelände der Einkesselnden und Sperren den Kern vom Hinterland abschneidet. Eine Lückenlinie oder mehrere, ein einkesselnder Körper oder viele: Die Antwort ist das exakte Minimum.

Ohne Kern sucht der Algorithmus nach den drohenden Kesseln, mit Lückenlinien bis zur größten Lücke, und ordnet sie nach Fläche / Lücke².

Längen und Flächen sind geodätisch, auf dem Ellipsoid des Koordinatenbezugssystems des Layers, und hängen nicht vom Projekt ab.

Zustände: „open“ (offen); „narrow“ (eng), unter der Reichweite der Feuerkontrolle; „sealed“ (geschlossen), die Lücke ist 0; „core taken“ (Kern eingenommen), der Kern steht auf Gelände der Einkesselnden; „no closure“ (kein Schluss), kein Ring ist möglich. Mit Datumsfeld wird jedes Datum gemessen, mit der Schließrate und, wo der Trend signifikant ist, dem Datum, an dem sich die Lücke schließen könnte.

Die Zahlenausgaben sind die des letzten Datums und des ersten Kerns.</translation>
    </message>
    <message>
        <source>Finds the pocket round the core as Encirclement gap does, and of a layer of roads those that still lead into it.

A road leads in if a connected stretch of it runs over open ground from inside the pocket, across a gap line, to ground outside. Touching the encirclers' edge is not passing: what comes nearer to closed ground than a centimetre is cut there. Connected features of one name or number are one road.

Each road is measured along its way: from the point of it nearest to the core, the shortest way along it to the gap line, and a distance of your choice beyond. Its figures are the least distance to the encirclers' ground, where that is, and the share of the way within the fire-control range. Distances are geodesic, on the ellipsoid of the control layer.

Roads that leave the pocket only over closed ground are “cut”. A sealed pocket has no road out and no nearest distance; where the core is taken, or nothing parts it from the rear, there is no pocket, and the number of roads is empty, too.

The numeric outputs are those of the last date and the first core.</source>
        <translation>Findet den Kessel um den Kern wie „Lücke der Einkesselung“ und von einem Straßenlayer die Straßen, die noch hineinführen.

Eine Straße führt hinein, wenn ein zusammenhängendes Stück von ihr über offenes Gelände aus dem Kessel über eine Lückenlinie nach außen verläuft. Den Rand der Einkesselnden zu berühren ist kein Durchkommen: Was geschlossenem Gelände näher als einen Zentimeter kommt, wird dort abgeschnitten. Zusammenhängende Objekte mit gleichem Namen oder gleicher Nummer sind eine Straße.

Jede Straße wird entlang ihres Weges gemessen: von ihrem kernnächsten Punkt auf dem kürzesten Weg entlang der Straße zur Lückenlinie und eine wählbare Strecke darüber hinaus. Ihre Kennzahlen sind die kleinste Entfernung zum Gelände der Einkesselnden, wo das ist, und der Anteil des Weges innerhalb der Reichweite der Feuerkontrolle. Entfernungen sind geodätisch, auf dem Ellipsoid des Kontrolllayers.

Straßen, die den Kessel nur über geschlossenes Gelände verlassen, sind „abgeschnitten“. Ein geschlossener Kessel hat keine Straße hinaus und keine kleinste Entfernung; wo der Kern eingenommen ist oder ihn nichts vom Hinterland trennt, gibt es keinen Kessel, und auch die Zahl der Straßen ist leer.

Die Zahlenausgaben sind die des letzten Datums und des ersten Kerns.</translation>
    </message>
    <message>
        <source>Finds the sourced events near each change, counts them by grade, and lists what no source reports.</source>
        <translation>Findet die belegten Ereignisse nahe jeder Veränderung, zählt sie nach Bewertung und listet auf, was keine Quelle meldet.</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Finish the page by hand in QGIS's layout window</source>
        <translation>Die Seite von Hand im Layoutfenster von QGIS fertigstellen</translation>
    </message>
    <message>
        <source>Fire-control range</source>
        <translation>Reichweite der Feuerkontrolle</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Erstes Datum</translation>
    </message>
    <message>
        <source>First date of the layers</source>
        <translation>Erstes Datum der Layer</translation>
    </message>
    <message>
        <source>First date. Empty: the first there is.</source>
        <translation>Erstes Datum. Leer: das erste vorhandene.</translation>
    </message>
    <message>
        <source>First from the start of the transect</source>
        <translation>Die erste vom Anfang des Schnitts</translation>
    </message>
    <message>
        <source>First maker</source>
        <translation>Erster Kartenmacher</translation>
    </message>
    <message>
        <source>First map: {date}. Before that the gap was that of another pocket; choose its date to set the two side by side.</source>
        <translation>Erste Karte: {date}. Davor war die Lücke die eines anderen Kessels; wählen Sie sein Datum, um beide nebeneinanderzustellen.</translation>
    </message>
    <message>
        <source>First sealed</source>
        <translation>Zuerst geschlossen</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for one PNG a date of the layers, 1,920 dots wide, with title and date: the map alone, for a film. Their names sort by date.</source>
        <translation>Ordner für ein PNG je Datum der Layer, 1920 Punkte breit, mit Titel und Datum: nur die Karte, für einen Film. Die Namen sortieren nach Datum.</translation>
    </message>
    <message>
        <source>Follow the temporal controller</source>
        <translation>Der zeitlichen Steuerung folgen</translation>
    </message>
    <message>
        <source>Followed beyond the gap</source>
        <translation>Über die Lücke hinaus verfolgt</translation>
    </message>
    <message>
        <source>Follows control over all dates of a layer: area, gain, loss and front of each actor, every change, when each piece of ground last changed hands, and a report with charts.</source>
        <translation>Verfolgt die Kontrolle über alle Daten eines Layers: Fläche, Gewinn, Verlust und Front jedes Akteurs, jede Veränderung, wann jedes Stück Gelände zuletzt den Besitzer wechselte, und ein Bericht mit Diagrammen.</translation>
    </message>
    <message>
        <source>For each place: who holds it (and since when, with dates), distance and direction to the nearest front, distance to the nearest ground of anybody else, and distance and direction from the nearest reference place, or from each: “Qadir: 119 km (74 mi) west of Deir ez-Zor”.

The front is the boundary that two actors share. Where nobody borders on anybody on the map, the edge of all held ground stands in for it, and the words say so.

With an own side given, a place on anybody else's ground lies behind lines, at the distance from the nearest ground of the own side.

Distances are geodesic, on the ellipsoid of the control layer's coordinate reference system. Directions are those from the place to the front, and from the reference place to the place. Where drawings overlap, all their holders are named.</source>
        <translation>Für jeden Ort: wer ihn hält (und seit wann, bei Daten), Entfernung und Richtung zur nächsten Front, Entfernung zum nächsten Gelände eines anderen und Entfernung und Richtung vom nächsten Bezugsort oder von jedem: „Qadir: 119 km (74 mi) westlich von Deir ez-Zor“.

Die Front ist die gemeinsame Grenze zweier Akteure. Wo auf der Karte niemand an jemanden grenzt, tritt der Rand allen gehaltenen Geländes an ihre Stelle, und die Worte sagen es.

Ist eine eigene Seite angegeben, liegt ein Ort auf dem Gelände eines anderen hinter den Linien, in der Entfernung vom nächsten Gelände der eigenen Seite.

Entfernungen sind geodätisch, auf dem Ellipsoid des Koordinatenbezugssystems des Kontrolllayers. Richtungen sind die vom Ort zur Front und vom Bezugsort zum Ort. Wo Zeichnungen überlappen, werden alle Haltenden genannt.</translation>
    </message>
    <message>
        <source>For gap and pocket by each maker, side by side; needs a core.</source>
        <translation>Für Lücke und Kessel je Kartenmacher, nebeneinander; braucht einen Kern.</translation>
    </message>
    <message>
        <source>For the log; may be empty</source>
        <translation>Für das Protokoll; darf leer sein</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Frames of an animation</source>
        <translation>Einzelbilder einer Animation</translation>
    </message>
    <message>
        <source>Frames of an earlier run that were removed from “{folder}”: {count}.</source>
        <translation>Aus „{folder}“ entfernte Einzelbilder eines früheren Laufs: {count}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From each reference place</source>
        <translation>Von jedem Bezugsort</translation>
    </message>
    <message>
        <source>From place</source>
        <translation>Ausgangsort</translation>
    </message>
    <message>
        <source>From two control maps, of a day and of the day before, to a page.</source>
        <translation>Von zwei Kontrollkarten, des Tages und des Vortages, zu einer Seite.</translation>
    </message>
    <message>
        <source>From two control maps, of a day and of the day before, to a page: prepares the maps, measures the encirclement gap and the sealed pockets of the day, finds what changed hands since the day before, matches each change to sourced events, and lays out a map.

Maps are files or layers whose names or date fields tell the day. Open this file in the model designer to change a step.</source>
        <translation>Von zwei Kontrollkarten, des Tages und des Vortages, zu einer Seite: bereitet die Karten vor, misst die Lücke der Einkesselung und die geschlossenen Kessel des Tages, findet, was seit dem Vortag den Besitzer wechselte, ordnet jeder Veränderung belegte Ereignisse zu und gestaltet eine Karte.

Karten sind Dateien oder Layer, deren Namen oder Datumsfelder den Tag nennen. Öffnen Sie diese Datei im Modelldesigner, um einen Schritt zu ändern.</translation>
    </message>
    <message>
        <source>Front after</source>
        <translation>Front danach</translation>
    </message>
    <message>
        <source>Front and change</source>
        <translation>Front und Veränderung</translation>
    </message>
    <message>
        <source>Front before</source>
        <translation>Front davor</translation>
    </message>
    <message>
        <source>Front line</source>
        <translation>Frontlinie</translation>
    </message>
    <message>
        <source>Front line before</source>
        <translation>Frontlinie davor</translation>
    </message>
    <message>
        <source>Front line on {date}</source>
        <translation>Frontlinie am {date}</translation>
    </message>
    <message>
        <source>Front line: no pieces under {length} (insets {closer}) or loops under {width}.</source>
        <translation>Frontlinie: ohne Stücke unter {length} (in Nebenkarten {closer}) und Schleifen unter {width}.</translation>
    </message>
    <message>
        <source>Front line: not drawn in neighbouring states where the map marks no holder opposite.</source>
        <translation>Frontlinie: in Nachbarstaaten nicht gezeichnet, wo die Karte gegenüber niemanden verzeichnet.</translation>
    </message>
    <message>
        <source>Front line: pieces under {length}, loops under {width} are left out.</source>
        <translation>Frontlinie: ohne Stücke unter {length} und Schleifen unter {width}.</translation>
    </message>
    <message>
        <source>Front line: teeth of a side’s colour face the other</source>
        <translation>Frontlinie: Zähne in der Farbe einer Seite zur anderen</translation>
    </message>
    <message>
        <source>Front lines</source>
        <translation>Frontlinien</translation>
    </message>
    <message>
        <source>Front lines between actors on the first date.</source>
        <translation>Frontlinien zwischen Akteuren am ersten Datum.</translation>
    </message>
    <message>
        <source>Front lines between actors on the second date.</source>
        <translation>Frontlinien zwischen Akteuren am zweiten Datum.</translation>
    </message>
    <message>
        <source>Front moved back</source>
        <translation>Front zurückgegangen</translation>
    </message>
    <message>
        <source>Front moved forward</source>
        <translation>Front vorgerückt</translation>
    </message>
    <message>
        <source>Front nearer than this to such a border is none, in metres.</source>
        <translation>Front, die einer solchen Grenze näher ist, gilt nicht, in Metern.</translation>
    </message>
    <message>
        <source>Front transects</source>
        <translation>Frontschnitte</translation>
    </message>
    <message>
        <source>Frontline diff</source>
        <translation>Frontveränderung</translation>
    </message>
    <message>
        <source>Gain and loss added up from map to map, and their difference, which is the change from end to end.</source>
        <translation>Gewinn und Verlust von Karte zu Karte aufsummiert und ihre Differenz, die Veränderung vom Anfang zum Ende.</translation>
    </message>
    <message>
        <source>Gain and loss from map to map: {actor}</source>
        <translation>Gewinn und Verlust von Karte zu Karte: {actor}</translation>
    </message>
    <message>
        <source>Gained (km²)</source>
        <translation>Gewonnen (km²)</translation>
    </message>
    <message>
        <source>Gained and lost (km²)</source>
        <translation>Gewonnen und verloren (km²)</translation>
    </message>
    <message>
        <source>Gained and lost: where two maps differ, without the thin strips that arise where a line was only drawn anew.</source>
        <translation>Gewonnen und verloren: wo zwei Karten sich unterscheiden, ohne die schmalen Streifen, die entstehen, wo eine Linie nur neu gezeichnet wurde.</translation>
    </message>
    <message>
        <source>Gained by {actor}</source>
        <translation>Gewonnen von {actor}</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Gap (km)</source>
        <translation>Lücke (km)</translation>
    </message>
    <message>
        <source>Gap and pocket</source>
        <translation>Lücke und Kessel</translation>
    </message>
    <message>
        <source>Gap and pocket by each maker need encirclers and a core.</source>
        <translation>Lücke und Kessel je Kartenmacher brauchen Einkesselnde und einen Kern.</translation>
    </message>
    <message>
        <source>Gap at {place}</source>
        <translation>Lücke bei {place}</translation>
    </message>
    <message>
        <source>Gap at {place}, {date}</source>
        <translation>Lücke bei {place}, {date}</translation>
    </message>
    <message>
        <source>Gap explorer</source>
        <translation>Lückensucher</translation>
    </message>
    <message>
        <source>Gap lines</source>
        <translation>Lückenlinien</translation>
    </message>
    <message>
        <source>Gap lines longer than this are not considered. Empty: no limit with a core.</source>
        <translation>Längere Lückenlinien werden nicht betrachtet. Leer: keine Grenze mit Kern.</translation>
    </message>
    <message>
        <source>Gap lines longer than this are not looked for.</source>
        <translation>Längere Lückenlinien werden nicht gesucht.</translation>
    </message>
    <message>
        <source>Gap lines longer than this, in metres, are not considered.</source>
        <translation>Längere Lückenlinien, in Metern, werden nicht betrachtet.</translation>
    </message>
    <message>
        <source>Gap lines of “Encirclement gap”. Empty: looked for on the control layer.</source>
        <translation>Lückenlinien aus „Lücke der Einkesselung“. Leer: auf dem Kontrolllayer gesucht.</translation>
    </message>
    <message>
        <source>Gap lines on the last date</source>
        <translation>Lückenlinien am letzten Datum</translation>
    </message>
    <message>
        <source>Gap over time</source>
        <translation>Lücke im Zeitverlauf</translation>
    </message>
    <message>
        <source>Gap round a place</source>
        <translation>Lücke um einen Ort</translation>
    </message>
    <message>
        <source>Gap summary</source>
        <translation>Übersicht der Lücke</translation>
    </message>
    <message>
        <source>Gap trend</source>
        <translation>Trend der Lücke</translation>
    </message>
    <message>
        <source>Gap, km</source>
        <translation>Lücke, km</translation>
    </message>
    <message>
        <source>Gap, with its error</source>
        <translation>Lücke mit ihrem Fehler</translation>
    </message>
    <message>
        <source>Gaps drawn without their length</source>
        <translation>Lücken ohne Angabe ihrer Länge</translation>
    </message>
    <message>
        <source>Gaps drawn without their length, for want of room: {count}, among them {least} of the smallest.</source>
        <translation>Lücken, deren Länge aus Platzmangel fehlt: {count}, davon von den kleinsten: {least}.</translation>
    </message>
    <message>
        <source>Gaps drawn without their length, for want of room: {count}.</source>
        <translation>Lücken, deren Länge aus Platzmangel fehlt: {count}.</translation>
    </message>
    <message>
        <source>Gaps whose length finds no room on the map: {count}. Choose a larger paper, or a smaller extent.</source>
        <translation>Lücken, deren Länge auf der Karte keinen Platz findet: {count}. Wählen Sie ein größeres Papier oder eine kleinere Ausdehnung.</translation>
    </message>
    <message>
        <source>Generic</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>GeoPackage…</source>
        <translation>GeoPackage…</translation>
    </message>
    <message>
        <source>Give a baseline or transects of your own, not both.</source>
        <translation>Geben Sie eine Grundlinie oder eigene Schnitte an, nicht beides.</translation>
    </message>
    <message>
        <source>Give a control layer or dated lines, one of the two.</source>
        <translation>Geben Sie einen Kontrolllayer oder datierte Linien an, eines von beiden.</translation>
    </message>
    <message>
        <source>Give a layer of places or a module, one of the two.</source>
        <translation>Geben Sie einen Layer der Orte oder ein Modul an, eines von beiden.</translation>
    </message>
    <message>
        <source>Give one study area: as “study_area”, or with the options.</source>
        <translation>Geben Sie ein einziges Untersuchungsgebiet an: als „study_area“ oder mit den Optionen.</translation>
    </message>
    <message>
        <source>Give the maps of two makers at least.</source>
        <translation>Geben Sie Karten von mindestens zwei Kartenmachern an.</translation>
    </message>
    <message>
        <source>Give the maps of two makers at least: one agrees with itself.</source>
        <translation>Geben Sie Karten von mindestens zwei Kartenmachern an: Einer ist mit sich selbst einig.</translation>
    </message>
    <message>
        <source>Give two control layers, before and after, or one control layer with a date field.</source>
        <translation>Geben Sie zwei Kontrolllayer an, davor und danach, oder einen mit Datumsfeld.</translation>
    </message>
    <message>
        <source>Give two layers, before and after, or one layer with a date field and the two dates. Edges that both maps draw alike cancel, so the cost grows with the change and not with the map. The result equals a full overlay.

The balance: for each actor the area after less the area before is its gains less its losses, redraw noise included. Areas and lengths are geodesic.

Depth is area over the length of the old front that the change starts from; the greatest depth is its furthest point. A lodgement behind the lines has no old front and no depth. On a layer of one actor all of its boundary is front; a study area leaves out what lies on its edge or outside.

The numeric outputs are those of the actor that is named, or of the one with the greatest net change. The ratio is area after over area before; its error is half its 95 % interval for the position error that is given.</source>
        <translation>Geben Sie zwei Layer an, davor und danach, oder einen Layer mit Datumsfeld und die beiden Daten. Kanten, die beide Karten gleich zeichnen, heben sich auf, der Aufwand wächst also mit der Veränderung und nicht mit der Karte. Das Ergebnis gleicht einer vollständigen Verschneidung.

Die Bilanz: Für jeden Akteur ist die Fläche danach minus die Fläche davor gleich seinen Gewinnen minus seinen Verlusten, einschließlich Zeichenrauschen. Flächen und Längen sind geodätisch.

Tiefe ist Fläche durch Länge der alten Front, von der die Veränderung ausgeht; die größte Tiefe ist ihr fernster Punkt. Ein Brückenkopf hinter den Linien hat keine alte Front und keine Tiefe. Auf einem Layer mit einem Akteur ist dessen ganze Grenze Front; ein Untersuchungsgebiet lässt aus, was auf seinem Rand oder außerhalb liegt.

Die Zahlenausgaben sind die des genannten Akteurs oder dessen mit der größten Nettoveränderung. Das Verhältnis ist Fläche danach zu Fläche davor; sein Fehler ist die Hälfte seines 95-%-Intervalls beim angegebenen Lagefehler.</translation>
    </message>
    <message>
        <source>Give “choices”, or actor, date, fields and overlaps by themselves, not both.</source>
        <translation>Geben Sie „choices“ an, oder Akteur, Datum, Felder und „overlaps“ einzeln, nicht beides.</translation>
    </message>
    <message>
        <source>Grade: reliability of the source (A–F), then credibility of the information (1–6); – stands for not graded. The two are independent.</source>
        <translation>Bewertung: Verlässlichkeit der Quelle (A–F), dann Glaubwürdigkeit der Information (1–6); – heißt nicht bewertet. Beide sind unabhängig.</translation>
    </message>
    <message>
        <source>Greatest distance (m)</source>
        <translation>Größte Entfernung (m)</translation>
    </message>
    <message>
        <source>Greatest length of a piece whose distance is measured, in metres.</source>
        <translation>Größte Länge eines Stücks, dessen Entfernung gemessen wird, in Metern.</translation>
    </message>
    <message>
        <source>Ground (km²)</source>
        <translation>Gelände (km²)</translation>
    </message>
    <message>
        <source>Ground belongs to the actor of the nearest place (Voronoi), up to the reach; beyond it nobody is drawn. “sure” falls from 1 at a place to 0 at the reach, and half-way to a place of another actor, in steps. Gap and pocket area carry it as ±.

Places are points with an actor, or a module of Wikipedia's detailed maps (Lua, or the same columns as CSV: lat, long, mark). With dates a place keeps its actor until it is named again, unless each date names all places.

Barriers are what no place's word crosses: polygons such as the sea are nobody's, lines divide the ground where they cut it through.

With roads or rivers the nearest place is that with the cheapest way: a kilometre along a road counts less, crossing a river more, unless a road crosses it. Ways are found on a grid, at most 1.3 % longer than straight.

Such a map is an estimate: between two towns the line is drawn half-way, whatever the ground. Distances are taken in a plane round the middle of the study area.</source>
        <translation>Gelände gehört dem Akteur des nächsten Orts (Voronoi), bis zur Reichweite; jenseits wird niemand gezeichnet. „sure“ fällt in Stufen von 1 am Ort auf 0 an der Reichweite und auf halbem Weg zu einem Ort eines anderen Akteurs. Lücke und Kesselfläche tragen es als ±.

Orte sind Punkte mit Akteur oder ein Modul der Detailkarten von Wikipedia (Lua oder dieselben Spalten als CSV: lat, long, mark). Mit Daten behält ein Ort seinen Akteur, bis er wieder genannt wird, sofern nicht jedes Datum alle Orte nennt.

Sperren sind, was die Aussage keines Orts überquert: Polygone wie das Meer gehören niemandem, Linien teilen das Gelände, wo sie es durchschneiden.

Mit Straßen oder Flüssen ist der nächste Ort der mit dem günstigsten Weg: Ein Kilometer entlang einer Straße zählt weniger, eine Flussquerung mehr, sofern keine Straße quert. Wege werden auf einem Raster gesucht, höchstens 1,3 % länger als gerade.

Eine solche Karte ist eine Schätzung: Zwischen zwei Städten wird die Linie auf halbem Weg gezogen, gleich wie das Gelände ist. Entfernungen werden in einer Ebene um die Mitte des Untersuchungsgebiets genommen.</translation>
    </message>
    <message>
        <source>Ground by what each maker says of it.</source>
        <translation>Gelände nach der Angabe jedes Kartenmachers.</translation>
    </message>
    <message>
        <source>Ground counts as redrawn, not changed, where its widest place is narrower than the width asked for, or where most of it is given back within the dates asked for. It is part of gain and loss, and is also given apart.</source>
        <translation>Gelände gilt als neu gezeichnet, nicht als verändert, wenn seine breiteste Stelle schmaler als die verlangte Breite ist oder das meiste davon binnen der verlangten Daten zurückgegeben wird. Es ist Teil von Gewinn und Verlust und wird auch gesondert angegeben.</translation>
    </message>
    <message>
        <source>Ground drawn first, summed up</source>
        <translation>Zuerst gezeichnetes Gelände, summiert</translation>
    </message>
    <message>
        <source>Ground gained by</source>
        <translation>Gelände gewonnen von</translation>
    </message>
    <message>
        <source>Ground gained: pieces under {width} off the front line as drawn are left out.</source>
        <translation>Gewonnenes Gelände: ohne Stücke unter {width} abseits der gezeichneten Frontlinie.</translation>
    </message>
    <message>
        <source>Ground gained: where the two maps differ, in pieces of at least {area}.</source>
        <translation>Gewonnenes Gelände: wo die beiden Karten sich unterscheiden, in Stücken von mindestens {area}.</translation>
    </message>
    <message>
        <source>Ground held on this map, km²</source>
        <translation>Auf dieser Karte gehaltenes Gelände, km²</translation>
    </message>
    <message>
        <source>Ground held, km²</source>
        <translation>Gehaltenes Gelände, km²</translation>
    </message>
    <message>
        <source>Ground less sure than {least} may belong to either side: the gap is also measured with all of it given to the one and to the other.</source>
        <translation>Gelände, das weniger sicher ist als {least}, kann beiden Seiten gehören: Die Lücke wird auch so gemessen, dass alles davon der einen oder der anderen gehört.</translation>
    </message>
    <message>
        <source>Ground less sure than {least} may belong to either side: ± holds all.</source>
        <translation>Gelände, das weniger sicher ist als {least}, kann beiden Seiten gehören: ± umfasst alles.</translation>
    </message>
    <message>
        <source>Ground on which makers came to differ, who was first, how it ended.</source>
        <translation>Gelände, über das Kartenmacher uneins wurden, wer zuerst war, wie es endete.</translation>
    </message>
    <message>
        <source>Ground on which two makers came to differ, by who changed it first.</source>
        <translation>Gelände, über das zwei Kartenmacher uneins wurden, nach dem, der es zuerst änderte.</translation>
    </message>
    <message>
        <source>Ground that is taken</source>
        <translation>Eingenommenes Gelände</translation>
    </message>
    <message>
        <source>Ground that passed from one actor to another, redraw noise marked.</source>
        <translation>Gelände, das von einem Akteur an einen anderen überging, Zeichenrauschen markiert.</translation>
    </message>
    <message>
        <source>Ground that two actors are drawn on</source>
        <translation>Gelände, auf dem zwei Akteure gezeichnet sind</translation>
    </message>
    <message>
        <source>Grows the core, in metres.</source>
        <translation>Erweitert den Kern, in Metern.</translation>
    </message>
    <message>
        <source>Guess again</source>
        <translation>Neu erraten</translation>
    </message>
    <message>
        <source>Guess it again from the columns' names</source>
        <translation>Aus den Spaltennamen neu erraten</translation>
    </message>
    <message>
        <source>Guessed from the columns' names</source>
        <translation>Aus den Spaltennamen erraten</translation>
    </message>
    <message>
        <source>Guessed: {mapping}</source>
        <translation>Erraten: {mapping}</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <source>Half of the front is nearer than this.</source>
        <translation>Die Hälfte der Front liegt näher als dies.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Schlagzeile</translation>
    </message>
    <message>
        <source>Held by {actor}</source>
        <translation>Gehalten von {actor}</translation>
    </message>
    <message>
        <source>Held by {actor}, on this map</source>
        <translation>Gehalten von {actor}, auf dieser Karte</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hide the earlier</source>
        <translation>Frühere ausblenden</translation>
    </message>
    <message>
        <source>How a line that ends within the study area gets to its edge.</source>
        <translation>Wie eine im Untersuchungsgebiet endende Linie zu dessen Rand gelangt.</translation>
    </message>
    <message>
        <source>How dates are written, in your own words: YYYY or YY, MM, M or MON, DD or D, * for anything; all else stands for itself, as in “map D.M.YY”.</source>
        <translation>Wie Daten geschrieben sind, selbst angegeben: YYYY oder YY, MM, M oder MON, DD oder D, * für Beliebiges; alles andere steht für sich, wie in „map D.M.YY“.</translation>
    </message>
    <message>
        <source>How dates are written.</source>
        <translation>Wie Daten geschrieben sind.</translation>
    </message>
    <message>
        <source>How far a line of the map may be from the true one (1 sigma)</source>
        <translation>Wie weit eine Linie der Karte von der wahren entfernt sein kann (1 Sigma)</translation>
    </message>
    <message>
        <source>How far a line of the map may lie from the true one, in metres.</source>
        <translation>Wie weit eine Linie der Karte von der wahren abweichen kann, in Metern.</translation>
    </message>
    <message>
        <source>How far a line of the map may lie from the true one, one standard deviation, in metres. The errors of the results follow from it.</source>
        <translation>Wie weit eine Linie der Karte von der wahren abweichen kann, eine Standardabweichung, in Metern. Daraus folgen die Fehler der Ergebnisse.</translation>
    </message>
    <message>
        <source>How far a place may lie from where the layer has it.</source>
        <translation>Wie weit ein Ort von seiner Stelle im Layer liegen kann.</translation>
    </message>
    <message>
        <source>How far a place's word goes: beyond it the map says nothing.</source>
        <translation>Wie weit die Aussage eines Orts reicht: Jenseits sagt die Karte nichts.</translation>
    </message>
    <message>
        <source>How far a value may be from one that is claimed as “about”.</source>
        <translation>Wie weit ein Wert von einem mit „etwa“ behaupteten abweichen darf.</translation>
    </message>
    <message>
        <source>How far an event may lie from a change, in metres, beside its own precision.</source>
        <translation>Wie weit ein Ereignis von einer Veränderung liegen kann, in Metern, zusätzlich zur eigenen Genauigkeit.</translation>
    </message>
    <message>
        <source>How far an event may lie from a change. The event's own location precision is added to it.</source>
        <translation>Wie weit ein Ereignis von einer Veränderung liegen kann. Die Lagegenauigkeit des Ereignisses kommt hinzu.</translation>
    </message>
    <message>
        <source>How far from a named place forces may have met, if the claim says none.</source>
        <translation>Wie weit von einem genannten Ort sich Kräfte getroffen haben können, falls die Behauptung nichts sagt.</translation>
    </message>
    <message>
        <source>How far two drawings of one coast or border may lie apart, in metres. Where the front meets a border, its end is uncertain by as much. 0: the whole edge of a lone actor's ground is front.</source>
        <translation>Wie weit zwei Zeichnungen einer Küste oder Grenze auseinanderliegen können, in Metern. Wo die Front auf eine Grenze trifft, ist ihr Ende um ebenso viel unsicher. 0: Der ganze Rand des Geländes eines einzelnen Akteurs ist Front.</translation>
    </message>
    <message>
        <source>How it was measured, how sure. Empty: what the outputs of Salient among the layers say.</source>
        <translation>Wie gemessen wurde, wie sicher. Leer: was die Ausgaben von Salient unter den Layern sagen.</translation>
    </message>
    <message>
        <source>How many days an event may lie before or after a change, beside its own precision.</source>
        <translation>Wie viele Tage ein Ereignis vor oder nach einer Veränderung liegen kann, zusätzlich zur eigenen Genauigkeit.</translation>
    </message>
    <message>
        <source>How many days an event may lie before or after a change. The event's own date precision is added to it.</source>
        <translation>Wie viele Tage ein Ereignis vor oder nach einer Veränderung liegen kann. Die Datumsgenauigkeit des Ereignisses kommt hinzu.</translation>
    </message>
    <message>
        <source>How much more {actor} held on each date than on the one before.</source>
        <translation>Wie viel mehr {actor} an jedem Datum hielt als am vorigen.</translation>
    </message>
    <message>
        <source>How the advance is drawn</source>
        <translation>Wie der Vorstoß gezeichnet wird</translation>
    </message>
    <message>
        <source>How wide a direction is that a claim states in words.</source>
        <translation>Wie breit eine in Worten behauptete Richtung ist.</translation>
    </message>
    <message>
        <source>Hypothetical advance</source>
        <translation>Hypothetischer Vorstoß</translation>
    </message>
    <message>
        <source>Hypothetical advance (lines)</source>
        <translation>Hypothetischer Vorstoß (Linien)</translation>
    </message>
    <message>
        <source>Hypothetical: click one end of the stretch of front to be moved.</source>
        <translation>Hypothetisch: Klicken Sie auf ein Ende des zu verschiebenden Frontstücks.</translation>
    </message>
    <message>
        <source>Hypothetical: draw the ground that {actor} takes; right click ends a polygon.</source>
        <translation>Hypothetisch: Gelände zeichnen, das {actor} einnimmt; Rechtsklick beendet ein Polygon.</translation>
    </message>
    <message>
        <source>Hypothetical: draw the line along which {actor} advances; right click ends it.</source>
        <translation>Hypothetisch: Linie zeichnen, entlang der {actor} vorstößt; Rechtsklick beendet sie.</translation>
    </message>
    <message>
        <source>Hypothetical: draw where the front of {actor} would run, from front to front; right click ends it.</source>
        <translation>Hypothetisch: zeichnen, wo die Front von {actor} verliefe, von Front zu Front; Rechtsklick beendet es.</translation>
    </message>
    <message>
        <source>Hypothetical: nothing of what a variant shows has happened.</source>
        <translation>Hypothetisch: Nichts von dem, was eine Variante zeigt, ist geschehen.</translation>
    </message>
    <message>
        <source>Id in the dataset</source>
        <translation>ID im Datensatz</translation>
    </message>
    <message>
        <source>Import a dataset…</source>
        <translation>Datensatz einlesen…</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>Nichts einlesen</translation>
    </message>
    <message>
        <source>Import sourced events</source>
        <translation>Belegte Ereignisse einlesen</translation>
    </message>
    <message>
        <source>Imported events</source>
        <translation>Eingelesene Ereignisse</translation>
    </message>
    <message>
        <source>In a field</source>
        <translation>In einem Feld</translation>
    </message>
    <message>
        <source>In how many steps “sure” falls from the place to the reach.</source>
        <translation>In wie vielen Stufen „sicher“ vom Ort bis zur Reichweite abnimmt.</translation>
    </message>
    <message>
        <source>In kilometres off the roads: 0.5 lets a road carry twice as far.</source>
        <translation>In Kilometern abseits der Straßen: 0,5 lässt eine Straße doppelt so weit tragen.</translation>
    </message>
    <message>
        <source>In metres, half on either side of the baseline.</source>
        <translation>In Metern, je zur Hälfte beiderseits der Grundlinie.</translation>
    </message>
    <message>
        <source>In the direction of drawing, where no field says who.</source>
        <translation>In Zeichenrichtung, wo kein Feld sagt, wer.</translation>
    </message>
    <message>
        <source>In the map view</source>
        <translation>In der Kartenansicht</translation>
    </message>
    <message>
        <source>In this process</source>
        <translation>In diesem Prozess</translation>
    </message>
    <message>
        <source>In w&amp;hich language</source>
        <translation>In welcher S&amp;prache</translation>
    </message>
    <message>
        <source>Inconsistent</source>
        <translation>Unvereinbar</translation>
    </message>
    <message>
        <source>Inconsistent up to a position error of {metres} (1 sigma).</source>
        <translation>Unvereinbar bis zu einem Lagefehler von {metres} (1 Sigma).</translation>
    </message>
    <message>
        <source>Inconsistent up to an error of places of {metres} (1 sigma).</source>
        <translation>Unvereinbar bis zu einem Fehler der Orte von {metres} (1 Sigma).</translation>
    </message>
    <message>
        <source>Information &amp;credibility</source>
        <translation>&amp;Glaubwürdigkeit der Information</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Install for me…</source>
        <translation>Für mich installieren…</translation>
    </message>
    <message>
        <source>Installed by Salient: {path}</source>
        <translation>Von Salient installiert: {path}</translation>
    </message>
    <message>
        <source>Intersections</source>
        <translation>Kreuzungen</translation>
    </message>
    <message>
        <source>It can be read, not saved to. Go back to a copy of the store, or import what it holds into a new one.</source>
        <translation>Er ist lesbar, aber es lässt sich nicht darin speichern. Kehren Sie zu einer Kopie des Speichers zurück oder lesen Sie seinen Inhalt in einen neuen ein.</translation>
    </message>
    <message>
        <source>It cannot be read as a vector layer.</source>
        <translation>Nicht als Vektorlayer lesbar.</translation>
    </message>
    <message>
        <source>It could be told with a position error under {metres} (1 sigma).</source>
        <translation>Bei einem Lagefehler unter {metres} (1 Sigma) ließe es sich sagen.</translation>
    </message>
    <message>
        <source>It could be told with an error of places under {metres} (1 sigma).</source>
        <translation>Bei einem Fehler der Orte unter {metres} (1 Sigma) ließe es sich sagen.</translation>
    </message>
    <message>
        <source>It declares entities, which a map needs none of; it is not read.</source>
        <translation>Es deklariert Entitäten, die eine Karte nicht braucht; es wird nicht gelesen.</translation>
    </message>
    <message>
        <source>It is all that {encirclers} do not hold within the ring, and not the ground of {names} alone.</source>
        <translation>Er ist alles, was {encirclers} innerhalb des Rings nicht halten, und nicht nur das Gelände von {names}.</translation>
    </message>
    <message>
        <source>It is no KML: its first element is not “kml”.</source>
        <translation>Es ist kein KML: Das erste Element ist nicht „kml“.</translation>
    </message>
    <message>
        <source>It is no valid KML: {error}.</source>
        <translation>Es ist kein gültiges KML: {error}.</translation>
    </message>
    <message>
        <source>It is not clear which columns of {name} hold {lacking}. It has: {columns}. Give a mapping.</source>
        <translation>Es ist unklar, welche Spalten von {name} {lacking} enthalten. Vorhanden: {columns}. Geben Sie eine Zuordnung an.</translation>
    </message>
    <message>
        <source>It is the same list, corrected</source>
        <translation>Es ist dieselbe Liste, berichtigt</translation>
    </message>
    <message>
        <source>It would unpack to {size} GB and is not read. Unpack it by hand first.</source>
        <translation>Entpackt wäre es {size} GB groß und wird nicht gelesen. Entpacken Sie es zuerst von Hand.</translation>
    </message>
    <message>
        <source>Its correlation length</source>
        <translation>Dessen Korrelationslänge</translation>
    </message>
    <message>
        <source>Its placemarks could not be kept in memory.</source>
        <translation>Die Ortsmarken ließen sich nicht im Speicher halten.</translation>
    </message>
    <message>
        <source>JPG files (*.jpg);;WebP files (*.webp)</source>
        <translation>JPG-Dateien (*.jpg);;WebP-Dateien (*.webp)</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSON-Dateien</translation>
    </message>
    <message>
        <source>Join ends within</source>
        <translation>Enden verbinden innerhalb von</translation>
    </message>
    <message>
        <source>Joins published control maps into one layer with actor, date and class, repaired.</source>
        <translation>Vereint veröffentlichte Kontrollkarten in einem Layer mit Akteur, Datum und Klasse, repariert.</translation>
    </message>
    <message>
        <source>Keep as layers</source>
        <translation>Als Layer behalten</translation>
    </message>
    <message>
        <source>Keep both in sight</source>
        <translation>Beide im Blick behalten</translation>
    </message>
    <message>
        <source>Keep it with both, and report it</source>
        <translation>Mit beiden behalten und melden</translation>
    </message>
    <message>
        <source>Keep mine, and list them</source>
        <translation>Meine behalten und auflisten</translation>
    </message>
    <message>
        <source>Keep results in</source>
        <translation>Ergebnisse ablegen in</translation>
    </message>
    <message>
        <source>Keep variant</source>
        <translation>Variante behalten</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Key figures, continued</source>
        <translation>Kennzahlen, Fortsetzung</translation>
    </message>
    <message>
        <source>Kilometres (miles)</source>
        <translation>Kilometer (Meilen)</translation>
    </message>
    <message>
        <source>Kilometres only</source>
        <translation>Nur Kilometer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>L&amp;ongitude</source>
        <translation>Län&amp;gengrad</translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation>La&amp;yer</translation>
    </message>
    <message>
        <source>Land and borders: {source}.</source>
        <translation>Land und Grenzen: {source}.</translation>
    </message>
    <message>
        <source>Land and sea belo&amp;w the layers</source>
        <translation>Land und Meer unter den La&amp;yern</translation>
    </message>
    <message>
        <source>Land and sea beneath</source>
        <translation>Land und Meer darunter</translation>
    </message>
    <message>
        <source>Land area of {names}, {area}</source>
        <translation>Landfläche von {names}, {area}</translation>
    </message>
    <message>
        <source>Land: {maker}.</source>
        <translation>Land: {maker}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language and print</source>
        <translation>Sprache und Druck</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Letztes Datum</translation>
    </message>
    <message>
        <source>Last date but one</source>
        <translation>Vorletztes Datum</translation>
    </message>
    <message>
        <source>Last date of the layers</source>
        <translation>Letztes Datum der Layer</translation>
    </message>
    <message>
        <source>Last date. Empty: the last there is.</source>
        <translation>Letztes Datum. Leer: das letzte vorhandene.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last reopened</source>
        <translation>Zuletzt wieder geöffnet</translation>
    </message>
    <message>
        <source>Last road</source>
        <translation>Letzte Straße</translation>
    </message>
    <message>
        <source>Last sealed</source>
        <translation>Zuletzt geschlossen</translation>
    </message>
    <message>
        <source>Lat&amp;itude</source>
        <translation>&amp;Breitengrad</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>Latitude {lat} is out of range: longitude and latitude seem to be swapped.</source>
        <translation>Breite {lat} liegt außerhalb des Bereichs: Länge und Breite sind wohl vertauscht.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Layers named after their makers, whose fields are found by their names.</source>
        <translation>Nach Kartenmachern benannte Layer, deren Felder am Namen erkannt werden.</translation>
    </message>
    <message>
        <source>Layers with dates show their last map up to this day. Empty: their last.</source>
        <translation>Layer mit Daten zeigen ihre letzte Karte bis zu diesem Tag. Leer: ihre letzte.</translation>
    </message>
    <message>
        <source>Layers with dates show their last map up to this day: choose one, or type a day</source>
        <translation>Layer mit Daten zeigen ihre letzte Karte bis zu diesem Tag: wählen oder eingeben</translation>
    </message>
    <message>
        <source>Layout templates (*.qpt)</source>
        <translation>Layoutvorlagen (*.qpt)</translation>
    </message>
    <message>
        <source>Lays out a map with its figures, sources and method, ready to print.</source>
        <translation>Gestaltet eine Karte mit Kennzahlen, Quellen und Methode, druckfertig.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave out events and reports that are internal or restricted, and hide the place of events that are to be blurred.</source>
        <translation>Interne oder eingeschränkte Ereignisse und Meldungen auslassen und den Ort unscharf zu machender Ereignisse verbergen.</translation>
    </message>
    <message>
        <source>Leaves out ground that only one of the two maps is drawn on, for maps of different study areas; how much is left out is said.</source>
        <translation>Lässt Gelände aus, auf dem nur eine der beiden Karten gezeichnet ist, bei Karten verschiedener Untersuchungsgebiete; wie viel, wird gesagt.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Legend, continued</source>
        <translation>Legende, Fortsetzung</translation>
    </message>
    <message>
        <source>Length of a transect</source>
        <translation>Länge eines Schnitts</translation>
    </message>
    <message>
        <source>Length of the front on the last date (km)</source>
        <translation>Länge der Front am letzten Datum (km)</translation>
    </message>
    <message>
        <source>Lengths and areas allow for the curve of the earth.</source>
        <translation>Längen und Flächen berücksichtigen die Krümmung der Erde.</translation>
    </message>
    <message>
        <source>Libraries…</source>
        <translation>Bibliotheken…</translation>
    </message>
    <message>
        <source>Line of contact: a row of arcs of either side</source>
        <translation>Kontaktlinie: eine Reihe Bögen jeder Seite</translation>
    </message>
    <message>
        <source>Line of contact: arcs in the colour of {actor} lie on the other side’s ground, black ones on its own</source>
        <translation>Kontaktlinie: Bögen in der Farbe von {actor} liegen auf dem Gelände der anderen Seite, schwarze auf dem eigenen</translation>
    </message>
    <message>
        <source>Line to cast transects from. Empty: the front of the first date.</source>
        <translation>Linie, von der die Schnitte ausgehen. Leer: die Front des ersten Datums.</translation>
    </message>
    <message>
        <source>Lines along which a place's word goes further.</source>
        <translation>Linien, entlang derer die Aussage eines Orts weiter reicht.</translation>
    </message>
    <message>
        <source>Lines that cost a place's word to cross, but where a road does.</source>
        <translation>Linien, deren Querung die Aussage eines Orts schwächt, außer auf einer Straße.</translation>
    </message>
    <message>
        <source>Lines to be drawn among borders and towns, such as {table} of Natural Earth: as many as the scale has room for.</source>
        <translation>Linien, die zwischen Grenzen und Städten gezeichnet werden, etwa {table} von Natural Earth: so viele, wie der Maßstab Platz hat.</translation>
    </message>
    <message>
        <source>Lines to measure along, in place of casting. Each starts at its base.</source>
        <translation>Linien, entlang derer gemessen wird, statt eigener Schnitte. Jede beginnt an ihrer Basis.</translation>
    </message>
    <message>
        <source>Lines with the date field chosen above, in place of a control layer.</source>
        <translation>Linien mit dem oben gewählten Datumsfeld, anstelle eines Kontrolllayers.</translation>
    </message>
    <message>
        <source>Lines, one or more a date, drawn with the same side always on the left.</source>
        <translation>Linien, eine oder mehr je Datum, stets mit derselben Seite links gezeichnet.</translation>
    </message>
    <message>
        <source>Lines: roads, railways, or whatever supply comes along.</source>
        <translation>Linien: Straßen, Bahnen oder worauf Nachschub kommt.</translation>
    </message>
    <message>
        <source>Link to the selected features</source>
        <translation>Mit den gewählten Objekten verknüpfen</translation>
    </message>
    <message>
        <source>Link-up</source>
        <translation>Vereinigung</translation>
    </message>
    <message>
        <source>Link-ups count within</source>
        <translation>Vereinigungen zählen innerhalb von</translation>
    </message>
    <message>
        <source>Linked features</source>
        <translation>Verknüpfte Objekte</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Links to features</source>
        <translation>Verknüpfungen mit Objekten</translation>
    </message>
    <message>
        <source>Links to sources</source>
        <translation>Links zu Quellen</translation>
    </message>
    <message>
        <source>Lists the sourced events that are linked to a feature.</source>
        <translation>Listet die mit einem Objekt verknüpften belegten Ereignisse auf.</translation>
    </message>
    <message>
        <source>Lists what happened to the shape of each side's ground over the dates of a layer: pockets, link-ups, splits, lodgements and salients, each with date and place.</source>
        <translation>Listet auf, was über die Daten eines Layers mit der Form des Geländes jeder Seite geschah: Kessel, Vereinigungen, Teilungen, Brückenköpfe und Frontvorsprünge, je mit Datum und Ort.</translation>
    </message>
    <message>
        <source>Location &amp;precision where a row says none (± m)</source>
        <translation>Lage&amp;genauigkeit, wo eine Zeile keine nennt (± m)</translation>
    </message>
    <message>
        <source>Location p&amp;recision (± m)</source>
        <translation>Lagegena&amp;uigkeit (± m)</translation>
    </message>
    <message>
        <source>Location precision</source>
        <translation>Lagegenauigkeit</translation>
    </message>
    <message>
        <source>Location precision (± m)</source>
        <translation>Lagegenauigkeit (± m)</translation>
    </message>
    <message>
        <source>Location precision of a click</source>
        <translation>Lagegenauigkeit eines Klicks</translation>
    </message>
    <message>
        <source>Locator: {source}.</source>
        <translation>Übersichtskarte: {source}.</translation>
    </message>
    <message>
        <source>Lodgement</source>
        <translation>Brückenkopf</translation>
    </message>
    <message>
        <source>Lodgement eliminated</source>
        <translation>Brückenkopf beseitigt</translation>
    </message>
    <message>
        <source>Lodgement relieved</source>
        <translation>Brückenkopf entsetzt</translation>
    </message>
    <message>
        <source>Log entry {entries} is not the one that was noted: the log was written anew.</source>
        <translation>Protokolleintrag {entries} ist nicht der notierte: Das Protokoll wurde neu geschrieben.</translation>
    </message>
    <message>
        <source>Log entry {number}, SHA-256 {hash}.</source>
        <translation>Protokolleintrag {number}, SHA-256 {hash}.</translation>
    </message>
    <message>
        <source>Log entry {seq} follows entry {before}: entries are missing or repeated.</source>
        <translation>Protokolleintrag {seq} folgt auf Eintrag {before}: Einträge fehlen oder sind doppelt.</translation>
    </message>
    <message>
        <source>Log entry {seq} is not chained to the entry before it.</source>
        <translation>Protokolleintrag {seq} ist nicht mit dem Eintrag davor verkettet.</translation>
    </message>
    <message>
        <source>Log entry {seq} was changed after it was written.</source>
        <translation>Protokolleintrag {seq} wurde nach dem Schreiben geändert.</translation>
    </message>
    <message>
        <source>Log of changes</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>Longitude {lon}, latitude {lat} is not on the Earth in degrees.</source>
        <translation>Länge {lon}, Breite {lat} liegt in Grad nicht auf der Erde.</translation>
    </message>
    <message>
        <source>Look for other people's saves every</source>
        <translation>Nach Speicherungen anderer suchen alle</translation>
    </message>
    <message>
        <source>Looking for the front…</source>
        <translation>Front wird gesucht…</translation>
    </message>
    <message>
        <source>Lost (km²)</source>
        <translation>Verloren (km²)</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>MP4 films (*.mp4);;GIF films (*.gif)</source>
        <translation>MP4-Filme (*.mp4);;GIF-Filme (*.gif)</translation>
    </message>
    <message>
        <source>Made on {date} with Salient {version}.</source>
        <translation>Erstellt am {date} mit Salient {version}.</translation>
    </message>
    <message>
        <source>Made with Salient {version} and Leaflet 1.9.4 (© Volodymyr Agafonkin, BSD-2-Clause).</source>
        <translation>Erstellt mit Salient {version} und Leaflet 1.9.4 (© Volodymyr Agafonkin, BSD-2-Clause).</translation>
    </message>
    <message>
        <source>Make a situation map</source>
        <translation>Lagekarte erstellen</translation>
    </message>
    <message>
        <source>Make a web map</source>
        <translation>Webkarte erstellen</translation>
    </message>
    <message>
        <source>Make it if it is not there</source>
        <translation>Anlegen, falls nicht vorhanden</translation>
    </message>
    <message>
        <source>Make one, or open one: the button at the top left.</source>
        <translation>Anlegen oder öffnen Sie einen: Schaltfläche oben links.</translation>
    </message>
    <message>
        <source>Makers differ</source>
        <translation>Hersteller weichen ab</translation>
    </message>
    <message>
        <source>Makers in pairs</source>
        <translation>Kartenmacher paarweise</translation>
    </message>
    <message>
        <source>Makes a control layer of towns with an actor, and says how sure it is.</source>
        <translation>Erstellt aus Städten mit Akteur einen Kontrolllayer und sagt, wie sicher er ist.</translation>
    </message>
    <message>
        <source>Makes a print layout from a template: title, as-of date, map with graticule, locator, legend of what is visible, scale bars in kilometres and miles, key figures, numbered sources whose numbers stand on the map, method, credits and disclaimer.

Key figures are read from the outputs of Salient among the layers. Sources come from a store of sourced events; a list that does not fit flows to pages of its own.

The layout stays in the project under the title's name for hand finishing. Running again with the same title and template refreshes it, and leaves items where you moved them.

The map’s file ends in .pdf (vector, real text, georeferenced), .svg (a named layer for each of the map’s), .png, .jpg or .webp.</source>
        <translation>Erstellt ein Drucklayout aus einer Vorlage: Titel, Stand-Datum, Karte mit Gitternetz, Übersichtskarte, Legende des Sichtbaren, Maßstabsleisten in Kilometern und Meilen, Kennzahlen, nummerierte Quellen, deren Nummern auf der Karte stehen, Methode, Nachweise und Hinweis.

Kennzahlen werden aus den Ausgaben von Salient unter den Layern gelesen. Quellen kommen aus einem Speicher belegter Ereignisse; eine Liste, die nicht passt, läuft auf eigenen Seiten weiter.

Das Layout bleibt unter dem Namen des Titels im Projekt, zum Fertigstellen von Hand. Ein erneuter Lauf mit demselben Titel und derselben Vorlage erneuert es und lässt Elemente dort, wohin Sie sie verschoben haben.

Die Datei der Karte endet auf .pdf (Vektor, echter Text, georeferenziert), .svg (ein benannter Layer je Layer der Karte), .png, .jpg oder .webp.</translation>
    </message>
    <message>
        <source>Makes one HTML file of a series: a map to pan and zoom, a slider and a play button for the dates, gaps, pockets, changes, fronts and places, numbered sources that open on a click, figures and chart that follow the date, legend, method and credits.

The file works from a disk, without a network and in a frame of another page. It asks the network for nothing, unless “Map tiles” names a source; what the layers and sources say is shown as text. “#date=2025-06-21” after its address opens it on a date.

Ground that two dates share is written once: half a year of daily maps of a whole front takes less than 3 MB.</source>
        <translation>Erstellt eine HTML-Datei einer Reihe: eine Karte zum Verschieben und Zoomen, Schieberegler und Abspielknopf für die Daten, Lücken, Kessel, Veränderungen, Fronten und Orte, nummerierte Quellen, die sich per Klick öffnen, Kennzahlen und Diagramm, die dem Datum folgen, Legende, Methode und Nachweise.

Die Datei läuft vom Datenträger, ohne Netz und im Rahmen einer anderen Seite. Sie fragt nichts aus dem Netz ab, sofern „Kartenkacheln“ keine Quelle nennt; was Layer und Quellen sagen, wird als Text gezeigt. „#date=2025-06-21“ hinter der Adresse öffnet sie an einem Datum.

Gelände, das zwei Daten teilen, wird einmal geschrieben: Ein halbes Jahr täglicher Karten einer ganzen Front braucht weniger als 3 MB.</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Map number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>Map of</source>
        <translation>Karte vom</translation>
    </message>
    <message>
        <source>Map of {date}</source>
        <translation>Karte vom {date}</translation>
    </message>
    <message>
        <source>Map page…</source>
        <translation>Kartenseite…</translation>
    </message>
    <message>
        <source>Map tiles</source>
        <translation>Kartenkacheln</translation>
    </message>
    <message>
        <source>Map tips and identify results of “{layer}” list events. Switch map tips on in the View menu.</source>
        <translation>Kartentipps und Abfrageergebnisse von „{layer}“ listen Ereignisse auf. Schalten Sie Kartentipps im Menü Ansicht ein.</translation>
    </message>
    <message>
        <source>Map without a date</source>
        <translation>Karte ohne Datum</translation>
    </message>
    <message>
        <source>Map {number}.</source>
        <translation>Karte {number}.</translation>
    </message>
    <message>
        <source>Map. The arrow keys move it, plus and minus change its scale.</source>
        <translation>Karte. Die Pfeiltasten verschieben sie, Plus und Minus ändern ihren Maßstab.</translation>
    </message>
    <message>
        <source>Mapping (*.json)</source>
        <translation>Zuordnung (*.json)</translation>
    </message>
    <message>
        <source>Mapping of columns</source>
        <translation>Zuordnung der Spalten</translation>
    </message>
    <message>
        <source>Maps and reports</source>
        <translation>Karten und Berichte</translation>
    </message>
    <message>
        <source>Maps by {makers}{date}</source>
        <translation>Karten von {makers}{date}</translation>
    </message>
    <message>
        <source>Maps of a month or a year are compared with maps of a day as if all were of {date} ({makers}). Compare dates of one precision.</source>
        <translation>Karten eines Monats oder Jahres werden mit Karten eines Tages verglichen, als wären alle vom {date} ({makers}). Vergleichen Sie Daten gleicher Genauigkeit.</translation>
    </message>
    <message>
        <source>Maps of intervals on</source>
        <translation>Karten der Zeiträume am</translation>
    </message>
    <message>
        <source>Match evidence</source>
        <translation>Belege zuordnen</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Measure in the layer's plane</source>
        <translation>In der Ebene des Layers messen</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Measured on {best}, claimed for {wanted}.</source>
        <translation>Gemessen am {best}, behauptet für {wanted}.</translation>
    </message>
    <message>
        <source>Measured on {best}, the map after {wanted}.</source>
        <translation>Gemessen am {best}, auf der Karte nach {wanted}.</translation>
    </message>
    <message>
        <source>Measured on {best}, the map before {wanted}.</source>
        <translation>Gemessen am {best}, auf der Karte vor {wanted}.</translation>
    </message>
    <message>
        <source>Measures how far encirclers are from sealing off a core, and the pocket they would cut off.</source>
        <translation>Misst, wie viel den Einkesselnden bis zum Schließen um einen Kern fehlt, und den Kessel, den sie abschneiden würden.</translation>
    </message>
    <message>
        <source>Measures the pockets that encirclers have sealed: area and its error, who holds the ring, the places inside, since when, and what the area compares to.</source>
        <translation>Misst die von Einkesselnden geschlossenen Kessel: Fläche und ihr Fehler, wer den Ring hält, die Orte darin, seit wann und womit sich die Fläche vergleicht.</translation>
    </message>
    <message>
        <source>Measures the quantities that reports claim and says which agree with the layers.</source>
        <translation>Misst die in Meldungen behaupteten Größen und sagt, welche mit den Layern vereinbar sind.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>Median distance (m)</source>
        <translation>Medianentfernung (m)</translation>
    </message>
    <message>
        <source>Median distance between fronts</source>
        <translation>Medianentfernung zwischen Fronten</translation>
    </message>
    <message>
        <source>Merge the selected events</source>
        <translation>Ausgewählte Ereignisse zusammenführen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Method note</source>
        <translation>Methodenhinweis</translation>
    </message>
    <message>
        <source>Miles (kilometres)</source>
        <translation>Meilen (Kilometer)</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>More figures find no room here</source>
        <translation>Für weitere Kennzahlen ist hier kein Platz</translation>
    </message>
    <message>
        <source>More figures on the next page: {count}</source>
        <translation>Weitere Kennzahlen auf der nächsten Seite: {count}</translation>
    </message>
    <message>
        <source>More makers</source>
        <translation>Weitere Kartenmacher</translation>
    </message>
    <message>
        <source>More pockets on the map</source>
        <translation>Weitere Kessel auf der Karte</translation>
    </message>
    <message>
        <source>More than half of them do</source>
        <translation>Mehr als die Hälfte</translation>
    </message>
    <message>
        <source>More than {most_rears} separate rear places: merge them or choose fewer.</source>
        <translation>Mehr als {most_rears} getrennte Hinterland-Orte: Führen Sie sie zusammen oder wählen Sie weniger.</translation>
    </message>
    <message>
        <source>Move a stretch of the front</source>
        <translation>Ein Stück der Front verschieben</translation>
    </message>
    <message>
        <source>Move every boundary at random so many times and measure the gap on each map: interval, bias and share sealed, where vertices do not all err as one. 200 do; 0: the interval is that of a formula. With a core only.</source>
        <translation>Jede Grenze so oft zufällig verschieben und die Lücke auf jeder Karte messen: Intervall, Verzerrung und Anteil geschlossener, wo Stützpunkte nicht alle gleich irren. 200 genügen; 0: Das Intervall folgt einer Formel. Nur mit Kern.</translation>
    </message>
    <message>
        <source>Move the stretch away from its own ground, and click to put it down.</source>
        <translation>Bewegen Sie das Stück vom eigenen Gelände weg und klicken Sie zum Absetzen.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Movement of the front</source>
        <translation>Bewegung der Front</translation>
    </message>
    <message>
        <source>Movement of {actor}</source>
        <translation>Bewegung von {actor}</translation>
    </message>
    <message>
        <source>My own maps…</source>
        <translation>Meine eigenen Karten…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name at least one actor: who can hold ground on the map?</source>
        <translation>Nennen Sie mindestens einen Akteur: Wer kann auf der Karte Gelände halten?</translation>
    </message>
    <message>
        <source>Name at least one encircler. “{name}” has: {actor_names}.</source>
        <translation>Nennen Sie mindestens einen Einkesselnden. „{name}“ hat: {actor_names}.</translation>
    </message>
    <message>
        <source>Name of the field with the actor. Empty: that of the profile.</source>
        <translation>Name des Akteursfelds. Leer: das des Profils.</translation>
    </message>
    <message>
        <source>Name of the field with the class. Empty: that of the profile.</source>
        <translation>Name des Klassenfelds. Leer: das des Profils.</translation>
    </message>
    <message>
        <source>Name of the field with the date. Empty: that of the profile, else names.</source>
        <translation>Name des Datumsfelds. Leer: das des Profils, sonst Namen.</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Name des Layouts</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Name des Orts</translation>
    </message>
    <message>
        <source>Name of the variant</source>
        <translation>Name der Variante</translation>
    </message>
    <message>
        <source>Name of whoever holds the ground that no polygon holds, such as the defender on a map that shows the occupied ground only. It stands in tables, maps and reports.</source>
        <translation>Name dessen, der das von keinem Polygon bedeckte Gelände hält, etwa des Verteidigers auf einer Karte, die nur das besetzte zeigt. Er steht in Tabellen, Karten und Berichten.</translation>
    </message>
    <message>
        <source>Name the encirclers in the panel, then click again.</source>
        <translation>Nennen Sie die Einkesselnden im Bedienfeld und klicken Sie erneut.</translation>
    </message>
    <message>
        <source>Name the encirclers, the besieged, or both.</source>
        <translation>Nennen Sie Einkesselnde, Eingekesselte oder beide.</translation>
    </message>
    <message>
        <source>Names separated by ;</source>
        <translation>Namen, getrennt durch ;</translation>
    </message>
    <message>
        <source>Names separated by semicolons. Empty: all but “claimed” and “infiltrated”.</source>
        <translation>Namen, durch Semikolon getrennt. Leer: alle außer „claimed“ und „infiltrated“.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Nautical miles (kilometres)</source>
        <translation>Seemeilen (Kilometer)</translation>
    </message>
    <message>
        <source>Nearest points of the roads</source>
        <translation>Nächste Punkte der Straßen</translation>
    </message>
    <message>
        <source>Nearest to the encirclers</source>
        <translation>Den Einkesselnden am nächsten</translation>
    </message>
    <message>
        <source>Nearest to the encirclers (m)</source>
        <translation>Den Einkesselnden am nächsten (m)</translation>
    </message>
    <message>
        <source>Neck of a pocket</source>
        <translation>Hals eines Kessels</translation>
    </message>
    <message>
        <source>Needed only where dates can be read as day/month and as month/day.</source>
        <translation>Nur nötig, wenn Daten als Tag/Monat und als Monat/Tag lesbar sind.</translation>
    </message>
    <message>
        <source>Needed only where most rows are about something else than those that the store knows by the same name and ids.</source>
        <translation>Nur nötig, wenn die meisten Zeilen anderes betreffen als die, die der Speicher unter demselben Namen und denselben IDs kennt.</translation>
    </message>
    <message>
        <source>Neighbouring state</source>
        <translation>Nachbarstaat</translation>
    </message>
    <message>
        <source>Neither GnuPG nor minisign is installed, so nothing was signed.</source>
        <translation>Weder GnuPG noch minisign ist installiert, daher wurde nichts signiert.</translation>
    </message>
    <message>
        <source>Neither map has an actor “{name}”. They have: {known}.</source>
        <translation>Keine der Karten hat einen Akteur „{name}“. Vorhanden: {known}.</translation>
    </message>
    <message>
        <source>Net (km² a day)</source>
        <translation>Netto (km² je Tag)</translation>
    </message>
    <message>
        <source>Net (km²)</source>
        <translation>Netto (km²)</translation>
    </message>
    <message>
        <source>Neutral ground is open</source>
        <translation>Neutrales Gelände ist offen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>New control layer</source>
        <translation>Neuer Kontrolllayer</translation>
    </message>
    <message>
        <source>New control layer…</source>
        <translation>Neuer Kontrolllayer…</translation>
    </message>
    <message>
        <source>New course of the front</source>
        <translation>Neuer Frontverlauf</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>New event store</source>
        <translation>Neuer Ereignisspeicher</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Neue Meldung</translation>
    </message>
    <message>
        <source>New store…</source>
        <translation>Neuer Speicher…</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Nächster Tag</translation>
    </message>
    <message>
        <source>Next day…</source>
        <translation>Nächster Tag…</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Nine tenths of the front within (m)</source>
        <translation>Neun Zehntel der Front innerhalb von (m)</translation>
    </message>
    <message>
        <source>No Python interpreter was found that worker processes could be started with and that computes with the same libraries as this process, GEOS among them.</source>
        <translation>Kein Python-Interpreter wurde gefunden, mit dem sich Worker-Prozesse starten ließen und der mit denselben Bibliotheken wie dieser Prozess rechnet, darunter GEOS.</translation>
    </message>
    <message>
        <source>No algorithm can run yet. {how}</source>
        <translation>Noch kann kein Algorithmus laufen. {how}</translation>
    </message>
    <message>
        <source>No bar: no change</source>
        <translation>Kein Balken: keine Änderung</translation>
    </message>
    <message>
        <source>No bar: no change, or no map</source>
        <translation>Kein Balken: keine Änderung oder keine Karte</translation>
    </message>
    <message>
        <source>No build of {names} is known to fit Python {key}. Install by hand: {how}</source>
        <translation>Kein Build von {names} ist bekannt, das zu Python {key} passt. Von Hand installieren: {how}</translation>
    </message>
    <message>
        <source>No closure</source>
        <translation>Kein Schluss</translation>
    </message>
    <message>
        <source>No column of {name} names a source: the events have no reports.</source>
        <translation>Keine Spalte von {name} nennt eine Quelle: Die Ereignisse haben keine Meldungen.</translation>
    </message>
    <message>
        <source>No control mapped</source>
        <translation>Keine Kontrolle kartiert</translation>
    </message>
    <message>
        <source>No counterpart beyond</source>
        <translation>Kein Gegenstück jenseits von</translation>
    </message>
    <message>
        <source>No date could be read (first text: “{shown}”). Dates are read as {formats}; give the format, a pattern like “map D.M.YY”, or a date for all.</source>
        <translation>Kein Datum war lesbar (erster Text: „{shown}“). Daten werden als {formats} gelesen; geben Sie das Format, ein Muster wie „map D.M.YY“ oder ein Datum für alle an.</translation>
    </message>
    <message>
        <source>No date could be read as {format} (first text: “{shown}”). Nothing dated was found in {where}.</source>
        <translation>Kein Datum war als {format} lesbar (erster Text: „{shown}“). In {where} wurde nichts Datiertes gefunden.</translation>
    </message>
    <message>
        <source>No event is linked to “{layer}”.</source>
        <translation>Mit „{layer}“ ist kein Ereignis verknüpft.</translation>
    </message>
    <message>
        <source>No feature could be used. Remedy what the table of repairs names first.</source>
        <translation>Kein Objekt war brauchbar. Beheben Sie, was die Tabelle der Reparaturen zuerst nennt.</translation>
    </message>
    <message>
        <source>No feature has a control class that is to count ({names}). The classes are: {found}.</source>
        <translation>Kein Objekt hat eine Kontrollklasse, die zählen soll ({names}). Die Klassen sind: {found}.</translation>
    </message>
    <message>
        <source>No feature of the project's layers is linked to this event.</source>
        <translation>Kein Objekt der Projektlayer ist mit diesem Ereignis verknüpft.</translation>
    </message>
    <message>
        <source>No file attached</source>
        <translation>Keine Datei angehängt</translation>
    </message>
    <message>
        <source>No file was given.</source>
        <translation>Keine Datei angegeben.</translation>
    </message>
    <message>
        <source>No gap line lies between {said}.</source>
        <translation>Zwischen {said} liegt keine Lückenlinie.</translation>
    </message>
    <message>
        <source>No ground changes hands.</source>
        <translation>Kein Gelände wechselt den Besitzer.</translation>
    </message>
    <message>
        <source>No layer has a coordinate reference system, so nothing can be placed on the Earth. Set that of the layers and run again.</source>
        <translation>Kein Layer hat ein Koordinatenbezugssystem, daher lässt sich nichts auf der Erde verorten. Setzen Sie das der Layer und starten Sie erneut.</translation>
    </message>
    <message>
        <source>No layer has a coordinate reference system. Set it in the layer's properties.</source>
        <translation>Kein Layer hat ein Koordinatenbezugssystem. Setzen Sie es in den Layereigenschaften.</translation>
    </message>
    <message>
        <source>No layer holds what the chart “{kind}” needs on two dates or more. Add an output of Encirclement gap, Pocket area or Control timeline, or choose “none”.</source>
        <translation>Kein Layer enthält an mindestens zwei Daten, was das Diagramm „{kind}“ braucht. Fügen Sie eine Ausgabe von „Lücke der Einkesselung“, „Kesselfläche“ oder „Zeitreihe der Kontrolle“ hinzu oder wählen Sie „none“.</translation>
    </message>
    <message>
        <source>No layer is ticked. Tick at least one, or choose a theme.</source>
        <translation>Kein Layer ist angehakt. Haken Sie mindestens einen an oder wählen Sie ein Thema.</translation>
    </message>
    <message>
        <source>No line divides the study area. Check its place and the lines' CRS.</source>
        <translation>Keine Linie teilt das Untersuchungsgebiet. Prüfen Sie dessen Lage und das KBS der Linien.</translation>
    </message>
    <message>
        <source>No line lies in the study area. Choose an area that the front crosses; mind the coordinate reference systems.</source>
        <translation>Keine Linie liegt im Untersuchungsgebiet. Wählen Sie ein Gebiet, das die Front quert; achten Sie auf die Koordinatenbezugssysteme.</translation>
    </message>
    <message>
        <source>No lines between closed ground cut the core off from the rear.</source>
        <translation>Keine Linien zwischen geschlossenem Gelände schneiden den Kern vom Hinterland ab.</translation>
    </message>
    <message>
        <source>No map of the series has ground in the study area: choose another area.</source>
        <translation>Keine Karte der Reihe hat Gelände im Untersuchungsgebiet: Wählen Sie ein anderes Gebiet.</translation>
    </message>
    <message>
        <source>No names: choose a control layer and its actor field first.</source>
        <translation>Keine Namen: Wählen Sie zuerst einen Kontrolllayer und sein Akteursfeld.</translation>
    </message>
    <message>
        <source>No other side gained such a piece.</source>
        <translation>Keine andere Seite gewann ein solches Stück.</translation>
    </message>
    <message>
        <source>No place lies in the study area. Choose an area that holds places; mind the coordinate reference systems.</source>
        <translation>Kein Ort liegt im Untersuchungsgebiet. Wählen Sie ein Gebiet mit Orten; achten Sie auf die Koordinatenbezugssysteme.</translation>
    </message>
    <message>
        <source>No pocket holds {said}.</source>
        <translation>Kein Kessel enthält {said}.</translation>
    </message>
    <message>
        <source>No pocket round the core is as large as the least area asked for.</source>
        <translation>Kein Kessel um den Kern ist so groß wie die verlangte kleinste Fläche.</translation>
    </message>
    <message>
        <source>No quantity with a unit was found, and no fact. Facts without a number (sealed, open, linked up, who holds a place) are read in full in English alone, and of other languages in the commonest words.</source>
        <translation>Es wurde keine Größe mit Einheit und keine Tatsache gefunden. Tatsachen ohne Zahl (geschlossen, offen, vereinigt, wer einen Ort hält) werden nur auf Englisch vollständig gelesen, in anderen Sprachen nur in den gängigsten Wörtern.</translation>
    </message>
    <message>
        <source>No quantity with a unit was found, and no fact. What is denied, asked, nearly so or yet to come is none.</source>
        <translation>Es wurde keine Größe mit Einheit und keine Tatsache gefunden. Was bestritten, gefragt, nur beinahe so oder noch bevorstehend ist, zählt nicht.</translation>
    </message>
    <message>
        <source>No rate</source>
        <translation>Kein Tempo</translation>
    </message>
    <message>
        <source>No report of the store claims a quantity.</source>
        <translation>Keine Meldung des Speichers behauptet eine Größe.</translation>
    </message>
    <message>
        <source>No report yet.</source>
        <translation>Noch keine Meldung.</translation>
    </message>
    <message>
        <source>No road of the layer leads in.</source>
        <translation>Keine Straße des Layers führt hinein.</translation>
    </message>
    <message>
        <source>No road of the layer leads in; roads that are cut: {count}.</source>
        <translation>Keine Straße des Layers führt hinein; abgeschnittene Straßen: {count}.</translation>
    </message>
    <message>
        <source>No row of the table claims a quantity.</source>
        <translation>Keine Zeile der Tabelle behauptet eine Größe.</translation>
    </message>
    <message>
        <source>No source.</source>
        <translation>Keine Quelle.</translation>
    </message>
    <message>
        <source>No store is named. Choose a GeoPackage or a PostgreSQL connection.</source>
        <translation>Kein Speicher ist genannt. Wählen Sie ein GeoPackage oder eine PostgreSQL-Verbindung.</translation>
    </message>
    <message>
        <source>No store is open.</source>
        <translation>Kein Speicher ist offen.</translation>
    </message>
    <message>
        <source>No store is open. Choose one in the dock first.</source>
        <translation>Kein Speicher ist offen. Wählen Sie zuerst einen im Bedienfeld.</translation>
    </message>
    <message>
        <source>No {what} of the layer is “{actor}”'s: its encirclers are {known}.</source>
        <translation>Kein Objekt ({what}) des Layers gehört „{actor}“: Einkesselnde sind {known}.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None of “geometries” is ground that somebody holds in {crs}: {why}.</source>
        <translation>Nichts aus „geometries“ ist in {crs} Gelände, das jemand hält: {why}.</translation>
    </message>
    <message>
        <source>None: leave that date out</source>
        <translation>Keine: dieses Datum auslassen</translation>
    </message>
    <message>
        <source>None: the layers ticked below</source>
        <translation>Keine: die unten angehakten Layer</translation>
    </message>
    <message>
        <source>Not all key figures fit their place: see the further page.</source>
        <translation>Nicht alle Kennzahlen passen an ihren Platz: siehe die weitere Seite.</translation>
    </message>
    <message>
        <source>Not all key figures fit their place; the last are left out.</source>
        <translation>Nicht alle Kennzahlen passen an ihren Platz; die letzten entfallen.</translation>
    </message>
    <message>
        <source>Not comparable with {then} on {date}: that was the gap of another pocket</source>
        <translation>Nicht vergleichbar mit {then} am {date}: Das war die Lücke eines anderen Kessels</translation>
    </message>
    <message>
        <source>Not counted as held: {what}</source>
        <translation>Nicht als gehalten gezählt: {what}</translation>
    </message>
    <message>
        <source>Not found: {fields}. Choose their columns.</source>
        <translation>Nicht gefunden: {fields}. Wählen Sie ihre Spalten.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Not public: {events} event(s) and {reports} report(s) are left out, the places of {blurred} event(s) are blurred to {km} km or more.</source>
        <translation>Nicht öffentlich: {events} Ereignis(se) und {reports} Meldung(en) sind ausgelassen, die Orte von {blurred} Ereignis(sen) sind auf {km} km oder mehr unscharf gemacht.</translation>
    </message>
    <message>
        <source>Not set: {names}.</source>
        <translation>Nicht gesetzt: {names}.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Not stated (public)</source>
        <translation>Nicht angegeben (öffentlich)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note (*.json)</source>
        <translation>Notiz (*.json)</translation>
    </message>
    <message>
        <source>Note or export (*.json *.geojson *.csv)</source>
        <translation>Notiz oder Export (*.json *.geojson *.csv)</translation>
    </message>
    <message>
        <source>Note the end of the log</source>
        <translation>Ende des Protokolls notieren</translation>
    </message>
    <message>
        <source>Note the end of the log…</source>
        <translation>Ende des Protokolls notieren…</translation>
    </message>
    <message>
        <source>Nothing could be kept in {path}: {error}.</source>
        <translation>In {path} ließ sich nichts aufbewahren: {error}.</translation>
    </message>
    <message>
        <source>Nothing counts as held: all is of the classes {names}. Name the classes that count.</source>
        <translation>Nichts zählt als gehalten: Alles gehört zu den Klassen {names}. Nennen Sie die Klassen, die zählen.</translation>
    </message>
    <message>
        <source>Nothing is known as of {wanted}: the layers begin on {first}.</source>
        <translation>Zum Stand {wanted} ist nichts bekannt: Die Layer beginnen am {first}.</translation>
    </message>
    <message>
        <source>Nothing of the study area is within reach of a place.</source>
        <translation>Nichts vom Untersuchungsgebiet ist in Reichweite eines Orts.</translation>
    </message>
    <message>
        <source>Nothing says who holds the ground of “{layer}”, and no actor is given for it. It has: {join}. Name the field or the actor, or take the actor from the layer's, file's or folder's name.</source>
        <translation>Nichts sagt, wer das Gelände von „{layer}“ hält, und dafür ist kein Akteur angegeben. Vorhanden: {join}. Nennen Sie Feld oder Akteur oder nehmen Sie den Akteur aus dem Namen von Layer, Datei oder Ordner.</translation>
    </message>
    <message>
        <source>Nothing was filled in: {reason}</source>
        <translation>Nichts wurde ausgefüllt: {reason}</translation>
    </message>
    <message>
        <source>Nothing was imported: the dataset now says something else in {count} fields that you changed by hand ({first}). Choose whose words are to stand.</source>
        <translation>Nichts wurde eingelesen: Der Datensatz sagt jetzt in {count} Feldern, die Sie von Hand geändert haben, etwas anderes ({first}). Wählen Sie, wessen Angaben gelten sollen.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Es wurde nichts installiert.</translation>
    </message>
    <message>
        <source>Nothing was retracted: say why, the log keeps the reason.</source>
        <translation>Nichts wurde zurückgezogen: Sagen Sie, warum; das Protokoll bewahrt den Grund.</translation>
    </message>
    <message>
        <source>Nothing was saved to {address}: {text}. Check that the file or connection is there, that you may write to it and that the disk is not full, then save again; what you typed is kept.</source>
        <translation>Nichts wurde in {address} gespeichert: {text}. Prüfen Sie, ob Datei oder Verbindung da ist, Sie schreiben dürfen und der Datenträger nicht voll ist, und speichern Sie erneut; Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Nothing was saved: at {address} lies another store now than the one that was opened. Open it anew, then save again; what you typed is kept.</source>
        <translation>Nichts wurde gespeichert: unter {address} liegt jetzt ein anderer Speicher als der geöffnete. Öffnen Sie ihn neu und speichern Sie noch einmal; was Sie eingegeben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Nothing was saved: {address} is locked by another program that writes to it. Save again in a moment, or close the other program; what you typed is kept.</source>
        <translation>Nichts wurde gespeichert: {address} ist durch ein anderes schreibendes Programm gesperrt. Speichern Sie gleich erneut oder schließen Sie das andere Programm; Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Now, by me</source>
        <translation>Jetzt, von mir</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number of changes with support</source>
        <translation>Zahl der belegten Veränderungen</translation>
    </message>
    <message>
        <source>Number of changes without support</source>
        <translation>Zahl der unbelegten Veränderungen</translation>
    </message>
    <message>
        <source>Number of claims</source>
        <translation>Zahl der Behauptungen</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Zahl der Daten</translation>
    </message>
    <message>
        <source>Number of events</source>
        <translation>Zahl der Ereignisse</translation>
    </message>
    <message>
        <source>Number of events and reports left out as not public</source>
        <translation>Zahl der als nicht öffentlich ausgelassenen Ereignisse und Meldungen</translation>
    </message>
    <message>
        <source>Number of events listed</source>
        <translation>Zahl der aufgelisteten Ereignisse</translation>
    </message>
    <message>
        <source>Number of fields that both changed</source>
        <translation>Zahl der von beiden geänderten Felder</translation>
    </message>
    <message>
        <source>Number of rejected rows</source>
        <translation>Zahl der abgelehnten Zeilen</translation>
    </message>
    <message>
        <source>Number of reported events on no map</source>
        <translation>Zahl der gemeldeten Ereignisse auf keiner Karte</translation>
    </message>
    <message>
        <source>Number of reports</source>
        <translation>Zahl der Meldungen</translation>
    </message>
    <message>
        <source>Of a PNG, JPG or WebP for the web. 0: as the resolution says.</source>
        <translation>Von PNG, JPG oder WebP fürs Web. 0: nach der Auflösung.</translation>
    </message>
    <message>
        <source>Of a PNG, and of what cannot be drawn as vectors</source>
        <translation>Von PNG und von allem, was sich nicht als Vektor zeichnen lässt</translation>
    </message>
    <message>
        <source>Of a range: its upper end</source>
        <translation>Bei einer Spanne: ihr oberes Ende</translation>
    </message>
    <message>
        <source>Of selected features</source>
        <translation>Der gewählten Objekte</translation>
    </message>
    <message>
        <source>Of the desk’s own count, printed in the small print beside the day of production.</source>
        <translation>Eigene Zählung der Redaktion, im Kleingedruckten neben dem Herstellungstag.</translation>
    </message>
    <message>
        <source>Of the event</source>
        <translation>Des Ereignisses</translation>
    </message>
    <message>
        <source>Of the figures in words, where the second unit stands in brackets; charts and what is written on the map have the first alone. Labels that layers bring have the units that they were measured with.</source>
        <translation>Der Zahlen in Worten, wo die zweite Einheit in Klammern steht; Diagramme und was auf der Karte steht, haben nur die erste. Beschriftungen der Layer behalten die Einheiten, in denen gemessen wurde.</translation>
    </message>
    <message>
        <source>Of the first {rows} rows {good} can be imported and {bad} cannot.</source>
        <translation>Von den ersten {rows} Zeilen sind {good} einlesbar und {bad} nicht.</translation>
    </message>
    <message>
        <source>Of the intervals of the rates.</source>
        <translation>Der Intervalle der Raten.</translation>
    </message>
    <message>
        <source>Of the words and dates that Salient writes. Names, titles and notes stay as they are. Empty: that of QGIS.</source>
        <translation>Für Wörter und Daten, die Salient schreibt. Namen, Titel und Notizen bleiben, wie sie sind. Leer: die von QGIS.</translation>
    </message>
    <message>
        <source>Of the words and dates that Salient writes; names and texts stay as they are</source>
        <translation>Der Wörter und Daten, die Salient schreibt; Namen und Texte bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Of what “{quantity}” is the length is not said: of a gap, or between which places.</source>
        <translation>Wovon „{quantity}“ die Länge ist, ist nicht gesagt: von einer Lücke oder zwischen welchen Orten.</translation>
    </message>
    <message>
        <source>Of which area it is a part is not named: name the country or region.</source>
        <translation>Von welchem Gebiet es ein Teil ist, ist nicht genannt: Nennen Sie Land oder Region.</translation>
    </message>
    <message>
        <source>Of {all} claimed quantities {good} are consistent with the layers, {bad} are not, and of {open} the layers cannot tell.</source>
        <translation>Von {all} behaupteten Größen sind {good} mit den Layern vereinbar, {bad} nicht, und bei {open} ist es nicht zu sagen.</translation>
    </message>
    <message>
        <source>Of {rows} rows {good} can be imported and {bad} cannot.</source>
        <translation>Von {rows} Zeilen sind {good} einlesbar und {bad} nicht.</translation>
    </message>
    <message>
        <source>Off: each date names all of its places.</source>
        <translation>Aus: Jedes Datum nennt alle seine Orte.</translation>
    </message>
    <message>
        <source>Offsets along the front</source>
        <translation>Versatz entlang der Front</translation>
    </message>
    <message>
        <source>On a map of one actor: lines or polygons along which its edge is coast or border and no front. Empty: the world map that QGIS ships (Natural Earth 1:10m).</source>
        <translation>Auf einer Karte mit einem Akteur: Linien oder Polygone, entlang derer sein Rand Küste oder Grenze und keine Front ist. Leer: die Weltkarte von QGIS (Natural Earth 1:10m).</translation>
    </message>
    <message>
        <source>On both sides of the line</source>
        <translation>Beiderseits der Linie</translation>
    </message>
    <message>
        <source>On the last date</source>
        <translation>Am letzten Datum</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>On the map of {date} {said} lies on ground that is nobody's: who holds it is not shown.</source>
        <translation>Auf der Karte vom {date} liegt {said} auf niemandes Gelände: Wer es hält, ist nicht gezeigt.</translation>
    </message>
    <message>
        <source>On the map: {actors}</source>
        <translation>Auf der Karte: {actors}</translation>
    </message>
    <message>
        <source>On {count} date(s) the lines differ in “{field}”: the largest counts for the date.</source>
        <translation>An {count} Datum/Daten weichen die Linien in „{field}“ voneinander ab: Für das Datum zählt der größte Wert.</translation>
    </message>
    <message>
        <source>On {count} day(s) an actor is on an earlier map of the day alone, which does not count: he has no ground then, first {actors} on {day}. Where each side is drawn by itself, or a later map mends one of them, give them one time, or draw all of them on the later one</source>
        <translation>An {count} Tag(en) steht ein Akteur nur auf einer früheren Karte des Tages, die nicht zählt: er hat dann kein Gelände, zuerst {actors} am {day}. Wird jede Seite für sich gezeichnet, oder berichtigt eine spätere Karte nur eine davon, geben Sie ihnen eine Zeit, oder zeichnen Sie alle auf der späteren</translation>
    </message>
    <message>
        <source>On {count} day(s) of several maps ground stays that the last one does not draw, of actors whom it leaves as they were: first {actors} on {day}</source>
        <translation>An {count} Tag(en) mit mehreren Karten bleibt Gelände, das die letzte nicht zeichnet, von Akteuren, die sie lässt, wie sie waren: zuerst {actors} am {day}</translation>
    </message>
    <message>
        <source>On {count} of {dates} dates the map shows {actor} alone, and the whole outline is front; on the others front is only where two actors meet, so that fronts of both kinds do not compare. Draw the same actors on each date, or choose one actor to read.</source>
        <translation>An {count} von {dates} Daten zeigt die Karte nur {actor}, und der ganze Umriss ist Front; an den anderen ist Front nur, wo zwei Akteure aneinanderstoßen, sodass sich beide nicht vergleichen lassen. Zeichnen Sie an jedem Datum dieselben Akteure, oder wählen Sie einen Akteur, der gelesen wird.</translation>
    </message>
    <message>
        <source>On {date}: </source>
        <translation>Am {date}: </translation>
    </message>
    <message>
        <source>On {day} the gap {where} has no length: {states}.</source>
        <translation>Am {day} hat die Lücke {where} keine Länge: {states}.</translation>
    </message>
    <message>
        <source>One actor a line</source>
        <translation>Ein Akteur je Zeile</translation>
    </message>
    <message>
        <source>One date for all features (2025-01-31). Empty: read from field or name.</source>
        <translation>Ein Datum für alle Objekte (2025-01-31). Leer: aus Feld oder Name gelesen.</translation>
    </message>
    <message>
        <source>One date tells nothing of who draws first.</source>
        <translation>Ein einziges Datum verrät nicht, wer zuerst zeichnet.</translation>
    </message>
    <message>
        <source>One date, {day}.</source>
        <translation>Ein Datum, {day}.</translation>
    </message>
    <message>
        <source>One line a gap line, with its length and the total of its closure.</source>
        <translation>Eine Linie je Lückenlinie, mit ihrer Länge und der Summe ihres Schlusses.</translation>
    </message>
    <message>
        <source>One map</source>
        <translation>Eine Karte</translation>
    </message>
    <message>
        <source>One of longitude and latitude is missing or no number.</source>
        <translation>Länge oder Breite fehlt oder ist keine Zahl.</translation>
    </message>
    <message>
        <source>One page as an example; the export has {count}.</source>
        <translation>Eine Seite als Beispiel; die Ausgabe hat {count}.</translation>
    </message>
    <message>
        <source>One page with charts: area, gain and loss, end to end against summed.</source>
        <translation>Eine Seite mit Diagrammen: Fläche, Gewinn und Verlust, Anfang gegen Ende und summiert.</translation>
    </message>
    <message>
        <source>One page with figures, curve over time, method, inputs and parameters.</source>
        <translation>Eine Seite mit Kennzahlen, Zeitkurve, Methode, Eingaben und Parametern.</translation>
    </message>
    <message>
        <source>One page with figures, tables, method and parameters.</source>
        <translation>Eine Seite mit Abbildungen, Tabellen, Methode und Parametern.</translation>
    </message>
    <message>
        <source>One page, one for each date of the layers, or one for each pocket: one PDF, or one PNG or SVG each, with date or pocket added to the file’s name.</source>
        <translation>Eine Seite, eine je Datum der Layer oder eine je Kessel: ein PDF oder je ein PNG oder SVG, mit Datum oder Kessel im Dateinamen.</translation>
    </message>
    <message>
        <source>One point a date and core, with its state: a core that was taken too.</source>
        <translation>Ein Punkt je Datum und Kern, mit Zustand: auch ein eingenommener Kern.</translation>
    </message>
    <message>
        <source>One row a date and core, also where there is no gap, with the reason.</source>
        <translation>Eine Zeile je Datum und Kern, auch ohne Lücke, mit Grund.</translation>
    </message>
    <message>
        <source>One row a date and core, in words, also where no road leads in.</source>
        <translation>Eine Zeile je Datum und Kern, in Worten, auch wo keine Straße hineinführt.</translation>
    </message>
    <message>
        <source>One row for each reference place, not for the nearest only.</source>
        <translation>Eine Zeile je Bezugsort, nicht nur für den nächsten.</translation>
    </message>
    <message>
        <source>Only ground that both maps cover</source>
        <translation>Nur Gelände, das beide Karten abdecken</translation>
    </message>
    <message>
        <source>Only links to web pages, and text, can start a report.</source>
        <translation>Nur Links auf Webseiten und Text können eine Meldung beginnen.</translation>
    </message>
    <message>
        <source>Only what is public</source>
        <translation>Nur Öffentliches</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open a store…</source>
        <translation>Speicher öffnen…</translation>
    </message>
    <message>
        <source>Open an event store</source>
        <translation>Ereignisspeicher öffnen</translation>
    </message>
    <message>
        <source>Open ends are carried</source>
        <translation>Offene Enden werden verlängert</translation>
    </message>
    <message>
        <source>Open ends of two lines this near to each other are joined. 0: none are.</source>
        <translation>So nahe offene Enden zweier Linien werden verbunden. 0: keine.</translation>
    </message>
    <message>
        <source>Open ground narrower than this between polygons of the encirclers counts as closed: borders that should be one often miss each other. Slivers are counted and reported. 0: none is closed.</source>
        <translation>Schmaleres offenes Gelände zwischen Polygonen der Einkesselnden zählt als geschlossen: Grenzen, die eine sein sollten, verfehlen sich oft. Splitter werden gezählt und angegeben. 0: Keiner wird geschlossen.</translation>
    </message>
    <message>
        <source>Open in its folder</source>
        <translation>In ihrem Ordner öffnen</translation>
    </message>
    <message>
        <source>Open sample project</source>
        <translation>Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Optionen…</translation>
    </message>
    <message>
        <source>Or bring in a dataset: the store's menu › Import a dataset…</source>
        <translation>Oder Datensatz einlesen: Menü des Speichers › Datensatz einlesen…</translation>
    </message>
    <message>
        <source>Or: control layer before</source>
        <translation>Oder: Kontrolllayer davor</translation>
    </message>
    <message>
        <source>Or: table of claims</source>
        <translation>Oder: Tabelle der Behauptungen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Other pictures in “{folder}” that are named as frames are: {count}.</source>
        <translation>Andere wie Einzelbilder benannte Bilder in „{folder}“: {count}.</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Andere Seite</translation>
    </message>
    <message>
        <source>Over the dates of the layers up to the as-of date: the gap with its error, the pocket’s or the ground’s area, what was gained and lost from date to date, or the same added up. “automatic” takes the first of these that the layers tell.</source>
        <translation>Über die Daten der Layer bis zum Stand-Datum: die Lücke mit Fehler, die Fläche des Kessels oder des Geländes, was von Datum zu Datum gewonnen und verloren wurde, oder dasselbe aufsummiert. „automatic“ nimmt das erste davon, das die Layer hergeben.</translation>
    </message>
    <message>
        <source>Over this distance along a line its errors go together. For simulations; the formula holds where it is larger than the neighbourhood of a gap line's end.</source>
        <translation>Über diese Strecke entlang einer Linie hängen deren Fehler zusammen. Für Simulationen; die Formel gilt, wo sie größer ist als die Umgebung des Endes einer Lückenlinie.</translation>
    </message>
    <message>
        <source>Own side</source>
        <translation>Eigene Seite</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;PNG files (*.png);;SVG files (*.svg)</source>
        <translation>PDF-Dateien (*.pdf);;PNG-Dateien (*.png);;SVG-Dateien (*.svg)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;PNG files (*.png);;SVG files (*.svg);;JPG files (*.jpg);;WebP files (*.webp)</source>
        <translation>PDF-Dateien (*.pdf);;PNG-Dateien (*.png);;SVG-Dateien (*.svg);;JPG-Dateien (*.jpg);;WebP-Dateien (*.webp)</translation>
    </message>
    <message>
        <source>Pa&amp;ges for</source>
        <translation>Sei&amp;ten für</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages of {layout}</source>
        <translation>Seiten von {layout}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Parts that jut out are salients if they are narrower than this, in metres.</source>
        <translation>Vorspringende Teile sind Frontvorsprünge, wenn sie schmaler sind, in Metern.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pieces of each maker's front with the distance to the other's.</source>
        <translation>Stücke der Front jedes Kartenmachers mit der Entfernung zur anderen.</translation>
    </message>
    <message>
        <source>Pieces that are too small or lie mostly on water, with the reason.</source>
        <translation>Stücke, die zu klein sind oder meist auf Wasser liegen, mit Grund.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Place facts</source>
        <translation>Angaben zu Orten</translation>
    </message>
    <message>
        <source>Place name field</source>
        <translation>Namensfeld der Orte</translation>
    </message>
    <message>
        <source>Place taken</source>
        <translation>Ort eingenommen</translation>
    </message>
    <message>
        <source>Place the gap is measured for</source>
        <translation>Ort, dessen Lücke gemessen wird</translation>
    </message>
    <message>
        <source>Place {number}: “{lat}, {long}” are no coordinates in degrees.</source>
        <translation>Ort {number}: „{lat}, {long}“ sind keine Koordinaten in Grad.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Places of the project</source>
        <translation>Orte des Projekts</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Pocket</source>
        <translation>Kessel</translation>
    </message>
    <message>
        <source>Pocket area</source>
        <translation>Kesselfläche</translation>
    </message>
    <message>
        <source>Pocket area (km²)</source>
        <translation>Kesselfläche (km²)</translation>
    </message>
    <message>
        <source>Pocket eliminated</source>
        <translation>Kessel beseitigt</translation>
    </message>
    <message>
        <source>Pocket formed</source>
        <translation>Kessel entstanden</translation>
    </message>
    <message>
        <source>Pocket formed: ground that hangs on only by a corridor narrower than the neck. Pocket sealed: closed in all round. Pocket reduced: a quarter smaller than at its last entry. Pocket split, pockets merged: one becomes two, two one. Pocket opened: reached again while others still hold most of the ground round it; pocket relieved: reached and no longer mostly ringed; pocket eliminated: taken, or left.

A pocket is followed by the ground it shares from map to map. Several sides can close one in together; they count as friends from then on.

Link-up and split: two bodies of one actor become one, or one two; where a ring is shut, the flanks met. Lodgement: a new body away from all others; relieved when another body reaches it, eliminated when it is gone.

Salient formed: a part narrower than the salient's width and deeper than its base is wide. Each salient is logged once.

Slivers narrower than the tolerance are no way out, as for the gap and pocket area: they are closed, counted and reported.

The actor of a pocket is the besieged, the other the encircler. On a layer of one actor the other side is everybody else. Sizes are in the local plane of the layer.</source>
        <translation>Kessel entstanden: Gelände, das nur an einem Korridor schmaler als der Hals hängt. Kessel geschlossen: ringsum eingeschlossen. Kessel verkleinert: ein Viertel kleiner als beim letzten Eintrag. Kessel geteilt, Kessel vereinigt: Aus einem werden zwei, aus zweien einer. Kessel geöffnet: wieder erreicht, während andere noch den größten Teil des Geländes ringsum halten; Kessel entsetzt: erreicht und nicht mehr größtenteils umringt; Kessel beseitigt: eingenommen oder verlassen.

Ein Kessel wird anhand des Geländes verfolgt, das er von Karte zu Karte teilt. Mehrere Seiten können einen gemeinsam einschließen; von da an zählen sie als Verbündete.

Vereinigung und Teilung: Zwei Körper eines Akteurs werden einer oder einer zwei; wo ein Ring geschlossen wird, trafen sich die Flanken. Brückenkopf: ein neuer Körper abseits aller anderen; entsetzt, wenn ein anderer Körper ihn erreicht, beseitigt, wenn er verschwunden ist.

Frontvorsprung entstanden: ein Teil, der schmaler als die Breite des Frontvorsprungs und tiefer ist, als seine Basis breit ist. Jeder Frontvorsprung wird einmal eingetragen.

Splitter, schmaler als die Toleranz, sind kein Ausweg, wie bei Lücke und Kesselfläche: Sie werden geschlossen, gezählt und angegeben.

Der Akteur eines Kessels ist der Eingekesselte, der andere der Einkesselnde. Auf einem Layer mit einem Akteur sind alle anderen die andere Seite. Größen gelten in der lokalen Ebene des Layers.</translation>
    </message>
    <message>
        <source>Pocket opened</source>
        <translation>Kessel geöffnet</translation>
    </message>
    <message>
        <source>Pocket reduced</source>
        <translation>Kessel verkleinert</translation>
    </message>
    <message>
        <source>Pocket relieved</source>
        <translation>Kessel entsetzt</translation>
    </message>
    <message>
        <source>Pocket sealed</source>
        <translation>Kessel geschlossen</translation>
    </message>
    <message>
        <source>Pocket split</source>
        <translation>Kessel geteilt</translation>
    </message>
    <message>
        <source>Pocket {number}</source>
        <translation>Kessel {number}</translation>
    </message>
    <message>
        <source>Pocket {number}: {area}</source>
        <translation>Kessel {number}: {area}</translation>
    </message>
    <message>
        <source>Pocket, by its letter</source>
        <translation>Kessel, nach Buchstabe</translation>
    </message>
    <message>
        <source>Pocket, from tactical to wide</source>
        <translation>Kessel, von taktisch bis weit</translation>
    </message>
    <message>
        <source>Pocket, km²</source>
        <translation>Kessel, km²</translation>
    </message>
    <message>
        <source>Pockets</source>
        <translation>Kessel</translation>
    </message>
    <message>
        <source>Pockets merged</source>
        <translation>Kessel vereinigt</translation>
    </message>
    <message>
        <source>Pockets of “Encirclement gap” or “Pocket area”. Empty: looked for.</source>
        <translation>Kessel aus „Lücke der Einkesselung“ oder „Kesselfläche“. Leer: werden gesucht.</translation>
    </message>
    <message>
        <source>Pockets round this place, from the innermost to the widest.</source>
        <translation>Kessel um diesen Ort, vom innersten bis zum weitesten.</translation>
    </message>
    <message>
        <source>Points of the compass</source>
        <translation>Himmelsrichtungen</translation>
    </message>
    <message>
        <source>Points or polygons that the pocket must contain, one answer each.</source>
        <translation>Punkte oder Polygone, die der Kessel enthalten muss, je eine Antwort.</translation>
    </message>
    <message>
        <source>Points or polygons that the pocket must contain, one answer each. Empty: search for the pockets that threaten.</source>
        <translation>Punkte oder Polygone, die der Kessel enthalten muss, je eine Antwort. Leer: nach drohenden Kesseln suchen.</translation>
    </message>
    <message>
        <source>Points, each with the actor that holds the place.</source>
        <translation>Punkte, je mit dem Akteur, der den Ort hält.</translation>
    </message>
    <message>
        <source>Poles of inaccessibility</source>
        <translation>Unzugänglichkeitspole</translation>
    </message>
    <message>
        <source>Polygon layers or files, one date each or with a date field. Of a file every layer.</source>
        <translation>Polygonlayer oder -dateien, je ein Datum oder mit Datumsfeld. Von Dateien jeder Layer.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground by this maker.</source>
        <translation>Polygone, wer laut diesem Kartenmacher welches Gelände hält.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, one later map.</source>
        <translation>Polygone, wer welches Gelände hält, eine spätere Karte.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, one map.</source>
        <translation>Polygone, wer welches Gelände hält, eine Karte.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, one or more a feature, with a field that names the actor. It needs a coordinate reference system.</source>
        <translation>Polygone, wer welches Gelände hält, eines oder mehrere je Objekt, mit einem Feld, das den Akteur nennt. Ein Koordinatenbezugssystem ist nötig.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, with a date field. Or give two layers below.</source>
        <translation>Polygone, wer welches Gelände hält, mit Datumsfeld. Oder geben Sie unten zwei Layer an.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, with an actor and, if many, a date.</source>
        <translation>Polygone, wer welches Gelände hält, mit Akteur und, falls mehrere, Datum.</translation>
    </message>
    <message>
        <source>Polygons with a date field, whose fronts are the dated lines.</source>
        <translation>Polygone mit Datumsfeld, deren Fronten die datierten Linien sind.</translation>
    </message>
    <message>
        <source>Polygons with actor and date, ready to measure.</source>
        <translation>Polygone mit Akteur und Datum, bereit zum Messen.</translation>
    </message>
    <message>
        <source>Polygons, such as districts or army group areas, within which results are summed too.</source>
        <translation>Polygone, etwa Bezirke oder Räume von Heeresgruppen, in denen Ergebnisse ebenfalls summiert werden.</translation>
    </message>
    <message>
        <source>Population field</source>
        <translation>Einwohnerfeld</translation>
    </message>
    <message>
        <source>Position error</source>
        <translation>Lagefehler</translation>
    </message>
    <message>
        <source>Position error (1 sigma, m)</source>
        <translation>Lagefehler (1 Sigma, m)</translation>
    </message>
    <message>
        <source>Position error of maps (1 sigma)</source>
        <translation>Lagefehler der Karten (1 Sigma)</translation>
    </message>
    <message>
        <source>Position error of places (1 sigma)</source>
        <translation>Lagefehler der Orte (1 Sigma)</translation>
    </message>
    <message>
        <source>Position error of the map (1 sigma)</source>
        <translation>Lagefehler der Karte (1 Sigma)</translation>
    </message>
    <message>
        <source>PostgreSQL: {name}</source>
        <translation>PostgreSQL: {name}</translation>
    </message>
    <message>
        <source>Potential pocket</source>
        <translation>Möglicher Kessel</translation>
    </message>
    <message>
        <source>Potential pockets</source>
        <translation>Mögliche Kessel</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Prepare control layer</source>
        <translation>Kontrolllayer vorbereiten</translation>
    </message>
    <message>
        <source>Press “Preview”.</source>
        <translation>Drücken Sie „Vorschau“.</translation>
    </message>
    <message>
        <source>Preview and values…</source>
        <translation>Vorschau und Werte…</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Seitenvorschau</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Printed above the credits. Empty: the project’s copyright label.</source>
        <translation>Über den Nachweisen gedruckt. Leer: der Urhebervermerk des Projekts.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>QGIS cannot open “{text}”: the “{odd}” in it means something else to it. Rename the folder or the file, or choose another one.</source>
        <translation>QGIS kann „{text}“ nicht öffnen: Das „{odd}“ darin bedeutet dort etwas anderes. Benennen Sie Ordner oder Datei um oder wählen Sie andere.</translation>
    </message>
    <message>
        <source>QGIS could not measure again: {said}</source>
        <translation>QGIS konnte nicht neu messen: {said}</translation>
    </message>
    <message>
        <source>QGIS did not end within an hour.</source>
        <translation>QGIS war nach einer Stunde nicht fertig.</translation>
    </message>
    <message>
        <source>QGIS does not say what “{name}” takes: {said}</source>
        <translation>QGIS sagt nicht, was „{name}“ annimmt: {said}</translation>
    </message>
    <message>
        <source>QGIS knows no PostgreSQL connection “{connection}” (known: {known}). Make it in the Browser panel.</source>
        <translation>QGIS kennt keine PostgreSQL-Verbindung „{connection}“ (bekannt: {known}). Legen Sie sie im Browser-Bedienfeld an.</translation>
    </message>
    <message>
        <source>QGIS's world map is missing: pockets on water cannot be told from others.</source>
        <translation>Die QGIS-Weltkarte fehlt: Kessel auf Wasser sind nicht von anderen zu unterscheiden.</translation>
    </message>
    <message>
        <source>QGIS's world map is not there to tell coasts and borders from the front: all the edge of a lone actor's ground counts as front. Choose a layer of coasts and borders to leave them out.</source>
        <translation>Die QGIS-Weltkarte fehlt, um Küsten und Grenzen von der Front zu unterscheiden: Der ganze Rand des Geländes eines einzelnen Akteurs zählt als Front. Wählen Sie einen Layer der Küsten und Grenzen, um sie auszulassen.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Reach of a place</source>
        <translation>Einzugsbereich eines Orts</translation>
    </message>
    <message>
        <source>Read only these actors</source>
        <translation>Nur diese Akteure lesen</translation>
    </message>
    <message>
        <source>Read only what touches</source>
        <translation>Nur lesen, was dies berührt</translation>
    </message>
    <message>
        <source>Read the claim from the quotation</source>
        <translation>Behauptung aus dem Zitat lesen</translation>
    </message>
    <message>
        <source>Reading TOML needs tomli on this Python. Run: pip install tomli.</source>
        <translation>Zum Lesen von TOML fehlt diesem Python tomli. Führen Sie aus: pip install tomli.</translation>
    </message>
    <message>
        <source>Reading {name} needs {name_2}, which is missing. {remedy}</source>
        <translation>Zum Lesen von {name} fehlt {name_2}. {remedy}</translation>
    </message>
    <message>
        <source>Reading {reading:.1f} s, comparing {diffing:.1f} s, writing {writing:.1f} s.</source>
        <translation>Lesen {reading:.1f} s, Vergleichen {diffing:.1f} s, Schreiben {writing:.1f} s.</translation>
    </message>
    <message>
        <source>Reads UCDP GED (49 or 41 columns, or a candidate file without header), ACLED (new and old form), lists of geolocated pictures such as GeoConfirmed's, and any other CSV, JSON, GeoJSON or vector layer with a date and a place.

Several sources in one cell become several reports. Codes of precision become metres and days (the manual has the table). A table without fixed columns is read by a mapping that is guessed from the columns' names and shown beside Mapping of columns, where it can be changed; it can be saved and given again.

The import can be repeated: rows that the store knows by the dataset's own id are left alone if nothing changed, and updated, with an entry in the log, if something did. What you changed by hand stays yours; where the dataset changed it too, the log lists both, and Words that both changed says which stand. Dates that can be read as day/month and as month/day stop the import until you say which; a few odd ones among many are rejected row by row. A year, a month or an interval is kept as such.

Coordinates may be numbers, degrees with minutes and seconds, both in one column, WKT or shapes, of which the middle counts.

Rows that cannot be imported come back as a table with their number and the reason. The store is made if it is not there.</source>
        <translation>Liest UCDP GED (49 oder 41 Spalten oder eine Kandidatendatei ohne Kopfzeile), ACLED (neue und alte Form), Listen geolokalisierter Bilder wie die von GeoConfirmed und jede andere CSV-, JSON-, GeoJSON-Datei oder jeden Vektorlayer mit Datum und Ort.

Mehrere Quellen in einer Zelle werden zu mehreren Meldungen. Genauigkeitscodes werden zu Metern und Tagen (das Handbuch hat die Tabelle). Eine Tabelle ohne feste Spalten wird mit einer Zuordnung gelesen, die aus den Spaltennamen erraten und neben „Zuordnung der Spalten“ gezeigt wird, wo sie änderbar ist; sie kann gespeichert und wieder angegeben werden.

Das Einlesen ist wiederholbar: Zeilen, die der Speicher an der ID des Datensatzes erkennt, bleiben unberührt, wenn sich nichts änderte, und werden sonst aktualisiert, mit einem Protokolleintrag. Was Sie von Hand änderten, bleibt Ihres; wo auch der Datensatz es änderte, führt das Protokoll beides auf, und „Von beiden geänderte Wörter“ sagt, welche gelten. Daten, die als Tag/Monat und als Monat/Tag lesbar sind, halten das Einlesen an, bis Sie sagen, was gilt; einzelne abweichende unter vielen werden zeilenweise abgelehnt. Ein Jahr, ein Monat oder ein Zeitraum bleibt als solcher erhalten.

Koordinaten können Zahlen sein, Grad mit Minuten und Sekunden, beide in einer Spalte, WKT oder Formen, von denen die Mitte zählt.

Nicht einlesbare Zeilen kommen als Tabelle mit Nummer und Grund zurück. Der Speicher wird angelegt, falls er fehlt.</translation>
    </message>
    <message>
        <source>Reads layers, or every map of a folder and its subfolders, and writes one polygon layer with the fields actor, date, class, source, coalition, precision, year and time. Of files with several layers (GeoPackage, KML, GML, archives) every polygon layer is read.

The date is the one given for all, or is read from the date field, or else from the names of files, layers and folders. Patterns are weighed over all of them together; where dates can be read in two ways the algorithm stops and asks. Features with a begin and an end give a map for each date at which something changes. Of several maps of a day the last stands. Where one is older than the year 1, with which QGIS's own dates begin, dates are texts (323 BC) beside a year below 0.

The actor stands in a field, in the name of layer, file or folder, in the style or colour of a KML placemark, or is given by an expression; the value table says what each value stands for, from when to when.

Null and empty geometries, points and lines are left out; heights are dropped; invalid polygons are repaired by structure. Each case, and each file that could not be read, stands in the table of repairs, which is written also where nothing remains. A date far outside the others is kept and reported.

The result has the coordinate reference system of the first layer; coordinates that need no repair keep every digit, so that two dates drawn from one another stay comparable edge by edge.</source>
        <translation>Liest Layer oder jede Karte eines Ordners und seiner Unterordner und schreibt einen Polygonlayer mit den Feldern actor, date, class, source, coalition, precision, year und time. Von Dateien mit mehreren Layern (GeoPackage, KML, GML, Archive) wird jeder Polygonlayer gelesen.

Das Datum ist das für alle angegebene oder wird aus dem Datumsfeld gelesen, sonst aus den Namen von Dateien, Layern und Ordnern. Muster werden über alle zusammen abgewogen; wo Daten auf zwei Arten lesbar sind, hält der Algorithmus an und fragt. Objekte mit Anfang und Ende ergeben eine Karte für jedes Datum, an dem sich etwas ändert. Von mehreren Karten eines Tages gilt die letzte. Wo eine älter ist als das Jahr 1, mit dem die Datumswerte von QGIS beginnen, sind die Daten Texte (323 BC) neben einem Jahr unter 0.

Der Akteur steht in einem Feld, im Namen von Layer, Datei oder Ordner, im Stil oder in der Farbe einer KML-Ortsmarke oder wird durch einen Ausdruck geliefert; die Wertetabelle sagt, wofür jeder Wert von wann bis wann steht.

Nullwerte und leere Geometrien, Punkte und Linien werden ausgelassen; Höhen entfallen; ungültige Polygone werden strukturell repariert. Jeder Fall und jede nicht lesbare Datei steht in der Tabelle der Reparaturen, die auch dann geschrieben wird, wenn nichts übrig bleibt. Ein Datum weit außerhalb der anderen bleibt und wird gemeldet.

Das Ergebnis hat das Koordinatenbezugssystem des ersten Layers; Koordinaten ohne Reparaturbedarf behalten jede Ziffer, sodass zwei auseinander gezeichnete Daten Kante für Kante vergleichbar bleiben.</translation>
    </message>
    <message>
        <source>Reads the claimed quantities of an event store (“less than 15 and a half miles”, “over 3,000 square miles”, “more than doubled”, “75 miles west of”) and measures each on the layers, with its error. The verdict is consistent, inconsistent or cannot tell.

What is measured: a gap (all lines of the closure together, and whether it is sealed; between two places that line too), whether a pocket is sealed or open, who holds a place, a pocket's area (that round the place or the event), an actor's area on a date, the ratio of an actor's area between two dates, distance and bearing between two places or a place and the front (“front”, or “behind the front” of the claim's actor), and an area against reference areas such as “Delaware; Rhode Island”, by land area and by total area.

Gaps and pockets are those of the layers you give, where they are the claim's actor's; without them they are looked for on the control layer, with the claim's actor as the encircler. Gap lines alone do not tell a sealed date: give the table of gaps too.

A claim is measured on the map nearest to its date, unless the report says the one before or after; what is measured from the front, on the last map before. Where the layers or the claim can be read in two ways that disagree, nobody can tell.

A verdict that turns on the map's position error says at which error it would turn.

Where a claim cannot be measured (no map near its date, an unknown actor or place) the verdict is “cannot tell”, and the note says what is missing. Retracted reports are left out.</source>
        <translation>Liest die behaupteten Größen eines Ereignisspeichers („less than 15 and a half miles“, „over 3,000 square miles“, „more than doubled“, „75 miles west of“) und misst jede an den Layern, mit Fehler. Das Urteil ist vereinbar, unvereinbar oder nicht zu sagen.

Gemessen wird: eine Lücke (alle Linien des Schlusses zusammen und ob sie geschlossen ist; zwischen zwei Orten auch diese Linie), ob ein Kessel geschlossen oder offen ist, wer einen Ort hält, die Fläche eines Kessels (des um den Ort oder das Ereignis), die Fläche eines Akteurs an einem Datum, das Verhältnis der Fläche eines Akteurs zwischen zwei Daten, Entfernung und Richtung zwischen zwei Orten oder einem Ort und der Front („front“ oder „behind the front“ des Akteurs der Behauptung) und eine Fläche gegen Vergleichsflächen wie „Delaware; Rhode Island“, nach Landfläche und Gesamtfläche.

Lücken und Kessel sind die der angegebenen Layer, wo sie dem Akteur der Behauptung gehören; ohne diese werden sie auf dem Kontrolllayer gesucht, mit dem Akteur der Behauptung als Einkesselndem. Lückenlinien allein verraten kein geschlossenes Datum: Geben Sie auch die Tabelle der Lücken an.

Eine Behauptung wird an der Karte gemessen, die ihrem Datum am nächsten liegt, sofern die Meldung nicht die davor oder danach nennt; was von der Front aus gemessen wird, an der letzten Karte davor. Wo Layer oder Behauptung auf zwei widersprüchliche Arten lesbar sind, ist es nicht zu sagen.

Ein Urteil, das vom Lagefehler der Karte abhängt, sagt, bei welchem Fehler es kippen würde.

Wo eine Behauptung nicht messbar ist (keine Karte nahe ihrem Datum, unbekannter Akteur oder Ort), lautet das Urteil „nicht zu sagen“, und die Notiz sagt, was fehlt. Zurückgezogene Meldungen werden ausgelassen.</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>Hinterland</translation>
    </message>
    <message>
        <source>Rear as a point</source>
        <translation>Hinterland als Punkt</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redraw noise if undone within (dates)</source>
        <translation>Zeichenrauschen, wenn rückgängig innerhalb von (Daten)</translation>
    </message>
    <message>
        <source>Redraw noise in it (km²)</source>
        <translation>Davon Zeichenrauschen (km²)</translation>
    </message>
    <message>
        <source>Redraw noise up to width</source>
        <translation>Zeichenrauschen bis zur Breite</translation>
    </message>
    <message>
        <source>Redrawn, not changed</source>
        <translation>Neu gezeichnet, nicht geändert</translation>
    </message>
    <message>
        <source>Redrawn, not changed: {noise}.</source>
        <translation>Neu gezeichnet, nicht verändert: {noise}.</translation>
    </message>
    <message>
        <source>Reference areas</source>
        <translation>Vergleichsflächen</translation>
    </message>
    <message>
        <source>Reference place name field</source>
        <translation>Namensfeld der Bezugsorte</translation>
    </message>
    <message>
        <source>Reference places</source>
        <translation>Bezugsorte</translation>
    </message>
    <message>
        <source>Refuse, and name the features</source>
        <translation>Ablehnen und die Objekte nennen</translation>
    </message>
    <message>
        <source>Regional border</source>
        <translation>Regionalgrenze</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Relayed &amp;by</source>
        <translation>&amp;Weitergegeben von</translation>
    </message>
    <message>
        <source>Relayed by</source>
        <translation>Weitergegeben von</translation>
    </message>
    <message>
        <source>Reliability of the best source at least</source>
        <translation>Verlässlichkeit der besten Quelle mindestens</translation>
    </message>
    <message>
        <source>Reliability of the best source, A to F</source>
        <translation>Verlässlichkeit der besten Quelle, A bis F</translation>
    </message>
    <message>
        <source>Reliability of the source (A to F)</source>
        <translation>Verlässlichkeit der Quelle (A bis F)</translation>
    </message>
    <message>
        <source>Reliability “{reliability}” does not exist. It runs from A to F.</source>
        <translation>Verlässlichkeit „{reliability}“ gibt es nicht. Sie reicht von A bis F.</translation>
    </message>
    <message>
        <source>Remove the earlier</source>
        <translation>Frühere entfernen</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Remove what Salient installed</source>
        <translation>Von Salient Installiertes entfernen</translation>
    </message>
    <message>
        <source>Removed. Start QGIS again.</source>
        <translation>Entfernt. Starten Sie QGIS neu.</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repariert</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparaturen</translation>
    </message>
    <message>
        <source>Replace it?</source>
        <translation>Ersetzen?</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report every pocket round the same core, each with its own gap.</source>
        <translation>Alle Kessel um denselben Kern angeben, jeden mit eigener Lücke.</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>Reported by a source</source>
        <translation>Von einer Quelle berichtet</translation>
    </message>
    <message>
        <source>Reported by nobody</source>
        <translation>Von niemandem berichtet</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Reports by this source</source>
        <translation>Meldungen dieser Quelle</translation>
    </message>
    <message>
        <source>Reports relayed by this source</source>
        <translation>Von dieser Quelle weitergegebene Meldungen</translation>
    </message>
    <message>
        <source>Resol&amp;ution</source>
        <translation>Auflös&amp;ung</translation>
    </message>
    <message>
        <source>Resolution (dpi)</source>
        <translation>Auflösung (dpi)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Retract the event</source>
        <translation>Ereignis zurückziehen</translation>
    </message>
    <message>
        <source>Retracted too</source>
        <translation>Auch zurückgezogene</translation>
    </message>
    <message>
        <source>Retreat of the whole front (m a day)</source>
        <translation>Rückzug der ganzen Front (m je Tag)</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Rim</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Rivers</source>
        <translation>Flüsse</translation>
    </message>
    <message>
        <source>Road name field</source>
        <translation>Namensfeld der Straßen</translation>
    </message>
    <message>
        <source>Road that is cut</source>
        <translation>Abgeschnittene Straße</translation>
    </message>
    <message>
        <source>Road that leads in</source>
        <translation>Straße, die hineinführt</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Straßen</translation>
    </message>
    <message>
        <source>Roads and rivers are lines, and there are other shapes among them. Choose a layer of lines; a lake or the sea, as polygons, is a barrier.</source>
        <translation>Straßen und Flüsse sind Linien, und es sind andere Formen darunter. Wählen Sie einen Linienlayer; ein See oder das Meer, als Polygone, ist eine Sperre.</translation>
    </message>
    <message>
        <source>Roads that lead in</source>
        <translation>Hineinführende Straßen</translation>
    </message>
    <message>
        <source>Roads, rivers: {maker}.</source>
        <translation>Straßen, Flüsse: {maker}.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Round numbers are off by at most (%)</source>
        <translation>Runde Zahlen weichen höchstens ab um (%)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Row {row}: the quotation states {count} more, which were left. Give each a row of its own.</source>
        <translation>Zeile {row}: Das Zitat nennt {count} weitere, die ausgelassen wurden. Geben Sie jeder eine eigene Zeile.</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Zeile {row}: {reason}</translation>
    </message>
    <message>
        <source>Rows find their events again by this name and their id: keep it for later imports.</source>
        <translation>Zeilen finden ihre Ereignisse an diesem Namen und ihrer ID wieder: für spätere Einlesungen beibehalten.</translation>
    </message>
    <message>
        <source>Rows that were not imported: row number, reason, and what the row begins with.</source>
        <translation>Nicht eingelesene Zeilen: Zeilennummer, Grund und womit die Zeile beginnt.</translation>
    </message>
    <message>
        <source>Rows, or list and store, grade “{name}” unlike ({grades}): {kept} stands. Change it in the store if that is wrong.</source>
        <translation>Zeilen, oder Liste und Ablage, stufen „{name}“ verschieden ein ({grades}): {kept} gilt. Ändern Sie es in der Ablage, wenn das falsch ist.</translation>
    </message>
    <message>
        <source>Run in QGIS's environment: conda install -c conda-forge {wanted}</source>
        <translation>Führen Sie in der Umgebung von QGIS aus: conda install -c conda-forge {wanted}</translation>
    </message>
    <message>
        <source>Run the OSGeo4W Setup that came with QGIS (Advanced install) and choose {packages}.</source>
        <translation>Starten Sie das OSGeo4W-Setup von QGIS (Advanced install) und wählen Sie {packages}.</translation>
    </message>
    <message>
        <source>Run with the Python of QGIS: python3 -m pip install --user {wanted}</source>
        <translation>Führen Sie mit dem Python von QGIS aus: python3 -m pip install --user {wanted}</translation>
    </message>
    <message>
        <source>Run {id}</source>
        <translation>Lauf {id}</translation>
    </message>
    <message>
        <source>Run: sudo apt install {packages}</source>
        <translation>Führen Sie aus: sudo apt install {packages}</translation>
    </message>
    <message>
        <source>Run: sudo apt install {packages} (where that brings shapely 1.8, as on Debian 12 and Ubuntu 22.04, run: python3 -m pip install --user --break-system-packages "shapely~=2.0.7" "numpy~=1.24")</source>
        <translation>Führen Sie aus: sudo apt install {packages} (wo das shapely 1.8 bringt, wie auf Debian 12 und Ubuntu 22.04: python3 -m pip install --user --break-system-packages "shapely~=2.0.7" "numpy~=1.24")</translation>
    </message>
    <message>
        <source>Running on a cluster needs the Python library distributed. Install it with “python3 -m pip install 'dask[distributed]'”, or leave the scheduler empty.</source>
        <translation>Läufe auf einem Cluster brauchen die Python-Bibliothek distributed. Installieren Sie sie mit „python3 -m pip install 'dask[distributed]'“ oder lassen Sie den Scheduler leer.</translation>
    </message>
    <message>
        <source>S&amp;tance</source>
        <translation>&amp;Haltung</translation>
    </message>
    <message>
        <source>SHA-256 of the log's last entry</source>
        <translation>SHA-256 des letzten Protokolleintrags</translation>
    </message>
    <message>
        <source>SHA-256 of what was read</source>
        <translation>SHA-256 des Gelesenen</translation>
    </message>
    <message>
        <source>Salient</source>
        <translation>Salient</translation>
    </message>
    <message>
        <source>Salient does not speak “{language}”. Choose one of {known}.</source>
        <translation>Salient spricht „{language}“ nicht. Möglich sind {known}.</translation>
    </message>
    <message>
        <source>Salient formed</source>
        <translation>Frontvorsprung entstanden</translation>
    </message>
    <message>
        <source>Salient needs {what}. {how} Then start QGIS again.</source>
        <translation>Salient braucht {what}. {how} Starten Sie QGIS danach neu.</translation>
    </message>
    <message>
        <source>Salient was checked against QGIS 4 but never run on it: compare its figures with those of QGIS 3.</source>
        <translation>Salient wurde gegen QGIS 4 geprüft, aber nie darauf ausgeführt: Vergleichen Sie seine Zahlen mit denen von QGIS 3.</translation>
    </message>
    <message>
        <source>Salient's algorithms are not in the toolbox: switch Processing on.</source>
        <translation>Salients Algorithmen fehlen in der Werkzeugkiste: Schalten Sie Processing ein.</translation>
    </message>
    <message>
        <source>Salient: libraries</source>
        <translation>Salient: Bibliotheken</translation>
    </message>
    <message>
        <source>Salient: sourced events</source>
        <translation>Salient: belegte Ereignisse</translation>
    </message>
    <message>
        <source>Save the edits of “{layer}” first: what is not saved has no lasting key.</source>
        <translation>Speichern Sie zuerst die Änderungen von „{layer}“: Nicht Gespeichertes hat keinen dauerhaften Schlüssel.</translation>
    </message>
    <message>
        <source>Save the mapping to</source>
        <translation>Zuordnung speichern in</translation>
    </message>
    <message>
        <source>Saved to “{store}”, where the form was opened, not to the store open now.</source>
        <translation>In „{store}“ gespeichert, wo das Formular geöffnet wurde, nicht im jetzt offenen Speicher.</translation>
    </message>
    <message>
        <source>Say why it is retracted: the log keeps the reason.</source>
        <translation>Sagen Sie, warum es zurückgezogen wird: Das Protokoll bewahrt den Grund.</translation>
    </message>
    <message>
        <source>Says of each place who holds it and since when, how far the front is, and how it lies from other places, in words.</source>
        <translation>Sagt für jeden Ort, wer ihn hält und seit wann, wie weit die Front ist und wie er zu anderen Orten liegt, in Worten.</translation>
    </message>
    <message>
        <source>Says which roads still lead into a pocket across the gap, how near the encirclers are to each, and how much of it lies under their fire.</source>
        <translation>Sagt, welche Straßen noch über die Lücke in einen Kessel führen, wie nahe die Einkesselnden jeder sind und wie viel davon unter ihrem Feuer liegt.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Sealed pocket</source>
        <translation>Geschlossener Kessel</translation>
    </message>
    <message>
        <source>Sealed pocket of {besieged}</source>
        <translation>Geschlossener Kessel von {besieged}</translation>
    </message>
    <message>
        <source>Sealed pockets</source>
        <translation>Geschlossene Kessel</translation>
    </message>
    <message>
        <source>Sealing date: of the seal that holds, or projected</source>
        <translation>Datum der Schließung: der bestehenden oder projiziert</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Ereignisse suchen</translation>
    </message>
    <message>
        <source>Second maker</source>
        <translation>Zweiter Kartenmacher</translation>
    </message>
    <message>
        <source>Sector name field</source>
        <translation>Namensfeld der Abschnitte</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>See what each column fills, with its first values, and change it</source>
        <translation>Sehen und ändern, was jede Spalte füllt, mit ihren ersten Werten</translation>
    </message>
    <message>
        <source>See what was found, and say what the values stand for</source>
        <translation>Sehen Sie das Gefundene an und sagen Sie, wofür die Werte stehen</translation>
    </message>
    <message>
        <source>Select a vector layer in the layer tree first.</source>
        <translation>Wählen Sie zuerst einen Vektorlayer im Layerbaum.</translation>
    </message>
    <message>
        <source>Select an event in the list first.</source>
        <translation>Wählen Sie zuerst ein Ereignis in der Liste.</translation>
    </message>
    <message>
        <source>Select an event with a place in the list first.</source>
        <translation>Wählen Sie zuerst ein Ereignis mit Ort in der Liste.</translation>
    </message>
    <message>
        <source>Select features that are not linked yet, in any layer.</source>
        <translation>Wählen Sie noch nicht verknüpfte Objekte in einem beliebigen Layer.</translation>
    </message>
    <message>
        <source>Select the event's features</source>
        <translation>Objekte des Ereignisses auswählen</translation>
    </message>
    <message>
        <source>Select two events or more to merge them.</source>
        <translation>Wählen Sie zwei oder mehr Ereignisse zum Zusammenführen.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Schutzbedarf</translation>
    </message>
    <message>
        <source>Sensitivity of the event</source>
        <translation>Schutzbedarf des Ereignisses</translation>
    </message>
    <message>
        <source>Separated by semicolons; coalitions too. Ground of all others is not even read, and counts as nobody's: for a layer of which one side is wanted. Empty: all.</source>
        <translation>Durch Semikolon getrennt; auch Bündnisse. Gelände aller anderen wird gar nicht gelesen und zählt als niemandes: für einen Layer, von dem eine Seite gebraucht wird. Leer: alle.</translation>
    </message>
    <message>
        <source>Several actors taken as one side, one coalition a line: “Government; Russia = Government and allies”. The side's name then stands for its members everywhere.</source>
        <translation>Mehrere Akteure als eine Seite, ein Bündnis je Zeile: „Government; Russia = Government and allies“. Der Name der Seite steht dann überall für ihre Mitglieder.</translation>
    </message>
    <message>
        <source>Shapes smaller than this are not logged, in km².</source>
        <translation>Kleinere Formen werden nicht protokolliert, in km².</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Weitergabe</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all events again</source>
        <translation>Wieder alle Ereignisse zeigen</translation>
    </message>
    <message>
        <source>Show events in the active layer's map tips and identify results</source>
        <translation>Ereignisse in Kartentipps und Abfrageergebnissen des aktiven Layers zeigen</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Show the precision of locations as circles</source>
        <translation>Lagegenauigkeit als Kreise zeigen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Sign the end of the log</source>
        <translation>Ende des Protokolls signieren</translation>
    </message>
    <message>
        <source>Sign the end of the log…</source>
        <translation>Ende des Protokolls signieren…</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Signs of units need the Python library {library}, which is not installed: “pip install {library}” in QGIS’s Python. Their points are drawn as they are.</source>
        <translation>Zeichen von Einheiten brauchen die Python-Bibliothek {library}, die nicht installiert ist: „pip install {library}“ im Python von QGIS. Ihre Punkte werden gezeichnet, wie sie sind.</translation>
    </message>
    <message>
        <source>Simulations need a core: errors are by formula.</source>
        <translation>Simulationen brauchen einen Kern: Fehler nach Formel.</translation>
    </message>
    <message>
        <source>Simulations need a correlation length of more than 0 m: enter one.</source>
        <translation>Simulationen brauchen eine Korrelationslänge über 0 m: Geben Sie eine ein.</translation>
    </message>
    <message>
        <source>Simulations need a position error of more than 0 m: enter one.</source>
        <translation>Simulationen brauchen einen Lagefehler über 0 m: Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>Simulations of the position error</source>
        <translation>Simulationen des Lagefehlers</translation>
    </message>
    <message>
        <source>Situation events</source>
        <translation>Ereignisse der Lage</translation>
    </message>
    <message>
        <source>Situation log</source>
        <translation>Lagetagebuch</translation>
    </message>
    <message>
        <source>Situation map</source>
        <translation>Lagekarte</translation>
    </message>
    <message>
        <source>Situation map…</source>
        <translation>Lagekarte…</translation>
    </message>
    <message>
        <source>Size and direction of the template “situation”.</source>
        <translation>Größe und Ausrichtung der Vorlage „situation“.</translation>
    </message>
    <message>
        <source>Size of the cells that exact places are hidden in. 0: exact places.</source>
        <translation>Größe der Zellen, in denen genaue Orte verborgen werden. 0: genaue Orte.</translation>
    </message>
    <message>
        <source>Size of the squares on which ways are found. 0: a fortieth of the reach, more on large ground.</source>
        <translation>Größe der Quadrate, auf denen Wege gesucht werden. 0: ein Vierzigstel der Reichweite, auf großem Gelände mehr.</translation>
    </message>
    <message>
        <source>Slivers that count as closed</source>
        <translation>Splitter, die als geschlossen gelten</translation>
    </message>
    <message>
        <source>Smaller pieces are excluded, in km².</source>
        <translation>Kleinere Stücke werden ausgeschlossen, in km².</translation>
    </message>
    <message>
        <source>Smallest gap of the others: {gap}</source>
        <translation>Kleinste Lücke der übrigen: {gap}</translation>
    </message>
    <message>
        <source>Smallest gap of the others: {gap}, at {count} of them</source>
        <translation>Kleinste Lücke der übrigen: {gap}, bei {count} von ihnen</translation>
    </message>
    <message>
        <source>Smallest gap of the others: {gap}, {core}</source>
        <translation>Kleinste Lücke der übrigen: {gap}, {core}</translation>
    </message>
    <message>
        <source>Smallest pocket (km²)</source>
        <translation>Kleinster Kessel (km²)</translation>
    </message>
    <message>
        <source>Smallest shape (km²)</source>
        <translation>Kleinste Form (km²)</translation>
    </message>
    <message>
        <source>Snap to points of visible layers, and take their name</source>
        <translation>An Punkten sichtbarer Layer fangen und deren Namen nehmen</translation>
    </message>
    <message>
        <source>Snap vertices within</source>
        <translation>Stützpunkte fangen innerhalb von</translation>
    </message>
    <message>
        <source>Snap within</source>
        <translation>Fangen innerhalb von</translation>
    </message>
    <message>
        <source>So far beyond the gap line a road is measured, along the road.</source>
        <translation>So weit jenseits der Lückenlinie wird eine Straße gemessen, entlang der Straße.</translation>
    </message>
    <message>
        <source>So much is added to a way that crosses a river where no road does.</source>
        <translation>So viel kommt zu einem Weg hinzu, der einen Fluss ohne Straße quert.</translation>
    </message>
    <message>
        <source>Some coordinates have no place on the Earth in “{name}”. Check that the layer has the coordinate reference system it was drawn in.</source>
        <translation>Einige Koordinaten haben in „{name}“ keinen Ort auf der Erde. Prüfen Sie, ob der Layer das Koordinatenbezugssystem hat, in dem er gezeichnet wurde.</translation>
    </message>
    <message>
        <source>Some dates are written month first (“{month_only}”), others day first (“{day_only}”). Put them in one form, best YYYY-MM-DD.</source>
        <translation>Manche Daten beginnen mit dem Monat („{month_only}“), andere mit dem Tag („{day_only}“). Vereinheitlichen Sie sie, am besten als YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Some dates have a time zone and others none, so their order is unknown: give all of them with a time zone, or none.</source>
        <translation>Manche Daten haben eine Zeitzone, andere nicht, daher ist ihre Reihenfolge unbekannt: Geben Sie alle mit oder alle ohne Zeitzone an.</translation>
    </message>
    <message>
        <source>Some maps are dated to the day and others to the minute: it cannot be told which of two of one day is the later. Give all of them days, or all of them times.</source>
        <translation>Einige Karten sind auf den Tag datiert, andere auf die Minute: Welche von zweien desselben Tages die spätere ist, lässt sich nicht sagen. Geben Sie allen Tage oder allen Uhrzeiten.</translation>
    </message>
    <message>
        <source>Somebody else changed this</source>
        <translation>Jemand anderes hat dies geändert</translation>
    </message>
    <message>
        <source>Somebody else changed this since you opened it (different from yours: {names}). Nothing was saved. Compare both and choose.</source>
        <translation>Jemand anderes hat dies geändert, seit Sie es geöffnet haben (anders als bei Ihnen: {names}). Nichts wurde gespeichert. Vergleichen Sie beides und wählen Sie.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source &amp;reliability</source>
        <translation>&amp;Verlässlichkeit der Quelle</translation>
    </message>
    <message>
        <source>Source at least</source>
        <translation>Quelle mindestens</translation>
    </message>
    <message>
        <source>Source is</source>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <source>Source {n}</source>
        <translation>Quelle {n}</translation>
    </message>
    <message>
        <source>Source, by its number</source>
        <translation>Quelle, nach Nummer</translation>
    </message>
    <message>
        <source>Sourced events</source>
        <translation>Belegte Ereignisse</translation>
    </message>
    <message>
        <source>Sourced events: {store}</source>
        <translation>Belegte Ereignisse: {store}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sources (numbers stand on the map)</source>
        <translation>Quellen (Nummern stehen auf der Karte)</translation>
    </message>
    <message>
        <source>Sources (numbers {numbers} stand on the map)</source>
        <translation>Quellen (die Nummern {numbers} stehen auf der Karte)</translation>
    </message>
    <message>
        <source>Sources whose numbers are left off the map, for want of room: {numbers}.</source>
        <translation>Quellen, deren Nummern aus Platzmangel auf der Karte fehlen: {numbers}.</translation>
    </message>
    <message>
        <source>Sources, continued</source>
        <translation>Quellen, Fortsetzung</translation>
    </message>
    <message>
        <source>Sources: log entry {count}, SHA-256 {hash}…</source>
        <translation>Quellen: Protokolleintrag {count}, SHA-256 {hash}…</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Spacing along the front</source>
        <translation>Abstand entlang der Front</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilung</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadratisch</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>State border</source>
        <translation>Staatsgrenze</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Steps of “sure”</source>
        <translation>Stufen von „sicher“</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Store of sourced events: the path of a GeoPackage, or postgres:connection/schema. Empty: no sources.</source>
        <translation>Speicher belegter Ereignisse: Pfad eines GeoPackage oder postgres:connection/schema. Leer: keine Quellen.</translation>
    </message>
    <message>
        <source>Store of sourced events: the path of a GeoPackage, or postgres:connection/schema. Its events in the extent up to the as-of date are numbered on the map and listed with their sources. Empty: no sources.</source>
        <translation>Speicher belegter Ereignisse: Pfad eines GeoPackage oder postgres:connection/schema. Seine Ereignisse in der Ausdehnung bis zum Stand-Datum werden auf der Karte nummeriert und mit Quellen aufgelistet. Leer: keine Quellen.</translation>
    </message>
    <message>
        <source>Straight on</source>
        <translation>Geradeaus</translation>
    </message>
    <message>
        <source>Study area</source>
        <translation>Untersuchungsgebiet</translation>
    </message>
    <message>
        <source>Style of “{layer}”</source>
        <translation>Stil von „{layer}“</translation>
    </message>
    <message>
        <source>Style the current layer…</source>
        <translation>Aktuellen Layer gestalten…</translation>
    </message>
    <message>
        <source>Such as cp1251. Empty: as the file says, else found by what the texts look like.</source>
        <translation>Etwa cp1251. Leer: wie in der Datei, sonst nach dem Aussehen der Texte.</translation>
    </message>
    <message>
        <source>Such as utf-8, cp1251 or cp1252; empty: told from the file, and logged.</source>
        <translation>Etwa utf-8, cp1251 oder cp1252; leer: an der Datei erkannt und protokolliert.</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Nachschub</translation>
    </message>
    <message>
        <source>Supply at {place}</source>
        <translation>Nachschub bei {place}</translation>
    </message>
    <message>
        <source>Supply at {place}, {date}</source>
        <translation>Nachschub bei {place}, {date}</translation>
    </message>
    <message>
        <source>Supply routes</source>
        <translation>Nachschubwege</translation>
    </message>
    <message>
        <source>Supply summary</source>
        <translation>Übersicht des Nachschubs</translation>
    </message>
    <message>
        <source>Supply: {text}</source>
        <translation>Nachschub: {text}</translation>
    </message>
    <message>
        <source>Table of actors</source>
        <translation>Tabelle der Akteure</translation>
    </message>
    <message>
        <source>Table of claims</source>
        <translation>Tabelle der Behauptungen</translation>
    </message>
    <message>
        <source>Table of gaps</source>
        <translation>Tabelle der Lücken</translation>
    </message>
    <message>
        <source>Table “Gaps” of “Encirclement gap”: totals and states, sealed dates too.</source>
        <translation>Tabelle „Lücken“ aus „Lücke der Einkesselung“: Summen und Zustände, auch geschlossene Daten.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods *.json *.geojson)</source>
        <translation>Tabellen (*.csv *.xlsx *.ods *.json *.geojson)</translation>
    </message>
    <message>
        <source>Tactical</source>
        <translation>Taktisch</translation>
    </message>
    <message>
        <source>Tactical (APP-6)</source>
        <translation>Taktisch (APP-6)</translation>
    </message>
    <message>
        <source>Take a mapping that was saved</source>
        <translation>Gespeicherte Zuordnung verwenden</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the dataset's, and list them</source>
        <translation>Die des Datensatzes nehmen und auflisten</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Eingenommen</translation>
    </message>
    <message>
        <source>Takes camera, time and place out of copied JPEG and PNG pictures, which are not changed otherwise. Files that cannot be cleaned so are left out and named.</source>
        <translation>Nimmt Kamera, Zeit und Ort aus kopierten JPEG- und PNG-Bildern, die sonst unverändert bleiben. Dateien, bei denen das nicht geht, werden ausgelassen und genannt.</translation>
    </message>
    <message>
        <source>Takes maps that are at least this many days apart. 0 takes all.</source>
        <translation>Nimmt Karten, die mindestens so viele Tage auseinanderliegen. 0 nimmt alle.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Template fi&amp;le</source>
        <translation>Vorlagen&amp;datei</translation>
    </message>
    <message>
        <source>Template of your own…</source>
        <translation>Eigene Vorlage…</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>That of QGIS</source>
        <translation>Die von QGIS</translation>
    </message>
    <message>
        <source>That of the profile</source>
        <translation>Wie im Profil</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} does not answer ({error}). Check that it runs and that the address is right, or leave the scheduler empty.</source>
        <translation>Der Dask-Scheduler unter {address} antwortet nicht ({error}). Prüfen Sie, ob er läuft und die Adresse stimmt, oder lassen Sie den Scheduler leer.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has lost all its workers, and none came back in {patience:.0f} s. Look at the workers' own logs (too little memory is the usual cause), start them again and run again.</source>
        <translation>Der Dask-Scheduler unter {address} hat alle Worker verloren, und in {patience:.0f} s kam keiner zurück. Sehen Sie in die Protokolle der Worker (meist fehlt Arbeitsspeicher), starten Sie sie und den Lauf neu.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has no workers. Start some.</source>
        <translation>Der Dask-Scheduler unter {address} hat keine Worker. Starten Sie welche.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} was lost while it worked. Nothing was computed in part: start it again and run again, or leave the scheduler empty.</source>
        <translation>Der Dask-Scheduler unter {address} ging während der Arbeit verloren. Nichts wurde nur teilweise berechnet: Starten Sie ihn und den Lauf neu oder lassen Sie den Scheduler leer.</translation>
    </message>
    <message>
        <source>The GeoPackage that holds the sourced events, or postgres:connection/schema with the name of one of QGIS's PostgreSQL connections.</source>
        <translation>Das GeoPackage mit den belegten Ereignissen oder postgres:connection/schema mit dem Namen einer PostgreSQL-Verbindung von QGIS.</translation>
    </message>
    <message>
        <source>The GeoPackage that holds the sourced events, or postgres:connection/schema.</source>
        <translation>Das GeoPackage mit den belegten Ereignissen oder postgres:connection/schema.</translation>
    </message>
    <message>
        <source>The Python library {library} cannot be loaded here: {error}. An older version may do: “pip install {library}==1.2.3”. Points of units are drawn as they are.</source>
        <translation>Die Python-Bibliothek {library} lässt sich hier nicht laden: {error}. Eine ältere Version könnte genügen: „pip install {library}==1.2.3“. Punkte von Einheiten werden gezeichnet, wie sie sind.</translation>
    </message>
    <message>
        <source>The actor is</source>
        <translation>Der Akteur ist</translation>
    </message>
    <message>
        <source>The actors inside. Empty: whoever stands on what the encirclers do not hold.</source>
        <translation>Die Akteure im Inneren. Leer: wer auf dem steht, was die Einkesselnden nicht halten.</translation>
    </message>
    <message>
        <source>The actors inside. Names separated by semicolons. Empty: whoever stands on what the encirclers do not hold.</source>
        <translation>Die Akteure im Inneren. Namen, durch Semikolon getrennt. Leer: wer auf dem steht, was die Einkesselnden nicht halten.</translation>
    </message>
    <message>
        <source>The actors that form the ring, and whose gains count.</source>
        <translation>Die Akteure, die den Ring bilden und deren Gewinne zählen.</translation>
    </message>
    <message>
        <source>The actors that form the ring, taken as one coalition. Names separated by semicolons.</source>
        <translation>Die Akteure, die den Ring bilden, als ein Bündnis. Namen, durch Semikolon getrennt.</translation>
    </message>
    <message>
        <source>The actors that form the ring. Names separated by semicolons. Empty: everybody but the besieged, drawn or not.</source>
        <translation>Die Akteure, die den Ring bilden. Namen, durch Semikolon getrennt. Leer: alle außer den Eingekesselten, gezeichnet oder nicht.</translation>
    </message>
    <message>
        <source>The actors “{one}” and “{other}” differ only in case or spaces and are taken as two. Rename one, or put both in a coalition.</source>
        <translation>Die Akteure „{one}“ und „{other}“ unterscheiden sich nur in Groß- und Kleinschreibung oder Leerzeichen und gelten als zwei. Benennen Sie einen um oder nehmen Sie beide in ein Bündnis.</translation>
    </message>
    <message>
        <source>The advance has no area. Draw a polygon with three corners or more.</source>
        <translation>Der Vorstoß hat keine Fläche. Zeichnen Sie ein Polygon mit mindestens drei Ecken.</translation>
    </message>
    <message>
        <source>The answer could not be kept: {log}</source>
        <translation>Die Antwort ließ sich nicht aufbewahren: {log}</translation>
    </message>
    <message>
        <source>The archive is broken: {error}. Load it again.</source>
        <translation>Das Archiv ist beschädigt: {error}. Laden Sie es neu.</translation>
    </message>
    <message>
        <source>The area is of “{where}” alone, and would be measured on the whole map. Cut the control layer to it; a table then states the claim in columns.</source>
        <translation>Die Fläche ist nur die von „{where}“ und würde auf der ganzen Karte gemessen. Schneiden Sie den Kontrolllayer darauf zu; eine Tabelle gibt die Behauptung dann in Spalten an.</translation>
    </message>
    <message>
        <source>The area of a pocket is all open ground inside: also that of neutrals, unless it counts as closed. Pocket area measures the ground of the besieged alone where they are named.</source>
        <translation>Die Fläche eines Kessels ist alles offene Gelände darin: auch das von Neutralen, sofern es nicht als geschlossen zählt. „Kesselfläche“ misst das Gelände der Eingekesselten allein, wo sie genannt sind.</translation>
    </message>
    <message>
        <source>The area on each date.</source>
        <translation>Die Fläche an jedem Datum.</translation>
    </message>
    <message>
        <source>The area that {actor} holds on each date.</source>
        <translation>Die von {actor} an jedem Datum gehaltene Fläche.</translation>
    </message>
    <message>
        <source>The as-of date: one page</source>
        <translation>Das Stand-Datum: eine Seite</translation>
    </message>
    <message>
        <source>The baseline has no length: there is nothing to cast transects from.</source>
        <translation>Die Grundlinie hat keine Länge: Von ihr können keine Schnitte ausgehen.</translation>
    </message>
    <message>
        <source>The bearing is not defined: {what} is nearer than its error.</source>
        <translation>Die Richtung ist nicht bestimmt: {what} ist näher als der Fehler.</translation>
    </message>
    <message>
        <source>The besieged hold no ground on this date.</source>
        <translation>Die Eingekesselten halten an diesem Datum kein Gelände.</translation>
    </message>
    <message>
        <source>The borders of all maps are noded together and each face is asked of every map.</source>
        <translation>Die Grenzen aller Karten werden gemeinsam verknotet, und jede Teilfläche wird an jeder Karte abgefragt.</translation>
    </message>
    <message>
        <source>The boundaries would be cut into {counts:,.0f} pieces of a quarter of the widest gap; {most_points:,} are the most. Raise the widest gap, choose a study area round the front, or simplify the boundaries.</source>
        <translation>Die Grenzen würden in {counts:,.0f} Stücke von einem Viertel der größten Lücke zerlegt; höchstens {most_points:,} sind möglich. Erhöhen Sie die größte Lücke, wählen Sie ein Untersuchungsgebiet um die Front oder vereinfachen Sie die Grenzen.</translation>
    </message>
    <message>
        <source>The boundary that two actors share, a row a pair and date.</source>
        <translation>Die gemeinsame Grenze zweier Akteure, eine Zeile je Paar und Datum.</translation>
    </message>
    <message>
        <source>The cache cannot be read ({reason}).</source>
        <translation>Der Cache kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>The cache {path} cannot be deleted: {reason}.</source>
        <translation>Der Zwischenspeicher {path} lässt sich nicht löschen: {reason}.</translation>
    </message>
    <message>
        <source>The cache {path} cannot be used: {error}. All is worked out anew.</source>
        <translation>Der Zwischenspeicher {path} ist nicht verwendbar: {error}. Alles wird neu berechnet.</translation>
    </message>
    <message>
        <source>The cache {path} is damaged ({error}): it is begun anew.</source>
        <translation>Der Zwischenspeicher {path} ist beschädigt ({error}): Er wird neu begonnen.</translation>
    </message>
    <message>
        <source>The certificates for {address} cannot be read ({error}). {remedy}</source>
        <translation>Die Zertifikate für {address} sind nicht lesbar ({error}). {remedy}</translation>
    </message>
    <message>
        <source>The changes do not say who gained: sides are not tested.</source>
        <translation>Die Veränderungen sagen nicht, wer gewann: Seiten werden nicht geprüft.</translation>
    </message>
    <message>
        <source>The changes of “{actor}” fail to add up to its change of area by {area}: do not use them. Repair the maps with “Prepare control layer”, snapping vertices.</source>
        <translation>Die Veränderungen von „{actor}“ verfehlen in der Summe die Änderung der Fläche um {area}: Verwenden Sie sie nicht. Reparieren Sie die Karten mit „Kontrolllayer vorbereiten“ und fangen Sie dabei Stützpunkte.</translation>
    </message>
    <message>
        <source>The changes that no report of an event near them reports.</source>
        <translation>Die Veränderungen, die keine Meldung eines nahen Ereignisses meldet.</translation>
    </message>
    <message>
        <source>The chart is left out: the figures beside the map leave it no room.</source>
        <translation>Das Diagramm entfällt: Die Kennzahlen neben der Karte lassen ihm keinen Platz.</translation>
    </message>
    <message>
        <source>The claim does not say from where to where. Name both places, or “front”.</source>
        <translation>Die Behauptung sagt nicht, von wo bis wo. Nennen Sie beide Orte oder „front“.</translation>
    </message>
    <message>
        <source>The claim does not say from which date the change counts.</source>
        <translation>Die Behauptung sagt nicht, ab welchem Datum die Veränderung zählt.</translation>
    </message>
    <message>
        <source>The claim does not say from which date the ratio starts.</source>
        <translation>Die Behauptung sagt nicht, ab welchem Datum das Verhältnis gilt.</translation>
    </message>
    <message>
        <source>The claim does not say on which day they met.</source>
        <translation>Die Behauptung sagt nicht, an welchem Tag sie sich trafen.</translation>
    </message>
    <message>
        <source>The claim does not say what lies so far from the front.</source>
        <translation>Die Behauptung sagt nicht, was so weit von der Front liegt.</translation>
    </message>
    <message>
        <source>The claim does not say which place is held. Name it.</source>
        <translation>Die Behauptung sagt nicht, welcher Ort gehalten wird. Nennen Sie ihn.</translation>
    </message>
    <message>
        <source>The claim does not say who encircles. Name the actor in the report, or give a layer of gap lines and one of pockets.</source>
        <translation>Die Behauptung sagt nicht, wer einkesselt. Nennen Sie den Akteur in der Meldung oder geben Sie Layer der Lückenlinien und der Kessel an.</translation>
    </message>
    <message>
        <source>The claim does not say who holds it. Name the actor.</source>
        <translation>Die Behauptung sagt nicht, wer ihn hält. Nennen Sie den Akteur.</translation>
    </message>
    <message>
        <source>The claim does not say who holds the place.</source>
        <translation>Die Behauptung sagt nicht, wer den Ort hält.</translation>
    </message>
    <message>
        <source>The claim does not say whose area. Name the actor in the report.</source>
        <translation>Die Behauptung sagt nicht, wessen Fläche. Nennen Sie den Akteur in der Meldung.</translation>
    </message>
    <message>
        <source>The claim does not say whose ground. Name the actor.</source>
        <translation>Die Behauptung sagt nicht, wessen Gelände. Nennen Sie den Akteur.</translation>
    </message>
    <message>
        <source>The claim has neither a value nor a reference area.</source>
        <translation>Die Behauptung hat weder einen Wert noch eine Vergleichsfläche.</translation>
    </message>
    <message>
        <source>The claim has no date; the {what} of {day} was measured.</source>
        <translation>Die Behauptung hat kein Datum; gemessen wurde {what} vom {day}.</translation>
    </message>
    <message>
        <source>The claim states neither a value nor areas to compare with.</source>
        <translation>Die Behauptung nennt weder einen Wert noch Vergleichsflächen.</translation>
    </message>
    <message>
        <source>The claim was read from the quotation: check it.</source>
        <translation>Die Behauptung wurde aus dem Zitat gelesen: prüfen Sie sie.</translation>
    </message>
    <message>
        <source>The claimed value is {value}. It must be a number, 0 or more.</source>
        <translation>Der behauptete Wert ist {value}. Er muss eine Zahl sein, 0 oder größer.</translation>
    </message>
    <message>
        <source>The closure runs round the rear, so the pocket has no outer edge to measure.</source>
        <translation>Der Schluss verläuft um das Hinterland, daher hat der Kessel keinen messbaren Außenrand.</translation>
    </message>
    <message>
        <source>The columns of {name} write their dates in several ways ({ways}). Put them into one, best YYYY-MM-DD.</source>
        <translation>Die Spalten von {name} schreiben Daten auf mehrere Arten ({ways}). Vereinheitlichen Sie sie, am besten als YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>The confidence must lie between 0 and 100 %.</source>
        <translation>Die Konfidenz muss zwischen 0 und 100 % liegen.</translation>
    </message>
    <message>
        <source>The connection to {address} was lost while it saved ({reason}), and the database does not answer: whether this was saved is not known yet. It was saved whole or not at all. When the database is back, open the store again and look before you save a second time; what you typed is kept.</source>
        <translation>Die Verbindung zu {address} ging beim Speichern verloren ({reason}), und die Datenbank antwortet nicht: Ob gespeichert wurde, ist noch unbekannt. Es wurde ganz oder gar nicht gespeichert. Ist die Datenbank zurück, öffnen Sie den Speicher erneut und sehen Sie nach, bevor Sie noch einmal speichern; Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>The control layer was removed. Choose another in the panel.</source>
        <translation>Der Kontrolllayer wurde entfernt. Wählen Sie einen anderen im Bedienfeld.</translation>
    </message>
    <message>
        <source>The coordinate reference system cannot be read: {error}</source>
        <translation>Das Koordinatenbezugssystem ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>The coordinates “{text}” cannot be read.</source>
        <translation>Die Koordinaten „{text}“ sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The coordinates “{text}” cannot be read. Write latitude, longitude in degrees.</source>
        <translation>Die Koordinaten „{text}“ sind nicht lesbar. Schreiben Sie Breite, Länge in Grad.</translation>
    </message>
    <message>
        <source>The core is not on open ground; the nearest is {metres} m away.</source>
        <translation>Der Kern liegt nicht auf offenem Gelände; das nächste ist {metres} m entfernt.</translation>
    </message>
    <message>
        <source>The core is the place grown by this distance, as far as the ground is open. It keeps a place at the front from being ringed by a loop of a few hundred metres.</source>
        <translation>Der Kern ist der um diese Strecke erweiterte Ort, soweit das Gelände offen ist. So wird ein Ort an der Front nicht schon durch eine Schleife von wenigen hundert Metern umringt.</translation>
    </message>
    <message>
        <source>The core layer has no feature: choose a place, or leave it out to search.</source>
        <translation>Der Kernlayer hat kein Objekt: Wählen Sie einen Ort oder lassen Sie ihn weg, um zu suchen.</translation>
    </message>
    <message>
        <source>The core {name} and the rear overlap: choose places that lie apart, or a smaller core radius.</source>
        <translation>Der Kern {name} und das Hinterland überlappen: Wählen Sie auseinanderliegende Orte oder einen kleineren Radius des Kerns.</translation>
    </message>
    <message>
        <source>The core {name} has no area. Give a point with a core radius, or a polygon.</source>
        <translation>Der Kern {name} hat keine Fläche. Geben Sie einen Punkt mit Radius oder ein Polygon an.</translation>
    </message>
    <message>
        <source>The core {name} has no geometry: draw it or leave it out.</source>
        <translation>Der Kern {name} hat keine Geometrie: Zeichnen Sie ihn oder lassen Sie ihn aus.</translation>
    </message>
    <message>
        <source>The core {name} is its own rear. Choose a rear that lies elsewhere, or none.</source>
        <translation>Der Kern {name} ist sein eigenes Hinterland. Wählen Sie ein anderes oder keines.</translation>
    </message>
    <message>
        <source>The core {name} lies outside the layer “{name_2}”: check the place and the coordinate reference systems of both layers.</source>
        <translation>Der Kern {name} liegt außerhalb des Layers „{name_2}“: Prüfen Sie den Ort und die Koordinatenbezugssysteme beider Layer.</translation>
    </message>
    <message>
        <source>The core {name} lies outside the study area: enlarge the area or leave it out.</source>
        <translation>Der Kern {name} liegt außerhalb des Untersuchungsgebiets: Vergrößern Sie es oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The database of {address} does not answer ({reason}). Check the network and the connection in QGIS's Browser panel.</source>
        <translation>Die Datenbank von {address} antwortet nicht ({reason}). Prüfen Sie das Netz und die Verbindung im Browser-Bedienfeld von QGIS.</translation>
    </message>
    <message>
        <source>The date that is compared. Empty: all that every maker has.</source>
        <translation>Das verglichene Datum. Leer: alle, die jeder Kartenmacher hat.</translation>
    </message>
    <message>
        <source>The date “{row}” is of {year}, the column year says {year_2}.</source>
        <translation>Das Datum „{row}“ ist von {year}, die Jahresspalte sagt {year_2}.</translation>
    </message>
    <message>
        <source>The dated lines are the fronts of a control layer, or a line layer of your own. Transects stand at right angles to a baseline (the front of the first date if none is given), or are lines of your own.

SCE: greatest distance between any two lines. NSM: from the oldest to the youngest. EPR: NSM over time. LRR: linear regression rate, with LR2, standard error of the estimate LSE and half its confidence interval LCI. WLR and the like: weighted by 1 / uncertainty². Distances are in metres from the transect's start, rates in metres a year of 365 days; fields that end in _m_day are the same in metres a day, for series of days or weeks.

Where a transect meets a date's line more than once, the rule says which crossing counts; “hits_most” is the most on any date. A date whose line is not met is left out for that transect; with fewer than two dates there are no statistics.</source>
        <translation>Die datierten Linien sind die Fronten eines Kontrolllayers oder ein eigener Linienlayer. Schnitte stehen rechtwinklig zu einer Grundlinie (der Front des ersten Datums, falls keine angegeben ist) oder sind eigene Linien.

SCE: größte Entfernung zwischen zwei beliebigen Linien. NSM: von der ältesten zur jüngsten. EPR: NSM durch Zeit. LRR: Rate der linearen Regression, mit LR2, dem Standardfehler der Schätzung LSE und dem halben Konfidenzintervall LCI. WLR und Verwandte: gewichtet mit 1 / Unsicherheit². Entfernungen sind in Metern vom Anfang des Schnitts, Raten in Metern je Jahr von 365 Tagen; Felder mit der Endung _m_day sind dasselbe in Metern je Tag, für Reihen von Tagen oder Wochen.

Wo ein Schnitt die Linie eines Datums mehrfach trifft, sagt die Regel, welche Querung zählt; „hits_most“ ist die höchste Zahl an einem Datum. Ein Datum, dessen Linie nicht getroffen wird, entfällt für diesen Schnitt; bei weniger als zwei Daten gibt es keine Statistik.</translation>
    </message>
    <message>
        <source>The dates are equal or reversed: from {first} to {last}.</source>
        <translation>Die Daten sind gleich oder vertauscht: von {first} bis {last}.</translation>
    </message>
    <message>
        <source>The dates are reversed: the map before is of {old:%Y-%m-%d}, the map after of {new:%Y-%m-%d}. Swap them.</source>
        <translation>Die Daten sind vertauscht: Die Karte davor ist vom {old:%Y-%m-%d}, die danach vom {new:%Y-%m-%d}. Tauschen Sie sie.</translation>
    </message>
    <message>
        <source>The dates of {name} (such as {example}) were read as day/month/year, which is how ACLED's old form is documented. If the file was saved by a spreadsheet that writes the month first, import it again with the date format M/D/YYYY.</source>
        <translation>Die Daten von {name} (etwa {example}) wurden als Tag/Monat/Jahr gelesen, wie es für ACLEDs alte Form dokumentiert ist. Wenn die Datei von einer Tabellenkalkulation gespeichert wurde, die den Monat zuerst schreibt, lesen Sie sie erneut mit dem Datumsformat M/D/YYYY ein.</translation>
    </message>
    <message>
        <source>The dates span {days} day(s): rates a year are extrapolated, read those in _m_day.</source>
        <translation>Die Daten umfassen {days} Tag(e): Raten je Jahr sind extrapoliert, nehmen Sie die in _m_day.</translation>
    </message>
    <message>
        <source>The distance beyond the gap lines is negative: enter 0 or more.</source>
        <translation>Die Entfernung jenseits der Lückenlinien ist negativ: Geben Sie 0 oder mehr ein.</translation>
    </message>
    <message>
        <source>The earlier run of the same is hidden.</source>
        <translation>Der frühere Lauf desselben ist ausgeblendet.</translation>
    </message>
    <message>
        <source>The encirclement gap is the least total length of lines across open ground that, with the encirclers' own ground and barriers, cut the core off from its rear. It is the exact minimum over all such lines, in a local azimuthal equidistant plane.</source>
        <translation>Die Lücke der Einkesselung ist die kleinste Gesamtlänge von Linien über offenes Gelände, die mit dem Gelände der Einkesselnden und Sperren den Kern vom Hinterland abschneiden. Sie ist das exakte Minimum über alle solchen Linien, in einer lokalen mittabstandstreuen Azimutalebene.</translation>
    </message>
    <message>
        <source>The encirclement gap on each date, with its error.</source>
        <translation>Die Lücke der Einkesselung an jedem Datum, mit Fehler.</translation>
    </message>
    <message>
        <source>The encirclers hold no ground on this date.</source>
        <translation>Die Einkesselnden halten an diesem Datum kein Gelände.</translation>
    </message>
    <message>
        <source>The encirclers hold no ground.</source>
        <translation>Die Einkesselnden halten kein Gelände.</translation>
    </message>
    <message>
        <source>The encoding of the texts cannot be told. Choose the encoding.</source>
        <translation>Die Textkodierung ist nicht erkennbar. Wählen Sie die Kodierung.</translation>
    </message>
    <message>
        <source>The encoding of the texts cannot be told: they can be {shown}. Choose the encoding.</source>
        <translation>Die Textkodierung ist nicht erkennbar: möglich sind {shown}. Wählen Sie die Kodierung.</translation>
    </message>
    <message>
        <source>The entry is no object with names and values.</source>
        <translation>Der Eintrag ist kein Objekt mit Namen und Werten.</translation>
    </message>
    <message>
        <source>The event has no title. Say in a few words what happened.</source>
        <translation>Das Ereignis hat keinen Titel. Sagen Sie in wenigen Worten, was geschah.</translation>
    </message>
    <message>
        <source>The event was merged into another one meanwhile: the report belongs to that.</source>
        <translation>Das Ereignis wurde inzwischen mit einem anderen zusammengeführt: Der Bericht gehört zu jenem.</translation>
    </message>
    <message>
        <source>The expression for the actor is wrong: {error}</source>
        <translation>Der Ausdruck für den Akteur ist falsch: {error}</translation>
    </message>
    <message>
        <source>The extent cannot be expressed in degrees: {error}</source>
        <translation>Die Ausdehnung lässt sich nicht in Grad ausdrücken: {error}</translation>
    </message>
    <message>
        <source>The extent has no longitude and latitude. Choose another, or none.</source>
        <translation>Die Ausdehnung hat keine Länge und Breite. Wählen Sie eine andere oder keine.</translation>
    </message>
    <message>
        <source>The extent is too large for the map’s coordinate system. Give a smaller one.</source>
        <translation>Die Ausdehnung ist zu groß für das Koordinatensystem der Karte. Geben Sie eine kleinere an.</translation>
    </message>
    <message>
        <source>The features could not be copied; nothing was changed.</source>
        <translation>Die Objekte ließen sich nicht kopieren; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The features of {last} in “{layer}” are copied to:</source>
        <translation>Die Objekte vom {last} in „{layer}“ werden kopiert zum:</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>Die Datei ist leer (0 Bytes).</translation>
    </message>
    <message>
        <source>The file is not in the folder any more.</source>
        <translation>Die Datei ist nicht mehr im Ordner.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die zu schreibende Datei.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read: {reason}.</source>
        <translation>Die Datei {name} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>The file {name} has no hash: nobody can tell what was attached.</source>
        <translation>Die Datei {name} hat keinen Hash: Niemand kann sagen, was angehängt wurde.</translation>
    </message>
    <message>
        <source>The file {name} is left out: metadata can be taken out of whole JPEG and PNG pictures only.</source>
        <translation>Die Datei {name} wird ausgelassen: Metadaten lassen sich nur aus vollständigen JPEG- und PNG-Bildern entfernen.</translation>
    </message>
    <message>
        <source>The file {name} is not in {source}.</source>
        <translation>Die Datei {name} ist nicht in {source}.</translation>
    </message>
    <message>
        <source>The file {name} is not the one that was attached.</source>
        <translation>Die Datei {name} ist nicht die angehängte.</translation>
    </message>
    <message>
        <source>The file {name} is not the one that was attached: its SHA-256 is another one.</source>
        <translation>Die Datei {name} ist nicht die angehängte: Ihr SHA-256 ist ein anderer.</translation>
    </message>
    <message>
        <source>The file {name} of the report {id} is not in {folder}.</source>
        <translation>Die Datei {name} der Meldung {id} ist nicht in {folder}.</translation>
    </message>
    <message>
        <source>The file's coordinates are in “{crs}”, which is not known. Save it in WGS 84 (EPSG:4326).</source>
        <translation>Die Koordinaten der Datei sind in „{crs}“, das unbekannt ist. Speichern Sie sie in WGS 84 (EPSG:4326).</translation>
    </message>
    <message>
        <source>The file's name</source>
        <translation>Der Dateiname</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Die Datei.</translation>
    </message>
    <message>
        <source>The file; its ending chooses the format.</source>
        <translation>Die Datei; ihre Endung bestimmt das Format.</translation>
    </message>
    <message>
        <source>The fill colour (KML)</source>
        <translation>Die Füllfarbe (KML)</translation>
    </message>
    <message>
        <source>The first date that is measured. Empty: the layer's first.</source>
        <translation>Das erste gemessene Datum. Leer: das erste des Layers.</translation>
    </message>
    <message>
        <source>The first map, of {before}, is later than the second, of {after}.</source>
        <translation>Die erste Karte, vom {before}, ist später als die zweite, vom {after}.</translation>
    </message>
    <message>
        <source>The folder of the cache, {folder}, cannot be made: {strerror}. Choose another, or none.</source>
        <translation>Der Ordner des Zwischenspeichers, {folder}, lässt sich nicht anlegen: {strerror}. Wählen Sie einen anderen oder keinen.</translation>
    </message>
    <message>
        <source>The folder {path} holds no file of {suffixes}.</source>
        <translation>Der Ordner {path} enthält keine Datei mit {suffixes}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made: {error}. Choose another place.</source>
        <translation>Der Ordner „{folder}“ lässt sich nicht anlegen: {error}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is read-only. Choose another place.</source>
        <translation>Der Ordner „{folder}“ ist schreibgeschützt. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder's name</source>
        <translation>Der Ordnername</translation>
    </message>
    <message>
        <source>The font “{wanted}” is not installed; the system's own is used instead.</source>
        <translation>Die Schrift „{wanted}“ ist nicht installiert; stattdessen wird die des Systems verwendet.</translation>
    </message>
    <message>
        <source>The font “{wanted}” is not installed; “{used}” is used instead.</source>
        <translation>Die Schrift „{wanted}“ ist nicht installiert; stattdessen wird „{used}“ verwendet.</translation>
    </message>
    <message>
        <source>The frames as a film, half a second a date: MP4 by the program ffmpeg, GIF by Pillow or ffmpeg, where they are installed.</source>
        <translation>Die Einzelbilder als Film, eine halbe Sekunde je Datum: MP4 mit dem Programm ffmpeg, GIF mit Pillow oder ffmpeg, wo installiert.</translation>
    </message>
    <message>
        <source>The gap could not be measured: {error}. The log “Salient” says where.</source>
        <translation>Die Lücke ließ sich nicht messen: {error}. Das Protokoll „Salient“ sagt, wo.</translation>
    </message>
    <message>
        <source>The index {base} has no {file}. Try again later, or install by hand.</source>
        <translation>Der Index {base} hat kein {file}. Versuchen Sie es später oder installieren Sie von Hand.</translation>
    </message>
    <message>
        <source>The innermost pocket not smaller than this is reported, in km².</source>
        <translation>Angegeben wird der innerste Kessel, der nicht kleiner ist, in km².</translation>
    </message>
    <message>
        <source>The installed shapely {shapely} was built for GEOS {built}, but this QGIS has loaded GEOS {loaded}: both in one program crash. Run: python3 -m pip install --user --break-system-packages --force-reinstall {wanted} "numpy~=1.24" and start QGIS again.</source>
        <translation>Das installierte shapely {shapely} wurde für GEOS {built} gebaut, aber dieses QGIS hat GEOS {loaded} geladen: Beide in einem Programm stürzen ab. Führen Sie aus: python3 -m pip install --user --break-system-packages --force-reinstall {wanted} "numpy~=1.24" und starten Sie QGIS neu.</translation>
    </message>
    <message>
        <source>The interval of a gap is that of simulations, 95 %.</source>
        <translation>Das Intervall einer Lücke ist das von Simulationen, 95 %.</translation>
    </message>
    <message>
        <source>The interval of a gap is what ground allows of which the map is not sure.</source>
        <translation>Das Intervall einer Lücke ist das, was Gelände zulässt, dessen sich die Karte nicht sicher ist.</translation>
    </message>
    <message>
        <source>The largest body of a side is no pocket of several: it counts as where the side lives. A coalition of those round it makes it one.</source>
        <translation>Der größte Körper einer Seite ist kein Kessel mehrerer: Er gilt als der Ort, an dem die Seite lebt. Ein Bündnis derer ringsum macht ihn zu einem.</translation>
    </message>
    <message>
        <source>The largest change that nobody reports stands first, then the best report that no map shows, then the second of either. Reports go by the better reliability of their sources, then by the better credibility; the grades are never merged.</source>
        <translation>Die größte von niemandem gemeldete Veränderung steht zuerst, dann die beste Meldung, die keine Karte zeigt, dann jeweils die zweite. Meldungen gehen nach der besseren Verlässlichkeit ihrer Quellen, dann nach der besseren Glaubwürdigkeit; die Bewertungen werden nie vermengt.</translation>
    </message>
    <message>
        <source>The last date that is measured. Empty: the layer's last.</source>
        <translation>Das letzte gemessene Datum. Leer: das letzte des Layers.</translation>
    </message>
    <message>
        <source>The last day, {date_end}, lies before the first, {date_start}.</source>
        <translation>Der letzte Tag, {date_end}, liegt vor dem ersten, {date_start}.</translation>
    </message>
    <message>
        <source>The last road is {road}: {figures}.</source>
        <translation>Die letzte Straße ist {road}: {figures}.</translation>
    </message>
    <message>
        <source>The last save to {path} broke off, and where you may not write it cannot be rolled back. Open it once where you may write, or copy the file and the -journal beside it to a folder of yours.</source>
        <translation>Das letzte Speichern in {path} brach ab und lässt sich ohne Schreibrecht nicht zurückrollen. Öffnen Sie ihn einmal, wo Sie schreiben dürfen, oder kopieren Sie die Datei und die danebenliegende -journal in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The layer does not say whose each {what} is; “{actor}” was not tested.</source>
        <translation>Der Layer sagt nicht, wessen {what} das jeweils ist; „{actor}“ wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The layer of places has no “{name}”.</source>
        <translation>Der Layer der Orte hat kein „{name}“.</translation>
    </message>
    <message>
        <source>The layer of places has “{name}” {count} times.</source>
        <translation>Der Layer der Orte hat „{name}“ {count}-mal.</translation>
    </message>
    <message>
        <source>The layer of roads has no line. Choose one that does.</source>
        <translation>Der Straßenlayer hat keine Linie. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The layer “{layer}” was in memory alone, or a part of it was selected: it cannot be measured again. Save it as a file, and write the manifest of a run on that.</source>
        <translation>Der Layer „{layer}“ lag nur im Arbeitsspeicher, oder ein Teil davon war ausgewählt: Er ist nicht erneut messbar. Speichern Sie ihn als Datei und schreiben Sie das Manifest eines Laufs darauf.</translation>
    </message>
    <message>
        <source>The layer's name</source>
        <translation>Der Layername</translation>
    </message>
    <message>
        <source>The layers have no dates: there is nothing to make frames of.</source>
        <translation>Die Layer haben keine Daten: Nichts für Einzelbilder vorhanden.</translation>
    </message>
    <message>
        <source>The layers have no extent to show. Give an extent.</source>
        <translation>Die Layer haben keine Ausdehnung. Geben Sie eine an.</translation>
    </message>
    <message>
        <source>The layers have no two dates: both maps of the page would be the same. Choose layers of two dates, or a template of one map.</source>
        <translation>Die Layer haben keine zwei Daten: beide Karten der Seite wären gleich. Wählen Sie Layer mit zwei Daten, oder eine Vorlage mit einer Karte.</translation>
    </message>
    <message>
        <source>The layers hold no date in the period asked for.</source>
        <translation>Die Layer haben im gewünschten Zeitraum kein Datum.</translation>
    </message>
    <message>
        <source>The layers hold nothing on these dates. Choose other dates.</source>
        <translation>Die Layer enthalten an diesen Daten nichts. Wählen Sie andere.</translation>
    </message>
    <message>
        <source>The layout “{name}” could not be added.</source>
        <translation>Das Layout „{name}“ ließ sich nicht hinzufügen.</translation>
    </message>
    <message>
        <source>The least area, {least_m2:,.6g} km², is larger than the whole map, {whole:,.6g} km². It is meant in square kilometres: enter a smaller one.</source>
        <translation>Die kleinste Fläche, {least_m2:,.6g} km², ist größer als die ganze Karte, {whole:,.6g} km². Gemeint sind Quadratkilometer: Geben Sie eine kleinere ein.</translation>
    </message>
    <message>
        <source>The legend continues on the next page.</source>
        <translation>Die Legende geht auf der nächsten Seite weiter.</translation>
    </message>
    <message>
        <source>The legend is too long for its place: the rest stands on a further page.</source>
        <translation>Die Legende ist zu lang für ihren Platz: der Rest steht auf einer weiteren Seite.</translation>
    </message>
    <message>
        <source>The libraries cannot be written to “{path}”: {error}.</source>
        <translation>Die Bibliotheken lassen sich nicht nach „{path}“ schreiben: {error}.</translation>
    </message>
    <message>
        <source>The line encloses no ground with that of “{actor}”: draw it from front to front.</source>
        <translation>Die Linie umschließt mit dem Gelände von „{actor}“ nichts: Zeichnen Sie sie von Front zu Front.</translation>
    </message>
    <message>
        <source>The lines could not be slid to the least length: a shorter closure round as much ground may be possible.</source>
        <translation>Die Linien ließen sich nicht auf die kleinste Länge verschieben: Ein kürzerer Schluss um ebenso viel Gelände kann möglich sein.</translation>
    </message>
    <message>
        <source>The lines divide nothing of the study area.</source>
        <translation>Die Linien teilen nichts vom Untersuchungsgebiet.</translation>
    </message>
    <message>
        <source>The lines run through the place itself, so that no ground lies between them. Click beside it, or give the core a radius.</source>
        <translation>Die Linien verlaufen durch den Ort selbst, sodass kein Gelände zwischen ihnen liegt. Klicken Sie daneben oder geben Sie dem Kern einen Radius.</translation>
    </message>
    <message>
        <source>The lines say of all ground that it is one side's as well as the other's. Draw them with the same side always on the left.</source>
        <translation>Die Linien sagen von allem Gelände, dass es sowohl der einen als auch der anderen Seite gehört. Zeichnen Sie sie so, dass dieselbe Seite immer links liegt.</translation>
    </message>
    <message>
        <source>The link lacks its event, its layer or its feature.</source>
        <translation>Der Verknüpfung fehlt ihr Ereignis, ihr Layer oder ihr Objekt.</translation>
    </message>
    <message>
        <source>The linked layer is not in the project.</source>
        <translation>Der verknüpfte Layer ist nicht im Projekt.</translation>
    </message>
    <message>
        <source>The list's hash {digest}… is of none of the files {names}.</source>
        <translation>Der Hash der Liste {digest}… gehört zu keiner der Dateien {names}.</translation>
    </message>
    <message>
        <source>The locator is left out: the legend needs its place.</source>
        <translation>Die Übersichtskarte entfällt: Die Legende braucht ihren Platz.</translation>
    </message>
    <message>
        <source>The locator is left out: the map lies over the edge of QGIS’s world map.</source>
        <translation>Die Übersichtskarte entfällt: Die Karte liegt über dem Rand der QGIS-Weltkarte.</translation>
    </message>
    <message>
        <source>The locator is left out: this QGIS has no world map at {path}.</source>
        <translation>Die Übersichtskarte entfällt: Dieses QGIS hat keine Weltkarte unter {path}.</translation>
    </message>
    <message>
        <source>The log ends with entry {seq}, the store's own note says entry {noted}: entries were cut off or added.</source>
        <translation>Das Protokoll endet mit Eintrag {seq}, die eigene Notiz des Speichers nennt Eintrag {noted}: Einträge wurden abgeschnitten oder hinzugefügt.</translation>
    </message>
    <message>
        <source>The log has {count} entries, the note saw {entries}: entries were cut off.</source>
        <translation>Das Protokoll hat {count} Einträge, bei der Notiz waren es {entries}: Einträge wurden abgeschnitten.</translation>
    </message>
    <message>
        <source>The log holds exact places and cannot be blurred. Set the blur to 0.</source>
        <translation>Das Protokoll enthält genaue Orte und kann nicht unscharf werden. Setzen Sie die Unschärfe auf 0.</translation>
    </message>
    <message>
        <source>The log holds {count} event(s) and report(s) marked as not public, and cannot be cut. Untick “Only what is public” to export it for somebody who may read them.</source>
        <translation>Das Protokoll enthält {count} als nicht öffentlich markierte Ereignisse und Meldungen und lässt sich nicht kürzen. Deaktivieren Sie „Nur Öffentliches“, um es für Berechtigte auszugeben.</translation>
    </message>
    <message>
        <source>The log is checked while you go on working.</source>
        <translation>Das Protokoll wird geprüft, während Sie weiterarbeiten.</translation>
    </message>
    <message>
        <source>The log is whole: {count} entries, the last has the hash {hash}.</source>
        <translation>Das Protokoll ist unversehrt: {count} Einträge, der letzte hat den Hash {hash}.</translation>
    </message>
    <message>
        <source>The makers have no actor in common. {told}. Say in the table of actors which names mean one and the same.</source>
        <translation>Die Kartenmacher haben keinen gemeinsamen Akteur. {told}. Sagen Sie in der Tabelle der Akteure, welche Namen dasselbe meinen.</translation>
    </message>
    <message>
        <source>The makers share no date. {told}.</source>
        <translation>Die Kartenmacher haben kein gemeinsames Datum. {told}.</translation>
    </message>
    <message>
        <source>The manifest cannot be measured again: its command or options are none that Salient writes ({error}).</source>
        <translation>Das Manifest ist nicht erneut messbar: Befehl oder Optionen sind keine, die Salient schreibt ({error}).</translation>
    </message>
    <message>
        <source>The manifest is none that “{name}” writes: it names {strange}. It is not measured again.</source>
        <translation>Das Manifest ist keines, das „{name}“ schreibt: Es nennt {strange}. Es wird nicht erneut gemessen.</translation>
    </message>
    <message>
        <source>The manifest names {count} file(s) by their whole path, folders of this computer and all: it lies in no folder together with them. Write it beside the inputs, or in a folder next to theirs, before you hand it on.</source>
        <translation>Das Manifest nennt {count} Datei(en) mit ganzem Pfad, samt den Ordnern dieses Rechners: Es liegt in keinem gemeinsamen Ordner mit ihnen. Schreiben Sie es neben die Eingaben oder in einen Ordner daneben, bevor Sie es weitergeben.</translation>
    </message>
    <message>
        <source>The manual</source>
        <translation>Das Handbuch</translation>
    </message>
    <message>
        <source>The map is empty: type the place, or add a map first and click there.</source>
        <translation>Die Karte ist leer: Geben Sie den Ort ein, oder fügen Sie zuerst eine Karte hinzu und klicken Sie dort.</translation>
    </message>
    <message>
        <source>The map of {date} shows no front: nobody borders on anybody.</source>
        <translation>Die Karte vom {date} zeigt keine Front: Niemand grenzt an jemanden.</translation>
    </message>
    <message>
        <source>The map shows {date}. Escape shows its newest date again.</source>
        <translation>Die Karte zeigt {date}. Escape zeigt wieder ihr neuestes Datum.</translation>
    </message>
    <message>
        <source>The map “{name}” is empty.</source>
        <translation>Die Karte „{name}“ ist leer.</translation>
    </message>
    <message>
        <source>The map's projection does not show the event's place.</source>
        <translation>Die Projektion der Karte zeigt den Ort des Ereignisses nicht.</translation>
    </message>
    <message>
        <source>The mapping {path} cannot be written: {strerror}.</source>
        <translation>Die Zuordnung {path} lässt sich nicht schreiben: {strerror}.</translation>
    </message>
    <message>
        <source>The maps are drawn on unlike turns round the Earth (181° on one is -179° on another): all were cut at the antimeridian to lay them on one another.</source>
        <translation>Die Karten sind auf verschiedenen Umläufen um die Erde gezeichnet (181° auf der einen ist -179° auf einer anderen): alle wurden am Antimeridian geschnitten, um sie aufeinanderzulegen.</translation>
    </message>
    <message>
        <source>The maps of {maps} change while they are measured. Run again when nobody writes them.</source>
        <translation>Die Karten von {maps} ändern sich, während sie gemessen werden. Starten Sie den Lauf neu, wenn niemand sie schreibt.</translation>
    </message>
    <message>
        <source>The maps of “{without}” have no dates, those of others have several: choose its date field, or compare one date.</source>
        <translation>Die Karten von „{without}“ haben keine Daten, die anderer mehrere: Wählen Sie das Datumsfeld oder vergleichen Sie ein Datum.</translation>
    </message>
    <message>
        <source>The maps show no link-up from {first} to {last}.</source>
        <translation>Die Karten zeigen vom {first} bis {last} keine Vereinigung.</translation>
    </message>
    <message>
        <source>The maps show no link-up of {whose} from {first} to {last}.</source>
        <translation>Die Karten zeigen vom {first} bis {last} keine Vereinigung von {whose}.</translation>
    </message>
    <message>
        <source>The measured interval reaches beyond what the claim allows.</source>
        <translation>Das gemessene Intervall reicht über das hinaus, was die Behauptung zulässt.</translation>
    </message>
    <message>
        <source>The measured value misses the claim by less than the claim is rounded.</source>
        <translation>Der gemessene Wert verfehlt die Behauptung um weniger, als sie gerundet ist.</translation>
    </message>
    <message>
        <source>The method stands on a further page.</source>
        <translation>Die Methode steht auf einer weiteren Seite.</translation>
    </message>
    <message>
        <source>The model “{path}” cannot be read. Install Salient again.</source>
        <translation>Das Modell „{path}“ ist nicht lesbar. Installieren Sie Salient neu.</translation>
    </message>
    <message>
        <source>The names in the layer, with colour and area</source>
        <translation>Die Namen im Layer, mit Farbe und Fläche</translation>
    </message>
    <message>
        <source>The nearest gap or pocket on the map lies {km:.0f} km from {said}: it is not the one that the claim speaks of. Place the event in the pocket or at the gap, or name both places between which it lies.</source>
        <translation>Die nächste Lücke oder der nächste Kessel auf der Karte liegt {km:.0f} km von {said}: Davon spricht die Behauptung nicht. Setzen Sie das Ereignis in den Kessel oder an die Lücke oder nennen Sie beide Orte, zwischen denen sie liegt.</translation>
    </message>
    <message>
        <source>The newest date is {last}. Choose a later one than {day}.</source>
        <translation>Das neueste Datum ist {last}. Wählen Sie ein späteres als {day}.</translation>
    </message>
    <message>
        <source>The note is of the store {store_id}, this one calls itself {own_id}: it is another store, or its id was changed.</source>
        <translation>Die Notiz ist vom Speicher {store_id}, dieser nennt sich {own_id}: Er ist ein anderer Speicher, oder seine ID wurde geändert.</translation>
    </message>
    <message>
        <source>The note {path} cannot be written: {strerror}.</source>
        <translation>Die Notiz {path} lässt sich nicht schreiben: {strerror}.</translation>
    </message>
    <message>
        <source>The number of the entry and its hash, as a page, report or message has them:</source>
        <translation>Die Nummer des Eintrags und sein Hash, wie sie auf Seite, Bericht oder Meldung stehen:</translation>
    </message>
    <message>
        <source>The other maker has no such front</source>
        <translation>Der andere Hersteller hat keine solche Front</translation>
    </message>
    <message>
        <source>The pages of the atlas could not be made: {error}</source>
        <translation>Die Seiten des Atlas ließen sich nicht erstellen: {error}</translation>
    </message>
    <message>
        <source>The picture says of itself:</source>
        <translation>Das Bild sagt über sich selbst:</translation>
    </message>
    <message>
        <source>The place that the pocket must contain.</source>
        <translation>Der Ort, den der Kessel enthalten muss.</translation>
    </message>
    <message>
        <source>The places to speak of. Of a polygon or line a point on it counts.</source>
        <translation>Die zu nennenden Orte. Von Polygon oder Linie zählt ein Punkt darauf.</translation>
    </message>
    <message>
        <source>The pocket is sealed: no road leads in.</source>
        <translation>Der Kessel ist geschlossen: Keine Straße führt hinein.</translation>
    </message>
    <message>
        <source>The point of each pocket furthest from its boundary, with the bounds of the area and the pocket's last date.</source>
        <translation>Der von der Grenze fernste Punkt jedes Kessels, mit den Schranken der Fläche und dem letzten Datum des Kessels.</translation>
    </message>
    <message>
        <source>The polygons are in {own}, and “crs” says {crs}: leave it out, or correct one.</source>
        <translation>Die Polygone sind in {own}, und „crs“ sagt {crs}: Lassen Sie es weg oder berichtigen Sie eines.</translation>
    </message>
    <message>
        <source>The precision of the date is {value}. It must be 0 or more.</source>
        <translation>Die Genauigkeit des Datums ist {value}. Sie muss 0 oder größer sein.</translation>
    </message>
    <message>
        <source>The precision of the date “{value}” is no whole number of days.</source>
        <translation>Die Genauigkeit des Datums „{value}“ ist keine ganze Zahl von Tagen.</translation>
    </message>
    <message>
        <source>The precision of the location is {value}. It must be 0 or more.</source>
        <translation>Die Lagegenauigkeit ist {value}. Sie muss 0 oder größer sein.</translation>
    </message>
    <message>
        <source>The project has a layout “{name}” made of another template. It will be replaced, and what you arranged in it by hand is lost. Another title makes another layout.</source>
        <translation>Das Projekt hat ein Layout „{name}“ aus einer anderen Vorlage. Es wird ersetzt, und was Sie darin von Hand angeordnet haben, geht verloren. Ein anderer Titel ergibt ein anderes Layout.</translation>
    </message>
    <message>
        <source>The project has a layout “{name}”. “Preview” refreshes it.</source>
        <translation>Das Projekt hat ein Layout „{name}“. „Vorschau“ erneuert es.</translation>
    </message>
    <message>
        <source>The project has no point layer with a field “name” or the like. Add one, or type the place or pick it on the map.</source>
        <translation>Das Projekt hat keinen Punktlayer mit einem Feld „name“ oder ähnlich. Fügen Sie einen hinzu, geben Sie den Ort ein oder wählen Sie ihn auf der Karte.</translation>
    </message>
    <message>
        <source>The project has no theme “{theme}”. It has: {known}.</source>
        <translation>Das Projekt hat kein Thema „{theme}“. Vorhanden: {known}.</translation>
    </message>
    <message>
        <source>The project's copyright label</source>
        <translation>Der Urhebervermerk des Projekts</translation>
    </message>
    <message>
        <source>The ratio starts on {date_from} and ends on {date}: it must start before it ends.</source>
        <translation>Das Verhältnis beginnt am {date_from} und endet am {date}: Der Beginn muss vor dem Ende liegen.</translation>
    </message>
    <message>
        <source>The readings disagree.</source>
        <translation>Die Lesarten widersprechen sich.</translation>
    </message>
    <message>
        <source>The rear is not on open ground.</source>
        <translation>Das Hinterland liegt nicht auf offenem Gelände.</translation>
    </message>
    <message>
        <source>The report belongs to no event.</source>
        <translation>Die Meldung gehört zu keinem Ereignis.</translation>
    </message>
    <message>
        <source>The report claims a quantity</source>
        <translation>Die Meldung behauptet eine Größe</translation>
    </message>
    <message>
        <source>The report denies this; the verdict is on what it denies.</source>
        <translation>Die Meldung bestreitet dies; das Urteil gilt dem Bestrittenen.</translation>
    </message>
    <message>
        <source>The report has no source. Name who says it.</source>
        <translation>Die Meldung hat keine Quelle. Nennen Sie, wer es sagt.</translation>
    </message>
    <message>
        <source>The report is quoted with “{stated}”, {number:g}, and the value is {value:g}: one of the two is wrong.</source>
        <translation>Die Meldung wird mit „{stated}“ zitiert, {number:g}, und der Wert ist {value:g}: Eines von beiden ist falsch.</translation>
    </message>
    <message>
        <source>The report names the file no longer. The copy stays: the log speaks of it.</source>
        <translation>Die Meldung nennt die Datei nicht mehr. Die Kopie bleibt: Das Protokoll nennt sie.</translation>
    </message>
    <message>
        <source>The rights in the layers' metadata</source>
        <translation>Die Rechte in den Layermetadaten</translation>
    </message>
    <message>
        <source>The row has neither an upload timestamp nor an archive date.</source>
        <translation>Die Zeile hat weder Upload-Zeitstempel noch Archivdatum.</translation>
    </message>
    <message>
        <source>The row has no coordinates.</source>
        <translation>Die Zeile hat keine Koordinaten.</translation>
    </message>
    <message>
        <source>The row has no event_id_cnty.</source>
        <translation>Die Zeile hat keine event_id_cnty.</translation>
    </message>
    <message>
        <source>The row has no id.</source>
        <translation>Die Zeile hat keine ID.</translation>
    </message>
    <message>
        <source>The row has the same id as row {row}.</source>
        <translation>Die Zeile hat dieselbe ID wie Zeile {row}.</translation>
    </message>
    <message>
        <source>The row has {values} values, the header has {columns} columns.</source>
        <translation>Die Zeile hat {values} Werte, die Kopfzeile hat {columns} Spalten.</translation>
    </message>
    <message>
        <source>The row tells of a report and names no source for it.</source>
        <translation>Die Zeile enthält eine Meldung, nennt aber keine Quelle dafür.</translation>
    </message>
    <message>
        <source>The row tells of its verification twice: in one column and in several.</source>
        <translation>Die Zeile nennt ihre Prüfung doppelt: in einer Spalte und in mehreren.</translation>
    </message>
    <message>
        <source>The same as a page, with sources, method and parameters.</source>
        <translation>Dasselbe als Seite, mit Quellen, Methode und Parametern.</translation>
    </message>
    <message>
        <source>The same list as one page.</source>
        <translation>Dieselbe Liste als eine Seite.</translation>
    </message>
    <message>
        <source>The same summed within each sector.</source>
        <translation>Dasselbe, je Abschnitt summiert.</translation>
    </message>
    <message>
        <source>The same without points.</source>
        <translation>Dasselbe ohne Punkte.</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Das Beispiel</translation>
    </message>
    <message>
        <source>The sample project is not part of this installation: {path} is missing. Install Salient again from its zip file.</source>
        <translation>Das Beispielprojekt gehört nicht zu dieser Installation: {path} fehlt. Installieren Sie Salient neu aus der Zip-Datei.</translation>
    </message>
    <message>
        <source>The sector layer holds no polygons. Choose another, or leave it empty.</source>
        <translation>Der Abschnittslayer enthält keine Polygone. Wählen Sie einen anderen oder lassen Sie ihn leer.</translation>
    </message>
    <message>
        <source>The selected features are not linked to the selected events.</source>
        <translation>Die gewählten Objekte sind nicht mit den gewählten Ereignissen verknüpft.</translation>
    </message>
    <message>
        <source>The sentence denies “{quantity}”, or says that it is not so. State what is the case; who denies it is the stance of the report.</source>
        <translation>Der Satz bestreitet „{quantity}“ oder sagt, dass es nicht so ist. Geben Sie an, was der Fall ist; wer es bestreitet, gehört zur Haltung der Meldung.</translation>
    </message>
    <message>
        <source>The shape “{shown}” cannot be read.</source>
        <translation>Die Form „{shown}“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The shortest gap line runs through the core itself, which has no size: with a core radius the pocket holds the place whole.</source>
        <translation>Die kürzeste Lückenlinie läuft durch den Kern selbst, der keine Größe hat: Mit einem Radius des Kerns enthält der Kessel den ganzen Ort.</translation>
    </message>
    <message>
        <source>The source has no name.</source>
        <translation>Die Quelle hat keinen Namen.</translation>
    </message>
    <message>
        <source>The spacing along the front must be greater than 0 m.</source>
        <translation>Der Abstand entlang der Front muss größer als 0 m sein.</translation>
    </message>
    <message>
        <source>The spacing and the length of transects must be greater than 0.</source>
        <translation>Abstand und Länge der Schnitte müssen größer als 0 sein.</translation>
    </message>
    <message>
        <source>The store at {address} cannot be read (table {prefix}{table}). Check that it is there and that you may read it.</source>
        <translation>Der Speicher unter {address} ist nicht lesbar (Tabelle {prefix}{table}). Prüfen Sie, ob er da ist und Sie ihn lesen dürfen.</translation>
    </message>
    <message>
        <source>The store at {address} has no table {name}. Go back to a copy of it: what was in the table cannot be made up.</source>
        <translation>Der Speicher unter {address} hat keine Tabelle {name}. Kehren Sie zu einer Kopie zurück: Der Inhalt der Tabelle lässt sich nicht ersetzen.</translation>
    </message>
    <message>
        <source>The store does not say the version of its tables (“{version}”). {remedy}</source>
        <translation>Der Speicher nennt die Version seiner Tabellen nicht („{version}“). {remedy}</translation>
    </message>
    <message>
        <source>The store does not say where the end of its log is. {remedy}</source>
        <translation>Der Speicher sagt nicht, wo das Ende seines Protokolls ist. {remedy}</translation>
    </message>
    <message>
        <source>The store has no events: nothing can be supported.</source>
        <translation>Der Speicher hat keine Ereignisse: Nichts kann belegt werden.</translation>
    </message>
    <message>
        <source>The store knows a list “{dataset}” already, and {other} of {known} rows with the same ids are about something else: id {id} was “{was}” ({was_on}) and is “{now}” ({now_on}) now. Give this list a name of its own, or say that it is the same list, corrected.</source>
        <translation>Der Speicher kennt schon eine Liste „{dataset}“, und {other} von {known} Zeilen mit denselben IDs betreffen anderes: ID {id} war „{was}“ ({was_on}) und ist jetzt „{now}“ ({now_on}). Geben Sie dieser Liste einen eigenen Namen oder sagen Sie, dass es dieselbe Liste ist, berichtigt.</translation>
    </message>
    <message>
        <source>The store {address} cannot be made: {error} Check that PostGIS is installed in the database and that you may create tables.</source>
        <translation>Der Speicher {address} lässt sich nicht anlegen: {error} Prüfen Sie, ob PostGIS in der Datenbank installiert ist und Sie Tabellen anlegen dürfen.</translation>
    </message>
    <message>
        <source>The store {address} does not say what it is any more: its table {prefix}store is empty. Go back to a copy of it.</source>
        <translation>Der Speicher {address} sagt nicht mehr, was er ist: Die Tabelle {prefix}store ist leer. Kehren Sie zu einer Kopie zurück.</translation>
    </message>
    <message>
        <source>The store {address} is locked by another program. Try again in a moment.</source>
        <translation>Der Speicher {address} ist durch ein anderes Programm gesperrt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The store {address} was made by a newer Salient (its schema is version {version}, this Salient knows {version_2}). Update Salient to open it; nothing was changed.</source>
        <translation>Der Speicher {address} stammt von einem neueren Salient (sein Schema hat Version {version}, dieses Salient kennt {version_2}). Aktualisieren Sie Salient, um ihn zu öffnen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The store {path} cannot be written ({strip}). Check that the folder is not read-only and that the disk is not full, or choose another folder.</source>
        <translation>Der Speicher {path} lässt sich nicht schreiben ({strip}). Prüfen Sie, ob der Ordner schreibgeschützt oder der Datenträger voll ist, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The store {path} does not answer ({strip}). Check that the file is there and that you may read it; what you typed is kept.</source>
        <translation>Der Speicher {path} antwortet nicht ({strip}). Prüfen Sie, ob die Datei da ist und Sie sie lesen dürfen; Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>The store {path} is locked by another program that writes to it. Try again in a moment, or close the other program.</source>
        <translation>Der Speicher {path} ist durch ein anderes schreibendes Programm gesperrt. Versuchen Sie es gleich wieder oder schließen Sie das andere Programm.</translation>
    </message>
    <message>
        <source>The store's layers were added to the map, to show the event.</source>
        <translation>Die Layer des Speichers wurden zur Karte hinzugefügt, um das Ereignis zu zeigen.</translation>
    </message>
    <message>
        <source>The store's log has {count} entries; the last has the SHA-256 {hash}.</source>
        <translation>Das Protokoll des Speichers hat {count} Einträge; der letzte hat den SHA-256 {hash}.</translation>
    </message>
    <message>
        <source>The store's note about itself ({table}) has {count} rows instead of one. {remedy}</source>
        <translation>Die Notiz des Speichers über sich selbst ({table}) hat {count} Zeilen statt einer. {remedy}</translation>
    </message>
    <message>
        <source>The style of the placemark (KML)</source>
        <translation>Der Stil der Ortsmarke (KML)</translation>
    </message>
    <message>
        <source>The style of “{layer}” could not be applied: {error}</source>
        <translation>Der Stil von „{layer}“ ließ sich nicht anwenden: {error}</translation>
    </message>
    <message>
        <source>The table gives no area of one kind for {together}.</source>
        <translation>Die Tabelle nennt keine Fläche einer Art für {together}.</translation>
    </message>
    <message>
        <source>The table has a row for each date and actor, and for each sector if given. Gain and loss include redraw noise; noise_km2 is the noise in them. The sum of the steps is more than the change from end to end wherever ground went back and forth: the report shows both.

A change is redraw noise if its widest place is narrower than the width given, or if most of it is given back within the number of dates given; what gives it back is noise with it. “persisted” says whether most of it was still the taker's at the end.

“Last changed” has each piece of ground once, with the last change that is not noise, and how often the ground changed hands. Ground that stayed with its taker is there even if its change is redraw noise as a whole.</source>
        <translation>Die Tabelle hat eine Zeile je Datum und Akteur und, falls angegeben, je Abschnitt. Gewinn und Verlust enthalten Zeichenrauschen; noise_km2 ist das Rauschen darin. Die Summe der Schritte ist größer als die Veränderung vom Anfang zum Ende, wo immer Gelände hin und her ging: Der Bericht zeigt beides.

Eine Veränderung ist Zeichenrauschen, wenn ihre breiteste Stelle schmaler als die angegebene Breite ist oder wenn das meiste davon binnen der angegebenen Zahl von Daten zurückgegeben wird; was es zurückgibt, ist ebenfalls Rauschen. „persisted“ sagt, ob das meiste am Ende noch dem Nehmenden gehörte.

„Zuletzt geändert“ enthält jedes Stück Gelände einmal, mit der letzten Veränderung, die kein Rauschen ist, und wie oft das Gelände den Besitzer wechselte. Gelände, das beim Nehmenden blieb, ist auch dann dort, wenn seine Änderung als Ganzes Zeichenrauschen ist.</translation>
    </message>
    <message>
        <source>The table {table} has no column “{column}” any more: it was renamed or deleted. Give it its name back; if it was deleted, go back to a copy: the log still has its words. All else can be read, and nothing is saved until then.</source>
        <translation>Die Tabelle {table} hat keine Spalte „{column}“ mehr: Sie wurde umbenannt oder gelöscht. Geben Sie ihr den Namen zurück; wurde sie gelöscht, kehren Sie zu einer Kopie zurück: Das Protokoll hat ihre Worte noch. Alles andere ist lesbar, und bis dahin wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>The table “{table}” cannot be written: {reason}</source>
        <translation>Die Tabelle „{table}“ lässt sich nicht schreiben: {reason}</translation>
    </message>
    <message>
        <source>The template {path} has no map item with the id “map”.</source>
        <translation>Die Vorlage {path} hat kein Kartenelement mit der ID „map“.</translation>
    </message>
    <message>
        <source>The template {path} is not a layout of QGIS.</source>
        <translation>Die Vorlage {path} ist kein QGIS-Layout.</translation>
    </message>
    <message>
        <source>The text of a detailed map's module (Lua) or its columns as CSV.</source>
        <translation>Der Text eines Moduls einer Detailkarte (Lua) oder dessen Spalten als CSV.</translation>
    </message>
    <message>
        <source>The text “{start}…” does not fit its place on the page and was cut.</source>
        <translation>Der Text „{start}…“ passt nicht an seinen Platz auf der Seite und wurde gekürzt.</translation>
    </message>
    <message>
        <source>The trigger “{name}” in the store is not Salient's: it could change what you save. Remove it, or have whoever made it do so. Until then the store is only read.</source>
        <translation>Der Trigger „{name}“ im Speicher ist nicht von Salient: Er könnte ändern, was Sie speichern. Entfernen Sie ihn oder lassen Sie es den tun, der ihn angelegt hat. Bis dahin wird der Speicher nur gelesen.</translation>
    </message>
    <message>
        <source>The trigger “{name}”, which guards the store, was taken out.</source>
        <translation>Der Trigger „{name}“, der den Speicher schützt, wurde entfernt.</translation>
    </message>
    <message>
        <source>The upper end of the claimed range lies below the lower one.</source>
        <translation>Das obere Ende der behaupteten Spanne liegt unter dem unteren.</translation>
    </message>
    <message>
        <source>The value table has no column “value” in its first line (“{first}”). Its columns are {columns}; only “value” must be there.</source>
        <translation>Die Wertetabelle hat in der ersten Zeile („{first}“) keine Spalte „value“. Die Spalten sind {columns}; nur „value“ muss vorhanden sein.</translation>
    </message>
    <message>
        <source>The value table is no valid JSON: {error}.</source>
        <translation>Die Wertetabelle ist kein gültiges JSON: {error}.</translation>
    </message>
    <message>
        <source>The value table must be a list of objects, or an object value → actor.</source>
        <translation>Die Wertetabelle muss eine Liste von Objekten oder ein Objekt Wert → Akteur sein.</translation>
    </message>
    <message>
        <source>The value table “{path}” cannot be read: {error}.</source>
        <translation>Die Wertetabelle „{path}“ ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>The value table “{path}” is not in UTF-8. Save it so.</source>
        <translation>Die Wertetabelle „{path}“ ist nicht in UTF-8. Speichern Sie sie so.</translation>
    </message>
    <message>
        <source>The value {value} of “{label}” is larger than {most}.</source>
        <translation>Der Wert {value} von „{label}“ ist größer als {most}.</translation>
    </message>
    <message>
        <source>The value {value} of “{label}” is no number that can be kept.</source>
        <translation>Der Wert {value} von „{label}“ ist keine Zahl, die sich speichern lässt.</translation>
    </message>
    <message>
        <source>The value {value} of “{label}” must be a whole number.</source>
        <translation>Der Wert {value} von „{label}“ muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>The variants before answer another question. Their layers stay.</source>
        <translation>Die vorigen Varianten beantworten eine andere Frage. Ihre Layer bleiben.</translation>
    </message>
    <message>
        <source>The verdict speaks of the layers that were measured: it is as good as they are.</source>
        <translation>Das Urteil gilt den gemessenen Layern: Es ist so gut wie sie.</translation>
    </message>
    <message>
        <source>The view has no chart to measure on.</source>
        <translation>Die Ansicht hat kein Diagramm zum Messen.</translation>
    </message>
    <message>
        <source>The way of each road that leads in, and what is left of those cut.</source>
        <translation>Der Weg jeder hineinführenden Straße und was von den abgeschnittenen bleibt.</translation>
    </message>
    <message>
        <source>The widest gap to look for must be more than 0.</source>
        <translation>Die größte gesuchte Lücke muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>The width of an advance along a line is 0: enter a larger one.</source>
        <translation>Die Breite eines Vorstoßes entlang einer Linie ist 0: Geben Sie eine größere ein.</translation>
    </message>
    <message>
        <source>The work is done in this process, one after the other.</source>
        <translation>Die Arbeit wird in diesem Prozess getan, eins nach dem anderen.</translation>
    </message>
    <message>
        <source>The worker {worker} has {telling}; no digit depends on it.</source>
        <translation>Der Worker {worker} hat {telling}; keine Ziffer hängt davon ab.</translation>
    </message>
    <message>
        <source>The {name} is {value}. It must be 0 or more.</source>
        <translation>{name} ist {value}. Der Wert muss 0 oder größer sein.</translation>
    </message>
    <message>
        <source>The {table} {ident} is in the log and not in its table.</source>
        <translation>{table} {ident} steht im Protokoll und nicht in der zugehörigen Tabelle.</translation>
    </message>
    <message>
        <source>The {table} {id} differs from what log entry {seq} says of it.</source>
        <translation>{table} {id} weicht von dem ab, was Protokolleintrag {seq} dazu sagt.</translation>
    </message>
    <message>
        <source>The {table} {id} is in no entry of the log.</source>
        <translation>{table} {id} steht in keinem Eintrag des Protokolls.</translation>
    </message>
    <message>
        <source>The {table} {id} was changed without Salient, and this is not in the log yet: the next save logs it.</source>
        <translation>{table} {id} wurde ohne Salient geändert, und das steht noch nicht im Protokoll: Das nächste Speichern protokolliert es.</translation>
    </message>
    <message>
        <source>The {what} has no date; the claimed date was not tested.</source>
        <translation>{what} hat kein Datum; das behauptete Datum wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The {what} on {date_from} may be nothing at all.</source>
        <translation>{what} am {date_from} ist vielleicht gar nichts.</translation>
    </message>
    <message>
        <source>The ± of an area of perimeter P is 1.96·s·√(2.5·c·P): errors of points a distance d apart along the boundary are correlated as exp(−½ (d / c)²), c the correlation length.</source>
        <translation>Das ± einer Fläche mit Umfang P ist 1,96·s·√(2,5·c·P): Die Fehler von Punkten, die entlang der Grenze um d auseinanderliegen, sind mit exp(−½ (d / c)²) korreliert, c ist die Korrelationslänge.</translation>
    </message>
    <message>
        <source>Their numbers stand on the map, their sources beside it</source>
        <translation>Ihre Nummern stehen auf der Karte, ihre Quellen daneben</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Them&amp;e</source>
        <translation>Th&amp;ema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>There are no frames to make a film of.</source>
        <translation>Es gibt keine Einzelbilder für einen Film.</translation>
    </message>
    <message>
        <source>There are no maps within {days} days before and after {date}; the nearest are of {first} and {last}.</source>
        <translation>Binnen {days} Tagen vor und nach dem {date} gibt es keine Karten; die nächsten sind vom {first} und {last}.</translation>
    </message>
    <message>
        <source>There are no {kind} to make pages of among the layers. Choose layers that have them, or “one page” for the pages.</source>
        <translation>Unter den Layern gibt es keine {kind}, um Seiten daraus zu machen. Wählen Sie Layer, die sie haben, oder „one page“ bei den Seiten.</translation>
    </message>
    <message>
        <source>There are two maps of {twice}: keep the later one, or correct the dates.</source>
        <translation>Es gibt zwei Karten vom {twice}: Behalten Sie die spätere oder berichtigen Sie die Daten.</translation>
    </message>
    <message>
        <source>There are {count} cores and {count_2} names for them.</source>
        <translation>Es gibt {count} Kerne und {count_2} Namen dafür.</translation>
    </message>
    <message>
        <source>There are {count} gaps and {count_2} dates for them.</source>
        <translation>Es gibt {count} Lücken und {count_2} Daten dazu.</translation>
    </message>
    <message>
        <source>There are {count} gaps without lines or pockets: which is {said}'s is not known.</source>
        <translation>Es gibt {count} Lücken ohne Linien oder Kessel: Welche zu {said} gehört, ist unbekannt.</translation>
    </message>
    <message>
        <source>There are {count} gaps, and the claim names no places. Name those between which the gap lies, or place the event.</source>
        <translation>Es gibt {count} Lücken, und die Behauptung nennt keine Orte. Nennen Sie die, zwischen denen die Lücke liegt, oder verorten Sie das Ereignis.</translation>
    </message>
    <message>
        <source>There are {count} pockets, and the claim does not say which. Place the event inside the pocket.</source>
        <translation>Es gibt {count} Kessel, und die Behauptung sagt nicht, welcher. Setzen Sie das Ereignis in den Kessel.</translation>
    </message>
    <message>
        <source>There are {count} polygons and {count_2} control classes.</source>
        <translation>Es gibt {count} Polygone und {count_2} Kontrollklassen.</translation>
    </message>
    <message>
        <source>There are {count} polygons and {count_2} names of actors.</source>
        <translation>Es gibt {count} Polygone und {count_2} Akteursnamen.</translation>
    </message>
    <message>
        <source>There are {count} roads and {count_2} names of roads.</source>
        <translation>Es gibt {count} Straßen und {count_2} Straßennamen.</translation>
    </message>
    <message>
        <source>There is a map of {wanted} and no {what} on it. Measure that date too, or say in the report which day it speaks of.</source>
        <translation>Es gibt eine Karte vom {wanted}, aber darauf fehlt: {what}. Messen Sie auch dieses Datum oder sagen Sie in der Meldung, welchen Tag sie meint.</translation>
    </message>
    <message>
        <source>There is a store at {address} already. Open it, or choose a name.</source>
        <translation>Unter {address} gibt es schon einen Speicher. Öffnen Sie ihn oder wählen Sie einen Namen.</translation>
    </message>
    <message>
        <source>There is no KML in it.</source>
        <translation>Darin ist kein KML.</translation>
    </message>
    <message>
        <source>There is no QGIS here (qgis_process), which “{name}” needs to be measured again. The hashes of the inputs can be checked without it.</source>
        <translation>Hier ist kein QGIS (qgis_process), das „{name}“ zum erneuten Messen braucht. Die Hashes der Eingaben lassen sich auch ohne prüfen.</translation>
    </message>
    <message>
        <source>There is no actor “{actor}” on either map. They have: {actors}.</source>
        <translation>Auf keiner der Karten ist ein Akteur „{actor}“. Vorhanden: {actors}.</translation>
    </message>
    <message>
        <source>There is no control layer yet. Add a layer of polygons with an actor each, make one from your files by “Prepare control layer”, or open the sample: all are in the menu Plugins › Salient.</source>
        <translation>Noch gibt es keinen Kontrolllayer. Fügen Sie einen Polygonlayer mit je einem Akteur hinzu, erstellen Sie einen aus Ihren Dateien mit „Kontrolllayer vorbereiten“ oder öffnen Sie das Beispiel: alles im Menü Erweiterungen › Salient.</translation>
    </message>
    <message>
        <source>There is no control layer: add a layer of polygons with an actor each.</source>
        <translation>Es gibt keinen Kontrolllayer: Fügen Sie einen Polygonlayer mit je einem Akteur hinzu.</translation>
    </message>
    <message>
        <source>There is no coordinate reference system: name one, for example EPSG:4326.</source>
        <translation>Es fehlt ein Koordinatenbezugssystem: Nennen Sie eines, zum Beispiel EPSG:4326.</translation>
    </message>
    <message>
        <source>There is no dated map to measure. Check the date field.</source>
        <translation>Es gibt keine datierte Karte zum Messen. Prüfen Sie das Datumsfeld.</translation>
    </message>
    <message>
        <source>There is no file {path} any more. Was it moved, or a drive taken out?</source>
        <translation>Die Datei {path} gibt es nicht mehr. Wurde sie verschoben oder ein Laufwerk entfernt?</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>There is no file {path}. Choose the table of claims anew.</source>
        <translation>Es gibt keine Datei {path}. Wählen Sie die Tabelle der Behauptungen neu.</translation>
    </message>
    <message>
        <source>There is no folder {parent}. Make it first.</source>
        <translation>Es gibt keinen Ordner {parent}. Legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>There is no gap line of {date}: it may be sealed, or not mapped. Give the table “Gaps” (SUMMARY) of “Encirclement gap” too, which says so.</source>
        <translation>Es gibt keine Lückenlinie vom {date}: Sie kann geschlossen oder nicht kartiert sein. Geben Sie auch die Tabelle „Lücken“ (SUMMARY) aus „Lücke der Einkesselung“ an, die es sagt.</translation>
    </message>
    <message>
        <source>There is no geometry to measure: every feature is empty.</source>
        <translation>Es gibt keine Geometrie zum Messen: Alle Objekte sind leer.</translation>
    </message>
    <message>
        <source>There is no layer of places to look up “{name}” in. Choose one.</source>
        <translation>Es fehlt ein Layer der Orte, um „{name}“ nachzuschlagen. Wählen Sie einen.</translation>
    </message>
    <message>
        <source>There is no layer to show. Choose at least one layer or a theme.</source>
        <translation>Es gibt keinen Layer zu zeigen. Wählen Sie mindestens einen Layer oder ein Thema.</translation>
    </message>
    <message>
        <source>There is no layer to show. Choose at least one vector layer.</source>
        <translation>Es gibt keinen Layer zu zeigen. Wählen Sie mindestens einen Vektorlayer.</translation>
    </message>
    <message>
        <source>There is no layer to show. Choose layers, a theme, or make some visible.</source>
        <translation>Es gibt keinen Layer zu zeigen. Wählen Sie Layer oder ein Thema oder machen Sie welche sichtbar.</translation>
    </message>
    <message>
        <source>There is no map before it near enough.</source>
        <translation>Davor gibt es keine Karte, die nahe genug ist.</translation>
    </message>
    <message>
        <source>There is no map near {wanted}; the area lies between those of {first} and {last} if it changed one way in between.</source>
        <translation>Es gibt keine Karte nahe {wanted}; die Fläche liegt zwischen denen vom {first} und {last}, wenn sie sich dazwischen nur in eine Richtung geändert hat.</translation>
    </message>
    <message>
        <source>There is no map of {date}: that of {used} is taken.</source>
        <translation>Es gibt keine Karte vom {date}: Die vom {used} wird genommen.</translation>
    </message>
    <message>
        <source>There is no map that could be read: see the table of repairs.</source>
        <translation>Keine Karte war lesbar: siehe Tabelle der Reparaturen.</translation>
    </message>
    <message>
        <source>There is no reference area “{unknown}”. Add it to the table of reference areas, or give its area as the claimed value.</source>
        <translation>Es gibt keine Vergleichsfläche „{unknown}“. Fügen Sie sie der Tabelle der Vergleichsflächen hinzu oder geben Sie ihre Fläche als behaupteten Wert an.</translation>
    </message>
    <message>
        <source>There is no sealed pocket on the last date.</source>
        <translation>Am letzten Datum gibt es keinen geschlossenen Kessel.</translation>
    </message>
    <message>
        <source>There is no store at {address}. Create one, or check the address.</source>
        <translation>Unter {address} gibt es keinen Speicher. Legen Sie einen an oder prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>There is no style “{name}”. Styles: {names}.</source>
        <translation>Es gibt keinen Stil „{name}“. Stile: {names}.</translation>
    </message>
    <message>
        <source>There is no template “{template}”. Templates: {known}, or a .qpt file.</source>
        <translation>Es gibt keine Vorlage „{template}“. Vorlagen: {known} oder eine .qpt-Datei.</translation>
    </message>
    <message>
        <source>There is no vector layer to read. Choose layers or a folder with files.</source>
        <translation>Es gibt keinen Vektorlayer zu lesen. Wählen Sie Layer oder einen Ordner mit Dateien.</translation>
    </message>
    <message>
        <source>There is no {what} after {wanted}.</source>
        <translation>Es gibt nichts ({what}) nach {wanted}.</translation>
    </message>
    <message>
        <source>There is no {what} before {wanted}.</source>
        <translation>Es gibt nichts ({what}) vor {wanted}.</translation>
    </message>
    <message>
        <source>There is no {what} to measure on. Choose a layer that has it.</source>
        <translation>Zum Messen fehlt {what}. Wählen Sie einen Layer, der es hat.</translation>
    </message>
    <message>
        <source>There is no {what} within {days} days after {wanted}; the nearest is of {best}.</source>
        <translation>Es gibt nichts ({what}) innerhalb von {days} Tagen nach {wanted}; am nächsten ist der {best}.</translation>
    </message>
    <message>
        <source>There is no {what} within {days} days before {wanted}; the nearest is of {best}.</source>
        <translation>Es gibt nichts ({what}) innerhalb von {days} Tagen vor {wanted}; am nächsten ist der {best}.</translation>
    </message>
    <message>
        <source>There is no {what} within {days} days of {wanted}; the nearest is of {best}.</source>
        <translation>Es gibt nichts ({what}) innerhalb von {days} Tagen um {wanted}; am nächsten ist der {best}.</translation>
    </message>
    <message>
        <source>There is nothing to measure on: choose a control layer, places, gap lines or pockets.</source>
        <translation>Es fehlt etwas zum Messen: Wählen Sie Kontrolllayer, Orte, Lückenlinien oder Kessel.</translation>
    </message>
    <message>
        <source>There is nothing to undo: the log knows no such change.</source>
        <translation>Nichts rückgängig zu machen: Das Protokoll kennt keine solche Änderung.</translation>
    </message>
    <message>
        <source>There is one map for both dates, that of {date}: nothing changes on it.</source>
        <translation>Für beide Daten gibt es nur die Karte vom {date}: Auf ihr ändert sich nichts.</translation>
    </message>
    <message>
        <source>Thin line: another pocket</source>
        <translation>Dünne Linie: ein anderer Kessel</translation>
    </message>
    <message>
        <source>Thin line: another pocket, of {area}</source>
        <translation>Dünne Linie: ein anderer Kessel, {area}</translation>
    </message>
    <message>
        <source>This QGIS cannot read {ending} files: GDAL's driver “{driver}” is missing.</source>
        <translation>Dieses QGIS kann {ending}-Dateien nicht lesen: Der GDAL-Treiber „{driver}“ fehlt.</translation>
    </message>
    <message>
        <source>This QGIS has no PostgreSQL provider.</source>
        <translation>Dieses QGIS hat keinen PostgreSQL-Anbieter.</translation>
    </message>
    <message>
        <source>This is a proposal, of the first of {count} quantities: check kind, places, actor and date before you save.</source>
        <translation>Dies ist ein Vorschlag zur ersten von {count} Größen: Prüfen Sie Art, Orte, Akteur und Datum vor dem Speichern.</translation>
    </message>
    <message>
        <source>This is a proposal: check kind, places, actor and date before you save.</source>
        <translation>Dies ist ein Vorschlag: Prüfen Sie Art, Orte, Akteur und Datum vor dem Speichern.</translation>
    </message>
    <message>
        <source>This is no link to a web page, so it is not opened.</source>
        <translation>Dies ist kein Link auf eine Webseite und wird daher nicht geöffnet.</translation>
    </message>
    <message>
        <source>This page needs a browser that runs its script.</source>
        <translation>Diese Seite braucht einen Browser, der ihr Skript ausführt.</translation>
    </message>
    <message>
        <source>This place has no longitude and latitude.</source>
        <translation>Dieser Ort hat keinen Längen- und Breitengrad.</translation>
    </message>
    <message>
        <source>This project's store</source>
        <translation>Speicher dieses Projekts</translation>
    </message>
    <message>
        <source>This store is empty.</source>
        <translation>Dieser Speicher ist leer.</translation>
    </message>
    <message>
        <source>This store is of an older Salient (its schema is version {version}). It is read as it is; your first save brings it to version {new}, and the older Salient cannot open it then. Keep a copy if somebody still needs it.</source>
        <translation>Dieser Speicher stammt von einem älteren Salient (sein Schema hat Version {version}). Er wird gelesen, wie er ist; Ihr erstes Speichern bringt ihn auf Version {new}, und das ältere Salient kann ihn dann nicht öffnen. Behalten Sie eine Kopie, falls jemand sie noch braucht.</translation>
    </message>
    <message>
        <source>This template has no place for a chart.</source>
        <translation>Diese Vorlage hat keinen Platz für ein Diagramm.</translation>
    </message>
    <message>
        <source>This was saved by somebody else while you were editing. Tick what of yours is to stand; what is not ticked stays as they saved it. Cancel goes back to your form.</source>
        <translation>Jemand anderes hat dies gespeichert, während Sie es bearbeiteten. Haken Sie an, was von Ihnen gelten soll; der Rest bleibt wie dort gespeichert. Abbrechen führt zu Ihrem Formular zurück.</translation>
    </message>
    <message>
        <source>This {table} is not in the store any more: the store was replaced. Open it again.</source>
        <translation>Nicht mehr im Speicher: {table}. Der Speicher wurde ersetzt. Öffnen Sie ihn neu.</translation>
    </message>
    <message>
        <source>Three control layers are given. Leave “Control layer with both dates” empty to compare the two others, or leave those empty.</source>
        <translation>Es sind drei Kontrolllayer angegeben. Lassen Sie „Kontrolllayer mit beiden Daten“ leer, um die beiden anderen zu vergleichen, oder lassen Sie jene leer.</translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation>Ihre Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Time collected</source>
        <translation>Erfassungszeit</translation>
    </message>
    <message>
        <source>Times are given in several zones, and “{zone}” stands for more than one. Write its offset from UTC instead, like +02:00.</source>
        <translation>Zeiten sind in mehreren Zonen angegeben, und „{zone}“ steht für mehr als eine. Schreiben Sie stattdessen den Abstand zu UTC, etwa +02:00.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title and date</source>
        <translation>Titel und Datum</translation>
    </message>
    <message>
        <source>Title of the map</source>
        <translation>Titel der Karte</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To look at, in this order</source>
        <translation>In dieser Reihenfolge anzusehen</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>Zielort</translation>
    </message>
    <message>
        <source>To the nearest point of the area's edge</source>
        <translation>Zum nächsten Punkt des Flächenrands</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Total area (km²)</source>
        <translation>Gesamtfläche (km²)</translation>
    </message>
    <message>
        <source>Total area of {names}, {area}</source>
        <translation>Gesamtfläche von {names}, {area}</translation>
    </message>
    <message>
        <source>Towns and villages, to list those in each pocket.</source>
        <translation>Städte und Dörfer, um die in jedem Kessel aufzulisten.</translation>
    </message>
    <message>
        <source>Towns: GeoNames (CC BY 4.0).</source>
        <translation>Städte: GeoNames (CC BY 4.0).</translation>
    </message>
    <message>
        <source>Transects</source>
        <translation>Schnitte</translation>
    </message>
    <message>
        <source>Transects of your own</source>
        <translation>Eigene Schnitte</translation>
    </message>
    <message>
        <source>Transects with statistics</source>
        <translation>Schnitte mit Statistik</translation>
    </message>
    <message>
        <source>Transition matrix</source>
        <translation>Übergangsmatrix</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Two actors, “{actors}” and “{actors_2}”, are given for one point at one time. Correct one of them, or give them dates.</source>
        <translation>Für einen Punkt sind zu einer Zeit zwei Akteure angegeben, „{actors}“ und „{actors_2}“. Berichtigen Sie einen oder geben Sie ihnen Daten.</translation>
    </message>
    <message>
        <source>Two cores have one name. Name them as in Sukhnah=38.87,34.89.</source>
        <translation>Zwei Kerne haben denselben Namen. Benennen Sie sie wie in Sukhnah=38.87,34.89.</translation>
    </message>
    <message>
        <source>Two layers or files whose names, or whose date field, tell the day.</source>
        <translation>Zwei Layer oder Dateien, deren Namen oder deren Datumsfeld den Tag nennen.</translation>
    </message>
    <message>
        <source>Two lines have the same date: merge them, or correct the dates.</source>
        <translation>Zwei Linien haben dasselbe Datum: Führen Sie sie zusammen oder berichtigen Sie die Daten.</translation>
    </message>
    <message>
        <source>Two makers are called “{name}”: give each a name of its own.</source>
        <translation>Zwei Kartenmacher heißen „{name}“: Geben Sie jedem einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Two makers are called “{twice}”: give each a name of its own.</source>
        <translation>Zwei Kartenmacher heißen „{twice}“: Geben Sie jedem einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>U&amp;nit</source>
        <translation>E&amp;inheit</translation>
    </message>
    <message>
        <source>Uncertainty field</source>
        <translation>Feld der Unsicherheit</translation>
    </message>
    <message>
        <source>Unchanged events</source>
        <translation>Unveränderte Ereignisse</translation>
    </message>
    <message>
        <source>Under 500 m from the other maker</source>
        <translation>Unter 500 m vom anderen Hersteller</translation>
    </message>
    <message>
        <source>Undo the last save</source>
        <translation>Letztes Speichern rückgängig</translation>
    </message>
    <message>
        <source>Units of labels and sentences. Number fields always keep the unit that their name says.</source>
        <translation>Einheiten von Beschriftungen und Sätzen. Zahlenfelder behalten stets die Einheit, die ihr Name nennt.</translation>
    </message>
    <message>
        <source>Units of texts</source>
        <translation>Einheiten der Texte</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Unknown date format “{text}”. Use one of: {patterns}; or write your own with YYYY or YY, MM, M or MON, and DD or D, each once, like “map D.M.YY”.</source>
        <translation>Unbekanntes Datumsformat „{text}“. Möglich sind: {patterns}; oder ein eigenes mit YYYY oder YY, MM, M oder MON und DD oder D, je einmal, wie „map D.M.YY“.</translation>
    </message>
    <message>
        <source>Unknown hit rule “{hit_rule}”. Use one of: {hit_rules}.</source>
        <translation>Unbekannte Trefferregel „{hit_rule}“. Möglich sind: {hit_rules}.</translation>
    </message>
    <message>
        <source>Unknown profile “{name}”. Use one of: {profiles}.</source>
        <translation>Unbekanntes Profil „{name}“. Möglich sind: {profiles}.</translation>
    </message>
    <message>
        <source>Unknown rule “{overlap_rule}” for overlaps of maps that are compared. Use {comparable_rules}.</source>
        <translation>Unbekannte Regel „{overlap_rule}“ für Überlappungen verglichener Karten. Möglich sind {comparable_rules}.</translation>
    </message>
    <message>
        <source>Unknown rule “{rule}” for overlaps. Use {overlap_rules}.</source>
        <translation>Unbekannte Regel „{rule}“ für Überlappungen. Möglich sind {overlap_rules}.</translation>
    </message>
    <message>
        <source>Unknown rule “{rule}”. Use {consensus_rules}.</source>
        <translation>Unbekannte Regel „{rule}“. Möglich sind {consensus_rules}.</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>Unbekannte Quelle</translation>
    </message>
    <message>
        <source>Unknown unit “{unit}”. Use one of: {units}.</source>
        <translation>Unbekannte Einheit „{unit}“. Möglich sind: {units}.</translation>
    </message>
    <message>
        <source>Unlink from the selected features</source>
        <translation>Verknüpfung mit den gewählten Objekten lösen</translation>
    </message>
    <message>
        <source>Unsupported and unmapped</source>
        <translation>Unbelegt und nicht kartiert</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis zu</translation>
    </message>
    <message>
        <source>Updated events</source>
        <translation>Aktualisierte Ereignisse</translation>
    </message>
    <message>
        <source>Use the extent of the map canvas</source>
        <translation>Ausdehnung des Kartenfensters verwenden</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value table</source>
        <translation>Wertetabelle</translation>
    </message>
    <message>
        <source>Value table, row {number}: leave_out is “{left}”; write yes or nothing.</source>
        <translation>Wertetabelle, Zeile {number}: leave_out ist „{left}“; schreiben Sie yes oder nichts.</translation>
    </message>
    <message>
        <source>Value table, row {number}: unknown column “{unknown}”. The columns are {columns}.</source>
        <translation>Wertetabelle, Zeile {number}: unbekannte Spalte „{unknown}“. Die Spalten sind {columns}.</translation>
    </message>
    <message>
        <source>Value table, row {number}: “{text}” is not a date. Write it as 1943-09-08.</source>
        <translation>Wertetabelle, Zeile {number}: „{text}“ ist kein Datum. Schreiben Sie es als 1943-09-08.</translation>
    </message>
    <message>
        <source>Value table: the period of “{value}” ends on {end}, before it begins on {begin}.</source>
        <translation>Wertetabelle: Der Zeitraum von „{value}“ endet am {end}, bevor er am {begin} beginnt.</translation>
    </message>
    <message>
        <source>Value table: two rows of “{value}” hold at the same time. Keep one, or give them periods (from, to) that do not overlap.</source>
        <translation>Wertetabelle: Zwei Zeilen von „{value}“ gelten zur selben Zeit. Behalten Sie eine oder geben Sie nicht überlappende Zeiträume (from, to) an.</translation>
    </message>
    <message>
        <source>Value table: “{actor}” is in two coalitions at the same time, “{first}” and “{second}”. Keep one, or give the rows periods (from, to) that do not overlap.</source>
        <translation>Wertetabelle: „{actor}“ ist gleichzeitig in zwei Koalitionen, „{first}“ und „{second}“. Behalten Sie eine, oder geben Sie den Zeilen Zeiträume (from, to), die sich nicht überschneiden.</translation>
    </message>
    <message>
        <source>Value tables (*.csv *.json)</source>
        <translation>Wertetabellen (*.csv *.json)</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Variant {n}</source>
        <translation>Variante {n}</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Variants (hypothetical)</source>
        <translation>Varianten (hypothetisch)</translation>
    </message>
    <message>
        <source>Variants of the gap, beside one another</source>
        <translation>Varianten der Lücke nebeneinander</translation>
    </message>
    <message>
        <source>Vector layers, and tables for figures and chart. Layers of the project are drawn in its order, others above them. Empty: the theme, or what is visible in the project.</source>
        <translation>Vektorlayer sowie Tabellen für Kennzahlen und Diagramm. Layer des Projekts werden in dessen Reihenfolge gezeichnet, andere darüber. Leer: das Thema oder das im Projekt Sichtbare.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Verification: confidence</source>
        <translation>Prüfung: Konfidenz</translation>
    </message>
    <message>
        <source>Verification: method</source>
        <translation>Prüfung: Methode</translation>
    </message>
    <message>
        <source>Verification: reasoning</source>
        <translation>Prüfung: Begründung</translation>
    </message>
    <message>
        <source>Verification: when</source>
        <translation>Prüfung: wann</translation>
    </message>
    <message>
        <source>Verification: who</source>
        <translation>Prüfung: wer</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Vertices of the map lie too close together for its size to be told apart. Simplify the boundaries, or draw a study area round the front.</source>
        <translation>Stützpunkte der Karte liegen für deren Größe zu dicht, um unterscheidbar zu sein. Vereinfachen Sie die Grenzen oder zeichnen Sie ein Untersuchungsgebiet um die Front.</translation>
    </message>
    <message>
        <source>Vertices this near to those of an earlier feature of the same date are moved onto them, which closes slivers. 0: nothing is moved.</source>
        <translation>Stützpunkte so nahe an denen eines früheren Objekts desselben Datums werden auf diese verschoben, was Splitter schließt. 0: Nichts wird verschoben.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Way of verification</source>
        <translation>Art der Prüfung</translation>
    </message>
    <message>
        <source>Ways are found on a grid of {cell:.0f} m.</source>
        <translation>Wege werden auf einem Raster von {cell:.0f} m gesucht.</translation>
    </message>
    <message>
        <source>Web map</source>
        <translation>Webkarte</translation>
    </message>
    <message>
        <source>Web maps that move through the dates (*.html)</source>
        <translation>Webkarten, die durch die Daten laufen (*.html)</translation>
    </message>
    <message>
        <source>Web map…</source>
        <translation>Webkarte…</translation>
    </message>
    <message>
        <source>Welcome to Salient</source>
        <translation>Willkommen bei Salient</translation>
    </message>
    <message>
        <source>Well-known places to say where the others lie from.</source>
        <translation>Bekannte Orte, von denen aus die Lage der anderen genannt wird.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What areas are compared to. Empty: Salient's own tables.</source>
        <translation>Womit Flächen verglichen werden. Leer: Salients eigene Tabellen.</translation>
    </message>
    <message>
        <source>What areas are compared to. Empty: Salient's table of U.S. states, countries and cities. A polygon layer with a field “name”, or a table with “name” and one of land_km2, land_mi2, total_km2, total_mi2, area_km2, area_mi2 (and “neighbours”, names separated by semicolons).</source>
        <translation>Womit Flächen verglichen werden. Leer: Salients Tabelle von US-Bundesstaaten, Ländern und Städten. Ein Polygonlayer mit einem Feld „name“ oder eine Tabelle mit „name“ und einem von land_km2, land_mi2, total_km2, total_mi2, area_km2, area_mi2 (und „neighbours“, Namen durch Semikolon getrennt).</translation>
    </message>
    <message>
        <source>What dialogs start with</source>
        <translation>Womit Dialoge beginnen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What if (hypothetical)</source>
        <translation>Was wäre wenn (hypothetisch)</translation>
    </message>
    <message>
        <source>What is or would be cut off, with area and who holds its perimeter.</source>
        <translation>Was abgeschnitten ist oder würde, mit Fläche und wer den Rand hält.</translation>
    </message>
    <message>
        <source>What is too long for the memory cannot be kept in the system's temporary folder: {why}. Make room there, or let TMPDIR name another folder, and run again.</source>
        <translation>Was zu lang für den Arbeitsspeicher ist, kann nicht im temporären Ordner des Systems abgelegt werden: {why}. Schaffen Sie dort Platz, oder lassen Sie TMPDIR einen anderen Ordner nennen, und starten Sie erneut.</translation>
    </message>
    <message>
        <source>What log entry {seq} holds cannot be read: it was damaged or changed. “Check the log” tells what else was; go back to a copy of the store.</source>
        <translation>Der Inhalt von Protokolleintrag {seq} ist nicht lesbar: Er wurde beschädigt oder geändert. „Protokoll prüfen“ sagt, was noch; kehren Sie zu einer Kopie des Speichers zurück.</translation>
    </message>
    <message>
        <source>What no place's word crosses: the sea, a river, a ridge. Polygons or lines.</source>
        <translation>Was die Aussage keines Orts überquert: Meer, Fluss, Bergkamm. Polygone oder Linien.</translation>
    </message>
    <message>
        <source>What nobody crosses: the sea, a sealed border. Polygons or lines.</source>
        <translation>Was niemand überquert: das Meer, eine geschlossene Grenze. Polygone oder Linien.</translation>
    </message>
    <message>
        <source>What the file is for.</source>
        <translation>Wozu die Datei dient.</translation>
    </message>
    <message>
        <source>What the layers tell</source>
        <translation>Was die Layer aussagen</translation>
    </message>
    <message>
        <source>What the map shows. Empty: the gaps and pockets with their surroundings, or without them what changed hands, or all of the layers.</source>
        <translation>Was die Karte zeigt. Leer: die Lücken und Kessel mit Umgebung, ohne solche das Gelände, das den Besitzer wechselte, oder alle Layer.</translation>
    </message>
    <message>
        <source>What the map shows. Layers of the project are drawn in its order, others above them in the order given. Empty: the theme, or what is visible in the project.</source>
        <translation>Was die Karte zeigt. Layer des Projekts werden in dessen Reihenfolge gezeichnet, andere darüber in der angegebenen. Leer: das Thema oder das im Projekt Sichtbare.</translation>
    </message>
    <message>
        <source>What the place and the time are recognised by</source>
        <translation>Woran Ort und Zeit erkannt werden</translation>
    </message>
    <message>
        <source>What the values stand for</source>
        <translation>Wofür die Werte stehen</translation>
    </message>
    <message>
        <source>What the values stand for, as in Prepare control layer: value, actor, leave_out.</source>
        <translation>Wofür die Werte stehen, wie in „Kontrolllayer vorbereiten“: value, actor, leave_out.</translation>
    </message>
    <message>
        <source>What the values stand for: the path of a CSV or JSON file, or its text. Columns: value, actor, class, coalition, leave_out, from, to. The row of an empty value is for features that have none.</source>
        <translation>Wofür die Werte stehen: der Pfad einer CSV- oder JSON-Datei oder deren Text. Spalten: value, actor, class, coalition, leave_out, from, to. Die Zeile mit leerem Wert gilt für Objekte ohne Wert.</translation>
    </message>
    <message>
        <source>What was left out, carried on or found odd, a row each.</source>
        <translation>Was ausgelassen oder weitergeführt wurde oder auffiel, je eine Zeile.</translation>
    </message>
    <message>
        <source>What was left out, repaired or found odd, a row each.</source>
        <translation>Was ausgelassen oder repariert wurde oder auffiel, je eine Zeile.</translation>
    </message>
    <message>
        <source>What will be left out, repaired or is odd:</source>
        <translation>Was ausgelassen oder repariert wird oder auffällt:</translation>
    </message>
    <message>
        <source>What {actor} gained and lost up to each date since the one before.</source>
        <translation>Was {actor} bis zu jedem Datum seit dem vorigen gewann und verlor.</translation>
    </message>
    <message>
        <source>What {actor} gained and lost, added up from the first date on.</source>
        <translation>Was {actor} gewann und verlor, aufsummiert ab dem ersten Datum.</translation>
    </message>
    <message>
        <source>What {actor} took and gave up since the map before.</source>
        <translation>Was {actor} seit der Karte davor einnahm und aufgab.</translation>
    </message>
    <message>
        <source>When ground last changed hands</source>
        <translation>Wann Gelände zuletzt den Besitzer wechselte</translation>
    </message>
    <message>
        <source>When the place is held so. Empty: one known by name, else undated.</source>
        <translation>Wann der Ort so gehalten wird. Leer: am Namen erkannt, sonst undatiert.</translation>
    </message>
    <message>
        <source>When verified</source>
        <translation>Wann geprüft</translation>
    </message>
    <message>
        <source>Where a line is met more than once</source>
        <translation>Wo eine Linie mehrfach getroffen wird</translation>
    </message>
    <message>
        <source>Where each road that leads in comes nearest to the encirclers.</source>
        <translation>Wo jede hineinführende Straße den Einkesselnden am nächsten kommt.</translation>
    </message>
    <message>
        <source>Where each transect meets the front of each date.</source>
        <translation>Wo jeder Schnitt die Front jedes Datums trifft.</translation>
    </message>
    <message>
        <source>Where lines say who is on this side.</source>
        <translation>Wo Linien sagen, wer auf dieser Seite steht.</translation>
    </message>
    <message>
        <source>Where no map lies near a claimed date, the maps before and after it bound an area, and the verdict follows from these bounds.</source>
        <translation>Wo keine Karte nahe einem behaupteten Datum liegt, begrenzen die Karten davor und danach eine Fläche, und das Urteil folgt aus diesen Schranken.</translation>
    </message>
    <message>
        <source>Where supply comes from. Empty: the edge of the study area and what lies beyond.</source>
        <translation>Woher Nachschub kommt. Leer: der Rand des Untersuchungsgebiets und was jenseits liegt.</translation>
    </message>
    <message>
        <source>Where the data come from. Empty: the rights in the layers’ metadata.</source>
        <translation>Woher die Daten stammen. Leer: die Rechte in den Layermetadaten.</translation>
    </message>
    <message>
        <source>Where the events go. It is made if it is not there.</source>
        <translation>Wohin die Ereignisse kommen. Wird bei Bedarf angelegt.</translation>
    </message>
    <message>
        <source>Where the ground held lies: {lands}.</source>
        <translation>Wo das gehaltene Gelände liegt: {lands}.</translation>
    </message>
    <message>
        <source>Where the ground that changed hands lies, whoever gained it: {lands}.</source>
        <translation>Wo das Gelände liegt, das den Besitzer wechselte, wer immer es gewann: {lands}.</translation>
    </message>
    <message>
        <source>Where the makers agree, and how they differ. Lines: their fronts; points: where two fronts are furthest apart.</source>
        <translation>Wo die Kartenmacher einig sind und wie sie abweichen. Linien: ihre Fronten; Punkte: wo zwei Fronten am weitesten auseinanderliegen.</translation>
    </message>
    <message>
        <source>Where the map says who holds a feature's ground.</source>
        <translation>Wo die Karte sagt, wer das Gelände eines Objekts hält.</translation>
    </message>
    <message>
        <source>Where the mapping that was used is written, to be changed and given again.</source>
        <translation>Wohin die verwendete Zuordnung geschrieben wird, zum Ändern und Wiederverwenden.</translation>
    </message>
    <message>
        <source>Where the places lie that claims name.</source>
        <translation>Wo die in Behauptungen genannten Orte liegen.</translation>
    </message>
    <message>
        <source>Where to run</source>
        <translation>Wo ausführen</translation>
    </message>
    <message>
        <source>Where two actors' drawings leave a gap or overlap up to this width, in metres, the front runs along the first actor's drawing. The length bridged is reported.</source>
        <translation>Wo die Zeichnungen zweier Akteure bis zu dieser Breite, in Metern, klaffen oder überlappen, folgt die Front der des ersten Akteurs. Die überbrückte Länge wird angegeben.</translation>
    </message>
    <message>
        <source>Whether the besieged can move over ground of actors who are neither encirclers nor besieged.</source>
        <translation>Ob die Eingekesselten sich über Gelände von Akteuren bewegen können, die weder einkesseln noch eingekesselt sind.</translation>
    </message>
    <message>
        <source>Whether they met on {date} takes a map before and one after: there is none before that day.</source>
        <translation>Ob sie sich am {date} trafen, verlangt eine Karte davor und eine danach: vor diesem Tag gibt es keine.</translation>
    </message>
    <message>
        <source>Whether they met on {date} takes a map before and one after: there is none on or after that day.</source>
        <translation>Ob sie sich am {date} trafen, verlangt eine Karte davor und eine danach: an oder nach diesem Tag gibt es keine.</translation>
    </message>
    <message>
        <source>Which column fills what, for tables without fixed columns: chosen here, a file that was saved, or JSON. Empty: guessed from the columns' names.</source>
        <translation>Welche Spalte was füllt, bei Tabellen ohne feste Spalten: hier gewählt, eine gespeicherte Datei oder JSON. Leer: aus den Spaltennamen erraten.</translation>
    </message>
    <message>
        <source>Which crossing counts.</source>
        <translation>Welche Querung zählt.</translation>
    </message>
    <message>
        <source>Which dataset it is; detected from the columns.</source>
        <translation>Welcher Datensatz es ist; an den Spalten erkannt.</translation>
    </message>
    <message>
        <source>Which names mean one and the same, a line each: “RU; Russian forces = Russia”. A layer without actors holds “held ground”.</source>
        <translation>Welche Namen dasselbe meinen, je Zeile: „RU; Russian forces = Russia“. Ein Layer ohne Akteure enthält „held ground“.</translation>
    </message>
    <message>
        <source>Who draws first</source>
        <translation>Wer zuerst zeichnet</translation>
    </message>
    <message>
        <source>Who draws first: ground on which two makers differ since a date is theirs who changed it on that date. It is followed where the other comes to say the same, taken back where the first returns to what the other says.</source>
        <translation>Wer zuerst zeichnet: Gelände, über das zwei Kartenmacher seit einem Datum uneins sind, gehört dem, der es an diesem Datum änderte. Es ist gefolgt, wo der andere dann dasselbe sagt, zurückgenommen, wo der erste zur Angabe des anderen zurückkehrt.</translation>
    </message>
    <message>
        <source>Who draws first: {first} and {second}</source>
        <translation>Wer zuerst zeichnet: {first} und {second}</translation>
    </message>
    <message>
        <source>Who holds it for one, and for the other</source>
        <translation>Wer es laut dem einen hält und wer laut dem anderen</translation>
    </message>
    <message>
        <source>Who holds the ground of features that name nobody.</source>
        <translation>Wer das Gelände von Objekten ohne Namen hält.</translation>
    </message>
    <message>
        <source>Who holds the ground that no polygon covers: the legend of a map of one actor names it. Empty: nothing is said of that ground.</source>
        <translation>Wer das von keinem Polygon bedeckte Gelände hält: Die Legende einer Karte mit einem Akteur nennt ihn. Leer: Über dieses Gelände wird nichts gesagt.</translation>
    </message>
    <message>
        <source>Who verified it</source>
        <translation>Wer es geprüft hat</translation>
    </message>
    <message>
        <source>Whoever stands there</source>
        <translation>Wer dort steht</translation>
    </message>
    <message>
        <source>Whole nest of pockets</source>
        <translation>Alle verschachtelten Kessel</translation>
    </message>
    <message>
        <source>Whose front it is, is not said: the side was not tested.</source>
        <translation>Wessen Front es ist, wird nicht gesagt: die Seite wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Whose gain, loss and ratio the numeric outputs are; several names count as one. Empty: whoever has the greatest net change.</source>
        <translation>Wessen Gewinn, Verlust und Verhältnis die Zahlenausgaben sind; mehrere Namen zählen als einer. Leer: wer die größte Nettoveränderung hat.</translation>
    </message>
    <message>
        <source>Whose ground the consensus map shows. By “any”, ground that makers give to several is contested.</source>
        <translation>Wessen Gelände die Konsenskarte zeigt. Bei „any“ ist Gelände, das Kartenmacher mehreren geben, umkämpft.</translation>
    </message>
    <message>
        <source>Whose map it is: names of fields and classes that are looked for.</source>
        <translation>Wessen Karte es ist: gesuchte Namen von Feldern und Klassen.</translation>
    </message>
    <message>
        <source>Whose people are meant when a place lies behind lines. Names separated by semicolons; optional.</source>
        <translation>Wessen Leute gemeint sind, wenn ein Ort hinter den Linien liegt. Namen, durch Semikolon getrennt; optional.</translation>
    </message>
    <message>
        <source>Whose words stand in a field that you and the dataset changed since.</source>
        <translation>Wessen Worte in einem Feld stehen, das Sie und der Datensatz seither änderten.</translation>
    </message>
    <message>
        <source>Why are these {count} events retracted? They stay in the store.</source>
        <translation>Warum werden diese {count} Ereignisse zurückgezogen? Sie bleiben im Speicher.</translation>
    </message>
    <message>
        <source>Why is this event retracted? It stays in the store.</source>
        <translation>Warum wird dieses Ereignis zurückgezogen? Es bleibt im Speicher.</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Wider pockets were looked for within {km} km of the core alone: the map has many vertices.</source>
        <translation>Weitere Kessel wurden nur bis {km} km um den Kern gesucht: Die Karte hat viele Stützpunkte.</translation>
    </message>
    <message>
        <source>Widest gap</source>
        <translation>Größte Lücke</translation>
    </message>
    <message>
        <source>Width about borders</source>
        <translation>Breite um Grenzen</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source>Width of a salient</source>
        <translation>Breite eines Frontvorsprungs</translation>
    </message>
    <message>
        <source>With besieged actors a pocket is their own ground alone; ground of neutrals in the same ring is not part of it. Encirclement gap measures all open ground inside.</source>
        <translation>Mit eingekesselten Akteuren ist ein Kessel nur deren eigenes Gelände; Gelände von Neutralen im selben Ring gehört nicht dazu. „Lücke der Einkesselung“ misst alles offene Gelände darin.</translation>
    </message>
    <message>
        <source>Without a date: {layers}.</source>
        <translation>Ohne Datum: {layers}.</translation>
    </message>
    <message>
        <source>Without metadata of the pictures</source>
        <translation>Ohne Metadaten der Bilder</translation>
    </message>
    <message>
        <source>Words that both changed</source>
        <translation>Von beiden geänderte Wörter</translation>
    </message>
    <message>
        <source>Worker processes could not find Salient's own code.</source>
        <translation>Worker-Prozesse konnten Salients eigenen Code nicht finden.</translation>
    </message>
    <message>
        <source>Write every page on a sheet 10 mm larger on each side, with 3 mm of bleed and marks.</source>
        <translation>Jede Seite auf ein je Seite 10 mm größeres Blatt schreiben, mit 3 mm Beschnitt und Marken.</translation>
    </message>
    <message>
        <source>Write sources into the active layer's metadata</source>
        <translation>Quellen in die Metadaten des aktiven Layers schreiben</translation>
    </message>
    <message>
        <source>Writes a list of the events, numbered by date, each with its reports, links and both grades: the source's reliability and the information's credibility stay apart. Retracted events and reports are left out.

CSV, GeoJSON and HTML carry everything; CSL-JSON and BibTeX are for reference managers. Text in the file can neither run nor load anything: HTML is escaped, links are kept only if they are http or https, and cells that a spreadsheet would run as formulas are made text. The HTML page names the last entry of the store's log.

The blur moves each event to the middle of a cell of at least that size and widens its stated precision: use it where exact places could harm people. All exports share one grid whose cells nest, so several of them tell no more than the finest. With a blur ids are new in each file, and notes, attachments, external ids and claims of distance and bearing are left out; names of the event's places and coordinates are struck out of titles, descriptions, quotes and links. Other words can still tell a place: read them before you publish.

Attached files are copied to a folder that you name, pictures without their metadata unless you ask for them as they are.

Events and reports marked as internal or restricted are left out unless you ask for them, and so are events that rest on such reports alone; the place of an event marked as blurred is hidden in a cell of at least 10 km. How many is said.

“Log (JSON lines)” is the store's whole log, an entry a line; verify_log.py in Salient's folder events/export checks it with Python alone. It can be neither blurred nor cut, or its chain would break.</source>
        <translation>Schreibt eine Liste der Ereignisse, nach Datum nummeriert, jedes mit seinen Meldungen, Links und beiden Bewertungen: Die Verlässlichkeit der Quelle und die Glaubwürdigkeit der Information bleiben getrennt. Zurückgezogene Ereignisse und Meldungen werden ausgelassen.

CSV, GeoJSON und HTML enthalten alles; CSL-JSON und BibTeX sind für Literaturverwaltungen. Text in der Datei kann nichts ausführen oder laden: HTML wird maskiert, Links bleiben nur, wenn sie http oder https sind, und Zellen, die eine Tabellenkalkulation als Formel ausführen würde, werden zu Text. Die HTML-Seite nennt den letzten Eintrag im Protokoll des Speichers.

Die Unschärfe verschiebt jedes Ereignis in die Mitte einer Zelle von mindestens dieser Größe und erweitert die angegebene Genauigkeit: Verwenden Sie sie, wo genaue Orte Menschen schaden könnten. Alle Ausgaben teilen ein Raster verschachtelter Zellen, sodass mehrere davon nicht mehr verraten als die feinste. Mit Unschärfe sind IDs in jeder Datei neu, und Notizen, Anhänge, externe IDs und Behauptungen zu Entfernung und Richtung entfallen; Namen der Orte des Ereignisses und Koordinaten werden aus Titeln, Beschreibungen, Zitaten und Links gestrichen. Andere Wörter können einen Ort dennoch verraten: Lesen Sie sie vor dem Veröffentlichen.

Angehängte Dateien werden in einen von Ihnen genannten Ordner kopiert, Bilder ohne Metadaten, sofern Sie sie nicht unverändert verlangen.

Als intern oder eingeschränkt markierte Ereignisse und Meldungen werden ausgelassen, sofern Sie sie nicht verlangen, ebenso Ereignisse, die allein auf solchen Meldungen beruhen; der Ort eines als unscharf markierten Ereignisses wird in einer Zelle von mindestens 10 km verborgen. Wie viele, wird gesagt.

„Protokoll (JSON-Zeilen)“ ist das ganze Protokoll des Speichers, ein Eintrag je Zeile; verify_log.py in Salients Ordner events/export prüft es allein mit Python. Es kann weder unscharf gemacht noch gekürzt werden, sonst bräche seine Kette.</translation>
    </message>
    <message>
        <source>Writes a map that moves through its dates, as one HTML file.</source>
        <translation>Schreibt eine Karte, die durch ihre Daten läuft, als eine HTML-Datei.</translation>
    </message>
    <message>
        <source>Writes the events of a store and their sources to a file.</source>
        <translation>Schreibt die Ereignisse eines Speichers und ihre Quellen in eine Datei.</translation>
    </message>
    <message>
        <source>Written: {files}</source>
        <translation>Geschrieben: {files}</translation>
    </message>
    <message>
        <source>Written: {names}.</source>
        <translation>Geschrieben: {names}.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message>
        <source>You may not read {path}. Ask whoever owns it for the right to.</source>
        <translation>Sie dürfen {path} nicht lesen. Bitten Sie den Besitzer um das Recht dazu.</translation>
    </message>
    <message>
        <source>Your name in the log</source>
        <translation>Ihr Name im Protokoll</translation>
    </message>
    <message>
        <source>Zoom to the event</source>
        <translation>Auf das Ereignis zoomen</translation>
    </message>
    <message>
        <source>[Whole layer]</source>
        <translation>[Ganzer Layer]</translation>
    </message>
    <message>
        <source>[{number}] {title}: {verdict}. {what}</source>
        <translation>[{number}] {title}: {verdict}. {what}</translation>
    </message>
    <message>
        <source>a chart needs at least one value</source>
        <translation>ein Diagramm braucht mindestens einen Wert</translation>
    </message>
    <message>
        <source>a coordinate is not a number, or off the Earth</source>
        <translation>eine Koordinate ist keine Zahl oder liegt nicht auf der Erde</translation>
    </message>
    <message>
        <source>a layer of {kind}</source>
        <translation>ein Layer vom Typ {kind}</translation>
    </message>
    <message>
        <source>a layout without a name cannot own layers</source>
        <translation>ein Layout ohne Namen kann keine Layer besitzen</translation>
    </message>
    <message>
        <source>a link to a folder is not followed</source>
        <translation>einer Verknüpfung auf einen Ordner wird nicht gefolgt</translation>
    </message>
    <message>
        <source>a link-up between the maps of {first} and {last}</source>
        <translation>eine Vereinigung zwischen den Karten vom {first} und {last}</translation>
    </message>
    <message>
        <source>a link-up of {whose} between the maps of {first} and {last}</source>
        <translation>eine Vereinigung von {whose} zwischen den Karten vom {first} und {last}</translation>
    </message>
    <message>
        <source>a point or line where a polygon is needed</source>
        <translation>ein Punkt oder eine Linie, wo ein Polygon nötig ist</translation>
    </message>
    <message>
        <source>about</source>
        <translation>etwa</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>agreed ground</source>
        <translation>unstrittiges Gelände</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all agree</source>
        <translation>alle einig</translation>
    </message>
    <message>
        <source>all but “claimed” and “infiltrated”</source>
        <translation>alle außer „beansprucht“ und „infiltriert“</translation>
    </message>
    <message>
        <source>all ground that {whose} lost</source>
        <translation>alles Gelände, das {whose} verlor</translation>
    </message>
    <message>
        <source>all ground that {whose} took</source>
        <translation>alles Gelände, das {whose} nahm</translation>
    </message>
    <message>
        <source>an edge of more than 180° of longitude is read across the antimeridian</source>
        <translation>eine Kante von mehr als 180° Länge wird über die Datumsgrenze gelesen</translation>
    </message>
    <message>
        <source>an older one</source>
        <translation>eine ältere</translation>
    </message>
    <message>
        <source>and control layer after</source>
        <translation>und Kontrolllayer danach</translation>
    </message>
    <message>
        <source>antimeridian</source>
        <translation>Datumsgrenze</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>area (km²)</source>
        <translation>Fläche (km²)</translation>
    </message>
    <message>
        <source>area ratio</source>
        <translation>Flächenverhältnis</translation>
    </message>
    <message>
        <source>armed actor</source>
        <translation>bewaffneter Akteur</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at least {days}</source>
        <translation>mindestens {days}</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>axes exchanged</source>
        <translation>Achsen vertauscht</translation>
    </message>
    <message>
        <source>azimuth °</source>
        <translation>Azimut °</translation>
    </message>
    <message>
        <source>barriers</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>bearing</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>before the year 1</source>
        <translation>vor dem Jahr 1</translation>
    </message>
    <message>
        <source>behind {holder}'s lines, {length} from the nearest ground of {actor}</source>
        <translation>hinter den Linien von {holder}, {length} vom nächsten Gebiet von {actor}</translation>
    </message>
    <message>
        <source>browser, archiver and its version …</source>
        <translation>Browser, Archivierer und dessen Version …</translation>
    </message>
    <message>
        <source>by way of {source}</source>
        <translation>über {source}</translation>
    </message>
    <message>
        <source>cannot be repaired: {reason}</source>
        <translation>kann nicht repariert werden: {reason}</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>change {name}</source>
        <translation>Veränderung {name}</translation>
    </message>
    <message>
        <source>change {name}: {loser} → {winner}</source>
        <translation>Veränderung {name}: {loser} → {winner}</translation>
    </message>
    <message>
        <source>change,difference,gain,loss,advance,retreat,front,frontline,transition matrix,net,movement,symmetrical difference,before,after,war,control</source>
        <translation>Veränderung,Differenz,Gewinn,Verlust,Vormarsch,Rückzug,Front,Frontlinie,Übergangsmatrix,netto,Bewegung,symmetrische Differenz,davor,danach,Krieg,Kontrolle</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Veränderungen</translation>
    </message>
    <message>
        <source>changes without a report</source>
        <translation>Veränderungen ohne Meldung</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>claim,report,verify,fact check,measure,distance,area,gap,pocket,source</source>
        <translation>Behauptung,Meldung,prüfen,Faktencheck,messen,Entfernung,Fläche,Lücke,Kessel,Quelle</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>beansprucht</translation>
    </message>
    <message>
        <source>claimed, in the colour of who claims it</source>
        <translation>beansprucht, in der Farbe des Beanspruchenden</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>closed line</source>
        <translation>geschlossene Linie</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>schließt sich</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>vereinbar</translation>
    </message>
    <message>
        <source>contested, in the colour of who is mapped there</source>
        <translation>umkämpft, in der Farbe des dort Kartierten</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>control area</source>
        <translation>kontrollierte Fläche</translation>
    </message>
    <message>
        <source>control characters or marks of direction taken from “{name}”</source>
        <translation>Steuerzeichen oder Richtungszeichen aus „{name}“ entfernt</translation>
    </message>
    <message>
        <source>control map</source>
        <translation>Kontrollkarte</translation>
    </message>
    <message>
        <source>control,map,date,series,repair,merge,import,ISW,DeepState,Liveuamap</source>
        <translation>Kontrolle,Karte,Datum,Reihe,reparieren,zusammenführen,einlesen,ISW,DeepState,Liveuamap</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>umgerechnet</translation>
    </message>
    <message>
        <source>core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>core taken</source>
        <translation>Kern eingenommen</translation>
    </message>
    <message>
        <source>credibility</source>
        <translation>Glaubwürdigkeit</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dashed: the pocket</source>
        <translation>gestrichelt: der Kessel</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>date is a beginning</source>
        <translation>Datum ist ein Beginn</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>days sealed</source>
        <translation>Tage geschlossen</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>bestreitet</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>umstritten</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <source>divides nothing</source>
        <translation>teilt nichts</translation>
    </message>
    <message>
        <source>drawn anew on the same day by “{name}”, which comes later and stands</source>
        <translation>am selben Tag neu gezeichnet durch „{name}“, das später kommt und gilt</translation>
    </message>
    <message>
        <source>drawn first by</source>
        <translation>zuerst gezeichnet von</translation>
    </message>
    <message>
        <source>duplicate date</source>
        <translation>doppeltes Datum</translation>
    </message>
    <message>
        <source>earlier map of the day</source>
        <translation>frühere Karte des Tages</translation>
    </message>
    <message>
        <source>east</source>
        <translation>östlich</translation>
    </message>
    <message>
        <source>east-northeast</source>
        <translation>ostnordöstlich</translation>
    </message>
    <message>
        <source>east-southeast</source>
        <translation>ostsüdöstlich</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>empty geometry</source>
        <translation>leere Geometrie</translation>
    </message>
    <message>
        <source>encirclement gap</source>
        <translation>Lücke der Einkesselung</translation>
    </message>
    <message>
        <source>encirclement,gap,pocket,cauldron,kettle,corridor,salient,pincer,siege,minimum cut,front,war,control</source>
        <translation>Einkesselung,Lücke,Kessel,Umfassung,Umzingelung,Korridor,Frontvorsprung,Zange,Belagerung,minimaler Schnitt,Front,Krieg,Kontrolle</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>ends ({last}) before it begins ({first})</source>
        <translation>endet ({last}), bevor es beginnt ({first})</translation>
    </message>
    <message>
        <source>ends are exclusive</source>
        <translation>Enden sind ausschließend</translation>
    </message>
    <message>
        <source>events,log,pocket,sealed,link-up,split,lodgement,bridgehead,salient,timeline,topology,war,control</source>
        <translation>Ereignisse,Protokoll,Kessel,geschlossen,Vereinigung,Teilung,Brückenkopf,Landekopf,Frontvorsprung,Zeitreihe,Topologie,Krieg,Kontrolle</translation>
    </message>
    <message>
        <source>events,sources,ACLED,UCDP,GED,GeoConfirmed,CSV,GeoJSON,reports</source>
        <translation>Ereignisse,Quellen,ACLED,UCDP,GED,GeoConfirmed,CSV,GeoJSON,Meldungen</translation>
    </message>
    <message>
        <source>events,sources,citations,bibliography,BibTeX,CSL,HTML,CSV</source>
        <translation>Ereignisse,Quellen,Zitate,Bibliografie,BibTeX,CSL,HTML,CSV</translation>
    </message>
    <message>
        <source>events,sources,reports,evidence,support,verify,change,near,grade,OSINT</source>
        <translation>Ereignisse,Quellen,Meldungen,Belege,belegen,prüfen,Veränderung,nahe,Bewertung,OSINT</translation>
    </message>
    <message>
        <source>ffmpeg could not make “{path}”: {error}</source>
        <translation>ffmpeg konnte „{path}“ nicht erstellen: {error}</translation>
    </message>
    <message>
        <source>first sealed</source>
        <translation>zuerst geschlossen</translation>
    </message>
    <message>
        <source>first sealed {first}, last {last}, reopened {reopened}; {days} day(s) in all</source>
        <translation>zuerst geschlossen {first}, zuletzt {last}, wieder geöffnet {reopened}; insgesamt {days} Tag(e)</translation>
    </message>
    <message>
        <source>first sealed {first}, reopened {reopened}, sealed again since {last}; {days} day(s) in all</source>
        <translation>zuerst geschlossen {first}, wieder geöffnet {reopened}, erneut geschlossen seit {last}; insgesamt {days} Tag(e)</translation>
    </message>
    <message>
        <source>followed by the other, km²</source>
        <translation>gefolgt von der anderen, km²</translation>
    </message>
    <message>
        <source>foreign file</source>
        <translation>fremde Datei</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>from (lat, lon)</source>
        <translation>von (Breite, Länge)</translation>
    </message>
    <message>
        <source>front (km)</source>
        <translation>Front (km)</translation>
    </message>
    <message>
        <source>front,frontline,line of contact,boundary,border,shared edge,length,war,control</source>
        <translation>Front,Frontlinie,Kontaktlinie,Grenze,Staatsgrenze,gemeinsame Kante,Länge,Krieg,Kontrolle</translation>
    </message>
    <message>
        <source>front,line,trace,side,polygon,control,series,history,war</source>
        <translation>Front,Linie,ableiten,Seite,Polygon,Kontrolle,Reihe,Geschichte,Krieg</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>gain, end to end</source>
        <translation>Gewinn, Anfang gegen Ende</translation>
    </message>
    <message>
        <source>gain, summed</source>
        <translation>Gewinn, summiert</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>gained {}</source>
        <translation>{} gewonnen</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>gap in coverage</source>
        <translation>Lücke in der Abdeckung</translation>
    </message>
    <message>
        <source>gap km</source>
        <translation>Lücke km</translation>
    </message>
    <message>
        <source>gap {gap}</source>
        <translation>Lücke {gap}</translation>
    </message>
    <message>
        <source>gap {gap}, pocket {area}</source>
        <translation>Lücke {gap}, Kessel {area}</translation>
    </message>
    <message>
        <source>gap {where} (sealed)</source>
        <translation>Lücke {where} (geschlossen)</translation>
    </message>
    <message>
        <source>gap {where} ({state}, 1 line)</source>
        <translation>Lücke {where} ({state}, 1 Linie)</translation>
    </message>
    <message>
        <source>gap {where} ({state}, {count} lines)</source>
        <translation>Lücke {where} ({state}, {count} Linien)</translation>
    </message>
    <message>
        <source>geolocation, second source …</source>
        <translation>Geolokalisierung, zweite Quelle …</translation>
    </message>
    <message>
        <source>goes together over</source>
        <translation>hängt zusammen über</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>ground lost</source>
        <translation>verlorenes Gelände</translation>
    </message>
    <message>
        <source>ground of {names}</source>
        <translation>Gelände von {names}</translation>
    </message>
    <message>
        <source>ground taken</source>
        <translation>eingenommenes Gelände</translation>
    </message>
    <message>
        <source>ground that no line lies along is left out</source>
        <translation>Gelände, an dem keine Linie liegt, ist weggelassen</translation>
    </message>
    <message>
        <source>half of it after days</source>
        <translation>die Hälfte davon nach Tagen</translation>
    </message>
    <message>
        <source>half of the front within</source>
        <translation>die Hälfte der Front innerhalb von</translation>
    </message>
    <message>
        <source>has no map of {count} day(s) of the series, the first of them {day}: its actors seem to hold nothing then. Draw those days too, or ask for maps of intervals on the days that this layer has</source>
        <translation>hat an {count} Tag(en) der Reihe keine Karte, zuerst am {day}: Seine Akteure scheinen dann nichts zu halten. Zeichnen Sie auch diese Tage, oder verlangen Sie Karten der Intervalle an den Tagen, die dieser Layer hat</translation>
    </message>
    <message>
        <source>height dropped</source>
        <translation>Höhe weggelassen</translation>
    </message>
    <message>
        <source>held at the end: {actor}</source>
        <translation>am Ende gehalten: {actor}</translation>
    </message>
    <message>
        <source>held by nobody drawn</source>
        <translation>von niemandem gehalten, der eingezeichnet ist</translation>
    </message>
    <message>
        <source>held by {holder}</source>
        <translation>gehalten von {holder}</translation>
    </message>
    <message>
        <source>held ground</source>
        <translation>gehaltenes Gelände</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>holder of a place</source>
        <translation>wer einen Ort hält</translation>
    </message>
    <message>
        <source>how</source>
        <translation>wie</translation>
    </message>
    <message>
        <source>hypothetical</source>
        <translation>hypothetisch</translation>
    </message>
    <message>
        <source>inconsistent</source>
        <translation>unvereinbar</translation>
    </message>
    <message>
        <source>infiltrated, in the colour of who infiltrated it</source>
        <translation>infiltriert, in der Farbe des Infiltrierenden</translation>
    </message>
    <message>
        <source>information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>ohne Angabe von Gründen</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>die Prüfsumme ist falsch</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>km per day</source>
        <translation>km je Tag</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>km²</translation>
    </message>
    <message>
        <source>land area</source>
        <translation>Landfläche</translation>
    </message>
    <message>
        <source>last sealed</source>
        <translation>zuletzt geschlossen</translation>
    </message>
    <message>
        <source>lat</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>lies far outside the other dates</source>
        <translation>liegt weit außerhalb der anderen Daten</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>link-up</source>
        <translation>Vereinigung</translation>
    </message>
    <message>
        <source>link-up of {whose}</source>
        <translation>Vereinigung von {whose}</translation>
    </message>
    <message>
        <source>lon</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>longitude and latitude look exchanged: it would lie among the others if swapped</source>
        <translation>Länge und Breite scheinen vertauscht: getauscht läge es zwischen den anderen</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>loss, end to end</source>
        <translation>Verlust, Anfang gegen Ende</translation>
    </message>
    <message>
        <source>loss, summed</source>
        <translation>Verlust, summiert</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>lost {}</source>
        <translation>{} verloren</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>makers,mapmakers,sources,agreement,disagreement,consensus,position error,correlation,lag,front,uncertainty,control,war</source>
        <translation>Kartenmacher,Kartenersteller,Quellen,Übereinstimmung,Abweichung,Konsens,Lagefehler,Korrelation,Verzug,Front,Unsicherheit,Kontrolle,Krieg</translation>
    </message>
    <message>
        <source>map,layout,print,pdf,png,svg,report,sources,legend,atlas</source>
        <translation>Karte,Layout,Druck,PDF,PNG,SVG,Bericht,Quellen,Legende,Atlas</translation>
    </message>
    <message>
        <source>map,web,html,slider,animation,series,story,leaflet,offline</source>
        <translation>Karte,Web,HTML,Schieberegler,Animation,Reihe,Story,Leaflet,offline</translation>
    </message>
    <message>
        <source>may seal ({early} to {late})</source>
        <translation>könnte sich schließen ({early} bis {late})</translation>
    </message>
    <message>
        <source>measured, ± 95 %</source>
        <translation>gemessen, ± 95 %</translation>
    </message>
    <message>
        <source>media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>merged into another event</source>
        <translation>mit einem anderen Ereignis zusammengeführt</translation>
    </message>
    <message>
        <source>missing map</source>
        <translation>fehlende Karte</translation>
    </message>
    <message>
        <source>missing: {library}</source>
        <translation>fehlt: {library}</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>model,daily,situation,report,map,change,gap,pocket,batch,series</source>
        <translation>Modell,täglich,Lage,Bericht,Karte,Veränderung,Lücke,Kessel,Stapel,Reihe</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>narrow</source>
        <translation>eng</translation>
    </message>
    <message>
        <source>nearest {places}</source>
        <translation>nächstgelegen zu {places}</translation>
    </message>
    <message>
        <source>net</source>
        <translation>netto</translation>
    </message>
    <message>
        <source>net change</source>
        <translation>Nettoveränderung</translation>
    </message>
    <message>
        <source>net gain of {whose}</source>
        <translation>Reingewinn von {whose}</translation>
    </message>
    <message>
        <source>net loss of {whose}</source>
        <translation>Reinverlust von {whose}</translation>
    </message>
    <message>
        <source>net since the map before (km²)</source>
        <translation>netto seit der Karte davor (km²)</translation>
    </message>
    <message>
        <source>network link</source>
        <translation>Netzwerkverknüpfung</translation>
    </message>
    <message>
        <source>never agreed, km²</source>
        <translation>nie einig, km²</translation>
    </message>
    <message>
        <source>nine tenths within</source>
        <translation>neun Zehntel innerhalb von</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no CRS</source>
        <translation>kein KBS</translation>
    </message>
    <message>
        <source>no actor</source>
        <translation>kein Akteur</translation>
    </message>
    <message>
        <source>no actor is given</source>
        <translation>kein Akteur angegeben</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>keine Fläche</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Veränderung</translation>
    </message>
    <message>
        <source>no closure</source>
        <translation>kein Schluss</translation>
    </message>
    <message>
        <source>no coordinate reference system is named: read as longitude and latitude</source>
        <translation>kein Koordinatenbezugssystem genannt: als Länge und Breite gelesen</translation>
    </message>
    <message>
        <source>no coordinate reference system is set</source>
        <translation>kein Koordinatenbezugssystem gesetzt</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no date could be read</source>
        <translation>kein Datum konnte gelesen werden</translation>
    </message>
    <message>
        <source>no feature holds from {first} to {last}: these days have no map, so what was lost before them and gained after them is measured as one change. Add who holds the ground then, or measure what is before them and what is after them separately</source>
        <translation>von {first} bis {last} gilt kein Objekt: Diese Tage haben keine Karte, daher wird, was davor verloren und danach gewonnen wurde, als eine Änderung gemessen. Ergänzen Sie, wer das Gelände dann hält, oder messen Sie davor und danach getrennt</translation>
    </message>
    <message>
        <source>no feature holds on this day, for which a map was asked: there is none</source>
        <translation>an diesem Tag, für den eine Karte verlangt wurde, gilt kein Objekt: Es gibt keine</translation>
    </message>
    <message>
        <source>no fields</source>
        <translation>keine Felder</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>keine Geometrie</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>kein Intervall</translation>
    </message>
    <message>
        <source>no layer</source>
        <translation>kein Layer</translation>
    </message>
    <message>
        <source>no link-up between the maps of {first} and {last}</source>
        <translation>keine Vereinigung zwischen den Karten vom {first} und {last}</translation>
    </message>
    <message>
        <source>no link-up of {whose} between the maps of {first} and {last}</source>
        <translation>keine Vereinigung von {whose} zwischen den Karten vom {first} und {last}</translation>
    </message>
    <message>
        <source>no map</source>
        <translation>keine Karte</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>no pocket threatens</source>
        <translation>kein Kessel droht</translation>
    </message>
    <message>
        <source>no pocket threatens with gaps up to {widest}: name a core, or allow a wider “Widest gap”</source>
        <translation>kein Kessel droht bei Lücken bis {widest}: Nennen Sie einen Kern oder erlauben Sie eine größere „Größte Lücke“</translation>
    </message>
    <message>
        <source>no pocket threatens: the encirclers hold no ground</source>
        <translation>kein Kessel droht: Die Einkesselnden halten kein Gelände</translation>
    </message>
    <message>
        <source>no pocket: {count} found, all smaller than {least}; the largest {area}</source>
        <translation>kein Kessel: {count} gefunden, alle kleiner als {least}; der größte {area}</translation>
    </message>
    <message>
        <source>no point</source>
        <translation>kein Punkt</translation>
    </message>
    <message>
        <source>no polygon</source>
        <translation>kein Polygon</translation>
    </message>
    <message>
        <source>no projection: the last date has no gap</source>
        <translation>keine Projektion: Das letzte Datum hat keine Lücke</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>keine Meldung</translation>
    </message>
    <message>
        <source>no root</source>
        <translation>keine Wurzel</translation>
    </message>
    <message>
        <source>no side</source>
        <translation>keine Seite</translation>
    </message>
    <message>
        <source>no startxref</source>
        <translation>kein startxref</translation>
    </message>
    <message>
        <source>no table of objects</source>
        <translation>keine Objekttabelle</translation>
    </message>
    <message>
        <source>no trend: three dates with a gap are the least that a rate and its interval need</source>
        <translation>kein Trend: Drei Daten mit einer Lücke brauchen eine Rate und ihr Intervall mindestens</translation>
    </message>
    <message>
        <source>no upper bound: on sure ground alone no ring closes</source>
        <translation>keine obere Schranke: Auf sicherem Gelände allein schließt sich kein Ring</translation>
    </message>
    <message>
        <source>no usable geometry</source>
        <translation>keine brauchbare Geometrie</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>north</source>
        <translation>nördlich</translation>
    </message>
    <message>
        <source>north-northeast</source>
        <translation>nordnordöstlich</translation>
    </message>
    <message>
        <source>north-northwest</source>
        <translation>nordnordwestlich</translation>
    </message>
    <message>
        <source>northeast</source>
        <translation>nordöstlich</translation>
    </message>
    <message>
        <source>northwest</source>
        <translation>nordwestlich</translation>
    </message>
    <message>
        <source>not a format of maps that is read</source>
        <translation>kein lesbares Kartenformat</translation>
    </message>
    <message>
        <source>not a polygon</source>
        <translation>kein Polygon</translation>
    </message>
    <message>
        <source>not a vector layer</source>
        <translation>kein Vektorlayer</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>not what was written</source>
        <translation>nicht das, was geschrieben wurde</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>nothing closes it</source>
        <translation>nichts schließt sie</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>odd date</source>
        <translation>auffälliges Datum</translation>
    </message>
    <message>
        <source>of a KMZ only its main KML is read, “{main}”</source>
        <translation>von einer KMZ wird nur die Haupt-KML gelesen, „{main}“</translation>
    </message>
    <message>
        <source>of {actor}, teeth towards the other side</source>
        <translation>von {actor}, Zähne zur anderen Seite</translation>
    </message>
    <message>
        <source>official</source>
        <translation>amtlich</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>auf der Karte</translation>
    </message>
    <message>
        <source>on the map of {date} first</source>
        <translation>zuerst auf der Karte vom {date}</translation>
    </message>
    <message>
        <source>one gap line, nearest {start} and {end}</source>
        <translation>eine Lückenlinie, am nächsten {start} und {end}</translation>
    </message>
    <message>
        <source>one of the two has returned or raised</source>
        <translation>eines von beiden hat return oder raise erreicht</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>offenes Ende</translation>
    </message>
    <message>
        <source>or a Wikipedia module</source>
        <translation>oder ein Wikipedia-Modul</translation>
    </message>
    <message>
        <source>or xmin,xmax,ymin,ymax [EPSG:…]</source>
        <translation>oder xmin,xmax,ymin,ymax [EPSG:…]</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>other differences</source>
        <translation>sonstige Unterschiede</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>overlaps {other} on {area}</source>
        <translation>überlappt {other} auf {area}</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>place,town,village,distance,bearing,direction,front,behind lines,depth,who holds,azimuth,caption,war,control</source>
        <translation>Ort,Stadt,Dorf,Entfernung,Richtung,Himmelsrichtung,Front,hinter den Linien,Tiefe,wer hält,Azimut,Bildunterschrift,Krieg,Kontrolle</translation>
    </message>
    <message>
        <source>pocket</source>
        <translation>Kessel</translation>
    </message>
    <message>
        <source>pocket area</source>
        <translation>Kesselfläche</translation>
    </message>
    <message>
        <source>pocket km²</source>
        <translation>Kessel km²</translation>
    </message>
    <message>
        <source>pocket that holds {place}</source>
        <translation>Kessel, der {place} enthält</translation>
    </message>
    <message>
        <source>pocket {area}</source>
        <translation>Kessel {area}</translation>
    </message>
    <message>
        <source>pocket,cauldron,kettle,encirclement,siege,besieged,sealed,area,square miles,hectares,compare,reference area,population,inradius,war,control</source>
        <translation>Kessel,Umfassung,Umzingelung,Einkesselung,Belagerung,Eingekesselte,geschlossen,Fläche,Quadratmeilen,Hektar,vergleichen,Vergleichsfläche,Einwohner,Inkreisradius,Krieg,Kontrolle</translation>
    </message>
    <message>
        <source>pockets sealed</source>
        <translation>Kessel geschlossen</translation>
    </message>
    <message>
        <source>points and lines of a collection dropped</source>
        <translation>Punkte und Linien einer Sammlung weggelassen</translation>
    </message>
    <message>
        <source>position error (1 sigma)</source>
        <translation>Lagefehler (1 Sigma)</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>probably the same: {names}</source>
        <translation>wahrscheinlich dasselbe: {names}</translation>
    </message>
    <message>
        <source>projected</source>
        <translation>projiziert</translation>
    </message>
    <message>
        <source>projected seal</source>
        <translation>projizierte Schließung</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>public, its place blurred</source>
        <translation>öffentlich, Ort unscharf</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>schränkt ein</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>red: the gap</source>
        <translation>rot: die Lücke</translation>
    </message>
    <message>
        <source>redrawn, not changed, in the sums</source>
        <translation>neu gezeichnet, nicht verändert, in den Summen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>wieder geöffnet</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>repariert</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>meldet</translation>
    </message>
    <message>
        <source>reports without a change</source>
        <translation>Meldungen ohne Veränderung</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>road without a name (feature {fid})</source>
        <translation>Straße ohne Namen (Objekt {fid})</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>sealed from {first}, for {days} day(s)</source>
        <translation>geschlossen ab {first}, für {days} Tag(e)</translation>
    </message>
    <message>
        <source>sealed on the last date</source>
        <translation>am letzten Datum geschlossen</translation>
    </message>
    <message>
        <source>sealed since {first}</source>
        <translation>geschlossen seit {first}</translation>
    </message>
    <message>
        <source>sealed: pocket of {area}</source>
        <translation>geschlossen: Kessel von {area}</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>several dates</source>
        <translation>mehrere Daten</translation>
    </message>
    <message>
        <source>several points</source>
        <translation>mehrere Punkte</translation>
    </message>
    <message>
        <source>shapely {version} is built for GEOS {built}, and this QGIS has loaded GEOS {loaded}: both in one program crash. Use the shapely of your system.</source>
        <translation>shapely {version} ist für GEOS {built} gebaut, und dieses QGIS hat GEOS {loaded} geladen: Beide in einem Programm stürzen ab. Verwenden Sie das shapely Ihres Systems.</translation>
    </message>
    <message>
        <source>similar actors</source>
        <translation>ähnliche Akteure</translation>
    </message>
    <message>
        <source>snapped</source>
        <translation>eingerastet</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>soziale Medien</translation>
    </message>
    <message>
        <source>south</source>
        <translation>südlich</translation>
    </message>
    <message>
        <source>south-southeast</source>
        <translation>südsüdöstlich</translation>
    </message>
    <message>
        <source>south-southwest</source>
        <translation>südsüdwestlich</translation>
    </message>
    <message>
        <source>southeast</source>
        <translation>südöstlich</translation>
    </message>
    <message>
        <source>southwest</source>
        <translation>südwestlich</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>store.gpkg, or postgres:connection/schema</source>
        <translation>store.gpkg oder postgres:connection/schema</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>worüber</translation>
    </message>
    <message>
        <source>supply,road,route,lifeline,corridor,logistics,fire control,interdiction,pocket,gap,encirclement,siege</source>
        <translation>Nachschub,Straße,Route,Lebensader,Korridor,Logistik,Feuerkontrolle,Abriegelung,Kessel,Lücke,Einkesselung,Belagerung</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>taken back, km²</source>
        <translation>zurückgenommen, km²</translation>
    </message>
    <message>
        <source>texts are read as {name}: “{example}”</source>
        <translation>Texte werden als {name} gelesen: „{example}“</translation>
    </message>
    <message>
        <source>the core</source>
        <translation>der Kern</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>das Ereignis</translation>
    </message>
    <message>
        <source>the event's place</source>
        <translation>der Ort des Ereignisses</translation>
    </message>
    <message>
        <source>the gap has not changed</source>
        <translation>die Lücke hat sich nicht geändert</translation>
    </message>
    <message>
        <source>the gap is widening</source>
        <translation>die Lücke weitet sich</translation>
    </message>
    <message>
        <source>the layer cannot be opened</source>
        <translation>der Layer lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>the map after</source>
        <translation>die Karte danach</translation>
    </message>
    <message>
        <source>the map before</source>
        <translation>die Karte davor</translation>
    </message>
    <message>
        <source>the marked place</source>
        <translation>der markierte Ort</translation>
    </message>
    <message>
        <source>the nearest map</source>
        <translation>die nächstliegende Karte</translation>
    </message>
    <message>
        <source>the only pocket</source>
        <translation>der einzige Kessel</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>die andere Seite</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>der Ort</translation>
    </message>
    <message>
        <source>the projected date is more than a century away</source>
        <translation>das projizierte Datum liegt mehr als ein Jahrhundert entfernt</translation>
    </message>
    <message>
        <source>the two maps</source>
        <translation>die beiden Karten</translation>
    </message>
    <message>
        <source>there is no map in the archive</source>
        <translation>im Archiv ist keine Karte</translation>
    </message>
    <message>
        <source>there is no such layer or file</source>
        <translation>einen solchen Layer oder eine solche Datei gibt es nicht</translation>
    </message>
    <message>
        <source>there: {library}</source>
        <translation>vorhanden: {library}</translation>
    </message>
    <message>
        <source>time series,temporal,area,gain,loss,rate,daily,change,history,last changed,report,chart,war,control</source>
        <translation>Zeitreihe,zeitlich,Fläche,Gewinn,Verlust,Rate,täglich,Veränderung,Geschichte,zuletzt geändert,Bericht,Diagramm,Krieg,Kontrolle</translation>
    </message>
    <message>
        <source>time zones</source>
        <translation>Zeitzonen</translation>
    </message>
    <message>
        <source>times of {zones} were converted to UTC ({count} moved)</source>
        <translation>Zeiten von {zones} wurden in UTC umgerechnet ({count} verschoben)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>to (lat, lon)</source>
        <translation>bis (Breite, Länge)</translation>
    </message>
    <message>
        <source>too irregular to project a date: the gap is as wide as on the first date, and what changed between shows no steady rate</source>
        <translation>zu unregelmäßig, um ein Datum vorherzusagen: die Lücke ist so breit wie am ersten Datum, und was sich dazwischen änderte, zeigt kein stetiges Tempo</translation>
    </message>
    <message>
        <source>too irregular to project a date: the gap is narrower than on the first date, but its steps are too unequal to show a steady rate</source>
        <translation>zu unregelmäßig, um ein Datum vorherzusagen: die Lücke ist schmaler als am ersten Datum, aber ihre Schritte sind zu ungleich, um ein stetiges Tempo zu zeigen</translation>
    </message>
    <message>
        <source>too irregular to project a date: the gap is wider than on the first date, but its steps are too unequal to show a steady rate</source>
        <translation>zu unregelmäßig, um ein Datum vorherzusagen: die Lücke ist breiter als am ersten Datum, aber ihre Schritte sind zu ungleich, um ein stetiges Tempo zu zeigen</translation>
    </message>
    <message>
        <source>total area</source>
        <translation>Gesamtfläche</translation>
    </message>
    <message>
        <source>town,village,place,point,Voronoi,Thiessen,control,uncertainty,Wikipedia,war</source>
        <translation>Stadt,Dorf,Ort,Punkt,Voronoi,Thiessen,Kontrolle,Unsicherheit,Wikipedia,Krieg</translation>
    </message>
    <message>
        <source>transect,DSAS,shoreline,rate,EPR,LRR,WLR,NSM,SCE,baseline,regression,front,war</source>
        <translation>Schnitt,DSAS,Küstenlinie,Rate,EPR,LRR,WLR,NSM,SCE,Grundlinie,Regression,Front,Krieg</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
    <message>
        <source>under {most}</source>
        <translation>unter {most}</translation>
    </message>
    <message>
        <source>unknown source</source>
        <translation>unbekannte Quelle</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>value table</source>
        <translation>Wertetabelle</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>west</source>
        <translation>westlich</translation>
    </message>
    <message>
        <source>west-northwest</source>
        <translation>westnordwestlich</translation>
    </message>
    <message>
        <source>west-southwest</source>
        <translation>westsüdwestlich</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wer</translation>
    </message>
    <message>
        <source>whose word</source>
        <translation>wessen Angabe</translation>
    </message>
    <message>
        <source>widens</source>
        <translation>weitet sich</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{actors} hold no ground on the map of {date}.</source>
        <translation>{actors} halten kein Gelände auf der Karte vom {date}.</translation>
    </message>
    <message>
        <source>{actor} gained {gain} and lost {loss} from end to end over {count} maps. Added up from map to map: gained {more}, lost {less}.</source>
        <translation>{actor} gewann {gain} und verlor {loss} von Anfang bis Ende über {count} Karten. Von Karte zu Karte summiert: {more} gewonnen, {less} verloren.</translation>
    </message>
    <message>
        <source>{actor}, claimed</source>
        <translation>{actor}, beansprucht</translation>
    </message>
    <message>
        <source>{actor}, contested</source>
        <translation>{actor}, umkämpft</translation>
    </message>
    <message>
        <source>{actor}, in small spots only: {area}</source>
        <translation>{actor}, nur in kleinen Flecken: {area}</translation>
    </message>
    <message>
        <source>{actor}, infiltrated</source>
        <translation>{actor}, infiltriert</translation>
    </message>
    <message>
        <source>{actor}: added up, km²</source>
        <translation>{actor}: aufsummiert, km²</translation>
    </message>
    <message>
        <source>{actor}: gained and lost, km²</source>
        <translation>{actor}: gewonnen und verloren, km²</translation>
    </message>
    <message>
        <source>{actor}: gained {gain}, lost {loss}, net {net}.</source>
        <translation>{actor}: gewonnen {gain}, verloren {loss}, netto {net}.</translation>
    </message>
    <message>
        <source>{actor}: net change of ground held on this map, km²</source>
        <translation>{actor}: Nettoveränderung des auf dieser Karte gehaltenen Geländes, km²</translation>
    </message>
    <message>
        <source>{actor}: net change of ground held on this map, km² a day</source>
        <translation>{actor}: Nettoveränderung des auf dieser Karte gehaltenen Geländes, km² pro Tag</translation>
    </message>
    <message>
        <source>{actor}: net change of ground held, km²</source>
        <translation>{actor}: Nettoveränderung des gehaltenen Geländes, km²</translation>
    </message>
    <message>
        <source>{actor}: net change of ground held, km² a day</source>
        <translation>{actor}: Nettoveränderung des gehaltenen Geländes, km² pro Tag</translation>
    </message>
    <message>
        <source>{actor}: net gain of ground{span}</source>
        <translation>{actor}: Nettogewinn an Gelände{span}</translation>
    </message>
    <message>
        <source>{actor}: net loss of ground{span}</source>
        <translation>{actor}: Nettoverlust an Gelände{span}</translation>
    </message>
    <message>
        <source>{address} asks for certificates, and none are named. {remedy}</source>
        <translation>{address} verlangt Zertifikate, und es sind keine angegeben. {remedy}</translation>
    </message>
    <message>
        <source>{address} cannot be fetched: {error}.</source>
        <translation>{address} lässt sich nicht abrufen: {error}.</translation>
    </message>
    <message>
        <source>{address} is no place for a store.</source>
        <translation>{address} ist kein Ort für einen Speicher.</translation>
    </message>
    <message>
        <source>{area} of “{name}” lie outside the ground that is compared and are left out.</source>
        <translation>{area} von „{name}“ liegen außerhalb des verglichenen Geländes und werden ausgelassen.</translation>
    </message>
    <message>
        <source>{area}: {verdict}, ratio {ratio:.2f}.</source>
        <translation>{area}: {verdict}, Verhältnis {ratio:.2f}.</translation>
    </message>
    <message>
        <source>{change} from {then} on {date}</source>
        <translation>{change} gegenüber {then} am {date}</translation>
    </message>
    <message>
        <source>{change} since {date}</source>
        <translation>{change} seit {date}</translation>
    </message>
    <message>
        <source>{change}, down from {then} on {date}</source>
        <translation>{change} gegenüber {then} am {date}</translation>
    </message>
    <message>
        <source>{change}, up from {then} on {date}</source>
        <translation>{change} gegenüber {then} am {date}</translation>
    </message>
    <message>
        <source>{comparator} the size of {reference}</source>
        <translation>{comparator} die Größe von {reference}</translation>
    </message>
    <message>
        <source>{comparator} {quantity}</source>
        <translation>{comparator} {quantity}</translation>
    </message>
    <message>
        <source>{core}, by {actor}</source>
        <translation>{core}, durch {actor}</translation>
    </message>
    <message>
        <source>{core}: {what}.</source>
        <translation>{core}: {what}.</translation>
    </message>
    <message>
        <source>{count} attached files were copied.</source>
        <translation>{count} angehängte Dateien wurden kopiert.</translation>
    </message>
    <message>
        <source>{count} claims are not public: the table has them, the page does not.</source>
        <translation>{count} Behauptungen sind nicht öffentlich: Die Tabelle hat sie, die Seite nicht.</translation>
    </message>
    <message>
        <source>{count} closed line(s) of the drawing are read as ground</source>
        <translation>{count} geschlossene Linie(n) der Zeichnung werden als Gelände gelesen</translation>
    </message>
    <message>
        <source>{count} date(s) of “{maker}” left out: {first} to {last}.</source>
        <translation>{count} Daten von „{maker}“ ausgelassen: {first} bis {last}.</translation>
    </message>
    <message>
        <source>{count} dates, {first} to {last}.</source>
        <translation>{count} Daten, {first} bis {last}.</translation>
    </message>
    <message>
        <source>{count} end(s) joined to the end of another line</source>
        <translation>{count} Enden mit dem Ende einer anderen Linie verbunden</translation>
    </message>
    <message>
        <source>{count} events are not public: the layer has them, the page not.</source>
        <translation>{count} Ereignisse sind nicht öffentlich: Der Layer hat sie, die Seite nicht.</translation>
    </message>
    <message>
        <source>{count} events have no date and match no dated change.</source>
        <translation>{count} Ereignisse haben kein Datum und passen zu keiner datierten Veränderung.</translation>
    </message>
    <message>
        <source>{count} events have no place and match nothing.</source>
        <translation>{count} Ereignisse haben keinen Ort und passen zu nichts.</translation>
    </message>
    <message>
        <source>{count} feature(s) are less sure than {least} by their field “sure”, and may belong to either side: gap, pockets, diff and timeline heed it (in Python where they are given `sure`), the log takes them as drawn</source>
        <translation>{count} Objekt(e) sind laut Feld „sure“ weniger sicher als {least} und können beiden Seiten gehören: Lücke, Kessel, Vergleich und Zeitreihe beachten es (in Python, wo ihnen `sure` gegeben wird), das Protokoll nimmt sie wie gezeichnet</translation>
    </message>
    <message>
        <source>{count} feature(s) copied to {day}. Draw what changed; save to keep it. Topological editing and avoid overlap are off, as they would change the earlier map too: save, filter the layer to {day} and switch them on to move shared edges.</source>
        <translation>{count} Objekt(e) auf {day} kopiert. Zeichnen Sie, was sich geändert hat; speichern Sie, um es zu behalten. Topologisches Editieren und Überlappung vermeiden sind aus, da sie auch die frühere Karte ändern würden: Speichern Sie, filtern Sie den Layer auf {day} und schalten Sie beides ein, um gemeinsame Kanten zu verschieben.</translation>
    </message>
    <message>
        <source>{count} feature(s) have something in “{field}” that is no number, which is not carried over. The first is {fid}: “{value}”</source>
        <translation>{count} Objekt(e) haben in „{field}“ etwas, das keine Zahl ist; es wird nicht übernommen. Das erste ist {fid}: „{value}“</translation>
    </message>
    <message>
        <source>{count} feature(s) of class “{name}” do not count</source>
        <translation>{count} Objekt(e) der Klasse „{name}“ zählen nicht</translation>
    </message>
    <message>
        <source>{count} feature(s) of {day} {time}: a later map of the day counts</source>
        <translation>{count} Objekte von {day} {time}: Eine spätere Karte des Tages gilt</translation>
    </message>
    <message>
        <source>{count} features snapped within {metres:g} m</source>
        <translation>{count} Objekte innerhalb von {metres:g} m eingerastet</translation>
    </message>
    <message>
        <source>{count} file(s) of the archiver's folder were attached.</source>
        <translation>{count} Datei(en) aus dem Ordner des Archivierers wurden angehängt.</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
    <message>
        <source>{count} frames in {folder}</source>
        <translation>{count} Einzelbilder in {folder}</translation>
    </message>
    <message>
        <source>{count} gaps between drawings, {area}</source>
        <translation>{count} Lücken zwischen Zeichnungen, {area}</translation>
    </message>
    <message>
        <source>{count} layer(s) added.</source>
        <translation>{count} Layer hinzugefügt.</translation>
    </message>
    <message>
        <source>{count} layers have this date and were joined: {names}</source>
        <translation>{count} Layer haben dieses Datum und wurden verbunden: {names}</translation>
    </message>
    <message>
        <source>{count} map(s) have no front, as no two actors share a line there, though their outlines run within {metres} m of one another. Bridge what lies between by Front line's tolerance, or let Prepare control layer draw them onto one another.</source>
        <translation>{count} Karte(n) haben keine Front, da keine zwei Akteure dort eine Linie teilen, obwohl ihre Umrisse näher als {metres} m aneinander verlaufen. Überbrücken Sie, was dazwischen liegt, mit der Toleranz von Frontlinie, oder lassen Sie sie von Kontrolllayer vorbereiten aufeinander zeichnen.</translation>
    </message>
    <message>
        <source>{count} more fields were changed by you and by the dataset.</source>
        <translation>{count} weitere Felder wurden von Ihnen und vom Datensatz geändert.</translation>
    </message>
    <message>
        <source>{count} more follow after this page.</source>
        <translation>{count} weitere nach dieser Seite.</translation>
    </message>
    <message>
        <source>{count} more left out, ranked after the first {most}; on water: {wet}</source>
        <translation>{count} weitere ausgelassen, Rang nach den ersten {most}; auf Wasser: {wet}</translation>
    </message>
    <message>
        <source>{count} more sources are not printed: export them with “Export sources”.</source>
        <translation>{count} weitere Quellen sind nicht gedruckt: Geben Sie sie mit „Quellen ausgeben“ aus.</translation>
    </message>
    <message>
        <source>{count} network link(s) are not followed</source>
        <translation>{count} Netzwerkverknüpfung(en) wird nicht gefolgt</translation>
    </message>
    <message>
        <source>{count} of the barriers are points, which close nothing. Choose a layer of lines or polygons.</source>
        <translation>{count} der Sperren sind Punkte, die nichts schließen. Wählen Sie einen Linien- oder Polygonlayer.</translation>
    </message>
    <message>
        <source>{count} of the coasts and borders are points. Choose a layer of lines or polygons.</source>
        <translation>{count} der Küsten und Grenzen sind Punkte. Wählen Sie einen Linien- oder Polygonlayer.</translation>
    </message>
    <message>
        <source>{count} of the unchanged were retracted in the store and stay so.</source>
        <translation>{count} der unveränderten waren im Speicher zurückgezogen und bleiben es.</translation>
    </message>
    <message>
        <source>{count} of the {count_2} workers at {address} compute with other versions than this process, so their digits could differ. First, {worker}: {found}. Install the same there, or leave the scheduler empty.</source>
        <translation>{count} der {count_2} Worker unter {address} rechnen mit anderen Versionen als dieser Prozess, ihre Ziffern könnten also abweichen. Erster, {worker}: {found}. Installieren Sie dort dasselbe oder lassen Sie den Scheduler leer.</translation>
    </message>
    <message>
        <source>{count} of the {count_2} workers at {address} do not have Salient (first: {lacking}). Install it there, or put the folder that holds it on their PYTHONPATH.</source>
        <translation>{count} der {count_2} Worker unter {address} haben Salient nicht (erster: {lacking}). Installieren Sie es dort oder setzen Sie dessen Ordner in ihren PYTHONPATH.</translation>
    </message>
    <message>
        <source>{count} of {all} changes have no date: matched in space only.</source>
        <translation>{count} von {all} Veränderungen haben kein Datum: nur räumlich zugeordnet.</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
    <message>
        <source>{count} open end(s) carried straight on to the area's edge</source>
        <translation>{count} offene Enden geradeaus bis zum Rand des Gebiets geführt</translation>
    </message>
    <message>
        <source>{count} open end(s) carried to the nearest point of the area's edge</source>
        <translation>{count} offene Enden zum nächsten Punkt des Gebietsrands geführt</translation>
    </message>
    <message>
        <source>{count} other actors</source>
        <translation>{count} weitere Akteure</translation>
    </message>
    <message>
        <source>{count} parts of the baseline run against the part beside them: transects start on the left of each, so that rates there have the other sign. Turn them with QGIS's “Reverse line direction”, or give a baseline drawn in one direction.</source>
        <translation>{count} Teile der Grundlinie verlaufen gegen den Teil neben ihnen: Transekte beginnen links von jedem, daher haben Raten dort das andere Vorzeichen. Kehren Sie sie mit „Linienrichtung umkehren“ von QGIS um, oder geben Sie eine in eine Richtung gezeichnete Grundlinie an.</translation>
    </message>
    <message>
        <source>{count} piece(s) excluded ({reason}): {area:.3f} km².</source>
        <translation>{count} Stück(e) ausgeschlossen ({reason}): {area:.3f} km².</translation>
    </message>
    <message>
        <source>{count} piece(s) of ground under {metres} m wide at the edge of the study area are left by how it is drawn, and are no changes.</source>
        <translation>Stücke Gelände am Rand des Untersuchungsgebiets, die schmaler als {metres} m sind: {count}. Sie rühren von dessen Zeichnung her und sind keine Veränderungen.</translation>
    </message>
    <message>
        <source>{count} placemark(s) without a polygon</source>
        <translation>{count} Ortsmarke(n) ohne Polygon</translation>
    </message>
    <message>
        <source>{count} reports now stand in the metadata of “{layer}”.</source>
        <translation>{count} Meldungen stehen jetzt in den Metadaten von „{layer}“.</translation>
    </message>
    <message>
        <source>{count} roads lead in. The one that keeps furthest off is {road}: {figures}.</source>
        <translation>{count} Straßen führen hinein. Am weitesten entfernt bleibt {road}: {figures}.</translation>
    </message>
    <message>
        <source>{count} roads or rivers lie beyond the map’s coordinate system: not drawn.</source>
        <translation>{count} Straßen oder Flüsse liegen außerhalb des Koordinatensystems der Karte: nicht gezeichnet.</translation>
    </message>
    <message>
        <source>{count} row(s)</source>
        <translation>{count} Zeile(n)</translation>
    </message>
    <message>
        <source>{count} row(s) of this store were changed without Salient, in an attribute table or by another program. Your first save logs them as they are now.</source>
        <translation>{count} Zeile(n) dieses Speichers wurden ohne Salient geändert, in einer Attributtabelle oder durch ein anderes Programm. Ihr erstes Speichern protokolliert sie, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>{count} smaller than {least} left out; the largest {area}</source>
        <translation>{count} kleiner als {least} ausgelassen; das größte {area}</translation>
    </message>
    <message>
        <source>{count} sourced events: click to list them</source>
        <translation>{count} belegte Ereignisse: zum Auflisten klicken</translation>
    </message>
    <message>
        <source>{count} sources are listed after this page.</source>
        <translation>{count} Quellen stehen nach dieser Seite.</translation>
    </message>
    <message>
        <source>{count} sources are listed after this page; their numbers stand on the map.</source>
        <translation>{count} Quellen stehen nach dieser Seite; ihre Nummern stehen auf der Karte.</translation>
    </message>
    <message>
        <source>{count} text(s) like “{text}” name several dates: {date} counts</source>
        <translation>{count} Texte wie „{text}“ nennen mehrere Daten: {date} gilt</translation>
    </message>
    <message>
        <source>{count} time(s) say no zone although others say {zones}: they are compared as written</source>
        <translation>{count} Zeiten nennen keine Zone, obwohl andere {zones} nennen: Sie werden verglichen, wie sie geschrieben sind</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} Mal</translation>
    </message>
    <message>
        <source>{count} times {names}</source>
        <translation>{count}-mal {names}</translation>
    </message>
    <message>
        <source>{count} transect(s) meet a line more than once: the rule decided.</source>
        <translation>{count} Schnitt(e) treffen eine Linie mehrfach: Die Regel entschied.</translation>
    </message>
    <message>
        <source>{count} transect(s) meet fewer than two dates: no statistics.</source>
        <translation>{count} Schnitt(e) treffen weniger als zwei Daten: keine Statistik.</translation>
    </message>
    <message>
        <source>{count} × {action}: see the table of repairs.</source>
        <translation>{count} × {action}: siehe Tabelle der Reparaturen.</translation>
    </message>
    <message>
        <source>{count} × {kind}: {done} (feature {features})</source>
        <translation>{count} × {kind}: {done} (Objekt {features})</translation>
    </message>
    <message>
        <source>{date} BC</source>
        <translation>{date} v. Chr.</translation>
    </message>
    <message>
        <source>{date} or earlier</source>
        <translation>{date} oder früher</translation>
    </message>
    <message>
        <source>{date}: a pocket of {area}</source>
        <translation>{date}: ein Kessel von {area}</translation>
    </message>
    <message>
        <source>{date}: another pocket, of {area}</source>
        <translation>{date}: ein anderer Kessel, von {area}</translation>
    </message>
    <message>
        <source>{date}: {kind} – {actor}, against {other}; {before} before, {after} after</source>
        <translation>{date}: {kind} – {actor}, gegen {other}; {before} davor, {after} danach</translation>
    </message>
    <message>
        <source>{days}: the line comes to enclose another pocket; do not compare across that</source>
        <translation>{days}: Die Linie umschließt von da an einen anderen Kessel; vorher und nachher nicht vergleichen</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day}: date fields begin with the year 1, so “date” is a text, which is read everywhere but not in the order of time: sort and filter by “year”, which is {year}</source>
        <translation>{day}: Datumsfelder beginnen mit dem Jahr 1, daher ist „date“ ein Text, der überall gelesen wird, aber nicht in zeitlicher Folge: Sortieren und filtern Sie nach „year“, das {year} ist</translation>
    </message>
    <message>
        <source>{degrees}°E</source>
        <translation>{degrees}°O</translation>
    </message>
    <message>
        <source>{degrees}°N</source>
        <translation>{degrees}°N</translation>
    </message>
    <message>
        <source>{degrees}°S</source>
        <translation>{degrees}°S</translation>
    </message>
    <message>
        <source>{degrees}°W</source>
        <translation>{degrees}°W</translation>
    </message>
    <message>
        <source>{depth} deep</source>
        <translation>{depth} tief</translation>
    </message>
    <message>
        <source>{error} Nothing dated was found in {where}.</source>
        <translation>{error} In {where} wurde nichts Datiertes gefunden.</translation>
    </message>
    <message>
        <source>{fault} Choose it under Date format.</source>
        <translation>{fault} Wählen Sie es unter Datumsformat.</translation>
    </message>
    <message>
        <source>{field} of “{title}”: yours “{mine}”, the dataset's “{theirs}”</source>
        <translation>{field} von „{title}“: bei Ihnen „{mine}“, im Datensatz „{theirs}“</translation>
    </message>
    <message>
        <source>{file} holds the path “{name}”, which leads elsewhere.</source>
        <translation>{file} enthält den Pfad „{name}“, der nach außen führt.</translation>
    </message>
    <message>
        <source>{file} is not the build that Salient knows: its SHA-256 is another one. Nothing was installed. Somebody between you and the index changes files, or it is damaged.</source>
        <translation>{file} ist nicht der Salient bekannte Build: Der SHA-256 ist ein anderer. Nichts wurde installiert. Jemand zwischen Ihnen und dem Index ändert Dateien, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{first} and {second} share no front.</source>
        <translation>{first} und {second} haben keine gemeinsame Front.</translation>
    </message>
    <message>
        <source>{first} and {second}: half of the front within {median}, nine tenths within {ninety}, at most {greatest} ({lat:.3f} N, {lon:.3f} E); ± from {error} between them on this stretch</source>
        <translation>{first} und {second}: die Hälfte der Front innerhalb von {median}, neun Zehntel innerhalb von {ninety}, höchstens {greatest} ({lat:.3f} N, {lon:.3f} O); ± aus {error} zwischen ihnen auf diesem Stück</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{first} – {second}: {length}</source>
        <translation>{first} – {second}: {length}</translation>
    </message>
    <message>
        <source>{format}: its columns are known.</source>
        <translation>{format}: die Spalten sind bekannt.</translation>
    </message>
    <message>
        <source>{gap}, {low} to {high} by how sure the ground is</source>
        <translation>{gap}, {low} bis {high} je nach Sicherheit des Geländes</translation>
    </message>
    <message>
        <source>{held} since {date}</source>
        <translation>{held} seit {date}</translation>
    </message>
    <message>
        <source>{held} since {date} or earlier</source>
        <translation>{held} seit {date} oder länger</translation>
    </message>
    <message>
        <source>{km:.0f} km of the edge of “{actor}” follow coasts and borders within {reach:g} km and are no front.</source>
        <translation>{km:.0f} km des Rands von „{actor}“ folgen Küsten und Grenzen innerhalb von {reach:g} km und sind keine Front.</translation>
    </message>
    <message>
        <source>{label} [optional]</source>
        <translation>{label} [optional]</translation>
    </message>
    <message>
        <source>{label}: “{text}” is no day. Write it as {form}.</source>
        <translation>{label}: „{text}“ ist kein Tag. Schreiben Sie ihn als {form}.</translation>
    </message>
    <message>
        <source>{layers} layer(s) in {files} file(s), {features} features, {values} values.</source>
        <translation>{layers} Layer in {files} Datei(en), {features} Objekte, {values} Werte.</translation>
    </message>
    <message>
        <source>{length} from the edge of held ground, which lies {direction}</source>
        <translation>{length} vom Rand des gehaltenen Gebiets, der {direction} liegt</translation>
    </message>
    <message>
        <source>{length} from the front, which lies {direction}</source>
        <translation>{length} von der Front, die {direction} liegt</translation>
    </message>
    <message>
        <source>{length} from the nearest ground of {actor}</source>
        <translation>{length} vom nächsten Gebiet von {actor}</translation>
    </message>
    <message>
        <source>{length} {direction} of {place}</source>
        <translation>{length} {direction} von {place}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{low} to {high} times {names}</source>
        <translation>{low} bis {high}-mal {names}</translation>
    </message>
    <message>
        <source>{maker}, as in QGIS’s world map</source>
        <translation>{maker}, wie in der Weltkarte von QGIS</translation>
    </message>
    <message>
        <source>{maker}, as in QGIS’s world map, which draws Crimea with {country}</source>
        <translation>{maker}, wie in der Weltkarte von QGIS, die die Krim zeichnet bei: {country}</translation>
    </message>
    <message>
        <source>{maker}: actor field</source>
        <translation>{maker}: Akteursfeld</translation>
    </message>
    <message>
        <source>{maker}: date field</source>
        <translation>{maker}: Datumsfeld</translation>
    </message>
    <message>
        <source>{maker}: name</source>
        <translation>{maker}: Name</translation>
    </message>
    <message>
        <source>{map}. Held by: {actors}.</source>
        <translation>{map}. Gehalten von: {actors}.</translation>
    </message>
    <message>
        <source>{middle}, between {low} and {high}</source>
        <translation>{middle}, zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>{name} (hypothetical)</source>
        <translation>{name} (hypothetisch)</translation>
    </message>
    <message>
        <source>{name} (metadata: {count})</source>
        <translation>{name} (Metadaten: {count})</translation>
    </message>
    <message>
        <source>{name} at {address} is a {kind} and not a table: Salient did not make it, and what it shows can change by itself. Go back to a copy of the store.</source>
        <translation>{name} unter {address} ist {kind} und keine Tabelle: Salient hat es nicht angelegt, und der Inhalt kann sich von selbst ändern. Kehren Sie zu einer Kopie des Speichers zurück.</translation>
    </message>
    <message>
        <source>{name} cannot be copied to {folder}: {strerror}. Check that the folder is not read-only and that the disk is not full.</source>
        <translation>{name} lässt sich nicht nach {folder} kopieren: {strerror}. Prüfen Sie, ob der Ordner schreibgeschützt oder der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>{name} cannot be copied to {target}: {reason}. Choose another folder.</source>
        <translation>{name} lässt sich nicht nach {target} kopieren: {reason}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{name} cannot be read from line {start} on: {error}. Look there for a quotation mark that is not closed, or that stands within a cell without being doubled.</source>
        <translation>{name} ist ab Zeile {start} nicht lesbar: {error}. Suchen Sie dort nach einem nicht geschlossenen oder in einer Zelle nicht verdoppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>{name} cannot be read in the code page {encoding} ({error}). Choose another one.</source>
        <translation>{name} ist mit dem Zeichensatz {encoding} nicht lesbar ({error}). Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{name} has neither a column “quote” nor “claim_kind”: there is no claim in it. It has: {columns}.</source>
        <translation>{name} hat weder eine Spalte „quote“ noch „claim_kind“: Es ist keine Behauptung darin. Vorhanden sind: {columns}.</translation>
    </message>
    <message>
        <source>{name} has no column {missing}. It has: {columns}.</source>
        <translation>{name} hat keine Spalte {missing}. Vorhanden: {columns}.</translation>
    </message>
    <message>
        <source>{name} has no header: its {columns} columns were read in UCDP's order.</source>
        <translation>{name} hat keine Kopfzeile: Die {columns} Spalten wurden in der Reihenfolge von UCDP gelesen.</translation>
    </message>
    <message>
        <source>{name} has several columns called “{twice}”. Give each a name of its own.</source>
        <translation>{name} hat mehrere Spalten namens „{twice}“. Geben Sie jeder einen eigenen Namen.</translation>
    </message>
    <message>
        <source>{name} holds no events.</source>
        <translation>{name} enthält keine Ereignisse.</translation>
    </message>
    <message>
        <source>{name} holds no list of events.</source>
        <translation>{name} enthält keine Liste von Ereignissen.</translation>
    </message>
    <message>
        <source>{name} holds no note of the end of a log ({error}). Choose a file that “Note the end of the log” or “Export sources” wrote.</source>
        <translation>{name} enthält keine Notiz zum Ende eines Protokolls ({error}). Wählen Sie eine Datei, die „Ende des Protokolls notieren“ oder „Quellen ausgeben“ schrieb.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is no valid JSON: {error}.</source>
        <translation>{name} ist kein gültiges JSON: {error}.</translation>
    </message>
    <message>
        <source>{name} is no {chosen} file: it lacks the columns {lacking}.</source>
        <translation>{name} ist keine {chosen}-Datei: Es fehlen die Spalten {lacking}.</translation>
    </message>
    <message>
        <source>{name} was read in the code page {encoding}. If letters are wrong, choose another one (ENCODING).</source>
        <translation>{name} wurde mit dem Zeichensatz {encoding} gelesen. Wenn Buchstaben falsch sind, wählen Sie einen anderen (ENCODING).</translation>
    </message>
    <message>
        <source>{name} {minimum} or newer</source>
        <translation>{name} {minimum} oder neuer</translation>
    </message>
    <message>
        <source>{name} {minimum} or newer ({found} is installed)</source>
        <translation>{name} {minimum} oder neuer (installiert ist {found})</translation>
    </message>
    <message>
        <source>{name}: population “{value}” is not a count; taken as unknown.</source>
        <translation>{name}: Einwohnerzahl „{value}“ ist keine Anzahl; gilt als unbekannt.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{new} imported, {updated} updated, {same} unchanged, {bad} rejected.</source>
        <translation>{new} eingelesen, {updated} aktualisiert, {same} unverändert, {bad} abgelehnt.</translation>
    </message>
    <message>
        <source>{number} (no place on the map). {text}</source>
        <translation>{number} (ohne Ort auf der Karte). {text}</translation>
    </message>
    <message>
        <source>{number} of its {count} features came</source>
        <translation>{number} ihrer {count} Objekte kamen</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{origin} fills {unknown}, which events do not have. They have: {targets}.</source>
        <translation>{origin} füllt {unknown}, was Ereignisse nicht haben. Vorhanden: {targets}.</translation>
    </message>
    <message>
        <source>{origin} is no mapping of columns ({error}).</source>
        <translation>{origin} ist keine Spaltenzuordnung ({error}).</translation>
    </message>
    <message>
        <source>{parameter}: name at least one actor.</source>
        <translation>{parameter}: Nennen Sie mindestens einen Akteur.</translation>
    </message>
    <message>
        <source>{parameter}: “{field}” is taken, found by its name or type.</source>
        <translation>{parameter}: „{field}“ wird genommen, am Namen oder Typ erkannt.</translation>
    </message>
    <message>
        <source>{parameter}: “{layer}” has no feature to read. Choose another, or none.</source>
        <translation>{parameter}: „{layer}“ hat kein Objekt zum Lesen. Wählen Sie einen anderen oder keinen.</translation>
    </message>
    <message>
        <source>{parameter}: “{layer}” has no polygon to read. Draw or select one.</source>
        <translation>{parameter}: „{layer}“ hat kein Polygon zum Lesen. Zeichnen oder wählen Sie eines.</translation>
    </message>
    <message>
        <source>{parameter}: “{value}” is neither an extent nor a polygon layer.</source>
        <translation>{parameter}: „{value}“ ist weder eine Ausdehnung noch ein Polygonlayer.</translation>
    </message>
    <message>
        <source>{parameter}: “{value}” is no place. Write it as x,y [EPSG:4326].</source>
        <translation>{parameter}: „{value}“ ist kein Ort. Schreiben Sie ihn als x,y [EPSG:4326].</translation>
    </message>
    <message>
        <source>{path} cannot be read as GeoJSON: {error}</source>
        <translation>{path} ist nicht als GeoJSON lesbar: {error}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}</source>
        <translation>{path} ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path} ist nicht lesbar: {strerror}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another folder.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path} changed while it was measured. Run again when nobody writes it.</source>
        <translation>{path} hat sich während der Messung geändert. Starten Sie den Lauf neu, wenn niemand darin schreibt.</translation>
    </message>
    <message>
        <source>{path} ends as another format does: {format} is written as *.{ending}. Choose another format or file name.</source>
        <translation>{path} endet wie ein anderes Format: {format} wird als *.{ending} geschrieben. Wählen Sie ein anderes Format oder einen anderen Dateinamen.</translation>
    </message>
    <message>
        <source>{path} holds no layer with geometries.</source>
        <translation>{path} enthält keinen Layer mit Geometrien.</translation>
    </message>
    <message>
        <source>{path} is no GeoJSON FeatureCollection: its type is {kind!r}.</source>
        <translation>{path} ist keine GeoJSON-FeatureCollection: Der Typ ist {kind!r}.</translation>
    </message>
    <message>
        <source>{path} is no GeoPackage, or it is damaged ({strip}). Choose another file, or go back to a copy of it.</source>
        <translation>{path} ist kein GeoPackage oder beschädigt ({strip}). Wählen Sie eine andere Datei oder kehren Sie zu einer Kopie zurück.</translation>
    </message>
    <message>
        <source>{path} is no mapping of columns ({error}).</source>
        <translation>{path} ist keine Spaltenzuordnung ({error}).</translation>
    </message>
    <message>
        <source>{path} is there already. Replace it?</source>
        <translation>{path} ist schon vorhanden. Ersetzen?</translation>
    </message>
    <message>
        <source>{path}, line {number}: {error}</source>
        <translation>{path}, Zeile {number}: {error}</translation>
    </message>
    <message>
        <source>{path}: its member “crs” is {member}, which names none that is known. {error}</source>
        <translation>{path}: Das Element „crs“ ist {member} und nennt keines, das bekannt ist. {error}</translation>
    </message>
    <message>
        <source>{path}: its “features” are no list of features.</source>
        <translation>{path}: „features“ ist keine Liste von Objekten.</translation>
    </message>
    <message>
        <source>{path}: “{kind}” needs events, as in: events = "events.csv".</source>
        <translation>{path}: „{kind}“ braucht events, wie in: events = "events.csv".</translation>
    </message>
    <message>
        <source>{place} held by {actor}</source>
        <translation>{place} gehalten von {actor}</translation>
    </message>
    <message>
        <source>{place} to the nearest front</source>
        <translation>{place} bis zur nächsten Front</translation>
    </message>
    <message>
        <source>{place}, inside the ground of {names}</source>
        <translation>{place}, im Gelände von {names}</translation>
    </message>
    <message>
        <source>{place}, outside the ground of {names}</source>
        <translation>{place}, außerhalb des Geländes von {names}</translation>
    </message>
    <message>
        <source>{ratio:.2f} times the {kind} of {names}</source>
        <translation>das {ratio:.2f}-Fache der {kind} von {names}</translation>
    </message>
    <message>
        <source>{ratio:.2f} times the {kind} of {names} combined</source>
        <translation>{ratio:.2f}-mal {kind} von {names} zusammen</translation>
    </message>
    <message>
        <source>{reports} report(s) by {sources} source(s)</source>
        <translation>{reports} Meldung(en) von {sources} Quelle(n)</translation>
    </message>
    <message>
        <source>{road}: cut</source>
        <translation>{road}: abgeschnitten</translation>
    </message>
    <message>
        <source>{road}: {way} off</source>
        <translation>{road}: {way} entfernt</translation>
    </message>
    <message>
        <source>{role}: there is no actor “{actor}” in “{layer}”. It has: {existing}.</source>
        <translation>{role}: In „{layer}“ gibt es keinen Akteur „{actor}“. Vorhanden: {existing}.</translation>
    </message>
    <message>
        <source>{rooms} rooms between bottlenecks were not looked at: what cuts them off cuts off others that were, or they seemed to threaten least. A pocket may be missing. Lower the widest gap, name a core, or simplify the boundaries, to have every room looked at.</source>
        <translation>{rooms} Räume zwischen Engstellen wurden nicht betrachtet: was sie abschneidet, schneidet andere ab, die betrachtet wurden, oder sie schienen am wenigsten bedroht. Ein Kessel kann fehlen. Verringern Sie die weiteste Lücke, nennen Sie einen Kern, oder vereinfachen Sie die Grenzen, damit jeder Raum betrachtet wird.</translation>
    </message>
    <message>
        <source>{sealed} sealed, {open} open</source>
        <translation>{sealed} geschlossen, {open} offen</translation>
    </message>
    <message>
        <source>{sensitivity}: not published</source>
        <translation>{sensitivity}: nicht veröffentlicht</translation>
    </message>
    <message>
        <source>{share:.0%} of the lines along ground of “{name}” say otherwise</source>
        <translation>{share:.0%} der Linien an Gelände von „{name}“ sagen anderes</translation>
    </message>
    <message>
        <source>{share:.0%} of the lines along ground of “{name}” say otherwise: left out, nobody's</source>
        <translation>{share:.0%} der Linien an Gelände von „{name}“ sagen anderes: weggelassen, gehört niemandem</translation>
    </message>
    <message>
        <source>{share:.0%} of the lines have the same ground on both of their sides</source>
        <translation>{share:.0%} der Linien haben auf beiden Seiten dasselbe Gelände</translation>
    </message>
    <message>
        <source>{share:.0f} % of {length} under the fire-control range of {range}</source>
        <translation>{share:.0f} % von {length} unter der Feuerkontrolle mit Reichweite {range}</translation>
    </message>
    <message>
        <source>{shown} of the newest, reading the others…</source>
        <translation>{shown} der neuesten, die übrigen werden gelesen…</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} von {all}</translation>
    </message>
    <message>
        <source>{sign}, not to scale</source>
        <translation>{sign}, nicht maßstäblich</translation>
    </message>
    <message>
        <source>{simulations} simulations are too few for an interval of 95 %: ask for {least_runs} or more, or for none.</source>
        <translation>{simulations} Simulationen sind zu wenige für ein 95-%-Intervall: Verlangen Sie mindestens {least_runs} oder keine.</translation>
    </message>
    <message>
        <source>{size:.2f} MB, {dates} dates: {path}</source>
        <translation>{size:.2f} MB, {dates} Daten: {path}</translation>
    </message>
    <message>
        <source>{source} (denies)</source>
        <translation>{source} (bestreitet)</translation>
    </message>
    <message>
        <source>{source} is no file. Attach a file that is there.</source>
        <translation>{source} ist keine Datei. Hängen Sie eine vorhandene an.</translation>
    </message>
    <message>
        <source>{source} → {target}, {date}</source>
        <translation>{source} → {target}, {date}</translation>
    </message>
    <message>
        <source>{source} → {target}: {area}</source>
        <translation>{source} → {target}: {area}</translation>
    </message>
    <message>
        <source>{source}, by way of {relay}</source>
        <translation>{source}, vermittelt durch {relay}</translation>
    </message>
    <message>
        <source>{source}; drawn as disputed here</source>
        <translation>{source}; hier ist sie als strittig gezeichnet</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>{states}: the map of {day} marks no holder of this ground.</source>
        <translation>{states}: Die Karte vom {day} verzeichnet für dieses Gelände niemanden.</translation>
    </message>
    <message>
        <source>{state} without Crimea</source>
        <translation>{state} ohne die Krim</translation>
    </message>
    <message>
        <source>{state}, about {area}</source>
        <translation>{state}, etwa {area}</translation>
    </message>
    <message>
        <source>{state}, less than {area}</source>
        <translation>{state}, weniger als {area}</translation>
    </message>
    <message>
        <source>{state}, less than {area}, along a border that is drawn coarsely</source>
        <translation>{state}, weniger als {area}, entlang einer grob gezeichneten Grenze</translation>
    </message>
    <message>
        <source>{store}, log entry {count}</source>
        <translation>{store}, Protokolleintrag {count}</translation>
    </message>
    <message>
        <source>{supported} of {all} changes are reported by at least one source.</source>
        <translation>{supported} von {all} Veränderungen werden von mindestens einer Quelle gemeldet.</translation>
    </message>
    <message>
        <source>{table} does not say in which CRS its geometries are: give `crs`.</source>
        <translation>{table} sagt nicht, in welchem KBS die Geometrien sind: Geben Sie `crs` an.</translation>
    </message>
    <message>
        <source>{table} has no geometries of its own. Take one of its tables: {present}.</source>
        <translation>{table} hat keine eigenen Geometrien. Nehmen Sie eine ihrer Tabellen: {present}.</translation>
    </message>
    <message>
        <source>{table} is in {own}. Leave `crs` out, and move the frame with its own to_crs().</source>
        <translation>{table} ist in {own}. Lassen Sie `crs` weg und transformieren Sie den Frame mit seinem eigenen to_crs().</translation>
    </message>
    <message>
        <source>{table} is no table of results.</source>
        <translation>{table} ist keine Ergebnistabelle.</translation>
    </message>
    <message>
        <source>{then} on {date}</source>
        <translation>{then} am {date}</translation>
    </message>
    <message>
        <source>{then} on {date}: that was another pocket</source>
        <translation>{then} am {date}: Das war ein anderer Kessel</translation>
    </message>
    <message>
        <source>{then}, then {now}: not the same pocket</source>
        <translation>{then}, dann {now}: nicht derselbe Kessel</translation>
    </message>
    <message>
        <source>{title}: {shown} of {count}</source>
        <translation>{title}: {shown} von {count}</translation>
    </message>
    <message>
        <source>{tool} has signed nothing ({said}). Make a key first, or sign the note in a terminal, where a password can be asked for.</source>
        <translation>{tool} hat nichts signiert ({said}). Erstellen Sie zuerst einen Schlüssel oder signieren Sie die Notiz in einem Terminal, das nach dem Passwort fragen kann.</translation>
    </message>
    <message>
        <source>{tool} is not installed.</source>
        <translation>{tool} ist nicht installiert.</translation>
    </message>
    <message>
        <source>{verb} by {rate} a day (95 %: ± {half})</source>
        <translation>{verb} um {rate} je Tag (95 %: ± {half})</translation>
    </message>
    <message>
        <source>{way} from the encirclers at {lat:.4f}, {lon:.4f}</source>
        <translation>{way} von den Einkesselnden bei {lat:.4f}, {lon:.4f}</translation>
    </message>
    <message>
        <source>{what} at {place}</source>
        <translation>{what} bei {place}</translation>
    </message>
    <message>
        <source>{what} within {length} of {place}</source>
        <translation>{what} innerhalb von {length} um {place}</translation>
    </message>
    <message>
        <source>{what}, before the front of {names} and not behind it</source>
        <translation>{what}, vor der Front von {names} und nicht dahinter</translation>
    </message>
    <message>
        <source>{what}, by {who}: on no map</source>
        <translation>{what}, durch {who}: auf keiner Karte</translation>
    </message>
    <message>
        <source>{what}, so far from {place}</source>
        <translation>{what}, so weit von {place}</translation>
    </message>
    <message>
        <source>{what}, whole front</source>
        <translation>{what}, ganze Front</translation>
    </message>
    <message>
        <source>{what}, {number} of {count}</source>
        <translation>{what}, {number} von {count}</translation>
    </message>
    <message>
        <source>{what}, {size}, reported by nobody</source>
        <translation>{what}, {size}, von niemandem gemeldet</translation>
    </message>
    <message>
        <source>{what}, {size}, reported by nobody, denied by {count}</source>
        <translation>{what}, {size}, von niemandem gemeldet, bestritten von {count}</translation>
    </message>
    <message>
        <source>± km (95 %)</source>
        <translation>± km (95 %)</translation>
    </message>
    <message>
        <source>± {count} days</source>
        <translation>± {count} Tage</translation>
    </message>
    <message>
        <source>±: 95 % interval, for drawn lines that are {error} off (one standard deviation), alike over {length} along the line.</source>
        <translation>±: 95-%-Intervall, für gezeichnete Linien, die um {error} danebenliegen (eine Standardabweichung), gleichartig über {length} entlang der Linie.</translation>
    </message>
    <message>
        <source>±: 95 % interval, for drawn lines that are {error} off (one standard deviation).</source>
        <translation>±: 95-%-Intervall, für gezeichnete Linien, die um {error} abweichen (eine Standardabweichung).</translation>
    </message>
    <message>
        <source>“About” allows {about} % to either side, or half of the last digit stated if that is more: “15 and a half” is rounded to ± 0.25, “25” to ± 0.5, and no number to more than {rounding} % of itself. A direction in words allows its sector ({compass}), a bearing in degrees ± 11.25°.</source>
        <translation>„Etwa“ erlaubt {about} % nach beiden Seiten oder die Hälfte der letzten genannten Stelle, wenn das mehr ist: „15 and a half“ ist auf ± 0,25 gerundet, „25“ auf ± 0,5, und keine Zahl auf mehr als {rounding} % von sich. Eine Richtung in Worten erlaubt ihren Sektor ({compass}), eine in Grad ± 11,25°.</translation>
    </message>
    <message>
        <source>“About” means within (%)</source>
        <translation>„Etwa“ heißt innerhalb von (%)</translation>
    </message>
    <message>
        <source>“Besieged” is of use with encirclers and a core only.</source>
        <translation>„Eingekesselte“ nützt nur mit Einkesselnden und einem Kern.</translation>
    </message>
    <message>
        <source>“Claimed”: ground that the map’s source has as claimed for {actor}, not confirmed; the map does not tell by whom. It is not counted as held.</source>
        <translation>„Beansprucht“: Gelände, das laut der Kartenquelle für {actor} beansprucht wird, ohne Bestätigung; von wem, sagt die Karte nicht. Es zählt nicht als gehalten.</translation>
    </message>
    <message>
        <source>“Contested”: ground that the map’s source has as fought over. It is counted as held by {actor}.</source>
        <translation>„Umkämpft“: Gelände, um das laut der Kartenquelle gekämpft wird. Es zählt als gehalten von {actor}.</translation>
    </message>
    <message>
        <source>“From” and “to” choose maps of one control layer with both dates: clear them, or give that layer.</source>
        <translation>„Von“ und „Bis“ wählen Karten eines Kontrolllayers mit beiden Daten: Leeren Sie sie oder geben Sie diesen Layer an.</translation>
    </message>
    <message>
        <source>“Infiltrated”: ground where the map’s source has {actor} as seen without holding it. It is not counted as held.</source>
        <translation>„Infiltriert“: Gelände, in dem laut der Kartenquelle {actor} gesehen wurden, ohne es zu halten. Es zählt nicht als gehalten.</translation>
    </message>
    <message>
        <source>“Uncertainty field” belongs to dated lines: a control layer has no line to weigh. Clear it, or make lines with *Front line* and give them the field.</source>
        <translation>„Feld der Unsicherheit“ gehört zu datierten Linien: Ein Kontrolllayer hat keine zu gewichtende Linie. Leeren Sie es oder erstellen Sie Linien mit *Frontlinie* und geben Sie ihnen das Feld.</translation>
    </message>
    <message>
        <source>“actors” must map names to names, not {value}.</source>
        <translation>„actors“ muss Namen auf Namen abbilden, nicht {value}.</translation>
    </message>
    <message>
        <source>“baseline” must be one line.</source>
        <translation>„baseline“ muss eine einzige Linie sein.</translation>
    </message>
    <message>
        <source>“cache” must be a folder, not {value}.</source>
        <translation>„cache“ muss ein Ordner sein, nicht {value}.</translation>
    </message>
    <message>
        <source>“feedback” needs the methods set_progress and is_canceled, which {value} has not.</source>
        <translation>„feedback“ braucht die Methoden set_progress und is_canceled, die {value} nicht hat.</translation>
    </message>
    <message>
        <source>“geometries” must be shapely polygons; none were given.</source>
        <translation>„geometries“ müssen Shapely-Polygone sein; es gab keine.</translation>
    </message>
    <message>
        <source>“lines” must map dates to lines, not {lines}.</source>
        <translation>„lines“ muss Daten Linien zuordnen, nicht {lines}.</translation>
    </message>
    <message>
        <source>“maps” must be a mapping from makers to their maps.</source>
        <translation>„maps“ muss Kartenmachern ihre Karten zuordnen.</translation>
    </message>
    <message>
        <source>“places” must map names to points in degrees, not {value}. For example {{'Qadir': shapely.Point(38.84, 35.23)}}.</source>
        <translation>„places“ muss Namen Punkte in Grad zuordnen, nicht {value}. Zum Beispiel {{'Qadir': shapely.Point(38.84, 35.23)}}.</translation>
    </message>
    <message>
        <source>“roads” must be shapely lines; none were given.</source>
        <translation>„roads“ müssen Shapely-Linien sein; es gab keine.</translation>
    </message>
    <message>
        <source>“situation”, “before_after” (two maps side by side), “square”, or the path of a .qpt file of your own.</source>
        <translation>„situation“, „before_after“ (zwei Karten nebeneinander), „square“ oder der Pfad einer eigenen .qpt-Datei.</translation>
    </message>
    <message>
        <source>“sure” must map the date and the id of features to how sure they are, as “sure” of read_control_maps(...) does, not {value}.</source>
        <translation>„sure“ muss das Datum und die Kennung von Objekten darauf abbilden, wie sicher sie sind, wie „sure“ von read_control_maps(...) es tut, nicht {value}.</translation>
    </message>
    <message>
        <source>“tactical” draws lines of contact, encirclements and axes of advance as APP-6 and MIL-STD-2525 do, and units by their codes where points have a field “sidc” and the Python library military-symbol is installed.</source>
        <translation>„tactical“ zeichnet Kontaktlinien, Einkesselungen und Vormarschachsen nach APP-6 und MIL-STD-2525 und Einheiten nach ihren Codes, wo Punkte ein Feld „sidc“ haben und die Python-Bibliothek military-symbol installiert ist.</translation>
    </message>
    <message>
        <source>“{actor}” is left out by the value table</source>
        <translation>„{actor}“ ist durch die Wertetabelle weggelassen</translation>
    </message>
    <message>
        <source>“{actor}” is only on the map after.</source>
        <translation>„{actor}“ ist nur auf der Karte danach.</translation>
    </message>
    <message>
        <source>“{actor}” is only on the map before.</source>
        <translation>„{actor}“ ist nur auf der Karte davor.</translation>
    </message>
    <message>
        <source>“{actor}” stands in two coalitions: {sides} and {side}.</source>
        <translation>„{actor}“ steht in zwei Bündnissen: {sides} und {side}.</translation>
    </message>
    <message>
        <source>“{both}” cannot be both encircler and besieged. Name each actor once.</source>
        <translation>„{both}“ kann nicht einkesseln und eingekesselt sein. Nennen Sie jeden Akteur einmal.</translation>
    </message>
    <message>
        <source>“{both}” is named as encircler and as besieged: choose one.</source>
        <translation>„{both}“ ist als einkesselnd und eingekesselt genannt: Wählen Sie eines.</translation>
    </message>
    <message>
        <source>“{comparator}” compares nothing. Use one of: {names}.</source>
        <translation>„{comparator}“ vergleicht nichts. Möglich sind: {names}.</translation>
    </message>
    <message>
        <source>“{comparator}” compares nothing. Use: {known}.</source>
        <translation>„{comparator}“ vergleicht nichts. Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>“{date}” is not a date. Write it as 2025-01-31.</source>
        <translation>„{date}“ ist kein Datum. Schreiben Sie es als 2025-01-31.</translation>
    </message>
    <message>
        <source>“{field}” is named like a beginning or an end, and holds no dates</source>
        <translation>„{field}“ heißt wie ein Beginn oder ein Ende und enthält keine Daten</translation>
    </message>
    <message>
        <source>“{field}” is taken as the date although there is an end, “{end}”, too</source>
        <translation>„{field}“ wird als Datum genommen, obwohl es auch ein Ende gibt, „{end}“</translation>
    </message>
    <message>
        <source>“{field}” is the day after the last, as it mostly is the beginning of another</source>
        <translation>„{field}“ ist der Tag nach dem letzten, da er meist der Beginn eines anderen ist</translation>
    </message>
    <message>
        <source>“{field}” says from when a feature holds: run “Prepare control layer” first, which makes one map for each date at which something changes.</source>
        <translation>„{field}“ sagt, ab wann ein Objekt gilt: Führen Sie zuerst „Kontrolllayer vorbereiten“ aus, das für jedes Datum einer Änderung eine Karte erstellt.</translation>
    </message>
    <message>
        <source>“{file}” holds several tables, and the first one is read: {names}. To read another one, add “|layername=” and its name to the path.</source>
        <translation>„{file}“ enthält mehrere Tabellen, und die erste wird gelesen: {names}. Um eine andere zu lesen, fügen Sie dem Pfad „|layername=“ und ihren Namen an.</translation>
    </message>
    <message>
        <source>“{kind}” cannot be claimed. Choose one of: {known}.</source>
        <translation>„{kind}“ lässt sich nicht behaupten. Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>“{kind}” cannot be measured. Use one of: {units}.</source>
        <translation>„{kind}“ lässt sich nicht messen. Möglich sind: {units}.</translation>
    </message>
    <message>
        <source>“{layers}” is a temporary layer: the link ends with this session. Save the layer (right click › Make Permanent), then link again.</source>
        <translation>„{layers}“ ist ein temporärer Layer: Die Verknüpfung endet mit dieser Sitzung. Speichern Sie den Layer (Rechtsklick › Permanent machen) und verknüpfen Sie erneut.</translation>
    </message>
    <message>
        <source>“{layer}” cannot be edited. Save it as a GeoPackage first.</source>
        <translation>„{layer}“ ist nicht bearbeitbar. Speichern Sie ihn zuerst als GeoPackage.</translation>
    </message>
    <message>
        <source>“{layer}” cannot be read and is left out. Mend its source in the project.</source>
        <translation>„{layer}“ ist nicht lesbar und wird ausgelassen. Berichtigen Sie die Quelle im Projekt.</translation>
    </message>
    <message>
        <source>“{layer}” cannot be read to its end: {reason}. See that it lies where it did and is whole, close other programs that use it, reload it and run again.</source>
        <translation>„{layer}“ lässt sich nicht zu Ende lesen: {reason}. Prüfen Sie, dass die Datei am alten Ort liegt und ganz ist, schließen Sie andere Programme, die sie verwenden, laden Sie sie neu und starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>“{layer}” gives its features no {what}, and no actor is given for it. It has: {join}. Name the field or the actor, or take the actor from the layer's, file's or folder's name.</source>
        <translation>„{layer}“ gibt ihren Objekten keine Angabe „{what}“, und dafür ist kein Akteur angegeben. Vorhanden: {join}. Nennen Sie Feld oder Akteur oder nehmen Sie den Akteur aus dem Namen von Layer, Datei oder Ordner.</translation>
    </message>
    <message>
        <source>“{layer}” has dates before the year 1, to which QGIS's temporal controller cannot be set. Its newest date is drawn; pages, frames and atlases show any.</source>
        <translation>„{layer}“ hat Daten vor dem Jahr 1, auf die sich die zeitliche Steuerung von QGIS nicht einstellen lässt. Gezeichnet wird das neueste Datum; Seiten, Einzelbilder und Atlanten zeigen jedes.</translation>
    </message>
    <message>
        <source>“{layer}” has edits that are not saved. Save them, then run it again.</source>
        <translation>„{layer}“ hat nicht gespeicherte Änderungen. Speichern Sie sie und starten Sie erneut.</translation>
    </message>
    <message>
        <source>“{layer}” has lines of {count} date(s): rates need two at least.</source>
        <translation>„{layer}“ hat Linien von {count} Daten: Raten brauchen mindestens zwei.</translation>
    </message>
    <message>
        <source>“{layer}” has more than {most} features selected. Select fewer.</source>
        <translation>In „{layer}“ sind mehr als {most} Objekte ausgewählt. Wählen Sie weniger.</translation>
    </message>
    <message>
        <source>“{layer}” has no coordinate reference system. Set it in the layer's properties (Source tab) and run again.</source>
        <translation>„{layer}“ hat kein Koordinatenbezugssystem. Setzen Sie es in den Layereigenschaften (Quelle) und starten Sie erneut.</translation>
    </message>
    <message>
        <source>“{layer}” has no coordinate system. Set one in its properties.</source>
        <translation>„{layer}“ hat kein Koordinatensystem. Setzen Sie eines in den Eigenschaften.</translation>
    </message>
    <message>
        <source>“{layer}” has no date field, but its name looks like {date}: results carry no date. “Prepare control layer” gives a layer the date in its name.</source>
        <translation>„{layer}“ hat kein Datumsfeld, aber der Name sieht nach {date} aus: Ergebnisse tragen kein Datum. „Kontrolllayer vorbereiten“ gibt einem Layer das Datum aus seinem Namen.</translation>
    </message>
    <message>
        <source>“{layer}” has no date in its date field: fill it in, or give two layers, before and after.</source>
        <translation>„{layer}“ hat kein Datum im Datumsfeld: Füllen Sie es aus oder geben Sie zwei Layer an, davor und danach.</translation>
    </message>
    <message>
        <source>“{layer}” has no feature with a geometry. Choose a layer with some.</source>
        <translation>„{layer}“ hat kein Objekt mit Geometrie. Wählen Sie einen Layer mit solchen.</translation>
    </message>
    <message>
        <source>“{layer}” has no features to read. Choose a layer with polygons in it; where only selected features are to be used, select some.</source>
        <translation>„{layer}“ hat keine lesbaren Objekte. Wählen Sie einen Layer mit Polygonen; wo nur gewählte Objekte gelten sollen, wählen Sie welche aus.</translation>
    </message>
    <message>
        <source>“{layer}” has no features with a date in a field “date” to carry on.</source>
        <translation>„{layer}“ hat keine Objekte mit Datum in einem Feld „date“ zum Fortführen.</translation>
    </message>
    <message>
        <source>“{layer}” has no field “name”: choose the field with the names. It has: {fields}.</source>
        <translation>„{layer}“ hat kein Feld „name“: Wählen Sie das Namensfeld. Vorhanden: {fields}.</translation>
    </message>
    <message>
        <source>“{layer}” has no field “{field}”, and no actor is given for it. It has: {join}. Name the field or the actor, or take the actor from the layer's, file's or folder's name.</source>
        <translation>„{layer}“ hat kein Feld „{field}“, und dafür ist kein Akteur angegeben. Vorhanden: {join}. Nennen Sie Feld oder Akteur oder nehmen Sie den Akteur aus dem Namen von Layer, Datei oder Ordner.</translation>
    </message>
    <message>
        <source>“{layer}” has no field “{field}”. It has: {fields}.</source>
        <translation>„{layer}“ hat kein Feld „{field}“. Vorhanden: {fields}.</translation>
    </message>
    <message>
        <source>“{layer}” has no map from {first} to {last}. Its dates run from {begin} to {end}.</source>
        <translation>„{layer}“ hat keine Karte von {first} bis {last}. Die Daten reichen von {begin} bis {end}.</translation>
    </message>
    <message>
        <source>“{layer}” has no map of {date} or before; its first is {first}.</source>
        <translation>„{layer}“ hat keine Karte vom {date} oder davor; die erste ist vom {first}.</translation>
    </message>
    <message>
        <source>“{layer}” has no map of {date}: the page shows that of {last}.</source>
        <translation>„{layer}“ hat keine Karte vom {date}: Die Seite zeigt die vom {last}.</translation>
    </message>
    <message>
        <source>“{layer}” has nothing of the actors and the extent that are to be read.</source>
        <translation>„{layer}“ enthält nichts von den Akteuren und der Ausdehnung, die gelesen werden sollen.</translation>
    </message>
    <message>
        <source>“{layer}” has two gaps of the id {number} on one date: it is of several runs. Give the tables and layers of one run.</source>
        <translation>„{layer}“ hat zwei Lücken mit der Kennung {number} an einem Datum: Er stammt aus mehreren Läufen. Geben Sie die Tabellen und Layer eines Laufs an.</translation>
    </message>
    <message>
        <source>“{layer}” has {count} features by its own count, and {number} were read. If it was changed meanwhile, reload it and run again.</source>
        <translation>„{layer}“ hat nach eigener Zählung {count} Objekte, gelesen wurden {number}. Wurde der Layer inzwischen geändert, laden Sie ihn neu und starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>“{layer}” holds points, lines and polygons in one: it is not on the page.</source>
        <translation>„{layer}“ enthält Punkte, Linien und Polygone zugleich: Er ist nicht auf der Seite.</translation>
    </message>
    <message>
        <source>“{layer}” holds several dates as text in “{field}”, which QGIS cannot compare: the page would show all of them at once. Run “Prepare control layer” on it, or filter the layer to one date.</source>
        <translation>„{layer}“ enthält mehrere Daten als Text in „{field}“, die QGIS nicht vergleichen kann: Die Seite würde alle zugleich zeigen. Führen Sie „Kontrolllayer vorbereiten“ darauf aus oder filtern Sie den Layer auf ein Datum.</translation>
    </message>
    <message>
        <source>“{layer}” holds several dates in “{field}”, and features of {first_date} and {second_date} share ground (features {first} and {second}): measured together they belong to no date. {remedy}</source>
        <translation>„{layer}“ enthält mehrere Daten in „{field}“, und Objekte vom {first_date} und {second_date} teilen Gelände (Objekte {first} und {second}): Zusammen gemessen gehören sie zu keinem Datum. {remedy}</translation>
    </message>
    <message>
        <source>“{layer}” holds several dates: the page shows that of “{field}” that it is of.</source>
        <translation>„{layer}“ enthält mehrere Daten: Die Seite zeigt das aus „{field}“, von dem sie ist.</translation>
    </message>
    <message>
        <source>“{layer}” holds {count} dates. Give it as the layer with both dates, or keep one date of it.</source>
        <translation>„{layer}“ enthält {count} Daten. Geben Sie ihn als Layer mit beiden Daten an oder behalten Sie ein Datum davon.</translation>
    </message>
    <message>
        <source>“{layer}” is left out: it shows all events of the store, also those that are not public. Name the store as “Sourced events”: the page then has those that are.</source>
        <translation>„{layer}“ wird ausgelassen: Er zeigt alle Ereignisse des Speichers, auch nicht öffentliche. Nennen Sie den Speicher unter „Belegte Ereignisse“: Dann hat die Seite die öffentlichen.</translation>
    </message>
    <message>
        <source>“{layer}” is left out: the field “{field}” of {count} features does not say “public”, and they cannot be left out alone. Save the layer without them, or rename the field if it does not tell what may be published.</source>
        <translation>„{layer}“ wird weggelassen: Das Feld „{field}“ von {count} Objekten sagt nicht „public“, und sie lassen sich nicht allein weglassen. Speichern Sie den Layer ohne sie oder benennen Sie das Feld um, wenn es nicht sagt, was veröffentlicht werden darf.</translation>
    </message>
    <message>
        <source>“{layer}” is measured as one undated map, but its field “{field}” looks like a date ({date}). Choose it as the date field if it says when the map held.</source>
        <translation>„{layer}“ wird als eine undatierte Karte gemessen, aber das Feld „{field}“ sieht nach einem Datum aus ({date}). Wählen Sie es als Datumsfeld, wenn es sagt, wann die Karte galt.</translation>
    </message>
    <message>
        <source>“{layer}” is no table of gaps: it needs the fields gap_id, gap_km, state. Choose the output “Gap summary” of “Encirclement gap”.</source>
        <translation>„{layer}“ ist keine Tabelle der Lücken: Sie braucht die Felder gap_id, gap_km, state. Wählen Sie die Ausgabe „Übersicht der Lücke“ aus „Lücke der Einkesselung“.</translation>
    </message>
    <message>
        <source>“{layer}” is not on the page: it has no map of {date}, its last is of {last}.</source>
        <translation>„{layer}“ ist nicht auf der Seite: keine Karte vom {date}, die letzte ist vom {last}.</translation>
    </message>
    <message>
        <source>“{layer}” is not on the page: it is of {last}, after {date}.</source>
        <translation>„{layer}“ ist nicht auf der Seite: vom {last}, nach {date}.</translation>
    </message>
    <message>
        <source>“{layer}” is one map without a date. Leave “From” and “To” empty.</source>
        <translation>„{layer}“ ist eine Karte ohne Datum. Lassen Sie „Von“ und „Bis“ leer.</translation>
    </message>
    <message>
        <source>“{layer}” is the only map, and it has one date. Give the map of the day before too, or a layer with both dates.</source>
        <translation>„{layer}“ ist die einzige Karte und hat ein einziges Datum. Geben Sie auch die Karte vom Tag davor an oder einen Layer mit beiden Daten.</translation>
    </message>
    <message>
        <source>“{layer}” lacks the field {field}, which this style needs.</source>
        <translation>„{layer}“ fehlt das Feld {field}, das dieser Stil braucht.</translation>
    </message>
    <message>
        <source>“{layer}” names {count} actors: too many to colour. Choose another actor field.</source>
        <translation>„{layer}“ nennt {count} Akteure: zu viele zum Einfärben. Wählen Sie ein anderes Akteursfeld.</translation>
    </message>
    <message>
        <source>“{layer}” no longer lists events.</source>
        <translation>„{layer}“ listet keine Ereignisse mehr auf.</translation>
    </message>
    <message>
        <source>“{layer}” was removed.</source>
        <translation>„{layer}“ wurde entfernt.</translation>
    </message>
    <message>
        <source>“{layer}”, feature {fid}, field “{field}”: {reason}</source>
        <translation>„{layer}“, Objekt {fid}, Feld „{field}“: {reason}</translation>
    </message>
    <message>
        <source>“{layer}”: choose the actor field, the one that says who holds a place.</source>
        <translation>„{layer}“: Wählen Sie das Akteursfeld, das sagt, wer einen Ort hält.</translation>
    </message>
    <message>
        <source>“{layer}”: more than one map on a day; {count} features of earlier ones are left out, as later ones draw their actors anew.</source>
        <translation>„{layer}“: mehr als eine Karte an einem Tag; {count} Objekte früherer ausgelassen, da spätere deren Akteure neu zeichnen.</translation>
    </message>
    <message>
        <source>“{layer}”: no date can be read from field “{field}” (first value: “{value}”). Use a date field or ISO text (2025-01-31), or run “Prepare control layer” first.</source>
        <translation>„{layer}“: Aus dem Feld „{field}“ ist kein Datum lesbar (erster Wert: „{value}“). Verwenden Sie ein Datumsfeld oder ISO-Text (2025-01-31) oder führen Sie zuerst „Kontrolllayer vorbereiten“ aus.</translation>
    </message>
    <message>
        <source>“{layer}”: no feature can be used: {what}. It needs polygons, each with an actor in “{field}”.</source>
        <translation>„{layer}“: Kein Objekt ist brauchbar: {what}. Nötig sind Polygone, je mit einem Akteur in „{field}“.</translation>
    </message>
    <message>
        <source>“{layer}”: no feature has a control class that counts ({counted}). The classes in “{field}” are: {found}. Name those that are to count in “Control classes that count”.</source>
        <translation>„{layer}“: Kein Objekt hat eine zählende Kontrollklasse ({counted}). Die Klassen in „{field}“ sind: {found}. Nennen Sie die zählenden unter „Kontrollklassen, die zählen“.</translation>
    </message>
    <message>
        <source>“{layer}”: no feature that counts has a date in “{field}”. Fill in the dates of the features that are to be measured.</source>
        <translation>„{layer}“: Kein zählendes Objekt hat ein Datum in „{field}“. Füllen Sie die Daten der zu messenden Objekte aus.</translation>
    </message>
    <message>
        <source>“{layer}”: no place is a point with an actor in “{field}”. Fill it in, and where a feature has several points or is no point, make points of it.</source>
        <translation>„{layer}“: Kein Ort ist ein Punkt mit einem Akteur in „{field}“. Füllen Sie es aus, und wo ein Objekt mehrere Punkte hat oder kein Punkt ist, machen Sie Punkte daraus.</translation>
    </message>
    <message>
        <source>“{layer}”: the actors “{first}” and “{second}” differ only in case or spaces and are measured as two. Rename one if they are the same.</source>
        <translation>„{layer}“: Die Akteure „{first}“ und „{second}“ unterscheiden sich nur in Großschreibung oder Leerzeichen und werden als zwei gemessen. Benennen Sie einen um, falls es derselbe ist.</translation>
    </message>
    <message>
        <source>“{layer}”: the expression for the actor fails on feature {fid}: {error}</source>
        <translation>„{layer}“: Der Ausdruck für den Akteur scheitert bei Objekt {fid}: {error}</translation>
    </message>
    <message>
        <source>“{layer}”: the field “sure” is not heeded: it is to say from 0 to 1 how sure each feature is, and {count} say something else; the first is feature {fid} with “{value}”.</source>
        <translation>„{layer}“: Das Feld „sure“ wird nicht beachtet: Es soll von 0 bis 1 sagen, wie sicher jedes Objekt ist, und {count} sagen etwas anderes; das erste ist Objekt {fid} mit „{value}“.</translation>
    </message>
    <message>
        <source>“{layer}”: transects of your own are lines, and it has none, or something else. Choose a line layer.</source>
        <translation>„{layer}“: Eigene Schnitte sind Linien, und er enthält keine oder etwas anderes. Wählen Sie einen Linienlayer.</translation>
    </message>
    <message>
        <source>“{layer}”: {codes} are no codes of 20 digits (APP-6D) and are drawn as points.</source>
        <translation>„{layer}“: {codes} sind keine 20-stelligen Codes (APP-6D) und werden als Punkte gezeichnet.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} date(s) in “{field}” cannot be read.</source>
        <translation>„{layer}“: {count} Datum/Daten in „{field}“ nicht lesbar.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} feature(s) left out, whose class in “{field}” does not count.</source>
        <translation>„{layer}“: {count} Objekt(e) ausgelassen, deren Klasse in „{field}“ nicht zählt.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} feature(s) without a readable date in “{field}” left out: {fids}.</source>
        <translation>„{layer}“: {count} Objekt(e) ohne lesbares Datum in „{field}“ ausgelassen: {fids}.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} feature(s) without a usable geometry left out.</source>
        <translation>„{layer}“: {count} Objekt(e) ohne brauchbare Geometrie ausgelassen.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} features have no place in degrees and are left out.</source>
        <translation>„{layer}“: {count} Objekte haben keine Lage in Grad und werden ausgelassen.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} invalid polygon(s) repaired.</source>
        <translation>„{layer}“: {count} ungültige Polygone repariert.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} more populations that are no counts.</source>
        <translation>„{layer}“: {count} weitere Einwohnerangaben, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} dates have nothing of what is read, and are left out.</source>
        <translation>„{layer}“: {count} von {total} Daten enthalten nichts von dem, was gelesen wird, und sind ausgelassen.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} × {action}: {kind}. The first ({which}): {what}</source>
        <translation>„{layer}“: {count} × {action}: {kind}. Das erste ({which}): {what}</translation>
    </message>
    <message>
        <source>“{layer}”: {error}</source>
        <translation>„{layer}“: {error}</translation>
    </message>
    <message>
        <source>“{layer}”: {what}</source>
        <translation>„{layer}“: {what}</translation>
    </message>
    <message>
        <source>“{layer}”: {what}.</source>
        <translation>„{layer}“: {what}.</translation>
    </message>
    <message>
        <source>“{link}” is no web link.</source>
        <translation>„{link}“ ist kein Weblink.</translation>
    </message>
    <message>
        <source>“{maker}” has no map of {date}. Its dates run from {first} to {last}.</source>
        <translation>„{maker}“ hat keine Karte vom {date}. Die Daten reichen von {first} bis {last}.</translation>
    </message>
    <message>
        <source>“{map}” is no map to measure on. Use: {known}.</source>
        <translation>„{map}“ ist keine Karte zum Messen. Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>“{name}” alone is in the dialog: it reads one folder, with its subfolders.</source>
        <translation>Nur „{name}“ steht im Dialog: Er liest einen Ordner, samt seinen Unterordnern.</translation>
    </message>
    <message>
        <source>“{name}” can be {count} areas: {told}. Write which, or give its area as the claimed value.</source>
        <translation>„{name}“ kann {count} Flächen meinen: {told}. Schreiben Sie, welche, oder geben Sie die Fläche als behaupteten Wert an.</translation>
    </message>
    <message>
        <source>“{name}” cannot be both encircler and besieged.</source>
        <translation>„{name}“ kann nicht einkesseln und eingekesselt sein.</translation>
    </message>
    <message>
        <source>“{name}” has no date. Choose the date field and run again.</source>
        <translation>„{name}“ hat kein Datum. Wählen Sie das Datumsfeld und starten Sie erneut.</translation>
    </message>
    <message>
        <source>“{name}” has no field “{date_field}”. It has: {join}.</source>
        <translation>„{name}“ hat kein Feld „{date_field}“. Vorhanden: {join}.</translation>
    </message>
    <message>
        <source>“{name}” has no polygon to measure on. Choose a layer that does.</source>
        <translation>„{name}“ hat kein Polygon zum Messen. Wählen Sie einen Layer mit Polygonen.</translation>
    </message>
    <message>
        <source>“{name}” has no rows and is not loaded.</source>
        <translation>„{name}“ hat keine Zeilen und wird nicht geladen.</translation>
    </message>
    <message>
        <source>“{name}” in it cannot be unpacked: {error}.</source>
        <translation>„{name}“ darin lässt sich nicht entpacken: {error}.</translation>
    </message>
    <message>
        <source>“{name}” in it is larger than {size} MB.</source>
        <translation>„{name}“ darin ist größer als {size} MB.</translation>
    </message>
    <message>
        <source>“{name}” is a town and a region: write “{name} region” if the region is meant. Towns are no reference areas.</source>
        <translation>„{name}“ ist eine Stadt und eine Region: Schreiben Sie „{name} region“, falls die Region gemeint ist. Städte sind keine Vergleichsflächen.</translation>
    </message>
    <message>
        <source>“{name}” is an actor of the map and cannot also be the name of ground that no polygon holds. Choose another name for the other side.</source>
        <translation>„{name}“ ist ein Akteur der Karte und kann nicht zugleich Gelände heißen, das kein Polygon enthält. Wählen Sie einen anderen Namen für die andere Seite.</translation>
    </message>
    <message>
        <source>“{name}” is in degrees and has no plane to measure in. Measure on the ellipsoid, or give layers in a projected coordinate reference system.</source>
        <translation>„{name}“ ist in Grad und hat keine Ebene zum Messen. Messen Sie auf dem Ellipsoid oder geben Sie Layer in einem projizierten Koordinatenbezugssystem an.</translation>
    </message>
    <message>
        <source>“{name}” is no algorithm of Salient.</source>
        <translation>„{name}“ ist kein Algorithmus von Salient.</translation>
    </message>
    <message>
        <source>“{name}” is not tied to the Earth, so nothing can be measured on the ellipsoid. Give the layer a geographic or projected coordinate reference system.</source>
        <translation>„{name}“ ist nicht an die Erde gebunden, daher ist nichts auf dem Ellipsoid messbar. Geben Sie dem Layer ein geographisches oder projiziertes Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>“{name}” was moved from {crs} to {other} to be compared.</source>
        <translation>„{name}“ wurde zum Vergleich von {crs} nach {other} transformiert.</translation>
    </message>
    <message>
        <source>“{name}”: an edge of feature {fid} is {wide:.0f}° of longitude wide as it is drawn and {short:.0f}° the short way round the Earth: it cannot be told which is meant. Set vertices along it, or cut the polygon at the antimeridian.</source>
        <translation>„{name}“: Eine Kante von Objekt {fid} ist gezeichnet {wide:.0f}° Länge breit und {short:.0f}° auf dem kurzen Weg um die Erde: Welche gemeint ist, ist nicht zu sagen. Setzen Sie Stützpunkte darauf oder teilen Sie das Polygon an der Datumsgrenze.</translation>
    </message>
    <message>
        <source>“{name}”: besieged ground is drawn across the edge of closed ground; what is drawn twice counts as the encirclers' (or as barrier).</source>
        <translation>„{name}“: Gelände der Eingekesselten ist über den Rand geschlossenen Geländes gezeichnet; was doppelt gezeichnet ist, zählt als das der Einkesselnden (oder als Hindernis).</translation>
    </message>
    <message>
        <source>“{name}”: letters of the actor “{lost}” could not be read: the text is in another encoding. Choose the encoding (for Cyrillic mostly cp1251) and run again.</source>
        <translation>„{name}“: Buchstaben des Akteurs „{lost}“ waren nicht lesbar: Der Text ist anders kodiert. Wählen Sie die Kodierung (für Kyrillisch meist cp1251) und starten Sie erneut.</translation>
    </message>
    <message>
        <source>“{name}”: on {date} {others} together close in the largest body of {actor}. It counts as where {actor} lives and is no pocket in the log; name who closes it in as one coalition, and it is.</source>
        <translation>„{name}“: Am {date} schließen {others} zusammen den größten Körper von {actor} ein. Er gilt als der Ort, an dem {actor} lebt, und ist kein Kessel im Protokoll; nennen Sie die Einschließenden als ein Bündnis, dann ist es einer.</translation>
    </message>
    <message>
        <source>“{name}”: {count} feature(s) are drawn partly on the encirclers' ground and count there as the encirclers' (feature {shown}).</source>
        <translation>„{name}“: {count} Objekte sind teils auf dem Gelände der Einkesselnden gezeichnet und zählen dort als das der Einkesselnden (Objekt {shown}).</translation>
    </message>
    <message>
        <source>“{name}”: {count} overlaps of actors, {total} in all, became contested ground of both actors (those narrower on average than {least:g} m went to the feature that comes first).</source>
        <translation>„{name}“: {count} Überlappungen von Akteuren, insgesamt {total}, wurden umkämpftes Gelände beider Akteure (die im Mittel schmaler als {least:g} m gingen an das zuerst kommende Objekt).</translation>
    </message>
    <message>
        <source>“{name}”: {count} overlaps of actors, {total} in all, went to the feature that comes first.</source>
        <translation>„{name}“: {count} Überlappungen von Akteuren, insgesamt {total}, gingen an das zuerst kommende Objekt.</translation>
    </message>
    <message>
        <source>“{name}”: {count} pairs of features of different actors overlap; the largest are feature {first} ({first_actor}) and feature {second} ({second_actor}) with {area}. Mend the layer, or choose what becomes of overlaps: first feature, or contested.</source>
        <translation>„{name}“: {count} Paare von Objekten verschiedener Akteure überlappen; am größten sind Objekt {first} ({first_actor}) und Objekt {second} ({second_actor}) mit {area}. Reparieren Sie den Layer oder wählen Sie, was aus Überlappungen wird: erstes Objekt oder umkämpft.</translation>
    </message>
    <message>
        <source>“{name}”: {count} sliver(s) narrower than {tolerance:g} m between encirclers count as closed.</source>
        <translation>„{name}“: {count} Splitter, schmaler als {tolerance:g} m, zwischen Einkesselnden zählen als geschlossen.</translation>
    </message>
    <message>
        <source>“{name}”: {count} sliver(s) narrower than {tolerance:g} m between polygons of one side, or of those who close a side in, count as closed ({some} of {all} maps).</source>
        <translation>„{name}“: {count} Splitter, schmaler als {tolerance:g} m, zwischen Polygonen einer Seite oder derer, die eine Seite einschließen, zählen als geschlossen ({some} von {all} Karten).</translation>
    </message>
    <message>
        <source>“{parameter}” chooses maps of a control layer: choose one, or clear it.</source>
        <translation>„{parameter}“ wählt Karten eines Kontrolllayers aus: Wählen Sie einen oder leeren Sie es.</translation>
    </message>
    <message>
        <source>“{parameter}” needs the actor field: choose it.</source>
        <translation>„{parameter}“ braucht das Akteursfeld: Wählen Sie es.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {error}.</source>
        <translation>„{path}“ ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be replaced: {reason}. Is it open in another program? What stood there before is kept.</source>
        <translation>„{path}“ lässt sich nicht ersetzen: {reason}. Ist es in einem anderen Programm offen? Der vorige Inhalt bleibt erhalten.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written. Is it open elsewhere?</source>
        <translation>„{path}“ lässt sich nicht schreiben. Ist es anderswo geöffnet?</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: the folder does not exist or is read-only.</source>
        <translation>„{path}“ lässt sich nicht schreiben: Der Ordner fehlt oder ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {error}. Choose another place.</source>
        <translation>„{path}“ lässt sich nicht schreiben: {error}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}. What stood there before is kept.</source>
        <translation>„{path}“ lässt sich nicht schreiben: {reason}. Der vorige Inhalt bleibt erhalten.</translation>
    </message>
    <message>
        <source>“{path}” could not be made: {error}</source>
        <translation>„{path}“ ließ sich nicht erstellen: {error}</translation>
    </message>
    <message>
        <source>“{path}” exists already, and nothing is overwritten. Choose another name.</source>
        <translation>„{path}“ existiert schon, und nichts wird überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{path}” has no tags and no trim box.</source>
        <translation>„{path}“ hat keine Tags und kein Endformat (TrimBox).</translation>
    </message>
    <message>
        <source>“{path}” holds no places: none has “lat” and “long”.</source>
        <translation>„{path}“ enthält keine Orte: Keiner hat „lat“ und „long“.</translation>
    </message>
    <message>
        <source>“{path}” is in use and goes when QGIS starts next: {error}.</source>
        <translation>„{path}“ ist in Gebrauch und verschwindet beim nächsten Start von QGIS: {error}.</translation>
    </message>
    <message>
        <source>“{path}” is no folder. Choose the folder that holds the maps.</source>
        <translation>„{path}“ ist kein Ordner. Wählen Sie den Ordner mit den Karten.</translation>
    </message>
    <message>
        <source>“{path}” is not in UTF-8. Save it so.</source>
        <translation>„{path}“ ist nicht in UTF-8. Speichern Sie es so.</translation>
    </message>
    <message>
        <source>“{path}” must end in .mp4 or .gif.</source>
        <translation>„{path}“ muss auf .mp4 oder .gif enden.</translation>
    </message>
    <message>
        <source>“{path}” must end in .pdf, .png, .jpg, .webp or .svg.</source>
        <translation>„{path}“ muss auf .pdf, .png, .jpg, .webp oder .svg enden.</translation>
    </message>
    <message>
        <source>“{path}”: not enough memory at this resolution. Lower it.</source>
        <translation>„{path}“: zu wenig Speicher für diese Auflösung. Verringern Sie sie.</translation>
    </message>
    <message>
        <source>“{path}”: text is outlines, since a label holds a character that SVG cannot hold.</source>
        <translation>„{path}“: Text besteht aus Umrissen, da eine Beschriftung ein Zeichen enthält, das SVG nicht aufnehmen kann.</translation>
    </message>
    <message>
        <source>“{path}”: the SVG could not be put together.</source>
        <translation>„{path}“: Das SVG ließ sich nicht zusammensetzen.</translation>
    </message>
    <message>
        <source>“{place}” could not be written: {count} of {rows} rows are there, perhaps for want of room on the disk. What stood there before is kept.</source>
        <translation>„{place}“ ließ sich nicht schreiben: {count} von {rows} Zeilen sind da, vielleicht mangels Platz auf dem Datenträger. Der vorige Inhalt bleibt erhalten.</translation>
    </message>
    <message>
        <source>“{place}” has no place in the map's projection.</source>
        <translation>„{place}“ hat keine Lage in der Projektion der Karte.</translation>
    </message>
    <message>
        <source>“{quantity}” can be a decimal point or a separator of thousands: write the number so that it is one.</source>
        <translation>„{quantity}“ kann ein Dezimal- oder ein Tausendertrennzeichen enthalten: Schreiben Sie die Zahl so, dass es eindeutig ist.</translation>
    </message>
    <message>
        <source>“{quantity}” is a rate. State how much it is, from which day to which.</source>
        <translation>„{quantity}“ ist eine Rate. Geben Sie an, wie viel es ist, von welchem bis zu welchem Tag.</translation>
    </message>
    <message>
        <source>“{quantity}” is by how much it is more or less than something else: state how much it is.</source>
        <translation>„{quantity}“ ist, um wie viel es mehr oder weniger ist als etwas anderes: Geben Sie an, wie viel es ist.</translation>
    </message>
    <message>
        <source>“{quantity}” is hoped for, feared or yet to come: no map shows that. State what is the case.</source>
        <translation>„{quantity}“ ist erhofft, befürchtet oder steht noch bevor: Das zeigt keine Karte. Geben Sie an, was der Fall ist.</translation>
    </message>
    <message>
        <source>“{quantity}” is how far somebody went, or how long something is: that is not measured. State the gap, a distance between places, or an area.</source>
        <translation>„{quantity}“ ist, wie weit jemand vorging oder wie lang etwas ist: Das wird nicht gemessen. Geben Sie die Lücke, eine Entfernung zwischen Orten oder eine Fläche an.</translation>
    </message>
    <message>
        <source>“{quantity}” is no bearing from one place to another.</source>
        <translation>„{quantity}“ ist keine Richtung von einem Ort zum anderen.</translation>
    </message>
    <message>
        <source>“{quantity}” is no ground that somebody holds, takes or loses.</source>
        <translation>„{quantity}“ ist kein Gelände, das jemand hält, einnimmt oder verliert.</translation>
    </message>
    <message>
        <source>“{quantity}” is no multiple of an area.</source>
        <translation>„{quantity}“ ist kein Vielfaches einer Fläche.</translation>
    </message>
    <message>
        <source>“{row}” is no date.</source>
        <translation>„{row}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“{sensitivity}” is no sensitivity of an event. Choose one of: {known}.</source>
        <translation>„{sensitivity}“ ist kein Schutzbedarf eines Ereignisses. Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>“{sensitivity}” is no sensitivity. Choose one of: {known}.</source>
        <translation>„{sensitivity}“ ist kein Schutzbedarf. Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>“{stance}” is no stance. Choose one of: {known}.</source>
        <translation>„{stance}“ ist keine Haltung. Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>“{status}” is no status. Choose one of: {known}.</source>
        <translation>„{status}“ ist kein Status. Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>“{table}” has no column “name”. It has: {columns}.</source>
        <translation>„{table}“ hat keine Spalte „name“. Vorhanden: {columns}.</translation>
    </message>
    <message>
        <source>“{table}” has no named polygon with an area to compare with. Fill its field “name”, or leave the reference areas empty for those that come with Salient.</source>
        <translation>„{table}“ hat kein benanntes Polygon mit Fläche zum Vergleichen. Füllen Sie das Feld „name“ aus oder lassen Sie die Vergleichsflächen leer, um die von Salient zu nehmen.</translation>
    </message>
    <message>
        <source>“{table}” has no usable reference area. Each row needs a name and one of land_km2, land_mi2, total_km2, total_mi2, area_km2 or area_mi2, greater than 0.</source>
        <translation>„{table}“ hat keine brauchbare Vergleichsfläche. Jede Zeile braucht einen Namen und eines von land_km2, land_mi2, total_km2, total_mi2, area_km2 oder area_mi2, größer als 0.</translation>
    </message>
    <message>
        <source>“{table}” is read as {format}, whose columns are known. To choose them yourself, set Format to “generic CSV/GeoJSON”.</source>
        <translation>„{table}“ wird als {format} gelesen, dessen Spalten bekannt sind. Um sie selbst zu wählen, setzen Sie Format auf „generic CSV/GeoJSON“.</translation>
    </message>
    <message>
        <source>“{table}”, row {number} ({name}): left out. {error}</source>
        <translation>„{table}“, Zeile {number} ({name}): ausgelassen. {error}</translation>
    </message>
    <message>
        <source>“{table}”, row {number} ({name}): no area; left out.</source>
        <translation>„{table}“, Zeile {number} ({name}): keine Fläche; ausgelassen.</translation>
    </message>
    <message>
        <source>“{table}”, row {number}: no name; left out.</source>
        <translation>„{table}“, Zeile {number}: kein Name; ausgelassen.</translation>
    </message>
    <message>
        <source>“{table}”: {error}</source>
        <translation>„{table}“: {error}</translation>
    </message>
    <message>
        <source>“{text}” and “{other}” both read as {day}, and differ in what may be a part of the date. Choose the date format: {format} if no more is meant.</source>
        <translation>„{text}“ und „{other}“ sind beide als {day} lesbar und unterscheiden sich in dem, was Teil des Datums sein kann. Wählen Sie das Datumsformat: {format}, wenn nicht mehr gemeint ist.</translation>
    </message>
    <message>
        <source>“{text}” can be day/month and month/day, and the other dates do not tell which. Write it as YYYY-MM-DD.</source>
        <translation>„{text}“ kann Tag/Monat und Monat/Tag sein, und die anderen Daten sagen nicht, was davon. Schreiben Sie es als JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>“{text}” can be {thousands} or {point}: write it without a thousands separator.</source>
        <translation>„{text}“ kann {thousands} oder {point} sein: Schreiben Sie es ohne Tausendertrennzeichen.</translation>
    </message>
    <message>
        <source>“{text}” does not say which entry of the log it is, and its hash. Write the number and at least {count} letters of the hash as the page has them.</source>
        <translation>„{text}“ sagt nicht, welcher Eintrag des Protokolls es ist, und seinen Hash. Schreiben Sie die Nummer und mindestens {count} Zeichen des Hashs, wie die Seite sie hat.</translation>
    </message>
    <message>
        <source>“{text}” is no GeoPackage: its name must end in .gpkg.</source>
        <translation>„{text}“ ist kein GeoPackage: Der Name muss auf .gpkg enden.</translation>
    </message>
    <message>
        <source>“{text}” is no address of a store. Write postgres:connection/schema, with the name of a connection that QGIS's Browser lists under PostgreSQL.</source>
        <translation>„{text}“ ist keine Speicheradresse. Schreiben Sie postgres:connection/schema, mit dem Namen einer Verbindung, die der QGIS-Browser unter PostgreSQL aufführt.</translation>
    </message>
    <message>
        <source>“{text}” is no coordinate of KML.</source>
        <translation>„{text}“ ist keine KML-Koordinate.</translation>
    </message>
    <message>
        <source>“{text}” is no date</source>
        <translation>„{text}“ ist kein Datum</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it as year-month-day: 2017-08-14.</source>
        <translation>„{text}“ ist kein Datum. Schreiben Sie es als Jahr-Monat-Tag: 2017-08-14.</translation>
    </message>
    <message>
        <source>“{text}” is no number. Write it as 1234.5.</source>
        <translation>„{text}“ ist keine Zahl. Schreiben Sie sie als 1234.5.</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write it as 2024-05-01T10:00:00Z.</source>
        <translation>„{text}“ ist keine Zeit. Schreiben Sie sie als 2024-05-01T10:00:00Z.</translation>
    </message>
    <message>
        <source>“{text}” states no number. Write it as 15.5 or “15 and a half”.</source>
        <translation>„{text}“ nennt keine Zahl. Schreiben Sie sie als 15.5 oder „15 and a half“.</translation>
    </message>
    <message>
        <source>“{tiles}” is no address of tiles: write it as https://host/{{z}}/{{x}}/{{y}}.png</source>
        <translation>„{tiles}“ ist keine Kacheladresse: Schreiben Sie sie als https://host/{{z}}/{{x}}/{{y}}.png</translation>
    </message>
    <message>
        <source>“{title}”, {field}: yours “{mine}”, the dataset's “{dataset}”.</source>
        <translation>„{title}“, {field}: Ihres „{mine}“, das des Datensatzes „{dataset}“.</translation>
    </message>
    <message>
        <source>“{unit}” is no unit of a {kind}. Use one of: {units}.</source>
        <translation>„{unit}“ ist keine Einheit für {kind}. Möglich sind: {units}.</translation>
    </message>
    <message>
        <source>“{unit}” is no unit of a {kind}. Use: {known}.</source>
        <translation>„{unit}“ ist keine Einheit für {kind}. Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>“{url}” is not a web link of a source.</source>
        <translation>„{url}“ ist kein Weblink einer Quelle.</translation>
    </message>
    <message>
        <source>“{url}” is not a web link. Links start with http:// or https://.</source>
        <translation>„{url}“ ist kein Weblink. Links beginnen mit http:// oder https://.</translation>
    </message>
    <message>
        <source>“{value}” is no date. Write it as 2025-01-31.</source>
        <translation>„{value}“ ist kein Datum. Schreiben Sie es als 2025-01-31.</translation>
    </message>
    <message>
        <source>“{value}” is no extent that the control layer's coordinates reach.</source>
        <translation>„{value}“ ist keine Ausdehnung, die in den Koordinaten des Kontrolllayers liegt.</translation>
    </message>
    <message>
        <source>“{value}” is no year, month or day. Correct the field.</source>
        <translation>„{value}“ ist kein Jahr, Monat oder Tag. Berichtigen Sie das Feld.</translation>
    </message>
    <message>
        <source>“{value}” is not an area.</source>
        <translation>„{value}“ ist keine Fläche.</translation>
    </message>
    <message>
        <source>“{value}” lies across 180° of longitude, where the project's CRS, {crs}, is cut in two. Give the project one that shows both sides, such as EPSG:3832, or none.</source>
        <translation>„{value}“ liegt beiderseits von 180° Länge, wo das KBS des Projekts, {crs}, in zwei Teile geschnitten ist. Geben Sie dem Projekt eines, das beide Seiten zeigt, etwa EPSG:3832, oder keines.</translation>
    </message>
    <message>
        <source>“{value}”: its first side, the least x, is greater than its second. Write xmin,xmax,ymin,ymax; across 180° of longitude in degrees, as 170,-170,50,60 [EPSG:4326].</source>
        <translation>„{value}“: Die erste Seite, das kleinste x, ist größer als die zweite. Schreiben Sie xmin,xmax,ymin,ymax; über 180° Länge hinweg in Grad, etwa 170,-170,50,60 [EPSG:4326].</translation>
    </message>
    <message>
        <source>“{value}”: “{crs}” is no CRS that QGIS knows. Write one as EPSG:4326.</source>
        <translation>„{value}“: „{crs}“ ist kein KBS, das QGIS kennt. Schreiben Sie es wie EPSG:4326.</translation>
    </message>
    <message>
        <source>“{what}” has coordinates that are no numbers.</source>
        <translation>„{what}“ hat Koordinaten, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>“{what}” holds no polygon: give the ground that counts.</source>
        <translation>„{what}“ enthält kein Polygon: Geben Sie das Gelände an, das zählt.</translation>
    </message>
    <message>
        <source>“{what}” is empty: give one control map at least.</source>
        <translation>„{what}“ ist leer: Geben Sie mindestens eine Kontrollkarte an.</translation>
    </message>
    <message>
        <source>“{what}” must be True or False, not {value}.</source>
        <translation>„{what}“ muss True oder False sein, nicht {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be a date, not {value}. For example datetime.date(2025, 1, 31).</source>
        <translation>„{what}“ muss ein Datum sein, nicht {value}. Zum Beispiel datetime.date(2025, 1, 31).</translation>
    </message>
    <message>
        <source>“{what}” must be a longitude and a latitude, not {value}.</source>
        <translation>„{what}“ muss eine Länge und eine Breite sein, nicht {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be a number of 0 or more, not {value}.</source>
        <translation>„{what}“ muss eine Zahl sein, 0 oder größer, nicht {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be a number, not {value}.</source>
        <translation>„{what}“ muss eine Zahl sein, nicht {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be a text, not {value}.</source>
        <translation>„{what}“ muss ein Text sein, nicht {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be a whole number, not {value}.</source>
        <translation>„{what}“ muss eine ganze Zahl sein, nicht {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be control maps, not {value}.</source>
        <translation>„{what}“ müssen Kontrollkarten sein, nicht {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be in degrees, longitude first: {x}, {y} lies nowhere.</source>
        <translation>„{what}“ muss in Grad sein, Länge zuerst: {x}, {y} liegt nirgends.</translation>
    </message>
    <message>
        <source>“{what}” must be names of actors, not {wrong}. Give a text, or a list of texts.</source>
        <translation>„{what}“ müssen Akteursnamen sein, nicht {wrong}. Geben Sie einen Text oder eine Liste von Texten an.</translation>
    </message>
    <message>
        <source>“{what}” must be one control map, not {value}. Make one with control_map() or read_control_maps(...).maps.</source>
        <translation>„{what}“ muss eine Kontrollkarte sein, nicht {value}. Erstellen Sie eine mit control_map() oder read_control_maps(...).maps.</translation>
    </message>
    <message>
        <source>“{what}” must be shapely geometries, not {one}. A place is shapely.Point(longitude, latitude).</source>
        <translation>„{what}“ müssen Shapely-Geometrien sein, nicht {one}. Ein Ort ist shapely.Point(longitude, latitude).</translation>
    </message>
    <message>
        <source>“{what}” must be {name}, not {value}. For example {name}().</source>
        <translation>„{what}“ muss {name} sein, nicht {value}. Zum Beispiel {name}().</translation>
    </message>
    <message>
        <source>“{what}”: {error}</source>
        <translation>„{what}“: {error}</translation>
    </message>
    <message>
        <source>“{words}” is no compass point. Write it as “north” or “west-southwest”.</source>
        <translation>„{words}“ ist keine Himmelsrichtung. Schreiben Sie „north“ oder „west-southwest“.</translation>
    </message>
    <message>
        <source>“{words}” is no date ({name}).</source>
        <translation>„{words}“ ist kein Datum ({name}).</translation>
    </message>
    <message>
        <source>“{words}” is no place to run in. Leave it empty to run in this process and, where it pays, in others, or write “in process”, “processes”, “processes:4” or the address of a Dask scheduler such as tcp://host:8786.</source>
        <translation>„{words}“ ist kein Ort zum Ausführen. Lassen Sie es leer, um in diesem Prozess und, wo es lohnt, in anderen zu rechnen, oder schreiben Sie „in process“, „processes“, „processes:4“ oder die Adresse eines Dask-Schedulers wie tcp://host:8786.</translation>
    </message>
    <message>
        <source>“{words}” is no sensitivity of an event. Use one of: {sensitivities}.</source>
        <translation>„{words}“ ist kein Schutzbedarf eines Ereignisses. Möglich sind: {sensitivities}.</translation>
    </message>
    <message>
        <source>“{words}” is no status. Use one of: {statuses}.</source>
        <translation>„{words}“ ist kein Status. Möglich sind: {statuses}.</translation>
    </message>
    <message>
        <source>“{words}” is no {name}. Use one of: {lists}.</source>
        <translation>„{words}“ ist nicht zulässig für {name}. Möglich sind: {lists}.</translation>
    </message>
    <message>
        <source>“{words}” states no number that could be held against a map.</source>
        <translation>„{words}“ nennt keine Zahl, die sich an einer Karte prüfen ließe.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… und {count} weitere</translation>
    </message>
    <message>
        <source>… and {count} smaller pockets.</source>
        <translation>… und {count} kleinere Kessel.</translation>
    </message>
</context>
</TS>
