<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Salient</name>
    <message>
        <source> (control as mapped on {date})</source>
        <translation> (контроль по карте за {date})</translation>
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
        <translation> или </translation>
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
        <translation>&amp;Стороны</translation>
    </message>
    <message>
        <source>&amp;Archived link</source>
        <translation>&amp;Архивная ссылка</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;По состоянию на</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;До</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Категория</translation>
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
        <translation>Оп&amp;исание</translation>
    </message>
    <message>
        <source>&amp;Disclaimer</source>
        <translation>&amp;Оговорка</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Первый день</translation>
    </message>
    <message>
        <source>&amp;Folder for frames</source>
        <translation>&amp;Папка для кадров</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>&amp;Join names that look alike</source>
        <translation>&amp;Объединять похожие названия</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>П&amp;оследний день</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>Ссы&amp;лка</translation>
    </message>
    <message>
        <source>&amp;Method note</source>
        <translation>&amp;Примечание о методе</translation>
    </message>
    <message>
        <source>&amp;Name of the dataset</source>
        <translation>&amp;Название набора данных</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>При&amp;мечание</translation>
    </message>
    <message>
        <source>&amp;Open layout</source>
        <translation>&amp;Открыть макет</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Страница</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Место</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>Оп&amp;убликовано</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Цитата</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Источник</translation>
    </message>
    <message>
        <source>&amp;Sourced events</source>
        <translation>&amp;События с источниками</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>С&amp;татус</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>Зна&amp;чение</translation>
    </message>
    <message>
        <source>&amp;Why this change</source>
        <translation>По&amp;чему изменено</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(нет)</translation>
    </message>
    <message>
        <source>* An event cannot do without it.</source>
        <translation>* Без этого событие невозможно.</translation>
    </message>
    <message>
        <source>, at most {percent} % above the least possible</source>
        <translation>, не более чем на {percent} % больше наименьшего возможного</translation>
    </message>
    <message>
        <source>, denied by {count}</source>
        <translation>, опровергают: {count}</translation>
    </message>
    <message>
        <source>, on this map</source>
        <translation>, на этой карте</translation>
    </message>
    <message>
        <source>, reported by nobody</source>
        <translation>, никем не сообщено</translation>
    </message>
    <message>
        <source>, sealed since {date}</source>
        <translation>, замкнуто с {date}</translation>
    </message>
    <message>
        <source>, {count} of the other side's deeds</source>
        <translation>, действий другой стороны: {count}</translation>
    </message>
    <message>
        <source>, {count} place(s), {unknown} of unknown population</source>
        <translation>, мест: {count}, с неизвестным населением: {unknown}</translation>
    </message>
    <message>
        <source>, {date}</source>
        <translation>, {date}</translation>
    </message>
    <message>
        <source>, {low} to {high} with the whole boundary shifted</source>
        <translation>, от {low} до {high} при сдвиге всей границы</translation>
    </message>
    <message>
        <source>15 and a half; 3,000</source>
        <translation>15 с половиной; 3000</translation>
    </message>
    <message>
        <source>16: “west” is 22.5° wide</source>
        <translation>16: «запад» — сектор 22,5°</translation>
    </message>
    <message>
        <source>1: confirmed by other sources</source>
        <translation>1: подтверждено другими источниками</translation>
    </message>
    <message>
        <source>2 to 5 km</source>
        <translation>2–5 км</translation>
    </message>
    <message>
        <source>2: probably true</source>
        <translation>2: вероятно, правда</translation>
    </message>
    <message>
        <source>3: possibly true</source>
        <translation>3: возможно, правда</translation>
    </message>
    <message>
        <source>3D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>4: doubtful</source>
        <translation>4: сомнительно</translation>
    </message>
    <message>
        <source>5 km and more</source>
        <translation>5 км и более</translation>
    </message>
    <message>
        <source>500 m to 2 km</source>
        <translation>500 м – 2 км</translation>
    </message>
    <message>
        <source>5: improbable</source>
        <translation>5: маловероятно</translation>
    </message>
    <message>
        <source>6: truth cannot be judged</source>
        <translation>6: достоверность нельзя оценить</translation>
    </message>
    <message>
        <source>8: “west” is 45° wide</source>
        <translation>8: «запад» — сектор 45°</translation>
    </message>
    <message>
        <source>95 % by simulation</source>
        <translation>95 % по моделированию</translation>
    </message>
    <message>
        <source>; 95 % by {runs} simulations: {low} to {high}; bias {bias}, sealed in {share} %</source>
        <translation>; 95 % по моделированию ({runs}): от {low} до {high}; смещение {bias}, замкнуто в {share} %</translation>
    </message>
    <message>
        <source>; and {count} more in the tables</source>
        <translation>; и ещё {count} в таблицах</translation>
    </message>
    <message>
        <source>; may seal on {date} ({early} to {late})</source>
        <translation>; может замкнуться {date} (с {early} по {late})</translation>
    </message>
    <message>
        <source>&lt;h3&gt;salient_area_comparison function&lt;/h3&gt;&lt;p&gt;Says which well-known area an area compares to best: a U.S. state, a country, a city, or two neighbours together, with the kind of area (land or total) and the ratio.&lt;/p&gt;&lt;h4&gt;Syntax&lt;/h4&gt;&lt;code&gt;salient_area_comparison(area, unit)&lt;/code&gt;&lt;h4&gt;Arguments&lt;/h4&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;area&lt;/i&gt;: square metres, such as $area on the ellipsoid&lt;/li&gt;&lt;li&gt;&lt;i&gt;unit&lt;/i&gt;: 'km2' (default), 'mi2' or 'ha', the unit of the sentence&lt;/li&gt;&lt;/ul&gt;&lt;h4&gt;Example&lt;/h4&gt;&lt;code&gt;salient_area_comparison("area_km2" * 1000000, 'mi2')&lt;/code&gt;</source>
        <translation>&lt;h3&gt;функция salient_area_comparison&lt;/h3&gt;&lt;p&gt;Указывает, с какой известной площадью лучше всего сравнить площадь: штат США, страна, город или два соседа вместе, с видом площади (суша или общая) и отношением.&lt;/p&gt;&lt;h4&gt;Синтаксис&lt;/h4&gt;&lt;code&gt;salient_area_comparison(area, unit)&lt;/code&gt;&lt;h4&gt;Аргументы&lt;/h4&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;area&lt;/i&gt;: квадратные метры, например $area на эллипсоиде&lt;/li&gt;&lt;li&gt;&lt;i&gt;unit&lt;/i&gt;: 'km2' (по умолчанию), 'mi2' или 'ha', единица в предложении&lt;/li&gt;&lt;/ul&gt;&lt;h4&gt;Пример&lt;/h4&gt;&lt;code&gt;salient_area_comparison("area_km2" * 1000000, 'mi2')&lt;/code&gt;</translation>
    </message>
    <message>
        <source>A CSV, JSON or GeoJSON file, or a layer; of other shapes the middle counts.</source>
        <translation>Файл CSV, JSON или GeoJSON либо слой; у других фигур берётся середина.</translation>
    </message>
    <message>
        <source>A GIF needs Pillow in QGIS’s Python, or the program ffmpeg, and neither is there. Install one, or ask for the frames alone.</source>
        <translation>Для GIF нужен Pillow в Python QGIS или программа ffmpeg, а их нет. Установите одно из двух или запросите только кадры.</translation>
    </message>
    <message>
        <source>A GeoDataFrame needs geopandas, which is missing. Run: pip install geopandas pyarrow pyogrio.</source>
        <translation>Для GeoDataFrame нужен geopandas, а его нет. Выполните: pip install geopandas pyarrow pyogrio.</translation>
    </message>
    <message>
        <source>A KML of more than {size} MB is not read, as all of it would have to be in memory. Turn it into a GeoPackage (ogr2ogr) or split it.</source>
        <translation>KML больше {size} МБ не читается: его пришлось бы целиком держать в памяти. Преобразуйте его в GeoPackage (ogr2ogr) или разделите.</translation>
    </message>
    <message>
        <source>A Python library that Salient needs is installed but cannot be loaded: {error}. Install it again for the Python that QGIS uses.</source>
        <translation>Нужная Salient библиотека Python установлена, но не загружается: {error}. Установите её заново для Python, который использует QGIS.</translation>
    </message>
    <message>
        <source>A bearing is not “{comparator}” a number of degrees: 350° and 10° lie on both sides of north. State it as “about”.</source>
        <translation>Направление не бывает «{comparator}» числа градусов: 350° и 10° лежат по обе стороны севера. Укажите его как «около».</translation>
    </message>
    <message>
        <source>A bearing is “about” a number of degrees: it has no more and no less.</source>
        <translation>Направление бывает лишь «около» числа градусов: больше или меньше у него нет.</translation>
    </message>
    <message>
        <source>A bearing of {value:g}° does not exist. It runs from 0 to 360.</source>
        <translation>Направления {value:g}° нет. Оно бывает от 0 до 360.</translation>
    </message>
    <message>
        <source>A bearing of {value:g}° does not exist. State it from 0° to 360°.</source>
        <translation>Направления {value:g}° нет. Укажите от 0° до 360°.</translation>
    </message>
    <message>
        <source>A cell holds {rows} lines that look like rows of their own: a quotation mark is not closed.</source>
        <translation>Ячейка содержит строки, похожие на отдельные строки таблицы ({rows}): не закрыта кавычка.</translation>
    </message>
    <message>
        <source>A change by “{quantity}” is not measured of a gap or pocket: state what it came to.</source>
        <translation>Изменение на «{quantity}» для горловины или котла не измеряется: укажите, сколько стало.</translation>
    </message>
    <message>
        <source>A change undone within this many maps is redraw noise. 0: none is.</source>
        <translation>Изменение, отменённое в пределах стольких карт, — шум перерисовки. 0: таких нет.</translation>
    </message>
    <message>
        <source>A change whose widest place is narrower than this, in metres, is classed as redraw noise: the map was drawn again, nobody moved. It is marked and summed apart, never dropped.</source>
        <translation>Изменение, которое в самом широком месте уже этого, в метрах, считается шумом перерисовки: карту нарисовали заново, никто не двигался. Оно отмечается и суммируется отдельно, но не отбрасывается.</translation>
    </message>
    <message>
        <source>A claim allows a set of values. If the whole measured interval (95 %) lies inside it the claim is consistent. If all of it lies outside, also when the claim is widened by half of the last digit that it states, the claim is inconsistent. Otherwise the layers cannot tell. Nothing to measure on is also “cannot tell”, with the reason, and so is a claim that can be read in two ways of which one fits and one does not.</source>
        <translation>Утверждение допускает множество значений. Если весь измеренный интервал (95 %) внутри него, утверждение согласуется. Если весь интервал снаружи, даже когда утверждение расширено на половину последней указанной цифры, утверждение не согласуется. Иначе по слоям сказать нельзя. Если измерять не по чему, вывод тоже «нельзя сказать», с причиной, как и для утверждения, которое можно прочитать двояко, причём одно прочтение подходит, а другое нет.</translation>
    </message>
    <message>
        <source>A claimed range has a lower end too.</source>
        <translation>У заявленного диапазона есть и нижняя граница.</translation>
    </message>
    <message>
        <source>A claimed “{kind}” cannot be measured.</source>
        <translation>Заявленное «{kind}» нельзя измерить.</translation>
    </message>
    <message>
        <source>A comma is a decimal mark in “{shown}” and groups thousands in “{shown_2}”: write all numbers one way.</source>
        <translation>Запятая — десятичный знак в «{shown}» и разделитель тысяч в «{shown_2}»: запишите все числа одинаково.</translation>
    </message>
    <message>
        <source>A control map by the rule chosen.</source>
        <translation>Карта контроля по выбранному правилу.</translation>
    </message>
    <message>
        <source>A core is needed: a point or polygon in degrees.</source>
        <translation>Нужно ядро: точка или полигон в градусах.</translation>
    </message>
    <message>
        <source>A core or rear of {count} points: no more than {most} can be held together. Give the ground that they stand on as a polygon, or one place of them.</source>
        <translation>Ядро или тыл из точек ({count}): вместе можно охватить не более {most}. Задайте территорию, на которой они стоят, полигоном или одно место из них.</translation>
    </message>
    <message>
        <source>A core that is typed (“x,y [EPSG:4326]”), picked on the map or found by its name, besides the layer or in its place.</source>
        <translation>Ядро, введённое («x,y [EPSG:4326]»), указанное на карте или найденное по названию, помимо слоя или вместо него.</translation>
    </message>
    <message>
        <source>A correlation length of {correlation:g} m is too short for {length:,.0f} km of boundary: enter a longer one, or choose a study area round the front.</source>
        <translation>Длина корреляции {correlation:g} м слишком мала для {length:,.0f} км границы: введите большую или выберите область исследования вокруг фронта.</translation>
    </message>
    <message>
        <source>A corridor narrower than this, in metres, makes a pocket, sealed or not.</source>
        <translation>Коридор уже этого, в метрах, образует котёл, замкнутый или нет.</translation>
    </message>
    <message>
        <source>A date of the layer, such as 2025-01-31</source>
        <translation>Дата слоя, например 2025-01-31</translation>
    </message>
    <message>
        <source>A diff needs maps of two dates.</source>
        <translation>Для сравнения нужны карты за две даты.</translation>
    </message>
    <message>
        <source>A file that says which inputs, with their SHA-256, which parameters and versions gave which figures. “salient verify” measures it again; reports print its id.</source>
        <translation>Файл, указывающий, какие входные данные с их SHA-256, какие параметры и версии дали какие цифры. «salient verify» измеряет снова; отчёты печатают его id.</translation>
    </message>
    <message>
        <source>A folder that the files of the exported reports are copied to.</source>
        <translation>Папка, в которую копируются файлы экспортируемых сообщений.</translation>
    </message>
    <message>
        <source>A folder. What was worked out for a date is kept there, and a run with a date more works out that date. What changed is worked out anew; the folder can be deleted at any time. Empty: nothing is kept.</source>
        <translation>Папка. В ней хранится вычисленное для каждой даты, и запуск с новой датой вычисляет только её. Изменившееся вычисляется заново; папку можно удалить в любой момент. Пусто: ничего не хранится.</translation>
    </message>
    <message>
        <source>A front further than this from the other maker's has no counterpart: it is counted apart. 0: every distance counts.</source>
        <translation>Фронт дальше этого от фронта другого составителя не имеет соответствия и считается отдельно. 0: учитывается любое расстояние.</translation>
    </message>
    <message>
        <source>A front is the boundary that two actors share. Borders with nobody on the far side, coasts and the edge of the study area are not front. On a layer of one actor the far side is everybody else, and all of its boundary is front but for what follows a coast or a state border (of the world map, or of a layer of yours), lies on the edge of the study area or outside it. What was left out is said.

Small gaps and overlaps between two actors' drawings are bridged on request, and the length that was bridged is given. Lengths are geodesic. With a date field there is a front a date, and the length is that of the last.</source>
        <translation>Фронт — общая граница двух сторон. Границы, за которыми никого нет, берега и край области исследования фронтом не являются. В слое одной стороны по ту сторону — все остальные, и вся её граница — фронт, кроме того, что следует берегу или государственной границе (с карты мира или из вашего слоя), лежит на краю области исследования или вне её. Исключённое указывается.

Малые промежутки и наложения между рисунками двух сторон по запросу закрываются, и закрытая длина указывается. Длины геодезические. С полем даты фронт есть на каждую дату, а длина — для последней.</translation>
    </message>
    <message>
        <source>A gap is the whole closure, all its lines together; a sealed one is 0. A claim is measured on the map nearest to its day unless it says the one before or after; what is measured from the front, on the last map before. “Up to a position error of” says at which error of the map's lines (1 sigma) a verdict would turn.</source>
        <translation>Горловина — это всё замыкание, все его линии вместе; у замкнутой 0. Утверждение измеряется по ближайшей к его дню карте, если не указана карта до или после; измеряемое от фронта — по последней карте до. «До погрешности положения» указывает, при какой погрешности линий карты (1 сигма) вывод изменился бы.</translation>
    </message>
    <message>
        <source>A gap under this is “narrow”: supply through it is under fire.</source>
        <translation>Горловина меньше этого — «узкая»: снабжение через неё под огнём.</translation>
    </message>
    <message>
        <source>A kilometre of road counts as</source>
        <translation>Километр дороги считается как</translation>
    </message>
    <message>
        <source>A line has “{a}” on both of its sides. Name another actor for one of them.</source>
        <translation>У линии «{a}» с обеих сторон. Назовите для одной из них другую сторону.</translation>
    </message>
    <message>
        <source>A map of the series has no date: choose the field that holds it.</source>
        <translation>У карты серии нет даты: выберите поле, где она есть.</translation>
    </message>
    <message>
        <source>A map so many days from the date that a claim speaks of counts for it.</source>
        <translation>Карта, отстоящая на столько дней от даты утверждения, засчитывается для него.</translation>
    </message>
    <message>
        <source>A map theme of the project, or the layers ticked below</source>
        <translation>Тема карты из проекта или слои, отмеченные ниже</translation>
    </message>
    <message>
        <source>A map theme of the project, used where no layers are given.</source>
        <translation>Тема карты из проекта, используется, если слои не заданы.</translation>
    </message>
    <message>
        <source>A number stands for what rounds to it, “25” for 24.5 to 25.5; “100” for 50 to 150 only as far as this allows.</source>
        <translation>Число означает то, что до него округляется: «25» — от 24,5 до 25,5; «100» — от 50 до 150, лишь насколько это допускает.</translation>
    </message>
    <message>
        <source>A part of the rear is not on open ground, or apart from the rest, and is left out.</source>
        <translation>Часть тыла не на открытой местности или отделена от остальной; она пропущена.</translation>
    </message>
    <message>
        <source>A path must be text or a Path, not {one}.</source>
        <translation>Путь должен быть текстом или Path, а не {one}.</translation>
    </message>
    <message>
        <source>A piece of the work ended each worker of {address} that took it, perhaps for want of memory. Give the workers more of it, or leave the scheduler empty.</source>
        <translation>Часть работы завершила каждого исполнителя {address}, который её взял, возможно, из-за нехватки памяти. Дайте исполнителям больше памяти или оставьте планировщик пустым.</translation>
    </message>
    <message>
        <source>A place keeps its actor until named again</source>
        <translation>Место остаётся за стороной, пока не названо снова</translation>
    </message>
    <message>
        <source>A place, or front</source>
        <translation>Место или front</translation>
    </message>
    <message>
        <source>A point an event: what happened to the shape of the front, where and when.</source>
        <translation>Точка на событие: что произошло с формой фронта, где и когда.</translation>
    </message>
    <message>
        <source>A point of the core is not on open ground and is left out.</source>
        <translation>Точка ядра не на открытой местности; она пропущена.</translation>
    </message>
    <message>
        <source>A polygon layer or an extent outside which nothing is measured. Its edge is neither front nor ring. Empty: the extent of the control layer.</source>
        <translation>Слой полигонов или охват, вне которого ничего не измеряется. Его край — не фронт и не кольцо. Пусто: охват слоя контроля.</translation>
    </message>
    <message>
        <source>A positive rate then moves towards the start of the transect.</source>
        <translation>Положительная скорость тогда направлена к началу разреза.</translation>
    </message>
    <message>
        <source>A print layout with a map of each variant, side by side.</source>
        <translation>Макет печати с картами всех вариантов рядом.</translation>
    </message>
    <message>
        <source>A question states nothing.</source>
        <translation>Вопрос ничего не утверждает.</translation>
    </message>
    <message>
        <source>A rear that is typed (“x,y [EPSG:4326]”), picked on the map or found by its name, besides the layer or in its place.</source>
        <translation>Тыл, введённый («x,y [EPSG:4326]»), указанный на карте или найденный по названию, помимо слоя или вместо него.</translation>
    </message>
    <message>
        <source>A report is on no map if its event has a place and lies within the dates of the maps, a source reports it, and no change near it in space and time fits the side whose deed it is. Not every event moves a front: whether this one should is for you to read.</source>
        <translation>Сообщения нет на картах, если у его события есть место и оно в пределах дат карт, о нём сообщает источник и ни одно изменение рядом в пространстве и времени не подходит стороне, чьё это действие. Не каждое событие двигает фронт: должно ли это — судить вам.</translation>
    </message>
    <message>
        <source>A result in {path} cannot be read ({error}): it is made anew.</source>
        <translation>Результат в {path} не читается ({error}): он создаётся заново.</translation>
    </message>
    <message>
        <source>A row a claim, with columns as Export sources writes them (claim_kind, claim_value, …), or a column “quote” alone, from which the claim is read.</source>
        <translation>Строка на утверждение, со столбцами как в «Экспорт источников» (claim_kind, claim_value, …), или один столбец «quote», из которого читается утверждение.</translation>
    </message>
    <message>
        <source>A row a date and actor: area, gain, loss, net, rate, front length, noise.</source>
        <translation>Строка на дату и сторону: площадь, приобретение, потеря, чисто, скорость, длина фронта, шум.</translation>
    </message>
    <message>
        <source>A row a transect with SCE, NSM, EPR, LRR, WLR and their errors.</source>
        <translation>Строка на разрез с SCE, NSM, EPR, LRR, WLR и их погрешностями.</translation>
    </message>
    <message>
        <source>A row for each change and event near it, with distance and days apart.</source>
        <translation>Строка на каждое изменение и событие рядом, с расстоянием и разницей в днях.</translation>
    </message>
    <message>
        <source>A row for each claim: who says it, what is measured, and the verdict.</source>
        <translation>Строка на каждое утверждение: кто говорит, что измерено и вывод.</translation>
    </message>
    <message>
        <source>A row for each date, place and reference place.</source>
        <translation>Строка на каждую дату, место и опорное место.</translation>
    </message>
    <message>
        <source>A sealed pocket is a connected piece of besieged ground that encirclers, with barriers and with neutral ground that counts as closed, close in on all sides. Ground that encirclers hold inside it is not part of it.

Without besieged actors everything that the encirclers do not hold is besieged. Without encirclers everybody else is one, drawn or not: then every body of the besieged but the largest is a pocket.

Areas and lengths are geodesic, on the ellipsoid of the layer's coordinate reference system. The perimeter is that of the outer boundary, and the shares say who lies against it; they sum to 100 %.

The error of the area is the half width of its 95 % interval, 1.96 · s · √(2.5 · c · P): position error s, boundary P, and correlation length c: errors a distance d apart are correlated as exp(−½ (d / c)²). The poles carry the other measure too: the area with the whole boundary shifted by s inwards and outwards.

Pieces under the smallest pocket, and pieces that lie mostly on water by the world map that QGIS ships, are excluded. With a date field a pocket keeps its id from date to date by the ground it shares, “since” is the first date from which it has been sealed without a break, and the numeric outputs are those of the last date.</source>
        <translation>Замкнутый котёл — связная часть территории окружённых, которую окружающие вместе с преградами и нейтральной территорией, считающейся закрытой, охватывают со всех сторон. Территория, которую окружающие удерживают внутри, в него не входит.

Без окружённых сторон окружённым считается всё, что не удерживают окружающие. Без окружающих ими считаются все остальные, нарисованные или нет: тогда каждое тело окружённых, кроме крупнейшего, — котёл.

Площади и длины геодезические, на эллипсоиде системы координат слоя. Периметр — по внешней границе, а доли указывают, кто к ней прилегает; в сумме они дают 100 %.

Погрешность площади — половина ширины её интервала 95 %, 1,96 · s · √(2,5 · c · P): погрешность положения s, граница P и длина корреляции c: погрешности на расстоянии d коррелированы как exp(−½ (d / c)²). У полюсов есть и другая мера: площадь при сдвиге всей границы на s внутрь и наружу.

Части меньше наименьшего котла и части, лежащие в основном на воде по карте мира из состава QGIS, исключаются. С полем даты котёл сохраняет свой id от даты к дате по общей территории, «since» — первая дата, с которой он замкнут без перерыва, а числовые выходы относятся к последней дате.</translation>
    </message>
    <message>
        <source>A second run of the same</source>
        <translation>Повторный запуск того же</translation>
    </message>
    <message>
        <source>A situation log needs maps of two dates at least; the layer holds one. Choose a layer with more dates, or join maps of several days by “Prepare control layer”.</source>
        <translation>Для журнала обстановки нужны карты хотя бы за две даты; в слое одна. Выберите слой с большим числом дат или объедините карты нескольких дней через «Подготовить слой контроля».</translation>
    </message>
    <message>
        <source>A store in PostGIS needs the Python library psycopg2, which QGIS usually brings. Install it for QGIS's Python (Debian: python3-psycopg2, OSGeo4W: python3-psycopg2, conda: psycopg2), or keep the store in a GeoPackage.</source>
        <translation>Хранилищу в PostGIS нужна библиотека Python psycopg2, обычно входящая в QGIS. Установите её для Python из QGIS (Debian: python3-psycopg2, OSGeo4W: python3-psycopg2, conda: psycopg2) или держите хранилище в GeoPackage.</translation>
    </message>
    <message>
        <source>A store keeps what happened, who says so, and every change.</source>
        <translation>Хранилище хранит, что произошло, кто об этом говорит и каждое изменение.</translation>
    </message>
    <message>
        <source>A stretch of the front has two ends that lie apart.</source>
        <translation>У отрезка фронта два конца, не совпадающих друг с другом.</translation>
    </message>
    <message>
        <source>A study area cuts the fronts of a control layer: clear it with lines.</source>
        <translation>Область исследования режет фронты слоя контроля: с линиями очистите её.</translation>
    </message>
    <message>
        <source>A text holds a character that PostgreSQL cannot keep (NUL).</source>
        <translation>Текст содержит символ, который PostgreSQL не может хранить (NUL).</translation>
    </message>
    <message>
        <source>A timeline needs a date for every feature: choose the date field.</source>
        <translation>Для хронологии каждому объекту нужна дата: выберите поле даты.</translation>
    </message>
    <message>
        <source>A timeline needs maps of two dates at least; the layer holds one. Choose a layer with more dates, or join maps of several days by “Prepare control layer”.</source>
        <translation>Для хронологии нужны карты хотя бы за две даты; в слое одна. Выберите слой с большим числом дат или объедините карты нескольких дней через «Подготовить слой контроля».</translation>
    </message>
    <message>
        <source>A worker process ended unexpectedly, perhaps for want of memory. The work is done in this process, one after the other.</source>
        <translation>Рабочий процесс неожиданно завершился, возможно, из-за нехватки памяти. Работа выполняется в этом процессе, по очереди.</translation>
    </message>
    <message>
        <source>A worker process starts no further processes.</source>
        <translation>Рабочий процесс не запускает других процессов.</translation>
    </message>
    <message>
        <source>A worker that joined {address} later computes with other versions than this process, so its digits could differ: {found}. Install the same there, or leave the scheduler empty.</source>
        <translation>Исполнитель, подключившийся к {address} позже, использует другие версии, чем этот процесс, и цифры могут отличаться: {found}. Установите там те же версии или оставьте планировщик пустым.</translation>
    </message>
    <message>
        <source>A3, landscape</source>
        <translation>A3, альбомная</translation>
    </message>
    <message>
        <source>A3, portrait</source>
        <translation>A3, книжная</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, альбомная</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, книжная</translation>
    </message>
    <message>
        <source>A: completely reliable</source>
        <translation>A: полностью надёжен</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Actor expression</source>
        <translation>Выражение стороны</translation>
    </message>
    <message>
        <source>Actor field</source>
        <translation>Поле стороны</translation>
    </message>
    <message>
        <source>Actor field: who gains</source>
        <translation>Поле стороны: кто приобретает</translation>
    </message>
    <message>
        <source>Actor field: who loses</source>
        <translation>Поле стороны: кто теряет</translation>
    </message>
    <message>
        <source>Actor of the figures</source>
        <translation>Сторона для цифр</translation>
    </message>
    <message>
        <source>Actor on the left</source>
        <translation>Сторона слева</translation>
    </message>
    <message>
        <source>Actor on the right</source>
        <translation>Сторона справа</translation>
    </message>
    <message>
        <source>Actor where none is given</source>
        <translation>Сторона, если не указана</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>Actors and their colours</source>
        <translation>Стороны и их цвета</translation>
    </message>
    <message>
        <source>Add a report</source>
        <translation>Добавить сообщение</translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation>Добавить сторону</translation>
    </message>
    <message>
        <source>Add an event by a click on the map</source>
        <translation>Добавить событие щелчком по карте</translation>
    </message>
    <message>
        <source>Add an event: press the first button above, then click on the map.</source>
        <translation>Добавить событие: нажмите первую кнопку выше и щёлкните на карте.</translation>
    </message>
    <message>
        <source>Add the store's layers to the map</source>
        <translation>Добавить слои хранилища на карту</translation>
    </message>
    <message>
        <source>Add the store's layers to the map first.</source>
        <translation>Сначала добавьте слои хранилища на карту.</translation>
    </message>
    <message>
        <source>Address of tiles to draw beneath, as https://host/{z}/{x}/{y}.png. Readers of the page then ask that host for them: mind its terms, and that it learns who reads. Empty: land and borders that are in the file.</source>
        <translation>Адрес тайлов для подложки, например https://host/{z}/{x}/{y}.png. Читатели страницы запрашивают их у этого узла: учтите его условия и то, что он узнаёт, кто читает. Пусто: суша и границы, которые есть в файле.</translation>
    </message>
    <message>
        <source>Advance of</source>
        <translation>Продвижение стороны</translation>
    </message>
    <message>
        <source>Advance of the whole front (m a day)</source>
        <translation>Продвижение всего фронта (м в день)</translation>
    </message>
    <message>
        <source>Agreed ground (%)</source>
        <translation>Согласованная территория (%)</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Agreement and each kind of disagreement become polygons and a matrix, by a full overlay of all maps. Along each front the distance to the other maker's front of the same sides is measured, both ways: median, nine tenths, greatest, and where.

The position error is one standard deviation of one map if makers err alike and on their own: the root mean square of the distance divided by √2. The correlation length is that of what is left without the mean shift. Both are outputs, so that a model hands them on to Encirclement gap, Pocket area, Frontline diff or Check claims.

Over several dates: ground that one maker drew first, after how many days the other followed, what was taken back, and what they never agreed on. Only dates that all makers have are compared; others are named.

Coasts and borders of states, which all draw alike, are no front: give them as borders, or choose a study area, or the error comes out too small.</source>
        <translation>Согласие и каждый вид расхождения становятся полигонами и матрицей по полному наложению всех карт. Вдоль каждого фронта измеряется расстояние до фронта другого составителя между теми же сторонами, в обоих направлениях: медиана, девять десятых, наибольшее и где.

Погрешность положения — одно стандартное отклонение одной карты, если составители ошибаются одинаково и независимо: среднеквадратичное расстояния, делённое на √2. Длина корреляции — по остатку без среднего сдвига. Оба — выходы, так что модель передаёт их в «Горловина окружения», «Площадь котла», «Изменения линии фронта» или «Проверить утверждения».

По нескольким датам: территория, которую один составитель нарисовал первым, через сколько дней последовал другой, что отбито и о чём они так и не согласились. Сравниваются только даты, которые есть у всех составителей; остальные называются.

Берега и границы государств, которые все рисуют одинаково, — не фронт: задайте их как границы или выберите область исследования, иначе погрешность окажется слишком малой.</translation>
    </message>
    <message>
        <source>Agreement, distances and position error by date and pair.</source>
        <translation>Согласие, расстояния и погрешность положения по датам и парам.</translation>
    </message>
    <message>
        <source>Alike in all rows: {what}.</source>
        <translation>Одинаково во всех строках: {what}.</translation>
    </message>
    <message>
        <source>All but claimed and infiltrated</source>
        <translation>Все, кроме заявленного и инфильтрации</translation>
    </message>
    <message>
        <source>All columns are used.</source>
        <translation>Используются все столбцы.</translation>
    </message>
    <message>
        <source>All features with actor, date, class and where they came from.</source>
        <translation>Все объекты со стороной, датой, классом и происхождением.</translation>
    </message>
    <message>
        <source>All makers agree</source>
        <translation>Все составители согласны</translation>
    </message>
    <message>
        <source>All makers say so</source>
        <translation>Так считают все составители</translation>
    </message>
    <message>
        <source>All maps of this date are empty: there is nothing to compare.</source>
        <translation>Все карты за эту дату пусты: сравнивать нечего.</translation>
    </message>
    <message>
        <source>All words must occur in title, place, actors or category</source>
        <translation>Все слова должны встречаться в заголовке, месте, сторонах или категории</translation>
    </message>
    <message>
        <source>Along a line</source>
        <translation>Вдоль линии</translation>
    </message>
    <message>
        <source>Along how much of a border one error of position lasts, in metres. The longer, the larger the error of the area.</source>
        <translation>На каком протяжении границы сохраняется одна погрешность положения, в метрах. Чем длиннее, тем больше погрешность площади.</translation>
    </message>
    <message>
        <source>Along how much of a border one error of position lasts, in metres. The longer, the larger the error of the ratio.</source>
        <translation>На каком протяжении границы сохраняется одна погрешность положения, в метрах. Чем длиннее, тем больше погрешность отношения.</translation>
    </message>
    <message>
        <source>Along how much of a border one error of position lasts.</source>
        <translation>На каком протяжении границы сохраняется одна погрешность положения.</translation>
    </message>
    <message>
        <source>Also save the direction as a report of its own: {direction} of {place}</source>
        <translation>Сохранить направление и как отдельное сообщение: {direction} от {place}</translation>
    </message>
    <message>
        <source>Also the name of the layout.</source>
        <translation>Также название макета.</translation>
    </message>
    <message>
        <source>An MP4 needs the program ffmpeg, which is not on this computer’s path. Install it, choose a .gif, or ask for the frames alone.</source>
        <translation>Для MP4 нужна программа ffmpeg, которой нет в path этого компьютера. Установите её, выберите .gif или запросите только кадры.</translation>
    </message>
    <message>
        <source>An archiver's list does not say where things happened: events without coordinates have no place until you give them one.</source>
        <translation>Список архиватора не указывает, где всё произошло: у событий без координат нет места, пока вы его не зададите.</translation>
    </message>
    <message>
        <source>An array of geometries is not in the file any more, or broken.</source>
        <translation>Массива геометрий больше нет в файле, или он повреждён.</translation>
    </message>
    <message>
        <source>An arrow a change, from the old front to its furthest point.</source>
        <translation>Стрелка на изменение, от старого фронта до самой дальней точки.</translation>
    </message>
    <message>
        <source>An event added by a click</source>
        <translation>Событие, добавленное щелчком</translation>
    </message>
    <message>
        <source>An expression</source>
        <translation>Выражение</translation>
    </message>
    <message>
        <source>An expression of QGIS that gives the actor of each feature.</source>
        <translation>Выражение QGIS, дающее сторону каждого объекта.</translation>
    </message>
    <message>
        <source>An extent. Polygons that touch it are read, whole; all others are not, and their ground counts as nobody's. Empty: the whole layer.</source>
        <translation>Охват. Полигоны, которые его касаются, читаются целиком; все остальные — нет, и их территория считается ничьей. Пусто: весь слой.</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Анимация</translation>
    </message>
    <message>
        <source>Another &amp;period of the value</source>
        <translation>Другой &amp;период значения</translation>
    </message>
    <message>
        <source>Another program is writing to the cache ({reason}).</source>
        <translation>В кэш пишет другая программа ({reason}).</translation>
    </message>
    <message>
        <source>Another run has been writing this series for {seconds:g} seconds. Run again when it has ended.</source>
        <translation>Другой запуск записывает эту серию уже {seconds:g} с. Запустите снова, когда он завершится.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answer, hypothetical</source>
        <translation>Ответ, гипотетический</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Любое</translation>
    </message>
    <message>
        <source>Any maker does</source>
        <translation>Хотя бы один составитель</translation>
    </message>
    <message>
        <source>Archived link</source>
        <translation>Архивная ссылка</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Площадь</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>Площадь (км²)</translation>
    </message>
    <message>
        <source>Area after / area before</source>
        <translation>Площадь после / площадь до</translation>
    </message>
    <message>
        <source>Area after / before: {ratio}.</source>
        <translation>Площадь после / до: {ratio}.</translation>
    </message>
    <message>
        <source>Area by who holds it for one maker and for the other.</source>
        <translation>Площадь по тому, кто удерживает её у одного и у другого составителя.</translation>
    </message>
    <message>
        <source>Area held: {actor}</source>
        <translation>Удерживаемая площадь: {actor}</translation>
    </message>
    <message>
        <source>Area of excluded pieces (km²)</source>
        <translation>Площадь исключённых частей (км²)</translation>
    </message>
    <message>
        <source>Area that passed from each actor to each other one, noise apart.</source>
        <translation>Площадь, перешедшая от каждой стороны к каждой другой, шум отдельно.</translation>
    </message>
    <message>
        <source>Area, net gain, gap and pocket by each maker, with the spread.</source>
        <translation>Площадь, чистое приобретение, горловина и котёл по каждому составителю, с разбросом.</translation>
    </message>
    <message>
        <source>As DSAS and CoastCR do, and not on the ellipsoid. Needs a projected coordinate reference system.</source>
        <translation>Как DSAS и CoastCR, а не на эллипсоиде. Нужна прямоугольная система координат (проекция).</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>По состоянию на {date}</translation>
    </message>
    <message>
        <source>As sta&amp;ted</source>
        <translation>Как за&amp;явлено</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Как указано в файле</translation>
    </message>
    <message>
        <source>As the kind asks</source>
        <translation>Как требует вид</translation>
    </message>
    <message>
        <source>As they would be imported:</source>
        <translation>Как они были бы импортированы:</translation>
    </message>
    <message>
        <source>At {said} the layer has rings of {sides}, and the claim does not say whose is meant. Name the actor.</source>
        <translation>В месте {said} в слое есть кольца {sides}, а в утверждении не сказано, чьё имеется в виду. Назовите сторону.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Прикрепить файл…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Прикрепить файлы</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Прикрепить файлы…</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Прикреплённые файлы</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Вложение</translation>
    </message>
    <message>
        <source>Attachment's SHA-256</source>
        <translation>SHA-256 вложения</translation>
    </message>
    <message>
        <source>B: usually reliable</source>
        <translation>B: обычно надёжен</translation>
    </message>
    <message>
        <source>Background and signs</source>
        <translation>Фон и знаки</translation>
    </message>
    <message>
        <source>Band: 95 % interval</source>
        <translation>Полоса: 95%-й интервал</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Преграды</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Базовая линия</translation>
    </message>
    <message>
        <source>Becomes contested ground of both</source>
        <translation>Становится спорной территорией обеих</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>До и после</translation>
    </message>
    <message>
        <source>Begin field</source>
        <translation>Поле начала</translation>
    </message>
    <message>
        <source>Begin with:</source>
        <translation>Начните с:</translation>
    </message>
    <message>
        <source>Belongs to the feature that comes first</source>
        <translation>Относится к первому по порядку объекту</translation>
    </message>
    <message>
        <source>Besieged</source>
        <translation>Окружённые</translation>
    </message>
    <message>
        <source>Bleed and crop mar&amp;ks</source>
        <translation>Вылеты и метки о&amp;бреза</translation>
    </message>
    <message>
        <source>Bleed and crop marks</source>
        <translation>Вылеты и метки обреза</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Размытие</translation>
    </message>
    <message>
        <source>Blur places of exported events by</source>
        <translation>Размывать места экспортируемых событий на</translation>
    </message>
    <message>
        <source>Borders and tow&amp;ns</source>
        <translation>Границы и &amp;города</translation>
    </message>
    <message>
        <source>Borders and towns</source>
        <translation>Границы и города</translation>
    </message>
    <message>
        <source>Borders are taken out of the fronts of a control layer: clear them.</source>
        <translation>Границы исключаются из фронтов слоя контроля: очистите их.</translation>
    </message>
    <message>
        <source>Borders that are no front</source>
        <translation>Границы, не являющиеся фронтом</translation>
    </message>
    <message>
        <source>Borders: {source}.</source>
        <translation>Границы: {source}.</translation>
    </message>
    <message>
        <source>Both ends of a stretch lie on one line of the front.</source>
        <translation>Оба конца отрезка лежат на одной линии фронта.</translation>
    </message>
    <message>
        <source>Both maps are empty: there is nothing to compare.</source>
        <translation>Обе карты пусты: сравнивать нечего.</translation>
    </message>
    <message>
        <source>Both maps are of {old:%Y-%m-%d}: choose two different dates.</source>
        <translation>Обе карты за {old:%Y-%m-%d}: выберите две разные даты.</translation>
    </message>
    <message>
        <source>Both maps of the page would be of {date}. Choose an earlier date for the first, add the map of an earlier day to the layers, or choose a template of one map.</source>
        <translation>Обе карты страницы были бы за {date}. Выберите для первой более раннюю дату, добавьте к слоям карту более раннего дня или выберите шаблон с одной картой.</translation>
    </message>
    <message>
        <source>Boundaries of the map cross one another where they should not. Repair the layer (Prepare control layer does), or simplify its boundaries.</source>
        <translation>Границы карты пересекаются там, где не должны. Исправьте слой («Подготовить слой контроля») или упростите его границы.</translation>
    </message>
    <message>
        <source>Bridge gaps up to</source>
        <translation>Закрывать промежутки до</translation>
    </message>
    <message>
        <source>Brings a dataset of events with its sources into an event store.</source>
        <translation>Загружает набор данных о событиях с источниками в хранилище событий.</translation>
    </message>
    <message>
        <source>By the {what}: {verdict}.</source>
        <translation>По признаку «{what}»: {verdict}.</translation>
    </message>
    <message>
        <source>C&amp;ollected</source>
        <translation>Со&amp;брано</translation>
    </message>
    <message>
        <source>C: fairly reliable</source>
        <translation>C: довольно надёжен</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Нельзя сказать</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Холст карты</translation>
    </message>
    <message>
        <source>Casts transects across the front and gives the shoreline analysts' statistics on each.</source>
        <translation>Строит разрезы поперёк фронта и даёт для каждого статистику исследователей береговых линий.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Cell of the grid of ways</source>
        <translation>Ячейка сетки путей</translation>
    </message>
    <message>
        <source>Cells of {cell} m are too many on this ground. Take {least} m or more, a smaller study area, or leave the size empty.</source>
        <translation>Ячеек по {cell} м слишком много на этой территории. Возьмите {least} м или больше, меньшую область или оставьте размер пустым.</translation>
    </message>
    <message>
        <source>Cha&amp;rt</source>
        <translation>&amp;Диаграмма</translation>
    </message>
    <message>
        <source>Change from date to date</source>
        <translation>Изменение от даты к дате</translation>
    </message>
    <message>
        <source>Change, added up</source>
        <translation>Изменение нарастающим итогом</translation>
    </message>
    <message>
        <source>Changed earlier</source>
        <translation>Изменилось раньше</translation>
    </message>
    <message>
        <source>Changed in the last month</source>
        <translation>Изменилось за последний месяц</translation>
    </message>
    <message>
        <source>Changed in the last three months</source>
        <translation>Изменилось за последние три месяца</translation>
    </message>
    <message>
        <source>Changed in the last week</source>
        <translation>Изменилось за последнюю неделю</translation>
    </message>
    <message>
        <source>Changed in the last year</source>
        <translation>Изменилось за последний год</translation>
    </message>
    <message>
        <source>Changed since. Press “Preview”.</source>
        <translation>С тех пор изменено. Нажмите «Просмотр».</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Changes by sector</source>
        <translation>Изменения по участкам</translation>
    </message>
    <message>
        <source>Changes of control, entries of a situation log, or other dated features.</source>
        <translation>Изменения контроля, записи журнала обстановки или другие датированные объекты.</translation>
    </message>
    <message>
        <source>Changes that nobody reports and reports that no map shows, as one list.</source>
        <translation>Изменения, о которых никто не сообщает, и сообщения, которых нет на картах, одним списком.</translation>
    </message>
    <message>
        <source>Changes with support</source>
        <translation>Подтверждённые изменения</translation>
    </message>
    <message>
        <source>Changes without support</source>
        <translation>Неподтверждённые изменения</translation>
    </message>
    <message>
        <source>Changes: {all}, reported by at least one source: {supported}, by nobody: {bare}. Reported events that are on no map: {unmapped}.</source>
        <translation>Изменений: {all}; о которых сообщает хотя бы один источник: {supported}, никто: {bare}. Сообщённых событий, которых нет ни на одной карте: {unmapped}.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Check claims</source>
        <translation>Проверить утверждения</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Проверить журнал</translation>
    </message>
    <message>
        <source>Check the log against a note</source>
        <translation>Сверить журнал с записью</translation>
    </message>
    <message>
        <source>Check the log against a note…</source>
        <translation>Сверить журнал с записью…</translation>
    </message>
    <message>
        <source>Check the log against a printed hash</source>
        <translation>Сверить журнал с напечатанным хешем</translation>
    </message>
    <message>
        <source>Check the log against a printed hash…</source>
        <translation>Сверить журнал с напечатанным хешем…</translation>
    </message>
    <message>
        <source>Choose .png: this QGIS writes no {kind} files without Qt’s image formats.</source>
        <translation>Выберите .png: эта версия QGIS не пишет файлы {kind} без форматов изображений Qt.</translation>
    </message>
    <message>
        <source>Choose a GeoPackage or a PostgreSQL connection</source>
        <translation>Выберите GeoPackage или подключение PostgreSQL</translation>
    </message>
    <message>
        <source>Choose a column for: {fields}.</source>
        <translation>Выберите столбец для: {fields}.</translation>
    </message>
    <message>
        <source>Choose a control layer and its actor field first.</source>
        <translation>Сначала выберите слой контроля и его поле стороны.</translation>
    </message>
    <message>
        <source>Choose a control layer with dates in a field “date” first.</source>
        <translation>Сначала выберите слой контроля с датами в поле «date».</translation>
    </message>
    <message>
        <source>Choose a core: a layer of places, or a point on the map.</source>
        <translation>Выберите ядро: слой мест или точку на карте.</translation>
    </message>
    <message>
        <source>Choose a file of your own</source>
        <translation>Выбрать свой файл</translation>
    </message>
    <message>
        <source>Choose a store</source>
        <translation>Выберите хранилище</translation>
    </message>
    <message>
        <source>Choose a vector layer in the layer list first.</source>
        <translation>Сначала выберите векторный слой в списке.</translation>
    </message>
    <message>
        <source>Choose an event store, or a table of claims.</source>
        <translation>Выберите хранилище событий или таблицу утверждений.</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Выбрать в календаре</translation>
    </message>
    <message>
        <source>Choose layers or a folder with maps first. {why}</source>
        <translation>Сначала выберите слои или папку с картами. {why}</translation>
    </message>
    <message>
        <source>Choose layers or a folder.</source>
        <translation>Выберите слои или папку.</translation>
    </message>
    <message>
        <source>Choose other encirclers or besieged, or click other ground.</source>
        <translation>Выберите других окружающих или окружённых либо щёлкните другую местность.</translation>
    </message>
    <message>
        <source>Choose the actor field, the one that says who holds the ground.</source>
        <translation>Выберите поле стороны — того, кто удерживает территорию.</translation>
    </message>
    <message>
        <source>Choose the control layer and its actor field, then click open ground.</source>
        <translation>Выберите слой контроля и его поле стороны, затем щёлкните открытую местность.</translation>
    </message>
    <message>
        <source>Choose the coordinate reference system.</source>
        <translation>Выберите систему координат.</translation>
    </message>
    <message>
        <source>Choose the date field of the control layer.</source>
        <translation>Выберите поле даты слоя контроля.</translation>
    </message>
    <message>
        <source>Choose the date field: a log needs maps of two dates at least.</source>
        <translation>Выберите поле даты: для журнала нужны карты хотя бы за две даты.</translation>
    </message>
    <message>
        <source>Choose the date field: a timeline needs two dates at least.</source>
        <translation>Выберите поле даты: для хронологии нужны хотя бы две даты.</translation>
    </message>
    <message>
        <source>Choose the date field: rates need two dates at least.</source>
        <translation>Выберите поле даты: для скоростей нужны хотя бы две даты.</translation>
    </message>
    <message>
        <source>Choose the file of your template (*.qpt).</source>
        <translation>Выберите файл своего шаблона (*.qpt).</translation>
    </message>
    <message>
        <source>Choose the file or layer to import first.</source>
        <translation>Сначала выберите файл или слой для импорта.</translation>
    </message>
    <message>
        <source>Choose the file that is to hold the layer.</source>
        <translation>Выберите файл, в котором будет слой.</translation>
    </message>
    <message>
        <source>Choose the layer of places.</source>
        <translation>Выберите слой мест.</translation>
    </message>
    <message>
        <source>Choose the study area that the lines divide.</source>
        <translation>Выберите область исследования, которую делят линии.</translation>
    </message>
    <message>
        <source>Choose “Install for me…” in Plugins › Salient › Libraries….</source>
        <translation>Выберите «Установить за меня…» в Модули › Salient › Библиотеки….</translation>
    </message>
    <message>
        <source>Choose “{field}” as the date field, or filter the layer to one date first.</source>
        <translation>Выберите «{field}» как поле даты или сначала отфильтруйте слой по одной дате.</translation>
    </message>
    <message>
        <source>Choose, create or check the event store</source>
        <translation>Выбрать, создать или проверить хранилище событий</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Chosen: {mapping}</source>
        <translation>Выбрано: {mapping}</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Claim: actor</source>
        <translation>Утверждение: сторона</translation>
    </message>
    <message>
        <source>Claim: as stated</source>
        <translation>Утверждение: как заявлено</translation>
    </message>
    <message>
        <source>Claim: comparator</source>
        <translation>Утверждение: сравнение</translation>
    </message>
    <message>
        <source>Claim: date</source>
        <translation>Утверждение: дата</translation>
    </message>
    <message>
        <source>Claim: from date</source>
        <translation>Утверждение: с даты</translation>
    </message>
    <message>
        <source>Claim: from place</source>
        <translation>Утверждение: от места</translation>
    </message>
    <message>
        <source>Claim: kind</source>
        <translation>Утверждение: вид</translation>
    </message>
    <message>
        <source>Claim: measured on</source>
        <translation>Утверждение: измерено на</translation>
    </message>
    <message>
        <source>Claim: reference areas</source>
        <translation>Утверждение: площади для сравнения</translation>
    </message>
    <message>
        <source>Claim: to place</source>
        <translation>Утверждение: до места</translation>
    </message>
    <message>
        <source>Claim: unit</source>
        <translation>Утверждение: единица</translation>
    </message>
    <message>
        <source>Claim: up to</source>
        <translation>Утверждение: до</translation>
    </message>
    <message>
        <source>Claim: value</source>
        <translation>Утверждение: значение</translation>
    </message>
    <message>
        <source>Claims against measurement</source>
        <translation>Утверждения и измерения</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Classes are those of a control layer: clear them with lines.</source>
        <translation>Классы относятся к слою контроля: с линиями очистите их.</translation>
    </message>
    <message>
        <source>Click a date to go there; the arrow keys go from date to date.</source>
        <translation>Щёлкните дату, чтобы перейти к ней; стрелки переходят от даты к дате.</translation>
    </message>
    <message>
        <source>Click on the value that needs another period.</source>
        <translation>Щёлкните значение, которому нужен другой период.</translation>
    </message>
    <message>
        <source>Click open ground on the map.</source>
        <translation>Щёлкните открытую местность на карте.</translation>
    </message>
    <message>
        <source>Click open ground: how far is it from being cut off?</source>
        <translation>Щёлкните открытую местность: далеко ли ей до окружения?</translation>
    </message>
    <message>
        <source>Click the other end of the stretch.</source>
        <translation>Щёлкните другой конец отрезка.</translation>
    </message>
    <message>
        <source>Click where supply comes from: the rear of this core.</source>
        <translation>Щёлкните, откуда идёт снабжение: тыл этого ядра.</translation>
    </message>
    <message>
        <source>Close this window, and click open ground on the map.</source>
        <translation>Закройте это окно и щёлкните по открытой местности на карте.</translation>
    </message>
    <message>
        <source>Closed ground divides the core, and a pocket must hold every piece of it.</source>
        <translation>Закрытая местность разделяет ядро, а котёл должен содержать каждую его часть.</translation>
    </message>
    <message>
        <source>Closed ground divides the core: its largest part.</source>
        <translation>Закрытая местность разделяет ядро: взята его наибольшая часть.</translation>
    </message>
    <message>
        <source>Closed ground divides the core: its three largest parts.</source>
        <translation>Закрытая местность разделяет ядро: взяты три его наибольшие части.</translation>
    </message>
    <message>
        <source>Closing rate</source>
        <translation>Скорость замыкания</translation>
    </message>
    <message>
        <source>Closing rate (km per day)</source>
        <translation>Скорость замыкания (км в день)</translation>
    </message>
    <message>
        <source>Closing rate and projected sealing date of each core; needs dates.</source>
        <translation>Скорость замыкания и прогнозируемая дата замыкания каждого ядра; нужны даты.</translation>
    </message>
    <message>
        <source>Closing rate: averaged over lines through the dates with a gap whose errors fade from date to date, from independent errors to a random walk with drift, each weighed by how well it explains the data. A sealing date is projected only where the slope is significant: where the gap is 0 with a probability of 50 % (2.5 to 97.5 %), after the last date of the data.</source>
        <translation>Скорость замыкания: среднее по линиям через даты с горловиной, погрешности которых ослабевают от даты к дате, от независимых до случайного блуждания со сносом, каждая взвешена по тому, насколько хорошо объясняет данные. Дата замыкания прогнозируется, только если наклон значим: где горловина равна 0 с вероятностью 50 % (от 2,5 до 97,5 %), после последней даты данных.</translation>
    </message>
    <message>
        <source>Coalition</source>
        <translation>Коалиция</translation>
    </message>
    <message>
        <source>Coalition “{line}” is not understood. Write it as “Actor; Actor = Name”, one a line.</source>
        <translation>Коалиция «{line}» непонятна. Запишите как «Сторона; Сторона = Название», по одной в строке.</translation>
    </message>
    <message>
        <source>Coalitions</source>
        <translation>Коалиции</translation>
    </message>
    <message>
        <source>Coalitions join the actors of a control layer: clear them with lines.</source>
        <translation>Коалиции объединяют стороны слоя контроля: с линиями очистите их.</translation>
    </message>
    <message>
        <source>Coasts and borders</source>
        <translation>Берега и границы</translation>
    </message>
    <message>
        <source>Coasts and borders of states: front along them is left out.</source>
        <translation>Берега и границы государств: фронт вдоль них исключается.</translation>
    </message>
    <message>
        <source>Code page of the file</source>
        <translation>Кодировка файла</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Собрано</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Собрал</translation>
    </message>
    <message>
        <source>Collected with</source>
        <translation>Собрано с помощью</translation>
    </message>
    <message>
        <source>Collection, verification, sensitivity</source>
        <translation>Сбор, проверка, чувствительность</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Colour of {actor}</source>
        <translation>Цвет стороны {actor}</translation>
    </message>
    <message>
        <source>Colours of actors</source>
        <translation>Цвета сторон</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Columns of {name} that are not used: {unused}.</source>
        <translation>Неиспользуемые столбцы {name}: {unused}.</translation>
    </message>
    <message>
        <source>Columns of {name} were read as: {columns}.</source>
        <translation>Столбцы {name} прочитаны как: {columns}.</translation>
    </message>
    <message>
        <source>Columns of “{table}”</source>
        <translation>Столбцы «{table}»</translation>
    </message>
    <message>
        <source>Columns that are not used: {columns}</source>
        <translation>Неиспользуемые столбцы: {columns}</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Столбцы…</translation>
    </message>
    <message>
        <source>Comp&amp;arator</source>
        <translation>С&amp;равнение</translation>
    </message>
    <message>
        <source>Compare on a page</source>
        <translation>Сравнить на странице</translation>
    </message>
    <message>
        <source>Compare sources</source>
        <translation>Сравнить источники</translation>
    </message>
    <message>
        <source>Compare sources…</source>
        <translation>Сравнить источники…</translation>
    </message>
    <message>
        <source>Compared with areas</source>
        <translation>По сравнению с площадями</translation>
    </message>
    <message>
        <source>Compared with day</source>
        <translation>По сравнению с днём</translation>
    </message>
    <message>
        <source>Compares control maps of the same dates by two makers or more: where they agree, how far apart their fronts are, who draws first, and the position error that follows.</source>
        <translation>Сравнивает карты контроля двух или более составителей на одни даты: где они согласны, как далеко их фронты, кто рисует первым и какая отсюда погрешность положения.</translation>
    </message>
    <message>
        <source>Compares two dates of a control map: the ground that changed hands, from whom to whom, how far and which way the front moved, and what is only redraw noise.</source>
        <translation>Сравнивает карту контроля на две даты: какая территория перешла от кого к кому, как далеко и куда сдвинулся фронт и что лишь шум перерисовки.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Confidence (%)</source>
        <translation>Доверительная вероятность (%)</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Консенсус</translation>
    </message>
    <message>
        <source>Consistent</source>
        <translation>Согласуется</translation>
    </message>
    <message>
        <source>Consistent up to a position error of {metres} (1 sigma).</source>
        <translation>Согласуется до погрешности положения {metres} (1 сигма).</translation>
    </message>
    <message>
        <source>Consistent up to an error of places of {metres} (1 sigma).</source>
        <translation>Согласуется до погрешности мест {metres} (1 сигма).</translation>
    </message>
    <message>
        <source>Contested ground goes by both names, as “A / B”. Overlaps narrower than 20 m on average go to the feature that comes first unless all are kept; they are reported.</source>
        <translation>Спорная территория носит оба названия: «A / B». Наложения в среднем уже 20 м отходят первому по порядку объекту, если не оставляются все; они сообщаются.</translation>
    </message>
    <message>
        <source>Contested ground is front on both of its edges, and lengths count both: {names}.</source>
        <translation>Спорная территория — фронт с обоих своих краёв, и длины учитывают оба: {names}.</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>Control class field</source>
        <translation>Поле класса контроля</translation>
    </message>
    <message>
        <source>Control classes that count</source>
        <translation>Учитываемые классы контроля</translation>
    </message>
    <message>
        <source>Control from front lines</source>
        <translation>Контроль по линиям фронта</translation>
    </message>
    <message>
        <source>Control from places</source>
        <translation>Контроль по населённым пунктам</translation>
    </message>
    <message>
        <source>Control from {first} to {last}</source>
        <translation>Контроль с {first} по {last}</translation>
    </message>
    <message>
        <source>Control layer</source>
        <translation>Слой контроля</translation>
    </message>
    <message>
        <source>Control layer with both dates</source>
        <translation>Слой контроля с обеими датами</translation>
    </message>
    <message>
        <source>Control layer: choose the actor field; there is no “{field}”.</source>
        <translation>Слой контроля: выберите поле стороны; поля «{field}» нет.</translation>
    </message>
    <message>
        <source>Control maps</source>
        <translation>Карты контроля</translation>
    </message>
    <message>
        <source>Control maps of the day and of the day before</source>
        <translation>Карты контроля за день и за предыдущий день</translation>
    </message>
    <message>
        <source>Control timeline</source>
        <translation>Хронология контроля</translation>
    </message>
    <message>
        <source>Coordinates: {crs}.</source>
        <translation>Координаты: {crs}.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy a link to this date</source>
        <translation>Копировать ссылку на эту дату</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Копировать как цитату</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Копировать команду</translation>
    </message>
    <message>
        <source>Copy the command, or the whole text</source>
        <translation>Скопируйте команду или весь текст</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Ядро</translation>
    </message>
    <message>
        <source>Core as a point</source>
        <translation>Ядро как точка</translation>
    </message>
    <message>
        <source>Core name field</source>
        <translation>Поле названия ядра</translation>
    </message>
    <message>
        <source>Core radius</source>
        <translation>Радиус ядра</translation>
    </message>
    <message>
        <source>Core taken: the encirclers hold this ground</source>
        <translation>Ядро взято: эту территорию удерживают окружающие</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Ядра</translation>
    </message>
    <message>
        <source>Correlation length (m)</source>
        <translation>Длина корреляции (м)</translation>
    </message>
    <message>
        <source>Correlation length of the position error</source>
        <translation>Длина корреляции погрешности положения</translation>
    </message>
    <message>
        <source>Count towards the start</source>
        <translation>Отсчитывать к началу</translation>
    </message>
    <message>
        <source>Cred&amp;its</source>
        <translation>&amp;Авторство</translation>
    </message>
    <message>
        <source>Credibility (1 to 6)</source>
        <translation>Достоверность (1–6)</translation>
    </message>
    <message>
        <source>Credibility {credibility} does not exist. It runs from 1 to 6.</source>
        <translation>Достоверности {credibility} нет. Она бывает от 1 до 6.</translation>
    </message>
    <message>
        <source>Credibility “{words}” does not exist. It runs from 1 to 6.</source>
        <translation>Достоверности «{words}» нет. Она бывает от 1 до 6.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Авторство</translation>
    </message>
    <message>
        <source>Crimea</source>
        <translation>Крым</translation>
    </message>
    <message>
        <source>Crossing a river counts as</source>
        <translation>Пересечение реки считается как</translation>
    </message>
    <message>
        <source>D: not usually reliable</source>
        <translation>D: обычно ненадёжен</translation>
    </message>
    <message>
        <source>Da&amp;te precision (± days)</source>
        <translation>Точность &amp;даты (± дней)</translation>
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
        <translation>&amp;Формат даты</translation>
    </message>
    <message>
        <source>Date (first day)</source>
        <translation>Дата (первый день)</translation>
    </message>
    <message>
        <source>Date collected</source>
        <translation>Дата сбора</translation>
    </message>
    <message>
        <source>Date field</source>
        <translation>Поле даты</translation>
    </message>
    <message>
        <source>Date field: not after</source>
        <translation>Поле даты: не позже</translation>
    </message>
    <message>
        <source>Date field: not before</source>
        <translation>Поле даты: не раньше</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>Формат даты</translation>
    </message>
    <message>
        <source>Date of everything</source>
        <translation>Дата для всего</translation>
    </message>
    <message>
        <source>Date of the first map of the two</source>
        <translation>Дата первой из двух карт</translation>
    </message>
    <message>
        <source>Date of the first map of “before_after”. Empty: the first date there is; of a gap the first of the same pocket.</source>
        <translation>Дата первой карты в «before_after». Пусто: первая имеющаяся дата; для горловины первая дата того же котла.</translation>
    </message>
    <message>
        <source>Date of the map after, in a layer with both. Empty: the last.</source>
        <translation>Дата карты после, в слое с обеими. Пусто: последняя.</translation>
    </message>
    <message>
        <source>Date of the map before or after the change. Empty: {fields}.</source>
        <translation>Дата карты до или после изменения. Пусто: {fields}.</translation>
    </message>
    <message>
        <source>Date of the map before, in a layer with both. Empty: the first.</source>
        <translation>Дата карты до, в слое с обеими. Пусто: первая.</translation>
    </message>
    <message>
        <source>Date pattern</source>
        <translation>Шаблон даты</translation>
    </message>
    <message>
        <source>Date precision</source>
        <translation>Точность даты</translation>
    </message>
    <message>
        <source>Date precision (± days)</source>
        <translation>Точность даты (± дней)</translation>
    </message>
    <message>
        <source>Date published</source>
        <translation>Дата публикации</translation>
    </message>
    <message>
        <source>Dated lines</source>
        <translation>Линии с датами</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Dates (2025-01-31) separated by semicolons. Empty: each at which something changes.</source>
        <translation>Даты (2025-01-31) через точку с запятой. Пусто: каждая, когда что-то меняется.</translation>
    </message>
    <message>
        <source>Dates like “{text}” can be read as {ways}, and nothing in the data tells which. Choose the date format.</source>
        <translation>Даты вроде «{text}» читаются как {ways}, и данные не показывают, как именно. Выберите формат даты.</translation>
    </message>
    <message>
        <source>Day it speaks of</source>
        <translation>За какой день</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Days between map and claim</source>
        <translation>Дней между картой и утверждением</translation>
    </message>
    <message>
        <source>Days between maps</source>
        <translation>Дней между картами</translation>
    </message>
    <message>
        <source>Days of events from changes</source>
        <translation>Дней между событиями и изменениями</translation>
    </message>
    <message>
        <source>Days sealed</source>
        <translation>Дней замкнуто</translation>
    </message>
    <message>
        <source>Delaware; Rhode Island</source>
        <translation>Delaware; Rhode Island</translation>
    </message>
    <message>
        <source>Denied by</source>
        <translation>Опровергают</translation>
    </message>
    <message>
        <source>Denied, and reported by nobody</source>
        <translation>Отрицается, и никто не сообщил</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Определить</translation>
    </message>
    <message>
        <source>Dialogs start with these. Scripts, models and the command line do not heed them.</source>
        <translation>С этого начинаются диалоги. Скрипты, модели и командная строка этого не учитывают.</translation>
    </message>
    <message>
        <source>Did not change</source>
        <translation>Не изменилось</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Оговорка</translation>
    </message>
    <message>
        <source>Disputed border or former line of control</source>
        <translation>Спорная граница или прежняя линия контроля</translation>
    </message>
    <message>
        <source>Disputed border or line of control</source>
        <translation>Спорная граница или линия контроля</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Расстояние</translation>
    </message>
    <message>
        <source>Distance between transects along the baseline, in metres.</source>
        <translation>Расстояние между разрезами вдоль базовой линии, в метрах.</translation>
    </message>
    <message>
        <source>Distance of events from changes</source>
        <translation>Расстояние от событий до изменений</translation>
    </message>
    <message>
        <source>Distances and directions are told from here. Escape ends it.</source>
        <translation>Отсюда указываются расстояния и направления. Escape — завершить.</translation>
    </message>
    <message>
        <source>Divides a study area by dated front lines into who held which side.</source>
        <translation>Делит область исследования датированными линиями фронта по тому, кто удерживал какую сторону.</translation>
    </message>
    <message>
        <source>Done. Start QGIS again, then Salient's algorithms run.</source>
        <translation>Готово. Перезапустите QGIS, и алгоритмы Salient заработают.</translation>
    </message>
    <message>
        <source>Dots per inch of a PNG, and of what cannot be drawn as vectors.</source>
        <translation>Точек на дюйм для PNG и для того, что нельзя нарисовать вектором.</translation>
    </message>
    <message>
        <source>Doubtful in it (km²)</source>
        <translation>В том числе сомнительно (км²)</translation>
    </message>
    <message>
        <source>Draw an advance</source>
        <translation>Нарисовать продвижение</translation>
    </message>
    <message>
        <source>Draw on a scratch layer; the answer follows each edit.</source>
        <translation>Рисуйте на временном слое; ответ следует за каждой правкой.</translation>
    </message>
    <message>
        <source>Draw the borders of QGIS’s world map (Natural Earth) and name towns (GeoNames), as many as the scale allows. Not on maps with a base map or places of their own.</source>
        <translation>Рисовать границы карты мира QGIS (Natural Earth) и подписывать города (GeoNames), сколько позволяет масштаб. Не на картах с собственной подложкой или собственными местами.</translation>
    </message>
    <message>
        <source>Draw the land of QGIS’s world map, without borders, beneath the layers, at scales smaller than 1 : 500,000.</source>
        <translation>Рисовать под слоями сушу с карты мира QGIS, без границ, в масштабах мельче 1 : 500 000.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Рисование…</translation>
    </message>
    <message>
        <source>Draws the boundary that actors share, pair by pair, without other borders.</source>
        <translation>Рисует общую границу сторон, пара за парой, без других границ.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>E: unreliable</source>
        <translation>E: ненадёжен</translation>
    </message>
    <message>
        <source>Each change (or any feature with a place and dates: an entry of the situation log, a gap line) is matched to the events of the store that stand near it.

Near means: within the distance plus the event's own location precision, measured on the ellipsoid from the event's point to the feature; and within the days plus the event's own date precision, between the event's dates and the time from the earlier map to the later one. A feature without dates is matched in space only, and that is said.

A change is supported if at least one report of such an event reports it. Denials and qualifications are counted apart and support nothing. Reliability of the source (A–F) and credibility of the information (1–6) are counted apart and never merged. Retracted events and reports do not count.

Where the changes say who gained and who lost, an event must fit: the first of its actors acts, so that an attack by the loser supports nothing, but a withdrawal does. Such contrary reports are counted apart, and so are those that name no side or one that the changes do not know: put allies into coalitions.

Support says that somebody reported something there and then. Whether it was this change is for you to read: the table of links lists every pair.</source>
        <translation>Каждое изменение (или любой объект с местом и датами: запись журнала обстановки, линия горловины) сопоставляется с событиями хранилища, которые находятся рядом.

Рядом — значит: в пределах расстояния плюс точность положения события, измеренного на эллипсоиде от точки события до объекта; и в пределах дней плюс точность даты события, между датами события и временем от более ранней карты до более поздней. Объект без дат сопоставляется только в пространстве, и это указывается.

Изменение подтверждено, если о нём сообщает хотя бы одно сообщение такого события. Опровержения и уточнения считаются отдельно и ничего не подтверждают. Надёжность источника (A–F) и достоверность сведений (1–6) считаются отдельно и никогда не сливаются. Отозванные события и сообщения не учитываются.

Где изменения указывают, кто приобрёл и кто потерял, событие должно подходить: действует первая из его сторон, так что атака потерявшего ничего не подтверждает, а отход подтверждает. Такие противоположные сообщения считаются отдельно, как и не называющие сторону или называющие неизвестную изменениям: объедините союзников в коалиции.

Подтверждение говорит, что кто-то сообщил о чём-то там и тогда. Было ли это именно этим изменением — судить вам: таблица связей перечисляет каждую пару.</translation>
    </message>
    <message>
        <source>Each date of the layers</source>
        <translation>Каждая дата слоёв</translation>
    </message>
    <message>
        <source>Each line has a left and a right side in the direction in which it was drawn. Who is where is given for all lines, or by two fields.

Open ends are joined to the open end of another line within the distance given; every other end inside the study area is carried to its edge, by the rule chosen. A piece of ground goes to the actor that most of the length of the lines along it says; where lines contradict each other, a row says by how much.

The polygons of one date meet in identical vertices. The study area's edge is no front: give the same area to what measures the result.</source>
        <translation>У каждой линии есть левая и правая сторона по направлению рисования. Кто где находится, задаётся для всех линий или двумя полями.

Открытые концы соединяются с открытым концом другой линии в пределах заданного расстояния; любой другой конец внутри области исследования продолжается до её края по выбранному правилу. Часть территории отходит стороне, на которую указывает большая часть длины линий вдоль неё; где линии противоречат друг другу, строка указывает насколько.

Полигоны одной даты сходятся в одинаковых вершинах. Край области исследования — не фронт: задайте ту же область там, где измеряется результат.</translation>
    </message>
    <message>
        <source>Each maker's front is cut into pieces of equal length, and from the middle of each the distance to the other's front of the same sides is taken, both ways. Position error: the root mean square of that distance divided by √2, one map's if both err alike and on their own; makers who copy one another seem to err less than they do. Correlation length: the integral of the correlation along the front, the mean shift taken off, is that of exp(−½ (d / c)²).</source>
        <translation>Фронт каждого составителя режется на части равной длины, и от середины каждой берётся расстояние до фронта другого между теми же сторонами, в обоих направлениях. Погрешность положения: среднеквадратичное этого расстояния, делённое на √2, — для одной карты, если обе ошибаются одинаково и независимо; составители, копирующие друг друга, на вид ошибаются меньше, чем на деле. Длина корреляции: интеграл корреляции вдоль фронта за вычетом среднего сдвига, как у exp(−½ (d / c)²).</translation>
    </message>
    <message>
        <source>Each piece of ground once, with when and from whom it last changed hands.</source>
        <translation>Каждая часть территории один раз: когда и от кого она перешла последний раз.</translation>
    </message>
    <message>
        <source>Each pocket</source>
        <translation>Каждый котёл</translation>
    </message>
    <message>
        <source>Each pocket, on each date, with all that is known of it.</source>
        <translation>Каждый котёл на каждую дату, со всеми сведениями о нём.</translation>
    </message>
    <message>
        <source>Each value is an actor</source>
        <translation>Каждое значение — сторона</translation>
    </message>
    <message>
        <source>Edge follows a coast or border within</source>
        <translation>Край следует берегу или границе в пределах</translation>
    </message>
    <message>
        <source>Edges that two maps draw alike cancel; the rest is noded and each piece is labelled with who held it before and after. For each actor, area after less area before is gains less losses.</source>
        <translation>Края, нарисованные на двух картах одинаково, взаимно уничтожаются; остальное сводится в узлы, и для каждой части указывается, кто удерживал её до и после. Для каждой стороны площадь после минус площадь до равна приобретениям минус потери.</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Изменить событие</translation>
    </message>
    <message>
        <source>Edit report</source>
        <translation>Изменить сообщение</translation>
    </message>
    <message>
        <source>Edit the event</source>
        <translation>Изменить событие</translation>
    </message>
    <message>
        <source>Empty the table: each value is an actor</source>
        <translation>Очистить таблицу: каждое значение — сторона</translation>
    </message>
    <message>
        <source>Empty: found by its name; without one the layer is one map.</source>
        <translation>Пусто: находится по названию; без него слой — одна карта.</translation>
    </message>
    <message>
        <source>Empty: found by its name; without one the layer is the ground of one side.</source>
        <translation>Пусто: находится по названию; без него слой — территория одной стороны.</translation>
    </message>
    <message>
        <source>Empty: in this process, and in others beside it where the work that is left and idle processors make it pay. “in process”: here alone. “processes” or “processes:4”: in a pool of processes. host:port: on a Dask cluster.</source>
        <translation>Пусто: в этом процессе и в других рядом с ним, если оставшаяся работа и свободные процессоры того стоят. «in process»: только здесь. «processes» или «processes:4»: в пуле процессов. host:port: на кластере Dask.</translation>
    </message>
    <message>
        <source>Empty: the layer's name.</source>
        <translation>Пусто: название слоя.</translation>
    </message>
    <message>
        <source>Empty: {fields}. Without it sides are not tested.</source>
        <translation>Пусто: {fields}. Без него стороны не проверяются.</translation>
    </message>
    <message>
        <source>Encirclement</source>
        <translation>Окружение</translation>
    </message>
    <message>
        <source>Encirclement gap</source>
        <translation>Горловина окружения</translation>
    </message>
    <message>
        <source>Encirclement gap over time</source>
        <translation>Горловина окружения во времени</translation>
    </message>
    <message>
        <source>Encirclement gap round {core}</source>
        <translation>Горловина окружения вокруг {core}</translation>
    </message>
    <message>
        <source>Encirclement gap, km</source>
        <translation>Горловина окружения, км</translation>
    </message>
    <message>
        <source>Encirclement gap, {core}</source>
        <translation>Горловина окружения, {core}</translation>
    </message>
    <message>
        <source>Encirclement gap: how much open ground, along the shortest lines across it, the encirclers would still have to close to cut the pocket off from its rear.</source>
        <translation>Горловина окружения: сколько открытой местности, по кратчайшим линиям через неё, окружающим осталось бы перекрыть, чтобы отрезать котёл от тыла.</translation>
    </message>
    <message>
        <source>Encirclement gap: {encirclers} round {besieged}</source>
        <translation>Горловина окружения: {encirclers} вокруг {besieged}</translation>
    </message>
    <message>
        <source>Encirclement gaps: {encirclers}</source>
        <translation>Горловины окружения: {encirclers}</translation>
    </message>
    <message>
        <source>Encirclement gap{core}</source>
        <translation>Горловина окружения{core}</translation>
    </message>
    <message>
        <source>Encirclers</source>
        <translation>Окружающие</translation>
    </message>
    <message>
        <source>Encirclers: {name}, the largest side but that of this ground.</source>
        <translation>Окружающие: {name}, крупнейшая сторона, кроме стороны этой территории.</translation>
    </message>
    <message>
        <source>Encoding of texts</source>
        <translation>Кодировка текстов</translation>
    </message>
    <message>
        <source>End field</source>
        <translation>Поле конца</translation>
    </message>
    <message>
        <source>End to end against summed (km²)</source>
        <translation>От начала к концу и сумма (км²)</translation>
    </message>
    <message>
        <source>End to end against summed: {actor}</source>
        <translation>От начала к концу и сумма: {actor}</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>Записи журнала</translation>
    </message>
    <message>
        <source>Error of the ratio (95 %)</source>
        <translation>Погрешность отношения (95 %)</translation>
    </message>
    <message>
        <source>Error, by formula: each end of a gap line is known to ± the position error s (one sigma); a gap of k lines has sigma s·√(2k), and ± is 1.96 sigma. It holds where errors go together over more than the neighbourhood of a line's end.</source>
        <translation>Погрешность по формуле: каждый конец линии горловины известен с точностью ± погрешность положения s (одна сигма); у горловины из k линий сигма s·√(2k), а ± — 1,96 сигма. Формула верна, где погрешности согласованы на протяжении большем, чем окрестность конца линии.</translation>
    </message>
    <message>
        <source>Error, by how sure the ground is: the gap is measured with all ground of which the map is not sure given to the one side, then to the other. The interval reaches from the least of these to the most, and holds that of the position error.</source>
        <translation>Погрешность по надёжности территории: горловина измерена, когда вся территория, в которой карта не уверена, отдана одной стороне, затем другой. Интервал идёт от наименьшего из этих значений до наибольшего и содержит интервал погрешности положения.</translation>
    </message>
    <message>
        <source>Error, by simulation: every boundary was moved {runs} times by a random field along it, with the position error and the correlation length given, and the gap measured anew. The interval of 95 % is that of the runs, less the bias that errors give a minimum.</source>
        <translation>Погрешность по моделированию: каждая граница сдвинута {runs} раз случайным полем вдоль неё с заданными погрешностью положения и длиной корреляции, и горловина измерена заново. Интервал 95 % — по этим запускам за вычетом смещения, которое погрешности дают минимуму.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Event and its reports</source>
        <translation>Событие и его сообщения</translation>
    </message>
    <message>
        <source>Event store</source>
        <translation>Хранилище событий</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Events linked to “{layer}”.</source>
        <translation>События, связанные с «{layer}».</translation>
    </message>
    <message>
        <source>Events near changes</source>
        <translation>События рядом с изменениями</translation>
    </message>
    <message>
        <source>Events of one feature of “{layer}”.</source>
        <translation>События одного объекта «{layer}».</translation>
    </message>
    <message>
        <source>Events of the selected features of “{layer}”.</source>
        <translation>События выделенных объектов «{layer}».</translation>
    </message>
    <message>
        <source>Events: {events}. Reports: {reports}.</source>
        <translation>Событий: {events}. Сообщений: {reports}.</translation>
    </message>
    <message>
        <source>Every change from map to map, a row a connected piece.</source>
        <translation>Каждое изменение от карты к карте, строка на связную часть.</translation>
    </message>
    <message>
        <source>Every change, with how many events and reports stand near it, by grade.</source>
        <translation>Каждое изменение и сколько событий и сообщений рядом с ним, по оценке.</translation>
    </message>
    <message>
        <source>Every line needs an uncertainty greater than 0 to be weighted by it.</source>
        <translation>Для взвешивания каждой линии нужна погрешность больше 0.</translation>
    </message>
    <message>
        <source>Every map in this folder and its subfolders is read, besides the layers.</source>
        <translation>Читается каждая карта в этой папке и вложенных, помимо слоёв.</translation>
    </message>
    <message>
        <source>Excluded pieces</source>
        <translation>Исключённые части</translation>
    </message>
    <message>
        <source>Export map</source>
        <translation>Экспорт карты</translation>
    </message>
    <message>
        <source>Export sources</source>
        <translation>Экспорт источников</translation>
    </message>
    <message>
        <source>Export sources…</source>
        <translation>Экспорт источников…</translation>
    </message>
    <message>
        <source>Export writes every page on a larger sheet, with marks where it is trimmed</source>
        <translation>При экспорте каждая страница записывается на листе большего размера с метками обреза</translation>
    </message>
    <message>
        <source>Export writes one picture of the map for each date into it. Empty: none</source>
        <translation>Экспорт записывает сюда по изображению карты на каждую дату. Пусто: нет</translation>
    </message>
    <message>
        <source>Exports, pages and web maps leave out what is internal or restricted, and hide a blurred event's place in a cell of at least 10 km.</source>
        <translation>Экспорт, страницы и веб-карты пропускают внутреннее и ограниченное и скрывают место размытого события в ячейке не менее 10 км.</translation>
    </message>
    <message>
        <source>Exports, pages and web maps leave out what is internal or restricted.</source>
        <translation>Экспорт, страницы и веб-карты пропускают внутреннее и ограниченное.</translation>
    </message>
    <message>
        <source>Exte&amp;nt</source>
        <translation>&amp;Охват</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>F: reliability cannot be judged</source>
        <translation>F: надёжность нельзя оценить</translation>
    </message>
    <message>
        <source>Features of one “{field}” that hang together are one road.</source>
        <translation>Соединённые объекты с одним «{field}» — одна дорога.</translation>
    </message>
    <message>
        <source>Fetches builds that are known to fit this QGIS into a folder of your profile, and checks them. Nothing of QGIS's own is changed.</source>
        <translation>Загружает сборки, подходящие этой версии QGIS, в папку вашего профиля и проверяет их. В самом QGIS ничего не меняется.</translation>
    </message>
    <message>
        <source>Fetching libraries for Salient</source>
        <translation>Загрузка библиотек для Salient</translation>
    </message>
    <message>
        <source>Fetching {files} from {index}</source>
        <translation>Загрузка {files} из {index}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Field of the actor on the left</source>
        <translation>Поле стороны слева</translation>
    </message>
    <message>
        <source>Field of the actor on the right</source>
        <translation>Поле стороны справа</translation>
    </message>
    <message>
        <source>Field of the dated lines with their uncertainty (1 sigma, metres), for WLR.</source>
        <translation>Поле датированных линий с погрешностью (1 сигма, метры), для WLR.</translation>
    </message>
    <message>
        <source>Field with the class of control: assessed, claimed, contested, infiltrated. Features without a class always count.</source>
        <translation>Поле класса контроля: assessed, claimed, contested, infiltrated. Объекты без класса учитываются всегда.</translation>
    </message>
    <message>
        <source>Field with the date of the map that a feature belongs to: a date, a date and time, or ISO text (2025-01-31). Leave it empty where the layer holds one map; where features of several dates share ground that is refused.</source>
        <translation>Поле с датой карты, к которой относится объект: дата, дата и время или текст ISO (2025-01-31). Оставьте пустым, если в слое одна карта; если у объектов разных дат общая территория, это не принимается.</translation>
    </message>
    <message>
        <source>Field with the date. Empty: one known by name, else one undated map.</source>
        <translation>Поле даты. Пусто: известное по названию, иначе одна карта без даты.</translation>
    </message>
    <message>
        <source>Field with the name of the core. Empty: one called “name” or the like, else the feature id.</source>
        <translation>Поле с названием ядра. Пусто: поле «name» или подобное, иначе id объекта.</translation>
    </message>
    <message>
        <source>Field with the name of who holds the ground.</source>
        <translation>Поле с названием того, кто удерживает территорию.</translation>
    </message>
    <message>
        <source>Field with the names of the places. Empty: a field called “name” or the like.</source>
        <translation>Поле с названиями мест. Пусто: поле «name» или подобное.</translation>
    </message>
    <message>
        <source>Field with the names of the sectors. Empty: a field called “name” or the like, or their numbers.</source>
        <translation>Поле с названиями участков. Пусто: поле «name» или подобное либо их номера.</translation>
    </message>
    <message>
        <source>Field with the names. Empty: a field called “name” or the like.</source>
        <translation>Поле с названиями. Пусто: поле «name» или подобное.</translation>
    </message>
    <message>
        <source>Field with the population. Null and 0 mean unknown, and are counted as such.</source>
        <translation>Поле населения. NULL и 0 означают «неизвестно» и так учитываются.</translation>
    </message>
    <message>
        <source>Field with the road's name or number. Features of one name that hang together are one road, any other is its own. Empty: a field called “ref”, “name” or “road”.</source>
        <translation>Поле с названием или номером дороги. Соединённые объекты с одним названием — одна дорога, остальные сами по себе. Пусто: поле «ref», «name» или «road».</translation>
    </message>
    <message>
        <source>Field with who holds the place. Empty: one known by its name.</source>
        <translation>Поле с тем, кто удерживает место. Пусто: известное по названию.</translation>
    </message>
    <message>
        <source>Fields with the first and the last day on which a feature holds. Empty: those known by name. There is a map for each date at which something changes.</source>
        <translation>Поля с первым и последним днём действия объекта. Пусто: известные по названию. На каждую дату изменений есть карта.</translation>
    </message>
    <message>
        <source>File or layer</source>
        <translation>Файл или слой</translation>
    </message>
    <message>
        <source>Fills in the claim that the quotation states. Check it before you save.</source>
        <translation>Заполняет утверждение из цитаты. Проверьте перед сохранением.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Фильм</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Фильтр названий</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>Найти место</translation>
    </message>
    <message>
        <source>Find a place of the project by its name</source>
        <translation>Найти место проекта по названию</translation>
    </message>
    <message>
        <source>Finds the encirclement gap: the least total length of lines across open ground that, with the encirclers' own ground and barriers, cuts the core off from its rear. One gap line or several, one encircling body or many: the answer is the exact minimum.

Without a core the algorithm searches for the pockets that threaten, with gap lines up to the widest gap, and ranks them by area / gap².

Lengths and areas are geodesic, on the ellipsoid of the layer's coordinate reference system, and do not depend on the project.

States: “open”; “narrow”, under the fire-control range; “sealed”, the gap is 0; “core taken”, the core stands on the encirclers' ground; “no closure”, no ring is possible. With a date field every date is measured, with the closing rate and, where the trend is significant, the date on which the gap may seal.

The numeric outputs are those of the last date and the first core.</source>
        <translation>Находит горловину окружения: наименьшую общую длину линий по открытой местности, которые вместе с территорией окружающих и преградами отрезают ядро от тыла. Одна линия горловины или несколько, одно окружающее тело или много: ответ — точный минимум.

Без ядра алгоритм ищет котлы, которые грозят, с линиями горловины до наибольшей горловины и ранжирует их по площадь / горловина².

Длины и площади геодезические, на эллипсоиде системы координат слоя, и не зависят от проекта.

Состояния: «открыто»; «узко», в пределах дальности огневого контроля; «замкнуто», горловина равна 0; «ядро взято», ядро на территории окружающих; «нет замыкания», кольцо невозможно. С полем даты измеряется каждая дата, со скоростью замыкания и, если тренд значим, датой возможного замыкания.

Числовые выходы относятся к последней дате и первому ядру.</translation>
    </message>
    <message>
        <source>Finds the pocket round the core as Encirclement gap does, and of a layer of roads those that still lead into it.

A road leads in if a connected stretch of it runs over open ground from inside the pocket, across a gap line, to ground outside. Touching the encirclers' edge is not passing: what comes nearer to closed ground than a centimetre is cut there. Connected features of one name or number are one road.

Each road is measured along its way: from the point of it nearest to the core, the shortest way along it to the gap line, and a distance of your choice beyond. Its figures are the least distance to the encirclers' ground, where that is, and the share of the way within the fire-control range. Distances are geodesic, on the ellipsoid of the control layer.

Roads that leave the pocket only over closed ground are “cut”. A sealed pocket has no road out and no nearest distance; where the core is taken, or nothing parts it from the rear, there is no pocket, and the number of roads is empty, too.

The numeric outputs are those of the last date and the first core.</source>
        <translation>Находит котёл вокруг ядра, как «Горловина окружения», и дороги слоя, которые ещё ведут в него.

Дорога ведёт внутрь, если её связный отрезок идёт по открытой местности изнутри котла через линию горловины на территорию снаружи. Касание края окружающих — не проход: то, что ближе сантиметра к закрытой территории, там обрезается. Соединённые объекты с одним названием или номером — одна дорога.

Каждая дорога измеряется вдоль пути: от её точки, ближайшей к ядру, кратчайшим путём по ней до линии горловины и ещё на заданное расстояние. Её цифры — наименьшее расстояние до территории окружающих, где это, и доля пути в пределах дальности огневого контроля. Расстояния геодезические, на эллипсоиде слоя контроля.

Дороги, покидающие котёл только по закрытой территории, «перерезаны». У замкнутого котла нет ни дороги наружу, ни ближайшего расстояния; если ядро взято или ничто не отделяет его от тыла, котла нет и число дорог тоже пусто.

Числовые выходы относятся к последней дате и первому ядру.</translation>
    </message>
    <message>
        <source>Finds the sourced events near each change, counts them by grade, and lists what no source reports.</source>
        <translation>Находит события с источниками рядом с каждым изменением, считает их по оценке и перечисляет то, о чём не сообщает ни один источник.</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Finish the page by hand in QGIS's layout window</source>
        <translation>Завершить страницу вручную в окне макета QGIS</translation>
    </message>
    <message>
        <source>Fire-control range</source>
        <translation>Дальность огневого контроля</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Первое</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Первая дата</translation>
    </message>
    <message>
        <source>First date of the layers</source>
        <translation>Первая дата слоёв</translation>
    </message>
    <message>
        <source>First date. Empty: the first there is.</source>
        <translation>Первая дата. Пусто: первая имеющаяся.</translation>
    </message>
    <message>
        <source>First from the start of the transect</source>
        <translation>Первое от начала разреза</translation>
    </message>
    <message>
        <source>First maker</source>
        <translation>Первый составитель</translation>
    </message>
    <message>
        <source>First map: {date}. Before that the gap was that of another pocket; choose its date to set the two side by side.</source>
        <translation>Первая карта: {date}. До этого горловина была у другого котла; выберите его дату, чтобы поставить оба рядом.</translation>
    </message>
    <message>
        <source>First sealed</source>
        <translation>Впервые замкнуто</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Первые значения</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Folder for one PNG a date of the layers, 1,920 dots wide, with title and date: the map alone, for a film. Their names sort by date.</source>
        <translation>Папка для PNG по одному на дату слоёв, шириной 1920 точек, с заголовком и датой: только карта, для фильма. Имена сортируются по дате.</translation>
    </message>
    <message>
        <source>Follow the temporal controller</source>
        <translation>Следовать контроллеру времени</translation>
    </message>
    <message>
        <source>Followed beyond the gap</source>
        <translation>Прослеживать за горловину</translation>
    </message>
    <message>
        <source>Follows control over all dates of a layer: area, gain, loss and front of each actor, every change, when each piece of ground last changed hands, and a report with charts.</source>
        <translation>Прослеживает контроль по всем датам слоя: площадь, приобретения, потери и фронт каждой стороны, каждое изменение, когда каждая часть территории последний раз перешла из рук в руки, и отчёт с диаграммами.</translation>
    </message>
    <message>
        <source>For each place: who holds it (and since when, with dates), distance and direction to the nearest front, distance to the nearest ground of anybody else, and distance and direction from the nearest reference place, or from each: “Qadir: 119 km (74 mi) west of Deir ez-Zor”.

The front is the boundary that two actors share. Where nobody borders on anybody on the map, the edge of all held ground stands in for it, and the words say so.

With an own side given, a place on anybody else's ground lies behind lines, at the distance from the nearest ground of the own side.

Distances are geodesic, on the ellipsoid of the control layer's coordinate reference system. Directions are those from the place to the front, and from the reference place to the place. Where drawings overlap, all their holders are named.</source>
        <translation>Для каждого места: кто его удерживает (и с каких пор, если есть даты), расстояние и направление до ближайшего фронта, расстояние до ближайшей территории кого-либо другого, расстояние и направление от ближайшего опорного места или от каждого: «Qadir: 119 km (74 mi) west of Deir ez-Zor».

Фронт — общая граница двух сторон. Если на карте никто ни с кем не граничит, его заменяет край всей удерживаемой территории, и это указывается словами.

Если задана своя сторона, место на территории кого-либо другого лежит за линиями, на расстоянии от ближайшей территории своей стороны.

Расстояния геодезические, на эллипсоиде системы координат слоя контроля. Направления — от места к фронту и от опорного места к месту. Где рисунки накладываются, называются все удерживающие.</translation>
    </message>
    <message>
        <source>For gap and pocket by each maker, side by side; needs a core.</source>
        <translation>Для горловины и котла по каждому составителю рядом; нужно ядро.</translation>
    </message>
    <message>
        <source>For the log; may be empty</source>
        <translation>Для журнала; можно не заполнять</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Frames of an animation</source>
        <translation>Кадры анимации</translation>
    </message>
    <message>
        <source>Frames of an earlier run that were removed from “{folder}”: {count}.</source>
        <translation>Кадров прежнего запуска, удалённых из «{folder}»: {count}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>From each reference place</source>
        <translation>От каждого опорного места</translation>
    </message>
    <message>
        <source>From place</source>
        <translation>От места</translation>
    </message>
    <message>
        <source>From two control maps, of a day and of the day before, to a page.</source>
        <translation>От двух карт контроля, за день и за предыдущий день, к странице.</translation>
    </message>
    <message>
        <source>From two control maps, of a day and of the day before, to a page: prepares the maps, measures the encirclement gap and the sealed pockets of the day, finds what changed hands since the day before, matches each change to sourced events, and lays out a map.

Maps are files or layers whose names or date fields tell the day. Open this file in the model designer to change a step.</source>
        <translation>От двух карт контроля, за день и за предыдущий день, к странице: подготавливает карты, измеряет горловину окружения и замкнутые котлы дня, находит, что перешло из рук в руки с предыдущего дня, сопоставляет каждое изменение с событиями с источниками и компонует карту.

Карты — файлы или слои, день которых указан в названии или поле даты. Чтобы изменить шаг, откройте этот файл в конструкторе моделей.</translation>
    </message>
    <message>
        <source>Front after</source>
        <translation>Фронт после</translation>
    </message>
    <message>
        <source>Front and change</source>
        <translation>Фронт и изменения</translation>
    </message>
    <message>
        <source>Front before</source>
        <translation>Фронт до</translation>
    </message>
    <message>
        <source>Front line</source>
        <translation>Линия фронта</translation>
    </message>
    <message>
        <source>Front line before</source>
        <translation>Линия фронта до</translation>
    </message>
    <message>
        <source>Front line on {date}</source>
        <translation>Линия фронта на {date}</translation>
    </message>
    <message>
        <source>Front line: no pieces under {length} (insets {closer}) or loops under {width}.</source>
        <translation>Линия фронта: без отрезков короче {length} (на врезках — {closer}) и петель уже {width}.</translation>
    </message>
    <message>
        <source>Front line: not drawn in neighbouring states where the map marks no holder opposite.</source>
        <translation>Линия фронта: не проведена в соседних государствах там, где территория напротив ни за кем не отмечена.</translation>
    </message>
    <message>
        <source>Front line: pieces under {length}, loops under {width} are left out.</source>
        <translation>Линия фронта: без отрезков короче {length} и петель уже {width}.</translation>
    </message>
    <message>
        <source>Front line: teeth of a side’s colour face the other</source>
        <translation>Линия фронта: зубцы цвета одной стороны к другой</translation>
    </message>
    <message>
        <source>Front lines</source>
        <translation>Линии фронта</translation>
    </message>
    <message>
        <source>Front lines between actors on the first date.</source>
        <translation>Линии фронта между сторонами на первую дату.</translation>
    </message>
    <message>
        <source>Front lines between actors on the second date.</source>
        <translation>Линии фронта между сторонами на вторую дату.</translation>
    </message>
    <message>
        <source>Front moved back</source>
        <translation>Фронт отодвинулся</translation>
    </message>
    <message>
        <source>Front moved forward</source>
        <translation>Фронт продвинулся</translation>
    </message>
    <message>
        <source>Front nearer than this to such a border is none, in metres.</source>
        <translation>Фронт ближе этого к такой границе не считается фронтом, в метрах.</translation>
    </message>
    <message>
        <source>Front transects</source>
        <translation>Поперечные разрезы фронта</translation>
    </message>
    <message>
        <source>Frontline diff</source>
        <translation>Изменения линии фронта</translation>
    </message>
    <message>
        <source>Gain and loss added up from map to map, and their difference, which is the change from end to end.</source>
        <translation>Приобретения и потери нарастающим итогом от карты к карте и их разность — изменение от начала к концу.</translation>
    </message>
    <message>
        <source>Gain and loss from map to map: {actor}</source>
        <translation>Приобретения и потери от карты к карте: {actor}</translation>
    </message>
    <message>
        <source>Gained (km²)</source>
        <translation>Приобретено (км²)</translation>
    </message>
    <message>
        <source>Gained and lost (km²)</source>
        <translation>Приобретено и потеряно (км²)</translation>
    </message>
    <message>
        <source>Gained and lost: where two maps differ, without the thin strips that arise where a line was only drawn anew.</source>
        <translation>Занято и потеряно: там, где две карты различаются, без узких полосок, возникающих, когда линию лишь начертили заново.</translation>
    </message>
    <message>
        <source>Gained by {actor}</source>
        <translation>Приобретено стороной {actor}</translation>
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
        <translation>Горловина и котёл</translation>
    </message>
    <message>
        <source>Gap and pocket by each maker need encirclers and a core.</source>
        <translation>Для горловины и котла по каждому составителю нужны окружающие и ядро.</translation>
    </message>
    <message>
        <source>Gap at {place}</source>
        <translation>Горловина: {place}</translation>
    </message>
    <message>
        <source>Gap at {place}, {date}</source>
        <translation>Горловина: {place}, {date}</translation>
    </message>
    <message>
        <source>Gap explorer</source>
        <translation>Исследователь горловины</translation>
    </message>
    <message>
        <source>Gap lines</source>
        <translation>Линии горловины</translation>
    </message>
    <message>
        <source>Gap lines longer than this are not considered. Empty: no limit with a core.</source>
        <translation>Линии горловины длиннее этого не рассматриваются. Пусто: с ядром без предела.</translation>
    </message>
    <message>
        <source>Gap lines longer than this are not looked for.</source>
        <translation>Линии горловины длиннее этого не ищутся.</translation>
    </message>
    <message>
        <source>Gap lines longer than this, in metres, are not considered.</source>
        <translation>Линии горловины длиннее этого, в метрах, не рассматриваются.</translation>
    </message>
    <message>
        <source>Gap lines of “Encirclement gap”. Empty: looked for on the control layer.</source>
        <translation>Линии горловины из «Горловина окружения». Пусто: ищутся по слою контроля.</translation>
    </message>
    <message>
        <source>Gap lines on the last date</source>
        <translation>Линии горловины на последнюю дату</translation>
    </message>
    <message>
        <source>Gap over time</source>
        <translation>Горловина во времени</translation>
    </message>
    <message>
        <source>Gap round a place</source>
        <translation>Горловина вокруг места</translation>
    </message>
    <message>
        <source>Gap summary</source>
        <translation>Сводка по горловине</translation>
    </message>
    <message>
        <source>Gap trend</source>
        <translation>Тренд горловины</translation>
    </message>
    <message>
        <source>Gap, km</source>
        <translation>Горловина, км</translation>
    </message>
    <message>
        <source>Gap, with its error</source>
        <translation>Горловина с погрешностью</translation>
    </message>
    <message>
        <source>Gaps drawn without their length</source>
        <translation>Горловины без подписи длины</translation>
    </message>
    <message>
        <source>Gaps drawn without their length, for want of room: {count}, among them {least} of the smallest.</source>
        <translation>Горловин без подписи длины из-за нехватки места: {count}, в том числе самых узких: {least}.</translation>
    </message>
    <message>
        <source>Gaps drawn without their length, for want of room: {count}.</source>
        <translation>Горловин без подписи длины из-за нехватки места: {count}.</translation>
    </message>
    <message>
        <source>Gaps whose length finds no room on the map: {count}. Choose a larger paper, or a smaller extent.</source>
        <translation>Горловин, для длины которых на карте нет места: {count}. Выберите бумагу больше или охват меньше.</translation>
    </message>
    <message>
        <source>Generic</source>
        <translation>Общий</translation>
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
        <translation>Задайте базовую линию или собственные разрезы, но не оба.</translation>
    </message>
    <message>
        <source>Give a control layer or dated lines, one of the two.</source>
        <translation>Задайте слой контроля или линии с датами, одно из двух.</translation>
    </message>
    <message>
        <source>Give a layer of places or a module, one of the two.</source>
        <translation>Задайте слой мест или модуль, одно из двух.</translation>
    </message>
    <message>
        <source>Give one study area: as “study_area”, or with the options.</source>
        <translation>Задайте одну область исследования: как «study_area» или в параметрах.</translation>
    </message>
    <message>
        <source>Give the maps of two makers at least.</source>
        <translation>Укажите карты хотя бы двух составителей.</translation>
    </message>
    <message>
        <source>Give the maps of two makers at least: one agrees with itself.</source>
        <translation>Укажите карты хотя бы двух составителей: один согласен сам с собой.</translation>
    </message>
    <message>
        <source>Give two control layers, before and after, or one control layer with a date field.</source>
        <translation>Задайте два слоя контроля, до и после, или один слой контроля с полем даты.</translation>
    </message>
    <message>
        <source>Give two layers, before and after, or one layer with a date field and the two dates. Edges that both maps draw alike cancel, so the cost grows with the change and not with the map. The result equals a full overlay.

The balance: for each actor the area after less the area before is its gains less its losses, redraw noise included. Areas and lengths are geodesic.

Depth is area over the length of the old front that the change starts from; the greatest depth is its furthest point. A lodgement behind the lines has no old front and no depth. On a layer of one actor all of its boundary is front; a study area leaves out what lies on its edge or outside.

The numeric outputs are those of the actor that is named, or of the one with the greatest net change. The ratio is area after over area before; its error is half its 95 % interval for the position error that is given.</source>
        <translation>Задайте два слоя, до и после, или один слой с полем даты и две даты. Края, нарисованные на обеих картах одинаково, взаимно уничтожаются, поэтому затраты растут с изменением, а не с картой. Результат равен полному наложению.

Баланс: для каждой стороны площадь после минус площадь до — её приобретения минус потери, включая шум перерисовки. Площади и длины геодезические.

Глубина — площадь, делённая на длину старого фронта, от которого идёт изменение; наибольшая глубина — до самой дальней точки. У плацдарма за линиями нет ни старого фронта, ни глубины. В слое одной стороны вся её граница — фронт; область исследования исключает лежащее на её краю или вне её.

Числовые выходы относятся к названной стороне или к стороне с наибольшим чистым изменением. Отношение — площадь после к площади до; его погрешность — половина интервала 95 % при заданной погрешности положения.</translation>
    </message>
    <message>
        <source>Give “choices”, or actor, date, fields and overlaps by themselves, not both.</source>
        <translation>Укажите «choices» либо по отдельности сторону, дату, поля и «overlaps», не то и другое.</translation>
    </message>
    <message>
        <source>Grade: reliability of the source (A–F), then credibility of the information (1–6); – stands for not graded. The two are independent.</source>
        <translation>Оценка: надёжность источника (A–F), затем достоверность сведений (1–6); – означает «не оценено». Они независимы.</translation>
    </message>
    <message>
        <source>Greatest distance (m)</source>
        <translation>Наибольшее расстояние (м)</translation>
    </message>
    <message>
        <source>Greatest length of a piece whose distance is measured, in metres.</source>
        <translation>Наибольшая длина части, расстояние которой измеряется, в метрах.</translation>
    </message>
    <message>
        <source>Ground (km²)</source>
        <translation>Территория (км²)</translation>
    </message>
    <message>
        <source>Ground belongs to the actor of the nearest place (Voronoi), up to the reach; beyond it nobody is drawn. “sure” falls from 1 at a place to 0 at the reach, and half-way to a place of another actor, in steps. Gap and pocket area carry it as ±.

Places are points with an actor, or a module of Wikipedia's detailed maps (Lua, or the same columns as CSV: lat, long, mark). With dates a place keeps its actor until it is named again, unless each date names all places.

Barriers are what no place's word crosses: polygons such as the sea are nobody's, lines divide the ground where they cut it through.

With roads or rivers the nearest place is that with the cheapest way: a kilometre along a road counts less, crossing a river more, unless a road crosses it. Ways are found on a grid, at most 1.3 % longer than straight.

Such a map is an estimate: between two towns the line is drawn half-way, whatever the ground. Distances are taken in a plane round the middle of the study area.</source>
        <translation>Территория принадлежит стороне ближайшего места (Вороной), до края зоны влияния; дальше никто не рисуется. «sure» ступенями падает от 1 у места до 0 на краю зоны и на полпути к месту другой стороны. Горловина и площадь котла учитывают это как ±.

Места — точки со стороной или модуль подробных карт Википедии (Lua или те же столбцы как CSV: lat, long, mark). С датами место остаётся за стороной, пока не названо снова, если только каждая дата не называет все места.

Преграды — то, что не пересекает влияние ни одного места: полигоны, например море, ничьи; линии делят территорию там, где рассекают её.

С дорогами или реками ближайшее место — то, путь к которому дешевле всего: километр по дороге стоит меньше, пересечение реки — больше, если её не пересекает дорога. Пути ищутся на сетке и не более чем на 1,3 % длиннее прямых.

Такая карта — оценка: между двумя городами линия проводится посередине, какой бы ни была местность. Расстояния берутся в плоскости вокруг середины области исследования.</translation>
    </message>
    <message>
        <source>Ground by what each maker says of it.</source>
        <translation>Территория по тому, что о ней говорит каждый составитель.</translation>
    </message>
    <message>
        <source>Ground counts as redrawn, not changed, where its widest place is narrower than the width asked for, or where most of it is given back within the dates asked for. It is part of gain and loss, and is also given apart.</source>
        <translation>Территория считается перерисованной, а не изменившейся, если в самом широком месте она уже заданной ширины или большая её часть возвращается в пределах заданного числа дат. Она входит в приобретения и потери и указывается также отдельно.</translation>
    </message>
    <message>
        <source>Ground drawn first, summed up</source>
        <translation>Территория, нарисованная первым, сумма</translation>
    </message>
    <message>
        <source>Ground gained by</source>
        <translation>Территория, приобретённая стороной</translation>
    </message>
    <message>
        <source>Ground gained: pieces under {width} off the front line as drawn are left out.</source>
        <translation>Занятая территория: без участков уже {width} в стороне от проведённой линии фронта.</translation>
    </message>
    <message>
        <source>Ground gained: where the two maps differ, in pieces of at least {area}.</source>
        <translation>Занятая территория: где две карты различаются, частями не менее {area}.</translation>
    </message>
    <message>
        <source>Ground held on this map, km²</source>
        <translation>Удерживаемая территория на этой карте, км²</translation>
    </message>
    <message>
        <source>Ground held, km²</source>
        <translation>Удерживаемая территория, км²</translation>
    </message>
    <message>
        <source>Ground less sure than {least} may belong to either side: the gap is also measured with all of it given to the one and to the other.</source>
        <translation>Территория с уверенностью ниже {least} может принадлежать любой стороне: горловина измеряется и с отнесением всей её к одной и к другой.</translation>
    </message>
    <message>
        <source>Ground less sure than {least} may belong to either side: ± holds all.</source>
        <translation>Территория с уверенностью ниже {least} может принадлежать любой стороне: ± включает всю.</translation>
    </message>
    <message>
        <source>Ground on which makers came to differ, who was first, how it ended.</source>
        <translation>Территория, где составители разошлись: кто был первым и чем кончилось.</translation>
    </message>
    <message>
        <source>Ground on which two makers came to differ, by who changed it first.</source>
        <translation>Территория, где два составителя разошлись, по тому, кто изменил её первым.</translation>
    </message>
    <message>
        <source>Ground that is taken</source>
        <translation>Взятая территория</translation>
    </message>
    <message>
        <source>Ground that passed from one actor to another, redraw noise marked.</source>
        <translation>Территория, перешедшая от одной стороны к другой, с отметкой шума перерисовки.</translation>
    </message>
    <message>
        <source>Ground that two actors are drawn on</source>
        <translation>Территория, отнесённая к двум сторонам</translation>
    </message>
    <message>
        <source>Grows the core, in metres.</source>
        <translation>Расширяет ядро, в метрах.</translation>
    </message>
    <message>
        <source>Guess again</source>
        <translation>Угадать снова</translation>
    </message>
    <message>
        <source>Guess it again from the columns' names</source>
        <translation>Угадать снова по названиям столбцов</translation>
    </message>
    <message>
        <source>Guessed from the columns' names</source>
        <translation>Угадано по названиям столбцов</translation>
    </message>
    <message>
        <source>Guessed: {mapping}</source>
        <translation>Предположено: {mapping}</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Файлы HTML (*.html)</translation>
    </message>
    <message>
        <source>Half of the front is nearer than this.</source>
        <translation>Половина фронта ближе этого.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Held by {actor}</source>
        <translation>Удерживает {actor}</translation>
    </message>
    <message>
        <source>Held by {actor}, on this map</source>
        <translation>Удерживает {actor}, на этой карте</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Hide the earlier</source>
        <translation>Скрыть более раннее</translation>
    </message>
    <message>
        <source>How a line that ends within the study area gets to its edge.</source>
        <translation>Как линия, обрывающаяся в области исследования, доходит до её края.</translation>
    </message>
    <message>
        <source>How dates are written, in your own words: YYYY or YY, MM, M or MON, DD or D, * for anything; all else stands for itself, as in “map D.M.YY”.</source>
        <translation>Как записаны даты, своими словами: YYYY или YY, MM, M или MON, DD или D, * — что угодно; остальное означает само себя, как в «map D.M.YY».</translation>
    </message>
    <message>
        <source>How dates are written.</source>
        <translation>Как записаны даты.</translation>
    </message>
    <message>
        <source>How far a line of the map may be from the true one (1 sigma)</source>
        <translation>Насколько линия карты может отстоять от истинной (1 сигма)</translation>
    </message>
    <message>
        <source>How far a line of the map may lie from the true one, in metres.</source>
        <translation>Насколько линия карты может отстоять от истинной, в метрах.</translation>
    </message>
    <message>
        <source>How far a line of the map may lie from the true one, one standard deviation, in metres. The errors of the results follow from it.</source>
        <translation>Насколько линия карты может отстоять от истинной, одно стандартное отклонение, в метрах. Отсюда следуют погрешности результатов.</translation>
    </message>
    <message>
        <source>How far a place may lie from where the layer has it.</source>
        <translation>Как далеко место может быть от его положения в слое.</translation>
    </message>
    <message>
        <source>How far a place's word goes: beyond it the map says nothing.</source>
        <translation>Как далеко распространяется влияние места: дальше карта ничего не говорит.</translation>
    </message>
    <message>
        <source>How far a value may be from one that is claimed as “about”.</source>
        <translation>Насколько значение может отличаться от заявленного как «около».</translation>
    </message>
    <message>
        <source>How far an event may lie from a change, in metres, beside its own precision.</source>
        <translation>Как далеко событие может быть от изменения, в метрах, помимо своей точности.</translation>
    </message>
    <message>
        <source>How far an event may lie from a change. The event's own location precision is added to it.</source>
        <translation>Как далеко событие может быть от изменения. К этому добавляется точность положения события.</translation>
    </message>
    <message>
        <source>How far from a named place forces may have met, if the claim says none.</source>
        <translation>Как далеко от названного места силы могли соединиться, если в утверждении не сказано.</translation>
    </message>
    <message>
        <source>How far two drawings of one coast or border may lie apart, in metres. Where the front meets a border, its end is uncertain by as much. 0: the whole edge of a lone actor's ground is front.</source>
        <translation>Насколько могут расходиться два рисунка одного берега или границы, в метрах. Где фронт встречает границу, его конец настолько же неточен. 0: фронт — весь край территории единственной стороны.</translation>
    </message>
    <message>
        <source>How it was measured, how sure. Empty: what the outputs of Salient among the layers say.</source>
        <translation>Как измерено и насколько надёжно. Пусто: что говорят выходные слои Salient среди слоёв.</translation>
    </message>
    <message>
        <source>How many days an event may lie before or after a change, beside its own precision.</source>
        <translation>На сколько дней событие может быть раньше или позже изменения, помимо своей точности.</translation>
    </message>
    <message>
        <source>How many days an event may lie before or after a change. The event's own date precision is added to it.</source>
        <translation>На сколько дней событие может быть раньше или позже изменения. К этому добавляется точность даты события.</translation>
    </message>
    <message>
        <source>How much more {actor} held on each date than on the one before.</source>
        <translation>На сколько больше, чем на предыдущую дату, удерживалось на каждую дату: {actor}.</translation>
    </message>
    <message>
        <source>How the advance is drawn</source>
        <translation>Как рисуется продвижение</translation>
    </message>
    <message>
        <source>How wide a direction is that a claim states in words.</source>
        <translation>Насколько широко направление, указанное в утверждении словами.</translation>
    </message>
    <message>
        <source>Hypothetical advance</source>
        <translation>Гипотетическое продвижение</translation>
    </message>
    <message>
        <source>Hypothetical advance (lines)</source>
        <translation>Гипотетическое продвижение (линии)</translation>
    </message>
    <message>
        <source>Hypothetical: click one end of the stretch of front to be moved.</source>
        <translation>Гипотетически: щёлкните один конец отрезка фронта, который надо передвинуть.</translation>
    </message>
    <message>
        <source>Hypothetical: draw the ground that {actor} takes; right click ends a polygon.</source>
        <translation>Гипотетически: нарисуйте территорию, которую берёт {actor}; правый щелчок завершает полигон.</translation>
    </message>
    <message>
        <source>Hypothetical: draw the line along which {actor} advances; right click ends it.</source>
        <translation>Гипотетически: нарисуйте линию, вдоль которой продвигается {actor}; правый щелчок завершает её.</translation>
    </message>
    <message>
        <source>Hypothetical: draw where the front of {actor} would run, from front to front; right click ends it.</source>
        <translation>Гипотетически: нарисуйте, где прошёл бы фронт стороны {actor}, от фронта к фронту; правый щелчок завершает.</translation>
    </message>
    <message>
        <source>Hypothetical: nothing of what a variant shows has happened.</source>
        <translation>Гипотетически: ничего из показанного в варианте не произошло.</translation>
    </message>
    <message>
        <source>Id in the dataset</source>
        <translation>Идентификатор в наборе данных</translation>
    </message>
    <message>
        <source>Import a dataset…</source>
        <translation>Импортировать набор данных…</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>Ничего не импортировать</translation>
    </message>
    <message>
        <source>Import sourced events</source>
        <translation>Импорт событий с источниками</translation>
    </message>
    <message>
        <source>Imported events</source>
        <translation>Импортированные события</translation>
    </message>
    <message>
        <source>In a field</source>
        <translation>В поле</translation>
    </message>
    <message>
        <source>In how many steps “sure” falls from the place to the reach.</source>
        <translation>За сколько ступеней «уверенность» падает от места до края зоны.</translation>
    </message>
    <message>
        <source>In kilometres off the roads: 0.5 lets a road carry twice as far.</source>
        <translation>В километрах вне дорог: 0,5 — по дороге вдвое дальше.</translation>
    </message>
    <message>
        <source>In metres, half on either side of the baseline.</source>
        <translation>В метрах, по половине с каждой стороны базовой линии.</translation>
    </message>
    <message>
        <source>In the direction of drawing, where no field says who.</source>
        <translation>По направлению рисования, если ни одно поле не указывает кто.</translation>
    </message>
    <message>
        <source>In the map view</source>
        <translation>В пределах окна карты</translation>
    </message>
    <message>
        <source>In this process</source>
        <translation>В этом процессе</translation>
    </message>
    <message>
        <source>In w&amp;hich language</source>
        <translation>На каком &amp;языке</translation>
    </message>
    <message>
        <source>Inconsistent</source>
        <translation>Не согласуется</translation>
    </message>
    <message>
        <source>Inconsistent up to a position error of {metres} (1 sigma).</source>
        <translation>Не согласуется до погрешности положения {metres} (1 сигма).</translation>
    </message>
    <message>
        <source>Inconsistent up to an error of places of {metres} (1 sigma).</source>
        <translation>Не согласуется до погрешности мест {metres} (1 сигма).</translation>
    </message>
    <message>
        <source>Information &amp;credibility</source>
        <translation>Дос&amp;товерность сведений</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Входные данные</translation>
    </message>
    <message>
        <source>Install for me…</source>
        <translation>Установить за меня…</translation>
    </message>
    <message>
        <source>Installed by Salient: {path}</source>
        <translation>Установлено Salient: {path}</translation>
    </message>
    <message>
        <source>Intersections</source>
        <translation>Пересечения</translation>
    </message>
    <message>
        <source>It can be read, not saved to. Go back to a copy of the store, or import what it holds into a new one.</source>
        <translation>Его можно читать, но не сохранять в него. Вернитесь к копии хранилища или импортируйте его содержимое в новое.</translation>
    </message>
    <message>
        <source>It cannot be read as a vector layer.</source>
        <translation>Не читается как векторный слой.</translation>
    </message>
    <message>
        <source>It could be told with a position error under {metres} (1 sigma).</source>
        <translation>Это можно было бы сказать при погрешности положения менее {metres} (1 сигма).</translation>
    </message>
    <message>
        <source>It could be told with an error of places under {metres} (1 sigma).</source>
        <translation>Это можно было бы сказать при погрешности мест менее {metres} (1 сигма).</translation>
    </message>
    <message>
        <source>It declares entities, which a map needs none of; it is not read.</source>
        <translation>Он объявляет сущности, не нужные карте; файл не читается.</translation>
    </message>
    <message>
        <source>It is all that {encirclers} do not hold within the ring, and not the ground of {names} alone.</source>
        <translation>Это всё, что не удерживают {encirclers} внутри кольца, а не только территория {names}.</translation>
    </message>
    <message>
        <source>It is no KML: its first element is not “kml”.</source>
        <translation>Это не KML: первый элемент не «kml».</translation>
    </message>
    <message>
        <source>It is no valid KML: {error}.</source>
        <translation>Это недопустимый KML: {error}.</translation>
    </message>
    <message>
        <source>It is not clear which columns of {name} hold {lacking}. It has: {columns}. Give a mapping.</source>
        <translation>Неясно, в каких столбцах {name} находятся {lacking}. Есть: {columns}. Задайте сопоставление.</translation>
    </message>
    <message>
        <source>It is the same list, corrected</source>
        <translation>Это тот же список, исправленный</translation>
    </message>
    <message>
        <source>It would unpack to {size} GB and is not read. Unpack it by hand first.</source>
        <translation>После распаковки было бы {size} ГБ, файл не читается. Сначала распакуйте вручную.</translation>
    </message>
    <message>
        <source>Its correlation length</source>
        <translation>Её длина корреляции</translation>
    </message>
    <message>
        <source>Its placemarks could not be kept in memory.</source>
        <translation>Метки не удалось удержать в памяти.</translation>
    </message>
    <message>
        <source>JPG files (*.jpg);;WebP files (*.webp)</source>
        <translation>Файлы JPG (*.jpg);;Файлы WebP (*.webp)</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>Файлы JSON</translation>
    </message>
    <message>
        <source>Join ends within</source>
        <translation>Соединять концы в пределах</translation>
    </message>
    <message>
        <source>Joins published control maps into one layer with actor, date and class, repaired.</source>
        <translation>Объединяет опубликованные карты контроля в один слой со стороной, датой и классом, исправленный.</translation>
    </message>
    <message>
        <source>Keep as layers</source>
        <translation>Сохранить как слои</translation>
    </message>
    <message>
        <source>Keep both in sight</source>
        <translation>Держать оба в поле зрения</translation>
    </message>
    <message>
        <source>Keep it with both, and report it</source>
        <translation>Оставить с обоими и сообщить</translation>
    </message>
    <message>
        <source>Keep mine, and list them</source>
        <translation>Оставить моё и перечислить</translation>
    </message>
    <message>
        <source>Keep results in</source>
        <translation>Хранить результаты в</translation>
    </message>
    <message>
        <source>Keep variant</source>
        <translation>Сохранить вариант</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Ключевые цифры</translation>
    </message>
    <message>
        <source>Key figures, continued</source>
        <translation>Ключевые цифры, продолжение</translation>
    </message>
    <message>
        <source>Kilometres (miles)</source>
        <translation>Километры (мили)</translation>
    </message>
    <message>
        <source>Kilometres only</source>
        <translation>Только километры</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>L&amp;ongitude</source>
        <translation>До&amp;лгота</translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation>С&amp;лои</translation>
    </message>
    <message>
        <source>Land and borders: {source}.</source>
        <translation>Суша и границы: {source}.</translation>
    </message>
    <message>
        <source>Land and sea belo&amp;w the layers</source>
        <translation>Суша и море &amp;под слоями</translation>
    </message>
    <message>
        <source>Land and sea beneath</source>
        <translation>Суша и море в основе</translation>
    </message>
    <message>
        <source>Land area of {names}, {area}</source>
        <translation>Площадь суши: {names}, {area}</translation>
    </message>
    <message>
        <source>Land: {maker}.</source>
        <translation>Суша: {maker}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language and print</source>
        <translation>Язык и печать</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Последнее</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Последнее изменение</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Последняя дата</translation>
    </message>
    <message>
        <source>Last date but one</source>
        <translation>Предпоследняя дата</translation>
    </message>
    <message>
        <source>Last date of the layers</source>
        <translation>Последняя дата слоёв</translation>
    </message>
    <message>
        <source>Last date. Empty: the last there is.</source>
        <translation>Последняя дата. Пусто: последняя имеющаяся.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Last reopened</source>
        <translation>Последний раз разомкнуто</translation>
    </message>
    <message>
        <source>Last road</source>
        <translation>Последняя дорога</translation>
    </message>
    <message>
        <source>Last sealed</source>
        <translation>Последний раз замкнуто</translation>
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
        <translation>Широта {lat} вне пределов: похоже, долгота и широта переставлены.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Слои</translation>
    </message>
    <message>
        <source>Layers named after their makers, whose fields are found by their names.</source>
        <translation>Слои с названиями составителей; поля находятся по названиям.</translation>
    </message>
    <message>
        <source>Layers with dates show their last map up to this day. Empty: their last.</source>
        <translation>Слои с датами показывают последнюю карту до этого дня. Пусто: последнюю.</translation>
    </message>
    <message>
        <source>Layers with dates show their last map up to this day: choose one, or type a day</source>
        <translation>Слои с датами показывают последнюю карту до этого дня: выберите его или введите</translation>
    </message>
    <message>
        <source>Layout templates (*.qpt)</source>
        <translation>Шаблоны макетов (*.qpt)</translation>
    </message>
    <message>
        <source>Lays out a map with its figures, sources and method, ready to print.</source>
        <translation>Компонует карту с цифрами, источниками и методом, готовую к печати.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Leave out events and reports that are internal or restricted, and hide the place of events that are to be blurred.</source>
        <translation>Пропустить внутренние и ограниченные события и сообщения и скрыть место событий, подлежащих размытию.</translation>
    </message>
    <message>
        <source>Leaves out ground that only one of the two maps is drawn on, for maps of different study areas; how much is left out is said.</source>
        <translation>Пропускает территорию, нарисованную только на одной из двух карт, для карт разных областей; сколько пропущено, указывается.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
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
        <translation>Легенда, продолжение</translation>
    </message>
    <message>
        <source>Length of a transect</source>
        <translation>Длина разреза</translation>
    </message>
    <message>
        <source>Length of the front on the last date (km)</source>
        <translation>Длина фронта на последнюю дату (км)</translation>
    </message>
    <message>
        <source>Lengths and areas allow for the curve of the earth.</source>
        <translation>Длины и площади измерены с учётом кривизны Земли.</translation>
    </message>
    <message>
        <source>Libraries…</source>
        <translation>Библиотеки…</translation>
    </message>
    <message>
        <source>Line of contact: a row of arcs of either side</source>
        <translation>Линия соприкосновения: ряд дуг каждой стороны</translation>
    </message>
    <message>
        <source>Line of contact: arcs in the colour of {actor} lie on the other side’s ground, black ones on its own</source>
        <translation>Линия соприкосновения: дуги цвета {actor} лежат на территории другой стороны, чёрные — на своей</translation>
    </message>
    <message>
        <source>Line to cast transects from. Empty: the front of the first date.</source>
        <translation>Линия, от которой строятся разрезы. Пусто: фронт на первую дату.</translation>
    </message>
    <message>
        <source>Lines along which a place's word goes further.</source>
        <translation>Линии, вдоль которых влияние места идёт дальше.</translation>
    </message>
    <message>
        <source>Lines that cost a place's word to cross, but where a road does.</source>
        <translation>Линии, пересечение которых ослабляет влияние места, кроме как по дороге.</translation>
    </message>
    <message>
        <source>Lines to be drawn among borders and towns, such as {table} of Natural Earth: as many as the scale has room for.</source>
        <translation>Линии, которые рисуются среди границ и городов, например {table} из Natural Earth: столько, сколько умещается в масштабе.</translation>
    </message>
    <message>
        <source>Lines to measure along, in place of casting. Each starts at its base.</source>
        <translation>Линии для измерения вместо построения разрезов. Каждая начинается от основания.</translation>
    </message>
    <message>
        <source>Lines with the date field chosen above, in place of a control layer.</source>
        <translation>Линии с выбранным выше полем даты вместо слоя контроля.</translation>
    </message>
    <message>
        <source>Lines, one or more a date, drawn with the same side always on the left.</source>
        <translation>Линии, одна или больше на дату, нарисованные так, что одна и та же сторона всегда слева.</translation>
    </message>
    <message>
        <source>Lines: roads, railways, or whatever supply comes along.</source>
        <translation>Линии: дороги, железные дороги или иные пути снабжения.</translation>
    </message>
    <message>
        <source>Link to the selected features</source>
        <translation>Связать с выделенными объектами</translation>
    </message>
    <message>
        <source>Link-up</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>Link-ups count within</source>
        <translation>Соединения учитываются в пределах</translation>
    </message>
    <message>
        <source>Linked features</source>
        <translation>Связанные объекты</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Links to features</source>
        <translation>Связи с объектами</translation>
    </message>
    <message>
        <source>Links to sources</source>
        <translation>Ссылки на источники</translation>
    </message>
    <message>
        <source>Lists the sourced events that are linked to a feature.</source>
        <translation>Перечисляет события с источниками, связанные с объектом.</translation>
    </message>
    <message>
        <source>Lists what happened to the shape of each side's ground over the dates of a layer: pockets, link-ups, splits, lodgements and salients, each with date and place.</source>
        <translation>Перечисляет, что произошло с формой территории каждой стороны по датам слоя: котлы, соединения, рассечения, плацдармы и выступы, каждое с датой и местом.</translation>
    </message>
    <message>
        <source>Location &amp;precision where a row says none (± m)</source>
        <translation>&amp;Точность положения, если не указана в строке (± м)</translation>
    </message>
    <message>
        <source>Location p&amp;recision (± m)</source>
        <translation>Точность &amp;расположения (± м)</translation>
    </message>
    <message>
        <source>Location precision</source>
        <translation>Точность положения</translation>
    </message>
    <message>
        <source>Location precision (± m)</source>
        <translation>Точность положения (± м)</translation>
    </message>
    <message>
        <source>Location precision of a click</source>
        <translation>Точность положения щелчка</translation>
    </message>
    <message>
        <source>Locator: {source}.</source>
        <translation>Карта-врезка: {source}.</translation>
    </message>
    <message>
        <source>Lodgement</source>
        <translation>Плацдарм</translation>
    </message>
    <message>
        <source>Lodgement eliminated</source>
        <translation>Плацдарм ликвидирован</translation>
    </message>
    <message>
        <source>Lodgement relieved</source>
        <translation>Плацдарм деблокирован</translation>
    </message>
    <message>
        <source>Log entry {entries} is not the one that was noted: the log was written anew.</source>
        <translation>Запись журнала {entries} — не та, что зафиксирована: журнал переписан.</translation>
    </message>
    <message>
        <source>Log entry {number}, SHA-256 {hash}.</source>
        <translation>Запись журнала {number}, SHA-256 {hash}.</translation>
    </message>
    <message>
        <source>Log entry {seq} follows entry {before}: entries are missing or repeated.</source>
        <translation>Запись журнала {seq} идёт после записи {before}: записи пропущены или повторяются.</translation>
    </message>
    <message>
        <source>Log entry {seq} is not chained to the entry before it.</source>
        <translation>Запись журнала {seq} не сцеплена с предыдущей.</translation>
    </message>
    <message>
        <source>Log entry {seq} was changed after it was written.</source>
        <translation>Запись журнала {seq} изменена после того, как была сделана.</translation>
    </message>
    <message>
        <source>Log of changes</source>
        <translation>Журнал изменений</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Долгота</translation>
    </message>
    <message>
        <source>Longitude {lon}, latitude {lat} is not on the Earth in degrees.</source>
        <translation>Долгота {lon}, широта {lat} — не место на Земле в градусах.</translation>
    </message>
    <message>
        <source>Look for other people's saves every</source>
        <translation>Проверять чужие сохранения каждые</translation>
    </message>
    <message>
        <source>Looking for the front…</source>
        <translation>Поиск фронта…</translation>
    </message>
    <message>
        <source>Lost (km²)</source>
        <translation>Потеряно (км²)</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>MP4 films (*.mp4);;GIF films (*.gif)</source>
        <translation>Фильмы MP4 (*.mp4);;Фильмы GIF (*.gif)</translation>
    </message>
    <message>
        <source>Made on {date} with Salient {version}.</source>
        <translation>Создано {date} в Salient {version}.</translation>
    </message>
    <message>
        <source>Made with Salient {version} and Leaflet 1.9.4 (© Volodymyr Agafonkin, BSD-2-Clause).</source>
        <translation>Создано в Salient {version} и Leaflet 1.9.4 (© Volodymyr Agafonkin, BSD-2-Clause).</translation>
    </message>
    <message>
        <source>Make a situation map</source>
        <translation>Создать карту обстановки</translation>
    </message>
    <message>
        <source>Make a web map</source>
        <translation>Создать веб-карту</translation>
    </message>
    <message>
        <source>Make it if it is not there</source>
        <translation>Создать, если отсутствует</translation>
    </message>
    <message>
        <source>Make one, or open one: the button at the top left.</source>
        <translation>Создайте или откройте хранилище: кнопка слева вверху.</translation>
    </message>
    <message>
        <source>Makers differ</source>
        <translation>Составители расходятся</translation>
    </message>
    <message>
        <source>Makers in pairs</source>
        <translation>Составители попарно</translation>
    </message>
    <message>
        <source>Makes a control layer of towns with an actor, and says how sure it is.</source>
        <translation>Создаёт слой контроля из населённых пунктов со стороной и указывает его надёжность.</translation>
    </message>
    <message>
        <source>Makes a print layout from a template: title, as-of date, map with graticule, locator, legend of what is visible, scale bars in kilometres and miles, key figures, numbered sources whose numbers stand on the map, method, credits and disclaimer.

Key figures are read from the outputs of Salient among the layers. Sources come from a store of sourced events; a list that does not fit flows to pages of its own.

The layout stays in the project under the title's name for hand finishing. Running again with the same title and template refreshes it, and leaves items where you moved them.

The map’s file ends in .pdf (vector, real text, georeferenced), .svg (a named layer for each of the map’s), .png, .jpg or .webp.</source>
        <translation>Создаёт по шаблону макет печати: заголовок, дата состояния, карта с градусной сеткой, врезка, легенда видимого, масштабные линейки в километрах и милях, ключевые цифры, нумерованные источники с номерами на карте, метод, авторство и оговорка.

Ключевые цифры читаются из выходных данных Salient среди слоёв. Источники берутся из хранилища событий с источниками; не уместившийся список переходит на отдельные страницы.

Макет остаётся в проекте под названием из заголовка для ручной доработки. Повторный запуск с тем же заголовком и шаблоном обновляет его и оставляет элементы там, куда вы их передвинули.

Файл карты оканчивается на .pdf (вектор, настоящий текст, привязка), .svg (именованный слой на каждый слой карты), .png, .jpg или .webp.</translation>
    </message>
    <message>
        <source>Makes one HTML file of a series: a map to pan and zoom, a slider and a play button for the dates, gaps, pockets, changes, fronts and places, numbered sources that open on a click, figures and chart that follow the date, legend, method and credits.

The file works from a disk, without a network and in a frame of another page. It asks the network for nothing, unless “Map tiles” names a source; what the layers and sources say is shown as text. “#date=2025-06-21” after its address opens it on a date.

Ground that two dates share is written once: half a year of daily maps of a whole front takes less than 3 MB.</source>
        <translation>Создаёт из серии один файл HTML: карту с перемещением и масштабом, ползунок и кнопку воспроизведения дат, горловины, котлы, изменения, фронты и места, нумерованные источники, открываемые щелчком, цифры и диаграмму, следующие за датой, легенду, метод и авторство.

Файл работает с диска, без сети и во фрейме другой страницы. Он ничего не запрашивает из сети, если «Тайлы карты» не называют источник; сказанное в слоях и источниках показывается как текст. «#date=2025-06-21» после адреса открывает его на дате.

Территория, общая для двух дат, записывается один раз: полгода ежедневных карт целого фронта занимают меньше 3 МБ.</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Манифест</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Map number</source>
        <translation>Номер карты</translation>
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
        <translation>Страница карты…</translation>
    </message>
    <message>
        <source>Map tiles</source>
        <translation>Тайлы карты</translation>
    </message>
    <message>
        <source>Map tips and identify results of “{layer}” list events. Switch map tips on in the View menu.</source>
        <translation>Подсказки и результаты определения «{layer}» перечисляют события. Включите подсказки в меню «Вид».</translation>
    </message>
    <message>
        <source>Map without a date</source>
        <translation>Карта без даты</translation>
    </message>
    <message>
        <source>Map {number}.</source>
        <translation>Карта {number}.</translation>
    </message>
    <message>
        <source>Map. The arrow keys move it, plus and minus change its scale.</source>
        <translation>Карта. Стрелки двигают её, плюс и минус меняют масштаб.</translation>
    </message>
    <message>
        <source>Mapping (*.json)</source>
        <translation>Сопоставление (*.json)</translation>
    </message>
    <message>
        <source>Mapping of columns</source>
        <translation>Сопоставление столбцов</translation>
    </message>
    <message>
        <source>Maps and reports</source>
        <translation>Карты и отчёты</translation>
    </message>
    <message>
        <source>Maps by {makers}{date}</source>
        <translation>Карты: {makers}{date}</translation>
    </message>
    <message>
        <source>Maps of a month or a year are compared with maps of a day as if all were of {date} ({makers}). Compare dates of one precision.</source>
        <translation>Карты за месяц или год сравниваются с картами за день так, будто все за {date} ({makers}). Сравнивайте даты одной точности.</translation>
    </message>
    <message>
        <source>Maps of intervals on</source>
        <translation>Карты интервалов на</translation>
    </message>
    <message>
        <source>Match evidence</source>
        <translation>Сопоставить свидетельства</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>Measure in the layer's plane</source>
        <translation>Измерять в плоскости слоя</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Измерено на</translation>
    </message>
    <message>
        <source>Measured on {best}, claimed for {wanted}.</source>
        <translation>Измерено на {best}, заявлено для {wanted}.</translation>
    </message>
    <message>
        <source>Measured on {best}, the map after {wanted}.</source>
        <translation>Измерено на {best}, на карте после {wanted}.</translation>
    </message>
    <message>
        <source>Measured on {best}, the map before {wanted}.</source>
        <translation>Измерено на {best}, на карте перед {wanted}.</translation>
    </message>
    <message>
        <source>Measures how far encirclers are from sealing off a core, and the pocket they would cut off.</source>
        <translation>Измеряет, сколько не хватает до замыкания кольца вокруг ядра, и котёл, который будет отрезан.</translation>
    </message>
    <message>
        <source>Measures the pockets that encirclers have sealed: area and its error, who holds the ring, the places inside, since when, and what the area compares to.</source>
        <translation>Измеряет котлы, замкнутые окружающими: площадь и её погрешность, кто держит кольцо, места внутри, с каких пор и с чем сравнима площадь.</translation>
    </message>
    <message>
        <source>Measures the quantities that reports claim and says which agree with the layers.</source>
        <translation>Измеряет величины, утверждаемые в сообщениях, и указывает, какие согласуются со слоями.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Измерение…</translation>
    </message>
    <message>
        <source>Median distance (m)</source>
        <translation>Медианное расстояние (м)</translation>
    </message>
    <message>
        <source>Median distance between fronts</source>
        <translation>Медианное расстояние между фронтами</translation>
    </message>
    <message>
        <source>Merge the selected events</source>
        <translation>Объединить выбранные события</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Method note</source>
        <translation>Примечание о методе</translation>
    </message>
    <message>
        <source>Miles (kilometres)</source>
        <translation>Мили (километры)</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моё</translation>
    </message>
    <message>
        <source>More figures find no room here</source>
        <translation>Для остальных цифр здесь нет места</translation>
    </message>
    <message>
        <source>More figures on the next page: {count}</source>
        <translation>Ещё показателей на следующей странице: {count}</translation>
    </message>
    <message>
        <source>More makers</source>
        <translation>Другие составители</translation>
    </message>
    <message>
        <source>More pockets on the map</source>
        <translation>Другие котлы на карте</translation>
    </message>
    <message>
        <source>More than half of them do</source>
        <translation>Больше половины из них</translation>
    </message>
    <message>
        <source>More than {most_rears} separate rear places: merge them or choose fewer.</source>
        <translation>Отдельных мест тыла больше {most_rears}: объедините их или выберите меньше.</translation>
    </message>
    <message>
        <source>Move a stretch of the front</source>
        <translation>Передвинуть отрезок фронта</translation>
    </message>
    <message>
        <source>Move every boundary at random so many times and measure the gap on each map: interval, bias and share sealed, where vertices do not all err as one. 200 do; 0: the interval is that of a formula. With a core only.</source>
        <translation>Столько раз случайно сдвинуть каждую границу и измерить горловину на каждой карте: интервал, смещение и доля замкнутых, если погрешности вершин не едины. Хватит 200; 0: интервал по формуле. Только с ядром.</translation>
    </message>
    <message>
        <source>Move the stretch away from its own ground, and click to put it down.</source>
        <translation>Отодвиньте отрезок от своей территории и щёлкните, чтобы поставить его.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>Movement of the front</source>
        <translation>Движение фронта</translation>
    </message>
    <message>
        <source>Movement of {actor}</source>
        <translation>Движение стороны {actor}</translation>
    </message>
    <message>
        <source>My own maps…</source>
        <translation>Мои собственные карты…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name at least one actor: who can hold ground on the map?</source>
        <translation>Назовите хотя бы одну сторону: кто может удерживать территорию на карте?</translation>
    </message>
    <message>
        <source>Name at least one encircler. “{name}” has: {actor_names}.</source>
        <translation>Назовите хотя бы одну окружающую сторону. В «{name}» есть: {actor_names}.</translation>
    </message>
    <message>
        <source>Name of the field with the actor. Empty: that of the profile.</source>
        <translation>Название поля стороны. Пусто: из профиля.</translation>
    </message>
    <message>
        <source>Name of the field with the class. Empty: that of the profile.</source>
        <translation>Название поля класса. Пусто: из профиля.</translation>
    </message>
    <message>
        <source>Name of the field with the date. Empty: that of the profile, else names.</source>
        <translation>Название поля даты. Пусто: из профиля, иначе по названиям.</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Название макета</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Название места</translation>
    </message>
    <message>
        <source>Name of the variant</source>
        <translation>Название варианта</translation>
    </message>
    <message>
        <source>Name of whoever holds the ground that no polygon holds, such as the defender on a map that shows the occupied ground only. It stands in tables, maps and reports.</source>
        <translation>Название того, кто удерживает территорию, не покрытую полигонами, например обороняющегося на карте, где показана только оккупированная территория. Стоит в таблицах, картах и отчётах.</translation>
    </message>
    <message>
        <source>Name the encirclers in the panel, then click again.</source>
        <translation>Назовите окружающих на панели и щёлкните снова.</translation>
    </message>
    <message>
        <source>Name the encirclers, the besieged, or both.</source>
        <translation>Назовите окружающих, окружённых или тех и других.</translation>
    </message>
    <message>
        <source>Names separated by ;</source>
        <translation>Названия через ;</translation>
    </message>
    <message>
        <source>Names separated by semicolons. Empty: all but “claimed” and “infiltrated”.</source>
        <translation>Названия через точку с запятой. Пусто: все, кроме «claimed» и «infiltrated».</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Узко</translation>
    </message>
    <message>
        <source>Nautical miles (kilometres)</source>
        <translation>Морские мили (километры)</translation>
    </message>
    <message>
        <source>Nearest points of the roads</source>
        <translation>Ближайшие точки дорог</translation>
    </message>
    <message>
        <source>Nearest to the encirclers</source>
        <translation>Ближе всего к окружающим</translation>
    </message>
    <message>
        <source>Nearest to the encirclers (m)</source>
        <translation>Ближе всего к окружающим (м)</translation>
    </message>
    <message>
        <source>Neck of a pocket</source>
        <translation>Горло котла</translation>
    </message>
    <message>
        <source>Needed only where dates can be read as day/month and as month/day.</source>
        <translation>Нужно, только если даты читаются и как день/месяц, и как месяц/день.</translation>
    </message>
    <message>
        <source>Needed only where most rows are about something else than those that the store knows by the same name and ids.</source>
        <translation>Нужно, только если большинство строк не о том, что хранилище знает под тем же названием и id.</translation>
    </message>
    <message>
        <source>Neighbouring state</source>
        <translation>Соседнее государство</translation>
    </message>
    <message>
        <source>Neither GnuPG nor minisign is installed, so nothing was signed.</source>
        <translation>Не установлены ни GnuPG, ни minisign, поэтому ничего не подписано.</translation>
    </message>
    <message>
        <source>Neither map has an actor “{name}”. They have: {known}.</source>
        <translation>Ни на одной карте нет стороны «{name}». Есть: {known}.</translation>
    </message>
    <message>
        <source>Net (km² a day)</source>
        <translation>Чистое изменение (км² в день)</translation>
    </message>
    <message>
        <source>Net (km²)</source>
        <translation>Чистое изменение (км²)</translation>
    </message>
    <message>
        <source>Neutral ground is open</source>
        <translation>Нейтральная территория открыта</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>New control layer</source>
        <translation>Новый слой контроля</translation>
    </message>
    <message>
        <source>New control layer…</source>
        <translation>Новый слой контроля…</translation>
    </message>
    <message>
        <source>New course of the front</source>
        <translation>Новая линия фронта</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Новое событие</translation>
    </message>
    <message>
        <source>New event store</source>
        <translation>Новое хранилище событий</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Новое сообщение</translation>
    </message>
    <message>
        <source>New store…</source>
        <translation>Новое хранилище…</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Следующий день</translation>
    </message>
    <message>
        <source>Next day…</source>
        <translation>Следующий день…</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Nine tenths of the front within (m)</source>
        <translation>Девять десятых фронта в пределах (м)</translation>
    </message>
    <message>
        <source>No Python interpreter was found that worker processes could be started with and that computes with the same libraries as this process, GEOS among them.</source>
        <translation>Не найден интерпретатор Python, которым можно запустить рабочие процессы и который использует те же библиотеки, что и этот процесс, в том числе GEOS.</translation>
    </message>
    <message>
        <source>No algorithm can run yet. {how}</source>
        <translation>Пока ни один алгоритм не может работать. {how}</translation>
    </message>
    <message>
        <source>No bar: no change</source>
        <translation>Нет столбца: нет изменений</translation>
    </message>
    <message>
        <source>No bar: no change, or no map</source>
        <translation>Нет столбца: нет изменений или нет карты</translation>
    </message>
    <message>
        <source>No build of {names} is known to fit Python {key}. Install by hand: {how}</source>
        <translation>Для {names} неизвестна сборка под Python {key}. Установите вручную: {how}</translation>
    </message>
    <message>
        <source>No closure</source>
        <translation>Нет замыкания</translation>
    </message>
    <message>
        <source>No column of {name} names a source: the events have no reports.</source>
        <translation>Ни один столбец {name} не называет источник: у событий нет сообщений.</translation>
    </message>
    <message>
        <source>No control mapped</source>
        <translation>Контроль не нанесён на карту</translation>
    </message>
    <message>
        <source>No counterpart beyond</source>
        <translation>Нет соответствия дальше</translation>
    </message>
    <message>
        <source>No date could be read (first text: “{shown}”). Dates are read as {formats}; give the format, a pattern like “map D.M.YY”, or a date for all.</source>
        <translation>Ни одна дата не читается (первый текст: «{shown}»). Даты читаются как {formats}; задайте формат, шаблон вроде «map D.M.YY» или дату для всех.</translation>
    </message>
    <message>
        <source>No date could be read as {format} (first text: “{shown}”). Nothing dated was found in {where}.</source>
        <translation>Ни одна дата не читается как {format} (первый текст: «{shown}»). Ничего с датой не найдено: {where}.</translation>
    </message>
    <message>
        <source>No event is linked to “{layer}”.</source>
        <translation>С «{layer}» не связано ни одного события.</translation>
    </message>
    <message>
        <source>No feature could be used. Remedy what the table of repairs names first.</source>
        <translation>Ни один объект не пригоден. Исправьте то, что таблица исправлений называет первым.</translation>
    </message>
    <message>
        <source>No feature has a control class that is to count ({names}). The classes are: {found}.</source>
        <translation>Ни у одного объекта нет класса контроля, который должен учитываться ({names}). Классы: {found}.</translation>
    </message>
    <message>
        <source>No feature of the project's layers is linked to this event.</source>
        <translation>Ни один объект слоёв проекта не связан с этим событием.</translation>
    </message>
    <message>
        <source>No file attached</source>
        <translation>Нет прикреплённых файлов</translation>
    </message>
    <message>
        <source>No file was given.</source>
        <translation>Файл не указан.</translation>
    </message>
    <message>
        <source>No gap line lies between {said}.</source>
        <translation>Между ними нет линии горловины: {said}.</translation>
    </message>
    <message>
        <source>No ground changes hands.</source>
        <translation>Территория не переходит из рук в руки.</translation>
    </message>
    <message>
        <source>No layer has a coordinate reference system, so nothing can be placed on the Earth. Set that of the layers and run again.</source>
        <translation>Ни у одного слоя нет системы координат, и ничего нельзя разместить на Земле. Задайте её для слоёв и запустите снова.</translation>
    </message>
    <message>
        <source>No layer has a coordinate reference system. Set it in the layer's properties.</source>
        <translation>Ни у одного слоя нет системы координат. Задайте её в свойствах слоя.</translation>
    </message>
    <message>
        <source>No layer holds what the chart “{kind}” needs on two dates or more. Add an output of Encirclement gap, Pocket area or Control timeline, or choose “none”.</source>
        <translation>Ни в одном слое нет данных для диаграммы «{kind}» на две даты или больше. Добавьте выход «Горловина окружения», «Площадь котла» или «Хронология контроля» либо выберите «none».</translation>
    </message>
    <message>
        <source>No layer is ticked. Tick at least one, or choose a theme.</source>
        <translation>Ни один слой не отмечен. Отметьте хотя бы один или выберите тему.</translation>
    </message>
    <message>
        <source>No line divides the study area. Check its place and the lines' CRS.</source>
        <translation>Ни одна линия не делит область исследования. Проверьте её положение и систему координат линий.</translation>
    </message>
    <message>
        <source>No line lies in the study area. Choose an area that the front crosses; mind the coordinate reference systems.</source>
        <translation>В области исследования нет линий. Выберите область, пересекаемую фронтом; проверьте системы координат.</translation>
    </message>
    <message>
        <source>No lines between closed ground cut the core off from the rear.</source>
        <translation>Никакие линии между закрытыми участками не отрезают ядро от тыла.</translation>
    </message>
    <message>
        <source>No map of the series has ground in the study area: choose another area.</source>
        <translation>Ни на одной карте серии нет территории в области исследования: выберите другую область.</translation>
    </message>
    <message>
        <source>No names: choose a control layer and its actor field first.</source>
        <translation>Названий нет: сначала выберите слой контроля и его поле стороны.</translation>
    </message>
    <message>
        <source>No other side gained such a piece.</source>
        <translation>Ни одна другая сторона такого участка не заняла.</translation>
    </message>
    <message>
        <source>No place lies in the study area. Choose an area that holds places; mind the coordinate reference systems.</source>
        <translation>В области исследования нет мест. Выберите область с местами; проверьте системы координат.</translation>
    </message>
    <message>
        <source>No pocket holds {said}.</source>
        <translation>Ни один котёл не содержит: {said}.</translation>
    </message>
    <message>
        <source>No pocket round the core is as large as the least area asked for.</source>
        <translation>Ни один котёл вокруг ядра не достигает заданной наименьшей площади.</translation>
    </message>
    <message>
        <source>No quantity with a unit was found, and no fact. Facts without a number (sealed, open, linked up, who holds a place) are read in full in English alone, and of other languages in the commonest words.</source>
        <translation>Не найдено ни величины с единицей, ни факта. Факты без числа (замкнуто, открыто, соединились, кто удерживает место) полностью читаются только на английском, а на других языках — в самых употребительных словах.</translation>
    </message>
    <message>
        <source>No quantity with a unit was found, and no fact. What is denied, asked, nearly so or yet to come is none.</source>
        <translation>Не найдено ни величины с единицей, ни факта. Отрицаемое, спрашиваемое, почти случившееся или ещё предстоящее фактом не считается.</translation>
    </message>
    <message>
        <source>No rate</source>
        <translation>Нет темпа</translation>
    </message>
    <message>
        <source>No report of the store claims a quantity.</source>
        <translation>Ни одно сообщение хранилища не утверждает величину.</translation>
    </message>
    <message>
        <source>No report yet.</source>
        <translation>Сообщений пока нет.</translation>
    </message>
    <message>
        <source>No road of the layer leads in.</source>
        <translation>Ни одна дорога слоя не ведёт внутрь.</translation>
    </message>
    <message>
        <source>No road of the layer leads in; roads that are cut: {count}.</source>
        <translation>Ни одна дорога слоя не ведёт внутрь; перерезано дорог: {count}.</translation>
    </message>
    <message>
        <source>No row of the table claims a quantity.</source>
        <translation>Ни одна строка таблицы не утверждает величину.</translation>
    </message>
    <message>
        <source>No source.</source>
        <translation>Источника нет.</translation>
    </message>
    <message>
        <source>No store is named. Choose a GeoPackage or a PostgreSQL connection.</source>
        <translation>Хранилище не названо. Выберите GeoPackage или подключение PostgreSQL.</translation>
    </message>
    <message>
        <source>No store is open.</source>
        <translation>Ни одно хранилище не открыто.</translation>
    </message>
    <message>
        <source>No store is open. Choose one in the dock first.</source>
        <translation>Хранилище не открыто. Сначала выберите его на панели.</translation>
    </message>
    <message>
        <source>No {what} of the layer is “{actor}”'s: its encirclers are {known}.</source>
        <translation>В слое нет ({what}) для «{actor}»: окружающие в нём — {known}.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>None of “geometries” is ground that somebody holds in {crs}: {why}.</source>
        <translation>Ни один элемент «geometries» — не территория, которую кто-то удерживает, в {crs}: {why}.</translation>
    </message>
    <message>
        <source>None: leave that date out</source>
        <translation>Нет: пропустить эту дату</translation>
    </message>
    <message>
        <source>None: the layers ticked below</source>
        <translation>Нет: слои, отмеченные ниже</translation>
    </message>
    <message>
        <source>Not all key figures fit their place: see the further page.</source>
        <translation>Не все ключевые цифры помещаются на своём месте: см. следующую страницу.</translation>
    </message>
    <message>
        <source>Not all key figures fit their place; the last are left out.</source>
        <translation>Не все ключевые цифры помещаются; последние пропущены.</translation>
    </message>
    <message>
        <source>Not comparable with {then} on {date}: that was the gap of another pocket</source>
        <translation>Нельзя сравнивать с {then} на {date}: то была горловина другого котла</translation>
    </message>
    <message>
        <source>Not counted as held: {what}</source>
        <translation>Не отнесено к удерживаемой: {what}</translation>
    </message>
    <message>
        <source>Not found: {fields}. Choose their columns.</source>
        <translation>Не найдено: {fields}. Выберите их столбцы.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Не оценено</translation>
    </message>
    <message>
        <source>Not public: {events} event(s) and {reports} report(s) are left out, the places of {blurred} event(s) are blurred to {km} km or more.</source>
        <translation>Неоткрытое: пропущено событий: {events}, сообщений: {reports}; места событий ({blurred}) размыты до {km} км или более.</translation>
    </message>
    <message>
        <source>Not set: {names}.</source>
        <translation>Не заданы: {names}.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Not stated (public)</source>
        <translation>Не указано (открытое)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Note (*.json)</source>
        <translation>Запись (*.json)</translation>
    </message>
    <message>
        <source>Note or export (*.json *.geojson *.csv)</source>
        <translation>Заметка или экспорт (*.json *.geojson *.csv)</translation>
    </message>
    <message>
        <source>Note the end of the log</source>
        <translation>Зафиксировать конец журнала</translation>
    </message>
    <message>
        <source>Note the end of the log…</source>
        <translation>Зафиксировать конец журнала…</translation>
    </message>
    <message>
        <source>Nothing could be kept in {path}: {error}.</source>
        <translation>В {path} ничего не удалось сохранить: {error}.</translation>
    </message>
    <message>
        <source>Nothing counts as held: all is of the classes {names}. Name the classes that count.</source>
        <translation>Ничто не считается удерживаемым: всё относится к классам {names}. Укажите классы, которые учитываются.</translation>
    </message>
    <message>
        <source>Nothing is known as of {wanted}: the layers begin on {first}.</source>
        <translation>На {wanted} ничего не известно: слои начинаются с {first}.</translation>
    </message>
    <message>
        <source>Nothing of the study area is within reach of a place.</source>
        <translation>Ничто в области исследования не в зоне влияния места.</translation>
    </message>
    <message>
        <source>Nothing says who holds the ground of “{layer}”, and no actor is given for it. It has: {join}. Name the field or the actor, or take the actor from the layer's, file's or folder's name.</source>
        <translation>Ничто не говорит, кто держит территорию «{layer}», и сторона для неё не задана. Есть: {join}. Назовите поле или сторону либо возьмите сторону из названия слоя, файла или папки.</translation>
    </message>
    <message>
        <source>Nothing was filled in: {reason}</source>
        <translation>Ничего не заполнено: {reason}</translation>
    </message>
    <message>
        <source>Nothing was imported: the dataset now says something else in {count} fields that you changed by hand ({first}). Choose whose words are to stand.</source>
        <translation>Ничего не импортировано: в наборе данных теперь другое в полях, которые вы изменили вручную: {count} ({first}). Выберите, чьи слова оставить.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Ничего не установлено.</translation>
    </message>
    <message>
        <source>Nothing was retracted: say why, the log keeps the reason.</source>
        <translation>Ничего не отозвано: укажите почему, журнал хранит причину.</translation>
    </message>
    <message>
        <source>Nothing was saved to {address}: {text}. Check that the file or connection is there, that you may write to it and that the disk is not full, then save again; what you typed is kept.</source>
        <translation>В {address} ничего не сохранено: {text}. Проверьте, что файл или подключение на месте, вы вправе писать и диск не заполнен, затем сохраните снова; введённое не потеряно.</translation>
    </message>
    <message>
        <source>Nothing was saved: at {address} lies another store now than the one that was opened. Open it anew, then save again; what you typed is kept.</source>
        <translation>Ничего не сохранено: по адресу {address} теперь другое хранилище, чем то, что было открыто. Откройте его заново и сохраните ещё раз; введённое осталось.</translation>
    </message>
    <message>
        <source>Nothing was saved: {address} is locked by another program that writes to it. Save again in a moment, or close the other program; what you typed is kept.</source>
        <translation>Ничего не сохранено: {address} заблокировано другой программой, которая в него пишет. Сохраните снова чуть позже или закройте её; введённое не потеряно.</translation>
    </message>
    <message>
        <source>Now, by me</source>
        <translation>Сейчас, мной</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Number of changes with support</source>
        <translation>Число подтверждённых изменений</translation>
    </message>
    <message>
        <source>Number of changes without support</source>
        <translation>Число неподтверждённых изменений</translation>
    </message>
    <message>
        <source>Number of claims</source>
        <translation>Число утверждений</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Число дат</translation>
    </message>
    <message>
        <source>Number of events</source>
        <translation>Число событий</translation>
    </message>
    <message>
        <source>Number of events and reports left out as not public</source>
        <translation>Число событий и сообщений, пропущенных как неоткрытые</translation>
    </message>
    <message>
        <source>Number of events listed</source>
        <translation>Число событий в списке</translation>
    </message>
    <message>
        <source>Number of fields that both changed</source>
        <translation>Число полей, изменённых обоими</translation>
    </message>
    <message>
        <source>Number of rejected rows</source>
        <translation>Число отклонённых строк</translation>
    </message>
    <message>
        <source>Number of reported events on no map</source>
        <translation>Число сообщённых событий, которых нет на картах</translation>
    </message>
    <message>
        <source>Number of reports</source>
        <translation>Число сообщений</translation>
    </message>
    <message>
        <source>Of a PNG, JPG or WebP for the web. 0: as the resolution says.</source>
        <translation>Для PNG, JPG или WebP для веба. 0: по разрешению.</translation>
    </message>
    <message>
        <source>Of a PNG, and of what cannot be drawn as vectors</source>
        <translation>Для PNG и для того, что нельзя нарисовать вектором</translation>
    </message>
    <message>
        <source>Of a range: its upper end</source>
        <translation>Для диапазона: его верхняя граница</translation>
    </message>
    <message>
        <source>Of selected features</source>
        <translation>Выделенных объектов</translation>
    </message>
    <message>
        <source>Of the desk’s own count, printed in the small print beside the day of production.</source>
        <translation>По собственному счёту редакции, печатается мелким шрифтом рядом с днём изготовления.</translation>
    </message>
    <message>
        <source>Of the event</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Of the figures in words, where the second unit stands in brackets; charts and what is written on the map have the first alone. Labels that layers bring have the units that they were measured with.</source>
        <translation>Для чисел в тексте, где вторая единица стоит в скобках; на графиках и на самой карте — только первая. Подписи слоёв сохраняют единицы, в которых они измерены.</translation>
    </message>
    <message>
        <source>Of the first {rows} rows {good} can be imported and {bad} cannot.</source>
        <translation>Из первых строк ({rows}) можно импортировать {good}, нельзя {bad}.</translation>
    </message>
    <message>
        <source>Of the intervals of the rates.</source>
        <translation>Для интервалов скоростей.</translation>
    </message>
    <message>
        <source>Of the words and dates that Salient writes. Names, titles and notes stay as they are. Empty: that of QGIS.</source>
        <translation>Слов и дат, которые пишет Salient. Названия, заголовки и примечания не меняются. Пусто: язык QGIS.</translation>
    </message>
    <message>
        <source>Of the words and dates that Salient writes; names and texts stay as they are</source>
        <translation>Слов и дат, которые пишет Salient; названия и тексты не меняются</translation>
    </message>
    <message>
        <source>Of what “{quantity}” is the length is not said: of a gap, or between which places.</source>
        <translation>Не сказано, длина чего — «{quantity}»: горловины или расстояние между какими местами.</translation>
    </message>
    <message>
        <source>Of which area it is a part is not named: name the country or region.</source>
        <translation>Не названо, частью какой территории это является: укажите страну или регион.</translation>
    </message>
    <message>
        <source>Of {all} claimed quantities {good} are consistent with the layers, {bad} are not, and of {open} the layers cannot tell.</source>
        <translation>Из {all} заявленных величин согласуются со слоями {good}, не согласуются {bad}, о {open} по слоям сказать нельзя.</translation>
    </message>
    <message>
        <source>Of {rows} rows {good} can be imported and {bad} cannot.</source>
        <translation>Из строк ({rows}) можно импортировать {good}, нельзя {bad}.</translation>
    </message>
    <message>
        <source>Off: each date names all of its places.</source>
        <translation>Выключено: каждая дата называет все свои места.</translation>
    </message>
    <message>
        <source>Offsets along the front</source>
        <translation>Смещения вдоль фронта</translation>
    </message>
    <message>
        <source>On a map of one actor: lines or polygons along which its edge is coast or border and no front. Empty: the world map that QGIS ships (Natural Earth 1:10m).</source>
        <translation>На карте одной стороны: линии или полигоны, вдоль которых её край — берег или граница, а не фронт. Пусто: карта мира из состава QGIS (Natural Earth 1:10m).</translation>
    </message>
    <message>
        <source>On both sides of the line</source>
        <translation>По обе стороны линии</translation>
    </message>
    <message>
        <source>On the last date</source>
        <translation>На последнюю дату</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>На карте</translation>
    </message>
    <message>
        <source>On the map of {date} {said} lies on ground that is nobody's: who holds it is not shown.</source>
        <translation>На карте за {date} {said} на ничьей территории: кто её удерживает, не показано.</translation>
    </message>
    <message>
        <source>On the map: {actors}</source>
        <translation>На карте: {actors}</translation>
    </message>
    <message>
        <source>On {count} date(s) the lines differ in “{field}”: the largest counts for the date.</source>
        <translation>Дат, на которые линии различаются в «{field}»: {count}; для даты берётся наибольшее.</translation>
    </message>
    <message>
        <source>On {count} day(s) an actor is on an earlier map of the day alone, which does not count: he has no ground then, first {actors} on {day}. Where each side is drawn by itself, or a later map mends one of them, give them one time, or draw all of them on the later one</source>
        <translation>В {count} дн. сторона есть только на более ранней карте дня, которая не учитывается: тогда у неё нет территории, первая — {actors}, {day}. Если каждая сторона нарисована отдельно или более поздняя карта исправляет лишь одну из них, дайте им одно время или нарисуйте все на более поздней</translation>
    </message>
    <message>
        <source>On {count} day(s) of several maps ground stays that the last one does not draw, of actors whom it leaves as they were: first {actors} on {day}</source>
        <translation>В {count} дн. с несколькими картами остаётся территория, которой последняя не рисует, сторон, которых она оставляет, как были: сперва {actors} {day}</translation>
    </message>
    <message>
        <source>On {count} of {dates} dates the map shows {actor} alone, and the whole outline is front; on the others front is only where two actors meet, so that fronts of both kinds do not compare. Draw the same actors on each date, or choose one actor to read.</source>
        <translation>На {count} из {dates} дат карта показывает только сторону {actor}, и весь её контур — фронт; на остальных фронт лишь там, где соприкасаются две стороны, так что они не сравнимы. Рисуйте одни и те же стороны на каждую дату или выберите одну сторону для чтения.</translation>
    </message>
    <message>
        <source>On {date}: </source>
        <translation>На {date}: </translation>
    </message>
    <message>
        <source>On {day} the gap {where} has no length: {states}.</source>
        <translation>На {day} горловина {where} не имеет длины: {states}.</translation>
    </message>
    <message>
        <source>One actor a line</source>
        <translation>По одной стороне в строке</translation>
    </message>
    <message>
        <source>One date for all features (2025-01-31). Empty: read from field or name.</source>
        <translation>Одна дата для всех объектов (2025-01-31). Пусто: читается из поля или названия.</translation>
    </message>
    <message>
        <source>One date tells nothing of who draws first.</source>
        <translation>По одной дате нельзя узнать, кто рисует первым.</translation>
    </message>
    <message>
        <source>One date, {day}.</source>
        <translation>Одна дата, {day}.</translation>
    </message>
    <message>
        <source>One line a gap line, with its length and the total of its closure.</source>
        <translation>Одна линия на линию горловины, с её длиной и суммой по замыканию.</translation>
    </message>
    <message>
        <source>One map</source>
        <translation>Одна карта</translation>
    </message>
    <message>
        <source>One of longitude and latitude is missing or no number.</source>
        <translation>Долготы или широты нет или это не число.</translation>
    </message>
    <message>
        <source>One page as an example; the export has {count}.</source>
        <translation>Одна страница как пример; в экспорте их {count}.</translation>
    </message>
    <message>
        <source>One page with charts: area, gain and loss, end to end against summed.</source>
        <translation>Одна страница с диаграммами: площадь, приобретения и потери, от начала к концу и сумма.</translation>
    </message>
    <message>
        <source>One page with figures, curve over time, method, inputs and parameters.</source>
        <translation>Одна страница с цифрами, кривой во времени, методом, входными данными и параметрами.</translation>
    </message>
    <message>
        <source>One page with figures, tables, method and parameters.</source>
        <translation>Одна страница с цифрами, таблицами, методом и параметрами.</translation>
    </message>
    <message>
        <source>One page, one for each date of the layers, or one for each pocket: one PDF, or one PNG or SVG each, with date or pocket added to the file’s name.</source>
        <translation>Одна страница, по одной на каждую дату слоёв или на каждый котёл: один PDF либо по PNG или SVG, с датой или котлом в имени файла.</translation>
    </message>
    <message>
        <source>One point a date and core, with its state: a core that was taken too.</source>
        <translation>Одна точка на дату и ядро, с состоянием: в том числе взятое ядро.</translation>
    </message>
    <message>
        <source>One row a date and core, also where there is no gap, with the reason.</source>
        <translation>Строка на дату и ядро, в том числе если горловины нет, с причиной.</translation>
    </message>
    <message>
        <source>One row a date and core, in words, also where no road leads in.</source>
        <translation>Строка на дату и ядро, словами, в том числе если ни одна дорога не ведёт внутрь.</translation>
    </message>
    <message>
        <source>One row for each reference place, not for the nearest only.</source>
        <translation>По строке на каждое опорное место, а не только на ближайшее.</translation>
    </message>
    <message>
        <source>Only ground that both maps cover</source>
        <translation>Только территория, покрытая обеими картами</translation>
    </message>
    <message>
        <source>Only links to web pages, and text, can start a report.</source>
        <translation>Начать сообщение можно только ссылкой на веб-страницу или текстом.</translation>
    </message>
    <message>
        <source>Only what is public</source>
        <translation>Только открытое</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Open a store…</source>
        <translation>Открыть хранилище…</translation>
    </message>
    <message>
        <source>Open an event store</source>
        <translation>Открыть хранилище событий</translation>
    </message>
    <message>
        <source>Open ends are carried</source>
        <translation>Открытые концы продолжаются</translation>
    </message>
    <message>
        <source>Open ends of two lines this near to each other are joined. 0: none are.</source>
        <translation>Открытые концы двух линий на таком расстоянии соединяются. 0: не соединяются.</translation>
    </message>
    <message>
        <source>Open ground narrower than this between polygons of the encirclers counts as closed: borders that should be one often miss each other. Slivers are counted and reported. 0: none is closed.</source>
        <translation>Открытая местность между полигонами окружающих уже этого считается закрытой: границы, которые должны совпадать, часто расходятся. Щели считаются и сообщаются. 0: ни одна не закрывается.</translation>
    </message>
    <message>
        <source>Open in its folder</source>
        <translation>Открыть в папке</translation>
    </message>
    <message>
        <source>Open sample project</source>
        <translation>Открыть пример проекта</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Параметры…</translation>
    </message>
    <message>
        <source>Or bring in a dataset: the store's menu › Import a dataset…</source>
        <translation>Или загрузите набор данных: меню хранилища › Импортировать набор данных…</translation>
    </message>
    <message>
        <source>Or: control layer before</source>
        <translation>Или: слой контроля до</translation>
    </message>
    <message>
        <source>Or: table of claims</source>
        <translation>Или: таблица утверждений</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Other pictures in “{folder}” that are named as frames are: {count}.</source>
        <translation>Других изображений в «{folder}» с именами, как у кадров: {count}.</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Другая сторона</translation>
    </message>
    <message>
        <source>Over the dates of the layers up to the as-of date: the gap with its error, the pocket’s or the ground’s area, what was gained and lost from date to date, or the same added up. “automatic” takes the first of these that the layers tell.</source>
        <translation>По датам слоёв до даты состояния: горловина с погрешностью, площадь котла или территории, приобретённое и потерянное от даты к дате или то же нарастающим итогом. «automatic» берёт первое из этого, что есть в слоях.</translation>
    </message>
    <message>
        <source>Over this distance along a line its errors go together. For simulations; the formula holds where it is larger than the neighbourhood of a gap line's end.</source>
        <translation>На этом протяжении линии её погрешности согласованы. Для моделирования; формула верна там, где оно больше окрестности конца линии горловины.</translation>
    </message>
    <message>
        <source>Own side</source>
        <translation>Своя сторона</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;PNG files (*.png);;SVG files (*.svg)</source>
        <translation>Файлы PDF (*.pdf);;Файлы PNG (*.png);;Файлы SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;PNG files (*.png);;SVG files (*.svg);;JPG files (*.jpg);;WebP files (*.webp)</source>
        <translation>Файлы PDF (*.pdf);;Файлы PNG (*.png);;Файлы SVG (*.svg);;Файлы JPG (*.jpg);;Файлы WebP (*.webp)</translation>
    </message>
    <message>
        <source>Pa&amp;ges for</source>
        <translation>Стра&amp;ницы для</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Страница {number}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Pages of {layout}</source>
        <translation>Страницы {layout}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Параметр</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Parts that jut out are salients if they are narrower than this, in metres.</source>
        <translation>Выдающиеся части — выступы, если они уже этого, в метрах.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Pieces of each maker's front with the distance to the other's.</source>
        <translation>Части фронта каждого составителя с расстоянием до фронта другого.</translation>
    </message>
    <message>
        <source>Pieces that are too small or lie mostly on water, with the reason.</source>
        <translation>Части слишком малые или лежащие в основном на воде, с причиной.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Place facts</source>
        <translation>Сведения о местах</translation>
    </message>
    <message>
        <source>Place name field</source>
        <translation>Поле названия места</translation>
    </message>
    <message>
        <source>Place taken</source>
        <translation>Место взято</translation>
    </message>
    <message>
        <source>Place the gap is measured for</source>
        <translation>Место, для которого измерена горловина</translation>
    </message>
    <message>
        <source>Place {number}: “{lat}, {long}” are no coordinates in degrees.</source>
        <translation>Место {number}: «{lat}, {long}» — не координаты в градусах.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Населённые пункты</translation>
    </message>
    <message>
        <source>Places of the project</source>
        <translation>Места проекта</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Простые</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Pocket</source>
        <translation>Котёл</translation>
    </message>
    <message>
        <source>Pocket area</source>
        <translation>Площадь котла</translation>
    </message>
    <message>
        <source>Pocket area (km²)</source>
        <translation>Площадь котла (км²)</translation>
    </message>
    <message>
        <source>Pocket eliminated</source>
        <translation>Котёл ликвидирован</translation>
    </message>
    <message>
        <source>Pocket formed</source>
        <translation>Котёл образован</translation>
    </message>
    <message>
        <source>Pocket formed: ground that hangs on only by a corridor narrower than the neck. Pocket sealed: closed in all round. Pocket reduced: a quarter smaller than at its last entry. Pocket split, pockets merged: one becomes two, two one. Pocket opened: reached again while others still hold most of the ground round it; pocket relieved: reached and no longer mostly ringed; pocket eliminated: taken, or left.

A pocket is followed by the ground it shares from map to map. Several sides can close one in together; they count as friends from then on.

Link-up and split: two bodies of one actor become one, or one two; where a ring is shut, the flanks met. Lodgement: a new body away from all others; relieved when another body reaches it, eliminated when it is gone.

Salient formed: a part narrower than the salient's width and deeper than its base is wide. Each salient is logged once.

Slivers narrower than the tolerance are no way out, as for the gap and pocket area: they are closed, counted and reported.

The actor of a pocket is the besieged, the other the encircler. On a layer of one actor the other side is everybody else. Sizes are in the local plane of the layer.</source>
        <translation>Котёл образован: территория, связанная лишь коридором уже горла. Котёл замкнут: закрыт со всех сторон. Котёл уменьшен: на четверть меньше, чем в последней записи. Котёл рассечён, котлы объединены: из одного два, из двух один. Котёл разомкнут: снова достигнут, пока другие ещё удерживают большую часть территории вокруг; котёл деблокирован: достигнут и больше не окружён большей частью; котёл ликвидирован: взят или оставлен.

Котёл прослеживается по общей территории от карты к карте. Замкнуть его вместе могут несколько сторон; с этого момента они считаются союзниками.

Соединение и рассечение: два тела одной стороны становятся одним или одно двумя; где замкнуто кольцо, сошлись фланги. Плацдарм: новое тело вдали от всех других; деблокирован, когда до него доходит другое тело, ликвидирован, когда исчез.

Выступ образован: часть уже ширины выступа и глубже ширины своего основания. Каждый выступ заносится один раз.

Щели уже допуска — не выход, как и для горловины и площади котла: они закрываются, считаются и сообщаются.

Сторона котла — окружённые, другая — окружающие. В слое одной стороны другая — все остальные. Размеры — в местной плоскости слоя.</translation>
    </message>
    <message>
        <source>Pocket opened</source>
        <translation>Котёл разомкнут</translation>
    </message>
    <message>
        <source>Pocket reduced</source>
        <translation>Котёл уменьшен</translation>
    </message>
    <message>
        <source>Pocket relieved</source>
        <translation>Котёл деблокирован</translation>
    </message>
    <message>
        <source>Pocket sealed</source>
        <translation>Котёл замкнут</translation>
    </message>
    <message>
        <source>Pocket split</source>
        <translation>Котёл рассечён</translation>
    </message>
    <message>
        <source>Pocket {number}</source>
        <translation>Котёл {number}</translation>
    </message>
    <message>
        <source>Pocket {number}: {area}</source>
        <translation>Котёл {number}: {area}</translation>
    </message>
    <message>
        <source>Pocket, by its letter</source>
        <translation>Котёл, по букве</translation>
    </message>
    <message>
        <source>Pocket, from tactical to wide</source>
        <translation>Котёл, от тактического до широкого</translation>
    </message>
    <message>
        <source>Pocket, km²</source>
        <translation>Котёл, км²</translation>
    </message>
    <message>
        <source>Pockets</source>
        <translation>Котлы</translation>
    </message>
    <message>
        <source>Pockets merged</source>
        <translation>Котлы объединены</translation>
    </message>
    <message>
        <source>Pockets of “Encirclement gap” or “Pocket area”. Empty: looked for.</source>
        <translation>Котлы из «Горловина окружения» или «Площадь котла». Пусто: ищутся.</translation>
    </message>
    <message>
        <source>Pockets round this place, from the innermost to the widest.</source>
        <translation>Котлы вокруг этого места, от внутреннего до самого широкого.</translation>
    </message>
    <message>
        <source>Points of the compass</source>
        <translation>Стороны света</translation>
    </message>
    <message>
        <source>Points or polygons that the pocket must contain, one answer each.</source>
        <translation>Точки или полигоны, которые должны быть в котле, на каждый свой ответ.</translation>
    </message>
    <message>
        <source>Points or polygons that the pocket must contain, one answer each. Empty: search for the pockets that threaten.</source>
        <translation>Точки или полигоны, которые должны быть в котле, на каждый свой ответ. Пусто: искать котлы, которые грозят.</translation>
    </message>
    <message>
        <source>Points, each with the actor that holds the place.</source>
        <translation>Точки, каждая со стороной, удерживающей место.</translation>
    </message>
    <message>
        <source>Poles of inaccessibility</source>
        <translation>Полюса недоступности</translation>
    </message>
    <message>
        <source>Polygon layers or files, one date each or with a date field. Of a file every layer.</source>
        <translation>Слои полигонов или файлы, по одной дате или с полем даты. Из файла — каждый слой.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground by this maker.</source>
        <translation>Полигоны: кто какую территорию удерживает по этому составителю.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, one later map.</source>
        <translation>Полигоны: кто какую территорию удерживает, одна более поздняя карта.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, one map.</source>
        <translation>Полигоны: кто какую территорию удерживает, одна карта.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, one or more a feature, with a field that names the actor. It needs a coordinate reference system.</source>
        <translation>Полигоны: кто какую территорию удерживает, один или больше на объект, с полем стороны. Нужна система координат.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, with a date field. Or give two layers below.</source>
        <translation>Полигоны: кто какую территорию удерживает, с полем даты. Или задайте два слоя ниже.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, with an actor and, if many, a date.</source>
        <translation>Полигоны: кто какую территорию удерживает, со стороной и, если их много, датой.</translation>
    </message>
    <message>
        <source>Polygons with a date field, whose fronts are the dated lines.</source>
        <translation>Полигоны с полем даты; их фронты — линии с датами.</translation>
    </message>
    <message>
        <source>Polygons with actor and date, ready to measure.</source>
        <translation>Полигоны со стороной и датой, готовые к измерению.</translation>
    </message>
    <message>
        <source>Polygons, such as districts or army group areas, within which results are summed too.</source>
        <translation>Полигоны, например районы или зоны групп войск, по которым результаты также суммируются.</translation>
    </message>
    <message>
        <source>Population field</source>
        <translation>Поле населения</translation>
    </message>
    <message>
        <source>Position error</source>
        <translation>Погрешность положения</translation>
    </message>
    <message>
        <source>Position error (1 sigma, m)</source>
        <translation>Погрешность положения (1 сигма, м)</translation>
    </message>
    <message>
        <source>Position error of maps (1 sigma)</source>
        <translation>Погрешность положения карт (1 сигма)</translation>
    </message>
    <message>
        <source>Position error of places (1 sigma)</source>
        <translation>Погрешность положения мест (1 сигма)</translation>
    </message>
    <message>
        <source>Position error of the map (1 sigma)</source>
        <translation>Погрешность положения карты (1 сигма)</translation>
    </message>
    <message>
        <source>PostgreSQL: {name}</source>
        <translation>PostgreSQL: {name}</translation>
    </message>
    <message>
        <source>Potential pocket</source>
        <translation>Потенциальный котёл</translation>
    </message>
    <message>
        <source>Potential pockets</source>
        <translation>Потенциальные котлы</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Просмотр</translation>
    </message>
    <message>
        <source>Prepare control layer</source>
        <translation>Подготовить слой контроля</translation>
    </message>
    <message>
        <source>Press “Preview”.</source>
        <translation>Нажмите «Просмотр».</translation>
    </message>
    <message>
        <source>Preview and values…</source>
        <translation>Просмотр и значения…</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Просмотр страницы</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Printed above the credits. Empty: the project’s copyright label.</source>
        <translation>Печатается над авторством. Пусто: подпись об авторских правах проекта.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>QGIS cannot open “{text}”: the “{odd}” in it means something else to it. Rename the folder or the file, or choose another one.</source>
        <translation>QGIS не может открыть «{text}»: «{odd}» там имеет для него другое значение. Переименуйте папку или файл либо выберите другой.</translation>
    </message>
    <message>
        <source>QGIS could not measure again: {said}</source>
        <translation>QGIS не смог измерить снова: {said}</translation>
    </message>
    <message>
        <source>QGIS did not end within an hour.</source>
        <translation>QGIS не завершился за час.</translation>
    </message>
    <message>
        <source>QGIS does not say what “{name}” takes: {said}</source>
        <translation>QGIS не сообщает, какие параметры принимает «{name}»: {said}</translation>
    </message>
    <message>
        <source>QGIS knows no PostgreSQL connection “{connection}” (known: {known}). Make it in the Browser panel.</source>
        <translation>QGIS не знает подключения PostgreSQL «{connection}» (известны: {known}). Создайте его на панели «Браузер».</translation>
    </message>
    <message>
        <source>QGIS's world map is missing: pockets on water cannot be told from others.</source>
        <translation>Нет карты мира QGIS: котлы на воде нельзя отличить от других.</translation>
    </message>
    <message>
        <source>QGIS's world map is not there to tell coasts and borders from the front: all the edge of a lone actor's ground counts as front. Choose a layer of coasts and borders to leave them out.</source>
        <translation>Карты мира QGIS нет, и берега и границы не отличить от фронта: весь край территории единственной стороны считается фронтом. Чтобы исключить их, выберите слой берегов и границ.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Reach of a place</source>
        <translation>Зона влияния места</translation>
    </message>
    <message>
        <source>Read only these actors</source>
        <translation>Читать только эти стороны</translation>
    </message>
    <message>
        <source>Read only what touches</source>
        <translation>Читать только касающееся охвата</translation>
    </message>
    <message>
        <source>Read the claim from the quotation</source>
        <translation>Прочитать утверждение из цитаты</translation>
    </message>
    <message>
        <source>Reading TOML needs tomli on this Python. Run: pip install tomli.</source>
        <translation>Для чтения TOML в этом Python нужно tomli. Выполните: pip install tomli.</translation>
    </message>
    <message>
        <source>Reading {name} needs {name_2}, which is missing. {remedy}</source>
        <translation>Для чтения {name} нужно {name_2}, а его нет. {remedy}</translation>
    </message>
    <message>
        <source>Reading {reading:.1f} s, comparing {diffing:.1f} s, writing {writing:.1f} s.</source>
        <translation>Чтение {reading:.1f} с, сравнение {diffing:.1f} с, запись {writing:.1f} с.</translation>
    </message>
    <message>
        <source>Reads UCDP GED (49 or 41 columns, or a candidate file without header), ACLED (new and old form), lists of geolocated pictures such as GeoConfirmed's, and any other CSV, JSON, GeoJSON or vector layer with a date and a place.

Several sources in one cell become several reports. Codes of precision become metres and days (the manual has the table). A table without fixed columns is read by a mapping that is guessed from the columns' names and shown beside Mapping of columns, where it can be changed; it can be saved and given again.

The import can be repeated: rows that the store knows by the dataset's own id are left alone if nothing changed, and updated, with an entry in the log, if something did. What you changed by hand stays yours; where the dataset changed it too, the log lists both, and Words that both changed says which stand. Dates that can be read as day/month and as month/day stop the import until you say which; a few odd ones among many are rejected row by row. A year, a month or an interval is kept as such.

Coordinates may be numbers, degrees with minutes and seconds, both in one column, WKT or shapes, of which the middle counts.

Rows that cannot be imported come back as a table with their number and the reason. The store is made if it is not there.</source>
        <translation>Читает UCDP GED (49 или 41 столбец либо файл кандидатов без заголовка), ACLED (новая и старая форма), списки геолоцированных изображений, например GeoConfirmed, и любые другие CSV, JSON, GeoJSON или векторные слои с датой и местом.

Несколько источников в одной ячейке становятся несколькими сообщениями. Коды точности становятся метрами и днями (таблица — в руководстве). Таблица без фиксированных столбцов читается по сопоставлению, угаданному по названиям столбцов и показанному рядом с «Сопоставление столбцов», где его можно изменить; его можно сохранить и задать снова.

Импорт можно повторять: строки, которые хранилище знает по id самого набора данных, не трогаются, если ничего не изменилось, и обновляются с записью в журнале, если изменилось. То, что вы изменили вручную, остаётся вашим; где набор данных тоже это изменил, журнал перечисляет оба варианта, а «Слова, изменённые обоими» определяет, что остаётся. Даты, читаемые и как день/месяц, и как месяц/день, останавливают импорт, пока вы не укажете; отдельные странные среди многих отклоняются построчно. Год, месяц или интервал сохраняется как есть.

Координаты могут быть числами, градусами с минутами и секундами, обеими в одном столбце, WKT или фигурами, у которых берётся середина.

Строки, которые нельзя импортировать, возвращаются таблицей с номером и причиной. Хранилище создаётся, если отсутствует.</translation>
    </message>
    <message>
        <source>Reads layers, or every map of a folder and its subfolders, and writes one polygon layer with the fields actor, date, class, source, coalition, precision, year and time. Of files with several layers (GeoPackage, KML, GML, archives) every polygon layer is read.

The date is the one given for all, or is read from the date field, or else from the names of files, layers and folders. Patterns are weighed over all of them together; where dates can be read in two ways the algorithm stops and asks. Features with a begin and an end give a map for each date at which something changes. Of several maps of a day the last stands. Where one is older than the year 1, with which QGIS's own dates begin, dates are texts (323 BC) beside a year below 0.

The actor stands in a field, in the name of layer, file or folder, in the style or colour of a KML placemark, or is given by an expression; the value table says what each value stands for, from when to when.

Null and empty geometries, points and lines are left out; heights are dropped; invalid polygons are repaired by structure. Each case, and each file that could not be read, stands in the table of repairs, which is written also where nothing remains. A date far outside the others is kept and reported.

The result has the coordinate reference system of the first layer; coordinates that need no repair keep every digit, so that two dates drawn from one another stay comparable edge by edge.</source>
        <translation>Читает слои или каждую карту папки и вложенных папок и записывает один слой полигонов с полями actor, date, class, source, coalition, precision, year и time. Из файлов с несколькими слоями (GeoPackage, KML, GML, архивы) читается каждый слой полигонов.

Дата — заданная для всех, либо читается из поля даты, либо из названий файлов, слоёв и папок. Шаблоны взвешиваются по всем вместе; если даты можно прочитать двояко, алгоритм останавливается и спрашивает. Объекты с началом и концом дают карту на каждую дату изменений. Из нескольких карт за день остаётся последняя. Если какая-то из них старше 1 года, с которого начинаются собственные даты QGIS, даты — тексты (323 BC) рядом с годом меньше 0.

Сторона указана в поле, в названии слоя, файла или папки, в стиле или цвете метки KML либо задаётся выражением; таблица значений указывает, что и с какого по какое время означает каждое значение.

Пустые геометрии, точки и линии пропускаются; высоты отбрасываются; недопустимые полигоны исправляются по структуре. Каждый случай и каждый непрочитанный файл стоит в таблице исправлений, которая записывается, даже если ничего не осталось. Дата далеко за пределами остальных сохраняется и сообщается.

У результата система координат первого слоя; координаты, не требующие исправления, сохраняют каждую цифру, так что две даты, нарисованные одна по другой, остаются сравнимыми край за краем.</translation>
    </message>
    <message>
        <source>Reads the claimed quantities of an event store (“less than 15 and a half miles”, “over 3,000 square miles”, “more than doubled”, “75 miles west of”) and measures each on the layers, with its error. The verdict is consistent, inconsistent or cannot tell.

What is measured: a gap (all lines of the closure together, and whether it is sealed; between two places that line too), whether a pocket is sealed or open, who holds a place, a pocket's area (that round the place or the event), an actor's area on a date, the ratio of an actor's area between two dates, distance and bearing between two places or a place and the front (“front”, or “behind the front” of the claim's actor), and an area against reference areas such as “Delaware; Rhode Island”, by land area and by total area.

Gaps and pockets are those of the layers you give, where they are the claim's actor's; without them they are looked for on the control layer, with the claim's actor as the encircler. Gap lines alone do not tell a sealed date: give the table of gaps too.

A claim is measured on the map nearest to its date, unless the report says the one before or after; what is measured from the front, on the last map before. Where the layers or the claim can be read in two ways that disagree, nobody can tell.

A verdict that turns on the map's position error says at which error it would turn.

Where a claim cannot be measured (no map near its date, an unknown actor or place) the verdict is “cannot tell”, and the note says what is missing. Retracted reports are left out.</source>
        <translation>Читает заявленные величины хранилища событий («less than 15 and a half miles», «over 3,000 square miles», «more than doubled», «75 miles west of») и измеряет каждую по слоям, с погрешностью. Вывод: согласуется, не согласуется или нельзя сказать.

Что измеряется: горловина (все линии замыкания вместе и замкнута ли она; между двумя местами — также эта линия), замкнут котёл или открыт, кто удерживает место, площадь котла (вокруг места или события), площадь стороны на дату, отношение площадей стороны между двумя датами, расстояние и направление между двумя местами или местом и фронтом («front» или «behind the front» стороны утверждения) и площадь в сравнении с другими, например «Delaware; Rhode Island», по площади суши и по общей.

Горловины и котлы берутся из заданных вами слоёв, если они относятся к стороне утверждения; без них они ищутся по слою контроля, со стороной утверждения как окружающей. Одни линии горловины не показывают замкнутую дату: задайте и таблицу горловин.

Утверждение измеряется по ближайшей к его дате карте, если в сообщении не указана карта до или после; измеряемое от фронта — по последней карте до. Где слои или утверждение можно прочитать двояко и прочтения расходятся, сказать нельзя.

Вывод, зависящий от погрешности положения карты, указывает, при какой погрешности он изменился бы.

Где утверждение нельзя измерить (нет карты около его даты, неизвестная сторона или место), вывод «нельзя сказать», а примечание указывает, чего не хватает. Отозванные сообщения пропускаются.</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>Тыл</translation>
    </message>
    <message>
        <source>Rear as a point</source>
        <translation>Тыл как точка</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Redraw noise if undone within (dates)</source>
        <translation>Шум перерисовки, если отменено в пределах (дат)</translation>
    </message>
    <message>
        <source>Redraw noise in it (km²)</source>
        <translation>В том числе шум перерисовки (км²)</translation>
    </message>
    <message>
        <source>Redraw noise up to width</source>
        <translation>Шум перерисовки до ширины</translation>
    </message>
    <message>
        <source>Redrawn, not changed</source>
        <translation>Перерисовано, не изменено</translation>
    </message>
    <message>
        <source>Redrawn, not changed: {noise}.</source>
        <translation>Перерисовано, а не изменено: {noise}.</translation>
    </message>
    <message>
        <source>Reference areas</source>
        <translation>Площади для сравнения</translation>
    </message>
    <message>
        <source>Reference place name field</source>
        <translation>Поле названия опорного места</translation>
    </message>
    <message>
        <source>Reference places</source>
        <translation>Опорные места</translation>
    </message>
    <message>
        <source>Refuse, and name the features</source>
        <translation>Отказать и назвать объекты</translation>
    </message>
    <message>
        <source>Regional border</source>
        <translation>Региональная граница</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Отклонённые строки</translation>
    </message>
    <message>
        <source>Relayed &amp;by</source>
        <translation>Пере&amp;дано через</translation>
    </message>
    <message>
        <source>Relayed by</source>
        <translation>Передано через</translation>
    </message>
    <message>
        <source>Reliability of the best source at least</source>
        <translation>Надёжность лучшего источника не ниже</translation>
    </message>
    <message>
        <source>Reliability of the best source, A to F</source>
        <translation>Надёжность лучшего источника, A–F</translation>
    </message>
    <message>
        <source>Reliability of the source (A to F)</source>
        <translation>Надёжность источника (A–F)</translation>
    </message>
    <message>
        <source>Reliability “{reliability}” does not exist. It runs from A to F.</source>
        <translation>Надёжности «{reliability}» нет. Она бывает от A до F.</translation>
    </message>
    <message>
        <source>Remove the earlier</source>
        <translation>Удалить более раннее</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Удалить строку</translation>
    </message>
    <message>
        <source>Remove what Salient installed</source>
        <translation>Удалить установленное Salient</translation>
    </message>
    <message>
        <source>Removed. Start QGIS again.</source>
        <translation>Удалено. Перезапустите QGIS.</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Replace it?</source>
        <translation>Заменить?</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Report every pocket round the same core, each with its own gap.</source>
        <translation>Сообщать каждый котёл вокруг одного ядра, каждый со своей горловиной.</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Сообщают</translation>
    </message>
    <message>
        <source>Reported by a source</source>
        <translation>Сообщил источник</translation>
    </message>
    <message>
        <source>Reported by nobody</source>
        <translation>Никто не сообщил</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Reports by this source</source>
        <translation>Сообщения этого источника</translation>
    </message>
    <message>
        <source>Reports relayed by this source</source>
        <translation>Сообщения, переданные этим источником</translation>
    </message>
    <message>
        <source>Resol&amp;ution</source>
        <translation>&amp;Разрешение</translation>
    </message>
    <message>
        <source>Resolution (dpi)</source>
        <translation>Разрешение (dpi)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Retract the event</source>
        <translation>Отозвать событие</translation>
    </message>
    <message>
        <source>Retracted too</source>
        <translation>Также отозванные</translation>
    </message>
    <message>
        <source>Retreat of the whole front (m a day)</source>
        <translation>Отступление всего фронта (м в день)</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Rim</source>
        <translation>Кромка</translation>
    </message>
    <message>
        <source>Rivers</source>
        <translation>Реки</translation>
    </message>
    <message>
        <source>Road name field</source>
        <translation>Поле названия дороги</translation>
    </message>
    <message>
        <source>Road that is cut</source>
        <translation>Перерезанная дорога</translation>
    </message>
    <message>
        <source>Road that leads in</source>
        <translation>Дорога, ведущая внутрь</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Дороги</translation>
    </message>
    <message>
        <source>Roads and rivers are lines, and there are other shapes among them. Choose a layer of lines; a lake or the sea, as polygons, is a barrier.</source>
        <translation>Дороги и реки — это линии, а среди них есть другие фигуры. Выберите слой линий; озеро или море, как полигоны, — преграда.</translation>
    </message>
    <message>
        <source>Roads that lead in</source>
        <translation>Дороги, ведущие внутрь</translation>
    </message>
    <message>
        <source>Roads, rivers: {maker}.</source>
        <translation>Дороги, реки: {maker}.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Round numbers are off by at most (%)</source>
        <translation>Круглые числа неточны не более чем на (%)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Row {row}: the quotation states {count} more, which were left. Give each a row of its own.</source>
        <translation>Строка {row}: в цитате есть ещё величины ({count}), они пропущены. Дайте каждой свою строку.</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Строка {row}: {reason}</translation>
    </message>
    <message>
        <source>Rows find their events again by this name and their id: keep it for later imports.</source>
        <translation>Строки находят свои события по этому названию и своему id: сохраняйте его для будущих импортов.</translation>
    </message>
    <message>
        <source>Rows that were not imported: row number, reason, and what the row begins with.</source>
        <translation>Неимпортированные строки: номер, причина и начало строки.</translation>
    </message>
    <message>
        <source>Rows, or list and store, grade “{name}” unlike ({grades}): {kept} stands. Change it in the store if that is wrong.</source>
        <translation>Строки или список и хранилище оценивают «{name}» по-разному ({grades}): остаётся {kept}. Измените это в хранилище, если это неверно.</translation>
    </message>
    <message>
        <source>Run in QGIS's environment: conda install -c conda-forge {wanted}</source>
        <translation>Выполните в среде QGIS: conda install -c conda-forge {wanted}</translation>
    </message>
    <message>
        <source>Run the OSGeo4W Setup that came with QGIS (Advanced install) and choose {packages}.</source>
        <translation>Запустите OSGeo4W Setup, поставляемый с QGIS (Advanced install), и выберите {packages}.</translation>
    </message>
    <message>
        <source>Run with the Python of QGIS: python3 -m pip install --user {wanted}</source>
        <translation>Выполните с Python из QGIS: python3 -m pip install --user {wanted}</translation>
    </message>
    <message>
        <source>Run {id}</source>
        <translation>Запуск {id}</translation>
    </message>
    <message>
        <source>Run: sudo apt install {packages}</source>
        <translation>Выполните: sudo apt install {packages}</translation>
    </message>
    <message>
        <source>Run: sudo apt install {packages} (where that brings shapely 1.8, as on Debian 12 and Ubuntu 22.04, run: python3 -m pip install --user --break-system-packages "shapely~=2.0.7" "numpy~=1.24")</source>
        <translation>Выполните: sudo apt install {packages} (где при этом ставится shapely 1.8, как в Debian 12 и Ubuntu 22.04, выполните: python3 -m pip install --user --break-system-packages "shapely~=2.0.7" "numpy~=1.24")</translation>
    </message>
    <message>
        <source>Running on a cluster needs the Python library distributed. Install it with “python3 -m pip install 'dask[distributed]'”, or leave the scheduler empty.</source>
        <translation>Для работы на кластере нужна библиотека Python distributed. Установите её: «python3 -m pip install 'dask[distributed]'» — или оставьте планировщик пустым.</translation>
    </message>
    <message>
        <source>S&amp;tance</source>
        <translation>&amp;Позиция</translation>
    </message>
    <message>
        <source>SHA-256 of the log's last entry</source>
        <translation>SHA-256 последней записи журнала</translation>
    </message>
    <message>
        <source>SHA-256 of what was read</source>
        <translation>SHA-256 прочитанного</translation>
    </message>
    <message>
        <source>Salient</source>
        <translation>Salient</translation>
    </message>
    <message>
        <source>Salient does not speak “{language}”. Choose one of {known}.</source>
        <translation>Salient не знает языка «{language}». Выберите из: {known}.</translation>
    </message>
    <message>
        <source>Salient formed</source>
        <translation>Выступ образован</translation>
    </message>
    <message>
        <source>Salient needs {what}. {how} Then start QGIS again.</source>
        <translation>Salient нужны {what}. {how} Затем перезапустите QGIS.</translation>
    </message>
    <message>
        <source>Salient was checked against QGIS 4 but never run on it: compare its figures with those of QGIS 3.</source>
        <translation>Salient проверен на соответствие QGIS 4, но ни разу в нём не запускался: сравните его цифры с цифрами QGIS 3.</translation>
    </message>
    <message>
        <source>Salient's algorithms are not in the toolbox: switch Processing on.</source>
        <translation>Алгоритмов Salient нет на панели инструментов: включите Processing.</translation>
    </message>
    <message>
        <source>Salient: libraries</source>
        <translation>Salient: библиотеки</translation>
    </message>
    <message>
        <source>Salient: sourced events</source>
        <translation>Salient: события с источниками</translation>
    </message>
    <message>
        <source>Save the edits of “{layer}” first: what is not saved has no lasting key.</source>
        <translation>Сначала сохраните правки «{layer}»: у несохранённого нет постоянного ключа.</translation>
    </message>
    <message>
        <source>Save the mapping to</source>
        <translation>Сохранить сопоставление в</translation>
    </message>
    <message>
        <source>Saved to “{store}”, where the form was opened, not to the store open now.</source>
        <translation>Сохранено в «{store}», где была открыта форма, а не в открытое сейчас хранилище.</translation>
    </message>
    <message>
        <source>Say why it is retracted: the log keeps the reason.</source>
        <translation>Укажите, почему отозвано: журнал хранит причину.</translation>
    </message>
    <message>
        <source>Says of each place who holds it and since when, how far the front is, and how it lies from other places, in words.</source>
        <translation>Для каждого места словами: кто и с каких пор его удерживает, как далеко фронт и как оно расположено относительно других.</translation>
    </message>
    <message>
        <source>Says which roads still lead into a pocket across the gap, how near the encirclers are to each, and how much of it lies under their fire.</source>
        <translation>Указывает, какие дороги ещё ведут в котёл через горловину, как близко к каждой окружающие и какая её часть под их огнём.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Замкнуто</translation>
    </message>
    <message>
        <source>Sealed pocket</source>
        <translation>Замкнутый котёл</translation>
    </message>
    <message>
        <source>Sealed pocket of {besieged}</source>
        <translation>Замкнутый котёл: {besieged}</translation>
    </message>
    <message>
        <source>Sealed pockets</source>
        <translation>Замкнутые котлы</translation>
    </message>
    <message>
        <source>Sealing date: of the seal that holds, or projected</source>
        <translation>Дата замыкания: действующего или прогнозируемая</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Поиск событий</translation>
    </message>
    <message>
        <source>Second maker</source>
        <translation>Второй составитель</translation>
    </message>
    <message>
        <source>Sector name field</source>
        <translation>Поле названия участка</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>See what each column fills, with its first values, and change it</source>
        <translation>Посмотрите, что заполняет каждый столбец, с первыми значениями, и измените</translation>
    </message>
    <message>
        <source>See what was found, and say what the values stand for</source>
        <translation>Посмотрите, что найдено, и укажите, что означают значения</translation>
    </message>
    <message>
        <source>Select a vector layer in the layer tree first.</source>
        <translation>Сначала выберите векторный слой в дереве слоёв.</translation>
    </message>
    <message>
        <source>Select an event in the list first.</source>
        <translation>Сначала выберите событие в списке.</translation>
    </message>
    <message>
        <source>Select an event with a place in the list first.</source>
        <translation>Сначала выберите в списке событие с местом.</translation>
    </message>
    <message>
        <source>Select features that are not linked yet, in any layer.</source>
        <translation>Выделите ещё не связанные объекты в любом слое.</translation>
    </message>
    <message>
        <source>Select the event's features</source>
        <translation>Выделить объекты события</translation>
    </message>
    <message>
        <source>Select two events or more to merge them.</source>
        <translation>Для объединения выберите два события или больше.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Чувствительность</translation>
    </message>
    <message>
        <source>Sensitivity of the event</source>
        <translation>Чувствительность события</translation>
    </message>
    <message>
        <source>Separated by semicolons; coalitions too. Ground of all others is not even read, and counts as nobody's: for a layer of which one side is wanted. Empty: all.</source>
        <translation>Через точку с запятой; можно и коалиции. Территория всех остальных даже не читается и считается ничьей: для слоя, из которого нужна одна сторона. Пусто: все.</translation>
    </message>
    <message>
        <source>Several actors taken as one side, one coalition a line: “Government; Russia = Government and allies”. The side's name then stands for its members everywhere.</source>
        <translation>Несколько сторон как одна, по коалиции в строке: «Government; Russia = Government and allies». Название коалиции тогда везде заменяет её членов.</translation>
    </message>
    <message>
        <source>Shapes smaller than this are not logged, in km².</source>
        <translation>Фигуры меньше этого не заносятся в журнал, в км².</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Show all events again</source>
        <translation>Снова показать все события</translation>
    </message>
    <message>
        <source>Show events in the active layer's map tips and identify results</source>
        <translation>Показывать события в подсказках и результатах определения активного слоя</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Показать на карте</translation>
    </message>
    <message>
        <source>Show the precision of locations as circles</source>
        <translation>Показывать точность положений кругами</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Sign the end of the log</source>
        <translation>Подписать конец журнала</translation>
    </message>
    <message>
        <source>Sign the end of the log…</source>
        <translation>Подписать конец журнала…</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Знаки</translation>
    </message>
    <message>
        <source>Signs of units need the Python library {library}, which is not installed: “pip install {library}” in QGIS’s Python. Their points are drawn as they are.</source>
        <translation>Для знаков подразделений нужна библиотека Python {library}, а она не установлена: «pip install {library}» в Python QGIS. Их точки показаны как есть.</translation>
    </message>
    <message>
        <source>Simulations need a core: errors are by formula.</source>
        <translation>Для моделирования нужно ядро: погрешности по формуле.</translation>
    </message>
    <message>
        <source>Simulations need a correlation length of more than 0 m: enter one.</source>
        <translation>Для моделирования нужна длина корреляции больше 0 м: введите её.</translation>
    </message>
    <message>
        <source>Simulations need a position error of more than 0 m: enter one.</source>
        <translation>Для моделирования нужна погрешность положения больше 0 м: введите её.</translation>
    </message>
    <message>
        <source>Simulations of the position error</source>
        <translation>Моделирование погрешности положения</translation>
    </message>
    <message>
        <source>Situation events</source>
        <translation>События обстановки</translation>
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
        <translation>Размер и ориентация шаблона «situation».</translation>
    </message>
    <message>
        <source>Size of the cells that exact places are hidden in. 0: exact places.</source>
        <translation>Размер ячеек, скрывающих точные места. 0: точные места.</translation>
    </message>
    <message>
        <source>Size of the squares on which ways are found. 0: a fortieth of the reach, more on large ground.</source>
        <translation>Размер квадратов, по которым ищутся пути. 0: сороковая часть зоны влияния, на большой территории больше.</translation>
    </message>
    <message>
        <source>Slivers that count as closed</source>
        <translation>Щели, считаемые закрытыми</translation>
    </message>
    <message>
        <source>Smaller pieces are excluded, in km².</source>
        <translation>Меньшие части исключаются, в км².</translation>
    </message>
    <message>
        <source>Smallest gap of the others: {gap}</source>
        <translation>Наименьшая горловина остальных: {gap}</translation>
    </message>
    <message>
        <source>Smallest gap of the others: {gap}, at {count} of them</source>
        <translation>Наименьшая горловина остальных: {gap}, у {count} из них</translation>
    </message>
    <message>
        <source>Smallest gap of the others: {gap}, {core}</source>
        <translation>Наименьшая горловина остальных: {gap}, {core}</translation>
    </message>
    <message>
        <source>Smallest pocket (km²)</source>
        <translation>Наименьший котёл (км²)</translation>
    </message>
    <message>
        <source>Smallest shape (km²)</source>
        <translation>Наименьшая фигура (км²)</translation>
    </message>
    <message>
        <source>Snap to points of visible layers, and take their name</source>
        <translation>Привязывать к точкам видимых слоёв и брать их название</translation>
    </message>
    <message>
        <source>Snap vertices within</source>
        <translation>Привязывать вершины в пределах</translation>
    </message>
    <message>
        <source>Snap within</source>
        <translation>Привязывать в пределах</translation>
    </message>
    <message>
        <source>So far beyond the gap line a road is measured, along the road.</source>
        <translation>На столько за линией горловины измеряется дорога, вдоль дороги.</translation>
    </message>
    <message>
        <source>So much is added to a way that crosses a river where no road does.</source>
        <translation>Столько добавляется к пути, пересекающему реку не по дороге.</translation>
    </message>
    <message>
        <source>Some coordinates have no place on the Earth in “{name}”. Check that the layer has the coordinate reference system it was drawn in.</source>
        <translation>Некоторым координатам нет места на Земле в «{name}». Проверьте, что у слоя та система координат, в которой он нарисован.</translation>
    </message>
    <message>
        <source>Some dates are written month first (“{month_only}”), others day first (“{day_only}”). Put them in one form, best YYYY-MM-DD.</source>
        <translation>В одних датах первым записан месяц («{month_only}»), в других — день («{day_only}»). Приведите их к одному виду, лучше YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Some dates have a time zone and others none, so their order is unknown: give all of them with a time zone, or none.</source>
        <translation>У одних дат есть часовой пояс, у других нет, и порядок неизвестен: задайте все с поясом или все без.</translation>
    </message>
    <message>
        <source>Some maps are dated to the day and others to the minute: it cannot be told which of two of one day is the later. Give all of them days, or all of them times.</source>
        <translation>Одни карты датированы с точностью до дня, другие — до минуты: нельзя сказать, какая из двух за один день позже. Укажите для всех дни или для всех время.</translation>
    </message>
    <message>
        <source>Somebody else changed this</source>
        <translation>Кто-то другой это изменил</translation>
    </message>
    <message>
        <source>Somebody else changed this since you opened it (different from yours: {names}). Nothing was saved. Compare both and choose.</source>
        <translation>Кто-то другой изменил это с тех пор, как вы это открыли (отличается от вашего: {names}). Ничего не сохранено. Сравните оба и выберите.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Source &amp;reliability</source>
        <translation>&amp;Надёжность источника</translation>
    </message>
    <message>
        <source>Source at least</source>
        <translation>Источник не хуже</translation>
    </message>
    <message>
        <source>Source is</source>
        <translation>Вид источника</translation>
    </message>
    <message>
        <source>Source {n}</source>
        <translation>Источник {n}</translation>
    </message>
    <message>
        <source>Source, by its number</source>
        <translation>Источник, по номеру</translation>
    </message>
    <message>
        <source>Sourced events</source>
        <translation>События с источниками</translation>
    </message>
    <message>
        <source>Sourced events: {store}</source>
        <translation>События с источниками: {store}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Sources (numbers stand on the map)</source>
        <translation>Источники (номера стоят на карте)</translation>
    </message>
    <message>
        <source>Sources (numbers {numbers} stand on the map)</source>
        <translation>Источники (номера {numbers} стоят на карте)</translation>
    </message>
    <message>
        <source>Sources whose numbers are left off the map, for want of room: {numbers}.</source>
        <translation>Источники, номеров которых нет на карте из-за нехватки места: {numbers}.</translation>
    </message>
    <message>
        <source>Sources, continued</source>
        <translation>Источники, продолжение</translation>
    </message>
    <message>
        <source>Sources: log entry {count}, SHA-256 {hash}…</source>
        <translation>Источники: запись журнала {count}, SHA-256 {hash}…</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Spacing along the front</source>
        <translation>Шаг вдоль фронта</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Рассечение</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Квадрат</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>State border</source>
        <translation>Государственная граница</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Steps of “sure”</source>
        <translation>Ступени «уверенности»</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>Store of sourced events: the path of a GeoPackage, or postgres:connection/schema. Empty: no sources.</source>
        <translation>Хранилище событий с источниками: путь к GeoPackage или postgres:connection/schema. Пусто: без источников.</translation>
    </message>
    <message>
        <source>Store of sourced events: the path of a GeoPackage, or postgres:connection/schema. Its events in the extent up to the as-of date are numbered on the map and listed with their sources. Empty: no sources.</source>
        <translation>Хранилище событий с источниками: путь к GeoPackage или postgres:connection/schema. Его события в охвате до даты состояния нумеруются на карте и перечисляются с источниками. Пусто: без источников.</translation>
    </message>
    <message>
        <source>Straight on</source>
        <translation>Прямо</translation>
    </message>
    <message>
        <source>Study area</source>
        <translation>Область исследования</translation>
    </message>
    <message>
        <source>Style of “{layer}”</source>
        <translation>Стиль «{layer}»</translation>
    </message>
    <message>
        <source>Style the current layer…</source>
        <translation>Стиль текущего слоя…</translation>
    </message>
    <message>
        <source>Such as cp1251. Empty: as the file says, else found by what the texts look like.</source>
        <translation>Например cp1251. Пусто: как указано в файле, иначе по виду текстов.</translation>
    </message>
    <message>
        <source>Such as utf-8, cp1251 or cp1252; empty: told from the file, and logged.</source>
        <translation>Например utf-8, cp1251 или cp1252; пусто: определяется по файлу и заносится в журнал.</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Снабжение</translation>
    </message>
    <message>
        <source>Supply at {place}</source>
        <translation>Снабжение: {place}</translation>
    </message>
    <message>
        <source>Supply at {place}, {date}</source>
        <translation>Снабжение: {place}, {date}</translation>
    </message>
    <message>
        <source>Supply routes</source>
        <translation>Пути снабжения</translation>
    </message>
    <message>
        <source>Supply summary</source>
        <translation>Сводка по снабжению</translation>
    </message>
    <message>
        <source>Supply: {text}</source>
        <translation>Снабжение: {text}</translation>
    </message>
    <message>
        <source>Table of actors</source>
        <translation>Таблица сторон</translation>
    </message>
    <message>
        <source>Table of claims</source>
        <translation>Таблица утверждений</translation>
    </message>
    <message>
        <source>Table of gaps</source>
        <translation>Таблица горловин</translation>
    </message>
    <message>
        <source>Table “Gaps” of “Encirclement gap”: totals and states, sealed dates too.</source>
        <translation>Таблица «Горловины» из «Горловина окружения»: суммы и состояния, в том числе замкнутые даты.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods *.json *.geojson)</source>
        <translation>Таблицы (*.csv *.xlsx *.ods *.json *.geojson)</translation>
    </message>
    <message>
        <source>Tactical</source>
        <translation>Тактический</translation>
    </message>
    <message>
        <source>Tactical (APP-6)</source>
        <translation>Тактические (APP-6)</translation>
    </message>
    <message>
        <source>Take a mapping that was saved</source>
        <translation>Взять сохранённое сопоставление</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take the dataset's, and list them</source>
        <translation>Взять из набора данных и перечислить</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Взято</translation>
    </message>
    <message>
        <source>Takes camera, time and place out of copied JPEG and PNG pictures, which are not changed otherwise. Files that cannot be cleaned so are left out and named.</source>
        <translation>Удаляет камеру, время и место из копий изображений JPEG и PNG, в остальном не меняя их. Файлы, которые нельзя так очистить, пропускаются и называются.</translation>
    </message>
    <message>
        <source>Takes maps that are at least this many days apart. 0 takes all.</source>
        <translation>Берёт карты с промежутком не меньше стольких дней. 0 берёт все.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Template fi&amp;le</source>
        <translation>Файл &amp;шаблона</translation>
    </message>
    <message>
        <source>Template of your own…</source>
        <translation>Собственный шаблон…</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>That of QGIS</source>
        <translation>Язык QGIS</translation>
    </message>
    <message>
        <source>That of the profile</source>
        <translation>Из профиля</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} does not answer ({error}). Check that it runs and that the address is right, or leave the scheduler empty.</source>
        <translation>Планировщик Dask по адресу {address} не отвечает ({error}). Проверьте, что он запущен и адрес верен, или оставьте его пустым.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has lost all its workers, and none came back in {patience:.0f} s. Look at the workers' own logs (too little memory is the usual cause), start them again and run again.</source>
        <translation>Планировщик Dask по адресу {address} потерял всех исполнителей, и за {patience:.0f} с ни один не вернулся. Посмотрите их журналы (обычная причина — нехватка памяти), запустите их и повторите.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has no workers. Start some.</source>
        <translation>У планировщика Dask по адресу {address} нет исполнителей. Запустите их.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} was lost while it worked. Nothing was computed in part: start it again and run again, or leave the scheduler empty.</source>
        <translation>Планировщик Dask по адресу {address} пропал во время работы. Частичных результатов нет: запустите его и повторите или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>The GeoPackage that holds the sourced events, or postgres:connection/schema with the name of one of QGIS's PostgreSQL connections.</source>
        <translation>GeoPackage с событиями с источниками или postgres:connection/schema с названием одного из подключений PostgreSQL в QGIS.</translation>
    </message>
    <message>
        <source>The GeoPackage that holds the sourced events, or postgres:connection/schema.</source>
        <translation>GeoPackage с событиями с источниками или postgres:connection/schema.</translation>
    </message>
    <message>
        <source>The Python library {library} cannot be loaded here: {error}. An older version may do: “pip install {library}==1.2.3”. Points of units are drawn as they are.</source>
        <translation>Библиотека Python {library} здесь не загружается: {error}. Может подойти более старая версия: «pip install {library}==1.2.3». Точки подразделений показаны как есть.</translation>
    </message>
    <message>
        <source>The actor is</source>
        <translation>Сторона —</translation>
    </message>
    <message>
        <source>The actors inside. Empty: whoever stands on what the encirclers do not hold.</source>
        <translation>Стороны внутри. Пусто: кто бы ни стоял там, где не удерживают окружающие.</translation>
    </message>
    <message>
        <source>The actors inside. Names separated by semicolons. Empty: whoever stands on what the encirclers do not hold.</source>
        <translation>Стороны внутри. Названия через точку с запятой. Пусто: кто бы ни стоял там, где не удерживают окружающие.</translation>
    </message>
    <message>
        <source>The actors that form the ring, and whose gains count.</source>
        <translation>Стороны, образующие кольцо; учитываются их приобретения.</translation>
    </message>
    <message>
        <source>The actors that form the ring, taken as one coalition. Names separated by semicolons.</source>
        <translation>Стороны, образующие кольцо, как одна коалиция. Названия через точку с запятой.</translation>
    </message>
    <message>
        <source>The actors that form the ring. Names separated by semicolons. Empty: everybody but the besieged, drawn or not.</source>
        <translation>Стороны, образующие кольцо. Названия через точку с запятой. Пусто: все, кроме окружённых, нарисованы они или нет.</translation>
    </message>
    <message>
        <source>The actors “{one}” and “{other}” differ only in case or spaces and are taken as two. Rename one, or put both in a coalition.</source>
        <translation>Стороны «{one}» и «{other}» различаются только регистром или пробелами и считаются двумя. Переименуйте одну или объедините их в коалицию.</translation>
    </message>
    <message>
        <source>The advance has no area. Draw a polygon with three corners or more.</source>
        <translation>У продвижения нет площади. Нарисуйте полигон с тремя углами или больше.</translation>
    </message>
    <message>
        <source>The answer could not be kept: {log}</source>
        <translation>Ответ не удалось сохранить: {log}</translation>
    </message>
    <message>
        <source>The archive is broken: {error}. Load it again.</source>
        <translation>Архив повреждён: {error}. Загрузите его снова.</translation>
    </message>
    <message>
        <source>The area is of “{where}” alone, and would be measured on the whole map. Cut the control layer to it; a table then states the claim in columns.</source>
        <translation>Площадь относится только к «{where}», а измерялась бы по всей карте. Обрежьте по этой территории слой контроля; тогда таблица задаст утверждение в столбцах.</translation>
    </message>
    <message>
        <source>The area of a pocket is all open ground inside: also that of neutrals, unless it counts as closed. Pocket area measures the ground of the besieged alone where they are named.</source>
        <translation>Площадь котла — это вся открытая местность внутри: также нейтральных, если она не считается закрытой. «Площадь котла» измеряет территорию одних окружённых, если они названы.</translation>
    </message>
    <message>
        <source>The area on each date.</source>
        <translation>Площадь на каждую дату.</translation>
    </message>
    <message>
        <source>The area that {actor} holds on each date.</source>
        <translation>Площадь, которую {actor} удерживает на каждую дату.</translation>
    </message>
    <message>
        <source>The as-of date: one page</source>
        <translation>Дата состояния: одна страница</translation>
    </message>
    <message>
        <source>The baseline has no length: there is nothing to cast transects from.</source>
        <translation>Базовая линия не имеет длины: разрезы строить не от чего.</translation>
    </message>
    <message>
        <source>The bearing is not defined: {what} is nearer than its error.</source>
        <translation>Направление не определено: {what} ближе своей погрешности.</translation>
    </message>
    <message>
        <source>The besieged hold no ground on this date.</source>
        <translation>На эту дату окружённые не удерживают территории.</translation>
    </message>
    <message>
        <source>The borders of all maps are noded together and each face is asked of every map.</source>
        <translation>Границы всех карт сводятся в общие узлы, и каждая грань проверяется по каждой карте.</translation>
    </message>
    <message>
        <source>The boundaries would be cut into {counts:,.0f} pieces of a quarter of the widest gap; {most_points:,} are the most. Raise the widest gap, choose a study area round the front, or simplify the boundaries.</source>
        <translation>Границы пришлось бы разрезать на {counts:,.0f} частей в четверть наибольшей горловины; предел — {most_points:,}. Увеличьте наибольшую горловину, выберите область исследования вокруг фронта или упростите границы.</translation>
    </message>
    <message>
        <source>The boundary that two actors share, a row a pair and date.</source>
        <translation>Общая граница двух сторон, строка на пару и дату.</translation>
    </message>
    <message>
        <source>The cache cannot be read ({reason}).</source>
        <translation>Кэш не читается ({reason}).</translation>
    </message>
    <message>
        <source>The cache {path} cannot be deleted: {reason}.</source>
        <translation>Кэш {path} не удаляется: {reason}.</translation>
    </message>
    <message>
        <source>The cache {path} cannot be used: {error}. All is worked out anew.</source>
        <translation>Кэш {path} непригоден: {error}. Всё вычисляется заново.</translation>
    </message>
    <message>
        <source>The cache {path} is damaged ({error}): it is begun anew.</source>
        <translation>Кэш {path} повреждён ({error}): он начат заново.</translation>
    </message>
    <message>
        <source>The certificates for {address} cannot be read ({error}). {remedy}</source>
        <translation>Сертификаты для {address} не читаются ({error}). {remedy}</translation>
    </message>
    <message>
        <source>The changes do not say who gained: sides are not tested.</source>
        <translation>В изменениях не сказано, кто приобрёл: стороны не проверяются.</translation>
    </message>
    <message>
        <source>The changes of “{actor}” fail to add up to its change of area by {area}: do not use them. Repair the maps with “Prepare control layer”, snapping vertices.</source>
        <translation>Изменения «{actor}» не сходятся с её изменением площади на {area}: не используйте их. Исправьте карты через «Подготовить слой контроля» с привязкой вершин.</translation>
    </message>
    <message>
        <source>The changes that no report of an event near them reports.</source>
        <translation>Изменения, о которых не сообщает ни одно событие поблизости.</translation>
    </message>
    <message>
        <source>The chart is left out: the figures beside the map leave it no room.</source>
        <translation>Диаграмма пропущена: цифры рядом с картой не оставляют ей места.</translation>
    </message>
    <message>
        <source>The claim does not say from where to where. Name both places, or “front”.</source>
        <translation>В утверждении не сказано, откуда и докуда. Назовите оба места или «front».</translation>
    </message>
    <message>
        <source>The claim does not say from which date the change counts.</source>
        <translation>В утверждении не сказано, с какой даты считается изменение.</translation>
    </message>
    <message>
        <source>The claim does not say from which date the ratio starts.</source>
        <translation>В утверждении не сказано, с какой даты считается отношение.</translation>
    </message>
    <message>
        <source>The claim does not say on which day they met.</source>
        <translation>В утверждении не сказано, в какой день они соединились.</translation>
    </message>
    <message>
        <source>The claim does not say what lies so far from the front.</source>
        <translation>В утверждении не сказано, что находится так далеко от фронта.</translation>
    </message>
    <message>
        <source>The claim does not say which place is held. Name it.</source>
        <translation>В утверждении не сказано, какое место удерживается. Назовите его.</translation>
    </message>
    <message>
        <source>The claim does not say who encircles. Name the actor in the report, or give a layer of gap lines and one of pockets.</source>
        <translation>В утверждении не сказано, кто окружает. Назовите сторону в сообщении или задайте слой линий горловины и слой котлов.</translation>
    </message>
    <message>
        <source>The claim does not say who holds it. Name the actor.</source>
        <translation>В утверждении не сказано, кто удерживает. Назовите сторону.</translation>
    </message>
    <message>
        <source>The claim does not say who holds the place.</source>
        <translation>В утверждении не сказано, кто удерживает место.</translation>
    </message>
    <message>
        <source>The claim does not say whose area. Name the actor in the report.</source>
        <translation>В утверждении не сказано, чья площадь. Назовите сторону в сообщении.</translation>
    </message>
    <message>
        <source>The claim does not say whose ground. Name the actor.</source>
        <translation>В утверждении не сказано, чья территория. Назовите сторону.</translation>
    </message>
    <message>
        <source>The claim has neither a value nor a reference area.</source>
        <translation>В утверждении нет ни значения, ни площади для сравнения.</translation>
    </message>
    <message>
        <source>The claim has no date; the {what} of {day} was measured.</source>
        <translation>У утверждения нет даты; измерено {what} за {day}.</translation>
    </message>
    <message>
        <source>The claim states neither a value nor areas to compare with.</source>
        <translation>В утверждении нет ни значения, ни площадей для сравнения.</translation>
    </message>
    <message>
        <source>The claim was read from the quotation: check it.</source>
        <translation>Утверждение прочитано из цитаты: проверьте его.</translation>
    </message>
    <message>
        <source>The claimed value is {value}. It must be a number, 0 or more.</source>
        <translation>Заявленное значение: {value}. Должно быть число, 0 или больше.</translation>
    </message>
    <message>
        <source>The closure runs round the rear, so the pocket has no outer edge to measure.</source>
        <translation>Замыкание охватывает тыл, поэтому у котла нет внешнего края, который можно измерить.</translation>
    </message>
    <message>
        <source>The columns of {name} write their dates in several ways ({ways}). Put them into one, best YYYY-MM-DD.</source>
        <translation>Столбцы {name} записывают даты по-разному ({ways}). Приведите их к одному виду, лучше YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>The confidence must lie between 0 and 100 %.</source>
        <translation>Доверительный уровень должен быть от 0 до 100 %.</translation>
    </message>
    <message>
        <source>The connection to {address} was lost while it saved ({reason}), and the database does not answer: whether this was saved is not known yet. It was saved whole or not at all. When the database is back, open the store again and look before you save a second time; what you typed is kept.</source>
        <translation>Подключение к {address} потеряно при сохранении ({reason}), и база данных не отвечает: сохранено ли это, пока неизвестно. Сохранено либо всё, либо ничего. Когда база вернётся, откройте хранилище снова и проверьте, прежде чем сохранять второй раз; введённое не потеряно.</translation>
    </message>
    <message>
        <source>The control layer was removed. Choose another in the panel.</source>
        <translation>Слой контроля удалён. Выберите другой на панели.</translation>
    </message>
    <message>
        <source>The coordinate reference system cannot be read: {error}</source>
        <translation>Система координат не читается: {error}</translation>
    </message>
    <message>
        <source>The coordinates “{text}” cannot be read.</source>
        <translation>Координаты «{text}» не читаются.</translation>
    </message>
    <message>
        <source>The coordinates “{text}” cannot be read. Write latitude, longitude in degrees.</source>
        <translation>Координаты «{text}» не читаются. Запишите широту, долготу в градусах.</translation>
    </message>
    <message>
        <source>The core is not on open ground; the nearest is {metres} m away.</source>
        <translation>Ядро не на открытой местности; до ближайшей {metres} м.</translation>
    </message>
    <message>
        <source>The core is the place grown by this distance, as far as the ground is open. It keeps a place at the front from being ringed by a loop of a few hundred metres.</source>
        <translation>Ядро — это место, расширенное на это расстояние по открытой местности. Так место у фронта не окружается петлёй в несколько сотен метров.</translation>
    </message>
    <message>
        <source>The core layer has no feature: choose a place, or leave it out to search.</source>
        <translation>В слое ядра нет объектов: выберите место или пропустите его, чтобы искать.</translation>
    </message>
    <message>
        <source>The core {name} and the rear overlap: choose places that lie apart, or a smaller core radius.</source>
        <translation>Ядро {name} и тыл пересекаются: выберите места на расстоянии или меньший радиус ядра.</translation>
    </message>
    <message>
        <source>The core {name} has no area. Give a point with a core radius, or a polygon.</source>
        <translation>У ядра {name} нет площади. Задайте точку с радиусом ядра или полигон.</translation>
    </message>
    <message>
        <source>The core {name} has no geometry: draw it or leave it out.</source>
        <translation>У ядра {name} нет геометрии: нарисуйте её или пропустите ядро.</translation>
    </message>
    <message>
        <source>The core {name} is its own rear. Choose a rear that lies elsewhere, or none.</source>
        <translation>Ядро {name} само себе тыл. Выберите тыл в другом месте или никакого.</translation>
    </message>
    <message>
        <source>The core {name} lies outside the layer “{name_2}”: check the place and the coordinate reference systems of both layers.</source>
        <translation>Ядро {name} вне слоя «{name_2}»: проверьте место и системы координат обоих слоёв.</translation>
    </message>
    <message>
        <source>The core {name} lies outside the study area: enlarge the area or leave it out.</source>
        <translation>Ядро {name} вне области исследования: расширьте область или пропустите ядро.</translation>
    </message>
    <message>
        <source>The database of {address} does not answer ({reason}). Check the network and the connection in QGIS's Browser panel.</source>
        <translation>База данных {address} не отвечает ({reason}). Проверьте сеть и подключение на панели «Браузер» QGIS.</translation>
    </message>
    <message>
        <source>The date that is compared. Empty: all that every maker has.</source>
        <translation>Сравниваемая дата. Пусто: все, что есть у каждого составителя.</translation>
    </message>
    <message>
        <source>The date “{row}” is of {year}, the column year says {year_2}.</source>
        <translation>Дата «{row}» относится к {year}, а столбец года указывает {year_2}.</translation>
    </message>
    <message>
        <source>The dated lines are the fronts of a control layer, or a line layer of your own. Transects stand at right angles to a baseline (the front of the first date if none is given), or are lines of your own.

SCE: greatest distance between any two lines. NSM: from the oldest to the youngest. EPR: NSM over time. LRR: linear regression rate, with LR2, standard error of the estimate LSE and half its confidence interval LCI. WLR and the like: weighted by 1 / uncertainty². Distances are in metres from the transect's start, rates in metres a year of 365 days; fields that end in _m_day are the same in metres a day, for series of days or weeks.

Where a transect meets a date's line more than once, the rule says which crossing counts; “hits_most” is the most on any date. A date whose line is not met is left out for that transect; with fewer than two dates there are no statistics.</source>
        <translation>Линии с датами — фронты слоя контроля или ваш слой линий. Разрезы стоят под прямым углом к базовой линии (фронт на первую дату, если не задана) или являются вашими линиями.

SCE: наибольшее расстояние между любыми двумя линиями. NSM: от самой старой до самой новой. EPR: NSM, делённое на время. LRR: скорость по линейной регрессии, с LR2, стандартной ошибкой оценки LSE и половиной доверительного интервала LCI. WLR и подобные: с весом 1 / погрешность². Расстояния в метрах от начала разреза, скорости в метрах за год из 365 дней; поля, оканчивающиеся на _m_day, — то же в метрах в день, для серий по дням или неделям.

Где разрез пересекает линию даты более одного раза, правило указывает, какое пересечение считается; «hits_most» — наибольшее их число на любую дату. Дата, линия которой не пересечена, для этого разреза пропускается; при менее чем двух датах статистики нет.</translation>
    </message>
    <message>
        <source>The dates are equal or reversed: from {first} to {last}.</source>
        <translation>Даты равны или переставлены: с {first} по {last}.</translation>
    </message>
    <message>
        <source>The dates are reversed: the map before is of {old:%Y-%m-%d}, the map after of {new:%Y-%m-%d}. Swap them.</source>
        <translation>Даты переставлены: карта до — за {old:%Y-%m-%d}, карта после — за {new:%Y-%m-%d}. Поменяйте их местами.</translation>
    </message>
    <message>
        <source>The dates of {name} (such as {example}) were read as day/month/year, which is how ACLED's old form is documented. If the file was saved by a spreadsheet that writes the month first, import it again with the date format M/D/YYYY.</source>
        <translation>Даты {name} (например, {example}) прочитаны как день/месяц/год: так документирован старый вид ACLED. Если файл сохранён электронной таблицей, которая пишет месяц первым, импортируйте его снова с форматом даты M/D/YYYY.</translation>
    </message>
    <message>
        <source>The dates span {days} day(s): rates a year are extrapolated, read those in _m_day.</source>
        <translation>Даты охватывают дней: {days}; годовые скорости экстраполированы, смотрите те, что в _m_day.</translation>
    </message>
    <message>
        <source>The distance beyond the gap lines is negative: enter 0 or more.</source>
        <translation>Расстояние за линиями горловины отрицательно: введите 0 или больше.</translation>
    </message>
    <message>
        <source>The earlier run of the same is hidden.</source>
        <translation>Предыдущий запуск того же скрыт.</translation>
    </message>
    <message>
        <source>The encirclement gap is the least total length of lines across open ground that, with the encirclers' own ground and barriers, cut the core off from its rear. It is the exact minimum over all such lines, in a local azimuthal equidistant plane.</source>
        <translation>Горловина окружения — наименьшая общая длина линий по открытой местности, которые вместе с территорией окружающих и преградами отрезают ядро от тыла. Это точный минимум по всем таким линиям в местной азимутальной равнопромежуточной плоскости.</translation>
    </message>
    <message>
        <source>The encirclement gap on each date, with its error.</source>
        <translation>Горловина окружения на каждую дату, с погрешностью.</translation>
    </message>
    <message>
        <source>The encirclers hold no ground on this date.</source>
        <translation>На эту дату окружающие не удерживают территории.</translation>
    </message>
    <message>
        <source>The encirclers hold no ground.</source>
        <translation>Окружающие не удерживают территории.</translation>
    </message>
    <message>
        <source>The encoding of the texts cannot be told. Choose the encoding.</source>
        <translation>Кодировку текстов нельзя определить. Выберите кодировку.</translation>
    </message>
    <message>
        <source>The encoding of the texts cannot be told: they can be {shown}. Choose the encoding.</source>
        <translation>Кодировку текстов нельзя определить: возможны {shown}. Выберите кодировку.</translation>
    </message>
    <message>
        <source>The entry is no object with names and values.</source>
        <translation>Запись — не объект с именами и значениями.</translation>
    </message>
    <message>
        <source>The event has no title. Say in a few words what happened.</source>
        <translation>У события нет заголовка. Скажите в нескольких словах, что произошло.</translation>
    </message>
    <message>
        <source>The event was merged into another one meanwhile: the report belongs to that.</source>
        <translation>Событие тем временем объединено с другим: сообщение относится к тому.</translation>
    </message>
    <message>
        <source>The expression for the actor is wrong: {error}</source>
        <translation>Ошибка в выражении стороны: {error}</translation>
    </message>
    <message>
        <source>The extent cannot be expressed in degrees: {error}</source>
        <translation>Охват нельзя выразить в градусах: {error}</translation>
    </message>
    <message>
        <source>The extent has no longitude and latitude. Choose another, or none.</source>
        <translation>У охвата нет долготы и широты. Выберите другой или никакого.</translation>
    </message>
    <message>
        <source>The extent is too large for the map’s coordinate system. Give a smaller one.</source>
        <translation>Охват слишком велик для системы координат карты. Задайте меньший.</translation>
    </message>
    <message>
        <source>The features could not be copied; nothing was changed.</source>
        <translation>Объекты не удалось скопировать; ничего не изменено.</translation>
    </message>
    <message>
        <source>The features of {last} in “{layer}” are copied to:</source>
        <translation>Объекты за {last} из «{layer}» копируются на:</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>Файл пуст (0 байт).</translation>
    </message>
    <message>
        <source>The file is not in the folder any more.</source>
        <translation>Файла больше нет в папке.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Файл для записи.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read: {reason}.</source>
        <translation>Файл {name} не читается: {reason}.</translation>
    </message>
    <message>
        <source>The file {name} has no hash: nobody can tell what was attached.</source>
        <translation>У файла {name} нет хеша: нельзя установить, что было прикреплено.</translation>
    </message>
    <message>
        <source>The file {name} is left out: metadata can be taken out of whole JPEG and PNG pictures only.</source>
        <translation>Файл {name} пропущен: метаданные можно удалить только из целых изображений JPEG и PNG.</translation>
    </message>
    <message>
        <source>The file {name} is not in {source}.</source>
        <translation>Файла {name} нет в {source}.</translation>
    </message>
    <message>
        <source>The file {name} is not the one that was attached.</source>
        <translation>Файл {name} — не тот, что был прикреплён.</translation>
    </message>
    <message>
        <source>The file {name} is not the one that was attached: its SHA-256 is another one.</source>
        <translation>Файл {name} — не тот, что был прикреплён: его SHA-256 другой.</translation>
    </message>
    <message>
        <source>The file {name} of the report {id} is not in {folder}.</source>
        <translation>Файла {name} сообщения {id} нет в {folder}.</translation>
    </message>
    <message>
        <source>The file's coordinates are in “{crs}”, which is not known. Save it in WGS 84 (EPSG:4326).</source>
        <translation>Координаты файла в неизвестной системе «{crs}». Сохраните его в WGS 84 (EPSG:4326).</translation>
    </message>
    <message>
        <source>The file's name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Файл.</translation>
    </message>
    <message>
        <source>The file; its ending chooses the format.</source>
        <translation>Файл; его расширение определяет формат.</translation>
    </message>
    <message>
        <source>The fill colour (KML)</source>
        <translation>Цвет заливки (KML)</translation>
    </message>
    <message>
        <source>The first date that is measured. Empty: the layer's first.</source>
        <translation>Первая измеряемая дата. Пусто: первая в слое.</translation>
    </message>
    <message>
        <source>The first map, of {before}, is later than the second, of {after}.</source>
        <translation>Первая карта, за {before}, позже второй, за {after}.</translation>
    </message>
    <message>
        <source>The folder of the cache, {folder}, cannot be made: {strerror}. Choose another, or none.</source>
        <translation>Папку кэша {folder} нельзя создать: {strerror}. Выберите другую или никакой.</translation>
    </message>
    <message>
        <source>The folder {path} holds no file of {suffixes}.</source>
        <translation>В папке {path} нет файлов {suffixes}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made: {error}. Choose another place.</source>
        <translation>Папку «{folder}» нельзя создать: {error}. Выберите другое место.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is read-only. Choose another place.</source>
        <translation>Папка «{folder}» только для чтения. Выберите другое место.</translation>
    </message>
    <message>
        <source>The folder's name</source>
        <translation>Имя папки</translation>
    </message>
    <message>
        <source>The font “{wanted}” is not installed; the system's own is used instead.</source>
        <translation>Шрифт «{wanted}» не установлен; вместо него используется системный.</translation>
    </message>
    <message>
        <source>The font “{wanted}” is not installed; “{used}” is used instead.</source>
        <translation>Шрифт «{wanted}» не установлен; вместо него используется «{used}».</translation>
    </message>
    <message>
        <source>The frames as a film, half a second a date: MP4 by the program ffmpeg, GIF by Pillow or ffmpeg, where they are installed.</source>
        <translation>Кадры фильмом, полсекунды на дату: MP4 программой ffmpeg, GIF через Pillow или ffmpeg, если они установлены.</translation>
    </message>
    <message>
        <source>The gap could not be measured: {error}. The log “Salient” says where.</source>
        <translation>Горловину не удалось измерить: {error}. Журнал «Salient» показывает где.</translation>
    </message>
    <message>
        <source>The index {base} has no {file}. Try again later, or install by hand.</source>
        <translation>В индексе {base} нет {file}. Попробуйте позже или установите вручную.</translation>
    </message>
    <message>
        <source>The innermost pocket not smaller than this is reported, in km².</source>
        <translation>Сообщается самый внутренний котёл не меньше этого, в км².</translation>
    </message>
    <message>
        <source>The installed shapely {shapely} was built for GEOS {built}, but this QGIS has loaded GEOS {loaded}: both in one program crash. Run: python3 -m pip install --user --break-system-packages --force-reinstall {wanted} "numpy~=1.24" and start QGIS again.</source>
        <translation>Установленная shapely {shapely} собрана для GEOS {built}, а эта QGIS загрузила GEOS {loaded}: вместе они вызывают сбой. Выполните: python3 -m pip install --user --break-system-packages --force-reinstall {wanted} "numpy~=1.24" — и перезапустите QGIS.</translation>
    </message>
    <message>
        <source>The interval of a gap is that of simulations, 95 %.</source>
        <translation>Интервал горловины — по моделированию, 95 %.</translation>
    </message>
    <message>
        <source>The interval of a gap is what ground allows of which the map is not sure.</source>
        <translation>Интервал горловины — то, что допускает территория, в которой карта не уверена.</translation>
    </message>
    <message>
        <source>The largest body of a side is no pocket of several: it counts as where the side lives. A coalition of those round it makes it one.</source>
        <translation>Наибольшая территория стороны — не котёл нескольких сторон: считается, что там сторона живёт. Коалиция тех, кто вокруг, делает её котлом.</translation>
    </message>
    <message>
        <source>The largest change that nobody reports stands first, then the best report that no map shows, then the second of either. Reports go by the better reliability of their sources, then by the better credibility; the grades are never merged.</source>
        <translation>Первым стоит крупнейшее изменение, о котором никто не сообщает, затем лучшее сообщение, которого нет на картах, затем вторые того и другого. Сообщения упорядочены по лучшей надёжности источников, затем по лучшей достоверности; оценки никогда не сливаются.</translation>
    </message>
    <message>
        <source>The last date that is measured. Empty: the layer's last.</source>
        <translation>Последняя измеряемая дата. Пусто: последняя в слое.</translation>
    </message>
    <message>
        <source>The last day, {date_end}, lies before the first, {date_start}.</source>
        <translation>Последний день, {date_end}, раньше первого, {date_start}.</translation>
    </message>
    <message>
        <source>The last road is {road}: {figures}.</source>
        <translation>Последняя дорога — {road}: {figures}.</translation>
    </message>
    <message>
        <source>The last save to {path} broke off, and where you may not write it cannot be rolled back. Open it once where you may write, or copy the file and the -journal beside it to a folder of yours.</source>
        <translation>Последнее сохранение в {path} прервалось, и там, где вы не вправе писать, его нельзя откатить. Откройте один раз там, где вправе, или скопируйте файл и соседний -journal в свою папку.</translation>
    </message>
    <message>
        <source>The layer does not say whose each {what} is; “{actor}” was not tested.</source>
        <translation>Слой не говорит, чья это {what}; «{actor}» не проверено.</translation>
    </message>
    <message>
        <source>The layer of places has no “{name}”.</source>
        <translation>В слое мест нет «{name}».</translation>
    </message>
    <message>
        <source>The layer of places has “{name}” {count} times.</source>
        <translation>В слое мест «{name}» встречается {count} раз.</translation>
    </message>
    <message>
        <source>The layer of roads has no line. Choose one that does.</source>
        <translation>В слое дорог нет линий. Выберите слой с линиями.</translation>
    </message>
    <message>
        <source>The layer “{layer}” was in memory alone, or a part of it was selected: it cannot be measured again. Save it as a file, and write the manifest of a run on that.</source>
        <translation>Слой «{layer}» был только в памяти, или была выделена его часть: измерить его снова нельзя. Сохраните его в файл и запишите манифест запуска по нему.</translation>
    </message>
    <message>
        <source>The layer's name</source>
        <translation>Название слоя</translation>
    </message>
    <message>
        <source>The layers have no dates: there is nothing to make frames of.</source>
        <translation>У слоёв нет дат: кадры делать не из чего.</translation>
    </message>
    <message>
        <source>The layers have no extent to show. Give an extent.</source>
        <translation>У слоёв нет охвата для показа. Задайте охват.</translation>
    </message>
    <message>
        <source>The layers have no two dates: both maps of the page would be the same. Choose layers of two dates, or a template of one map.</source>
        <translation>В слоях нет двух дат: обе карты страницы были бы одинаковы. Выберите слои с двумя датами или шаблон с одной картой.</translation>
    </message>
    <message>
        <source>The layers hold no date in the period asked for.</source>
        <translation>В слоях нет дат за запрошенный период.</translation>
    </message>
    <message>
        <source>The layers hold nothing on these dates. Choose other dates.</source>
        <translation>На эти даты в слоях ничего нет. Выберите другие даты.</translation>
    </message>
    <message>
        <source>The layout “{name}” could not be added.</source>
        <translation>Макет «{name}» не удалось добавить.</translation>
    </message>
    <message>
        <source>The least area, {least_m2:,.6g} km², is larger than the whole map, {whole:,.6g} km². It is meant in square kilometres: enter a smaller one.</source>
        <translation>Наименьшая площадь, {least_m2:,.6g} км², больше всей карты, {whole:,.6g} км². Она задаётся в квадратных километрах: введите меньшую.</translation>
    </message>
    <message>
        <source>The legend continues on the next page.</source>
        <translation>Легенда продолжается на следующей странице.</translation>
    </message>
    <message>
        <source>The legend is too long for its place: the rest stands on a further page.</source>
        <translation>Легенда слишком длинна для своего места: остальное на следующей странице.</translation>
    </message>
    <message>
        <source>The libraries cannot be written to “{path}”: {error}.</source>
        <translation>Библиотеки не записываются в «{path}»: {error}.</translation>
    </message>
    <message>
        <source>The line encloses no ground with that of “{actor}”: draw it from front to front.</source>
        <translation>Линия не замыкает территорию вместе с территорией «{actor}»: ведите её от фронта к фронту.</translation>
    </message>
    <message>
        <source>The lines could not be slid to the least length: a shorter closure round as much ground may be possible.</source>
        <translation>Линии не удалось сдвинуть до наименьшей длины: возможно более короткое замыкание вокруг такой же территории.</translation>
    </message>
    <message>
        <source>The lines divide nothing of the study area.</source>
        <translation>Линии ничего не делят в области исследования.</translation>
    </message>
    <message>
        <source>The lines run through the place itself, so that no ground lies between them. Click beside it, or give the core a radius.</source>
        <translation>Линии проходят через само место, так что между ними нет территории. Щёлкните рядом или задайте ядру радиус.</translation>
    </message>
    <message>
        <source>The lines say of all ground that it is one side's as well as the other's. Draw them with the same side always on the left.</source>
        <translation>По линиям вся территория принадлежит и одной стороне, и другой. Рисуйте их так, чтобы одна и та же сторона всегда была слева.</translation>
    </message>
    <message>
        <source>The link lacks its event, its layer or its feature.</source>
        <translation>У ссылки нет события, слоя или объекта.</translation>
    </message>
    <message>
        <source>The linked layer is not in the project.</source>
        <translation>Связанного слоя нет в проекте.</translation>
    </message>
    <message>
        <source>The list's hash {digest}… is of none of the files {names}.</source>
        <translation>Хеш списка {digest}… не относится ни к одному из файлов {names}.</translation>
    </message>
    <message>
        <source>The locator is left out: the legend needs its place.</source>
        <translation>Обзорная карта опущена: её место нужно легенде.</translation>
    </message>
    <message>
        <source>The locator is left out: the map lies over the edge of QGIS’s world map.</source>
        <translation>Врезка пропущена: карта выходит за край карты мира QGIS.</translation>
    </message>
    <message>
        <source>The locator is left out: this QGIS has no world map at {path}.</source>
        <translation>Врезка пропущена: в этой версии QGIS нет карты мира в {path}.</translation>
    </message>
    <message>
        <source>The log ends with entry {seq}, the store's own note says entry {noted}: entries were cut off or added.</source>
        <translation>Журнал кончается записью {seq}, а в собственной пометке хранилища — запись {noted}: записи отрезаны или добавлены.</translation>
    </message>
    <message>
        <source>The log has {count} entries, the note saw {entries}: entries were cut off.</source>
        <translation>Записей в журнале: {count}, а при фиксации было {entries}: записи отрезаны.</translation>
    </message>
    <message>
        <source>The log holds exact places and cannot be blurred. Set the blur to 0.</source>
        <translation>Журнал содержит точные места, размыть его нельзя. Задайте размытие 0.</translation>
    </message>
    <message>
        <source>The log holds {count} event(s) and report(s) marked as not public, and cannot be cut. Untick “Only what is public” to export it for somebody who may read them.</source>
        <translation>В журнале неоткрытых событий и сообщений: {count}, а вырезать из него нельзя. Снимите «Только открытое», чтобы экспортировать его тому, кто вправе их читать.</translation>
    </message>
    <message>
        <source>The log is checked while you go on working.</source>
        <translation>Журнал проверяется, пока вы продолжаете работу.</translation>
    </message>
    <message>
        <source>The log is whole: {count} entries, the last has the hash {hash}.</source>
        <translation>Журнал цел: записей {count}, хеш последней {hash}.</translation>
    </message>
    <message>
        <source>The makers have no actor in common. {told}. Say in the table of actors which names mean one and the same.</source>
        <translation>У составителей нет общих сторон. {told}. Укажите в таблице сторон, какие названия означают одно и то же.</translation>
    </message>
    <message>
        <source>The makers share no date. {told}.</source>
        <translation>У составителей нет общих дат. {told}.</translation>
    </message>
    <message>
        <source>The manifest cannot be measured again: its command or options are none that Salient writes ({error}).</source>
        <translation>Манифест нельзя измерить снова: Salient не записывает такой команды или таких параметров ({error}).</translation>
    </message>
    <message>
        <source>The manifest is none that “{name}” writes: it names {strange}. It is not measured again.</source>
        <translation>Это не тот манифест, который записывает «{name}»: он называет {strange}. Он не измерен снова.</translation>
    </message>
    <message>
        <source>The manifest names {count} file(s) by their whole path, folders of this computer and all: it lies in no folder together with them. Write it beside the inputs, or in a folder next to theirs, before you hand it on.</source>
        <translation>Манифест называет файлы (число: {count}) полным путём, вместе с папками этого компьютера: он не лежит в общей с ними папке. Запишите его рядом с входными данными или в соседнюю папку, прежде чем передать дальше.</translation>
    </message>
    <message>
        <source>The manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>The map is empty: type the place, or add a map first and click there.</source>
        <translation>Карта пуста: введите место или сначала добавьте карту и щёлкните там.</translation>
    </message>
    <message>
        <source>The map of {date} shows no front: nobody borders on anybody.</source>
        <translation>На карте за {date} нет фронта: никто ни с кем не граничит.</translation>
    </message>
    <message>
        <source>The map shows {date}. Escape shows its newest date again.</source>
        <translation>Карта показывает {date}. Escape снова покажет её последнюю дату.</translation>
    </message>
    <message>
        <source>The map “{name}” is empty.</source>
        <translation>Карта «{name}» пуста.</translation>
    </message>
    <message>
        <source>The map's projection does not show the event's place.</source>
        <translation>Проекция карты не показывает место события.</translation>
    </message>
    <message>
        <source>The mapping {path} cannot be written: {strerror}.</source>
        <translation>Сопоставление {path} не записывается: {strerror}.</translation>
    </message>
    <message>
        <source>The maps are drawn on unlike turns round the Earth (181° on one is -179° on another): all were cut at the antimeridian to lay them on one another.</source>
        <translation>Карты нарисованы на разных оборотах вокруг Земли (181° на одной — это -179° на другой): все разрезаны по антимеридиану, чтобы наложить их друг на друга.</translation>
    </message>
    <message>
        <source>The maps of {maps} change while they are measured. Run again when nobody writes them.</source>
        <translation>Карты {maps} меняются во время измерения. Запустите снова, когда их никто не записывает.</translation>
    </message>
    <message>
        <source>The maps of “{without}” have no dates, those of others have several: choose its date field, or compare one date.</source>
        <translation>У карт «{without}» нет дат, у других их несколько: выберите поле даты или сравните одну дату.</translation>
    </message>
    <message>
        <source>The maps show no link-up from {first} to {last}.</source>
        <translation>Карты не показывают соединения с {first} по {last}.</translation>
    </message>
    <message>
        <source>The maps show no link-up of {whose} from {first} to {last}.</source>
        <translation>Карты не показывают соединения ({whose}) с {first} по {last}.</translation>
    </message>
    <message>
        <source>The measured interval reaches beyond what the claim allows.</source>
        <translation>Измеренный интервал выходит за то, что допускает утверждение.</translation>
    </message>
    <message>
        <source>The measured value misses the claim by less than the claim is rounded.</source>
        <translation>Измеренное значение расходится с утверждением меньше, чем оно округлено.</translation>
    </message>
    <message>
        <source>The method stands on a further page.</source>
        <translation>Метод описан на одной из следующих страниц.</translation>
    </message>
    <message>
        <source>The model “{path}” cannot be read. Install Salient again.</source>
        <translation>Модель «{path}» не читается. Установите Salient заново.</translation>
    </message>
    <message>
        <source>The names in the layer, with colour and area</source>
        <translation>Названия в слое, с цветом и площадью</translation>
    </message>
    <message>
        <source>The nearest gap or pocket on the map lies {km:.0f} km from {said}: it is not the one that the claim speaks of. Place the event in the pocket or at the gap, or name both places between which it lies.</source>
        <translation>Ближайшая горловина или котёл на карте — в {km:.0f} км от {said}: утверждение говорит не о них. Поместите событие в котёл или у горловины либо назовите оба места, между которыми она лежит.</translation>
    </message>
    <message>
        <source>The newest date is {last}. Choose a later one than {day}.</source>
        <translation>Самая новая дата — {last}. Выберите дату позже {day}.</translation>
    </message>
    <message>
        <source>The note is of the store {store_id}, this one calls itself {own_id}: it is another store, or its id was changed.</source>
        <translation>Запись относится к хранилищу {store_id}, а это называет себя {own_id}: это другое хранилище, или его id изменён.</translation>
    </message>
    <message>
        <source>The note {path} cannot be written: {strerror}.</source>
        <translation>Запись {path} не сохраняется: {strerror}.</translation>
    </message>
    <message>
        <source>The number of the entry and its hash, as a page, report or message has them:</source>
        <translation>Номер записи и её хеш, как они даны на странице, в отчёте или сообщении:</translation>
    </message>
    <message>
        <source>The other maker has no such front</source>
        <translation>У другого составителя нет такого фронта</translation>
    </message>
    <message>
        <source>The pages of the atlas could not be made: {error}</source>
        <translation>Страницы атласа не удалось создать: {error}</translation>
    </message>
    <message>
        <source>The picture says of itself:</source>
        <translation>Изображение сообщает о себе:</translation>
    </message>
    <message>
        <source>The place that the pocket must contain.</source>
        <translation>Место, которое должно быть в котле.</translation>
    </message>
    <message>
        <source>The places to speak of. Of a polygon or line a point on it counts.</source>
        <translation>Места, о которых идёт речь. У полигона или линии берётся точка на них.</translation>
    </message>
    <message>
        <source>The pocket is sealed: no road leads in.</source>
        <translation>Котёл замкнут: внутрь не ведёт ни одна дорога.</translation>
    </message>
    <message>
        <source>The point of each pocket furthest from its boundary, with the bounds of the area and the pocket's last date.</source>
        <translation>Точка каждого котла, наиболее удалённая от его границы, с охватом площади и последней датой котла.</translation>
    </message>
    <message>
        <source>The polygons are in {own}, and “crs” says {crs}: leave it out, or correct one.</source>
        <translation>Полигоны в {own}, а в «crs» указано {crs}: уберите его или исправьте одно из двух.</translation>
    </message>
    <message>
        <source>The precision of the date is {value}. It must be 0 or more.</source>
        <translation>Точность даты: {value}. Должно быть 0 или больше.</translation>
    </message>
    <message>
        <source>The precision of the date “{value}” is no whole number of days.</source>
        <translation>Точность даты «{value}» — не целое число дней.</translation>
    </message>
    <message>
        <source>The precision of the location is {value}. It must be 0 or more.</source>
        <translation>Точность положения: {value}. Должно быть 0 или больше.</translation>
    </message>
    <message>
        <source>The project has a layout “{name}” made of another template. It will be replaced, and what you arranged in it by hand is lost. Another title makes another layout.</source>
        <translation>В проекте есть макет «{name}» по другому шаблону. Он будет заменён, а сделанное в нём вручную пропадёт. Другой заголовок создаёт другой макет.</translation>
    </message>
    <message>
        <source>The project has a layout “{name}”. “Preview” refreshes it.</source>
        <translation>В проекте есть макет «{name}». «Просмотр» обновит его.</translation>
    </message>
    <message>
        <source>The project has no point layer with a field “name” or the like. Add one, or type the place or pick it on the map.</source>
        <translation>В проекте нет точечного слоя с полем «name» или подобным. Добавьте его, введите место или укажите его на карте.</translation>
    </message>
    <message>
        <source>The project has no theme “{theme}”. It has: {known}.</source>
        <translation>В проекте нет темы «{theme}». Есть: {known}.</translation>
    </message>
    <message>
        <source>The project's copyright label</source>
        <translation>Подпись об авторских правах проекта</translation>
    </message>
    <message>
        <source>The ratio starts on {date_from} and ends on {date}: it must start before it ends.</source>
        <translation>Отношение начинается {date_from} и кончается {date}: начало должно быть раньше конца.</translation>
    </message>
    <message>
        <source>The readings disagree.</source>
        <translation>Прочтения расходятся.</translation>
    </message>
    <message>
        <source>The rear is not on open ground.</source>
        <translation>Тыл не на открытой местности.</translation>
    </message>
    <message>
        <source>The report belongs to no event.</source>
        <translation>Сообщение не относится ни к одному событию.</translation>
    </message>
    <message>
        <source>The report claims a quantity</source>
        <translation>Сообщение заявляет величину</translation>
    </message>
    <message>
        <source>The report denies this; the verdict is on what it denies.</source>
        <translation>Сообщение опровергает это; вывод — о том, что оно опровергает.</translation>
    </message>
    <message>
        <source>The report has no source. Name who says it.</source>
        <translation>У сообщения нет источника. Назовите, кто это говорит.</translation>
    </message>
    <message>
        <source>The report is quoted with “{stated}”, {number:g}, and the value is {value:g}: one of the two is wrong.</source>
        <translation>Сообщение цитируется с «{stated}», {number:g}, а значение {value:g}: одно из двух неверно.</translation>
    </message>
    <message>
        <source>The report names the file no longer. The copy stays: the log speaks of it.</source>
        <translation>Сообщение больше не называет файл. Копия остаётся: на неё ссылается журнал.</translation>
    </message>
    <message>
        <source>The rights in the layers' metadata</source>
        <translation>Права из метаданных слоёв</translation>
    </message>
    <message>
        <source>The row has neither an upload timestamp nor an archive date.</source>
        <translation>В строке нет ни времени загрузки, ни даты архивации.</translation>
    </message>
    <message>
        <source>The row has no coordinates.</source>
        <translation>У строки нет координат.</translation>
    </message>
    <message>
        <source>The row has no event_id_cnty.</source>
        <translation>У строки нет event_id_cnty.</translation>
    </message>
    <message>
        <source>The row has no id.</source>
        <translation>У строки нет идентификатора.</translation>
    </message>
    <message>
        <source>The row has the same id as row {row}.</source>
        <translation>У строки тот же id, что и у строки {row}.</translation>
    </message>
    <message>
        <source>The row has {values} values, the header has {columns} columns.</source>
        <translation>В строке значений: {values}, а в заголовке столбцов: {columns}.</translation>
    </message>
    <message>
        <source>The row tells of a report and names no source for it.</source>
        <translation>Строка содержит сообщение, но не называет его источник.</translation>
    </message>
    <message>
        <source>The row tells of its verification twice: in one column and in several.</source>
        <translation>Строка говорит о своей проверке дважды: в одном столбце и в нескольких.</translation>
    </message>
    <message>
        <source>The same as a page, with sources, method and parameters.</source>
        <translation>То же страницей, с источниками, методом и параметрами.</translation>
    </message>
    <message>
        <source>The same list as one page.</source>
        <translation>Тот же список одной страницей.</translation>
    </message>
    <message>
        <source>The same summed within each sector.</source>
        <translation>То же, суммированное по каждому участку.</translation>
    </message>
    <message>
        <source>The same without points.</source>
        <translation>То же без точек.</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>The sample project is not part of this installation: {path} is missing. Install Salient again from its zip file.</source>
        <translation>Примера проекта нет в этой установке: отсутствует {path}. Установите Salient заново из zip-файла.</translation>
    </message>
    <message>
        <source>The sector layer holds no polygons. Choose another, or leave it empty.</source>
        <translation>В слое участков нет полигонов. Выберите другой или оставьте пустым.</translation>
    </message>
    <message>
        <source>The selected features are not linked to the selected events.</source>
        <translation>Выделенные объекты не связаны с выбранными событиями.</translation>
    </message>
    <message>
        <source>The sentence denies “{quantity}”, or says that it is not so. State what is the case; who denies it is the stance of the report.</source>
        <translation>Предложение отрицает «{quantity}» или говорит, что это не так. Укажите, что есть на деле; кто это отрицает, указывает позиция сообщения.</translation>
    </message>
    <message>
        <source>The shape “{shown}” cannot be read.</source>
        <translation>Фигура «{shown}» не читается.</translation>
    </message>
    <message>
        <source>The shortest gap line runs through the core itself, which has no size: with a core radius the pocket holds the place whole.</source>
        <translation>Кратчайшая линия горловины проходит через само ядро, у которого нет размера: с радиусом ядра котёл охватывает место целиком.</translation>
    </message>
    <message>
        <source>The source has no name.</source>
        <translation>У источника нет названия.</translation>
    </message>
    <message>
        <source>The spacing along the front must be greater than 0 m.</source>
        <translation>Шаг вдоль фронта должен быть больше 0 м.</translation>
    </message>
    <message>
        <source>The spacing and the length of transects must be greater than 0.</source>
        <translation>Шаг и длина разрезов должны быть больше 0.</translation>
    </message>
    <message>
        <source>The store at {address} cannot be read (table {prefix}{table}). Check that it is there and that you may read it.</source>
        <translation>Хранилище {address} не читается (таблица {prefix}{table}). Проверьте, что оно на месте и вы вправе его читать.</translation>
    </message>
    <message>
        <source>The store at {address} has no table {name}. Go back to a copy of it: what was in the table cannot be made up.</source>
        <translation>В хранилище {address} нет таблицы {name}. Вернитесь к копии: содержимое таблицы нельзя восстановить.</translation>
    </message>
    <message>
        <source>The store does not say the version of its tables (“{version}”). {remedy}</source>
        <translation>Хранилище не указывает версию своих таблиц («{version}»). {remedy}</translation>
    </message>
    <message>
        <source>The store does not say where the end of its log is. {remedy}</source>
        <translation>Хранилище не указывает, где конец его журнала. {remedy}</translation>
    </message>
    <message>
        <source>The store has no events: nothing can be supported.</source>
        <translation>В хранилище нет событий: подтвердить ничего нельзя.</translation>
    </message>
    <message>
        <source>The store knows a list “{dataset}” already, and {other} of {known} rows with the same ids are about something else: id {id} was “{was}” ({was_on}) and is “{now}” ({now_on}) now. Give this list a name of its own, or say that it is the same list, corrected.</source>
        <translation>Хранилище уже знает список «{dataset}», и {other} из {known} строк с теми же id — о другом: id {id} была «{was}» ({was_on}), а теперь «{now}» ({now_on}). Дайте этому списку своё название или укажите, что это тот же список, исправленный.</translation>
    </message>
    <message>
        <source>The store {address} cannot be made: {error} Check that PostGIS is installed in the database and that you may create tables.</source>
        <translation>Хранилище {address} нельзя создать: {error} Проверьте, что в базе установлен PostGIS и вы вправе создавать таблицы.</translation>
    </message>
    <message>
        <source>The store {address} does not say what it is any more: its table {prefix}store is empty. Go back to a copy of it.</source>
        <translation>Хранилище {address} больше не указывает, что это такое: таблица {prefix}store пуста. Вернитесь к копии.</translation>
    </message>
    <message>
        <source>The store {address} is locked by another program. Try again in a moment.</source>
        <translation>Хранилище {address} заблокировано другой программой. Повторите чуть позже.</translation>
    </message>
    <message>
        <source>The store {address} was made by a newer Salient (its schema is version {version}, this Salient knows {version_2}). Update Salient to open it; nothing was changed.</source>
        <translation>Хранилище {address} создано более новым Salient (версия схемы {version}, этот Salient знает {version_2}). Обновите Salient, чтобы открыть его; ничего не изменено.</translation>
    </message>
    <message>
        <source>The store {path} cannot be written ({strip}). Check that the folder is not read-only and that the disk is not full, or choose another folder.</source>
        <translation>Хранилище {path} не записывается ({strip}). Проверьте, что папка доступна для записи и диск не заполнен, или выберите другую папку.</translation>
    </message>
    <message>
        <source>The store {path} does not answer ({strip}). Check that the file is there and that you may read it; what you typed is kept.</source>
        <translation>Хранилище {path} не отвечает ({strip}). Проверьте, что файл на месте и вы вправе его читать; введённое сохранено.</translation>
    </message>
    <message>
        <source>The store {path} is locked by another program that writes to it. Try again in a moment, or close the other program.</source>
        <translation>Хранилище {path} заблокировано другой программой, которая в него пишет. Повторите чуть позже или закройте её.</translation>
    </message>
    <message>
        <source>The store's layers were added to the map, to show the event.</source>
        <translation>Слои хранилища добавлены на карту, чтобы показать событие.</translation>
    </message>
    <message>
        <source>The store's log has {count} entries; the last has the SHA-256 {hash}.</source>
        <translation>Записей в журнале хранилища: {count}; SHA-256 последней {hash}.</translation>
    </message>
    <message>
        <source>The store's note about itself ({table}) has {count} rows instead of one. {remedy}</source>
        <translation>В пометке хранилища о себе ({table}) строк {count} вместо одной. {remedy}</translation>
    </message>
    <message>
        <source>The style of the placemark (KML)</source>
        <translation>Стиль меток (KML)</translation>
    </message>
    <message>
        <source>The style of “{layer}” could not be applied: {error}</source>
        <translation>Стиль «{layer}» не удалось применить: {error}</translation>
    </message>
    <message>
        <source>The table gives no area of one kind for {together}.</source>
        <translation>В таблице нет площади одного вида для {together}.</translation>
    </message>
    <message>
        <source>The table has a row for each date and actor, and for each sector if given. Gain and loss include redraw noise; noise_km2 is the noise in them. The sum of the steps is more than the change from end to end wherever ground went back and forth: the report shows both.

A change is redraw noise if its widest place is narrower than the width given, or if most of it is given back within the number of dates given; what gives it back is noise with it. “persisted” says whether most of it was still the taker's at the end.

“Last changed” has each piece of ground once, with the last change that is not noise, and how often the ground changed hands. Ground that stayed with its taker is there even if its change is redraw noise as a whole.</source>
        <translation>В таблице строка на каждую дату и сторону и, если заданы, на каждый участок. Приобретения и потери включают шум перерисовки; noise_km2 — шум в них. Сумма шагов больше изменения от начала к концу всюду, где территория переходила туда и обратно: отчёт показывает и то и другое.

Изменение — шум перерисовки, если в самом широком месте оно уже заданной ширины или большая его часть возвращается в пределах заданного числа дат; то, что её возвращает, — тоже шум. «persisted» указывает, осталась ли большая часть у взявшего до конца.

В «Последнее изменение» каждая часть территории один раз, с последним изменением, не являющимся шумом, и числом переходов из рук в руки. Территория, оставшаяся за тем, кто её взял, есть там, даже если её изменение в целом — шум перерисовки.</translation>
    </message>
    <message>
        <source>The table {table} has no column “{column}” any more: it was renamed or deleted. Give it its name back; if it was deleted, go back to a copy: the log still has its words. All else can be read, and nothing is saved until then.</source>
        <translation>В таблице {table} больше нет столбца «{column}»: он переименован или удалён. Верните ему имя; если он удалён, вернитесь к копии: его слова ещё есть в журнале. Всё остальное можно читать, а до тех пор ничего не сохраняется.</translation>
    </message>
    <message>
        <source>The table “{table}” cannot be written: {reason}</source>
        <translation>Таблица «{table}» не записывается: {reason}</translation>
    </message>
    <message>
        <source>The template {path} has no map item with the id “map”.</source>
        <translation>В шаблоне {path} нет элемента карты с id «map».</translation>
    </message>
    <message>
        <source>The template {path} is not a layout of QGIS.</source>
        <translation>Шаблон {path} — не макет QGIS.</translation>
    </message>
    <message>
        <source>The text of a detailed map's module (Lua) or its columns as CSV.</source>
        <translation>Текст модуля подробной карты (Lua) или его столбцы как CSV.</translation>
    </message>
    <message>
        <source>The text “{start}…” does not fit its place on the page and was cut.</source>
        <translation>Текст «{start}…» не помещается на странице и обрезан.</translation>
    </message>
    <message>
        <source>The trigger “{name}” in the store is not Salient's: it could change what you save. Remove it, or have whoever made it do so. Until then the store is only read.</source>
        <translation>Триггер «{name}» в хранилище — не от Salient: он мог бы изменить то, что вы сохраняете. Удалите его или попросите об этом того, кто его создал. До тех пор хранилище только читается.</translation>
    </message>
    <message>
        <source>The trigger “{name}”, which guards the store, was taken out.</source>
        <translation>Триггер «{name}», охраняющий хранилище, удалён.</translation>
    </message>
    <message>
        <source>The upper end of the claimed range lies below the lower one.</source>
        <translation>Верхняя граница заявленного диапазона меньше нижней.</translation>
    </message>
    <message>
        <source>The value table has no column “value” in its first line (“{first}”). Its columns are {columns}; only “value” must be there.</source>
        <translation>В первой строке таблицы значений («{first}») нет столбца «value». Её столбцы: {columns}; обязателен только «value».</translation>
    </message>
    <message>
        <source>The value table is no valid JSON: {error}.</source>
        <translation>Таблица значений — недопустимый JSON: {error}.</translation>
    </message>
    <message>
        <source>The value table must be a list of objects, or an object value → actor.</source>
        <translation>Таблица значений должна быть списком объектов или объектом значение → сторона.</translation>
    </message>
    <message>
        <source>The value table “{path}” cannot be read: {error}.</source>
        <translation>Таблица значений «{path}» не читается: {error}.</translation>
    </message>
    <message>
        <source>The value table “{path}” is not in UTF-8. Save it so.</source>
        <translation>Таблица значений «{path}» не в UTF-8. Сохраните в этой кодировке.</translation>
    </message>
    <message>
        <source>The value {value} of “{label}” is larger than {most}.</source>
        <translation>Значение {value} в «{label}» больше {most}.</translation>
    </message>
    <message>
        <source>The value {value} of “{label}” is no number that can be kept.</source>
        <translation>Значение {value} в «{label}» — не число, которое можно сохранить.</translation>
    </message>
    <message>
        <source>The value {value} of “{label}” must be a whole number.</source>
        <translation>Значение {value} в «{label}» должно быть целым числом.</translation>
    </message>
    <message>
        <source>The variants before answer another question. Their layers stay.</source>
        <translation>Прежние варианты отвечают на другой вопрос. Их слои остаются.</translation>
    </message>
    <message>
        <source>The verdict speaks of the layers that were measured: it is as good as they are.</source>
        <translation>Вывод относится к измеренным слоям: он настолько же хорош, как и они.</translation>
    </message>
    <message>
        <source>The view has no chart to measure on.</source>
        <translation>В этом виде нет диаграммы для измерения.</translation>
    </message>
    <message>
        <source>The way of each road that leads in, and what is left of those cut.</source>
        <translation>Путь каждой ведущей внутрь дороги и остаток перерезанных.</translation>
    </message>
    <message>
        <source>The widest gap to look for must be more than 0.</source>
        <translation>Наибольшая искомая горловина должна быть больше 0.</translation>
    </message>
    <message>
        <source>The width of an advance along a line is 0: enter a larger one.</source>
        <translation>Ширина продвижения вдоль линии равна 0: введите большую.</translation>
    </message>
    <message>
        <source>The work is done in this process, one after the other.</source>
        <translation>Работа выполняется в этом процессе, по очереди.</translation>
    </message>
    <message>
        <source>The worker {worker} has {telling}; no digit depends on it.</source>
        <translation>У исполнителя {worker}: {telling}; ни одна цифра от этого не зависит.</translation>
    </message>
    <message>
        <source>The {name} is {value}. It must be 0 or more.</source>
        <translation>{name}: {value}. Должно быть 0 или больше.</translation>
    </message>
    <message>
        <source>The {table} {ident} is in the log and not in its table.</source>
        <translation>{table} {ident}: есть в журнале, но не в своей таблице.</translation>
    </message>
    <message>
        <source>The {table} {id} differs from what log entry {seq} says of it.</source>
        <translation>{table} {id}: отличается от того, что указано в записи журнала {seq}.</translation>
    </message>
    <message>
        <source>The {table} {id} is in no entry of the log.</source>
        <translation>{table} {id}: нет ни в одной записи журнала.</translation>
    </message>
    <message>
        <source>The {table} {id} was changed without Salient, and this is not in the log yet: the next save logs it.</source>
        <translation>{table} {id}: изменено без Salient, и этого ещё нет в журнале: это запишет следующее сохранение.</translation>
    </message>
    <message>
        <source>The {what} has no date; the claimed date was not tested.</source>
        <translation>У {what} нет даты; заявленная дата не проверена.</translation>
    </message>
    <message>
        <source>The {what} on {date_from} may be nothing at all.</source>
        <translation>{what}: на {date_from} может вовсе отсутствовать.</translation>
    </message>
    <message>
        <source>The ± of an area of perimeter P is 1.96·s·√(2.5·c·P): errors of points a distance d apart along the boundary are correlated as exp(−½ (d / c)²), c the correlation length.</source>
        <translation>± площади с периметром P равно 1,96·s·√(2,5·c·P): погрешности точек на расстоянии d вдоль границы коррелированы как exp(−½ (d / c)²), где c — длина корреляции.</translation>
    </message>
    <message>
        <source>Their numbers stand on the map, their sources beside it</source>
        <translation>Номера стоят на карте, источники — рядом с ней</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Чужое</translation>
    </message>
    <message>
        <source>Them&amp;e</source>
        <translation>Т&amp;ема</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>There are no frames to make a film of.</source>
        <translation>Нет кадров, чтобы сделать фильм.</translation>
    </message>
    <message>
        <source>There are no maps within {days} days before and after {date}; the nearest are of {first} and {last}.</source>
        <translation>В пределах {days} дней до и после {date} карт нет; ближайшие — за {first} и {last}.</translation>
    </message>
    <message>
        <source>There are no {kind} to make pages of among the layers. Choose layers that have them, or “one page” for the pages.</source>
        <translation>Среди слоёв нет {kind}, по которым делать страницы. Выберите слои с ними или «one page» для страниц.</translation>
    </message>
    <message>
        <source>There are two maps of {twice}: keep the later one, or correct the dates.</source>
        <translation>На {twice} есть две карты: оставьте более позднюю или исправьте даты.</translation>
    </message>
    <message>
        <source>There are {count} cores and {count_2} names for them.</source>
        <translation>Ядер: {count}, а названий для них: {count_2}.</translation>
    </message>
    <message>
        <source>There are {count} gaps and {count_2} dates for them.</source>
        <translation>Горловин: {count}, а дат для них: {count_2}.</translation>
    </message>
    <message>
        <source>There are {count} gaps without lines or pockets: which is {said}'s is not known.</source>
        <translation>Горловин без линий или котлов: {count}; какая из них относится к {said}, неизвестно.</translation>
    </message>
    <message>
        <source>There are {count} gaps, and the claim names no places. Name those between which the gap lies, or place the event.</source>
        <translation>Горловин: {count}, а утверждение не называет мест. Назовите места, между которыми горловина, или поместите событие.</translation>
    </message>
    <message>
        <source>There are {count} pockets, and the claim does not say which. Place the event inside the pocket.</source>
        <translation>Котлов: {count}, а в утверждении не сказано какой. Поместите событие внутрь котла.</translation>
    </message>
    <message>
        <source>There are {count} polygons and {count_2} control classes.</source>
        <translation>Полигонов: {count}, а классов контроля: {count_2}.</translation>
    </message>
    <message>
        <source>There are {count} polygons and {count_2} names of actors.</source>
        <translation>Полигонов: {count}, а названий сторон: {count_2}.</translation>
    </message>
    <message>
        <source>There are {count} roads and {count_2} names of roads.</source>
        <translation>Дорог: {count}, а названий дорог: {count_2}.</translation>
    </message>
    <message>
        <source>There is a map of {wanted} and no {what} on it. Measure that date too, or say in the report which day it speaks of.</source>
        <translation>Карта за {wanted} есть, но на ней нет: {what}. Измерьте и эту дату или укажите в сообщении, о каком дне речь.</translation>
    </message>
    <message>
        <source>There is a store at {address} already. Open it, or choose a name.</source>
        <translation>По адресу {address} уже есть хранилище. Откройте его или выберите другое название.</translation>
    </message>
    <message>
        <source>There is no KML in it.</source>
        <translation>В нём нет KML.</translation>
    </message>
    <message>
        <source>There is no QGIS here (qgis_process), which “{name}” needs to be measured again. The hashes of the inputs can be checked without it.</source>
        <translation>Здесь нет QGIS (qgis_process), нужного «{name}» для повторного измерения. Хеши входных данных можно проверить и без него.</translation>
    </message>
    <message>
        <source>There is no actor “{actor}” on either map. They have: {actors}.</source>
        <translation>Стороны «{actor}» нет ни на одной карте. Есть: {actors}.</translation>
    </message>
    <message>
        <source>There is no control layer yet. Add a layer of polygons with an actor each, make one from your files by “Prepare control layer”, or open the sample: all are in the menu Plugins › Salient.</source>
        <translation>Слоя контроля ещё нет. Добавьте слой полигонов, каждый со стороной, создайте его из своих файлов через «Подготовить слой контроля» или откройте пример: всё это в меню Модули › Salient.</translation>
    </message>
    <message>
        <source>There is no control layer: add a layer of polygons with an actor each.</source>
        <translation>Слоя контроля нет: добавьте слой полигонов, каждый со стороной.</translation>
    </message>
    <message>
        <source>There is no coordinate reference system: name one, for example EPSG:4326.</source>
        <translation>Нет системы координат: укажите её, например EPSG:4326.</translation>
    </message>
    <message>
        <source>There is no dated map to measure. Check the date field.</source>
        <translation>Нет датированной карты для измерения. Проверьте поле даты.</translation>
    </message>
    <message>
        <source>There is no file {path} any more. Was it moved, or a drive taken out?</source>
        <translation>Файла {path} больше нет. Он перемещён или диск извлечён?</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Файла {path} нет.</translation>
    </message>
    <message>
        <source>There is no file {path}. Choose the table of claims anew.</source>
        <translation>Файла {path} нет. Выберите таблицу утверждений заново.</translation>
    </message>
    <message>
        <source>There is no folder {parent}. Make it first.</source>
        <translation>Папки {parent} нет. Сначала создайте её.</translation>
    </message>
    <message>
        <source>There is no gap line of {date}: it may be sealed, or not mapped. Give the table “Gaps” (SUMMARY) of “Encirclement gap” too, which says so.</source>
        <translation>Линии горловины за {date} нет: возможно, замкнуто или не нанесено. Задайте и таблицу «Горловины» (SUMMARY) из «Горловина окружения», где это указано.</translation>
    </message>
    <message>
        <source>There is no geometry to measure: every feature is empty.</source>
        <translation>Нет геометрии для измерения: все объекты пусты.</translation>
    </message>
    <message>
        <source>There is no layer of places to look up “{name}” in. Choose one.</source>
        <translation>Нет слоя мест, чтобы найти «{name}». Выберите его.</translation>
    </message>
    <message>
        <source>There is no layer to show. Choose at least one layer or a theme.</source>
        <translation>Нет слоя для показа. Выберите хотя бы один слой или тему.</translation>
    </message>
    <message>
        <source>There is no layer to show. Choose at least one vector layer.</source>
        <translation>Нет слоя для показа. Выберите хотя бы один векторный слой.</translation>
    </message>
    <message>
        <source>There is no layer to show. Choose layers, a theme, or make some visible.</source>
        <translation>Нет слоя для показа. Выберите слои, тему или сделайте слои видимыми.</translation>
    </message>
    <message>
        <source>There is no map before it near enough.</source>
        <translation>Перед этим нет достаточно близкой карты.</translation>
    </message>
    <message>
        <source>There is no map near {wanted}; the area lies between those of {first} and {last} if it changed one way in between.</source>
        <translation>Нет карты около {wanted}; площадь между площадями за {first} и {last}, если между ними она менялась в одну сторону.</translation>
    </message>
    <message>
        <source>There is no map of {date}: that of {used} is taken.</source>
        <translation>Карты за {date} нет: взята карта за {used}.</translation>
    </message>
    <message>
        <source>There is no map that could be read: see the table of repairs.</source>
        <translation>Нет карты, которую удалось прочитать: см. таблицу исправлений.</translation>
    </message>
    <message>
        <source>There is no reference area “{unknown}”. Add it to the table of reference areas, or give its area as the claimed value.</source>
        <translation>Площади для сравнения «{unknown}» нет. Добавьте её в таблицу площадей или задайте её площадь как заявленное значение.</translation>
    </message>
    <message>
        <source>There is no sealed pocket on the last date.</source>
        <translation>На последнюю дату замкнутого котла нет.</translation>
    </message>
    <message>
        <source>There is no store at {address}. Create one, or check the address.</source>
        <translation>По адресу {address} нет хранилища. Создайте его или проверьте адрес.</translation>
    </message>
    <message>
        <source>There is no style “{name}”. Styles: {names}.</source>
        <translation>Стиля «{name}» нет. Стили: {names}.</translation>
    </message>
    <message>
        <source>There is no template “{template}”. Templates: {known}, or a .qpt file.</source>
        <translation>Шаблона «{template}» нет. Шаблоны: {known} или файл .qpt.</translation>
    </message>
    <message>
        <source>There is no vector layer to read. Choose layers or a folder with files.</source>
        <translation>Нет векторного слоя для чтения. Выберите слои или папку с файлами.</translation>
    </message>
    <message>
        <source>There is no {what} after {wanted}.</source>
        <translation>Нет ({what}) после {wanted}.</translation>
    </message>
    <message>
        <source>There is no {what} before {wanted}.</source>
        <translation>Нет ({what}) перед {wanted}.</translation>
    </message>
    <message>
        <source>There is no {what} to measure on. Choose a layer that has it.</source>
        <translation>Измерять не по чему, нет: {what}. Выберите слой, где это есть.</translation>
    </message>
    <message>
        <source>There is no {what} within {days} days after {wanted}; the nearest is of {best}.</source>
        <translation>Нет ({what}) в течение {days} дней после {wanted}; ближайшее — {best}.</translation>
    </message>
    <message>
        <source>There is no {what} within {days} days before {wanted}; the nearest is of {best}.</source>
        <translation>Нет ({what}) в течение {days} дней перед {wanted}; ближайшее — {best}.</translation>
    </message>
    <message>
        <source>There is no {what} within {days} days of {wanted}; the nearest is of {best}.</source>
        <translation>Нет ({what}) в пределах {days} дней от {wanted}; ближайшее — {best}.</translation>
    </message>
    <message>
        <source>There is nothing to measure on: choose a control layer, places, gap lines or pockets.</source>
        <translation>Измерять не по чему: выберите слой контроля, места, линии горловины или котлы.</translation>
    </message>
    <message>
        <source>There is nothing to undo: the log knows no such change.</source>
        <translation>Отменять нечего: журнал не знает такого изменения.</translation>
    </message>
    <message>
        <source>There is one map for both dates, that of {date}: nothing changes on it.</source>
        <translation>На обе даты одна карта, за {date}: на ней ничего не меняется.</translation>
    </message>
    <message>
        <source>Thin line: another pocket</source>
        <translation>Тонкая линия: другой котёл</translation>
    </message>
    <message>
        <source>Thin line: another pocket, of {area}</source>
        <translation>Тонкая линия: другой котёл, {area}</translation>
    </message>
    <message>
        <source>This QGIS cannot read {ending} files: GDAL's driver “{driver}” is missing.</source>
        <translation>Эта версия QGIS не читает файлы {ending}: нет драйвера GDAL «{driver}».</translation>
    </message>
    <message>
        <source>This QGIS has no PostgreSQL provider.</source>
        <translation>В этой версии QGIS нет провайдера PostgreSQL.</translation>
    </message>
    <message>
        <source>This is a proposal, of the first of {count} quantities: check kind, places, actor and date before you save.</source>
        <translation>Это предложение по первой из величин ({count}): проверьте вид, места, сторону и дату перед сохранением.</translation>
    </message>
    <message>
        <source>This is a proposal: check kind, places, actor and date before you save.</source>
        <translation>Это предложение: проверьте вид, места, сторону и дату перед сохранением.</translation>
    </message>
    <message>
        <source>This is no link to a web page, so it is not opened.</source>
        <translation>Это не ссылка на веб-страницу, поэтому она не открывается.</translation>
    </message>
    <message>
        <source>This page needs a browser that runs its script.</source>
        <translation>Этой странице нужен браузер, выполняющий её скрипт.</translation>
    </message>
    <message>
        <source>This place has no longitude and latitude.</source>
        <translation>У этого места нет долготы и широты.</translation>
    </message>
    <message>
        <source>This project's store</source>
        <translation>Хранилище этого проекта</translation>
    </message>
    <message>
        <source>This store is empty.</source>
        <translation>Это хранилище пусто.</translation>
    </message>
    <message>
        <source>This store is of an older Salient (its schema is version {version}). It is read as it is; your first save brings it to version {new}, and the older Salient cannot open it then. Keep a copy if somebody still needs it.</source>
        <translation>Это хранилище от более старого Salient (версия его схемы {version}). Оно читается как есть; ваше первое сохранение доведёт его до версии {new}, и более старый Salient тогда его не откроет. Сохраните копию, если она ещё кому-то нужна.</translation>
    </message>
    <message>
        <source>This template has no place for a chart.</source>
        <translation>В этом шаблоне нет места для диаграммы.</translation>
    </message>
    <message>
        <source>This was saved by somebody else while you were editing. Tick what of yours is to stand; what is not ticked stays as they saved it. Cancel goes back to your form.</source>
        <translation>Пока вы редактировали, это сохранил кто-то другой. Отметьте, что из вашего оставить; неотмеченное останется, как сохранили они. «Отмена» возвращает к форме.</translation>
    </message>
    <message>
        <source>This {table} is not in the store any more: the store was replaced. Open it again.</source>
        <translation>{table}: в хранилище этого больше нет, оно заменено. Откройте его снова.</translation>
    </message>
    <message>
        <source>Three control layers are given. Leave “Control layer with both dates” empty to compare the two others, or leave those empty.</source>
        <translation>Задано три слоя контроля. Оставьте «Слой контроля с обеими датами» пустым, чтобы сравнить два других, или оставьте пустыми те два.</translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation>Отбросить введённое?</translation>
    </message>
    <message>
        <source>Time collected</source>
        <translation>Время сбора</translation>
    </message>
    <message>
        <source>Times are given in several zones, and “{zone}” stands for more than one. Write its offset from UTC instead, like +02:00.</source>
        <translation>Время указано в нескольких поясах, и «{zone}» означает не один. Запишите сдвиг от UTC, например +02:00.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Title and date</source>
        <translation>Заголовок и дата</translation>
    </message>
    <message>
        <source>Title of the map</source>
        <translation>Заголовок карты</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>To look at, in this order</source>
        <translation>Просмотреть, в этом порядке</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>До места</translation>
    </message>
    <message>
        <source>To the nearest point of the area's edge</source>
        <translation>До ближайшей точки края площади</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Total area (km²)</source>
        <translation>Общая площадь (км²)</translation>
    </message>
    <message>
        <source>Total area of {names}, {area}</source>
        <translation>Общая площадь: {names}, {area}</translation>
    </message>
    <message>
        <source>Towns and villages, to list those in each pocket.</source>
        <translation>Города и сёла для перечня по каждому котлу.</translation>
    </message>
    <message>
        <source>Towns: GeoNames (CC BY 4.0).</source>
        <translation>Города: GeoNames (CC BY 4.0).</translation>
    </message>
    <message>
        <source>Transects</source>
        <translation>Разрезы</translation>
    </message>
    <message>
        <source>Transects of your own</source>
        <translation>Собственные разрезы</translation>
    </message>
    <message>
        <source>Transects with statistics</source>
        <translation>Разрезы со статистикой</translation>
    </message>
    <message>
        <source>Transition matrix</source>
        <translation>Матрица переходов</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Тренд</translation>
    </message>
    <message>
        <source>Two actors, “{actors}” and “{actors_2}”, are given for one point at one time. Correct one of them, or give them dates.</source>
        <translation>Для одной точки в одно время заданы две стороны, «{actors}» и «{actors_2}». Исправьте одну или дайте им даты.</translation>
    </message>
    <message>
        <source>Two cores have one name. Name them as in Sukhnah=38.87,34.89.</source>
        <translation>У двух ядер одно название. Назовите их по образцу Sukhnah=38.87,34.89.</translation>
    </message>
    <message>
        <source>Two layers or files whose names, or whose date field, tell the day.</source>
        <translation>Два слоя или файла, день которых указан в названии или поле даты.</translation>
    </message>
    <message>
        <source>Two lines have the same date: merge them, or correct the dates.</source>
        <translation>У двух линий одна дата: объедините их или исправьте даты.</translation>
    </message>
    <message>
        <source>Two makers are called “{name}”: give each a name of its own.</source>
        <translation>Двух составителей зовут «{name}»: дайте каждому своё название.</translation>
    </message>
    <message>
        <source>Two makers are called “{twice}”: give each a name of its own.</source>
        <translation>Двух составителей зовут «{twice}»: дайте каждому своё название.</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Введите название</translation>
    </message>
    <message>
        <source>U&amp;nit</source>
        <translation>&amp;Единица</translation>
    </message>
    <message>
        <source>Uncertainty field</source>
        <translation>Поле погрешности</translation>
    </message>
    <message>
        <source>Unchanged events</source>
        <translation>Неизменённые события</translation>
    </message>
    <message>
        <source>Under 500 m from the other maker</source>
        <translation>Менее 500 м от другого составителя</translation>
    </message>
    <message>
        <source>Undo the last save</source>
        <translation>Отменить последнее сохранение</translation>
    </message>
    <message>
        <source>Units of labels and sentences. Number fields always keep the unit that their name says.</source>
        <translation>Единицы подписей и предложений. Числовые поля всегда сохраняют единицу из своего названия.</translation>
    </message>
    <message>
        <source>Units of texts</source>
        <translation>Единицы в текстах</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Unknown date format “{text}”. Use one of: {patterns}; or write your own with YYYY or YY, MM, M or MON, and DD or D, each once, like “map D.M.YY”.</source>
        <translation>Неизвестный формат даты «{text}». Допустимы: {patterns}; или напишите свой с YYYY или YY, MM, M или MON и DD или D, каждое один раз, например «map D.M.YY».</translation>
    </message>
    <message>
        <source>Unknown hit rule “{hit_rule}”. Use one of: {hit_rules}.</source>
        <translation>Неизвестное правило пересечения «{hit_rule}». Допустимы: {hit_rules}.</translation>
    </message>
    <message>
        <source>Unknown profile “{name}”. Use one of: {profiles}.</source>
        <translation>Неизвестный профиль «{name}». Допустимы: {profiles}.</translation>
    </message>
    <message>
        <source>Unknown rule “{overlap_rule}” for overlaps of maps that are compared. Use {comparable_rules}.</source>
        <translation>Неизвестное правило «{overlap_rule}» для наложений сравниваемых карт. Допустимы: {comparable_rules}.</translation>
    </message>
    <message>
        <source>Unknown rule “{rule}” for overlaps. Use {overlap_rules}.</source>
        <translation>Неизвестное правило наложений «{rule}». Допустимы: {overlap_rules}.</translation>
    </message>
    <message>
        <source>Unknown rule “{rule}”. Use {consensus_rules}.</source>
        <translation>Неизвестное правило «{rule}». Допустимы: {consensus_rules}.</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>Неизвестный источник</translation>
    </message>
    <message>
        <source>Unknown unit “{unit}”. Use one of: {units}.</source>
        <translation>Неизвестная единица «{unit}». Допустимы: {units}.</translation>
    </message>
    <message>
        <source>Unlink from the selected features</source>
        <translation>Убрать связь с выделенными объектами</translation>
    </message>
    <message>
        <source>Unsupported and unmapped</source>
        <translation>Без подтверждения и не на карте</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Updated events</source>
        <translation>Обновлённые события</translation>
    </message>
    <message>
        <source>Use the extent of the map canvas</source>
        <translation>Использовать охват холста карты</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Value table</source>
        <translation>Таблица значений</translation>
    </message>
    <message>
        <source>Value table, row {number}: leave_out is “{left}”; write yes or nothing.</source>
        <translation>Таблица значений, строка {number}: leave_out — «{left}»; напишите yes или ничего.</translation>
    </message>
    <message>
        <source>Value table, row {number}: unknown column “{unknown}”. The columns are {columns}.</source>
        <translation>Таблица значений, строка {number}: неизвестный столбец «{unknown}». Столбцы: {columns}.</translation>
    </message>
    <message>
        <source>Value table, row {number}: “{text}” is not a date. Write it as 1943-09-08.</source>
        <translation>Таблица значений, строка {number}: «{text}» — не дата. Запишите как 1943-09-08.</translation>
    </message>
    <message>
        <source>Value table: the period of “{value}” ends on {end}, before it begins on {begin}.</source>
        <translation>Таблица значений: период «{value}» кончается {end}, раньше начала {begin}.</translation>
    </message>
    <message>
        <source>Value table: two rows of “{value}” hold at the same time. Keep one, or give them periods (from, to) that do not overlap.</source>
        <translation>Таблица значений: две строки «{value}» действуют одновременно. Оставьте одну или дайте им непересекающиеся периоды (from, to).</translation>
    </message>
    <message>
        <source>Value table: “{actor}” is in two coalitions at the same time, “{first}” and “{second}”. Keep one, or give the rows periods (from, to) that do not overlap.</source>
        <translation>Таблица значений: «{actor}» одновременно в двух коалициях, «{first}» и «{second}». Оставьте одну или дайте строкам периоды (from, to), которые не пересекаются.</translation>
    </message>
    <message>
        <source>Value tables (*.csv *.json)</source>
        <translation>Таблицы значений (*.csv *.json)</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Variant {n}</source>
        <translation>Вариант {n}</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Variants (hypothetical)</source>
        <translation>Варианты (гипотетические)</translation>
    </message>
    <message>
        <source>Variants of the gap, beside one another</source>
        <translation>Варианты горловины, рядом друг с другом</translation>
    </message>
    <message>
        <source>Vector layers, and tables for figures and chart. Layers of the project are drawn in its order, others above them. Empty: the theme, or what is visible in the project.</source>
        <translation>Векторные слои, а также таблицы для цифр и диаграммы. Слои проекта рисуются в его порядке, другие — над ними. Пусто: тема или видимое в проекте.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Выводы</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Verification: confidence</source>
        <translation>Проверка: уверенность</translation>
    </message>
    <message>
        <source>Verification: method</source>
        <translation>Проверка: метод</translation>
    </message>
    <message>
        <source>Verification: reasoning</source>
        <translation>Проверка: обоснование</translation>
    </message>
    <message>
        <source>Verification: when</source>
        <translation>Проверка: когда</translation>
    </message>
    <message>
        <source>Verification: who</source>
        <translation>Проверка: кто</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Vertices of the map lie too close together for its size to be told apart. Simplify the boundaries, or draw a study area round the front.</source>
        <translation>Вершины карты слишком близки для её размера и неразличимы. Упростите границы или нарисуйте область исследования вокруг фронта.</translation>
    </message>
    <message>
        <source>Vertices this near to those of an earlier feature of the same date are moved onto them, which closes slivers. 0: nothing is moved.</source>
        <translation>Вершины на таком расстоянии от вершин более раннего объекта той же даты сдвигаются на них, что закрывает щели. 0: ничего не сдвигается.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Way of verification</source>
        <translation>Способ проверки</translation>
    </message>
    <message>
        <source>Ways are found on a grid of {cell:.0f} m.</source>
        <translation>Пути ищутся на сетке {cell:.0f} м.</translation>
    </message>
    <message>
        <source>Web map</source>
        <translation>Веб-карта</translation>
    </message>
    <message>
        <source>Web maps that move through the dates (*.html)</source>
        <translation>Веб-карты с движением по датам (*.html)</translation>
    </message>
    <message>
        <source>Web map…</source>
        <translation>Веб-карта…</translation>
    </message>
    <message>
        <source>Welcome to Salient</source>
        <translation>Добро пожаловать в Salient</translation>
    </message>
    <message>
        <source>Well-known places to say where the others lie from.</source>
        <translation>Известные места, от которых указывается положение других.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What areas are compared to. Empty: Salient's own tables.</source>
        <translation>С чем сравниваются площади. Пусто: таблицы самого Salient.</translation>
    </message>
    <message>
        <source>What areas are compared to. Empty: Salient's table of U.S. states, countries and cities. A polygon layer with a field “name”, or a table with “name” and one of land_km2, land_mi2, total_km2, total_mi2, area_km2, area_mi2 (and “neighbours”, names separated by semicolons).</source>
        <translation>С чем сравниваются площади. Пусто: таблица Salient со штатами США, странами и городами. Слой полигонов с полем «name» или таблица с «name» и одним из land_km2, land_mi2, total_km2, total_mi2, area_km2, area_mi2 (и «neighbours», названия через точку с запятой).</translation>
    </message>
    <message>
        <source>What dialogs start with</source>
        <translation>С чего начинаются диалоги</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>What if (hypothetical)</source>
        <translation>Что если (гипотетически)</translation>
    </message>
    <message>
        <source>What is or would be cut off, with area and who holds its perimeter.</source>
        <translation>Что отрезано или было бы отрезано, с площадью и тем, кто удерживает периметр.</translation>
    </message>
    <message>
        <source>What is too long for the memory cannot be kept in the system's temporary folder: {why}. Make room there, or let TMPDIR name another folder, and run again.</source>
        <translation>То, что слишком велико для памяти, нельзя сохранить во временной папке системы: {why}. Освободите там место или укажите другую папку в TMPDIR и запустите снова.</translation>
    </message>
    <message>
        <source>What log entry {seq} holds cannot be read: it was damaged or changed. “Check the log” tells what else was; go back to a copy of the store.</source>
        <translation>Содержимое записи журнала {seq} не читается: она повреждена или изменена. «Проверить журнал» покажет, что ещё; вернитесь к копии хранилища.</translation>
    </message>
    <message>
        <source>What no place's word crosses: the sea, a river, a ridge. Polygons or lines.</source>
        <translation>Что не пересекает влияние ни одного места: море, река, хребет. Полигоны или линии.</translation>
    </message>
    <message>
        <source>What nobody crosses: the sea, a sealed border. Polygons or lines.</source>
        <translation>Чего никто не пересекает: море, закрытая граница. Полигоны или линии.</translation>
    </message>
    <message>
        <source>What the file is for.</source>
        <translation>Для чего этот файл.</translation>
    </message>
    <message>
        <source>What the layers tell</source>
        <translation>Что говорят слои</translation>
    </message>
    <message>
        <source>What the map shows. Empty: the gaps and pockets with their surroundings, or without them what changed hands, or all of the layers.</source>
        <translation>Что показывает карта. Пусто: горловины и котлы с окрестностями, без них — что перешло из рук в руки, либо все слои.</translation>
    </message>
    <message>
        <source>What the map shows. Layers of the project are drawn in its order, others above them in the order given. Empty: the theme, or what is visible in the project.</source>
        <translation>Что показывает карта. Слои проекта рисуются в его порядке, другие — над ними в заданном порядке. Пусто: тема или видимое в проекте.</translation>
    </message>
    <message>
        <source>What the place and the time are recognised by</source>
        <translation>По чему распознаются место и время</translation>
    </message>
    <message>
        <source>What the values stand for</source>
        <translation>Что означают значения</translation>
    </message>
    <message>
        <source>What the values stand for, as in Prepare control layer: value, actor, leave_out.</source>
        <translation>Что означают значения, как в «Подготовить слой контроля»: value, actor, leave_out.</translation>
    </message>
    <message>
        <source>What the values stand for: the path of a CSV or JSON file, or its text. Columns: value, actor, class, coalition, leave_out, from, to. The row of an empty value is for features that have none.</source>
        <translation>Что означают значения: путь к файлу CSV или JSON либо его текст. Столбцы: value, actor, class, coalition, leave_out, from, to. Строка с пустым значением — для объектов без значения.</translation>
    </message>
    <message>
        <source>What was left out, carried on or found odd, a row each.</source>
        <translation>Что пропущено, перенесено или необычно, по строке на каждое.</translation>
    </message>
    <message>
        <source>What was left out, repaired or found odd, a row each.</source>
        <translation>Что пропущено, исправлено или необычно, по строке на каждое.</translation>
    </message>
    <message>
        <source>What will be left out, repaired or is odd:</source>
        <translation>Что будет пропущено, исправлено или необычно:</translation>
    </message>
    <message>
        <source>What {actor} gained and lost up to each date since the one before.</source>
        <translation>Приобретено и потеряно к каждой дате с предыдущей: {actor}.</translation>
    </message>
    <message>
        <source>What {actor} gained and lost, added up from the first date on.</source>
        <translation>Приобретено и потеряно нарастающим итогом с первой даты: {actor}.</translation>
    </message>
    <message>
        <source>What {actor} took and gave up since the map before.</source>
        <translation>Приобретено и отдано с предыдущей карты: {actor}.</translation>
    </message>
    <message>
        <source>When ground last changed hands</source>
        <translation>Когда территория последний раз переходила из рук в руки</translation>
    </message>
    <message>
        <source>When the place is held so. Empty: one known by name, else undated.</source>
        <translation>Когда место так удерживается. Пусто: известное по названию, иначе без даты.</translation>
    </message>
    <message>
        <source>When verified</source>
        <translation>Когда проверено</translation>
    </message>
    <message>
        <source>Where a line is met more than once</source>
        <translation>Где линия пересекается более одного раза</translation>
    </message>
    <message>
        <source>Where each road that leads in comes nearest to the encirclers.</source>
        <translation>Где каждая ведущая внутрь дорога ближе всего к окружающим.</translation>
    </message>
    <message>
        <source>Where each transect meets the front of each date.</source>
        <translation>Где каждый разрез пересекает фронт на каждую дату.</translation>
    </message>
    <message>
        <source>Where lines say who is on this side.</source>
        <translation>Где линии указывают, кто на этой стороне.</translation>
    </message>
    <message>
        <source>Where no map lies near a claimed date, the maps before and after it bound an area, and the verdict follows from these bounds.</source>
        <translation>Где рядом с заявленной датой нет карты, карты до и после неё задают границы площади, и вывод следует из этих границ.</translation>
    </message>
    <message>
        <source>Where supply comes from. Empty: the edge of the study area and what lies beyond.</source>
        <translation>Откуда идёт снабжение. Пусто: край области исследования и всё за ним.</translation>
    </message>
    <message>
        <source>Where the data come from. Empty: the rights in the layers’ metadata.</source>
        <translation>Откуда данные. Пусто: права из метаданных слоёв.</translation>
    </message>
    <message>
        <source>Where the events go. It is made if it is not there.</source>
        <translation>Куда помещаются события. Создаётся, если отсутствует.</translation>
    </message>
    <message>
        <source>Where the ground held lies: {lands}.</source>
        <translation>Где лежит удерживаемая территория: {lands}.</translation>
    </message>
    <message>
        <source>Where the ground that changed hands lies, whoever gained it: {lands}.</source>
        <translation>Где лежит территория, перешедшая из рук в руки, кто бы её ни занял: {lands}.</translation>
    </message>
    <message>
        <source>Where the makers agree, and how they differ. Lines: their fronts; points: where two fronts are furthest apart.</source>
        <translation>Где составители согласны и чем различаются. Линии: их фронты; точки: где два фронта дальше всего друг от друга.</translation>
    </message>
    <message>
        <source>Where the map says who holds a feature's ground.</source>
        <translation>Где карта указывает, кто удерживает территорию объекта.</translation>
    </message>
    <message>
        <source>Where the mapping that was used is written, to be changed and given again.</source>
        <translation>Куда записывается использованное сопоставление, чтобы изменить и задать снова.</translation>
    </message>
    <message>
        <source>Where the places lie that claims name.</source>
        <translation>Где находятся места, названные в утверждениях.</translation>
    </message>
    <message>
        <source>Where to run</source>
        <translation>Где выполнять</translation>
    </message>
    <message>
        <source>Where two actors' drawings leave a gap or overlap up to this width, in metres, the front runs along the first actor's drawing. The length bridged is reported.</source>
        <translation>Где рисунки двух сторон оставляют промежуток или наложение до этой ширины, в метрах, фронт идёт по рисунку первой стороны. Закрытая длина сообщается.</translation>
    </message>
    <message>
        <source>Whether the besieged can move over ground of actors who are neither encirclers nor besieged.</source>
        <translation>Могут ли окружённые двигаться по территории сторон, не являющихся ни окружающими, ни окружёнными.</translation>
    </message>
    <message>
        <source>Whether they met on {date} takes a map before and one after: there is none before that day.</source>
        <translation>Чтобы сказать, встретились ли они {date}, нужны карта до и карта после: до этого дня нет ни одной.</translation>
    </message>
    <message>
        <source>Whether they met on {date} takes a map before and one after: there is none on or after that day.</source>
        <translation>Чтобы сказать, встретились ли они {date}, нужны карта до и карта после: в этот день и позже нет ни одной.</translation>
    </message>
    <message>
        <source>Which column fills what, for tables without fixed columns: chosen here, a file that was saved, or JSON. Empty: guessed from the columns' names.</source>
        <translation>Какой столбец что заполняет, для таблиц без фиксированных столбцов: выбрано здесь, сохранённый файл или JSON. Пусто: угадывается по названиям столбцов.</translation>
    </message>
    <message>
        <source>Which crossing counts.</source>
        <translation>Какое пересечение считается.</translation>
    </message>
    <message>
        <source>Which dataset it is; detected from the columns.</source>
        <translation>Какой это набор данных; определяется по столбцам.</translation>
    </message>
    <message>
        <source>Which names mean one and the same, a line each: “RU; Russian forces = Russia”. A layer without actors holds “held ground”.</source>
        <translation>Какие названия означают одно и то же, по строке: «RU; Russian forces = Russia». Слой без сторон содержит «held ground».</translation>
    </message>
    <message>
        <source>Who draws first</source>
        <translation>Кто рисует первым</translation>
    </message>
    <message>
        <source>Who draws first: ground on which two makers differ since a date is theirs who changed it on that date. It is followed where the other comes to say the same, taken back where the first returns to what the other says.</source>
        <translation>Кто рисует первым: территория, по которой два составителя расходятся с некоторой даты, числится за тем, кто изменил её в эту дату. Она подхвачена, если другой начинает показывать то же, и отбита, если первый возвращается к тому, что показывает другой.</translation>
    </message>
    <message>
        <source>Who draws first: {first} and {second}</source>
        <translation>Кто рисует первым: {first} и {second}</translation>
    </message>
    <message>
        <source>Who holds it for one, and for the other</source>
        <translation>Кто удерживает по одному и по другому</translation>
    </message>
    <message>
        <source>Who holds the ground of features that name nobody.</source>
        <translation>Кто удерживает территорию объектов, где никто не назван.</translation>
    </message>
    <message>
        <source>Who holds the ground that no polygon covers: the legend of a map of one actor names it. Empty: nothing is said of that ground.</source>
        <translation>Кто удерживает территорию, не покрытую полигонами: он назван в легенде карты одной стороны. Пусто: о ней ничего не говорится.</translation>
    </message>
    <message>
        <source>Who verified it</source>
        <translation>Кто проверил</translation>
    </message>
    <message>
        <source>Whoever stands there</source>
        <translation>Кто бы там ни стоял</translation>
    </message>
    <message>
        <source>Whole nest of pockets</source>
        <translation>Все вложенные котлы</translation>
    </message>
    <message>
        <source>Whose front it is, is not said: the side was not tested.</source>
        <translation>Не сказано, чей это фронт: сторона не проверена.</translation>
    </message>
    <message>
        <source>Whose gain, loss and ratio the numeric outputs are; several names count as one. Empty: whoever has the greatest net change.</source>
        <translation>Чьи приобретения, потери и отношение в числовых выходах; несколько названий считаются одной стороной. Пусто: сторона с наибольшим чистым изменением.</translation>
    </message>
    <message>
        <source>Whose ground the consensus map shows. By “any”, ground that makers give to several is contested.</source>
        <translation>Чью территорию показывает карта консенсуса. При «any» территория, отнесённая к нескольким сторонам, — спорная.</translation>
    </message>
    <message>
        <source>Whose map it is: names of fields and classes that are looked for.</source>
        <translation>Чья это карта: искомые названия полей и классы.</translation>
    </message>
    <message>
        <source>Whose people are meant when a place lies behind lines. Names separated by semicolons; optional.</source>
        <translation>Чьи силы имеются в виду, когда место за линиями. Названия через точку с запятой; необязательно.</translation>
    </message>
    <message>
        <source>Whose words stand in a field that you and the dataset changed since.</source>
        <translation>Чьи слова остаются в поле, которое изменили и вы, и набор данных.</translation>
    </message>
    <message>
        <source>Why are these {count} events retracted? They stay in the store.</source>
        <translation>Почему отзываются эти события ({count})? Они остаются в хранилище.</translation>
    </message>
    <message>
        <source>Why is this event retracted? It stays in the store.</source>
        <translation>Почему это событие отозвано? Оно остаётся в хранилище.</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Широко</translation>
    </message>
    <message>
        <source>Wider pockets were looked for within {km} km of the core alone: the map has many vertices.</source>
        <translation>Более широкие котлы искались только в пределах {km} км от ядра: на карте много вершин.</translation>
    </message>
    <message>
        <source>Widest gap</source>
        <translation>Наибольшая горловина</translation>
    </message>
    <message>
        <source>Width about borders</source>
        <translation>Ширина у границ</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Ширина в пикселях</translation>
    </message>
    <message>
        <source>Width of a salient</source>
        <translation>Ширина выступа</translation>
    </message>
    <message>
        <source>With besieged actors a pocket is their own ground alone; ground of neutrals in the same ring is not part of it. Encirclement gap measures all open ground inside.</source>
        <translation>С окружёнными сторонами котёл — это только их собственная территория; территория нейтральных в том же кольце в него не входит. «Горловина окружения» измеряет всю открытую местность внутри.</translation>
    </message>
    <message>
        <source>Without a date: {layers}.</source>
        <translation>Без даты: {layers}.</translation>
    </message>
    <message>
        <source>Without metadata of the pictures</source>
        <translation>Без метаданных изображений</translation>
    </message>
    <message>
        <source>Words that both changed</source>
        <translation>Слова, изменённые обоими</translation>
    </message>
    <message>
        <source>Worker processes could not find Salient's own code.</source>
        <translation>Рабочие процессы не нашли собственный код Salient.</translation>
    </message>
    <message>
        <source>Write every page on a sheet 10 mm larger on each side, with 3 mm of bleed and marks.</source>
        <translation>Записывать каждую страницу на листе, большем на 10 мм с каждой стороны, с вылетами 3 мм и метками.</translation>
    </message>
    <message>
        <source>Write sources into the active layer's metadata</source>
        <translation>Записать источники в метаданные активного слоя</translation>
    </message>
    <message>
        <source>Writes a list of the events, numbered by date, each with its reports, links and both grades: the source's reliability and the information's credibility stay apart. Retracted events and reports are left out.

CSV, GeoJSON and HTML carry everything; CSL-JSON and BibTeX are for reference managers. Text in the file can neither run nor load anything: HTML is escaped, links are kept only if they are http or https, and cells that a spreadsheet would run as formulas are made text. The HTML page names the last entry of the store's log.

The blur moves each event to the middle of a cell of at least that size and widens its stated precision: use it where exact places could harm people. All exports share one grid whose cells nest, so several of them tell no more than the finest. With a blur ids are new in each file, and notes, attachments, external ids and claims of distance and bearing are left out; names of the event's places and coordinates are struck out of titles, descriptions, quotes and links. Other words can still tell a place: read them before you publish.

Attached files are copied to a folder that you name, pictures without their metadata unless you ask for them as they are.

Events and reports marked as internal or restricted are left out unless you ask for them, and so are events that rest on such reports alone; the place of an event marked as blurred is hidden in a cell of at least 10 km. How many is said.

“Log (JSON lines)” is the store's whole log, an entry a line; verify_log.py in Salient's folder events/export checks it with Python alone. It can be neither blurred nor cut, or its chain would break.</source>
        <translation>Записывает список событий, пронумерованных по дате, каждое со своими сообщениями, ссылками и обеими оценками: надёжность источника и достоверность сведений остаются раздельными. Отозванные события и сообщения пропускаются.

CSV, GeoJSON и HTML содержат всё; CSL-JSON и BibTeX — для менеджеров библиографии. Текст в файле не может ничего ни выполнить, ни загрузить: HTML экранируется, ссылки сохраняются, только если они http или https, а ячейки, которые электронная таблица выполнила бы как формулы, делаются текстом. Страница HTML называет последнюю запись журнала хранилища.

Размытие сдвигает каждое событие в середину ячейки не меньше этого размера и расширяет его указанную точность: используйте его, если точные места могут навредить людям. У всех экспортов одна сетка с вложенными ячейками, поэтому несколько экспортов раскрывают не больше самого точного. С размытием id в каждом файле новые, а примечания, вложения, внешние id и утверждения о расстоянии и направлении пропускаются; названия мест события и координаты вычёркиваются из заголовков, описаний, цитат и ссылок. Другие слова всё же могут выдать место: прочитайте их перед публикацией.

Прикреплённые файлы копируются в названную вами папку, изображения — без метаданных, если вы не запросите их как есть.

События и сообщения, отмеченные как внутренние или ограниченные, пропускаются, если вы их не запросите, как и события, основанные только на таких сообщениях; место события, отмеченного для размытия, скрывается в ячейке не менее 10 км. Сколько их, указывается.

«Журнал (JSON lines)» — весь журнал хранилища, по записи в строке; verify_log.py в папке Salient events/export проверяет его одним Python. Его нельзя ни размыть, ни урезать, иначе цепочка нарушится.</translation>
    </message>
    <message>
        <source>Writes a map that moves through its dates, as one HTML file.</source>
        <translation>Записывает карту с движением по датам одним файлом HTML.</translation>
    </message>
    <message>
        <source>Writes the events of a store and their sources to a file.</source>
        <translation>Записывает события хранилища и их источники в файл.</translation>
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
        <translation>У вас нет права читать {path}. Попросите его у владельца.</translation>
    </message>
    <message>
        <source>Your name in the log</source>
        <translation>Ваше имя в журнале</translation>
    </message>
    <message>
        <source>Zoom to the event</source>
        <translation>Приблизить к событию</translation>
    </message>
    <message>
        <source>[Whole layer]</source>
        <translation>[Весь слой]</translation>
    </message>
    <message>
        <source>[{number}] {title}: {verdict}. {what}</source>
        <translation>[{number}] {title}: {verdict}. {what}</translation>
    </message>
    <message>
        <source>a chart needs at least one value</source>
        <translation>диаграмме нужно хотя бы одно значение</translation>
    </message>
    <message>
        <source>a coordinate is not a number, or off the Earth</source>
        <translation>координата не является числом или лежит вне Земли</translation>
    </message>
    <message>
        <source>a layer of {kind}</source>
        <translation>слой типа {kind}</translation>
    </message>
    <message>
        <source>a layout without a name cannot own layers</source>
        <translation>макет без названия не может владеть слоями</translation>
    </message>
    <message>
        <source>a link to a folder is not followed</source>
        <translation>ссылка на папку не прослеживается</translation>
    </message>
    <message>
        <source>a link-up between the maps of {first} and {last}</source>
        <translation>соединение между картами за {first} и {last}</translation>
    </message>
    <message>
        <source>a link-up of {whose} between the maps of {first} and {last}</source>
        <translation>соединение ({whose}) между картами за {first} и {last}</translation>
    </message>
    <message>
        <source>a point or line where a polygon is needed</source>
        <translation>точка или линия там, где нужен полигон</translation>
    </message>
    <message>
        <source>about</source>
        <translation>около</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>сторона</translation>
    </message>
    <message>
        <source>agreed ground</source>
        <translation>согласованная территория</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>all agree</source>
        <translation>все согласны</translation>
    </message>
    <message>
        <source>all but “claimed” and “infiltrated”</source>
        <translation>все, кроме «заявлено» и «инфильтрация»</translation>
    </message>
    <message>
        <source>all ground that {whose} lost</source>
        <translation>вся территория, которую потеряла сторона {whose}</translation>
    </message>
    <message>
        <source>all ground that {whose} took</source>
        <translation>вся территория, которую взяла сторона {whose}</translation>
    </message>
    <message>
        <source>an edge of more than 180° of longitude is read across the antimeridian</source>
        <translation>ребро длиннее 180° по долготе читается через антимеридиан</translation>
    </message>
    <message>
        <source>an older one</source>
        <translation>более старая</translation>
    </message>
    <message>
        <source>and control layer after</source>
        <translation>и слой контроля после</translation>
    </message>
    <message>
        <source>antimeridian</source>
        <translation>антимеридиан</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>архив</translation>
    </message>
    <message>
        <source>area (km²)</source>
        <translation>площадь (км²)</translation>
    </message>
    <message>
        <source>area ratio</source>
        <translation>отношение площадей</translation>
    </message>
    <message>
        <source>armed actor</source>
        <translation>вооружённая сторона</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не менее</translation>
    </message>
    <message>
        <source>at least {days}</source>
        <translation>не менее {days}</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>не более</translation>
    </message>
    <message>
        <source>axes exchanged</source>
        <translation>оси переставлены</translation>
    </message>
    <message>
        <source>azimuth °</source>
        <translation>азимут °</translation>
    </message>
    <message>
        <source>barriers</source>
        <translation>преграды</translation>
    </message>
    <message>
        <source>bearing</source>
        <translation>направление</translation>
    </message>
    <message>
        <source>before the year 1</source>
        <translation>до 1 года</translation>
    </message>
    <message>
        <source>behind {holder}'s lines, {length} from the nearest ground of {actor}</source>
        <translation>за линиями {holder}, {length} от ближайшей территории: {actor}</translation>
    </message>
    <message>
        <source>browser, archiver and its version …</source>
        <translation>браузер, архиватор и его версия …</translation>
    </message>
    <message>
        <source>by way of {source}</source>
        <translation>через {source}</translation>
    </message>
    <message>
        <source>cannot be repaired: {reason}</source>
        <translation>не удаётся исправить: {reason}</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>нельзя сказать</translation>
    </message>
    <message>
        <source>change {name}</source>
        <translation>изменение {name}</translation>
    </message>
    <message>
        <source>change {name}: {loser} → {winner}</source>
        <translation>изменение {name}: {loser} → {winner}</translation>
    </message>
    <message>
        <source>change,difference,gain,loss,advance,retreat,front,frontline,transition matrix,net,movement,symmetrical difference,before,after,war,control</source>
        <translation>изменение,разница,приобретение,потеря,наступление,отступление,фронт,линия фронта,матрица переходов,чисто,движение,симметричная разность,до,после,война,контроль</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>изменения</translation>
    </message>
    <message>
        <source>changes without a report</source>
        <translation>изменения без сообщений</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>утверждение</translation>
    </message>
    <message>
        <source>claim,report,verify,fact check,measure,distance,area,gap,pocket,source</source>
        <translation>утверждение,сообщение,проверка,фактчекинг,измерение,расстояние,площадь,горловина,котёл,источник</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>заявлено</translation>
    </message>
    <message>
        <source>claimed, in the colour of who claims it</source>
        <translation>заявлено, цветом заявившей стороны</translation>
    </message>
    <message>
        <source>class</source>
        <translation>класс</translation>
    </message>
    <message>
        <source>closed line</source>
        <translation>замкнутая линия</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>сужается</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>согласуется</translation>
    </message>
    <message>
        <source>contested, in the colour of who is mapped there</source>
        <translation>спорное, цветом стороны, показанной там на карте</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>противоречие</translation>
    </message>
    <message>
        <source>control area</source>
        <translation>подконтрольная площадь</translation>
    </message>
    <message>
        <source>control characters or marks of direction taken from “{name}”</source>
        <translation>из «{name}» убраны управляющие символы или знаки направления</translation>
    </message>
    <message>
        <source>control map</source>
        <translation>карта контроля</translation>
    </message>
    <message>
        <source>control,map,date,series,repair,merge,import,ISW,DeepState,Liveuamap</source>
        <translation>контроль,карта,дата,серия,исправление,слияние,импорт,ISW,DeepState,Liveuamap</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>преобразовано</translation>
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
        <translation>достоверность</translation>
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
        <translation>пунктиром: котёл</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>набор данных</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>date is a beginning</source>
        <translation>дата — это начало</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>даты</translation>
    </message>
    <message>
        <source>days sealed</source>
        <translation>дней замкнуто</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>опровергает</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>разница</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>оспаривается</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>расстояние</translation>
    </message>
    <message>
        <source>divides nothing</source>
        <translation>ничего не делит</translation>
    </message>
    <message>
        <source>drawn anew on the same day by “{name}”, which comes later and stands</source>
        <translation>в тот же день перерисовано картой «{name}», которая идёт позже и действует</translation>
    </message>
    <message>
        <source>drawn first by</source>
        <translation>первым нарисовал</translation>
    </message>
    <message>
        <source>duplicate date</source>
        <translation>повтор даты</translation>
    </message>
    <message>
        <source>earlier map of the day</source>
        <translation>более ранняя карта этого дня</translation>
    </message>
    <message>
        <source>east</source>
        <translation>к востоку</translation>
    </message>
    <message>
        <source>east-northeast</source>
        <translation>к востоку-северо-востоку</translation>
    </message>
    <message>
        <source>east-southeast</source>
        <translation>к востоку-юго-востоку</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>empty geometry</source>
        <translation>пустая геометрия</translation>
    </message>
    <message>
        <source>encirclement gap</source>
        <translation>горловина окружения</translation>
    </message>
    <message>
        <source>encirclement,gap,pocket,cauldron,kettle,corridor,salient,pincer,siege,minimum cut,front,war,control</source>
        <translation>окружение,горловина,котёл,мешок,кольцо,коридор,выступ,клещи,осада,минимальный разрез,фронт,война,контроль</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>кодировка</translation>
    </message>
    <message>
        <source>ends ({last}) before it begins ({first})</source>
        <translation>кончается ({last}) раньше, чем начинается ({first})</translation>
    </message>
    <message>
        <source>ends are exclusive</source>
        <translation>концы не включаются</translation>
    </message>
    <message>
        <source>events,log,pocket,sealed,link-up,split,lodgement,bridgehead,salient,timeline,topology,war,control</source>
        <translation>события,журнал,котёл,замкнуто,соединение,рассечение,плацдарм,захват,выступ,хронология,топология,война,контроль</translation>
    </message>
    <message>
        <source>events,sources,ACLED,UCDP,GED,GeoConfirmed,CSV,GeoJSON,reports</source>
        <translation>события,источники,ACLED,UCDP,GED,GeoConfirmed,CSV,GeoJSON,сообщения</translation>
    </message>
    <message>
        <source>events,sources,citations,bibliography,BibTeX,CSL,HTML,CSV</source>
        <translation>события,источники,цитирование,библиография,BibTeX,CSL,HTML,CSV</translation>
    </message>
    <message>
        <source>events,sources,reports,evidence,support,verify,change,near,grade,OSINT</source>
        <translation>события,источники,сообщения,свидетельства,подтверждение,проверка,изменение,рядом,оценка,OSINT</translation>
    </message>
    <message>
        <source>ffmpeg could not make “{path}”: {error}</source>
        <translation>ffmpeg не смог создать «{path}»: {error}</translation>
    </message>
    <message>
        <source>first sealed</source>
        <translation>впервые замкнуто</translation>
    </message>
    <message>
        <source>first sealed {first}, last {last}, reopened {reopened}; {days} day(s) in all</source>
        <translation>впервые замкнуто {first}, последний раз {last}, разомкнуто {reopened}; всего дней: {days}</translation>
    </message>
    <message>
        <source>first sealed {first}, reopened {reopened}, sealed again since {last}; {days} day(s) in all</source>
        <translation>впервые замкнуто {first}, разомкнуто {reopened}, снова замкнуто с {last}; всего дней: {days}</translation>
    </message>
    <message>
        <source>followed by the other, km²</source>
        <translation>которым следует другой, км²</translation>
    </message>
    <message>
        <source>foreign file</source>
        <translation>посторонний файл</translation>
    </message>
    <message>
        <source>from</source>
        <translation>от</translation>
    </message>
    <message>
        <source>from (lat, lon)</source>
        <translation>от (шир., долг.)</translation>
    </message>
    <message>
        <source>front (km)</source>
        <translation>фронт (км)</translation>
    </message>
    <message>
        <source>front,frontline,line of contact,boundary,border,shared edge,length,war,control</source>
        <translation>фронт,линия фронта,линия соприкосновения,граница,рубеж,общий край,длина,война,контроль</translation>
    </message>
    <message>
        <source>front,line,trace,side,polygon,control,series,history,war</source>
        <translation>фронт,линия,след,сторона,полигон,контроль,серия,история,война</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>приобретение</translation>
    </message>
    <message>
        <source>gain, end to end</source>
        <translation>приобретение, от начала к концу</translation>
    </message>
    <message>
        <source>gain, summed</source>
        <translation>приобретение, сумма</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>приобретено</translation>
    </message>
    <message>
        <source>gained {}</source>
        <translation>приобретено {}</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>горловина</translation>
    </message>
    <message>
        <source>gap in coverage</source>
        <translation>разрыв в покрытии</translation>
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
        <translation>горловина {gap}, котёл {area}</translation>
    </message>
    <message>
        <source>gap {where} (sealed)</source>
        <translation>горловина {where} (замкнута)</translation>
    </message>
    <message>
        <source>gap {where} ({state}, 1 line)</source>
        <translation>горловина {where} ({state}, 1 линия)</translation>
    </message>
    <message>
        <source>gap {where} ({state}, {count} lines)</source>
        <translation>горловина {where} ({state}, линий: {count})</translation>
    </message>
    <message>
        <source>geolocation, second source …</source>
        <translation>геолокация, второй источник …</translation>
    </message>
    <message>
        <source>goes together over</source>
        <translation>идёт вместе на протяжении</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>ground lost</source>
        <translation>потерянная территория</translation>
    </message>
    <message>
        <source>ground of {names}</source>
        <translation>территория: {names}</translation>
    </message>
    <message>
        <source>ground taken</source>
        <translation>взятая территория</translation>
    </message>
    <message>
        <source>ground that no line lies along is left out</source>
        <translation>территория, вдоль которой нет линий, пропущена</translation>
    </message>
    <message>
        <source>half of it after days</source>
        <translation>половина через (дней)</translation>
    </message>
    <message>
        <source>half of the front within</source>
        <translation>половина фронта в пределах</translation>
    </message>
    <message>
        <source>has no map of {count} day(s) of the series, the first of them {day}: its actors seem to hold nothing then. Draw those days too, or ask for maps of intervals on the days that this layer has</source>
        <translation>нет карты на {count} дн. ряда, первый из них {day}: его стороны тогда будто ничего не удерживают. Нарисуйте и эти дни или запросите карты интервалов на дни этого слоя</translation>
    </message>
    <message>
        <source>height dropped</source>
        <translation>высота отброшена</translation>
    </message>
    <message>
        <source>held at the end: {actor}</source>
        <translation>удерживает в конце: {actor}</translation>
    </message>
    <message>
        <source>held by nobody drawn</source>
        <translation>ни под чьим из показанных контролем</translation>
    </message>
    <message>
        <source>held by {holder}</source>
        <translation>под контролем: {holder}</translation>
    </message>
    <message>
        <source>held ground</source>
        <translation>удерживаемая территория</translation>
    </message>
    <message>
        <source>high</source>
        <translation>высокая</translation>
    </message>
    <message>
        <source>holder of a place</source>
        <translation>кто удерживает место</translation>
    </message>
    <message>
        <source>how</source>
        <translation>как</translation>
    </message>
    <message>
        <source>hypothetical</source>
        <translation>гипотетически</translation>
    </message>
    <message>
        <source>inconsistent</source>
        <translation>не согласуется</translation>
    </message>
    <message>
        <source>infiltrated, in the colour of who infiltrated it</source>
        <translation>инфильтрация, цветом проникшей стороны</translation>
    </message>
    <message>
        <source>information</source>
        <translation>сведения</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>внутреннее</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>недействительно</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>невидимые символы</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>причина не указана</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>неверная контрольная сумма</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>соединено</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>km per day</source>
        <translation>км в день</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>км²</translation>
    </message>
    <message>
        <source>land area</source>
        <translation>площадь суши</translation>
    </message>
    <message>
        <source>last sealed</source>
        <translation>последний раз замкнуто</translation>
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
        <translation>менее</translation>
    </message>
    <message>
        <source>lies far outside the other dates</source>
        <translation>далеко от остальных дат</translation>
    </message>
    <message>
        <source>line</source>
        <translation>линия</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>линии</translation>
    </message>
    <message>
        <source>link</source>
        <translation>ссылка</translation>
    </message>
    <message>
        <source>link-up</source>
        <translation>соединение</translation>
    </message>
    <message>
        <source>link-up of {whose}</source>
        <translation>соединение ({whose})</translation>
    </message>
    <message>
        <source>lon</source>
        <translation>долг.</translation>
    </message>
    <message>
        <source>longitude and latitude look exchanged: it would lie among the others if swapped</source>
        <translation>долгота и широта, похоже, переставлены: после обмена объект лёг бы среди остальных</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>потеря</translation>
    </message>
    <message>
        <source>loss, end to end</source>
        <translation>потери, от начала к концу</translation>
    </message>
    <message>
        <source>loss, summed</source>
        <translation>потери, сумма</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>потеряно</translation>
    </message>
    <message>
        <source>lost {}</source>
        <translation>потеряно {}</translation>
    </message>
    <message>
        <source>low</source>
        <translation>низкая</translation>
    </message>
    <message>
        <source>makers,mapmakers,sources,agreement,disagreement,consensus,position error,correlation,lag,front,uncertainty,control,war</source>
        <translation>составители,картографы,источники,согласие,расхождение,консенсус,погрешность положения,корреляция,запаздывание,фронт,неопределённость,контроль,война</translation>
    </message>
    <message>
        <source>map,layout,print,pdf,png,svg,report,sources,legend,atlas</source>
        <translation>карта,макет,печать,pdf,png,svg,отчёт,источники,легенда,атлас</translation>
    </message>
    <message>
        <source>map,web,html,slider,animation,series,story,leaflet,offline</source>
        <translation>карта,веб,html,ползунок,анимация,серия,история,leaflet,офлайн</translation>
    </message>
    <message>
        <source>may seal ({early} to {late})</source>
        <translation>может замкнуться (с {early} по {late})</translation>
    </message>
    <message>
        <source>measured, ± 95 %</source>
        <translation>измерено, ± 95 %</translation>
    </message>
    <message>
        <source>media</source>
        <translation>СМИ</translation>
    </message>
    <message>
        <source>merged into another event</source>
        <translation>объединено с другим событием</translation>
    </message>
    <message>
        <source>missing map</source>
        <translation>нет карты дня</translation>
    </message>
    <message>
        <source>missing: {library}</source>
        <translation>нет: {library}</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>смешанное</translation>
    </message>
    <message>
        <source>model,daily,situation,report,map,change,gap,pocket,batch,series</source>
        <translation>модель,ежедневно,обстановка,отчёт,карта,изменение,горловина,котёл,пакет,серия</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>средняя</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>наблюдатель</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>более</translation>
    </message>
    <message>
        <source>narrow</source>
        <translation>узко</translation>
    </message>
    <message>
        <source>nearest {places}</source>
        <translation>ближайшая к {places}</translation>
    </message>
    <message>
        <source>net</source>
        <translation>чистое изменение</translation>
    </message>
    <message>
        <source>net change</source>
        <translation>чистое изменение</translation>
    </message>
    <message>
        <source>net gain of {whose}</source>
        <translation>чистый прирост: {whose}</translation>
    </message>
    <message>
        <source>net loss of {whose}</source>
        <translation>чистая потеря: {whose}</translation>
    </message>
    <message>
        <source>net since the map before (km²)</source>
        <translation>чистое изменение с предыдущей карты (км²)</translation>
    </message>
    <message>
        <source>network link</source>
        <translation>сетевая ссылка</translation>
    </message>
    <message>
        <source>never agreed, km²</source>
        <translation>никогда не согласовано, км²</translation>
    </message>
    <message>
        <source>nine tenths within</source>
        <translation>девять десятых в пределах</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>no CRS</source>
        <translation>нет системы координат</translation>
    </message>
    <message>
        <source>no actor</source>
        <translation>нет стороны</translation>
    </message>
    <message>
        <source>no actor is given</source>
        <translation>сторона не указана</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>нет площади</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>no closure</source>
        <translation>нет замыкания</translation>
    </message>
    <message>
        <source>no coordinate reference system is named: read as longitude and latitude</source>
        <translation>система координат не названа: читается как долгота и широта</translation>
    </message>
    <message>
        <source>no coordinate reference system is set</source>
        <translation>система координат не задана</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>нет даты</translation>
    </message>
    <message>
        <source>no date could be read</source>
        <translation>дату не удалось прочитать</translation>
    </message>
    <message>
        <source>no feature holds from {first} to {last}: these days have no map, so what was lost before them and gained after them is measured as one change. Add who holds the ground then, or measure what is before them and what is after them separately</source>
        <translation>с {first} по {last} не действует ни один объект: на эти дни нет карты, и потерянное до них и приобретённое после них измеряется как одно изменение. Добавьте, кто тогда удерживает территорию, или измерьте порознь то, что до них и что после</translation>
    </message>
    <message>
        <source>no feature holds on this day, for which a map was asked: there is none</source>
        <translation>в этот день, на который запрошена карта, не действует ни один объект: карты нет</translation>
    </message>
    <message>
        <source>no fields</source>
        <translation>нет полей</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>нет геометрии</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>нет интервала</translation>
    </message>
    <message>
        <source>no layer</source>
        <translation>нет слоя</translation>
    </message>
    <message>
        <source>no link-up between the maps of {first} and {last}</source>
        <translation>нет соединения между картами за {first} и {last}</translation>
    </message>
    <message>
        <source>no link-up of {whose} between the maps of {first} and {last}</source>
        <translation>нет соединения ({whose}) между картами за {first} и {last}</translation>
    </message>
    <message>
        <source>no map</source>
        <translation>нет карты</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>не число</translation>
    </message>
    <message>
        <source>no pocket threatens</source>
        <translation>котёл не грозит</translation>
    </message>
    <message>
        <source>no pocket threatens with gaps up to {widest}: name a core, or allow a wider “Widest gap”</source>
        <translation>котёл не грозит при горловинах до {widest}: назовите ядро или увеличьте «Наибольшая горловина»</translation>
    </message>
    <message>
        <source>no pocket threatens: the encirclers hold no ground</source>
        <translation>котёл не грозит: окружающие не удерживают территории</translation>
    </message>
    <message>
        <source>no pocket: {count} found, all smaller than {least}; the largest {area}</source>
        <translation>котла нет: найдено {count}, все меньше {least}; наибольший {area}</translation>
    </message>
    <message>
        <source>no point</source>
        <translation>нет точки</translation>
    </message>
    <message>
        <source>no polygon</source>
        <translation>нет полигона</translation>
    </message>
    <message>
        <source>no projection: the last date has no gap</source>
        <translation>прогноза нет: на последнюю дату нет горловины</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>нет сообщений</translation>
    </message>
    <message>
        <source>no root</source>
        <translation>нет корня</translation>
    </message>
    <message>
        <source>no side</source>
        <translation>нет стороны</translation>
    </message>
    <message>
        <source>no startxref</source>
        <translation>нет startxref</translation>
    </message>
    <message>
        <source>no table of objects</source>
        <translation>нет таблицы объектов</translation>
    </message>
    <message>
        <source>no trend: three dates with a gap are the least that a rate and its interval need</source>
        <translation>тренда нет: для скорости и её интервала нужны хотя бы три даты с горловиной</translation>
    </message>
    <message>
        <source>no upper bound: on sure ground alone no ring closes</source>
        <translation>верхней границы нет: только на надёжной территории ни одно кольцо не замыкается</translation>
    </message>
    <message>
        <source>no usable geometry</source>
        <translation>нет пригодной геометрии</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>north</source>
        <translation>к северу</translation>
    </message>
    <message>
        <source>north-northeast</source>
        <translation>к северу-северо-востоку</translation>
    </message>
    <message>
        <source>north-northwest</source>
        <translation>к северу-северо-западу</translation>
    </message>
    <message>
        <source>northeast</source>
        <translation>к северо-востоку</translation>
    </message>
    <message>
        <source>northwest</source>
        <translation>к северо-западу</translation>
    </message>
    <message>
        <source>not a format of maps that is read</source>
        <translation>этот формат карт не поддерживается</translation>
    </message>
    <message>
        <source>not a polygon</source>
        <translation>не полигон</translation>
    </message>
    <message>
        <source>not a vector layer</source>
        <translation>не векторный слой</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>не оценено</translation>
    </message>
    <message>
        <source>not what was written</source>
        <translation>не то, что было записано</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>nothing closes it</source>
        <translation>ничто её не замыкает</translation>
    </message>
    <message>
        <source>null</source>
        <translation>нет значения</translation>
    </message>
    <message>
        <source>odd date</source>
        <translation>странная дата</translation>
    </message>
    <message>
        <source>of a KMZ only its main KML is read, “{main}”</source>
        <translation>из KMZ читается только главный KML, «{main}»</translation>
    </message>
    <message>
        <source>of {actor}, teeth towards the other side</source>
        <translation>стороны {actor}, зубцы к другой стороне</translation>
    </message>
    <message>
        <source>official</source>
        <translation>официальное</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>на карте</translation>
    </message>
    <message>
        <source>on the map of {date} first</source>
        <translation>впервые на карте за {date}</translation>
    </message>
    <message>
        <source>one gap line, nearest {start} and {end}</source>
        <translation>одна линия горловины, ближе всего {start} и {end}</translation>
    </message>
    <message>
        <source>one of the two has returned or raised</source>
        <translation>один из двух возвращён или поднят</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>открытый конец</translation>
    </message>
    <message>
        <source>or a Wikipedia module</source>
        <translation>или модуль Википедии</translation>
    </message>
    <message>
        <source>or xmin,xmax,ymin,ymax [EPSG:…]</source>
        <translation>или xmin,xmax,ymin,ymax [EPSG:…]</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другое</translation>
    </message>
    <message>
        <source>other differences</source>
        <translation>другие различия</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>наложение</translation>
    </message>
    <message>
        <source>overlaps {other} on {area}</source>
        <translation>накладывается на {other} на {area}</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>place,town,village,distance,bearing,direction,front,behind lines,depth,who holds,azimuth,caption,war,control</source>
        <translation>место,город,село,расстояние,направление,азимут,фронт,за линиями,глубина,кто удерживает,пеленг,подпись,война,контроль</translation>
    </message>
    <message>
        <source>pocket</source>
        <translation>котёл</translation>
    </message>
    <message>
        <source>pocket area</source>
        <translation>площадь котла</translation>
    </message>
    <message>
        <source>pocket km²</source>
        <translation>котёл, км²</translation>
    </message>
    <message>
        <source>pocket that holds {place}</source>
        <translation>котёл, в котором {place}</translation>
    </message>
    <message>
        <source>pocket {area}</source>
        <translation>котёл {area}</translation>
    </message>
    <message>
        <source>pocket,cauldron,kettle,encirclement,siege,besieged,sealed,area,square miles,hectares,compare,reference area,population,inradius,war,control</source>
        <translation>котёл,мешок,кольцо,окружение,осада,окружённые,замкнуто,площадь,квадратные мили,гектары,сравнение,площадь для сравнения,население,вписанный радиус,война,контроль</translation>
    </message>
    <message>
        <source>pockets sealed</source>
        <translation>котлов замкнуто</translation>
    </message>
    <message>
        <source>points and lines of a collection dropped</source>
        <translation>точки и линии набора отброшены</translation>
    </message>
    <message>
        <source>position error (1 sigma)</source>
        <translation>погрешность положения (1 сигма)</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>точность</translation>
    </message>
    <message>
        <source>probably the same: {names}</source>
        <translation>вероятно, одно и то же: {names}</translation>
    </message>
    <message>
        <source>projected</source>
        <translation>прогноз</translation>
    </message>
    <message>
        <source>projected seal</source>
        <translation>прогноз замыкания</translation>
    </message>
    <message>
        <source>public</source>
        <translation>открытое</translation>
    </message>
    <message>
        <source>public, its place blurred</source>
        <translation>открытое, место размыто</translation>
    </message>
    <message>
        <source>published</source>
        <translation>опубликовано</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>уточняет</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>red: the gap</source>
        <translation>красным: горловина</translation>
    </message>
    <message>
        <source>redrawn, not changed, in the sums</source>
        <translation>перерисовано, а не изменено, в суммах</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>надёжность</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>разомкнуто</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>отмечено</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>сообщает</translation>
    </message>
    <message>
        <source>reports without a change</source>
        <translation>сообщения без изменений</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>ограниченное</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>road without a name (feature {fid})</source>
        <translation>дорога без названия (объект {fid})</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>строка {number}</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>замкнуто</translation>
    </message>
    <message>
        <source>sealed from {first}, for {days} day(s)</source>
        <translation>замкнуто с {first}, дней: {days}</translation>
    </message>
    <message>
        <source>sealed on the last date</source>
        <translation>замкнуто на последнюю дату</translation>
    </message>
    <message>
        <source>sealed since {first}</source>
        <translation>замкнуто с {first}</translation>
    </message>
    <message>
        <source>sealed: pocket of {area}</source>
        <translation>замкнуто: котёл {area}</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>участок</translation>
    </message>
    <message>
        <source>several dates</source>
        <translation>несколько дат</translation>
    </message>
    <message>
        <source>several points</source>
        <translation>несколько точек</translation>
    </message>
    <message>
        <source>shapely {version} is built for GEOS {built}, and this QGIS has loaded GEOS {loaded}: both in one program crash. Use the shapely of your system.</source>
        <translation>shapely {version} собрана для GEOS {built}, а эта QGIS загрузила GEOS {loaded}: вместе они вызывают сбой. Используйте shapely вашей системы.</translation>
    </message>
    <message>
        <source>similar actors</source>
        <translation>похожие стороны</translation>
    </message>
    <message>
        <source>snapped</source>
        <translation>притянуто</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>соцсети</translation>
    </message>
    <message>
        <source>south</source>
        <translation>к югу</translation>
    </message>
    <message>
        <source>south-southeast</source>
        <translation>к югу-юго-востоку</translation>
    </message>
    <message>
        <source>south-southwest</source>
        <translation>к югу-юго-западу</translation>
    </message>
    <message>
        <source>southeast</source>
        <translation>к юго-востоку</translation>
    </message>
    <message>
        <source>southwest</source>
        <translation>к юго-западу</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>позиция</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>store.gpkg, or postgres:connection/schema</source>
        <translation>store.gpkg или postgres:connection/schema</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>о чём</translation>
    </message>
    <message>
        <source>supply,road,route,lifeline,corridor,logistics,fire control,interdiction,pocket,gap,encirclement,siege</source>
        <translation>снабжение,дорога,маршрут,дорога жизни,коридор,логистика,огневой контроль,изоляция,котёл,горловина,окружение,осада</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>уверенно</translation>
    </message>
    <message>
        <source>taken back, km²</source>
        <translation>отбито, км²</translation>
    </message>
    <message>
        <source>texts are read as {name}: “{example}”</source>
        <translation>тексты читаются как {name}: «{example}»</translation>
    </message>
    <message>
        <source>the core</source>
        <translation>ядро</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>событие</translation>
    </message>
    <message>
        <source>the event's place</source>
        <translation>место события</translation>
    </message>
    <message>
        <source>the gap has not changed</source>
        <translation>горловина не изменилась</translation>
    </message>
    <message>
        <source>the gap is widening</source>
        <translation>горловина расширяется</translation>
    </message>
    <message>
        <source>the layer cannot be opened</source>
        <translation>слой не открывается</translation>
    </message>
    <message>
        <source>the map after</source>
        <translation>карта после</translation>
    </message>
    <message>
        <source>the map before</source>
        <translation>карта до</translation>
    </message>
    <message>
        <source>the marked place</source>
        <translation>отмеченное место</translation>
    </message>
    <message>
        <source>the nearest map</source>
        <translation>ближайшая карта</translation>
    </message>
    <message>
        <source>the only pocket</source>
        <translation>единственный котёл</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>другая сторона</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>the projected date is more than a century away</source>
        <translation>прогнозируемая дата более чем через сто лет</translation>
    </message>
    <message>
        <source>the two maps</source>
        <translation>две карты</translation>
    </message>
    <message>
        <source>there is no map in the archive</source>
        <translation>в архиве нет карты</translation>
    </message>
    <message>
        <source>there is no such layer or file</source>
        <translation>нет такого слоя или файла</translation>
    </message>
    <message>
        <source>there: {library}</source>
        <translation>есть: {library}</translation>
    </message>
    <message>
        <source>time series,temporal,area,gain,loss,rate,daily,change,history,last changed,report,chart,war,control</source>
        <translation>временной ряд,время,площадь,приобретение,потеря,скорость,ежедневно,изменение,история,последнее изменение,отчёт,диаграмма,война,контроль</translation>
    </message>
    <message>
        <source>time zones</source>
        <translation>часовые пояса</translation>
    </message>
    <message>
        <source>times of {zones} were converted to UTC ({count} moved)</source>
        <translation>время {zones} переведено в UTC (сдвинуто: {count})</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>to (lat, lon)</source>
        <translation>до (шир., долг.)</translation>
    </message>
    <message>
        <source>too irregular to project a date: the gap is as wide as on the first date, and what changed between shows no steady rate</source>
        <translation>слишком неравномерно, чтобы прогнозировать дату: горловина той же ширины, что на первую дату, и изменения между ними не имеют устойчивого темпа</translation>
    </message>
    <message>
        <source>too irregular to project a date: the gap is narrower than on the first date, but its steps are too unequal to show a steady rate</source>
        <translation>слишком неравномерно, чтобы прогнозировать дату: горловина уже, чем на первую дату, но её шаги слишком неравны, чтобы показать устойчивый темп</translation>
    </message>
    <message>
        <source>too irregular to project a date: the gap is wider than on the first date, but its steps are too unequal to show a steady rate</source>
        <translation>слишком неравномерно, чтобы прогнозировать дату: горловина шире, чем на первую дату, но её шаги слишком неравны, чтобы показать устойчивый темп</translation>
    </message>
    <message>
        <source>total area</source>
        <translation>общая площадь</translation>
    </message>
    <message>
        <source>town,village,place,point,Voronoi,Thiessen,control,uncertainty,Wikipedia,war</source>
        <translation>город,село,место,точка,Вороной,Тиссен,контроль,неопределённость,Википедия,война</translation>
    </message>
    <message>
        <source>transect,DSAS,shoreline,rate,EPR,LRR,WLR,NSM,SCE,baseline,regression,front,war</source>
        <translation>разрез,DSAS,береговая линия,скорость,EPR,LRR,WLR,NSM,SCE,базовая линия,регрессия,фронт,война</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>under {most}</source>
        <translation>менее {most}</translation>
    </message>
    <message>
        <source>unknown source</source>
        <translation>источник неизвестен</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>value table</source>
        <translation>таблица значений</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>вывод</translation>
    </message>
    <message>
        <source>west</source>
        <translation>к западу</translation>
    </message>
    <message>
        <source>west-northwest</source>
        <translation>к западу-северо-западу</translation>
    </message>
    <message>
        <source>west-southwest</source>
        <translation>к западу-юго-западу</translation>
    </message>
    <message>
        <source>what</source>
        <translation>что</translation>
    </message>
    <message>
        <source>who</source>
        <translation>кто</translation>
    </message>
    <message>
        <source>whose word</source>
        <translation>чьи слова</translation>
    </message>
    <message>
        <source>widens</source>
        <translation>расширяется</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>{actors} hold no ground on the map of {date}.</source>
        <translation>{actors}: на карте за {date} территории не удерживают.</translation>
    </message>
    <message>
        <source>{actor} gained {gain} and lost {loss} from end to end over {count} maps. Added up from map to map: gained {more}, lost {less}.</source>
        <translation>{actor}: занято {gain} и потеряно {loss} от начала до конца на {count} картах. Вместе от карты к карте: занято {more}, потеряно {less}.</translation>
    </message>
    <message>
        <source>{actor}, claimed</source>
        <translation>{actor}, заявлено</translation>
    </message>
    <message>
        <source>{actor}, contested</source>
        <translation>{actor}, спорное</translation>
    </message>
    <message>
        <source>{actor}, in small spots only: {area}</source>
        <translation>{actor}, только малыми пятнами: {area}</translation>
    </message>
    <message>
        <source>{actor}, infiltrated</source>
        <translation>{actor}, просачивание</translation>
    </message>
    <message>
        <source>{actor}: added up, km²</source>
        <translation>{actor}: нарастающим итогом, км²</translation>
    </message>
    <message>
        <source>{actor}: gained and lost, km²</source>
        <translation>{actor}: приобретено и потеряно, км²</translation>
    </message>
    <message>
        <source>{actor}: gained {gain}, lost {loss}, net {net}.</source>
        <translation>{actor}: приобретено {gain}, потеряно {loss}, итог {net}.</translation>
    </message>
    <message>
        <source>{actor}: net change of ground held on this map, km²</source>
        <translation>{actor}: чистое изменение удерживаемой территории на этой карте, км²</translation>
    </message>
    <message>
        <source>{actor}: net change of ground held on this map, km² a day</source>
        <translation>{actor}: чистое изменение удерживаемой территории на этой карте, км² в день</translation>
    </message>
    <message>
        <source>{actor}: net change of ground held, km²</source>
        <translation>{actor}: чистое изменение удерживаемой территории, км²</translation>
    </message>
    <message>
        <source>{actor}: net change of ground held, km² a day</source>
        <translation>{actor}: чистое изменение удерживаемой территории, км² в день</translation>
    </message>
    <message>
        <source>{actor}: net gain of ground{span}</source>
        <translation>{actor}: чистое приобретение территории{span}</translation>
    </message>
    <message>
        <source>{actor}: net loss of ground{span}</source>
        <translation>{actor}: чистая потеря территории{span}</translation>
    </message>
    <message>
        <source>{address} asks for certificates, and none are named. {remedy}</source>
        <translation>{address} требует сертификатов, а ни один не указан. {remedy}</translation>
    </message>
    <message>
        <source>{address} cannot be fetched: {error}.</source>
        <translation>{address} не загружается: {error}.</translation>
    </message>
    <message>
        <source>{address} is no place for a store.</source>
        <translation>{address} не подходит для хранилища.</translation>
    </message>
    <message>
        <source>{area} of “{name}” lie outside the ground that is compared and are left out.</source>
        <translation>{area} в «{name}» лежат вне сравниваемой территории и пропущены.</translation>
    </message>
    <message>
        <source>{area}: {verdict}, ratio {ratio:.2f}.</source>
        <translation>{area}: {verdict}, отношение {ratio:.2f}.</translation>
    </message>
    <message>
        <source>{change} from {then} on {date}</source>
        <translation>{change} по сравнению с {then} на {date}</translation>
    </message>
    <message>
        <source>{change} since {date}</source>
        <translation>{change} с {date}</translation>
    </message>
    <message>
        <source>{change}, down from {then} on {date}</source>
        <translation>{change} по сравнению с {then} на {date}</translation>
    </message>
    <message>
        <source>{change}, up from {then} on {date}</source>
        <translation>{change} по сравнению с {then} на {date}</translation>
    </message>
    <message>
        <source>{comparator} the size of {reference}</source>
        <translation>{comparator} (в сравнении с площадью: {reference})</translation>
    </message>
    <message>
        <source>{comparator} {quantity}</source>
        <translation>{comparator} {quantity}</translation>
    </message>
    <message>
        <source>{core}, by {actor}</source>
        <translation>{core}, окружает {actor}</translation>
    </message>
    <message>
        <source>{core}: {what}.</source>
        <translation>{core}: {what}.</translation>
    </message>
    <message>
        <source>{count} attached files were copied.</source>
        <translation>Скопировано прикреплённых файлов: {count}.</translation>
    </message>
    <message>
        <source>{count} claims are not public: the table has them, the page does not.</source>
        <translation>Неоткрытых утверждений: {count}; они есть в таблице, но не на странице.</translation>
    </message>
    <message>
        <source>{count} closed line(s) of the drawing are read as ground</source>
        <translation>Замкнутых линий рисунка, прочитанных как территория: {count}</translation>
    </message>
    <message>
        <source>{count} date(s) of “{maker}” left out: {first} to {last}.</source>
        <translation>Пропущено дат у «{maker}»: {count}, с {first} по {last}.</translation>
    </message>
    <message>
        <source>{count} dates, {first} to {last}.</source>
        <translation>Дат: {count}, с {first} по {last}.</translation>
    </message>
    <message>
        <source>{count} end(s) joined to the end of another line</source>
        <translation>Концов, соединённых с концом другой линии: {count}</translation>
    </message>
    <message>
        <source>{count} events are not public: the layer has them, the page not.</source>
        <translation>Неоткрытых событий: {count}; они есть в слое, но не на странице.</translation>
    </message>
    <message>
        <source>{count} events have no date and match no dated change.</source>
        <translation>Событий без даты, не сопоставленных с датированным изменением: {count}.</translation>
    </message>
    <message>
        <source>{count} events have no place and match nothing.</source>
        <translation>Событий без места, ни с чем не сопоставлены: {count}.</translation>
    </message>
    <message>
        <source>{count} feature(s) are less sure than {least} by their field “sure”, and may belong to either side: gap, pockets, diff and timeline heed it (in Python where they are given `sure`), the log takes them as drawn</source>
        <translation>Объектов с уверенностью ниже {least} по их полю «sure»: {count}; они могут принадлежать любой стороне: горловина, котлы, сравнение и хронология учитывают это (в Python — там, где им задано `sure`), журнал берёт их как нарисовано</translation>
    </message>
    <message>
        <source>{count} feature(s) copied to {day}. Draw what changed; save to keep it. Topological editing and avoid overlap are off, as they would change the earlier map too: save, filter the layer to {day} and switch them on to move shared edges.</source>
        <translation>Скопировано объектов на {day}: {count}. Нарисуйте изменившееся; сохраните, чтобы оставить. Топологическое редактирование и запрет перекрытий выключены, так как они изменили бы и более раннюю карту: чтобы перемещать общие границы, сохраните, отфильтруйте слой по {day} и включите их.</translation>
    </message>
    <message>
        <source>{count} feature(s) have something in “{field}” that is no number, which is not carried over. The first is {fid}: “{value}”</source>
        <translation>Объектов, у которых в «{field}» не число: {count}; это не переносится. Первый — {fid}: «{value}»</translation>
    </message>
    <message>
        <source>{count} feature(s) of class “{name}” do not count</source>
        <translation>Объекты класса «{name}» (число: {count}) не учитываются</translation>
    </message>
    <message>
        <source>{count} feature(s) of {day} {time}: a later map of the day counts</source>
        <translation>Объектов от {day} {time}: {count}; действует более поздняя карта этого дня</translation>
    </message>
    <message>
        <source>{count} features snapped within {metres:g} m</source>
        <translation>Объектов, притянутых в пределах {metres:g} м: {count}</translation>
    </message>
    <message>
        <source>{count} file(s) of the archiver's folder were attached.</source>
        <translation>Прикреплено файлов из папки архиватора: {count}.</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>Файлов: {count}</translation>
    </message>
    <message>
        <source>{count} frames in {folder}</source>
        <translation>Кадров: {count}, папка {folder}</translation>
    </message>
    <message>
        <source>{count} gaps between drawings, {area}</source>
        <translation>Разрывов между рисунками: {count}, {area}</translation>
    </message>
    <message>
        <source>{count} layer(s) added.</source>
        <translation>Добавлено слоёв: {count}.</translation>
    </message>
    <message>
        <source>{count} layers have this date and were joined: {names}</source>
        <translation>Слоёв с этой датой, объединённых: {count}: {names}</translation>
    </message>
    <message>
        <source>{count} map(s) have no front, as no two actors share a line there, though their outlines run within {metres} m of one another. Bridge what lies between by Front line's tolerance, or let Prepare control layer draw them onto one another.</source>
        <translation>Карт без фронта: {count}, так как никакие две стороны не имеют там общей линии, хотя их контуры проходят ближе {metres} м друг от друга. Заполните промежуток допуском «Линии фронта» или дайте «Подготовить слой контроля» наложить их друг на друга.</translation>
    </message>
    <message>
        <source>{count} more fields were changed by you and by the dataset.</source>
        <translation>Ещё полей, изменённых и вами, и набором данных: {count}.</translation>
    </message>
    <message>
        <source>{count} more follow after this page.</source>
        <translation>Ещё {count} — после этой страницы.</translation>
    </message>
    <message>
        <source>{count} more left out, ranked after the first {most}; on water: {wet}</source>
        <translation>Пропущено ещё {count}, ниже первых {most} по рангу; на воде: {wet}</translation>
    </message>
    <message>
        <source>{count} more sources are not printed: export them with “Export sources”.</source>
        <translation>Не напечатано ещё источников: {count}; экспортируйте их через «Экспорт источников».</translation>
    </message>
    <message>
        <source>{count} network link(s) are not followed</source>
        <translation>Сетевые ссылки не прослеживаются: {count}</translation>
    </message>
    <message>
        <source>{count} of the barriers are points, which close nothing. Choose a layer of lines or polygons.</source>
        <translation>Преград, заданных точками: {count}; точки ничего не закрывают. Выберите слой линий или полигонов.</translation>
    </message>
    <message>
        <source>{count} of the coasts and borders are points. Choose a layer of lines or polygons.</source>
        <translation>Берегов и границ, заданных точками: {count}. Выберите слой линий или полигонов.</translation>
    </message>
    <message>
        <source>{count} of the unchanged were retracted in the store and stay so.</source>
        <translation>Из неизменённых отозвано в хранилище: {count}; такими они и остаются.</translation>
    </message>
    <message>
        <source>{count} of the {count_2} workers at {address} compute with other versions than this process, so their digits could differ. First, {worker}: {found}. Install the same there, or leave the scheduler empty.</source>
        <translation>Исполнителей с другими версиями, чем у этого процесса: {count} из {count_2} по адресу {address}; их цифры могут отличаться. Первый, {worker}: {found}. Установите там те же или оставьте планировщик пустым.</translation>
    </message>
    <message>
        <source>{count} of the {count_2} workers at {address} do not have Salient (first: {lacking}). Install it there, or put the folder that holds it on their PYTHONPATH.</source>
        <translation>Исполнителей без Salient: {count} из {count_2} по адресу {address} (первый: {lacking}). Установите его там или добавьте папку с ним в их PYTHONPATH.</translation>
    </message>
    <message>
        <source>{count} of {all} changes have no date: matched in space only.</source>
        <translation>Изменений без даты: {count} из {all}, сопоставлены только в пространстве.</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} из {total}</translation>
    </message>
    <message>
        <source>{count} open end(s) carried straight on to the area's edge</source>
        <translation>Открытых концов, продлённых прямо до края области: {count}</translation>
    </message>
    <message>
        <source>{count} open end(s) carried to the nearest point of the area's edge</source>
        <translation>Открытых концов, доведённых до ближайшей точки края области: {count}</translation>
    </message>
    <message>
        <source>{count} other actors</source>
        <translation>Другие стороны: {count}</translation>
    </message>
    <message>
        <source>{count} parts of the baseline run against the part beside them: transects start on the left of each, so that rates there have the other sign. Turn them with QGIS's “Reverse line direction”, or give a baseline drawn in one direction.</source>
        <translation>Частей базовой линии, идущих навстречу соседней: {count}. Трансекты начинаются слева от каждой, поэтому скорости там имеют обратный знак. Разверните их в QGIS («Обратить направление линий») или дайте базовую линию, нарисованную в одном направлении.</translation>
    </message>
    <message>
        <source>{count} piece(s) excluded ({reason}): {area:.3f} km².</source>
        <translation>Исключено частей: {count} ({reason}): {area:.3f} км².</translation>
    </message>
    <message>
        <source>{count} piece(s) of ground under {metres} m wide at the edge of the study area are left by how it is drawn, and are no changes.</source>
        <translation>Кусков территории у́же {metres} м на границе области исследования: {count}. Они возникли из-за того, как она начерчена, и не являются изменениями.</translation>
    </message>
    <message>
        <source>{count} placemark(s) without a polygon</source>
        <translation>Меток без полигона: {count}</translation>
    </message>
    <message>
        <source>{count} reports now stand in the metadata of “{layer}”.</source>
        <translation>Сообщений в метаданных «{layer}»: {count}.</translation>
    </message>
    <message>
        <source>{count} roads lead in. The one that keeps furthest off is {road}: {figures}.</source>
        <translation>Внутрь ведёт дорог: {count}. Дальше всех держится {road}: {figures}.</translation>
    </message>
    <message>
        <source>{count} roads or rivers lie beyond the map’s coordinate system: not drawn.</source>
        <translation>Дорог или рек за пределами системы координат карты: {count}; они не нарисованы.</translation>
    </message>
    <message>
        <source>{count} row(s)</source>
        <translation>Строк: {count}</translation>
    </message>
    <message>
        <source>{count} row(s) of this store were changed without Salient, in an attribute table or by another program. Your first save logs them as they are now.</source>
        <translation>Строк этого хранилища, изменённых без Salient, в таблице атрибутов или другой программой: {count}. Ваше первое сохранение запишет их в журнал такими, какие они сейчас.</translation>
    </message>
    <message>
        <source>{count} smaller than {least} left out; the largest {area}</source>
        <translation>Пропущено меньших, чем {least}: {count}; наибольший {area}</translation>
    </message>
    <message>
        <source>{count} sourced events: click to list them</source>
        <translation>События с источниками ({count}): щёлкните для списка</translation>
    </message>
    <message>
        <source>{count} sources are listed after this page.</source>
        <translation>{count} источников перечислены после этой страницы.</translation>
    </message>
    <message>
        <source>{count} sources are listed after this page; their numbers stand on the map.</source>
        <translation>Источников после этой страницы: {count}; их номера стоят на карте.</translation>
    </message>
    <message>
        <source>{count} text(s) like “{text}” name several dates: {date} counts</source>
        <translation>Текстов вроде «{text}» с несколькими датами: {count}; действует {date}</translation>
    </message>
    <message>
        <source>{count} time(s) say no zone although others say {zones}: they are compared as written</source>
        <translation>Времён без пояса, хотя у других указано {zones}: {count}; они сравниваются как записаны</translation>
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
        <translation>Разрезов, пересекающих линию более одного раза: {count}; решило правило.</translation>
    </message>
    <message>
        <source>{count} transect(s) meet fewer than two dates: no statistics.</source>
        <translation>Разрезов, пересекающих менее двух дат: {count}, статистики нет.</translation>
    </message>
    <message>
        <source>{count} × {action}: see the table of repairs.</source>
        <translation>{count} × {action}: см. таблицу исправлений.</translation>
    </message>
    <message>
        <source>{count} × {kind}: {done} (feature {features})</source>
        <translation>{count} × {kind}: {done} (объект {features})</translation>
    </message>
    <message>
        <source>{date} BC</source>
        <translation>{date} до н. э.</translation>
    </message>
    <message>
        <source>{date} or earlier</source>
        <translation>{date} или раньше</translation>
    </message>
    <message>
        <source>{date}: a pocket of {area}</source>
        <translation>{date}: котёл в {area}</translation>
    </message>
    <message>
        <source>{date}: another pocket, of {area}</source>
        <translation>{date}: другой котёл, в {area}</translation>
    </message>
    <message>
        <source>{date}: {kind} – {actor}, against {other}; {before} before, {after} after</source>
        <translation>{date}: {kind} – {actor} против {other}; {before} до, {after} после</translation>
    </message>
    <message>
        <source>{days}: the line comes to enclose another pocket; do not compare across that</source>
        <translation>{days}: линия начинает охватывать другой котёл; не сравнивать до и после этого</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day}: date fields begin with the year 1, so “date” is a text, which is read everywhere but not in the order of time: sort and filter by “year”, which is {year}</source>
        <translation>{day}: поля дат начинаются с 1 года, поэтому «date» — текст, который читается везде, но не в порядке времени: сортируйте и фильтруйте по «year» ({year})</translation>
    </message>
    <message>
        <source>{degrees}°E</source>
        <translation>{degrees}° в. д.</translation>
    </message>
    <message>
        <source>{degrees}°N</source>
        <translation>{degrees}° с. ш.</translation>
    </message>
    <message>
        <source>{degrees}°S</source>
        <translation>{degrees}° ю. ш.</translation>
    </message>
    <message>
        <source>{degrees}°W</source>
        <translation>{degrees}° з. д.</translation>
    </message>
    <message>
        <source>{depth} deep</source>
        <translation>глубина {depth}</translation>
    </message>
    <message>
        <source>{error} Nothing dated was found in {where}.</source>
        <translation>{error} Ничего с датой не найдено: {where}.</translation>
    </message>
    <message>
        <source>{fault} Choose it under Date format.</source>
        <translation>{fault} Выберите в «Формат даты».</translation>
    </message>
    <message>
        <source>{field} of “{title}”: yours “{mine}”, the dataset's “{theirs}”</source>
        <translation>{field} в «{title}»: у вас «{mine}», в наборе данных «{theirs}»</translation>
    </message>
    <message>
        <source>{file} holds the path “{name}”, which leads elsewhere.</source>
        <translation>{file} содержит путь «{name}», ведущий в другое место.</translation>
    </message>
    <message>
        <source>{file} is not the build that Salient knows: its SHA-256 is another one. Nothing was installed. Somebody between you and the index changes files, or it is damaged.</source>
        <translation>{file} — не та сборка, которую знает Salient: SHA-256 другой. Ничего не установлено. Кто-то между вами и индексом меняет файлы, или файл повреждён.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} и {last}</translation>
    </message>
    <message>
        <source>{first} and {second} share no front.</source>
        <translation>У {first} и {second} нет общего фронта.</translation>
    </message>
    <message>
        <source>{first} and {second}: half of the front within {median}, nine tenths within {ninety}, at most {greatest} ({lat:.3f} N, {lon:.3f} E); ± from {error} between them on this stretch</source>
        <translation>{first} и {second}: половина фронта в пределах {median}, девять десятых в пределах {ninety}, не более {greatest} ({lat:.3f} с. ш., {lon:.3f} в. д.); ± из {error} между ними на этом отрезке</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>с {first} по {last}</translation>
    </message>
    <message>
        <source>{first} – {second}: {length}</source>
        <translation>{first} – {second}: {length}</translation>
    </message>
    <message>
        <source>{format}: its columns are known.</source>
        <translation>{format}: его столбцы известны.</translation>
    </message>
    <message>
        <source>{gap}, {low} to {high} by how sure the ground is</source>
        <translation>{gap}, от {low} до {high} по надёжности территории</translation>
    </message>
    <message>
        <source>{held} since {date}</source>
        <translation>{held} с {date}</translation>
    </message>
    <message>
        <source>{held} since {date} or earlier</source>
        <translation>{held} с {date} или раньше</translation>
    </message>
    <message>
        <source>{km:.0f} km of the edge of “{actor}” follow coasts and borders within {reach:g} km and are no front.</source>
        <translation>{km:.0f} км края «{actor}» идут по берегам и границам в пределах {reach:g} км и не являются фронтом.</translation>
    </message>
    <message>
        <source>{label} [optional]</source>
        <translation>{label} [необязательно]</translation>
    </message>
    <message>
        <source>{label}: “{text}” is no day. Write it as {form}.</source>
        <translation>{label}: «{text}» — не день. Запишите как {form}.</translation>
    </message>
    <message>
        <source>{layers} layer(s) in {files} file(s), {features} features, {values} values.</source>
        <translation>Слоёв: {layers}, файлов: {files}, объектов: {features}, значений: {values}.</translation>
    </message>
    <message>
        <source>{length} from the edge of held ground, which lies {direction}</source>
        <translation>{length} от края удерживаемой территории, который лежит {direction}</translation>
    </message>
    <message>
        <source>{length} from the front, which lies {direction}</source>
        <translation>{length} от фронта, который лежит {direction}</translation>
    </message>
    <message>
        <source>{length} from the nearest ground of {actor}</source>
        <translation>{length} от ближайшей территории: {actor}</translation>
    </message>
    <message>
        <source>{length} {direction} of {place}</source>
        <translation>{length} {direction} от {place}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>от {low} до {high}</translation>
    </message>
    <message>
        <source>{low} to {high} times {names}</source>
        <translation>от {low} до {high} × {names}</translation>
    </message>
    <message>
        <source>{maker}, as in QGIS’s world map</source>
        <translation>{maker}, как на карте мира QGIS</translation>
    </message>
    <message>
        <source>{maker}, as in QGIS’s world map, which draws Crimea with {country}</source>
        <translation>{maker}, как на карте мира QGIS, где Крым показан в составе: {country}</translation>
    </message>
    <message>
        <source>{maker}: actor field</source>
        <translation>{maker}: поле стороны</translation>
    </message>
    <message>
        <source>{maker}: date field</source>
        <translation>{maker}: поле даты</translation>
    </message>
    <message>
        <source>{maker}: name</source>
        <translation>{maker}: название</translation>
    </message>
    <message>
        <source>{map}. Held by: {actors}.</source>
        <translation>{map}. Удерживают: {actors}.</translation>
    </message>
    <message>
        <source>{middle}, between {low} and {high}</source>
        <translation>{middle}, между {low} и {high}</translation>
    </message>
    <message>
        <source>{name} (hypothetical)</source>
        <translation>{name} (гипотетически)</translation>
    </message>
    <message>
        <source>{name} (metadata: {count})</source>
        <translation>{name} (метаданные: {count})</translation>
    </message>
    <message>
        <source>{name} at {address} is a {kind} and not a table: Salient did not make it, and what it shows can change by itself. Go back to a copy of the store.</source>
        <translation>{name} по адресу {address} — {kind}, а не таблица: Salient её не создавал, и содержимое может меняться само. Вернитесь к копии хранилища.</translation>
    </message>
    <message>
        <source>{name} cannot be copied to {folder}: {strerror}. Check that the folder is not read-only and that the disk is not full.</source>
        <translation>{name} не копируется в {folder}: {strerror}. Проверьте, что папка доступна для записи и диск не заполнен.</translation>
    </message>
    <message>
        <source>{name} cannot be copied to {target}: {reason}. Choose another folder.</source>
        <translation>{name} не копируется в {target}: {reason}. Выберите другую папку.</translation>
    </message>
    <message>
        <source>{name} cannot be read from line {start} on: {error}. Look there for a quotation mark that is not closed, or that stands within a cell without being doubled.</source>
        <translation>{name} не читается начиная со строки {start}: {error}. Ищите там незакрытую кавычку или неудвоенную кавычку внутри ячейки.</translation>
    </message>
    <message>
        <source>{name} cannot be read in the code page {encoding} ({error}). Choose another one.</source>
        <translation>{name} не читается в кодировке {encoding} ({error}). Выберите другую.</translation>
    </message>
    <message>
        <source>{name} has neither a column “quote” nor “claim_kind”: there is no claim in it. It has: {columns}.</source>
        <translation>В {name} нет ни столбца «quote», ни «claim_kind»: утверждений там нет. Есть: {columns}.</translation>
    </message>
    <message>
        <source>{name} has no column {missing}. It has: {columns}.</source>
        <translation>В {name} нет столбца {missing}. Есть: {columns}.</translation>
    </message>
    <message>
        <source>{name} has no header: its {columns} columns were read in UCDP's order.</source>
        <translation>В {name} нет заголовка: столбцы ({columns}) прочитаны в порядке UCDP.</translation>
    </message>
    <message>
        <source>{name} has several columns called “{twice}”. Give each a name of its own.</source>
        <translation>В {name} несколько столбцов «{twice}». Дайте каждому своё название.</translation>
    </message>
    <message>
        <source>{name} holds no events.</source>
        <translation>{name}: событий нет.</translation>
    </message>
    <message>
        <source>{name} holds no list of events.</source>
        <translation>{name}: списка событий нет.</translation>
    </message>
    <message>
        <source>{name} holds no note of the end of a log ({error}). Choose a file that “Note the end of the log” or “Export sources” wrote.</source>
        <translation>В {name} нет записи конца журнала ({error}). Выберите файл, записанный «Зафиксировать конец журнала» или «Экспорт источников».</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name}: файл пуст.</translation>
    </message>
    <message>
        <source>{name} is no valid JSON: {error}.</source>
        <translation>{name} — недопустимый JSON: {error}.</translation>
    </message>
    <message>
        <source>{name} is no {chosen} file: it lacks the columns {lacking}.</source>
        <translation>{name} — не файл {chosen}: нет столбцов {lacking}.</translation>
    </message>
    <message>
        <source>{name} was read in the code page {encoding}. If letters are wrong, choose another one (ENCODING).</source>
        <translation>{name}: прочитано в кодировке {encoding}. Если буквы неверны, выберите другую (ENCODING).</translation>
    </message>
    <message>
        <source>{name} {minimum} or newer</source>
        <translation>{name} {minimum} или новее</translation>
    </message>
    <message>
        <source>{name} {minimum} or newer ({found} is installed)</source>
        <translation>{name} {minimum} или новее (установлено {found})</translation>
    </message>
    <message>
        <source>{name}: population “{value}” is not a count; taken as unknown.</source>
        <translation>{name}: население «{value}» — не количество; считается неизвестным.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{new} imported, {updated} updated, {same} unchanged, {bad} rejected.</source>
        <translation>Импортировано {new}, обновлено {updated}, без изменений {same}, отклонено {bad}.</translation>
    </message>
    <message>
        <source>{number} (no place on the map). {text}</source>
        <translation>{number} (нет места на карте). {text}</translation>
    </message>
    <message>
        <source>{number} of its {count} features came</source>
        <translation>пришло {number} из {count} объектов</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>{origin} fills {unknown}, which events do not have. They have: {targets}.</source>
        <translation>{origin} заполняет {unknown}, чего у событий нет. Есть: {targets}.</translation>
    </message>
    <message>
        <source>{origin} is no mapping of columns ({error}).</source>
        <translation>{origin} — не сопоставление столбцов ({error}).</translation>
    </message>
    <message>
        <source>{parameter}: name at least one actor.</source>
        <translation>{parameter}: назовите хотя бы одну сторону.</translation>
    </message>
    <message>
        <source>{parameter}: “{field}” is taken, found by its name or type.</source>
        <translation>{parameter}: взято «{field}», найденное по названию или типу.</translation>
    </message>
    <message>
        <source>{parameter}: “{layer}” has no feature to read. Choose another, or none.</source>
        <translation>{parameter}: в «{layer}» нет объектов для чтения. Выберите другой или никакого.</translation>
    </message>
    <message>
        <source>{parameter}: “{layer}” has no polygon to read. Draw or select one.</source>
        <translation>{parameter}: в «{layer}» нет полигонов для чтения. Нарисуйте или выделите полигон.</translation>
    </message>
    <message>
        <source>{parameter}: “{value}” is neither an extent nor a polygon layer.</source>
        <translation>{parameter}: «{value}» — не охват и не слой полигонов.</translation>
    </message>
    <message>
        <source>{parameter}: “{value}” is no place. Write it as x,y [EPSG:4326].</source>
        <translation>{parameter}: «{value}» — не место. Запишите как x,y [EPSG:4326].</translation>
    </message>
    <message>
        <source>{path} cannot be read as GeoJSON: {error}</source>
        <translation>{path} не читается как GeoJSON: {error}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}</source>
        <translation>{path} не читается: {error}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path} не читается: {strerror}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} не записывается: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another folder.</source>
        <translation>{path} не записывается: {reason}. Выберите другую папку.</translation>
    </message>
    <message>
        <source>{path} changed while it was measured. Run again when nobody writes it.</source>
        <translation>{path}: изменён во время измерения. Запустите снова, когда его никто не записывает.</translation>
    </message>
    <message>
        <source>{path} ends as another format does: {format} is written as *.{ending}. Choose another format or file name.</source>
        <translation>{path} имеет окончание другого формата: {format} записывается как *.{ending}. Выберите другой формат или имя файла.</translation>
    </message>
    <message>
        <source>{path} holds no layer with geometries.</source>
        <translation>В {path} нет слоя с геометриями.</translation>
    </message>
    <message>
        <source>{path} is no GeoJSON FeatureCollection: its type is {kind!r}.</source>
        <translation>{path} — не GeoJSON FeatureCollection: его тип {kind!r}.</translation>
    </message>
    <message>
        <source>{path} is no GeoPackage, or it is damaged ({strip}). Choose another file, or go back to a copy of it.</source>
        <translation>{path} — не GeoPackage или повреждён ({strip}). Выберите другой файл или вернитесь к копии.</translation>
    </message>
    <message>
        <source>{path} is no mapping of columns ({error}).</source>
        <translation>{path} — не сопоставление столбцов ({error}).</translation>
    </message>
    <message>
        <source>{path} is there already. Replace it?</source>
        <translation>{path} уже существует. Заменить?</translation>
    </message>
    <message>
        <source>{path}, line {number}: {error}</source>
        <translation>{path}, строка {number}: {error}</translation>
    </message>
    <message>
        <source>{path}: its member “crs” is {member}, which names none that is known. {error}</source>
        <translation>{path}: его элемент «crs» — {member}, он не называет ни одной известной системы. {error}</translation>
    </message>
    <message>
        <source>{path}: its “features” are no list of features.</source>
        <translation>{path}: «features» — не список объектов.</translation>
    </message>
    <message>
        <source>{path}: “{kind}” needs events, as in: events = "events.csv".</source>
        <translation>{path}: «{kind}» нужны события, например: events = "events.csv".</translation>
    </message>
    <message>
        <source>{place} held by {actor}</source>
        <translation>{place} удерживает {actor}</translation>
    </message>
    <message>
        <source>{place} to the nearest front</source>
        <translation>{place} до ближайшего фронта</translation>
    </message>
    <message>
        <source>{place}, inside the ground of {names}</source>
        <translation>{place}, на территории: {names}</translation>
    </message>
    <message>
        <source>{place}, outside the ground of {names}</source>
        <translation>{place}, вне территории: {names}</translation>
    </message>
    <message>
        <source>{ratio:.2f} times the {kind} of {names}</source>
        <translation>{ratio:.2f} × {kind}: {names}</translation>
    </message>
    <message>
        <source>{ratio:.2f} times the {kind} of {names} combined</source>
        <translation>{ratio:.2f} × {kind} ({names} вместе)</translation>
    </message>
    <message>
        <source>{reports} report(s) by {sources} source(s)</source>
        <translation>Сообщений: {reports}, источников: {sources}</translation>
    </message>
    <message>
        <source>{road}: cut</source>
        <translation>{road}: перерезана</translation>
    </message>
    <message>
        <source>{road}: {way} off</source>
        <translation>{road}: до неё {way}</translation>
    </message>
    <message>
        <source>{role}: there is no actor “{actor}” in “{layer}”. It has: {existing}.</source>
        <translation>{role}: стороны «{actor}» нет в «{layer}». Есть: {existing}.</translation>
    </message>
    <message>
        <source>{rooms} rooms between bottlenecks were not looked at: what cuts them off cuts off others that were, or they seemed to threaten least. A pocket may be missing. Lower the widest gap, name a core, or simplify the boundaries, to have every room looked at.</source>
        <translation>Не рассмотрено пространств между узкими местами: {rooms}; то, что их отсекает, отсекает другие, рассмотренные, или они казались наименее угрожаемыми. Какого-то котла может недоставать. Уменьшите самую широкую горловину, назовите ядро или упростите границы, чтобы рассмотреть все.</translation>
    </message>
    <message>
        <source>{sealed} sealed, {open} open</source>
        <translation>{sealed} замкнуто, {open} открыто</translation>
    </message>
    <message>
        <source>{sensitivity}: not published</source>
        <translation>{sensitivity}: не публикуется</translation>
    </message>
    <message>
        <source>{share:.0%} of the lines along ground of “{name}” say otherwise</source>
        <translation>{share:.0%} линий вдоль территории «{name}» говорят иное</translation>
    </message>
    <message>
        <source>{share:.0%} of the lines along ground of “{name}” say otherwise: left out, nobody's</source>
        <translation>{share:.0%} линий вдоль территории «{name}» говорят иное: пропущено, ничья</translation>
    </message>
    <message>
        <source>{share:.0%} of the lines have the same ground on both of their sides</source>
        <translation>У {share:.0%} линий по обе стороны одна и та же территория</translation>
    </message>
    <message>
        <source>{share:.0f} % of {length} under the fire-control range of {range}</source>
        <translation>{share:.0f} % из {length} в пределах дальности огневого контроля {range}</translation>
    </message>
    <message>
        <source>{shown} of the newest, reading the others…</source>
        <translation>{shown} новейших, читаются остальные…</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} из {all}</translation>
    </message>
    <message>
        <source>{sign}, not to scale</source>
        <translation>{sign}, не в масштабе</translation>
    </message>
    <message>
        <source>{simulations} simulations are too few for an interval of 95 %: ask for {least_runs} or more, or for none.</source>
        <translation>Моделирований ({simulations}) слишком мало для интервала 95 %: задайте {least_runs} или больше либо ни одного.</translation>
    </message>
    <message>
        <source>{size:.2f} MB, {dates} dates: {path}</source>
        <translation>{size:.2f} МБ, дат: {dates}: {path}</translation>
    </message>
    <message>
        <source>{source} (denies)</source>
        <translation>{source} (опровергает)</translation>
    </message>
    <message>
        <source>{source} is no file. Attach a file that is there.</source>
        <translation>{source} — не файл. Прикрепите существующий файл.</translation>
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
        <translation>{source}; здесь он показан спорным</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>от {start} до {end}</translation>
    </message>
    <message>
        <source>{states}: the map of {day} marks no holder of this ground.</source>
        <translation>{states}: на карте за {day} эта территория ни за кем не отмечена.</translation>
    </message>
    <message>
        <source>{state} without Crimea</source>
        <translation>{state} без Крыма</translation>
    </message>
    <message>
        <source>{state}, about {area}</source>
        <translation>{state}, около {area}</translation>
    </message>
    <message>
        <source>{state}, less than {area}</source>
        <translation>{state}, менее {area}</translation>
    </message>
    <message>
        <source>{state}, less than {area}, along a border that is drawn coarsely</source>
        <translation>{state}, менее {area}, вдоль границы, проведённой грубо</translation>
    </message>
    <message>
        <source>{store}, log entry {count}</source>
        <translation>{store}, запись журнала {count}</translation>
    </message>
    <message>
        <source>{supported} of {all} changes are reported by at least one source.</source>
        <translation>Изменений, о которых сообщает хотя бы один источник: {supported} из {all}.</translation>
    </message>
    <message>
        <source>{table} does not say in which CRS its geometries are: give `crs`.</source>
        <translation>{table} не указывает, в какой системе координат её геометрии: задайте `crs`.</translation>
    </message>
    <message>
        <source>{table} has no geometries of its own. Take one of its tables: {present}.</source>
        <translation>У {table} нет своих геометрий. Возьмите одну из её таблиц: {present}.</translation>
    </message>
    <message>
        <source>{table} is in {own}. Leave `crs` out, and move the frame with its own to_crs().</source>
        <translation>{table} в {own}. Уберите `crs` и перепроецируйте таблицу её собственным to_crs().</translation>
    </message>
    <message>
        <source>{table} is no table of results.</source>
        <translation>{table} — не таблица результатов.</translation>
    </message>
    <message>
        <source>{then} on {date}</source>
        <translation>{then} на {date}</translation>
    </message>
    <message>
        <source>{then} on {date}: that was another pocket</source>
        <translation>{then} на {date}: это был другой котёл</translation>
    </message>
    <message>
        <source>{then}, then {now}: not the same pocket</source>
        <translation>{then}, затем {now}: это не тот же котёл</translation>
    </message>
    <message>
        <source>{title}: {shown} of {count}</source>
        <translation>{title}: {shown} из {count}</translation>
    </message>
    <message>
        <source>{tool} has signed nothing ({said}). Make a key first, or sign the note in a terminal, where a password can be asked for.</source>
        <translation>{tool}: ничего не подписано ({said}). Сначала создайте ключ или подпишите запись в терминале, где можно запросить пароль.</translation>
    </message>
    <message>
        <source>{tool} is not installed.</source>
        <translation>{tool}: не установлено.</translation>
    </message>
    <message>
        <source>{verb} by {rate} a day (95 %: ± {half})</source>
        <translation>{verb} на {rate} в день (95 %: ± {half})</translation>
    </message>
    <message>
        <source>{way} from the encirclers at {lat:.4f}, {lon:.4f}</source>
        <translation>{way} от окружающих в точке {lat:.4f}, {lon:.4f}</translation>
    </message>
    <message>
        <source>{what} at {place}</source>
        <translation>{what} у {place}</translation>
    </message>
    <message>
        <source>{what} within {length} of {place}</source>
        <translation>{what} в пределах {length} от {place}</translation>
    </message>
    <message>
        <source>{what}, before the front of {names} and not behind it</source>
        <translation>{what}, перед фронтом ({names}), а не за ним</translation>
    </message>
    <message>
        <source>{what}, by {who}: on no map</source>
        <translation>{what}, сторона {who}: нет ни на одной карте</translation>
    </message>
    <message>
        <source>{what}, so far from {place}</source>
        <translation>{what}, так далеко от {place}</translation>
    </message>
    <message>
        <source>{what}, whole front</source>
        <translation>{what}, весь фронт</translation>
    </message>
    <message>
        <source>{what}, {number} of {count}</source>
        <translation>{what}, {number} из {count}</translation>
    </message>
    <message>
        <source>{what}, {size}, reported by nobody</source>
        <translation>{what}, {size}, никем не сообщено</translation>
    </message>
    <message>
        <source>{what}, {size}, reported by nobody, denied by {count}</source>
        <translation>{what}, {size}, никем не сообщено, опровергают: {count}</translation>
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
        <translation>±: интервал 95 % для линий, нарисованных с погрешностью {error} (одно стандартное отклонение), одинаковой на протяжении {length} вдоль линии.</translation>
    </message>
    <message>
        <source>±: 95 % interval, for drawn lines that are {error} off (one standard deviation).</source>
        <translation>±: 95-процентный интервал для нарисованных линий с отклонением {error} (одно стандартное отклонение).</translation>
    </message>
    <message>
        <source>“About” allows {about} % to either side, or half of the last digit stated if that is more: “15 and a half” is rounded to ± 0.25, “25” to ± 0.5, and no number to more than {rounding} % of itself. A direction in words allows its sector ({compass}), a bearing in degrees ± 11.25°.</source>
        <translation>«Около» допускает {about} % в обе стороны или половину последней указанной цифры, если это больше: «15 с половиной» округлено до ± 0,25, «25» — до ± 0,5, и ни одно число не более чем на {rounding} % от себя. Направление словами допускает свой сектор ({compass}), направление в градусах — ± 11,25°.</translation>
    </message>
    <message>
        <source>“About” means within (%)</source>
        <translation>«Около» означает в пределах (%)</translation>
    </message>
    <message>
        <source>“Besieged” is of use with encirclers and a core only.</source>
        <translation>«Окружённые» нужны только при окружающих и ядре.</translation>
    </message>
    <message>
        <source>“Claimed”: ground that the map’s source has as claimed for {actor}, not confirmed; the map does not tell by whom. It is not counted as held.</source>
        <translation>«Заявлено»: территория, которую источник карты даёт как заявленную за {actor}, без подтверждения; кем — карта не сообщает. К удерживаемой она не отнесена.</translation>
    </message>
    <message>
        <source>“Contested”: ground that the map’s source has as fought over. It is counted as held by {actor}.</source>
        <translation>«Спорное»: территория, за которую, по источнику карты, идут бои. Она отнесена к удерживаемой: {actor}.</translation>
    </message>
    <message>
        <source>“From” and “to” choose maps of one control layer with both dates: clear them, or give that layer.</source>
        <translation>«От» и «до» выбирают карты одного слоя контроля с обеими датами: очистите их или задайте такой слой.</translation>
    </message>
    <message>
        <source>“Infiltrated”: ground where the map’s source has {actor} as seen without holding it. It is not counted as held.</source>
        <translation>«Просачивание»: территория, где, по источнику карты, замечены {actor}, но без удержания. К удерживаемой она не отнесена.</translation>
    </message>
    <message>
        <source>“Uncertainty field” belongs to dated lines: a control layer has no line to weigh. Clear it, or make lines with *Front line* and give them the field.</source>
        <translation>«Поле погрешности» относится к линиям с датами: в слое контроля нет взвешиваемых линий. Очистите его или создайте линии через *Линия фронта* и дайте им это поле.</translation>
    </message>
    <message>
        <source>“actors” must map names to names, not {value}.</source>
        <translation>«actors» должно сопоставлять названиям названия, а не {value}.</translation>
    </message>
    <message>
        <source>“baseline” must be one line.</source>
        <translation>«baseline» должна быть одной линией.</translation>
    </message>
    <message>
        <source>“cache” must be a folder, not {value}.</source>
        <translation>«cache» должно быть папкой, а не {value}.</translation>
    </message>
    <message>
        <source>“feedback” needs the methods set_progress and is_canceled, which {value} has not.</source>
        <translation>Для «feedback» нужны методы set_progress и is_canceled, которых у {value} нет.</translation>
    </message>
    <message>
        <source>“geometries” must be shapely polygons; none were given.</source>
        <translation>«geometries» должны быть полигонами shapely; они не заданы.</translation>
    </message>
    <message>
        <source>“lines” must map dates to lines, not {lines}.</source>
        <translation>«lines» должно сопоставлять даты линиям, а не {lines}.</translation>
    </message>
    <message>
        <source>“maps” must be a mapping from makers to their maps.</source>
        <translation>«maps» должно сопоставлять составителям их карты.</translation>
    </message>
    <message>
        <source>“places” must map names to points in degrees, not {value}. For example {{'Qadir': shapely.Point(38.84, 35.23)}}.</source>
        <translation>«places» должно сопоставлять названиям точки в градусах, а не {value}. Например {{'Qadir': shapely.Point(38.84, 35.23)}}.</translation>
    </message>
    <message>
        <source>“roads” must be shapely lines; none were given.</source>
        <translation>«roads» должны быть линиями shapely; они не заданы.</translation>
    </message>
    <message>
        <source>“situation”, “before_after” (two maps side by side), “square”, or the path of a .qpt file of your own.</source>
        <translation>«situation», «before_after» (две карты рядом), «square» или путь к своему файлу .qpt.</translation>
    </message>
    <message>
        <source>“sure” must map the date and the id of features to how sure they are, as “sure” of read_control_maps(...) does, not {value}.</source>
        <translation>«sure» должен сопоставлять дату и идентификатор объектов с тем, насколько они надёжны, как это делает «sure» из read_control_maps(...), а не {value}.</translation>
    </message>
    <message>
        <source>“tactical” draws lines of contact, encirclements and axes of advance as APP-6 and MIL-STD-2525 do, and units by their codes where points have a field “sidc” and the Python library military-symbol is installed.</source>
        <translation>«tactical» рисует линии соприкосновения, окружения и направления наступления, как в APP-6 и MIL-STD-2525, а подразделения — по их кодам, если у точек есть поле «sidc» и установлена библиотека Python military-symbol.</translation>
    </message>
    <message>
        <source>“{actor}” is left out by the value table</source>
        <translation>«{actor}» пропущено по таблице значений</translation>
    </message>
    <message>
        <source>“{actor}” is only on the map after.</source>
        <translation>«{actor}» есть только на карте после.</translation>
    </message>
    <message>
        <source>“{actor}” is only on the map before.</source>
        <translation>«{actor}» есть только на карте до.</translation>
    </message>
    <message>
        <source>“{actor}” stands in two coalitions: {sides} and {side}.</source>
        <translation>«{actor}» входит в две коалиции: {sides} и {side}.</translation>
    </message>
    <message>
        <source>“{both}” cannot be both encircler and besieged. Name each actor once.</source>
        <translation>«{both}» не может быть и окружающей, и окружённой стороной. Назовите каждую один раз.</translation>
    </message>
    <message>
        <source>“{both}” is named as encircler and as besieged: choose one.</source>
        <translation>«{both}» названа и окружающей, и окружённой стороной: выберите одно.</translation>
    </message>
    <message>
        <source>“{comparator}” compares nothing. Use one of: {names}.</source>
        <translation>«{comparator}» ничего не сравнивает. Допустимы: {names}.</translation>
    </message>
    <message>
        <source>“{comparator}” compares nothing. Use: {known}.</source>
        <translation>«{comparator}» ничего не сравнивает. Допустимы: {known}.</translation>
    </message>
    <message>
        <source>“{date}” is not a date. Write it as 2025-01-31.</source>
        <translation>«{date}» — не дата. Запишите как 2025-01-31.</translation>
    </message>
    <message>
        <source>“{field}” is named like a beginning or an end, and holds no dates</source>
        <translation>«{field}» называется как начало или конец, но дат не содержит</translation>
    </message>
    <message>
        <source>“{field}” is taken as the date although there is an end, “{end}”, too</source>
        <translation>«{field}» взято как дата, хотя есть и конец, «{end}»</translation>
    </message>
    <message>
        <source>“{field}” is the day after the last, as it mostly is the beginning of another</source>
        <translation>«{field}» — день после последнего, так как обычно это начало другого</translation>
    </message>
    <message>
        <source>“{field}” says from when a feature holds: run “Prepare control layer” first, which makes one map for each date at which something changes.</source>
        <translation>«{field}» указывает, с какого времени действует объект: сначала запустите «Подготовить слой контроля», он создаст карту на каждую дату изменений.</translation>
    </message>
    <message>
        <source>“{file}” holds several tables, and the first one is read: {names}. To read another one, add “|layername=” and its name to the path.</source>
        <translation>«{file}» содержит несколько таблиц, читается первая: {names}. Чтобы прочесть другую, добавьте к пути «|layername=» и её имя.</translation>
    </message>
    <message>
        <source>“{kind}” cannot be claimed. Choose one of: {known}.</source>
        <translation>«{kind}» нельзя заявить. Допустимы: {known}.</translation>
    </message>
    <message>
        <source>“{kind}” cannot be measured. Use one of: {units}.</source>
        <translation>«{kind}» нельзя измерить. Допустимы: {units}.</translation>
    </message>
    <message>
        <source>“{layers}” is a temporary layer: the link ends with this session. Save the layer (right click › Make Permanent), then link again.</source>
        <translation>«{layers}» — временный слой: связь исчезнет вместе с сеансом. Сохраните слой (правый щелчок › Сделать постоянным) и свяжите снова.</translation>
    </message>
    <message>
        <source>“{layer}” cannot be edited. Save it as a GeoPackage first.</source>
        <translation>«{layer}» нельзя редактировать. Сначала сохраните его как GeoPackage.</translation>
    </message>
    <message>
        <source>“{layer}” cannot be read and is left out. Mend its source in the project.</source>
        <translation>«{layer}» не читается и пропущен. Исправьте его источник в проекте.</translation>
    </message>
    <message>
        <source>“{layer}” cannot be read to its end: {reason}. See that it lies where it did and is whole, close other programs that use it, reload it and run again.</source>
        <translation>«{layer}» не удаётся прочитать до конца: {reason}. Проверьте, что файл на месте и цел, закройте другие программы, которые его используют, перезагрузите слой и запустите снова.</translation>
    </message>
    <message>
        <source>“{layer}” gives its features no {what}, and no actor is given for it. It has: {join}. Name the field or the actor, or take the actor from the layer's, file's or folder's name.</source>
        <translation>«{layer}» не даёт своим объектам значения «{what}», и сторона для неё не задана. Есть: {join}. Назовите поле или сторону либо возьмите сторону из названия слоя, файла или папки.</translation>
    </message>
    <message>
        <source>“{layer}” has dates before the year 1, to which QGIS's temporal controller cannot be set. Its newest date is drawn; pages, frames and atlases show any.</source>
        <translation>В «{layer}» есть даты до 1 года, на которые контроллер времени QGIS не настраивается. Показана самая новая дата; страницы, кадры и атласы показывают любую.</translation>
    </message>
    <message>
        <source>“{layer}” has edits that are not saved. Save them, then run it again.</source>
        <translation>В «{layer}» есть несохранённые правки. Сохраните их и запустите снова.</translation>
    </message>
    <message>
        <source>“{layer}” has lines of {count} date(s): rates need two at least.</source>
        <translation>В «{layer}» есть линии на дат: {count}; для скоростей нужны хотя бы две.</translation>
    </message>
    <message>
        <source>“{layer}” has more than {most} features selected. Select fewer.</source>
        <translation>В «{layer}» выделено больше {most} объектов. Выделите меньше.</translation>
    </message>
    <message>
        <source>“{layer}” has no coordinate reference system. Set it in the layer's properties (Source tab) and run again.</source>
        <translation>У «{layer}» нет системы координат. Задайте её в свойствах слоя (вкладка «Источник») и запустите снова.</translation>
    </message>
    <message>
        <source>“{layer}” has no coordinate system. Set one in its properties.</source>
        <translation>У «{layer}» нет системы координат. Задайте её в свойствах слоя.</translation>
    </message>
    <message>
        <source>“{layer}” has no date field, but its name looks like {date}: results carry no date. “Prepare control layer” gives a layer the date in its name.</source>
        <translation>У «{layer}» нет поля даты, но название похоже на {date}: результаты без даты. «Подготовить слой контроля» даёт слою дату из названия.</translation>
    </message>
    <message>
        <source>“{layer}” has no date in its date field: fill it in, or give two layers, before and after.</source>
        <translation>В «{layer}» нет даты в поле даты: заполните его или задайте два слоя, до и после.</translation>
    </message>
    <message>
        <source>“{layer}” has no feature with a geometry. Choose a layer with some.</source>
        <translation>В «{layer}» нет объектов с геометрией. Выберите слой, где они есть.</translation>
    </message>
    <message>
        <source>“{layer}” has no features to read. Choose a layer with polygons in it; where only selected features are to be used, select some.</source>
        <translation>В «{layer}» нет объектов для чтения. Выберите слой с полигонами; если используются только выделенные, выделите объекты.</translation>
    </message>
    <message>
        <source>“{layer}” has no features with a date in a field “date” to carry on.</source>
        <translation>В «{layer}» нет объектов с датой в поле «date», чтобы продолжить.</translation>
    </message>
    <message>
        <source>“{layer}” has no field “name”: choose the field with the names. It has: {fields}.</source>
        <translation>В «{layer}» нет поля «name»: выберите поле с названиями. Есть: {fields}.</translation>
    </message>
    <message>
        <source>“{layer}” has no field “{field}”, and no actor is given for it. It has: {join}. Name the field or the actor, or take the actor from the layer's, file's or folder's name.</source>
        <translation>В «{layer}» нет поля «{field}», и сторона для неё не задана. Есть: {join}. Назовите поле или сторону либо возьмите сторону из названия слоя, файла или папки.</translation>
    </message>
    <message>
        <source>“{layer}” has no field “{field}”. It has: {fields}.</source>
        <translation>В «{layer}» нет поля «{field}». Есть: {fields}.</translation>
    </message>
    <message>
        <source>“{layer}” has no map from {first} to {last}. Its dates run from {begin} to {end}.</source>
        <translation>В «{layer}» нет карты с {first} по {last}. Даты: с {begin} по {end}.</translation>
    </message>
    <message>
        <source>“{layer}” has no map of {date} or before; its first is {first}.</source>
        <translation>В «{layer}» нет карты за {date} или раньше; первая — за {first}.</translation>
    </message>
    <message>
        <source>“{layer}” has no map of {date}: the page shows that of {last}.</source>
        <translation>В «{layer}» нет карты за {date}: на странице карта за {last}.</translation>
    </message>
    <message>
        <source>“{layer}” has nothing of the actors and the extent that are to be read.</source>
        <translation>В «{layer}» нет ничего от сторон и в охвате, которые нужно прочитать.</translation>
    </message>
    <message>
        <source>“{layer}” has two gaps of the id {number} on one date: it is of several runs. Give the tables and layers of one run.</source>
        <translation>В «{layer}» две горловины с номером {number} на одну дату: он от нескольких запусков. Дайте таблицы и слои одного запуска.</translation>
    </message>
    <message>
        <source>“{layer}” has {count} features by its own count, and {number} were read. If it was changed meanwhile, reload it and run again.</source>
        <translation>«{layer}» по собственному подсчёту содержит {count} объектов, а прочитано {number}. Если слой тем временем изменён, перезагрузите его и запустите снова.</translation>
    </message>
    <message>
        <source>“{layer}” holds points, lines and polygons in one: it is not on the page.</source>
        <translation>«{layer}» содержит вместе точки, линии и полигоны: его нет на странице.</translation>
    </message>
    <message>
        <source>“{layer}” holds several dates as text in “{field}”, which QGIS cannot compare: the page would show all of them at once. Run “Prepare control layer” on it, or filter the layer to one date.</source>
        <translation>В «{layer}» несколько дат в виде текста в «{field}», которые QGIS не может сравнить: страница показала бы все сразу. Запустите для него «Подготовить слой контроля» или отфильтруйте слой по одной дате.</translation>
    </message>
    <message>
        <source>“{layer}” holds several dates in “{field}”, and features of {first_date} and {second_date} share ground (features {first} and {second}): measured together they belong to no date. {remedy}</source>
        <translation>В «{layer}» несколько дат в «{field}», и у объектов за {first_date} и {second_date} общая территория (объекты {first} и {second}): измеренные вместе, они не относятся ни к одной дате. {remedy}</translation>
    </message>
    <message>
        <source>“{layer}” holds several dates: the page shows that of “{field}” that it is of.</source>
        <translation>В «{layer}» несколько дат: страница показывает ту из «{field}», к которой относится.</translation>
    </message>
    <message>
        <source>“{layer}” holds {count} dates. Give it as the layer with both dates, or keep one date of it.</source>
        <translation>В «{layer}» дат: {count}. Задайте его как слой с обеими датами или оставьте одну дату.</translation>
    </message>
    <message>
        <source>“{layer}” is left out: it shows all events of the store, also those that are not public. Name the store as “Sourced events”: the page then has those that are.</source>
        <translation>«{layer}» пропущен: он показывает все события хранилища, в том числе неоткрытые. Укажите хранилище в «События с источниками»: тогда на странице будут открытые.</translation>
    </message>
    <message>
        <source>“{layer}” is left out: the field “{field}” of {count} features does not say “public”, and they cannot be left out alone. Save the layer without them, or rename the field if it does not tell what may be published.</source>
        <translation>«{layer}» пропущен: поле «{field}» объектов ({count}) не имеет значения «public», а пропустить только их нельзя. Сохраните слой без них или переименуйте поле, если оно не указывает, что можно публиковать.</translation>
    </message>
    <message>
        <source>“{layer}” is measured as one undated map, but its field “{field}” looks like a date ({date}). Choose it as the date field if it says when the map held.</source>
        <translation>«{layer}» измеряется как одна карта без даты, но его поле «{field}» похоже на дату ({date}). Выберите его как поле даты, если оно указывает время карты.</translation>
    </message>
    <message>
        <source>“{layer}” is no table of gaps: it needs the fields gap_id, gap_km, state. Choose the output “Gap summary” of “Encirclement gap”.</source>
        <translation>«{layer}» — не таблица горловин: нужны поля gap_id, gap_km, state. Выберите выход «Сводка по горловине» из «Горловина окружения».</translation>
    </message>
    <message>
        <source>“{layer}” is not on the page: it has no map of {date}, its last is of {last}.</source>
        <translation>«{layer}» нет на странице: нет карты за {date}, последняя — за {last}.</translation>
    </message>
    <message>
        <source>“{layer}” is not on the page: it is of {last}, after {date}.</source>
        <translation>«{layer}» нет на странице: он за {last}, позже {date}.</translation>
    </message>
    <message>
        <source>“{layer}” is one map without a date. Leave “From” and “To” empty.</source>
        <translation>«{layer}» — одна карта без даты. Оставьте «От» и «До» пустыми.</translation>
    </message>
    <message>
        <source>“{layer}” is the only map, and it has one date. Give the map of the day before too, or a layer with both dates.</source>
        <translation>«{layer}» — единственная карта, и у неё одна дата. Задайте также карту за предыдущий день или слой с обеими датами.</translation>
    </message>
    <message>
        <source>“{layer}” lacks the field {field}, which this style needs.</source>
        <translation>В «{layer}» нет поля {field}, нужного этому стилю.</translation>
    </message>
    <message>
        <source>“{layer}” names {count} actors: too many to colour. Choose another actor field.</source>
        <translation>В «{layer}» сторон: {count}, слишком много для раскраски. Выберите другое поле стороны.</translation>
    </message>
    <message>
        <source>“{layer}” no longer lists events.</source>
        <translation>«{layer}» больше не показывает события.</translation>
    </message>
    <message>
        <source>“{layer}” was removed.</source>
        <translation>«{layer}» удалён.</translation>
    </message>
    <message>
        <source>“{layer}”, feature {fid}, field “{field}”: {reason}</source>
        <translation>«{layer}», объект {fid}, поле «{field}»: {reason}</translation>
    </message>
    <message>
        <source>“{layer}”: choose the actor field, the one that says who holds a place.</source>
        <translation>«{layer}»: выберите поле стороны — того, кто удерживает место.</translation>
    </message>
    <message>
        <source>“{layer}”: more than one map on a day; {count} features of earlier ones are left out, as later ones draw their actors anew.</source>
        <translation>«{layer}»: больше одной карты на день; пропущено объектов более ранних: {count}, так как поздние рисуют этих акторов заново.</translation>
    </message>
    <message>
        <source>“{layer}”: no date can be read from field “{field}” (first value: “{value}”). Use a date field or ISO text (2025-01-31), or run “Prepare control layer” first.</source>
        <translation>«{layer}»: из поля «{field}» дата не читается (первое значение: «{value}»). Используйте поле даты или текст ISO (2025-01-31) либо сначала запустите «Подготовить слой контроля».</translation>
    </message>
    <message>
        <source>“{layer}”: no feature can be used: {what}. It needs polygons, each with an actor in “{field}”.</source>
        <translation>«{layer}»: ни один объект не пригоден: {what}. Нужны полигоны, каждый со стороной в «{field}».</translation>
    </message>
    <message>
        <source>“{layer}”: no feature has a control class that counts ({counted}). The classes in “{field}” are: {found}. Name those that are to count in “Control classes that count”.</source>
        <translation>«{layer}»: ни у одного объекта нет учитываемого класса контроля ({counted}). Классы в «{field}»: {found}. Назовите учитываемые в «Учитываемые классы контроля».</translation>
    </message>
    <message>
        <source>“{layer}”: no feature that counts has a date in “{field}”. Fill in the dates of the features that are to be measured.</source>
        <translation>«{layer}»: ни у одного учитываемого объекта нет даты в «{field}». Заполните даты измеряемых объектов.</translation>
    </message>
    <message>
        <source>“{layer}”: no place is a point with an actor in “{field}”. Fill it in, and where a feature has several points or is no point, make points of it.</source>
        <translation>«{layer}»: ни одно место не является точкой со стороной в «{field}». Заполните поле, а где у объекта несколько точек или он не точка, сделайте из него точки.</translation>
    </message>
    <message>
        <source>“{layer}”: the actors “{first}” and “{second}” differ only in case or spaces and are measured as two. Rename one if they are the same.</source>
        <translation>«{layer}»: стороны «{first}» и «{second}» различаются только регистром или пробелами и измеряются как две. Если это одна, переименуйте.</translation>
    </message>
    <message>
        <source>“{layer}”: the expression for the actor fails on feature {fid}: {error}</source>
        <translation>«{layer}»: выражение стороны не вычисляется для объекта {fid}: {error}</translation>
    </message>
    <message>
        <source>“{layer}”: the field “sure” is not heeded: it is to say from 0 to 1 how sure each feature is, and {count} say something else; the first is feature {fid} with “{value}”.</source>
        <translation>«{layer}»: поле «sure» не учтено: в нём должно быть от 0 до 1, насколько надёжен каждый объект, а объектов с другим значением: {count}; первый — объект {fid} с «{value}».</translation>
    </message>
    <message>
        <source>“{layer}”: transects of your own are lines, and it has none, or something else. Choose a line layer.</source>
        <translation>«{layer}»: собственные разрезы — это линии, а здесь их нет или что-то другое. Выберите слой линий.</translation>
    </message>
    <message>
        <source>“{layer}”: {codes} are no codes of 20 digits (APP-6D) and are drawn as points.</source>
        <translation>«{layer}»: {codes} — не 20-значные коды (APP-6D), они изображены точками.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} date(s) in “{field}” cannot be read.</source>
        <translation>«{layer}»: дат в «{field}», которые не читаются: {count}.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} feature(s) left out, whose class in “{field}” does not count.</source>
        <translation>«{layer}»: пропущено объектов, класс которых в «{field}» не учитывается: {count}.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} feature(s) without a readable date in “{field}” left out: {fids}.</source>
        <translation>«{layer}»: пропущено объектов без читаемой даты в «{field}»: {count} ({fids}).</translation>
    </message>
    <message>
        <source>“{layer}”: {count} feature(s) without a usable geometry left out.</source>
        <translation>«{layer}»: пропущено объектов без пригодной геометрии: {count}.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} features have no place in degrees and are left out.</source>
        <translation>«{layer}»: пропущено объектов без места в градусах: {count}.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} invalid polygon(s) repaired.</source>
        <translation>«{layer}»: исправлено недопустимых полигонов: {count}.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} more populations that are no counts.</source>
        <translation>«{layer}»: ещё значений населения, не являющихся числами: {count}.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} dates have nothing of what is read, and are left out.</source>
        <translation>«{layer}»: дат, на которые нет ничего из читаемого: {count} из {total}; они пропущены.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} × {action}: {kind}. The first ({which}): {what}</source>
        <translation>«{layer}»: {count} × {action}: {kind}. Первый ({which}): {what}</translation>
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
        <translation>«{link}» — не веб-ссылка.</translation>
    </message>
    <message>
        <source>“{maker}” has no map of {date}. Its dates run from {first} to {last}.</source>
        <translation>У «{maker}» нет карты за {date}. Даты: с {first} по {last}.</translation>
    </message>
    <message>
        <source>“{map}” is no map to measure on. Use: {known}.</source>
        <translation>«{map}» — не карта для измерения. Допустимы: {known}.</translation>
    </message>
    <message>
        <source>“{name}” alone is in the dialog: it reads one folder, with its subfolders.</source>
        <translation>В диалоге только «{name}»: он читает одну папку, с вложенными.</translation>
    </message>
    <message>
        <source>“{name}” can be {count} areas: {told}. Write which, or give its area as the claimed value.</source>
        <translation>«{name}» может означать площадей: {count} ({told}). Напишите какую или задайте её площадь как заявленное значение.</translation>
    </message>
    <message>
        <source>“{name}” cannot be both encircler and besieged.</source>
        <translation>«{name}» не может быть и окружающей, и окружённой стороной.</translation>
    </message>
    <message>
        <source>“{name}” has no date. Choose the date field and run again.</source>
        <translation>У «{name}» нет даты. Выберите поле даты и запустите снова.</translation>
    </message>
    <message>
        <source>“{name}” has no field “{date_field}”. It has: {join}.</source>
        <translation>В «{name}» нет поля «{date_field}». Есть: {join}.</translation>
    </message>
    <message>
        <source>“{name}” has no polygon to measure on. Choose a layer that does.</source>
        <translation>В «{name}» нет полигона для измерения. Выберите слой с полигонами.</translation>
    </message>
    <message>
        <source>“{name}” has no rows and is not loaded.</source>
        <translation>В «{name}» нет строк, таблица не загружена.</translation>
    </message>
    <message>
        <source>“{name}” in it cannot be unpacked: {error}.</source>
        <translation>«{name}» в нём не распаковывается: {error}.</translation>
    </message>
    <message>
        <source>“{name}” in it is larger than {size} MB.</source>
        <translation>«{name}» в нём больше {size} МБ.</translation>
    </message>
    <message>
        <source>“{name}” is a town and a region: write “{name} region” if the region is meant. Towns are no reference areas.</source>
        <translation>«{name}» — и город, и регион: напишите «{name} region», если имеется в виду регион. Города не служат площадями для сравнения.</translation>
    </message>
    <message>
        <source>“{name}” is an actor of the map and cannot also be the name of ground that no polygon holds. Choose another name for the other side.</source>
        <translation>«{name}» — сторона карты и не может быть названием территории, не покрытой полигонами. Выберите для другой стороны другое название.</translation>
    </message>
    <message>
        <source>“{name}” is in degrees and has no plane to measure in. Measure on the ellipsoid, or give layers in a projected coordinate reference system.</source>
        <translation>«{name}» в градусах, плоскости для измерения нет. Измеряйте на эллипсоиде или задайте слои в прямоугольной системе координат.</translation>
    </message>
    <message>
        <source>“{name}” is no algorithm of Salient.</source>
        <translation>«{name}» — не алгоритм Salient.</translation>
    </message>
    <message>
        <source>“{name}” is not tied to the Earth, so nothing can be measured on the ellipsoid. Give the layer a geographic or projected coordinate reference system.</source>
        <translation>«{name}» не привязан к Земле, и на эллипсоиде ничего нельзя измерить. Задайте слою географическую или прямоугольную систему координат.</translation>
    </message>
    <message>
        <source>“{name}” was moved from {crs} to {other} to be compared.</source>
        <translation>«{name}»: перепроецировано из {crs} в {other} для сравнения.</translation>
    </message>
    <message>
        <source>“{name}”: an edge of feature {fid} is {wide:.0f}° of longitude wide as it is drawn and {short:.0f}° the short way round the Earth: it cannot be told which is meant. Set vertices along it, or cut the polygon at the antimeridian.</source>
        <translation>«{name}»: край объекта {fid} шириной {wide:.0f}° долготы, как он нарисован, и {short:.0f}° по короткому пути вокруг Земли: непонятно, что имеется в виду. Поставьте вдоль него вершины или разрежьте полигон по 180-му меридиану.</translation>
    </message>
    <message>
        <source>“{name}”: besieged ground is drawn across the edge of closed ground; what is drawn twice counts as the encirclers' (or as barrier).</source>
        <translation>«{name}»: территория окружённых нарисована поверх края закрытой территории; нарисованное дважды считается территорией окружающих (или преградой).</translation>
    </message>
    <message>
        <source>“{name}”: letters of the actor “{lost}” could not be read: the text is in another encoding. Choose the encoding (for Cyrillic mostly cp1251) and run again.</source>
        <translation>«{name}»: буквы стороны «{lost}» не читаются: текст в другой кодировке. Выберите кодировку (для кириллицы чаще cp1251) и запустите снова.</translation>
    </message>
    <message>
        <source>“{name}”: on {date} {others} together close in the largest body of {actor}. It counts as where {actor} lives and is no pocket in the log; name who closes it in as one coalition, and it is.</source>
        <translation>«{name}»: на {date} {others} вместе замыкают наибольшую территорию {actor}. Считается, что там {actor} живёт, и в журнале это не котёл; назовите тех, кто её замыкает, одной коалицией, и это будет котёл.</translation>
    </message>
    <message>
        <source>“{name}”: {count} feature(s) are drawn partly on the encirclers' ground and count there as the encirclers' (feature {shown}).</source>
        <translation>«{name}»: объектов, нарисованных частью на территории окружающих: {count}; там они считаются территорией окружающих (объект {shown}).</translation>
    </message>
    <message>
        <source>“{name}”: {count} overlaps of actors, {total} in all, became contested ground of both actors (those narrower on average than {least:g} m went to the feature that comes first).</source>
        <translation>«{name}»: наложений сторон: {count}, всего {total}; они стали спорной территорией обеих сторон (в среднем уже {least:g} м отошли первому по порядку объекту).</translation>
    </message>
    <message>
        <source>“{name}”: {count} overlaps of actors, {total} in all, went to the feature that comes first.</source>
        <translation>«{name}»: наложений сторон: {count}, всего {total}; они отошли первому по порядку объекту.</translation>
    </message>
    <message>
        <source>“{name}”: {count} pairs of features of different actors overlap; the largest are feature {first} ({first_actor}) and feature {second} ({second_actor}) with {area}. Mend the layer, or choose what becomes of overlaps: first feature, or contested.</source>
        <translation>«{name}»: пар пересекающихся объектов разных сторон: {count}; наибольшая — объект {first} ({first_actor}) и объект {second} ({second_actor}), {area}. Исправьте слой или выберите, что делать с наложениями: первый объект или спорное.</translation>
    </message>
    <message>
        <source>“{name}”: {count} sliver(s) narrower than {tolerance:g} m between encirclers count as closed.</source>
        <translation>«{name}»: щелей у́же {tolerance:g} м между окружающими: {count}; они считаются закрытыми.</translation>
    </message>
    <message>
        <source>“{name}”: {count} sliver(s) narrower than {tolerance:g} m between polygons of one side, or of those who close a side in, count as closed ({some} of {all} maps).</source>
        <translation>«{name}»: щелей у́же {tolerance:g} м между полигонами одной стороны или тех, кто замыкает сторону: {count}; они считаются закрытыми ({some} из {all} карт).</translation>
    </message>
    <message>
        <source>“{parameter}” chooses maps of a control layer: choose one, or clear it.</source>
        <translation>«{parameter}» выбирает карты слоя контроля: выберите такой слой или очистите параметр.</translation>
    </message>
    <message>
        <source>“{parameter}” needs the actor field: choose it.</source>
        <translation>Для «{parameter}» нужно поле стороны: выберите его.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {error}.</source>
        <translation>«{path}» не читается: {error}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be replaced: {reason}. Is it open in another program? What stood there before is kept.</source>
        <translation>«{path}» не заменяется: {reason}. Не открыт ли файл в другой программе? Прежнее содержимое сохранено.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written. Is it open elsewhere?</source>
        <translation>«{path}» не записывается. Не открыт ли файл в другой программе?</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: the folder does not exist or is read-only.</source>
        <translation>«{path}» не записывается: папка не существует или только для чтения.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {error}. Choose another place.</source>
        <translation>«{path}» не записывается: {error}. Выберите другое место.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}. What stood there before is kept.</source>
        <translation>«{path}» не записывается: {reason}. Прежнее содержимое сохранено.</translation>
    </message>
    <message>
        <source>“{path}” could not be made: {error}</source>
        <translation>«{path}» не удалось создать: {error}</translation>
    </message>
    <message>
        <source>“{path}” exists already, and nothing is overwritten. Choose another name.</source>
        <translation>«{path}» уже существует, ничего не перезаписывается. Выберите другое имя.</translation>
    </message>
    <message>
        <source>“{path}” has no tags and no trim box.</source>
        <translation>В «{path}» нет тегов и обрезного формата.</translation>
    </message>
    <message>
        <source>“{path}” holds no places: none has “lat” and “long”.</source>
        <translation>В «{path}» нет мест: ни у одного нет «lat» и «long».</translation>
    </message>
    <message>
        <source>“{path}” is in use and goes when QGIS starts next: {error}.</source>
        <translation>«{path}» используется и исчезнет при следующем запуске QGIS: {error}.</translation>
    </message>
    <message>
        <source>“{path}” is no folder. Choose the folder that holds the maps.</source>
        <translation>«{path}» — не папка. Выберите папку с картами.</translation>
    </message>
    <message>
        <source>“{path}” is not in UTF-8. Save it so.</source>
        <translation>«{path}» не в UTF-8. Сохраните в этой кодировке.</translation>
    </message>
    <message>
        <source>“{path}” must end in .mp4 or .gif.</source>
        <translation>«{path}» должно оканчиваться на .mp4 или .gif.</translation>
    </message>
    <message>
        <source>“{path}” must end in .pdf, .png, .jpg, .webp or .svg.</source>
        <translation>«{path}» должно оканчиваться на .pdf, .png, .jpg, .webp или .svg.</translation>
    </message>
    <message>
        <source>“{path}”: not enough memory at this resolution. Lower it.</source>
        <translation>«{path}»: недостаточно памяти для этого разрешения. Уменьшите его.</translation>
    </message>
    <message>
        <source>“{path}”: text is outlines, since a label holds a character that SVG cannot hold.</source>
        <translation>«{path}»: текст передан контурами, так как в подписи есть символ, которого в SVG быть не может.</translation>
    </message>
    <message>
        <source>“{path}”: the SVG could not be put together.</source>
        <translation>«{path}»: SVG не удалось собрать.</translation>
    </message>
    <message>
        <source>“{place}” could not be written: {count} of {rows} rows are there, perhaps for want of room on the disk. What stood there before is kept.</source>
        <translation>«{place}» не удалось записать: строк {count} из {rows}, возможно, не хватило места на диске. Прежнее содержимое сохранено.</translation>
    </message>
    <message>
        <source>“{place}” has no place in the map's projection.</source>
        <translation>У «{place}» нет места в проекции карты.</translation>
    </message>
    <message>
        <source>“{quantity}” can be a decimal point or a separator of thousands: write the number so that it is one.</source>
        <translation>В «{quantity}» может быть десятичный знак или разделитель тысяч: запишите число однозначно.</translation>
    </message>
    <message>
        <source>“{quantity}” is a rate. State how much it is, from which day to which.</source>
        <translation>«{quantity}» — это темп. Укажите, сколько всего, с какого дня по какой.</translation>
    </message>
    <message>
        <source>“{quantity}” is by how much it is more or less than something else: state how much it is.</source>
        <translation>«{quantity}» — насколько это больше или меньше чего-то другого: укажите, сколько это.</translation>
    </message>
    <message>
        <source>“{quantity}” is hoped for, feared or yet to come: no map shows that. State what is the case.</source>
        <translation>«{quantity}» — то, на что надеются, чего опасаются или что ещё предстоит: этого нет ни на одной карте. Укажите, что есть на деле.</translation>
    </message>
    <message>
        <source>“{quantity}” is how far somebody went, or how long something is: that is not measured. State the gap, a distance between places, or an area.</source>
        <translation>«{quantity}» — это сколько кто-то прошёл или какова длина чего-то: это не измеряется. Укажите горловину, расстояние между местами или площадь.</translation>
    </message>
    <message>
        <source>“{quantity}” is no bearing from one place to another.</source>
        <translation>«{quantity}» — не направление от одного места к другому.</translation>
    </message>
    <message>
        <source>“{quantity}” is no ground that somebody holds, takes or loses.</source>
        <translation>«{quantity}» — не территория, которую кто-то удерживает, занимает или теряет.</translation>
    </message>
    <message>
        <source>“{quantity}” is no multiple of an area.</source>
        <translation>«{quantity}» — не кратное площади.</translation>
    </message>
    <message>
        <source>“{row}” is no date.</source>
        <translation>«{row}» — не дата.</translation>
    </message>
    <message>
        <source>“{sensitivity}” is no sensitivity of an event. Choose one of: {known}.</source>
        <translation>«{sensitivity}» — не чувствительность события. Допустимы: {known}.</translation>
    </message>
    <message>
        <source>“{sensitivity}” is no sensitivity. Choose one of: {known}.</source>
        <translation>«{sensitivity}» — не чувствительность. Допустимы: {known}.</translation>
    </message>
    <message>
        <source>“{stance}” is no stance. Choose one of: {known}.</source>
        <translation>«{stance}» — не позиция. Допустимы: {known}.</translation>
    </message>
    <message>
        <source>“{status}” is no status. Choose one of: {known}.</source>
        <translation>«{status}» — не статус. Допустимы: {known}.</translation>
    </message>
    <message>
        <source>“{table}” has no column “name”. It has: {columns}.</source>
        <translation>В «{table}» нет столбца «name». Есть: {columns}.</translation>
    </message>
    <message>
        <source>“{table}” has no named polygon with an area to compare with. Fill its field “name”, or leave the reference areas empty for those that come with Salient.</source>
        <translation>В «{table}» нет названного полигона с площадью для сравнения. Заполните поле «name» или оставьте площади пустыми, чтобы взять встроенные в Salient.</translation>
    </message>
    <message>
        <source>“{table}” has no usable reference area. Each row needs a name and one of land_km2, land_mi2, total_km2, total_mi2, area_km2 or area_mi2, greater than 0.</source>
        <translation>В «{table}» нет пригодной площади для сравнения. В каждой строке нужны название и одно из land_km2, land_mi2, total_km2, total_mi2, area_km2 или area_mi2, больше 0.</translation>
    </message>
    <message>
        <source>“{table}” is read as {format}, whose columns are known. To choose them yourself, set Format to “generic CSV/GeoJSON”.</source>
        <translation>«{table}» читается как {format}, столбцы которого известны. Чтобы выбрать их самому, задайте формат «generic CSV/GeoJSON».</translation>
    </message>
    <message>
        <source>“{table}”, row {number} ({name}): left out. {error}</source>
        <translation>«{table}», строка {number} ({name}): пропущена. {error}</translation>
    </message>
    <message>
        <source>“{table}”, row {number} ({name}): no area; left out.</source>
        <translation>«{table}», строка {number} ({name}): нет площади; пропущена.</translation>
    </message>
    <message>
        <source>“{table}”, row {number}: no name; left out.</source>
        <translation>«{table}», строка {number}: нет названия; пропущена.</translation>
    </message>
    <message>
        <source>“{table}”: {error}</source>
        <translation>«{table}»: {error}</translation>
    </message>
    <message>
        <source>“{text}” and “{other}” both read as {day}, and differ in what may be a part of the date. Choose the date format: {format} if no more is meant.</source>
        <translation>«{text}» и «{other}» оба читаются как {day} и различаются тем, что может быть частью даты. Выберите формат даты: {format}, если больше ничего не имеется в виду.</translation>
    </message>
    <message>
        <source>“{text}” can be day/month and month/day, and the other dates do not tell which. Write it as YYYY-MM-DD.</source>
        <translation>«{text}» может быть день/месяц и месяц/день, и другие даты не говорят, что именно. Пишите как ГГГГ-ММ-ДД.</translation>
    </message>
    <message>
        <source>“{text}” can be {thousands} or {point}: write it without a thousands separator.</source>
        <translation>«{text}» может быть {thousands} или {point}: запишите без разделителя тысяч.</translation>
    </message>
    <message>
        <source>“{text}” does not say which entry of the log it is, and its hash. Write the number and at least {count} letters of the hash as the page has them.</source>
        <translation>«{text}» не говорит, какая это запись журнала и каков её хеш. Напишите номер и не меньше {count} знаков хеша так, как на странице.</translation>
    </message>
    <message>
        <source>“{text}” is no GeoPackage: its name must end in .gpkg.</source>
        <translation>«{text}» — не GeoPackage: имя должно оканчиваться на .gpkg.</translation>
    </message>
    <message>
        <source>“{text}” is no address of a store. Write postgres:connection/schema, with the name of a connection that QGIS's Browser lists under PostgreSQL.</source>
        <translation>«{text}» — не адрес хранилища. Запишите postgres:connection/schema с названием подключения, указанного в «Браузере» QGIS под PostgreSQL.</translation>
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
        <translation>«{text}» — не дата. Запишите как год-месяц-день: 2017-08-14.</translation>
    </message>
    <message>
        <source>“{text}” is no number. Write it as 1234.5.</source>
        <translation>«{text}» — не число. Запишите как 1234.5.</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write it as 2024-05-01T10:00:00Z.</source>
        <translation>«{text}» — не время. Запишите как 2024-05-01T10:00:00Z.</translation>
    </message>
    <message>
        <source>“{text}” states no number. Write it as 15.5 or “15 and a half”.</source>
        <translation>В «{text}» нет числа. Запишите как 15.5 или «15 and a half».</translation>
    </message>
    <message>
        <source>“{tiles}” is no address of tiles: write it as https://host/{{z}}/{{x}}/{{y}}.png</source>
        <translation>«{tiles}» — не адрес тайлов: запишите как https://host/{{z}}/{{x}}/{{y}}.png</translation>
    </message>
    <message>
        <source>“{title}”, {field}: yours “{mine}”, the dataset's “{dataset}”.</source>
        <translation>«{title}», {field}: у вас «{mine}», в наборе данных «{dataset}».</translation>
    </message>
    <message>
        <source>“{unit}” is no unit of a {kind}. Use one of: {units}.</source>
        <translation>«{unit}» — не единица для: {kind}. Допустимы: {units}.</translation>
    </message>
    <message>
        <source>“{unit}” is no unit of a {kind}. Use: {known}.</source>
        <translation>«{unit}» — не единица для: {kind}. Допустимы: {known}.</translation>
    </message>
    <message>
        <source>“{url}” is not a web link of a source.</source>
        <translation>«{url}» — не веб-ссылка источника.</translation>
    </message>
    <message>
        <source>“{url}” is not a web link. Links start with http:// or https://.</source>
        <translation>«{url}» — не веб-ссылка. Ссылки начинаются с http:// или https://.</translation>
    </message>
    <message>
        <source>“{value}” is no date. Write it as 2025-01-31.</source>
        <translation>«{value}» — не дата. Запишите как 2025-01-31.</translation>
    </message>
    <message>
        <source>“{value}” is no extent that the control layer's coordinates reach.</source>
        <translation>«{value}» — не охват, достижимый в координатах слоя контроля.</translation>
    </message>
    <message>
        <source>“{value}” is no year, month or day. Correct the field.</source>
        <translation>«{value}» — не год, месяц или день. Исправьте поле.</translation>
    </message>
    <message>
        <source>“{value}” is not an area.</source>
        <translation>«{value}» — не площадь.</translation>
    </message>
    <message>
        <source>“{value}” lies across 180° of longitude, where the project's CRS, {crs}, is cut in two. Give the project one that shows both sides, such as EPSG:3832, or none.</source>
        <translation>«{value}» лежит по обе стороны 180° долготы, где система координат проекта, {crs}, разрезана надвое. Задайте проекту такую, которая показывает обе стороны, например EPSG:3832, или никакой.</translation>
    </message>
    <message>
        <source>“{value}”: its first side, the least x, is greater than its second. Write xmin,xmax,ymin,ymax; across 180° of longitude in degrees, as 170,-170,50,60 [EPSG:4326].</source>
        <translation>«{value}»: первая сторона, наименьший x, больше второй. Пишите xmin,xmax,ymin,ymax; через 180° долготы — в градусах, например 170,-170,50,60 [EPSG:4326].</translation>
    </message>
    <message>
        <source>“{value}”: “{crs}” is no CRS that QGIS knows. Write one as EPSG:4326.</source>
        <translation>«{value}»: «{crs}» не система координат, известная QGIS. Запишите её, например, как EPSG:4326.</translation>
    </message>
    <message>
        <source>“{what}” has coordinates that are no numbers.</source>
        <translation>У «{what}» есть координаты, не являющиеся числами.</translation>
    </message>
    <message>
        <source>“{what}” holds no polygon: give the ground that counts.</source>
        <translation>В «{what}» нет полигонов: задайте учитываемую территорию.</translation>
    </message>
    <message>
        <source>“{what}” is empty: give one control map at least.</source>
        <translation>«{what}» пусто: задайте хотя бы одну карту контроля.</translation>
    </message>
    <message>
        <source>“{what}” must be True or False, not {value}.</source>
        <translation>«{what}» должно быть True или False, а не {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be a date, not {value}. For example datetime.date(2025, 1, 31).</source>
        <translation>«{what}» должно быть датой, а не {value}. Например, datetime.date(2025, 1, 31).</translation>
    </message>
    <message>
        <source>“{what}” must be a longitude and a latitude, not {value}.</source>
        <translation>«{what}» должно быть долготой и широтой, а не {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be a number of 0 or more, not {value}.</source>
        <translation>«{what}» должно быть числом от 0, а не {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be a number, not {value}.</source>
        <translation>«{what}» должно быть числом, а не {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be a text, not {value}.</source>
        <translation>«{what}» должно быть текстом, а не {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be a whole number, not {value}.</source>
        <translation>«{what}» должно быть целым числом, а не {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be control maps, not {value}.</source>
        <translation>«{what}» должно быть картами контроля, а не {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be in degrees, longitude first: {x}, {y} lies nowhere.</source>
        <translation>«{what}» должно быть в градусах, сначала долгота: {x}, {y} нигде не лежит.</translation>
    </message>
    <message>
        <source>“{what}” must be names of actors, not {wrong}. Give a text, or a list of texts.</source>
        <translation>«{what}» должно быть названиями сторон, а не {wrong}. Задайте текст или список текстов.</translation>
    </message>
    <message>
        <source>“{what}” must be one control map, not {value}. Make one with control_map() or read_control_maps(...).maps.</source>
        <translation>«{what}» должно быть одной картой контроля, а не {value}. Создайте её через control_map() или read_control_maps(...).maps.</translation>
    </message>
    <message>
        <source>“{what}” must be shapely geometries, not {one}. A place is shapely.Point(longitude, latitude).</source>
        <translation>«{what}» должно быть геометриями shapely, а не {one}. Место — это shapely.Point(longitude, latitude).</translation>
    </message>
    <message>
        <source>“{what}” must be {name}, not {value}. For example {name}().</source>
        <translation>«{what}» должно быть {name}, а не {value}. Например, {name}().</translation>
    </message>
    <message>
        <source>“{what}”: {error}</source>
        <translation>«{what}»: {error}</translation>
    </message>
    <message>
        <source>“{words}” is no compass point. Write it as “north” or “west-southwest”.</source>
        <translation>«{words}» — не сторона света. Запишите как «north» или «west-southwest».</translation>
    </message>
    <message>
        <source>“{words}” is no date ({name}).</source>
        <translation>«{words}» — не дата ({name}).</translation>
    </message>
    <message>
        <source>“{words}” is no place to run in. Leave it empty to run in this process and, where it pays, in others, or write “in process”, “processes”, “processes:4” or the address of a Dask scheduler such as tcp://host:8786.</source>
        <translation>«{words}» — не место выполнения. Оставьте пустым, чтобы выполнять в этом процессе и, где выгодно, в других, или напишите «in process», «processes», «processes:4» либо адрес планировщика Dask, например tcp://host:8786.</translation>
    </message>
    <message>
        <source>“{words}” is no sensitivity of an event. Use one of: {sensitivities}.</source>
        <translation>«{words}» — не чувствительность события. Допустимы: {sensitivities}.</translation>
    </message>
    <message>
        <source>“{words}” is no status. Use one of: {statuses}.</source>
        <translation>«{words}» — не статус. Допустимы: {statuses}.</translation>
    </message>
    <message>
        <source>“{words}” is no {name}. Use one of: {lists}.</source>
        <translation>«{words}» — не {name}. Допустимы: {lists}.</translation>
    </message>
    <message>
        <source>“{words}” states no number that could be held against a map.</source>
        <translation>В «{words}» нет числа, которое можно было бы сверить с картой.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… и ещё {count}</translation>
    </message>
    <message>
        <source>… and {count} smaller pockets.</source>
        <translation>… и меньших котлов: {count}.</translation>
    </message>
</context>
</TS>
