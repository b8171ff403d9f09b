<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Salient</name>
    <message>
        <source> (control as mapped on {date})</source>
        <translation> (السيطرة وفق خريطة {date})</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source> km</source>
        <translation> كم</translation>
    </message>
    <message>
        <source> m</source>
        <translation> م</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>&amp;Actors</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>&amp;Archived link</source>
        <translation>رابط مؤر&amp;شف</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;حتى تاريخ</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>ال&amp;فئة</translation>
    </message>
    <message>
        <source>&amp;Coordinate reference system</source>
        <translation>&amp;نظام الإحداثيات المرجعي</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>الو&amp;صف</translation>
    </message>
    <message>
        <source>&amp;Disclaimer</source>
        <translation>&amp;إخلاء المسؤولية</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>ال&amp;يوم الأول</translation>
    </message>
    <message>
        <source>&amp;Folder for frames</source>
        <translation>&amp;مجلد الإطارات</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>ال&amp;عنوان الرئيسي</translation>
    </message>
    <message>
        <source>&amp;Join names that look alike</source>
        <translation>&amp;دمج الأسماء المتشابهة</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>الن&amp;وع</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>اليوم الأ&amp;خير</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>ال&amp;رابط</translation>
    </message>
    <message>
        <source>&amp;Method note</source>
        <translation>&amp;ملاحظة المنهج</translation>
    </message>
    <message>
        <source>&amp;Name of the dataset</source>
        <translation>&amp;اسم مجموعة البيانات</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ملا&amp;حظة</translation>
    </message>
    <message>
        <source>&amp;Open layout</source>
        <translation>فتح التخطيط</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;الصفحة</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>ال&amp;مكان</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>تاري&amp;خ النشر</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>الاق&amp;تباس</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>ال&amp;مصدر</translation>
    </message>
    <message>
        <source>&amp;Sourced events</source>
        <translation>أحداث موثّقة بمصادر</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>ال&amp;وضع</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>ال&amp;قيمة</translation>
    </message>
    <message>
        <source>&amp;Why this change</source>
        <translation>&amp;سبب هذا التغيير</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>* An event cannot do without it.</source>
        <translation>* لا غنى للحدث عنه.</translation>
    </message>
    <message>
        <source>, at most {percent} % above the least possible</source>
        <translation>، بما لا يزيد على {percent} % فوق الحد الأدنى الممكن</translation>
    </message>
    <message>
        <source>, denied by {count}</source>
        <translation>، نفاه {count}</translation>
    </message>
    <message>
        <source>, on this map</source>
        <translation>، على هذه الخريطة</translation>
    </message>
    <message>
        <source>, reported by nobody</source>
        <translation>، لم يبلّغ عنه أحد</translation>
    </message>
    <message>
        <source>, sealed since {date}</source>
        <translation>، مغلق منذ {date}</translation>
    </message>
    <message>
        <source>, {count} of the other side's deeds</source>
        <translation>، {count} من أفعال الطرف الآخر</translation>
    </message>
    <message>
        <source>, {count} place(s), {unknown} of unknown population</source>
        <translation>، {count} من الأماكن، منها {unknown} مجهولة عدد السكان</translation>
    </message>
    <message>
        <source>, {date}</source>
        <translation>، {date}</translation>
    </message>
    <message>
        <source>, {low} to {high} with the whole boundary shifted</source>
        <translation>، من {low} إلى {high} عند إزاحة الحدود كلها</translation>
    </message>
    <message>
        <source>15 and a half; 3,000</source>
        <translation>15 and a half; 3,000</translation>
    </message>
    <message>
        <source>16: “west” is 22.5° wide</source>
        <translation>16: عرض «الغرب» 22.5°</translation>
    </message>
    <message>
        <source>1: confirmed by other sources</source>
        <translation>1: أكدته مصادر أخرى</translation>
    </message>
    <message>
        <source>2 to 5 km</source>
        <translation>من 2 إلى 5 كم</translation>
    </message>
    <message>
        <source>2: probably true</source>
        <translation>2: صحيح على الأرجح</translation>
    </message>
    <message>
        <source>3: possibly true</source>
        <translation>3: ربما صحيح</translation>
    </message>
    <message>
        <source>3D</source>
        <translation>ثلاثي الأبعاد</translation>
    </message>
    <message>
        <source>4: doubtful</source>
        <translation>4: مشكوك فيه</translation>
    </message>
    <message>
        <source>5 km and more</source>
        <translation>5 كم فأكثر</translation>
    </message>
    <message>
        <source>500 m to 2 km</source>
        <translation>من 500 م إلى 2 كم</translation>
    </message>
    <message>
        <source>5: improbable</source>
        <translation>5: غير محتمل</translation>
    </message>
    <message>
        <source>6: truth cannot be judged</source>
        <translation>6: يتعذّر تقدير الصحة</translation>
    </message>
    <message>
        <source>8: “west” is 45° wide</source>
        <translation>8: عرض «الغرب» 45°</translation>
    </message>
    <message>
        <source>95 % by simulation</source>
        <translation>95 % بالمحاكاة</translation>
    </message>
    <message>
        <source>; 95 % by {runs} simulations: {low} to {high}; bias {bias}, sealed in {share} %</source>
        <translation>؛ 95 % وفق {runs} محاكاة: من {low} إلى {high}؛ الانحياز {bias}، مغلق في {share} %</translation>
    </message>
    <message>
        <source>; and {count} more in the tables</source>
        <translation>؛ و{count} أخرى في الجداول</translation>
    </message>
    <message>
        <source>; may seal on {date} ({early} to {late})</source>
        <translation>؛ قد يُغلق في {date} (من {early} إلى {late})</translation>
    </message>
    <message>
        <source>&lt;h3&gt;salient_area_comparison function&lt;/h3&gt;&lt;p&gt;Says which well-known area an area compares to best: a U.S. state, a country, a city, or two neighbours together, with the kind of area (land or total) and the ratio.&lt;/p&gt;&lt;h4&gt;Syntax&lt;/h4&gt;&lt;code&gt;salient_area_comparison(area, unit)&lt;/code&gt;&lt;h4&gt;Arguments&lt;/h4&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;area&lt;/i&gt;: square metres, such as $area on the ellipsoid&lt;/li&gt;&lt;li&gt;&lt;i&gt;unit&lt;/i&gt;: 'km2' (default), 'mi2' or 'ha', the unit of the sentence&lt;/li&gt;&lt;/ul&gt;&lt;h4&gt;Example&lt;/h4&gt;&lt;code&gt;salient_area_comparison("area_km2" * 1000000, 'mi2')&lt;/code&gt;</source>
        <translation>&lt;h3&gt;الدالة salient_area_comparison&lt;/h3&gt;&lt;p&gt;تذكر أي مساحة معروفة تُقارَن بها مساحة ما على أفضل وجه: ولاية أمريكية أو دولة أو مدينة أو اثنتان متجاورتان معًا، مع نوع المساحة (اليابسة أو الإجمالية) والنسبة.&lt;/p&gt;&lt;h4&gt;الصياغة&lt;/h4&gt;&lt;code&gt;salient_area_comparison(area, unit)&lt;/code&gt;&lt;h4&gt;المعاملات&lt;/h4&gt;&lt;ul&gt;&lt;li&gt;&lt;i&gt;area&lt;/i&gt;: أمتار مربعة، مثل $area على الإهليلج&lt;/li&gt;&lt;li&gt;&lt;i&gt;unit&lt;/i&gt;: 'km2' (الافتراضي) أو 'mi2' أو 'ha'، وحدة الجملة&lt;/li&gt;&lt;/ul&gt;&lt;h4&gt;مثال&lt;/h4&gt;&lt;code&gt;salient_area_comparison("area_km2" * 1000000, 'mi2')&lt;/code&gt;</translation>
    </message>
    <message>
        <source>A CSV, JSON or GeoJSON file, or a layer; of other shapes the middle counts.</source>
        <translation>ملف CSV أو JSON أو GeoJSON، أو طبقة؛ ومن الأشكال الأخرى يُعتمد الوسط.</translation>
    </message>
    <message>
        <source>A GIF needs Pillow in QGIS’s Python, or the program ffmpeg, and neither is there. Install one, or ask for the frames alone.</source>
        <translation>يتطلب GIF مكتبة Pillow في Python الخاص بـQGIS، أو برنامج ffmpeg، وكلاهما غير موجود. ثبّت أحدهما، أو اطلب الإطارات وحدها.</translation>
    </message>
    <message>
        <source>A GeoDataFrame needs geopandas, which is missing. Run: pip install geopandas pyarrow pyogrio.</source>
        <translation>تحتاج GeoDataFrame إلى geopandas وهي ناقصة. شغّل: pip install geopandas pyarrow pyogrio.</translation>
    </message>
    <message>
        <source>A KML of more than {size} MB is not read, as all of it would have to be in memory. Turn it into a GeoPackage (ogr2ogr) or split it.</source>
        <translation>لا يُقرأ KML أكبر من {size} م.ب، إذ يجب أن يكون كله في الذاكرة. حوّله إلى GeoPackage (ogr2ogr) أو قسّمه.</translation>
    </message>
    <message>
        <source>A Python library that Salient needs is installed but cannot be loaded: {error}. Install it again for the Python that QGIS uses.</source>
        <translation>مكتبة Python يحتاج إليها Salient مثبَّتة لكن تعذّر تحميلها: {error}. ثبّتها مجددًا لـPython الذي يستخدمه QGIS.</translation>
    </message>
    <message>
        <source>A bearing is not “{comparator}” a number of degrees: 350° and 10° lie on both sides of north. State it as “about”.</source>
        <translation>لا يكون الاتجاه «{comparator}» عدد درجات: تقع 350° و10° على جانبي الشمال. اذكره بـ«حوالي».</translation>
    </message>
    <message>
        <source>A bearing is “about” a number of degrees: it has no more and no less.</source>
        <translation>الاتجاه «حوالي» عدد من الدرجات: لا زيادة فيه ولا نقصان.</translation>
    </message>
    <message>
        <source>A bearing of {value:g}° does not exist. It runs from 0 to 360.</source>
        <translation>لا وجود لاتجاه {value:g}°. يمتد من 0 إلى 360.</translation>
    </message>
    <message>
        <source>A bearing of {value:g}° does not exist. State it from 0° to 360°.</source>
        <translation>لا وجود لاتجاه {value:g}°. اذكره من 0° إلى 360°.</translation>
    </message>
    <message>
        <source>A cell holds {rows} lines that look like rows of their own: a quotation mark is not closed.</source>
        <translation>تحوي خلية {rows} سطرًا تبدو صفوفًا قائمة بذاتها: علامة اقتباس لم تُغلق.</translation>
    </message>
    <message>
        <source>A change by “{quantity}” is not measured of a gap or pocket: state what it came to.</source>
        <translation>التغيّر بمقدار «{quantity}» لا يُقاس لثغرة أو جيب: اذكر ما بلغه.</translation>
    </message>
    <message>
        <source>A change undone within this many maps is redraw noise. 0: none is.</source>
        <translation>التغيّر الذي يُلغى خلال هذا العدد من الخرائط ضجيج إعادة رسم. 0: لا شيء.</translation>
    </message>
    <message>
        <source>A change whose widest place is narrower than this, in metres, is classed as redraw noise: the map was drawn again, nobody moved. It is marked and summed apart, never dropped.</source>
        <translation>التغيّر الذي أوسع موضع فيه أضيق من هذا، بالأمتار، يُصنَّف ضجيج إعادة رسم: أُعيد رسم الخريطة ولم يتحرك أحد. يُعلَّم ويُجمع على حدة ولا يُحذف أبدًا.</translation>
    </message>
    <message>
        <source>A claim allows a set of values. If the whole measured interval (95 %) lies inside it the claim is consistent. If all of it lies outside, also when the claim is widened by half of the last digit that it states, the claim is inconsistent. Otherwise the layers cannot tell. Nothing to measure on is also “cannot tell”, with the reason, and so is a claim that can be read in two ways of which one fits and one does not.</source>
        <translation>يسمح الادعاء بمجموعة قيم. إذا وقع الفاصل المقيس كله (95 %) داخلها فالادعاء متسق. وإذا وقع كله خارجها، حتى بعد توسيع الادعاء بنصف آخر رقم يذكره، فالادعاء غير متسق. وإلا فلا يمكن للطبقات الجزم. وعدم وجود ما يُقاس عليه هو أيضًا «لا يمكن الجزم»، مع السبب، وكذلك الادعاء الذي يمكن أن يُقرأ بطريقتين توافق إحداهما ولا توافق الأخرى.</translation>
    </message>
    <message>
        <source>A claimed range has a lower end too.</source>
        <translation>للمدى المُدَّعى حد أدنى أيضًا.</translation>
    </message>
    <message>
        <source>A claimed “{kind}” cannot be measured.</source>
        <translation>لا يمكن قياس «{kind}» المُدَّعى.</translation>
    </message>
    <message>
        <source>A comma is a decimal mark in “{shown}” and groups thousands in “{shown_2}”: write all numbers one way.</source>
        <translation>الفاصلة علامة عشرية في «{shown}» وفاصل آلاف في «{shown_2}»: اكتب كل الأعداد بطريقة واحدة.</translation>
    </message>
    <message>
        <source>A control map by the rule chosen.</source>
        <translation>خريطة سيطرة وفق القاعدة المختارة.</translation>
    </message>
    <message>
        <source>A core is needed: a point or polygon in degrees.</source>
        <translation>يلزم مركز: نقطة أو مضلع بالدرجات.</translation>
    </message>
    <message>
        <source>A core or rear of {count} points: no more than {most} can be held together. Give the ground that they stand on as a polygon, or one place of them.</source>
        <translation>مركز أو مؤخرة من {count} نقطة: لا يمكن جمع أكثر من {most} معًا. أعطِ الأرض التي تقع عليها كمضلع، أو مكانًا واحدًا منها.</translation>
    </message>
    <message>
        <source>A core that is typed (“x,y [EPSG:4326]”), picked on the map or found by its name, besides the layer or in its place.</source>
        <translation>مركز يُكتب («x,y [EPSG:4326]») أو يُختار على الخريطة أو يُعثر عليه باسمه، إلى جانب الطبقة أو بدلًا منها.</translation>
    </message>
    <message>
        <source>A correlation length of {correlation:g} m is too short for {length:,.0f} km of boundary: enter a longer one, or choose a study area round the front.</source>
        <translation>طول الارتباط {correlation:g} م قصير جدًا لحدود طولها {length:,.0f} كم: أدخل أطول، أو اختر منطقة دراسة حول الجبهة.</translation>
    </message>
    <message>
        <source>A corridor narrower than this, in metres, makes a pocket, sealed or not.</source>
        <translation>الممر الأضيق من هذا، بالأمتار، يصنع جيبًا، مغلقًا كان أم لا.</translation>
    </message>
    <message>
        <source>A date of the layer, such as 2025-01-31</source>
        <translation>تاريخ من الطبقة، مثل 2025-01-31</translation>
    </message>
    <message>
        <source>A diff needs maps of two dates.</source>
        <translation>المقارنة تحتاج إلى خرائط بتاريخين.</translation>
    </message>
    <message>
        <source>A file that says which inputs, with their SHA-256, which parameters and versions gave which figures. “salient verify” measures it again; reports print its id.</source>
        <translation>ملف يبيّن أي مدخلات (مع SHA-256 لها) وأي معاملات وإصدارات أعطت أي أرقام. يعيد «salient verify» قياسها؛ وتطبع التقارير معرّفه.</translation>
    </message>
    <message>
        <source>A folder that the files of the exported reports are copied to.</source>
        <translation>مجلد تُنسخ إليه ملفات التقارير المصدَّرة.</translation>
    </message>
    <message>
        <source>A folder. What was worked out for a date is kept there, and a run with a date more works out that date. What changed is worked out anew; the folder can be deleted at any time. Empty: nothing is kept.</source>
        <translation>مجلد. يُحفظ فيه ما حُسب لكل تاريخ، والتشغيل بتاريخ إضافي يحسب ذلك التاريخ فقط. أما التغيّرات فتُحسب من جديد؛ ويمكن حذف المجلد في أي وقت. فارغ: لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>A front further than this from the other maker's has no counterpart: it is counted apart. 0: every distance counts.</source>
        <translation>الجبهة الأبعد من هذا عن جبهة المُعدّ الآخر لا نظير لها: تُحسب على حدة. 0: تُحتسب كل مسافة.</translation>
    </message>
    <message>
        <source>A front is the boundary that two actors share. Borders with nobody on the far side, coasts and the edge of the study area are not front. On a layer of one actor the far side is everybody else, and all of its boundary is front but for what follows a coast or a state border (of the world map, or of a layer of yours), lies on the edge of the study area or outside it. What was left out is said.

Small gaps and overlaps between two actors' drawings are bridged on request, and the length that was bridged is given. Lengths are geodesic. With a date field there is a front a date, and the length is that of the last.</source>
        <translation>الجبهة هي الحدود التي يشترك فيها طرفان. والحدود التي لا أحد على جانبها الآخر والسواحل وحافة منطقة الدراسة ليست جبهة. في طبقة طرف واحد يكون الجانب الآخر كل من سواه، وتكون كل حدوده جبهة إلا ما يتبع ساحلًا أو حدود دولة (من خريطة العالم، أو من طبقة لك)، أو يقع على حافة منطقة الدراسة أو خارجها. ويُذكر ما استُثني.

توصل الفجوات والتداخلات الصغيرة بين رسمي طرفين عند الطلب، ويُعطى الطول الذي جرى وصله. الأطوال جيوديسية. مع حقل تاريخ هناك جبهة لكل تاريخ، والطول هو طول الأخيرة.</translation>
    </message>
    <message>
        <source>A gap is the whole closure, all its lines together; a sealed one is 0. A claim is measured on the map nearest to its day unless it says the one before or after; what is measured from the front, on the last map before. “Up to a position error of” says at which error of the map's lines (1 sigma) a verdict would turn.</source>
        <translation>الثغرة هي الإغلاق كله، بكل خطوطه معًا؛ والمغلقة منها 0. يُقاس الادعاء على الخريطة الأقرب إلى يومه ما لم يذكر السابقة أو اللاحقة؛ وما يُقاس من الجبهة، على آخر خريطة قبله. «حتى خطأ موضع قدره» يذكر عند أي خطأ لخطوط الخريطة (1 سيغما) ينقلب الحكم.</translation>
    </message>
    <message>
        <source>A gap under this is “narrow”: supply through it is under fire.</source>
        <translation>الثغرة الأقل من هذا «ضيقة»: الإمداد عبرها تحت النار.</translation>
    </message>
    <message>
        <source>A kilometre of road counts as</source>
        <translation>كيلومتر الطريق يُحتسب</translation>
    </message>
    <message>
        <source>A line has “{a}” on both of its sides. Name another actor for one of them.</source>
        <translation>للخط «{a}» على جانبيه. سمِّ طرفًا آخر لأحدهما.</translation>
    </message>
    <message>
        <source>A map of the series has no date: choose the field that holds it.</source>
        <translation>خريطة من السلسلة بلا تاريخ: اختر الحقل الذي يحمله.</translation>
    </message>
    <message>
        <source>A map so many days from the date that a claim speaks of counts for it.</source>
        <translation>الخريطة التي تبعد هذا العدد من الأيام عن تاريخ الادعاء تُحتسب له.</translation>
    </message>
    <message>
        <source>A map theme of the project, or the layers ticked below</source>
        <translation>سمة خرائط من المشروع، أو الطبقات المحددة أدناه</translation>
    </message>
    <message>
        <source>A map theme of the project, used where no layers are given.</source>
        <translation>سمة خرائط من المشروع، تُستخدم حين لا تُعطى طبقات.</translation>
    </message>
    <message>
        <source>A number stands for what rounds to it, “25” for 24.5 to 25.5; “100” for 50 to 150 only as far as this allows.</source>
        <translation>العدد يمثل ما يُدوَّر إليه، «25» لما بين 24.5 و25.5؛ و«100» لما بين 50 و150 بقدر ما يسمح به هذا فقط.</translation>
    </message>
    <message>
        <source>A part of the rear is not on open ground, or apart from the rest, and is left out.</source>
        <translation>جزء من المؤخرة ليس على أرض مفتوحة، أو منفصل عن البقية، فاستُثني.</translation>
    </message>
    <message>
        <source>A path must be text or a Path, not {one}.</source>
        <translation>يجب أن يكون المسار نصًا أو Path، لا {one}.</translation>
    </message>
    <message>
        <source>A piece of the work ended each worker of {address} that took it, perhaps for want of memory. Give the workers more of it, or leave the scheduler empty.</source>
        <translation>جزء من العمل أنهى كل عامل من عمّال {address} أخذه، ربما لنقص الذاكرة. أعطِ العمّال ذاكرة أكبر، أو اترك المجدول فارغًا.</translation>
    </message>
    <message>
        <source>A place keeps its actor until named again</source>
        <translation>يحتفظ المكان بطرفه حتى يُذكر مجددًا</translation>
    </message>
    <message>
        <source>A place, or front</source>
        <translation>مكان أو جبهة</translation>
    </message>
    <message>
        <source>A point an event: what happened to the shape of the front, where and when.</source>
        <translation>نقطة لكل حدث: ما جرى لشكل الجبهة وأين ومتى.</translation>
    </message>
    <message>
        <source>A point of the core is not on open ground and is left out.</source>
        <translation>نقطة من المركز ليست على أرض مفتوحة فاستُثنيت.</translation>
    </message>
    <message>
        <source>A polygon layer or an extent outside which nothing is measured. Its edge is neither front nor ring. Empty: the extent of the control layer.</source>
        <translation>طبقة مضلعات أو مدى لا يُقاس شيء خارجه. حافته ليست جبهة ولا طوقًا. فارغ: مدى طبقة السيطرة.</translation>
    </message>
    <message>
        <source>A positive rate then moves towards the start of the transect.</source>
        <translation>المعدل الموجب يعني عندئذٍ التحرك نحو بداية المقطع.</translation>
    </message>
    <message>
        <source>A print layout with a map of each variant, side by side.</source>
        <translation>تخطيط طباعة بخريطة لكل بديل، جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>A question states nothing.</source>
        <translation>السؤال لا يقرّر شيئًا.</translation>
    </message>
    <message>
        <source>A rear that is typed (“x,y [EPSG:4326]”), picked on the map or found by its name, besides the layer or in its place.</source>
        <translation>مؤخرة تُكتب («x,y [EPSG:4326]») أو تُختار على الخريطة أو يُعثر عليها باسمها، إلى جانب الطبقة أو بدلًا منها.</translation>
    </message>
    <message>
        <source>A report is on no map if its event has a place and lies within the dates of the maps, a source reports it, and no change near it in space and time fits the side whose deed it is. Not every event moves a front: whether this one should is for you to read.</source>
        <translation>لا يكون التقرير على أي خريطة إذا كان لحدثه مكان ووقع ضمن تواريخ الخرائط، وأبلغ عنه مصدر، ولم يوافق أي تغيّر قريب منه في المكان والزمان الطرفَ صاحب الفعل. ليس كل حدث يحرّك الجبهة: لك أن تقدّر إن كان على هذا أن يحركها.</translation>
    </message>
    <message>
        <source>A result in {path} cannot be read ({error}): it is made anew.</source>
        <translation>لا يمكن قراءة نتيجة في {path} ({error}): تُنشأ من جديد.</translation>
    </message>
    <message>
        <source>A row a claim, with columns as Export sources writes them (claim_kind, claim_value, …), or a column “quote” alone, from which the claim is read.</source>
        <translation>صف لكل ادعاء، بالأعمدة التي تكتبها «تصدير المصادر» (claim_kind, claim_value, …)، أو عمود «quote» وحده يُقرأ منه الادعاء.</translation>
    </message>
    <message>
        <source>A row a date and actor: area, gain, loss, net, rate, front length, noise.</source>
        <translation>صف لكل تاريخ وطرف: المساحة والمكسب والخسارة والصافي والمعدل وطول الجبهة والضجيج.</translation>
    </message>
    <message>
        <source>A row a transect with SCE, NSM, EPR, LRR, WLR and their errors.</source>
        <translation>صف لكل مقطع مع SCE وNSM وEPR وLRR وWLR وأخطائها.</translation>
    </message>
    <message>
        <source>A row for each change and event near it, with distance and days apart.</source>
        <translation>صف لكل تغيّر وحدث قريب منه، مع المسافة وفارق الأيام.</translation>
    </message>
    <message>
        <source>A row for each claim: who says it, what is measured, and the verdict.</source>
        <translation>صف لكل ادعاء: من قاله، وما المقيس، والحكم.</translation>
    </message>
    <message>
        <source>A row for each date, place and reference place.</source>
        <translation>صف لكل تاريخ ومكان ومكان مرجعي.</translation>
    </message>
    <message>
        <source>A sealed pocket is a connected piece of besieged ground that encirclers, with barriers and with neutral ground that counts as closed, close in on all sides. Ground that encirclers hold inside it is not part of it.

Without besieged actors everything that the encirclers do not hold is besieged. Without encirclers everybody else is one, drawn or not: then every body of the besieged but the largest is a pocket.

Areas and lengths are geodesic, on the ellipsoid of the layer's coordinate reference system. The perimeter is that of the outer boundary, and the shares say who lies against it; they sum to 100 %.

The error of the area is the half width of its 95 % interval, 1.96 · s · √(2.5 · c · P): position error s, boundary P, and correlation length c: errors a distance d apart are correlated as exp(−½ (d / c)²). The poles carry the other measure too: the area with the whole boundary shifted by s inwards and outwards.

Pieces under the smallest pocket, and pieces that lie mostly on water by the world map that QGIS ships, are excluded. With a date field a pocket keeps its id from date to date by the ground it shares, “since” is the first date from which it has been sealed without a break, and the numeric outputs are those of the last date.</source>
        <translation>الجيب المغلق قطعة متصلة من أرض محاصَرة تغلقها من كل الجهات القوات المطوِّقة مع الحواجز والأرض المحايدة المعتبرة مغلقة. والأرض التي تسيطر عليها القوات المطوِّقة داخله ليست جزءًا منه.

بلا أطراف محاصَرة يكون كل ما لا تسيطر عليه القوات المطوِّقة محاصَرًا. وبلا قوات مطوِّقة يكون كل من سواهم واحدًا، مرسومًا كان أم لا: عندئذ كل كتلة من المحاصَرين جيب إلا أكبرها.

المساحات والأطوال جيوديسية، على إهليلج نظام الإحداثيات المرجعي للطبقة. والمحيط هو محيط الحدود الخارجية، وتذكر النسب من يجاوره؛ ومجموعها 100 %.

خطأ المساحة هو نصف عرض فاصلها 95 %، أي 1.96 · s · √(2.5 · c · P): خطأ الموضع s، والحدود P، وطول الارتباط c: الأخطاء التي تفصلها مسافة d مترابطة وفق exp(−½ (d / c)²). وتحمل أقطاب صعوبة الوصول المقياس الآخر أيضًا: المساحة مع إزاحة الحدود كلها بـs إلى الداخل وإلى الخارج.

تُستبعد القطع الأصغر من أصغر جيب، والقطع الواقعة في معظمها على الماء حسب خريطة العالم المرفقة بـQGIS. مع حقل تاريخ يحتفظ الجيب بمعرّفه من تاريخ إلى تاريخ بالأرض المشتركة، و«since» هو أول تاريخ بقي منه مغلقًا دون انقطاع، والمخرجات الرقمية لآخر تاريخ.</translation>
    </message>
    <message>
        <source>A second run of the same</source>
        <translation>تشغيل ثانٍ لنفسه</translation>
    </message>
    <message>
        <source>A situation log needs maps of two dates at least; the layer holds one. Choose a layer with more dates, or join maps of several days by “Prepare control layer”.</source>
        <translation>يحتاج سجل الوضع الميداني إلى خرائط بتاريخين على الأقل؛ وفي الطبقة تاريخ واحد. اختر طبقة بتواريخ أكثر، أو اجمع خرائط عدة أيام عبر «إعداد طبقة السيطرة».</translation>
    </message>
    <message>
        <source>A store in PostGIS needs the Python library psycopg2, which QGIS usually brings. Install it for QGIS's Python (Debian: python3-psycopg2, OSGeo4W: python3-psycopg2, conda: psycopg2), or keep the store in a GeoPackage.</source>
        <translation>يحتاج المخزن في PostGIS إلى مكتبة Python المسماة psycopg2، وعادةً ما يجلبها QGIS. ثبّتها لـPython الخاص بـQGIS (Debian: python3-psycopg2، OSGeo4W: python3-psycopg2، conda: psycopg2)، أو أبقِ المخزن في GeoPackage.</translation>
    </message>
    <message>
        <source>A store keeps what happened, who says so, and every change.</source>
        <translation>يحفظ المخزن ما حدث ومن قاله وكل تغيير.</translation>
    </message>
    <message>
        <source>A stretch of the front has two ends that lie apart.</source>
        <translation>لمقطع الجبهة طرفان متباعدان.</translation>
    </message>
    <message>
        <source>A study area cuts the fronts of a control layer: clear it with lines.</source>
        <translation>منطقة الدراسة تقطع جبهات طبقة سيطرة: أفرغها مع الخطوط.</translation>
    </message>
    <message>
        <source>A text holds a character that PostgreSQL cannot keep (NUL).</source>
        <translation>يحتوي أحد النصوص على محرف لا يستطيع PostgreSQL حفظه (NUL).</translation>
    </message>
    <message>
        <source>A timeline needs a date for every feature: choose the date field.</source>
        <translation>التسلسل الزمني يحتاج إلى تاريخ لكل معلم: اختر حقل التاريخ.</translation>
    </message>
    <message>
        <source>A timeline needs maps of two dates at least; the layer holds one. Choose a layer with more dates, or join maps of several days by “Prepare control layer”.</source>
        <translation>يحتاج التسلسل الزمني إلى خرائط بتاريخين على الأقل؛ وفي الطبقة تاريخ واحد. اختر طبقة بتواريخ أكثر، أو اجمع خرائط عدة أيام عبر «إعداد طبقة السيطرة».</translation>
    </message>
    <message>
        <source>A worker process ended unexpectedly, perhaps for want of memory. The work is done in this process, one after the other.</source>
        <translation>انتهت عملية عاملة على غير توقع، ربما لنقص الذاكرة. يُنجَز العمل في هذه العملية، واحدًا تلو الآخر.</translation>
    </message>
    <message>
        <source>A worker process starts no further processes.</source>
        <translation>العملية العاملة لا تبدأ عمليات أخرى.</translation>
    </message>
    <message>
        <source>A worker that joined {address} later computes with other versions than this process, so its digits could differ: {found}. Install the same there, or leave the scheduler empty.</source>
        <translation>عامل انضم لاحقًا إلى {address} يحسب بإصدارات غير إصدارات هذه العملية، فقد تختلف أرقامه: {found}. ثبّت الإصدارات نفسها هناك، أو اترك المجدول فارغًا.</translation>
    </message>
    <message>
        <source>A3, landscape</source>
        <translation>A3، أفقي</translation>
    </message>
    <message>
        <source>A3, portrait</source>
        <translation>A3، عمودي</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4، أفقي</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4، عمودي</translation>
    </message>
    <message>
        <source>A: completely reliable</source>
        <translation>A: موثوق تمامًا</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Actor expression</source>
        <translation>تعبير الطرف</translation>
    </message>
    <message>
        <source>Actor field</source>
        <translation>حقل الطرف</translation>
    </message>
    <message>
        <source>Actor field: who gains</source>
        <translation>حقل الطرف: الرابح</translation>
    </message>
    <message>
        <source>Actor field: who loses</source>
        <translation>حقل الطرف: الخاسر</translation>
    </message>
    <message>
        <source>Actor of the figures</source>
        <translation>طرف الأرقام</translation>
    </message>
    <message>
        <source>Actor on the left</source>
        <translation>الطرف على اليسار</translation>
    </message>
    <message>
        <source>Actor on the right</source>
        <translation>الطرف على اليمين</translation>
    </message>
    <message>
        <source>Actor where none is given</source>
        <translation>الطرف عند عدم ذكره</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Actors and their colours</source>
        <translation>الأطراف وألوانها</translation>
    </message>
    <message>
        <source>Add a report</source>
        <translation>إضافة تقرير</translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation>إضافة طرف</translation>
    </message>
    <message>
        <source>Add an event by a click on the map</source>
        <translation>إضافة حدث بنقرة على الخريطة</translation>
    </message>
    <message>
        <source>Add an event: press the first button above, then click on the map.</source>
        <translation>إضافة حدث: اضغط الزر الأول أعلاه ثم انقر على الخريطة.</translation>
    </message>
    <message>
        <source>Add the store's layers to the map</source>
        <translation>إضافة طبقات المخزن إلى الخريطة</translation>
    </message>
    <message>
        <source>Add the store's layers to the map first.</source>
        <translation>أضف طبقات المخزن إلى الخريطة أولًا.</translation>
    </message>
    <message>
        <source>Address of tiles to draw beneath, as https://host/{z}/{x}/{y}.png. Readers of the page then ask that host for them: mind its terms, and that it learns who reads. Empty: land and borders that are in the file.</source>
        <translation>عنوان مربعات تُرسم في الأسفل، هكذا https://host/{z}/{x}/{y}.png. عندئذ يطلبها قراء الصفحة من ذلك المضيف: انتبه إلى شروطه، وإلى أنه يعرف من يقرأ. فارغ: اليابسة والحدود التي في الملف.</translation>
    </message>
    <message>
        <source>Advance of</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Advance of the whole front (m a day)</source>
        <translation>تقدّم الجبهة كلها (م في اليوم)</translation>
    </message>
    <message>
        <source>Agreed ground (%)</source>
        <translation>الأرض المتوافق عليها (%)</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>التوافق</translation>
    </message>
    <message>
        <source>Agreement and each kind of disagreement become polygons and a matrix, by a full overlay of all maps. Along each front the distance to the other maker's front of the same sides is measured, both ways: median, nine tenths, greatest, and where.

The position error is one standard deviation of one map if makers err alike and on their own: the root mean square of the distance divided by √2. The correlation length is that of what is left without the mean shift. Both are outputs, so that a model hands them on to Encirclement gap, Pocket area, Frontline diff or Check claims.

Over several dates: ground that one maker drew first, after how many days the other followed, what was taken back, and what they never agreed on. Only dates that all makers have are compared; others are named.

Coasts and borders of states, which all draw alike, are no front: give them as borders, or choose a study area, or the error comes out too small.</source>
        <translation>يصبح الاتفاق وكل نوع من الاختلاف مضلعات ومصفوفة، بتراكب كامل لكل الخرائط. وعلى طول كل جبهة تُقاس المسافة إلى جبهة المُعدّ الآخر بين الجانبين نفسيهما، في الاتجاهين: الوسيط، وتسعة الأعشار، والأكبر، وموضعه.

خطأ الموضع هو انحراف معياري واحد لخريطة واحدة إن كان المُعدّون يخطئون بالقدر نفسه ومستقلين: جذر متوسط مربعات المسافة مقسومًا على √2. وطول الارتباط هو طول ارتباط ما يبقى بعد طرح متوسط الإزاحة. كلاهما مخرج، فيمرره النموذج إلى «ثغرة التطويق» أو «مساحة الجيب» أو «تغيّر خط الجبهة» أو «التحقق من الادعاءات».

على عدة تواريخ: الأرض التي رسمها مُعدّ أولًا، وبعد كم يوم تبعه الآخر، وما سُحب، وما لم يتفقا عليه قط. لا تُقارن إلا التواريخ التي لدى كل المُعدّين؛ ويُذكر غيرها.

السواحل وحدود الدول، التي يرسمها الجميع بالشكل نفسه، ليست جبهة: أعطها كحدود، أو اختر منطقة دراسة، وإلا جاء الخطأ أصغر من اللازم.</translation>
    </message>
    <message>
        <source>Agreement, distances and position error by date and pair.</source>
        <translation>التوافق والمسافات وخطأ الموضع حسب التاريخ والزوج.</translation>
    </message>
    <message>
        <source>Alike in all rows: {what}.</source>
        <translation>متماثل في كل الصفوف: {what}.</translation>
    </message>
    <message>
        <source>All but claimed and infiltrated</source>
        <translation>الكل عدا المُدَّعى والمتسلَّل إليه</translation>
    </message>
    <message>
        <source>All columns are used.</source>
        <translation>كل الأعمدة مستخدمة.</translation>
    </message>
    <message>
        <source>All features with actor, date, class and where they came from.</source>
        <translation>كل المعالم مع الطرف والتاريخ والفئة والمصدر.</translation>
    </message>
    <message>
        <source>All makers agree</source>
        <translation>كل المُعِدّين متفقون</translation>
    </message>
    <message>
        <source>All makers say so</source>
        <translation>كل المُعدّين متفقون</translation>
    </message>
    <message>
        <source>All maps of this date are empty: there is nothing to compare.</source>
        <translation>كل خرائط هذا التاريخ فارغة: لا شيء للمقارنة.</translation>
    </message>
    <message>
        <source>All words must occur in title, place, actors or category</source>
        <translation>يجب أن ترد كل الكلمات في العنوان أو المكان أو الأطراف أو الفئة</translation>
    </message>
    <message>
        <source>Along a line</source>
        <translation>على امتداد خط</translation>
    </message>
    <message>
        <source>Along how much of a border one error of position lasts, in metres. The longer, the larger the error of the area.</source>
        <translation>طول الحد الذي يستمر عليه خطأ موضع واحد، بالأمتار. كلما طال زاد خطأ المساحة.</translation>
    </message>
    <message>
        <source>Along how much of a border one error of position lasts, in metres. The longer, the larger the error of the ratio.</source>
        <translation>طول الحد الذي يستمر عليه خطأ موضع واحد، بالأمتار. كلما طال زاد خطأ النسبة.</translation>
    </message>
    <message>
        <source>Along how much of a border one error of position lasts.</source>
        <translation>طول الحد الذي يستمر عليه خطأ موضع واحد.</translation>
    </message>
    <message>
        <source>Also save the direction as a report of its own: {direction} of {place}</source>
        <translation>حفظ الاتجاه أيضًا كتقرير مستقل: {direction} من {place}</translation>
    </message>
    <message>
        <source>Also the name of the layout.</source>
        <translation>وهو اسم التخطيط أيضًا.</translation>
    </message>
    <message>
        <source>An MP4 needs the program ffmpeg, which is not on this computer’s path. Install it, choose a .gif, or ask for the frames alone.</source>
        <translation>يتطلب MP4 برنامج ffmpeg، وهو ليس في مسار PATH لهذا الحاسوب. ثبّته، أو اختر .gif، أو اطلب الإطارات وحدها.</translation>
    </message>
    <message>
        <source>An archiver's list does not say where things happened: events without coordinates have no place until you give them one.</source>
        <translation>قائمة أداة الأرشفة لا تذكر أين وقعت الأمور: الأحداث بلا إحداثيات لا مكان لها حتى تعطيها مكانًا.</translation>
    </message>
    <message>
        <source>An array of geometries is not in the file any more, or broken.</source>
        <translation>لم تعد مصفوفة من الأشكال الهندسية في الملف، أو أنها تالفة.</translation>
    </message>
    <message>
        <source>An arrow a change, from the old front to its furthest point.</source>
        <translation>سهم لكل تغيّر، من الجبهة القديمة إلى أبعد نقطة فيه.</translation>
    </message>
    <message>
        <source>An event added by a click</source>
        <translation>حدث أضيف بنقرة</translation>
    </message>
    <message>
        <source>An expression</source>
        <translation>تعبير</translation>
    </message>
    <message>
        <source>An expression of QGIS that gives the actor of each feature.</source>
        <translation>تعبير QGIS يعطي طرف كل معلم.</translation>
    </message>
    <message>
        <source>An extent. Polygons that touch it are read, whole; all others are not, and their ground counts as nobody's. Empty: the whole layer.</source>
        <translation>مدى. تُقرأ المضلعات التي تلامسه كاملة؛ ولا تُقرأ البقية، وتُعدّ أرضها ليست لأحد. فارغ: الطبقة كلها.</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>رسوم متحركة</translation>
    </message>
    <message>
        <source>Another &amp;period of the value</source>
        <translation>فترة أ&amp;خرى للقيمة</translation>
    </message>
    <message>
        <source>Another program is writing to the cache ({reason}).</source>
        <translation>برنامج آخر يكتب في الذاكرة المؤقتة ({reason}).</translation>
    </message>
    <message>
        <source>Another run has been writing this series for {seconds:g} seconds. Run again when it has ended.</source>
        <translation>تشغيل آخر يكتب هذه السلسلة منذ {seconds:g} ثانية. أعد التشغيل حين ينتهي.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Answer, hypothetical</source>
        <translation>الجواب، افتراضي</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أيّ</translation>
    </message>
    <message>
        <source>Any maker does</source>
        <translation>يكفي أيّ مُعدّ</translation>
    </message>
    <message>
        <source>Archived link</source>
        <translation>رابط مؤرشف</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المساحة</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>المساحة (كم²)</translation>
    </message>
    <message>
        <source>Area after / area before</source>
        <translation>المساحة بعد / المساحة قبل</translation>
    </message>
    <message>
        <source>Area after / before: {ratio}.</source>
        <translation>المساحة بعد / قبل: {ratio}.</translation>
    </message>
    <message>
        <source>Area by who holds it for one maker and for the other.</source>
        <translation>المساحة حسب المسيطر لدى أحد المُعدَّين ولدى الآخر.</translation>
    </message>
    <message>
        <source>Area held: {actor}</source>
        <translation>المساحة المسيطَر عليها: {actor}</translation>
    </message>
    <message>
        <source>Area of excluded pieces (km²)</source>
        <translation>مساحة القطع المستبعدة (كم²)</translation>
    </message>
    <message>
        <source>Area that passed from each actor to each other one, noise apart.</source>
        <translation>المساحة المنتقلة من كل طرف إلى كل طرف آخر، والضجيج على حدة.</translation>
    </message>
    <message>
        <source>Area, net gain, gap and pocket by each maker, with the spread.</source>
        <translation>المساحة وصافي المكسب والثغرة والجيب لكل مُعدّ، مع التفاوت.</translation>
    </message>
    <message>
        <source>As DSAS and CoastCR do, and not on the ellipsoid. Needs a projected coordinate reference system.</source>
        <translation>كما يفعل DSAS وCoastCR، لا على الإهليلج. يحتاج إلى نظام إحداثيات مرجعي مسقَط.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>حتى {date}</translation>
    </message>
    <message>
        <source>As sta&amp;ted</source>
        <translation>&amp;كما ورد</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>كما في الملف</translation>
    </message>
    <message>
        <source>As the kind asks</source>
        <translation>كما يتطلب النوع</translation>
    </message>
    <message>
        <source>As they would be imported:</source>
        <translation>كما ستُستورد:</translation>
    </message>
    <message>
        <source>At {said} the layer has rings of {sides}, and the claim does not say whose is meant. Name the actor.</source>
        <translation>عند {said} في الطبقة أطواق لـ{sides}، ولا يذكر الادعاء أيها المقصود. سمِّ الطرف.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>إرفاق ملف…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>إرفاق ملفات…</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>الملفات المرفقة</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>Attachment's SHA-256</source>
        <translation>SHA-256 للمرفق</translation>
    </message>
    <message>
        <source>B: usually reliable</source>
        <translation>B: موثوق عادةً</translation>
    </message>
    <message>
        <source>Background and signs</source>
        <translation>الخلفية والرموز</translation>
    </message>
    <message>
        <source>Band: 95 % interval</source>
        <translation>النطاق: فترة 95 %</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>الحواجز</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Becomes contested ground of both</source>
        <translation>تصبح أرضًا متنازعًا عليها بين الاثنين</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>Begin field</source>
        <translation>حقل البداية</translation>
    </message>
    <message>
        <source>Begin with:</source>
        <translation>البدء بـ:</translation>
    </message>
    <message>
        <source>Belongs to the feature that comes first</source>
        <translation>تعود إلى المعلم الأول</translation>
    </message>
    <message>
        <source>Besieged</source>
        <translation>المحاصَرون</translation>
    </message>
    <message>
        <source>Bleed and crop mar&amp;ks</source>
        <translation>هامش النزف وعلامات الق&amp;ص</translation>
    </message>
    <message>
        <source>Bleed and crop marks</source>
        <translation>هامش القص وعلاماته</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>التمويه</translation>
    </message>
    <message>
        <source>Blur places of exported events by</source>
        <translation>تمويه أماكن الأحداث المصدَّرة بمقدار</translation>
    </message>
    <message>
        <source>Borders and tow&amp;ns</source>
        <translation>الحدود وال&amp;بلدات</translation>
    </message>
    <message>
        <source>Borders and towns</source>
        <translation>الحدود والبلدات</translation>
    </message>
    <message>
        <source>Borders are taken out of the fronts of a control layer: clear them.</source>
        <translation>الحدود تُطرح من جبهات طبقة سيطرة: أفرغها.</translation>
    </message>
    <message>
        <source>Borders that are no front</source>
        <translation>حدود ليست جبهة</translation>
    </message>
    <message>
        <source>Borders: {source}.</source>
        <translation>الحدود: {source}.</translation>
    </message>
    <message>
        <source>Both ends of a stretch lie on one line of the front.</source>
        <translation>يقع طرفا المقطع على خط واحد من الجبهة.</translation>
    </message>
    <message>
        <source>Both maps are empty: there is nothing to compare.</source>
        <translation>الخريطتان فارغتان: لا شيء للمقارنة.</translation>
    </message>
    <message>
        <source>Both maps are of {old:%Y-%m-%d}: choose two different dates.</source>
        <translation>الخريطتان بتاريخ {old:%Y-%m-%d}: اختر تاريخين مختلفين.</translation>
    </message>
    <message>
        <source>Both maps of the page would be of {date}. Choose an earlier date for the first, add the map of an earlier day to the layers, or choose a template of one map.</source>
        <translation>ستكون خريطتا الصفحة كلتاهما بتاريخ {date}. اختر للأولى تاريخًا أسبق، أو أضف إلى الطبقات خريطة يوم أسبق، أو اختر قالبًا بخريطة واحدة.</translation>
    </message>
    <message>
        <source>Boundaries of the map cross one another where they should not. Repair the layer (Prepare control layer does), or simplify its boundaries.</source>
        <translation>حدود الخريطة تتقاطع حيث لا ينبغي. أصلح الطبقة (يفعل ذلك «إعداد طبقة السيطرة») أو بسّط حدودها.</translation>
    </message>
    <message>
        <source>Bridge gaps up to</source>
        <translation>ردم الفجوات حتى</translation>
    </message>
    <message>
        <source>Brings a dataset of events with its sources into an event store.</source>
        <translation>يُدخل مجموعة بيانات أحداث مع مصادرها إلى مخزن أحداث.</translation>
    </message>
    <message>
        <source>By the {what}: {verdict}.</source>
        <translation>بحسب {what}: {verdict}.</translation>
    </message>
    <message>
        <source>C&amp;ollected</source>
        <translation>تاريخ ال&amp;جمع</translation>
    </message>
    <message>
        <source>C: fairly reliable</source>
        <translation>C: موثوق إلى حدٍّ ما</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>لا يمكن الجزم</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>لوحة الخريطة</translation>
    </message>
    <message>
        <source>Casts transects across the front and gives the shoreline analysts' statistics on each.</source>
        <translation>يرسم مقاطع عرضية عبر الجبهة ويعطي إحصاءات محللي خطوط الساحل لكل منها.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Cell of the grid of ways</source>
        <translation>خلية شبكة المسالك</translation>
    </message>
    <message>
        <source>Cells of {cell} m are too many on this ground. Take {least} m or more, a smaller study area, or leave the size empty.</source>
        <translation>خلايا بحجم {cell} م أكثر من اللازم على هذه الأرض. خذ {least} م أو أكثر، أو منطقة دراسة أصغر، أو اترك الحجم فارغًا.</translation>
    </message>
    <message>
        <source>Cha&amp;rt</source>
        <translation>الرسم ال&amp;بياني</translation>
    </message>
    <message>
        <source>Change from date to date</source>
        <translation>التغيّر من تاريخ إلى تاريخ</translation>
    </message>
    <message>
        <source>Change, added up</source>
        <translation>التغيّر التراكمي</translation>
    </message>
    <message>
        <source>Changed earlier</source>
        <translation>تغيّر قبل ذلك</translation>
    </message>
    <message>
        <source>Changed in the last month</source>
        <translation>تغيّر في الشهر الأخير</translation>
    </message>
    <message>
        <source>Changed in the last three months</source>
        <translation>تغيّر في الأشهر الثلاثة الأخيرة</translation>
    </message>
    <message>
        <source>Changed in the last week</source>
        <translation>تغيّر في الأسبوع الأخير</translation>
    </message>
    <message>
        <source>Changed in the last year</source>
        <translation>تغيّر في السنة الأخيرة</translation>
    </message>
    <message>
        <source>Changed since. Press “Preview”.</source>
        <translation>تغيّر منذ ذلك الحين. اضغط «معاينة».</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغيّرات</translation>
    </message>
    <message>
        <source>Changes by sector</source>
        <translation>التغيّرات حسب القطاع</translation>
    </message>
    <message>
        <source>Changes of control, entries of a situation log, or other dated features.</source>
        <translation>تغيّرات السيطرة أو قيود سجل الوضع الميداني أو معالم مؤرخة أخرى.</translation>
    </message>
    <message>
        <source>Changes that nobody reports and reports that no map shows, as one list.</source>
        <translation>تغيّرات لا يذكرها أحد وتقارير لا تظهرها خريطة، في قائمة واحدة.</translation>
    </message>
    <message>
        <source>Changes with support</source>
        <translation>تغيّرات مدعومة</translation>
    </message>
    <message>
        <source>Changes without support</source>
        <translation>تغيّرات غير مدعومة</translation>
    </message>
    <message>
        <source>Changes: {all}, reported by at least one source: {supported}, by nobody: {bare}. Reported events that are on no map: {unmapped}.</source>
        <translation>التغيّرات: {all}، أبلغ عنها مصدر واحد على الأقل: {supported}، ولم يبلغ عنها أحد: {bare}. الأحداث المُبلَّغ عنها التي ليست على أي خريطة: {unmapped}.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>الرسم البياني</translation>
    </message>
    <message>
        <source>Check claims</source>
        <translation>التحقق من الادعاءات</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>تحقق من السجل</translation>
    </message>
    <message>
        <source>Check the log against a note</source>
        <translation>التحقق من السجل بملاحظة</translation>
    </message>
    <message>
        <source>Check the log against a note…</source>
        <translation>التحقق من السجل بملاحظة…</translation>
    </message>
    <message>
        <source>Check the log against a printed hash</source>
        <translation>التحقق من السجل ببصمة مطبوعة</translation>
    </message>
    <message>
        <source>Check the log against a printed hash…</source>
        <translation>التحقق من السجل ببصمة مطبوعة…</translation>
    </message>
    <message>
        <source>Choose .png: this QGIS writes no {kind} files without Qt’s image formats.</source>
        <translation>اختر .png: لا يكتب QGIS هذا ملفات {kind} دون صيغ الصور في Qt.</translation>
    </message>
    <message>
        <source>Choose a GeoPackage or a PostgreSQL connection</source>
        <translation>اختر GeoPackage أو اتصال PostgreSQL</translation>
    </message>
    <message>
        <source>Choose a column for: {fields}.</source>
        <translation>اختر عمودًا لـ: {fields}.</translation>
    </message>
    <message>
        <source>Choose a control layer and its actor field first.</source>
        <translation>اختر أولًا طبقة سيطرة وحقل الطرف فيها.</translation>
    </message>
    <message>
        <source>Choose a control layer with dates in a field “date” first.</source>
        <translation>اختر أولًا طبقة سيطرة بتواريخ في حقل «date».</translation>
    </message>
    <message>
        <source>Choose a core: a layer of places, or a point on the map.</source>
        <translation>اختر مركزًا: طبقة أماكن أو نقطة على الخريطة.</translation>
    </message>
    <message>
        <source>Choose a file of your own</source>
        <translation>اختر ملفًا من عندك</translation>
    </message>
    <message>
        <source>Choose a store</source>
        <translation>اختيار مخزن</translation>
    </message>
    <message>
        <source>Choose a vector layer in the layer list first.</source>
        <translation>اختر أولًا طبقة متجهة من القائمة.</translation>
    </message>
    <message>
        <source>Choose an event store, or a table of claims.</source>
        <translation>اختر مخزن أحداث أو جدول ادعاءات.</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>الاختيار من التقويم</translation>
    </message>
    <message>
        <source>Choose layers or a folder with maps first. {why}</source>
        <translation>اختر أولًا طبقات أو مجلد خرائط. {why}</translation>
    </message>
    <message>
        <source>Choose layers or a folder.</source>
        <translation>اختر طبقات أو مجلدًا.</translation>
    </message>
    <message>
        <source>Choose other encirclers or besieged, or click other ground.</source>
        <translation>اختر قوات مطوِّقة أو محاصَرين آخرين، أو انقر أرضًا أخرى.</translation>
    </message>
    <message>
        <source>Choose the actor field, the one that says who holds the ground.</source>
        <translation>اختر حقل الطرف الذي يذكر المسيطر على الأرض.</translation>
    </message>
    <message>
        <source>Choose the control layer and its actor field, then click open ground.</source>
        <translation>اختر طبقة السيطرة وحقل الطرف فيها، ثم انقر أرضًا مفتوحة.</translation>
    </message>
    <message>
        <source>Choose the coordinate reference system.</source>
        <translation>اختر نظام الإحداثيات المرجعي.</translation>
    </message>
    <message>
        <source>Choose the date field of the control layer.</source>
        <translation>اختر حقل التاريخ في طبقة السيطرة.</translation>
    </message>
    <message>
        <source>Choose the date field: a log needs maps of two dates at least.</source>
        <translation>اختر حقل التاريخ: السجل يحتاج إلى خرائط بتاريخين على الأقل.</translation>
    </message>
    <message>
        <source>Choose the date field: a timeline needs two dates at least.</source>
        <translation>اختر حقل التاريخ: التسلسل الزمني يحتاج إلى تاريخين على الأقل.</translation>
    </message>
    <message>
        <source>Choose the date field: rates need two dates at least.</source>
        <translation>اختر حقل التاريخ: المعدلات تحتاج إلى تاريخين على الأقل.</translation>
    </message>
    <message>
        <source>Choose the file of your template (*.qpt).</source>
        <translation>اختر ملف القالب (*.qpt).</translation>
    </message>
    <message>
        <source>Choose the file or layer to import first.</source>
        <translation>اختر أولًا الملف أو الطبقة للاستيراد.</translation>
    </message>
    <message>
        <source>Choose the file that is to hold the layer.</source>
        <translation>اختر الملف الذي سيحوي الطبقة.</translation>
    </message>
    <message>
        <source>Choose the layer of places.</source>
        <translation>اختر طبقة الأماكن.</translation>
    </message>
    <message>
        <source>Choose the study area that the lines divide.</source>
        <translation>اختر منطقة الدراسة التي تقسمها الخطوط.</translation>
    </message>
    <message>
        <source>Choose “Install for me…” in Plugins › Salient › Libraries….</source>
        <translation>اختر «التثبيت نيابةً عني…» من الإضافات › Salient › المكتبات….</translation>
    </message>
    <message>
        <source>Choose “{field}” as the date field, or filter the layer to one date first.</source>
        <translation>اختر «{field}» حقلًا للتاريخ، أو رشّح الطبقة إلى تاريخ واحد أولًا.</translation>
    </message>
    <message>
        <source>Choose, create or check the event store</source>
        <translation>اختيار مخزن الأحداث أو إنشاؤه أو التحقق منه</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Chosen: {mapping}</source>
        <translation>المختار: {mapping}</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>Claim: actor</source>
        <translation>الادعاء: الطرف</translation>
    </message>
    <message>
        <source>Claim: as stated</source>
        <translation>الادعاء: كما ورد</translation>
    </message>
    <message>
        <source>Claim: comparator</source>
        <translation>الادعاء: المقارنة</translation>
    </message>
    <message>
        <source>Claim: date</source>
        <translation>الادعاء: التاريخ</translation>
    </message>
    <message>
        <source>Claim: from date</source>
        <translation>الادعاء: من تاريخ</translation>
    </message>
    <message>
        <source>Claim: from place</source>
        <translation>الادعاء: من مكان</translation>
    </message>
    <message>
        <source>Claim: kind</source>
        <translation>الادعاء: النوع</translation>
    </message>
    <message>
        <source>Claim: measured on</source>
        <translation>الادعاء: مقيس على</translation>
    </message>
    <message>
        <source>Claim: reference areas</source>
        <translation>الادعاء: مساحات مرجعية</translation>
    </message>
    <message>
        <source>Claim: to place</source>
        <translation>الادعاء: إلى مكان</translation>
    </message>
    <message>
        <source>Claim: unit</source>
        <translation>الادعاء: الوحدة</translation>
    </message>
    <message>
        <source>Claim: up to</source>
        <translation>الادعاء: حتى</translation>
    </message>
    <message>
        <source>Claim: value</source>
        <translation>الادعاء: القيمة</translation>
    </message>
    <message>
        <source>Claims against measurement</source>
        <translation>الادعاءات مقابل القياس</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Classes are those of a control layer: clear them with lines.</source>
        <translation>الفئات خاصة بطبقة سيطرة: أفرغها مع الخطوط.</translation>
    </message>
    <message>
        <source>Click a date to go there; the arrow keys go from date to date.</source>
        <translation>انقر تاريخًا للانتقال إليه؛ ومفاتيح الأسهم تنقل بين التواريخ.</translation>
    </message>
    <message>
        <source>Click on the value that needs another period.</source>
        <translation>انقر القيمة التي تحتاج إلى فترة أخرى.</translation>
    </message>
    <message>
        <source>Click open ground on the map.</source>
        <translation>انقر على أرض مفتوحة في الخريطة.</translation>
    </message>
    <message>
        <source>Click open ground: how far is it from being cut off?</source>
        <translation>انقر أرضًا مفتوحة: كم يفصلها عن القطع؟</translation>
    </message>
    <message>
        <source>Click the other end of the stretch.</source>
        <translation>انقر الطرف الآخر للمقطع.</translation>
    </message>
    <message>
        <source>Click where supply comes from: the rear of this core.</source>
        <translation>انقر حيث يأتي الإمداد: مؤخرة هذا المركز.</translation>
    </message>
    <message>
        <source>Close this window, and click open ground on the map.</source>
        <translation>أغلق هذه النافذة وانقر على أرض مفتوحة في الخريطة.</translation>
    </message>
    <message>
        <source>Closed ground divides the core, and a pocket must hold every piece of it.</source>
        <translation>أرض مغلقة تقسم المركز، ويجب أن يضم الجيب كل جزء منه.</translation>
    </message>
    <message>
        <source>Closed ground divides the core: its largest part.</source>
        <translation>أرض مغلقة تقسم المركز: أكبر أجزائه.</translation>
    </message>
    <message>
        <source>Closed ground divides the core: its three largest parts.</source>
        <translation>أرض مغلقة تقسم المركز: أكبر ثلاثة من أجزائه.</translation>
    </message>
    <message>
        <source>Closing rate</source>
        <translation>معدل الإغلاق</translation>
    </message>
    <message>
        <source>Closing rate (km per day)</source>
        <translation>معدل الإغلاق (كم في اليوم)</translation>
    </message>
    <message>
        <source>Closing rate and projected sealing date of each core; needs dates.</source>
        <translation>معدل الإغلاق وتاريخ الإغلاق المتوقع لكل مركز؛ يحتاج إلى تواريخ.</translation>
    </message>
    <message>
        <source>Closing rate: averaged over lines through the dates with a gap whose errors fade from date to date, from independent errors to a random walk with drift, each weighed by how well it explains the data. A sealing date is projected only where the slope is significant: where the gap is 0 with a probability of 50 % (2.5 to 97.5 %), after the last date of the data.</source>
        <translation>معدل الإغلاق: متوسط خطوط تمر بالتواريخ التي فيها ثغرة وتتلاشى أخطاؤها من تاريخ إلى تاريخ، من أخطاء مستقلة إلى سير عشوائي بانجراف، يُوزن كلٌّ منها بحسن تفسيره للبيانات. لا يُتوقع تاريخ إغلاق إلا حيث يكون الميل معنويًا: حيث تكون الثغرة 0 باحتمال 50 % (2.5 إلى 97.5 %)، بعد آخر تاريخ في البيانات.</translation>
    </message>
    <message>
        <source>Coalition</source>
        <translation>التحالف</translation>
    </message>
    <message>
        <source>Coalition “{line}” is not understood. Write it as “Actor; Actor = Name”, one a line.</source>
        <translation>التحالف «{line}» غير مفهوم. اكتبه هكذا «Actor; Actor = Name»، واحد في كل سطر.</translation>
    </message>
    <message>
        <source>Coalitions</source>
        <translation>التحالفات</translation>
    </message>
    <message>
        <source>Coalitions join the actors of a control layer: clear them with lines.</source>
        <translation>التحالفات تجمع أطراف طبقة سيطرة: أفرغها مع الخطوط.</translation>
    </message>
    <message>
        <source>Coasts and borders</source>
        <translation>السواحل والحدود</translation>
    </message>
    <message>
        <source>Coasts and borders of states: front along them is left out.</source>
        <translation>السواحل وحدود الدول: تُستثنى الجبهة على امتدادها.</translation>
    </message>
    <message>
        <source>Code page of the file</source>
        <translation>ترميز الملف</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>الجمع</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>جمعه</translation>
    </message>
    <message>
        <source>Collected with</source>
        <translation>جُمع بواسطة</translation>
    </message>
    <message>
        <source>Collection, verification, sensitivity</source>
        <translation>الجمع والتحقق والحساسية</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Colour of {actor}</source>
        <translation>لون {actor}</translation>
    </message>
    <message>
        <source>Colours of actors</source>
        <translation>ألوان الأطراف</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Columns of {name} that are not used: {unused}.</source>
        <translation>أعمدة غير مستخدمة في {name}: {unused}.</translation>
    </message>
    <message>
        <source>Columns of {name} were read as: {columns}.</source>
        <translation>قُرئت أعمدة {name} هكذا: {columns}.</translation>
    </message>
    <message>
        <source>Columns of “{table}”</source>
        <translation>أعمدة «{table}»</translation>
    </message>
    <message>
        <source>Columns that are not used: {columns}</source>
        <translation>أعمدة غير مستخدمة: {columns}</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Comp&amp;arator</source>
        <translation>المقارن&amp;ة</translation>
    </message>
    <message>
        <source>Compare on a page</source>
        <translation>مقارنة في صفحة</translation>
    </message>
    <message>
        <source>Compare sources</source>
        <translation>مقارنة المصادر</translation>
    </message>
    <message>
        <source>Compare sources…</source>
        <translation>مقارنة المصادر…</translation>
    </message>
    <message>
        <source>Compared with areas</source>
        <translation>المساحات المقارَن بها</translation>
    </message>
    <message>
        <source>Compared with day</source>
        <translation>اليوم المقارَن به</translation>
    </message>
    <message>
        <source>Compares control maps of the same dates by two makers or more: where they agree, how far apart their fronts are, who draws first, and the position error that follows.</source>
        <translation>يقارن خرائط سيطرة بالتواريخ نفسها لمُعدَّين أو أكثر: أين تتفق، وكم تتباعد جبهاتها، ومن يرسم أولًا، وخطأ الموضع الناتج.</translation>
    </message>
    <message>
        <source>Compares two dates of a control map: the ground that changed hands, from whom to whom, how far and which way the front moved, and what is only redraw noise.</source>
        <translation>يقارن تاريخين من خريطة سيطرة: الأرض التي انتقلت وممّن وإلى من، ومقدار حركة الجبهة واتجاهها، وما هو مجرد ضجيج إعادة رسم.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Confidence (%)</source>
        <translation>الثقة (%)</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>الإجماع</translation>
    </message>
    <message>
        <source>Consistent</source>
        <translation>متسق</translation>
    </message>
    <message>
        <source>Consistent up to a position error of {metres} (1 sigma).</source>
        <translation>متوافق حتى خطأ موضع قدره {metres} (1 سيغما).</translation>
    </message>
    <message>
        <source>Consistent up to an error of places of {metres} (1 sigma).</source>
        <translation>متوافق حتى خطأ في الأماكن قدره {metres} (1 سيغما).</translation>
    </message>
    <message>
        <source>Contested ground goes by both names, as “A / B”. Overlaps narrower than 20 m on average go to the feature that comes first unless all are kept; they are reported.</source>
        <translation>الأرض المتنازع عليها تحمل الاسمين، هكذا «A / B». التداخلات الأضيق من 20 م في المتوسط تذهب إلى المعلم الأسبق ما لم يُبقَ عليها كلها؛ ويُبلَّغ عنها.</translation>
    </message>
    <message>
        <source>Contested ground is front on both of its edges, and lengths count both: {names}.</source>
        <translation>الأرض المتنازع عليها جبهة عند حدّيها كليهما، والأطوال تحسب الاثنين: {names}.</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>السيطرة</translation>
    </message>
    <message>
        <source>Control class field</source>
        <translation>حقل فئة السيطرة</translation>
    </message>
    <message>
        <source>Control classes that count</source>
        <translation>فئات السيطرة المحتسبة</translation>
    </message>
    <message>
        <source>Control from front lines</source>
        <translation>السيطرة من خطوط الجبهة</translation>
    </message>
    <message>
        <source>Control from places</source>
        <translation>السيطرة من الأماكن</translation>
    </message>
    <message>
        <source>Control from {first} to {last}</source>
        <translation>السيطرة من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Control layer</source>
        <translation>طبقة السيطرة</translation>
    </message>
    <message>
        <source>Control layer with both dates</source>
        <translation>طبقة سيطرة تضم التاريخين</translation>
    </message>
    <message>
        <source>Control layer: choose the actor field; there is no “{field}”.</source>
        <translation>طبقة السيطرة: اختر حقل الطرف؛ لا وجود لـ«{field}».</translation>
    </message>
    <message>
        <source>Control maps</source>
        <translation>خرائط السيطرة</translation>
    </message>
    <message>
        <source>Control maps of the day and of the day before</source>
        <translation>خرائط السيطرة لليوم ولليوم السابق</translation>
    </message>
    <message>
        <source>Control timeline</source>
        <translation>التسلسل الزمني للسيطرة</translation>
    </message>
    <message>
        <source>Coordinates: {crs}.</source>
        <translation>الإحداثيات: {crs}.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy a link to this date</source>
        <translation>نسخ رابط لهذا التاريخ</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>نسخ كاستشهاد</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>Copy the command, or the whole text</source>
        <translation>نسخ الأمر أو النص كله</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Core as a point</source>
        <translation>المركز كنقطة</translation>
    </message>
    <message>
        <source>Core name field</source>
        <translation>حقل اسم المركز</translation>
    </message>
    <message>
        <source>Core radius</source>
        <translation>نصف قطر المركز</translation>
    </message>
    <message>
        <source>Core taken: the encirclers hold this ground</source>
        <translation>المركز مُستولى عليه: القوات المطوِّقة تسيطر على هذه الأرض</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>المراكز</translation>
    </message>
    <message>
        <source>Correlation length (m)</source>
        <translation>طول الارتباط (م)</translation>
    </message>
    <message>
        <source>Correlation length of the position error</source>
        <translation>طول ارتباط خطأ الموضع</translation>
    </message>
    <message>
        <source>Count towards the start</source>
        <translation>العدّ نحو البداية</translation>
    </message>
    <message>
        <source>Cred&amp;its</source>
        <translation>المصادر والح&amp;قوق</translation>
    </message>
    <message>
        <source>Credibility (1 to 6)</source>
        <translation>المصداقية (1 إلى 6)</translation>
    </message>
    <message>
        <source>Credibility {credibility} does not exist. It runs from 1 to 6.</source>
        <translation>لا وجود للمصداقية {credibility}. تمتد من 1 إلى 6.</translation>
    </message>
    <message>
        <source>Credibility “{words}” does not exist. It runs from 1 to 6.</source>
        <translation>لا وجود للمصداقية «{words}». تتراوح من 1 إلى 6.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>المصادر والحقوق</translation>
    </message>
    <message>
        <source>Crimea</source>
        <translation>القرم</translation>
    </message>
    <message>
        <source>Crossing a river counts as</source>
        <translation>عبور نهر يُحتسب</translation>
    </message>
    <message>
        <source>D: not usually reliable</source>
        <translation>D: غير موثوق عادةً</translation>
    </message>
    <message>
        <source>Da&amp;te precision (± days)</source>
        <translation>&amp;دقة التاريخ (± أيام)</translation>
    </message>
    <message>
        <source>Daily situation</source>
        <translation>الوضع اليومي</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Date &amp;format</source>
        <translation>&amp;صيغة التاريخ</translation>
    </message>
    <message>
        <source>Date (first day)</source>
        <translation>التاريخ (اليوم الأول)</translation>
    </message>
    <message>
        <source>Date collected</source>
        <translation>تاريخ الجمع</translation>
    </message>
    <message>
        <source>Date field</source>
        <translation>حقل التاريخ</translation>
    </message>
    <message>
        <source>Date field: not after</source>
        <translation>حقل التاريخ: ليس بعد</translation>
    </message>
    <message>
        <source>Date field: not before</source>
        <translation>حقل التاريخ: ليس قبل</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>صيغة التاريخ</translation>
    </message>
    <message>
        <source>Date of everything</source>
        <translation>تاريخ الكل</translation>
    </message>
    <message>
        <source>Date of the first map of the two</source>
        <translation>تاريخ أولى الخريطتين</translation>
    </message>
    <message>
        <source>Date of the first map of “before_after”. Empty: the first date there is; of a gap the first of the same pocket.</source>
        <translation>تاريخ أولى خريطتي «before_after». فارغ: أول تاريخ متاح؛ وفي حالة الثغرة أول تاريخ للجيب نفسه.</translation>
    </message>
    <message>
        <source>Date of the map after, in a layer with both. Empty: the last.</source>
        <translation>تاريخ الخريطة بعد، في طبقة تضم الاثنتين. فارغ: الأخير.</translation>
    </message>
    <message>
        <source>Date of the map before or after the change. Empty: {fields}.</source>
        <translation>تاريخ الخريطة قبل التغيّر أو بعده. فارغ: {fields}.</translation>
    </message>
    <message>
        <source>Date of the map before, in a layer with both. Empty: the first.</source>
        <translation>تاريخ الخريطة قبل، في طبقة تضم الاثنتين. فارغ: الأول.</translation>
    </message>
    <message>
        <source>Date pattern</source>
        <translation>نمط التاريخ</translation>
    </message>
    <message>
        <source>Date precision</source>
        <translation>دقة التاريخ</translation>
    </message>
    <message>
        <source>Date precision (± days)</source>
        <translation>دقة التاريخ (± أيام)</translation>
    </message>
    <message>
        <source>Date published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Dated lines</source>
        <translation>خطوط مؤرخة</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Dates (2025-01-31) separated by semicolons. Empty: each at which something changes.</source>
        <translation>تواريخ (2025-01-31) مفصولة بفواصل منقوطة. فارغ: كل تاريخ يتغير فيه شيء.</translation>
    </message>
    <message>
        <source>Dates like “{text}” can be read as {ways}, and nothing in the data tells which. Choose the date format.</source>
        <translation>يمكن قراءة تواريخ مثل «{text}» بعدة طرق ({ways})، ولا شيء في البيانات يحسم. اختر صيغة التاريخ.</translation>
    </message>
    <message>
        <source>Day it speaks of</source>
        <translation>اليوم الذي يتحدث عنه</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Days between map and claim</source>
        <translation>الأيام بين الخريطة والادعاء</translation>
    </message>
    <message>
        <source>Days between maps</source>
        <translation>الأيام بين الخرائط</translation>
    </message>
    <message>
        <source>Days of events from changes</source>
        <translation>أيام الأحداث عن التغيّرات</translation>
    </message>
    <message>
        <source>Days sealed</source>
        <translation>أيام الإغلاق</translation>
    </message>
    <message>
        <source>Delaware; Rhode Island</source>
        <translation>Delaware; Rhode Island</translation>
    </message>
    <message>
        <source>Denied by</source>
        <translation>نفاه</translation>
    </message>
    <message>
        <source>Denied, and reported by nobody</source>
        <translation>منفيّ، ولم يبلّغ عنه أحد</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>كشف</translation>
    </message>
    <message>
        <source>Dialogs start with these. Scripts, models and the command line do not heed them.</source>
        <translation>تبدأ مربعات الحوار بهذه القيم. أما النصوص البرمجية والنماذج وسطر الأوامر فلا تراعيها.</translation>
    </message>
    <message>
        <source>Did not change</source>
        <translation>لم يتغيّر</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>إخلاء المسؤولية</translation>
    </message>
    <message>
        <source>Disputed border or former line of control</source>
        <translation>حدود متنازع عليها أو خط سيطرة سابق</translation>
    </message>
    <message>
        <source>Disputed border or line of control</source>
        <translation>حدود متنازع عليها أو خط سيطرة</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Distance between transects along the baseline, in metres.</source>
        <translation>المسافة بين المقاطع على امتداد خط الأساس، بالأمتار.</translation>
    </message>
    <message>
        <source>Distance of events from changes</source>
        <translation>مسافة الأحداث عن التغيّرات</translation>
    </message>
    <message>
        <source>Distances and directions are told from here. Escape ends it.</source>
        <translation>تُحسب المسافات والاتجاهات من هنا. Escape للإنهاء.</translation>
    </message>
    <message>
        <source>Divides a study area by dated front lines into who held which side.</source>
        <translation>يقسم منطقة دراسة بخطوط جبهة مؤرخة حسب المسيطر على كل جانب.</translation>
    </message>
    <message>
        <source>Done. Start QGIS again, then Salient's algorithms run.</source>
        <translation>تمّ. أعد تشغيل QGIS لتعمل خوارزميات Salient.</translation>
    </message>
    <message>
        <source>Dots per inch of a PNG, and of what cannot be drawn as vectors.</source>
        <translation>نقطة في البوصة لـPNG ولما لا يمكن رسمه متجهيًا.</translation>
    </message>
    <message>
        <source>Doubtful in it (km²)</source>
        <translation>المشكوك فيه منها (كم²)</translation>
    </message>
    <message>
        <source>Draw an advance</source>
        <translation>رسم تقدّم</translation>
    </message>
    <message>
        <source>Draw on a scratch layer; the answer follows each edit.</source>
        <translation>ارسم على طبقة مؤقتة؛ ويتبع الجواب كل تعديل.</translation>
    </message>
    <message>
        <source>Draw the borders of QGIS’s world map (Natural Earth) and name towns (GeoNames), as many as the scale allows. Not on maps with a base map or places of their own.</source>
        <translation>رسم حدود خريطة العالم في QGIS (Natural Earth) وتسمية المدن (GeoNames) بقدر ما يسمح المقياس. ليس على الخرائط التي لها خريطة أساس أو أماكن خاصة بها.</translation>
    </message>
    <message>
        <source>Draw the land of QGIS’s world map, without borders, beneath the layers, at scales smaller than 1 : 500,000.</source>
        <translation>رسم يابسة خريطة العالم في QGIS، بلا حدود، تحت الطبقات، عند مقاييس أصغر من 1 : 500,000.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>جارٍ الرسم…</translation>
    </message>
    <message>
        <source>Draws the boundary that actors share, pair by pair, without other borders.</source>
        <translation>يرسم الحد المشترك بين الأطراف، زوجًا زوجًا، دون حدود أخرى.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>E: unreliable</source>
        <translation>E: غير موثوق</translation>
    </message>
    <message>
        <source>Each change (or any feature with a place and dates: an entry of the situation log, a gap line) is matched to the events of the store that stand near it.

Near means: within the distance plus the event's own location precision, measured on the ellipsoid from the event's point to the feature; and within the days plus the event's own date precision, between the event's dates and the time from the earlier map to the later one. A feature without dates is matched in space only, and that is said.

A change is supported if at least one report of such an event reports it. Denials and qualifications are counted apart and support nothing. Reliability of the source (A–F) and credibility of the information (1–6) are counted apart and never merged. Retracted events and reports do not count.

Where the changes say who gained and who lost, an event must fit: the first of its actors acts, so that an attack by the loser supports nothing, but a withdrawal does. Such contrary reports are counted apart, and so are those that name no side or one that the changes do not know: put allies into coalitions.

Support says that somebody reported something there and then. Whether it was this change is for you to read: the table of links lists every pair.</source>
        <translation>يُطابَق كل تغيّر (أو أي معلم له مكان وتواريخ: قيد في سجل الوضع الميداني، أو خط ثغرة) بأحداث المخزن القريبة منه.

القرب يعني: ضمن المسافة مضافًا إليها دقة مكان الحدث نفسه، مقيسةً على الإهليلج من نقطة الحدث إلى المعلم؛ وضمن الأيام مضافًا إليها دقة تاريخ الحدث نفسه، بين تواريخ الحدث والزمن من الخريطة الأسبق إلى اللاحقة. والمعلم الذي بلا تواريخ يُطابَق في المكان فقط، ويُذكر ذلك.

التغيّر مدعوم إذا أبلغ عنه تقرير واحد على الأقل عن حدث كهذا. ويُحسب النفي والتحفظ على حدة ولا يدعمان شيئًا. وتُحسب موثوقية المصدر (A–F) ومصداقية المعلومة (1–6) كلٌّ على حدة ولا تُدمجان أبدًا. والأحداث والتقارير المسحوبة لا تُحتسب.

حيث تذكر التغيّرات من كسب ومن خسر، يجب أن يوافقها الحدث: أول أطرافه هو الفاعل، فهجوم الخاسر لا يدعم شيئًا، أما انسحابه فيدعم. وتُحسب التقارير المخالفة هذه على حدة، وكذلك التي لا تذكر جانبًا أو تذكر جانبًا لا تعرفه التغيّرات: ضع الحلفاء في تحالفات.

يعني الدعم أن أحدًا أبلغ عن شيء هناك حينئذ. أما هل كان هذا التغيّر فلك أن تقرأه: يسرد جدول الروابط كل زوج.</translation>
    </message>
    <message>
        <source>Each date of the layers</source>
        <translation>كل تاريخ في الطبقات</translation>
    </message>
    <message>
        <source>Each line has a left and a right side in the direction in which it was drawn. Who is where is given for all lines, or by two fields.

Open ends are joined to the open end of another line within the distance given; every other end inside the study area is carried to its edge, by the rule chosen. A piece of ground goes to the actor that most of the length of the lines along it says; where lines contradict each other, a row says by how much.

The polygons of one date meet in identical vertices. The study area's edge is no front: give the same area to what measures the result.</source>
        <translation>لكل خط جانب أيسر وجانب أيمن في الاتجاه الذي رُسم به. ويُعطى من يقف في كل جانب لكل الخطوط، أو بحقلين.

توصل النهايات المفتوحة بالنهاية المفتوحة لخط آخر ضمن المسافة المعطاة؛ وكل نهاية أخرى داخل منطقة الدراسة تُمدّ إلى حافتها بالقاعدة المختارة. تذهب قطعة الأرض إلى الطرف الذي يذكره معظم طول الخطوط على محيطها؛ وحيث تتناقض الخطوط، يذكر صف مقدار ذلك.

تلتقي مضلعات التاريخ الواحد في رؤوس متطابقة. حافة منطقة الدراسة ليست جبهة: أعطِ المنطقة نفسها لما يقيس النتيجة.</translation>
    </message>
    <message>
        <source>Each maker's front is cut into pieces of equal length, and from the middle of each the distance to the other's front of the same sides is taken, both ways. Position error: the root mean square of that distance divided by √2, one map's if both err alike and on their own; makers who copy one another seem to err less than they do. Correlation length: the integral of the correlation along the front, the mean shift taken off, is that of exp(−½ (d / c)²).</source>
        <translation>تُقطع جبهة كل مُعدّ إلى قطع متساوية الطول، ومن منتصف كل منها تؤخذ المسافة إلى جبهة الآخر بين الجانبين نفسيهما، في الاتجاهين. خطأ الموضع: جذر متوسط مربعات تلك المسافة مقسومًا على √2، وهو لخريطة واحدة إن كان كلاهما يخطئ بالقدر نفسه ومستقلًا؛ والمُعدّون الذين ينسخ بعضهم بعضًا يبدو خطؤهم أقل مما هو. طول الارتباط: تكامل الارتباط على طول الجبهة بعد طرح متوسط الإزاحة، وهو طول ارتباط exp(−½ (d / c)²).</translation>
    </message>
    <message>
        <source>Each piece of ground once, with when and from whom it last changed hands.</source>
        <translation>كل قطعة أرض مرة واحدة، مع متى وممّن انتقلت آخر مرة.</translation>
    </message>
    <message>
        <source>Each pocket</source>
        <translation>كل جيب</translation>
    </message>
    <message>
        <source>Each pocket, on each date, with all that is known of it.</source>
        <translation>كل جيب، في كل تاريخ، مع كل ما يُعرف عنه.</translation>
    </message>
    <message>
        <source>Each value is an actor</source>
        <translation>كل قيمة طرف</translation>
    </message>
    <message>
        <source>Edge follows a coast or border within</source>
        <translation>الحافة تتبع ساحلًا أو حدًا ضمن</translation>
    </message>
    <message>
        <source>Edges that two maps draw alike cancel; the rest is noded and each piece is labelled with who held it before and after. For each actor, area after less area before is gains less losses.</source>
        <translation>الحواف التي ترسمها الخريطتان بالشكل نفسه تُلغى؛ ويُعقَّد الباقي وتوسم كل قطعة بمن سيطر عليها قبل وبعد. لكل طرف، المساحة بعد ناقص المساحة قبل هي المكاسب ناقص الخسائر.</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>تحرير الحدث</translation>
    </message>
    <message>
        <source>Edit report</source>
        <translation>تحرير التقرير</translation>
    </message>
    <message>
        <source>Edit the event</source>
        <translation>تحرير الحدث</translation>
    </message>
    <message>
        <source>Empty the table: each value is an actor</source>
        <translation>إفراغ الجدول: كل قيمة طرف</translation>
    </message>
    <message>
        <source>Empty: found by its name; without one the layer is one map.</source>
        <translation>فارغ: يُعرف من اسمه؛ ومن دونه الطبقة خريطة واحدة.</translation>
    </message>
    <message>
        <source>Empty: found by its name; without one the layer is the ground of one side.</source>
        <translation>فارغ: يُعرف من اسمه؛ ومن دونه الطبقة أرض جانب واحد.</translation>
    </message>
    <message>
        <source>Empty: in this process, and in others beside it where the work that is left and idle processors make it pay. “in process”: here alone. “processes” or “processes:4”: in a pool of processes. host:port: on a Dask cluster.</source>
        <translation>فارغ: في هذه العملية، وفي غيرها بجانبها حيث يجعل العمل المتبقي والمعالجات الخاملة ذلك مجديًا. «in process»: هنا فقط. «processes» أو «processes:4»: في مجموعة عمليات. host:port: على عنقود Dask.</translation>
    </message>
    <message>
        <source>Empty: the layer's name.</source>
        <translation>فارغ: اسم الطبقة.</translation>
    </message>
    <message>
        <source>Empty: {fields}. Without it sides are not tested.</source>
        <translation>فارغ: {fields}. من دونه لا تُختبر الجوانب.</translation>
    </message>
    <message>
        <source>Encirclement</source>
        <translation>التطويق</translation>
    </message>
    <message>
        <source>Encirclement gap</source>
        <translation>ثغرة التطويق</translation>
    </message>
    <message>
        <source>Encirclement gap over time</source>
        <translation>ثغرة التطويق عبر الزمن</translation>
    </message>
    <message>
        <source>Encirclement gap round {core}</source>
        <translation>ثغرة التطويق حول {core}</translation>
    </message>
    <message>
        <source>Encirclement gap, km</source>
        <translation>ثغرة التطويق، كم</translation>
    </message>
    <message>
        <source>Encirclement gap, {core}</source>
        <translation>ثغرة التطويق، {core}</translation>
    </message>
    <message>
        <source>Encirclement gap: how much open ground, along the shortest lines across it, the encirclers would still have to close to cut the pocket off from its rear.</source>
        <translation>ثغرة التطويق: مقدار الأرض المفتوحة، على أقصر الخطوط عبرها، التي ما زال على القوات المطوِّقة إغلاقها لقطع الجيب عن مؤخرته.</translation>
    </message>
    <message>
        <source>Encirclement gap: {encirclers} round {besieged}</source>
        <translation>ثغرة التطويق: {encirclers} حول {besieged}</translation>
    </message>
    <message>
        <source>Encirclement gaps: {encirclers}</source>
        <translation>ثغرات التطويق: {encirclers}</translation>
    </message>
    <message>
        <source>Encirclement gap{core}</source>
        <translation>ثغرة التطويق{core}</translation>
    </message>
    <message>
        <source>Encirclers</source>
        <translation>القوات المطوِّقة</translation>
    </message>
    <message>
        <source>Encirclers: {name}, the largest side but that of this ground.</source>
        <translation>القوات المطوِّقة: {name}، أكبر طرف غير صاحب هذه الأرض.</translation>
    </message>
    <message>
        <source>Encoding of texts</source>
        <translation>ترميز النصوص</translation>
    </message>
    <message>
        <source>End field</source>
        <translation>حقل النهاية</translation>
    </message>
    <message>
        <source>End to end against summed (km²)</source>
        <translation>من الطرف إلى الطرف مقابل المجموع (كم²)</translation>
    </message>
    <message>
        <source>End to end against summed: {actor}</source>
        <translation>من الطرف إلى الطرف مقابل المجموع: {actor}</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>قيود السجل</translation>
    </message>
    <message>
        <source>Error of the ratio (95 %)</source>
        <translation>خطأ النسبة (95 %)</translation>
    </message>
    <message>
        <source>Error, by formula: each end of a gap line is known to ± the position error s (one sigma); a gap of k lines has sigma s·√(2k), and ± is 1.96 sigma. It holds where errors go together over more than the neighbourhood of a line's end.</source>
        <translation>الخطأ بالصيغة: يُعرف كل طرف من خط الثغرة بدقة ± خطأ الموضع s (سيغما واحدة)؛ ولثغرة من k خطوط سيغما قدرها s·√(2k)، و± هي 1.96 سيغما. يصح ذلك حيث تترافق الأخطاء على أكثر من جوار طرف الخط.</translation>
    </message>
    <message>
        <source>Error, by how sure the ground is: the gap is measured with all ground of which the map is not sure given to the one side, then to the other. The interval reaches from the least of these to the most, and holds that of the position error.</source>
        <translation>الخطأ بحسب اليقين بالأرض: تُقاس الثغرة مع إعطاء كل الأرض التي لا تتيقن منها الخريطة لأحد الطرفين ثم للآخر. يمتد المجال من أصغر هذه القيم إلى أكبرها ويشمل مجال خطأ الموضع.</translation>
    </message>
    <message>
        <source>Error, by simulation: every boundary was moved {runs} times by a random field along it, with the position error and the correlation length given, and the gap measured anew. The interval of 95 % is that of the runs, less the bias that errors give a minimum.</source>
        <translation>الخطأ بالمحاكاة: حُرّكت كل الحدود {runs} مرة بحقل عشوائي على طولها، بخطأ الموضع وطول الارتباط المعطيين، وقيست الثغرة من جديد. فاصل 95 % هو فاصل هذه المرات، ناقص التحيّز الذي تُحدثه الأخطاء في القيمة الدنيا.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Event and its reports</source>
        <translation>الحدث وتقاريره</translation>
    </message>
    <message>
        <source>Event store</source>
        <translation>مخزن الأحداث</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Events linked to “{layer}”.</source>
        <translation>أحداث مرتبطة بـ«{layer}».</translation>
    </message>
    <message>
        <source>Events near changes</source>
        <translation>أحداث قرب التغيّرات</translation>
    </message>
    <message>
        <source>Events of one feature of “{layer}”.</source>
        <translation>أحداث معلم واحد من «{layer}».</translation>
    </message>
    <message>
        <source>Events of the selected features of “{layer}”.</source>
        <translation>أحداث المعالم المحددة من «{layer}».</translation>
    </message>
    <message>
        <source>Events: {events}. Reports: {reports}.</source>
        <translation>الأحداث: {events}. التقارير: {reports}.</translation>
    </message>
    <message>
        <source>Every change from map to map, a row a connected piece.</source>
        <translation>كل تغيّر من خريطة إلى أخرى، صف لكل قطعة متصلة.</translation>
    </message>
    <message>
        <source>Every change, with how many events and reports stand near it, by grade.</source>
        <translation>كل تغيّر مع عدد الأحداث والتقارير القريبة منه، حسب الدرجة.</translation>
    </message>
    <message>
        <source>Every line needs an uncertainty greater than 0 to be weighted by it.</source>
        <translation>يلزم لكل خط عدم يقين أكبر من 0 ليُرجَّح به.</translation>
    </message>
    <message>
        <source>Every map in this folder and its subfolders is read, besides the layers.</source>
        <translation>تُقرأ كل خريطة في هذا المجلد ومجلداته الفرعية، إلى جانب الطبقات.</translation>
    </message>
    <message>
        <source>Excluded pieces</source>
        <translation>القطع المستبعدة</translation>
    </message>
    <message>
        <source>Export map</source>
        <translation>تصدير الخريطة</translation>
    </message>
    <message>
        <source>Export sources</source>
        <translation>تصدير المصادر</translation>
    </message>
    <message>
        <source>Export sources…</source>
        <translation>تصدير المصادر…</translation>
    </message>
    <message>
        <source>Export writes every page on a larger sheet, with marks where it is trimmed</source>
        <translation>يكتب التصدير كل صفحة على ورقة أكبر، مع علامات عند مواضع القص</translation>
    </message>
    <message>
        <source>Export writes one picture of the map for each date into it. Empty: none</source>
        <translation>يكتب التصدير فيه صورة للخريطة لكل تاريخ. فارغ: لا شيء</translation>
    </message>
    <message>
        <source>Exports, pages and web maps leave out what is internal or restricted, and hide a blurred event's place in a cell of at least 10 km.</source>
        <translation>التصدير والصفحات وخرائط الويب تستثني ما هو داخلي أو مقيَّد، وتخفي مكان الحدث المموَّه في خلية لا تقل عن 10 كم.</translation>
    </message>
    <message>
        <source>Exports, pages and web maps leave out what is internal or restricted.</source>
        <translation>التصدير والصفحات وخرائط الويب تستثني ما هو داخلي أو مقيَّد.</translation>
    </message>
    <message>
        <source>Exte&amp;nt</source>
        <translation>ال&amp;مدى</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>F: reliability cannot be judged</source>
        <translation>F: يتعذّر تقدير الموثوقية</translation>
    </message>
    <message>
        <source>Features of one “{field}” that hang together are one road.</source>
        <translation>معالم «{field}» الواحد المتصلة طريق واحد.</translation>
    </message>
    <message>
        <source>Fetches builds that are known to fit this QGIS into a folder of your profile, and checks them. Nothing of QGIS's own is changed.</source>
        <translation>يجلب إصدارات معروف أنها تلائم QGIS هذا إلى مجلد في ملفك التعريفي ويتحقق منها. لا يُغيَّر شيء من QGIS نفسه.</translation>
    </message>
    <message>
        <source>Fetching libraries for Salient</source>
        <translation>جارٍ جلب مكتبات Salient</translation>
    </message>
    <message>
        <source>Fetching {files} from {index}</source>
        <translation>جارٍ جلب {files} من {index}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Field of the actor on the left</source>
        <translation>حقل الطرف على اليسار</translation>
    </message>
    <message>
        <source>Field of the actor on the right</source>
        <translation>حقل الطرف على اليمين</translation>
    </message>
    <message>
        <source>Field of the dated lines with their uncertainty (1 sigma, metres), for WLR.</source>
        <translation>حقل عدم اليقين للخطوط المؤرخة (1 سيغما، أمتار)، لـWLR.</translation>
    </message>
    <message>
        <source>Field with the class of control: assessed, claimed, contested, infiltrated. Features without a class always count.</source>
        <translation>حقل فئة السيطرة: assessed وclaimed وcontested وinfiltrated. المعالم بلا فئة تُحتسب دائمًا.</translation>
    </message>
    <message>
        <source>Field with the date of the map that a feature belongs to: a date, a date and time, or ISO text (2025-01-31). Leave it empty where the layer holds one map; where features of several dates share ground that is refused.</source>
        <translation>حقل تاريخ الخريطة التي ينتمي إليها المعلم: تاريخ، أو تاريخ ووقت، أو نص ISO (2025-01-31). اتركه فارغًا إذا كانت في الطبقة خريطة واحدة؛ وإذا اشتركت معالم عدة تواريخ في أرض رُفض ذلك.</translation>
    </message>
    <message>
        <source>Field with the date. Empty: one known by name, else one undated map.</source>
        <translation>حقل التاريخ. فارغ: حقل يُعرف من اسمه، وإلا فخريطة واحدة بلا تاريخ.</translation>
    </message>
    <message>
        <source>Field with the name of the core. Empty: one called “name” or the like, else the feature id.</source>
        <translation>حقل اسم المركز. فارغ: حقل باسم «name» أو نحوه، وإلا فمعرّف المعلم.</translation>
    </message>
    <message>
        <source>Field with the name of who holds the ground.</source>
        <translation>حقل اسم المسيطر على الأرض.</translation>
    </message>
    <message>
        <source>Field with the names of the places. Empty: a field called “name” or the like.</source>
        <translation>حقل أسماء الأماكن. فارغ: حقل باسم «name» أو نحوه.</translation>
    </message>
    <message>
        <source>Field with the names of the sectors. Empty: a field called “name” or the like, or their numbers.</source>
        <translation>حقل أسماء القطاعات. فارغ: حقل باسم «name» أو نحوه، أو أرقامها.</translation>
    </message>
    <message>
        <source>Field with the names. Empty: a field called “name” or the like.</source>
        <translation>حقل الأسماء. فارغ: حقل باسم «name» أو نحوه.</translation>
    </message>
    <message>
        <source>Field with the population. Null and 0 mean unknown, and are counted as such.</source>
        <translation>حقل عدد السكان. القيمة الخالية و0 تعنيان غير معروف وتُحسبان كذلك.</translation>
    </message>
    <message>
        <source>Field with the road's name or number. Features of one name that hang together are one road, any other is its own. Empty: a field called “ref”, “name” or “road”.</source>
        <translation>حقل اسم الطريق أو رقمه. المعالم المتصلة ذات الاسم الواحد طريق واحد، وكل ما عداها طريق بذاته. فارغ: حقل اسمه «ref» أو «name» أو «road».</translation>
    </message>
    <message>
        <source>Field with who holds the place. Empty: one known by its name.</source>
        <translation>حقل المسيطر على المكان. فارغ: حقل يُعرف من اسمه.</translation>
    </message>
    <message>
        <source>Fields with the first and the last day on which a feature holds. Empty: those known by name. There is a map for each date at which something changes.</source>
        <translation>حقلان بأول يوم وآخر يوم يسري فيه المعلم. فارغ: الحقول المعروفة بالاسم. هناك خريطة لكل تاريخ يتغيّر فيه شيء.</translation>
    </message>
    <message>
        <source>File or layer</source>
        <translation>ملف أو طبقة</translation>
    </message>
    <message>
        <source>Fills in the claim that the quotation states. Check it before you save.</source>
        <translation>يملأ الادعاء الوارد في الاقتباس. تحقق منه قبل الحفظ.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>ترشيح الأسماء</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>البحث عن مكان</translation>
    </message>
    <message>
        <source>Find a place of the project by its name</source>
        <translation>البحث عن مكان في المشروع باسمه</translation>
    </message>
    <message>
        <source>Finds the encirclement gap: the least total length of lines across open ground that, with the encirclers' own ground and barriers, cuts the core off from its rear. One gap line or several, one encircling body or many: the answer is the exact minimum.

Without a core the algorithm searches for the pockets that threaten, with gap lines up to the widest gap, and ranks them by area / gap².

Lengths and areas are geodesic, on the ellipsoid of the layer's coordinate reference system, and do not depend on the project.

States: “open”; “narrow”, under the fire-control range; “sealed”, the gap is 0; “core taken”, the core stands on the encirclers' ground; “no closure”, no ring is possible. With a date field every date is measured, with the closing rate and, where the trend is significant, the date on which the gap may seal.

The numeric outputs are those of the last date and the first core.</source>
        <translation>يجد ثغرة التطويق: أصغر طول إجمالي لخطوط عبر أرض مفتوحة تقطع، مع أرض القوات المطوِّقة والحواجز، المركز عن مؤخرته. خط ثغرة واحد أو عدة خطوط، كتلة مطوِّقة واحدة أو كثيرة: الجواب هو القيمة الدنيا الدقيقة.

بلا مركز تبحث الخوارزمية عن الجيوب المهددة، بخطوط ثغرة حتى أوسع ثغرة، وترتّبها حسب المساحة / الثغرة².

الأطوال والمساحات جيوديسية، على إهليلج نظام الإحداثيات المرجعي للطبقة، ولا تعتمد على المشروع.

الحالات: «open» مفتوحة؛ «narrow» ضيقة، دون مدى السيطرة النارية؛ «sealed» مغلقة، الثغرة 0؛ «core taken»، المركز على أرض القوات المطوِّقة؛ «no closure»، لا طوق ممكن. مع حقل تاريخ يُقاس كل تاريخ، مع معدل الإغلاق، وحيث يكون الاتجاه معنويًا، التاريخ الذي قد تُغلق فيه الثغرة.

المخرجات الرقمية لآخر تاريخ وأول مركز.</translation>
    </message>
    <message>
        <source>Finds the pocket round the core as Encirclement gap does, and of a layer of roads those that still lead into it.

A road leads in if a connected stretch of it runs over open ground from inside the pocket, across a gap line, to ground outside. Touching the encirclers' edge is not passing: what comes nearer to closed ground than a centimetre is cut there. Connected features of one name or number are one road.

Each road is measured along its way: from the point of it nearest to the core, the shortest way along it to the gap line, and a distance of your choice beyond. Its figures are the least distance to the encirclers' ground, where that is, and the share of the way within the fire-control range. Distances are geodesic, on the ellipsoid of the control layer.

Roads that leave the pocket only over closed ground are “cut”. A sealed pocket has no road out and no nearest distance; where the core is taken, or nothing parts it from the rear, there is no pocket, and the number of roads is empty, too.

The numeric outputs are those of the last date and the first core.</source>
        <translation>يجد الجيب حول المركز كما تفعل «ثغرة التطويق»، ومن طبقة طرق تلك التي لا تزال تؤدي إليه.

يؤدي الطريق إلى الداخل إذا مرّ مقطع متصل منه على أرض مفتوحة من داخل الجيب، عبر خط ثغرة، إلى أرض خارجه. ملامسة حافة القوات المطوِّقة ليست مرورًا: ما يقترب من أرض مغلقة أكثر من سنتيمتر يُقطع هناك. والمعالم المتصلة ذات الاسم أو الرقم الواحد طريق واحد.

يُقاس كل طريق على طول مساره: من أقرب نقطة فيه إلى المركز، أقصر مسار عليه إلى خط الثغرة، ومسافة من اختيارك بعده. وأرقامه هي أصغر مسافة إلى أرض القوات المطوِّقة، وموضعها، ونسبة المسار الواقعة ضمن مدى السيطرة النارية. المسافات جيوديسية، على إهليلج طبقة السيطرة.

الطرق التي لا تغادر الجيب إلا عبر أرض مغلقة «مقطوعة». والجيب المغلق لا طريق خارجًا منه ولا أصغر مسافة؛ وحيث استُولي على المركز، أو لا شيء يفصله عن المؤخرة، فلا جيب، وعدد الطرق فارغ أيضًا.

المخرجات الرقمية لآخر تاريخ وأول مركز.</translation>
    </message>
    <message>
        <source>Finds the sourced events near each change, counts them by grade, and lists what no source reports.</source>
        <translation>يجد الأحداث الموثّقة قرب كل تغيّر ويعدّها حسب الدرجة ويسرد ما لا يذكره أي مصدر.</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Finish the page by hand in QGIS's layout window</source>
        <translation>أكمل الصفحة يدويًا في نافذة تخطيط QGIS</translation>
    </message>
    <message>
        <source>Fire-control range</source>
        <translation>مدى السيطرة النارية</translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>التاريخ الأول</translation>
    </message>
    <message>
        <source>First date of the layers</source>
        <translation>أول تاريخ في الطبقات</translation>
    </message>
    <message>
        <source>First date. Empty: the first there is.</source>
        <translation>التاريخ الأول. فارغ: أول تاريخ متاح.</translation>
    </message>
    <message>
        <source>First from the start of the transect</source>
        <translation>الأول من بداية المقطع</translation>
    </message>
    <message>
        <source>First maker</source>
        <translation>المُعدّ الأول</translation>
    </message>
    <message>
        <source>First map: {date}. Before that the gap was that of another pocket; choose its date to set the two side by side.</source>
        <translation>الخريطة الأولى: {date}. قبل ذلك كانت الثغرة ثغرة جيب آخر؛ اختر تاريخه لوضع الاثنين جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>First sealed</source>
        <translation>أول إغلاق</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>القيم الأولى</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Folder for one PNG a date of the layers, 1,920 dots wide, with title and date: the map alone, for a film. Their names sort by date.</source>
        <translation>مجلد لملف PNG لكل تاريخ من الطبقات، بعرض 1,920 نقطة، بالعنوان والتاريخ: الخريطة وحدها، لفيلم. تُرتَّب أسماؤها حسب التاريخ.</translation>
    </message>
    <message>
        <source>Follow the temporal controller</source>
        <translation>اتباع المتحكم الزمني</translation>
    </message>
    <message>
        <source>Followed beyond the gap</source>
        <translation>المتابعة بعد الثغرة</translation>
    </message>
    <message>
        <source>Follows control over all dates of a layer: area, gain, loss and front of each actor, every change, when each piece of ground last changed hands, and a report with charts.</source>
        <translation>يتتبع السيطرة عبر كل تواريخ طبقة: مساحة كل طرف ومكسبه وخسارته وجبهته، وكل تغيّر، ومتى انتقلت كل قطعة أرض آخر مرة، وتقريرًا برسوم بيانية.</translation>
    </message>
    <message>
        <source>For each place: who holds it (and since when, with dates), distance and direction to the nearest front, distance to the nearest ground of anybody else, and distance and direction from the nearest reference place, or from each: “Qadir: 119 km (74 mi) west of Deir ez-Zor”.

The front is the boundary that two actors share. Where nobody borders on anybody on the map, the edge of all held ground stands in for it, and the words say so.

With an own side given, a place on anybody else's ground lies behind lines, at the distance from the nearest ground of the own side.

Distances are geodesic, on the ellipsoid of the control layer's coordinate reference system. Directions are those from the place to the front, and from the reference place to the place. Where drawings overlap, all their holders are named.</source>
        <translation>لكل مكان: من يسيطر عليه (ومنذ متى، مع التواريخ)، والمسافة والاتجاه إلى أقرب جبهة، والمسافة إلى أقرب أرض لأي طرف آخر، والمسافة والاتجاه من أقرب مكان مرجعي، أو من كل منها: «القدير: على بعد 119 كم (74 ميلًا) غرب دير الزور».

الجبهة هي الحدود التي يشترك فيها طرفان. وحيث لا يجاور أحد أحدًا على الخريطة، تحل محلها حافة كل الأرض المسيطَر عليها، ويذكر النص ذلك.

إذا أُعطي جانب خاص، فالمكان الواقع على أرض غيره يقع خلف الخطوط، بالمسافة من أقرب أرض لهذا الجانب.

المسافات جيوديسية، على إهليلج نظام الإحداثيات المرجعي لطبقة السيطرة. والاتجاهات هي من المكان إلى الجبهة، ومن المكان المرجعي إلى المكان. وحيث تتداخل الرسوم، يُذكر كل المسيطرين.</translation>
    </message>
    <message>
        <source>For gap and pocket by each maker, side by side; needs a core.</source>
        <translation>للثغرة والجيب لكل مُعدّ جنبًا إلى جنب؛ يحتاج إلى مركز.</translation>
    </message>
    <message>
        <source>For the log; may be empty</source>
        <translation>للسجل؛ يجوز تركه فارغًا</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Frames of an animation</source>
        <translation>إطارات الرسوم المتحركة</translation>
    </message>
    <message>
        <source>Frames of an earlier run that were removed from “{folder}”: {count}.</source>
        <translation>إطارات تشغيل سابق أُزيلت من «{folder}»: {count}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From each reference place</source>
        <translation>من كل مكان مرجعي</translation>
    </message>
    <message>
        <source>From place</source>
        <translation>من مكان</translation>
    </message>
    <message>
        <source>From two control maps, of a day and of the day before, to a page.</source>
        <translation>من خريطتَي سيطرة، ليوم ولليوم السابق، إلى صفحة.</translation>
    </message>
    <message>
        <source>From two control maps, of a day and of the day before, to a page: prepares the maps, measures the encirclement gap and the sealed pockets of the day, finds what changed hands since the day before, matches each change to sourced events, and lays out a map.

Maps are files or layers whose names or date fields tell the day. Open this file in the model designer to change a step.</source>
        <translation>من خريطتَي سيطرة، ليوم ولليوم السابق، إلى صفحة: يُعدّ الخريطتين، ويقيس ثغرة التطويق والجيوب المغلقة لليوم، ويجد ما انتقل من يد إلى أخرى منذ اليوم السابق، ويطابق كل تغيّر بأحداث موثّقة بمصادر، ويُخرج خريطة.

الخرائط ملفات أو طبقات تدل أسماؤها أو حقول التاريخ فيها على اليوم. افتح هذا الملف في مصمم النماذج لتغيير خطوة.</translation>
    </message>
    <message>
        <source>Front after</source>
        <translation>الجبهة بعد</translation>
    </message>
    <message>
        <source>Front and change</source>
        <translation>الجبهة والتغيّرات</translation>
    </message>
    <message>
        <source>Front before</source>
        <translation>الجبهة قبل</translation>
    </message>
    <message>
        <source>Front line</source>
        <translation>خط الجبهة</translation>
    </message>
    <message>
        <source>Front line before</source>
        <translation>خط الجبهة قبل</translation>
    </message>
    <message>
        <source>Front line on {date}</source>
        <translation>خط الجبهة في {date}</translation>
    </message>
    <message>
        <source>Front line: no pieces under {length} (insets {closer}) or loops under {width}.</source>
        <translation>خط الجبهة: حُذفت القطع الأقصر من {length} ({closer} في الخرائط المكبّرة) والعُرى الأضيق من {width}.</translation>
    </message>
    <message>
        <source>Front line: not drawn in neighbouring states where the map marks no holder opposite.</source>
        <translation>خط الجبهة: غير مرسوم في الدول المجاورة حيث لا تنسب الخريطة الأرض المقابلة إلى أي طرف.</translation>
    </message>
    <message>
        <source>Front line: pieces under {length}, loops under {width} are left out.</source>
        <translation>خط الجبهة: حُذفت القطع الأقصر من {length} والعُرى الأضيق من {width}.</translation>
    </message>
    <message>
        <source>Front line: teeth of a side’s colour face the other</source>
        <translation>خط الجبهة: أسنان بلون طرف تتجه نحو الآخر</translation>
    </message>
    <message>
        <source>Front lines</source>
        <translation>خطوط الجبهة</translation>
    </message>
    <message>
        <source>Front lines between actors on the first date.</source>
        <translation>خطوط الجبهة بين الأطراف في التاريخ الأول.</translation>
    </message>
    <message>
        <source>Front lines between actors on the second date.</source>
        <translation>خطوط الجبهة بين الأطراف في التاريخ الثاني.</translation>
    </message>
    <message>
        <source>Front moved back</source>
        <translation>تراجعت الجبهة</translation>
    </message>
    <message>
        <source>Front moved forward</source>
        <translation>تقدّمت الجبهة</translation>
    </message>
    <message>
        <source>Front nearer than this to such a border is none, in metres.</source>
        <translation>الجبهة الأقرب من هذا إلى حد كهذا لا تُعد جبهة، بالأمتار.</translation>
    </message>
    <message>
        <source>Front transects</source>
        <translation>مقاطع عرضية للجبهة</translation>
    </message>
    <message>
        <source>Frontline diff</source>
        <translation>تغيّر خط الجبهة</translation>
    </message>
    <message>
        <source>Gain and loss added up from map to map, and their difference, which is the change from end to end.</source>
        <translation>المكسب والخسارة مجموعين من خريطة إلى خريطة، والفرق بينهما، وهو التغيّر من البداية إلى النهاية.</translation>
    </message>
    <message>
        <source>Gain and loss from map to map: {actor}</source>
        <translation>المكسب والخسارة من خريطة إلى أخرى: {actor}</translation>
    </message>
    <message>
        <source>Gained (km²)</source>
        <translation>المكتسَب (كم²)</translation>
    </message>
    <message>
        <source>Gained and lost (km²)</source>
        <translation>المكتسَب والمفقود (كم²)</translation>
    </message>
    <message>
        <source>Gained and lost: where two maps differ, without the thin strips that arise where a line was only drawn anew.</source>
        <translation>المكتسب والمفقود: حيث تختلف خريطتان، دون الشرائط الضيقة التي تنشأ حين يُعاد رسم خط فحسب.</translation>
    </message>
    <message>
        <source>Gained by {actor}</source>
        <translation>اكتسبه {actor}</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>الثغرة</translation>
    </message>
    <message>
        <source>Gap (km)</source>
        <translation>الثغرة (كم)</translation>
    </message>
    <message>
        <source>Gap and pocket</source>
        <translation>الثغرة والجيب</translation>
    </message>
    <message>
        <source>Gap and pocket by each maker need encirclers and a core.</source>
        <translation>الثغرة والجيب لكل مُعدّ يحتاجان إلى قوات مطوِّقة ومركز.</translation>
    </message>
    <message>
        <source>Gap at {place}</source>
        <translation>الثغرة عند {place}</translation>
    </message>
    <message>
        <source>Gap at {place}, {date}</source>
        <translation>الثغرة عند {place}، {date}</translation>
    </message>
    <message>
        <source>Gap explorer</source>
        <translation>مستكشف الثغرات</translation>
    </message>
    <message>
        <source>Gap lines</source>
        <translation>خطوط الثغرة</translation>
    </message>
    <message>
        <source>Gap lines longer than this are not considered. Empty: no limit with a core.</source>
        <translation>لا يُنظر في خطوط ثغرة أطول من هذا. فارغ: بلا حد مع وجود مركز.</translation>
    </message>
    <message>
        <source>Gap lines longer than this are not looked for.</source>
        <translation>لا يُبحث عن خطوط ثغرة أطول من هذا.</translation>
    </message>
    <message>
        <source>Gap lines longer than this, in metres, are not considered.</source>
        <translation>خطوط الثغرة الأطول من هذا، بالأمتار، لا تُؤخذ في الحسبان.</translation>
    </message>
    <message>
        <source>Gap lines of “Encirclement gap”. Empty: looked for on the control layer.</source>
        <translation>خطوط الثغرة من «ثغرة التطويق». فارغ: يُبحث عنها في طبقة السيطرة.</translation>
    </message>
    <message>
        <source>Gap lines on the last date</source>
        <translation>خطوط الثغرة في التاريخ الأخير</translation>
    </message>
    <message>
        <source>Gap over time</source>
        <translation>الثغرة عبر الزمن</translation>
    </message>
    <message>
        <source>Gap round a place</source>
        <translation>الثغرة حول مكان</translation>
    </message>
    <message>
        <source>Gap summary</source>
        <translation>ملخص الثغرة</translation>
    </message>
    <message>
        <source>Gap trend</source>
        <translation>اتجاه الثغرة</translation>
    </message>
    <message>
        <source>Gap, km</source>
        <translation>الثغرة، كم</translation>
    </message>
    <message>
        <source>Gap, with its error</source>
        <translation>الثغرة مع خطئها</translation>
    </message>
    <message>
        <source>Gaps drawn without their length</source>
        <translation>ثغرات مرسومة بلا طولها</translation>
    </message>
    <message>
        <source>Gaps drawn without their length, for want of room: {count}, among them {least} of the smallest.</source>
        <translation>ثغرات رُسمت بلا طولها لضيق المكان: {count}، منها من أصغرها: {least}.</translation>
    </message>
    <message>
        <source>Gaps drawn without their length, for want of room: {count}.</source>
        <translation>ثغرات رُسمت بلا طولها لضيق المكان: {count}.</translation>
    </message>
    <message>
        <source>Gaps whose length finds no room on the map: {count}. Choose a larger paper, or a smaller extent.</source>
        <translation>ثغرات لا يجد طولها مكانًا على الخريطة: {count}. اختر ورقًا أكبر أو مدى أصغر.</translation>
    </message>
    <message>
        <source>Generic</source>
        <translation>عام</translation>
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
        <translation>أعطِ خط أساس أو مقاطع من عندك، لا كليهما.</translation>
    </message>
    <message>
        <source>Give a control layer or dated lines, one of the two.</source>
        <translation>أعطِ طبقة سيطرة أو خطوطًا مؤرخة، أحدهما.</translation>
    </message>
    <message>
        <source>Give a layer of places or a module, one of the two.</source>
        <translation>أعطِ طبقة أماكن أو وحدة (module)، أحدهما.</translation>
    </message>
    <message>
        <source>Give one study area: as “study_area”, or with the options.</source>
        <translation>أعطِ منطقة دراسة واحدة: بصفة «study_area»، أو مع الخيارات.</translation>
    </message>
    <message>
        <source>Give the maps of two makers at least.</source>
        <translation>أعطِ خرائط مُعدَّين اثنين على الأقل.</translation>
    </message>
    <message>
        <source>Give the maps of two makers at least: one agrees with itself.</source>
        <translation>أعطِ خرائط مُعدَّين اثنين على الأقل: الواحد يتفق مع نفسه.</translation>
    </message>
    <message>
        <source>Give two control layers, before and after, or one control layer with a date field.</source>
        <translation>أعطِ طبقتي سيطرة، قبل وبعد، أو طبقة سيطرة واحدة بحقل تاريخ.</translation>
    </message>
    <message>
        <source>Give two layers, before and after, or one layer with a date field and the two dates. Edges that both maps draw alike cancel, so the cost grows with the change and not with the map. The result equals a full overlay.

The balance: for each actor the area after less the area before is its gains less its losses, redraw noise included. Areas and lengths are geodesic.

Depth is area over the length of the old front that the change starts from; the greatest depth is its furthest point. A lodgement behind the lines has no old front and no depth. On a layer of one actor all of its boundary is front; a study area leaves out what lies on its edge or outside.

The numeric outputs are those of the actor that is named, or of the one with the greatest net change. The ratio is area after over area before; its error is half its 95 % interval for the position error that is given.</source>
        <translation>أعطِ طبقتين، قبل وبعد، أو طبقة واحدة بحقل تاريخ والتاريخين. الحواف التي ترسمها الخريطتان بالشكل نفسه تُلغى، فتزيد الكلفة مع التغيّر لا مع الخريطة. والنتيجة تساوي تراكبًا كاملًا.

الميزان: لكل طرف، المساحة بعد ناقص المساحة قبل هي مكاسبه ناقص خسائره، بما فيها ضجيج إعادة الرسم. المساحات والأطوال جيوديسية.

العمق هو المساحة مقسومة على طول الجبهة القديمة التي يبدأ منها التغيّر؛ وأقصى عمق هو أبعد نقطة فيه. ورأس الجسر خلف الخطوط لا جبهة قديمة له ولا عمق. في طبقة طرف واحد تكون كل حدوده جبهة؛ ومنطقة الدراسة تستثني ما يقع على حافتها أو خارجها.

المخرجات الرقمية للطرف المسمّى، أو لصاحب أكبر تغيّر صافٍ. والنسبة هي المساحة بعد على المساحة قبل؛ وخطؤها نصف فاصلها 95 % لخطأ الموضع المعطى.</translation>
    </message>
    <message>
        <source>Give “choices”, or actor, date, fields and overlaps by themselves, not both.</source>
        <translation>أعطِ «choices»، أو الطرف والتاريخ والحقول و«overlaps» كلًّا على حدة، لا كليهما.</translation>
    </message>
    <message>
        <source>Grade: reliability of the source (A–F), then credibility of the information (1–6); – stands for not graded. The two are independent.</source>
        <translation>الدرجة: موثوقية المصدر (A–F) ثم مصداقية المعلومة (1–6)؛ – تعني غير مقيَّم. والاثنتان مستقلتان.</translation>
    </message>
    <message>
        <source>Greatest distance (m)</source>
        <translation>أكبر مسافة (م)</translation>
    </message>
    <message>
        <source>Greatest length of a piece whose distance is measured, in metres.</source>
        <translation>أكبر طول لقطعة تُقاس مسافتها، بالأمتار.</translation>
    </message>
    <message>
        <source>Ground (km²)</source>
        <translation>الأرض (كم²)</translation>
    </message>
    <message>
        <source>Ground belongs to the actor of the nearest place (Voronoi), up to the reach; beyond it nobody is drawn. “sure” falls from 1 at a place to 0 at the reach, and half-way to a place of another actor, in steps. Gap and pocket area carry it as ±.

Places are points with an actor, or a module of Wikipedia's detailed maps (Lua, or the same columns as CSV: lat, long, mark). With dates a place keeps its actor until it is named again, unless each date names all places.

Barriers are what no place's word crosses: polygons such as the sea are nobody's, lines divide the ground where they cut it through.

With roads or rivers the nearest place is that with the cheapest way: a kilometre along a road counts less, crossing a river more, unless a road crosses it. Ways are found on a grid, at most 1.3 % longer than straight.

Such a map is an estimate: between two towns the line is drawn half-way, whatever the ground. Distances are taken in a plane round the middle of the study area.</source>
        <translation>تعود الأرض إلى طرف أقرب مكان (فورونوي)، حتى المدى؛ وبعده لا يُرسم أحد. تهبط «sure» من 1 عند المكان إلى 0 عند المدى، وفي منتصف الطريق إلى مكان طرف آخر، على خطوات. وتحملها الثغرة ومساحة الجيب بصفة ±.

الأماكن نقاط لها طرف، أو وحدة من خرائط ويكيبيديا المفصلة (Lua، أو الأعمدة نفسها في CSV: lat, long, mark). مع التواريخ يحتفظ المكان بطرفه حتى يُذكر مجددًا، ما لم يسمِّ كل تاريخ جميع الأماكن.

الحواجز هي ما لا تعبره كلمة أي مكان: المضلعات كالبحر ليست لأحد، والخطوط تقسم الأرض حيث تقطعها من طرف إلى طرف.

مع الطرق أو الأنهار يكون أقرب مكان هو صاحب أرخص مسلك: كيلومتر على الطريق يُحتسب أقل، وعبور نهر أكثر، ما لم يعبره طريق. تُبحث المسالك على شبكة، وهي أطول من المستقيم بـ1.3 % على الأكثر.

خريطة كهذه تقدير: بين بلدتين يُرسم الخط في المنتصف، مهما كانت الأرض. تؤخذ المسافات في مستوٍ حول وسط منطقة الدراسة.</translation>
    </message>
    <message>
        <source>Ground by what each maker says of it.</source>
        <translation>الأرض حسب ما يقوله كل مُعدّ عنها.</translation>
    </message>
    <message>
        <source>Ground counts as redrawn, not changed, where its widest place is narrower than the width asked for, or where most of it is given back within the dates asked for. It is part of gain and loss, and is also given apart.</source>
        <translation>تُعدّ الأرض معادة الرسم لا متغيّرة حيث يكون أوسع موضع فيها أضيق من العرض المطلوب، أو حيث يُعاد معظمها خلال عدد التواريخ المطلوب. وهي جزء من المكسب والخسارة، وتُعطى أيضًا على حدة.</translation>
    </message>
    <message>
        <source>Ground drawn first, summed up</source>
        <translation>الأرض المرسومة أولًا، مجموعة</translation>
    </message>
    <message>
        <source>Ground gained by</source>
        <translation>الأرض التي اكتسبها</translation>
    </message>
    <message>
        <source>Ground gained: pieces under {width} off the front line as drawn are left out.</source>
        <translation>الأرض المكتسبة: حُذفت القطع الأضيق من {width} البعيدة عن خط الجبهة المرسوم.</translation>
    </message>
    <message>
        <source>Ground gained: where the two maps differ, in pieces of at least {area}.</source>
        <translation>الأرض المكتسبة: حيث تختلف الخريطتان، في قطع لا تقل عن {area}.</translation>
    </message>
    <message>
        <source>Ground held on this map, km²</source>
        <translation>الأرض المسيطَر عليها على هذه الخريطة، كم²</translation>
    </message>
    <message>
        <source>Ground held, km²</source>
        <translation>الأرض المسيطَر عليها، كم²</translation>
    </message>
    <message>
        <source>Ground less sure than {least} may belong to either side: the gap is also measured with all of it given to the one and to the other.</source>
        <translation>الأرض الأقل يقينًا من {least} قد تعود إلى أي جانب: تُقاس الثغرة أيضًا بنسبتها كلها إلى هذا ثم إلى ذاك.</translation>
    </message>
    <message>
        <source>Ground less sure than {least} may belong to either side: ± holds all.</source>
        <translation>الأرض الأقل تأكيدًا من {least} قد تعود لأيّ من الجانبين: ± يشملها كلها.</translation>
    </message>
    <message>
        <source>Ground on which makers came to differ, who was first, how it ended.</source>
        <translation>أرض اختلف عليها المُعدّون، ومن سبق، وكيف انتهى الأمر.</translation>
    </message>
    <message>
        <source>Ground on which two makers came to differ, by who changed it first.</source>
        <translation>أرض اختلف عليها مُعدّان، حسب من غيّرها أولًا.</translation>
    </message>
    <message>
        <source>Ground that is taken</source>
        <translation>الأرض المستولى عليها</translation>
    </message>
    <message>
        <source>Ground that passed from one actor to another, redraw noise marked.</source>
        <translation>الأرض المنتقلة من طرف إلى آخر، مع تمييز ضجيج إعادة الرسم.</translation>
    </message>
    <message>
        <source>Ground that two actors are drawn on</source>
        <translation>الأرض المرسوم عليها طرفان</translation>
    </message>
    <message>
        <source>Grows the core, in metres.</source>
        <translation>يوسّع المركز، بالأمتار.</translation>
    </message>
    <message>
        <source>Guess again</source>
        <translation>التخمين من جديد</translation>
    </message>
    <message>
        <source>Guess it again from the columns' names</source>
        <translation>تخمينها من جديد من أسماء الأعمدة</translation>
    </message>
    <message>
        <source>Guessed from the columns' names</source>
        <translation>مخمَّن من أسماء الأعمدة</translation>
    </message>
    <message>
        <source>Guessed: {mapping}</source>
        <translation>المخمَّن: {mapping}</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>ملفات HTML (*.html)</translation>
    </message>
    <message>
        <source>Half of the front is nearer than this.</source>
        <translation>نصف الجبهة أقرب من هذا.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>Held by {actor}</source>
        <translation>تحت سيطرة {actor}</translation>
    </message>
    <message>
        <source>Held by {actor}, on this map</source>
        <translation>تحت سيطرة {actor} على هذه الخريطة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Hide the earlier</source>
        <translation>إخفاء السابق</translation>
    </message>
    <message>
        <source>How a line that ends within the study area gets to its edge.</source>
        <translation>كيف يصل خط ينتهي داخل منطقة الدراسة إلى حافتها.</translation>
    </message>
    <message>
        <source>How dates are written, in your own words: YYYY or YY, MM, M or MON, DD or D, * for anything; all else stands for itself, as in “map D.M.YY”.</source>
        <translation>كيف تُكتب التواريخ، بكلماتك: YYYY أو YY، وMM أو M أو MON، وDD أو D، و* لأي شيء؛ وكل ما عداها يعني نفسه، كما في «map D.M.YY».</translation>
    </message>
    <message>
        <source>How dates are written.</source>
        <translation>كيفية كتابة التواريخ.</translation>
    </message>
    <message>
        <source>How far a line of the map may be from the true one (1 sigma)</source>
        <translation>كم قد يبعد خط في الخريطة عن الخط الحقيقي (1 سيغما)</translation>
    </message>
    <message>
        <source>How far a line of the map may lie from the true one, in metres.</source>
        <translation>كم قد يبعد خط في الخريطة عن الخط الحقيقي، بالأمتار.</translation>
    </message>
    <message>
        <source>How far a line of the map may lie from the true one, one standard deviation, in metres. The errors of the results follow from it.</source>
        <translation>كم قد يبعد خط الخريطة عن الحقيقي، انحراف معياري واحد، بالأمتار. ومنه تُحسب أخطاء النتائج.</translation>
    </message>
    <message>
        <source>How far a place may lie from where the layer has it.</source>
        <translation>كم قد يبعد المكان عن موضعه في الطبقة.</translation>
    </message>
    <message>
        <source>How far a place's word goes: beyond it the map says nothing.</source>
        <translation>مدى كلمة المكان: بعده لا تقول الخريطة شيئًا.</translation>
    </message>
    <message>
        <source>How far a value may be from one that is claimed as “about”.</source>
        <translation>كم قد تبعد القيمة عن قيمة مُدَّعاة بـ«حوالي».</translation>
    </message>
    <message>
        <source>How far an event may lie from a change, in metres, beside its own precision.</source>
        <translation>كم قد يبعد الحدث عن التغيّر، بالأمتار، إضافة إلى دقته.</translation>
    </message>
    <message>
        <source>How far an event may lie from a change. The event's own location precision is added to it.</source>
        <translation>كم قد يبعد الحدث عن التغيّر. تُضاف إليه دقة موقع الحدث نفسه.</translation>
    </message>
    <message>
        <source>How far from a named place forces may have met, if the claim says none.</source>
        <translation>كم قد تبعد عن مكان مذكور نقطة التقاء القوات، إن لم يذكر الادعاء ذلك.</translation>
    </message>
    <message>
        <source>How far two drawings of one coast or border may lie apart, in metres. Where the front meets a border, its end is uncertain by as much. 0: the whole edge of a lone actor's ground is front.</source>
        <translation>كم قد يتباعد رسمان لساحل واحد أو حدود واحدة، بالأمتار. حيث تلتقي الجبهة بالحدود يكون طرفها غير يقيني بالقدر نفسه. 0: كل حافة أرض الطرف الوحيد جبهة.</translation>
    </message>
    <message>
        <source>How it was measured, how sure. Empty: what the outputs of Salient among the layers say.</source>
        <translation>كيف جرى القياس، وما مدى اليقين. فارغ: ما تقوله مخرجات Salient بين الطبقات.</translation>
    </message>
    <message>
        <source>How many days an event may lie before or after a change, beside its own precision.</source>
        <translation>كم يومًا قد يسبق الحدث التغيّر أو يليه، إضافة إلى دقته.</translation>
    </message>
    <message>
        <source>How many days an event may lie before or after a change. The event's own date precision is added to it.</source>
        <translation>كم يومًا قد يسبق الحدث التغيّر أو يليه. تُضاف إليه دقة تاريخ الحدث نفسه.</translation>
    </message>
    <message>
        <source>How much more {actor} held on each date than on the one before.</source>
        <translation>مقدار ما زادت به سيطرة {actor} في كل تاريخ عن سابقه.</translation>
    </message>
    <message>
        <source>How the advance is drawn</source>
        <translation>كيفية رسم التقدّم</translation>
    </message>
    <message>
        <source>How wide a direction is that a claim states in words.</source>
        <translation>عرض الاتجاه الذي يذكره الادعاء بالكلمات.</translation>
    </message>
    <message>
        <source>Hypothetical advance</source>
        <translation>تقدّم افتراضي</translation>
    </message>
    <message>
        <source>Hypothetical advance (lines)</source>
        <translation>تقدّم افتراضي (خطوط)</translation>
    </message>
    <message>
        <source>Hypothetical: click one end of the stretch of front to be moved.</source>
        <translation>افتراضي: انقر أحد طرفي مقطع الجبهة المراد تحريكه.</translation>
    </message>
    <message>
        <source>Hypothetical: draw the ground that {actor} takes; right click ends a polygon.</source>
        <translation>افتراضي: ارسم الأرض التي يأخذها {actor}؛ النقر الأيمن ينهي المضلع.</translation>
    </message>
    <message>
        <source>Hypothetical: draw the line along which {actor} advances; right click ends it.</source>
        <translation>افتراضي: ارسم الخط الذي يتقدم عليه {actor}؛ النقر الأيمن ينهيه.</translation>
    </message>
    <message>
        <source>Hypothetical: draw where the front of {actor} would run, from front to front; right click ends it.</source>
        <translation>افتراضي: ارسم مسار جبهة {actor} المفترض، من جبهة إلى جبهة؛ النقر الأيمن ينهيه.</translation>
    </message>
    <message>
        <source>Hypothetical: nothing of what a variant shows has happened.</source>
        <translation>افتراضي: لم يحدث شيء مما يظهره البديل.</translation>
    </message>
    <message>
        <source>Id in the dataset</source>
        <translation>المعرّف في مجموعة البيانات</translation>
    </message>
    <message>
        <source>Import a dataset…</source>
        <translation>استيراد مجموعة بيانات…</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>عدم استيراد شيء</translation>
    </message>
    <message>
        <source>Import sourced events</source>
        <translation>استيراد أحداث موثّقة بمصادر</translation>
    </message>
    <message>
        <source>Imported events</source>
        <translation>الأحداث المستوردة</translation>
    </message>
    <message>
        <source>In a field</source>
        <translation>في حقل</translation>
    </message>
    <message>
        <source>In how many steps “sure” falls from the place to the reach.</source>
        <translation>عدد الخطوات التي تهبط بها «sure» من المكان إلى المدى.</translation>
    </message>
    <message>
        <source>In kilometres off the roads: 0.5 lets a road carry twice as far.</source>
        <translation>بالكيلومترات خارج الطرق: 0.5 تجعل الطريق يصل إلى ضعف البعد.</translation>
    </message>
    <message>
        <source>In metres, half on either side of the baseline.</source>
        <translation>بالأمتار، النصف على كل جانب من خط الأساس.</translation>
    </message>
    <message>
        <source>In the direction of drawing, where no field says who.</source>
        <translation>باتجاه الرسم، حيث لا يذكر حقلٌ مَن.</translation>
    </message>
    <message>
        <source>In the map view</source>
        <translation>في عرض الخريطة</translation>
    </message>
    <message>
        <source>In this process</source>
        <translation>في هذه العملية</translation>
    </message>
    <message>
        <source>In w&amp;hich language</source>
        <translation>بأي ل&amp;غة</translation>
    </message>
    <message>
        <source>Inconsistent</source>
        <translation>غير متسق</translation>
    </message>
    <message>
        <source>Inconsistent up to a position error of {metres} (1 sigma).</source>
        <translation>غير متوافق حتى خطأ موضع قدره {metres} (1 سيغما).</translation>
    </message>
    <message>
        <source>Inconsistent up to an error of places of {metres} (1 sigma).</source>
        <translation>غير متوافق حتى خطأ في الأماكن قدره {metres} (1 سيغما).</translation>
    </message>
    <message>
        <source>Information &amp;credibility</source>
        <translation>مص&amp;داقية المعلومة</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>المدخلات</translation>
    </message>
    <message>
        <source>Install for me…</source>
        <translation>التثبيت نيابةً عني…</translation>
    </message>
    <message>
        <source>Installed by Salient: {path}</source>
        <translation>ثبّته Salient: {path}</translation>
    </message>
    <message>
        <source>Intersections</source>
        <translation>التقاطعات</translation>
    </message>
    <message>
        <source>It can be read, not saved to. Go back to a copy of the store, or import what it holds into a new one.</source>
        <translation>يمكن قراءته لا الحفظ فيه. عُد إلى نسخة من المخزن، أو استورد ما يحويه إلى مخزن جديد.</translation>
    </message>
    <message>
        <source>It cannot be read as a vector layer.</source>
        <translation>لا يمكن قراءته كطبقة متجهة.</translation>
    </message>
    <message>
        <source>It could be told with a position error under {metres} (1 sigma).</source>
        <translation>يمكن الجزم به بخطأ موضع أقل من {metres} (1 سيغما).</translation>
    </message>
    <message>
        <source>It could be told with an error of places under {metres} (1 sigma).</source>
        <translation>يمكن الجزم به بخطأ في الأماكن أقل من {metres} (1 سيغما).</translation>
    </message>
    <message>
        <source>It declares entities, which a map needs none of; it is not read.</source>
        <translation>يعلن كيانات (entities) لا تحتاجها خريطة؛ لم يُقرأ.</translation>
    </message>
    <message>
        <source>It is all that {encirclers} do not hold within the ring, and not the ground of {names} alone.</source>
        <translation>وهو كل ما لا تسيطر عليه {encirclers} داخل الطوق، لا أرض {names} وحدها.</translation>
    </message>
    <message>
        <source>It is no KML: its first element is not “kml”.</source>
        <translation>ليس KML: عنصره الأول ليس «kml».</translation>
    </message>
    <message>
        <source>It is no valid KML: {error}.</source>
        <translation>ليس KML صالحًا: {error}.</translation>
    </message>
    <message>
        <source>It is not clear which columns of {name} hold {lacking}. It has: {columns}. Give a mapping.</source>
        <translation>ليس واضحًا أي أعمدة {name} تحوي {lacking}. فيه: {columns}. أعطِ مطابقة.</translation>
    </message>
    <message>
        <source>It is the same list, corrected</source>
        <translation>هي القائمة نفسها مصححة</translation>
    </message>
    <message>
        <source>It would unpack to {size} GB and is not read. Unpack it by hand first.</source>
        <translation>سيبلغ {size} GB عند فك ضغطه فلم يُقرأ. فك ضغطه يدويًا أولًا.</translation>
    </message>
    <message>
        <source>Its correlation length</source>
        <translation>طول ارتباطه</translation>
    </message>
    <message>
        <source>Its placemarks could not be kept in memory.</source>
        <translation>تعذّر الاحتفاظ بعلامات مواضعه في الذاكرة.</translation>
    </message>
    <message>
        <source>JPG files (*.jpg);;WebP files (*.webp)</source>
        <translation>ملفات JPG (*.jpg);;ملفات WebP (*.webp)</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>ملفات JSON</translation>
    </message>
    <message>
        <source>Join ends within</source>
        <translation>وصل النهايات ضمن</translation>
    </message>
    <message>
        <source>Joins published control maps into one layer with actor, date and class, repaired.</source>
        <translation>يجمع خرائط السيطرة المنشورة في طبقة واحدة بطرف وتاريخ وفئة، مُصلَحة.</translation>
    </message>
    <message>
        <source>Keep as layers</source>
        <translation>حفظ كطبقات</translation>
    </message>
    <message>
        <source>Keep both in sight</source>
        <translation>إبقاء الاثنين ظاهرين</translation>
    </message>
    <message>
        <source>Keep it with both, and report it</source>
        <translation>إبقاؤها لدى الاثنين والإبلاغ عنها</translation>
    </message>
    <message>
        <source>Keep mine, and list them</source>
        <translation>إبقاء ما لي وسردها</translation>
    </message>
    <message>
        <source>Keep results in</source>
        <translation>حفظ النتائج في</translation>
    </message>
    <message>
        <source>Keep variant</source>
        <translation>حفظ البديل</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>أرقام رئيسية</translation>
    </message>
    <message>
        <source>Key figures, continued</source>
        <translation>أرقام رئيسية، تتمة</translation>
    </message>
    <message>
        <source>Kilometres (miles)</source>
        <translation>كيلومترات (أميال)</translation>
    </message>
    <message>
        <source>Kilometres only</source>
        <translation>كيلومترات فقط</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>L&amp;ongitude</source>
        <translation>خط ال&amp;طول</translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation>ال&amp;طبقات</translation>
    </message>
    <message>
        <source>Land and borders: {source}.</source>
        <translation>اليابسة والحدود: {source}.</translation>
    </message>
    <message>
        <source>Land and sea belo&amp;w the layers</source>
        <translation>الي&amp;ابسة والبحر تحت الطبقات</translation>
    </message>
    <message>
        <source>Land and sea beneath</source>
        <translation>اليابسة والبحر في الخلفية</translation>
    </message>
    <message>
        <source>Land area of {names}, {area}</source>
        <translation>مساحة اليابسة: {names}، {area}</translation>
    </message>
    <message>
        <source>Land: {maker}.</source>
        <translation>اليابسة: {maker}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language and print</source>
        <translation>اللغة والطباعة</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>آخر تغيّر</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>التاريخ الأخير</translation>
    </message>
    <message>
        <source>Last date but one</source>
        <translation>التاريخ قبل الأخير</translation>
    </message>
    <message>
        <source>Last date of the layers</source>
        <translation>آخر تاريخ في الطبقات</translation>
    </message>
    <message>
        <source>Last date. Empty: the last there is.</source>
        <translation>التاريخ الأخير. فارغ: آخر تاريخ متاح.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Last reopened</source>
        <translation>آخر إعادة فتح</translation>
    </message>
    <message>
        <source>Last road</source>
        <translation>الطريق الأخير</translation>
    </message>
    <message>
        <source>Last sealed</source>
        <translation>آخر إغلاق</translation>
    </message>
    <message>
        <source>Lat&amp;itude</source>
        <translation>خط ال&amp;عرض</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Latitude {lat} is out of range: longitude and latitude seem to be swapped.</source>
        <translation>خط العرض {lat} خارج النطاق: يبدو أن خط الطول وخط العرض قد تبادلا مكانيهما.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Layers named after their makers, whose fields are found by their names.</source>
        <translation>طبقات بأسماء مُعدّيها، تُعرف حقولها من أسمائها.</translation>
    </message>
    <message>
        <source>Layers with dates show their last map up to this day. Empty: their last.</source>
        <translation>الطبقات ذات التواريخ تعرض آخر خرائطها حتى هذا اليوم. فارغ: الأخيرة.</translation>
    </message>
    <message>
        <source>Layers with dates show their last map up to this day: choose one, or type a day</source>
        <translation>الطبقات ذات التواريخ تعرض آخر خرائطها حتى هذا اليوم: اختر واحدًا أو اكتب يومًا</translation>
    </message>
    <message>
        <source>Layout templates (*.qpt)</source>
        <translation>قوالب التخطيط (*.qpt)</translation>
    </message>
    <message>
        <source>Lays out a map with its figures, sources and method, ready to print.</source>
        <translation>يُعد خريطة بأرقامها ومصادرها ومنهجها، جاهزة للطباعة.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استثناء</translation>
    </message>
    <message>
        <source>Leave out events and reports that are internal or restricted, and hide the place of events that are to be blurred.</source>
        <translation>استثناء الأحداث والتقارير الداخلية أو المقيَّدة، وإخفاء مكان الأحداث المطلوب تمويهها.</translation>
    </message>
    <message>
        <source>Leaves out ground that only one of the two maps is drawn on, for maps of different study areas; how much is left out is said.</source>
        <translation>يستثني الأرض المرسومة على إحدى الخريطتين فقط، لخرائط ذات مناطق دراسة مختلفة؛ ويُذكر مقدار ما استُثني.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المستثنى</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>مفتاح الخريطة</translation>
    </message>
    <message>
        <source>Legend, continued</source>
        <translation>مفتاح الخريطة، تتمة</translation>
    </message>
    <message>
        <source>Length of a transect</source>
        <translation>طول المقطع</translation>
    </message>
    <message>
        <source>Length of the front on the last date (km)</source>
        <translation>طول الجبهة في التاريخ الأخير (كم)</translation>
    </message>
    <message>
        <source>Lengths and areas allow for the curve of the earth.</source>
        <translation>تراعي الأطوال والمساحات انحناء الأرض.</translation>
    </message>
    <message>
        <source>Libraries…</source>
        <translation>المكتبات…</translation>
    </message>
    <message>
        <source>Line of contact: a row of arcs of either side</source>
        <translation>خط التماس: صف من الأقواس لكل طرف</translation>
    </message>
    <message>
        <source>Line of contact: arcs in the colour of {actor} lie on the other side’s ground, black ones on its own</source>
        <translation>خط التماس: الأقواس بلون {actor} تقع على أرض الطرف الآخر، والسوداء على أرضه</translation>
    </message>
    <message>
        <source>Line to cast transects from. Empty: the front of the first date.</source>
        <translation>الخط الذي تُرسم منه المقاطع. فارغ: جبهة التاريخ الأول.</translation>
    </message>
    <message>
        <source>Lines along which a place's word goes further.</source>
        <translation>خطوط تمتد على طولها كلمة المكان أبعد.</translation>
    </message>
    <message>
        <source>Lines that cost a place's word to cross, but where a road does.</source>
        <translation>خطوط لا تعبرها كلمة المكان إلا بكلفة، إلا حيث يعبرها طريق.</translation>
    </message>
    <message>
        <source>Lines to be drawn among borders and towns, such as {table} of Natural Earth: as many as the scale has room for.</source>
        <translation>خطوط تُرسم بين الحدود والمدن، مثل {table} من Natural Earth: بقدر ما يتسع له المقياس.</translation>
    </message>
    <message>
        <source>Lines to measure along, in place of casting. Each starts at its base.</source>
        <translation>خطوط يُقاس عليها بدل رسم المقاطع. يبدأ كل منها من قاعدته.</translation>
    </message>
    <message>
        <source>Lines with the date field chosen above, in place of a control layer.</source>
        <translation>خطوط بحقل التاريخ المختار أعلاه، بدل طبقة سيطرة.</translation>
    </message>
    <message>
        <source>Lines, one or more a date, drawn with the same side always on the left.</source>
        <translation>خطوط، واحد أو أكثر لكل تاريخ، مرسومة والجانب نفسه دائمًا على اليسار.</translation>
    </message>
    <message>
        <source>Lines: roads, railways, or whatever supply comes along.</source>
        <translation>خطوط: طرق أو سكك حديد أو أي مسار يأتي منه الإمداد.</translation>
    </message>
    <message>
        <source>Link to the selected features</source>
        <translation>ربط بالمعالم المحددة</translation>
    </message>
    <message>
        <source>Link-up</source>
        <translation>التحام</translation>
    </message>
    <message>
        <source>Link-ups count within</source>
        <translation>يُحتسب الالتحام ضمن</translation>
    </message>
    <message>
        <source>Linked features</source>
        <translation>المعالم المرتبطة</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Links to features</source>
        <translation>روابط بالمعالم</translation>
    </message>
    <message>
        <source>Links to sources</source>
        <translation>روابط بالمصادر</translation>
    </message>
    <message>
        <source>Lists the sourced events that are linked to a feature.</source>
        <translation>يسرد الأحداث الموثّقة المرتبطة بمعلم.</translation>
    </message>
    <message>
        <source>Lists what happened to the shape of each side's ground over the dates of a layer: pockets, link-ups, splits, lodgements and salients, each with date and place.</source>
        <translation>يسرد ما حدث لشكل أرض كل جانب عبر تواريخ طبقة: الجيوب والالتحامات والانقسامات ورؤوس الجسور والنتوءات، كلٌّ بتاريخه ومكانه.</translation>
    </message>
    <message>
        <source>Location &amp;precision where a row says none (± m)</source>
        <translation>&amp;دقة الموقع حيث لا يذكرها الصف (± م)</translation>
    </message>
    <message>
        <source>Location p&amp;recision (± m)</source>
        <translation>دقة المو&amp;قع (± م)</translation>
    </message>
    <message>
        <source>Location precision</source>
        <translation>دقة الموقع</translation>
    </message>
    <message>
        <source>Location precision (± m)</source>
        <translation>دقة الموقع (± م)</translation>
    </message>
    <message>
        <source>Location precision of a click</source>
        <translation>دقة موقع النقرة</translation>
    </message>
    <message>
        <source>Locator: {source}.</source>
        <translation>خريطة الموقع: {source}.</translation>
    </message>
    <message>
        <source>Lodgement</source>
        <translation>رأس جسر</translation>
    </message>
    <message>
        <source>Lodgement eliminated</source>
        <translation>أُزيل رأس الجسر</translation>
    </message>
    <message>
        <source>Lodgement relieved</source>
        <translation>فُكّ الحصار عن رأس الجسر</translation>
    </message>
    <message>
        <source>Log entry {entries} is not the one that was noted: the log was written anew.</source>
        <translation>قيد السجل {entries} ليس القيد المدوَّن في الملاحظة: كُتب السجل من جديد.</translation>
    </message>
    <message>
        <source>Log entry {number}, SHA-256 {hash}.</source>
        <translation>القيد {number} من السجل، SHA-256 {hash}.</translation>
    </message>
    <message>
        <source>Log entry {seq} follows entry {before}: entries are missing or repeated.</source>
        <translation>قيد السجل {seq} يلي القيد {before}: هناك قيود ناقصة أو مكررة.</translation>
    </message>
    <message>
        <source>Log entry {seq} is not chained to the entry before it.</source>
        <translation>قيد السجل {seq} غير مرتبط بسلسلة القيد الذي قبله.</translation>
    </message>
    <message>
        <source>Log entry {seq} was changed after it was written.</source>
        <translation>غُيّر قيد السجل {seq} بعد كتابته.</translation>
    </message>
    <message>
        <source>Log of changes</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>Longitude {lon}, latitude {lat} is not on the Earth in degrees.</source>
        <translation>خط الطول {lon} وخط العرض {lat} ليسا على الأرض بالدرجات.</translation>
    </message>
    <message>
        <source>Look for other people's saves every</source>
        <translation>البحث عن حفظ الآخرين كل</translation>
    </message>
    <message>
        <source>Looking for the front…</source>
        <translation>جارٍ البحث عن الجبهة…</translation>
    </message>
    <message>
        <source>Lost (km²)</source>
        <translation>المفقود (كم²)</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>MP4 films (*.mp4);;GIF films (*.gif)</source>
        <translation>أفلام MP4 (*.mp4);;أفلام GIF (*.gif)</translation>
    </message>
    <message>
        <source>Made on {date} with Salient {version}.</source>
        <translation>أُعدّ في {date} باستخدام Salient {version}.</translation>
    </message>
    <message>
        <source>Made with Salient {version} and Leaflet 1.9.4 (© Volodymyr Agafonkin, BSD-2-Clause).</source>
        <translation>أُنشئ بواسطة Salient {version} وLeaflet 1.9.4 (© Volodymyr Agafonkin, BSD-2-Clause).</translation>
    </message>
    <message>
        <source>Make a situation map</source>
        <translation>إنشاء خريطة الوضع الميداني</translation>
    </message>
    <message>
        <source>Make a web map</source>
        <translation>إنشاء خريطة ويب</translation>
    </message>
    <message>
        <source>Make it if it is not there</source>
        <translation>إنشاؤه إن لم يكن موجودًا</translation>
    </message>
    <message>
        <source>Make one, or open one: the button at the top left.</source>
        <translation>أنشئ واحدًا أو افتح واحدًا: الزر في الأعلى.</translation>
    </message>
    <message>
        <source>Makers differ</source>
        <translation>المُعِدّون مختلفون</translation>
    </message>
    <message>
        <source>Makers in pairs</source>
        <translation>المُعدّون أزواجًا</translation>
    </message>
    <message>
        <source>Makes a control layer of towns with an actor, and says how sure it is.</source>
        <translation>ينشئ طبقة سيطرة من بلدات لكل منها طرف، ويذكر مدى التأكد منها.</translation>
    </message>
    <message>
        <source>Makes a print layout from a template: title, as-of date, map with graticule, locator, legend of what is visible, scale bars in kilometres and miles, key figures, numbered sources whose numbers stand on the map, method, credits and disclaimer.

Key figures are read from the outputs of Salient among the layers. Sources come from a store of sourced events; a list that does not fit flows to pages of its own.

The layout stays in the project under the title's name for hand finishing. Running again with the same title and template refreshes it, and leaves items where you moved them.

The map’s file ends in .pdf (vector, real text, georeferenced), .svg (a named layer for each of the map’s), .png, .jpg or .webp.</source>
        <translation>يصنع تخطيط طباعة من قالب: عنوان، وتاريخ الوضع، وخريطة بشبكة إحداثيات، وخريطة موقع، ووسيلة إيضاح لما هو ظاهر، وأشرطة مقياس بالكيلومترات والأميال، وأرقام رئيسية، ومصادر مرقمة تظهر أرقامها على الخريطة، ومنهج، وشكر، وإخلاء مسؤولية.

تُقرأ الأرقام الرئيسية من مخرجات Salient بين الطبقات. وتأتي المصادر من مخزن أحداث موثّقة بمصادر؛ والقائمة التي لا تتسع تمتد إلى صفحات خاصة بها.

يبقى التخطيط في المشروع باسم العنوان لإنهائه يدويًا. إعادة التشغيل بالعنوان والقالب نفسيهما تحدّثه، وتترك العناصر حيث نقلتها.

ينتهي ملف الخريطة بـ.pdf (متجهي، بنص حقيقي ومرجع جغرافي) أو .svg (طبقة مسمّاة لكل طبقة من الخريطة) أو .png أو .jpg أو .webp.</translation>
    </message>
    <message>
        <source>Makes one HTML file of a series: a map to pan and zoom, a slider and a play button for the dates, gaps, pockets, changes, fronts and places, numbered sources that open on a click, figures and chart that follow the date, legend, method and credits.

The file works from a disk, without a network and in a frame of another page. It asks the network for nothing, unless “Map tiles” names a source; what the layers and sources say is shown as text. “#date=2025-06-21” after its address opens it on a date.

Ground that two dates share is written once: half a year of daily maps of a whole front takes less than 3 MB.</source>
        <translation>يصنع ملف HTML واحدًا من سلسلة: خريطة للتحريك والتكبير، وشريط تمرير وزر تشغيل للتواريخ، وثغرات وجيوب وتغيّرات وجبهات وأماكن، ومصادر مرقمة تُفتح بنقرة، وأرقام ورسم بياني تتبع التاريخ، ووسيلة إيضاح ومنهج وشكر.

يعمل الملف من القرص، بلا شبكة، وداخل إطار في صفحة أخرى. ولا يطلب من الشبكة شيئًا، ما لم تسمِّ «مربعات الخريطة» مصدرًا؛ وما تقوله الطبقات والمصادر يُعرض نصًا. إضافة «#date=2025-06-21» بعد عنوانه تفتحه على تاريخ.

الأرض المشتركة بين تاريخين تُكتب مرة واحدة: نصف سنة من الخرائط اليومية لجبهة كاملة يشغل أقل من 3 م.ب.</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Map number</source>
        <translation>رقم الخريطة</translation>
    </message>
    <message>
        <source>Map of</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>Map of {date}</source>
        <translation>خريطة {date}</translation>
    </message>
    <message>
        <source>Map page…</source>
        <translation>صفحة خريطة…</translation>
    </message>
    <message>
        <source>Map tiles</source>
        <translation>مربعات الخريطة</translation>
    </message>
    <message>
        <source>Map tips and identify results of “{layer}” list events. Switch map tips on in the View menu.</source>
        <translation>تلميحات الخريطة ونتائج التعرّف لـ«{layer}» تسرد الأحداث. فعّل تلميحات الخريطة من قائمة العرض.</translation>
    </message>
    <message>
        <source>Map without a date</source>
        <translation>خريطة بلا تاريخ</translation>
    </message>
    <message>
        <source>Map {number}.</source>
        <translation>الخريطة {number}.</translation>
    </message>
    <message>
        <source>Map. The arrow keys move it, plus and minus change its scale.</source>
        <translation>الخريطة. مفاتيح الأسهم تحركها، والزائد والناقص يغيّران مقياسها.</translation>
    </message>
    <message>
        <source>Mapping (*.json)</source>
        <translation>المطابقة (*.json)</translation>
    </message>
    <message>
        <source>Mapping of columns</source>
        <translation>مطابقة الأعمدة</translation>
    </message>
    <message>
        <source>Maps and reports</source>
        <translation>خرائط وتقارير</translation>
    </message>
    <message>
        <source>Maps by {makers}{date}</source>
        <translation>خرائط {makers}{date}</translation>
    </message>
    <message>
        <source>Maps of a month or a year are compared with maps of a day as if all were of {date} ({makers}). Compare dates of one precision.</source>
        <translation>تُقارن خرائط شهر أو سنة بخرائط يوم كأنها كلها بتاريخ {date} ({makers}). قارن تواريخ متساوية الدقة.</translation>
    </message>
    <message>
        <source>Maps of intervals on</source>
        <translation>خرائط الفترات في</translation>
    </message>
    <message>
        <source>Match evidence</source>
        <translation>مطابقة الأدلة</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>Measure in the layer's plane</source>
        <translation>القياس في مستوى الطبقة</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>مقيس على</translation>
    </message>
    <message>
        <source>Measured on {best}, claimed for {wanted}.</source>
        <translation>قيس في {best}، والادعاء لـ{wanted}.</translation>
    </message>
    <message>
        <source>Measured on {best}, the map after {wanted}.</source>
        <translation>قيس في {best}، على الخريطة التالية لـ{wanted}.</translation>
    </message>
    <message>
        <source>Measured on {best}, the map before {wanted}.</source>
        <translation>قيس في {best}، على الخريطة السابقة لـ{wanted}.</translation>
    </message>
    <message>
        <source>Measures how far encirclers are from sealing off a core, and the pocket they would cut off.</source>
        <translation>يقيس ما يفصل القوات المطوِّقة عن إحكام الطوق حول المركز، والجيب الذي ستقطعه.</translation>
    </message>
    <message>
        <source>Measures the pockets that encirclers have sealed: area and its error, who holds the ring, the places inside, since when, and what the area compares to.</source>
        <translation>يقيس الجيوب التي أغلقتها القوات المطوِّقة: المساحة وخطأها، والمسيطر على الطوق، والأماكن داخله، ومنذ متى، وما تُقارَن به المساحة.</translation>
    </message>
    <message>
        <source>Measures the quantities that reports claim and says which agree with the layers.</source>
        <translation>يقيس الكميات التي تدّعيها التقارير ويبيّن ما يتفق منها مع الطبقات.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>جارٍ القياس…</translation>
    </message>
    <message>
        <source>Median distance (m)</source>
        <translation>المسافة الوسيطة (م)</translation>
    </message>
    <message>
        <source>Median distance between fronts</source>
        <translation>المسافة الوسيطة بين الجبهات</translation>
    </message>
    <message>
        <source>Merge the selected events</source>
        <translation>دمج الأحداث المحددة</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>المنهج</translation>
    </message>
    <message>
        <source>Method note</source>
        <translation>ملاحظة المنهج</translation>
    </message>
    <message>
        <source>Miles (kilometres)</source>
        <translation>أميال (كيلومترات)</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ما لي</translation>
    </message>
    <message>
        <source>More figures find no room here</source>
        <translation>لا متسع هنا لمزيد من الأرقام</translation>
    </message>
    <message>
        <source>More figures on the next page: {count}</source>
        <translation>أرقام أخرى في الصفحة التالية: {count}</translation>
    </message>
    <message>
        <source>More makers</source>
        <translation>مُعدّون آخرون</translation>
    </message>
    <message>
        <source>More pockets on the map</source>
        <translation>جيوب أخرى على الخريطة</translation>
    </message>
    <message>
        <source>More than half of them do</source>
        <translation>أكثر من نصفهم</translation>
    </message>
    <message>
        <source>More than {most_rears} separate rear places: merge them or choose fewer.</source>
        <translation>أكثر من {most_rears} من أماكن المؤخرة المنفصلة: ادمجها أو اختر أقل.</translation>
    </message>
    <message>
        <source>Move a stretch of the front</source>
        <translation>تحريك مقطع من الجبهة</translation>
    </message>
    <message>
        <source>Move every boundary at random so many times and measure the gap on each map: interval, bias and share sealed, where vertices do not all err as one. 200 do; 0: the interval is that of a formula. With a core only.</source>
        <translation>تحريك كل الحدود عشوائيًا هذا العدد من المرات وقياس الثغرة على كل خريطة: الفاصل والتحيّز ونسبة الإغلاق، حيث لا تخطئ الرؤوس كلها معًا. 200 تكفي؛ 0: الفاصل من صيغة. مع مركز فقط.</translation>
    </message>
    <message>
        <source>Move the stretch away from its own ground, and click to put it down.</source>
        <translation>حرّك المقطع بعيدًا عن أرضه، وانقر لوضعه.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Movement of the front</source>
        <translation>حركة الجبهة</translation>
    </message>
    <message>
        <source>Movement of {actor}</source>
        <translation>حركة {actor}</translation>
    </message>
    <message>
        <source>My own maps…</source>
        <translation>خرائطي الخاصة…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name at least one actor: who can hold ground on the map?</source>
        <translation>سمِّ طرفًا واحدًا على الأقل: من يمكنه السيطرة على أرض في الخريطة؟</translation>
    </message>
    <message>
        <source>Name at least one encircler. “{name}” has: {actor_names}.</source>
        <translation>سمِّ قوة مطوِّقة واحدة على الأقل. في «{name}»: {actor_names}.</translation>
    </message>
    <message>
        <source>Name of the field with the actor. Empty: that of the profile.</source>
        <translation>اسم حقل الطرف. فارغ: حقل الملف التعريفي.</translation>
    </message>
    <message>
        <source>Name of the field with the class. Empty: that of the profile.</source>
        <translation>اسم حقل الفئة. فارغ: حقل الملف التعريفي.</translation>
    </message>
    <message>
        <source>Name of the field with the date. Empty: that of the profile, else names.</source>
        <translation>اسم حقل التاريخ. فارغ: حقل الملف التعريفي، وإلا فالأسماء.</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>اسم التخطيط</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>اسم المكان</translation>
    </message>
    <message>
        <source>Name of the variant</source>
        <translation>اسم البديل</translation>
    </message>
    <message>
        <source>Name of whoever holds the ground that no polygon holds, such as the defender on a map that shows the occupied ground only. It stands in tables, maps and reports.</source>
        <translation>اسم المسيطر على الأرض التي لا يحويها مضلع، كالمدافع على خريطة لا تُظهر إلا الأرض المحتلة. يظهر في الجداول والخرائط والتقارير.</translation>
    </message>
    <message>
        <source>Name the encirclers in the panel, then click again.</source>
        <translation>سمِّ القوات المطوِّقة في اللوحة ثم انقر مجددًا.</translation>
    </message>
    <message>
        <source>Name the encirclers, the besieged, or both.</source>
        <translation>سمِّ القوات المطوِّقة أو المحاصَرين أو كليهما.</translation>
    </message>
    <message>
        <source>Names separated by ;</source>
        <translation>أسماء مفصولة بـ ;</translation>
    </message>
    <message>
        <source>Names separated by semicolons. Empty: all but “claimed” and “infiltrated”.</source>
        <translation>أسماء مفصولة بفواصل منقوطة. فارغ: الكل عدا «claimed» و«infiltrated».</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>ضيّق</translation>
    </message>
    <message>
        <source>Nautical miles (kilometres)</source>
        <translation>أميال بحرية (كيلومترات)</translation>
    </message>
    <message>
        <source>Nearest points of the roads</source>
        <translation>أقرب نقاط الطرق</translation>
    </message>
    <message>
        <source>Nearest to the encirclers</source>
        <translation>الأقرب إلى القوات المطوِّقة</translation>
    </message>
    <message>
        <source>Nearest to the encirclers (m)</source>
        <translation>الأقرب إلى القوات المطوِّقة (م)</translation>
    </message>
    <message>
        <source>Neck of a pocket</source>
        <translation>عنق الجيب</translation>
    </message>
    <message>
        <source>Needed only where dates can be read as day/month and as month/day.</source>
        <translation>لازم فقط حيث يمكن قراءة التواريخ يوم/شهر وشهر/يوم.</translation>
    </message>
    <message>
        <source>Needed only where most rows are about something else than those that the store knows by the same name and ids.</source>
        <translation>لا يلزم إلا إذا كانت أغلب الصفوف عن شيء غير ما يعرفه المخزن بالاسم والمعرّفات نفسها.</translation>
    </message>
    <message>
        <source>Neighbouring state</source>
        <translation>دولة مجاورة</translation>
    </message>
    <message>
        <source>Neither GnuPG nor minisign is installed, so nothing was signed.</source>
        <translation>لا GnuPG ولا minisign مثبَّت، فلم يُوقَّع شيء.</translation>
    </message>
    <message>
        <source>Neither map has an actor “{name}”. They have: {known}.</source>
        <translation>لا يوجد الطرف «{name}» في أيّ من الخريطتين. فيهما: {known}.</translation>
    </message>
    <message>
        <source>Net (km² a day)</source>
        <translation>الصافي (كم² في اليوم)</translation>
    </message>
    <message>
        <source>Net (km²)</source>
        <translation>الصافي (كم²)</translation>
    </message>
    <message>
        <source>Neutral ground is open</source>
        <translation>الأرض المحايدة مفتوحة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>New control layer</source>
        <translation>طبقة سيطرة جديدة</translation>
    </message>
    <message>
        <source>New control layer…</source>
        <translation>طبقة سيطرة جديدة…</translation>
    </message>
    <message>
        <source>New course of the front</source>
        <translation>مسار الجبهة الجديد</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>حدث جديد</translation>
    </message>
    <message>
        <source>New event store</source>
        <translation>مخزن أحداث جديد</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>تقرير جديد</translation>
    </message>
    <message>
        <source>New store…</source>
        <translation>مخزن جديد…</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>Next day…</source>
        <translation>اليوم التالي…</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Nine tenths of the front within (m)</source>
        <translation>تسعة أعشار الجبهة ضمن (م)</translation>
    </message>
    <message>
        <source>No Python interpreter was found that worker processes could be started with and that computes with the same libraries as this process, GEOS among them.</source>
        <translation>لم يُعثر على مفسّر Python يمكن بدء العمليات العاملة به ويحسب بالمكتبات نفسها التي تحسب بها هذه العملية، ومنها GEOS.</translation>
    </message>
    <message>
        <source>No algorithm can run yet. {how}</source>
        <translation>لا يمكن تشغيل أي خوارزمية بعد. {how}</translation>
    </message>
    <message>
        <source>No bar: no change</source>
        <translation>بلا عمود: بلا تغيير</translation>
    </message>
    <message>
        <source>No bar: no change, or no map</source>
        <translation>بلا عمود: بلا تغيير أو بلا خريطة</translation>
    </message>
    <message>
        <source>No build of {names} is known to fit Python {key}. Install by hand: {how}</source>
        <translation>لا يُعرف إصدار من {names} يلائم Python {key}. ثبّت يدويًا: {how}</translation>
    </message>
    <message>
        <source>No closure</source>
        <translation>لا إغلاق</translation>
    </message>
    <message>
        <source>No column of {name} names a source: the events have no reports.</source>
        <translation>لا عمود في {name} يسمّي مصدرًا: الأحداث بلا تقارير.</translation>
    </message>
    <message>
        <source>No control mapped</source>
        <translation>لا سيطرة مرسومة</translation>
    </message>
    <message>
        <source>No counterpart beyond</source>
        <translation>لا نظير بعد</translation>
    </message>
    <message>
        <source>No date could be read (first text: “{shown}”). Dates are read as {formats}; give the format, a pattern like “map D.M.YY”, or a date for all.</source>
        <translation>تعذّرت قراءة أي تاريخ (أول نص: «{shown}»). تُقرأ التواريخ بصيغ {formats}؛ أعطِ الصيغة، أو نمطًا مثل «map D.M.YY»، أو تاريخًا للكل.</translation>
    </message>
    <message>
        <source>No date could be read as {format} (first text: “{shown}”). Nothing dated was found in {where}.</source>
        <translation>تعذّرت قراءة أي تاريخ بصيغة {format} (أول نص: «{shown}»). لم يُعثر على شيء مؤرخ في {where}.</translation>
    </message>
    <message>
        <source>No event is linked to “{layer}”.</source>
        <translation>لا حدث مرتبط بـ«{layer}».</translation>
    </message>
    <message>
        <source>No feature could be used. Remedy what the table of repairs names first.</source>
        <translation>لم يصلح أي معلم للاستخدام. عالج أولًا ما يذكره جدول الإصلاحات.</translation>
    </message>
    <message>
        <source>No feature has a control class that is to count ({names}). The classes are: {found}.</source>
        <translation>لا معلم له صنف سيطرة محسوب ({names}). الأصناف: {found}.</translation>
    </message>
    <message>
        <source>No feature of the project's layers is linked to this event.</source>
        <translation>لا معلم في طبقات المشروع مرتبط بهذا الحدث.</translation>
    </message>
    <message>
        <source>No file attached</source>
        <translation>لا ملف مرفق</translation>
    </message>
    <message>
        <source>No file was given.</source>
        <translation>لم يُعطَ أي ملف.</translation>
    </message>
    <message>
        <source>No gap line lies between {said}.</source>
        <translation>لا خط ثغرة بين {said}.</translation>
    </message>
    <message>
        <source>No ground changes hands.</source>
        <translation>لا أرض تنتقل من يد إلى أخرى.</translation>
    </message>
    <message>
        <source>No layer has a coordinate reference system, so nothing can be placed on the Earth. Set that of the layers and run again.</source>
        <translation>لا طبقة لها نظام إحداثيات مرجعي، فلا يمكن تحديد موضع شيء على الأرض. عيّن نظام الطبقات وشغّل من جديد.</translation>
    </message>
    <message>
        <source>No layer has a coordinate reference system. Set it in the layer's properties.</source>
        <translation>لا نظام إحداثيات مرجعي لأي طبقة. عيّنه في خصائص الطبقة.</translation>
    </message>
    <message>
        <source>No layer holds what the chart “{kind}” needs on two dates or more. Add an output of Encirclement gap, Pocket area or Control timeline, or choose “none”.</source>
        <translation>لا طبقة تحوي ما يحتاج إليه الرسم البياني «{kind}» في تاريخين أو أكثر. أضف مخرجًا من «ثغرة التطويق» أو «مساحة الجيب» أو «التسلسل الزمني للسيطرة»، أو اختر «none».</translation>
    </message>
    <message>
        <source>No layer is ticked. Tick at least one, or choose a theme.</source>
        <translation>لم تُحدَّد أي طبقة. حدّد واحدة على الأقل أو اختر سمة.</translation>
    </message>
    <message>
        <source>No line divides the study area. Check its place and the lines' CRS.</source>
        <translation>لا خط يقسم منطقة الدراسة. تحقق من مكانها ومن نظام إحداثيات الخطوط.</translation>
    </message>
    <message>
        <source>No line lies in the study area. Choose an area that the front crosses; mind the coordinate reference systems.</source>
        <translation>لا خط في منطقة الدراسة. اختر منطقة تعبرها الجبهة، وانتبه إلى نظم الإحداثيات المرجعية.</translation>
    </message>
    <message>
        <source>No lines between closed ground cut the core off from the rear.</source>
        <translation>لا خطوط بين أرض مغلقة تقطع المركز عن المؤخرة.</translation>
    </message>
    <message>
        <source>No map of the series has ground in the study area: choose another area.</source>
        <translation>لا أرض لأي خريطة من السلسلة في منطقة الدراسة: اختر منطقة أخرى.</translation>
    </message>
    <message>
        <source>No names: choose a control layer and its actor field first.</source>
        <translation>لا أسماء: اختر أولًا طبقة سيطرة وحقل الطرف فيها.</translation>
    </message>
    <message>
        <source>No other side gained such a piece.</source>
        <translation>لم يكسب أي طرف آخر قطعة كهذه.</translation>
    </message>
    <message>
        <source>No place lies in the study area. Choose an area that holds places; mind the coordinate reference systems.</source>
        <translation>لا مكان في منطقة الدراسة. اختر منطقة فيها أماكن، وانتبه إلى نظم الإحداثيات المرجعية.</translation>
    </message>
    <message>
        <source>No pocket holds {said}.</source>
        <translation>لا جيب يحوي {said}.</translation>
    </message>
    <message>
        <source>No pocket round the core is as large as the least area asked for.</source>
        <translation>لا جيب حول المركز يبلغ أصغر مساحة مطلوبة.</translation>
    </message>
    <message>
        <source>No quantity with a unit was found, and no fact. Facts without a number (sealed, open, linked up, who holds a place) are read in full in English alone, and of other languages in the commonest words.</source>
        <translation>لم يُعثر على كمية بوحدة ولا على واقعة. الوقائع بلا عدد (مغلق، مفتوح، التقت القوات، المسيطر على مكان) تُقرأ كاملة بالإنجليزية وحدها، وفي اللغات الأخرى بأكثر الكلمات شيوعًا فقط.</translation>
    </message>
    <message>
        <source>No quantity with a unit was found, and no fact. What is denied, asked, nearly so or yet to come is none.</source>
        <translation>لم يُعثر على كمية بوحدة ولا على واقعة. ما يُنفى أو يُسأل عنه أو يكاد يحدث أو لم يحدث بعد ليس واقعة.</translation>
    </message>
    <message>
        <source>No rate</source>
        <translation>لا معدل</translation>
    </message>
    <message>
        <source>No report of the store claims a quantity.</source>
        <translation>لا تقرير في المخزن يدّعي كمية.</translation>
    </message>
    <message>
        <source>No report yet.</source>
        <translation>لا تقرير بعد.</translation>
    </message>
    <message>
        <source>No road of the layer leads in.</source>
        <translation>لا طريق من الطبقة يؤدي إلى الداخل.</translation>
    </message>
    <message>
        <source>No road of the layer leads in; roads that are cut: {count}.</source>
        <translation>لا طريق من الطبقة يؤدي إلى الداخل؛ الطرق المقطوعة: {count}.</translation>
    </message>
    <message>
        <source>No row of the table claims a quantity.</source>
        <translation>لا صف في الجدول يدّعي كمية.</translation>
    </message>
    <message>
        <source>No source.</source>
        <translation>لا مصدر.</translation>
    </message>
    <message>
        <source>No store is named. Choose a GeoPackage or a PostgreSQL connection.</source>
        <translation>لم يُسمَّ مخزن. اختر GeoPackage أو اتصال PostgreSQL.</translation>
    </message>
    <message>
        <source>No store is open.</source>
        <translation>لا يوجد مخزن مفتوح.</translation>
    </message>
    <message>
        <source>No store is open. Choose one in the dock first.</source>
        <translation>لا مخزن مفتوح. اختر واحدًا في اللوحة أولًا.</translation>
    </message>
    <message>
        <source>No {what} of the layer is “{actor}”'s: its encirclers are {known}.</source>
        <translation>لا {what} في الطبقة لـ«{actor}»: قواتها المطوِّقة {known}.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>None of “geometries” is ground that somebody holds in {crs}: {why}.</source>
        <translation>لا شيء من «geometries» أرض يسيطر عليها أحد في {crs}: {why}.</translation>
    </message>
    <message>
        <source>None: leave that date out</source>
        <translation>لا شيء: استثناء ذلك التاريخ</translation>
    </message>
    <message>
        <source>None: the layers ticked below</source>
        <translation>لا شيء: الطبقات المحددة أدناه</translation>
    </message>
    <message>
        <source>Not all key figures fit their place: see the further page.</source>
        <translation>لا تتسع الأرقام الرئيسية كلها في مكانها: انظر الصفحة التالية.</translation>
    </message>
    <message>
        <source>Not all key figures fit their place; the last are left out.</source>
        <translation>لا يتسع المكان لكل الأرقام الرئيسية؛ حُذفت الأخيرة.</translation>
    </message>
    <message>
        <source>Not comparable with {then} on {date}: that was the gap of another pocket</source>
        <translation>لا تصح المقارنة مع {then} في {date}: كانت تلك ثغرة جيب آخر</translation>
    </message>
    <message>
        <source>Not counted as held: {what}</source>
        <translation>لا يُحسب تحت السيطرة: {what}</translation>
    </message>
    <message>
        <source>Not found: {fields}. Choose their columns.</source>
        <translation>لم يُعثر على: {fields}. اختر أعمدتها.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>غير مقيَّم</translation>
    </message>
    <message>
        <source>Not public: {events} event(s) and {reports} report(s) are left out, the places of {blurred} event(s) are blurred to {km} km or more.</source>
        <translation>غير عام: استُثني {events} حدث و{reports} تقرير، ومُوّهت أماكن {blurred} حدث بمقدار {km} كم أو أكثر.</translation>
    </message>
    <message>
        <source>Not set: {names}.</source>
        <translation>غير محدد: {names}.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Not stated (public)</source>
        <translation>غير مذكور (علني)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note (*.json)</source>
        <translation>ملاحظة (*.json)</translation>
    </message>
    <message>
        <source>Note or export (*.json *.geojson *.csv)</source>
        <translation>مذكرة أو تصدير (*.json *.geojson *.csv)</translation>
    </message>
    <message>
        <source>Note the end of the log</source>
        <translation>تدوين نهاية السجل</translation>
    </message>
    <message>
        <source>Note the end of the log…</source>
        <translation>تدوين نهاية السجل…</translation>
    </message>
    <message>
        <source>Nothing could be kept in {path}: {error}.</source>
        <translation>تعذّر حفظ أي شيء في {path}: {error}.</translation>
    </message>
    <message>
        <source>Nothing counts as held: all is of the classes {names}. Name the classes that count.</source>
        <translation>لا شيء يُحتسب مسيطَرًا عليه: الكل من الفئات {names}. سمِّ الفئات المحتسبة.</translation>
    </message>
    <message>
        <source>Nothing is known as of {wanted}: the layers begin on {first}.</source>
        <translation>لا شيء معروف حتى {wanted}: تبدأ الطبقات في {first}.</translation>
    </message>
    <message>
        <source>Nothing of the study area is within reach of a place.</source>
        <translation>لا شيء من منطقة الدراسة ضمن مدى أي مكان.</translation>
    </message>
    <message>
        <source>Nothing says who holds the ground of “{layer}”, and no actor is given for it. It has: {join}. Name the field or the actor, or take the actor from the layer's, file's or folder's name.</source>
        <translation>لا شيء يقول من يسيطر على أرض «{layer}»، ولم يُعطَ لها طرف. فيها: {join}. سمِّ الحقل أو الطرف، أو خذ الطرف من اسم الطبقة أو الملف أو المجلد.</translation>
    </message>
    <message>
        <source>Nothing was filled in: {reason}</source>
        <translation>لم يُملأ شيء: {reason}</translation>
    </message>
    <message>
        <source>Nothing was imported: the dataset now says something else in {count} fields that you changed by hand ({first}). Choose whose words are to stand.</source>
        <translation>لم يُستورد شيء: تقول مجموعة البيانات الآن غير ما غيّرته بيدك في {count} من الحقول ({first}). اختر أي الكلامين يبقى.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>لم يُثبَّت شيء.</translation>
    </message>
    <message>
        <source>Nothing was retracted: say why, the log keeps the reason.</source>
        <translation>لم يُسحب شيء: اذكر السبب، فالسجل يحفظه.</translation>
    </message>
    <message>
        <source>Nothing was saved to {address}: {text}. Check that the file or connection is there, that you may write to it and that the disk is not full, then save again; what you typed is kept.</source>
        <translation>لم يُحفظ شيء في {address}: {text}. تحقق من وجود الملف أو الاتصال، ومن حقك في الكتابة فيه، ومن أن القرص ليس ممتلئًا، ثم احفظ من جديد؛ ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>Nothing was saved: at {address} lies another store now than the one that was opened. Open it anew, then save again; what you typed is kept.</source>
        <translation>لم يُحفظ شيء: في {address} مخزن آخر الآن غير الذي فُتح. افتحه من جديد ثم احفظ ثانية؛ ما كتبته باقٍ.</translation>
    </message>
    <message>
        <source>Nothing was saved: {address} is locked by another program that writes to it. Save again in a moment, or close the other program; what you typed is kept.</source>
        <translation>لم يُحفظ شيء: {address} مقفل من برنامج آخر يكتب فيه. احفظ من جديد بعد لحظة، أو أغلق البرنامج الآخر؛ ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>Now, by me</source>
        <translation>الآن، بواسطتي</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Number of changes with support</source>
        <translation>عدد التغيّرات المدعومة</translation>
    </message>
    <message>
        <source>Number of changes without support</source>
        <translation>عدد التغيّرات غير المدعومة</translation>
    </message>
    <message>
        <source>Number of claims</source>
        <translation>عدد الادعاءات</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>عدد التواريخ</translation>
    </message>
    <message>
        <source>Number of events</source>
        <translation>عدد الأحداث</translation>
    </message>
    <message>
        <source>Number of events and reports left out as not public</source>
        <translation>عدد الأحداث والتقارير المستثناة لأنها غير علنية</translation>
    </message>
    <message>
        <source>Number of events listed</source>
        <translation>عدد الأحداث المدرجة</translation>
    </message>
    <message>
        <source>Number of fields that both changed</source>
        <translation>عدد الحقول التي غيّرها الاثنان</translation>
    </message>
    <message>
        <source>Number of rejected rows</source>
        <translation>عدد الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Number of reported events on no map</source>
        <translation>عدد الأحداث المبلَّغ عنها وليست على أي خريطة</translation>
    </message>
    <message>
        <source>Number of reports</source>
        <translation>عدد التقارير</translation>
    </message>
    <message>
        <source>Of a PNG, JPG or WebP for the web. 0: as the resolution says.</source>
        <translation>لملف PNG أو JPG أو WebP للويب. 0: حسب الدقة.</translation>
    </message>
    <message>
        <source>Of a PNG, and of what cannot be drawn as vectors</source>
        <translation>لـPNG ولما لا يمكن رسمه متجهيًا</translation>
    </message>
    <message>
        <source>Of a range: its upper end</source>
        <translation>للنطاق: حدّه الأعلى</translation>
    </message>
    <message>
        <source>Of selected features</source>
        <translation>أحداث المعالم المحددة</translation>
    </message>
    <message>
        <source>Of the desk’s own count, printed in the small print beside the day of production.</source>
        <translation>من ترقيم مكتب التحرير نفسه، ويُطبع بالخط الصغير بجانب يوم الإنتاج.</translation>
    </message>
    <message>
        <source>Of the event</source>
        <translation>للحدث</translation>
    </message>
    <message>
        <source>Of the figures in words, where the second unit stands in brackets; charts and what is written on the map have the first alone. Labels that layers bring have the units that they were measured with.</source>
        <translation>للأرقام في النصوص حيث تأتي الوحدة الثانية بين قوسين؛ أما المخططات وما يُكتب على الخريطة فبالأولى وحدها. وتحتفظ تسميات الطبقات بالوحدات التي قيست بها.</translation>
    </message>
    <message>
        <source>Of the first {rows} rows {good} can be imported and {bad} cannot.</source>
        <translation>من أول {rows} صفًا يمكن استيراد {good} ولا يمكن استيراد {bad}.</translation>
    </message>
    <message>
        <source>Of the intervals of the rates.</source>
        <translation>لفترات المعدلات.</translation>
    </message>
    <message>
        <source>Of the words and dates that Salient writes. Names, titles and notes stay as they are. Empty: that of QGIS.</source>
        <translation>لغة الكلمات والتواريخ التي يكتبها Salient. تبقى الأسماء والعناوين والملاحظات كما هي. فارغ: لغة QGIS.</translation>
    </message>
    <message>
        <source>Of the words and dates that Salient writes; names and texts stay as they are</source>
        <translation>لغة الكلمات والتواريخ التي يكتبها Salient؛ تبقى الأسماء والنصوص كما هي</translation>
    </message>
    <message>
        <source>Of what “{quantity}” is the length is not said: of a gap, or between which places.</source>
        <translation>لم يُذكر طولُ ماذا هو «{quantity}»: طول ثغرة، أم المسافة بين أي مكانين.</translation>
    </message>
    <message>
        <source>Of which area it is a part is not named: name the country or region.</source>
        <translation>لم تُذكر المنطقة التي هو جزء منها: اذكر البلد أو الإقليم.</translation>
    </message>
    <message>
        <source>Of {all} claimed quantities {good} are consistent with the layers, {bad} are not, and of {open} the layers cannot tell.</source>
        <translation>من {all} كمية مُدَّعاة {good} متسقة مع الطبقات، و{bad} غير متسقة، و{open} لا تحسم الطبقات فيها.</translation>
    </message>
    <message>
        <source>Of {rows} rows {good} can be imported and {bad} cannot.</source>
        <translation>من {rows} صفًا يمكن استيراد {good} ولا يمكن استيراد {bad}.</translation>
    </message>
    <message>
        <source>Off: each date names all of its places.</source>
        <translation>معطّل: كل تاريخ يذكر كل أماكنه.</translation>
    </message>
    <message>
        <source>Offsets along the front</source>
        <translation>الإزاحات على امتداد الجبهة</translation>
    </message>
    <message>
        <source>On a map of one actor: lines or polygons along which its edge is coast or border and no front. Empty: the world map that QGIS ships (Natural Earth 1:10m).</source>
        <translation>على خريطة طرف واحد: خطوط أو مضلعات تكون حافته على طولها ساحلًا أو حدودًا لا جبهة. فارغ: خريطة العالم المرفقة بـQGIS (Natural Earth 1:10m).</translation>
    </message>
    <message>
        <source>On both sides of the line</source>
        <translation>على جانبي الخط</translation>
    </message>
    <message>
        <source>On the last date</source>
        <translation>في التاريخ الأخير</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>على الخريطة</translation>
    </message>
    <message>
        <source>On the map of {date} {said} lies on ground that is nobody's: who holds it is not shown.</source>
        <translation>في خريطة {date} يقع {said} على أرض ليست لأحد: لا يظهر المسيطر عليها.</translation>
    </message>
    <message>
        <source>On the map: {actors}</source>
        <translation>على الخريطة: {actors}</translation>
    </message>
    <message>
        <source>On {count} date(s) the lines differ in “{field}”: the largest counts for the date.</source>
        <translation>في {count} من التواريخ تختلف الخطوط في «{field}»: يُحتسب الأكبر للتاريخ.</translation>
    </message>
    <message>
        <source>On {count} day(s) an actor is on an earlier map of the day alone, which does not count: he has no ground then, first {actors} on {day}. Where each side is drawn by itself, or a later map mends one of them, give them one time, or draw all of them on the later one</source>
        <translation>في {count} يوم/أيام يكون أحد الأطراف على خريطة أسبق من اليوم فقط، وهي لا تُحسب: فلا أرض له حينها، وأولهم {actors} في {day}. إذا رُسم كل طرف على حدة، أو صحّحت خريطة لاحقة أحدها فقط، فأعطها وقتًا واحدًا، أو ارسمها كلها على اللاحقة</translation>
    </message>
    <message>
        <source>On {count} day(s) of several maps ground stays that the last one does not draw, of actors whom it leaves as they were: first {actors} on {day}</source>
        <translation>في {count} يوم/أيام ذات خرائط عدة تبقى أرض لا ترسمها الأخيرة، لأطراف تتركها كما كانت: أولها {actors} في {day}</translation>
    </message>
    <message>
        <source>On {count} of {dates} dates the map shows {actor} alone, and the whole outline is front; on the others front is only where two actors meet, so that fronts of both kinds do not compare. Draw the same actors on each date, or choose one actor to read.</source>
        <translation>في {count} من {dates} تواريخ تُظهر الخريطة {actor} وحده، ومحيطه كله جبهة؛ وفي غيرها الجبهة حيث يلتقي طرفان فقط، فلا يُقارن بينهما. ارسم الأطراف نفسها في كل تاريخ، أو اختر طرفًا واحدًا للقراءة.</translation>
    </message>
    <message>
        <source>On {date}: </source>
        <translation>في {date}: </translation>
    </message>
    <message>
        <source>On {day} the gap {where} has no length: {states}.</source>
        <translation>في {day} لا طول للثغرة {where}: {states}.</translation>
    </message>
    <message>
        <source>One actor a line</source>
        <translation>طرف واحد في كل سطر</translation>
    </message>
    <message>
        <source>One date for all features (2025-01-31). Empty: read from field or name.</source>
        <translation>تاريخ واحد لكل المعالم (2025-01-31). فارغ: يُقرأ من الحقل أو الاسم.</translation>
    </message>
    <message>
        <source>One date tells nothing of who draws first.</source>
        <translation>تاريخ واحد لا يبيّن من يرسم أولًا.</translation>
    </message>
    <message>
        <source>One date, {day}.</source>
        <translation>تاريخ واحد، {day}.</translation>
    </message>
    <message>
        <source>One line a gap line, with its length and the total of its closure.</source>
        <translation>خط لكل خط ثغرة، بطوله ومجموع إغلاقه.</translation>
    </message>
    <message>
        <source>One map</source>
        <translation>خريطة واحدة</translation>
    </message>
    <message>
        <source>One of longitude and latitude is missing or no number.</source>
        <translation>أحد خطي الطول والعرض مفقود أو ليس عددًا.</translation>
    </message>
    <message>
        <source>One page as an example; the export has {count}.</source>
        <translation>صفحة واحدة مثالًا؛ التصدير فيه {count}.</translation>
    </message>
    <message>
        <source>One page with charts: area, gain and loss, end to end against summed.</source>
        <translation>صفحة برسوم بيانية: المساحة والمكسب والخسارة، والطرفان مقابل المجموع.</translation>
    </message>
    <message>
        <source>One page with figures, curve over time, method, inputs and parameters.</source>
        <translation>صفحة بالأرقام والمنحنى الزمني والمنهج والمدخلات والمعاملات.</translation>
    </message>
    <message>
        <source>One page with figures, tables, method and parameters.</source>
        <translation>صفحة بالأرقام والجداول والمنهج والمعاملات.</translation>
    </message>
    <message>
        <source>One page, one for each date of the layers, or one for each pocket: one PDF, or one PNG or SVG each, with date or pocket added to the file’s name.</source>
        <translation>صفحة واحدة، أو صفحة لكل تاريخ من الطبقات، أو لكل جيب: ملف PDF واحد، أو ملف PNG أو SVG لكل منها، يُضاف التاريخ أو الجيب إلى اسم الملف.</translation>
    </message>
    <message>
        <source>One point a date and core, with its state: a core that was taken too.</source>
        <translation>نقطة لكل تاريخ ومركز مع حالته، حتى المركز المستولى عليه.</translation>
    </message>
    <message>
        <source>One row a date and core, also where there is no gap, with the reason.</source>
        <translation>صف لكل تاريخ ومركز، حتى حيث لا ثغرة، مع السبب.</translation>
    </message>
    <message>
        <source>One row a date and core, in words, also where no road leads in.</source>
        <translation>صف لكل تاريخ ومركز، بالكلمات، حتى حيث لا طريق يؤدي إلى الداخل.</translation>
    </message>
    <message>
        <source>One row for each reference place, not for the nearest only.</source>
        <translation>صف لكل مكان مرجعي، لا للأقرب فقط.</translation>
    </message>
    <message>
        <source>Only ground that both maps cover</source>
        <translation>الأرض التي تغطيها الخريطتان فقط</translation>
    </message>
    <message>
        <source>Only links to web pages, and text, can start a report.</source>
        <translation>لا يبدأ تقريرًا إلا رابط لصفحة ويب أو نص.</translation>
    </message>
    <message>
        <source>Only what is public</source>
        <translation>العلني فقط</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Open a store…</source>
        <translation>فتح مخزن…</translation>
    </message>
    <message>
        <source>Open an event store</source>
        <translation>فتح مخزن أحداث</translation>
    </message>
    <message>
        <source>Open ends are carried</source>
        <translation>تُمدّ النهايات المفتوحة</translation>
    </message>
    <message>
        <source>Open ends of two lines this near to each other are joined. 0: none are.</source>
        <translation>تُوصل النهايات المفتوحة لخطين متقاربين بهذا القدر. 0: لا شيء.</translation>
    </message>
    <message>
        <source>Open ground narrower than this between polygons of the encirclers counts as closed: borders that should be one often miss each other. Slivers are counted and reported. 0: none is closed.</source>
        <translation>الأرض المفتوحة الأضيق من هذا بين مضلعات القوات المطوِّقة تُعدّ مغلقة: فكثيرًا ما لا تتطابق حدود يُفترض أنها واحدة. تُعدّ الفجوات الدقيقة ويُبلَّغ عنها. 0: لا تُغلق أي منها.</translation>
    </message>
    <message>
        <source>Open in its folder</source>
        <translation>فتح في مجلده</translation>
    </message>
    <message>
        <source>Open sample project</source>
        <translation>فتح مشروع المثال</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>خيارات…</translation>
    </message>
    <message>
        <source>Or bring in a dataset: the store's menu › Import a dataset…</source>
        <translation>أو أدخل مجموعة بيانات: قائمة المخزن › استيراد مجموعة بيانات…</translation>
    </message>
    <message>
        <source>Or: control layer before</source>
        <translation>أو: طبقة السيطرة قبل</translation>
    </message>
    <message>
        <source>Or: table of claims</source>
        <translation>أو: جدول ادعاءات</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Other pictures in “{folder}” that are named as frames are: {count}.</source>
        <translation>صور أخرى في «{folder}» مسمّاة كالإطارات: {count}.</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>Over the dates of the layers up to the as-of date: the gap with its error, the pocket’s or the ground’s area, what was gained and lost from date to date, or the same added up. “automatic” takes the first of these that the layers tell.</source>
        <translation>عبر تواريخ الطبقات حتى تاريخ الوضع: الثغرة بخطئها، أو مساحة الجيب أو الأرض، أو ما كُسب وخُسر من تاريخ إلى تاريخ، أو الأمر نفسه مجموعًا. «automatic» يأخذ أول ما تبيّنه الطبقات منها.</translation>
    </message>
    <message>
        <source>Over this distance along a line its errors go together. For simulations; the formula holds where it is larger than the neighbourhood of a gap line's end.</source>
        <translation>على هذه المسافة على طول الخط تترافق أخطاؤه. للمحاكاة؛ وتصح الصيغة حيث تكون أكبر من جوار طرف خط الثغرة.</translation>
    </message>
    <message>
        <source>Own side</source>
        <translation>الجانب الصديق</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;PNG files (*.png);;SVG files (*.svg)</source>
        <translation>ملفات PDF (*.pdf);;ملفات PNG (*.png);;ملفات SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;PNG files (*.png);;SVG files (*.svg);;JPG files (*.jpg);;WebP files (*.webp)</source>
        <translation>ملفات PDF (*.pdf);;ملفات PNG (*.png);;ملفات SVG (*.svg);;ملفات JPG (*.jpg);;ملفات WebP (*.webp)</translation>
    </message>
    <message>
        <source>Pa&amp;ges for</source>
        <translation>ص&amp;فحات لـ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>صفحة {number}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Pages of {layout}</source>
        <translation>صفحات {layout}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>المعامل</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Parts that jut out are salients if they are narrower than this, in metres.</source>
        <translation>الأجزاء البارزة نتوءات إن كانت أضيق من هذا، بالأمتار.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pieces of each maker's front with the distance to the other's.</source>
        <translation>قطع من جبهة كل مُعدّ مع المسافة إلى جبهة الآخر.</translation>
    </message>
    <message>
        <source>Pieces that are too small or lie mostly on water, with the reason.</source>
        <translation>قطع صغيرة جدًا أو معظمها على الماء، مع السبب.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Place facts</source>
        <translation>معطيات الأماكن</translation>
    </message>
    <message>
        <source>Place name field</source>
        <translation>حقل اسم المكان</translation>
    </message>
    <message>
        <source>Place taken</source>
        <translation>سُيطر على المكان</translation>
    </message>
    <message>
        <source>Place the gap is measured for</source>
        <translation>المكان الذي تُقاس له الثغرة</translation>
    </message>
    <message>
        <source>Place {number}: “{lat}, {long}” are no coordinates in degrees.</source>
        <translation>المكان {number}: «{lat}, {long}» ليست إحداثيات بالدرجات.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Places of the project</source>
        <translation>أماكن المشروع</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>بسيط</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Pocket</source>
        <translation>الجيب</translation>
    </message>
    <message>
        <source>Pocket area</source>
        <translation>مساحة الجيب</translation>
    </message>
    <message>
        <source>Pocket area (km²)</source>
        <translation>مساحة الجيب (كم²)</translation>
    </message>
    <message>
        <source>Pocket eliminated</source>
        <translation>أُزيل الجيب</translation>
    </message>
    <message>
        <source>Pocket formed</source>
        <translation>تكوّن جيب</translation>
    </message>
    <message>
        <source>Pocket formed: ground that hangs on only by a corridor narrower than the neck. Pocket sealed: closed in all round. Pocket reduced: a quarter smaller than at its last entry. Pocket split, pockets merged: one becomes two, two one. Pocket opened: reached again while others still hold most of the ground round it; pocket relieved: reached and no longer mostly ringed; pocket eliminated: taken, or left.

A pocket is followed by the ground it shares from map to map. Several sides can close one in together; they count as friends from then on.

Link-up and split: two bodies of one actor become one, or one two; where a ring is shut, the flanks met. Lodgement: a new body away from all others; relieved when another body reaches it, eliminated when it is gone.

Salient formed: a part narrower than the salient's width and deeper than its base is wide. Each salient is logged once.

Slivers narrower than the tolerance are no way out, as for the gap and pocket area: they are closed, counted and reported.

The actor of a pocket is the besieged, the other the encircler. On a layer of one actor the other side is everybody else. Sizes are in the local plane of the layer.</source>
        <translation>تكوّن جيب: أرض لا تتصل إلا بممر أضيق من العنق. أُغلق الجيب: محاط من كل الجهات. تقلّص الجيب: أصغر بالربع من قيده الأخير. انقسم الجيب، التحمت الجيوب: يصير الواحد اثنين، والاثنان واحدًا. فُتح الجيب: وُصل إليه من جديد بينما لا يزال الآخرون يسيطرون على معظم الأرض حوله؛ فُكّ الحصار عن الجيب: وُصل إليه ولم يعد مطوَّقًا في معظمه؛ أُزيل الجيب: استُولي عليه أو أُخلي.

يُتابَع الجيب بالأرض المشتركة من خريطة إلى خريطة. وقد تغلقه عدة جوانب معًا؛ وتُعدّ حليفة منذئذ.

التحام وانقسام: كتلتان لطرف واحد تصيران واحدة، أو الواحدة اثنتين؛ وحيث يُغلق طوق، التقى الجناحان. رأس جسر: كتلة جديدة بعيدة عن كل ما سواها؛ يُفكّ الحصار عنه حين تصل إليه كتلة أخرى، ويُزال حين لا يبقى.

تكوّن نتوء: جزء أضيق من عرض النتوء وأعمق من عرض قاعدته. يُسجَّل كل نتوء مرة واحدة.

الفجوات الدقيقة الأضيق من التفاوت المسموح ليست مخرجًا، كما في الثغرة ومساحة الجيب: تُغلق وتُعدّ ويُبلَّغ عنها.

طرف الجيب هو المحاصَر، والآخر هو المطوِّق. وفي طبقة طرف واحد يكون الجانب الآخر كل من سواه. والأحجام في المستوي المحلي للطبقة.</translation>
    </message>
    <message>
        <source>Pocket opened</source>
        <translation>فُتح الجيب</translation>
    </message>
    <message>
        <source>Pocket reduced</source>
        <translation>تقلّص الجيب</translation>
    </message>
    <message>
        <source>Pocket relieved</source>
        <translation>فُكّ الحصار عن الجيب</translation>
    </message>
    <message>
        <source>Pocket sealed</source>
        <translation>أُغلق الجيب</translation>
    </message>
    <message>
        <source>Pocket split</source>
        <translation>انقسم الجيب</translation>
    </message>
    <message>
        <source>Pocket {number}</source>
        <translation>الجيب {number}</translation>
    </message>
    <message>
        <source>Pocket {number}: {area}</source>
        <translation>الجيب {number}: {area}</translation>
    </message>
    <message>
        <source>Pocket, by its letter</source>
        <translation>الجيب، بحرفه</translation>
    </message>
    <message>
        <source>Pocket, from tactical to wide</source>
        <translation>الجيب، من التكتيكي إلى الواسع</translation>
    </message>
    <message>
        <source>Pocket, km²</source>
        <translation>الجيب، كم²</translation>
    </message>
    <message>
        <source>Pockets</source>
        <translation>الجيوب</translation>
    </message>
    <message>
        <source>Pockets merged</source>
        <translation>التحمت الجيوب</translation>
    </message>
    <message>
        <source>Pockets of “Encirclement gap” or “Pocket area”. Empty: looked for.</source>
        <translation>جيوب «ثغرة التطويق» أو «مساحة الجيب». فارغ: يُبحث عنها.</translation>
    </message>
    <message>
        <source>Pockets round this place, from the innermost to the widest.</source>
        <translation>الجيوب حول هذا المكان، من الأعمق إلى الأوسع.</translation>
    </message>
    <message>
        <source>Points of the compass</source>
        <translation>جهات البوصلة</translation>
    </message>
    <message>
        <source>Points or polygons that the pocket must contain, one answer each.</source>
        <translation>نقاط أو مضلعات يجب أن يحويها الجيب، جواب لكل منها.</translation>
    </message>
    <message>
        <source>Points or polygons that the pocket must contain, one answer each. Empty: search for the pockets that threaten.</source>
        <translation>نقاط أو مضلعات يجب أن يحويها الجيب، جواب لكل منها. فارغ: البحث عن الجيوب المهدِّدة.</translation>
    </message>
    <message>
        <source>Points, each with the actor that holds the place.</source>
        <translation>نقاط، لكل منها الطرف المسيطر على المكان.</translation>
    </message>
    <message>
        <source>Poles of inaccessibility</source>
        <translation>أقطاب صعوبة الوصول</translation>
    </message>
    <message>
        <source>Polygon layers or files, one date each or with a date field. Of a file every layer.</source>
        <translation>طبقات مضلعات أو ملفات، تاريخ لكل منها أو بحقل تاريخ. ومن الملف كل طبقة.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground by this maker.</source>
        <translation>مضلعات السيطرة على الأرض حسب هذا المُعدّ.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, one later map.</source>
        <translation>مضلعات السيطرة على الأرض، خريطة واحدة لاحقة.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, one map.</source>
        <translation>مضلعات السيطرة على الأرض، خريطة واحدة.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, one or more a feature, with a field that names the actor. It needs a coordinate reference system.</source>
        <translation>مضلعات السيطرة على الأرض، واحد أو أكثر لكل معلم، بحقل يسمّي الطرف. تحتاج إلى نظام إحداثيات مرجعي.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, with a date field. Or give two layers below.</source>
        <translation>مضلعات السيطرة على الأرض بحقل تاريخ. أو أعطِ طبقتين أدناه.</translation>
    </message>
    <message>
        <source>Polygons of who holds what ground, with an actor and, if many, a date.</source>
        <translation>مضلعات السيطرة على الأرض، بطرف وبتاريخ إن تعددت.</translation>
    </message>
    <message>
        <source>Polygons with a date field, whose fronts are the dated lines.</source>
        <translation>مضلعات بحقل تاريخ، جبهاتها هي الخطوط المؤرخة.</translation>
    </message>
    <message>
        <source>Polygons with actor and date, ready to measure.</source>
        <translation>مضلعات بطرف وتاريخ، جاهزة للقياس.</translation>
    </message>
    <message>
        <source>Polygons, such as districts or army group areas, within which results are summed too.</source>
        <translation>مضلعات، مثل المناطق الإدارية أو قطاعات الجيوش، تُجمع النتائج داخلها أيضًا.</translation>
    </message>
    <message>
        <source>Population field</source>
        <translation>حقل عدد السكان</translation>
    </message>
    <message>
        <source>Position error</source>
        <translation>خطأ الموضع</translation>
    </message>
    <message>
        <source>Position error (1 sigma, m)</source>
        <translation>خطأ الموضع (1 سيغما، م)</translation>
    </message>
    <message>
        <source>Position error of maps (1 sigma)</source>
        <translation>خطأ موضع الخرائط (1 سيغما)</translation>
    </message>
    <message>
        <source>Position error of places (1 sigma)</source>
        <translation>خطأ موضع الأماكن (1 سيغما)</translation>
    </message>
    <message>
        <source>Position error of the map (1 sigma)</source>
        <translation>خطأ موضع الخريطة (1 سيغما)</translation>
    </message>
    <message>
        <source>PostgreSQL: {name}</source>
        <translation>PostgreSQL: {name}</translation>
    </message>
    <message>
        <source>Potential pocket</source>
        <translation>جيب محتمل</translation>
    </message>
    <message>
        <source>Potential pockets</source>
        <translation>جيوب محتملة</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Prepare control layer</source>
        <translation>إعداد طبقة السيطرة</translation>
    </message>
    <message>
        <source>Press “Preview”.</source>
        <translation>اضغط «معاينة».</translation>
    </message>
    <message>
        <source>Preview and values…</source>
        <translation>المعاينة والقيم…</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>معاينة الصفحة</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Printed above the credits. Empty: the project’s copyright label.</source>
        <translation>يُطبع فوق الحقوق. فارغ: وسم حقوق نشر المشروع.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف التعريفي</translation>
    </message>
    <message>
        <source>QGIS cannot open “{text}”: the “{odd}” in it means something else to it. Rename the folder or the file, or choose another one.</source>
        <translation>لا يستطيع QGIS فتح «{text}»: لـ«{odd}» فيه معنى آخر لديه. أعد تسمية المجلد أو الملف، أو اختر غيره.</translation>
    </message>
    <message>
        <source>QGIS could not measure again: {said}</source>
        <translation>تعذّر على QGIS القياس مجددًا: {said}</translation>
    </message>
    <message>
        <source>QGIS did not end within an hour.</source>
        <translation>لم ينتهِ QGIS خلال ساعة.</translation>
    </message>
    <message>
        <source>QGIS does not say what “{name}” takes: {said}</source>
        <translation>لا يذكر QGIS ما تأخذه «{name}»: {said}</translation>
    </message>
    <message>
        <source>QGIS knows no PostgreSQL connection “{connection}” (known: {known}). Make it in the Browser panel.</source>
        <translation>لا يعرف QGIS اتصال PostgreSQL «{connection}» (المعروف: {known}). أنشئه في لوحة المتصفح.</translation>
    </message>
    <message>
        <source>QGIS's world map is missing: pockets on water cannot be told from others.</source>
        <translation>خريطة العالم في QGIS مفقودة: لا يمكن تمييز الجيوب على الماء.</translation>
    </message>
    <message>
        <source>QGIS's world map is not there to tell coasts and borders from the front: all the edge of a lone actor's ground counts as front. Choose a layer of coasts and borders to leave them out.</source>
        <translation>خريطة العالم في QGIS غير موجودة لتمييز السواحل والحدود من الجبهة: تُحسب كل حافة أرض الطرف الوحيد جبهة. اختر طبقة سواحل وحدود لاستثنائها.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Reach of a place</source>
        <translation>مدى المكان</translation>
    </message>
    <message>
        <source>Read only these actors</source>
        <translation>قراءة هذه الأطراف فقط</translation>
    </message>
    <message>
        <source>Read only what touches</source>
        <translation>قراءة ما يلامس هذا المدى فقط</translation>
    </message>
    <message>
        <source>Read the claim from the quotation</source>
        <translation>قراءة الادعاء من الاقتباس</translation>
    </message>
    <message>
        <source>Reading TOML needs tomli on this Python. Run: pip install tomli.</source>
        <translation>قراءة TOML تحتاج إلى tomli مع Python هذا. شغّل: pip install tomli.</translation>
    </message>
    <message>
        <source>Reading {name} needs {name_2}, which is missing. {remedy}</source>
        <translation>قراءة {name} تحتاج إلى {name_2} وهي ناقصة. {remedy}</translation>
    </message>
    <message>
        <source>Reading {reading:.1f} s, comparing {diffing:.1f} s, writing {writing:.1f} s.</source>
        <translation>القراءة {reading:.1f} ث، المقارنة {diffing:.1f} ث، الكتابة {writing:.1f} ث.</translation>
    </message>
    <message>
        <source>Reads UCDP GED (49 or 41 columns, or a candidate file without header), ACLED (new and old form), lists of geolocated pictures such as GeoConfirmed's, and any other CSV, JSON, GeoJSON or vector layer with a date and a place.

Several sources in one cell become several reports. Codes of precision become metres and days (the manual has the table). A table without fixed columns is read by a mapping that is guessed from the columns' names and shown beside Mapping of columns, where it can be changed; it can be saved and given again.

The import can be repeated: rows that the store knows by the dataset's own id are left alone if nothing changed, and updated, with an entry in the log, if something did. What you changed by hand stays yours; where the dataset changed it too, the log lists both, and Words that both changed says which stand. Dates that can be read as day/month and as month/day stop the import until you say which; a few odd ones among many are rejected row by row. A year, a month or an interval is kept as such.

Coordinates may be numbers, degrees with minutes and seconds, both in one column, WKT or shapes, of which the middle counts.

Rows that cannot be imported come back as a table with their number and the reason. The store is made if it is not there.</source>
        <translation>يقرأ UCDP GED (49 أو 41 عمودًا، أو ملف candidate بلا رأس)، وACLED (الصيغة الجديدة والقديمة)، وقوائم الصور المحدد موقعها مثل قوائم GeoConfirmed، وأي CSV أو JSON أو GeoJSON أو طبقة متجهية أخرى لها تاريخ ومكان.

عدة مصادر في خلية واحدة تصبح عدة تقارير. ورموز الدقة تصبح أمتارًا وأيامًا (الجدول في الدليل). والجدول الذي بلا أعمدة ثابتة يُقرأ بمطابقة تُخمَّن من أسماء الأعمدة وتُعرض بجانب «مطابقة الأعمدة»، حيث يمكن تغييرها؛ ويمكن حفظها وإعطاؤها من جديد.

يمكن تكرار الاستيراد: الصفوف التي يعرفها المخزن بمعرّف مجموعة البيانات نفسها تُترك إن لم يتغيّر شيء، وتُحدَّث، مع قيد في السجل، إن تغيّر شيء. ما غيّرته يدويًا يبقى لك؛ وحيث غيّرته مجموعة البيانات أيضًا، يسرد السجل الاثنين، وتحدد «كلمات غيّرها الاثنان» أيهما يبقى. التواريخ التي يمكن أن تُقرأ يوم/شهر وشهر/يوم توقف الاستيراد حتى تحدد أيهما؛ والقليل الشاذ بين كثير يُرفض صفًا صفًا. وتُحفظ السنة أو الشهر أو الفترة كما هي.

قد تكون الإحداثيات أرقامًا، أو درجات بدقائق وثوانٍ، أو كلتيهما في عمود واحد، أو WKT، أو أشكالًا يُحتسب وسطها.

الصفوف التي لا يمكن استيرادها تعود جدولًا برقمها والسبب. ويُنشأ المخزن إن لم يكن موجودًا.</translation>
    </message>
    <message>
        <source>Reads layers, or every map of a folder and its subfolders, and writes one polygon layer with the fields actor, date, class, source, coalition, precision, year and time. Of files with several layers (GeoPackage, KML, GML, archives) every polygon layer is read.

The date is the one given for all, or is read from the date field, or else from the names of files, layers and folders. Patterns are weighed over all of them together; where dates can be read in two ways the algorithm stops and asks. Features with a begin and an end give a map for each date at which something changes. Of several maps of a day the last stands. Where one is older than the year 1, with which QGIS's own dates begin, dates are texts (323 BC) beside a year below 0.

The actor stands in a field, in the name of layer, file or folder, in the style or colour of a KML placemark, or is given by an expression; the value table says what each value stands for, from when to when.

Null and empty geometries, points and lines are left out; heights are dropped; invalid polygons are repaired by structure. Each case, and each file that could not be read, stands in the table of repairs, which is written also where nothing remains. A date far outside the others is kept and reported.

The result has the coordinate reference system of the first layer; coordinates that need no repair keep every digit, so that two dates drawn from one another stay comparable edge by edge.</source>
        <translation>يقرأ طبقات، أو كل خريطة في مجلد ومجلداته الفرعية، ويكتب طبقة مضلعات واحدة بالحقول actor وdate وclass وsource وcoalition وprecision وyear وtime. ومن الملفات ذات الطبقات المتعددة (GeoPackage وKML وGML والأرشيفات) تُقرأ كل طبقة مضلعات.

التاريخ هو المعطى للكل، أو يُقرأ من حقل التاريخ، وإلا فمن أسماء الملفات والطبقات والمجلدات. تُوزن الأنماط عليها كلها معًا؛ وحيث يمكن قراءة التواريخ بطريقتين تتوقف الخوارزمية وتسأل. والمعالم ذات البداية والنهاية تعطي خريطة لكل تاريخ يتغيّر فيه شيء. ومن عدة خرائط ليوم واحد تبقى الأخيرة. وحيث تكون إحداها أقدم من السنة 1، التي تبدأ بها تواريخ QGIS نفسه، تكون التواريخ نصوصًا (323 BC) بجانب سنة أقل من 0.

الطرف في حقل، أو في اسم الطبقة أو الملف أو المجلد، أو في نمط علامة KML أو لونها، أو يُعطى بتعبير؛ ويذكر جدول القيم ما تعنيه كل قيمة، ومن متى إلى متى.

تُستثنى الأشكال الهندسية المعدومة والفارغة والنقاط والخطوط؛ وتُحذف الارتفاعات؛ وتُصلح المضلعات غير الصالحة حسب البنية. كل حالة، وكل ملف تعذّرت قراءته، في جدول الإصلاحات، الذي يُكتب حتى حين لا يبقى شيء. والتاريخ البعيد جدًا عن غيره يُبقى ويُبلَّغ عنه.

للنتيجة نظام الإحداثيات المرجعي للطبقة الأولى؛ والإحداثيات التي لا تحتاج إلى إصلاح تحتفظ بكل رقم، فيبقى تاريخان رُسم أحدهما من الآخر قابلين للمقارنة حافة بحافة.</translation>
    </message>
    <message>
        <source>Reads the claimed quantities of an event store (“less than 15 and a half miles”, “over 3,000 square miles”, “more than doubled”, “75 miles west of”) and measures each on the layers, with its error. The verdict is consistent, inconsistent or cannot tell.

What is measured: a gap (all lines of the closure together, and whether it is sealed; between two places that line too), whether a pocket is sealed or open, who holds a place, a pocket's area (that round the place or the event), an actor's area on a date, the ratio of an actor's area between two dates, distance and bearing between two places or a place and the front (“front”, or “behind the front” of the claim's actor), and an area against reference areas such as “Delaware; Rhode Island”, by land area and by total area.

Gaps and pockets are those of the layers you give, where they are the claim's actor's; without them they are looked for on the control layer, with the claim's actor as the encircler. Gap lines alone do not tell a sealed date: give the table of gaps too.

A claim is measured on the map nearest to its date, unless the report says the one before or after; what is measured from the front, on the last map before. Where the layers or the claim can be read in two ways that disagree, nobody can tell.

A verdict that turns on the map's position error says at which error it would turn.

Where a claim cannot be measured (no map near its date, an unknown actor or place) the verdict is “cannot tell”, and the note says what is missing. Retracted reports are left out.</source>
        <translation>يقرأ الكميات المدّعاة في مخزن أحداث («less than 15 and a half miles»، «over 3,000 square miles»، «more than doubled»، «75 miles west of») ويقيس كلًّا منها على الطبقات، مع خطئه. والحكم متسق أو غير متسق أو لا يمكن الجزم.

ما يُقاس: ثغرة (كل خطوط الإغلاق معًا، وهل هي مغلقة؛ وبين مكانين ذلك الخط أيضًا)، وهل الجيب مغلق أم مفتوح، ومن يسيطر على مكان، ومساحة جيب (الجيب حول المكان أو الحدث)، ومساحة طرف في تاريخ، ونسبة مساحة طرف بين تاريخين، والمسافة والاتجاه بين مكانين أو بين مكان والجبهة («front»، أو «behind the front» لطرف الادعاء)، ومساحة مقابل مساحات مرجعية مثل «Delaware; Rhode Island»، بمساحة اليابسة وبالمساحة الإجمالية.

الثغرات والجيوب هي التي في الطبقات التي تعطيها، حيث تخص طرف الادعاء؛ وبدونها يُبحث عنها في طبقة السيطرة، مع طرف الادعاء بصفته المطوِّق. خطوط الثغرة وحدها لا تدل على تاريخ مغلق: أعطِ جدول الثغرات أيضًا.

يُقاس الادعاء على الخريطة الأقرب إلى تاريخه، ما لم يذكر التقرير السابقة أو اللاحقة؛ وما يُقاس من الجبهة، على آخر خريطة قبله. وحيث يمكن أن تُقرأ الطبقات أو الادعاء بطريقتين متعارضتين، لا يمكن لأحد الجزم.

الحكم الذي يتوقف على خطأ موضع الخريطة يذكر عند أي خطأ ينقلب.

وحيث لا يمكن قياس ادعاء (لا خريطة قرب تاريخه، أو طرف أو مكان مجهول) فالحكم «لا يمكن الجزم»، وتذكر الملاحظة ما ينقص. والتقارير المسحوبة تُستثنى.</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>المؤخرة</translation>
    </message>
    <message>
        <source>Rear as a point</source>
        <translation>المؤخرة كنقطة</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>التعليل</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redraw noise if undone within (dates)</source>
        <translation>ضجيج إعادة رسم إن أُلغي خلال (تواريخ)</translation>
    </message>
    <message>
        <source>Redraw noise in it (km²)</source>
        <translation>ضجيج إعادة الرسم فيه (كم²)</translation>
    </message>
    <message>
        <source>Redraw noise up to width</source>
        <translation>ضجيج إعادة الرسم حتى عرض</translation>
    </message>
    <message>
        <source>Redrawn, not changed</source>
        <translation>أُعيد رسمه ولم يتغيّر</translation>
    </message>
    <message>
        <source>Redrawn, not changed: {noise}.</source>
        <translation>معاد الرسم لا متغيّر: {noise}.</translation>
    </message>
    <message>
        <source>Reference areas</source>
        <translation>مساحات مرجعية</translation>
    </message>
    <message>
        <source>Reference place name field</source>
        <translation>حقل اسم المكان المرجعي</translation>
    </message>
    <message>
        <source>Reference places</source>
        <translation>أماكن مرجعية</translation>
    </message>
    <message>
        <source>Refuse, and name the features</source>
        <translation>الرفض وتسمية المعالم</translation>
    </message>
    <message>
        <source>Regional border</source>
        <translation>حد إقليمي</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Relayed &amp;by</source>
        <translation>&amp;نقله</translation>
    </message>
    <message>
        <source>Relayed by</source>
        <translation>نقله</translation>
    </message>
    <message>
        <source>Reliability of the best source at least</source>
        <translation>موثوقية أفضل مصدر على الأقل</translation>
    </message>
    <message>
        <source>Reliability of the best source, A to F</source>
        <translation>موثوقية أفضل مصدر، من A إلى F</translation>
    </message>
    <message>
        <source>Reliability of the source (A to F)</source>
        <translation>موثوقية المصدر (A إلى F)</translation>
    </message>
    <message>
        <source>Reliability “{reliability}” does not exist. It runs from A to F.</source>
        <translation>لا وجود للموثوقية «{reliability}». تمتد من A إلى F.</translation>
    </message>
    <message>
        <source>Remove the earlier</source>
        <translation>إزالة السابق</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>إزالة الصف</translation>
    </message>
    <message>
        <source>Remove what Salient installed</source>
        <translation>إزالة ما ثبّته Salient</translation>
    </message>
    <message>
        <source>Removed. Start QGIS again.</source>
        <translation>أُزيلت. أعد تشغيل QGIS.</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>المُصلَح</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>الإصلاحات</translation>
    </message>
    <message>
        <source>Replace it?</source>
        <translation>هل تريد الاستبدال؟</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Report every pocket round the same core, each with its own gap.</source>
        <translation>إظهار كل جيب حول المركز نفسه، ولكل ثغرته.</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>ذكره</translation>
    </message>
    <message>
        <source>Reported by a source</source>
        <translation>أبلغ عنه مصدر</translation>
    </message>
    <message>
        <source>Reported by nobody</source>
        <translation>لم يبلّغ عنه أحد</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Reports by this source</source>
        <translation>تقارير هذا المصدر</translation>
    </message>
    <message>
        <source>Reports relayed by this source</source>
        <translation>تقارير نقلها هذا المصدر</translation>
    </message>
    <message>
        <source>Resol&amp;ution</source>
        <translation>الد&amp;قة</translation>
    </message>
    <message>
        <source>Resolution (dpi)</source>
        <translation>الدقة (dpi)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Retract the event</source>
        <translation>سحب الحدث</translation>
    </message>
    <message>
        <source>Retracted too</source>
        <translation>المسحوبة أيضًا</translation>
    </message>
    <message>
        <source>Retreat of the whole front (m a day)</source>
        <translation>تراجع الجبهة كلها (م في اليوم)</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>Rim</source>
        <translation>الحافة</translation>
    </message>
    <message>
        <source>Rivers</source>
        <translation>الأنهار</translation>
    </message>
    <message>
        <source>Road name field</source>
        <translation>حقل اسم الطريق</translation>
    </message>
    <message>
        <source>Road that is cut</source>
        <translation>طريق مقطوع</translation>
    </message>
    <message>
        <source>Road that leads in</source>
        <translation>طريق يؤدي إلى الداخل</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>الطرق</translation>
    </message>
    <message>
        <source>Roads and rivers are lines, and there are other shapes among them. Choose a layer of lines; a lake or the sea, as polygons, is a barrier.</source>
        <translation>الطرق والأنهار خطوط، وبينها أشكال أخرى. اختر طبقة خطوط؛ البحيرة أو البحر، كمضلعات، حاجز.</translation>
    </message>
    <message>
        <source>Roads that lead in</source>
        <translation>الطرق المؤدية إلى الداخل</translation>
    </message>
    <message>
        <source>Roads, rivers: {maker}.</source>
        <translation>الطرق والأنهار: {maker}.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Round numbers are off by at most (%)</source>
        <translation>الأعداد المدوَّرة تحيد بحد أقصى (%)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Row {row}: the quotation states {count} more, which were left. Give each a row of its own.</source>
        <translation>الصف {row}: يذكر الاقتباس {count} أخرى تُركت. أعطِ كلًّا منها صفًّا خاصًا.</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>الصف {row}: {reason}</translation>
    </message>
    <message>
        <source>Rows find their events again by this name and their id: keep it for later imports.</source>
        <translation>تجد الصفوف أحداثها مجددًا بهذا الاسم وبمعرّفها: احتفظ به للاستيراد لاحقًا.</translation>
    </message>
    <message>
        <source>Rows that were not imported: row number, reason, and what the row begins with.</source>
        <translation>صفوف لم تُستورد: رقم الصف والسبب وما يبدأ به الصف.</translation>
    </message>
    <message>
        <source>Rows, or list and store, grade “{name}” unlike ({grades}): {kept} stands. Change it in the store if that is wrong.</source>
        <translation>تُصنّف الصفوف، أو القائمة والمخزن، «{name}» تصنيفًا مختلفًا ({grades}): يبقى {kept}. غيّره في المخزن إن كان خطأ.</translation>
    </message>
    <message>
        <source>Run in QGIS's environment: conda install -c conda-forge {wanted}</source>
        <translation>شغّل في بيئة QGIS: conda install -c conda-forge {wanted}</translation>
    </message>
    <message>
        <source>Run the OSGeo4W Setup that came with QGIS (Advanced install) and choose {packages}.</source>
        <translation>شغّل OSGeo4W Setup المرفق بـQGIS (Advanced install) واختر {packages}.</translation>
    </message>
    <message>
        <source>Run with the Python of QGIS: python3 -m pip install --user {wanted}</source>
        <translation>شغّل بـPython الخاص بـQGIS: python3 -m pip install --user {wanted}</translation>
    </message>
    <message>
        <source>Run {id}</source>
        <translation>التشغيل {id}</translation>
    </message>
    <message>
        <source>Run: sudo apt install {packages}</source>
        <translation>شغّل: sudo apt install {packages}</translation>
    </message>
    <message>
        <source>Run: sudo apt install {packages} (where that brings shapely 1.8, as on Debian 12 and Ubuntu 22.04, run: python3 -m pip install --user --break-system-packages "shapely~=2.0.7" "numpy~=1.24")</source>
        <translation>شغّل: sudo apt install {packages} (وحيث يجلب ذلك shapely 1.8، كما في Debian 12 وUbuntu 22.04، شغّل: python3 -m pip install --user --break-system-packages "shapely~=2.0.7" "numpy~=1.24")</translation>
    </message>
    <message>
        <source>Running on a cluster needs the Python library distributed. Install it with “python3 -m pip install 'dask[distributed]'”, or leave the scheduler empty.</source>
        <translation>التشغيل على عنقود يحتاج إلى مكتبة Python المسماة distributed. ثبّتها بـ«python3 -m pip install 'dask[distributed]'»، أو اترك المجدول فارغًا.</translation>
    </message>
    <message>
        <source>S&amp;tance</source>
        <translation>الموق&amp;ف</translation>
    </message>
    <message>
        <source>SHA-256 of the log's last entry</source>
        <translation>SHA-256 لآخر قيد في السجل</translation>
    </message>
    <message>
        <source>SHA-256 of what was read</source>
        <translation>‏SHA-256 لما قُرئ</translation>
    </message>
    <message>
        <source>Salient</source>
        <translation>Salient</translation>
    </message>
    <message>
        <source>Salient does not speak “{language}”. Choose one of {known}.</source>
        <translation>لا يتكلم Salient «{language}». اختر إحدى: {known}.</translation>
    </message>
    <message>
        <source>Salient formed</source>
        <translation>تكوّن نتوء</translation>
    </message>
    <message>
        <source>Salient needs {what}. {how} Then start QGIS again.</source>
        <translation>يحتاج Salient إلى {what}. {how} ثم أعد تشغيل QGIS.</translation>
    </message>
    <message>
        <source>Salient was checked against QGIS 4 but never run on it: compare its figures with those of QGIS 3.</source>
        <translation>فُحص Salient على توافقه مع QGIS 4 لكنه لم يُشغَّل فيه قط: قارن أرقامه بأرقام QGIS 3.</translation>
    </message>
    <message>
        <source>Salient's algorithms are not in the toolbox: switch Processing on.</source>
        <translation>خوارزميات Salient ليست في صندوق الأدوات: فعّل Processing.</translation>
    </message>
    <message>
        <source>Salient: libraries</source>
        <translation>Salient: المكتبات</translation>
    </message>
    <message>
        <source>Salient: sourced events</source>
        <translation>Salient: أحداث موثّقة بمصادر</translation>
    </message>
    <message>
        <source>Save the edits of “{layer}” first: what is not saved has no lasting key.</source>
        <translation>احفظ تعديلات «{layer}» أولًا: ما لم يُحفظ ليس له مفتاح دائم.</translation>
    </message>
    <message>
        <source>Save the mapping to</source>
        <translation>حفظ المطابقة في</translation>
    </message>
    <message>
        <source>Saved to “{store}”, where the form was opened, not to the store open now.</source>
        <translation>حُفظ في «{store}» حيث فُتح النموذج، لا في المخزن المفتوح الآن.</translation>
    </message>
    <message>
        <source>Say why it is retracted: the log keeps the reason.</source>
        <translation>اذكر سبب السحب: السجل يحفظه.</translation>
    </message>
    <message>
        <source>Says of each place who holds it and since when, how far the front is, and how it lies from other places, in words.</source>
        <translation>يذكر لكل مكان المسيطر عليه ومنذ متى، وبُعد الجبهة عنه، وموقعه من أماكن أخرى، بالكلمات.</translation>
    </message>
    <message>
        <source>Says which roads still lead into a pocket across the gap, how near the encirclers are to each, and how much of it lies under their fire.</source>
        <translation>يبيّن الطرق التي ما زالت تؤدي إلى جيب عبر الثغرة، وقرب القوات المطوِّقة من كل منها، ومقدار ما يقع منها تحت نيرانها.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Sealed pocket</source>
        <translation>جيب مغلق</translation>
    </message>
    <message>
        <source>Sealed pocket of {besieged}</source>
        <translation>جيب مغلق لـ{besieged}</translation>
    </message>
    <message>
        <source>Sealed pockets</source>
        <translation>الجيوب المغلقة</translation>
    </message>
    <message>
        <source>Sealing date: of the seal that holds, or projected</source>
        <translation>تاريخ الإغلاق: القائم أو المتوقع</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>البحث في الأحداث</translation>
    </message>
    <message>
        <source>Second maker</source>
        <translation>المُعدّ الثاني</translation>
    </message>
    <message>
        <source>Sector name field</source>
        <translation>حقل اسم القطاع</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>القطاعات</translation>
    </message>
    <message>
        <source>See what each column fills, with its first values, and change it</source>
        <translation>اعرض ما يملؤه كل عمود مع قيمه الأولى وغيّره</translation>
    </message>
    <message>
        <source>See what was found, and say what the values stand for</source>
        <translation>اعرض ما عُثر عليه وحدد ما تمثله القيم</translation>
    </message>
    <message>
        <source>Select a vector layer in the layer tree first.</source>
        <translation>حدد أولًا طبقة متجهة في شجرة الطبقات.</translation>
    </message>
    <message>
        <source>Select an event in the list first.</source>
        <translation>حدد أولًا حدثًا في القائمة.</translation>
    </message>
    <message>
        <source>Select an event with a place in the list first.</source>
        <translation>حدد أولًا في القائمة حدثًا له مكان.</translation>
    </message>
    <message>
        <source>Select features that are not linked yet, in any layer.</source>
        <translation>حدد معالم غير مرتبطة بعد، في أي طبقة.</translation>
    </message>
    <message>
        <source>Select the event's features</source>
        <translation>تحديد معالم الحدث</translation>
    </message>
    <message>
        <source>Select two events or more to merge them.</source>
        <translation>حدد حدثين أو أكثر لدمجهما.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>Sensitivity of the event</source>
        <translation>حساسية الحدث</translation>
    </message>
    <message>
        <source>Separated by semicolons; coalitions too. Ground of all others is not even read, and counts as nobody's: for a layer of which one side is wanted. Empty: all.</source>
        <translation>مفصولة بفواصل منقوطة؛ والتحالفات أيضًا. أرض البقية لا تُقرأ أصلًا وتُعدّ ليست لأحد: لطبقة يُراد منها طرف واحد. فارغ: الكل.</translation>
    </message>
    <message>
        <source>Several actors taken as one side, one coalition a line: “Government; Russia = Government and allies”. The side's name then stands for its members everywhere.</source>
        <translation>عدة أطراف تُعامَل كجانب واحد، تحالف لكل سطر: «Government; Russia = Government and allies». عندئذ يحل اسم الجانب محل أعضائه في كل مكان.</translation>
    </message>
    <message>
        <source>Shapes smaller than this are not logged, in km².</source>
        <translation>الأشكال الأصغر من هذا لا تُسجَّل، بالكم².</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Show all events again</source>
        <translation>إظهار كل الأحداث من جديد</translation>
    </message>
    <message>
        <source>Show events in the active layer's map tips and identify results</source>
        <translation>إظهار الأحداث في تلميحات خريطة الطبقة النشطة ونتائج التعرّف</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>إظهار على الخريطة</translation>
    </message>
    <message>
        <source>Show the precision of locations as circles</source>
        <translation>إظهار دقة المواقع كدوائر</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Sign the end of the log</source>
        <translation>توقيع نهاية السجل</translation>
    </message>
    <message>
        <source>Sign the end of the log…</source>
        <translation>توقيع نهاية السجل…</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Signs of units need the Python library {library}, which is not installed: “pip install {library}” in QGIS’s Python. Their points are drawn as they are.</source>
        <translation>تحتاج رموز الوحدات إلى مكتبة Python المسماة {library}، وهي غير مثبّتة: «pip install {library}» في Python الخاص بـQGIS. تُرسم نقاطها كما هي.</translation>
    </message>
    <message>
        <source>Simulations need a core: errors are by formula.</source>
        <translation>المحاكاة تحتاج إلى مركز: الأخطاء بالصيغة.</translation>
    </message>
    <message>
        <source>Simulations need a correlation length of more than 0 m: enter one.</source>
        <translation>المحاكاة تحتاج إلى طول ارتباط أكبر من 0 م: أدخل واحدًا.</translation>
    </message>
    <message>
        <source>Simulations need a position error of more than 0 m: enter one.</source>
        <translation>المحاكاة تحتاج إلى خطأ موضع أكبر من 0 م: أدخل واحدًا.</translation>
    </message>
    <message>
        <source>Simulations of the position error</source>
        <translation>محاكاة خطأ الموضع</translation>
    </message>
    <message>
        <source>Situation events</source>
        <translation>أحداث الوضع الميداني</translation>
    </message>
    <message>
        <source>Situation log</source>
        <translation>سجل الوضع الميداني</translation>
    </message>
    <message>
        <source>Situation map</source>
        <translation>خريطة الوضع الميداني</translation>
    </message>
    <message>
        <source>Situation map…</source>
        <translation>خريطة الوضع الميداني…</translation>
    </message>
    <message>
        <source>Size and direction of the template “situation”.</source>
        <translation>قياس واتجاه القالب «situation».</translation>
    </message>
    <message>
        <source>Size of the cells that exact places are hidden in. 0: exact places.</source>
        <translation>حجم الخلايا التي تُخفى فيها الأماكن الدقيقة. 0: أماكن دقيقة.</translation>
    </message>
    <message>
        <source>Size of the squares on which ways are found. 0: a fortieth of the reach, more on large ground.</source>
        <translation>حجم المربعات التي تُبحث عليها المسالك. 0: جزء من أربعين من المدى، وأكثر في الأراضي الواسعة.</translation>
    </message>
    <message>
        <source>Slivers that count as closed</source>
        <translation>الفجوات الدقيقة المعتبرة مغلقة</translation>
    </message>
    <message>
        <source>Smaller pieces are excluded, in km².</source>
        <translation>تُستبعد القطع الأصغر، بالكم².</translation>
    </message>
    <message>
        <source>Smallest gap of the others: {gap}</source>
        <translation>أصغر ثغرة بين البقية: {gap}</translation>
    </message>
    <message>
        <source>Smallest gap of the others: {gap}, at {count} of them</source>
        <translation>أصغر ثغرة بين البقية: {gap}، لدى {count} منها</translation>
    </message>
    <message>
        <source>Smallest gap of the others: {gap}, {core}</source>
        <translation>أصغر ثغرة بين البقية: {gap}، {core}</translation>
    </message>
    <message>
        <source>Smallest pocket (km²)</source>
        <translation>أصغر جيب (كم²)</translation>
    </message>
    <message>
        <source>Smallest shape (km²)</source>
        <translation>أصغر شكل (كم²)</translation>
    </message>
    <message>
        <source>Snap to points of visible layers, and take their name</source>
        <translation>الالتقاط إلى نقاط الطبقات المرئية وأخذ اسمها</translation>
    </message>
    <message>
        <source>Snap vertices within</source>
        <translation>التقاط الرؤوس ضمن</translation>
    </message>
    <message>
        <source>Snap within</source>
        <translation>الالتقاط ضمن</translation>
    </message>
    <message>
        <source>So far beyond the gap line a road is measured, along the road.</source>
        <translation>يُقاس الطريق هذه المسافة بعد خط الثغرة، على امتداده.</translation>
    </message>
    <message>
        <source>So much is added to a way that crosses a river where no road does.</source>
        <translation>ما يُضاف إلى مسلك يعبر نهرًا حيث لا يعبره طريق.</translation>
    </message>
    <message>
        <source>Some coordinates have no place on the Earth in “{name}”. Check that the layer has the coordinate reference system it was drawn in.</source>
        <translation>بعض الإحداثيات لا مكان لها على الأرض في «{name}». تحقق من أن للطبقة نظام الإحداثيات المرجعي الذي رُسمت به.</translation>
    </message>
    <message>
        <source>Some dates are written month first (“{month_only}”), others day first (“{day_only}”). Put them in one form, best YYYY-MM-DD.</source>
        <translation>بعض التواريخ مكتوب بالشهر أولًا («{month_only}») وبعضها باليوم أولًا («{day_only}»). اجعلها بصيغة واحدة، والأفضل YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Some dates have a time zone and others none, so their order is unknown: give all of them with a time zone, or none.</source>
        <translation>لبعض التواريخ منطقة زمنية وليس لغيرها، فترتيبها غير معروف: أعطها كلها بمنطقة زمنية، أو كلها بدونها.</translation>
    </message>
    <message>
        <source>Some maps are dated to the day and others to the minute: it cannot be told which of two of one day is the later. Give all of them days, or all of them times.</source>
        <translation>بعض الخرائط مؤرخ باليوم وبعضها بالدقيقة: لا يمكن معرفة الأحدث من خريطتين في يوم واحد. أعطها كلها أيامًا، أو كلها أوقاتًا.</translation>
    </message>
    <message>
        <source>Somebody else changed this</source>
        <translation>غيّر شخص آخر هذا</translation>
    </message>
    <message>
        <source>Somebody else changed this since you opened it (different from yours: {names}). Nothing was saved. Compare both and choose.</source>
        <translation>غيّر شخص آخر هذا منذ فتحته (ما يختلف عمّا لديك: {names}). لم يُحفظ شيء. قارن الاثنين واختر.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Source &amp;reliability</source>
        <translation>مو&amp;ثوقية المصدر</translation>
    </message>
    <message>
        <source>Source at least</source>
        <translation>المصدر على الأقل</translation>
    </message>
    <message>
        <source>Source is</source>
        <translation>المصدر هو</translation>
    </message>
    <message>
        <source>Source {n}</source>
        <translation>المصدر {n}</translation>
    </message>
    <message>
        <source>Source, by its number</source>
        <translation>المصدر، برقمه</translation>
    </message>
    <message>
        <source>Sourced events</source>
        <translation>أحداث موثّقة بمصادر</translation>
    </message>
    <message>
        <source>Sourced events: {store}</source>
        <translation>أحداث موثّقة: {store}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Sources (numbers stand on the map)</source>
        <translation>المصادر (الأرقام على الخريطة)</translation>
    </message>
    <message>
        <source>Sources (numbers {numbers} stand on the map)</source>
        <translation>المصادر (الأرقام {numbers} مبيّنة على الخريطة)</translation>
    </message>
    <message>
        <source>Sources whose numbers are left off the map, for want of room: {numbers}.</source>
        <translation>مصادر لا تظهر أرقامها على الخريطة لضيق المكان: {numbers}.</translation>
    </message>
    <message>
        <source>Sources, continued</source>
        <translation>المصادر، تتمة</translation>
    </message>
    <message>
        <source>Sources: log entry {count}, SHA-256 {hash}…</source>
        <translation>المصادر: قيد السجل {count}، SHA-256 {hash}…</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>التباعد</translation>
    </message>
    <message>
        <source>Spacing along the front</source>
        <translation>التباعد على امتداد الجبهة</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>انقسام</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>مربع</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>State border</source>
        <translation>حدود الدولة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Steps of “sure”</source>
        <translation>خطوات «sure»</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>المخزن</translation>
    </message>
    <message>
        <source>Store of sourced events: the path of a GeoPackage, or postgres:connection/schema. Empty: no sources.</source>
        <translation>مخزن أحداث موثّقة: مسار GeoPackage أو postgres:connection/schema. فارغ: بلا مصادر.</translation>
    </message>
    <message>
        <source>Store of sourced events: the path of a GeoPackage, or postgres:connection/schema. Its events in the extent up to the as-of date are numbered on the map and listed with their sources. Empty: no sources.</source>
        <translation>مخزن الأحداث الموثّقة بمصادر: مسار GeoPackage، أو postgres:connection/schema. تُرقَّم أحداثه ضمن الامتداد حتى تاريخ الوضع على الخريطة وتُسرد مع مصادرها. فارغ: بلا مصادر.</translation>
    </message>
    <message>
        <source>Straight on</source>
        <translation>باستقامة</translation>
    </message>
    <message>
        <source>Study area</source>
        <translation>منطقة الدراسة</translation>
    </message>
    <message>
        <source>Style of “{layer}”</source>
        <translation>نمط «{layer}»</translation>
    </message>
    <message>
        <source>Style the current layer…</source>
        <translation>تنسيق الطبقة الحالية…</translation>
    </message>
    <message>
        <source>Such as cp1251. Empty: as the file says, else found by what the texts look like.</source>
        <translation>مثل cp1251. فارغ: كما في الملف، وإلا فيُعرف من شكل النصوص.</translation>
    </message>
    <message>
        <source>Such as utf-8, cp1251 or cp1252; empty: told from the file, and logged.</source>
        <translation>مثل utf-8 أو cp1251 أو cp1252؛ فارغ: يُعرف من الملف ويُسجَّل.</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>الإمداد</translation>
    </message>
    <message>
        <source>Supply at {place}</source>
        <translation>الإمداد عند {place}</translation>
    </message>
    <message>
        <source>Supply at {place}, {date}</source>
        <translation>الإمداد عند {place}، {date}</translation>
    </message>
    <message>
        <source>Supply routes</source>
        <translation>طرق الإمداد</translation>
    </message>
    <message>
        <source>Supply summary</source>
        <translation>ملخص الإمداد</translation>
    </message>
    <message>
        <source>Supply: {text}</source>
        <translation>الإمداد: {text}</translation>
    </message>
    <message>
        <source>Table of actors</source>
        <translation>جدول الأطراف</translation>
    </message>
    <message>
        <source>Table of claims</source>
        <translation>جدول الادعاءات</translation>
    </message>
    <message>
        <source>Table of gaps</source>
        <translation>جدول الثغرات</translation>
    </message>
    <message>
        <source>Table “Gaps” of “Encirclement gap”: totals and states, sealed dates too.</source>
        <translation>جدول «الثغرات» من «ثغرة التطويق»: المجاميع والحالات وتواريخ الإغلاق أيضًا.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods *.json *.geojson)</source>
        <translation>الجداول (*.csv *.xlsx *.ods *.json *.geojson)</translation>
    </message>
    <message>
        <source>Tactical</source>
        <translation>تكتيكي</translation>
    </message>
    <message>
        <source>Tactical (APP-6)</source>
        <translation>تكتيكي (APP-6)</translation>
    </message>
    <message>
        <source>Take a mapping that was saved</source>
        <translation>أخذ مطابقة محفوظة</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Take the dataset's, and list them</source>
        <translation>أخذ ما لمجموعة البيانات وسرده</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>مأخوذ</translation>
    </message>
    <message>
        <source>Takes camera, time and place out of copied JPEG and PNG pictures, which are not changed otherwise. Files that cannot be cleaned so are left out and named.</source>
        <translation>يزيل الكاميرا والوقت والمكان من صور JPEG وPNG المنسوخة، ولا يغيّرها في غير ذلك. الملفات التي لا يمكن تنظيفها هكذا تُستثنى وتُذكر.</translation>
    </message>
    <message>
        <source>Takes maps that are at least this many days apart. 0 takes all.</source>
        <translation>يأخذ الخرائط المتباعدة بهذا العدد من الأيام على الأقل. 0 يأخذ الكل.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Template fi&amp;le</source>
        <translation>م&amp;لف القالب</translation>
    </message>
    <message>
        <source>Template of your own…</source>
        <translation>قالب من عندك…</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>That of QGIS</source>
        <translation>لغة QGIS</translation>
    </message>
    <message>
        <source>That of the profile</source>
        <translation>حقل الملف التعريفي</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} does not answer ({error}). Check that it runs and that the address is right, or leave the scheduler empty.</source>
        <translation>مجدول Dask على {address} لا يستجيب ({error}). تحقق من أنه يعمل وأن العنوان صحيح، أو اترك المجدول فارغًا.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has lost all its workers, and none came back in {patience:.0f} s. Look at the workers' own logs (too little memory is the usual cause), start them again and run again.</source>
        <translation>فقد مجدول Dask على {address} كل عمّاله، ولم يعد أي منهم خلال {patience:.0f} ث. راجع سجلات العمّال أنفسهم (السبب المعتاد قلة الذاكرة)، وشغّلهم من جديد ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} has no workers. Start some.</source>
        <translation>لا عمّال لدى مجدول Dask على {address}. شغّل بعضهم.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {address} was lost while it worked. Nothing was computed in part: start it again and run again, or leave the scheduler empty.</source>
        <translation>فُقد مجدول Dask على {address} أثناء عمله. لم يُحسب شيء جزئيًا: شغّله من جديد وأعد التشغيل، أو اترك المجدول فارغًا.</translation>
    </message>
    <message>
        <source>The GeoPackage that holds the sourced events, or postgres:connection/schema with the name of one of QGIS's PostgreSQL connections.</source>
        <translation>ملف GeoPackage الذي يحوي الأحداث الموثّقة، أو postgres:connection/schema باسم أحد اتصالات PostgreSQL في QGIS.</translation>
    </message>
    <message>
        <source>The GeoPackage that holds the sourced events, or postgres:connection/schema.</source>
        <translation>ملف GeoPackage الذي يحوي الأحداث الموثّقة بمصادر، أو postgres:connection/schema.</translation>
    </message>
    <message>
        <source>The Python library {library} cannot be loaded here: {error}. An older version may do: “pip install {library}==1.2.3”. Points of units are drawn as they are.</source>
        <translation>لا يمكن تحميل مكتبة Python المسماة {library} هنا: {error}. قد تفي نسخة أقدم بالغرض: «pip install {library}==1.2.3». تُرسم نقاط الوحدات كما هي.</translation>
    </message>
    <message>
        <source>The actor is</source>
        <translation>الطرف هو</translation>
    </message>
    <message>
        <source>The actors inside. Empty: whoever stands on what the encirclers do not hold.</source>
        <translation>الأطراف في الداخل. فارغ: كل من يقف على ما لا تسيطر عليه القوات المطوِّقة.</translation>
    </message>
    <message>
        <source>The actors inside. Names separated by semicolons. Empty: whoever stands on what the encirclers do not hold.</source>
        <translation>الأطراف في الداخل. أسماء مفصولة بفواصل منقوطة. فارغ: أيًّا كان على ما لا تسيطر عليه القوات المطوِّقة.</translation>
    </message>
    <message>
        <source>The actors that form the ring, and whose gains count.</source>
        <translation>الأطراف التي تشكّل الطوق، وتُحتسب مكاسبها.</translation>
    </message>
    <message>
        <source>The actors that form the ring, taken as one coalition. Names separated by semicolons.</source>
        <translation>الأطراف التي تشكّل الطوق، كتحالف واحد. أسماء مفصولة بفواصل منقوطة.</translation>
    </message>
    <message>
        <source>The actors that form the ring. Names separated by semicolons. Empty: everybody but the besieged, drawn or not.</source>
        <translation>الأطراف التي تشكّل الطوق. أسماء مفصولة بفواصل منقوطة. فارغ: الجميع عدا المحاصَرين، مرسومين أم لا.</translation>
    </message>
    <message>
        <source>The actors “{one}” and “{other}” differ only in case or spaces and are taken as two. Rename one, or put both in a coalition.</source>
        <translation>لا يختلف الطرفان «{one}» و«{other}» إلا في حالة الأحرف أو المسافات ويُعدّان اثنين. أعد تسمية أحدهما، أو ضع الاثنين في تحالف.</translation>
    </message>
    <message>
        <source>The advance has no area. Draw a polygon with three corners or more.</source>
        <translation>لا مساحة للتقدّم. ارسم مضلعًا بثلاث زوايا أو أكثر.</translation>
    </message>
    <message>
        <source>The answer could not be kept: {log}</source>
        <translation>تعذّر حفظ الجواب: {log}</translation>
    </message>
    <message>
        <source>The archive is broken: {error}. Load it again.</source>
        <translation>الأرشيف تالف: {error}. نزّله مجددًا.</translation>
    </message>
    <message>
        <source>The area is of “{where}” alone, and would be measured on the whole map. Cut the control layer to it; a table then states the claim in columns.</source>
        <translation>المساحة هي مساحة «{where}» وحدها، وستُقاس على الخريطة كلها. اقتطع طبقة السيطرة على حدودها؛ ثم يذكر جدولٌ الادعاءَ في أعمدة.</translation>
    </message>
    <message>
        <source>The area of a pocket is all open ground inside: also that of neutrals, unless it counts as closed. Pocket area measures the ground of the besieged alone where they are named.</source>
        <translation>مساحة الجيب هي كل الأرض المفتوحة داخله: ومنها أرض المحايدين، ما لم تُعتبر مغلقة. «مساحة الجيب» تقيس أرض المحاصَرين وحدها حيث يُسمَّون.</translation>
    </message>
    <message>
        <source>The area on each date.</source>
        <translation>المساحة في كل تاريخ.</translation>
    </message>
    <message>
        <source>The area that {actor} holds on each date.</source>
        <translation>المساحة التي يسيطر عليها {actor} في كل تاريخ.</translation>
    </message>
    <message>
        <source>The as-of date: one page</source>
        <translation>تاريخ الوضع: صفحة واحدة</translation>
    </message>
    <message>
        <source>The baseline has no length: there is nothing to cast transects from.</source>
        <translation>لا طول لخط الأساس: لا شيء تُرسم منه المقاطع.</translation>
    </message>
    <message>
        <source>The bearing is not defined: {what} is nearer than its error.</source>
        <translation>الاتجاه غير معرَّف: {what} أقرب من خطئه.</translation>
    </message>
    <message>
        <source>The besieged hold no ground on this date.</source>
        <translation>لا أرض للمحاصَرين في هذا التاريخ.</translation>
    </message>
    <message>
        <source>The borders of all maps are noded together and each face is asked of every map.</source>
        <translation>تُعقَّد حدود كل الخرائط معًا ويُسأل عن كل وجه في كل خريطة.</translation>
    </message>
    <message>
        <source>The boundaries would be cut into {counts:,.0f} pieces of a quarter of the widest gap; {most_points:,} are the most. Raise the widest gap, choose a study area round the front, or simplify the boundaries.</source>
        <translation>ستُقطع الحدود إلى {counts:,.0f} قطعة بطول ربع أوسع ثغرة؛ والحد الأقصى {most_points:,}. زد أوسع ثغرة، أو اختر منطقة دراسة حول الجبهة، أو بسّط الحدود.</translation>
    </message>
    <message>
        <source>The boundary that two actors share, a row a pair and date.</source>
        <translation>الحد المشترك بين طرفين، صف لكل زوج وتاريخ.</translation>
    </message>
    <message>
        <source>The cache cannot be read ({reason}).</source>
        <translation>تتعذر قراءة الذاكرة المؤقتة ({reason}).</translation>
    </message>
    <message>
        <source>The cache {path} cannot be deleted: {reason}.</source>
        <translation>لا يمكن حذف الذاكرة المؤقتة {path}: {reason}.</translation>
    </message>
    <message>
        <source>The cache {path} cannot be used: {error}. All is worked out anew.</source>
        <translation>لا يمكن استخدام الذاكرة المؤقتة {path}: {error}. يُحسب كل شيء من جديد.</translation>
    </message>
    <message>
        <source>The cache {path} is damaged ({error}): it is begun anew.</source>
        <translation>الذاكرة المؤقتة {path} تالفة ({error}): تُبدأ من جديد.</translation>
    </message>
    <message>
        <source>The certificates for {address} cannot be read ({error}). {remedy}</source>
        <translation>تتعذّر قراءة شهادات {address} ({error}). {remedy}</translation>
    </message>
    <message>
        <source>The changes do not say who gained: sides are not tested.</source>
        <translation>التغيّرات لا تذكر من كسب: لا تُختبر الجوانب.</translation>
    </message>
    <message>
        <source>The changes of “{actor}” fail to add up to its change of area by {area}: do not use them. Repair the maps with “Prepare control layer”, snapping vertices.</source>
        <translation>مجموع تغيّرات «{actor}» لا يساوي تغيّر مساحته، والفرق {area}: لا تستخدمها. أصلح الخرائط بـ«إعداد طبقة السيطرة» مع التقاط الرؤوس.</translation>
    </message>
    <message>
        <source>The changes that no report of an event near them reports.</source>
        <translation>التغيّرات التي لا يذكرها أي تقرير لحدث قريب.</translation>
    </message>
    <message>
        <source>The chart is left out: the figures beside the map leave it no room.</source>
        <translation>حُذف الرسم البياني: الأرقام بجانب الخريطة لا تترك له مكانًا.</translation>
    </message>
    <message>
        <source>The claim does not say from where to where. Name both places, or “front”.</source>
        <translation>لا يذكر الادعاء من أين إلى أين. سمِّ المكانين أو «front».</translation>
    </message>
    <message>
        <source>The claim does not say from which date the change counts.</source>
        <translation>لا يذكر الادعاء من أي تاريخ يُحسب التغيّر.</translation>
    </message>
    <message>
        <source>The claim does not say from which date the ratio starts.</source>
        <translation>لا يذكر الادعاء من أي تاريخ تبدأ النسبة.</translation>
    </message>
    <message>
        <source>The claim does not say on which day they met.</source>
        <translation>لا يذكر الادعاء في أي يوم التقوا.</translation>
    </message>
    <message>
        <source>The claim does not say what lies so far from the front.</source>
        <translation>لا يذكر الادعاء ما الذي يبعد عن الجبهة.</translation>
    </message>
    <message>
        <source>The claim does not say which place is held. Name it.</source>
        <translation>لا يذكر الادعاء أي مكان مسيطَر عليه. سمِّه.</translation>
    </message>
    <message>
        <source>The claim does not say who encircles. Name the actor in the report, or give a layer of gap lines and one of pockets.</source>
        <translation>لا يذكر الادعاء من يطوّق. سمِّ الطرف في التقرير، أو أعطِ طبقة خطوط ثغرة وأخرى للجيوب.</translation>
    </message>
    <message>
        <source>The claim does not say who holds it. Name the actor.</source>
        <translation>لا يذكر الادعاء المسيطر. سمِّ الطرف.</translation>
    </message>
    <message>
        <source>The claim does not say who holds the place.</source>
        <translation>لا يذكر الادعاء المسيطر على المكان.</translation>
    </message>
    <message>
        <source>The claim does not say whose area. Name the actor in the report.</source>
        <translation>لا يذكر الادعاء لمن المساحة. سمِّ الطرف في التقرير.</translation>
    </message>
    <message>
        <source>The claim does not say whose ground. Name the actor.</source>
        <translation>لا يذكر الادعاء لمن الأرض. سمِّ الطرف.</translation>
    </message>
    <message>
        <source>The claim has neither a value nor a reference area.</source>
        <translation>ليس للادعاء قيمة ولا مساحة مرجعية.</translation>
    </message>
    <message>
        <source>The claim has no date; the {what} of {day} was measured.</source>
        <translation>ليس للادعاء تاريخ؛ قيس {what} بتاريخ {day}.</translation>
    </message>
    <message>
        <source>The claim states neither a value nor areas to compare with.</source>
        <translation>لا يذكر الادعاء قيمة ولا مساحات للمقارنة.</translation>
    </message>
    <message>
        <source>The claim was read from the quotation: check it.</source>
        <translation>قُرئ الادعاء من الاقتباس: تحقّق منه.</translation>
    </message>
    <message>
        <source>The claimed value is {value}. It must be a number, 0 or more.</source>
        <translation>القيمة المُدَّعاة هي {value}. يجب أن تكون عددًا، 0 أو أكثر.</translation>
    </message>
    <message>
        <source>The closure runs round the rear, so the pocket has no outer edge to measure.</source>
        <translation>يمتد الإغلاق حول المؤخرة، فليس للجيب حافة خارجية تُقاس.</translation>
    </message>
    <message>
        <source>The columns of {name} write their dates in several ways ({ways}). Put them into one, best YYYY-MM-DD.</source>
        <translation>تكتب أعمدة {name} تواريخها بعدة طرق ({ways}). وحّدها في واحدة، والأفضل YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>The confidence must lie between 0 and 100 %.</source>
        <translation>يجب أن تقع الثقة بين 0 و100 %.</translation>
    </message>
    <message>
        <source>The connection to {address} was lost while it saved ({reason}), and the database does not answer: whether this was saved is not known yet. It was saved whole or not at all. When the database is back, open the store again and look before you save a second time; what you typed is kept.</source>
        <translation>انقطع الاتصال بـ{address} أثناء الحفظ ({reason})، وقاعدة البيانات لا تستجيب: لا يُعرف بعد إن كان هذا قد حُفظ. حُفظ كله أو لم يُحفظ شيء منه. حين تعود قاعدة البيانات، افتح المخزن من جديد وانظر قبل أن تحفظ مرة ثانية؛ ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>The control layer was removed. Choose another in the panel.</source>
        <translation>أُزيلت طبقة السيطرة. اختر أخرى في اللوحة.</translation>
    </message>
    <message>
        <source>The coordinate reference system cannot be read: {error}</source>
        <translation>لا يمكن قراءة نظام الإحداثيات المرجعي: {error}</translation>
    </message>
    <message>
        <source>The coordinates “{text}” cannot be read.</source>
        <translation>لا يمكن قراءة الإحداثيات «{text}».</translation>
    </message>
    <message>
        <source>The coordinates “{text}” cannot be read. Write latitude, longitude in degrees.</source>
        <translation>لا يمكن قراءة الإحداثيات «{text}». اكتب خط العرض ثم الطول بالدرجات.</translation>
    </message>
    <message>
        <source>The core is not on open ground; the nearest is {metres} m away.</source>
        <translation>المركز ليس على أرض مفتوحة؛ أقربها على بعد {metres} م.</translation>
    </message>
    <message>
        <source>The core is the place grown by this distance, as far as the ground is open. It keeps a place at the front from being ringed by a loop of a few hundred metres.</source>
        <translation>المركز هو المكان موسَّعًا بهذه المسافة، ما دامت الأرض مفتوحة. يمنع ذلك تطويق مكان على الجبهة بحلقة من بضع مئات الأمتار.</translation>
    </message>
    <message>
        <source>The core layer has no feature: choose a place, or leave it out to search.</source>
        <translation>لا معلم في طبقة المركز: اختر مكانًا أو اتركها للبحث.</translation>
    </message>
    <message>
        <source>The core {name} and the rear overlap: choose places that lie apart, or a smaller core radius.</source>
        <translation>المركز {name} والمؤخرة متداخلان: اختر أماكن متباعدة أو نصف قطر أصغر للمركز.</translation>
    </message>
    <message>
        <source>The core {name} has no area. Give a point with a core radius, or a polygon.</source>
        <translation>لا مساحة للمركز {name}. أعطِ نقطة بنصف قطر أو مضلعًا.</translation>
    </message>
    <message>
        <source>The core {name} has no geometry: draw it or leave it out.</source>
        <translation>لا شكل هندسي للمركز {name}: ارسمه أو اتركه.</translation>
    </message>
    <message>
        <source>The core {name} is its own rear. Choose a rear that lies elsewhere, or none.</source>
        <translation>المركز {name} هو مؤخرة نفسه. اختر مؤخرة أخرى أو لا شيء.</translation>
    </message>
    <message>
        <source>The core {name} lies outside the layer “{name_2}”: check the place and the coordinate reference systems of both layers.</source>
        <translation>المركز {name} خارج الطبقة «{name_2}»: تحقق من المكان ومن نظامي الإحداثيات المرجعيين للطبقتين.</translation>
    </message>
    <message>
        <source>The core {name} lies outside the study area: enlarge the area or leave it out.</source>
        <translation>المركز {name} خارج منطقة الدراسة: وسّعها أو اتركه.</translation>
    </message>
    <message>
        <source>The database of {address} does not answer ({reason}). Check the network and the connection in QGIS's Browser panel.</source>
        <translation>قاعدة بيانات {address} لا تستجيب ({reason}). تحقق من الشبكة ومن الاتصال في لوحة المتصفح في QGIS.</translation>
    </message>
    <message>
        <source>The date that is compared. Empty: all that every maker has.</source>
        <translation>التاريخ المقارَن. فارغ: كل ما لدى كل المُعدّين.</translation>
    </message>
    <message>
        <source>The date “{row}” is of {year}, the column year says {year_2}.</source>
        <translation>التاريخ «{row}» من سنة {year}، وعمود السنة يقول {year_2}.</translation>
    </message>
    <message>
        <source>The dated lines are the fronts of a control layer, or a line layer of your own. Transects stand at right angles to a baseline (the front of the first date if none is given), or are lines of your own.

SCE: greatest distance between any two lines. NSM: from the oldest to the youngest. EPR: NSM over time. LRR: linear regression rate, with LR2, standard error of the estimate LSE and half its confidence interval LCI. WLR and the like: weighted by 1 / uncertainty². Distances are in metres from the transect's start, rates in metres a year of 365 days; fields that end in _m_day are the same in metres a day, for series of days or weeks.

Where a transect meets a date's line more than once, the rule says which crossing counts; “hits_most” is the most on any date. A date whose line is not met is left out for that transect; with fewer than two dates there are no statistics.</source>
        <translation>الخطوط المؤرخة هي جبهات طبقة سيطرة، أو طبقة خطوط من عندك. المقاطع متعامدة على خط أساس (جبهة التاريخ الأول إن لم يُعطَ)، أو خطوط من عندك.

SCE: أكبر مسافة بين أي خطين. NSM: من الأقدم إلى الأحدث. EPR: قيمة NSM على الزمن. LRR: معدل الانحدار الخطي، مع LR2، والخطأ المعياري للتقدير LSE، ونصف فاصل ثقته LCI. WLR وما شابهه: موزونة بـ1 / uncertainty². المسافات بالأمتار من بداية المقطع، والمعدلات بالأمتار في سنة من 365 يومًا؛ والحقول المنتهية بـ_m_day هي نفسها بالأمتار في اليوم، لسلاسل الأيام أو الأسابيع.

حيث يلتقي مقطع بخط تاريخ أكثر من مرة، تحدد القاعدة أي تقاطع يُحتسب؛ و«hits_most» هو أكثرها في أي تاريخ. والتاريخ الذي لا يلتقي بخطه المقطع يُستثنى لذلك المقطع؛ ومع أقل من تاريخين لا إحصاءات.</translation>
    </message>
    <message>
        <source>The dates are equal or reversed: from {first} to {last}.</source>
        <translation>التاريخان متساويان أو معكوسان: من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>The dates are reversed: the map before is of {old:%Y-%m-%d}, the map after of {new:%Y-%m-%d}. Swap them.</source>
        <translation>التاريخان معكوسان: الخريطة قبل بتاريخ {old:%Y-%m-%d}، والخريطة بعد بتاريخ {new:%Y-%m-%d}. بدّلهما.</translation>
    </message>
    <message>
        <source>The dates of {name} (such as {example}) were read as day/month/year, which is how ACLED's old form is documented. If the file was saved by a spreadsheet that writes the month first, import it again with the date format M/D/YYYY.</source>
        <translation>قُرئت تواريخ {name} (مثل {example}) يوم/شهر/سنة، وهكذا توثَّق صيغة ACLED القديمة. إن حُفظ الملف ببرنامج جداول يكتب الشهر أولًا، فاستورده من جديد بصيغة التاريخ M/D/YYYY.</translation>
    </message>
    <message>
        <source>The dates span {days} day(s): rates a year are extrapolated, read those in _m_day.</source>
        <translation>التواريخ تغطي {days} يومًا: المعدلات السنوية مستقرأة، اقرأ حقول _m_day.</translation>
    </message>
    <message>
        <source>The distance beyond the gap lines is negative: enter 0 or more.</source>
        <translation>المسافة بعد خطوط الثغرة سالبة: أدخل 0 أو أكثر.</translation>
    </message>
    <message>
        <source>The earlier run of the same is hidden.</source>
        <translation>أُخفي التشغيل السابق لنفسه.</translation>
    </message>
    <message>
        <source>The encirclement gap is the least total length of lines across open ground that, with the encirclers' own ground and barriers, cut the core off from its rear. It is the exact minimum over all such lines, in a local azimuthal equidistant plane.</source>
        <translation>ثغرة التطويق هي أصغر طول إجمالي لخطوط عبر أرض مفتوحة تقطع، مع أرض القوات المطوِّقة والحواجز، المركز عن مؤخرته. وهي القيمة الدنيا الدقيقة بين كل هذه الخطوط، في مستوٍ سمتي محلي متساوي المسافات.</translation>
    </message>
    <message>
        <source>The encirclement gap on each date, with its error.</source>
        <translation>ثغرة التطويق في كل تاريخ، مع خطئها.</translation>
    </message>
    <message>
        <source>The encirclers hold no ground on this date.</source>
        <translation>لا أرض للقوات المطوِّقة في هذا التاريخ.</translation>
    </message>
    <message>
        <source>The encirclers hold no ground.</source>
        <translation>القوات المطوِّقة لا تسيطر على أي أرض.</translation>
    </message>
    <message>
        <source>The encoding of the texts cannot be told. Choose the encoding.</source>
        <translation>لا يمكن معرفة ترميز النصوص. اختر الترميز.</translation>
    </message>
    <message>
        <source>The encoding of the texts cannot be told: they can be {shown}. Choose the encoding.</source>
        <translation>لا يمكن معرفة ترميز النصوص: قد يكون {shown}. اختر الترميز.</translation>
    </message>
    <message>
        <source>The entry is no object with names and values.</source>
        <translation>القيد ليس كائنًا له أسماء وقيم.</translation>
    </message>
    <message>
        <source>The event has no title. Say in a few words what happened.</source>
        <translation>ليس للحدث عنوان. اذكر بكلمات قليلة ما حدث.</translation>
    </message>
    <message>
        <source>The event was merged into another one meanwhile: the report belongs to that.</source>
        <translation>دُمج الحدث في أثناء ذلك مع حدث آخر: التقرير يعود إلى ذلك الحدث.</translation>
    </message>
    <message>
        <source>The expression for the actor is wrong: {error}</source>
        <translation>تعبير الطرف خاطئ: {error}</translation>
    </message>
    <message>
        <source>The extent cannot be expressed in degrees: {error}</source>
        <translation>لا يمكن التعبير عن المدى بالدرجات: {error}</translation>
    </message>
    <message>
        <source>The extent has no longitude and latitude. Choose another, or none.</source>
        <translation>ليس للمدى خط طول ولا خط عرض. اختر غيره، أو لا شيء.</translation>
    </message>
    <message>
        <source>The extent is too large for the map’s coordinate system. Give a smaller one.</source>
        <translation>المدى أكبر من نظام إحداثيات الخريطة. أعطِ أصغر.</translation>
    </message>
    <message>
        <source>The features could not be copied; nothing was changed.</source>
        <translation>تعذّر نسخ المعالم؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The features of {last} in “{layer}” are copied to:</source>
        <translation>تُنسخ معالم {last} في «{layer}» إلى:</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>الملف فارغ (0 بايت).</translation>
    </message>
    <message>
        <source>The file is not in the folder any more.</source>
        <translation>لم يعد الملف في المجلد.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>الملف المراد كتابته.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة الملف {name}: {reason}.</translation>
    </message>
    <message>
        <source>The file {name} has no hash: nobody can tell what was attached.</source>
        <translation>لا تجزئة للملف {name}: لا يستطيع أحد معرفة ما أُرفق.</translation>
    </message>
    <message>
        <source>The file {name} is left out: metadata can be taken out of whole JPEG and PNG pictures only.</source>
        <translation>استُثني الملف {name}: لا يمكن نزع البيانات الوصفية إلا من صور JPEG وPNG السليمة.</translation>
    </message>
    <message>
        <source>The file {name} is not in {source}.</source>
        <translation>الملف {name} ليس في {source}.</translation>
    </message>
    <message>
        <source>The file {name} is not the one that was attached.</source>
        <translation>الملف {name} ليس الملف الذي أُرفق.</translation>
    </message>
    <message>
        <source>The file {name} is not the one that was attached: its SHA-256 is another one.</source>
        <translation>الملف {name} ليس الملف الذي أُرفق: له SHA-256 آخر.</translation>
    </message>
    <message>
        <source>The file {name} of the report {id} is not in {folder}.</source>
        <translation>الملف {name} من التقرير {id} ليس في {folder}.</translation>
    </message>
    <message>
        <source>The file's coordinates are in “{crs}”, which is not known. Save it in WGS 84 (EPSG:4326).</source>
        <translation>إحداثيات الملف في «{crs}»، وهو غير معروف. احفظه في WGS 84 (EPSG:4326).</translation>
    </message>
    <message>
        <source>The file's name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>الملف.</translation>
    </message>
    <message>
        <source>The file; its ending chooses the format.</source>
        <translation>الملف؛ امتداده يحدد الصيغة.</translation>
    </message>
    <message>
        <source>The fill colour (KML)</source>
        <translation>لون التعبئة (KML)</translation>
    </message>
    <message>
        <source>The first date that is measured. Empty: the layer's first.</source>
        <translation>أول تاريخ يُقاس. فارغ: الأول في الطبقة.</translation>
    </message>
    <message>
        <source>The first map, of {before}, is later than the second, of {after}.</source>
        <translation>الخريطة الأولى ({before}) أحدث من الثانية ({after}).</translation>
    </message>
    <message>
        <source>The folder of the cache, {folder}, cannot be made: {strerror}. Choose another, or none.</source>
        <translation>لا يمكن إنشاء مجلد الذاكرة المؤقتة {folder}: {strerror}. اختر غيره، أو لا شيء.</translation>
    </message>
    <message>
        <source>The folder {path} holds no file of {suffixes}.</source>
        <translation>لا ملف {suffixes} في المجلد {path}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made: {error}. Choose another place.</source>
        <translation>لا يمكن إنشاء المجلد «{folder}»: {error}. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is read-only. Choose another place.</source>
        <translation>المجلد «{folder}» للقراءة فقط. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The folder's name</source>
        <translation>اسم المجلد</translation>
    </message>
    <message>
        <source>The font “{wanted}” is not installed; the system's own is used instead.</source>
        <translation>الخط «{wanted}» غير مثبَّت؛ يُستخدم خط النظام.</translation>
    </message>
    <message>
        <source>The font “{wanted}” is not installed; “{used}” is used instead.</source>
        <translation>الخط «{wanted}» غير مثبَّت؛ يُستخدم «{used}».</translation>
    </message>
    <message>
        <source>The frames as a film, half a second a date: MP4 by the program ffmpeg, GIF by Pillow or ffmpeg, where they are installed.</source>
        <translation>الإطارات فيلمًا، نصف ثانية لكل تاريخ: MP4 ببرنامج ffmpeg، وGIF بـPillow أو ffmpeg، حيث يكونان مثبتين.</translation>
    </message>
    <message>
        <source>The gap could not be measured: {error}. The log “Salient” says where.</source>
        <translation>تعذّر قياس الثغرة: {error}. السجل «Salient» يبيّن أين.</translation>
    </message>
    <message>
        <source>The index {base} has no {file}. Try again later, or install by hand.</source>
        <translation>لا يوجد {file} في الفهرس {base}. حاول لاحقًا أو ثبّت يدويًا.</translation>
    </message>
    <message>
        <source>The innermost pocket not smaller than this is reported, in km².</source>
        <translation>يُعطى أعمق جيب لا يقل عن هذا، بالكم².</translation>
    </message>
    <message>
        <source>The installed shapely {shapely} was built for GEOS {built}, but this QGIS has loaded GEOS {loaded}: both in one program crash. Run: python3 -m pip install --user --break-system-packages --force-reinstall {wanted} "numpy~=1.24" and start QGIS again.</source>
        <translation>بُنيت shapely {shapely} المثبتة لـGEOS {built}، لكن QGIS هذا حمّل GEOS {loaded}: اجتماعهما في برنامج واحد يُسقطه. شغّل: python3 -m pip install --user --break-system-packages --force-reinstall {wanted} "numpy~=1.24" ثم شغّل QGIS من جديد.</translation>
    </message>
    <message>
        <source>The interval of a gap is that of simulations, 95 %.</source>
        <translation>مجال الثغرة هو مجال المحاكاة، 95 %.</translation>
    </message>
    <message>
        <source>The interval of a gap is what ground allows of which the map is not sure.</source>
        <translation>مجال الثغرة هو ما تسمح به الأرض التي لا تتيقن منها الخريطة.</translation>
    </message>
    <message>
        <source>The largest body of a side is no pocket of several: it counts as where the side lives. A coalition of those round it makes it one.</source>
        <translation>أكبر كتلة لجانب ليست جيبًا بين عدة أطراف: تُعدّ موطن الجانب. تحالف ممن حولها يجعلها جيبًا.</translation>
    </message>
    <message>
        <source>The largest change that nobody reports stands first, then the best report that no map shows, then the second of either. Reports go by the better reliability of their sources, then by the better credibility; the grades are never merged.</source>
        <translation>يأتي أولًا أكبر تغيّر لا يبلغ عنه أحد، ثم أفضل تقرير لا تُظهره أي خريطة، ثم الثاني من كل منهما. تُرتَّب التقارير حسب أفضل موثوقية لمصادرها، ثم أفضل مصداقية؛ ولا تُدمج الدرجتان أبدًا.</translation>
    </message>
    <message>
        <source>The last date that is measured. Empty: the layer's last.</source>
        <translation>آخر تاريخ يُقاس. فارغ: الأخير في الطبقة.</translation>
    </message>
    <message>
        <source>The last day, {date_end}, lies before the first, {date_start}.</source>
        <translation>اليوم الأخير {date_end} يسبق الأول {date_start}.</translation>
    </message>
    <message>
        <source>The last road is {road}: {figures}.</source>
        <translation>الطريق الأخير {road}: {figures}.</translation>
    </message>
    <message>
        <source>The last save to {path} broke off, and where you may not write it cannot be rolled back. Open it once where you may write, or copy the file and the -journal beside it to a folder of yours.</source>
        <translation>انقطع آخر حفظ في {path}، ولا يمكن التراجع عنه حيث لا تملك حق الكتابة. افتحه مرة حيث تملكه، أو انسخ الملف وملف -journal بجانبه إلى مجلد لك.</translation>
    </message>
    <message>
        <source>The layer does not say whose each {what} is; “{actor}” was not tested.</source>
        <translation>لا تقول الطبقة لمن كل {what}؛ ولم يُختبر «{actor}».</translation>
    </message>
    <message>
        <source>The layer of places has no “{name}”.</source>
        <translation>لا يوجد «{name}» في طبقة الأماكن.</translation>
    </message>
    <message>
        <source>The layer of places has “{name}” {count} times.</source>
        <translation>«{name}» مكرر {count} مرات في طبقة الأماكن.</translation>
    </message>
    <message>
        <source>The layer of roads has no line. Choose one that does.</source>
        <translation>لا خط في طبقة الطرق. اختر طبقة فيها خطوط.</translation>
    </message>
    <message>
        <source>The layer “{layer}” was in memory alone, or a part of it was selected: it cannot be measured again. Save it as a file, and write the manifest of a run on that.</source>
        <translation>كانت الطبقة «{layer}» في الذاكرة وحدها، أو كان جزء منها محددًا: لا يمكن قياسها من جديد. احفظها كملف، واكتب بيان تشغيل على ذلك الملف.</translation>
    </message>
    <message>
        <source>The layer's name</source>
        <translation>اسم الطبقة</translation>
    </message>
    <message>
        <source>The layers have no dates: there is nothing to make frames of.</source>
        <translation>لا تواريخ للطبقات: لا شيء تُصنع منه الإطارات.</translation>
    </message>
    <message>
        <source>The layers have no extent to show. Give an extent.</source>
        <translation>لا مدى للطبقات لعرضه. أعطِ مدى.</translation>
    </message>
    <message>
        <source>The layers have no two dates: both maps of the page would be the same. Choose layers of two dates, or a template of one map.</source>
        <translation>ليس للطبقات تاريخان: ستكون خريطتا الصفحة متماثلتين. اختر طبقات بتاريخين، أو قالبًا بخريطة واحدة.</translation>
    </message>
    <message>
        <source>The layers hold no date in the period asked for.</source>
        <translation>لا تاريخ في الطبقات ضمن الفترة المطلوبة.</translation>
    </message>
    <message>
        <source>The layers hold nothing on these dates. Choose other dates.</source>
        <translation>لا شيء في الطبقات في هذه التواريخ. اختر غيرها.</translation>
    </message>
    <message>
        <source>The layout “{name}” could not be added.</source>
        <translation>تعذّرت إضافة التخطيط «{name}».</translation>
    </message>
    <message>
        <source>The least area, {least_m2:,.6g} km², is larger than the whole map, {whole:,.6g} km². It is meant in square kilometres: enter a smaller one.</source>
        <translation>أصغر مساحة، {least_m2:,.6g} كم²، أكبر من الخريطة كلها، {whole:,.6g} كم². هي بالكيلومترات المربعة: أدخل قيمة أصغر.</translation>
    </message>
    <message>
        <source>The legend continues on the next page.</source>
        <translation>تستمر وسيلة الإيضاح في الصفحة التالية.</translation>
    </message>
    <message>
        <source>The legend is too long for its place: the rest stands on a further page.</source>
        <translation>وسيلة الإيضاح أطول من مكانها: البقية في صفحة تالية.</translation>
    </message>
    <message>
        <source>The libraries cannot be written to “{path}”: {error}.</source>
        <translation>لا يمكن كتابة المكتبات في «{path}»: {error}.</translation>
    </message>
    <message>
        <source>The line encloses no ground with that of “{actor}”: draw it from front to front.</source>
        <translation>لا يحصر الخط أرضًا مع أرض «{actor}»: ارسمه من الجبهة إلى الجبهة.</translation>
    </message>
    <message>
        <source>The lines could not be slid to the least length: a shorter closure round as much ground may be possible.</source>
        <translation>تعذّر تحريك الخطوط إلى أقل طول: قد يوجد إغلاق أقصر حول أرض بالقدر نفسه.</translation>
    </message>
    <message>
        <source>The lines divide nothing of the study area.</source>
        <translation>لا تقسم الخطوط شيئًا من منطقة الدراسة.</translation>
    </message>
    <message>
        <source>The lines run through the place itself, so that no ground lies between them. Click beside it, or give the core a radius.</source>
        <translation>تمر الخطوط بالمكان نفسه، فلا أرض بينها. انقر بجانبه، أو أعطِ المركز نصف قطر.</translation>
    </message>
    <message>
        <source>The lines say of all ground that it is one side's as well as the other's. Draw them with the same side always on the left.</source>
        <translation>تقول الخطوط عن كل الأرض إنها لهذا الجانب وللآخر معًا. ارسمها والجانب نفسه دائمًا على اليسار.</translation>
    </message>
    <message>
        <source>The link lacks its event, its layer or its feature.</source>
        <translation>ينقص الرابط حدثه أو طبقته أو معلمه.</translation>
    </message>
    <message>
        <source>The linked layer is not in the project.</source>
        <translation>الطبقة المرتبطة ليست في المشروع.</translation>
    </message>
    <message>
        <source>The list's hash {digest}… is of none of the files {names}.</source>
        <translation>تجزئة القائمة {digest}… ليست لأي من الملفات {names}.</translation>
    </message>
    <message>
        <source>The locator is left out: the legend needs its place.</source>
        <translation>حُذفت خريطة الموقع: مكانها تحتاج إليه وسيلة الإيضاح.</translation>
    </message>
    <message>
        <source>The locator is left out: the map lies over the edge of QGIS’s world map.</source>
        <translation>حُذفت خريطة الموقع: الخريطة تتجاوز حافة خريطة العالم في QGIS.</translation>
    </message>
    <message>
        <source>The locator is left out: this QGIS has no world map at {path}.</source>
        <translation>حُذفت خريطة الموقع: لا خريطة عالم لـQGIS هذا في {path}.</translation>
    </message>
    <message>
        <source>The log ends with entry {seq}, the store's own note says entry {noted}: entries were cut off or added.</source>
        <translation>ينتهي السجل بالقيد {seq}، وملاحظة المخزن نفسه تذكر القيد {noted}: قُطعت قيود أو أُضيفت.</translation>
    </message>
    <message>
        <source>The log has {count} entries, the note saw {entries}: entries were cut off.</source>
        <translation>في السجل {count} قيدًا، ورأت الملاحظة {entries}: قُطعت قيود.</translation>
    </message>
    <message>
        <source>The log holds exact places and cannot be blurred. Set the blur to 0.</source>
        <translation>السجل يحوي أماكن دقيقة ولا يمكن تمويهه. اجعل التمويه 0.</translation>
    </message>
    <message>
        <source>The log holds {count} event(s) and report(s) marked as not public, and cannot be cut. Untick “Only what is public” to export it for somebody who may read them.</source>
        <translation>يحوي السجل {count} حدثًا وتقريرًا موسومة بأنها غير علنية، ولا يمكن اقتطاعه. أزل علامة «العلني فقط» لتصديره لمن يحق له قراءتها.</translation>
    </message>
    <message>
        <source>The log is checked while you go on working.</source>
        <translation>يجري التحقق من السجل بينما تواصل العمل.</translation>
    </message>
    <message>
        <source>The log is whole: {count} entries, the last has the hash {hash}.</source>
        <translation>السجل سليم: {count} قيدًا، وتجزئة الأخير {hash}.</translation>
    </message>
    <message>
        <source>The makers have no actor in common. {told}. Say in the table of actors which names mean one and the same.</source>
        <translation>لا طرف مشترك بين المُعدّين. {told}. اذكر في جدول الأطراف أي الأسماء تعني الشيء نفسه.</translation>
    </message>
    <message>
        <source>The makers share no date. {told}.</source>
        <translation>لا تاريخ مشترك بين المُعدّين. {told}.</translation>
    </message>
    <message>
        <source>The manifest cannot be measured again: its command or options are none that Salient writes ({error}).</source>
        <translation>لا يمكن قياس البيان من جديد: أمره أو خياراته ليست مما يكتبه Salient ‏({error}).</translation>
    </message>
    <message>
        <source>The manifest is none that “{name}” writes: it names {strange}. It is not measured again.</source>
        <translation>البيان ليس مما تكتبه «{name}»: فهو يذكر {strange}. لن يُقاس من جديد.</translation>
    </message>
    <message>
        <source>The manifest names {count} file(s) by their whole path, folders of this computer and all: it lies in no folder together with them. Write it beside the inputs, or in a folder next to theirs, before you hand it on.</source>
        <translation>يسمي البيان {count} ملفًا بمسارها الكامل، بما فيه مجلدات هذا الحاسوب: فهو لا يقع في مجلد مشترك معها. اكتبه بجانب المدخلات أو في مجلد مجاور لمجلدها قبل أن تسلّمه.</translation>
    </message>
    <message>
        <source>The manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>The map is empty: type the place, or add a map first and click there.</source>
        <translation>الخريطة فارغة: اكتب المكان، أو أضف خريطة أولًا وانقر هناك.</translation>
    </message>
    <message>
        <source>The map of {date} shows no front: nobody borders on anybody.</source>
        <translation>خريطة {date} لا تُظهر جبهة: لا أحد يحاذي أحدًا.</translation>
    </message>
    <message>
        <source>The map shows {date}. Escape shows its newest date again.</source>
        <translation>تعرض الخريطة {date}. يعيد Escape عرض أحدث تاريخ لها.</translation>
    </message>
    <message>
        <source>The map “{name}” is empty.</source>
        <translation>الخريطة «{name}» فارغة.</translation>
    </message>
    <message>
        <source>The map's projection does not show the event's place.</source>
        <translation>إسقاط الخريطة لا يُظهر مكان الحدث.</translation>
    </message>
    <message>
        <source>The mapping {path} cannot be written: {strerror}.</source>
        <translation>لا يمكن كتابة المطابقة {path}: {strerror}.</translation>
    </message>
    <message>
        <source>The maps are drawn on unlike turns round the Earth (181° on one is -179° on another): all were cut at the antimeridian to lay them on one another.</source>
        <translation>الخرائط مرسومة على دورات مختلفة حول الأرض (181° على إحداها هي -179° على أخرى): قُطعت كلها عند خط الطول المقابل لتُطابَق.</translation>
    </message>
    <message>
        <source>The maps of {maps} change while they are measured. Run again when nobody writes them.</source>
        <translation>خرائط {maps} تتغيّر أثناء قياسها. أعد التشغيل حين لا يكتب فيها أحد.</translation>
    </message>
    <message>
        <source>The maps of “{without}” have no dates, those of others have several: choose its date field, or compare one date.</source>
        <translation>خرائط «{without}» بلا تواريخ، ولخرائط غيره عدة تواريخ: اختر حقل التاريخ فيها، أو قارن تاريخًا واحدًا.</translation>
    </message>
    <message>
        <source>The maps show no link-up from {first} to {last}.</source>
        <translation>لا تُظهر الخرائط التحامًا من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>The maps show no link-up of {whose} from {first} to {last}.</source>
        <translation>لا تُظهر الخرائط التحامًا لـ{whose} من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>The measured interval reaches beyond what the claim allows.</source>
        <translation>المجال المقيس يتجاوز ما يسمح به الادعاء.</translation>
    </message>
    <message>
        <source>The measured value misses the claim by less than the claim is rounded.</source>
        <translation>القيمة المقيسة تبعد عن الادعاء بأقل من تقريبه.</translation>
    </message>
    <message>
        <source>The method stands on a further page.</source>
        <translation>المنهج في صفحة تالية.</translation>
    </message>
    <message>
        <source>The model “{path}” cannot be read. Install Salient again.</source>
        <translation>لا يمكن قراءة النموذج «{path}». ثبّت Salient مجددًا.</translation>
    </message>
    <message>
        <source>The names in the layer, with colour and area</source>
        <translation>الأسماء في الطبقة، مع اللون والمساحة</translation>
    </message>
    <message>
        <source>The nearest gap or pocket on the map lies {km:.0f} km from {said}: it is not the one that the claim speaks of. Place the event in the pocket or at the gap, or name both places between which it lies.</source>
        <translation>أقرب ثغرة أو جيب على الخريطة يبعد {km:.0f} كم عن {said}: ليس ما يتحدث عنه الادعاء. ضع الحدث في الجيب أو عند الثغرة، أو سمِّ المكانين اللذين تقع بينهما.</translation>
    </message>
    <message>
        <source>The newest date is {last}. Choose a later one than {day}.</source>
        <translation>أحدث تاريخ {last}. اختر تاريخًا بعد {day}.</translation>
    </message>
    <message>
        <source>The note is of the store {store_id}, this one calls itself {own_id}: it is another store, or its id was changed.</source>
        <translation>الملاحظة للمخزن {store_id}، وهذا يسمّي نفسه {own_id}: إنه مخزن آخر، أو غُيّر معرّفه.</translation>
    </message>
    <message>
        <source>The note {path} cannot be written: {strerror}.</source>
        <translation>لا يمكن كتابة الملاحظة {path}: {strerror}.</translation>
    </message>
    <message>
        <source>The number of the entry and its hash, as a page, report or message has them:</source>
        <translation>رقم القيد وبصمته كما تَرِدان في صفحة أو تقرير أو رسالة:</translation>
    </message>
    <message>
        <source>The other maker has no such front</source>
        <translation>ليس لدى المُعِدّ الآخر جبهة كهذه</translation>
    </message>
    <message>
        <source>The pages of the atlas could not be made: {error}</source>
        <translation>تعذّر إنشاء صفحات الأطلس: {error}</translation>
    </message>
    <message>
        <source>The picture says of itself:</source>
        <translation>تقول الصورة عن نفسها:</translation>
    </message>
    <message>
        <source>The place that the pocket must contain.</source>
        <translation>المكان الذي يجب أن يحويه الجيب.</translation>
    </message>
    <message>
        <source>The places to speak of. Of a polygon or line a point on it counts.</source>
        <translation>الأماكن المقصودة. للمضلع أو الخط تُعتمد نقطة عليه.</translation>
    </message>
    <message>
        <source>The pocket is sealed: no road leads in.</source>
        <translation>الجيب مغلق: لا طريق يؤدي إلى الداخل.</translation>
    </message>
    <message>
        <source>The point of each pocket furthest from its boundary, with the bounds of the area and the pocket's last date.</source>
        <translation>النقطة الأبعد عن حدود كل جيب، مع حدَّي المساحة وآخر تاريخ للجيب.</translation>
    </message>
    <message>
        <source>The polygons are in {own}, and “crs” says {crs}: leave it out, or correct one.</source>
        <translation>المضلعات في {own}، و«crs» يذكر {crs}: احذفه، أو صحّح أحدهما.</translation>
    </message>
    <message>
        <source>The precision of the date is {value}. It must be 0 or more.</source>
        <translation>دقة التاريخ هي {value}. يجب أن تكون 0 أو أكثر.</translation>
    </message>
    <message>
        <source>The precision of the date “{value}” is no whole number of days.</source>
        <translation>دقة التاريخ «{value}» ليست عدد أيام صحيحًا.</translation>
    </message>
    <message>
        <source>The precision of the location is {value}. It must be 0 or more.</source>
        <translation>دقة الموقع هي {value}. يجب أن تكون 0 أو أكثر.</translation>
    </message>
    <message>
        <source>The project has a layout “{name}” made of another template. It will be replaced, and what you arranged in it by hand is lost. Another title makes another layout.</source>
        <translation>في المشروع تخطيط «{name}» مصنوع من قالب آخر. سيُستبدل، ويضيع ما رتّبته فيه يدويًا. عنوان آخر يصنع تخطيطًا آخر.</translation>
    </message>
    <message>
        <source>The project has a layout “{name}”. “Preview” refreshes it.</source>
        <translation>في المشروع تخطيط «{name}». «معاينة» تحدّثه.</translation>
    </message>
    <message>
        <source>The project has no point layer with a field “name” or the like. Add one, or type the place or pick it on the map.</source>
        <translation>ليس في المشروع طبقة نقاط بحقل «name» أو ما شابه. أضف واحدة، أو اكتب المكان أو حدده على الخريطة.</translation>
    </message>
    <message>
        <source>The project has no theme “{theme}”. It has: {known}.</source>
        <translation>لا سمة «{theme}» في المشروع. فيه: {known}.</translation>
    </message>
    <message>
        <source>The project's copyright label</source>
        <translation>وسم حقوق نشر المشروع</translation>
    </message>
    <message>
        <source>The ratio starts on {date_from} and ends on {date}: it must start before it ends.</source>
        <translation>تبدأ النسبة في {date_from} وتنتهي في {date}: يجب أن تبدأ قبل أن تنتهي.</translation>
    </message>
    <message>
        <source>The readings disagree.</source>
        <translation>القراءات متعارضة.</translation>
    </message>
    <message>
        <source>The rear is not on open ground.</source>
        <translation>المؤخرة ليست على أرض مفتوحة.</translation>
    </message>
    <message>
        <source>The report belongs to no event.</source>
        <translation>التقرير لا يعود إلى أي حدث.</translation>
    </message>
    <message>
        <source>The report claims a quantity</source>
        <translation>يدّعي التقرير كمية</translation>
    </message>
    <message>
        <source>The report denies this; the verdict is on what it denies.</source>
        <translation>التقرير ينفي هذا؛ والحكم على ما ينفيه.</translation>
    </message>
    <message>
        <source>The report has no source. Name who says it.</source>
        <translation>ليس للتقرير مصدر. سمِّ من يقول ذلك.</translation>
    </message>
    <message>
        <source>The report is quoted with “{stated}”, {number:g}, and the value is {value:g}: one of the two is wrong.</source>
        <translation>نص التقرير المقتبس «{stated}»، أي {number:g}، والقيمة {value:g}: أحد الاثنين خطأ.</translation>
    </message>
    <message>
        <source>The report names the file no longer. The copy stays: the log speaks of it.</source>
        <translation>لم يعد التقرير يسمّي الملف. تبقى النسخة: السجل يذكرها.</translation>
    </message>
    <message>
        <source>The rights in the layers' metadata</source>
        <translation>الحقوق في بيانات الطبقات الوصفية</translation>
    </message>
    <message>
        <source>The row has neither an upload timestamp nor an archive date.</source>
        <translation>لا طابع زمني للرفع ولا تاريخ أرشفة في الصف.</translation>
    </message>
    <message>
        <source>The row has no coordinates.</source>
        <translation>لا إحداثيات في الصف.</translation>
    </message>
    <message>
        <source>The row has no event_id_cnty.</source>
        <translation>لا event_id_cnty في الصف.</translation>
    </message>
    <message>
        <source>The row has no id.</source>
        <translation>لا معرّف في الصف.</translation>
    </message>
    <message>
        <source>The row has the same id as row {row}.</source>
        <translation>للصف المعرّف نفسه الذي للصف {row}.</translation>
    </message>
    <message>
        <source>The row has {values} values, the header has {columns} columns.</source>
        <translation>في الصف {values} من القيم، وفي الرأس {columns} من الأعمدة.</translation>
    </message>
    <message>
        <source>The row tells of a report and names no source for it.</source>
        <translation>الصف يذكر تقريرًا ولا يسمّي مصدرًا له.</translation>
    </message>
    <message>
        <source>The row tells of its verification twice: in one column and in several.</source>
        <translation>الصف يذكر تحققه مرتين: في عمود واحد وفي عدة أعمدة.</translation>
    </message>
    <message>
        <source>The same as a page, with sources, method and parameters.</source>
        <translation>الأمر نفسه كصفحة، بالمصادر والمنهج والمعاملات.</translation>
    </message>
    <message>
        <source>The same list as one page.</source>
        <translation>القائمة نفسها في صفحة واحدة.</translation>
    </message>
    <message>
        <source>The same summed within each sector.</source>
        <translation>الأمر نفسه مجموعًا داخل كل قطاع.</translation>
    </message>
    <message>
        <source>The same without points.</source>
        <translation>الأمر نفسه دون نقاط.</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>المثال</translation>
    </message>
    <message>
        <source>The sample project is not part of this installation: {path} is missing. Install Salient again from its zip file.</source>
        <translation>مشروع العينة ليس في هذا التثبيت: {path} مفقود. ثبّت Salient من جديد من ملف zip الخاص به.</translation>
    </message>
    <message>
        <source>The sector layer holds no polygons. Choose another, or leave it empty.</source>
        <translation>لا مضلعات في طبقة القطاعات. اختر أخرى أو اتركها فارغة.</translation>
    </message>
    <message>
        <source>The selected features are not linked to the selected events.</source>
        <translation>المعالم المحددة غير مرتبطة بالأحداث المحددة.</translation>
    </message>
    <message>
        <source>The sentence denies “{quantity}”, or says that it is not so. State what is the case; who denies it is the stance of the report.</source>
        <translation>الجملة تنفي «{quantity}» أو تقول إنه ليس كذلك. اذكر ما هو واقع؛ أما من ينفيه فهو موقف التقرير.</translation>
    </message>
    <message>
        <source>The shape “{shown}” cannot be read.</source>
        <translation>لا يمكن قراءة الشكل «{shown}».</translation>
    </message>
    <message>
        <source>The shortest gap line runs through the core itself, which has no size: with a core radius the pocket holds the place whole.</source>
        <translation>أقصر خط ثغرة يمر عبر المركز نفسه، ولا حجم له: مع نصف قطر للمركز يضم الجيب المكان كله.</translation>
    </message>
    <message>
        <source>The source has no name.</source>
        <translation>ليس للمصدر اسم.</translation>
    </message>
    <message>
        <source>The spacing along the front must be greater than 0 m.</source>
        <translation>يجب أن يكون التباعد على امتداد الجبهة أكبر من 0 م.</translation>
    </message>
    <message>
        <source>The spacing and the length of transects must be greater than 0.</source>
        <translation>يجب أن يكون تباعد المقاطع وطولها أكبر من 0.</translation>
    </message>
    <message>
        <source>The store at {address} cannot be read (table {prefix}{table}). Check that it is there and that you may read it.</source>
        <translation>لا يمكن قراءة المخزن على {address} (الجدول {prefix}{table}). تحقق من وجوده ومن حقك في قراءته.</translation>
    </message>
    <message>
        <source>The store at {address} has no table {name}. Go back to a copy of it: what was in the table cannot be made up.</source>
        <translation>ليس في المخزن على {address} جدول {name}. عُد إلى نسخة منه: ما كان في الجدول لا يمكن اختلاقه.</translation>
    </message>
    <message>
        <source>The store does not say the version of its tables (“{version}”). {remedy}</source>
        <translation>لا يذكر المخزن إصدار جداوله («{version}»). {remedy}</translation>
    </message>
    <message>
        <source>The store does not say where the end of its log is. {remedy}</source>
        <translation>لا يذكر المخزن أين نهاية سجله. {remedy}</translation>
    </message>
    <message>
        <source>The store has no events: nothing can be supported.</source>
        <translation>لا أحداث في المخزن: لا شيء يمكن دعمه.</translation>
    </message>
    <message>
        <source>The store knows a list “{dataset}” already, and {other} of {known} rows with the same ids are about something else: id {id} was “{was}” ({was_on}) and is “{now}” ({now_on}) now. Give this list a name of its own, or say that it is the same list, corrected.</source>
        <translation>يعرف المخزن قائمة «{dataset}» من قبل، و{other} من {known} صفوف بالمعرّفات نفسها عن شيء آخر: المعرّف {id} كان «{was}» ({was_on}) وهو الآن «{now}» ({now_on}). أعطِ هذه القائمة اسمًا خاصًا، أو قل إنها القائمة نفسها مصحَّحة.</translation>
    </message>
    <message>
        <source>The store {address} cannot be made: {error} Check that PostGIS is installed in the database and that you may create tables.</source>
        <translation>لا يمكن إنشاء المخزن {address}: {error} تحقق من أن PostGIS مثبت في قاعدة البيانات ومن حقك في إنشاء الجداول.</translation>
    </message>
    <message>
        <source>The store {address} does not say what it is any more: its table {prefix}store is empty. Go back to a copy of it.</source>
        <translation>لم يعد المخزن {address} يذكر ماهيته: جدوله {prefix}store فارغ. عُد إلى نسخة منه.</translation>
    </message>
    <message>
        <source>The store {address} is locked by another program. Try again in a moment.</source>
        <translation>المخزن {address} مقفل من برنامج آخر. حاول بعد لحظات.</translation>
    </message>
    <message>
        <source>The store {address} was made by a newer Salient (its schema is version {version}, this Salient knows {version_2}). Update Salient to open it; nothing was changed.</source>
        <translation>أُنشئ المخزن {address} بإصدار أحدث من Salient (إصدار مخططه {version}، ويعرف Salient هذا {version_2}). حدّث Salient لفتحه؛ لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The store {path} cannot be written ({strip}). Check that the folder is not read-only and that the disk is not full, or choose another folder.</source>
        <translation>لا يمكن الكتابة في المخزن {path} ({strip}). تحقق من أن المجلد ليس للقراءة فقط وأن القرص ليس ممتلئًا، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The store {path} does not answer ({strip}). Check that the file is there and that you may read it; what you typed is kept.</source>
        <translation>المخزن {path} لا يستجيب ({strip}). تحقق من وجود الملف ومن حقك في قراءته؛ ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>The store {path} is locked by another program that writes to it. Try again in a moment, or close the other program.</source>
        <translation>المخزن {path} مقفل من برنامج آخر يكتب فيه. حاول بعد لحظة، أو أغلق البرنامج الآخر.</translation>
    </message>
    <message>
        <source>The store's layers were added to the map, to show the event.</source>
        <translation>أُضيفت طبقات المخزن إلى الخريطة لإظهار الحدث.</translation>
    </message>
    <message>
        <source>The store's log has {count} entries; the last has the SHA-256 {hash}.</source>
        <translation>في سجل المخزن {count} قيدًا؛ وSHA-256 للأخير {hash}.</translation>
    </message>
    <message>
        <source>The store's note about itself ({table}) has {count} rows instead of one. {remedy}</source>
        <translation>في ملاحظة المخزن عن نفسه ({table}) ‏{count} من الصفوف بدل صف واحد. {remedy}</translation>
    </message>
    <message>
        <source>The style of the placemark (KML)</source>
        <translation>نمط علامة الموضع (KML)</translation>
    </message>
    <message>
        <source>The style of “{layer}” could not be applied: {error}</source>
        <translation>تعذّر تطبيق نمط «{layer}»: {error}</translation>
    </message>
    <message>
        <source>The table gives no area of one kind for {together}.</source>
        <translation>لا يعطي الجدول مساحة من نوع واحد لـ{together}.</translation>
    </message>
    <message>
        <source>The table has a row for each date and actor, and for each sector if given. Gain and loss include redraw noise; noise_km2 is the noise in them. The sum of the steps is more than the change from end to end wherever ground went back and forth: the report shows both.

A change is redraw noise if its widest place is narrower than the width given, or if most of it is given back within the number of dates given; what gives it back is noise with it. “persisted” says whether most of it was still the taker's at the end.

“Last changed” has each piece of ground once, with the last change that is not noise, and how often the ground changed hands. Ground that stayed with its taker is there even if its change is redraw noise as a whole.</source>
        <translation>في الجدول صف لكل تاريخ وطرف، ولكل قطاع إن أُعطي. يشمل المكسب والخسارة ضجيج إعادة الرسم؛ وnoise_km2 هو الضجيج فيهما. مجموع الخطوات أكبر من التغيّر من البداية إلى النهاية حيثما انتقلت الأرض ذهابًا وإيابًا: يُظهر التقرير كليهما.

التغيّر ضجيج إعادة رسم إذا كان أوسع موضع فيه أضيق من العرض المعطى، أو إذا أُعيد معظمه خلال عدد التواريخ المعطى؛ وما يعيده ضجيج معه. ويذكر «persisted» هل ظل معظمه لآخذه في النهاية.

في «آخر تغيّر» كل قطعة أرض مرة واحدة، مع آخر تغيّر ليس ضجيجًا، وعدد مرات انتقال الأرض. والأرض التي بقيت مع آخذها موجودة هناك حتى لو كان تغيّرها كله ضجيج إعادة رسم.</translation>
    </message>
    <message>
        <source>The table {table} has no column “{column}” any more: it was renamed or deleted. Give it its name back; if it was deleted, go back to a copy: the log still has its words. All else can be read, and nothing is saved until then.</source>
        <translation>لم يعد في الجدول {table} عمود «{column}»: أُعيدت تسميته أو حُذف. أعد إليه اسمه؛ وإن كان قد حُذف فارجع إلى نسخة: ما زالت كلماته في السجل. كل ما عداه يُقرأ، ولا يُحفظ شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The table “{table}” cannot be written: {reason}</source>
        <translation>لا يمكن كتابة الجدول «{table}»: {reason}</translation>
    </message>
    <message>
        <source>The template {path} has no map item with the id “map”.</source>
        <translation>لا عنصر خريطة بالمعرّف «map» في القالب {path}.</translation>
    </message>
    <message>
        <source>The template {path} is not a layout of QGIS.</source>
        <translation>القالب {path} ليس تخطيط QGIS.</translation>
    </message>
    <message>
        <source>The text of a detailed map's module (Lua) or its columns as CSV.</source>
        <translation>نص وحدة خريطة مفصلة (Lua) أو أعمدتها بصيغة CSV.</translation>
    </message>
    <message>
        <source>The text “{start}…” does not fit its place on the page and was cut.</source>
        <translation>النص «{start}…» لا يتسع له مكانه في الصفحة فقُطع.</translation>
    </message>
    <message>
        <source>The trigger “{name}” in the store is not Salient's: it could change what you save. Remove it, or have whoever made it do so. Until then the store is only read.</source>
        <translation>المشغِّل (trigger) «{name}» في المخزن ليس من Salient: قد يغيّر ما تحفظه. أزله، أو اطلب ذلك ممن أنشأه. وحتى ذلك الحين يُقرأ المخزن فقط.</translation>
    </message>
    <message>
        <source>The trigger “{name}”, which guards the store, was taken out.</source>
        <translation>أُزيل المشغِّل (trigger) «{name}» الذي يحرس المخزن.</translation>
    </message>
    <message>
        <source>The upper end of the claimed range lies below the lower one.</source>
        <translation>الحد الأعلى للمدى المُدَّعى أدنى من الحد الأدنى.</translation>
    </message>
    <message>
        <source>The value table has no column “value” in its first line (“{first}”). Its columns are {columns}; only “value” must be there.</source>
        <translation>ليس في جدول القيم عمود «value» في سطره الأول («{first}»). أعمدته {columns}؛ ولا يلزم منها إلا «value».</translation>
    </message>
    <message>
        <source>The value table is no valid JSON: {error}.</source>
        <translation>جدول القيم ليس JSON صالحًا: {error}.</translation>
    </message>
    <message>
        <source>The value table must be a list of objects, or an object value → actor.</source>
        <translation>يجب أن يكون جدول القيم قائمة كائنات أو كائن قيمة → طرف.</translation>
    </message>
    <message>
        <source>The value table “{path}” cannot be read: {error}.</source>
        <translation>لا يمكن قراءة جدول القيم «{path}»: {error}.</translation>
    </message>
    <message>
        <source>The value table “{path}” is not in UTF-8. Save it so.</source>
        <translation>جدول القيم «{path}» ليس بترميز UTF-8. احفظه به.</translation>
    </message>
    <message>
        <source>The value {value} of “{label}” is larger than {most}.</source>
        <translation>القيمة {value} لـ«{label}» أكبر من {most}.</translation>
    </message>
    <message>
        <source>The value {value} of “{label}” is no number that can be kept.</source>
        <translation>القيمة {value} لـ«{label}» ليست عددًا يمكن حفظه.</translation>
    </message>
    <message>
        <source>The value {value} of “{label}” must be a whole number.</source>
        <translation>يجب أن تكون القيمة {value} لـ«{label}» عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>The variants before answer another question. Their layers stay.</source>
        <translation>البدائل السابقة تجيب عن سؤال آخر. تبقى طبقاتها.</translation>
    </message>
    <message>
        <source>The verdict speaks of the layers that were measured: it is as good as they are.</source>
        <translation>الحكم يخص الطبقات المقيسة: جودته من جودتها.</translation>
    </message>
    <message>
        <source>The view has no chart to measure on.</source>
        <translation>لا رسم بياني في العرض للقياس عليه.</translation>
    </message>
    <message>
        <source>The way of each road that leads in, and what is left of those cut.</source>
        <translation>مسار كل طريق يؤدي إلى الداخل، وما بقي من المقطوعة.</translation>
    </message>
    <message>
        <source>The widest gap to look for must be more than 0.</source>
        <translation>يجب أن تكون أوسع ثغرة للبحث أكبر من 0.</translation>
    </message>
    <message>
        <source>The width of an advance along a line is 0: enter a larger one.</source>
        <translation>عرض التقدّم على خط هو 0: أدخل أكبر.</translation>
    </message>
    <message>
        <source>The work is done in this process, one after the other.</source>
        <translation>يُنجَز العمل في هذه العملية، واحدًا تلو الآخر.</translation>
    </message>
    <message>
        <source>The worker {worker} has {telling}; no digit depends on it.</source>
        <translation>لدى العامل {worker} ‏{telling}؛ لا يتوقف عليه أي رقم.</translation>
    </message>
    <message>
        <source>The {name} is {value}. It must be 0 or more.</source>
        <translation>قيمة {name} هي {value}. يجب أن تكون 0 أو أكثر.</translation>
    </message>
    <message>
        <source>The {table} {ident} is in the log and not in its table.</source>
        <translation>{table} {ident} في السجل وليس في جدوله.</translation>
    </message>
    <message>
        <source>The {table} {id} differs from what log entry {seq} says of it.</source>
        <translation>{table} {id} يختلف عمّا يقوله عنه قيد السجل {seq}.</translation>
    </message>
    <message>
        <source>The {table} {id} is in no entry of the log.</source>
        <translation>{table} {id} ليس في أي قيد من السجل.</translation>
    </message>
    <message>
        <source>The {table} {id} was changed without Salient, and this is not in the log yet: the next save logs it.</source>
        <translation>غُيّر {table} {id} بدون Salient، وليس هذا في السجل بعد: الحفظ التالي يدوّنه.</translation>
    </message>
    <message>
        <source>The {what} has no date; the claimed date was not tested.</source>
        <translation>ليس لـ{what} تاريخ؛ ولم يُختبر التاريخ المدّعى.</translation>
    </message>
    <message>
        <source>The {what} on {date_from} may be nothing at all.</source>
        <translation>قد يكون {what} في {date_from} لا شيء إطلاقًا.</translation>
    </message>
    <message>
        <source>The ± of an area of perimeter P is 1.96·s·√(2.5·c·P): errors of points a distance d apart along the boundary are correlated as exp(−½ (d / c)²), c the correlation length.</source>
        <translation>± المساحة ذات المحيط P هو 1.96·s·√(2.5·c·P): أخطاء النقاط التي تفصلها مسافة d على طول الحدود مترابطة وفق exp(−½ (d / c)²)، حيث c طول الارتباط.</translation>
    </message>
    <message>
        <source>Their numbers stand on the map, their sources beside it</source>
        <translation>أرقامها على الخريطة ومصادرها بجانبها</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>ما لهم</translation>
    </message>
    <message>
        <source>Them&amp;e</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>There are no frames to make a film of.</source>
        <translation>لا إطارات يُصنع منها فيلم.</translation>
    </message>
    <message>
        <source>There are no maps within {days} days before and after {date}; the nearest are of {first} and {last}.</source>
        <translation>لا خرائط ضمن {days} يومًا قبل {date} وبعده؛ الأقرب بتاريخ {first} و{last}.</translation>
    </message>
    <message>
        <source>There are no {kind} to make pages of among the layers. Choose layers that have them, or “one page” for the pages.</source>
        <translation>لا {kind} بين الطبقات لعمل صفحات منها. اختر طبقات فيها ذلك، أو «one page» للصفحات.</translation>
    </message>
    <message>
        <source>There are two maps of {twice}: keep the later one, or correct the dates.</source>
        <translation>خريطتان بتاريخ {twice}: أبقِ الأحدث أو صحّح التواريخ.</translation>
    </message>
    <message>
        <source>There are {count} cores and {count_2} names for them.</source>
        <translation>{count} مراكز مقابل {count_2} أسماء.</translation>
    </message>
    <message>
        <source>There are {count} gaps and {count_2} dates for them.</source>
        <translation>هناك {count} من الثغرات و{count_2} من التواريخ لها.</translation>
    </message>
    <message>
        <source>There are {count} gaps without lines or pockets: which is {said}'s is not known.</source>
        <translation>هناك {count} ثغرة بلا خطوط أو جيوب: لا يُعرف أيها تخص {said}.</translation>
    </message>
    <message>
        <source>There are {count} gaps, and the claim names no places. Name those between which the gap lies, or place the event.</source>
        <translation>هناك {count} ثغرات، ولا يسمّي الادعاء أماكن. سمِّ المكانين اللذين تقع الثغرة بينهما، أو حدد مكان الحدث.</translation>
    </message>
    <message>
        <source>There are {count} pockets, and the claim does not say which. Place the event inside the pocket.</source>
        <translation>هناك {count} جيوب، ولا يذكر الادعاء أيها. ضع الحدث داخل الجيب.</translation>
    </message>
    <message>
        <source>There are {count} polygons and {count_2} control classes.</source>
        <translation>{count} مضلعات مقابل {count_2} فئات سيطرة.</translation>
    </message>
    <message>
        <source>There are {count} polygons and {count_2} names of actors.</source>
        <translation>{count} مضلعات مقابل {count_2} أسماء أطراف.</translation>
    </message>
    <message>
        <source>There are {count} roads and {count_2} names of roads.</source>
        <translation>{count} طرق مقابل {count_2} أسماء طرق.</translation>
    </message>
    <message>
        <source>There is a map of {wanted} and no {what} on it. Measure that date too, or say in the report which day it speaks of.</source>
        <translation>هناك خريطة بتاريخ {wanted} ولا {what} عليها. قِس ذلك التاريخ أيضًا، أو اذكر في التقرير عن أي يوم يتحدث.</translation>
    </message>
    <message>
        <source>There is a store at {address} already. Open it, or choose a name.</source>
        <translation>يوجد مخزن في {address}. افتحه أو اختر اسمًا.</translation>
    </message>
    <message>
        <source>There is no KML in it.</source>
        <translation>لا KML فيه.</translation>
    </message>
    <message>
        <source>There is no QGIS here (qgis_process), which “{name}” needs to be measured again. The hashes of the inputs can be checked without it.</source>
        <translation>لا QGIS هنا (qgis_process)، وتحتاج إليه إعادة قياس «{name}». يمكن التحقق من تجزئات المدخلات بدونه.</translation>
    </message>
    <message>
        <source>There is no actor “{actor}” on either map. They have: {actors}.</source>
        <translation>لا طرف «{actor}» في أيّ من الخريطتين. فيهما: {actors}.</translation>
    </message>
    <message>
        <source>There is no control layer yet. Add a layer of polygons with an actor each, make one from your files by “Prepare control layer”, or open the sample: all are in the menu Plugins › Salient.</source>
        <translation>لا طبقة سيطرة بعد. أضف طبقة مضلعات لكل منها طرف، أو اصنع واحدة من ملفاتك بـ«إعداد طبقة السيطرة»، أو افتح العينة: كلها في قائمة الإضافات › Salient.</translation>
    </message>
    <message>
        <source>There is no control layer: add a layer of polygons with an actor each.</source>
        <translation>لا طبقة سيطرة: أضف طبقة مضلعات لكل منها طرف.</translation>
    </message>
    <message>
        <source>There is no coordinate reference system: name one, for example EPSG:4326.</source>
        <translation>لا يوجد نظام إحداثيات مرجعي: سمِّ واحدًا، مثل EPSG:4326.</translation>
    </message>
    <message>
        <source>There is no dated map to measure. Check the date field.</source>
        <translation>لا خريطة مؤرخة للقياس. تحقق من حقل التاريخ.</translation>
    </message>
    <message>
        <source>There is no file {path} any more. Was it moved, or a drive taken out?</source>
        <translation>لم يعد الملف {path} موجودًا. هل نُقل أم نُزع القرص؟</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>لا ملف {path}.</translation>
    </message>
    <message>
        <source>There is no file {path}. Choose the table of claims anew.</source>
        <translation>لا وجود للملف {path}. اختر جدول الادعاءات من جديد.</translation>
    </message>
    <message>
        <source>There is no folder {parent}. Make it first.</source>
        <translation>لا مجلد {parent}. أنشئه أولًا.</translation>
    </message>
    <message>
        <source>There is no gap line of {date}: it may be sealed, or not mapped. Give the table “Gaps” (SUMMARY) of “Encirclement gap” too, which says so.</source>
        <translation>لا خط ثغرة بتاريخ {date}: قد تكون مغلقة، أو غير مرسومة. أعطِ أيضًا جدول «ملخص الثغرة» (SUMMARY) من «ثغرة التطويق»، فهو يذكر ذلك.</translation>
    </message>
    <message>
        <source>There is no geometry to measure: every feature is empty.</source>
        <translation>لا شكل هندسي للقياس: كل المعالم فارغة.</translation>
    </message>
    <message>
        <source>There is no layer of places to look up “{name}” in. Choose one.</source>
        <translation>لا طبقة أماكن للبحث فيها عن «{name}». اختر واحدة.</translation>
    </message>
    <message>
        <source>There is no layer to show. Choose at least one layer or a theme.</source>
        <translation>لا طبقة لعرضها. اختر طبقة واحدة على الأقل أو سمة.</translation>
    </message>
    <message>
        <source>There is no layer to show. Choose at least one vector layer.</source>
        <translation>لا طبقة لعرضها. اختر طبقة متجهة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>There is no layer to show. Choose layers, a theme, or make some visible.</source>
        <translation>لا طبقة لعرضها. اختر طبقات أو سمة أو أظهر بعضها.</translation>
    </message>
    <message>
        <source>There is no map before it near enough.</source>
        <translation>لا توجد قبلها خريطة قريبة بما يكفي.</translation>
    </message>
    <message>
        <source>There is no map near {wanted}; the area lies between those of {first} and {last} if it changed one way in between.</source>
        <translation>لا توجد خريطة قرب {wanted}؛ والمساحة بين مساحتي {first} و{last} إن تغيّرت بينهما في اتجاه واحد.</translation>
    </message>
    <message>
        <source>There is no map of {date}: that of {used} is taken.</source>
        <translation>لا خريطة بتاريخ {date}: تُؤخذ خريطة {used}.</translation>
    </message>
    <message>
        <source>There is no map that could be read: see the table of repairs.</source>
        <translation>لا خريطة أمكنت قراءتها: انظر جدول الإصلاحات.</translation>
    </message>
    <message>
        <source>There is no reference area “{unknown}”. Add it to the table of reference areas, or give its area as the claimed value.</source>
        <translation>لا مساحة مرجعية باسم «{unknown}». أضفها إلى جدول المساحات المرجعية، أو أعطِ مساحتها كقيمة مدّعاة.</translation>
    </message>
    <message>
        <source>There is no sealed pocket on the last date.</source>
        <translation>لا جيب مغلق في التاريخ الأخير.</translation>
    </message>
    <message>
        <source>There is no store at {address}. Create one, or check the address.</source>
        <translation>لا مخزن في {address}. أنشئ واحدًا أو تحقق من العنوان.</translation>
    </message>
    <message>
        <source>There is no style “{name}”. Styles: {names}.</source>
        <translation>لا نمط «{name}». الأنماط: {names}.</translation>
    </message>
    <message>
        <source>There is no template “{template}”. Templates: {known}, or a .qpt file.</source>
        <translation>لا قالب «{template}». القوالب: {known}، أو ملف .qpt.</translation>
    </message>
    <message>
        <source>There is no vector layer to read. Choose layers or a folder with files.</source>
        <translation>لا طبقة متجهة للقراءة. اختر طبقات أو مجلدًا فيه ملفات.</translation>
    </message>
    <message>
        <source>There is no {what} after {wanted}.</source>
        <translation>لا يوجد ({what}) بعد {wanted}.</translation>
    </message>
    <message>
        <source>There is no {what} before {wanted}.</source>
        <translation>لا يوجد ({what}) قبل {wanted}.</translation>
    </message>
    <message>
        <source>There is no {what} to measure on. Choose a layer that has it.</source>
        <translation>لا {what} للقياس. اختر طبقة فيها ذلك.</translation>
    </message>
    <message>
        <source>There is no {what} within {days} days after {wanted}; the nearest is of {best}.</source>
        <translation>لا يوجد ({what}) خلال {days} يومًا بعد {wanted}؛ الأقرب بتاريخ {best}.</translation>
    </message>
    <message>
        <source>There is no {what} within {days} days before {wanted}; the nearest is of {best}.</source>
        <translation>لا يوجد ({what}) خلال {days} يومًا قبل {wanted}؛ الأقرب بتاريخ {best}.</translation>
    </message>
    <message>
        <source>There is no {what} within {days} days of {wanted}; the nearest is of {best}.</source>
        <translation>لا يوجد ({what}) في حدود {days} يومًا من {wanted}؛ الأقرب بتاريخ {best}.</translation>
    </message>
    <message>
        <source>There is nothing to measure on: choose a control layer, places, gap lines or pockets.</source>
        <translation>لا شيء للقياس عليه: اختر طبقة سيطرة أو أماكن أو خطوط ثغرة أو جيوبًا.</translation>
    </message>
    <message>
        <source>There is nothing to undo: the log knows no such change.</source>
        <translation>لا شيء للتراجع عنه: لا يعرف السجل تغييرًا كهذا.</translation>
    </message>
    <message>
        <source>There is one map for both dates, that of {date}: nothing changes on it.</source>
        <translation>خريطة واحدة للتاريخين، بتاريخ {date}: لا شيء يتغير فيها.</translation>
    </message>
    <message>
        <source>Thin line: another pocket</source>
        <translation>خط رفيع: جيب آخر</translation>
    </message>
    <message>
        <source>Thin line: another pocket, of {area}</source>
        <translation>خط رفيع: جيب آخر مساحته {area}</translation>
    </message>
    <message>
        <source>This QGIS cannot read {ending} files: GDAL's driver “{driver}” is missing.</source>
        <translation>لا يقرأ QGIS هذا ملفات {ending}: برنامج تشغيل GDAL ‏«{driver}» ناقص.</translation>
    </message>
    <message>
        <source>This QGIS has no PostgreSQL provider.</source>
        <translation>لا مزوّد PostgreSQL في QGIS هذا.</translation>
    </message>
    <message>
        <source>This is a proposal, of the first of {count} quantities: check kind, places, actor and date before you save.</source>
        <translation>هذا اقتراح للأولى من {count} كميات: راجع النوع والأماكن والطرف والتاريخ قبل الحفظ.</translation>
    </message>
    <message>
        <source>This is a proposal: check kind, places, actor and date before you save.</source>
        <translation>هذا اقتراح: تحقق من النوع والأماكن والطرف والتاريخ قبل الحفظ.</translation>
    </message>
    <message>
        <source>This is no link to a web page, so it is not opened.</source>
        <translation>هذا ليس رابط صفحة ويب فلم يُفتح.</translation>
    </message>
    <message>
        <source>This page needs a browser that runs its script.</source>
        <translation>تحتاج هذه الصفحة إلى متصفح يشغّل نصها البرمجي.</translation>
    </message>
    <message>
        <source>This place has no longitude and latitude.</source>
        <translation>لا خط طول ولا خط عرض لهذا المكان.</translation>
    </message>
    <message>
        <source>This project's store</source>
        <translation>مخزن هذا المشروع</translation>
    </message>
    <message>
        <source>This store is empty.</source>
        <translation>هذا المخزن فارغ.</translation>
    </message>
    <message>
        <source>This store is of an older Salient (its schema is version {version}). It is read as it is; your first save brings it to version {new}, and the older Salient cannot open it then. Keep a copy if somebody still needs it.</source>
        <translation>هذا المخزن من إصدار أقدم من Salient (إصدار مخططه {version}). يُقرأ كما هو؛ وأول حفظ لك ينقله إلى الإصدار {new}، ولا يستطيع Salient الأقدم فتحه عندئذٍ. احتفظ بنسخة إن كان أحد لا يزال يحتاج إليه.</translation>
    </message>
    <message>
        <source>This template has no place for a chart.</source>
        <translation>لا مكان في هذا القالب لرسم بياني.</translation>
    </message>
    <message>
        <source>This was saved by somebody else while you were editing. Tick what of yours is to stand; what is not ticked stays as they saved it. Cancel goes back to your form.</source>
        <translation>حفظ شخص آخر هذا أثناء تحريرك. ضع علامة على ما يبقى من تعديلاتك؛ وما لا علامة عليه يبقى كما حفظه. الإلغاء يعيدك إلى نموذجك.</translation>
    </message>
    <message>
        <source>This {table} is not in the store any more: the store was replaced. Open it again.</source>
        <translation>لم يعد {table} هذا في المخزن: استُبدل المخزن. افتحه من جديد.</translation>
    </message>
    <message>
        <source>Three control layers are given. Leave “Control layer with both dates” empty to compare the two others, or leave those empty.</source>
        <translation>أُعطيت ثلاث طبقات سيطرة. اترك «طبقة سيطرة تضم التاريخين» فارغًا لمقارنة الأخريين، أو اترك هاتين فارغتين.</translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation>أتريد التخلي عمّا كتبته؟</translation>
    </message>
    <message>
        <source>Time collected</source>
        <translation>وقت الجمع</translation>
    </message>
    <message>
        <source>Times are given in several zones, and “{zone}” stands for more than one. Write its offset from UTC instead, like +02:00.</source>
        <translation>الأوقات مذكورة بعدة مناطق زمنية، و«{zone}» تعني أكثر من واحدة. اكتب بدلًا منها فرقها عن UTC، مثل +02:00.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title and date</source>
        <translation>العنوان والتاريخ</translation>
    </message>
    <message>
        <source>Title of the map</source>
        <translation>عنوان الخريطة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To look at, in this order</source>
        <translation>للمراجعة، بهذا الترتيب</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>إلى مكان</translation>
    </message>
    <message>
        <source>To the nearest point of the area's edge</source>
        <translation>إلى أقرب نقطة من حافة المنطقة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Total area (km²)</source>
        <translation>المساحة الكلية (كم²)</translation>
    </message>
    <message>
        <source>Total area of {names}, {area}</source>
        <translation>المساحة الكلية: {names}، {area}</translation>
    </message>
    <message>
        <source>Towns and villages, to list those in each pocket.</source>
        <translation>بلدات وقرى، لسرد ما يقع منها في كل جيب.</translation>
    </message>
    <message>
        <source>Towns: GeoNames (CC BY 4.0).</source>
        <translation>البلدات: GeoNames (CC BY 4.0).</translation>
    </message>
    <message>
        <source>Transects</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Transects of your own</source>
        <translation>مقاطع من عندك</translation>
    </message>
    <message>
        <source>Transects with statistics</source>
        <translation>مقاطع مع إحصاءات</translation>
    </message>
    <message>
        <source>Transition matrix</source>
        <translation>مصفوفة الانتقال</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>الاتجاه العام</translation>
    </message>
    <message>
        <source>Two actors, “{actors}” and “{actors_2}”, are given for one point at one time. Correct one of them, or give them dates.</source>
        <translation>أُعطي طرفان، «{actors}» و«{actors_2}»، لنقطة واحدة في وقت واحد. صحّح أحدهما، أو أعطهما تاريخين.</translation>
    </message>
    <message>
        <source>Two cores have one name. Name them as in Sukhnah=38.87,34.89.</source>
        <translation>لمركزين اسم واحد. سمِّهما كما في Sukhnah=38.87,34.89.</translation>
    </message>
    <message>
        <source>Two layers or files whose names, or whose date field, tell the day.</source>
        <translation>طبقتان أو ملفان يدل اسماهما، أو حقل التاريخ فيهما، على اليوم.</translation>
    </message>
    <message>
        <source>Two lines have the same date: merge them, or correct the dates.</source>
        <translation>خطان بالتاريخ نفسه: ادمجهما أو صحّح التواريخ.</translation>
    </message>
    <message>
        <source>Two makers are called “{name}”: give each a name of its own.</source>
        <translation>مُعدّان باسم «{name}»: أعطِ كلًّا منهما اسمًا.</translation>
    </message>
    <message>
        <source>Two makers are called “{twice}”: give each a name of its own.</source>
        <translation>مُعدّان باسم «{twice}»: أعطِ كلًّا منهما اسمًا.</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>اكتب اسمًا</translation>
    </message>
    <message>
        <source>U&amp;nit</source>
        <translation>&amp;الوحدة</translation>
    </message>
    <message>
        <source>Uncertainty field</source>
        <translation>حقل عدم اليقين</translation>
    </message>
    <message>
        <source>Unchanged events</source>
        <translation>الأحداث غير المتغيرة</translation>
    </message>
    <message>
        <source>Under 500 m from the other maker</source>
        <translation>أقل من 500 م عن المُعِدّ الآخر</translation>
    </message>
    <message>
        <source>Undo the last save</source>
        <translation>تراجع عن آخر حفظ</translation>
    </message>
    <message>
        <source>Units of labels and sentences. Number fields always keep the unit that their name says.</source>
        <translation>وحدات التسميات والجمل. تحتفظ حقول الأرقام دائمًا بالوحدة التي يذكرها اسمها.</translation>
    </message>
    <message>
        <source>Units of texts</source>
        <translation>وحدات النصوص</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Unknown date format “{text}”. Use one of: {patterns}; or write your own with YYYY or YY, MM, M or MON, and DD or D, each once, like “map D.M.YY”.</source>
        <translation>صيغة تاريخ غير معروفة «{text}». استخدم إحدى: {patterns}؛ أو اكتب صيغتك بـYYYY أو YY، وMM أو M أو MON، وDD أو D، كلٌّ مرة واحدة، مثل «map D.M.YY».</translation>
    </message>
    <message>
        <source>Unknown hit rule “{hit_rule}”. Use one of: {hit_rules}.</source>
        <translation>قاعدة تقاطع غير معروفة «{hit_rule}». استخدم إحدى: {hit_rules}.</translation>
    </message>
    <message>
        <source>Unknown profile “{name}”. Use one of: {profiles}.</source>
        <translation>ملف تعريفي غير معروف «{name}». استخدم أحد: {profiles}.</translation>
    </message>
    <message>
        <source>Unknown rule “{overlap_rule}” for overlaps of maps that are compared. Use {comparable_rules}.</source>
        <translation>قاعدة غير معروفة «{overlap_rule}» لتداخل الخرائط المقارَنة. استخدم {comparable_rules}.</translation>
    </message>
    <message>
        <source>Unknown rule “{rule}” for overlaps. Use {overlap_rules}.</source>
        <translation>قاعدة تداخل غير معروفة «{rule}». استخدم {overlap_rules}.</translation>
    </message>
    <message>
        <source>Unknown rule “{rule}”. Use {consensus_rules}.</source>
        <translation>قاعدة غير معروفة «{rule}». استخدم {consensus_rules}.</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>مصدر غير معروف</translation>
    </message>
    <message>
        <source>Unknown unit “{unit}”. Use one of: {units}.</source>
        <translation>وحدة غير معروفة «{unit}». استخدم إحدى: {units}.</translation>
    </message>
    <message>
        <source>Unlink from the selected features</source>
        <translation>إلغاء الربط بالمعالم المحددة</translation>
    </message>
    <message>
        <source>Unsupported and unmapped</source>
        <translation>غير مدعوم وغير مرسوم</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Updated events</source>
        <translation>الأحداث المحدَّثة</translation>
    </message>
    <message>
        <source>Use the extent of the map canvas</source>
        <translation>استخدام مدى لوحة الخريطة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Value table</source>
        <translation>جدول القيم</translation>
    </message>
    <message>
        <source>Value table, row {number}: leave_out is “{left}”; write yes or nothing.</source>
        <translation>جدول القيم، الصف {number}: قيمة leave_out هي «{left}»؛ اكتب yes أو لا شيء.</translation>
    </message>
    <message>
        <source>Value table, row {number}: unknown column “{unknown}”. The columns are {columns}.</source>
        <translation>جدول القيم، الصف {number}: عمود غير معروف «{unknown}». الأعمدة هي {columns}.</translation>
    </message>
    <message>
        <source>Value table, row {number}: “{text}” is not a date. Write it as 1943-09-08.</source>
        <translation>جدول القيم، الصف {number}: «{text}» ليس تاريخًا. اكتبه هكذا 1943-09-08.</translation>
    </message>
    <message>
        <source>Value table: the period of “{value}” ends on {end}, before it begins on {begin}.</source>
        <translation>جدول القيم: تنتهي فترة «{value}» في {end}، قبل أن تبدأ في {begin}.</translation>
    </message>
    <message>
        <source>Value table: two rows of “{value}” hold at the same time. Keep one, or give them periods (from, to) that do not overlap.</source>
        <translation>جدول القيم: صفّان لـ«{value}» ساريان في الوقت نفسه. أبقِ واحدًا، أو أعطهما فترتين (from وto) لا تتداخلان.</translation>
    </message>
    <message>
        <source>Value table: “{actor}” is in two coalitions at the same time, “{first}” and “{second}”. Keep one, or give the rows periods (from, to) that do not overlap.</source>
        <translation>جدول القيم: «{actor}» في تحالفين في الوقت نفسه، «{first}» و«{second}». أبقِ واحدًا، أو أعطِ الصفوف فترات (from، to) لا تتداخل.</translation>
    </message>
    <message>
        <source>Value tables (*.csv *.json)</source>
        <translation>جداول القيم (*.csv *.json)</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>البديل</translation>
    </message>
    <message>
        <source>Variant {n}</source>
        <translation>البديل {n}</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>البدائل</translation>
    </message>
    <message>
        <source>Variants (hypothetical)</source>
        <translation>البدائل (افتراضية)</translation>
    </message>
    <message>
        <source>Variants of the gap, beside one another</source>
        <translation>بدائل الثغرة، جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Vector layers, and tables for figures and chart. Layers of the project are drawn in its order, others above them. Empty: the theme, or what is visible in the project.</source>
        <translation>طبقات متجهية، وجداول للأرقام والرسم البياني. تُرسم طبقات المشروع بترتيبه، وغيرها فوقها. فارغ: السمة، أو الظاهر في المشروع.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>الأحكام</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Verification: confidence</source>
        <translation>التحقق: الثقة</translation>
    </message>
    <message>
        <source>Verification: method</source>
        <translation>التحقق: الطريقة</translation>
    </message>
    <message>
        <source>Verification: reasoning</source>
        <translation>التحقق: التعليل</translation>
    </message>
    <message>
        <source>Verification: when</source>
        <translation>التحقق: متى</translation>
    </message>
    <message>
        <source>Verification: who</source>
        <translation>التحقق: من</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>جرى التحقق</translation>
    </message>
    <message>
        <source>Vertices of the map lie too close together for its size to be told apart. Simplify the boundaries, or draw a study area round the front.</source>
        <translation>رؤوس الخريطة متقاربة جدًا بالنسبة إلى حجمها فلا يمكن تمييزها. بسّط الحدود، أو ارسم منطقة دراسة حول الجبهة.</translation>
    </message>
    <message>
        <source>Vertices this near to those of an earlier feature of the same date are moved onto them, which closes slivers. 0: nothing is moved.</source>
        <translation>الرؤوس بهذا القرب من رؤوس معلم سابق للتاريخ نفسه تُنقل إليها، فتُغلق الفجوات الدقيقة. 0: لا يُنقل شيء.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>تحذيرات</translation>
    </message>
    <message>
        <source>Way of verification</source>
        <translation>طريقة التحقق</translation>
    </message>
    <message>
        <source>Ways are found on a grid of {cell:.0f} m.</source>
        <translation>تُبحث المسالك على شبكة خليتها {cell:.0f} م.</translation>
    </message>
    <message>
        <source>Web map</source>
        <translation>خريطة ويب</translation>
    </message>
    <message>
        <source>Web maps that move through the dates (*.html)</source>
        <translation>خرائط ويب تتنقل عبر التواريخ (*.html)</translation>
    </message>
    <message>
        <source>Web map…</source>
        <translation>خريطة ويب…</translation>
    </message>
    <message>
        <source>Welcome to Salient</source>
        <translation>مرحبًا بك في Salient</translation>
    </message>
    <message>
        <source>Well-known places to say where the others lie from.</source>
        <translation>أماكن معروفة لبيان موقع الأخرى منها.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What areas are compared to. Empty: Salient's own tables.</source>
        <translation>ما تُقارَن به المساحات. فارغ: جداول Salient.</translation>
    </message>
    <message>
        <source>What areas are compared to. Empty: Salient's table of U.S. states, countries and cities. A polygon layer with a field “name”, or a table with “name” and one of land_km2, land_mi2, total_km2, total_mi2, area_km2, area_mi2 (and “neighbours”, names separated by semicolons).</source>
        <translation>ما تُقارَن به المساحات. فارغ: جدول Salient للولايات الأمريكية والدول والمدن. طبقة مضلعات بحقل «name»، أو جدول فيه «name» وواحد من land_km2, land_mi2, total_km2, total_mi2, area_km2, area_mi2 (و«neighbours»، أسماء تفصلها فاصلة منقوطة).</translation>
    </message>
    <message>
        <source>What dialogs start with</source>
        <translation>ما تبدأ به مربعات الحوار</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What if (hypothetical)</source>
        <translation>ماذا لو (افتراضي)</translation>
    </message>
    <message>
        <source>What is or would be cut off, with area and who holds its perimeter.</source>
        <translation>ما قُطع أو سيُقطع، مع المساحة والمسيطر على محيطه.</translation>
    </message>
    <message>
        <source>What is too long for the memory cannot be kept in the system's temporary folder: {why}. Make room there, or let TMPDIR name another folder, and run again.</source>
        <translation>ما هو أطول من أن تسعه الذاكرة لا يمكن حفظه في المجلد المؤقت للنظام: {why}. أفرغ مكانًا فيه، أو حدّد مجلدًا آخر بـ TMPDIR، ثم شغّل من جديد.</translation>
    </message>
    <message>
        <source>What log entry {seq} holds cannot be read: it was damaged or changed. “Check the log” tells what else was; go back to a copy of the store.</source>
        <translation>لا يمكن قراءة ما يحويه قيد السجل {seq}: تلف أو غُيّر. «تحقق من السجل» يبيّن ما تغيّر سواه؛ عُد إلى نسخة من المخزن.</translation>
    </message>
    <message>
        <source>What no place's word crosses: the sea, a river, a ridge. Polygons or lines.</source>
        <translation>ما لا تعبره كلمة أي مكان: بحر أو نهر أو سلسلة تلال. مضلعات أو خطوط.</translation>
    </message>
    <message>
        <source>What nobody crosses: the sea, a sealed border. Polygons or lines.</source>
        <translation>ما لا يعبره أحد: البحر أو حد مغلق. مضلعات أو خطوط.</translation>
    </message>
    <message>
        <source>What the file is for.</source>
        <translation>الغرض من الملف.</translation>
    </message>
    <message>
        <source>What the layers tell</source>
        <translation>ما تبيّنه الطبقات</translation>
    </message>
    <message>
        <source>What the map shows. Empty: the gaps and pockets with their surroundings, or without them what changed hands, or all of the layers.</source>
        <translation>ما تُظهره الخريطة. فارغ: الثغرات والجيوب مع محيطها، أو بدونها ما انتقل من يد إلى أخرى، أو كل الطبقات.</translation>
    </message>
    <message>
        <source>What the map shows. Layers of the project are drawn in its order, others above them in the order given. Empty: the theme, or what is visible in the project.</source>
        <translation>ما تُظهره الخريطة. تُرسم طبقات المشروع بترتيبه، وفوقها غيرها بالترتيب المعطى. فارغ: السمة، أو الظاهر في المشروع.</translation>
    </message>
    <message>
        <source>What the place and the time are recognised by</source>
        <translation>ما يُعرف به المكان والزمان</translation>
    </message>
    <message>
        <source>What the values stand for</source>
        <translation>ما تمثله القيم</translation>
    </message>
    <message>
        <source>What the values stand for, as in Prepare control layer: value, actor, leave_out.</source>
        <translation>ما تعنيه القيم، كما في «إعداد طبقة السيطرة»: value وactor وleave_out.</translation>
    </message>
    <message>
        <source>What the values stand for: the path of a CSV or JSON file, or its text. Columns: value, actor, class, coalition, leave_out, from, to. The row of an empty value is for features that have none.</source>
        <translation>ما تعنيه القيم: مسار ملف CSV أو JSON، أو نصه. الأعمدة: value, actor, class, coalition, leave_out, from, to. صف القيمة الفارغة للمعالم التي لا قيمة لها.</translation>
    </message>
    <message>
        <source>What was left out, carried on or found odd, a row each.</source>
        <translation>ما استُثني أو رُحِّل أو بدا غريبًا، صف لكل حالة.</translation>
    </message>
    <message>
        <source>What was left out, repaired or found odd, a row each.</source>
        <translation>ما استُثني أو أُصلح أو بدا غريبًا، صف لكل حالة.</translation>
    </message>
    <message>
        <source>What will be left out, repaired or is odd:</source>
        <translation>ما سيُستثنى أو يُصلح أو يبدو غريبًا:</translation>
    </message>
    <message>
        <source>What {actor} gained and lost up to each date since the one before.</source>
        <translation>ما كسبه {actor} وخسره حتى كل تاريخ منذ سابقه.</translation>
    </message>
    <message>
        <source>What {actor} gained and lost, added up from the first date on.</source>
        <translation>ما كسبه {actor} وخسره، تراكميًا من التاريخ الأول.</translation>
    </message>
    <message>
        <source>What {actor} took and gave up since the map before.</source>
        <translation>ما أخذه {actor} وتخلى عنه منذ الخريطة السابقة.</translation>
    </message>
    <message>
        <source>When ground last changed hands</source>
        <translation>متى انتقلت الأرض آخر مرة</translation>
    </message>
    <message>
        <source>When the place is held so. Empty: one known by name, else undated.</source>
        <translation>متى كان المكان كذلك. فارغ: حقل يُعرف من اسمه، وإلا فبلا تاريخ.</translation>
    </message>
    <message>
        <source>When verified</source>
        <translation>وقت التحقق</translation>
    </message>
    <message>
        <source>Where a line is met more than once</source>
        <translation>حيث يُلتقى خط أكثر من مرة</translation>
    </message>
    <message>
        <source>Where each road that leads in comes nearest to the encirclers.</source>
        <translation>حيث يقترب كل طريق مؤدٍّ إلى الداخل أكثر ما يكون من القوات المطوِّقة.</translation>
    </message>
    <message>
        <source>Where each transect meets the front of each date.</source>
        <translation>حيث يلتقي كل مقطع جبهة كل تاريخ.</translation>
    </message>
    <message>
        <source>Where lines say who is on this side.</source>
        <translation>حيث تذكر الخطوط من على هذا الجانب.</translation>
    </message>
    <message>
        <source>Where no map lies near a claimed date, the maps before and after it bound an area, and the verdict follows from these bounds.</source>
        <translation>وحيث لا خريطة قريبة من تاريخ مدّعى، تحدّ الخريطتان قبله وبعده المساحة، ويُستنتج الحكم من هذين الحدّين.</translation>
    </message>
    <message>
        <source>Where supply comes from. Empty: the edge of the study area and what lies beyond.</source>
        <translation>من أين يأتي الإمداد. فارغ: حافة منطقة الدراسة وما وراءها.</translation>
    </message>
    <message>
        <source>Where the data come from. Empty: the rights in the layers’ metadata.</source>
        <translation>مصدر البيانات. فارغ: الحقوق في بيانات الطبقات الوصفية.</translation>
    </message>
    <message>
        <source>Where the events go. It is made if it is not there.</source>
        <translation>وجهة الأحداث. تُنشأ إن لم تكن موجودة.</translation>
    </message>
    <message>
        <source>Where the ground held lies: {lands}.</source>
        <translation>أين تقع الأرض المسيطر عليها: {lands}.</translation>
    </message>
    <message>
        <source>Where the ground that changed hands lies, whoever gained it: {lands}.</source>
        <translation>أين تقع الأرض التي تبدلت السيطرة عليها، أيًّا كان من كسبها: {lands}.</translation>
    </message>
    <message>
        <source>Where the makers agree, and how they differ. Lines: their fronts; points: where two fronts are furthest apart.</source>
        <translation>أين يتفق المُعدّون وكيف يختلفون. الخطوط: جبهاتهم؛ النقاط: حيث تبلغ المسافة بين جبهتين أقصاها.</translation>
    </message>
    <message>
        <source>Where the map says who holds a feature's ground.</source>
        <translation>حيث تذكر الخريطة المسيطر على أرض المعلم.</translation>
    </message>
    <message>
        <source>Where the mapping that was used is written, to be changed and given again.</source>
        <translation>حيث تُكتب المطابقة المستخدمة لتغييرها وإعطائها مجددًا.</translation>
    </message>
    <message>
        <source>Where the places lie that claims name.</source>
        <translation>مواقع الأماكن التي تسمّيها الادعاءات.</translation>
    </message>
    <message>
        <source>Where to run</source>
        <translation>مكان التشغيل</translation>
    </message>
    <message>
        <source>Where two actors' drawings leave a gap or overlap up to this width, in metres, the front runs along the first actor's drawing. The length bridged is reported.</source>
        <translation>حيث يترك رسما طرفين فجوة أو يتداخلان حتى هذا العرض، بالأمتار، تسير الجبهة على رسم الطرف الأول. ويُذكر الطول الذي جرى وصله.</translation>
    </message>
    <message>
        <source>Whether the besieged can move over ground of actors who are neither encirclers nor besieged.</source>
        <translation>هل يستطيع المحاصَرون التحرك على أرض أطراف ليست مطوِّقة ولا محاصَرة.</translation>
    </message>
    <message>
        <source>Whether they met on {date} takes a map before and one after: there is none before that day.</source>
        <translation>معرفة ما إذا التقوا في {date} تحتاج إلى خريطة قبله وأخرى بعده: لا توجد خريطة قبل ذلك اليوم.</translation>
    </message>
    <message>
        <source>Whether they met on {date} takes a map before and one after: there is none on or after that day.</source>
        <translation>معرفة ما إذا التقوا في {date} تحتاج إلى خريطة قبله وأخرى بعده: لا توجد خريطة في ذلك اليوم أو بعده.</translation>
    </message>
    <message>
        <source>Which column fills what, for tables without fixed columns: chosen here, a file that was saved, or JSON. Empty: guessed from the columns' names.</source>
        <translation>أي عمود يملأ ماذا، للجداول التي بلا أعمدة ثابتة: مختار هنا، أو ملف محفوظ، أو JSON. فارغ: يُخمَّن من أسماء الأعمدة.</translation>
    </message>
    <message>
        <source>Which crossing counts.</source>
        <translation>أي تقاطع يُحتسب.</translation>
    </message>
    <message>
        <source>Which dataset it is; detected from the columns.</source>
        <translation>أي مجموعة بيانات هي؛ تُكشف من الأعمدة.</translation>
    </message>
    <message>
        <source>Which names mean one and the same, a line each: “RU; Russian forces = Russia”. A layer without actors holds “held ground”.</source>
        <translation>أي الأسماء تعني الشيء نفسه، سطر لكل منها: «RU; Russian forces = Russia». الطبقة التي بلا أطراف تحوي «أرض مسيطَر عليها».</translation>
    </message>
    <message>
        <source>Who draws first</source>
        <translation>من يرسم أولًا</translation>
    </message>
    <message>
        <source>Who draws first: ground on which two makers differ since a date is theirs who changed it on that date. It is followed where the other comes to say the same, taken back where the first returns to what the other says.</source>
        <translation>من يرسم أولًا: الأرض التي يختلف عليها مُعدّان منذ تاريخ ما هي لمن غيّرها في ذلك التاريخ. تُعدّ متابَعة حيث يصل الآخر إلى القول نفسه، ومسحوبة حيث يعود الأول إلى ما يقوله الآخر.</translation>
    </message>
    <message>
        <source>Who draws first: {first} and {second}</source>
        <translation>من يرسم أولًا: {first} و{second}</translation>
    </message>
    <message>
        <source>Who holds it for one, and for the other</source>
        <translation>المسيطر لدى أحدهما ولدى الآخر</translation>
    </message>
    <message>
        <source>Who holds the ground of features that name nobody.</source>
        <translation>المسيطر على أرض المعالم التي لا تسمّي أحدًا.</translation>
    </message>
    <message>
        <source>Who holds the ground that no polygon covers: the legend of a map of one actor names it. Empty: nothing is said of that ground.</source>
        <translation>من يسيطر على الأرض التي لا يغطيها مضلع: تسمّيه وسيلة إيضاح خريطة الطرف الواحد. فارغ: لا يُقال شيء عن تلك الأرض.</translation>
    </message>
    <message>
        <source>Who verified it</source>
        <translation>من تحقق منه</translation>
    </message>
    <message>
        <source>Whoever stands there</source>
        <translation>أيًّا كان هناك</translation>
    </message>
    <message>
        <source>Whole nest of pockets</source>
        <translation>كل الجيوب المتداخلة</translation>
    </message>
    <message>
        <source>Whose front it is, is not said: the side was not tested.</source>
        <translation>لم يُذكر لمن الجبهة: لم يُختبر الطرف.</translation>
    </message>
    <message>
        <source>Whose gain, loss and ratio the numeric outputs are; several names count as one. Empty: whoever has the greatest net change.</source>
        <translation>لمن المكسب والخسارة والنسبة في المخرجات الرقمية؛ تُعدّ عدة أسماء طرفًا واحدًا. فارغ: صاحب أكبر تغيّر صافٍ.</translation>
    </message>
    <message>
        <source>Whose ground the consensus map shows. By “any”, ground that makers give to several is contested.</source>
        <translation>أرض من تُظهر خريطة الإجماع. مع «أيّ مُعدّ» تكون الأرض التي ينسبها المُعدّون إلى عدة أطراف متنازعًا عليها.</translation>
    </message>
    <message>
        <source>Whose map it is: names of fields and classes that are looked for.</source>
        <translation>لمن الخريطة: أسماء الحقول والفئات التي يُبحث عنها.</translation>
    </message>
    <message>
        <source>Whose people are meant when a place lies behind lines. Names separated by semicolons; optional.</source>
        <translation>جماعة من المقصودة حين يقع مكان خلف الخطوط. أسماء تفصلها فاصلة منقوطة؛ اختياري.</translation>
    </message>
    <message>
        <source>Whose words stand in a field that you and the dataset changed since.</source>
        <translation>كلام من يبقى في حقل غيّرتَه وغيّرته مجموعة البيانات منذ ذلك.</translation>
    </message>
    <message>
        <source>Why are these {count} events retracted? They stay in the store.</source>
        <translation>لماذا تُسحب هذه الأحداث ({count})؟ تبقى في المخزن.</translation>
    </message>
    <message>
        <source>Why is this event retracted? It stays in the store.</source>
        <translation>لماذا يُسحب هذا الحدث؟ يبقى في المخزن.</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>واسع</translation>
    </message>
    <message>
        <source>Wider pockets were looked for within {km} km of the core alone: the map has many vertices.</source>
        <translation>لم يُبحث عن الجيوب الأوسع إلا ضمن {km} كم من المركز: في الخريطة رؤوس كثيرة.</translation>
    </message>
    <message>
        <source>Widest gap</source>
        <translation>أوسع ثغرة</translation>
    </message>
    <message>
        <source>Width about borders</source>
        <translation>العرض حول الحدود</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>العرض بالبكسل</translation>
    </message>
    <message>
        <source>Width of a salient</source>
        <translation>عرض النتوء</translation>
    </message>
    <message>
        <source>With besieged actors a pocket is their own ground alone; ground of neutrals in the same ring is not part of it. Encirclement gap measures all open ground inside.</source>
        <translation>مع أطراف محاصَرة يكون الجيب أرضها وحدها؛ وأرض المحايدين في الطوق نفسه ليست جزءًا منه. أما «ثغرة التطويق» فتقيس كل الأرض المفتوحة داخله.</translation>
    </message>
    <message>
        <source>Without a date: {layers}.</source>
        <translation>بلا تاريخ: {layers}.</translation>
    </message>
    <message>
        <source>Without metadata of the pictures</source>
        <translation>دون بيانات الصور الوصفية</translation>
    </message>
    <message>
        <source>Words that both changed</source>
        <translation>كلمات غيّرها الاثنان</translation>
    </message>
    <message>
        <source>Worker processes could not find Salient's own code.</source>
        <translation>لم تجد العمليات العاملة شيفرة Salient نفسها.</translation>
    </message>
    <message>
        <source>Write every page on a sheet 10 mm larger on each side, with 3 mm of bleed and marks.</source>
        <translation>كتابة كل صفحة على ورقة أكبر بـ10 مم من كل جانب، مع 3 مم هامش قص وعلامات.</translation>
    </message>
    <message>
        <source>Write sources into the active layer's metadata</source>
        <translation>كتابة المصادر في بيانات الطبقة النشطة الوصفية</translation>
    </message>
    <message>
        <source>Writes a list of the events, numbered by date, each with its reports, links and both grades: the source's reliability and the information's credibility stay apart. Retracted events and reports are left out.

CSV, GeoJSON and HTML carry everything; CSL-JSON and BibTeX are for reference managers. Text in the file can neither run nor load anything: HTML is escaped, links are kept only if they are http or https, and cells that a spreadsheet would run as formulas are made text. The HTML page names the last entry of the store's log.

The blur moves each event to the middle of a cell of at least that size and widens its stated precision: use it where exact places could harm people. All exports share one grid whose cells nest, so several of them tell no more than the finest. With a blur ids are new in each file, and notes, attachments, external ids and claims of distance and bearing are left out; names of the event's places and coordinates are struck out of titles, descriptions, quotes and links. Other words can still tell a place: read them before you publish.

Attached files are copied to a folder that you name, pictures without their metadata unless you ask for them as they are.

Events and reports marked as internal or restricted are left out unless you ask for them, and so are events that rest on such reports alone; the place of an event marked as blurred is hidden in a cell of at least 10 km. How many is said.

“Log (JSON lines)” is the store's whole log, an entry a line; verify_log.py in Salient's folder events/export checks it with Python alone. It can be neither blurred nor cut, or its chain would break.</source>
        <translation>يكتب قائمة بالأحداث، مرقمة حسب التاريخ، لكل منها تقاريره وروابطه والدرجتان: تبقى موثوقية المصدر ومصداقية المعلومة منفصلتين. والأحداث والتقارير المسحوبة تُستثنى.

تحمل CSV وGeoJSON وHTML كل شيء؛ أما CSL-JSON وBibTeX فلبرامج إدارة المراجع. لا يستطيع النص في الملف تشغيل شيء ولا تحميله: تُهرَّب رموز HTML، ولا تُبقى الروابط إلا إن كانت http أو https، والخلايا التي قد يشغّلها جدول بيانات كصيغ تُجعل نصًا. وتذكر صفحة HTML آخر قيد في سجل المخزن.

ينقل التمويه كل حدث إلى وسط خلية بذلك الحجم على الأقل ويوسّع دقته المذكورة: استخدمه حيث قد تضر الأماكن الدقيقة بالناس. تشترك كل عمليات التصدير في شبكة واحدة تتداخل خلاياها، فلا يكشف عدد منها أكثر مما يكشفه أدقها. مع التمويه تكون المعرّفات جديدة في كل ملف، وتُستثنى الملاحظات والمرفقات والمعرّفات الخارجية وادعاءات المسافة والاتجاه؛ وتُشطب أسماء أماكن الحدث والإحداثيات من العناوين والأوصاف والاقتباسات والروابط. وقد تكشف كلمات أخرى المكان: اقرأها قبل النشر.

تُنسخ الملفات المرفقة إلى مجلد تسمّيه، والصور دون بياناتها الوصفية ما لم تطلبها كما هي.

تُستثنى الأحداث والتقارير الموسومة بأنها داخلية أو مقيَّدة ما لم تطلبها، وكذلك الأحداث التي لا تستند إلا إلى تقارير كهذه؛ ويُخفى مكان الحدث الموسوم بالتمويه في خلية لا تقل عن 10 كم. ويُذكر عددها.

«Log (JSON lines)» هو سجل المخزن كله، قيد في كل سطر؛ ويتحقق منه verify_log.py في مجلد Salient المسمى events/export بـPython وحده. ولا يمكن تمويهه ولا اقتطاعه، وإلا انكسرت سلسلته.</translation>
    </message>
    <message>
        <source>Writes a map that moves through its dates, as one HTML file.</source>
        <translation>يكتب خريطة تتنقل عبر تواريخها، في ملف HTML واحد.</translation>
    </message>
    <message>
        <source>Writes the events of a store and their sources to a file.</source>
        <translation>يكتب أحداث مخزن ومصادرها في ملف.</translation>
    </message>
    <message>
        <source>Written: {files}</source>
        <translation>كُتب: {files}</translation>
    </message>
    <message>
        <source>Written: {names}.</source>
        <translation>كُتب: {names}.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>كُتب: {path}</translation>
    </message>
    <message>
        <source>You may not read {path}. Ask whoever owns it for the right to.</source>
        <translation>لا يحق لك قراءة {path}. اطلب الإذن من مالكه.</translation>
    </message>
    <message>
        <source>Your name in the log</source>
        <translation>اسمك في السجل</translation>
    </message>
    <message>
        <source>Zoom to the event</source>
        <translation>تكبير إلى الحدث</translation>
    </message>
    <message>
        <source>[Whole layer]</source>
        <translation>[الطبقة كلها]</translation>
    </message>
    <message>
        <source>[{number}] {title}: {verdict}. {what}</source>
        <translation>[{number}] {title}: {verdict}. {what}</translation>
    </message>
    <message>
        <source>a chart needs at least one value</source>
        <translation>يحتاج الرسم البياني إلى قيمة واحدة على الأقل</translation>
    </message>
    <message>
        <source>a coordinate is not a number, or off the Earth</source>
        <translation>إحداثية ليست عددًا أو خارج الأرض</translation>
    </message>
    <message>
        <source>a layer of {kind}</source>
        <translation>طبقة {kind}</translation>
    </message>
    <message>
        <source>a layout without a name cannot own layers</source>
        <translation>تخطيط بلا اسم لا يمكنه امتلاك طبقات</translation>
    </message>
    <message>
        <source>a link to a folder is not followed</source>
        <translation>لا يُتبع رابط إلى مجلد</translation>
    </message>
    <message>
        <source>a link-up between the maps of {first} and {last}</source>
        <translation>التحام بين خريطتي {first} و{last}</translation>
    </message>
    <message>
        <source>a link-up of {whose} between the maps of {first} and {last}</source>
        <translation>التحام لـ{whose} بين خريطتي {first} و{last}</translation>
    </message>
    <message>
        <source>a point or line where a polygon is needed</source>
        <translation>نقطة أو خط حيث يلزم مضلع</translation>
    </message>
    <message>
        <source>about</source>
        <translation>حوالي</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>agreed ground</source>
        <translation>أرض متوافق عليها</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>all agree</source>
        <translation>الكل متفقون</translation>
    </message>
    <message>
        <source>all but “claimed” and “infiltrated”</source>
        <translation>الكل عدا «claimed» و«infiltrated»</translation>
    </message>
    <message>
        <source>all ground that {whose} lost</source>
        <translation>كل الأرض التي فقدها {whose}</translation>
    </message>
    <message>
        <source>all ground that {whose} took</source>
        <translation>كل الأرض التي أخذها {whose}</translation>
    </message>
    <message>
        <source>an edge of more than 180° of longitude is read across the antimeridian</source>
        <translation>تُقرأ حافة تزيد على 180° من خطوط الطول عبر خط الطول المقابل</translation>
    </message>
    <message>
        <source>an older one</source>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>and control layer after</source>
        <translation>وطبقة السيطرة بعد</translation>
    </message>
    <message>
        <source>antimeridian</source>
        <translation>خط الطول المقابل</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>area (km²)</source>
        <translation>المساحة (كم²)</translation>
    </message>
    <message>
        <source>area ratio</source>
        <translation>نسبة المساحة</translation>
    </message>
    <message>
        <source>armed actor</source>
        <translation>طرف مسلح</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>at least {days}</source>
        <translation>{days} على الأقل</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>axes exchanged</source>
        <translation>محوران متبادلان</translation>
    </message>
    <message>
        <source>azimuth °</source>
        <translation>السمت °</translation>
    </message>
    <message>
        <source>barriers</source>
        <translation>الحواجز</translation>
    </message>
    <message>
        <source>bearing</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>before the year 1</source>
        <translation>قبل السنة 1</translation>
    </message>
    <message>
        <source>behind {holder}'s lines, {length} from the nearest ground of {actor}</source>
        <translation>خلف خطوط {holder}، {length} عن أقرب أرض بيد {actor}</translation>
    </message>
    <message>
        <source>browser, archiver and its version …</source>
        <translation>المتصفح، أداة الأرشفة وإصدارها …</translation>
    </message>
    <message>
        <source>by way of {source}</source>
        <translation>عبر {source}</translation>
    </message>
    <message>
        <source>cannot be repaired: {reason}</source>
        <translation>لا يمكن إصلاحه: {reason}</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>لا يمكن الجزم</translation>
    </message>
    <message>
        <source>change {name}</source>
        <translation>التغيّر {name}</translation>
    </message>
    <message>
        <source>change {name}: {loser} → {winner}</source>
        <translation>التغيّر {name}: {loser} → {winner}</translation>
    </message>
    <message>
        <source>change,difference,gain,loss,advance,retreat,front,frontline,transition matrix,net,movement,symmetrical difference,before,after,war,control</source>
        <translation>تغيّر,فرق,مكسب,خسارة,تقدّم,تراجع,جبهة,خط الجبهة,مصفوفة انتقال,صافٍ,حركة,فرق متماثل,قبل,بعد,حرب,سيطرة</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>التغيّرات</translation>
    </message>
    <message>
        <source>changes without a report</source>
        <translation>تغيّرات بلا تقرير</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>claim,report,verify,fact check,measure,distance,area,gap,pocket,source</source>
        <translation>ادعاء,تقرير,تحقق,تدقيق الحقائق,قياس,مسافة,مساحة,ثغرة,جيب,مصدر</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>مُدَّعى</translation>
    </message>
    <message>
        <source>claimed, in the colour of who claims it</source>
        <translation>مُدَّعى، بلون المدّعي</translation>
    </message>
    <message>
        <source>class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>closed line</source>
        <translation>خط مغلق</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>يغلق</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>متوافق</translation>
    </message>
    <message>
        <source>contested, in the colour of who is mapped there</source>
        <translation>متنازع عليه، بلون المرسوم هناك</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>تناقض</translation>
    </message>
    <message>
        <source>control area</source>
        <translation>مساحة السيطرة</translation>
    </message>
    <message>
        <source>control characters or marks of direction taken from “{name}”</source>
        <translation>أُزيلت محارف تحكم أو علامات اتجاه من «{name}»</translation>
    </message>
    <message>
        <source>control map</source>
        <translation>خريطة السيطرة</translation>
    </message>
    <message>
        <source>control,map,date,series,repair,merge,import,ISW,DeepState,Liveuamap</source>
        <translation>سيطرة,خريطة,تاريخ,سلسلة,إصلاح,دمج,استيراد,ISW,DeepState,Liveuamap</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>محوَّل</translation>
    </message>
    <message>
        <source>core</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>core taken</source>
        <translation>المركز مُستولى عليه</translation>
    </message>
    <message>
        <source>credibility</source>
        <translation>المصداقية</translation>
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
        <translation>متقطع: الجيب</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>مجموعة بيانات</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>date is a beginning</source>
        <translation>التاريخ بداية</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>days sealed</source>
        <translation>أيام الإغلاق</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>ينفي</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>متنازع عليه</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>divides nothing</source>
        <translation>لا يقسم شيئًا</translation>
    </message>
    <message>
        <source>drawn anew on the same day by “{name}”, which comes later and stands</source>
        <translation>أُعيد رسمه في اليوم نفسه في «{name}»، وهو الأحدث والمعتمد</translation>
    </message>
    <message>
        <source>drawn first by</source>
        <translation>رسمه أولًا</translation>
    </message>
    <message>
        <source>duplicate date</source>
        <translation>تاريخ مكرر</translation>
    </message>
    <message>
        <source>earlier map of the day</source>
        <translation>خريطة أسبق لليوم نفسه</translation>
    </message>
    <message>
        <source>east</source>
        <translation>إلى الشرق</translation>
    </message>
    <message>
        <source>east-northeast</source>
        <translation>إلى شرق الشمال الشرقي</translation>
    </message>
    <message>
        <source>east-southeast</source>
        <translation>إلى شرق الجنوب الشرقي</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>empty geometry</source>
        <translation>شكل هندسي فارغ</translation>
    </message>
    <message>
        <source>encirclement gap</source>
        <translation>ثغرة التطويق</translation>
    </message>
    <message>
        <source>encirclement,gap,pocket,cauldron,kettle,corridor,salient,pincer,siege,minimum cut,front,war,control</source>
        <translation>تطويق,ثغرة,جيب,مرجل,طوق,ممر,نتوء,كماشة,حصار,قطع أدنى,جبهة,حرب,سيطرة</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>ترميز</translation>
    </message>
    <message>
        <source>ends ({last}) before it begins ({first})</source>
        <translation>ينتهي ({last}) قبل أن يبدأ ({first})</translation>
    </message>
    <message>
        <source>ends are exclusive</source>
        <translation>النهايات غير مشمولة</translation>
    </message>
    <message>
        <source>events,log,pocket,sealed,link-up,split,lodgement,bridgehead,salient,timeline,topology,war,control</source>
        <translation>أحداث,سجل,جيب,مغلق,التحام,انقسام,موطئ قدم,رأس جسر,نتوء,تسلسل زمني,طوبولوجيا,حرب,سيطرة</translation>
    </message>
    <message>
        <source>events,sources,ACLED,UCDP,GED,GeoConfirmed,CSV,GeoJSON,reports</source>
        <translation>أحداث,مصادر,ACLED,UCDP,GED,GeoConfirmed,CSV,GeoJSON,تقارير</translation>
    </message>
    <message>
        <source>events,sources,citations,bibliography,BibTeX,CSL,HTML,CSV</source>
        <translation>أحداث,مصادر,استشهادات,مراجع,BibTeX,CSL,HTML,CSV</translation>
    </message>
    <message>
        <source>events,sources,reports,evidence,support,verify,change,near,grade,OSINT</source>
        <translation>أحداث,مصادر,تقارير,أدلة,دعم,تحقق,تغيّر,قرب,درجة,OSINT</translation>
    </message>
    <message>
        <source>ffmpeg could not make “{path}”: {error}</source>
        <translation>تعذّر على ffmpeg إنشاء «{path}»: {error}</translation>
    </message>
    <message>
        <source>first sealed</source>
        <translation>أول إغلاق</translation>
    </message>
    <message>
        <source>first sealed {first}, last {last}, reopened {reopened}; {days} day(s) in all</source>
        <translation>أول إغلاق {first}، آخر إغلاق {last}، إعادة الفتح {reopened}؛ {days} يومًا إجمالًا</translation>
    </message>
    <message>
        <source>first sealed {first}, reopened {reopened}, sealed again since {last}; {days} day(s) in all</source>
        <translation>أُغلق أولًا في {first}، وفُتح من جديد في {reopened}، وأُغلق ثانية منذ {last}؛ {days} يومًا في المجموع</translation>
    </message>
    <message>
        <source>followed by the other, km²</source>
        <translation>تبعه الآخر، كم²</translation>
    </message>
    <message>
        <source>foreign file</source>
        <translation>ملف غريب</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>from (lat, lon)</source>
        <translation>من (خط العرض، خط الطول)</translation>
    </message>
    <message>
        <source>front (km)</source>
        <translation>الجبهة (كم)</translation>
    </message>
    <message>
        <source>front,frontline,line of contact,boundary,border,shared edge,length,war,control</source>
        <translation>جبهة,خط الجبهة,خط التماس,حد,حدود,حافة مشتركة,طول,حرب,سيطرة</translation>
    </message>
    <message>
        <source>front,line,trace,side,polygon,control,series,history,war</source>
        <translation>جبهة,خط,تتبع,جانب,مضلع,سيطرة,سلسلة,تاريخ,حرب</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>مكسب</translation>
    </message>
    <message>
        <source>gain, end to end</source>
        <translation>المكسب، من الطرف إلى الطرف</translation>
    </message>
    <message>
        <source>gain, summed</source>
        <translation>المكسب، المجموع</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>مكتسَب</translation>
    </message>
    <message>
        <source>gained {}</source>
        <translation>اكتُسب {}</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>الثغرة</translation>
    </message>
    <message>
        <source>gap in coverage</source>
        <translation>فجوة في التغطية</translation>
    </message>
    <message>
        <source>gap km</source>
        <translation>الثغرة كم</translation>
    </message>
    <message>
        <source>gap {gap}</source>
        <translation>الثغرة {gap}</translation>
    </message>
    <message>
        <source>gap {gap}, pocket {area}</source>
        <translation>الثغرة {gap}، الجيب {area}</translation>
    </message>
    <message>
        <source>gap {where} (sealed)</source>
        <translation>ثغرة {where} (مغلقة)</translation>
    </message>
    <message>
        <source>gap {where} ({state}, 1 line)</source>
        <translation>ثغرة {where} ({state}، خط واحد)</translation>
    </message>
    <message>
        <source>gap {where} ({state}, {count} lines)</source>
        <translation>ثغرة {where} ({state}، الخطوط: {count})</translation>
    </message>
    <message>
        <source>geolocation, second source …</source>
        <translation>تحديد الموقع، مصدر ثانٍ …</translation>
    </message>
    <message>
        <source>goes together over</source>
        <translation>تترافق على مسافة</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>ground lost</source>
        <translation>أرض مفقودة</translation>
    </message>
    <message>
        <source>ground of {names}</source>
        <translation>أرض {names}</translation>
    </message>
    <message>
        <source>ground taken</source>
        <translation>أرض مستولى عليها</translation>
    </message>
    <message>
        <source>ground that no line lies along is left out</source>
        <translation>تُترك الأرض التي لا يحاذيها أي خط</translation>
    </message>
    <message>
        <source>half of it after days</source>
        <translation>نصفها بعد أيام</translation>
    </message>
    <message>
        <source>half of the front within</source>
        <translation>نصف الجبهة ضمن</translation>
    </message>
    <message>
        <source>has no map of {count} day(s) of the series, the first of them {day}: its actors seem to hold nothing then. Draw those days too, or ask for maps of intervals on the days that this layer has</source>
        <translation>ليست له خريطة في {count} من أيام السلسلة، أولها {day}: تبدو أطرافه عندئذ كأنها لا تمسك شيئًا. ارسم تلك الأيام أيضًا، أو اطلب خرائط المجالات في أيام هذه الطبقة</translation>
    </message>
    <message>
        <source>height dropped</source>
        <translation>حُذف الارتفاع</translation>
    </message>
    <message>
        <source>held at the end: {actor}</source>
        <translation>المسيطَر عليه في النهاية: {actor}</translation>
    </message>
    <message>
        <source>held by nobody drawn</source>
        <translation>ليس بيد أحد مرسوم</translation>
    </message>
    <message>
        <source>held by {holder}</source>
        <translation>بيد {holder}</translation>
    </message>
    <message>
        <source>held ground</source>
        <translation>أرض مسيطَر عليها</translation>
    </message>
    <message>
        <source>high</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>holder of a place</source>
        <translation>المسيطر على المكان</translation>
    </message>
    <message>
        <source>how</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>hypothetical</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>inconsistent</source>
        <translation>غير متوافق</translation>
    </message>
    <message>
        <source>infiltrated, in the colour of who infiltrated it</source>
        <translation>متسلَّل إليه، بلون المتسلل</translation>
    </message>
    <message>
        <source>information</source>
        <translation>المعلومة</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>داخلي</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>محارف غير مرئية</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>لا يذكر السبب</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>مجموعه الاختباري خاطئ</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>موصول</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>km per day</source>
        <translation>كم في اليوم</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>كم²</translation>
    </message>
    <message>
        <source>land area</source>
        <translation>مساحة اليابسة</translation>
    </message>
    <message>
        <source>last sealed</source>
        <translation>آخر إغلاق</translation>
    </message>
    <message>
        <source>lat</source>
        <translation>lat</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>lies far outside the other dates</source>
        <translation>بعيد جدًا عن التواريخ الأخرى</translation>
    </message>
    <message>
        <source>line</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>link-up</source>
        <translation>التحام</translation>
    </message>
    <message>
        <source>link-up of {whose}</source>
        <translation>التحام {whose}</translation>
    </message>
    <message>
        <source>lon</source>
        <translation>lon</translation>
    </message>
    <message>
        <source>longitude and latitude look exchanged: it would lie among the others if swapped</source>
        <translation>يبدو خط الطول والعرض متبادلين: لو بُدّلا لوقع بين البقية</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>خسارة</translation>
    </message>
    <message>
        <source>loss, end to end</source>
        <translation>الخسارة، من الطرف إلى الطرف</translation>
    </message>
    <message>
        <source>loss, summed</source>
        <translation>الخسارة، المجموع</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>lost {}</source>
        <translation>فُقد {}</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>makers,mapmakers,sources,agreement,disagreement,consensus,position error,correlation,lag,front,uncertainty,control,war</source>
        <translation>مُعدّون,صانعو خرائط,مصادر,اتفاق,اختلاف,إجماع,خطأ الموضع,ارتباط,تأخر,جبهة,عدم يقين,سيطرة,حرب</translation>
    </message>
    <message>
        <source>map,layout,print,pdf,png,svg,report,sources,legend,atlas</source>
        <translation>خريطة,تخطيط,طباعة,pdf,png,svg,تقرير,مصادر,مفتاح,أطلس</translation>
    </message>
    <message>
        <source>map,web,html,slider,animation,series,story,leaflet,offline</source>
        <translation>خريطة,ويب,html,شريط تمرير,رسوم متحركة,سلسلة,قصة,leaflet,دون اتصال</translation>
    </message>
    <message>
        <source>may seal ({early} to {late})</source>
        <translation>قد يُغلق (من {early} إلى {late})</translation>
    </message>
    <message>
        <source>measured, ± 95 %</source>
        <translation>مقيس، ± 95 %</translation>
    </message>
    <message>
        <source>media</source>
        <translation>إعلام</translation>
    </message>
    <message>
        <source>merged into another event</source>
        <translation>مدمج في حدث آخر</translation>
    </message>
    <message>
        <source>missing map</source>
        <translation>خريطة ناقصة</translation>
    </message>
    <message>
        <source>missing: {library}</source>
        <translation>ناقصة: {library}</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>مختلط</translation>
    </message>
    <message>
        <source>model,daily,situation,report,map,change,gap,pocket,batch,series</source>
        <translation>نموذج,يومي,وضع,تقرير,خريطة,تغيّر,ثغرة,جيب,دفعة,سلسلة</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>مراقِب</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>narrow</source>
        <translation>ضيقة</translation>
    </message>
    <message>
        <source>nearest {places}</source>
        <translation>الأقرب إلى {places}</translation>
    </message>
    <message>
        <source>net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>net change</source>
        <translation>التغيّر الصافي</translation>
    </message>
    <message>
        <source>net gain of {whose}</source>
        <translation>صافي مكاسب {whose}</translation>
    </message>
    <message>
        <source>net loss of {whose}</source>
        <translation>صافي خسائر {whose}</translation>
    </message>
    <message>
        <source>net since the map before (km²)</source>
        <translation>الصافي منذ الخريطة السابقة (كم²)</translation>
    </message>
    <message>
        <source>network link</source>
        <translation>رابط شبكي</translation>
    </message>
    <message>
        <source>never agreed, km²</source>
        <translation>لم يُتفق عليه قط، كم²</translation>
    </message>
    <message>
        <source>nine tenths within</source>
        <translation>تسعة أعشار ضمن</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>no CRS</source>
        <translation>لا نظام إحداثيات</translation>
    </message>
    <message>
        <source>no actor</source>
        <translation>لا طرف</translation>
    </message>
    <message>
        <source>no actor is given</source>
        <translation>لم يُذكر أي طرف</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>لا مساحة</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>no closure</source>
        <translation>لا إغلاق</translation>
    </message>
    <message>
        <source>no coordinate reference system is named: read as longitude and latitude</source>
        <translation>لا نظام إحداثيات مسمّى: يُقرأ كخط طول وخط عرض</translation>
    </message>
    <message>
        <source>no coordinate reference system is set</source>
        <translation>لم يُعيَّن نظام إحداثيات</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>لا تاريخ</translation>
    </message>
    <message>
        <source>no date could be read</source>
        <translation>تعذّرت قراءة أي تاريخ</translation>
    </message>
    <message>
        <source>no feature holds from {first} to {last}: these days have no map, so what was lost before them and gained after them is measured as one change. Add who holds the ground then, or measure what is before them and what is after them separately</source>
        <translation>لا معلم ساري من {first} إلى {last}: لا خريطة لهذه الأيام، فيُقاس ما خُسر قبلها وما كُسب بعدها كتغيّر واحد. أضف من يمسك الأرض حينها، أو قِس ما قبلها وما بعدها كلًّا على حدة</translation>
    </message>
    <message>
        <source>no feature holds on this day, for which a map was asked: there is none</source>
        <translation>لا معلم ساري في هذا اليوم الذي طُلبت له خريطة: لا توجد خريطة</translation>
    </message>
    <message>
        <source>no fields</source>
        <translation>لا حقول</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>لا شكل هندسي</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>لا مجال</translation>
    </message>
    <message>
        <source>no layer</source>
        <translation>لا طبقة</translation>
    </message>
    <message>
        <source>no link-up between the maps of {first} and {last}</source>
        <translation>لا التحام بين خريطتي {first} و{last}</translation>
    </message>
    <message>
        <source>no link-up of {whose} between the maps of {first} and {last}</source>
        <translation>لا التحام لـ{whose} بين خريطتي {first} و{last}</translation>
    </message>
    <message>
        <source>no map</source>
        <translation>لا خريطة</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>ليس عددًا</translation>
    </message>
    <message>
        <source>no pocket threatens</source>
        <translation>لا جيب يهدد</translation>
    </message>
    <message>
        <source>no pocket threatens with gaps up to {widest}: name a core, or allow a wider “Widest gap”</source>
        <translation>لا جيب يهدد بثغرات حتى {widest}: سمِّ مركزًا، أو اسمح بقيمة أكبر في «أوسع ثغرة»</translation>
    </message>
    <message>
        <source>no pocket threatens: the encirclers hold no ground</source>
        <translation>لا جيب يهدد: لا أرض للقوات المطوِّقة</translation>
    </message>
    <message>
        <source>no pocket: {count} found, all smaller than {least}; the largest {area}</source>
        <translation>لا جيب: عُثر على {count}، كلها أصغر من {least}؛ أكبرها {area}</translation>
    </message>
    <message>
        <source>no point</source>
        <translation>لا نقطة</translation>
    </message>
    <message>
        <source>no polygon</source>
        <translation>لا مضلع</translation>
    </message>
    <message>
        <source>no projection: the last date has no gap</source>
        <translation>لا توقع: لا ثغرة في التاريخ الأخير</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>لا تقرير</translation>
    </message>
    <message>
        <source>no root</source>
        <translation>لا جذر</translation>
    </message>
    <message>
        <source>no side</source>
        <translation>لا جانب</translation>
    </message>
    <message>
        <source>no startxref</source>
        <translation>لا يوجد startxref</translation>
    </message>
    <message>
        <source>no table of objects</source>
        <translation>لا يوجد جدول للكائنات</translation>
    </message>
    <message>
        <source>no trend: three dates with a gap are the least that a rate and its interval need</source>
        <translation>لا اتجاه: ثلاثة تواريخ فيها ثغرة هي أقل ما يحتاج إليه المعدل وفاصله</translation>
    </message>
    <message>
        <source>no upper bound: on sure ground alone no ring closes</source>
        <translation>لا حد أعلى: على الأرض المؤكدة وحدها لا يُغلق أي طوق</translation>
    </message>
    <message>
        <source>no usable geometry</source>
        <translation>لا شكل هندسي صالح للاستعمال</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>north</source>
        <translation>إلى الشمال</translation>
    </message>
    <message>
        <source>north-northeast</source>
        <translation>إلى شمال الشمال الشرقي</translation>
    </message>
    <message>
        <source>north-northwest</source>
        <translation>إلى شمال الشمال الغربي</translation>
    </message>
    <message>
        <source>northeast</source>
        <translation>إلى الشمال الشرقي</translation>
    </message>
    <message>
        <source>northwest</source>
        <translation>إلى الشمال الغربي</translation>
    </message>
    <message>
        <source>not a format of maps that is read</source>
        <translation>ليست صيغة خرائط مقروءة</translation>
    </message>
    <message>
        <source>not a polygon</source>
        <translation>ليس مضلعًا</translation>
    </message>
    <message>
        <source>not a vector layer</source>
        <translation>ليست طبقة متجهة</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>غير مقيَّم</translation>
    </message>
    <message>
        <source>not what was written</source>
        <translation>ليس ما كُتب</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>nothing closes it</source>
        <translation>لا شيء يغلقها</translation>
    </message>
    <message>
        <source>null</source>
        <translation>بلا قيمة</translation>
    </message>
    <message>
        <source>odd date</source>
        <translation>تاريخ غريب</translation>
    </message>
    <message>
        <source>of a KMZ only its main KML is read, “{main}”</source>
        <translation>من ملف KMZ يُقرأ ملف KML الرئيسي فقط، «{main}»</translation>
    </message>
    <message>
        <source>of {actor}, teeth towards the other side</source>
        <translation>لـ{actor}، الأسنان نحو الطرف الآخر</translation>
    </message>
    <message>
        <source>official</source>
        <translation>رسمي</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>على الخريطة</translation>
    </message>
    <message>
        <source>on the map of {date} first</source>
        <translation>على خريطة {date} أولًا</translation>
    </message>
    <message>
        <source>one gap line, nearest {start} and {end}</source>
        <translation>خط ثغرة واحد، الأقرب {start} و{end}</translation>
    </message>
    <message>
        <source>one of the two has returned or raised</source>
        <translation>عاد أحدهما أو رُفع</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>نهاية مفتوحة</translation>
    </message>
    <message>
        <source>or a Wikipedia module</source>
        <translation>أو وحدة ويكيبيديا</translation>
    </message>
    <message>
        <source>or xmin,xmax,ymin,ymax [EPSG:…]</source>
        <translation>أو xmin,xmax,ymin,ymax [EPSG:…]</translation>
    </message>
    <message>
        <source>other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>other differences</source>
        <translation>فروق أخرى</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>تداخل</translation>
    </message>
    <message>
        <source>overlaps {other} on {area}</source>
        <translation>يتداخل مع {other} على {area}</translation>
    </message>
    <message>
        <source>place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>place,town,village,distance,bearing,direction,front,behind lines,depth,who holds,azimuth,caption,war,control</source>
        <translation>مكان,بلدة,قرية,مسافة,اتجاه,جهة,جبهة,خلف الخطوط,عمق,المسيطر,سمت,تعليق,حرب,سيطرة</translation>
    </message>
    <message>
        <source>pocket</source>
        <translation>الجيب</translation>
    </message>
    <message>
        <source>pocket area</source>
        <translation>مساحة الجيب</translation>
    </message>
    <message>
        <source>pocket km²</source>
        <translation>الجيب كم²</translation>
    </message>
    <message>
        <source>pocket that holds {place}</source>
        <translation>الجيب الذي يضم {place}</translation>
    </message>
    <message>
        <source>pocket {area}</source>
        <translation>الجيب {area}</translation>
    </message>
    <message>
        <source>pocket,cauldron,kettle,encirclement,siege,besieged,sealed,area,square miles,hectares,compare,reference area,population,inradius,war,control</source>
        <translation>جيب,مرجل,طوق,تطويق,حصار,محاصَر,مغلق,مساحة,أميال مربعة,هكتارات,مقارنة,مساحة مرجعية,سكان,نصف القطر الداخلي,حرب,سيطرة</translation>
    </message>
    <message>
        <source>pockets sealed</source>
        <translation>جيوب مغلقة</translation>
    </message>
    <message>
        <source>points and lines of a collection dropped</source>
        <translation>حُذفت نقاط المجموعة وخطوطها</translation>
    </message>
    <message>
        <source>position error (1 sigma)</source>
        <translation>خطأ الموضع (1 سيغما)</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>probably the same: {names}</source>
        <translation>الأرجح أنها واحد: {names}</translation>
    </message>
    <message>
        <source>projected</source>
        <translation>متوقع</translation>
    </message>
    <message>
        <source>projected seal</source>
        <translation>الإغلاق المتوقع</translation>
    </message>
    <message>
        <source>public</source>
        <translation>علني</translation>
    </message>
    <message>
        <source>public, its place blurred</source>
        <translation>علني، مع تمويه مكانه</translation>
    </message>
    <message>
        <source>published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>يقيّد</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>red: the gap</source>
        <translation>أحمر: الثغرة</translation>
    </message>
    <message>
        <source>redrawn, not changed, in the sums</source>
        <translation>معاد الرسم لا متغيّر، في المجاميع</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>مُصلَح</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>مذكور</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>يفيد</translation>
    </message>
    <message>
        <source>reports without a change</source>
        <translation>تقارير بلا تغيّر</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>مقيَّد</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>road without a name (feature {fid})</source>
        <translation>طريق بلا اسم (المعلم {fid})</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>الصف {number}</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>sealed from {first}, for {days} day(s)</source>
        <translation>مغلق منذ {first}، لمدة {days} يومًا</translation>
    </message>
    <message>
        <source>sealed on the last date</source>
        <translation>مغلق في التاريخ الأخير</translation>
    </message>
    <message>
        <source>sealed since {first}</source>
        <translation>مغلق منذ {first}</translation>
    </message>
    <message>
        <source>sealed: pocket of {area}</source>
        <translation>مغلق: جيب مساحته {area}</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>several dates</source>
        <translation>عدة تواريخ</translation>
    </message>
    <message>
        <source>several points</source>
        <translation>عدة نقاط</translation>
    </message>
    <message>
        <source>shapely {version} is built for GEOS {built}, and this QGIS has loaded GEOS {loaded}: both in one program crash. Use the shapely of your system.</source>
        <translation>بُنيت shapely {version} لـGEOS {built}، وحمّل QGIS هذا GEOS {loaded}: اجتماعهما في برنامج واحد يُسقطه. استخدم shapely الخاصة بنظامك.</translation>
    </message>
    <message>
        <source>similar actors</source>
        <translation>أطراف متشابهة</translation>
    </message>
    <message>
        <source>snapped</source>
        <translation>مُطابَق</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>وسائل التواصل</translation>
    </message>
    <message>
        <source>south</source>
        <translation>إلى الجنوب</translation>
    </message>
    <message>
        <source>south-southeast</source>
        <translation>إلى جنوب الجنوب الشرقي</translation>
    </message>
    <message>
        <source>south-southwest</source>
        <translation>إلى جنوب الجنوب الغربي</translation>
    </message>
    <message>
        <source>southeast</source>
        <translation>إلى الجنوب الشرقي</translation>
    </message>
    <message>
        <source>southwest</source>
        <translation>إلى الجنوب الغربي</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>store.gpkg, or postgres:connection/schema</source>
        <translation>store.gpkg، أو postgres:connection/schema</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>supply,road,route,lifeline,corridor,logistics,fire control,interdiction,pocket,gap,encirclement,siege</source>
        <translation>إمداد,طريق,مسار,شريان حياة,ممر,لوجستيات,سيطرة نارية,قطع الإمداد,جيب,ثغرة,تطويق,حصار</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>taken back, km²</source>
        <translation>مُستعاد، كم²</translation>
    </message>
    <message>
        <source>texts are read as {name}: “{example}”</source>
        <translation>تُقرأ النصوص بترميز {name}: «{example}»</translation>
    </message>
    <message>
        <source>the core</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>the event's place</source>
        <translation>مكان الحدث</translation>
    </message>
    <message>
        <source>the gap has not changed</source>
        <translation>لم تتغيّر الثغرة</translation>
    </message>
    <message>
        <source>the gap is widening</source>
        <translation>الثغرة تتسع</translation>
    </message>
    <message>
        <source>the layer cannot be opened</source>
        <translation>لا يمكن فتح الطبقة</translation>
    </message>
    <message>
        <source>the map after</source>
        <translation>الخريطة بعد</translation>
    </message>
    <message>
        <source>the map before</source>
        <translation>الخريطة قبل</translation>
    </message>
    <message>
        <source>the marked place</source>
        <translation>المكان المعلَّم</translation>
    </message>
    <message>
        <source>the nearest map</source>
        <translation>أقرب خريطة</translation>
    </message>
    <message>
        <source>the only pocket</source>
        <translation>الجيب الوحيد</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>the projected date is more than a century away</source>
        <translation>التاريخ المتوقع يبعد أكثر من قرن</translation>
    </message>
    <message>
        <source>the two maps</source>
        <translation>الخريطتان</translation>
    </message>
    <message>
        <source>there is no map in the archive</source>
        <translation>لا خريطة في الأرشيف</translation>
    </message>
    <message>
        <source>there is no such layer or file</source>
        <translation>لا طبقة ولا ملف كهذا</translation>
    </message>
    <message>
        <source>there: {library}</source>
        <translation>موجودة: {library}</translation>
    </message>
    <message>
        <source>time series,temporal,area,gain,loss,rate,daily,change,history,last changed,report,chart,war,control</source>
        <translation>سلسلة زمنية,زمني,مساحة,مكسب,خسارة,معدل,يومي,تغيّر,تاريخ,آخر تغيّر,تقرير,رسم بياني,حرب,سيطرة</translation>
    </message>
    <message>
        <source>time zones</source>
        <translation>مناطق زمنية</translation>
    </message>
    <message>
        <source>times of {zones} were converted to UTC ({count} moved)</source>
        <translation>حُوّلت أوقات {zones} إلى UTC (نُقل {count})</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>to (lat, lon)</source>
        <translation>إلى (خط العرض، خط الطول)</translation>
    </message>
    <message>
        <source>too irregular to project a date: the gap is as wide as on the first date, and what changed between shows no steady rate</source>
        <translation>غير منتظم بما لا يسمح بتوقّع تاريخ: الثغرة بعرضها في أول تاريخ، وما تغيّر بينهما لا يُظهر معدلًا ثابتًا</translation>
    </message>
    <message>
        <source>too irregular to project a date: the gap is narrower than on the first date, but its steps are too unequal to show a steady rate</source>
        <translation>غير منتظم بما لا يسمح بتوقّع تاريخ: الثغرة أضيق مما كانت في أول تاريخ، لكن خطواتها متفاوتة فلا تُظهر معدلًا ثابتًا</translation>
    </message>
    <message>
        <source>too irregular to project a date: the gap is wider than on the first date, but its steps are too unequal to show a steady rate</source>
        <translation>غير منتظم بما لا يسمح بتوقّع تاريخ: الثغرة أوسع مما كانت في أول تاريخ، لكن خطواتها متفاوتة فلا تُظهر معدلًا ثابتًا</translation>
    </message>
    <message>
        <source>total area</source>
        <translation>المساحة الكلية</translation>
    </message>
    <message>
        <source>town,village,place,point,Voronoi,Thiessen,control,uncertainty,Wikipedia,war</source>
        <translation>بلدة,قرية,مكان,نقطة,Voronoi,Thiessen,سيطرة,عدم يقين,ويكيبيديا,حرب</translation>
    </message>
    <message>
        <source>transect,DSAS,shoreline,rate,EPR,LRR,WLR,NSM,SCE,baseline,regression,front,war</source>
        <translation>مقطع,DSAS,خط الساحل,معدل,EPR,LRR,WLR,NSM,SCE,خط الأساس,انحدار,جبهة,حرب</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>under {most}</source>
        <translation>أقل من {most}</translation>
    </message>
    <message>
        <source>unknown source</source>
        <translation>مصدر غير معروف</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>غير متحقَّق منه</translation>
    </message>
    <message>
        <source>value table</source>
        <translation>جدول القيم</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>west</source>
        <translation>إلى الغرب</translation>
    </message>
    <message>
        <source>west-northwest</source>
        <translation>إلى غرب الشمال الغربي</translation>
    </message>
    <message>
        <source>west-southwest</source>
        <translation>إلى غرب الجنوب الغربي</translation>
    </message>
    <message>
        <source>what</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>whose word</source>
        <translation>كلام من</translation>
    </message>
    <message>
        <source>widens</source>
        <translation>يتسع</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{actors} hold no ground on the map of {date}.</source>
        <translation>لا تسيطر {actors} على أي أرض في خريطة {date}.</translation>
    </message>
    <message>
        <source>{actor} gained {gain} and lost {loss} from end to end over {count} maps. Added up from map to map: gained {more}, lost {less}.</source>
        <translation>{actor}: كسب {gain} وخسر {loss} من البداية إلى النهاية على {count} خرائط. مجموعًا من خريطة إلى خريطة: كسب {more} وخسر {less}.</translation>
    </message>
    <message>
        <source>{actor}, claimed</source>
        <translation>{actor}، مُدَّعى</translation>
    </message>
    <message>
        <source>{actor}, contested</source>
        <translation>{actor}، متنازع عليه</translation>
    </message>
    <message>
        <source>{actor}, in small spots only: {area}</source>
        <translation>{actor}، في بقع صغيرة فقط: {area}</translation>
    </message>
    <message>
        <source>{actor}, infiltrated</source>
        <translation>{actor}، تسلل</translation>
    </message>
    <message>
        <source>{actor}: added up, km²</source>
        <translation>{actor}: تراكميًا، كم²</translation>
    </message>
    <message>
        <source>{actor}: gained and lost, km²</source>
        <translation>{actor}: المكتسَب والمفقود، كم²</translation>
    </message>
    <message>
        <source>{actor}: gained {gain}, lost {loss}, net {net}.</source>
        <translation>{actor}: كسب {gain}، خسر {loss}، الصافي {net}.</translation>
    </message>
    <message>
        <source>{actor}: net change of ground held on this map, km²</source>
        <translation>{actor}: التغيّر الصافي في الأرض المسيطَر عليها على هذه الخريطة، كم²</translation>
    </message>
    <message>
        <source>{actor}: net change of ground held on this map, km² a day</source>
        <translation>{actor}: التغيّر الصافي في الأرض المسيطَر عليها على هذه الخريطة، كم² في اليوم</translation>
    </message>
    <message>
        <source>{actor}: net change of ground held, km²</source>
        <translation>{actor}: التغيّر الصافي في الأرض المسيطَر عليها، كم²</translation>
    </message>
    <message>
        <source>{actor}: net change of ground held, km² a day</source>
        <translation>{actor}: التغيّر الصافي في الأرض المسيطَر عليها، كم² في اليوم</translation>
    </message>
    <message>
        <source>{actor}: net gain of ground{span}</source>
        <translation>{actor}: مكسب صافٍ من الأرض{span}</translation>
    </message>
    <message>
        <source>{actor}: net loss of ground{span}</source>
        <translation>{actor}: خسارة صافية من الأرض{span}</translation>
    </message>
    <message>
        <source>{address} asks for certificates, and none are named. {remedy}</source>
        <translation>يطلب {address} شهادات، ولم تُذكر أي منها. {remedy}</translation>
    </message>
    <message>
        <source>{address} cannot be fetched: {error}.</source>
        <translation>تعذّر جلب {address}: {error}.</translation>
    </message>
    <message>
        <source>{address} is no place for a store.</source>
        <translation>{address} ليس مكانًا لمخزن.</translation>
    </message>
    <message>
        <source>{area} of “{name}” lie outside the ground that is compared and are left out.</source>
        <translation>{area} من «{name}» تقع خارج الأرض المقارَنة فاستُثنيت.</translation>
    </message>
    <message>
        <source>{area}: {verdict}, ratio {ratio:.2f}.</source>
        <translation>{area}: {verdict}، النسبة {ratio:.2f}.</translation>
    </message>
    <message>
        <source>{change} from {then} on {date}</source>
        <translation>{change} مقارنة بـ {then} في {date}</translation>
    </message>
    <message>
        <source>{change} since {date}</source>
        <translation>{change} منذ {date}</translation>
    </message>
    <message>
        <source>{change}, down from {then} on {date}</source>
        <translation>{change} مقارنة بـ {then} في {date}</translation>
    </message>
    <message>
        <source>{change}, up from {then} on {date}</source>
        <translation>{change} مقارنة بـ {then} في {date}</translation>
    </message>
    <message>
        <source>{comparator} the size of {reference}</source>
        <translation>{comparator} مساحة {reference}</translation>
    </message>
    <message>
        <source>{comparator} {quantity}</source>
        <translation>{comparator} {quantity}</translation>
    </message>
    <message>
        <source>{core}, by {actor}</source>
        <translation>{core}، من {actor}</translation>
    </message>
    <message>
        <source>{core}: {what}.</source>
        <translation>{core}: {what}.</translation>
    </message>
    <message>
        <source>{count} attached files were copied.</source>
        <translation>نُسخ {count} ملفًا مرفقًا.</translation>
    </message>
    <message>
        <source>{count} claims are not public: the table has them, the page does not.</source>
        <translation>{count} ادعاءات غير علنية: في الجدول لا في الصفحة.</translation>
    </message>
    <message>
        <source>{count} closed line(s) of the drawing are read as ground</source>
        <translation>{count} خطوط مغلقة من الرسم تُقرأ كأرض</translation>
    </message>
    <message>
        <source>{count} date(s) of “{maker}” left out: {first} to {last}.</source>
        <translation>استُثني {count} من تواريخ «{maker}»: من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>{count} dates, {first} to {last}.</source>
        <translation>{count} تواريخ، من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>{count} end(s) joined to the end of another line</source>
        <translation>{count} من الأطراف وُصلت بطرف خط آخر</translation>
    </message>
    <message>
        <source>{count} events are not public: the layer has them, the page not.</source>
        <translation>{count} أحداث غير علنية: في الطبقة لا في الصفحة.</translation>
    </message>
    <message>
        <source>{count} events have no date and match no dated change.</source>
        <translation>{count} أحداث بلا تاريخ ولا تطابق تغيّرًا مؤرخًا.</translation>
    </message>
    <message>
        <source>{count} events have no place and match nothing.</source>
        <translation>{count} أحداث بلا مكان ولا تطابق شيئًا.</translation>
    </message>
    <message>
        <source>{count} feature(s) are less sure than {least} by their field “sure”, and may belong to either side: gap, pockets, diff and timeline heed it (in Python where they are given `sure`), the log takes them as drawn</source>
        <translation>{count} من المعالم أقل يقينًا من {least} بحسب حقلها «sure»، وقد تعود لأيّ من الجانبين: الثغرة والجيوب والفرق والخط الزمني تراعي ذلك (في Python حيث يُعطى لها `sure`)، والسجل يأخذها كما رُسمت</translation>
    </message>
    <message>
        <source>{count} feature(s) copied to {day}. Draw what changed; save to keep it. Topological editing and avoid overlap are off, as they would change the earlier map too: save, filter the layer to {day} and switch them on to move shared edges.</source>
        <translation>نُسخ {count} معلمًا إلى {day}. ارسم ما تغيّر؛ احفظ لإبقائه. التحرير الطوبولوجي وتجنّب التداخل معطّلان، لأنهما يغيّران الخريطة الأسبق أيضًا: احفظ، ثم رشّح الطبقة على {day} وشغّلهما لتحريك الحواف المشتركة.</translation>
    </message>
    <message>
        <source>{count} feature(s) have something in “{field}” that is no number, which is not carried over. The first is {fid}: “{value}”</source>
        <translation>{count} من المعالم فيها ضمن «{field}» ما ليس عددًا ولا يُنقل. أولها {fid}: «{value}»</translation>
    </message>
    <message>
        <source>{count} feature(s) of class “{name}” do not count</source>
        <translation>{count} من معالم الفئة «{name}» لا تُحتسب</translation>
    </message>
    <message>
        <source>{count} feature(s) of {day} {time}: a later map of the day counts</source>
        <translation>{count} من المعالم في {day} {time}: تُعتمد خريطة أحدث لليوم نفسه</translation>
    </message>
    <message>
        <source>{count} features snapped within {metres:g} m</source>
        <translation>{count} من المعالم طوبقت ضمن {metres:g} م</translation>
    </message>
    <message>
        <source>{count} file(s) of the archiver's folder were attached.</source>
        <translation>أُرفق {count} من ملفات مجلد أداة الأرشفة.</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} ملفات</translation>
    </message>
    <message>
        <source>{count} frames in {folder}</source>
        <translation>{count} إطارًا في {folder}</translation>
    </message>
    <message>
        <source>{count} gaps between drawings, {area}</source>
        <translation>{count} من الفجوات بين الرسوم، {area}</translation>
    </message>
    <message>
        <source>{count} layer(s) added.</source>
        <translation>أُضيفت {count} طبقة.</translation>
    </message>
    <message>
        <source>{count} layers have this date and were joined: {names}</source>
        <translation>{count} من الطبقات لها هذا التاريخ وضُمّت: {names}</translation>
    </message>
    <message>
        <source>{count} map(s) have no front, as no two actors share a line there, though their outlines run within {metres} m of one another. Bridge what lies between by Front line's tolerance, or let Prepare control layer draw them onto one another.</source>
        <translation>{count} خريطة/خرائط بلا جبهة، إذ لا يشترك فيها طرفان في خط، مع أن محيطيهما متقاربان بأقل من {metres} م. سُدّ ما بينهما بسماحية «خط الجبهة»، أو دع «إعداد طبقة السيطرة» يطابقهما.</translation>
    </message>
    <message>
        <source>{count} more fields were changed by you and by the dataset.</source>
        <translation>{count} حقول أخرى غيّرتها أنت ومجموعة البيانات.</translation>
    </message>
    <message>
        <source>{count} more follow after this page.</source>
        <translation>{count} أخرى بعد هذه الصفحة.</translation>
    </message>
    <message>
        <source>{count} more left out, ranked after the first {most}; on water: {wet}</source>
        <translation>استُثني {count} أخرى بعد أول {most}؛ على الماء: {wet}</translation>
    </message>
    <message>
        <source>{count} more sources are not printed: export them with “Export sources”.</source>
        <translation>{count} مصادر أخرى لم تُطبع: صدّرها عبر «تصدير المصادر».</translation>
    </message>
    <message>
        <source>{count} network link(s) are not followed</source>
        <translation>لا تُتبع {count} روابط شبكية</translation>
    </message>
    <message>
        <source>{count} of the barriers are points, which close nothing. Choose a layer of lines or polygons.</source>
        <translation>{count} من الحواجز نقاط لا تغلق شيئًا. اختر طبقة خطوط أو مضلعات.</translation>
    </message>
    <message>
        <source>{count} of the coasts and borders are points. Choose a layer of lines or polygons.</source>
        <translation>{count} من السواحل والحدود نقاط. اختر طبقة خطوط أو مضلعات.</translation>
    </message>
    <message>
        <source>{count} of the unchanged were retracted in the store and stay so.</source>
        <translation>{count} مما لم يتغيّر كان مسحوبًا في المخزن ويبقى كذلك.</translation>
    </message>
    <message>
        <source>{count} of the {count_2} workers at {address} compute with other versions than this process, so their digits could differ. First, {worker}: {found}. Install the same there, or leave the scheduler empty.</source>
        <translation>{count} من العمّال الـ{count_2} على {address} يحسبون بإصدارات غير إصدارات هذه العملية، فقد تختلف أرقامهم. أولهم {worker}: {found}. ثبّت الإصدارات نفسها هناك، أو اترك المجدول فارغًا.</translation>
    </message>
    <message>
        <source>{count} of the {count_2} workers at {address} do not have Salient (first: {lacking}). Install it there, or put the folder that holds it on their PYTHONPATH.</source>
        <translation>{count} من العمّال الـ{count_2} على {address} ليس لديهم Salient (أولهم: {lacking}). ثبّته هناك، أو ضع المجلد الذي يحويه في PYTHONPATH لديهم.</translation>
    </message>
    <message>
        <source>{count} of {all} changes have no date: matched in space only.</source>
        <translation>{count} من {all} تغيّرات بلا تاريخ: مطابقة مكانية فقط.</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} من {total}</translation>
    </message>
    <message>
        <source>{count} open end(s) carried straight on to the area's edge</source>
        <translation>{count} من الأطراف المفتوحة مُدّت مستقيمة إلى حافة المنطقة</translation>
    </message>
    <message>
        <source>{count} open end(s) carried to the nearest point of the area's edge</source>
        <translation>{count} من الأطراف المفتوحة مُدّت إلى أقرب نقطة من حافة المنطقة</translation>
    </message>
    <message>
        <source>{count} other actors</source>
        <translation>{count} من الأطراف الأخرى</translation>
    </message>
    <message>
        <source>{count} parts of the baseline run against the part beside them: transects start on the left of each, so that rates there have the other sign. Turn them with QGIS's “Reverse line direction”, or give a baseline drawn in one direction.</source>
        <translation>{count} من أجزاء خط الأساس تسير عكس الجزء المجاور لها: تبدأ المقاطع من يسار كل منها، فتكون للمعدلات هناك الإشارة المعاكسة. اعكسها في QGIS بـ«عكس اتجاه الخط»، أو أعطِ خط أساس مرسومًا في اتجاه واحد.</translation>
    </message>
    <message>
        <source>{count} piece(s) excluded ({reason}): {area:.3f} km².</source>
        <translation>استُبعدت {count} قطع ({reason}): {area:.3f} كم².</translation>
    </message>
    <message>
        <source>{count} piece(s) of ground under {metres} m wide at the edge of the study area are left by how it is drawn, and are no changes.</source>
        <translation>قطع من الأرض عرضها أقل من {metres} م عند حافة منطقة الدراسة: {count}. سببها طريقة رسم المنطقة، وهي ليست تغييرات.</translation>
    </message>
    <message>
        <source>{count} placemark(s) without a polygon</source>
        <translation>{count} علامات مواضع بلا مضلع</translation>
    </message>
    <message>
        <source>{count} reports now stand in the metadata of “{layer}”.</source>
        <translation>{count} تقارير باتت في بيانات «{layer}» الوصفية.</translation>
    </message>
    <message>
        <source>{count} roads lead in. The one that keeps furthest off is {road}: {figures}.</source>
        <translation>{count} طرق تؤدي إلى الداخل. أبعدها {road}: {figures}.</translation>
    </message>
    <message>
        <source>{count} roads or rivers lie beyond the map’s coordinate system: not drawn.</source>
        <translation>{count} من الطرق أو الأنهار تقع خارج نظام إحداثيات الخريطة: لم تُرسم.</translation>
    </message>
    <message>
        <source>{count} row(s)</source>
        <translation>{count} صفوف</translation>
    </message>
    <message>
        <source>{count} row(s) of this store were changed without Salient, in an attribute table or by another program. Your first save logs them as they are now.</source>
        <translation>غُيّر {count} من صفوف هذا المخزن بدون Salient، في جدول السمات أو ببرنامج آخر. أول حفظ لك يدوّنها كما هي الآن.</translation>
    </message>
    <message>
        <source>{count} smaller than {least} left out; the largest {area}</source>
        <translation>استُثني {count} أصغر من {least}؛ أكبرها {area}</translation>
    </message>
    <message>
        <source>{count} sourced events: click to list them</source>
        <translation>{count} أحداث موثّقة: انقر لسردها</translation>
    </message>
    <message>
        <source>{count} sources are listed after this page.</source>
        <translation>تَرِد {count} من المصادر بعد هذه الصفحة.</translation>
    </message>
    <message>
        <source>{count} sources are listed after this page; their numbers stand on the map.</source>
        <translation>{count} مصادر مسرودة بعد هذه الصفحة؛ أرقامها على الخريطة.</translation>
    </message>
    <message>
        <source>{count} text(s) like “{text}” name several dates: {date} counts</source>
        <translation>{count} من النصوص مثل «{text}» تذكر عدة تواريخ: يُعتمد {date}</translation>
    </message>
    <message>
        <source>{count} time(s) say no zone although others say {zones}: they are compared as written</source>
        <translation>{count} من الأوقات لا تذكر منطقة مع أن غيرها يذكر {zones}: تُقارن كما كُتبت</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} مرات</translation>
    </message>
    <message>
        <source>{count} times {names}</source>
        <translation>{count} × {names}</translation>
    </message>
    <message>
        <source>{count} transect(s) meet a line more than once: the rule decided.</source>
        <translation>{count} مقاطع تلتقي خطًا أكثر من مرة: حسمت القاعدة.</translation>
    </message>
    <message>
        <source>{count} transect(s) meet fewer than two dates: no statistics.</source>
        <translation>{count} مقاطع تلتقي أقل من تاريخين: لا إحصاءات.</translation>
    </message>
    <message>
        <source>{count} × {action}: see the table of repairs.</source>
        <translation>{count} × {action}: انظر جدول الإصلاحات.</translation>
    </message>
    <message>
        <source>{count} × {kind}: {done} (feature {features})</source>
        <translation>{count} × {kind}: {done} (المعلم {features})</translation>
    </message>
    <message>
        <source>{date} BC</source>
        <translation>{date} ق.م</translation>
    </message>
    <message>
        <source>{date} or earlier</source>
        <translation>{date} أو قبله</translation>
    </message>
    <message>
        <source>{date}: a pocket of {area}</source>
        <translation>{date}: جيب مساحته {area}</translation>
    </message>
    <message>
        <source>{date}: another pocket, of {area}</source>
        <translation>{date}: جيب آخر مساحته {area}</translation>
    </message>
    <message>
        <source>{date}: {kind} – {actor}, against {other}; {before} before, {after} after</source>
        <translation>{date}: {kind} – {actor}، ضد {other}؛ {before} قبل، {after} بعد</translation>
    </message>
    <message>
        <source>{days}: the line comes to enclose another pocket; do not compare across that</source>
        <translation>{days}: صار الخط يحصر جيبًا آخر؛ لا تقارن ما قبل ذلك بما بعده</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{day}: date fields begin with the year 1, so “date” is a text, which is read everywhere but not in the order of time: sort and filter by “year”, which is {year}</source>
        <translation>{day}: تبدأ حقول التاريخ من السنة 1، لذلك فإن «date» نص يُقرأ في كل مكان ولكن ليس بترتيب الزمن: رتّب ورشّح بحسب «year»، وهو {year}</translation>
    </message>
    <message>
        <source>{degrees}°E</source>
        <translation>{degrees}° شرقًا</translation>
    </message>
    <message>
        <source>{degrees}°N</source>
        <translation>{degrees}° شمالًا</translation>
    </message>
    <message>
        <source>{degrees}°S</source>
        <translation>{degrees}° جنوبًا</translation>
    </message>
    <message>
        <source>{degrees}°W</source>
        <translation>{degrees}° غربًا</translation>
    </message>
    <message>
        <source>{depth} deep</source>
        <translation>بعمق {depth}</translation>
    </message>
    <message>
        <source>{error} Nothing dated was found in {where}.</source>
        <translation>{error} لم يُعثر على مؤرخ في {where}.</translation>
    </message>
    <message>
        <source>{fault} Choose it under Date format.</source>
        <translation>{fault} اختره في صيغة التاريخ.</translation>
    </message>
    <message>
        <source>{field} of “{title}”: yours “{mine}”, the dataset's “{theirs}”</source>
        <translation>{field} في «{title}»: ما لك «{mine}»، وما لمجموعة البيانات «{theirs}»</translation>
    </message>
    <message>
        <source>{file} holds the path “{name}”, which leads elsewhere.</source>
        <translation>يحوي {file} المسار «{name}» الذي يؤدي إلى مكان آخر.</translation>
    </message>
    <message>
        <source>{file} is not the build that Salient knows: its SHA-256 is another one. Nothing was installed. Somebody between you and the index changes files, or it is damaged.</source>
        <translation>{file} ليس البناء الذي يعرفه Salient: قيمة SHA-256 له مختلفة. لم يُثبَّت شيء. إما أن أحدًا بينك وبين الفهرس يغيّر الملفات، أو أنه تالف.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} و{last}</translation>
    </message>
    <message>
        <source>{first} and {second} share no front.</source>
        <translation>لا جبهة مشتركة بين {first} و{second}.</translation>
    </message>
    <message>
        <source>{first} and {second}: half of the front within {median}, nine tenths within {ninety}, at most {greatest} ({lat:.3f} N, {lon:.3f} E); ± from {error} between them on this stretch</source>
        <translation>{first} و{second}: نصف الجبهة ضمن {median}، وتسعة أعشارها ضمن {ninety}، وأقصاها {greatest} ({lat:.3f} ش، {lon:.3f} ق)؛ ± بدءًا من {error} بينهما على هذا المقطع</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{first} – {second}: {length}</source>
        <translation>{first} – {second}: {length}</translation>
    </message>
    <message>
        <source>{format}: its columns are known.</source>
        <translation>{format}: أعمدته معروفة.</translation>
    </message>
    <message>
        <source>{gap}, {low} to {high} by how sure the ground is</source>
        <translation>{gap}، من {low} إلى {high} بحسب اليقين بالأرض</translation>
    </message>
    <message>
        <source>{held} since {date}</source>
        <translation>{held} منذ {date}</translation>
    </message>
    <message>
        <source>{held} since {date} or earlier</source>
        <translation>{held} منذ {date} أو قبل ذلك</translation>
    </message>
    <message>
        <source>{km:.0f} km of the edge of “{actor}” follow coasts and borders within {reach:g} km and are no front.</source>
        <translation>{km:.0f} كم من حافة «{actor}» تتبع سواحل وحدودًا ضمن {reach:g} كم وليست جبهة.</translation>
    </message>
    <message>
        <source>{label} [optional]</source>
        <translation>{label} [اختياري]</translation>
    </message>
    <message>
        <source>{label}: “{text}” is no day. Write it as {form}.</source>
        <translation>{label}: «{text}» ليس يومًا. اكتبه هكذا {form}.</translation>
    </message>
    <message>
        <source>{layers} layer(s) in {files} file(s), {features} features, {values} values.</source>
        <translation>{layers} طبقات في {files} ملفات، {features} معالم، {values} قيم.</translation>
    </message>
    <message>
        <source>{length} from the edge of held ground, which lies {direction}</source>
        <translation>{length} عن حافة الأرض المسيطر عليها، الواقعة {direction}</translation>
    </message>
    <message>
        <source>{length} from the front, which lies {direction}</source>
        <translation>{length} عن خط التماس الواقع {direction}</translation>
    </message>
    <message>
        <source>{length} from the nearest ground of {actor}</source>
        <translation>{length} عن أقرب أرض بيد {actor}</translation>
    </message>
    <message>
        <source>{length} {direction} of {place}</source>
        <translation>{length} {direction} من {place}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>من {low} إلى {high}</translation>
    </message>
    <message>
        <source>{low} to {high} times {names}</source>
        <translation>من {low} إلى {high} × {names}</translation>
    </message>
    <message>
        <source>{maker}, as in QGIS’s world map</source>
        <translation>{maker}، كما في خريطة العالم في QGIS</translation>
    </message>
    <message>
        <source>{maker}, as in QGIS’s world map, which draws Crimea with {country}</source>
        <translation>{maker}، كما في خريطة العالم في QGIS التي ترسم القرم مع: {country}</translation>
    </message>
    <message>
        <source>{maker}: actor field</source>
        <translation>{maker}: حقل الطرف</translation>
    </message>
    <message>
        <source>{maker}: date field</source>
        <translation>{maker}: حقل التاريخ</translation>
    </message>
    <message>
        <source>{maker}: name</source>
        <translation>{maker}: الاسم</translation>
    </message>
    <message>
        <source>{map}. Held by: {actors}.</source>
        <translation>{map}. تحت سيطرة: {actors}.</translation>
    </message>
    <message>
        <source>{middle}, between {low} and {high}</source>
        <translation>{middle}، بين {low} و{high}</translation>
    </message>
    <message>
        <source>{name} (hypothetical)</source>
        <translation>{name} (افتراضي)</translation>
    </message>
    <message>
        <source>{name} (metadata: {count})</source>
        <translation>{name} (بيانات وصفية: {count})</translation>
    </message>
    <message>
        <source>{name} at {address} is a {kind} and not a table: Salient did not make it, and what it shows can change by itself. Go back to a copy of the store.</source>
        <translation>{name} على {address} هو {kind} وليس جدولًا: لم يصنعه Salient، وما يُظهره قد يتغيّر من تلقاء نفسه. عُد إلى نسخة من المخزن.</translation>
    </message>
    <message>
        <source>{name} cannot be copied to {folder}: {strerror}. Check that the folder is not read-only and that the disk is not full.</source>
        <translation>لا يمكن نسخ {name} إلى {folder}: {strerror}. تحقق من أن المجلد ليس للقراءة فقط وأن القرص ليس ممتلئًا.</translation>
    </message>
    <message>
        <source>{name} cannot be copied to {target}: {reason}. Choose another folder.</source>
        <translation>لا يمكن نسخ {name} إلى {target}: {reason}. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{name} cannot be read from line {start} on: {error}. Look there for a quotation mark that is not closed, or that stands within a cell without being doubled.</source>
        <translation>لا يمكن قراءة {name} من السطر {start} فصاعدًا: {error}. ابحث هناك عن علامة اقتباس غير مغلقة، أو علامة داخل خلية غير مضاعفة.</translation>
    </message>
    <message>
        <source>{name} cannot be read in the code page {encoding} ({error}). Choose another one.</source>
        <translation>لا يمكن قراءة {name} بصفحة الرموز {encoding} ({error}). اختر غيرها.</translation>
    </message>
    <message>
        <source>{name} has neither a column “quote” nor “claim_kind”: there is no claim in it. It has: {columns}.</source>
        <translation>ليس في {name} عمود «quote» ولا «claim_kind»: لا ادعاء فيه. فيه: {columns}.</translation>
    </message>
    <message>
        <source>{name} has no column {missing}. It has: {columns}.</source>
        <translation>لا عمود {missing} في {name}. فيه: {columns}.</translation>
    </message>
    <message>
        <source>{name} has no header: its {columns} columns were read in UCDP's order.</source>
        <translation>ليس في {name} رأس: قُرئت أعمدته وعددها {columns} بترتيب UCDP.</translation>
    </message>
    <message>
        <source>{name} has several columns called “{twice}”. Give each a name of its own.</source>
        <translation>عدة أعمدة باسم «{twice}» في {name}. أعطِ كلًّا منها اسمًا.</translation>
    </message>
    <message>
        <source>{name} holds no events.</source>
        <translation>لا أحداث في {name}.</translation>
    </message>
    <message>
        <source>{name} holds no list of events.</source>
        <translation>لا قائمة أحداث في {name}.</translation>
    </message>
    <message>
        <source>{name} holds no note of the end of a log ({error}). Choose a file that “Note the end of the log” or “Export sources” wrote.</source>
        <translation>لا يحوي {name} تدوينًا لنهاية سجل ({error}). اختر ملفًا كتبه «تدوين نهاية السجل» أو «تصدير المصادر».</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} فارغ.</translation>
    </message>
    <message>
        <source>{name} is no valid JSON: {error}.</source>
        <translation>{name} ليس JSON صالحًا: {error}.</translation>
    </message>
    <message>
        <source>{name} is no {chosen} file: it lacks the columns {lacking}.</source>
        <translation>{name} ليس ملف {chosen}: تنقصه الأعمدة {lacking}.</translation>
    </message>
    <message>
        <source>{name} was read in the code page {encoding}. If letters are wrong, choose another one (ENCODING).</source>
        <translation>قُرئ {name} بصفحة الرموز {encoding}. إن كانت الأحرف خاطئة فاختر غيرها (ENCODING).</translation>
    </message>
    <message>
        <source>{name} {minimum} or newer</source>
        <translation>{name} {minimum} أو أحدث</translation>
    </message>
    <message>
        <source>{name} {minimum} or newer ({found} is installed)</source>
        <translation>{name} {minimum} أو أحدث (المثبَّت {found})</translation>
    </message>
    <message>
        <source>{name}: population “{value}” is not a count; taken as unknown.</source>
        <translation>{name}: عدد السكان «{value}» ليس عددًا؛ عُدّ مجهولًا.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{new} imported, {updated} updated, {same} unchanged, {bad} rejected.</source>
        <translation>{new} مستورد، {updated} محدَّث، {same} دون تغيير، {bad} مرفوض.</translation>
    </message>
    <message>
        <source>{number} (no place on the map). {text}</source>
        <translation>{number} (بلا مكان على الخريطة). {text}</translation>
    </message>
    <message>
        <source>{number} of its {count} features came</source>
        <translation>وصل {number} من معالمها البالغة {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>{origin} fills {unknown}, which events do not have. They have: {targets}.</source>
        <translation>يملأ {origin} ما ليس للأحداث: {unknown}. لها: {targets}.</translation>
    </message>
    <message>
        <source>{origin} is no mapping of columns ({error}).</source>
        <translation>{origin} ليس مطابقة أعمدة ({error}).</translation>
    </message>
    <message>
        <source>{parameter}: name at least one actor.</source>
        <translation>{parameter}: سمِّ طرفًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>{parameter}: “{field}” is taken, found by its name or type.</source>
        <translation>{parameter}: أُخذ «{field}»، عُرف من اسمه أو نوعه.</translation>
    </message>
    <message>
        <source>{parameter}: “{layer}” has no feature to read. Choose another, or none.</source>
        <translation>{parameter}: لا معلم في «{layer}» يُقرأ. اختر غيرها، أو لا شيء.</translation>
    </message>
    <message>
        <source>{parameter}: “{layer}” has no polygon to read. Draw or select one.</source>
        <translation>{parameter}: لا مضلع في «{layer}» يُقرأ. ارسم واحدًا أو حدده.</translation>
    </message>
    <message>
        <source>{parameter}: “{value}” is neither an extent nor a polygon layer.</source>
        <translation>{parameter}: «{value}» ليس مدى ولا طبقة مضلعات.</translation>
    </message>
    <message>
        <source>{parameter}: “{value}” is no place. Write it as x,y [EPSG:4326].</source>
        <translation>{parameter}: «{value}» ليس مكانًا. اكتبه هكذا x,y [EPSG:4326].</translation>
    </message>
    <message>
        <source>{path} cannot be read as GeoJSON: {error}</source>
        <translation>لا يمكن قراءة {path} كـGeoJSON: {error}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}</source>
        <translation>لا يمكن قراءة {path}: {error}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>لا يمكن قراءة {path}: {strerror}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>لا يمكن كتابة {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another folder.</source>
        <translation>لا يمكن كتابة {path}: {reason}. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{path} changed while it was measured. Run again when nobody writes it.</source>
        <translation>تغيّر {path} أثناء قياسه. أعد التشغيل حين لا يكتب فيه أحد.</translation>
    </message>
    <message>
        <source>{path} ends as another format does: {format} is written as *.{ending}. Choose another format or file name.</source>
        <translation>{path} ينتهي كصيغة أخرى: تُكتب {format} على شكل *.{ending}. اختر صيغة أخرى أو اسم ملف آخر.</translation>
    </message>
    <message>
        <source>{path} holds no layer with geometries.</source>
        <translation>لا طبقة ذات أشكال هندسية في {path}.</translation>
    </message>
    <message>
        <source>{path} is no GeoJSON FeatureCollection: its type is {kind!r}.</source>
        <translation>{path} ليس GeoJSON FeatureCollection: نوعه {kind!r}.</translation>
    </message>
    <message>
        <source>{path} is no GeoPackage, or it is damaged ({strip}). Choose another file, or go back to a copy of it.</source>
        <translation>{path} ليس GeoPackage، أو هو تالف ({strip}). اختر ملفًا آخر، أو عُد إلى نسخة منه.</translation>
    </message>
    <message>
        <source>{path} is no mapping of columns ({error}).</source>
        <translation>{path} ليس مطابقة أعمدة ({error}).</translation>
    </message>
    <message>
        <source>{path} is there already. Replace it?</source>
        <translation>{path} موجود بالفعل. هل تريد استبداله؟</translation>
    </message>
    <message>
        <source>{path}, line {number}: {error}</source>
        <translation>{path}، السطر {number}: {error}</translation>
    </message>
    <message>
        <source>{path}: its member “crs” is {member}, which names none that is known. {error}</source>
        <translation>{path}: عنصره «crs» هو {member}، ولا يسمّي نظامًا معروفًا. {error}</translation>
    </message>
    <message>
        <source>{path}: its “features” are no list of features.</source>
        <translation>{path}: ‏«features» فيه ليست قائمة معالم.</translation>
    </message>
    <message>
        <source>{path}: “{kind}” needs events, as in: events = "events.csv".</source>
        <translation>{path}: «{kind}» يحتاج إلى أحداث، مثل: events = "events.csv".</translation>
    </message>
    <message>
        <source>{place} held by {actor}</source>
        <translation>{place} بيد {actor}</translation>
    </message>
    <message>
        <source>{place} to the nearest front</source>
        <translation>{place} إلى أقرب جبهة</translation>
    </message>
    <message>
        <source>{place}, inside the ground of {names}</source>
        <translation>{place}، داخل أرض {names}</translation>
    </message>
    <message>
        <source>{place}, outside the ground of {names}</source>
        <translation>{place}، خارج أرض {names}</translation>
    </message>
    <message>
        <source>{ratio:.2f} times the {kind} of {names}</source>
        <translation>{ratio:.2f} ضعف {kind} لـ{names}</translation>
    </message>
    <message>
        <source>{ratio:.2f} times the {kind} of {names} combined</source>
        <translation>{ratio:.2f} × {kind} ({names} معًا)</translation>
    </message>
    <message>
        <source>{reports} report(s) by {sources} source(s)</source>
        <translation>{reports} تقارير من {sources} مصادر</translation>
    </message>
    <message>
        <source>{road}: cut</source>
        <translation>{road}: مقطوع</translation>
    </message>
    <message>
        <source>{road}: {way} off</source>
        <translation>{road}: على بعد {way}</translation>
    </message>
    <message>
        <source>{role}: there is no actor “{actor}” in “{layer}”. It has: {existing}.</source>
        <translation>{role}: لا طرف «{actor}» في «{layer}». فيها: {existing}.</translation>
    </message>
    <message>
        <source>{rooms} rooms between bottlenecks were not looked at: what cuts them off cuts off others that were, or they seemed to threaten least. A pocket may be missing. Lower the widest gap, name a core, or simplify the boundaries, to have every room looked at.</source>
        <translation>{rooms} فراغات بين مضايق لم تُفحص: ما يقطعها يقطع غيرها مما فُحص، أو بدت الأقل تهديدًا. قد يكون جيب ناقصًا. قلّل أوسع ثغرة، أو سمِّ مركزًا، أو بسّط الحدود، ليُفحص كل فراغ.</translation>
    </message>
    <message>
        <source>{sealed} sealed, {open} open</source>
        <translation>{sealed} مغلقة، {open} مفتوحة</translation>
    </message>
    <message>
        <source>{sensitivity}: not published</source>
        <translation>{sensitivity}: غير منشور</translation>
    </message>
    <message>
        <source>{share:.0%} of the lines along ground of “{name}” say otherwise</source>
        <translation>{share:.0%} من الخطوط على طول أرض «{name}» تقول غير ذلك</translation>
    </message>
    <message>
        <source>{share:.0%} of the lines along ground of “{name}” say otherwise: left out, nobody's</source>
        <translation>{share:.0%} من الخطوط على طول أرض «{name}» تقول غير ذلك: متروكة، ليست لأحد</translation>
    </message>
    <message>
        <source>{share:.0%} of the lines have the same ground on both of their sides</source>
        <translation>{share:.0%} من الخطوط على جانبيها الأرض نفسها</translation>
    </message>
    <message>
        <source>{share:.0f} % of {length} under the fire-control range of {range}</source>
        <translation>{share:.0f} % من {length} ضمن مدى السيطرة النارية {range}</translation>
    </message>
    <message>
        <source>{shown} of the newest, reading the others…</source>
        <translation>{shown} من الأحدث، جارٍ قراءة البقية…</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} من {all}</translation>
    </message>
    <message>
        <source>{sign}, not to scale</source>
        <translation>{sign}، بغير مقياس الرسم</translation>
    </message>
    <message>
        <source>{simulations} simulations are too few for an interval of 95 %: ask for {least_runs} or more, or for none.</source>
        <translation>{simulations} محاكاة عدد قليل لفاصل 95 %: اطلب {least_runs} أو أكثر، أو لا شيء.</translation>
    </message>
    <message>
        <source>{size:.2f} MB, {dates} dates: {path}</source>
        <translation>{size:.2f} MB، {dates} تواريخ: {path}</translation>
    </message>
    <message>
        <source>{source} (denies)</source>
        <translation>{source} (ينفي)</translation>
    </message>
    <message>
        <source>{source} is no file. Attach a file that is there.</source>
        <translation>{source} ليس ملفًا. أرفق ملفًا موجودًا.</translation>
    </message>
    <message>
        <source>{source} → {target}, {date}</source>
        <translation>{source} → {target}، {date}</translation>
    </message>
    <message>
        <source>{source} → {target}: {area}</source>
        <translation>{source} → {target}: {area}</translation>
    </message>
    <message>
        <source>{source}, by way of {relay}</source>
        <translation>{source}، عبر {relay}</translation>
    </message>
    <message>
        <source>{source}; drawn as disputed here</source>
        <translation>{source}؛ وهي مرسومة هنا متنازعًا عليها</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>من {start} إلى {end}</translation>
    </message>
    <message>
        <source>{states}: the map of {day} marks no holder of this ground.</source>
        <translation>{states}: لا تنسب خريطة {day} هذه الأرض إلى أي طرف.</translation>
    </message>
    <message>
        <source>{state} without Crimea</source>
        <translation>{state} دون القرم</translation>
    </message>
    <message>
        <source>{state}, about {area}</source>
        <translation>{state}، نحو {area}</translation>
    </message>
    <message>
        <source>{state}, less than {area}</source>
        <translation>{state}، أقل من {area}</translation>
    </message>
    <message>
        <source>{state}, less than {area}, along a border that is drawn coarsely</source>
        <translation>{state}، أقل من {area}، على طول حدود مرسومة بشكل تقريبي</translation>
    </message>
    <message>
        <source>{store}, log entry {count}</source>
        <translation>{store}، القيد {count} من السجل</translation>
    </message>
    <message>
        <source>{supported} of {all} changes are reported by at least one source.</source>
        <translation>{supported} من {all} تغيّرات يذكرها مصدر واحد على الأقل.</translation>
    </message>
    <message>
        <source>{table} does not say in which CRS its geometries are: give `crs`.</source>
        <translation>لا يذكر {table} نظام الإحداثيات المرجعي لأشكاله الهندسية: أعطِ `crs`.</translation>
    </message>
    <message>
        <source>{table} has no geometries of its own. Take one of its tables: {present}.</source>
        <translation>لا أشكال هندسية في {table}. خذ أحد جداوله: {present}.</translation>
    </message>
    <message>
        <source>{table} is in {own}. Leave `crs` out, and move the frame with its own to_crs().</source>
        <translation>{table} في {own}. احذف `crs`، وانقل الإطار بدالته to_crs().</translation>
    </message>
    <message>
        <source>{table} is no table of results.</source>
        <translation>{table} ليس جدول نتائج.</translation>
    </message>
    <message>
        <source>{then} on {date}</source>
        <translation>{then} في {date}</translation>
    </message>
    <message>
        <source>{then} on {date}: that was another pocket</source>
        <translation>{then} في {date}: كان ذلك جيبًا آخر</translation>
    </message>
    <message>
        <source>{then}, then {now}: not the same pocket</source>
        <translation>{then}، ثم {now}: ليس الجيب نفسه</translation>
    </message>
    <message>
        <source>{title}: {shown} of {count}</source>
        <translation>{title}: {shown} من {count}</translation>
    </message>
    <message>
        <source>{tool} has signed nothing ({said}). Make a key first, or sign the note in a terminal, where a password can be asked for.</source>
        <translation>لم يوقّع {tool} شيئًا ({said}). أنشئ مفتاحًا أولًا، أو وقّع الملاحظة في طرفية يمكن فيها طلب كلمة مرور.</translation>
    </message>
    <message>
        <source>{tool} is not installed.</source>
        <translation>{tool} غير مثبَّت.</translation>
    </message>
    <message>
        <source>{verb} by {rate} a day (95 %: ± {half})</source>
        <translation>{verb} بمقدار {rate} في اليوم (95 %: ± {half})</translation>
    </message>
    <message>
        <source>{way} from the encirclers at {lat:.4f}, {lon:.4f}</source>
        <translation>{way} من القوات المطوِّقة عند {lat:.4f}, {lon:.4f}</translation>
    </message>
    <message>
        <source>{what} at {place}</source>
        <translation>{what} عند {place}</translation>
    </message>
    <message>
        <source>{what} within {length} of {place}</source>
        <translation>{what} في حدود {length} من {place}</translation>
    </message>
    <message>
        <source>{what}, before the front of {names} and not behind it</source>
        <translation>{what}، أمام جبهة {names} لا خلفها</translation>
    </message>
    <message>
        <source>{what}, by {who}: on no map</source>
        <translation>{what}، من {who}: ليس على أي خريطة</translation>
    </message>
    <message>
        <source>{what}, so far from {place}</source>
        <translation>{what}، بهذا البعد عن {place}</translation>
    </message>
    <message>
        <source>{what}, whole front</source>
        <translation>{what}، الجبهة كلها</translation>
    </message>
    <message>
        <source>{what}, {number} of {count}</source>
        <translation>{what}، {number} من {count}</translation>
    </message>
    <message>
        <source>{what}, {size}, reported by nobody</source>
        <translation>{what}، {size}، لم يذكره أحد</translation>
    </message>
    <message>
        <source>{what}, {size}, reported by nobody, denied by {count}</source>
        <translation>{what}، {size}، لم يذكره أحد ونفاه {count}</translation>
    </message>
    <message>
        <source>± km (95 %)</source>
        <translation>± كم (95 %)</translation>
    </message>
    <message>
        <source>± {count} days</source>
        <translation>± {count} يوم</translation>
    </message>
    <message>
        <source>±: 95 % interval, for drawn lines that are {error} off (one standard deviation), alike over {length} along the line.</source>
        <translation>±: فاصل 95 %، لخطوط مرسومة بخطأ {error} (انحراف معياري واحد)، متشابه على مدى {length} على طول الخط.</translation>
    </message>
    <message>
        <source>±: 95 % interval, for drawn lines that are {error} off (one standard deviation).</source>
        <translation>±: مجال 95 %، لخطوط مرسومة تنحرف بمقدار {error} (انحراف معياري واحد).</translation>
    </message>
    <message>
        <source>“About” allows {about} % to either side, or half of the last digit stated if that is more: “15 and a half” is rounded to ± 0.25, “25” to ± 0.5, and no number to more than {rounding} % of itself. A direction in words allows its sector ({compass}), a bearing in degrees ± 11.25°.</source>
        <translation>«حوالي» يسمح بـ{about} % إلى كل جانب، أو بنصف آخر رقم مذكور إن كان أكثر: «15 ونصف» مقرَّب إلى ± 0.25، و«25» إلى ± 0.5، ولا عدد بأكثر من {rounding} % منه. الجهة بالكلمات تسمح بقطاعها ({compass})، والاتجاه بالدرجات بـ± 11.25°.</translation>
    </message>
    <message>
        <source>“About” means within (%)</source>
        <translation>«حوالي» تعني ضمن (%)</translation>
    </message>
    <message>
        <source>“Besieged” is of use with encirclers and a core only.</source>
        <translation>«المحاصَرون» يفيد فقط مع قوات مطوِّقة ومركز.</translation>
    </message>
    <message>
        <source>“Claimed”: ground that the map’s source has as claimed for {actor}, not confirmed; the map does not tell by whom. It is not counted as held.</source>
        <translation>«مُدَّعى»: أرض ترد في مصدر الخريطة على أنها مُدَّعاة لصالح {actor} دون تأكيد؛ ولا تذكر الخريطة ممن. ولا تُحسب ضمن ما هو تحت السيطرة.</translation>
    </message>
    <message>
        <source>“Contested”: ground that the map’s source has as fought over. It is counted as held by {actor}.</source>
        <translation>«متنازع عليه»: أرض يدور القتال عليها بحسب مصدر الخريطة. وتُحسب تحت سيطرة {actor}.</translation>
    </message>
    <message>
        <source>“From” and “to” choose maps of one control layer with both dates: clear them, or give that layer.</source>
        <translation>«من» و«إلى» يختاران خرائط من طبقة سيطرة واحدة تضم التاريخين: أفرغهما، أو أعطِ تلك الطبقة.</translation>
    </message>
    <message>
        <source>“Infiltrated”: ground where the map’s source has {actor} as seen without holding it. It is not counted as held.</source>
        <translation>«تسلل»: أرض شوهد فيها {actor} بحسب مصدر الخريطة دون السيطرة عليها. ولا تُحسب ضمن ما هو تحت السيطرة.</translation>
    </message>
    <message>
        <source>“Uncertainty field” belongs to dated lines: a control layer has no line to weigh. Clear it, or make lines with *Front line* and give them the field.</source>
        <translation>«حقل عدم اليقين» يخص الخطوط المؤرخة: ليس في طبقة السيطرة خط يُوزن. أفرغه، أو اصنع خطوطًا بـ*خط الجبهة* وأعطها الحقل.</translation>
    </message>
    <message>
        <source>“actors” must map names to names, not {value}.</source>
        <translation>يجب أن تربط «actors» أسماء بأسماء، لا {value}.</translation>
    </message>
    <message>
        <source>“baseline” must be one line.</source>
        <translation>يجب أن يكون «baseline» خطًا واحدًا.</translation>
    </message>
    <message>
        <source>“cache” must be a folder, not {value}.</source>
        <translation>يجب أن يكون «cache» مجلدًا، لا {value}.</translation>
    </message>
    <message>
        <source>“feedback” needs the methods set_progress and is_canceled, which {value} has not.</source>
        <translation>يحتاج «feedback» إلى الدالتين set_progress وis_canceled، وليستا في {value}.</translation>
    </message>
    <message>
        <source>“geometries” must be shapely polygons; none were given.</source>
        <translation>يجب أن تكون «geometries» مضلعات shapely؛ لم يُعطَ شيء.</translation>
    </message>
    <message>
        <source>“lines” must map dates to lines, not {lines}.</source>
        <translation>يجب أن تربط «lines» التواريخ بالخطوط، لا {lines}.</translation>
    </message>
    <message>
        <source>“maps” must be a mapping from makers to their maps.</source>
        <translation>يجب أن تربط «maps» المُعدّين بخرائطهم.</translation>
    </message>
    <message>
        <source>“places” must map names to points in degrees, not {value}. For example {{'Qadir': shapely.Point(38.84, 35.23)}}.</source>
        <translation>يجب أن يربط «places» أسماء بنقاط بالدرجات، لا {value}. مثلًا {{'Qadir': shapely.Point(38.84, 35.23)}}.</translation>
    </message>
    <message>
        <source>“roads” must be shapely lines; none were given.</source>
        <translation>يجب أن تكون «roads» خطوط shapely؛ لم يُعطَ شيء.</translation>
    </message>
    <message>
        <source>“situation”, “before_after” (two maps side by side), “square”, or the path of a .qpt file of your own.</source>
        <translation>«situation» أو «before_after» (خريطتان جنبًا إلى جنب) أو «square» أو مسار ملف .qpt من عندك.</translation>
    </message>
    <message>
        <source>“sure” must map the date and the id of features to how sure they are, as “sure” of read_control_maps(...) does, not {value}.</source>
        <translation>يجب أن يربط «sure» تاريخ المعالم ومعرّفها بمدى التأكد منها، كما يفعل «sure» الخاص بـ read_control_maps(...)، لا {value}.</translation>
    </message>
    <message>
        <source>“tactical” draws lines of contact, encirclements and axes of advance as APP-6 and MIL-STD-2525 do, and units by their codes where points have a field “sidc” and the Python library military-symbol is installed.</source>
        <translation>يرسم «tactical» خطوط التماس والتطويق ومحاور التقدم وفق APP-6 وMIL-STD-2525، والوحدات حسب رموزها حيث يكون للنقاط حقل «sidc» وتكون مكتبة Python المسماة military-symbol مثبّتة.</translation>
    </message>
    <message>
        <source>“{actor}” is left out by the value table</source>
        <translation>«{actor}» متروك بحسب جدول القيم</translation>
    </message>
    <message>
        <source>“{actor}” is only on the map after.</source>
        <translation>«{actor}» في خريطة بعد فقط.</translation>
    </message>
    <message>
        <source>“{actor}” is only on the map before.</source>
        <translation>«{actor}» في خريطة قبل فقط.</translation>
    </message>
    <message>
        <source>“{actor}” stands in two coalitions: {sides} and {side}.</source>
        <translation>«{actor}» في تحالفين: {sides} و{side}.</translation>
    </message>
    <message>
        <source>“{both}” cannot be both encircler and besieged. Name each actor once.</source>
        <translation>لا يمكن أن يكون «{both}» مطوِّقًا ومحاصَرًا معًا. سمِّ كل طرف مرة.</translation>
    </message>
    <message>
        <source>“{both}” is named as encircler and as besieged: choose one.</source>
        <translation>سُمّي «{both}» مطوِّقًا ومحاصَرًا: اختر واحدًا.</translation>
    </message>
    <message>
        <source>“{comparator}” compares nothing. Use one of: {names}.</source>
        <translation>«{comparator}» لا يقارن شيئًا. استخدم أحد: {names}.</translation>
    </message>
    <message>
        <source>“{comparator}” compares nothing. Use: {known}.</source>
        <translation>«{comparator}» لا يقارن شيئًا. استخدم: {known}.</translation>
    </message>
    <message>
        <source>“{date}” is not a date. Write it as 2025-01-31.</source>
        <translation>«{date}» ليس تاريخًا. اكتبه هكذا 2025-01-31.</translation>
    </message>
    <message>
        <source>“{field}” is named like a beginning or an end, and holds no dates</source>
        <translation>«{field}» مسمّى كبداية أو نهاية، ولا تواريخ فيه</translation>
    </message>
    <message>
        <source>“{field}” is taken as the date although there is an end, “{end}”, too</source>
        <translation>أُخذ «{field}» تاريخًا مع وجود نهاية أيضًا، «{end}»</translation>
    </message>
    <message>
        <source>“{field}” is the day after the last, as it mostly is the beginning of another</source>
        <translation>«{field}» هو اليوم التالي للأخير، لأنه في الغالب بداية غيره</translation>
    </message>
    <message>
        <source>“{field}” says from when a feature holds: run “Prepare control layer” first, which makes one map for each date at which something changes.</source>
        <translation>«{field}» يذكر منذ متى يسري المعلم: شغّل «إعداد طبقة السيطرة» أولًا، فهي تصنع خريطة لكل تاريخ يتغيّر فيه شيء.</translation>
    </message>
    <message>
        <source>“{file}” holds several tables, and the first one is read: {names}. To read another one, add “|layername=” and its name to the path.</source>
        <translation>يحوي «{file}» عدة جداول، ويُقرأ الأول: {names}. لقراءة غيره أضف إلى المسار «|layername=» واسمه.</translation>
    </message>
    <message>
        <source>“{kind}” cannot be claimed. Choose one of: {known}.</source>
        <translation>لا يمكن ادعاء «{kind}». اختر أحد: {known}.</translation>
    </message>
    <message>
        <source>“{kind}” cannot be measured. Use one of: {units}.</source>
        <translation>لا يمكن قياس «{kind}». استخدم أحد: {units}.</translation>
    </message>
    <message>
        <source>“{layers}” is a temporary layer: the link ends with this session. Save the layer (right click › Make Permanent), then link again.</source>
        <translation>«{layers}» طبقة مؤقتة: ينتهي الرابط بانتهاء هذه الجلسة. احفظ الطبقة (نقر أيمن › جعلها دائمة)، ثم اربط من جديد.</translation>
    </message>
    <message>
        <source>“{layer}” cannot be edited. Save it as a GeoPackage first.</source>
        <translation>لا يمكن تحرير «{layer}». احفظها كـGeoPackage أولًا.</translation>
    </message>
    <message>
        <source>“{layer}” cannot be read and is left out. Mend its source in the project.</source>
        <translation>لا يمكن قراءة «{layer}» فاستُثنيت. أصلح مصدرها في المشروع.</translation>
    </message>
    <message>
        <source>“{layer}” cannot be read to its end: {reason}. See that it lies where it did and is whole, close other programs that use it, reload it and run again.</source>
        <translation>تعذّرت قراءة «{layer}» حتى نهايتها: {reason}. تأكد من أنها في مكانها وأنها كاملة، وأغلق البرامج الأخرى التي تستخدمها، ثم أعد تحميلها وشغّل من جديد.</translation>
    </message>
    <message>
        <source>“{layer}” gives its features no {what}, and no actor is given for it. It has: {join}. Name the field or the actor, or take the actor from the layer's, file's or folder's name.</source>
        <translation>لا تعطي «{layer}» معالمَها «{what}»، ولم يُعطَ لها طرف. فيها: {join}. سمِّ الحقل أو الطرف، أو خذ الطرف من اسم الطبقة أو الملف أو المجلد.</translation>
    </message>
    <message>
        <source>“{layer}” has dates before the year 1, to which QGIS's temporal controller cannot be set. Its newest date is drawn; pages, frames and atlases show any.</source>
        <translation>في «{layer}» تواريخ قبل السنة 1 لا يمكن ضبط المتحكم الزمني في QGIS عليها. يُرسم أحدث تواريخها؛ أما الصفحات والإطارات والأطالس فتُظهر أي تاريخ.</translation>
    </message>
    <message>
        <source>“{layer}” has edits that are not saved. Save them, then run it again.</source>
        <translation>في «{layer}» تعديلات غير محفوظة. احفظها ثم شغّل من جديد.</translation>
    </message>
    <message>
        <source>“{layer}” has lines of {count} date(s): rates need two at least.</source>
        <translation>خطوط «{layer}» بعدد تواريخ {count}: المعدلات تحتاج إلى اثنين على الأقل.</translation>
    </message>
    <message>
        <source>“{layer}” has more than {most} features selected. Select fewer.</source>
        <translation>أكثر من {most} معلمًا محددًا في «{layer}». حدد أقل.</translation>
    </message>
    <message>
        <source>“{layer}” has no coordinate reference system. Set it in the layer's properties (Source tab) and run again.</source>
        <translation>لا نظام إحداثيات لـ«{layer}». عيّنه في خصائص الطبقة (علامة التبويب «المصدر») ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>“{layer}” has no coordinate system. Set one in its properties.</source>
        <translation>لا نظام إحداثيات لـ«{layer}». عيّنه في خصائصها.</translation>
    </message>
    <message>
        <source>“{layer}” has no date field, but its name looks like {date}: results carry no date. “Prepare control layer” gives a layer the date in its name.</source>
        <translation>ليس في «{layer}» حقل تاريخ، لكن اسمها يبدو {date}: النتائج بلا تاريخ. «إعداد طبقة السيطرة» تعطي الطبقة التاريخ الذي في اسمها.</translation>
    </message>
    <message>
        <source>“{layer}” has no date in its date field: fill it in, or give two layers, before and after.</source>
        <translation>ليس في «{layer}» تاريخ في حقل التاريخ: املأه، أو أعطِ طبقتين، قبل وبعد.</translation>
    </message>
    <message>
        <source>“{layer}” has no feature with a geometry. Choose a layer with some.</source>
        <translation>لا معلم له شكل هندسي في «{layer}». اختر طبقة فيها معالم.</translation>
    </message>
    <message>
        <source>“{layer}” has no features to read. Choose a layer with polygons in it; where only selected features are to be used, select some.</source>
        <translation>لا معالم في «{layer}» للقراءة. اختر طبقة فيها مضلعات؛ وحيث تُستخدم المعالم المحددة فقط، حدد بعضها.</translation>
    </message>
    <message>
        <source>“{layer}” has no features with a date in a field “date” to carry on.</source>
        <translation>لا معالم بتاريخ في حقل «date» في «{layer}» للمتابعة منها.</translation>
    </message>
    <message>
        <source>“{layer}” has no field “name”: choose the field with the names. It has: {fields}.</source>
        <translation>لا حقل «name» في «{layer}»: اختر الحقل الذي فيه الأسماء. فيها: {fields}.</translation>
    </message>
    <message>
        <source>“{layer}” has no field “{field}”, and no actor is given for it. It has: {join}. Name the field or the actor, or take the actor from the layer's, file's or folder's name.</source>
        <translation>ليس في «{layer}» حقل «{field}»، ولم يُعطَ لها طرف. فيها: {join}. سمِّ الحقل أو الطرف، أو خذ الطرف من اسم الطبقة أو الملف أو المجلد.</translation>
    </message>
    <message>
        <source>“{layer}” has no field “{field}”. It has: {fields}.</source>
        <translation>لا يوجد في «{layer}» الحقل «{field}». الموجود: {fields}.</translation>
    </message>
    <message>
        <source>“{layer}” has no map from {first} to {last}. Its dates run from {begin} to {end}.</source>
        <translation>لا خريطة في «{layer}» من {first} إلى {last}. تواريخها من {begin} إلى {end}.</translation>
    </message>
    <message>
        <source>“{layer}” has no map of {date} or before; its first is {first}.</source>
        <translation>لا خريطة في «{layer}» بتاريخ {date} أو قبله؛ أولها {first}.</translation>
    </message>
    <message>
        <source>“{layer}” has no map of {date}: the page shows that of {last}.</source>
        <translation>لا خريطة في «{layer}» بتاريخ {date}: تعرض الصفحة خريطة {last}.</translation>
    </message>
    <message>
        <source>“{layer}” has nothing of the actors and the extent that are to be read.</source>
        <translation>ليس في «{layer}» شيء من الأطراف والمدى المطلوب قراءتهما.</translation>
    </message>
    <message>
        <source>“{layer}” has two gaps of the id {number} on one date: it is of several runs. Give the tables and layers of one run.</source>
        <translation>في «{layer}» ثغرتان بالمعرّف {number} في تاريخ واحد: إنها من عدة عمليات تشغيل. أعطِ جداول وطبقات عملية واحدة.</translation>
    </message>
    <message>
        <source>“{layer}” has {count} features by its own count, and {number} were read. If it was changed meanwhile, reload it and run again.</source>
        <translation>تحتوي «{layer}» بحسب عدّها على {count} معلم، وقُرئ منها {number}. إن كانت قد تغيّرت في أثناء ذلك فأعد تحميلها وشغّل من جديد.</translation>
    </message>
    <message>
        <source>“{layer}” holds points, lines and polygons in one: it is not on the page.</source>
        <translation>تحوي «{layer}» نقاطًا وخطوطًا ومضلعات معًا: ليست في الصفحة.</translation>
    </message>
    <message>
        <source>“{layer}” holds several dates as text in “{field}”, which QGIS cannot compare: the page would show all of them at once. Run “Prepare control layer” on it, or filter the layer to one date.</source>
        <translation>تحوي «{layer}» عدة تواريخ كنص في «{field}»، ولا يستطيع QGIS مقارنتها: ستُظهرها الصفحة كلها معًا. شغّل عليها «إعداد طبقة السيطرة»، أو رشّح الطبقة إلى تاريخ واحد.</translation>
    </message>
    <message>
        <source>“{layer}” holds several dates in “{field}”, and features of {first_date} and {second_date} share ground (features {first} and {second}): measured together they belong to no date. {remedy}</source>
        <translation>تحوي «{layer}» عدة تواريخ في «{field}»، وتشترك معالم {first_date} و{second_date} في أرض (المعلمان {first} و{second}): إن قيست معًا لم تعد لأي تاريخ. {remedy}</translation>
    </message>
    <message>
        <source>“{layer}” holds several dates: the page shows that of “{field}” that it is of.</source>
        <translation>في «{layer}» عدة تواريخ: تعرض الصفحة تاريخ «{field}» الخاص بها.</translation>
    </message>
    <message>
        <source>“{layer}” holds {count} dates. Give it as the layer with both dates, or keep one date of it.</source>
        <translation>تحوي «{layer}» {count} تاريخًا. أعطها على أنها الطبقة ذات التاريخين، أو أبقِ تاريخًا واحدًا منها.</translation>
    </message>
    <message>
        <source>“{layer}” is left out: it shows all events of the store, also those that are not public. Name the store as “Sourced events”: the page then has those that are.</source>
        <translation>استُثنيت «{layer}»: تُظهر كل أحداث المخزن، بما فيها غير العلنية. سمِّ المخزن في «أحداث موثّقة بمصادر»: عندئذ تحوي الصفحة العلني منها.</translation>
    </message>
    <message>
        <source>“{layer}” is left out: the field “{field}” of {count} features does not say “public”, and they cannot be left out alone. Save the layer without them, or rename the field if it does not tell what may be published.</source>
        <translation>تُركت «{layer}»: لا يقول الحقل «{field}» لعدد {count} من المعالم «public»، ولا يمكن تركها وحدها. احفظ الطبقة بدونها، أو غيّر اسم الحقل إن لم يكن يبيّن ما يجوز نشره.</translation>
    </message>
    <message>
        <source>“{layer}” is measured as one undated map, but its field “{field}” looks like a date ({date}). Choose it as the date field if it says when the map held.</source>
        <translation>تُقاس «{layer}» كخريطة واحدة بلا تاريخ، لكن حقلها «{field}» يبدو تاريخًا ({date}). اختره حقلًا للتاريخ إن كان يذكر متى تسري الخريطة.</translation>
    </message>
    <message>
        <source>“{layer}” is no table of gaps: it needs the fields gap_id, gap_km, state. Choose the output “Gap summary” of “Encirclement gap”.</source>
        <translation>«{layer}» ليست جدول ثغرات: تلزمها الحقول gap_id وgap_km وstate. اختر المخرج «ملخص الثغرة» من «ثغرة التطويق».</translation>
    </message>
    <message>
        <source>“{layer}” is not on the page: it has no map of {date}, its last is of {last}.</source>
        <translation>«{layer}» ليست في الصفحة: لا خريطة فيها بتاريخ {date}، وآخرها {last}.</translation>
    </message>
    <message>
        <source>“{layer}” is not on the page: it is of {last}, after {date}.</source>
        <translation>«{layer}» ليست في الصفحة: تاريخها {last} بعد {date}.</translation>
    </message>
    <message>
        <source>“{layer}” is one map without a date. Leave “From” and “To” empty.</source>
        <translation>«{layer}» خريطة واحدة بلا تاريخ. اترك «من» و«إلى» فارغين.</translation>
    </message>
    <message>
        <source>“{layer}” is the only map, and it has one date. Give the map of the day before too, or a layer with both dates.</source>
        <translation>«{layer}» هي الخريطة الوحيدة، ولها تاريخ واحد. أعطِ خريطة اليوم السابق أيضًا، أو طبقة تضم التاريخين.</translation>
    </message>
    <message>
        <source>“{layer}” lacks the field {field}, which this style needs.</source>
        <translation>ينقص «{layer}» الحقل {field} الذي يحتاج إليه هذا النمط.</translation>
    </message>
    <message>
        <source>“{layer}” names {count} actors: too many to colour. Choose another actor field.</source>
        <translation>في «{layer}» {count} طرفًا: أكثر من أن تُلوَّن. اختر حقل طرف آخر.</translation>
    </message>
    <message>
        <source>“{layer}” no longer lists events.</source>
        <translation>لم تعد «{layer}» تسرد أحداثًا.</translation>
    </message>
    <message>
        <source>“{layer}” was removed.</source>
        <translation>أُزيلت «{layer}».</translation>
    </message>
    <message>
        <source>“{layer}”, feature {fid}, field “{field}”: {reason}</source>
        <translation>«{layer}»، المعلم {fid}، الحقل «{field}»: {reason}</translation>
    </message>
    <message>
        <source>“{layer}”: choose the actor field, the one that says who holds a place.</source>
        <translation>«{layer}»: اختر حقل الطرف الذي يذكر المسيطر على المكان.</translation>
    </message>
    <message>
        <source>“{layer}”: more than one map on a day; {count} features of earlier ones are left out, as later ones draw their actors anew.</source>
        <translation>«{layer}»: أكثر من خريطة في يوم واحد؛ استُثني {count} معلم من الأسبق لأن الأحدث ترسم أطرافها من جديد.</translation>
    </message>
    <message>
        <source>“{layer}”: no date can be read from field “{field}” (first value: “{value}”). Use a date field or ISO text (2025-01-31), or run “Prepare control layer” first.</source>
        <translation>«{layer}»: لا يمكن قراءة تاريخ من الحقل «{field}» (أول قيمة: «{value}»). استخدم حقل تاريخ أو نص ISO (2025-01-31)، أو شغّل «إعداد طبقة السيطرة» أولًا.</translation>
    </message>
    <message>
        <source>“{layer}”: no feature can be used: {what}. It needs polygons, each with an actor in “{field}”.</source>
        <translation>«{layer}»: لا معلم صالح للاستخدام: {what}. تحتاج إلى مضلعات، لكل منها طرف في «{field}».</translation>
    </message>
    <message>
        <source>“{layer}”: no feature has a control class that counts ({counted}). The classes in “{field}” are: {found}. Name those that are to count in “Control classes that count”.</source>
        <translation>«{layer}»: لا معلم له فئة سيطرة محتسبة ({counted}). الفئات في «{field}» هي: {found}. سمِّ المطلوب احتسابها في «فئات السيطرة المحتسبة».</translation>
    </message>
    <message>
        <source>“{layer}”: no feature that counts has a date in “{field}”. Fill in the dates of the features that are to be measured.</source>
        <translation>«{layer}»: لا معلم محتسب له تاريخ في «{field}». املأ تواريخ المعالم المراد قياسها.</translation>
    </message>
    <message>
        <source>“{layer}”: no place is a point with an actor in “{field}”. Fill it in, and where a feature has several points or is no point, make points of it.</source>
        <translation>«{layer}»: لا مكان هو نقطة لها طرف في «{field}». املأه، وحيث يكون للمعلم عدة نقاط أو لا يكون نقطة، اجعله نقاطًا.</translation>
    </message>
    <message>
        <source>“{layer}”: the actors “{first}” and “{second}” differ only in case or spaces and are measured as two. Rename one if they are the same.</source>
        <translation>«{layer}»: لا يختلف الطرفان «{first}» و«{second}» إلا في حالة الأحرف أو المسافات ويُقاسان كاثنين. أعد تسمية أحدهما إن كانا واحدًا.</translation>
    </message>
    <message>
        <source>“{layer}”: the expression for the actor fails on feature {fid}: {error}</source>
        <translation>«{layer}»: تعبير الطرف يفشل في المعلم {fid}: {error}</translation>
    </message>
    <message>
        <source>“{layer}”: the field “sure” is not heeded: it is to say from 0 to 1 how sure each feature is, and {count} say something else; the first is feature {fid} with “{value}”.</source>
        <translation>«{layer}»: لا يُعتدّ بالحقل «sure»: يُفترض أن يذكر من 0 إلى 1 مدى تأكد كل معلم، و{count} منها تذكر غير ذلك؛ أولها المعلم {fid} بقيمة «{value}».</translation>
    </message>
    <message>
        <source>“{layer}”: transects of your own are lines, and it has none, or something else. Choose a line layer.</source>
        <translation>«{layer}»: مقاطعك خطوط، ولا خطوط فيها، أو فيها شيء آخر. اختر طبقة خطوط.</translation>
    </message>
    <message>
        <source>“{layer}”: {codes} are no codes of 20 digits (APP-6D) and are drawn as points.</source>
        <translation>«{layer}»: ‏{codes} ليست رموزًا من 20 رقمًا (APP-6D) وتُرسم نقاطًا.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} date(s) in “{field}” cannot be read.</source>
        <translation>«{layer}»: لا يمكن قراءة {count} من التواريخ في «{field}».</translation>
    </message>
    <message>
        <source>“{layer}”: {count} feature(s) left out, whose class in “{field}” does not count.</source>
        <translation>«{layer}»: استُثني {count} معلم صنفه في «{field}» لا يُحتسب.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} feature(s) without a readable date in “{field}” left out: {fids}.</source>
        <translation>«{layer}»: استُثني {count} معلم بلا تاريخ مقروء في «{field}»: {fids}.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} feature(s) without a usable geometry left out.</source>
        <translation>«{layer}»: استُثني {count} من المعالم بلا شكل هندسي صالح.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} features have no place in degrees and are left out.</source>
        <translation>«{layer}»: {count} من المعالم لا مكان لها بالدرجات فاستُثنيت.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} invalid polygon(s) repaired.</source>
        <translation>«{layer}»: أُصلح {count} مضلع غير صالح.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} more populations that are no counts.</source>
        <translation>«{layer}»: {count} أخرى من أعداد السكان ليست أعدادًا.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} dates have nothing of what is read, and are left out.</source>
        <translation>«{layer}»: استُثني {count} من {total} من التواريخ لخلوّها مما يُقرأ.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} × {action}: {kind}. The first ({which}): {what}</source>
        <translation>«{layer}»: {count} × {action}: {kind}. الأول ({which}): {what}</translation>
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
        <translation>«{link}» ليس رابط ويب.</translation>
    </message>
    <message>
        <source>“{maker}” has no map of {date}. Its dates run from {first} to {last}.</source>
        <translation>لا خريطة لـ«{maker}» بتاريخ {date}. تواريخه من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>“{map}” is no map to measure on. Use: {known}.</source>
        <translation>«{map}» ليست خريطة يُقاس عليها. استخدم: {known}.</translation>
    </message>
    <message>
        <source>“{name}” alone is in the dialog: it reads one folder, with its subfolders.</source>
        <translation>المجلد «{name}» وحده في مربع الحوار: فهو يقرأ مجلدا واحدا مع مجلداته الفرعية.</translation>
    </message>
    <message>
        <source>“{name}” can be {count} areas: {told}. Write which, or give its area as the claimed value.</source>
        <translation>قد تعني «{name}» {count} مساحات: {told}. اكتب أيها، أو أعطِ مساحتها كقيمة مدّعاة.</translation>
    </message>
    <message>
        <source>“{name}” cannot be both encircler and besieged.</source>
        <translation>لا يمكن أن يكون «{name}» مطوِّقًا ومحاصَرًا معًا.</translation>
    </message>
    <message>
        <source>“{name}” has no date. Choose the date field and run again.</source>
        <translation>لا تاريخ لـ«{name}». اختر حقل التاريخ وأعد التشغيل.</translation>
    </message>
    <message>
        <source>“{name}” has no field “{date_field}”. It has: {join}.</source>
        <translation>لا حقل «{date_field}» في «{name}». فيها: {join}.</translation>
    </message>
    <message>
        <source>“{name}” has no polygon to measure on. Choose a layer that does.</source>
        <translation>لا مضلع في «{name}» للقياس. اختر طبقة فيها مضلعات.</translation>
    </message>
    <message>
        <source>“{name}” has no rows and is not loaded.</source>
        <translation>لا صفوف في «{name}» فلم يُحمَّل.</translation>
    </message>
    <message>
        <source>“{name}” in it cannot be unpacked: {error}.</source>
        <translation>لا يمكن فك «{name}» الموجود فيه: {error}.</translation>
    </message>
    <message>
        <source>“{name}” in it is larger than {size} MB.</source>
        <translation>«{name}» الموجود فيه أكبر من {size} MB.</translation>
    </message>
    <message>
        <source>“{name}” is a town and a region: write “{name} region” if the region is meant. Towns are no reference areas.</source>
        <translation>«{name}» بلدة ومنطقة: اكتب «{name} region» إن كانت المنطقة هي المقصودة. البلدات ليست مساحات مرجعية.</translation>
    </message>
    <message>
        <source>“{name}” is an actor of the map and cannot also be the name of ground that no polygon holds. Choose another name for the other side.</source>
        <translation>«{name}» طرف في الخريطة ولا يمكن أن يكون أيضًا اسم الأرض التي لا يحويها مضلع. اختر اسمًا آخر للجانب الآخر.</translation>
    </message>
    <message>
        <source>“{name}” is in degrees and has no plane to measure in. Measure on the ellipsoid, or give layers in a projected coordinate reference system.</source>
        <translation>«{name}» بالدرجات وليس لها مستوٍ للقياس فيه. قِس على الإهليلج، أو أعطِ طبقات بنظام إحداثيات مرجعي مُسقط.</translation>
    </message>
    <message>
        <source>“{name}” is no algorithm of Salient.</source>
        <translation>«{name}» ليست خوارزمية من Salient.</translation>
    </message>
    <message>
        <source>“{name}” is not tied to the Earth, so nothing can be measured on the ellipsoid. Give the layer a geographic or projected coordinate reference system.</source>
        <translation>«{name}» غير مرتبطة بالأرض، فلا يمكن قياس شيء على الإهليلج. أعطِ الطبقة نظام إحداثيات مرجعيًا جغرافيًا أو مُسقطًا.</translation>
    </message>
    <message>
        <source>“{name}” was moved from {crs} to {other} to be compared.</source>
        <translation>نُقل «{name}» من {crs} إلى {other} للمقارنة.</translation>
    </message>
    <message>
        <source>“{name}”: an edge of feature {fid} is {wide:.0f}° of longitude wide as it is drawn and {short:.0f}° the short way round the Earth: it cannot be told which is meant. Set vertices along it, or cut the polygon at the antimeridian.</source>
        <translation>«{name}»: حافة في المعلم {fid} عرضها {wide:.0f}° من خطوط الطول كما رُسمت و{short:.0f}° بالطريق الأقصر حول الأرض: لا يمكن معرفة المقصود. ضع رؤوسًا على طولها، أو اقطع المضلع عند خط الطول 180°.</translation>
    </message>
    <message>
        <source>“{name}”: besieged ground is drawn across the edge of closed ground; what is drawn twice counts as the encirclers' (or as barrier).</source>
        <translation>«{name}»: رُسمت أرض المحاصَرين فوق حافة الأرض المغلقة؛ ما رُسم مرتين يُحسب للقوات المطوِّقة (أو حاجزًا).</translation>
    </message>
    <message>
        <source>“{name}”: letters of the actor “{lost}” could not be read: the text is in another encoding. Choose the encoding (for Cyrillic mostly cp1251) and run again.</source>
        <translation>«{name}»: تعذّرت قراءة أحرف من الطرف «{lost}»: النص بترميز آخر. اختر الترميز (للسيريلية غالبًا cp1251) وشغّل من جديد.</translation>
    </message>
    <message>
        <source>“{name}”: on {date} {others} together close in the largest body of {actor}. It counts as where {actor} lives and is no pocket in the log; name who closes it in as one coalition, and it is.</source>
        <translation>«{name}»: في {date} تطوّق {others} معًا أكبر كتلة لـ{actor}. تُعدّ موطن {actor} وليست جيبًا في السجل؛ سمِّ من يطوّقها تحالفًا واحدًا فتصبح جيبًا.</translation>
    </message>
    <message>
        <source>“{name}”: {count} feature(s) are drawn partly on the encirclers' ground and count there as the encirclers' (feature {shown}).</source>
        <translation>«{name}»: {count} من المعالم مرسومة جزئيًا على أرض القوات المطوِّقة وتُحسب هناك لها (المعلم {shown}).</translation>
    </message>
    <message>
        <source>“{name}”: {count} overlaps of actors, {total} in all, became contested ground of both actors (those narrower on average than {least:g} m went to the feature that comes first).</source>
        <translation>«{name}»: {count} من تداخلات الأطراف، مجموعها {total}، أصبحت أرضًا متنازعًا عليها بين الطرفين (وما كان أضيق من {least:g} م في المتوسط ذهب إلى المعلم الذي يأتي أولًا).</translation>
    </message>
    <message>
        <source>“{name}”: {count} overlaps of actors, {total} in all, went to the feature that comes first.</source>
        <translation>«{name}»: {count} من تداخلات الأطراف، مجموعها {total}، ذهبت إلى المعلم الذي يأتي أولًا.</translation>
    </message>
    <message>
        <source>“{name}”: {count} pairs of features of different actors overlap; the largest are feature {first} ({first_actor}) and feature {second} ({second_actor}) with {area}. Mend the layer, or choose what becomes of overlaps: first feature, or contested.</source>
        <translation>«{name}»: {count} زوجًا من معالم أطراف مختلفة تتداخل؛ أكبرها المعلم {first} ({first_actor}) والمعلم {second} ({second_actor}) بمساحة {area}. أصلح الطبقة، أو اختر مصير التداخلات: المعلم الأول، أو متنازع عليه.</translation>
    </message>
    <message>
        <source>“{name}”: {count} sliver(s) narrower than {tolerance:g} m between encirclers count as closed.</source>
        <translation>«{name}»: {count} من الشقوق الأضيق من {tolerance:g} م بين القوات المطوِّقة تُحسب مغلقة.</translation>
    </message>
    <message>
        <source>“{name}”: {count} sliver(s) narrower than {tolerance:g} m between polygons of one side, or of those who close a side in, count as closed ({some} of {all} maps).</source>
        <translation>«{name}»: {count} من الشقوق الأضيق من {tolerance:g} م بين مضلعات طرف واحد، أو من يحيطون بطرف، تُحسب مغلقة ({some} من {all} خرائط).</translation>
    </message>
    <message>
        <source>“{parameter}” chooses maps of a control layer: choose one, or clear it.</source>
        <translation>«{parameter}» يختار خرائط من طبقة سيطرة: اختر طبقة أو أفرغه.</translation>
    </message>
    <message>
        <source>“{parameter}” needs the actor field: choose it.</source>
        <translation>يحتاج «{parameter}» إلى حقل الطرف: اختره.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {error}.</source>
        <translation>لا يمكن قراءة «{path}»: {error}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be replaced: {reason}. Is it open in another program? What stood there before is kept.</source>
        <translation>لا يمكن استبدال «{path}»: {reason}. هل هو مفتوح في برنامج آخر؟ يبقى ما كان هناك محفوظًا.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written. Is it open elsewhere?</source>
        <translation>لا يمكن كتابة «{path}». هل هو مفتوح في مكان آخر؟</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: the folder does not exist or is read-only.</source>
        <translation>لا يمكن كتابة «{path}»: المجلد غير موجود أو للقراءة فقط.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {error}. Choose another place.</source>
        <translation>لا يمكن كتابة «{path}»: {error}. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}. What stood there before is kept.</source>
        <translation>لا يمكن كتابة «{path}»: {reason}. ما كان هناك محفوظ.</translation>
    </message>
    <message>
        <source>“{path}” could not be made: {error}</source>
        <translation>تعذّر إنشاء «{path}»: {error}</translation>
    </message>
    <message>
        <source>“{path}” exists already, and nothing is overwritten. Choose another name.</source>
        <translation>«{path}» موجود بالفعل ولا يُستبدل شيء. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“{path}” has no tags and no trim box.</source>
        <translation>ليس في «{path}» وسوم ولا إطار قص.</translation>
    </message>
    <message>
        <source>“{path}” holds no places: none has “lat” and “long”.</source>
        <translation>لا أماكن في «{path}»: لا شيء له «lat» و«long».</translation>
    </message>
    <message>
        <source>“{path}” is in use and goes when QGIS starts next: {error}.</source>
        <translation>«{path}» قيد الاستخدام ويزول عند بدء QGIS التالي: {error}.</translation>
    </message>
    <message>
        <source>“{path}” is no folder. Choose the folder that holds the maps.</source>
        <translation>«{path}» ليس مجلدًا. اختر مجلد الخرائط.</translation>
    </message>
    <message>
        <source>“{path}” is not in UTF-8. Save it so.</source>
        <translation>«{path}» ليس بترميز UTF-8. احفظه به.</translation>
    </message>
    <message>
        <source>“{path}” must end in .mp4 or .gif.</source>
        <translation>يجب أن ينتهي «{path}» بـ.mp4 أو .gif.</translation>
    </message>
    <message>
        <source>“{path}” must end in .pdf, .png, .jpg, .webp or .svg.</source>
        <translation>يجب أن ينتهي «{path}» بـ.pdf أو .png أو .jpg أو .webp أو .svg.</translation>
    </message>
    <message>
        <source>“{path}”: not enough memory at this resolution. Lower it.</source>
        <translation>«{path}»: الذاكرة لا تكفي لهذه الدقة. خفّضها.</translation>
    </message>
    <message>
        <source>“{path}”: text is outlines, since a label holds a character that SVG cannot hold.</source>
        <translation>«{path}»: النص خطوط محيطية، لأن في تسمية محرفًا لا يمكن أن يحويه SVG.</translation>
    </message>
    <message>
        <source>“{path}”: the SVG could not be put together.</source>
        <translation>«{path}»: تعذّر تركيب SVG.</translation>
    </message>
    <message>
        <source>“{place}” could not be written: {count} of {rows} rows are there, perhaps for want of room on the disk. What stood there before is kept.</source>
        <translation>تعذّرت كتابة «{place}»: هناك {count} من {rows} صفوف، ربما لضيق القرص. يبقى ما كان هناك محفوظًا.</translation>
    </message>
    <message>
        <source>“{place}” has no place in the map's projection.</source>
        <translation>لا مكان لـ«{place}» في إسقاط الخريطة.</translation>
    </message>
    <message>
        <source>“{quantity}” can be a decimal point or a separator of thousands: write the number so that it is one.</source>
        <translation>قد تكون العلامة في «{quantity}» فاصلة عشرية أو فاصل آلاف: اكتب العدد بحيث لا يحتمل إلا أحدهما.</translation>
    </message>
    <message>
        <source>“{quantity}” is a rate. State how much it is, from which day to which.</source>
        <translation>«{quantity}» معدّل. اذكر المقدار، ومن أي يوم إلى أي يوم.</translation>
    </message>
    <message>
        <source>“{quantity}” is by how much it is more or less than something else: state how much it is.</source>
        <translation>«{quantity}» هو مقدار الزيادة أو النقص عن شيء آخر: اذكر المقدار نفسه.</translation>
    </message>
    <message>
        <source>“{quantity}” is hoped for, feared or yet to come: no map shows that. State what is the case.</source>
        <translation>«{quantity}» مأمول أو يُخشى منه أو لم يحدث بعد: لا تُظهر ذلك أي خريطة. اذكر ما هو واقع.</translation>
    </message>
    <message>
        <source>“{quantity}” is how far somebody went, or how long something is: that is not measured. State the gap, a distance between places, or an area.</source>
        <translation>«{quantity}» هو المسافة التي قطعها أحد، أو طول شيء: وهذا لا يُقاس. اذكر الثغرة أو مسافة بين أماكن أو مساحة.</translation>
    </message>
    <message>
        <source>“{quantity}” is no bearing from one place to another.</source>
        <translation>«{quantity}» ليس اتجاهًا من مكان إلى آخر.</translation>
    </message>
    <message>
        <source>“{quantity}” is no ground that somebody holds, takes or loses.</source>
        <translation>«{quantity}» ليست أرضًا يسيطر عليها أحد أو يأخذها أو يخسرها.</translation>
    </message>
    <message>
        <source>“{quantity}” is no multiple of an area.</source>
        <translation>«{quantity}» ليس مضاعفًا لمساحة.</translation>
    </message>
    <message>
        <source>“{row}” is no date.</source>
        <translation>«{row}» ليس تاريخًا.</translation>
    </message>
    <message>
        <source>“{sensitivity}” is no sensitivity of an event. Choose one of: {known}.</source>
        <translation>«{sensitivity}» ليست حساسية حدث. اختر إحدى: {known}.</translation>
    </message>
    <message>
        <source>“{sensitivity}” is no sensitivity. Choose one of: {known}.</source>
        <translation>«{sensitivity}» ليست حساسية. اختر إحدى: {known}.</translation>
    </message>
    <message>
        <source>“{stance}” is no stance. Choose one of: {known}.</source>
        <translation>«{stance}» ليس موقفًا. اختر أحد: {known}.</translation>
    </message>
    <message>
        <source>“{status}” is no status. Choose one of: {known}.</source>
        <translation>«{status}» ليس وضعًا. اختر أحد: {known}.</translation>
    </message>
    <message>
        <source>“{table}” has no column “name”. It has: {columns}.</source>
        <translation>لا عمود «name» في «{table}». فيه: {columns}.</translation>
    </message>
    <message>
        <source>“{table}” has no named polygon with an area to compare with. Fill its field “name”, or leave the reference areas empty for those that come with Salient.</source>
        <translation>ليس في «{table}» مضلع مسمّى ذو مساحة للمقارنة. املأ حقله «name»، أو اترك المساحات المرجعية فارغة لاستخدام المرفقة بـSalient.</translation>
    </message>
    <message>
        <source>“{table}” has no usable reference area. Each row needs a name and one of land_km2, land_mi2, total_km2, total_mi2, area_km2 or area_mi2, greater than 0.</source>
        <translation>ليس في «{table}» مساحة مرجعية صالحة. يحتاج كل صف إلى اسم وإلى واحد من land_km2 وland_mi2 وtotal_km2 وtotal_mi2 وarea_km2 وarea_mi2، أكبر من 0.</translation>
    </message>
    <message>
        <source>“{table}” is read as {format}, whose columns are known. To choose them yourself, set Format to “generic CSV/GeoJSON”.</source>
        <translation>يُقرأ «{table}» بصيغة {format}، وأعمدتها معروفة. لاختيارها بنفسك، اضبط الصيغة على «generic CSV/GeoJSON».</translation>
    </message>
    <message>
        <source>“{table}”, row {number} ({name}): left out. {error}</source>
        <translation>«{table}»، الصف {number} ({name}): استُثني. {error}</translation>
    </message>
    <message>
        <source>“{table}”, row {number} ({name}): no area; left out.</source>
        <translation>«{table}»، الصف {number} ({name}): بلا مساحة؛ استُثني.</translation>
    </message>
    <message>
        <source>“{table}”, row {number}: no name; left out.</source>
        <translation>«{table}»، الصف {number}: بلا اسم؛ استُثني.</translation>
    </message>
    <message>
        <source>“{table}”: {error}</source>
        <translation>«{table}»: {error}</translation>
    </message>
    <message>
        <source>“{text}” and “{other}” both read as {day}, and differ in what may be a part of the date. Choose the date format: {format} if no more is meant.</source>
        <translation>«{text}» و«{other}» يُقرآن كلاهما {day}، ويختلفان في ما قد يكون جزءًا من التاريخ. اختر صيغة التاريخ: {format} إن لم يُقصد أكثر من ذلك.</translation>
    </message>
    <message>
        <source>“{text}” can be day/month and month/day, and the other dates do not tell which. Write it as YYYY-MM-DD.</source>
        <translation>قد يكون «{text}» يوم/شهر أو شهر/يوم، ولا تدل التواريخ الأخرى على أيهما. اكتبه بالصيغة YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>“{text}” can be {thousands} or {point}: write it without a thousands separator.</source>
        <translation>قد يكون «{text}» ‏{thousands} أو {point}: اكتبه دون فاصل آلاف.</translation>
    </message>
    <message>
        <source>“{text}” does not say which entry of the log it is, and its hash. Write the number and at least {count} letters of the hash as the page has them.</source>
        <translation>لا يقول «{text}» أيّ قيد من السجل هو وما بصمته. اكتب الرقم و{count} أحرف على الأقل من البصمة كما تَرِد في الصفحة.</translation>
    </message>
    <message>
        <source>“{text}” is no GeoPackage: its name must end in .gpkg.</source>
        <translation>«{text}» ليس GeoPackage: يجب أن ينتهي اسمه بـ .gpkg.</translation>
    </message>
    <message>
        <source>“{text}” is no address of a store. Write postgres:connection/schema, with the name of a connection that QGIS's Browser lists under PostgreSQL.</source>
        <translation>«{text}» ليس عنوان مخزن. اكتب postgres:connection/schema، باسم اتصال يسرده متصفح QGIS تحت PostgreSQL.</translation>
    </message>
    <message>
        <source>“{text}” is no coordinate of KML.</source>
        <translation>«{text}» ليس إحداثية KML.</translation>
    </message>
    <message>
        <source>“{text}” is no date</source>
        <translation>«{text}» ليس تاريخًا</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it as year-month-day: 2017-08-14.</source>
        <translation>«{text}» ليس تاريخًا. اكتبه سنة-شهر-يوم: 2017-08-14.</translation>
    </message>
    <message>
        <source>“{text}” is no number. Write it as 1234.5.</source>
        <translation>«{text}» ليس عددًا. اكتبه هكذا 1234.5.</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write it as 2024-05-01T10:00:00Z.</source>
        <translation>«{text}» ليس وقتًا. اكتبه هكذا 2024-05-01T10:00:00Z.</translation>
    </message>
    <message>
        <source>“{text}” states no number. Write it as 15.5 or “15 and a half”.</source>
        <translation>لا عدد في «{text}». اكتبه 15.5 أو “15 and a half”.</translation>
    </message>
    <message>
        <source>“{tiles}” is no address of tiles: write it as https://host/{{z}}/{{x}}/{{y}}.png</source>
        <translation>«{tiles}» ليس عنوان مربعات: اكتبه هكذا https://host/{{z}}/{{x}}/{{y}}.png</translation>
    </message>
    <message>
        <source>“{title}”, {field}: yours “{mine}”, the dataset's “{dataset}”.</source>
        <translation>«{title}»، {field}: ما لك «{mine}»، وما لمجموعة البيانات «{dataset}».</translation>
    </message>
    <message>
        <source>“{unit}” is no unit of a {kind}. Use one of: {units}.</source>
        <translation>«{unit}» ليست وحدة {kind}. استخدم إحدى: {units}.</translation>
    </message>
    <message>
        <source>“{unit}” is no unit of a {kind}. Use: {known}.</source>
        <translation>«{unit}» ليست وحدة {kind}. استخدم: {known}.</translation>
    </message>
    <message>
        <source>“{url}” is not a web link of a source.</source>
        <translation>«{url}» ليس رابط ويب لمصدر.</translation>
    </message>
    <message>
        <source>“{url}” is not a web link. Links start with http:// or https://.</source>
        <translation>«{url}» ليس رابط ويب. تبدأ الروابط بـ http:// أو https://.</translation>
    </message>
    <message>
        <source>“{value}” is no date. Write it as 2025-01-31.</source>
        <translation>«{value}» ليس تاريخًا. اكتبه هكذا 2025-01-31.</translation>
    </message>
    <message>
        <source>“{value}” is no extent that the control layer's coordinates reach.</source>
        <translation>«{value}» ليس مدى تبلغه إحداثيات طبقة السيطرة.</translation>
    </message>
    <message>
        <source>“{value}” is no year, month or day. Correct the field.</source>
        <translation>«{value}» ليس سنة ولا شهرًا ولا يومًا. صحّح الحقل.</translation>
    </message>
    <message>
        <source>“{value}” is not an area.</source>
        <translation>«{value}» ليست مساحة.</translation>
    </message>
    <message>
        <source>“{value}” lies across 180° of longitude, where the project's CRS, {crs}, is cut in two. Give the project one that shows both sides, such as EPSG:3832, or none.</source>
        <translation>«{value}» يقع على جانبي خط الطول 180°، حيث يُقطع النظام المرجعي للإحداثيات للمشروع، {crs}، إلى جزأين. أعط المشروع نظاماً يُظهر الجانبين، مثل EPSG:3832، أو لا شيء.</translation>
    </message>
    <message>
        <source>“{value}”: its first side, the least x, is greater than its second. Write xmin,xmax,ymin,ymax; across 180° of longitude in degrees, as 170,-170,50,60 [EPSG:4326].</source>
        <translation>«{value}»: ضلعه الأول، أصغر x، أكبر من الثاني. اكتب xmin,xmax,ymin,ymax؛ وعبر خط الطول 180° بالدرجات، مثل 170,-170,50,60 [EPSG:4326].</translation>
    </message>
    <message>
        <source>“{value}”: “{crs}” is no CRS that QGIS knows. Write one as EPSG:4326.</source>
        <translation>«{value}»: «{crs}» ليس نظامًا إحداثيًا يعرفه QGIS. اكتبه مثل EPSG:4326.</translation>
    </message>
    <message>
        <source>“{what}” has coordinates that are no numbers.</source>
        <translation>إحداثيات «{what}» ليست أرقامًا.</translation>
    </message>
    <message>
        <source>“{what}” holds no polygon: give the ground that counts.</source>
        <translation>لا مضلع في «{what}»: أعطِ الأرض المحتسبة.</translation>
    </message>
    <message>
        <source>“{what}” is empty: give one control map at least.</source>
        <translation>«{what}» فارغ: أعطِ خريطة سيطرة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>“{what}” must be True or False, not {value}.</source>
        <translation>يجب أن يكون «{what}» ‏True أو False، لا {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be a date, not {value}. For example datetime.date(2025, 1, 31).</source>
        <translation>يجب أن يكون «{what}» تاريخًا، لا {value}. مثل datetime.date(2025, 1, 31).</translation>
    </message>
    <message>
        <source>“{what}” must be a longitude and a latitude, not {value}.</source>
        <translation>يجب أن يكون «{what}» خط طول وخط عرض، لا {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be a number of 0 or more, not {value}.</source>
        <translation>يجب أن يكون «{what}» عددًا، 0 أو أكثر، لا {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be a number, not {value}.</source>
        <translation>يجب أن يكون «{what}» عددًا، لا {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be a text, not {value}.</source>
        <translation>يجب أن يكون «{what}» نصًا، لا {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be a whole number, not {value}.</source>
        <translation>يجب أن يكون «{what}» عددًا صحيحًا، لا {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be control maps, not {value}.</source>
        <translation>يجب أن يكون «{what}» خرائط سيطرة، لا {value}.</translation>
    </message>
    <message>
        <source>“{what}” must be in degrees, longitude first: {x}, {y} lies nowhere.</source>
        <translation>يجب أن يكون «{what}» بالدرجات، وخط الطول أولًا: {x}، {y} لا يقع في أي مكان.</translation>
    </message>
    <message>
        <source>“{what}” must be names of actors, not {wrong}. Give a text, or a list of texts.</source>
        <translation>يجب أن يكون «{what}» أسماء أطراف، لا {wrong}. أعطِ نصًا أو قائمة نصوص.</translation>
    </message>
    <message>
        <source>“{what}” must be one control map, not {value}. Make one with control_map() or read_control_maps(...).maps.</source>
        <translation>يجب أن يكون «{what}» خريطة سيطرة واحدة، لا {value}. أنشئ واحدة بـcontrol_map() أو read_control_maps(...).maps.</translation>
    </message>
    <message>
        <source>“{what}” must be shapely geometries, not {one}. A place is shapely.Point(longitude, latitude).</source>
        <translation>يجب أن يكون «{what}» أشكال shapely، لا {one}. المكان هو shapely.Point(longitude, latitude).</translation>
    </message>
    <message>
        <source>“{what}” must be {name}, not {value}. For example {name}().</source>
        <translation>يجب أن يكون «{what}» ‏{name}، لا {value}. مثل {name}().</translation>
    </message>
    <message>
        <source>“{what}”: {error}</source>
        <translation>«{what}»: {error}</translation>
    </message>
    <message>
        <source>“{words}” is no compass point. Write it as “north” or “west-southwest”.</source>
        <translation>«{words}» ليست جهة بوصلة. اكتبها “north” أو “west-southwest”.</translation>
    </message>
    <message>
        <source>“{words}” is no date ({name}).</source>
        <translation>«{words}» ليس تاريخًا ({name}).</translation>
    </message>
    <message>
        <source>“{words}” is no place to run in. Leave it empty to run in this process and, where it pays, in others, or write “in process”, “processes”, “processes:4” or the address of a Dask scheduler such as tcp://host:8786.</source>
        <translation>«{words}» ليس مكانًا للتشغيل. اتركه فارغًا للتشغيل في هذه العملية، وفي غيرها حيث يجدي ذلك، أو اكتب «in process» أو «processes» أو «processes:4» أو عنوان مجدول Dask مثل tcp://host:8786.</translation>
    </message>
    <message>
        <source>“{words}” is no sensitivity of an event. Use one of: {sensitivities}.</source>
        <translation>«{words}» ليست حساسية حدث. استخدم إحدى: {sensitivities}.</translation>
    </message>
    <message>
        <source>“{words}” is no status. Use one of: {statuses}.</source>
        <translation>«{words}» ليس وضعًا. استخدم أحد: {statuses}.</translation>
    </message>
    <message>
        <source>“{words}” is no {name}. Use one of: {lists}.</source>
        <translation>«{words}» ليس {name}. استخدم أحد: {lists}.</translation>
    </message>
    <message>
        <source>“{words}” states no number that could be held against a map.</source>
        <translation>لا عدد في «{words}» يمكن مقارنته بخريطة.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… و{count} أخرى</translation>
    </message>
    <message>
        <source>… and {count} smaller pockets.</source>
        <translation>… و{count} جيوب أصغر.</translation>
    </message>
</context>
</TS>
