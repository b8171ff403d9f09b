<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Salient</name>
    <message>
        <source> (control as mapped on {date})</source>
        <translation> (contrôle selon la carte du {date})</translation>
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
        <translation> ou </translation>
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
        <translation>&amp;Acteurs</translation>
    </message>
    <message>
        <source>&amp;Archived link</source>
        <translation>Lien &amp;archivé</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>Éta&amp;t au</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>A&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Catégorie</translation>
    </message>
    <message>
        <source>&amp;Coordinate reference system</source>
        <translation>S&amp;ystème de coordonnées</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Descriptio&amp;n</translation>
    </message>
    <message>
        <source>&amp;Disclaimer</source>
        <translation>&amp;Avertissement</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>&amp;Folder for frames</source>
        <translation>&amp;Dossier des images</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Join names that look alike</source>
        <translation>&amp;Réunir les noms qui se ressemblent</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lien</translation>
    </message>
    <message>
        <source>&amp;Method note</source>
        <translation>Note de &amp;méthode</translation>
    </message>
    <message>
        <source>&amp;Name of the dataset</source>
        <translation>&amp;Nom du jeu de données</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Not&amp;e</translation>
    </message>
    <message>
        <source>&amp;Open layout</source>
        <translation>&amp;Ouvrir la mise en page</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>P&amp;ublié</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>C&amp;itation</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>&amp;Sourced events</source>
        <translation>Événements &amp;sourcés</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>&amp;Why this change</source>
        <translation>Po&amp;urquoi ce changement</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>* An event cannot do without it.</source>
        <translation>* Indispensable à un événement.</translation>
    </message>
    <message>
        <source>, at most {percent} % above the least possible</source>
        <translation>, au plus {percent} % au-dessus du minimum possible</translation>
    </message>
    <message>
        <source>, denied by {count}</source>
        <translation>, démenti par {count}</translation>
    </message>
    <message>
        <source>, on this map</source>
        <translation>, sur cette carte</translation>
    </message>
    <message>
        <source>, reported by nobody</source>
        <translation>, rapporté par personne</translation>
    </message>
    <message>
        <source>, sealed since {date}</source>
        <translation>, bouclé depuis le {date}</translation>
    </message>
    <message>
        <source>, {count} of the other side's deeds</source>
        <translation>, {count} du fait de l'autre camp</translation>
    </message>
    <message>
        <source>, {count} place(s), {unknown} of unknown population</source>
        <translation>, {count} lieu(x), dont {unknown} de population inconnue</translation>
    </message>
    <message>
        <source>, {date}</source>
        <translation>, {date}</translation>
    </message>
    <message>
        <source>, {low} to {high} with the whole boundary shifted</source>
        <translation>, de {low} à {high} si toute la limite est décalée</translation>
    </message>
    <message>
        <source>15 and a half; 3,000</source>
        <translation>15 and a half; 3,000</translation>
    </message>
    <message>
        <source>16: “west” is 22.5° wide</source>
        <translation>16 : « ouest » couvre 22,5°</translation>
    </message>
    <message>
        <source>1: confirmed by other sources</source>
        <translation>1 : confirmé par d'autres sources</translation>
    </message>
    <message>
        <source>2 to 5 km</source>
        <translation>2 à 5 km</translation>
    </message>
    <message>
        <source>2: probably true</source>
        <translation>2 : probablement vrai</translation>
    </message>
    <message>
        <source>3: possibly true</source>
        <translation>3 : peut-être vrai</translation>
    </message>
    <message>
        <source>3D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>4: doubtful</source>
        <translation>4 : douteux</translation>
    </message>
    <message>
        <source>5 km and more</source>
        <translation>5 km et plus</translation>
    </message>
    <message>
        <source>500 m to 2 km</source>
        <translation>500 m à 2 km</translation>
    </message>
    <message>
        <source>5: improbable</source>
        <translation>5 : improbable</translation>
    </message>
    <message>
        <source>6: truth cannot be judged</source>
        <translation>6 : véracité inappréciable</translation>
    </message>
    <message>
        <source>8: “west” is 45° wide</source>
        <translation>8 : « ouest » couvre 45°</translation>
    </message>
    <message>
        <source>95 % by simulation</source>
        <translation>95 % par simulation</translation>
    </message>
    <message>
        <source>; 95 % by {runs} simulations: {low} to {high}; bias {bias}, sealed in {share} %</source>
        <translation>; 95 % d'après {runs} simulations : de {low} à {high} ; biais {bias}, bouclé dans {share} % des cas</translation>
    </message>
    <message>
        <source>; and {count} more in the tables</source>
        <translation>; et {count} de plus dans les tables</translation>
    </message>
    <message>
        <source>; may seal on {date} ({early} to {late})</source>
        <translation>; bouclage possible le {date} (de {early} à {late})</translation>
    </message>
    <message>
        <source>&lt;h3&gt;salient_area_comparison function&lt;/h3&gt;&lt;p&gt;Says which well-known area an area compares to best: a U.S. state, a country, a city, or two neighbours together, with the kind of area (land or total) and the ratio.&lt;/p&gt;&lt;h4&gt;Syntax&lt;/h4&gt;&lt;code&gt;salient_area_comparison(area, unit)&lt;/code&gt;&lt;h4&gt;Arguments&lt;/h4&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;area&lt;/i&gt;: square metres, such as $area on the ellipsoid&lt;/li&gt;&lt;li&gt;&lt;i&gt;unit&lt;/i&gt;: 'km2' (default), 'mi2' or 'ha', the unit of the sentence&lt;/li&gt;&lt;/ul&gt;&lt;h4&gt;Example&lt;/h4&gt;&lt;code&gt;salient_area_comparison("area_km2" * 1000000, 'mi2')&lt;/code&gt;</source>
        <translation>&lt;h3&gt;fonction salient_area_comparison&lt;/h3&gt;&lt;p&gt;Indique à quel territoire connu une superficie se compare le mieux : un État américain, un pays, une ville, ou deux voisins réunis, avec le type de superficie (terrestre ou totale) et le rapport.&lt;/p&gt;&lt;h4&gt;Syntaxe&lt;/h4&gt;&lt;code&gt;salient_area_comparison(area, unit)&lt;/code&gt;&lt;h4&gt;Arguments&lt;/h4&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;area&lt;/i&gt; : mètres carrés, par exemple $area sur l'ellipsoïde&lt;/li&gt;&lt;li&gt;&lt;i&gt;unit&lt;/i&gt; : 'km2' (par défaut), 'mi2' ou 'ha', l'unité de la phrase&lt;/li&gt;&lt;/ul&gt;&lt;h4&gt;Exemple&lt;/h4&gt;&lt;code&gt;salient_area_comparison("area_km2" * 1000000, 'mi2')&lt;/code&gt;</translation>
    </message>
    <message>
        <source>A CSV, JSON or GeoJSON file, or a layer; of other shapes the middle counts.</source>
        <translation>Un fichier CSV, JSON ou GeoJSON, ou une couche ; pour les formes autres que des points, le centre compte.</translation>
    </message>
    <message>
        <source>A GIF needs Pillow in QGIS’s Python, or the program ffmpeg, and neither is there. Install one, or ask for the frames alone.</source>
        <translation>Un GIF demande Pillow dans le Python de QGIS, ou le programme ffmpeg, et aucun n'est là. Installez l'un des deux, ou demandez les images seules.</translation>
    </message>
    <message>
        <source>A GeoDataFrame needs geopandas, which is missing. Run: pip install geopandas pyarrow pyogrio.</source>
        <translation>Un GeoDataFrame nécessite geopandas, qui manque. Exécutez : pip install geopandas pyarrow pyogrio.</translation>
    </message>
    <message>
        <source>A KML of more than {size} MB is not read, as all of it would have to be in memory. Turn it into a GeoPackage (ogr2ogr) or split it.</source>
        <translation>Un KML de plus de {size} Mo n'est pas lu, car il devrait tenir tout entier en mémoire. Convertissez-le en GeoPackage (ogr2ogr) ou divisez-le.</translation>
    </message>
    <message>
        <source>A Python library that Salient needs is installed but cannot be loaded: {error}. Install it again for the Python that QGIS uses.</source>
        <translation>Une bibliothèque Python dont Salient a besoin est installée mais ne peut pas être chargée : {error}. Réinstallez-la pour le Python qu'utilise QGIS.</translation>
    </message>
    <message>
        <source>A bearing is not “{comparator}” a number of degrees: 350° and 10° lie on both sides of north. State it as “about”.</source>
        <translation>Un azimut n'est pas « {comparator} » un nombre de degrés : 350° et 10° sont de part et d'autre du nord. Indiquez « environ ».</translation>
    </message>
    <message>
        <source>A bearing is “about” a number of degrees: it has no more and no less.</source>
        <translation>Un azimut est « environ » un nombre de degrés : il n'a ni plus ni moins.</translation>
    </message>
    <message>
        <source>A bearing of {value:g}° does not exist. It runs from 0 to 360.</source>
        <translation>Un azimut de {value:g}° n'existe pas. Il va de 0 à 360.</translation>
    </message>
    <message>
        <source>A bearing of {value:g}° does not exist. State it from 0° to 360°.</source>
        <translation>Un azimut de {value:g}° n'existe pas. Indiquez-le entre 0° et 360°.</translation>
    </message>
    <message>
        <source>A cell holds {rows} lines that look like rows of their own: a quotation mark is not closed.</source>
        <translation>Une cellule contient {rows} lignes qui semblent être des lignes à part entière : un guillemet n'est pas fermé.</translation>
    </message>
    <message>
        <source>A change by “{quantity}” is not measured of a gap or pocket: state what it came to.</source>
        <translation>Un changement de « {quantity} » ne se mesure pas pour une brèche ou une poche : indiquez la valeur atteinte.</translation>
    </message>
    <message>
        <source>A change undone within this many maps is redraw noise. 0: none is.</source>
        <translation>Un changement annulé en ce nombre de cartes ou moins est un bruit de redessin. 0 : aucun ne l'est.</translation>
    </message>
    <message>
        <source>A change whose widest place is narrower than this, in metres, is classed as redraw noise: the map was drawn again, nobody moved. It is marked and summed apart, never dropped.</source>
        <translation>Un changement dont la plus grande largeur est inférieure à cette valeur, en mètres, est classé comme bruit de redessin : la carte a été redessinée, personne n'a bougé. Il est marqué et additionné à part, jamais écarté.</translation>
    </message>
    <message>
        <source>A claim allows a set of values. If the whole measured interval (95 %) lies inside it the claim is consistent. If all of it lies outside, also when the claim is widened by half of the last digit that it states, the claim is inconsistent. Otherwise the layers cannot tell. Nothing to measure on is also “cannot tell”, with the reason, and so is a claim that can be read in two ways of which one fits and one does not.</source>
        <translation>Une affirmation admet un ensemble de valeurs. Si tout l'intervalle mesuré (95 %) s'y trouve, l'affirmation est cohérente. S'il est entièrement en dehors, même quand l'affirmation est élargie d'une demi-unité du dernier chiffre énoncé, elle est incohérente. Sinon, les couches ne permettent pas de trancher. Sans rien à mesurer, le verdict est aussi « indécidable », avec la raison ; de même pour une affirmation qui peut se lire de deux façons, dont l'une convient et l'autre non.</translation>
    </message>
    <message>
        <source>A claimed range has a lower end too.</source>
        <translation>Un intervalle affirmé a aussi une borne inférieure.</translation>
    </message>
    <message>
        <source>A claimed “{kind}” cannot be measured.</source>
        <translation>Une affirmation de type « {kind} » ne peut pas être mesurée.</translation>
    </message>
    <message>
        <source>A comma is a decimal mark in “{shown}” and groups thousands in “{shown_2}”: write all numbers one way.</source>
        <translation>La virgule est un séparateur décimal dans « {shown} » et un séparateur de milliers dans « {shown_2} » : écrivez tous les nombres de la même façon.</translation>
    </message>
    <message>
        <source>A control map by the rule chosen.</source>
        <translation>Une carte de contrôle selon la règle choisie.</translation>
    </message>
    <message>
        <source>A core is needed: a point or polygon in degrees.</source>
        <translation>Il faut un cœur : un point ou un polygone en degrés.</translation>
    </message>
    <message>
        <source>A core or rear of {count} points: no more than {most} can be held together. Give the ground that they stand on as a polygon, or one place of them.</source>
        <translation>Un cœur ou un arrière de {count} points : pas plus de {most} ne peuvent être réunis. Donnez le terrain où ils se trouvent sous forme de polygone, ou un seul de leurs lieux.</translation>
    </message>
    <message>
        <source>A core that is typed (“x,y [EPSG:4326]”), picked on the map or found by its name, besides the layer or in its place.</source>
        <translation>Un cœur saisi (« x,y [EPSG:4326] »), pris sur la carte ou trouvé par son nom, en plus de la couche ou à sa place.</translation>
    </message>
    <message>
        <source>A correlation length of {correlation:g} m is too short for {length:,.0f} km of boundary: enter a longer one, or choose a study area round the front.</source>
        <translation>Une longueur de corrélation de {correlation:g} m est trop courte pour {length:,.0f} km de limites : saisissez-en une plus longue, ou choisissez une zone d'étude autour du front.</translation>
    </message>
    <message>
        <source>A corridor narrower than this, in metres, makes a pocket, sealed or not.</source>
        <translation>Un corridor plus étroit que cette valeur, en mètres, fait une poche, bouclée ou non.</translation>
    </message>
    <message>
        <source>A date of the layer, such as 2025-01-31</source>
        <translation>Une date de la couche, par exemple 2025-01-31</translation>
    </message>
    <message>
        <source>A diff needs maps of two dates.</source>
        <translation>Une évolution demande des cartes de deux dates.</translation>
    </message>
    <message>
        <source>A file that says which inputs, with their SHA-256, which parameters and versions gave which figures. “salient verify” measures it again; reports print its id.</source>
        <translation>Un fichier qui indique quelles entrées, avec leur SHA-256, quels paramètres et quelles versions ont donné quels chiffres. « salient verify » refait la mesure ; les rapports impriment son identifiant.</translation>
    </message>
    <message>
        <source>A folder that the files of the exported reports are copied to.</source>
        <translation>Un dossier où sont copiés les fichiers des rapports exportés.</translation>
    </message>
    <message>
        <source>A folder. What was worked out for a date is kept there, and a run with a date more works out that date. What changed is worked out anew; the folder can be deleted at any time. Empty: nothing is kept.</source>
        <translation>Un dossier. Ce qui a été calculé pour une date y est conservé, et une exécution avec une date de plus ne calcule que celle-ci. Ce qui a changé est recalculé ; le dossier peut être supprimé à tout moment. Vide : rien n'est conservé.</translation>
    </message>
    <message>
        <source>A front further than this from the other maker's has no counterpart: it is counted apart. 0: every distance counts.</source>
        <translation>Un front plus éloigné que cela de celui de l'autre auteur n'a pas de correspondant : il est compté à part. 0 : toute distance compte.</translation>
    </message>
    <message>
        <source>A front is the boundary that two actors share. Borders with nobody on the far side, coasts and the edge of the study area are not front. On a layer of one actor the far side is everybody else, and all of its boundary is front but for what follows a coast or a state border (of the world map, or of a layer of yours), lies on the edge of the study area or outside it. What was left out is said.

Small gaps and overlaps between two actors' drawings are bridged on request, and the length that was bridged is given. Lengths are geodesic. With a date field there is a front a date, and the length is that of the last.</source>
        <translation>Un front est la limite que deux acteurs partagent. Les limites sans personne de l'autre côté, les côtes et le bord de la zone d'étude ne sont pas un front. Sur une couche d'un seul acteur, l'autre côté, ce sont tous les autres, et toute sa limite est un front, sauf ce qui suit une côte ou une frontière d'État (de la carte du monde, ou d'une couche à vous), ou se trouve sur le bord de la zone d'étude ou en dehors. Ce qui a été omis est signalé.

Les petits vides et chevauchements entre les tracés de deux acteurs sont comblés sur demande, et la longueur comblée est donnée. Les longueurs sont géodésiques. Avec un champ de date, il y a un front par date, et la longueur est celle du dernier.</translation>
    </message>
    <message>
        <source>A gap is the whole closure, all its lines together; a sealed one is 0. A claim is measured on the map nearest to its day unless it says the one before or after; what is measured from the front, on the last map before. “Up to a position error of” says at which error of the map's lines (1 sigma) a verdict would turn.</source>
        <translation>Une brèche est le bouclage entier, toutes ses lignes réunies ; bouclée, elle vaut 0. Une affirmation est mesurée sur la carte la plus proche de son jour, sauf si elle désigne celle d'avant ou d'après ; ce qui se mesure depuis le front, sur la dernière carte qui précède. « Jusqu'à une erreur de position de » indique à partir de quelle erreur des lignes de la carte (1 sigma) un verdict basculerait.</translation>
    </message>
    <message>
        <source>A gap under this is “narrow”: supply through it is under fire.</source>
        <translation>Une brèche inférieure à cette valeur est « étroite » : le ravitaillement qui y passe est sous le feu.</translation>
    </message>
    <message>
        <source>A kilometre of road counts as</source>
        <translation>Un kilomètre de route compte pour</translation>
    </message>
    <message>
        <source>A line has “{a}” on both of its sides. Name another actor for one of them.</source>
        <translation>Une ligne a « {a} » des deux côtés. Nommez un autre acteur pour l'un d'eux.</translation>
    </message>
    <message>
        <source>A map of the series has no date: choose the field that holds it.</source>
        <translation>Une carte de la série n'a pas de date : choisissez le champ qui la contient.</translation>
    </message>
    <message>
        <source>A map so many days from the date that a claim speaks of counts for it.</source>
        <translation>Une carte éloignée d'au plus ce nombre de jours de la date de l'affirmation compte pour elle.</translation>
    </message>
    <message>
        <source>A map theme of the project, or the layers ticked below</source>
        <translation>Un thème de carte du projet, ou les couches cochées ci-dessous</translation>
    </message>
    <message>
        <source>A map theme of the project, used where no layers are given.</source>
        <translation>Un thème de carte du projet, utilisé si aucune couche n'est donnée.</translation>
    </message>
    <message>
        <source>A number stands for what rounds to it, “25” for 24.5 to 25.5; “100” for 50 to 150 only as far as this allows.</source>
        <translation>Un nombre vaut pour tout ce qui s'y arrondit, « 25 » pour 24,5 à 25,5 ; « 100 » pour 50 à 150 seulement dans cette limite.</translation>
    </message>
    <message>
        <source>A part of the rear is not on open ground, or apart from the rest, and is left out.</source>
        <translation>Une partie de l'arrière n'est pas en terrain libre, ou est séparée du reste, et est omise.</translation>
    </message>
    <message>
        <source>A path must be text or a Path, not {one}.</source>
        <translation>Un chemin doit être un texte ou un Path, pas {one}.</translation>
    </message>
    <message>
        <source>A piece of the work ended each worker of {address} that took it, perhaps for want of memory. Give the workers more of it, or leave the scheduler empty.</source>
        <translation>Une partie du travail a arrêté chaque worker de {address} qui l'a prise, peut-être par manque de mémoire. Donnez-en plus aux workers, ou laissez l'ordonnanceur vide.</translation>
    </message>
    <message>
        <source>A place keeps its actor until named again</source>
        <translation>Un lieu garde son acteur jusqu'à nouvelle mention</translation>
    </message>
    <message>
        <source>A place, or front</source>
        <translation>Un lieu ou « front »</translation>
    </message>
    <message>
        <source>A point an event: what happened to the shape of the front, where and when.</source>
        <translation>Un point par événement : ce qui est arrivé à la forme du front, où et quand.</translation>
    </message>
    <message>
        <source>A point of the core is not on open ground and is left out.</source>
        <translation>Un point du cœur n'est pas en terrain libre et est omis.</translation>
    </message>
    <message>
        <source>A polygon layer or an extent outside which nothing is measured. Its edge is neither front nor ring. Empty: the extent of the control layer.</source>
        <translation>Une couche de polygones ou une emprise hors de laquelle rien n'est mesuré. Son bord n'est ni front ni anneau. Vide : l'emprise de la couche de contrôle.</translation>
    </message>
    <message>
        <source>A positive rate then moves towards the start of the transect.</source>
        <translation>Une vitesse positive va alors vers le début du transect.</translation>
    </message>
    <message>
        <source>A print layout with a map of each variant, side by side.</source>
        <translation>Une mise en page avec une carte de chaque variante, côte à côte.</translation>
    </message>
    <message>
        <source>A question states nothing.</source>
        <translation>Une question n'affirme rien.</translation>
    </message>
    <message>
        <source>A rear that is typed (“x,y [EPSG:4326]”), picked on the map or found by its name, besides the layer or in its place.</source>
        <translation>Un arrière saisi (« x,y [EPSG:4326] »), pris sur la carte ou trouvé par son nom, en plus de la couche ou à sa place.</translation>
    </message>
    <message>
        <source>A report is on no map if its event has a place and lies within the dates of the maps, a source reports it, and no change near it in space and time fits the side whose deed it is. Not every event moves a front: whether this one should is for you to read.</source>
        <translation>Un rapport n'est sur aucune carte si son événement a un lieu et tombe dans les dates des cartes, qu'une source le rapporte, et qu'aucun changement proche dans l'espace et le temps ne correspond au camp qui a agi. Tout événement ne déplace pas un front : à vous de juger si celui-ci l'aurait dû.</translation>
    </message>
    <message>
        <source>A result in {path} cannot be read ({error}): it is made anew.</source>
        <translation>Un résultat dans {path} ne peut pas être lu ({error}) : il est recalculé.</translation>
    </message>
    <message>
        <source>A row a claim, with columns as Export sources writes them (claim_kind, claim_value, …), or a column “quote” alone, from which the claim is read.</source>
        <translation>Une ligne par affirmation, avec les colonnes qu'écrit Exporter les sources (claim_kind, claim_value, …), ou une seule colonne « quote », d'où l'affirmation est lue.</translation>
    </message>
    <message>
        <source>A row a date and actor: area, gain, loss, net, rate, front length, noise.</source>
        <translation>Une ligne par date et acteur : superficie, gain, perte, net, vitesse, longueur du front, bruit.</translation>
    </message>
    <message>
        <source>A row a transect with SCE, NSM, EPR, LRR, WLR and their errors.</source>
        <translation>Une ligne par transect avec SCE, NSM, EPR, LRR, WLR et leurs erreurs.</translation>
    </message>
    <message>
        <source>A row for each change and event near it, with distance and days apart.</source>
        <translation>Une ligne par changement et événement proche, avec l'écart en distance et en jours.</translation>
    </message>
    <message>
        <source>A row for each claim: who says it, what is measured, and the verdict.</source>
        <translation>Une ligne par affirmation : qui le dit, ce qui est mesuré, et le verdict.</translation>
    </message>
    <message>
        <source>A row for each date, place and reference place.</source>
        <translation>Une ligne par date, lieu et lieu de référence.</translation>
    </message>
    <message>
        <source>A sealed pocket is a connected piece of besieged ground that encirclers, with barriers and with neutral ground that counts as closed, close in on all sides. Ground that encirclers hold inside it is not part of it.

Without besieged actors everything that the encirclers do not hold is besieged. Without encirclers everybody else is one, drawn or not: then every body of the besieged but the largest is a pocket.

Areas and lengths are geodesic, on the ellipsoid of the layer's coordinate reference system. The perimeter is that of the outer boundary, and the shares say who lies against it; they sum to 100 %.

The error of the area is the half width of its 95 % interval, 1.96 · s · √(2.5 · c · P): position error s, boundary P, and correlation length c: errors a distance d apart are correlated as exp(−½ (d / c)²). The poles carry the other measure too: the area with the whole boundary shifted by s inwards and outwards.

Pieces under the smallest pocket, and pieces that lie mostly on water by the world map that QGIS ships, are excluded. With a date field a pocket keeps its id from date to date by the ground it shares, “since” is the first date from which it has been sealed without a break, and the numeric outputs are those of the last date.</source>
        <translation>Une poche bouclée est un morceau d'un seul tenant de terrain assiégé que les forces d'encerclement, avec les obstacles et le terrain neutre compté comme fermé, enferment de tous côtés. Le terrain qu'elles tiennent à l'intérieur n'en fait pas partie.

Sans assiégés, tout ce que les forces d'encerclement ne tiennent pas est assiégé. Sans forces d'encerclement, tous les autres en sont, dessinés ou non : chaque ensemble des assiégés sauf le plus grand est alors une poche.

Les superficies et longueurs sont géodésiques, sur l'ellipsoïde du système de coordonnées de la couche. Le périmètre est celui de la limite extérieure, et les parts disent qui s'y trouve ; leur somme est de 100 %.

L'erreur de la superficie est la demi-largeur de son intervalle à 95 %, 1,96 · s · √(2,5 · c · P) : erreur de position s, limite P et longueur de corrélation c : les erreurs à une distance d sont corrélées selon exp(−½ (d / c)²). Les pôles portent aussi l'autre mesure : la superficie si toute la limite est décalée de s vers l'intérieur et vers l'extérieur.

Les morceaux plus petits que la plus petite poche, et ceux qui sont surtout sur l'eau selon la carte du monde fournie avec QGIS, sont exclus. Avec un champ de date, une poche garde son identifiant d'une date à l'autre d'après le terrain commun, « depuis » est la première date à partir de laquelle elle est restée bouclée sans interruption, et les sorties numériques sont celles de la dernière date.</translation>
    </message>
    <message>
        <source>A second run of the same</source>
        <translation>Nouvelle exécution de la même mesure</translation>
    </message>
    <message>
        <source>A situation log needs maps of two dates at least; the layer holds one. Choose a layer with more dates, or join maps of several days by “Prepare control layer”.</source>
        <translation>Un journal de situation demande des cartes d'au moins deux dates ; la couche n'en contient qu'une. Choisissez une couche avec plus de dates, ou réunissez des cartes de plusieurs jours avec « Préparer une couche de contrôle ».</translation>
    </message>
    <message>
        <source>A store in PostGIS needs the Python library psycopg2, which QGIS usually brings. Install it for QGIS's Python (Debian: python3-psycopg2, OSGeo4W: python3-psycopg2, conda: psycopg2), or keep the store in a GeoPackage.</source>
        <translation>Une base dans PostGIS nécessite la bibliothèque Python psycopg2, en général fournie avec QGIS. Installez-la pour le Python de QGIS (Debian : python3-psycopg2, OSGeo4W : python3-psycopg2, conda : psycopg2), ou gardez la base dans un GeoPackage.</translation>
    </message>
    <message>
        <source>A store keeps what happened, who says so, and every change.</source>
        <translation>Une base conserve ce qui s'est passé, qui le dit, et chaque modification.</translation>
    </message>
    <message>
        <source>A stretch of the front has two ends that lie apart.</source>
        <translation>Un tronçon du front a deux extrémités distinctes.</translation>
    </message>
    <message>
        <source>A study area cuts the fronts of a control layer: clear it with lines.</source>
        <translation>Une zone d'étude découpe les fronts d'une couche de contrôle : videz-la avec des lignes.</translation>
    </message>
    <message>
        <source>A text holds a character that PostgreSQL cannot keep (NUL).</source>
        <translation>Un texte contient un caractère que PostgreSQL ne peut pas garder (NUL).</translation>
    </message>
    <message>
        <source>A timeline needs a date for every feature: choose the date field.</source>
        <translation>Une chronologie demande une date pour chaque entité : choisissez le champ de date.</translation>
    </message>
    <message>
        <source>A timeline needs maps of two dates at least; the layer holds one. Choose a layer with more dates, or join maps of several days by “Prepare control layer”.</source>
        <translation>Une chronologie demande des cartes d'au moins deux dates ; la couche n'en contient qu'une. Choisissez une couche avec plus de dates, ou réunissez des cartes de plusieurs jours avec « Préparer une couche de contrôle ».</translation>
    </message>
    <message>
        <source>A worker process ended unexpectedly, perhaps for want of memory. The work is done in this process, one after the other.</source>
        <translation>Un processus de travail s'est arrêté de façon inattendue, peut-être par manque de mémoire. Le travail est fait dans ce processus, une tâche après l'autre.</translation>
    </message>
    <message>
        <source>A worker process starts no further processes.</source>
        <translation>Un processus de travail ne démarre pas d'autres processus.</translation>
    </message>
    <message>
        <source>A worker that joined {address} later computes with other versions than this process, so its digits could differ: {found}. Install the same there, or leave the scheduler empty.</source>
        <translation>Un worker qui a rejoint {address} plus tard calcule avec d'autres versions que ce processus, ses chiffres pourraient donc différer : {found}. Installez-y les mêmes, ou laissez l'ordonnanceur vide.</translation>
    </message>
    <message>
        <source>A3, landscape</source>
        <translation>A3, paysage</translation>
    </message>
    <message>
        <source>A3, portrait</source>
        <translation>A3, portrait</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, paysage</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, portrait</translation>
    </message>
    <message>
        <source>A: completely reliable</source>
        <translation>A : entièrement fiable</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Actor expression</source>
        <translation>Expression de l'acteur</translation>
    </message>
    <message>
        <source>Actor field</source>
        <translation>Champ de l'acteur</translation>
    </message>
    <message>
        <source>Actor field: who gains</source>
        <translation>Champ de l'acteur : qui gagne</translation>
    </message>
    <message>
        <source>Actor field: who loses</source>
        <translation>Champ de l'acteur : qui perd</translation>
    </message>
    <message>
        <source>Actor of the figures</source>
        <translation>Acteur des chiffres</translation>
    </message>
    <message>
        <source>Actor on the left</source>
        <translation>Acteur à gauche</translation>
    </message>
    <message>
        <source>Actor on the right</source>
        <translation>Acteur à droite</translation>
    </message>
    <message>
        <source>Actor where none is given</source>
        <translation>Acteur si aucun n'est donné</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Actors and their colours</source>
        <translation>Acteurs et leurs couleurs</translation>
    </message>
    <message>
        <source>Add a report</source>
        <translation>Ajouter un rapport</translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation>Ajouter un acteur</translation>
    </message>
    <message>
        <source>Add an event by a click on the map</source>
        <translation>Ajouter un événement par un clic sur la carte</translation>
    </message>
    <message>
        <source>Add an event: press the first button above, then click on the map.</source>
        <translation>Ajouter un événement : appuyez sur le premier bouton ci-dessus, puis cliquez sur la carte.</translation>
    </message>
    <message>
        <source>Add the store's layers to the map</source>
        <translation>Ajouter les couches de la base à la carte</translation>
    </message>
    <message>
        <source>Add the store's layers to the map first.</source>
        <translation>Ajoutez d'abord les couches de la base à la carte.</translation>
    </message>
    <message>
        <source>Address of tiles to draw beneath, as https://host/{z}/{x}/{y}.png. Readers of the page then ask that host for them: mind its terms, and that it learns who reads. Empty: land and borders that are in the file.</source>
        <translation>Adresse des tuiles à dessiner en dessous, sous la forme https://host/{z}/{x}/{y}.png. Les lecteurs de la page les demandent alors à cet hôte : respectez ses conditions, et sachez qu'il apprend qui lit. Vide : les terres et frontières contenues dans le fichier.</translation>
    </message>
    <message>
        <source>Advance of</source>
        <translation>Avance de</translation>
    </message>
    <message>
        <source>Advance of the whole front (m a day)</source>
        <translation>Avance de tout le front (m par jour)</translation>
    </message>
    <message>
        <source>Agreed ground (%)</source>
        <translation>Terrain d'accord (%)</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Agreement and each kind of disagreement become polygons and a matrix, by a full overlay of all maps. Along each front the distance to the other maker's front of the same sides is measured, both ways: median, nine tenths, greatest, and where.

The position error is one standard deviation of one map if makers err alike and on their own: the root mean square of the distance divided by √2. The correlation length is that of what is left without the mean shift. Both are outputs, so that a model hands them on to Encirclement gap, Pocket area, Frontline diff or Check claims.

Over several dates: ground that one maker drew first, after how many days the other followed, what was taken back, and what they never agreed on. Only dates that all makers have are compared; others are named.

Coasts and borders of states, which all draw alike, are no front: give them as borders, or choose a study area, or the error comes out too small.</source>
        <translation>L'accord et chaque type de désaccord deviennent des polygones et une matrice, par une superposition complète de toutes les cartes. Le long de chaque front, la distance au front des mêmes camps chez l'autre auteur est mesurée, dans les deux sens : médiane, neuf dixièmes, maximum, et où.

L'erreur de position est l'écart-type d'une carte si les auteurs se trompent autant et indépendamment : la moyenne quadratique de la distance divisée par √2. La longueur de corrélation est celle de ce qui reste sans le décalage moyen. Toutes deux sont des sorties, pour qu'un modèle les transmette à Brèche d'encerclement, Superficie des poches, Évolution du front ou Vérifier les affirmations.

Sur plusieurs dates : le terrain qu'un auteur a dessiné en premier, après combien de jours l'autre a suivi, ce qui a été repris, et ce sur quoi ils ne se sont jamais accordés. Seules les dates communes à tous les auteurs sont comparées ; les autres sont nommées.

Les côtes et les frontières d'État, que tous dessinent de même, ne sont pas un front : donnez-les comme frontières, ou choisissez une zone d'étude, sans quoi l'erreur sera trop petite.</translation>
    </message>
    <message>
        <source>Agreement, distances and position error by date and pair.</source>
        <translation>Accord, distances et erreur de position par date et par paire.</translation>
    </message>
    <message>
        <source>Alike in all rows: {what}.</source>
        <translation>Le même dans toutes les lignes : {what}.</translation>
    </message>
    <message>
        <source>All but claimed and infiltrated</source>
        <translation>Toutes sauf revendiqué et infiltré</translation>
    </message>
    <message>
        <source>All columns are used.</source>
        <translation>Toutes les colonnes sont utilisées.</translation>
    </message>
    <message>
        <source>All features with actor, date, class and where they came from.</source>
        <translation>Toutes les entités avec acteur, date, classe et provenance.</translation>
    </message>
    <message>
        <source>All makers agree</source>
        <translation>Tous les auteurs sont d'accord</translation>
    </message>
    <message>
        <source>All makers say so</source>
        <translation>Tous les auteurs le disent</translation>
    </message>
    <message>
        <source>All maps of this date are empty: there is nothing to compare.</source>
        <translation>Toutes les cartes de cette date sont vides : il n'y a rien à comparer.</translation>
    </message>
    <message>
        <source>All words must occur in title, place, actors or category</source>
        <translation>Tous les mots doivent figurer dans le titre, le lieu, les acteurs ou la catégorie</translation>
    </message>
    <message>
        <source>Along a line</source>
        <translation>Le long d'une ligne</translation>
    </message>
    <message>
        <source>Along how much of a border one error of position lasts, in metres. The longer, the larger the error of the area.</source>
        <translation>Sur quelle longueur de limite une erreur de position persiste, en mètres. Plus elle est longue, plus l'erreur de la superficie est grande.</translation>
    </message>
    <message>
        <source>Along how much of a border one error of position lasts, in metres. The longer, the larger the error of the ratio.</source>
        <translation>Sur quelle longueur de limite une erreur de position persiste, en mètres. Plus elle est longue, plus l'erreur du rapport est grande.</translation>
    </message>
    <message>
        <source>Along how much of a border one error of position lasts.</source>
        <translation>Sur quelle longueur de limite une erreur de position persiste.</translation>
    </message>
    <message>
        <source>Also save the direction as a report of its own: {direction} of {place}</source>
        <translation>Enregistrer aussi la direction comme rapport distinct : {direction} de {place}</translation>
    </message>
    <message>
        <source>Also the name of the layout.</source>
        <translation>C'est aussi le nom de la mise en page.</translation>
    </message>
    <message>
        <source>An MP4 needs the program ffmpeg, which is not on this computer’s path. Install it, choose a .gif, or ask for the frames alone.</source>
        <translation>Un MP4 demande le programme ffmpeg, qui n'est pas dans le PATH de cet ordinateur. Installez-le, choisissez un .gif, ou demandez les images seules.</translation>
    </message>
    <message>
        <source>An archiver's list does not say where things happened: events without coordinates have no place until you give them one.</source>
        <translation>La liste d'un outil d'archivage ne dit pas où les choses se sont passées : les événements sans coordonnées n'ont pas de lieu tant que vous ne leur en donnez pas un.</translation>
    </message>
    <message>
        <source>An array of geometries is not in the file any more, or broken.</source>
        <translation>Un tableau de géométries n’est plus dans le fichier, ou est abîmé.</translation>
    </message>
    <message>
        <source>An arrow a change, from the old front to its furthest point.</source>
        <translation>Une flèche par changement, de l'ancien front à son point le plus éloigné.</translation>
    </message>
    <message>
        <source>An event added by a click</source>
        <translation>Un événement ajouté d'un clic</translation>
    </message>
    <message>
        <source>An expression</source>
        <translation>Une expression</translation>
    </message>
    <message>
        <source>An expression of QGIS that gives the actor of each feature.</source>
        <translation>Une expression QGIS qui donne l'acteur de chaque entité.</translation>
    </message>
    <message>
        <source>An extent. Polygons that touch it are read, whole; all others are not, and their ground counts as nobody's. Empty: the whole layer.</source>
        <translation>Une emprise. Les polygones qui la touchent sont lus, en entier ; tous les autres ne le sont pas, et leur terrain compte comme n'étant à personne. Vide : toute la couche.</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Another &amp;period of the value</source>
        <translation>Autre &amp;période pour la valeur</translation>
    </message>
    <message>
        <source>Another program is writing to the cache ({reason}).</source>
        <translation>Un autre programme écrit dans le cache ({reason}).</translation>
    </message>
    <message>
        <source>Another run has been writing this series for {seconds:g} seconds. Run again when it has ended.</source>
        <translation>Une autre exécution écrit cette série depuis {seconds:g} secondes. Relancez quand elle sera terminée.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer, hypothetical</source>
        <translation>Réponse, hypothétique</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>N'importe lequel</translation>
    </message>
    <message>
        <source>Any maker does</source>
        <translation>N'importe quel auteur</translation>
    </message>
    <message>
        <source>Archived link</source>
        <translation>Lien archivé</translation>
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
        <translation>Superficie après / superficie avant</translation>
    </message>
    <message>
        <source>Area after / before: {ratio}.</source>
        <translation>Superficie après / avant : {ratio}.</translation>
    </message>
    <message>
        <source>Area by who holds it for one maker and for the other.</source>
        <translation>Superficie selon qui la tient pour un auteur et pour l'autre.</translation>
    </message>
    <message>
        <source>Area held: {actor}</source>
        <translation>Superficie tenue : {actor}</translation>
    </message>
    <message>
        <source>Area of excluded pieces (km²)</source>
        <translation>Superficie des morceaux exclus (km²)</translation>
    </message>
    <message>
        <source>Area that passed from each actor to each other one, noise apart.</source>
        <translation>Superficie passée de chaque acteur à chaque autre, bruit à part.</translation>
    </message>
    <message>
        <source>Area, net gain, gap and pocket by each maker, with the spread.</source>
        <translation>Superficie, gain net, brèche et poche selon chaque auteur, avec la dispersion.</translation>
    </message>
    <message>
        <source>As DSAS and CoastCR do, and not on the ellipsoid. Needs a projected coordinate reference system.</source>
        <translation>Comme DSAS et CoastCR, et non sur l'ellipsoïde. Demande un système de coordonnées projeté.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>État au</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>État au {date}</translation>
    </message>
    <message>
        <source>As sta&amp;ted</source>
        <translation>Telle &amp;qu'énoncée</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Comme l'indique le fichier</translation>
    </message>
    <message>
        <source>As the kind asks</source>
        <translation>Selon le type</translation>
    </message>
    <message>
        <source>As they would be imported:</source>
        <translation>Tels qu'ils seraient importés :</translation>
    </message>
    <message>
        <source>At {said} the layer has rings of {sides}, and the claim does not say whose is meant. Name the actor.</source>
        <translation>À {said}, la couche a des anneaux de {sides}, et l'affirmation ne dit pas duquel il s'agit. Nommez l'acteur.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Joindre des fichiers…</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Attachment's SHA-256</source>
        <translation>SHA-256 de la pièce jointe</translation>
    </message>
    <message>
        <source>B: usually reliable</source>
        <translation>B : habituellement fiable</translation>
    </message>
    <message>
        <source>Background and signs</source>
        <translation>Fond et signes</translation>
    </message>
    <message>
        <source>Band: 95 % interval</source>
        <translation>Bande : intervalle à 95 %</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Obstacles</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ligne de base</translation>
    </message>
    <message>
        <source>Becomes contested ground of both</source>
        <translation>Devient terrain disputé des deux</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Begin field</source>
        <translation>Champ de début</translation>
    </message>
    <message>
        <source>Begin with:</source>
        <translation>Commencer par :</translation>
    </message>
    <message>
        <source>Belongs to the feature that comes first</source>
        <translation>Appartient à l'entité qui vient en premier</translation>
    </message>
    <message>
        <source>Besieged</source>
        <translation>Assiégés</translation>
    </message>
    <message>
        <source>Bleed and crop mar&amp;ks</source>
        <translation>Fond perdu et t&amp;raits de coupe</translation>
    </message>
    <message>
        <source>Bleed and crop marks</source>
        <translation>Fond perdu et traits de coupe</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Blur places of exported events by</source>
        <translation>Flouter les lieux des événements exportés de</translation>
    </message>
    <message>
        <source>Borders and tow&amp;ns</source>
        <translation>Frontières et &amp;villes</translation>
    </message>
    <message>
        <source>Borders and towns</source>
        <translation>Frontières et villes</translation>
    </message>
    <message>
        <source>Borders are taken out of the fronts of a control layer: clear them.</source>
        <translation>Les frontières sont retirées des fronts d'une couche de contrôle : videz ce champ.</translation>
    </message>
    <message>
        <source>Borders that are no front</source>
        <translation>Frontières qui ne sont pas un front</translation>
    </message>
    <message>
        <source>Borders: {source}.</source>
        <translation>Frontières : {source}.</translation>
    </message>
    <message>
        <source>Both ends of a stretch lie on one line of the front.</source>
        <translation>Les deux extrémités d'un tronçon se trouvent sur une même ligne du front.</translation>
    </message>
    <message>
        <source>Both maps are empty: there is nothing to compare.</source>
        <translation>Les deux cartes sont vides : il n'y a rien à comparer.</translation>
    </message>
    <message>
        <source>Both maps are of {old:%Y-%m-%d}: choose two different dates.</source>
        <translation>Les deux cartes sont du {old:%Y-%m-%d} : choisissez deux dates différentes.</translation>
    </message>
    <message>
        <source>Both maps of the page would be of {date}. Choose an earlier date for the first, add the map of an earlier day to the layers, or choose a template of one map.</source>
        <translation>Les deux cartes de la page seraient du {date}. Choisissez une date antérieure pour la première, ajoutez aux couches la carte d'un jour antérieur, ou choisissez un modèle à une seule carte.</translation>
    </message>
    <message>
        <source>Boundaries of the map cross one another where they should not. Repair the layer (Prepare control layer does), or simplify its boundaries.</source>
        <translation>Des limites de la carte se croisent là où elles ne le devraient pas. Réparez la couche (« Préparer une couche de contrôle » le fait), ou simplifiez ses limites.</translation>
    </message>
    <message>
        <source>Bridge gaps up to</source>
        <translation>Combler les vides jusqu'à</translation>
    </message>
    <message>
        <source>Brings a dataset of events with its sources into an event store.</source>
        <translation>Importe un jeu de données d'événements avec ses sources dans une base d'événements.</translation>
    </message>
    <message>
        <source>By the {what}: {verdict}.</source>
        <translation>D'après {what} : {verdict}.</translation>
    </message>
    <message>
        <source>C&amp;ollected</source>
        <translation>C&amp;ollecté</translation>
    </message>
    <message>
        <source>C: fairly reliable</source>
        <translation>C : assez fiable</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Indécidable</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canevas</translation>
    </message>
    <message>
        <source>Casts transects across the front and gives the shoreline analysts' statistics on each.</source>
        <translation>Trace des transects à travers le front et donne sur chacun les statistiques de l'analyse des traits de côte.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Cell of the grid of ways</source>
        <translation>Cellule de la grille des chemins</translation>
    </message>
    <message>
        <source>Cells of {cell} m are too many on this ground. Take {least} m or more, a smaller study area, or leave the size empty.</source>
        <translation>Des cellules de {cell} m sont trop nombreuses sur ce terrain. Prenez {least} m ou plus, une zone d'étude plus petite, ou laissez la taille vide.</translation>
    </message>
    <message>
        <source>Cha&amp;rt</source>
        <translation>Gra&amp;phique</translation>
    </message>
    <message>
        <source>Change from date to date</source>
        <translation>Changement d'une date à l'autre</translation>
    </message>
    <message>
        <source>Change, added up</source>
        <translation>Changement cumulé</translation>
    </message>
    <message>
        <source>Changed earlier</source>
        <translation>A changé plus tôt</translation>
    </message>
    <message>
        <source>Changed in the last month</source>
        <translation>A changé le dernier mois</translation>
    </message>
    <message>
        <source>Changed in the last three months</source>
        <translation>A changé les trois derniers mois</translation>
    </message>
    <message>
        <source>Changed in the last week</source>
        <translation>A changé la dernière semaine</translation>
    </message>
    <message>
        <source>Changed in the last year</source>
        <translation>A changé la dernière année</translation>
    </message>
    <message>
        <source>Changed since. Press “Preview”.</source>
        <translation>Modifié depuis. Appuyez sur « Aperçu ».</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Changes by sector</source>
        <translation>Changements par secteur</translation>
    </message>
    <message>
        <source>Changes of control, entries of a situation log, or other dated features.</source>
        <translation>Changements de contrôle, entrées d'un journal de situation, ou autres entités datées.</translation>
    </message>
    <message>
        <source>Changes that nobody reports and reports that no map shows, as one list.</source>
        <translation>Les changements que personne ne rapporte et les rapports qu'aucune carte ne montre, en une seule liste.</translation>
    </message>
    <message>
        <source>Changes with support</source>
        <translation>Changements attestés</translation>
    </message>
    <message>
        <source>Changes without support</source>
        <translation>Changements non attestés</translation>
    </message>
    <message>
        <source>Changes: {all}, reported by at least one source: {supported}, by nobody: {bare}. Reported events that are on no map: {unmapped}.</source>
        <translation>Changements : {all}, rapportés par au moins une source : {supported}, par personne : {bare}. Événements rapportés qui ne sont sur aucune carte : {unmapped}.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Check claims</source>
        <translation>Vérifier les affirmations</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Check the log against a note</source>
        <translation>Vérifier le journal avec une note</translation>
    </message>
    <message>
        <source>Check the log against a note…</source>
        <translation>Vérifier le journal avec une note…</translation>
    </message>
    <message>
        <source>Check the log against a printed hash</source>
        <translation>Vérifier le journal avec une empreinte imprimée</translation>
    </message>
    <message>
        <source>Check the log against a printed hash…</source>
        <translation>Vérifier le journal avec une empreinte imprimée…</translation>
    </message>
    <message>
        <source>Choose .png: this QGIS writes no {kind} files without Qt’s image formats.</source>
        <translation>Choisissez .png : ce QGIS n'écrit pas de fichiers {kind} sans les formats d'image de Qt.</translation>
    </message>
    <message>
        <source>Choose a GeoPackage or a PostgreSQL connection</source>
        <translation>Choisir un GeoPackage ou une connexion PostgreSQL</translation>
    </message>
    <message>
        <source>Choose a column for: {fields}.</source>
        <translation>Choisissez une colonne pour : {fields}.</translation>
    </message>
    <message>
        <source>Choose a control layer and its actor field first.</source>
        <translation>Choisissez d'abord une couche de contrôle et son champ d'acteur.</translation>
    </message>
    <message>
        <source>Choose a control layer with dates in a field “date” first.</source>
        <translation>Choisissez d'abord une couche de contrôle avec des dates dans un champ « date ».</translation>
    </message>
    <message>
        <source>Choose a core: a layer of places, or a point on the map.</source>
        <translation>Choisissez un cœur : une couche de lieux, ou un point sur la carte.</translation>
    </message>
    <message>
        <source>Choose a file of your own</source>
        <translation>Choisir un fichier à vous</translation>
    </message>
    <message>
        <source>Choose a store</source>
        <translation>Choisir une base</translation>
    </message>
    <message>
        <source>Choose a vector layer in the layer list first.</source>
        <translation>Choisissez d'abord une couche vecteur dans la liste.</translation>
    </message>
    <message>
        <source>Choose an event store, or a table of claims.</source>
        <translation>Choisissez une base d'événements, ou une table d'affirmations.</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
    <message>
        <source>Choose layers or a folder with maps first. {why}</source>
        <translation>Choisissez d'abord des couches ou un dossier de cartes. {why}</translation>
    </message>
    <message>
        <source>Choose layers or a folder.</source>
        <translation>Choisissez des couches ou un dossier.</translation>
    </message>
    <message>
        <source>Choose other encirclers or besieged, or click other ground.</source>
        <translation>Choisissez d'autres forces d'encerclement ou d'autres assiégés, ou cliquez sur un autre terrain.</translation>
    </message>
    <message>
        <source>Choose the actor field, the one that says who holds the ground.</source>
        <translation>Choisissez le champ de l'acteur, celui qui dit qui tient le terrain.</translation>
    </message>
    <message>
        <source>Choose the control layer and its actor field, then click open ground.</source>
        <translation>Choisissez la couche de contrôle et son champ d'acteur, puis cliquez en terrain libre.</translation>
    </message>
    <message>
        <source>Choose the coordinate reference system.</source>
        <translation>Choisissez le système de coordonnées.</translation>
    </message>
    <message>
        <source>Choose the date field of the control layer.</source>
        <translation>Choisissez le champ de date de la couche de contrôle.</translation>
    </message>
    <message>
        <source>Choose the date field: a log needs maps of two dates at least.</source>
        <translation>Choisissez le champ de date : un journal demande des cartes d'au moins deux dates.</translation>
    </message>
    <message>
        <source>Choose the date field: a timeline needs two dates at least.</source>
        <translation>Choisissez le champ de date : une chronologie demande au moins deux dates.</translation>
    </message>
    <message>
        <source>Choose the date field: rates need two dates at least.</source>
        <translation>Choisissez le champ de date : des vitesses demandent au moins deux dates.</translation>
    </message>
    <message>
        <source>Choose the file of your template (*.qpt).</source>
        <translation>Choisissez le fichier de votre modèle (*.qpt).</translation>
    </message>
    <message>
        <source>Choose the file or layer to import first.</source>
        <translation>Choisissez d'abord le fichier ou la couche à importer.</translation>
    </message>
    <message>
        <source>Choose the file that is to hold the layer.</source>
        <translation>Choisissez le fichier qui doit contenir la couche.</translation>
    </message>
    <message>
        <source>Choose the layer of places.</source>
        <translation>Choisissez la couche de lieux.</translation>
    </message>
    <message>
        <source>Choose the study area that the lines divide.</source>
        <translation>Choisissez la zone d'étude que les lignes partagent.</translation>
    </message>
    <message>
        <source>Choose “Install for me…” in Plugins › Salient › Libraries….</source>
        <translation>Choisissez « Installer pour moi… » dans Extensions › Salient › Bibliothèques….</translation>
    </message>
    <message>
        <source>Choose “{field}” as the date field, or filter the layer to one date first.</source>
        <translation>Choisissez « {field} » comme champ de date, ou filtrez d'abord la couche sur une date.</translation>
    </message>
    <message>
        <source>Choose, create or check the event store</source>
        <translation>Choisir, créer ou vérifier la base d'événements</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Chosen: {mapping}</source>
        <translation>Choisi : {mapping}</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Claim: actor</source>
        <translation>Affirmation : acteur</translation>
    </message>
    <message>
        <source>Claim: as stated</source>
        <translation>Affirmation : telle qu'énoncée</translation>
    </message>
    <message>
        <source>Claim: comparator</source>
        <translation>Affirmation : comparateur</translation>
    </message>
    <message>
        <source>Claim: date</source>
        <translation>Affirmation : date</translation>
    </message>
    <message>
        <source>Claim: from date</source>
        <translation>Affirmation : date de départ</translation>
    </message>
    <message>
        <source>Claim: from place</source>
        <translation>Affirmation : lieu de départ</translation>
    </message>
    <message>
        <source>Claim: kind</source>
        <translation>Affirmation : type</translation>
    </message>
    <message>
        <source>Claim: measured on</source>
        <translation>Affirmation : mesurée sur</translation>
    </message>
    <message>
        <source>Claim: reference areas</source>
        <translation>Affirmation : superficies de référence</translation>
    </message>
    <message>
        <source>Claim: to place</source>
        <translation>Affirmation : lieu d'arrivée</translation>
    </message>
    <message>
        <source>Claim: unit</source>
        <translation>Affirmation : unité</translation>
    </message>
    <message>
        <source>Claim: up to</source>
        <translation>Affirmation : jusqu'à</translation>
    </message>
    <message>
        <source>Claim: value</source>
        <translation>Affirmation : valeur</translation>
    </message>
    <message>
        <source>Claims against measurement</source>
        <translation>Affirmations et mesures</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Classes are those of a control layer: clear them with lines.</source>
        <translation>Les classes sont celles d'une couche de contrôle : videz ce champ si vous donnez des lignes.</translation>
    </message>
    <message>
        <source>Click a date to go there; the arrow keys go from date to date.</source>
        <translation>Cliquez sur une date pour y aller ; les flèches passent d'une date à l'autre.</translation>
    </message>
    <message>
        <source>Click on the value that needs another period.</source>
        <translation>Cliquez sur la valeur qui demande une autre période.</translation>
    </message>
    <message>
        <source>Click open ground on the map.</source>
        <translation>Cliquez sur un terrain libre de la carte.</translation>
    </message>
    <message>
        <source>Click open ground: how far is it from being cut off?</source>
        <translation>Cliquez sur un terrain libre : que lui manque-t-il pour être coupé ?</translation>
    </message>
    <message>
        <source>Click the other end of the stretch.</source>
        <translation>Cliquez sur l'autre extrémité du tronçon.</translation>
    </message>
    <message>
        <source>Click where supply comes from: the rear of this core.</source>
        <translation>Cliquez d'où vient le ravitaillement : l'arrière de ce cœur.</translation>
    </message>
    <message>
        <source>Close this window, and click open ground on the map.</source>
        <translation>Fermez cette fenêtre et cliquez sur du terrain libre de la carte.</translation>
    </message>
    <message>
        <source>Closed ground divides the core, and a pocket must hold every piece of it.</source>
        <translation>Un terrain fermé divise le cœur, et une poche doit en contenir chaque morceau.</translation>
    </message>
    <message>
        <source>Closed ground divides the core: its largest part.</source>
        <translation>Un terrain fermé divise le cœur : sa plus grande partie.</translation>
    </message>
    <message>
        <source>Closed ground divides the core: its three largest parts.</source>
        <translation>Un terrain fermé divise le cœur : ses trois plus grandes parties.</translation>
    </message>
    <message>
        <source>Closing rate</source>
        <translation>Vitesse de fermeture</translation>
    </message>
    <message>
        <source>Closing rate (km per day)</source>
        <translation>Vitesse de fermeture (km par jour)</translation>
    </message>
    <message>
        <source>Closing rate and projected sealing date of each core; needs dates.</source>
        <translation>Vitesse de fermeture et date de bouclage projetée de chaque cœur ; demande des dates.</translation>
    </message>
    <message>
        <source>Closing rate: averaged over lines through the dates with a gap whose errors fade from date to date, from independent errors to a random walk with drift, each weighed by how well it explains the data. A sealing date is projected only where the slope is significant: where the gap is 0 with a probability of 50 % (2.5 to 97.5 %), after the last date of the data.</source>
        <translation>Vitesse de fermeture : moyenne sur des droites passant par les dates avec brèche, dont les erreurs s'estompent d'une date à l'autre, des erreurs indépendantes à la marche aléatoire avec dérive, chacune pondérée selon qu'elle explique bien les données. Une date de bouclage n'est projetée que si la pente est significative : là où la brèche est de 0 avec une probabilité de 50 % (2,5 à 97,5 %), après la dernière date des données.</translation>
    </message>
    <message>
        <source>Coalition</source>
        <translation>Coalition</translation>
    </message>
    <message>
        <source>Coalition “{line}” is not understood. Write it as “Actor; Actor = Name”, one a line.</source>
        <translation>Coalition « {line} » non comprise. Écrivez-la « Acteur; Acteur = Nom », une par ligne.</translation>
    </message>
    <message>
        <source>Coalitions</source>
        <translation>Coalitions</translation>
    </message>
    <message>
        <source>Coalitions join the actors of a control layer: clear them with lines.</source>
        <translation>Les coalitions réunissent les acteurs d'une couche de contrôle : videz-les avec des lignes.</translation>
    </message>
    <message>
        <source>Coasts and borders</source>
        <translation>Côtes et frontières</translation>
    </message>
    <message>
        <source>Coasts and borders of states: front along them is left out.</source>
        <translation>Côtes et frontières d'État : le front qui les suit est laissé de côté.</translation>
    </message>
    <message>
        <source>Code page of the file</source>
        <translation>Page de codes du fichier</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Collecté</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Collecté par</translation>
    </message>
    <message>
        <source>Collected with</source>
        <translation>Collecté avec</translation>
    </message>
    <message>
        <source>Collection, verification, sensitivity</source>
        <translation>Collecte, vérification, sensibilité</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colour of {actor}</source>
        <translation>Couleur de {actor}</translation>
    </message>
    <message>
        <source>Colours of actors</source>
        <translation>Couleurs des acteurs</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Columns of {name} that are not used: {unused}.</source>
        <translation>Colonnes de {name} non utilisées : {unused}.</translation>
    </message>
    <message>
        <source>Columns of {name} were read as: {columns}.</source>
        <translation>Colonnes de {name} lues comme : {columns}.</translation>
    </message>
    <message>
        <source>Columns of “{table}”</source>
        <translation>Colonnes de « {table} »</translation>
    </message>
    <message>
        <source>Columns that are not used: {columns}</source>
        <translation>Colonnes non utilisées : {columns}</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Comp&amp;arator</source>
        <translation>Co&amp;mparateur</translation>
    </message>
    <message>
        <source>Compare on a page</source>
        <translation>Comparer sur une page</translation>
    </message>
    <message>
        <source>Compare sources</source>
        <translation>Comparer les sources</translation>
    </message>
    <message>
        <source>Compare sources…</source>
        <translation>Comparer les sources…</translation>
    </message>
    <message>
        <source>Compared with areas</source>
        <translation>Comparée aux superficies</translation>
    </message>
    <message>
        <source>Compared with day</source>
        <translation>Comparée au jour</translation>
    </message>
    <message>
        <source>Compares control maps of the same dates by two makers or more: where they agree, how far apart their fronts are, who draws first, and the position error that follows.</source>
        <translation>Compare des cartes de contrôle des mêmes dates, de deux auteurs ou plus : où ils s'accordent, quelle distance sépare leurs fronts, qui dessine en premier, et l'erreur de position qui en découle.</translation>
    </message>
    <message>
        <source>Compares two dates of a control map: the ground that changed hands, from whom to whom, how far and which way the front moved, and what is only redraw noise.</source>
        <translation>Compare deux dates d'une carte de contrôle : le terrain qui a changé de mains, de qui à qui, jusqu'où et dans quelle direction le front a bougé, et ce qui n'est que bruit de redessin.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Confidence (%)</source>
        <translation>Niveau de confiance (%)</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Consistent</source>
        <translation>Cohérent</translation>
    </message>
    <message>
        <source>Consistent up to a position error of {metres} (1 sigma).</source>
        <translation>Concordant jusqu'à une erreur de position de {metres} (1 sigma).</translation>
    </message>
    <message>
        <source>Consistent up to an error of places of {metres} (1 sigma).</source>
        <translation>Concordant jusqu'à une erreur des lieux de {metres} (1 sigma).</translation>
    </message>
    <message>
        <source>Contested ground goes by both names, as “A / B”. Overlaps narrower than 20 m on average go to the feature that comes first unless all are kept; they are reported.</source>
        <translation>Le terrain disputé porte les deux noms, « A / B ». Les chevauchements de moins de 20 m de large en moyenne vont à l'entité qui vient en premier, sauf si tous sont gardés ; ils sont signalés.</translation>
    </message>
    <message>
        <source>Contested ground is front on both of its edges, and lengths count both: {names}.</source>
        <translation>Un terrain disputé est un front sur ses deux bords, et les longueurs comptent les deux : {names}.</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Control class field</source>
        <translation>Champ de la classe de contrôle</translation>
    </message>
    <message>
        <source>Control classes that count</source>
        <translation>Classes de contrôle retenues</translation>
    </message>
    <message>
        <source>Control from front lines</source>
        <translation>Contrôle d'après des lignes de front</translation>
    </message>
    <message>
        <source>Control from places</source>
        <translation>Contrôle d'après des lieux</translation>
    </message>
    <message>
        <source>Control from {first} to {last}</source>
        <translation>Contrôle du {first} au {last}</translation>
    </message>
    <message>
        <source>Control layer</source>
        <translation>Couche de contrôle</translation>
    </message>
    <message>
        <source>Control layer with both dates</source>
        <translation>Couche de contrôle avec les deux dates</translation>
    </message>
    <message>
        <source>Control layer: choose the actor field; there is no “{field}”.</source>
        <translation>Couche de contrôle : choisissez le champ de l'acteur ; il n'y a pas de « {field} ».</translation>
    </message>
    <message>
        <source>Control maps</source>
        <translation>Cartes de contrôle</translation>
    </message>
    <message>
        <source>Control maps of the day and of the day before</source>
        <translation>Cartes de contrôle du jour et de la veille</translation>
    </message>
    <message>
        <source>Control timeline</source>
        <translation>Chronologie du contrôle</translation>
    </message>
    <message>
        <source>Coordinates: {crs}.</source>
        <translation>Coordonnées : {crs}.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy a link to this date</source>
        <translation>Copier un lien vers cette date</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Copier comme citation</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Copy the command, or the whole text</source>
        <translation>Copier la commande, ou tout le texte</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Cœur</translation>
    </message>
    <message>
        <source>Core as a point</source>
        <translation>Cœur donné par un point</translation>
    </message>
    <message>
        <source>Core name field</source>
        <translation>Champ du nom du cœur</translation>
    </message>
    <message>
        <source>Core radius</source>
        <translation>Rayon du cœur</translation>
    </message>
    <message>
        <source>Core taken: the encirclers hold this ground</source>
        <translation>Cœur pris : les forces d'encerclement tiennent ce terrain</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>Correlation length (m)</source>
        <translation>Longueur de corrélation (m)</translation>
    </message>
    <message>
        <source>Correlation length of the position error</source>
        <translation>Longueur de corrélation de l'erreur de position</translation>
    </message>
    <message>
        <source>Count towards the start</source>
        <translation>Compter vers le début</translation>
    </message>
    <message>
        <source>Cred&amp;its</source>
        <translation>Créd&amp;its</translation>
    </message>
    <message>
        <source>Credibility (1 to 6)</source>
        <translation>Crédibilité (1 à 6)</translation>
    </message>
    <message>
        <source>Credibility {credibility} does not exist. It runs from 1 to 6.</source>
        <translation>La crédibilité {credibility} n'existe pas. Elle va de 1 à 6.</translation>
    </message>
    <message>
        <source>Credibility “{words}” does not exist. It runs from 1 to 6.</source>
        <translation>La crédibilité « {words} » n'existe pas. Elle va de 1 à 6.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Crimea</source>
        <translation>Crimée</translation>
    </message>
    <message>
        <source>Crossing a river counts as</source>
        <translation>Franchir un cours d'eau compte pour</translation>
    </message>
    <message>
        <source>D: not usually reliable</source>
        <translation>D : habituellement peu fiable</translation>
    </message>
    <message>
        <source>Da&amp;te precision (± days)</source>
        <translation>Précision de la dat&amp;e (± jours)</translation>
    </message>
    <message>
        <source>Daily situation</source>
        <translation>Situation du jour</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date &amp;format</source>
        <translation>&amp;Format de date</translation>
    </message>
    <message>
        <source>Date (first day)</source>
        <translation>Date (premier jour)</translation>
    </message>
    <message>
        <source>Date collected</source>
        <translation>Date de collecte</translation>
    </message>
    <message>
        <source>Date field</source>
        <translation>Champ de date</translation>
    </message>
    <message>
        <source>Date field: not after</source>
        <translation>Champ de date : pas après</translation>
    </message>
    <message>
        <source>Date field: not before</source>
        <translation>Champ de date : pas avant</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>Format de date</translation>
    </message>
    <message>
        <source>Date of everything</source>
        <translation>Date de l'ensemble</translation>
    </message>
    <message>
        <source>Date of the first map of the two</source>
        <translation>Date de la première des deux cartes</translation>
    </message>
    <message>
        <source>Date of the first map of “before_after”. Empty: the first date there is; of a gap the first of the same pocket.</source>
        <translation>Date de la première carte de « before_after ». Vide : la première qui existe ; pour une brèche, la première de la même poche.</translation>
    </message>
    <message>
        <source>Date of the map after, in a layer with both. Empty: the last.</source>
        <translation>Date de la carte d'après, dans une couche qui contient les deux. Vide : la dernière.</translation>
    </message>
    <message>
        <source>Date of the map before or after the change. Empty: {fields}.</source>
        <translation>Date de la carte avant ou après le changement. Vide : {fields}.</translation>
    </message>
    <message>
        <source>Date of the map before, in a layer with both. Empty: the first.</source>
        <translation>Date de la carte d'avant, dans une couche qui contient les deux. Vide : la première.</translation>
    </message>
    <message>
        <source>Date pattern</source>
        <translation>Motif de date</translation>
    </message>
    <message>
        <source>Date precision</source>
        <translation>Précision de la date</translation>
    </message>
    <message>
        <source>Date precision (± days)</source>
        <translation>Précision de la date (± jours)</translation>
    </message>
    <message>
        <source>Date published</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Dated lines</source>
        <translation>Lignes datées</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Dates (2025-01-31) separated by semicolons. Empty: each at which something changes.</source>
        <translation>Dates (2025-01-31) séparées par des points-virgules. Vide : chaque date à laquelle quelque chose change.</translation>
    </message>
    <message>
        <source>Dates like “{text}” can be read as {ways}, and nothing in the data tells which. Choose the date format.</source>
        <translation>Des dates comme « {text} » peuvent se lire {ways}, et rien dans les données ne permet de trancher. Choisissez le format de date.</translation>
    </message>
    <message>
        <source>Day it speaks of</source>
        <translation>Jour dont elle parle</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Days between map and claim</source>
        <translation>Jours entre carte et affirmation</translation>
    </message>
    <message>
        <source>Days between maps</source>
        <translation>Jours entre les cartes</translation>
    </message>
    <message>
        <source>Days of events from changes</source>
        <translation>Jours entre événements et changements</translation>
    </message>
    <message>
        <source>Days sealed</source>
        <translation>Jours de bouclage</translation>
    </message>
    <message>
        <source>Delaware; Rhode Island</source>
        <translation>Delaware; Rhode Island</translation>
    </message>
    <message>
        <source>Denied by</source>
        <translation>Démenti par</translation>
    </message>
    <message>
        <source>Denied, and reported by nobody</source>
        <translation>Démenti, et rapporté par personne</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Détecter</translation>
    </message>
    <message>
        <source>Dialogs start with these. Scripts, models and the command line do not heed them.</source>
        <translation>Les boîtes de dialogue s'ouvrent avec ces valeurs. Les scripts, les modèles et la ligne de commande n'en tiennent pas compte.</translation>
    </message>
    <message>
        <source>Did not change</source>
        <translation>N'a pas changé</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Disputed border or former line of control</source>
        <translation>Frontière contestée ou ancienne ligne de contrôle</translation>
    </message>
    <message>
        <source>Disputed border or line of control</source>
        <translation>Frontière contestée ou ligne de contrôle</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Distance between transects along the baseline, in metres.</source>
        <translation>Distance entre les transects le long de la ligne de base, en mètres.</translation>
    </message>
    <message>
        <source>Distance of events from changes</source>
        <translation>Distance entre événements et changements</translation>
    </message>
    <message>
        <source>Distances and directions are told from here. Escape ends it.</source>
        <translation>Les distances et directions sont données depuis ce point. Échap pour terminer.</translation>
    </message>
    <message>
        <source>Divides a study area by dated front lines into who held which side.</source>
        <translation>Partage une zone d'étude par des lignes de front datées, selon qui tenait quel côté.</translation>
    </message>
    <message>
        <source>Done. Start QGIS again, then Salient's algorithms run.</source>
        <translation>Terminé. Redémarrez QGIS, les algorithmes de Salient fonctionneront.</translation>
    </message>
    <message>
        <source>Dots per inch of a PNG, and of what cannot be drawn as vectors.</source>
        <translation>Points par pouce d'un PNG, et de ce qui ne peut pas être dessiné en vecteurs.</translation>
    </message>
    <message>
        <source>Doubtful in it (km²)</source>
        <translation>Dont douteux (km²)</translation>
    </message>
    <message>
        <source>Draw an advance</source>
        <translation>Dessiner une avance</translation>
    </message>
    <message>
        <source>Draw on a scratch layer; the answer follows each edit.</source>
        <translation>Dessinez sur une couche temporaire ; la réponse suit chaque modification.</translation>
    </message>
    <message>
        <source>Draw the borders of QGIS’s world map (Natural Earth) and name towns (GeoNames), as many as the scale allows. Not on maps with a base map or places of their own.</source>
        <translation>Dessiner les frontières de la carte du monde de QGIS (Natural Earth) et nommer des villes (GeoNames), autant que l'échelle le permet. Pas sur les cartes ayant leur propre fond ou leurs propres lieux.</translation>
    </message>
    <message>
        <source>Draw the land of QGIS’s world map, without borders, beneath the layers, at scales smaller than 1 : 500,000.</source>
        <translation>Dessiner les terres de la carte du monde de QGIS, sans frontières, sous les couches, aux échelles plus petites que 1 : 500 000.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dessin en cours…</translation>
    </message>
    <message>
        <source>Draws the boundary that actors share, pair by pair, without other borders.</source>
        <translation>Dessine la limite que des acteurs partagent, paire par paire, sans les autres frontières.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>E: unreliable</source>
        <translation>E : non fiable</translation>
    </message>
    <message>
        <source>Each change (or any feature with a place and dates: an entry of the situation log, a gap line) is matched to the events of the store that stand near it.

Near means: within the distance plus the event's own location precision, measured on the ellipsoid from the event's point to the feature; and within the days plus the event's own date precision, between the event's dates and the time from the earlier map to the later one. A feature without dates is matched in space only, and that is said.

A change is supported if at least one report of such an event reports it. Denials and qualifications are counted apart and support nothing. Reliability of the source (A–F) and credibility of the information (1–6) are counted apart and never merged. Retracted events and reports do not count.

Where the changes say who gained and who lost, an event must fit: the first of its actors acts, so that an attack by the loser supports nothing, but a withdrawal does. Such contrary reports are counted apart, and so are those that name no side or one that the changes do not know: put allies into coalitions.

Support says that somebody reported something there and then. Whether it was this change is for you to read: the table of links lists every pair.</source>
        <translation>Chaque changement (ou toute entité avec un lieu et des dates : une entrée du journal de situation, une ligne de brèche) est rapproché des événements de la base qui en sont proches.

Proche signifie : à moins de la distance augmentée de la précision de localisation de l'événement, mesurée sur l'ellipsoïde du point de l'événement à l'entité ; et à moins du nombre de jours augmenté de la précision de la date de l'événement, entre les dates de l'événement et la période qui va de la première carte à la seconde. Une entité sans date n'est rapprochée que dans l'espace, et c'est signalé.

Un changement est attesté si au moins un rapport d'un tel événement le rapporte. Les démentis et les nuances sont comptés à part et n'attestent rien. La fiabilité de la source (A–F) et la crédibilité de l'information (1–6) sont comptées séparément et jamais fusionnées. Les événements et rapports retirés ne comptent pas.

Si les changements disent qui a gagné et qui a perdu, l'événement doit correspondre : le premier de ses acteurs agit, si bien qu'une attaque du perdant n'atteste rien, mais un retrait le fait. Ces rapports contraires sont comptés à part, comme ceux qui ne nomment aucun camp ou en nomment un que les changements ne connaissent pas : réunissez les alliés en coalitions.

« Attesté » signifie que quelqu'un a rapporté quelque chose à cet endroit et à ce moment. À vous de juger s'il s'agissait de ce changement : la table des liens énumère chaque paire.</translation>
    </message>
    <message>
        <source>Each date of the layers</source>
        <translation>Chaque date des couches</translation>
    </message>
    <message>
        <source>Each line has a left and a right side in the direction in which it was drawn. Who is where is given for all lines, or by two fields.

Open ends are joined to the open end of another line within the distance given; every other end inside the study area is carried to its edge, by the rule chosen. A piece of ground goes to the actor that most of the length of the lines along it says; where lines contradict each other, a row says by how much.

The polygons of one date meet in identical vertices. The study area's edge is no front: give the same area to what measures the result.</source>
        <translation>Chaque ligne a un côté gauche et un côté droit dans le sens où elle a été dessinée. Qui se trouve où est donné pour toutes les lignes, ou par deux champs.

Les bouts libres sont reliés au bout libre d'une autre ligne à moins de la distance donnée ; tout autre bout à l'intérieur de la zone d'étude est prolongé jusqu'à son bord, selon la règle choisie. Un morceau de terrain va à l'acteur que désigne la plus grande longueur des lignes qui le bordent ; si des lignes se contredisent, une ligne de table dit de combien.

Les polygones d'une même date se touchent par des sommets identiques. Le bord de la zone d'étude n'est pas un front : donnez la même zone à l'algorithme qui mesure le résultat.</translation>
    </message>
    <message>
        <source>Each maker's front is cut into pieces of equal length, and from the middle of each the distance to the other's front of the same sides is taken, both ways. Position error: the root mean square of that distance divided by √2, one map's if both err alike and on their own; makers who copy one another seem to err less than they do. Correlation length: the integral of the correlation along the front, the mean shift taken off, is that of exp(−½ (d / c)²).</source>
        <translation>Le front de chaque auteur est découpé en morceaux de même longueur, et du milieu de chacun est mesurée la distance au front des mêmes camps chez l'autre, dans les deux sens. Erreur de position : la moyenne quadratique de cette distance divisée par √2, celle d'une carte si toutes deux se trompent autant et indépendamment ; des auteurs qui se copient se trompent moins en apparence qu'en réalité. Longueur de corrélation : l'intégrale de la corrélation le long du front, décalage moyen ôté, est celle de exp(−½ (d / c)²).</translation>
    </message>
    <message>
        <source>Each piece of ground once, with when and from whom it last changed hands.</source>
        <translation>Chaque morceau de terrain une seule fois, avec quand et de qui il a changé de mains en dernier.</translation>
    </message>
    <message>
        <source>Each pocket</source>
        <translation>Chaque poche</translation>
    </message>
    <message>
        <source>Each pocket, on each date, with all that is known of it.</source>
        <translation>Chaque poche, à chaque date, avec tout ce qu'on en sait.</translation>
    </message>
    <message>
        <source>Each value is an actor</source>
        <translation>Chaque valeur est un acteur</translation>
    </message>
    <message>
        <source>Edge follows a coast or border within</source>
        <translation>Le bord suit une côte ou une frontière à moins de</translation>
    </message>
    <message>
        <source>Edges that two maps draw alike cancel; the rest is noded and each piece is labelled with who held it before and after. For each actor, area after less area before is gains less losses.</source>
        <translation>Les bords que deux cartes dessinent de même s'annulent ; le reste est nodé et chaque morceau reçoit le nom de qui le tenait avant et après. Pour chaque acteur, la superficie après moins la superficie avant égale les gains moins les pertes.</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Modifier l'événement</translation>
    </message>
    <message>
        <source>Edit report</source>
        <translation>Modifier le rapport</translation>
    </message>
    <message>
        <source>Edit the event</source>
        <translation>Modifier l'événement</translation>
    </message>
    <message>
        <source>Empty the table: each value is an actor</source>
        <translation>Vider la table : chaque valeur est un acteur</translation>
    </message>
    <message>
        <source>Empty: found by its name; without one the layer is one map.</source>
        <translation>Vide : trouvé par son nom ; sans lui, la couche est une seule carte.</translation>
    </message>
    <message>
        <source>Empty: found by its name; without one the layer is the ground of one side.</source>
        <translation>Vide : trouvé par son nom ; sans lui, la couche est le terrain d'un seul camp.</translation>
    </message>
    <message>
        <source>Empty: in this process, and in others beside it where the work that is left and idle processors make it pay. “in process”: here alone. “processes” or “processes:4”: in a pool of processes. host:port: on a Dask cluster.</source>
        <translation>Vide : dans ce processus, et dans d'autres à côté si le travail restant et les processeurs libres le justifient. « in process » : ici seulement. « processes » ou « processes:4 » : dans un groupe de processus. host:port : sur un cluster Dask.</translation>
    </message>
    <message>
        <source>Empty: the layer's name.</source>
        <translation>Vide : le nom de la couche.</translation>
    </message>
    <message>
        <source>Empty: {fields}. Without it sides are not tested.</source>
        <translation>Vide : {fields}. Sans lui, les camps ne sont pas vérifiés.</translation>
    </message>
    <message>
        <source>Encirclement</source>
        <translation>Encerclement</translation>
    </message>
    <message>
        <source>Encirclement gap</source>
        <translation>Brèche d'encerclement</translation>
    </message>
    <message>
        <source>Encirclement gap over time</source>
        <translation>Brèche d'encerclement au fil du temps</translation>
    </message>
    <message>
        <source>Encirclement gap round {core}</source>
        <translation>Brèche d'encerclement autour de {core}</translation>
    </message>
    <message>
        <source>Encirclement gap, km</source>
        <translation>Brèche d'encerclement, km</translation>
    </message>
    <message>
        <source>Encirclement gap, {core}</source>
        <translation>Brèche d'encerclement, {core}</translation>
    </message>
    <message>
        <source>Encirclement gap: how much open ground, along the shortest lines across it, the encirclers would still have to close to cut the pocket off from its rear.</source>
        <translation>Brèche d'encerclement : combien de terrain libre, le long des lignes les plus courtes qui le traversent, les forces d'encerclement auraient encore à fermer pour couper la poche de son arrière.</translation>
    </message>
    <message>
        <source>Encirclement gap: {encirclers} round {besieged}</source>
        <translation>Brèche d'encerclement : {encirclers} autour de {besieged}</translation>
    </message>
    <message>
        <source>Encirclement gaps: {encirclers}</source>
        <translation>Brèches d'encerclement : {encirclers}</translation>
    </message>
    <message>
        <source>Encirclement gap{core}</source>
        <translation>Brèche d'encerclement{core}</translation>
    </message>
    <message>
        <source>Encirclers</source>
        <translation>Forces d'encerclement</translation>
    </message>
    <message>
        <source>Encirclers: {name}, the largest side but that of this ground.</source>
        <translation>Forces d'encerclement : {name}, le plus grand camp hormis celui de ce terrain.</translation>
    </message>
    <message>
        <source>Encoding of texts</source>
        <translation>Encodage des textes</translation>
    </message>
    <message>
        <source>End field</source>
        <translation>Champ de fin</translation>
    </message>
    <message>
        <source>End to end against summed (km²)</source>
        <translation>De bout en bout et cumul (km²)</translation>
    </message>
    <message>
        <source>End to end against summed: {actor}</source>
        <translation>De bout en bout et cumul : {actor}</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>Entrées du journal</translation>
    </message>
    <message>
        <source>Error of the ratio (95 %)</source>
        <translation>Erreur du rapport (95 %)</translation>
    </message>
    <message>
        <source>Error, by formula: each end of a gap line is known to ± the position error s (one sigma); a gap of k lines has sigma s·√(2k), and ± is 1.96 sigma. It holds where errors go together over more than the neighbourhood of a line's end.</source>
        <translation>Erreur, par formule : chaque extrémité d'une ligne de brèche est connue à ± l'erreur de position s (un sigma) ; une brèche de k lignes a pour sigma s·√(2k), et ± vaut 1,96 sigma. Elle vaut si les erreurs vont de pair sur plus que le voisinage de l'extrémité d'une ligne.</translation>
    </message>
    <message>
        <source>Error, by how sure the ground is: the gap is measured with all ground of which the map is not sure given to the one side, then to the other. The interval reaches from the least of these to the most, and holds that of the position error.</source>
        <translation>Erreur selon la certitude du terrain : la brèche est mesurée avec tout le terrain dont la carte n'est pas sûre donné à un camp, puis à l'autre. L'intervalle va de la plus petite de ces valeurs à la plus grande et contient celui de l'erreur de position.</translation>
    </message>
    <message>
        <source>Error, by simulation: every boundary was moved {runs} times by a random field along it, with the position error and the correlation length given, and the gap measured anew. The interval of 95 % is that of the runs, less the bias that errors give a minimum.</source>
        <translation>Erreur, par simulation : chaque limite a été déplacée {runs} fois par un champ aléatoire qui la suit, avec l'erreur de position et la longueur de corrélation données, et la brèche mesurée de nouveau. L'intervalle à 95 % est celui des simulations, moins le biais que les erreurs donnent à un minimum.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Event and its reports</source>
        <translation>Événement et ses rapports</translation>
    </message>
    <message>
        <source>Event store</source>
        <translation>Base d'événements</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Events linked to “{layer}”.</source>
        <translation>Événements liés à « {layer} ».</translation>
    </message>
    <message>
        <source>Events near changes</source>
        <translation>Événements proches des changements</translation>
    </message>
    <message>
        <source>Events of one feature of “{layer}”.</source>
        <translation>Événements d'une entité de « {layer} ».</translation>
    </message>
    <message>
        <source>Events of the selected features of “{layer}”.</source>
        <translation>Événements des entités sélectionnées de « {layer} ».</translation>
    </message>
    <message>
        <source>Events: {events}. Reports: {reports}.</source>
        <translation>Événements : {events}. Rapports : {reports}.</translation>
    </message>
    <message>
        <source>Every change from map to map, a row a connected piece.</source>
        <translation>Chaque changement de carte en carte, une ligne par morceau d'un seul tenant.</translation>
    </message>
    <message>
        <source>Every change, with how many events and reports stand near it, by grade.</source>
        <translation>Chaque changement, avec le nombre d'événements et de rapports proches, par cote.</translation>
    </message>
    <message>
        <source>Every line needs an uncertainty greater than 0 to be weighted by it.</source>
        <translation>Chaque ligne doit avoir une incertitude supérieure à 0 pour être pondérée par elle.</translation>
    </message>
    <message>
        <source>Every map in this folder and its subfolders is read, besides the layers.</source>
        <translation>Toutes les cartes de ce dossier et de ses sous-dossiers sont lues, en plus des couches.</translation>
    </message>
    <message>
        <source>Excluded pieces</source>
        <translation>Morceaux exclus</translation>
    </message>
    <message>
        <source>Export map</source>
        <translation>Exporter la carte</translation>
    </message>
    <message>
        <source>Export sources</source>
        <translation>Exporter les sources</translation>
    </message>
    <message>
        <source>Export sources…</source>
        <translation>Exporter les sources…</translation>
    </message>
    <message>
        <source>Export writes every page on a larger sheet, with marks where it is trimmed</source>
        <translation>L'export écrit chaque page sur une feuille plus grande, avec des traits là où elle est coupée</translation>
    </message>
    <message>
        <source>Export writes one picture of the map for each date into it. Empty: none</source>
        <translation>L'exportation y écrit une image de la carte pour chaque date. Vide : aucune</translation>
    </message>
    <message>
        <source>Exports, pages and web maps leave out what is internal or restricted, and hide a blurred event's place in a cell of at least 10 km.</source>
        <translation>Exports, pages et cartes web omettent ce qui est interne ou restreint, et cachent le lieu d'un événement flouté dans une maille d'au moins 10 km.</translation>
    </message>
    <message>
        <source>Exports, pages and web maps leave out what is internal or restricted.</source>
        <translation>Exports, pages et cartes web omettent ce qui est interne ou restreint.</translation>
    </message>
    <message>
        <source>Exte&amp;nt</source>
        <translation>E&amp;mprise</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>F: reliability cannot be judged</source>
        <translation>F : fiabilité inappréciable</translation>
    </message>
    <message>
        <source>Features of one “{field}” that hang together are one road.</source>
        <translation>Les entités contiguës d'un même « {field} » sont une seule route.</translation>
    </message>
    <message>
        <source>Fetches builds that are known to fit this QGIS into a folder of your profile, and checks them. Nothing of QGIS's own is changed.</source>
        <translation>Télécharge dans un dossier de votre profil des versions connues pour convenir à ce QGIS, et les vérifie. Rien n'est modifié dans QGIS lui-même.</translation>
    </message>
    <message>
        <source>Fetching libraries for Salient</source>
        <translation>Téléchargement des bibliothèques de Salient</translation>
    </message>
    <message>
        <source>Fetching {files} from {index}</source>
        <translation>Téléchargement de {files} depuis {index}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Field of the actor on the left</source>
        <translation>Champ de l'acteur à gauche</translation>
    </message>
    <message>
        <source>Field of the actor on the right</source>
        <translation>Champ de l'acteur à droite</translation>
    </message>
    <message>
        <source>Field of the dated lines with their uncertainty (1 sigma, metres), for WLR.</source>
        <translation>Champ des lignes datées avec leur incertitude (1 sigma, mètres), pour WLR.</translation>
    </message>
    <message>
        <source>Field with the class of control: assessed, claimed, contested, infiltrated. Features without a class always count.</source>
        <translation>Champ de la classe de contrôle : assessed, claimed, contested, infiltrated. Les entités sans classe comptent toujours.</translation>
    </message>
    <message>
        <source>Field with the date of the map that a feature belongs to: a date, a date and time, or ISO text (2025-01-31). Leave it empty where the layer holds one map; where features of several dates share ground that is refused.</source>
        <translation>Champ de la date de la carte à laquelle une entité appartient : une date, une date et heure, ou un texte ISO (2025-01-31). Laissez-le vide si la couche ne contient qu'une carte ; si des entités de plusieurs dates partagent du terrain, c'est refusé.</translation>
    </message>
    <message>
        <source>Field with the date. Empty: one known by name, else one undated map.</source>
        <translation>Champ de la date. Vide : un champ reconnu à son nom, sinon une carte sans date.</translation>
    </message>
    <message>
        <source>Field with the name of the core. Empty: one called “name” or the like, else the feature id.</source>
        <translation>Champ du nom du cœur. Vide : un champ appelé « name » ou similaire, sinon l'identifiant de l'entité.</translation>
    </message>
    <message>
        <source>Field with the name of who holds the ground.</source>
        <translation>Champ du nom de qui tient le terrain.</translation>
    </message>
    <message>
        <source>Field with the names of the places. Empty: a field called “name” or the like.</source>
        <translation>Champ des noms des lieux. Vide : un champ appelé « name » ou similaire.</translation>
    </message>
    <message>
        <source>Field with the names of the sectors. Empty: a field called “name” or the like, or their numbers.</source>
        <translation>Champ des noms des secteurs. Vide : un champ appelé « name » ou similaire, ou leurs numéros.</translation>
    </message>
    <message>
        <source>Field with the names. Empty: a field called “name” or the like.</source>
        <translation>Champ des noms. Vide : un champ appelé « name » ou similaire.</translation>
    </message>
    <message>
        <source>Field with the population. Null and 0 mean unknown, and are counted as such.</source>
        <translation>Champ de la population. NULL et 0 signifient inconnue, et sont comptés comme tels.</translation>
    </message>
    <message>
        <source>Field with the road's name or number. Features of one name that hang together are one road, any other is its own. Empty: a field called “ref”, “name” or “road”.</source>
        <translation>Champ du nom ou du numéro de la route. Les entités contiguës de même nom sont une seule route, toute autre est à part. Vide : un champ appelé « ref », « name » ou « road ».</translation>
    </message>
    <message>
        <source>Field with who holds the place. Empty: one known by its name.</source>
        <translation>Champ de qui tient le lieu. Vide : un champ reconnu à son nom.</translation>
    </message>
    <message>
        <source>Fields with the first and the last day on which a feature holds. Empty: those known by name. There is a map for each date at which something changes.</source>
        <translation>Champs du premier et du dernier jour où une entité vaut. Vide : ceux reconnus à leur nom. Il y a une carte pour chaque date à laquelle quelque chose change.</translation>
    </message>
    <message>
        <source>File or layer</source>
        <translation>Fichier ou couche</translation>
    </message>
    <message>
        <source>Fills in the claim that the quotation states. Check it before you save.</source>
        <translation>Remplit l'affirmation énoncée par la citation. Vérifiez-la avant d'enregistrer.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Filtrer les noms</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>Trouver un lieu</translation>
    </message>
    <message>
        <source>Find a place of the project by its name</source>
        <translation>Trouver un lieu du projet par son nom</translation>
    </message>
    <message>
        <source>Finds the encirclement gap: the least total length of lines across open ground that, with the encirclers' own ground and barriers, cuts the core off from its rear. One gap line or several, one encircling body or many: the answer is the exact minimum.

Without a core the algorithm searches for the pockets that threaten, with gap lines up to the widest gap, and ranks them by area / gap².

Lengths and areas are geodesic, on the ellipsoid of the layer's coordinate reference system, and do not depend on the project.

States: “open”; “narrow”, under the fire-control range; “sealed”, the gap is 0; “core taken”, the core stands on the encirclers' ground; “no closure”, no ring is possible. With a date field every date is measured, with the closing rate and, where the trend is significant, the date on which the gap may seal.

The numeric outputs are those of the last date and the first core.</source>
        <translation>Trouve la brèche d'encerclement : la plus petite longueur totale de lignes en terrain libre qui, avec le terrain des forces d'encerclement et les obstacles, coupent le cœur de son arrière. Une ligne de brèche ou plusieurs, un seul corps encerclant ou beaucoup : la réponse est le minimum exact.

Sans cœur, l'algorithme cherche les poches qui menacent, avec des lignes de brèche jusqu'à la brèche maximale, et les classe par superficie / brèche².

Longueurs et superficies sont géodésiques, sur l'ellipsoïde du système de coordonnées de la couche, et ne dépendent pas du projet.

États : « ouvert » ; « étroit », sous la portée de contrôle par le feu ; « bouclé », la brèche est de 0 ; « cœur pris », le cœur se trouve sur le terrain des forces d'encerclement ; « pas de bouclage », aucun anneau n'est possible. Avec un champ de date, chaque date est mesurée, avec la vitesse de fermeture et, si la tendance est significative, la date à laquelle la brèche pourrait se fermer.

Les sorties numériques sont celles de la dernière date et du premier cœur.</translation>
    </message>
    <message>
        <source>Finds the pocket round the core as Encirclement gap does, and of a layer of roads those that still lead into it.

A road leads in if a connected stretch of it runs over open ground from inside the pocket, across a gap line, to ground outside. Touching the encirclers' edge is not passing: what comes nearer to closed ground than a centimetre is cut there. Connected features of one name or number are one road.

Each road is measured along its way: from the point of it nearest to the core, the shortest way along it to the gap line, and a distance of your choice beyond. Its figures are the least distance to the encirclers' ground, where that is, and the share of the way within the fire-control range. Distances are geodesic, on the ellipsoid of the control layer.

Roads that leave the pocket only over closed ground are “cut”. A sealed pocket has no road out and no nearest distance; where the core is taken, or nothing parts it from the rear, there is no pocket, and the number of roads is empty, too.

The numeric outputs are those of the last date and the first core.</source>
        <translation>Trouve la poche autour du cœur comme Brèche d'encerclement et, dans une couche de routes, celles qui y mènent encore.

Une route y mène si un tronçon d'un seul tenant passe en terrain libre de l'intérieur de la poche, à travers une ligne de brèche, jusqu'au terrain extérieur. Toucher le bord des forces d'encerclement n'est pas passer : ce qui s'approche à moins d'un centimètre du terrain fermé y est coupé. Les entités contiguës de même nom ou numéro sont une seule route.

Chaque route est mesurée le long de son trajet : de son point le plus proche du cœur, par le plus court chemin jusqu'à la ligne de brèche, et sur une distance de votre choix au-delà. Ses chiffres sont la plus petite distance au terrain des forces d'encerclement, l'endroit, et la part du trajet sous la portée de contrôle par le feu. Les distances sont géodésiques, sur l'ellipsoïde de la couche de contrôle.

Les routes qui ne quittent la poche que par du terrain fermé sont « coupées ». Une poche bouclée n'a ni route de sortie ni plus petite distance ; si le cœur est pris, ou si rien ne le sépare de l'arrière, il n'y a pas de poche, et le nombre de routes est vide aussi.

Les sorties numériques sont celles de la dernière date et du premier cœur.</translation>
    </message>
    <message>
        <source>Finds the sourced events near each change, counts them by grade, and lists what no source reports.</source>
        <translation>Trouve les événements sourcés proches de chaque changement, les compte par cote, et énumère ce qu'aucune source ne rapporte.</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Finish the page by hand in QGIS's layout window</source>
        <translation>Terminez la page à la main dans la fenêtre de mise en page de QGIS</translation>
    </message>
    <message>
        <source>Fire-control range</source>
        <translation>Portée de contrôle par le feu</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Première date</translation>
    </message>
    <message>
        <source>First date of the layers</source>
        <translation>Première date des couches</translation>
    </message>
    <message>
        <source>First date. Empty: the first there is.</source>
        <translation>Première date. Vide : la première qui existe.</translation>
    </message>
    <message>
        <source>First from the start of the transect</source>
        <translation>Premier depuis le début du transect</translation>
    </message>
    <message>
        <source>First maker</source>
        <translation>Premier auteur</translation>
    </message>
    <message>
        <source>First map: {date}. Before that the gap was that of another pocket; choose its date to set the two side by side.</source>
        <translation>Première carte : {date}. Avant, la brèche était celle d’une autre poche ; choisissez sa date pour mettre les deux côte à côte.</translation>
    </message>
    <message>
        <source>First sealed</source>
        <translation>Premier bouclage</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premières valeurs</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder for one PNG a date of the layers, 1,920 dots wide, with title and date: the map alone, for a film. Their names sort by date.</source>
        <translation>Dossier pour un PNG par date des couches, de 1 920 points de large, avec titre et date : la carte seule, pour un film. Leurs noms se trient par date.</translation>
    </message>
    <message>
        <source>Follow the temporal controller</source>
        <translation>Suivre le contrôleur temporel</translation>
    </message>
    <message>
        <source>Followed beyond the gap</source>
        <translation>Suivi au-delà de la brèche</translation>
    </message>
    <message>
        <source>Follows control over all dates of a layer: area, gain, loss and front of each actor, every change, when each piece of ground last changed hands, and a report with charts.</source>
        <translation>Suit le contrôle sur toutes les dates d'une couche : superficie, gain, perte et front de chaque acteur, chaque changement, quand chaque morceau de terrain a changé de mains en dernier, et un rapport avec des graphiques.</translation>
    </message>
    <message>
        <source>For each place: who holds it (and since when, with dates), distance and direction to the nearest front, distance to the nearest ground of anybody else, and distance and direction from the nearest reference place, or from each: “Qadir: 119 km (74 mi) west of Deir ez-Zor”.

The front is the boundary that two actors share. Where nobody borders on anybody on the map, the edge of all held ground stands in for it, and the words say so.

With an own side given, a place on anybody else's ground lies behind lines, at the distance from the nearest ground of the own side.

Distances are geodesic, on the ellipsoid of the control layer's coordinate reference system. Directions are those from the place to the front, and from the reference place to the place. Where drawings overlap, all their holders are named.</source>
        <translation>Pour chaque lieu : qui le tient (et depuis quand, avec des dates), la distance et la direction du front le plus proche, la distance au plus proche terrain d'un autre, et la distance et la direction depuis le lieu de référence le plus proche, ou depuis chacun : « Qadir : 119 km (74 mi) à l'ouest de Deir ez-Zor ».

Le front est la limite que deux acteurs partagent. Si personne ne touche personne sur la carte, le bord de tout le terrain tenu en tient lieu, et le texte le dit.

Si un camp propre est donné, un lieu sur le terrain d'un autre est derrière les lignes, à la distance du plus proche terrain du camp propre.

Les distances sont géodésiques, sur l'ellipsoïde du système de coordonnées de la couche de contrôle. Les directions vont du lieu au front, et du lieu de référence au lieu. Si des tracés se chevauchent, tous ceux qui tiennent le lieu sont nommés.</translation>
    </message>
    <message>
        <source>For gap and pocket by each maker, side by side; needs a core.</source>
        <translation>Brèche et poche selon chaque auteur, côte à côte ; demande un cœur.</translation>
    </message>
    <message>
        <source>For the log; may be empty</source>
        <translation>Pour le journal ; peut être vide</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Frames of an animation</source>
        <translation>Images d'une animation</translation>
    </message>
    <message>
        <source>Frames of an earlier run that were removed from “{folder}”: {count}.</source>
        <translation>Images d'une exécution précédente retirées de « {folder} » : {count}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From each reference place</source>
        <translation>Depuis chaque lieu de référence</translation>
    </message>
    <message>
        <source>From place</source>
        <translation>Lieu de départ</translation>
    </message>
    <message>
        <source>From two control maps, of a day and of the day before, to a page.</source>
        <translation>De deux cartes de contrôle, d'un jour et de la veille, à une page.</translation>
    </message>
    <message>
        <source>From two control maps, of a day and of the day before, to a page: prepares the maps, measures the encirclement gap and the sealed pockets of the day, finds what changed hands since the day before, matches each change to sourced events, and lays out a map.

Maps are files or layers whose names or date fields tell the day. Open this file in the model designer to change a step.</source>
        <translation>De deux cartes de contrôle, d'un jour et de la veille, à une page : prépare les cartes, mesure la brèche d'encerclement et les poches bouclées du jour, trouve ce qui a changé de mains depuis la veille, rapproche chaque changement d'événements sourcés, et met en page une carte.

Les cartes sont des fichiers ou des couches dont le nom ou le champ de date dit le jour. Ouvrez ce fichier dans le modeleur pour changer une étape.</translation>
    </message>
    <message>
        <source>Front after</source>
        <translation>Front après</translation>
    </message>
    <message>
        <source>Front and change</source>
        <translation>Front et changements</translation>
    </message>
    <message>
        <source>Front before</source>
        <translation>Front avant</translation>
    </message>
    <message>
        <source>Front line</source>
        <translation>Ligne de front</translation>
    </message>
    <message>
        <source>Front line before</source>
        <translation>Ligne de front avant</translation>
    </message>
    <message>
        <source>Front line on {date}</source>
        <translation>Ligne de front le {date}</translation>
    </message>
    <message>
        <source>Front line: no pieces under {length} (insets {closer}) or loops under {width}.</source>
        <translation>Ligne de front : sans tronçons de moins de {length} ({closer} sur les cartons) ni boucles de moins de {width}.</translation>
    </message>
    <message>
        <source>Front line: not drawn in neighbouring states where the map marks no holder opposite.</source>
        <translation>Ligne de front : non tracée dans les États voisins là où la carte n’attribue à personne le terrain d’en face.</translation>
    </message>
    <message>
        <source>Front line: pieces under {length}, loops under {width} are left out.</source>
        <translation>Ligne de front : sans tronçons de moins de {length} ni boucles de moins de {width}.</translation>
    </message>
    <message>
        <source>Front line: teeth of a side’s colour face the other</source>
        <translation>Ligne de front : dents de la couleur d’un camp vers l’autre</translation>
    </message>
    <message>
        <source>Front lines</source>
        <translation>Lignes de front</translation>
    </message>
    <message>
        <source>Front lines between actors on the first date.</source>
        <translation>Lignes de front entre acteurs à la première date.</translation>
    </message>
    <message>
        <source>Front lines between actors on the second date.</source>
        <translation>Lignes de front entre acteurs à la seconde date.</translation>
    </message>
    <message>
        <source>Front moved back</source>
        <translation>Le front a reculé</translation>
    </message>
    <message>
        <source>Front moved forward</source>
        <translation>Le front a avancé</translation>
    </message>
    <message>
        <source>Front nearer than this to such a border is none, in metres.</source>
        <translation>Un front plus proche que cela d'une telle frontière n'en est pas un, en mètres.</translation>
    </message>
    <message>
        <source>Front transects</source>
        <translation>Transects du front</translation>
    </message>
    <message>
        <source>Frontline diff</source>
        <translation>Évolution du front</translation>
    </message>
    <message>
        <source>Gain and loss added up from map to map, and their difference, which is the change from end to end.</source>
        <translation>Gains et pertes cumulés de carte en carte, et leur différence, qui est le changement de bout en bout.</translation>
    </message>
    <message>
        <source>Gain and loss from map to map: {actor}</source>
        <translation>Gains et pertes de carte en carte : {actor}</translation>
    </message>
    <message>
        <source>Gained (km²)</source>
        <translation>Gagné (km²)</translation>
    </message>
    <message>
        <source>Gained and lost (km²)</source>
        <translation>Gagné et perdu (km²)</translation>
    </message>
    <message>
        <source>Gained and lost: where two maps differ, without the thin strips that arise where a line was only drawn anew.</source>
        <translation>Gagné et perdu : là où deux cartes diffèrent, sans les minces bandes nées d’une ligne seulement tracée à nouveau.</translation>
    </message>
    <message>
        <source>Gained by {actor}</source>
        <translation>Gagné par {actor}</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Brèche</translation>
    </message>
    <message>
        <source>Gap (km)</source>
        <translation>Brèche (km)</translation>
    </message>
    <message>
        <source>Gap and pocket</source>
        <translation>Brèche et poche</translation>
    </message>
    <message>
        <source>Gap and pocket by each maker need encirclers and a core.</source>
        <translation>Brèche et poche selon chaque auteur demandent des forces d'encerclement et un cœur.</translation>
    </message>
    <message>
        <source>Gap at {place}</source>
        <translation>Brèche à {place}</translation>
    </message>
    <message>
        <source>Gap at {place}, {date}</source>
        <translation>Brèche à {place}, {date}</translation>
    </message>
    <message>
        <source>Gap explorer</source>
        <translation>Explorateur de brèche</translation>
    </message>
    <message>
        <source>Gap lines</source>
        <translation>Lignes de la brèche</translation>
    </message>
    <message>
        <source>Gap lines longer than this are not considered. Empty: no limit with a core.</source>
        <translation>Les lignes de brèche plus longues que cela sont ignorées. Vide : sans limite s'il y a un cœur.</translation>
    </message>
    <message>
        <source>Gap lines longer than this are not looked for.</source>
        <translation>Les lignes de brèche plus longues que cela ne sont pas cherchées.</translation>
    </message>
    <message>
        <source>Gap lines longer than this, in metres, are not considered.</source>
        <translation>Les lignes de brèche plus longues que cette valeur, en mètres, ne sont pas considérées.</translation>
    </message>
    <message>
        <source>Gap lines of “Encirclement gap”. Empty: looked for on the control layer.</source>
        <translation>Lignes de brèche de « Brèche d'encerclement ». Vide : cherchées sur la couche de contrôle.</translation>
    </message>
    <message>
        <source>Gap lines on the last date</source>
        <translation>Lignes de la brèche à la dernière date</translation>
    </message>
    <message>
        <source>Gap over time</source>
        <translation>Brèche au fil du temps</translation>
    </message>
    <message>
        <source>Gap round a place</source>
        <translation>Brèche autour d'un lieu</translation>
    </message>
    <message>
        <source>Gap summary</source>
        <translation>Résumé de la brèche</translation>
    </message>
    <message>
        <source>Gap trend</source>
        <translation>Tendance de la brèche</translation>
    </message>
    <message>
        <source>Gap, km</source>
        <translation>Brèche, km</translation>
    </message>
    <message>
        <source>Gap, with its error</source>
        <translation>Brèche, avec son erreur</translation>
    </message>
    <message>
        <source>Gaps drawn without their length</source>
        <translation>Brèches sans indication de longueur</translation>
    </message>
    <message>
        <source>Gaps drawn without their length, for want of room: {count}, among them {least} of the smallest.</source>
        <translation>Brèches dont la longueur manque, faute de place : {count}, dont parmi les plus petites : {least}.</translation>
    </message>
    <message>
        <source>Gaps drawn without their length, for want of room: {count}.</source>
        <translation>Brèches dont la longueur manque, faute de place : {count}.</translation>
    </message>
    <message>
        <source>Gaps whose length finds no room on the map: {count}. Choose a larger paper, or a smaller extent.</source>
        <translation>Brèches dont la longueur ne trouve pas de place sur la carte : {count}. Choisissez un papier plus grand, ou une emprise plus petite.</translation>
    </message>
    <message>
        <source>Generic</source>
        <translation>Générique</translation>
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
        <translation>Donnez une ligne de base ou vos propres transects, pas les deux.</translation>
    </message>
    <message>
        <source>Give a control layer or dated lines, one of the two.</source>
        <translation>Donnez une couche de contrôle ou des lignes datées, l'un des deux.</translation>
    </message>
    <message>
        <source>Give a layer of places or a module, one of the two.</source>
        <translation>Donnez une couche de lieux ou un module, l'un des deux.</translation>
    </message>
    <message>
        <source>Give one study area: as “study_area”, or with the options.</source>
        <translation>Donnez une seule zone d'étude : avec « study_area », ou avec les options.</translation>
    </message>
    <message>
        <source>Give the maps of two makers at least.</source>
        <translation>Donnez les cartes d'au moins deux auteurs.</translation>
    </message>
    <message>
        <source>Give the maps of two makers at least: one agrees with itself.</source>
        <translation>Donnez les cartes d'au moins deux auteurs : un seul est d'accord avec lui-même.</translation>
    </message>
    <message>
        <source>Give two control layers, before and after, or one control layer with a date field.</source>
        <translation>Donnez deux couches de contrôle, avant et après, ou une seule avec un champ de date.</translation>
    </message>
    <message>
        <source>Give two layers, before and after, or one layer with a date field and the two dates. Edges that both maps draw alike cancel, so the cost grows with the change and not with the map. The result equals a full overlay.

The balance: for each actor the area after less the area before is its gains less its losses, redraw noise included. Areas and lengths are geodesic.

Depth is area over the length of the old front that the change starts from; the greatest depth is its furthest point. A lodgement behind the lines has no old front and no depth. On a layer of one actor all of its boundary is front; a study area leaves out what lies on its edge or outside.

The numeric outputs are those of the actor that is named, or of the one with the greatest net change. The ratio is area after over area before; its error is half its 95 % interval for the position error that is given.</source>
        <translation>Donnez deux couches, avant et après, ou une seule avec un champ de date et les deux dates. Les bords que les deux cartes dessinent de même s'annulent, si bien que le coût croît avec le changement et non avec la carte. Le résultat égale une superposition complète.

Le bilan : pour chaque acteur, la superficie après moins la superficie avant égale ses gains moins ses pertes, bruit de redessin compris. Superficies et longueurs sont géodésiques.

La profondeur est la superficie divisée par la longueur de l'ancien front d'où part le changement ; la profondeur maximale est son point le plus éloigné. Une tête de pont derrière les lignes n'a ni ancien front ni profondeur. Sur une couche d'un seul acteur, toute sa limite est un front ; une zone d'étude laisse de côté ce qui est sur son bord ou en dehors.

Les sorties numériques sont celles de l'acteur nommé, ou de celui au plus grand changement net. Le rapport est la superficie après divisée par la superficie avant ; son erreur est la moitié de son intervalle à 95 % pour l'erreur de position donnée.</translation>
    </message>
    <message>
        <source>Give “choices”, or actor, date, fields and overlaps by themselves, not both.</source>
        <translation>Donnez « choices », ou bien l'acteur, la date, les champs et « overlaps » séparément, pas les deux.</translation>
    </message>
    <message>
        <source>Grade: reliability of the source (A–F), then credibility of the information (1–6); – stands for not graded. The two are independent.</source>
        <translation>Cote : fiabilité de la source (A–F), puis crédibilité de l'information (1–6) ; – signifie non évalué. Les deux sont indépendantes.</translation>
    </message>
    <message>
        <source>Greatest distance (m)</source>
        <translation>Distance maximale (m)</translation>
    </message>
    <message>
        <source>Greatest length of a piece whose distance is measured, in metres.</source>
        <translation>Longueur maximale d'un morceau dont la distance est mesurée, en mètres.</translation>
    </message>
    <message>
        <source>Ground (km²)</source>
        <translation>Terrain (km²)</translation>
    </message>
    <message>
        <source>Ground belongs to the actor of the nearest place (Voronoi), up to the reach; beyond it nobody is drawn. “sure” falls from 1 at a place to 0 at the reach, and half-way to a place of another actor, in steps. Gap and pocket area carry it as ±.

Places are points with an actor, or a module of Wikipedia's detailed maps (Lua, or the same columns as CSV: lat, long, mark). With dates a place keeps its actor until it is named again, unless each date names all places.

Barriers are what no place's word crosses: polygons such as the sea are nobody's, lines divide the ground where they cut it through.

With roads or rivers the nearest place is that with the cheapest way: a kilometre along a road counts less, crossing a river more, unless a road crosses it. Ways are found on a grid, at most 1.3 % longer than straight.

Such a map is an estimate: between two towns the line is drawn half-way, whatever the ground. Distances are taken in a plane round the middle of the study area.</source>
        <translation>Le terrain appartient à l'acteur du lieu le plus proche (Voronoï), jusqu'à la portée ; au-delà, personne n'est dessiné. « sure » descend par paliers de 1 au lieu à 0 à la portée, et à mi-chemin d'un lieu d'un autre acteur. La brèche et la superficie de la poche le portent comme ±.

Les lieux sont des points avec un acteur, ou un module des cartes détaillées de Wikipédia (Lua, ou les mêmes colonnes en CSV : lat, long, mark). Avec des dates, un lieu garde son acteur jusqu'à ce qu'il soit nommé de nouveau, sauf si chaque date nomme tous les lieux.

Les obstacles sont ce que la parole d'aucun lieu ne franchit : les polygones, comme la mer, ne sont à personne ; les lignes divisent le terrain là où elles le traversent de part en part.

Avec des routes ou des cours d'eau, le lieu le plus proche est celui dont le chemin coûte le moins : un kilomètre le long d'une route compte moins, le franchissement d'un cours d'eau plus, sauf si une route le franchit. Les chemins sont cherchés sur une grille, au plus 1,3 % plus longs que tout droit.

Une telle carte est une estimation : entre deux villes, la ligne est tracée à mi-chemin, quel que soit le terrain. Les distances sont prises dans un plan autour du milieu de la zone d'étude.</translation>
    </message>
    <message>
        <source>Ground by what each maker says of it.</source>
        <translation>Le terrain selon ce qu'en dit chaque auteur.</translation>
    </message>
    <message>
        <source>Ground counts as redrawn, not changed, where its widest place is narrower than the width asked for, or where most of it is given back within the dates asked for. It is part of gain and loss, and is also given apart.</source>
        <translation>Un terrain compte comme redessiné, non comme changé, si sa plus grande largeur est inférieure à la largeur demandée, ou si l'essentiel en est rendu en moins de dates que le nombre demandé. Il fait partie des gains et des pertes, et il est aussi donné à part.</translation>
    </message>
    <message>
        <source>Ground drawn first, summed up</source>
        <translation>Terrain dessiné en premier, cumulé</translation>
    </message>
    <message>
        <source>Ground gained by</source>
        <translation>Terrain gagné par</translation>
    </message>
    <message>
        <source>Ground gained: pieces under {width} off the front line as drawn are left out.</source>
        <translation>Terrain gagné : sans morceaux de moins de {width} à l’écart de la ligne de front tracée.</translation>
    </message>
    <message>
        <source>Ground gained: where the two maps differ, in pieces of at least {area}.</source>
        <translation>Terrain gagné : là où les deux cartes diffèrent, en morceaux d'au moins {area}.</translation>
    </message>
    <message>
        <source>Ground held on this map, km²</source>
        <translation>Terrain tenu sur cette carte, km²</translation>
    </message>
    <message>
        <source>Ground held, km²</source>
        <translation>Terrain tenu, km²</translation>
    </message>
    <message>
        <source>Ground less sure than {least} may belong to either side: the gap is also measured with all of it given to the one and to the other.</source>
        <translation>Un terrain moins sûr que {least} peut appartenir à l'un ou l'autre camp : la brèche est aussi mesurée en le donnant tout entier à l'un puis à l'autre.</translation>
    </message>
    <message>
        <source>Ground less sure than {least} may belong to either side: ± holds all.</source>
        <translation>Un terrain moins sûr que {least} peut appartenir à l'un ou l'autre camp : ± couvre tout.</translation>
    </message>
    <message>
        <source>Ground on which makers came to differ, who was first, how it ended.</source>
        <translation>Terrain sur lequel les auteurs se sont mis à différer, qui fut le premier, comment cela a fini.</translation>
    </message>
    <message>
        <source>Ground on which two makers came to differ, by who changed it first.</source>
        <translation>Terrain sur lequel deux auteurs se sont mis à différer, selon qui l'a changé en premier.</translation>
    </message>
    <message>
        <source>Ground that is taken</source>
        <translation>Terrain pris</translation>
    </message>
    <message>
        <source>Ground that passed from one actor to another, redraw noise marked.</source>
        <translation>Terrain passé d'un acteur à un autre, bruit de redessin marqué.</translation>
    </message>
    <message>
        <source>Ground that two actors are drawn on</source>
        <translation>Terrain où deux acteurs sont dessinés</translation>
    </message>
    <message>
        <source>Grows the core, in metres.</source>
        <translation>Agrandit le cœur, en mètres.</translation>
    </message>
    <message>
        <source>Guess again</source>
        <translation>Deviner de nouveau</translation>
    </message>
    <message>
        <source>Guess it again from the columns' names</source>
        <translation>Deviner de nouveau d'après les noms des colonnes</translation>
    </message>
    <message>
        <source>Guessed from the columns' names</source>
        <translation>Deviné d'après les noms des colonnes</translation>
    </message>
    <message>
        <source>Guessed: {mapping}</source>
        <translation>Deviné : {mapping}</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>Half of the front is nearer than this.</source>
        <translation>La moitié du front est plus proche que cela.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Held by {actor}</source>
        <translation>Tenu par {actor}</translation>
    </message>
    <message>
        <source>Held by {actor}, on this map</source>
        <translation>Tenu par {actor}, sur cette carte</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Hide the earlier</source>
        <translation>Masquer la précédente</translation>
    </message>
    <message>
        <source>How a line that ends within the study area gets to its edge.</source>
        <translation>Comment une ligne qui finit dans la zone d'étude rejoint son bord.</translation>
    </message>
    <message>
        <source>How dates are written, in your own words: YYYY or YY, MM, M or MON, DD or D, * for anything; all else stands for itself, as in “map D.M.YY”.</source>
        <translation>Comment les dates sont écrites, avec vos propres termes : YYYY ou YY, MM, M ou MON, DD ou D, * pour n'importe quoi ; tout le reste vaut tel quel, comme dans « map D.M.YY ».</translation>
    </message>
    <message>
        <source>How dates are written.</source>
        <translation>Comment les dates sont écrites.</translation>
    </message>
    <message>
        <source>How far a line of the map may be from the true one (1 sigma)</source>
        <translation>De combien une ligne de la carte peut s'écarter de la vraie (1 sigma)</translation>
    </message>
    <message>
        <source>How far a line of the map may lie from the true one, in metres.</source>
        <translation>De combien une ligne de la carte peut s'écarter de la vraie, en mètres.</translation>
    </message>
    <message>
        <source>How far a line of the map may lie from the true one, one standard deviation, in metres. The errors of the results follow from it.</source>
        <translation>De combien une ligne de la carte peut s'écarter de la vraie, un écart-type, en mètres. Les erreurs des résultats en découlent.</translation>
    </message>
    <message>
        <source>How far a place may lie from where the layer has it.</source>
        <translation>De combien un lieu peut s'écarter de sa position dans la couche.</translation>
    </message>
    <message>
        <source>How far a place's word goes: beyond it the map says nothing.</source>
        <translation>Jusqu'où porte la parole d'un lieu : au-delà, la carte ne dit rien.</translation>
    </message>
    <message>
        <source>How far a value may be from one that is claimed as “about”.</source>
        <translation>De combien une valeur peut s'écarter de celle qui est affirmée avec « environ ».</translation>
    </message>
    <message>
        <source>How far an event may lie from a change, in metres, beside its own precision.</source>
        <translation>À quelle distance d'un changement un événement peut se trouver, en mètres, outre sa propre précision.</translation>
    </message>
    <message>
        <source>How far an event may lie from a change. The event's own location precision is added to it.</source>
        <translation>De combien un événement peut être éloigné d'un changement. La précision de localisation de l'événement s'y ajoute.</translation>
    </message>
    <message>
        <source>How far from a named place forces may have met, if the claim says none.</source>
        <translation>À quelle distance d'un lieu nommé des forces peuvent s'être rejointes, si l'affirmation n'en dit rien.</translation>
    </message>
    <message>
        <source>How far two drawings of one coast or border may lie apart, in metres. Where the front meets a border, its end is uncertain by as much. 0: the whole edge of a lone actor's ground is front.</source>
        <translation>De combien deux tracés d'une même côte ou frontière peuvent s'écarter, en mètres. Là où le front rejoint une frontière, son extrémité est incertaine d'autant. 0 : tout le bord du terrain d'un acteur seul est un front.</translation>
    </message>
    <message>
        <source>How it was measured, how sure. Empty: what the outputs of Salient among the layers say.</source>
        <translation>Comment c'est mesuré, avec quelle certitude. Vide : ce que disent les sorties de Salient parmi les couches.</translation>
    </message>
    <message>
        <source>How many days an event may lie before or after a change, beside its own precision.</source>
        <translation>De combien de jours un événement peut précéder ou suivre un changement, outre sa propre précision.</translation>
    </message>
    <message>
        <source>How many days an event may lie before or after a change. The event's own date precision is added to it.</source>
        <translation>De combien de jours un événement peut précéder ou suivre un changement. La précision de la date de l'événement s'y ajoute.</translation>
    </message>
    <message>
        <source>How much more {actor} held on each date than on the one before.</source>
        <translation>Ce que {actor} tenait de plus à chaque date qu'à la précédente.</translation>
    </message>
    <message>
        <source>How the advance is drawn</source>
        <translation>Comment l'avance est dessinée</translation>
    </message>
    <message>
        <source>How wide a direction is that a claim states in words.</source>
        <translation>Largeur d'une direction qu'une affirmation énonce en mots.</translation>
    </message>
    <message>
        <source>Hypothetical advance</source>
        <translation>Avance hypothétique</translation>
    </message>
    <message>
        <source>Hypothetical advance (lines)</source>
        <translation>Avance hypothétique (lignes)</translation>
    </message>
    <message>
        <source>Hypothetical: click one end of the stretch of front to be moved.</source>
        <translation>Hypothèse : cliquez sur une extrémité du tronçon de front à déplacer.</translation>
    </message>
    <message>
        <source>Hypothetical: draw the ground that {actor} takes; right click ends a polygon.</source>
        <translation>Hypothèse : dessinez le terrain que prend {actor} ; un clic droit termine un polygone.</translation>
    </message>
    <message>
        <source>Hypothetical: draw the line along which {actor} advances; right click ends it.</source>
        <translation>Hypothèse : dessinez la ligne le long de laquelle {actor} avance ; un clic droit la termine.</translation>
    </message>
    <message>
        <source>Hypothetical: draw where the front of {actor} would run, from front to front; right click ends it.</source>
        <translation>Hypothèse : dessinez par où passerait le front de {actor}, de front à front ; un clic droit termine.</translation>
    </message>
    <message>
        <source>Hypothetical: nothing of what a variant shows has happened.</source>
        <translation>Hypothèse : rien de ce que montre une variante n'a eu lieu.</translation>
    </message>
    <message>
        <source>Id in the dataset</source>
        <translation>Identifiant dans le jeu de données</translation>
    </message>
    <message>
        <source>Import a dataset…</source>
        <translation>Importer un jeu de données…</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>Ne rien importer</translation>
    </message>
    <message>
        <source>Import sourced events</source>
        <translation>Importer des événements sourcés</translation>
    </message>
    <message>
        <source>Imported events</source>
        <translation>Événements importés</translation>
    </message>
    <message>
        <source>In a field</source>
        <translation>Dans un champ</translation>
    </message>
    <message>
        <source>In how many steps “sure” falls from the place to the reach.</source>
        <translation>En combien de paliers « sure » descend du lieu à la portée.</translation>
    </message>
    <message>
        <source>In kilometres off the roads: 0.5 lets a road carry twice as far.</source>
        <translation>En kilomètres hors des routes : à 0,5, une route porte deux fois plus loin.</translation>
    </message>
    <message>
        <source>In metres, half on either side of the baseline.</source>
        <translation>En mètres, moitié de chaque côté de la ligne de base.</translation>
    </message>
    <message>
        <source>In the direction of drawing, where no field says who.</source>
        <translation>Dans le sens du dessin, si aucun champ ne dit qui.</translation>
    </message>
    <message>
        <source>In the map view</source>
        <translation>Dans la vue de la carte</translation>
    </message>
    <message>
        <source>In this process</source>
        <translation>Dans ce processus</translation>
    </message>
    <message>
        <source>In w&amp;hich language</source>
        <translation>En quelle &amp;langue</translation>
    </message>
    <message>
        <source>Inconsistent</source>
        <translation>Incohérent</translation>
    </message>
    <message>
        <source>Inconsistent up to a position error of {metres} (1 sigma).</source>
        <translation>Discordant jusqu'à une erreur de position de {metres} (1 sigma).</translation>
    </message>
    <message>
        <source>Inconsistent up to an error of places of {metres} (1 sigma).</source>
        <translation>Discordant jusqu'à une erreur des lieux de {metres} (1 sigma).</translation>
    </message>
    <message>
        <source>Information &amp;credibility</source>
        <translation>&amp;Crédibilité de l'information</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Install for me…</source>
        <translation>Installer pour moi…</translation>
    </message>
    <message>
        <source>Installed by Salient: {path}</source>
        <translation>Installé par Salient : {path}</translation>
    </message>
    <message>
        <source>Intersections</source>
        <translation>Intersections</translation>
    </message>
    <message>
        <source>It can be read, not saved to. Go back to a copy of the store, or import what it holds into a new one.</source>
        <translation>Elle peut être lue, mais rien ne peut y être enregistré. Revenez à une copie de la base, ou importez son contenu dans une nouvelle.</translation>
    </message>
    <message>
        <source>It cannot be read as a vector layer.</source>
        <translation>Il ne peut pas être lu comme couche vecteur.</translation>
    </message>
    <message>
        <source>It could be told with a position error under {metres} (1 sigma).</source>
        <translation>On pourrait en décider avec une erreur de position inférieure à {metres} (1 sigma).</translation>
    </message>
    <message>
        <source>It could be told with an error of places under {metres} (1 sigma).</source>
        <translation>On pourrait en décider avec une erreur des lieux inférieure à {metres} (1 sigma).</translation>
    </message>
    <message>
        <source>It declares entities, which a map needs none of; it is not read.</source>
        <translation>Il déclare des entités XML, dont une carte n'a nul besoin ; il n'est pas lu.</translation>
    </message>
    <message>
        <source>It is all that {encirclers} do not hold within the ring, and not the ground of {names} alone.</source>
        <translation>C'est tout ce que {encirclers} ne tiennent pas à l'intérieur de l'anneau, et pas seulement le terrain de {names}.</translation>
    </message>
    <message>
        <source>It is no KML: its first element is not “kml”.</source>
        <translation>Ce n'est pas un KML : son premier élément n'est pas « kml ».</translation>
    </message>
    <message>
        <source>It is no valid KML: {error}.</source>
        <translation>Ce n'est pas un KML valide : {error}.</translation>
    </message>
    <message>
        <source>It is not clear which columns of {name} hold {lacking}. It has: {columns}. Give a mapping.</source>
        <translation>On ne sait pas quelles colonnes de {name} contiennent {lacking}. Il a : {columns}. Donnez une correspondance.</translation>
    </message>
    <message>
        <source>It is the same list, corrected</source>
        <translation>C'est la même liste, corrigée</translation>
    </message>
    <message>
        <source>It would unpack to {size} GB and is not read. Unpack it by hand first.</source>
        <translation>Il occuperait {size} Go une fois décompressé et n'est pas lu. Décompressez-le d'abord à la main.</translation>
    </message>
    <message>
        <source>Its correlation length</source>
        <translation>Sa longueur de corrélation</translation>
    </message>
    <message>
        <source>Its placemarks could not be kept in memory.</source>
        <translation>Ses repères n'ont pas pu être gardés en mémoire.</translation>
    </message>
    <message>
        <source>JPG files (*.jpg);;WebP files (*.webp)</source>
        <translation>Fichiers JPG (*.jpg);;Fichiers WebP (*.webp)</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>Fichiers JSON</translation>
    </message>
    <message>
        <source>Join ends within</source>
        <translation>Relier les bouts à moins de</translation>
    </message>
    <message>
        <source>Joins published control maps into one layer with actor, date and class, repaired.</source>
        <translation>Réunit des cartes de contrôle publiées en une seule couche avec acteur, date et classe, réparée.</translation>
    </message>
    <message>
        <source>Keep as layers</source>
        <translation>Garder comme couches</translation>
    </message>
    <message>
        <source>Keep both in sight</source>
        <translation>Garder les deux visibles</translation>
    </message>
    <message>
        <source>Keep it with both, and report it</source>
        <translation>Le garder avec les deux, et le signaler</translation>
    </message>
    <message>
        <source>Keep mine, and list them</source>
        <translation>Garder les miens, et les énumérer</translation>
    </message>
    <message>
        <source>Keep results in</source>
        <translation>Garder les résultats dans</translation>
    </message>
    <message>
        <source>Keep variant</source>
        <translation>Garder la variante</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Key figures, continued</source>
        <translation>Chiffres clés, suite</translation>
    </message>
    <message>
        <source>Kilometres (miles)</source>
        <translation>Kilomètres (milles)</translation>
    </message>
    <message>
        <source>Kilometres only</source>
        <translation>Kilomètres seulement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>L&amp;ongitude</source>
        <translation>L&amp;ongitude</translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation>Co&amp;uches</translation>
    </message>
    <message>
        <source>Land and borders: {source}.</source>
        <translation>Terres et frontières : {source}.</translation>
    </message>
    <message>
        <source>Land and sea belo&amp;w the layers</source>
        <translation>T&amp;erre et mer sous les couches</translation>
    </message>
    <message>
        <source>Land and sea beneath</source>
        <translation>Terre et mer en dessous</translation>
    </message>
    <message>
        <source>Land area of {names}, {area}</source>
        <translation>Superficie terrestre de {names}, {area}</translation>
    </message>
    <message>
        <source>Land: {maker}.</source>
        <translation>Terres : {maker}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language and print</source>
        <translation>Langue et impression</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Dernière date</translation>
    </message>
    <message>
        <source>Last date but one</source>
        <translation>Avant-dernière date</translation>
    </message>
    <message>
        <source>Last date of the layers</source>
        <translation>Dernière date des couches</translation>
    </message>
    <message>
        <source>Last date. Empty: the last there is.</source>
        <translation>Dernière date. Vide : la dernière qui existe.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last reopened</source>
        <translation>Dernière réouverture</translation>
    </message>
    <message>
        <source>Last road</source>
        <translation>Dernière route</translation>
    </message>
    <message>
        <source>Last sealed</source>
        <translation>Dernier bouclage</translation>
    </message>
    <message>
        <source>Lat&amp;itude</source>
        <translation>Lat&amp;itude</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Latitude {lat} is out of range: longitude and latitude seem to be swapped.</source>
        <translation>La latitude {lat} est hors limites : longitude et latitude semblent inversées.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Layers named after their makers, whose fields are found by their names.</source>
        <translation>Couches nommées d'après leurs auteurs, dont les champs sont trouvés par leurs noms.</translation>
    </message>
    <message>
        <source>Layers with dates show their last map up to this day. Empty: their last.</source>
        <translation>Les couches datées montrent leur dernière carte jusqu'à ce jour. Vide : leur dernière.</translation>
    </message>
    <message>
        <source>Layers with dates show their last map up to this day: choose one, or type a day</source>
        <translation>Les couches datées montrent leur dernière carte jusqu'à ce jour : choisissez-en un, ou saisissez un jour</translation>
    </message>
    <message>
        <source>Layout templates (*.qpt)</source>
        <translation>Modèles de mise en page (*.qpt)</translation>
    </message>
    <message>
        <source>Lays out a map with its figures, sources and method, ready to print.</source>
        <translation>Compose une carte avec ses chiffres, ses sources et sa méthode, prête à imprimer.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Leave out events and reports that are internal or restricted, and hide the place of events that are to be blurred.</source>
        <translation>Omettre les événements et rapports internes ou restreints, et cacher le lieu des événements à flouter.</translation>
    </message>
    <message>
        <source>Leaves out ground that only one of the two maps is drawn on, for maps of different study areas; how much is left out is said.</source>
        <translation>Omet le terrain où une seule des deux cartes est dessinée, pour des cartes de zones d'étude différentes ; la quantité omise est signalée.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Legend, continued</source>
        <translation>Légende, suite</translation>
    </message>
    <message>
        <source>Length of a transect</source>
        <translation>Longueur d'un transect</translation>
    </message>
    <message>
        <source>Length of the front on the last date (km)</source>
        <translation>Longueur du front à la dernière date (km)</translation>
    </message>
    <message>
        <source>Lengths and areas allow for the curve of the earth.</source>
        <translation>Les longueurs et les superficies tiennent compte de la courbure de la Terre.</translation>
    </message>
    <message>
        <source>Libraries…</source>
        <translation>Bibliothèques…</translation>
    </message>
    <message>
        <source>Line of contact: a row of arcs of either side</source>
        <translation>Ligne de contact : une rangée d'arcs de chaque camp</translation>
    </message>
    <message>
        <source>Line of contact: arcs in the colour of {actor} lie on the other side’s ground, black ones on its own</source>
        <translation>Ligne de contact : les arcs de la couleur de {actor} sont sur le terrain de l’autre camp, les noirs sur le sien</translation>
    </message>
    <message>
        <source>Line to cast transects from. Empty: the front of the first date.</source>
        <translation>Ligne d'où tracer les transects. Vide : le front de la première date.</translation>
    </message>
    <message>
        <source>Lines along which a place's word goes further.</source>
        <translation>Lignes le long desquelles la parole d'un lieu porte plus loin.</translation>
    </message>
    <message>
        <source>Lines that cost a place's word to cross, but where a road does.</source>
        <translation>Lignes que la parole d'un lieu ne franchit qu'à un coût, sauf là où une route les franchit.</translation>
    </message>
    <message>
        <source>Lines to be drawn among borders and towns, such as {table} of Natural Earth: as many as the scale has room for.</source>
        <translation>Lignes à dessiner parmi les frontières et les villes, comme {table} de Natural Earth : autant que l’échelle en laisse la place.</translation>
    </message>
    <message>
        <source>Lines to measure along, in place of casting. Each starts at its base.</source>
        <translation>Lignes le long desquelles mesurer, au lieu d'en tracer. Chacune part de sa base.</translation>
    </message>
    <message>
        <source>Lines with the date field chosen above, in place of a control layer.</source>
        <translation>Lignes avec le champ de date choisi ci-dessus, au lieu d'une couche de contrôle.</translation>
    </message>
    <message>
        <source>Lines, one or more a date, drawn with the same side always on the left.</source>
        <translation>Lignes, une ou plusieurs par date, dessinées avec le même camp toujours à gauche.</translation>
    </message>
    <message>
        <source>Lines: roads, railways, or whatever supply comes along.</source>
        <translation>Lignes : routes, voies ferrées, ou tout ce par quoi vient le ravitaillement.</translation>
    </message>
    <message>
        <source>Link to the selected features</source>
        <translation>Lier aux entités sélectionnées</translation>
    </message>
    <message>
        <source>Link-up</source>
        <translation>Jonction</translation>
    </message>
    <message>
        <source>Link-ups count within</source>
        <translation>Les jonctions comptent à moins de</translation>
    </message>
    <message>
        <source>Linked features</source>
        <translation>Entités liées</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Links to features</source>
        <translation>Liens vers des entités</translation>
    </message>
    <message>
        <source>Links to sources</source>
        <translation>Liens vers des sources</translation>
    </message>
    <message>
        <source>Lists the sourced events that are linked to a feature.</source>
        <translation>Énumère les événements sourcés liés à une entité.</translation>
    </message>
    <message>
        <source>Lists what happened to the shape of each side's ground over the dates of a layer: pockets, link-ups, splits, lodgements and salients, each with date and place.</source>
        <translation>Énumère ce qui est arrivé à la forme du terrain de chaque camp au fil des dates d'une couche : poches, jonctions, scissions, têtes de pont et saillants, chacun avec sa date et son lieu.</translation>
    </message>
    <message>
        <source>Location &amp;precision where a row says none (± m)</source>
        <translation>&amp;Précision de localisation si une ligne n'en indique pas (± m)</translation>
    </message>
    <message>
        <source>Location p&amp;recision (± m)</source>
        <translation>P&amp;récision de localisation (± m)</translation>
    </message>
    <message>
        <source>Location precision</source>
        <translation>Précision de localisation</translation>
    </message>
    <message>
        <source>Location precision (± m)</source>
        <translation>Précision de localisation (± m)</translation>
    </message>
    <message>
        <source>Location precision of a click</source>
        <translation>Précision de localisation d'un clic</translation>
    </message>
    <message>
        <source>Locator: {source}.</source>
        <translation>Carte de localisation : {source}.</translation>
    </message>
    <message>
        <source>Lodgement</source>
        <translation>Tête de pont</translation>
    </message>
    <message>
        <source>Lodgement eliminated</source>
        <translation>Tête de pont éliminée</translation>
    </message>
    <message>
        <source>Lodgement relieved</source>
        <translation>Tête de pont dégagée</translation>
    </message>
    <message>
        <source>Log entry {entries} is not the one that was noted: the log was written anew.</source>
        <translation>L'entrée de journal {entries} n'est pas celle qui a été notée : le journal a été réécrit.</translation>
    </message>
    <message>
        <source>Log entry {number}, SHA-256 {hash}.</source>
        <translation>Entrée de journal {number}, SHA-256 {hash}.</translation>
    </message>
    <message>
        <source>Log entry {seq} follows entry {before}: entries are missing or repeated.</source>
        <translation>L'entrée de journal {seq} suit l'entrée {before} : des entrées manquent ou sont répétées.</translation>
    </message>
    <message>
        <source>Log entry {seq} is not chained to the entry before it.</source>
        <translation>L'entrée de journal {seq} n'est pas chaînée à l'entrée qui la précède.</translation>
    </message>
    <message>
        <source>Log entry {seq} was changed after it was written.</source>
        <translation>L'entrée de journal {seq} a été modifiée après avoir été écrite.</translation>
    </message>
    <message>
        <source>Log of changes</source>
        <translation>Journal des modifications</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Longitude {lon}, latitude {lat} is not on the Earth in degrees.</source>
        <translation>Longitude {lon}, latitude {lat} n'est pas sur la Terre en degrés.</translation>
    </message>
    <message>
        <source>Look for other people's saves every</source>
        <translation>Chercher les enregistrements des autres toutes les</translation>
    </message>
    <message>
        <source>Looking for the front…</source>
        <translation>Recherche du front…</translation>
    </message>
    <message>
        <source>Lost (km²)</source>
        <translation>Perdu (km²)</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>MP4 films (*.mp4);;GIF films (*.gif)</source>
        <translation>Films MP4 (*.mp4);;Films GIF (*.gif)</translation>
    </message>
    <message>
        <source>Made on {date} with Salient {version}.</source>
        <translation>Fait le {date} avec Salient {version}.</translation>
    </message>
    <message>
        <source>Made with Salient {version} and Leaflet 1.9.4 (© Volodymyr Agafonkin, BSD-2-Clause).</source>
        <translation>Fait avec Salient {version} et Leaflet 1.9.4 (© Volodymyr Agafonkin, BSD-2-Clause).</translation>
    </message>
    <message>
        <source>Make a situation map</source>
        <translation>Créer une carte de situation</translation>
    </message>
    <message>
        <source>Make a web map</source>
        <translation>Créer une carte web</translation>
    </message>
    <message>
        <source>Make it if it is not there</source>
        <translation>La créer si elle n'existe pas</translation>
    </message>
    <message>
        <source>Make one, or open one: the button at the top left.</source>
        <translation>Créez-en une, ou ouvrez-en une : le bouton en haut à gauche.</translation>
    </message>
    <message>
        <source>Makers differ</source>
        <translation>Les auteurs divergent</translation>
    </message>
    <message>
        <source>Makers in pairs</source>
        <translation>Auteurs par paires</translation>
    </message>
    <message>
        <source>Makes a control layer of towns with an actor, and says how sure it is.</source>
        <translation>Crée une couche de contrôle à partir de villes avec un acteur, et dit à quel point elle est sûre.</translation>
    </message>
    <message>
        <source>Makes a print layout from a template: title, as-of date, map with graticule, locator, legend of what is visible, scale bars in kilometres and miles, key figures, numbered sources whose numbers stand on the map, method, credits and disclaimer.

Key figures are read from the outputs of Salient among the layers. Sources come from a store of sourced events; a list that does not fit flows to pages of its own.

The layout stays in the project under the title's name for hand finishing. Running again with the same title and template refreshes it, and leaves items where you moved them.

The map’s file ends in .pdf (vector, real text, georeferenced), .svg (a named layer for each of the map’s), .png, .jpg or .webp.</source>
        <translation>Crée une mise en page à partir d'un modèle : titre, date de l'état, carte avec graticule, carte de localisation, légende de ce qui est visible, barres d'échelle en kilomètres et en miles, chiffres clés, sources numérotées dont les numéros figurent sur la carte, méthode, crédits et avertissement.

Les chiffres clés sont lus dans les sorties de Salient parmi les couches. Les sources viennent d'une base d'événements sourcés ; une liste qui ne tient pas se poursuit sur ses propres pages.

La mise en page reste dans le projet sous le nom du titre, pour les finitions à la main. Une nouvelle exécution avec le même titre et le même modèle la rafraîchit, et laisse les éléments là où vous les avez déplacés.

Le fichier de la carte se termine par .pdf (vectoriel, texte réel, géoréférencé), .svg (un calque nommé pour chaque couche de la carte), .png, .jpg ou .webp.</translation>
    </message>
    <message>
        <source>Makes one HTML file of a series: a map to pan and zoom, a slider and a play button for the dates, gaps, pockets, changes, fronts and places, numbered sources that open on a click, figures and chart that follow the date, legend, method and credits.

The file works from a disk, without a network and in a frame of another page. It asks the network for nothing, unless “Map tiles” names a source; what the layers and sources say is shown as text. “#date=2025-06-21” after its address opens it on a date.

Ground that two dates share is written once: half a year of daily maps of a whole front takes less than 3 MB.</source>
        <translation>Crée un fichier HTML d'une série : une carte à déplacer et à zoomer, un curseur et un bouton de lecture pour les dates, brèches, poches, changements, fronts et lieux, des sources numérotées qui s'ouvrent d'un clic, des chiffres et un graphique qui suivent la date, légende, méthode et crédits.

Le fichier fonctionne depuis un disque, sans réseau et dans un cadre d'une autre page. Il ne demande rien au réseau, sauf si « Tuiles de carte » nomme une source ; ce que disent les couches et les sources est affiché comme texte. « #date=2025-06-21 » après son adresse l'ouvre à une date.

Le terrain que deux dates partagent n'est écrit qu'une fois : six mois de cartes quotidiennes d'un front entier occupent moins de 3 Mo.</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Map number</source>
        <translation>Numéro de la carte</translation>
    </message>
    <message>
        <source>Map of</source>
        <translation>Carte de</translation>
    </message>
    <message>
        <source>Map of {date}</source>
        <translation>Carte du {date}</translation>
    </message>
    <message>
        <source>Map page…</source>
        <translation>Page de carte…</translation>
    </message>
    <message>
        <source>Map tiles</source>
        <translation>Tuiles de carte</translation>
    </message>
    <message>
        <source>Map tips and identify results of “{layer}” list events. Switch map tips on in the View menu.</source>
        <translation>Les infobulles et les résultats d'identification de « {layer} » énumèrent les événements. Activez les infobulles dans le menu Vue.</translation>
    </message>
    <message>
        <source>Map without a date</source>
        <translation>Carte sans date</translation>
    </message>
    <message>
        <source>Map {number}.</source>
        <translation>Carte {number}.</translation>
    </message>
    <message>
        <source>Map. The arrow keys move it, plus and minus change its scale.</source>
        <translation>Carte. Les flèches la déplacent, plus et moins changent son échelle.</translation>
    </message>
    <message>
        <source>Mapping (*.json)</source>
        <translation>Correspondance (*.json)</translation>
    </message>
    <message>
        <source>Mapping of columns</source>
        <translation>Correspondance des colonnes</translation>
    </message>
    <message>
        <source>Maps and reports</source>
        <translation>Cartes et rapports</translation>
    </message>
    <message>
        <source>Maps by {makers}{date}</source>
        <translation>Cartes de {makers}{date}</translation>
    </message>
    <message>
        <source>Maps of a month or a year are compared with maps of a day as if all were of {date} ({makers}). Compare dates of one precision.</source>
        <translation>Des cartes d'un mois ou d'une année sont comparées à des cartes d'un jour comme si toutes étaient du {date} ({makers}). Comparez des dates de même précision.</translation>
    </message>
    <message>
        <source>Maps of intervals on</source>
        <translation>Cartes des intervalles le</translation>
    </message>
    <message>
        <source>Match evidence</source>
        <translation>Rapprocher les preuves</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Measure in the layer's plane</source>
        <translation>Mesurer dans le plan de la couche</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Mesurée sur</translation>
    </message>
    <message>
        <source>Measured on {best}, claimed for {wanted}.</source>
        <translation>Mesuré le {best}, affirmé pour {wanted}.</translation>
    </message>
    <message>
        <source>Measured on {best}, the map after {wanted}.</source>
        <translation>Mesuré le {best}, sur la carte qui suit {wanted}.</translation>
    </message>
    <message>
        <source>Measured on {best}, the map before {wanted}.</source>
        <translation>Mesuré le {best}, sur la carte qui précède {wanted}.</translation>
    </message>
    <message>
        <source>Measures how far encirclers are from sealing off a core, and the pocket they would cut off.</source>
        <translation>Mesure ce qui manque aux forces d'encerclement pour boucler un cœur, et la poche qu'elles couperaient.</translation>
    </message>
    <message>
        <source>Measures the pockets that encirclers have sealed: area and its error, who holds the ring, the places inside, since when, and what the area compares to.</source>
        <translation>Mesure les poches que les forces d'encerclement ont bouclées : superficie et son erreur, qui tient l'anneau, les lieux à l'intérieur, depuis quand, et à quoi la superficie se compare.</translation>
    </message>
    <message>
        <source>Measures the quantities that reports claim and says which agree with the layers.</source>
        <translation>Mesure les quantités que des rapports affirment et dit lesquelles concordent avec les couches.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <source>Median distance (m)</source>
        <translation>Distance médiane (m)</translation>
    </message>
    <message>
        <source>Median distance between fronts</source>
        <translation>Distance médiane entre les fronts</translation>
    </message>
    <message>
        <source>Merge the selected events</source>
        <translation>Fusionner les événements sélectionnés</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Method note</source>
        <translation>Note de méthode</translation>
    </message>
    <message>
        <source>Miles (kilometres)</source>
        <translation>Milles (kilomètres)</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>More figures find no room here</source>
        <translation>Il n'y a pas de place ici pour d'autres chiffres</translation>
    </message>
    <message>
        <source>More figures on the next page: {count}</source>
        <translation>Autres chiffres page suivante : {count}</translation>
    </message>
    <message>
        <source>More makers</source>
        <translation>Autres auteurs</translation>
    </message>
    <message>
        <source>More pockets on the map</source>
        <translation>Autres poches sur la carte</translation>
    </message>
    <message>
        <source>More than half of them do</source>
        <translation>Plus de la moitié d'entre eux</translation>
    </message>
    <message>
        <source>More than {most_rears} separate rear places: merge them or choose fewer.</source>
        <translation>Plus de {most_rears} lieux d'arrière distincts : fusionnez-les ou choisissez-en moins.</translation>
    </message>
    <message>
        <source>Move a stretch of the front</source>
        <translation>Déplacer un tronçon du front</translation>
    </message>
    <message>
        <source>Move every boundary at random so many times and measure the gap on each map: interval, bias and share sealed, where vertices do not all err as one. 200 do; 0: the interval is that of a formula. With a core only.</source>
        <translation>Déplacer chaque limite au hasard ce nombre de fois et mesurer la brèche sur chaque carte : intervalle, biais et part bouclée, si les sommets ne se trompent pas tous ensemble. 200 suffisent ; 0 : l'intervalle est celui d'une formule. Seulement avec un cœur.</translation>
    </message>
    <message>
        <source>Move the stretch away from its own ground, and click to put it down.</source>
        <translation>Éloignez le tronçon de son propre terrain, et cliquez pour le poser.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Movement of the front</source>
        <translation>Mouvement du front</translation>
    </message>
    <message>
        <source>Movement of {actor}</source>
        <translation>Mouvement de {actor}</translation>
    </message>
    <message>
        <source>My own maps…</source>
        <translation>Mes propres cartes…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name at least one actor: who can hold ground on the map?</source>
        <translation>Nommez au moins un acteur : qui peut tenir du terrain sur la carte ?</translation>
    </message>
    <message>
        <source>Name at least one encircler. “{name}” has: {actor_names}.</source>
        <translation>Nommez au moins une force d'encerclement. « {name} » a : {actor_names}.</translation>
    </message>
    <message>
        <source>Name of the field with the actor. Empty: that of the profile.</source>
        <translation>Nom du champ de l'acteur. Vide : celui du profil.</translation>
    </message>
    <message>
        <source>Name of the field with the class. Empty: that of the profile.</source>
        <translation>Nom du champ de la classe. Vide : celui du profil.</translation>
    </message>
    <message>
        <source>Name of the field with the date. Empty: that of the profile, else names.</source>
        <translation>Nom du champ de la date. Vide : celui du profil, sinon les noms.</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Nom de la mise en page</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nom du lieu</translation>
    </message>
    <message>
        <source>Name of the variant</source>
        <translation>Nom de la variante</translation>
    </message>
    <message>
        <source>Name of whoever holds the ground that no polygon holds, such as the defender on a map that shows the occupied ground only. It stands in tables, maps and reports.</source>
        <translation>Nom de qui tient le terrain qu'aucun polygone ne couvre, comme le défenseur sur une carte qui ne montre que le terrain occupé. Il figure dans les tables, cartes et rapports.</translation>
    </message>
    <message>
        <source>Name the encirclers in the panel, then click again.</source>
        <translation>Nommez les forces d'encerclement dans le panneau, puis cliquez de nouveau.</translation>
    </message>
    <message>
        <source>Name the encirclers, the besieged, or both.</source>
        <translation>Nommez les forces d'encerclement, les assiégés, ou les deux.</translation>
    </message>
    <message>
        <source>Names separated by ;</source>
        <translation>Noms séparés par ;</translation>
    </message>
    <message>
        <source>Names separated by semicolons. Empty: all but “claimed” and “infiltrated”.</source>
        <translation>Noms séparés par des points-virgules. Vide : toutes sauf « claimed » et « infiltrated ».</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Étroit</translation>
    </message>
    <message>
        <source>Nautical miles (kilometres)</source>
        <translation>Milles marins (kilomètres)</translation>
    </message>
    <message>
        <source>Nearest points of the roads</source>
        <translation>Points les plus proches des routes</translation>
    </message>
    <message>
        <source>Nearest to the encirclers</source>
        <translation>Au plus près des forces d'encerclement</translation>
    </message>
    <message>
        <source>Nearest to the encirclers (m)</source>
        <translation>Au plus près des forces d'encerclement (m)</translation>
    </message>
    <message>
        <source>Neck of a pocket</source>
        <translation>Goulot d'une poche</translation>
    </message>
    <message>
        <source>Needed only where dates can be read as day/month and as month/day.</source>
        <translation>Nécessaire seulement si des dates peuvent se lire jour/mois et mois/jour.</translation>
    </message>
    <message>
        <source>Needed only where most rows are about something else than those that the store knows by the same name and ids.</source>
        <translation>Nécessaire seulement si la plupart des lignes portent sur autre chose que celles que la base connaît sous le même nom et les mêmes identifiants.</translation>
    </message>
    <message>
        <source>Neighbouring state</source>
        <translation>État voisin</translation>
    </message>
    <message>
        <source>Neither GnuPG nor minisign is installed, so nothing was signed.</source>
        <translation>Ni GnuPG ni minisign n'est installé, donc rien n'a été signé.</translation>
    </message>
    <message>
        <source>Neither map has an actor “{name}”. They have: {known}.</source>
        <translation>Aucune des deux cartes n'a d'acteur « {name} ». Elles ont : {known}.</translation>
    </message>
    <message>
        <source>Net (km² a day)</source>
        <translation>Net (km² par jour)</translation>
    </message>
    <message>
        <source>Net (km²)</source>
        <translation>Net (km²)</translation>
    </message>
    <message>
        <source>Neutral ground is open</source>
        <translation>Le terrain neutre est ouvert</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>New control layer</source>
        <translation>Nouvelle couche de contrôle</translation>
    </message>
    <message>
        <source>New control layer…</source>
        <translation>Nouvelle couche de contrôle…</translation>
    </message>
    <message>
        <source>New course of the front</source>
        <translation>Nouveau tracé du front</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>New event store</source>
        <translation>Nouvelle base d'événements</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Nouveau rapport</translation>
    </message>
    <message>
        <source>New store…</source>
        <translation>Nouvelle base…</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>Next day…</source>
        <translation>Jour suivant…</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Nine tenths of the front within (m)</source>
        <translation>Neuf dixièmes du front à moins de (m)</translation>
    </message>
    <message>
        <source>No Python interpreter was found that worker processes could be started with and that computes with the same libraries as this process, GEOS among them.</source>
        <translation>Aucun interpréteur Python n'a été trouvé qui puisse démarrer des processus de travail et qui calcule avec les mêmes bibliothèques que ce processus, dont GEOS.</translation>
    </message>
    <message>
        <source>No algorithm can run yet. {how}</source>
        <translation>Aucun algorithme ne peut encore fonctionner. {how}</translation>
    </message>
    <message>
        <source>No bar: no change</source>
        <translation>Pas de barre : aucun changement</translation>
    </message>
    <message>
        <source>No bar: no change, or no map</source>
        <translation>Pas de barre : aucun changement ou pas de carte</translation>
    </message>
    <message>
        <source>No build of {names} is known to fit Python {key}. Install by hand: {how}</source>
        <translation>Aucune version de {names} n'est connue pour convenir à Python {key}. Installez à la main : {how}</translation>
    </message>
    <message>
        <source>No closure</source>
        <translation>Pas de bouclage</translation>
    </message>
    <message>
        <source>No column of {name} names a source: the events have no reports.</source>
        <translation>Aucune colonne de {name} ne nomme une source : les événements n'ont pas de rapports.</translation>
    </message>
    <message>
        <source>No control mapped</source>
        <translation>Contrôle non cartographié</translation>
    </message>
    <message>
        <source>No counterpart beyond</source>
        <translation>Pas de correspondant au-delà de</translation>
    </message>
    <message>
        <source>No date could be read (first text: “{shown}”). Dates are read as {formats}; give the format, a pattern like “map D.M.YY”, or a date for all.</source>
        <translation>Aucune date n'a pu être lue (premier texte : « {shown} »). Les dates sont lues comme {formats} ; donnez le format, un motif comme « map D.M.YY », ou une date pour toutes.</translation>
    </message>
    <message>
        <source>No date could be read as {format} (first text: “{shown}”). Nothing dated was found in {where}.</source>
        <translation>Aucune date n'a pu être lue comme {format} (premier texte : « {shown} »). Rien de daté n'a été trouvé dans {where}.</translation>
    </message>
    <message>
        <source>No event is linked to “{layer}”.</source>
        <translation>Aucun événement n'est lié à « {layer} ».</translation>
    </message>
    <message>
        <source>No feature could be used. Remedy what the table of repairs names first.</source>
        <translation>Aucune entité n'a pu être utilisée. Remédiez d'abord à ce que nomme la table des réparations.</translation>
    </message>
    <message>
        <source>No feature has a control class that is to count ({names}). The classes are: {found}.</source>
        <translation>Aucune entité n'a une classe de contrôle à compter ({names}). Les classes sont : {found}.</translation>
    </message>
    <message>
        <source>No feature of the project's layers is linked to this event.</source>
        <translation>Aucune entité des couches du projet n'est liée à cet événement.</translation>
    </message>
    <message>
        <source>No file attached</source>
        <translation>Aucun fichier joint</translation>
    </message>
    <message>
        <source>No file was given.</source>
        <translation>Aucun fichier n'a été donné.</translation>
    </message>
    <message>
        <source>No gap line lies between {said}.</source>
        <translation>Aucune ligne de brèche ne se trouve entre {said}.</translation>
    </message>
    <message>
        <source>No ground changes hands.</source>
        <translation>Aucun terrain ne change de mains.</translation>
    </message>
    <message>
        <source>No layer has a coordinate reference system, so nothing can be placed on the Earth. Set that of the layers and run again.</source>
        <translation>Aucune couche n'a de système de coordonnées, donc rien ne peut être placé sur la Terre. Définissez celui des couches et relancez.</translation>
    </message>
    <message>
        <source>No layer has a coordinate reference system. Set it in the layer's properties.</source>
        <translation>Aucune couche n'a de système de coordonnées. Définissez-le dans les propriétés de la couche.</translation>
    </message>
    <message>
        <source>No layer holds what the chart “{kind}” needs on two dates or more. Add an output of Encirclement gap, Pocket area or Control timeline, or choose “none”.</source>
        <translation>Aucune couche ne contient ce que demande le graphique « {kind} » sur au moins deux dates. Ajoutez une sortie de Brèche d'encerclement, Superficie des poches ou Chronologie du contrôle, ou choisissez « none ».</translation>
    </message>
    <message>
        <source>No layer is ticked. Tick at least one, or choose a theme.</source>
        <translation>Aucune couche n'est cochée. Cochez-en au moins une, ou choisissez un thème.</translation>
    </message>
    <message>
        <source>No line divides the study area. Check its place and the lines' CRS.</source>
        <translation>Aucune ligne ne partage la zone d'étude. Vérifiez son emplacement et le SCR des lignes.</translation>
    </message>
    <message>
        <source>No line lies in the study area. Choose an area that the front crosses; mind the coordinate reference systems.</source>
        <translation>Aucune ligne ne se trouve dans la zone d'étude. Choisissez une zone que le front traverse ; attention aux systèmes de coordonnées.</translation>
    </message>
    <message>
        <source>No lines between closed ground cut the core off from the rear.</source>
        <translation>Aucune ligne entre terrains fermés ne coupe le cœur de l'arrière.</translation>
    </message>
    <message>
        <source>No map of the series has ground in the study area: choose another area.</source>
        <translation>Aucune carte de la série n'a de terrain dans la zone d'étude : choisissez une autre zone.</translation>
    </message>
    <message>
        <source>No names: choose a control layer and its actor field first.</source>
        <translation>Pas de noms : choisissez d'abord une couche de contrôle et son champ d'acteur.</translation>
    </message>
    <message>
        <source>No other side gained such a piece.</source>
        <translation>Aucun autre camp n’a gagné un tel morceau.</translation>
    </message>
    <message>
        <source>No place lies in the study area. Choose an area that holds places; mind the coordinate reference systems.</source>
        <translation>Aucun lieu ne se trouve dans la zone d'étude. Choisissez une zone qui contient des lieux ; attention aux systèmes de coordonnées.</translation>
    </message>
    <message>
        <source>No pocket holds {said}.</source>
        <translation>Aucune poche ne contient {said}.</translation>
    </message>
    <message>
        <source>No pocket round the core is as large as the least area asked for.</source>
        <translation>Aucune poche autour du cœur n'atteint la superficie minimale demandée.</translation>
    </message>
    <message>
        <source>No quantity with a unit was found, and no fact. Facts without a number (sealed, open, linked up, who holds a place) are read in full in English alone, and of other languages in the commonest words.</source>
        <translation>Aucune quantité avec une unité n'a été trouvée, ni aucun fait. Les faits sans nombre (bouclé, ouvert, jonction faite, qui tient un lieu) ne sont lus entièrement qu'en anglais, et dans les autres langues seulement avec les mots les plus courants.</translation>
    </message>
    <message>
        <source>No quantity with a unit was found, and no fact. What is denied, asked, nearly so or yet to come is none.</source>
        <translation>Aucune quantité avec une unité n'a été trouvée, ni aucun fait. Ce qui est démenti, demandé, presque vrai ou à venir n'en est pas un.</translation>
    </message>
    <message>
        <source>No rate</source>
        <translation>Pas de rythme</translation>
    </message>
    <message>
        <source>No report of the store claims a quantity.</source>
        <translation>Aucun rapport de la base n'affirme de quantité.</translation>
    </message>
    <message>
        <source>No report yet.</source>
        <translation>Pas encore de rapport.</translation>
    </message>
    <message>
        <source>No road of the layer leads in.</source>
        <translation>Aucune route de la couche n'y mène.</translation>
    </message>
    <message>
        <source>No road of the layer leads in; roads that are cut: {count}.</source>
        <translation>Aucune route de la couche n'y mène ; routes coupées : {count}.</translation>
    </message>
    <message>
        <source>No row of the table claims a quantity.</source>
        <translation>Aucune ligne de la table n'affirme de quantité.</translation>
    </message>
    <message>
        <source>No source.</source>
        <translation>Aucune source.</translation>
    </message>
    <message>
        <source>No store is named. Choose a GeoPackage or a PostgreSQL connection.</source>
        <translation>Aucune base n'est nommée. Choisissez un GeoPackage ou une connexion PostgreSQL.</translation>
    </message>
    <message>
        <source>No store is open.</source>
        <translation>Aucune base n'est ouverte.</translation>
    </message>
    <message>
        <source>No store is open. Choose one in the dock first.</source>
        <translation>Aucune base n'est ouverte. Choisissez-en d'abord une dans le panneau.</translation>
    </message>
    <message>
        <source>No {what} of the layer is “{actor}”'s: its encirclers are {known}.</source>
        <translation>Aucune entité ({what}) de la couche n'est à « {actor} » : ses forces d'encerclement sont {known}.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None of “geometries” is ground that somebody holds in {crs}: {why}.</source>
        <translation>Rien dans « geometries » n'est un terrain tenu par quelqu'un dans {crs} : {why}.</translation>
    </message>
    <message>
        <source>None: leave that date out</source>
        <translation>Aucune : laisser cette date de côté</translation>
    </message>
    <message>
        <source>None: the layers ticked below</source>
        <translation>Aucun : les couches cochées ci-dessous</translation>
    </message>
    <message>
        <source>Not all key figures fit their place: see the further page.</source>
        <translation>Tous les chiffres clés ne tiennent pas dans leur cadre : voir la page suivante.</translation>
    </message>
    <message>
        <source>Not all key figures fit their place; the last are left out.</source>
        <translation>Tous les chiffres clés ne tiennent pas dans leur cadre ; les derniers sont omis.</translation>
    </message>
    <message>
        <source>Not comparable with {then} on {date}: that was the gap of another pocket</source>
        <translation>Non comparable avec {then} le {date} : c’était la brèche d’une autre poche</translation>
    </message>
    <message>
        <source>Not counted as held: {what}</source>
        <translation>Non compté comme tenu : {what}</translation>
    </message>
    <message>
        <source>Not found: {fields}. Choose their columns.</source>
        <translation>Introuvable : {fields}. Choisissez leurs colonnes.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Not public: {events} event(s) and {reports} report(s) are left out, the places of {blurred} event(s) are blurred to {km} km or more.</source>
        <translation>Non publics : {events} événement(s) et {reports} rapport(s) sont omis, les lieux de {blurred} événement(s) sont floutés à {km} km ou plus.</translation>
    </message>
    <message>
        <source>Not set: {names}.</source>
        <translation>Non définis : {names}.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Not stated (public)</source>
        <translation>Non précisé (public)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note (*.json)</source>
        <translation>Note (*.json)</translation>
    </message>
    <message>
        <source>Note or export (*.json *.geojson *.csv)</source>
        <translation>Note ou export (*.json *.geojson *.csv)</translation>
    </message>
    <message>
        <source>Note the end of the log</source>
        <translation>Noter la fin du journal</translation>
    </message>
    <message>
        <source>Note the end of the log…</source>
        <translation>Noter la fin du journal…</translation>
    </message>
    <message>
        <source>Nothing could be kept in {path}: {error}.</source>
        <translation>Rien n'a pu être conservé dans {path} : {error}.</translation>
    </message>
    <message>
        <source>Nothing counts as held: all is of the classes {names}. Name the classes that count.</source>
        <translation>Rien ne compte comme tenu : tout est des classes {names}. Nommez les classes qui comptent.</translation>
    </message>
    <message>
        <source>Nothing is known as of {wanted}: the layers begin on {first}.</source>
        <translation>On ne sait rien au {wanted} : les couches commencent le {first}.</translation>
    </message>
    <message>
        <source>Nothing of the study area is within reach of a place.</source>
        <translation>Rien de la zone d'étude n'est à portée d'un lieu.</translation>
    </message>
    <message>
        <source>Nothing says who holds the ground of “{layer}”, and no actor is given for it. It has: {join}. Name the field or the actor, or take the actor from the layer's, file's or folder's name.</source>
        <translation>Rien ne dit qui tient le terrain de « {layer} », et aucun acteur n'est donné. Elle a : {join}. Nommez le champ ou l'acteur, ou prenez l'acteur dans le nom de la couche, du fichier ou du dossier.</translation>
    </message>
    <message>
        <source>Nothing was filled in: {reason}</source>
        <translation>Rien n'a été rempli : {reason}</translation>
    </message>
    <message>
        <source>Nothing was imported: the dataset now says something else in {count} fields that you changed by hand ({first}). Choose whose words are to stand.</source>
        <translation>Rien n'a été importé : le jeu de données dit maintenant autre chose dans {count} champs que vous avez modifiés à la main ({first}). Choisissez quelle version doit valoir.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Rien n'a été installé.</translation>
    </message>
    <message>
        <source>Nothing was retracted: say why, the log keeps the reason.</source>
        <translation>Rien n'a été retiré : dites pourquoi, le journal garde la raison.</translation>
    </message>
    <message>
        <source>Nothing was saved to {address}: {text}. Check that the file or connection is there, that you may write to it and that the disk is not full, then save again; what you typed is kept.</source>
        <translation>Rien n'a été enregistré dans {address} : {text}. Vérifiez que le fichier ou la connexion existe, que vous pouvez y écrire et que le disque n'est pas plein, puis enregistrez de nouveau ; votre saisie est conservée.</translation>
    </message>
    <message>
        <source>Nothing was saved: at {address} lies another store now than the one that was opened. Open it anew, then save again; what you typed is kept.</source>
        <translation>Rien n'a été enregistré : à {address} se trouve maintenant une autre base d'événements que celle qui a été ouverte. Ouvrez-la de nouveau, puis enregistrez encore ; votre saisie est conservée.</translation>
    </message>
    <message>
        <source>Nothing was saved: {address} is locked by another program that writes to it. Save again in a moment, or close the other program; what you typed is kept.</source>
        <translation>Rien n'a été enregistré : {address} est verrouillé par un autre programme qui y écrit. Enregistrez de nouveau dans un instant, ou fermez l'autre programme ; votre saisie est conservée.</translation>
    </message>
    <message>
        <source>Now, by me</source>
        <translation>Maintenant, par moi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number of changes with support</source>
        <translation>Nombre de changements attestés</translation>
    </message>
    <message>
        <source>Number of changes without support</source>
        <translation>Nombre de changements non attestés</translation>
    </message>
    <message>
        <source>Number of claims</source>
        <translation>Nombre d'affirmations</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Nombre de dates</translation>
    </message>
    <message>
        <source>Number of events</source>
        <translation>Nombre d'événements</translation>
    </message>
    <message>
        <source>Number of events and reports left out as not public</source>
        <translation>Nombre d'événements et de rapports omis car non publics</translation>
    </message>
    <message>
        <source>Number of events listed</source>
        <translation>Nombre d'événements listés</translation>
    </message>
    <message>
        <source>Number of fields that both changed</source>
        <translation>Nombre de champs modifiés des deux côtés</translation>
    </message>
    <message>
        <source>Number of rejected rows</source>
        <translation>Nombre de lignes rejetées</translation>
    </message>
    <message>
        <source>Number of reported events on no map</source>
        <translation>Nombre d'événements rapportés sur aucune carte</translation>
    </message>
    <message>
        <source>Number of reports</source>
        <translation>Nombre de rapports</translation>
    </message>
    <message>
        <source>Of a PNG, JPG or WebP for the web. 0: as the resolution says.</source>
        <translation>D'un PNG, JPG ou WebP pour le web. 0 : selon la résolution.</translation>
    </message>
    <message>
        <source>Of a PNG, and of what cannot be drawn as vectors</source>
        <translation>D'un PNG, et de ce qui ne peut pas être dessiné en vecteurs</translation>
    </message>
    <message>
        <source>Of a range: its upper end</source>
        <translation>D'un intervalle : sa borne supérieure</translation>
    </message>
    <message>
        <source>Of selected features</source>
        <translation>Des entités sélectionnées</translation>
    </message>
    <message>
        <source>Of the desk’s own count, printed in the small print beside the day of production.</source>
        <translation>Selon la numérotation de la rédaction, imprimé en petits caractères à côté du jour de production.</translation>
    </message>
    <message>
        <source>Of the event</source>
        <translation>De l'événement</translation>
    </message>
    <message>
        <source>Of the figures in words, where the second unit stands in brackets; charts and what is written on the map have the first alone. Labels that layers bring have the units that they were measured with.</source>
        <translation>Des chiffres dans les textes, où la seconde unité est entre parenthèses ; les graphiques et ce qui est écrit sur la carte n’ont que la première. Les étiquettes des couches gardent les unités de leur mesure.</translation>
    </message>
    <message>
        <source>Of the first {rows} rows {good} can be imported and {bad} cannot.</source>
        <translation>Sur les {rows} premières lignes, {good} peuvent être importées et {bad} non.</translation>
    </message>
    <message>
        <source>Of the intervals of the rates.</source>
        <translation>Des intervalles des vitesses.</translation>
    </message>
    <message>
        <source>Of the words and dates that Salient writes. Names, titles and notes stay as they are. Empty: that of QGIS.</source>
        <translation>Des mots et des dates que Salient écrit. Noms, titres et notes restent tels quels. Vide : celle de QGIS.</translation>
    </message>
    <message>
        <source>Of the words and dates that Salient writes; names and texts stay as they are</source>
        <translation>Celle des mots et des dates que Salient écrit ; les noms et les textes restent tels quels</translation>
    </message>
    <message>
        <source>Of what “{quantity}” is the length is not said: of a gap, or between which places.</source>
        <translation>Il n'est pas dit de quoi « {quantity} » est la longueur : d'une brèche, ou entre quels lieux.</translation>
    </message>
    <message>
        <source>Of which area it is a part is not named: name the country or region.</source>
        <translation>Il n'est pas dit de quelle zone c'est une partie : nommez le pays ou la région.</translation>
    </message>
    <message>
        <source>Of {all} claimed quantities {good} are consistent with the layers, {bad} are not, and of {open} the layers cannot tell.</source>
        <translation>Sur {all} quantités affirmées, {good} sont cohérentes avec les couches, {bad} ne le sont pas, et pour {open} les couches ne permettent pas de trancher.</translation>
    </message>
    <message>
        <source>Of {rows} rows {good} can be imported and {bad} cannot.</source>
        <translation>Sur {rows} lignes, {good} peuvent être importées et {bad} non.</translation>
    </message>
    <message>
        <source>Off: each date names all of its places.</source>
        <translation>Décoché : chaque date nomme tous ses lieux.</translation>
    </message>
    <message>
        <source>Offsets along the front</source>
        <translation>Écarts le long du front</translation>
    </message>
    <message>
        <source>On a map of one actor: lines or polygons along which its edge is coast or border and no front. Empty: the world map that QGIS ships (Natural Earth 1:10m).</source>
        <translation>Sur une carte d'un seul acteur : lignes ou polygones le long desquels son bord est côte ou frontière et non front. Vide : la carte du monde fournie avec QGIS (Natural Earth 1:10m).</translation>
    </message>
    <message>
        <source>On both sides of the line</source>
        <translation>Des deux côtés de la ligne</translation>
    </message>
    <message>
        <source>On the last date</source>
        <translation>À la dernière date</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>On the map of {date} {said} lies on ground that is nobody's: who holds it is not shown.</source>
        <translation>Sur la carte du {date}, {said} se trouve sur un terrain qui n'est à personne : qui le tient n'est pas montré.</translation>
    </message>
    <message>
        <source>On the map: {actors}</source>
        <translation>Sur la carte : {actors}</translation>
    </message>
    <message>
        <source>On {count} date(s) the lines differ in “{field}”: the largest counts for the date.</source>
        <translation>À {count} date(s), les lignes diffèrent dans « {field} » : la plus grande valeur compte pour la date.</translation>
    </message>
    <message>
        <source>On {count} day(s) an actor is on an earlier map of the day alone, which does not count: he has no ground then, first {actors} on {day}. Where each side is drawn by itself, or a later map mends one of them, give them one time, or draw all of them on the later one</source>
        <translation>Pour {count} jour(s), un acteur n'est que sur une carte antérieure du jour, qui ne compte pas : il n'a alors aucun terrain, d'abord {actors} le {day}. Si chaque camp est dessiné à part, ou si une carte plus tardive n'en corrige qu'un, donnez-leur la même heure, ou dessinez-les tous sur la plus tardive</translation>
    </message>
    <message>
        <source>On {count} day(s) of several maps ground stays that the last one does not draw, of actors whom it leaves as they were: first {actors} on {day}</source>
        <translation>Pour {count} jour(s) à plusieurs cartes, il reste du terrain que la dernière ne dessine pas, d'acteurs qu'elle laisse tels quels : d'abord {actors} le {day}</translation>
    </message>
    <message>
        <source>On {count} of {dates} dates the map shows {actor} alone, and the whole outline is front; on the others front is only where two actors meet, so that fronts of both kinds do not compare. Draw the same actors on each date, or choose one actor to read.</source>
        <translation>Sur {count} des {dates} dates la carte ne montre que {actor}, et tout son contour est front ; sur les autres le front n'est que là où deux acteurs se touchent, de sorte que les deux ne se comparent pas. Dessinez les mêmes acteurs à chaque date, ou choisissez un seul acteur à lire.</translation>
    </message>
    <message>
        <source>On {date}: </source>
        <translation>Le {date} : </translation>
    </message>
    <message>
        <source>On {day} the gap {where} has no length: {states}.</source>
        <translation>Le {day}, la brèche {where} n'a pas de longueur : {states}.</translation>
    </message>
    <message>
        <source>One actor a line</source>
        <translation>Un acteur par ligne</translation>
    </message>
    <message>
        <source>One date for all features (2025-01-31). Empty: read from field or name.</source>
        <translation>Une seule date pour toutes les entités (2025-01-31). Vide : lue dans le champ ou le nom.</translation>
    </message>
    <message>
        <source>One date tells nothing of who draws first.</source>
        <translation>Une seule date ne dit rien de qui dessine en premier.</translation>
    </message>
    <message>
        <source>One date, {day}.</source>
        <translation>Une seule date, {day}.</translation>
    </message>
    <message>
        <source>One line a gap line, with its length and the total of its closure.</source>
        <translation>Une ligne par ligne de brèche, avec sa longueur et le total de son bouclage.</translation>
    </message>
    <message>
        <source>One map</source>
        <translation>Une carte</translation>
    </message>
    <message>
        <source>One of longitude and latitude is missing or no number.</source>
        <translation>La longitude ou la latitude manque ou n'est pas un nombre.</translation>
    </message>
    <message>
        <source>One page as an example; the export has {count}.</source>
        <translation>Une page à titre d'exemple ; l'export en a {count}.</translation>
    </message>
    <message>
        <source>One page with charts: area, gain and loss, end to end against summed.</source>
        <translation>Une page de graphiques : superficie, gains et pertes, de bout en bout et cumul.</translation>
    </message>
    <message>
        <source>One page with figures, curve over time, method, inputs and parameters.</source>
        <translation>Une page avec chiffres, courbe dans le temps, méthode, entrées et paramètres.</translation>
    </message>
    <message>
        <source>One page with figures, tables, method and parameters.</source>
        <translation>Une page avec chiffres, tables, méthode et paramètres.</translation>
    </message>
    <message>
        <source>One page, one for each date of the layers, or one for each pocket: one PDF, or one PNG or SVG each, with date or pocket added to the file’s name.</source>
        <translation>Une page, une par date des couches, ou une par poche : un seul PDF, ou un PNG ou SVG pour chacune, avec la date ou la poche ajoutée au nom du fichier.</translation>
    </message>
    <message>
        <source>One point a date and core, with its state: a core that was taken too.</source>
        <translation>Un point par date et cœur, avec son état : aussi pour un cœur pris.</translation>
    </message>
    <message>
        <source>One row a date and core, also where there is no gap, with the reason.</source>
        <translation>Une ligne par date et cœur, même sans brèche, avec la raison.</translation>
    </message>
    <message>
        <source>One row a date and core, in words, also where no road leads in.</source>
        <translation>Une ligne par date et cœur, en mots, même si aucune route n'y mène.</translation>
    </message>
    <message>
        <source>One row for each reference place, not for the nearest only.</source>
        <translation>Une ligne par lieu de référence, pas seulement pour le plus proche.</translation>
    </message>
    <message>
        <source>Only ground that both maps cover</source>
        <translation>Seulement le terrain couvert par les deux cartes</translation>
    </message>
    <message>
        <source>Only links to web pages, and text, can start a report.</source>
        <translation>Seuls des liens vers des pages web, et du texte, peuvent commencer un rapport.</translation>
    </message>
    <message>
        <source>Only what is public</source>
        <translation>Seulement ce qui est public</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Open a store…</source>
        <translation>Ouvrir une base…</translation>
    </message>
    <message>
        <source>Open an event store</source>
        <translation>Ouvrir une base d'événements</translation>
    </message>
    <message>
        <source>Open ends are carried</source>
        <translation>Les bouts libres sont prolongés</translation>
    </message>
    <message>
        <source>Open ends of two lines this near to each other are joined. 0: none are.</source>
        <translation>Les bouts libres de deux lignes aussi proches l'un de l'autre sont reliés. 0 : aucun.</translation>
    </message>
    <message>
        <source>Open ground narrower than this between polygons of the encirclers counts as closed: borders that should be one often miss each other. Slivers are counted and reported. 0: none is closed.</source>
        <translation>Un terrain libre plus étroit que cela entre des polygones des forces d'encerclement compte comme fermé : des limites qui devraient n'en faire qu'une se manquent souvent. Les interstices sont comptés et signalés. 0 : aucun n'est fermé.</translation>
    </message>
    <message>
        <source>Open in its folder</source>
        <translation>Ouvrir dans son dossier</translation>
    </message>
    <message>
        <source>Open sample project</source>
        <translation>Ouvrir le projet d'exemple</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <source>Or bring in a dataset: the store's menu › Import a dataset…</source>
        <translation>Ou importez un jeu de données : menu de la base › Importer un jeu de données…</translation>
    </message>
    <message>
        <source>Or: control layer before</source>
        <translation>Ou : couche de contrôle avant</translation>
    </message>
    <message>
        <source>Or: table of claims</source>
        <translation>Ou : table d'affirmations</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Other pictures in “{folder}” that are named as frames are: {count}.</source>
        <translation>Autres images dans « {folder} » nommées comme les images de la série : {count}.</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Autre camp</translation>
    </message>
    <message>
        <source>Over the dates of the layers up to the as-of date: the gap with its error, the pocket’s or the ground’s area, what was gained and lost from date to date, or the same added up. “automatic” takes the first of these that the layers tell.</source>
        <translation>Sur les dates des couches jusqu'à la date de l'état : la brèche avec son erreur, la superficie de la poche ou du terrain, ce qui a été gagné et perdu d'une date à l'autre, ou le même cumulé. « automatic » prend le premier que donnent les couches.</translation>
    </message>
    <message>
        <source>Over this distance along a line its errors go together. For simulations; the formula holds where it is larger than the neighbourhood of a gap line's end.</source>
        <translation>Sur cette distance le long d'une ligne, ses erreurs vont de pair. Pour les simulations ; la formule vaut si elle est plus grande que le voisinage de l'extrémité d'une ligne de brèche.</translation>
    </message>
    <message>
        <source>Own side</source>
        <translation>Camp propre</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;PNG files (*.png);;SVG files (*.svg)</source>
        <translation>Fichiers PDF (*.pdf);;Fichiers PNG (*.png);;Fichiers SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;PNG files (*.png);;SVG files (*.svg);;JPG files (*.jpg);;WebP files (*.webp)</source>
        <translation>Fichiers PDF (*.pdf);;Fichiers PNG (*.png);;Fichiers SVG (*.svg);;Fichiers JPG (*.jpg);;Fichiers WebP (*.webp)</translation>
    </message>
    <message>
        <source>Pa&amp;ges for</source>
        <translation>Pa&amp;ges pour</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages of {layout}</source>
        <translation>Pages de {layout}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Parts that jut out are salients if they are narrower than this, in metres.</source>
        <translation>Les parties qui avancent sont des saillants si elles sont plus étroites que cela, en mètres.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pieces of each maker's front with the distance to the other's.</source>
        <translation>Morceaux du front de chaque auteur avec la distance à celui de l'autre.</translation>
    </message>
    <message>
        <source>Pieces that are too small or lie mostly on water, with the reason.</source>
        <translation>Morceaux trop petits ou surtout sur l'eau, avec la raison.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Place facts</source>
        <translation>Faits sur les lieux</translation>
    </message>
    <message>
        <source>Place name field</source>
        <translation>Champ du nom du lieu</translation>
    </message>
    <message>
        <source>Place taken</source>
        <translation>Lieu pris</translation>
    </message>
    <message>
        <source>Place the gap is measured for</source>
        <translation>Lieu dont on mesure la brèche</translation>
    </message>
    <message>
        <source>Place {number}: “{lat}, {long}” are no coordinates in degrees.</source>
        <translation>Lieu {number} : « {lat}, {long} » ne sont pas des coordonnées en degrés.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Places of the project</source>
        <translation>Lieux du projet</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Pocket</source>
        <translation>Poche</translation>
    </message>
    <message>
        <source>Pocket area</source>
        <translation>Superficie des poches</translation>
    </message>
    <message>
        <source>Pocket area (km²)</source>
        <translation>Superficie de la poche (km²)</translation>
    </message>
    <message>
        <source>Pocket eliminated</source>
        <translation>Poche éliminée</translation>
    </message>
    <message>
        <source>Pocket formed</source>
        <translation>Poche formée</translation>
    </message>
    <message>
        <source>Pocket formed: ground that hangs on only by a corridor narrower than the neck. Pocket sealed: closed in all round. Pocket reduced: a quarter smaller than at its last entry. Pocket split, pockets merged: one becomes two, two one. Pocket opened: reached again while others still hold most of the ground round it; pocket relieved: reached and no longer mostly ringed; pocket eliminated: taken, or left.

A pocket is followed by the ground it shares from map to map. Several sides can close one in together; they count as friends from then on.

Link-up and split: two bodies of one actor become one, or one two; where a ring is shut, the flanks met. Lodgement: a new body away from all others; relieved when another body reaches it, eliminated when it is gone.

Salient formed: a part narrower than the salient's width and deeper than its base is wide. Each salient is logged once.

Slivers narrower than the tolerance are no way out, as for the gap and pocket area: they are closed, counted and reported.

The actor of a pocket is the besieged, the other the encircler. On a layer of one actor the other side is everybody else. Sizes are in the local plane of the layer.</source>
        <translation>Poche formée : terrain qui ne tient plus que par un corridor plus étroit que le goulot. Poche bouclée : enfermée de tous côtés. Poche réduite : d'un quart plus petite qu'à sa dernière entrée. Poche scindée, poches réunies : une en devient deux, deux une. Poche rouverte : de nouveau atteinte alors que d'autres tiennent encore la plupart du terrain alentour ; poche dégagée : atteinte et plus guère entourée ; poche éliminée : prise, ou abandonnée.

Une poche est suivie par le terrain commun de carte en carte. Plusieurs camps peuvent l'enfermer ensemble ; ils comptent dès lors comme alliés.

Jonction et scission : deux ensembles d'un acteur n'en font plus qu'un, ou un en devient deux ; là où un anneau se ferme, les flancs se sont rejoints. Tête de pont : un nouvel ensemble loin de tous les autres ; dégagée quand un autre ensemble l'atteint, éliminée quand elle a disparu.

Saillant formé : une partie plus étroite que la largeur du saillant et plus profonde que sa base n'est large. Chaque saillant est consigné une seule fois.

Les interstices plus étroits que la tolérance ne sont pas une issue, comme pour la brèche et la superficie des poches : ils sont fermés, comptés et signalés.

L'acteur d'une poche est l'assiégé, l'autre est celui qui encercle. Sur une couche d'un seul acteur, l'autre camp, ce sont tous les autres. Les tailles sont dans le plan local de la couche.</translation>
    </message>
    <message>
        <source>Pocket opened</source>
        <translation>Poche rouverte</translation>
    </message>
    <message>
        <source>Pocket reduced</source>
        <translation>Poche réduite</translation>
    </message>
    <message>
        <source>Pocket relieved</source>
        <translation>Poche dégagée</translation>
    </message>
    <message>
        <source>Pocket sealed</source>
        <translation>Poche bouclée</translation>
    </message>
    <message>
        <source>Pocket split</source>
        <translation>Poche scindée</translation>
    </message>
    <message>
        <source>Pocket {number}</source>
        <translation>Poche {number}</translation>
    </message>
    <message>
        <source>Pocket {number}: {area}</source>
        <translation>Poche {number} : {area}</translation>
    </message>
    <message>
        <source>Pocket, by its letter</source>
        <translation>Poche, par sa lettre</translation>
    </message>
    <message>
        <source>Pocket, from tactical to wide</source>
        <translation>Poche, de tactique à large</translation>
    </message>
    <message>
        <source>Pocket, km²</source>
        <translation>Poche, km²</translation>
    </message>
    <message>
        <source>Pockets</source>
        <translation>Poches</translation>
    </message>
    <message>
        <source>Pockets merged</source>
        <translation>Poches réunies</translation>
    </message>
    <message>
        <source>Pockets of “Encirclement gap” or “Pocket area”. Empty: looked for.</source>
        <translation>Poches de « Brèche d'encerclement » ou « Superficie des poches ». Vide : cherchées.</translation>
    </message>
    <message>
        <source>Pockets round this place, from the innermost to the widest.</source>
        <translation>Poches autour de ce lieu, de la plus intérieure à la plus large.</translation>
    </message>
    <message>
        <source>Points of the compass</source>
        <translation>Points cardinaux</translation>
    </message>
    <message>
        <source>Points or polygons that the pocket must contain, one answer each.</source>
        <translation>Points ou polygones que la poche doit contenir, une réponse pour chacun.</translation>
    </message>
    <message>
        <source>Points or polygons that the pocket must contain, one answer each. Empty: search for the pockets that threaten.</source>
        <translation>Points ou polygones que la poche doit contenir, une réponse pour chacun. Vide : chercher les poches qui menacent.</translation>
    </message>
    <message>
        <source>Points, each with the actor that holds the place.</source>
        <translation>Points, chacun avec l'acteur qui tient le lieu.</translation>
    </message>
    <message>
        <source>Poles of inaccessibility</source>
        <translation>Pôles d'inaccessibilité</translation>
    </message>
    <message>
        <source>Polygon layers or files, one date each or with a date field. Of a file every layer.</source>
        <translation>Couches ou fichiers de polygones, d'une date chacun ou avec un champ de date. D'un fichier, toutes les couches.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground by this maker.</source>
        <translation>Polygones de qui tient quel terrain, selon cet auteur.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, one later map.</source>
        <translation>Polygones de qui tient quel terrain, une carte ultérieure.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, one map.</source>
        <translation>Polygones de qui tient quel terrain, une carte.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, one or more a feature, with a field that names the actor. It needs a coordinate reference system.</source>
        <translation>Polygones de qui tient quel terrain, un ou plusieurs par entité, avec un champ qui nomme l'acteur. Il faut un système de coordonnées.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, with a date field. Or give two layers below.</source>
        <translation>Polygones de qui tient quel terrain, avec un champ de date. Ou donnez deux couches ci-dessous.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, with an actor and, if many, a date.</source>
        <translation>Polygones de qui tient quel terrain, avec un acteur et, s'il y en a plusieurs, une date.</translation>
    </message>
    <message>
        <source>Polygons with a date field, whose fronts are the dated lines.</source>
        <translation>Polygones avec un champ de date, dont les fronts sont les lignes datées.</translation>
    </message>
    <message>
        <source>Polygons with actor and date, ready to measure.</source>
        <translation>Polygones avec acteur et date, prêts à mesurer.</translation>
    </message>
    <message>
        <source>Polygons, such as districts or army group areas, within which results are summed too.</source>
        <translation>Polygones, comme des districts ou des zones de groupes d'armées, dans lesquels les résultats sont aussi additionnés.</translation>
    </message>
    <message>
        <source>Population field</source>
        <translation>Champ de la population</translation>
    </message>
    <message>
        <source>Position error</source>
        <translation>Erreur de position</translation>
    </message>
    <message>
        <source>Position error (1 sigma, m)</source>
        <translation>Erreur de position (1 sigma, m)</translation>
    </message>
    <message>
        <source>Position error of maps (1 sigma)</source>
        <translation>Erreur de position des cartes (1 sigma)</translation>
    </message>
    <message>
        <source>Position error of places (1 sigma)</source>
        <translation>Erreur de position des lieux (1 sigma)</translation>
    </message>
    <message>
        <source>Position error of the map (1 sigma)</source>
        <translation>Erreur de position de la carte (1 sigma)</translation>
    </message>
    <message>
        <source>PostgreSQL: {name}</source>
        <translation>PostgreSQL : {name}</translation>
    </message>
    <message>
        <source>Potential pocket</source>
        <translation>Poche potentielle</translation>
    </message>
    <message>
        <source>Potential pockets</source>
        <translation>Poches potentielles</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>Aperç&amp;u</translation>
    </message>
    <message>
        <source>Prepare control layer</source>
        <translation>Préparer une couche de contrôle</translation>
    </message>
    <message>
        <source>Press “Preview”.</source>
        <translation>Appuyez sur « Aperçu ».</translation>
    </message>
    <message>
        <source>Preview and values…</source>
        <translation>Aperçu et valeurs…</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Aperçu de la page</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Printed above the credits. Empty: the project’s copyright label.</source>
        <translation>Imprimé au-dessus des crédits. Vide : le copyright du projet.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>QGIS cannot open “{text}”: the “{odd}” in it means something else to it. Rename the folder or the file, or choose another one.</source>
        <translation>QGIS ne peut pas ouvrir « {text} » : le « {odd} » y a pour lui un autre sens. Renommez le dossier ou le fichier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>QGIS could not measure again: {said}</source>
        <translation>QGIS n'a pas pu refaire la mesure : {said}</translation>
    </message>
    <message>
        <source>QGIS did not end within an hour.</source>
        <translation>QGIS n'a pas fini en une heure.</translation>
    </message>
    <message>
        <source>QGIS does not say what “{name}” takes: {said}</source>
        <translation>QGIS ne dit pas ce que « {name} » accepte : {said}</translation>
    </message>
    <message>
        <source>QGIS knows no PostgreSQL connection “{connection}” (known: {known}). Make it in the Browser panel.</source>
        <translation>QGIS ne connaît pas de connexion PostgreSQL « {connection} » (connues : {known}). Créez-la dans le panneau Explorateur.</translation>
    </message>
    <message>
        <source>QGIS's world map is missing: pockets on water cannot be told from others.</source>
        <translation>La carte du monde de QGIS manque : les poches sur l'eau ne peuvent pas être distinguées des autres.</translation>
    </message>
    <message>
        <source>QGIS's world map is not there to tell coasts and borders from the front: all the edge of a lone actor's ground counts as front. Choose a layer of coasts and borders to leave them out.</source>
        <translation>La carte du monde de QGIS manque pour distinguer côtes et frontières du front : tout le bord du terrain d'un acteur seul compte comme front. Choisissez une couche de côtes et frontières pour les omettre.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Reach of a place</source>
        <translation>Portée d'un lieu</translation>
    </message>
    <message>
        <source>Read only these actors</source>
        <translation>Ne lire que ces acteurs</translation>
    </message>
    <message>
        <source>Read only what touches</source>
        <translation>Ne lire que ce qui touche</translation>
    </message>
    <message>
        <source>Read the claim from the quotation</source>
        <translation>Lire l'affirmation dans la citation</translation>
    </message>
    <message>
        <source>Reading TOML needs tomli on this Python. Run: pip install tomli.</source>
        <translation>Lire du TOML nécessite tomli avec ce Python. Exécutez : pip install tomli.</translation>
    </message>
    <message>
        <source>Reading {name} needs {name_2}, which is missing. {remedy}</source>
        <translation>Lire {name} nécessite {name_2}, qui manque. {remedy}</translation>
    </message>
    <message>
        <source>Reading {reading:.1f} s, comparing {diffing:.1f} s, writing {writing:.1f} s.</source>
        <translation>Lecture {reading:.1f} s, comparaison {diffing:.1f} s, écriture {writing:.1f} s.</translation>
    </message>
    <message>
        <source>Reads UCDP GED (49 or 41 columns, or a candidate file without header), ACLED (new and old form), lists of geolocated pictures such as GeoConfirmed's, and any other CSV, JSON, GeoJSON or vector layer with a date and a place.

Several sources in one cell become several reports. Codes of precision become metres and days (the manual has the table). A table without fixed columns is read by a mapping that is guessed from the columns' names and shown beside Mapping of columns, where it can be changed; it can be saved and given again.

The import can be repeated: rows that the store knows by the dataset's own id are left alone if nothing changed, and updated, with an entry in the log, if something did. What you changed by hand stays yours; where the dataset changed it too, the log lists both, and Words that both changed says which stand. Dates that can be read as day/month and as month/day stop the import until you say which; a few odd ones among many are rejected row by row. A year, a month or an interval is kept as such.

Coordinates may be numbers, degrees with minutes and seconds, both in one column, WKT or shapes, of which the middle counts.

Rows that cannot be imported come back as a table with their number and the reason. The store is made if it is not there.</source>
        <translation>Lit UCDP GED (49 ou 41 colonnes, ou un fichier candidat sans en-tête), ACLED (ancienne et nouvelle forme), les listes d'images géolocalisées comme celles de GeoConfirmed, et toute autre couche CSV, JSON, GeoJSON ou vecteur avec une date et un lieu.

Plusieurs sources dans une cellule deviennent plusieurs rapports. Les codes de précision deviennent des mètres et des jours (la table est dans le manuel). Une table sans colonnes fixes est lue avec une correspondance devinée d'après les noms des colonnes et affichée à côté de Correspondance des colonnes, où elle peut être modifiée ; elle peut être enregistrée et redonnée.

L'importation peut être répétée : les lignes que la base connaît par l'identifiant du jeu de données ne sont pas touchées si rien n'a changé, et mises à jour, avec une entrée dans le journal, si quelque chose a changé. Ce que vous avez modifié à la main reste le vôtre ; si le jeu de données l'a changé aussi, le journal énumère les deux, et Textes modifiés des deux côtés dit lesquels valent. Des dates qui peuvent se lire jour/mois et mois/jour arrêtent l'importation jusqu'à ce que vous tranchiez ; quelques dates étranges parmi beaucoup d'autres sont rejetées ligne par ligne. Une année, un mois ou un intervalle est gardé tel quel.

Les coordonnées peuvent être des nombres, des degrés avec minutes et secondes, les deux dans une colonne, du WKT ou des formes, dont le centre compte.

Les lignes qui ne peuvent pas être importées reviennent dans une table avec leur numéro et la raison. La base est créée si elle n'existe pas.</translation>
    </message>
    <message>
        <source>Reads layers, or every map of a folder and its subfolders, and writes one polygon layer with the fields actor, date, class, source, coalition, precision, year and time. Of files with several layers (GeoPackage, KML, GML, archives) every polygon layer is read.

The date is the one given for all, or is read from the date field, or else from the names of files, layers and folders. Patterns are weighed over all of them together; where dates can be read in two ways the algorithm stops and asks. Features with a begin and an end give a map for each date at which something changes. Of several maps of a day the last stands. Where one is older than the year 1, with which QGIS's own dates begin, dates are texts (323 BC) beside a year below 0.

The actor stands in a field, in the name of layer, file or folder, in the style or colour of a KML placemark, or is given by an expression; the value table says what each value stands for, from when to when.

Null and empty geometries, points and lines are left out; heights are dropped; invalid polygons are repaired by structure. Each case, and each file that could not be read, stands in the table of repairs, which is written also where nothing remains. A date far outside the others is kept and reported.

The result has the coordinate reference system of the first layer; coordinates that need no repair keep every digit, so that two dates drawn from one another stay comparable edge by edge.</source>
        <translation>Lit des couches, ou toutes les cartes d'un dossier et de ses sous-dossiers, et écrit une couche de polygones avec les champs actor, date, class, source, coalition, precision, year et time. Des fichiers à plusieurs couches (GeoPackage, KML, GML, archives), chaque couche de polygones est lue.

La date est celle donnée pour toutes, ou est lue dans le champ de date, ou sinon dans les noms des fichiers, couches et dossiers. Les motifs sont pesés sur l'ensemble ; si des dates peuvent se lire de deux façons, l'algorithme s'arrête et demande. Des entités avec un début et une fin donnent une carte pour chaque date à laquelle quelque chose change. De plusieurs cartes d'un même jour, la dernière vaut. Si l'une est antérieure à l'an 1, où commencent les dates propres à QGIS, les dates sont des textes (323 BC) à côté d'une année inférieure à 0.

L'acteur se trouve dans un champ, dans le nom de la couche, du fichier ou du dossier, dans le style ou la couleur d'un repère KML, ou est donné par une expression ; la table de valeurs dit ce que représente chaque valeur, de quand à quand.

Les géométries nulles et vides, les points et les lignes sont omis ; les altitudes sont abandonnées ; les polygones invalides sont réparés par structure. Chaque cas, et chaque fichier qui n'a pas pu être lu, figure dans la table des réparations, écrite même s'il ne reste rien. Une date très éloignée des autres est gardée et signalée.

Le résultat a le système de coordonnées de la première couche ; les coordonnées qui n'ont pas besoin de réparation gardent tous leurs chiffres, si bien que deux dates dessinées l'une d'après l'autre restent comparables bord à bord.</translation>
    </message>
    <message>
        <source>Reads the claimed quantities of an event store (“less than 15 and a half miles”, “over 3,000 square miles”, “more than doubled”, “75 miles west of”) and measures each on the layers, with its error. The verdict is consistent, inconsistent or cannot tell.

What is measured: a gap (all lines of the closure together, and whether it is sealed; between two places that line too), whether a pocket is sealed or open, who holds a place, a pocket's area (that round the place or the event), an actor's area on a date, the ratio of an actor's area between two dates, distance and bearing between two places or a place and the front (“front”, or “behind the front” of the claim's actor), and an area against reference areas such as “Delaware; Rhode Island”, by land area and by total area.

Gaps and pockets are those of the layers you give, where they are the claim's actor's; without them they are looked for on the control layer, with the claim's actor as the encircler. Gap lines alone do not tell a sealed date: give the table of gaps too.

A claim is measured on the map nearest to its date, unless the report says the one before or after; what is measured from the front, on the last map before. Where the layers or the claim can be read in two ways that disagree, nobody can tell.

A verdict that turns on the map's position error says at which error it would turn.

Where a claim cannot be measured (no map near its date, an unknown actor or place) the verdict is “cannot tell”, and the note says what is missing. Retracted reports are left out.</source>
        <translation>Lit les quantités affirmées d'une base d'événements (« less than 15 and a half miles », « over 3,000 square miles », « more than doubled », « 75 miles west of ») et mesure chacune sur les couches, avec son erreur. Le verdict est cohérent, incohérent ou indécidable.

Ce qui est mesuré : une brèche (toutes les lignes du bouclage ensemble, et si elle est bouclée ; entre deux lieux, cette ligne aussi), si une poche est bouclée ou ouverte, qui tient un lieu, la superficie d'une poche (celle autour du lieu ou de l'événement), la superficie d'un acteur à une date, le rapport de la superficie d'un acteur entre deux dates, la distance et l'azimut entre deux lieux ou un lieu et le front (« front », ou « behind the front » de l'acteur de l'affirmation), et une superficie face à des superficies de référence comme « Delaware; Rhode Island », en superficie terrestre et en superficie totale.

Les brèches et les poches sont celles des couches que vous donnez, là où elles sont celles de l'acteur de l'affirmation ; sans elles, on les cherche sur la couche de contrôle, avec l'acteur de l'affirmation comme force d'encerclement. Les lignes de brèche seules ne disent pas une date bouclée : donnez aussi la table des brèches.

Une affirmation est mesurée sur la carte la plus proche de sa date, sauf si le rapport dit celle d'avant ou d'après ; ce qui est mesuré depuis le front, sur la dernière carte d'avant. Là où les couches ou l'affirmation peuvent se lire de deux façons qui se contredisent, personne ne peut trancher.

Un verdict qui dépend de l'erreur de position de la carte dit à quelle erreur il basculerait.

Là où une affirmation ne peut pas être mesurée (pas de carte proche de sa date, acteur ou lieu inconnu), le verdict est « indécidable », et la note dit ce qui manque. Les rapports retirés sont omis.</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>Arrière</translation>
    </message>
    <message>
        <source>Rear as a point</source>
        <translation>Arrière donné par un point</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redraw noise if undone within (dates)</source>
        <translation>Bruit de redessin si annulé en (dates)</translation>
    </message>
    <message>
        <source>Redraw noise in it (km²)</source>
        <translation>Dont bruit de redessin (km²)</translation>
    </message>
    <message>
        <source>Redraw noise up to width</source>
        <translation>Bruit de redessin jusqu'à une largeur de</translation>
    </message>
    <message>
        <source>Redrawn, not changed</source>
        <translation>Redessiné, pas changé</translation>
    </message>
    <message>
        <source>Redrawn, not changed: {noise}.</source>
        <translation>Redessiné, non changé : {noise}.</translation>
    </message>
    <message>
        <source>Reference areas</source>
        <translation>Superficies de référence</translation>
    </message>
    <message>
        <source>Reference place name field</source>
        <translation>Champ du nom du lieu de référence</translation>
    </message>
    <message>
        <source>Reference places</source>
        <translation>Lieux de référence</translation>
    </message>
    <message>
        <source>Refuse, and name the features</source>
        <translation>Refuser, et nommer les entités</translation>
    </message>
    <message>
        <source>Regional border</source>
        <translation>Limite régionale</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Lignes rejetées</translation>
    </message>
    <message>
        <source>Relayed &amp;by</source>
        <translation>&amp;Relayé par</translation>
    </message>
    <message>
        <source>Relayed by</source>
        <translation>Relayé par</translation>
    </message>
    <message>
        <source>Reliability of the best source at least</source>
        <translation>Fiabilité de la meilleure source au moins</translation>
    </message>
    <message>
        <source>Reliability of the best source, A to F</source>
        <translation>Fiabilité de la meilleure source, de A à F</translation>
    </message>
    <message>
        <source>Reliability of the source (A to F)</source>
        <translation>Fiabilité de la source (A à F)</translation>
    </message>
    <message>
        <source>Reliability “{reliability}” does not exist. It runs from A to F.</source>
        <translation>La fiabilité « {reliability} » n'existe pas. Elle va de A à F.</translation>
    </message>
    <message>
        <source>Remove the earlier</source>
        <translation>Supprimer la précédente</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Remove what Salient installed</source>
        <translation>Supprimer ce que Salient a installé</translation>
    </message>
    <message>
        <source>Removed. Start QGIS again.</source>
        <translation>Supprimé. Redémarrez QGIS.</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Réparé</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Réparations</translation>
    </message>
    <message>
        <source>Replace it?</source>
        <translation>Le remplacer ?</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report every pocket round the same core, each with its own gap.</source>
        <translation>Signaler chaque poche autour du même cœur, chacune avec sa brèche.</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Rapporté par</translation>
    </message>
    <message>
        <source>Reported by a source</source>
        <translation>Rapporté par une source</translation>
    </message>
    <message>
        <source>Reported by nobody</source>
        <translation>Rapporté par personne</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Reports by this source</source>
        <translation>Rapports de cette source</translation>
    </message>
    <message>
        <source>Reports relayed by this source</source>
        <translation>Rapports relayés par cette source</translation>
    </message>
    <message>
        <source>Resol&amp;ution</source>
        <translation>Résol&amp;ution</translation>
    </message>
    <message>
        <source>Resolution (dpi)</source>
        <translation>Résolution (dpi)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Retract the event</source>
        <translation>Retirer l'événement</translation>
    </message>
    <message>
        <source>Retracted too</source>
        <translation>Retirés aussi</translation>
    </message>
    <message>
        <source>Retreat of the whole front (m a day)</source>
        <translation>Recul de tout le front (m par jour)</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Rim</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Rivers</source>
        <translation>Cours d'eau</translation>
    </message>
    <message>
        <source>Road name field</source>
        <translation>Champ du nom de la route</translation>
    </message>
    <message>
        <source>Road that is cut</source>
        <translation>Route coupée</translation>
    </message>
    <message>
        <source>Road that leads in</source>
        <translation>Route qui y mène</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Roads and rivers are lines, and there are other shapes among them. Choose a layer of lines; a lake or the sea, as polygons, is a barrier.</source>
        <translation>Routes et cours d'eau sont des lignes, et il y a d'autres formes parmi eux. Choisissez une couche de lignes ; un lac ou la mer, en polygones, est un obstacle.</translation>
    </message>
    <message>
        <source>Roads that lead in</source>
        <translation>Routes qui y mènent</translation>
    </message>
    <message>
        <source>Roads, rivers: {maker}.</source>
        <translation>Routes, cours d’eau : {maker}.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Round numbers are off by at most (%)</source>
        <translation>Écart maximal des nombres ronds (%)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Row {row}: the quotation states {count} more, which were left. Give each a row of its own.</source>
        <translation>Ligne {row} : la citation en énonce {count} de plus, qui ont été laissées. Donnez à chacune sa propre ligne.</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Ligne {row} : {reason}</translation>
    </message>
    <message>
        <source>Rows find their events again by this name and their id: keep it for later imports.</source>
        <translation>Les lignes retrouvent leurs événements par ce nom et leur identifiant : gardez-le pour les importations suivantes.</translation>
    </message>
    <message>
        <source>Rows that were not imported: row number, reason, and what the row begins with.</source>
        <translation>Lignes non importées : numéro de ligne, raison, et début de la ligne.</translation>
    </message>
    <message>
        <source>Rows, or list and store, grade “{name}” unlike ({grades}): {kept} stands. Change it in the store if that is wrong.</source>
        <translation>Des lignes, ou la liste et la base, cotent « {name} » différemment ({grades}) : {kept} est retenu. Corrigez-le dans la base si c'est faux.</translation>
    </message>
    <message>
        <source>Run in QGIS's environment: conda install -c conda-forge {wanted}</source>
        <translation>Exécutez dans l'environnement de QGIS : conda install -c conda-forge {wanted}</translation>
    </message>
    <message>
        <source>Run the OSGeo4W Setup that came with QGIS (Advanced install) and choose {packages}.</source>
        <translation>Lancez l'OSGeo4W Setup fourni avec QGIS (Advanced install) et choisissez {packages}.</translation>
    </message>
    <message>
        <source>Run with the Python of QGIS: python3 -m pip install --user {wanted}</source>
        <translation>Exécutez avec le Python de QGIS : python3 -m pip install --user {wanted}</translation>
    </message>
    <message>
        <source>Run {id}</source>
        <translation>Exécution {id}</translation>
    </message>
    <message>
        <source>Run: sudo apt install {packages}</source>
        <translation>Exécutez : sudo apt install {packages}</translation>
    </message>
    <message>
        <source>Run: sudo apt install {packages} (where that brings shapely 1.8, as on Debian 12 and Ubuntu 22.04, run: python3 -m pip install --user --break-system-packages "shapely~=2.0.7" "numpy~=1.24")</source>
        <translation>Exécutez : sudo apt install {packages} (si cela installe shapely 1.8, comme sur Debian 12 et Ubuntu 22.04, exécutez : python3 -m pip install --user --break-system-packages "shapely~=2.0.7" "numpy~=1.24")</translation>
    </message>
    <message>
        <source>Running on a cluster needs the Python library distributed. Install it with “python3 -m pip install 'dask[distributed]'”, or leave the scheduler empty.</source>
        <translation>L'exécution sur un cluster nécessite la bibliothèque Python distributed. Installez-la avec « python3 -m pip install 'dask[distributed]' », ou laissez l'ordonnanceur vide.</translation>
    </message>
    <message>
        <source>S&amp;tance</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>SHA-256 of the log's last entry</source>
        <translation>SHA-256 de la dernière entrée du journal</translation>
    </message>
    <message>
        <source>SHA-256 of what was read</source>
        <translation>SHA-256 de ce qui a été lu</translation>
    </message>
    <message>
        <source>Salient</source>
        <translation>Salient</translation>
    </message>
    <message>
        <source>Salient does not speak “{language}”. Choose one of {known}.</source>
        <translation>Salient ne parle pas « {language} ». Choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>Salient formed</source>
        <translation>Saillant formé</translation>
    </message>
    <message>
        <source>Salient needs {what}. {how} Then start QGIS again.</source>
        <translation>Salient a besoin de {what}. {how} Redémarrez ensuite QGIS.</translation>
    </message>
    <message>
        <source>Salient was checked against QGIS 4 but never run on it: compare its figures with those of QGIS 3.</source>
        <translation>Salient a été vérifié par rapport à QGIS 4 mais jamais exécuté dessus : comparez ses chiffres à ceux de QGIS 3.</translation>
    </message>
    <message>
        <source>Salient's algorithms are not in the toolbox: switch Processing on.</source>
        <translation>Les algorithmes de Salient ne sont pas dans la boîte à outils : activez Traitement.</translation>
    </message>
    <message>
        <source>Salient: libraries</source>
        <translation>Salient : bibliothèques</translation>
    </message>
    <message>
        <source>Salient: sourced events</source>
        <translation>Salient : événements sourcés</translation>
    </message>
    <message>
        <source>Save the edits of “{layer}” first: what is not saved has no lasting key.</source>
        <translation>Enregistrez d'abord les modifications de « {layer} » : ce qui n'est pas enregistré n'a pas de clé durable.</translation>
    </message>
    <message>
        <source>Save the mapping to</source>
        <translation>Enregistrer la correspondance dans</translation>
    </message>
    <message>
        <source>Saved to “{store}”, where the form was opened, not to the store open now.</source>
        <translation>Enregistré dans « {store} », où le formulaire a été ouvert, et non dans la base ouverte maintenant.</translation>
    </message>
    <message>
        <source>Say why it is retracted: the log keeps the reason.</source>
        <translation>Dites pourquoi il est retiré : le journal garde la raison.</translation>
    </message>
    <message>
        <source>Says of each place who holds it and since when, how far the front is, and how it lies from other places, in words.</source>
        <translation>Dit de chaque lieu qui le tient et depuis quand, à quelle distance est le front, et où il se situe par rapport à d'autres lieux, en mots.</translation>
    </message>
    <message>
        <source>Says which roads still lead into a pocket across the gap, how near the encirclers are to each, and how much of it lies under their fire.</source>
        <translation>Dit quelles routes mènent encore dans une poche à travers la brèche, à quelle distance de chacune sont les forces d'encerclement, et quelle part en est sous leur feu.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Bouclé</translation>
    </message>
    <message>
        <source>Sealed pocket</source>
        <translation>Poche bouclée</translation>
    </message>
    <message>
        <source>Sealed pocket of {besieged}</source>
        <translation>Poche bouclée de {besieged}</translation>
    </message>
    <message>
        <source>Sealed pockets</source>
        <translation>Poches bouclées</translation>
    </message>
    <message>
        <source>Sealing date: of the seal that holds, or projected</source>
        <translation>Date de bouclage : du bouclage en cours, ou projetée</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Chercher des événements</translation>
    </message>
    <message>
        <source>Second maker</source>
        <translation>Second auteur</translation>
    </message>
    <message>
        <source>Sector name field</source>
        <translation>Champ du nom du secteur</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>See what each column fills, with its first values, and change it</source>
        <translation>Voir ce que remplit chaque colonne, avec ses premières valeurs, et le modifier</translation>
    </message>
    <message>
        <source>See what was found, and say what the values stand for</source>
        <translation>Voir ce qui a été trouvé, et dire ce que représentent les valeurs</translation>
    </message>
    <message>
        <source>Select a vector layer in the layer tree first.</source>
        <translation>Sélectionnez d'abord une couche vecteur dans l'arbre des couches.</translation>
    </message>
    <message>
        <source>Select an event in the list first.</source>
        <translation>Sélectionnez d'abord un événement dans la liste.</translation>
    </message>
    <message>
        <source>Select an event with a place in the list first.</source>
        <translation>Sélectionnez d'abord dans la liste un événement qui a un lieu.</translation>
    </message>
    <message>
        <source>Select features that are not linked yet, in any layer.</source>
        <translation>Sélectionnez des entités qui ne sont pas encore liées, dans n'importe quelle couche.</translation>
    </message>
    <message>
        <source>Select the event's features</source>
        <translation>Sélectionner les entités de l'événement</translation>
    </message>
    <message>
        <source>Select two events or more to merge them.</source>
        <translation>Sélectionnez au moins deux événements pour les fusionner.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Sensitivity of the event</source>
        <translation>Sensibilité de l'événement</translation>
    </message>
    <message>
        <source>Separated by semicolons; coalitions too. Ground of all others is not even read, and counts as nobody's: for a layer of which one side is wanted. Empty: all.</source>
        <translation>Séparés par des points-virgules ; coalitions aussi. Le terrain de tous les autres n'est même pas lu, et compte comme n'étant à personne : pour une couche dont un seul camp est voulu. Vide : tous.</translation>
    </message>
    <message>
        <source>Several actors taken as one side, one coalition a line: “Government; Russia = Government and allies”. The side's name then stands for its members everywhere.</source>
        <translation>Plusieurs acteurs considérés comme un seul camp, une coalition par ligne : « Gouvernement; Russie = Gouvernement et alliés ». Le nom du camp remplace alors partout ses membres.</translation>
    </message>
    <message>
        <source>Shapes smaller than this are not logged, in km².</source>
        <translation>Les formes plus petites que cela ne sont pas consignées, en km².</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all events again</source>
        <translation>Afficher de nouveau tous les événements</translation>
    </message>
    <message>
        <source>Show events in the active layer's map tips and identify results</source>
        <translation>Afficher les événements dans les infobulles et résultats d'identification de la couche active</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Afficher sur la carte</translation>
    </message>
    <message>
        <source>Show the precision of locations as circles</source>
        <translation>Afficher la précision des localisations par des cercles</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Sign the end of the log</source>
        <translation>Signer la fin du journal</translation>
    </message>
    <message>
        <source>Sign the end of the log…</source>
        <translation>Signer la fin du journal…</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>Signs of units need the Python library {library}, which is not installed: “pip install {library}” in QGIS’s Python. Their points are drawn as they are.</source>
        <translation>Les signes d'unités nécessitent la bibliothèque Python {library}, qui n'est pas installée : « pip install {library} » dans le Python de QGIS. Leurs points sont dessinés tels quels.</translation>
    </message>
    <message>
        <source>Simulations need a core: errors are by formula.</source>
        <translation>Les simulations demandent un cœur : les erreurs sont données par formule.</translation>
    </message>
    <message>
        <source>Simulations need a correlation length of more than 0 m: enter one.</source>
        <translation>Les simulations demandent une longueur de corrélation de plus de 0 m : saisissez-en une.</translation>
    </message>
    <message>
        <source>Simulations need a position error of more than 0 m: enter one.</source>
        <translation>Les simulations demandent une erreur de position de plus de 0 m : saisissez-en une.</translation>
    </message>
    <message>
        <source>Simulations of the position error</source>
        <translation>Simulations de l'erreur de position</translation>
    </message>
    <message>
        <source>Situation events</source>
        <translation>Événements de situation</translation>
    </message>
    <message>
        <source>Situation log</source>
        <translation>Journal de situation</translation>
    </message>
    <message>
        <source>Situation map</source>
        <translation>Carte de situation</translation>
    </message>
    <message>
        <source>Situation map…</source>
        <translation>Carte de situation…</translation>
    </message>
    <message>
        <source>Size and direction of the template “situation”.</source>
        <translation>Taille et orientation du modèle « situation ».</translation>
    </message>
    <message>
        <source>Size of the cells that exact places are hidden in. 0: exact places.</source>
        <translation>Taille des mailles où sont cachés les lieux exacts. 0 : lieux exacts.</translation>
    </message>
    <message>
        <source>Size of the squares on which ways are found. 0: a fortieth of the reach, more on large ground.</source>
        <translation>Taille des carrés sur lesquels les chemins sont cherchés. 0 : un quarantième de la portée, plus sur un grand terrain.</translation>
    </message>
    <message>
        <source>Slivers that count as closed</source>
        <translation>Interstices comptés comme fermés</translation>
    </message>
    <message>
        <source>Smaller pieces are excluded, in km².</source>
        <translation>Les morceaux plus petits sont exclus, en km².</translation>
    </message>
    <message>
        <source>Smallest gap of the others: {gap}</source>
        <translation>Plus petite brèche des autres : {gap}</translation>
    </message>
    <message>
        <source>Smallest gap of the others: {gap}, at {count} of them</source>
        <translation>Plus petite brèche des autres : {gap}, pour {count} d'entre elles</translation>
    </message>
    <message>
        <source>Smallest gap of the others: {gap}, {core}</source>
        <translation>Plus petite brèche des autres : {gap}, {core}</translation>
    </message>
    <message>
        <source>Smallest pocket (km²)</source>
        <translation>Plus petite poche (km²)</translation>
    </message>
    <message>
        <source>Smallest shape (km²)</source>
        <translation>Plus petite forme (km²)</translation>
    </message>
    <message>
        <source>Snap to points of visible layers, and take their name</source>
        <translation>Accrocher aux points des couches visibles, et prendre leur nom</translation>
    </message>
    <message>
        <source>Snap vertices within</source>
        <translation>Accrocher les sommets à moins de</translation>
    </message>
    <message>
        <source>Snap within</source>
        <translation>Accrocher à moins de</translation>
    </message>
    <message>
        <source>So far beyond the gap line a road is measured, along the road.</source>
        <translation>Distance sur laquelle une route est mesurée au-delà de la ligne de brèche, le long de la route.</translation>
    </message>
    <message>
        <source>So much is added to a way that crosses a river where no road does.</source>
        <translation>Ce qui s'ajoute à un chemin qui franchit un cours d'eau là où aucune route ne le fait.</translation>
    </message>
    <message>
        <source>Some coordinates have no place on the Earth in “{name}”. Check that the layer has the coordinate reference system it was drawn in.</source>
        <translation>Des coordonnées de « {name} » n'ont pas de place sur la Terre. Vérifiez que la couche a le système de coordonnées dans lequel elle a été dessinée.</translation>
    </message>
    <message>
        <source>Some dates are written month first (“{month_only}”), others day first (“{day_only}”). Put them in one form, best YYYY-MM-DD.</source>
        <translation>Certaines dates sont écrites avec le mois d'abord (« {month_only} »), d'autres avec le jour d'abord (« {day_only} »). Mettez-les sous une même forme, de préférence YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Some dates have a time zone and others none, so their order is unknown: give all of them with a time zone, or none.</source>
        <translation>Certaines dates ont un fuseau horaire et d'autres non, leur ordre est donc inconnu : donnez un fuseau à toutes, ou à aucune.</translation>
    </message>
    <message>
        <source>Some maps are dated to the day and others to the minute: it cannot be told which of two of one day is the later. Give all of them days, or all of them times.</source>
        <translation>Certaines cartes sont datées au jour et d'autres à la minute : on ne peut pas dire laquelle de deux du même jour est la plus récente. Donnez à toutes des jours, ou à toutes des heures.</translation>
    </message>
    <message>
        <source>Somebody else changed this</source>
        <translation>Quelqu'un d'autre a modifié ceci</translation>
    </message>
    <message>
        <source>Somebody else changed this since you opened it (different from yours: {names}). Nothing was saved. Compare both and choose.</source>
        <translation>Quelqu'un d'autre a modifié ceci depuis que vous l'avez ouvert (différent de votre version : {names}). Rien n'a été enregistré. Comparez les deux et choisissez.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source &amp;reliability</source>
        <translation>&amp;Fiabilité de la source</translation>
    </message>
    <message>
        <source>Source at least</source>
        <translation>Source au moins</translation>
    </message>
    <message>
        <source>Source is</source>
        <translation>Type de source</translation>
    </message>
    <message>
        <source>Source {n}</source>
        <translation>Source {n}</translation>
    </message>
    <message>
        <source>Source, by its number</source>
        <translation>Source, par son numéro</translation>
    </message>
    <message>
        <source>Sourced events</source>
        <translation>Événements sourcés</translation>
    </message>
    <message>
        <source>Sourced events: {store}</source>
        <translation>Événements sourcés : {store}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Sources (numbers stand on the map)</source>
        <translation>Sources (numéros sur la carte)</translation>
    </message>
    <message>
        <source>Sources (numbers {numbers} stand on the map)</source>
        <translation>Sources (les numéros {numbers} figurent sur la carte)</translation>
    </message>
    <message>
        <source>Sources whose numbers are left off the map, for want of room: {numbers}.</source>
        <translation>Sources dont les numéros ne figurent pas sur la carte, faute de place : {numbers}.</translation>
    </message>
    <message>
        <source>Sources, continued</source>
        <translation>Sources, suite</translation>
    </message>
    <message>
        <source>Sources: log entry {count}, SHA-256 {hash}…</source>
        <translation>Sources : entrée de journal {count}, SHA-256 {hash}…</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espacement</translation>
    </message>
    <message>
        <source>Spacing along the front</source>
        <translation>Espacement le long du front</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scission</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State border</source>
        <translation>Frontière d'État</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Steps of “sure”</source>
        <translation>Paliers de « sure »</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Store of sourced events: the path of a GeoPackage, or postgres:connection/schema. Empty: no sources.</source>
        <translation>Base d'événements sourcés : le chemin d'un GeoPackage, ou postgres:connection/schema. Vide : pas de sources.</translation>
    </message>
    <message>
        <source>Store of sourced events: the path of a GeoPackage, or postgres:connection/schema. Its events in the extent up to the as-of date are numbered on the map and listed with their sources. Empty: no sources.</source>
        <translation>Base d'événements sourcés : le chemin d'un GeoPackage, ou postgres:connection/schema. Ses événements dans l'emprise jusqu'à la date de l'état sont numérotés sur la carte et énumérés avec leurs sources. Vide : pas de sources.</translation>
    </message>
    <message>
        <source>Straight on</source>
        <translation>Tout droit</translation>
    </message>
    <message>
        <source>Study area</source>
        <translation>Zone d'étude</translation>
    </message>
    <message>
        <source>Style of “{layer}”</source>
        <translation>Style de « {layer} »</translation>
    </message>
    <message>
        <source>Style the current layer…</source>
        <translation>Styliser la couche active…</translation>
    </message>
    <message>
        <source>Such as cp1251. Empty: as the file says, else found by what the texts look like.</source>
        <translation>Par exemple cp1251. Vide : comme l'indique le fichier, sinon d'après l'aspect des textes.</translation>
    </message>
    <message>
        <source>Such as utf-8, cp1251 or cp1252; empty: told from the file, and logged.</source>
        <translation>Par exemple utf-8, cp1251 ou cp1252 ; vide : déduit du fichier, et consigné.</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Ravitaillement</translation>
    </message>
    <message>
        <source>Supply at {place}</source>
        <translation>Ravitaillement à {place}</translation>
    </message>
    <message>
        <source>Supply at {place}, {date}</source>
        <translation>Ravitaillement à {place}, {date}</translation>
    </message>
    <message>
        <source>Supply routes</source>
        <translation>Voies de ravitaillement</translation>
    </message>
    <message>
        <source>Supply summary</source>
        <translation>Résumé du ravitaillement</translation>
    </message>
    <message>
        <source>Supply: {text}</source>
        <translation>Ravitaillement : {text}</translation>
    </message>
    <message>
        <source>Table of actors</source>
        <translation>Table des acteurs</translation>
    </message>
    <message>
        <source>Table of claims</source>
        <translation>Table des affirmations</translation>
    </message>
    <message>
        <source>Table of gaps</source>
        <translation>Table des brèches</translation>
    </message>
    <message>
        <source>Table “Gaps” of “Encirclement gap”: totals and states, sealed dates too.</source>
        <translation>Table « Résumé de la brèche » de « Brèche d'encerclement » : totaux et états, dates bouclées comprises.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods *.json *.geojson)</source>
        <translation>Tables (*.csv *.xlsx *.ods *.json *.geojson)</translation>
    </message>
    <message>
        <source>Tactical</source>
        <translation>Tactique</translation>
    </message>
    <message>
        <source>Tactical (APP-6)</source>
        <translation>Tactique (APP-6)</translation>
    </message>
    <message>
        <source>Take a mapping that was saved</source>
        <translation>Prendre une correspondance enregistrée</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the dataset's, and list them</source>
        <translation>Prendre ceux du jeu de données, et les énumérer</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Takes camera, time and place out of copied JPEG and PNG pictures, which are not changed otherwise. Files that cannot be cleaned so are left out and named.</source>
        <translation>Ôte l'appareil, l'heure et le lieu des images JPEG et PNG copiées, qui ne sont pas modifiées autrement. Les fichiers qui ne peuvent pas être nettoyés ainsi sont omis et nommés.</translation>
    </message>
    <message>
        <source>Takes maps that are at least this many days apart. 0 takes all.</source>
        <translation>Prend des cartes séparées d'au moins ce nombre de jours. 0 les prend toutes.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Template fi&amp;le</source>
        <translation>Fi&amp;chier de modèle</translation>
    </message>
    <message>
        <source>Template of your own…</source>
        <translation>Modèle à vous…</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>That of QGIS</source>
        <translation>Celle de QGIS</translation>
    </message>
    <message>
        <source>That of the profile</source>
        <translation>Celui du profil</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} does not answer ({error}). Check that it runs and that the address is right, or leave the scheduler empty.</source>
        <translation>L'ordonnanceur Dask à {address} ne répond pas ({error}). Vérifiez qu'il fonctionne et que l'adresse est juste, ou laissez l'ordonnanceur vide.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has lost all its workers, and none came back in {patience:.0f} s. Look at the workers' own logs (too little memory is the usual cause), start them again and run again.</source>
        <translation>L'ordonnanceur Dask à {address} a perdu tous ses workers, et aucun n'est revenu en {patience:.0f} s. Consultez les journaux des workers (le manque de mémoire est la cause habituelle), redémarrez-les et relancez.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has no workers. Start some.</source>
        <translation>L'ordonnanceur Dask à {address} n'a pas de workers. Démarrez-en.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} was lost while it worked. Nothing was computed in part: start it again and run again, or leave the scheduler empty.</source>
        <translation>L'ordonnanceur Dask à {address} a été perdu pendant le travail. Rien n'a été calculé à moitié : redémarrez-le et relancez, ou laissez l'ordonnanceur vide.</translation>
    </message>
    <message>
        <source>The GeoPackage that holds the sourced events, or postgres:connection/schema with the name of one of QGIS's PostgreSQL connections.</source>
        <translation>Le GeoPackage qui contient les événements sourcés, ou postgres:connection/schema avec le nom d'une des connexions PostgreSQL de QGIS.</translation>
    </message>
    <message>
        <source>The GeoPackage that holds the sourced events, or postgres:connection/schema.</source>
        <translation>Le GeoPackage qui contient les événements sourcés, ou postgres:connection/schema.</translation>
    </message>
    <message>
        <source>The Python library {library} cannot be loaded here: {error}. An older version may do: “pip install {library}==1.2.3”. Points of units are drawn as they are.</source>
        <translation>La bibliothèque Python {library} ne peut pas être chargée ici : {error}. Une version plus ancienne peut convenir : « pip install {library}==1.2.3 ». Les points des unités sont dessinés tels quels.</translation>
    </message>
    <message>
        <source>The actor is</source>
        <translation>L'acteur est</translation>
    </message>
    <message>
        <source>The actors inside. Empty: whoever stands on what the encirclers do not hold.</source>
        <translation>Les acteurs à l'intérieur. Vide : quiconque se tient sur ce que les forces d'encerclement ne tiennent pas.</translation>
    </message>
    <message>
        <source>The actors inside. Names separated by semicolons. Empty: whoever stands on what the encirclers do not hold.</source>
        <translation>Les acteurs à l'intérieur. Noms séparés par des points-virgules. Vide : quiconque se trouve sur ce que les forces d'encerclement ne tiennent pas.</translation>
    </message>
    <message>
        <source>The actors that form the ring, and whose gains count.</source>
        <translation>Les acteurs qui forment l'anneau, et dont les gains comptent.</translation>
    </message>
    <message>
        <source>The actors that form the ring, taken as one coalition. Names separated by semicolons.</source>
        <translation>Les acteurs qui forment l'anneau, considérés comme une seule coalition. Noms séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>The actors that form the ring. Names separated by semicolons. Empty: everybody but the besieged, drawn or not.</source>
        <translation>Les acteurs qui forment l'anneau. Noms séparés par des points-virgules. Vide : tous sauf les assiégés, dessinés ou non.</translation>
    </message>
    <message>
        <source>The actors “{one}” and “{other}” differ only in case or spaces and are taken as two. Rename one, or put both in a coalition.</source>
        <translation>Les acteurs « {one} » et « {other} » ne diffèrent que par la casse ou les espaces et sont considérés comme deux acteurs. Renommez-en un, ou mettez les deux dans une coalition.</translation>
    </message>
    <message>
        <source>The advance has no area. Draw a polygon with three corners or more.</source>
        <translation>L'avance n'a pas de superficie. Dessinez un polygone d'au moins trois sommets.</translation>
    </message>
    <message>
        <source>The answer could not be kept: {log}</source>
        <translation>La réponse n'a pas pu être conservée : {log}</translation>
    </message>
    <message>
        <source>The archive is broken: {error}. Load it again.</source>
        <translation>L'archive est endommagée : {error}. Téléchargez-la de nouveau.</translation>
    </message>
    <message>
        <source>The area is of “{where}” alone, and would be measured on the whole map. Cut the control layer to it; a table then states the claim in columns.</source>
        <translation>La superficie est celle de « {where} » seulement, et serait mesurée sur toute la carte. Découpez la couche de contrôle à cette zone ; une table énonce alors l'affirmation en colonnes.</translation>
    </message>
    <message>
        <source>The area of a pocket is all open ground inside: also that of neutrals, unless it counts as closed. Pocket area measures the ground of the besieged alone where they are named.</source>
        <translation>La superficie d'une poche est tout le terrain libre à l'intérieur : aussi celui des neutres, sauf s'il compte comme fermé. « Superficie des poches » mesure le terrain des seuls assiégés s'ils sont nommés.</translation>
    </message>
    <message>
        <source>The area on each date.</source>
        <translation>La superficie à chaque date.</translation>
    </message>
    <message>
        <source>The area that {actor} holds on each date.</source>
        <translation>La superficie que {actor} tient à chaque date.</translation>
    </message>
    <message>
        <source>The as-of date: one page</source>
        <translation>La date de l'état : une page</translation>
    </message>
    <message>
        <source>The baseline has no length: there is nothing to cast transects from.</source>
        <translation>La ligne de base n'a pas de longueur : il n'y a rien d'où tracer des transects.</translation>
    </message>
    <message>
        <source>The bearing is not defined: {what} is nearer than its error.</source>
        <translation>L'azimut n'est pas défini : {what} est plus proche que son erreur.</translation>
    </message>
    <message>
        <source>The besieged hold no ground on this date.</source>
        <translation>Les assiégés ne tiennent aucun terrain à cette date.</translation>
    </message>
    <message>
        <source>The borders of all maps are noded together and each face is asked of every map.</source>
        <translation>Les limites de toutes les cartes sont nodées ensemble et chaque face est comparée à chaque carte.</translation>
    </message>
    <message>
        <source>The boundaries would be cut into {counts:,.0f} pieces of a quarter of the widest gap; {most_points:,} are the most. Raise the widest gap, choose a study area round the front, or simplify the boundaries.</source>
        <translation>Les limites seraient découpées en {counts:,.0f} morceaux d'un quart de la brèche maximale ; {most_points:,} est le maximum. Augmentez la brèche maximale, choisissez une zone d'étude autour du front, ou simplifiez les limites.</translation>
    </message>
    <message>
        <source>The boundary that two actors share, a row a pair and date.</source>
        <translation>La limite que deux acteurs partagent, une ligne par paire et date.</translation>
    </message>
    <message>
        <source>The cache cannot be read ({reason}).</source>
        <translation>Le cache ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>The cache {path} cannot be deleted: {reason}.</source>
        <translation>Le cache {path} ne peut pas être supprimé : {reason}.</translation>
    </message>
    <message>
        <source>The cache {path} cannot be used: {error}. All is worked out anew.</source>
        <translation>Le cache {path} ne peut pas être utilisé : {error}. Tout est recalculé.</translation>
    </message>
    <message>
        <source>The cache {path} is damaged ({error}): it is begun anew.</source>
        <translation>Le cache {path} est endommagé ({error}) : il est recommencé.</translation>
    </message>
    <message>
        <source>The certificates for {address} cannot be read ({error}). {remedy}</source>
        <translation>Les certificats pour {address} ne peuvent pas être lus ({error}). {remedy}</translation>
    </message>
    <message>
        <source>The changes do not say who gained: sides are not tested.</source>
        <translation>Les changements ne disent pas qui a gagné : les camps ne sont pas vérifiés.</translation>
    </message>
    <message>
        <source>The changes of “{actor}” fail to add up to its change of area by {area}: do not use them. Repair the maps with “Prepare control layer”, snapping vertices.</source>
        <translation>La somme des changements de « {actor} » s'écarte de {area} de son changement de superficie : ne les utilisez pas. Réparez les cartes avec « Préparer une couche de contrôle », en accrochant les sommets.</translation>
    </message>
    <message>
        <source>The changes that no report of an event near them reports.</source>
        <translation>Les changements qu'aucun rapport d'un événement proche ne rapporte.</translation>
    </message>
    <message>
        <source>The chart is left out: the figures beside the map leave it no room.</source>
        <translation>Le graphique est omis : les chiffres à côté de la carte ne lui laissent pas de place.</translation>
    </message>
    <message>
        <source>The claim does not say from where to where. Name both places, or “front”.</source>
        <translation>L'affirmation ne dit pas d'où à où. Nommez les deux lieux, ou « front ».</translation>
    </message>
    <message>
        <source>The claim does not say from which date the change counts.</source>
        <translation>L'affirmation ne dit pas à partir de quelle date le changement compte.</translation>
    </message>
    <message>
        <source>The claim does not say from which date the ratio starts.</source>
        <translation>L'affirmation ne dit pas de quelle date part le rapport.</translation>
    </message>
    <message>
        <source>The claim does not say on which day they met.</source>
        <translation>L'affirmation ne dit pas quel jour ils se sont rejoints.</translation>
    </message>
    <message>
        <source>The claim does not say what lies so far from the front.</source>
        <translation>L'affirmation ne dit pas ce qui est à cette distance du front.</translation>
    </message>
    <message>
        <source>The claim does not say which place is held. Name it.</source>
        <translation>L'affirmation ne dit pas quel lieu est tenu. Nommez-le.</translation>
    </message>
    <message>
        <source>The claim does not say who encircles. Name the actor in the report, or give a layer of gap lines and one of pockets.</source>
        <translation>L'affirmation ne dit pas qui encercle. Nommez l'acteur dans le rapport, ou donnez une couche de lignes de brèche et une de poches.</translation>
    </message>
    <message>
        <source>The claim does not say who holds it. Name the actor.</source>
        <translation>L'affirmation ne dit pas qui le tient. Nommez l'acteur.</translation>
    </message>
    <message>
        <source>The claim does not say who holds the place.</source>
        <translation>L'affirmation ne dit pas qui tient le lieu.</translation>
    </message>
    <message>
        <source>The claim does not say whose area. Name the actor in the report.</source>
        <translation>L'affirmation ne dit pas de qui est la superficie. Nommez l'acteur dans le rapport.</translation>
    </message>
    <message>
        <source>The claim does not say whose ground. Name the actor.</source>
        <translation>L'affirmation ne dit pas de qui est le terrain. Nommez l'acteur.</translation>
    </message>
    <message>
        <source>The claim has neither a value nor a reference area.</source>
        <translation>L'affirmation n'a ni valeur ni superficie de référence.</translation>
    </message>
    <message>
        <source>The claim has no date; the {what} of {day} was measured.</source>
        <translation>L'affirmation n'a pas de date ; {what} du {day} a été mesuré.</translation>
    </message>
    <message>
        <source>The claim states neither a value nor areas to compare with.</source>
        <translation>L'affirmation n'énonce ni valeur ni superficies auxquelles comparer.</translation>
    </message>
    <message>
        <source>The claim was read from the quotation: check it.</source>
        <translation>L'affirmation a été lue dans la citation : vérifiez-la.</translation>
    </message>
    <message>
        <source>The claimed value is {value}. It must be a number, 0 or more.</source>
        <translation>La valeur affirmée est {value}. Elle doit être un nombre, 0 ou plus.</translation>
    </message>
    <message>
        <source>The closure runs round the rear, so the pocket has no outer edge to measure.</source>
        <translation>Le bouclage fait le tour de l'arrière : la poche n'a pas de bord extérieur à mesurer.</translation>
    </message>
    <message>
        <source>The columns of {name} write their dates in several ways ({ways}). Put them into one, best YYYY-MM-DD.</source>
        <translation>Les colonnes de {name} écrivent leurs dates de plusieurs façons ({ways}). Ramenez-les à une seule, de préférence YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>The confidence must lie between 0 and 100 %.</source>
        <translation>La confiance doit être comprise entre 0 et 100 %.</translation>
    </message>
    <message>
        <source>The connection to {address} was lost while it saved ({reason}), and the database does not answer: whether this was saved is not known yet. It was saved whole or not at all. When the database is back, open the store again and look before you save a second time; what you typed is kept.</source>
        <translation>La connexion à {address} a été perdue pendant l'enregistrement ({reason}), et la base de données ne répond pas : on ne sait pas encore si c'est enregistré. C'est enregistré en entier ou pas du tout. Quand la base de données sera revenue, rouvrez la base et regardez avant d'enregistrer une seconde fois ; votre saisie est conservée.</translation>
    </message>
    <message>
        <source>The control layer was removed. Choose another in the panel.</source>
        <translation>La couche de contrôle a été supprimée. Choisissez-en une autre dans le panneau.</translation>
    </message>
    <message>
        <source>The coordinate reference system cannot be read: {error}</source>
        <translation>Le système de coordonnées ne peut pas être lu : {error}</translation>
    </message>
    <message>
        <source>The coordinates “{text}” cannot be read.</source>
        <translation>Les coordonnées « {text} » ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>The coordinates “{text}” cannot be read. Write latitude, longitude in degrees.</source>
        <translation>Les coordonnées « {text} » ne peuvent pas être lues. Écrivez latitude, longitude en degrés.</translation>
    </message>
    <message>
        <source>The core is not on open ground; the nearest is {metres} m away.</source>
        <translation>Le cœur n'est pas en terrain libre ; le plus proche est à {metres} m.</translation>
    </message>
    <message>
        <source>The core is the place grown by this distance, as far as the ground is open. It keeps a place at the front from being ringed by a loop of a few hundred metres.</source>
        <translation>Le cœur est le lieu agrandi de cette distance, dans la limite du terrain libre. Cela évite qu'un lieu au front soit cerné par une boucle de quelques centaines de mètres.</translation>
    </message>
    <message>
        <source>The core layer has no feature: choose a place, or leave it out to search.</source>
        <translation>La couche du cœur n'a pas d'entité : choisissez un lieu, ou omettez-la pour chercher.</translation>
    </message>
    <message>
        <source>The core {name} and the rear overlap: choose places that lie apart, or a smaller core radius.</source>
        <translation>Le cœur {name} et l'arrière se chevauchent : choisissez des lieux distincts, ou un rayon du cœur plus petit.</translation>
    </message>
    <message>
        <source>The core {name} has no area. Give a point with a core radius, or a polygon.</source>
        <translation>Le cœur {name} n'a pas de superficie. Donnez un point avec un rayon du cœur, ou un polygone.</translation>
    </message>
    <message>
        <source>The core {name} has no geometry: draw it or leave it out.</source>
        <translation>Le cœur {name} n'a pas de géométrie : dessinez-le ou omettez-le.</translation>
    </message>
    <message>
        <source>The core {name} is its own rear. Choose a rear that lies elsewhere, or none.</source>
        <translation>Le cœur {name} est son propre arrière. Choisissez un arrière situé ailleurs, ou aucun.</translation>
    </message>
    <message>
        <source>The core {name} lies outside the layer “{name_2}”: check the place and the coordinate reference systems of both layers.</source>
        <translation>Le cœur {name} est hors de la couche « {name_2} » : vérifiez le lieu et les systèmes de coordonnées des deux couches.</translation>
    </message>
    <message>
        <source>The core {name} lies outside the study area: enlarge the area or leave it out.</source>
        <translation>Le cœur {name} est hors de la zone d'étude : agrandissez la zone ou omettez-le.</translation>
    </message>
    <message>
        <source>The database of {address} does not answer ({reason}). Check the network and the connection in QGIS's Browser panel.</source>
        <translation>La base de données de {address} ne répond pas ({reason}). Vérifiez le réseau et la connexion dans le panneau Explorateur de QGIS.</translation>
    </message>
    <message>
        <source>The date that is compared. Empty: all that every maker has.</source>
        <translation>La date comparée. Vide : toutes celles que chaque auteur a.</translation>
    </message>
    <message>
        <source>The date “{row}” is of {year}, the column year says {year_2}.</source>
        <translation>La date « {row} » est de {year}, la colonne year dit {year_2}.</translation>
    </message>
    <message>
        <source>The dated lines are the fronts of a control layer, or a line layer of your own. Transects stand at right angles to a baseline (the front of the first date if none is given), or are lines of your own.

SCE: greatest distance between any two lines. NSM: from the oldest to the youngest. EPR: NSM over time. LRR: linear regression rate, with LR2, standard error of the estimate LSE and half its confidence interval LCI. WLR and the like: weighted by 1 / uncertainty². Distances are in metres from the transect's start, rates in metres a year of 365 days; fields that end in _m_day are the same in metres a day, for series of days or weeks.

Where a transect meets a date's line more than once, the rule says which crossing counts; “hits_most” is the most on any date. A date whose line is not met is left out for that transect; with fewer than two dates there are no statistics.</source>
        <translation>Les lignes datées sont les fronts d'une couche de contrôle, ou une couche de lignes à vous. Les transects sont perpendiculaires à une ligne de base (le front de la première date si aucune n'est donnée), ou sont des lignes à vous.

SCE : plus grande distance entre deux lignes quelconques. NSM : de la plus ancienne à la plus récente. EPR : NSM divisé par le temps. LRR : vitesse par régression linéaire, avec LR2, l'erreur type de l'estimation LSE et la moitié de son intervalle de confiance LCI. WLR et semblables : pondérés par 1 / incertitude². Les distances sont en mètres depuis le début du transect, les vitesses en mètres par an de 365 jours ; les champs qui finissent par _m_day donnent la même chose en mètres par jour, pour des séries de jours ou de semaines.

Si un transect rencontre la ligne d'une date plus d'une fois, la règle dit quelle intersection compte ; « hits_most » est le plus grand nombre à une date. Une date dont la ligne n'est pas rencontrée est omise pour ce transect ; avec moins de deux dates, il n'y a pas de statistiques.</translation>
    </message>
    <message>
        <source>The dates are equal or reversed: from {first} to {last}.</source>
        <translation>Les dates sont égales ou inversées : du {first} au {last}.</translation>
    </message>
    <message>
        <source>The dates are reversed: the map before is of {old:%Y-%m-%d}, the map after of {new:%Y-%m-%d}. Swap them.</source>
        <translation>Les dates sont inversées : la carte d'avant est du {old:%Y-%m-%d}, celle d'après du {new:%Y-%m-%d}. Échangez-les.</translation>
    </message>
    <message>
        <source>The dates of {name} (such as {example}) were read as day/month/year, which is how ACLED's old form is documented. If the file was saved by a spreadsheet that writes the month first, import it again with the date format M/D/YYYY.</source>
        <translation>Les dates de {name} (par exemple {example}) ont été lues comme jour/mois/année, selon la documentation de l'ancien format d'ACLED. Si le fichier a été enregistré par un tableur qui écrit le mois d'abord, importez-le de nouveau avec le format de date M/D/YYYY.</translation>
    </message>
    <message>
        <source>The dates span {days} day(s): rates a year are extrapolated, read those in _m_day.</source>
        <translation>Les dates couvrent {days} jour(s) : les vitesses annuelles sont extrapolées, lisez celles en _m_day.</translation>
    </message>
    <message>
        <source>The distance beyond the gap lines is negative: enter 0 or more.</source>
        <translation>La distance au-delà des lignes de brèche est négative : saisissez 0 ou plus.</translation>
    </message>
    <message>
        <source>The earlier run of the same is hidden.</source>
        <translation>L'exécution précédente de la même mesure est masquée.</translation>
    </message>
    <message>
        <source>The encirclement gap is the least total length of lines across open ground that, with the encirclers' own ground and barriers, cut the core off from its rear. It is the exact minimum over all such lines, in a local azimuthal equidistant plane.</source>
        <translation>La brèche d'encerclement est la plus petite longueur totale de lignes en terrain libre qui, avec le terrain des forces d'encerclement et les obstacles, coupent le cœur de son arrière. C'est le minimum exact sur toutes ces lignes, dans un plan azimutal équidistant local.</translation>
    </message>
    <message>
        <source>The encirclement gap on each date, with its error.</source>
        <translation>La brèche d'encerclement à chaque date, avec son erreur.</translation>
    </message>
    <message>
        <source>The encirclers hold no ground on this date.</source>
        <translation>Les forces d'encerclement ne tiennent aucun terrain à cette date.</translation>
    </message>
    <message>
        <source>The encirclers hold no ground.</source>
        <translation>Les forces d'encerclement ne tiennent aucun terrain.</translation>
    </message>
    <message>
        <source>The encoding of the texts cannot be told. Choose the encoding.</source>
        <translation>L'encodage des textes ne peut pas être déterminé. Choisissez l'encodage.</translation>
    </message>
    <message>
        <source>The encoding of the texts cannot be told: they can be {shown}. Choose the encoding.</source>
        <translation>L'encodage des textes ne peut pas être déterminé : ce peut être {shown}. Choisissez l'encodage.</translation>
    </message>
    <message>
        <source>The entry is no object with names and values.</source>
        <translation>L'entrée n'est pas un objet avec des noms et des valeurs.</translation>
    </message>
    <message>
        <source>The event has no title. Say in a few words what happened.</source>
        <translation>L'événement n'a pas de titre. Dites en quelques mots ce qui s'est passé.</translation>
    </message>
    <message>
        <source>The event was merged into another one meanwhile: the report belongs to that.</source>
        <translation>L'événement a été fusionné entre-temps avec un autre : le rapport appartient à celui-ci.</translation>
    </message>
    <message>
        <source>The expression for the actor is wrong: {error}</source>
        <translation>L'expression de l'acteur est incorrecte : {error}</translation>
    </message>
    <message>
        <source>The extent cannot be expressed in degrees: {error}</source>
        <translation>L'emprise ne peut pas être exprimée en degrés : {error}</translation>
    </message>
    <message>
        <source>The extent has no longitude and latitude. Choose another, or none.</source>
        <translation>L'emprise n'a ni longitude ni latitude. Choisissez-en une autre, ou aucune.</translation>
    </message>
    <message>
        <source>The extent is too large for the map’s coordinate system. Give a smaller one.</source>
        <translation>L'emprise est trop grande pour le système de coordonnées de la carte. Donnez-en une plus petite.</translation>
    </message>
    <message>
        <source>The features could not be copied; nothing was changed.</source>
        <translation>Les entités n'ont pas pu être copiées ; rien n'a été modifié.</translation>
    </message>
    <message>
        <source>The features of {last} in “{layer}” are copied to:</source>
        <translation>Les entités du {last} dans « {layer} » sont copiées au :</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>Le fichier est vide (0 octet).</translation>
    </message>
    <message>
        <source>The file is not in the folder any more.</source>
        <translation>Le fichier n'est plus dans le dossier.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Le fichier à écrire.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read: {reason}.</source>
        <translation>Le fichier {name} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>The file {name} has no hash: nobody can tell what was attached.</source>
        <translation>Le fichier {name} n'a pas d'empreinte : personne ne peut dire ce qui a été joint.</translation>
    </message>
    <message>
        <source>The file {name} is left out: metadata can be taken out of whole JPEG and PNG pictures only.</source>
        <translation>Le fichier {name} est omis : les métadonnées ne peuvent être retirées que d'images JPEG et PNG entières.</translation>
    </message>
    <message>
        <source>The file {name} is not in {source}.</source>
        <translation>Le fichier {name} n'est pas dans {source}.</translation>
    </message>
    <message>
        <source>The file {name} is not the one that was attached.</source>
        <translation>Le fichier {name} n'est pas celui qui a été joint.</translation>
    </message>
    <message>
        <source>The file {name} is not the one that was attached: its SHA-256 is another one.</source>
        <translation>Le fichier {name} n'est pas celui qui a été joint : son SHA-256 est différent.</translation>
    </message>
    <message>
        <source>The file {name} of the report {id} is not in {folder}.</source>
        <translation>Le fichier {name} du rapport {id} n'est pas dans {folder}.</translation>
    </message>
    <message>
        <source>The file's coordinates are in “{crs}”, which is not known. Save it in WGS 84 (EPSG:4326).</source>
        <translation>Les coordonnées du fichier sont en « {crs} », qui est inconnu. Enregistrez-le en WGS 84 (EPSG:4326).</translation>
    </message>
    <message>
        <source>The file's name</source>
        <translation>Le nom du fichier</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Le fichier.</translation>
    </message>
    <message>
        <source>The file; its ending chooses the format.</source>
        <translation>Le fichier ; son extension détermine le format.</translation>
    </message>
    <message>
        <source>The fill colour (KML)</source>
        <translation>La couleur de remplissage (KML)</translation>
    </message>
    <message>
        <source>The first date that is measured. Empty: the layer's first.</source>
        <translation>La première date mesurée. Vide : la première de la couche.</translation>
    </message>
    <message>
        <source>The first map, of {before}, is later than the second, of {after}.</source>
        <translation>La première carte, du {before}, est postérieure à la seconde, du {after}.</translation>
    </message>
    <message>
        <source>The folder of the cache, {folder}, cannot be made: {strerror}. Choose another, or none.</source>
        <translation>Le dossier du cache, {folder}, ne peut pas être créé : {strerror}. Choisissez-en un autre, ou aucun.</translation>
    </message>
    <message>
        <source>The folder {path} holds no file of {suffixes}.</source>
        <translation>Le dossier {path} ne contient aucun fichier {suffixes}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made: {error}. Choose another place.</source>
        <translation>Le dossier « {folder} » ne peut pas être créé : {error}. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is read-only. Choose another place.</source>
        <translation>Le dossier « {folder} » est en lecture seule. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The folder's name</source>
        <translation>Le nom du dossier</translation>
    </message>
    <message>
        <source>The font “{wanted}” is not installed; the system's own is used instead.</source>
        <translation>La police « {wanted} » n'est pas installée ; celle du système est utilisée à la place.</translation>
    </message>
    <message>
        <source>The font “{wanted}” is not installed; “{used}” is used instead.</source>
        <translation>La police « {wanted} » n'est pas installée ; « {used} » est utilisée à la place.</translation>
    </message>
    <message>
        <source>The frames as a film, half a second a date: MP4 by the program ffmpeg, GIF by Pillow or ffmpeg, where they are installed.</source>
        <translation>Les images en un film, une demi-seconde par date : MP4 par le programme ffmpeg, GIF par Pillow ou ffmpeg, là où ils sont installés.</translation>
    </message>
    <message>
        <source>The gap could not be measured: {error}. The log “Salient” says where.</source>
        <translation>La brèche n'a pas pu être mesurée : {error}. Le journal « Salient » dit où.</translation>
    </message>
    <message>
        <source>The index {base} has no {file}. Try again later, or install by hand.</source>
        <translation>L'index {base} n'a pas {file}. Réessayez plus tard, ou installez à la main.</translation>
    </message>
    <message>
        <source>The innermost pocket not smaller than this is reported, in km².</source>
        <translation>La poche la plus intérieure qui n'est pas plus petite que cela est signalée, en km².</translation>
    </message>
    <message>
        <source>The installed shapely {shapely} was built for GEOS {built}, but this QGIS has loaded GEOS {loaded}: both in one program crash. Run: python3 -m pip install --user --break-system-packages --force-reinstall {wanted} "numpy~=1.24" and start QGIS again.</source>
        <translation>Le shapely {shapely} installé a été compilé pour GEOS {built}, mais ce QGIS a chargé GEOS {loaded} : les deux dans un même programme plantent. Exécutez : python3 -m pip install --user --break-system-packages --force-reinstall {wanted} "numpy~=1.24" et redémarrez QGIS.</translation>
    </message>
    <message>
        <source>The interval of a gap is that of simulations, 95 %.</source>
        <translation>L'intervalle d'une brèche est celui de simulations, 95 %.</translation>
    </message>
    <message>
        <source>The interval of a gap is what ground allows of which the map is not sure.</source>
        <translation>L'intervalle d'une brèche est ce que permet le terrain dont la carte n'est pas sûre.</translation>
    </message>
    <message>
        <source>The largest body of a side is no pocket of several: it counts as where the side lives. A coalition of those round it makes it one.</source>
        <translation>Le plus grand ensemble d'un camp n'est pas une poche formée par plusieurs acteurs : il compte comme le lieu où vit ce camp. Une coalition de ceux qui l'entourent en fait une poche.</translation>
    </message>
    <message>
        <source>The largest change that nobody reports stands first, then the best report that no map shows, then the second of either. Reports go by the better reliability of their sources, then by the better credibility; the grades are never merged.</source>
        <translation>Le plus grand changement que personne ne rapporte vient en premier, puis le meilleur rapport qu'aucune carte ne montre, puis le deuxième de chaque. Les rapports sont classés par la meilleure fiabilité de leurs sources, puis par la meilleure crédibilité ; les cotes ne sont jamais fusionnées.</translation>
    </message>
    <message>
        <source>The last date that is measured. Empty: the layer's last.</source>
        <translation>La dernière date mesurée. Vide : la dernière de la couche.</translation>
    </message>
    <message>
        <source>The last day, {date_end}, lies before the first, {date_start}.</source>
        <translation>Le dernier jour, {date_end}, précède le premier, {date_start}.</translation>
    </message>
    <message>
        <source>The last road is {road}: {figures}.</source>
        <translation>La dernière route est {road} : {figures}.</translation>
    </message>
    <message>
        <source>The last save to {path} broke off, and where you may not write it cannot be rolled back. Open it once where you may write, or copy the file and the -journal beside it to a folder of yours.</source>
        <translation>Le dernier enregistrement dans {path} a été interrompu, et sans droit d'écriture il ne peut pas être annulé. Ouvrez-le une fois là où vous pouvez écrire, ou copiez le fichier et le -journal voisin dans un dossier à vous.</translation>
    </message>
    <message>
        <source>The layer does not say whose each {what} is; “{actor}” was not tested.</source>
        <translation>La couche ne dit pas à qui est chaque {what} ; « {actor} » n'a pas été vérifié.</translation>
    </message>
    <message>
        <source>The layer of places has no “{name}”.</source>
        <translation>La couche de lieux n'a pas de « {name} ».</translation>
    </message>
    <message>
        <source>The layer of places has “{name}” {count} times.</source>
        <translation>La couche de lieux contient {count} fois « {name} ».</translation>
    </message>
    <message>
        <source>The layer of roads has no line. Choose one that does.</source>
        <translation>La couche de routes n'a pas de ligne. Choisissez-en une qui en a.</translation>
    </message>
    <message>
        <source>The layer “{layer}” was in memory alone, or a part of it was selected: it cannot be measured again. Save it as a file, and write the manifest of a run on that.</source>
        <translation>La couche « {layer} » n'était qu'en mémoire, ou une partie en était sélectionnée : elle ne peut pas être mesurée de nouveau. Enregistrez-la dans un fichier, et écrivez le manifeste d'une exécution sur celui-ci.</translation>
    </message>
    <message>
        <source>The layer's name</source>
        <translation>Le nom de la couche</translation>
    </message>
    <message>
        <source>The layers have no dates: there is nothing to make frames of.</source>
        <translation>Les couches n'ont pas de dates : il n'y a pas de quoi faire des images.</translation>
    </message>
    <message>
        <source>The layers have no extent to show. Give an extent.</source>
        <translation>Les couches n'ont pas d'emprise à montrer. Donnez une emprise.</translation>
    </message>
    <message>
        <source>The layers have no two dates: both maps of the page would be the same. Choose layers of two dates, or a template of one map.</source>
        <translation>Les couches n'ont pas deux dates : les deux cartes de la page seraient les mêmes. Choisissez des couches de deux dates, ou un modèle à une seule carte.</translation>
    </message>
    <message>
        <source>The layers hold no date in the period asked for.</source>
        <translation>Les couches ne contiennent aucune date dans la période demandée.</translation>
    </message>
    <message>
        <source>The layers hold nothing on these dates. Choose other dates.</source>
        <translation>Les couches ne contiennent rien à ces dates. Choisissez d'autres dates.</translation>
    </message>
    <message>
        <source>The layout “{name}” could not be added.</source>
        <translation>La mise en page « {name} » n'a pas pu être ajoutée.</translation>
    </message>
    <message>
        <source>The least area, {least_m2:,.6g} km², is larger than the whole map, {whole:,.6g} km². It is meant in square kilometres: enter a smaller one.</source>
        <translation>La superficie minimale, {least_m2:,.6g} km², est plus grande que toute la carte, {whole:,.6g} km². Elle s'entend en kilomètres carrés : saisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>The legend continues on the next page.</source>
        <translation>La légende continue à la page suivante.</translation>
    </message>
    <message>
        <source>The legend is too long for its place: the rest stands on a further page.</source>
        <translation>La légende est trop longue pour son cadre : le reste figure sur une page suivante.</translation>
    </message>
    <message>
        <source>The libraries cannot be written to “{path}”: {error}.</source>
        <translation>Les bibliothèques ne peuvent pas être écrites dans « {path} » : {error}.</translation>
    </message>
    <message>
        <source>The line encloses no ground with that of “{actor}”: draw it from front to front.</source>
        <translation>La ligne n'enferme aucun terrain avec celui de « {actor} » : dessinez-la de front à front.</translation>
    </message>
    <message>
        <source>The lines could not be slid to the least length: a shorter closure round as much ground may be possible.</source>
        <translation>Les lignes n'ont pas pu être déplacées jusqu'à la moindre longueur : une fermeture plus courte autour d'autant de terrain est peut-être possible.</translation>
    </message>
    <message>
        <source>The lines divide nothing of the study area.</source>
        <translation>Les lignes ne divisent rien de la zone d'étude.</translation>
    </message>
    <message>
        <source>The lines run through the place itself, so that no ground lies between them. Click beside it, or give the core a radius.</source>
        <translation>Les lignes passent par le lieu lui-même, si bien qu'il n'y a pas de terrain entre elles. Cliquez à côté, ou donnez un rayon au cœur.</translation>
    </message>
    <message>
        <source>The lines say of all ground that it is one side's as well as the other's. Draw them with the same side always on the left.</source>
        <translation>Les lignes disent de tout le terrain qu'il est à un camp et aussi à l'autre. Dessinez-les avec toujours le même camp à gauche.</translation>
    </message>
    <message>
        <source>The link lacks its event, its layer or its feature.</source>
        <translation>Il manque au lien son événement, sa couche ou son entité.</translation>
    </message>
    <message>
        <source>The linked layer is not in the project.</source>
        <translation>La couche liée n'est pas dans le projet.</translation>
    </message>
    <message>
        <source>The list's hash {digest}… is of none of the files {names}.</source>
        <translation>L'empreinte {digest}… de la liste n'est celle d'aucun des fichiers {names}.</translation>
    </message>
    <message>
        <source>The locator is left out: the legend needs its place.</source>
        <translation>La carte de situation est omise : la légende a besoin de sa place.</translation>
    </message>
    <message>
        <source>The locator is left out: the map lies over the edge of QGIS’s world map.</source>
        <translation>La carte de localisation est omise : la carte dépasse le bord de la carte du monde de QGIS.</translation>
    </message>
    <message>
        <source>The locator is left out: this QGIS has no world map at {path}.</source>
        <translation>La carte de localisation est omise : ce QGIS n'a pas de carte du monde dans {path}.</translation>
    </message>
    <message>
        <source>The log ends with entry {seq}, the store's own note says entry {noted}: entries were cut off or added.</source>
        <translation>Le journal finit par l'entrée {seq}, la note de la base elle-même dit l'entrée {noted} : des entrées ont été coupées ou ajoutées.</translation>
    </message>
    <message>
        <source>The log has {count} entries, the note saw {entries}: entries were cut off.</source>
        <translation>Le journal a {count} entrées, la note en a vu {entries} : des entrées ont été coupées.</translation>
    </message>
    <message>
        <source>The log holds exact places and cannot be blurred. Set the blur to 0.</source>
        <translation>Le journal contient des lieux exacts et ne peut pas être flouté. Mettez le flou à 0.</translation>
    </message>
    <message>
        <source>The log holds {count} event(s) and report(s) marked as not public, and cannot be cut. Untick “Only what is public” to export it for somebody who may read them.</source>
        <translation>Le journal contient {count} événement(s) et rapport(s) marqués comme non publics, et ne peut pas être tronqué. Décochez « Seulement ce qui est public » pour l'exporter à l'intention de quelqu'un qui peut les lire.</translation>
    </message>
    <message>
        <source>The log is checked while you go on working.</source>
        <translation>Le journal est vérifié pendant que vous continuez à travailler.</translation>
    </message>
    <message>
        <source>The log is whole: {count} entries, the last has the hash {hash}.</source>
        <translation>Le journal est intact : {count} entrées, la dernière a l'empreinte {hash}.</translation>
    </message>
    <message>
        <source>The makers have no actor in common. {told}. Say in the table of actors which names mean one and the same.</source>
        <translation>Les auteurs n'ont aucun acteur en commun. {told}. Dites dans la table des acteurs quels noms désignent le même.</translation>
    </message>
    <message>
        <source>The makers share no date. {told}.</source>
        <translation>Les auteurs n'ont aucune date commune. {told}.</translation>
    </message>
    <message>
        <source>The manifest cannot be measured again: its command or options are none that Salient writes ({error}).</source>
        <translation>Le manifeste ne peut pas être mesuré de nouveau : sa commande ou ses options ne sont pas de celles que Salient écrit ({error}).</translation>
    </message>
    <message>
        <source>The manifest is none that “{name}” writes: it names {strange}. It is not measured again.</source>
        <translation>Le manifeste n'est pas de ceux que « {name} » écrit : il nomme {strange}. Il n'est pas mesuré de nouveau.</translation>
    </message>
    <message>
        <source>The manifest names {count} file(s) by their whole path, folders of this computer and all: it lies in no folder together with them. Write it beside the inputs, or in a folder next to theirs, before you hand it on.</source>
        <translation>Le manifeste nomme {count} fichier(s) par leur chemin complet, dossiers de cet ordinateur compris : il n'est dans aucun dossier commun avec eux. Écrivez-le à côté des entrées, ou dans un dossier voisin, avant de le transmettre.</translation>
    </message>
    <message>
        <source>The manual</source>
        <translation>Le manuel</translation>
    </message>
    <message>
        <source>The map is empty: type the place, or add a map first and click there.</source>
        <translation>La carte est vide : saisissez le lieu, ou ajoutez d'abord une carte et cliquez-y.</translation>
    </message>
    <message>
        <source>The map of {date} shows no front: nobody borders on anybody.</source>
        <translation>La carte du {date} ne montre pas de front : personne ne touche personne.</translation>
    </message>
    <message>
        <source>The map shows {date}. Escape shows its newest date again.</source>
        <translation>La carte montre le {date}. Échap montre à nouveau sa date la plus récente.</translation>
    </message>
    <message>
        <source>The map “{name}” is empty.</source>
        <translation>La carte « {name} » est vide.</translation>
    </message>
    <message>
        <source>The map's projection does not show the event's place.</source>
        <translation>La projection de la carte ne montre pas le lieu de l'événement.</translation>
    </message>
    <message>
        <source>The mapping {path} cannot be written: {strerror}.</source>
        <translation>La correspondance {path} ne peut pas être écrite : {strerror}.</translation>
    </message>
    <message>
        <source>The maps are drawn on unlike turns round the Earth (181° on one is -179° on another): all were cut at the antimeridian to lay them on one another.</source>
        <translation>Les cartes sont dessinées sur des tours différents de la Terre (181° sur l'une est -179° sur une autre) : toutes ont été coupées à l'antiméridien pour être superposées.</translation>
    </message>
    <message>
        <source>The maps of {maps} change while they are measured. Run again when nobody writes them.</source>
        <translation>Les cartes de {maps} changent pendant qu'elles sont mesurées. Relancez quand personne ne les écrit.</translation>
    </message>
    <message>
        <source>The maps of “{without}” have no dates, those of others have several: choose its date field, or compare one date.</source>
        <translation>Les cartes de « {without} » n'ont pas de dates, celles des autres en ont plusieurs : choisissez son champ de date, ou comparez une seule date.</translation>
    </message>
    <message>
        <source>The maps show no link-up from {first} to {last}.</source>
        <translation>Les cartes ne montrent aucune jonction du {first} au {last}.</translation>
    </message>
    <message>
        <source>The maps show no link-up of {whose} from {first} to {last}.</source>
        <translation>Les cartes ne montrent aucune jonction de {whose} du {first} au {last}.</translation>
    </message>
    <message>
        <source>The measured interval reaches beyond what the claim allows.</source>
        <translation>L'intervalle mesuré dépasse ce que l'affirmation permet.</translation>
    </message>
    <message>
        <source>The measured value misses the claim by less than the claim is rounded.</source>
        <translation>La valeur mesurée s'écarte de l'affirmation de moins que son arrondi.</translation>
    </message>
    <message>
        <source>The method stands on a further page.</source>
        <translation>La méthode figure sur une page suivante.</translation>
    </message>
    <message>
        <source>The model “{path}” cannot be read. Install Salient again.</source>
        <translation>Le modèle « {path} » ne peut pas être lu. Réinstallez Salient.</translation>
    </message>
    <message>
        <source>The names in the layer, with colour and area</source>
        <translation>Les noms de la couche, avec couleur et superficie</translation>
    </message>
    <message>
        <source>The nearest gap or pocket on the map lies {km:.0f} km from {said}: it is not the one that the claim speaks of. Place the event in the pocket or at the gap, or name both places between which it lies.</source>
        <translation>La brèche ou poche la plus proche sur la carte se trouve à {km:.0f} km de {said} : ce n'est pas celle dont parle l'affirmation. Situez l'événement dans la poche ou à la brèche, ou nommez les deux lieux entre lesquels elle se trouve.</translation>
    </message>
    <message>
        <source>The newest date is {last}. Choose a later one than {day}.</source>
        <translation>La date la plus récente est le {last}. Choisissez une date postérieure au {day}.</translation>
    </message>
    <message>
        <source>The note is of the store {store_id}, this one calls itself {own_id}: it is another store, or its id was changed.</source>
        <translation>La note est celle de la base {store_id}, celle-ci dit être {own_id} : c'est une autre base, ou son identifiant a été modifié.</translation>
    </message>
    <message>
        <source>The note {path} cannot be written: {strerror}.</source>
        <translation>La note {path} ne peut pas être écrite : {strerror}.</translation>
    </message>
    <message>
        <source>The number of the entry and its hash, as a page, report or message has them:</source>
        <translation>Le numéro de l'entrée et son empreinte, tels qu'une page, un rapport ou un message les donne :</translation>
    </message>
    <message>
        <source>The other maker has no such front</source>
        <translation>L'autre auteur n'a pas de tel front</translation>
    </message>
    <message>
        <source>The pages of the atlas could not be made: {error}</source>
        <translation>Les pages de l'atlas n'ont pas pu être créées : {error}</translation>
    </message>
    <message>
        <source>The picture says of itself:</source>
        <translation>L'image dit d'elle-même :</translation>
    </message>
    <message>
        <source>The place that the pocket must contain.</source>
        <translation>Le lieu que la poche doit contenir.</translation>
    </message>
    <message>
        <source>The places to speak of. Of a polygon or line a point on it counts.</source>
        <translation>Les lieux dont parler. D'un polygone ou d'une ligne, un point situé dessus compte.</translation>
    </message>
    <message>
        <source>The pocket is sealed: no road leads in.</source>
        <translation>La poche est bouclée : aucune route n'y mène.</translation>
    </message>
    <message>
        <source>The point of each pocket furthest from its boundary, with the bounds of the area and the pocket's last date.</source>
        <translation>Le point de chaque poche le plus éloigné de sa limite, avec les bornes de la superficie et la dernière date de la poche.</translation>
    </message>
    <message>
        <source>The polygons are in {own}, and “crs” says {crs}: leave it out, or correct one.</source>
        <translation>Les polygones sont en {own}, et « crs » dit {crs} : omettez-le, ou corrigez l'un des deux.</translation>
    </message>
    <message>
        <source>The precision of the date is {value}. It must be 0 or more.</source>
        <translation>La précision de la date est {value}. Elle doit être 0 ou plus.</translation>
    </message>
    <message>
        <source>The precision of the date “{value}” is no whole number of days.</source>
        <translation>La précision de la date « {value} » n'est pas un nombre entier de jours.</translation>
    </message>
    <message>
        <source>The precision of the location is {value}. It must be 0 or more.</source>
        <translation>La précision de localisation est {value}. Elle doit être 0 ou plus.</translation>
    </message>
    <message>
        <source>The project has a layout “{name}” made of another template. It will be replaced, and what you arranged in it by hand is lost. Another title makes another layout.</source>
        <translation>Le projet a une mise en page « {name} » faite d'un autre modèle. Elle sera remplacée, et ce que vous y avez arrangé à la main sera perdu. Un autre titre crée une autre mise en page.</translation>
    </message>
    <message>
        <source>The project has a layout “{name}”. “Preview” refreshes it.</source>
        <translation>Le projet a une mise en page « {name} ». « Aperçu » l'actualise.</translation>
    </message>
    <message>
        <source>The project has no point layer with a field “name” or the like. Add one, or type the place or pick it on the map.</source>
        <translation>Le projet n'a pas de couche de points avec un champ « name » ou similaire. Ajoutez-en une, ou saisissez le lieu ou prenez-le sur la carte.</translation>
    </message>
    <message>
        <source>The project has no theme “{theme}”. It has: {known}.</source>
        <translation>Le projet n'a pas de thème « {theme} ». Il a : {known}.</translation>
    </message>
    <message>
        <source>The project's copyright label</source>
        <translation>Le copyright du projet</translation>
    </message>
    <message>
        <source>The ratio starts on {date_from} and ends on {date}: it must start before it ends.</source>
        <translation>Le rapport part du {date_from} et finit le {date} : il doit commencer avant de finir.</translation>
    </message>
    <message>
        <source>The readings disagree.</source>
        <translation>Les lectures divergent.</translation>
    </message>
    <message>
        <source>The rear is not on open ground.</source>
        <translation>L'arrière n'est pas en terrain libre.</translation>
    </message>
    <message>
        <source>The report belongs to no event.</source>
        <translation>Le rapport n'appartient à aucun événement.</translation>
    </message>
    <message>
        <source>The report claims a quantity</source>
        <translation>Le rapport affirme une quantité</translation>
    </message>
    <message>
        <source>The report denies this; the verdict is on what it denies.</source>
        <translation>Le rapport dément ceci ; le verdict porte sur ce qu'il dément.</translation>
    </message>
    <message>
        <source>The report has no source. Name who says it.</source>
        <translation>Le rapport n'a pas de source. Nommez qui le dit.</translation>
    </message>
    <message>
        <source>The report is quoted with “{stated}”, {number:g}, and the value is {value:g}: one of the two is wrong.</source>
        <translation>Le rapport est cité avec « {stated} », {number:g}, et la valeur est {value:g} : l'un des deux est faux.</translation>
    </message>
    <message>
        <source>The report names the file no longer. The copy stays: the log speaks of it.</source>
        <translation>Le rapport ne nomme plus le fichier. La copie reste : le journal en parle.</translation>
    </message>
    <message>
        <source>The rights in the layers' metadata</source>
        <translation>Les droits dans les métadonnées des couches</translation>
    </message>
    <message>
        <source>The row has neither an upload timestamp nor an archive date.</source>
        <translation>La ligne n'a ni horodatage de mise en ligne ni date d'archivage.</translation>
    </message>
    <message>
        <source>The row has no coordinates.</source>
        <translation>La ligne n'a pas de coordonnées.</translation>
    </message>
    <message>
        <source>The row has no event_id_cnty.</source>
        <translation>La ligne n'a pas d'event_id_cnty.</translation>
    </message>
    <message>
        <source>The row has no id.</source>
        <translation>La ligne n'a pas d'identifiant.</translation>
    </message>
    <message>
        <source>The row has the same id as row {row}.</source>
        <translation>La ligne a le même identifiant que la ligne {row}.</translation>
    </message>
    <message>
        <source>The row has {values} values, the header has {columns} columns.</source>
        <translation>La ligne a {values} valeurs, l'en-tête a {columns} colonnes.</translation>
    </message>
    <message>
        <source>The row tells of a report and names no source for it.</source>
        <translation>La ligne parle d'un rapport et ne nomme pas de source pour lui.</translation>
    </message>
    <message>
        <source>The row tells of its verification twice: in one column and in several.</source>
        <translation>La ligne donne deux fois sa vérification : dans une colonne et dans plusieurs.</translation>
    </message>
    <message>
        <source>The same as a page, with sources, method and parameters.</source>
        <translation>La même chose sur une page, avec sources, méthode et paramètres.</translation>
    </message>
    <message>
        <source>The same list as one page.</source>
        <translation>La même liste sur une page.</translation>
    </message>
    <message>
        <source>The same summed within each sector.</source>
        <translation>Les mêmes, additionnés dans chaque secteur.</translation>
    </message>
    <message>
        <source>The same without points.</source>
        <translation>La même chose sans points.</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>L'exemple</translation>
    </message>
    <message>
        <source>The sample project is not part of this installation: {path} is missing. Install Salient again from its zip file.</source>
        <translation>Le projet d'exemple ne fait pas partie de cette installation : {path} manque. Réinstallez Salient depuis son fichier zip.</translation>
    </message>
    <message>
        <source>The sector layer holds no polygons. Choose another, or leave it empty.</source>
        <translation>La couche des secteurs ne contient pas de polygones. Choisissez-en une autre, ou laissez-la vide.</translation>
    </message>
    <message>
        <source>The selected features are not linked to the selected events.</source>
        <translation>Les entités sélectionnées ne sont pas liées aux événements sélectionnés.</translation>
    </message>
    <message>
        <source>The sentence denies “{quantity}”, or says that it is not so. State what is the case; who denies it is the stance of the report.</source>
        <translation>La phrase dément « {quantity} », ou dit que ce n'est pas le cas. Indiquez ce qui est le cas ; qui le dément relève de la position du rapport.</translation>
    </message>
    <message>
        <source>The shape “{shown}” cannot be read.</source>
        <translation>La forme « {shown} » ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The shortest gap line runs through the core itself, which has no size: with a core radius the pocket holds the place whole.</source>
        <translation>La plus courte ligne de brèche traverse le cœur lui-même, qui n'a pas d'étendue : avec un rayon du cœur, la poche contient le lieu en entier.</translation>
    </message>
    <message>
        <source>The source has no name.</source>
        <translation>La source n'a pas de nom.</translation>
    </message>
    <message>
        <source>The spacing along the front must be greater than 0 m.</source>
        <translation>L'espacement le long du front doit être supérieur à 0 m.</translation>
    </message>
    <message>
        <source>The spacing and the length of transects must be greater than 0.</source>
        <translation>L'espacement et la longueur des transects doivent être supérieurs à 0.</translation>
    </message>
    <message>
        <source>The store at {address} cannot be read (table {prefix}{table}). Check that it is there and that you may read it.</source>
        <translation>La base à {address} ne peut pas être lue (table {prefix}{table}). Vérifiez qu'elle existe et que vous pouvez la lire.</translation>
    </message>
    <message>
        <source>The store at {address} has no table {name}. Go back to a copy of it: what was in the table cannot be made up.</source>
        <translation>La base à {address} n'a pas de table {name}. Revenez à une copie : ce que la table contenait ne peut pas être inventé.</translation>
    </message>
    <message>
        <source>The store does not say the version of its tables (“{version}”). {remedy}</source>
        <translation>La base ne dit pas la version de ses tables (« {version} »). {remedy}</translation>
    </message>
    <message>
        <source>The store does not say where the end of its log is. {remedy}</source>
        <translation>La base ne dit pas où est la fin de son journal. {remedy}</translation>
    </message>
    <message>
        <source>The store has no events: nothing can be supported.</source>
        <translation>La base n'a pas d'événements : rien ne peut être attesté.</translation>
    </message>
    <message>
        <source>The store knows a list “{dataset}” already, and {other} of {known} rows with the same ids are about something else: id {id} was “{was}” ({was_on}) and is “{now}” ({now_on}) now. Give this list a name of its own, or say that it is the same list, corrected.</source>
        <translation>La base connaît déjà une liste « {dataset} », et {other} des {known} lignes de mêmes identifiants portent sur autre chose : l'identifiant {id} était « {was} » ({was_on}) et est maintenant « {now} » ({now_on}). Donnez à cette liste son propre nom, ou dites que c'est la même liste, corrigée.</translation>
    </message>
    <message>
        <source>The store {address} cannot be made: {error} Check that PostGIS is installed in the database and that you may create tables.</source>
        <translation>La base {address} ne peut pas être créée : {error} Vérifiez que PostGIS est installé dans la base de données et que vous pouvez créer des tables.</translation>
    </message>
    <message>
        <source>The store {address} does not say what it is any more: its table {prefix}store is empty. Go back to a copy of it.</source>
        <translation>La base {address} ne dit plus ce qu'elle est : sa table {prefix}store est vide. Revenez à une copie.</translation>
    </message>
    <message>
        <source>The store {address} is locked by another program. Try again in a moment.</source>
        <translation>La base {address} est verrouillée par un autre programme. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The store {address} was made by a newer Salient (its schema is version {version}, this Salient knows {version_2}). Update Salient to open it; nothing was changed.</source>
        <translation>La base {address} a été créée par un Salient plus récent (son schéma est de version {version}, ce Salient connaît {version_2}). Mettez Salient à jour pour l'ouvrir ; rien n'a été modifié.</translation>
    </message>
    <message>
        <source>The store {path} cannot be written ({strip}). Check that the folder is not read-only and that the disk is not full, or choose another folder.</source>
        <translation>La base {path} ne peut pas être écrite ({strip}). Vérifiez que le dossier n'est pas en lecture seule et que le disque n'est pas plein, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The store {path} does not answer ({strip}). Check that the file is there and that you may read it; what you typed is kept.</source>
        <translation>La base {path} ne répond pas ({strip}). Vérifiez que le fichier existe et que vous pouvez le lire ; votre saisie est conservée.</translation>
    </message>
    <message>
        <source>The store {path} is locked by another program that writes to it. Try again in a moment, or close the other program.</source>
        <translation>La base {path} est verrouillée par un autre programme qui y écrit. Réessayez dans un instant, ou fermez l'autre programme.</translation>
    </message>
    <message>
        <source>The store's layers were added to the map, to show the event.</source>
        <translation>Les couches de la base ont été ajoutées à la carte, pour montrer l'événement.</translation>
    </message>
    <message>
        <source>The store's log has {count} entries; the last has the SHA-256 {hash}.</source>
        <translation>Le journal de la base a {count} entrées ; la dernière a le SHA-256 {hash}.</translation>
    </message>
    <message>
        <source>The store's note about itself ({table}) has {count} rows instead of one. {remedy}</source>
        <translation>La note de la base sur elle-même ({table}) a {count} lignes au lieu d'une. {remedy}</translation>
    </message>
    <message>
        <source>The style of the placemark (KML)</source>
        <translation>Le style du repère (KML)</translation>
    </message>
    <message>
        <source>The style of “{layer}” could not be applied: {error}</source>
        <translation>Le style de « {layer} » n'a pas pu être appliqué : {error}</translation>
    </message>
    <message>
        <source>The table gives no area of one kind for {together}.</source>
        <translation>La table ne donne pas de superficie d'un même type pour {together}.</translation>
    </message>
    <message>
        <source>The table has a row for each date and actor, and for each sector if given. Gain and loss include redraw noise; noise_km2 is the noise in them. The sum of the steps is more than the change from end to end wherever ground went back and forth: the report shows both.

A change is redraw noise if its widest place is narrower than the width given, or if most of it is given back within the number of dates given; what gives it back is noise with it. “persisted” says whether most of it was still the taker's at the end.

“Last changed” has each piece of ground once, with the last change that is not noise, and how often the ground changed hands. Ground that stayed with its taker is there even if its change is redraw noise as a whole.</source>
        <translation>La table a une ligne par date et acteur, et par secteur s'il y en a. Gains et pertes comprennent le bruit de redessin ; noise_km2 est le bruit qu'ils contiennent. La somme des étapes dépasse le changement de bout en bout partout où le terrain a été pris et repris : le rapport montre les deux.

Un changement est un bruit de redessin si sa plus grande largeur est inférieure à la largeur donnée, ou si l'essentiel en est rendu en moins de dates que le nombre donné ; ce qui le rend est du bruit avec lui. « persisted » dit si l'essentiel en était encore au preneur à la fin.

« Dernier changement » a chaque morceau de terrain une seule fois, avec le dernier changement qui n'est pas du bruit, et le nombre de fois que le terrain a changé de mains. Le terrain resté à celui qui l'a pris y figure même si son changement est tout entier un bruit de redessin.</translation>
    </message>
    <message>
        <source>The table {table} has no column “{column}” any more: it was renamed or deleted. Give it its name back; if it was deleted, go back to a copy: the log still has its words. All else can be read, and nothing is saved until then.</source>
        <translation>La table {table} n'a plus de colonne « {column} » : elle a été renommée ou supprimée. Rendez-lui son nom ; si elle a été supprimée, revenez à une copie : le journal a encore ses mots. Tout le reste est lisible, et rien n'est enregistré d'ici là.</translation>
    </message>
    <message>
        <source>The table “{table}” cannot be written: {reason}</source>
        <translation>La table « {table} » ne peut pas être écrite : {reason}</translation>
    </message>
    <message>
        <source>The template {path} has no map item with the id “map”.</source>
        <translation>Le modèle {path} n'a pas d'élément carte d'identifiant « map ».</translation>
    </message>
    <message>
        <source>The template {path} is not a layout of QGIS.</source>
        <translation>Le modèle {path} n'est pas une mise en page de QGIS.</translation>
    </message>
    <message>
        <source>The text of a detailed map's module (Lua) or its columns as CSV.</source>
        <translation>Le texte du module d'une carte détaillée (Lua) ou ses colonnes en CSV.</translation>
    </message>
    <message>
        <source>The text “{start}…” does not fit its place on the page and was cut.</source>
        <translation>Le texte « {start}… » ne tient pas dans son cadre sur la page et a été coupé.</translation>
    </message>
    <message>
        <source>The trigger “{name}” in the store is not Salient's: it could change what you save. Remove it, or have whoever made it do so. Until then the store is only read.</source>
        <translation>Le déclencheur « {name} » dans la base n'est pas de Salient : il pourrait modifier ce que vous enregistrez. Retirez-le, ou faites-le retirer par qui l'a créé. Jusque-là, la base est seulement lue.</translation>
    </message>
    <message>
        <source>The trigger “{name}”, which guards the store, was taken out.</source>
        <translation>Le déclencheur « {name} », qui protège la base, a été retiré.</translation>
    </message>
    <message>
        <source>The upper end of the claimed range lies below the lower one.</source>
        <translation>La borne supérieure de l'intervalle affirmé est au-dessous de la borne inférieure.</translation>
    </message>
    <message>
        <source>The value table has no column “value” in its first line (“{first}”). Its columns are {columns}; only “value” must be there.</source>
        <translation>La table de valeurs n'a pas de colonne « value » dans sa première ligne (« {first} »). Ses colonnes sont {columns} ; seule « value » est obligatoire.</translation>
    </message>
    <message>
        <source>The value table is no valid JSON: {error}.</source>
        <translation>La table de valeurs n'est pas un JSON valide : {error}.</translation>
    </message>
    <message>
        <source>The value table must be a list of objects, or an object value → actor.</source>
        <translation>La table de valeurs doit être une liste d'objets, ou un objet valeur → acteur.</translation>
    </message>
    <message>
        <source>The value table “{path}” cannot be read: {error}.</source>
        <translation>La table de valeurs « {path} » ne peut pas être lue : {error}.</translation>
    </message>
    <message>
        <source>The value table “{path}” is not in UTF-8. Save it so.</source>
        <translation>La table de valeurs « {path} » n'est pas en UTF-8. Enregistrez-la ainsi.</translation>
    </message>
    <message>
        <source>The value {value} of “{label}” is larger than {most}.</source>
        <translation>La valeur {value} de « {label} » est supérieure à {most}.</translation>
    </message>
    <message>
        <source>The value {value} of “{label}” is no number that can be kept.</source>
        <translation>La valeur {value} de « {label} » n'est pas un nombre qui puisse être conservé.</translation>
    </message>
    <message>
        <source>The value {value} of “{label}” must be a whole number.</source>
        <translation>La valeur {value} de « {label} » doit être un nombre entier.</translation>
    </message>
    <message>
        <source>The variants before answer another question. Their layers stay.</source>
        <translation>Les variantes précédentes répondent à une autre question. Leurs couches restent.</translation>
    </message>
    <message>
        <source>The verdict speaks of the layers that were measured: it is as good as they are.</source>
        <translation>Le verdict porte sur les couches mesurées : il vaut ce qu'elles valent.</translation>
    </message>
    <message>
        <source>The view has no chart to measure on.</source>
        <translation>La vue n'a pas de carte sur laquelle mesurer.</translation>
    </message>
    <message>
        <source>The way of each road that leads in, and what is left of those cut.</source>
        <translation>Le trajet de chaque route qui y mène, et ce qui reste de celles qui sont coupées.</translation>
    </message>
    <message>
        <source>The widest gap to look for must be more than 0.</source>
        <translation>La brèche maximale à chercher doit être supérieure à 0.</translation>
    </message>
    <message>
        <source>The width of an advance along a line is 0: enter a larger one.</source>
        <translation>La largeur d'une avance le long d'une ligne est de 0 : saisissez-en une plus grande.</translation>
    </message>
    <message>
        <source>The work is done in this process, one after the other.</source>
        <translation>Le travail est fait dans ce processus, une tâche après l'autre.</translation>
    </message>
    <message>
        <source>The worker {worker} has {telling}; no digit depends on it.</source>
        <translation>Le worker {worker} a {telling} ; aucun chiffre n'en dépend.</translation>
    </message>
    <message>
        <source>The {name} is {value}. It must be 0 or more.</source>
        <translation>La valeur de {name} est {value}. Elle doit être 0 ou plus.</translation>
    </message>
    <message>
        <source>The {table} {ident} is in the log and not in its table.</source>
        <translation>{table} {ident} est dans le journal et pas dans sa table.</translation>
    </message>
    <message>
        <source>The {table} {id} differs from what log entry {seq} says of it.</source>
        <translation>{table} {id} diffère de ce que l'entrée de journal {seq} en dit.</translation>
    </message>
    <message>
        <source>The {table} {id} is in no entry of the log.</source>
        <translation>{table} {id} n'est dans aucune entrée du journal.</translation>
    </message>
    <message>
        <source>The {table} {id} was changed without Salient, and this is not in the log yet: the next save logs it.</source>
        <translation>{table} {id} : modification faite sans Salient, et pas encore dans le journal ; le prochain enregistrement l'y inscrit.</translation>
    </message>
    <message>
        <source>The {what} has no date; the claimed date was not tested.</source>
        <translation>{what} n'a pas de date ; la date affirmée n'a pas été vérifiée.</translation>
    </message>
    <message>
        <source>The {what} on {date_from} may be nothing at all.</source>
        <translation>Le {date_from}, {what} peut être absolument nul.</translation>
    </message>
    <message>
        <source>The ± of an area of perimeter P is 1.96·s·√(2.5·c·P): errors of points a distance d apart along the boundary are correlated as exp(−½ (d / c)²), c the correlation length.</source>
        <translation>Le ± d'une superficie de périmètre P est 1,96·s·√(2,5·c·P) : les erreurs de points distants de d le long de la limite sont corrélées selon exp(−½ (d / c)²), c étant la longueur de corrélation.</translation>
    </message>
    <message>
        <source>Their numbers stand on the map, their sources beside it</source>
        <translation>Leurs numéros figurent sur la carte, leurs sources à côté</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La leur</translation>
    </message>
    <message>
        <source>Them&amp;e</source>
        <translation>Thèm&amp;e</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>There are no frames to make a film of.</source>
        <translation>Il n'y a pas d'images dont faire un film.</translation>
    </message>
    <message>
        <source>There are no maps within {days} days before and after {date}; the nearest are of {first} and {last}.</source>
        <translation>Il n'y a pas de cartes à moins de {days} jours avant et après le {date} ; les plus proches sont du {first} et du {last}.</translation>
    </message>
    <message>
        <source>There are no {kind} to make pages of among the layers. Choose layers that have them, or “one page” for the pages.</source>
        <translation>Il n'y a pas de {kind} parmi les couches pour en faire des pages. Choisissez des couches qui en ont, ou « une page » pour les pages.</translation>
    </message>
    <message>
        <source>There are two maps of {twice}: keep the later one, or correct the dates.</source>
        <translation>Il y a deux cartes du {twice} : gardez la plus récente, ou corrigez les dates.</translation>
    </message>
    <message>
        <source>There are {count} cores and {count_2} names for them.</source>
        <translation>Il y a {count} cœurs et {count_2} noms pour eux.</translation>
    </message>
    <message>
        <source>There are {count} gaps and {count_2} dates for them.</source>
        <translation>Il y a {count} brèches et {count_2} dates pour elles.</translation>
    </message>
    <message>
        <source>There are {count} gaps without lines or pockets: which is {said}'s is not known.</source>
        <translation>Il y a {count} brèches sans lignes ni poches : on ne sait pas laquelle est celle de {said}.</translation>
    </message>
    <message>
        <source>There are {count} gaps, and the claim names no places. Name those between which the gap lies, or place the event.</source>
        <translation>Il y a {count} brèches, et l'affirmation ne nomme pas de lieux. Nommez ceux entre lesquels se trouve la brèche, ou situez l'événement.</translation>
    </message>
    <message>
        <source>There are {count} pockets, and the claim does not say which. Place the event inside the pocket.</source>
        <translation>Il y a {count} poches, et l'affirmation ne dit pas laquelle. Situez l'événement dans la poche.</translation>
    </message>
    <message>
        <source>There are {count} polygons and {count_2} control classes.</source>
        <translation>Il y a {count} polygones et {count_2} classes de contrôle.</translation>
    </message>
    <message>
        <source>There are {count} polygons and {count_2} names of actors.</source>
        <translation>Il y a {count} polygones et {count_2} noms d'acteurs.</translation>
    </message>
    <message>
        <source>There are {count} roads and {count_2} names of roads.</source>
        <translation>Il y a {count} routes et {count_2} noms de routes.</translation>
    </message>
    <message>
        <source>There is a map of {wanted} and no {what} on it. Measure that date too, or say in the report which day it speaks of.</source>
        <translation>Il y a une carte du {wanted} et aucune entité ({what}) dessus. Mesurez aussi cette date, ou dites dans le rapport de quel jour il parle.</translation>
    </message>
    <message>
        <source>There is a store at {address} already. Open it, or choose a name.</source>
        <translation>Il y a déjà une base à {address}. Ouvrez-la, ou choisissez un nom.</translation>
    </message>
    <message>
        <source>There is no KML in it.</source>
        <translation>Il n'y a pas de KML dedans.</translation>
    </message>
    <message>
        <source>There is no QGIS here (qgis_process), which “{name}” needs to be measured again. The hashes of the inputs can be checked without it.</source>
        <translation>Il n'y a pas ici de QGIS (qgis_process), dont « {name} » a besoin pour être mesuré de nouveau. Les empreintes des entrées peuvent être vérifiées sans lui.</translation>
    </message>
    <message>
        <source>There is no actor “{actor}” on either map. They have: {actors}.</source>
        <translation>Il n'y a pas d'acteur « {actor} » sur l'une ou l'autre carte. Elles ont : {actors}.</translation>
    </message>
    <message>
        <source>There is no control layer yet. Add a layer of polygons with an actor each, make one from your files by “Prepare control layer”, or open the sample: all are in the menu Plugins › Salient.</source>
        <translation>Il n'y a pas encore de couche de contrôle. Ajoutez une couche de polygones avec un acteur chacun, faites-en une à partir de vos fichiers par « Préparer une couche de contrôle », ou ouvrez l'exemple : tout est dans le menu Extensions › Salient.</translation>
    </message>
    <message>
        <source>There is no control layer: add a layer of polygons with an actor each.</source>
        <translation>Il n'y a pas de couche de contrôle : ajoutez une couche de polygones ayant chacun un acteur.</translation>
    </message>
    <message>
        <source>There is no coordinate reference system: name one, for example EPSG:4326.</source>
        <translation>Il n'y a pas de système de coordonnées : nommez-en un, par exemple EPSG:4326.</translation>
    </message>
    <message>
        <source>There is no dated map to measure. Check the date field.</source>
        <translation>Il n'y a pas de carte datée à mesurer. Vérifiez le champ de date.</translation>
    </message>
    <message>
        <source>There is no file {path} any more. Was it moved, or a drive taken out?</source>
        <translation>Le fichier {path} n'existe plus. A-t-il été déplacé, ou un disque retiré ?</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Le fichier {path} n'existe pas.</translation>
    </message>
    <message>
        <source>There is no file {path}. Choose the table of claims anew.</source>
        <translation>Il n'y a pas de fichier {path}. Choisissez de nouveau la table des affirmations.</translation>
    </message>
    <message>
        <source>There is no folder {parent}. Make it first.</source>
        <translation>Le dossier {parent} n'existe pas. Créez-le d'abord.</translation>
    </message>
    <message>
        <source>There is no gap line of {date}: it may be sealed, or not mapped. Give the table “Gaps” (SUMMARY) of “Encirclement gap” too, which says so.</source>
        <translation>Il n'y a pas de ligne de brèche du {date} : elle peut être bouclée, ou non cartographiée. Donnez aussi la table « Résumé de la brèche » (SUMMARY) de « Brèche d'encerclement », qui le dit.</translation>
    </message>
    <message>
        <source>There is no geometry to measure: every feature is empty.</source>
        <translation>Il n'y a pas de géométrie à mesurer : toutes les entités sont vides.</translation>
    </message>
    <message>
        <source>There is no layer of places to look up “{name}” in. Choose one.</source>
        <translation>Il n'y a pas de couche de lieux où chercher « {name} ». Choisissez-en une.</translation>
    </message>
    <message>
        <source>There is no layer to show. Choose at least one layer or a theme.</source>
        <translation>Il n'y a pas de couche à montrer. Choisissez au moins une couche ou un thème.</translation>
    </message>
    <message>
        <source>There is no layer to show. Choose at least one vector layer.</source>
        <translation>Il n'y a pas de couche à montrer. Choisissez au moins une couche vecteur.</translation>
    </message>
    <message>
        <source>There is no layer to show. Choose layers, a theme, or make some visible.</source>
        <translation>Il n'y a pas de couche à montrer. Choisissez des couches, un thème, ou rendez-en visibles.</translation>
    </message>
    <message>
        <source>There is no map before it near enough.</source>
        <translation>Aucune carte antérieure n'est assez proche.</translation>
    </message>
    <message>
        <source>There is no map near {wanted}; the area lies between those of {first} and {last} if it changed one way in between.</source>
        <translation>Aucune carte n'est proche du {wanted} ; la superficie est entre celles du {first} et du {last} si elle n'a changé que dans un sens entre-temps.</translation>
    </message>
    <message>
        <source>There is no map of {date}: that of {used} is taken.</source>
        <translation>Il n'y a pas de carte du {date} : celle du {used} est prise.</translation>
    </message>
    <message>
        <source>There is no map that could be read: see the table of repairs.</source>
        <translation>Aucune carte n'a pu être lue : voir la table des réparations.</translation>
    </message>
    <message>
        <source>There is no reference area “{unknown}”. Add it to the table of reference areas, or give its area as the claimed value.</source>
        <translation>Il n'y a pas de superficie de référence « {unknown} ». Ajoutez-la à la table des superficies de référence, ou donnez sa superficie comme valeur affirmée.</translation>
    </message>
    <message>
        <source>There is no sealed pocket on the last date.</source>
        <translation>Il n'y a pas de poche bouclée à la dernière date.</translation>
    </message>
    <message>
        <source>There is no store at {address}. Create one, or check the address.</source>
        <translation>Il n'y a pas de base à {address}. Créez-en une, ou vérifiez l'adresse.</translation>
    </message>
    <message>
        <source>There is no style “{name}”. Styles: {names}.</source>
        <translation>Il n'y a pas de style « {name} ». Styles : {names}.</translation>
    </message>
    <message>
        <source>There is no template “{template}”. Templates: {known}, or a .qpt file.</source>
        <translation>Il n'y a pas de modèle « {template} ». Modèles : {known}, ou un fichier .qpt.</translation>
    </message>
    <message>
        <source>There is no vector layer to read. Choose layers or a folder with files.</source>
        <translation>Il n'y a pas de couche vecteur à lire. Choisissez des couches ou un dossier avec des fichiers.</translation>
    </message>
    <message>
        <source>There is no {what} after {wanted}.</source>
        <translation>Rien ({what}) après {wanted}.</translation>
    </message>
    <message>
        <source>There is no {what} before {wanted}.</source>
        <translation>Rien ({what}) avant {wanted}.</translation>
    </message>
    <message>
        <source>There is no {what} to measure on. Choose a layer that has it.</source>
        <translation>Il n'y a rien sur quoi mesurer ({what}). Choisissez une couche qui convient.</translation>
    </message>
    <message>
        <source>There is no {what} within {days} days after {wanted}; the nearest is of {best}.</source>
        <translation>Rien ({what}) dans les {days} jours après {wanted} ; le plus proche est du {best}.</translation>
    </message>
    <message>
        <source>There is no {what} within {days} days before {wanted}; the nearest is of {best}.</source>
        <translation>Rien ({what}) dans les {days} jours avant {wanted} ; le plus proche est du {best}.</translation>
    </message>
    <message>
        <source>There is no {what} within {days} days of {wanted}; the nearest is of {best}.</source>
        <translation>Rien ({what}) à moins de {days} jours du {wanted} ; le plus proche est du {best}.</translation>
    </message>
    <message>
        <source>There is nothing to measure on: choose a control layer, places, gap lines or pockets.</source>
        <translation>Il n'y a rien sur quoi mesurer : choisissez une couche de contrôle, des lieux, des lignes de brèche ou des poches.</translation>
    </message>
    <message>
        <source>There is nothing to undo: the log knows no such change.</source>
        <translation>Il n'y a rien à annuler : le journal ne connaît pas cette modification.</translation>
    </message>
    <message>
        <source>There is one map for both dates, that of {date}: nothing changes on it.</source>
        <translation>Il n'y a qu'une carte pour les deux dates, celle du {date} : rien n'y change.</translation>
    </message>
    <message>
        <source>Thin line: another pocket</source>
        <translation>Trait fin : une autre poche</translation>
    </message>
    <message>
        <source>Thin line: another pocket, of {area}</source>
        <translation>Trait fin : une autre poche, de {area}</translation>
    </message>
    <message>
        <source>This QGIS cannot read {ending} files: GDAL's driver “{driver}” is missing.</source>
        <translation>Ce QGIS ne peut pas lire les fichiers {ending} : le pilote GDAL « {driver} » manque.</translation>
    </message>
    <message>
        <source>This QGIS has no PostgreSQL provider.</source>
        <translation>Ce QGIS n'a pas de fournisseur PostgreSQL.</translation>
    </message>
    <message>
        <source>This is a proposal, of the first of {count} quantities: check kind, places, actor and date before you save.</source>
        <translation>Ceci est une proposition, la première de {count} quantités : vérifiez type, lieux, acteur et date avant d'enregistrer.</translation>
    </message>
    <message>
        <source>This is a proposal: check kind, places, actor and date before you save.</source>
        <translation>Ceci est une proposition : vérifiez type, lieux, acteur et date avant d'enregistrer.</translation>
    </message>
    <message>
        <source>This is no link to a web page, so it is not opened.</source>
        <translation>Ce n'est pas un lien vers une page web, il n'est donc pas ouvert.</translation>
    </message>
    <message>
        <source>This page needs a browser that runs its script.</source>
        <translation>Cette page demande un navigateur qui exécute son script.</translation>
    </message>
    <message>
        <source>This place has no longitude and latitude.</source>
        <translation>Ce lieu n'a ni longitude ni latitude.</translation>
    </message>
    <message>
        <source>This project's store</source>
        <translation>La base de ce projet</translation>
    </message>
    <message>
        <source>This store is empty.</source>
        <translation>Cette base est vide.</translation>
    </message>
    <message>
        <source>This store is of an older Salient (its schema is version {version}). It is read as it is; your first save brings it to version {new}, and the older Salient cannot open it then. Keep a copy if somebody still needs it.</source>
        <translation>Cette base est d'un Salient plus ancien (son schéma est de version {version}). Elle est lue telle quelle ; votre premier enregistrement la porte à la version {new}, et l'ancien Salient ne pourra alors plus l'ouvrir. Gardez une copie si quelqu'un en a encore besoin.</translation>
    </message>
    <message>
        <source>This template has no place for a chart.</source>
        <translation>Ce modèle n’a pas de place pour un graphique.</translation>
    </message>
    <message>
        <source>This was saved by somebody else while you were editing. Tick what of yours is to stand; what is not ticked stays as they saved it. Cancel goes back to your form.</source>
        <translation>Quelqu'un d'autre a enregistré pendant que vous modifiiez. Cochez ce qui doit valoir de votre version ; ce qui n'est pas coché reste tel qu'il l'a enregistré. Annuler revient à votre formulaire.</translation>
    </message>
    <message>
        <source>This {table} is not in the store any more: the store was replaced. Open it again.</source>
        <translation>Cet élément ({table}) n'est plus dans la base : la base a été remplacée. Ouvrez-la de nouveau.</translation>
    </message>
    <message>
        <source>Three control layers are given. Leave “Control layer with both dates” empty to compare the two others, or leave those empty.</source>
        <translation>Trois couches de contrôle sont données. Laissez « Couche de contrôle avec les deux dates » vide pour comparer les deux autres, ou laissez celles-ci vides.</translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation>Abandonner ce que vous avez saisi ?</translation>
    </message>
    <message>
        <source>Time collected</source>
        <translation>Heure de collecte</translation>
    </message>
    <message>
        <source>Times are given in several zones, and “{zone}” stands for more than one. Write its offset from UTC instead, like +02:00.</source>
        <translation>Les heures sont données dans plusieurs fuseaux, et « {zone} » en désigne plus d'un. Écrivez plutôt son décalage par rapport à UTC, comme +02:00.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title and date</source>
        <translation>Titre et date</translation>
    </message>
    <message>
        <source>Title of the map</source>
        <translation>Titre de la carte</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>To look at, in this order</source>
        <translation>À examiner, dans cet ordre</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>Lieu d'arrivée</translation>
    </message>
    <message>
        <source>To the nearest point of the area's edge</source>
        <translation>Jusqu'au point le plus proche du bord de la zone</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd'hui</translation>
    </message>
    <message>
        <source>Total area (km²)</source>
        <translation>Superficie totale (km²)</translation>
    </message>
    <message>
        <source>Total area of {names}, {area}</source>
        <translation>Superficie totale de {names}, {area}</translation>
    </message>
    <message>
        <source>Towns and villages, to list those in each pocket.</source>
        <translation>Villes et villages, pour énumérer ceux de chaque poche.</translation>
    </message>
    <message>
        <source>Towns: GeoNames (CC BY 4.0).</source>
        <translation>Villes : GeoNames (CC BY 4.0).</translation>
    </message>
    <message>
        <source>Transects</source>
        <translation>Transects</translation>
    </message>
    <message>
        <source>Transects of your own</source>
        <translation>Transects à vous</translation>
    </message>
    <message>
        <source>Transects with statistics</source>
        <translation>Transects avec statistiques</translation>
    </message>
    <message>
        <source>Transition matrix</source>
        <translation>Matrice de transition</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Two actors, “{actors}” and “{actors_2}”, are given for one point at one time. Correct one of them, or give them dates.</source>
        <translation>Deux acteurs, « {actors} » et « {actors_2} », sont donnés pour un même point au même moment. Corrigez l'un d'eux, ou donnez-leur des dates.</translation>
    </message>
    <message>
        <source>Two cores have one name. Name them as in Sukhnah=38.87,34.89.</source>
        <translation>Deux cœurs ont le même nom. Nommez-les comme dans Sukhnah=38.87,34.89.</translation>
    </message>
    <message>
        <source>Two layers or files whose names, or whose date field, tell the day.</source>
        <translation>Deux couches ou fichiers dont le nom, ou le champ de date, dit le jour.</translation>
    </message>
    <message>
        <source>Two lines have the same date: merge them, or correct the dates.</source>
        <translation>Deux lignes ont la même date : fusionnez-les, ou corrigez les dates.</translation>
    </message>
    <message>
        <source>Two makers are called “{name}”: give each a name of its own.</source>
        <translation>Deux auteurs s'appellent « {name} » : donnez à chacun son propre nom.</translation>
    </message>
    <message>
        <source>Two makers are called “{twice}”: give each a name of its own.</source>
        <translation>Deux auteurs s'appellent « {twice} » : donnez à chacun son propre nom.</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Saisissez un nom</translation>
    </message>
    <message>
        <source>U&amp;nit</source>
        <translation>U&amp;nité</translation>
    </message>
    <message>
        <source>Uncertainty field</source>
        <translation>Champ de l'incertitude</translation>
    </message>
    <message>
        <source>Unchanged events</source>
        <translation>Événements inchangés</translation>
    </message>
    <message>
        <source>Under 500 m from the other maker</source>
        <translation>À moins de 500 m de l'autre auteur</translation>
    </message>
    <message>
        <source>Undo the last save</source>
        <translation>Annuler le dernier enregistrement</translation>
    </message>
    <message>
        <source>Units of labels and sentences. Number fields always keep the unit that their name says.</source>
        <translation>Unités des étiquettes et des phrases. Les champs numériques gardent toujours l'unité que dit leur nom.</translation>
    </message>
    <message>
        <source>Units of texts</source>
        <translation>Unités des textes</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Unknown date format “{text}”. Use one of: {patterns}; or write your own with YYYY or YY, MM, M or MON, and DD or D, each once, like “map D.M.YY”.</source>
        <translation>Format de date inconnu « {text} ». Utilisez l'un de ceux-ci : {patterns} ; ou écrivez le vôtre avec YYYY ou YY, MM, M ou MON, et DD ou D, une fois chacun, comme « map D.M.YY ».</translation>
    </message>
    <message>
        <source>Unknown hit rule “{hit_rule}”. Use one of: {hit_rules}.</source>
        <translation>Règle d'intersection inconnue « {hit_rule} ». Utilisez l'une de celles-ci : {hit_rules}.</translation>
    </message>
    <message>
        <source>Unknown profile “{name}”. Use one of: {profiles}.</source>
        <translation>Profil inconnu « {name} ». Utilisez l'un de ceux-ci : {profiles}.</translation>
    </message>
    <message>
        <source>Unknown rule “{overlap_rule}” for overlaps of maps that are compared. Use {comparable_rules}.</source>
        <translation>Règle inconnue « {overlap_rule} » pour les chevauchements de cartes comparées. Utilisez {comparable_rules}.</translation>
    </message>
    <message>
        <source>Unknown rule “{rule}” for overlaps. Use {overlap_rules}.</source>
        <translation>Règle inconnue « {rule} » pour les chevauchements. Utilisez {overlap_rules}.</translation>
    </message>
    <message>
        <source>Unknown rule “{rule}”. Use {consensus_rules}.</source>
        <translation>Règle inconnue « {rule} ». Utilisez {consensus_rules}.</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>Source inconnue</translation>
    </message>
    <message>
        <source>Unknown unit “{unit}”. Use one of: {units}.</source>
        <translation>Unité inconnue « {unit} ». Utilisez l'une de celles-ci : {units}.</translation>
    </message>
    <message>
        <source>Unlink from the selected features</source>
        <translation>Délier des entités sélectionnées</translation>
    </message>
    <message>
        <source>Unsupported and unmapped</source>
        <translation>Non attestés et non cartographiés</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Jusqu'à</translation>
    </message>
    <message>
        <source>Updated events</source>
        <translation>Événements mis à jour</translation>
    </message>
    <message>
        <source>Use the extent of the map canvas</source>
        <translation>Utiliser l'emprise du canevas de la carte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value table</source>
        <translation>Table de valeurs</translation>
    </message>
    <message>
        <source>Value table, row {number}: leave_out is “{left}”; write yes or nothing.</source>
        <translation>Table de valeurs, ligne {number} : leave_out vaut « {left} » ; écrivez yes ou rien.</translation>
    </message>
    <message>
        <source>Value table, row {number}: unknown column “{unknown}”. The columns are {columns}.</source>
        <translation>Table de valeurs, ligne {number} : colonne inconnue « {unknown} ». Les colonnes sont {columns}.</translation>
    </message>
    <message>
        <source>Value table, row {number}: “{text}” is not a date. Write it as 1943-09-08.</source>
        <translation>Table de valeurs, ligne {number} : « {text} » n'est pas une date. Écrivez-la 1943-09-08.</translation>
    </message>
    <message>
        <source>Value table: the period of “{value}” ends on {end}, before it begins on {begin}.</source>
        <translation>Table de valeurs : la période de « {value} » finit le {end}, avant de commencer le {begin}.</translation>
    </message>
    <message>
        <source>Value table: two rows of “{value}” hold at the same time. Keep one, or give them periods (from, to) that do not overlap.</source>
        <translation>Table de valeurs : deux lignes de « {value} » valent en même temps. Gardez-en une, ou donnez-leur des périodes (from, to) qui ne se chevauchent pas.</translation>
    </message>
    <message>
        <source>Value table: “{actor}” is in two coalitions at the same time, “{first}” and “{second}”. Keep one, or give the rows periods (from, to) that do not overlap.</source>
        <translation>Table de valeurs : « {actor} » est dans deux coalitions en même temps, « {first} » et « {second} ». Gardez-en une, ou donnez aux lignes des périodes (from, to) qui ne se recouvrent pas.</translation>
    </message>
    <message>
        <source>Value tables (*.csv *.json)</source>
        <translation>Tables de valeurs (*.csv *.json)</translation>
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
        <translation>Variantes (hypothétiques)</translation>
    </message>
    <message>
        <source>Variants of the gap, beside one another</source>
        <translation>Variantes de la brèche, côte à côte</translation>
    </message>
    <message>
        <source>Vector layers, and tables for figures and chart. Layers of the project are drawn in its order, others above them. Empty: the theme, or what is visible in the project.</source>
        <translation>Couches vecteur, et tables pour les chiffres et le graphique. Les couches du projet sont dessinées dans son ordre, les autres au-dessus. Vide : le thème, ou ce qui est visible dans le projet.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Verification: confidence</source>
        <translation>Vérification : confiance</translation>
    </message>
    <message>
        <source>Verification: method</source>
        <translation>Vérification : méthode</translation>
    </message>
    <message>
        <source>Verification: reasoning</source>
        <translation>Vérification : raisonnement</translation>
    </message>
    <message>
        <source>Verification: when</source>
        <translation>Vérification : quand</translation>
    </message>
    <message>
        <source>Verification: who</source>
        <translation>Vérification : qui</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Vertices of the map lie too close together for its size to be told apart. Simplify the boundaries, or draw a study area round the front.</source>
        <translation>Des sommets de la carte sont trop proches les uns des autres pour être distingués à son échelle. Simplifiez les limites, ou dessinez une zone d'étude autour du front.</translation>
    </message>
    <message>
        <source>Vertices this near to those of an earlier feature of the same date are moved onto them, which closes slivers. 0: nothing is moved.</source>
        <translation>Les sommets aussi proches de ceux d'une entité précédente de la même date y sont déplacés, ce qui ferme les interstices. 0 : rien n'est déplacé.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Way of verification</source>
        <translation>Moyen de vérification</translation>
    </message>
    <message>
        <source>Ways are found on a grid of {cell:.0f} m.</source>
        <translation>Les chemins sont cherchés sur une grille de {cell:.0f} m.</translation>
    </message>
    <message>
        <source>Web map</source>
        <translation>Carte web</translation>
    </message>
    <message>
        <source>Web maps that move through the dates (*.html)</source>
        <translation>Cartes web qui parcourent les dates (*.html)</translation>
    </message>
    <message>
        <source>Web map…</source>
        <translation>Carte web…</translation>
    </message>
    <message>
        <source>Welcome to Salient</source>
        <translation>Bienvenue dans Salient</translation>
    </message>
    <message>
        <source>Well-known places to say where the others lie from.</source>
        <translation>Lieux connus par rapport auxquels situer les autres.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What areas are compared to. Empty: Salient's own tables.</source>
        <translation>À quoi les superficies sont comparées. Vide : les tables de Salient.</translation>
    </message>
    <message>
        <source>What areas are compared to. Empty: Salient's table of U.S. states, countries and cities. A polygon layer with a field “name”, or a table with “name” and one of land_km2, land_mi2, total_km2, total_mi2, area_km2, area_mi2 (and “neighbours”, names separated by semicolons).</source>
        <translation>À quoi les superficies sont comparées. Vide : la table de Salient des États américains, pays et villes. Une couche de polygones avec un champ « name », ou une table avec « name » et l'un de land_km2, land_mi2, total_km2, total_mi2, area_km2, area_mi2 (et « neighbours », noms séparés par des points-virgules).</translation>
    </message>
    <message>
        <source>What dialogs start with</source>
        <translation>Valeurs initiales des boîtes de dialogue</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s'est passé</translation>
    </message>
    <message>
        <source>What if (hypothetical)</source>
        <translation>Et si (hypothétique)</translation>
    </message>
    <message>
        <source>What is or would be cut off, with area and who holds its perimeter.</source>
        <translation>Ce qui est ou serait coupé, avec la superficie et qui en tient le périmètre.</translation>
    </message>
    <message>
        <source>What is too long for the memory cannot be kept in the system's temporary folder: {why}. Make room there, or let TMPDIR name another folder, and run again.</source>
        <translation>Ce qui est trop long pour la mémoire ne peut être conservé dans le dossier temporaire du système : {why}. Libérez-y de la place, ou indiquez un autre dossier par TMPDIR, puis relancez.</translation>
    </message>
    <message>
        <source>What log entry {seq} holds cannot be read: it was damaged or changed. “Check the log” tells what else was; go back to a copy of the store.</source>
        <translation>Le contenu de l'entrée {seq} du journal ne peut pas être lu : elle a été endommagée ou modifiée. « Vérifier le journal » dit quoi d'autre l'a été ; revenez à une copie de la base.</translation>
    </message>
    <message>
        <source>What no place's word crosses: the sea, a river, a ridge. Polygons or lines.</source>
        <translation>Ce que la parole d'aucun lieu ne franchit : la mer, un fleuve, une crête. Polygones ou lignes.</translation>
    </message>
    <message>
        <source>What nobody crosses: the sea, a sealed border. Polygons or lines.</source>
        <translation>Ce que personne ne franchit : la mer, une frontière fermée. Polygones ou lignes.</translation>
    </message>
    <message>
        <source>What the file is for.</source>
        <translation>À quoi sert le fichier.</translation>
    </message>
    <message>
        <source>What the layers tell</source>
        <translation>Ce que disent les couches</translation>
    </message>
    <message>
        <source>What the map shows. Empty: the gaps and pockets with their surroundings, or without them what changed hands, or all of the layers.</source>
        <translation>Ce que montre la carte. Vide : les brèches et poches avec leurs environs, ou sans elles ce qui a changé de mains, ou toutes les couches.</translation>
    </message>
    <message>
        <source>What the map shows. Layers of the project are drawn in its order, others above them in the order given. Empty: the theme, or what is visible in the project.</source>
        <translation>Ce que montre la carte. Les couches du projet sont dessinées dans son ordre, les autres au-dessus dans l'ordre donné. Vide : le thème, ou ce qui est visible dans le projet.</translation>
    </message>
    <message>
        <source>What the place and the time are recognised by</source>
        <translation>À quoi le lieu et l'heure se reconnaissent</translation>
    </message>
    <message>
        <source>What the values stand for</source>
        <translation>Ce que représentent les valeurs</translation>
    </message>
    <message>
        <source>What the values stand for, as in Prepare control layer: value, actor, leave_out.</source>
        <translation>Ce que représentent les valeurs, comme dans Préparer une couche de contrôle : value, actor, leave_out.</translation>
    </message>
    <message>
        <source>What the values stand for: the path of a CSV or JSON file, or its text. Columns: value, actor, class, coalition, leave_out, from, to. The row of an empty value is for features that have none.</source>
        <translation>Ce que représentent les valeurs : le chemin d'un fichier CSV ou JSON, ou son texte. Colonnes : value, actor, class, coalition, leave_out, from, to. La ligne d'une valeur vide est pour les entités qui n'en ont pas.</translation>
    </message>
    <message>
        <source>What was left out, carried on or found odd, a row each.</source>
        <translation>Ce qui a été omis, prolongé ou jugé étrange, une ligne pour chacun.</translation>
    </message>
    <message>
        <source>What was left out, repaired or found odd, a row each.</source>
        <translation>Ce qui a été omis, réparé ou jugé étrange, une ligne pour chacun.</translation>
    </message>
    <message>
        <source>What will be left out, repaired or is odd:</source>
        <translation>Ce qui sera omis, réparé ou est étrange :</translation>
    </message>
    <message>
        <source>What {actor} gained and lost up to each date since the one before.</source>
        <translation>Ce que {actor} a gagné et perdu jusqu'à chaque date depuis la précédente.</translation>
    </message>
    <message>
        <source>What {actor} gained and lost, added up from the first date on.</source>
        <translation>Ce que {actor} a gagné et perdu, cumulé depuis la première date.</translation>
    </message>
    <message>
        <source>What {actor} took and gave up since the map before.</source>
        <translation>Ce que {actor} a pris et cédé depuis la carte précédente.</translation>
    </message>
    <message>
        <source>When ground last changed hands</source>
        <translation>Quand le terrain a changé de mains en dernier</translation>
    </message>
    <message>
        <source>When the place is held so. Empty: one known by name, else undated.</source>
        <translation>Quand le lieu est ainsi tenu. Vide : un champ reconnu à son nom, sinon sans date.</translation>
    </message>
    <message>
        <source>When verified</source>
        <translation>Date de vérification</translation>
    </message>
    <message>
        <source>Where a line is met more than once</source>
        <translation>Si une ligne est rencontrée plus d'une fois</translation>
    </message>
    <message>
        <source>Where each road that leads in comes nearest to the encirclers.</source>
        <translation>Où chaque route qui y mène passe au plus près des forces d'encerclement.</translation>
    </message>
    <message>
        <source>Where each transect meets the front of each date.</source>
        <translation>Où chaque transect rencontre le front de chaque date.</translation>
    </message>
    <message>
        <source>Where lines say who is on this side.</source>
        <translation>Où les lignes disent qui est de ce côté.</translation>
    </message>
    <message>
        <source>Where no map lies near a claimed date, the maps before and after it bound an area, and the verdict follows from these bounds.</source>
        <translation>Si aucune carte n'est proche d'une date affirmée, les cartes d'avant et d'après encadrent une superficie, et le verdict découle de ces bornes.</translation>
    </message>
    <message>
        <source>Where supply comes from. Empty: the edge of the study area and what lies beyond.</source>
        <translation>D'où vient le ravitaillement. Vide : le bord de la zone d'étude et ce qui est au-delà.</translation>
    </message>
    <message>
        <source>Where the data come from. Empty: the rights in the layers’ metadata.</source>
        <translation>D'où viennent les données. Vide : les droits dans les métadonnées des couches.</translation>
    </message>
    <message>
        <source>Where the events go. It is made if it is not there.</source>
        <translation>Où vont les événements. Elle est créée si elle n'existe pas.</translation>
    </message>
    <message>
        <source>Where the ground held lies: {lands}.</source>
        <translation>Où se trouve le terrain tenu : {lands}.</translation>
    </message>
    <message>
        <source>Where the ground that changed hands lies, whoever gained it: {lands}.</source>
        <translation>Où se trouve le terrain qui a changé de mains, quel que soit celui qui l’a gagné : {lands}.</translation>
    </message>
    <message>
        <source>Where the makers agree, and how they differ. Lines: their fronts; points: where two fronts are furthest apart.</source>
        <translation>Où les auteurs s'accordent, et comment ils diffèrent. Lignes : leurs fronts ; points : où deux fronts sont le plus éloignés.</translation>
    </message>
    <message>
        <source>Where the map says who holds a feature's ground.</source>
        <translation>Où la carte dit qui tient le terrain d'une entité.</translation>
    </message>
    <message>
        <source>Where the mapping that was used is written, to be changed and given again.</source>
        <translation>Où est écrite la correspondance utilisée, pour être modifiée et redonnée.</translation>
    </message>
    <message>
        <source>Where the places lie that claims name.</source>
        <translation>Où se trouvent les lieux que nomment les affirmations.</translation>
    </message>
    <message>
        <source>Where to run</source>
        <translation>Où exécuter</translation>
    </message>
    <message>
        <source>Where two actors' drawings leave a gap or overlap up to this width, in metres, the front runs along the first actor's drawing. The length bridged is reported.</source>
        <translation>Là où les tracés de deux acteurs laissent un vide ou se chevauchent jusqu'à cette largeur, en mètres, le front suit le tracé du premier acteur. La longueur comblée est signalée.</translation>
    </message>
    <message>
        <source>Whether the besieged can move over ground of actors who are neither encirclers nor besieged.</source>
        <translation>Si les assiégés peuvent se déplacer sur le terrain d'acteurs qui n'encerclent pas et ne sont pas assiégés.</translation>
    </message>
    <message>
        <source>Whether they met on {date} takes a map before and one after: there is none before that day.</source>
        <translation>Pour savoir s'ils se sont rejoints le {date}, il faut une carte d'avant et une d'après : il n'y en a pas avant ce jour.</translation>
    </message>
    <message>
        <source>Whether they met on {date} takes a map before and one after: there is none on or after that day.</source>
        <translation>Pour savoir s'ils se sont rejoints le {date}, il faut une carte d'avant et une d'après : il n'y en a pas ce jour-là ni après.</translation>
    </message>
    <message>
        <source>Which column fills what, for tables without fixed columns: chosen here, a file that was saved, or JSON. Empty: guessed from the columns' names.</source>
        <translation>Quelle colonne remplit quoi, pour des tables sans colonnes fixes : choisi ici, un fichier enregistré, ou du JSON. Vide : deviné d'après les noms des colonnes.</translation>
    </message>
    <message>
        <source>Which crossing counts.</source>
        <translation>Quelle intersection compte.</translation>
    </message>
    <message>
        <source>Which dataset it is; detected from the columns.</source>
        <translation>De quel jeu de données il s'agit ; détecté d'après les colonnes.</translation>
    </message>
    <message>
        <source>Which names mean one and the same, a line each: “RU; Russian forces = Russia”. A layer without actors holds “held ground”.</source>
        <translation>Quels noms désignent le même, un par ligne : « RU; Forces russes = Russie ». Une couche sans acteurs contient du « terrain tenu ».</translation>
    </message>
    <message>
        <source>Who draws first</source>
        <translation>Qui dessine en premier</translation>
    </message>
    <message>
        <source>Who draws first: ground on which two makers differ since a date is theirs who changed it on that date. It is followed where the other comes to say the same, taken back where the first returns to what the other says.</source>
        <translation>Qui dessine en premier : le terrain sur lequel deux auteurs diffèrent depuis une date est à celui qui l'a changé à cette date. Il est suivi si l'autre en vient à dire de même, repris si le premier revient à ce que dit l'autre.</translation>
    </message>
    <message>
        <source>Who draws first: {first} and {second}</source>
        <translation>Qui dessine en premier : {first} et {second}</translation>
    </message>
    <message>
        <source>Who holds it for one, and for the other</source>
        <translation>Qui le tient pour l'un, et pour l'autre</translation>
    </message>
    <message>
        <source>Who holds the ground of features that name nobody.</source>
        <translation>Qui tient le terrain des entités qui ne nomment personne.</translation>
    </message>
    <message>
        <source>Who holds the ground that no polygon covers: the legend of a map of one actor names it. Empty: nothing is said of that ground.</source>
        <translation>Qui tient le terrain qu'aucun polygone ne couvre : la légende d'une carte d'un seul acteur le nomme. Vide : rien n'est dit de ce terrain.</translation>
    </message>
    <message>
        <source>Who verified it</source>
        <translation>Qui l'a vérifié</translation>
    </message>
    <message>
        <source>Whoever stands there</source>
        <translation>Quiconque s'y trouve</translation>
    </message>
    <message>
        <source>Whole nest of pockets</source>
        <translation>Emboîtement complet des poches</translation>
    </message>
    <message>
        <source>Whose front it is, is not said: the side was not tested.</source>
        <translation>Il n'est pas dit de qui est le front : le camp n'a pas été vérifié.</translation>
    </message>
    <message>
        <source>Whose gain, loss and ratio the numeric outputs are; several names count as one. Empty: whoever has the greatest net change.</source>
        <translation>De qui les sorties numériques donnent le gain, la perte et le rapport ; plusieurs noms comptent comme un seul. Vide : celui au plus grand changement net.</translation>
    </message>
    <message>
        <source>Whose ground the consensus map shows. By “any”, ground that makers give to several is contested.</source>
        <translation>De qui la carte de consensus montre le terrain. Avec « n'importe lequel », le terrain que des auteurs donnent à plusieurs est disputé.</translation>
    </message>
    <message>
        <source>Whose map it is: names of fields and classes that are looked for.</source>
        <translation>De qui est la carte : les noms de champs et de classes qui sont cherchés.</translation>
    </message>
    <message>
        <source>Whose people are meant when a place lies behind lines. Names separated by semicolons; optional.</source>
        <translation>De qui sont les gens quand un lieu est derrière les lignes. Noms séparés par des points-virgules ; facultatif.</translation>
    </message>
    <message>
        <source>Whose words stand in a field that you and the dataset changed since.</source>
        <translation>Quel texte vaut dans un champ que vous et le jeu de données avez modifié depuis.</translation>
    </message>
    <message>
        <source>Why are these {count} events retracted? They stay in the store.</source>
        <translation>Pourquoi ces {count} événements sont-ils retirés ? Ils restent dans la base.</translation>
    </message>
    <message>
        <source>Why is this event retracted? It stays in the store.</source>
        <translation>Pourquoi cet événement est-il retiré ? Il reste dans la base.</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Wider pockets were looked for within {km} km of the core alone: the map has many vertices.</source>
        <translation>Les poches plus larges n'ont été cherchées qu'à moins de {km} km du cœur : la carte a beaucoup de sommets.</translation>
    </message>
    <message>
        <source>Widest gap</source>
        <translation>Brèche maximale</translation>
    </message>
    <message>
        <source>Width about borders</source>
        <translation>Largeur autour des frontières</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Largeur en pixels</translation>
    </message>
    <message>
        <source>Width of a salient</source>
        <translation>Largeur d'un saillant</translation>
    </message>
    <message>
        <source>With besieged actors a pocket is their own ground alone; ground of neutrals in the same ring is not part of it. Encirclement gap measures all open ground inside.</source>
        <translation>Avec des acteurs assiégés, une poche est leur seul terrain ; le terrain de neutres dans le même anneau n'en fait pas partie. « Brèche d'encerclement » mesure tout le terrain libre à l'intérieur.</translation>
    </message>
    <message>
        <source>Without a date: {layers}.</source>
        <translation>Sans date : {layers}.</translation>
    </message>
    <message>
        <source>Without metadata of the pictures</source>
        <translation>Sans les métadonnées des images</translation>
    </message>
    <message>
        <source>Words that both changed</source>
        <translation>Textes modifiés des deux côtés</translation>
    </message>
    <message>
        <source>Worker processes could not find Salient's own code.</source>
        <translation>Les processus de travail n'ont pas pu trouver le code de Salient.</translation>
    </message>
    <message>
        <source>Write every page on a sheet 10 mm larger on each side, with 3 mm of bleed and marks.</source>
        <translation>Écrire chaque page sur une feuille plus grande de 10 mm de chaque côté, avec 3 mm de fond perdu et des repères.</translation>
    </message>
    <message>
        <source>Write sources into the active layer's metadata</source>
        <translation>Écrire les sources dans les métadonnées de la couche active</translation>
    </message>
    <message>
        <source>Writes a list of the events, numbered by date, each with its reports, links and both grades: the source's reliability and the information's credibility stay apart. Retracted events and reports are left out.

CSV, GeoJSON and HTML carry everything; CSL-JSON and BibTeX are for reference managers. Text in the file can neither run nor load anything: HTML is escaped, links are kept only if they are http or https, and cells that a spreadsheet would run as formulas are made text. The HTML page names the last entry of the store's log.

The blur moves each event to the middle of a cell of at least that size and widens its stated precision: use it where exact places could harm people. All exports share one grid whose cells nest, so several of them tell no more than the finest. With a blur ids are new in each file, and notes, attachments, external ids and claims of distance and bearing are left out; names of the event's places and coordinates are struck out of titles, descriptions, quotes and links. Other words can still tell a place: read them before you publish.

Attached files are copied to a folder that you name, pictures without their metadata unless you ask for them as they are.

Events and reports marked as internal or restricted are left out unless you ask for them, and so are events that rest on such reports alone; the place of an event marked as blurred is hidden in a cell of at least 10 km. How many is said.

“Log (JSON lines)” is the store's whole log, an entry a line; verify_log.py in Salient's folder events/export checks it with Python alone. It can be neither blurred nor cut, or its chain would break.</source>
        <translation>Écrit une liste des événements, numérotés par date, chacun avec ses rapports, ses liens et ses deux cotes : la fiabilité de la source et la crédibilité de l'information restent séparées. Les événements et rapports retirés sont omis.

CSV, GeoJSON et HTML contiennent tout ; CSL-JSON et BibTeX sont destinés aux gestionnaires de références. Le texte du fichier ne peut ni exécuter ni charger quoi que ce soit : le HTML est échappé, les liens ne sont gardés que s'ils sont en http ou https, et les cellules qu'un tableur exécuterait comme formules deviennent du texte. La page HTML nomme la dernière entrée du journal de la base.

Le flou déplace chaque événement au centre d'une maille d'au moins cette taille et élargit sa précision indiquée : utilisez-le si des lieux exacts peuvent nuire à des personnes. Tous les exports partagent une grille dont les mailles s'emboîtent, si bien que plusieurs n'en disent pas plus que le plus fin. Avec un flou, les identifiants sont nouveaux dans chaque fichier, et les notes, pièces jointes, identifiants externes et affirmations de distance et d'azimut sont omis ; les noms des lieux de l'événement et les coordonnées sont effacés des titres, descriptions, citations et liens. D'autres mots peuvent encore trahir un lieu : lisez-les avant de publier.

Les fichiers joints sont copiés dans un dossier que vous nommez, les images sans leurs métadonnées sauf si vous les demandez telles quelles.

Les événements et rapports marqués comme internes ou restreints sont omis sauf si vous les demandez, de même que les événements qui ne reposent que sur de tels rapports ; le lieu d'un événement marqué comme flouté est caché dans une maille d'au moins 10 km. Leur nombre est signalé.

« Journal (lignes JSON) » est tout le journal de la base, une entrée par ligne ; verify_log.py, dans le dossier events/export de Salient, le vérifie avec Python seul. Il ne peut être ni flouté ni tronqué, sans quoi sa chaîne se romprait.</translation>
    </message>
    <message>
        <source>Writes a map that moves through its dates, as one HTML file.</source>
        <translation>Écrit une carte qui parcourt ses dates, en un seul fichier HTML.</translation>
    </message>
    <message>
        <source>Writes the events of a store and their sources to a file.</source>
        <translation>Écrit dans un fichier les événements d'une base et leurs sources.</translation>
    </message>
    <message>
        <source>Written: {files}</source>
        <translation>Écrit : {files}</translation>
    </message>
    <message>
        <source>Written: {names}.</source>
        <translation>Écrit : {names}.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Écrit : {path}</translation>
    </message>
    <message>
        <source>You may not read {path}. Ask whoever owns it for the right to.</source>
        <translation>Vous ne pouvez pas lire {path}. Demandez-en le droit à son propriétaire.</translation>
    </message>
    <message>
        <source>Your name in the log</source>
        <translation>Votre nom dans le journal</translation>
    </message>
    <message>
        <source>Zoom to the event</source>
        <translation>Zoomer sur l'événement</translation>
    </message>
    <message>
        <source>[Whole layer]</source>
        <translation>[Couche entière]</translation>
    </message>
    <message>
        <source>[{number}] {title}: {verdict}. {what}</source>
        <translation>[{number}] {title} : {verdict}. {what}</translation>
    </message>
    <message>
        <source>a chart needs at least one value</source>
        <translation>un graphique demande au moins une valeur</translation>
    </message>
    <message>
        <source>a coordinate is not a number, or off the Earth</source>
        <translation>une coordonnée n'est pas un nombre ou est hors de la Terre</translation>
    </message>
    <message>
        <source>a layer of {kind}</source>
        <translation>une couche de {kind}</translation>
    </message>
    <message>
        <source>a layout without a name cannot own layers</source>
        <translation>une mise en page sans nom ne peut pas posséder de couches</translation>
    </message>
    <message>
        <source>a link to a folder is not followed</source>
        <translation>un lien vers un dossier n'est pas suivi</translation>
    </message>
    <message>
        <source>a link-up between the maps of {first} and {last}</source>
        <translation>une jonction entre les cartes du {first} et du {last}</translation>
    </message>
    <message>
        <source>a link-up of {whose} between the maps of {first} and {last}</source>
        <translation>une jonction de {whose} entre les cartes du {first} et du {last}</translation>
    </message>
    <message>
        <source>a point or line where a polygon is needed</source>
        <translation>un point ou une ligne là où il faut un polygone</translation>
    </message>
    <message>
        <source>about</source>
        <translation>environ</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>acteur</translation>
    </message>
    <message>
        <source>agreed ground</source>
        <translation>terrain d'accord</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>all agree</source>
        <translation>tous d'accord</translation>
    </message>
    <message>
        <source>all but “claimed” and “infiltrated”</source>
        <translation>toutes sauf « claimed » et « infiltrated »</translation>
    </message>
    <message>
        <source>all ground that {whose} lost</source>
        <translation>tout le terrain que {whose} a perdu</translation>
    </message>
    <message>
        <source>all ground that {whose} took</source>
        <translation>tout le terrain que {whose} a pris</translation>
    </message>
    <message>
        <source>an edge of more than 180° of longitude is read across the antimeridian</source>
        <translation>un côté de plus de 180° de longitude est lu à travers l'antiméridien</translation>
    </message>
    <message>
        <source>an older one</source>
        <translation>un plus ancien</translation>
    </message>
    <message>
        <source>and control layer after</source>
        <translation>et couche de contrôle après</translation>
    </message>
    <message>
        <source>antimeridian</source>
        <translation>antiméridien</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>area (km²)</source>
        <translation>superficie (km²)</translation>
    </message>
    <message>
        <source>area ratio</source>
        <translation>rapport de superficies</translation>
    </message>
    <message>
        <source>armed actor</source>
        <translation>acteur armé</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at least {days}</source>
        <translation>au moins {days}</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>axes exchanged</source>
        <translation>axes échangés</translation>
    </message>
    <message>
        <source>azimuth °</source>
        <translation>azimut °</translation>
    </message>
    <message>
        <source>barriers</source>
        <translation>obstacles</translation>
    </message>
    <message>
        <source>bearing</source>
        <translation>azimut</translation>
    </message>
    <message>
        <source>before the year 1</source>
        <translation>avant l'an 1</translation>
    </message>
    <message>
        <source>behind {holder}'s lines, {length} from the nearest ground of {actor}</source>
        <translation>derrière les lignes de {holder}, à {length} du terrain le plus proche de {actor}</translation>
    </message>
    <message>
        <source>browser, archiver and its version …</source>
        <translation>navigateur, outil d'archivage et sa version …</translation>
    </message>
    <message>
        <source>by way of {source}</source>
        <translation>via {source}</translation>
    </message>
    <message>
        <source>cannot be repaired: {reason}</source>
        <translation>ne peut pas être réparé : {reason}</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>indécidable</translation>
    </message>
    <message>
        <source>change {name}</source>
        <translation>changement {name}</translation>
    </message>
    <message>
        <source>change {name}: {loser} → {winner}</source>
        <translation>changement {name} : {loser} → {winner}</translation>
    </message>
    <message>
        <source>change,difference,gain,loss,advance,retreat,front,frontline,transition matrix,net,movement,symmetrical difference,before,after,war,control</source>
        <translation>changement,différence,gain,perte,avance,recul,front,ligne de front,matrice de transition,net,mouvement,différence symétrique,avant,après,guerre,contrôle</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>changements</translation>
    </message>
    <message>
        <source>changes without a report</source>
        <translation>changements sans rapport</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>affirmation</translation>
    </message>
    <message>
        <source>claim,report,verify,fact check,measure,distance,area,gap,pocket,source</source>
        <translation>affirmation,rapport,vérifier,vérification des faits,mesure,distance,superficie,brèche,poche,source</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>revendiqué</translation>
    </message>
    <message>
        <source>claimed, in the colour of who claims it</source>
        <translation>revendiqué, dans la couleur de qui le revendique</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>closed line</source>
        <translation>ligne fermée</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>se ferme</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>concordant</translation>
    </message>
    <message>
        <source>contested, in the colour of who is mapped there</source>
        <translation>disputé, dans la couleur de qui y est cartographié</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>contradiction</translation>
    </message>
    <message>
        <source>control area</source>
        <translation>superficie contrôlée</translation>
    </message>
    <message>
        <source>control characters or marks of direction taken from “{name}”</source>
        <translation>caractères de contrôle ou marques de direction retirés de « {name} »</translation>
    </message>
    <message>
        <source>control map</source>
        <translation>carte de contrôle</translation>
    </message>
    <message>
        <source>control,map,date,series,repair,merge,import,ISW,DeepState,Liveuamap</source>
        <translation>contrôle,carte,date,série,réparation,fusion,importation,ISW,DeepState,Liveuamap</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>converti</translation>
    </message>
    <message>
        <source>core</source>
        <translation>cœur</translation>
    </message>
    <message>
        <source>core taken</source>
        <translation>cœur pris</translation>
    </message>
    <message>
        <source>credibility</source>
        <translation>crédibilité</translation>
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
        <translation>tireté : la poche</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>jeu de données</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>date is a beginning</source>
        <translation>la date est un début</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>days sealed</source>
        <translation>jours de bouclage</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>dément</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distance</translation>
    </message>
    <message>
        <source>divides nothing</source>
        <translation>ne divise rien</translation>
    </message>
    <message>
        <source>drawn anew on the same day by “{name}”, which comes later and stands</source>
        <translation>redessiné le même jour par « {name} », qui vient plus tard et vaut</translation>
    </message>
    <message>
        <source>drawn first by</source>
        <translation>dessiné en premier par</translation>
    </message>
    <message>
        <source>duplicate date</source>
        <translation>date en double</translation>
    </message>
    <message>
        <source>earlier map of the day</source>
        <translation>carte antérieure du même jour</translation>
    </message>
    <message>
        <source>east</source>
        <translation>à l’est</translation>
    </message>
    <message>
        <source>east-northeast</source>
        <translation>à l’est-nord-est</translation>
    </message>
    <message>
        <source>east-southeast</source>
        <translation>à l’est-sud-est</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>empty geometry</source>
        <translation>géométrie vide</translation>
    </message>
    <message>
        <source>encirclement gap</source>
        <translation>brèche d'encerclement</translation>
    </message>
    <message>
        <source>encirclement,gap,pocket,cauldron,kettle,corridor,salient,pincer,siege,minimum cut,front,war,control</source>
        <translation>encerclement,brèche,poche,chaudron,kessel,corridor,saillant,tenaille,siège,coupe minimale,front,guerre,contrôle</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>encodage</translation>
    </message>
    <message>
        <source>ends ({last}) before it begins ({first})</source>
        <translation>finit ({last}) avant de commencer ({first})</translation>
    </message>
    <message>
        <source>ends are exclusive</source>
        <translation>fins exclues</translation>
    </message>
    <message>
        <source>events,log,pocket,sealed,link-up,split,lodgement,bridgehead,salient,timeline,topology,war,control</source>
        <translation>événements,journal,poche,bouclé,jonction,scission,enclave,tête de pont,saillant,chronologie,topologie,guerre,contrôle</translation>
    </message>
    <message>
        <source>events,sources,ACLED,UCDP,GED,GeoConfirmed,CSV,GeoJSON,reports</source>
        <translation>événements,sources,ACLED,UCDP,GED,GeoConfirmed,CSV,GeoJSON,rapports</translation>
    </message>
    <message>
        <source>events,sources,citations,bibliography,BibTeX,CSL,HTML,CSV</source>
        <translation>événements,sources,citations,bibliographie,BibTeX,CSL,HTML,CSV</translation>
    </message>
    <message>
        <source>events,sources,reports,evidence,support,verify,change,near,grade,OSINT</source>
        <translation>événements,sources,rapports,preuves,attestation,vérifier,changement,proche,cote,OSINT</translation>
    </message>
    <message>
        <source>ffmpeg could not make “{path}”: {error}</source>
        <translation>ffmpeg n'a pas pu créer « {path} » : {error}</translation>
    </message>
    <message>
        <source>first sealed</source>
        <translation>premier bouclage</translation>
    </message>
    <message>
        <source>first sealed {first}, last {last}, reopened {reopened}; {days} day(s) in all</source>
        <translation>premier bouclage {first}, dernier {last}, rouvert {reopened} ; {days} jour(s) en tout</translation>
    </message>
    <message>
        <source>first sealed {first}, reopened {reopened}, sealed again since {last}; {days} day(s) in all</source>
        <translation>premier bouclage {first}, rouvert {reopened}, de nouveau bouclé depuis {last} ; {days} jour(s) en tout</translation>
    </message>
    <message>
        <source>followed by the other, km²</source>
        <translation>suivi par l'autre, km²</translation>
    </message>
    <message>
        <source>foreign file</source>
        <translation>fichier étranger</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>from (lat, lon)</source>
        <translation>de (lat, lon)</translation>
    </message>
    <message>
        <source>front (km)</source>
        <translation>front (km)</translation>
    </message>
    <message>
        <source>front,frontline,line of contact,boundary,border,shared edge,length,war,control</source>
        <translation>front,ligne de front,ligne de contact,limite,frontière,bord commun,longueur,guerre,contrôle</translation>
    </message>
    <message>
        <source>front,line,trace,side,polygon,control,series,history,war</source>
        <translation>front,ligne,tracé,camp,polygone,contrôle,série,histoire,guerre</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>gain</translation>
    </message>
    <message>
        <source>gain, end to end</source>
        <translation>gain, de bout en bout</translation>
    </message>
    <message>
        <source>gain, summed</source>
        <translation>gain, cumulé</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>gagné</translation>
    </message>
    <message>
        <source>gained {}</source>
        <translation>gagné {}</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>brèche</translation>
    </message>
    <message>
        <source>gap in coverage</source>
        <translation>trou dans la couverture</translation>
    </message>
    <message>
        <source>gap km</source>
        <translation>brèche km</translation>
    </message>
    <message>
        <source>gap {gap}</source>
        <translation>brèche {gap}</translation>
    </message>
    <message>
        <source>gap {gap}, pocket {area}</source>
        <translation>brèche {gap}, poche {area}</translation>
    </message>
    <message>
        <source>gap {where} (sealed)</source>
        <translation>brèche {where} (bouclée)</translation>
    </message>
    <message>
        <source>gap {where} ({state}, 1 line)</source>
        <translation>brèche {where} ({state}, 1 ligne)</translation>
    </message>
    <message>
        <source>gap {where} ({state}, {count} lines)</source>
        <translation>brèche {where} ({state}, {count} lignes)</translation>
    </message>
    <message>
        <source>geolocation, second source …</source>
        <translation>géolocalisation, seconde source …</translation>
    </message>
    <message>
        <source>goes together over</source>
        <translation>vont de pair sur</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>cote</translation>
    </message>
    <message>
        <source>ground lost</source>
        <translation>terrain perdu</translation>
    </message>
    <message>
        <source>ground of {names}</source>
        <translation>terrain de {names}</translation>
    </message>
    <message>
        <source>ground taken</source>
        <translation>terrain pris</translation>
    </message>
    <message>
        <source>ground that no line lies along is left out</source>
        <translation>le terrain qu'aucune ligne ne borde est laissé de côté</translation>
    </message>
    <message>
        <source>half of it after days</source>
        <translation>la moitié après (jours)</translation>
    </message>
    <message>
        <source>half of the front within</source>
        <translation>la moitié du front à moins de</translation>
    </message>
    <message>
        <source>has no map of {count} day(s) of the series, the first of them {day}: its actors seem to hold nothing then. Draw those days too, or ask for maps of intervals on the days that this layer has</source>
        <translation>n'a pas de carte pour {count} jour(s) de la série, le premier étant le {day} : ses acteurs semblent alors ne rien tenir. Dessinez aussi ces jours, ou demandez des cartes d'intervalles aux jours de cette couche</translation>
    </message>
    <message>
        <source>height dropped</source>
        <translation>altitude supprimée</translation>
    </message>
    <message>
        <source>held at the end: {actor}</source>
        <translation>tenu à la fin : {actor}</translation>
    </message>
    <message>
        <source>held by nobody drawn</source>
        <translation>tenu par personne de dessiné</translation>
    </message>
    <message>
        <source>held by {holder}</source>
        <translation>tenu par {holder}</translation>
    </message>
    <message>
        <source>held ground</source>
        <translation>terrain tenu</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevée</translation>
    </message>
    <message>
        <source>holder of a place</source>
        <translation>détenteur d'un lieu</translation>
    </message>
    <message>
        <source>how</source>
        <translation>comment</translation>
    </message>
    <message>
        <source>hypothetical</source>
        <translation>hypothétique</translation>
    </message>
    <message>
        <source>inconsistent</source>
        <translation>discordant</translation>
    </message>
    <message>
        <source>infiltrated, in the colour of who infiltrated it</source>
        <translation>infiltré, dans la couleur de qui l'a infiltré</translation>
    </message>
    <message>
        <source>information</source>
        <translation>information</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interne</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>non valide</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>caractères invisibles</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>il ne dit pas pourquoi</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>sa somme de contrôle est fausse</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>joint</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>km per day</source>
        <translation>km par jour</translation>
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
        <translation>dernier bouclage</translation>
    </message>
    <message>
        <source>lat</source>
        <translation>lat</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>moins de</translation>
    </message>
    <message>
        <source>lies far outside the other dates</source>
        <translation>loin des autres dates</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>link-up</source>
        <translation>jonction</translation>
    </message>
    <message>
        <source>link-up of {whose}</source>
        <translation>jonction de {whose}</translation>
    </message>
    <message>
        <source>lon</source>
        <translation>lon</translation>
    </message>
    <message>
        <source>longitude and latitude look exchanged: it would lie among the others if swapped</source>
        <translation>la longitude et la latitude semblent échangées : inversées, il serait parmi les autres</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>loss, end to end</source>
        <translation>perte, de bout en bout</translation>
    </message>
    <message>
        <source>loss, summed</source>
        <translation>perte, cumulée</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>lost {}</source>
        <translation>perdu {}</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>makers,mapmakers,sources,agreement,disagreement,consensus,position error,correlation,lag,front,uncertainty,control,war</source>
        <translation>auteurs,cartographes,sources,accord,désaccord,consensus,erreur de position,corrélation,retard,front,incertitude,contrôle,guerre</translation>
    </message>
    <message>
        <source>map,layout,print,pdf,png,svg,report,sources,legend,atlas</source>
        <translation>carte,mise en page,impression,pdf,png,svg,rapport,sources,légende,atlas</translation>
    </message>
    <message>
        <source>map,web,html,slider,animation,series,story,leaflet,offline</source>
        <translation>carte,web,html,curseur,animation,série,récit,leaflet,hors ligne</translation>
    </message>
    <message>
        <source>may seal ({early} to {late})</source>
        <translation>bouclage possible (de {early} à {late})</translation>
    </message>
    <message>
        <source>measured, ± 95 %</source>
        <translation>mesuré, ± 95 %</translation>
    </message>
    <message>
        <source>media</source>
        <translation>média</translation>
    </message>
    <message>
        <source>merged into another event</source>
        <translation>fusionné dans un autre événement</translation>
    </message>
    <message>
        <source>missing map</source>
        <translation>carte manquante</translation>
    </message>
    <message>
        <source>missing: {library}</source>
        <translation>manque : {library}</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>model,daily,situation,report,map,change,gap,pocket,batch,series</source>
        <translation>modèle,quotidien,situation,rapport,carte,changement,brèche,poche,lot,série</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>observateur</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>plus de</translation>
    </message>
    <message>
        <source>narrow</source>
        <translation>étroit</translation>
    </message>
    <message>
        <source>nearest {places}</source>
        <translation>la plus proche de {places}</translation>
    </message>
    <message>
        <source>net</source>
        <translation>net</translation>
    </message>
    <message>
        <source>net change</source>
        <translation>changement net</translation>
    </message>
    <message>
        <source>net gain of {whose}</source>
        <translation>gain net de {whose}</translation>
    </message>
    <message>
        <source>net loss of {whose}</source>
        <translation>perte nette de {whose}</translation>
    </message>
    <message>
        <source>net since the map before (km²)</source>
        <translation>net depuis la carte précédente (km²)</translation>
    </message>
    <message>
        <source>network link</source>
        <translation>lien réseau</translation>
    </message>
    <message>
        <source>never agreed, km²</source>
        <translation>jamais d'accord, km²</translation>
    </message>
    <message>
        <source>nine tenths within</source>
        <translation>neuf dixièmes à moins de</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no CRS</source>
        <translation>pas de SCR</translation>
    </message>
    <message>
        <source>no actor</source>
        <translation>pas d'acteur</translation>
    </message>
    <message>
        <source>no actor is given</source>
        <translation>aucun acteur n'est donné</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>pas de superficie</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>aucun changement</translation>
    </message>
    <message>
        <source>no closure</source>
        <translation>pas de bouclage</translation>
    </message>
    <message>
        <source>no coordinate reference system is named: read as longitude and latitude</source>
        <translation>aucun système de coordonnées n'est nommé : lu comme longitude et latitude</translation>
    </message>
    <message>
        <source>no coordinate reference system is set</source>
        <translation>aucun système de coordonnées n'est défini</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>pas de date</translation>
    </message>
    <message>
        <source>no date could be read</source>
        <translation>aucune date n'a pu être lue</translation>
    </message>
    <message>
        <source>no feature holds from {first} to {last}: these days have no map, so what was lost before them and gained after them is measured as one change. Add who holds the ground then, or measure what is before them and what is after them separately</source>
        <translation>aucune entité ne vaut du {first} au {last} : ces jours n'ont pas de carte, et ce qui fut perdu avant et gagné après est donc mesuré comme un seul changement. Ajoutez qui tient alors le terrain, ou mesurez séparément ce qui précède et ce qui suit</translation>
    </message>
    <message>
        <source>no feature holds on this day, for which a map was asked: there is none</source>
        <translation>aucune entité ne vaut ce jour-là, pour lequel une carte était demandée : il n'y en a pas</translation>
    </message>
    <message>
        <source>no fields</source>
        <translation>pas de champs</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>pas de géométrie</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>pas d'intervalle</translation>
    </message>
    <message>
        <source>no layer</source>
        <translation>pas de couche</translation>
    </message>
    <message>
        <source>no link-up between the maps of {first} and {last}</source>
        <translation>aucune jonction entre les cartes du {first} et du {last}</translation>
    </message>
    <message>
        <source>no link-up of {whose} between the maps of {first} and {last}</source>
        <translation>aucune jonction de {whose} entre les cartes du {first} et du {last}</translation>
    </message>
    <message>
        <source>no map</source>
        <translation>pas de carte</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <source>no pocket threatens</source>
        <translation>aucune poche ne menace</translation>
    </message>
    <message>
        <source>no pocket threatens with gaps up to {widest}: name a core, or allow a wider “Widest gap”</source>
        <translation>aucune poche ne menace avec des brèches jusqu'à {widest} : nommez un cœur, ou admettez une « Brèche maximale » plus grande</translation>
    </message>
    <message>
        <source>no pocket threatens: the encirclers hold no ground</source>
        <translation>aucune poche ne menace : les forces d'encerclement ne tiennent aucun terrain</translation>
    </message>
    <message>
        <source>no pocket: {count} found, all smaller than {least}; the largest {area}</source>
        <translation>aucune poche : {count} trouvées, toutes plus petites que {least} ; la plus grande {area}</translation>
    </message>
    <message>
        <source>no point</source>
        <translation>pas de point</translation>
    </message>
    <message>
        <source>no polygon</source>
        <translation>pas de polygone</translation>
    </message>
    <message>
        <source>no projection: the last date has no gap</source>
        <translation>pas de projection : la dernière date n'a pas de brèche</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>aucun rapport</translation>
    </message>
    <message>
        <source>no root</source>
        <translation>pas de racine</translation>
    </message>
    <message>
        <source>no side</source>
        <translation>pas de camp</translation>
    </message>
    <message>
        <source>no startxref</source>
        <translation>pas de startxref</translation>
    </message>
    <message>
        <source>no table of objects</source>
        <translation>pas de table d’objets</translation>
    </message>
    <message>
        <source>no trend: three dates with a gap are the least that a rate and its interval need</source>
        <translation>pas de tendance : il faut au moins trois dates avec une brèche pour une vitesse et son intervalle</translation>
    </message>
    <message>
        <source>no upper bound: on sure ground alone no ring closes</source>
        <translation>pas de borne supérieure : sur le seul terrain sûr, aucun anneau ne se ferme</translation>
    </message>
    <message>
        <source>no usable geometry</source>
        <translation>pas de géométrie utilisable</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>nº</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>north</source>
        <translation>au nord</translation>
    </message>
    <message>
        <source>north-northeast</source>
        <translation>au nord-nord-est</translation>
    </message>
    <message>
        <source>north-northwest</source>
        <translation>au nord-nord-ouest</translation>
    </message>
    <message>
        <source>northeast</source>
        <translation>au nord-est</translation>
    </message>
    <message>
        <source>northwest</source>
        <translation>au nord-ouest</translation>
    </message>
    <message>
        <source>not a format of maps that is read</source>
        <translation>n'est pas un format de carte qui est lu</translation>
    </message>
    <message>
        <source>not a polygon</source>
        <translation>pas un polygone</translation>
    </message>
    <message>
        <source>not a vector layer</source>
        <translation>n'est pas une couche vecteur</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>not what was written</source>
        <translation>pas ce qui a été écrit</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>nothing closes it</source>
        <translation>rien ne la ferme</translation>
    </message>
    <message>
        <source>null</source>
        <translation>nul</translation>
    </message>
    <message>
        <source>odd date</source>
        <translation>date étrange</translation>
    </message>
    <message>
        <source>of a KMZ only its main KML is read, “{main}”</source>
        <translation>d'un KMZ seul le KML principal est lu, « {main} »</translation>
    </message>
    <message>
        <source>of {actor}, teeth towards the other side</source>
        <translation>de {actor}, dents vers l'autre camp</translation>
    </message>
    <message>
        <source>official</source>
        <translation>officiel</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>sur la carte</translation>
    </message>
    <message>
        <source>on the map of {date} first</source>
        <translation>sur la carte du {date} d'abord</translation>
    </message>
    <message>
        <source>one gap line, nearest {start} and {end}</source>
        <translation>une ligne de brèche, au plus près {start} et {end}</translation>
    </message>
    <message>
        <source>one of the two has returned or raised</source>
        <translation>l'un des deux a rendu une valeur ou levé une exception</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>bout libre</translation>
    </message>
    <message>
        <source>or a Wikipedia module</source>
        <translation>ou un module de Wikipédia</translation>
    </message>
    <message>
        <source>or xmin,xmax,ymin,ymax [EPSG:…]</source>
        <translation>ou xmin,xmax,ymin,ymax [EPSG:…]</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>other differences</source>
        <translation>autres différences</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>chevauchement</translation>
    </message>
    <message>
        <source>overlaps {other} on {area}</source>
        <translation>chevauche {other} sur {area}</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>place,town,village,distance,bearing,direction,front,behind lines,depth,who holds,azimuth,caption,war,control</source>
        <translation>lieu,ville,village,distance,azimut,direction,front,derrière les lignes,profondeur,qui tient,cap,légende,guerre,contrôle</translation>
    </message>
    <message>
        <source>pocket</source>
        <translation>poche</translation>
    </message>
    <message>
        <source>pocket area</source>
        <translation>superficie de la poche</translation>
    </message>
    <message>
        <source>pocket km²</source>
        <translation>poche km²</translation>
    </message>
    <message>
        <source>pocket that holds {place}</source>
        <translation>poche qui contient {place}</translation>
    </message>
    <message>
        <source>pocket {area}</source>
        <translation>poche {area}</translation>
    </message>
    <message>
        <source>pocket,cauldron,kettle,encirclement,siege,besieged,sealed,area,square miles,hectares,compare,reference area,population,inradius,war,control</source>
        <translation>poche,chaudron,kessel,encerclement,siège,assiégés,bouclé,superficie,milles carrés,hectares,comparer,superficie de référence,population,rayon inscrit,guerre,contrôle</translation>
    </message>
    <message>
        <source>pockets sealed</source>
        <translation>poches bouclées</translation>
    </message>
    <message>
        <source>points and lines of a collection dropped</source>
        <translation>points et lignes d'une collection supprimés</translation>
    </message>
    <message>
        <source>position error (1 sigma)</source>
        <translation>erreur de position (1 sigma)</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>probably the same: {names}</source>
        <translation>probablement le même : {names}</translation>
    </message>
    <message>
        <source>projected</source>
        <translation>projeté</translation>
    </message>
    <message>
        <source>projected seal</source>
        <translation>bouclage projeté</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>public, its place blurred</source>
        <translation>public, lieu flouté</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>nuance</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>red: the gap</source>
        <translation>rouge : la brèche</translation>
    </message>
    <message>
        <source>redrawn, not changed, in the sums</source>
        <translation>redessiné, non changé, dans les sommes</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>fiabilité</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouvert</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>réparé</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>signalé</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>rapporte</translation>
    </message>
    <message>
        <source>reports without a change</source>
        <translation>rapports sans changement</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>restreint</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>road without a name (feature {fid})</source>
        <translation>route sans nom (entité {fid})</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>bouclé</translation>
    </message>
    <message>
        <source>sealed from {first}, for {days} day(s)</source>
        <translation>bouclé à partir du {first}, pendant {days} jour(s)</translation>
    </message>
    <message>
        <source>sealed on the last date</source>
        <translation>bouclé à la dernière date</translation>
    </message>
    <message>
        <source>sealed since {first}</source>
        <translation>bouclé depuis le {first}</translation>
    </message>
    <message>
        <source>sealed: pocket of {area}</source>
        <translation>bouclé : poche de {area}</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>secteur</translation>
    </message>
    <message>
        <source>several dates</source>
        <translation>plusieurs dates</translation>
    </message>
    <message>
        <source>several points</source>
        <translation>plusieurs points</translation>
    </message>
    <message>
        <source>shapely {version} is built for GEOS {built}, and this QGIS has loaded GEOS {loaded}: both in one program crash. Use the shapely of your system.</source>
        <translation>shapely {version} est compilé pour GEOS {built}, et ce QGIS a chargé GEOS {loaded} : les deux dans un même programme plantent. Utilisez le shapely de votre système.</translation>
    </message>
    <message>
        <source>similar actors</source>
        <translation>acteurs semblables</translation>
    </message>
    <message>
        <source>snapped</source>
        <translation>accroché</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>réseaux sociaux</translation>
    </message>
    <message>
        <source>south</source>
        <translation>au sud</translation>
    </message>
    <message>
        <source>south-southeast</source>
        <translation>au sud-sud-est</translation>
    </message>
    <message>
        <source>south-southwest</source>
        <translation>au sud-sud-ouest</translation>
    </message>
    <message>
        <source>southeast</source>
        <translation>au sud-est</translation>
    </message>
    <message>
        <source>southwest</source>
        <translation>au sud-ouest</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>position</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>store.gpkg, or postgres:connection/schema</source>
        <translation>store.gpkg, ou postgres:connection/schema</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>supply,road,route,lifeline,corridor,logistics,fire control,interdiction,pocket,gap,encirclement,siege</source>
        <translation>ravitaillement,route,itinéraire,cordon vital,corridor,logistique,contrôle par le feu,interdiction,poche,brèche,encerclement,siège</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>taken back, km²</source>
        <translation>repris, km²</translation>
    </message>
    <message>
        <source>texts are read as {name}: “{example}”</source>
        <translation>les textes sont lus comme {name} : « {example} »</translation>
    </message>
    <message>
        <source>the core</source>
        <translation>le cœur</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>l'événement</translation>
    </message>
    <message>
        <source>the event's place</source>
        <translation>le lieu de l'événement</translation>
    </message>
    <message>
        <source>the gap has not changed</source>
        <translation>la brèche n'a pas changé</translation>
    </message>
    <message>
        <source>the gap is widening</source>
        <translation>la brèche s'élargit</translation>
    </message>
    <message>
        <source>the layer cannot be opened</source>
        <translation>la couche ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>the map after</source>
        <translation>la carte d'après</translation>
    </message>
    <message>
        <source>the map before</source>
        <translation>la carte d'avant</translation>
    </message>
    <message>
        <source>the marked place</source>
        <translation>le lieu marqué</translation>
    </message>
    <message>
        <source>the nearest map</source>
        <translation>la carte la plus proche</translation>
    </message>
    <message>
        <source>the only pocket</source>
        <translation>la seule poche</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>l'autre camp</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>le lieu</translation>
    </message>
    <message>
        <source>the projected date is more than a century away</source>
        <translation>la date projetée est à plus d'un siècle</translation>
    </message>
    <message>
        <source>the two maps</source>
        <translation>les deux cartes</translation>
    </message>
    <message>
        <source>there is no map in the archive</source>
        <translation>il n'y a pas de carte dans l'archive</translation>
    </message>
    <message>
        <source>there is no such layer or file</source>
        <translation>il n'y a pas de couche ni de fichier de ce nom</translation>
    </message>
    <message>
        <source>there: {library}</source>
        <translation>présent : {library}</translation>
    </message>
    <message>
        <source>time series,temporal,area,gain,loss,rate,daily,change,history,last changed,report,chart,war,control</source>
        <translation>série temporelle,temporel,superficie,gain,perte,vitesse,quotidien,changement,histoire,dernier changement,rapport,graphique,guerre,contrôle</translation>
    </message>
    <message>
        <source>time zones</source>
        <translation>fuseaux horaires</translation>
    </message>
    <message>
        <source>times of {zones} were converted to UTC ({count} moved)</source>
        <translation>les heures de {zones} ont été converties en UTC ({count} déplacées)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>to (lat, lon)</source>
        <translation>à (lat, lon)</translation>
    </message>
    <message>
        <source>too irregular to project a date: the gap is as wide as on the first date, and what changed between shows no steady rate</source>
        <translation>trop irrégulier pour projeter une date : la brèche est aussi large qu'à la première date, et ce qui a changé entre-temps ne montre pas de rythme régulier</translation>
    </message>
    <message>
        <source>too irregular to project a date: the gap is narrower than on the first date, but its steps are too unequal to show a steady rate</source>
        <translation>trop irrégulier pour projeter une date : la brèche est plus étroite qu'à la première date, mais ses étapes sont trop inégales pour montrer un rythme régulier</translation>
    </message>
    <message>
        <source>too irregular to project a date: the gap is wider than on the first date, but its steps are too unequal to show a steady rate</source>
        <translation>trop irrégulier pour projeter une date : la brèche est plus large qu'à la première date, mais ses étapes sont trop inégales pour montrer un rythme régulier</translation>
    </message>
    <message>
        <source>total area</source>
        <translation>superficie totale</translation>
    </message>
    <message>
        <source>town,village,place,point,Voronoi,Thiessen,control,uncertainty,Wikipedia,war</source>
        <translation>ville,village,lieu,point,Voronoï,Thiessen,contrôle,incertitude,Wikipédia,guerre</translation>
    </message>
    <message>
        <source>transect,DSAS,shoreline,rate,EPR,LRR,WLR,NSM,SCE,baseline,regression,front,war</source>
        <translation>transect,DSAS,trait de côte,vitesse,EPR,LRR,WLR,NSM,SCE,ligne de base,régression,front,guerre</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>under {most}</source>
        <translation>moins de {most}</translation>
    </message>
    <message>
        <source>unknown source</source>
        <translation>source inconnue</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>value table</source>
        <translation>table des valeurs</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>verdict</translation>
    </message>
    <message>
        <source>west</source>
        <translation>à l’ouest</translation>
    </message>
    <message>
        <source>west-northwest</source>
        <translation>à l’ouest-nord-ouest</translation>
    </message>
    <message>
        <source>west-southwest</source>
        <translation>à l’ouest-sud-ouest</translation>
    </message>
    <message>
        <source>what</source>
        <translation>quoi</translation>
    </message>
    <message>
        <source>who</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>whose word</source>
        <translation>selon qui</translation>
    </message>
    <message>
        <source>widens</source>
        <translation>s'élargit</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{actors} hold no ground on the map of {date}.</source>
        <translation>{actors} ne tiennent aucun terrain sur la carte du {date}.</translation>
    </message>
    <message>
        <source>{actor} gained {gain} and lost {loss} from end to end over {count} maps. Added up from map to map: gained {more}, lost {less}.</source>
        <translation>{actor} a gagné {gain} et perdu {loss} de bout en bout sur {count} cartes. Additionné de carte en carte : {more} gagnés, {less} perdus.</translation>
    </message>
    <message>
        <source>{actor}, claimed</source>
        <translation>{actor}, revendiqué</translation>
    </message>
    <message>
        <source>{actor}, contested</source>
        <translation>{actor}, disputé</translation>
    </message>
    <message>
        <source>{actor}, in small spots only: {area}</source>
        <translation>{actor}, en petites taches seulement : {area}</translation>
    </message>
    <message>
        <source>{actor}, infiltrated</source>
        <translation>{actor}, infiltré</translation>
    </message>
    <message>
        <source>{actor}: added up, km²</source>
        <translation>{actor} : cumul, km²</translation>
    </message>
    <message>
        <source>{actor}: gained and lost, km²</source>
        <translation>{actor} : gagné et perdu, km²</translation>
    </message>
    <message>
        <source>{actor}: gained {gain}, lost {loss}, net {net}.</source>
        <translation>{actor} : gagné {gain}, perdu {loss}, net {net}.</translation>
    </message>
    <message>
        <source>{actor}: net change of ground held on this map, km²</source>
        <translation>{actor} : changement net du terrain tenu sur cette carte, km²</translation>
    </message>
    <message>
        <source>{actor}: net change of ground held on this map, km² a day</source>
        <translation>{actor} : changement net du terrain tenu sur cette carte, km² par jour</translation>
    </message>
    <message>
        <source>{actor}: net change of ground held, km²</source>
        <translation>{actor} : changement net du terrain tenu, km²</translation>
    </message>
    <message>
        <source>{actor}: net change of ground held, km² a day</source>
        <translation>{actor} : changement net du terrain tenu, km² par jour</translation>
    </message>
    <message>
        <source>{actor}: net gain of ground{span}</source>
        <translation>{actor} : gain net de terrain{span}</translation>
    </message>
    <message>
        <source>{actor}: net loss of ground{span}</source>
        <translation>{actor} : perte nette de terrain{span}</translation>
    </message>
    <message>
        <source>{address} asks for certificates, and none are named. {remedy}</source>
        <translation>{address} demande des certificats, et aucun n'est indiqué. {remedy}</translation>
    </message>
    <message>
        <source>{address} cannot be fetched: {error}.</source>
        <translation>{address} ne peut pas être téléchargé : {error}.</translation>
    </message>
    <message>
        <source>{address} is no place for a store.</source>
        <translation>{address} n'est pas un emplacement pour une base.</translation>
    </message>
    <message>
        <source>{area} of “{name}” lie outside the ground that is compared and are left out.</source>
        <translation>{area} de « {name} » sont hors du terrain comparé et sont omis.</translation>
    </message>
    <message>
        <source>{area}: {verdict}, ratio {ratio:.2f}.</source>
        <translation>{area} : {verdict}, rapport {ratio:.2f}.</translation>
    </message>
    <message>
        <source>{change} from {then} on {date}</source>
        <translation>{change} par rapport à {then} le {date}</translation>
    </message>
    <message>
        <source>{change} since {date}</source>
        <translation>{change} depuis le {date}</translation>
    </message>
    <message>
        <source>{change}, down from {then} on {date}</source>
        <translation>{change} par rapport à {then} le {date}</translation>
    </message>
    <message>
        <source>{change}, up from {then} on {date}</source>
        <translation>{change} par rapport à {then} le {date}</translation>
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
        <translation>{core}, par {actor}</translation>
    </message>
    <message>
        <source>{core}: {what}.</source>
        <translation>{core} : {what}.</translation>
    </message>
    <message>
        <source>{count} attached files were copied.</source>
        <translation>{count} fichiers joints ont été copiés.</translation>
    </message>
    <message>
        <source>{count} claims are not public: the table has them, the page does not.</source>
        <translation>{count} affirmations ne sont pas publiques : la table les contient, la page non.</translation>
    </message>
    <message>
        <source>{count} closed line(s) of the drawing are read as ground</source>
        <translation>{count} ligne(s) fermée(s) du dessin sont lues comme terrain</translation>
    </message>
    <message>
        <source>{count} date(s) of “{maker}” left out: {first} to {last}.</source>
        <translation>{count} date(s) de « {maker} » omises : du {first} au {last}.</translation>
    </message>
    <message>
        <source>{count} dates, {first} to {last}.</source>
        <translation>{count} dates, du {first} au {last}.</translation>
    </message>
    <message>
        <source>{count} end(s) joined to the end of another line</source>
        <translation>{count} extrémité(s) jointe(s) à celle d'une autre ligne</translation>
    </message>
    <message>
        <source>{count} events are not public: the layer has them, the page not.</source>
        <translation>{count} événements ne sont pas publics : la couche les contient, la page non.</translation>
    </message>
    <message>
        <source>{count} events have no date and match no dated change.</source>
        <translation>{count} événements n'ont pas de date et ne correspondent à aucun changement daté.</translation>
    </message>
    <message>
        <source>{count} events have no place and match nothing.</source>
        <translation>{count} événements n'ont pas de lieu et ne correspondent à rien.</translation>
    </message>
    <message>
        <source>{count} feature(s) are less sure than {least} by their field “sure”, and may belong to either side: gap, pockets, diff and timeline heed it (in Python where they are given `sure`), the log takes them as drawn</source>
        <translation>{count} entité(s) sont moins sûres que {least} d'après leur champ « sure », et peuvent appartenir à l'un ou l'autre camp : brèche, poches, différence et chronologie en tiennent compte (en Python, là où `sure` leur est donné), le journal les prend telles que dessinées</translation>
    </message>
    <message>
        <source>{count} feature(s) copied to {day}. Draw what changed; save to keep it. Topological editing and avoid overlap are off, as they would change the earlier map too: save, filter the layer to {day} and switch them on to move shared edges.</source>
        <translation>{count} entité(s) copiée(s) au {day}. Dessinez ce qui a changé ; enregistrez pour le garder. L'édition topologique et l'évitement des chevauchements sont désactivés, car ils modifieraient aussi la carte précédente : enregistrez, filtrez la couche sur le {day} et activez-les pour déplacer les limites partagées.</translation>
    </message>
    <message>
        <source>{count} feature(s) have something in “{field}” that is no number, which is not carried over. The first is {fid}: “{value}”</source>
        <translation>{count} entité(s) ont dans « {field} » quelque chose qui n'est pas un nombre et n'est pas repris. La première est {fid} : « {value} »</translation>
    </message>
    <message>
        <source>{count} feature(s) of class “{name}” do not count</source>
        <translation>{count} entité(s) de la classe « {name} » ne comptent pas</translation>
    </message>
    <message>
        <source>{count} feature(s) of {day} {time}: a later map of the day counts</source>
        <translation>{count} entité(s) du {day} {time} : une carte ultérieure du même jour compte</translation>
    </message>
    <message>
        <source>{count} features snapped within {metres:g} m</source>
        <translation>{count} entités accrochées à moins de {metres:g} m</translation>
    </message>
    <message>
        <source>{count} file(s) of the archiver's folder were attached.</source>
        <translation>{count} fichier(s) du dossier de l'outil d'archivage ont été joints.</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} fichiers</translation>
    </message>
    <message>
        <source>{count} frames in {folder}</source>
        <translation>{count} images dans {folder}</translation>
    </message>
    <message>
        <source>{count} gaps between drawings, {area}</source>
        <translation>{count} trous entre les dessins, {area}</translation>
    </message>
    <message>
        <source>{count} layer(s) added.</source>
        <translation>{count} couche(s) ajoutée(s).</translation>
    </message>
    <message>
        <source>{count} layers have this date and were joined: {names}</source>
        <translation>{count} couches ont cette date et ont été réunies : {names}</translation>
    </message>
    <message>
        <source>{count} map(s) have no front, as no two actors share a line there, though their outlines run within {metres} m of one another. Bridge what lies between by Front line's tolerance, or let Prepare control layer draw them onto one another.</source>
        <translation>{count} carte(s) n'ont pas de front, car deux acteurs n'y partagent aucune ligne, bien que leurs contours courent à moins de {metres} m l'un de l'autre. Comblez l'intervalle par la tolérance de Ligne de front, ou laissez Préparer une couche de contrôle les dessiner l'un sur l'autre.</translation>
    </message>
    <message>
        <source>{count} more fields were changed by you and by the dataset.</source>
        <translation>{count} autres champs ont été modifiés par vous et par le jeu de données.</translation>
    </message>
    <message>
        <source>{count} more follow after this page.</source>
        <translation>{count} de plus après cette page.</translation>
    </message>
    <message>
        <source>{count} more left out, ranked after the first {most}; on water: {wet}</source>
        <translation>{count} de plus omises, classées après les {most} premières ; sur l'eau : {wet}</translation>
    </message>
    <message>
        <source>{count} more sources are not printed: export them with “Export sources”.</source>
        <translation>{count} autres sources ne sont pas imprimées : exportez-les avec « Exporter les sources ».</translation>
    </message>
    <message>
        <source>{count} network link(s) are not followed</source>
        <translation>{count} lien(s) réseau ne sont pas suivis</translation>
    </message>
    <message>
        <source>{count} of the barriers are points, which close nothing. Choose a layer of lines or polygons.</source>
        <translation>{count} des obstacles sont des points, qui ne ferment rien. Choisissez une couche de lignes ou de polygones.</translation>
    </message>
    <message>
        <source>{count} of the coasts and borders are points. Choose a layer of lines or polygons.</source>
        <translation>{count} des côtes et frontières sont des points. Choisissez une couche de lignes ou de polygones.</translation>
    </message>
    <message>
        <source>{count} of the unchanged were retracted in the store and stay so.</source>
        <translation>{count} des inchangés étaient retirés dans la base et le restent.</translation>
    </message>
    <message>
        <source>{count} of the {count_2} workers at {address} compute with other versions than this process, so their digits could differ. First, {worker}: {found}. Install the same there, or leave the scheduler empty.</source>
        <translation>{count} des {count_2} workers à {address} calculent avec d'autres versions que ce processus, leurs chiffres pourraient donc différer. Le premier, {worker} : {found}. Installez-y les mêmes, ou laissez l'ordonnanceur vide.</translation>
    </message>
    <message>
        <source>{count} of the {count_2} workers at {address} do not have Salient (first: {lacking}). Install it there, or put the folder that holds it on their PYTHONPATH.</source>
        <translation>{count} des {count_2} workers à {address} n'ont pas Salient (le premier : {lacking}). Installez-le là-bas, ou mettez dans leur PYTHONPATH le dossier qui le contient.</translation>
    </message>
    <message>
        <source>{count} of {all} changes have no date: matched in space only.</source>
        <translation>{count} changements sur {all} n'ont pas de date : rapprochés dans l'espace seulement.</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} sur {total}</translation>
    </message>
    <message>
        <source>{count} open end(s) carried straight on to the area's edge</source>
        <translation>{count} extrémité(s) libre(s) prolongée(s) tout droit jusqu'au bord de la zone</translation>
    </message>
    <message>
        <source>{count} open end(s) carried to the nearest point of the area's edge</source>
        <translation>{count} extrémité(s) libre(s) menée(s) au point le plus proche du bord de la zone</translation>
    </message>
    <message>
        <source>{count} other actors</source>
        <translation>{count} autres acteurs</translation>
    </message>
    <message>
        <source>{count} parts of the baseline run against the part beside them: transects start on the left of each, so that rates there have the other sign. Turn them with QGIS's “Reverse line direction”, or give a baseline drawn in one direction.</source>
        <translation>{count} parties de la ligne de base vont à l'encontre de la partie voisine : les transects partent de la gauche de chacune, si bien que les rythmes y ont l'autre signe. Retournez-les avec « Inverser la direction des lignes » de QGIS, ou donnez une ligne de base dessinée dans un seul sens.</translation>
    </message>
    <message>
        <source>{count} piece(s) excluded ({reason}): {area:.3f} km².</source>
        <translation>{count} morceau(x) exclu(s) ({reason}) : {area:.3f} km².</translation>
    </message>
    <message>
        <source>{count} piece(s) of ground under {metres} m wide at the edge of the study area are left by how it is drawn, and are no changes.</source>
        <translation>Morceaux de terrain de moins de {metres} m de large au bord de la zone d'étude : {count}. Ils tiennent à son tracé et ne sont pas des changements.</translation>
    </message>
    <message>
        <source>{count} placemark(s) without a polygon</source>
        <translation>{count} repère(s) sans polygone</translation>
    </message>
    <message>
        <source>{count} reports now stand in the metadata of “{layer}”.</source>
        <translation>{count} rapports figurent maintenant dans les métadonnées de « {layer} ».</translation>
    </message>
    <message>
        <source>{count} roads lead in. The one that keeps furthest off is {road}: {figures}.</source>
        <translation>{count} routes y mènent. La plus éloignée du danger est {road} : {figures}.</translation>
    </message>
    <message>
        <source>{count} roads or rivers lie beyond the map’s coordinate system: not drawn.</source>
        <translation>{count} routes ou rivières sont au-delà du système de coordonnées de la carte : non dessinées.</translation>
    </message>
    <message>
        <source>{count} row(s)</source>
        <translation>{count} ligne(s)</translation>
    </message>
    <message>
        <source>{count} row(s) of this store were changed without Salient, in an attribute table or by another program. Your first save logs them as they are now.</source>
        <translation>{count} ligne(s) de cette base ont été modifiées sans Salient, dans une table d'attributs ou par un autre programme. Votre premier enregistrement les inscrit au journal telles qu'elles sont maintenant.</translation>
    </message>
    <message>
        <source>{count} smaller than {least} left out; the largest {area}</source>
        <translation>{count} plus petites que {least} omises ; la plus grande {area}</translation>
    </message>
    <message>
        <source>{count} sourced events: click to list them</source>
        <translation>{count} événements sourcés : cliquez pour les énumérer</translation>
    </message>
    <message>
        <source>{count} sources are listed after this page.</source>
        <translation>{count} sources figurent après cette page.</translation>
    </message>
    <message>
        <source>{count} sources are listed after this page; their numbers stand on the map.</source>
        <translation>{count} sources sont énumérées après cette page ; leurs numéros figurent sur la carte.</translation>
    </message>
    <message>
        <source>{count} text(s) like “{text}” name several dates: {date} counts</source>
        <translation>{count} texte(s) comme « {text} » nomment plusieurs dates : {date} compte</translation>
    </message>
    <message>
        <source>{count} time(s) say no zone although others say {zones}: they are compared as written</source>
        <translation>{count} heure(s) ne disent aucun fuseau alors que d'autres disent {zones} : elles sont comparées telles qu'écrites</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} fois</translation>
    </message>
    <message>
        <source>{count} times {names}</source>
        <translation>{count} fois {names}</translation>
    </message>
    <message>
        <source>{count} transect(s) meet a line more than once: the rule decided.</source>
        <translation>{count} transect(s) rencontrent une ligne plus d'une fois : la règle a tranché.</translation>
    </message>
    <message>
        <source>{count} transect(s) meet fewer than two dates: no statistics.</source>
        <translation>{count} transect(s) rencontrent moins de deux dates : pas de statistiques.</translation>
    </message>
    <message>
        <source>{count} × {action}: see the table of repairs.</source>
        <translation>{count} × {action} : voir la table des réparations.</translation>
    </message>
    <message>
        <source>{count} × {kind}: {done} (feature {features})</source>
        <translation>{count} × {kind} : {done} (entité {features})</translation>
    </message>
    <message>
        <source>{date} BC</source>
        <translation>{date} av. J.-C.</translation>
    </message>
    <message>
        <source>{date} or earlier</source>
        <translation>{date} ou plus tôt</translation>
    </message>
    <message>
        <source>{date}: a pocket of {area}</source>
        <translation>{date} : une poche de {area}</translation>
    </message>
    <message>
        <source>{date}: another pocket, of {area}</source>
        <translation>{date} : une autre poche, de {area}</translation>
    </message>
    <message>
        <source>{date}: {kind} – {actor}, against {other}; {before} before, {after} after</source>
        <translation>{date} : {kind} – {actor}, contre {other} ; {before} avant, {after} après</translation>
    </message>
    <message>
        <source>{days}: the line comes to enclose another pocket; do not compare across that</source>
        <translation>{days} : la ligne en vient à enfermer une autre poche ; ne pas comparer avant et après</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day}: date fields begin with the year 1, so “date” is a text, which is read everywhere but not in the order of time: sort and filter by “year”, which is {year}</source>
        <translation>{day} : les champs de date commencent à l'an 1, « date » est donc un texte qui est lu partout, mais pas dans l'ordre du temps : triez et filtrez par « year », qui vaut {year}</translation>
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
        <translation>{depth} de profondeur</translation>
    </message>
    <message>
        <source>{error} Nothing dated was found in {where}.</source>
        <translation>{error} Rien de daté n'a été trouvé dans {where}.</translation>
    </message>
    <message>
        <source>{fault} Choose it under Date format.</source>
        <translation>{fault} Choisissez-le sous Format de date.</translation>
    </message>
    <message>
        <source>{field} of “{title}”: yours “{mine}”, the dataset's “{theirs}”</source>
        <translation>{field} de « {title} » : le vôtre « {mine} », celui du jeu de données « {theirs} »</translation>
    </message>
    <message>
        <source>{file} holds the path “{name}”, which leads elsewhere.</source>
        <translation>{file} contient le chemin « {name} », qui mène ailleurs.</translation>
    </message>
    <message>
        <source>{file} is not the build that Salient knows: its SHA-256 is another one. Nothing was installed. Somebody between you and the index changes files, or it is damaged.</source>
        <translation>{file} n'est pas la version que Salient connaît : son SHA-256 est autre. Rien n'a été installé. Quelqu'un entre vous et l'index modifie les fichiers, ou celui-ci est endommagé.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{first} and {second} share no front.</source>
        <translation>{first} et {second} n'ont aucun front commun.</translation>
    </message>
    <message>
        <source>{first} and {second}: half of the front within {median}, nine tenths within {ninety}, at most {greatest} ({lat:.3f} N, {lon:.3f} E); ± from {error} between them on this stretch</source>
        <translation>{first} et {second} : la moitié du front à moins de {median}, neuf dixièmes à moins de {ninety}, au plus {greatest} ({lat:.3f} N, {lon:.3f} E) ; ± à partir de {error} entre eux sur ce tronçon</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>{first} – {second}: {length}</source>
        <translation>{first} – {second} : {length}</translation>
    </message>
    <message>
        <source>{format}: its columns are known.</source>
        <translation>{format} : ses colonnes sont connues.</translation>
    </message>
    <message>
        <source>{gap}, {low} to {high} by how sure the ground is</source>
        <translation>{gap}, de {low} à {high} selon la certitude du terrain</translation>
    </message>
    <message>
        <source>{held} since {date}</source>
        <translation>{held} depuis le {date}</translation>
    </message>
    <message>
        <source>{held} since {date} or earlier</source>
        <translation>{held} depuis le {date} ou avant</translation>
    </message>
    <message>
        <source>{km:.0f} km of the edge of “{actor}” follow coasts and borders within {reach:g} km and are no front.</source>
        <translation>{km:.0f} km du bord de « {actor} » suivent des côtes et frontières à moins de {reach:g} km et ne sont pas un front.</translation>
    </message>
    <message>
        <source>{label} [optional]</source>
        <translation>{label} [facultatif]</translation>
    </message>
    <message>
        <source>{label}: “{text}” is no day. Write it as {form}.</source>
        <translation>{label} : « {text} » n'est pas un jour. Écrivez-le {form}.</translation>
    </message>
    <message>
        <source>{layers} layer(s) in {files} file(s), {features} features, {values} values.</source>
        <translation>{layers} couche(s) dans {files} fichier(s), {features} entités, {values} valeurs.</translation>
    </message>
    <message>
        <source>{length} from the edge of held ground, which lies {direction}</source>
        <translation>à {length} du bord du terrain tenu, qui se trouve {direction}</translation>
    </message>
    <message>
        <source>{length} from the front, which lies {direction}</source>
        <translation>à {length} du front, qui se trouve {direction}</translation>
    </message>
    <message>
        <source>{length} from the nearest ground of {actor}</source>
        <translation>à {length} du terrain le plus proche de {actor}</translation>
    </message>
    <message>
        <source>{length} {direction} of {place}</source>
        <translation>{length} {direction} de {place}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} à {high}</translation>
    </message>
    <message>
        <source>{low} to {high} times {names}</source>
        <translation>{low} à {high} fois {names}</translation>
    </message>
    <message>
        <source>{maker}, as in QGIS’s world map</source>
        <translation>{maker}, comme dans la carte du monde de QGIS</translation>
    </message>
    <message>
        <source>{maker}, as in QGIS’s world map, which draws Crimea with {country}</source>
        <translation>{maker}, comme dans la carte du monde de QGIS, qui dessine la Crimée avec : {country}</translation>
    </message>
    <message>
        <source>{maker}: actor field</source>
        <translation>{maker} : champ de l'acteur</translation>
    </message>
    <message>
        <source>{maker}: date field</source>
        <translation>{maker} : champ de date</translation>
    </message>
    <message>
        <source>{maker}: name</source>
        <translation>{maker} : nom</translation>
    </message>
    <message>
        <source>{map}. Held by: {actors}.</source>
        <translation>{map}. Tenu par : {actors}.</translation>
    </message>
    <message>
        <source>{middle}, between {low} and {high}</source>
        <translation>{middle}, entre {low} et {high}</translation>
    </message>
    <message>
        <source>{name} (hypothetical)</source>
        <translation>{name} (hypothétique)</translation>
    </message>
    <message>
        <source>{name} (metadata: {count})</source>
        <translation>{name} (métadonnées : {count})</translation>
    </message>
    <message>
        <source>{name} at {address} is a {kind} and not a table: Salient did not make it, and what it shows can change by itself. Go back to a copy of the store.</source>
        <translation>{name} à {address} est de type {kind} et non une table : Salient ne l'a pas créé, et ce qu'il montre peut changer de lui-même. Revenez à une copie de la base.</translation>
    </message>
    <message>
        <source>{name} cannot be copied to {folder}: {strerror}. Check that the folder is not read-only and that the disk is not full.</source>
        <translation>{name} ne peut pas être copié dans {folder} : {strerror}. Vérifiez que le dossier n'est pas en lecture seule et que le disque n'est pas plein.</translation>
    </message>
    <message>
        <source>{name} cannot be copied to {target}: {reason}. Choose another folder.</source>
        <translation>{name} ne peut pas être copié dans {target} : {reason}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{name} cannot be read from line {start} on: {error}. Look there for a quotation mark that is not closed, or that stands within a cell without being doubled.</source>
        <translation>{name} ne peut pas être lu à partir de la ligne {start} : {error}. Cherchez-y un guillemet qui n'est pas fermé, ou qui se trouve dans une cellule sans être doublé.</translation>
    </message>
    <message>
        <source>{name} cannot be read in the code page {encoding} ({error}). Choose another one.</source>
        <translation>{name} ne peut pas être lu dans la page de codes {encoding} ({error}). Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>{name} has neither a column “quote” nor “claim_kind”: there is no claim in it. It has: {columns}.</source>
        <translation>{name} n'a ni colonne « quote » ni « claim_kind » : il n'y a pas d'affirmation dedans. Il a : {columns}.</translation>
    </message>
    <message>
        <source>{name} has no column {missing}. It has: {columns}.</source>
        <translation>{name} n'a pas de colonne {missing}. Il a : {columns}.</translation>
    </message>
    <message>
        <source>{name} has no header: its {columns} columns were read in UCDP's order.</source>
        <translation>{name} n'a pas d'en-tête : ses {columns} colonnes ont été lues dans l'ordre d'UCDP.</translation>
    </message>
    <message>
        <source>{name} has several columns called “{twice}”. Give each a name of its own.</source>
        <translation>{name} a plusieurs colonnes appelées « {twice} ». Donnez à chacune son propre nom.</translation>
    </message>
    <message>
        <source>{name} holds no events.</source>
        <translation>{name} ne contient pas d'événements.</translation>
    </message>
    <message>
        <source>{name} holds no list of events.</source>
        <translation>{name} ne contient pas de liste d'événements.</translation>
    </message>
    <message>
        <source>{name} holds no note of the end of a log ({error}). Choose a file that “Note the end of the log” or “Export sources” wrote.</source>
        <translation>{name} ne contient pas de note de fin de journal ({error}). Choisissez un fichier écrit par « Noter la fin du journal » ou « Exporter les sources ».</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>{name} is no valid JSON: {error}.</source>
        <translation>{name} n'est pas un JSON valide : {error}.</translation>
    </message>
    <message>
        <source>{name} is no {chosen} file: it lacks the columns {lacking}.</source>
        <translation>{name} n'est pas un fichier {chosen} : il y manque les colonnes {lacking}.</translation>
    </message>
    <message>
        <source>{name} was read in the code page {encoding}. If letters are wrong, choose another one (ENCODING).</source>
        <translation>{name} a été lu dans la page de codes {encoding}. Si des lettres sont fausses, choisissez-en une autre (ENCODING).</translation>
    </message>
    <message>
        <source>{name} {minimum} or newer</source>
        <translation>{name} {minimum} ou plus récent</translation>
    </message>
    <message>
        <source>{name} {minimum} or newer ({found} is installed)</source>
        <translation>{name} {minimum} ou plus récent ({found} est installé)</translation>
    </message>
    <message>
        <source>{name}: population “{value}” is not a count; taken as unknown.</source>
        <translation>{name} : la population « {value} » n'est pas un effectif ; considérée comme inconnue.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name} : {value}</translation>
    </message>
    <message>
        <source>{new} imported, {updated} updated, {same} unchanged, {bad} rejected.</source>
        <translation>{new} importés, {updated} mis à jour, {same} inchangés, {bad} rejetés.</translation>
    </message>
    <message>
        <source>{number} (no place on the map). {text}</source>
        <translation>{number} (sans lieu sur la carte). {text}</translation>
    </message>
    <message>
        <source>{number} of its {count} features came</source>
        <translation>{number} de ses {count} entités sont arrivées</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>{origin} fills {unknown}, which events do not have. They have: {targets}.</source>
        <translation>{origin} remplit {unknown}, que les événements n'ont pas. Ils ont : {targets}.</translation>
    </message>
    <message>
        <source>{origin} is no mapping of columns ({error}).</source>
        <translation>{origin} n'est pas une correspondance de colonnes ({error}).</translation>
    </message>
    <message>
        <source>{parameter}: name at least one actor.</source>
        <translation>{parameter} : nommez au moins un acteur.</translation>
    </message>
    <message>
        <source>{parameter}: “{field}” is taken, found by its name or type.</source>
        <translation>{parameter} : « {field} » est pris, trouvé par son nom ou son type.</translation>
    </message>
    <message>
        <source>{parameter}: “{layer}” has no feature to read. Choose another, or none.</source>
        <translation>{parameter} : « {layer} » n'a pas d'entité à lire. Choisissez-en une autre, ou aucune.</translation>
    </message>
    <message>
        <source>{parameter}: “{layer}” has no polygon to read. Draw or select one.</source>
        <translation>{parameter} : « {layer} » n'a pas de polygone à lire. Dessinez-en ou sélectionnez-en un.</translation>
    </message>
    <message>
        <source>{parameter}: “{value}” is neither an extent nor a polygon layer.</source>
        <translation>{parameter} : « {value} » n'est ni une emprise ni une couche de polygones.</translation>
    </message>
    <message>
        <source>{parameter}: “{value}” is no place. Write it as x,y [EPSG:4326].</source>
        <translation>{parameter} : « {value} » n'est pas un lieu. Écrivez-le x,y [EPSG:4326].</translation>
    </message>
    <message>
        <source>{path} cannot be read as GeoJSON: {error}</source>
        <translation>{path} ne peut pas être lu comme GeoJSON : {error}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}</source>
        <translation>{path} ne peut pas être lu : {error}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path} ne peut pas être lu : {strerror}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another folder.</source>
        <translation>{path} ne peut pas être écrit : {reason}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{path} changed while it was measured. Run again when nobody writes it.</source>
        <translation>{path} a changé pendant la mesure. Relancez quand personne ne l'écrit.</translation>
    </message>
    <message>
        <source>{path} ends as another format does: {format} is written as *.{ending}. Choose another format or file name.</source>
        <translation>{path} se termine comme un autre format : {format} s'écrit *.{ending}. Choisissez un autre format ou un autre nom de fichier.</translation>
    </message>
    <message>
        <source>{path} holds no layer with geometries.</source>
        <translation>{path} ne contient pas de couche avec des géométries.</translation>
    </message>
    <message>
        <source>{path} is no GeoJSON FeatureCollection: its type is {kind!r}.</source>
        <translation>{path} n'est pas une FeatureCollection GeoJSON : son type est {kind!r}.</translation>
    </message>
    <message>
        <source>{path} is no GeoPackage, or it is damaged ({strip}). Choose another file, or go back to a copy of it.</source>
        <translation>{path} n'est pas un GeoPackage, ou il est endommagé ({strip}). Choisissez un autre fichier, ou revenez à une copie.</translation>
    </message>
    <message>
        <source>{path} is no mapping of columns ({error}).</source>
        <translation>{path} n'est pas une correspondance de colonnes ({error}).</translation>
    </message>
    <message>
        <source>{path} is there already. Replace it?</source>
        <translation>{path} existe déjà. Le remplacer ?</translation>
    </message>
    <message>
        <source>{path}, line {number}: {error}</source>
        <translation>{path}, ligne {number} : {error}</translation>
    </message>
    <message>
        <source>{path}: its member “crs” is {member}, which names none that is known. {error}</source>
        <translation>{path} : son élément « crs » est {member}, qui n'en nomme aucun de connu. {error}</translation>
    </message>
    <message>
        <source>{path}: its “features” are no list of features.</source>
        <translation>{path} : son « features » n'est pas une liste d'entités.</translation>
    </message>
    <message>
        <source>{path}: “{kind}” needs events, as in: events = "events.csv".</source>
        <translation>{path} : « {kind} » demande des événements, comme dans : events = "events.csv".</translation>
    </message>
    <message>
        <source>{place} held by {actor}</source>
        <translation>{place} tenu par {actor}</translation>
    </message>
    <message>
        <source>{place} to the nearest front</source>
        <translation>de {place} au front le plus proche</translation>
    </message>
    <message>
        <source>{place}, inside the ground of {names}</source>
        <translation>{place}, dans le terrain de {names}</translation>
    </message>
    <message>
        <source>{place}, outside the ground of {names}</source>
        <translation>{place}, hors du terrain de {names}</translation>
    </message>
    <message>
        <source>{ratio:.2f} times the {kind} of {names}</source>
        <translation>{ratio:.2f} fois la {kind} de {names}</translation>
    </message>
    <message>
        <source>{ratio:.2f} times the {kind} of {names} combined</source>
        <translation>{ratio:.2f} fois {kind} de {names} réunis</translation>
    </message>
    <message>
        <source>{reports} report(s) by {sources} source(s)</source>
        <translation>{reports} rapport(s) de {sources} source(s)</translation>
    </message>
    <message>
        <source>{road}: cut</source>
        <translation>{road} : coupée</translation>
    </message>
    <message>
        <source>{road}: {way} off</source>
        <translation>{road} : à {way}</translation>
    </message>
    <message>
        <source>{role}: there is no actor “{actor}” in “{layer}”. It has: {existing}.</source>
        <translation>{role} : il n'y a pas d'acteur « {actor} » dans « {layer} ». Elle a : {existing}.</translation>
    </message>
    <message>
        <source>{rooms} rooms between bottlenecks were not looked at: what cuts them off cuts off others that were, or they seemed to threaten least. A pocket may be missing. Lower the widest gap, name a core, or simplify the boundaries, to have every room looked at.</source>
        <translation>{rooms} espaces entre des goulets n'ont pas été examinés : ce qui les coupe en coupe d'autres qui l'ont été, ou ils semblaient les moins menacés. Une poche peut manquer. Réduisez la brèche la plus large, nommez un cœur ou simplifiez les contours pour que chaque espace soit examiné.</translation>
    </message>
    <message>
        <source>{sealed} sealed, {open} open</source>
        <translation>{sealed} bouclées, {open} ouvertes</translation>
    </message>
    <message>
        <source>{sensitivity}: not published</source>
        <translation>{sensitivity} : non publié</translation>
    </message>
    <message>
        <source>{share:.0%} of the lines along ground of “{name}” say otherwise</source>
        <translation>{share:.0%} des lignes le long du terrain de « {name} » disent autre chose</translation>
    </message>
    <message>
        <source>{share:.0%} of the lines along ground of “{name}” say otherwise: left out, nobody's</source>
        <translation>{share:.0%} des lignes le long du terrain de « {name} » disent autre chose : laissé de côté, à personne</translation>
    </message>
    <message>
        <source>{share:.0%} of the lines have the same ground on both of their sides</source>
        <translation>{share:.0%} des lignes ont le même terrain des deux côtés</translation>
    </message>
    <message>
        <source>{share:.0f} % of {length} under the fire-control range of {range}</source>
        <translation>{share:.0f} % de {length} sous la portée de contrôle par le feu de {range}</translation>
    </message>
    <message>
        <source>{shown} of the newest, reading the others…</source>
        <translation>{shown} des plus récents, lecture des autres…</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
    <message>
        <source>{sign}, not to scale</source>
        <translation>{sign}, pas à l'échelle</translation>
    </message>
    <message>
        <source>{simulations} simulations are too few for an interval of 95 %: ask for {least_runs} or more, or for none.</source>
        <translation>{simulations} simulations sont trop peu pour un intervalle à 95 % : demandez-en {least_runs} ou plus, ou aucune.</translation>
    </message>
    <message>
        <source>{size:.2f} MB, {dates} dates: {path}</source>
        <translation>{size:.2f} Mo, {dates} dates : {path}</translation>
    </message>
    <message>
        <source>{source} (denies)</source>
        <translation>{source} (dément)</translation>
    </message>
    <message>
        <source>{source} is no file. Attach a file that is there.</source>
        <translation>{source} n'est pas un fichier. Joignez un fichier qui existe.</translation>
    </message>
    <message>
        <source>{source} → {target}, {date}</source>
        <translation>{source} → {target}, {date}</translation>
    </message>
    <message>
        <source>{source} → {target}: {area}</source>
        <translation>{source} → {target} : {area}</translation>
    </message>
    <message>
        <source>{source}, by way of {relay}</source>
        <translation>{source}, par l'intermédiaire de {relay}</translation>
    </message>
    <message>
        <source>{source}; drawn as disputed here</source>
        <translation>{source} ; dessinée ici comme contestée</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} à {end}</translation>
    </message>
    <message>
        <source>{states}: the map of {day} marks no holder of this ground.</source>
        <translation>{states} : la carte du {day} n’attribue ce terrain à personne.</translation>
    </message>
    <message>
        <source>{state} without Crimea</source>
        <translation>{state} sans la Crimée</translation>
    </message>
    <message>
        <source>{state}, about {area}</source>
        <translation>{state}, environ {area}</translation>
    </message>
    <message>
        <source>{state}, less than {area}</source>
        <translation>{state}, moins de {area}</translation>
    </message>
    <message>
        <source>{state}, less than {area}, along a border that is drawn coarsely</source>
        <translation>{state}, moins de {area}, le long d’une frontière tracée grossièrement</translation>
    </message>
    <message>
        <source>{store}, log entry {count}</source>
        <translation>{store}, entrée de journal {count}</translation>
    </message>
    <message>
        <source>{supported} of {all} changes are reported by at least one source.</source>
        <translation>{supported} changements sur {all} sont rapportés par au moins une source.</translation>
    </message>
    <message>
        <source>{table} does not say in which CRS its geometries are: give `crs`.</source>
        <translation>{table} ne dit pas dans quel SCR sont ses géométries : donnez `crs`.</translation>
    </message>
    <message>
        <source>{table} has no geometries of its own. Take one of its tables: {present}.</source>
        <translation>{table} n'a pas de géométries propres. Prenez une de ses tables : {present}.</translation>
    </message>
    <message>
        <source>{table} is in {own}. Leave `crs` out, and move the frame with its own to_crs().</source>
        <translation>{table} est en {own}. Omettez `crs`, et transformez le tableau avec son propre to_crs().</translation>
    </message>
    <message>
        <source>{table} is no table of results.</source>
        <translation>{table} n'est pas une table de résultats.</translation>
    </message>
    <message>
        <source>{then} on {date}</source>
        <translation>{then} le {date}</translation>
    </message>
    <message>
        <source>{then} on {date}: that was another pocket</source>
        <translation>{then} le {date} : c’était une autre poche</translation>
    </message>
    <message>
        <source>{then}, then {now}: not the same pocket</source>
        <translation>{then}, puis {now} : ce n’est pas la même poche</translation>
    </message>
    <message>
        <source>{title}: {shown} of {count}</source>
        <translation>{title} : {shown} sur {count}</translation>
    </message>
    <message>
        <source>{tool} has signed nothing ({said}). Make a key first, or sign the note in a terminal, where a password can be asked for.</source>
        <translation>{tool} n'a rien signé ({said}). Créez d'abord une clé, ou signez la note dans un terminal, où un mot de passe peut être demandé.</translation>
    </message>
    <message>
        <source>{tool} is not installed.</source>
        <translation>{tool} n'est pas installé.</translation>
    </message>
    <message>
        <source>{verb} by {rate} a day (95 %: ± {half})</source>
        <translation>{verb} de {rate} par jour (95 % : ± {half})</translation>
    </message>
    <message>
        <source>{way} from the encirclers at {lat:.4f}, {lon:.4f}</source>
        <translation>{way} des forces d'encerclement à {lat:.4f}, {lon:.4f}</translation>
    </message>
    <message>
        <source>{what} at {place}</source>
        <translation>{what} à {place}</translation>
    </message>
    <message>
        <source>{what} within {length} of {place}</source>
        <translation>{what} à moins de {length} de {place}</translation>
    </message>
    <message>
        <source>{what}, before the front of {names} and not behind it</source>
        <translation>{what}, devant le front de {names} et non derrière</translation>
    </message>
    <message>
        <source>{what}, by {who}: on no map</source>
        <translation>{what}, par {who} : sur aucune carte</translation>
    </message>
    <message>
        <source>{what}, so far from {place}</source>
        <translation>{what}, si loin de {place}</translation>
    </message>
    <message>
        <source>{what}, whole front</source>
        <translation>{what}, tout le front</translation>
    </message>
    <message>
        <source>{what}, {number} of {count}</source>
        <translation>{what}, {number} sur {count}</translation>
    </message>
    <message>
        <source>{what}, {size}, reported by nobody</source>
        <translation>{what}, {size}, rapporté par personne</translation>
    </message>
    <message>
        <source>{what}, {size}, reported by nobody, denied by {count}</source>
        <translation>{what}, {size}, rapporté par personne, démenti par {count}</translation>
    </message>
    <message>
        <source>± km (95 %)</source>
        <translation>± km (95 %)</translation>
    </message>
    <message>
        <source>± {count} days</source>
        <translation>± {count} jours</translation>
    </message>
    <message>
        <source>±: 95 % interval, for drawn lines that are {error} off (one standard deviation), alike over {length} along the line.</source>
        <translation>± : intervalle à 95 %, pour des lignes dessinées à {error} près (un écart-type), de même erreur sur {length} le long de la ligne.</translation>
    </message>
    <message>
        <source>±: 95 % interval, for drawn lines that are {error} off (one standard deviation).</source>
        <translation>± : intervalle à 95 %, pour des lignes dessinées avec un écart de {error} (un écart type).</translation>
    </message>
    <message>
        <source>“About” allows {about} % to either side, or half of the last digit stated if that is more: “15 and a half” is rounded to ± 0.25, “25” to ± 0.5, and no number to more than {rounding} % of itself. A direction in words allows its sector ({compass}), a bearing in degrees ± 11.25°.</source>
        <translation>« Environ » admet {about} % de part et d'autre, ou la moitié du dernier chiffre énoncé si c'est plus : « 15 and a half » est arrondi à ± 0,25, « 25 » à ± 0,5, et aucun nombre à plus de {rounding} % de lui-même. Une direction en mots admet son secteur ({compass}), un azimut en degrés ± 11,25°.</translation>
    </message>
    <message>
        <source>“About” means within (%)</source>
        <translation>« Environ » signifie à moins de (%)</translation>
    </message>
    <message>
        <source>“Besieged” is of use with encirclers and a core only.</source>
        <translation>« Assiégés » ne sert qu'avec des forces d'encerclement et un cœur.</translation>
    </message>
    <message>
        <source>“Claimed”: ground that the map’s source has as claimed for {actor}, not confirmed; the map does not tell by whom. It is not counted as held.</source>
        <translation>« Revendiqué » : terrain que la source de la carte donne pour revendiqué au profit de {actor}, sans confirmation ; la carte n’indique pas par qui. Il n’est pas compté comme tenu.</translation>
    </message>
    <message>
        <source>“Contested”: ground that the map’s source has as fought over. It is counted as held by {actor}.</source>
        <translation>« Disputé » : terrain où l’on se bat d’après la source de la carte. Il est compté comme tenu par {actor}.</translation>
    </message>
    <message>
        <source>“From” and “to” choose maps of one control layer with both dates: clear them, or give that layer.</source>
        <translation>« De » et « À » choisissent des cartes d'une même couche de contrôle avec les deux dates : videz-les, ou donnez cette couche.</translation>
    </message>
    <message>
        <source>“Infiltrated”: ground where the map’s source has {actor} as seen without holding it. It is not counted as held.</source>
        <translation>« Infiltré » : terrain où la source de la carte signale la présence de {actor} sans qu’il soit tenu. Il n’est pas compté comme tenu.</translation>
    </message>
    <message>
        <source>“Uncertainty field” belongs to dated lines: a control layer has no line to weigh. Clear it, or make lines with *Front line* and give them the field.</source>
        <translation>« Champ de l'incertitude » appartient aux lignes datées : une couche de contrôle n'a pas de ligne à pondérer. Videz-le, ou créez des lignes avec *Ligne de front* et donnez-leur ce champ.</translation>
    </message>
    <message>
        <source>“actors” must map names to names, not {value}.</source>
        <translation>« actors » doit associer des noms à des noms, pas {value}.</translation>
    </message>
    <message>
        <source>“baseline” must be one line.</source>
        <translation>« baseline » doit être une seule ligne.</translation>
    </message>
    <message>
        <source>“cache” must be a folder, not {value}.</source>
        <translation>« cache » doit être un dossier, pas {value}.</translation>
    </message>
    <message>
        <source>“feedback” needs the methods set_progress and is_canceled, which {value} has not.</source>
        <translation>« feedback » a besoin des méthodes set_progress et is_canceled, que {value} n'a pas.</translation>
    </message>
    <message>
        <source>“geometries” must be shapely polygons; none were given.</source>
        <translation>« geometries » doit contenir des polygones shapely ; aucun n'a été donné.</translation>
    </message>
    <message>
        <source>“lines” must map dates to lines, not {lines}.</source>
        <translation>« lines » doit associer des dates à des lignes, pas {lines}.</translation>
    </message>
    <message>
        <source>“maps” must be a mapping from makers to their maps.</source>
        <translation>« maps » doit associer des auteurs à leurs cartes.</translation>
    </message>
    <message>
        <source>“places” must map names to points in degrees, not {value}. For example {{'Qadir': shapely.Point(38.84, 35.23)}}.</source>
        <translation>« places » doit associer des noms à des points en degrés, pas {value}. Par exemple {{'Qadir': shapely.Point(38.84, 35.23)}}.</translation>
    </message>
    <message>
        <source>“roads” must be shapely lines; none were given.</source>
        <translation>« roads » doit contenir des lignes shapely ; aucune n'a été donnée.</translation>
    </message>
    <message>
        <source>“situation”, “before_after” (two maps side by side), “square”, or the path of a .qpt file of your own.</source>
        <translation>« situation », « before_after » (deux cartes côte à côte), « square », ou le chemin d'un fichier .qpt à vous.</translation>
    </message>
    <message>
        <source>“sure” must map the date and the id of features to how sure they are, as “sure” of read_control_maps(...) does, not {value}.</source>
        <translation>« sure » doit associer la date et l'identifiant des entités à leur degré de certitude, comme le fait « sure » de read_control_maps(...), et non {value}.</translation>
    </message>
    <message>
        <source>“tactical” draws lines of contact, encirclements and axes of advance as APP-6 and MIL-STD-2525 do, and units by their codes where points have a field “sidc” and the Python library military-symbol is installed.</source>
        <translation>« tactical » dessine lignes de contact, encerclements et axes de progression comme le font APP-6 et MIL-STD-2525, et les unités d'après leurs codes si les points ont un champ « sidc » et si la bibliothèque Python military-symbol est installée.</translation>
    </message>
    <message>
        <source>“{actor}” is left out by the value table</source>
        <translation>« {actor} » est laissé de côté par la table des valeurs</translation>
    </message>
    <message>
        <source>“{actor}” is only on the map after.</source>
        <translation>« {actor} » n'est que sur la carte d'après.</translation>
    </message>
    <message>
        <source>“{actor}” is only on the map before.</source>
        <translation>« {actor} » n'est que sur la carte d'avant.</translation>
    </message>
    <message>
        <source>“{actor}” stands in two coalitions: {sides} and {side}.</source>
        <translation>« {actor} » figure dans deux coalitions : {sides} et {side}.</translation>
    </message>
    <message>
        <source>“{both}” cannot be both encircler and besieged. Name each actor once.</source>
        <translation>« {both} » ne peut pas à la fois encercler et être assiégé. Nommez chaque acteur une seule fois.</translation>
    </message>
    <message>
        <source>“{both}” is named as encircler and as besieged: choose one.</source>
        <translation>« {both} » est nommé comme force d'encerclement et comme assiégé : choisissez.</translation>
    </message>
    <message>
        <source>“{comparator}” compares nothing. Use one of: {names}.</source>
        <translation>« {comparator} » ne compare rien. Utilisez l'un de ceux-ci : {names}.</translation>
    </message>
    <message>
        <source>“{comparator}” compares nothing. Use: {known}.</source>
        <translation>« {comparator} » ne compare rien. Utilisez : {known}.</translation>
    </message>
    <message>
        <source>“{date}” is not a date. Write it as 2025-01-31.</source>
        <translation>« {date} » n'est pas une date. Écrivez-la 2025-01-31.</translation>
    </message>
    <message>
        <source>“{field}” is named like a beginning or an end, and holds no dates</source>
        <translation>« {field} » a le nom d'un début ou d'une fin et ne contient pas de dates</translation>
    </message>
    <message>
        <source>“{field}” is taken as the date although there is an end, “{end}”, too</source>
        <translation>« {field} » est pris comme date bien qu'il y ait aussi une fin, « {end} »</translation>
    </message>
    <message>
        <source>“{field}” is the day after the last, as it mostly is the beginning of another</source>
        <translation>« {field} » est le lendemain du dernier jour, car c'est le plus souvent le début d'un autre</translation>
    </message>
    <message>
        <source>“{field}” says from when a feature holds: run “Prepare control layer” first, which makes one map for each date at which something changes.</source>
        <translation>« {field} » dit à partir de quand une entité vaut : exécutez d'abord « Préparer une couche de contrôle », qui crée une carte pour chaque date à laquelle quelque chose change.</translation>
    </message>
    <message>
        <source>“{file}” holds several tables, and the first one is read: {names}. To read another one, add “|layername=” and its name to the path.</source>
        <translation>« {file} » contient plusieurs tables, et la première est lue : {names}. Pour en lire une autre, ajoutez au chemin « |layername= » et son nom.</translation>
    </message>
    <message>
        <source>“{kind}” cannot be claimed. Choose one of: {known}.</source>
        <translation>« {kind} » ne peut pas être affirmé. Choisissez l'un de ceux-ci : {known}.</translation>
    </message>
    <message>
        <source>“{kind}” cannot be measured. Use one of: {units}.</source>
        <translation>« {kind} » ne peut pas être mesuré. Utilisez l'un de ceux-ci : {units}.</translation>
    </message>
    <message>
        <source>“{layers}” is a temporary layer: the link ends with this session. Save the layer (right click › Make Permanent), then link again.</source>
        <translation>« {layers} » est une couche temporaire : le lien prend fin avec cette session. Enregistrez la couche (clic droit › Rendre permanent), puis liez de nouveau.</translation>
    </message>
    <message>
        <source>“{layer}” cannot be edited. Save it as a GeoPackage first.</source>
        <translation>« {layer} » ne peut pas être éditée. Enregistrez-la d'abord comme GeoPackage.</translation>
    </message>
    <message>
        <source>“{layer}” cannot be read and is left out. Mend its source in the project.</source>
        <translation>« {layer} » ne peut pas être lue et est omise. Corrigez sa source dans le projet.</translation>
    </message>
    <message>
        <source>“{layer}” cannot be read to its end: {reason}. See that it lies where it did and is whole, close other programs that use it, reload it and run again.</source>
        <translation>« {layer} » ne peut être lue jusqu'au bout : {reason}. Vérifiez qu'elle se trouve au même endroit et qu'elle est entière, fermez les autres programmes qui l'utilisent, rechargez-la et relancez.</translation>
    </message>
    <message>
        <source>“{layer}” gives its features no {what}, and no actor is given for it. It has: {join}. Name the field or the actor, or take the actor from the layer's, file's or folder's name.</source>
        <translation>« {layer} » ne donne pas à ses entités : {what}, et aucun acteur n'est donné. Elle a : {join}. Nommez le champ ou l'acteur, ou prenez l'acteur dans le nom de la couche, du fichier ou du dossier.</translation>
    </message>
    <message>
        <source>“{layer}” has dates before the year 1, to which QGIS's temporal controller cannot be set. Its newest date is drawn; pages, frames and atlases show any.</source>
        <translation>« {layer} » a des dates d'avant l'an 1, sur lesquelles le contrôleur temporel de QGIS ne peut pas être réglé. Sa date la plus récente est dessinée ; les pages, images et atlas montrent n'importe laquelle.</translation>
    </message>
    <message>
        <source>“{layer}” has edits that are not saved. Save them, then run it again.</source>
        <translation>« {layer} » a des modifications non enregistrées. Enregistrez-les, puis relancez.</translation>
    </message>
    <message>
        <source>“{layer}” has lines of {count} date(s): rates need two at least.</source>
        <translation>« {layer} » a des lignes de {count} date(s) : des vitesses en demandent au moins deux.</translation>
    </message>
    <message>
        <source>“{layer}” has more than {most} features selected. Select fewer.</source>
        <translation>« {layer} » a plus de {most} entités sélectionnées. Sélectionnez-en moins.</translation>
    </message>
    <message>
        <source>“{layer}” has no coordinate reference system. Set it in the layer's properties (Source tab) and run again.</source>
        <translation>« {layer} » n'a pas de système de coordonnées. Définissez-le dans les propriétés de la couche (onglet Source) et relancez.</translation>
    </message>
    <message>
        <source>“{layer}” has no coordinate system. Set one in its properties.</source>
        <translation>« {layer} » n'a pas de système de coordonnées. Définissez-en un dans ses propriétés.</translation>
    </message>
    <message>
        <source>“{layer}” has no date field, but its name looks like {date}: results carry no date. “Prepare control layer” gives a layer the date in its name.</source>
        <translation>« {layer} » n'a pas de champ de date, mais son nom ressemble au {date} : les résultats ne portent pas de date. « Préparer une couche de contrôle » donne à une couche la date de son nom.</translation>
    </message>
    <message>
        <source>“{layer}” has no date in its date field: fill it in, or give two layers, before and after.</source>
        <translation>« {layer} » n'a pas de date dans son champ de date : remplissez-le, ou donnez deux couches, avant et après.</translation>
    </message>
    <message>
        <source>“{layer}” has no feature with a geometry. Choose a layer with some.</source>
        <translation>« {layer} » n'a aucune entité avec une géométrie. Choisissez une couche qui en a.</translation>
    </message>
    <message>
        <source>“{layer}” has no features to read. Choose a layer with polygons in it; where only selected features are to be used, select some.</source>
        <translation>« {layer} » n'a pas d'entités à lire. Choisissez une couche qui contient des polygones ; si seules les entités sélectionnées doivent servir, sélectionnez-en.</translation>
    </message>
    <message>
        <source>“{layer}” has no features with a date in a field “date” to carry on.</source>
        <translation>« {layer} » n'a pas d'entités à reporter avec une date dans un champ « date ».</translation>
    </message>
    <message>
        <source>“{layer}” has no field “name”: choose the field with the names. It has: {fields}.</source>
        <translation>« {layer} » n'a pas de champ « name » : choisissez le champ des noms. Elle a : {fields}.</translation>
    </message>
    <message>
        <source>“{layer}” has no field “{field}”, and no actor is given for it. It has: {join}. Name the field or the actor, or take the actor from the layer's, file's or folder's name.</source>
        <translation>« {layer} » n'a pas de champ « {field} », et aucun acteur n'est donné. Elle a : {join}. Nommez le champ ou l'acteur, ou prenez l'acteur dans le nom de la couche, du fichier ou du dossier.</translation>
    </message>
    <message>
        <source>“{layer}” has no field “{field}”. It has: {fields}.</source>
        <translation>« {layer} » n'a pas de champ « {field} ». Il a : {fields}.</translation>
    </message>
    <message>
        <source>“{layer}” has no map from {first} to {last}. Its dates run from {begin} to {end}.</source>
        <translation>« {layer} » n'a pas de carte du {first} au {last}. Ses dates vont du {begin} au {end}.</translation>
    </message>
    <message>
        <source>“{layer}” has no map of {date} or before; its first is {first}.</source>
        <translation>« {layer} » n'a pas de carte du {date} ou d'avant ; sa première est du {first}.</translation>
    </message>
    <message>
        <source>“{layer}” has no map of {date}: the page shows that of {last}.</source>
        <translation>« {layer} » n'a pas de carte du {date} : la page montre celle du {last}.</translation>
    </message>
    <message>
        <source>“{layer}” has nothing of the actors and the extent that are to be read.</source>
        <translation>« {layer} » n'a rien des acteurs et de l'emprise à lire.</translation>
    </message>
    <message>
        <source>“{layer}” has two gaps of the id {number} on one date: it is of several runs. Give the tables and layers of one run.</source>
        <translation>« {layer} » a deux brèches d'identifiant {number} à une même date : elle vient de plusieurs exécutions. Donnez les tables et les couches d'une seule.</translation>
    </message>
    <message>
        <source>“{layer}” has {count} features by its own count, and {number} were read. If it was changed meanwhile, reload it and run again.</source>
        <translation>« {layer} » compte {count} entités selon elle-même, et {number} ont été lues. Si elle a été modifiée entre-temps, rechargez-la et relancez.</translation>
    </message>
    <message>
        <source>“{layer}” holds points, lines and polygons in one: it is not on the page.</source>
        <translation>« {layer} » contient à la fois des points, des lignes et des polygones : elle n'est pas sur la page.</translation>
    </message>
    <message>
        <source>“{layer}” holds several dates as text in “{field}”, which QGIS cannot compare: the page would show all of them at once. Run “Prepare control layer” on it, or filter the layer to one date.</source>
        <translation>« {layer} » contient plusieurs dates sous forme de texte dans « {field} », que QGIS ne peut pas comparer : la page les montrerait toutes à la fois. Exécutez « Préparer une couche de contrôle » dessus, ou filtrez la couche sur une date.</translation>
    </message>
    <message>
        <source>“{layer}” holds several dates in “{field}”, and features of {first_date} and {second_date} share ground (features {first} and {second}): measured together they belong to no date. {remedy}</source>
        <translation>« {layer} » contient plusieurs dates dans « {field} », et des entités du {first_date} et du {second_date} partagent du terrain (entités {first} et {second}) : mesurées ensemble, elles n'appartiennent à aucune date. {remedy}</translation>
    </message>
    <message>
        <source>“{layer}” holds several dates: the page shows that of “{field}” that it is of.</source>
        <translation>« {layer} » contient plusieurs dates : la page montre celle de « {field} » à laquelle elle se rapporte.</translation>
    </message>
    <message>
        <source>“{layer}” holds {count} dates. Give it as the layer with both dates, or keep one date of it.</source>
        <translation>« {layer} » contient {count} dates. Donnez-la comme couche avec les deux dates, ou n'en gardez qu'une.</translation>
    </message>
    <message>
        <source>“{layer}” is left out: it shows all events of the store, also those that are not public. Name the store as “Sourced events”: the page then has those that are.</source>
        <translation>« {layer} » est omise : elle montre tous les événements de la base, même ceux qui ne sont pas publics. Nommez la base comme « Événements sourcés » : la page a alors ceux qui le sont.</translation>
    </message>
    <message>
        <source>“{layer}” is left out: the field “{field}” of {count} features does not say “public”, and they cannot be left out alone. Save the layer without them, or rename the field if it does not tell what may be published.</source>
        <translation>« {layer} » est laissée de côté : le champ « {field} » de {count} entités ne dit pas « public », et elles ne peuvent être omises seules. Enregistrez la couche sans elles, ou renommez le champ s'il ne dit pas ce qui peut être publié.</translation>
    </message>
    <message>
        <source>“{layer}” is measured as one undated map, but its field “{field}” looks like a date ({date}). Choose it as the date field if it says when the map held.</source>
        <translation>« {layer} » est mesurée comme une seule carte sans date, mais son champ « {field} » ressemble à une date ({date}). Choisissez-le comme champ de date s'il dit quand la carte valait.</translation>
    </message>
    <message>
        <source>“{layer}” is no table of gaps: it needs the fields gap_id, gap_km, state. Choose the output “Gap summary” of “Encirclement gap”.</source>
        <translation>« {layer} » n'est pas une table de brèches : il y faut les champs gap_id, gap_km, state. Choisissez la sortie « Résumé de la brèche » de « Brèche d'encerclement ».</translation>
    </message>
    <message>
        <source>“{layer}” is not on the page: it has no map of {date}, its last is of {last}.</source>
        <translation>« {layer} » n'est pas sur la page : elle n'a pas de carte du {date}, sa dernière est du {last}.</translation>
    </message>
    <message>
        <source>“{layer}” is not on the page: it is of {last}, after {date}.</source>
        <translation>« {layer} » n'est pas sur la page : elle est du {last}, après le {date}.</translation>
    </message>
    <message>
        <source>“{layer}” is one map without a date. Leave “From” and “To” empty.</source>
        <translation>« {layer} » est une seule carte sans date. Laissez « De » et « À » vides.</translation>
    </message>
    <message>
        <source>“{layer}” is the only map, and it has one date. Give the map of the day before too, or a layer with both dates.</source>
        <translation>« {layer} » est la seule carte, et elle a une seule date. Donnez aussi la carte du jour d'avant, ou une couche avec les deux dates.</translation>
    </message>
    <message>
        <source>“{layer}” lacks the field {field}, which this style needs.</source>
        <translation>« {layer} » n'a pas le champ {field}, dont ce style a besoin.</translation>
    </message>
    <message>
        <source>“{layer}” names {count} actors: too many to colour. Choose another actor field.</source>
        <translation>« {layer} » nomme {count} acteurs : trop pour les colorer. Choisissez un autre champ d'acteur.</translation>
    </message>
    <message>
        <source>“{layer}” no longer lists events.</source>
        <translation>« {layer} » n'énumère plus les événements.</translation>
    </message>
    <message>
        <source>“{layer}” was removed.</source>
        <translation>« {layer} » a été supprimée.</translation>
    </message>
    <message>
        <source>“{layer}”, feature {fid}, field “{field}”: {reason}</source>
        <translation>« {layer} », entité {fid}, champ « {field} » : {reason}</translation>
    </message>
    <message>
        <source>“{layer}”: choose the actor field, the one that says who holds a place.</source>
        <translation>« {layer} » : choisissez le champ de l'acteur, celui qui dit qui tient un lieu.</translation>
    </message>
    <message>
        <source>“{layer}”: more than one map on a day; {count} features of earlier ones are left out, as later ones draw their actors anew.</source>
        <translation>« {layer} » : plus d'une carte par jour ; {count} entités des précédentes omises, car les suivantes redessinent leurs acteurs.</translation>
    </message>
    <message>
        <source>“{layer}”: no date can be read from field “{field}” (first value: “{value}”). Use a date field or ISO text (2025-01-31), or run “Prepare control layer” first.</source>
        <translation>« {layer} » : aucune date ne peut être lue dans le champ « {field} » (première valeur : « {value} »). Utilisez un champ de date ou un texte ISO (2025-01-31), ou exécutez d'abord « Préparer une couche de contrôle ».</translation>
    </message>
    <message>
        <source>“{layer}”: no feature can be used: {what}. It needs polygons, each with an actor in “{field}”.</source>
        <translation>« {layer} » : aucune entité n'est utilisable : {what}. Il faut des polygones, chacun avec un acteur dans « {field} ».</translation>
    </message>
    <message>
        <source>“{layer}”: no feature has a control class that counts ({counted}). The classes in “{field}” are: {found}. Name those that are to count in “Control classes that count”.</source>
        <translation>« {layer} » : aucune entité n'a de classe de contrôle retenue ({counted}). Les classes dans « {field} » sont : {found}. Nommez celles qui doivent compter dans « Classes de contrôle retenues ».</translation>
    </message>
    <message>
        <source>“{layer}”: no feature that counts has a date in “{field}”. Fill in the dates of the features that are to be measured.</source>
        <translation>« {layer} » : aucune entité retenue n'a de date dans « {field} ». Remplissez les dates des entités à mesurer.</translation>
    </message>
    <message>
        <source>“{layer}”: no place is a point with an actor in “{field}”. Fill it in, and where a feature has several points or is no point, make points of it.</source>
        <translation>« {layer} » : aucun lieu n'est un point avec un acteur dans « {field} ». Remplissez-le, et si une entité a plusieurs points ou n'est pas un point, faites-en des points.</translation>
    </message>
    <message>
        <source>“{layer}”: the actors “{first}” and “{second}” differ only in case or spaces and are measured as two. Rename one if they are the same.</source>
        <translation>« {layer} » : les acteurs « {first} » et « {second} » ne diffèrent que par la casse ou les espaces et sont mesurés comme deux. Renommez-en un si c'est le même.</translation>
    </message>
    <message>
        <source>“{layer}”: the expression for the actor fails on feature {fid}: {error}</source>
        <translation>« {layer} » : l'expression de l'acteur échoue sur l'entité {fid} : {error}</translation>
    </message>
    <message>
        <source>“{layer}”: the field “sure” is not heeded: it is to say from 0 to 1 how sure each feature is, and {count} say something else; the first is feature {fid} with “{value}”.</source>
        <translation>« {layer} » : le champ « sure » n'est pas pris en compte : il doit dire de 0 à 1 à quel point chaque entité est sûre, et {count} disent autre chose ; la première est l'entité {fid} avec « {value} ».</translation>
    </message>
    <message>
        <source>“{layer}”: transects of your own are lines, and it has none, or something else. Choose a line layer.</source>
        <translation>« {layer} » : vos propres transects sont des lignes, et elle n'en a pas, ou contient autre chose. Choisissez une couche de lignes.</translation>
    </message>
    <message>
        <source>“{layer}”: {codes} are no codes of 20 digits (APP-6D) and are drawn as points.</source>
        <translation>« {layer} » : {codes} ne sont pas des codes de 20 chiffres (APP-6D) et sont dessinés comme des points.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} date(s) in “{field}” cannot be read.</source>
        <translation>« {layer} » : {count} date(s) dans « {field} » ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} feature(s) left out, whose class in “{field}” does not count.</source>
        <translation>« {layer} » : {count} entité(s) dont la classe dans « {field} » ne compte pas, omises.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} feature(s) without a readable date in “{field}” left out: {fids}.</source>
        <translation>« {layer} » : {count} entité(s) sans date lisible dans « {field} » omises : {fids}.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} feature(s) without a usable geometry left out.</source>
        <translation>« {layer} » : {count} entité(s) sans géométrie utilisable omises.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} features have no place in degrees and are left out.</source>
        <translation>« {layer} » : {count} entités n'ont pas de lieu en degrés et sont omises.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} invalid polygon(s) repaired.</source>
        <translation>« {layer} » : {count} polygone(s) invalide(s) réparé(s).</translation>
    </message>
    <message>
        <source>“{layer}”: {count} more populations that are no counts.</source>
        <translation>« {layer} » : {count} autres populations qui ne sont pas des effectifs.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} dates have nothing of what is read, and are left out.</source>
        <translation>« {layer} » : {count} dates sur {total} n'ont rien de ce qui est lu, et sont omises.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} × {action}: {kind}. The first ({which}): {what}</source>
        <translation>« {layer} » : {count} × {action} : {kind}. Le premier cas ({which}) : {what}</translation>
    </message>
    <message>
        <source>“{layer}”: {error}</source>
        <translation>« {layer} » : {error}</translation>
    </message>
    <message>
        <source>“{layer}”: {what}</source>
        <translation>« {layer} » : {what}</translation>
    </message>
    <message>
        <source>“{layer}”: {what}.</source>
        <translation>« {layer} » : {what}.</translation>
    </message>
    <message>
        <source>“{link}” is no web link.</source>
        <translation>« {link} » n'est pas un lien web.</translation>
    </message>
    <message>
        <source>“{maker}” has no map of {date}. Its dates run from {first} to {last}.</source>
        <translation>« {maker} » n'a pas de carte du {date}. Ses dates vont du {first} au {last}.</translation>
    </message>
    <message>
        <source>“{map}” is no map to measure on. Use: {known}.</source>
        <translation>« {map} » n'est pas une carte sur laquelle mesurer. Utilisez : {known}.</translation>
    </message>
    <message>
        <source>“{name}” alone is in the dialog: it reads one folder, with its subfolders.</source>
        <translation>Le dossier « {name} » est seul dans la boîte de dialogue : elle lit un dossier, avec ses sous-dossiers.</translation>
    </message>
    <message>
        <source>“{name}” can be {count} areas: {told}. Write which, or give its area as the claimed value.</source>
        <translation>« {name} » peut désigner {count} superficies : {told}. Écrivez laquelle, ou donnez sa superficie comme valeur affirmée.</translation>
    </message>
    <message>
        <source>“{name}” cannot be both encircler and besieged.</source>
        <translation>« {name} » ne peut pas à la fois encercler et être assiégé.</translation>
    </message>
    <message>
        <source>“{name}” has no date. Choose the date field and run again.</source>
        <translation>« {name} » n'a pas de date. Choisissez le champ de date et relancez.</translation>
    </message>
    <message>
        <source>“{name}” has no field “{date_field}”. It has: {join}.</source>
        <translation>« {name} » n'a pas de champ « {date_field} ». Elle a : {join}.</translation>
    </message>
    <message>
        <source>“{name}” has no polygon to measure on. Choose a layer that does.</source>
        <translation>« {name} » n'a pas de polygone sur lequel mesurer. Choisissez une couche qui en a.</translation>
    </message>
    <message>
        <source>“{name}” has no rows and is not loaded.</source>
        <translation>« {name} » n'a pas de lignes et n'est pas chargée.</translation>
    </message>
    <message>
        <source>“{name}” in it cannot be unpacked: {error}.</source>
        <translation>« {name} » à l'intérieur ne peut pas être décompressé : {error}.</translation>
    </message>
    <message>
        <source>“{name}” in it is larger than {size} MB.</source>
        <translation>« {name} » à l'intérieur dépasse {size} Mo.</translation>
    </message>
    <message>
        <source>“{name}” is a town and a region: write “{name} region” if the region is meant. Towns are no reference areas.</source>
        <translation>« {name} » est une ville et une région : écrivez « {name} region » s'il s'agit de la région. Les villes ne sont pas des superficies de référence.</translation>
    </message>
    <message>
        <source>“{name}” is an actor of the map and cannot also be the name of ground that no polygon holds. Choose another name for the other side.</source>
        <translation>« {name} » est un acteur de la carte et ne peut pas être aussi le nom du terrain qu'aucun polygone ne couvre. Choisissez un autre nom pour l'autre camp.</translation>
    </message>
    <message>
        <source>“{name}” is in degrees and has no plane to measure in. Measure on the ellipsoid, or give layers in a projected coordinate reference system.</source>
        <translation>« {name} » est en degrés et n'a pas de plan où mesurer. Mesurez sur l'ellipsoïde, ou donnez des couches dans un système de coordonnées projeté.</translation>
    </message>
    <message>
        <source>“{name}” is no algorithm of Salient.</source>
        <translation>« {name} » n'est pas un algorithme de Salient.</translation>
    </message>
    <message>
        <source>“{name}” is not tied to the Earth, so nothing can be measured on the ellipsoid. Give the layer a geographic or projected coordinate reference system.</source>
        <translation>« {name} » n'est pas rattachée à la Terre, rien ne peut donc être mesuré sur l'ellipsoïde. Donnez à la couche un système de coordonnées géographique ou projeté.</translation>
    </message>
    <message>
        <source>“{name}” was moved from {crs} to {other} to be compared.</source>
        <translation>« {name} » a été transformé de {crs} en {other} pour être comparé.</translation>
    </message>
    <message>
        <source>“{name}”: an edge of feature {fid} is {wide:.0f}° of longitude wide as it is drawn and {short:.0f}° the short way round the Earth: it cannot be told which is meant. Set vertices along it, or cut the polygon at the antimeridian.</source>
        <translation>« {name} » : un bord de l'entité {fid} couvre {wide:.0f}° de longitude tel qu'il est dessiné et {short:.0f}° par le plus court autour de la Terre : on ne peut pas savoir ce qui est voulu. Ajoutez-y des sommets, ou coupez le polygone à l'antiméridien.</translation>
    </message>
    <message>
        <source>“{name}”: besieged ground is drawn across the edge of closed ground; what is drawn twice counts as the encirclers' (or as barrier).</source>
        <translation>« {name} » : du terrain assiégé est dessiné par-dessus le bord du terrain fermé ; ce qui est dessiné deux fois compte comme celui des forces d'encerclement (ou comme obstacle).</translation>
    </message>
    <message>
        <source>“{name}”: letters of the actor “{lost}” could not be read: the text is in another encoding. Choose the encoding (for Cyrillic mostly cp1251) and run again.</source>
        <translation>« {name} » : des lettres de l'acteur « {lost} » n'ont pas pu être lues : le texte est dans un autre encodage. Choisissez l'encodage (pour le cyrillique, le plus souvent cp1251) et relancez.</translation>
    </message>
    <message>
        <source>“{name}”: on {date} {others} together close in the largest body of {actor}. It counts as where {actor} lives and is no pocket in the log; name who closes it in as one coalition, and it is.</source>
        <translation>« {name} » : le {date}, {others} enferment ensemble le plus grand ensemble de {actor}. Il compte comme le lieu où vit {actor} et n'est pas une poche dans le journal ; nommez ceux qui l'enferment comme une seule coalition, et c'en est une.</translation>
    </message>
    <message>
        <source>“{name}”: {count} feature(s) are drawn partly on the encirclers' ground and count there as the encirclers' (feature {shown}).</source>
        <translation>« {name} » : {count} entité(s) sont dessinées en partie sur le terrain des forces d'encerclement et y comptent comme le leur (entité {shown}).</translation>
    </message>
    <message>
        <source>“{name}”: {count} overlaps of actors, {total} in all, became contested ground of both actors (those narrower on average than {least:g} m went to the feature that comes first).</source>
        <translation>« {name} » : {count} chevauchements d'acteurs, {total} en tout, sont devenus terrain disputé des deux acteurs (ceux de moins de {least:g} m de large en moyenne sont allés à l'entité qui vient en premier).</translation>
    </message>
    <message>
        <source>“{name}”: {count} overlaps of actors, {total} in all, went to the feature that comes first.</source>
        <translation>« {name} » : {count} chevauchements d'acteurs, {total} en tout, sont allés à l'entité qui vient en premier.</translation>
    </message>
    <message>
        <source>“{name}”: {count} pairs of features of different actors overlap; the largest are feature {first} ({first_actor}) and feature {second} ({second_actor}) with {area}. Mend the layer, or choose what becomes of overlaps: first feature, or contested.</source>
        <translation>« {name} » : {count} paires d'entités d'acteurs différents se chevauchent ; les plus grandes sont l'entité {first} ({first_actor}) et l'entité {second} ({second_actor}) avec {area}. Corrigez la couche, ou choisissez le sort des chevauchements : première entité, ou disputé.</translation>
    </message>
    <message>
        <source>“{name}”: {count} sliver(s) narrower than {tolerance:g} m between encirclers count as closed.</source>
        <translation>« {name} » : {count} interstice(s) de moins de {tolerance:g} m entre forces d'encerclement comptent comme fermés.</translation>
    </message>
    <message>
        <source>“{name}”: {count} sliver(s) narrower than {tolerance:g} m between polygons of one side, or of those who close a side in, count as closed ({some} of {all} maps).</source>
        <translation>« {name} » : {count} interstice(s) de moins de {tolerance:g} m entre polygones d'un même camp, ou de ceux qui enferment un camp, comptent comme fermés ({some} cartes sur {all}).</translation>
    </message>
    <message>
        <source>“{parameter}” chooses maps of a control layer: choose one, or clear it.</source>
        <translation>« {parameter} » choisit des cartes d'une couche de contrôle : choisissez-en une, ou videz ce paramètre.</translation>
    </message>
    <message>
        <source>“{parameter}” needs the actor field: choose it.</source>
        <translation>« {parameter} » a besoin du champ de l'acteur : choisissez-le.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {error}.</source>
        <translation>« {path} » ne peut pas être lu : {error}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be replaced: {reason}. Is it open in another program? What stood there before is kept.</source>
        <translation>« {path} » ne peut pas être remplacé : {reason}. Est-il ouvert dans un autre programme ? L'ancien contenu est conservé.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written. Is it open elsewhere?</source>
        <translation>« {path} » ne peut pas être écrit. Est-il ouvert ailleurs ?</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: the folder does not exist or is read-only.</source>
        <translation>« {path} » ne peut pas être écrit : le dossier n'existe pas ou est en lecture seule.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {error}. Choose another place.</source>
        <translation>« {path} » ne peut pas être écrit : {error}. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}. What stood there before is kept.</source>
        <translation>« {path} » ne peut pas être écrit : {reason}. L'ancien contenu est conservé.</translation>
    </message>
    <message>
        <source>“{path}” could not be made: {error}</source>
        <translation>« {path} » n'a pas pu être créé : {error}</translation>
    </message>
    <message>
        <source>“{path}” exists already, and nothing is overwritten. Choose another name.</source>
        <translation>« {path} » existe déjà, et rien n'est écrasé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{path}” has no tags and no trim box.</source>
        <translation>« {path} » n’a ni balises ni format de rogne.</translation>
    </message>
    <message>
        <source>“{path}” holds no places: none has “lat” and “long”.</source>
        <translation>« {path} » ne contient pas de lieux : aucun n'a « lat » et « long ».</translation>
    </message>
    <message>
        <source>“{path}” is in use and goes when QGIS starts next: {error}.</source>
        <translation>« {path} » est utilisé et disparaîtra au prochain démarrage de QGIS : {error}.</translation>
    </message>
    <message>
        <source>“{path}” is no folder. Choose the folder that holds the maps.</source>
        <translation>« {path} » n'est pas un dossier. Choisissez le dossier qui contient les cartes.</translation>
    </message>
    <message>
        <source>“{path}” is not in UTF-8. Save it so.</source>
        <translation>« {path} » n'est pas en UTF-8. Enregistrez-le ainsi.</translation>
    </message>
    <message>
        <source>“{path}” must end in .mp4 or .gif.</source>
        <translation>« {path} » doit se terminer par .mp4 ou .gif.</translation>
    </message>
    <message>
        <source>“{path}” must end in .pdf, .png, .jpg, .webp or .svg.</source>
        <translation>« {path} » doit se terminer par .pdf, .png, .jpg, .webp ou .svg.</translation>
    </message>
    <message>
        <source>“{path}”: not enough memory at this resolution. Lower it.</source>
        <translation>« {path} » : pas assez de mémoire à cette résolution. Réduisez-la.</translation>
    </message>
    <message>
        <source>“{path}”: text is outlines, since a label holds a character that SVG cannot hold.</source>
        <translation>« {path} » : le texte est en contours, car une étiquette contient un caractère que SVG ne peut pas contenir.</translation>
    </message>
    <message>
        <source>“{path}”: the SVG could not be put together.</source>
        <translation>« {path} » : le SVG n'a pas pu être assemblé.</translation>
    </message>
    <message>
        <source>“{place}” could not be written: {count} of {rows} rows are there, perhaps for want of room on the disk. What stood there before is kept.</source>
        <translation>« {place} » n'a pas pu être écrit : {count} lignes sur {rows} y sont, peut-être faute de place sur le disque. L'ancien contenu est conservé.</translation>
    </message>
    <message>
        <source>“{place}” has no place in the map's projection.</source>
        <translation>« {place} » n'a pas de lieu dans la projection de la carte.</translation>
    </message>
    <message>
        <source>“{quantity}” can be a decimal point or a separator of thousands: write the number so that it is one.</source>
        <translation>Dans « {quantity} », le signe peut être un séparateur décimal ou un séparateur de milliers : écrivez le nombre sans ambiguïté.</translation>
    </message>
    <message>
        <source>“{quantity}” is a rate. State how much it is, from which day to which.</source>
        <translation>« {quantity} » est un rythme. Indiquez combien cela fait, de quel jour à quel jour.</translation>
    </message>
    <message>
        <source>“{quantity}” is by how much it is more or less than something else: state how much it is.</source>
        <translation>« {quantity} » dit de combien c'est plus ou moins qu'autre chose : indiquez combien c'est.</translation>
    </message>
    <message>
        <source>“{quantity}” is hoped for, feared or yet to come: no map shows that. State what is the case.</source>
        <translation>« {quantity} » est espéré, redouté ou à venir : aucune carte ne le montre. Indiquez ce qui est le cas.</translation>
    </message>
    <message>
        <source>“{quantity}” is how far somebody went, or how long something is: that is not measured. State the gap, a distance between places, or an area.</source>
        <translation>« {quantity} » dit jusqu'où quelqu'un est allé, ou la longueur de quelque chose : cela n'est pas mesuré. Indiquez la brèche, une distance entre des lieux ou une superficie.</translation>
    </message>
    <message>
        <source>“{quantity}” is no bearing from one place to another.</source>
        <translation>« {quantity} » n'est pas un azimut d'un lieu à un autre.</translation>
    </message>
    <message>
        <source>“{quantity}” is no ground that somebody holds, takes or loses.</source>
        <translation>« {quantity} » n'est pas un terrain que quelqu'un tient, prend ou perd.</translation>
    </message>
    <message>
        <source>“{quantity}” is no multiple of an area.</source>
        <translation>« {quantity} » n'est pas le multiple d'une superficie.</translation>
    </message>
    <message>
        <source>“{row}” is no date.</source>
        <translation>« {row} » n'est pas une date.</translation>
    </message>
    <message>
        <source>“{sensitivity}” is no sensitivity of an event. Choose one of: {known}.</source>
        <translation>« {sensitivity} » n'est pas une sensibilité d'événement. Choisissez l'une de celles-ci : {known}.</translation>
    </message>
    <message>
        <source>“{sensitivity}” is no sensitivity. Choose one of: {known}.</source>
        <translation>« {sensitivity} » n'est pas une sensibilité. Choisissez l'une de celles-ci : {known}.</translation>
    </message>
    <message>
        <source>“{stance}” is no stance. Choose one of: {known}.</source>
        <translation>« {stance} » n'est pas une position. Choisissez l'une de celles-ci : {known}.</translation>
    </message>
    <message>
        <source>“{status}” is no status. Choose one of: {known}.</source>
        <translation>« {status} » n'est pas un statut. Choisissez l'un de ceux-ci : {known}.</translation>
    </message>
    <message>
        <source>“{table}” has no column “name”. It has: {columns}.</source>
        <translation>« {table} » n'a pas de colonne « name ». Elle a : {columns}.</translation>
    </message>
    <message>
        <source>“{table}” has no named polygon with an area to compare with. Fill its field “name”, or leave the reference areas empty for those that come with Salient.</source>
        <translation>« {table} » n'a pas de polygone nommé dont la superficie puisse servir de comparaison. Remplissez son champ « name », ou laissez les superficies de référence vides pour celles fournies avec Salient.</translation>
    </message>
    <message>
        <source>“{table}” has no usable reference area. Each row needs a name and one of land_km2, land_mi2, total_km2, total_mi2, area_km2 or area_mi2, greater than 0.</source>
        <translation>« {table} » n'a pas de superficie de référence utilisable. Chaque ligne demande un nom et l'un de land_km2, land_mi2, total_km2, total_mi2, area_km2 ou area_mi2, supérieur à 0.</translation>
    </message>
    <message>
        <source>“{table}” is read as {format}, whose columns are known. To choose them yourself, set Format to “generic CSV/GeoJSON”.</source>
        <translation>« {table} » est lue comme {format}, dont les colonnes sont connues. Pour les choisir vous-même, mettez Format à « CSV/GeoJSON générique ».</translation>
    </message>
    <message>
        <source>“{table}”, row {number} ({name}): left out. {error}</source>
        <translation>« {table} », ligne {number} ({name}) : omise. {error}</translation>
    </message>
    <message>
        <source>“{table}”, row {number} ({name}): no area; left out.</source>
        <translation>« {table} », ligne {number} ({name}) : pas de superficie ; omise.</translation>
    </message>
    <message>
        <source>“{table}”, row {number}: no name; left out.</source>
        <translation>« {table} », ligne {number} : pas de nom ; omise.</translation>
    </message>
    <message>
        <source>“{table}”: {error}</source>
        <translation>« {table} » : {error}</translation>
    </message>
    <message>
        <source>“{text}” and “{other}” both read as {day}, and differ in what may be a part of the date. Choose the date format: {format} if no more is meant.</source>
        <translation>« {text} » et « {other} » se lisent tous deux {day}, et diffèrent par ce qui peut être une partie de la date. Choisissez le format de date : {format} si rien de plus n'est voulu.</translation>
    </message>
    <message>
        <source>“{text}” can be day/month and month/day, and the other dates do not tell which. Write it as YYYY-MM-DD.</source>
        <translation>« {text} » peut être jour/mois et mois/jour, et les autres dates ne disent pas lequel. Écrivez-la AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>“{text}” can be {thousands} or {point}: write it without a thousands separator.</source>
        <translation>« {text} » peut être {thousands} ou {point} : écrivez-le sans séparateur de milliers.</translation>
    </message>
    <message>
        <source>“{text}” does not say which entry of the log it is, and its hash. Write the number and at least {count} letters of the hash as the page has them.</source>
        <translation>« {text} » ne dit pas de quelle entrée du journal il s'agit, ni son empreinte. Écrivez le numéro et au moins {count} caractères de l'empreinte, tels que la page les donne.</translation>
    </message>
    <message>
        <source>“{text}” is no GeoPackage: its name must end in .gpkg.</source>
        <translation>« {text} » n'est pas un GeoPackage : son nom doit se terminer par .gpkg.</translation>
    </message>
    <message>
        <source>“{text}” is no address of a store. Write postgres:connection/schema, with the name of a connection that QGIS's Browser lists under PostgreSQL.</source>
        <translation>« {text} » n'est pas une adresse de base. Écrivez postgres:connection/schema, avec le nom d'une connexion que l'Explorateur de QGIS énumère sous PostgreSQL.</translation>
    </message>
    <message>
        <source>“{text}” is no coordinate of KML.</source>
        <translation>« {text} » n'est pas une coordonnée de KML.</translation>
    </message>
    <message>
        <source>“{text}” is no date</source>
        <translation>« {text} » n'est pas une date</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it as year-month-day: 2017-08-14.</source>
        <translation>« {text} » n'est pas une date. Écrivez-la année-mois-jour : 2017-08-14.</translation>
    </message>
    <message>
        <source>“{text}” is no number. Write it as 1234.5.</source>
        <translation>« {text} » n'est pas un nombre. Écrivez-le 1234.5.</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write it as 2024-05-01T10:00:00Z.</source>
        <translation>« {text} » n'est pas une heure. Écrivez-la 2024-05-01T10:00:00Z.</translation>
    </message>
    <message>
        <source>“{text}” states no number. Write it as 15.5 or “15 and a half”.</source>
        <translation>« {text} » n'énonce pas de nombre. Écrivez-le 15.5 ou « 15 and a half ».</translation>
    </message>
    <message>
        <source>“{tiles}” is no address of tiles: write it as https://host/{{z}}/{{x}}/{{y}}.png</source>
        <translation>« {tiles} » n'est pas une adresse de tuiles : écrivez-la https://host/{{z}}/{{x}}/{{y}}.png</translation>
    </message>
    <message>
        <source>“{title}”, {field}: yours “{mine}”, the dataset's “{dataset}”.</source>
        <translation>« {title} », {field} : le vôtre « {mine} », celui du jeu de données « {dataset} ».</translation>
    </message>
    <message>
        <source>“{unit}” is no unit of a {kind}. Use one of: {units}.</source>
        <translation>« {unit} » n'est pas une unité de {kind}. Utilisez l'une de celles-ci : {units}.</translation>
    </message>
    <message>
        <source>“{unit}” is no unit of a {kind}. Use: {known}.</source>
        <translation>« {unit} » n'est pas une unité de {kind}. Utilisez : {known}.</translation>
    </message>
    <message>
        <source>“{url}” is not a web link of a source.</source>
        <translation>« {url} » n'est pas un lien web d'une source.</translation>
    </message>
    <message>
        <source>“{url}” is not a web link. Links start with http:// or https://.</source>
        <translation>« {url} » n'est pas un lien web. Les liens commencent par http:// ou https://.</translation>
    </message>
    <message>
        <source>“{value}” is no date. Write it as 2025-01-31.</source>
        <translation>« {value} » n'est pas une date. Écrivez-la 2025-01-31.</translation>
    </message>
    <message>
        <source>“{value}” is no extent that the control layer's coordinates reach.</source>
        <translation>« {value} » n'est pas une emprise que les coordonnées de la couche de contrôle atteignent.</translation>
    </message>
    <message>
        <source>“{value}” is no year, month or day. Correct the field.</source>
        <translation>« {value} » n'est ni une année, ni un mois, ni un jour. Corrigez le champ.</translation>
    </message>
    <message>
        <source>“{value}” is not an area.</source>
        <translation>« {value} » n'est pas une superficie.</translation>
    </message>
    <message>
        <source>“{value}” lies across 180° of longitude, where the project's CRS, {crs}, is cut in two. Give the project one that shows both sides, such as EPSG:3832, or none.</source>
        <translation>« {value} » s’étend de part et d’autre de 180° de longitude, où le SCR du projet, {crs}, est coupé en deux. Donnez au projet un SCR qui montre les deux côtés, comme EPSG:3832, ou aucun.</translation>
    </message>
    <message>
        <source>“{value}”: its first side, the least x, is greater than its second. Write xmin,xmax,ymin,ymax; across 180° of longitude in degrees, as 170,-170,50,60 [EPSG:4326].</source>
        <translation>« {value} » : son premier côté, le plus petit x, est supérieur au second. Écrivez xmin,xmax,ymin,ymax ; de part et d'autre de 180° de longitude, en degrés, comme 170,-170,50,60 [EPSG:4326].</translation>
    </message>
    <message>
        <source>“{value}”: “{crs}” is no CRS that QGIS knows. Write one as EPSG:4326.</source>
        <translation>« {value} » : « {crs} » n'est pas un SCR que QGIS connaît. Écrivez-le comme EPSG:4326.</translation>
    </message>
    <message>
        <source>“{what}” has coordinates that are no numbers.</source>
        <translation>« {what} » a des coordonnées qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>“{what}” holds no polygon: give the ground that counts.</source>
        <translation>« {what} » ne contient pas de polygone : donnez le terrain qui compte.</translation>
    </message>
    <message>
        <source>“{what}” is empty: give one control map at least.</source>
        <translation>« {what} » est vide : donnez au moins une carte de contrôle.</translation>
    </message>
    <message>
        <source>“{what}” must be True or False, not {value}.</source>
        <translation>« {what} » doit être True ou False, pas {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be a date, not {value}. For example datetime.date(2025, 1, 31).</source>
        <translation>« {what} » doit être une date, pas {value}. Par exemple datetime.date(2025, 1, 31).</translation>
    </message>
    <message>
        <source>“{what}” must be a longitude and a latitude, not {value}.</source>
        <translation>« {what} » doit être une longitude et une latitude, pas {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be a number of 0 or more, not {value}.</source>
        <translation>« {what} » doit être un nombre, 0 ou plus, pas {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be a number, not {value}.</source>
        <translation>« {what} » doit être un nombre, pas {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be a text, not {value}.</source>
        <translation>« {what} » doit être un texte, pas {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be a whole number, not {value}.</source>
        <translation>« {what} » doit être un nombre entier, pas {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be control maps, not {value}.</source>
        <translation>« {what} » doit être des cartes de contrôle, pas {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be in degrees, longitude first: {x}, {y} lies nowhere.</source>
        <translation>« {what} » doit être en degrés, longitude d'abord : {x}, {y} n'est nulle part.</translation>
    </message>
    <message>
        <source>“{what}” must be names of actors, not {wrong}. Give a text, or a list of texts.</source>
        <translation>« {what} » doit être des noms d'acteurs, pas {wrong}. Donnez un texte, ou une liste de textes.</translation>
    </message>
    <message>
        <source>“{what}” must be one control map, not {value}. Make one with control_map() or read_control_maps(...).maps.</source>
        <translation>« {what} » doit être une seule carte de contrôle, pas {value}. Créez-en une avec control_map() ou read_control_maps(...).maps.</translation>
    </message>
    <message>
        <source>“{what}” must be shapely geometries, not {one}. A place is shapely.Point(longitude, latitude).</source>
        <translation>« {what} » doit être des géométries shapely, pas {one}. Un lieu est shapely.Point(longitude, latitude).</translation>
    </message>
    <message>
        <source>“{what}” must be {name}, not {value}. For example {name}().</source>
        <translation>« {what} » doit être {name}, pas {value}. Par exemple {name}().</translation>
    </message>
    <message>
        <source>“{what}”: {error}</source>
        <translation>« {what} » : {error}</translation>
    </message>
    <message>
        <source>“{words}” is no compass point. Write it as “north” or “west-southwest”.</source>
        <translation>« {words} » n'est pas un point cardinal. Écrivez-le « north » ou « west-southwest ».</translation>
    </message>
    <message>
        <source>“{words}” is no date ({name}).</source>
        <translation>« {words} » n'est pas une date ({name}).</translation>
    </message>
    <message>
        <source>“{words}” is no place to run in. Leave it empty to run in this process and, where it pays, in others, or write “in process”, “processes”, “processes:4” or the address of a Dask scheduler such as tcp://host:8786.</source>
        <translation>« {words} » n'est pas un lieu d'exécution. Laissez vide pour exécuter dans ce processus et, si cela en vaut la peine, dans d'autres, ou écrivez « in process », « processes », « processes:4 » ou l'adresse d'un ordonnanceur Dask comme tcp://host:8786.</translation>
    </message>
    <message>
        <source>“{words}” is no sensitivity of an event. Use one of: {sensitivities}.</source>
        <translation>« {words} » n'est pas une sensibilité d'événement. Utilisez l'une de celles-ci : {sensitivities}.</translation>
    </message>
    <message>
        <source>“{words}” is no status. Use one of: {statuses}.</source>
        <translation>« {words} » n'est pas un statut. Utilisez l'un de ceux-ci : {statuses}.</translation>
    </message>
    <message>
        <source>“{words}” is no {name}. Use one of: {lists}.</source>
        <translation>« {words} » n'est pas valable pour {name}. Utilisez l'un de ceux-ci : {lists}.</translation>
    </message>
    <message>
        <source>“{words}” states no number that could be held against a map.</source>
        <translation>« {words} » n'énonce aucun nombre qui puisse être confronté à une carte.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… et {count} de plus</translation>
    </message>
    <message>
        <source>… and {count} smaller pockets.</source>
        <translation>… et {count} poches plus petites.</translation>
    </message>
</context>
</TS>
