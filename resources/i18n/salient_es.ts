<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Salient</name>
    <message>
        <source> (control as mapped on {date})</source>
        <translation> (control según el mapa del {date})</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> ppp</translation>
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
        <translation> o </translation>
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
        <translation>&amp;Actores</translation>
    </message>
    <message>
        <source>&amp;Archived link</source>
        <translation>Enlace &amp;archivado</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;A fecha de</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>A&amp;ntes</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Categoría</translation>
    </message>
    <message>
        <source>&amp;Coordinate reference system</source>
        <translation>&amp;Sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>&amp;Disclaimer</source>
        <translation>&amp;Descargo de responsabilidad</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primer día</translation>
    </message>
    <message>
        <source>&amp;Folder for frames</source>
        <translation>&amp;Carpeta de los fotogramas</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Titular</translation>
    </message>
    <message>
        <source>&amp;Join names that look alike</source>
        <translation>&amp;Unir nombres que se parecen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Tip&amp;o</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Últi&amp;mo día</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Enlace</translation>
    </message>
    <message>
        <source>&amp;Method note</source>
        <translation>Nota &amp;metodológica</translation>
    </message>
    <message>
        <source>&amp;Name of the dataset</source>
        <translation>&amp;Nombre del conjunto de datos</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Open layout</source>
        <translation>A&amp;brir diseño</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>Pub&amp;licado</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Cita</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>&amp;Sourced events</source>
        <translation>&amp;Sucesos con fuentes</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>&amp;Why this change</source>
        <translation>Motivo del cam&amp;bio</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>* An event cannot do without it.</source>
        <translation>* Imprescindible en un suceso.</translation>
    </message>
    <message>
        <source>, at most {percent} % above the least possible</source>
        <translation>, como máximo un {percent} % por encima de lo menor posible</translation>
    </message>
    <message>
        <source>, denied by {count}</source>
        <translation>, desmentido por {count}</translation>
    </message>
    <message>
        <source>, on this map</source>
        <translation>, en este mapa</translation>
    </message>
    <message>
        <source>, reported by nobody</source>
        <translation>, sin que nadie lo informe</translation>
    </message>
    <message>
        <source>, sealed since {date}</source>
        <translation>, cerrado desde el {date}</translation>
    </message>
    <message>
        <source>, {count} of the other side's deeds</source>
        <translation>, {count} de los hechos del otro bando</translation>
    </message>
    <message>
        <source>, {count} place(s), {unknown} of unknown population</source>
        <translation>, {count} lugar(es), {unknown} de población desconocida</translation>
    </message>
    <message>
        <source>, {date}</source>
        <translation>, {date}</translation>
    </message>
    <message>
        <source>, {low} to {high} with the whole boundary shifted</source>
        <translation>, de {low} a {high} si se desplaza todo el límite</translation>
    </message>
    <message>
        <source>15 and a half; 3,000</source>
        <translation>15 and a half; 3,000</translation>
    </message>
    <message>
        <source>16: “west” is 22.5° wide</source>
        <translation>16: el «oeste» abarca 22,5°</translation>
    </message>
    <message>
        <source>1: confirmed by other sources</source>
        <translation>1: confirmado por otras fuentes</translation>
    </message>
    <message>
        <source>2 to 5 km</source>
        <translation>2 a 5 km</translation>
    </message>
    <message>
        <source>2: probably true</source>
        <translation>2: probablemente cierto</translation>
    </message>
    <message>
        <source>3: possibly true</source>
        <translation>3: posiblemente cierto</translation>
    </message>
    <message>
        <source>3D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>4: doubtful</source>
        <translation>4: dudoso</translation>
    </message>
    <message>
        <source>5 km and more</source>
        <translation>5 km y más</translation>
    </message>
    <message>
        <source>500 m to 2 km</source>
        <translation>500 m a 2 km</translation>
    </message>
    <message>
        <source>5: improbable</source>
        <translation>5: improbable</translation>
    </message>
    <message>
        <source>6: truth cannot be judged</source>
        <translation>6: veracidad no evaluable</translation>
    </message>
    <message>
        <source>8: “west” is 45° wide</source>
        <translation>8: el «oeste» abarca 45°</translation>
    </message>
    <message>
        <source>95 % by simulation</source>
        <translation>95 % por simulación</translation>
    </message>
    <message>
        <source>; 95 % by {runs} simulations: {low} to {high}; bias {bias}, sealed in {share} %</source>
        <translation>; 95 % por {runs} simulaciones: de {low} a {high}; sesgo {bias}, cerrado en {share} %</translation>
    </message>
    <message>
        <source>; and {count} more in the tables</source>
        <translation>; y {count} más en las tablas</translation>
    </message>
    <message>
        <source>; may seal on {date} ({early} to {late})</source>
        <translation>; puede cerrarse el {date} (de {early} a {late})</translation>
    </message>
    <message>
        <source>&lt;h3&gt;salient_area_comparison function&lt;/h3&gt;&lt;p&gt;Says which well-known area an area compares to best: a U.S. state, a country, a city, or two neighbours together, with the kind of area (land or total) and the ratio.&lt;/p&gt;&lt;h4&gt;Syntax&lt;/h4&gt;&lt;code&gt;salient_area_comparison(area, unit)&lt;/code&gt;&lt;h4&gt;Arguments&lt;/h4&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;area&lt;/i&gt;: square metres, such as $area on the ellipsoid&lt;/li&gt;&lt;li&gt;&lt;i&gt;unit&lt;/i&gt;: 'km2' (default), 'mi2' or 'ha', the unit of the sentence&lt;/li&gt;&lt;/ul&gt;&lt;h4&gt;Example&lt;/h4&gt;&lt;code&gt;salient_area_comparison("area_km2" * 1000000, 'mi2')&lt;/code&gt;</source>
        <translation>&lt;h3&gt;función salient_area_comparison&lt;/h3&gt;&lt;p&gt;Dice con qué superficie conocida se compara mejor una superficie: un estado de EE. UU., un país, una ciudad, o dos vecinos juntos, con el tipo de superficie (terrestre o total) y la razón.&lt;/p&gt;&lt;h4&gt;Sintaxis&lt;/h4&gt;&lt;code&gt;salient_area_comparison(area, unit)&lt;/code&gt;&lt;h4&gt;Argumentos&lt;/h4&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;area&lt;/i&gt;: metros cuadrados, como $area en el elipsoide&lt;/li&gt;&lt;li&gt;&lt;i&gt;unit&lt;/i&gt;: 'km2' (por defecto), 'mi2' o 'ha', la unidad de la frase&lt;/li&gt;&lt;/ul&gt;&lt;h4&gt;Ejemplo&lt;/h4&gt;&lt;code&gt;salient_area_comparison("area_km2" * 1000000, 'mi2')&lt;/code&gt;</translation>
    </message>
    <message>
        <source>A CSV, JSON or GeoJSON file, or a layer; of other shapes the middle counts.</source>
        <translation>Un archivo CSV, JSON o GeoJSON, o una capa; de otras formas cuenta el centro.</translation>
    </message>
    <message>
        <source>A GIF needs Pillow in QGIS’s Python, or the program ffmpeg, and neither is there. Install one, or ask for the frames alone.</source>
        <translation>Un GIF requiere Pillow en el Python de QGIS o el programa ffmpeg, y no está ninguno. Instale uno o pida solo los fotogramas.</translation>
    </message>
    <message>
        <source>A GeoDataFrame needs geopandas, which is missing. Run: pip install geopandas pyarrow pyogrio.</source>
        <translation>Un GeoDataFrame requiere geopandas, que falta. Ejecute: pip install geopandas pyarrow pyogrio.</translation>
    </message>
    <message>
        <source>A KML of more than {size} MB is not read, as all of it would have to be in memory. Turn it into a GeoPackage (ogr2ogr) or split it.</source>
        <translation>Un KML de más de {size} MB no se lee, pues habría que tenerlo todo en memoria. Conviértalo en GeoPackage (ogr2ogr) o divídalo.</translation>
    </message>
    <message>
        <source>A Python library that Salient needs is installed but cannot be loaded: {error}. Install it again for the Python that QGIS uses.</source>
        <translation>Una biblioteca de Python que Salient necesita está instalada pero no se puede cargar: {error}. Instálela de nuevo para el Python que usa QGIS.</translation>
    </message>
    <message>
        <source>A bearing is not “{comparator}” a number of degrees: 350° and 10° lie on both sides of north. State it as “about”.</source>
        <translation>Un rumbo no es «{comparator}» un número de grados: 350° y 10° quedan a ambos lados del norte. Indíquelo como «alrededor de».</translation>
    </message>
    <message>
        <source>A bearing is “about” a number of degrees: it has no more and no less.</source>
        <translation>Un rumbo es «alrededor de» un número de grados: no tiene más ni menos.</translation>
    </message>
    <message>
        <source>A bearing of {value:g}° does not exist. It runs from 0 to 360.</source>
        <translation>Un rumbo de {value:g}° no existe. Va de 0 a 360.</translation>
    </message>
    <message>
        <source>A bearing of {value:g}° does not exist. State it from 0° to 360°.</source>
        <translation>Un rumbo de {value:g}° no existe. Indíquelo de 0° a 360°.</translation>
    </message>
    <message>
        <source>A cell holds {rows} lines that look like rows of their own: a quotation mark is not closed.</source>
        <translation>Una celda contiene {rows} líneas que parecen filas propias: hay una comilla sin cerrar.</translation>
    </message>
    <message>
        <source>A change by “{quantity}” is not measured of a gap or pocket: state what it came to.</source>
        <translation>Un cambio de «{quantity}» no se mide en una brecha o bolsa: indique a cuánto llegó.</translation>
    </message>
    <message>
        <source>A change undone within this many maps is redraw noise. 0: none is.</source>
        <translation>Un cambio deshecho en este número de mapas es ruido de redibujado. 0: ninguno.</translation>
    </message>
    <message>
        <source>A change whose widest place is narrower than this, in metres, is classed as redraw noise: the map was drawn again, nobody moved. It is marked and summed apart, never dropped.</source>
        <translation>Un cambio cuya parte más ancha es más estrecha que esto, en metros, se clasifica como ruido de redibujado: el mapa se volvió a dibujar, nadie se movió. Se marca y se suma aparte, nunca se descarta.</translation>
    </message>
    <message>
        <source>A claim allows a set of values. If the whole measured interval (95 %) lies inside it the claim is consistent. If all of it lies outside, also when the claim is widened by half of the last digit that it states, the claim is inconsistent. Otherwise the layers cannot tell. Nothing to measure on is also “cannot tell”, with the reason, and so is a claim that can be read in two ways of which one fits and one does not.</source>
        <translation>Una afirmación admite un conjunto de valores. Si todo el intervalo medido (95 %) queda dentro, la afirmación es coherente. Si queda todo fuera, también al ampliar la afirmación en la mitad de la última cifra que indica, es incoherente. En otro caso las capas no pueden decirlo. Si no hay en qué medir, es también «no se puede decir», con el motivo, y lo mismo una afirmación que puede leerse de dos maneras de las que una encaja y la otra no.</translation>
    </message>
    <message>
        <source>A claimed range has a lower end too.</source>
        <translation>Un intervalo afirmado también tiene un extremo inferior.</translation>
    </message>
    <message>
        <source>A claimed “{kind}” cannot be measured.</source>
        <translation>Un «{kind}» afirmado no se puede medir.</translation>
    </message>
    <message>
        <source>A comma is a decimal mark in “{shown}” and groups thousands in “{shown_2}”: write all numbers one way.</source>
        <translation>Una coma es signo decimal en «{shown}» y agrupa millares en «{shown_2}»: escriba todos los números de un modo.</translation>
    </message>
    <message>
        <source>A control map by the rule chosen.</source>
        <translation>Un mapa de control según la regla elegida.</translation>
    </message>
    <message>
        <source>A core is needed: a point or polygon in degrees.</source>
        <translation>Se necesita un núcleo: un punto o polígono en grados.</translation>
    </message>
    <message>
        <source>A core or rear of {count} points: no more than {most} can be held together. Give the ground that they stand on as a polygon, or one place of them.</source>
        <translation>Un núcleo o una retaguardia de {count} puntos: no se pueden mantener juntos más de {most}. Dé como polígono el terreno en que están, o uno solo de los lugares.</translation>
    </message>
    <message>
        <source>A core that is typed (“x,y [EPSG:4326]”), picked on the map or found by its name, besides the layer or in its place.</source>
        <translation>Un núcleo escrito («x,y [EPSG:4326]»), marcado en el mapa o hallado por su nombre, además de la capa o en su lugar.</translation>
    </message>
    <message>
        <source>A correlation length of {correlation:g} m is too short for {length:,.0f} km of boundary: enter a longer one, or choose a study area round the front.</source>
        <translation>Una longitud de correlación de {correlation:g} m es demasiado corta para {length:,.0f} km de límite: introduzca una mayor o elija una zona de estudio en torno al frente.</translation>
    </message>
    <message>
        <source>A corridor narrower than this, in metres, makes a pocket, sealed or not.</source>
        <translation>Un corredor más estrecho que esto, en metros, forma una bolsa, cerrada o no.</translation>
    </message>
    <message>
        <source>A date of the layer, such as 2025-01-31</source>
        <translation>Una fecha de la capa, como 2025-01-31</translation>
    </message>
    <message>
        <source>A diff needs maps of two dates.</source>
        <translation>Para ver cambios se necesitan mapas de dos fechas.</translation>
    </message>
    <message>
        <source>A file that says which inputs, with their SHA-256, which parameters and versions gave which figures. “salient verify” measures it again; reports print its id.</source>
        <translation>Un archivo que dice qué entradas, con su SHA-256, y qué parámetros y versiones dieron cada cifra. «salient verify» lo mide de nuevo; los informes imprimen su id.</translation>
    </message>
    <message>
        <source>A folder that the files of the exported reports are copied to.</source>
        <translation>Una carpeta a la que se copian los archivos de los informes exportados.</translation>
    </message>
    <message>
        <source>A folder. What was worked out for a date is kept there, and a run with a date more works out that date. What changed is worked out anew; the folder can be deleted at any time. Empty: nothing is kept.</source>
        <translation>Una carpeta. En ella se guarda lo calculado para cada fecha, y una ejecución con una fecha más calcula esa fecha. Lo que cambió se calcula de nuevo; la carpeta se puede borrar en cualquier momento. Vacío: no se guarda nada.</translation>
    </message>
    <message>
        <source>A front further than this from the other maker's has no counterpart: it is counted apart. 0: every distance counts.</source>
        <translation>Un frente más lejos que esto del del otro autor no tiene contraparte: se cuenta aparte. 0: cuenta toda distancia.</translation>
    </message>
    <message>
        <source>A front is the boundary that two actors share. Borders with nobody on the far side, coasts and the edge of the study area are not front. On a layer of one actor the far side is everybody else, and all of its boundary is front but for what follows a coast or a state border (of the world map, or of a layer of yours), lies on the edge of the study area or outside it. What was left out is said.

Small gaps and overlaps between two actors' drawings are bridged on request, and the length that was bridged is given. Lengths are geodesic. With a date field there is a front a date, and the length is that of the last.</source>
        <translation>Un frente es el límite que comparten dos actores. Los límites sin nadie al otro lado, las costas y el borde de la zona de estudio no son frente. En una capa de un solo actor el otro lado son todos los demás, y todo su límite es frente salvo lo que sigue una costa o una frontera estatal (del mapa mundial o de una capa suya) o queda en el borde de la zona de estudio o fuera de ella. Se dice lo que se omitió.

Los pequeños huecos y superposiciones entre los dibujos de dos actores se salvan a petición, y se da la longitud salvada. Las longitudes son geodésicas. Con un campo de fecha hay un frente por fecha, y la longitud es la del último.</translation>
    </message>
    <message>
        <source>A gap is the whole closure, all its lines together; a sealed one is 0. A claim is measured on the map nearest to its day unless it says the one before or after; what is measured from the front, on the last map before. “Up to a position error of” says at which error of the map's lines (1 sigma) a verdict would turn.</source>
        <translation>Una brecha es todo el cierre, con todas sus líneas; una cerrada es 0. Una afirmación se mide en el mapa más próximo a su día, salvo que diga el anterior o el posterior; lo que se mide desde el frente, en el último mapa anterior. «Hasta un error de posición de» dice con qué error de las líneas del mapa (1 sigma) cambiaría un veredicto.</translation>
    </message>
    <message>
        <source>A gap under this is “narrow”: supply through it is under fire.</source>
        <translation>Una brecha menor que esto es «estrecha»: el suministro pasa bajo el fuego.</translation>
    </message>
    <message>
        <source>A kilometre of road counts as</source>
        <translation>Un kilómetro de carretera cuenta como</translation>
    </message>
    <message>
        <source>A line has “{a}” on both of its sides. Name another actor for one of them.</source>
        <translation>Una línea tiene «{a}» a ambos lados. Indique otro actor para uno de ellos.</translation>
    </message>
    <message>
        <source>A map of the series has no date: choose the field that holds it.</source>
        <translation>Un mapa de la serie no tiene fecha: elija el campo que la contiene.</translation>
    </message>
    <message>
        <source>A map so many days from the date that a claim speaks of counts for it.</source>
        <translation>Un mapa a estos días de la fecha de que habla una afirmación cuenta para ella.</translation>
    </message>
    <message>
        <source>A map theme of the project, or the layers ticked below</source>
        <translation>Un tema de mapa del proyecto o las capas marcadas abajo</translation>
    </message>
    <message>
        <source>A map theme of the project, used where no layers are given.</source>
        <translation>Un tema de mapa del proyecto, usado si no se indican capas.</translation>
    </message>
    <message>
        <source>A number stands for what rounds to it, “25” for 24.5 to 25.5; “100” for 50 to 150 only as far as this allows.</source>
        <translation>Un número vale por lo que se redondea a él, «25» por 24,5 a 25,5; «100» por 50 a 150 solo hasta donde esto lo permite.</translation>
    </message>
    <message>
        <source>A part of the rear is not on open ground, or apart from the rest, and is left out.</source>
        <translation>Una parte de la retaguardia no está en terreno abierto, o está separada del resto, y se omite.</translation>
    </message>
    <message>
        <source>A path must be text or a Path, not {one}.</source>
        <translation>Una ruta debe ser texto o un Path, no {one}.</translation>
    </message>
    <message>
        <source>A piece of the work ended each worker of {address} that took it, perhaps for want of memory. Give the workers more of it, or leave the scheduler empty.</source>
        <translation>Una parte del trabajo hizo terminar a todos los workers de {address} que la tomaron, quizá por falta de memoria. Dé más memoria a los workers o deje vacío el planificador.</translation>
    </message>
    <message>
        <source>A place keeps its actor until named again</source>
        <translation>Un lugar mantiene su actor hasta que se nombra de nuevo</translation>
    </message>
    <message>
        <source>A place, or front</source>
        <translation>Un lugar o un frente</translation>
    </message>
    <message>
        <source>A point an event: what happened to the shape of the front, where and when.</source>
        <translation>Un punto por suceso: qué le ocurrió a la forma del frente, dónde y cuándo.</translation>
    </message>
    <message>
        <source>A point of the core is not on open ground and is left out.</source>
        <translation>Un punto del núcleo no está en terreno abierto y se omite.</translation>
    </message>
    <message>
        <source>A polygon layer or an extent outside which nothing is measured. Its edge is neither front nor ring. Empty: the extent of the control layer.</source>
        <translation>Una capa de polígonos o una extensión fuera de la cual no se mide nada. Su borde no es frente ni anillo. Vacío: la extensión de la capa de control.</translation>
    </message>
    <message>
        <source>A positive rate then moves towards the start of the transect.</source>
        <translation>Un ritmo positivo se mueve entonces hacia el inicio del transecto.</translation>
    </message>
    <message>
        <source>A print layout with a map of each variant, side by side.</source>
        <translation>Un diseño de impresión con un mapa de cada variante, lado a lado.</translation>
    </message>
    <message>
        <source>A question states nothing.</source>
        <translation>Una pregunta no afirma nada.</translation>
    </message>
    <message>
        <source>A rear that is typed (“x,y [EPSG:4326]”), picked on the map or found by its name, besides the layer or in its place.</source>
        <translation>Una retaguardia escrita («x,y [EPSG:4326]»), marcada en el mapa o hallada por su nombre, además de la capa o en su lugar.</translation>
    </message>
    <message>
        <source>A report is on no map if its event has a place and lies within the dates of the maps, a source reports it, and no change near it in space and time fits the side whose deed it is. Not every event moves a front: whether this one should is for you to read.</source>
        <translation>Un informe no está en ningún mapa si su suceso tiene lugar y queda dentro de las fechas de los mapas, una fuente informa de él y ningún cambio próximo en espacio y tiempo encaja con el bando que lo llevó a cabo. No todo suceso mueve un frente: si este debería, le toca a usted juzgarlo.</translation>
    </message>
    <message>
        <source>A result in {path} cannot be read ({error}): it is made anew.</source>
        <translation>Un resultado en {path} no se puede leer ({error}): se calcula de nuevo.</translation>
    </message>
    <message>
        <source>A row a claim, with columns as Export sources writes them (claim_kind, claim_value, …), or a column “quote” alone, from which the claim is read.</source>
        <translation>Una fila por afirmación, con columnas como las escribe Exportar fuentes (claim_kind, claim_value, …), o solo una columna «quote», de la que se lee la afirmación.</translation>
    </message>
    <message>
        <source>A row a date and actor: area, gain, loss, net, rate, front length, noise.</source>
        <translation>Una fila por fecha y actor: superficie, ganancia, pérdida, neto, ritmo, longitud del frente, ruido.</translation>
    </message>
    <message>
        <source>A row a transect with SCE, NSM, EPR, LRR, WLR and their errors.</source>
        <translation>Una fila por transecto con SCE, NSM, EPR, LRR, WLR y sus errores.</translation>
    </message>
    <message>
        <source>A row for each change and event near it, with distance and days apart.</source>
        <translation>Una fila por cambio y suceso cercano, con la distancia y los días de diferencia.</translation>
    </message>
    <message>
        <source>A row for each claim: who says it, what is measured, and the verdict.</source>
        <translation>Una fila por afirmación: quién la hace, qué se mide y el veredicto.</translation>
    </message>
    <message>
        <source>A row for each date, place and reference place.</source>
        <translation>Una fila por fecha, lugar y lugar de referencia.</translation>
    </message>
    <message>
        <source>A sealed pocket is a connected piece of besieged ground that encirclers, with barriers and with neutral ground that counts as closed, close in on all sides. Ground that encirclers hold inside it is not part of it.

Without besieged actors everything that the encirclers do not hold is besieged. Without encirclers everybody else is one, drawn or not: then every body of the besieged but the largest is a pocket.

Areas and lengths are geodesic, on the ellipsoid of the layer's coordinate reference system. The perimeter is that of the outer boundary, and the shares say who lies against it; they sum to 100 %.

The error of the area is the half width of its 95 % interval, 1.96 · s · √(2.5 · c · P): position error s, boundary P, and correlation length c: errors a distance d apart are correlated as exp(−½ (d / c)²). The poles carry the other measure too: the area with the whole boundary shifted by s inwards and outwards.

Pieces under the smallest pocket, and pieces that lie mostly on water by the world map that QGIS ships, are excluded. With a date field a pocket keeps its id from date to date by the ground it shares, “since” is the first date from which it has been sealed without a break, and the numeric outputs are those of the last date.</source>
        <translation>Una bolsa cerrada es una pieza conexa de terreno sitiado que las fuerzas que cercan, con las barreras y con el terreno neutral que cuenta como cerrado, rodean por todas partes. El terreno que las fuerzas que cercan controlan dentro no forma parte de ella.

Sin actores sitiados, está sitiado todo lo que no controlan las fuerzas que cercan. Sin fuerzas que cercan, lo son todos los demás, dibujados o no: entonces es bolsa todo cuerpo de los sitiados salvo el mayor.

Superficies y longitudes son geodésicas, en el elipsoide del sistema de referencia de coordenadas de la capa. El perímetro es el del límite exterior, y las proporciones dicen quién linda con él; suman 100 %.

El error de la superficie es la semianchura de su intervalo del 95 %, 1,96 · s · √(2,5 · c · P): error de posición s, límite P y longitud de correlación c: los errores a una distancia d están correlacionados según exp(−½ (d / c)²). Los polos llevan además la otra medida: la superficie con todo el límite desplazado s hacia dentro y hacia fuera.

Se excluyen las piezas menores que la bolsa más pequeña y las que están sobre todo en agua según el mapa mundial incluido en QGIS. Con un campo de fecha, una bolsa conserva su id de fecha a fecha por el terreno que comparte, «since» es la primera fecha desde la que está cerrada sin interrupción, y las salidas numéricas son las de la última fecha.</translation>
    </message>
    <message>
        <source>A second run of the same</source>
        <translation>Segunda ejecución de lo mismo</translation>
    </message>
    <message>
        <source>A situation log needs maps of two dates at least; the layer holds one. Choose a layer with more dates, or join maps of several days by “Prepare control layer”.</source>
        <translation>Un diario de situación necesita mapas de al menos dos fechas; la capa contiene una. Elija una capa con más fechas o una mapas de varios días con «Preparar capa de control».</translation>
    </message>
    <message>
        <source>A store in PostGIS needs the Python library psycopg2, which QGIS usually brings. Install it for QGIS's Python (Debian: python3-psycopg2, OSGeo4W: python3-psycopg2, conda: psycopg2), or keep the store in a GeoPackage.</source>
        <translation>Un almacén en PostGIS requiere la biblioteca de Python psycopg2, que QGIS suele traer. Instálela para el Python de QGIS (Debian: python3-psycopg2, OSGeo4W: python3-psycopg2, conda: psycopg2) o tenga el almacén en un GeoPackage.</translation>
    </message>
    <message>
        <source>A store keeps what happened, who says so, and every change.</source>
        <translation>Un almacén guarda qué ocurrió, quién lo dice y cada cambio.</translation>
    </message>
    <message>
        <source>A stretch of the front has two ends that lie apart.</source>
        <translation>Un tramo del frente tiene dos extremos separados.</translation>
    </message>
    <message>
        <source>A study area cuts the fronts of a control layer: clear it with lines.</source>
        <translation>Una zona de estudio recorta los frentes de una capa de control: con líneas, déjela vacía.</translation>
    </message>
    <message>
        <source>A text holds a character that PostgreSQL cannot keep (NUL).</source>
        <translation>Un texto contiene un carácter que PostgreSQL no puede guardar (NUL).</translation>
    </message>
    <message>
        <source>A timeline needs a date for every feature: choose the date field.</source>
        <translation>Una cronología necesita una fecha para cada objeto: elija el campo de fecha.</translation>
    </message>
    <message>
        <source>A timeline needs maps of two dates at least; the layer holds one. Choose a layer with more dates, or join maps of several days by “Prepare control layer”.</source>
        <translation>Una cronología necesita mapas de al menos dos fechas; la capa contiene una. Elija una capa con más fechas o una mapas de varios días con «Preparar capa de control».</translation>
    </message>
    <message>
        <source>A worker process ended unexpectedly, perhaps for want of memory. The work is done in this process, one after the other.</source>
        <translation>Un proceso auxiliar terminó de forma inesperada, quizá por falta de memoria. El trabajo se hace en este proceso, una cosa tras otra.</translation>
    </message>
    <message>
        <source>A worker process starts no further processes.</source>
        <translation>Un proceso auxiliar no inicia más procesos.</translation>
    </message>
    <message>
        <source>A worker that joined {address} later computes with other versions than this process, so its digits could differ: {found}. Install the same there, or leave the scheduler empty.</source>
        <translation>Un worker que se unió más tarde a {address} calcula con versiones distintas de las de este proceso, así que sus dígitos podrían diferir: {found}. Instale allí lo mismo o deje vacío el planificador.</translation>
    </message>
    <message>
        <source>A3, landscape</source>
        <translation>A3, horizontal</translation>
    </message>
    <message>
        <source>A3, portrait</source>
        <translation>A3, vertical</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, horizontal</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, vertical</translation>
    </message>
    <message>
        <source>A: completely reliable</source>
        <translation>A: totalmente fiable</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Actor expression</source>
        <translation>Expresión del actor</translation>
    </message>
    <message>
        <source>Actor field</source>
        <translation>Campo del actor</translation>
    </message>
    <message>
        <source>Actor field: who gains</source>
        <translation>Campo del actor: quién gana</translation>
    </message>
    <message>
        <source>Actor field: who loses</source>
        <translation>Campo del actor: quién pierde</translation>
    </message>
    <message>
        <source>Actor of the figures</source>
        <translation>Actor de las cifras</translation>
    </message>
    <message>
        <source>Actor on the left</source>
        <translation>Actor a la izquierda</translation>
    </message>
    <message>
        <source>Actor on the right</source>
        <translation>Actor a la derecha</translation>
    </message>
    <message>
        <source>Actor where none is given</source>
        <translation>Actor cuando no se da ninguno</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <source>Actors and their colours</source>
        <translation>Los actores y sus colores</translation>
    </message>
    <message>
        <source>Add a report</source>
        <translation>Añadir un informe</translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation>Añadir un actor</translation>
    </message>
    <message>
        <source>Add an event by a click on the map</source>
        <translation>Añadir un suceso con un clic en el mapa</translation>
    </message>
    <message>
        <source>Add an event: press the first button above, then click on the map.</source>
        <translation>Añadir un suceso: pulse el primer botón de arriba y haga clic en el mapa.</translation>
    </message>
    <message>
        <source>Add the store's layers to the map</source>
        <translation>Añadir al mapa las capas del almacén</translation>
    </message>
    <message>
        <source>Add the store's layers to the map first.</source>
        <translation>Añada antes al mapa las capas del almacén.</translation>
    </message>
    <message>
        <source>Address of tiles to draw beneath, as https://host/{z}/{x}/{y}.png. Readers of the page then ask that host for them: mind its terms, and that it learns who reads. Empty: land and borders that are in the file.</source>
        <translation>Dirección de las teselas que dibujar debajo, como https://host/{z}/{x}/{y}.png. Los lectores de la página las piden entonces a ese servidor: atienda a sus condiciones y a que sabrá quién lee. Vacío: la tierra y las fronteras incluidas en el archivo.</translation>
    </message>
    <message>
        <source>Advance of</source>
        <translation>Avance de</translation>
    </message>
    <message>
        <source>Advance of the whole front (m a day)</source>
        <translation>Avance de todo el frente (m al día)</translation>
    </message>
    <message>
        <source>Agreed ground (%)</source>
        <translation>Terreno acordado (%)</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Agreement and each kind of disagreement become polygons and a matrix, by a full overlay of all maps. Along each front the distance to the other maker's front of the same sides is measured, both ways: median, nine tenths, greatest, and where.

The position error is one standard deviation of one map if makers err alike and on their own: the root mean square of the distance divided by √2. The correlation length is that of what is left without the mean shift. Both are outputs, so that a model hands them on to Encirclement gap, Pocket area, Frontline diff or Check claims.

Over several dates: ground that one maker drew first, after how many days the other followed, what was taken back, and what they never agreed on. Only dates that all makers have are compared; others are named.

Coasts and borders of states, which all draw alike, are no front: give them as borders, or choose a study area, or the error comes out too small.</source>
        <translation>El acuerdo y cada tipo de desacuerdo se convierten en polígonos y una matriz, mediante una superposición completa de todos los mapas. A lo largo de cada frente se mide la distancia al frente del otro autor entre los mismos bandos, en ambos sentidos: mediana, nueve décimas partes, máxima y dónde.

El error de posición es una desviación típica de un mapa si los autores yerran por igual y cada uno por su cuenta: la raíz cuadrática media de la distancia dividida por √2. La longitud de correlación es la de lo que queda sin el desplazamiento medio. Ambos son salidas, de modo que un modelo los pasa a Brecha del cerco, Superficie de las bolsas, Cambios del frente o Comprobar afirmaciones.

En varias fechas: terreno que un autor dibujó primero, tras cuántos días lo siguió el otro, qué se recuperó y en qué nunca se acordó. Solo se comparan las fechas que tienen todos los autores; las demás se indican.

Las costas y las fronteras estatales, que todos dibujan igual, no son frente: indíquelas como fronteras o elija una zona de estudio; si no, el error resulta demasiado pequeño.</translation>
    </message>
    <message>
        <source>Agreement, distances and position error by date and pair.</source>
        <translation>Acuerdo, distancias y error de posición por fecha y par.</translation>
    </message>
    <message>
        <source>Alike in all rows: {what}.</source>
        <translation>Igual en todas las filas: {what}.</translation>
    </message>
    <message>
        <source>All but claimed and infiltrated</source>
        <translation>Todas menos reclamado e infiltrado</translation>
    </message>
    <message>
        <source>All columns are used.</source>
        <translation>Se usan todas las columnas.</translation>
    </message>
    <message>
        <source>All features with actor, date, class and where they came from.</source>
        <translation>Todos los objetos con actor, fecha, clase y procedencia.</translation>
    </message>
    <message>
        <source>All makers agree</source>
        <translation>Todos los autores coinciden</translation>
    </message>
    <message>
        <source>All makers say so</source>
        <translation>Lo dicen todos los autores</translation>
    </message>
    <message>
        <source>All maps of this date are empty: there is nothing to compare.</source>
        <translation>Todos los mapas de esta fecha están vacíos: no hay nada que comparar.</translation>
    </message>
    <message>
        <source>All words must occur in title, place, actors or category</source>
        <translation>Todas las palabras deben aparecer en el título, el lugar, los actores o la categoría</translation>
    </message>
    <message>
        <source>Along a line</source>
        <translation>A lo largo de una línea</translation>
    </message>
    <message>
        <source>Along how much of a border one error of position lasts, in metres. The longer, the larger the error of the area.</source>
        <translation>A lo largo de cuánta frontera perdura un error de posición, en metros. Cuanto más larga, mayor el error de la superficie.</translation>
    </message>
    <message>
        <source>Along how much of a border one error of position lasts, in metres. The longer, the larger the error of the ratio.</source>
        <translation>A lo largo de cuánta frontera perdura un error de posición, en metros. Cuanto más larga, mayor el error de la razón.</translation>
    </message>
    <message>
        <source>Along how much of a border one error of position lasts.</source>
        <translation>A lo largo de cuánta frontera perdura un error de posición.</translation>
    </message>
    <message>
        <source>Also save the direction as a report of its own: {direction} of {place}</source>
        <translation>Guardar también la dirección como informe aparte: {direction} de {place}</translation>
    </message>
    <message>
        <source>Also the name of the layout.</source>
        <translation>También el nombre del diseño.</translation>
    </message>
    <message>
        <source>An MP4 needs the program ffmpeg, which is not on this computer’s path. Install it, choose a .gif, or ask for the frames alone.</source>
        <translation>Un MP4 requiere el programa ffmpeg, que no está en la ruta de este equipo. Instálelo, elija un .gif o pida solo los fotogramas.</translation>
    </message>
    <message>
        <source>An archiver's list does not say where things happened: events without coordinates have no place until you give them one.</source>
        <translation>La lista de un archivador no dice dónde ocurrieron las cosas: los sucesos sin coordenadas no tienen lugar hasta que usted se lo dé.</translation>
    </message>
    <message>
        <source>An array of geometries is not in the file any more, or broken.</source>
        <translation>Una matriz de geometrías ya no está en el archivo o está dañada.</translation>
    </message>
    <message>
        <source>An arrow a change, from the old front to its furthest point.</source>
        <translation>Una flecha por cambio, del frente antiguo a su punto más lejano.</translation>
    </message>
    <message>
        <source>An event added by a click</source>
        <translation>Un suceso añadido con un clic</translation>
    </message>
    <message>
        <source>An expression</source>
        <translation>Una expresión</translation>
    </message>
    <message>
        <source>An expression of QGIS that gives the actor of each feature.</source>
        <translation>Una expresión de QGIS que da el actor de cada objeto.</translation>
    </message>
    <message>
        <source>An extent. Polygons that touch it are read, whole; all others are not, and their ground counts as nobody's. Empty: the whole layer.</source>
        <translation>Una extensión. Los polígonos que la tocan se leen enteros; los demás no, y su terreno cuenta como de nadie. Vacío: toda la capa.</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animación</translation>
    </message>
    <message>
        <source>Another &amp;period of the value</source>
        <translation>Otro &amp;periodo del valor</translation>
    </message>
    <message>
        <source>Another program is writing to the cache ({reason}).</source>
        <translation>Otro programa está escribiendo en la caché ({reason}).</translation>
    </message>
    <message>
        <source>Another run has been writing this series for {seconds:g} seconds. Run again when it has ended.</source>
        <translation>Otra ejecución lleva {seconds:g} segundos escribiendo esta serie. Vuelva a ejecutar cuando haya terminado.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer, hypothetical</source>
        <translation>Respuesta, hipotética</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Any maker does</source>
        <translation>Lo hace algún autor</translation>
    </message>
    <message>
        <source>Archived link</source>
        <translation>Enlace archivado</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>Superficie (km²)</translation>
    </message>
    <message>
        <source>Area after / area before</source>
        <translation>Superficie posterior / superficie anterior</translation>
    </message>
    <message>
        <source>Area after / before: {ratio}.</source>
        <translation>Superficie después / antes: {ratio}.</translation>
    </message>
    <message>
        <source>Area by who holds it for one maker and for the other.</source>
        <translation>Superficie según quién la controla para un autor y para el otro.</translation>
    </message>
    <message>
        <source>Area held: {actor}</source>
        <translation>Superficie controlada: {actor}</translation>
    </message>
    <message>
        <source>Area of excluded pieces (km²)</source>
        <translation>Superficie de las piezas excluidas (km²)</translation>
    </message>
    <message>
        <source>Area that passed from each actor to each other one, noise apart.</source>
        <translation>Superficie que pasó de cada actor a cada otro, aparte del ruido.</translation>
    </message>
    <message>
        <source>Area, net gain, gap and pocket by each maker, with the spread.</source>
        <translation>Superficie, ganancia neta, brecha y bolsa de cada autor, con la dispersión.</translation>
    </message>
    <message>
        <source>As DSAS and CoastCR do, and not on the ellipsoid. Needs a projected coordinate reference system.</source>
        <translation>Como hacen DSAS y CoastCR, y no en el elipsoide. Necesita un sistema de referencia de coordenadas proyectado.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>A {date}</translation>
    </message>
    <message>
        <source>As sta&amp;ted</source>
        <translation>Como &amp;se enunció</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Como diga el archivo</translation>
    </message>
    <message>
        <source>As the kind asks</source>
        <translation>Según pida el tipo</translation>
    </message>
    <message>
        <source>As they would be imported:</source>
        <translation>Tal como se importarían:</translation>
    </message>
    <message>
        <source>At {said} the layer has rings of {sides}, and the claim does not say whose is meant. Name the actor.</source>
        <translation>En {said} la capa tiene anillos de {sides}, y la afirmación no dice a cuál se refiere. Indique el actor.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Adjuntar un archivo…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Adjuntar archivos…</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Adjunto</translation>
    </message>
    <message>
        <source>Attachment's SHA-256</source>
        <translation>SHA-256 del adjunto</translation>
    </message>
    <message>
        <source>B: usually reliable</source>
        <translation>B: normalmente fiable</translation>
    </message>
    <message>
        <source>Background and signs</source>
        <translation>Fondo y símbolos</translation>
    </message>
    <message>
        <source>Band: 95 % interval</source>
        <translation>Banda: intervalo del 95 %</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barreras</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>Becomes contested ground of both</source>
        <translation>Pasa a ser terreno disputado por ambos</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Begin field</source>
        <translation>Campo de inicio</translation>
    </message>
    <message>
        <source>Begin with:</source>
        <translation>Empezar con:</translation>
    </message>
    <message>
        <source>Belongs to the feature that comes first</source>
        <translation>Pertenece al objeto que va primero</translation>
    </message>
    <message>
        <source>Besieged</source>
        <translation>Sitiados</translation>
    </message>
    <message>
        <source>Bleed and crop mar&amp;ks</source>
        <translation>Sang&amp;rado y marcas de corte</translation>
    </message>
    <message>
        <source>Bleed and crop marks</source>
        <translation>Sangrado y marcas de corte</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Difuminado</translation>
    </message>
    <message>
        <source>Blur places of exported events by</source>
        <translation>Difuminar los lugares de los sucesos exportados en</translation>
    </message>
    <message>
        <source>Borders and tow&amp;ns</source>
        <translation>Fronteras y &amp;localidades</translation>
    </message>
    <message>
        <source>Borders and towns</source>
        <translation>Fronteras y localidades</translation>
    </message>
    <message>
        <source>Borders are taken out of the fronts of a control layer: clear them.</source>
        <translation>Las fronteras se quitan de los frentes de una capa de control: déjelas vacías.</translation>
    </message>
    <message>
        <source>Borders that are no front</source>
        <translation>Fronteras que no son frente</translation>
    </message>
    <message>
        <source>Borders: {source}.</source>
        <translation>Fronteras: {source}.</translation>
    </message>
    <message>
        <source>Both ends of a stretch lie on one line of the front.</source>
        <translation>Ambos extremos de un tramo están en una misma línea del frente.</translation>
    </message>
    <message>
        <source>Both maps are empty: there is nothing to compare.</source>
        <translation>Ambos mapas están vacíos: no hay nada que comparar.</translation>
    </message>
    <message>
        <source>Both maps are of {old:%Y-%m-%d}: choose two different dates.</source>
        <translation>Ambos mapas son del {old:%Y-%m-%d}: elija dos fechas distintas.</translation>
    </message>
    <message>
        <source>Both maps of the page would be of {date}. Choose an earlier date for the first, add the map of an earlier day to the layers, or choose a template of one map.</source>
        <translation>Los dos mapas de la página serían del {date}. Elija una fecha anterior para el primero, añada a las capas el mapa de un día anterior, o elija una plantilla de un solo mapa.</translation>
    </message>
    <message>
        <source>Boundaries of the map cross one another where they should not. Repair the layer (Prepare control layer does), or simplify its boundaries.</source>
        <translation>Los límites del mapa se cruzan donde no deben. Repare la capa (Preparar capa de control lo hace) o simplifique sus límites.</translation>
    </message>
    <message>
        <source>Bridge gaps up to</source>
        <translation>Salvar huecos de hasta</translation>
    </message>
    <message>
        <source>Brings a dataset of events with its sources into an event store.</source>
        <translation>Trae a un almacén de sucesos un conjunto de datos con sus fuentes.</translation>
    </message>
    <message>
        <source>By the {what}: {verdict}.</source>
        <translation>Según {what}: {verdict}.</translation>
    </message>
    <message>
        <source>C&amp;ollected</source>
        <translation>&amp;Recopilado</translation>
    </message>
    <message>
        <source>C: fairly reliable</source>
        <translation>C: bastante fiable</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>No se puede decir</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Casts transects across the front and gives the shoreline analysts' statistics on each.</source>
        <translation>Traza transectos a través del frente y da en cada uno las estadísticas de los analistas de costas.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Cell of the grid of ways</source>
        <translation>Celda de la cuadrícula de caminos</translation>
    </message>
    <message>
        <source>Cells of {cell} m are too many on this ground. Take {least} m or more, a smaller study area, or leave the size empty.</source>
        <translation>Las celdas de {cell} m son demasiadas en este terreno. Tome {least} m o más, una zona de estudio menor o deje el tamaño vacío.</translation>
    </message>
    <message>
        <source>Cha&amp;rt</source>
        <translation>Gráfic&amp;o</translation>
    </message>
    <message>
        <source>Change from date to date</source>
        <translation>Cambio de fecha a fecha</translation>
    </message>
    <message>
        <source>Change, added up</source>
        <translation>Cambio, sumado</translation>
    </message>
    <message>
        <source>Changed earlier</source>
        <translation>Cambió antes</translation>
    </message>
    <message>
        <source>Changed in the last month</source>
        <translation>Cambió en el último mes</translation>
    </message>
    <message>
        <source>Changed in the last three months</source>
        <translation>Cambió en los últimos tres meses</translation>
    </message>
    <message>
        <source>Changed in the last week</source>
        <translation>Cambió en la última semana</translation>
    </message>
    <message>
        <source>Changed in the last year</source>
        <translation>Cambió en el último año</translation>
    </message>
    <message>
        <source>Changed since. Press “Preview”.</source>
        <translation>Ha cambiado desde entonces. Pulse «Vista previa».</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Changes by sector</source>
        <translation>Cambios por sector</translation>
    </message>
    <message>
        <source>Changes of control, entries of a situation log, or other dated features.</source>
        <translation>Cambios de control, entradas de un diario de situación u otros objetos fechados.</translation>
    </message>
    <message>
        <source>Changes that nobody reports and reports that no map shows, as one list.</source>
        <translation>Cambios de los que nadie informa e informes que ningún mapa muestra, en una lista.</translation>
    </message>
    <message>
        <source>Changes with support</source>
        <translation>Cambios con respaldo</translation>
    </message>
    <message>
        <source>Changes without support</source>
        <translation>Cambios sin respaldo</translation>
    </message>
    <message>
        <source>Changes: {all}, reported by at least one source: {supported}, by nobody: {bare}. Reported events that are on no map: {unmapped}.</source>
        <translation>Cambios: {all}, informados por al menos una fuente: {supported}, por nadie: {bare}. Sucesos informados que no están en ningún mapa: {unmapped}.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Check claims</source>
        <translation>Comprobar afirmaciones</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Comprobar el registro</translation>
    </message>
    <message>
        <source>Check the log against a note</source>
        <translation>Comprobar el registro con una nota</translation>
    </message>
    <message>
        <source>Check the log against a note…</source>
        <translation>Comprobar el registro con una nota…</translation>
    </message>
    <message>
        <source>Check the log against a printed hash</source>
        <translation>Comprobar el registro con un hash impreso</translation>
    </message>
    <message>
        <source>Check the log against a printed hash…</source>
        <translation>Comprobar el registro con un hash impreso…</translation>
    </message>
    <message>
        <source>Choose .png: this QGIS writes no {kind} files without Qt’s image formats.</source>
        <translation>Elija .png: este QGIS no escribe archivos {kind} sin los formatos de imagen de Qt.</translation>
    </message>
    <message>
        <source>Choose a GeoPackage or a PostgreSQL connection</source>
        <translation>Elija un GeoPackage o una conexión PostgreSQL</translation>
    </message>
    <message>
        <source>Choose a column for: {fields}.</source>
        <translation>Elija una columna para: {fields}.</translation>
    </message>
    <message>
        <source>Choose a control layer and its actor field first.</source>
        <translation>Elija antes una capa de control y su campo del actor.</translation>
    </message>
    <message>
        <source>Choose a control layer with dates in a field “date” first.</source>
        <translation>Elija antes una capa de control con fechas en un campo «date».</translation>
    </message>
    <message>
        <source>Choose a core: a layer of places, or a point on the map.</source>
        <translation>Elija un núcleo: una capa de lugares o un punto en el mapa.</translation>
    </message>
    <message>
        <source>Choose a file of your own</source>
        <translation>Elegir un archivo propio</translation>
    </message>
    <message>
        <source>Choose a store</source>
        <translation>Elegir un almacén</translation>
    </message>
    <message>
        <source>Choose a vector layer in the layer list first.</source>
        <translation>Elija antes una capa vectorial en la lista.</translation>
    </message>
    <message>
        <source>Choose an event store, or a table of claims.</source>
        <translation>Elija un almacén de sucesos o una tabla de afirmaciones.</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
    <message>
        <source>Choose layers or a folder with maps first. {why}</source>
        <translation>Elija antes capas o una carpeta con mapas. {why}</translation>
    </message>
    <message>
        <source>Choose layers or a folder.</source>
        <translation>Elija capas o una carpeta.</translation>
    </message>
    <message>
        <source>Choose other encirclers or besieged, or click other ground.</source>
        <translation>Elija otras fuerzas que cercan u otros sitiados, o haga clic en otro terreno.</translation>
    </message>
    <message>
        <source>Choose the actor field, the one that says who holds the ground.</source>
        <translation>Elija el campo del actor, el que dice quién controla el terreno.</translation>
    </message>
    <message>
        <source>Choose the control layer and its actor field, then click open ground.</source>
        <translation>Elija la capa de control y su campo del actor; luego haga clic en terreno abierto.</translation>
    </message>
    <message>
        <source>Choose the coordinate reference system.</source>
        <translation>Elija el sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>Choose the date field of the control layer.</source>
        <translation>Elija el campo de fecha de la capa de control.</translation>
    </message>
    <message>
        <source>Choose the date field: a log needs maps of two dates at least.</source>
        <translation>Elija el campo de fecha: un diario necesita mapas de al menos dos fechas.</translation>
    </message>
    <message>
        <source>Choose the date field: a timeline needs two dates at least.</source>
        <translation>Elija el campo de fecha: una cronología necesita al menos dos fechas.</translation>
    </message>
    <message>
        <source>Choose the date field: rates need two dates at least.</source>
        <translation>Elija el campo de fecha: los ritmos necesitan al menos dos fechas.</translation>
    </message>
    <message>
        <source>Choose the file of your template (*.qpt).</source>
        <translation>Elija el archivo de su plantilla (*.qpt).</translation>
    </message>
    <message>
        <source>Choose the file or layer to import first.</source>
        <translation>Elija antes el archivo o la capa que importar.</translation>
    </message>
    <message>
        <source>Choose the file that is to hold the layer.</source>
        <translation>Elija el archivo que contendrá la capa.</translation>
    </message>
    <message>
        <source>Choose the layer of places.</source>
        <translation>Elija la capa de lugares.</translation>
    </message>
    <message>
        <source>Choose the study area that the lines divide.</source>
        <translation>Elija la zona de estudio que las líneas dividen.</translation>
    </message>
    <message>
        <source>Choose “Install for me…” in Plugins › Salient › Libraries….</source>
        <translation>Elija «Instalar por mí…» en Complementos › Salient › Bibliotecas….</translation>
    </message>
    <message>
        <source>Choose “{field}” as the date field, or filter the layer to one date first.</source>
        <translation>Elija «{field}» como campo de fecha o filtre antes la capa a una fecha.</translation>
    </message>
    <message>
        <source>Choose, create or check the event store</source>
        <translation>Elegir, crear o comprobar el almacén de sucesos</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Chosen: {mapping}</source>
        <translation>Elegido: {mapping}</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Claim: actor</source>
        <translation>Afirmación: actor</translation>
    </message>
    <message>
        <source>Claim: as stated</source>
        <translation>Afirmación: como se enunció</translation>
    </message>
    <message>
        <source>Claim: comparator</source>
        <translation>Afirmación: comparador</translation>
    </message>
    <message>
        <source>Claim: date</source>
        <translation>Afirmación: fecha</translation>
    </message>
    <message>
        <source>Claim: from date</source>
        <translation>Afirmación: desde la fecha</translation>
    </message>
    <message>
        <source>Claim: from place</source>
        <translation>Afirmación: desde el lugar</translation>
    </message>
    <message>
        <source>Claim: kind</source>
        <translation>Afirmación: tipo</translation>
    </message>
    <message>
        <source>Claim: measured on</source>
        <translation>Afirmación: medida en</translation>
    </message>
    <message>
        <source>Claim: reference areas</source>
        <translation>Afirmación: superficies de referencia</translation>
    </message>
    <message>
        <source>Claim: to place</source>
        <translation>Afirmación: hasta el lugar</translation>
    </message>
    <message>
        <source>Claim: unit</source>
        <translation>Afirmación: unidad</translation>
    </message>
    <message>
        <source>Claim: up to</source>
        <translation>Afirmación: hasta</translation>
    </message>
    <message>
        <source>Claim: value</source>
        <translation>Afirmación: valor</translation>
    </message>
    <message>
        <source>Claims against measurement</source>
        <translation>Afirmaciones frente a mediciones</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Classes are those of a control layer: clear them with lines.</source>
        <translation>Las clases son las de una capa de control: con líneas, déjelas vacías.</translation>
    </message>
    <message>
        <source>Click a date to go there; the arrow keys go from date to date.</source>
        <translation>Clic en una fecha para ir a ella; las flechas pasan de fecha en fecha.</translation>
    </message>
    <message>
        <source>Click on the value that needs another period.</source>
        <translation>Haga clic en el valor que necesita otro periodo.</translation>
    </message>
    <message>
        <source>Click open ground on the map.</source>
        <translation>Haga clic en terreno abierto del mapa.</translation>
    </message>
    <message>
        <source>Click open ground: how far is it from being cut off?</source>
        <translation>Clic en terreno abierto: ¿cuánto le falta para quedar aislado?</translation>
    </message>
    <message>
        <source>Click the other end of the stretch.</source>
        <translation>Haga clic en el otro extremo del tramo.</translation>
    </message>
    <message>
        <source>Click where supply comes from: the rear of this core.</source>
        <translation>Haga clic de donde viene el suministro: la retaguardia de este núcleo.</translation>
    </message>
    <message>
        <source>Close this window, and click open ground on the map.</source>
        <translation>Cierre esta ventana y haga clic en terreno abierto del mapa.</translation>
    </message>
    <message>
        <source>Closed ground divides the core, and a pocket must hold every piece of it.</source>
        <translation>El terreno cerrado divide el núcleo, y una bolsa debe contener todas sus partes.</translation>
    </message>
    <message>
        <source>Closed ground divides the core: its largest part.</source>
        <translation>El terreno cerrado divide el núcleo: su parte mayor.</translation>
    </message>
    <message>
        <source>Closed ground divides the core: its three largest parts.</source>
        <translation>El terreno cerrado divide el núcleo: sus tres partes mayores.</translation>
    </message>
    <message>
        <source>Closing rate</source>
        <translation>Ritmo de cierre</translation>
    </message>
    <message>
        <source>Closing rate (km per day)</source>
        <translation>Ritmo de cierre (km por día)</translation>
    </message>
    <message>
        <source>Closing rate and projected sealing date of each core; needs dates.</source>
        <translation>Ritmo de cierre y fecha de cierre proyectada de cada núcleo; necesita fechas.</translation>
    </message>
    <message>
        <source>Closing rate: averaged over lines through the dates with a gap whose errors fade from date to date, from independent errors to a random walk with drift, each weighed by how well it explains the data. A sealing date is projected only where the slope is significant: where the gap is 0 with a probability of 50 % (2.5 to 97.5 %), after the last date of the data.</source>
        <translation>Ritmo de cierre: promediado sobre líneas que pasan por las fechas con brecha y cuyos errores se atenúan de fecha a fecha, desde errores independientes hasta un paseo aleatorio con deriva, cada una ponderada por lo bien que explica los datos. Solo se proyecta una fecha de cierre si la pendiente es significativa: cuando la brecha es 0 con una probabilidad del 50 % (de 2,5 a 97,5 %), después de la última fecha de los datos.</translation>
    </message>
    <message>
        <source>Coalition</source>
        <translation>Coalición</translation>
    </message>
    <message>
        <source>Coalition “{line}” is not understood. Write it as “Actor; Actor = Name”, one a line.</source>
        <translation>No se entiende la coalición «{line}». Escríbala como «Actor; Actor = Nombre», una por línea.</translation>
    </message>
    <message>
        <source>Coalitions</source>
        <translation>Coaliciones</translation>
    </message>
    <message>
        <source>Coalitions join the actors of a control layer: clear them with lines.</source>
        <translation>Las coaliciones unen los actores de una capa de control: con líneas, déjelas vacías.</translation>
    </message>
    <message>
        <source>Coasts and borders</source>
        <translation>Costas y fronteras</translation>
    </message>
    <message>
        <source>Coasts and borders of states: front along them is left out.</source>
        <translation>Costas y fronteras de estados: se omite el frente a lo largo de ellas.</translation>
    </message>
    <message>
        <source>Code page of the file</source>
        <translation>Página de códigos del archivo</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Recopilado</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Recopilado por</translation>
    </message>
    <message>
        <source>Collected with</source>
        <translation>Recopilado con</translation>
    </message>
    <message>
        <source>Collection, verification, sensitivity</source>
        <translation>Recopilación, verificación, sensibilidad</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Colour of {actor}</source>
        <translation>Color de {actor}</translation>
    </message>
    <message>
        <source>Colours of actors</source>
        <translation>Colores de los actores</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Columns of {name} that are not used: {unused}.</source>
        <translation>Columnas de {name} que no se usan: {unused}.</translation>
    </message>
    <message>
        <source>Columns of {name} were read as: {columns}.</source>
        <translation>Las columnas de {name} se leyeron como: {columns}.</translation>
    </message>
    <message>
        <source>Columns of “{table}”</source>
        <translation>Columnas de «{table}»</translation>
    </message>
    <message>
        <source>Columns that are not used: {columns}</source>
        <translation>Columnas que no se usan: {columns}</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Comp&amp;arator</source>
        <translation>Co&amp;mparador</translation>
    </message>
    <message>
        <source>Compare on a page</source>
        <translation>Comparar en una página</translation>
    </message>
    <message>
        <source>Compare sources</source>
        <translation>Comparar fuentes</translation>
    </message>
    <message>
        <source>Compare sources…</source>
        <translation>Comparar fuentes…</translation>
    </message>
    <message>
        <source>Compared with areas</source>
        <translation>Comparado con superficies</translation>
    </message>
    <message>
        <source>Compared with day</source>
        <translation>Comparado con el día</translation>
    </message>
    <message>
        <source>Compares control maps of the same dates by two makers or more: where they agree, how far apart their fronts are, who draws first, and the position error that follows.</source>
        <translation>Compara mapas de control de las mismas fechas de dos o más autores: dónde coinciden, cuánto distan sus frentes, quién dibuja primero y el error de posición que se deriva.</translation>
    </message>
    <message>
        <source>Compares two dates of a control map: the ground that changed hands, from whom to whom, how far and which way the front moved, and what is only redraw noise.</source>
        <translation>Compara dos fechas de un mapa de control: el terreno que cambió de manos, de quién a quién, cuánto y hacia dónde se movió el frente, y qué es solo ruido de redibujado.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Confidence (%)</source>
        <translation>Nivel de confianza (%)</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Consistent</source>
        <translation>Coherente</translation>
    </message>
    <message>
        <source>Consistent up to a position error of {metres} (1 sigma).</source>
        <translation>Coincide hasta un error de posición de {metres} (1 sigma).</translation>
    </message>
    <message>
        <source>Consistent up to an error of places of {metres} (1 sigma).</source>
        <translation>Coincide hasta un error de los lugares de {metres} (1 sigma).</translation>
    </message>
    <message>
        <source>Contested ground goes by both names, as “A / B”. Overlaps narrower than 20 m on average go to the feature that comes first unless all are kept; they are reported.</source>
        <translation>El terreno disputado lleva ambos nombres, como «A / B». Las superposiciones de menos de 20 m de anchura media van al objeto que va primero salvo que se conserven todas; se informa de ellas.</translation>
    </message>
    <message>
        <source>Contested ground is front on both of its edges, and lengths count both: {names}.</source>
        <translation>Un terreno en disputa es frente en sus dos bordes, y las longitudes cuentan ambos: {names}.</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control (territorio)</translation>
    </message>
    <message>
        <source>Control class field</source>
        <translation>Campo de clase de control</translation>
    </message>
    <message>
        <source>Control classes that count</source>
        <translation>Clases de control que cuentan</translation>
    </message>
    <message>
        <source>Control from front lines</source>
        <translation>Control a partir de líneas del frente</translation>
    </message>
    <message>
        <source>Control from places</source>
        <translation>Control a partir de lugares</translation>
    </message>
    <message>
        <source>Control from {first} to {last}</source>
        <translation>Control del {first} al {last}</translation>
    </message>
    <message>
        <source>Control layer</source>
        <translation>Capa de control</translation>
    </message>
    <message>
        <source>Control layer with both dates</source>
        <translation>Capa de control con ambas fechas</translation>
    </message>
    <message>
        <source>Control layer: choose the actor field; there is no “{field}”.</source>
        <translation>Capa de control: elija el campo del actor; no existe «{field}».</translation>
    </message>
    <message>
        <source>Control maps</source>
        <translation>Mapas de control</translation>
    </message>
    <message>
        <source>Control maps of the day and of the day before</source>
        <translation>Mapas de control del día y del día anterior</translation>
    </message>
    <message>
        <source>Control timeline</source>
        <translation>Cronología del control</translation>
    </message>
    <message>
        <source>Coordinates: {crs}.</source>
        <translation>Coordenadas: {crs}.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy a link to this date</source>
        <translation>Copiar un enlace a esta fecha</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Copiar como cita</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Copy the command, or the whole text</source>
        <translation>Copiar el comando o todo el texto</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>Core as a point</source>
        <translation>Núcleo como punto</translation>
    </message>
    <message>
        <source>Core name field</source>
        <translation>Campo del nombre del núcleo</translation>
    </message>
    <message>
        <source>Core radius</source>
        <translation>Radio del núcleo</translation>
    </message>
    <message>
        <source>Core taken: the encirclers hold this ground</source>
        <translation>Núcleo tomado: las fuerzas que cercan controlan este terreno</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>Correlation length (m)</source>
        <translation>Longitud de correlación (m)</translation>
    </message>
    <message>
        <source>Correlation length of the position error</source>
        <translation>Longitud de correlación del error de posición</translation>
    </message>
    <message>
        <source>Count towards the start</source>
        <translation>Contar hacia el inicio</translation>
    </message>
    <message>
        <source>Cred&amp;its</source>
        <translation>Créd&amp;itos</translation>
    </message>
    <message>
        <source>Credibility (1 to 6)</source>
        <translation>Credibilidad (1 a 6)</translation>
    </message>
    <message>
        <source>Credibility {credibility} does not exist. It runs from 1 to 6.</source>
        <translation>La credibilidad {credibility} no existe. Va de 1 a 6.</translation>
    </message>
    <message>
        <source>Credibility “{words}” does not exist. It runs from 1 to 6.</source>
        <translation>La credibilidad «{words}» no existe. Va de 1 a 6.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Crimea</source>
        <translation>Crimea</translation>
    </message>
    <message>
        <source>Crossing a river counts as</source>
        <translation>Cruzar un río cuenta como</translation>
    </message>
    <message>
        <source>D: not usually reliable</source>
        <translation>D: normalmente no fiable</translation>
    </message>
    <message>
        <source>Da&amp;te precision (± days)</source>
        <translation>Precisión de la &amp;fecha (± días)</translation>
    </message>
    <message>
        <source>Daily situation</source>
        <translation>Situación del día</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date &amp;format</source>
        <translation>&amp;Formato de fecha</translation>
    </message>
    <message>
        <source>Date (first day)</source>
        <translation>Fecha (primer día)</translation>
    </message>
    <message>
        <source>Date collected</source>
        <translation>Fecha de recopilación</translation>
    </message>
    <message>
        <source>Date field</source>
        <translation>Campo de fecha</translation>
    </message>
    <message>
        <source>Date field: not after</source>
        <translation>Campo de fecha: no después de</translation>
    </message>
    <message>
        <source>Date field: not before</source>
        <translation>Campo de fecha: no antes de</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>Formato de fecha</translation>
    </message>
    <message>
        <source>Date of everything</source>
        <translation>Fecha de todo</translation>
    </message>
    <message>
        <source>Date of the first map of the two</source>
        <translation>Fecha del primero de los dos mapas</translation>
    </message>
    <message>
        <source>Date of the first map of “before_after”. Empty: the first date there is; of a gap the first of the same pocket.</source>
        <translation>Fecha del primer mapa de «before_after». Vacío: la primera fecha que haya; de una brecha, la primera de la misma bolsa.</translation>
    </message>
    <message>
        <source>Date of the map after, in a layer with both. Empty: the last.</source>
        <translation>Fecha del mapa posterior, en una capa con ambos. Vacío: la última.</translation>
    </message>
    <message>
        <source>Date of the map before or after the change. Empty: {fields}.</source>
        <translation>Fecha del mapa anterior o posterior al cambio. Vacío: {fields}.</translation>
    </message>
    <message>
        <source>Date of the map before, in a layer with both. Empty: the first.</source>
        <translation>Fecha del mapa anterior, en una capa con ambos. Vacío: la primera.</translation>
    </message>
    <message>
        <source>Date pattern</source>
        <translation>Patrón de fecha</translation>
    </message>
    <message>
        <source>Date precision</source>
        <translation>Precisión de la fecha</translation>
    </message>
    <message>
        <source>Date precision (± days)</source>
        <translation>Precisión de la fecha (± días)</translation>
    </message>
    <message>
        <source>Date published</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>Dated lines</source>
        <translation>Líneas fechadas</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Dates (2025-01-31) separated by semicolons. Empty: each at which something changes.</source>
        <translation>Fechas (2025-01-31) separadas por punto y coma. Vacío: todas en las que algo cambia.</translation>
    </message>
    <message>
        <source>Dates like “{text}” can be read as {ways}, and nothing in the data tells which. Choose the date format.</source>
        <translation>Fechas como «{text}» pueden leerse como {ways}, y nada en los datos dice cómo. Elija el formato de fecha.</translation>
    </message>
    <message>
        <source>Day it speaks of</source>
        <translation>Día del que habla</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Days between map and claim</source>
        <translation>Días entre el mapa y la afirmación</translation>
    </message>
    <message>
        <source>Days between maps</source>
        <translation>Días entre mapas</translation>
    </message>
    <message>
        <source>Days of events from changes</source>
        <translation>Días entre sucesos y cambios</translation>
    </message>
    <message>
        <source>Days sealed</source>
        <translation>Días cerrada</translation>
    </message>
    <message>
        <source>Delaware; Rhode Island</source>
        <translation>Delaware; Rhode Island</translation>
    </message>
    <message>
        <source>Denied by</source>
        <translation>Desmentido por</translation>
    </message>
    <message>
        <source>Denied, and reported by nobody</source>
        <translation>Desmentido, y nadie lo informa</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Detectar</translation>
    </message>
    <message>
        <source>Dialogs start with these. Scripts, models and the command line do not heed them.</source>
        <translation>Los diálogos empiezan con esto. Scripts, modelos y la línea de comandos no lo tienen en cuenta.</translation>
    </message>
    <message>
        <source>Did not change</source>
        <translation>No cambió</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Descargo de responsabilidad</translation>
    </message>
    <message>
        <source>Disputed border or former line of control</source>
        <translation>Frontera disputada o antigua línea de control</translation>
    </message>
    <message>
        <source>Disputed border or line of control</source>
        <translation>Frontera disputada o línea de control</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Distance between transects along the baseline, in metres.</source>
        <translation>Distancia entre transectos a lo largo de la línea base, en metros.</translation>
    </message>
    <message>
        <source>Distance of events from changes</source>
        <translation>Distancia entre sucesos y cambios</translation>
    </message>
    <message>
        <source>Distances and directions are told from here. Escape ends it.</source>
        <translation>Distancias y direcciones se dan desde aquí. Escape lo termina.</translation>
    </message>
    <message>
        <source>Divides a study area by dated front lines into who held which side.</source>
        <translation>Divide una zona de estudio con líneas del frente fechadas según quién controlaba cada lado.</translation>
    </message>
    <message>
        <source>Done. Start QGIS again, then Salient's algorithms run.</source>
        <translation>Listo. Reinicie QGIS y los algoritmos de Salient funcionarán.</translation>
    </message>
    <message>
        <source>Dots per inch of a PNG, and of what cannot be drawn as vectors.</source>
        <translation>Puntos por pulgada de un PNG y de lo que no se puede dibujar como vectores.</translation>
    </message>
    <message>
        <source>Doubtful in it (km²)</source>
        <translation>De ella, dudosa (km²)</translation>
    </message>
    <message>
        <source>Draw an advance</source>
        <translation>Dibujar un avance</translation>
    </message>
    <message>
        <source>Draw on a scratch layer; the answer follows each edit.</source>
        <translation>Dibuje en una capa borrador; la respuesta sigue cada edición.</translation>
    </message>
    <message>
        <source>Draw the borders of QGIS’s world map (Natural Earth) and name towns (GeoNames), as many as the scale allows. Not on maps with a base map or places of their own.</source>
        <translation>Dibujar las fronteras del mapa del mundo de QGIS (Natural Earth) y nombrar ciudades (GeoNames), tantas como permita la escala. No en mapas con mapa base o lugares propios.</translation>
    </message>
    <message>
        <source>Draw the land of QGIS’s world map, without borders, beneath the layers, at scales smaller than 1 : 500,000.</source>
        <translation>Dibujar la tierra del mapa mundial de QGIS, sin fronteras, bajo las capas, a escalas menores que 1 : 500 000.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dibujando…</translation>
    </message>
    <message>
        <source>Draws the boundary that actors share, pair by pair, without other borders.</source>
        <translation>Dibuja el límite que comparten los actores, par a par, sin otras fronteras.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>E: unreliable</source>
        <translation>E: no fiable</translation>
    </message>
    <message>
        <source>Each change (or any feature with a place and dates: an entry of the situation log, a gap line) is matched to the events of the store that stand near it.

Near means: within the distance plus the event's own location precision, measured on the ellipsoid from the event's point to the feature; and within the days plus the event's own date precision, between the event's dates and the time from the earlier map to the later one. A feature without dates is matched in space only, and that is said.

A change is supported if at least one report of such an event reports it. Denials and qualifications are counted apart and support nothing. Reliability of the source (A–F) and credibility of the information (1–6) are counted apart and never merged. Retracted events and reports do not count.

Where the changes say who gained and who lost, an event must fit: the first of its actors acts, so that an attack by the loser supports nothing, but a withdrawal does. Such contrary reports are counted apart, and so are those that name no side or one that the changes do not know: put allies into coalitions.

Support says that somebody reported something there and then. Whether it was this change is for you to read: the table of links lists every pair.</source>
        <translation>Cada cambio (o cualquier objeto con lugar y fechas: una entrada del diario de situación, una línea de brecha) se coteja con los sucesos del almacén que están cerca.

Cerca significa: a menos de la distancia más la precisión de ubicación del propio suceso, medida en el elipsoide desde el punto del suceso hasta el objeto; y a menos de los días más la precisión de fecha del propio suceso, entre las fechas del suceso y el tiempo del mapa anterior al posterior. Un objeto sin fechas se coteja solo en el espacio, y así se dice.

Un cambio tiene respaldo si al menos un informe de tal suceso informa de él. Los desmentidos y las matizaciones se cuentan aparte y no respaldan nada. La fiabilidad de la fuente (A–F) y la credibilidad de la información (1–6) se cuentan aparte y nunca se funden. Los sucesos e informes retirados no cuentan.

Si los cambios dicen quién ganó y quién perdió, un suceso debe encajar: actúa el primero de sus actores, de modo que un ataque del que pierde no respalda nada, pero una retirada sí. Tales informes contrarios se cuentan aparte, y también los que no nombran bando o nombran uno que los cambios no conocen: ponga a los aliados en coaliciones.

El respaldo dice que alguien informó de algo allí y entonces. Si fue este cambio, le toca a usted juzgarlo: la tabla de enlaces enumera cada par.</translation>
    </message>
    <message>
        <source>Each date of the layers</source>
        <translation>Cada fecha de las capas</translation>
    </message>
    <message>
        <source>Each line has a left and a right side in the direction in which it was drawn. Who is where is given for all lines, or by two fields.

Open ends are joined to the open end of another line within the distance given; every other end inside the study area is carried to its edge, by the rule chosen. A piece of ground goes to the actor that most of the length of the lines along it says; where lines contradict each other, a row says by how much.

The polygons of one date meet in identical vertices. The study area's edge is no front: give the same area to what measures the result.</source>
        <translation>Cada línea tiene un lado izquierdo y uno derecho en el sentido en que se dibujó. Quién está dónde se indica para todas las líneas o con dos campos.

Los extremos abiertos se unen al extremo abierto de otra línea a menos de la distancia dada; todo otro extremo dentro de la zona de estudio se prolonga hasta su borde, según la regla elegida. Un trozo de terreno es del actor que dice la mayor parte de la longitud de las líneas que lo bordean; si las líneas se contradicen, una fila dice en cuánto.

Los polígonos de una fecha se tocan en vértices idénticos. El borde de la zona de estudio no es frente: dé la misma zona a lo que mida el resultado.</translation>
    </message>
    <message>
        <source>Each maker's front is cut into pieces of equal length, and from the middle of each the distance to the other's front of the same sides is taken, both ways. Position error: the root mean square of that distance divided by √2, one map's if both err alike and on their own; makers who copy one another seem to err less than they do. Correlation length: the integral of the correlation along the front, the mean shift taken off, is that of exp(−½ (d / c)²).</source>
        <translation>El frente de cada autor se corta en tramos de igual longitud, y desde el centro de cada uno se toma la distancia al frente del otro entre los mismos bandos, en ambos sentidos. Error de posición: la raíz cuadrática media de esa distancia dividida por √2, el de un mapa si ambos yerran por igual y cada uno por su cuenta; los autores que se copian parecen errar menos de lo que yerran. Longitud de correlación: la integral de la correlación a lo largo del frente, una vez quitado el desplazamiento medio, es la de exp(−½ (d / c)²).</translation>
    </message>
    <message>
        <source>Each piece of ground once, with when and from whom it last changed hands.</source>
        <translation>Cada trozo de terreno una vez, con cuándo y de quién cambió de manos por última vez.</translation>
    </message>
    <message>
        <source>Each pocket</source>
        <translation>Cada bolsa</translation>
    </message>
    <message>
        <source>Each pocket, on each date, with all that is known of it.</source>
        <translation>Cada bolsa, en cada fecha, con todo lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>Each value is an actor</source>
        <translation>Cada valor es un actor</translation>
    </message>
    <message>
        <source>Edge follows a coast or border within</source>
        <translation>El borde sigue una costa o frontera a menos de</translation>
    </message>
    <message>
        <source>Edges that two maps draw alike cancel; the rest is noded and each piece is labelled with who held it before and after. For each actor, area after less area before is gains less losses.</source>
        <translation>Los bordes que dos mapas dibujan igual se anulan; el resto se corta en nodos y cada pieza se etiqueta con quien la controlaba antes y después. Para cada actor, la superficie posterior menos la anterior es ganancias menos pérdidas.</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Editar suceso</translation>
    </message>
    <message>
        <source>Edit report</source>
        <translation>Editar informe</translation>
    </message>
    <message>
        <source>Edit the event</source>
        <translation>Editar el suceso</translation>
    </message>
    <message>
        <source>Empty the table: each value is an actor</source>
        <translation>Vaciar la tabla: cada valor es un actor</translation>
    </message>
    <message>
        <source>Empty: found by its name; without one the layer is one map.</source>
        <translation>Vacío: se busca por su nombre; sin ninguno, la capa es un solo mapa.</translation>
    </message>
    <message>
        <source>Empty: found by its name; without one the layer is the ground of one side.</source>
        <translation>Vacío: se busca por su nombre; sin ninguno, la capa es el terreno de un solo bando.</translation>
    </message>
    <message>
        <source>Empty: in this process, and in others beside it where the work that is left and idle processors make it pay. “in process”: here alone. “processes” or “processes:4”: in a pool of processes. host:port: on a Dask cluster.</source>
        <translation>Vacío: en este proceso, y en otros además si el trabajo pendiente y los procesadores libres lo compensan. «in process»: solo aquí. «processes» o «processes:4»: en un grupo de procesos. host:port: en un clúster Dask.</translation>
    </message>
    <message>
        <source>Empty: the layer's name.</source>
        <translation>Vacío: el nombre de la capa.</translation>
    </message>
    <message>
        <source>Empty: {fields}. Without it sides are not tested.</source>
        <translation>Vacío: {fields}. Sin él no se comprueban los bandos.</translation>
    </message>
    <message>
        <source>Encirclement</source>
        <translation>Cerco</translation>
    </message>
    <message>
        <source>Encirclement gap</source>
        <translation>Brecha del cerco</translation>
    </message>
    <message>
        <source>Encirclement gap over time</source>
        <translation>Brecha del cerco en el tiempo</translation>
    </message>
    <message>
        <source>Encirclement gap round {core}</source>
        <translation>Brecha del cerco en torno a {core}</translation>
    </message>
    <message>
        <source>Encirclement gap, km</source>
        <translation>Brecha del cerco, km</translation>
    </message>
    <message>
        <source>Encirclement gap, {core}</source>
        <translation>Brecha del cerco, {core}</translation>
    </message>
    <message>
        <source>Encirclement gap: how much open ground, along the shortest lines across it, the encirclers would still have to close to cut the pocket off from its rear.</source>
        <translation>Brecha del cerco: cuánto terreno abierto, por las líneas más cortas que lo cruzan, tendrían aún que cerrar las fuerzas que cercan para cortar la bolsa de su retaguardia.</translation>
    </message>
    <message>
        <source>Encirclement gap: {encirclers} round {besieged}</source>
        <translation>Brecha del cerco: {encirclers} en torno a {besieged}</translation>
    </message>
    <message>
        <source>Encirclement gaps: {encirclers}</source>
        <translation>Brechas del cerco: {encirclers}</translation>
    </message>
    <message>
        <source>Encirclement gap{core}</source>
        <translation>Brecha del cerco{core}</translation>
    </message>
    <message>
        <source>Encirclers</source>
        <translation>Fuerzas que cercan</translation>
    </message>
    <message>
        <source>Encirclers: {name}, the largest side but that of this ground.</source>
        <translation>Fuerzas que cercan: {name}, el mayor bando salvo el de este terreno.</translation>
    </message>
    <message>
        <source>Encoding of texts</source>
        <translation>Codificación de los textos</translation>
    </message>
    <message>
        <source>End field</source>
        <translation>Campo de fin</translation>
    </message>
    <message>
        <source>End to end against summed (km²)</source>
        <translation>De principio a fin frente a sumado (km²)</translation>
    </message>
    <message>
        <source>End to end against summed: {actor}</source>
        <translation>De principio a fin frente a sumado: {actor}</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>Entradas del registro</translation>
    </message>
    <message>
        <source>Error of the ratio (95 %)</source>
        <translation>Error de la razón (95 %)</translation>
    </message>
    <message>
        <source>Error, by formula: each end of a gap line is known to ± the position error s (one sigma); a gap of k lines has sigma s·√(2k), and ± is 1.96 sigma. It holds where errors go together over more than the neighbourhood of a line's end.</source>
        <translation>Error, por fórmula: cada extremo de una línea de brecha se conoce con ± el error de posición s (un sigma); una brecha de k líneas tiene sigma s·√(2k), y ± es 1,96 sigma. Vale si los errores van juntos más allá del entorno del extremo de una línea.</translation>
    </message>
    <message>
        <source>Error, by how sure the ground is: the gap is measured with all ground of which the map is not sure given to the one side, then to the other. The interval reaches from the least of these to the most, and holds that of the position error.</source>
        <translation>Error según la certeza del terreno: la brecha se mide con todo el terreno del que el mapa no está seguro dado a un bando y luego al otro. El intervalo va del menor de estos valores al mayor y contiene el del error de posición.</translation>
    </message>
    <message>
        <source>Error, by simulation: every boundary was moved {runs} times by a random field along it, with the position error and the correlation length given, and the gap measured anew. The interval of 95 % is that of the runs, less the bias that errors give a minimum.</source>
        <translation>Error, por simulación: cada límite se movió {runs} veces con un campo aleatorio a lo largo de él, con el error de posición y la longitud de correlación dados, y se midió de nuevo la brecha. El intervalo del 95 % es el de las ejecuciones, menos el sesgo que los errores dan a un mínimo.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>Event and its reports</source>
        <translation>Suceso y sus informes</translation>
    </message>
    <message>
        <source>Event store</source>
        <translation>Almacén de sucesos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Events linked to “{layer}”.</source>
        <translation>Sucesos vinculados a «{layer}».</translation>
    </message>
    <message>
        <source>Events near changes</source>
        <translation>Sucesos cerca de cambios</translation>
    </message>
    <message>
        <source>Events of one feature of “{layer}”.</source>
        <translation>Sucesos de un objeto de «{layer}».</translation>
    </message>
    <message>
        <source>Events of the selected features of “{layer}”.</source>
        <translation>Sucesos de los objetos seleccionados de «{layer}».</translation>
    </message>
    <message>
        <source>Events: {events}. Reports: {reports}.</source>
        <translation>Sucesos: {events}. Informes: {reports}.</translation>
    </message>
    <message>
        <source>Every change from map to map, a row a connected piece.</source>
        <translation>Cada cambio de mapa a mapa, una fila por pieza conexa.</translation>
    </message>
    <message>
        <source>Every change, with how many events and reports stand near it, by grade.</source>
        <translation>Cada cambio, con cuántos sucesos e informes hay cerca, por evaluación.</translation>
    </message>
    <message>
        <source>Every line needs an uncertainty greater than 0 to be weighted by it.</source>
        <translation>Cada línea necesita una incertidumbre mayor que 0 para ponderarse con ella.</translation>
    </message>
    <message>
        <source>Every map in this folder and its subfolders is read, besides the layers.</source>
        <translation>Se lee cada mapa de esta carpeta y sus subcarpetas, además de las capas.</translation>
    </message>
    <message>
        <source>Excluded pieces</source>
        <translation>Piezas excluidas</translation>
    </message>
    <message>
        <source>Export map</source>
        <translation>Exportar mapa</translation>
    </message>
    <message>
        <source>Export sources</source>
        <translation>Exportar fuentes</translation>
    </message>
    <message>
        <source>Export sources…</source>
        <translation>Exportar fuentes…</translation>
    </message>
    <message>
        <source>Export writes every page on a larger sheet, with marks where it is trimmed</source>
        <translation>La exportación escribe cada página en una hoja mayor, con marcas por donde se corta</translation>
    </message>
    <message>
        <source>Export writes one picture of the map for each date into it. Empty: none</source>
        <translation>Exportar escribe en ella una imagen del mapa por fecha. Vacío: ninguna</translation>
    </message>
    <message>
        <source>Exports, pages and web maps leave out what is internal or restricted, and hide a blurred event's place in a cell of at least 10 km.</source>
        <translation>Exportaciones, páginas y mapas web omiten lo interno o restringido y ocultan el lugar de un suceso difuminado en una celda de al menos 10 km.</translation>
    </message>
    <message>
        <source>Exports, pages and web maps leave out what is internal or restricted.</source>
        <translation>Exportaciones, páginas y mapas web omiten lo interno o restringido.</translation>
    </message>
    <message>
        <source>Exte&amp;nt</source>
        <translation>E&amp;xtensión</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>F: reliability cannot be judged</source>
        <translation>F: fiabilidad no evaluable</translation>
    </message>
    <message>
        <source>Features of one “{field}” that hang together are one road.</source>
        <translation>Los objetos de un mismo «{field}» que se tocan son una carretera.</translation>
    </message>
    <message>
        <source>Fetches builds that are known to fit this QGIS into a folder of your profile, and checks them. Nothing of QGIS's own is changed.</source>
        <translation>Descarga en una carpeta de su perfil versiones que se sabe que sirven para este QGIS y las comprueba. No se cambia nada propio de QGIS.</translation>
    </message>
    <message>
        <source>Fetching libraries for Salient</source>
        <translation>Descargando bibliotecas para Salient</translation>
    </message>
    <message>
        <source>Fetching {files} from {index}</source>
        <translation>Descargando {files} de {index}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Field of the actor on the left</source>
        <translation>Campo del actor a la izquierda</translation>
    </message>
    <message>
        <source>Field of the actor on the right</source>
        <translation>Campo del actor a la derecha</translation>
    </message>
    <message>
        <source>Field of the dated lines with their uncertainty (1 sigma, metres), for WLR.</source>
        <translation>Campo de las líneas fechadas con su incertidumbre (1 sigma, metros), para WLR.</translation>
    </message>
    <message>
        <source>Field with the class of control: assessed, claimed, contested, infiltrated. Features without a class always count.</source>
        <translation>Campo con la clase de control: assessed, claimed, contested, infiltrated. Los objetos sin clase cuentan siempre.</translation>
    </message>
    <message>
        <source>Field with the date of the map that a feature belongs to: a date, a date and time, or ISO text (2025-01-31). Leave it empty where the layer holds one map; where features of several dates share ground that is refused.</source>
        <translation>Campo con la fecha del mapa al que pertenece un objeto: una fecha, una fecha y hora, o texto ISO (2025-01-31). Déjelo vacío si la capa contiene un solo mapa; si objetos de varias fechas comparten terreno, se rechaza.</translation>
    </message>
    <message>
        <source>Field with the date. Empty: one known by name, else one undated map.</source>
        <translation>Campo con la fecha. Vacío: uno conocido por su nombre; si no, un mapa sin fecha.</translation>
    </message>
    <message>
        <source>Field with the name of the core. Empty: one called “name” or the like, else the feature id.</source>
        <translation>Campo con el nombre del núcleo. Vacío: uno llamado «name» o similar; si no, el id del objeto.</translation>
    </message>
    <message>
        <source>Field with the name of who holds the ground.</source>
        <translation>Campo con el nombre de quien controla el terreno.</translation>
    </message>
    <message>
        <source>Field with the names of the places. Empty: a field called “name” or the like.</source>
        <translation>Campo con los nombres de los lugares. Vacío: un campo llamado «name» o similar.</translation>
    </message>
    <message>
        <source>Field with the names of the sectors. Empty: a field called “name” or the like, or their numbers.</source>
        <translation>Campo con los nombres de los sectores. Vacío: un campo llamado «name» o similar, o sus números.</translation>
    </message>
    <message>
        <source>Field with the names. Empty: a field called “name” or the like.</source>
        <translation>Campo con los nombres. Vacío: un campo llamado «name» o similar.</translation>
    </message>
    <message>
        <source>Field with the population. Null and 0 mean unknown, and are counted as such.</source>
        <translation>Campo con la población. Nulo y 0 significan desconocida y se cuentan como tal.</translation>
    </message>
    <message>
        <source>Field with the road's name or number. Features of one name that hang together are one road, any other is its own. Empty: a field called “ref”, “name” or “road”.</source>
        <translation>Campo con el nombre o número de la carretera. Los objetos de un mismo nombre que se tocan son una carretera; cualquier otro es una por sí solo. Vacío: un campo llamado «ref», «name» o «road».</translation>
    </message>
    <message>
        <source>Field with who holds the place. Empty: one known by its name.</source>
        <translation>Campo con quien controla el lugar. Vacío: uno conocido por su nombre.</translation>
    </message>
    <message>
        <source>Fields with the first and the last day on which a feature holds. Empty: those known by name. There is a map for each date at which something changes.</source>
        <translation>Campos con el primer y el último día en que vale un objeto. Vacío: los conocidos por su nombre. Hay un mapa para cada fecha en que algo cambia.</translation>
    </message>
    <message>
        <source>File or layer</source>
        <translation>Archivo o capa</translation>
    </message>
    <message>
        <source>Fills in the claim that the quotation states. Check it before you save.</source>
        <translation>Rellena la afirmación que enuncia la cita. Compruébela antes de guardar.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Filtrar nombres</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>Buscar un lugar</translation>
    </message>
    <message>
        <source>Find a place of the project by its name</source>
        <translation>Buscar un lugar del proyecto por su nombre</translation>
    </message>
    <message>
        <source>Finds the encirclement gap: the least total length of lines across open ground that, with the encirclers' own ground and barriers, cuts the core off from its rear. One gap line or several, one encircling body or many: the answer is the exact minimum.

Without a core the algorithm searches for the pockets that threaten, with gap lines up to the widest gap, and ranks them by area / gap².

Lengths and areas are geodesic, on the ellipsoid of the layer's coordinate reference system, and do not depend on the project.

States: “open”; “narrow”, under the fire-control range; “sealed”, the gap is 0; “core taken”, the core stands on the encirclers' ground; “no closure”, no ring is possible. With a date field every date is measured, with the closing rate and, where the trend is significant, the date on which the gap may seal.

The numeric outputs are those of the last date and the first core.</source>
        <translation>Halla la brecha del cerco: la menor longitud total de líneas por terreno abierto que, con el terreno propio de las fuerzas que cercan y las barreras, corta el núcleo de su retaguardia. Una línea de brecha o varias, un cuerpo que cerca o muchos: la respuesta es el mínimo exacto.

Sin núcleo, el algoritmo busca las bolsas que amenazan, con líneas de brecha de hasta la brecha máxima, y las ordena por superficie / brecha².

Longitudes y superficies son geodésicas, en el elipsoide del sistema de referencia de coordenadas de la capa, y no dependen del proyecto.

Estados: «abierto»; «estrecho», por debajo del alcance del control por el fuego; «cerrado», la brecha es 0; «núcleo tomado», el núcleo está en terreno de las fuerzas que cercan; «sin cierre», no es posible ningún anillo. Con un campo de fecha se mide cada fecha, con el ritmo de cierre y, si la tendencia es significativa, la fecha en que la brecha puede cerrarse.

Las salidas numéricas son las de la última fecha y el primer núcleo.</translation>
    </message>
    <message>
        <source>Finds the pocket round the core as Encirclement gap does, and of a layer of roads those that still lead into it.

A road leads in if a connected stretch of it runs over open ground from inside the pocket, across a gap line, to ground outside. Touching the encirclers' edge is not passing: what comes nearer to closed ground than a centimetre is cut there. Connected features of one name or number are one road.

Each road is measured along its way: from the point of it nearest to the core, the shortest way along it to the gap line, and a distance of your choice beyond. Its figures are the least distance to the encirclers' ground, where that is, and the share of the way within the fire-control range. Distances are geodesic, on the ellipsoid of the control layer.

Roads that leave the pocket only over closed ground are “cut”. A sealed pocket has no road out and no nearest distance; where the core is taken, or nothing parts it from the rear, there is no pocket, and the number of roads is empty, too.

The numeric outputs are those of the last date and the first core.</source>
        <translation>Halla la bolsa en torno al núcleo como Brecha del cerco y, de una capa de carreteras, las que aún llegan a ella.

Una carretera da acceso si un tramo conexo de ella discurre por terreno abierto desde dentro de la bolsa, a través de una línea de brecha, hasta terreno exterior. Tocar el borde de las fuerzas que cercan no es pasar: lo que se acerca a terreno cerrado a menos de un centímetro se corta ahí. Los objetos conectados de un mismo nombre o número son una carretera.

Cada carretera se mide a lo largo de su recorrido: desde su punto más cercano al núcleo, el camino más corto por ella hasta la línea de brecha, y una distancia a su elección más allá. Sus cifras son la distancia mínima al terreno de las fuerzas que cercan, dónde está, y la parte del recorrido dentro del alcance del control por el fuego. Las distancias son geodésicas, en el elipsoide de la capa de control.

Las carreteras que salen de la bolsa solo por terreno cerrado están «cortadas». Una bolsa cerrada no tiene carretera de salida ni distancia mínima; si el núcleo está tomado, o nada lo separa de la retaguardia, no hay bolsa, y el número de carreteras también queda vacío.

Las salidas numéricas son las de la última fecha y el primer núcleo.</translation>
    </message>
    <message>
        <source>Finds the sourced events near each change, counts them by grade, and lists what no source reports.</source>
        <translation>Busca los sucesos con fuentes cerca de cada cambio, los cuenta por evaluación y enumera aquello de lo que ninguna fuente informa.</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Finish the page by hand in QGIS's layout window</source>
        <translation>Terminar la página a mano en la ventana de diseño de QGIS</translation>
    </message>
    <message>
        <source>Fire-control range</source>
        <translation>Alcance del control por el fuego</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Primera fecha</translation>
    </message>
    <message>
        <source>First date of the layers</source>
        <translation>Primera fecha de las capas</translation>
    </message>
    <message>
        <source>First date. Empty: the first there is.</source>
        <translation>Primera fecha. Vacío: la primera que haya.</translation>
    </message>
    <message>
        <source>First from the start of the transect</source>
        <translation>El primero desde el inicio del transecto</translation>
    </message>
    <message>
        <source>First maker</source>
        <translation>Primer autor</translation>
    </message>
    <message>
        <source>First map: {date}. Before that the gap was that of another pocket; choose its date to set the two side by side.</source>
        <translation>Primer mapa: {date}. Antes la brecha era de otra bolsa; elija su fecha para poner las dos una junto a otra.</translation>
    </message>
    <message>
        <source>First sealed</source>
        <translation>Primer cierre</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primeros valores</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder for one PNG a date of the layers, 1,920 dots wide, with title and date: the map alone, for a film. Their names sort by date.</source>
        <translation>Carpeta para un PNG por fecha de las capas, de 1920 puntos de ancho, con título y fecha: solo el mapa, para una película. Sus nombres se ordenan por fecha.</translation>
    </message>
    <message>
        <source>Follow the temporal controller</source>
        <translation>Seguir el controlador temporal</translation>
    </message>
    <message>
        <source>Followed beyond the gap</source>
        <translation>Seguido más allá de la brecha</translation>
    </message>
    <message>
        <source>Follows control over all dates of a layer: area, gain, loss and front of each actor, every change, when each piece of ground last changed hands, and a report with charts.</source>
        <translation>Sigue el control en todas las fechas de una capa: superficie, ganancia, pérdida y frente de cada actor, cada cambio, cuándo cambió de manos por última vez cada trozo de terreno y un informe con gráficos.</translation>
    </message>
    <message>
        <source>For each place: who holds it (and since when, with dates), distance and direction to the nearest front, distance to the nearest ground of anybody else, and distance and direction from the nearest reference place, or from each: “Qadir: 119 km (74 mi) west of Deir ez-Zor”.

The front is the boundary that two actors share. Where nobody borders on anybody on the map, the edge of all held ground stands in for it, and the words say so.

With an own side given, a place on anybody else's ground lies behind lines, at the distance from the nearest ground of the own side.

Distances are geodesic, on the ellipsoid of the control layer's coordinate reference system. Directions are those from the place to the front, and from the reference place to the place. Where drawings overlap, all their holders are named.</source>
        <translation>Para cada lugar: quién lo controla (y desde cuándo, si hay fechas), distancia y dirección al frente más cercano, distancia al terreno más cercano de cualquier otro, y distancia y dirección desde el lugar de referencia más cercano, o desde cada uno: «Qadir: 119 km (74 mi) al oeste de Deir ez-Zor».

El frente es el límite que comparten dos actores. Si en el mapa nadie linda con nadie, lo sustituye el borde de todo el terreno controlado, y las palabras lo dicen.

Si se indica un bando propio, un lugar en terreno de cualquier otro está tras las líneas, a la distancia del terreno más cercano del bando propio.

Las distancias son geodésicas, en el elipsoide del sistema de referencia de coordenadas de la capa de control. Las direcciones van del lugar al frente y del lugar de referencia al lugar. Donde los dibujos se superponen, se nombra a todos los que lo controlan.</translation>
    </message>
    <message>
        <source>For gap and pocket by each maker, side by side; needs a core.</source>
        <translation>Para la brecha y la bolsa de cada autor, lado a lado; necesita un núcleo.</translation>
    </message>
    <message>
        <source>For the log; may be empty</source>
        <translation>Para el registro; puede quedar vacío</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Frames of an animation</source>
        <translation>Fotogramas de una animación</translation>
    </message>
    <message>
        <source>Frames of an earlier run that were removed from “{folder}”: {count}.</source>
        <translation>Fotogramas de una ejecución anterior que se eliminaron de «{folder}»: {count}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From each reference place</source>
        <translation>Desde cada lugar de referencia</translation>
    </message>
    <message>
        <source>From place</source>
        <translation>Desde el lugar</translation>
    </message>
    <message>
        <source>From two control maps, of a day and of the day before, to a page.</source>
        <translation>De dos mapas de control, del día y del día anterior, a una página.</translation>
    </message>
    <message>
        <source>From two control maps, of a day and of the day before, to a page: prepares the maps, measures the encirclement gap and the sealed pockets of the day, finds what changed hands since the day before, matches each change to sourced events, and lays out a map.

Maps are files or layers whose names or date fields tell the day. Open this file in the model designer to change a step.</source>
        <translation>De dos mapas de control, del día y del día anterior, a una página: prepara los mapas, mide la brecha del cerco y las bolsas cerradas del día, halla lo que cambió de manos desde el día anterior, coteja cada cambio con sucesos con fuentes y compone un mapa.

Los mapas son archivos o capas cuyos nombres o campos de fecha indican el día. Abra este archivo en el diseñador de modelos para cambiar un paso.</translation>
    </message>
    <message>
        <source>Front after</source>
        <translation>Frente después</translation>
    </message>
    <message>
        <source>Front and change</source>
        <translation>Frente y cambios</translation>
    </message>
    <message>
        <source>Front before</source>
        <translation>Frente antes</translation>
    </message>
    <message>
        <source>Front line</source>
        <translation>Línea del frente</translation>
    </message>
    <message>
        <source>Front line before</source>
        <translation>Línea del frente anterior</translation>
    </message>
    <message>
        <source>Front line on {date}</source>
        <translation>Línea del frente el {date}</translation>
    </message>
    <message>
        <source>Front line: no pieces under {length} (insets {closer}) or loops under {width}.</source>
        <translation>Línea del frente: sin tramos de menos de {length} ({closer} en los recuadros) ni lazos de menos de {width}.</translation>
    </message>
    <message>
        <source>Front line: not drawn in neighbouring states where the map marks no holder opposite.</source>
        <translation>Línea del frente: no se traza en Estados vecinos donde el mapa no asigna a nadie el terreno de enfrente.</translation>
    </message>
    <message>
        <source>Front line: pieces under {length}, loops under {width} are left out.</source>
        <translation>Línea del frente: sin tramos de menos de {length} ni lazos de menos de {width}.</translation>
    </message>
    <message>
        <source>Front line: teeth of a side’s colour face the other</source>
        <translation>Línea del frente: dientes del color de un bando hacia el otro</translation>
    </message>
    <message>
        <source>Front lines</source>
        <translation>Líneas del frente</translation>
    </message>
    <message>
        <source>Front lines between actors on the first date.</source>
        <translation>Líneas del frente entre actores en la primera fecha.</translation>
    </message>
    <message>
        <source>Front lines between actors on the second date.</source>
        <translation>Líneas del frente entre actores en la segunda fecha.</translation>
    </message>
    <message>
        <source>Front moved back</source>
        <translation>El frente retrocedió</translation>
    </message>
    <message>
        <source>Front moved forward</source>
        <translation>El frente avanzó</translation>
    </message>
    <message>
        <source>Front nearer than this to such a border is none, in metres.</source>
        <translation>El frente más próximo que esto a tal frontera no lo es, en metros.</translation>
    </message>
    <message>
        <source>Front transects</source>
        <translation>Transectos del frente</translation>
    </message>
    <message>
        <source>Frontline diff</source>
        <translation>Cambios del frente</translation>
    </message>
    <message>
        <source>Gain and loss added up from map to map, and their difference, which is the change from end to end.</source>
        <translation>Ganancia y pérdida sumadas de mapa a mapa y su diferencia, que es el cambio de principio a fin.</translation>
    </message>
    <message>
        <source>Gain and loss from map to map: {actor}</source>
        <translation>Ganancia y pérdida de mapa a mapa: {actor}</translation>
    </message>
    <message>
        <source>Gained (km²)</source>
        <translation>Ganado (km²)</translation>
    </message>
    <message>
        <source>Gained and lost (km²)</source>
        <translation>Ganado y perdido (km²)</translation>
    </message>
    <message>
        <source>Gained and lost: where two maps differ, without the thin strips that arise where a line was only drawn anew.</source>
        <translation>Ganado y perdido: donde dos mapas difieren, sin las franjas delgadas que surgen donde una línea solo se trazó de nuevo.</translation>
    </message>
    <message>
        <source>Gained by {actor}</source>
        <translation>Ganado por {actor}</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Brecha</translation>
    </message>
    <message>
        <source>Gap (km)</source>
        <translation>Brecha (km)</translation>
    </message>
    <message>
        <source>Gap and pocket</source>
        <translation>Brecha y bolsa</translation>
    </message>
    <message>
        <source>Gap and pocket by each maker need encirclers and a core.</source>
        <translation>La brecha y la bolsa por autor necesitan fuerzas que cercan y un núcleo.</translation>
    </message>
    <message>
        <source>Gap at {place}</source>
        <translation>Brecha en {place}</translation>
    </message>
    <message>
        <source>Gap at {place}, {date}</source>
        <translation>Brecha en {place}, {date}</translation>
    </message>
    <message>
        <source>Gap explorer</source>
        <translation>Explorador de brechas</translation>
    </message>
    <message>
        <source>Gap lines</source>
        <translation>Líneas de la brecha</translation>
    </message>
    <message>
        <source>Gap lines longer than this are not considered. Empty: no limit with a core.</source>
        <translation>No se consideran líneas de brecha más largas que esto. Vacío: sin límite con un núcleo.</translation>
    </message>
    <message>
        <source>Gap lines longer than this are not looked for.</source>
        <translation>No se buscan líneas de brecha más largas que esto.</translation>
    </message>
    <message>
        <source>Gap lines longer than this, in metres, are not considered.</source>
        <translation>No se consideran líneas de brecha más largas que esto, en metros.</translation>
    </message>
    <message>
        <source>Gap lines of “Encirclement gap”. Empty: looked for on the control layer.</source>
        <translation>Líneas de brecha de «Brecha del cerco». Vacío: se buscan en la capa de control.</translation>
    </message>
    <message>
        <source>Gap lines on the last date</source>
        <translation>Líneas de la brecha en la última fecha</translation>
    </message>
    <message>
        <source>Gap over time</source>
        <translation>Brecha en el tiempo</translation>
    </message>
    <message>
        <source>Gap round a place</source>
        <translation>Brecha en torno a un lugar</translation>
    </message>
    <message>
        <source>Gap summary</source>
        <translation>Resumen de la brecha</translation>
    </message>
    <message>
        <source>Gap trend</source>
        <translation>Tendencia de la brecha</translation>
    </message>
    <message>
        <source>Gap, km</source>
        <translation>Brecha, km</translation>
    </message>
    <message>
        <source>Gap, with its error</source>
        <translation>Brecha, con su error</translation>
    </message>
    <message>
        <source>Gaps drawn without their length</source>
        <translation>Brechas dibujadas sin su longitud</translation>
    </message>
    <message>
        <source>Gaps drawn without their length, for want of room: {count}, among them {least} of the smallest.</source>
        <translation>Brechas dibujadas sin su longitud, por falta de sitio: {count}; entre ellas, de las menores: {least}.</translation>
    </message>
    <message>
        <source>Gaps drawn without their length, for want of room: {count}.</source>
        <translation>Brechas dibujadas sin su longitud, por falta de sitio: {count}.</translation>
    </message>
    <message>
        <source>Gaps whose length finds no room on the map: {count}. Choose a larger paper, or a smaller extent.</source>
        <translation>Brechas cuya longitud no cabe en el mapa: {count}. Elija un papel mayor o una extensión menor.</translation>
    </message>
    <message>
        <source>Generic</source>
        <translation>Genérico</translation>
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
        <translation>Indique una línea base o transectos propios, no ambos.</translation>
    </message>
    <message>
        <source>Give a control layer or dated lines, one of the two.</source>
        <translation>Indique una capa de control o líneas fechadas, una de las dos.</translation>
    </message>
    <message>
        <source>Give a layer of places or a module, one of the two.</source>
        <translation>Indique una capa de lugares o un módulo, uno de los dos.</translation>
    </message>
    <message>
        <source>Give one study area: as “study_area”, or with the options.</source>
        <translation>Indique una sola zona de estudio: como «study_area» o con las opciones.</translation>
    </message>
    <message>
        <source>Give the maps of two makers at least.</source>
        <translation>Indique los mapas de al menos dos autores.</translation>
    </message>
    <message>
        <source>Give the maps of two makers at least: one agrees with itself.</source>
        <translation>Indique los mapas de al menos dos autores: uno coincide consigo mismo.</translation>
    </message>
    <message>
        <source>Give two control layers, before and after, or one control layer with a date field.</source>
        <translation>Indique dos capas de control, anterior y posterior, o una con campo de fecha.</translation>
    </message>
    <message>
        <source>Give two layers, before and after, or one layer with a date field and the two dates. Edges that both maps draw alike cancel, so the cost grows with the change and not with the map. The result equals a full overlay.

The balance: for each actor the area after less the area before is its gains less its losses, redraw noise included. Areas and lengths are geodesic.

Depth is area over the length of the old front that the change starts from; the greatest depth is its furthest point. A lodgement behind the lines has no old front and no depth. On a layer of one actor all of its boundary is front; a study area leaves out what lies on its edge or outside.

The numeric outputs are those of the actor that is named, or of the one with the greatest net change. The ratio is area after over area before; its error is half its 95 % interval for the position error that is given.</source>
        <translation>Indique dos capas, anterior y posterior, o una capa con campo de fecha y las dos fechas. Los bordes que ambos mapas dibujan igual se anulan, así que el coste crece con el cambio y no con el mapa. El resultado equivale a una superposición completa.

El balance: para cada actor, la superficie posterior menos la anterior es sus ganancias menos sus pérdidas, ruido de redibujado incluido. Superficies y longitudes son geodésicas.

La profundidad es la superficie entre la longitud del frente antiguo del que parte el cambio; la profundidad máxima es su punto más lejano. Una cabeza de puente tras las líneas no tiene frente antiguo ni profundidad. En una capa de un solo actor todo su límite es frente; una zona de estudio omite lo que queda en su borde o fuera.

Las salidas numéricas son las del actor indicado o las del de mayor cambio neto. La razón es la superficie posterior entre la anterior; su error es la mitad de su intervalo del 95 % para el error de posición dado.</translation>
    </message>
    <message>
        <source>Give “choices”, or actor, date, fields and overlaps by themselves, not both.</source>
        <translation>Indique «choices», o bien actor, fecha, campos y «overlaps» por separado, no ambas cosas.</translation>
    </message>
    <message>
        <source>Grade: reliability of the source (A–F), then credibility of the information (1–6); – stands for not graded. The two are independent.</source>
        <translation>Evaluación: fiabilidad de la fuente (A–F), luego credibilidad de la información (1–6); – significa sin evaluar. Ambas son independientes.</translation>
    </message>
    <message>
        <source>Greatest distance (m)</source>
        <translation>Distancia máxima (m)</translation>
    </message>
    <message>
        <source>Greatest length of a piece whose distance is measured, in metres.</source>
        <translation>Longitud máxima de un tramo cuya distancia se mide, en metros.</translation>
    </message>
    <message>
        <source>Ground (km²)</source>
        <translation>Terreno (km²)</translation>
    </message>
    <message>
        <source>Ground belongs to the actor of the nearest place (Voronoi), up to the reach; beyond it nobody is drawn. “sure” falls from 1 at a place to 0 at the reach, and half-way to a place of another actor, in steps. Gap and pocket area carry it as ±.

Places are points with an actor, or a module of Wikipedia's detailed maps (Lua, or the same columns as CSV: lat, long, mark). With dates a place keeps its actor until it is named again, unless each date names all places.

Barriers are what no place's word crosses: polygons such as the sea are nobody's, lines divide the ground where they cut it through.

With roads or rivers the nearest place is that with the cheapest way: a kilometre along a road counts less, crossing a river more, unless a road crosses it. Ways are found on a grid, at most 1.3 % longer than straight.

Such a map is an estimate: between two towns the line is drawn half-way, whatever the ground. Distances are taken in a plane round the middle of the study area.</source>
        <translation>El terreno es del actor del lugar más cercano (Voronoi), hasta el alcance; más allá no se dibuja a nadie. «sure» baja de 1 en un lugar a 0 en el alcance, y a medio camino de un lugar de otro actor, por pasos. La brecha y la superficie de las bolsas lo llevan como ±.

Los lugares son puntos con un actor, o un módulo de los mapas detallados de Wikipedia (Lua, o las mismas columnas como CSV: lat, long, mark). Con fechas, un lugar mantiene su actor hasta que se nombra de nuevo, salvo que cada fecha indique todos los lugares.

Las barreras son lo que no cruza lo dicho de ningún lugar: polígonos como el mar no son de nadie; las líneas dividen el terreno donde lo cortan.

Con carreteras o ríos, el lugar más cercano es el del camino menos costoso: un kilómetro por carretera cuenta menos; cruzar un río, más, salvo que lo cruce una carretera. Los caminos se buscan en una cuadrícula y son como máximo un 1,3 % más largos que la recta.

Tal mapa es una estimación: entre dos localidades la línea se dibuja a medio camino, sea cual sea el terreno. Las distancias se toman en un plano en torno al centro de la zona de estudio.</translation>
    </message>
    <message>
        <source>Ground by what each maker says of it.</source>
        <translation>El terreno según lo que cada autor dice de él.</translation>
    </message>
    <message>
        <source>Ground counts as redrawn, not changed, where its widest place is narrower than the width asked for, or where most of it is given back within the dates asked for. It is part of gain and loss, and is also given apart.</source>
        <translation>Un terreno cuenta como redibujado, no como cambiado, si su parte más ancha es más estrecha que la anchura pedida o si se devuelve en su mayor parte en las fechas pedidas. Forma parte de la ganancia y la pérdida, y se da también aparte.</translation>
    </message>
    <message>
        <source>Ground drawn first, summed up</source>
        <translation>Terreno dibujado primero, sumado</translation>
    </message>
    <message>
        <source>Ground gained by</source>
        <translation>Terreno ganado por</translation>
    </message>
    <message>
        <source>Ground gained: pieces under {width} off the front line as drawn are left out.</source>
        <translation>Terreno ganado: sin piezas de menos de {width} apartadas de la línea del frente dibujada.</translation>
    </message>
    <message>
        <source>Ground gained: where the two maps differ, in pieces of at least {area}.</source>
        <translation>Terreno ganado: donde los dos mapas difieren, en piezas de al menos {area}.</translation>
    </message>
    <message>
        <source>Ground held on this map, km²</source>
        <translation>Terreno controlado en este mapa, km²</translation>
    </message>
    <message>
        <source>Ground held, km²</source>
        <translation>Terreno controlado, km²</translation>
    </message>
    <message>
        <source>Ground less sure than {least} may belong to either side: the gap is also measured with all of it given to the one and to the other.</source>
        <translation>El terreno menos seguro que {least} puede ser de cualquier bando: la brecha se mide también dándolo todo a uno y a otro.</translation>
    </message>
    <message>
        <source>Ground less sure than {least} may belong to either side: ± holds all.</source>
        <translation>El terreno menos seguro que {least} puede ser de cualquier bando: ± lo incluye todo.</translation>
    </message>
    <message>
        <source>Ground on which makers came to differ, who was first, how it ended.</source>
        <translation>Terreno en el que los autores llegaron a diferir, quién fue el primero y cómo acabó.</translation>
    </message>
    <message>
        <source>Ground on which two makers came to differ, by who changed it first.</source>
        <translation>Terreno en el que dos autores llegaron a diferir, según quién lo cambió primero.</translation>
    </message>
    <message>
        <source>Ground that is taken</source>
        <translation>Terreno que se toma</translation>
    </message>
    <message>
        <source>Ground that passed from one actor to another, redraw noise marked.</source>
        <translation>Terreno que pasó de un actor a otro, con el ruido de redibujado marcado.</translation>
    </message>
    <message>
        <source>Ground that two actors are drawn on</source>
        <translation>Terreno en el que figuran dos actores</translation>
    </message>
    <message>
        <source>Grows the core, in metres.</source>
        <translation>Amplía el núcleo, en metros.</translation>
    </message>
    <message>
        <source>Guess again</source>
        <translation>Volver a deducir</translation>
    </message>
    <message>
        <source>Guess it again from the columns' names</source>
        <translation>Volver a deducirlo de los nombres de las columnas</translation>
    </message>
    <message>
        <source>Guessed from the columns' names</source>
        <translation>Deducido de los nombres de las columnas</translation>
    </message>
    <message>
        <source>Guessed: {mapping}</source>
        <translation>Deducido: {mapping}</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <source>Half of the front is nearer than this.</source>
        <translation>La mitad del frente está más cerca que esto.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Held by {actor}</source>
        <translation>Controlado por {actor}</translation>
    </message>
    <message>
        <source>Held by {actor}, on this map</source>
        <translation>Controlado por {actor}, en este mapa</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Hide the earlier</source>
        <translation>Ocultar los anteriores</translation>
    </message>
    <message>
        <source>How a line that ends within the study area gets to its edge.</source>
        <translation>Cómo llega a su borde una línea que acaba dentro de la zona de estudio.</translation>
    </message>
    <message>
        <source>How dates are written, in your own words: YYYY or YY, MM, M or MON, DD or D, * for anything; all else stands for itself, as in “map D.M.YY”.</source>
        <translation>Cómo se escriben las fechas, a su manera: YYYY o YY, MM, M o MON, DD o D, * para cualquier cosa; lo demás vale por sí mismo, como en «map D.M.YY».</translation>
    </message>
    <message>
        <source>How dates are written.</source>
        <translation>Cómo se escriben las fechas.</translation>
    </message>
    <message>
        <source>How far a line of the map may be from the true one (1 sigma)</source>
        <translation>Cuánto puede apartarse una línea del mapa de la verdadera (1 sigma)</translation>
    </message>
    <message>
        <source>How far a line of the map may lie from the true one, in metres.</source>
        <translation>Cuánto puede distar una línea del mapa de la verdadera, en metros.</translation>
    </message>
    <message>
        <source>How far a line of the map may lie from the true one, one standard deviation, in metres. The errors of the results follow from it.</source>
        <translation>Cuánto puede distar una línea del mapa de la verdadera, una desviación típica, en metros. De ahí se derivan los errores de los resultados.</translation>
    </message>
    <message>
        <source>How far a place may lie from where the layer has it.</source>
        <translation>Cuánto puede distar un lugar de donde lo sitúa la capa.</translation>
    </message>
    <message>
        <source>How far a place's word goes: beyond it the map says nothing.</source>
        <translation>Hasta dónde vale lo dicho de un lugar: más allá el mapa no dice nada.</translation>
    </message>
    <message>
        <source>How far a value may be from one that is claimed as “about”.</source>
        <translation>Cuánto puede distar un valor de uno afirmado como «alrededor de».</translation>
    </message>
    <message>
        <source>How far an event may lie from a change, in metres, beside its own precision.</source>
        <translation>Cuánto puede distar un suceso de un cambio, en metros, además de su propia precisión.</translation>
    </message>
    <message>
        <source>How far an event may lie from a change. The event's own location precision is added to it.</source>
        <translation>Cuánto puede distar un suceso de un cambio. Se le suma la precisión de ubicación del propio suceso.</translation>
    </message>
    <message>
        <source>How far from a named place forces may have met, if the claim says none.</source>
        <translation>A qué distancia de un lugar nombrado pueden haberse encontrado las fuerzas, si la afirmación no lo dice.</translation>
    </message>
    <message>
        <source>How far two drawings of one coast or border may lie apart, in metres. Where the front meets a border, its end is uncertain by as much. 0: the whole edge of a lone actor's ground is front.</source>
        <translation>Cuánto pueden distar dos dibujos de una misma costa o frontera, en metros. Donde el frente toca una frontera, su extremo es incierto en esa medida. 0: todo el borde del terreno de un actor solo es frente.</translation>
    </message>
    <message>
        <source>How it was measured, how sure. Empty: what the outputs of Salient among the layers say.</source>
        <translation>Cómo se midió y con qué seguridad. Vacío: lo que digan los resultados de Salient entre las capas.</translation>
    </message>
    <message>
        <source>How many days an event may lie before or after a change, beside its own precision.</source>
        <translation>Cuántos días puede distar un suceso de un cambio, además de su propia precisión.</translation>
    </message>
    <message>
        <source>How many days an event may lie before or after a change. The event's own date precision is added to it.</source>
        <translation>Cuántos días puede distar un suceso de un cambio. Se le suma la precisión de fecha del propio suceso.</translation>
    </message>
    <message>
        <source>How much more {actor} held on each date than on the one before.</source>
        <translation>Cuánto más controlaba {actor} en cada fecha que en la anterior.</translation>
    </message>
    <message>
        <source>How the advance is drawn</source>
        <translation>Cómo se dibuja el avance</translation>
    </message>
    <message>
        <source>How wide a direction is that a claim states in words.</source>
        <translation>Cuánto abarca una dirección que una afirmación expresa con palabras.</translation>
    </message>
    <message>
        <source>Hypothetical advance</source>
        <translation>Avance hipotético</translation>
    </message>
    <message>
        <source>Hypothetical advance (lines)</source>
        <translation>Avance hipotético (líneas)</translation>
    </message>
    <message>
        <source>Hypothetical: click one end of the stretch of front to be moved.</source>
        <translation>Hipotético: haga clic en un extremo del tramo de frente que se moverá.</translation>
    </message>
    <message>
        <source>Hypothetical: draw the ground that {actor} takes; right click ends a polygon.</source>
        <translation>Hipotético: dibuje el terreno que toma {actor}; el clic derecho termina un polígono.</translation>
    </message>
    <message>
        <source>Hypothetical: draw the line along which {actor} advances; right click ends it.</source>
        <translation>Hipotético: dibuje la línea por la que avanza {actor}; el clic derecho la termina.</translation>
    </message>
    <message>
        <source>Hypothetical: draw where the front of {actor} would run, from front to front; right click ends it.</source>
        <translation>Hipotético: dibuje por dónde iría el frente de {actor}, de frente a frente; el clic derecho lo termina.</translation>
    </message>
    <message>
        <source>Hypothetical: nothing of what a variant shows has happened.</source>
        <translation>Hipotético: nada de lo que muestra una variante ha ocurrido.</translation>
    </message>
    <message>
        <source>Id in the dataset</source>
        <translation>Id en el conjunto de datos</translation>
    </message>
    <message>
        <source>Import a dataset…</source>
        <translation>Importar un conjunto de datos…</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>No importar nada</translation>
    </message>
    <message>
        <source>Import sourced events</source>
        <translation>Importar sucesos con fuentes</translation>
    </message>
    <message>
        <source>Imported events</source>
        <translation>Sucesos importados</translation>
    </message>
    <message>
        <source>In a field</source>
        <translation>En un campo</translation>
    </message>
    <message>
        <source>In how many steps “sure” falls from the place to the reach.</source>
        <translation>En cuántos pasos baja «seguro» desde el lugar hasta el alcance.</translation>
    </message>
    <message>
        <source>In kilometres off the roads: 0.5 lets a road carry twice as far.</source>
        <translation>En kilómetros fuera de las carreteras: con 0,5 una carretera llega el doble de lejos.</translation>
    </message>
    <message>
        <source>In metres, half on either side of the baseline.</source>
        <translation>En metros, la mitad a cada lado de la línea base.</translation>
    </message>
    <message>
        <source>In the direction of drawing, where no field says who.</source>
        <translation>En el sentido del dibujo, si ningún campo dice quién.</translation>
    </message>
    <message>
        <source>In the map view</source>
        <translation>En la vista del mapa</translation>
    </message>
    <message>
        <source>In this process</source>
        <translation>En este proceso</translation>
    </message>
    <message>
        <source>In w&amp;hich language</source>
        <translation>En &amp;qué idioma</translation>
    </message>
    <message>
        <source>Inconsistent</source>
        <translation>Incoherente</translation>
    </message>
    <message>
        <source>Inconsistent up to a position error of {metres} (1 sigma).</source>
        <translation>No coincide hasta un error de posición de {metres} (1 sigma).</translation>
    </message>
    <message>
        <source>Inconsistent up to an error of places of {metres} (1 sigma).</source>
        <translation>No coincide hasta un error de los lugares de {metres} (1 sigma).</translation>
    </message>
    <message>
        <source>Information &amp;credibility</source>
        <translation>Credib&amp;ilidad de la información</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Install for me…</source>
        <translation>Instalar por mí…</translation>
    </message>
    <message>
        <source>Installed by Salient: {path}</source>
        <translation>Instalado por Salient: {path}</translation>
    </message>
    <message>
        <source>Intersections</source>
        <translation>Intersecciones</translation>
    </message>
    <message>
        <source>It can be read, not saved to. Go back to a copy of the store, or import what it holds into a new one.</source>
        <translation>Se puede leer, pero no guardar en él. Vuelva a una copia del almacén o importe su contenido en uno nuevo.</translation>
    </message>
    <message>
        <source>It cannot be read as a vector layer.</source>
        <translation>No se puede leer como capa vectorial.</translation>
    </message>
    <message>
        <source>It could be told with a position error under {metres} (1 sigma).</source>
        <translation>Podría decidirse con un error de posición menor que {metres} (1 sigma).</translation>
    </message>
    <message>
        <source>It could be told with an error of places under {metres} (1 sigma).</source>
        <translation>Podría decidirse con un error de los lugares menor que {metres} (1 sigma).</translation>
    </message>
    <message>
        <source>It declares entities, which a map needs none of; it is not read.</source>
        <translation>Declara entidades, que un mapa no necesita; no se lee.</translation>
    </message>
    <message>
        <source>It is all that {encirclers} do not hold within the ring, and not the ground of {names} alone.</source>
        <translation>Es todo lo que {encirclers} no controlan dentro del anillo, y no solo el terreno de {names}.</translation>
    </message>
    <message>
        <source>It is no KML: its first element is not “kml”.</source>
        <translation>No es un KML: su primer elemento no es «kml».</translation>
    </message>
    <message>
        <source>It is no valid KML: {error}.</source>
        <translation>No es un KML válido: {error}.</translation>
    </message>
    <message>
        <source>It is not clear which columns of {name} hold {lacking}. It has: {columns}. Give a mapping.</source>
        <translation>No está claro qué columnas de {name} contienen {lacking}. Tiene: {columns}. Dé una correspondencia.</translation>
    </message>
    <message>
        <source>It is the same list, corrected</source>
        <translation>Es la misma lista, corregida</translation>
    </message>
    <message>
        <source>It would unpack to {size} GB and is not read. Unpack it by hand first.</source>
        <translation>Descomprimido ocuparía {size} GB y no se lee. Descomprímalo antes a mano.</translation>
    </message>
    <message>
        <source>Its correlation length</source>
        <translation>Su longitud de correlación</translation>
    </message>
    <message>
        <source>Its placemarks could not be kept in memory.</source>
        <translation>Sus marcas de posición no se pudieron mantener en memoria.</translation>
    </message>
    <message>
        <source>JPG files (*.jpg);;WebP files (*.webp)</source>
        <translation>Archivos JPG (*.jpg);;Archivos WebP (*.webp)</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>Archivos JSON</translation>
    </message>
    <message>
        <source>Join ends within</source>
        <translation>Unir extremos a menos de</translation>
    </message>
    <message>
        <source>Joins published control maps into one layer with actor, date and class, repaired.</source>
        <translation>Une mapas de control publicados en una capa con actor, fecha y clase, reparada.</translation>
    </message>
    <message>
        <source>Keep as layers</source>
        <translation>Conservar como capas</translation>
    </message>
    <message>
        <source>Keep both in sight</source>
        <translation>Mantener ambos a la vista</translation>
    </message>
    <message>
        <source>Keep it with both, and report it</source>
        <translation>Conservarlo con ambos e informar de ello</translation>
    </message>
    <message>
        <source>Keep mine, and list them</source>
        <translation>Conservar lo mío y listarlo</translation>
    </message>
    <message>
        <source>Keep results in</source>
        <translation>Conservar resultados en</translation>
    </message>
    <message>
        <source>Keep variant</source>
        <translation>Conservar variante</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Cifras clave</translation>
    </message>
    <message>
        <source>Key figures, continued</source>
        <translation>Cifras clave, continuación</translation>
    </message>
    <message>
        <source>Kilometres (miles)</source>
        <translation>Kilómetros (millas)</translation>
    </message>
    <message>
        <source>Kilometres only</source>
        <translation>Solo kilómetros</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>L&amp;ongitude</source>
        <translation>Lo&amp;ngitud</translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation>&amp;Capas</translation>
    </message>
    <message>
        <source>Land and borders: {source}.</source>
        <translation>Tierra y fronteras: {source}.</translation>
    </message>
    <message>
        <source>Land and sea belo&amp;w the layers</source>
        <translation>Tierra y mar &amp;bajo las capas</translation>
    </message>
    <message>
        <source>Land and sea beneath</source>
        <translation>Tierra y mar debajo</translation>
    </message>
    <message>
        <source>Land area of {names}, {area}</source>
        <translation>Superficie terrestre de {names}, {area}</translation>
    </message>
    <message>
        <source>Land: {maker}.</source>
        <translation>Tierra: {maker}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language and print</source>
        <translation>Idioma e impresión</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Última fecha</translation>
    </message>
    <message>
        <source>Last date but one</source>
        <translation>Penúltima fecha</translation>
    </message>
    <message>
        <source>Last date of the layers</source>
        <translation>Última fecha de las capas</translation>
    </message>
    <message>
        <source>Last date. Empty: the last there is.</source>
        <translation>Última fecha. Vacío: la última que haya.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last reopened</source>
        <translation>Última reapertura</translation>
    </message>
    <message>
        <source>Last road</source>
        <translation>Última carretera</translation>
    </message>
    <message>
        <source>Last sealed</source>
        <translation>Último cierre</translation>
    </message>
    <message>
        <source>Lat&amp;itude</source>
        <translation>Lat&amp;itud</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Latitude {lat} is out of range: longitude and latitude seem to be swapped.</source>
        <translation>La latitud {lat} está fuera de rango: longitud y latitud parecen intercambiadas.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Layers named after their makers, whose fields are found by their names.</source>
        <translation>Capas con el nombre de sus autores, cuyos campos se hallan por sus nombres.</translation>
    </message>
    <message>
        <source>Layers with dates show their last map up to this day. Empty: their last.</source>
        <translation>Las capas con fechas muestran su último mapa hasta este día. Vacío: el último.</translation>
    </message>
    <message>
        <source>Layers with dates show their last map up to this day: choose one, or type a day</source>
        <translation>Las capas con fechas muestran su último mapa hasta este día: elija uno o escríbalo</translation>
    </message>
    <message>
        <source>Layout templates (*.qpt)</source>
        <translation>Plantillas de diseño (*.qpt)</translation>
    </message>
    <message>
        <source>Lays out a map with its figures, sources and method, ready to print.</source>
        <translation>Compone un mapa con sus cifras, fuentes y método, listo para imprimir.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave out events and reports that are internal or restricted, and hide the place of events that are to be blurred.</source>
        <translation>Omitir sucesos e informes internos o restringidos y ocultar el lugar de los sucesos que deban difuminarse.</translation>
    </message>
    <message>
        <source>Leaves out ground that only one of the two maps is drawn on, for maps of different study areas; how much is left out is said.</source>
        <translation>Omite el terreno que figura solo en uno de los dos mapas, para mapas de distintas zonas de estudio; se dice cuánto se omite.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Legend, continued</source>
        <translation>Leyenda, continuación</translation>
    </message>
    <message>
        <source>Length of a transect</source>
        <translation>Longitud de un transecto</translation>
    </message>
    <message>
        <source>Length of the front on the last date (km)</source>
        <translation>Longitud del frente en la última fecha (km)</translation>
    </message>
    <message>
        <source>Lengths and areas allow for the curve of the earth.</source>
        <translation>Las longitudes y superficies tienen en cuenta la curvatura de la Tierra.</translation>
    </message>
    <message>
        <source>Libraries…</source>
        <translation>Bibliotecas…</translation>
    </message>
    <message>
        <source>Line of contact: a row of arcs of either side</source>
        <translation>Línea de contacto: una fila de arcos de cada bando</translation>
    </message>
    <message>
        <source>Line of contact: arcs in the colour of {actor} lie on the other side’s ground, black ones on its own</source>
        <translation>Línea de contacto: los arcos del color de {actor} están en el terreno del otro bando, los negros en el propio</translation>
    </message>
    <message>
        <source>Line to cast transects from. Empty: the front of the first date.</source>
        <translation>Línea desde la que trazar transectos. Vacío: el frente de la primera fecha.</translation>
    </message>
    <message>
        <source>Lines along which a place's word goes further.</source>
        <translation>Líneas a lo largo de las cuales lo dicho de un lugar llega más lejos.</translation>
    </message>
    <message>
        <source>Lines that cost a place's word to cross, but where a road does.</source>
        <translation>Líneas que a lo dicho de un lugar le cuesta cruzar, salvo por carretera.</translation>
    </message>
    <message>
        <source>Lines to be drawn among borders and towns, such as {table} of Natural Earth: as many as the scale has room for.</source>
        <translation>Líneas que se dibujan entre fronteras y ciudades, como {table} de Natural Earth: tantas como quepan en la escala.</translation>
    </message>
    <message>
        <source>Lines to measure along, in place of casting. Each starts at its base.</source>
        <translation>Líneas a lo largo de las que medir, en vez de trazarlas. Cada una empieza en su base.</translation>
    </message>
    <message>
        <source>Lines with the date field chosen above, in place of a control layer.</source>
        <translation>Líneas con el campo de fecha elegido arriba, en lugar de una capa de control.</translation>
    </message>
    <message>
        <source>Lines, one or more a date, drawn with the same side always on the left.</source>
        <translation>Líneas, una o más por fecha, dibujadas con el mismo bando siempre a la izquierda.</translation>
    </message>
    <message>
        <source>Lines: roads, railways, or whatever supply comes along.</source>
        <translation>Líneas: carreteras, ferrocarriles o por donde llegue el suministro.</translation>
    </message>
    <message>
        <source>Link to the selected features</source>
        <translation>Vincular a los objetos seleccionados</translation>
    </message>
    <message>
        <source>Link-up</source>
        <translation>Enlace de fuerzas</translation>
    </message>
    <message>
        <source>Link-ups count within</source>
        <translation>Los enlaces de fuerzas cuentan a menos de</translation>
    </message>
    <message>
        <source>Linked features</source>
        <translation>Objetos vinculados</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Links to features</source>
        <translation>Enlaces a objetos espaciales</translation>
    </message>
    <message>
        <source>Links to sources</source>
        <translation>Enlaces a las fuentes</translation>
    </message>
    <message>
        <source>Lists the sourced events that are linked to a feature.</source>
        <translation>Enumera los sucesos con fuentes vinculados a un objeto.</translation>
    </message>
    <message>
        <source>Lists what happened to the shape of each side's ground over the dates of a layer: pockets, link-ups, splits, lodgements and salients, each with date and place.</source>
        <translation>Enumera lo que ocurrió a la forma del terreno de cada bando en las fechas de una capa: bolsas, enlaces de fuerzas, divisiones, cabezas de puente y salientes, cada uno con fecha y lugar.</translation>
    </message>
    <message>
        <source>Location &amp;precision where a row says none (± m)</source>
        <translation>&amp;Precisión de la ubicación si la fila no la indica (± m)</translation>
    </message>
    <message>
        <source>Location p&amp;recision (± m)</source>
        <translation>Precisión de la &amp;ubicación (± m)</translation>
    </message>
    <message>
        <source>Location precision</source>
        <translation>Precisión de la ubicación</translation>
    </message>
    <message>
        <source>Location precision (± m)</source>
        <translation>Precisión de la ubicación (± m)</translation>
    </message>
    <message>
        <source>Location precision of a click</source>
        <translation>Precisión de la ubicación de un clic</translation>
    </message>
    <message>
        <source>Locator: {source}.</source>
        <translation>Mapa de localización: {source}.</translation>
    </message>
    <message>
        <source>Lodgement</source>
        <translation>Cabeza de puente</translation>
    </message>
    <message>
        <source>Lodgement eliminated</source>
        <translation>Cabeza de puente eliminada</translation>
    </message>
    <message>
        <source>Lodgement relieved</source>
        <translation>Cabeza de puente liberada</translation>
    </message>
    <message>
        <source>Log entry {entries} is not the one that was noted: the log was written anew.</source>
        <translation>La entrada {entries} del registro no es la que se anotó: el registro se escribió de nuevo.</translation>
    </message>
    <message>
        <source>Log entry {number}, SHA-256 {hash}.</source>
        <translation>Entrada {number} del registro, SHA-256 {hash}.</translation>
    </message>
    <message>
        <source>Log entry {seq} follows entry {before}: entries are missing or repeated.</source>
        <translation>La entrada {seq} del registro sigue a la entrada {before}: faltan entradas o están repetidas.</translation>
    </message>
    <message>
        <source>Log entry {seq} is not chained to the entry before it.</source>
        <translation>La entrada {seq} del registro no está encadenada a la anterior.</translation>
    </message>
    <message>
        <source>Log entry {seq} was changed after it was written.</source>
        <translation>La entrada {seq} del registro se cambió después de escribirse.</translation>
    </message>
    <message>
        <source>Log of changes</source>
        <translation>Registro de cambios</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Longitude {lon}, latitude {lat} is not on the Earth in degrees.</source>
        <translation>Longitud {lon}, latitud {lat} no está en la Tierra en grados.</translation>
    </message>
    <message>
        <source>Look for other people's saves every</source>
        <translation>Buscar lo guardado por otros cada</translation>
    </message>
    <message>
        <source>Looking for the front…</source>
        <translation>Buscando el frente…</translation>
    </message>
    <message>
        <source>Lost (km²)</source>
        <translation>Perdido (km²)</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM 'de' yyyy</translation>
    </message>
    <message>
        <source>MP4 films (*.mp4);;GIF films (*.gif)</source>
        <translation>Películas MP4 (*.mp4);;Películas GIF (*.gif)</translation>
    </message>
    <message>
        <source>Made on {date} with Salient {version}.</source>
        <translation>Creado el {date} con Salient {version}.</translation>
    </message>
    <message>
        <source>Made with Salient {version} and Leaflet 1.9.4 (© Volodymyr Agafonkin, BSD-2-Clause).</source>
        <translation>Hecho con Salient {version} y Leaflet 1.9.4 (© Volodymyr Agafonkin, BSD-2-Clause).</translation>
    </message>
    <message>
        <source>Make a situation map</source>
        <translation>Crear un mapa de situación</translation>
    </message>
    <message>
        <source>Make a web map</source>
        <translation>Crear un mapa web</translation>
    </message>
    <message>
        <source>Make it if it is not there</source>
        <translation>Crearlo si no existe</translation>
    </message>
    <message>
        <source>Make one, or open one: the button at the top left.</source>
        <translation>Cree uno o abra uno: el botón de arriba a la izquierda.</translation>
    </message>
    <message>
        <source>Makers differ</source>
        <translation>Los autores difieren</translation>
    </message>
    <message>
        <source>Makers in pairs</source>
        <translation>Autores por pares</translation>
    </message>
    <message>
        <source>Makes a control layer of towns with an actor, and says how sure it is.</source>
        <translation>Crea una capa de control a partir de localidades con actor y dice cuán segura es.</translation>
    </message>
    <message>
        <source>Makes a print layout from a template: title, as-of date, map with graticule, locator, legend of what is visible, scale bars in kilometres and miles, key figures, numbered sources whose numbers stand on the map, method, credits and disclaimer.

Key figures are read from the outputs of Salient among the layers. Sources come from a store of sourced events; a list that does not fit flows to pages of its own.

The layout stays in the project under the title's name for hand finishing. Running again with the same title and template refreshes it, and leaves items where you moved them.

The map’s file ends in .pdf (vector, real text, georeferenced), .svg (a named layer for each of the map’s), .png, .jpg or .webp.</source>
        <translation>Crea un diseño de impresión a partir de una plantilla: título, fecha de referencia, mapa con cuadrícula, localizador, leyenda de lo visible, barras de escala en kilómetros y millas, cifras clave, fuentes numeradas cuyos números figuran en el mapa, método, créditos y descargo de responsabilidad.

Las cifras clave se leen de los resultados de Salient entre las capas. Las fuentes vienen de un almacén de sucesos con fuentes; una lista que no cabe pasa a páginas propias.

El diseño queda en el proyecto con el nombre del título para terminarlo a mano. Al ejecutar de nuevo con el mismo título y plantilla se actualiza, y los elementos quedan donde los movió.

El archivo del mapa termina en .pdf (vectorial, texto real, georreferenciado), .svg (una capa con nombre por cada una del mapa), .png, .jpg o .webp.</translation>
    </message>
    <message>
        <source>Makes one HTML file of a series: a map to pan and zoom, a slider and a play button for the dates, gaps, pockets, changes, fronts and places, numbered sources that open on a click, figures and chart that follow the date, legend, method and credits.

The file works from a disk, without a network and in a frame of another page. It asks the network for nothing, unless “Map tiles” names a source; what the layers and sources say is shown as text. “#date=2025-06-21” after its address opens it on a date.

Ground that two dates share is written once: half a year of daily maps of a whole front takes less than 3 MB.</source>
        <translation>Crea un archivo HTML de una serie: un mapa que se desplaza y amplía, un deslizador y un botón de reproducción para las fechas, brechas, bolsas, cambios, frentes y lugares, fuentes numeradas que se abren con un clic, cifras y gráfico que siguen la fecha, leyenda, método y créditos.

El archivo funciona desde un disco, sin red y en un marco de otra página. No pide nada a la red, salvo que «Teselas de mapa» indique una fuente; lo que dicen las capas y las fuentes se muestra como texto. «#date=2025-06-21» tras su dirección lo abre en una fecha.

El terreno que comparten dos fechas se escribe una vez: medio año de mapas diarios de un frente entero ocupa menos de 3 MB.</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Map number</source>
        <translation>Número del mapa</translation>
    </message>
    <message>
        <source>Map of</source>
        <translation>Mapa de</translation>
    </message>
    <message>
        <source>Map of {date}</source>
        <translation>Mapa del {date}</translation>
    </message>
    <message>
        <source>Map page…</source>
        <translation>Página de mapa…</translation>
    </message>
    <message>
        <source>Map tiles</source>
        <translation>Teselas de mapa</translation>
    </message>
    <message>
        <source>Map tips and identify results of “{layer}” list events. Switch map tips on in the View menu.</source>
        <translation>Los avisos de mapa y la identificación de «{layer}» enumeran sucesos. Active los avisos de mapa en el menú Ver.</translation>
    </message>
    <message>
        <source>Map without a date</source>
        <translation>Mapa sin fecha</translation>
    </message>
    <message>
        <source>Map {number}.</source>
        <translation>Mapa {number}.</translation>
    </message>
    <message>
        <source>Map. The arrow keys move it, plus and minus change its scale.</source>
        <translation>Mapa. Las flechas del teclado lo mueven, más y menos cambian su escala.</translation>
    </message>
    <message>
        <source>Mapping (*.json)</source>
        <translation>Correspondencia (*.json)</translation>
    </message>
    <message>
        <source>Mapping of columns</source>
        <translation>Correspondencia de columnas</translation>
    </message>
    <message>
        <source>Maps and reports</source>
        <translation>Mapas e informes</translation>
    </message>
    <message>
        <source>Maps by {makers}{date}</source>
        <translation>Mapas de {makers}{date}</translation>
    </message>
    <message>
        <source>Maps of a month or a year are compared with maps of a day as if all were of {date} ({makers}). Compare dates of one precision.</source>
        <translation>Mapas de un mes o un año se comparan con mapas de un día como si todos fueran del {date} ({makers}). Compare fechas de igual precisión.</translation>
    </message>
    <message>
        <source>Maps of intervals on</source>
        <translation>Mapas de intervalos en</translation>
    </message>
    <message>
        <source>Match evidence</source>
        <translation>Cotejar pruebas</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Measure in the layer's plane</source>
        <translation>Medir en el plano de la capa</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Medida en</translation>
    </message>
    <message>
        <source>Measured on {best}, claimed for {wanted}.</source>
        <translation>Medido el {best}, afirmado para {wanted}.</translation>
    </message>
    <message>
        <source>Measured on {best}, the map after {wanted}.</source>
        <translation>Medido el {best}, en el mapa posterior a {wanted}.</translation>
    </message>
    <message>
        <source>Measured on {best}, the map before {wanted}.</source>
        <translation>Medido el {best}, en el mapa anterior a {wanted}.</translation>
    </message>
    <message>
        <source>Measures how far encirclers are from sealing off a core, and the pocket they would cut off.</source>
        <translation>Mide cuánto falta a las fuerzas que cercan para cerrar un núcleo, y la bolsa que cortarían.</translation>
    </message>
    <message>
        <source>Measures the pockets that encirclers have sealed: area and its error, who holds the ring, the places inside, since when, and what the area compares to.</source>
        <translation>Mide las bolsas que las fuerzas que cercan han cerrado: superficie y su error, quién controla el anillo, los lugares de dentro, desde cuándo y con qué se compara la superficie.</translation>
    </message>
    <message>
        <source>Measures the quantities that reports claim and says which agree with the layers.</source>
        <translation>Mide las cantidades que afirman los informes y dice cuáles concuerdan con las capas.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Median distance (m)</source>
        <translation>Distancia mediana (m)</translation>
    </message>
    <message>
        <source>Median distance between fronts</source>
        <translation>Distancia mediana entre frentes</translation>
    </message>
    <message>
        <source>Merge the selected events</source>
        <translation>Combinar los sucesos seleccionados</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Method note</source>
        <translation>Nota metodológica</translation>
    </message>
    <message>
        <source>Miles (kilometres)</source>
        <translation>Millas (kilómetros)</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>More figures find no room here</source>
        <translation>Aquí no caben más cifras</translation>
    </message>
    <message>
        <source>More figures on the next page: {count}</source>
        <translation>Más cifras en la página siguiente: {count}</translation>
    </message>
    <message>
        <source>More makers</source>
        <translation>Más autores</translation>
    </message>
    <message>
        <source>More pockets on the map</source>
        <translation>Más bolsas en el mapa</translation>
    </message>
    <message>
        <source>More than half of them do</source>
        <translation>Lo hacen más de la mitad</translation>
    </message>
    <message>
        <source>More than {most_rears} separate rear places: merge them or choose fewer.</source>
        <translation>Más de {most_rears} lugares de retaguardia separados: combínelos o elija menos.</translation>
    </message>
    <message>
        <source>Move a stretch of the front</source>
        <translation>Mover un tramo del frente</translation>
    </message>
    <message>
        <source>Move every boundary at random so many times and measure the gap on each map: interval, bias and share sealed, where vertices do not all err as one. 200 do; 0: the interval is that of a formula. With a core only.</source>
        <translation>Mover cada límite al azar este número de veces y medir la brecha en cada mapa: intervalo, sesgo y proporción de cierres, cuando no todos los vértices yerran a la vez. Bastan 200; 0: el intervalo es el de una fórmula. Solo con un núcleo.</translation>
    </message>
    <message>
        <source>Move the stretch away from its own ground, and click to put it down.</source>
        <translation>Aleje el tramo de su propio terreno y haga clic para colocarlo.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Movement of the front</source>
        <translation>Movimiento del frente</translation>
    </message>
    <message>
        <source>Movement of {actor}</source>
        <translation>Movimiento de {actor}</translation>
    </message>
    <message>
        <source>My own maps…</source>
        <translation>Mis propios mapas…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name at least one actor: who can hold ground on the map?</source>
        <translation>Indique al menos un actor: ¿quién puede controlar terreno en el mapa?</translation>
    </message>
    <message>
        <source>Name at least one encircler. “{name}” has: {actor_names}.</source>
        <translation>Indique al menos una fuerza que cerca. «{name}» tiene: {actor_names}.</translation>
    </message>
    <message>
        <source>Name of the field with the actor. Empty: that of the profile.</source>
        <translation>Nombre del campo con el actor. Vacío: el del perfil.</translation>
    </message>
    <message>
        <source>Name of the field with the class. Empty: that of the profile.</source>
        <translation>Nombre del campo con la clase. Vacío: el del perfil.</translation>
    </message>
    <message>
        <source>Name of the field with the date. Empty: that of the profile, else names.</source>
        <translation>Nombre del campo con la fecha. Vacío: el del perfil; si no, los nombres.</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Nombre del diseño</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nombre del lugar</translation>
    </message>
    <message>
        <source>Name of the variant</source>
        <translation>Nombre de la variante</translation>
    </message>
    <message>
        <source>Name of whoever holds the ground that no polygon holds, such as the defender on a map that shows the occupied ground only. It stands in tables, maps and reports.</source>
        <translation>Nombre de quien controla el terreno que no contiene ningún polígono, como el defensor en un mapa que solo muestra el terreno ocupado. Figura en tablas, mapas e informes.</translation>
    </message>
    <message>
        <source>Name the encirclers in the panel, then click again.</source>
        <translation>Indique en el panel las fuerzas que cercan y vuelva a hacer clic.</translation>
    </message>
    <message>
        <source>Name the encirclers, the besieged, or both.</source>
        <translation>Indique las fuerzas que cercan, los sitiados o ambos.</translation>
    </message>
    <message>
        <source>Names separated by ;</source>
        <translation>Nombres separados por ;</translation>
    </message>
    <message>
        <source>Names separated by semicolons. Empty: all but “claimed” and “infiltrated”.</source>
        <translation>Nombres separados por punto y coma. Vacío: todos menos «claimed» e «infiltrated».</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Estrecho</translation>
    </message>
    <message>
        <source>Nautical miles (kilometres)</source>
        <translation>Millas náuticas (kilómetros)</translation>
    </message>
    <message>
        <source>Nearest points of the roads</source>
        <translation>Puntos más cercanos de las carreteras</translation>
    </message>
    <message>
        <source>Nearest to the encirclers</source>
        <translation>Lo más cercano a las fuerzas que cercan</translation>
    </message>
    <message>
        <source>Nearest to the encirclers (m)</source>
        <translation>Lo más cercano a las fuerzas que cercan (m)</translation>
    </message>
    <message>
        <source>Neck of a pocket</source>
        <translation>Cuello de una bolsa</translation>
    </message>
    <message>
        <source>Needed only where dates can be read as day/month and as month/day.</source>
        <translation>Solo hace falta si las fechas pueden leerse como día/mes y como mes/día.</translation>
    </message>
    <message>
        <source>Needed only where most rows are about something else than those that the store knows by the same name and ids.</source>
        <translation>Solo hace falta si la mayoría de las filas trata de algo distinto de las que el almacén conoce con el mismo nombre e id.</translation>
    </message>
    <message>
        <source>Neighbouring state</source>
        <translation>Estado vecino</translation>
    </message>
    <message>
        <source>Neither GnuPG nor minisign is installed, so nothing was signed.</source>
        <translation>Ni GnuPG ni minisign están instalados, así que no se firmó nada.</translation>
    </message>
    <message>
        <source>Neither map has an actor “{name}”. They have: {known}.</source>
        <translation>Ningún mapa tiene el actor «{name}». Tienen: {known}.</translation>
    </message>
    <message>
        <source>Net (km² a day)</source>
        <translation>Neto (km² al día)</translation>
    </message>
    <message>
        <source>Net (km²)</source>
        <translation>Neto (km²)</translation>
    </message>
    <message>
        <source>Neutral ground is open</source>
        <translation>El terreno neutral está abierto</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>New control layer</source>
        <translation>Nueva capa de control</translation>
    </message>
    <message>
        <source>New control layer…</source>
        <translation>Nueva capa de control…</translation>
    </message>
    <message>
        <source>New course of the front</source>
        <translation>Nuevo trazado del frente</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nuevo suceso</translation>
    </message>
    <message>
        <source>New event store</source>
        <translation>Nuevo almacén de sucesos</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Nuevo informe</translation>
    </message>
    <message>
        <source>New store…</source>
        <translation>Nuevo almacén…</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>Next day…</source>
        <translation>Día siguiente…</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Nine tenths of the front within (m)</source>
        <translation>Nueve décimas partes del frente a menos de (m)</translation>
    </message>
    <message>
        <source>No Python interpreter was found that worker processes could be started with and that computes with the same libraries as this process, GEOS among them.</source>
        <translation>No se encontró ningún intérprete de Python con el que iniciar procesos auxiliares y que calcule con las mismas bibliotecas que este proceso, GEOS entre ellas.</translation>
    </message>
    <message>
        <source>No algorithm can run yet. {how}</source>
        <translation>Aún no puede ejecutarse ningún algoritmo. {how}</translation>
    </message>
    <message>
        <source>No bar: no change</source>
        <translation>Sin barra: sin cambios</translation>
    </message>
    <message>
        <source>No bar: no change, or no map</source>
        <translation>Sin barra: sin cambios o sin mapa</translation>
    </message>
    <message>
        <source>No build of {names} is known to fit Python {key}. Install by hand: {how}</source>
        <translation>No se conoce ninguna versión de {names} que sirva para Python {key}. Instale a mano: {how}</translation>
    </message>
    <message>
        <source>No closure</source>
        <translation>Sin cierre</translation>
    </message>
    <message>
        <source>No column of {name} names a source: the events have no reports.</source>
        <translation>Ninguna columna de {name} indica una fuente: los sucesos no tienen informes.</translation>
    </message>
    <message>
        <source>No control mapped</source>
        <translation>Control sin cartografiar</translation>
    </message>
    <message>
        <source>No counterpart beyond</source>
        <translation>Sin contraparte más allá de</translation>
    </message>
    <message>
        <source>No date could be read (first text: “{shown}”). Dates are read as {formats}; give the format, a pattern like “map D.M.YY”, or a date for all.</source>
        <translation>No se pudo leer ninguna fecha (primer texto: «{shown}»). Las fechas se leen como {formats}; dé el formato, un patrón como «map D.M.YY» o una fecha para todo.</translation>
    </message>
    <message>
        <source>No date could be read as {format} (first text: “{shown}”). Nothing dated was found in {where}.</source>
        <translation>Ninguna fecha se pudo leer como {format} (primer texto: «{shown}»). No se encontró nada con fecha en {where}.</translation>
    </message>
    <message>
        <source>No event is linked to “{layer}”.</source>
        <translation>Ningún suceso está vinculado a «{layer}».</translation>
    </message>
    <message>
        <source>No feature could be used. Remedy what the table of repairs names first.</source>
        <translation>No se pudo usar ningún objeto. Remedie antes lo que indica la tabla de reparaciones.</translation>
    </message>
    <message>
        <source>No feature has a control class that is to count ({names}). The classes are: {found}.</source>
        <translation>Ningún objeto tiene una clase de control que deba contar ({names}). Las clases son: {found}.</translation>
    </message>
    <message>
        <source>No feature of the project's layers is linked to this event.</source>
        <translation>Ningún objeto de las capas del proyecto está vinculado a este suceso.</translation>
    </message>
    <message>
        <source>No file attached</source>
        <translation>Ningún archivo adjunto</translation>
    </message>
    <message>
        <source>No file was given.</source>
        <translation>No se dio ningún archivo.</translation>
    </message>
    <message>
        <source>No gap line lies between {said}.</source>
        <translation>Ninguna línea de brecha queda entre {said}.</translation>
    </message>
    <message>
        <source>No ground changes hands.</source>
        <translation>Ningún terreno cambia de manos.</translation>
    </message>
    <message>
        <source>No layer has a coordinate reference system, so nothing can be placed on the Earth. Set that of the layers and run again.</source>
        <translation>Ninguna capa tiene sistema de referencia de coordenadas, así que nada se puede situar en la Tierra. Asigne el de las capas y vuelva a ejecutar.</translation>
    </message>
    <message>
        <source>No layer has a coordinate reference system. Set it in the layer's properties.</source>
        <translation>Ninguna capa tiene sistema de referencia de coordenadas. Asígnelo en las propiedades de la capa.</translation>
    </message>
    <message>
        <source>No layer holds what the chart “{kind}” needs on two dates or more. Add an output of Encirclement gap, Pocket area or Control timeline, or choose “none”.</source>
        <translation>Ninguna capa contiene lo que el gráfico «{kind}» necesita en dos o más fechas. Añada un resultado de Brecha del cerco, Superficie de las bolsas o Cronología del control, o elija «ninguno».</translation>
    </message>
    <message>
        <source>No layer is ticked. Tick at least one, or choose a theme.</source>
        <translation>No hay ninguna capa marcada. Marque al menos una o elija un tema.</translation>
    </message>
    <message>
        <source>No line divides the study area. Check its place and the lines' CRS.</source>
        <translation>Ninguna línea divide la zona de estudio. Revise su lugar y el SRC de las líneas.</translation>
    </message>
    <message>
        <source>No line lies in the study area. Choose an area that the front crosses; mind the coordinate reference systems.</source>
        <translation>Ninguna línea está en la zona de estudio. Elija una zona que cruce el frente; atención a los sistemas de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>No lines between closed ground cut the core off from the rear.</source>
        <translation>Ninguna línea entre terreno cerrado corta el núcleo de la retaguardia.</translation>
    </message>
    <message>
        <source>No map of the series has ground in the study area: choose another area.</source>
        <translation>Ningún mapa de la serie tiene terreno en la zona de estudio: elija otra zona.</translation>
    </message>
    <message>
        <source>No names: choose a control layer and its actor field first.</source>
        <translation>Sin nombres: elija antes una capa de control y su campo del actor.</translation>
    </message>
    <message>
        <source>No other side gained such a piece.</source>
        <translation>Ningún otro bando ganó un trozo así.</translation>
    </message>
    <message>
        <source>No place lies in the study area. Choose an area that holds places; mind the coordinate reference systems.</source>
        <translation>Ningún lugar está en la zona de estudio. Elija una zona con lugares; atención a los sistemas de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>No pocket holds {said}.</source>
        <translation>Ninguna bolsa contiene {said}.</translation>
    </message>
    <message>
        <source>No pocket round the core is as large as the least area asked for.</source>
        <translation>Ninguna bolsa en torno al núcleo alcanza la superficie mínima pedida.</translation>
    </message>
    <message>
        <source>No quantity with a unit was found, and no fact. Facts without a number (sealed, open, linked up, who holds a place) are read in full in English alone, and of other languages in the commonest words.</source>
        <translation>No se halló ninguna cantidad con unidad ni ningún hecho. Los hechos sin número (cerrado, abierto, enlazados, quién controla un lugar) solo se leen por completo en inglés; en otros idiomas, solo en las palabras más comunes.</translation>
    </message>
    <message>
        <source>No quantity with a unit was found, and no fact. What is denied, asked, nearly so or yet to come is none.</source>
        <translation>No se halló ninguna cantidad con unidad ni ningún hecho. Lo que se desmiente, se pregunta, casi ocurre o está por venir no cuenta.</translation>
    </message>
    <message>
        <source>No rate</source>
        <translation>Sin ritmo</translation>
    </message>
    <message>
        <source>No report of the store claims a quantity.</source>
        <translation>Ningún informe del almacén afirma una cantidad.</translation>
    </message>
    <message>
        <source>No report yet.</source>
        <translation>Aún no hay informes.</translation>
    </message>
    <message>
        <source>No road of the layer leads in.</source>
        <translation>Ninguna carretera de la capa da acceso.</translation>
    </message>
    <message>
        <source>No road of the layer leads in; roads that are cut: {count}.</source>
        <translation>Ninguna carretera de la capa da acceso; carreteras cortadas: {count}.</translation>
    </message>
    <message>
        <source>No row of the table claims a quantity.</source>
        <translation>Ninguna fila de la tabla afirma una cantidad.</translation>
    </message>
    <message>
        <source>No source.</source>
        <translation>Sin fuente.</translation>
    </message>
    <message>
        <source>No store is named. Choose a GeoPackage or a PostgreSQL connection.</source>
        <translation>No se indica ningún almacén. Elija un GeoPackage o una conexión PostgreSQL.</translation>
    </message>
    <message>
        <source>No store is open.</source>
        <translation>No hay ningún almacén abierto.</translation>
    </message>
    <message>
        <source>No store is open. Choose one in the dock first.</source>
        <translation>No hay ningún almacén abierto. Elija antes uno en el panel.</translation>
    </message>
    <message>
        <source>No {what} of the layer is “{actor}”'s: its encirclers are {known}.</source>
        <translation>Ningún {what} de la capa es de «{actor}»: las fuerzas que cercan son {known}.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None of “geometries” is ground that somebody holds in {crs}: {why}.</source>
        <translation>Nada de «geometries» es terreno que alguien controle en {crs}: {why}.</translation>
    </message>
    <message>
        <source>None: leave that date out</source>
        <translation>Ninguno: omitir esa fecha</translation>
    </message>
    <message>
        <source>None: the layers ticked below</source>
        <translation>Ninguno: las capas marcadas abajo</translation>
    </message>
    <message>
        <source>Not all key figures fit their place: see the further page.</source>
        <translation>No todas las cifras clave caben en su lugar: véase la página siguiente.</translation>
    </message>
    <message>
        <source>Not all key figures fit their place; the last are left out.</source>
        <translation>No todas las cifras clave caben en su sitio; se omiten las últimas.</translation>
    </message>
    <message>
        <source>Not comparable with {then} on {date}: that was the gap of another pocket</source>
        <translation>No comparable con {then} el {date}: era la brecha de otra bolsa</translation>
    </message>
    <message>
        <source>Not counted as held: {what}</source>
        <translation>No contado como controlado: {what}</translation>
    </message>
    <message>
        <source>Not found: {fields}. Choose their columns.</source>
        <translation>No encontrado: {fields}. Elija sus columnas.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Sin evaluar</translation>
    </message>
    <message>
        <source>Not public: {events} event(s) and {reports} report(s) are left out, the places of {blurred} event(s) are blurred to {km} km or more.</source>
        <translation>No público: se omiten {events} suceso(s) y {reports} informe(s), y los lugares de {blurred} suceso(s) se difuminan a {km} km o más.</translation>
    </message>
    <message>
        <source>Not set: {names}.</source>
        <translation>Sin definir: {names}.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>No consta</translation>
    </message>
    <message>
        <source>Not stated (public)</source>
        <translation>No consta (público)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note (*.json)</source>
        <translation>Nota (*.json)</translation>
    </message>
    <message>
        <source>Note or export (*.json *.geojson *.csv)</source>
        <translation>Nota o exportación (*.json *.geojson *.csv)</translation>
    </message>
    <message>
        <source>Note the end of the log</source>
        <translation>Anotar el final del registro</translation>
    </message>
    <message>
        <source>Note the end of the log…</source>
        <translation>Anotar el final del registro…</translation>
    </message>
    <message>
        <source>Nothing could be kept in {path}: {error}.</source>
        <translation>No se pudo guardar nada en {path}: {error}.</translation>
    </message>
    <message>
        <source>Nothing counts as held: all is of the classes {names}. Name the classes that count.</source>
        <translation>Nada cuenta como controlado: todo es de las clases {names}. Indique las clases que cuentan.</translation>
    </message>
    <message>
        <source>Nothing is known as of {wanted}: the layers begin on {first}.</source>
        <translation>Nada se sabe a fecha de {wanted}: las capas empiezan el {first}.</translation>
    </message>
    <message>
        <source>Nothing of the study area is within reach of a place.</source>
        <translation>Nada de la zona de estudio está al alcance de un lugar.</translation>
    </message>
    <message>
        <source>Nothing says who holds the ground of “{layer}”, and no actor is given for it. It has: {join}. Name the field or the actor, or take the actor from the layer's, file's or folder's name.</source>
        <translation>Nada dice quién ocupa el terreno de «{layer}», y no se da ningún actor para ello. Tiene: {join}. Indique el campo o el actor, o tome el actor del nombre de la capa, del archivo o de la carpeta.</translation>
    </message>
    <message>
        <source>Nothing was filled in: {reason}</source>
        <translation>No se rellenó nada: {reason}</translation>
    </message>
    <message>
        <source>Nothing was imported: the dataset now says something else in {count} fields that you changed by hand ({first}). Choose whose words are to stand.</source>
        <translation>No se importó nada: el conjunto de datos dice ahora otra cosa en {count} campos que usted cambió a mano ({first}). Elija qué versión debe quedar.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>No se instaló nada.</translation>
    </message>
    <message>
        <source>Nothing was retracted: say why, the log keeps the reason.</source>
        <translation>No se retiró nada: diga por qué, el registro conserva el motivo.</translation>
    </message>
    <message>
        <source>Nothing was saved to {address}: {text}. Check that the file or connection is there, that you may write to it and that the disk is not full, then save again; what you typed is kept.</source>
        <translation>No se guardó nada en {address}: {text}. Compruebe que el archivo o la conexión existe, que puede escribir en él y que el disco no está lleno, y guarde de nuevo; se conserva lo que escribió.</translation>
    </message>
    <message>
        <source>Nothing was saved: at {address} lies another store now than the one that was opened. Open it anew, then save again; what you typed is kept.</source>
        <translation>No se guardó nada: en {address} hay ahora otro almacén que el que se abrió. Ábralo de nuevo y guarde otra vez; lo que escribió se conserva.</translation>
    </message>
    <message>
        <source>Nothing was saved: {address} is locked by another program that writes to it. Save again in a moment, or close the other program; what you typed is kept.</source>
        <translation>No se guardó nada: otro programa que escribe en {address} lo tiene bloqueado. Guarde de nuevo dentro de un momento o cierre el otro programa; se conserva lo que escribió.</translation>
    </message>
    <message>
        <source>Now, by me</source>
        <translation>Ahora, por mí</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number of changes with support</source>
        <translation>Número de cambios con respaldo</translation>
    </message>
    <message>
        <source>Number of changes without support</source>
        <translation>Número de cambios sin respaldo</translation>
    </message>
    <message>
        <source>Number of claims</source>
        <translation>Número de afirmaciones</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Número de fechas</translation>
    </message>
    <message>
        <source>Number of events</source>
        <translation>Número de sucesos</translation>
    </message>
    <message>
        <source>Number of events and reports left out as not public</source>
        <translation>Número de sucesos e informes omitidos por no ser públicos</translation>
    </message>
    <message>
        <source>Number of events listed</source>
        <translation>Número de sucesos listados</translation>
    </message>
    <message>
        <source>Number of fields that both changed</source>
        <translation>Número de campos que ambos cambiaron</translation>
    </message>
    <message>
        <source>Number of rejected rows</source>
        <translation>Número de filas rechazadas</translation>
    </message>
    <message>
        <source>Number of reported events on no map</source>
        <translation>Número de sucesos informados que no están en ningún mapa</translation>
    </message>
    <message>
        <source>Number of reports</source>
        <translation>Número de informes</translation>
    </message>
    <message>
        <source>Of a PNG, JPG or WebP for the web. 0: as the resolution says.</source>
        <translation>De un PNG, JPG o WebP para la web. 0: según la resolución.</translation>
    </message>
    <message>
        <source>Of a PNG, and of what cannot be drawn as vectors</source>
        <translation>De un PNG y de lo que no se puede dibujar como vectores</translation>
    </message>
    <message>
        <source>Of a range: its upper end</source>
        <translation>De un intervalo: su extremo superior</translation>
    </message>
    <message>
        <source>Of selected features</source>
        <translation>De los objetos seleccionados</translation>
    </message>
    <message>
        <source>Of the desk’s own count, printed in the small print beside the day of production.</source>
        <translation>De la numeración propia de la redacción, en letra pequeña junto al día de producción.</translation>
    </message>
    <message>
        <source>Of the event</source>
        <translation>Del suceso</translation>
    </message>
    <message>
        <source>Of the figures in words, where the second unit stands in brackets; charts and what is written on the map have the first alone. Labels that layers bring have the units that they were measured with.</source>
        <translation>De las cifras en los textos, donde la segunda unidad va entre paréntesis; los gráficos y lo escrito en el mapa llevan solo la primera. Las etiquetas de las capas conservan las unidades con que se midieron.</translation>
    </message>
    <message>
        <source>Of the first {rows} rows {good} can be imported and {bad} cannot.</source>
        <translation>De las primeras {rows} filas, {good} se pueden importar y {bad} no.</translation>
    </message>
    <message>
        <source>Of the intervals of the rates.</source>
        <translation>De los intervalos de los ritmos.</translation>
    </message>
    <message>
        <source>Of the words and dates that Salient writes. Names, titles and notes stay as they are. Empty: that of QGIS.</source>
        <translation>De las palabras y fechas que escribe Salient. Nombres, títulos y notas quedan como están. Vacío: el de QGIS.</translation>
    </message>
    <message>
        <source>Of the words and dates that Salient writes; names and texts stay as they are</source>
        <translation>De las palabras y fechas que escribe Salient; los nombres y textos quedan como están</translation>
    </message>
    <message>
        <source>Of what “{quantity}” is the length is not said: of a gap, or between which places.</source>
        <translation>No se dice de qué es la longitud «{quantity}»: de una brecha, o entre qué lugares.</translation>
    </message>
    <message>
        <source>Of which area it is a part is not named: name the country or region.</source>
        <translation>No se nombra la zona de la que es parte: nombre el país o la región.</translation>
    </message>
    <message>
        <source>Of {all} claimed quantities {good} are consistent with the layers, {bad} are not, and of {open} the layers cannot tell.</source>
        <translation>De {all} cantidades afirmadas, {good} son coherentes con las capas, {bad} no, y de {open} las capas no pueden decirlo.</translation>
    </message>
    <message>
        <source>Of {rows} rows {good} can be imported and {bad} cannot.</source>
        <translation>De {rows} filas, {good} se pueden importar y {bad} no.</translation>
    </message>
    <message>
        <source>Off: each date names all of its places.</source>
        <translation>Desactivado: cada fecha indica todos sus lugares.</translation>
    </message>
    <message>
        <source>Offsets along the front</source>
        <translation>Desplazamientos a lo largo del frente</translation>
    </message>
    <message>
        <source>On a map of one actor: lines or polygons along which its edge is coast or border and no front. Empty: the world map that QGIS ships (Natural Earth 1:10m).</source>
        <translation>En un mapa de un solo actor: líneas o polígonos a lo largo de los que su borde es costa o frontera y no frente. Vacío: el mapa mundial incluido en QGIS (Natural Earth 1:10m).</translation>
    </message>
    <message>
        <source>On both sides of the line</source>
        <translation>A ambos lados de la línea</translation>
    </message>
    <message>
        <source>On the last date</source>
        <translation>En la última fecha</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <source>On the map of {date} {said} lies on ground that is nobody's: who holds it is not shown.</source>
        <translation>En el mapa del {date}, {said} está en terreno de nadie: no se muestra quién lo controla.</translation>
    </message>
    <message>
        <source>On the map: {actors}</source>
        <translation>En el mapa: {actors}</translation>
    </message>
    <message>
        <source>On {count} date(s) the lines differ in “{field}”: the largest counts for the date.</source>
        <translation>En {count} fecha(s) las líneas difieren en «{field}»: para la fecha cuenta el mayor.</translation>
    </message>
    <message>
        <source>On {count} day(s) an actor is on an earlier map of the day alone, which does not count: he has no ground then, first {actors} on {day}. Where each side is drawn by itself, or a later map mends one of them, give them one time, or draw all of them on the later one</source>
        <translation>En {count} día(s) un actor está solo en un mapa anterior del día, que no cuenta: no tiene terreno entonces, el primero {actors} el {day}. Si cada bando se dibuja por separado, o un mapa posterior corrige solo uno, deles la misma hora, o dibújelos todos en el posterior</translation>
    </message>
    <message>
        <source>On {count} day(s) of several maps ground stays that the last one does not draw, of actors whom it leaves as they were: first {actors} on {day}</source>
        <translation>En {count} día(s) con varios mapas queda terreno que el último no dibuja, de actores que deja como estaban: primero {actors} el {day}</translation>
    </message>
    <message>
        <source>On {count} of {dates} dates the map shows {actor} alone, and the whole outline is front; on the others front is only where two actors meet, so that fronts of both kinds do not compare. Draw the same actors on each date, or choose one actor to read.</source>
        <translation>En {count} de {dates} fechas el mapa muestra solo a {actor}, y todo su contorno es frente; en las demás el frente está solo donde dos actores se tocan, de modo que no son comparables. Dibuje los mismos actores en cada fecha, o elija un solo actor para leer.</translation>
    </message>
    <message>
        <source>On {date}: </source>
        <translation>El {date}: </translation>
    </message>
    <message>
        <source>On {day} the gap {where} has no length: {states}.</source>
        <translation>El {day} la brecha {where} no tiene longitud: {states}.</translation>
    </message>
    <message>
        <source>One actor a line</source>
        <translation>Un actor por línea</translation>
    </message>
    <message>
        <source>One date for all features (2025-01-31). Empty: read from field or name.</source>
        <translation>Una fecha para todos los objetos (2025-01-31). Vacío: se lee del campo o del nombre.</translation>
    </message>
    <message>
        <source>One date tells nothing of who draws first.</source>
        <translation>Una sola fecha no dice nada de quién dibuja primero.</translation>
    </message>
    <message>
        <source>One date, {day}.</source>
        <translation>Una fecha, {day}.</translation>
    </message>
    <message>
        <source>One line a gap line, with its length and the total of its closure.</source>
        <translation>Una línea por línea de brecha, con su longitud y el total de su cierre.</translation>
    </message>
    <message>
        <source>One map</source>
        <translation>Un mapa</translation>
    </message>
    <message>
        <source>One of longitude and latitude is missing or no number.</source>
        <translation>Falta la longitud o la latitud, o no es un número.</translation>
    </message>
    <message>
        <source>One page as an example; the export has {count}.</source>
        <translation>Una página de ejemplo; la exportación tiene {count}.</translation>
    </message>
    <message>
        <source>One page with charts: area, gain and loss, end to end against summed.</source>
        <translation>Una página con gráficos: superficie, ganancia y pérdida, de principio a fin frente a sumado.</translation>
    </message>
    <message>
        <source>One page with figures, curve over time, method, inputs and parameters.</source>
        <translation>Una página con cifras, curva en el tiempo, método, entradas y parámetros.</translation>
    </message>
    <message>
        <source>One page with figures, tables, method and parameters.</source>
        <translation>Una página con cifras, tablas, método y parámetros.</translation>
    </message>
    <message>
        <source>One page, one for each date of the layers, or one for each pocket: one PDF, or one PNG or SVG each, with date or pocket added to the file’s name.</source>
        <translation>Una página, una por fecha de las capas o una por bolsa: un PDF, o un PNG o SVG cada una, con la fecha o la bolsa añadida al nombre del archivo.</translation>
    </message>
    <message>
        <source>One point a date and core, with its state: a core that was taken too.</source>
        <translation>Un punto por fecha y núcleo, con su estado: también de un núcleo tomado.</translation>
    </message>
    <message>
        <source>One row a date and core, also where there is no gap, with the reason.</source>
        <translation>Una fila por fecha y núcleo, también donde no hay brecha, con el motivo.</translation>
    </message>
    <message>
        <source>One row a date and core, in words, also where no road leads in.</source>
        <translation>Una fila por fecha y núcleo, en palabras, también si ninguna carretera da acceso.</translation>
    </message>
    <message>
        <source>One row for each reference place, not for the nearest only.</source>
        <translation>Una fila por cada lugar de referencia, no solo por el más cercano.</translation>
    </message>
    <message>
        <source>Only ground that both maps cover</source>
        <translation>Solo el terreno que cubren ambos mapas</translation>
    </message>
    <message>
        <source>Only links to web pages, and text, can start a report.</source>
        <translation>Solo los enlaces a páginas web y el texto pueden iniciar un informe.</translation>
    </message>
    <message>
        <source>Only what is public</source>
        <translation>Solo lo que es público</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Open a store…</source>
        <translation>Abrir un almacén…</translation>
    </message>
    <message>
        <source>Open an event store</source>
        <translation>Abrir un almacén de sucesos</translation>
    </message>
    <message>
        <source>Open ends are carried</source>
        <translation>Los extremos abiertos se prolongan</translation>
    </message>
    <message>
        <source>Open ends of two lines this near to each other are joined. 0: none are.</source>
        <translation>Los extremos abiertos de dos líneas así de próximos se unen. 0: ninguno.</translation>
    </message>
    <message>
        <source>Open ground narrower than this between polygons of the encirclers counts as closed: borders that should be one often miss each other. Slivers are counted and reported. 0: none is closed.</source>
        <translation>El terreno abierto más estrecho que esto entre polígonos de las fuerzas que cercan cuenta como cerrado: límites que deberían ser uno a menudo no coinciden. Las astillas se cuentan y se informa de ellas. 0: no se cierra ninguna.</translation>
    </message>
    <message>
        <source>Open in its folder</source>
        <translation>Abrir en su carpeta</translation>
    </message>
    <message>
        <source>Open sample project</source>
        <translation>Abrir el proyecto de ejemplo</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>Or bring in a dataset: the store's menu › Import a dataset…</source>
        <translation>O traiga un conjunto de datos: menú del almacén › Importar un conjunto de datos…</translation>
    </message>
    <message>
        <source>Or: control layer before</source>
        <translation>O: capa de control anterior</translation>
    </message>
    <message>
        <source>Or: table of claims</source>
        <translation>O: tabla de afirmaciones</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Other pictures in “{folder}” that are named as frames are: {count}.</source>
        <translation>Otras imágenes de «{folder}» con nombre de fotograma: {count}.</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Otro bando</translation>
    </message>
    <message>
        <source>Over the dates of the layers up to the as-of date: the gap with its error, the pocket’s or the ground’s area, what was gained and lost from date to date, or the same added up. “automatic” takes the first of these that the layers tell.</source>
        <translation>En las fechas de las capas hasta la fecha de referencia: la brecha con su error, la superficie de la bolsa o del terreno, lo ganado y perdido de fecha a fecha, o lo mismo sumado. «automático» toma lo primero de esto que indiquen las capas.</translation>
    </message>
    <message>
        <source>Over this distance along a line its errors go together. For simulations; the formula holds where it is larger than the neighbourhood of a gap line's end.</source>
        <translation>A lo largo de esta distancia en una línea sus errores van juntos. Para las simulaciones; la fórmula vale si es mayor que el entorno del extremo de una línea de brecha.</translation>
    </message>
    <message>
        <source>Own side</source>
        <translation>Bando propio</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;PNG files (*.png);;SVG files (*.svg)</source>
        <translation>Archivos PDF (*.pdf);;Archivos PNG (*.png);;Archivos SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;PNG files (*.png);;SVG files (*.svg);;JPG files (*.jpg);;WebP files (*.webp)</source>
        <translation>Archivos PDF (*.pdf);;Archivos PNG (*.png);;Archivos SVG (*.svg);;Archivos JPG (*.jpg);;Archivos WebP (*.webp)</translation>
    </message>
    <message>
        <source>Pa&amp;ges for</source>
        <translation>Pá&amp;ginas para</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages of {layout}</source>
        <translation>Páginas de {layout}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Parts that jut out are salients if they are narrower than this, in metres.</source>
        <translation>Las partes que sobresalen son salientes si son más estrechas que esto, en metros.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pieces of each maker's front with the distance to the other's.</source>
        <translation>Tramos del frente de cada autor con la distancia al del otro.</translation>
    </message>
    <message>
        <source>Pieces that are too small or lie mostly on water, with the reason.</source>
        <translation>Piezas demasiado pequeñas o situadas sobre todo en agua, con el motivo.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Place facts</source>
        <translation>Datos de los lugares</translation>
    </message>
    <message>
        <source>Place name field</source>
        <translation>Campo del nombre del lugar</translation>
    </message>
    <message>
        <source>Place taken</source>
        <translation>Lugar tomado</translation>
    </message>
    <message>
        <source>Place the gap is measured for</source>
        <translation>Lugar cuya brecha se mide</translation>
    </message>
    <message>
        <source>Place {number}: “{lat}, {long}” are no coordinates in degrees.</source>
        <translation>Lugar {number}: «{lat}, {long}» no son coordenadas en grados.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Places of the project</source>
        <translation>Lugares del proyecto</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Sencillo</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Pocket</source>
        <translation>Bolsa</translation>
    </message>
    <message>
        <source>Pocket area</source>
        <translation>Superficie de las bolsas</translation>
    </message>
    <message>
        <source>Pocket area (km²)</source>
        <translation>Superficie de la bolsa (km²)</translation>
    </message>
    <message>
        <source>Pocket eliminated</source>
        <translation>Bolsa eliminada</translation>
    </message>
    <message>
        <source>Pocket formed</source>
        <translation>Bolsa formada</translation>
    </message>
    <message>
        <source>Pocket formed: ground that hangs on only by a corridor narrower than the neck. Pocket sealed: closed in all round. Pocket reduced: a quarter smaller than at its last entry. Pocket split, pockets merged: one becomes two, two one. Pocket opened: reached again while others still hold most of the ground round it; pocket relieved: reached and no longer mostly ringed; pocket eliminated: taken, or left.

A pocket is followed by the ground it shares from map to map. Several sides can close one in together; they count as friends from then on.

Link-up and split: two bodies of one actor become one, or one two; where a ring is shut, the flanks met. Lodgement: a new body away from all others; relieved when another body reaches it, eliminated when it is gone.

Salient formed: a part narrower than the salient's width and deeper than its base is wide. Each salient is logged once.

Slivers narrower than the tolerance are no way out, as for the gap and pocket area: they are closed, counted and reported.

The actor of a pocket is the besieged, the other the encircler. On a layer of one actor the other side is everybody else. Sizes are in the local plane of the layer.</source>
        <translation>Bolsa formada: terreno unido solo por un corredor más estrecho que el cuello. Bolsa cerrada: rodeada por todas partes. Bolsa reducida: una cuarta parte menor que en su última entrada. Bolsa dividida, bolsas unidas: una pasa a ser dos, dos pasan a ser una. Bolsa abierta: alcanzada de nuevo mientras otros controlan aún la mayor parte del terreno que la rodea; bolsa liberada: alcanzada y ya no rodeada en su mayor parte; bolsa eliminada: tomada o abandonada.

Una bolsa se sigue por el terreno que comparte de mapa a mapa. Varios bandos pueden cercar una juntos; desde entonces cuentan como aliados.

Enlace de fuerzas y división: dos cuerpos de un actor pasan a ser uno, o uno pasa a ser dos; donde se cierra un anillo, los flancos se encontraron. Cabeza de puente: un cuerpo nuevo alejado de todos los demás; liberada cuando otro cuerpo la alcanza, eliminada cuando desaparece.

Saliente formado: una parte más estrecha que la anchura del saliente y más profunda que ancha es su base. Cada saliente se registra una vez.

Las astillas más estrechas que la tolerancia no son salida, como en la brecha y la superficie de las bolsas: se cierran, se cuentan y se informa de ellas.

El actor de una bolsa es el sitiado; el otro, el que cerca. En una capa de un solo actor el otro bando son todos los demás. Los tamaños son en el plano local de la capa.</translation>
    </message>
    <message>
        <source>Pocket opened</source>
        <translation>Bolsa abierta</translation>
    </message>
    <message>
        <source>Pocket reduced</source>
        <translation>Bolsa reducida</translation>
    </message>
    <message>
        <source>Pocket relieved</source>
        <translation>Bolsa liberada</translation>
    </message>
    <message>
        <source>Pocket sealed</source>
        <translation>Bolsa cerrada</translation>
    </message>
    <message>
        <source>Pocket split</source>
        <translation>Bolsa dividida</translation>
    </message>
    <message>
        <source>Pocket {number}</source>
        <translation>Bolsa {number}</translation>
    </message>
    <message>
        <source>Pocket {number}: {area}</source>
        <translation>Bolsa {number}: {area}</translation>
    </message>
    <message>
        <source>Pocket, by its letter</source>
        <translation>Bolsa, por su letra</translation>
    </message>
    <message>
        <source>Pocket, from tactical to wide</source>
        <translation>Bolsa, de táctica a amplia</translation>
    </message>
    <message>
        <source>Pocket, km²</source>
        <translation>Bolsa, km²</translation>
    </message>
    <message>
        <source>Pockets</source>
        <translation>Bolsas</translation>
    </message>
    <message>
        <source>Pockets merged</source>
        <translation>Bolsas unidas</translation>
    </message>
    <message>
        <source>Pockets of “Encirclement gap” or “Pocket area”. Empty: looked for.</source>
        <translation>Bolsas de «Brecha del cerco» o «Superficie de las bolsas». Vacío: se buscan.</translation>
    </message>
    <message>
        <source>Pockets round this place, from the innermost to the widest.</source>
        <translation>Bolsas en torno a este lugar, de la más interior a la más amplia.</translation>
    </message>
    <message>
        <source>Points of the compass</source>
        <translation>Puntos cardinales</translation>
    </message>
    <message>
        <source>Points or polygons that the pocket must contain, one answer each.</source>
        <translation>Puntos o polígonos que la bolsa debe contener, una respuesta para cada uno.</translation>
    </message>
    <message>
        <source>Points or polygons that the pocket must contain, one answer each. Empty: search for the pockets that threaten.</source>
        <translation>Puntos o polígonos que la bolsa debe contener, una respuesta para cada uno. Vacío: buscar las bolsas que amenazan.</translation>
    </message>
    <message>
        <source>Points, each with the actor that holds the place.</source>
        <translation>Puntos, cada uno con el actor que controla el lugar.</translation>
    </message>
    <message>
        <source>Poles of inaccessibility</source>
        <translation>Polos de inaccesibilidad</translation>
    </message>
    <message>
        <source>Polygon layers or files, one date each or with a date field. Of a file every layer.</source>
        <translation>Capas o archivos de polígonos, con una fecha cada uno o con campo de fecha. De un archivo, todas las capas.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground by this maker.</source>
        <translation>Polígonos de quién controla cada terreno según este autor.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, one later map.</source>
        <translation>Polígonos de quién controla cada terreno, un mapa posterior.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, one map.</source>
        <translation>Polígonos de quién controla cada terreno, un mapa.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, one or more a feature, with a field that names the actor. It needs a coordinate reference system.</source>
        <translation>Polígonos de quién controla cada terreno, uno o más por objeto, con un campo que nombra al actor. Necesita un sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, with a date field. Or give two layers below.</source>
        <translation>Polígonos de quién controla cada terreno, con un campo de fecha. O indique abajo dos capas.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, with an actor and, if many, a date.</source>
        <translation>Polígonos de quién controla cada terreno, con un actor y, si son varias, una fecha.</translation>
    </message>
    <message>
        <source>Polygons with a date field, whose fronts are the dated lines.</source>
        <translation>Polígonos con un campo de fecha, cuyos frentes son las líneas fechadas.</translation>
    </message>
    <message>
        <source>Polygons with actor and date, ready to measure.</source>
        <translation>Polígonos con actor y fecha, listos para medir.</translation>
    </message>
    <message>
        <source>Polygons, such as districts or army group areas, within which results are summed too.</source>
        <translation>Polígonos, como distritos o zonas de grupos de ejércitos, en los que también se suman los resultados.</translation>
    </message>
    <message>
        <source>Population field</source>
        <translation>Campo de población</translation>
    </message>
    <message>
        <source>Position error</source>
        <translation>Error de posición</translation>
    </message>
    <message>
        <source>Position error (1 sigma, m)</source>
        <translation>Error de posición (1 sigma, m)</translation>
    </message>
    <message>
        <source>Position error of maps (1 sigma)</source>
        <translation>Error de posición de los mapas (1 sigma)</translation>
    </message>
    <message>
        <source>Position error of places (1 sigma)</source>
        <translation>Error de posición de los lugares (1 sigma)</translation>
    </message>
    <message>
        <source>Position error of the map (1 sigma)</source>
        <translation>Error de posición del mapa (1 sigma)</translation>
    </message>
    <message>
        <source>PostgreSQL: {name}</source>
        <translation>PostgreSQL: {name}</translation>
    </message>
    <message>
        <source>Potential pocket</source>
        <translation>Bolsa potencial</translation>
    </message>
    <message>
        <source>Potential pockets</source>
        <translation>Bolsas potenciales</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Prepare control layer</source>
        <translation>Preparar capa de control</translation>
    </message>
    <message>
        <source>Press “Preview”.</source>
        <translation>Pulse «Vista previa».</translation>
    </message>
    <message>
        <source>Preview and values…</source>
        <translation>Vista previa y valores…</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Vista previa de la página</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Printed above the credits. Empty: the project’s copyright label.</source>
        <translation>Se imprime sobre los créditos. Vacío: la etiqueta de copyright del proyecto.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>QGIS cannot open “{text}”: the “{odd}” in it means something else to it. Rename the folder or the file, or choose another one.</source>
        <translation>QGIS no puede abrir «{text}»: para él, «{odd}» significa otra cosa. Cambie el nombre de la carpeta o del archivo, o elija otro.</translation>
    </message>
    <message>
        <source>QGIS could not measure again: {said}</source>
        <translation>QGIS no pudo volver a medir: {said}</translation>
    </message>
    <message>
        <source>QGIS did not end within an hour.</source>
        <translation>QGIS no terminó en una hora.</translation>
    </message>
    <message>
        <source>QGIS does not say what “{name}” takes: {said}</source>
        <translation>QGIS no dice qué admite «{name}»: {said}</translation>
    </message>
    <message>
        <source>QGIS knows no PostgreSQL connection “{connection}” (known: {known}). Make it in the Browser panel.</source>
        <translation>QGIS no conoce la conexión PostgreSQL «{connection}» (conocidas: {known}). Créela en el panel Navegador.</translation>
    </message>
    <message>
        <source>QGIS's world map is missing: pockets on water cannot be told from others.</source>
        <translation>Falta el mapa mundial de QGIS: las bolsas en agua no se distinguen de las demás.</translation>
    </message>
    <message>
        <source>QGIS's world map is not there to tell coasts and borders from the front: all the edge of a lone actor's ground counts as front. Choose a layer of coasts and borders to leave them out.</source>
        <translation>No está el mapa mundial de QGIS para distinguir costas y fronteras del frente: todo el borde del terreno de un actor solo cuenta como frente. Elija una capa de costas y fronteras para omitirlas.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Reach of a place</source>
        <translation>Alcance de un lugar</translation>
    </message>
    <message>
        <source>Read only these actors</source>
        <translation>Leer solo estos actores</translation>
    </message>
    <message>
        <source>Read only what touches</source>
        <translation>Leer solo lo que toca</translation>
    </message>
    <message>
        <source>Read the claim from the quotation</source>
        <translation>Leer la afirmación en la cita</translation>
    </message>
    <message>
        <source>Reading TOML needs tomli on this Python. Run: pip install tomli.</source>
        <translation>Leer TOML requiere tomli en este Python. Ejecute: pip install tomli.</translation>
    </message>
    <message>
        <source>Reading {name} needs {name_2}, which is missing. {remedy}</source>
        <translation>Leer {name} requiere {name_2}, que falta. {remedy}</translation>
    </message>
    <message>
        <source>Reading {reading:.1f} s, comparing {diffing:.1f} s, writing {writing:.1f} s.</source>
        <translation>Lectura {reading:.1f} s, comparación {diffing:.1f} s, escritura {writing:.1f} s.</translation>
    </message>
    <message>
        <source>Reads UCDP GED (49 or 41 columns, or a candidate file without header), ACLED (new and old form), lists of geolocated pictures such as GeoConfirmed's, and any other CSV, JSON, GeoJSON or vector layer with a date and a place.

Several sources in one cell become several reports. Codes of precision become metres and days (the manual has the table). A table without fixed columns is read by a mapping that is guessed from the columns' names and shown beside Mapping of columns, where it can be changed; it can be saved and given again.

The import can be repeated: rows that the store knows by the dataset's own id are left alone if nothing changed, and updated, with an entry in the log, if something did. What you changed by hand stays yours; where the dataset changed it too, the log lists both, and Words that both changed says which stand. Dates that can be read as day/month and as month/day stop the import until you say which; a few odd ones among many are rejected row by row. A year, a month or an interval is kept as such.

Coordinates may be numbers, degrees with minutes and seconds, both in one column, WKT or shapes, of which the middle counts.

Rows that cannot be imported come back as a table with their number and the reason. The store is made if it is not there.</source>
        <translation>Lee UCDP GED (49 o 41 columnas, o un archivo candidato sin encabezado), ACLED (forma nueva y antigua), listas de imágenes geolocalizadas como las de GeoConfirmed, y cualquier otro CSV, JSON, GeoJSON o capa vectorial con fecha y lugar.

Varias fuentes en una celda se convierten en varios informes. Los códigos de precisión se convierten en metros y días (el manual tiene la tabla). Una tabla sin columnas fijas se lee con una correspondencia que se deduce de los nombres de las columnas y se muestra junto a Correspondencia de columnas, donde se puede cambiar; se puede guardar y volver a dar.

La importación se puede repetir: las filas que el almacén conoce por el id propio del conjunto de datos se dejan como están si nada cambió y se actualizan, con una entrada en el registro, si algo cambió. Lo que usted cambió a mano sigue siendo suyo; si el conjunto de datos también lo cambió, el registro enumera ambos, y Palabras que ambos cambiaron dice cuáles quedan. Las fechas que pueden leerse como día/mes y como mes/día detienen la importación hasta que diga cuál; unas pocas extrañas entre muchas se rechazan fila a fila. Un año, un mes o un intervalo se conserva como tal.

Las coordenadas pueden ser números, grados con minutos y segundos, ambas en una columna, WKT o formas, de las que cuenta el centro.

Las filas que no se pueden importar vuelven como tabla con su número y el motivo. El almacén se crea si no existe.</translation>
    </message>
    <message>
        <source>Reads layers, or every map of a folder and its subfolders, and writes one polygon layer with the fields actor, date, class, source, coalition, precision, year and time. Of files with several layers (GeoPackage, KML, GML, archives) every polygon layer is read.

The date is the one given for all, or is read from the date field, or else from the names of files, layers and folders. Patterns are weighed over all of them together; where dates can be read in two ways the algorithm stops and asks. Features with a begin and an end give a map for each date at which something changes. Of several maps of a day the last stands. Where one is older than the year 1, with which QGIS's own dates begin, dates are texts (323 BC) beside a year below 0.

The actor stands in a field, in the name of layer, file or folder, in the style or colour of a KML placemark, or is given by an expression; the value table says what each value stands for, from when to when.

Null and empty geometries, points and lines are left out; heights are dropped; invalid polygons are repaired by structure. Each case, and each file that could not be read, stands in the table of repairs, which is written also where nothing remains. A date far outside the others is kept and reported.

The result has the coordinate reference system of the first layer; coordinates that need no repair keep every digit, so that two dates drawn from one another stay comparable edge by edge.</source>
        <translation>Lee capas, o cada mapa de una carpeta y sus subcarpetas, y escribe una capa de polígonos con los campos actor, date, class, source, coalition, precision, year y time. De los archivos con varias capas (GeoPackage, KML, GML, archivos comprimidos) se lee cada capa de polígonos.

La fecha es la dada para todo, o se lee del campo de fecha o, si no, de los nombres de archivos, capas y carpetas. Los patrones se ponderan en todos ellos juntos; si las fechas pueden leerse de dos maneras, el algoritmo se detiene y pregunta. Los objetos con inicio y fin dan un mapa para cada fecha en que algo cambia. De varios mapas de un día queda el último. Si alguno es anterior al año 1, con el que empiezan las fechas propias de QGIS, las fechas son textos (323 BC) junto a un año por debajo de 0.

El actor está en un campo, en el nombre de la capa, del archivo o de la carpeta, en el estilo o color de una marca de posición KML, o lo da una expresión; la tabla de valores dice qué representa cada valor, desde cuándo y hasta cuándo.

Las geometrías nulas y vacías, los puntos y las líneas se omiten; las alturas se descartan; los polígonos no válidos se reparan por estructura. Cada caso, y cada archivo que no se pudo leer, figura en la tabla de reparaciones, que se escribe también si no queda nada. Una fecha muy alejada de las demás se conserva y se informa de ella.

El resultado tiene el sistema de referencia de coordenadas de la primera capa; las coordenadas que no necesitan reparación conservan cada dígito, de modo que dos fechas dibujadas una a partir de la otra siguen siendo comparables borde a borde.</translation>
    </message>
    <message>
        <source>Reads the claimed quantities of an event store (“less than 15 and a half miles”, “over 3,000 square miles”, “more than doubled”, “75 miles west of”) and measures each on the layers, with its error. The verdict is consistent, inconsistent or cannot tell.

What is measured: a gap (all lines of the closure together, and whether it is sealed; between two places that line too), whether a pocket is sealed or open, who holds a place, a pocket's area (that round the place or the event), an actor's area on a date, the ratio of an actor's area between two dates, distance and bearing between two places or a place and the front (“front”, or “behind the front” of the claim's actor), and an area against reference areas such as “Delaware; Rhode Island”, by land area and by total area.

Gaps and pockets are those of the layers you give, where they are the claim's actor's; without them they are looked for on the control layer, with the claim's actor as the encircler. Gap lines alone do not tell a sealed date: give the table of gaps too.

A claim is measured on the map nearest to its date, unless the report says the one before or after; what is measured from the front, on the last map before. Where the layers or the claim can be read in two ways that disagree, nobody can tell.

A verdict that turns on the map's position error says at which error it would turn.

Where a claim cannot be measured (no map near its date, an unknown actor or place) the verdict is “cannot tell”, and the note says what is missing. Retracted reports are left out.</source>
        <translation>Lee las cantidades afirmadas de un almacén de sucesos («less than 15 and a half miles», «over 3,000 square miles», «more than doubled», «75 miles west of») y mide cada una en las capas, con su error. El veredicto es coherente, incoherente o no se puede decir.

Lo que se mide: una brecha (todas las líneas del cierre juntas, y si está cerrada; entre dos lugares, también esa línea), si una bolsa está cerrada o abierta, quién controla un lugar, la superficie de una bolsa (la que rodea el lugar o el suceso), la superficie de un actor en una fecha, la razón de la superficie de un actor entre dos fechas, distancia y rumbo entre dos lugares o entre un lugar y el frente («front», o «behind the front» del actor de la afirmación), y una superficie frente a superficies de referencia como «Delaware; Rhode Island», por superficie terrestre y por superficie total.

Las brechas y bolsas son las de las capas que usted da, si son del actor de la afirmación; sin ellas se buscan en la capa de control, con el actor de la afirmación como fuerza que cerca. Las líneas de brecha solas no indican una fecha cerrada: dé también la tabla de brechas.

Una afirmación se mide en el mapa más próximo a su fecha, salvo que el informe diga el anterior o el posterior; lo que se mide desde el frente, en el último mapa anterior. Si las capas o la afirmación pueden leerse de dos maneras que discrepan, nadie puede decirlo.

Un veredicto que depende del error de posición del mapa dice con qué error cambiaría.

Si una afirmación no se puede medir (ningún mapa próximo a su fecha, actor o lugar desconocido), el veredicto es «no se puede decir», y la nota dice qué falta. Los informes retirados se omiten.</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>Retaguardia</translation>
    </message>
    <message>
        <source>Rear as a point</source>
        <translation>Retaguardia como punto</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redraw noise if undone within (dates)</source>
        <translation>Ruido de redibujado si se deshace en (fechas)</translation>
    </message>
    <message>
        <source>Redraw noise in it (km²)</source>
        <translation>De ella, ruido de redibujado (km²)</translation>
    </message>
    <message>
        <source>Redraw noise up to width</source>
        <translation>Ruido de redibujado hasta una anchura de</translation>
    </message>
    <message>
        <source>Redrawn, not changed</source>
        <translation>Redibujado, no cambiado</translation>
    </message>
    <message>
        <source>Redrawn, not changed: {noise}.</source>
        <translation>Redibujado, no cambiado: {noise}.</translation>
    </message>
    <message>
        <source>Reference areas</source>
        <translation>Superficies de referencia</translation>
    </message>
    <message>
        <source>Reference place name field</source>
        <translation>Campo del nombre del lugar de referencia</translation>
    </message>
    <message>
        <source>Reference places</source>
        <translation>Lugares de referencia</translation>
    </message>
    <message>
        <source>Refuse, and name the features</source>
        <translation>Rechazar e indicar los objetos</translation>
    </message>
    <message>
        <source>Regional border</source>
        <translation>Límite regional</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Relayed &amp;by</source>
        <translation>&amp;Difundido por</translation>
    </message>
    <message>
        <source>Relayed by</source>
        <translation>Difundido por</translation>
    </message>
    <message>
        <source>Reliability of the best source at least</source>
        <translation>Fiabilidad mínima de la mejor fuente</translation>
    </message>
    <message>
        <source>Reliability of the best source, A to F</source>
        <translation>Fiabilidad de la mejor fuente, de A a F</translation>
    </message>
    <message>
        <source>Reliability of the source (A to F)</source>
        <translation>Fiabilidad de la fuente (A a F)</translation>
    </message>
    <message>
        <source>Reliability “{reliability}” does not exist. It runs from A to F.</source>
        <translation>La fiabilidad «{reliability}» no existe. Va de A a F.</translation>
    </message>
    <message>
        <source>Remove the earlier</source>
        <translation>Quitar los anteriores</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Quitar la fila</translation>
    </message>
    <message>
        <source>Remove what Salient installed</source>
        <translation>Quitar lo que Salient instaló</translation>
    </message>
    <message>
        <source>Removed. Start QGIS again.</source>
        <translation>Quitado. Reinicie QGIS.</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Reparado</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparaciones</translation>
    </message>
    <message>
        <source>Replace it?</source>
        <translation>¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report every pocket round the same core, each with its own gap.</source>
        <translation>Informar de todas las bolsas en torno al mismo núcleo, cada una con su brecha.</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Informado por</translation>
    </message>
    <message>
        <source>Reported by a source</source>
        <translation>Informado por una fuente</translation>
    </message>
    <message>
        <source>Reported by nobody</source>
        <translation>Nadie lo informa</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Reports by this source</source>
        <translation>Informes de esta fuente</translation>
    </message>
    <message>
        <source>Reports relayed by this source</source>
        <translation>Informes difundidos por esta fuente</translation>
    </message>
    <message>
        <source>Resol&amp;ution</source>
        <translation>Resol&amp;ución</translation>
    </message>
    <message>
        <source>Resolution (dpi)</source>
        <translation>Resolución (ppp)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Retract the event</source>
        <translation>Retirar el suceso</translation>
    </message>
    <message>
        <source>Retracted too</source>
        <translation>También los retirados</translation>
    </message>
    <message>
        <source>Retreat of the whole front (m a day)</source>
        <translation>Retroceso de todo el frente (m al día)</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Rim</source>
        <translation>Borde</translation>
    </message>
    <message>
        <source>Rivers</source>
        <translation>Ríos</translation>
    </message>
    <message>
        <source>Road name field</source>
        <translation>Campo del nombre de la carretera</translation>
    </message>
    <message>
        <source>Road that is cut</source>
        <translation>Carretera cortada</translation>
    </message>
    <message>
        <source>Road that leads in</source>
        <translation>Carretera que lleva adentro</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Carreteras</translation>
    </message>
    <message>
        <source>Roads and rivers are lines, and there are other shapes among them. Choose a layer of lines; a lake or the sea, as polygons, is a barrier.</source>
        <translation>Las carreteras y los ríos son líneas, y hay otras formas entre ellos. Elija una capa de líneas; un lago o el mar, como polígonos, es una barrera.</translation>
    </message>
    <message>
        <source>Roads that lead in</source>
        <translation>Carreteras de acceso</translation>
    </message>
    <message>
        <source>Roads, rivers: {maker}.</source>
        <translation>Carreteras, ríos: {maker}.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Round numbers are off by at most (%)</source>
        <translation>Los números redondos se desvían como máximo (%)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Row {row}: the quotation states {count} more, which were left. Give each a row of its own.</source>
        <translation>Fila {row}: la cita enuncia {count} más, que se dejaron. Dé a cada una su propia fila.</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Fila {row}: {reason}</translation>
    </message>
    <message>
        <source>Rows find their events again by this name and their id: keep it for later imports.</source>
        <translation>Las filas reencuentran sus sucesos por este nombre y su id: consérvelo para importaciones posteriores.</translation>
    </message>
    <message>
        <source>Rows that were not imported: row number, reason, and what the row begins with.</source>
        <translation>Filas no importadas: número de fila, motivo y con qué empieza la fila.</translation>
    </message>
    <message>
        <source>Rows, or list and store, grade “{name}” unlike ({grades}): {kept} stands. Change it in the store if that is wrong.</source>
        <translation>Las filas, o la lista y el almacén, califican «{name}» de forma distinta ({grades}): vale {kept}. Cámbielo en el almacén si es incorrecto.</translation>
    </message>
    <message>
        <source>Run in QGIS's environment: conda install -c conda-forge {wanted}</source>
        <translation>Ejecute en el entorno de QGIS: conda install -c conda-forge {wanted}</translation>
    </message>
    <message>
        <source>Run the OSGeo4W Setup that came with QGIS (Advanced install) and choose {packages}.</source>
        <translation>Ejecute el OSGeo4W Setup que vino con QGIS (Advanced install) y elija {packages}.</translation>
    </message>
    <message>
        <source>Run with the Python of QGIS: python3 -m pip install --user {wanted}</source>
        <translation>Ejecute con el Python de QGIS: python3 -m pip install --user {wanted}</translation>
    </message>
    <message>
        <source>Run {id}</source>
        <translation>Ejecución {id}</translation>
    </message>
    <message>
        <source>Run: sudo apt install {packages}</source>
        <translation>Ejecute: sudo apt install {packages}</translation>
    </message>
    <message>
        <source>Run: sudo apt install {packages} (where that brings shapely 1.8, as on Debian 12 and Ubuntu 22.04, run: python3 -m pip install --user --break-system-packages "shapely~=2.0.7" "numpy~=1.24")</source>
        <translation>Ejecute: sudo apt install {packages} (donde eso traiga shapely 1.8, como en Debian 12 y Ubuntu 22.04, ejecute: python3 -m pip install --user --break-system-packages "shapely~=2.0.7" "numpy~=1.24")</translation>
    </message>
    <message>
        <source>Running on a cluster needs the Python library distributed. Install it with “python3 -m pip install 'dask[distributed]'”, or leave the scheduler empty.</source>
        <translation>Ejecutar en un clúster requiere la biblioteca de Python distributed. Instálela con «python3 -m pip install 'dask[distributed]'» o deje vacío el planificador.</translation>
    </message>
    <message>
        <source>S&amp;tance</source>
        <translation>&amp;Postura</translation>
    </message>
    <message>
        <source>SHA-256 of the log's last entry</source>
        <translation>SHA-256 de la última entrada del registro</translation>
    </message>
    <message>
        <source>SHA-256 of what was read</source>
        <translation>SHA-256 de lo leído</translation>
    </message>
    <message>
        <source>Salient</source>
        <translation>Salient</translation>
    </message>
    <message>
        <source>Salient does not speak “{language}”. Choose one of {known}.</source>
        <translation>Salient no habla «{language}». Elija uno de {known}.</translation>
    </message>
    <message>
        <source>Salient formed</source>
        <translation>Saliente formado</translation>
    </message>
    <message>
        <source>Salient needs {what}. {how} Then start QGIS again.</source>
        <translation>Salient necesita {what}. {how} Después reinicie QGIS.</translation>
    </message>
    <message>
        <source>Salient was checked against QGIS 4 but never run on it: compare its figures with those of QGIS 3.</source>
        <translation>Salient se comprobó con QGIS 4 pero nunca se ejecutó en él: compare sus cifras con las de QGIS 3.</translation>
    </message>
    <message>
        <source>Salient's algorithms are not in the toolbox: switch Processing on.</source>
        <translation>Los algoritmos de Salient no están en la caja de herramientas: active Processing.</translation>
    </message>
    <message>
        <source>Salient: libraries</source>
        <translation>Salient: bibliotecas</translation>
    </message>
    <message>
        <source>Salient: sourced events</source>
        <translation>Salient: sucesos con fuentes</translation>
    </message>
    <message>
        <source>Save the edits of “{layer}” first: what is not saved has no lasting key.</source>
        <translation>Guarde antes las ediciones de «{layer}»: lo que no está guardado no tiene clave permanente.</translation>
    </message>
    <message>
        <source>Save the mapping to</source>
        <translation>Guardar la correspondencia en</translation>
    </message>
    <message>
        <source>Saved to “{store}”, where the form was opened, not to the store open now.</source>
        <translation>Guardado en «{store}», donde se abrió el formulario, no en el almacén abierto ahora.</translation>
    </message>
    <message>
        <source>Say why it is retracted: the log keeps the reason.</source>
        <translation>Diga por qué se retira: el registro conserva el motivo.</translation>
    </message>
    <message>
        <source>Says of each place who holds it and since when, how far the front is, and how it lies from other places, in words.</source>
        <translation>Dice de cada lugar quién lo controla y desde cuándo, a qué distancia está el frente y su situación respecto a otros lugares, en palabras.</translation>
    </message>
    <message>
        <source>Says which roads still lead into a pocket across the gap, how near the encirclers are to each, and how much of it lies under their fire.</source>
        <translation>Dice qué carreteras llegan aún a una bolsa a través de la brecha, a qué distancia de cada una están las fuerzas que cercan y cuánto de ella está bajo su fuego.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Sealed pocket</source>
        <translation>Bolsa cerrada</translation>
    </message>
    <message>
        <source>Sealed pocket of {besieged}</source>
        <translation>Bolsa cerrada de {besieged}</translation>
    </message>
    <message>
        <source>Sealed pockets</source>
        <translation>Bolsas cerradas</translation>
    </message>
    <message>
        <source>Sealing date: of the seal that holds, or projected</source>
        <translation>Fecha de cierre: del cierre vigente o proyectada</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Buscar sucesos</translation>
    </message>
    <message>
        <source>Second maker</source>
        <translation>Segundo autor</translation>
    </message>
    <message>
        <source>Sector name field</source>
        <translation>Campo del nombre del sector</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sectores</translation>
    </message>
    <message>
        <source>See what each column fills, with its first values, and change it</source>
        <translation>Ver qué rellena cada columna, con sus primeros valores, y cambiarlo</translation>
    </message>
    <message>
        <source>See what was found, and say what the values stand for</source>
        <translation>Vea qué se encontró y diga qué representan los valores</translation>
    </message>
    <message>
        <source>Select a vector layer in the layer tree first.</source>
        <translation>Seleccione antes una capa vectorial en el árbol de capas.</translation>
    </message>
    <message>
        <source>Select an event in the list first.</source>
        <translation>Seleccione antes un suceso en la lista.</translation>
    </message>
    <message>
        <source>Select an event with a place in the list first.</source>
        <translation>Seleccione antes en la lista un suceso con lugar.</translation>
    </message>
    <message>
        <source>Select features that are not linked yet, in any layer.</source>
        <translation>Seleccione objetos aún no vinculados, en cualquier capa.</translation>
    </message>
    <message>
        <source>Select the event's features</source>
        <translation>Seleccionar los objetos del suceso</translation>
    </message>
    <message>
        <source>Select two events or more to merge them.</source>
        <translation>Seleccione dos o más sucesos para combinarlos.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Sensitivity of the event</source>
        <translation>Sensibilidad del suceso</translation>
    </message>
    <message>
        <source>Separated by semicolons; coalitions too. Ground of all others is not even read, and counts as nobody's: for a layer of which one side is wanted. Empty: all.</source>
        <translation>Separados por punto y coma; también coaliciones. El terreno de todos los demás ni se lee y cuenta como de nadie: para una capa de la que se quiere un solo bando. Vacío: todos.</translation>
    </message>
    <message>
        <source>Several actors taken as one side, one coalition a line: “Government; Russia = Government and allies”. The side's name then stands for its members everywhere.</source>
        <translation>Varios actores tomados como un bando, una coalición por línea: «Government; Russia = Government and allies». El nombre del bando sustituye entonces a sus miembros en todas partes.</translation>
    </message>
    <message>
        <source>Shapes smaller than this are not logged, in km².</source>
        <translation>No se registran formas menores que esto, en km².</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Difusión</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all events again</source>
        <translation>Mostrar de nuevo todos los sucesos</translation>
    </message>
    <message>
        <source>Show events in the active layer's map tips and identify results</source>
        <translation>Mostrar sucesos en los avisos de mapa y al identificar en la capa activa</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <source>Show the precision of locations as circles</source>
        <translation>Mostrar la precisión de las ubicaciones como círculos</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Sign the end of the log</source>
        <translation>Firmar el final del registro</translation>
    </message>
    <message>
        <source>Sign the end of the log…</source>
        <translation>Firmar el final del registro…</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Signs of units need the Python library {library}, which is not installed: “pip install {library}” in QGIS’s Python. Their points are drawn as they are.</source>
        <translation>Los signos de las unidades requieren la biblioteca de Python {library}, que no está instalada: «pip install {library}» en el Python de QGIS. Sus puntos se dibujan tal cual.</translation>
    </message>
    <message>
        <source>Simulations need a core: errors are by formula.</source>
        <translation>Las simulaciones necesitan un núcleo: los errores se calculan por fórmula.</translation>
    </message>
    <message>
        <source>Simulations need a correlation length of more than 0 m: enter one.</source>
        <translation>Las simulaciones necesitan una longitud de correlación mayor que 0 m: introduzca una.</translation>
    </message>
    <message>
        <source>Simulations need a position error of more than 0 m: enter one.</source>
        <translation>Las simulaciones necesitan un error de posición mayor que 0 m: introduzca uno.</translation>
    </message>
    <message>
        <source>Simulations of the position error</source>
        <translation>Simulaciones del error de posición</translation>
    </message>
    <message>
        <source>Situation events</source>
        <translation>Sucesos de la situación</translation>
    </message>
    <message>
        <source>Situation log</source>
        <translation>Diario de situación</translation>
    </message>
    <message>
        <source>Situation map</source>
        <translation>Mapa de situación</translation>
    </message>
    <message>
        <source>Situation map…</source>
        <translation>Mapa de situación…</translation>
    </message>
    <message>
        <source>Size and direction of the template “situation”.</source>
        <translation>Tamaño y orientación de la plantilla «situación».</translation>
    </message>
    <message>
        <source>Size of the cells that exact places are hidden in. 0: exact places.</source>
        <translation>Tamaño de las celdas en que se ocultan los lugares exactos. 0: lugares exactos.</translation>
    </message>
    <message>
        <source>Size of the squares on which ways are found. 0: a fortieth of the reach, more on large ground.</source>
        <translation>Tamaño de los cuadrados en que se buscan caminos. 0: un cuadragésimo del alcance, más en terrenos grandes.</translation>
    </message>
    <message>
        <source>Slivers that count as closed</source>
        <translation>Astillas que cuentan como cerradas</translation>
    </message>
    <message>
        <source>Smaller pieces are excluded, in km².</source>
        <translation>Se excluyen las piezas menores, en km².</translation>
    </message>
    <message>
        <source>Smallest gap of the others: {gap}</source>
        <translation>Menor brecha de las demás: {gap}</translation>
    </message>
    <message>
        <source>Smallest gap of the others: {gap}, at {count} of them</source>
        <translation>Menor brecha de las demás: {gap}, en {count} de ellas</translation>
    </message>
    <message>
        <source>Smallest gap of the others: {gap}, {core}</source>
        <translation>Menor brecha de las demás: {gap}, {core}</translation>
    </message>
    <message>
        <source>Smallest pocket (km²)</source>
        <translation>Bolsa más pequeña (km²)</translation>
    </message>
    <message>
        <source>Smallest shape (km²)</source>
        <translation>Forma más pequeña (km²)</translation>
    </message>
    <message>
        <source>Snap to points of visible layers, and take their name</source>
        <translation>Ajustar a puntos de capas visibles y tomar su nombre</translation>
    </message>
    <message>
        <source>Snap vertices within</source>
        <translation>Ajustar vértices a menos de</translation>
    </message>
    <message>
        <source>Snap within</source>
        <translation>Ajustar a menos de</translation>
    </message>
    <message>
        <source>So far beyond the gap line a road is measured, along the road.</source>
        <translation>Hasta aquí se mide la carretera más allá de la línea de brecha, a lo largo de ella.</translation>
    </message>
    <message>
        <source>So much is added to a way that crosses a river where no road does.</source>
        <translation>Esto se suma a un camino que cruza un río donde ninguna carretera lo hace.</translation>
    </message>
    <message>
        <source>Some coordinates have no place on the Earth in “{name}”. Check that the layer has the coordinate reference system it was drawn in.</source>
        <translation>Algunas coordenadas no tienen lugar en la Tierra en «{name}». Compruebe que la capa tiene el sistema de referencia de coordenadas en que se dibujó.</translation>
    </message>
    <message>
        <source>Some dates are written month first (“{month_only}”), others day first (“{day_only}”). Put them in one form, best YYYY-MM-DD.</source>
        <translation>Algunas fechas llevan primero el mes («{month_only}») y otras el día («{day_only}»). Póngalas en una sola forma, mejor YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Some dates have a time zone and others none, so their order is unknown: give all of them with a time zone, or none.</source>
        <translation>Unas fechas tienen zona horaria y otras no, así que se desconoce su orden: déselas todas con zona horaria o sin ella.</translation>
    </message>
    <message>
        <source>Some maps are dated to the day and others to the minute: it cannot be told which of two of one day is the later. Give all of them days, or all of them times.</source>
        <translation>Algunos mapas están fechados por día y otros al minuto: no se puede saber cuál de dos del mismo día es posterior. Dé a todos días o a todos horas.</translation>
    </message>
    <message>
        <source>Somebody else changed this</source>
        <translation>Otra persona cambió esto</translation>
    </message>
    <message>
        <source>Somebody else changed this since you opened it (different from yours: {names}). Nothing was saved. Compare both and choose.</source>
        <translation>Otra persona cambió esto desde que usted lo abrió (difiere de lo suyo: {names}). No se guardó nada. Compare ambos y elija.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Source &amp;reliability</source>
        <translation>Fia&amp;bilidad de la fuente</translation>
    </message>
    <message>
        <source>Source at least</source>
        <translation>Fuente, como mínimo</translation>
    </message>
    <message>
        <source>Source is</source>
        <translation>La fuente es</translation>
    </message>
    <message>
        <source>Source {n}</source>
        <translation>Fuente {n}</translation>
    </message>
    <message>
        <source>Source, by its number</source>
        <translation>Fuente, por su número</translation>
    </message>
    <message>
        <source>Sourced events</source>
        <translation>Sucesos con fuentes</translation>
    </message>
    <message>
        <source>Sourced events: {store}</source>
        <translation>Sucesos con fuentes: {store}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Sources (numbers stand on the map)</source>
        <translation>Fuentes (los números figuran en el mapa)</translation>
    </message>
    <message>
        <source>Sources (numbers {numbers} stand on the map)</source>
        <translation>Fuentes (los números {numbers} están en el mapa)</translation>
    </message>
    <message>
        <source>Sources whose numbers are left off the map, for want of room: {numbers}.</source>
        <translation>Fuentes cuyos números no figuran en el mapa, por falta de sitio: {numbers}.</translation>
    </message>
    <message>
        <source>Sources, continued</source>
        <translation>Fuentes, continuación</translation>
    </message>
    <message>
        <source>Sources: log entry {count}, SHA-256 {hash}…</source>
        <translation>Fuentes: entrada de registro {count}, SHA-256 {hash}…</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espaciado</translation>
    </message>
    <message>
        <source>Spacing along the front</source>
        <translation>Espaciado a lo largo del frente</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State border</source>
        <translation>Frontera estatal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Steps of “sure”</source>
        <translation>Pasos de «seguro»</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Store of sourced events: the path of a GeoPackage, or postgres:connection/schema. Empty: no sources.</source>
        <translation>Almacén de sucesos con fuentes: la ruta de un GeoPackage o postgres:connection/schema. Vacío: sin fuentes.</translation>
    </message>
    <message>
        <source>Store of sourced events: the path of a GeoPackage, or postgres:connection/schema. Its events in the extent up to the as-of date are numbered on the map and listed with their sources. Empty: no sources.</source>
        <translation>Almacén de sucesos con fuentes: la ruta de un GeoPackage o postgres:connection/schema. Sus sucesos en la extensión hasta la fecha de referencia se numeran en el mapa y se enumeran con sus fuentes. Vacío: sin fuentes.</translation>
    </message>
    <message>
        <source>Straight on</source>
        <translation>En línea recta</translation>
    </message>
    <message>
        <source>Study area</source>
        <translation>Zona de estudio</translation>
    </message>
    <message>
        <source>Style of “{layer}”</source>
        <translation>Estilo de «{layer}»</translation>
    </message>
    <message>
        <source>Style the current layer…</source>
        <translation>Dar estilo a la capa actual…</translation>
    </message>
    <message>
        <source>Such as cp1251. Empty: as the file says, else found by what the texts look like.</source>
        <translation>Como cp1251. Vacío: como diga el archivo; si no, según el aspecto de los textos.</translation>
    </message>
    <message>
        <source>Such as utf-8, cp1251 or cp1252; empty: told from the file, and logged.</source>
        <translation>Como utf-8, cp1251 o cp1252; vacío: se deduce del archivo y se registra.</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Suministro</translation>
    </message>
    <message>
        <source>Supply at {place}</source>
        <translation>Suministro en {place}</translation>
    </message>
    <message>
        <source>Supply at {place}, {date}</source>
        <translation>Suministro en {place}, {date}</translation>
    </message>
    <message>
        <source>Supply routes</source>
        <translation>Rutas de suministro</translation>
    </message>
    <message>
        <source>Supply summary</source>
        <translation>Resumen del suministro</translation>
    </message>
    <message>
        <source>Supply: {text}</source>
        <translation>Suministro: {text}</translation>
    </message>
    <message>
        <source>Table of actors</source>
        <translation>Tabla de actores</translation>
    </message>
    <message>
        <source>Table of claims</source>
        <translation>Tabla de afirmaciones</translation>
    </message>
    <message>
        <source>Table of gaps</source>
        <translation>Tabla de brechas</translation>
    </message>
    <message>
        <source>Table “Gaps” of “Encirclement gap”: totals and states, sealed dates too.</source>
        <translation>Tabla «Brechas» de «Brecha del cerco»: totales y estados, también fechas cerradas.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods *.json *.geojson)</source>
        <translation>Tablas (*.csv *.xlsx *.ods *.json *.geojson)</translation>
    </message>
    <message>
        <source>Tactical</source>
        <translation>Táctico</translation>
    </message>
    <message>
        <source>Tactical (APP-6)</source>
        <translation>Táctico (APP-6)</translation>
    </message>
    <message>
        <source>Take a mapping that was saved</source>
        <translation>Usar una correspondencia guardada</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the dataset's, and list them</source>
        <translation>Tomar lo del conjunto de datos y listarlo</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomado</translation>
    </message>
    <message>
        <source>Takes camera, time and place out of copied JPEG and PNG pictures, which are not changed otherwise. Files that cannot be cleaned so are left out and named.</source>
        <translation>Quita cámara, hora y lugar de las imágenes JPEG y PNG copiadas, que no se cambian en nada más. Los archivos que no se pueden limpiar así se omiten y se indican.</translation>
    </message>
    <message>
        <source>Takes maps that are at least this many days apart. 0 takes all.</source>
        <translation>Toma mapas separados por al menos estos días. 0 los toma todos.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Template fi&amp;le</source>
        <translation>Archivo de p&amp;lantilla</translation>
    </message>
    <message>
        <source>Template of your own…</source>
        <translation>Plantilla propia…</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>That of QGIS</source>
        <translation>El de QGIS</translation>
    </message>
    <message>
        <source>That of the profile</source>
        <translation>La del perfil</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} does not answer ({error}). Check that it runs and that the address is right, or leave the scheduler empty.</source>
        <translation>El planificador Dask en {address} no responde ({error}). Compruebe que funciona y que la dirección es correcta, o deje vacío el planificador.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has lost all its workers, and none came back in {patience:.0f} s. Look at the workers' own logs (too little memory is the usual cause), start them again and run again.</source>
        <translation>El planificador Dask en {address} ha perdido todos sus workers y ninguno volvió en {patience:.0f} s. Mire los registros de los workers (la causa habitual es poca memoria), inícielos de nuevo y vuelva a ejecutar.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has no workers. Start some.</source>
        <translation>El planificador Dask en {address} no tiene workers. Inicie alguno.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} was lost while it worked. Nothing was computed in part: start it again and run again, or leave the scheduler empty.</source>
        <translation>El planificador Dask en {address} se perdió mientras trabajaba. Nada se calculó a medias: inícielo y vuelva a ejecutar, o deje vacío el planificador.</translation>
    </message>
    <message>
        <source>The GeoPackage that holds the sourced events, or postgres:connection/schema with the name of one of QGIS's PostgreSQL connections.</source>
        <translation>El GeoPackage que contiene los sucesos con fuentes, o postgres:connection/schema con el nombre de una de las conexiones PostgreSQL de QGIS.</translation>
    </message>
    <message>
        <source>The GeoPackage that holds the sourced events, or postgres:connection/schema.</source>
        <translation>El GeoPackage que contiene los sucesos con fuentes, o postgres:connection/schema.</translation>
    </message>
    <message>
        <source>The Python library {library} cannot be loaded here: {error}. An older version may do: “pip install {library}==1.2.3”. Points of units are drawn as they are.</source>
        <translation>La biblioteca de Python {library} no se puede cargar aquí: {error}. Puede que sirva una versión anterior: «pip install {library}==1.2.3». Los puntos de las unidades se dibujan tal cual.</translation>
    </message>
    <message>
        <source>The actor is</source>
        <translation>El actor está</translation>
    </message>
    <message>
        <source>The actors inside. Empty: whoever stands on what the encirclers do not hold.</source>
        <translation>Los actores de dentro. Vacío: quien esté en lo que no controlan las fuerzas que cercan.</translation>
    </message>
    <message>
        <source>The actors inside. Names separated by semicolons. Empty: whoever stands on what the encirclers do not hold.</source>
        <translation>Los actores de dentro. Nombres separados por punto y coma. Vacío: quien esté en lo que no controlan las fuerzas que cercan.</translation>
    </message>
    <message>
        <source>The actors that form the ring, and whose gains count.</source>
        <translation>Los actores que forman el anillo y cuyas ganancias cuentan.</translation>
    </message>
    <message>
        <source>The actors that form the ring, taken as one coalition. Names separated by semicolons.</source>
        <translation>Los actores que forman el anillo, tomados como una coalición. Nombres separados por punto y coma.</translation>
    </message>
    <message>
        <source>The actors that form the ring. Names separated by semicolons. Empty: everybody but the besieged, drawn or not.</source>
        <translation>Los actores que forman el anillo. Nombres separados por punto y coma. Vacío: todos salvo los sitiados, dibujados o no.</translation>
    </message>
    <message>
        <source>The actors “{one}” and “{other}” differ only in case or spaces and are taken as two. Rename one, or put both in a coalition.</source>
        <translation>Los actores «{one}» y «{other}» difieren solo en mayúsculas o espacios y se toman como dos. Cambie el nombre de uno o ponga ambos en una coalición.</translation>
    </message>
    <message>
        <source>The advance has no area. Draw a polygon with three corners or more.</source>
        <translation>El avance no tiene superficie. Dibuje un polígono con tres vértices o más.</translation>
    </message>
    <message>
        <source>The answer could not be kept: {log}</source>
        <translation>No se pudo conservar la respuesta: {log}</translation>
    </message>
    <message>
        <source>The archive is broken: {error}. Load it again.</source>
        <translation>El archivo comprimido está dañado: {error}. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The area is of “{where}” alone, and would be measured on the whole map. Cut the control layer to it; a table then states the claim in columns.</source>
        <translation>La superficie es solo la de «{where}», y se mediría en todo el mapa. Recorte la capa de control a esa zona; una tabla indica entonces la afirmación en columnas.</translation>
    </message>
    <message>
        <source>The area of a pocket is all open ground inside: also that of neutrals, unless it counts as closed. Pocket area measures the ground of the besieged alone where they are named.</source>
        <translation>La superficie de una bolsa es todo el terreno abierto de dentro: también el de los neutrales, salvo que cuente como cerrado. Superficie de las bolsas mide solo el terreno de los sitiados cuando se indican.</translation>
    </message>
    <message>
        <source>The area on each date.</source>
        <translation>La superficie en cada fecha.</translation>
    </message>
    <message>
        <source>The area that {actor} holds on each date.</source>
        <translation>La superficie que controla {actor} en cada fecha.</translation>
    </message>
    <message>
        <source>The as-of date: one page</source>
        <translation>La fecha de referencia: una página</translation>
    </message>
    <message>
        <source>The baseline has no length: there is nothing to cast transects from.</source>
        <translation>La línea base no tiene longitud: no hay desde dónde trazar transectos.</translation>
    </message>
    <message>
        <source>The bearing is not defined: {what} is nearer than its error.</source>
        <translation>El rumbo no está definido: {what} está más cerca que su error.</translation>
    </message>
    <message>
        <source>The besieged hold no ground on this date.</source>
        <translation>Los sitiados no controlan terreno en esta fecha.</translation>
    </message>
    <message>
        <source>The borders of all maps are noded together and each face is asked of every map.</source>
        <translation>Los límites de todos los mapas se cortan en nodos comunes y cada cara se consulta en cada mapa.</translation>
    </message>
    <message>
        <source>The boundaries would be cut into {counts:,.0f} pieces of a quarter of the widest gap; {most_points:,} are the most. Raise the widest gap, choose a study area round the front, or simplify the boundaries.</source>
        <translation>Los límites se cortarían en {counts:,.0f} piezas de un cuarto de la brecha máxima; el tope es {most_points:,}. Aumente la brecha máxima, elija una zona de estudio en torno al frente o simplifique los límites.</translation>
    </message>
    <message>
        <source>The boundary that two actors share, a row a pair and date.</source>
        <translation>El límite que comparten dos actores, una fila por par y fecha.</translation>
    </message>
    <message>
        <source>The cache cannot be read ({reason}).</source>
        <translation>No se puede leer la caché ({reason}).</translation>
    </message>
    <message>
        <source>The cache {path} cannot be deleted: {reason}.</source>
        <translation>La caché {path} no se puede borrar: {reason}.</translation>
    </message>
    <message>
        <source>The cache {path} cannot be used: {error}. All is worked out anew.</source>
        <translation>La caché {path} no se puede usar: {error}. Todo se calcula de nuevo.</translation>
    </message>
    <message>
        <source>The cache {path} is damaged ({error}): it is begun anew.</source>
        <translation>La caché {path} está dañada ({error}): se empieza de nuevo.</translation>
    </message>
    <message>
        <source>The certificates for {address} cannot be read ({error}). {remedy}</source>
        <translation>No se pueden leer los certificados para {address} ({error}). {remedy}</translation>
    </message>
    <message>
        <source>The changes do not say who gained: sides are not tested.</source>
        <translation>Los cambios no dicen quién ganó: no se comprueban los bandos.</translation>
    </message>
    <message>
        <source>The changes of “{actor}” fail to add up to its change of area by {area}: do not use them. Repair the maps with “Prepare control layer”, snapping vertices.</source>
        <translation>Los cambios de «{actor}» no suman su cambio de superficie, por {area}: no los use. Repare los mapas con «Preparar capa de control», ajustando los vértices.</translation>
    </message>
    <message>
        <source>The changes that no report of an event near them reports.</source>
        <translation>Los cambios de los que no informa ningún suceso cercano.</translation>
    </message>
    <message>
        <source>The chart is left out: the figures beside the map leave it no room.</source>
        <translation>Se omite el gráfico: las cifras junto al mapa no le dejan sitio.</translation>
    </message>
    <message>
        <source>The claim does not say from where to where. Name both places, or “front”.</source>
        <translation>La afirmación no dice de dónde a dónde. Indique ambos lugares o «front».</translation>
    </message>
    <message>
        <source>The claim does not say from which date the change counts.</source>
        <translation>La afirmación no dice desde qué fecha cuenta el cambio.</translation>
    </message>
    <message>
        <source>The claim does not say from which date the ratio starts.</source>
        <translation>La afirmación no dice desde qué fecha parte la razón.</translation>
    </message>
    <message>
        <source>The claim does not say on which day they met.</source>
        <translation>La afirmación no dice en qué día se encontraron.</translation>
    </message>
    <message>
        <source>The claim does not say what lies so far from the front.</source>
        <translation>La afirmación no dice qué está tan lejos del frente.</translation>
    </message>
    <message>
        <source>The claim does not say which place is held. Name it.</source>
        <translation>La afirmación no dice qué lugar se controla. Indíquelo.</translation>
    </message>
    <message>
        <source>The claim does not say who encircles. Name the actor in the report, or give a layer of gap lines and one of pockets.</source>
        <translation>La afirmación no dice quién cerca. Indique el actor en el informe o dé una capa de líneas de brecha y otra de bolsas.</translation>
    </message>
    <message>
        <source>The claim does not say who holds it. Name the actor.</source>
        <translation>La afirmación no dice quién lo controla. Indique el actor.</translation>
    </message>
    <message>
        <source>The claim does not say who holds the place.</source>
        <translation>La afirmación no dice quién controla el lugar.</translation>
    </message>
    <message>
        <source>The claim does not say whose area. Name the actor in the report.</source>
        <translation>La afirmación no dice de quién es la superficie. Indique el actor en el informe.</translation>
    </message>
    <message>
        <source>The claim does not say whose ground. Name the actor.</source>
        <translation>La afirmación no dice de quién es el terreno. Indique el actor.</translation>
    </message>
    <message>
        <source>The claim has neither a value nor a reference area.</source>
        <translation>La afirmación no tiene ni valor ni superficie de referencia.</translation>
    </message>
    <message>
        <source>The claim has no date; the {what} of {day} was measured.</source>
        <translation>La afirmación no tiene fecha; se midió {what} del {day}.</translation>
    </message>
    <message>
        <source>The claim states neither a value nor areas to compare with.</source>
        <translation>La afirmación no da un valor ni superficies con que comparar.</translation>
    </message>
    <message>
        <source>The claim was read from the quotation: check it.</source>
        <translation>La afirmación se leyó de la cita: compruébela.</translation>
    </message>
    <message>
        <source>The claimed value is {value}. It must be a number, 0 or more.</source>
        <translation>El valor afirmado es {value}. Debe ser un número, 0 o más.</translation>
    </message>
    <message>
        <source>The closure runs round the rear, so the pocket has no outer edge to measure.</source>
        <translation>El cierre rodea la retaguardia, así que la bolsa no tiene borde exterior que medir.</translation>
    </message>
    <message>
        <source>The columns of {name} write their dates in several ways ({ways}). Put them into one, best YYYY-MM-DD.</source>
        <translation>Las columnas de {name} escriben las fechas de varias maneras ({ways}). Únalas en una, mejor YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>The confidence must lie between 0 and 100 %.</source>
        <translation>La confianza debe estar entre 0 y 100 %.</translation>
    </message>
    <message>
        <source>The connection to {address} was lost while it saved ({reason}), and the database does not answer: whether this was saved is not known yet. It was saved whole or not at all. When the database is back, open the store again and look before you save a second time; what you typed is kept.</source>
        <translation>La conexión con {address} se perdió mientras guardaba ({reason}), y la base de datos no responde: aún no se sabe si esto se guardó. Se guardó entero o nada. Cuando la base de datos vuelva, abra de nuevo el almacén y mírelo antes de guardar otra vez; se conserva lo que escribió.</translation>
    </message>
    <message>
        <source>The control layer was removed. Choose another in the panel.</source>
        <translation>Se quitó la capa de control. Elija otra en el panel.</translation>
    </message>
    <message>
        <source>The coordinate reference system cannot be read: {error}</source>
        <translation>El sistema de referencia de coordenadas no se puede leer: {error}</translation>
    </message>
    <message>
        <source>The coordinates “{text}” cannot be read.</source>
        <translation>Las coordenadas «{text}» no se pueden leer.</translation>
    </message>
    <message>
        <source>The coordinates “{text}” cannot be read. Write latitude, longitude in degrees.</source>
        <translation>Las coordenadas «{text}» no se pueden leer. Escriba latitud, longitud en grados.</translation>
    </message>
    <message>
        <source>The core is not on open ground; the nearest is {metres} m away.</source>
        <translation>El núcleo no está en terreno abierto; el más próximo está a {metres} m.</translation>
    </message>
    <message>
        <source>The core is the place grown by this distance, as far as the ground is open. It keeps a place at the front from being ringed by a loop of a few hundred metres.</source>
        <translation>El núcleo es el lugar ampliado en esta distancia, hasta donde el terreno está abierto. Evita que un bucle de unos cientos de metros rodee un lugar del frente.</translation>
    </message>
    <message>
        <source>The core layer has no feature: choose a place, or leave it out to search.</source>
        <translation>La capa del núcleo no tiene objetos: elija un lugar u omítala para buscar.</translation>
    </message>
    <message>
        <source>The core {name} and the rear overlap: choose places that lie apart, or a smaller core radius.</source>
        <translation>El núcleo {name} y la retaguardia se superponen: elija lugares separados o un radio del núcleo menor.</translation>
    </message>
    <message>
        <source>The core {name} has no area. Give a point with a core radius, or a polygon.</source>
        <translation>El núcleo {name} no tiene superficie. Indique un punto con radio o un polígono.</translation>
    </message>
    <message>
        <source>The core {name} has no geometry: draw it or leave it out.</source>
        <translation>El núcleo {name} no tiene geometría: dibújelo u omítalo.</translation>
    </message>
    <message>
        <source>The core {name} is its own rear. Choose a rear that lies elsewhere, or none.</source>
        <translation>El núcleo {name} es su propia retaguardia. Elija una en otro lugar o ninguna.</translation>
    </message>
    <message>
        <source>The core {name} lies outside the layer “{name_2}”: check the place and the coordinate reference systems of both layers.</source>
        <translation>El núcleo {name} queda fuera de la capa «{name_2}»: revise el lugar y los sistemas de referencia de coordenadas de ambas capas.</translation>
    </message>
    <message>
        <source>The core {name} lies outside the study area: enlarge the area or leave it out.</source>
        <translation>El núcleo {name} queda fuera de la zona de estudio: amplíe la zona u omítalo.</translation>
    </message>
    <message>
        <source>The database of {address} does not answer ({reason}). Check the network and the connection in QGIS's Browser panel.</source>
        <translation>La base de datos de {address} no responde ({reason}). Revise la red y la conexión en el panel Navegador de QGIS.</translation>
    </message>
    <message>
        <source>The date that is compared. Empty: all that every maker has.</source>
        <translation>La fecha que se compara. Vacío: todas las que tienen todos los autores.</translation>
    </message>
    <message>
        <source>The date “{row}” is of {year}, the column year says {year_2}.</source>
        <translation>La fecha «{row}» es de {year}; la columna del año dice {year_2}.</translation>
    </message>
    <message>
        <source>The dated lines are the fronts of a control layer, or a line layer of your own. Transects stand at right angles to a baseline (the front of the first date if none is given), or are lines of your own.

SCE: greatest distance between any two lines. NSM: from the oldest to the youngest. EPR: NSM over time. LRR: linear regression rate, with LR2, standard error of the estimate LSE and half its confidence interval LCI. WLR and the like: weighted by 1 / uncertainty². Distances are in metres from the transect's start, rates in metres a year of 365 days; fields that end in _m_day are the same in metres a day, for series of days or weeks.

Where a transect meets a date's line more than once, the rule says which crossing counts; “hits_most” is the most on any date. A date whose line is not met is left out for that transect; with fewer than two dates there are no statistics.</source>
        <translation>Las líneas fechadas son los frentes de una capa de control o una capa de líneas propia. Los transectos son perpendiculares a una línea base (el frente de la primera fecha si no se da ninguna) o líneas propias.

SCE: mayor distancia entre dos líneas cualesquiera. NSM: de la más antigua a la más reciente. EPR: NSM entre el tiempo. LRR: ritmo de regresión lineal, con LR2, error típico de la estimación LSE y la mitad de su intervalo de confianza LCI. WLR y similares: ponderados por 1 / incertidumbre². Las distancias son en metros desde el inicio del transecto; los ritmos, en metros por año de 365 días; los campos que terminan en _m_day son lo mismo en metros al día, para series de días o semanas.

Si un transecto cruza la línea de una fecha más de una vez, la regla dice qué cruce cuenta; «hits_most» es el máximo en una fecha. Una fecha cuya línea no se cruza se omite en ese transecto; con menos de dos fechas no hay estadísticas.</translation>
    </message>
    <message>
        <source>The dates are equal or reversed: from {first} to {last}.</source>
        <translation>Las fechas son iguales o están invertidas: del {first} al {last}.</translation>
    </message>
    <message>
        <source>The dates are reversed: the map before is of {old:%Y-%m-%d}, the map after of {new:%Y-%m-%d}. Swap them.</source>
        <translation>Las fechas están invertidas: el mapa anterior es del {old:%Y-%m-%d}, el posterior del {new:%Y-%m-%d}. Intercámbielos.</translation>
    </message>
    <message>
        <source>The dates of {name} (such as {example}) were read as day/month/year, which is how ACLED's old form is documented. If the file was saved by a spreadsheet that writes the month first, import it again with the date format M/D/YYYY.</source>
        <translation>Las fechas de {name} (como {example}) se leyeron como día/mes/año, según está documentada la forma antigua de ACLED. Si guardó el archivo una hoja de cálculo que escribe primero el mes, impórtelo de nuevo con el formato de fecha M/D/YYYY.</translation>
    </message>
    <message>
        <source>The dates span {days} day(s): rates a year are extrapolated, read those in _m_day.</source>
        <translation>Las fechas abarcan {days} día(s): los ritmos anuales se extrapolan; lea los de _m_day.</translation>
    </message>
    <message>
        <source>The distance beyond the gap lines is negative: enter 0 or more.</source>
        <translation>La distancia más allá de las líneas de brecha es negativa: introduzca 0 o más.</translation>
    </message>
    <message>
        <source>The earlier run of the same is hidden.</source>
        <translation>La ejecución anterior de lo mismo está oculta.</translation>
    </message>
    <message>
        <source>The encirclement gap is the least total length of lines across open ground that, with the encirclers' own ground and barriers, cut the core off from its rear. It is the exact minimum over all such lines, in a local azimuthal equidistant plane.</source>
        <translation>La brecha del cerco es la menor longitud total de líneas por terreno abierto que, con el terreno propio de las fuerzas que cercan y las barreras, cortan el núcleo de su retaguardia. Es el mínimo exacto de todas esas líneas, en un plano local acimutal equidistante.</translation>
    </message>
    <message>
        <source>The encirclement gap on each date, with its error.</source>
        <translation>La brecha del cerco en cada fecha, con su error.</translation>
    </message>
    <message>
        <source>The encirclers hold no ground on this date.</source>
        <translation>Las fuerzas que cercan no controlan terreno en esta fecha.</translation>
    </message>
    <message>
        <source>The encirclers hold no ground.</source>
        <translation>Las fuerzas que cercan no controlan terreno.</translation>
    </message>
    <message>
        <source>The encoding of the texts cannot be told. Choose the encoding.</source>
        <translation>No se puede determinar la codificación de los textos. Elíjala.</translation>
    </message>
    <message>
        <source>The encoding of the texts cannot be told: they can be {shown}. Choose the encoding.</source>
        <translation>No se puede determinar la codificación de los textos: puede ser {shown}. Elíjala.</translation>
    </message>
    <message>
        <source>The entry is no object with names and values.</source>
        <translation>La entrada no es un objeto con nombres y valores.</translation>
    </message>
    <message>
        <source>The event has no title. Say in a few words what happened.</source>
        <translation>El suceso no tiene título. Diga en pocas palabras qué ocurrió.</translation>
    </message>
    <message>
        <source>The event was merged into another one meanwhile: the report belongs to that.</source>
        <translation>Entretanto el suceso se fusionó con otro: el informe pertenece a ese.</translation>
    </message>
    <message>
        <source>The expression for the actor is wrong: {error}</source>
        <translation>La expresión del actor es incorrecta: {error}</translation>
    </message>
    <message>
        <source>The extent cannot be expressed in degrees: {error}</source>
        <translation>La extensión no se puede expresar en grados: {error}</translation>
    </message>
    <message>
        <source>The extent has no longitude and latitude. Choose another, or none.</source>
        <translation>La extensión no tiene longitud ni latitud. Elija otra o ninguna.</translation>
    </message>
    <message>
        <source>The extent is too large for the map’s coordinate system. Give a smaller one.</source>
        <translation>La extensión es demasiado grande para el sistema de coordenadas del mapa. Indique una menor.</translation>
    </message>
    <message>
        <source>The features could not be copied; nothing was changed.</source>
        <translation>No se pudieron copiar los objetos; no se cambió nada.</translation>
    </message>
    <message>
        <source>The features of {last} in “{layer}” are copied to:</source>
        <translation>Los objetos del {last} en «{layer}» se copian a:</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>El archivo está vacío (0 bytes).</translation>
    </message>
    <message>
        <source>The file is not in the folder any more.</source>
        <translation>El archivo ya no está en la carpeta.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>El archivo que se escribirá.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read: {reason}.</source>
        <translation>El archivo {name} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The file {name} has no hash: nobody can tell what was attached.</source>
        <translation>El archivo {name} no tiene hash: nadie puede saber qué se adjuntó.</translation>
    </message>
    <message>
        <source>The file {name} is left out: metadata can be taken out of whole JPEG and PNG pictures only.</source>
        <translation>El archivo {name} se omite: solo se pueden quitar los metadatos de imágenes JPEG y PNG íntegras.</translation>
    </message>
    <message>
        <source>The file {name} is not in {source}.</source>
        <translation>El archivo {name} no está en {source}.</translation>
    </message>
    <message>
        <source>The file {name} is not the one that was attached.</source>
        <translation>El archivo {name} no es el que se adjuntó.</translation>
    </message>
    <message>
        <source>The file {name} is not the one that was attached: its SHA-256 is another one.</source>
        <translation>El archivo {name} no es el que se adjuntó: su SHA-256 es otro.</translation>
    </message>
    <message>
        <source>The file {name} of the report {id} is not in {folder}.</source>
        <translation>El archivo {name} del informe {id} no está en {folder}.</translation>
    </message>
    <message>
        <source>The file's coordinates are in “{crs}”, which is not known. Save it in WGS 84 (EPSG:4326).</source>
        <translation>Las coordenadas del archivo están en «{crs}», que no se conoce. Guárdelo en WGS 84 (EPSG:4326).</translation>
    </message>
    <message>
        <source>The file's name</source>
        <translation>El nombre del archivo</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>El archivo.</translation>
    </message>
    <message>
        <source>The file; its ending chooses the format.</source>
        <translation>El archivo; su extensión determina el formato.</translation>
    </message>
    <message>
        <source>The fill colour (KML)</source>
        <translation>El color de relleno (KML)</translation>
    </message>
    <message>
        <source>The first date that is measured. Empty: the layer's first.</source>
        <translation>La primera fecha que se mide. Vacío: la primera de la capa.</translation>
    </message>
    <message>
        <source>The first map, of {before}, is later than the second, of {after}.</source>
        <translation>El primer mapa, del {before}, es posterior al segundo, del {after}.</translation>
    </message>
    <message>
        <source>The folder of the cache, {folder}, cannot be made: {strerror}. Choose another, or none.</source>
        <translation>La carpeta de la caché, {folder}, no se puede crear: {strerror}. Elija otra o ninguna.</translation>
    </message>
    <message>
        <source>The folder {path} holds no file of {suffixes}.</source>
        <translation>La carpeta {path} no contiene archivos de {suffixes}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made: {error}. Choose another place.</source>
        <translation>La carpeta «{folder}» no se puede crear: {error}. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is read-only. Choose another place.</source>
        <translation>La carpeta «{folder}» es de solo lectura. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The folder's name</source>
        <translation>El nombre de la carpeta</translation>
    </message>
    <message>
        <source>The font “{wanted}” is not installed; the system's own is used instead.</source>
        <translation>El tipo de letra «{wanted}» no está instalado; se usa el del sistema.</translation>
    </message>
    <message>
        <source>The font “{wanted}” is not installed; “{used}” is used instead.</source>
        <translation>El tipo de letra «{wanted}» no está instalado; se usa «{used}».</translation>
    </message>
    <message>
        <source>The frames as a film, half a second a date: MP4 by the program ffmpeg, GIF by Pillow or ffmpeg, where they are installed.</source>
        <translation>Los fotogramas como película, medio segundo por fecha: MP4 con el programa ffmpeg, GIF con Pillow o ffmpeg, si están instalados.</translation>
    </message>
    <message>
        <source>The gap could not be measured: {error}. The log “Salient” says where.</source>
        <translation>No se pudo medir la brecha: {error}. El registro «Salient» dice dónde.</translation>
    </message>
    <message>
        <source>The index {base} has no {file}. Try again later, or install by hand.</source>
        <translation>El índice {base} no tiene {file}. Inténtelo más tarde o instale a mano.</translation>
    </message>
    <message>
        <source>The innermost pocket not smaller than this is reported, in km².</source>
        <translation>Se informa de la bolsa más interior no menor que esto, en km².</translation>
    </message>
    <message>
        <source>The installed shapely {shapely} was built for GEOS {built}, but this QGIS has loaded GEOS {loaded}: both in one program crash. Run: python3 -m pip install --user --break-system-packages --force-reinstall {wanted} "numpy~=1.24" and start QGIS again.</source>
        <translation>El shapely {shapely} instalado se compiló para GEOS {built}, pero este QGIS ha cargado GEOS {loaded}: ambos en un programa lo hacen fallar. Ejecute: python3 -m pip install --user --break-system-packages --force-reinstall {wanted} "numpy~=1.24" y reinicie QGIS.</translation>
    </message>
    <message>
        <source>The interval of a gap is that of simulations, 95 %.</source>
        <translation>El intervalo de una brecha es el de simulaciones, 95 %.</translation>
    </message>
    <message>
        <source>The interval of a gap is what ground allows of which the map is not sure.</source>
        <translation>El intervalo de una brecha es lo que permite el terreno del que el mapa no está seguro.</translation>
    </message>
    <message>
        <source>The largest body of a side is no pocket of several: it counts as where the side lives. A coalition of those round it makes it one.</source>
        <translation>El mayor cuerpo de un bando no es una bolsa de varios: cuenta como el lugar donde vive el bando. Una coalición de quienes lo rodean lo convierte en bolsa.</translation>
    </message>
    <message>
        <source>The largest change that nobody reports stands first, then the best report that no map shows, then the second of either. Reports go by the better reliability of their sources, then by the better credibility; the grades are never merged.</source>
        <translation>Va primero el mayor cambio del que nadie informa, luego el mejor informe que ningún mapa muestra, luego el segundo de cada uno. Los informes se ordenan por la mejor fiabilidad de sus fuentes y luego por la mejor credibilidad; las evaluaciones nunca se funden.</translation>
    </message>
    <message>
        <source>The last date that is measured. Empty: the layer's last.</source>
        <translation>La última fecha que se mide. Vacío: la última de la capa.</translation>
    </message>
    <message>
        <source>The last day, {date_end}, lies before the first, {date_start}.</source>
        <translation>El último día, {date_end}, es anterior al primero, {date_start}.</translation>
    </message>
    <message>
        <source>The last road is {road}: {figures}.</source>
        <translation>La última carretera es {road}: {figures}.</translation>
    </message>
    <message>
        <source>The last save to {path} broke off, and where you may not write it cannot be rolled back. Open it once where you may write, or copy the file and the -journal beside it to a folder of yours.</source>
        <translation>El último guardado en {path} se interrumpió y, donde no puede escribir, no se puede revertir. Ábralo una vez donde pueda escribir o copie el archivo y el -journal que está a su lado a una carpeta suya.</translation>
    </message>
    <message>
        <source>The layer does not say whose each {what} is; “{actor}” was not tested.</source>
        <translation>La capa no dice de quién es cada {what}; «{actor}» no se comprobó.</translation>
    </message>
    <message>
        <source>The layer of places has no “{name}”.</source>
        <translation>La capa de lugares no tiene «{name}».</translation>
    </message>
    <message>
        <source>The layer of places has “{name}” {count} times.</source>
        <translation>La capa de lugares tiene «{name}» {count} veces.</translation>
    </message>
    <message>
        <source>The layer of roads has no line. Choose one that does.</source>
        <translation>La capa de carreteras no tiene líneas. Elija una que las tenga.</translation>
    </message>
    <message>
        <source>The layer “{layer}” was in memory alone, or a part of it was selected: it cannot be measured again. Save it as a file, and write the manifest of a run on that.</source>
        <translation>La capa «{layer}» estaba solo en memoria o se seleccionó una parte de ella: no se puede medir de nuevo. Guárdela como archivo y escriba el manifiesto de una ejecución sobre él.</translation>
    </message>
    <message>
        <source>The layer's name</source>
        <translation>El nombre de la capa</translation>
    </message>
    <message>
        <source>The layers have no dates: there is nothing to make frames of.</source>
        <translation>Las capas no tienen fechas: no hay de qué hacer fotogramas.</translation>
    </message>
    <message>
        <source>The layers have no extent to show. Give an extent.</source>
        <translation>Las capas no tienen extensión que mostrar. Indique una.</translation>
    </message>
    <message>
        <source>The layers have no two dates: both maps of the page would be the same. Choose layers of two dates, or a template of one map.</source>
        <translation>Las capas no tienen dos fechas: los dos mapas de la página serían iguales. Elija capas de dos fechas, o una plantilla de un solo mapa.</translation>
    </message>
    <message>
        <source>The layers hold no date in the period asked for.</source>
        <translation>Las capas no tienen ninguna fecha en el periodo pedido.</translation>
    </message>
    <message>
        <source>The layers hold nothing on these dates. Choose other dates.</source>
        <translation>Las capas no contienen nada en estas fechas. Elija otras fechas.</translation>
    </message>
    <message>
        <source>The layout “{name}” could not be added.</source>
        <translation>No se pudo añadir el diseño «{name}».</translation>
    </message>
    <message>
        <source>The least area, {least_m2:,.6g} km², is larger than the whole map, {whole:,.6g} km². It is meant in square kilometres: enter a smaller one.</source>
        <translation>La superficie mínima, {least_m2:,.6g} km², es mayor que todo el mapa, {whole:,.6g} km². Se expresa en kilómetros cuadrados: introduzca una menor.</translation>
    </message>
    <message>
        <source>The legend continues on the next page.</source>
        <translation>La leyenda continúa en la página siguiente.</translation>
    </message>
    <message>
        <source>The legend is too long for its place: the rest stands on a further page.</source>
        <translation>La leyenda es demasiado larga para su lugar: el resto está en una página siguiente.</translation>
    </message>
    <message>
        <source>The libraries cannot be written to “{path}”: {error}.</source>
        <translation>Las bibliotecas no se pueden escribir en «{path}»: {error}.</translation>
    </message>
    <message>
        <source>The line encloses no ground with that of “{actor}”: draw it from front to front.</source>
        <translation>La línea no encierra terreno con el de «{actor}»: dibújela de frente a frente.</translation>
    </message>
    <message>
        <source>The lines could not be slid to the least length: a shorter closure round as much ground may be possible.</source>
        <translation>Las líneas no pudieron deslizarse hasta la menor longitud: puede haber un cierre más corto alrededor de otro tanto terreno.</translation>
    </message>
    <message>
        <source>The lines divide nothing of the study area.</source>
        <translation>Las líneas no dividen la zona de estudio.</translation>
    </message>
    <message>
        <source>The lines run through the place itself, so that no ground lies between them. Click beside it, or give the core a radius.</source>
        <translation>Las líneas pasan por el propio lugar, de modo que no queda terreno entre ellas. Haga clic al lado o dé un radio al núcleo.</translation>
    </message>
    <message>
        <source>The lines say of all ground that it is one side's as well as the other's. Draw them with the same side always on the left.</source>
        <translation>Según las líneas, todo el terreno es tanto de un bando como del otro. Dibújelas siempre con el mismo bando a la izquierda.</translation>
    </message>
    <message>
        <source>The link lacks its event, its layer or its feature.</source>
        <translation>Al vínculo le falta su suceso, su capa o su objeto.</translation>
    </message>
    <message>
        <source>The linked layer is not in the project.</source>
        <translation>La capa vinculada no está en el proyecto.</translation>
    </message>
    <message>
        <source>The list's hash {digest}… is of none of the files {names}.</source>
        <translation>El hash {digest}… de la lista no es de ninguno de los archivos {names}.</translation>
    </message>
    <message>
        <source>The locator is left out: the legend needs its place.</source>
        <translation>Se omite el mapa de situación: la leyenda necesita su sitio.</translation>
    </message>
    <message>
        <source>The locator is left out: the map lies over the edge of QGIS’s world map.</source>
        <translation>Se omite el localizador: el mapa rebasa el borde del mapa mundial de QGIS.</translation>
    </message>
    <message>
        <source>The locator is left out: this QGIS has no world map at {path}.</source>
        <translation>Se omite el localizador: este QGIS no tiene mapa mundial en {path}.</translation>
    </message>
    <message>
        <source>The log ends with entry {seq}, the store's own note says entry {noted}: entries were cut off or added.</source>
        <translation>El registro acaba en la entrada {seq}; la nota del propio almacén dice entrada {noted}: se cortaron o añadieron entradas.</translation>
    </message>
    <message>
        <source>The log has {count} entries, the note saw {entries}: entries were cut off.</source>
        <translation>El registro tiene {count} entradas, la nota vio {entries}: se cortaron entradas.</translation>
    </message>
    <message>
        <source>The log holds exact places and cannot be blurred. Set the blur to 0.</source>
        <translation>El registro contiene lugares exactos y no se puede difuminar. Ponga el difuminado a 0.</translation>
    </message>
    <message>
        <source>The log holds {count} event(s) and report(s) marked as not public, and cannot be cut. Untick “Only what is public” to export it for somebody who may read them.</source>
        <translation>El registro contiene {count} suceso(s) e informe(s) marcados como no públicos y no se puede recortar. Desmarque «Solo lo que es público» para exportarlo a alguien que pueda leerlos.</translation>
    </message>
    <message>
        <source>The log is checked while you go on working.</source>
        <translation>El registro se comprueba mientras usted sigue trabajando.</translation>
    </message>
    <message>
        <source>The log is whole: {count} entries, the last has the hash {hash}.</source>
        <translation>El registro está íntegro: {count} entradas, la última tiene el hash {hash}.</translation>
    </message>
    <message>
        <source>The makers have no actor in common. {told}. Say in the table of actors which names mean one and the same.</source>
        <translation>Los autores no tienen ningún actor en común. {told}. Diga en la tabla de actores qué nombres significan lo mismo.</translation>
    </message>
    <message>
        <source>The makers share no date. {told}.</source>
        <translation>Los autores no comparten ninguna fecha. {told}.</translation>
    </message>
    <message>
        <source>The manifest cannot be measured again: its command or options are none that Salient writes ({error}).</source>
        <translation>El manifiesto no se puede medir de nuevo: su orden o sus opciones no son de los que escribe Salient ({error}).</translation>
    </message>
    <message>
        <source>The manifest is none that “{name}” writes: it names {strange}. It is not measured again.</source>
        <translation>El manifiesto no es de los que escribe «{name}»: menciona {strange}. No se mide de nuevo.</translation>
    </message>
    <message>
        <source>The manifest names {count} file(s) by their whole path, folders of this computer and all: it lies in no folder together with them. Write it beside the inputs, or in a folder next to theirs, before you hand it on.</source>
        <translation>El manifiesto nombra {count} archivo(s) con su ruta completa, con las carpetas de este equipo: no está en ninguna carpeta común con ellos. Escríbalo junto a las entradas, o en una carpeta contigua, antes de entregarlo.</translation>
    </message>
    <message>
        <source>The manual</source>
        <translation>El manual</translation>
    </message>
    <message>
        <source>The map is empty: type the place, or add a map first and click there.</source>
        <translation>El mapa está vacío: escriba el lugar, o añada primero un mapa y haga clic en él.</translation>
    </message>
    <message>
        <source>The map of {date} shows no front: nobody borders on anybody.</source>
        <translation>El mapa del {date} no muestra frente: nadie linda con nadie.</translation>
    </message>
    <message>
        <source>The map shows {date}. Escape shows its newest date again.</source>
        <translation>El mapa muestra {date}. Escape muestra de nuevo su fecha más reciente.</translation>
    </message>
    <message>
        <source>The map “{name}” is empty.</source>
        <translation>El mapa «{name}» está vacío.</translation>
    </message>
    <message>
        <source>The map's projection does not show the event's place.</source>
        <translation>La proyección del mapa no muestra el lugar del suceso.</translation>
    </message>
    <message>
        <source>The mapping {path} cannot be written: {strerror}.</source>
        <translation>La correspondencia {path} no se puede escribir: {strerror}.</translation>
    </message>
    <message>
        <source>The maps are drawn on unlike turns round the Earth (181° on one is -179° on another): all were cut at the antimeridian to lay them on one another.</source>
        <translation>Los mapas están dibujados en vueltas distintas de la Tierra (181° en uno es -179° en otro): todos se cortaron en el antimeridiano para superponerlos.</translation>
    </message>
    <message>
        <source>The maps of {maps} change while they are measured. Run again when nobody writes them.</source>
        <translation>Los mapas de {maps} cambian mientras se miden. Vuelva a ejecutar cuando nadie los escriba.</translation>
    </message>
    <message>
        <source>The maps of “{without}” have no dates, those of others have several: choose its date field, or compare one date.</source>
        <translation>Los mapas de «{without}» no tienen fechas, los de otros tienen varias: elija su campo de fecha o compare una sola fecha.</translation>
    </message>
    <message>
        <source>The maps show no link-up from {first} to {last}.</source>
        <translation>Los mapas no muestran ningún enlace de fuerzas del {first} al {last}.</translation>
    </message>
    <message>
        <source>The maps show no link-up of {whose} from {first} to {last}.</source>
        <translation>Los mapas no muestran ningún enlace de fuerzas de {whose} del {first} al {last}.</translation>
    </message>
    <message>
        <source>The measured interval reaches beyond what the claim allows.</source>
        <translation>El intervalo medido va más allá de lo que permite la afirmación.</translation>
    </message>
    <message>
        <source>The measured value misses the claim by less than the claim is rounded.</source>
        <translation>El valor medido se aparta de la afirmación menos de lo que esta está redondeada.</translation>
    </message>
    <message>
        <source>The method stands on a further page.</source>
        <translation>El método está en una página siguiente.</translation>
    </message>
    <message>
        <source>The model “{path}” cannot be read. Install Salient again.</source>
        <translation>El modelo «{path}» no se puede leer. Instale Salient de nuevo.</translation>
    </message>
    <message>
        <source>The names in the layer, with colour and area</source>
        <translation>Los nombres de la capa, con color y superficie</translation>
    </message>
    <message>
        <source>The nearest gap or pocket on the map lies {km:.0f} km from {said}: it is not the one that the claim speaks of. Place the event in the pocket or at the gap, or name both places between which it lies.</source>
        <translation>La brecha o bolsa más próxima en el mapa está a {km:.0f} km de {said}: no es aquella de la que habla la afirmación. Sitúe el suceso en la bolsa o en la brecha, o indique los dos lugares entre los que se encuentra.</translation>
    </message>
    <message>
        <source>The newest date is {last}. Choose a later one than {day}.</source>
        <translation>La fecha más reciente es {last}. Elija una posterior a {day}.</translation>
    </message>
    <message>
        <source>The note is of the store {store_id}, this one calls itself {own_id}: it is another store, or its id was changed.</source>
        <translation>La nota es del almacén {store_id}, este dice ser {own_id}: es otro almacén o se cambió su id.</translation>
    </message>
    <message>
        <source>The note {path} cannot be written: {strerror}.</source>
        <translation>La nota {path} no se puede escribir: {strerror}.</translation>
    </message>
    <message>
        <source>The number of the entry and its hash, as a page, report or message has them:</source>
        <translation>El número de la entrada y su hash, como los da una página, un informe o un mensaje:</translation>
    </message>
    <message>
        <source>The other maker has no such front</source>
        <translation>El otro autor no tiene tal frente</translation>
    </message>
    <message>
        <source>The pages of the atlas could not be made: {error}</source>
        <translation>No se pudieron crear las páginas del atlas: {error}</translation>
    </message>
    <message>
        <source>The picture says of itself:</source>
        <translation>La imagen dice de sí misma:</translation>
    </message>
    <message>
        <source>The place that the pocket must contain.</source>
        <translation>El lugar que la bolsa debe contener.</translation>
    </message>
    <message>
        <source>The places to speak of. Of a polygon or line a point on it counts.</source>
        <translation>Los lugares de los que hablar. De un polígono o línea cuenta un punto en él.</translation>
    </message>
    <message>
        <source>The pocket is sealed: no road leads in.</source>
        <translation>La bolsa está cerrada: ninguna carretera da acceso.</translation>
    </message>
    <message>
        <source>The point of each pocket furthest from its boundary, with the bounds of the area and the pocket's last date.</source>
        <translation>El punto de cada bolsa más alejado de su límite, con las cotas de la superficie y la última fecha de la bolsa.</translation>
    </message>
    <message>
        <source>The polygons are in {own}, and “crs” says {crs}: leave it out, or correct one.</source>
        <translation>Los polígonos están en {own} y «crs» dice {crs}: omítalo o corrija uno de los dos.</translation>
    </message>
    <message>
        <source>The precision of the date is {value}. It must be 0 or more.</source>
        <translation>La precisión de la fecha es {value}. Debe ser 0 o más.</translation>
    </message>
    <message>
        <source>The precision of the date “{value}” is no whole number of days.</source>
        <translation>La precisión de la fecha «{value}» no es un número entero de días.</translation>
    </message>
    <message>
        <source>The precision of the location is {value}. It must be 0 or more.</source>
        <translation>La precisión de la ubicación es {value}. Debe ser 0 o más.</translation>
    </message>
    <message>
        <source>The project has a layout “{name}” made of another template. It will be replaced, and what you arranged in it by hand is lost. Another title makes another layout.</source>
        <translation>El proyecto tiene un diseño «{name}» hecho con otra plantilla. Se reemplazará y se perderá lo que arregló en él a mano. Con otro título se crea otro diseño.</translation>
    </message>
    <message>
        <source>The project has a layout “{name}”. “Preview” refreshes it.</source>
        <translation>El proyecto tiene un diseño «{name}». «Vista previa» lo actualiza.</translation>
    </message>
    <message>
        <source>The project has no point layer with a field “name” or the like. Add one, or type the place or pick it on the map.</source>
        <translation>El proyecto no tiene una capa de puntos con un campo «name» o similar. Añada una, escriba el lugar o márquelo en el mapa.</translation>
    </message>
    <message>
        <source>The project has no theme “{theme}”. It has: {known}.</source>
        <translation>El proyecto no tiene el tema «{theme}». Tiene: {known}.</translation>
    </message>
    <message>
        <source>The project's copyright label</source>
        <translation>La etiqueta de copyright del proyecto</translation>
    </message>
    <message>
        <source>The ratio starts on {date_from} and ends on {date}: it must start before it ends.</source>
        <translation>La razón parte del {date_from} y termina el {date}: debe partir antes de terminar.</translation>
    </message>
    <message>
        <source>The readings disagree.</source>
        <translation>Las lecturas no coinciden.</translation>
    </message>
    <message>
        <source>The rear is not on open ground.</source>
        <translation>La retaguardia no está en terreno abierto.</translation>
    </message>
    <message>
        <source>The report belongs to no event.</source>
        <translation>El informe no pertenece a ningún suceso.</translation>
    </message>
    <message>
        <source>The report claims a quantity</source>
        <translation>El informe afirma una cantidad</translation>
    </message>
    <message>
        <source>The report denies this; the verdict is on what it denies.</source>
        <translation>El informe lo desmiente; el veredicto es sobre lo que desmiente.</translation>
    </message>
    <message>
        <source>The report has no source. Name who says it.</source>
        <translation>El informe no tiene fuente. Indique quién lo dice.</translation>
    </message>
    <message>
        <source>The report is quoted with “{stated}”, {number:g}, and the value is {value:g}: one of the two is wrong.</source>
        <translation>El informe se cita con «{stated}», {number:g}, y el valor es {value:g}: uno de los dos es erróneo.</translation>
    </message>
    <message>
        <source>The report names the file no longer. The copy stays: the log speaks of it.</source>
        <translation>El informe ya no menciona el archivo. La copia se queda: el registro habla de ella.</translation>
    </message>
    <message>
        <source>The rights in the layers' metadata</source>
        <translation>Los derechos en los metadatos de las capas</translation>
    </message>
    <message>
        <source>The row has neither an upload timestamp nor an archive date.</source>
        <translation>La fila no tiene marca temporal de subida ni fecha de archivado.</translation>
    </message>
    <message>
        <source>The row has no coordinates.</source>
        <translation>La fila no tiene coordenadas.</translation>
    </message>
    <message>
        <source>The row has no event_id_cnty.</source>
        <translation>La fila no tiene event_id_cnty.</translation>
    </message>
    <message>
        <source>The row has no id.</source>
        <translation>La fila no tiene id.</translation>
    </message>
    <message>
        <source>The row has the same id as row {row}.</source>
        <translation>La fila tiene el mismo id que la fila {row}.</translation>
    </message>
    <message>
        <source>The row has {values} values, the header has {columns} columns.</source>
        <translation>La fila tiene {values} valores, el encabezado tiene {columns} columnas.</translation>
    </message>
    <message>
        <source>The row tells of a report and names no source for it.</source>
        <translation>La fila habla de un informe y no indica su fuente.</translation>
    </message>
    <message>
        <source>The row tells of its verification twice: in one column and in several.</source>
        <translation>La fila indica su verificación dos veces: en una columna y en varias.</translation>
    </message>
    <message>
        <source>The same as a page, with sources, method and parameters.</source>
        <translation>Lo mismo como página, con fuentes, método y parámetros.</translation>
    </message>
    <message>
        <source>The same list as one page.</source>
        <translation>La misma lista en una página.</translation>
    </message>
    <message>
        <source>The same summed within each sector.</source>
        <translation>Lo mismo sumado dentro de cada sector.</translation>
    </message>
    <message>
        <source>The same without points.</source>
        <translation>Lo mismo sin puntos.</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>El ejemplo</translation>
    </message>
    <message>
        <source>The sample project is not part of this installation: {path} is missing. Install Salient again from its zip file.</source>
        <translation>El proyecto de ejemplo no forma parte de esta instalación: falta {path}. Instale Salient de nuevo desde su archivo zip.</translation>
    </message>
    <message>
        <source>The sector layer holds no polygons. Choose another, or leave it empty.</source>
        <translation>La capa de sectores no contiene polígonos. Elija otra o déjela vacía.</translation>
    </message>
    <message>
        <source>The selected features are not linked to the selected events.</source>
        <translation>Los objetos seleccionados no están vinculados a los sucesos seleccionados.</translation>
    </message>
    <message>
        <source>The sentence denies “{quantity}”, or says that it is not so. State what is the case; who denies it is the stance of the report.</source>
        <translation>La frase desmiente «{quantity}» o dice que no es así. Indique lo que ocurre de hecho; quién lo desmiente es la postura del informe.</translation>
    </message>
    <message>
        <source>The shape “{shown}” cannot be read.</source>
        <translation>La forma «{shown}» no se puede leer.</translation>
    </message>
    <message>
        <source>The shortest gap line runs through the core itself, which has no size: with a core radius the pocket holds the place whole.</source>
        <translation>La línea de brecha más corta pasa por el propio núcleo, que no tiene tamaño: con un radio del núcleo, la bolsa contiene el lugar entero.</translation>
    </message>
    <message>
        <source>The source has no name.</source>
        <translation>La fuente no tiene nombre.</translation>
    </message>
    <message>
        <source>The spacing along the front must be greater than 0 m.</source>
        <translation>El espaciado a lo largo del frente debe ser mayor que 0 m.</translation>
    </message>
    <message>
        <source>The spacing and the length of transects must be greater than 0.</source>
        <translation>El espaciado y la longitud de los transectos deben ser mayores que 0.</translation>
    </message>
    <message>
        <source>The store at {address} cannot be read (table {prefix}{table}). Check that it is there and that you may read it.</source>
        <translation>El almacén en {address} no se puede leer (tabla {prefix}{table}). Compruebe que existe y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>The store at {address} has no table {name}. Go back to a copy of it: what was in the table cannot be made up.</source>
        <translation>El almacén en {address} no tiene la tabla {name}. Vuelva a una copia suya: lo que había en la tabla no se puede reconstruir.</translation>
    </message>
    <message>
        <source>The store does not say the version of its tables (“{version}”). {remedy}</source>
        <translation>El almacén no dice la versión de sus tablas («{version}»). {remedy}</translation>
    </message>
    <message>
        <source>The store does not say where the end of its log is. {remedy}</source>
        <translation>El almacén no dice dónde está el final de su registro. {remedy}</translation>
    </message>
    <message>
        <source>The store has no events: nothing can be supported.</source>
        <translation>El almacén no tiene sucesos: nada puede tener respaldo.</translation>
    </message>
    <message>
        <source>The store knows a list “{dataset}” already, and {other} of {known} rows with the same ids are about something else: id {id} was “{was}” ({was_on}) and is “{now}” ({now_on}) now. Give this list a name of its own, or say that it is the same list, corrected.</source>
        <translation>El almacén ya conoce una lista «{dataset}», y {other} de {known} filas con los mismos id tratan de otra cosa: el id {id} era «{was}» ({was_on}) y ahora es «{now}» ({now_on}). Dé a esta lista un nombre propio o diga que es la misma lista, corregida.</translation>
    </message>
    <message>
        <source>The store {address} cannot be made: {error} Check that PostGIS is installed in the database and that you may create tables.</source>
        <translation>El almacén {address} no se puede crear: {error} Compruebe que PostGIS está instalado en la base de datos y que puede crear tablas.</translation>
    </message>
    <message>
        <source>The store {address} does not say what it is any more: its table {prefix}store is empty. Go back to a copy of it.</source>
        <translation>El almacén {address} ya no dice qué es: su tabla {prefix}store está vacía. Vuelva a una copia suya.</translation>
    </message>
    <message>
        <source>The store {address} is locked by another program. Try again in a moment.</source>
        <translation>Otro programa tiene bloqueado el almacén {address}. Inténtelo dentro de un momento.</translation>
    </message>
    <message>
        <source>The store {address} was made by a newer Salient (its schema is version {version}, this Salient knows {version_2}). Update Salient to open it; nothing was changed.</source>
        <translation>El almacén {address} lo creó un Salient más reciente (su esquema es la versión {version}, este Salient conoce la {version_2}). Actualice Salient para abrirlo; no se cambió nada.</translation>
    </message>
    <message>
        <source>The store {path} cannot be written ({strip}). Check that the folder is not read-only and that the disk is not full, or choose another folder.</source>
        <translation>El almacén {path} no se puede escribir ({strip}). Compruebe que la carpeta no es de solo lectura y que el disco no está lleno, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The store {path} does not answer ({strip}). Check that the file is there and that you may read it; what you typed is kept.</source>
        <translation>El almacén {path} no responde ({strip}). Compruebe que el archivo existe y que puede leerlo; se conserva lo que escribió.</translation>
    </message>
    <message>
        <source>The store {path} is locked by another program that writes to it. Try again in a moment, or close the other program.</source>
        <translation>Otro programa que escribe en el almacén {path} lo tiene bloqueado. Inténtelo dentro de un momento o cierre el otro programa.</translation>
    </message>
    <message>
        <source>The store's layers were added to the map, to show the event.</source>
        <translation>Se añadieron al mapa las capas del almacén para mostrar el suceso.</translation>
    </message>
    <message>
        <source>The store's log has {count} entries; the last has the SHA-256 {hash}.</source>
        <translation>El registro del almacén tiene {count} entradas; la última tiene el SHA-256 {hash}.</translation>
    </message>
    <message>
        <source>The store's note about itself ({table}) has {count} rows instead of one. {remedy}</source>
        <translation>La nota del almacén sobre sí mismo ({table}) tiene {count} filas en vez de una. {remedy}</translation>
    </message>
    <message>
        <source>The style of the placemark (KML)</source>
        <translation>El estilo de la marca de posición (KML)</translation>
    </message>
    <message>
        <source>The style of “{layer}” could not be applied: {error}</source>
        <translation>No se pudo aplicar el estilo de «{layer}»: {error}</translation>
    </message>
    <message>
        <source>The table gives no area of one kind for {together}.</source>
        <translation>La tabla no da superficies de un mismo tipo para {together}.</translation>
    </message>
    <message>
        <source>The table has a row for each date and actor, and for each sector if given. Gain and loss include redraw noise; noise_km2 is the noise in them. The sum of the steps is more than the change from end to end wherever ground went back and forth: the report shows both.

A change is redraw noise if its widest place is narrower than the width given, or if most of it is given back within the number of dates given; what gives it back is noise with it. “persisted” says whether most of it was still the taker's at the end.

“Last changed” has each piece of ground once, with the last change that is not noise, and how often the ground changed hands. Ground that stayed with its taker is there even if its change is redraw noise as a whole.</source>
        <translation>La tabla tiene una fila por fecha y actor, y por sector si se indica. Ganancia y pérdida incluyen el ruido de redibujado; noise_km2 es el ruido que contienen. La suma de los pasos es mayor que el cambio de principio a fin allí donde el terreno fue y vino: el informe muestra ambos.

Un cambio es ruido de redibujado si su parte más ancha es más estrecha que la anchura dada o si se devuelve en su mayor parte en el número de fechas dado; lo que lo devuelve es también ruido. «persisted» dice si la mayor parte seguía siendo al final de quien lo tomó.

«Último cambio» tiene cada trozo de terreno una vez, con el último cambio que no es ruido y cuántas veces cambió de manos el terreno. El terreno que se quedó quien lo tomó está ahí aunque su cambio sea en conjunto ruido de redibujado.</translation>
    </message>
    <message>
        <source>The table {table} has no column “{column}” any more: it was renamed or deleted. Give it its name back; if it was deleted, go back to a copy: the log still has its words. All else can be read, and nothing is saved until then.</source>
        <translation>La tabla {table} ya no tiene la columna «{column}»: se renombró o se eliminó. Devuélvale su nombre; si se eliminó, vuelva a una copia: el registro conserva sus palabras. Todo lo demás se puede leer, y hasta entonces no se guarda nada.</translation>
    </message>
    <message>
        <source>The table “{table}” cannot be written: {reason}</source>
        <translation>La tabla «{table}» no se puede escribir: {reason}</translation>
    </message>
    <message>
        <source>The template {path} has no map item with the id “map”.</source>
        <translation>La plantilla {path} no tiene un elemento de mapa con el id «map».</translation>
    </message>
    <message>
        <source>The template {path} is not a layout of QGIS.</source>
        <translation>La plantilla {path} no es un diseño de QGIS.</translation>
    </message>
    <message>
        <source>The text of a detailed map's module (Lua) or its columns as CSV.</source>
        <translation>El texto del módulo (Lua) de un mapa detallado o sus columnas como CSV.</translation>
    </message>
    <message>
        <source>The text “{start}…” does not fit its place on the page and was cut.</source>
        <translation>El texto «{start}…» no cabe en su sitio en la página y se recortó.</translation>
    </message>
    <message>
        <source>The trigger “{name}” in the store is not Salient's: it could change what you save. Remove it, or have whoever made it do so. Until then the store is only read.</source>
        <translation>El disparador «{name}» del almacén no es de Salient: podría cambiar lo que usted guarda. Elimínelo o pida a quien lo creó que lo haga. Hasta entonces el almacén solo se lee.</translation>
    </message>
    <message>
        <source>The trigger “{name}”, which guards the store, was taken out.</source>
        <translation>Se quitó el disparador «{name}», que protege el almacén.</translation>
    </message>
    <message>
        <source>The upper end of the claimed range lies below the lower one.</source>
        <translation>El extremo superior del intervalo afirmado queda por debajo del inferior.</translation>
    </message>
    <message>
        <source>The value table has no column “value” in its first line (“{first}”). Its columns are {columns}; only “value” must be there.</source>
        <translation>La tabla de valores no tiene la columna «value» en su primera línea («{first}»). Sus columnas son {columns}; solo «value» es obligatoria.</translation>
    </message>
    <message>
        <source>The value table is no valid JSON: {error}.</source>
        <translation>La tabla de valores no es JSON válido: {error}.</translation>
    </message>
    <message>
        <source>The value table must be a list of objects, or an object value → actor.</source>
        <translation>La tabla de valores debe ser una lista de objetos o un objeto valor → actor.</translation>
    </message>
    <message>
        <source>The value table “{path}” cannot be read: {error}.</source>
        <translation>La tabla de valores «{path}» no se puede leer: {error}.</translation>
    </message>
    <message>
        <source>The value table “{path}” is not in UTF-8. Save it so.</source>
        <translation>La tabla de valores «{path}» no está en UTF-8. Guárdela así.</translation>
    </message>
    <message>
        <source>The value {value} of “{label}” is larger than {most}.</source>
        <translation>El valor {value} de «{label}» es mayor que {most}.</translation>
    </message>
    <message>
        <source>The value {value} of “{label}” is no number that can be kept.</source>
        <translation>El valor {value} de «{label}» no es un número que se pueda guardar.</translation>
    </message>
    <message>
        <source>The value {value} of “{label}” must be a whole number.</source>
        <translation>El valor {value} de «{label}» debe ser un número entero.</translation>
    </message>
    <message>
        <source>The variants before answer another question. Their layers stay.</source>
        <translation>Las variantes anteriores responden a otra pregunta. Sus capas se conservan.</translation>
    </message>
    <message>
        <source>The verdict speaks of the layers that were measured: it is as good as they are.</source>
        <translation>El veredicto habla de las capas que se midieron: es tan bueno como ellas.</translation>
    </message>
    <message>
        <source>The view has no chart to measure on.</source>
        <translation>La vista no tiene ningún gráfico en el que medir.</translation>
    </message>
    <message>
        <source>The way of each road that leads in, and what is left of those cut.</source>
        <translation>El recorrido de cada carretera de acceso y lo que queda de las cortadas.</translation>
    </message>
    <message>
        <source>The widest gap to look for must be more than 0.</source>
        <translation>La brecha máxima que se busca debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>The width of an advance along a line is 0: enter a larger one.</source>
        <translation>La anchura de un avance a lo largo de una línea es 0: introduzca una mayor.</translation>
    </message>
    <message>
        <source>The work is done in this process, one after the other.</source>
        <translation>El trabajo se hace en este proceso, una cosa tras otra.</translation>
    </message>
    <message>
        <source>The worker {worker} has {telling}; no digit depends on it.</source>
        <translation>El worker {worker} tiene {telling}; ningún dígito depende de ello.</translation>
    </message>
    <message>
        <source>The {name} is {value}. It must be 0 or more.</source>
        <translation>El valor de {name} es {value}. Debe ser 0 o más.</translation>
    </message>
    <message>
        <source>The {table} {ident} is in the log and not in its table.</source>
        <translation>{table} {ident} está en el registro y no en su tabla.</translation>
    </message>
    <message>
        <source>The {table} {id} differs from what log entry {seq} says of it.</source>
        <translation>{table} {id} difiere de lo que la entrada {seq} del registro dice al respecto.</translation>
    </message>
    <message>
        <source>The {table} {id} is in no entry of the log.</source>
        <translation>{table} {id} no está en ninguna entrada del registro.</translation>
    </message>
    <message>
        <source>The {table} {id} was changed without Salient, and this is not in the log yet: the next save logs it.</source>
        <translation>{table} {id} se cambió sin Salient, y esto aún no está en el registro: al guardar la próxima vez se registra.</translation>
    </message>
    <message>
        <source>The {what} has no date; the claimed date was not tested.</source>
        <translation>{what} no tiene fecha; la fecha afirmada no se comprobó.</translation>
    </message>
    <message>
        <source>The {what} on {date_from} may be nothing at all.</source>
        <translation>{what} del {date_from} puede no ser nada en absoluto.</translation>
    </message>
    <message>
        <source>The ± of an area of perimeter P is 1.96·s·√(2.5·c·P): errors of points a distance d apart along the boundary are correlated as exp(−½ (d / c)²), c the correlation length.</source>
        <translation>El ± de una superficie de perímetro P es 1,96·s·√(2,5·c·P): los errores de puntos a una distancia d a lo largo del límite están correlacionados según exp(−½ (d / c)²), con c la longitud de correlación.</translation>
    </message>
    <message>
        <source>Their numbers stand on the map, their sources beside it</source>
        <translation>Sus números figuran en el mapa, sus fuentes al lado</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Lo suyo</translation>
    </message>
    <message>
        <source>Them&amp;e</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>There are no frames to make a film of.</source>
        <translation>No hay fotogramas con los que hacer una película.</translation>
    </message>
    <message>
        <source>There are no maps within {days} days before and after {date}; the nearest are of {first} and {last}.</source>
        <translation>No hay mapas en los {days} días anteriores y posteriores al {date}; los más próximos son del {first} y del {last}.</translation>
    </message>
    <message>
        <source>There are no {kind} to make pages of among the layers. Choose layers that have them, or “one page” for the pages.</source>
        <translation>Entre las capas no hay {kind} de los que hacer páginas. Elija capas que los tengan o «una página» como páginas.</translation>
    </message>
    <message>
        <source>There are two maps of {twice}: keep the later one, or correct the dates.</source>
        <translation>Hay dos mapas del {twice}: conserve el posterior o corrija las fechas.</translation>
    </message>
    <message>
        <source>There are {count} cores and {count_2} names for them.</source>
        <translation>Hay {count} núcleos y {count_2} nombres para ellos.</translation>
    </message>
    <message>
        <source>There are {count} gaps and {count_2} dates for them.</source>
        <translation>Hay {count} brechas y {count_2} fechas para ellas.</translation>
    </message>
    <message>
        <source>There are {count} gaps without lines or pockets: which is {said}'s is not known.</source>
        <translation>Hay {count} brechas sin líneas ni bolsas: no se sabe cuál es la de {said}.</translation>
    </message>
    <message>
        <source>There are {count} gaps, and the claim names no places. Name those between which the gap lies, or place the event.</source>
        <translation>Hay {count} brechas y la afirmación no nombra lugares. Indique entre cuáles está la brecha o sitúe el suceso.</translation>
    </message>
    <message>
        <source>There are {count} pockets, and the claim does not say which. Place the event inside the pocket.</source>
        <translation>Hay {count} bolsas y la afirmación no dice cuál. Sitúe el suceso dentro de la bolsa.</translation>
    </message>
    <message>
        <source>There are {count} polygons and {count_2} control classes.</source>
        <translation>Hay {count} polígonos y {count_2} clases de control.</translation>
    </message>
    <message>
        <source>There are {count} polygons and {count_2} names of actors.</source>
        <translation>Hay {count} polígonos y {count_2} nombres de actores.</translation>
    </message>
    <message>
        <source>There are {count} roads and {count_2} names of roads.</source>
        <translation>Hay {count} carreteras y {count_2} nombres de carreteras.</translation>
    </message>
    <message>
        <source>There is a map of {wanted} and no {what} on it. Measure that date too, or say in the report which day it speaks of.</source>
        <translation>Hay un mapa del {wanted} y en él ningún {what}. Mida también esa fecha o diga en el informe de qué día habla.</translation>
    </message>
    <message>
        <source>There is a store at {address} already. Open it, or choose a name.</source>
        <translation>Ya hay un almacén en {address}. Ábralo o elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no KML in it.</source>
        <translation>No contiene ningún KML.</translation>
    </message>
    <message>
        <source>There is no QGIS here (qgis_process), which “{name}” needs to be measured again. The hashes of the inputs can be checked without it.</source>
        <translation>Aquí no hay QGIS (qgis_process), que «{name}» necesita para medirse de nuevo. Los hash de las entradas se pueden comprobar sin él.</translation>
    </message>
    <message>
        <source>There is no actor “{actor}” on either map. They have: {actors}.</source>
        <translation>No hay ningún actor «{actor}» en los mapas. Tienen: {actors}.</translation>
    </message>
    <message>
        <source>There is no control layer yet. Add a layer of polygons with an actor each, make one from your files by “Prepare control layer”, or open the sample: all are in the menu Plugins › Salient.</source>
        <translation>Aún no hay ninguna capa de control. Añada una capa de polígonos, cada uno con su actor, cree una de sus archivos con «Preparar capa de control» o abra el ejemplo: todo está en el menú Complementos › Salient.</translation>
    </message>
    <message>
        <source>There is no control layer: add a layer of polygons with an actor each.</source>
        <translation>No hay ninguna capa de control: añada una capa de polígonos, cada uno con su actor.</translation>
    </message>
    <message>
        <source>There is no coordinate reference system: name one, for example EPSG:4326.</source>
        <translation>No hay sistema de referencia de coordenadas: indique uno, por ejemplo EPSG:4326.</translation>
    </message>
    <message>
        <source>There is no dated map to measure. Check the date field.</source>
        <translation>No hay ningún mapa fechado que medir. Revise el campo de fecha.</translation>
    </message>
    <message>
        <source>There is no file {path} any more. Was it moved, or a drive taken out?</source>
        <translation>Ya no existe el archivo {path}. ¿Se movió o se retiró una unidad?</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <source>There is no file {path}. Choose the table of claims anew.</source>
        <translation>No existe el archivo {path}. Elija de nuevo la tabla de afirmaciones.</translation>
    </message>
    <message>
        <source>There is no folder {parent}. Make it first.</source>
        <translation>No existe la carpeta {parent}. Créela antes.</translation>
    </message>
    <message>
        <source>There is no gap line of {date}: it may be sealed, or not mapped. Give the table “Gaps” (SUMMARY) of “Encirclement gap” too, which says so.</source>
        <translation>No hay línea de brecha del {date}: puede estar cerrada o no cartografiada. Dé también la tabla «Brechas» (SUMMARY) de «Brecha del cerco», que lo dice.</translation>
    </message>
    <message>
        <source>There is no geometry to measure: every feature is empty.</source>
        <translation>No hay geometría que medir: todos los objetos están vacíos.</translation>
    </message>
    <message>
        <source>There is no layer of places to look up “{name}” in. Choose one.</source>
        <translation>No hay ninguna capa de lugares donde buscar «{name}». Elija una.</translation>
    </message>
    <message>
        <source>There is no layer to show. Choose at least one layer or a theme.</source>
        <translation>No hay ninguna capa que mostrar. Elija al menos una capa o un tema.</translation>
    </message>
    <message>
        <source>There is no layer to show. Choose at least one vector layer.</source>
        <translation>No hay ninguna capa que mostrar. Elija al menos una capa vectorial.</translation>
    </message>
    <message>
        <source>There is no layer to show. Choose layers, a theme, or make some visible.</source>
        <translation>No hay ninguna capa que mostrar. Elija capas, un tema o haga visible alguna.</translation>
    </message>
    <message>
        <source>There is no map before it near enough.</source>
        <translation>No hay ningún mapa anterior lo bastante cercano.</translation>
    </message>
    <message>
        <source>There is no map near {wanted}; the area lies between those of {first} and {last} if it changed one way in between.</source>
        <translation>No hay ningún mapa cerca del {wanted}; la superficie está entre las del {first} y el {last} si entretanto cambió en un solo sentido.</translation>
    </message>
    <message>
        <source>There is no map of {date}: that of {used} is taken.</source>
        <translation>No hay mapa del {date}: se toma el del {used}.</translation>
    </message>
    <message>
        <source>There is no map that could be read: see the table of repairs.</source>
        <translation>No hay ningún mapa que se pudiera leer: véase la tabla de reparaciones.</translation>
    </message>
    <message>
        <source>There is no reference area “{unknown}”. Add it to the table of reference areas, or give its area as the claimed value.</source>
        <translation>No existe la superficie de referencia «{unknown}». Añádala a la tabla de superficies de referencia o dé su superficie como valor afirmado.</translation>
    </message>
    <message>
        <source>There is no sealed pocket on the last date.</source>
        <translation>No hay ninguna bolsa cerrada en la última fecha.</translation>
    </message>
    <message>
        <source>There is no store at {address}. Create one, or check the address.</source>
        <translation>No hay ningún almacén en {address}. Cree uno o revise la dirección.</translation>
    </message>
    <message>
        <source>There is no style “{name}”. Styles: {names}.</source>
        <translation>No existe el estilo «{name}». Estilos: {names}.</translation>
    </message>
    <message>
        <source>There is no template “{template}”. Templates: {known}, or a .qpt file.</source>
        <translation>No existe la plantilla «{template}». Plantillas: {known}, o un archivo .qpt.</translation>
    </message>
    <message>
        <source>There is no vector layer to read. Choose layers or a folder with files.</source>
        <translation>No hay ninguna capa vectorial que leer. Elija capas o una carpeta con archivos.</translation>
    </message>
    <message>
        <source>There is no {what} after {wanted}.</source>
        <translation>No hay {what} después de {wanted}.</translation>
    </message>
    <message>
        <source>There is no {what} before {wanted}.</source>
        <translation>No hay {what} antes de {wanted}.</translation>
    </message>
    <message>
        <source>There is no {what} to measure on. Choose a layer that has it.</source>
        <translation>No hay {what} en que medir. Elija una capa que lo tenga.</translation>
    </message>
    <message>
        <source>There is no {what} within {days} days after {wanted}; the nearest is of {best}.</source>
        <translation>No hay {what} en los {days} días posteriores a {wanted}; el más cercano es del {best}.</translation>
    </message>
    <message>
        <source>There is no {what} within {days} days before {wanted}; the nearest is of {best}.</source>
        <translation>No hay {what} en los {days} días anteriores a {wanted}; el más cercano es del {best}.</translation>
    </message>
    <message>
        <source>There is no {what} within {days} days of {wanted}; the nearest is of {best}.</source>
        <translation>No hay {what} a menos de {days} días de {wanted}; el más cercano es del {best}.</translation>
    </message>
    <message>
        <source>There is nothing to measure on: choose a control layer, places, gap lines or pockets.</source>
        <translation>No hay en qué medir: elija una capa de control, lugares, líneas de brecha o bolsas.</translation>
    </message>
    <message>
        <source>There is nothing to undo: the log knows no such change.</source>
        <translation>No hay nada que deshacer: el registro no conoce tal cambio.</translation>
    </message>
    <message>
        <source>There is one map for both dates, that of {date}: nothing changes on it.</source>
        <translation>Hay un solo mapa para ambas fechas, el del {date}: nada cambia en él.</translation>
    </message>
    <message>
        <source>Thin line: another pocket</source>
        <translation>Línea fina: otra bolsa</translation>
    </message>
    <message>
        <source>Thin line: another pocket, of {area}</source>
        <translation>Línea fina: otra bolsa, de {area}</translation>
    </message>
    <message>
        <source>This QGIS cannot read {ending} files: GDAL's driver “{driver}” is missing.</source>
        <translation>Este QGIS no puede leer archivos {ending}: falta el controlador «{driver}» de GDAL.</translation>
    </message>
    <message>
        <source>This QGIS has no PostgreSQL provider.</source>
        <translation>Este QGIS no tiene proveedor PostgreSQL.</translation>
    </message>
    <message>
        <source>This is a proposal, of the first of {count} quantities: check kind, places, actor and date before you save.</source>
        <translation>Esto es una propuesta, de la primera de {count} cantidades: compruebe tipo, lugares, actor y fecha antes de guardar.</translation>
    </message>
    <message>
        <source>This is a proposal: check kind, places, actor and date before you save.</source>
        <translation>Esto es una propuesta: compruebe tipo, lugares, actor y fecha antes de guardar.</translation>
    </message>
    <message>
        <source>This is no link to a web page, so it is not opened.</source>
        <translation>Esto no es un enlace a una página web, así que no se abre.</translation>
    </message>
    <message>
        <source>This page needs a browser that runs its script.</source>
        <translation>Esta página necesita un navegador que ejecute su script.</translation>
    </message>
    <message>
        <source>This place has no longitude and latitude.</source>
        <translation>Este lugar no tiene longitud ni latitud.</translation>
    </message>
    <message>
        <source>This project's store</source>
        <translation>El almacén de este proyecto</translation>
    </message>
    <message>
        <source>This store is empty.</source>
        <translation>Este almacén está vacío.</translation>
    </message>
    <message>
        <source>This store is of an older Salient (its schema is version {version}). It is read as it is; your first save brings it to version {new}, and the older Salient cannot open it then. Keep a copy if somebody still needs it.</source>
        <translation>Este almacén es de un Salient más antiguo (su esquema es la versión {version}). Se lee tal cual; al guardar por primera vez pasa a la versión {new}, y el Salient más antiguo ya no podrá abrirlo. Conserve una copia si alguien aún lo necesita.</translation>
    </message>
    <message>
        <source>This template has no place for a chart.</source>
        <translation>Esta plantilla no tiene sitio para un gráfico.</translation>
    </message>
    <message>
        <source>This was saved by somebody else while you were editing. Tick what of yours is to stand; what is not ticked stays as they saved it. Cancel goes back to your form.</source>
        <translation>Otra persona guardó esto mientras usted editaba. Marque lo suyo que deba quedar; lo que no se marque queda como lo guardaron. Cancelar vuelve a su formulario.</translation>
    </message>
    <message>
        <source>This {table} is not in the store any more: the store was replaced. Open it again.</source>
        <translation>{table} ya no está en el almacén: el almacén se reemplazó. Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Three control layers are given. Leave “Control layer with both dates” empty to compare the two others, or leave those empty.</source>
        <translation>Se han indicado tres capas de control. Deje vacío «Capa de control con ambas fechas» para comparar las otras dos, o deje vacías esas.</translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation>¿Descartar lo que escribió?</translation>
    </message>
    <message>
        <source>Time collected</source>
        <translation>Hora de recopilación</translation>
    </message>
    <message>
        <source>Times are given in several zones, and “{zone}” stands for more than one. Write its offset from UTC instead, like +02:00.</source>
        <translation>Las horas se dan en varias zonas y «{zone}» designa más de una. Escriba en su lugar su desfase con UTC, como +02:00.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title and date</source>
        <translation>Título y fecha</translation>
    </message>
    <message>
        <source>Title of the map</source>
        <translation>Título del mapa</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>To look at, in this order</source>
        <translation>A examinar, en este orden</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>Hasta el lugar</translation>
    </message>
    <message>
        <source>To the nearest point of the area's edge</source>
        <translation>Al punto más cercano del borde del área</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Total area (km²)</source>
        <translation>Superficie total (km²)</translation>
    </message>
    <message>
        <source>Total area of {names}, {area}</source>
        <translation>Superficie total de {names}, {area}</translation>
    </message>
    <message>
        <source>Towns and villages, to list those in each pocket.</source>
        <translation>Localidades, para enumerar las de cada bolsa.</translation>
    </message>
    <message>
        <source>Towns: GeoNames (CC BY 4.0).</source>
        <translation>Localidades: GeoNames (CC BY 4.0).</translation>
    </message>
    <message>
        <source>Transects</source>
        <translation>Transectos</translation>
    </message>
    <message>
        <source>Transects of your own</source>
        <translation>Transectos propios</translation>
    </message>
    <message>
        <source>Transects with statistics</source>
        <translation>Transectos con estadísticas</translation>
    </message>
    <message>
        <source>Transition matrix</source>
        <translation>Matriz de transición</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Two actors, “{actors}” and “{actors_2}”, are given for one point at one time. Correct one of them, or give them dates.</source>
        <translation>Se dan dos actores, «{actors}» y «{actors_2}», para un punto en un mismo momento. Corrija uno o déles fechas.</translation>
    </message>
    <message>
        <source>Two cores have one name. Name them as in Sukhnah=38.87,34.89.</source>
        <translation>Dos núcleos tienen el mismo nombre. Nómbrelos como en Sukhnah=38.87,34.89.</translation>
    </message>
    <message>
        <source>Two layers or files whose names, or whose date field, tell the day.</source>
        <translation>Dos capas o archivos cuyos nombres, o cuyo campo de fecha, indican el día.</translation>
    </message>
    <message>
        <source>Two lines have the same date: merge them, or correct the dates.</source>
        <translation>Dos líneas tienen la misma fecha: combínelas o corrija las fechas.</translation>
    </message>
    <message>
        <source>Two makers are called “{name}”: give each a name of its own.</source>
        <translation>Dos autores se llaman «{name}»: dé a cada uno un nombre propio.</translation>
    </message>
    <message>
        <source>Two makers are called “{twice}”: give each a name of its own.</source>
        <translation>Dos autores se llaman «{twice}»: dé a cada uno un nombre propio.</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Escriba un nombre</translation>
    </message>
    <message>
        <source>U&amp;nit</source>
        <translation>&amp;Unidad</translation>
    </message>
    <message>
        <source>Uncertainty field</source>
        <translation>Campo de incertidumbre</translation>
    </message>
    <message>
        <source>Unchanged events</source>
        <translation>Sucesos sin cambios</translation>
    </message>
    <message>
        <source>Under 500 m from the other maker</source>
        <translation>A menos de 500 m del otro autor</translation>
    </message>
    <message>
        <source>Undo the last save</source>
        <translation>Deshacer el último guardado</translation>
    </message>
    <message>
        <source>Units of labels and sentences. Number fields always keep the unit that their name says.</source>
        <translation>Unidades de etiquetas y frases. Los campos numéricos conservan siempre la unidad que dice su nombre.</translation>
    </message>
    <message>
        <source>Units of texts</source>
        <translation>Unidades de los textos</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Unknown date format “{text}”. Use one of: {patterns}; or write your own with YYYY or YY, MM, M or MON, and DD or D, each once, like “map D.M.YY”.</source>
        <translation>Formato de fecha desconocido «{text}». Use uno de: {patterns}; o escriba el suyo con YYYY o YY, MM, M o MON, y DD o D, cada uno una vez, como «map D.M.YY».</translation>
    </message>
    <message>
        <source>Unknown hit rule “{hit_rule}”. Use one of: {hit_rules}.</source>
        <translation>Regla de cruce desconocida «{hit_rule}». Use una de: {hit_rules}.</translation>
    </message>
    <message>
        <source>Unknown profile “{name}”. Use one of: {profiles}.</source>
        <translation>Perfil desconocido «{name}». Use uno de: {profiles}.</translation>
    </message>
    <message>
        <source>Unknown rule “{overlap_rule}” for overlaps of maps that are compared. Use {comparable_rules}.</source>
        <translation>Regla desconocida «{overlap_rule}» para superposiciones de mapas comparados. Use {comparable_rules}.</translation>
    </message>
    <message>
        <source>Unknown rule “{rule}” for overlaps. Use {overlap_rules}.</source>
        <translation>Regla desconocida «{rule}» para superposiciones. Use {overlap_rules}.</translation>
    </message>
    <message>
        <source>Unknown rule “{rule}”. Use {consensus_rules}.</source>
        <translation>Regla desconocida «{rule}». Use {consensus_rules}.</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>Fuente desconocida</translation>
    </message>
    <message>
        <source>Unknown unit “{unit}”. Use one of: {units}.</source>
        <translation>Unidad desconocida «{unit}». Use una de: {units}.</translation>
    </message>
    <message>
        <source>Unlink from the selected features</source>
        <translation>Desvincular de los objetos seleccionados</translation>
    </message>
    <message>
        <source>Unsupported and unmapped</source>
        <translation>Sin respaldo y sin cartografiar</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Updated events</source>
        <translation>Sucesos actualizados</translation>
    </message>
    <message>
        <source>Use the extent of the map canvas</source>
        <translation>Usar la extensión del lienzo del mapa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value table</source>
        <translation>Tabla de valores</translation>
    </message>
    <message>
        <source>Value table, row {number}: leave_out is “{left}”; write yes or nothing.</source>
        <translation>Tabla de valores, fila {number}: leave_out es «{left}»; escriba yes o nada.</translation>
    </message>
    <message>
        <source>Value table, row {number}: unknown column “{unknown}”. The columns are {columns}.</source>
        <translation>Tabla de valores, fila {number}: columna desconocida «{unknown}». Las columnas son {columns}.</translation>
    </message>
    <message>
        <source>Value table, row {number}: “{text}” is not a date. Write it as 1943-09-08.</source>
        <translation>Tabla de valores, fila {number}: «{text}» no es una fecha. Escríbala como 1943-09-08.</translation>
    </message>
    <message>
        <source>Value table: the period of “{value}” ends on {end}, before it begins on {begin}.</source>
        <translation>Tabla de valores: el periodo de «{value}» termina el {end}, antes de empezar el {begin}.</translation>
    </message>
    <message>
        <source>Value table: two rows of “{value}” hold at the same time. Keep one, or give them periods (from, to) that do not overlap.</source>
        <translation>Tabla de valores: dos filas de «{value}» valen a la vez. Conserve una o déles periodos (from, to) que no se superpongan.</translation>
    </message>
    <message>
        <source>Value table: “{actor}” is in two coalitions at the same time, “{first}” and “{second}”. Keep one, or give the rows periods (from, to) that do not overlap.</source>
        <translation>Tabla de valores: «{actor}» está en dos coaliciones a la vez, «{first}» y «{second}». Deje una, o dé a las filas períodos (from, to) que no se solapen.</translation>
    </message>
    <message>
        <source>Value tables (*.csv *.json)</source>
        <translation>Tablas de valores (*.csv *.json)</translation>
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
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Variants (hypothetical)</source>
        <translation>Variantes (hipotéticas)</translation>
    </message>
    <message>
        <source>Variants of the gap, beside one another</source>
        <translation>Variantes de la brecha, una junto a otra</translation>
    </message>
    <message>
        <source>Vector layers, and tables for figures and chart. Layers of the project are drawn in its order, others above them. Empty: the theme, or what is visible in the project.</source>
        <translation>Capas vectoriales, y tablas para las cifras y el gráfico. Las capas del proyecto se dibujan en su orden; las demás, encima. Vacío: el tema o lo visible en el proyecto.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Veredictos</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Verification: confidence</source>
        <translation>Verificación: confianza</translation>
    </message>
    <message>
        <source>Verification: method</source>
        <translation>Verificación: método</translation>
    </message>
    <message>
        <source>Verification: reasoning</source>
        <translation>Verificación: razonamiento</translation>
    </message>
    <message>
        <source>Verification: when</source>
        <translation>Verificación: cuándo</translation>
    </message>
    <message>
        <source>Verification: who</source>
        <translation>Verificación: quién</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Vertices of the map lie too close together for its size to be told apart. Simplify the boundaries, or draw a study area round the front.</source>
        <translation>Hay vértices del mapa demasiado próximos para distinguirlos a su tamaño. Simplifique los límites o dibuje una zona de estudio en torno al frente.</translation>
    </message>
    <message>
        <source>Vertices this near to those of an earlier feature of the same date are moved onto them, which closes slivers. 0: nothing is moved.</source>
        <translation>Los vértices así de próximos a los de un objeto anterior de la misma fecha se mueven a ellos, lo que cierra astillas. 0: no se mueve nada.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Way of verification</source>
        <translation>Modo de verificación</translation>
    </message>
    <message>
        <source>Ways are found on a grid of {cell:.0f} m.</source>
        <translation>Los caminos se buscan en una cuadrícula de {cell:.0f} m.</translation>
    </message>
    <message>
        <source>Web map</source>
        <translation>Mapa web</translation>
    </message>
    <message>
        <source>Web maps that move through the dates (*.html)</source>
        <translation>Mapas web que recorren las fechas (*.html)</translation>
    </message>
    <message>
        <source>Web map…</source>
        <translation>Mapa web…</translation>
    </message>
    <message>
        <source>Welcome to Salient</source>
        <translation>Le damos la bienvenida a Salient</translation>
    </message>
    <message>
        <source>Well-known places to say where the others lie from.</source>
        <translation>Lugares conocidos para decir dónde están los demás.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What areas are compared to. Empty: Salient's own tables.</source>
        <translation>Con qué se comparan las superficies. Vacío: las tablas propias de Salient.</translation>
    </message>
    <message>
        <source>What areas are compared to. Empty: Salient's table of U.S. states, countries and cities. A polygon layer with a field “name”, or a table with “name” and one of land_km2, land_mi2, total_km2, total_mi2, area_km2, area_mi2 (and “neighbours”, names separated by semicolons).</source>
        <translation>Con qué se comparan las superficies. Vacío: la tabla de Salient de estados de EE. UU., países y ciudades. Una capa de polígonos con un campo «name», o una tabla con «name» y uno de land_km2, land_mi2, total_km2, total_mi2, area_km2, area_mi2 (y «neighbours», nombres separados por punto y coma).</translation>
    </message>
    <message>
        <source>What dialogs start with</source>
        <translation>Con qué empiezan los diálogos</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What if (hypothetical)</source>
        <translation>Y si… (hipotético)</translation>
    </message>
    <message>
        <source>What is or would be cut off, with area and who holds its perimeter.</source>
        <translation>Lo que está o quedaría cortado, con superficie y quién controla su perímetro.</translation>
    </message>
    <message>
        <source>What is too long for the memory cannot be kept in the system's temporary folder: {why}. Make room there, or let TMPDIR name another folder, and run again.</source>
        <translation>Lo que es demasiado largo para la memoria no puede guardarse en la carpeta temporal del sistema: {why}. Libere espacio en ella o indique otra carpeta con TMPDIR, y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>What log entry {seq} holds cannot be read: it was damaged or changed. “Check the log” tells what else was; go back to a copy of the store.</source>
        <translation>Lo que contiene la entrada {seq} del registro no se puede leer: se dañó o cambió. «Comprobar el registro» dice qué más; vuelva a una copia del almacén.</translation>
    </message>
    <message>
        <source>What no place's word crosses: the sea, a river, a ridge. Polygons or lines.</source>
        <translation>Lo que no cruza lo dicho de ningún lugar: el mar, un río, una cresta. Polígonos o líneas.</translation>
    </message>
    <message>
        <source>What nobody crosses: the sea, a sealed border. Polygons or lines.</source>
        <translation>Lo que nadie cruza: el mar, una frontera cerrada. Polígonos o líneas.</translation>
    </message>
    <message>
        <source>What the file is for.</source>
        <translation>Para qué sirve el archivo.</translation>
    </message>
    <message>
        <source>What the layers tell</source>
        <translation>Lo que indican las capas</translation>
    </message>
    <message>
        <source>What the map shows. Empty: the gaps and pockets with their surroundings, or without them what changed hands, or all of the layers.</source>
        <translation>Lo que muestra el mapa. Vacío: las brechas y bolsas con su entorno; si no las hay, lo que cambió de manos, o todas las capas.</translation>
    </message>
    <message>
        <source>What the map shows. Layers of the project are drawn in its order, others above them in the order given. Empty: the theme, or what is visible in the project.</source>
        <translation>Lo que muestra el mapa. Las capas del proyecto se dibujan en su orden; las demás, encima, en el orden dado. Vacío: el tema o lo visible en el proyecto.</translation>
    </message>
    <message>
        <source>What the place and the time are recognised by</source>
        <translation>En qué se reconocen el lugar y la hora</translation>
    </message>
    <message>
        <source>What the values stand for</source>
        <translation>Qué representan los valores</translation>
    </message>
    <message>
        <source>What the values stand for, as in Prepare control layer: value, actor, leave_out.</source>
        <translation>Qué representan los valores, como en Preparar capa de control: value, actor, leave_out.</translation>
    </message>
    <message>
        <source>What the values stand for: the path of a CSV or JSON file, or its text. Columns: value, actor, class, coalition, leave_out, from, to. The row of an empty value is for features that have none.</source>
        <translation>Qué representan los valores: la ruta de un archivo CSV o JSON, o su texto. Columnas: value, actor, class, coalition, leave_out, from, to. La fila de un valor vacío es para los objetos que no tienen ninguno.</translation>
    </message>
    <message>
        <source>What was left out, carried on or found odd, a row each.</source>
        <translation>Lo que se omitió, prolongó o pareció extraño, una fila cada cosa.</translation>
    </message>
    <message>
        <source>What was left out, repaired or found odd, a row each.</source>
        <translation>Lo que se omitió, reparó o pareció extraño, una fila cada cosa.</translation>
    </message>
    <message>
        <source>What will be left out, repaired or is odd:</source>
        <translation>Lo que se omitirá, se reparará o resulta extraño:</translation>
    </message>
    <message>
        <source>What {actor} gained and lost up to each date since the one before.</source>
        <translation>Lo que {actor} ganó y perdió hasta cada fecha desde la anterior.</translation>
    </message>
    <message>
        <source>What {actor} gained and lost, added up from the first date on.</source>
        <translation>Lo que {actor} ganó y perdió, sumado desde la primera fecha.</translation>
    </message>
    <message>
        <source>What {actor} took and gave up since the map before.</source>
        <translation>Lo que {actor} tomó y cedió desde el mapa anterior.</translation>
    </message>
    <message>
        <source>When ground last changed hands</source>
        <translation>Cuándo cambió de manos el terreno por última vez</translation>
    </message>
    <message>
        <source>When the place is held so. Empty: one known by name, else undated.</source>
        <translation>Cuándo se controla así el lugar. Vacío: uno conocido por su nombre; si no, sin fecha.</translation>
    </message>
    <message>
        <source>When verified</source>
        <translation>Cuándo se verificó</translation>
    </message>
    <message>
        <source>Where a line is met more than once</source>
        <translation>Cuando una línea se cruza más de una vez</translation>
    </message>
    <message>
        <source>Where each road that leads in comes nearest to the encirclers.</source>
        <translation>Dónde se acerca más cada carretera de acceso a las fuerzas que cercan.</translation>
    </message>
    <message>
        <source>Where each transect meets the front of each date.</source>
        <translation>Dónde cruza cada transecto el frente de cada fecha.</translation>
    </message>
    <message>
        <source>Where lines say who is on this side.</source>
        <translation>Donde las líneas dicen quién está a este lado.</translation>
    </message>
    <message>
        <source>Where no map lies near a claimed date, the maps before and after it bound an area, and the verdict follows from these bounds.</source>
        <translation>Si no hay mapa próximo a una fecha afirmada, los mapas anterior y posterior acotan la superficie, y el veredicto se sigue de esas cotas.</translation>
    </message>
    <message>
        <source>Where supply comes from. Empty: the edge of the study area and what lies beyond.</source>
        <translation>De dónde viene el suministro. Vacío: el borde de la zona de estudio y lo que hay más allá.</translation>
    </message>
    <message>
        <source>Where the data come from. Empty: the rights in the layers’ metadata.</source>
        <translation>De dónde vienen los datos. Vacío: los derechos en los metadatos de las capas.</translation>
    </message>
    <message>
        <source>Where the events go. It is made if it is not there.</source>
        <translation>Adónde van los sucesos. Se crea si no existe.</translation>
    </message>
    <message>
        <source>Where the ground held lies: {lands}.</source>
        <translation>Dónde está el terreno controlado: {lands}.</translation>
    </message>
    <message>
        <source>Where the ground that changed hands lies, whoever gained it: {lands}.</source>
        <translation>Dónde está el terreno que cambió de manos, lo ganara quien lo ganara: {lands}.</translation>
    </message>
    <message>
        <source>Where the makers agree, and how they differ. Lines: their fronts; points: where two fronts are furthest apart.</source>
        <translation>Dónde coinciden los autores y en qué difieren. Líneas: sus frentes; puntos: donde dos frentes distan más.</translation>
    </message>
    <message>
        <source>Where the map says who holds a feature's ground.</source>
        <translation>Donde el mapa dice quién controla el terreno de un objeto.</translation>
    </message>
    <message>
        <source>Where the mapping that was used is written, to be changed and given again.</source>
        <translation>Dónde se escribe la correspondencia usada, para cambiarla y volver a darla.</translation>
    </message>
    <message>
        <source>Where the places lie that claims name.</source>
        <translation>Dónde están los lugares que nombran las afirmaciones.</translation>
    </message>
    <message>
        <source>Where to run</source>
        <translation>Dónde ejecutar</translation>
    </message>
    <message>
        <source>Where two actors' drawings leave a gap or overlap up to this width, in metres, the front runs along the first actor's drawing. The length bridged is reported.</source>
        <translation>Donde los dibujos de dos actores dejan un hueco o se superponen hasta esta anchura, en metros, el frente sigue el dibujo del primer actor. Se informa de la longitud salvada.</translation>
    </message>
    <message>
        <source>Whether the besieged can move over ground of actors who are neither encirclers nor besieged.</source>
        <translation>Si los sitiados pueden moverse por terreno de actores que ni cercan ni están sitiados.</translation>
    </message>
    <message>
        <source>Whether they met on {date} takes a map before and one after: there is none before that day.</source>
        <translation>Para saber si se encontraron el {date} hacen falta un mapa anterior y uno posterior: no hay ninguno antes de ese día.</translation>
    </message>
    <message>
        <source>Whether they met on {date} takes a map before and one after: there is none on or after that day.</source>
        <translation>Para saber si se encontraron el {date} hacen falta un mapa anterior y uno posterior: no hay ninguno de ese día ni posterior.</translation>
    </message>
    <message>
        <source>Which column fills what, for tables without fixed columns: chosen here, a file that was saved, or JSON. Empty: guessed from the columns' names.</source>
        <translation>Qué columna rellena qué, para tablas sin columnas fijas: elegido aquí, un archivo guardado o JSON. Vacío: se deduce de los nombres de las columnas.</translation>
    </message>
    <message>
        <source>Which crossing counts.</source>
        <translation>Qué cruce cuenta.</translation>
    </message>
    <message>
        <source>Which dataset it is; detected from the columns.</source>
        <translation>De qué conjunto de datos se trata; se detecta por las columnas.</translation>
    </message>
    <message>
        <source>Which names mean one and the same, a line each: “RU; Russian forces = Russia”. A layer without actors holds “held ground”.</source>
        <translation>Qué nombres significan lo mismo, uno por línea: «RU; Russian forces = Russia». Una capa sin actores contiene «terreno controlado».</translation>
    </message>
    <message>
        <source>Who draws first</source>
        <translation>Quién dibuja primero</translation>
    </message>
    <message>
        <source>Who draws first: ground on which two makers differ since a date is theirs who changed it on that date. It is followed where the other comes to say the same, taken back where the first returns to what the other says.</source>
        <translation>Quién dibuja primero: el terreno en que dos autores difieren desde una fecha es de quien lo cambió en esa fecha. Es seguido si el otro llega a decir lo mismo, y recuperado si el primero vuelve a lo que dice el otro.</translation>
    </message>
    <message>
        <source>Who draws first: {first} and {second}</source>
        <translation>Quién dibuja primero: {first} y {second}</translation>
    </message>
    <message>
        <source>Who holds it for one, and for the other</source>
        <translation>Quién lo controla según uno y según el otro</translation>
    </message>
    <message>
        <source>Who holds the ground of features that name nobody.</source>
        <translation>Quién controla el terreno de los objetos que no nombran a nadie.</translation>
    </message>
    <message>
        <source>Who holds the ground that no polygon covers: the legend of a map of one actor names it. Empty: nothing is said of that ground.</source>
        <translation>Quién controla el terreno que no cubre ningún polígono: la leyenda de un mapa de un solo actor lo nombra. Vacío: no se dice nada de ese terreno.</translation>
    </message>
    <message>
        <source>Who verified it</source>
        <translation>Quién lo verificó</translation>
    </message>
    <message>
        <source>Whoever stands there</source>
        <translation>Quienquiera que esté allí</translation>
    </message>
    <message>
        <source>Whole nest of pockets</source>
        <translation>Anidamiento completo de bolsas</translation>
    </message>
    <message>
        <source>Whose front it is, is not said: the side was not tested.</source>
        <translation>No se dice de quién es el frente: el bando no se comprobó.</translation>
    </message>
    <message>
        <source>Whose gain, loss and ratio the numeric outputs are; several names count as one. Empty: whoever has the greatest net change.</source>
        <translation>De quién son la ganancia, la pérdida y la razón de las salidas numéricas; varios nombres cuentan como uno. Vacío: quien tenga el mayor cambio neto.</translation>
    </message>
    <message>
        <source>Whose ground the consensus map shows. By “any”, ground that makers give to several is contested.</source>
        <translation>De quién es el terreno que muestra el mapa de consenso. Con «alguno», el terreno que los autores dan a varios es disputado.</translation>
    </message>
    <message>
        <source>Whose map it is: names of fields and classes that are looked for.</source>
        <translation>De quién es el mapa: nombres de campos y clases que se buscan.</translation>
    </message>
    <message>
        <source>Whose people are meant when a place lies behind lines. Names separated by semicolons; optional.</source>
        <translation>A la gente de quién se refiere que un lugar esté tras las líneas. Nombres separados por punto y coma; opcional.</translation>
    </message>
    <message>
        <source>Whose words stand in a field that you and the dataset changed since.</source>
        <translation>Qué palabras quedan en un campo que usted y el conjunto de datos cambiaron después.</translation>
    </message>
    <message>
        <source>Why are these {count} events retracted? They stay in the store.</source>
        <translation>¿Por qué se retiran estos {count} sucesos? Permanecen en el almacén.</translation>
    </message>
    <message>
        <source>Why is this event retracted? It stays in the store.</source>
        <translation>¿Por qué se retira este evento? Permanece en el almacén.</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Wider pockets were looked for within {km} km of the core alone: the map has many vertices.</source>
        <translation>Las bolsas más amplias se buscaron solo a menos de {km} km del núcleo: el mapa tiene muchos vértices.</translation>
    </message>
    <message>
        <source>Widest gap</source>
        <translation>Brecha máxima</translation>
    </message>
    <message>
        <source>Width about borders</source>
        <translation>Anchura en torno a las fronteras</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Anchura en píxeles</translation>
    </message>
    <message>
        <source>Width of a salient</source>
        <translation>Anchura de un saliente</translation>
    </message>
    <message>
        <source>With besieged actors a pocket is their own ground alone; ground of neutrals in the same ring is not part of it. Encirclement gap measures all open ground inside.</source>
        <translation>Con actores sitiados, una bolsa es solo el terreno propio de estos; el terreno de los neutrales en el mismo anillo no forma parte de ella. Brecha del cerco mide todo el terreno abierto de dentro.</translation>
    </message>
    <message>
        <source>Without a date: {layers}.</source>
        <translation>Sin fecha: {layers}.</translation>
    </message>
    <message>
        <source>Without metadata of the pictures</source>
        <translation>Sin los metadatos de las imágenes</translation>
    </message>
    <message>
        <source>Words that both changed</source>
        <translation>Palabras que ambos cambiaron</translation>
    </message>
    <message>
        <source>Worker processes could not find Salient's own code.</source>
        <translation>Los procesos auxiliares no encontraron el código del propio Salient.</translation>
    </message>
    <message>
        <source>Write every page on a sheet 10 mm larger on each side, with 3 mm of bleed and marks.</source>
        <translation>Escribe cada página en una hoja 10 mm mayor por cada lado, con 3 mm de sangrado y marcas.</translation>
    </message>
    <message>
        <source>Write sources into the active layer's metadata</source>
        <translation>Escribir las fuentes en los metadatos de la capa activa</translation>
    </message>
    <message>
        <source>Writes a list of the events, numbered by date, each with its reports, links and both grades: the source's reliability and the information's credibility stay apart. Retracted events and reports are left out.

CSV, GeoJSON and HTML carry everything; CSL-JSON and BibTeX are for reference managers. Text in the file can neither run nor load anything: HTML is escaped, links are kept only if they are http or https, and cells that a spreadsheet would run as formulas are made text. The HTML page names the last entry of the store's log.

The blur moves each event to the middle of a cell of at least that size and widens its stated precision: use it where exact places could harm people. All exports share one grid whose cells nest, so several of them tell no more than the finest. With a blur ids are new in each file, and notes, attachments, external ids and claims of distance and bearing are left out; names of the event's places and coordinates are struck out of titles, descriptions, quotes and links. Other words can still tell a place: read them before you publish.

Attached files are copied to a folder that you name, pictures without their metadata unless you ask for them as they are.

Events and reports marked as internal or restricted are left out unless you ask for them, and so are events that rest on such reports alone; the place of an event marked as blurred is hidden in a cell of at least 10 km. How many is said.

“Log (JSON lines)” is the store's whole log, an entry a line; verify_log.py in Salient's folder events/export checks it with Python alone. It can be neither blurred nor cut, or its chain would break.</source>
        <translation>Escribe una lista de los sucesos, numerados por fecha, cada uno con sus informes, enlaces y ambas evaluaciones: la fiabilidad de la fuente y la credibilidad de la información quedan separadas. Los sucesos e informes retirados se omiten.

CSV, GeoJSON y HTML lo llevan todo; CSL-JSON y BibTeX son para gestores de referencias. El texto del archivo no puede ejecutar ni cargar nada: el HTML se escapa, los enlaces se conservan solo si son http o https, y las celdas que una hoja de cálculo ejecutaría como fórmulas se convierten en texto. La página HTML indica la última entrada del registro del almacén.

El difuminado mueve cada suceso al centro de una celda de al menos ese tamaño y amplía su precisión declarada: úselo si los lugares exactos pudieran dañar a alguien. Todas las exportaciones comparten una cuadrícula cuyas celdas se anidan, de modo que varias de ellas no revelan más que la más fina. Con difuminado, los id son nuevos en cada archivo, y se omiten notas, adjuntos, id externos y afirmaciones de distancia y rumbo; los nombres de los lugares y las coordenadas del suceso se tachan de títulos, descripciones, citas y enlaces. Otras palabras pueden delatar aún un lugar: léalas antes de publicar.

Los archivos adjuntos se copian a una carpeta que usted indica, las imágenes sin sus metadatos salvo que las pida tal como están.

Los sucesos e informes marcados como internos o restringidos se omiten salvo que los pida, y también los sucesos que se apoyan solo en tales informes; el lugar de un suceso marcado como difuminado se oculta en una celda de al menos 10 km. Se dice cuántos.

«Registro (líneas JSON)» es el registro entero del almacén, una entrada por línea; verify_log.py, en la carpeta events/export de Salient, lo comprueba solo con Python. No se puede difuminar ni recortar, o su cadena se rompería.</translation>
    </message>
    <message>
        <source>Writes a map that moves through its dates, as one HTML file.</source>
        <translation>Escribe un mapa que recorre sus fechas, como un único archivo HTML.</translation>
    </message>
    <message>
        <source>Writes the events of a store and their sources to a file.</source>
        <translation>Escribe en un archivo los sucesos de un almacén y sus fuentes.</translation>
    </message>
    <message>
        <source>Written: {files}</source>
        <translation>Escrito: {files}</translation>
    </message>
    <message>
        <source>Written: {names}.</source>
        <translation>Escrito: {names}.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Escrito: {path}</translation>
    </message>
    <message>
        <source>You may not read {path}. Ask whoever owns it for the right to.</source>
        <translation>No tiene permiso para leer {path}. Pídaselo a su propietario.</translation>
    </message>
    <message>
        <source>Your name in the log</source>
        <translation>Su nombre en el registro</translation>
    </message>
    <message>
        <source>Zoom to the event</source>
        <translation>Acercar al suceso</translation>
    </message>
    <message>
        <source>[Whole layer]</source>
        <translation>[Toda la capa]</translation>
    </message>
    <message>
        <source>[{number}] {title}: {verdict}. {what}</source>
        <translation>[{number}] {title}: {verdict}. {what}</translation>
    </message>
    <message>
        <source>a chart needs at least one value</source>
        <translation>un gráfico necesita al menos un valor</translation>
    </message>
    <message>
        <source>a coordinate is not a number, or off the Earth</source>
        <translation>una coordenada no es un número o está fuera de la Tierra</translation>
    </message>
    <message>
        <source>a layer of {kind}</source>
        <translation>una capa de {kind}</translation>
    </message>
    <message>
        <source>a layout without a name cannot own layers</source>
        <translation>un diseño sin nombre no puede tener capas propias</translation>
    </message>
    <message>
        <source>a link to a folder is not followed</source>
        <translation>no se sigue un enlace a una carpeta</translation>
    </message>
    <message>
        <source>a link-up between the maps of {first} and {last}</source>
        <translation>un enlace de fuerzas entre los mapas del {first} y del {last}</translation>
    </message>
    <message>
        <source>a link-up of {whose} between the maps of {first} and {last}</source>
        <translation>un enlace de fuerzas de {whose} entre los mapas del {first} y del {last}</translation>
    </message>
    <message>
        <source>a point or line where a polygon is needed</source>
        <translation>un punto o una línea donde hace falta un polígono</translation>
    </message>
    <message>
        <source>about</source>
        <translation>alrededor de</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>actor</translation>
    </message>
    <message>
        <source>agreed ground</source>
        <translation>terreno acordado</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>all agree</source>
        <translation>todos coinciden</translation>
    </message>
    <message>
        <source>all but “claimed” and “infiltrated”</source>
        <translation>todas menos «reclamado» e «infiltrado»</translation>
    </message>
    <message>
        <source>all ground that {whose} lost</source>
        <translation>todo el terreno que perdió {whose}</translation>
    </message>
    <message>
        <source>all ground that {whose} took</source>
        <translation>todo el terreno que tomó {whose}</translation>
    </message>
    <message>
        <source>an edge of more than 180° of longitude is read across the antimeridian</source>
        <translation>un borde de más de 180° de longitud se lee a través del antimeridiano</translation>
    </message>
    <message>
        <source>an older one</source>
        <translation>uno anterior</translation>
    </message>
    <message>
        <source>and control layer after</source>
        <translation>y capa de control posterior</translation>
    </message>
    <message>
        <source>antimeridian</source>
        <translation>antimeridiano</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>area (km²)</source>
        <translation>superficie (km²)</translation>
    </message>
    <message>
        <source>area ratio</source>
        <translation>razón de superficies</translation>
    </message>
    <message>
        <source>armed actor</source>
        <translation>actor armado</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>at least {days}</source>
        <translation>al menos {days}</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>axes exchanged</source>
        <translation>ejes intercambiados</translation>
    </message>
    <message>
        <source>azimuth °</source>
        <translation>acimut °</translation>
    </message>
    <message>
        <source>barriers</source>
        <translation>barreras</translation>
    </message>
    <message>
        <source>bearing</source>
        <translation>rumbo</translation>
    </message>
    <message>
        <source>before the year 1</source>
        <translation>antes del año 1</translation>
    </message>
    <message>
        <source>behind {holder}'s lines, {length} from the nearest ground of {actor}</source>
        <translation>tras las líneas de {holder}, a {length} del terreno más cercano de {actor}</translation>
    </message>
    <message>
        <source>browser, archiver and its version …</source>
        <translation>navegador, archivador y su versión…</translation>
    </message>
    <message>
        <source>by way of {source}</source>
        <translation>a través de {source}</translation>
    </message>
    <message>
        <source>cannot be repaired: {reason}</source>
        <translation>no se puede reparar: {reason}</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>no se puede decidir</translation>
    </message>
    <message>
        <source>change {name}</source>
        <translation>cambio {name}</translation>
    </message>
    <message>
        <source>change {name}: {loser} → {winner}</source>
        <translation>cambio {name}: {loser} → {winner}</translation>
    </message>
    <message>
        <source>change,difference,gain,loss,advance,retreat,front,frontline,transition matrix,net,movement,symmetrical difference,before,after,war,control</source>
        <translation>cambio,diferencia,ganancia,pérdida,avance,retirada,frente,línea del frente,matriz de transición,neto,movimiento,diferencia simétrica,antes,después,guerra,control</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>cambios</translation>
    </message>
    <message>
        <source>changes without a report</source>
        <translation>cambios sin informe</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>afirmación</translation>
    </message>
    <message>
        <source>claim,report,verify,fact check,measure,distance,area,gap,pocket,source</source>
        <translation>afirmación,informe,verificar,verificación de datos,medir,distancia,superficie,brecha,bolsa,fuente</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>reclamado</translation>
    </message>
    <message>
        <source>claimed, in the colour of who claims it</source>
        <translation>reclamado, en el color de quien lo reclama</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>closed line</source>
        <translation>línea cerrada</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>se cierra</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>contested, in the colour of who is mapped there</source>
        <translation>disputado, en el color de quien figura allí</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>contradicción</translation>
    </message>
    <message>
        <source>control area</source>
        <translation>superficie controlada</translation>
    </message>
    <message>
        <source>control characters or marks of direction taken from “{name}”</source>
        <translation>caracteres de control o marcas de dirección quitados de «{name}»</translation>
    </message>
    <message>
        <source>control map</source>
        <translation>mapa de control</translation>
    </message>
    <message>
        <source>control,map,date,series,repair,merge,import,ISW,DeepState,Liveuamap</source>
        <translation>control,mapa,fecha,serie,reparar,combinar,importar,ISW,DeepState,Liveuamap</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>convertido</translation>
    </message>
    <message>
        <source>core</source>
        <translation>núcleo</translation>
    </message>
    <message>
        <source>core taken</source>
        <translation>núcleo tomado</translation>
    </message>
    <message>
        <source>credibility</source>
        <translation>credibilidad</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d 'de' MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
        <source>dashed: the pocket</source>
        <translation>discontinua: la bolsa</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>conjunto de datos</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>date is a beginning</source>
        <translation>la fecha es un comienzo</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>fechas</translation>
    </message>
    <message>
        <source>days sealed</source>
        <translation>días cerrada</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>desmiente</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>disputado</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distancia</translation>
    </message>
    <message>
        <source>divides nothing</source>
        <translation>no divide nada</translation>
    </message>
    <message>
        <source>drawn anew on the same day by “{name}”, which comes later and stands</source>
        <translation>dibujado de nuevo el mismo día por «{name}», que viene después y vale</translation>
    </message>
    <message>
        <source>drawn first by</source>
        <translation>dibujado primero por</translation>
    </message>
    <message>
        <source>duplicate date</source>
        <translation>fecha duplicada</translation>
    </message>
    <message>
        <source>earlier map of the day</source>
        <translation>mapa anterior del día</translation>
    </message>
    <message>
        <source>east</source>
        <translation>al este</translation>
    </message>
    <message>
        <source>east-northeast</source>
        <translation>al estenoreste</translation>
    </message>
    <message>
        <source>east-southeast</source>
        <translation>al estesureste</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>empty geometry</source>
        <translation>geometría vacía</translation>
    </message>
    <message>
        <source>encirclement gap</source>
        <translation>brecha del cerco</translation>
    </message>
    <message>
        <source>encirclement,gap,pocket,cauldron,kettle,corridor,salient,pincer,siege,minimum cut,front,war,control</source>
        <translation>cerco,brecha,bolsa,caldero,embolsamiento,corredor,saliente,pinza,asedio,corte mínimo,frente,guerra,control</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>codificación</translation>
    </message>
    <message>
        <source>ends ({last}) before it begins ({first})</source>
        <translation>termina ({last}) antes de comenzar ({first})</translation>
    </message>
    <message>
        <source>ends are exclusive</source>
        <translation>los finales son excluyentes</translation>
    </message>
    <message>
        <source>events,log,pocket,sealed,link-up,split,lodgement,bridgehead,salient,timeline,topology,war,control</source>
        <translation>sucesos,diario,bolsa,cerrado,enlace de fuerzas,división,enclave,cabeza de puente,saliente,cronología,topología,guerra,control</translation>
    </message>
    <message>
        <source>events,sources,ACLED,UCDP,GED,GeoConfirmed,CSV,GeoJSON,reports</source>
        <translation>sucesos,fuentes,ACLED,UCDP,GED,GeoConfirmed,CSV,GeoJSON,informes</translation>
    </message>
    <message>
        <source>events,sources,citations,bibliography,BibTeX,CSL,HTML,CSV</source>
        <translation>sucesos,fuentes,citas,bibliografía,BibTeX,CSL,HTML,CSV</translation>
    </message>
    <message>
        <source>events,sources,reports,evidence,support,verify,change,near,grade,OSINT</source>
        <translation>sucesos,fuentes,informes,pruebas,respaldo,verificar,cambio,cercano,evaluación,OSINT</translation>
    </message>
    <message>
        <source>ffmpeg could not make “{path}”: {error}</source>
        <translation>ffmpeg no pudo crear «{path}»: {error}</translation>
    </message>
    <message>
        <source>first sealed</source>
        <translation>primer cierre</translation>
    </message>
    <message>
        <source>first sealed {first}, last {last}, reopened {reopened}; {days} day(s) in all</source>
        <translation>primer cierre {first}, último {last}, reapertura {reopened}; {days} día(s) en total</translation>
    </message>
    <message>
        <source>first sealed {first}, reopened {reopened}, sealed again since {last}; {days} day(s) in all</source>
        <translation>primer cierre {first}, reapertura {reopened}, cerrado de nuevo desde el {last}; {days} día(s) en total</translation>
    </message>
    <message>
        <source>followed by the other, km²</source>
        <translation>seguido por el otro, km²</translation>
    </message>
    <message>
        <source>foreign file</source>
        <translation>archivo ajeno</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>from (lat, lon)</source>
        <translation>desde (lat, lon)</translation>
    </message>
    <message>
        <source>front (km)</source>
        <translation>frente (km)</translation>
    </message>
    <message>
        <source>front,frontline,line of contact,boundary,border,shared edge,length,war,control</source>
        <translation>frente,línea del frente,línea de contacto,límite,frontera,borde compartido,longitud,guerra,control</translation>
    </message>
    <message>
        <source>front,line,trace,side,polygon,control,series,history,war</source>
        <translation>frente,línea,trazado,bando,polígono,control,serie,historia,guerra</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>ganancia</translation>
    </message>
    <message>
        <source>gain, end to end</source>
        <translation>ganancia, de principio a fin</translation>
    </message>
    <message>
        <source>gain, summed</source>
        <translation>ganancia, sumada</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>ganado</translation>
    </message>
    <message>
        <source>gained {}</source>
        <translation>ganado {}</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>brecha</translation>
    </message>
    <message>
        <source>gap in coverage</source>
        <translation>hueco en la cobertura</translation>
    </message>
    <message>
        <source>gap km</source>
        <translation>brecha km</translation>
    </message>
    <message>
        <source>gap {gap}</source>
        <translation>brecha {gap}</translation>
    </message>
    <message>
        <source>gap {gap}, pocket {area}</source>
        <translation>brecha {gap}, bolsa {area}</translation>
    </message>
    <message>
        <source>gap {where} (sealed)</source>
        <translation>brecha {where} (cerrada)</translation>
    </message>
    <message>
        <source>gap {where} ({state}, 1 line)</source>
        <translation>brecha {where} ({state}, 1 línea)</translation>
    </message>
    <message>
        <source>gap {where} ({state}, {count} lines)</source>
        <translation>brecha {where} ({state}, {count} líneas)</translation>
    </message>
    <message>
        <source>geolocation, second source …</source>
        <translation>geolocalización, segunda fuente…</translation>
    </message>
    <message>
        <source>goes together over</source>
        <translation>se mueve junto a lo largo de</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>evaluación</translation>
    </message>
    <message>
        <source>ground lost</source>
        <translation>terreno perdido</translation>
    </message>
    <message>
        <source>ground of {names}</source>
        <translation>terreno de {names}</translation>
    </message>
    <message>
        <source>ground taken</source>
        <translation>terreno tomado</translation>
    </message>
    <message>
        <source>ground that no line lies along is left out</source>
        <translation>se omite el terreno junto al que no hay ninguna línea</translation>
    </message>
    <message>
        <source>half of it after days</source>
        <translation>la mitad, tras estos días</translation>
    </message>
    <message>
        <source>half of the front within</source>
        <translation>la mitad del frente a menos de</translation>
    </message>
    <message>
        <source>has no map of {count} day(s) of the series, the first of them {day}: its actors seem to hold nothing then. Draw those days too, or ask for maps of intervals on the days that this layer has</source>
        <translation>no tiene mapa en {count} día(s) de la serie, el primero el {day}: sus actores parecen no tener nada entonces. Dibuje también esos días, o pida mapas de intervalos en los días que tiene esta capa</translation>
    </message>
    <message>
        <source>height dropped</source>
        <translation>altura eliminada</translation>
    </message>
    <message>
        <source>held at the end: {actor}</source>
        <translation>controlado al final: {actor}</translation>
    </message>
    <message>
        <source>held by nobody drawn</source>
        <translation>en manos de nadie dibujado</translation>
    </message>
    <message>
        <source>held by {holder}</source>
        <translation>en manos de {holder}</translation>
    </message>
    <message>
        <source>held ground</source>
        <translation>terreno controlado</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>holder of a place</source>
        <translation>quien controla un lugar</translation>
    </message>
    <message>
        <source>how</source>
        <translation>cómo</translation>
    </message>
    <message>
        <source>hypothetical</source>
        <translation>hipotético</translation>
    </message>
    <message>
        <source>inconsistent</source>
        <translation>no coincide</translation>
    </message>
    <message>
        <source>infiltrated, in the colour of who infiltrated it</source>
        <translation>infiltrado, en el color de quien lo infiltró</translation>
    </message>
    <message>
        <source>information</source>
        <translation>información</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interno</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>no válido</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>caracteres invisibles</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>no dice por qué</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>su suma de comprobación no es correcta</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>unido</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>km per day</source>
        <translation>km por día</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>km²</translation>
    </message>
    <message>
        <source>land area</source>
        <translation>superficie terrestre</translation>
    </message>
    <message>
        <source>last sealed</source>
        <translation>último cierre</translation>
    </message>
    <message>
        <source>lat</source>
        <translation>lat</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>menos de</translation>
    </message>
    <message>
        <source>lies far outside the other dates</source>
        <translation>queda muy lejos de las demás fechas</translation>
    </message>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>link-up</source>
        <translation>enlace de fuerzas</translation>
    </message>
    <message>
        <source>link-up of {whose}</source>
        <translation>enlace de fuerzas de {whose}</translation>
    </message>
    <message>
        <source>lon</source>
        <translation>lon</translation>
    </message>
    <message>
        <source>longitude and latitude look exchanged: it would lie among the others if swapped</source>
        <translation>la longitud y la latitud parecen intercambiadas: al invertirlas quedaría entre los demás</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>loss, end to end</source>
        <translation>pérdida, de principio a fin</translation>
    </message>
    <message>
        <source>loss, summed</source>
        <translation>pérdida, sumada</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>lost {}</source>
        <translation>perdido {}</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>makers,mapmakers,sources,agreement,disagreement,consensus,position error,correlation,lag,front,uncertainty,control,war</source>
        <translation>autores,cartógrafos,fuentes,acuerdo,desacuerdo,consenso,error de posición,correlación,retraso,frente,incertidumbre,control,guerra</translation>
    </message>
    <message>
        <source>map,layout,print,pdf,png,svg,report,sources,legend,atlas</source>
        <translation>mapa,diseño,imprimir,pdf,png,svg,informe,fuentes,leyenda,atlas</translation>
    </message>
    <message>
        <source>map,web,html,slider,animation,series,story,leaflet,offline</source>
        <translation>mapa,web,html,deslizador,animación,serie,historia,leaflet,sin conexión</translation>
    </message>
    <message>
        <source>may seal ({early} to {late})</source>
        <translation>puede cerrarse (de {early} a {late})</translation>
    </message>
    <message>
        <source>measured, ± 95 %</source>
        <translation>medido, ± 95 %</translation>
    </message>
    <message>
        <source>media</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>merged into another event</source>
        <translation>fusionado con otro suceso</translation>
    </message>
    <message>
        <source>missing map</source>
        <translation>falta el mapa</translation>
    </message>
    <message>
        <source>missing: {library}</source>
        <translation>falta: {library}</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixto</translation>
    </message>
    <message>
        <source>model,daily,situation,report,map,change,gap,pocket,batch,series</source>
        <translation>modelo,diario,situación,informe,mapa,cambio,brecha,bolsa,lote,serie</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderado</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>observador</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>más de</translation>
    </message>
    <message>
        <source>narrow</source>
        <translation>estrecha</translation>
    </message>
    <message>
        <source>nearest {places}</source>
        <translation>más cercana a {places}</translation>
    </message>
    <message>
        <source>net</source>
        <translation>neto</translation>
    </message>
    <message>
        <source>net change</source>
        <translation>cambio neto</translation>
    </message>
    <message>
        <source>net gain of {whose}</source>
        <translation>ganancia neta de {whose}</translation>
    </message>
    <message>
        <source>net loss of {whose}</source>
        <translation>pérdida neta de {whose}</translation>
    </message>
    <message>
        <source>net since the map before (km²)</source>
        <translation>neto desde el mapa anterior (km²)</translation>
    </message>
    <message>
        <source>network link</source>
        <translation>enlace de red</translation>
    </message>
    <message>
        <source>never agreed, km²</source>
        <translation>nunca acordado, km²</translation>
    </message>
    <message>
        <source>nine tenths within</source>
        <translation>nueve décimas partes a menos de</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no CRS</source>
        <translation>sin SRC</translation>
    </message>
    <message>
        <source>no actor</source>
        <translation>sin actor</translation>
    </message>
    <message>
        <source>no actor is given</source>
        <translation>no se indica ningún actor</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>sin superficie</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>no closure</source>
        <translation>sin cierre</translation>
    </message>
    <message>
        <source>no coordinate reference system is named: read as longitude and latitude</source>
        <translation>no se indica sistema de referencia de coordenadas: se lee como longitud y latitud</translation>
    </message>
    <message>
        <source>no coordinate reference system is set</source>
        <translation>no hay sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no date could be read</source>
        <translation>no se pudo leer ninguna fecha</translation>
    </message>
    <message>
        <source>no feature holds from {first} to {last}: these days have no map, so what was lost before them and gained after them is measured as one change. Add who holds the ground then, or measure what is before them and what is after them separately</source>
        <translation>ningún objeto vale de {first} a {last}: esos días no tienen mapa, así que lo perdido antes y lo ganado después se mide como un solo cambio. Añada quién tiene entonces el terreno, o mida por separado lo anterior y lo posterior</translation>
    </message>
    <message>
        <source>no feature holds on this day, for which a map was asked: there is none</source>
        <translation>ningún objeto vale ese día, para el que se pidió un mapa: no lo hay</translation>
    </message>
    <message>
        <source>no fields</source>
        <translation>sin campos</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>sin geometría</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>sin intervalo</translation>
    </message>
    <message>
        <source>no layer</source>
        <translation>sin capa</translation>
    </message>
    <message>
        <source>no link-up between the maps of {first} and {last}</source>
        <translation>ningún enlace de fuerzas entre los mapas del {first} y del {last}</translation>
    </message>
    <message>
        <source>no link-up of {whose} between the maps of {first} and {last}</source>
        <translation>ningún enlace de fuerzas de {whose} entre los mapas del {first} y del {last}</translation>
    </message>
    <message>
        <source>no map</source>
        <translation>sin mapa</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>no pocket threatens</source>
        <translation>ninguna bolsa amenaza</translation>
    </message>
    <message>
        <source>no pocket threatens with gaps up to {widest}: name a core, or allow a wider “Widest gap”</source>
        <translation>ninguna bolsa amenaza con brechas de hasta {widest}: indique un núcleo o permita una «Brecha máxima» mayor</translation>
    </message>
    <message>
        <source>no pocket threatens: the encirclers hold no ground</source>
        <translation>ninguna bolsa amenaza: las fuerzas que cercan no controlan terreno</translation>
    </message>
    <message>
        <source>no pocket: {count} found, all smaller than {least}; the largest {area}</source>
        <translation>sin bolsa: {count} halladas, todas menores que {least}; la mayor, {area}</translation>
    </message>
    <message>
        <source>no point</source>
        <translation>sin punto</translation>
    </message>
    <message>
        <source>no polygon</source>
        <translation>sin polígono</translation>
    </message>
    <message>
        <source>no projection: the last date has no gap</source>
        <translation>sin proyección: la última fecha no tiene brecha</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>sin informe</translation>
    </message>
    <message>
        <source>no root</source>
        <translation>sin raíz</translation>
    </message>
    <message>
        <source>no side</source>
        <translation>sin bando</translation>
    </message>
    <message>
        <source>no startxref</source>
        <translation>sin startxref</translation>
    </message>
    <message>
        <source>no table of objects</source>
        <translation>sin tabla de objetos</translation>
    </message>
    <message>
        <source>no trend: three dates with a gap are the least that a rate and its interval need</source>
        <translation>sin tendencia: un ritmo y su intervalo necesitan al menos tres fechas con brecha</translation>
    </message>
    <message>
        <source>no upper bound: on sure ground alone no ring closes</source>
        <translation>sin límite superior: solo con el terreno seguro no se cierra ningún anillo</translation>
    </message>
    <message>
        <source>no usable geometry</source>
        <translation>sin geometría utilizable</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>n.º</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>north</source>
        <translation>al norte</translation>
    </message>
    <message>
        <source>north-northeast</source>
        <translation>al nornoreste</translation>
    </message>
    <message>
        <source>north-northwest</source>
        <translation>al nornoroeste</translation>
    </message>
    <message>
        <source>northeast</source>
        <translation>al noreste</translation>
    </message>
    <message>
        <source>northwest</source>
        <translation>al noroeste</translation>
    </message>
    <message>
        <source>not a format of maps that is read</source>
        <translation>no es un formato de mapas legible</translation>
    </message>
    <message>
        <source>not a polygon</source>
        <translation>no es un polígono</translation>
    </message>
    <message>
        <source>not a vector layer</source>
        <translation>no es una capa vectorial</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>sin evaluar</translation>
    </message>
    <message>
        <source>not what was written</source>
        <translation>no es lo que se escribió</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>nothing closes it</source>
        <translation>nada la cierra</translation>
    </message>
    <message>
        <source>null</source>
        <translation>nulo</translation>
    </message>
    <message>
        <source>odd date</source>
        <translation>fecha rara</translation>
    </message>
    <message>
        <source>of a KMZ only its main KML is read, “{main}”</source>
        <translation>de un KMZ solo se lee el KML principal, «{main}»</translation>
    </message>
    <message>
        <source>of {actor}, teeth towards the other side</source>
        <translation>de {actor}, dientes hacia el otro bando</translation>
    </message>
    <message>
        <source>official</source>
        <translation>oficial</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>en el mapa</translation>
    </message>
    <message>
        <source>on the map of {date} first</source>
        <translation>primero en el mapa del {date}</translation>
    </message>
    <message>
        <source>one gap line, nearest {start} and {end}</source>
        <translation>una línea de brecha, más cerca {start} y {end}</translation>
    </message>
    <message>
        <source>one of the two has returned or raised</source>
        <translation>uno de los dos ha devuelto un valor o lanzado un error</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>extremo abierto</translation>
    </message>
    <message>
        <source>or a Wikipedia module</source>
        <translation>o un módulo de Wikipedia</translation>
    </message>
    <message>
        <source>or xmin,xmax,ymin,ymax [EPSG:…]</source>
        <translation>o xmin,xmax,ymin,ymax [EPSG:…]</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>other differences</source>
        <translation>otras diferencias</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>superposición</translation>
    </message>
    <message>
        <source>overlaps {other} on {area}</source>
        <translation>se superpone a {other} en {area}</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>place,town,village,distance,bearing,direction,front,behind lines,depth,who holds,azimuth,caption,war,control</source>
        <translation>lugar,ciudad,pueblo,distancia,rumbo,dirección,frente,tras las líneas,profundidad,quién controla,acimut,pie de foto,guerra,control</translation>
    </message>
    <message>
        <source>pocket</source>
        <translation>bolsa</translation>
    </message>
    <message>
        <source>pocket area</source>
        <translation>superficie de la bolsa</translation>
    </message>
    <message>
        <source>pocket km²</source>
        <translation>bolsa km²</translation>
    </message>
    <message>
        <source>pocket that holds {place}</source>
        <translation>bolsa que contiene {place}</translation>
    </message>
    <message>
        <source>pocket {area}</source>
        <translation>bolsa {area}</translation>
    </message>
    <message>
        <source>pocket,cauldron,kettle,encirclement,siege,besieged,sealed,area,square miles,hectares,compare,reference area,population,inradius,war,control</source>
        <translation>bolsa,caldero,embolsamiento,cerco,asedio,sitiado,cerrado,superficie,millas cuadradas,hectáreas,comparar,superficie de referencia,población,radio inscrito,guerra,control</translation>
    </message>
    <message>
        <source>pockets sealed</source>
        <translation>bolsas cerradas</translation>
    </message>
    <message>
        <source>points and lines of a collection dropped</source>
        <translation>puntos y líneas de una colección eliminados</translation>
    </message>
    <message>
        <source>position error (1 sigma)</source>
        <translation>error de posición (1 sigma)</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>probably the same: {names}</source>
        <translation>probablemente lo mismo: {names}</translation>
    </message>
    <message>
        <source>projected</source>
        <translation>proyectado</translation>
    </message>
    <message>
        <source>projected seal</source>
        <translation>cierre proyectado</translation>
    </message>
    <message>
        <source>public</source>
        <translation>público</translation>
    </message>
    <message>
        <source>public, its place blurred</source>
        <translation>público, con el lugar difuminado</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>matiza</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>red: the gap</source>
        <translation>rojo: la brecha</translation>
    </message>
    <message>
        <source>redrawn, not changed, in the sums</source>
        <translation>redibujado, no cambiado, en las sumas</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>fiabilidad</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reabierto</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>reparado</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>señalado</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>informa</translation>
    </message>
    <message>
        <source>reports without a change</source>
        <translation>informes sin cambio</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>restringido</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>road without a name (feature {fid})</source>
        <translation>carretera sin nombre (objeto {fid})</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>fila {number}</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>sealed from {first}, for {days} day(s)</source>
        <translation>cerrado desde el {first}, durante {days} día(s)</translation>
    </message>
    <message>
        <source>sealed on the last date</source>
        <translation>cerrada en la última fecha</translation>
    </message>
    <message>
        <source>sealed since {first}</source>
        <translation>cerrado desde el {first}</translation>
    </message>
    <message>
        <source>sealed: pocket of {area}</source>
        <translation>cerrado: bolsa de {area}</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>sector</translation>
    </message>
    <message>
        <source>several dates</source>
        <translation>varias fechas</translation>
    </message>
    <message>
        <source>several points</source>
        <translation>varios puntos</translation>
    </message>
    <message>
        <source>shapely {version} is built for GEOS {built}, and this QGIS has loaded GEOS {loaded}: both in one program crash. Use the shapely of your system.</source>
        <translation>shapely {version} está compilado para GEOS {built}, y este QGIS ha cargado GEOS {loaded}: ambos en un programa lo hacen fallar. Use el shapely de su sistema.</translation>
    </message>
    <message>
        <source>similar actors</source>
        <translation>actores parecidos</translation>
    </message>
    <message>
        <source>snapped</source>
        <translation>ajustado</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>redes sociales</translation>
    </message>
    <message>
        <source>south</source>
        <translation>al sur</translation>
    </message>
    <message>
        <source>south-southeast</source>
        <translation>al sursureste</translation>
    </message>
    <message>
        <source>south-southwest</source>
        <translation>al sursuroeste</translation>
    </message>
    <message>
        <source>southeast</source>
        <translation>al sureste</translation>
    </message>
    <message>
        <source>southwest</source>
        <translation>al suroeste</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>postura</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>store.gpkg, or postgres:connection/schema</source>
        <translation>store.gpkg, o postgres:connection/schema</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>sobre qué</translation>
    </message>
    <message>
        <source>supply,road,route,lifeline,corridor,logistics,fire control,interdiction,pocket,gap,encirclement,siege</source>
        <translation>suministro,carretera,ruta,línea vital,corredor,logística,control por el fuego,interdicción,bolsa,brecha,cerco,asedio</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>taken back, km²</source>
        <translation>recuperado, km²</translation>
    </message>
    <message>
        <source>texts are read as {name}: “{example}”</source>
        <translation>los textos se leen como {name}: «{example}»</translation>
    </message>
    <message>
        <source>the core</source>
        <translation>el núcleo</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>el suceso</translation>
    </message>
    <message>
        <source>the event's place</source>
        <translation>el lugar del suceso</translation>
    </message>
    <message>
        <source>the gap has not changed</source>
        <translation>la brecha no ha cambiado</translation>
    </message>
    <message>
        <source>the gap is widening</source>
        <translation>la brecha se ensancha</translation>
    </message>
    <message>
        <source>the layer cannot be opened</source>
        <translation>la capa no se puede abrir</translation>
    </message>
    <message>
        <source>the map after</source>
        <translation>el mapa posterior</translation>
    </message>
    <message>
        <source>the map before</source>
        <translation>el mapa anterior</translation>
    </message>
    <message>
        <source>the marked place</source>
        <translation>el lugar marcado</translation>
    </message>
    <message>
        <source>the nearest map</source>
        <translation>el mapa más próximo</translation>
    </message>
    <message>
        <source>the only pocket</source>
        <translation>la única bolsa</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>el otro bando</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>el lugar</translation>
    </message>
    <message>
        <source>the projected date is more than a century away</source>
        <translation>la fecha proyectada está a más de un siglo</translation>
    </message>
    <message>
        <source>the two maps</source>
        <translation>los dos mapas</translation>
    </message>
    <message>
        <source>there is no map in the archive</source>
        <translation>no hay ningún mapa en el archivo comprimido</translation>
    </message>
    <message>
        <source>there is no such layer or file</source>
        <translation>no existe tal capa o archivo</translation>
    </message>
    <message>
        <source>there: {library}</source>
        <translation>presente: {library}</translation>
    </message>
    <message>
        <source>time series,temporal,area,gain,loss,rate,daily,change,history,last changed,report,chart,war,control</source>
        <translation>serie temporal,temporal,superficie,ganancia,pérdida,ritmo,diario,cambio,historia,último cambio,informe,gráfico,guerra,control</translation>
    </message>
    <message>
        <source>time zones</source>
        <translation>zonas horarias</translation>
    </message>
    <message>
        <source>times of {zones} were converted to UTC ({count} moved)</source>
        <translation>las horas de {zones} se convirtieron a UTC ({count} movidas)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>to (lat, lon)</source>
        <translation>hasta (lat, lon)</translation>
    </message>
    <message>
        <source>too irregular to project a date: the gap is as wide as on the first date, and what changed between shows no steady rate</source>
        <translation>demasiado irregular para proyectar una fecha: la brecha es tan ancha como en la primera fecha, y lo que cambió entretanto no muestra un ritmo constante</translation>
    </message>
    <message>
        <source>too irregular to project a date: the gap is narrower than on the first date, but its steps are too unequal to show a steady rate</source>
        <translation>demasiado irregular para proyectar una fecha: la brecha es más estrecha que en la primera fecha, pero sus pasos son demasiado desiguales para mostrar un ritmo constante</translation>
    </message>
    <message>
        <source>too irregular to project a date: the gap is wider than on the first date, but its steps are too unequal to show a steady rate</source>
        <translation>demasiado irregular para proyectar una fecha: la brecha es más ancha que en la primera fecha, pero sus pasos son demasiado desiguales para mostrar un ritmo constante</translation>
    </message>
    <message>
        <source>total area</source>
        <translation>superficie total</translation>
    </message>
    <message>
        <source>town,village,place,point,Voronoi,Thiessen,control,uncertainty,Wikipedia,war</source>
        <translation>ciudad,pueblo,lugar,punto,Voronoi,Thiessen,control,incertidumbre,Wikipedia,guerra</translation>
    </message>
    <message>
        <source>transect,DSAS,shoreline,rate,EPR,LRR,WLR,NSM,SCE,baseline,regression,front,war</source>
        <translation>transecto,DSAS,línea de costa,ritmo,EPR,LRR,WLR,NSM,SCE,línea base,regresión,frente,guerra</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>under {most}</source>
        <translation>menos de {most}</translation>
    </message>
    <message>
        <source>unknown source</source>
        <translation>fuente desconocida</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>value table</source>
        <translation>tabla de valores</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>veredicto</translation>
    </message>
    <message>
        <source>west</source>
        <translation>al oeste</translation>
    </message>
    <message>
        <source>west-northwest</source>
        <translation>al oestenoroeste</translation>
    </message>
    <message>
        <source>west-southwest</source>
        <translation>al oestesuroeste</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>who</source>
        <translation>quién</translation>
    </message>
    <message>
        <source>whose word</source>
        <translation>según quién</translation>
    </message>
    <message>
        <source>widens</source>
        <translation>se ensancha</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{actors} hold no ground on the map of {date}.</source>
        <translation>{actors} no controlan terreno en el mapa del {date}.</translation>
    </message>
    <message>
        <source>{actor} gained {gain} and lost {loss} from end to end over {count} maps. Added up from map to map: gained {more}, lost {less}.</source>
        <translation>{actor} ganó {gain} y perdió {loss} de extremo a extremo en {count} mapas. Sumado de mapa en mapa: ganó {more}, perdió {less}.</translation>
    </message>
    <message>
        <source>{actor}, claimed</source>
        <translation>{actor}, reclamado</translation>
    </message>
    <message>
        <source>{actor}, contested</source>
        <translation>{actor}, disputado</translation>
    </message>
    <message>
        <source>{actor}, in small spots only: {area}</source>
        <translation>{actor}, solo en manchas pequeñas: {area}</translation>
    </message>
    <message>
        <source>{actor}, infiltrated</source>
        <translation>{actor}, infiltrado</translation>
    </message>
    <message>
        <source>{actor}: added up, km²</source>
        <translation>{actor}: sumado, km²</translation>
    </message>
    <message>
        <source>{actor}: gained and lost, km²</source>
        <translation>{actor}: ganado y perdido, km²</translation>
    </message>
    <message>
        <source>{actor}: gained {gain}, lost {loss}, net {net}.</source>
        <translation>{actor}: ganó {gain}, perdió {loss}, neto {net}.</translation>
    </message>
    <message>
        <source>{actor}: net change of ground held on this map, km²</source>
        <translation>{actor}: cambio neto del terreno controlado en este mapa, km²</translation>
    </message>
    <message>
        <source>{actor}: net change of ground held on this map, km² a day</source>
        <translation>{actor}: cambio neto del terreno controlado en este mapa, km² por día</translation>
    </message>
    <message>
        <source>{actor}: net change of ground held, km²</source>
        <translation>{actor}: cambio neto del terreno controlado, km²</translation>
    </message>
    <message>
        <source>{actor}: net change of ground held, km² a day</source>
        <translation>{actor}: cambio neto del terreno controlado, km² por día</translation>
    </message>
    <message>
        <source>{actor}: net gain of ground{span}</source>
        <translation>{actor}: ganancia neta de terreno{span}</translation>
    </message>
    <message>
        <source>{actor}: net loss of ground{span}</source>
        <translation>{actor}: pérdida neta de terreno{span}</translation>
    </message>
    <message>
        <source>{address} asks for certificates, and none are named. {remedy}</source>
        <translation>{address} pide certificados y no se indica ninguno. {remedy}</translation>
    </message>
    <message>
        <source>{address} cannot be fetched: {error}.</source>
        <translation>{address} no se puede descargar: {error}.</translation>
    </message>
    <message>
        <source>{address} is no place for a store.</source>
        <translation>{address} no es lugar para un almacén.</translation>
    </message>
    <message>
        <source>{area} of “{name}” lie outside the ground that is compared and are left out.</source>
        <translation>{area} de «{name}» quedan fuera del terreno que se compara y se omiten.</translation>
    </message>
    <message>
        <source>{area}: {verdict}, ratio {ratio:.2f}.</source>
        <translation>{area}: {verdict}, razón {ratio:.2f}.</translation>
    </message>
    <message>
        <source>{change} from {then} on {date}</source>
        <translation>{change} respecto a {then} el {date}</translation>
    </message>
    <message>
        <source>{change} since {date}</source>
        <translation>{change} desde el {date}</translation>
    </message>
    <message>
        <source>{change}, down from {then} on {date}</source>
        <translation>{change} respecto a {then} el {date}</translation>
    </message>
    <message>
        <source>{change}, up from {then} on {date}</source>
        <translation>{change} respecto a {then} el {date}</translation>
    </message>
    <message>
        <source>{comparator} the size of {reference}</source>
        <translation>{comparator} la superficie de {reference}</translation>
    </message>
    <message>
        <source>{comparator} {quantity}</source>
        <translation>{comparator} {quantity}</translation>
    </message>
    <message>
        <source>{core}, by {actor}</source>
        <translation>{core}, por {actor}</translation>
    </message>
    <message>
        <source>{core}: {what}.</source>
        <translation>{core}: {what}.</translation>
    </message>
    <message>
        <source>{count} attached files were copied.</source>
        <translation>Se copiaron {count} archivos adjuntos.</translation>
    </message>
    <message>
        <source>{count} claims are not public: the table has them, the page does not.</source>
        <translation>{count} afirmaciones no son públicas: la tabla las tiene, la página no.</translation>
    </message>
    <message>
        <source>{count} closed line(s) of the drawing are read as ground</source>
        <translation>{count} línea(s) cerrada(s) del dibujo se leen como terreno</translation>
    </message>
    <message>
        <source>{count} date(s) of “{maker}” left out: {first} to {last}.</source>
        <translation>{count} fecha(s) de «{maker}» omitida(s): del {first} al {last}.</translation>
    </message>
    <message>
        <source>{count} dates, {first} to {last}.</source>
        <translation>{count} fechas, del {first} al {last}.</translation>
    </message>
    <message>
        <source>{count} end(s) joined to the end of another line</source>
        <translation>{count} extremo(s) unido(s) al extremo de otra línea</translation>
    </message>
    <message>
        <source>{count} events are not public: the layer has them, the page not.</source>
        <translation>{count} sucesos no son públicos: la capa los tiene, la página no.</translation>
    </message>
    <message>
        <source>{count} events have no date and match no dated change.</source>
        <translation>{count} sucesos no tienen fecha y no se cotejan con ningún cambio fechado.</translation>
    </message>
    <message>
        <source>{count} events have no place and match nothing.</source>
        <translation>{count} sucesos no tienen lugar y no se cotejan con nada.</translation>
    </message>
    <message>
        <source>{count} feature(s) are less sure than {least} by their field “sure”, and may belong to either side: gap, pockets, diff and timeline heed it (in Python where they are given `sure`), the log takes them as drawn</source>
        <translation>{count} objeto(s) son menos seguros que {least} según su campo «sure», y pueden ser de cualquier bando: brecha, bolsas, diferencia y cronología lo tienen en cuenta (en Python, donde se les da `sure`), el registro los toma como están dibujados</translation>
    </message>
    <message>
        <source>{count} feature(s) copied to {day}. Draw what changed; save to keep it. Topological editing and avoid overlap are off, as they would change the earlier map too: save, filter the layer to {day} and switch them on to move shared edges.</source>
        <translation>{count} objeto(s) copiado(s) al {day}. Dibuje lo que cambió; guarde para conservarlo. La edición topológica y evitar superposición están desactivadas, pues cambiarían también el mapa anterior: guarde, filtre la capa al {day} y actívelas para mover bordes compartidos.</translation>
    </message>
    <message>
        <source>{count} feature(s) have something in “{field}” that is no number, which is not carried over. The first is {fid}: “{value}”</source>
        <translation>{count} objeto(s) tienen en «{field}» algo que no es un número y no se traslada. El primero es {fid}: «{value}»</translation>
    </message>
    <message>
        <source>{count} feature(s) of class “{name}” do not count</source>
        <translation>{count} objeto(s) de la clase «{name}» no cuentan</translation>
    </message>
    <message>
        <source>{count} feature(s) of {day} {time}: a later map of the day counts</source>
        <translation>{count} objeto(s) de {day} {time}: vale un mapa posterior del día</translation>
    </message>
    <message>
        <source>{count} features snapped within {metres:g} m</source>
        <translation>{count} objetos ajustados a menos de {metres:g} m</translation>
    </message>
    <message>
        <source>{count} file(s) of the archiver's folder were attached.</source>
        <translation>Se adjuntaron {count} archivo(s) de la carpeta del archivador.</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} archivos</translation>
    </message>
    <message>
        <source>{count} frames in {folder}</source>
        <translation>{count} fotogramas en {folder}</translation>
    </message>
    <message>
        <source>{count} gaps between drawings, {area}</source>
        <translation>{count} huecos entre dibujos, {area}</translation>
    </message>
    <message>
        <source>{count} layer(s) added.</source>
        <translation>{count} capa(s) añadida(s).</translation>
    </message>
    <message>
        <source>{count} layers have this date and were joined: {names}</source>
        <translation>{count} capas tienen esta fecha y se unieron: {names}</translation>
    </message>
    <message>
        <source>{count} map(s) have no front, as no two actors share a line there, though their outlines run within {metres} m of one another. Bridge what lies between by Front line's tolerance, or let Prepare control layer draw them onto one another.</source>
        <translation>{count} mapa(s) no tienen frente, pues ningún par de actores comparte una línea, aunque sus contornos corren a menos de {metres} m uno de otro. Salve lo que hay en medio con la tolerancia de Línea del frente, o deje que Preparar capa de control los dibuje uno sobre otro.</translation>
    </message>
    <message>
        <source>{count} more fields were changed by you and by the dataset.</source>
        <translation>Usted y el conjunto de datos cambiaron {count} campos más.</translation>
    </message>
    <message>
        <source>{count} more follow after this page.</source>
        <translation>{count} más después de esta página.</translation>
    </message>
    <message>
        <source>{count} more left out, ranked after the first {most}; on water: {wet}</source>
        <translation>{count} más omitidas, clasificadas tras las primeras {most}; en agua: {wet}</translation>
    </message>
    <message>
        <source>{count} more sources are not printed: export them with “Export sources”.</source>
        <translation>{count} fuentes más no se imprimen: expórtelas con «Exportar fuentes».</translation>
    </message>
    <message>
        <source>{count} network link(s) are not followed</source>
        <translation>{count} enlace(s) de red no se siguen</translation>
    </message>
    <message>
        <source>{count} of the barriers are points, which close nothing. Choose a layer of lines or polygons.</source>
        <translation>{count} de las barreras son puntos, que no cierran nada. Elija una capa de líneas o polígonos.</translation>
    </message>
    <message>
        <source>{count} of the coasts and borders are points. Choose a layer of lines or polygons.</source>
        <translation>{count} de las costas y fronteras son puntos. Elija una capa de líneas o polígonos.</translation>
    </message>
    <message>
        <source>{count} of the unchanged were retracted in the store and stay so.</source>
        <translation>{count} de los que no cambian estaban retirados en el almacén y siguen así.</translation>
    </message>
    <message>
        <source>{count} of the {count_2} workers at {address} compute with other versions than this process, so their digits could differ. First, {worker}: {found}. Install the same there, or leave the scheduler empty.</source>
        <translation>{count} de los {count_2} workers en {address} calculan con versiones distintas de las de este proceso, así que sus dígitos podrían diferir. El primero, {worker}: {found}. Instale allí lo mismo o deje vacío el planificador.</translation>
    </message>
    <message>
        <source>{count} of the {count_2} workers at {address} do not have Salient (first: {lacking}). Install it there, or put the folder that holds it on their PYTHONPATH.</source>
        <translation>{count} de los {count_2} workers en {address} no tienen Salient (el primero: {lacking}). Instálelo allí o ponga en su PYTHONPATH la carpeta que lo contiene.</translation>
    </message>
    <message>
        <source>{count} of {all} changes have no date: matched in space only.</source>
        <translation>{count} de {all} cambios no tienen fecha: cotejados solo en el espacio.</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} de {total}</translation>
    </message>
    <message>
        <source>{count} open end(s) carried straight on to the area's edge</source>
        <translation>{count} extremo(s) abierto(s) llevado(s) en línea recta hasta el borde de la zona</translation>
    </message>
    <message>
        <source>{count} open end(s) carried to the nearest point of the area's edge</source>
        <translation>{count} extremo(s) abierto(s) llevado(s) al punto más próximo del borde de la zona</translation>
    </message>
    <message>
        <source>{count} other actors</source>
        <translation>{count} actores más</translation>
    </message>
    <message>
        <source>{count} parts of the baseline run against the part beside them: transects start on the left of each, so that rates there have the other sign. Turn them with QGIS's “Reverse line direction”, or give a baseline drawn in one direction.</source>
        <translation>{count} partes de la línea base van en contra de la parte contigua: los transectos parten de la izquierda de cada una, de modo que allí los ritmos tienen el signo contrario. Inviértalas con «Invertir la dirección de las líneas» de QGIS, o indique una línea base dibujada en una sola dirección.</translation>
    </message>
    <message>
        <source>{count} piece(s) excluded ({reason}): {area:.3f} km².</source>
        <translation>{count} pieza(s) excluida(s) ({reason}): {area:.3f} km².</translation>
    </message>
    <message>
        <source>{count} piece(s) of ground under {metres} m wide at the edge of the study area are left by how it is drawn, and are no changes.</source>
        <translation>Trozos de terreno de menos de {metres} m de ancho en el borde de la zona de estudio: {count}. Se deben a cómo está dibujada y no son cambios.</translation>
    </message>
    <message>
        <source>{count} placemark(s) without a polygon</source>
        <translation>{count} marca(s) de posición sin polígono</translation>
    </message>
    <message>
        <source>{count} reports now stand in the metadata of “{layer}”.</source>
        <translation>{count} informes figuran ahora en los metadatos de «{layer}».</translation>
    </message>
    <message>
        <source>{count} roads lead in. The one that keeps furthest off is {road}: {figures}.</source>
        <translation>{count} carreteras dan acceso. La que se mantiene más lejos es {road}: {figures}.</translation>
    </message>
    <message>
        <source>{count} roads or rivers lie beyond the map’s coordinate system: not drawn.</source>
        <translation>{count} carreteras o ríos quedan fuera del sistema de coordenadas del mapa: no se dibujan.</translation>
    </message>
    <message>
        <source>{count} row(s)</source>
        <translation>{count} fila(s)</translation>
    </message>
    <message>
        <source>{count} row(s) of this store were changed without Salient, in an attribute table or by another program. Your first save logs them as they are now.</source>
        <translation>{count} fila(s) de este almacén se cambiaron sin Salient, en una tabla de atributos o con otro programa. Al guardar por primera vez se registran tal como están ahora.</translation>
    </message>
    <message>
        <source>{count} smaller than {least} left out; the largest {area}</source>
        <translation>{count} menores que {least} omitidas; la mayor, {area}</translation>
    </message>
    <message>
        <source>{count} sourced events: click to list them</source>
        <translation>{count} sucesos con fuentes: haga clic para listarlos</translation>
    </message>
    <message>
        <source>{count} sources are listed after this page.</source>
        <translation>{count} fuentes figuran después de esta página.</translation>
    </message>
    <message>
        <source>{count} sources are listed after this page; their numbers stand on the map.</source>
        <translation>{count} fuentes figuran después de esta página; sus números están en el mapa.</translation>
    </message>
    <message>
        <source>{count} text(s) like “{text}” name several dates: {date} counts</source>
        <translation>{count} texto(s) como «{text}» nombran varias fechas: vale {date}</translation>
    </message>
    <message>
        <source>{count} time(s) say no zone although others say {zones}: they are compared as written</source>
        <translation>{count} hora(s) no indican zona aunque otras indican {zones}: se comparan tal como están escritas</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} veces</translation>
    </message>
    <message>
        <source>{count} times {names}</source>
        <translation>{count} veces {names}</translation>
    </message>
    <message>
        <source>{count} transect(s) meet a line more than once: the rule decided.</source>
        <translation>{count} transecto(s) cruzan una línea más de una vez: decidió la regla.</translation>
    </message>
    <message>
        <source>{count} transect(s) meet fewer than two dates: no statistics.</source>
        <translation>{count} transecto(s) cruzan menos de dos fechas: sin estadísticas.</translation>
    </message>
    <message>
        <source>{count} × {action}: see the table of repairs.</source>
        <translation>{count} × {action}: véase la tabla de reparaciones.</translation>
    </message>
    <message>
        <source>{count} × {kind}: {done} (feature {features})</source>
        <translation>{count} × {kind}: {done} (objeto {features})</translation>
    </message>
    <message>
        <source>{date} BC</source>
        <translation>{date} a. C.</translation>
    </message>
    <message>
        <source>{date} or earlier</source>
        <translation>{date} o antes</translation>
    </message>
    <message>
        <source>{date}: a pocket of {area}</source>
        <translation>{date}: una bolsa de {area}</translation>
    </message>
    <message>
        <source>{date}: another pocket, of {area}</source>
        <translation>{date}: otra bolsa, de {area}</translation>
    </message>
    <message>
        <source>{date}: {kind} – {actor}, against {other}; {before} before, {after} after</source>
        <translation>{date}: {kind} – {actor}, contra {other}; {before} antes, {after} después</translation>
    </message>
    <message>
        <source>{days}: the line comes to enclose another pocket; do not compare across that</source>
        <translation>{days}: la línea pasa a encerrar otra bolsa; no comparar antes y después</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day}: date fields begin with the year 1, so “date” is a text, which is read everywhere but not in the order of time: sort and filter by “year”, which is {year}</source>
        <translation>{day}: los campos de fecha comienzan en el año 1, así que «date» es un texto que se lee en todas partes, pero no en el orden del tiempo: ordene y filtre por «year», que es {year}</translation>
    </message>
    <message>
        <source>{degrees}°E</source>
        <translation>{degrees}°E</translation>
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
        <translation>{degrees}°O</translation>
    </message>
    <message>
        <source>{depth} deep</source>
        <translation>{depth} de profundidad</translation>
    </message>
    <message>
        <source>{error} Nothing dated was found in {where}.</source>
        <translation>{error} No se encontró nada con fecha en {where}.</translation>
    </message>
    <message>
        <source>{fault} Choose it under Date format.</source>
        <translation>{fault} Elíjalo en Formato de fecha.</translation>
    </message>
    <message>
        <source>{field} of “{title}”: yours “{mine}”, the dataset's “{theirs}”</source>
        <translation>{field} de «{title}»: lo suyo «{mine}», lo del conjunto de datos «{theirs}»</translation>
    </message>
    <message>
        <source>{file} holds the path “{name}”, which leads elsewhere.</source>
        <translation>{file} contiene la ruta «{name}», que lleva a otra parte.</translation>
    </message>
    <message>
        <source>{file} is not the build that Salient knows: its SHA-256 is another one. Nothing was installed. Somebody between you and the index changes files, or it is damaged.</source>
        <translation>{file} no es la versión que Salient conoce: su SHA-256 es otro. No se instaló nada. Alguien entre usted y el índice cambia archivos, o está dañado.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{first} and {second} share no front.</source>
        <translation>{first} y {second} no comparten frente.</translation>
    </message>
    <message>
        <source>{first} and {second}: half of the front within {median}, nine tenths within {ninety}, at most {greatest} ({lat:.3f} N, {lon:.3f} E); ± from {error} between them on this stretch</source>
        <translation>{first} y {second}: la mitad del frente a menos de {median}, nueve décimas partes a menos de {ninety}, como máximo {greatest} ({lat:.3f} N, {lon:.3f} E); ± de {error} entre ellos en este tramo</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{first} – {second}: {length}</source>
        <translation>{first} – {second}: {length}</translation>
    </message>
    <message>
        <source>{format}: its columns are known.</source>
        <translation>{format}: sus columnas son conocidas.</translation>
    </message>
    <message>
        <source>{gap}, {low} to {high} by how sure the ground is</source>
        <translation>{gap}, de {low} a {high} según la certeza del terreno</translation>
    </message>
    <message>
        <source>{held} since {date}</source>
        <translation>{held} desde el {date}</translation>
    </message>
    <message>
        <source>{held} since {date} or earlier</source>
        <translation>{held} desde el {date} o antes</translation>
    </message>
    <message>
        <source>{km:.0f} km of the edge of “{actor}” follow coasts and borders within {reach:g} km and are no front.</source>
        <translation>{km:.0f} km del borde de «{actor}» siguen costas y fronteras a menos de {reach:g} km y no son frente.</translation>
    </message>
    <message>
        <source>{label} [optional]</source>
        <translation>{label} [opcional]</translation>
    </message>
    <message>
        <source>{label}: “{text}” is no day. Write it as {form}.</source>
        <translation>{label}: «{text}» no es un día. Escríbalo como {form}.</translation>
    </message>
    <message>
        <source>{layers} layer(s) in {files} file(s), {features} features, {values} values.</source>
        <translation>{layers} capa(s) en {files} archivo(s), {features} objetos, {values} valores.</translation>
    </message>
    <message>
        <source>{length} from the edge of held ground, which lies {direction}</source>
        <translation>a {length} del borde del terreno controlado, que queda {direction}</translation>
    </message>
    <message>
        <source>{length} from the front, which lies {direction}</source>
        <translation>a {length} del frente, que queda {direction}</translation>
    </message>
    <message>
        <source>{length} from the nearest ground of {actor}</source>
        <translation>a {length} del terreno más cercano de {actor}</translation>
    </message>
    <message>
        <source>{length} {direction} of {place}</source>
        <translation>{length} {direction} de {place}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>{low} to {high} times {names}</source>
        <translation>{low} a {high} veces {names}</translation>
    </message>
    <message>
        <source>{maker}, as in QGIS’s world map</source>
        <translation>{maker}, como en el mapa del mundo de QGIS</translation>
    </message>
    <message>
        <source>{maker}, as in QGIS’s world map, which draws Crimea with {country}</source>
        <translation>{maker}, como en el mapa del mundo de QGIS, que dibuja Crimea con: {country}</translation>
    </message>
    <message>
        <source>{maker}: actor field</source>
        <translation>{maker}: campo del actor</translation>
    </message>
    <message>
        <source>{maker}: date field</source>
        <translation>{maker}: campo de fecha</translation>
    </message>
    <message>
        <source>{maker}: name</source>
        <translation>{maker}: nombre</translation>
    </message>
    <message>
        <source>{map}. Held by: {actors}.</source>
        <translation>{map}. Controlado por: {actors}.</translation>
    </message>
    <message>
        <source>{middle}, between {low} and {high}</source>
        <translation>{middle}, entre {low} y {high}</translation>
    </message>
    <message>
        <source>{name} (hypothetical)</source>
        <translation>{name} (hipotético)</translation>
    </message>
    <message>
        <source>{name} (metadata: {count})</source>
        <translation>{name} (metadatos: {count})</translation>
    </message>
    <message>
        <source>{name} at {address} is a {kind} and not a table: Salient did not make it, and what it shows can change by itself. Go back to a copy of the store.</source>
        <translation>{name} en {address} es un {kind} y no una tabla: Salient no lo creó, y lo que muestra puede cambiar por sí solo. Vuelva a una copia del almacén.</translation>
    </message>
    <message>
        <source>{name} cannot be copied to {folder}: {strerror}. Check that the folder is not read-only and that the disk is not full.</source>
        <translation>{name} no se puede copiar a {folder}: {strerror}. Compruebe que la carpeta no es de solo lectura y que el disco no está lleno.</translation>
    </message>
    <message>
        <source>{name} cannot be copied to {target}: {reason}. Choose another folder.</source>
        <translation>{name} no se puede copiar a {target}: {reason}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{name} cannot be read from line {start} on: {error}. Look there for a quotation mark that is not closed, or that stands within a cell without being doubled.</source>
        <translation>{name} no se puede leer a partir de la línea {start}: {error}. Busque allí una comilla sin cerrar o que esté dentro de una celda sin duplicar.</translation>
    </message>
    <message>
        <source>{name} cannot be read in the code page {encoding} ({error}). Choose another one.</source>
        <translation>{name} no se puede leer en la página de códigos {encoding} ({error}). Elija otra.</translation>
    </message>
    <message>
        <source>{name} has neither a column “quote” nor “claim_kind”: there is no claim in it. It has: {columns}.</source>
        <translation>{name} no tiene ni una columna «quote» ni «claim_kind»: no contiene ninguna afirmación. Tiene: {columns}.</translation>
    </message>
    <message>
        <source>{name} has no column {missing}. It has: {columns}.</source>
        <translation>{name} no tiene la columna {missing}. Tiene: {columns}.</translation>
    </message>
    <message>
        <source>{name} has no header: its {columns} columns were read in UCDP's order.</source>
        <translation>{name} no tiene encabezado: sus {columns} columnas se leyeron en el orden de UCDP.</translation>
    </message>
    <message>
        <source>{name} has several columns called “{twice}”. Give each a name of its own.</source>
        <translation>{name} tiene varias columnas llamadas «{twice}». Dé a cada una un nombre propio.</translation>
    </message>
    <message>
        <source>{name} holds no events.</source>
        <translation>{name} no contiene sucesos.</translation>
    </message>
    <message>
        <source>{name} holds no list of events.</source>
        <translation>{name} no contiene una lista de sucesos.</translation>
    </message>
    <message>
        <source>{name} holds no note of the end of a log ({error}). Choose a file that “Note the end of the log” or “Export sources” wrote.</source>
        <translation>{name} no contiene una nota del final de un registro ({error}). Elija un archivo escrito por «Anotar el final del registro» o «Exportar fuentes».</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} is no valid JSON: {error}.</source>
        <translation>{name} no es JSON válido: {error}.</translation>
    </message>
    <message>
        <source>{name} is no {chosen} file: it lacks the columns {lacking}.</source>
        <translation>{name} no es un archivo {chosen}: le faltan las columnas {lacking}.</translation>
    </message>
    <message>
        <source>{name} was read in the code page {encoding}. If letters are wrong, choose another one (ENCODING).</source>
        <translation>{name} se leyó en la página de códigos {encoding}. Si hay letras erróneas, elija otra (ENCODING).</translation>
    </message>
    <message>
        <source>{name} {minimum} or newer</source>
        <translation>{name} {minimum} o posterior</translation>
    </message>
    <message>
        <source>{name} {minimum} or newer ({found} is installed)</source>
        <translation>{name} {minimum} o posterior (está instalado {found})</translation>
    </message>
    <message>
        <source>{name}: population “{value}” is not a count; taken as unknown.</source>
        <translation>{name}: la población «{value}» no es un recuento; se toma como desconocida.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{new} imported, {updated} updated, {same} unchanged, {bad} rejected.</source>
        <translation>{new} importados, {updated} actualizados, {same} sin cambios, {bad} rechazados.</translation>
    </message>
    <message>
        <source>{number} (no place on the map). {text}</source>
        <translation>{number} (sin lugar en el mapa). {text}</translation>
    </message>
    <message>
        <source>{number} of its {count} features came</source>
        <translation>llegaron {number} de sus {count} objetos</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{origin} fills {unknown}, which events do not have. They have: {targets}.</source>
        <translation>{origin} rellena {unknown}, que los sucesos no tienen. Tienen: {targets}.</translation>
    </message>
    <message>
        <source>{origin} is no mapping of columns ({error}).</source>
        <translation>{origin} no es una correspondencia de columnas ({error}).</translation>
    </message>
    <message>
        <source>{parameter}: name at least one actor.</source>
        <translation>{parameter}: indique al menos un actor.</translation>
    </message>
    <message>
        <source>{parameter}: “{field}” is taken, found by its name or type.</source>
        <translation>{parameter}: se toma «{field}», hallado por su nombre o tipo.</translation>
    </message>
    <message>
        <source>{parameter}: “{layer}” has no feature to read. Choose another, or none.</source>
        <translation>{parameter}: «{layer}» no tiene ningún objeto que leer. Elija otra o ninguna.</translation>
    </message>
    <message>
        <source>{parameter}: “{layer}” has no polygon to read. Draw or select one.</source>
        <translation>{parameter}: «{layer}» no tiene ningún polígono que leer. Dibuje o seleccione uno.</translation>
    </message>
    <message>
        <source>{parameter}: “{value}” is neither an extent nor a polygon layer.</source>
        <translation>{parameter}: «{value}» no es una extensión ni una capa de polígonos.</translation>
    </message>
    <message>
        <source>{parameter}: “{value}” is no place. Write it as x,y [EPSG:4326].</source>
        <translation>{parameter}: «{value}» no es un lugar. Escríbalo como x,y [EPSG:4326].</translation>
    </message>
    <message>
        <source>{path} cannot be read as GeoJSON: {error}</source>
        <translation>{path} no se puede leer como GeoJSON: {error}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}</source>
        <translation>{path} no se puede leer: {error}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path} no se puede leer: {strerror}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another folder.</source>
        <translation>{path} no se puede escribir: {reason}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{path} changed while it was measured. Run again when nobody writes it.</source>
        <translation>{path} cambió mientras se medía. Vuelva a ejecutar cuando nadie lo escriba.</translation>
    </message>
    <message>
        <source>{path} ends as another format does: {format} is written as *.{ending}. Choose another format or file name.</source>
        <translation>{path} termina como otro formato: {format} se escribe como *.{ending}. Elija otro formato u otro nombre de archivo.</translation>
    </message>
    <message>
        <source>{path} holds no layer with geometries.</source>
        <translation>{path} no contiene ninguna capa con geometrías.</translation>
    </message>
    <message>
        <source>{path} is no GeoJSON FeatureCollection: its type is {kind!r}.</source>
        <translation>{path} no es una FeatureCollection GeoJSON: su tipo es {kind!r}.</translation>
    </message>
    <message>
        <source>{path} is no GeoPackage, or it is damaged ({strip}). Choose another file, or go back to a copy of it.</source>
        <translation>{path} no es un GeoPackage o está dañado ({strip}). Elija otro archivo o vuelva a una copia suya.</translation>
    </message>
    <message>
        <source>{path} is no mapping of columns ({error}).</source>
        <translation>{path} no es una correspondencia de columnas ({error}).</translation>
    </message>
    <message>
        <source>{path} is there already. Replace it?</source>
        <translation>{path} ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>{path}, line {number}: {error}</source>
        <translation>{path}, línea {number}: {error}</translation>
    </message>
    <message>
        <source>{path}: its member “crs” is {member}, which names none that is known. {error}</source>
        <translation>{path}: su miembro «crs» es {member}, que no nombra ninguno conocido. {error}</translation>
    </message>
    <message>
        <source>{path}: its “features” are no list of features.</source>
        <translation>{path}: su «features» no es una lista de objetos.</translation>
    </message>
    <message>
        <source>{path}: “{kind}” needs events, as in: events = "events.csv".</source>
        <translation>{path}: «{kind}» necesita events, como en: events = "events.csv".</translation>
    </message>
    <message>
        <source>{place} held by {actor}</source>
        <translation>{place} en manos de {actor}</translation>
    </message>
    <message>
        <source>{place} to the nearest front</source>
        <translation>de {place} al frente más cercano</translation>
    </message>
    <message>
        <source>{place}, inside the ground of {names}</source>
        <translation>{place}, dentro del terreno de {names}</translation>
    </message>
    <message>
        <source>{place}, outside the ground of {names}</source>
        <translation>{place}, fuera del terreno de {names}</translation>
    </message>
    <message>
        <source>{ratio:.2f} times the {kind} of {names}</source>
        <translation>{ratio:.2f} veces la {kind} de {names}</translation>
    </message>
    <message>
        <source>{ratio:.2f} times the {kind} of {names} combined</source>
        <translation>{ratio:.2f} veces {kind} de {names} juntos</translation>
    </message>
    <message>
        <source>{reports} report(s) by {sources} source(s)</source>
        <translation>{reports} informe(s) de {sources} fuente(s)</translation>
    </message>
    <message>
        <source>{road}: cut</source>
        <translation>{road}: cortada</translation>
    </message>
    <message>
        <source>{road}: {way} off</source>
        <translation>{road}: a {way}</translation>
    </message>
    <message>
        <source>{role}: there is no actor “{actor}” in “{layer}”. It has: {existing}.</source>
        <translation>{role}: no hay ningún actor «{actor}» en «{layer}». Tiene: {existing}.</translation>
    </message>
    <message>
        <source>{rooms} rooms between bottlenecks were not looked at: what cuts them off cuts off others that were, or they seemed to threaten least. A pocket may be missing. Lower the widest gap, name a core, or simplify the boundaries, to have every room looked at.</source>
        <translation>{rooms} espacios entre estrechos no se examinaron: lo que los corta corta otros que sí se examinaron, o parecían los menos amenazados. Puede faltar una bolsa. Reduzca la brecha más ancha, nombre un núcleo o simplifique los contornos para que se examinen todos.</translation>
    </message>
    <message>
        <source>{sealed} sealed, {open} open</source>
        <translation>{sealed} cerradas, {open} abiertas</translation>
    </message>
    <message>
        <source>{sensitivity}: not published</source>
        <translation>{sensitivity}: no se publica</translation>
    </message>
    <message>
        <source>{share:.0%} of the lines along ground of “{name}” say otherwise</source>
        <translation>{share:.0%} de las líneas junto a terreno de «{name}» dicen otra cosa</translation>
    </message>
    <message>
        <source>{share:.0%} of the lines along ground of “{name}” say otherwise: left out, nobody's</source>
        <translation>{share:.0%} de las líneas junto a terreno de «{name}» dicen otra cosa: omitido, de nadie</translation>
    </message>
    <message>
        <source>{share:.0%} of the lines have the same ground on both of their sides</source>
        <translation>{share:.0%} de las líneas tienen el mismo terreno a ambos lados</translation>
    </message>
    <message>
        <source>{share:.0f} % of {length} under the fire-control range of {range}</source>
        <translation>{share:.0f} % de {length} por debajo del alcance del control por el fuego de {range}</translation>
    </message>
    <message>
        <source>{shown} of the newest, reading the others…</source>
        <translation>{shown} de los más recientes, leyendo los demás…</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
    <message>
        <source>{sign}, not to scale</source>
        <translation>{sign}, no a escala</translation>
    </message>
    <message>
        <source>{simulations} simulations are too few for an interval of 95 %: ask for {least_runs} or more, or for none.</source>
        <translation>{simulations} simulaciones son pocas para un intervalo del 95 %: pida {least_runs} o más, o ninguna.</translation>
    </message>
    <message>
        <source>{size:.2f} MB, {dates} dates: {path}</source>
        <translation>{size:.2f} MB, {dates} fechas: {path}</translation>
    </message>
    <message>
        <source>{source} (denies)</source>
        <translation>{source} (lo desmiente)</translation>
    </message>
    <message>
        <source>{source} is no file. Attach a file that is there.</source>
        <translation>{source} no es un archivo. Adjunte un archivo que exista.</translation>
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
        <translation>{source}, a través de {relay}</translation>
    </message>
    <message>
        <source>{source}; drawn as disputed here</source>
        <translation>{source}; aquí está dibujada en disputa</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
    <message>
        <source>{states}: the map of {day} marks no holder of this ground.</source>
        <translation>{states}: el mapa del {day} no asigna este terreno a nadie.</translation>
    </message>
    <message>
        <source>{state} without Crimea</source>
        <translation>{state} sin Crimea</translation>
    </message>
    <message>
        <source>{state}, about {area}</source>
        <translation>{state}, unos {area}</translation>
    </message>
    <message>
        <source>{state}, less than {area}</source>
        <translation>{state}, menos de {area}</translation>
    </message>
    <message>
        <source>{state}, less than {area}, along a border that is drawn coarsely</source>
        <translation>{state}, menos de {area}, a lo largo de una frontera trazada a grandes rasgos</translation>
    </message>
    <message>
        <source>{store}, log entry {count}</source>
        <translation>{store}, entrada {count} del registro</translation>
    </message>
    <message>
        <source>{supported} of {all} changes are reported by at least one source.</source>
        <translation>Al menos una fuente informa de {supported} de {all} cambios.</translation>
    </message>
    <message>
        <source>{table} does not say in which CRS its geometries are: give `crs`.</source>
        <translation>{table} no dice en qué SRC están sus geometrías: indique `crs`.</translation>
    </message>
    <message>
        <source>{table} has no geometries of its own. Take one of its tables: {present}.</source>
        <translation>{table} no tiene geometrías propias. Tome una de sus tablas: {present}.</translation>
    </message>
    <message>
        <source>{table} is in {own}. Leave `crs` out, and move the frame with its own to_crs().</source>
        <translation>{table} está en {own}. Omita `crs` y transforme la tabla con su propio to_crs().</translation>
    </message>
    <message>
        <source>{table} is no table of results.</source>
        <translation>{table} no es una tabla de resultados.</translation>
    </message>
    <message>
        <source>{then} on {date}</source>
        <translation>{then} el {date}</translation>
    </message>
    <message>
        <source>{then} on {date}: that was another pocket</source>
        <translation>{then} el {date}: era otra bolsa</translation>
    </message>
    <message>
        <source>{then}, then {now}: not the same pocket</source>
        <translation>{then}, luego {now}: no es la misma bolsa</translation>
    </message>
    <message>
        <source>{title}: {shown} of {count}</source>
        <translation>{title}: {shown} de {count}</translation>
    </message>
    <message>
        <source>{tool} has signed nothing ({said}). Make a key first, or sign the note in a terminal, where a password can be asked for.</source>
        <translation>{tool} no ha firmado nada ({said}). Cree antes una clave o firme la nota en un terminal, donde se puede pedir una contraseña.</translation>
    </message>
    <message>
        <source>{tool} is not installed.</source>
        <translation>{tool} no está instalado.</translation>
    </message>
    <message>
        <source>{verb} by {rate} a day (95 %: ± {half})</source>
        <translation>{verb} {rate} al día (95 %: ± {half})</translation>
    </message>
    <message>
        <source>{way} from the encirclers at {lat:.4f}, {lon:.4f}</source>
        <translation>a {way} de las fuerzas que cercan en {lat:.4f}, {lon:.4f}</translation>
    </message>
    <message>
        <source>{what} at {place}</source>
        <translation>{what} en {place}</translation>
    </message>
    <message>
        <source>{what} within {length} of {place}</source>
        <translation>{what} a menos de {length} de {place}</translation>
    </message>
    <message>
        <source>{what}, before the front of {names} and not behind it</source>
        <translation>{what}, delante del frente de {names} y no detrás</translation>
    </message>
    <message>
        <source>{what}, by {who}: on no map</source>
        <translation>{what}, por {who}: en ningún mapa</translation>
    </message>
    <message>
        <source>{what}, so far from {place}</source>
        <translation>{what}, tan lejos de {place}</translation>
    </message>
    <message>
        <source>{what}, whole front</source>
        <translation>{what}, todo el frente</translation>
    </message>
    <message>
        <source>{what}, {number} of {count}</source>
        <translation>{what}, {number} de {count}</translation>
    </message>
    <message>
        <source>{what}, {size}, reported by nobody</source>
        <translation>{what}, {size}, nadie informa de ello</translation>
    </message>
    <message>
        <source>{what}, {size}, reported by nobody, denied by {count}</source>
        <translation>{what}, {size}, nadie informa de ello, desmentido por {count}</translation>
    </message>
    <message>
        <source>± km (95 %)</source>
        <translation>± km (95 %)</translation>
    </message>
    <message>
        <source>± {count} days</source>
        <translation>± {count} días</translation>
    </message>
    <message>
        <source>±: 95 % interval, for drawn lines that are {error} off (one standard deviation), alike over {length} along the line.</source>
        <translation>±: intervalo del 95 %, para líneas dibujadas con un error de {error} (una desviación típica), parejo a lo largo de {length} de la línea.</translation>
    </message>
    <message>
        <source>±: 95 % interval, for drawn lines that are {error} off (one standard deviation).</source>
        <translation>±: intervalo del 95 %, para líneas dibujadas con una desviación de {error} (una desviación típica).</translation>
    </message>
    <message>
        <source>“About” allows {about} % to either side, or half of the last digit stated if that is more: “15 and a half” is rounded to ± 0.25, “25” to ± 0.5, and no number to more than {rounding} % of itself. A direction in words allows its sector ({compass}), a bearing in degrees ± 11.25°.</source>
        <translation>«Alrededor de» admite {about} % a cada lado, o la mitad de la última cifra indicada si es más: «15 y medio» se redondea a ± 0,25, «25» a ± 0,5, y ningún número a más del {rounding} % de sí mismo. Una dirección en palabras admite su sector ({compass}); un rumbo en grados, ± 11,25°.</translation>
    </message>
    <message>
        <source>“About” means within (%)</source>
        <translation>«Alrededor de» significa a menos de (%)</translation>
    </message>
    <message>
        <source>“Besieged” is of use with encirclers and a core only.</source>
        <translation>«Sitiados» solo sirve con fuerzas que cercan y un núcleo.</translation>
    </message>
    <message>
        <source>“Claimed”: ground that the map’s source has as claimed for {actor}, not confirmed; the map does not tell by whom. It is not counted as held.</source>
        <translation>«Reclamado»: terreno que según la fuente del mapa se reclama para {actor}, sin confirmar; el mapa no indica por quién. No se cuenta como controlado.</translation>
    </message>
    <message>
        <source>“Contested”: ground that the map’s source has as fought over. It is counted as held by {actor}.</source>
        <translation>«Disputado»: terreno por el que se combate según la fuente del mapa. Se cuenta como controlado por {actor}.</translation>
    </message>
    <message>
        <source>“From” and “to” choose maps of one control layer with both dates: clear them, or give that layer.</source>
        <translation>«Desde» y «Hasta» eligen mapas de una sola capa de control con ambas fechas: déjelos vacíos o indique esa capa.</translation>
    </message>
    <message>
        <source>“Infiltrated”: ground where the map’s source has {actor} as seen without holding it. It is not counted as held.</source>
        <translation>«Infiltrado»: terreno donde la fuente del mapa señala la presencia de {actor} sin que lo controlen. No se cuenta como controlado.</translation>
    </message>
    <message>
        <source>“Uncertainty field” belongs to dated lines: a control layer has no line to weigh. Clear it, or make lines with *Front line* and give them the field.</source>
        <translation>«Campo de incertidumbre» corresponde a líneas fechadas: una capa de control no tiene líneas que ponderar. Déjelo vacío o cree líneas con *Línea del frente* y déles el campo.</translation>
    </message>
    <message>
        <source>“actors” must map names to names, not {value}.</source>
        <translation>«actors» debe asociar nombres a nombres, no {value}.</translation>
    </message>
    <message>
        <source>“baseline” must be one line.</source>
        <translation>«baseline» debe ser una sola línea.</translation>
    </message>
    <message>
        <source>“cache” must be a folder, not {value}.</source>
        <translation>«cache» debe ser una carpeta, no {value}.</translation>
    </message>
    <message>
        <source>“feedback” needs the methods set_progress and is_canceled, which {value} has not.</source>
        <translation>«feedback» necesita los métodos set_progress e is_canceled, que {value} no tiene.</translation>
    </message>
    <message>
        <source>“geometries” must be shapely polygons; none were given.</source>
        <translation>«geometries» debe ser polígonos de shapely; no se dio ninguno.</translation>
    </message>
    <message>
        <source>“lines” must map dates to lines, not {lines}.</source>
        <translation>«lines» debe asociar fechas a líneas, no {lines}.</translation>
    </message>
    <message>
        <source>“maps” must be a mapping from makers to their maps.</source>
        <translation>«maps» debe asociar autores a sus mapas.</translation>
    </message>
    <message>
        <source>“places” must map names to points in degrees, not {value}. For example {{'Qadir': shapely.Point(38.84, 35.23)}}.</source>
        <translation>«places» debe asociar nombres a puntos en grados, no {value}. Por ejemplo {{'Qadir': shapely.Point(38.84, 35.23)}}.</translation>
    </message>
    <message>
        <source>“roads” must be shapely lines; none were given.</source>
        <translation>«roads» debe ser líneas de shapely; no se dio ninguna.</translation>
    </message>
    <message>
        <source>“situation”, “before_after” (two maps side by side), “square”, or the path of a .qpt file of your own.</source>
        <translation>«situation», «before_after» (dos mapas lado a lado), «square» o la ruta de un archivo .qpt propio.</translation>
    </message>
    <message>
        <source>“sure” must map the date and the id of features to how sure they are, as “sure” of read_control_maps(...) does, not {value}.</source>
        <translation>«sure» debe asignar a la fecha y al identificador de los objetos lo seguros que son, como hace «sure» de read_control_maps(...), no {value}.</translation>
    </message>
    <message>
        <source>“tactical” draws lines of contact, encirclements and axes of advance as APP-6 and MIL-STD-2525 do, and units by their codes where points have a field “sidc” and the Python library military-symbol is installed.</source>
        <translation>«tactical» dibuja las líneas de contacto, los cercos y los ejes de avance según APP-6 y MIL-STD-2525, y las unidades por sus códigos cuando los puntos tienen un campo «sidc» y la biblioteca de Python military-symbol está instalada.</translation>
    </message>
    <message>
        <source>“{actor}” is left out by the value table</source>
        <translation>«{actor}» se omite por la tabla de valores</translation>
    </message>
    <message>
        <source>“{actor}” is only on the map after.</source>
        <translation>«{actor}» solo está en el mapa posterior.</translation>
    </message>
    <message>
        <source>“{actor}” is only on the map before.</source>
        <translation>«{actor}» solo está en el mapa anterior.</translation>
    </message>
    <message>
        <source>“{actor}” stands in two coalitions: {sides} and {side}.</source>
        <translation>«{actor}» está en dos coaliciones: {sides} y {side}.</translation>
    </message>
    <message>
        <source>“{both}” cannot be both encircler and besieged. Name each actor once.</source>
        <translation>«{both}» no puede cercar y estar sitiado a la vez. Indique cada actor una vez.</translation>
    </message>
    <message>
        <source>“{both}” is named as encircler and as besieged: choose one.</source>
        <translation>«{both}» figura como fuerza que cerca y como sitiado: elija uno.</translation>
    </message>
    <message>
        <source>“{comparator}” compares nothing. Use one of: {names}.</source>
        <translation>«{comparator}» no compara nada. Use uno de: {names}.</translation>
    </message>
    <message>
        <source>“{comparator}” compares nothing. Use: {known}.</source>
        <translation>«{comparator}» no compara nada. Use: {known}.</translation>
    </message>
    <message>
        <source>“{date}” is not a date. Write it as 2025-01-31.</source>
        <translation>«{date}» no es una fecha. Escríbala como 2025-01-31.</translation>
    </message>
    <message>
        <source>“{field}” is named like a beginning or an end, and holds no dates</source>
        <translation>«{field}» se llama como un comienzo o un final y no contiene fechas</translation>
    </message>
    <message>
        <source>“{field}” is taken as the date although there is an end, “{end}”, too</source>
        <translation>«{field}» se toma como fecha aunque también hay un final, «{end}»</translation>
    </message>
    <message>
        <source>“{field}” is the day after the last, as it mostly is the beginning of another</source>
        <translation>«{field}» es el día siguiente al último, pues suele ser el comienzo de otro</translation>
    </message>
    <message>
        <source>“{field}” says from when a feature holds: run “Prepare control layer” first, which makes one map for each date at which something changes.</source>
        <translation>«{field}» dice desde cuándo vale un objeto: ejecute antes «Preparar capa de control», que crea un mapa para cada fecha en que algo cambia.</translation>
    </message>
    <message>
        <source>“{file}” holds several tables, and the first one is read: {names}. To read another one, add “|layername=” and its name to the path.</source>
        <translation>«{file}» contiene varias tablas, y se lee la primera: {names}. Para leer otra, añada a la ruta «|layername=» y su nombre.</translation>
    </message>
    <message>
        <source>“{kind}” cannot be claimed. Choose one of: {known}.</source>
        <translation>«{kind}» no se puede afirmar. Elija uno de: {known}.</translation>
    </message>
    <message>
        <source>“{kind}” cannot be measured. Use one of: {units}.</source>
        <translation>«{kind}» no se puede medir. Use una de: {units}.</translation>
    </message>
    <message>
        <source>“{layers}” is a temporary layer: the link ends with this session. Save the layer (right click › Make Permanent), then link again.</source>
        <translation>«{layers}» es una capa temporal: el vínculo termina con esta sesión. Guarde la capa (clic derecho › Hacer permanente) y vuelva a vincular.</translation>
    </message>
    <message>
        <source>“{layer}” cannot be edited. Save it as a GeoPackage first.</source>
        <translation>«{layer}» no se puede editar. Guárdela antes como GeoPackage.</translation>
    </message>
    <message>
        <source>“{layer}” cannot be read and is left out. Mend its source in the project.</source>
        <translation>«{layer}» no se puede leer y se omite. Corrija su fuente en el proyecto.</translation>
    </message>
    <message>
        <source>“{layer}” cannot be read to its end: {reason}. See that it lies where it did and is whole, close other programs that use it, reload it and run again.</source>
        <translation>«{layer}» no se puede leer hasta el final: {reason}. Compruebe que sigue en su sitio y está entera, cierre otros programas que la usen, recárguela y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>“{layer}” gives its features no {what}, and no actor is given for it. It has: {join}. Name the field or the actor, or take the actor from the layer's, file's or folder's name.</source>
        <translation>«{layer}» no da a sus objetos: {what}, y no se da ningún actor para ello. Tiene: {join}. Indique el campo o el actor, o tome el actor del nombre de la capa, del archivo o de la carpeta.</translation>
    </message>
    <message>
        <source>“{layer}” has dates before the year 1, to which QGIS's temporal controller cannot be set. Its newest date is drawn; pages, frames and atlases show any.</source>
        <translation>«{layer}» tiene fechas anteriores al año 1, en las que no se puede fijar el controlador temporal de QGIS. Se dibuja su fecha más reciente; las páginas, los fotogramas y los atlas muestran cualquiera.</translation>
    </message>
    <message>
        <source>“{layer}” has edits that are not saved. Save them, then run it again.</source>
        <translation>«{layer}» tiene ediciones sin guardar. Guárdelas y vuelva a ejecutar.</translation>
    </message>
    <message>
        <source>“{layer}” has lines of {count} date(s): rates need two at least.</source>
        <translation>«{layer}» tiene líneas de {count} fecha(s): los ritmos necesitan al menos dos.</translation>
    </message>
    <message>
        <source>“{layer}” has more than {most} features selected. Select fewer.</source>
        <translation>«{layer}» tiene más de {most} objetos seleccionados. Seleccione menos.</translation>
    </message>
    <message>
        <source>“{layer}” has no coordinate reference system. Set it in the layer's properties (Source tab) and run again.</source>
        <translation>«{layer}» no tiene sistema de referencia. Asígnelo en las propiedades de la capa (pestaña Fuente) y vuelva a ejecutar.</translation>
    </message>
    <message>
        <source>“{layer}” has no coordinate system. Set one in its properties.</source>
        <translation>«{layer}» no tiene sistema de coordenadas. Asígnelo en sus propiedades.</translation>
    </message>
    <message>
        <source>“{layer}” has no date field, but its name looks like {date}: results carry no date. “Prepare control layer” gives a layer the date in its name.</source>
        <translation>«{layer}» no tiene campo de fecha, pero su nombre parece {date}: los resultados no llevan fecha. «Preparar capa de control» da a una capa la fecha de su nombre.</translation>
    </message>
    <message>
        <source>“{layer}” has no date in its date field: fill it in, or give two layers, before and after.</source>
        <translation>«{layer}» no tiene ninguna fecha en su campo de fecha: rellénelo o indique dos capas, antes y después.</translation>
    </message>
    <message>
        <source>“{layer}” has no feature with a geometry. Choose a layer with some.</source>
        <translation>«{layer}» no tiene objetos con geometría. Elija una capa que los tenga.</translation>
    </message>
    <message>
        <source>“{layer}” has no features to read. Choose a layer with polygons in it; where only selected features are to be used, select some.</source>
        <translation>«{layer}» no tiene objetos que leer. Elija una capa con polígonos; si solo deben usarse los objetos seleccionados, seleccione algunos.</translation>
    </message>
    <message>
        <source>“{layer}” has no features with a date in a field “date” to carry on.</source>
        <translation>«{layer}» no tiene objetos con fecha en un campo «date» que continuar.</translation>
    </message>
    <message>
        <source>“{layer}” has no field “name”: choose the field with the names. It has: {fields}.</source>
        <translation>«{layer}» no tiene un campo «name»: elija el campo con los nombres. Tiene: {fields}.</translation>
    </message>
    <message>
        <source>“{layer}” has no field “{field}”, and no actor is given for it. It has: {join}. Name the field or the actor, or take the actor from the layer's, file's or folder's name.</source>
        <translation>«{layer}» no tiene el campo «{field}», y no se da ningún actor para ello. Tiene: {join}. Indique el campo o el actor, o tome el actor del nombre de la capa, del archivo o de la carpeta.</translation>
    </message>
    <message>
        <source>“{layer}” has no field “{field}”. It has: {fields}.</source>
        <translation>«{layer}» no tiene el campo «{field}». Tiene: {fields}.</translation>
    </message>
    <message>
        <source>“{layer}” has no map from {first} to {last}. Its dates run from {begin} to {end}.</source>
        <translation>«{layer}» no tiene mapa del {first} al {last}. Sus fechas van del {begin} al {end}.</translation>
    </message>
    <message>
        <source>“{layer}” has no map of {date} or before; its first is {first}.</source>
        <translation>«{layer}» no tiene mapa del {date} o anterior; el primero es del {first}.</translation>
    </message>
    <message>
        <source>“{layer}” has no map of {date}: the page shows that of {last}.</source>
        <translation>«{layer}» no tiene mapa del {date}: la página muestra el del {last}.</translation>
    </message>
    <message>
        <source>“{layer}” has nothing of the actors and the extent that are to be read.</source>
        <translation>«{layer}» no tiene nada de los actores ni de la extensión que se han de leer.</translation>
    </message>
    <message>
        <source>“{layer}” has two gaps of the id {number} on one date: it is of several runs. Give the tables and layers of one run.</source>
        <translation>«{layer}» tiene dos brechas con el identificador {number} en una fecha: es de varias ejecuciones. Indique las tablas y capas de una sola.</translation>
    </message>
    <message>
        <source>“{layer}” has {count} features by its own count, and {number} were read. If it was changed meanwhile, reload it and run again.</source>
        <translation>«{layer}» tiene {count} objetos según su propia cuenta, y se leyeron {number}. Si se cambió mientras tanto, recárguela y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>“{layer}” holds points, lines and polygons in one: it is not on the page.</source>
        <translation>«{layer}» contiene puntos, líneas y polígonos a la vez: no figura en la página.</translation>
    </message>
    <message>
        <source>“{layer}” holds several dates as text in “{field}”, which QGIS cannot compare: the page would show all of them at once. Run “Prepare control layer” on it, or filter the layer to one date.</source>
        <translation>«{layer}» contiene varias fechas como texto en «{field}», que QGIS no puede comparar: la página las mostraría todas a la vez. Ejecute con ella «Preparar capa de control» o filtre la capa a una fecha.</translation>
    </message>
    <message>
        <source>“{layer}” holds several dates in “{field}”, and features of {first_date} and {second_date} share ground (features {first} and {second}): measured together they belong to no date. {remedy}</source>
        <translation>«{layer}» contiene varias fechas en «{field}», y objetos del {first_date} y del {second_date} comparten terreno (objetos {first} y {second}): medidos juntos no son de ninguna fecha. {remedy}</translation>
    </message>
    <message>
        <source>“{layer}” holds several dates: the page shows that of “{field}” that it is of.</source>
        <translation>«{layer}» contiene varias fechas: la página muestra la de «{field}» que le corresponde.</translation>
    </message>
    <message>
        <source>“{layer}” holds {count} dates. Give it as the layer with both dates, or keep one date of it.</source>
        <translation>«{layer}» contiene {count} fechas. Désela como la capa con ambas fechas o conserve una sola de ellas.</translation>
    </message>
    <message>
        <source>“{layer}” is left out: it shows all events of the store, also those that are not public. Name the store as “Sourced events”: the page then has those that are.</source>
        <translation>«{layer}» se omite: muestra todos los sucesos del almacén, también los que no son públicos. Indique el almacén en «Sucesos con fuentes»: la página tendrá entonces los que lo son.</translation>
    </message>
    <message>
        <source>“{layer}” is left out: the field “{field}” of {count} features does not say “public”, and they cannot be left out alone. Save the layer without them, or rename the field if it does not tell what may be published.</source>
        <translation>«{layer}» se deja fuera: el campo «{field}» de {count} objetos no dice «public», y no se pueden dejar fuera solos. Guarde la capa sin ellos, o cambie el nombre del campo si no indica lo que puede publicarse.</translation>
    </message>
    <message>
        <source>“{layer}” is measured as one undated map, but its field “{field}” looks like a date ({date}). Choose it as the date field if it says when the map held.</source>
        <translation>«{layer}» se mide como un mapa sin fecha, pero su campo «{field}» parece una fecha ({date}). Elíjalo como campo de fecha si dice cuándo valía el mapa.</translation>
    </message>
    <message>
        <source>“{layer}” is no table of gaps: it needs the fields gap_id, gap_km, state. Choose the output “Gap summary” of “Encirclement gap”.</source>
        <translation>«{layer}» no es una tabla de brechas: necesita los campos gap_id, gap_km, state. Elija la salida «Resumen de la brecha» de «Brecha del cerco».</translation>
    </message>
    <message>
        <source>“{layer}” is not on the page: it has no map of {date}, its last is of {last}.</source>
        <translation>«{layer}» no está en la página: no tiene mapa del {date}, el último es del {last}.</translation>
    </message>
    <message>
        <source>“{layer}” is not on the page: it is of {last}, after {date}.</source>
        <translation>«{layer}» no está en la página: es del {last}, posterior al {date}.</translation>
    </message>
    <message>
        <source>“{layer}” is one map without a date. Leave “From” and “To” empty.</source>
        <translation>«{layer}» es un solo mapa sin fecha. Deje «Desde» y «Hasta» vacíos.</translation>
    </message>
    <message>
        <source>“{layer}” is the only map, and it has one date. Give the map of the day before too, or a layer with both dates.</source>
        <translation>«{layer}» es el único mapa y tiene una sola fecha. Indique también el mapa del día anterior o una capa con ambas fechas.</translation>
    </message>
    <message>
        <source>“{layer}” lacks the field {field}, which this style needs.</source>
        <translation>«{layer}» carece del campo {field}, que este estilo necesita.</translation>
    </message>
    <message>
        <source>“{layer}” names {count} actors: too many to colour. Choose another actor field.</source>
        <translation>«{layer}» nombra {count} actores: demasiados para colorear. Elija otro campo del actor.</translation>
    </message>
    <message>
        <source>“{layer}” no longer lists events.</source>
        <translation>«{layer}» ya no enumera sucesos.</translation>
    </message>
    <message>
        <source>“{layer}” was removed.</source>
        <translation>Se quitó «{layer}».</translation>
    </message>
    <message>
        <source>“{layer}”, feature {fid}, field “{field}”: {reason}</source>
        <translation>«{layer}», objeto {fid}, campo «{field}»: {reason}</translation>
    </message>
    <message>
        <source>“{layer}”: choose the actor field, the one that says who holds a place.</source>
        <translation>«{layer}»: elija el campo del actor, el que dice quién controla un lugar.</translation>
    </message>
    <message>
        <source>“{layer}”: more than one map on a day; {count} features of earlier ones are left out, as later ones draw their actors anew.</source>
        <translation>«{layer}»: más de un mapa en un día; se omiten {count} objetos de los anteriores, pues los posteriores dibujan de nuevo a sus actores.</translation>
    </message>
    <message>
        <source>“{layer}”: no date can be read from field “{field}” (first value: “{value}”). Use a date field or ISO text (2025-01-31), or run “Prepare control layer” first.</source>
        <translation>«{layer}»: no se puede leer ninguna fecha del campo «{field}» (primer valor: «{value}»). Use un campo de fecha o texto ISO (2025-01-31), o ejecute antes «Preparar capa de control».</translation>
    </message>
    <message>
        <source>“{layer}”: no feature can be used: {what}. It needs polygons, each with an actor in “{field}”.</source>
        <translation>«{layer}»: no se puede usar ningún objeto: {what}. Necesita polígonos, cada uno con un actor en «{field}».</translation>
    </message>
    <message>
        <source>“{layer}”: no feature has a control class that counts ({counted}). The classes in “{field}” are: {found}. Name those that are to count in “Control classes that count”.</source>
        <translation>«{layer}»: ningún objeto tiene una clase de control que cuente ({counted}). Las clases en «{field}» son: {found}. Indique las que deben contar en «Clases de control que cuentan».</translation>
    </message>
    <message>
        <source>“{layer}”: no feature that counts has a date in “{field}”. Fill in the dates of the features that are to be measured.</source>
        <translation>«{layer}»: ningún objeto que cuenta tiene fecha en «{field}». Rellene las fechas de los objetos que se van a medir.</translation>
    </message>
    <message>
        <source>“{layer}”: no place is a point with an actor in “{field}”. Fill it in, and where a feature has several points or is no point, make points of it.</source>
        <translation>«{layer}»: ningún lugar es un punto con un actor en «{field}». Rellénelo y, si un objeto tiene varios puntos o no es un punto, conviértalo en puntos.</translation>
    </message>
    <message>
        <source>“{layer}”: the actors “{first}” and “{second}” differ only in case or spaces and are measured as two. Rename one if they are the same.</source>
        <translation>«{layer}»: los actores «{first}» y «{second}» difieren solo en mayúsculas o espacios y se miden como dos. Cambie el nombre de uno si son el mismo.</translation>
    </message>
    <message>
        <source>“{layer}”: the expression for the actor fails on feature {fid}: {error}</source>
        <translation>«{layer}»: la expresión del actor falla en el objeto {fid}: {error}</translation>
    </message>
    <message>
        <source>“{layer}”: the field “sure” is not heeded: it is to say from 0 to 1 how sure each feature is, and {count} say something else; the first is feature {fid} with “{value}”.</source>
        <translation>«{layer}»: no se tiene en cuenta el campo «sure»: debe decir de 0 a 1 cuán seguro es cada objeto, y {count} dicen otra cosa; el primero es el objeto {fid} con «{value}».</translation>
    </message>
    <message>
        <source>“{layer}”: transects of your own are lines, and it has none, or something else. Choose a line layer.</source>
        <translation>«{layer}»: los transectos propios son líneas, y esta capa no tiene ninguna o tiene otra cosa. Elija una capa de líneas.</translation>
    </message>
    <message>
        <source>“{layer}”: {codes} are no codes of 20 digits (APP-6D) and are drawn as points.</source>
        <translation>«{layer}»: {codes} no son códigos de 20 cifras (APP-6D) y se dibujan como puntos.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} date(s) in “{field}” cannot be read.</source>
        <translation>«{layer}»: {count} fecha(s) de «{field}» no se pueden leer.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} feature(s) left out, whose class in “{field}” does not count.</source>
        <translation>«{layer}»: {count} objeto(s) cuya clase en «{field}» no cuenta, omitido(s).</translation>
    </message>
    <message>
        <source>“{layer}”: {count} feature(s) without a readable date in “{field}” left out: {fids}.</source>
        <translation>«{layer}»: {count} objeto(s) sin fecha legible en «{field}», omitido(s): {fids}.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} feature(s) without a usable geometry left out.</source>
        <translation>«{layer}»: {count} objeto(s) sin geometría utilizable, omitido(s).</translation>
    </message>
    <message>
        <source>“{layer}”: {count} features have no place in degrees and are left out.</source>
        <translation>«{layer}»: {count} objetos no tienen lugar en grados y se omiten.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} invalid polygon(s) repaired.</source>
        <translation>«{layer}»: {count} polígono(s) no válido(s) reparado(s).</translation>
    </message>
    <message>
        <source>“{layer}”: {count} more populations that are no counts.</source>
        <translation>«{layer}»: {count} poblaciones más que no son recuentos.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} dates have nothing of what is read, and are left out.</source>
        <translation>«{layer}»: {count} de {total} fechas no tienen nada de lo que se lee y se omiten.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} × {action}: {kind}. The first ({which}): {what}</source>
        <translation>«{layer}»: {count} × {action}: {kind}. El primero ({which}): {what}</translation>
    </message>
    <message>
        <source>“{layer}”: {error}</source>
        <translation>«{layer}»: {error}</translation>
    </message>
    <message>
        <source>“{layer}”: {what}</source>
        <translation>«{layer}»: {what}</translation>
    </message>
    <message>
        <source>“{layer}”: {what}.</source>
        <translation>«{layer}»: {what}.</translation>
    </message>
    <message>
        <source>“{link}” is no web link.</source>
        <translation>«{link}» no es un enlace web.</translation>
    </message>
    <message>
        <source>“{maker}” has no map of {date}. Its dates run from {first} to {last}.</source>
        <translation>«{maker}» no tiene mapa del {date}. Sus fechas van del {first} al {last}.</translation>
    </message>
    <message>
        <source>“{map}” is no map to measure on. Use: {known}.</source>
        <translation>«{map}» no es un mapa en que medir. Use: {known}.</translation>
    </message>
    <message>
        <source>“{name}” alone is in the dialog: it reads one folder, with its subfolders.</source>
        <translation>Solo «{name}» está en el diálogo: lee una carpeta, con sus subcarpetas.</translation>
    </message>
    <message>
        <source>“{name}” can be {count} areas: {told}. Write which, or give its area as the claimed value.</source>
        <translation>«{name}» puede ser {count} superficies: {told}. Escriba cuál o dé su superficie como valor afirmado.</translation>
    </message>
    <message>
        <source>“{name}” cannot be both encircler and besieged.</source>
        <translation>«{name}» no puede cercar y estar sitiado a la vez.</translation>
    </message>
    <message>
        <source>“{name}” has no date. Choose the date field and run again.</source>
        <translation>«{name}» no tiene fecha. Elija el campo de fecha y vuelva a ejecutar.</translation>
    </message>
    <message>
        <source>“{name}” has no field “{date_field}”. It has: {join}.</source>
        <translation>«{name}» no tiene el campo «{date_field}». Tiene: {join}.</translation>
    </message>
    <message>
        <source>“{name}” has no polygon to measure on. Choose a layer that does.</source>
        <translation>«{name}» no tiene polígonos en que medir. Elija una capa que los tenga.</translation>
    </message>
    <message>
        <source>“{name}” has no rows and is not loaded.</source>
        <translation>«{name}» no tiene filas y no se carga.</translation>
    </message>
    <message>
        <source>“{name}” in it cannot be unpacked: {error}.</source>
        <translation>«{name}», que contiene, no se puede descomprimir: {error}.</translation>
    </message>
    <message>
        <source>“{name}” in it is larger than {size} MB.</source>
        <translation>«{name}», que contiene, ocupa más de {size} MB.</translation>
    </message>
    <message>
        <source>“{name}” is a town and a region: write “{name} region” if the region is meant. Towns are no reference areas.</source>
        <translation>«{name}» es una ciudad y una región: escriba «{name} region» si se refiere a la región. Las ciudades no son superficies de referencia.</translation>
    </message>
    <message>
        <source>“{name}” is an actor of the map and cannot also be the name of ground that no polygon holds. Choose another name for the other side.</source>
        <translation>«{name}» es un actor del mapa y no puede ser también el nombre del terreno que no contiene ningún polígono. Elija otro nombre para el otro bando.</translation>
    </message>
    <message>
        <source>“{name}” is in degrees and has no plane to measure in. Measure on the ellipsoid, or give layers in a projected coordinate reference system.</source>
        <translation>«{name}» está en grados y no tiene plano en que medir. Mida en el elipsoide o dé capas en un sistema de referencia de coordenadas proyectado.</translation>
    </message>
    <message>
        <source>“{name}” is no algorithm of Salient.</source>
        <translation>«{name}» no es un algoritmo de Salient.</translation>
    </message>
    <message>
        <source>“{name}” is not tied to the Earth, so nothing can be measured on the ellipsoid. Give the layer a geographic or projected coordinate reference system.</source>
        <translation>«{name}» no está referido a la Tierra, así que nada se puede medir en el elipsoide. Dé a la capa un sistema de referencia de coordenadas geográfico o proyectado.</translation>
    </message>
    <message>
        <source>“{name}” was moved from {crs} to {other} to be compared.</source>
        <translation>«{name}» se transformó de {crs} a {other} para compararlo.</translation>
    </message>
    <message>
        <source>“{name}”: an edge of feature {fid} is {wide:.0f}° of longitude wide as it is drawn and {short:.0f}° the short way round the Earth: it cannot be told which is meant. Set vertices along it, or cut the polygon at the antimeridian.</source>
        <translation>«{name}»: un borde del objeto {fid} abarca {wide:.0f}° de longitud tal como está dibujado y {short:.0f}° por el camino corto alrededor de la Tierra: no se puede saber cuál se pretende. Ponga vértices a lo largo de él o corte el polígono en el antimeridiano.</translation>
    </message>
    <message>
        <source>“{name}”: besieged ground is drawn across the edge of closed ground; what is drawn twice counts as the encirclers' (or as barrier).</source>
        <translation>«{name}»: hay terreno de los sitiados dibujado sobre el borde del terreno cerrado; lo dibujado dos veces cuenta como de las fuerzas que cercan (o como barrera).</translation>
    </message>
    <message>
        <source>“{name}”: letters of the actor “{lost}” could not be read: the text is in another encoding. Choose the encoding (for Cyrillic mostly cp1251) and run again.</source>
        <translation>«{name}»: no se pudieron leer letras del actor «{lost}»: el texto está en otra codificación. Elija la codificación (para cirílico, casi siempre cp1251) y vuelva a ejecutar.</translation>
    </message>
    <message>
        <source>“{name}”: on {date} {others} together close in the largest body of {actor}. It counts as where {actor} lives and is no pocket in the log; name who closes it in as one coalition, and it is.</source>
        <translation>«{name}»: el {date}, {others} juntos rodean el mayor cuerpo de {actor}. Cuenta como el lugar donde vive {actor} y no es una bolsa en el diario; indique a quienes lo rodean como una sola coalición y lo será.</translation>
    </message>
    <message>
        <source>“{name}”: {count} feature(s) are drawn partly on the encirclers' ground and count there as the encirclers' (feature {shown}).</source>
        <translation>«{name}»: {count} objeto(s) están dibujados en parte sobre terreno de las fuerzas que cercan y allí cuentan como de estas (objeto {shown}).</translation>
    </message>
    <message>
        <source>“{name}”: {count} overlaps of actors, {total} in all, became contested ground of both actors (those narrower on average than {least:g} m went to the feature that comes first).</source>
        <translation>«{name}»: {count} superposiciones de actores, {total} en total, pasaron a ser terreno disputado por ambos actores (las de menos de {least:g} m de anchura media fueron al objeto que va primero).</translation>
    </message>
    <message>
        <source>“{name}”: {count} overlaps of actors, {total} in all, went to the feature that comes first.</source>
        <translation>«{name}»: {count} superposiciones de actores, {total} en total, fueron al objeto que va primero.</translation>
    </message>
    <message>
        <source>“{name}”: {count} pairs of features of different actors overlap; the largest are feature {first} ({first_actor}) and feature {second} ({second_actor}) with {area}. Mend the layer, or choose what becomes of overlaps: first feature, or contested.</source>
        <translation>«{name}»: se superponen {count} pares de objetos de distintos actores; los mayores son el objeto {first} ({first_actor}) y el objeto {second} ({second_actor}) con {area}. Corrija la capa o elija qué se hace con las superposiciones: primer objeto o disputado.</translation>
    </message>
    <message>
        <source>“{name}”: {count} sliver(s) narrower than {tolerance:g} m between encirclers count as closed.</source>
        <translation>«{name}»: {count} resquicio(s) de menos de {tolerance:g} m entre fuerzas que cercan cuentan como cerrados.</translation>
    </message>
    <message>
        <source>“{name}”: {count} sliver(s) narrower than {tolerance:g} m between polygons of one side, or of those who close a side in, count as closed ({some} of {all} maps).</source>
        <translation>«{name}»: {count} resquicio(s) de menos de {tolerance:g} m entre polígonos de un bando, o de quienes encierran a un bando, cuentan como cerrados ({some} de {all} mapas).</translation>
    </message>
    <message>
        <source>“{parameter}” chooses maps of a control layer: choose one, or clear it.</source>
        <translation>«{parameter}» elige mapas de una capa de control: elija una o déjelo vacío.</translation>
    </message>
    <message>
        <source>“{parameter}” needs the actor field: choose it.</source>
        <translation>«{parameter}» necesita el campo del actor: elíjalo.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {error}.</source>
        <translation>«{path}» no se puede leer: {error}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be replaced: {reason}. Is it open in another program? What stood there before is kept.</source>
        <translation>«{path}» no se puede reemplazar: {reason}. ¿Está abierto en otro programa? Se conserva lo que había antes.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written. Is it open elsewhere?</source>
        <translation>«{path}» no se puede escribir. ¿Está abierto en otro sitio?</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: the folder does not exist or is read-only.</source>
        <translation>«{path}» no se puede escribir: la carpeta no existe o es de solo lectura.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {error}. Choose another place.</source>
        <translation>«{path}» no se puede escribir: {error}. Elija otro lugar.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}. What stood there before is kept.</source>
        <translation>«{path}» no se puede escribir: {reason}. Se conserva lo que había antes.</translation>
    </message>
    <message>
        <source>“{path}” could not be made: {error}</source>
        <translation>«{path}» no se pudo crear: {error}</translation>
    </message>
    <message>
        <source>“{path}” exists already, and nothing is overwritten. Choose another name.</source>
        <translation>«{path}» ya existe y no se sobrescribe nada. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“{path}” has no tags and no trim box.</source>
        <translation>«{path}» no tiene etiquetas ni caja de corte.</translation>
    </message>
    <message>
        <source>“{path}” holds no places: none has “lat” and “long”.</source>
        <translation>«{path}» no contiene lugares: ninguno tiene «lat» y «long».</translation>
    </message>
    <message>
        <source>“{path}” is in use and goes when QGIS starts next: {error}.</source>
        <translation>«{path}» está en uso y se quitará al reiniciar QGIS: {error}.</translation>
    </message>
    <message>
        <source>“{path}” is no folder. Choose the folder that holds the maps.</source>
        <translation>«{path}» no es una carpeta. Elija la carpeta que contiene los mapas.</translation>
    </message>
    <message>
        <source>“{path}” is not in UTF-8. Save it so.</source>
        <translation>«{path}» no está en UTF-8. Guárdelo así.</translation>
    </message>
    <message>
        <source>“{path}” must end in .mp4 or .gif.</source>
        <translation>«{path}» debe terminar en .mp4 o .gif.</translation>
    </message>
    <message>
        <source>“{path}” must end in .pdf, .png, .jpg, .webp or .svg.</source>
        <translation>«{path}» debe terminar en .pdf, .png, .jpg, .webp o .svg.</translation>
    </message>
    <message>
        <source>“{path}”: not enough memory at this resolution. Lower it.</source>
        <translation>«{path}»: no hay memoria suficiente a esta resolución. Redúzcala.</translation>
    </message>
    <message>
        <source>“{path}”: text is outlines, since a label holds a character that SVG cannot hold.</source>
        <translation>«{path}»: el texto son contornos, pues una etiqueta contiene un carácter que SVG no admite.</translation>
    </message>
    <message>
        <source>“{path}”: the SVG could not be put together.</source>
        <translation>«{path}»: no se pudo componer el SVG.</translation>
    </message>
    <message>
        <source>“{place}” could not be written: {count} of {rows} rows are there, perhaps for want of room on the disk. What stood there before is kept.</source>
        <translation>«{place}» no se pudo escribir: hay {count} de {rows} filas, quizá por falta de espacio en el disco. Se conserva lo que había antes.</translation>
    </message>
    <message>
        <source>“{place}” has no place in the map's projection.</source>
        <translation>«{place}» no tiene lugar en la proyección del mapa.</translation>
    </message>
    <message>
        <source>“{quantity}” can be a decimal point or a separator of thousands: write the number so that it is one.</source>
        <translation>«{quantity}» puede llevar un separador decimal o de miles: escriba el número de modo que sea inequívoco.</translation>
    </message>
    <message>
        <source>“{quantity}” is a rate. State how much it is, from which day to which.</source>
        <translation>«{quantity}» es un ritmo. Indique cuánto es, de qué día a qué día.</translation>
    </message>
    <message>
        <source>“{quantity}” is by how much it is more or less than something else: state how much it is.</source>
        <translation>«{quantity}» es cuánto más o menos es que otra cosa: indique cuánto es.</translation>
    </message>
    <message>
        <source>“{quantity}” is hoped for, feared or yet to come: no map shows that. State what is the case.</source>
        <translation>«{quantity}» se espera, se teme o está por venir: ningún mapa lo muestra. Indique lo que ocurre de hecho.</translation>
    </message>
    <message>
        <source>“{quantity}” is how far somebody went, or how long something is: that is not measured. State the gap, a distance between places, or an area.</source>
        <translation>«{quantity}» es cuánto avanzó alguien o cuánto mide algo de largo: eso no se mide. Indique la brecha, una distancia entre lugares o un área.</translation>
    </message>
    <message>
        <source>“{quantity}” is no bearing from one place to another.</source>
        <translation>«{quantity}» no es un rumbo de un lugar a otro.</translation>
    </message>
    <message>
        <source>“{quantity}” is no ground that somebody holds, takes or loses.</source>
        <translation>«{quantity}» no es terreno que alguien controle, tome o pierda.</translation>
    </message>
    <message>
        <source>“{quantity}” is no multiple of an area.</source>
        <translation>«{quantity}» no es un múltiplo de una superficie.</translation>
    </message>
    <message>
        <source>“{row}” is no date.</source>
        <translation>«{row}» no es una fecha.</translation>
    </message>
    <message>
        <source>“{sensitivity}” is no sensitivity of an event. Choose one of: {known}.</source>
        <translation>«{sensitivity}» no es una sensibilidad de un suceso. Elija una de: {known}.</translation>
    </message>
    <message>
        <source>“{sensitivity}” is no sensitivity. Choose one of: {known}.</source>
        <translation>«{sensitivity}» no es una sensibilidad. Elija una de: {known}.</translation>
    </message>
    <message>
        <source>“{stance}” is no stance. Choose one of: {known}.</source>
        <translation>«{stance}» no es una postura. Elija una de: {known}.</translation>
    </message>
    <message>
        <source>“{status}” is no status. Choose one of: {known}.</source>
        <translation>«{status}» no es un estado. Elija uno de: {known}.</translation>
    </message>
    <message>
        <source>“{table}” has no column “name”. It has: {columns}.</source>
        <translation>«{table}» no tiene la columna «name». Tiene: {columns}.</translation>
    </message>
    <message>
        <source>“{table}” has no named polygon with an area to compare with. Fill its field “name”, or leave the reference areas empty for those that come with Salient.</source>
        <translation>«{table}» no tiene ningún polígono con nombre y superficie con que comparar. Rellene su campo «name» o deje vacías las superficies de referencia para usar las de Salient.</translation>
    </message>
    <message>
        <source>“{table}” has no usable reference area. Each row needs a name and one of land_km2, land_mi2, total_km2, total_mi2, area_km2 or area_mi2, greater than 0.</source>
        <translation>«{table}» no tiene ninguna superficie de referencia utilizable. Cada fila necesita un nombre y uno de land_km2, land_mi2, total_km2, total_mi2, area_km2 o area_mi2, mayor que 0.</translation>
    </message>
    <message>
        <source>“{table}” is read as {format}, whose columns are known. To choose them yourself, set Format to “generic CSV/GeoJSON”.</source>
        <translation>«{table}» se lee como {format}, cuyas columnas son conocidas. Para elegirlas usted, ponga Formato en «CSV/GeoJSON genérico».</translation>
    </message>
    <message>
        <source>“{table}”, row {number} ({name}): left out. {error}</source>
        <translation>«{table}», fila {number} ({name}): se omite. {error}</translation>
    </message>
    <message>
        <source>“{table}”, row {number} ({name}): no area; left out.</source>
        <translation>«{table}», fila {number} ({name}): sin superficie; se omite.</translation>
    </message>
    <message>
        <source>“{table}”, row {number}: no name; left out.</source>
        <translation>«{table}», fila {number}: sin nombre; se omite.</translation>
    </message>
    <message>
        <source>“{table}”: {error}</source>
        <translation>«{table}»: {error}</translation>
    </message>
    <message>
        <source>“{text}” and “{other}” both read as {day}, and differ in what may be a part of the date. Choose the date format: {format} if no more is meant.</source>
        <translation>«{text}» y «{other}» se leen ambos como {day} y difieren en lo que puede ser parte de la fecha. Elija el formato de fecha: {format} si no se quiere decir más.</translation>
    </message>
    <message>
        <source>“{text}” can be day/month and month/day, and the other dates do not tell which. Write it as YYYY-MM-DD.</source>
        <translation>«{text}» puede ser día/mes y mes/día, y las demás fechas no dicen cuál. Escríbala AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>“{text}” can be {thousands} or {point}: write it without a thousands separator.</source>
        <translation>«{text}» puede ser {thousands} o {point}: escríbalo sin separador de miles.</translation>
    </message>
    <message>
        <source>“{text}” does not say which entry of the log it is, and its hash. Write the number and at least {count} letters of the hash as the page has them.</source>
        <translation>«{text}» no dice qué entrada del registro es, ni su hash. Escriba el número y al menos {count} caracteres del hash como los da la página.</translation>
    </message>
    <message>
        <source>“{text}” is no GeoPackage: its name must end in .gpkg.</source>
        <translation>«{text}» no es un GeoPackage: su nombre debe terminar en .gpkg.</translation>
    </message>
    <message>
        <source>“{text}” is no address of a store. Write postgres:connection/schema, with the name of a connection that QGIS's Browser lists under PostgreSQL.</source>
        <translation>«{text}» no es una dirección de almacén. Escriba postgres:connection/schema, con el nombre de una conexión que el Navegador de QGIS liste en PostgreSQL.</translation>
    </message>
    <message>
        <source>“{text}” is no coordinate of KML.</source>
        <translation>«{text}» no es una coordenada de KML.</translation>
    </message>
    <message>
        <source>“{text}” is no date</source>
        <translation>«{text}» no es una fecha</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it as year-month-day: 2017-08-14.</source>
        <translation>«{text}» no es una fecha. Escríbala como año-mes-día: 2017-08-14.</translation>
    </message>
    <message>
        <source>“{text}” is no number. Write it as 1234.5.</source>
        <translation>«{text}» no es un número. Escríbalo como 1234.5.</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write it as 2024-05-01T10:00:00Z.</source>
        <translation>«{text}» no es una hora. Escríbala como 2024-05-01T10:00:00Z.</translation>
    </message>
    <message>
        <source>“{text}” states no number. Write it as 15.5 or “15 and a half”.</source>
        <translation>«{text}» no indica ningún número. Escríbalo como 15.5 o «15 y medio».</translation>
    </message>
    <message>
        <source>“{tiles}” is no address of tiles: write it as https://host/{{z}}/{{x}}/{{y}}.png</source>
        <translation>«{tiles}» no es una dirección de teselas: escríbala como https://host/{{z}}/{{x}}/{{y}}.png</translation>
    </message>
    <message>
        <source>“{title}”, {field}: yours “{mine}”, the dataset's “{dataset}”.</source>
        <translation>«{title}», {field}: el suyo «{mine}», el del conjunto de datos «{dataset}».</translation>
    </message>
    <message>
        <source>“{unit}” is no unit of a {kind}. Use one of: {units}.</source>
        <translation>«{unit}» no es una unidad de {kind}. Use una de: {units}.</translation>
    </message>
    <message>
        <source>“{unit}” is no unit of a {kind}. Use: {known}.</source>
        <translation>«{unit}» no es una unidad de {kind}. Use: {known}.</translation>
    </message>
    <message>
        <source>“{url}” is not a web link of a source.</source>
        <translation>«{url}» no es un enlace web de una fuente.</translation>
    </message>
    <message>
        <source>“{url}” is not a web link. Links start with http:// or https://.</source>
        <translation>«{url}» no es un enlace web. Los enlaces empiezan por http:// o https://.</translation>
    </message>
    <message>
        <source>“{value}” is no date. Write it as 2025-01-31.</source>
        <translation>«{value}» no es una fecha. Escríbala como 2025-01-31.</translation>
    </message>
    <message>
        <source>“{value}” is no extent that the control layer's coordinates reach.</source>
        <translation>«{value}» no es una extensión que alcancen las coordenadas de la capa de control.</translation>
    </message>
    <message>
        <source>“{value}” is no year, month or day. Correct the field.</source>
        <translation>«{value}» no es un año, mes o día. Corrija el campo.</translation>
    </message>
    <message>
        <source>“{value}” is not an area.</source>
        <translation>«{value}» no es una superficie.</translation>
    </message>
    <message>
        <source>“{value}” lies across 180° of longitude, where the project's CRS, {crs}, is cut in two. Give the project one that shows both sides, such as EPSG:3832, or none.</source>
        <translation>«{value}» queda a ambos lados de los 180° de longitud, donde el SRC del proyecto, {crs}, está cortado en dos. Dé al proyecto uno que muestre ambos lados, como EPSG:3832, o ninguno.</translation>
    </message>
    <message>
        <source>“{value}”: its first side, the least x, is greater than its second. Write xmin,xmax,ymin,ymax; across 180° of longitude in degrees, as 170,-170,50,60 [EPSG:4326].</source>
        <translation>«{value}»: su primer lado, la x menor, es mayor que el segundo. Escriba xmin,xmax,ymin,ymax; a través de los 180° de longitud, en grados, como 170,-170,50,60 [EPSG:4326].</translation>
    </message>
    <message>
        <source>“{value}”: “{crs}” is no CRS that QGIS knows. Write one as EPSG:4326.</source>
        <translation>«{value}»: «{crs}» no es un SRC que QGIS conozca. Escríbalo como EPSG:4326.</translation>
    </message>
    <message>
        <source>“{what}” has coordinates that are no numbers.</source>
        <translation>«{what}» tiene coordenadas que no son números.</translation>
    </message>
    <message>
        <source>“{what}” holds no polygon: give the ground that counts.</source>
        <translation>«{what}» no contiene ningún polígono: indique el terreno que cuenta.</translation>
    </message>
    <message>
        <source>“{what}” is empty: give one control map at least.</source>
        <translation>«{what}» está vacío: dé al menos un mapa de control.</translation>
    </message>
    <message>
        <source>“{what}” must be True or False, not {value}.</source>
        <translation>«{what}» debe ser True o False, no {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be a date, not {value}. For example datetime.date(2025, 1, 31).</source>
        <translation>«{what}» debe ser una fecha, no {value}. Por ejemplo datetime.date(2025, 1, 31).</translation>
    </message>
    <message>
        <source>“{what}” must be a longitude and a latitude, not {value}.</source>
        <translation>«{what}» debe ser una longitud y una latitud, no {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be a number of 0 or more, not {value}.</source>
        <translation>«{what}» debe ser un número de 0 o más, no {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be a number, not {value}.</source>
        <translation>«{what}» debe ser un número, no {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be a text, not {value}.</source>
        <translation>«{what}» debe ser un texto, no {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be a whole number, not {value}.</source>
        <translation>«{what}» debe ser un número entero, no {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be control maps, not {value}.</source>
        <translation>«{what}» debe ser mapas de control, no {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be in degrees, longitude first: {x}, {y} lies nowhere.</source>
        <translation>«{what}» debe estar en grados, con la longitud primero: {x}, {y} no está en ninguna parte.</translation>
    </message>
    <message>
        <source>“{what}” must be names of actors, not {wrong}. Give a text, or a list of texts.</source>
        <translation>«{what}» debe ser nombres de actores, no {wrong}. Dé un texto o una lista de textos.</translation>
    </message>
    <message>
        <source>“{what}” must be one control map, not {value}. Make one with control_map() or read_control_maps(...).maps.</source>
        <translation>«{what}» debe ser un mapa de control, no {value}. Créelo con control_map() o read_control_maps(...).maps.</translation>
    </message>
    <message>
        <source>“{what}” must be shapely geometries, not {one}. A place is shapely.Point(longitude, latitude).</source>
        <translation>«{what}» debe ser geometrías de shapely, no {one}. Un lugar es shapely.Point(longitude, latitude).</translation>
    </message>
    <message>
        <source>“{what}” must be {name}, not {value}. For example {name}().</source>
        <translation>«{what}» debe ser {name}, no {value}. Por ejemplo {name}().</translation>
    </message>
    <message>
        <source>“{what}”: {error}</source>
        <translation>«{what}»: {error}</translation>
    </message>
    <message>
        <source>“{words}” is no compass point. Write it as “north” or “west-southwest”.</source>
        <translation>«{words}» no es un punto cardinal. Escríbalo como «norte» u «oeste-suroeste».</translation>
    </message>
    <message>
        <source>“{words}” is no date ({name}).</source>
        <translation>«{words}» no es una fecha ({name}).</translation>
    </message>
    <message>
        <source>“{words}” is no place to run in. Leave it empty to run in this process and, where it pays, in others, or write “in process”, “processes”, “processes:4” or the address of a Dask scheduler such as tcp://host:8786.</source>
        <translation>«{words}» no es un lugar donde ejecutar. Déjelo vacío para ejecutar en este proceso y, si compensa, en otros, o escriba «in process», «processes», «processes:4» o la dirección de un planificador Dask como tcp://host:8786.</translation>
    </message>
    <message>
        <source>“{words}” is no sensitivity of an event. Use one of: {sensitivities}.</source>
        <translation>«{words}» no es una sensibilidad de un suceso. Use una de: {sensitivities}.</translation>
    </message>
    <message>
        <source>“{words}” is no status. Use one of: {statuses}.</source>
        <translation>«{words}» no es un estado. Use uno de: {statuses}.</translation>
    </message>
    <message>
        <source>“{words}” is no {name}. Use one of: {lists}.</source>
        <translation>«{words}» no es {name}. Use uno de: {lists}.</translation>
    </message>
    <message>
        <source>“{words}” states no number that could be held against a map.</source>
        <translation>«{words}» no indica ningún número que pueda cotejarse con un mapa.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… y {count} más</translation>
    </message>
    <message>
        <source>… and {count} smaller pockets.</source>
        <translation>… y {count} bolsas menores.</translation>
    </message>
</context>
</TS>
