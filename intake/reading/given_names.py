"""Given names as they are met in German practices: a strong sign that the words beside them are a person's name.

A name missing here is no obstacle, only one sign less.
"""

_NAMES = """
aaron achim adam adelheid adrian agathe agnes ahmed ahmet aishe albert albrecht alena alex alexander alexandra alexandre alfons alfred ali alice alicja alina
alisa alma alois amelie amina amira ana anastasia anders andre andrea andreas andrej andrzej anett anette angela angelika anika anita anja anke ann anna
annabel anne annegret anneliese annelie annemarie annette annika anthony antje anton antonia antonio antonius arif arik armin arndt arne arno arnold artur arthur arvid asli astrid
athanasios august axel aylin ayse aysel ayten babette barbara bastian beate beatrice beatrix bela ben bendix benedikt benjamin bennet benno berit bernadette bernard bernd bernhard bert berta
berthold bettina bianca bilal birgit birgitt birte bjarne bjoern bodo bogdan boris brigitta brigitte britta bruno burak burkhard can canan carina carl carla carlo carlos carmen carola carolin
caroline carsten caspar catharina cathrin cecilia celina cem charlotte chiara chris christa christel christian christiana christiane christin christina christine christof christoph
christopher clara clarissa claudia claus clemens conny conrad constanze cora cordula corinna cornelia cornelius dagmar dana daniel daniela danuta daria darius david dean deborah denis
denise dennis derya detlef detlev diana dieter dietmar dietrich dilek dimitri dina dirk dmitri dominic dominik dominique doreen doris dorit dorothea dorothee dragan eberhard eckart eckhard eckhardt edda
edeltraud edgar edith eduard edward egon eike eileen ekaterina elena eleonore elfi elfriede elif elisa elisabeth elise elizabeth elke ella ellen elmar elsa elsbeth else elvira emil emilia
emily emine emma emre enno enrico erdal eric erich erik erika erkan ernst erwin esma esther eugen eva evelin eveline evelyn ewa ewald fabian fadime falk fatih fatima fatma feline felicitas
felix ferdinand filiz finn fiona florian folkert frank franka franz franziska fred frederic frederik frerk frieda friederike friedhelm friedrich frieder fritz fynn gabi gabor gabriel gabriela gabriele
georg george georgios gerald gerd gerda gerhard gerlinde gernot gero gert gertrud gesa gesine gianni gina gisa gisela gitta giulia giuseppe gottfried greta grit gudrun guenter guenther
guido gundula gunda gunnar gunther gustav hakan halina hanna hannah hannelore hannes hanno hans harald harry hartmut hartwig hasan hauke hayo hedda hedi hedwig heide heidemarie heidi heidrun heike
heiko heiner heino heinrich heinz helen helena helene helga helge helmut helmuth hendrik henning henri henriette henrik henry herbert heribert hermann hermine herta hilal hilde hildegard hilmar
hinnerk holger horst hubert hubertus hugo hussein ibrahim ida igor ilka ilona ilse imke imran ina ines inga inge ingeborg ingo ingolf ingrid inka insa irena irene irina iris irma irmgard
irmtraud isa isabel isabell isabella isabelle ismail ivana ivan ivo ivonne jaap jacek jacqueline jakob jan jana janet janin janina janine janna jannik jannis jasmin jean jeanette jella jenny
jennifer jens jeremias jessica jette joachim joan joana joanna jochen joerg joern johan johann johanna johannes john jolanta jonas jonathan joost josef josefine joseph juergen julia julian juliane
julika juliana julius jurgen justus jutta jytte kai kaja karen karim karin karina karl karla karola karolin karoline karsten kaspar katarina katarzyna kate katerina katharina kathleen kathrin kati katja
katrin kay kelly kemal kenan kerstin kevin khaled kilian kim kira kirsten kirstin klara klaudia klaus knut konrad konstantin konstantinos kordula korbinian korinna kornelia kristian kristin kristina krzysztof
kurt lara larissa lars laura lea leandra leif lena lennart lenz leo leon leonard leonhard leoni leonie leonore leopold levke lia lidia lieselotte lilli lilly lina linda linus lisa lisbeth liselotte
livia lorena lorenz lothar lotte louis louisa louise luca lucas lucia lucie ludger ludwig luigi luis luisa luise lukas lutz luzia lydia magda magdalena magnus maik maike maja malgorzata malte
mandy manfred manja manuel manuela mara marc marcel marco marcus mareike maren maret margarete margarethe margit margot margret margrit maria mariam marian mariana marianne marie marieke marija marika marina mario marion
marit marita marius mark marko markus marlene marlies marlis marta martha marten martin martina marvin maryam mathias mathilde mathis matteo matthias mattis maurice max maximilian mechthild meike
melanie melina melissa mehmet merle meryem merve meta mia michael michaela michal michel michelle miguel mike mila milan milena mina mira mirco miriam mirja mirjam mirko mirna mohamed mohammad mohammed mona
monica monika monique moritz murat mustafa myriam nabil nadia nadine nadja naomi natalia natalie natascha nele nelly nermin nesrin nestor nicholas nick nico nicola nicolai nicolas nicole niels niklas nikola
nikolai nikolaus nikos nils nina nino norbert nora nuray nurcan odette okan ole oleg olaf olga oliver olivia omar onno orhan ortrud ortwin oskar osman oswald otmar ottilie otto ozan pamela paolo
pascal patricia patrick patrizia paul paula pauline pavel peer peggy peter petra philip philipp philippa philippe pia pierre piet pietro piotr priya rabea rachel rafael raffael ragna raimund rainer ralf
ralph ramona raphael rasmus raphaela rashid rebecca rebekka regina regine reimund reiner reinhard reinhardt reinhold rena renata renate rene reni ria ricarda richard rico rita rob robert roberto robin roger roland
rolf roman romy ron ronald ronja ronny rosa rosalie rosemarie rosi roswitha rouven rudi rudolf ruediger rupert ruth sabina sabine sabrina said sami samira samuel sandra sara sarah sascha saskia
sebastian selim selina selma semra serap sergej serkan sevgi sevda sibel sibylle siegbert siegfried sieglinde siegmar siegrun sigrid sigrun silas silja silke silvana silvia silvio simon simona simone sina sinan
siegrid sofia sofie solveig sonja sophia sophie soeren stanislaw stefan stefanie steffen steffi stella stephan stephanie stephen steve steven sue suheyla suleyman sunja susan susann susanna susanne suse
svea sven svenja svetlana swantje swen swenja sybille sylke sylvia sylvie tabea tamara tania tanja tarek tarik tatjana ted teresa tessa thaddaeus thea thekla theo theodor theresa therese theresia thilo
thomas thorben thorsten tibor till tilman tilmann tim timm timo tina tjark tobias tom tomas tomasz toni torben torge torsten traudel traute trude tuelay udo ueli ulf uli ulla ulrich ulrike ursel ursula
urs uschi ute utz uta uwe valentin valentina valeria valerie vanessa vasile vera verena veronika veronique viktor viktoria vincent viola violetta vitali vivian vivien vladimir volker volkhard volkmar waldemar walburga walter waltraud
wanda wenke wendelin wendy werner wibke wiebke wieland wilfried wilhelm willi willy wilma winfried wilko witold wolf wolfgang wolfhard wolfram xaver yannick yannis yasemin yasmin yves yvonne zacharias
zehra zeynep zlatan zofia zoltan zoran zuzana achmed aleksandra aleksandar bozena branka dorota ewelina goran grazyna iwona ivanka jadwiga jelena jovana justyna ljubica marek mateusz mirjana nadezhda nenad nevena
oksana olena pawel radoslaw slavica snezana tadeusz tetyana urszula vesna wojciech yusuf hatice hueseyin huelya guelay guelsen gueler songuel nilguen ayhan deniz baris cengiz ercan ferhat goekhan onur selcuk tolga umut volkan
giovanni francesca francesco alessandro alessandra federica elisabetta stefano vito rosaria carmela concetta juan jose javier pedro pablo rocio ines raul joao jack james william robert linda susan karen lisa nancy
margaret emma olivia sophie charles george joseph thomas brian kevin jason gary timothy jeffrey ryan nicholas andrew joshua helen samantha katherine rachel emily amanda melissa rebecca laura amy angela raj rahul anil
sanjay sunita deepa nguyen linh minh thi van hoa mei li wei jun yuki hiroshi kenji chen samir leila layla nour yasin hamid reza farid farhad mahmoud mahmut mohamad abdul abdullah zahra soraya nasrin parisa arash
abbas adem adil adriana adriano aenne afsaneh agnieszka ahmad aicha aida ajla akin alaa alan alba alban aleksandr aleksei alev alexei alexej alexis alison almir alvaro alwin amal amin amir amra anatol anatoli
anca ander anela angelo angus anisa anjali anneke ansgar antke antonella arben arda ardita armend arnulf arwed arzu aslan atakan ayla aynur azad azra baerbel bahar bartholomaeus bashar basim bassam beeke behzad
bekim belma benedict benita berengar berk bernardo bertold bertram besim beth bethan biggi bilge bine birthe blerim bojan branko brenda burcu burghard burgi cagla cagri cansu carolyn celine cemal cetin chantal
cheryl cihan claire clive connor cornelis cristian cristina cyriak daisy dalia damir daniele danijel danijela darko dawid debra declan dejan delphine demet derek desiree diego dieterich diethelm dilara
dimitrios dino doerte dominika dominikus donata donna dortje douglas dragana duncan dusan ebru eckehard edin edina edita edona eduardo edwin efe egbert ehrenfried ekkehard ekkehart elias elina elmira elodie
elvir elzbieta emilija emin emir emmerich enes engelbert enis ercument erdogan erhan erhard erkut ermin ernestine erol eske esra etienne evgenia evgenij ewan faisal faruk fatmir fatos fenja ferdi ferdl fergus
fernando feyza figen fikret filip filippo florentin florin focko fokko fortunata francois frauke frederique freya friedlinde funda gabriella galina gamze gangolf gareth gavin gebhard geeske genevieve gentiana
geraint gerfried gerhild gerlind gernod gesche gheorghe giesbert gillian giorgio giovanna girgl gisbert gitti gizem godehard gordana gordon gotthilf gotthold gottlieb gottlob gottschalk graham gretl guillaume
guillermo gulsen gunay gustavo gyde habbo habib haiko hakim halil hamish hamza hanife hanni haris harmke harriet harro harun hassan hayat haydar hazel heather hein helfried hella henner henrike henryk herrmann
hias hikmet hilary hille hiltraud hiltrud hinrich hossein hugh husein huseyin ian ignaz ilsabe ingmar ioana ioannis ionut irfan irmak irmela irmhild isabela isidor iskender ismet isolde issam istvan ivica iwan
jacques janice jaroslaw jasmina jasna javid jerome jill joanne joaquin jobst jockel joerdis jolana jorge jorid josefina jost jozef judit judith julie kadir kaethe kajetan kamil karima kasia katalin kateryna
katharine kathi kathryn kazim kea keike keith keno kerrin khadija khalid kinga kiril kirsa konstantina kreszenz krisztina kubra kunibert kunigunde kuno lambert lamia larisa laszlo laurent laurenz leokadia
leonardo leonid leroy lesley leslie leyla liam liborius lieschen liesl lilia liliana lisl ljiljana lore lorentz lorenzo luc lucian lucy ludmila ludovic luitgard luiza luka maciej magdalene mahir maksim malcolm
malika manoj maral marcin margarita mariann mariele mariella marilyn mariusz marquard marret massimo matej mathieu mathilda maureen maurizio maxim mechtild megan mehdi meinhard meinolf meinrad melek melih
melisa melvin menno mesut michail mihai mikhail miklos milica milos minna mireille mirela mizzi mladen momme moni moustafa muhammad muhammed muhammet muna munir murad musa mustapha nabila nahne naim nanni
nasser nataliya navid nawal nazan nazli nebojsa nedim neil nejla nepomuk netti niamh nigel nihal nihat nikita nikodemus nikolaos nilay nis nisha noah notburga nuran nuri nurten ocke odile oezge oezlem olesya
olivier omer onnen orkun ottfried otti ottmar ottokar pankraz pelin philomena pinar predrag quirin radka rafal raimar rainhard ramazan ramin rania ratko recep reema reinald reinhild rembert resi resul reyhan
rhys rieke rigobert riza roberta romana romuald ronaldo rosalind rosel rosemary rosl roswita rotraud rotraut ruben rudolph rukiye ruppert ruslan rustam ryszard sabri sadet sadik safiye sahar saida salih salim
salma salvatore samet sanni santiago schorsch sean seda sedat selda selin semih senol sepp serdar sergei sergio serhat serife severin sevim seyma sharon shirin shirley sieglind siegmund siegward siobhan slavko
soenke sofija solange soner spyridon srdjan stavros stewart stine stuart suat sultan suzana svitlana swaantje sylvain taalke tahir talea tamer tammo tanya tarkan tassilo tatiana tayfun telse teodora teuta
thaddeus thade theobald theodoros thierry thies tihomir tilda tilo timea timur tine tini titus tjorven tomislav tomma tracey trang traudl traugott trevor tristan trudi tuncay turgut turhan ubbo uelkue uemit
ugur ulfert utto valentyna vasilij vasilios vedat veit veli victor victoria vinko vinzenz vitalij vladislav volkert volkhart volodymyr vreni vroni walid walli wally walpurga wastl wencke wiard wieslaw wigbert
wilfred wilhelmine willibald willibrord wiltraud wiltrud winnie wladimir wolfhart wulf xenia yael yahya yaren yaroslav yelena yeliz yildiz yilmaz yulia yuliia yuri yuriy yusif zafer zdenka zeki zekiye zeljko
zeno zenzi zlata zoe zsuzsanna zuhal zuzanna
abena adebayo agneta ainhoa aino alasdair alejandra alejandro aleksy aliaksandr amaka andoni andras andri andrii annkathrin annkatrin aoife attila aurelie balthasar baptiste bartlomiej bartosz beatriz beryl
birgitta bjoerk bogdana boguslaw bohdan bohumil borivoj bronwen burga burkard caitlin camille catarina catriona cedric chidi chinedu ciara corentin corsin creszentia curdin cyrill dariusz derrick dmytro
dorottya dwight dylan eckhart edeltraut eero emeka eneko eoin erhardt esteban eszter fabienne femi ferenc florentina flurin franzl galyna gerhilde gian gonzalo grzegorz guadalupe gundolf gunilla gwen
gyoergy hana hansi hansjoerg hansjuergen hanspeter hartfried hayley heinzpeter helmfried henrique hiltraut ifeoma ignacio iker ingbert ingvild irmtrud iryna jaroslav jiri jitka joaquim jordi juha jukka
julita kamila karlfriedrich karlheinz kendra kirstie kofi kreszentia krystyna kwame ladina laetitia latoya lenka lennard leopoldine liesbeth lindsay ludek luitpold lukasz lyudmyla mabel maksym manfried
marketa maxence melchior meredith mikkel mikko milosz mireia miroslaw montserrat morag mykola nataliia ngozi niall nuno obinna oddvar oleksandr oleksii olha olumide ondrej orsolya outi owen padraig pekka
pius przemyslaw radek ramiro regula reka remi reto rhiannon riikka rodrigo rory rostislav roswith ruedi rui ruprecht ruslana sandrine saoirse satu seppl seraina sereina serhii shaniqua siarhei siegbald
sieghard sigurd slawomir solenne solvej soren szymon tamas taras tereza thibault tiago torbjoern troy tunde tuomas tyrone vaclav vasyl viivi viktoriia vinzent vlastimil walpurgis waltrud wayne whitney
wieslawa wiktor wolfdieter wolfdietrich wolfried xavier ximena yemi yevhen yurii yvette zbigniew zdenek zsolt
anselm basti bine birguel cindy christelle estelle evi fiete flo geli gitte hanne heinke jojo jule karl-heinz katha kiki lilo lolo lotti luci manni micha michi miroslav moritz nici noemi olli
petzi rike romy rosie rudi sanne schanett sigi silke susi swetlana tami tati tobi traudi uschi vally wolfi yvi zita ricky benni charly conni dani danni ela evchen franzi fritzi gerti gini heidrun hermi inka jacky jessi josi
jutti kathy kerstin kordula kristel lexi lisi maggi mandy mausi melli miri nadi nathalie nelli niki pat petzi pia regi resi roni rosl sabrina sibylle steffie stefani tanny tessi toni trixi ulli urte vicky willi zenta zenzi
hauke jorrit klaas lasse mats mattes onna piet rixa sjard tomke wenke emil mohammad omid amira yara dilan rojda zelal carol caro carola glenda gayle ken sandy debbie tracy becky jo phil dave pete mick bahoz berivan nesrin hevi
achieng agim ahlam aitor akosua almut aminata ananya anastasiia andriy annegrete annekathrin annelen annelore annerl annerose antonino apolline arbnora arjun arkadiusz arnfried balduin bastien beatus bernfried bernhardine bertha berti bertl
besa birger brunhilde bujar burckhard calogero christfried christl clemence clementine corina cosima dankwart davide detmar diethild dietlind dietmute divya doerthe dolores domenico dorle eckehart edelgard ehrhard ellinor elmo emmi encarna erdmute
ermelinde etta eugenie fabrice falko fatou federico felizitas fenna firas fjolla flurina flutura folake fridolin friedegard friedel friedemann friederun funmi gaby gaelle geerd gerold gerrit gezim ghada ghassan ghislaine giada gianluca giselher giso
goetz gotelind gretchen gritta gudula guelsuem gundi gustl halima halyna hanan hansueli hartlieb hartwin hedy heidelinde heidelore heimo heinar helgard helmi henny herlind hermfried herwig hilke hubertine hysen ibrahima ihor ilaria ilonka immo
ingelore inken irmi irmina irmingard irmtraut itziar jannes jeannette jelto jendrik jolanda josefa josephine juern julchen jupp kaan karlotta karsta karthik katinka kavitha klausi koebi koffi krystian kuebra kwabena lakshmi larysa lenerl
lerato leszek liane liesel lieserl liudmyla loic loni lorchen lorenza ludolf lutger maelle maite malgosia malwine mamadou margaux margitta marietta marlen marthe matilde matti maxl meera meinhild melitta mimoza mortimer moussa nahla nerea
nicoletta nizar nomsa oceane oemer oguz ortrun ostap osterhild ousmane pirmin pooja priyanka raffaele ragnhild raik ramesh rasha renke rigo robby roesli rosina rosmarie ruthild sanna serhiy seydou shpresa shreya sieghilde siggi siglinde silka
sinje sipho solene solvig stanislawa stina suenje suha suresh tareq tendai tetiana thabo theda theodora thorwald thusnelda tilly tinashe tugba ulrika undine ursina valerian veronica vikram vjosa volkrad wael wafa walther waltraut wanja wanjiru
wera wichard wienand wilfriede wilhelmina wim winrich witta xandra yann yetunde ylva yorick zainab zdzislaw ziad zosia zygmunt
"""

GIVEN_NAMES: frozenset[str] = frozenset(_NAMES.split())
"""Folded as by `intake.reading.words.fold`."""
