<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Salient</name>
    <message>
        <source> (control as mapped on {date})</source>
        <translation> (контроль за картою на {date})</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source> km</source>
        <translation> км</translation>
    </message>
    <message>
        <source> m</source>
        <translation> м</translation>
    </message>
    <message>
        <source> or </source>
        <translation> або </translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>&amp;Actors</source>
        <translation>&amp;Сторони</translation>
    </message>
    <message>
        <source>&amp;Archived link</source>
        <translation>&amp;Архівне посилання</translation>
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
        <source>&amp;Category</source>
        <translation>&amp;Категорія</translation>
    </message>
    <message>
        <source>&amp;Coordinate reference system</source>
        <translation>&amp;Система координат</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Оп&amp;ис</translation>
    </message>
    <message>
        <source>&amp;Disclaimer</source>
        <translation>&amp;Застереження</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Перший день</translation>
    </message>
    <message>
        <source>&amp;Folder for frames</source>
        <translation>&amp;Тека для кадрів</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>За&amp;головок</translation>
    </message>
    <message>
        <source>&amp;Join names that look alike</source>
        <translation>&amp;Об'єднувати схожі назви</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Останній день</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>Пос&amp;илання</translation>
    </message>
    <message>
        <source>&amp;Method note</source>
        <translation>&amp;Примітка про метод</translation>
    </message>
    <message>
        <source>&amp;Name of the dataset</source>
        <translation>&amp;Назва набору даних</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>При&amp;мітка</translation>
    </message>
    <message>
        <source>&amp;Open layout</source>
        <translation>&amp;Відкрити макет</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Відкрити…</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Сторінка</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Місце</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>Оп&amp;убліковано</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Цитата</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Зберегти…</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Джерело</translation>
    </message>
    <message>
        <source>&amp;Sourced events</source>
        <translation>&amp;Події з джерелами</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>С&amp;татус</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>Зна&amp;чення</translation>
    </message>
    <message>
        <source>&amp;Why this change</source>
        <translation>&amp;Чому змінено</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(немає)</translation>
    </message>
    <message>
        <source>* An event cannot do without it.</source>
        <translation>* Без цього подія неможлива.</translation>
    </message>
    <message>
        <source>, at most {percent} % above the least possible</source>
        <translation>, щонайбільше на {percent} % більше за найменшу можливу</translation>
    </message>
    <message>
        <source>, denied by {count}</source>
        <translation>, заперечують: {count}</translation>
    </message>
    <message>
        <source>, on this map</source>
        <translation>, на цій карті</translation>
    </message>
    <message>
        <source>, reported by nobody</source>
        <translation>, ніким не повідомлено</translation>
    </message>
    <message>
        <source>, sealed since {date}</source>
        <translation>, замкнено з {date}</translation>
    </message>
    <message>
        <source>, {count} of the other side's deeds</source>
        <translation>, дій іншої сторони: {count}</translation>
    </message>
    <message>
        <source>, {count} place(s), {unknown} of unknown population</source>
        <translation>, населених пунктів: {count}, з невідомим населенням: {unknown}</translation>
    </message>
    <message>
        <source>, {date}</source>
        <translation>, {date}</translation>
    </message>
    <message>
        <source>, {low} to {high} with the whole boundary shifted</source>
        <translation>, від {low} до {high} зі зсувом усієї межі</translation>
    </message>
    <message>
        <source>15 and a half; 3,000</source>
        <translation>15 з половиною; 3000</translation>
    </message>
    <message>
        <source>16: “west” is 22.5° wide</source>
        <translation>16: «захід» — це 22,5°</translation>
    </message>
    <message>
        <source>1: confirmed by other sources</source>
        <translation>1: підтверджено іншими джерелами</translation>
    </message>
    <message>
        <source>2 to 5 km</source>
        <translation>2–5 км</translation>
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
        <source>3D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>4: doubtful</source>
        <translation>4: сумнівно</translation>
    </message>
    <message>
        <source>5 km and more</source>
        <translation>5 км і більше</translation>
    </message>
    <message>
        <source>500 m to 2 km</source>
        <translation>500 м – 2 км</translation>
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
        <translation>8: «захід» — це 45°</translation>
    </message>
    <message>
        <source>95 % by simulation</source>
        <translation>95 % за моделюванням</translation>
    </message>
    <message>
        <source>; 95 % by {runs} simulations: {low} to {high}; bias {bias}, sealed in {share} %</source>
        <translation>; 95 % за {runs} моделюваннями: від {low} до {high}; зсув {bias}, замкнено у {share} %</translation>
    </message>
    <message>
        <source>; and {count} more in the tables</source>
        <translation>; і ще {count} у таблицях</translation>
    </message>
    <message>
        <source>; may seal on {date} ({early} to {late})</source>
        <translation>; може замкнутися {date} (від {early} до {late})</translation>
    </message>
    <message>
        <source>&lt;h3&gt;salient_area_comparison function&lt;/h3&gt;&lt;p&gt;Says which well-known area an area compares to best: a U.S. state, a country, a city, or two neighbours together, with the kind of area (land or total) and the ratio.&lt;/p&gt;&lt;h4&gt;Syntax&lt;/h4&gt;&lt;code&gt;salient_area_comparison(area, unit)&lt;/code&gt;&lt;h4&gt;Arguments&lt;/h4&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;area&lt;/i&gt;: square metres, such as $area on the ellipsoid&lt;/li&gt;&lt;li&gt;&lt;i&gt;unit&lt;/i&gt;: 'km2' (default), 'mi2' or 'ha', the unit of the sentence&lt;/li&gt;&lt;/ul&gt;&lt;h4&gt;Example&lt;/h4&gt;&lt;code&gt;salient_area_comparison("area_km2" * 1000000, 'mi2')&lt;/code&gt;</source>
        <translation>&lt;h3&gt;Функція salient_area_comparison&lt;/h3&gt;&lt;p&gt;Каже, з якою відомою територією найкраще порівняти площу: штат США, країна, місто або двоє сусідів разом, із видом площі (суходіл чи загальна) і відношенням.&lt;/p&gt;&lt;h4&gt;Синтаксис&lt;/h4&gt;&lt;code&gt;salient_area_comparison(area, unit)&lt;/code&gt;&lt;h4&gt;Аргументи&lt;/h4&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;area&lt;/i&gt;: квадратні метри, наприклад $area на еліпсоїді&lt;/li&gt;&lt;li&gt;&lt;i&gt;unit&lt;/i&gt;: 'km2' (типово), 'mi2' або 'ha', одиниця речення&lt;/li&gt;&lt;/ul&gt;&lt;h4&gt;Приклад&lt;/h4&gt;&lt;code&gt;salient_area_comparison("area_km2" * 1000000, 'mi2')&lt;/code&gt;</translation>
    </message>
    <message>
        <source>A CSV, JSON or GeoJSON file, or a layer; of other shapes the middle counts.</source>
        <translation>Файл CSV, JSON або GeoJSON чи шар; для інших фігур береться середина.</translation>
    </message>
    <message>
        <source>A GIF needs Pillow in QGIS’s Python, or the program ffmpeg, and neither is there. Install one, or ask for the frames alone.</source>
        <translation>Для GIF потрібен Pillow у Python QGIS або програма ffmpeg, а немає жодного. Встановіть щось із них або візьміть лише кадри.</translation>
    </message>
    <message>
        <source>A GeoDataFrame needs geopandas, which is missing. Run: pip install geopandas pyarrow pyogrio.</source>
        <translation>Для GeoDataFrame потрібен geopandas, якого бракує. Виконайте: pip install geopandas pyarrow pyogrio.</translation>
    </message>
    <message>
        <source>A KML of more than {size} MB is not read, as all of it would have to be in memory. Turn it into a GeoPackage (ogr2ogr) or split it.</source>
        <translation>KML понад {size} МБ не читається, бо весь мав би бути в пам'яті. Перетворіть його на GeoPackage (ogr2ogr) або розділіть.</translation>
    </message>
    <message>
        <source>A Python library that Salient needs is installed but cannot be loaded: {error}. Install it again for the Python that QGIS uses.</source>
        <translation>Потрібну Salient бібліотеку Python встановлено, але її не вдається завантажити: {error}. Встановіть її знову для Python, який використовує QGIS.</translation>
    </message>
    <message>
        <source>A bearing is not “{comparator}” a number of degrees: 350° and 10° lie on both sides of north. State it as “about”.</source>
        <translation>Напрямок не буває «{comparator}» стількох градусів: 350° і 10° лежать по обидва боки півночі. Вкажіть «близько».</translation>
    </message>
    <message>
        <source>A bearing is “about” a number of degrees: it has no more and no less.</source>
        <translation>Напрямок буває лише «близько» стількох градусів: більше чи менше в нього немає.</translation>
    </message>
    <message>
        <source>A bearing of {value:g}° does not exist. It runs from 0 to 360.</source>
        <translation>Напрямку {value:g}° не існує. Він від 0 до 360.</translation>
    </message>
    <message>
        <source>A bearing of {value:g}° does not exist. State it from 0° to 360°.</source>
        <translation>Напрямку {value:g}° не існує. Вкажіть від 0° до 360°.</translation>
    </message>
    <message>
        <source>A cell holds {rows} lines that look like rows of their own: a quotation mark is not closed.</source>
        <translation>Комірка містить рядки, схожі на окремі рядки таблиці ({rows}): не закрито лапки.</translation>
    </message>
    <message>
        <source>A change by “{quantity}” is not measured of a gap or pocket: state what it came to.</source>
        <translation>Зміна на «{quantity}» для горловини чи котла не вимірюється: вкажіть, скільки стало.</translation>
    </message>
    <message>
        <source>A change undone within this many maps is redraw noise. 0: none is.</source>
        <translation>Зміна, скасована протягом стількох карт, є шумом перемальовування. 0: жодна.</translation>
    </message>
    <message>
        <source>A change whose widest place is narrower than this, in metres, is classed as redraw noise: the map was drawn again, nobody moved. It is marked and summed apart, never dropped.</source>
        <translation>Зміна, найширше місце якої вужче за це, у метрах, вважається шумом перемальовування: карту намальовано знову, ніхто не рухався. Її позначено й підсумовано окремо, ніколи не відкинуто.</translation>
    </message>
    <message>
        <source>A claim allows a set of values. If the whole measured interval (95 %) lies inside it the claim is consistent. If all of it lies outside, also when the claim is widened by half of the last digit that it states, the claim is inconsistent. Otherwise the layers cannot tell. Nothing to measure on is also “cannot tell”, with the reason, and so is a claim that can be read in two ways of which one fits and one does not.</source>
        <translation>Твердження допускає множину значень. Якщо весь виміряний інтервал (95 %) лежить у ній, твердження узгоджується. Якщо весь він поза нею, навіть коли твердження розширено на половину останньої поданої цифри, воно не узгоджується. Інакше шари не можуть сказати. Якщо немає на чому вимірювати, це теж «неможливо сказати», з причиною, як і твердження, яке можна прочитати двома способами, з яких один підходить, а другий ні.</translation>
    </message>
    <message>
        <source>A claimed range has a lower end too.</source>
        <translation>Заявлений діапазон має і нижню межу.</translation>
    </message>
    <message>
        <source>A claimed “{kind}” cannot be measured.</source>
        <translation>Заявлене «{kind}» неможливо виміряти.</translation>
    </message>
    <message>
        <source>A comma is a decimal mark in “{shown}” and groups thousands in “{shown_2}”: write all numbers one way.</source>
        <translation>Кома є десятковим знаком у «{shown}» і розділяє тисячі в «{shown_2}»: пишіть усі числа однаково.</translation>
    </message>
    <message>
        <source>A control map by the rule chosen.</source>
        <translation>Карта контролю за вибраним правилом.</translation>
    </message>
    <message>
        <source>A core is needed: a point or polygon in degrees.</source>
        <translation>Потрібне ядро: точка або полігон у градусах.</translation>
    </message>
    <message>
        <source>A core or rear of {count} points: no more than {most} can be held together. Give the ground that they stand on as a polygon, or one place of them.</source>
        <translation>Ядро чи тил із точок ({count}): разом можна охопити не більше {most}. Вкажіть територію, на якій вони стоять, полігоном або одне місце з них.</translation>
    </message>
    <message>
        <source>A core that is typed (“x,y [EPSG:4326]”), picked on the map or found by its name, besides the layer or in its place.</source>
        <translation>Ядро, введене («x,y [EPSG:4326]»), указане на карті чи знайдене за назвою, на додачу до шару або замість нього.</translation>
    </message>
    <message>
        <source>A correlation length of {correlation:g} m is too short for {length:,.0f} km of boundary: enter a longer one, or choose a study area round the front.</source>
        <translation>Довжина кореляції {correlation:g} м закоротка для {length:,.0f} км межі: введіть більшу або виберіть область дослідження навколо фронту.</translation>
    </message>
    <message>
        <source>A corridor narrower than this, in metres, makes a pocket, sealed or not.</source>
        <translation>Вужчий за це коридор, у метрах, утворює котел, замкнений чи ні.</translation>
    </message>
    <message>
        <source>A date of the layer, such as 2025-01-31</source>
        <translation>Дата шару, наприклад 2025-01-31</translation>
    </message>
    <message>
        <source>A diff needs maps of two dates.</source>
        <translation>Для порівняння потрібні карти двох дат.</translation>
    </message>
    <message>
        <source>A file that says which inputs, with their SHA-256, which parameters and versions gave which figures. “salient verify” measures it again; reports print its id.</source>
        <translation>Файл, що каже, які входи, з їхнім SHA-256, які параметри й версії дали які цифри. «salient verify» вимірює їх знову; звіти друкують його id.</translation>
    </message>
    <message>
        <source>A folder that the files of the exported reports are copied to.</source>
        <translation>Тека, куди копіюються файли експортованих повідомлень.</translation>
    </message>
    <message>
        <source>A folder. What was worked out for a date is kept there, and a run with a date more works out that date. What changed is worked out anew; the folder can be deleted at any time. Empty: nothing is kept.</source>
        <translation>Тека. Там зберігається обчислене для дати, і запуск із новою датою обчислює лише її. Змінене обчислюється заново; теку можна вилучити будь-коли. Порожньо: нічого не зберігається.</translation>
    </message>
    <message>
        <source>A front further than this from the other maker's has no counterpart: it is counted apart. 0: every distance counts.</source>
        <translation>Фронт, дальший за це від фронту іншого укладача, не має відповідника: він рахується окремо. 0: годиться будь-яка відстань.</translation>
    </message>
    <message>
        <source>A front is the boundary that two actors share. Borders with nobody on the far side, coasts and the edge of the study area are not front. On a layer of one actor the far side is everybody else, and all of its boundary is front but for what follows a coast or a state border (of the world map, or of a layer of yours), lies on the edge of the study area or outside it. What was left out is said.

Small gaps and overlaps between two actors' drawings are bridged on request, and the length that was bridged is given. Lengths are geodesic. With a date field there is a front a date, and the length is that of the last.</source>
        <translation>Фронт — це межа, спільна для двох сторін. Межі, за якими нікого немає, узбережжя й край області дослідження не є фронтом. На шарі однієї сторони по той бік — усі інші, і вся її межа є фронтом, крім того, що йде вздовж узбережжя чи державного кордону (з карти світу або вашого шару), лежить на краю області дослідження чи поза нею. Пропущене зазначається.

Малі проміжки й накладання між рисунками двох сторін за потреби закриваються, і закриту довжину вказано. Довжини геодезичні. З полем дати є фронт на кожну дату, а довжина — за останню.</translation>
    </message>
    <message>
        <source>A gap is the whole closure, all its lines together; a sealed one is 0. A claim is measured on the map nearest to its day unless it says the one before or after; what is measured from the front, on the last map before. “Up to a position error of” says at which error of the map's lines (1 sigma) a verdict would turn.</source>
        <translation>Горловина — це все замикання, усі його лінії разом; замкнена дорівнює 0. Твердження вимірюється на карті, найближчій до його дня, якщо не вказано карту до чи після; виміряне від фронту — на останній карті до. «До похибки положення» каже, за якої похибки ліній карти (1 сигма) висновок змінився б.</translation>
    </message>
    <message>
        <source>A gap under this is “narrow”: supply through it is under fire.</source>
        <translation>Менша за це горловина є «вузькою»: постачання через неї під вогнем.</translation>
    </message>
    <message>
        <source>A kilometre of road counts as</source>
        <translation>Кілометр дороги рахується як</translation>
    </message>
    <message>
        <source>A line has “{a}” on both of its sides. Name another actor for one of them.</source>
        <translation>Лінія має «{a}» з обох боків. Назвіть іншу сторону для одного з них.</translation>
    </message>
    <message>
        <source>A map of the series has no date: choose the field that holds it.</source>
        <translation>Карта серії не має дати: виберіть поле, що її містить.</translation>
    </message>
    <message>
        <source>A map so many days from the date that a claim speaks of counts for it.</source>
        <translation>Для твердження береться карта, що за стільки днів від його дати.</translation>
    </message>
    <message>
        <source>A map theme of the project, or the layers ticked below</source>
        <translation>Тема карти з проєкту або шари, позначені нижче</translation>
    </message>
    <message>
        <source>A map theme of the project, used where no layers are given.</source>
        <translation>Тема карти з проєкту, якщо шарів не вказано.</translation>
    </message>
    <message>
        <source>A number stands for what rounds to it, “25” for 24.5 to 25.5; “100” for 50 to 150 only as far as this allows.</source>
        <translation>Число означає все, що до нього округлюється: «25» — від 24,5 до 25,5; «100» — від 50 до 150, лише наскільки це дозволено.</translation>
    </message>
    <message>
        <source>A part of the rear is not on open ground, or apart from the rest, and is left out.</source>
        <translation>Частина тилу не на відкритій місцевості або відокремлена від решти; її пропущено.</translation>
    </message>
    <message>
        <source>A path must be text or a Path, not {one}.</source>
        <translation>Шлях має бути текстом або Path, а не {one}.</translation>
    </message>
    <message>
        <source>A piece of the work ended each worker of {address} that took it, perhaps for want of memory. Give the workers more of it, or leave the scheduler empty.</source>
        <translation>Частина роботи завершила кожен воркер {address}, що її взяв, можливо, через брак пам'яті. Дайте воркерам більше пам'яті або лишіть планувальник порожнім.</translation>
    </message>
    <message>
        <source>A place keeps its actor until named again</source>
        <translation>Місце зберігає сторону, доки його не названо знову</translation>
    </message>
    <message>
        <source>A place, or front</source>
        <translation>Місце або front</translation>
    </message>
    <message>
        <source>A point an event: what happened to the shape of the front, where and when.</source>
        <translation>Точка на подію: що сталося з формою фронту, де й коли.</translation>
    </message>
    <message>
        <source>A point of the core is not on open ground and is left out.</source>
        <translation>Точка ядра не на відкритій місцевості; її пропущено.</translation>
    </message>
    <message>
        <source>A polygon layer or an extent outside which nothing is measured. Its edge is neither front nor ring. Empty: the extent of the control layer.</source>
        <translation>Полігональний шар або охоплення, поза яким нічого не вимірюється. Його край — ні фронт, ні кільце. Порожньо: охоплення шару контролю.</translation>
    </message>
    <message>
        <source>A positive rate then moves towards the start of the transect.</source>
        <translation>Тоді додатна швидкість означає рух до початку перерізу.</translation>
    </message>
    <message>
        <source>A print layout with a map of each variant, side by side.</source>
        <translation>Макет друку з картою кожного варіанта поруч.</translation>
    </message>
    <message>
        <source>A question states nothing.</source>
        <translation>Запитання нічого не стверджує.</translation>
    </message>
    <message>
        <source>A rear that is typed (“x,y [EPSG:4326]”), picked on the map or found by its name, besides the layer or in its place.</source>
        <translation>Тил, введений («x,y [EPSG:4326]»), указаний на карті чи знайдений за назвою, на додачу до шару або замість нього.</translation>
    </message>
    <message>
        <source>A report is on no map if its event has a place and lies within the dates of the maps, a source reports it, and no change near it in space and time fits the side whose deed it is. Not every event moves a front: whether this one should is for you to read.</source>
        <translation>Повідомлення немає на жодній карті, якщо його подія має місце й лежить у межах дат карт, джерело про неї повідомляє, і жодна зміна поруч у просторі й часі не відповідає стороні, чия це дія. Не кожна подія рухає фронт: чи мала б ця, судити вам.</translation>
    </message>
    <message>
        <source>A result in {path} cannot be read ({error}): it is made anew.</source>
        <translation>Результат у {path} неможливо прочитати ({error}): його буде створено заново.</translation>
    </message>
    <message>
        <source>A row a claim, with columns as Export sources writes them (claim_kind, claim_value, …), or a column “quote” alone, from which the claim is read.</source>
        <translation>Рядок на твердження, зі стовпцями, як їх пише «Експорт джерел» (claim_kind, claim_value, …), або лише стовпець «quote», з якого читається твердження.</translation>
    </message>
    <message>
        <source>A row a date and actor: area, gain, loss, net, rate, front length, noise.</source>
        <translation>Рядок на дату і сторону: площа, здобуток, втрата, чисто, швидкість, довжина фронту, шум.</translation>
    </message>
    <message>
        <source>A row a transect with SCE, NSM, EPR, LRR, WLR and their errors.</source>
        <translation>Рядок на переріз із SCE, NSM, EPR, LRR, WLR та їхніми похибками.</translation>
    </message>
    <message>
        <source>A row for each change and event near it, with distance and days apart.</source>
        <translation>Рядок на кожну зміну і подію поблизу, з відстанню і різницею в днях.</translation>
    </message>
    <message>
        <source>A row for each claim: who says it, what is measured, and the verdict.</source>
        <translation>Рядок на твердження: хто його робить, що виміряно і висновок.</translation>
    </message>
    <message>
        <source>A row for each date, place and reference place.</source>
        <translation>Рядок на кожну дату, місце й опорне місце.</translation>
    </message>
    <message>
        <source>A sealed pocket is a connected piece of besieged ground that encirclers, with barriers and with neutral ground that counts as closed, close in on all sides. Ground that encirclers hold inside it is not part of it.

Without besieged actors everything that the encirclers do not hold is besieged. Without encirclers everybody else is one, drawn or not: then every body of the besieged but the largest is a pocket.

Areas and lengths are geodesic, on the ellipsoid of the layer's coordinate reference system. The perimeter is that of the outer boundary, and the shares say who lies against it; they sum to 100 %.

The error of the area is the half width of its 95 % interval, 1.96 · s · √(2.5 · c · P): position error s, boundary P, and correlation length c: errors a distance d apart are correlated as exp(−½ (d / c)²). The poles carry the other measure too: the area with the whole boundary shifted by s inwards and outwards.

Pieces under the smallest pocket, and pieces that lie mostly on water by the world map that QGIS ships, are excluded. With a date field a pocket keeps its id from date to date by the ground it shares, “since” is the first date from which it has been sealed without a break, and the numeric outputs are those of the last date.</source>
        <translation>Замкнений котел — зв'язна частина території оточених, яку сторони, що оточують, разом із перешкодами й нейтральною територією, що вважається закритою, замикають з усіх боків. Територія, яку вони утримують усередині, до нього не входить.

Без оточених сторін оточеним є все, чого не утримують сторони, що оточують. Без них оточують усі інші, намальовані чи ні: тоді кожна частина оточених, крім найбільшої, є котлом.

Площі й довжини геодезичні, на еліпсоїді системи координат шару. Периметр — це зовнішня межа, а частки кажуть, хто до неї прилягає; разом вони дають 100 %.

Похибка площі — половина ширини її інтервалу 95 %, 1,96 · s · √(2,5 · c · P): похибка положення s, межа P і довжина кореляції c: похибки на відстані d корельовані як exp(−½ (d / c)²). Полюси мають і іншу міру: площу, коли всю межу зсунуто на s усередину й назовні.

Частини, менші за найменший котел, і частини, що за картою світу з QGIS лежать переважно на воді, вилучено. З полем дати котел зберігає свій id від дати до дати за спільною територією, «since» — перша дата, відколи його замкнено без перерви, а числові результати — за останню дату.</translation>
    </message>
    <message>
        <source>A second run of the same</source>
        <translation>Повторний запуск того самого</translation>
    </message>
    <message>
        <source>A situation log needs maps of two dates at least; the layer holds one. Choose a layer with more dates, or join maps of several days by “Prepare control layer”.</source>
        <translation>Для журналу обстановки потрібні карти щонайменше двох дат; у шарі одна. Виберіть шар із більшою кількістю дат або об'єднайте карти кількох днів через «Підготувати шар контролю».</translation>
    </message>
    <message>
        <source>A store in PostGIS needs the Python library psycopg2, which QGIS usually brings. Install it for QGIS's Python (Debian: python3-psycopg2, OSGeo4W: python3-psycopg2, conda: psycopg2), or keep the store in a GeoPackage.</source>
        <translation>Сховище в PostGIS потребує бібліотеки Python psycopg2, яку зазвичай має QGIS. Встановіть її для Python QGIS (Debian: python3-psycopg2, OSGeo4W: python3-psycopg2, conda: psycopg2) або тримайте сховище в GeoPackage.</translation>
    </message>
    <message>
        <source>A store keeps what happened, who says so, and every change.</source>
        <translation>Сховище зберігає, що сталося, хто це каже, і кожну зміну.</translation>
    </message>
    <message>
        <source>A stretch of the front has two ends that lie apart.</source>
        <translation>Відтинок фронту має два різні кінці.</translation>
    </message>
    <message>
        <source>A study area cuts the fronts of a control layer: clear it with lines.</source>
        <translation>Область дослідження обрізає фронти шару контролю: з лініями очистьте її.</translation>
    </message>
    <message>
        <source>A text holds a character that PostgreSQL cannot keep (NUL).</source>
        <translation>Текст містить символ, який PostgreSQL не може зберегти (NUL).</translation>
    </message>
    <message>
        <source>A timeline needs a date for every feature: choose the date field.</source>
        <translation>Хронології потрібна дата кожного об'єкта: виберіть поле дати.</translation>
    </message>
    <message>
        <source>A timeline needs maps of two dates at least; the layer holds one. Choose a layer with more dates, or join maps of several days by “Prepare control layer”.</source>
        <translation>Для хронології потрібні карти щонайменше двох дат; у шарі одна. Виберіть шар із більшою кількістю дат або об'єднайте карти кількох днів через «Підготувати шар контролю».</translation>
    </message>
    <message>
        <source>A worker process ended unexpectedly, perhaps for want of memory. The work is done in this process, one after the other.</source>
        <translation>Робочий процес несподівано завершився, можливо, через брак пам'яті. Робота виконується в цьому процесі, одна за одною.</translation>
    </message>
    <message>
        <source>A worker process starts no further processes.</source>
        <translation>Робочий процес не запускає інших процесів.</translation>
    </message>
    <message>
        <source>A worker that joined {address} later computes with other versions than this process, so its digits could differ: {found}. Install the same there, or leave the scheduler empty.</source>
        <translation>Воркер, який приєднався до {address} пізніше, обчислює іншими версіями, ніж цей процес, тож цифри можуть різнитися: {found}. Встановіть там те саме або лишіть планувальник порожнім.</translation>
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
        <translation>Вираз сторони</translation>
    </message>
    <message>
        <source>Actor field</source>
        <translation>Поле сторони</translation>
    </message>
    <message>
        <source>Actor field: who gains</source>
        <translation>Поле сторони: хто здобуває</translation>
    </message>
    <message>
        <source>Actor field: who loses</source>
        <translation>Поле сторони: хто втрачає</translation>
    </message>
    <message>
        <source>Actor of the figures</source>
        <translation>Сторона для цифр</translation>
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
        <translation>Сторона, де її не вказано</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Сторони</translation>
    </message>
    <message>
        <source>Actors and their colours</source>
        <translation>Сторони та їхні кольори</translation>
    </message>
    <message>
        <source>Add a report</source>
        <translation>Додати повідомлення</translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation>Додати сторону</translation>
    </message>
    <message>
        <source>Add an event by a click on the map</source>
        <translation>Додати подію клацанням на карті</translation>
    </message>
    <message>
        <source>Add an event: press the first button above, then click on the map.</source>
        <translation>Щоб додати подію, натисніть першу кнопку вгорі, потім клацніть на карті.</translation>
    </message>
    <message>
        <source>Add the store's layers to the map</source>
        <translation>Додати шари сховища на карту</translation>
    </message>
    <message>
        <source>Add the store's layers to the map first.</source>
        <translation>Спершу додайте шари сховища на карту.</translation>
    </message>
    <message>
        <source>Address of tiles to draw beneath, as https://host/{z}/{x}/{y}.png. Readers of the page then ask that host for them: mind its terms, and that it learns who reads. Empty: land and borders that are in the file.</source>
        <translation>Адреса тайлів для підкладки, як https://host/{z}/{x}/{y}.png. Читачі сторінки тоді запитують їх у цього хоста: зважте на його умови й на те, що він дізнається, хто читає. Порожньо: суходіл і кордони з файлу.</translation>
    </message>
    <message>
        <source>Advance of</source>
        <translation>Просування сторони</translation>
    </message>
    <message>
        <source>Advance of the whole front (m a day)</source>
        <translation>Просування всього фронту (м на день)</translation>
    </message>
    <message>
        <source>Agreed ground (%)</source>
        <translation>Узгоджена територія (%)</translation>
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
        <translation>Згода і кожен вид розбіжності стають полігонами й матрицею, за повним накладанням усіх карт. Уздовж кожного фронту вимірюється відстань до фронту іншого укладача між тими самими сторонами, в обох напрямках: медіана, дев'ять десятих, найбільша і де.

Похибка положення — одне стандартне відхилення однієї карти, якщо укладачі хиблять однаково й незалежно: середнє квадратичне відстані, поділене на √2. Довжина кореляції — для того, що лишається без середнього зсуву. Обидві є результатами, тож модель передає їх у «Горловину оточення», «Площу котла», «Зміни лінії фронту» чи «Перевірити твердження».

За кілька дат: територія, яку один укладач намалював першим, через скільки днів слідував інший, що відвойовано і на чому вони так і не зійшлися. Порівнюються лише дати, що є в усіх укладачів; інші названо.

Узбережжя й державні кордони, які всі малюють однаково, не є фронтом: подайте їх як кордони або виберіть область дослідження, інакше похибка вийде замалою.</translation>
    </message>
    <message>
        <source>Agreement, distances and position error by date and pair.</source>
        <translation>Згода, відстані й похибка положення за датою і парою.</translation>
    </message>
    <message>
        <source>Alike in all rows: {what}.</source>
        <translation>Однаково в усіх рядках: {what}.</translation>
    </message>
    <message>
        <source>All but claimed and infiltrated</source>
        <translation>Усі, крім заявленого та інфільтрації</translation>
    </message>
    <message>
        <source>All columns are used.</source>
        <translation>Використано всі стовпці.</translation>
    </message>
    <message>
        <source>All features with actor, date, class and where they came from.</source>
        <translation>Усі об'єкти зі стороною, датою, класом і походженням.</translation>
    </message>
    <message>
        <source>All makers agree</source>
        <translation>Усі укладачі згодні</translation>
    </message>
    <message>
        <source>All makers say so</source>
        <translation>Так кажуть усі укладачі</translation>
    </message>
    <message>
        <source>All maps of this date are empty: there is nothing to compare.</source>
        <translation>Усі карти цієї дати порожні: немає чого порівнювати.</translation>
    </message>
    <message>
        <source>All words must occur in title, place, actors or category</source>
        <translation>Усі слова мають траплятися в назві, місці, сторонах або категорії</translation>
    </message>
    <message>
        <source>Along a line</source>
        <translation>Уздовж лінії</translation>
    </message>
    <message>
        <source>Along how much of a border one error of position lasts, in metres. The longer, the larger the error of the area.</source>
        <translation>На скількох метрах межі триває одна похибка положення. Що довше, то більша похибка площі.</translation>
    </message>
    <message>
        <source>Along how much of a border one error of position lasts, in metres. The longer, the larger the error of the ratio.</source>
        <translation>На скількох метрах межі триває одна похибка положення. Що довше, то більша похибка відношення.</translation>
    </message>
    <message>
        <source>Along how much of a border one error of position lasts.</source>
        <translation>На скількох метрах межі триває одна похибка положення.</translation>
    </message>
    <message>
        <source>Also save the direction as a report of its own: {direction} of {place}</source>
        <translation>Також зберегти напрямок окремим повідомленням: {direction} від {place}</translation>
    </message>
    <message>
        <source>Also the name of the layout.</source>
        <translation>Також назва макета.</translation>
    </message>
    <message>
        <source>An MP4 needs the program ffmpeg, which is not on this computer’s path. Install it, choose a .gif, or ask for the frames alone.</source>
        <translation>Для MP4 потрібна програма ffmpeg, якої немає в PATH цього комп'ютера. Встановіть її, виберіть .gif або візьміть лише кадри.</translation>
    </message>
    <message>
        <source>An archiver's list does not say where things happened: events without coordinates have no place until you give them one.</source>
        <translation>Список архіватора не каже, де все сталося: події без координат не мають місця, доки ви його не вкажете.</translation>
    </message>
    <message>
        <source>An array of geometries is not in the file any more, or broken.</source>
        <translation>Масиву геометрій більше немає у файлі, або його пошкоджено.</translation>
    </message>
    <message>
        <source>An arrow a change, from the old front to its furthest point.</source>
        <translation>Стрілка на зміну, від старого фронту до найдальшої її точки.</translation>
    </message>
    <message>
        <source>An event added by a click</source>
        <translation>Подія, додана клацанням</translation>
    </message>
    <message>
        <source>An expression</source>
        <translation>Вираз</translation>
    </message>
    <message>
        <source>An expression of QGIS that gives the actor of each feature.</source>
        <translation>Вираз QGIS, який дає сторону кожного об'єкта.</translation>
    </message>
    <message>
        <source>An extent. Polygons that touch it are read, whole; all others are not, and their ground counts as nobody's. Empty: the whole layer.</source>
        <translation>Охоплення. Полігони, що його торкаються, читаються цілком; усі інші — ні, і їхня територія вважається нічиєю. Порожньо: увесь шар.</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Анімація</translation>
    </message>
    <message>
        <source>Another &amp;period of the value</source>
        <translation>Інший &amp;період значення</translation>
    </message>
    <message>
        <source>Another program is writing to the cache ({reason}).</source>
        <translation>У кеш пише інша програма ({reason}).</translation>
    </message>
    <message>
        <source>Another run has been writing this series for {seconds:g} seconds. Run again when it has ended.</source>
        <translation>Інший запуск записує цю серію вже {seconds:g} с. Запустіть знову, коли він завершиться.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Answer, hypothetical</source>
        <translation>Відповідь, гіпотетична</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Будь-який</translation>
    </message>
    <message>
        <source>Any maker does</source>
        <translation>Будь-який укладач</translation>
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
        <translation>Площа після / площа до</translation>
    </message>
    <message>
        <source>Area after / before: {ratio}.</source>
        <translation>Площа після / до: {ratio}.</translation>
    </message>
    <message>
        <source>Area by who holds it for one maker and for the other.</source>
        <translation>Площа за тим, хто її утримує за одним і за іншим укладачем.</translation>
    </message>
    <message>
        <source>Area held: {actor}</source>
        <translation>Утримувана площа: {actor}</translation>
    </message>
    <message>
        <source>Area of excluded pieces (km²)</source>
        <translation>Площа вилучених частин (км²)</translation>
    </message>
    <message>
        <source>Area that passed from each actor to each other one, noise apart.</source>
        <translation>Площа, що перейшла від кожної сторони до кожної іншої, без шуму.</translation>
    </message>
    <message>
        <source>Area, net gain, gap and pocket by each maker, with the spread.</source>
        <translation>Площа, чиста зміна, горловина й котел за кожним укладачем, із розкидом.</translation>
    </message>
    <message>
        <source>As DSAS and CoastCR do, and not on the ellipsoid. Needs a projected coordinate reference system.</source>
        <translation>Як роблять DSAS і CoastCR, а не на еліпсоїді. Потребує проєційованої системи координат.</translation>
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
        <source>As sta&amp;ted</source>
        <translation>&amp;Як подано</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Як каже файл</translation>
    </message>
    <message>
        <source>As the kind asks</source>
        <translation>Як вимагає вид</translation>
    </message>
    <message>
        <source>As they would be imported:</source>
        <translation>Як їх буде імпортовано:</translation>
    </message>
    <message>
        <source>At {said} the layer has rings of {sides}, and the claim does not say whose is meant. Name the actor.</source>
        <translation>У місці {said} шар має кільця {sides}, а твердження не каже, чиє мається на увазі. Назвіть сторону.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Вкласти файл…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Вкласти файли</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Вкласти файли…</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Вкладені файли</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Вкладення</translation>
    </message>
    <message>
        <source>Attachment's SHA-256</source>
        <translation>SHA-256 вкладення</translation>
    </message>
    <message>
        <source>B: usually reliable</source>
        <translation>B: зазвичай надійне</translation>
    </message>
    <message>
        <source>Background and signs</source>
        <translation>Тло і знаки</translation>
    </message>
    <message>
        <source>Band: 95 % interval</source>
        <translation>Смуга: інтервал 95 %</translation>
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
        <translation>Стає спірною територією обох</translation>
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
        <translation>Поле початку</translation>
    </message>
    <message>
        <source>Begin with:</source>
        <translation>Почніть із:</translation>
    </message>
    <message>
        <source>Belongs to the feature that comes first</source>
        <translation>Належить об'єкту, що йде першим</translation>
    </message>
    <message>
        <source>Besieged</source>
        <translation>Оточені</translation>
    </message>
    <message>
        <source>Bleed and crop mar&amp;ks</source>
        <translation>Вил&amp;іт і мітки обрізки</translation>
    </message>
    <message>
        <source>Bleed and crop marks</source>
        <translation>Виліт і мітки обрізки</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Розмиття</translation>
    </message>
    <message>
        <source>Blur places of exported events by</source>
        <translation>Розмивати місця експортованих подій на</translation>
    </message>
    <message>
        <source>Borders and tow&amp;ns</source>
        <translation>&amp;Кордони й міста</translation>
    </message>
    <message>
        <source>Borders and towns</source>
        <translation>Кордони й міста</translation>
    </message>
    <message>
        <source>Borders are taken out of the fronts of a control layer: clear them.</source>
        <translation>Кордони вилучаються з фронтів шару контролю: очистьте їх.</translation>
    </message>
    <message>
        <source>Borders that are no front</source>
        <translation>Кордони, що не є фронтом</translation>
    </message>
    <message>
        <source>Borders: {source}.</source>
        <translation>Кордони: {source}.</translation>
    </message>
    <message>
        <source>Both ends of a stretch lie on one line of the front.</source>
        <translation>Обидва кінці відтинка лежать на одній лінії фронту.</translation>
    </message>
    <message>
        <source>Both maps are empty: there is nothing to compare.</source>
        <translation>Обидві карти порожні: немає чого порівнювати.</translation>
    </message>
    <message>
        <source>Both maps are of {old:%Y-%m-%d}: choose two different dates.</source>
        <translation>Обидві карти за {old:%Y-%m-%d}: виберіть дві різні дати.</translation>
    </message>
    <message>
        <source>Both maps of the page would be of {date}. Choose an earlier date for the first, add the map of an earlier day to the layers, or choose a template of one map.</source>
        <translation>Обидві карти сторінки були б за {date}. Виберіть для першої ранішу дату, додайте до шарів карту ранішого дня або виберіть шаблон з однією картою.</translation>
    </message>
    <message>
        <source>Boundaries of the map cross one another where they should not. Repair the layer (Prepare control layer does), or simplify its boundaries.</source>
        <translation>Межі карти перетинаються там, де не повинні. Виправте шар («Підготувати шар контролю») або спростіть його межі.</translation>
    </message>
    <message>
        <source>Bridge gaps up to</source>
        <translation>Закривати проміжки до</translation>
    </message>
    <message>
        <source>Brings a dataset of events with its sources into an event store.</source>
        <translation>Додає набір даних про події з джерелами у сховище подій.</translation>
    </message>
    <message>
        <source>By the {what}: {verdict}.</source>
        <translation>За ознакою «{what}»: {verdict}.</translation>
    </message>
    <message>
        <source>C&amp;ollected</source>
        <translation>Зі&amp;брано</translation>
    </message>
    <message>
        <source>C: fairly reliable</source>
        <translation>C: доволі надійне</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Неможливо сказати</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Полотно</translation>
    </message>
    <message>
        <source>Casts transects across the front and gives the shoreline analysts' statistics on each.</source>
        <translation>Будує перерізи через фронт і дає для кожного статистику, як в аналізі берегових ліній.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорія</translation>
    </message>
    <message>
        <source>Cell of the grid of ways</source>
        <translation>Комірка сітки шляхів</translation>
    </message>
    <message>
        <source>Cells of {cell} m are too many on this ground. Take {least} m or more, a smaller study area, or leave the size empty.</source>
        <translation>Комірок по {cell} м забагато на цій території. Візьміть {least} м чи більше, меншу область або лишіть розмір порожнім.</translation>
    </message>
    <message>
        <source>Cha&amp;rt</source>
        <translation>Ді&amp;аграма</translation>
    </message>
    <message>
        <source>Change from date to date</source>
        <translation>Зміна від дати до дати</translation>
    </message>
    <message>
        <source>Change, added up</source>
        <translation>Зміна, наростаючим підсумком</translation>
    </message>
    <message>
        <source>Changed earlier</source>
        <translation>Змінилося раніше</translation>
    </message>
    <message>
        <source>Changed in the last month</source>
        <translation>Змінилося за останній місяць</translation>
    </message>
    <message>
        <source>Changed in the last three months</source>
        <translation>Змінилося за останні три місяці</translation>
    </message>
    <message>
        <source>Changed in the last week</source>
        <translation>Змінилося за останній тиждень</translation>
    </message>
    <message>
        <source>Changed in the last year</source>
        <translation>Змінилося за останній рік</translation>
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
        <translation>Зміни за ділянками</translation>
    </message>
    <message>
        <source>Changes of control, entries of a situation log, or other dated features.</source>
        <translation>Зміни контролю, записи журналу обстановки чи інші датовані об'єкти.</translation>
    </message>
    <message>
        <source>Changes that nobody reports and reports that no map shows, as one list.</source>
        <translation>Зміни, про які ніхто не повідомляє, і повідомлення, яких не показує жодна карта, одним списком.</translation>
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
        <source>Changes: {all}, reported by at least one source: {supported}, by nobody: {bare}. Reported events that are on no map: {unmapped}.</source>
        <translation>Змін: {all}; про які повідомляє хоча б одне джерело: {supported}, ніхто: {bare}. Повідомлених подій, яких немає на жодній карті: {unmapped}.</translation>
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
        <translation>Звірити журнал із приміткою</translation>
    </message>
    <message>
        <source>Check the log against a note…</source>
        <translation>Звірити журнал із приміткою…</translation>
    </message>
    <message>
        <source>Check the log against a printed hash</source>
        <translation>Звірити журнал із надрукованим хешем</translation>
    </message>
    <message>
        <source>Check the log against a printed hash…</source>
        <translation>Звірити журнал із надрукованим хешем…</translation>
    </message>
    <message>
        <source>Choose .png: this QGIS writes no {kind} files without Qt’s image formats.</source>
        <translation>Виберіть .png: цей QGIS не записує файли {kind} без форматів зображень Qt.</translation>
    </message>
    <message>
        <source>Choose a GeoPackage or a PostgreSQL connection</source>
        <translation>Виберіть GeoPackage або з'єднання PostgreSQL</translation>
    </message>
    <message>
        <source>Choose a column for: {fields}.</source>
        <translation>Виберіть стовпець для: {fields}.</translation>
    </message>
    <message>
        <source>Choose a control layer and its actor field first.</source>
        <translation>Спершу виберіть шар контролю та його поле сторони.</translation>
    </message>
    <message>
        <source>Choose a control layer with dates in a field “date” first.</source>
        <translation>Спершу виберіть шар контролю з датами в полі «date».</translation>
    </message>
    <message>
        <source>Choose a core: a layer of places, or a point on the map.</source>
        <translation>Виберіть ядро: шар населених пунктів або точку на карті.</translation>
    </message>
    <message>
        <source>Choose a file of your own</source>
        <translation>Вибрати власний файл</translation>
    </message>
    <message>
        <source>Choose a store</source>
        <translation>Вибрати сховище</translation>
    </message>
    <message>
        <source>Choose a vector layer in the layer list first.</source>
        <translation>Спершу виберіть векторний шар у списку.</translation>
    </message>
    <message>
        <source>Choose an event store, or a table of claims.</source>
        <translation>Виберіть сховище подій або таблицю тверджень.</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Вибрати в календарі</translation>
    </message>
    <message>
        <source>Choose layers or a folder with maps first. {why}</source>
        <translation>Спершу виберіть шари або теку з картами. {why}</translation>
    </message>
    <message>
        <source>Choose layers or a folder.</source>
        <translation>Виберіть шари або теку.</translation>
    </message>
    <message>
        <source>Choose other encirclers or besieged, or click other ground.</source>
        <translation>Виберіть інші сторони, що оточують, чи інших оточених або клацніть іншу місцевість.</translation>
    </message>
    <message>
        <source>Choose the actor field, the one that says who holds the ground.</source>
        <translation>Виберіть поле сторони — того, хто утримує територію.</translation>
    </message>
    <message>
        <source>Choose the control layer and its actor field, then click open ground.</source>
        <translation>Виберіть шар контролю та його поле сторони, потім клацніть відкриту місцевість.</translation>
    </message>
    <message>
        <source>Choose the coordinate reference system.</source>
        <translation>Виберіть систему координат.</translation>
    </message>
    <message>
        <source>Choose the date field of the control layer.</source>
        <translation>Виберіть поле дати шару контролю.</translation>
    </message>
    <message>
        <source>Choose the date field: a log needs maps of two dates at least.</source>
        <translation>Виберіть поле дати: для журналу потрібні карти щонайменше двох дат.</translation>
    </message>
    <message>
        <source>Choose the date field: a timeline needs two dates at least.</source>
        <translation>Виберіть поле дати: для хронології потрібні щонайменше дві дати.</translation>
    </message>
    <message>
        <source>Choose the date field: rates need two dates at least.</source>
        <translation>Виберіть поле дати: для швидкостей потрібні щонайменше дві дати.</translation>
    </message>
    <message>
        <source>Choose the file of your template (*.qpt).</source>
        <translation>Виберіть файл свого шаблону (*.qpt).</translation>
    </message>
    <message>
        <source>Choose the file or layer to import first.</source>
        <translation>Спершу виберіть файл або шар для імпорту.</translation>
    </message>
    <message>
        <source>Choose the file that is to hold the layer.</source>
        <translation>Виберіть файл для цього шару.</translation>
    </message>
    <message>
        <source>Choose the layer of places.</source>
        <translation>Виберіть шар населених пунктів.</translation>
    </message>
    <message>
        <source>Choose the study area that the lines divide.</source>
        <translation>Виберіть область дослідження, яку ділять лінії.</translation>
    </message>
    <message>
        <source>Choose “Install for me…” in Plugins › Salient › Libraries….</source>
        <translation>Виберіть «Встановити за мене…» у Плагіни › Salient › Бібліотеки….</translation>
    </message>
    <message>
        <source>Choose “{field}” as the date field, or filter the layer to one date first.</source>
        <translation>Виберіть «{field}» як поле дати або спершу відфільтруйте шар до однієї дати.</translation>
    </message>
    <message>
        <source>Choose, create or check the event store</source>
        <translation>Вибрати, створити чи перевірити сховище подій</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Chosen: {mapping}</source>
        <translation>Вибрано: {mapping}</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Claim: actor</source>
        <translation>Твердження: сторона</translation>
    </message>
    <message>
        <source>Claim: as stated</source>
        <translation>Твердження: як подано</translation>
    </message>
    <message>
        <source>Claim: comparator</source>
        <translation>Твердження: порівняння</translation>
    </message>
    <message>
        <source>Claim: date</source>
        <translation>Твердження: дата</translation>
    </message>
    <message>
        <source>Claim: from date</source>
        <translation>Твердження: з дати</translation>
    </message>
    <message>
        <source>Claim: from place</source>
        <translation>Твердження: від місця</translation>
    </message>
    <message>
        <source>Claim: kind</source>
        <translation>Твердження: вид</translation>
    </message>
    <message>
        <source>Claim: measured on</source>
        <translation>Твердження: на чому виміряно</translation>
    </message>
    <message>
        <source>Claim: reference areas</source>
        <translation>Твердження: площі для порівняння</translation>
    </message>
    <message>
        <source>Claim: to place</source>
        <translation>Твердження: до місця</translation>
    </message>
    <message>
        <source>Claim: unit</source>
        <translation>Твердження: одиниця</translation>
    </message>
    <message>
        <source>Claim: up to</source>
        <translation>Твердження: до</translation>
    </message>
    <message>
        <source>Claim: value</source>
        <translation>Твердження: значення</translation>
    </message>
    <message>
        <source>Claims against measurement</source>
        <translation>Твердження проти вимірювань</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Клас</translation>
    </message>
    <message>
        <source>Classes are those of a control layer: clear them with lines.</source>
        <translation>Класи належать до шару контролю: з лініями очистьте їх.</translation>
    </message>
    <message>
        <source>Click a date to go there; the arrow keys go from date to date.</source>
        <translation>Клацніть дату, щоб перейти до неї; клавіші зі стрілками перемикають дати.</translation>
    </message>
    <message>
        <source>Click on the value that needs another period.</source>
        <translation>Клацніть значення, якому потрібен інший період.</translation>
    </message>
    <message>
        <source>Click open ground on the map.</source>
        <translation>Клацніть відкриту місцевість на карті.</translation>
    </message>
    <message>
        <source>Click open ground: how far is it from being cut off?</source>
        <translation>Клацніть відкриту місцевість: скільки бракує, щоб її відрізати?</translation>
    </message>
    <message>
        <source>Click the other end of the stretch.</source>
        <translation>Клацніть інший кінець відтинка.</translation>
    </message>
    <message>
        <source>Click where supply comes from: the rear of this core.</source>
        <translation>Клацніть, звідки йде постачання: тил цього ядра.</translation>
    </message>
    <message>
        <source>Close this window, and click open ground on the map.</source>
        <translation>Закрийте це вікно й клацніть по відкритій місцевості на карті.</translation>
    </message>
    <message>
        <source>Closed ground divides the core, and a pocket must hold every piece of it.</source>
        <translation>Закрита місцевість розділяє ядро, а котел має містити кожну його частину.</translation>
    </message>
    <message>
        <source>Closed ground divides the core: its largest part.</source>
        <translation>Закрита місцевість розділяє ядро: взято найбільшу частину.</translation>
    </message>
    <message>
        <source>Closed ground divides the core: its three largest parts.</source>
        <translation>Закрита місцевість розділяє ядро: взято три найбільші частини.</translation>
    </message>
    <message>
        <source>Closing rate</source>
        <translation>Швидкість замикання</translation>
    </message>
    <message>
        <source>Closing rate (km per day)</source>
        <translation>Швидкість замикання (км на день)</translation>
    </message>
    <message>
        <source>Closing rate and projected sealing date of each core; needs dates.</source>
        <translation>Швидкість замикання і прогнозована дата замикання кожного ядра; потрібні дати.</translation>
    </message>
    <message>
        <source>Closing rate: averaged over lines through the dates with a gap whose errors fade from date to date, from independent errors to a random walk with drift, each weighed by how well it explains the data. A sealing date is projected only where the slope is significant: where the gap is 0 with a probability of 50 % (2.5 to 97.5 %), after the last date of the data.</source>
        <translation>Швидкість замикання: усереднена за лініями через дати з горловиною, чиї похибки згасають від дати до дати, від незалежних похибок до випадкового блукання з дрейфом, кожна зважена за тим, як пояснює дані. Дата замикання прогнозується лише за значущого нахилу: коли горловина дорівнює 0 з імовірністю 50 % (від 2,5 до 97,5 %), після останньої дати даних.</translation>
    </message>
    <message>
        <source>Coalition</source>
        <translation>Коаліція</translation>
    </message>
    <message>
        <source>Coalition “{line}” is not understood. Write it as “Actor; Actor = Name”, one a line.</source>
        <translation>Коаліцію «{line}» не зрозуміло. Пишіть «Сторона; Сторона = Назва», по одній на рядок.</translation>
    </message>
    <message>
        <source>Coalitions</source>
        <translation>Коаліції</translation>
    </message>
    <message>
        <source>Coalitions join the actors of a control layer: clear them with lines.</source>
        <translation>Коаліції об'єднують сторони шару контролю: з лініями очистьте їх.</translation>
    </message>
    <message>
        <source>Coasts and borders</source>
        <translation>Узбережжя та кордони</translation>
    </message>
    <message>
        <source>Coasts and borders of states: front along them is left out.</source>
        <translation>Узбережжя й державні кордони: фронт уздовж них пропускається.</translation>
    </message>
    <message>
        <source>Code page of the file</source>
        <translation>Кодова сторінка файлу</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Зібрано</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Хто зібрав</translation>
    </message>
    <message>
        <source>Collected with</source>
        <translation>Чим зібрано</translation>
    </message>
    <message>
        <source>Collection, verification, sensitivity</source>
        <translation>Збір, перевірка, чутливість</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Colour of {actor}</source>
        <translation>Колір сторони {actor}</translation>
    </message>
    <message>
        <source>Colours of actors</source>
        <translation>Кольори сторін</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Стовпець</translation>
    </message>
    <message>
        <source>Columns of {name} that are not used: {unused}.</source>
        <translation>Невикористані стовпці {name}: {unused}.</translation>
    </message>
    <message>
        <source>Columns of {name} were read as: {columns}.</source>
        <translation>Стовпці {name} прочитано як: {columns}.</translation>
    </message>
    <message>
        <source>Columns of “{table}”</source>
        <translation>Стовпці «{table}»</translation>
    </message>
    <message>
        <source>Columns that are not used: {columns}</source>
        <translation>Невикористані стовпці: {columns}</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Стовпці…</translation>
    </message>
    <message>
        <source>Comp&amp;arator</source>
        <translation>По&amp;рівняння</translation>
    </message>
    <message>
        <source>Compare on a page</source>
        <translation>Порівняти на сторінці</translation>
    </message>
    <message>
        <source>Compare sources</source>
        <translation>Порівняти джерела</translation>
    </message>
    <message>
        <source>Compare sources…</source>
        <translation>Порівняти джерела…</translation>
    </message>
    <message>
        <source>Compared with areas</source>
        <translation>Порівняно з площами</translation>
    </message>
    <message>
        <source>Compared with day</source>
        <translation>Порівняно з днем</translation>
    </message>
    <message>
        <source>Compares control maps of the same dates by two makers or more: where they agree, how far apart their fronts are, who draws first, and the position error that follows.</source>
        <translation>Порівнює карти контролю на ті самі дати двох або більше укладачів: де вони згодні, як далеко їхні фронти, хто малює першим і яка з цього похибка положення.</translation>
    </message>
    <message>
        <source>Compares two dates of a control map: the ground that changed hands, from whom to whom, how far and which way the front moved, and what is only redraw noise.</source>
        <translation>Порівнює дві дати карти контролю: територію, що змінила власника, від кого до кого, як далеко й куди зсунувся фронт і що є лише шумом перемальовування.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Упевненість</translation>
    </message>
    <message>
        <source>Confidence (%)</source>
        <translation>Довірчий рівень (%)</translation>
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
        <source>Consistent up to a position error of {metres} (1 sigma).</source>
        <translation>Узгоджується до похибки положення {metres} (1 сигма).</translation>
    </message>
    <message>
        <source>Consistent up to an error of places of {metres} (1 sigma).</source>
        <translation>Узгоджується до похибки місць {metres} (1 сигма).</translation>
    </message>
    <message>
        <source>Contested ground goes by both names, as “A / B”. Overlaps narrower than 20 m on average go to the feature that comes first unless all are kept; they are reported.</source>
        <translation>Спірна територія має обидві назви, як «A / B». Накладання, у середньому вужчі за 20 м, ідуть до першого об'єкта, якщо не лишено всі; про них повідомляється.</translation>
    </message>
    <message>
        <source>Contested ground is front on both of its edges, and lengths count both: {names}.</source>
        <translation>Спірна територія є фронтом з обох своїх країв, і довжини враховують обидва: {names}.</translation>
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
        <translation>Контроль з {first} по {last}</translation>
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
        <translation>Шар контролю: виберіть поле сторони; поля «{field}» немає.</translation>
    </message>
    <message>
        <source>Control maps</source>
        <translation>Карти контролю</translation>
    </message>
    <message>
        <source>Control maps of the day and of the day before</source>
        <translation>Карти контролю за цей і попередній день</translation>
    </message>
    <message>
        <source>Control timeline</source>
        <translation>Хронологія контролю</translation>
    </message>
    <message>
        <source>Coordinates: {crs}.</source>
        <translation>Координати: {crs}.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy a link to this date</source>
        <translation>Копіювати посилання на цю дату</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Копіювати як цитату</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Копіювати команду</translation>
    </message>
    <message>
        <source>Copy the command, or the whole text</source>
        <translation>Копіювати команду або весь текст</translation>
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
        <translation>Ядро взято: цю територію утримують сторони, що оточують</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Ядра</translation>
    </message>
    <message>
        <source>Correlation length (m)</source>
        <translation>Довжина кореляції (м)</translation>
    </message>
    <message>
        <source>Correlation length of the position error</source>
        <translation>Довжина кореляції похибки положення</translation>
    </message>
    <message>
        <source>Count towards the start</source>
        <translation>Рахувати в бік початку</translation>
    </message>
    <message>
        <source>Cred&amp;its</source>
        <translation>&amp;Авторство</translation>
    </message>
    <message>
        <source>Credibility (1 to 6)</source>
        <translation>Достовірність (1–6)</translation>
    </message>
    <message>
        <source>Credibility {credibility} does not exist. It runs from 1 to 6.</source>
        <translation>Достовірності {credibility} не існує. Вона від 1 до 6.</translation>
    </message>
    <message>
        <source>Credibility “{words}” does not exist. It runs from 1 to 6.</source>
        <translation>Достовірності «{words}» не існує. Вона від 1 до 6.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Авторство</translation>
    </message>
    <message>
        <source>Crimea</source>
        <translation>Крим</translation>
    </message>
    <message>
        <source>Crossing a river counts as</source>
        <translation>Перетин річки рахується як</translation>
    </message>
    <message>
        <source>D: not usually reliable</source>
        <translation>D: зазвичай ненадійне</translation>
    </message>
    <message>
        <source>Da&amp;te precision (± days)</source>
        <translation>Точність &amp;дати (± днів)</translation>
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
        <translation>Фор&amp;мат дати</translation>
    </message>
    <message>
        <source>Date (first day)</source>
        <translation>Дата (перший день)</translation>
    </message>
    <message>
        <source>Date collected</source>
        <translation>Дата збору</translation>
    </message>
    <message>
        <source>Date field</source>
        <translation>Поле дати</translation>
    </message>
    <message>
        <source>Date field: not after</source>
        <translation>Поле дати: не пізніше</translation>
    </message>
    <message>
        <source>Date field: not before</source>
        <translation>Поле дати: не раніше</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>Формат дати</translation>
    </message>
    <message>
        <source>Date of everything</source>
        <translation>Дата для всього</translation>
    </message>
    <message>
        <source>Date of the first map of the two</source>
        <translation>Дата першої карти з двох</translation>
    </message>
    <message>
        <source>Date of the first map of “before_after”. Empty: the first date there is; of a gap the first of the same pocket.</source>
        <translation>Дата першої карти «before_after». Порожньо: перша наявна; для горловини перша того самого котла.</translation>
    </message>
    <message>
        <source>Date of the map after, in a layer with both. Empty: the last.</source>
        <translation>Дата карти після, у шарі з обома. Порожньо: остання.</translation>
    </message>
    <message>
        <source>Date of the map before or after the change. Empty: {fields}.</source>
        <translation>Дата карти до або після зміни. Порожньо: {fields}.</translation>
    </message>
    <message>
        <source>Date of the map before, in a layer with both. Empty: the first.</source>
        <translation>Дата карти до, у шарі з обома. Порожньо: перша.</translation>
    </message>
    <message>
        <source>Date pattern</source>
        <translation>Шаблон дати</translation>
    </message>
    <message>
        <source>Date precision</source>
        <translation>Точність дати</translation>
    </message>
    <message>
        <source>Date precision (± days)</source>
        <translation>Точність дати (± днів)</translation>
    </message>
    <message>
        <source>Date published</source>
        <translation>Дата публікації</translation>
    </message>
    <message>
        <source>Dated lines</source>
        <translation>Датовані лінії</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Дати</translation>
    </message>
    <message>
        <source>Dates (2025-01-31) separated by semicolons. Empty: each at which something changes.</source>
        <translation>Дати (2025-01-31), розділені крапкою з комою. Порожньо: кожна, коли щось змінюється.</translation>
    </message>
    <message>
        <source>Dates like “{text}” can be read as {ways}, and nothing in the data tells which. Choose the date format.</source>
        <translation>Дати на зразок «{text}» можна читати як {ways}, і дані не підказують, як саме. Виберіть формат дати.</translation>
    </message>
    <message>
        <source>Day it speaks of</source>
        <translation>За який день</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дні</translation>
    </message>
    <message>
        <source>Days between map and claim</source>
        <translation>Днів між картою і твердженням</translation>
    </message>
    <message>
        <source>Days between maps</source>
        <translation>Днів між картами</translation>
    </message>
    <message>
        <source>Days of events from changes</source>
        <translation>Днів між подіями і змінами</translation>
    </message>
    <message>
        <source>Days sealed</source>
        <translation>Днів замкнено</translation>
    </message>
    <message>
        <source>Delaware; Rhode Island</source>
        <translation>Delaware; Rhode Island</translation>
    </message>
    <message>
        <source>Denied by</source>
        <translation>Заперечують</translation>
    </message>
    <message>
        <source>Denied, and reported by nobody</source>
        <translation>Заперечено, і ніхто не повідомив</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Визначити</translation>
    </message>
    <message>
        <source>Dialogs start with these. Scripts, models and the command line do not heed them.</source>
        <translation>З цього починають діалоги. Скрипти, моделі й командний рядок на це не зважають.</translation>
    </message>
    <message>
        <source>Did not change</source>
        <translation>Не змінилося</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Застереження</translation>
    </message>
    <message>
        <source>Disputed border or former line of control</source>
        <translation>Спірний кордон або колишня лінія контролю</translation>
    </message>
    <message>
        <source>Disputed border or line of control</source>
        <translation>Спірний кордон або лінія контролю</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Відстань</translation>
    </message>
    <message>
        <source>Distance between transects along the baseline, in metres.</source>
        <translation>Відстань між перерізами вздовж базової лінії, у метрах.</translation>
    </message>
    <message>
        <source>Distance of events from changes</source>
        <translation>Відстань між подіями і змінами</translation>
    </message>
    <message>
        <source>Distances and directions are told from here. Escape ends it.</source>
        <translation>Відстані й напрямки відлічуються звідси. Escape завершує.</translation>
    </message>
    <message>
        <source>Divides a study area by dated front lines into who held which side.</source>
        <translation>Ділить область дослідження датованими лініями фронту на те, хто тримав який бік.</translation>
    </message>
    <message>
        <source>Done. Start QGIS again, then Salient's algorithms run.</source>
        <translation>Готово. Перезапустіть QGIS, і алгоритми Salient запрацюють.</translation>
    </message>
    <message>
        <source>Dots per inch of a PNG, and of what cannot be drawn as vectors.</source>
        <translation>Точок на дюйм для PNG і того, що не можна намалювати векторами.</translation>
    </message>
    <message>
        <source>Doubtful in it (km²)</source>
        <translation>З того сумнівно (км²)</translation>
    </message>
    <message>
        <source>Draw an advance</source>
        <translation>Намалювати просування</translation>
    </message>
    <message>
        <source>Draw on a scratch layer; the answer follows each edit.</source>
        <translation>Малюйте на тимчасовому шарі; відповідь іде за кожною правкою.</translation>
    </message>
    <message>
        <source>Draw the borders of QGIS’s world map (Natural Earth) and name towns (GeoNames), as many as the scale allows. Not on maps with a base map or places of their own.</source>
        <translation>Малювати кордони карти світу QGIS (Natural Earth) і підписувати міста (GeoNames), скільки дозволяє масштаб. Не на картах із власною підкладкою або власними місцями.</translation>
    </message>
    <message>
        <source>Draw the land of QGIS’s world map, without borders, beneath the layers, at scales smaller than 1 : 500,000.</source>
        <translation>Малювати суходіл із карти світу QGIS, без кордонів, під шарами, у масштабах дрібніших за 1 : 500 000.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Малювання…</translation>
    </message>
    <message>
        <source>Draws the boundary that actors share, pair by pair, without other borders.</source>
        <translation>Малює спільну межу сторін, пара за парою, без інших кордонів.</translation>
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
        <translation>Кожна зміна (або будь-який об'єкт із місцем і датами: запис журналу обстановки, лінія горловини) зіставляється з подіями сховища, що стоять поруч.

Поруч означає: у межах відстані плюс власна точність розташування події, виміряних на еліпсоїді від точки події до об'єкта; і в межах днів плюс власна точність дати події, між датами події і часом від попередньої карти до наступної. Об'єкт без дат зіставляється лише в просторі, і це зазначено.

Зміну підтверджено, якщо про неї повідомляє хоча б одне повідомлення такої події. Заперечення й уточнення рахуються окремо і нічого не підтверджують. Надійність джерела (A–F) і достовірність інформації (1–6) рахуються окремо й ніколи не зливаються. Відкликані події та повідомлення не враховуються.

Де зміни кажуть, хто здобув і хто втратив, подія має відповідати: діє перша з її сторін, тож атака того, хто втратив, нічого не підтверджує, а відхід — підтверджує. Такі протилежні повідомлення рахуються окремо, як і ті, що не називають сторони або називають невідому змінам: об'єднайте союзників у коаліції.

Підтвердження каже, що хтось щось повідомив там і тоді. Чи була це ця зміна, судити вам: таблиця зв'язків перелічує кожну пару.</translation>
    </message>
    <message>
        <source>Each date of the layers</source>
        <translation>Кожна дата шарів</translation>
    </message>
    <message>
        <source>Each line has a left and a right side in the direction in which it was drawn. Who is where is given for all lines, or by two fields.

Open ends are joined to the open end of another line within the distance given; every other end inside the study area is carried to its edge, by the rule chosen. A piece of ground goes to the actor that most of the length of the lines along it says; where lines contradict each other, a row says by how much.

The polygons of one date meet in identical vertices. The study area's edge is no front: give the same area to what measures the result.</source>
        <translation>Кожна лінія має лівий і правий бік за напрямком, у якому її намальовано. Хто де, задається для всіх ліній або двома полями.

Вільні кінці з'єднуються з вільним кінцем іншої лінії в межах заданої відстані; кожен інший кінець усередині області дослідження продовжується до її краю за вибраним правилом. Частина території дістається стороні, на яку вказує більша довжина ліній уздовж неї; де лінії суперечать одна одній, рядок каже, наскільки.

Полігони однієї дати сходяться в однакових вершинах. Край області дослідження не є фронтом: подайте ту саму область алгоритму, що вимірює результат.</translation>
    </message>
    <message>
        <source>Each maker's front is cut into pieces of equal length, and from the middle of each the distance to the other's front of the same sides is taken, both ways. Position error: the root mean square of that distance divided by √2, one map's if both err alike and on their own; makers who copy one another seem to err less than they do. Correlation length: the integral of the correlation along the front, the mean shift taken off, is that of exp(−½ (d / c)²).</source>
        <translation>Фронт кожного укладача розрізано на рівні відрізки, і від середини кожного береться відстань до фронту іншого між тими самими сторонами, в обох напрямках. Похибка положення: середнє квадратичне цієї відстані, поділене на √2, — для однієї карти, якщо обидві хиблять однаково й незалежно; укладачі, що копіюють один одного, на вигляд хиблять менше, ніж насправді. Довжина кореляції: інтеграл кореляції вздовж фронту, без середнього зсуву, дорівнює інтегралу exp(−½ (d / c)²).</translation>
    </message>
    <message>
        <source>Each piece of ground once, with when and from whom it last changed hands.</source>
        <translation>Кожна частина території раз, із тим, коли й від кого вона востаннє перейшла.</translation>
    </message>
    <message>
        <source>Each pocket</source>
        <translation>Кожен котел</translation>
    </message>
    <message>
        <source>Each pocket, on each date, with all that is known of it.</source>
        <translation>Кожен котел на кожну дату, з усім, що про нього відомо.</translation>
    </message>
    <message>
        <source>Each value is an actor</source>
        <translation>Кожне значення — сторона</translation>
    </message>
    <message>
        <source>Edge follows a coast or border within</source>
        <translation>Край збігається з узбережжям чи кордоном у межах</translation>
    </message>
    <message>
        <source>Edges that two maps draw alike cancel; the rest is noded and each piece is labelled with who held it before and after. For each actor, area after less area before is gains less losses.</source>
        <translation>Межі, намальовані на двох картах однаково, взаємно зникають; решта зводиться у вузли, і кожна частина позначається тим, хто її тримав до і після. Для кожної сторони площа після мінус площа до — це здобутки мінус втрати.</translation>
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
        <translation>Очистити таблицю: кожне значення — сторона</translation>
    </message>
    <message>
        <source>Empty: found by its name; without one the layer is one map.</source>
        <translation>Порожньо: знаходиться за назвою; без нього шар — одна карта.</translation>
    </message>
    <message>
        <source>Empty: found by its name; without one the layer is the ground of one side.</source>
        <translation>Порожньо: знаходиться за назвою; без нього шар — територія одного боку.</translation>
    </message>
    <message>
        <source>Empty: in this process, and in others beside it where the work that is left and idle processors make it pay. “in process”: here alone. “processes” or “processes:4”: in a pool of processes. host:port: on a Dask cluster.</source>
        <translation>Порожньо: у цьому процесі, а також в інших, де через обсяг роботи й вільні процесори це вигідно. «in process»: лише тут. «processes» або «processes:4»: у пулі процесів. host:port: на кластері Dask.</translation>
    </message>
    <message>
        <source>Empty: the layer's name.</source>
        <translation>Порожньо: назва шару.</translation>
    </message>
    <message>
        <source>Empty: {fields}. Without it sides are not tested.</source>
        <translation>Порожньо: {fields}. Без нього сторони не перевіряються.</translation>
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
        <translation>Горловина оточення в часі</translation>
    </message>
    <message>
        <source>Encirclement gap round {core}</source>
        <translation>Горловина оточення навколо {core}</translation>
    </message>
    <message>
        <source>Encirclement gap, km</source>
        <translation>Горловина оточення, км</translation>
    </message>
    <message>
        <source>Encirclement gap, {core}</source>
        <translation>Горловина оточення, {core}</translation>
    </message>
    <message>
        <source>Encirclement gap: how much open ground, along the shortest lines across it, the encirclers would still have to close to cut the pocket off from its rear.</source>
        <translation>Горловина оточення: скільки відкритої місцевості, за найкоротшими лініями через неї, сторонам, що оточують, лишилося б перекрити, щоб відрізати котел від тилу.</translation>
    </message>
    <message>
        <source>Encirclement gap: {encirclers} round {besieged}</source>
        <translation>Горловина оточення: {encirclers} навколо {besieged}</translation>
    </message>
    <message>
        <source>Encirclement gaps: {encirclers}</source>
        <translation>Горловини оточення: {encirclers}</translation>
    </message>
    <message>
        <source>Encirclement gap{core}</source>
        <translation>Горловина оточення{core}</translation>
    </message>
    <message>
        <source>Encirclers</source>
        <translation>Сторони, що оточують</translation>
    </message>
    <message>
        <source>Encirclers: {name}, the largest side but that of this ground.</source>
        <translation>Оточує: {name}, найбільша сторона, крім тієї, чия ця територія.</translation>
    </message>
    <message>
        <source>Encoding of texts</source>
        <translation>Кодування текстів</translation>
    </message>
    <message>
        <source>End field</source>
        <translation>Поле кінця</translation>
    </message>
    <message>
        <source>End to end against summed (km²)</source>
        <translation>Від початку до кінця проти суми (км²)</translation>
    </message>
    <message>
        <source>End to end against summed: {actor}</source>
        <translation>Від початку до кінця проти суми: {actor}</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>Записи журналу</translation>
    </message>
    <message>
        <source>Error of the ratio (95 %)</source>
        <translation>Похибка відношення (95 %)</translation>
    </message>
    <message>
        <source>Error, by formula: each end of a gap line is known to ± the position error s (one sigma); a gap of k lines has sigma s·√(2k), and ± is 1.96 sigma. It holds where errors go together over more than the neighbourhood of a line's end.</source>
        <translation>Похибка за формулою: кожен кінець лінії горловини відомий з точністю ± похибка положення s (одна сигма); горловина з k ліній має сигму s·√(2k), а ± — це 1,96 сигми. Чинна, де похибки пов'язані на відстані більшій за окіл кінця лінії.</translation>
    </message>
    <message>
        <source>Error, by how sure the ground is: the gap is measured with all ground of which the map is not sure given to the one side, then to the other. The interval reaches from the least of these to the most, and holds that of the position error.</source>
        <translation>Похибка за певністю території: горловину виміряно, коли всю територію, у якій карта не певна, віддано одній стороні, потім іншій. Інтервал іде від найменшого з цих значень до найбільшого й містить інтервал похибки положення.</translation>
    </message>
    <message>
        <source>Error, by simulation: every boundary was moved {runs} times by a random field along it, with the position error and the correlation length given, and the gap measured anew. The interval of 95 % is that of the runs, less the bias that errors give a minimum.</source>
        <translation>Похибка за моделюванням: кожну межу {runs} разів зсунуто випадковим полем уздовж неї, із заданими похибкою положення і довжиною кореляції, і горловину виміряно заново. Інтервал 95 % — за запусками, без зсуву, який похибки дають мінімуму.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>Event and its reports</source>
        <translation>Подія та її повідомлення</translation>
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
        <translation>Події, пов'язані з «{layer}».</translation>
    </message>
    <message>
        <source>Events near changes</source>
        <translation>Події біля змін</translation>
    </message>
    <message>
        <source>Events of one feature of “{layer}”.</source>
        <translation>Події одного об'єкта «{layer}».</translation>
    </message>
    <message>
        <source>Events of the selected features of “{layer}”.</source>
        <translation>Події вибраних об'єктів «{layer}».</translation>
    </message>
    <message>
        <source>Events: {events}. Reports: {reports}.</source>
        <translation>Подій: {events}. Повідомлень: {reports}.</translation>
    </message>
    <message>
        <source>Every change from map to map, a row a connected piece.</source>
        <translation>Кожна зміна від карти до карти, рядок на зв'язну частину.</translation>
    </message>
    <message>
        <source>Every change, with how many events and reports stand near it, by grade.</source>
        <translation>Кожна зміна, з кількістю подій і повідомлень поблизу, за оцінкою.</translation>
    </message>
    <message>
        <source>Every line needs an uncertainty greater than 0 to be weighted by it.</source>
        <translation>Кожній лінії потрібна невизначеність понад 0, щоб зважити за нею.</translation>
    </message>
    <message>
        <source>Every map in this folder and its subfolders is read, besides the layers.</source>
        <translation>Читаються всі карти з цієї теки та її підтек, крім шарів.</translation>
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
        <source>Export writes every page on a larger sheet, with marks where it is trimmed</source>
        <translation>Експорт записує кожну сторінку на більшому аркуші, з мітками обрізки</translation>
    </message>
    <message>
        <source>Export writes one picture of the map for each date into it. Empty: none</source>
        <translation>Експорт записує туди по знімку карти на кожну дату. Порожньо: жодного</translation>
    </message>
    <message>
        <source>Exports, pages and web maps leave out what is internal or restricted, and hide a blurred event's place in a cell of at least 10 km.</source>
        <translation>Експорт, сторінки й вебкарти пропускають внутрішнє та обмежене і приховують місце розмитої події в комірці щонайменше 10 км.</translation>
    </message>
    <message>
        <source>Exports, pages and web maps leave out what is internal or restricted.</source>
        <translation>Експорт, сторінки й вебкарти пропускають внутрішнє та обмежене.</translation>
    </message>
    <message>
        <source>Exte&amp;nt</source>
        <translation>&amp;Охоплення</translation>
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
        <translation>Об'єкти з одним «{field}», що з'єднані, є однією дорогою.</translation>
    </message>
    <message>
        <source>Fetches builds that are known to fit this QGIS into a folder of your profile, and checks them. Nothing of QGIS's own is changed.</source>
        <translation>Завантажує збірки, придатні для цього QGIS, у теку вашого профілю й перевіряє їх. У самому QGIS нічого не змінюється.</translation>
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
        <translation>Поле</translation>
    </message>
    <message>
        <source>Field of the actor on the left</source>
        <translation>Поле сторони ліворуч</translation>
    </message>
    <message>
        <source>Field of the actor on the right</source>
        <translation>Поле сторони праворуч</translation>
    </message>
    <message>
        <source>Field of the dated lines with their uncertainty (1 sigma, metres), for WLR.</source>
        <translation>Поле датованих ліній з їхньою невизначеністю (1 сигма, метри), для WLR.</translation>
    </message>
    <message>
        <source>Field with the class of control: assessed, claimed, contested, infiltrated. Features without a class always count.</source>
        <translation>Поле класу контролю: assessed, claimed, contested, infiltrated. Об'єкти без класу враховуються завжди.</translation>
    </message>
    <message>
        <source>Field with the date of the map that a feature belongs to: a date, a date and time, or ISO text (2025-01-31). Leave it empty where the layer holds one map; where features of several dates share ground that is refused.</source>
        <translation>Поле з датою карти, до якої належить об'єкт: дата, дата й час або текст ISO (2025-01-31). Лишіть порожнім, якщо в шарі одна карта; якщо об'єкти кількох дат мають спільну територію, це відхиляється.</translation>
    </message>
    <message>
        <source>Field with the date. Empty: one known by name, else one undated map.</source>
        <translation>Поле з датою. Порожньо: відоме за назвою, інакше одна карта без дати.</translation>
    </message>
    <message>
        <source>Field with the name of the core. Empty: one called “name” or the like, else the feature id.</source>
        <translation>Поле з назвою ядра. Порожньо: «name» або подібне, інакше id об'єкта.</translation>
    </message>
    <message>
        <source>Field with the name of who holds the ground.</source>
        <translation>Поле з назвою того, хто утримує територію.</translation>
    </message>
    <message>
        <source>Field with the names of the places. Empty: a field called “name” or the like.</source>
        <translation>Поле з назвами місць. Порожньо: поле «name» або подібне.</translation>
    </message>
    <message>
        <source>Field with the names of the sectors. Empty: a field called “name” or the like, or their numbers.</source>
        <translation>Поле з назвами ділянок. Порожньо: поле «name» чи подібне або їхні номери.</translation>
    </message>
    <message>
        <source>Field with the names. Empty: a field called “name” or the like.</source>
        <translation>Поле з назвами. Порожньо: поле «name» або подібне.</translation>
    </message>
    <message>
        <source>Field with the population. Null and 0 mean unknown, and are counted as such.</source>
        <translation>Поле з населенням. Null і 0 означають невідоме і так рахуються.</translation>
    </message>
    <message>
        <source>Field with the road's name or number. Features of one name that hang together are one road, any other is its own. Empty: a field called “ref”, “name” or “road”.</source>
        <translation>Поле з назвою чи номером дороги. З'єднані об'єкти з однією назвою — одна дорога, інші — окремі. Порожньо: поле «ref», «name» або «road».</translation>
    </message>
    <message>
        <source>Field with who holds the place. Empty: one known by its name.</source>
        <translation>Поле того, хто утримує місце. Порожньо: відоме за назвою.</translation>
    </message>
    <message>
        <source>Fields with the first and the last day on which a feature holds. Empty: those known by name. There is a map for each date at which something changes.</source>
        <translation>Поля першого й останнього дня чинності об'єкта. Порожньо: відомі за назвою. На кожну дату, коли щось змінюється, є карта.</translation>
    </message>
    <message>
        <source>File or layer</source>
        <translation>Файл або шар</translation>
    </message>
    <message>
        <source>Fills in the claim that the quotation states. Check it before you save.</source>
        <translation>Заповнює твердження з цитати. Перевірте його перед збереженням.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Фільм</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Фільтрувати назви</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>Знайти місце</translation>
    </message>
    <message>
        <source>Find a place of the project by its name</source>
        <translation>Знайти місце проєкту за назвою</translation>
    </message>
    <message>
        <source>Finds the encirclement gap: the least total length of lines across open ground that, with the encirclers' own ground and barriers, cuts the core off from its rear. One gap line or several, one encircling body or many: the answer is the exact minimum.

Without a core the algorithm searches for the pockets that threaten, with gap lines up to the widest gap, and ranks them by area / gap².

Lengths and areas are geodesic, on the ellipsoid of the layer's coordinate reference system, and do not depend on the project.

States: “open”; “narrow”, under the fire-control range; “sealed”, the gap is 0; “core taken”, the core stands on the encirclers' ground; “no closure”, no ring is possible. With a date field every date is measured, with the closing rate and, where the trend is significant, the date on which the gap may seal.

The numeric outputs are those of the last date and the first core.</source>
        <translation>Знаходить горловину оточення: найменшу сумарну довжину ліній через відкриту місцевість, які разом із територією сторін, що оточують, і перешкодами відрізають ядро від тилу. Одна лінія горловини чи кілька, одне угруповання чи багато: відповідь — точний мінімум.

Без ядра алгоритм шукає котли, що загрожують, з лініями горловини до найширшої, і впорядковує їх за площа / горловина².

Довжини й площі геодезичні, на еліпсоїді системи координат шару, і не залежать від проєкту.

Стани: «відкрито»; «вузько», менше за дальність вогневого контролю; «замкнено», горловина дорівнює 0; «ядро взято», ядро стоїть на території сторін, що оточують; «немає замикання», кільце неможливе. З полем дати вимірюється кожна дата, зі швидкістю замикання і, де тренд значущий, датою, коли горловина може замкнутися.

Числові результати — за останню дату й перше ядро.</translation>
    </message>
    <message>
        <source>Finds the pocket round the core as Encirclement gap does, and of a layer of roads those that still lead into it.

A road leads in if a connected stretch of it runs over open ground from inside the pocket, across a gap line, to ground outside. Touching the encirclers' edge is not passing: what comes nearer to closed ground than a centimetre is cut there. Connected features of one name or number are one road.

Each road is measured along its way: from the point of it nearest to the core, the shortest way along it to the gap line, and a distance of your choice beyond. Its figures are the least distance to the encirclers' ground, where that is, and the share of the way within the fire-control range. Distances are geodesic, on the ellipsoid of the control layer.

Roads that leave the pocket only over closed ground are “cut”. A sealed pocket has no road out and no nearest distance; where the core is taken, or nothing parts it from the rear, there is no pocket, and the number of roads is empty, too.

The numeric outputs are those of the last date and the first core.</source>
        <translation>Знаходить котел навколо ядра, як «Горловина оточення», а із шару доріг — ті, що ще ведуть у нього.

Дорога веде всередину, якщо її зв'язний відтинок іде відкритою місцевістю зсередини котла, через лінію горловини, назовні. Дотик до краю сторін, що оточують, не є проходом: що ближче до закритої території, ніж сантиметр, там перерізано. З'єднані об'єкти з однією назвою чи номером — одна дорога.

Кожна дорога вимірюється вздовж її шляху: від найближчої до ядра точки найкоротшим шляхом по ній до лінії горловини й на задану відстань далі. Її цифри — найменша відстань до території сторін, що оточують, де це, і частка шляху в межах дальності вогневого контролю. Відстані геодезичні, на еліпсоїді шару контролю.

Дороги, що виходять із котла лише закритою територією, «перерізано». Замкнений котел не має дороги назовні й найближчої відстані; де ядро взято або ніщо не відділяє його від тилу, котла немає, і кількість доріг теж порожня.

Числові результати — за останню дату й перше ядро.</translation>
    </message>
    <message>
        <source>Finds the sourced events near each change, counts them by grade, and lists what no source reports.</source>
        <translation>Знаходить події з джерелами біля кожної зміни, рахує їх за оцінкою і перелічує те, про що не повідомляє жодне джерело.</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Знайти…</translation>
    </message>
    <message>
        <source>Finish the page by hand in QGIS's layout window</source>
        <translation>Завершити сторінку вручну у вікні макета QGIS</translation>
    </message>
    <message>
        <source>Fire-control range</source>
        <translation>Дальність вогневого контролю</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Перша</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Перша дата</translation>
    </message>
    <message>
        <source>First date of the layers</source>
        <translation>Перша дата шарів</translation>
    </message>
    <message>
        <source>First date. Empty: the first there is.</source>
        <translation>Перша дата. Порожньо: перша наявна.</translation>
    </message>
    <message>
        <source>First from the start of the transect</source>
        <translation>Перший від початку перерізу</translation>
    </message>
    <message>
        <source>First maker</source>
        <translation>Перший укладач</translation>
    </message>
    <message>
        <source>First map: {date}. Before that the gap was that of another pocket; choose its date to set the two side by side.</source>
        <translation>Перша карта: {date}. До того горловина була в іншого котла; виберіть його дату, щоб поставити обидва поруч.</translation>
    </message>
    <message>
        <source>First sealed</source>
        <translation>Уперше замкнено</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Перші значення</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Folder for one PNG a date of the layers, 1,920 dots wide, with title and date: the map alone, for a film. Their names sort by date.</source>
        <translation>Тека для PNG на кожну дату шарів, завширшки 1920 точок, з назвою і датою: лише карта, для фільму. Їхні назви впорядковано за датою.</translation>
    </message>
    <message>
        <source>Follow the temporal controller</source>
        <translation>Слідувати за часовим контролером</translation>
    </message>
    <message>
        <source>Followed beyond the gap</source>
        <translation>Продовжено за горловину</translation>
    </message>
    <message>
        <source>Follows control over all dates of a layer: area, gain, loss and front of each actor, every change, when each piece of ground last changed hands, and a report with charts.</source>
        <translation>Простежує контроль за всіма датами шару: площу, здобутки, втрати й фронт кожної сторони, кожну зміну, коли яка територія востаннє перейшла, і звіт із діаграмами.</translation>
    </message>
    <message>
        <source>For each place: who holds it (and since when, with dates), distance and direction to the nearest front, distance to the nearest ground of anybody else, and distance and direction from the nearest reference place, or from each: “Qadir: 119 km (74 mi) west of Deir ez-Zor”.

The front is the boundary that two actors share. Where nobody borders on anybody on the map, the edge of all held ground stands in for it, and the words say so.

With an own side given, a place on anybody else's ground lies behind lines, at the distance from the nearest ground of the own side.

Distances are geodesic, on the ellipsoid of the control layer's coordinate reference system. Directions are those from the place to the front, and from the reference place to the place. Where drawings overlap, all their holders are named.</source>
        <translation>Для кожного місця: хто його утримує (і, з датами, відколи), відстань і напрямок до найближчого фронту, відстань до найближчої території будь-кого іншого, а також відстань і напрямок від найближчого опорного місця або від кожного: «Qadir: 119 км (74 милі) на захід від Deir ez-Zor».

Фронт — це межа, спільна для двох сторін. Де на карті ніхто ні з ким не межує, його заступає край усієї утримуваної території, і про це сказано.

Якщо задано свою сторону, місце на чужій території лежить за лінією фронту, на відстані від найближчої території своєї сторони.

Відстані геодезичні, на еліпсоїді системи координат шару контролю. Напрямки — від місця до фронту та від опорного місця до місця. Де рисунки накладаються, названо всіх, хто утримує.</translation>
    </message>
    <message>
        <source>For gap and pocket by each maker, side by side; needs a core.</source>
        <translation>Для горловини й котла за кожним укладачем поруч; потрібне ядро.</translation>
    </message>
    <message>
        <source>For the log; may be empty</source>
        <translation>Для журналу; можна не заповнювати</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Frames of an animation</source>
        <translation>Кадри анімації</translation>
    </message>
    <message>
        <source>Frames of an earlier run that were removed from “{folder}”: {count}.</source>
        <translation>Кадрів попереднього запуску, видалених із «{folder}»: {count}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>From each reference place</source>
        <translation>Від кожного опорного місця</translation>
    </message>
    <message>
        <source>From place</source>
        <translation>Від місця</translation>
    </message>
    <message>
        <source>From two control maps, of a day and of the day before, to a page.</source>
        <translation>Від двох карт контролю, за цей і попередній день, до сторінки.</translation>
    </message>
    <message>
        <source>From two control maps, of a day and of the day before, to a page: prepares the maps, measures the encirclement gap and the sealed pockets of the day, finds what changed hands since the day before, matches each change to sourced events, and lays out a map.

Maps are files or layers whose names or date fields tell the day. Open this file in the model designer to change a step.</source>
        <translation>Від двох карт контролю, за цей і попередній день, до сторінки: готує карти, вимірює горловину оточення і замкнені котли дня, знаходить, що змінило власника від попереднього дня, зіставляє кожну зміну з подіями з джерелами й макетує карту.

Карти — це файли або шари, чиї назви чи поля дати вказують день. Щоб змінити крок, відкрийте цей файл у конструкторі моделей.</translation>
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
        <translation>Лінія фронту до</translation>
    </message>
    <message>
        <source>Front line on {date}</source>
        <translation>Лінія фронту на {date}</translation>
    </message>
    <message>
        <source>Front line: no pieces under {length} (insets {closer}) or loops under {width}.</source>
        <translation>Лінія фронту: без відрізків, коротших за {length} (на врізках — {closer}), і петель, вужчих за {width}.</translation>
    </message>
    <message>
        <source>Front line: not drawn in neighbouring states where the map marks no holder opposite.</source>
        <translation>Лінія фронту: не проведена в сусідніх державах там, де територію навпроти ні за ким не позначено.</translation>
    </message>
    <message>
        <source>Front line: pieces under {length}, loops under {width} are left out.</source>
        <translation>Лінія фронту: без відрізків, коротших за {length}, і петель, вужчих за {width}.</translation>
    </message>
    <message>
        <source>Front line: teeth of a side’s colour face the other</source>
        <translation>Лінія фронту: зубці кольору однієї сторони до іншої</translation>
    </message>
    <message>
        <source>Front lines</source>
        <translation>Лінії фронту</translation>
    </message>
    <message>
        <source>Front lines between actors on the first date.</source>
        <translation>Лінії фронту між сторонами на першу дату.</translation>
    </message>
    <message>
        <source>Front lines between actors on the second date.</source>
        <translation>Лінії фронту між сторонами на другу дату.</translation>
    </message>
    <message>
        <source>Front moved back</source>
        <translation>Фронт відсунувся</translation>
    </message>
    <message>
        <source>Front moved forward</source>
        <translation>Фронт просунувся</translation>
    </message>
    <message>
        <source>Front nearer than this to such a border is none, in metres.</source>
        <translation>Фронт, ближчий за це до такого кордону, не є фронтом, у метрах.</translation>
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
        <translation>Здобутки і втрати, підсумовані від карти до карти, та їхня різниця — зміна від початку до кінця.</translation>
    </message>
    <message>
        <source>Gain and loss from map to map: {actor}</source>
        <translation>Здобутки і втрати від карти до карти: {actor}</translation>
    </message>
    <message>
        <source>Gained (km²)</source>
        <translation>Здобуто (км²)</translation>
    </message>
    <message>
        <source>Gained and lost (km²)</source>
        <translation>Здобуто і втрачено (км²)</translation>
    </message>
    <message>
        <source>Gained and lost: where two maps differ, without the thin strips that arise where a line was only drawn anew.</source>
        <translation>Здобуто і втрачено: там, де дві карти різняться, без вузьких смужок, що виникають, коли лінію лише накреслено наново.</translation>
    </message>
    <message>
        <source>Gained by {actor}</source>
        <translation>Здобула сторона {actor}</translation>
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
        <translation>Горловина і котел</translation>
    </message>
    <message>
        <source>Gap and pocket by each maker need encirclers and a core.</source>
        <translation>Горловина й котел за кожним укладачем потребують сторін, що оточують, і ядра.</translation>
    </message>
    <message>
        <source>Gap at {place}</source>
        <translation>Горловина біля {place}</translation>
    </message>
    <message>
        <source>Gap at {place}, {date}</source>
        <translation>Горловина біля {place}, {date}</translation>
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
        <translation>Довші лінії горловини не враховуються. Порожньо: без межі, якщо є ядро.</translation>
    </message>
    <message>
        <source>Gap lines longer than this are not looked for.</source>
        <translation>Довші лінії горловини не шукаються.</translation>
    </message>
    <message>
        <source>Gap lines longer than this, in metres, are not considered.</source>
        <translation>Довші лінії горловини, у метрах, не враховуються.</translation>
    </message>
    <message>
        <source>Gap lines of “Encirclement gap”. Empty: looked for on the control layer.</source>
        <translation>Лінії горловини з «Горловини оточення». Порожньо: шукаються на шарі контролю.</translation>
    </message>
    <message>
        <source>Gap lines on the last date</source>
        <translation>Лінії горловини на останню дату</translation>
    </message>
    <message>
        <source>Gap over time</source>
        <translation>Горловина в часі</translation>
    </message>
    <message>
        <source>Gap round a place</source>
        <translation>Горловина навколо місця</translation>
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
        <source>Gap, km</source>
        <translation>Горловина, км</translation>
    </message>
    <message>
        <source>Gap, with its error</source>
        <translation>Горловина з похибкою</translation>
    </message>
    <message>
        <source>Gaps drawn without their length</source>
        <translation>Горловини без підпису довжини</translation>
    </message>
    <message>
        <source>Gaps drawn without their length, for want of room: {count}, among them {least} of the smallest.</source>
        <translation>Горловин без підпису довжини через брак місця: {count}, зокрема найвужчих: {least}.</translation>
    </message>
    <message>
        <source>Gaps drawn without their length, for want of room: {count}.</source>
        <translation>Горловин без підпису довжини через брак місця: {count}.</translation>
    </message>
    <message>
        <source>Gaps whose length finds no room on the map: {count}. Choose a larger paper, or a smaller extent.</source>
        <translation>Горловин, для довжини яких на карті немає місця: {count}. Виберіть більший папір або менше охоплення.</translation>
    </message>
    <message>
        <source>Generic</source>
        <translation>Загальний</translation>
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
        <translation>Вкажіть базову лінію або власні перерізи, не обидва.</translation>
    </message>
    <message>
        <source>Give a control layer or dated lines, one of the two.</source>
        <translation>Вкажіть шар контролю або датовані лінії, одне з двох.</translation>
    </message>
    <message>
        <source>Give a layer of places or a module, one of the two.</source>
        <translation>Вкажіть шар місць або модуль, одне з двох.</translation>
    </message>
    <message>
        <source>Give one study area: as “study_area”, or with the options.</source>
        <translation>Вкажіть одну область дослідження: як «study_area» або в параметрах.</translation>
    </message>
    <message>
        <source>Give the maps of two makers at least.</source>
        <translation>Вкажіть карти щонайменше двох укладачів.</translation>
    </message>
    <message>
        <source>Give the maps of two makers at least: one agrees with itself.</source>
        <translation>Вкажіть карти щонайменше двох укладачів: один згоден сам із собою.</translation>
    </message>
    <message>
        <source>Give two control layers, before and after, or one control layer with a date field.</source>
        <translation>Вкажіть два шари контролю, до і після, або один шар контролю з полем дати.</translation>
    </message>
    <message>
        <source>Give two layers, before and after, or one layer with a date field and the two dates. Edges that both maps draw alike cancel, so the cost grows with the change and not with the map. The result equals a full overlay.

The balance: for each actor the area after less the area before is its gains less its losses, redraw noise included. Areas and lengths are geodesic.

Depth is area over the length of the old front that the change starts from; the greatest depth is its furthest point. A lodgement behind the lines has no old front and no depth. On a layer of one actor all of its boundary is front; a study area leaves out what lies on its edge or outside.

The numeric outputs are those of the actor that is named, or of the one with the greatest net change. The ratio is area after over area before; its error is half its 95 % interval for the position error that is given.</source>
        <translation>Подайте два шари, до і після, або один шар із полем дати і двома датами. Межі, намальовані на обох картах однаково, взаємно зникають, тож обсяг роботи зростає зі зміною, а не з картою. Результат дорівнює повному накладанню.

Баланс: для кожної сторони площа після мінус площа до — це її здобутки мінус втрати, разом із шумом перемальовування. Площі й довжини геодезичні.

Глибина — площа, поділена на довжину старого фронту, від якого починається зміна; найбільша глибина — її найдальша точка. Плацдарм за лінією фронту не має старого фронту й глибини. На шарі однієї сторони вся її межа є фронтом; область дослідження виключає те, що лежить на її краю чи поза нею.

Числові результати — для названої сторони або для тієї, що має найбільшу чисту зміну. Відношення — площа після до площі до; його похибка — половина інтервалу 95 % за заданої похибки положення.</translation>
    </message>
    <message>
        <source>Give “choices”, or actor, date, fields and overlaps by themselves, not both.</source>
        <translation>Вкажіть «choices» або окремо сторону, дату, поля й «overlaps», не те й інше.</translation>
    </message>
    <message>
        <source>Grade: reliability of the source (A–F), then credibility of the information (1–6); – stands for not graded. The two are independent.</source>
        <translation>Оцінка: надійність джерела (A–F), потім достовірність інформації (1–6); – означає «не оцінено». Вони незалежні.</translation>
    </message>
    <message>
        <source>Greatest distance (m)</source>
        <translation>Найбільша відстань (м)</translation>
    </message>
    <message>
        <source>Greatest length of a piece whose distance is measured, in metres.</source>
        <translation>Найбільша довжина відрізка, для якого вимірюється відстань, у метрах.</translation>
    </message>
    <message>
        <source>Ground (km²)</source>
        <translation>Територія (км²)</translation>
    </message>
    <message>
        <source>Ground belongs to the actor of the nearest place (Voronoi), up to the reach; beyond it nobody is drawn. “sure” falls from 1 at a place to 0 at the reach, and half-way to a place of another actor, in steps. Gap and pocket area carry it as ±.

Places are points with an actor, or a module of Wikipedia's detailed maps (Lua, or the same columns as CSV: lat, long, mark). With dates a place keeps its actor until it is named again, unless each date names all places.

Barriers are what no place's word crosses: polygons such as the sea are nobody's, lines divide the ground where they cut it through.

With roads or rivers the nearest place is that with the cheapest way: a kilometre along a road counts less, crossing a river more, unless a road crosses it. Ways are found on a grid, at most 1.3 % longer than straight.

Such a map is an estimate: between two towns the line is drawn half-way, whatever the ground. Distances are taken in a plane round the middle of the study area.</source>
        <translation>Територія належить стороні найближчого місця (Вороний) у межах радіуса дії; далі нікого не намальовано. «sure» кроками спадає від 1 у місці до 0 на межі радіуса й на півдорозі до місця іншої сторони. Горловина й площа котла враховують це як ±.

Місця — точки зі стороною або модуль детальних карт Вікіпедії (Lua чи ті самі стовпці як CSV: lat, long, mark). З датами місце зберігає свою сторону, доки його не названо знову, якщо тільки кожна дата не називає всі місця.

Перешкоди — те, чого дія місця не перетинає: полігони, як-от море, нічийні, лінії ділять територію там, де перетинають її наскрізь.

З дорогами чи річками найближче місце — те, до якого найдешевший шлях: кілометр дорогою рахується менше, перетин річки — більше, якщо її не перетинає дорога. Шляхи шукаються на сітці, щонайбільше на 1,3 % довші за прямі.

Така карта — оцінка: між двома містами лінію проведено посередині, яка б не була місцевість. Відстані беруться на площині навколо середини області дослідження.</translation>
    </message>
    <message>
        <source>Ground by what each maker says of it.</source>
        <translation>Територія за тим, що каже про неї кожен укладач.</translation>
    </message>
    <message>
        <source>Ground counts as redrawn, not changed, where its widest place is narrower than the width asked for, or where most of it is given back within the dates asked for. It is part of gain and loss, and is also given apart.</source>
        <translation>Територія вважається перемальованою, а не зміненою, якщо її найширше місце вужче за задану ширину або якщо більшість її повернуто протягом заданих дат. Вона входить у здобуток і втрату й подається також окремо.</translation>
    </message>
    <message>
        <source>Ground drawn first, summed up</source>
        <translation>Територія, намальована першим, разом</translation>
    </message>
    <message>
        <source>Ground gained by</source>
        <translation>Територія, здобута стороною</translation>
    </message>
    <message>
        <source>Ground gained: pieces under {width} off the front line as drawn are left out.</source>
        <translation>Здобута територія: без ділянок, вужчих за {width}, осторонь проведеної лінії фронту.</translation>
    </message>
    <message>
        <source>Ground gained: where the two maps differ, in pieces of at least {area}.</source>
        <translation>Здобута територія: де дві карти різняться, у частинах не менше {area}.</translation>
    </message>
    <message>
        <source>Ground held on this map, km²</source>
        <translation>Утримувана територія на цій карті, км²</translation>
    </message>
    <message>
        <source>Ground held, km²</source>
        <translation>Утримувана територія, км²</translation>
    </message>
    <message>
        <source>Ground less sure than {least} may belong to either side: the gap is also measured with all of it given to the one and to the other.</source>
        <translation>Територія з певністю менше {least} може належати кожному боку: горловину виміряно й тоді, коли всю її віддано одному та іншому.</translation>
    </message>
    <message>
        <source>Ground less sure than {least} may belong to either side: ± holds all.</source>
        <translation>Територія з певністю менше {least} може належати кожному боку: ± охоплює все.</translation>
    </message>
    <message>
        <source>Ground on which makers came to differ, who was first, how it ended.</source>
        <translation>Територія, на якій укладачі розійшлися, хто був першим, чим скінчилося.</translation>
    </message>
    <message>
        <source>Ground on which two makers came to differ, by who changed it first.</source>
        <translation>Територія, на якій два укладачі розійшлися, за тим, хто змінив її першим.</translation>
    </message>
    <message>
        <source>Ground that is taken</source>
        <translation>Територія, яку взято</translation>
    </message>
    <message>
        <source>Ground that passed from one actor to another, redraw noise marked.</source>
        <translation>Територія, що перейшла від однієї сторони до іншої, із позначеним шумом.</translation>
    </message>
    <message>
        <source>Ground that two actors are drawn on</source>
        <translation>Територія, на якій намальовано дві сторони</translation>
    </message>
    <message>
        <source>Grows the core, in metres.</source>
        <translation>Розширює ядро, у метрах.</translation>
    </message>
    <message>
        <source>Guess again</source>
        <translation>Вгадати знову</translation>
    </message>
    <message>
        <source>Guess it again from the columns' names</source>
        <translation>Вгадати знову за назвами стовпців</translation>
    </message>
    <message>
        <source>Guessed from the columns' names</source>
        <translation>Вгадано за назвами стовпців</translation>
    </message>
    <message>
        <source>Guessed: {mapping}</source>
        <translation>Вгадано: {mapping}</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Файли HTML (*.html)</translation>
    </message>
    <message>
        <source>Half of the front is nearer than this.</source>
        <translation>Половина фронту ближча за це.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Held by {actor}</source>
        <translation>Утримує {actor}</translation>
    </message>
    <message>
        <source>Held by {actor}, on this map</source>
        <translation>Утримує {actor}, на цій карті</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Hide the earlier</source>
        <translation>Приховати давніші</translation>
    </message>
    <message>
        <source>How a line that ends within the study area gets to its edge.</source>
        <translation>Як лінія, що кінчається в області дослідження, доходить до її краю.</translation>
    </message>
    <message>
        <source>How dates are written, in your own words: YYYY or YY, MM, M or MON, DD or D, * for anything; all else stands for itself, as in “map D.M.YY”.</source>
        <translation>Як записано дати, вашими словами: YYYY або YY, MM, M або MON, DD або D, * — будь-що; решта означає саму себе, як у «map D.M.YY».</translation>
    </message>
    <message>
        <source>How dates are written.</source>
        <translation>Як записано дати.</translation>
    </message>
    <message>
        <source>How far a line of the map may be from the true one (1 sigma)</source>
        <translation>Наскільки лінія карти може відхилятися від справжньої (1 сигма)</translation>
    </message>
    <message>
        <source>How far a line of the map may lie from the true one, in metres.</source>
        <translation>Наскільки лінія карти може відхилятися від справжньої, у метрах.</translation>
    </message>
    <message>
        <source>How far a line of the map may lie from the true one, one standard deviation, in metres. The errors of the results follow from it.</source>
        <translation>Наскільки лінія карти може відхилятися від справжньої, одне стандартне відхилення, у метрах. Із цього випливають похибки результатів.</translation>
    </message>
    <message>
        <source>How far a place may lie from where the layer has it.</source>
        <translation>Як далеко місце може бути від положення в шарі.</translation>
    </message>
    <message>
        <source>How far a place's word goes: beyond it the map says nothing.</source>
        <translation>Як далеко сягає дія місця: далі карта нічого не каже.</translation>
    </message>
    <message>
        <source>How far a value may be from one that is claimed as “about”.</source>
        <translation>Наскільки значення може відрізнятися від заявленого як «близько».</translation>
    </message>
    <message>
        <source>How far an event may lie from a change, in metres, beside its own precision.</source>
        <translation>Як далеко подія може бути від зміни, у метрах, понад власну точність.</translation>
    </message>
    <message>
        <source>How far an event may lie from a change. The event's own location precision is added to it.</source>
        <translation>Як далеко подія може бути від зміни. Власна точність розташування події додається.</translation>
    </message>
    <message>
        <source>How far from a named place forces may have met, if the claim says none.</source>
        <translation>Як далеко від названого місця могли з'єднатися сили, якщо твердження не каже.</translation>
    </message>
    <message>
        <source>How far two drawings of one coast or border may lie apart, in metres. Where the front meets a border, its end is uncertain by as much. 0: the whole edge of a lone actor's ground is front.</source>
        <translation>Як далеко можуть розходитися два рисунки одного узбережжя чи кордону, у метрах. Де фронт виходить на кордон, його кінець настільки ж непевний. 0: увесь край території єдиної сторони — фронт.</translation>
    </message>
    <message>
        <source>How it was measured, how sure. Empty: what the outputs of Salient among the layers say.</source>
        <translation>Як виміряно і наскільки певно. Порожньо: що кажуть результати Salient серед шарів.</translation>
    </message>
    <message>
        <source>How many days an event may lie before or after a change, beside its own precision.</source>
        <translation>На скільки днів подія може бути до чи після зміни, понад власну точність.</translation>
    </message>
    <message>
        <source>How many days an event may lie before or after a change. The event's own date precision is added to it.</source>
        <translation>На скільки днів подія може бути до чи після зміни. Власна точність дати події додається.</translation>
    </message>
    <message>
        <source>How much more {actor} held on each date than on the one before.</source>
        <translation>На скільки більше {actor} утримувала на кожну дату, ніж на попередню.</translation>
    </message>
    <message>
        <source>How the advance is drawn</source>
        <translation>Як намальовано просування</translation>
    </message>
    <message>
        <source>How wide a direction is that a claim states in words.</source>
        <translation>Наскільки широкий напрямок, який твердження подає словами.</translation>
    </message>
    <message>
        <source>Hypothetical advance</source>
        <translation>Гіпотетичне просування</translation>
    </message>
    <message>
        <source>Hypothetical advance (lines)</source>
        <translation>Гіпотетичне просування (лінії)</translation>
    </message>
    <message>
        <source>Hypothetical: click one end of the stretch of front to be moved.</source>
        <translation>Гіпотетично: клацніть один кінець відтинка фронту, який пересунути.</translation>
    </message>
    <message>
        <source>Hypothetical: draw the ground that {actor} takes; right click ends a polygon.</source>
        <translation>Гіпотетично: намалюйте територію, яку бере {actor}; правий клац завершує полігон.</translation>
    </message>
    <message>
        <source>Hypothetical: draw the line along which {actor} advances; right click ends it.</source>
        <translation>Гіпотетично: намалюйте лінію просування сторони {actor}; правий клац завершує.</translation>
    </message>
    <message>
        <source>Hypothetical: draw where the front of {actor} would run, from front to front; right click ends it.</source>
        <translation>Гіпотетично: намалюйте, де пройшов би фронт сторони {actor}, від фронту до фронту; правий клац завершує.</translation>
    </message>
    <message>
        <source>Hypothetical: nothing of what a variant shows has happened.</source>
        <translation>Гіпотетично: ніщо з показаного варіантом не сталося.</translation>
    </message>
    <message>
        <source>Id in the dataset</source>
        <translation>Ідентифікатор у наборі даних</translation>
    </message>
    <message>
        <source>Import a dataset…</source>
        <translation>Імпортувати набір даних…</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>Нічого не імпортувати</translation>
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
        <translation>У полі</translation>
    </message>
    <message>
        <source>In how many steps “sure” falls from the place to the reach.</source>
        <translation>За скільки кроків «напевно» спадає від місця до межі радіуса.</translation>
    </message>
    <message>
        <source>In kilometres off the roads: 0.5 lets a road carry twice as far.</source>
        <translation>У кілометрах поза дорогами: з 0,5 дорога веде вдвічі далі.</translation>
    </message>
    <message>
        <source>In metres, half on either side of the baseline.</source>
        <translation>У метрах, половина з кожного боку базової лінії.</translation>
    </message>
    <message>
        <source>In the direction of drawing, where no field says who.</source>
        <translation>За напрямком малювання, де жодне поле не каже, хто.</translation>
    </message>
    <message>
        <source>In the map view</source>
        <translation>У межах вікна карти</translation>
    </message>
    <message>
        <source>In this process</source>
        <translation>У цьому процесі</translation>
    </message>
    <message>
        <source>In w&amp;hich language</source>
        <translation>Якою &amp;мовою</translation>
    </message>
    <message>
        <source>Inconsistent</source>
        <translation>Не узгоджується</translation>
    </message>
    <message>
        <source>Inconsistent up to a position error of {metres} (1 sigma).</source>
        <translation>Не узгоджується до похибки положення {metres} (1 сигма).</translation>
    </message>
    <message>
        <source>Inconsistent up to an error of places of {metres} (1 sigma).</source>
        <translation>Не узгоджується до похибки місць {metres} (1 сигма).</translation>
    </message>
    <message>
        <source>Information &amp;credibility</source>
        <translation>Дос&amp;товірність інформації</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Вхідні дані</translation>
    </message>
    <message>
        <source>Install for me…</source>
        <translation>Встановити за мене…</translation>
    </message>
    <message>
        <source>Installed by Salient: {path}</source>
        <translation>Встановлено Salient: {path}</translation>
    </message>
    <message>
        <source>Intersections</source>
        <translation>Перетини</translation>
    </message>
    <message>
        <source>It can be read, not saved to. Go back to a copy of the store, or import what it holds into a new one.</source>
        <translation>Його можна читати, але не зберігати в нього. Поверніться до копії сховища або імпортуйте його вміст у нове.</translation>
    </message>
    <message>
        <source>It cannot be read as a vector layer.</source>
        <translation>Неможливо прочитати як векторний шар.</translation>
    </message>
    <message>
        <source>It could be told with a position error under {metres} (1 sigma).</source>
        <translation>Це можна було б сказати з похибкою положення менше {metres} (1 сигма).</translation>
    </message>
    <message>
        <source>It could be told with an error of places under {metres} (1 sigma).</source>
        <translation>Це можна було б сказати з похибкою місць менше {metres} (1 сигма).</translation>
    </message>
    <message>
        <source>It declares entities, which a map needs none of; it is not read.</source>
        <translation>Він оголошує сутності, які карті не потрібні; його не прочитано.</translation>
    </message>
    <message>
        <source>It is all that {encirclers} do not hold within the ring, and not the ground of {names} alone.</source>
        <translation>Це все, чого не утримують {encirclers} усередині кільця, а не лише територія {names}.</translation>
    </message>
    <message>
        <source>It is no KML: its first element is not “kml”.</source>
        <translation>Це не KML: перший елемент не «kml».</translation>
    </message>
    <message>
        <source>It is no valid KML: {error}.</source>
        <translation>Це неправильний KML: {error}.</translation>
    </message>
    <message>
        <source>It is not clear which columns of {name} hold {lacking}. It has: {columns}. Give a mapping.</source>
        <translation>Незрозуміло, які стовпці {name} містять {lacking}. Є: {columns}. Вкажіть відповідність.</translation>
    </message>
    <message>
        <source>It is the same list, corrected</source>
        <translation>Це той самий список, виправлений</translation>
    </message>
    <message>
        <source>It would unpack to {size} GB and is not read. Unpack it by hand first.</source>
        <translation>Розпакований мав би {size} ГБ, тому не читається. Спершу розпакуйте вручну.</translation>
    </message>
    <message>
        <source>Its correlation length</source>
        <translation>Її довжина кореляції</translation>
    </message>
    <message>
        <source>Its placemarks could not be kept in memory.</source>
        <translation>Його мітки не вмістилися в пам'яті.</translation>
    </message>
    <message>
        <source>JPG files (*.jpg);;WebP files (*.webp)</source>
        <translation>Файли JPG (*.jpg);;Файли WebP (*.webp)</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>Файли JSON</translation>
    </message>
    <message>
        <source>Join ends within</source>
        <translation>З'єднувати кінці в межах</translation>
    </message>
    <message>
        <source>Joins published control maps into one layer with actor, date and class, repaired.</source>
        <translation>Об'єднує опубліковані карти контролю в один виправлений шар зі стороною, датою і класом.</translation>
    </message>
    <message>
        <source>Keep as layers</source>
        <translation>Зберегти як шари</translation>
    </message>
    <message>
        <source>Keep both in sight</source>
        <translation>Тримати обидва в полі зору</translation>
    </message>
    <message>
        <source>Keep it with both, and report it</source>
        <translation>Лишити за обома й повідомити</translation>
    </message>
    <message>
        <source>Keep mine, and list them</source>
        <translation>Зберегти моє й перелічити</translation>
    </message>
    <message>
        <source>Keep results in</source>
        <translation>Зберігати результати в</translation>
    </message>
    <message>
        <source>Keep variant</source>
        <translation>Зберегти варіант</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Ключові цифри</translation>
    </message>
    <message>
        <source>Key figures, continued</source>
        <translation>Ключові цифри, продовження</translation>
    </message>
    <message>
        <source>Kilometres (miles)</source>
        <translation>Кілометри (милі)</translation>
    </message>
    <message>
        <source>Kilometres only</source>
        <translation>Лише кілометри</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>L&amp;ongitude</source>
        <translation>Дов&amp;гота</translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation>&amp;Шари</translation>
    </message>
    <message>
        <source>Land and borders: {source}.</source>
        <translation>Суходіл і кордони: {source}.</translation>
    </message>
    <message>
        <source>Land and sea belo&amp;w the layers</source>
        <translation>Суходіл і мор&amp;е під шарами</translation>
    </message>
    <message>
        <source>Land and sea beneath</source>
        <translation>Суходіл і море під шарами</translation>
    </message>
    <message>
        <source>Land area of {names}, {area}</source>
        <translation>Площа суходолу: {names}, {area}</translation>
    </message>
    <message>
        <source>Land: {maker}.</source>
        <translation>Суходіл: {maker}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Language and print</source>
        <translation>Мова і друк</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Остання</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Остання зміна</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Остання дата</translation>
    </message>
    <message>
        <source>Last date but one</source>
        <translation>Передостання дата</translation>
    </message>
    <message>
        <source>Last date of the layers</source>
        <translation>Остання дата шарів</translation>
    </message>
    <message>
        <source>Last date. Empty: the last there is.</source>
        <translation>Остання дата. Порожньо: остання наявна.</translation>
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
        <translation>Остання дорога</translation>
    </message>
    <message>
        <source>Last sealed</source>
        <translation>Востаннє замкнено</translation>
    </message>
    <message>
        <source>Lat&amp;itude</source>
        <translation>&amp;Широта</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <source>Latitude {lat} is out of range: longitude and latitude seem to be swapped.</source>
        <translation>Широта {lat} поза межами: схоже, довготу й широту переставлено.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Шар</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Шари</translation>
    </message>
    <message>
        <source>Layers named after their makers, whose fields are found by their names.</source>
        <translation>Шари, названі за укладачами; їхні поля знаходяться за назвами.</translation>
    </message>
    <message>
        <source>Layers with dates show their last map up to this day. Empty: their last.</source>
        <translation>Шари з датами показують останню карту до цього дня. Порожньо: останню.</translation>
    </message>
    <message>
        <source>Layers with dates show their last map up to this day: choose one, or type a day</source>
        <translation>Шари з датами показують останню карту до цього дня: виберіть або введіть день</translation>
    </message>
    <message>
        <source>Layout templates (*.qpt)</source>
        <translation>Шаблони макетів (*.qpt)</translation>
    </message>
    <message>
        <source>Lays out a map with its figures, sources and method, ready to print.</source>
        <translation>Макетує карту з цифрами, джерелами й методом, готову до друку.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Leave out events and reports that are internal or restricted, and hide the place of events that are to be blurred.</source>
        <translation>Пропускати внутрішні й обмежені події та повідомлення і приховувати місце подій, які слід розмити.</translation>
    </message>
    <message>
        <source>Leaves out ground that only one of the two maps is drawn on, for maps of different study areas; how much is left out is said.</source>
        <translation>Пропускає територію, намальовану лише на одній із двох карт, для карт різних областей; скільки пропущено, зазначається.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ліворуч</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Легенда</translation>
    </message>
    <message>
        <source>Legend, continued</source>
        <translation>Легенда, продовження</translation>
    </message>
    <message>
        <source>Length of a transect</source>
        <translation>Довжина перерізу</translation>
    </message>
    <message>
        <source>Length of the front on the last date (km)</source>
        <translation>Довжина фронту на останню дату (км)</translation>
    </message>
    <message>
        <source>Lengths and areas allow for the curve of the earth.</source>
        <translation>Довжини й площі виміряно з урахуванням кривизни Землі.</translation>
    </message>
    <message>
        <source>Libraries…</source>
        <translation>Бібліотеки…</translation>
    </message>
    <message>
        <source>Line of contact: a row of arcs of either side</source>
        <translation>Лінія зіткнення: ряд дуг кожної сторони</translation>
    </message>
    <message>
        <source>Line of contact: arcs in the colour of {actor} lie on the other side’s ground, black ones on its own</source>
        <translation>Лінія зіткнення: дуги кольору {actor} лежать на території іншої сторони, чорні — на власній</translation>
    </message>
    <message>
        <source>Line to cast transects from. Empty: the front of the first date.</source>
        <translation>Лінія, від якої будуються перерізи. Порожньо: фронт першої дати.</translation>
    </message>
    <message>
        <source>Lines along which a place's word goes further.</source>
        <translation>Лінії, уздовж яких дія місця сягає далі.</translation>
    </message>
    <message>
        <source>Lines that cost a place's word to cross, but where a road does.</source>
        <translation>Лінії, перетин яких ослаблює дію місця, крім як дорогою.</translation>
    </message>
    <message>
        <source>Lines to be drawn among borders and towns, such as {table} of Natural Earth: as many as the scale has room for.</source>
        <translation>Лінії, які малюються серед кордонів і міст, наприклад {table} з Natural Earth: стільки, скільки вміщує масштаб.</translation>
    </message>
    <message>
        <source>Lines to measure along, in place of casting. Each starts at its base.</source>
        <translation>Лінії для вимірювання замість побудованих. Кожна починається від основи.</translation>
    </message>
    <message>
        <source>Lines with the date field chosen above, in place of a control layer.</source>
        <translation>Лінії з полем дати, вибраним вище, замість шару контролю.</translation>
    </message>
    <message>
        <source>Lines, one or more a date, drawn with the same side always on the left.</source>
        <translation>Лінії, одна чи більше на дату, намальовані так, що той самий бік завжди ліворуч.</translation>
    </message>
    <message>
        <source>Lines: roads, railways, or whatever supply comes along.</source>
        <translation>Лінії: дороги, залізниці чи будь-що, чим іде постачання.</translation>
    </message>
    <message>
        <source>Link to the selected features</source>
        <translation>Пов'язати з вибраними об'єктами</translation>
    </message>
    <message>
        <source>Link-up</source>
        <translation>З'єднання</translation>
    </message>
    <message>
        <source>Link-ups count within</source>
        <translation>З'єднання враховуються в межах</translation>
    </message>
    <message>
        <source>Linked features</source>
        <translation>Пов'язані об'єкти</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Зв'язки</translation>
    </message>
    <message>
        <source>Links to features</source>
        <translation>Зв'язки з об'єктами</translation>
    </message>
    <message>
        <source>Links to sources</source>
        <translation>Зв'язки з джерелами</translation>
    </message>
    <message>
        <source>Lists the sourced events that are linked to a feature.</source>
        <translation>Перелічує події з джерелами, пов'язані з об'єктом.</translation>
    </message>
    <message>
        <source>Lists what happened to the shape of each side's ground over the dates of a layer: pockets, link-ups, splits, lodgements and salients, each with date and place.</source>
        <translation>Перелічує, що сталося з формою території кожної сторони за датами шару: котли, з'єднання, розсічення, плацдарми й виступи, кожне з датою і місцем.</translation>
    </message>
    <message>
        <source>Location &amp;precision where a row says none (± m)</source>
        <translation>&amp;Точність розташування, де рядок її не вказує (± м)</translation>
    </message>
    <message>
        <source>Location p&amp;recision (± m)</source>
        <translation>Точність &amp;розташування (± м)</translation>
    </message>
    <message>
        <source>Location precision</source>
        <translation>Точність розташування</translation>
    </message>
    <message>
        <source>Location precision (± m)</source>
        <translation>Точність розташування (± м)</translation>
    </message>
    <message>
        <source>Location precision of a click</source>
        <translation>Точність розташування клацання</translation>
    </message>
    <message>
        <source>Locator: {source}.</source>
        <translation>Карта-врізка: {source}.</translation>
    </message>
    <message>
        <source>Lodgement</source>
        <translation>Плацдарм</translation>
    </message>
    <message>
        <source>Lodgement eliminated</source>
        <translation>Плацдарм ліквідовано</translation>
    </message>
    <message>
        <source>Lodgement relieved</source>
        <translation>Плацдарм деблоковано</translation>
    </message>
    <message>
        <source>Log entry {entries} is not the one that was noted: the log was written anew.</source>
        <translation>Запис журналу {entries} — не той, який зафіксовано: журнал переписано.</translation>
    </message>
    <message>
        <source>Log entry {number}, SHA-256 {hash}.</source>
        <translation>Запис журналу {number}, SHA-256 {hash}.</translation>
    </message>
    <message>
        <source>Log entry {seq} follows entry {before}: entries are missing or repeated.</source>
        <translation>Запис журналу {seq} іде після запису {before}: записів бракує або вони повторюються.</translation>
    </message>
    <message>
        <source>Log entry {seq} is not chained to the entry before it.</source>
        <translation>Запис журналу {seq} не зчеплено з попереднім.</translation>
    </message>
    <message>
        <source>Log entry {seq} was changed after it was written.</source>
        <translation>Запис журналу {seq} змінено після того, як його зроблено.</translation>
    </message>
    <message>
        <source>Log of changes</source>
        <translation>Журнал змін</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Довгота</translation>
    </message>
    <message>
        <source>Longitude {lon}, latitude {lat} is not on the Earth in degrees.</source>
        <translation>Довгота {lon}, широта {lat} — не місце на Землі в градусах.</translation>
    </message>
    <message>
        <source>Look for other people's saves every</source>
        <translation>Шукати збереження інших кожні</translation>
    </message>
    <message>
        <source>Looking for the front…</source>
        <translation>Пошук фронту…</translation>
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
        <translation>Фільми MP4 (*.mp4);;Фільми GIF (*.gif)</translation>
    </message>
    <message>
        <source>Made on {date} with Salient {version}.</source>
        <translation>Створено {date} у Salient {version}.</translation>
    </message>
    <message>
        <source>Made with Salient {version} and Leaflet 1.9.4 (© Volodymyr Agafonkin, BSD-2-Clause).</source>
        <translation>Створено в Salient {version} і Leaflet 1.9.4 (© Volodymyr Agafonkin, BSD-2-Clause).</translation>
    </message>
    <message>
        <source>Make a situation map</source>
        <translation>Створити карту обстановки</translation>
    </message>
    <message>
        <source>Make a web map</source>
        <translation>Створити вебкарту</translation>
    </message>
    <message>
        <source>Make it if it is not there</source>
        <translation>Створити, якщо його немає</translation>
    </message>
    <message>
        <source>Make one, or open one: the button at the top left.</source>
        <translation>Створіть або відкрийте сховище: кнопка вгорі ліворуч.</translation>
    </message>
    <message>
        <source>Makers differ</source>
        <translation>Укладачі розходяться</translation>
    </message>
    <message>
        <source>Makers in pairs</source>
        <translation>Пари укладачів</translation>
    </message>
    <message>
        <source>Makes a control layer of towns with an actor, and says how sure it is.</source>
        <translation>Створює шар контролю з населених пунктів зі сторонами й каже, наскільки це певно.</translation>
    </message>
    <message>
        <source>Makes a print layout from a template: title, as-of date, map with graticule, locator, legend of what is visible, scale bars in kilometres and miles, key figures, numbered sources whose numbers stand on the map, method, credits and disclaimer.

Key figures are read from the outputs of Salient among the layers. Sources come from a store of sourced events; a list that does not fit flows to pages of its own.

The layout stays in the project under the title's name for hand finishing. Running again with the same title and template refreshes it, and leaves items where you moved them.

The map’s file ends in .pdf (vector, real text, georeferenced), .svg (a named layer for each of the map’s), .png, .jpg or .webp.</source>
        <translation>Створює макет друку із шаблону: назва, дата карти, карта з градусною сіткою, карта-врізка, легенда видимого, масштабні лінійки в кілометрах і милях, ключові цифри, пронумеровані джерела з номерами на карті, метод, авторство й застереження.

Ключові цифри беруться з результатів Salient серед шарів. Джерела — зі сховища подій із джерелами; список, що не вміщається, переходить на окремі сторінки.

Макет лишається у проєкті під своєю назвою для ручного доопрацювання. Повторний запуск із тією самою назвою і шаблоном оновлює його й лишає елементи там, куди ви їх пересунули.

Файл карти закінчується на .pdf (вектор, справжній текст, геоприв'язка), .svg (названий шар на кожен шар карти), .png, .jpg або .webp.</translation>
    </message>
    <message>
        <source>Makes one HTML file of a series: a map to pan and zoom, a slider and a play button for the dates, gaps, pockets, changes, fronts and places, numbered sources that open on a click, figures and chart that follow the date, legend, method and credits.

The file works from a disk, without a network and in a frame of another page. It asks the network for nothing, unless “Map tiles” names a source; what the layers and sources say is shown as text. “#date=2025-06-21” after its address opens it on a date.

Ground that two dates share is written once: half a year of daily maps of a whole front takes less than 3 MB.</source>
        <translation>Створює один файл HTML із серії: карта з пересуванням і масштабуванням, повзунок і кнопка відтворення для дат, горловини, котли, зміни, фронти й місця, пронумеровані джерела, що відкриваються клацанням, цифри й діаграма, що йдуть за датою, легенда, метод і авторство.

Файл працює з диска, без мережі та у фреймі іншої сторінки. Він нічого не запитує в мережі, якщо «Тайли карти» не називають джерела; слова шарів і джерел показано як текст. «#date=2025-06-21» після адреси відкриває його на цій даті.

Територія, спільна для двох дат, записується раз: пів року щоденних карт усього фронту займають менше 3 МБ.</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Маніфест</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Map number</source>
        <translation>Номер карти</translation>
    </message>
    <message>
        <source>Map of</source>
        <translation>Карта за</translation>
    </message>
    <message>
        <source>Map of {date}</source>
        <translation>Карта за {date}</translation>
    </message>
    <message>
        <source>Map page…</source>
        <translation>Сторінка карти…</translation>
    </message>
    <message>
        <source>Map tiles</source>
        <translation>Тайли карти</translation>
    </message>
    <message>
        <source>Map tips and identify results of “{layer}” list events. Switch map tips on in the View menu.</source>
        <translation>Підказки карти й результати визначення «{layer}» перелічують події. Увімкніть підказки в меню «Перегляд».</translation>
    </message>
    <message>
        <source>Map without a date</source>
        <translation>Карта без дати</translation>
    </message>
    <message>
        <source>Map {number}.</source>
        <translation>Карта {number}.</translation>
    </message>
    <message>
        <source>Map. The arrow keys move it, plus and minus change its scale.</source>
        <translation>Карта. Клавіші зі стрілками рухають її, плюс і мінус змінюють масштаб.</translation>
    </message>
    <message>
        <source>Mapping (*.json)</source>
        <translation>Відповідність (*.json)</translation>
    </message>
    <message>
        <source>Mapping of columns</source>
        <translation>Відповідність стовпців</translation>
    </message>
    <message>
        <source>Maps and reports</source>
        <translation>Карти та звіти</translation>
    </message>
    <message>
        <source>Maps by {makers}{date}</source>
        <translation>Карти: {makers}{date}</translation>
    </message>
    <message>
        <source>Maps of a month or a year are compared with maps of a day as if all were of {date} ({makers}). Compare dates of one precision.</source>
        <translation>Карти за місяць чи рік порівнюються з картами за день, наче всі за {date} ({makers}). Порівнюйте дати однієї точності.</translation>
    </message>
    <message>
        <source>Maps of intervals on</source>
        <translation>Карти інтервалів на</translation>
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
        <translation>Вимірювати в площині шару</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>На чому виміряно</translation>
    </message>
    <message>
        <source>Measured on {best}, claimed for {wanted}.</source>
        <translation>Виміряно на {best}, заявлено для {wanted}.</translation>
    </message>
    <message>
        <source>Measured on {best}, the map after {wanted}.</source>
        <translation>Виміряно на {best}, на карті після {wanted}.</translation>
    </message>
    <message>
        <source>Measured on {best}, the map before {wanted}.</source>
        <translation>Виміряно на {best}, на карті перед {wanted}.</translation>
    </message>
    <message>
        <source>Measures how far encirclers are from sealing off a core, and the pocket they would cut off.</source>
        <translation>Вимірює, скільки бракує для замикання кільця навколо ядра, і котел, який буде відрізано.</translation>
    </message>
    <message>
        <source>Measures the pockets that encirclers have sealed: area and its error, who holds the ring, the places inside, since when, and what the area compares to.</source>
        <translation>Вимірює замкнені котли: площу та її похибку, хто тримає кільце, населені пункти всередині, відколи замкнено і з чим порівняти площу.</translation>
    </message>
    <message>
        <source>Measures the quantities that reports claim and says which agree with the layers.</source>
        <translation>Вимірює величини, заявлені в повідомленнях, і каже, які узгоджуються із шарами.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Вимірювання…</translation>
    </message>
    <message>
        <source>Median distance (m)</source>
        <translation>Медіанна відстань (м)</translation>
    </message>
    <message>
        <source>Median distance between fronts</source>
        <translation>Медіанна відстань між фронтами</translation>
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
        <translation>Милі (кілометри)</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моя</translation>
    </message>
    <message>
        <source>More figures find no room here</source>
        <translation>Для інших цифр тут немає місця</translation>
    </message>
    <message>
        <source>More figures on the next page: {count}</source>
        <translation>Ще показників на наступній сторінці: {count}</translation>
    </message>
    <message>
        <source>More makers</source>
        <translation>Більше укладачів</translation>
    </message>
    <message>
        <source>More pockets on the map</source>
        <translation>Інші котли на карті</translation>
    </message>
    <message>
        <source>More than half of them do</source>
        <translation>Більше половини з них</translation>
    </message>
    <message>
        <source>More than {most_rears} separate rear places: merge them or choose fewer.</source>
        <translation>Понад {most_rears} окремих місць тилу: об'єднайте їх або виберіть менше.</translation>
    </message>
    <message>
        <source>Move a stretch of the front</source>
        <translation>Пересунути відтинок фронту</translation>
    </message>
    <message>
        <source>Move every boundary at random so many times and measure the gap on each map: interval, bias and share sealed, where vertices do not all err as one. 200 do; 0: the interval is that of a formula. With a core only.</source>
        <translation>Стільки разів випадково зсувати кожну межу й вимірювати горловину на кожній карті: інтервал, зсув і частка замкнених, де вершини хибять не всі разом. Досить 200; 0: інтервал за формулою. Лише з ядром.</translation>
    </message>
    <message>
        <source>Move the stretch away from its own ground, and click to put it down.</source>
        <translation>Пересуньте відтинок від своєї території й клацніть, щоб покласти його.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Рух</translation>
    </message>
    <message>
        <source>Movement of the front</source>
        <translation>Рух фронту</translation>
    </message>
    <message>
        <source>Movement of {actor}</source>
        <translation>Рух сторони {actor}</translation>
    </message>
    <message>
        <source>My own maps…</source>
        <translation>Мої власні карти…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Name at least one actor: who can hold ground on the map?</source>
        <translation>Назвіть хоча б одну сторону: хто може утримувати територію?</translation>
    </message>
    <message>
        <source>Name at least one encircler. “{name}” has: {actor_names}.</source>
        <translation>Назвіть хоча б одну сторону, що оточує. «{name}» має: {actor_names}.</translation>
    </message>
    <message>
        <source>Name of the field with the actor. Empty: that of the profile.</source>
        <translation>Назва поля зі стороною. Порожньо: як у профілі.</translation>
    </message>
    <message>
        <source>Name of the field with the class. Empty: that of the profile.</source>
        <translation>Назва поля з класом. Порожньо: як у профілі.</translation>
    </message>
    <message>
        <source>Name of the field with the date. Empty: that of the profile, else names.</source>
        <translation>Назва поля з датою. Порожньо: як у профілі, інакше за назвами.</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Назва макета</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Назва місця</translation>
    </message>
    <message>
        <source>Name of the variant</source>
        <translation>Назва варіанта</translation>
    </message>
    <message>
        <source>Name of whoever holds the ground that no polygon holds, such as the defender on a map that shows the occupied ground only. It stands in tables, maps and reports.</source>
        <translation>Назва того, хто утримує територію поза полігонами, як-от оборонця на карті, що показує лише окуповане. Вона стоїть у таблицях, картах і звітах.</translation>
    </message>
    <message>
        <source>Name the encirclers in the panel, then click again.</source>
        <translation>Назвіть сторони, що оточують, на панелі й клацніть знову.</translation>
    </message>
    <message>
        <source>Name the encirclers, the besieged, or both.</source>
        <translation>Назвіть сторони, що оточують, оточених або обох.</translation>
    </message>
    <message>
        <source>Names separated by ;</source>
        <translation>Назви, розділені ;</translation>
    </message>
    <message>
        <source>Names separated by semicolons. Empty: all but “claimed” and “infiltrated”.</source>
        <translation>Назви, розділені крапкою з комою. Порожньо: усі, крім «claimed» і «infiltrated».</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Вузько</translation>
    </message>
    <message>
        <source>Nautical miles (kilometres)</source>
        <translation>Морські милі (кілометри)</translation>
    </message>
    <message>
        <source>Nearest points of the roads</source>
        <translation>Найближчі точки доріг</translation>
    </message>
    <message>
        <source>Nearest to the encirclers</source>
        <translation>Найближче до сторін, що оточують</translation>
    </message>
    <message>
        <source>Nearest to the encirclers (m)</source>
        <translation>Найближче до сторін, що оточують (м)</translation>
    </message>
    <message>
        <source>Neck of a pocket</source>
        <translation>Шийка котла</translation>
    </message>
    <message>
        <source>Needed only where dates can be read as day/month and as month/day.</source>
        <translation>Потрібно лише там, де дати читаються і як день/місяць, і як місяць/день.</translation>
    </message>
    <message>
        <source>Needed only where most rows are about something else than those that the store knows by the same name and ids.</source>
        <translation>Потрібно, лише якщо більшість рядків про інше, ніж ті, що сховище знає за тією ж назвою та id.</translation>
    </message>
    <message>
        <source>Neighbouring state</source>
        <translation>Сусідня держава</translation>
    </message>
    <message>
        <source>Neither GnuPG nor minisign is installed, so nothing was signed.</source>
        <translation>Не встановлено ні GnuPG, ні minisign, тому нічого не підписано.</translation>
    </message>
    <message>
        <source>Neither map has an actor “{name}”. They have: {known}.</source>
        <translation>Жодна карта не має сторони «{name}». Є: {known}.</translation>
    </message>
    <message>
        <source>Net (km² a day)</source>
        <translation>Чиста зміна (км² на день)</translation>
    </message>
    <message>
        <source>Net (km²)</source>
        <translation>Чиста зміна (км²)</translation>
    </message>
    <message>
        <source>Neutral ground is open</source>
        <translation>Нейтральна територія відкрита</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ніколи</translation>
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
        <translation>Новий хід фронту</translation>
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
        <translation>Наступний крок</translation>
    </message>
    <message>
        <source>Nine tenths of the front within (m)</source>
        <translation>Дев'ять десятих фронту в межах (м)</translation>
    </message>
    <message>
        <source>No Python interpreter was found that worker processes could be started with and that computes with the same libraries as this process, GEOS among them.</source>
        <translation>Не знайдено інтерпретатора Python, яким можна запустити робочі процеси і який обчислює тими самими бібліотеками, що й цей процес, зокрема GEOS.</translation>
    </message>
    <message>
        <source>No algorithm can run yet. {how}</source>
        <translation>Поки що жоден алгоритм не може працювати. {how}</translation>
    </message>
    <message>
        <source>No bar: no change</source>
        <translation>Без стовпчика: без змін</translation>
    </message>
    <message>
        <source>No bar: no change, or no map</source>
        <translation>Без стовпчика: без змін або немає карти</translation>
    </message>
    <message>
        <source>No build of {names} is known to fit Python {key}. Install by hand: {how}</source>
        <translation>Немає збірки {names}, придатної для Python {key}. Встановіть вручну: {how}</translation>
    </message>
    <message>
        <source>No closure</source>
        <translation>Немає замикання</translation>
    </message>
    <message>
        <source>No column of {name} names a source: the events have no reports.</source>
        <translation>Жоден стовпець {name} не називає джерела: події не мають повідомлень.</translation>
    </message>
    <message>
        <source>No control mapped</source>
        <translation>Контроль не нанесено на карту</translation>
    </message>
    <message>
        <source>No counterpart beyond</source>
        <translation>Немає відповідника далі ніж</translation>
    </message>
    <message>
        <source>No date could be read (first text: “{shown}”). Dates are read as {formats}; give the format, a pattern like “map D.M.YY”, or a date for all.</source>
        <translation>Жодної дати не прочитано (перший текст: «{shown}»). Дати читаються як {formats}; вкажіть формат, шаблон на зразок «map D.M.YY» або дату для всіх.</translation>
    </message>
    <message>
        <source>No date could be read as {format} (first text: “{shown}”). Nothing dated was found in {where}.</source>
        <translation>Жодної дати не прочитано як {format} (перший текст: «{shown}»). У {where} не знайдено нічого датованого.</translation>
    </message>
    <message>
        <source>No event is linked to “{layer}”.</source>
        <translation>З «{layer}» не пов'язано жодної події.</translation>
    </message>
    <message>
        <source>No feature could be used. Remedy what the table of repairs names first.</source>
        <translation>Жоден об'єкт не придатний. Усуньте те, що таблиця виправлень називає першим.</translation>
    </message>
    <message>
        <source>No feature has a control class that is to count ({names}). The classes are: {found}.</source>
        <translation>Жоден об'єкт не має класу контролю, що має рахуватися ({names}). Класи: {found}.</translation>
    </message>
    <message>
        <source>No feature of the project's layers is linked to this event.</source>
        <translation>Жоден об'єкт шарів проєкту не пов'язаний із цією подією.</translation>
    </message>
    <message>
        <source>No file attached</source>
        <translation>Немає вкладених файлів</translation>
    </message>
    <message>
        <source>No file was given.</source>
        <translation>Файл не вказано.</translation>
    </message>
    <message>
        <source>No gap line lies between {said}.</source>
        <translation>Між {said} немає лінії горловини.</translation>
    </message>
    <message>
        <source>No ground changes hands.</source>
        <translation>Територія не змінює власника.</translation>
    </message>
    <message>
        <source>No layer has a coordinate reference system, so nothing can be placed on the Earth. Set that of the layers and run again.</source>
        <translation>Жоден шар не має системи координат, тож нічого не розмістити на Землі. Задайте її для шарів і запустіть знову.</translation>
    </message>
    <message>
        <source>No layer has a coordinate reference system. Set it in the layer's properties.</source>
        <translation>Жоден шар не має системи координат. Задайте її у властивостях шару.</translation>
    </message>
    <message>
        <source>No layer holds what the chart “{kind}” needs on two dates or more. Add an output of Encirclement gap, Pocket area or Control timeline, or choose “none”.</source>
        <translation>Жоден шар не має потрібного діаграмі «{kind}» на дві дати чи більше. Додайте результат «Горловини оточення», «Площі котла» чи «Хронології контролю» або виберіть «немає».</translation>
    </message>
    <message>
        <source>No layer is ticked. Tick at least one, or choose a theme.</source>
        <translation>Жодного шару не позначено. Позначте хоча б один або виберіть тему.</translation>
    </message>
    <message>
        <source>No line divides the study area. Check its place and the lines' CRS.</source>
        <translation>Жодна лінія не ділить область дослідження. Перевірте її місце і CRS ліній.</translation>
    </message>
    <message>
        <source>No line lies in the study area. Choose an area that the front crosses; mind the coordinate reference systems.</source>
        <translation>Жодна лінія не лежить в області дослідження. Виберіть область, яку перетинає фронт; зважте на системи координат.</translation>
    </message>
    <message>
        <source>No lines between closed ground cut the core off from the rear.</source>
        <translation>Жодні лінії між закритими ділянками не відрізають ядро від тилу.</translation>
    </message>
    <message>
        <source>No map of the series has ground in the study area: choose another area.</source>
        <translation>Жодна карта серії не має території в області дослідження: виберіть іншу область.</translation>
    </message>
    <message>
        <source>No names: choose a control layer and its actor field first.</source>
        <translation>Немає назв: спершу виберіть шар контролю та його поле сторони.</translation>
    </message>
    <message>
        <source>No other side gained such a piece.</source>
        <translation>Жодна інша сторона такої ділянки не зайняла.</translation>
    </message>
    <message>
        <source>No place lies in the study area. Choose an area that holds places; mind the coordinate reference systems.</source>
        <translation>Жодне місце не лежить в області дослідження. Виберіть область із місцями; зважте на системи координат.</translation>
    </message>
    <message>
        <source>No pocket holds {said}.</source>
        <translation>Жоден котел не містить {said}.</translation>
    </message>
    <message>
        <source>No pocket round the core is as large as the least area asked for.</source>
        <translation>Жоден котел навколо ядра не сягає заданої найменшої площі.</translation>
    </message>
    <message>
        <source>No quantity with a unit was found, and no fact. Facts without a number (sealed, open, linked up, who holds a place) are read in full in English alone, and of other languages in the commonest words.</source>
        <translation>Не знайдено ні величини з одиницею, ні факту. Факти без числа (замкнено, відкрито, з'єдналися, хто утримує місце) повністю читаються лише англійською, а іншими мовами — у найуживаніших словах.</translation>
    </message>
    <message>
        <source>No quantity with a unit was found, and no fact. What is denied, asked, nearly so or yet to come is none.</source>
        <translation>Не знайдено ні величини з одиницею, ні факту. Заперечене, запитане, майже здійснене чи ще не здійснене фактом не вважається.</translation>
    </message>
    <message>
        <source>No rate</source>
        <translation>Немає темпу</translation>
    </message>
    <message>
        <source>No report of the store claims a quantity.</source>
        <translation>Жодне повідомлення сховища не заявляє величини.</translation>
    </message>
    <message>
        <source>No report yet.</source>
        <translation>Повідомлень ще немає.</translation>
    </message>
    <message>
        <source>No road of the layer leads in.</source>
        <translation>Жодна дорога шару не веде всередину.</translation>
    </message>
    <message>
        <source>No road of the layer leads in; roads that are cut: {count}.</source>
        <translation>Жодна дорога шару не веде всередину; перерізаних доріг: {count}.</translation>
    </message>
    <message>
        <source>No row of the table claims a quantity.</source>
        <translation>Жоден рядок таблиці не заявляє величини.</translation>
    </message>
    <message>
        <source>No source.</source>
        <translation>Джерела немає.</translation>
    </message>
    <message>
        <source>No store is named. Choose a GeoPackage or a PostgreSQL connection.</source>
        <translation>Сховище не названо. Виберіть GeoPackage або з'єднання PostgreSQL.</translation>
    </message>
    <message>
        <source>No store is open.</source>
        <translation>Жодне сховище не відкрито.</translation>
    </message>
    <message>
        <source>No store is open. Choose one in the dock first.</source>
        <translation>Жодне сховище не відкрито. Спершу виберіть його на панелі.</translation>
    </message>
    <message>
        <source>No {what} of the layer is “{actor}”'s: its encirclers are {known}.</source>
        <translation>Жодне {what} шару не належить стороні «{actor}»: його сторони, що оточують, — {known}.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>None of “geometries” is ground that somebody holds in {crs}: {why}.</source>
        <translation>Жоден елемент «geometries» не є територією, яку хтось утримує, у {crs}: {why}.</translation>
    </message>
    <message>
        <source>None: leave that date out</source>
        <translation>Жодна: пропустити цю дату</translation>
    </message>
    <message>
        <source>None: the layers ticked below</source>
        <translation>Немає: шари, позначені нижче</translation>
    </message>
    <message>
        <source>Not all key figures fit their place: see the further page.</source>
        <translation>Не всі ключові цифри вміщаються на своєму місці: див. наступну сторінку.</translation>
    </message>
    <message>
        <source>Not all key figures fit their place; the last are left out.</source>
        <translation>Не всі ключові цифри вміщаються; останні пропущено.</translation>
    </message>
    <message>
        <source>Not comparable with {then} on {date}: that was the gap of another pocket</source>
        <translation>Не порівнювати з {then} на {date}: то була горловина іншого котла</translation>
    </message>
    <message>
        <source>Not counted as held: {what}</source>
        <translation>Не зараховано як утримуване: {what}</translation>
    </message>
    <message>
        <source>Not found: {fields}. Choose their columns.</source>
        <translation>Не знайдено: {fields}. Виберіть їхні стовпці.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Не оцінено</translation>
    </message>
    <message>
        <source>Not public: {events} event(s) and {reports} report(s) are left out, the places of {blurred} event(s) are blurred to {km} km or more.</source>
        <translation>Непублічне: пропущено подій: {events}, повідомлень: {reports}; місця подій ({blurred}) розмито до {km} км або більше.</translation>
    </message>
    <message>
        <source>Not set: {names}.</source>
        <translation>Не задано: {names}.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Не вказано</translation>
    </message>
    <message>
        <source>Not stated (public)</source>
        <translation>Не вказано (публічне)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Note (*.json)</source>
        <translation>Примітка (*.json)</translation>
    </message>
    <message>
        <source>Note or export (*.json *.geojson *.csv)</source>
        <translation>Нотатка або експорт (*.json *.geojson *.csv)</translation>
    </message>
    <message>
        <source>Note the end of the log</source>
        <translation>Зафіксувати кінець журналу</translation>
    </message>
    <message>
        <source>Note the end of the log…</source>
        <translation>Зафіксувати кінець журналу…</translation>
    </message>
    <message>
        <source>Nothing could be kept in {path}: {error}.</source>
        <translation>У {path} нічого не вдалося зберегти: {error}.</translation>
    </message>
    <message>
        <source>Nothing counts as held: all is of the classes {names}. Name the classes that count.</source>
        <translation>Ніщо не вважається утримуваним: усе належить до класів {names}. Вкажіть класи, що враховуються.</translation>
    </message>
    <message>
        <source>Nothing is known as of {wanted}: the layers begin on {first}.</source>
        <translation>Станом на {wanted} нічого не відомо: шари починаються з {first}.</translation>
    </message>
    <message>
        <source>Nothing of the study area is within reach of a place.</source>
        <translation>Жодна частина області дослідження не в радіусі дії місця.</translation>
    </message>
    <message>
        <source>Nothing says who holds the ground of “{layer}”, and no actor is given for it. It has: {join}. Name the field or the actor, or take the actor from the layer's, file's or folder's name.</source>
        <translation>Ніщо не каже, хто тримає територію «{layer}», і сторони для неї не вказано. Є: {join}. Назвіть поле чи сторону або візьміть сторону з назви шару, файлу чи теки.</translation>
    </message>
    <message>
        <source>Nothing was filled in: {reason}</source>
        <translation>Нічого не заповнено: {reason}</translation>
    </message>
    <message>
        <source>Nothing was imported: the dataset now says something else in {count} fields that you changed by hand ({first}). Choose whose words are to stand.</source>
        <translation>Нічого не імпортовано: набір даних тепер каже інше в полях, які ви змінили вручну: {count} ({first}). Виберіть, чиї слова лишити.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Нічого не встановлено.</translation>
    </message>
    <message>
        <source>Nothing was retracted: say why, the log keeps the reason.</source>
        <translation>Нічого не відкликано: вкажіть чому, журнал зберігає причину.</translation>
    </message>
    <message>
        <source>Nothing was saved to {address}: {text}. Check that the file or connection is there, that you may write to it and that the disk is not full, then save again; what you typed is kept.</source>
        <translation>У {address} нічого не збережено: {text}. Перевірте, чи файл або з'єднання є, чи можете туди писати і чи диск не повний, потім збережіть знову; введене збережено у формі.</translation>
    </message>
    <message>
        <source>Nothing was saved: at {address} lies another store now than the one that was opened. Open it anew, then save again; what you typed is kept.</source>
        <translation>Нічого не збережено: за адресою {address} тепер інше сховище, ніж те, що було відкрито. Відкрийте його знову й збережіть ще раз; те, що ви ввели, збережено.</translation>
    </message>
    <message>
        <source>Nothing was saved: {address} is locked by another program that writes to it. Save again in a moment, or close the other program; what you typed is kept.</source>
        <translation>Нічого не збережено: {address} заблоковано іншою програмою, що туди пише. Збережіть знову за мить або закрийте ту програму; введене збережено у формі.</translation>
    </message>
    <message>
        <source>Now, by me</source>
        <translation>Зараз, мною</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Number of changes with support</source>
        <translation>Кількість підтверджених змін</translation>
    </message>
    <message>
        <source>Number of changes without support</source>
        <translation>Кількість непідтверджених змін</translation>
    </message>
    <message>
        <source>Number of claims</source>
        <translation>Кількість тверджень</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Кількість дат</translation>
    </message>
    <message>
        <source>Number of events</source>
        <translation>Кількість подій</translation>
    </message>
    <message>
        <source>Number of events and reports left out as not public</source>
        <translation>Кількість подій і повідомлень, пропущених як непублічні</translation>
    </message>
    <message>
        <source>Number of events listed</source>
        <translation>Кількість подій у списку</translation>
    </message>
    <message>
        <source>Number of fields that both changed</source>
        <translation>Кількість полів, змінених обома</translation>
    </message>
    <message>
        <source>Number of rejected rows</source>
        <translation>Кількість відхилених рядків</translation>
    </message>
    <message>
        <source>Number of reported events on no map</source>
        <translation>Кількість повідомлених подій, яких немає на картах</translation>
    </message>
    <message>
        <source>Number of reports</source>
        <translation>Кількість повідомлень</translation>
    </message>
    <message>
        <source>Of a PNG, JPG or WebP for the web. 0: as the resolution says.</source>
        <translation>Для PNG, JPG або WebP для вебу. 0: за роздільністю.</translation>
    </message>
    <message>
        <source>Of a PNG, and of what cannot be drawn as vectors</source>
        <translation>Для PNG і для того, що не можна намалювати векторами</translation>
    </message>
    <message>
        <source>Of a range: its upper end</source>
        <translation>Для діапазону: його верхня межа</translation>
    </message>
    <message>
        <source>Of selected features</source>
        <translation>Вибраних об'єктів</translation>
    </message>
    <message>
        <source>Of the desk’s own count, printed in the small print beside the day of production.</source>
        <translation>Власний номер редакції, друкується дрібним шрифтом біля дня виготовлення.</translation>
    </message>
    <message>
        <source>Of the event</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>Of the figures in words, where the second unit stands in brackets; charts and what is written on the map have the first alone. Labels that layers bring have the units that they were measured with.</source>
        <translation>Для чисел у тексті, де друга одиниця стоїть у дужках; на графіках і на самій карті — лише перша. Підписи шарів зберігають одиниці, в яких їх виміряно.</translation>
    </message>
    <message>
        <source>Of the first {rows} rows {good} can be imported and {bad} cannot.</source>
        <translation>З перших {rows} рядків можна імпортувати {good}, не можна — {bad}.</translation>
    </message>
    <message>
        <source>Of the intervals of the rates.</source>
        <translation>Для інтервалів швидкостей.</translation>
    </message>
    <message>
        <source>Of the words and dates that Salient writes. Names, titles and notes stay as they are. Empty: that of QGIS.</source>
        <translation>Для слів і дат, які пише Salient. Назви, заголовки й примітки лишаються як є. Порожньо: мова QGIS.</translation>
    </message>
    <message>
        <source>Of the words and dates that Salient writes; names and texts stay as they are</source>
        <translation>Для слів і дат, які пише Salient; назви й тексти лишаються як є</translation>
    </message>
    <message>
        <source>Of what “{quantity}” is the length is not said: of a gap, or between which places.</source>
        <translation>Не сказано, довжина чого — «{quantity}»: горловини чи відстань між якими місцями.</translation>
    </message>
    <message>
        <source>Of which area it is a part is not named: name the country or region.</source>
        <translation>Не названо, частиною якої території це є: вкажіть країну чи регіон.</translation>
    </message>
    <message>
        <source>Of {all} claimed quantities {good} are consistent with the layers, {bad} are not, and of {open} the layers cannot tell.</source>
        <translation>Із {all} заявлених величин {good} узгоджуються із шарами, {bad} не узгоджуються, а про {open} шари не можуть сказати.</translation>
    </message>
    <message>
        <source>Of {rows} rows {good} can be imported and {bad} cannot.</source>
        <translation>З {rows} рядків можна імпортувати {good}, не можна — {bad}.</translation>
    </message>
    <message>
        <source>Off: each date names all of its places.</source>
        <translation>Вимк.: кожна дата називає всі свої місця.</translation>
    </message>
    <message>
        <source>Offsets along the front</source>
        <translation>Зсуви вздовж фронту</translation>
    </message>
    <message>
        <source>On a map of one actor: lines or polygons along which its edge is coast or border and no front. Empty: the world map that QGIS ships (Natural Earth 1:10m).</source>
        <translation>На карті однієї сторони: лінії чи полігони, уздовж яких її край — узбережжя чи кордон, а не фронт. Порожньо: карта світу з QGIS (Natural Earth 1:10m).</translation>
    </message>
    <message>
        <source>On both sides of the line</source>
        <translation>З обох боків лінії</translation>
    </message>
    <message>
        <source>On the last date</source>
        <translation>На останню дату</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>На карті</translation>
    </message>
    <message>
        <source>On the map of {date} {said} lies on ground that is nobody's: who holds it is not shown.</source>
        <translation>На карті за {date} {said} лежить на нічийній території: хто її утримує, не показано.</translation>
    </message>
    <message>
        <source>On the map: {actors}</source>
        <translation>На карті: {actors}</translation>
    </message>
    <message>
        <source>On {count} date(s) the lines differ in “{field}”: the largest counts for the date.</source>
        <translation>Дат, на які лінії різняться в «{field}»: {count}; для дати береться найбільше.</translation>
    </message>
    <message>
        <source>On {count} day(s) an actor is on an earlier map of the day alone, which does not count: he has no ground then, first {actors} on {day}. Where each side is drawn by itself, or a later map mends one of them, give them one time, or draw all of them on the later one</source>
        <translation>У {count} дн. сторона є лише на ранішій карті дня, яка не рахується: тоді в неї немає території, перша — {actors}, {day}. Якщо кожну сторону намальовано окремо або пізніша карта виправляє лише одну з них, дайте їм один час або намалюйте всі на пізнішій</translation>
    </message>
    <message>
        <source>On {count} day(s) of several maps ground stays that the last one does not draw, of actors whom it leaves as they were: first {actors} on {day}</source>
        <translation>У {count} дн. із кількома картами лишається територія, якої остання не малює, сторін, що їх вона лишає, як були: спершу {actors} {day}</translation>
    </message>
    <message>
        <source>On {count} of {dates} dates the map shows {actor} alone, and the whole outline is front; on the others front is only where two actors meet, so that fronts of both kinds do not compare. Draw the same actors on each date, or choose one actor to read.</source>
        <translation>На {count} з {dates} дат карта показує лише сторону {actor}, і весь її обрис є фронтом; на інших фронт лише там, де стикаються дві сторони, тож їх не можна порівнювати. Малюйте ті самі сторони на кожну дату або виберіть одну сторону для читання.</translation>
    </message>
    <message>
        <source>On {date}: </source>
        <translation>Станом на {date}: </translation>
    </message>
    <message>
        <source>On {day} the gap {where} has no length: {states}.</source>
        <translation>На {day} горловина {where} не має довжини: {states}.</translation>
    </message>
    <message>
        <source>One actor a line</source>
        <translation>Одна сторона на рядок</translation>
    </message>
    <message>
        <source>One date for all features (2025-01-31). Empty: read from field or name.</source>
        <translation>Одна дата для всіх об'єктів (2025-01-31). Порожньо: з поля або назви.</translation>
    </message>
    <message>
        <source>One date tells nothing of who draws first.</source>
        <translation>Одна дата не показує, хто малює першим.</translation>
    </message>
    <message>
        <source>One date, {day}.</source>
        <translation>Одна дата, {day}.</translation>
    </message>
    <message>
        <source>One line a gap line, with its length and the total of its closure.</source>
        <translation>Рядок на лінію горловини, з її довжиною і сумою замикання.</translation>
    </message>
    <message>
        <source>One map</source>
        <translation>Одна карта</translation>
    </message>
    <message>
        <source>One of longitude and latitude is missing or no number.</source>
        <translation>Довготи чи широти немає або це не число.</translation>
    </message>
    <message>
        <source>One page as an example; the export has {count}.</source>
        <translation>Одна сторінка як приклад; експорт має {count}.</translation>
    </message>
    <message>
        <source>One page with charts: area, gain and loss, end to end against summed.</source>
        <translation>Одна сторінка з діаграмами: площа, здобутки і втрати, від початку до кінця проти суми.</translation>
    </message>
    <message>
        <source>One page with figures, curve over time, method, inputs and parameters.</source>
        <translation>Одна сторінка з цифрами, кривою в часі, методом, входами й параметрами.</translation>
    </message>
    <message>
        <source>One page with figures, tables, method and parameters.</source>
        <translation>Одна сторінка з цифрами, таблицями, методом і параметрами.</translation>
    </message>
    <message>
        <source>One page, one for each date of the layers, or one for each pocket: one PDF, or one PNG or SVG each, with date or pocket added to the file’s name.</source>
        <translation>Одна сторінка, по одній на кожну дату шарів або на кожен котел: один PDF або окремі PNG чи SVG, з датою чи котлом у назві файлу.</translation>
    </message>
    <message>
        <source>One point a date and core, with its state: a core that was taken too.</source>
        <translation>Точка на дату і ядро, з його станом: також узяте ядро.</translation>
    </message>
    <message>
        <source>One row a date and core, also where there is no gap, with the reason.</source>
        <translation>Рядок на дату і ядро, також де горловини немає, із причиною.</translation>
    </message>
    <message>
        <source>One row a date and core, in words, also where no road leads in.</source>
        <translation>Рядок на дату і ядро, словами, також де жодна дорога не веде всередину.</translation>
    </message>
    <message>
        <source>One row for each reference place, not for the nearest only.</source>
        <translation>По рядку на кожне опорне місце, а не лише на найближче.</translation>
    </message>
    <message>
        <source>Only ground that both maps cover</source>
        <translation>Лише територія, яку охоплюють обидві карти</translation>
    </message>
    <message>
        <source>Only links to web pages, and text, can start a report.</source>
        <translation>Повідомлення можна почати лише з вебпосилання або тексту.</translation>
    </message>
    <message>
        <source>Only what is public</source>
        <translation>Лише публічне</translation>
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
        <translation>Вільні кінці продовжуються</translation>
    </message>
    <message>
        <source>Open ends of two lines this near to each other are joined. 0: none are.</source>
        <translation>Вільні кінці двох ліній, настільки близькі, з'єднуються. 0: жодні.</translation>
    </message>
    <message>
        <source>Open ground narrower than this between polygons of the encirclers counts as closed: borders that should be one often miss each other. Slivers are counted and reported. 0: none is closed.</source>
        <translation>Відкрита місцевість, вужча за це між полігонами сторін, що оточують, вважається закритою: межі, що мають збігатися, часто розходяться. Щілини рахуються й зазначаються. 0: жодної не закрито.</translation>
    </message>
    <message>
        <source>Open in its folder</source>
        <translation>Відкрити в його теці</translation>
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
        <translation>Або додайте набір даних: меню сховища › Імпортувати набір даних…</translation>
    </message>
    <message>
        <source>Or: control layer before</source>
        <translation>Або: шар контролю до</translation>
    </message>
    <message>
        <source>Or: table of claims</source>
        <translation>Або: таблиця тверджень</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Інше</translation>
    </message>
    <message>
        <source>Other pictures in “{folder}” that are named as frames are: {count}.</source>
        <translation>Інших зображень у «{folder}» з назвами, як у кадрів: {count}.</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Інша сторона</translation>
    </message>
    <message>
        <source>Over the dates of the layers up to the as-of date: the gap with its error, the pocket’s or the ground’s area, what was gained and lost from date to date, or the same added up. “automatic” takes the first of these that the layers tell.</source>
        <translation>За датами шарів до дати карти: горловина з похибкою, площа котла чи території, здобуте і втрачене від дати до дати або те саме наростаючим підсумком. «автоматично» бере перше з цього, що є в шарах.</translation>
    </message>
    <message>
        <source>Over this distance along a line its errors go together. For simulations; the formula holds where it is larger than the neighbourhood of a gap line's end.</source>
        <translation>На цій відстані вздовж лінії її похибки пов'язані. Для моделювання; формула чинна, де вона більша за окіл кінця лінії горловини.</translation>
    </message>
    <message>
        <source>Own side</source>
        <translation>Своя сторона</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;PNG files (*.png);;SVG files (*.svg)</source>
        <translation>Файли PDF (*.pdf);;Файли PNG (*.png);;Файли SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;PNG files (*.png);;SVG files (*.svg);;JPG files (*.jpg);;WebP files (*.webp)</source>
        <translation>Файли PDF (*.pdf);;Файли PNG (*.png);;Файли SVG (*.svg);;Файли JPG (*.jpg);;Файли WebP (*.webp)</translation>
    </message>
    <message>
        <source>Pa&amp;ges for</source>
        <translation>Ст&amp;орінки для</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Сторінка {number}</translation>
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
        <translation>Сторінки {layout}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Параметр</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Parts that jut out are salients if they are narrower than this, in metres.</source>
        <translation>Частини, що випинаються, є виступами, якщо вони вужчі за це, у метрах.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Pieces of each maker's front with the distance to the other's.</source>
        <translation>Відрізки фронту кожного укладача з відстанню до фронту іншого.</translation>
    </message>
    <message>
        <source>Pieces that are too small or lie mostly on water, with the reason.</source>
        <translation>Частини, замалі або переважно на воді, із зазначенням причини.</translation>
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
        <source>Place taken</source>
        <translation>Місце взято</translation>
    </message>
    <message>
        <source>Place the gap is measured for</source>
        <translation>Місце, для якого виміряно горловину</translation>
    </message>
    <message>
        <source>Place {number}: “{lat}, {long}” are no coordinates in degrees.</source>
        <translation>Місце {number}: «{lat}, {long}» — не координати в градусах.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Населені пункти</translation>
    </message>
    <message>
        <source>Places of the project</source>
        <translation>Місця проєкту</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Прості</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Відтворити</translation>
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
        <source>Pocket eliminated</source>
        <translation>Котел ліквідовано</translation>
    </message>
    <message>
        <source>Pocket formed</source>
        <translation>Котел утворено</translation>
    </message>
    <message>
        <source>Pocket formed: ground that hangs on only by a corridor narrower than the neck. Pocket sealed: closed in all round. Pocket reduced: a quarter smaller than at its last entry. Pocket split, pockets merged: one becomes two, two one. Pocket opened: reached again while others still hold most of the ground round it; pocket relieved: reached and no longer mostly ringed; pocket eliminated: taken, or left.

A pocket is followed by the ground it shares from map to map. Several sides can close one in together; they count as friends from then on.

Link-up and split: two bodies of one actor become one, or one two; where a ring is shut, the flanks met. Lodgement: a new body away from all others; relieved when another body reaches it, eliminated when it is gone.

Salient formed: a part narrower than the salient's width and deeper than its base is wide. Each salient is logged once.

Slivers narrower than the tolerance are no way out, as for the gap and pocket area: they are closed, counted and reported.

The actor of a pocket is the besieged, the other the encircler. On a layer of one actor the other side is everybody else. Sizes are in the local plane of the layer.</source>
        <translation>Котел утворено: територія тримається лише на коридорі, вужчому за шийку. Котел замкнено: закрито з усіх боків. Котел зменшено: на чверть менший, ніж в останньому записі. Котел розсічено, котли об'єднано: з одного стало два, з двох — один. Котел розімкнено: до нього знову дійшли, поки інші ще тримають більшість території навколо; котел деблоковано: до нього дійшли, і він уже переважно не оточений; котел ліквідовано: узято або залишено.

Котел простежується за спільною територією від карти до карти. Кілька сторін можуть замкнути його разом; відтоді вони вважаються своїми.

З'єднання і розсічення: два угруповання однієї сторони стають одним або одне — двома; де замкнено кільце, фланги зійшлися. Плацдарм: нове угруповання осторонь усіх інших; деблоковано, коли до нього дійшло інше, ліквідовано, коли його не стало.

Виступ утворено: частина, вужча за ширину виступу й глибша за ширину своєї основи. Кожен виступ записується раз.

Щілини, вужчі за допуск, не є виходом, як і для горловини та площі котла: їх закрито, пораховано й зазначено.

Сторона котла — оточені, інша — та, що оточує. На шарі однієї сторони інша сторона — усі інші. Розміри — у локальній площині шару.</translation>
    </message>
    <message>
        <source>Pocket opened</source>
        <translation>Котел розімкнено</translation>
    </message>
    <message>
        <source>Pocket reduced</source>
        <translation>Котел зменшено</translation>
    </message>
    <message>
        <source>Pocket relieved</source>
        <translation>Котел деблоковано</translation>
    </message>
    <message>
        <source>Pocket sealed</source>
        <translation>Котел замкнено</translation>
    </message>
    <message>
        <source>Pocket split</source>
        <translation>Котел розсічено</translation>
    </message>
    <message>
        <source>Pocket {number}</source>
        <translation>Котел {number}</translation>
    </message>
    <message>
        <source>Pocket {number}: {area}</source>
        <translation>Котел {number}: {area}</translation>
    </message>
    <message>
        <source>Pocket, by its letter</source>
        <translation>Котел за його літерою</translation>
    </message>
    <message>
        <source>Pocket, from tactical to wide</source>
        <translation>Котел, від тактичного до широкого</translation>
    </message>
    <message>
        <source>Pocket, km²</source>
        <translation>Котел, км²</translation>
    </message>
    <message>
        <source>Pockets</source>
        <translation>Котли</translation>
    </message>
    <message>
        <source>Pockets merged</source>
        <translation>Котли об'єднано</translation>
    </message>
    <message>
        <source>Pockets of “Encirclement gap” or “Pocket area”. Empty: looked for.</source>
        <translation>Котли з «Горловини оточення» або «Площі котла». Порожньо: шукаються.</translation>
    </message>
    <message>
        <source>Pockets round this place, from the innermost to the widest.</source>
        <translation>Котли навколо цього місця, від найменшого до найширшого.</translation>
    </message>
    <message>
        <source>Points of the compass</source>
        <translation>Сторони світу</translation>
    </message>
    <message>
        <source>Points or polygons that the pocket must contain, one answer each.</source>
        <translation>Точки або полігони, які мають бути в котлі, по відповіді на кожен.</translation>
    </message>
    <message>
        <source>Points or polygons that the pocket must contain, one answer each. Empty: search for the pockets that threaten.</source>
        <translation>Точки або полігони, які мають бути в котлі, по відповіді на кожен. Порожньо: шукати котли, що загрожують.</translation>
    </message>
    <message>
        <source>Points, each with the actor that holds the place.</source>
        <translation>Точки, кожна зі стороною, яка утримує місце.</translation>
    </message>
    <message>
        <source>Poles of inaccessibility</source>
        <translation>Полюси недоступності</translation>
    </message>
    <message>
        <source>Polygon layers or files, one date each or with a date field. Of a file every layer.</source>
        <translation>Полігональні шари або файли, по одній даті чи з полем дати. З файлу — кожен шар.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground by this maker.</source>
        <translation>Полігони того, хто що утримує, за цим укладачем.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, one later map.</source>
        <translation>Полігони того, хто що утримує, одна пізніша карта.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, one map.</source>
        <translation>Полігони того, хто що утримує, одна карта.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, one or more a feature, with a field that names the actor. It needs a coordinate reference system.</source>
        <translation>Полігони того, хто що утримує, один чи більше на об'єкт, із полем назви сторони. Потрібна система координат.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, with a date field. Or give two layers below.</source>
        <translation>Полігони того, хто що утримує, з полем дати. Або вкажіть два шари нижче.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, with an actor and, if many, a date.</source>
        <translation>Полігони того, хто що утримує, зі стороною і, якщо їх багато, датою.</translation>
    </message>
    <message>
        <source>Polygons with a date field, whose fronts are the dated lines.</source>
        <translation>Полігони з полем дати, чиї фронти є датованими лініями.</translation>
    </message>
    <message>
        <source>Polygons with actor and date, ready to measure.</source>
        <translation>Полігони зі стороною і датою, готові до вимірювання.</translation>
    </message>
    <message>
        <source>Polygons, such as districts or army group areas, within which results are summed too.</source>
        <translation>Полігони, як-от райони чи смуги угруповань, за якими результати теж підсумовуються.</translation>
    </message>
    <message>
        <source>Population field</source>
        <translation>Поле населення</translation>
    </message>
    <message>
        <source>Position error</source>
        <translation>Похибка положення</translation>
    </message>
    <message>
        <source>Position error (1 sigma, m)</source>
        <translation>Похибка положення (1 сигма, м)</translation>
    </message>
    <message>
        <source>Position error of maps (1 sigma)</source>
        <translation>Похибка положення карт (1 сигма)</translation>
    </message>
    <message>
        <source>Position error of places (1 sigma)</source>
        <translation>Похибка положення місць (1 сигма)</translation>
    </message>
    <message>
        <source>Position error of the map (1 sigma)</source>
        <translation>Похибка положення карти (1 сигма)</translation>
    </message>
    <message>
        <source>PostgreSQL: {name}</source>
        <translation>PostgreSQL: {name}</translation>
    </message>
    <message>
        <source>Potential pocket</source>
        <translation>Потенційний котел</translation>
    </message>
    <message>
        <source>Potential pockets</source>
        <translation>Потенційні котли</translation>
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
        <translation>Перегляд і значення…</translation>
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
        <translation>Друкується над авторством. Порожньо: підпис авторських прав проєкту.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профіль</translation>
    </message>
    <message>
        <source>QGIS cannot open “{text}”: the “{odd}” in it means something else to it. Rename the folder or the file, or choose another one.</source>
        <translation>QGIS не може відкрити «{text}»: «{odd}» у ньому має для нього інше значення. Перейменуйте теку чи файл або виберіть інший.</translation>
    </message>
    <message>
        <source>QGIS could not measure again: {said}</source>
        <translation>QGIS не зміг виміряти знову: {said}</translation>
    </message>
    <message>
        <source>QGIS did not end within an hour.</source>
        <translation>QGIS не завершив роботу за годину.</translation>
    </message>
    <message>
        <source>QGIS does not say what “{name}” takes: {said}</source>
        <translation>QGIS не каже, які параметри приймає «{name}»: {said}</translation>
    </message>
    <message>
        <source>QGIS knows no PostgreSQL connection “{connection}” (known: {known}). Make it in the Browser panel.</source>
        <translation>QGIS не знає з'єднання PostgreSQL «{connection}» (відомі: {known}). Створіть його на панелі «Браузер».</translation>
    </message>
    <message>
        <source>QGIS's world map is missing: pockets on water cannot be told from others.</source>
        <translation>Бракує карти світу QGIS: котли на воді не відрізнити від інших.</translation>
    </message>
    <message>
        <source>QGIS's world map is not there to tell coasts and borders from the front: all the edge of a lone actor's ground counts as front. Choose a layer of coasts and borders to leave them out.</source>
        <translation>Немає карти світу QGIS, щоб відрізнити узбережжя й кордони від фронту: увесь край території єдиної сторони вважається фронтом. Виберіть шар узбереж і кордонів, щоб їх пропустити.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Reach of a place</source>
        <translation>Радіус дії місця</translation>
    </message>
    <message>
        <source>Read only these actors</source>
        <translation>Читати лише ці сторони</translation>
    </message>
    <message>
        <source>Read only what touches</source>
        <translation>Читати лише те, що торкається охоплення</translation>
    </message>
    <message>
        <source>Read the claim from the quotation</source>
        <translation>Прочитати твердження з цитати</translation>
    </message>
    <message>
        <source>Reading TOML needs tomli on this Python. Run: pip install tomli.</source>
        <translation>Для читання TOML на цьому Python потрібен tomli. Виконайте: pip install tomli.</translation>
    </message>
    <message>
        <source>Reading {name} needs {name_2}, which is missing. {remedy}</source>
        <translation>Для читання {name} потрібна {name_2}, якої бракує. {remedy}</translation>
    </message>
    <message>
        <source>Reading {reading:.1f} s, comparing {diffing:.1f} s, writing {writing:.1f} s.</source>
        <translation>Читання {reading:.1f} с, порівняння {diffing:.1f} с, запис {writing:.1f} с.</translation>
    </message>
    <message>
        <source>Reads UCDP GED (49 or 41 columns, or a candidate file without header), ACLED (new and old form), lists of geolocated pictures such as GeoConfirmed's, and any other CSV, JSON, GeoJSON or vector layer with a date and a place.

Several sources in one cell become several reports. Codes of precision become metres and days (the manual has the table). A table without fixed columns is read by a mapping that is guessed from the columns' names and shown beside Mapping of columns, where it can be changed; it can be saved and given again.

The import can be repeated: rows that the store knows by the dataset's own id are left alone if nothing changed, and updated, with an entry in the log, if something did. What you changed by hand stays yours; where the dataset changed it too, the log lists both, and Words that both changed says which stand. Dates that can be read as day/month and as month/day stop the import until you say which; a few odd ones among many are rejected row by row. A year, a month or an interval is kept as such.

Coordinates may be numbers, degrees with minutes and seconds, both in one column, WKT or shapes, of which the middle counts.

Rows that cannot be imported come back as a table with their number and the reason. The store is made if it is not there.</source>
        <translation>Читає UCDP GED (49 або 41 стовпець чи файл-кандидат без заголовка), ACLED (нова й стара форма), списки геолокованих знімків, як-от GeoConfirmed, і будь-який інший CSV, JSON, GeoJSON чи векторний шар із датою і місцем.

Кілька джерел в одній комірці стають кількома повідомленнями. Коди точності стають метрами й днями (таблиця є в посібнику). Таблиця без сталих стовпців читається за відповідністю, яку вгадано за назвами стовпців і показано біля «Відповідність стовпців», де її можна змінити; її можна зберегти й подати знову.

Імпорт можна повторювати: рядки, які сховище знає за власним id набору даних, не змінюються, якщо нічого не змінилося, і оновлюються, із записом у журналі, якщо щось змінилося. Змінене вами вручну лишається вашим; де набір даних теж це змінив, журнал перелічує обидва, а «Слова, змінені обома» каже, які лишаються. Дати, які читаються і як день/місяць, і як місяць/день, зупиняють імпорт, доки ви не вкажете; кілька дивних серед багатьох відхиляються по рядку. Рік, місяць чи проміжок зберігається як є.

Координати можуть бути числами, градусами з мінутами й секундами, обома в одному стовпці, WKT або фігурами, з яких береться середина.

Рядки, які не можна імпортувати, повертаються таблицею з номером і причиною. Якщо сховища немає, його буде створено.</translation>
    </message>
    <message>
        <source>Reads layers, or every map of a folder and its subfolders, and writes one polygon layer with the fields actor, date, class, source, coalition, precision, year and time. Of files with several layers (GeoPackage, KML, GML, archives) every polygon layer is read.

The date is the one given for all, or is read from the date field, or else from the names of files, layers and folders. Patterns are weighed over all of them together; where dates can be read in two ways the algorithm stops and asks. Features with a begin and an end give a map for each date at which something changes. Of several maps of a day the last stands. Where one is older than the year 1, with which QGIS's own dates begin, dates are texts (323 BC) beside a year below 0.

The actor stands in a field, in the name of layer, file or folder, in the style or colour of a KML placemark, or is given by an expression; the value table says what each value stands for, from when to when.

Null and empty geometries, points and lines are left out; heights are dropped; invalid polygons are repaired by structure. Each case, and each file that could not be read, stands in the table of repairs, which is written also where nothing remains. A date far outside the others is kept and reported.

The result has the coordinate reference system of the first layer; coordinates that need no repair keep every digit, so that two dates drawn from one another stay comparable edge by edge.</source>
        <translation>Читає шари або всі карти з теки та її підтек і записує один полігональний шар із полями actor, date, class, source, coalition, precision, year і time. З файлів із кількома шарами (GeoPackage, KML, GML, архіви) читається кожен полігональний шар.

Дата — задана для всіх, або з поля дати, або ж із назв файлів, шарів і тек. Шаблони зважуються за всіма разом; де дати читаються двома способами, алгоритм зупиняється й питає. Об'єкти з початком і кінцем дають карту на кожну дату, коли щось змінюється. З кількох карт за день лишається остання. Якщо якась із них давніша за рік 1, з якого починаються власні дати QGIS, дати є текстами (323 BC) поруч із роком, меншим за 0.

Сторона — у полі, у назві шару, файлу чи теки, у стилі чи кольорі мітки KML або задана виразом; таблиця значень каже, що означає кожне значення, відколи й доки.

Нульові й порожні геометрії, точки й лінії пропускаються; висоти відкидаються; неправильні полігони виправляються за структурою. Кожен випадок і кожен непрочитаний файл є в таблиці виправлень, яка записується, навіть якщо нічого не лишилося. Дата, далека від інших, зберігається й зазначається.

Результат має систему координат першого шару; координати, що не потребують виправлення, зберігають кожну цифру, тож дві дати, намальовані одна з одної, лишаються порівнянними край за краєм.</translation>
    </message>
    <message>
        <source>Reads the claimed quantities of an event store (“less than 15 and a half miles”, “over 3,000 square miles”, “more than doubled”, “75 miles west of”) and measures each on the layers, with its error. The verdict is consistent, inconsistent or cannot tell.

What is measured: a gap (all lines of the closure together, and whether it is sealed; between two places that line too), whether a pocket is sealed or open, who holds a place, a pocket's area (that round the place or the event), an actor's area on a date, the ratio of an actor's area between two dates, distance and bearing between two places or a place and the front (“front”, or “behind the front” of the claim's actor), and an area against reference areas such as “Delaware; Rhode Island”, by land area and by total area.

Gaps and pockets are those of the layers you give, where they are the claim's actor's; without them they are looked for on the control layer, with the claim's actor as the encircler. Gap lines alone do not tell a sealed date: give the table of gaps too.

A claim is measured on the map nearest to its date, unless the report says the one before or after; what is measured from the front, on the last map before. Where the layers or the claim can be read in two ways that disagree, nobody can tell.

A verdict that turns on the map's position error says at which error it would turn.

Where a claim cannot be measured (no map near its date, an unknown actor or place) the verdict is “cannot tell”, and the note says what is missing. Retracted reports are left out.</source>
        <translation>Читає заявлені величини зі сховища подій («менше 15 з половиною миль», «понад 3000 квадратних миль», «більш ніж подвоїлося», «75 миль на захід від») і вимірює кожну на шарах, із похибкою. Висновок: узгоджується, не узгоджується або неможливо сказати.

Що вимірюється: горловина (усі лінії замикання разом, і чи вона замкнена; між двома місцями — також ця лінія), чи котел замкнено або відкрито, хто утримує місце, площа котла (навколо місця чи події), площа сторони на дату, відношення площ сторони між двома датами, відстань і напрямок між двома місцями або місцем і фронтом («front» або «behind the front» сторони твердження) і площа проти площ для порівняння, як-от «Delaware; Rhode Island», за площею суходолу й загальною.

Горловини й котли — з поданих шарів, де вони стосуються сторони твердження; без них їх шукають на шарі контролю, де оточує сторона твердження. Самі лінії горловини не кажуть про замкнену дату: подайте й таблицю горловин.

Твердження вимірюється на карті, найближчій до його дати, якщо повідомлення не вказує карту до чи після; виміряне від фронту — на останній карті до. Де шари чи твердження читаються двома суперечливими способами, сказати неможливо.

Для висновку, що залежить від похибки положення карти, вказано, за якої похибки він змінився б.

Де твердження не виміряти (немає карти біля дати, невідома сторона чи місце), висновок — «неможливо сказати», а примітка каже, чого бракує. Відкликані повідомлення пропущено.</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>Тил</translation>
    </message>
    <message>
        <source>Rear as a point</source>
        <translation>Тил як точка</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Обґрунтування</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Redraw noise if undone within (dates)</source>
        <translation>Шум перемальовування, якщо скасовано протягом (дат)</translation>
    </message>
    <message>
        <source>Redraw noise in it (km²)</source>
        <translation>З того шум перемальовування (км²)</translation>
    </message>
    <message>
        <source>Redraw noise up to width</source>
        <translation>Шум перемальовування до ширини</translation>
    </message>
    <message>
        <source>Redrawn, not changed</source>
        <translation>Перемальовано, не змінено</translation>
    </message>
    <message>
        <source>Redrawn, not changed: {noise}.</source>
        <translation>Перемальовано, а не змінено: {noise}.</translation>
    </message>
    <message>
        <source>Reference areas</source>
        <translation>Площі для порівняння</translation>
    </message>
    <message>
        <source>Reference place name field</source>
        <translation>Поле назви опорного місця</translation>
    </message>
    <message>
        <source>Reference places</source>
        <translation>Опорні місця</translation>
    </message>
    <message>
        <source>Refuse, and name the features</source>
        <translation>Відмовити й назвати об'єкти</translation>
    </message>
    <message>
        <source>Regional border</source>
        <translation>Регіональна межа</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Відхилені рядки</translation>
    </message>
    <message>
        <source>Relayed &amp;by</source>
        <translation>Пер&amp;едано через</translation>
    </message>
    <message>
        <source>Relayed by</source>
        <translation>Передано через</translation>
    </message>
    <message>
        <source>Reliability of the best source at least</source>
        <translation>Надійність найкращого джерела не нижча за</translation>
    </message>
    <message>
        <source>Reliability of the best source, A to F</source>
        <translation>Надійність найкращого джерела, A–F</translation>
    </message>
    <message>
        <source>Reliability of the source (A to F)</source>
        <translation>Надійність джерела (A–F)</translation>
    </message>
    <message>
        <source>Reliability “{reliability}” does not exist. It runs from A to F.</source>
        <translation>Надійності «{reliability}» не існує. Вона від A до F.</translation>
    </message>
    <message>
        <source>Remove the earlier</source>
        <translation>Вилучити давніші</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Вилучити рядок</translation>
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
        <translation>Показати кожен котел навколо того самого ядра, кожен зі своєю горловиною.</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Повідомляють</translation>
    </message>
    <message>
        <source>Reported by a source</source>
        <translation>Повідомило джерело</translation>
    </message>
    <message>
        <source>Reported by nobody</source>
        <translation>Ніхто не повідомив</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Reports by this source</source>
        <translation>Повідомлення цього джерела</translation>
    </message>
    <message>
        <source>Reports relayed by this source</source>
        <translation>Повідомлення, передані цим джерелом</translation>
    </message>
    <message>
        <source>Resol&amp;ution</source>
        <translation>&amp;Роздільність</translation>
    </message>
    <message>
        <source>Resolution (dpi)</source>
        <translation>Роздільність (dpi)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
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
        <source>Retracted too</source>
        <translation>Також відкликані</translation>
    </message>
    <message>
        <source>Retreat of the whole front (m a day)</source>
        <translation>Відступ усього фронту (м на день)</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Праворуч</translation>
    </message>
    <message>
        <source>Rim</source>
        <translation>Край</translation>
    </message>
    <message>
        <source>Rivers</source>
        <translation>Річки</translation>
    </message>
    <message>
        <source>Road name field</source>
        <translation>Поле назви дороги</translation>
    </message>
    <message>
        <source>Road that is cut</source>
        <translation>Перерізана дорога</translation>
    </message>
    <message>
        <source>Road that leads in</source>
        <translation>Дорога, що веде всередину</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Дороги</translation>
    </message>
    <message>
        <source>Roads and rivers are lines, and there are other shapes among them. Choose a layer of lines; a lake or the sea, as polygons, is a barrier.</source>
        <translation>Дороги й річки — це лінії, а серед них є інші фігури. Виберіть шар ліній; озеро чи море, як полігони, є перешкодою.</translation>
    </message>
    <message>
        <source>Roads that lead in</source>
        <translation>Дороги, що ведуть усередину</translation>
    </message>
    <message>
        <source>Roads, rivers: {maker}.</source>
        <translation>Дороги, річки: {maker}.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Round numbers are off by at most (%)</source>
        <translation>Круглі числа відхиляються щонайбільше на (%)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Row {row}: the quotation states {count} more, which were left. Give each a row of its own.</source>
        <translation>Рядок {row}: цитата заявляє ще {count}, їх пропущено. Дайте кожному окремий рядок.</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Рядок {row}: {reason}</translation>
    </message>
    <message>
        <source>Rows find their events again by this name and their id: keep it for later imports.</source>
        <translation>За цією назвою та id рядки знаходять свої події: збережіть її для наступних імпортів.</translation>
    </message>
    <message>
        <source>Rows that were not imported: row number, reason, and what the row begins with.</source>
        <translation>Неімпортовані рядки: номер рядка, причина і початок рядка.</translation>
    </message>
    <message>
        <source>Rows, or list and store, grade “{name}” unlike ({grades}): {kept} stands. Change it in the store if that is wrong.</source>
        <translation>Рядки або список і сховище оцінюють «{name}» по-різному ({grades}): лишається {kept}. Змініть це у сховищі, якщо це хибно.</translation>
    </message>
    <message>
        <source>Run in QGIS's environment: conda install -c conda-forge {wanted}</source>
        <translation>Виконайте в середовищі QGIS: conda install -c conda-forge {wanted}</translation>
    </message>
    <message>
        <source>Run the OSGeo4W Setup that came with QGIS (Advanced install) and choose {packages}.</source>
        <translation>Запустіть OSGeo4W Setup, що йшов із QGIS (Advanced install), і виберіть {packages}.</translation>
    </message>
    <message>
        <source>Run with the Python of QGIS: python3 -m pip install --user {wanted}</source>
        <translation>Виконайте Python з QGIS: python3 -m pip install --user {wanted}</translation>
    </message>
    <message>
        <source>Run {id}</source>
        <translation>Запуск {id}</translation>
    </message>
    <message>
        <source>Run: sudo apt install {packages}</source>
        <translation>Виконайте: sudo apt install {packages}</translation>
    </message>
    <message>
        <source>Run: sudo apt install {packages} (where that brings shapely 1.8, as on Debian 12 and Ubuntu 22.04, run: python3 -m pip install --user --break-system-packages "shapely~=2.0.7" "numpy~=1.24")</source>
        <translation>Виконайте: sudo apt install {packages} (де це дає shapely 1.8, як у Debian 12 та Ubuntu 22.04, виконайте: python3 -m pip install --user --break-system-packages "shapely~=2.0.7" "numpy~=1.24")</translation>
    </message>
    <message>
        <source>Running on a cluster needs the Python library distributed. Install it with “python3 -m pip install 'dask[distributed]'”, or leave the scheduler empty.</source>
        <translation>Для роботи на кластері потрібна бібліотека Python distributed. Встановіть її: «python3 -m pip install 'dask[distributed]'», або лишіть планувальник порожнім.</translation>
    </message>
    <message>
        <source>S&amp;tance</source>
        <translation>&amp;Позиція</translation>
    </message>
    <message>
        <source>SHA-256 of the log's last entry</source>
        <translation>SHA-256 останнього запису журналу</translation>
    </message>
    <message>
        <source>SHA-256 of what was read</source>
        <translation>SHA-256 прочитаного</translation>
    </message>
    <message>
        <source>Salient</source>
        <translation>Salient</translation>
    </message>
    <message>
        <source>Salient does not speak “{language}”. Choose one of {known}.</source>
        <translation>Salient не знає мови «{language}». Виберіть одну з: {known}.</translation>
    </message>
    <message>
        <source>Salient formed</source>
        <translation>Виступ утворено</translation>
    </message>
    <message>
        <source>Salient needs {what}. {how} Then start QGIS again.</source>
        <translation>Salient потребує {what}. {how} Потім перезапустіть QGIS.</translation>
    </message>
    <message>
        <source>Salient was checked against QGIS 4 but never run on it: compare its figures with those of QGIS 3.</source>
        <translation>Salient перевірено щодо QGIS 4, але ніколи не запущено в ньому: порівняйте його цифри з цифрами QGIS 3.</translation>
    </message>
    <message>
        <source>Salient's algorithms are not in the toolbox: switch Processing on.</source>
        <translation>Алгоритмів Salient немає на панелі інструментів: увімкніть Processing.</translation>
    </message>
    <message>
        <source>Salient: libraries</source>
        <translation>Salient: бібліотеки</translation>
    </message>
    <message>
        <source>Salient: sourced events</source>
        <translation>Salient: події з джерелами</translation>
    </message>
    <message>
        <source>Save the edits of “{layer}” first: what is not saved has no lasting key.</source>
        <translation>Спершу збережіть зміни «{layer}»: незбережене не має сталого ключа.</translation>
    </message>
    <message>
        <source>Save the mapping to</source>
        <translation>Зберегти відповідність у</translation>
    </message>
    <message>
        <source>Saved to “{store}”, where the form was opened, not to the store open now.</source>
        <translation>Збережено в «{store}», де відкрито форму, а не в нині відкрите сховище.</translation>
    </message>
    <message>
        <source>Say why it is retracted: the log keeps the reason.</source>
        <translation>Вкажіть, чому відкликано: журнал зберігає причину.</translation>
    </message>
    <message>
        <source>Says of each place who holds it and since when, how far the front is, and how it lies from other places, in words.</source>
        <translation>Каже словами про кожне місце, хто й відколи його утримує, як далеко фронт і як воно розташоване щодо інших.</translation>
    </message>
    <message>
        <source>Says which roads still lead into a pocket across the gap, how near the encirclers are to each, and how much of it lies under their fire.</source>
        <translation>Каже, які дороги ще ведуть у котел через горловину, як близько до кожної сторони, що оточують, і яка її частина під їхнім вогнем.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Замкнено</translation>
    </message>
    <message>
        <source>Sealed pocket</source>
        <translation>Замкнений котел</translation>
    </message>
    <message>
        <source>Sealed pocket of {besieged}</source>
        <translation>Замкнений котел: {besieged}</translation>
    </message>
    <message>
        <source>Sealed pockets</source>
        <translation>Замкнені котли</translation>
    </message>
    <message>
        <source>Sealing date: of the seal that holds, or projected</source>
        <translation>Дата замикання: чинного або прогнозованого</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Пошук подій</translation>
    </message>
    <message>
        <source>Second maker</source>
        <translation>Другий укладач</translation>
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
        <translation>Перегляньте, що заповнює кожен стовпець, з першими значеннями, і змініть</translation>
    </message>
    <message>
        <source>See what was found, and say what the values stand for</source>
        <translation>Перегляньте знайдене і скажіть, що означають значення</translation>
    </message>
    <message>
        <source>Select a vector layer in the layer tree first.</source>
        <translation>Спершу виберіть векторний шар у дереві шарів.</translation>
    </message>
    <message>
        <source>Select an event in the list first.</source>
        <translation>Спершу виберіть подію у списку.</translation>
    </message>
    <message>
        <source>Select an event with a place in the list first.</source>
        <translation>Спершу виберіть у списку подію з місцем.</translation>
    </message>
    <message>
        <source>Select features that are not linked yet, in any layer.</source>
        <translation>Виберіть ще не пов'язані об'єкти в будь-якому шарі.</translation>
    </message>
    <message>
        <source>Select the event's features</source>
        <translation>Вибрати об'єкти події</translation>
    </message>
    <message>
        <source>Select two events or more to merge them.</source>
        <translation>Виберіть дві або більше подій для об'єднання.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Чутливість</translation>
    </message>
    <message>
        <source>Sensitivity of the event</source>
        <translation>Чутливість події</translation>
    </message>
    <message>
        <source>Separated by semicolons; coalitions too. Ground of all others is not even read, and counts as nobody's: for a layer of which one side is wanted. Empty: all.</source>
        <translation>Через крапку з комою; також коаліції. Територія всіх інших навіть не читається і вважається нічиєю: для шару, з якого потрібна одна сторона. Порожньо: усі.</translation>
    </message>
    <message>
        <source>Several actors taken as one side, one coalition a line: “Government; Russia = Government and allies”. The side's name then stands for its members everywhere.</source>
        <translation>Кілька сторін, узятих за одну, по коаліції на рядок: «Уряд; Росія = Уряд і союзники». Назва сторони тоді всюди заступає її членів.</translation>
    </message>
    <message>
        <source>Shapes smaller than this are not logged, in km².</source>
        <translation>Фігури, менші за це, не записуються в журнал, у км².</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Поширення</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всі</translation>
    </message>
    <message>
        <source>Show all events again</source>
        <translation>Знову показати всі події</translation>
    </message>
    <message>
        <source>Show events in the active layer's map tips and identify results</source>
        <translation>Показувати події в підказках карти та результатах визначення активного шару</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Показати на карті</translation>
    </message>
    <message>
        <source>Show the precision of locations as circles</source>
        <translation>Показувати точність розташування колами</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Поруч</translation>
    </message>
    <message>
        <source>Sign the end of the log</source>
        <translation>Підписати кінець журналу</translation>
    </message>
    <message>
        <source>Sign the end of the log…</source>
        <translation>Підписати кінець журналу…</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Знаки</translation>
    </message>
    <message>
        <source>Signs of units need the Python library {library}, which is not installed: “pip install {library}” in QGIS’s Python. Their points are drawn as they are.</source>
        <translation>Для знаків підрозділів потрібна бібліотека Python {library}, якої не встановлено: «pip install {library}» у Python QGIS. Їхні точки показано як є.</translation>
    </message>
    <message>
        <source>Simulations need a core: errors are by formula.</source>
        <translation>Моделювання потребує ядра: похибки — за формулою.</translation>
    </message>
    <message>
        <source>Simulations need a correlation length of more than 0 m: enter one.</source>
        <translation>Моделювання потребує довжини кореляції понад 0 м: введіть її.</translation>
    </message>
    <message>
        <source>Simulations need a position error of more than 0 m: enter one.</source>
        <translation>Моделювання потребує похибки положення понад 0 м: введіть її.</translation>
    </message>
    <message>
        <source>Simulations of the position error</source>
        <translation>Моделювання похибки положення</translation>
    </message>
    <message>
        <source>Situation events</source>
        <translation>Події обстановки</translation>
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
        <translation>Розмір і орієнтація шаблону «situation».</translation>
    </message>
    <message>
        <source>Size of the cells that exact places are hidden in. 0: exact places.</source>
        <translation>Розмір комірок, у яких приховано точні місця. 0: точні місця.</translation>
    </message>
    <message>
        <source>Size of the squares on which ways are found. 0: a fortieth of the reach, more on large ground.</source>
        <translation>Розмір квадратів, на яких шукаються шляхи. 0: сорокова частина радіуса, більше на великій території.</translation>
    </message>
    <message>
        <source>Slivers that count as closed</source>
        <translation>Щілини, що вважаються закритими</translation>
    </message>
    <message>
        <source>Smaller pieces are excluded, in km².</source>
        <translation>Менші частини вилучаються, у км².</translation>
    </message>
    <message>
        <source>Smallest gap of the others: {gap}</source>
        <translation>Найменша горловина решти: {gap}</translation>
    </message>
    <message>
        <source>Smallest gap of the others: {gap}, at {count} of them</source>
        <translation>Найменша горловина решти: {gap}, у {count} з них</translation>
    </message>
    <message>
        <source>Smallest gap of the others: {gap}, {core}</source>
        <translation>Найменша горловина решти: {gap}, {core}</translation>
    </message>
    <message>
        <source>Smallest pocket (km²)</source>
        <translation>Найменший котел (км²)</translation>
    </message>
    <message>
        <source>Smallest shape (km²)</source>
        <translation>Найменша фігура (км²)</translation>
    </message>
    <message>
        <source>Snap to points of visible layers, and take their name</source>
        <translation>Прив'язувати до точок видимих шарів і брати їхню назву</translation>
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
        <translation>Настільки далеко за лінію горловини вимірюється дорога, уздовж неї.</translation>
    </message>
    <message>
        <source>So much is added to a way that crosses a river where no road does.</source>
        <translation>Стільки додається до шляху, що перетинає річку не дорогою.</translation>
    </message>
    <message>
        <source>Some coordinates have no place on the Earth in “{name}”. Check that the layer has the coordinate reference system it was drawn in.</source>
        <translation>Деякі координати не мають місця на Землі в «{name}». Перевірте, чи шар має систему координат, у якій його намальовано.</translation>
    </message>
    <message>
        <source>Some dates are written month first (“{month_only}”), others day first (“{day_only}”). Put them in one form, best YYYY-MM-DD.</source>
        <translation>В одних датах першим записано місяць («{month_only}»), в інших — день («{day_only}»). Зведіть їх до одного вигляду, найкраще YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Some dates have a time zone and others none, so their order is unknown: give all of them with a time zone, or none.</source>
        <translation>Одні дати мають часовий пояс, інші ні, тож порядок невідомий: вкажіть пояс для всіх або для жодної.</translation>
    </message>
    <message>
        <source>Some maps are dated to the day and others to the minute: it cannot be told which of two of one day is the later. Give all of them days, or all of them times.</source>
        <translation>Одні карти датовано з точністю до дня, інші — до хвилини: неможливо сказати, яка з двох за один день пізніша. Вкажіть для всіх дні або для всіх час.</translation>
    </message>
    <message>
        <source>Somebody else changed this</source>
        <translation>Хтось інший це змінив</translation>
    </message>
    <message>
        <source>Somebody else changed this since you opened it (different from yours: {names}). Nothing was saved. Compare both and choose.</source>
        <translation>Хтось інший змінив це, відколи ви його відкрили (відрізняється від вашого: {names}). Нічого не збережено. Порівняйте обидва й виберіть.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Source &amp;reliability</source>
        <translation>&amp;Надійність джерела</translation>
    </message>
    <message>
        <source>Source at least</source>
        <translation>Джерело не гірше</translation>
    </message>
    <message>
        <source>Source is</source>
        <translation>Вид джерела</translation>
    </message>
    <message>
        <source>Source {n}</source>
        <translation>Джерело {n}</translation>
    </message>
    <message>
        <source>Source, by its number</source>
        <translation>Джерело за його номером</translation>
    </message>
    <message>
        <source>Sourced events</source>
        <translation>Події з джерелами</translation>
    </message>
    <message>
        <source>Sourced events: {store}</source>
        <translation>Події з джерелами: {store}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Sources (numbers stand on the map)</source>
        <translation>Джерела (номери є на карті)</translation>
    </message>
    <message>
        <source>Sources (numbers {numbers} stand on the map)</source>
        <translation>Джерела (номери {numbers} стоять на карті)</translation>
    </message>
    <message>
        <source>Sources whose numbers are left off the map, for want of room: {numbers}.</source>
        <translation>Джерела, номерів яких немає на карті через брак місця: {numbers}.</translation>
    </message>
    <message>
        <source>Sources, continued</source>
        <translation>Джерела, продовження</translation>
    </message>
    <message>
        <source>Sources: log entry {count}, SHA-256 {hash}…</source>
        <translation>Джерела: запис журналу {count}, SHA-256 {hash}…</translation>
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
        <source>Split</source>
        <translation>Розсічення</translation>
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
        <source>State border</source>
        <translation>Державний кордон</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Steps of “sure”</source>
        <translation>Кроки «напевно»</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Сховище</translation>
    </message>
    <message>
        <source>Store of sourced events: the path of a GeoPackage, or postgres:connection/schema. Empty: no sources.</source>
        <translation>Сховище подій із джерелами: шлях GeoPackage або postgres:connection/schema. Порожньо: без джерел.</translation>
    </message>
    <message>
        <source>Store of sourced events: the path of a GeoPackage, or postgres:connection/schema. Its events in the extent up to the as-of date are numbered on the map and listed with their sources. Empty: no sources.</source>
        <translation>Сховище подій із джерелами: шлях GeoPackage або postgres:connection/schema. Його події в охопленні до дати карти пронумеровано на карті й перелічено з джерелами. Порожньо: без джерел.</translation>
    </message>
    <message>
        <source>Straight on</source>
        <translation>Навпростець</translation>
    </message>
    <message>
        <source>Study area</source>
        <translation>Область дослідження</translation>
    </message>
    <message>
        <source>Style of “{layer}”</source>
        <translation>Стиль «{layer}»</translation>
    </message>
    <message>
        <source>Style the current layer…</source>
        <translation>Стиль поточного шару…</translation>
    </message>
    <message>
        <source>Such as cp1251. Empty: as the file says, else found by what the texts look like.</source>
        <translation>Наприклад cp1251. Порожньо: як каже файл, інакше за виглядом текстів.</translation>
    </message>
    <message>
        <source>Such as utf-8, cp1251 or cp1252; empty: told from the file, and logged.</source>
        <translation>Наприклад utf-8, cp1251 або cp1252; порожньо: визначається з файлу й записується.</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Постачання</translation>
    </message>
    <message>
        <source>Supply at {place}</source>
        <translation>Постачання: {place}</translation>
    </message>
    <message>
        <source>Supply at {place}, {date}</source>
        <translation>Постачання: {place}, {date}</translation>
    </message>
    <message>
        <source>Supply routes</source>
        <translation>Шляхи постачання</translation>
    </message>
    <message>
        <source>Supply summary</source>
        <translation>Підсумок постачання</translation>
    </message>
    <message>
        <source>Supply: {text}</source>
        <translation>Постачання: {text}</translation>
    </message>
    <message>
        <source>Table of actors</source>
        <translation>Таблиця сторін</translation>
    </message>
    <message>
        <source>Table of claims</source>
        <translation>Таблиця тверджень</translation>
    </message>
    <message>
        <source>Table of gaps</source>
        <translation>Таблиця горловин</translation>
    </message>
    <message>
        <source>Table “Gaps” of “Encirclement gap”: totals and states, sealed dates too.</source>
        <translation>Таблиця «Горловини» з «Горловини оточення»: суми і стани, також дати замикання.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods *.json *.geojson)</source>
        <translation>Таблиці (*.csv *.xlsx *.ods *.json *.geojson)</translation>
    </message>
    <message>
        <source>Tactical</source>
        <translation>Тактичний</translation>
    </message>
    <message>
        <source>Tactical (APP-6)</source>
        <translation>Тактичні (APP-6)</translation>
    </message>
    <message>
        <source>Take a mapping that was saved</source>
        <translation>Узяти збережену відповідність</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Take the dataset's, and list them</source>
        <translation>Узяти з набору даних і перелічити</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Захоплено</translation>
    </message>
    <message>
        <source>Takes camera, time and place out of copied JPEG and PNG pictures, which are not changed otherwise. Files that cannot be cleaned so are left out and named.</source>
        <translation>Вилучає камеру, час і місце зі скопійованих знімків JPEG і PNG, більше їх не змінюючи. Файли, які не очистити так, пропускаються і називаються.</translation>
    </message>
    <message>
        <source>Takes maps that are at least this many days apart. 0 takes all.</source>
        <translation>Бере карти, між якими щонайменше стільки днів. 0 — усі.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Template fi&amp;le</source>
        <translation>Файл ша&amp;блону</translation>
    </message>
    <message>
        <source>Template of your own…</source>
        <translation>Власний шаблон…</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексти</translation>
    </message>
    <message>
        <source>That of QGIS</source>
        <translation>Мова QGIS</translation>
    </message>
    <message>
        <source>That of the profile</source>
        <translation>Як у профілі</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} does not answer ({error}). Check that it runs and that the address is right, or leave the scheduler empty.</source>
        <translation>Планувальник Dask за адресою {address} не відповідає ({error}). Перевірте, чи він працює і чи правильна адреса, або лишіть поле порожнім.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has lost all its workers, and none came back in {patience:.0f} s. Look at the workers' own logs (too little memory is the usual cause), start them again and run again.</source>
        <translation>Планувальник Dask за адресою {address} втратив усіх воркерів, і жоден не повернувся за {patience:.0f} с. Перегляньте їхні журнали (звична причина — брак пам'яті), запустіть їх і повторіть.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has no workers. Start some.</source>
        <translation>Планувальник Dask за адресою {address} не має воркерів. Запустіть їх.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} was lost while it worked. Nothing was computed in part: start it again and run again, or leave the scheduler empty.</source>
        <translation>Планувальник Dask за адресою {address} зник під час роботи. Частково нічого не обчислено: запустіть його й повторіть або лишіть поле порожнім.</translation>
    </message>
    <message>
        <source>The GeoPackage that holds the sourced events, or postgres:connection/schema with the name of one of QGIS's PostgreSQL connections.</source>
        <translation>GeoPackage з подіями з джерелами або postgres:connection/schema з назвою одного зі з'єднань PostgreSQL у QGIS.</translation>
    </message>
    <message>
        <source>The GeoPackage that holds the sourced events, or postgres:connection/schema.</source>
        <translation>GeoPackage з подіями з джерелами або postgres:connection/schema.</translation>
    </message>
    <message>
        <source>The Python library {library} cannot be loaded here: {error}. An older version may do: “pip install {library}==1.2.3”. Points of units are drawn as they are.</source>
        <translation>Бібліотеку Python {library} тут неможливо завантажити: {error}. Може підійти старіша версія: «pip install {library}==1.2.3». Точки підрозділів показано як є.</translation>
    </message>
    <message>
        <source>The actor is</source>
        <translation>Сторона — це</translation>
    </message>
    <message>
        <source>The actors inside. Empty: whoever stands on what the encirclers do not hold.</source>
        <translation>Сторони всередині. Порожньо: хто є там, де сторони, що оточують, не утримують.</translation>
    </message>
    <message>
        <source>The actors inside. Names separated by semicolons. Empty: whoever stands on what the encirclers do not hold.</source>
        <translation>Сторони всередині. Назви через крапку з комою. Порожньо: хто є там, де сторони, що оточують, не утримують.</translation>
    </message>
    <message>
        <source>The actors that form the ring, and whose gains count.</source>
        <translation>Сторони, що утворюють кільце і чиї здобутки враховуються.</translation>
    </message>
    <message>
        <source>The actors that form the ring, taken as one coalition. Names separated by semicolons.</source>
        <translation>Сторони, що утворюють кільце, взяті як одна коаліція. Назви, розділені крапкою з комою.</translation>
    </message>
    <message>
        <source>The actors that form the ring. Names separated by semicolons. Empty: everybody but the besieged, drawn or not.</source>
        <translation>Сторони, що утворюють кільце. Назви через крапку з комою. Порожньо: усі, крім оточених, намальовані чи ні.</translation>
    </message>
    <message>
        <source>The actors “{one}” and “{other}” differ only in case or spaces and are taken as two. Rename one, or put both in a coalition.</source>
        <translation>Сторони «{one}» і «{other}» різняться лише регістром чи пробілами й вважаються двома. Перейменуйте одну або об'єднайте їх у коаліцію.</translation>
    </message>
    <message>
        <source>The advance has no area. Draw a polygon with three corners or more.</source>
        <translation>Просування не має площі. Намалюйте полігон із трьома вершинами чи більше.</translation>
    </message>
    <message>
        <source>The answer could not be kept: {log}</source>
        <translation>Відповідь не вдалося зберегти: {log}</translation>
    </message>
    <message>
        <source>The archive is broken: {error}. Load it again.</source>
        <translation>Архів пошкоджено: {error}. Завантажте його знову.</translation>
    </message>
    <message>
        <source>The area is of “{where}” alone, and would be measured on the whole map. Cut the control layer to it; a table then states the claim in columns.</source>
        <translation>Площа стосується лише «{where}», а вимірялася б на всій карті. Обріжте шар контролю за цією територією; тоді таблиця подасть твердження у стовпцях.</translation>
    </message>
    <message>
        <source>The area of a pocket is all open ground inside: also that of neutrals, unless it counts as closed. Pocket area measures the ground of the besieged alone where they are named.</source>
        <translation>Площа котла — це вся відкрита місцевість усередині: також нейтральних, якщо вона не вважається закритою. «Площа котла» вимірює територію лише оточених, якщо їх названо.</translation>
    </message>
    <message>
        <source>The area on each date.</source>
        <translation>Площа на кожну дату.</translation>
    </message>
    <message>
        <source>The area that {actor} holds on each date.</source>
        <translation>Площа, яку {actor} утримує на кожну дату.</translation>
    </message>
    <message>
        <source>The as-of date: one page</source>
        <translation>Дата карти: одна сторінка</translation>
    </message>
    <message>
        <source>The baseline has no length: there is nothing to cast transects from.</source>
        <translation>Базова лінія не має довжини: немає від чого будувати перерізи.</translation>
    </message>
    <message>
        <source>The bearing is not defined: {what} is nearer than its error.</source>
        <translation>Напрямок не визначено: {what} ближче за власну похибку.</translation>
    </message>
    <message>
        <source>The besieged hold no ground on this date.</source>
        <translation>На цю дату оточені не утримують території.</translation>
    </message>
    <message>
        <source>The borders of all maps are noded together and each face is asked of every map.</source>
        <translation>Межі всіх карт зводяться у вузли разом, і для кожної грані опитується кожна карта.</translation>
    </message>
    <message>
        <source>The boundaries would be cut into {counts:,.0f} pieces of a quarter of the widest gap; {most_points:,} are the most. Raise the widest gap, choose a study area round the front, or simplify the boundaries.</source>
        <translation>Межі було б розрізано на {counts:,.0f} частин по чверті найширшої горловини; щонайбільше можна {most_points:,}. Збільште найширшу горловину, виберіть область навколо фронту або спростіть межі.</translation>
    </message>
    <message>
        <source>The boundary that two actors share, a row a pair and date.</source>
        <translation>Межа, спільна для двох сторін, рядок на пару й дату.</translation>
    </message>
    <message>
        <source>The cache cannot be read ({reason}).</source>
        <translation>Кеш не читається ({reason}).</translation>
    </message>
    <message>
        <source>The cache {path} cannot be deleted: {reason}.</source>
        <translation>Кеш {path} неможливо видалити: {reason}.</translation>
    </message>
    <message>
        <source>The cache {path} cannot be used: {error}. All is worked out anew.</source>
        <translation>Кеш {path} непридатний: {error}. Усе обчислюється заново.</translation>
    </message>
    <message>
        <source>The cache {path} is damaged ({error}): it is begun anew.</source>
        <translation>Кеш {path} пошкоджено ({error}): його розпочато заново.</translation>
    </message>
    <message>
        <source>The certificates for {address} cannot be read ({error}). {remedy}</source>
        <translation>Сертифікати для {address} неможливо прочитати ({error}). {remedy}</translation>
    </message>
    <message>
        <source>The changes do not say who gained: sides are not tested.</source>
        <translation>Зміни не кажуть, хто здобув: сторони не перевіряються.</translation>
    </message>
    <message>
        <source>The changes of “{actor}” fail to add up to its change of area by {area}: do not use them. Repair the maps with “Prepare control layer”, snapping vertices.</source>
        <translation>Зміни «{actor}» не сходяться з її зміною площі на {area}: не використовуйте їх. Виправте карти через «Підготувати шар контролю» з прив'язуванням вершин.</translation>
    </message>
    <message>
        <source>The changes that no report of an event near them reports.</source>
        <translation>Зміни, про які не говорить жодне повідомлення подій поблизу.</translation>
    </message>
    <message>
        <source>The chart is left out: the figures beside the map leave it no room.</source>
        <translation>Діаграму пропущено: цифри біля карти не лишають для неї місця.</translation>
    </message>
    <message>
        <source>The claim does not say from where to where. Name both places, or “front”.</source>
        <translation>Твердження не каже, звідки й куди. Назвіть обидва місця або «front».</translation>
    </message>
    <message>
        <source>The claim does not say from which date the change counts.</source>
        <translation>Твердження не каже, від якої дати рахується зміна.</translation>
    </message>
    <message>
        <source>The claim does not say from which date the ratio starts.</source>
        <translation>Твердження не каже, від якої дати рахується відношення.</translation>
    </message>
    <message>
        <source>The claim does not say on which day they met.</source>
        <translation>Твердження не каже, якого дня вони з'єдналися.</translation>
    </message>
    <message>
        <source>The claim does not say what lies so far from the front.</source>
        <translation>Твердження не каже, що саме так далеко від фронту.</translation>
    </message>
    <message>
        <source>The claim does not say which place is held. Name it.</source>
        <translation>Твердження не каже, яке місце утримується. Назвіть його.</translation>
    </message>
    <message>
        <source>The claim does not say who encircles. Name the actor in the report, or give a layer of gap lines and one of pockets.</source>
        <translation>Твердження не каже, хто оточує. Назвіть сторону в повідомленні або подайте шари ліній горловини й котлів.</translation>
    </message>
    <message>
        <source>The claim does not say who holds it. Name the actor.</source>
        <translation>Твердження не каже, хто його утримує. Назвіть сторону.</translation>
    </message>
    <message>
        <source>The claim does not say who holds the place.</source>
        <translation>Твердження не каже, хто утримує місце.</translation>
    </message>
    <message>
        <source>The claim does not say whose area. Name the actor in the report.</source>
        <translation>Твердження не каже, чия площа. Назвіть сторону в повідомленні.</translation>
    </message>
    <message>
        <source>The claim does not say whose ground. Name the actor.</source>
        <translation>Твердження не каже, чия територія. Назвіть сторону.</translation>
    </message>
    <message>
        <source>The claim has neither a value nor a reference area.</source>
        <translation>Твердження не має ні значення, ні площі для порівняння.</translation>
    </message>
    <message>
        <source>The claim has no date; the {what} of {day} was measured.</source>
        <translation>Твердження не має дати; виміряно {what} за {day}.</translation>
    </message>
    <message>
        <source>The claim states neither a value nor areas to compare with.</source>
        <translation>Твердження не дає ні значення, ні площ для порівняння.</translation>
    </message>
    <message>
        <source>The claim was read from the quotation: check it.</source>
        <translation>Твердження прочитано з цитати: перевірте його.</translation>
    </message>
    <message>
        <source>The claimed value is {value}. It must be a number, 0 or more.</source>
        <translation>Заявлене значення: {value}. Має бути число, 0 або більше.</translation>
    </message>
    <message>
        <source>The closure runs round the rear, so the pocket has no outer edge to measure.</source>
        <translation>Замикання охоплює тил, тож котел не має зовнішнього краю, який можна виміряти.</translation>
    </message>
    <message>
        <source>The columns of {name} write their dates in several ways ({ways}). Put them into one, best YYYY-MM-DD.</source>
        <translation>У стовпцях {name} дати записано по-різному ({ways}). Зведіть їх до одного вигляду, найкраще YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>The confidence must lie between 0 and 100 %.</source>
        <translation>Упевненість має бути від 0 до 100 %.</translation>
    </message>
    <message>
        <source>The connection to {address} was lost while it saved ({reason}), and the database does not answer: whether this was saved is not known yet. It was saved whole or not at all. When the database is back, open the store again and look before you save a second time; what you typed is kept.</source>
        <translation>З'єднання з {address} втрачено під час збереження ({reason}), і база даних не відповідає: чи збережено, поки невідомо. Збережено все або нічого. Коли база повернеться, відкрийте сховище знову й перевірте, перш ніж зберігати вдруге; введене збережено у формі.</translation>
    </message>
    <message>
        <source>The control layer was removed. Choose another in the panel.</source>
        <translation>Шар контролю вилучено. Виберіть інший на панелі.</translation>
    </message>
    <message>
        <source>The coordinate reference system cannot be read: {error}</source>
        <translation>Систему координат неможливо прочитати: {error}</translation>
    </message>
    <message>
        <source>The coordinates “{text}” cannot be read.</source>
        <translation>Координати «{text}» неможливо прочитати.</translation>
    </message>
    <message>
        <source>The coordinates “{text}” cannot be read. Write latitude, longitude in degrees.</source>
        <translation>Координати «{text}» неможливо прочитати. Пишіть широту, довготу в градусах.</translation>
    </message>
    <message>
        <source>The core is not on open ground; the nearest is {metres} m away.</source>
        <translation>Ядро не на відкритій місцевості; до найближчої {metres} м.</translation>
    </message>
    <message>
        <source>The core is the place grown by this distance, as far as the ground is open. It keeps a place at the front from being ringed by a loop of a few hundred metres.</source>
        <translation>Ядро — це місце, розширене на цю відстань, наскільки місцевість відкрита. Так місце біля фронту не опиниться в петлі на кілька сотень метрів.</translation>
    </message>
    <message>
        <source>The core layer has no feature: choose a place, or leave it out to search.</source>
        <translation>Шар ядер не має об'єктів: виберіть місце або лишіть порожнім для пошуку.</translation>
    </message>
    <message>
        <source>The core {name} and the rear overlap: choose places that lie apart, or a smaller core radius.</source>
        <translation>Ядро {name} і тил накладаються: виберіть роз'єднані місця або менший радіус ядра.</translation>
    </message>
    <message>
        <source>The core {name} has no area. Give a point with a core radius, or a polygon.</source>
        <translation>Ядро {name} не має площі. Вкажіть точку з радіусом ядра або полігон.</translation>
    </message>
    <message>
        <source>The core {name} has no geometry: draw it or leave it out.</source>
        <translation>Ядро {name} не має геометрії: намалюйте або пропустіть його.</translation>
    </message>
    <message>
        <source>The core {name} is its own rear. Choose a rear that lies elsewhere, or none.</source>
        <translation>Ядро {name} є власним тилом. Виберіть тил в іншому місці або жодного.</translation>
    </message>
    <message>
        <source>The core {name} lies outside the layer “{name_2}”: check the place and the coordinate reference systems of both layers.</source>
        <translation>Ядро {name} поза шаром «{name_2}»: перевірте місце й системи координат обох шарів.</translation>
    </message>
    <message>
        <source>The core {name} lies outside the study area: enlarge the area or leave it out.</source>
        <translation>Ядро {name} поза областю дослідження: розширте її або пропустіть ядро.</translation>
    </message>
    <message>
        <source>The database of {address} does not answer ({reason}). Check the network and the connection in QGIS's Browser panel.</source>
        <translation>База даних {address} не відповідає ({reason}). Перевірте мережу і з'єднання на панелі «Браузер» QGIS.</translation>
    </message>
    <message>
        <source>The date that is compared. Empty: all that every maker has.</source>
        <translation>Дата порівняння. Порожньо: усі, що є в кожного укладача.</translation>
    </message>
    <message>
        <source>The date “{row}” is of {year}, the column year says {year_2}.</source>
        <translation>Дата «{row}» — з {year}, а стовпець року каже {year_2}.</translation>
    </message>
    <message>
        <source>The dated lines are the fronts of a control layer, or a line layer of your own. Transects stand at right angles to a baseline (the front of the first date if none is given), or are lines of your own.

SCE: greatest distance between any two lines. NSM: from the oldest to the youngest. EPR: NSM over time. LRR: linear regression rate, with LR2, standard error of the estimate LSE and half its confidence interval LCI. WLR and the like: weighted by 1 / uncertainty². Distances are in metres from the transect's start, rates in metres a year of 365 days; fields that end in _m_day are the same in metres a day, for series of days or weeks.

Where a transect meets a date's line more than once, the rule says which crossing counts; “hits_most” is the most on any date. A date whose line is not met is left out for that transect; with fewer than two dates there are no statistics.</source>
        <translation>Датовані лінії — це фронти шару контролю або ваш власний лінійний шар. Перерізи стоять під прямим кутом до базової лінії (фронт першої дати, якщо її не задано) або є вашими власними лініями.

SCE: найбільша відстань між будь-якими двома лініями. NSM: від найдавнішої до наймолодшої. EPR: NSM за час. LRR: швидкість за лінійною регресією, з LR2, стандартною похибкою оцінки LSE і половиною довірчого інтервалу LCI. WLR і подібні: зважені за 1 / невизначеність². Відстані — у метрах від початку перерізу, швидкості — у метрах на рік із 365 днів; поля, що закінчуються на _m_day, — те саме в метрах на день, для серій у дні чи тижні.

Де переріз зустрічає лінію дати не раз, правило каже, який перетин враховується; «hits_most» — найбільше на будь-яку дату. Дату, чию лінію не зустрінуто, для цього перерізу пропущено; якщо дат менше двох, статистики немає.</translation>
    </message>
    <message>
        <source>The dates are equal or reversed: from {first} to {last}.</source>
        <translation>Дати однакові або переставлені: з {first} по {last}.</translation>
    </message>
    <message>
        <source>The dates are reversed: the map before is of {old:%Y-%m-%d}, the map after of {new:%Y-%m-%d}. Swap them.</source>
        <translation>Дати переставлено: карта до — за {old:%Y-%m-%d}, карта після — за {new:%Y-%m-%d}. Поміняйте їх місцями.</translation>
    </message>
    <message>
        <source>The dates of {name} (such as {example}) were read as day/month/year, which is how ACLED's old form is documented. If the file was saved by a spreadsheet that writes the month first, import it again with the date format M/D/YYYY.</source>
        <translation>Дати {name} (як-от {example}) прочитано як день/місяць/рік: так задокументовано старий вигляд ACLED. Якщо файл зберегла електронна таблиця, що пише місяць першим, імпортуйте його знову з форматом дати M/D/YYYY.</translation>
    </message>
    <message>
        <source>The dates span {days} day(s): rates a year are extrapolated, read those in _m_day.</source>
        <translation>Дати охоплюють днів: {days}. Річні швидкості екстрапольовано, дивіться в _m_day.</translation>
    </message>
    <message>
        <source>The distance beyond the gap lines is negative: enter 0 or more.</source>
        <translation>Відстань за лініями горловини від'ємна: введіть 0 або більше.</translation>
    </message>
    <message>
        <source>The earlier run of the same is hidden.</source>
        <translation>Попередній запуск того самого приховано.</translation>
    </message>
    <message>
        <source>The encirclement gap is the least total length of lines across open ground that, with the encirclers' own ground and barriers, cut the core off from its rear. It is the exact minimum over all such lines, in a local azimuthal equidistant plane.</source>
        <translation>Горловина оточення — найменша сумарна довжина ліній через відкриту місцевість, які разом із територією сторін, що оточують, і перешкодами відрізають ядро від тилу. Це точний мінімум серед усіх таких ліній, у локальній азимутальній рівнопроміжній площині.</translation>
    </message>
    <message>
        <source>The encirclement gap on each date, with its error.</source>
        <translation>Горловина оточення на кожну дату, з похибкою.</translation>
    </message>
    <message>
        <source>The encirclers hold no ground on this date.</source>
        <translation>На цю дату сторони, що оточують, не утримують території.</translation>
    </message>
    <message>
        <source>The encirclers hold no ground.</source>
        <translation>Сторони, що оточують, не утримують території.</translation>
    </message>
    <message>
        <source>The encoding of the texts cannot be told. Choose the encoding.</source>
        <translation>Кодування текстів не вдалося визначити. Виберіть кодування.</translation>
    </message>
    <message>
        <source>The encoding of the texts cannot be told: they can be {shown}. Choose the encoding.</source>
        <translation>Кодування текстів не визначити: це може бути {shown}. Виберіть кодування.</translation>
    </message>
    <message>
        <source>The entry is no object with names and values.</source>
        <translation>Запис не є об'єктом з іменами й значеннями.</translation>
    </message>
    <message>
        <source>The event has no title. Say in a few words what happened.</source>
        <translation>Подія не має назви. Скажіть кількома словами, що сталося.</translation>
    </message>
    <message>
        <source>The event was merged into another one meanwhile: the report belongs to that.</source>
        <translation>Подію тим часом об'єднано з іншою: повідомлення належить до тієї.</translation>
    </message>
    <message>
        <source>The expression for the actor is wrong: {error}</source>
        <translation>Вираз для сторони неправильний: {error}</translation>
    </message>
    <message>
        <source>The extent cannot be expressed in degrees: {error}</source>
        <translation>Охоплення неможливо виразити в градусах: {error}</translation>
    </message>
    <message>
        <source>The extent has no longitude and latitude. Choose another, or none.</source>
        <translation>Охоплення не має довготи й широти. Виберіть інше або жодного.</translation>
    </message>
    <message>
        <source>The extent is too large for the map’s coordinate system. Give a smaller one.</source>
        <translation>Охоплення завелике для системи координат карти. Вкажіть менше.</translation>
    </message>
    <message>
        <source>The features could not be copied; nothing was changed.</source>
        <translation>Об'єкти не вдалося скопіювати; нічого не змінено.</translation>
    </message>
    <message>
        <source>The features of {last} in “{layer}” are copied to:</source>
        <translation>Об'єкти за {last} у «{layer}» копіюються на:</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>Файл порожній (0 байтів).</translation>
    </message>
    <message>
        <source>The file is not in the folder any more.</source>
        <translation>Файлу вже немає в теці.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Файл для запису.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read: {reason}.</source>
        <translation>Файл {name} неможливо прочитати: {reason}.</translation>
    </message>
    <message>
        <source>The file {name} has no hash: nobody can tell what was attached.</source>
        <translation>Файл {name} не має хешу: ніхто не скаже, що було вкладено.</translation>
    </message>
    <message>
        <source>The file {name} is left out: metadata can be taken out of whole JPEG and PNG pictures only.</source>
        <translation>Файл {name} пропущено: метадані можна вилучити лише з цілих знімків JPEG і PNG.</translation>
    </message>
    <message>
        <source>The file {name} is not in {source}.</source>
        <translation>Файлу {name} немає в {source}.</translation>
    </message>
    <message>
        <source>The file {name} is not the one that was attached.</source>
        <translation>Файл {name} — не той, який було вкладено.</translation>
    </message>
    <message>
        <source>The file {name} is not the one that was attached: its SHA-256 is another one.</source>
        <translation>Файл {name} — не той, який було вкладено: його SHA-256 інший.</translation>
    </message>
    <message>
        <source>The file {name} of the report {id} is not in {folder}.</source>
        <translation>Файлу {name} повідомлення {id} немає в {folder}.</translation>
    </message>
    <message>
        <source>The file's coordinates are in “{crs}”, which is not known. Save it in WGS 84 (EPSG:4326).</source>
        <translation>Координати файлу в «{crs}», яка невідома. Збережіть його у WGS 84 (EPSG:4326).</translation>
    </message>
    <message>
        <source>The file's name</source>
        <translation>Назва файлу</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Файл.</translation>
    </message>
    <message>
        <source>The file; its ending chooses the format.</source>
        <translation>Файл; його розширення визначає формат.</translation>
    </message>
    <message>
        <source>The fill colour (KML)</source>
        <translation>Колір заливки (KML)</translation>
    </message>
    <message>
        <source>The first date that is measured. Empty: the layer's first.</source>
        <translation>Перша дата вимірювання. Порожньо: перша в шарі.</translation>
    </message>
    <message>
        <source>The first map, of {before}, is later than the second, of {after}.</source>
        <translation>Перша карта, за {before}, пізніша за другу, за {after}.</translation>
    </message>
    <message>
        <source>The folder of the cache, {folder}, cannot be made: {strerror}. Choose another, or none.</source>
        <translation>Теку кешу {folder} неможливо створити: {strerror}. Виберіть іншу або жодної.</translation>
    </message>
    <message>
        <source>The folder {path} holds no file of {suffixes}.</source>
        <translation>Тека {path} не містить файлів {suffixes}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made: {error}. Choose another place.</source>
        <translation>Теку «{folder}» неможливо створити: {error}. Виберіть інше місце.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is read-only. Choose another place.</source>
        <translation>Тека «{folder}» лише для читання. Виберіть інше місце.</translation>
    </message>
    <message>
        <source>The folder's name</source>
        <translation>Назва теки</translation>
    </message>
    <message>
        <source>The font “{wanted}” is not installed; the system's own is used instead.</source>
        <translation>Шрифт «{wanted}» не встановлено; натомість ужито системний.</translation>
    </message>
    <message>
        <source>The font “{wanted}” is not installed; “{used}” is used instead.</source>
        <translation>Шрифт «{wanted}» не встановлено; натомість ужито «{used}».</translation>
    </message>
    <message>
        <source>The frames as a film, half a second a date: MP4 by the program ffmpeg, GIF by Pillow or ffmpeg, where they are installed.</source>
        <translation>Кадри як фільм, пів секунди на дату: MP4 програмою ffmpeg, GIF через Pillow або ffmpeg, якщо їх встановлено.</translation>
    </message>
    <message>
        <source>The gap could not be measured: {error}. The log “Salient” says where.</source>
        <translation>Горловину не вдалося виміряти: {error}. Журнал «Salient» каже де.</translation>
    </message>
    <message>
        <source>The index {base} has no {file}. Try again later, or install by hand.</source>
        <translation>Індекс {base} не має {file}. Спробуйте пізніше або встановіть вручну.</translation>
    </message>
    <message>
        <source>The innermost pocket not smaller than this is reported, in km².</source>
        <translation>Показується найменший котел, не менший за це, у км².</translation>
    </message>
    <message>
        <source>The installed shapely {shapely} was built for GEOS {built}, but this QGIS has loaded GEOS {loaded}: both in one program crash. Run: python3 -m pip install --user --break-system-packages --force-reinstall {wanted} "numpy~=1.24" and start QGIS again.</source>
        <translation>Встановлений shapely {shapely} зібрано для GEOS {built}, а цей QGIS завантажив GEOS {loaded}: обидва в одній програмі спричиняють збій. Виконайте: python3 -m pip install --user --break-system-packages --force-reinstall {wanted} "numpy~=1.24" і перезапустіть QGIS.</translation>
    </message>
    <message>
        <source>The interval of a gap is that of simulations, 95 %.</source>
        <translation>Інтервал горловини — за моделюванням, 95 %.</translation>
    </message>
    <message>
        <source>The interval of a gap is what ground allows of which the map is not sure.</source>
        <translation>Інтервал горловини — те, що допускає територія, у якій карта не певна.</translation>
    </message>
    <message>
        <source>The largest body of a side is no pocket of several: it counts as where the side lives. A coalition of those round it makes it one.</source>
        <translation>Найбільша територія сторони — не котел кількох сторін: вважається, що там сторона живе. Коаліція тих, хто довкола, робить її котлом.</translation>
    </message>
    <message>
        <source>The largest change that nobody reports stands first, then the best report that no map shows, then the second of either. Reports go by the better reliability of their sources, then by the better credibility; the grades are never merged.</source>
        <translation>Першою стоїть найбільша зміна, про яку ніхто не повідомляє, потім найкраще повідомлення, якого не показує жодна карта, далі другі з обох. Повідомлення впорядковано за кращою надійністю джерел, потім за кращою достовірністю; оцінки ніколи не зливаються.</translation>
    </message>
    <message>
        <source>The last date that is measured. Empty: the layer's last.</source>
        <translation>Остання дата вимірювання. Порожньо: остання в шарі.</translation>
    </message>
    <message>
        <source>The last day, {date_end}, lies before the first, {date_start}.</source>
        <translation>Останній день, {date_end}, раніше за перший, {date_start}.</translation>
    </message>
    <message>
        <source>The last road is {road}: {figures}.</source>
        <translation>Остання дорога — {road}: {figures}.</translation>
    </message>
    <message>
        <source>The last save to {path} broke off, and where you may not write it cannot be rolled back. Open it once where you may write, or copy the file and the -journal beside it to a folder of yours.</source>
        <translation>Останнє збереження в {path} обірвалося, і там, де ви не маєте права писати, його не відкотити. Відкрийте його раз там, де маєте, або скопіюйте файл і -journal поруч у свою теку.</translation>
    </message>
    <message>
        <source>The layer does not say whose each {what} is; “{actor}” was not tested.</source>
        <translation>Шар не каже, чия це {what}; «{actor}» не перевірено.</translation>
    </message>
    <message>
        <source>The layer of places has no “{name}”.</source>
        <translation>Шар населених пунктів не має «{name}».</translation>
    </message>
    <message>
        <source>The layer of places has “{name}” {count} times.</source>
        <translation>Шар населених пунктів має «{name}» {count} рази(ів).</translation>
    </message>
    <message>
        <source>The layer of roads has no line. Choose one that does.</source>
        <translation>Шар доріг не має ліній. Виберіть той, що має.</translation>
    </message>
    <message>
        <source>The layer “{layer}” was in memory alone, or a part of it was selected: it cannot be measured again. Save it as a file, and write the manifest of a run on that.</source>
        <translation>Шар «{layer}» був лише в пам'яті або вибрано його частину: його не виміряти знову. Збережіть його як файл і запишіть маніфест запуску на ньому.</translation>
    </message>
    <message>
        <source>The layer's name</source>
        <translation>Назва шару</translation>
    </message>
    <message>
        <source>The layers have no dates: there is nothing to make frames of.</source>
        <translation>Шари не мають дат: немає з чого робити кадри.</translation>
    </message>
    <message>
        <source>The layers have no extent to show. Give an extent.</source>
        <translation>Шари не мають охоплення для показу. Вкажіть охоплення.</translation>
    </message>
    <message>
        <source>The layers have no two dates: both maps of the page would be the same. Choose layers of two dates, or a template of one map.</source>
        <translation>Шари не мають двох дат: обидві карти сторінки були б однакові. Виберіть шари з двома датами або шаблон з однією картою.</translation>
    </message>
    <message>
        <source>The layers hold no date in the period asked for.</source>
        <translation>Шари не мають дат у запитаному періоді.</translation>
    </message>
    <message>
        <source>The layers hold nothing on these dates. Choose other dates.</source>
        <translation>У шарах нічого немає на ці дати. Виберіть інші дати.</translation>
    </message>
    <message>
        <source>The layout “{name}” could not be added.</source>
        <translation>Макет «{name}» не вдалося додати.</translation>
    </message>
    <message>
        <source>The least area, {least_m2:,.6g} km², is larger than the whole map, {whole:,.6g} km². It is meant in square kilometres: enter a smaller one.</source>
        <translation>Найменша площа, {least_m2:,.6g} км², більша за всю карту, {whole:,.6g} км². Вона у квадратних кілометрах: введіть меншу.</translation>
    </message>
    <message>
        <source>The legend continues on the next page.</source>
        <translation>Легенда продовжується на наступній сторінці.</translation>
    </message>
    <message>
        <source>The legend is too long for its place: the rest stands on a further page.</source>
        <translation>Легенда задовга для свого місця: решта на наступній сторінці.</translation>
    </message>
    <message>
        <source>The libraries cannot be written to “{path}”: {error}.</source>
        <translation>Бібліотеки неможливо записати в «{path}»: {error}.</translation>
    </message>
    <message>
        <source>The line encloses no ground with that of “{actor}”: draw it from front to front.</source>
        <translation>Лінія не охоплює території разом із територією «{actor}»: малюйте від фронту до фронту.</translation>
    </message>
    <message>
        <source>The lines could not be slid to the least length: a shorter closure round as much ground may be possible.</source>
        <translation>Лінії не вдалося зсунути до найменшої довжини: можливе коротше замикання навколо такої самої території.</translation>
    </message>
    <message>
        <source>The lines divide nothing of the study area.</source>
        <translation>Лінії не ділять область дослідження.</translation>
    </message>
    <message>
        <source>The lines run through the place itself, so that no ground lies between them. Click beside it, or give the core a radius.</source>
        <translation>Лінії проходять через саме місце, тож між ними немає території. Клацніть поруч або задайте ядру радіус.</translation>
    </message>
    <message>
        <source>The lines say of all ground that it is one side's as well as the other's. Draw them with the same side always on the left.</source>
        <translation>Лінії кажуть про всю територію, що вона належить і одній стороні, і другій. Малюйте їх так, щоб та сама сторона завжди була ліворуч.</translation>
    </message>
    <message>
        <source>The link lacks its event, its layer or its feature.</source>
        <translation>Посиланню бракує події, шару або об'єкта.</translation>
    </message>
    <message>
        <source>The linked layer is not in the project.</source>
        <translation>Пов'язаного шару немає у проєкті.</translation>
    </message>
    <message>
        <source>The list's hash {digest}… is of none of the files {names}.</source>
        <translation>Хеш списку {digest}… не належить жодному з файлів {names}.</translation>
    </message>
    <message>
        <source>The locator is left out: the legend needs its place.</source>
        <translation>Оглядову карту пропущено: її місце потрібне легенді.</translation>
    </message>
    <message>
        <source>The locator is left out: the map lies over the edge of QGIS’s world map.</source>
        <translation>Карту-врізку пропущено: карта виходить за край карти світу QGIS.</translation>
    </message>
    <message>
        <source>The locator is left out: this QGIS has no world map at {path}.</source>
        <translation>Карту-врізку пропущено: у цьому QGIS немає карти світу за {path}.</translation>
    </message>
    <message>
        <source>The log ends with entry {seq}, the store's own note says entry {noted}: entries were cut off or added.</source>
        <translation>Журнал закінчується записом {seq}, а власна примітка сховища каже: запис {noted}. Записи відрізано або додано.</translation>
    </message>
    <message>
        <source>The log has {count} entries, the note saw {entries}: entries were cut off.</source>
        <translation>Журнал має записів: {count}, а за приміткою їх було {entries}: записи відрізано.</translation>
    </message>
    <message>
        <source>The log holds exact places and cannot be blurred. Set the blur to 0.</source>
        <translation>Журнал містить точні місця, їх не можна розмити. Задайте розмиття 0.</translation>
    </message>
    <message>
        <source>The log holds {count} event(s) and report(s) marked as not public, and cannot be cut. Untick “Only what is public” to export it for somebody who may read them.</source>
        <translation>У журналі подій і повідомлень, позначених як непублічні: {count}, а вирізати їх не можна. Зніміть «Лише публічне», щоб експортувати для того, хто має право їх читати.</translation>
    </message>
    <message>
        <source>The log is checked while you go on working.</source>
        <translation>Журнал перевіряється, поки ви працюєте далі.</translation>
    </message>
    <message>
        <source>The log is whole: {count} entries, the last has the hash {hash}.</source>
        <translation>Журнал цілий: записів {count}, останній має хеш {hash}.</translation>
    </message>
    <message>
        <source>The makers have no actor in common. {told}. Say in the table of actors which names mean one and the same.</source>
        <translation>Укладачі не мають спільних сторін. {told}. Вкажіть у таблиці сторін, які назви означають те саме.</translation>
    </message>
    <message>
        <source>The makers share no date. {told}.</source>
        <translation>Укладачі не мають спільних дат. {told}.</translation>
    </message>
    <message>
        <source>The manifest cannot be measured again: its command or options are none that Salient writes ({error}).</source>
        <translation>Маніфест неможливо виміряти знову: Salient не записує такої команди чи таких параметрів ({error}).</translation>
    </message>
    <message>
        <source>The manifest is none that “{name}” writes: it names {strange}. It is not measured again.</source>
        <translation>Це не той маніфест, який записує «{name}»: він називає {strange}. Його не виміряно знову.</translation>
    </message>
    <message>
        <source>The manifest names {count} file(s) by their whole path, folders of this computer and all: it lies in no folder together with them. Write it beside the inputs, or in a folder next to theirs, before you hand it on.</source>
        <translation>Маніфест називає файли (кількість: {count}) повним шляхом, разом із теками цього комп'ютера: він не лежить у спільній із ними теці. Запишіть його поруч із вхідними даними або в сусідню теку, перш ніж передати далі.</translation>
    </message>
    <message>
        <source>The manual</source>
        <translation>Посібник</translation>
    </message>
    <message>
        <source>The map is empty: type the place, or add a map first and click there.</source>
        <translation>Карта порожня: введіть місце або спершу додайте карту й клацніть там.</translation>
    </message>
    <message>
        <source>The map of {date} shows no front: nobody borders on anybody.</source>
        <translation>Карта за {date} не показує фронту: ніхто ні з ким не межує.</translation>
    </message>
    <message>
        <source>The map shows {date}. Escape shows its newest date again.</source>
        <translation>Карта показує {date}. Escape знову покаже її останню дату.</translation>
    </message>
    <message>
        <source>The map “{name}” is empty.</source>
        <translation>Карта «{name}» порожня.</translation>
    </message>
    <message>
        <source>The map's projection does not show the event's place.</source>
        <translation>Проєкція карти не показує місця події.</translation>
    </message>
    <message>
        <source>The mapping {path} cannot be written: {strerror}.</source>
        <translation>Відповідність {path} неможливо записати: {strerror}.</translation>
    </message>
    <message>
        <source>The maps are drawn on unlike turns round the Earth (181° on one is -179° on another): all were cut at the antimeridian to lay them on one another.</source>
        <translation>Карти намальовано на різних обертах навколо Землі (181° на одній — це -179° на іншій): усі розрізано по антимеридіану, щоб накласти їх одна на одну.</translation>
    </message>
    <message>
        <source>The maps of {maps} change while they are measured. Run again when nobody writes them.</source>
        <translation>Карти {maps} змінюються під час вимірювання. Запустіть знову, коли їх ніхто не записує.</translation>
    </message>
    <message>
        <source>The maps of “{without}” have no dates, those of others have several: choose its date field, or compare one date.</source>
        <translation>Карти «{without}» не мають дат, а інші мають кілька: виберіть поле дати або порівнюйте одну дату.</translation>
    </message>
    <message>
        <source>The maps show no link-up from {first} to {last}.</source>
        <translation>Карти не показують з'єднання від {first} до {last}.</translation>
    </message>
    <message>
        <source>The maps show no link-up of {whose} from {first} to {last}.</source>
        <translation>Карти не показують з'єднання ({whose}) від {first} до {last}.</translation>
    </message>
    <message>
        <source>The measured interval reaches beyond what the claim allows.</source>
        <translation>Виміряний інтервал виходить за те, що допускає твердження.</translation>
    </message>
    <message>
        <source>The measured value misses the claim by less than the claim is rounded.</source>
        <translation>Виміряне значення розходиться з твердженням менше, ніж його округлено.</translation>
    </message>
    <message>
        <source>The method stands on a further page.</source>
        <translation>Метод описано на одній із наступних сторінок.</translation>
    </message>
    <message>
        <source>The model “{path}” cannot be read. Install Salient again.</source>
        <translation>Модель «{path}» неможливо прочитати. Встановіть Salient знову.</translation>
    </message>
    <message>
        <source>The names in the layer, with colour and area</source>
        <translation>Назви в шарі, з кольором і площею</translation>
    </message>
    <message>
        <source>The nearest gap or pocket on the map lies {km:.0f} km from {said}: it is not the one that the claim speaks of. Place the event in the pocket or at the gap, or name both places between which it lies.</source>
        <translation>Найближча горловина чи котел на карті — за {km:.0f} км від {said}: твердження говорить не про них. Помістіть подію в котел чи біля горловини або назвіть обидва місця, між якими вона лежить.</translation>
    </message>
    <message>
        <source>The newest date is {last}. Choose a later one than {day}.</source>
        <translation>Найновіша дата — {last}. Виберіть пізнішу за {day}.</translation>
    </message>
    <message>
        <source>The note is of the store {store_id}, this one calls itself {own_id}: it is another store, or its id was changed.</source>
        <translation>Примітка — про сховище {store_id}, а це називає себе {own_id}: це інше сховище, або його id змінено.</translation>
    </message>
    <message>
        <source>The note {path} cannot be written: {strerror}.</source>
        <translation>Примітку {path} неможливо записати: {strerror}.</translation>
    </message>
    <message>
        <source>The number of the entry and its hash, as a page, report or message has them:</source>
        <translation>Номер запису та його хеш, як їх подано на сторінці, у звіті чи повідомленні:</translation>
    </message>
    <message>
        <source>The other maker has no such front</source>
        <translation>В іншого укладача немає такого фронту</translation>
    </message>
    <message>
        <source>The pages of the atlas could not be made: {error}</source>
        <translation>Сторінки атласу не вдалося створити: {error}</translation>
    </message>
    <message>
        <source>The picture says of itself:</source>
        <translation>Знімок говорить про себе:</translation>
    </message>
    <message>
        <source>The place that the pocket must contain.</source>
        <translation>Місце, яке має бути в котлі.</translation>
    </message>
    <message>
        <source>The places to speak of. Of a polygon or line a point on it counts.</source>
        <translation>Місця, про які йдеться. Для полігона чи лінії береться точка на них.</translation>
    </message>
    <message>
        <source>The pocket is sealed: no road leads in.</source>
        <translation>Котел замкнено: жодна дорога не веде всередину.</translation>
    </message>
    <message>
        <source>The point of each pocket furthest from its boundary, with the bounds of the area and the pocket's last date.</source>
        <translation>Найвіддаленіша від межі точка кожного котла, з межами площі й останньою датою котла.</translation>
    </message>
    <message>
        <source>The polygons are in {own}, and “crs” says {crs}: leave it out, or correct one.</source>
        <translation>Полігони — у {own}, а «crs» каже {crs}: приберіть його або виправте одне з двох.</translation>
    </message>
    <message>
        <source>The precision of the date is {value}. It must be 0 or more.</source>
        <translation>Точність дати: {value}. Має бути 0 або більше.</translation>
    </message>
    <message>
        <source>The precision of the date “{value}” is no whole number of days.</source>
        <translation>Точність дати «{value}» — не ціле число днів.</translation>
    </message>
    <message>
        <source>The precision of the location is {value}. It must be 0 or more.</source>
        <translation>Точність розташування: {value}. Має бути 0 або більше.</translation>
    </message>
    <message>
        <source>The project has a layout “{name}” made of another template. It will be replaced, and what you arranged in it by hand is lost. Another title makes another layout.</source>
        <translation>У проєкті є макет «{name}» з іншого шаблону. Його буде замінено, а те, що ви розмістили вручну, втрачено. Інша назва створить інший макет.</translation>
    </message>
    <message>
        <source>The project has a layout “{name}”. “Preview” refreshes it.</source>
        <translation>У проєкті є макет «{name}». «Перегляд» оновлює його.</translation>
    </message>
    <message>
        <source>The project has no point layer with a field “name” or the like. Add one, or type the place or pick it on the map.</source>
        <translation>У проєкті немає точкового шару з полем «name» чи подібним. Додайте його, введіть місце або вкажіть на карті.</translation>
    </message>
    <message>
        <source>The project has no theme “{theme}”. It has: {known}.</source>
        <translation>У проєкті немає теми «{theme}». Є: {known}.</translation>
    </message>
    <message>
        <source>The project's copyright label</source>
        <translation>Підпис авторських прав проєкту</translation>
    </message>
    <message>
        <source>The ratio starts on {date_from} and ends on {date}: it must start before it ends.</source>
        <translation>Відношення починається {date_from} і кінчається {date}: має починатися раніше.</translation>
    </message>
    <message>
        <source>The readings disagree.</source>
        <translation>Прочитання розходяться.</translation>
    </message>
    <message>
        <source>The rear is not on open ground.</source>
        <translation>Тил не на відкритій місцевості.</translation>
    </message>
    <message>
        <source>The report belongs to no event.</source>
        <translation>Повідомлення не належить до жодної події.</translation>
    </message>
    <message>
        <source>The report claims a quantity</source>
        <translation>Повідомлення заявляє величину</translation>
    </message>
    <message>
        <source>The report denies this; the verdict is on what it denies.</source>
        <translation>Повідомлення це заперечує; висновок — про те, що заперечено.</translation>
    </message>
    <message>
        <source>The report has no source. Name who says it.</source>
        <translation>Повідомлення не має джерела. Назвіть, хто це каже.</translation>
    </message>
    <message>
        <source>The report is quoted with “{stated}”, {number:g}, and the value is {value:g}: one of the two is wrong.</source>
        <translation>Повідомлення цитовано з «{stated}», {number:g}, а значення — {value:g}: одне з двох хибне.</translation>
    </message>
    <message>
        <source>The report names the file no longer. The copy stays: the log speaks of it.</source>
        <translation>Повідомлення більше не називає файл. Копія лишається: про неї йдеться в журналі.</translation>
    </message>
    <message>
        <source>The rights in the layers' metadata</source>
        <translation>Права з метаданих шарів</translation>
    </message>
    <message>
        <source>The row has neither an upload timestamp nor an archive date.</source>
        <translation>Рядок не має ні часу завантаження, ні дати архівування.</translation>
    </message>
    <message>
        <source>The row has no coordinates.</source>
        <translation>Рядок не має координат.</translation>
    </message>
    <message>
        <source>The row has no event_id_cnty.</source>
        <translation>Рядок не має event_id_cnty.</translation>
    </message>
    <message>
        <source>The row has no id.</source>
        <translation>Рядок не має id.</translation>
    </message>
    <message>
        <source>The row has the same id as row {row}.</source>
        <translation>Рядок має той самий id, що й рядок {row}.</translation>
    </message>
    <message>
        <source>The row has {values} values, the header has {columns} columns.</source>
        <translation>Рядок має значень: {values}, а заголовок — стовпців: {columns}.</translation>
    </message>
    <message>
        <source>The row tells of a report and names no source for it.</source>
        <translation>Рядок говорить про повідомлення, але не називає джерела.</translation>
    </message>
    <message>
        <source>The row tells of its verification twice: in one column and in several.</source>
        <translation>Рядок подає перевірку двічі: одним стовпцем і кількома.</translation>
    </message>
    <message>
        <source>The same as a page, with sources, method and parameters.</source>
        <translation>Те саме сторінкою, із джерелами, методом і параметрами.</translation>
    </message>
    <message>
        <source>The same list as one page.</source>
        <translation>Той самий список однією сторінкою.</translation>
    </message>
    <message>
        <source>The same summed within each sector.</source>
        <translation>Те саме, підсумоване за ділянками.</translation>
    </message>
    <message>
        <source>The same without points.</source>
        <translation>Те саме без крапок.</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Зразок</translation>
    </message>
    <message>
        <source>The sample project is not part of this installation: {path} is missing. Install Salient again from its zip file.</source>
        <translation>Зразка проєкту в цьому встановленні немає: бракує {path}. Встановіть Salient знову з файлу zip.</translation>
    </message>
    <message>
        <source>The sector layer holds no polygons. Choose another, or leave it empty.</source>
        <translation>Шар ділянок не має полігонів. Виберіть інший або лишіть порожнім.</translation>
    </message>
    <message>
        <source>The selected features are not linked to the selected events.</source>
        <translation>Вибрані об'єкти не пов'язані з вибраними подіями.</translation>
    </message>
    <message>
        <source>The sentence denies “{quantity}”, or says that it is not so. State what is the case; who denies it is the stance of the report.</source>
        <translation>Речення заперечує «{quantity}» або каже, що це не так. Вкажіть, що є насправді; хто це заперечує, показує позиція повідомлення.</translation>
    </message>
    <message>
        <source>The shape “{shown}” cannot be read.</source>
        <translation>Фігуру «{shown}» неможливо прочитати.</translation>
    </message>
    <message>
        <source>The shortest gap line runs through the core itself, which has no size: with a core radius the pocket holds the place whole.</source>
        <translation>Найкоротша лінія горловини проходить через саме ядро, яке не має розміру: з радіусом ядра котел охоплює місце цілком.</translation>
    </message>
    <message>
        <source>The source has no name.</source>
        <translation>Джерело не має назви.</translation>
    </message>
    <message>
        <source>The spacing along the front must be greater than 0 m.</source>
        <translation>Крок уздовж фронту має бути більшим за 0 м.</translation>
    </message>
    <message>
        <source>The spacing and the length of transects must be greater than 0.</source>
        <translation>Крок і довжина перерізів мають бути більшими за 0.</translation>
    </message>
    <message>
        <source>The store at {address} cannot be read (table {prefix}{table}). Check that it is there and that you may read it.</source>
        <translation>Сховище за адресою {address} неможливо прочитати (таблиця {prefix}{table}). Перевірте, чи воно є і чи можете його читати.</translation>
    </message>
    <message>
        <source>The store at {address} has no table {name}. Go back to a copy of it: what was in the table cannot be made up.</source>
        <translation>Сховище за адресою {address} не має таблиці {name}. Поверніться до його копії: вміст таблиці не відновити.</translation>
    </message>
    <message>
        <source>The store does not say the version of its tables (“{version}”). {remedy}</source>
        <translation>Сховище не каже версії своїх таблиць («{version}»). {remedy}</translation>
    </message>
    <message>
        <source>The store does not say where the end of its log is. {remedy}</source>
        <translation>Сховище не каже, де кінець його журналу. {remedy}</translation>
    </message>
    <message>
        <source>The store has no events: nothing can be supported.</source>
        <translation>У сховищі немає подій: нічого не можна підтвердити.</translation>
    </message>
    <message>
        <source>The store knows a list “{dataset}” already, and {other} of {known} rows with the same ids are about something else: id {id} was “{was}” ({was_on}) and is “{now}” ({now_on}) now. Give this list a name of its own, or say that it is the same list, corrected.</source>
        <translation>Сховище вже знає список «{dataset}», і {other} з {known} рядків із тими самими id — про інше: id {id} був «{was}» ({was_on}), а тепер «{now}» ({now_on}). Дайте цьому списку власну назву або вкажіть, що це той самий список, виправлений.</translation>
    </message>
    <message>
        <source>The store {address} cannot be made: {error} Check that PostGIS is installed in the database and that you may create tables.</source>
        <translation>Сховище {address} неможливо створити: {error} Перевірте, чи в базі встановлено PostGIS і чи можете створювати таблиці.</translation>
    </message>
    <message>
        <source>The store {address} does not say what it is any more: its table {prefix}store is empty. Go back to a copy of it.</source>
        <translation>Сховище {address} більше не каже, чим воно є: таблиця {prefix}store порожня. Поверніться до його копії.</translation>
    </message>
    <message>
        <source>The store {address} is locked by another program. Try again in a moment.</source>
        <translation>Сховище {address} заблоковане іншою програмою. Спробуйте за мить.</translation>
    </message>
    <message>
        <source>The store {address} was made by a newer Salient (its schema is version {version}, this Salient knows {version_2}). Update Salient to open it; nothing was changed.</source>
        <translation>Сховище {address} створив новіший Salient (версія його схеми {version}, цей Salient знає {version_2}). Оновіть Salient, щоб відкрити; нічого не змінено.</translation>
    </message>
    <message>
        <source>The store {path} cannot be written ({strip}). Check that the folder is not read-only and that the disk is not full, or choose another folder.</source>
        <translation>У сховище {path} неможливо писати ({strip}). Перевірте, чи тека не лише для читання і чи диск не повний, або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>The store {path} does not answer ({strip}). Check that the file is there and that you may read it; what you typed is kept.</source>
        <translation>Сховище {path} не відповідає ({strip}). Перевірте, чи файл є і чи можете його читати; введене збережено.</translation>
    </message>
    <message>
        <source>The store {path} is locked by another program that writes to it. Try again in a moment, or close the other program.</source>
        <translation>Сховище {path} заблоковане іншою програмою, що в нього пише. Спробуйте за мить або закрийте ту програму.</translation>
    </message>
    <message>
        <source>The store's layers were added to the map, to show the event.</source>
        <translation>Шари сховища додано на карту, щоб показати подію.</translation>
    </message>
    <message>
        <source>The store's log has {count} entries; the last has the SHA-256 {hash}.</source>
        <translation>Журнал сховища має записів: {count}; останній має SHA-256 {hash}.</translation>
    </message>
    <message>
        <source>The store's note about itself ({table}) has {count} rows instead of one. {remedy}</source>
        <translation>Примітка сховища про себе ({table}) має рядків {count} замість одного. {remedy}</translation>
    </message>
    <message>
        <source>The style of the placemark (KML)</source>
        <translation>Стиль мітки (KML)</translation>
    </message>
    <message>
        <source>The style of “{layer}” could not be applied: {error}</source>
        <translation>Стиль «{layer}» не вдалося застосувати: {error}</translation>
    </message>
    <message>
        <source>The table gives no area of one kind for {together}.</source>
        <translation>Таблиця не дає площі одного виду для {together}.</translation>
    </message>
    <message>
        <source>The table has a row for each date and actor, and for each sector if given. Gain and loss include redraw noise; noise_km2 is the noise in them. The sum of the steps is more than the change from end to end wherever ground went back and forth: the report shows both.

A change is redraw noise if its widest place is narrower than the width given, or if most of it is given back within the number of dates given; what gives it back is noise with it. “persisted” says whether most of it was still the taker's at the end.

“Last changed” has each piece of ground once, with the last change that is not noise, and how often the ground changed hands. Ground that stayed with its taker is there even if its change is redraw noise as a whole.</source>
        <translation>Таблиця має рядок на кожну дату і сторону, а також на кожну ділянку, якщо їх задано. Здобуток і втрата включають шум перемальовування; noise_km2 — шум у них. Сума кроків більша за зміну від початку до кінця всюди, де територія переходила туди й назад: звіт показує обидві.

Зміна є шумом перемальовування, якщо її найширше місце вужче за задану ширину або якщо більшість її повернуто протягом заданої кількості дат; те, що її повертає, — теж шум. «persisted» каже, чи більшість її наприкінці ще була в того, хто взяв.

«Остання зміна» має кожну частину території раз, з останньою зміною, що не є шумом, і тим, скільки разів територія переходила. Територія, що лишилася за тим, хто її взяв, є там, навіть якщо її зміна загалом є шумом перемальовування.</translation>
    </message>
    <message>
        <source>The table {table} has no column “{column}” any more: it was renamed or deleted. Give it its name back; if it was deleted, go back to a copy: the log still has its words. All else can be read, and nothing is saved until then.</source>
        <translation>Таблиця {table} більше не має стовпця «{column}»: його перейменовано або видалено. Поверніть йому назву; якщо його видалено, поверніться до копії: його слова ще є в журналі. Усе інше можна читати, а до того нічого не зберігається.</translation>
    </message>
    <message>
        <source>The table “{table}” cannot be written: {reason}</source>
        <translation>Таблицю «{table}» неможливо записати: {reason}</translation>
    </message>
    <message>
        <source>The template {path} has no map item with the id “map”.</source>
        <translation>Шаблон {path} не має елемента карти з id «map».</translation>
    </message>
    <message>
        <source>The template {path} is not a layout of QGIS.</source>
        <translation>Шаблон {path} не є макетом QGIS.</translation>
    </message>
    <message>
        <source>The text of a detailed map's module (Lua) or its columns as CSV.</source>
        <translation>Текст модуля детальної карти (Lua) або його стовпці як CSV.</translation>
    </message>
    <message>
        <source>The text “{start}…” does not fit its place on the page and was cut.</source>
        <translation>Текст «{start}…» не вміщається на своєму місці й був обрізаний.</translation>
    </message>
    <message>
        <source>The trigger “{name}” in the store is not Salient's: it could change what you save. Remove it, or have whoever made it do so. Until then the store is only read.</source>
        <translation>Тригер «{name}» у сховищі — не від Salient: він міг би змінити те, що ви зберігаєте. Видаліть його або попросіть про це того, хто його створив. Доти сховище лише читається.</translation>
    </message>
    <message>
        <source>The trigger “{name}”, which guards the store, was taken out.</source>
        <translation>Тригер «{name}», що охороняє сховище, вилучено.</translation>
    </message>
    <message>
        <source>The upper end of the claimed range lies below the lower one.</source>
        <translation>Верхня межа заявленого діапазону менша за нижню.</translation>
    </message>
    <message>
        <source>The value table has no column “value” in its first line (“{first}”). Its columns are {columns}; only “value” must be there.</source>
        <translation>Таблиця значень не має стовпця «value» в першому рядку («{first}»). Її стовпці: {columns}; обов'язковий лише «value».</translation>
    </message>
    <message>
        <source>The value table is no valid JSON: {error}.</source>
        <translation>Таблиця значень не є правильним JSON: {error}.</translation>
    </message>
    <message>
        <source>The value table must be a list of objects, or an object value → actor.</source>
        <translation>Таблиця значень має бути списком об'єктів або об'єктом значення → сторона.</translation>
    </message>
    <message>
        <source>The value table “{path}” cannot be read: {error}.</source>
        <translation>Таблицю значень «{path}» неможливо прочитати: {error}.</translation>
    </message>
    <message>
        <source>The value table “{path}” is not in UTF-8. Save it so.</source>
        <translation>Таблиця значень «{path}» не в UTF-8. Збережіть у цьому кодуванні.</translation>
    </message>
    <message>
        <source>The value {value} of “{label}” is larger than {most}.</source>
        <translation>Значення {value} у «{label}» більше за {most}.</translation>
    </message>
    <message>
        <source>The value {value} of “{label}” is no number that can be kept.</source>
        <translation>Значення {value} у «{label}» — не число, яке можна зберегти.</translation>
    </message>
    <message>
        <source>The value {value} of “{label}” must be a whole number.</source>
        <translation>Значення {value} у «{label}» має бути цілим числом.</translation>
    </message>
    <message>
        <source>The variants before answer another question. Their layers stay.</source>
        <translation>Попередні варіанти відповідають на інше запитання. Їхні шари лишаються.</translation>
    </message>
    <message>
        <source>The verdict speaks of the layers that were measured: it is as good as they are.</source>
        <translation>Висновок говорить про виміряні шари: він настільки добрий, наскільки вони.</translation>
    </message>
    <message>
        <source>The view has no chart to measure on.</source>
        <translation>У вигляді немає діаграми для вимірювання.</translation>
    </message>
    <message>
        <source>The way of each road that leads in, and what is left of those cut.</source>
        <translation>Шлях кожної дороги всередину і те, що лишилося від перерізаних.</translation>
    </message>
    <message>
        <source>The widest gap to look for must be more than 0.</source>
        <translation>Найширша шукана горловина має бути більшою за 0.</translation>
    </message>
    <message>
        <source>The width of an advance along a line is 0: enter a larger one.</source>
        <translation>Ширина просування вздовж лінії дорівнює 0: введіть більшу.</translation>
    </message>
    <message>
        <source>The work is done in this process, one after the other.</source>
        <translation>Робота виконується в цьому процесі, одна за одною.</translation>
    </message>
    <message>
        <source>The worker {worker} has {telling}; no digit depends on it.</source>
        <translation>Воркер {worker} має {telling}; жодна цифра від цього не залежить.</translation>
    </message>
    <message>
        <source>The {name} is {value}. It must be 0 or more.</source>
        <translation>{name} дорівнює {value}. Має бути 0 або більше.</translation>
    </message>
    <message>
        <source>The {table} {ident} is in the log and not in its table.</source>
        <translation>{table} {ident} є в журналі, але не у своїй таблиці.</translation>
    </message>
    <message>
        <source>The {table} {id} differs from what log entry {seq} says of it.</source>
        <translation>{table} {id} відрізняється від того, що каже запис журналу {seq}.</translation>
    </message>
    <message>
        <source>The {table} {id} is in no entry of the log.</source>
        <translation>{table} {id}: немає в жодному записі журналу.</translation>
    </message>
    <message>
        <source>The {table} {id} was changed without Salient, and this is not in the log yet: the next save logs it.</source>
        <translation>{table} {id}: змінено без Salient, і цього ще немає в журналі: його запише наступне збереження.</translation>
    </message>
    <message>
        <source>The {what} has no date; the claimed date was not tested.</source>
        <translation>{what} не має дати; заявлену дату не перевірено.</translation>
    </message>
    <message>
        <source>The {what} on {date_from} may be nothing at all.</source>
        <translation>Можливо, {what} на {date_from} взагалі немає.</translation>
    </message>
    <message>
        <source>The ± of an area of perimeter P is 1.96·s·√(2.5·c·P): errors of points a distance d apart along the boundary are correlated as exp(−½ (d / c)²), c the correlation length.</source>
        <translation>± площі з периметром P — це 1,96·s·√(2,5·c·P): похибки точок на відстані d уздовж межі корельовані як exp(−½ (d / c)²), де c — довжина кореляції.</translation>
    </message>
    <message>
        <source>Their numbers stand on the map, their sources beside it</source>
        <translation>Їхні номери на карті, їхні джерела поруч</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Чужа</translation>
    </message>
    <message>
        <source>Them&amp;e</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>There are no frames to make a film of.</source>
        <translation>Немає кадрів для фільму.</translation>
    </message>
    <message>
        <source>There are no maps within {days} days before and after {date}; the nearest are of {first} and {last}.</source>
        <translation>Немає карт у межах {days} днів до і після {date}; найближчі — за {first} і {last}.</translation>
    </message>
    <message>
        <source>There are no {kind} to make pages of among the layers. Choose layers that have them, or “one page” for the pages.</source>
        <translation>Серед шарів немає {kind}, щоб зробити сторінки. Виберіть шари, де це є, або «одна сторінка».</translation>
    </message>
    <message>
        <source>There are two maps of {twice}: keep the later one, or correct the dates.</source>
        <translation>Є дві карти за {twice}: лишіть пізнішу або виправте дати.</translation>
    </message>
    <message>
        <source>There are {count} cores and {count_2} names for them.</source>
        <translation>Ядер {count}, а назв для них {count_2}.</translation>
    </message>
    <message>
        <source>There are {count} gaps and {count_2} dates for them.</source>
        <translation>Горловин {count}, а дат для них {count_2}.</translation>
    </message>
    <message>
        <source>There are {count} gaps without lines or pockets: which is {said}'s is not known.</source>
        <translation>Горловин без ліній чи котлів: {count}; яка належить {said}, невідомо.</translation>
    </message>
    <message>
        <source>There are {count} gaps, and the claim names no places. Name those between which the gap lies, or place the event.</source>
        <translation>Горловин {count}, а твердження не називає місць. Назвіть ті, між якими горловина, або розмістіть подію.</translation>
    </message>
    <message>
        <source>There are {count} pockets, and the claim does not say which. Place the event inside the pocket.</source>
        <translation>Котлів {count}, а твердження не каже, який саме. Помістіть подію всередину котла.</translation>
    </message>
    <message>
        <source>There are {count} polygons and {count_2} control classes.</source>
        <translation>Полігонів {count}, а класів контролю {count_2}.</translation>
    </message>
    <message>
        <source>There are {count} polygons and {count_2} names of actors.</source>
        <translation>Полігонів {count}, а назв сторін {count_2}.</translation>
    </message>
    <message>
        <source>There are {count} roads and {count_2} names of roads.</source>
        <translation>Доріг {count}, а назв доріг {count_2}.</translation>
    </message>
    <message>
        <source>There is a map of {wanted} and no {what} on it. Measure that date too, or say in the report which day it speaks of.</source>
        <translation>Є карта за {wanted}, але на ній немає {what}. Виміряйте й цю дату або вкажіть у повідомленні, про який день ідеться.</translation>
    </message>
    <message>
        <source>There is a store at {address} already. Open it, or choose a name.</source>
        <translation>За адресою {address} уже є сховище. Відкрийте його або виберіть назву.</translation>
    </message>
    <message>
        <source>There is no KML in it.</source>
        <translation>Усередині немає KML.</translation>
    </message>
    <message>
        <source>There is no QGIS here (qgis_process), which “{name}” needs to be measured again. The hashes of the inputs can be checked without it.</source>
        <translation>Тут немає QGIS (qgis_process), потрібного для повторного вимірювання «{name}». Хеші входів можна перевірити й без нього.</translation>
    </message>
    <message>
        <source>There is no actor “{actor}” on either map. They have: {actors}.</source>
        <translation>Сторони «{actor}» немає на жодній карті. Є: {actors}.</translation>
    </message>
    <message>
        <source>There is no control layer yet. Add a layer of polygons with an actor each, make one from your files by “Prepare control layer”, or open the sample: all are in the menu Plugins › Salient.</source>
        <translation>Шару контролю ще немає. Додайте шар полігонів зі сторонами, створіть його зі своїх файлів через «Підготувати шар контролю» або відкрийте зразок: усе в меню Плагіни › Salient.</translation>
    </message>
    <message>
        <source>There is no control layer: add a layer of polygons with an actor each.</source>
        <translation>Немає шару контролю: додайте шар полігонів зі сторонами.</translation>
    </message>
    <message>
        <source>There is no coordinate reference system: name one, for example EPSG:4326.</source>
        <translation>Немає системи координат: вкажіть її, наприклад EPSG:4326.</translation>
    </message>
    <message>
        <source>There is no dated map to measure. Check the date field.</source>
        <translation>Немає датованої карти для вимірювання. Перевірте поле дати.</translation>
    </message>
    <message>
        <source>There is no file {path} any more. Was it moved, or a drive taken out?</source>
        <translation>Файлу {path} більше немає. Його перенесено чи носій вийнято?</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Немає файлу {path}.</translation>
    </message>
    <message>
        <source>There is no file {path}. Choose the table of claims anew.</source>
        <translation>Немає файлу {path}. Виберіть таблицю тверджень заново.</translation>
    </message>
    <message>
        <source>There is no folder {parent}. Make it first.</source>
        <translation>Теки {parent} немає. Спершу створіть її.</translation>
    </message>
    <message>
        <source>There is no gap line of {date}: it may be sealed, or not mapped. Give the table “Gaps” (SUMMARY) of “Encirclement gap” too, which says so.</source>
        <translation>Немає лінії горловини за {date}: її замкнено або не закартовано. Подайте також таблицю «Горловини» (SUMMARY) з «Горловини оточення», яка це каже.</translation>
    </message>
    <message>
        <source>There is no geometry to measure: every feature is empty.</source>
        <translation>Немає геометрії для вимірювання: усі об'єкти порожні.</translation>
    </message>
    <message>
        <source>There is no layer of places to look up “{name}” in. Choose one.</source>
        <translation>Немає шару місць, щоб шукати «{name}». Виберіть його.</translation>
    </message>
    <message>
        <source>There is no layer to show. Choose at least one layer or a theme.</source>
        <translation>Немає шару для показу. Виберіть хоча б один шар або тему.</translation>
    </message>
    <message>
        <source>There is no layer to show. Choose at least one vector layer.</source>
        <translation>Немає шару для показу. Виберіть хоча б один векторний шар.</translation>
    </message>
    <message>
        <source>There is no layer to show. Choose layers, a theme, or make some visible.</source>
        <translation>Немає шару для показу. Виберіть шари, тему або зробіть якісь видимими.</translation>
    </message>
    <message>
        <source>There is no map before it near enough.</source>
        <translation>Перед цим немає достатньо близької карти.</translation>
    </message>
    <message>
        <source>There is no map near {wanted}; the area lies between those of {first} and {last} if it changed one way in between.</source>
        <translation>Немає карти поблизу {wanted}; площа між площами за {first} і {last}, якщо між ними вона змінювалася в один бік.</translation>
    </message>
    <message>
        <source>There is no map of {date}: that of {used} is taken.</source>
        <translation>Карти за {date} немає: узято карту за {used}.</translation>
    </message>
    <message>
        <source>There is no map that could be read: see the table of repairs.</source>
        <translation>Немає карти, яку вдалося прочитати: див. таблицю виправлень.</translation>
    </message>
    <message>
        <source>There is no reference area “{unknown}”. Add it to the table of reference areas, or give its area as the claimed value.</source>
        <translation>Немає площі для порівняння «{unknown}». Додайте її в таблицю або подайте площу заявленим значенням.</translation>
    </message>
    <message>
        <source>There is no sealed pocket on the last date.</source>
        <translation>На останню дату замкненого котла немає.</translation>
    </message>
    <message>
        <source>There is no store at {address}. Create one, or check the address.</source>
        <translation>За адресою {address} немає сховища. Створіть його або перевірте адресу.</translation>
    </message>
    <message>
        <source>There is no style “{name}”. Styles: {names}.</source>
        <translation>Немає стилю «{name}». Стилі: {names}.</translation>
    </message>
    <message>
        <source>There is no template “{template}”. Templates: {known}, or a .qpt file.</source>
        <translation>Немає шаблону «{template}». Шаблони: {known} або файл .qpt.</translation>
    </message>
    <message>
        <source>There is no vector layer to read. Choose layers or a folder with files.</source>
        <translation>Немає векторного шару для читання. Виберіть шари або теку з файлами.</translation>
    </message>
    <message>
        <source>There is no {what} after {wanted}.</source>
        <translation>Немає ({what}) після {wanted}.</translation>
    </message>
    <message>
        <source>There is no {what} before {wanted}.</source>
        <translation>Немає ({what}) перед {wanted}.</translation>
    </message>
    <message>
        <source>There is no {what} to measure on. Choose a layer that has it.</source>
        <translation>Немає {what} для вимірювання. Виберіть шар, де це є.</translation>
    </message>
    <message>
        <source>There is no {what} within {days} days after {wanted}; the nearest is of {best}.</source>
        <translation>Немає ({what}) протягом {days} днів після {wanted}; найближче — {best}.</translation>
    </message>
    <message>
        <source>There is no {what} within {days} days before {wanted}; the nearest is of {best}.</source>
        <translation>Немає ({what}) протягом {days} днів перед {wanted}; найближче — {best}.</translation>
    </message>
    <message>
        <source>There is no {what} within {days} days of {wanted}; the nearest is of {best}.</source>
        <translation>Немає ({what}) у межах {days} днів від {wanted}; найближче — {best}.</translation>
    </message>
    <message>
        <source>There is nothing to measure on: choose a control layer, places, gap lines or pockets.</source>
        <translation>Немає на чому вимірювати: виберіть шар контролю, місця, лінії горловини або котли.</translation>
    </message>
    <message>
        <source>There is nothing to undo: the log knows no such change.</source>
        <translation>Немає чого скасовувати: журнал не знає такої зміни.</translation>
    </message>
    <message>
        <source>There is one map for both dates, that of {date}: nothing changes on it.</source>
        <translation>Для обох дат є одна карта, за {date}: на ній нічого не змінюється.</translation>
    </message>
    <message>
        <source>Thin line: another pocket</source>
        <translation>Тонка лінія: інший котел</translation>
    </message>
    <message>
        <source>Thin line: another pocket, of {area}</source>
        <translation>Тонка лінія: інший котел, {area}</translation>
    </message>
    <message>
        <source>This QGIS cannot read {ending} files: GDAL's driver “{driver}” is missing.</source>
        <translation>Цей QGIS не читає файли {ending}: бракує драйвера GDAL «{driver}».</translation>
    </message>
    <message>
        <source>This QGIS has no PostgreSQL provider.</source>
        <translation>У цьому QGIS немає провайдера PostgreSQL.</translation>
    </message>
    <message>
        <source>This is a proposal, of the first of {count} quantities: check kind, places, actor and date before you save.</source>
        <translation>Це пропозиція, перша з величин ({count}): перед збереженням перевірте вид, місця, сторону й дату.</translation>
    </message>
    <message>
        <source>This is a proposal: check kind, places, actor and date before you save.</source>
        <translation>Це пропозиція: перед збереженням перевірте вид, місця, сторону й дату.</translation>
    </message>
    <message>
        <source>This is no link to a web page, so it is not opened.</source>
        <translation>Це не посилання на вебсторінку, тому його не відкрито.</translation>
    </message>
    <message>
        <source>This page needs a browser that runs its script.</source>
        <translation>Цій сторінці потрібен браузер, що виконує її скрипт.</translation>
    </message>
    <message>
        <source>This place has no longitude and latitude.</source>
        <translation>Це місце не має довготи й широти.</translation>
    </message>
    <message>
        <source>This project's store</source>
        <translation>Сховище цього проєкту</translation>
    </message>
    <message>
        <source>This store is empty.</source>
        <translation>Це сховище порожнє.</translation>
    </message>
    <message>
        <source>This store is of an older Salient (its schema is version {version}). It is read as it is; your first save brings it to version {new}, and the older Salient cannot open it then. Keep a copy if somebody still needs it.</source>
        <translation>Це сховище — від старішого Salient (версія його схеми {version}). Воно читається як є; ваше перше збереження доведе його до версії {new}, і старіший Salient тоді його не відкриє. Збережіть копію, якщо вона ще комусь потрібна.</translation>
    </message>
    <message>
        <source>This template has no place for a chart.</source>
        <translation>У цьому шаблоні немає місця для діаграми.</translation>
    </message>
    <message>
        <source>This was saved by somebody else while you were editing. Tick what of yours is to stand; what is not ticked stays as they saved it. Cancel goes back to your form.</source>
        <translation>Поки ви редагували, це зберіг хтось інший. Позначте, що з вашого має лишитися; непозначене лишиться, як зберегли вони. «Скасувати» повертає до вашої форми.</translation>
    </message>
    <message>
        <source>This {table} is not in the store any more: the store was replaced. Open it again.</source>
        <translation>{table} більше немає у сховищі: сховище замінено. Відкрийте його знову.</translation>
    </message>
    <message>
        <source>Three control layers are given. Leave “Control layer with both dates” empty to compare the two others, or leave those empty.</source>
        <translation>Вказано три шари контролю. Лишіть «Шар контролю з обома датами» порожнім, щоб порівняти два інші, або лишіть порожніми ті два.</translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation>Відкинути те, що ви ввели?</translation>
    </message>
    <message>
        <source>Time collected</source>
        <translation>Час збору</translation>
    </message>
    <message>
        <source>Times are given in several zones, and “{zone}” stands for more than one. Write its offset from UTC instead, like +02:00.</source>
        <translation>Час подано в кількох поясах, і «{zone}» означає не один із них. Пишіть натомість зсув від UTC, як-от +02:00.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Title and date</source>
        <translation>Назва й дата</translation>
    </message>
    <message>
        <source>Title of the map</source>
        <translation>Назва карти</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>To look at, in this order</source>
        <translation>На що дивитися, у такому порядку</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>До місця</translation>
    </message>
    <message>
        <source>To the nearest point of the area's edge</source>
        <translation>До найближчої точки краю області</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Total area (km²)</source>
        <translation>Загальна площа (км²)</translation>
    </message>
    <message>
        <source>Total area of {names}, {area}</source>
        <translation>Загальна площа: {names}, {area}</translation>
    </message>
    <message>
        <source>Towns and villages, to list those in each pocket.</source>
        <translation>Міста й села, щоб перелічити їх у кожному котлі.</translation>
    </message>
    <message>
        <source>Towns: GeoNames (CC BY 4.0).</source>
        <translation>Міста: GeoNames (CC BY 4.0).</translation>
    </message>
    <message>
        <source>Transects</source>
        <translation>Перерізи</translation>
    </message>
    <message>
        <source>Transects of your own</source>
        <translation>Власні перерізи</translation>
    </message>
    <message>
        <source>Transects with statistics</source>
        <translation>Перерізи зі статистикою</translation>
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
        <translation>Для однієї точки на один час подано дві сторони, «{actors}» і «{actors_2}». Виправте одну або дайте їм дати.</translation>
    </message>
    <message>
        <source>Two cores have one name. Name them as in Sukhnah=38.87,34.89.</source>
        <translation>Два ядра мають однакову назву. Назвіть їх за зразком Sukhnah=38.87,34.89.</translation>
    </message>
    <message>
        <source>Two layers or files whose names, or whose date field, tell the day.</source>
        <translation>Два шари чи файли, чиї назви або поле дати вказують день.</translation>
    </message>
    <message>
        <source>Two lines have the same date: merge them, or correct the dates.</source>
        <translation>Дві лінії мають однакову дату: об'єднайте їх або виправте дати.</translation>
    </message>
    <message>
        <source>Two makers are called “{name}”: give each a name of its own.</source>
        <translation>Двох укладачів названо «{name}»: дайте кожному власну назву.</translation>
    </message>
    <message>
        <source>Two makers are called “{twice}”: give each a name of its own.</source>
        <translation>Двох укладачів названо «{twice}»: дайте кожному власну назву.</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Введіть назву</translation>
    </message>
    <message>
        <source>U&amp;nit</source>
        <translation>&amp;Одиниця</translation>
    </message>
    <message>
        <source>Uncertainty field</source>
        <translation>Поле невизначеності</translation>
    </message>
    <message>
        <source>Unchanged events</source>
        <translation>Незмінені події</translation>
    </message>
    <message>
        <source>Under 500 m from the other maker</source>
        <translation>Менше 500 м від іншого укладача</translation>
    </message>
    <message>
        <source>Undo the last save</source>
        <translation>Скасувати останнє збереження</translation>
    </message>
    <message>
        <source>Units of labels and sentences. Number fields always keep the unit that their name says.</source>
        <translation>Одиниці підписів і речень. Числові поля завжди зберігають одиницю зі своєї назви.</translation>
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
        <translation>Невідомий формат дати «{text}». Використайте один із: {patterns}; або напишіть свій із YYYY чи YY, MM, M чи MON і DD чи D, кожне раз, як «map D.M.YY».</translation>
    </message>
    <message>
        <source>Unknown hit rule “{hit_rule}”. Use one of: {hit_rules}.</source>
        <translation>Невідоме правило перетину «{hit_rule}». Використайте одне з: {hit_rules}.</translation>
    </message>
    <message>
        <source>Unknown profile “{name}”. Use one of: {profiles}.</source>
        <translation>Невідомий профіль «{name}». Використайте один із: {profiles}.</translation>
    </message>
    <message>
        <source>Unknown rule “{overlap_rule}” for overlaps of maps that are compared. Use {comparable_rules}.</source>
        <translation>Невідоме правило «{overlap_rule}» для накладань порівнюваних карт. Використайте {comparable_rules}.</translation>
    </message>
    <message>
        <source>Unknown rule “{rule}” for overlaps. Use {overlap_rules}.</source>
        <translation>Невідоме правило «{rule}» для накладань. Використайте {overlap_rules}.</translation>
    </message>
    <message>
        <source>Unknown rule “{rule}”. Use {consensus_rules}.</source>
        <translation>Невідоме правило «{rule}». Використайте {consensus_rules}.</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>Невідоме джерело</translation>
    </message>
    <message>
        <source>Unknown unit “{unit}”. Use one of: {units}.</source>
        <translation>Невідома одиниця «{unit}». Використайте одну з: {units}.</translation>
    </message>
    <message>
        <source>Unlink from the selected features</source>
        <translation>Від'єднати від вибраних об'єктів</translation>
    </message>
    <message>
        <source>Unsupported and unmapped</source>
        <translation>Непідтверджене і незакартоване</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Updated events</source>
        <translation>Оновлені події</translation>
    </message>
    <message>
        <source>Use the extent of the map canvas</source>
        <translation>Використати охоплення полотна карти</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Value table</source>
        <translation>Таблиця значень</translation>
    </message>
    <message>
        <source>Value table, row {number}: leave_out is “{left}”; write yes or nothing.</source>
        <translation>Таблиця значень, рядок {number}: leave_out — «{left}»; пишіть yes або нічого.</translation>
    </message>
    <message>
        <source>Value table, row {number}: unknown column “{unknown}”. The columns are {columns}.</source>
        <translation>Таблиця значень, рядок {number}: невідомий стовпець «{unknown}». Стовпці: {columns}.</translation>
    </message>
    <message>
        <source>Value table, row {number}: “{text}” is not a date. Write it as 1943-09-08.</source>
        <translation>Таблиця значень, рядок {number}: «{text}» — не дата. Пишіть так: 1943-09-08.</translation>
    </message>
    <message>
        <source>Value table: the period of “{value}” ends on {end}, before it begins on {begin}.</source>
        <translation>Таблиця значень: період «{value}» кінчається {end}, раніше за початок {begin}.</translation>
    </message>
    <message>
        <source>Value table: two rows of “{value}” hold at the same time. Keep one, or give them periods (from, to) that do not overlap.</source>
        <translation>Таблиця значень: два рядки «{value}» діють одночасно. Лишіть один або дайте їм періоди (from, to), що не накладаються.</translation>
    </message>
    <message>
        <source>Value table: “{actor}” is in two coalitions at the same time, “{first}” and “{second}”. Keep one, or give the rows periods (from, to) that do not overlap.</source>
        <translation>Таблиця значень: «{actor}» водночас у двох коаліціях, «{first}» і «{second}». Залиште одну або дайте рядкам періоди (from, to), що не перетинаються.</translation>
    </message>
    <message>
        <source>Value tables (*.csv *.json)</source>
        <translation>Таблиці значень (*.csv *.json)</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Варіант</translation>
    </message>
    <message>
        <source>Variant {n}</source>
        <translation>Варіант {n}</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Варіанти</translation>
    </message>
    <message>
        <source>Variants (hypothetical)</source>
        <translation>Варіанти (гіпотетичні)</translation>
    </message>
    <message>
        <source>Variants of the gap, beside one another</source>
        <translation>Варіанти горловини поруч</translation>
    </message>
    <message>
        <source>Vector layers, and tables for figures and chart. Layers of the project are drawn in its order, others above them. Empty: the theme, or what is visible in the project.</source>
        <translation>Векторні шари, а також таблиці для цифр і діаграми. Шари проєкту малюються в його порядку, інші — над ними. Порожньо: тема або видиме у проєкті.</translation>
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
        <translation>Перевірка: упевненість</translation>
    </message>
    <message>
        <source>Verification: method</source>
        <translation>Перевірка: метод</translation>
    </message>
    <message>
        <source>Verification: reasoning</source>
        <translation>Перевірка: обґрунтування</translation>
    </message>
    <message>
        <source>Verification: when</source>
        <translation>Перевірка: коли</translation>
    </message>
    <message>
        <source>Verification: who</source>
        <translation>Перевірка: хто</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Перевірено</translation>
    </message>
    <message>
        <source>Vertices of the map lie too close together for its size to be told apart. Simplify the boundaries, or draw a study area round the front.</source>
        <translation>Вершини карти заблизькі для її розміру, щоб їх розрізнити. Спростіть межі або намалюйте область дослідження навколо фронту.</translation>
    </message>
    <message>
        <source>Vertices this near to those of an earlier feature of the same date are moved onto them, which closes slivers. 0: nothing is moved.</source>
        <translation>Вершини, настільки близькі до вершин попереднього об'єкта тієї ж дати, пересуваються на них, що закриває щілини. 0: нічого не пересувається.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Попередження</translation>
    </message>
    <message>
        <source>Way of verification</source>
        <translation>Спосіб перевірки</translation>
    </message>
    <message>
        <source>Ways are found on a grid of {cell:.0f} m.</source>
        <translation>Шляхи шукаються на сітці {cell:.0f} м.</translation>
    </message>
    <message>
        <source>Web map</source>
        <translation>Вебкарта</translation>
    </message>
    <message>
        <source>Web maps that move through the dates (*.html)</source>
        <translation>Вебкарти з рухом за датами (*.html)</translation>
    </message>
    <message>
        <source>Web map…</source>
        <translation>Вебкарта…</translation>
    </message>
    <message>
        <source>Welcome to Salient</source>
        <translation>Ласкаво просимо до Salient</translation>
    </message>
    <message>
        <source>Well-known places to say where the others lie from.</source>
        <translation>Відомі місця, від яких відлічується розташування інших.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>What areas are compared to. Empty: Salient's own tables.</source>
        <translation>З чим порівнюються площі. Порожньо: власні таблиці Salient.</translation>
    </message>
    <message>
        <source>What areas are compared to. Empty: Salient's table of U.S. states, countries and cities. A polygon layer with a field “name”, or a table with “name” and one of land_km2, land_mi2, total_km2, total_mi2, area_km2, area_mi2 (and “neighbours”, names separated by semicolons).</source>
        <translation>З чим порівнюються площі. Порожньо: таблиця Salient зі штатами США, країнами й містами. Полігональний шар із полем «name» або таблиця з «name» та одним із land_km2, land_mi2, total_km2, total_mi2, area_km2, area_mi2 (і «neighbours», назви через крапку з комою).</translation>
    </message>
    <message>
        <source>What dialogs start with</source>
        <translation>З чого починають діалоги</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що сталося</translation>
    </message>
    <message>
        <source>What if (hypothetical)</source>
        <translation>Що, якби (гіпотетично)</translation>
    </message>
    <message>
        <source>What is or would be cut off, with area and who holds its perimeter.</source>
        <translation>Що відрізано або було б відрізано, з площею і тим, хто тримає периметр.</translation>
    </message>
    <message>
        <source>What is too long for the memory cannot be kept in the system's temporary folder: {why}. Make room there, or let TMPDIR name another folder, and run again.</source>
        <translation>Те, що завелике для пам’яті, не можна зберегти в тимчасовій теці системи: {why}. Звільніть там місце або вкажіть іншу теку в TMPDIR і запустіть знову.</translation>
    </message>
    <message>
        <source>What log entry {seq} holds cannot be read: it was damaged or changed. “Check the log” tells what else was; go back to a copy of the store.</source>
        <translation>Вміст запису журналу {seq} неможливо прочитати: його пошкоджено чи змінено. «Перевірити журнал» скаже, що ще постраждало; поверніться до копії сховища.</translation>
    </message>
    <message>
        <source>What no place's word crosses: the sea, a river, a ridge. Polygons or lines.</source>
        <translation>Що дія місця не перетинає: море, річка, хребет. Полігони або лінії.</translation>
    </message>
    <message>
        <source>What nobody crosses: the sea, a sealed border. Polygons or lines.</source>
        <translation>Що ніхто не перетинає: море, закритий кордон. Полігони або лінії.</translation>
    </message>
    <message>
        <source>What the file is for.</source>
        <translation>Для чого цей файл.</translation>
    </message>
    <message>
        <source>What the layers tell</source>
        <translation>Що розповідають шари</translation>
    </message>
    <message>
        <source>What the map shows. Empty: the gaps and pockets with their surroundings, or without them what changed hands, or all of the layers.</source>
        <translation>Що показує карта. Порожньо: горловини й котли з околицями, або без них — що змінило власника, або всі шари.</translation>
    </message>
    <message>
        <source>What the map shows. Layers of the project are drawn in its order, others above them in the order given. Empty: the theme, or what is visible in the project.</source>
        <translation>Що показує карта. Шари проєкту малюються в його порядку, інші — над ними в поданому порядку. Порожньо: тема або видиме у проєкті.</translation>
    </message>
    <message>
        <source>What the place and the time are recognised by</source>
        <translation>За чим розпізнаються місце й час</translation>
    </message>
    <message>
        <source>What the values stand for</source>
        <translation>Що означають значення</translation>
    </message>
    <message>
        <source>What the values stand for, as in Prepare control layer: value, actor, leave_out.</source>
        <translation>Що означають значення, як у «Підготувати шар контролю»: value, actor, leave_out.</translation>
    </message>
    <message>
        <source>What the values stand for: the path of a CSV or JSON file, or its text. Columns: value, actor, class, coalition, leave_out, from, to. The row of an empty value is for features that have none.</source>
        <translation>Що означають значення: шлях до файлу CSV чи JSON або його текст. Стовпці: value, actor, class, coalition, leave_out, from, to. Рядок із порожнім значенням — для об'єктів, що його не мають.</translation>
    </message>
    <message>
        <source>What was left out, carried on or found odd, a row each.</source>
        <translation>Що пропущено, продовжено або є дивним, по рядку на кожне.</translation>
    </message>
    <message>
        <source>What was left out, repaired or found odd, a row each.</source>
        <translation>Що пропущено, виправлено або є дивним, по рядку на кожне.</translation>
    </message>
    <message>
        <source>What will be left out, repaired or is odd:</source>
        <translation>Що буде пропущено, виправлено або є дивним:</translation>
    </message>
    <message>
        <source>What {actor} gained and lost up to each date since the one before.</source>
        <translation>Що {actor} здобула і втратила до кожної дати від попередньої.</translation>
    </message>
    <message>
        <source>What {actor} gained and lost, added up from the first date on.</source>
        <translation>Що {actor} здобула і втратила, наростаючим підсумком від першої дати.</translation>
    </message>
    <message>
        <source>What {actor} took and gave up since the map before.</source>
        <translation>Що {actor} здобула і втратила від попередньої карти.</translation>
    </message>
    <message>
        <source>When ground last changed hands</source>
        <translation>Коли територія востаннє змінила власника</translation>
    </message>
    <message>
        <source>When the place is held so. Empty: one known by name, else undated.</source>
        <translation>Коли місце так утримується. Порожньо: відоме за назвою, інакше без дати.</translation>
    </message>
    <message>
        <source>When verified</source>
        <translation>Коли перевірено</translation>
    </message>
    <message>
        <source>Where a line is met more than once</source>
        <translation>Де лінію перетнуто не раз</translation>
    </message>
    <message>
        <source>Where each road that leads in comes nearest to the encirclers.</source>
        <translation>Де кожна дорога всередину найближча до сторін, що оточують.</translation>
    </message>
    <message>
        <source>Where each transect meets the front of each date.</source>
        <translation>Де кожен переріз зустрічає фронт кожної дати.</translation>
    </message>
    <message>
        <source>Where lines say who is on this side.</source>
        <translation>Де лінії кажуть, хто на цьому боці.</translation>
    </message>
    <message>
        <source>Where no map lies near a claimed date, the maps before and after it bound an area, and the verdict follows from these bounds.</source>
        <translation>Де біля заявленої дати немає карти, карти до і після неї обмежують площу, і висновок випливає з цих меж.</translation>
    </message>
    <message>
        <source>Where supply comes from. Empty: the edge of the study area and what lies beyond.</source>
        <translation>Звідки йде постачання. Порожньо: край області дослідження і те, що за ним.</translation>
    </message>
    <message>
        <source>Where the data come from. Empty: the rights in the layers’ metadata.</source>
        <translation>Звідки дані. Порожньо: права з метаданих шарів.</translation>
    </message>
    <message>
        <source>Where the events go. It is made if it is not there.</source>
        <translation>Куди потраплять події. Якщо немає, буде створено.</translation>
    </message>
    <message>
        <source>Where the ground held lies: {lands}.</source>
        <translation>Де лежить утримувана територія: {lands}.</translation>
    </message>
    <message>
        <source>Where the ground that changed hands lies, whoever gained it: {lands}.</source>
        <translation>Де лежить територія, що перейшла з рук у руки, хоч би хто її здобув: {lands}.</translation>
    </message>
    <message>
        <source>Where the makers agree, and how they differ. Lines: their fronts; points: where two fronts are furthest apart.</source>
        <translation>Де укладачі згодні і чим різняться. Лінії: їхні фронти; точки: де два фронти найдалі один від одного.</translation>
    </message>
    <message>
        <source>Where the map says who holds a feature's ground.</source>
        <translation>Де карта каже, хто утримує територію об'єкта.</translation>
    </message>
    <message>
        <source>Where the mapping that was used is written, to be changed and given again.</source>
        <translation>Куди записується використана відповідність, щоб її змінити й подати знову.</translation>
    </message>
    <message>
        <source>Where the places lie that claims name.</source>
        <translation>Де лежать місця, названі у твердженнях.</translation>
    </message>
    <message>
        <source>Where to run</source>
        <translation>Де виконувати</translation>
    </message>
    <message>
        <source>Where two actors' drawings leave a gap or overlap up to this width, in metres, the front runs along the first actor's drawing. The length bridged is reported.</source>
        <translation>Де рисунки двох сторін лишають проміжок чи накладання до цієї ширини, у метрах, фронт іде за рисунком першої сторони. Довжина закритого зазначається.</translation>
    </message>
    <message>
        <source>Whether the besieged can move over ground of actors who are neither encirclers nor besieged.</source>
        <translation>Чи можуть оточені рухатися територією сторін, що ні оточують, ні оточені.</translation>
    </message>
    <message>
        <source>Whether they met on {date} takes a map before and one after: there is none before that day.</source>
        <translation>Щоб сказати, чи зустрілися вони {date}, потрібні карта до і карта після: до цього дня немає жодної.</translation>
    </message>
    <message>
        <source>Whether they met on {date} takes a map before and one after: there is none on or after that day.</source>
        <translation>Щоб сказати, чи зустрілися вони {date}, потрібні карта до і карта після: цього дня чи пізніше немає жодної.</translation>
    </message>
    <message>
        <source>Which column fills what, for tables without fixed columns: chosen here, a file that was saved, or JSON. Empty: guessed from the columns' names.</source>
        <translation>Який стовпець що заповнює, для таблиць без сталих стовпців: вибране тут, збережений файл або JSON. Порожньо: вгадується за назвами стовпців.</translation>
    </message>
    <message>
        <source>Which crossing counts.</source>
        <translation>Який перетин враховується.</translation>
    </message>
    <message>
        <source>Which dataset it is; detected from the columns.</source>
        <translation>Який це набір даних; визначається за стовпцями.</translation>
    </message>
    <message>
        <source>Which names mean one and the same, a line each: “RU; Russian forces = Russia”. A layer without actors holds “held ground”.</source>
        <translation>Які назви означають те саме, по рядку на кожну: «RU; Російські війська = Росія». Шар без сторін містить «held ground».</translation>
    </message>
    <message>
        <source>Who draws first</source>
        <translation>Хто малює першим</translation>
    </message>
    <message>
        <source>Who draws first: ground on which two makers differ since a date is theirs who changed it on that date. It is followed where the other comes to say the same, taken back where the first returns to what the other says.</source>
        <translation>Хто малює першим: територія, на якій два укладачі різняться з певної дати, належить тому, хто змінив її того дня. Слідом — коли інший каже те саме; відвойовано — коли перший повертається до сказаного іншим.</translation>
    </message>
    <message>
        <source>Who draws first: {first} and {second}</source>
        <translation>Хто малює першим: {first} і {second}</translation>
    </message>
    <message>
        <source>Who holds it for one, and for the other</source>
        <translation>Хто утримує за одним і за іншим</translation>
    </message>
    <message>
        <source>Who holds the ground of features that name nobody.</source>
        <translation>Хто утримує територію об'єктів, що нікого не називають.</translation>
    </message>
    <message>
        <source>Who holds the ground that no polygon covers: the legend of a map of one actor names it. Empty: nothing is said of that ground.</source>
        <translation>Хто утримує територію, не вкриту полігонами: легенда карти однієї сторони його називає. Порожньо: про неї нічого не сказано.</translation>
    </message>
    <message>
        <source>Who verified it</source>
        <translation>Хто перевірив</translation>
    </message>
    <message>
        <source>Whoever stands there</source>
        <translation>Хто б там не стояв</translation>
    </message>
    <message>
        <source>Whole nest of pockets</source>
        <translation>Усі вкладені котли</translation>
    </message>
    <message>
        <source>Whose front it is, is not said: the side was not tested.</source>
        <translation>Не сказано, чий це фронт: сторону не перевірено.</translation>
    </message>
    <message>
        <source>Whose gain, loss and ratio the numeric outputs are; several names count as one. Empty: whoever has the greatest net change.</source>
        <translation>Чиї здобуток, втрата і відношення у числових результатах; кілька назв рахуються як одна. Порожньо: сторона з найбільшою чистою зміною.</translation>
    </message>
    <message>
        <source>Whose ground the consensus map shows. By “any”, ground that makers give to several is contested.</source>
        <translation>Чию територію показує карта консенсусу. За «any» територія, яку укладачі дають кільком, є спірною.</translation>
    </message>
    <message>
        <source>Whose map it is: names of fields and classes that are looked for.</source>
        <translation>Чия це карта: назви полів і класів, які шукаються.</translation>
    </message>
    <message>
        <source>Whose people are meant when a place lies behind lines. Names separated by semicolons; optional.</source>
        <translation>Чиї люди маються на увазі, коли місце за лінією фронту. Назви через крапку з комою; необов'язково.</translation>
    </message>
    <message>
        <source>Whose words stand in a field that you and the dataset changed since.</source>
        <translation>Чиї слова лишаються в полі, яке відтоді змінили і ви, і набір даних.</translation>
    </message>
    <message>
        <source>Why are these {count} events retracted? They stay in the store.</source>
        <translation>Чому ці події ({count}) відкликано? Вони лишаються у сховищі.</translation>
    </message>
    <message>
        <source>Why is this event retracted? It stays in the store.</source>
        <translation>Чому цю подію відкликано? Вона лишається у сховищі.</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Широка</translation>
    </message>
    <message>
        <source>Wider pockets were looked for within {km} km of the core alone: the map has many vertices.</source>
        <translation>Ширші котли шукали лише в межах {km} км від ядра: на карті багато вершин.</translation>
    </message>
    <message>
        <source>Widest gap</source>
        <translation>Найширша горловина</translation>
    </message>
    <message>
        <source>Width about borders</source>
        <translation>Ширина довкола кордонів</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Ширина в пікселях</translation>
    </message>
    <message>
        <source>Width of a salient</source>
        <translation>Ширина виступу</translation>
    </message>
    <message>
        <source>With besieged actors a pocket is their own ground alone; ground of neutrals in the same ring is not part of it. Encirclement gap measures all open ground inside.</source>
        <translation>З оточеними сторонами котел — це лише їхня власна територія; територія нейтральних у тому самому кільці до нього не належить. «Горловина оточення» вимірює всю відкриту місцевість усередині.</translation>
    </message>
    <message>
        <source>Without a date: {layers}.</source>
        <translation>Без дати: {layers}.</translation>
    </message>
    <message>
        <source>Without metadata of the pictures</source>
        <translation>Без метаданих знімків</translation>
    </message>
    <message>
        <source>Words that both changed</source>
        <translation>Слова, змінені обома</translation>
    </message>
    <message>
        <source>Worker processes could not find Salient's own code.</source>
        <translation>Робочі процеси не знайшли власного коду Salient.</translation>
    </message>
    <message>
        <source>Write every page on a sheet 10 mm larger on each side, with 3 mm of bleed and marks.</source>
        <translation>Записувати кожну сторінку на аркуші, на 10 мм більшому з кожного боку, з вильотом 3 мм і мітками.</translation>
    </message>
    <message>
        <source>Write sources into the active layer's metadata</source>
        <translation>Записати джерела в метадані активного шару</translation>
    </message>
    <message>
        <source>Writes a list of the events, numbered by date, each with its reports, links and both grades: the source's reliability and the information's credibility stay apart. Retracted events and reports are left out.

CSV, GeoJSON and HTML carry everything; CSL-JSON and BibTeX are for reference managers. Text in the file can neither run nor load anything: HTML is escaped, links are kept only if they are http or https, and cells that a spreadsheet would run as formulas are made text. The HTML page names the last entry of the store's log.

The blur moves each event to the middle of a cell of at least that size and widens its stated precision: use it where exact places could harm people. All exports share one grid whose cells nest, so several of them tell no more than the finest. With a blur ids are new in each file, and notes, attachments, external ids and claims of distance and bearing are left out; names of the event's places and coordinates are struck out of titles, descriptions, quotes and links. Other words can still tell a place: read them before you publish.

Attached files are copied to a folder that you name, pictures without their metadata unless you ask for them as they are.

Events and reports marked as internal or restricted are left out unless you ask for them, and so are events that rest on such reports alone; the place of an event marked as blurred is hidden in a cell of at least 10 km. How many is said.

“Log (JSON lines)” is the store's whole log, an entry a line; verify_log.py in Salient's folder events/export checks it with Python alone. It can be neither blurred nor cut, or its chain would break.</source>
        <translation>Записує список подій, пронумерованих за датою, кожна зі своїми повідомленнями, посиланнями й обома оцінками: надійність джерела й достовірність інформації лишаються окремо. Відкликані події та повідомлення пропущено.

CSV, GeoJSON і HTML містять усе; CSL-JSON і BibTeX — для менеджерів бібліографії. Текст у файлі не може нічого виконати чи завантажити: HTML екрановано, посилання лишаються тільки http чи https, а комірки, які табличний процесор виконав би як формули, стають текстом. Сторінка HTML називає останній запис журналу сховища.

Розмиття пересуває кожну подію в середину комірки щонайменше такого розміру й розширює її заявлену точність: використовуйте його, де точні місця можуть зашкодити людям. Усі експорти мають спільну сітку із вкладеними комірками, тож кілька з них не кажуть більше, ніж найточніший. З розмиттям id нові в кожному файлі, а примітки, вкладення, зовнішні id і твердження про відстань та напрямок пропущено; назви місць події й координати викреслено з назв, описів, цитат і посилань. Інші слова все ж можуть видати місце: прочитайте їх перед публікацією.

Вкладені файли копіюються в названу вами теку, знімки — без метаданих, якщо ви не попросите лишити як є.

Події та повідомлення, позначені як внутрішні чи обмежені, пропущено, якщо ви їх не попросите, як і події, що спираються лише на такі повідомлення; місце події, позначеної як розмита, приховано в комірці щонайменше 10 км. Скільки їх, зазначено.

«Журнал (JSON lines)» — увесь журнал сховища, запис на рядок; verify_log.py у теці Salient events/export перевіряє його самим лише Python. Його не можна ні розмити, ні скоротити, інакше його ланцюг розірветься.</translation>
    </message>
    <message>
        <source>Writes a map that moves through its dates, as one HTML file.</source>
        <translation>Записує карту, що рухається за датами, одним файлом HTML.</translation>
    </message>
    <message>
        <source>Writes the events of a store and their sources to a file.</source>
        <translation>Записує події сховища та їхні джерела у файл.</translation>
    </message>
    <message>
        <source>Written: {files}</source>
        <translation>Записано: {files}</translation>
    </message>
    <message>
        <source>Written: {names}.</source>
        <translation>Записано: {names}.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Записано: {path}</translation>
    </message>
    <message>
        <source>You may not read {path}. Ask whoever owns it for the right to.</source>
        <translation>Ви не маєте права читати {path}. Попросіть його у власника.</translation>
    </message>
    <message>
        <source>Your name in the log</source>
        <translation>Ваше ім'я в журналі</translation>
    </message>
    <message>
        <source>Zoom to the event</source>
        <translation>Наблизити до події</translation>
    </message>
    <message>
        <source>[Whole layer]</source>
        <translation>[Весь шар]</translation>
    </message>
    <message>
        <source>[{number}] {title}: {verdict}. {what}</source>
        <translation>[{number}] {title}: {verdict}. {what}</translation>
    </message>
    <message>
        <source>a chart needs at least one value</source>
        <translation>для діаграми потрібне хоча б одне значення</translation>
    </message>
    <message>
        <source>a coordinate is not a number, or off the Earth</source>
        <translation>координата не є числом або лежить поза Землею</translation>
    </message>
    <message>
        <source>a layer of {kind}</source>
        <translation>шар типу {kind}</translation>
    </message>
    <message>
        <source>a layout without a name cannot own layers</source>
        <translation>макет без назви не може мати власних шарів</translation>
    </message>
    <message>
        <source>a link to a folder is not followed</source>
        <translation>посилання на теку не відкривається</translation>
    </message>
    <message>
        <source>a link-up between the maps of {first} and {last}</source>
        <translation>з'єднання між картами за {first} і {last}</translation>
    </message>
    <message>
        <source>a link-up of {whose} between the maps of {first} and {last}</source>
        <translation>з'єднання ({whose}) між картами за {first} і {last}</translation>
    </message>
    <message>
        <source>a point or line where a polygon is needed</source>
        <translation>точка або лінія там, де потрібен полігон</translation>
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
        <translation>узгоджена територія</translation>
    </message>
    <message>
        <source>all</source>
        <translation>усі</translation>
    </message>
    <message>
        <source>all agree</source>
        <translation>усі згодні</translation>
    </message>
    <message>
        <source>all but “claimed” and “infiltrated”</source>
        <translation>усі, крім «claimed» і «infiltrated»</translation>
    </message>
    <message>
        <source>all ground that {whose} lost</source>
        <translation>уся територія, яку втратила сторона {whose}</translation>
    </message>
    <message>
        <source>all ground that {whose} took</source>
        <translation>уся територія, яку взяла сторона {whose}</translation>
    </message>
    <message>
        <source>an edge of more than 180° of longitude is read across the antimeridian</source>
        <translation>ребро, довше за 180° довготи, читається через антимеридіан</translation>
    </message>
    <message>
        <source>an older one</source>
        <translation>старіший</translation>
    </message>
    <message>
        <source>and control layer after</source>
        <translation>і шар контролю після</translation>
    </message>
    <message>
        <source>antimeridian</source>
        <translation>антимеридіан</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>архів</translation>
    </message>
    <message>
        <source>area (km²)</source>
        <translation>площа (км²)</translation>
    </message>
    <message>
        <source>area ratio</source>
        <translation>відношення площ</translation>
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
        <source>at least {days}</source>
        <translation>щонайменше {days}</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>щонайбільше</translation>
    </message>
    <message>
        <source>axes exchanged</source>
        <translation>осі переставлено</translation>
    </message>
    <message>
        <source>azimuth °</source>
        <translation>азимут °</translation>
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
        <source>before the year 1</source>
        <translation>до 1 року</translation>
    </message>
    <message>
        <source>behind {holder}'s lines, {length} from the nearest ground of {actor}</source>
        <translation>за лініями {holder}, {length} від найближчої території: {actor}</translation>
    </message>
    <message>
        <source>browser, archiver and its version …</source>
        <translation>браузер, архіватор і його версія …</translation>
    </message>
    <message>
        <source>by way of {source}</source>
        <translation>через {source}</translation>
    </message>
    <message>
        <source>cannot be repaired: {reason}</source>
        <translation>не можна виправити: {reason}</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>не можна сказати</translation>
    </message>
    <message>
        <source>change {name}</source>
        <translation>зміна {name}</translation>
    </message>
    <message>
        <source>change {name}: {loser} → {winner}</source>
        <translation>зміна {name}: {loser} → {winner}</translation>
    </message>
    <message>
        <source>change,difference,gain,loss,advance,retreat,front,frontline,transition matrix,net,movement,symmetrical difference,before,after,war,control</source>
        <translation>зміна,різниця,здобуток,втрата,просування,відступ,фронт,лінія фронту,матриця переходів,чисто,рух,симетрична різниця,до,після,війна,контроль</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>зміни</translation>
    </message>
    <message>
        <source>changes without a report</source>
        <translation>зміни без повідомлення</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>твердження</translation>
    </message>
    <message>
        <source>claim,report,verify,fact check,measure,distance,area,gap,pocket,source</source>
        <translation>твердження,повідомлення,перевірити,фактчек,вимірювання,відстань,площа,горловина,котел,джерело</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>заявлено</translation>
    </message>
    <message>
        <source>claimed, in the colour of who claims it</source>
        <translation>заявлено, кольором того, хто заявляє</translation>
    </message>
    <message>
        <source>class</source>
        <translation>клас</translation>
    </message>
    <message>
        <source>closed line</source>
        <translation>замкнена лінія</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>звужується</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>підтверджено</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>узгоджується</translation>
    </message>
    <message>
        <source>contested, in the colour of who is mapped there</source>
        <translation>спірно, кольором того, хто там закартований</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>суперечність</translation>
    </message>
    <message>
        <source>control area</source>
        <translation>підконтрольна площа</translation>
    </message>
    <message>
        <source>control characters or marks of direction taken from “{name}”</source>
        <translation>з «{name}» прибрано керівні символи або знаки напрямку</translation>
    </message>
    <message>
        <source>control map</source>
        <translation>карта контролю</translation>
    </message>
    <message>
        <source>control,map,date,series,repair,merge,import,ISW,DeepState,Liveuamap</source>
        <translation>контроль,карта,дата,серія,виправити,об'єднати,імпорт,ISW,DeepState,Liveuamap</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>перетворено</translation>
    </message>
    <message>
        <source>core</source>
        <translation>ядро</translation>
    </message>
    <message>
        <source>core taken</source>
        <translation>ядро взято</translation>
    </message>
    <message>
        <source>credibility</source>
        <translation>достовірність</translation>
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
        <translation>пунктир: котел</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>набір даних</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>date is a beginning</source>
        <translation>дата є початком</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>дати</translation>
    </message>
    <message>
        <source>days sealed</source>
        <translation>днів замкнено</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>заперечує</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>різниця</translation>
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
        <source>divides nothing</source>
        <translation>нічого не ділить</translation>
    </message>
    <message>
        <source>drawn anew on the same day by “{name}”, which comes later and stands</source>
        <translation>того самого дня перемальовано картою «{name}», яка йде пізніше й діє</translation>
    </message>
    <message>
        <source>drawn first by</source>
        <translation>хто намалював першим</translation>
    </message>
    <message>
        <source>duplicate date</source>
        <translation>повторна дата</translation>
    </message>
    <message>
        <source>earlier map of the day</source>
        <translation>раніша карта цього дня</translation>
    </message>
    <message>
        <source>east</source>
        <translation>на схід</translation>
    </message>
    <message>
        <source>east-northeast</source>
        <translation>на схід-північний схід</translation>
    </message>
    <message>
        <source>east-southeast</source>
        <translation>на схід-південний схід</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>порожньо</translation>
    </message>
    <message>
        <source>empty geometry</source>
        <translation>порожня геометрія</translation>
    </message>
    <message>
        <source>encirclement gap</source>
        <translation>горловина оточення</translation>
    </message>
    <message>
        <source>encirclement,gap,pocket,cauldron,kettle,corridor,salient,pincer,siege,minimum cut,front,war,control</source>
        <translation>оточення,горловина,котел,казан,кільце,коридор,виступ,кліщі,облога,мінімальний розріз,фронт,війна,контроль</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>кодування</translation>
    </message>
    <message>
        <source>ends ({last}) before it begins ({first})</source>
        <translation>закінчується ({last}) раніше, ніж починається ({first})</translation>
    </message>
    <message>
        <source>ends are exclusive</source>
        <translation>кінці не включаються</translation>
    </message>
    <message>
        <source>events,log,pocket,sealed,link-up,split,lodgement,bridgehead,salient,timeline,topology,war,control</source>
        <translation>події,журнал,котел,замкнено,з'єднання,розсічення,плацдарм,передмостове укріплення,виступ,хронологія,топологія,війна,контроль</translation>
    </message>
    <message>
        <source>events,sources,ACLED,UCDP,GED,GeoConfirmed,CSV,GeoJSON,reports</source>
        <translation>події,джерела,ACLED,UCDP,GED,GeoConfirmed,CSV,GeoJSON,повідомлення</translation>
    </message>
    <message>
        <source>events,sources,citations,bibliography,BibTeX,CSL,HTML,CSV</source>
        <translation>події,джерела,цитати,бібліографія,BibTeX,CSL,HTML,CSV</translation>
    </message>
    <message>
        <source>events,sources,reports,evidence,support,verify,change,near,grade,OSINT</source>
        <translation>події,джерела,повідомлення,докази,підтвердження,перевірити,зміна,поруч,оцінка,OSINT</translation>
    </message>
    <message>
        <source>ffmpeg could not make “{path}”: {error}</source>
        <translation>ffmpeg не зміг створити «{path}»: {error}</translation>
    </message>
    <message>
        <source>first sealed</source>
        <translation>уперше замкнено</translation>
    </message>
    <message>
        <source>first sealed {first}, last {last}, reopened {reopened}; {days} day(s) in all</source>
        <translation>уперше замкнено {first}, востаннє {last}, розімкнено {reopened}; загалом днів: {days}</translation>
    </message>
    <message>
        <source>first sealed {first}, reopened {reopened}, sealed again since {last}; {days} day(s) in all</source>
        <translation>уперше замкнено {first}, розімкнено {reopened}, знову замкнено з {last}; загалом днів: {days}</translation>
    </message>
    <message>
        <source>followed by the other, km²</source>
        <translation>слідом за іншим, км²</translation>
    </message>
    <message>
        <source>foreign file</source>
        <translation>сторонній файл</translation>
    </message>
    <message>
        <source>from</source>
        <translation>від</translation>
    </message>
    <message>
        <source>from (lat, lon)</source>
        <translation>від (шир., довг.)</translation>
    </message>
    <message>
        <source>front (km)</source>
        <translation>фронт (км)</translation>
    </message>
    <message>
        <source>front,frontline,line of contact,boundary,border,shared edge,length,war,control</source>
        <translation>фронт,лінія фронту,лінія зіткнення,межа,кордон,спільний край,довжина,війна,контроль</translation>
    </message>
    <message>
        <source>front,line,trace,side,polygon,control,series,history,war</source>
        <translation>фронт,лінія,обвести,бік,полігон,контроль,серія,історія,війна</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>здобуток</translation>
    </message>
    <message>
        <source>gain, end to end</source>
        <translation>здобуто, від початку до кінця</translation>
    </message>
    <message>
        <source>gain, summed</source>
        <translation>здобуто, сума</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>здобуто</translation>
    </message>
    <message>
        <source>gained {}</source>
        <translation>здобуто {}</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>горловина</translation>
    </message>
    <message>
        <source>gap in coverage</source>
        <translation>розрив у покритті</translation>
    </message>
    <message>
        <source>gap km</source>
        <translation>горловина, км</translation>
    </message>
    <message>
        <source>gap {gap}</source>
        <translation>горловина {gap}</translation>
    </message>
    <message>
        <source>gap {gap}, pocket {area}</source>
        <translation>горловина {gap}, котел {area}</translation>
    </message>
    <message>
        <source>gap {where} (sealed)</source>
        <translation>горловина {where} (замкнено)</translation>
    </message>
    <message>
        <source>gap {where} ({state}, 1 line)</source>
        <translation>горловина {where} ({state}, 1 лінія)</translation>
    </message>
    <message>
        <source>gap {where} ({state}, {count} lines)</source>
        <translation>горловина {where} ({state}, ліній: {count})</translation>
    </message>
    <message>
        <source>geolocation, second source …</source>
        <translation>геолокація, друге джерело …</translation>
    </message>
    <message>
        <source>goes together over</source>
        <translation>об'єднується понад</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>оцінка</translation>
    </message>
    <message>
        <source>ground lost</source>
        <translation>втрачена територія</translation>
    </message>
    <message>
        <source>ground of {names}</source>
        <translation>територія: {names}</translation>
    </message>
    <message>
        <source>ground taken</source>
        <translation>взята територія</translation>
    </message>
    <message>
        <source>ground that no line lies along is left out</source>
        <translation>територію, уздовж якої немає ліній, пропущено</translation>
    </message>
    <message>
        <source>half of it after days</source>
        <translation>половина через днів</translation>
    </message>
    <message>
        <source>half of the front within</source>
        <translation>половина фронту в межах</translation>
    </message>
    <message>
        <source>has no map of {count} day(s) of the series, the first of them {day}: its actors seem to hold nothing then. Draw those days too, or ask for maps of intervals on the days that this layer has</source>
        <translation>немає карти на {count} дн. ряду, перший з них {day}: його сторони тоді начебто нічого не утримують. Намалюйте й ці дні або запитайте карти інтервалів на дні цього шару</translation>
    </message>
    <message>
        <source>height dropped</source>
        <translation>висоту відкинуто</translation>
    </message>
    <message>
        <source>held at the end: {actor}</source>
        <translation>утримується наприкінці: {actor}</translation>
    </message>
    <message>
        <source>held by nobody drawn</source>
        <translation>ні під чиїм із показаних контролем</translation>
    </message>
    <message>
        <source>held by {holder}</source>
        <translation>під контролем: {holder}</translation>
    </message>
    <message>
        <source>held ground</source>
        <translation>утримувана територія</translation>
    </message>
    <message>
        <source>high</source>
        <translation>верхня</translation>
    </message>
    <message>
        <source>holder of a place</source>
        <translation>хто утримує місце</translation>
    </message>
    <message>
        <source>how</source>
        <translation>як</translation>
    </message>
    <message>
        <source>hypothetical</source>
        <translation>гіпотетично</translation>
    </message>
    <message>
        <source>inconsistent</source>
        <translation>не узгоджується</translation>
    </message>
    <message>
        <source>infiltrated, in the colour of who infiltrated it</source>
        <translation>інфільтрація, кольором того, хто просочився</translation>
    </message>
    <message>
        <source>information</source>
        <translation>інформація</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>внутрішнє</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>недійсно</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>невидимі символи</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>причини не вказано</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>контрольна сума неправильна</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>з'єднано</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>km per day</source>
        <translation>км на день</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>км²</translation>
    </message>
    <message>
        <source>land area</source>
        <translation>площа суходолу</translation>
    </message>
    <message>
        <source>last sealed</source>
        <translation>востаннє замкнено</translation>
    </message>
    <message>
        <source>lat</source>
        <translation>шир.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>менше ніж</translation>
    </message>
    <message>
        <source>lies far outside the other dates</source>
        <translation>далеко від решти дат</translation>
    </message>
    <message>
        <source>line</source>
        <translation>лінія</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>лінії</translation>
    </message>
    <message>
        <source>link</source>
        <translation>посилання</translation>
    </message>
    <message>
        <source>link-up</source>
        <translation>з'єднання</translation>
    </message>
    <message>
        <source>link-up of {whose}</source>
        <translation>з'єднання ({whose})</translation>
    </message>
    <message>
        <source>lon</source>
        <translation>довг.</translation>
    </message>
    <message>
        <source>longitude and latitude look exchanged: it would lie among the others if swapped</source>
        <translation>довготу й широту, схоже, переставлено: після обміну об'єкт ліг би серед інших</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>втрата</translation>
    </message>
    <message>
        <source>loss, end to end</source>
        <translation>втрачено, від початку до кінця</translation>
    </message>
    <message>
        <source>loss, summed</source>
        <translation>втрачено, сума</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>втрачено</translation>
    </message>
    <message>
        <source>lost {}</source>
        <translation>втрачено {}</translation>
    </message>
    <message>
        <source>low</source>
        <translation>нижня</translation>
    </message>
    <message>
        <source>makers,mapmakers,sources,agreement,disagreement,consensus,position error,correlation,lag,front,uncertainty,control,war</source>
        <translation>укладачі,картографи,джерела,згода,незгода,консенсус,похибка положення,кореляція,затримка,фронт,невизначеність,контроль,війна</translation>
    </message>
    <message>
        <source>map,layout,print,pdf,png,svg,report,sources,legend,atlas</source>
        <translation>карта,макет,друк,pdf,png,svg,звіт,джерела,легенда,атлас</translation>
    </message>
    <message>
        <source>map,web,html,slider,animation,series,story,leaflet,offline</source>
        <translation>карта,веб,html,повзунок,анімація,серія,історія,leaflet,офлайн</translation>
    </message>
    <message>
        <source>may seal ({early} to {late})</source>
        <translation>може замкнутися (від {early} до {late})</translation>
    </message>
    <message>
        <source>measured, ± 95 %</source>
        <translation>виміряно, ± 95 %</translation>
    </message>
    <message>
        <source>media</source>
        <translation>медіа</translation>
    </message>
    <message>
        <source>merged into another event</source>
        <translation>об'єднано з іншою подією</translation>
    </message>
    <message>
        <source>missing map</source>
        <translation>немає карти дня</translation>
    </message>
    <message>
        <source>missing: {library}</source>
        <translation>бракує: {library}</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>змішане</translation>
    </message>
    <message>
        <source>model,daily,situation,report,map,change,gap,pocket,batch,series</source>
        <translation>модель,щоденний,обстановка,звіт,карта,зміна,горловина,котел,пакет,серія</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>помірно</translation>
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
        <source>narrow</source>
        <translation>вузько</translation>
    </message>
    <message>
        <source>nearest {places}</source>
        <translation>найближча до {places}</translation>
    </message>
    <message>
        <source>net</source>
        <translation>чиста зміна</translation>
    </message>
    <message>
        <source>net change</source>
        <translation>чиста зміна</translation>
    </message>
    <message>
        <source>net gain of {whose}</source>
        <translation>чистий приріст: {whose}</translation>
    </message>
    <message>
        <source>net loss of {whose}</source>
        <translation>чиста втрата: {whose}</translation>
    </message>
    <message>
        <source>net since the map before (km²)</source>
        <translation>чиста зміна від попередньої карти (км²)</translation>
    </message>
    <message>
        <source>network link</source>
        <translation>мережеве посилання</translation>
    </message>
    <message>
        <source>never agreed, km²</source>
        <translation>ніколи не узгоджено, км²</translation>
    </message>
    <message>
        <source>nine tenths within</source>
        <translation>дев'ять десятих у межах</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>no CRS</source>
        <translation>немає системи координат</translation>
    </message>
    <message>
        <source>no actor</source>
        <translation>немає сторони</translation>
    </message>
    <message>
        <source>no actor is given</source>
        <translation>сторону не вказано</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>немає площі</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>без змін</translation>
    </message>
    <message>
        <source>no closure</source>
        <translation>немає замикання</translation>
    </message>
    <message>
        <source>no coordinate reference system is named: read as longitude and latitude</source>
        <translation>систему координат не названо: читається як довгота й широта</translation>
    </message>
    <message>
        <source>no coordinate reference system is set</source>
        <translation>систему координат не задано</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>немає дати</translation>
    </message>
    <message>
        <source>no date could be read</source>
        <translation>дату не вдалося прочитати</translation>
    </message>
    <message>
        <source>no feature holds from {first} to {last}: these days have no map, so what was lost before them and gained after them is measured as one change. Add who holds the ground then, or measure what is before them and what is after them separately</source>
        <translation>з {first} до {last} не діє жоден об'єкт: на ці дні немає карти, і втрачене до них та здобуте після них вимірюється як одна зміна. Додайте, хто тоді утримує територію, або виміряйте окремо те, що до них і що після</translation>
    </message>
    <message>
        <source>no feature holds on this day, for which a map was asked: there is none</source>
        <translation>цього дня, на який запитано карту, не діє жоден об'єкт: карти немає</translation>
    </message>
    <message>
        <source>no fields</source>
        <translation>немає полів</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>немає геометрії</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>немає інтервалу</translation>
    </message>
    <message>
        <source>no layer</source>
        <translation>немає шару</translation>
    </message>
    <message>
        <source>no link-up between the maps of {first} and {last}</source>
        <translation>жодного з'єднання між картами за {first} і {last}</translation>
    </message>
    <message>
        <source>no link-up of {whose} between the maps of {first} and {last}</source>
        <translation>жодного з'єднання ({whose}) між картами за {first} і {last}</translation>
    </message>
    <message>
        <source>no map</source>
        <translation>немає карти</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>не число</translation>
    </message>
    <message>
        <source>no pocket threatens</source>
        <translation>котел не загрожує</translation>
    </message>
    <message>
        <source>no pocket threatens with gaps up to {widest}: name a core, or allow a wider “Widest gap”</source>
        <translation>котел не загрожує за горловин до {widest}: назвіть ядро або дозвольте більшу «Найширшу горловину»</translation>
    </message>
    <message>
        <source>no pocket threatens: the encirclers hold no ground</source>
        <translation>котел не загрожує: сторони, що оточують, не мають території</translation>
    </message>
    <message>
        <source>no pocket: {count} found, all smaller than {least}; the largest {area}</source>
        <translation>немає котла: знайдено {count}, усі менші за {least}; найбільший {area}</translation>
    </message>
    <message>
        <source>no point</source>
        <translation>немає точки</translation>
    </message>
    <message>
        <source>no polygon</source>
        <translation>немає полігону</translation>
    </message>
    <message>
        <source>no projection: the last date has no gap</source>
        <translation>прогнозу немає: на останню дату немає горловини</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>немає повідомлень</translation>
    </message>
    <message>
        <source>no root</source>
        <translation>немає кореня</translation>
    </message>
    <message>
        <source>no side</source>
        <translation>немає сторони</translation>
    </message>
    <message>
        <source>no startxref</source>
        <translation>немає startxref</translation>
    </message>
    <message>
        <source>no table of objects</source>
        <translation>немає таблиці об’єктів</translation>
    </message>
    <message>
        <source>no trend: three dates with a gap are the least that a rate and its interval need</source>
        <translation>тренду немає: для швидкості та її інтервалу потрібні щонайменше три дати з горловиною</translation>
    </message>
    <message>
        <source>no upper bound: on sure ground alone no ring closes</source>
        <translation>верхньої межі немає: лише на певній території жодне кільце не замикається</translation>
    </message>
    <message>
        <source>no usable geometry</source>
        <translation>немає придатної геометрії</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>№</translation>
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
        <source>north</source>
        <translation>на північ</translation>
    </message>
    <message>
        <source>north-northeast</source>
        <translation>на північ-північний схід</translation>
    </message>
    <message>
        <source>north-northwest</source>
        <translation>на північ-північний захід</translation>
    </message>
    <message>
        <source>northeast</source>
        <translation>на північний схід</translation>
    </message>
    <message>
        <source>northwest</source>
        <translation>на північний захід</translation>
    </message>
    <message>
        <source>not a format of maps that is read</source>
        <translation>цей формат карт не читається</translation>
    </message>
    <message>
        <source>not a polygon</source>
        <translation>не полігон</translation>
    </message>
    <message>
        <source>not a vector layer</source>
        <translation>не векторний шар</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не знайдено</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>не оцінено</translation>
    </message>
    <message>
        <source>not what was written</source>
        <translation>не те, що було записано</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примітка</translation>
    </message>
    <message>
        <source>nothing closes it</source>
        <translation>ніщо її не замикає</translation>
    </message>
    <message>
        <source>null</source>
        <translation>немає значення</translation>
    </message>
    <message>
        <source>odd date</source>
        <translation>дивна дата</translation>
    </message>
    <message>
        <source>of a KMZ only its main KML is read, “{main}”</source>
        <translation>з KMZ читається лише головний KML, «{main}»</translation>
    </message>
    <message>
        <source>of {actor}, teeth towards the other side</source>
        <translation>сторони {actor}, зубці до іншої сторони</translation>
    </message>
    <message>
        <source>official</source>
        <translation>офіційне</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>на карті</translation>
    </message>
    <message>
        <source>on the map of {date} first</source>
        <translation>спершу на карті за {date}</translation>
    </message>
    <message>
        <source>one gap line, nearest {start} and {end}</source>
        <translation>одна лінія горловини, найближче {start} і {end}</translation>
    </message>
    <message>
        <source>one of the two has returned or raised</source>
        <translation>одне з двох повернулося або піднялося</translation>
    </message>
    <message>
        <source>open</source>
        <translation>відкрито</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>вільний кінець</translation>
    </message>
    <message>
        <source>or a Wikipedia module</source>
        <translation>або модуль Вікіпедії</translation>
    </message>
    <message>
        <source>or xmin,xmax,ymin,ymax [EPSG:…]</source>
        <translation>або xmin,xmax,ymin,ymax [EPSG:…]</translation>
    </message>
    <message>
        <source>other</source>
        <translation>інше</translation>
    </message>
    <message>
        <source>other differences</source>
        <translation>інші відмінності</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>накладання</translation>
    </message>
    <message>
        <source>overlaps {other} on {area}</source>
        <translation>накладається на {other} на {area}</translation>
    </message>
    <message>
        <source>place</source>
        <translation>місце</translation>
    </message>
    <message>
        <source>place,town,village,distance,bearing,direction,front,behind lines,depth,who holds,azimuth,caption,war,control</source>
        <translation>місце,місто,село,відстань,напрямок,азимут,фронт,за лінією фронту,глибина,хто утримує,пеленг,підпис,війна,контроль</translation>
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
        <source>pocket km²</source>
        <translation>котел, км²</translation>
    </message>
    <message>
        <source>pocket that holds {place}</source>
        <translation>котел, у якому {place}</translation>
    </message>
    <message>
        <source>pocket {area}</source>
        <translation>котел {area}</translation>
    </message>
    <message>
        <source>pocket,cauldron,kettle,encirclement,siege,besieged,sealed,area,square miles,hectares,compare,reference area,population,inradius,war,control</source>
        <translation>котел,казан,кільце,оточення,облога,оточені,замкнено,площа,квадратні милі,гектари,порівняти,площа для порівняння,населення,вписане коло,війна,контроль</translation>
    </message>
    <message>
        <source>pockets sealed</source>
        <translation>котлів замкнено</translation>
    </message>
    <message>
        <source>points and lines of a collection dropped</source>
        <translation>точки й лінії набору відкинуто</translation>
    </message>
    <message>
        <source>position error (1 sigma)</source>
        <translation>похибка положення (1 сигма)</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>точність</translation>
    </message>
    <message>
        <source>probably the same: {names}</source>
        <translation>ймовірно, одне й те саме: {names}</translation>
    </message>
    <message>
        <source>projected</source>
        <translation>прогноз</translation>
    </message>
    <message>
        <source>projected seal</source>
        <translation>прогноз замикання</translation>
    </message>
    <message>
        <source>public</source>
        <translation>публічне</translation>
    </message>
    <message>
        <source>public, its place blurred</source>
        <translation>публічне, місце розмито</translation>
    </message>
    <message>
        <source>published</source>
        <translation>опубліковано</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>уточнює</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>red: the gap</source>
        <translation>червоне: горловина</translation>
    </message>
    <message>
        <source>redrawn, not changed, in the sums</source>
        <translation>перемальовано, а не змінено, у сумах</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>відхилено</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>надійність</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>розімкнено</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>виправлено</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>зазначено</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>повідомляє</translation>
    </message>
    <message>
        <source>reports without a change</source>
        <translation>повідомлення без зміни</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>обмежене</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>відкликано</translation>
    </message>
    <message>
        <source>road without a name (feature {fid})</source>
        <translation>дорога без назви (об'єкт {fid})</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>рядок {number}</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>замкнено</translation>
    </message>
    <message>
        <source>sealed from {first}, for {days} day(s)</source>
        <translation>замкнено з {first}, днів: {days}</translation>
    </message>
    <message>
        <source>sealed on the last date</source>
        <translation>замкнено на останню дату</translation>
    </message>
    <message>
        <source>sealed since {first}</source>
        <translation>замкнено з {first}</translation>
    </message>
    <message>
        <source>sealed: pocket of {area}</source>
        <translation>замкнено: котел {area}</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>ділянка</translation>
    </message>
    <message>
        <source>several dates</source>
        <translation>кілька дат</translation>
    </message>
    <message>
        <source>several points</source>
        <translation>кілька точок</translation>
    </message>
    <message>
        <source>shapely {version} is built for GEOS {built}, and this QGIS has loaded GEOS {loaded}: both in one program crash. Use the shapely of your system.</source>
        <translation>shapely {version} зібрано для GEOS {built}, а цей QGIS завантажив GEOS {loaded}: обидва в одній програмі спричиняють збій. Використайте shapely своєї системи.</translation>
    </message>
    <message>
        <source>similar actors</source>
        <translation>подібні сторони</translation>
    </message>
    <message>
        <source>snapped</source>
        <translation>притягнуто</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>соцмережі</translation>
    </message>
    <message>
        <source>south</source>
        <translation>на південь</translation>
    </message>
    <message>
        <source>south-southeast</source>
        <translation>на південь-південний схід</translation>
    </message>
    <message>
        <source>south-southwest</source>
        <translation>на південь-південний захід</translation>
    </message>
    <message>
        <source>southeast</source>
        <translation>на південний схід</translation>
    </message>
    <message>
        <source>southwest</source>
        <translation>на південний захід</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>позиція</translation>
    </message>
    <message>
        <source>state</source>
        <translation>стан</translation>
    </message>
    <message>
        <source>store.gpkg, or postgres:connection/schema</source>
        <translation>store.gpkg або postgres:connection/schema</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>про що</translation>
    </message>
    <message>
        <source>supply,road,route,lifeline,corridor,logistics,fire control,interdiction,pocket,gap,encirclement,siege</source>
        <translation>постачання,дорога,шлях,дорога життя,коридор,логістика,вогневий контроль,ізоляція,котел,горловина,оточення,облога</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>певно</translation>
    </message>
    <message>
        <source>taken back, km²</source>
        <translation>відвойовано, км²</translation>
    </message>
    <message>
        <source>texts are read as {name}: “{example}”</source>
        <translation>тексти читаються як {name}: «{example}»</translation>
    </message>
    <message>
        <source>the core</source>
        <translation>ядро</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>подія</translation>
    </message>
    <message>
        <source>the event's place</source>
        <translation>місце події</translation>
    </message>
    <message>
        <source>the gap has not changed</source>
        <translation>горловина не змінилася</translation>
    </message>
    <message>
        <source>the gap is widening</source>
        <translation>горловина ширшає</translation>
    </message>
    <message>
        <source>the layer cannot be opened</source>
        <translation>шар неможливо відкрити</translation>
    </message>
    <message>
        <source>the map after</source>
        <translation>карта після</translation>
    </message>
    <message>
        <source>the map before</source>
        <translation>карта до</translation>
    </message>
    <message>
        <source>the marked place</source>
        <translation>позначене місце</translation>
    </message>
    <message>
        <source>the nearest map</source>
        <translation>найближча карта</translation>
    </message>
    <message>
        <source>the only pocket</source>
        <translation>єдиний котел</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>інша сторона</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>місце</translation>
    </message>
    <message>
        <source>the projected date is more than a century away</source>
        <translation>прогнозована дата більш ніж за сто років</translation>
    </message>
    <message>
        <source>the two maps</source>
        <translation>обидві карти</translation>
    </message>
    <message>
        <source>there is no map in the archive</source>
        <translation>в архіві немає карти</translation>
    </message>
    <message>
        <source>there is no such layer or file</source>
        <translation>немає такого шару чи файлу</translation>
    </message>
    <message>
        <source>there: {library}</source>
        <translation>є: {library}</translation>
    </message>
    <message>
        <source>time series,temporal,area,gain,loss,rate,daily,change,history,last changed,report,chart,war,control</source>
        <translation>часовий ряд,час,площа,здобуток,втрата,швидкість,щоденний,зміна,історія,остання зміна,звіт,діаграма,війна,контроль</translation>
    </message>
    <message>
        <source>time zones</source>
        <translation>часові пояси</translation>
    </message>
    <message>
        <source>times of {zones} were converted to UTC ({count} moved)</source>
        <translation>час {zones} переведено в UTC (зсунуто: {count})</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>to (lat, lon)</source>
        <translation>до (шир., довг.)</translation>
    </message>
    <message>
        <source>too irregular to project a date: the gap is as wide as on the first date, and what changed between shows no steady rate</source>
        <translation>занадто нерівномірно, щоб спрогнозувати дату: горловина така ж завширшки, як на першу дату, і зміни між ними не мають сталого темпу</translation>
    </message>
    <message>
        <source>too irregular to project a date: the gap is narrower than on the first date, but its steps are too unequal to show a steady rate</source>
        <translation>занадто нерівномірно, щоб спрогнозувати дату: горловина вужча, ніж на першу дату, але її кроки занадто нерівні, щоб показати сталий темп</translation>
    </message>
    <message>
        <source>too irregular to project a date: the gap is wider than on the first date, but its steps are too unequal to show a steady rate</source>
        <translation>занадто нерівномірно, щоб спрогнозувати дату: горловина ширша, ніж на першу дату, але її кроки занадто нерівні, щоб показати сталий темп</translation>
    </message>
    <message>
        <source>total area</source>
        <translation>загальна площа</translation>
    </message>
    <message>
        <source>town,village,place,point,Voronoi,Thiessen,control,uncertainty,Wikipedia,war</source>
        <translation>місто,село,місце,точка,Вороний,Тіссен,контроль,невизначеність,Вікіпедія,війна</translation>
    </message>
    <message>
        <source>transect,DSAS,shoreline,rate,EPR,LRR,WLR,NSM,SCE,baseline,regression,front,war</source>
        <translation>переріз,DSAS,берегова лінія,швидкість,EPR,LRR,WLR,NSM,SCE,базова лінія,регресія,фронт,війна</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>under {most}</source>
        <translation>менше {most}</translation>
    </message>
    <message>
        <source>unknown source</source>
        <translation>джерело невідоме</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>не читається</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>не перевірено</translation>
    </message>
    <message>
        <source>value table</source>
        <translation>таблиця значень</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>висновок</translation>
    </message>
    <message>
        <source>west</source>
        <translation>на захід</translation>
    </message>
    <message>
        <source>west-northwest</source>
        <translation>на захід-північний захід</translation>
    </message>
    <message>
        <source>west-southwest</source>
        <translation>на захід-південний захід</translation>
    </message>
    <message>
        <source>what</source>
        <translation>що</translation>
    </message>
    <message>
        <source>who</source>
        <translation>хто</translation>
    </message>
    <message>
        <source>whose word</source>
        <translation>чиї слова</translation>
    </message>
    <message>
        <source>widens</source>
        <translation>розширюється</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>{actors} hold no ground on the map of {date}.</source>
        <translation>{actors}: на карті за {date} території не утримують.</translation>
    </message>
    <message>
        <source>{actor} gained {gain} and lost {loss} from end to end over {count} maps. Added up from map to map: gained {more}, lost {less}.</source>
        <translation>{actor}: здобуто {gain} і втрачено {loss} від початку до кінця на {count} картах. Разом від карти до карти: здобуто {more}, втрачено {less}.</translation>
    </message>
    <message>
        <source>{actor}, claimed</source>
        <translation>{actor}, заявлено</translation>
    </message>
    <message>
        <source>{actor}, contested</source>
        <translation>{actor}, спірне</translation>
    </message>
    <message>
        <source>{actor}, in small spots only: {area}</source>
        <translation>{actor}, лише малими плямами: {area}</translation>
    </message>
    <message>
        <source>{actor}, infiltrated</source>
        <translation>{actor}, просочування</translation>
    </message>
    <message>
        <source>{actor}: added up, km²</source>
        <translation>{actor}: наростаючим підсумком, км²</translation>
    </message>
    <message>
        <source>{actor}: gained and lost, km²</source>
        <translation>{actor}: здобуто і втрачено, км²</translation>
    </message>
    <message>
        <source>{actor}: gained {gain}, lost {loss}, net {net}.</source>
        <translation>{actor}: здобуто {gain}, втрачено {loss}, підсумок {net}.</translation>
    </message>
    <message>
        <source>{actor}: net change of ground held on this map, km²</source>
        <translation>{actor}: чиста зміна утримуваної території на цій карті, км²</translation>
    </message>
    <message>
        <source>{actor}: net change of ground held on this map, km² a day</source>
        <translation>{actor}: чиста зміна утримуваної території на цій карті, км² за день</translation>
    </message>
    <message>
        <source>{actor}: net change of ground held, km²</source>
        <translation>{actor}: чиста зміна утримуваної території, км²</translation>
    </message>
    <message>
        <source>{actor}: net change of ground held, km² a day</source>
        <translation>{actor}: чиста зміна утримуваної території, км² за день</translation>
    </message>
    <message>
        <source>{actor}: net gain of ground{span}</source>
        <translation>{actor}: чисте здобуття території{span}</translation>
    </message>
    <message>
        <source>{actor}: net loss of ground{span}</source>
        <translation>{actor}: чиста втрата території{span}</translation>
    </message>
    <message>
        <source>{address} asks for certificates, and none are named. {remedy}</source>
        <translation>{address} потребує сертифікатів, а жодного не вказано. {remedy}</translation>
    </message>
    <message>
        <source>{address} cannot be fetched: {error}.</source>
        <translation>{address} неможливо отримати: {error}.</translation>
    </message>
    <message>
        <source>{address} is no place for a store.</source>
        <translation>{address} не підходить для сховища.</translation>
    </message>
    <message>
        <source>{area} of “{name}” lie outside the ground that is compared and are left out.</source>
        <translation>{area} у «{name}» лежать поза територією, що порівнюється; їх пропущено.</translation>
    </message>
    <message>
        <source>{area}: {verdict}, ratio {ratio:.2f}.</source>
        <translation>{area}: {verdict}, співвідношення {ratio:.2f}.</translation>
    </message>
    <message>
        <source>{change} from {then} on {date}</source>
        <translation>{change} порівняно з {then} на {date}</translation>
    </message>
    <message>
        <source>{change} since {date}</source>
        <translation>{change} з {date}</translation>
    </message>
    <message>
        <source>{change}, down from {then} on {date}</source>
        <translation>{change} порівняно з {then} на {date}</translation>
    </message>
    <message>
        <source>{change}, up from {then} on {date}</source>
        <translation>{change} порівняно з {then} на {date}</translation>
    </message>
    <message>
        <source>{comparator} the size of {reference}</source>
        <translation>{comparator} (порівняно з площею: {reference})</translation>
    </message>
    <message>
        <source>{comparator} {quantity}</source>
        <translation>{comparator} {quantity}</translation>
    </message>
    <message>
        <source>{core}, by {actor}</source>
        <translation>{core}, оточує {actor}</translation>
    </message>
    <message>
        <source>{core}: {what}.</source>
        <translation>{core}: {what}.</translation>
    </message>
    <message>
        <source>{count} attached files were copied.</source>
        <translation>Скопійовано вкладених файлів: {count}.</translation>
    </message>
    <message>
        <source>{count} claims are not public: the table has them, the page does not.</source>
        <translation>Непублічних тверджень {count}: у таблиці вони є, на сторінці — ні.</translation>
    </message>
    <message>
        <source>{count} closed line(s) of the drawing are read as ground</source>
        <translation>замкнених ліній рисунка, прочитаних як територія: {count}</translation>
    </message>
    <message>
        <source>{count} date(s) of “{maker}” left out: {first} to {last}.</source>
        <translation>Пропущено дат «{maker}»: {count}, з {first} по {last}.</translation>
    </message>
    <message>
        <source>{count} dates, {first} to {last}.</source>
        <translation>Дат: {count}, з {first} по {last}.</translation>
    </message>
    <message>
        <source>{count} end(s) joined to the end of another line</source>
        <translation>Кінців, з'єднаних із кінцем іншої лінії: {count}</translation>
    </message>
    <message>
        <source>{count} events are not public: the layer has them, the page not.</source>
        <translation>Непублічних подій {count}: у шарі вони є, на сторінці — ні.</translation>
    </message>
    <message>
        <source>{count} events have no date and match no dated change.</source>
        <translation>Подій без дати, що не збігаються з жодною датованою зміною: {count}.</translation>
    </message>
    <message>
        <source>{count} events have no place and match nothing.</source>
        <translation>Подій без місця, які ні з чим не зіставляються: {count}.</translation>
    </message>
    <message>
        <source>{count} feature(s) are less sure than {least} by their field “sure”, and may belong to either side: gap, pockets, diff and timeline heed it (in Python where they are given `sure`), the log takes them as drawn</source>
        <translation>Об'єктів із певністю менше {least} за їхнім полем «sure»: {count}; вони можуть належати кожному боку: горловина, котли, порівняння та хронологія зважають на це (у Python — там, де їм задано `sure`), журнал бере їх як намальовано</translation>
    </message>
    <message>
        <source>{count} feature(s) copied to {day}. Draw what changed; save to keep it. Topological editing and avoid overlap are off, as they would change the earlier map too: save, filter the layer to {day} and switch them on to move shared edges.</source>
        <translation>Скопійовано об'єктів на {day}: {count}. Намалюйте, що змінилося; збережіть, щоб лишити. Топологічне редагування й уникнення перекриття вимкнено, бо вони змінили б і попередню карту: щоб переміщувати спільні межі, збережіть, відфільтруйте шар до {day} й увімкніть їх.</translation>
    </message>
    <message>
        <source>{count} feature(s) have something in “{field}” that is no number, which is not carried over. The first is {fid}: “{value}”</source>
        <translation>Об'єктів, у яких у «{field}» не число: {count}; це не переноситься. Перший — {fid}: «{value}»</translation>
    </message>
    <message>
        <source>{count} feature(s) of class “{name}” do not count</source>
        <translation>Об'єкти класу «{name}» (кількість: {count}) не враховуються</translation>
    </message>
    <message>
        <source>{count} feature(s) of {day} {time}: a later map of the day counts</source>
        <translation>Об'єктів від {day} {time}: {count}; діє пізніша карта цього дня</translation>
    </message>
    <message>
        <source>{count} features snapped within {metres:g} m</source>
        <translation>Об'єктів, притягнутих у межах {metres:g} м: {count}</translation>
    </message>
    <message>
        <source>{count} file(s) of the archiver's folder were attached.</source>
        <translation>Вкладено файлів із теки архіватора: {count}.</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>файлів: {count}</translation>
    </message>
    <message>
        <source>{count} frames in {folder}</source>
        <translation>кадрів: {count}, у {folder}</translation>
    </message>
    <message>
        <source>{count} gaps between drawings, {area}</source>
        <translation>Розривів між рисунками: {count}, {area}</translation>
    </message>
    <message>
        <source>{count} layer(s) added.</source>
        <translation>Додано шарів: {count}.</translation>
    </message>
    <message>
        <source>{count} layers have this date and were joined: {names}</source>
        <translation>Шарів із цією датою, об'єднаних: {count}: {names}</translation>
    </message>
    <message>
        <source>{count} map(s) have no front, as no two actors share a line there, though their outlines run within {metres} m of one another. Bridge what lies between by Front line's tolerance, or let Prepare control layer draw them onto one another.</source>
        <translation>Карт без фронту: {count}, бо жодні дві сторони не мають там спільної лінії, хоча їхні обриси проходять ближче ніж {metres} м один від одного. Заповніть проміжок допуском «Лінії фронту» або дайте «Підготувати шар контролю» накласти їх один на одного.</translation>
    </message>
    <message>
        <source>{count} more fields were changed by you and by the dataset.</source>
        <translation>Ще полів, змінених і вами, і набором даних: {count}.</translation>
    </message>
    <message>
        <source>{count} more follow after this page.</source>
        <translation>Ще {count} — після цієї сторінки.</translation>
    </message>
    <message>
        <source>{count} more left out, ranked after the first {most}; on water: {wet}</source>
        <translation>Пропущено ще {count}, нижчих за перші {most}; на воді: {wet}</translation>
    </message>
    <message>
        <source>{count} more sources are not printed: export them with “Export sources”.</source>
        <translation>Ще джерел не надруковано: {count}. Експортуйте їх через «Експорт джерел».</translation>
    </message>
    <message>
        <source>{count} network link(s) are not followed</source>
        <translation>мережевих посилань, які не відкриваються: {count}</translation>
    </message>
    <message>
        <source>{count} of the barriers are points, which close nothing. Choose a layer of lines or polygons.</source>
        <translation>Точок серед перешкод, які нічого не закривають: {count}. Виберіть шар ліній або полігонів.</translation>
    </message>
    <message>
        <source>{count} of the coasts and borders are points. Choose a layer of lines or polygons.</source>
        <translation>Точок серед узбереж і кордонів: {count}. Виберіть шар ліній або полігонів.</translation>
    </message>
    <message>
        <source>{count} of the unchanged were retracted in the store and stay so.</source>
        <translation>Із незмінених відкликано у сховищі: {count}; такими вони й лишаються.</translation>
    </message>
    <message>
        <source>{count} of the {count_2} workers at {address} compute with other versions than this process, so their digits could differ. First, {worker}: {found}. Install the same there, or leave the scheduler empty.</source>
        <translation>{count} з {count_2} воркерів за адресою {address} обчислюють іншими версіями, ніж цей процес, тож цифри можуть різнитися. Перший, {worker}: {found}. Встановіть там те саме або лишіть планувальник порожнім.</translation>
    </message>
    <message>
        <source>{count} of the {count_2} workers at {address} do not have Salient (first: {lacking}). Install it there, or put the folder that holds it on their PYTHONPATH.</source>
        <translation>{count} з {count_2} воркерів за адресою {address} не мають Salient (перший: {lacking}). Встановіть його там або додайте його теку до їхнього PYTHONPATH.</translation>
    </message>
    <message>
        <source>{count} of {all} changes have no date: matched in space only.</source>
        <translation>Змін без дати {count} з {all}: зіставлено лише за простором.</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} з {total}</translation>
    </message>
    <message>
        <source>{count} open end(s) carried straight on to the area's edge</source>
        <translation>Відкритих кінців, продовжених прямо до краю області: {count}</translation>
    </message>
    <message>
        <source>{count} open end(s) carried to the nearest point of the area's edge</source>
        <translation>Відкритих кінців, доведених до найближчої точки краю області: {count}</translation>
    </message>
    <message>
        <source>{count} other actors</source>
        <translation>Інші сторони: {count}</translation>
    </message>
    <message>
        <source>{count} parts of the baseline run against the part beside them: transects start on the left of each, so that rates there have the other sign. Turn them with QGIS's “Reverse line direction”, or give a baseline drawn in one direction.</source>
        <translation>Частин базової лінії, що йдуть назустріч сусідній: {count}. Трансекти починаються ліворуч від кожної, тому швидкості там мають обернений знак. Розверніть їх у QGIS («Обернути напрямок ліній») або дайте базову лінію, намальовану в одному напрямку.</translation>
    </message>
    <message>
        <source>{count} piece(s) excluded ({reason}): {area:.3f} km².</source>
        <translation>Вилучено частин: {count} ({reason}): {area:.3f} км².</translation>
    </message>
    <message>
        <source>{count} piece(s) of ground under {metres} m wide at the edge of the study area are left by how it is drawn, and are no changes.</source>
        <translation>Шматків території, вужчих за {metres} м, на межі області дослідження: {count}. Вони виникли через те, як її накреслено, і не є змінами.</translation>
    </message>
    <message>
        <source>{count} placemark(s) without a polygon</source>
        <translation>міток без полігона: {count}</translation>
    </message>
    <message>
        <source>{count} reports now stand in the metadata of “{layer}”.</source>
        <translation>Повідомлень у метаданих «{layer}» тепер: {count}.</translation>
    </message>
    <message>
        <source>{count} roads lead in. The one that keeps furthest off is {road}: {figures}.</source>
        <translation>Доріг усередину: {count}. Найдалі тримається {road}: {figures}.</translation>
    </message>
    <message>
        <source>{count} roads or rivers lie beyond the map’s coordinate system: not drawn.</source>
        <translation>Доріг чи річок поза межами системи координат карти: {count}; їх не намальовано.</translation>
    </message>
    <message>
        <source>{count} row(s)</source>
        <translation>рядків: {count}</translation>
    </message>
    <message>
        <source>{count} row(s) of this store were changed without Salient, in an attribute table or by another program. Your first save logs them as they are now.</source>
        <translation>Рядків цього сховища, змінених без Salient, у таблиці атрибутів чи іншою програмою: {count}. Ваше перше збереження запише їх у журнал такими, як вони є тепер.</translation>
    </message>
    <message>
        <source>{count} smaller than {least} left out; the largest {area}</source>
        <translation>Пропущено менших за {least}: {count}; найбільша {area}</translation>
    </message>
    <message>
        <source>{count} sourced events: click to list them</source>
        <translation>Подій із джерелами: {count}. Клацніть, щоб перелічити</translation>
    </message>
    <message>
        <source>{count} sources are listed after this page.</source>
        <translation>{count} джерел перелічено після цієї сторінки.</translation>
    </message>
    <message>
        <source>{count} sources are listed after this page; their numbers stand on the map.</source>
        <translation>Джерел після цієї сторінки: {count}; їхні номери є на карті.</translation>
    </message>
    <message>
        <source>{count} text(s) like “{text}” name several dates: {date} counts</source>
        <translation>Текстів на кшталт «{text}» з кількома датами: {count}; діє {date}</translation>
    </message>
    <message>
        <source>{count} time(s) say no zone although others say {zones}: they are compared as written</source>
        <translation>Часів без поясу, хоча в інших указано {zones}: {count}; їх порівняно, як записано</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count}×</translation>
    </message>
    <message>
        <source>{count} times {names}</source>
        <translation>{count} × {names}</translation>
    </message>
    <message>
        <source>{count} transect(s) meet a line more than once: the rule decided.</source>
        <translation>перерізів, що зустрічають лінію не раз: {count}; вирішило правило.</translation>
    </message>
    <message>
        <source>{count} transect(s) meet fewer than two dates: no statistics.</source>
        <translation>перерізів, що зустрічають менш ніж дві дати: {count}; без статистики.</translation>
    </message>
    <message>
        <source>{count} × {action}: see the table of repairs.</source>
        <translation>{count} × {action}: див. таблицю виправлень.</translation>
    </message>
    <message>
        <source>{count} × {kind}: {done} (feature {features})</source>
        <translation>{count} × {kind}: {done} (об'єкт {features})</translation>
    </message>
    <message>
        <source>{date} BC</source>
        <translation>{date} до н. е.</translation>
    </message>
    <message>
        <source>{date} or earlier</source>
        <translation>{date} або раніше</translation>
    </message>
    <message>
        <source>{date}: a pocket of {area}</source>
        <translation>{date}: котел у {area}</translation>
    </message>
    <message>
        <source>{date}: another pocket, of {area}</source>
        <translation>{date}: інший котел, у {area}</translation>
    </message>
    <message>
        <source>{date}: {kind} – {actor}, against {other}; {before} before, {after} after</source>
        <translation>{date}: {kind} – {actor}, проти {other}; {before} до, {after} після</translation>
    </message>
    <message>
        <source>{days}: the line comes to enclose another pocket; do not compare across that</source>
        <translation>{days}: лінія починає охоплювати інший котел; не порівнювати до і після цього</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day}: date fields begin with the year 1, so “date” is a text, which is read everywhere but not in the order of time: sort and filter by “year”, which is {year}</source>
        <translation>{day}: поля дат починаються з 1 року, тому «date» — текст, який читається всюди, але не в порядку часу: сортуйте й фільтруйте за «year» ({year})</translation>
    </message>
    <message>
        <source>{degrees}°E</source>
        <translation>{degrees}° сх. д.</translation>
    </message>
    <message>
        <source>{degrees}°N</source>
        <translation>{degrees}° пн. ш.</translation>
    </message>
    <message>
        <source>{degrees}°S</source>
        <translation>{degrees}° пд. ш.</translation>
    </message>
    <message>
        <source>{degrees}°W</source>
        <translation>{degrees}° зх. д.</translation>
    </message>
    <message>
        <source>{depth} deep</source>
        <translation>глибина {depth}</translation>
    </message>
    <message>
        <source>{error} Nothing dated was found in {where}.</source>
        <translation>{error} У {where} не знайдено нічого датованого.</translation>
    </message>
    <message>
        <source>{fault} Choose it under Date format.</source>
        <translation>{fault} Виберіть його у «Формат дати».</translation>
    </message>
    <message>
        <source>{field} of “{title}”: yours “{mine}”, the dataset's “{theirs}”</source>
        <translation>{field} у «{title}»: у вас «{mine}», у наборі даних «{theirs}»</translation>
    </message>
    <message>
        <source>{file} holds the path “{name}”, which leads elsewhere.</source>
        <translation>{file} містить шлях «{name}», що веде в інше місце.</translation>
    </message>
    <message>
        <source>{file} is not the build that Salient knows: its SHA-256 is another one. Nothing was installed. Somebody between you and the index changes files, or it is damaged.</source>
        <translation>{file} — не та збірка, яку знає Salient: її SHA-256 інший. Нічого не встановлено. Хтось між вами та індексом змінює файли, або вона пошкоджена.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} і {last}</translation>
    </message>
    <message>
        <source>{first} and {second} share no front.</source>
        <translation>{first} і {second} не мають спільного фронту.</translation>
    </message>
    <message>
        <source>{first} and {second}: half of the front within {median}, nine tenths within {ninety}, at most {greatest} ({lat:.3f} N, {lon:.3f} E); ± from {error} between them on this stretch</source>
        <translation>{first} і {second}: половина фронту в межах {median}, дев'ять десятих у межах {ninety}, щонайбільше {greatest} ({lat:.3f} пн. ш., {lon:.3f} сх. д.); ± від {error} між ними на цьому відтинку</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>від {first} до {last}</translation>
    </message>
    <message>
        <source>{first} – {second}: {length}</source>
        <translation>{first} – {second}: {length}</translation>
    </message>
    <message>
        <source>{format}: its columns are known.</source>
        <translation>{format}: його стовпці відомі.</translation>
    </message>
    <message>
        <source>{gap}, {low} to {high} by how sure the ground is</source>
        <translation>{gap}, від {low} до {high} за певністю території</translation>
    </message>
    <message>
        <source>{held} since {date}</source>
        <translation>{held} з {date}</translation>
    </message>
    <message>
        <source>{held} since {date} or earlier</source>
        <translation>{held} з {date} або раніше</translation>
    </message>
    <message>
        <source>{km:.0f} km of the edge of “{actor}” follow coasts and borders within {reach:g} km and are no front.</source>
        <translation>{km:.0f} км краю «{actor}» ідуть уздовж узбереж і кордонів у межах {reach:g} км і не є фронтом.</translation>
    </message>
    <message>
        <source>{label} [optional]</source>
        <translation>{label} [необов'язково]</translation>
    </message>
    <message>
        <source>{label}: “{text}” is no day. Write it as {form}.</source>
        <translation>{label}: «{text}» — не день. Пишіть так: {form}.</translation>
    </message>
    <message>
        <source>{layers} layer(s) in {files} file(s), {features} features, {values} values.</source>
        <translation>Шарів: {layers}, файлів: {files}, об'єктів: {features}, значень: {values}.</translation>
    </message>
    <message>
        <source>{length} from the edge of held ground, which lies {direction}</source>
        <translation>{length} від краю утримуваної території, що лежить {direction}</translation>
    </message>
    <message>
        <source>{length} from the front, which lies {direction}</source>
        <translation>{length} від фронту, що лежить {direction}</translation>
    </message>
    <message>
        <source>{length} from the nearest ground of {actor}</source>
        <translation>{length} від найближчої території: {actor}</translation>
    </message>
    <message>
        <source>{length} {direction} of {place}</source>
        <translation>{length} {direction} від {place}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>від {low} до {high}</translation>
    </message>
    <message>
        <source>{low} to {high} times {names}</source>
        <translation>від {low} до {high} × {names}</translation>
    </message>
    <message>
        <source>{maker}, as in QGIS’s world map</source>
        <translation>{maker}, як на карті світу QGIS</translation>
    </message>
    <message>
        <source>{maker}, as in QGIS’s world map, which draws Crimea with {country}</source>
        <translation>{maker}, як на карті світу QGIS, де Крим показано у складі: {country}</translation>
    </message>
    <message>
        <source>{maker}: actor field</source>
        <translation>{maker}: поле сторони</translation>
    </message>
    <message>
        <source>{maker}: date field</source>
        <translation>{maker}: поле дати</translation>
    </message>
    <message>
        <source>{maker}: name</source>
        <translation>{maker}: назва</translation>
    </message>
    <message>
        <source>{map}. Held by: {actors}.</source>
        <translation>{map}. Утримують: {actors}.</translation>
    </message>
    <message>
        <source>{middle}, between {low} and {high}</source>
        <translation>{middle}, між {low} і {high}</translation>
    </message>
    <message>
        <source>{name} (hypothetical)</source>
        <translation>{name} (гіпотетично)</translation>
    </message>
    <message>
        <source>{name} (metadata: {count})</source>
        <translation>{name} (метадані: {count})</translation>
    </message>
    <message>
        <source>{name} at {address} is a {kind} and not a table: Salient did not make it, and what it shows can change by itself. Go back to a copy of the store.</source>
        <translation>{name} за адресою {address} є {kind}, а не таблицею: її створив не Salient, і її вміст може змінюватися сам. Поверніться до копії сховища.</translation>
    </message>
    <message>
        <source>{name} cannot be copied to {folder}: {strerror}. Check that the folder is not read-only and that the disk is not full.</source>
        <translation>{name} неможливо скопіювати в {folder}: {strerror}. Перевірте, чи тека не лише для читання і чи диск не повний.</translation>
    </message>
    <message>
        <source>{name} cannot be copied to {target}: {reason}. Choose another folder.</source>
        <translation>{name} неможливо скопіювати в {target}: {reason}. Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>{name} cannot be read from line {start} on: {error}. Look there for a quotation mark that is not closed, or that stands within a cell without being doubled.</source>
        <translation>{name} неможливо прочитати з рядка {start}: {error}. Пошукайте там незакриті лапки або лапки всередині комірки, які не подвоєно.</translation>
    </message>
    <message>
        <source>{name} cannot be read in the code page {encoding} ({error}). Choose another one.</source>
        <translation>{name} неможливо прочитати в кодовій сторінці {encoding} ({error}). Виберіть іншу.</translation>
    </message>
    <message>
        <source>{name} has neither a column “quote” nor “claim_kind”: there is no claim in it. It has: {columns}.</source>
        <translation>{name} не має стовпця «quote» чи «claim_kind»: тверджень там немає. Є: {columns}.</translation>
    </message>
    <message>
        <source>{name} has no column {missing}. It has: {columns}.</source>
        <translation>{name} не має стовпця {missing}. Є: {columns}.</translation>
    </message>
    <message>
        <source>{name} has no header: its {columns} columns were read in UCDP's order.</source>
        <translation>{name} не має заголовка: стовпці ({columns}) прочитано в порядку UCDP.</translation>
    </message>
    <message>
        <source>{name} has several columns called “{twice}”. Give each a name of its own.</source>
        <translation>{name} має кілька стовпців «{twice}». Дайте кожному власну назву.</translation>
    </message>
    <message>
        <source>{name} holds no events.</source>
        <translation>{name} не містить подій.</translation>
    </message>
    <message>
        <source>{name} holds no list of events.</source>
        <translation>{name} не містить списку подій.</translation>
    </message>
    <message>
        <source>{name} holds no note of the end of a log ({error}). Choose a file that “Note the end of the log” or “Export sources” wrote.</source>
        <translation>{name} не містить примітки про кінець журналу ({error}). Виберіть файл, записаний «Зафіксувати кінець журналу» або «Експорт джерел».</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} порожній.</translation>
    </message>
    <message>
        <source>{name} is no valid JSON: {error}.</source>
        <translation>{name} не є правильним JSON: {error}.</translation>
    </message>
    <message>
        <source>{name} is no {chosen} file: it lacks the columns {lacking}.</source>
        <translation>{name} не є файлом {chosen}: бракує стовпців {lacking}.</translation>
    </message>
    <message>
        <source>{name} was read in the code page {encoding}. If letters are wrong, choose another one (ENCODING).</source>
        <translation>{name} прочитано в кодовій сторінці {encoding}. Якщо літери неправильні, виберіть іншу (ENCODING).</translation>
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
        <source>{name}: population “{value}” is not a count; taken as unknown.</source>
        <translation>{name}: населення «{value}» — не кількість; вважається невідомим.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{new} imported, {updated} updated, {same} unchanged, {bad} rejected.</source>
        <translation>Імпортовано {new}, оновлено {updated}, без змін {same}, відхилено {bad}.</translation>
    </message>
    <message>
        <source>{number} (no place on the map). {text}</source>
        <translation>{number} (немає місця на карті). {text}</translation>
    </message>
    <message>
        <source>{number} of its {count} features came</source>
        <translation>надійшло {number} з {count} об'єктів</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} з {count}</translation>
    </message>
    <message>
        <source>{origin} fills {unknown}, which events do not have. They have: {targets}.</source>
        <translation>{origin} заповнює {unknown}, чого події не мають. Є: {targets}.</translation>
    </message>
    <message>
        <source>{origin} is no mapping of columns ({error}).</source>
        <translation>{origin} не є відповідністю стовпців ({error}).</translation>
    </message>
    <message>
        <source>{parameter}: name at least one actor.</source>
        <translation>{parameter}: назвіть хоча б одну сторону.</translation>
    </message>
    <message>
        <source>{parameter}: “{field}” is taken, found by its name or type.</source>
        <translation>{parameter}: взято «{field}», знайдене за назвою або типом.</translation>
    </message>
    <message>
        <source>{parameter}: “{layer}” has no feature to read. Choose another, or none.</source>
        <translation>{parameter}: «{layer}» не має об'єктів для читання. Виберіть інший або жодного.</translation>
    </message>
    <message>
        <source>{parameter}: “{layer}” has no polygon to read. Draw or select one.</source>
        <translation>{parameter}: «{layer}» не має полігонів для читання. Намалюйте або виберіть полігон.</translation>
    </message>
    <message>
        <source>{parameter}: “{value}” is neither an extent nor a polygon layer.</source>
        <translation>{parameter}: «{value}» — ні охоплення, ні полігональний шар.</translation>
    </message>
    <message>
        <source>{parameter}: “{value}” is no place. Write it as x,y [EPSG:4326].</source>
        <translation>{parameter}: «{value}» — не місце. Пишіть x,y [EPSG:4326].</translation>
    </message>
    <message>
        <source>{path} cannot be read as GeoJSON: {error}</source>
        <translation>{path} неможливо прочитати як GeoJSON: {error}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}</source>
        <translation>{path} неможливо прочитати: {error}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path} неможливо прочитати: {strerror}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} неможливо записати: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another folder.</source>
        <translation>{path} неможливо записати: {reason}. Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>{path} changed while it was measured. Run again when nobody writes it.</source>
        <translation>{path} змінився під час вимірювання. Запустіть знову, коли його ніхто не записує.</translation>
    </message>
    <message>
        <source>{path} ends as another format does: {format} is written as *.{ending}. Choose another format or file name.</source>
        <translation>{path} має закінчення іншого формату: {format} записується як *.{ending}. Виберіть інший формат або назву файлу.</translation>
    </message>
    <message>
        <source>{path} holds no layer with geometries.</source>
        <translation>{path} не містить шару з геометріями.</translation>
    </message>
    <message>
        <source>{path} is no GeoJSON FeatureCollection: its type is {kind!r}.</source>
        <translation>{path} не є GeoJSON FeatureCollection: його тип {kind!r}.</translation>
    </message>
    <message>
        <source>{path} is no GeoPackage, or it is damaged ({strip}). Choose another file, or go back to a copy of it.</source>
        <translation>{path} не є GeoPackage або пошкоджений ({strip}). Виберіть інший файл або поверніться до його копії.</translation>
    </message>
    <message>
        <source>{path} is no mapping of columns ({error}).</source>
        <translation>{path} не є відповідністю стовпців ({error}).</translation>
    </message>
    <message>
        <source>{path} is there already. Replace it?</source>
        <translation>{path} уже існує. Замінити?</translation>
    </message>
    <message>
        <source>{path}, line {number}: {error}</source>
        <translation>{path}, рядок {number}: {error}</translation>
    </message>
    <message>
        <source>{path}: its member “crs” is {member}, which names none that is known. {error}</source>
        <translation>{path}: його елемент «crs» — {member}, він не називає жодної відомої системи. {error}</translation>
    </message>
    <message>
        <source>{path}: its “features” are no list of features.</source>
        <translation>{path}: «features» не є списком об'єктів.</translation>
    </message>
    <message>
        <source>{path}: “{kind}” needs events, as in: events = "events.csv".</source>
        <translation>{path}: «{kind}» потребує подій, наприклад: events = "events.csv".</translation>
    </message>
    <message>
        <source>{place} held by {actor}</source>
        <translation>{place} утримує {actor}</translation>
    </message>
    <message>
        <source>{place} to the nearest front</source>
        <translation>{place} до найближчого фронту</translation>
    </message>
    <message>
        <source>{place}, inside the ground of {names}</source>
        <translation>{place}, на території: {names}</translation>
    </message>
    <message>
        <source>{place}, outside the ground of {names}</source>
        <translation>{place}, поза територією: {names}</translation>
    </message>
    <message>
        <source>{ratio:.2f} times the {kind} of {names}</source>
        <translation>у {ratio:.2f} раза відносно {kind} {names}</translation>
    </message>
    <message>
        <source>{ratio:.2f} times the {kind} of {names} combined</source>
        <translation>{ratio:.2f} × {kind} ({names} разом)</translation>
    </message>
    <message>
        <source>{reports} report(s) by {sources} source(s)</source>
        <translation>повідомлень: {reports}, джерел: {sources}</translation>
    </message>
    <message>
        <source>{road}: cut</source>
        <translation>{road}: перерізано</translation>
    </message>
    <message>
        <source>{road}: {way} off</source>
        <translation>{road}: за {way}</translation>
    </message>
    <message>
        <source>{role}: there is no actor “{actor}” in “{layer}”. It has: {existing}.</source>
        <translation>{role}: у «{layer}» немає сторони «{actor}». Є: {existing}.</translation>
    </message>
    <message>
        <source>{rooms} rooms between bottlenecks were not looked at: what cuts them off cuts off others that were, or they seemed to threaten least. A pocket may be missing. Lower the widest gap, name a core, or simplify the boundaries, to have every room looked at.</source>
        <translation>Не розглянуто просторів між вузькими місцями: {rooms}; те, що їх відтинає, відтинає інші, які розглянуто, або вони здавалися найменш загроженими. Якогось котла може бракувати. Зменште найширшу горловину, назвіть ядро або спростіть межі, щоб розглянути всі.</translation>
    </message>
    <message>
        <source>{sealed} sealed, {open} open</source>
        <translation>{sealed} замкнено, {open} відкрито</translation>
    </message>
    <message>
        <source>{sensitivity}: not published</source>
        <translation>{sensitivity}: не публікується</translation>
    </message>
    <message>
        <source>{share:.0%} of the lines along ground of “{name}” say otherwise</source>
        <translation>{share:.0%} ліній уздовж території «{name}» кажуть інше</translation>
    </message>
    <message>
        <source>{share:.0%} of the lines along ground of “{name}” say otherwise: left out, nobody's</source>
        <translation>{share:.0%} ліній уздовж території «{name}» кажуть інше: пропущено, нічия</translation>
    </message>
    <message>
        <source>{share:.0%} of the lines have the same ground on both of their sides</source>
        <translation>У {share:.0%} ліній з обох боків та сама територія</translation>
    </message>
    <message>
        <source>{share:.0f} % of {length} under the fire-control range of {range}</source>
        <translation>{share:.0f} % з {length} під вогневим контролем на дальності {range}</translation>
    </message>
    <message>
        <source>{shown} of the newest, reading the others…</source>
        <translation>Показано найновіших: {shown}, решта читається…</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} з {all}</translation>
    </message>
    <message>
        <source>{sign}, not to scale</source>
        <translation>{sign}, не в масштабі</translation>
    </message>
    <message>
        <source>{simulations} simulations are too few for an interval of 95 %: ask for {least_runs} or more, or for none.</source>
        <translation>{simulations} моделювань замало для інтервалу 95 %: задайте {least_runs} чи більше або жодного.</translation>
    </message>
    <message>
        <source>{size:.2f} MB, {dates} dates: {path}</source>
        <translation>{size:.2f} МБ, дат: {dates}: {path}</translation>
    </message>
    <message>
        <source>{source} (denies)</source>
        <translation>{source} (заперечує)</translation>
    </message>
    <message>
        <source>{source} is no file. Attach a file that is there.</source>
        <translation>{source} не є файлом. Вкладіть наявний файл.</translation>
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
        <translation>{source}, через {relay}</translation>
    </message>
    <message>
        <source>{source}; drawn as disputed here</source>
        <translation>{source}; тут він показаний спірним</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>від {start} до {end}</translation>
    </message>
    <message>
        <source>{states}: the map of {day} marks no holder of this ground.</source>
        <translation>{states}: на карті за {day} цю територію ні за ким не позначено.</translation>
    </message>
    <message>
        <source>{state} without Crimea</source>
        <translation>{state} без Криму</translation>
    </message>
    <message>
        <source>{state}, about {area}</source>
        <translation>{state}, близько {area}</translation>
    </message>
    <message>
        <source>{state}, less than {area}</source>
        <translation>{state}, менше ніж {area}</translation>
    </message>
    <message>
        <source>{state}, less than {area}, along a border that is drawn coarsely</source>
        <translation>{state}, менше {area}, уздовж кордону, проведеного грубо</translation>
    </message>
    <message>
        <source>{store}, log entry {count}</source>
        <translation>{store}, запис журналу {count}</translation>
    </message>
    <message>
        <source>{supported} of {all} changes are reported by at least one source.</source>
        <translation>Хоча б одне джерело повідомляє про {supported} з {all} змін.</translation>
    </message>
    <message>
        <source>{table} does not say in which CRS its geometries are: give `crs`.</source>
        <translation>{table} не каже, у якій системі координат її геометрії: вкажіть `crs`.</translation>
    </message>
    <message>
        <source>{table} has no geometries of its own. Take one of its tables: {present}.</source>
        <translation>{table} не має власних геометрій. Візьміть одну з таблиць: {present}.</translation>
    </message>
    <message>
        <source>{table} is in {own}. Leave `crs` out, and move the frame with its own to_crs().</source>
        <translation>{table} — у {own}. Приберіть `crs` і перепроєціюйте таблицю її власним to_crs().</translation>
    </message>
    <message>
        <source>{table} is no table of results.</source>
        <translation>{table} не є таблицею результатів.</translation>
    </message>
    <message>
        <source>{then} on {date}</source>
        <translation>{then} на {date}</translation>
    </message>
    <message>
        <source>{then} on {date}: that was another pocket</source>
        <translation>{then} на {date}: то був інший котел</translation>
    </message>
    <message>
        <source>{then}, then {now}: not the same pocket</source>
        <translation>{then}, потім {now}: це не той самий котел</translation>
    </message>
    <message>
        <source>{title}: {shown} of {count}</source>
        <translation>{title}: {shown} з {count}</translation>
    </message>
    <message>
        <source>{tool} has signed nothing ({said}). Make a key first, or sign the note in a terminal, where a password can be asked for.</source>
        <translation>{tool} нічого не підписав ({said}). Спершу створіть ключ або підпишіть примітку в терміналі, де можна ввести пароль.</translation>
    </message>
    <message>
        <source>{tool} is not installed.</source>
        <translation>{tool} не встановлено.</translation>
    </message>
    <message>
        <source>{verb} by {rate} a day (95 %: ± {half})</source>
        <translation>{verb} на {rate} на день (95 %: ± {half})</translation>
    </message>
    <message>
        <source>{way} from the encirclers at {lat:.4f}, {lon:.4f}</source>
        <translation>за {way} від сторін, що оточують, у точці {lat:.4f}, {lon:.4f}</translation>
    </message>
    <message>
        <source>{what} at {place}</source>
        <translation>{what} біля {place}</translation>
    </message>
    <message>
        <source>{what} within {length} of {place}</source>
        <translation>{what} у межах {length} від {place}</translation>
    </message>
    <message>
        <source>{what}, before the front of {names} and not behind it</source>
        <translation>{what}, перед фронтом ({names}), а не за ним</translation>
    </message>
    <message>
        <source>{what}, by {who}: on no map</source>
        <translation>{what}, {who}: на жодній карті</translation>
    </message>
    <message>
        <source>{what}, so far from {place}</source>
        <translation>{what}, так далеко від {place}</translation>
    </message>
    <message>
        <source>{what}, whole front</source>
        <translation>{what}, увесь фронт</translation>
    </message>
    <message>
        <source>{what}, {number} of {count}</source>
        <translation>{what}, {number} з {count}</translation>
    </message>
    <message>
        <source>{what}, {size}, reported by nobody</source>
        <translation>{what}, {size}, ніким не повідомлено</translation>
    </message>
    <message>
        <source>{what}, {size}, reported by nobody, denied by {count}</source>
        <translation>{what}, {size}, ніким не повідомлено, заперечують: {count}</translation>
    </message>
    <message>
        <source>± km (95 %)</source>
        <translation>± км (95 %)</translation>
    </message>
    <message>
        <source>± {count} days</source>
        <translation>± {count} дн.</translation>
    </message>
    <message>
        <source>±: 95 % interval, for drawn lines that are {error} off (one standard deviation), alike over {length} along the line.</source>
        <translation>±: інтервал 95 % для ліній, намальованих із похибкою {error} (одне стандартне відхилення), подібною протягом {length} уздовж лінії.</translation>
    </message>
    <message>
        <source>±: 95 % interval, for drawn lines that are {error} off (one standard deviation).</source>
        <translation>±: 95-відсотковий інтервал для намальованих ліній з відхиленням {error} (одне стандартне відхилення).</translation>
    </message>
    <message>
        <source>“About” allows {about} % to either side, or half of the last digit stated if that is more: “15 and a half” is rounded to ± 0.25, “25” to ± 0.5, and no number to more than {rounding} % of itself. A direction in words allows its sector ({compass}), a bearing in degrees ± 11.25°.</source>
        <translation>«Близько» допускає {about} % в обидва боки або половину останньої поданої цифри, якщо це більше: «15 з половиною» округлено до ± 0,25, «25» — до ± 0,5, а жодне число не більше ніж на {rounding} % від себе. Напрямок словами допускає свій сектор ({compass}), напрямок у градусах — ± 11,25°.</translation>
    </message>
    <message>
        <source>“About” means within (%)</source>
        <translation>«Близько» — у межах (%)</translation>
    </message>
    <message>
        <source>“Besieged” is of use with encirclers and a core only.</source>
        <translation>«Оточені» мають сенс лише зі сторонами, що оточують, і ядром.</translation>
    </message>
    <message>
        <source>“Claimed”: ground that the map’s source has as claimed for {actor}, not confirmed; the map does not tell by whom. It is not counted as held.</source>
        <translation>«Заявлено»: територія, яку джерело карти подає як заявлену за {actor}, без підтвердження; ким — карта не повідомляє. До утримуваної її не зараховано.</translation>
    </message>
    <message>
        <source>“Contested”: ground that the map’s source has as fought over. It is counted as held by {actor}.</source>
        <translation>«Спірне»: територія, за яку, за джерелом карти, точаться бої. Її зараховано як утримувану: {actor}.</translation>
    </message>
    <message>
        <source>“From” and “to” choose maps of one control layer with both dates: clear them, or give that layer.</source>
        <translation>«Від» і «до» вибирають карти одного шару контролю з обома датами: очистьте їх або вкажіть такий шар.</translation>
    </message>
    <message>
        <source>“Infiltrated”: ground where the map’s source has {actor} as seen without holding it. It is not counted as held.</source>
        <translation>«Просочування»: територія, де, за джерелом карти, помічено {actor}, але без утримання. До утримуваної її не зараховано.</translation>
    </message>
    <message>
        <source>“Uncertainty field” belongs to dated lines: a control layer has no line to weigh. Clear it, or make lines with *Front line* and give them the field.</source>
        <translation>«Поле невизначеності» стосується датованих ліній: шар контролю не має ліній для зважування. Очистьте його або створіть лінії через *Лінія фронту* й дайте їм це поле.</translation>
    </message>
    <message>
        <source>“actors” must map names to names, not {value}.</source>
        <translation>«actors» має зіставляти назви з назвами, а не {value}.</translation>
    </message>
    <message>
        <source>“baseline” must be one line.</source>
        <translation>«baseline» має бути однією лінією.</translation>
    </message>
    <message>
        <source>“cache” must be a folder, not {value}.</source>
        <translation>«cache» має бути текою, а не {value}.</translation>
    </message>
    <message>
        <source>“feedback” needs the methods set_progress and is_canceled, which {value} has not.</source>
        <translation>«feedback» потребує методів set_progress та is_canceled, яких {value} не має.</translation>
    </message>
    <message>
        <source>“geometries” must be shapely polygons; none were given.</source>
        <translation>«geometries» мають бути полігонами shapely; жодного не дано.</translation>
    </message>
    <message>
        <source>“lines” must map dates to lines, not {lines}.</source>
        <translation>«lines» має зіставляти дати з лініями, а не {lines}.</translation>
    </message>
    <message>
        <source>“maps” must be a mapping from makers to their maps.</source>
        <translation>«maps» має зіставляти укладачів з їхніми картами.</translation>
    </message>
    <message>
        <source>“places” must map names to points in degrees, not {value}. For example {{'Qadir': shapely.Point(38.84, 35.23)}}.</source>
        <translation>«places» має зіставляти назви з точками в градусах, а не {value}. Наприклад {{'Qadir': shapely.Point(38.84, 35.23)}}.</translation>
    </message>
    <message>
        <source>“roads” must be shapely lines; none were given.</source>
        <translation>«roads» мають бути лініями shapely; жодної не дано.</translation>
    </message>
    <message>
        <source>“situation”, “before_after” (two maps side by side), “square”, or the path of a .qpt file of your own.</source>
        <translation>«situation», «before_after» (дві карти поруч), «square» або шлях до власного файлу .qpt.</translation>
    </message>
    <message>
        <source>“sure” must map the date and the id of features to how sure they are, as “sure” of read_control_maps(...) does, not {value}.</source>
        <translation>«sure» має зіставляти дату й ідентифікатор об'єктів із тим, наскільки вони певні, як це робить «sure» з read_control_maps(...), а не {value}.</translation>
    </message>
    <message>
        <source>“tactical” draws lines of contact, encirclements and axes of advance as APP-6 and MIL-STD-2525 do, and units by their codes where points have a field “sidc” and the Python library military-symbol is installed.</source>
        <translation>«tactical» малює лінії зіткнення, оточення й напрямки наступу так, як APP-6 і MIL-STD-2525, а підрозділи — за їхніми кодами, якщо точки мають поле «sidc» і встановлено бібліотеку Python military-symbol.</translation>
    </message>
    <message>
        <source>“{actor}” is left out by the value table</source>
        <translation>«{actor}» пропущено за таблицею значень</translation>
    </message>
    <message>
        <source>“{actor}” is only on the map after.</source>
        <translation>«{actor}» є лише на карті після.</translation>
    </message>
    <message>
        <source>“{actor}” is only on the map before.</source>
        <translation>«{actor}» є лише на карті до.</translation>
    </message>
    <message>
        <source>“{actor}” stands in two coalitions: {sides} and {side}.</source>
        <translation>«{actor}» є у двох коаліціях: {sides} і {side}.</translation>
    </message>
    <message>
        <source>“{both}” cannot be both encircler and besieged. Name each actor once.</source>
        <translation>«{both}» не може водночас оточувати й бути в оточенні. Назвіть кожну сторону раз.</translation>
    </message>
    <message>
        <source>“{both}” is named as encircler and as besieged: choose one.</source>
        <translation>«{both}» названо і як сторону, що оточує, і як оточених: виберіть одне.</translation>
    </message>
    <message>
        <source>“{comparator}” compares nothing. Use one of: {names}.</source>
        <translation>«{comparator}» нічого не порівнює. Використайте одне з: {names}.</translation>
    </message>
    <message>
        <source>“{comparator}” compares nothing. Use: {known}.</source>
        <translation>«{comparator}» нічого не порівнює. Використайте: {known}.</translation>
    </message>
    <message>
        <source>“{date}” is not a date. Write it as 2025-01-31.</source>
        <translation>«{date}» — не дата. Пишіть так: 2025-01-31.</translation>
    </message>
    <message>
        <source>“{field}” is named like a beginning or an end, and holds no dates</source>
        <translation>«{field}» називається як початок або кінець, але дат не містить</translation>
    </message>
    <message>
        <source>“{field}” is taken as the date although there is an end, “{end}”, too</source>
        <translation>«{field}» взято як дату, хоча є й кінець, «{end}»</translation>
    </message>
    <message>
        <source>“{field}” is the day after the last, as it mostly is the beginning of another</source>
        <translation>«{field}» — день після останнього, бо зазвичай це початок іншого</translation>
    </message>
    <message>
        <source>“{field}” says from when a feature holds: run “Prepare control layer” first, which makes one map for each date at which something changes.</source>
        <translation>«{field}» каже, відколи чинний об'єкт: спершу запустіть «Підготувати шар контролю», що робить по карті на кожну дату, коли щось змінюється.</translation>
    </message>
    <message>
        <source>“{file}” holds several tables, and the first one is read: {names}. To read another one, add “|layername=” and its name to the path.</source>
        <translation>«{file}» містить кілька таблиць, читається перша: {names}. Щоб читати іншу, додайте до шляху «|layername=» і її назву.</translation>
    </message>
    <message>
        <source>“{kind}” cannot be claimed. Choose one of: {known}.</source>
        <translation>«{kind}» неможливо заявити. Виберіть одне з: {known}.</translation>
    </message>
    <message>
        <source>“{kind}” cannot be measured. Use one of: {units}.</source>
        <translation>«{kind}» неможливо виміряти. Використайте одне з: {units}.</translation>
    </message>
    <message>
        <source>“{layers}” is a temporary layer: the link ends with this session. Save the layer (right click › Make Permanent), then link again.</source>
        <translation>«{layers}» — тимчасовий шар: зв'язок зникне із цим сеансом. Збережіть шар (правий клац › Зробити постійним) і зв'яжіть знову.</translation>
    </message>
    <message>
        <source>“{layer}” cannot be edited. Save it as a GeoPackage first.</source>
        <translation>«{layer}» неможливо редагувати. Спершу збережіть його як GeoPackage.</translation>
    </message>
    <message>
        <source>“{layer}” cannot be read and is left out. Mend its source in the project.</source>
        <translation>«{layer}» неможливо прочитати, його пропущено. Виправте його джерело у проєкті.</translation>
    </message>
    <message>
        <source>“{layer}” cannot be read to its end: {reason}. See that it lies where it did and is whole, close other programs that use it, reload it and run again.</source>
        <translation>«{layer}» не вдається прочитати до кінця: {reason}. Перевірте, чи файл на місці й цілий, закрийте інші програми, що його використовують, перезавантажте шар і запустіть знову.</translation>
    </message>
    <message>
        <source>“{layer}” gives its features no {what}, and no actor is given for it. It has: {join}. Name the field or the actor, or take the actor from the layer's, file's or folder's name.</source>
        <translation>«{layer}» не дає своїм об'єктам значення «{what}», і сторони для неї не вказано. Є: {join}. Назвіть поле чи сторону або візьміть сторону з назви шару, файлу чи теки.</translation>
    </message>
    <message>
        <source>“{layer}” has dates before the year 1, to which QGIS's temporal controller cannot be set. Its newest date is drawn; pages, frames and atlases show any.</source>
        <translation>«{layer}» має дати до року 1, на які часовий контролер QGIS не можна встановити. Показано найновішу дату; сторінки, кадри й атласи показують будь-яку.</translation>
    </message>
    <message>
        <source>“{layer}” has edits that are not saved. Save them, then run it again.</source>
        <translation>«{layer}» має незбережені зміни. Збережіть їх і запустіть знову.</translation>
    </message>
    <message>
        <source>“{layer}” has lines of {count} date(s): rates need two at least.</source>
        <translation>«{layer}» має лінії дат: {count}. Для швидкостей потрібні щонайменше дві.</translation>
    </message>
    <message>
        <source>“{layer}” has more than {most} features selected. Select fewer.</source>
        <translation>У «{layer}» вибрано понад {most} об'єктів. Виберіть менше.</translation>
    </message>
    <message>
        <source>“{layer}” has no coordinate reference system. Set it in the layer's properties (Source tab) and run again.</source>
        <translation>«{layer}» не має системи координат. Задайте її у властивостях шару (вкладка «Джерело») і запустіть знову.</translation>
    </message>
    <message>
        <source>“{layer}” has no coordinate system. Set one in its properties.</source>
        <translation>«{layer}» не має системи координат. Задайте її у властивостях.</translation>
    </message>
    <message>
        <source>“{layer}” has no date field, but its name looks like {date}: results carry no date. “Prepare control layer” gives a layer the date in its name.</source>
        <translation>«{layer}» не має поля дати, але його назва схожа на {date}: результати без дати. «Підготувати шар контролю» дає шару дату з його назви.</translation>
    </message>
    <message>
        <source>“{layer}” has no date in its date field: fill it in, or give two layers, before and after.</source>
        <translation>«{layer}» не має дати у своєму полі дати: заповніть його або вкажіть два шари, до і після.</translation>
    </message>
    <message>
        <source>“{layer}” has no feature with a geometry. Choose a layer with some.</source>
        <translation>«{layer}» не має об'єктів із геометрією. Виберіть шар, що має.</translation>
    </message>
    <message>
        <source>“{layer}” has no features to read. Choose a layer with polygons in it; where only selected features are to be used, select some.</source>
        <translation>«{layer}» не має об'єктів для читання. Виберіть шар із полігонами; якщо потрібні лише вибрані об'єкти, виберіть їх.</translation>
    </message>
    <message>
        <source>“{layer}” has no features with a date in a field “date” to carry on.</source>
        <translation>«{layer}» не має об'єктів із датою в полі «date», щоб продовжити.</translation>
    </message>
    <message>
        <source>“{layer}” has no field “name”: choose the field with the names. It has: {fields}.</source>
        <translation>«{layer}» не має поля «name»: виберіть поле з назвами. Є: {fields}.</translation>
    </message>
    <message>
        <source>“{layer}” has no field “{field}”, and no actor is given for it. It has: {join}. Name the field or the actor, or take the actor from the layer's, file's or folder's name.</source>
        <translation>«{layer}» не має поля «{field}», і сторони для неї не вказано. Є: {join}. Назвіть поле чи сторону або візьміть сторону з назви шару, файлу чи теки.</translation>
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
        <translation>«{layer}» не має карти за {date} чи раніше; перша — за {first}.</translation>
    </message>
    <message>
        <source>“{layer}” has no map of {date}: the page shows that of {last}.</source>
        <translation>«{layer}» не має карти за {date}: сторінка показує карту за {last}.</translation>
    </message>
    <message>
        <source>“{layer}” has nothing of the actors and the extent that are to be read.</source>
        <translation>У «{layer}» немає нічого від сторін і в охопленні, які слід прочитати.</translation>
    </message>
    <message>
        <source>“{layer}” has two gaps of the id {number} on one date: it is of several runs. Give the tables and layers of one run.</source>
        <translation>У «{layer}» дві горловини з номером {number} на одну дату: він від кількох запусків. Дайте таблиці й шари одного запуску.</translation>
    </message>
    <message>
        <source>“{layer}” has {count} features by its own count, and {number} were read. If it was changed meanwhile, reload it and run again.</source>
        <translation>«{layer}» за власним підрахунком має {count} об'єктів, а прочитано {number}. Якщо шар тим часом змінено, перезавантажте його й запустіть знову.</translation>
    </message>
    <message>
        <source>“{layer}” holds points, lines and polygons in one: it is not on the page.</source>
        <translation>«{layer}» містить разом точки, лінії й полігони: його немає на сторінці.</translation>
    </message>
    <message>
        <source>“{layer}” holds several dates as text in “{field}”, which QGIS cannot compare: the page would show all of them at once. Run “Prepare control layer” on it, or filter the layer to one date.</source>
        <translation>«{layer}» має кілька дат текстом у «{field}», які QGIS не порівняє: сторінка показала б усі разом. Запустіть для нього «Підготувати шар контролю» або відфільтруйте до однієї дати.</translation>
    </message>
    <message>
        <source>“{layer}” holds several dates in “{field}”, and features of {first_date} and {second_date} share ground (features {first} and {second}): measured together they belong to no date. {remedy}</source>
        <translation>«{layer}» має кілька дат у «{field}», а об'єкти за {first_date} і {second_date} мають спільну територію (об'єкти {first} і {second}): виміряні разом, вони не належать жодній даті. {remedy}</translation>
    </message>
    <message>
        <source>“{layer}” holds several dates: the page shows that of “{field}” that it is of.</source>
        <translation>«{layer}» має кілька дат: сторінка показує ту з «{field}», на яку її зроблено.</translation>
    </message>
    <message>
        <source>“{layer}” holds {count} dates. Give it as the layer with both dates, or keep one date of it.</source>
        <translation>«{layer}» має дат: {count}. Подайте його як шар з обома датами або лишіть одну дату.</translation>
    </message>
    <message>
        <source>“{layer}” is left out: it shows all events of the store, also those that are not public. Name the store as “Sourced events”: the page then has those that are.</source>
        <translation>«{layer}» пропущено: він показує всі події сховища, також непублічні. Назвіть сховище в «Події з джерелами»: тоді на сторінці будуть публічні.</translation>
    </message>
    <message>
        <source>“{layer}” is left out: the field “{field}” of {count} features does not say “public”, and they cannot be left out alone. Save the layer without them, or rename the field if it does not tell what may be published.</source>
        <translation>«{layer}» пропущено: поле «{field}» об'єктів ({count}) не має значення «public», а пропустити лише їх неможливо. Збережіть шар без них або перейменуйте поле, якщо воно не вказує, що можна публікувати.</translation>
    </message>
    <message>
        <source>“{layer}” is measured as one undated map, but its field “{field}” looks like a date ({date}). Choose it as the date field if it says when the map held.</source>
        <translation>«{layer}» вимірюється як одна карта без дати, але його поле «{field}» схоже на дату ({date}). Виберіть його полем дати, якщо воно каже, коли карта чинна.</translation>
    </message>
    <message>
        <source>“{layer}” is no table of gaps: it needs the fields gap_id, gap_km, state. Choose the output “Gap summary” of “Encirclement gap”.</source>
        <translation>«{layer}» не є таблицею горловин: потрібні поля gap_id, gap_km, state. Виберіть результат «Підсумок горловини» з «Горловини оточення».</translation>
    </message>
    <message>
        <source>“{layer}” is not on the page: it has no map of {date}, its last is of {last}.</source>
        <translation>«{layer}» не на сторінці: немає карти за {date}, остання — за {last}.</translation>
    </message>
    <message>
        <source>“{layer}” is not on the page: it is of {last}, after {date}.</source>
        <translation>«{layer}» не на сторінці: він за {last}, пізніше за {date}.</translation>
    </message>
    <message>
        <source>“{layer}” is one map without a date. Leave “From” and “To” empty.</source>
        <translation>«{layer}» — одна карта без дати. Лишіть «Від» і «До» порожніми.</translation>
    </message>
    <message>
        <source>“{layer}” is the only map, and it has one date. Give the map of the day before too, or a layer with both dates.</source>
        <translation>«{layer}» — єдина карта, і вона має одну дату. Вкажіть також карту за попередній день або шар з обома датами.</translation>
    </message>
    <message>
        <source>“{layer}” lacks the field {field}, which this style needs.</source>
        <translation>«{layer}» не має поля {field}, потрібного цьому стилю.</translation>
    </message>
    <message>
        <source>“{layer}” names {count} actors: too many to colour. Choose another actor field.</source>
        <translation>«{layer}» називає {count} сторін: забагато для кольорів. Виберіть інше поле сторони.</translation>
    </message>
    <message>
        <source>“{layer}” no longer lists events.</source>
        <translation>«{layer}» більше не містить списку подій.</translation>
    </message>
    <message>
        <source>“{layer}” was removed.</source>
        <translation>«{layer}» вилучено.</translation>
    </message>
    <message>
        <source>“{layer}”, feature {fid}, field “{field}”: {reason}</source>
        <translation>«{layer}», об'єкт {fid}, поле «{field}»: {reason}</translation>
    </message>
    <message>
        <source>“{layer}”: choose the actor field, the one that says who holds a place.</source>
        <translation>«{layer}»: виберіть поле сторони — того, хто утримує місце.</translation>
    </message>
    <message>
        <source>“{layer}”: more than one map on a day; {count} features of earlier ones are left out, as later ones draw their actors anew.</source>
        <translation>«{layer}»: понад одна карта на день; пропущено об'єктів попередніх: {count}, бо пізніші малюють цих акторів заново.</translation>
    </message>
    <message>
        <source>“{layer}”: no date can be read from field “{field}” (first value: “{value}”). Use a date field or ISO text (2025-01-31), or run “Prepare control layer” first.</source>
        <translation>«{layer}»: з поля «{field}» не прочитати дат (перше значення: «{value}»). Візьміть поле дати чи текст ISO (2025-01-31) або спершу запустіть «Підготувати шар контролю».</translation>
    </message>
    <message>
        <source>“{layer}”: no feature can be used: {what}. It needs polygons, each with an actor in “{field}”.</source>
        <translation>«{layer}»: жоден об'єкт не придатний: {what}. Потрібні полігони зі стороною в «{field}».</translation>
    </message>
    <message>
        <source>“{layer}”: no feature has a control class that counts ({counted}). The classes in “{field}” are: {found}. Name those that are to count in “Control classes that count”.</source>
        <translation>«{layer}»: жоден об'єкт не має врахованого класу контролю ({counted}). Класи в «{field}»: {found}. Назвіть потрібні у «Класи контролю, що враховуються».</translation>
    </message>
    <message>
        <source>“{layer}”: no feature that counts has a date in “{field}”. Fill in the dates of the features that are to be measured.</source>
        <translation>«{layer}»: жоден з урахованих об'єктів не має дати в «{field}». Заповніть дати об'єктів, які треба виміряти.</translation>
    </message>
    <message>
        <source>“{layer}”: no place is a point with an actor in “{field}”. Fill it in, and where a feature has several points or is no point, make points of it.</source>
        <translation>«{layer}»: жодне місце не є точкою зі стороною в «{field}». Заповніть його, а де об'єкт має кілька точок або не є точкою, зробіть із нього точки.</translation>
    </message>
    <message>
        <source>“{layer}”: the actors “{first}” and “{second}” differ only in case or spaces and are measured as two. Rename one if they are the same.</source>
        <translation>«{layer}»: сторони «{first}» і «{second}» різняться лише регістром чи пробілами й вимірюються як дві. Перейменуйте одну, якщо це та сама.</translation>
    </message>
    <message>
        <source>“{layer}”: the expression for the actor fails on feature {fid}: {error}</source>
        <translation>«{layer}»: вираз для сторони не спрацював на об'єкті {fid}: {error}</translation>
    </message>
    <message>
        <source>“{layer}”: the field “sure” is not heeded: it is to say from 0 to 1 how sure each feature is, and {count} say something else; the first is feature {fid} with “{value}”.</source>
        <translation>«{layer}»: поле «sure» не враховано: воно має казати від 0 до 1, наскільки певний кожен об'єкт, а об'єктів з іншим значенням: {count}; перший — об'єкт {fid} з «{value}».</translation>
    </message>
    <message>
        <source>“{layer}”: transects of your own are lines, and it has none, or something else. Choose a line layer.</source>
        <translation>«{layer}»: власні перерізи — це лінії, а тут їх немає або щось інше. Виберіть лінійний шар.</translation>
    </message>
    <message>
        <source>“{layer}”: {codes} are no codes of 20 digits (APP-6D) and are drawn as points.</source>
        <translation>«{layer}»: {codes} — не 20-значні коди (APP-6D), їх зображено точками.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} date(s) in “{field}” cannot be read.</source>
        <translation>«{layer}»: дат у «{field}», які неможливо прочитати: {count}.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} feature(s) left out, whose class in “{field}” does not count.</source>
        <translation>«{layer}»: пропущено об'єктів, клас яких у «{field}» не враховується: {count}.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} feature(s) without a readable date in “{field}” left out: {fids}.</source>
        <translation>«{layer}»: пропущено об'єктів без читаної дати в «{field}»: {count}: {fids}.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} feature(s) without a usable geometry left out.</source>
        <translation>«{layer}»: пропущено об'єктів без придатної геометрії: {count}.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} features have no place in degrees and are left out.</source>
        <translation>«{layer}»: пропущено об'єктів без місця в градусах: {count}.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} invalid polygon(s) repaired.</source>
        <translation>«{layer}»: виправлено недійсних полігонів: {count}.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} more populations that are no counts.</source>
        <translation>«{layer}»: ще значень населення, які не є числами: {count}.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} dates have nothing of what is read, and are left out.</source>
        <translation>«{layer}»: дат, на які немає нічого з того, що читається: {count} із {total}; їх пропущено.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} × {action}: {kind}. The first ({which}): {what}</source>
        <translation>«{layer}»: {count} × {action}: {kind}. Перший ({which}): {what}</translation>
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
        <translation>«{link}» не є вебпосиланням.</translation>
    </message>
    <message>
        <source>“{maker}” has no map of {date}. Its dates run from {first} to {last}.</source>
        <translation>«{maker}» не має карти за {date}. Дати: з {first} по {last}.</translation>
    </message>
    <message>
        <source>“{map}” is no map to measure on. Use: {known}.</source>
        <translation>«{map}» — не карта для вимірювання. Використайте: {known}.</translation>
    </message>
    <message>
        <source>“{name}” alone is in the dialog: it reads one folder, with its subfolders.</source>
        <translation>У діалозі лише «{name}»: він читає одну теку, з підтеками.</translation>
    </message>
    <message>
        <source>“{name}” can be {count} areas: {told}. Write which, or give its area as the claimed value.</source>
        <translation>«{name}» може бути різними площами ({count}): {told}. Вкажіть, якою, або подайте площу заявленим значенням.</translation>
    </message>
    <message>
        <source>“{name}” cannot be both encircler and besieged.</source>
        <translation>«{name}» не може водночас оточувати і бути в оточенні.</translation>
    </message>
    <message>
        <source>“{name}” has no date. Choose the date field and run again.</source>
        <translation>«{name}» не має дати. Виберіть поле дати й запустіть знову.</translation>
    </message>
    <message>
        <source>“{name}” has no field “{date_field}”. It has: {join}.</source>
        <translation>«{name}» не має поля «{date_field}». Є: {join}.</translation>
    </message>
    <message>
        <source>“{name}” has no polygon to measure on. Choose a layer that does.</source>
        <translation>«{name}» не має полігона для вимірювання. Виберіть шар, що має.</translation>
    </message>
    <message>
        <source>“{name}” has no rows and is not loaded.</source>
        <translation>«{name}» не має рядків і не завантажується.</translation>
    </message>
    <message>
        <source>“{name}” in it cannot be unpacked: {error}.</source>
        <translation>«{name}» усередині неможливо розпакувати: {error}.</translation>
    </message>
    <message>
        <source>“{name}” in it is larger than {size} MB.</source>
        <translation>«{name}» усередині більший за {size} МБ.</translation>
    </message>
    <message>
        <source>“{name}” is a town and a region: write “{name} region” if the region is meant. Towns are no reference areas.</source>
        <translation>«{name}» — і місто, і регіон: напишіть «{name} region», якщо йдеться про регіон. Міста не є площами для порівняння.</translation>
    </message>
    <message>
        <source>“{name}” is an actor of the map and cannot also be the name of ground that no polygon holds. Choose another name for the other side.</source>
        <translation>«{name}» є стороною на карті й не може бути назвою території, якої не вкриває жоден полігон. Виберіть іншу назву для іншої сторони.</translation>
    </message>
    <message>
        <source>“{name}” is in degrees and has no plane to measure in. Measure on the ellipsoid, or give layers in a projected coordinate reference system.</source>
        <translation>«{name}» — у градусах і не має площини для вимірювання. Вимірюйте на еліпсоїді або подайте шари у проєційованій системі координат.</translation>
    </message>
    <message>
        <source>“{name}” is no algorithm of Salient.</source>
        <translation>«{name}» не є алгоритмом Salient.</translation>
    </message>
    <message>
        <source>“{name}” is not tied to the Earth, so nothing can be measured on the ellipsoid. Give the layer a geographic or projected coordinate reference system.</source>
        <translation>«{name}» не прив'язано до Землі, тож на еліпсоїді нічого не виміряти. Задайте шару географічну або проєційовану систему координат.</translation>
    </message>
    <message>
        <source>“{name}” was moved from {crs} to {other} to be compared.</source>
        <translation>«{name}» перепроєційовано з {crs} у {other} для порівняння.</translation>
    </message>
    <message>
        <source>“{name}”: an edge of feature {fid} is {wide:.0f}° of longitude wide as it is drawn and {short:.0f}° the short way round the Earth: it cannot be told which is meant. Set vertices along it, or cut the polygon at the antimeridian.</source>
        <translation>«{name}»: край об'єкта {fid} має {wide:.0f}° довготи, як намальовано, і {short:.0f}° найкоротшим шляхом навколо Землі: незрозуміло, що мається на увазі. Додайте вершини вздовж нього або розріжте полігон по антимеридіану.</translation>
    </message>
    <message>
        <source>“{name}”: besieged ground is drawn across the edge of closed ground; what is drawn twice counts as the encirclers' (or as barrier).</source>
        <translation>«{name}»: територію оточених намальовано поверх краю закритої території; намальоване двічі вважається територією сторін, що оточують (або перешкодою).</translation>
    </message>
    <message>
        <source>“{name}”: letters of the actor “{lost}” could not be read: the text is in another encoding. Choose the encoding (for Cyrillic mostly cp1251) and run again.</source>
        <translation>«{name}»: літери сторони «{lost}» не прочитано: текст в іншому кодуванні. Виберіть кодування (для кирилиці зазвичай cp1251) і запустіть знову.</translation>
    </message>
    <message>
        <source>“{name}”: on {date} {others} together close in the largest body of {actor}. It counts as where {actor} lives and is no pocket in the log; name who closes it in as one coalition, and it is.</source>
        <translation>«{name}»: на {date} {others} разом замикають найбільшу територію {actor}. Вважається, що там {actor} живе, і в журналі це не котел; назвіть тих, хто її замикає, однією коаліцією, і це буде котел.</translation>
    </message>
    <message>
        <source>“{name}”: {count} feature(s) are drawn partly on the encirclers' ground and count there as the encirclers' (feature {shown}).</source>
        <translation>«{name}»: об'єктів, намальованих частково на території сторін, що оточують: {count}; там вони вважаються територією сторін, що оточують (об'єкт {shown}).</translation>
    </message>
    <message>
        <source>“{name}”: {count} overlaps of actors, {total} in all, became contested ground of both actors (those narrower on average than {least:g} m went to the feature that comes first).</source>
        <translation>«{name}»: накладань сторін: {count}, разом {total}; вони стали спірною територією обох сторін (у середньому вужчі за {least:g} м відійшли до першого об'єкта).</translation>
    </message>
    <message>
        <source>“{name}”: {count} overlaps of actors, {total} in all, went to the feature that comes first.</source>
        <translation>«{name}»: накладань сторін: {count}, разом {total}; вони відійшли до об'єкта, що йде першим.</translation>
    </message>
    <message>
        <source>“{name}”: {count} pairs of features of different actors overlap; the largest are feature {first} ({first_actor}) and feature {second} ({second_actor}) with {area}. Mend the layer, or choose what becomes of overlaps: first feature, or contested.</source>
        <translation>«{name}»: накладається пар об'єктів різних сторін: {count}; найбільші — об'єкт {first} ({first_actor}) і об'єкт {second} ({second_actor}), {area}. Виправте шар або виберіть, що робити з накладаннями: перший об'єкт чи спірна територія.</translation>
    </message>
    <message>
        <source>“{name}”: {count} sliver(s) narrower than {tolerance:g} m between encirclers count as closed.</source>
        <translation>«{name}»: щілин, вужчих за {tolerance:g} м, між сторонами, що оточують: {count}; вони вважаються закритими.</translation>
    </message>
    <message>
        <source>“{name}”: {count} sliver(s) narrower than {tolerance:g} m between polygons of one side, or of those who close a side in, count as closed ({some} of {all} maps).</source>
        <translation>«{name}»: щілин, вужчих за {tolerance:g} м, між полігонами однієї сторони або тих, хто замикає сторону: {count}; вони вважаються закритими ({some} з {all} карт).</translation>
    </message>
    <message>
        <source>“{parameter}” chooses maps of a control layer: choose one, or clear it.</source>
        <translation>«{parameter}» вибирає карти шару контролю: виберіть такий шар або очистьте параметр.</translation>
    </message>
    <message>
        <source>“{parameter}” needs the actor field: choose it.</source>
        <translation>Для «{parameter}» потрібне поле сторони: виберіть його.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {error}.</source>
        <translation>«{path}» неможливо прочитати: {error}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be replaced: {reason}. Is it open in another program? What stood there before is kept.</source>
        <translation>«{path}» неможливо замінити: {reason}. Можливо, його відкрито в іншій програмі? Попередній вміст збережено.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written. Is it open elsewhere?</source>
        <translation>«{path}» неможливо записати. Можливо, його відкрито деінде?</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: the folder does not exist or is read-only.</source>
        <translation>«{path}» неможливо записати: теки немає або вона лише для читання.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {error}. Choose another place.</source>
        <translation>«{path}» неможливо записати: {error}. Виберіть інше місце.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}. What stood there before is kept.</source>
        <translation>«{path}» неможливо записати: {reason}. Попередній вміст збережено.</translation>
    </message>
    <message>
        <source>“{path}” could not be made: {error}</source>
        <translation>«{path}» не вдалося створити: {error}</translation>
    </message>
    <message>
        <source>“{path}” exists already, and nothing is overwritten. Choose another name.</source>
        <translation>«{path}» уже існує, а перезаписувати не можна. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>“{path}” has no tags and no trim box.</source>
        <translation>У «{path}» немає тегів і обрізного формату.</translation>
    </message>
    <message>
        <source>“{path}” holds no places: none has “lat” and “long”.</source>
        <translation>«{path}» не містить місць: жодне не має «lat» і «long».</translation>
    </message>
    <message>
        <source>“{path}” is in use and goes when QGIS starts next: {error}.</source>
        <translation>«{path}» використовується і зникне за наступного запуску QGIS: {error}.</translation>
    </message>
    <message>
        <source>“{path}” is no folder. Choose the folder that holds the maps.</source>
        <translation>«{path}» не є текою. Виберіть теку з картами.</translation>
    </message>
    <message>
        <source>“{path}” is not in UTF-8. Save it so.</source>
        <translation>«{path}» не в UTF-8. Збережіть у цьому кодуванні.</translation>
    </message>
    <message>
        <source>“{path}” must end in .mp4 or .gif.</source>
        <translation>«{path}» має закінчуватися на .mp4 або .gif.</translation>
    </message>
    <message>
        <source>“{path}” must end in .pdf, .png, .jpg, .webp or .svg.</source>
        <translation>«{path}» має закінчуватися на .pdf, .png, .jpg, .webp або .svg.</translation>
    </message>
    <message>
        <source>“{path}”: not enough memory at this resolution. Lower it.</source>
        <translation>«{path}»: бракує пам'яті для такої роздільності. Зменште її.</translation>
    </message>
    <message>
        <source>“{path}”: text is outlines, since a label holds a character that SVG cannot hold.</source>
        <translation>«{path}»: текст подано контурами, бо в підписі є символ, якого в SVG бути не може.</translation>
    </message>
    <message>
        <source>“{path}”: the SVG could not be put together.</source>
        <translation>«{path}»: SVG не вдалося зібрати.</translation>
    </message>
    <message>
        <source>“{place}” could not be written: {count} of {rows} rows are there, perhaps for want of room on the disk. What stood there before is kept.</source>
        <translation>«{place}» не вдалося записати: є {count} з {rows} рядків, можливо, бракує місця на диску. Попередній вміст збережено.</translation>
    </message>
    <message>
        <source>“{place}” has no place in the map's projection.</source>
        <translation>«{place}» не має місця в проєкції карти.</translation>
    </message>
    <message>
        <source>“{quantity}” can be a decimal point or a separator of thousands: write the number so that it is one.</source>
        <translation>У «{quantity}» може бути десятковий знак або роздільник тисяч: запишіть число однозначно.</translation>
    </message>
    <message>
        <source>“{quantity}” is a rate. State how much it is, from which day to which.</source>
        <translation>«{quantity}» — це темп. Вкажіть, скільки загалом, з якого дня по який.</translation>
    </message>
    <message>
        <source>“{quantity}” is by how much it is more or less than something else: state how much it is.</source>
        <translation>«{quantity}» — на скільки це більше чи менше за щось інше: вкажіть, скільки це.</translation>
    </message>
    <message>
        <source>“{quantity}” is hoped for, feared or yet to come: no map shows that. State what is the case.</source>
        <translation>«{quantity}» — те, на що сподіваються, чого бояться або що ще попереду: жодна карта цього не показує. Вкажіть, що є насправді.</translation>
    </message>
    <message>
        <source>“{quantity}” is how far somebody went, or how long something is: that is not measured. State the gap, a distance between places, or an area.</source>
        <translation>«{quantity}» — це скільки хтось пройшов або якої довжини щось є: це не вимірюється. Вкажіть горловину, відстань між місцями або площу.</translation>
    </message>
    <message>
        <source>“{quantity}” is no bearing from one place to another.</source>
        <translation>«{quantity}» не є напрямком від одного місця до іншого.</translation>
    </message>
    <message>
        <source>“{quantity}” is no ground that somebody holds, takes or loses.</source>
        <translation>«{quantity}» не є територією, яку хтось утримує, займає чи втрачає.</translation>
    </message>
    <message>
        <source>“{quantity}” is no multiple of an area.</source>
        <translation>«{quantity}» не є кратним площі.</translation>
    </message>
    <message>
        <source>“{row}” is no date.</source>
        <translation>«{row}» — не дата.</translation>
    </message>
    <message>
        <source>“{sensitivity}” is no sensitivity of an event. Choose one of: {known}.</source>
        <translation>«{sensitivity}» — невідома чутливість події. Виберіть одну з: {known}.</translation>
    </message>
    <message>
        <source>“{sensitivity}” is no sensitivity. Choose one of: {known}.</source>
        <translation>«{sensitivity}» — невідома чутливість. Виберіть одну з: {known}.</translation>
    </message>
    <message>
        <source>“{stance}” is no stance. Choose one of: {known}.</source>
        <translation>«{stance}» — невідома позиція. Виберіть одну з: {known}.</translation>
    </message>
    <message>
        <source>“{status}” is no status. Choose one of: {known}.</source>
        <translation>«{status}» — невідомий статус. Виберіть один із: {known}.</translation>
    </message>
    <message>
        <source>“{table}” has no column “name”. It has: {columns}.</source>
        <translation>«{table}» не має стовпця «name». Є: {columns}.</translation>
    </message>
    <message>
        <source>“{table}” has no named polygon with an area to compare with. Fill its field “name”, or leave the reference areas empty for those that come with Salient.</source>
        <translation>«{table}» не має названого полігона з площею для порівняння. Заповніть поле «name» або лишіть площі для порівняння порожніми — тоді візьмуться таблиці Salient.</translation>
    </message>
    <message>
        <source>“{table}” has no usable reference area. Each row needs a name and one of land_km2, land_mi2, total_km2, total_mi2, area_km2 or area_mi2, greater than 0.</source>
        <translation>«{table}» не має придатної площі для порівняння. Кожен рядок потребує назви й одного з land_km2, land_mi2, total_km2, total_mi2, area_km2 чи area_mi2 понад 0.</translation>
    </message>
    <message>
        <source>“{table}” is read as {format}, whose columns are known. To choose them yourself, set Format to “generic CSV/GeoJSON”.</source>
        <translation>«{table}» читається як {format}, чиї стовпці відомі. Щоб вибрати їх самому, задайте формат «загальний CSV/GeoJSON».</translation>
    </message>
    <message>
        <source>“{table}”, row {number} ({name}): left out. {error}</source>
        <translation>«{table}», рядок {number} ({name}): пропущено. {error}</translation>
    </message>
    <message>
        <source>“{table}”, row {number} ({name}): no area; left out.</source>
        <translation>«{table}», рядок {number} ({name}): немає площі; пропущено.</translation>
    </message>
    <message>
        <source>“{table}”, row {number}: no name; left out.</source>
        <translation>«{table}», рядок {number}: немає назви; пропущено.</translation>
    </message>
    <message>
        <source>“{table}”: {error}</source>
        <translation>«{table}»: {error}</translation>
    </message>
    <message>
        <source>“{text}” and “{other}” both read as {day}, and differ in what may be a part of the date. Choose the date format: {format} if no more is meant.</source>
        <translation>«{text}» і «{other}» обидва читаються як {day} і різняться тим, що може бути частиною дати. Виберіть формат дати: {format}, якщо більше нічого не мається на увазі.</translation>
    </message>
    <message>
        <source>“{text}” can be day/month and month/day, and the other dates do not tell which. Write it as YYYY-MM-DD.</source>
        <translation>«{text}» може бути день/місяць і місяць/день, і інші дати не кажуть, що саме. Пишіть як РРРР-ММ-ДД.</translation>
    </message>
    <message>
        <source>“{text}” can be {thousands} or {point}: write it without a thousands separator.</source>
        <translation>«{text}» може бути {thousands} або {point}: пишіть без роздільника тисяч.</translation>
    </message>
    <message>
        <source>“{text}” does not say which entry of the log it is, and its hash. Write the number and at least {count} letters of the hash as the page has them.</source>
        <translation>«{text}» не каже, який це запис журналу та який його хеш. Напишіть номер і принаймні {count} знаків хешу так, як на сторінці.</translation>
    </message>
    <message>
        <source>“{text}” is no GeoPackage: its name must end in .gpkg.</source>
        <translation>«{text}» не є GeoPackage: назва має закінчуватися на .gpkg.</translation>
    </message>
    <message>
        <source>“{text}” is no address of a store. Write postgres:connection/schema, with the name of a connection that QGIS's Browser lists under PostgreSQL.</source>
        <translation>«{text}» — не адреса сховища. Пишіть postgres:connection/schema, з назвою з'єднання, яке «Браузер» QGIS показує в розділі PostgreSQL.</translation>
    </message>
    <message>
        <source>“{text}” is no coordinate of KML.</source>
        <translation>«{text}» — не координата KML.</translation>
    </message>
    <message>
        <source>“{text}” is no date</source>
        <translation>«{text}» — не дата</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it as year-month-day: 2017-08-14.</source>
        <translation>«{text}» — не дата. Пишіть рік-місяць-день: 2017-08-14.</translation>
    </message>
    <message>
        <source>“{text}” is no number. Write it as 1234.5.</source>
        <translation>«{text}» не є числом. Пишіть так: 1234.5.</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write it as 2024-05-01T10:00:00Z.</source>
        <translation>«{text}» не є часом. Пишіть так: 2024-05-01T10:00:00Z.</translation>
    </message>
    <message>
        <source>“{text}” states no number. Write it as 15.5 or “15 and a half”.</source>
        <translation>«{text}» не містить числа. Пишіть 15.5 або «15 з половиною».</translation>
    </message>
    <message>
        <source>“{tiles}” is no address of tiles: write it as https://host/{{z}}/{{x}}/{{y}}.png</source>
        <translation>«{tiles}» — не адреса тайлів: пишіть https://host/{{z}}/{{x}}/{{y}}.png</translation>
    </message>
    <message>
        <source>“{title}”, {field}: yours “{mine}”, the dataset's “{dataset}”.</source>
        <translation>«{title}», {field}: у вас «{mine}», у наборі даних «{dataset}».</translation>
    </message>
    <message>
        <source>“{unit}” is no unit of a {kind}. Use one of: {units}.</source>
        <translation>«{unit}» не є одиницею для {kind}. Використайте одну з: {units}.</translation>
    </message>
    <message>
        <source>“{unit}” is no unit of a {kind}. Use: {known}.</source>
        <translation>«{unit}» не є одиницею для {kind}. Використайте: {known}.</translation>
    </message>
    <message>
        <source>“{url}” is not a web link of a source.</source>
        <translation>«{url}» не є вебпосиланням джерела.</translation>
    </message>
    <message>
        <source>“{url}” is not a web link. Links start with http:// or https://.</source>
        <translation>«{url}» не є вебпосиланням. Посилання починаються з http:// або https://.</translation>
    </message>
    <message>
        <source>“{value}” is no date. Write it as 2025-01-31.</source>
        <translation>«{value}» — не дата. Пишіть так: 2025-01-31.</translation>
    </message>
    <message>
        <source>“{value}” is no extent that the control layer's coordinates reach.</source>
        <translation>«{value}» не є охопленням, досяжним у координатах шару контролю.</translation>
    </message>
    <message>
        <source>“{value}” is no year, month or day. Correct the field.</source>
        <translation>«{value}» не є роком, місяцем чи днем. Виправте поле.</translation>
    </message>
    <message>
        <source>“{value}” is not an area.</source>
        <translation>«{value}» не є площею.</translation>
    </message>
    <message>
        <source>“{value}” lies across 180° of longitude, where the project's CRS, {crs}, is cut in two. Give the project one that shows both sides, such as EPSG:3832, or none.</source>
        <translation>«{value}» лежить по обидва боки 180° довготи, де система координат проєкту, {crs}, розрізана надвоє. Задайте проєкту таку, що показує обидва боки, наприклад EPSG:3832, або жодної.</translation>
    </message>
    <message>
        <source>“{value}”: its first side, the least x, is greater than its second. Write xmin,xmax,ymin,ymax; across 180° of longitude in degrees, as 170,-170,50,60 [EPSG:4326].</source>
        <translation>«{value}»: перша сторона, найменший x, більша за другу. Пишіть xmin,xmax,ymin,ymax; через 180° довготи — у градусах, як-от 170,-170,50,60 [EPSG:4326].</translation>
    </message>
    <message>
        <source>“{value}”: “{crs}” is no CRS that QGIS knows. Write one as EPSG:4326.</source>
        <translation>«{value}»: «{crs}» не є системою координат, яку знає QGIS. Запишіть її, наприклад, як EPSG:4326.</translation>
    </message>
    <message>
        <source>“{what}” has coordinates that are no numbers.</source>
        <translation>«{what}» має координати, що не є числами.</translation>
    </message>
    <message>
        <source>“{what}” holds no polygon: give the ground that counts.</source>
        <translation>«{what}» не містить полігонів: вкажіть територію, що враховується.</translation>
    </message>
    <message>
        <source>“{what}” is empty: give one control map at least.</source>
        <translation>«{what}» порожнє: вкажіть хоча б одну карту контролю.</translation>
    </message>
    <message>
        <source>“{what}” must be True or False, not {value}.</source>
        <translation>«{what}» має бути True або False, а не {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be a date, not {value}. For example datetime.date(2025, 1, 31).</source>
        <translation>«{what}» має бути датою, а не {value}. Наприклад, datetime.date(2025, 1, 31).</translation>
    </message>
    <message>
        <source>“{what}” must be a longitude and a latitude, not {value}.</source>
        <translation>«{what}» має бути довготою й широтою, а не {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be a number of 0 or more, not {value}.</source>
        <translation>«{what}» має бути числом від 0, а не {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be a number, not {value}.</source>
        <translation>«{what}» має бути числом, а не {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be a text, not {value}.</source>
        <translation>«{what}» має бути текстом, а не {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be a whole number, not {value}.</source>
        <translation>«{what}» має бути цілим числом, а не {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be control maps, not {value}.</source>
        <translation>«{what}» має бути картами контролю, а не {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be in degrees, longitude first: {x}, {y} lies nowhere.</source>
        <translation>«{what}» має бути в градусах, спершу довгота: {x}, {y} ніде не лежить.</translation>
    </message>
    <message>
        <source>“{what}” must be names of actors, not {wrong}. Give a text, or a list of texts.</source>
        <translation>«{what}» має бути назвами сторін, а не {wrong}. Вкажіть текст або список текстів.</translation>
    </message>
    <message>
        <source>“{what}” must be one control map, not {value}. Make one with control_map() or read_control_maps(...).maps.</source>
        <translation>«{what}» має бути однією картою контролю, а не {value}. Створіть її через control_map() або read_control_maps(...).maps.</translation>
    </message>
    <message>
        <source>“{what}” must be shapely geometries, not {one}. A place is shapely.Point(longitude, latitude).</source>
        <translation>«{what}» має бути геометріями shapely, а не {one}. Місце — це shapely.Point(longitude, latitude).</translation>
    </message>
    <message>
        <source>“{what}” must be {name}, not {value}. For example {name}().</source>
        <translation>«{what}» має бути {name}, а не {value}. Наприклад, {name}().</translation>
    </message>
    <message>
        <source>“{what}”: {error}</source>
        <translation>«{what}»: {error}</translation>
    </message>
    <message>
        <source>“{words}” is no compass point. Write it as “north” or “west-southwest”.</source>
        <translation>«{words}» — не сторона світу. Пишіть «північ» або «захід-південний захід».</translation>
    </message>
    <message>
        <source>“{words}” is no date ({name}).</source>
        <translation>«{words}» — не дата ({name}).</translation>
    </message>
    <message>
        <source>“{words}” is no place to run in. Leave it empty to run in this process and, where it pays, in others, or write “in process”, “processes”, “processes:4” or the address of a Dask scheduler such as tcp://host:8786.</source>
        <translation>«{words}» — не місце виконання. Лишіть порожнім, щоб виконувати в цьому процесі й, де вигідно, в інших, або пишіть «in process», «processes», «processes:4» чи адресу планувальника Dask, як-от tcp://host:8786.</translation>
    </message>
    <message>
        <source>“{words}” is no sensitivity of an event. Use one of: {sensitivities}.</source>
        <translation>«{words}» — невідома чутливість події. Використайте одну з: {sensitivities}.</translation>
    </message>
    <message>
        <source>“{words}” is no status. Use one of: {statuses}.</source>
        <translation>«{words}» — невідомий статус. Використайте один із: {statuses}.</translation>
    </message>
    <message>
        <source>“{words}” is no {name}. Use one of: {lists}.</source>
        <translation>«{words}» — невідоме {name}. Використайте одне з: {lists}.</translation>
    </message>
    <message>
        <source>“{words}” states no number that could be held against a map.</source>
        <translation>У «{words}» немає числа, яке можна було б звірити з картою.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… і ще {count}</translation>
    </message>
    <message>
        <source>… and {count} smaller pockets.</source>
        <translation>… і ще менших котлів: {count}.</translation>
    </message>
</context>
</TS>
