"""Weights learnt from examples by `python -m tests.corpus.teach_urgency`; not edited by hand."""

TAUGHT_BY = "253709af6e2455243016fd0cc7c6d0e6ceb6df580ccced16b4fb0bef9632859c"
"""A hash of the examples, the features and the lexicon they were learnt from."""

BIASES = (-1.6425, -1.3849, -1.4293, -1.421, -1.0813, -1.1605)
SCALE = (-0.54, 4.83, 4.14, -1.13, 0.14, 0.16, -1.17)

WEIGHTS = """
0	-45 -151 5 30 -42 8
0 0	37 -62 -11 -27 24 -22
0 ?	0 0 0 0 0 -3
0 _ 0	-51 -57 45 -68 -22 35
0 _ ?	0 0 -4 -14 0 0
0 _ ab	0 -2 -28 45 -15 -11
0 _ abgeb	3 0 -5 0 0 0
0 _ am	4 0 18 17 -10 -3
0 _ an	2 -11 -24 -11 -13 0
0 _ anruf	-14 0 0 0 0 0
0 _ auf	6 -18 34 -3 9 21
0 _ aus	-2 -5 5 -8 0 -3
0 _ bei	-4 26 -2 -16 -2 -15
0 _ bekom	0 -1 0 1 0 0
0 _ bin	0 0 0 -4 0 0
0 _ bis	8 0 0 -11 25 -3
0 _ bitte	1 0 -3 13 18 0
0 _ brauc	0 -4 0 -3 0 0
0 _ da	-7 2 0 4 18 0
0 _ das	-18 -5 5 -5 -5 -31
0 _ dem	-11 10 31 0 -2 0
0 _ den	12 -5 0 14 -3 0
0 _ der	-13 -12 27 -27 37 -38
0 _ die	-19 -19 -22 20 6 -5
0 _ druck	0 0 39 0 0 -7
0 _ durch	-5 -12 32 -7 0 29
0 _ ein	-16 13 0 0 18 0
0 _ eine	0 -2 0 19 44 0
0 _ einge	0 -10 -7 19 0 0
0 _ errei	-1 0 0 0 17 0
0 _ es	-4 -5 -11 12 0 -13
0 _ eur	0 -11 0 0 0 0
0 _ examp	0 -2 0 0 0 0
0 _ fax	-2 -1 -3 0 0 0
0 _ fehlt	-3 0 -25 0 0 0
0 _ frau	0 0 0 0 -2 0
0 _ frist	0 8 0 -10 0 0
0 _ fuer	0 0 -1 9 -2 0
0 _ geaen	0 0 0 0 -3 0
0 _ geht	-12 0 -12 -4 0 4
0 _ gesch	0 0 13 -3 19 -1
0 _ haben	-6 0 24 0 -1 0
0 _ hat	-12 -26 0 15 -5 0
0 _ heute	25 -17 16 -7 0 0
0 _ ich	24 -23 0 2 -3 0
0 _ im	-17 -7 10 -9 -1 7
0 _ in	-30 -3 18 -17 14 0
0 _ ist	-5 -4 -7 14 17 -3
0 _ ja	0 0 0 0 0 74
0 _ kein	5 -16 32 0 -6 -4
0 _ keine	7 -5 -27 -1 0 0
0 _ kommt	34 -8 -4 -3 0 0
0 _ laeuf	-9 -3 -5 6 -5 19
0 _ man	0 0 0 -3 0 -3
0 _ mehr	-29 -1 14 0 -3 0
0 _ melde	22 -7 -13 -1 0 0
0 _ mit	-21 -1 6 0 0 0
0 _ muess	0 0 0 -16 0 0
0 _ nach	13 0 -1 6 -2 0
0 _ nachr	-5 -2 6 0 0 0
0 _ nacht	0 2 0 0 0 0
0 _ nicht	-43 -16 55 -23 -31 26
0 _ noch	0 0 0 -3 0 0
0 _ oder	0 20 0 0 0 0
0 _ oeffn	-13 0 2 0 0 0
0 _ ohne	1 -14 11 -14 -7 0
0 _ patie	-2 -2 -30 0 0 23
0 _ praxi	-4 0 0 0 0 0
0 _ progr	-49 -7 -24 -1 0 0
0 _ schri	0 0 -3 24 0 0
0 _ sein	0 -5 0 12 0 0
0 _ seit	-13 -1 10 -4 0 0
0 _ serve	-21 -2 0 0 -2 0
0 _ sich	-4 10 0 0 0 -6
0 _ sie	0 0 0 -1 2 0
0 _ sonst	0 0 -1 36 -2 -4
0 _ statt	0 0 0 -2 0 0
0 _ telef	0 0 0 -1 0 0
0 _ ueber	11 -11 -14 -11 -2 -3
0 _ uhr	50 76 19 28 9 0
0 _ um	-5 25 0 -18 0 0
0 _ und	-24 -15 -3 43 -16 16
0 _ uns	-4 35 0 -3 -2 0
0 _ unser	-8 -10 38 -2 25 0
0 _ unter	5 0 0 15 39 0
0 _ verla	0 28 0 -41 0 0
0 _ versc	0 7 -1 -1 -10 0
0 _ vom	0 -4 -18 -3 0 0
0 _ von	0 3 1 -3 0 0
0 _ vor	0 0 0 -18 -4 0
0 _ war	-1 -2 0 0 -6 0
0 _ was	0 10 0 10 0 0
0 _ wie	-8 0 0 -4 -11 0
0 _ wir	-16 0 -19 -15 -10 0
0 _ wird	0 0 0 -7 -9 0
0 _ wurde	0 -25 0 -4 -2 0
0 _ zu	0 0 -1 14 0 0
0 _ zum	-4 0 0 -1 -4 0
0 _ zurue	-4 -8 -7 0 -6 0
0 _ zwei	28 -12 -7 0 -3 0
0 ab	-7 -2 16 -41 0 0
0 aerzt	-28 0 25 0 0 0
0 alle	-14 7 19 4 0 -5
0 am	25 10 -22 5 -2 0
0 an	0 0 27 -2 0 0
0 arbei	-5 -9 17 0 -8 0
0 auf	-7 -8 -5 0 0 0
0 bei	-14 0 0 -1 -2 -2
0 beim	-9 0 -8 39 -1 0
0 bekom	-2 -8 0 2 0 0
0 betro	-1 0 0 -1 0 -11
0 bis	15 -5 -2 -20 10 30
0 bitte	15 -1 0 -13 8 0
0 bleib	36 0 -35 -3 -4 -7
0 click	0 0 44 0 0 0
0 clien	16 -16 -8 0 0 0
0 da	-4 -5 -1 0 0 -7
0 das	-5 -2 -4 20 -5 0
0 den	-7 36 -16 14 -9 0
0 der	0 -7 29 0 0 -3
0 dezem	-19 -5 -8 -11 6 0
0 die	-13 0 -3 32 8 -12
0 druck	-13 -3 -22 0 0 -23
0 dsgvo	0 -4 0 -23 0 0
0 durch	0 -7 0 -4 0 0
0 einge	0 -10 0 -9 0 0
0 eur	0 -11 0 0 0 0
0 euro	0 34 0 42 0 0
0 f	0 0 -2 0 0 -1
0 fax	0 0 -2 0 0 0
0 fehlt	-6 -13 -5 -4 0 -5
0 frau	0 0 0 0 -1 0
0 frist	0 0 -12 37 0 0
0 fuer	0 0 0 -3 0 0
0 funkt	42 -3 -15 0 0 68
0 gb	-27 20 0 -10 0 -3
0 geht	-43 -2 -7 0 0 14
0 gesch	-9 0 0 -11 -12 0
0 h	0 0 -5 21 0 0
0 haben	0 6 0 -2 -1 0
0 hat	-14 -8 0 0 -6 -4
0 ich	27 -18 0 0 0 0
0 in	-6 -6 -12 0 -4 -3
0 ist	12 8 21 21 -3 -5
0 jahre	0 -3 -4 -7 -11 0
0 janua	0 -1 0 -2 24 0
0 kein	-41 0 67 0 0 -3
0 kunde	0 51 0 -16 0 0
0 leute	55 0 1 0 -8 0
0 melde	12 0 -4 0 -3 0
0 mensc	-22 -18 0 -5 0 -3
0 minut	28 -1 -37 0 -11 17
0 mit	8 0 67 0 -2 0
0 muess	0 0 0 6 0 0
0 muss	0 0 -6 24 0 -3
0 nach	13 0 -1 0 0 0
0 nicht	-27 -1 10 -21 12 21
0 novem	-4 0 -15 -65 -13 0
0 oder	0 0 0 0 -2 0
0 oktob	-5 -10 -5 15 -6 0
0 patie	-62 -8 -27 3 0 15
0 plaet	1 -9 27 0 0 19
0 praxi	4 -4 -10 0 0 0
0 progr	-22 -3 -2 -1 0 0
0 proze	4 -4 -40 -7 -6 -1
0 schei	0 0 -10 21 0 0
0 sind	0 -5 0 -4 0 29
0 sonst	0 0 0 34 -2 -4
0 statt	0 -5 -22 -5 0 -1
0 stuec	-24 -5 52 1 -1 0
0 stund	3 6 20 33 -11 -1
0 tage	0 0 -8 2 0 -11
0 tagen	-2 0 -13 21 -2 0
0 ueber	-8 -5 -3 0 0 12
0 uhr	36 1 -23 -21 -14 -15
0 um	0 25 0 -9 0 0
0 und	-8 -26 -16 -26 -16 30
0 updat	0 0 -5 0 0 0
0 vom	0 -4 26 -2 0 0
0 von	-48 25 55 -2 -7 0
0 wenn	0 0 0 0 -3 0
0 wird	-26 0 -4 -5 0 0
0 wurde	0 3 0 -15 -3 0
0 x	13 0 7 0 0 -8
0 zieht	-15 -3 0 9 -2 -11
0 zu	-7 0 0 -7 -6 0
0 zurue	0 -9 -7 0 -7 0
?	-267 -380 -360 -264 -309 -232
? ?	27 0 -3 0 0 0
? _ ?	0 0 29 0 0 0
? _ haben	-5 0 0 -14 0 0
? _ ich	-2 0 0 0 0 0
? _ ist	20 0 0 0 0 0
? _ sind	10 0 0 0 0 0
? der	0 -3 0 0 0 0
? ich	0 0 0 -2 0 0
? our	0 0 0 -1 0 0
? wir	5 0 0 61 0 0
@account	17 111 -24 -16 -29 -19
@account@account	-8 -26 -3 0 0 -1
@account@all	9 27 -5 0 0 0
@account@ask	34 13 24 -1 -3 -1
@account@at all	-32 108 -16 -1 -1 0
@account@contract	0 -7 0 0 0 0
@account@enter	-10 -11 -13 0 0 -2
@account@fails	-4 -7 -19 0 -7 -5
@account@gone	-15 25 56 0 0 0
@account@help	-10 -7 0 0 -2 0
@account@info	0 0 0 0 0 -2
@account@let in	-6 55 0 0 21 0
@account@locked	40 -7 -3 0 -7 0
@account@log	0 48 -3 0 0 0
@account@night	-24 124 -19 -7 0 0
@account@not	9 144 -47 -1 -4 -5
@account@one	0 -2 0 0 0 -2
@account@open	0 6 -2 0 -3 0
@account@ours	-14 82 -23 -1 -9 -3
@account@password	4 -39 -5 -1 -5 0
@account@past	0 34 -16 -1 -4 0
@account@record	0 6 0 0 0 0
@account@see	0 12 0 -1 0 0
@account@server	16 43 -11 0 0 -2
@account@since	-12 15 -16 0 -9 0
@account@spam	0 26 -16 0 0 0
@account@start	0 20 0 0 0 0
@account@stranger	0 24 -3 0 0 0
@account@system	-11 -14 -10 0 0 0
@account@ti	0 -1 24 -1 -10 0
@account@until	0 12 0 -1 -4 0
@account@vendor	0 6 0 0 -16 0
@account@whole house	15 -16 -5 0 -1 0
@alarm	-23 176 -74 -6 6 20
@alarm@alarm	-10 30 -34 0 10 -1
@alarm@all	-22 9 -20 -2 -16 0
@alarm@arrive	-7 82 -45 -1 -14 -1
@alarm@ask	-4 45 0 0 -7 0
@alarm@enter	-9 88 -4 0 -14 0
@alarm@fails	-17 57 35 0 -8 -1
@alarm@files	0 -32 1 0 24 0
@alarm@help	-6 46 -9 0 15 0
@alarm@if	0 -16 0 0 -5 0
@alarm@info	0 -10 0 0 -17 0
@alarm@isolated	0 98 0 0 -13 0
@alarm@lab	-6 -1 -6 0 0 0
@alarm@machine	-5 86 -60 0 0 -1
@alarm@malware	-2 84 -2 0 27 -2
@alarm@more	-16 10 36 0 -7 0
@alarm@night	0 33 9 0 0 -1
@alarm@not	-32 18 -40 0 17 -1
@alarm@one	16 -11 18 0 26 -4
@alarm@open	-22 81 -16 0 0 0
@alarm@ours	-16 133 -10 -1 9 -1
@alarm@past	-15 -25 2 0 38 -1
@alarm@prescription	10 32 -9 0 0 0
@alarm@ransom	0 -24 0 0 0 0
@alarm@record	-8 -16 -37 0 -9 0
@alarm@scanner	0 -21 10 0 12 -4
@alarm@server	-14 56 23 0 -6 0
@alarm@since	-23 56 48 -1 -15 0
@alarm@stands	0 -13 0 0 -8 0
@alarm@start	16 23 -11 0 0 -3
@alarm@stranger	0 -36 -10 0 45 0
@alarm@system	-3 49 -3 0 -14 -1
@alarm@until	-11 29 13 -2 -3 -2
@alarm@vendor	0 -8 0 0 -2 -1
@alarm@whole house	-3 15 0 0 -2 0
@alarm@wish	-2 -11 32 0 -1 0
@alarm@works	16 -21 -37 0 -13 -7
@all	213 -5 164 -42 1 39
@all@account	83 -47 50 0 -7 -7
@all@alarm	-54 -19 20 0 26 -5
@all@all	-38 -30 4 -2 -11 -31
@all@arrive	18 -12 42 -4 0 -34
@all@ask	-92 76 43 23 17 19
@all@at all	4 17 -91 -13 49 3
@all@authority	0 15 -1 -15 32 0
@all@away	97 -23 -13 -13 -2 -29
@all@billing	-26 -3 66 -3 -3 0
@all@broken	35 11 83 0 -15 -52
@all@by hand	2 -19 31 -8 -14 -53
@all@calendar	-34 -14 94 -6 -4 -25
@all@card	6 -6 68 -4 -6 -2
@all@contact	19 0 59 0 40 -1
@all@contract	95 -6 21 0 -3 0
@all@device	-22 7 125 0 -1 -8
@all@due	43 20 -5 -31 11 24
@all@eau	-11 -4 14 0 -1 28
@all@else fine	26 -21 -93 9 -26 155
@all@empty	91 -19 39 -7 -13 -21
@all@encrypted	-90 141 -29 0 -4 -22
@all@enter	29 -6 57 -7 0 -6
@all@fails	55 -12 -21 -4 -19 0
@all@fear	30 0 -10 0 -12 45
@all@files	-61 99 -28 14 0 -10
@all@gone	19 21 18 -13 -11 -31
@all@help	81 -27 -29 -2 -78 -3
@all@if	20 -2 27 -8 -18 -14
@all@info	29 -7 -6 0 -40 14
@all@isolated	-8 55 -12 0 -1 0
@all@issue	-83 -19 143 0 -8 -42
@all@itself	-15 0 45 0 0 -6
@all@lab	-64 25 119 0 0 -16
@all@let in	17 1 -15 0 0 0
@all@letter	-14 15 12 -4 0 -2
@all@locked	109 38 -9 -5 -13 -7
@all@log	10 -40 -32 0 -5 -3
@all@machine	94 -79 9 -24 41 -62
@all@malware	-16 28 -21 0 -6 0
@all@money	0 -21 -6 2 -2 0
@all@more	73 -24 -2 -1 -12 25
@all@mouse	8 2 -14 0 0 -1
@all@night	59 42 32 -49 39 61
@all@not	22 -34 63 -24 -21 -3
@all@one	13 -5 92 -5 -62 -14
@all@open	37 54 48 -7 -26 -4
@all@ours	71 60 37 32 100 -54
@all@over	-5 -3 12 -7 -17 -19
@all@password	18 19 -9 -11 -9 -4
@all@past	-22 54 3 8 3 -11
@all@patients	40 0 -64 0 -15 21
@all@phone	4 -2 32 0 -2 -1
@all@prescription	-5 5 57 -10 -21 -50
@all@printer	4 -9 69 0 -1 -29
@all@ransom	0 -6 -5 25 -3 0
@all@record	37 75 46 3 -22 -45
@all@refused	13 -3 -3 -19 -16 -19
@all@see	-59 24 37 -4 -7 0
@all@send	83 -10 25 -3 -40 -1
@all@server	58 6 -84 0 -3 -3
@all@shut	-2 -37 -63 -1 -23 -3
@all@since	-26 -5 15 -5 80 -61
@all@slow	-60 29 118 -2 -21 -11
@all@small	5 2 -102 -3 -14 -25
@all@spam	39 33 37 0 -8 18
@all@stands	46 2 -51 -3 -26 -32
@all@start	58 -15 -44 -6 -24 13
@all@strange	-1 30 -7 0 0 0
@all@stranger	1 -15 -15 0 0 0
@all@stuck	76 -9 3 4 -4 -3
@all@system	89 -12 -51 35 32 17
@all@thanks	-2 -3 0 0 34 -6
@all@ti	-1 -7 1 -3 25 -9
@all@treat	-91 -7 24 -3 -1 -16
@all@until	-7 42 35 -32 -29 31
@all@update	19 0 -23 0 0 14
@all@vendor	51 -5 48 -8 48 -48
@all@waiting	-15 -11 46 6 -18 -3
@all@whole house	101 -18 -1 -14 6 12
@all@wish	-24 -11 -2 0 -12 -11
@all@works	-45 -10 63 -7 43 17
@arrive	-5 -20 35 36 -21 61
@arrive@alarm	33 28 2 0 0 -3
@arrive@all	56 -43 -83 0 -2 17
@arrive@arrive	54 -12 -77 0 12 -27
@arrive@ask	48 14 17 19 -6 -11
@arrive@at all	23 22 32 -8 -22 -7
@arrive@by hand	10 -9 -8 0 0 -4
@arrive@calendar	-6 0 32 0 0 -1
@arrive@card	-19 -5 33 -3 0 -11
@arrive@contact	15 -13 35 0 0 -2
@arrive@due	-4 -3 38 0 0 0
@arrive@else fine	35 -1 -54 0 0 33
@arrive@empty	14 -5 28 0 0 10
@arrive@enter	6 -4 1 -2 12 39
@arrive@fails	32 -3 -6 0 -6 -1
@arrive@files	-27 -18 36 -8 0 -2
@arrive@gone	2 -4 -26 -5 0 0
@arrive@help	0 34 -1 -1 20 35
@arrive@if	13 -5 -11 0 -7 -6
@arrive@info	-41 0 25 36 -7 20
@arrive@issue	14 -2 2 -1 -2 -10
@arrive@kim	0 -2 11 -2 0 0
@arrive@lab	14 0 -42 -8 -8 -4
@arrive@letter	-5 0 -4 0 0 0
@arrive@lure	0 -3 0 0 0 0
@arrive@machine	61 13 -58 0 -7 -8
@arrive@malware	0 -15 0 0 0 -4
@arrive@more	71 8 -15 -5 -14 -4
@arrive@night	-56 5 88 -14 -1 11
@arrive@not	11 -11 20 -28 -39 -17
@arrive@one	-33 18 62 0 -16 6
@arrive@open	12 2 -32 0 -3 0
@arrive@ours	-21 33 -7 8 -15 110
@arrive@over	-6 36 1 0 62 -3
@arrive@password	-7 0 27 0 0 24
@arrive@past	29 22 -48 18 -2 0
@arrive@patients	-14 -8 37 -3 0 -18
@arrive@phone	-7 -4 17 0 0 -6
@arrive@prescription	52 -19 -21 16 -2 -8
@arrive@printer	-36 -2 26 -1 -4 -8
@arrive@ransom	-10 -16 -8 0 0 -5
@arrive@record	-9 -21 22 12 -7 -30
@arrive@refused	0 -3 30 36 -4 0
@arrive@send	-15 -7 13 0 -4 22
@arrive@server	33 -11 -29 0 0 0
@arrive@shut	-21 -6 26 -2 14 -11
@arrive@since	-41 18 59 -22 -7 5
@arrive@slow	0 1 0 0 0 0
@arrive@small	26 -9 -26 0 -7 -2
@arrive@spam	-1 -10 -14 0 -2 -19
@arrive@stands	-17 -17 55 -3 0 -12
@arrive@start	13 -6 60 -2 -4 18
@arrive@strange	-7 -10 -6 0 0 0
@arrive@stranger	-8 3 18 -6 0 -2
@arrive@stuck	-8 0 16 -3 0 -11
@arrive@system	48 -4 -17 0 0 -5
@arrive@ti	-7 0 -3 0 0 0
@arrive@treat	27 0 29 0 -3 -8
@arrive@until	-22 22 14 35 -2 -6
@arrive@update	0 -7 -29 0 0 -1
@arrive@vendor	-13 5 -25 0 -9 40
@arrive@whole house	-28 -2 31 0 0 -9
@arrive@works	-26 -9 3 0 -12 40
@ask	11 -37 4 27 4 1
@ask@account	-19 46 0 0 0 0
@ask@alarm	-6 4 0 -2 -11 -1
@ask@all	-42 -3 2 -2 -80 -65
@ask@arrive	-94 -2 128 13 -3 -15
@ask@ask	-14 -82 -109 -79 8 20
@ask@at all	-14 32 -79 -23 -15 21
@ask@authority	-2 -6 -10 -9 -13 -6
@ask@away	26 8 -61 -1 0 -10
@ask@backup	0 0 -20 4 0 0
@ask@billing	-2 -10 19 11 -12 -9
@ask@broken	-88 -4 57 4 -5 8
@ask@by hand	71 -1 25 -11 -11 17
@ask@calendar	25 -2 22 26 -11 36
@ask@card	77 -2 -51 -1 48 -29
@ask@clicked	0 27 -8 0 -4 -1
@ask@contact	10 -5 -46 -4 -24 41
@ask@contract	-45 23 69 -10 -4 38
@ask@device	0 0 -16 0 0 -5
@ask@drug	72 0 -1 0 0 -11
@ask@due	41 16 -59 54 -31 -18
@ask@eau	-22 0 -9 -6 17 -4
@ask@else fine	10 13 12 17 -5 -14
@ask@empty	115 -18 1 0 -6 -2
@ask@encrypted	-9 35 -16 -4 -7 0
@ask@enter	-80 -9 90 -18 -3 -16
@ask@fails	2 -1 67 0 -2 -3
@ask@fear	34 0 -9 0 0 -10
@ask@files	0 55 -9 -7 -2 -1
@ask@gone	-8 38 -31 41 0 -3
@ask@help	7 -22 11 -17 -7 -4
@ask@if	6 -36 47 16 -32 -5
@ask@info	5 -8 2 -14 -40 68
@ask@isolated	10 -1 0 -8 -1 -8
@ask@issue	6 -7 6 -4 2 0
@ask@itself	-29 8 9 2 -4 68
@ask@kim	6 23 -36 0 -3 0
@ask@lab	38 0 -43 0 -7 14
@ask@let in	-14 21 28 3 -1 38
@ask@letter	0 -8 -11 0 0 -2
@ask@locked	29 6 -10 0 -3 -1
@ask@log	1 -3 0 16 -11 0
@ask@lure	0 -2 0 0 -8 -5
@ask@machine	8 15 42 -1 0 -23
@ask@malware	-8 -61 -5 0 -5 0
@ask@money	-3 35 -11 45 -3 -4
@ask@more	-9 0 -16 -12 18 64
@ask@mouse	-9 45 -6 0 0 -5
@ask@night	42 -22 -43 19 -51 -12
@ask@not	124 55 -23 1 60 -24
@ask@one	102 -24 -17 -7 -37 -14
@ask@open	-43 -8 53 -4 -30 -12
@ask@ours	-23 -86 -4 36 -28 -24
@ask@outgoing	0 -17 0 0 0 0
@ask@over	-30 -6 3 -1 -111 -9
@ask@password	-24 -6 -60 -1 -37 -2
@ask@past	121 43 -24 -12 1 -18
@ask@patients	56 -26 -71 15 -3 44
@ask@phone	-20 31 -16 0 -33 41
@ask@prescription	-54 -24 49 41 -11 61
@ask@printer	-3 0 -8 -3 7 0
@ask@ransom	-24 38 -17 10 -2 -2
@ask@record	98 5 -74 0 -16 -19
@ask@refused	12 -5 -9 -6 0 0
@ask@remote	0 -20 -6 -4 -12 0
@ask@scanner	0 0 -10 0 0 0
@ask@see	94 -4 -52 20 -4 18
@ask@send	-11 13 -8 18 -3 18
@ask@server	2 40 -9 -8 -8 -4
@ask@shut	-43 -19 -23 -36 75 -7
@ask@since	-16 -10 -14 14 -74 11
@ask@slow	-10 0 -9 0 -5 0
@ask@small	-16 0 28 -4 -9 0
@ask@spam	35 -7 -19 -1 -3 26
@ask@stands	20 8 -18 -7 0 27
@ask@start	25 -37 -9 -14 -38 -106
@ask@strange	0 13 -20 -4 0 0
@ask@stranger	-19 39 -7 -2 -19 -7
@ask@stuck	33 0 -13 7 -11 -5
@ask@system	59 -26 -34 -11 17 -7
@ask@thanks	8 -14 -2 0 37 -2
@ask@ti	-1 -12 -84 -7 -3 -14
@ask@treat	48 -5 39 -22 -7 49
@ask@until	-72 -2 14 77 -34 29
@ask@update	-34 -13 -42 -24 50 0
@ask@vendor	0 19 14 19 -89 -11
@ask@waiting	6 0 28 -7 -15 13
@ask@whole house	58 -5 43 -28 17 -18
@ask@wish	-24 -21 27 -4 -17 -6
@ask@works	7 14 -37 3 -45 -94
@at all	112 -9 40 -1 -11 8
@at all@alarm	-27 -47 -4 0 -4 -8
@at all@all	-31 -34 7 -5 -5 -23
@at all@arrive	27 -10 33 -1 -3 -7
@at all@ask	53 -32 -34 15 15 0
@at all@at all	25 6 2 -1 0 -6
@at all@broken	-33 0 -16 0 0 54
@at all@calendar	-2 0 42 -11 0 34
@at all@card	-2 0 -7 0 0 -8
@at all@clicked	-17 -19 -3 0 0 -6
@at all@contact	-3 0 31 -4 -2 0
@at all@due	-11 0 64 -13 44 0
@at all@else fine	0 -2 41 0 -4 -12
@at all@empty	14 0 39 0 0 -1
@at all@encrypted	-70 -11 -12 -1 -6 -30
@at all@enter	9 2 -45 -4 0 -6
@at all@fails	0 0 -11 0 0 -4
@at all@files	-24 0 29 0 0 0
@at all@gone	-3 -18 16 0 0 0
@at all@help	87 0 65 0 -29 34
@at all@if	-12 0 -8 -29 0 -1
@at all@info	-16 0 6 -1 -71 68
@at all@issue	33 0 -4 0 -7 4
@at all@let in	-2 -30 -3 -4 -5 -4
@at all@lure	0 -18 0 0 0 0
@at all@machine	82 -33 -74 -8 -7 -10
@at all@more	118 -21 -92 69 -4 -56
@at all@night	9 12 7 -2 0 -6
@at all@not	-6 0 30 -16 -3 64
@at all@one	-26 -6 22 -1 -19 56
@at all@open	55 -26 2 21 -3 15
@at all@ours	9 -17 23 -54 7 24
@at all@over	19 0 -2 -2 -28 0
@at all@past	-4 -18 10 15 -19 -2
@at all@patients	-14 -10 -26 -7 -25 6
@at all@phone	-3 0 11 0 -1 0
@at all@prescription	-54 -18 13 0 -9 41
@at all@printer	20 -2 18 0 -7 -2
@at all@record	60 -21 52 -4 -1 -26
@at all@remote	0 0 -3 0 0 0
@at all@see	44 25 12 0 -5 -6
@at all@send	-7 -5 -7 48 -1 0
@at all@server	47 -7 -13 0 0 0
@at all@shut	-41 -17 26 -19 33 -7
@at all@since	5 -5 -20 -2 38 -5
@at all@spam	-12 0 36 -1 0 0
@at all@stands	5 0 -14 -1 -1 -1
@at all@start	131 -13 -62 -4 12 -7
@at all@strange	-5 -13 -2 0 -13 -7
@at all@stranger	11 0 -6 0 -1 0
@at all@stuck	5 0 47 0 -1 -2
@at all@system	-14 -10 12 -2 -8 -5
@at all@ti	0 -1 6 0 0 0
@at all@treat	35 -4 -7 -4 0 -6
@at all@until	-15 12 60 -12 -4 -4
@at all@update	-6 16 28 -1 -10 -2
@at all@vendor	-5 13 -62 -5 8 -6
@at all@waiting	-8 -3 0 0 -1 -1
@at all@whole house	33 -5 3 0 -2 0
@at all@wish	-18 0 -7 -1 -3 0
@at all@works	48 -7 -114 -19 22 -24
@authority	9 -25 -120 160 26 0
@authority@all	13 -15 -23 -11 0 -1
@authority@arrive	0 -5 23 28 0 27
@authority@ask	-9 0 -8 -76 19 0
@authority@at all	-3 0 -28 32 23 0
@authority@authority	-6 0 0 -16 0 -2
@authority@billing	0 -1 -59 -2 -3 0
@authority@broken	-25 0 14 0 0 0
@authority@due	0 -10 -24 47 -8 0
@authority@else fine	0 0 0 4 -1 -9
@authority@empty	-11 0 23 16 0 0
@authority@enter	10 0 24 11 0 29
@authority@fails	0 -1 -53 37 -10 0
@authority@files	0 -12 -11 19 0 0
@authority@gone	-7 0 -6 8 -1 0
@authority@help	0 24 -11 -16 19 35
@authority@if	-4 0 -2 -7 0 0
@authority@info	0 -2 7 48 -7 0
@authority@isolated	0 0 0 -5 0 0
@authority@issue	0 0 1 11 0 0
@authority@kim	0 0 -6 -8 -2 -1
@authority@let in	0 0 -2 49 6 0
@authority@money	0 -6 0 -26 0 -2
@authority@more	0 0 -17 38 -8 0
@authority@night	-6 -16 -3 134 33 0
@authority@not	0 -1 4 131 10 -10
@authority@one	14 25 7 35 14 -2
@authority@open	0 0 0 -18 -1 0
@authority@ours	-17 -13 -32 34 -23 22
@authority@past	-6 -14 12 31 -13 0
@authority@prescription	7 -1 0 -1 -2 0
@authority@record	7 0 0 11 0 -5
@authority@refused	0 0 -35 35 -9 0
@authority@see	-11 0 -1 19 0 0
@authority@send	0 0 -2 -11 -4 0
@authority@shut	-28 0 0 -18 0 0
@authority@since	-3 -11 -4 75 21 -2
@authority@start	0 0 -5 44 -9 -1
@authority@stuck	4 -4 18 5 0 -1
@authority@system	-6 0 1 -7 -9 0
@authority@until	-33 -35 -47 216 0 -19
@authority@vendor	0 -10 3 -51 34 0
@authority@whole house	-37 0 -1 1 0 -1
@authority@wish	0 0 -2 -7 0 0
@authority@works	0 0 43 34 -9 -1
@away	238 -33 -26 -3 -32 -40
@away@all	-21 -24 -20 0 -20 -9
@away@arrive	0 -9 -16 0 0 0
@away@ask	36 17 -41 -7 -19 -7
@away@at all	-4 14 -10 -2 0 0
@away@away	43 -7 -22 -2 0 -3
@away@contact	0 -3 -6 0 0 0
@away@due	-40 0 4 -13 -22 -3
@away@empty	17 0 -31 0 0 -1
@away@enter	1 7 -16 0 0 0
@away@fails	-5 0 3 16 0 0
@away@gone	60 -7 -27 0 0 0
@away@help	-1 0 -4 16 -18 -3
@away@if	-1 0 0 0 0 0
@away@issue	-7 0 -6 0 -6 17
@away@machine	-11 -8 17 0 0 0
@away@more	-57 -7 22 -2 0 0
@away@night	-32 0 -4 16 0 0
@away@not	-25 8 -72 -2 -5 -29
@away@one	-28 -3 -10 11 -4 0
@away@open	26 11 -28 0 0 0
@away@ours	34 -2 -31 14 23 15
@away@past	39 -28 -22 -5 -6 0
@away@patients	6 -1 -2 0 0 0
@away@phone	40 -3 -15 0 -4 0
@away@prescription	-10 -17 8 0 28 0
@away@record	15 0 -31 0 0 -13
@away@see	12 0 -16 0 0 0
@away@send	-18 30 -14 0 -7 -1
@away@server	-13 -13 -8 0 0 0
@away@shut	-12 -7 -1 0 -19 0
@away@since	-55 -27 -11 -4 -2 0
@away@stands	12 0 -32 0 0 0
@away@start	-27 -4 4 -9 -22 -3
@away@strange	-5 39 0 0 -1 0
@away@stuck	5 -5 1 -4 -3 -1
@away@system	55 2 -20 0 -2 -1
@away@ti	-1 -4 2 -2 0 0
@away@until	-8 -24 0 -2 0 0
@away@vendor	-18 30 3 0 0 0
@away@whole house	-34 22 -35 -2 0 0
@away@wish	12 0 0 -1 0 0
@away@works	19 0 -7 -10 -22 30
@backup	-38 13 158 22 -3 -22
@backup@alarm	0 -37 48 0 0 0
@backup@all	-7 -18 -10 0 -2 0
@backup@ask	0 0 18 -12 -5 0
@backup@authority	0 -3 0 48 0 0
@backup@backup	0 -15 -9 0 -1 0
@backup@due	-6 -12 73 22 -2 -14
@backup@encrypted	0 11 -5 0 0 0
@backup@fails	-21 -42 122 -1 -10 0
@backup@files	0 45 -21 0 0 0
@backup@gone	-16 49 -8 14 38 0
@backup@help	-5 -1 31 16 -7 0
@backup@if	0 -4 -1 -3 -9 0
@backup@info	0 18 -6 0 -21 0
@backup@night	-17 -28 52 73 6 0
@backup@not	-15 24 111 -24 26 -9
@backup@one	0 10 -6 -3 -21 0
@backup@open	0 -19 20 0 0 0
@backup@ours	-27 43 53 33 -10 -2
@backup@past	-16 59 25 4 7 0
@backup@refused	0 -3 -4 47 0 0
@backup@server	19 21 7 0 -5 0
@backup@shut	-26 -4 73 0 0 0
@backup@since	-31 12 111 0 -4 0
@backup@start	-1 -4 135 -20 -8 -19
@backup@stranger	0 -7 16 0 -2 0
@backup@until	13 0 17 1 0 -2
@backup@vendor	0 0 0 0 -7 0
@backup@works	-6 -4 76 -20 -2 -12
@billing	-133 -71 119 44 -28 -27
@billing@alarm	0 16 1 0 0 0
@billing@all	-27 0 155 -5 0 -15
@billing@arrive	-5 0 29 11 0 31
@billing@ask	-23 -8 40 78 20 -12
@billing@at all	-3 0 -58 29 23 -4
@billing@authority	-2 -1 12 -43 56 0
@billing@away	-13 0 -71 37 0 -22
@billing@billing	0 -1 -66 -38 54 0
@billing@broken	-5 0 84 -2 0 0
@billing@by hand	0 0 24 0 0 -10
@billing@contact	0 0 -13 0 0 0
@billing@contract	0 0 28 29 0 0
@billing@due	0 -5 52 10 -17 -1
@billing@else fine	0 -1 -2 29 -1 -30
@billing@empty	-10 -8 117 -45 0 0
@billing@encrypted	0 -8 11 -2 0 0
@billing@enter	-10 -5 54 11 0 31
@billing@fails	-19 -1 152 -78 -10 0
@billing@files	0 -4 28 -2 -5 0
@billing@gone	-13 -2 -29 38 -1 0
@billing@help	0 0 -35 37 23 28
@billing@if	-6 0 40 1 0 0
@billing@info	-8 0 24 30 -18 -15
@billing@isolated	0 0 0 -5 0 0
@billing@issue	9 0 2 -9 -1 -15
@billing@kim	0 0 -11 -9 -4 -1
@billing@let in	0 0 -3 22 28 0
@billing@machine	-16 -8 3 0 0 0
@billing@money	0 0 -1 -14 0 -2
@billing@more	0 0 18 41 -6 0
@billing@night	-4 -28 -42 96 15 -1
@billing@not	-29 0 131 22 7 -19
@billing@one	0 -21 14 7 -4 -15
@billing@open	-13 -8 22 -33 0 0
@billing@ours	-28 16 -5 123 -27 6
@billing@over	-5 0 -1 0 -5 -8
@billing@past	0 -3 -2 79 -16 0
@billing@patients	0 0 -1 2 0 -3
@billing@phone	-1 -2 0 -2 -4 0
@billing@prescription	-5 0 9 6 0 -6
@billing@record	-5 0 18 35 0 0
@billing@refused	0 0 -2 -13 -7 0
@billing@see	-2 0 -12 8 0 0
@billing@send	0 -1 70 50 -9 -3
@billing@shut	0 -1 23 25 -6 0
@billing@since	2 -16 56 58 22 -1
@billing@start	-34 0 19 -1 0 -1
@billing@stranger	-1 -2 -26 0 0 -1
@billing@stuck	-33 0 62 -1 0 0
@billing@system	-10 -8 13 3 -9 0
@billing@until	2 -30 16 74 61 -16
@billing@update	0 0 -14 -15 0 0
@billing@vendor	0 -10 -1 -4 53 0
@billing@whole house	0 0 12 -1 0 -23
@billing@wish	0 0 -22 21 -5 0
@billing@works	0 0 100 -7 0 7
@broken	250 -54 126 -8 -98 -26
@broken@all	70 -14 51 0 -19 -32
@broken@arrive	-60 6 66 -12 -6 -17
@broken@ask	-4 -3 -39 -1 -6 23
@broken@at all	-27 -5 17 0 -3 -9
@broken@away	-20 -3 2 0 0 0
@broken@broken	-37 0 -7 0 0 0
@broken@by hand	32 0 -1 0 -3 0
@broken@calendar	23 -2 -21 0 -6 0
@broken@card	-16 0 26 0 0 0
@broken@contact	-6 0 27 0 0 -4
@broken@else fine	-10 0 26 0 0 18
@broken@enter	-63 0 115 -10 -6 -10
@broken@fails	-27 0 -24 0 0 0
@broken@gone	8 -3 19 0 -3 0
@broken@help	85 -5 -49 -6 -13 -1
@broken@if	-19 0 28 0 0 11
@broken@info	-53 -1 32 0 -2 -12
@broken@lure	-11 0 19 0 -2 -4
@broken@machine	13 -15 14 0 -17 -20
@broken@more	29 0 -30 0 0 -2
@broken@night	100 -3 -18 7 -18 -3
@broken@not	-18 -13 -70 0 -17 -14
@broken@one	-4 -16 61 -2 -13 -32
@broken@open	4 -10 4 -2 0 -20
@broken@ours	-58 -11 12 -12 -26 49
@broken@over	-17 -2 122 0 -16 0
@broken@past	15 -11 3 0 -3 -13
@broken@patients	28 -1 67 0 0 -11
@broken@phone	-13 0 16 0 0 0
@broken@prescription	-7 0 34 -5 -2 -2
@broken@record	88 -5 -26 0 0 -6
@broken@server	6 0 -31 0 -2 -1
@broken@shut	-5 0 16 7 0 0
@broken@since	18 -6 -50 -6 -3 6
@broken@start	62 -5 21 0 0 -19
@broken@stranger	21 -1 -12 0 0 0
@broken@system	8 0 1 0 0 0
@broken@ti	-7 0 98 0 0 0
@broken@treat	-9 0 27 0 0 22
@broken@until	42 -3 -57 -14 0 -5
@broken@vendor	-37 0 -10 0 0 -6
@broken@waiting	113 0 30 -5 -2 0
@broken@whole house	132 -5 -53 0 0 -15
@broken@works	4 -1 116 0 -12 5
@by hand	191 -10 -24 -26 -55 61
@by hand@all	-4 -7 14 -4 -6 3
@by hand@arrive	61 0 -12 0 0 29
@by hand@ask	83 -15 14 -5 -8 6
@by hand@at all	0 -9 -9 0 0 20
@by hand@broken	-3 0 -5 0 0 0
@by hand@by hand	50 -6 -29 -18 0 -19
@by hand@calendar	18 -1 -36 0 0 39
@by hand@due	12 0 18 0 0 -14
@by hand@else fine	5 0 13 0 0 8
@by hand@empty	-19 33 -1 0 0 0
@by hand@enter	33 0 -2 0 0 31
@by hand@files	-5 39 -9 0 0 0
@by hand@if	-1 0 0 0 0 -3
@by hand@info	-40 0 9 0 -6 0
@by hand@issue	17 2 -20 0 -3 16
@by hand@machine	62 12 -46 0 -2 -13
@by hand@more	6 31 3 0 0 -3
@by hand@night	22 -4 8 -3 14 -2
@by hand@not	90 -10 -91 -23 -5 -8
@by hand@one	-15 29 -38 0 -5 -3
@by hand@open	58 -17 -63 0 -3 6
@by hand@ours	108 -22 -8 -4 13 66
@by hand@past	15 -21 -1 0 -13 0
@by hand@patients	25 -4 -8 0 0 20
@by hand@prescription	38 -1 2 -9 0 -27
@by hand@record	66 -9 -31 -3 -4 -16
@by hand@shut	62 -4 -13 -2 -9 -5
@by hand@since	28 -3 14 -3 14 45
@by hand@small	25 0 -4 0 0 0
@by hand@stands	-43 -13 -26 0 -2 62
@by hand@start	-20 0 13 0 -26 39
@by hand@stuck	-18 -1 -25 0 -4 45
@by hand@system	35 -8 -32 -1 0 0
@by hand@treat	-61 -1 -14 0 -1 18
@by hand@until	62 0 -18 -11 0 -1
@by hand@vendor	32 -1 0 0 -12 0
@by hand@waiting	-6 -2 -11 0 0 -4
@by hand@wish	42 0 -1 0 0 0
@by hand@works	-14 -3 2 0 -2 148
@calendar	-61 -27 66 -63 -4 4
@calendar@all	-66 7 70 -3 -6 -11
@calendar@arrive	23 -1 33 0 0 -1
@calendar@ask	-25 -9 82 23 -11 -2
@calendar@at all	-12 0 25 5 -5 0
@calendar@away	29 -7 41 0 0 0
@calendar@calendar	8 -1 -73 0 -6 -17
@calendar@card	55 -2 41 0 -1 -1
@calendar@contact	18 0 -37 0 34 24
@calendar@empty	-48 -12 169 -3 -6 -48
@calendar@enter	23 0 9 0 0 -1
@calendar@gone	20 -16 210 0 -5 -7
@calendar@help	0 0 4 17 -11 0
@calendar@info	-17 -8 14 -10 0 -1
@calendar@isolated	0 -10 38 0 0 0
@calendar@issue	0 0 4 0 0 38
@calendar@lab	52 0 -70 -2 0 39
@calendar@log	-9 18 15 0 0 -1
@calendar@machine	-39 0 48 0 -1 0
@calendar@more	-68 0 48 10 0 -19
@calendar@night	1 -8 -13 -37 0 0
@calendar@not	10 -22 89 75 -29 25
@calendar@one	-49 -9 2 -8 -3 0
@calendar@open	-67 14 59 -5 0 5
@calendar@ours	-17 -8 136 20 20 33
@calendar@over	0 0 -11 0 80 0
@calendar@past	5 23 5 -11 -5 0
@calendar@patients	-6 0 24 -3 0 0
@calendar@prescription	7 8 21 0 0 17
@calendar@record	86 -2 -90 46 8 -48
@calendar@remote	0 0 0 -7 0 0
@calendar@see	46 -5 9 -2 -1 -14
@calendar@shut	29 0 -44 0 -8 0
@calendar@since	11 -2 -9 -5 -1 0
@calendar@small	40 0 -59 0 -4 -8
@calendar@stands	-11 -10 17 -11 0 0
@calendar@start	-20 4 62 0 0 -9
@calendar@stranger	0 -10 -12 0 0 0
@calendar@stuck	-4 0 68 12 0 -14
@calendar@system	-53 0 69 0 -6 0
@calendar@until	3 0 57 -183 -1 -2
@calendar@update	0 0 -72 0 0 -1
@calendar@vendor	0 0 -4 -14 0 0
@calendar@whole house	8 0 47 -3 0 -7
@calendar@wish	0 0 0 -2 0 0
@calendar@works	-52 -1 15 -2 0 22
@card	-56 -36 76 -8 2 -42
@card@all	-68 -8 136 0 -5 40
@card@arrive	-32 0 -27 0 15 -1
@card@ask	6 -1 92 3 -4 -7
@card@at all	-29 -3 -27 0 0 0
@card@broken	-64 0 38 0 0 -16
@card@by hand	-62 -9 44 0 0 0
@card@calendar	22 0 -31 0 -10 66
@card@card	-24 -4 146 -2 -21 -9
@card@contract	0 0 0 0 -2 -4
@card@due	0 0 -5 14 0 -16
@card@else fine	0 0 -18 0 0 41
@card@empty	123 0 -61 0 0 0
@card@fails	0 -2 77 0 -11 -8
@card@gone	48 -8 -44 -1 0 -3
@card@help	0 0 -8 0 -24 0
@card@if	18 0 6 -1 0 0
@card@info	4 0 -8 0 -11 -6
@card@issue	-22 -5 -35 19 -1 -3
@card@let in	0 24 -19 -3 -4 -1
@card@letter	0 0 -25 0 -1 -3
@card@locked	-13 -11 88 -1 0 0
@card@machine	28 -8 -18 0 0 -13
@card@more	-50 0 81 -2 -5 0
@card@night	41 -5 20 -15 32 0
@card@not	9 -21 101 48 -26 19
@card@one	11 -7 30 -8 -11 -31
@card@open	23 -21 -7 0 -9 12
@card@ours	-55 -13 139 30 -4 -21
@card@over	0 0 -7 0 112 0
@card@password	-4 0 17 -2 0 0
@card@past	-15 -7 5 0 32 0
@card@patients	22 0 -44 0 0 8
@card@prescription	33 13 7 -4 -7 0
@card@shut	4 -2 56 0 -13 -3
@card@since	-81 0 45 -47 23 15
@card@slow	-16 0 11 -4 0 -7
@card@stands	0 -5 -5 0 0 0
@card@start	-4 13 -23 14 -2 -12
@card@stuck	-33 0 13 0 0 0
@card@ti	-10 0 71 0 -11 -2
@card@until	-25 0 -51 31 42 -5
@card@update	0 0 -28 0 0 0
@card@waiting	-11 0 27 -4 -2 -11
@card@works	34 -1 -8 9 -7 12
@clicked	-2 105 -38 0 -1 -19
@clicked@alarm	0 47 0 0 -1 -1
@clicked@all	-2 6 -7 0 -4 0
@clicked@ask	7 22 -7 0 17 0
@clicked@clicked	0 19 0 0 0 0
@clicked@contract	0 27 0 0 0 0
@clicked@fails	0 22 -1 0 -1 -1
@clicked@gone	-2 -13 0 0 0 0
@clicked@let in	-4 26 0 0 0 0
@clicked@lure	0 -29 0 0 -4 0
@clicked@machine	0 40 -1 0 -3 0
@clicked@mouse	-16 27 0 0 -2 -1
@clicked@not	-4 -32 0 0 -5 0
@clicked@open	-7 25 0 0 0 0
@clicked@ours	-4 6 0 0 -7 0
@clicked@password	0 33 -7 0 0 0
@clicked@past	0 9 0 0 0 0
@clicked@since	-8 103 -1 0 10 -2
@clicked@works	-13 28 0 0 15 -1
@contact	-2 -27 19 -92 -9 -22
@contact@all	18 -1 -18 0 -3 -1
@contact@arrive	-12 0 49 0 0 21
@contact@ask	-21 19 -27 -2 -26 -3
@contact@at all	0 -5 31 0 0 -8
@contact@away	-7 0 0 0 0 0
@contact@broken	-28 0 11 0 -2 0
@contact@calendar	11 0 -6 0 -2 11
@contact@contact	0 6 -9 -1 -6 -9
@contact@contract	0 28 -2 0 -3 -1
@contact@due	0 -16 0 0 0 -7
@contact@empty	8 0 -1 -4 -3 0
@contact@encrypted	0 -25 0 0 0 0
@contact@enter	-12 50 29 0 0 21
@contact@fails	0 -3 -10 0 -2 0
@contact@help	55 5 -22 -2 -34 -18
@contact@if	0 0 -14 0 -11 0
@contact@info	0 0 -26 -1 8 23
@contact@isolated	0 -3 0 0 8 0
@contact@let in	23 14 0 -4 0 0
@contact@letter	0 0 28 0 0 -9
@contact@log	0 -3 0 0 0 -3
@contact@lure	0 -4 -23 0 -22 0
@contact@machine	27 -15 -12 0 0 -3
@contact@more	0 -7 3 0 58 -1
@contact@night	-39 -17 -19 -32 -50 0
@contact@not	-4 4 -78 -10 48 64
@contact@one	-5 8 -27 -4 14 -5
@contact@open	0 -42 0 0 0 0
@contact@ours	-8 -56 -19 -12 -28 -9
@contact@over	0 0 0 0 52 0
@contact@password	0 4 0 0 -1 0
@contact@past	5 3 15 0 41 0
@contact@patients	0 0 0 0 0 -5
@contact@phone	-11 -9 7 0 -8 -1
@contact@prescription	20 -10 -6 0 14 0
@contact@refused	0 -2 -10 0 -15 0
@contact@remote	0 30 0 0 0 0
@contact@see	-2 0 0 -4 -14 0
@contact@send	0 -7 7 0 -3 -16
@contact@server	0 -16 -5 0 -2 0
@contact@shut	-16 -9 -11 0 6 0
@contact@since	9 -2 -30 -5 13 -3
@contact@small	0 0 4 0 0 0
@contact@spam	-3 -11 0 0 23 0
@contact@stands	-1 16 -8 0 0 -1
@contact@start	-20 0 36 0 0 24
@contact@strange	0 20 -11 0 15 0
@contact@stranger	-2 -64 0 0 -2 0
@contact@stuck	0 16 -10 0 -3 0
@contact@system	-16 20 -29 0 -3 -1
@contact@thanks	8 0 0 0 -6 0
@contact@until	-2 -2 -20 -68 -1 0
@contact@vendor	-3 22 -9 0 -25 -2
@contact@whole house	-11 -8 -1 -6 -12 14
@contact@wish	0 0 0 -4 0 0
@contact@works	-8 30 -8 0 -1 16
@contract	-38 20 -29 -93 -37 -15
@contract@account	-2 46 -3 0 0 0
@contract@alarm	16 -4 0 0 0 0
@contract@all	41 -1 -21 0 -3 0
@contract@arrive	-6 0 14 0 -10 0
@contract@ask	15 -3 -26 -2 -14 23
@contract@at all	15 8 -7 0 -6 -1
@contract@authority	0 0 -6 -9 -4 0
@contract@away	0 30 0 0 -1 -1
@contract@billing	0 0 -1 -5 -4 0
@contract@calendar	11 0 -10 0 10 0
@contract@clicked	-3 58 0 0 -3 0
@contract@contact	-16 0 -30 0 0 24
@contract@contract	-7 16 6 0 0 -3
@contract@due	13 -5 0 -27 -2 -7
@contract@else fine	-13 -5 0 0 0 -15
@contract@fails	2 0 -32 0 -1 -5
@contract@files	0 8 -5 0 -5 0
@contract@gone	0 0 -5 0 0 0
@contract@help	0 0 -2 0 -11 0
@contract@if	-4 0 0 -1 0 0
@contract@info	-18 -5 0 -15 -11 -4
@contract@issue	-5 0 29 0 0 0
@contract@kim	0 0 -9 0 0 0
@contract@let in	0 -32 0 0 -5 0
@contract@lure	-5 9 -3 0 0 0
@contract@machine	21 25 -11 0 -6 0
@contract@more	-18 0 57 -5 -4 0
@contract@night	5 -32 4 -63 24 -10
@contract@not	-3 -10 -35 1 -18 40
@contract@one	-27 9 -7 -19 -11 -10
@contract@open	-14 16 -9 0 36 0
@contract@ours	17 -1 -18 16 -6 -1
@contract@over	23 0 0 0 -3 0
@contract@past	14 19 -6 -11 8 0
@contract@prescription	5 -10 1 0 -3 0
@contract@record	9 3 -28 0 10 0
@contract@remote	0 -5 0 0 0 0
@contract@see	20 0 -7 0 -3 0
@contract@send	-7 73 4 0 -1 -1
@contract@server	7 -1 21 0 -2 0
@contract@shut	8 -7 -12 0 -5 0
@contract@since	-42 17 1 -4 9 -2
@contract@small	0 0 0 -2 -5 0
@contract@spam	27 -6 -7 0 20 0
@contract@stands	-14 -5 -6 -4 -2 0
@contract@start	16 -1 5 -26 -2 9
@contract@stranger	0 17 0 0 -3 0
@contract@stuck	-11 -4 9 0 0 0
@contract@system	44 -1 -7 0 -3 -4
@contract@until	8 -6 5 -104 -2 -1
@contract@vendor	12 -25 -9 -8 19 0
@contract@whole house	-5 -21 0 0 -1 7
@contract@wish	0 0 -1 0 0 0
@contract@works	35 4 5 -26 -10 -8
@device	-88 10 60 -51 -13 30
@device@alarm	0 8 -19 0 -1 0
@device@all	-14 17 58 0 0 -2
@device@arrive	-26 -1 -40 -1 -6 -24
@device@ask	-5 19 75 -6 0 -17
@device@at all	16 0 55 -7 -6 -7
@device@card	-2 0 85 0 0 0
@device@device	-39 -14 30 0 -2 18
@device@due	0 0 0 0 0 -18
@device@enter	-20 0 30 0 0 -10
@device@fails	-12 0 30 0 0 0
@device@files	0 -9 -28 -1 0 -3
@device@gone	0 -7 -5 0 0 -7
@device@help	-12 0 29 0 -15 0
@device@info	-1 25 -25 -3 0 -10
@device@issue	0 0 22 -5 0 -16
@device@lab	-3 0 -40 0 0 16
@device@machine	3 -1 16 0 0 -1
@device@more	-38 -2 124 -3 -2 -7
@device@night	0 16 24 -21 74 0
@device@not	-56 -4 27 -15 -35 -44
@device@one	-7 -6 -41 -5 0 -23
@device@open	15 18 5 0 0 80
@device@ours	37 -7 100 -9 -15 16
@device@past	-18 -14 36 0 0 -7
@device@prescription	0 -3 26 0 0 -9
@device@record	-15 0 44 0 0 0
@device@send	-5 -14 17 0 -3 -8
@device@shut	-2 0 7 -4 -10 0
@device@since	-28 29 87 -5 34 -8
@device@stands	13 0 16 0 0 0
@device@start	7 0 -18 -9 0 -19
@device@stranger	0 -8 61 0 0 -2
@device@stuck	13 0 5 0 0 0
@device@system	-12 0 33 0 0 0
@device@ti	0 0 -3 0 0 0
@device@until	0 0 4 -12 43 -3
@device@update	-10 0 45 0 0 -3
@device@vendor	10 -1 0 0 0 -2
@device@waiting	13 0 16 0 -2 -11
@device@works	-6 0 24 -9 -6 12
@drug	141 -3 -16 -20 -4 -14
@drug@all	-18 -3 21 0 0 -11
@drug@ask	16 0 6 -1 0 -7
@drug@issue	53 0 -18 0 0 0
@drug@not	26 0 14 -2 0 0
@drug@open	-11 0 45 0 0 -7
@drug@ours	37 0 6 -15 0 -4
@drug@prescription	11 0 31 -4 0 -3
@drug@record	29 -5 -1 0 0 -4
@drug@since	35 0 -18 -2 0 0
@drug@works	32 0 -28 -1 0 14
@due	-36 -11 -22 234 -19 -31
@due@all	-75 -19 -6 -10 -1 18
@due@ask	-20 -1 -6 53 -19 -9
@due@at all	-12 -20 -54 -47 -13 -35
@due@authority	0 22 -25 91 -8 -2
@due@away	-9 0 0 0 33 -6
@due@billing	0 -1 -94 126 -3 -2
@due@calendar	-2 0 5 14 0 23
@due@card	0 0 -7 7 0 -2
@due@contact	0 -1 24 0 0 -1
@due@contract	0 0 0 20 0 -8
@due@due	-20 -12 -26 56 -21 -6
@due@else fine	0 0 -20 4 -6 20
@due@empty	-2 -7 30 -2 0 -16
@due@encrypted	0 -5 -5 47 0 0
@due@fails	-25 -8 77 4 -9 9
@due@files	0 -1 1 -19 0 0
@due@help	-13 0 -14 14 5 -4
@due@if	0 -4 10 14 -6 -6
@due@info	30 -7 8 -12 -14 -5
@due@isolated	-9 12 0 0 -2 36
@due@issue	0 0 -30 23 22 0
@due@let in	0 -8 0 -9 0 0
@due@machine	6 -5 0 -1 -9 -24
@due@money	-11 -6 0 -43 -2 0
@due@more	75 0 -3 13 -11 0
@due@night	13 -15 6 41 -11 -28
@due@not	-32 -22 -2 97 -24 28
@due@one	26 8 17 -14 -2 -10
@due@open	-15 -19 47 -6 -11 25
@due@ours	-6 -21 -7 63 -8 -15
@due@over	30 -9 -26 0 33 -23
@due@past	-5 -10 31 19 0 -5
@due@prescription	-5 18 -22 48 -3 -46
@due@refused	0 -3 30 -3 0 0
@due@remote	0 0 0 -7 0 0
@due@see	-7 -5 7 -2 -2 -13
@due@server	40 23 -8 0 -2 0
@due@shut	-7 -9 28 -2 -2 -5
@due@since	-22 -19 22 116 -17 -6
@due@slow	0 -3 -10 7 0 34
@due@stands	-2 11 0 0 -1 -2
@due@start	-6 -9 14 15 -10 -21
@due@strange	20 10 0 -10 0 5
@due@stranger	27 -18 0 0 0 0
@due@stuck	0 0 38 49 0 0
@due@system	5 13 -27 -28 -3 63
@due@thanks	-27 0 -10 -1 -25 -10
@due@ti	0 -5 21 -4 0 -11
@due@until	-40 -41 -7 65 -33 13
@due@update	-12 0 -13 0 -14 15
@due@vendor	-15 -3 -2 -2 24 -33
@due@whole house	-33 23 7 -1 0 16
@due@wish	0 -8 -1 10 0 -5
@due@works	-15 0 -21 42 -10 -26
@eau	-164 -20 183 -5 -19 -42
@eau@all	-46 -4 138 0 -13 -2
@eau@ask	-16 0 37 -3 -8 -18
@eau@at all	23 0 -55 0 0 0
@eau@card	-3 0 16 0 -1 0
@eau@eau	-1 -2 59 0 0 -1
@eau@fails	-40 0 117 -5 -26 -2
@eau@gone	-7 0 56 0 0 0
@eau@if	10 0 -2 0 0 0
@eau@info	-14 0 48 -5 -3 0
@eau@issue	-13 0 10 0 0 -36
@eau@more	-56 0 25 0 -4 -3
@eau@night	-9 0 19 68 0 -8
@eau@not	-68 -8 208 -13 -16 -33
@eau@one	0 0 37 0 -2 0
@eau@ours	7 -4 -17 -2 0 -32
@eau@prescription	-1 -3 36 0 0 -17
@eau@record	-25 -3 41 -2 -16 -1
@eau@send	-27 -7 65 -6 -3 -6
@eau@since	18 -8 28 -6 26 -1
@eau@stands	-11 -2 52 0 0 0
@eau@stuck	-11 -2 126 0 0 0
@eau@ti	-2 0 21 0 0 0
@eau@until	11 0 62 20 -3 -6
@eau@waiting	-14 -2 70 -5 0 0
@eau@works	-24 0 77 0 3 9
@else fine	-87 -29 -29 62 -61 284
@else fine@all	-26 -1 -15 0 11 63
@else fine@ask	-40 -1 -28 21 -15 72
@else fine@at all	-49 -2 -18 -15 -1 -11
@else fine@away	39 0 -8 -2 0 -94
@else fine@billing	0 0 -1 11 0 0
@else fine@contact	0 0 0 0 0 -5
@else fine@contract	0 0 0 0 0 -3
@else fine@due	-2 -1 10 -13 11 -9
@else fine@else fine	-7 0 -4 -2 -2 42
@else fine@enter	-8 -14 0 0 0 -5
@else fine@fear	0 0 0 0 -2 -4
@else fine@gone	24 0 -25 -2 0 31
@else fine@help	0 0 0 0 0 32
@else fine@if	18 19 0 -7 -13 -5
@else fine@info	52 0 -41 0 0 7
@else fine@issue	-13 -2 -12 -21 0 39
@else fine@lab	11 21 -8 -7 0 18
@else fine@machine	16 -10 -16 -4 -3 74
@else fine@money	0 -1 -4 28 -4 -12
@else fine@more	11 0 -26 0 0 -8
@else fine@night	-43 46 -9 -3 -13 75
@else fine@not	0 -20 -61 30 -2 87
@else fine@one	52 -2 -51 23 0 41
@else fine@open	4 -15 -8 -5 -12 4
@else fine@ours	50 -8 1 55 17 -33
@else fine@past	20 -1 -20 -12 -1 41
@else fine@patients	-8 0 43 23 -1 -15
@else fine@phone	0 0 0 0 0 -3
@else fine@prescription	-2 -12 -23 2 -14 28
@else fine@printer	0 0 0 -21 0 48
@else fine@record	8 11 -8 -7 0 -8
@else fine@shut	13 -1 0 1 -2 -2
@else fine@since	31 -7 -19 -5 0 7
@else fine@start	-20 -9 44 -13 10 7
@else fine@system	7 -2 19 -3 -8 12
@else fine@treat	0 0 -10 -1 0 20
@else fine@vendor	4 0 14 -2 -7 -4
@else fine@waiting	29 0 -29 -2 -1 49
@else fine@whole house	-22 -16 0 0 0 1
@else fine@wish	16 -3 -6 -27 -2 -26
@else fine@works	-117 -18 12 -8 4 31
@empty	241 -6 127 -53 -55 -99
@empty@all	112 -16 -39 0 -7 -42
@empty@arrive	9 0 -26 0 0 0
@empty@ask	46 -18 -15 10 0 -11
@empty@at all	-20 8 0 -1 0 0
@empty@away	40 -1 8 0 0 0
@empty@else fine	-1 0 0 -2 -2 -24
@empty@empty	-5 21 6 0 0 0
@empty@if	5 -7 -24 -4 0 0
@empty@issue	100 0 -45 -2 0 1
@empty@machine	96 -6 -63 0 -2 -25
@empty@mouse	27 21 -7 0 -2 -3
@empty@night	-1 -5 -26 -1 -3 0
@empty@not	46 27 -95 3 -1 0
@empty@one	89 -10 -61 0 0 -3
@empty@open	48 11 -57 -3 -5 0
@empty@ours	-7 38 13 -14 -13 -5
@empty@past	69 4 1 -3 -3 0
@empty@patients	55 -5 7 0 0 0
@empty@printer	21 -5 -23 0 0 2
@empty@record	11 -7 -13 -3 0 -18
@empty@see	-20 33 -25 0 0 0
@empty@since	-82 21 101 -1 -6 -1
@empty@stranger	0 25 -2 -4 0 0
@empty@system	-17 -5 8 0 -9 -11
@empty@until	5 6 119 -75 0 0
@empty@vendor	-13 4 -14 0 -1 0
@empty@waiting	38 0 24 -2 0 0
@empty@whole house	3 0 -12 0 0 0
@empty@works	-13 -10 53 15 0 -18
@encrypted	-74 223 -51 46 -35 -64
@encrypted@all	-18 -7 57 -3 -2 -22
@encrypted@arrive	-9 46 25 0 0 0
@encrypted@ask	0 18 0 0 0 0
@encrypted@at all	-12 12 0 -1 0 0
@encrypted@by hand	-4 22 -4 0 0 -2
@encrypted@contract	0 -14 28 0 0 0
@encrypted@due	0 9 0 4 0 0
@encrypted@encrypted	0 -14 -1 -1 0 -4
@encrypted@enter	-9 2 25 0 0 0
@encrypted@fails	-7 -4 11 -10 0 -10
@encrypted@files	0 64 -20 -15 0 -1
@encrypted@help	0 -88 0 -10 0 0
@encrypted@if	0 0 -5 6 0 0
@encrypted@info	0 7 0 -1 0 0
@encrypted@malware	-10 0 0 0 0 0
@encrypted@night	-12 -9 -17 14 0 0
@encrypted@not	-44 26 -46 5 0 -4
@encrypted@one	0 32 -11 -1 0 0
@encrypted@open	-11 100 -34 -2 0 0
@encrypted@ours	-10 19 -29 9 -14 0
@encrypted@past	0 27 0 0 0 0
@encrypted@ransom	0 12 -5 0 0 -2
@encrypted@refused	0 -11 30 0 -3 0
@encrypted@see	0 0 0 0 -8 0
@encrypted@server	14 -14 -1 0 0 0
@encrypted@since	30 50 16 4 -4 0
@encrypted@start	-13 32 23 -4 -2 -3
@encrypted@system	-9 -31 -16 48 0 0
@encrypted@until	0 -13 0 77 0 0
@encrypted@vendor	0 -26 0 10 -6 0
@encrypted@wish	0 0 0 0 -5 0
@encrypted@works	-17 48 -22 -4 -2 -3
@enter	120 45 15 -26 -29 26
@enter@account	-7 -4 -3 0 0 -2
@enter@alarm	1 7 0 0 -2 0
@enter@all	28 -20 19 0 -2 18
@enter@arrive	39 -3 9 0 12 -26
@enter@ask	48 30 32 -20 -7 -9
@enter@at all	69 22 -59 -8 -2 -7
@enter@away	-15 9 0 0 0 0
@enter@by hand	6 -6 -8 -1 0 0
@enter@calendar	-33 8 31 0 0 -2
@enter@card	4 13 85 0 0 0
@enter@contact	44 -3 37 0 -2 -1
@enter@contract	-34 11 11 0 0 -3
@enter@else fine	17 -1 -20 -3 0 -3
@enter@empty	14 -5 5 0 0 10
@enter@enter	43 2 -19 -2 12 40
@enter@fails	76 -19 33 0 -6 -8
@enter@files	-24 3 28 0 -2 0
@enter@gone	-15 9 10 0 0 0
@enter@help	-15 14 -1 -6 0 35
@enter@if	10 -6 -15 0 -10 -10
@enter@info	-13 0 -13 16 -23 -22
@enter@issue	14 -2 6 0 -2 -10
@enter@lab	-35 0 -18 0 0 -12
@enter@let in	-7 46 0 -2 0 0
@enter@letter	-5 0 16 0 0 -1
@enter@locked	-23 -20 0 0 0 -3
@enter@log	0 36 0 0 0 0
@enter@machine	81 57 -51 0 -8 -6
@enter@more	58 8 -1 -5 -8 -4
@enter@night	-39 -27 72 0 -1 9
@enter@not	15 -28 -59 -24 -18 -13
@enter@one	40 -4 68 -20 -15 -29
@enter@open	44 15 -35 0 -17 -6
@enter@ours	52 -2 9 -17 19 66
@enter@over	-10 36 1 0 16 -3
@enter@password	-16 2 26 0 0 24
@enter@past	58 26 -50 19 0 0
@enter@patients	7 -10 13 -3 -2 -7
@enter@phone	45 0 9 0 0 -8
@enter@prescription	31 -6 2 17 -2 -8
@enter@printer	-36 -2 26 0 -2 -8
@enter@record	97 -5 -63 -6 -22 -25
@enter@refused	-19 -7 0 35 -18 0
@enter@remote	0 2 0 0 0 0
@enter@see	-1 -10 0 19 40 -10
@enter@send	-8 -7 65 0 0 -14
@enter@server	46 -10 -39 0 0 0
@enter@shut	7 -10 -8 0 -8 -11
@enter@since	-11 20 -5 -11 -16 7
@enter@small	26 -9 -26 -4 -7 -2
@enter@spam	-3 -10 -14 0 -2 -4
@enter@stands	-20 0 38 0 0 -11
@enter@start	26 37 -42 0 0 33
@enter@strange	-8 -31 -4 0 0 0
@enter@stranger	-8 0 18 -6 -6 -2
@enter@stuck	-8 0 108 0 0 -11
@enter@system	28 -16 -7 -3 40 -1
@enter@ti	-7 -10 4 0 0 0
@enter@treat	1 0 25 0 -6 -8
@enter@until	5 -11 23 10 0 -6
@enter@update	0 -7 -5 0 0 -2
@enter@vendor	-17 -11 -21 -1 -20 56
@enter@whole house	-23 28 27 0 -4 -11
@enter@works	-32 -11 23 0 0 -18
@fails	45 -38 253 -86 2 -60
@fails@account	24 61 -35 0 0 0
@fails@alarm	16 25 18 0 51 -3
@fails@all	-15 -13 126 -4 -16 10
@fails@arrive	26 -4 -23 0 0 0
@fails@ask	-14 5 6 11 5 0
@fails@at all	-5 0 20 0 0 -4
@fails@authority	-3 12 -39 -26 41 0
@fails@away	-6 -5 -37 0 -19 0
@fails@backup	-14 0 -15 0 0 0
@fails@billing	-3 0 -35 -14 22 0
@fails@card	-6 0 -25 0 -3 17
@fails@contact	-7 0 27 0 0 0
@fails@contract	-6 36 -3 0 0 0
@fails@due	8 0 43 -39 0 0
@fails@else fine	-4 2 -24 -5 0 -20
@fails@enter	4 -1 -12 0 0 0
@fails@fails	-15 -31 92 -8 -11 -4
@fails@files	-20 0 52 -2 -5 0
@fails@gone	-1 -5 28 0 -19 0
@fails@help	-9 -4 -16 27 0 0
@fails@if	0 0 34 15 30 0
@fails@info	2 -3 -5 0 -46 13
@fails@issue	-7 12 0 0 -6 0
@fails@itself	0 -14 0 0 62 0
@fails@kim	-11 -4 72 0 0 0
@fails@lab	0 0 0 0 0 -2
@fails@machine	97 7 -25 0 27 -29
@fails@malware	0 36 -2 0 -1 -1
@fails@more	-14 -7 -25 0 -2 0
@fails@night	63 -18 41 -47 -12 -12
@fails@not	-22 -17 -66 -14 -35 -3
@fails@one	49 -2 2 -3 -29 -32
@fails@open	-1 11 16 -1 0 -11
@fails@ours	9 4 39 -4 4 -16
@fails@outgoing	0 14 -10 0 0 0
@fails@over	-6 13 -26 0 -42 0
@fails@past	0 5 14 -4 -3 0
@fails@patients	-28 -7 17 0 0 0
@fails@prescription	-37 5 55 -6 0 -3
@fails@record	3 -5 19 0 0 -7
@fails@refused	0 0 29 0 -11 0
@fails@see	0 0 -14 0 0 0
@fails@send	-16 -2 1 -3 -4 -1
@fails@server	69 2 33 -1 -9 -2
@fails@shut	-20 0 20 0 -32 0
@fails@since	53 16 31 -33 37 -2
@fails@stands	23 0 17 -1 0 0
@fails@start	52 21 80 9 -2 -1
@fails@strange	-2 -6 9 0 0 0
@fails@stranger	-2 -18 15 0 0 0
@fails@stuck	-5 0 50 10 0 0
@fails@system	89 12 14 -1 0 -2
@fails@ti	0 0 -11 0 -2 -4
@fails@until	3 1 42 9 41 0
@fails@update	-11 0 22 0 -1 0
@fails@vendor	1 -3 -3 15 84 0
@fails@waiting	10 -3 9 0 0 0
@fails@whole house	45 0 28 -6 0 0
@fails@works	-29 0 -11 3 -2 -6
@fear	-25 -70 -38 -15 -40 1
@fear@all	-26 0 0 -1 0 -5
@fear@ask	-25 -1 -11 0 -1 -3
@fear@enter	0 0 0 0 0 -5
@fear@help	0 40 0 0 0 0
@fear@if	-1 0 0 -12 0 0
@fear@not	-41 0 0 0 0 0
@fear@one	-14 -4 -4 0 0 -21
@fear@open	-20 -35 0 0 0 -5
@fear@ours	-68 -50 -18 -1 -1 -9
@fear@past	5 0 0 0 0 -3
@fear@since	5 0 0 0 -10 0
@fear@stranger	0 0 -3 0 0 0
@fear@system	8 0 0 0 0 0
@fear@until	-13 0 0 -14 0 0
@fear@works	0 0 0 0 0 -1
@files	-134 174 3 19 -14 19
@files@alarm	0 17 -19 0 0 0
@files@all	-4 25 -41 0 -2 -10
@files@arrive	-19 9 -24 -4 0 0
@files@ask	-29 78 -75 58 -9 -1
@files@at all	-9 -42 51 -2 0 0
@files@authority	0 -3 -25 -6 -4 0
@files@billing	0 -3 -19 -9 -4 0
@files@broken	0 0 6 -2 0 -4
@files@by hand	0 13 0 0 0 -2
@files@device	0 -19 1 -5 0 36
@files@else fine	-4 12 -5 0 0 -7
@files@empty	-14 37 16 -1 0 0
@files@encrypted	-26 97 -47 -17 -4 -6
@files@fails	8 -5 -22 -19 -1 0
@files@files	-1 -11 18 -17 -1 -2
@files@gone	0 -1 -37 -2 0 0
@files@help	0 -88 0 0 -3 0
@files@info	0 17 -13 -3 0 -10
@files@issue	0 9 51 6 0 37
@files@lab	0 -25 66 0 -1 0
@files@letter	0 22 -4 -3 0 -1
@files@locked	-33 28 25 -3 0 -1
@files@machine	-11 -2 5 0 -2 0
@files@money	0 12 -15 30 0 0
@files@more	-13 30 57 -2 -1 -7
@files@night	-6 -4 -39 -46 8 -1
@files@not	-19 -62 29 94 -5 -21
@files@one	-13 50 -28 -5 0 -10
@files@open	24 -20 6 -1 0 -21
@files@ours	-33 75 -31 8 23 35
@files@past	0 40 -8 -4 -3 0
@files@prescription	-4 -9 53 0 0 0
@files@ransom	-10 46 -5 0 -2 0
@files@send	0 8 17 13 0 0
@files@server	-9 -84 24 0 0 0
@files@shut	0 0 1 0 7 0
@files@since	4 67 -46 10 -2 -1
@files@spam	-11 89 -16 0 -2 0
@files@stands	0 11 -27 0 0 -2
@files@strange	-1 49 -33 -9 0 -4
@files@stranger	0 0 29 0 0 0
@files@stuck	-8 -7 -25 -1 0 0
@files@system	-10 -17 -3 0 8 0
@files@until	0 7 -52 87 0 0
@files@vendor	-16 -17 -3 -4 -3 0
@files@works	-11 16 15 -4 0 0
@gone	25 62 135 49 -38 -15
@gone@all	6 -26 95 -5 -6 -26
@gone@arrive	14 7 -5 0 0 0
@gone@ask	-10 -7 -23 -2 -25 -2
@gone@at all	9 -9 -55 0 36 34
@gone@away	45 22 -29 0 0 0
@gone@calendar	0 0 5 0 0 34
@gone@contact	0 0 -46 0 0 0
@gone@else fine	-17 0 41 6 -4 -18
@gone@empty	5 0 -20 0 0 0
@gone@enter	36 7 0 0 0 0
@gone@fails	5 -6 -20 0 0 0
@gone@gone	45 20 -29 0 0 0
@gone@help	-11 0 -4 0 0 0
@gone@info	0 17 -20 0 0 34
@gone@lab	51 -4 -12 0 0 0
@gone@machine	-30 -6 59 0 0 -10
@gone@night	-18 -4 -6 10 -3 0
@gone@not	22 34 -49 -2 36 34
@gone@one	-40 -2 -2 -3 0 33
@gone@open	0 10 50 0 -2 0
@gone@ours	-11 54 25 67 -9 -22
@gone@over	0 -1 34 -1 -7 -3
@gone@past	-2 45 -28 -5 -1 0
@gone@prescription	-6 -7 3 -8 0 0
@gone@record	2 -6 -17 -2 0 -10
@gone@see	-8 -5 -8 0 0 0
@gone@shut	0 -13 -13 0 -19 0
@gone@since	-49 -8 14 21 0 -5
@gone@small	0 -12 -8 0 0 -2
@gone@system	22 12 -3 -3 0 0
@gone@ti	0 -1 68 -3 -4 -3
@gone@until	0 -1 6 -5 0 0
@gone@update	0 0 -14 0 0 -5
@gone@vendor	-3 17 -2 16 -22 -2
@gone@whole house	17 44 -5 0 0 0
@gone@works	-26 -1 96 -5 -5 -33
@help	-23 -6 -105 -3 12 -20
@help@account	1 -12 -5 -10 -10 0
@help@alarm	-10 39 28 0 -16 -1
@help@all	13 21 -43 0 65 -25
@help@arrive	20 0 -14 -6 -15 0
@help@ask	-19 -24 -26 28 -21 -12
@help@at all	-11 -2 20 -4 46 -4
@help@authority	0 12 0 33 -5 0
@help@away	5 0 0 -2 -7 0
@help@billing	-2 0 30 37 -13 0
@help@broken	0 0 -21 -2 -2 0
@help@by hand	9 -3 0 0 -5 -2
@help@calendar	0 0 -1 19 0 0
@help@card	28 0 -23 0 -16 -4
@help@contact	-12 14 -10 0 -2 -1
@help@contract	-8 -21 7 0 -28 -2
@help@device	0 0 -3 0 -13 0
@help@due	-2 0 -1 90 -17 -15
@help@else fine	0 15 0 59 -3 -28
@help@empty	-2 -13 0 0 -1 0
@help@enter	36 -2 -11 -6 -20 -1
@help@fails	-18 -3 -31 15 20 0
@help@files	-23 6 -2 -9 -12 -3
@help@gone	5 0 0 16 0 0
@help@help	57 10 22 8 25 -8
@help@if	-18 5 -3 -15 57 -1
@help@info	-15 -5 -42 62 -33 -22
@help@isolated	0 0 6 0 -51 0
@help@issue	-2 12 -12 0 -36 0
@help@itself	25 -11 0 0 0 0
@help@kim	0 0 -2 0 -3 0
@help@lab	0 0 54 0 -1 28
@help@let in	-10 32 -32 0 -4 0
@help@letter	0 -9 -13 0 0 -12
@help@log	0 -13 0 0 -3 0
@help@lure	-2 10 -42 15 109 0
@help@machine	8 7 6 -1 -17 -5
@help@malware	0 20 -2 0 -1 0
@help@more	-10 -9 -55 0 70 0
@help@night	5 -14 -39 -37 32 -2
@help@not	-26 -16 19 -8 125 10
@help@one	-15 -16 -4 33 -49 -59
@help@open	-32 -22 -4 12 -23 -12
@help@ours	-14 -103 18 15 27 -2
@help@outgoing	0 14 -10 0 -7 0
@help@over	22 12 -39 0 -38 0
@help@password	-17 0 0 0 -5 0
@help@past	-15 51 -8 20 20 0
@help@patients	-32 -24 31 10 76 35
@help@phone	29 8 -1 -2 -11 -1
@help@prescription	29 96 -2 0 -53 0
@help@printer	-2 0 -9 0 -12 0
@help@ransom	0 -4 0 0 -1 0
@help@record	-20 -5 35 -1 40 19
@help@refused	-11 -3 0 -10 30 0
@help@remote	-3 48 -6 -7 -16 -2
@help@see	-29 -17 -16 0 -1 -12
@help@send	18 -18 1 -2 44 -3
@help@server	25 77 32 -1 -14 0
@help@shut	-24 -4 -15 -5 97 -3
@help@since	23 17 -11 48 -54 -8
@help@small	-3 -3 0 -5 -15 0
@help@spam	-10 0 0 0 0 0
@help@stands	-16 0 30 -1 -5 0
@help@start	-7 -5 -13 9 -69 -15
@help@strange	0 9 -4 0 -4 0
@help@stranger	58 -30 -13 -11 41 -1
@help@stuck	-14 -1 -12 0 0 0
@help@system	62 4 33 -39 -32 -9
@help@thanks	-1 0 -5 6 -57 0
@help@ti	0 0 6 0 -9 0
@help@treat	-11 0 -2 20 -3 0
@help@until	-48 2 -6 -55 -8 -9
@help@update	15 18 25 -1 1 0
@help@vendor	-20 -5 15 1 -31 0
@help@waiting	1 0 23 0 0 0
@help@whole house	4 -15 -12 0 -17 0
@help@wish	0 0 -18 0 59 0
@help@works	7 -7 -30 9 -3 3
@if	-2 -85 -4 7 -69 -72
@if@all	-58 -24 37 18 -1 -7
@if@arrive	-10 -16 14 -2 -2 0
@if@ask	-31 -19 41 -51 -38 -4
@if@at all	10 0 -13 -23 -5 -3
@if@authority	0 0 0 -6 0 0
@if@away	-1 0 0 16 -13 0
@if@backup	0 0 -23 0 0 -3
@if@billing	0 0 -2 -11 -3 0
@if@broken	-28 -2 -1 -1 0 0
@if@by hand	-15 0 0 0 -10 -4
@if@calendar	-5 0 0 0 0 0
@if@card	-15 0 -23 0 -10 0
@if@contact	-25 0 18 0 -1 0
@if@contract	31 0 3 0 -4 0
@if@device	38 0 -23 0 -5 0
@if@due	0 25 -13 2 -7 -3
@if@else fine	0 -3 -1 -1 0 -19
@if@encrypted	0 -9 0 7 -7 0
@if@enter	-14 -18 23 -2 -2 0
@if@fails	0 -2 -21 13 48 0
@if@files	0 7 -4 24 0 0
@if@gone	-1 0 0 0 0 0
@if@help	0 -12 -8 15 39 0
@if@if	-33 -17 -12 -19 26 0
@if@info	-9 0 0 20 -21 -7
@if@isolated	0 -4 -11 -1 -4 0
@if@itself	19 17 -1 19 -11 0
@if@kim	0 -3 -3 -2 -2 0
@if@lab	11 21 11 -7 0 10
@if@let in	0 -1 -6 0 -2 -4
@if@letter	-1 0 49 -1 0 0
@if@log	0 -3 0 0 0 0
@if@lure	0 11 -6 -2 -3 0
@if@machine	-20 16 12 -2 -7 0
@if@malware	-3 -29 -2 0 0 -3
@if@more	-32 0 -10 -17 -3 0
@if@night	-29 -9 0 -4 -11 0
@if@not	97 4 -38 45 -23 -22
@if@one	36 -31 44 27 -2 -15
@if@open	40 -27 -28 -11 -5 2
@if@ours	0 -57 -26 -40 3 -25
@if@outgoing	0 -26 -3 0 0 0
@if@over	10 0 -13 0 -37 0
@if@password	0 0 -2 0 30 0
@if@past	17 -10 -13 -2 -20 0
@if@patients	-14 -4 -18 0 65 -3
@if@phone	20 -3 0 0 -8 0
@if@prescription	-8 -7 89 -6 -26 0
@if@ransom	-3 11 0 0 -1 0
@if@record	-22 26 -26 19 -10 10
@if@remote	-8 -5 -3 -4 0 -2
@if@see	47 -5 -8 -1 -4 0
@if@send	0 0 20 -2 -6 0
@if@server	-35 -7 -3 0 0 0
@if@shut	-30 -22 38 14 20 0
@if@since	57 -4 -18 2 -18 0
@if@small	-8 0 0 0 0 0
@if@spam	32 0 0 0 0 0
@if@stands	37 0 -4 0 0 0
@if@start	-8 25 -14 0 0 -4
@if@strange	0 35 -3 0 -4 0
@if@stranger	-17 -33 5 -8 -16 0
@if@stuck	-14 0 6 0 0 0
@if@system	-37 -25 -4 -9 -9 -4
@if@thanks	-2 0 0 0 -8 0
@if@ti	0 -3 -22 -2 0 0
@if@treat	-1 0 0 -5 0 0
@if@until	-23 -8 -31 22 0 -3
@if@update	-5 -4 0 -5 -10 -2
@if@vendor	-16 -19 23 29 16 -7
@if@waiting	5 0 -1 0 0 0
@if@whole house	16 -8 -20 17 -13 -19
@if@wish	-15 -6 -37 -6 20 -3
@if@works	22 28 -1 -12 -13 -10
@info	-34 -105 -47 -28 109 23
@info@all	21 19 -33 -3 63 -1
@info@arrive	-44 -3 27 12 -23 -42
@info@ask	-7 0 -16 35 -75 -4
@info@at all	-25 0 -12 -1 -123 14
@info@authority	0 0 -7 -1 -3 -6
@info@away	6 -4 -3 0 0 0
@info@backup	0 0 0 0 31 0
@info@billing	0 0 -11 24 0 -6
@info@broken	1 -1 -12 0 0 -1
@info@by hand	22 6 5 0 0 -18
@info@calendar	-16 0 25 -4 -6 26
@info@card	9 0 -14 0 -17 6
@info@contact	-1 -17 84 -6 -31 -12
@info@contract	-9 -2 5 0 -44 -2
@info@device	-7 17 -17 0 31 36
@info@due	9 0 -4 -29 -15 -17
@info@else fine	16 0 -17 0 -4 40
@info@empty	6 -20 -11 -8 -2 -22
@info@encrypted	-8 18 -12 -4 -1 -11
@info@enter	-45 -20 48 12 -8 -25
@info@fails	8 -3 -9 0 -14 -8
@info@files	0 25 3 -8 -4 0
@info@gone	-7 -4 -5 -3 0 43
@info@help	-12 -3 27 -7 -6 -9
@info@if	50 0 -41 15 -48 -3
@info@info	-15 -5 -2 -25 94 -40
@info@isolated	0 0 18 0 28 -11
@info@issue	-30 0 -10 0 -8 25
@info@itself	30 0 0 0 -3 0
@info@lab	-7 -4 -20 0 9 -11
@info@let in	-6 -13 -10 3 -2 0
@info@letter	0 -12 37 0 -2 -11
@info@log	-10 0 0 0 68 3
@info@lure	-3 -9 -9 0 -30 0
@info@machine	4 -8 -14 0 17 48
@info@more	-3 -10 -25 0 34 0
@info@mouse	28 -23 -7 0 18 -24
@info@night	-12 -3 21 50 67 20
@info@not	-6 -19 -6 -12 70 67
@info@one	-4 -14 10 -20 36 46
@info@open	14 3 15 0 -43 74
@info@ours	-53 -31 -40 0 112 -42
@info@over	12 0 -6 0 -68 -3
@info@password	-13 0 0 0 128 0
@info@past	-24 -5 52 21 30 -8
@info@patients	-1 0 -9 -5 -8 -19
@info@phone	8 0 -14 -19 58 -1
@info@prescription	3 0 -4 0 4 -3
@info@printer	0 0 -18 0 -2 2
@info@record	21 -1 -1 0 116 14
@info@refused	0 0 -19 34 33 0
@info@remote	0 -27 0 0 -22 0
@info@see	-9 -5 0 -2 41 -3
@info@send	-15 0 -12 0 -11 70
@info@server	100 -6 -44 -1 13 -1
@info@shut	17 0 -4 0 45 -21
@info@since	92 20 42 46 6 -24
@info@small	-1 0 0 0 0 0
@info@spam	0 19 -6 0 22 0
@info@stands	0 0 98 -16 29 -8
@info@start	-19 0 0 0 1 -35
@info@strange	0 0 4 0 0 0
@info@stranger	0 0 -16 0 5 0
@info@stuck	6 0 -44 -13 -4 -4
@info@system	67 -6 -29 0 50 -20
@info@thanks	0 0 0 0 -6 -8
@info@ti	-1 0 61 0 16 0
@info@treat	-12 0 23 0 -3 0
@info@until	-52 -6 -21 28 47 -22
@info@update	4 0 -1 -1 74 -1
@info@vendor	-17 -5 -19 9 9 -14
@info@waiting	-2 0 27 -13 0 0
@info@whole house	34 -7 -23 -3 126 -4
@info@wish	-3 0 0 -2 -22 34
@info@works	-7 0 36 0 32 -36
@isolated	-7 158 -27 -9 18 -19
@isolated@all	0 0 0 0 -28 -8
@isolated@arrive	0 0 -3 0 0 0
@isolated@ask	0 8 -11 -3 -4 0
@isolated@at all	19 20 -7 0 -3 0
@isolated@authority	0 -2 0 8 -3 0
@isolated@contact	0 55 -26 0 -1 0
@isolated@enter	0 0 -3 0 0 0
@isolated@help	0 103 0 0 20 0
@isolated@if	-3 25 0 0 -6 0
@isolated@isolated	-5 -23 -8 0 -23 -9
@isolated@malware	0 -4 -5 0 0 0
@isolated@night	-22 -32 -11 3 21 0
@isolated@not	33 19 -30 0 -3 0
@isolated@one	0 1 0 0 -1 -2
@isolated@open	9 6 -7 0 62 -5
@isolated@ours	-5 60 63 -1 43 -2
@isolated@over	0 0 -20 0 -12 0
@isolated@past	-6 -29 30 -2 11 0
@isolated@shut	-10 22 0 0 24 -4
@isolated@since	-2 -46 2 -3 21 0
@isolated@start	17 2 -7 0 -3 -7
@isolated@system	16 49 -14 0 -3 0
@isolated@ti	0 -7 25 0 0 0
@isolated@until	-20 -8 0 -3 29 0
@isolated@vendor	0 0 -1 0 0 0
@isolated@whole house	7 -26 0 -3 29 0
@isolated@works	-3 -9 -11 -1 -6 -5
@issue	6 -40 125 -2 -44 97
@issue@all	-22 -29 68 0 -22 41
@issue@arrive	-23 -14 24 -7 0 0
@issue@ask	-78 -2 38 -1 -6 75
@issue@at all	10 0 108 19 -1 -47
@issue@billing	0 0 13 10 -1 -4
@issue@broken	40 -2 -42 -6 -10 -8
@issue@by hand	-60 7 38 -5 -4 10
@issue@card	-3 0 32 0 0 -10
@issue@contact	-28 0 -50 0 0 -7
@issue@due	0 -5 -24 8 0 -7
@issue@eau	-24 0 -4 0 -11 15
@issue@else fine	-29 0 86 0 0 -2
@issue@empty	-107 -11 -32 -2 0 -14
@issue@enter	-21 -14 39 -6 0 0
@issue@fails	0 -2 12 -2 0 -7
@issue@gone	-7 0 32 0 -1 -31
@issue@help	14 0 -9 -6 -2 0
@issue@if	-1 0 18 0 0 -4
@issue@info	-19 0 1 0 3 7
@issue@issue	15 -5 -26 -1 -12 -41
@issue@lure	0 0 -14 0 -12 0
@issue@machine	-159 -10 76 0 20 -19
@issue@more	52 -7 50 16 -5 -56
@issue@night	-10 26 44 10 33 -14
@issue@not	-22 0 -3 9 -13 -11
@issue@one	-123 -1 87 29 27 6
@issue@open	-73 -14 135 -2 0 1
@issue@ours	16 -5 -53 8 24 125
@issue@over	-5 0 2 0 91 0
@issue@past	19 -3 -11 -5 67 -3
@issue@patients	-5 0 80 14 0 -14
@issue@prescription	104 18 72 -2 32 -62
@issue@printer	0 -5 8 0 -6 16
@issue@record	-58 0 12 0 0 -25
@issue@scanner	-12 0 -36 0 0 -15
@issue@see	-22 0 8 -5 0 -1
@issue@send	15 0 -21 0 0 0
@issue@shut	0 0 -14 0 0 30
@issue@since	27 1 -121 0 8 10
@issue@small	0 0 -14 0 0 -25
@issue@stands	-2 -6 -20 -1 -7 0
@issue@start	0 -2 0 0 0 3
@issue@stranger	-5 0 -26 0 -4 -1
@issue@stuck	-45 -4 54 0 -2 0
@issue@system	-24 -8 33 0 -5 -19
@issue@until	-11 7 5 18 -5 29
@issue@update	-14 -19 18 0 -1 -2
@issue@vendor	36 26 -7 -5 -6 -8
@issue@waiting	40 -4 -9 -1 0 0
@issue@works	28 0 -3 0 -11 51
@itself	-34 131 -14 -5 111 52
@itself@ask	4 -9 -4 13 -2 -18
@itself@at all	-25 33 13 0 -2 -8
@itself@authority	0 0 0 0 -3 0
@itself@calendar	1 -5 -11 -3 -3 26
@itself@clicked	-1 4 0 0 0 0
@itself@due	30 0 12 -5 0 -5
@itself@encrypted	0 18 0 0 -11 0
@itself@enter	21 0 0 0 0 0
@itself@help	-2 -5 0 0 -21 -2
@itself@if	-9 -6 0 16 0 0
@itself@info	-27 0 33 9 14 -6
@itself@isolated	0 32 0 -6 -11 -4
@itself@itself	-11 41 -1 0 -13 -7
@itself@machine	4 -12 0 0 0 -2
@itself@malware	0 -19 0 0 -14 0
@itself@mouse	-6 13 0 0 -13 0
@itself@night	-1 0 0 0 -26 0
@itself@not	55 22 10 -2 -31 7
@itself@one	-28 11 17 -8 -10 -22
@itself@open	-30 21 0 0 -8 -29
@itself@ours	-10 39 0 -1 -22 -15
@itself@past	1 7 0 0 -2 -11
@itself@prescription	0 26 0 0 -5 0
@itself@ransom	0 -16 0 0 0 0
@itself@see	30 -5 -1 0 0 0
@itself@shut	3 -15 1 0 49 0
@itself@since	24 9 -14 0 4 -3
@itself@start	14 7 12 -5 -10 29
@itself@stranger	0 32 0 -2 -6 -1
@itself@stuck	14 -6 -21 0 0 45
@itself@system	22 -8 -9 0 -9 19
@itself@ti	0 -1 0 0 0 0
@itself@until	-18 21 0 0 0 -3
@itself@vendor	-5 26 0 8 -16 0
@itself@whole house	42 -9 -12 -3 -4 0
@itself@works	21 0 80 -5 0 -15
@kim	-158 -28 114 -18 -28 -52
@kim@alarm	0 0 10 0 0 0
@kim@all	-105 0 149 0 0 0
@kim@arrive	-5 -3 -13 0 0 -1
@kim@ask	-1 0 45 -7 0 -4
@kim@at all	-17 0 77 0 -1 -3
@kim@away	-14 0 36 0 -3 0
@kim@broken	-51 0 107 0 0 -10
@kim@contract	0 -21 0 0 -5 0
@kim@due	0 -3 19 0 -54 0
@kim@eau	0 0 20 0 0 0
@kim@enter	-5 0 -56 0 0 -1
@kim@fails	-3 -7 220 0 0 0
@kim@files	0 33 -3 0 0 0
@kim@help	-2 0 49 0 0 0
@kim@if	0 0 16 0 0 0
@kim@info	0 -3 18 0 -1 0
@kim@kim	0 0 -12 0 0 -3
@kim@lure	-11 23 70 0 -4 0
@kim@machine	0 -2 0 0 -4 0
@kim@more	-14 0 124 -1 -7 -4
@kim@night	-11 -4 4 -7 66 -7
@kim@not	-68 -12 264 -1 -3 -21
@kim@one	0 -12 59 0 -6 -1
@kim@open	0 7 8 0 0 0
@kim@ours	-2 -5 76 0 -4 -7
@kim@outgoing	0 -11 24 -6 38 0
@kim@past	-4 11 0 -7 0 0
@kim@remote	0 -3 -2 0 -7 0
@kim@send	-26 6 99 -6 34 -3
@kim@server	18 0 0 0 0 -3
@kim@shut	0 0 17 -7 0 0
@kim@since	-23 -4 110 0 28 -1
@kim@spam	-4 -5 10 0 0 0
@kim@start	-11 -3 57 0 -54 0
@kim@stuck	-18 -3 86 0 0 -10
@kim@ti	0 0 -2 0 0 0
@kim@vendor	0 0 -3 0 0 0
@kim@whole house	-11 0 45 0 0 0
@kim@works	-3 0 68 -1 -54 -26
@lab	-74 1 109 -4 -8 31
@lab@all	32 33 66 -5 -12 47
@lab@arrive	-61 -25 48 -11 48 -28
@lab@ask	57 0 103 -2 -3 14
@lab@at all	5 0 135 -2 -10 -6
@lab@away	51 -1 3 0 -2 0
@lab@broken	-8 0 105 0 -5 -5
@lab@by hand	-27 0 65 0 0 -4
@lab@contact	0 -7 8 0 0 -5
@lab@device	0 -1 20 -9 0 -4
@lab@else fine	0 -1 33 24 -4 18
@lab@enter	-20 0 73 0 62 -8
@lab@fails	-22 -7 -62 0 0 -4
@lab@files	-19 -10 18 -2 -1 -7
@lab@gone	51 -3 -17 -5 -3 0
@lab@help	-7 -7 15 0 -4 -7
@lab@if	-4 0 -7 0 0 -4
@lab@info	7 0 -51 0 26 5
@lab@issue	10 0 -51 0 0 0
@lab@kim	0 0 9 0 0 0
@lab@lab	-29 -40 109 -4 -14 13
@lab@letter	4 0 -34 0 0 80
@lab@machine	67 -1 -49 -5 0 -1
@lab@more	-50 -8 -46 0 -19 -1
@lab@night	27 24 -27 31 12 -6
@lab@not	-22 5 190 -16 0 -28
@lab@one	14 -4 30 0 -14 -28
@lab@open	9 43 9 0 0 8
@lab@ours	42 -23 37 19 2 75
@lab@over	-3 0 22 0 49 -1
@lab@past	-33 27 33 -1 -15 -1
@lab@patients	24 0 28 0 -2 -7
@lab@phone	-7 -7 70 0 -1 15
@lab@prescription	-7 -2 14 0 -2 -11
@lab@record	-21 -25 2 0 -7 10
@lab@see	31 0 -23 0 0 35
@lab@send	0 -28 53 -4 0 -5
@lab@server	-14 10 43 0 0 0
@lab@since	-1 -20 166 -11 4 -6
@lab@stands	-24 -21 116 -3 -3 0
@lab@start	-10 10 35 -9 13 -34
@lab@stranger	-4 -10 64 0 -2 0
@lab@stuck	5 0 58 -3 -2 -11
@lab@system	-48 -16 178 0 -3 0
@lab@until	-21 14 56 8 7 -6
@lab@vendor	1 0 64 0 0 -6
@lab@waiting	4 -6 10 0 0 0
@lab@works	-28 10 41 -9 8 59
@let in	-56 240 -17 65 42 -2
@let in@all	-26 -2 -11 -4 25 0
@let in@ask	-6 17 24 1 -1 0
@let in@at all	-8 36 0 0 0 0
@let in@due	0 0 0 0 0 -9
@let in@enter	0 17 0 0 0 -1
@let in@fails	21 -4 -1 0 0 0
@let in@gone	0 30 0 -2 -4 0
@let in@help	-11 -19 0 -4 45 0
@let in@kim	0 -1 0 0 -2 0
@let in@let in	0 10 0 0 0 0
@let in@machine	-10 32 0 0 -1 0
@let in@night	-4 17 34 0 0 0
@let in@not	-21 29 3 55 5 0
@let in@one	0 -27 0 37 -2 0
@let in@open	-20 5 27 0 -1 -4
@let in@ours	-5 -3 14 -14 -4 -4
@let in@password	0 26 0 -2 -4 0
@let in@past	-8 66 0 37 -7 0
@let in@phone	-5 -27 15 0 0 0
@let in@remote	0 16 0 0 -2 0
@let in@see	0 -13 0 0 15 0
@let in@since	0 91 0 0 0 0
@let in@slow	-4 26 0 0 0 0
@let in@spam	-1 22 0 0 -2 0
@let in@start	13 10 0 0 0 -9
@let in@stranger	-5 40 0 0 -1 0
@let in@system	13 3 13 0 -9 -2
@let in@vendor	0 -7 -3 -6 1 0
@let in@works	-20 25 -6 0 0 -10
@letter	-195 28 69 -8 -45 32
@letter@all	-53 0 117 0 -4 0
@letter@arrive	-19 -5 44 0 0 -18
@letter@ask	0 -3 -49 0 -1 -15
@letter@at all	-24 0 101 0 0 -6
@letter@away	0 0 42 0 0 0
@letter@contact	0 -20 37 0 0 -9
@letter@encrypted	-3 56 -11 -5 0 -1
@letter@enter	-19 -5 35 0 0 -18
@letter@fails	0 0 15 -2 0 -1
@letter@files	0 -6 -6 -1 0 0
@letter@gone	0 0 1 -2 0 0
@letter@help	0 -3 -7 0 0 0
@letter@info	0 19 -25 -3 -12 -6
@letter@issue	-22 -4 52 22 0 0
@letter@kim	0 -1 24 0 -2 -6
@letter@lab	0 13 -80 0 0 40
@letter@letter	0 0 58 0 0 -12
@letter@more	-51 -9 -36 0 0 -1
@letter@night	-9 -4 -36 -4 -25 0
@letter@not	-73 -13 124 -7 -6 -6
@letter@one	0 66 37 -5 -5 -6
@letter@open	-13 -9 -25 -4 -5 47
@letter@ours	-14 37 10 -6 -3 19
@letter@past	-9 -11 31 0 0 0
@letter@prescription	-13 24 14 -5 0 0
@letter@record	-19 8 -51 -2 0 0
@letter@send	-5 -14 44 -3 0 -9
@letter@shut	0 -3 12 22 -2 0
@letter@since	-48 18 63 10 0 -5
@letter@small	0 -3 -9 0 -1 0
@letter@stuck	-21 -5 97 -2 -4 -13
@letter@vendor	-8 0 48 -2 -9 -7
@letter@whole house	-44 11 59 0 0 -9
@letter@works	-22 3 -34 0 0 -8
@locked	193 26 24 -11 18 -10
@locked@ask	-25 9 -6 -2 63 -1
@locked@help	-19 13 0 0 -18 -1
@locked@not	-14 26 19 -2 0 -1
@locked@open	5 -9 -9 0 0 0
@locked@ours	-2 64 0 0 -16 -3
@locked@past	0 -7 0 0 0 0
@locked@since	-1 -15 -12 0 0 0
@locked@system	48 -7 -20 -2 -3 -2
@locked@vendor	-1 9 0 0 63 0
@locked@works	-7 0 11 0 0 0
@log	13 122 -68 -20 8 -9
@log@account	6 47 -16 -3 -1 0
@log@alarm	0 0 0 0 -8 0
@log@all	63 -30 -4 -5 -10 46
@log@ask	-8 -6 -12 -3 0 0
@log@at all	1 20 -13 0 0 -2
@log@away	-26 19 -11 0 0 0
@log@calendar	2 0 10 -1 0 -1
@log@contract	19 0 0 0 -3 0
@log@enter	-3 -29 0 0 0 0
@log@fails	29 39 21 0 0 0
@log@help	28 37 -7 0 -2 0
@log@if	28 -2 0 0 0 0
@log@info	-1 -8 32 0 0 0
@log@lab	59 -1 0 -5 16 -3
@log@locked	0 -13 -12 0 0 0
@log@log	-12 14 0 0 -3 -1
@log@machine	5 -19 -3 0 0 -5
@log@night	1 169 -39 -17 13 15
@log@not	38 10 -34 -8 15 -24
@log@one	39 -32 32 0 -11 0
@log@open	-19 26 -2 0 0 0
@log@ours	-21 69 -11 -8 10 -1
@log@outgoing	0 86 -8 -16 0 0
@log@password	34 -21 0 -7 40 0
@log@past	-36 55 -2 0 -11 0
@log@patients	8 0 0 0 0 0
@log@prescription	-5 44 0 0 0 0
@log@remote	0 -2 0 -3 0 0
@log@see	0 25 0 0 0 0
@log@server	-11 43 24 0 0 0
@log@shut	-15 12 0 0 -21 0
@log@since	27 34 -38 0 0 0
@log@stands	-33 12 0 -3 -16 0
@log@start	-10 5 0 -8 0 3
@log@strange	-19 5 0 0 0 0
@log@stranger	0 -5 0 0 -2 0
@log@stuck	10 13 -9 0 0 0
@log@system	47 -23 0 0 32 0
@log@ti	-3 -12 -4 -3 1 0
@log@until	54 34 -14 11 0 -3
@log@vendor	-7 0 0 -3 -8 0
@log@waiting	10 13 -28 0 0 0
@log@whole house	-18 32 -3 0 5 -10
@log@works	38 17 -34 -8 -9 40
@lure	-65 104 -26 15 -21 -25
@lure@alarm	0 32 -4 -2 0 0
@lure@all	-10 22 -8 25 12 -6
@lure@arrive	0 -1 -14 0 0 0
@lure@ask	-6 2 -27 0 82 0
@lure@at all	-22 -36 54 0 -2 0
@lure@clicked	-13 86 -1 0 -5 -2
@lure@contact	0 0 -10 0 -5 0
@lure@contract	-3 39 -2 0 -13 -3
@lure@empty	-10 8 -2 0 -2 0
@lure@enter	0 -1 -8 0 0 -3
@lure@fails	0 -4 -18 0 -4 -1
@lure@files	0 10 0 0 -4 0
@lure@gone	0 -61 -5 0 -2 0
@lure@help	0 15 -16 0 -10 -1
@lure@if	0 0 0 0 -20 0
@lure@info	0 0 0 0 -28 -3
@lure@lure	0 22 -17 -2 -9 0
@lure@machine	0 22 -1 0 -6 -2
@lure@mouse	0 8 -2 0 0 0
@lure@night	-10 -2 -13 -1 73 -3
@lure@not	-28 -30 16 0 -2 0
@lure@one	0 1 0 0 -21 -1
@lure@open	-5 -30 -14 0 -8 -2
@lure@ours	-2 5 27 -2 -32 -9
@lure@over	0 0 0 -1 61 -5
@lure@password	0 0 0 0 -5 -4
@lure@past	0 -32 0 -1 -22 0
@lure@prescription	0 46 -7 -9 -12 0
@lure@send	-2 16 -13 0 -23 0
@lure@shut	0 -2 0 0 -7 0
@lure@since	-8 45 57 21 6 -2
@lure@spam	0 -34 0 0 -9 0
@lure@stands	0 -7 0 0 -6 0
@lure@stranger	0 35 0 0 0 0
@lure@stuck	-11 0 24 0 0 0
@lure@system	0 7 -8 0 8 0
@lure@until	0 26 -30 0 11 0
@lure@vendor	0 22 -8 0 -16 0
@lure@whole house	0 0 18 -2 0 -2
@lure@works	-20 19 50 0 39 -10
@machine	136 119 -61 -53 -57 -4
@machine@alarm	-43 29 21 0 45 0
@machine@all	75 10 3 0 -8 -17
@machine@arrive	25 -44 -55 0 -1 -3
@machine@ask	56 31 -51 -22 21 -36
@machine@at all	112 -16 -112 0 38 -11
@machine@away	-70 8 23 0 0 -1
@machine@broken	-19 -6 11 0 0 -15
@machine@by hand	28 -1 -1 0 0 -10
@machine@card	2 0 18 0 0 0
@machine@contact	24 0 18 0 0 0
@machine@contract	52 -11 -7 0 0 0
@machine@device	-24 7 69 0 -6 -2
@machine@due	37 5 -5 -4 -1 58
@machine@else fine	-47 -12 53 0 -6 -54
@machine@empty	-65 -46 -17 0 -2 -27
@machine@encrypted	-44 21 -2 0 0 -18
@machine@enter	-18 -1 -68 0 0 0
@machine@fails	39 -21 -97 0 -15 -69
@machine@files	-10 26 -19 0 0 -2
@machine@gone	-25 7 8 0 0 -7
@machine@help	65 63 -25 0 0 19
@machine@if	-1 18 -3 -1 0 0
@machine@info	116 -31 -52 0 -1 -36
@machine@isolated	-30 -43 0 0 -9 -4
@machine@issue	-21 -5 13 0 24 30
@machine@itself	-5 59 0 -2 -6 0
@machine@lab	-47 -4 37 0 0 5
@machine@let in	-6 84 0 0 -1 -1
@machine@locked	16 18 -9 -5 0 -1
@machine@log	1 14 -2 0 0 -12
@machine@machine	42 -5 -29 0 0 0
@machine@malware	0 -98 0 0 -1 0
@machine@more	1 -23 51 -13 -14 0
@machine@mouse	-20 60 0 -10 -9 -22
@machine@night	-38 60 -107 -45 5 32
@machine@not	10 -90 -70 -12 11 -23
@machine@one	51 35 24 -9 -3 -45
@machine@open	78 -19 34 -3 -8 -11
@machine@ours	15 85 -36 -18 -20 -30
@machine@over	-6 -2 19 0 48 -3
@machine@password	-5 15 -4 0 -1 0
@machine@past	10 57 -28 -12 -11 -3
@machine@patients	62 -4 -34 -7 0 -5
@machine@prescription	17 18 -39 -6 -25 31
@machine@printer	-10 -5 -14 0 0 30
@machine@ransom	-43 121 -3 -10 -1 -1
@machine@record	-74 -4 153 0 -3 -19
@machine@refused	-2 -18 14 0 0 0
@machine@remote	0 41 0 0 -4 0
@machine@see	-23 25 73 0 -1 0
@machine@send	25 -31 -19 0 -1 -5
@machine@server	72 15 37 -2 -9 -5
@machine@shut	35 -26 -25 -17 -14 0
@machine@since	-8 11 -54 -10 5 -34
@machine@slow	-12 -14 9 0 0 -19
@machine@small	-8 24 -11 -2 0 -1
@machine@spam	5 -2 -20 0 -1 -1
@machine@stands	-19 52 20 0 0 15
@machine@start	27 -25 -87 -4 -32 29
@machine@strange	0 -4 0 0 -3 0
@machine@stranger	3 18 -16 0 0 -1
@machine@stuck	23 -17 -46 -9 -7 -39
@machine@system	37 13 8 -9 -9 4
@machine@ti	0 0 -16 0 -1 0
@machine@treat	-32 0 -22 0 -4 -4
@machine@until	-3 14 17 -36 -14 22
@machine@update	39 3 0 0 0 -8
@machine@vendor	21 -4 37 -12 -9 0
@machine@waiting	15 -11 -27 0 -10 0
@machine@whole house	62 -16 -18 -1 -4 9
@machine@wish	-14 -14 -1 0 0 -1
@machine@works	81 -27 22 -8 -32 35
@malware	-56 179 -44 -4 -19 -16
@malware@alarm	-1 40 0 0 25 -1
@malware@all	0 9 0 0 0 -1
@malware@arrive	-5 65 -3 0 0 0
@malware@ask	-7 -31 -3 0 0 0
@malware@at all	0 -12 0 0 0 0
@malware@else fine	0 0 0 0 0 -3
@malware@enter	-2 -29 0 0 0 0
@malware@files	0 -39 0 0 27 0
@malware@if	0 -5 0 0 0 0
@malware@info	0 -16 0 0 0 0
@malware@isolated	0 33 0 0 0 0
@malware@let in	0 16 0 0 0 -3
@malware@machine	-11 1 0 0 -1 0
@malware@malware	-5 -1 -2 0 -9 0
@malware@night	0 41 0 0 -1 0
@malware@not	-13 22 -7 0 -26 -3
@malware@one	0 -28 0 0 52 0
@malware@open	-11 100 -13 0 -2 0
@malware@ours	-8 58 -3 0 13 -3
@malware@password	0 36 -6 0 0 -1
@malware@past	0 -33 0 0 20 0
@malware@refused	0 -7 0 0 -3 0
@malware@see	0 -3 0 0 -3 0
@malware@server	-2 43 -13 0 -1 0
@malware@shut	-2 -12 0 0 0 0
@malware@since	0 59 0 0 -2 0
@malware@stranger	0 -10 0 0 0 0
@malware@system	-10 6 0 0 0 0
@malware@vendor	0 -23 0 0 -6 0
@malware@whole house	-3 59 0 0 0 -1
@money	-18 147 -44 97 -10 -17
@money@ask	-11 -6 0 -3 -4 -3
@money@due	0 -4 -1 -2 0 0
@money@gone	0 -2 0 25 0 0
@money@night	0 -21 -3 -23 0 0
@money@not	-11 -3 0 -4 -2 0
@money@one	0 -1 0 0 0 -3
@money@ours	-3 53 0 -4 -2 0
@money@past	0 -6 0 0 -1 0
@money@ransom	-3 5 0 -2 0 -2
@money@refused	0 48 0 -7 0 0
@more	77 -21 152 -4 35 -35
@more@alarm	31 -6 23 0 2 0
@more@all	11 5 47 -3 -3 -30
@more@arrive	-45 -11 74 -16 -10 -18
@more@ask	-94 -17 71 0 -7 -5
@more@at all	7 0 33 -5 -4 0
@more@away	0 0 -11 0 -3 0
@more@billing	-5 0 40 -2 0 -1
@more@broken	-32 -6 16 0 0 0
@more@by hand	-29 -1 46 0 -4 -6
@more@calendar	-27 0 77 -6 -7 -8
@more@card	-20 -5 26 -1 -1 0
@more@contact	1 0 58 0 -9 0
@more@contract	-35 0 6 0 0 0
@more@device	-35 -2 15 0 0 0
@more@due	8 -1 38 -7 13 -8
@more@else fine	11 -4 23 0 -1 -26
@more@empty	-46 17 -50 -2 0 0
@more@enter	-6 13 -37 -16 -4 -18
@more@fails	-16 0 14 -10 3 0
@more@files	25 9 21 -1 0 -1
@more@gone	-19 0 18 0 0 0
@more@help	-25 0 11 0 -74 0
@more@if	29 -1 6 -16 0 0
@more@info	9 -2 21 0 0 0
@more@issue	45 -8 -48 -7 -9 -3
@more@itself	-13 0 -22 0 36 33
@more@kim	0 -3 40 0 -3 0
@more@lab	-36 -6 41 -4 28 0
@more@let in	0 0 53 0 0 0
@more@letter	-24 0 84 -3 -7 0
@more@machine	35 -3 66 0 -2 -5
@more@night	-13 0 17 -1 51 -1
@more@not	38 4 -91 -23 32 -5
@more@one	-38 7 64 -3 -4 0
@more@open	12 35 -74 -17 -5 -15
@more@ours	-20 -6 129 -10 20 -26
@more@password	-36 0 53 -1 0 0
@more@past	-49 -10 31 4 -9 -2
@more@patients	28 -8 7 -7 -8 -3
@more@phone	-25 0 79 0 0 0
@more@prescription	-20 -10 -13 0 -2 -34
@more@printer	75 0 -48 0 -2 0
@more@record	-85 -7 213 -3 0 -49
@more@refused	0 0 0 0 76 0
@more@see	-88 27 43 0 -10 0
@more@send	-47 -14 55 -10 -19 29
@more@server	-20 -7 -31 0 41 0
@more@shut	46 -10 -28 -5 -59 0
@more@since	14 18 -38 -7 43 -6
@more@spam	11 -8 69 0 -5 0
@more@stands	-39 -3 16 0 0 0
@more@start	14 -3 -58 -1 54 -8
@more@stranger	-11 16 6 0 -8 0
@more@stuck	-74 -6 49 -4 0 0
@more@system	-16 -8 -44 0 -4 -8
@more@ti	0 0 -21 0 -3 0
@more@treat	57 -4 -20 0 0 -9
@more@until	16 -2 -3 -14 11 0
@more@update	-33 0 23 0 36 0
@more@vendor	-44 -1 79 0 -8 0
@more@waiting	54 -12 14 0 0 0
@more@whole house	4 0 -9 0 0 0
@more@wish	-37 0 24 0 0 0
@more@works	-49 -5 24 -14 36 -28
@mouse	70 238 -74 24 -17 -22
@mouse@all	137 -27 -40 -13 0 -12
@mouse@at all	-18 19 -5 30 -1 0
@mouse@broken	14 -4 -23 0 0 0
@mouse@clicked	-5 7 0 0 0 0
@mouse@empty	59 -30 -13 0 -1 0
@mouse@help	0 0 -2 0 20 0
@mouse@itself	-24 136 -3 -2 -26 -15
@mouse@machine	44 -6 -8 -8 0 -11
@mouse@mouse	-2 52 0 -6 -2 -3
@mouse@not	-28 105 -5 28 -10 -22
@mouse@one	-19 30 0 0 -4 -3
@mouse@open	-39 111 -2 -12 -8 23
@mouse@ours	19 90 -23 -6 10 -1
@mouse@past	24 26 0 0 0 -3
@mouse@shut	1 12 0 0 -4 0
@mouse@since	-16 26 -5 31 0 -3
@mouse@stands	-20 5 -5 31 -3 -1
@mouse@start	-30 2 -12 0 0 0
@mouse@until	1 9 0 15 0 -12
@mouse@update	-19 -19 0 0 -3 0
@night	37 158 -42 36 -26 -36
@night@account	-33 52 -8 -5 11 0
@night@alarm	-15 144 -3 0 -1 0
@night@all	-29 -22 30 37 16 6
@night@arrive	15 -18 -9 -14 -10 -4
@night@ask	35 0 -12 75 -42 -34
@night@at all	86 30 -101 10 13 -8
@night@authority	10 38 4 38 -15 -3
@night@away	-12 -4 44 35 0 0
@night@billing	0 -8 42 28 -14 -2
@night@broken	69 -17 -37 0 -8 -2
@night@by hand	64 -8 -2 -5 -12 -8
@night@calendar	16 0 -39 -18 -13 10
@night@card	6 -6 -2 0 -14 20
@night@clicked	42 56 -1 0 0 0
@night@contact	-18 23 37 -33 32 -14
@night@contract	-6 -22 10 -8 149 0
@night@device	-15 26 19 -5 -4 -16
@night@due	1 -27 9 14 42 -40
@night@eau	-12 -4 31 0 0 0
@night@else fine	-18 2 -27 59 50 8
@night@empty	46 67 -85 -11 -12 12
@night@encrypted	24 22 -19 21 0 0
@night@enter	73 33 7 -9 -9 -3
@night@fails	50 -36 -46 -7 -13 -8
@night@files	0 43 -22 -1 -2 -3
@night@gone	-21 6 39 43 0 -5
@night@help	84 17 -33 59 5 0
@night@if	3 14 -8 96 -3 0
@night@info	52 -25 -14 -29 18 -5
@night@isolated	39 31 -3 -1 3 -7
@night@issue	-29 -13 53 -1 -1 -24
@night@itself	0 0 42 3 -4 0
@night@kim	0 0 19 0 0 0
@night@lab	16 -27 20 -9 -2 -4
@night@let in	-29 -18 -33 28 11 -1
@night@letter	-4 -3 20 21 -4 0
@night@log	9 23 21 0 -6 -3
@night@lure	0 1 -11 0 -6 0
@night@machine	-3 -12 68 -18 -30 -17
@night@malware	-6 34 -8 0 -8 0
@night@money	0 -15 0 66 0 0
@night@more	-4 24 11 -23 5 0
@night@mouse	-37 -19 -1 28 -10 0
@night@night	0 -1 19 -24 7 -7
@night@not	-11 25 23 -42 6 35
@night@one	-32 55 7 -7 59 -25
@night@open	72 65 -44 -31 13 8
@night@ours	4 -27 -73 68 12 -42
@night@outgoing	-36 104 -6 30 0 -5
@night@over	-18 -7 -45 -2 57 0
@night@password	0 -7 0 -10 2 0
@night@past	-66 5 -22 20 38 0
@night@patients	20 -12 -20 10 -12 40
@night@phone	-18 22 0 -10 7 0
@night@prescription	-37 38 -7 -13 -15 22
@night@printer	22 -11 -17 -3 0 9
@night@ransom	-2 57 -9 -27 -3 -1
@night@record	-10 -14 40 -7 14 -5
@night@refused	0 48 48 -7 -6 0
@night@remote	0 51 0 0 0 0
@night@see	-30 10 23 15 4 -9
@night@send	-9 17 15 90 10 -7
@night@server	73 -70 -16 -13 -5 -9
@night@shut	-32 -10 11 65 33 -6
@night@since	32 -45 -44 53 -60 56
@night@slow	22 -5 -47 -2 3 11
@night@small	0 -14 21 45 -3 0
@night@spam	-28 90 -36 -1 34 -1
@night@stands	9 -10 27 31 -1 0
@night@start	-19 1 -15 84 55 -18
@night@strange	0 25 28 -2 36 0
@night@stranger	-3 -36 -17 -13 15 0
@night@stuck	17 0 -53 0 -4 -14
@night@system	27 12 -8 21 29 -17
@night@thanks	-25 -13 -5 -1 15 0
@night@ti	-26 -4 81 -4 -8 0
@night@treat	15 -4 -5 27 -11 0
@night@until	4 10 54 -12 18 14
@night@update	1 -11 31 -4 26 -13
@night@vendor	49 -32 -12 -23 6 -15
@night@waiting	-13 18 -25 3 -4 0
@night@whole house	29 10 35 -8 -20 -4
@night@wish	-3 -5 90 37 0 0
@night@works	-68 -32 -22 37 36 100
@not	224 -66 158 37 11 -55
@not@account	14 18 -26 0 -1 -2
@not@alarm	9 -104 -16 0 -29 -7
@not@all	-57 -23 -5 -22 -41 31
@not@arrive	-26 -19 128 -22 -33 -11
@not@ask	105 -46 60 65 -11 -34
@not@at all	113 -13 7 -8 -33 -12
@not@authority	0 0 -6 -8 -10 0
@not@away	-8 15 -11 -1 -3 -5
@not@backup	-26 -7 64 -4 -16 0
@not@billing	-33 0 61 59 0 -14
@not@broken	-72 -8 -25 0 0 55
@not@by hand	-38 -12 48 24 -8 -14
@not@calendar	35 3 34 -2 -31 32
@not@card	-12 0 175 -8 -13 -31
@not@clicked	-22 -57 -22 0 -3 -6
@not@contact	-29 -34 49 -16 36 -13
@not@contract	-49 6 56 -7 -7 10
@not@device	86 -8 -13 -1 -7 -14
@not@drug	61 0 -40 -1 0 -9
@not@due	-72 21 -11 78 13 -16
@not@eau	-43 -7 16 -11 -7 -2
@not@else fine	-19 -17 82 11 -13 48
@not@empty	-20 -9 -51 -3 -1 -1
@not@encrypted	0 -83 13 2 -6 -39
@not@enter	150 -16 -32 -24 -41 -83
@not@fails	-69 -12 -71 -4 86 11
@not@fear	-7 -6 -16 0 -13 35
@not@files	-44 -16 99 41 -4 -13
@not@gone	-62 -24 30 39 -2 -6
@not@help	-61 -18 44 2 -5 22
@not@if	2 40 71 -38 22 -1
@not@info	-4 -10 -43 10 106 20
@not@isolated	-5 33 -9 0 -14 33
@not@issue	116 -22 104 -5 -28 -78
@not@itself	-13 18 -23 -2 25 33
@not@kim	-15 0 92 -1 7 0
@not@lab	-102 -5 107 -13 0 -13
@not@let in	12 -21 -15 -12 -12 -4
@not@letter	-58 -3 143 -3 -11 0
@not@log	42 -1 -23 0 -3 -4
@not@lure	-12 -12 22 15 -23 0
@not@machine	228 -83 -50 -19 -28 -89
@not@malware	-8 4 0 0 -26 -3
@not@money	-19 7 -15 66 -4 -10
@not@more	-16 -40 55 6 -11 -42
@not@mouse	25 15 -23 0 0 30
@not@night	-35 -30 61 -10 23 -5
@not@not	-75 -15 -86 -18 -55 22
@not@one	36 2 123 -15 -16 -41
@not@open	92 -66 -43 -14 -30 -3
@not@ours	-33 70 70 -10 8 -69
@not@outgoing	0 -6 -4 24 -7 0
@not@over	43 -7 -36 9 -83 -9
@not@password	-53 0 58 -8 -5 -14
@not@past	-2 53 33 -13 -9 -6
@not@patients	119 -24 -88 -9 -23 10
@not@phone	-36 -3 51 -17 -3 -8
@not@prescription	15 -42 -18 2 -34 20
@not@printer	-95 -2 131 0 -14 -20
@not@ransom	-1 -30 -13 0 -9 -3
@not@record	292 -49 -123 -42 -68 -134
@not@refused	6 20 -8 0 10 0
@not@remote	-8 30 -3 0 0 0
@not@scanner	-8 -4 -23 0 0 -1
@not@see	121 32 7 2 -45 -39
@not@send	-23 -2 173 11 41 -12
@not@server	30 -16 67 0 34 22
@not@shut	69 -3 22 -32 28 -26
@not@since	68 8 56 -26 -9 -42
@not@slow	-5 -5 21 0 0 0
@not@small	0 0 -15 -2 0 0
@not@spam	-5 27 -7 -1 -5 -14
@not@stands	43 -10 -33 -6 -3 19
@not@start	138 -8 -21 -21 15 1
@not@strange	-58 -109 -41 -10 17 -6
@not@stranger	-33 16 -23 -2 64 0
@not@stuck	-62 0 41 13 -15 -11
@not@system	136 -5 -22 -9 -23 -20
@not@thanks	-8 0 -6 -1 55 0
@not@ti	-21 -1 93 28 -11 -4
@not@treat	165 5 -120 -16 -5 -82
@not@until	-12 31 -30 49 9 -4
@not@update	-16 6 26 -1 -10 -2
@not@vendor	-23 18 71 -14 -44 -15
@not@waiting	56 -12 -6 -2 -3 -15
@not@whole house	74 -15 -121 1 -24 18
@not@wish	-31 -5 -11 -4 -7 34
@not@works	36 40 80 -23 -11 -112
@one	-30 2 5 -33 -13 48
@one@account	13 21 -13 0 -3 -3
@one@alarm	-5 15 -5 -1 -32 44
@one@all	3 5 67 -9 10 64
@one@arrive	-30 -1 -11 17 -18 -24
@one@ask	110 26 61 41 -68 -17
@one@at all	8 17 -23 -5 -8 -9
@one@authority	0 -2 -1 -6 -3 -7
@one@away	48 -12 -62 0 0 -18
@one@backup	-5 -11 23 2 -12 -7
@one@billing	-15 0 13 -36 -18 -6
@one@broken	43 -6 -45 0 -21 -8
@one@by hand	9 -14 -39 0 -5 -28
@one@calendar	-33 -6 77 -18 -6 14
@one@card	22 -28 -20 0 -17 -3
@one@clicked	0 -4 -2 0 -3 0
@one@contact	-8 27 96 -1 -23 -20
@one@contract	28 2 -3 -9 44 -5
@one@device	19 9 3 0 -20 46
@one@drug	41 0 -34 0 -3 0
@one@due	-5 7 42 -15 -13 -30
@one@eau	0 0 -12 -10 0 -10
@one@else fine	17 24 21 -6 -11 37
@one@empty	20 -11 -9 -10 -2 -23
@one@encrypted	-24 39 -31 35 -9 -22
@one@enter	26 -38 -1 -4 -5 2
@one@fails	18 -5 -5 3 -30 -46
@one@fear	-3 0 0 0 0 -5
@one@files	-9 -2 -51 -10 5 -8
@one@gone	-29 -38 -28 -1 -2 30
@one@help	14 10 -9 -5 6 -21
@one@if	72 -12 -56 -5 -41 -12
@one@info	-1 -11 -1 15 66 -34
@one@isolated	-3 15 7 10 8 -11
@one@issue	-20 7 -8 -1 -26 31
@one@itself	38 -10 -12 0 -34 0
@one@kim	-14 -2 32 0 -6 0
@one@lab	13 19 -63 33 0 2
@one@let in	-9 78 -10 -1 -8 0
@one@letter	-26 -16 28 0 -13 1
@one@locked	-7 18 39 0 0 0
@one@log	31 -27 -23 -2 9 -6
@one@lure	-17 -27 11 -7 -23 -9
@one@machine	-19 -13 -31 27 -24 93
@one@malware	-6 122 -6 0 -14 -1
@one@money	0 1 -6 -11 -1 0
@one@more	-41 -4 -21 -3 0 0
@one@mouse	12 -28 -7 0 16 -46
@one@night	-43 3 -4 36 -31 -12
@one@not	-117 26 -32 -25 17 84
@one@one	86 15 -33 -37 -36 41
@one@open	26 34 42 6 -5 11
@one@ours	67 -41 -8 -8 87 -59
@one@outgoing	0 43 -2 -3 0 0
@one@over	-27 0 51 0 30 0
@one@password	-13 30 -7 -2 44 31
@one@past	14 -21 15 19 -7 -9
@one@patients	19 12 -90 -15 -12 0
@one@phone	1 16 -15 0 41 -2
@one@prescription	-36 -2 -11 -6 -27 31
@one@printer	-1 -3 -19 0 -20 -8
@one@ransom	-51 169 -11 -8 -9 -3
@one@record	-38 50 60 -2 20 -29
@one@refused	-1 9 -5 -2 -23 0
@one@remote	-3 58 0 -12 -12 0
@one@scanner	-1 -11 -5 0 -15 0
@one@see	1 -21 -14 8 -11 -13
@one@send	29 9 -59 -2 -11 61
@one@server	12 10 29 0 0 -4
@one@shut	-51 -19 -25 -3 15 23
@one@since	89 -16 21 -15 -25 -47
@one@slow	0 -7 -3 -1 0 25
@one@small	26 -9 -8 17 4 -3
@one@spam	47 21 -11 0 22 -8
@one@stands	-32 -1 43 -5 -3 -9
@one@start	9 72 -25 -1 -3 -9
@one@strange	-14 42 4 -7 12 0
@one@stranger	18 53 -40 0 -29 -3
@one@stuck	-41 -11 -34 -9 -9 -12
@one@system	33 -55 -26 37 42 -19
@one@thanks	0 0 -5 3 73 -8
@one@ti	0 0 -15 -3 -10 0
@one@treat	-9 0 27 -4 -9 -2
@one@until	23 15 3 91 -27 -22
@one@update	-30 3 9 0 14 -6
@one@vendor	24 -11 -56 -19 29 35
@one@waiting	16 -4 -22 0 0 0
@one@whole house	-56 -20 -16 -15 18 -18
@one@wish	-3 -18 12 -6 28 -11
@one@works	1 0 85 -7 -6 -65
@open	42 99 35 -54 -40 52
@open@account	-17 56 -2 0 0 0
@open@alarm	15 102 3 -1 -3 -2
@open@all	3 33 48 30 -30 -3
@open@arrive	25 9 -2 0 0 30
@open@ask	-33 41 -33 -17 2 10
@open@at all	-5 62 -78 0 7 -10
@open@authority	-7 -2 -2 2 -3 0
@open@away	-1 -13 28 -2 0 -1
@open@backup	-5 -9 36 -3 0 0
@open@billing	-24 0 40 -14 -1 -4
@open@broken	38 -3 -6 0 0 -4
@open@by hand	40 -50 -28 18 -22 -44
@open@calendar	-25 32 -52 -8 0 16
@open@card	70 -17 -67 -3 -8 -20
@open@clicked	-4 14 0 0 -3 -1
@open@contact	10 -20 -27 0 -9 61
@open@contract	4 5 -13 0 -3 0
@open@device	17 47 24 -15 0 0
@open@due	9 53 13 8 -4 -30
@open@eau	-5 0 23 0 0 9
@open@else fine	-57 -21 19 -1 -1 88
@open@empty	-13 -14 -12 0 0 -5
@open@encrypted	-14 53 -26 0 0 0
@open@enter	2 -27 8 0 0 31
@open@fails	-18 -51 125 -5 -27 -10
@open@files	-12 50 6 0 0 0
@open@gone	-29 -29 -1 -6 0 -11
@open@help	-12 -4 51 13 -14 -1
@open@if	-12 -23 -3 0 0 0
@open@info	7 13 -9 11 -36 -10
@open@isolated	0 94 0 0 0 -1
@open@issue	52 -16 -28 -5 -1 -41
@open@itself	-5 13 0 0 -2 0
@open@kim	0 9 -15 0 0 0
@open@lab	-8 -4 43 0 0 3
@open@let in	-5 78 0 0 -1 0
@open@letter	0 12 6 -6 0 -8
@open@locked	-1 -3 -2 0 -11 0
@open@log	-23 26 0 0 2 0
@open@lure	-6 16 -6 15 -23 -4
@open@machine	-70 80 40 -17 -16 -31
@open@malware	0 93 -8 0 0 -1
@open@more	-1 -21 20 -5 0 -2
@open@mouse	-12 42 -2 0 -3 -6
@open@night	23 0 -28 1 -26 -23
@open@not	-20 2 21 -2 20 -27
@open@one	-25 -32 38 -2 -13 -15
@open@open	-25 -12 -27 0 0 -9
@open@ours	-3 -3 72 -1 30 25
@open@over	-14 9 72 0 3 0
@open@password	0 39 -6 0 0 -2
@open@past	-29 -15 -6 -7 8 -7
@open@patients	15 15 -32 -10 -11 25
@open@phone	5 -7 -24 0 -3 -1
@open@prescription	-126 -32 79 0 0 -4
@open@printer	42 -2 17 0 0 -5
@open@ransom	-2 44 -3 0 -1 0
@open@record	59 -30 17 -3 -6 -3
@open@refused	9 -15 -6 0 -19 0
@open@remote	-4 -29 0 -4 0 0
@open@see	-67 30 21 0 0 -5
@open@send	26 -8 -6 0 -3 -4
@open@server	-66 155 15 -7 -3 -21
@open@shut	37 16 -3 -10 -17 -7
@open@since	-22 9 13 19 -22 8
@open@small	10 11 -8 -2 0 0
@open@spam	1 -18 -14 0 -2 0
@open@stands	-69 49 -53 0 -3 -2
@open@start	47 105 4 0 -4 -84
@open@strange	-9 32 -8 0 -1 -8
@open@stranger	-8 -20 6 0 -3 -3
@open@stuck	-16 -11 -7 0 -3 33
@open@system	5 -7 -15 -5 -3 -28
@open@ti	0 -6 19 -3 0 -2
@open@treat	-12 0 -10 0 -1 -16
@open@until	-12 40 22 32 9 -5
@open@update	-5 -32 0 0 12 -3
@open@vendor	-6 1 23 -2 0 0
@open@waiting	0 -12 27 0 -19 -4
@open@whole house	20 42 -7 17 8 -2
@open@wish	-2 -6 -4 -5 -7 26
@open@works	3 36 -34 -1 -8 -5
@ours	-16 28 -13 8 -14 45
@ours@account	-7 42 0 -4 -21 -2
@ours@alarm	-66 46 -29 -2 -17 -9
@ours@all	13 -68 -9 6 -56 -63
@ours@arrive	87 -9 -37 6 -18 14
@ours@ask	61 7 4 -6 -34 37
@ours@at all	-14 -8 -3 -17 -64 6
@ours@authority	27 -34 -12 6 42 -13
@ours@away	129 -11 19 4 -23 -37
@ours@backup	13 30 4 -38 7 -11
@ours@billing	2 -38 -21 57 -34 -22
@ours@broken	-49 -35 61 7 -11 98
@ours@by hand	150 -46 1 -26 -39 -97
@ours@calendar	45 12 102 49 -16 -50
@ours@card	-27 -35 -34 -4 -28 -69
@ours@clicked	-16 46 0 0 9 -12
@ours@contact	35 37 -10 -46 44 -25
@ours@contract	-22 63 -49 -22 -30 -9
@ours@device	19 6 107 -11 -17 72
@ours@drug	84 0 -41 0 -3 -6
@ours@due	-75 -4 -57 -39 13 85
@ours@eau	9 -7 22 -11 -2 -1
@ours@else fine	22 9 -41 -17 55 -26
@ours@empty	66 -4 16 4 -15 -30
@ours@encrypted	-35 70 6 8 -14 -26
@ours@enter	84 -27 -59 -4 -21 0
@ours@fails	6 -6 -8 22 81 -7
@ours@fear	-20 -57 -26 -15 -25 -27
@ours@files	-15 47 -55 -10 -6 -10
@ours@gone	8 -28 -28 -1 -12 -17
@ours@help	38 -10 -61 31 24 -31
@ours@if	-40 -110 54 -59 -55 -38
@ours@info	27 -2 15 -1 -139 47
@ours@isolated	-20 54 -25 7 76 10
@ours@issue	-53 -15 38 -40 -17 -15
@ours@itself	61 -82 -11 -11 18 -3
@ours@kim	8 5 71 -7 -5 -22
@ours@lab	-5 -6 155 31 34 102
@ours@let in	-35 59 -5 42 37 13
@ours@letter	-16 12 11 -11 -2 59
@ours@locked	109 66 -39 -6 -18 0
@ours@log	39 -22 -14 -6 -7 -8
@ours@lure	-18 74 -12 -10 56 -11
@ours@machine	-49 -36 15 -8 -22 1
@ours@malware	-8 84 -3 0 -25 -12
@ours@money	-7 86 -11 22 -4 -5
@ours@more	156 -29 29 49 -39 21
@ours@mouse	8 33 -7 17 -7 -9
@ours@night	9 -41 -14 10 26 -55
@ours@not	-7 86 -65 45 -41 7
@ours@one	85 32 -1 59 -8 -49
@ours@open	30 16 45 -21 36 -4
@ours@ours	-42 58 9 -87 -6 -62
@ours@outgoing	-5 -9 59 4 0 0
@ours@over	-29 -48 61 -14 -27 -37
@ours@password	-60 27 -51 -22 18 11
@ours@past	43 6 20 -16 1 -38
@ours@patients	27 -5 -7 3 55 -25
@ours@phone	33 76 55 -17 14 -1
@ours@prescription	106 -6 -3 45 1 -1
@ours@printer	10 -2 -43 -27 -13 11
@ours@ransom	-33 32 -1 -7 -2 -5
@ours@record	21 62 -79 46 -34 -21
@ours@refused	-46 -49 -58 -10 1 -62
@ours@remote	-26 46 -1 -23 -43 -2
@ours@scanner	-29 0 -46 0 -11 -15
@ours@see	-14 -14 -46 -33 26 15
@ours@send	66 58 3 27 -80 -30
@ours@server	-40 16 28 -13 -41 -26
@ours@shut	74 11 -2 18 -69 -47
@ours@since	84 14 -67 -20 25 13
@ours@slow	-17 -27 -11 15 -7 -7
@ours@small	-44 -41 78 -11 -22 39
@ours@spam	-50 131 18 -4 23 31
@ours@stands	24 46 9 -3 19 29
@ours@start	54 21 -37 -21 72 28
@ours@strange	-27 61 -12 -11 -13 -64
@ours@stranger	-13 14 -34 -13 -22 -5
@ours@stuck	39 6 -39 33 21 -2
@ours@system	22 17 -42 20 -15 -4
@ours@thanks	28 11 -7 -1 101 -21
@ours@ti	-13 -36 13 10 1 -19
@ours@treat	64 -11 -36 0 -12 -22
@ours@until	109 1 -63 63 60 -40
@ours@update	2 -27 17 -7 -44 -10
@ours@vendor	-79 22 -25 -11 -3 31
@ours@waiting	39 -23 47 26 41 1
@ours@whole house	27 -14 -12 -26 36 -11
@ours@wish	24 -40 -50 45 -3 -20
@ours@works	-33 39 -2 -17 -7 66
@outgoing	-9 152 32 24 22 -3
@outgoing@ask	0 -2 0 0 0 0
@outgoing@night	72 12 0 -23 0 0
@outgoing@not	-5 -19 95 0 -1 0
@outgoing@one	0 43 -4 0 0 0
@outgoing@ours	-4 18 -14 21 -6 0
@outgoing@outgoing	0 28 -1 -8 0 0
@outgoing@server	-27 16 7 -2 0 0
@outgoing@shut	-12 20 -8 0 -6 0
@outgoing@strange	0 63 -1 0 0 0
@outgoing@until	-4 32 -22 -22 32 0
@over	3 -56 40 -19 301 -74
@over@all	-29 -15 66 0 95 -8
@over@arrive	-16 0 21 0 7 -1
@over@ask	-28 0 2 0 -35 -5
@over@at all	-29 0 -27 0 62 -2
@over@away	57 -9 17 0 -15 0
@over@by hand	8 0 25 0 -5 -6
@over@calendar	0 0 35 0 32 0
@over@contact	-10 -1 -16 0 91 0
@over@due	40 -2 0 -4 -28 -17
@over@else fine	-1 0 37 -1 -6 -29
@over@enter	-1 0 19 -2 7 -1
@over@gone	-9 -3 19 0 -2 0
@over@help	-13 0 0 0 99 0
@over@if	16 -7 -9 0 -26 0
@over@info	-16 0 12 0 -52 0
@over@isolated	-20 -20 0 -3 62 0
@over@issue	-6 0 19 0 20 0
@over@machine	19 -4 0 0 -30 0
@over@night	-3 0 -15 0 -32 0
@over@not	-39 -2 -33 -1 -38 -2
@over@one	13 0 -8 0 -41 0
@over@open	8 -1 -17 0 -29 -3
@over@ours	30 -4 -22 -3 133 0
@over@over	11 0 -28 0 12 0
@over@past	24 -21 -2 0 115 0
@over@phone	0 -1 -4 0 9 0
@over@prescription	14 -14 11 0 30 -6
@over@record	12 0 0 -1 -8 -3
@over@remote	0 0 0 0 -2 0
@over@see	0 0 0 0 -9 0
@over@send	95 -5 -41 0 20 0
@over@shut	20 9 -16 0 12 0
@over@since	-9 -8 -43 -3 8 0
@over@start	37 -3 1 -1 -28 -17
@over@stranger	21 -25 -11 0 -3 0
@over@system	-7 -5 37 0 72 0
@over@thanks	-14 -4 -15 0 1 0
@over@until	-5 -11 -24 -12 50 0
@over@vendor	0 -7 -6 0 55 0
@over@waiting	1 0 -21 -2 27 -3
@over@whole house	-20 -8 0 -3 15 0
@over@works	50 -2 -45 -1 -16 -23
@password	-69 -2 -11 -37 -17 0
@password@account	-14 59 0 -1 0 -2
@password@all	53 -14 15 0 -37 -11
@password@arrive	13 -2 -4 0 -3 -1
@password@ask	-38 -28 30 -11 -34 -5
@password@at all	14 10 -26 -1 7 34
@password@away	0 26 -6 -2 -4 0
@password@card	0 -4 52 -1 0 0
@password@else fine	0 -12 0 -2 0 29
@password@enter	2 -10 -8 0 -3 35
@password@fails	0 0 -20 0 -5 0
@password@gone	-9 44 22 -3 -4 -1
@password@help	0 -3 -10 -7 -9 34
@password@if	84 -3 -9 -4 -29 0
@password@info	-10 0 -18 0 -35 0
@password@itself	0 -1 -1 0 0 0
@password@let in	0 68 -1 0 0 0
@password@locked	32 8 64 -1 -2 -3
@password@log	-6 -8 0 0 7 0
@password@machine	-17 -7 29 0 0 21
@password@more	40 31 -26 -3 8 0
@password@night	0 -30 5 -20 99 -12
@password@not	26 64 -115 -3 26 34
@password@one	53 13 -18 0 -26 19
@password@open	-3 38 -3 0 -3 0
@password@ours	-27 -12 -13 -11 -39 -5
@password@password	0 0 23 0 0 0
@password@past	-21 10 15 -2 -4 -2
@password@prescription	0 -1 -27 0 -1 0
@password@record	-17 23 0 -2 -4 0
@password@refused	-12 0 -12 0 17 0
@password@server	-49 8 -8 0 0 0
@password@shut	0 0 -2 0 14 0
@password@since	3 17 7 -2 -26 -3
@password@stands	34 0 16 0 0 0
@password@start	-54 11 -1 0 -1 -11
@password@strange	0 39 -1 0 0 0
@password@stranger	0 29 0 0 0 0
@password@system	-16 -28 -10 0 53 21
@password@ti	-3 -19 3 -1 17 0
@password@until	17 -1 0 -10 -16 0
@password@update	0 0 -11 0 0 0
@password@vendor	0 -10 -10 0 -30 0
@password@whole house	34 -20 0 0 0 0
@password@wish	0 -7 0 0 0 0
@password@works	2 27 6 0 -5 9
@past	-61 72 -91 46 100 -64
@past@account	-8 42 -16 0 18 0
@past@alarm	-15 -50 0 0 -4 0
@past@all	21 32 -33 -10 -102 -23
@past@arrive	9 3 -21 0 34 -2
@past@ask	71 4 -6 -29 -34 6
@past@at all	-26 1 -1 -12 -39 0
@past@authority	0 0 0 2 0 0
@past@away	-29 37 -1 -5 -4 0
@past@backup	0 7 -9 -30 -5 0
@past@billing	0 -3 -10 13 -3 0
@past@broken	8 -6 -19 0 -11 0
@past@by hand	-23 13 10 0 48 0
@past@calendar	14 0 -11 -5 19 0
@past@card	-40 -12 -14 -6 -1 0
@past@clicked	-3 18 0 0 -2 0
@past@contact	8 -12 -1 -1 3 0
@past@contract	-3 21 -6 -7 -6 0
@past@device	-5 17 -8 0 0 -7
@past@due	-5 -8 0 26 -64 -15
@past@eau	10 -3 0 0 -7 0
@past@else fine	-22 -18 0 9 0 -2
@past@empty	26 16 21 23 -10 0
@past@encrypted	0 -7 0 37 -5 0
@past@enter	6 45 -17 0 0 -2
@past@fails	-8 -9 -30 -4 68 0
@past@fear	35 0 -7 0 0 0
@past@files	0 30 28 -8 0 -7
@past@gone	-29 37 -46 -6 -6 0
@past@help	-3 -12 -27 -7 -8 -1
@past@if	38 -20 -18 3 16 -2
@past@info	20 -62 53 -30 -14 10
@past@isolated	-3 -4 -5 0 -36 0
@past@issue	37 0 -8 0 1 -8
@past@itself	-14 -35 0 -1 -11 -1
@past@lab	-12 -17 34 -3 -1 0
@past@let in	-8 8 -2 18 -6 -1
@past@log	-16 37 0 0 -20 0
@past@lure	-6 -16 15 0 12 0
@past@machine	-12 91 5 -14 13 -12
@past@malware	-8 -16 -1 -4 15 0
@past@more	-18 2 -43 0 -7 -7
@past@mouse	-7 6 0 -2 16 0
@past@night	10 67 -38 2 -30 -11
@past@not	-33 72 -58 -64 -37 -22
@past@one	26 -47 39 15 12 -23
@past@open	16 81 -16 -12 -24 -13
@past@ours	-25 67 -74 19 26 2
@past@over	-10 -3 -14 -1 -59 0
@past@password	12 59 0 -2 -19 0
@past@past	-6 -40 -11 23 -120 -6
@past@patients	56 0 34 -12 -9 -4
@past@phone	0 40 -3 0 -1 -5
@past@prescription	-34 -21 -22 0 72 0
@past@printer	0 -3 0 -1 39 0
@past@ransom	0 -22 0 0 0 0
@past@record	6 35 18 -5 18 -3
@past@refused	16 14 0 -5 -15 0
@past@remote	0 -16 0 0 -40 0
@past@see	22 25 -23 24 -28 0
@past@send	29 -12 2 -4 22 0
@past@server	-26 26 0 -2 6 0
@past@shut	31 -31 -31 -18 -16 0
@past@since	33 53 -23 -5 -55 -27
@past@slow	-4 15 -9 0 -10 0
@past@small	-1 46 -1 -2 -10 0
@past@spam	28 -7 -24 0 -15 0
@past@stands	-21 6 1 -15 22 -6
@past@start	-25 -3 -6 0 -55 -15
@past@strange	0 42 0 0 -20 0
@past@stranger	-8 -31 45 -2 87 0
@past@stuck	-4 -3 21 0 -1 0
@past@system	15 -8 15 35 11 0
@past@thanks	-5 -1 -11 31 25 0
@past@ti	-1 -3 39 -4 -7 -9
@past@treat	1 0 0 0 20 -4
@past@until	-12 -14 5 18 0 -3
@past@update	-15 -23 11 -4 5 -3
@past@vendor	-35 8 1 -22 -34 -9
@past@waiting	-23 19 0 -7 21 0
@past@whole house	50 30 -18 0 3 -3
@past@wish	-1 8 -3 0 3 0
@past@works	-27 -15 6 -2 -8 -16
@patients	193 -26 -12 -3 -38 9
@patients@all	36 -10 -54 -9 -14 -10
@patients@arrive	24 20 15 0 0 -3
@patients@ask	64 21 5 -4 -16 55
@patients@at all	27 0 -28 24 -8 6
@patients@authority	0 0 -6 -1 0 -7
@patients@away	241 -32 -49 -13 -30 -18
@patients@billing	0 0 -11 0 0 0
@patients@broken	-36 -1 -20 -7 0 24
@patients@by hand	27 -10 23 0 -8 -20
@patients@calendar	44 -8 33 -3 -5 -6
@patients@card	1 -2 -9 -6 0 -16
@patients@contact	-23 33 58 -3 -5 0
@patients@contract	-3 0 19 0 -5 0
@patients@drug	66 0 -16 -3 0 -9
@patients@due	15 0 -5 0 0 0
@patients@eau	-8 0 67 0 0 -13
@patients@else fine	-14 -11 -7 -6 0 -27
@patients@empty	96 -22 -19 -3 0 0
@patients@enter	25 5 28 0 0 -12
@patients@fear	17 5 -18 0 0 0
@patients@files	63 -8 -6 0 -2 -15
@patients@gone	-16 -25 -24 -6 -2 0
@patients@help	-9 9 0 0 0 0
@patients@if	95 16 -35 7 68 -1
@patients@info	10 0 78 -1 -9 32
@patients@isolated	-2 -2 0 -2 0 0
@patients@issue	-11 26 -23 -6 -7 -9
@patients@itself	8 55 -12 -12 -5 -4
@patients@let in	0 0 -10 0 0 0
@patients@letter	0 13 10 -9 0 -3
@patients@machine	14 -9 -22 0 -3 -19
@patients@malware	-2 -4 -5 0 0 0
@patients@more	91 0 -49 0 -11 29
@patients@night	-55 14 -47 -8 -11 2
@patients@not	39 -8 -44 23 -29 30
@patients@one	-5 6 70 -21 20 13
@patients@open	-37 -54 25 10 0 -12
@patients@ours	112 77 39 -27 -35 -9
@patients@over	-16 -3 62 0 -39 -3
@patients@past	40 -42 -30 -13 -11 -1
@patients@patients	-37 -14 20 -8 0 -2
@patients@phone	-2 16 73 0 0 0
@patients@prescription	11 -26 -1 0 0 -7
@patients@printer	-11 23 -14 -6 -13 0
@patients@record	45 2 -66 -7 -11 -54
@patients@refused	-9 0 11 0 0 -2
@patients@see	-5 -32 -8 -7 0 -24
@patients@send	-18 11 -20 0 -9 -4
@patients@server	-13 -3 82 0 0 -2
@patients@shut	7 -14 -20 -1 -2 0
@patients@since	-6 24 74 -33 -22 -8
@patients@slow	-1 -8 48 0 0 20
@patients@small	26 0 -29 -5 0 0
@patients@spam	8 19 -13 0 -5 -13
@patients@stands	-23 -10 -19 20 0 0
@patients@start	-15 24 0 0 0 -2
@patients@stranger	-8 -4 0 0 -12 -2
@patients@stuck	5 -10 -53 -3 0 0
@patients@system	25 24 -40 0 -4 -7
@patients@treat	-22 -4 -13 -5 -11 23
@patients@until	78 23 -1 60 -7 -8
@patients@vendor	-14 52 46 26 -5 0
@patients@waiting	16 -15 37 -16 0 -15
@patients@whole house	-9 18 -7 -1 -5 0
@patients@wish	66 11 -12 0 68 0
@patients@works	128 -8 43 -1 0 4
@phone	3 -23 31 -47 -23 -16
@phone@all	33 0 -5 0 14 -1
@phone@arrive	14 0 -4 0 -4 0
@phone@ask	0 -1 79 -10 -15 16
@phone@at all	9 -17 50 -4 -8 -9
@phone@away	0 0 -11 0 0 0
@phone@broken	-46 -3 86 -2 -2 -6
@phone@calendar	-3 -12 -15 0 0 11
@phone@card	27 0 4 0 0 0
@phone@contact	5 6 -11 -1 -39 0
@phone@enter	12 51 -15 0 -4 -1
@phone@fails	-3 -16 -3 0 -11 0
@phone@gone	0 0 -11 0 0 0
@phone@help	-13 4 -38 -3 -7 0
@phone@if	-3 20 -4 0 -3 0
@phone@info	0 -1 -35 -1 -7 25
@phone@let in	0 44 0 0 -1 0
@phone@letter	0 0 -9 0 0 0
@phone@lure	0 0 -8 0 -2 0
@phone@machine	-8 9 -17 -2 0 0
@phone@malware	0 21 0 0 0 0
@phone@more	-38 0 -25 0 0 0
@phone@night	-6 -2 30 -15 -25 -3
@phone@not	-25 -19 -16 -6 -26 26
@phone@one	-8 11 -38 -1 -12 0
@phone@open	0 0 -38 0 -1 0
@phone@ours	81 -3 18 -13 9 -8
@phone@over	0 -9 0 0 34 -2
@phone@password	0 -5 0 0 0 0
@phone@past	-10 27 15 -5 42 0
@phone@patients	-35 0 56 0 0 0
@phone@phone	-5 10 29 0 -5 0
@phone@prescription	7 11 0 0 -3 0
@phone@record	-18 48 -1 0 -15 0
@phone@refused	0 -12 0 -3 -29 0
@phone@remote	0 48 0 0 0 0
@phone@see	0 0 0 0 -3 0
@phone@send	0 0 -3 0 0 0
@phone@server	0 -8 0 0 0 0
@phone@shut	-1 -9 -12 0 -25 0
@phone@since	-18 -3 42 -11 6 -2
@phone@spam	-15 -7 49 0 0 -1
@phone@stands	-9 0 17 0 0 -6
@phone@start	0 -9 0 0 -3 -9
@phone@stranger	-6 -22 -4 -2 -3 0
@phone@stuck	0 0 -8 0 -3 0
@phone@system	-7 37 -34 0 -8 0
@phone@thanks	14 0 0 0 51 0
@phone@until	-3 20 0 12 23 0
@phone@update	0 -7 0 0 0 0
@phone@vendor	-7 78 -16 0 -11 0
@phone@whole house	16 -4 29 0 -2 -4
@phone@wish	0 0 19 -2 0 0
@phone@works	-12 -9 -28 0 -5 7
@prescription	100 -3 33 -7 17 2
@prescription@all	5 -46 6 -29 -5 92
@prescription@arrive	1 12 126 -5 -10 -23
@prescription@ask	7 -7 -16 -7 -16 10
@prescription@at all	14 -6 38 -2 -3 -9
@prescription@authority	-4 0 -16 -12 0 0
@prescription@away	-14 -3 84 -7 -16 -9
@prescription@billing	-1 -2 41 24 -3 0
@prescription@by hand	87 -4 56 -4 -8 44
@prescription@calendar	20 28 -60 0 -1 -74
@prescription@card	-23 0 -41 0 -3 26
@prescription@contact	-2 -4 -39 0 0 -2
@prescription@contract	-13 10 1 0 -1 0
@prescription@device	0 -3 -28 -1 0 0
@prescription@due	19 -6 44 5 -9 -67
@prescription@eau	55 0 -50 -2 -11 -7
@prescription@else fine	14 4 28 -2 -2 0
@prescription@empty	6 -4 16 -1 0 -17
@prescription@enter	-4 1 58 -4 -7 -21
@prescription@fails	-4 0 81 -2 -11 0
@prescription@files	10 -8 -11 -7 -1 0
@prescription@gone	36 -10 25 -13 -5 -15
@prescription@help	0 6 3 22 -14 0
@prescription@if	-13 0 53 27 4 -11
@prescription@info	-35 0 72 -5 72 -6
@prescription@isolated	-23 -12 -3 0 -1 0
@prescription@issue	83 11 -114 -6 -8 75
@prescription@itself	-39 0 35 0 -3 16
@prescription@lab	-14 0 17 0 0 -23
@prescription@let in	-8 51 -2 0 -7 0
@prescription@letter	-9 -7 10 0 0 -7
@prescription@lure	-2 24 -11 -2 0 0
@prescription@machine	102 67 -8 -8 -12 -31
@prescription@money	0 38 0 -2 0 0
@prescription@more	111 -2 -92 -8 -18 -3
@prescription@mouse	72 -25 -8 -8 0 -8
@prescription@night	12 14 16 -11 13 -7
@prescription@not	113 -3 -36 3 -30 -18
@prescription@one	39 -26 29 -13 11 -14
@prescription@open	-110 38 108 0 -18 12
@prescription@ours	-47 43 2 -2 -39 34
@prescription@over	-1 0 -60 0 30 0
@prescription@password	-14 -4 26 0 0 0
@prescription@past	55 44 -22 19 49 0
@prescription@patients	7 -18 19 0 -6 -16
@prescription@phone	-2 -12 0 0 -3 0
@prescription@prescription	37 11 37 -15 -14 9
@prescription@printer	-41 24 60 0 -2 -11
@prescription@record	-77 21 96 -7 -18 -82
@prescription@remote	0 3 0 0 0 0
@prescription@see	15 -4 -27 18 -3 21
@prescription@send	1 -13 23 0 0 37
@prescription@server	-29 28 -6 0 0 -1
@prescription@shut	-10 -3 -4 0 23 0
@prescription@since	-18 37 -32 -6 18 -11
@prescription@small	13 -12 -14 -7 -4 -2
@prescription@spam	0 -2 -3 0 0 -3
@prescription@stands	57 0 -35 0 -11 -1
@prescription@start	30 22 -4 -12 -10 -55
@prescription@strange	-5 -10 0 0 16 0
@prescription@stranger	-6 -15 14 0 24 -1
@prescription@stuck	34 -7 65 -8 -16 -6
@prescription@system	-62 -9 -29 33 -4 -10
@prescription@thanks	30 0 0 -2 -4 0
@prescription@ti	-3 -4 26 0 -4 0
@prescription@treat	-13 -4 16 -2 0 -9
@prescription@until	-15 21 -27 12 -29 33
@prescription@update	-34 32 31 0 5 -3
@prescription@vendor	49 15 -30 8 -53 -3
@prescription@waiting	34 -1 2 -5 -20 0
@prescription@whole house	22 -9 13 0 -5 -17
@prescription@wish	0 -6 0 0 0 0
@prescription@works	-30 3 0 -6 61 54
@printer	-45 -13 -51 -36 43 -53
@printer@all	-40 -4 96 0 -10 -1
@printer@arrive	-21 -14 27 -7 -4 -4
@printer@ask	-55 0 99 0 -2 -12
@printer@broken	7 -2 26 -6 -10 -8
@printer@by hand	-17 7 2 0 -11 -8
@printer@else fine	-17 0 17 0 0 35
@printer@empty	-2 -5 -63 0 0 -5
@printer@enter	-21 -14 27 -6 -4 -4
@printer@fails	0 -2 -58 0 0 0
@printer@info	0 0 -25 -1 10 -3
@printer@issue	-23 -13 23 -1 -13 -21
@printer@lab	-17 0 11 0 0 0
@printer@log	0 -9 0 0 0 3
@printer@machine	-27 -18 24 0 20 -29
@printer@more	-4 0 11 -3 -7 -14
@printer@night	-8 25 -11 -1 32 -11
@printer@not	-101 -8 0 -3 -11 -1
@printer@one	-8 -1 -31 -1 14 7
@printer@open	20 -10 14 0 -1 0
@printer@ours	0 -7 -9 0 -5 0
@printer@over	0 0 -11 0 13 0
@printer@past	-3 0 10 -5 46 0
@printer@prescription	-49 20 90 0 46 -33
@printer@printer	0 -2 -15 0 42 -14
@printer@shut	0 0 0 0 12 30
@printer@since	-48 4 3 -1 -12 -4
@printer@start	0 -9 0 0 0 3
@printer@system	-36 -4 40 0 -5 -12
@printer@until	0 7 9 0 37 0
@printer@update	0 -19 0 0 -1 0
@printer@vendor	29 26 -9 0 -6 0
@printer@works	-2 0 -9 0 0 9
@ransom	-65 282 -35 13 23 -13
@ransom@all	13 15 -9 0 0 0
@ransom@arrive	-10 -3 0 0 0 0
@ransom@ask	-12 -3 0 31 0 -2
@ransom@due	-2 21 0 12 0 -1
@ransom@files	0 15 -6 0 0 0
@ransom@if	0 21 0 -7 0 -2
@ransom@machine	13 13 -8 -10 0 -1
@ransom@malware	-6 19 0 0 -9 0
@ransom@money	0 33 -5 -7 0 -2
@ransom@night	27 63 -8 8 0 -2
@ransom@not	-48 8 -5 0 33 0
@ransom@one	-14 56 0 -4 -1 -1
@ransom@open	-7 54 13 -10 -5 -1
@ransom@ours	-23 18 -6 20 -3 -2
@ransom@past	0 19 0 0 -2 0
@ransom@prescription	0 17 -5 27 0 0
@ransom@ransom	-2 10 0 0 0 -1
@ransom@record	0 31 0 -7 0 -2
@ransom@refused	0 -23 0 0 -2 0
@ransom@server	-9 21 -2 0 52 0
@ransom@shut	0 10 0 0 -1 0
@ransom@since	0 6 -3 0 -1 0
@ransom@stands	-2 4 -2 0 0 0
@ransom@start	-9 3 0 0 54 -1
@ransom@system	0 -1 0 0 0 0
@ransom@vendor	0 11 20 -5 -1 -3
@ransom@wish	0 -9 0 22 -1 0
@ransom@works	-9 3 0 0 54 -1
@record	138 10 -39 19 12 58
@record@all	222 24 -133 35 -1 22
@record@arrive	27 -20 -40 -5 0 14
@record@ask	26 19 -46 -4 -7 5
@record@at all	10 -3 -27 -4 -6 -7
@record@away	14 19 -12 -2 -4 0
@record@billing	-5 0 7 0 0 31
@record@broken	-3 0 -42 0 0 -21
@record@by hand	-64 -4 18 0 0 -14
@record@calendar	122 -9 -79 -1 -11 20
@record@contact	33 -2 -3 -4 -8 70
@record@drug	33 -2 -12 0 0 19
@record@due	-32 16 20 -2 25 -26
@record@else fine	10 -3 42 0 -2 71
@record@empty	107 -7 -96 0 -3 -2
@record@encrypted	-15 68 -10 -4 -4 0
@record@enter	34 -8 -51 0 0 14
@record@fails	-5 -6 64 0 -11 -1
@record@files	0 -3 -12 -4 0 0
@record@gone	46 19 -43 -3 -4 -3
@record@help	-23 0 71 6 0 -1
@record@if	26 29 -6 -1 0 0
@record@info	56 0 -26 0 5 -21
@record@isolated	11 30 0 0 0 0
@record@issue	-52 0 60 -4 0 50
@record@lab	-15 -7 20 0 0 25
@record@letter	3 -1 -32 -1 0 -3
@record@locked	61 4 -59 0 0 -2
@record@lure	-2 -1 -15 0 -8 0
@record@machine	-18 -25 26 0 -4 39
@record@more	1 -15 -48 -13 -5 -9
@record@night	34 -11 7 -16 44 -6
@record@not	145 -16 -237 3 -29 13
@record@one	-10 -17 57 -1 -19 -34
@record@open	123 -84 -48 -15 -1 101
@record@ours	2 69 -2 -22 0 -41
@record@over	0 0 -24 -2 49 0
@record@past	-95 -5 10 14 -5 -5
@record@patients	-59 -9 87 1 0 -36
@record@prescription	-20 35 46 -5 -14 96
@record@record	14 -3 18 0 -4 64
@record@scanner	-1 -2 -3 0 0 0
@record@see	51 20 12 11 -4 -11
@record@send	19 -1 -5 -10 37 0
@record@server	59 -1 61 0 -1 -1
@record@shut	121 13 -28 -6 14 -3
@record@since	92 -36 -29 -10 -8 -7
@record@small	-24 -16 -16 -1 -4 -12
@record@spam	13 -11 -20 0 0 0
@record@stands	-55 7 28 -7 -11 -10
@record@start	-90 28 31 -4 -7 21
@record@strange	0 -4 -2 -4 0 0
@record@stranger	-9 -34 74 0 -6 0
@record@stuck	33 17 -42 -4 -21 -10
@record@system	26 -22 37 0 4 -6
@record@treat	-12 0 39 0 -3 -9
@record@until	39 56 2 34 -6 -5
@record@update	-12 0 44 -1 0 0
@record@vendor	-2 0 0 -1 0 0
@record@waiting	-6 9 -22 -6 22 0
@record@whole house	112 -12 -28 0 5 -14
@record@wish	17 -2 -5 0 0 0
@record@works	-97 1 18 -4 -11 169
@refused	-16 -57 21 12 75 -40
@refused@all	-5 -4 -9 0 -7 0
@refused@ask	-8 -4 -13 31 -21 15
@refused@at all	1 -6 0 -5 -10 0
@refused@authority	0 -3 -1 38 0 0
@refused@away	-1 -4 0 0 0 0
@refused@billing	0 0 -11 0 0 0
@refused@card	0 0 55 0 0 0
@refused@contact	-8 -1 -3 0 -28 0
@refused@contract	17 -12 0 0 -18 0
@refused@enter	-16 -9 0 0 0 0
@refused@fails	0 0 -13 24 -8 0
@refused@help	0 0 7 0 -22 0
@refused@if	24 -7 -3 -9 -21 0
@refused@info	-18 0 -9 -1 98 -37
@refused@itself	0 -6 0 0 0 0
@refused@lab	0 0 -1 0 3 0
@refused@machine	-5 -40 0 0 0 0
@refused@night	0 1 7 57 0 0
@refused@not	3 -15 -31 -8 55 0
@refused@one	-6 -30 -18 -15 122 -37
@refused@open	-3 -20 -21 -2 14 -1
@refused@ours	0 -21 -26 31 38 -17
@refused@password	-7 -9 11 0 -3 0
@refused@past	-3 -12 0 32 -7 0
@refused@phone	-1 -1 -9 0 -20 0
@refused@prescription	-8 0 0 -1 -29 0
@refused@record	-8 0 -6 0 -11 0
@refused@remote	0 0 0 -5 0 0
@refused@see	-10 -6 -7 -6 -29 0
@refused@server	0 23 0 0 0 0
@refused@shut	16 -6 -6 -1 -5 0
@refused@since	-20 -8 -1 -13 -34 0
@refused@stranger	-1 0 0 0 0 0
@refused@system	-10 0 -4 0 -3 -1
@refused@thanks	5 0 0 0 4 -8
@refused@ti	0 0 -10 0 -3 0
@refused@until	17 -4 0 -52 -4 0
@refused@update	-3 0 0 0 -24 0
@refused@vendor	-5 0 0 -8 51 15
@refused@wish	0 0 0 0 -11 0
@remote	-80 81 -97 -44 -60 -12
@remote@all	0 -6 -2 0 -12 0
@remote@arrive	-27 1 -4 0 0 0
@remote@ask	-8 12 -5 -3 45 0
@remote@at all	0 33 0 0 0 0
@remote@enter	-34 46 0 -3 -1 0
@remote@fails	0 0 -76 0 -5 0
@remote@help	0 -7 0 0 0 0
@remote@if	0 -2 0 -11 0 0
@remote@info	0 0 0 0 0 -2
@remote@issue	0 -5 -6 0 -13 0
@remote@let in	0 77 0 0 -6 0
@remote@machine	-13 34 0 0 -3 0
@remote@night	0 -12 0 0 -3 0
@remote@not	-34 74 -21 0 -2 0
@remote@one	0 72 0 -3 0 -2
@remote@open	-3 -8 0 0 -18 -2
@remote@ours	-31 14 0 -11 -16 0
@remote@over	0 -8 0 0 -88 0
@remote@password	0 -21 0 0 0 0
@remote@past	0 97 0 -4 -38 0
@remote@printer	0 -7 -1 0 -13 0
@remote@refused	0 -5 0 0 0 0
@remote@remote	0 49 0 0 -21 -3
@remote@server	-3 -5 0 0 -16 0
@remote@shut	0 -26 -9 -10 -6 0
@remote@since	0 -11 -35 0 22 0
@remote@slow	0 24 -69 0 -1 0
@remote@stands	0 29 0 0 0 -2
@remote@start	-27 -12 0 0 0 -2
@remote@stranger	0 45 0 0 -3 0
@remote@system	-4 -4 0 -3 0 0
@remote@until	0 -26 0 -15 16 0
@remote@update	0 -7 0 0 -1 0
@remote@vendor	0 52 -7 0 38 0
@remote@wish	0 -2 0 0 0 0
@remote@works	0 -15 0 0 0 -3
@scanner	-104 -5 101 -10 -30 -41
@scanner@all	-10 -9 15 0 -16 -9
@scanner@arrive	-1 -10 -50 -1 0 -7
@scanner@ask	0 0 1 0 0 -15
@scanner@files	-5 -9 19 0 27 0
@scanner@lab	-4 3 62 0 0 0
@scanner@letter	-8 4 -22 0 0 -15
@scanner@machine	-3 -28 11 0 0 -7
@scanner@malware	0 24 0 0 -1 0
@scanner@more	-12 10 77 -3 -7 -4
@scanner@not	-57 10 -2 -3 -11 -1
@scanner@one	0 -17 -19 -7 27 -8
@scanner@open	0 8 -4 0 0 0
@scanner@ours	0 -3 -10 -7 27 -8
@scanner@record	-47 0 117 0 -9 0
@scanner@since	-22 0 46 -1 0 0
@scanner@stranger	0 -19 5 0 0 0
@scanner@system	0 0 21 0 0 0
@scanner@works	-25 0 34 0 0 -7
@see	57 9 40 -6 10 12
@see@all	37 0 -36 0 9 4
@see@arrive	7 0 -50 -1 24 -4
@see@ask	22 -2 1 -4 6 33
@see@at all	31 2 -15 -1 -6 -4
@see@authority	-25 0 0 0 0 0
@see@away	-7 -4 8 0 0 0
@see@backup	0 0 -3 0 31 -3
@see@billing	0 0 25 -8 -13 0
@see@card	-19 0 29 0 24 -7
@see@contact	-3 -4 -1 0 -4 0
@see@contract	-7 -5 0 0 0 0
@see@due	0 0 0 -3 -7 0
@see@else fine	7 0 -2 0 -3 -31
@see@enter	3 0 -59 0 0 -4
@see@fails	-4 0 0 -9 0 0
@see@fear	0 0 0 0 -2 -1
@see@help	34 -8 -3 6 75 -4
@see@if	-43 -20 -31 38 -17 -7
@see@info	27 0 63 0 -23 -12
@see@issue	84 0 -7 -1 0 -4
@see@itself	0 -14 0 0 -1 0
@see@let in	0 -7 0 0 -2 0
@see@log	-5 15 0 0 0 0
@see@lure	0 15 -6 0 0 -1
@see@machine	36 0 -16 0 0 0
@see@more	58 0 -14 -16 -3 0
@see@night	-12 9 -14 -9 0 0
@see@not	55 -5 6 -23 -31 -14
@see@one	80 -7 72 0 -26 -12
@see@open	43 -8 -30 -6 0 -2
@see@ours	-98 39 -56 -3 21 83
@see@over	0 0 -11 0 -19 0
@see@password	0 0 0 0 -9 0
@see@past	55 -2 14 -3 20 -4
@see@patients	5 -3 -22 0 -1 34
@see@phone	17 -10 -1 0 0 0
@see@prescription	53 0 -24 0 -17 -11
@see@ransom	0 -12 0 0 0 0
@see@record	1 -12 -30 26 -3 69
@see@remote	0 28 0 -2 -7 0
@see@server	-10 -1 -9 0 -7 0
@see@shut	-1 26 0 26 15 0
@see@since	-45 12 16 -9 17 34
@see@slow	-16 0 2 0 -7 -16
@see@stands	-9 -4 69 0 -4 -8
@see@start	0 -11 -3 0 28 0
@see@strange	0 23 -3 0 0 0
@see@stranger	0 -21 14 0 0 0
@see@system	-12 0 12 0 28 -6
@see@ti	0 0 -1 0 0 0
@see@until	-62 -3 75 -21 -3 -7
@see@update	0 0 -7 0 0 0
@see@vendor	-15 -2 -9 -6 13 0
@see@whole house	0 0 0 0 -1 0
@see@wish	0 0 -1 0 -1 0
@see@works	-2 -6 -4 15 34 0
@send	6 36 135 33 12 59
@send@alarm	0 0 1 0 0 0
@send@all	10 12 38 0 -7 21
@send@arrive	-28 0 38 0 0 37
@send@ask	25 -14 27 34 -8 0
@send@at all	-20 -14 73 0 0 -2
@send@authority	0 0 59 -9 -4 -1
@send@away	51 -14 -25 -3 -7 0
@send@billing	0 0 66 -40 -4 -1
@send@broken	-18 -1 12 13 0 0
@send@contact	-1 -16 -7 0 -5 -9
@send@contract	-7 -8 8 -5 -17 -3
@send@eau	15 -3 -39 -2 -1 0
@send@else fine	0 0 0 0 0 -12
@send@enter	-23 0 77 0 0 -14
@send@fails	-34 -11 137 -67 -22 -3
@send@files	0 0 26 0 -1 -1
@send@help	-25 0 1 0 -29 0
@send@info	-1 -3 4 0 -1 -2
@send@issue	-5 -2 -37 0 -15 42
@send@itself	-7 22 0 -4 -1 -1
@send@kim	0 -6 38 -1 -2 -2
@send@lab	0 0 -5 -4 0 -1
@send@let in	0 21 15 0 -1 -1
@send@letter	-5 0 43 -1 -5 -10
@send@lure	-10 36 -15 0 -7 -1
@send@more	4 14 -51 -5 -4 0
@send@night	10 12 8 8 -1 -2
@send@not	-78 54 -16 -8 7 83
@send@one	-1 8 29 0 -2 0
@send@open	-13 -4 2 0 0 -11
@send@ours	-18 62 67 -5 -40 -24
@send@over	3 -10 -9 -6 -5 0
@send@past	48 38 24 -4 -6 0
@send@patients	12 34 -58 -6 -16 -10
@send@phone	0 -28 -26 0 -5 0
@send@prescription	24 -7 -45 0 -6 -3
@send@record	0 -2 -9 -2 -1 -1
@send@see	0 0 25 0 0 0
@send@send	4 23 -11 0 -4 -1
@send@server	-13 0 -9 0 0 0
@send@shut	-2 -1 15 0 -13 0
@send@since	-3 2 49 -30 -5 -11
@send@spam	0 19 25 0 -1 0
@send@stands	-13 0 21 -1 0 0
@send@stranger	0 0 8 0 26 0
@send@stuck	-35 -3 60 -4 -1 0
@send@system	-5 -18 27 0 -6 0
@send@until	-11 7 -57 53 37 -3
@send@vendor	0 -9 7 15 -30 -1
@send@waiting	-15 -7 40 0 -1 0
@send@whole house	-15 -2 -15 0 0 -7
@send@wish	0 0 -11 -1 0 0
@send@works	0 0 -95 0 0 50
@server	153 40 -70 -37 -21 -11
@server@account	-8 47 -3 0 0 0
@server@alarm	6 21 10 0 -10 -2
@server@all	61 18 -22 -1 -16 -19
@server@arrive	24 -6 -47 0 0 0
@server@ask	46 -36 2 -3 -12 0
@server@at all	-5 -1 -20 0 -3 0
@server@away	9 -5 -14 0 0 0
@server@backup	20 -12 -18 -12 0 0
@server@broken	125 -35 -58 0 -5 0
@server@by hand	13 27 -11 0 0 -2
@server@contact	26 8 25 0 0 0
@server@contract	0 -7 -6 0 -3 0
@server@due	-23 40 -9 0 -5 0
@server@else fine	-17 -22 29 -3 -1 -11
@server@empty	29 7 -26 0 0 0
@server@encrypted	-25 33 -2 0 0 0
@server@enter	24 -15 -46 0 0 0
@server@fails	72 8 -26 0 -10 0
@server@files	-30 -21 21 -13 0 0
@server@gone	96 7 -41 -3 -3 0
@server@help	8 11 -8 0 -6 0
@server@if	-8 -18 -2 0 0 0
@server@info	8 -28 -1 -1 0 0
@server@isolated	29 56 -27 0 -4 -7
@server@issue	-19 0 46 0 0 -16
@server@lab	0 -34 31 -2 0 0
@server@let in	6 19 -3 0 0 0
@server@log	0 -3 0 0 -4 0
@server@machine	73 -2 -73 0 0 -1
@server@malware	-7 36 -3 0 0 -1
@server@more	83 -6 -82 0 -2 0
@server@mouse	-4 12 -1 -2 -7 0
@server@night	-15 21 13 -11 -3 -4
@server@not	150 -22 5 -11 23 -14
@server@one	47 67 -60 0 -5 -1
@server@open	-17 13 32 -1 -11 -1
@server@ours	38 52 11 1 6 -9
@server@outgoing	-27 65 -1 -2 0 0
@server@over	27 -1 -12 0 -32 0
@server@past	-6 13 -5 0 -8 0
@server@patients	54 -5 18 0 0 -3
@server@prescription	-7 3 41 -5 0 -16
@server@ransom	27 30 -8 0 0 0
@server@record	43 -10 -5 -2 0 0
@server@refused	-3 -8 0 0 0 0
@server@remote	-8 -18 0 0 0 0
@server@see	0 11 -4 0 -2 0
@server@send	35 20 -17 0 -2 -3
@server@server	-39 -3 -47 -2 0 0
@server@shut	0 4 -36 -4 -2 0
@server@since	27 40 -38 0 -33 0
@server@spam	7 11 -10 0 0 0
@server@stands	-40 -44 41 0 -2 0
@server@start	102 -17 -24 -1 72 -11
@server@strange	-15 65 -4 0 -4 25
@server@stranger	45 24 -6 0 -4 0
@server@stuck	-29 13 -17 0 0 0
@server@system	66 68 -5 -1 -3 0
@server@treat	-19 -20 -14 0 -1 -7
@server@until	14 41 -14 -29 -19 0
@server@update	-23 -42 -2 0 55 -4
@server@vendor	-2 16 0 0 -23 0
@server@waiting	-26 -11 -4 -2 -2 0
@server@whole house	-10 51 -30 -1 -9 0
@server@wish	-16 -2 0 0 0 0
@server@works	-75 1 9 -2 48 -16
@shut	228 -67 -65 -33 102 -71
@shut@all	52 -7 9 -5 2 0
@shut@arrive	-24 -1 -1 0 -2 -6
@shut@ask	56 10 -23 -13 3 -9
@shut@at all	4 -4 -24 -4 43 -5
@shut@away	-32 4 -1 0 -9 0
@shut@backup	-5 0 13 -12 -5 0
@shut@broken	44 0 -39 -1 -3 0
@shut@by hand	-18 0 0 0 -10 -5
@shut@card	-10 0 11 0 22 0
@shut@contact	16 19 -10 0 1 0
@shut@contract	17 0 -5 0 0 0
@shut@due	33 -5 -1 -6 31 -26
@shut@else fine	13 23 -1 0 -8 25
@shut@enter	-46 -9 -1 -5 -2 -6
@shut@fails	6 -4 13 0 -4 0
@shut@gone	0 -2 0 6 0 0
@shut@help	-12 0 21 20 -46 -15
@shut@if	-3 29 0 12 -6 -1
@shut@info	-15 0 24 0 111 -3
@shut@isolated	0 0 0 0 -51 0
@shut@issue	4 0 28 18 0 0
@shut@let in	17 -7 -4 0 -3 0
@shut@log	7 15 0 0 -19 0
@shut@lure	-2 -17 -9 0 -10 0
@shut@machine	45 -4 9 0 -1 0
@shut@more	-3 -1 -5 0 -12 0
@shut@night	1 10 -21 -26 -1 -5
@shut@not	-36 71 8 4 13 12
@shut@one	43 8 34 -3 12 -5
@shut@open	46 -14 14 3 -6 -8
@shut@ours	-23 24 4 25 3 -24
@shut@over	52 -1 -12 -2 -25 0
@shut@password	-16 9 26 0 21 0
@shut@past	68 8 0 -3 -12 0
@shut@patients	83 0 19 -3 -5 0
@shut@phone	-11 0 0 0 2 0
@shut@prescription	-5 -9 7 0 -3 0
@shut@ransom	16 -15 0 -6 0 0
@shut@record	31 -8 -12 0 -15 0
@shut@refused	20 0 -6 0 -2 0
@shut@see	1 -11 -4 0 26 -4
@shut@send	-6 0 40 -1 -28 0
@shut@server	-36 -1 29 4 -11 0
@shut@shut	19 -1 3 0 -15 0
@shut@since	54 -2 -8 0 -23 -5
@shut@small	-15 -8 -11 -2 -3 0
@shut@stands	22 0 15 -1 -2 0
@shut@start	58 -1 -1 -2 5 -26
@shut@strange	0 13 0 0 0 0
@shut@stranger	-8 0 -9 0 -3 0
@shut@stuck	5 0 -28 -6 19 0
@shut@system	33 -5 -8 0 38 -15
@shut@ti	-3 0 0 0 0 0
@shut@until	-2 -4 13 -21 -33 0
@shut@update	-25 0 0 0 6 0
@shut@vendor	-29 9 -6 -2 52 0
@shut@waiting	-13 -8 -3 0 0 0
@shut@whole house	32 -2 -11 0 -12 0
@shut@wish	12 0 0 -16 9 0
@shut@works	74 -7 -7 -1 25 -26
@since	62 42 105 -50 28 -42
@since@account	-13 36 -34 0 0 0
@since@alarm	6 41 -8 0 9 -1
@since@all	78 10 -53 -12 63 -73
@since@arrive	22 -34 36 -16 -11 -14
@since@ask	18 34 10 -2 2 -33
@since@at all	15 -39 -63 26 15 -5
@since@authority	97 22 -45 -2 -16 -2
@since@away	-27 -17 36 -11 19 -10
@since@backup	-50 19 79 0 -9 0
@since@billing	-8 -2 47 31 -2 -4
@since@broken	33 -18 -41 -6 -5 0
@since@by hand	64 -22 19 -3 -13 47
@since@calendar	14 -5 19 -11 -7 0
@since@card	-61 -5 20 -22 6 -17
@since@contact	-36 -12 41 -5 28 12
@since@contract	-37 -4 43 0 -5 0
@since@device	16 -2 -27 0 0 36
@since@drug	44 0 -14 -17 -3 0
@since@due	-20 -25 13 36 52 -26
@since@eau	-51 -6 131 -5 17 -22
@since@else fine	39 -2 -40 4 -8 -27
@since@empty	36 -24 11 -15 -7 0
@since@encrypted	50 66 -26 -4 0 -1
@since@enter	38 -29 -39 -13 -2 10
@since@fails	-20 -2 56 0 -32 -6
@since@fear	6 0 0 0 -2 -1
@since@files	-13 126 -29 -6 -7 -8
@since@gone	-45 13 41 -2 0 0
@since@help	34 21 -22 -25 1 -1
@since@if	50 -9 -11 29 -13 11
@since@info	16 -14 -19 -13 -21 16
@since@isolated	-7 -39 28 0 -10 -9
@since@issue	-27 -3 60 17 21 -42
@since@itself	-18 4 30 -4 3 41
@since@kim	-8 0 51 -1 0 0
@since@lab	1 -27 54 -7 0 8
@since@let in	-32 -13 -14 0 11 0
@since@letter	-9 0 13 -2 -1 -11
@since@locked	2 27 -18 0 0 0
@since@log	-21 36 -2 -2 -7 0
@since@lure	-8 47 -11 -3 -9 0
@since@machine	-22 -20 15 89 22 -1
@since@malware	-3 64 -9 0 -2 0
@since@more	59 -11 -43 -16 8 0
@since@mouse	15 31 -9 -7 -6 -1
@since@night	20 -39 23 3 35 -21
@since@not	80 -36 -6 -6 -92 -25
@since@one	8 -22 43 59 11 -12
@since@open	10 -16 -42 -20 -33 -10
@since@ours	52 39 -83 -39 0 3
@since@over	-27 -16 -56 -5 24 -2
@since@password	30 -2 6 -2 -7 18
@since@past	56 11 63 -16 -11 -17
@since@patients	42 14 40 -10 -13 -3
@since@phone	-27 -24 31 -14 8 -7
@since@prescription	-18 -1 -59 -24 -26 11
@since@printer	6 -11 -9 0 20 0
@since@ransom	-7 13 -4 27 0 0
@since@record	60 12 -48 -9 -17 -34
@since@refused	-22 -7 -39 -13 14 0
@since@remote	-4 18 -4 -4 41 0
@since@scanner	-8 11 29 0 -1 -1
@since@see	4 -17 18 -7 -12 -12
@since@send	-60 -19 55 50 51 -2
@since@server	2 1 -24 -5 -6 -19
@since@shut	69 5 -35 7 -60 0
@since@since	47 -12 44 15 -8 -15
@since@slow	19 -3 -51 0 20 -12
@since@small	-8 -4 46 24 -2 -1
@since@spam	26 6 -58 0 -7 -5
@since@stands	45 -21 -24 -18 -9 0
@since@start	30 -14 -33 -25 -12 33
@since@strange	-12 19 -4 -1 -7 0
@since@stranger	-28 -38 29 -6 16 0
@since@stuck	18 -7 115 -4 -4 38
@since@system	62 -17 -80 4 -13 46
@since@thanks	-31 -13 0 -1 77 -6
@since@ti	-27 -6 91 -2 -2 -4
@since@treat	39 -1 31 0 87 10
@since@until	10 27 85 -39 -35 15
@since@update	-35 -2 104 -6 64 0
@since@vendor	-61 -17 24 -3 28 -17
@since@waiting	9 -3 -17 -5 14 0
@since@whole house	-1 -19 -12 0 7 63
@since@wish	-37 -4 11 -1 19 -19
@since@works	-38 29 32 -29 85 30
@slow	-110 16 75 9 12 -21
@slow@all	-50 -15 153 0 25 -18
@slow@arrive	-7 0 -9 0 -5 -32
@slow@ask	-12 -13 58 0 23 -17
@slow@machine	-17 24 43 0 0 0
@slow@not	-7 17 34 -2 -11 -6
@slow@one	0 -5 15 0 -13 0
@slow@open	-20 30 54 -4 0 -11
@slow@ours	-44 13 81 15 9 41
@slow@over	-18 13 -7 0 34 0
@slow@past	-5 -1 25 0 27 0
@slow@patients	-10 -6 111 -5 0 -2
@slow@prescription	0 0 -10 0 0 0
@slow@since	-5 -5 -18 0 -12 0
@slow@slow	-17 -8 119 0 0 -7
@slow@start	-12 0 6 0 -9 0
@slow@until	-6 -8 28 14 -4 0
@slow@works	-3 0 50 -4 0 -19
@small	-23 -38 -63 -8 22 -58
@small@all	12 37 21 0 -3 32
@small@ask	-21 -4 55 -3 -5 0
@small@at all	-26 8 98 -6 -4 0
@small@calendar	-1 -2 -49 0 -15 -8
@small@card	0 -4 4 0 -1 -3
@small@gone	13 0 -34 0 0 0
@small@help	0 -1 0 -4 25 0
@small@if	0 -7 -14 -6 0 0
@small@issue	-1 0 -1 -2 -4 0
@small@lab	0 0 -11 0 0 -3
@small@letter	0 0 -9 0 0 0
@small@more	-5 0 30 -3 -7 0
@small@night	-3 -4 -1 14 0 0
@small@not	-52 3 98 -10 -8 -19
@small@one	-13 13 9 -2 -5 -7
@small@open	-16 -25 -19 -2 -1 -8
@small@ours	15 17 -9 -9 -11 -2
@small@past	0 -1 0 -1 0 0
@small@patients	-2 0 18 0 0 0
@small@prescription	-6 -5 4 -6 77 0
@small@record	-12 36 1 -2 -11 -11
@small@see	0 5 0 0 0 0
@small@shut	-6 -9 10 -2 -3 0
@small@since	-48 -7 19 -10 -3 0
@small@small	-10 -3 -8 -2 -6 0
@small@system	-5 0 -5 0 -3 0
@small@until	-21 0 13 26 0 -3
@small@update	0 0 7 0 0 0
@small@vendor	0 19 0 24 -3 0
@small@whole house	-7 -8 -5 -2 -3 0
@small@wish	0 -2 0 0 0 0
@spam	-12 166 -3 -22 -4 12
@spam@all	34 18 -31 -1 4 -12
@spam@arrive	-7 -4 -16 0 0 -4
@spam@ask	-10 -3 15 0 -12 -23
@spam@at all	7 -3 -18 -1 0 -3
@spam@contact	0 -6 27 0 8 0
@spam@else fine	0 0 0 0 0 -5
@spam@empty	6 -20 38 0 0 0
@spam@enter	-4 -10 -37 0 0 -4
@spam@fails	-2 0 15 0 0 0
@spam@help	-2 -10 -9 0 0 0
@spam@if	-1 -17 -4 -16 0 0
@spam@issue	0 -2 -16 0 0 0
@spam@lure	-11 7 -9 0 -3 -1
@spam@more	62 24 -86 0 -4 0
@spam@night	0 -26 13 0 74 -1
@spam@not	-35 81 46 -1 -7 -3
@spam@one	35 -20 -20 0 -1 44
@spam@open	-1 26 3 0 -4 -1
@spam@ours	1 67 -11 -33 -8 21
@spam@past	5 31 -17 0 -5 0
@spam@patients	-38 18 30 -4 -3 -5
@spam@phone	-2 0 12 0 8 0
@spam@prescription	-28 13 -7 0 0 0
@spam@ransom	-13 -8 -2 0 -2 0
@spam@record	24 -2 -20 0 -1 0
@spam@see	24 0 15 0 -5 -2
@spam@send	-36 41 -18 -4 -7 -19
@spam@since	-25 39 -16 0 -1 0
@spam@spam	-12 -8 -3 0 -1 -3
@spam@stands	2 0 -23 -1 0 0
@spam@start	19 -6 -12 0 18 -7
@spam@stranger	0 -25 0 0 0 0
@spam@stuck	6 -10 66 0 0 -5
@spam@system	16 -20 -4 0 -2 0
@spam@ti	0 -7 0 0 0 0
@spam@until	-13 9 12 -4 0 -1
@spam@vendor	-1 -21 -6 0 -6 -2
@spam@waiting	-11 -25 42 0 -5 0
@spam@works	-4 0 -9 0 18 -2
@stands	92 13 35 19 -16 12
@stands@all	31 -20 29 -1 1 -41
@stands@arrive	5 0 -9 0 0 0
@stands@ask	-24 64 29 22 -1 10
@stands@at all	-54 7 -23 43 -1 24
@stands@by hand	-27 7 -15 22 0 37
@stands@contact	47 0 0 0 -9 0
@stands@contract	14 36 -10 0 0 0
@stands@due	-4 0 14 30 37 -6
@stands@empty	28 0 -43 0 0 0
@stands@enter	6 -12 -32 0 0 0
@stands@fails	7 25 18 0 0 0
@stands@files	-17 -13 20 -6 0 0
@stands@help	76 0 -2 0 0 -1
@stands@if	0 20 -7 -3 -5 0
@stands@info	28 -4 12 0 -20 0
@stands@isolated	-2 17 -17 0 -13 0
@stands@issue	-23 0 40 -5 0 -4
@stands@itself	13 11 -16 0 0 -2
@stands@locked	-27 20 21 -3 0 -1
@stands@log	-30 16 34 0 0 0
@stands@machine	19 2 26 0 0 -1
@stands@more	4 0 -14 -6 38 0
@stands@night	23 57 4 -11 -2 0
@stands@not	-120 14 -10 31 -4 42
@stands@one	-18 37 -70 -4 -13 -3
@stands@open	-6 2 44 12 -21 -14
@stands@ours	1 81 5 -24 11 17
@stands@over	22 0 -17 0 -11 0
@stands@password	0 -3 0 0 0 0
@stands@past	-11 -2 78 -4 -27 -8
@stands@patients	-36 -14 6 -2 0 -6
@stands@phone	13 -11 -8 0 -9 0
@stands@prescription	-21 -12 -2 -1 0 34
@stands@ransom	-10 13 -4 0 0 -3
@stands@record	-36 43 -13 -4 0 0
@stands@remote	0 -4 -3 0 0 0
@stands@send	-7 -5 1 31 -8 0
@stands@server	12 -5 -20 0 18 26
@stands@shut	-5 -6 -2 -1 42 0
@stands@since	7 24 15 14 26 -11
@stands@small	-12 17 16 -1 18 0
@stands@stands	-13 0 11 0 -15 -5
@stands@start	-46 11 32 -3 35 55
@stands@strange	-6 -10 0 0 -6 26
@stands@stranger	-3 6 -5 0 -3 -2
@stands@system	26 -16 -18 0 -8 26
@stands@ti	-1 0 28 0 0 0
@stands@treat	-55 0 -21 0 -4 15
@stands@until	32 -6 -24 -17 16 33
@stands@update	0 0 0 0 0 -1
@stands@vendor	16 36 -10 14 25 0
@stands@waiting	-2 -1 -21 0 -11 0
@stands@whole house	-28 0 46 11 0 0
@stands@works	-15 0 9 -5 35 55
@start	74 13 1 -8 -14 22
@start@account	22 -4 -24 0 -1 -3
@start@all	28 -40 -72 -8 26 75
@start@arrive	0 20 -31 0 -2 0
@start@ask	-40 -4 -28 7 -25 -5
@start@at all	29 8 -50 -20 -22 -19
@start@authority	0 22 -16 3 0 0
@start@away	-36 -9 -9 0 33 -6
@start@billing	0 0 0 3 0 0
@start@broken	40 -2 -26 0 0 -4
@start@by hand	24 0 -13 0 -2 -21
@start@calendar	-3 0 16 -4 0 22
@start@card	-18 0 -12 7 0 -3
@start@contact	29 -1 20 0 -7 -1
@start@contract	9 0 -7 0 -3 -8
@start@due	-19 14 0 -25 -2 -14
@start@else fine	3 -3 -20 -5 -9 79
@start@empty	9 -7 10 0 0 -16
@start@enter	0 20 -25 0 -2 0
@start@fails	20 -17 89 -1 -15 7
@start@help	21 -6 -13 0 10 -3
@start@if	5 -15 -1 16 -11 -6
@start@info	-13 -15 -9 -1 -2 -12
@start@isolated	3 7 -7 0 -4 32
@start@itself	7 20 -6 -2 0 -1
@start@lab	51 -1 15 -5 0 -39
@start@log	4 -5 -2 0 -4 -3
@start@machine	78 -5 -69 -1 -11 -51
@start@malware	0 0 0 0 0 -1
@start@more	52 -1 -10 -4 -15 0
@start@mouse	16 -4 -9 0 -3 0
@start@night	78 59 22 -13 -25 -14
@start@not	21 -2 14 -5 21 54
@start@one	81 0 -53 -12 -5 -18
@start@open	51 -6 8 -4 -15 25
@start@ours	-42 -16 30 17 16 22
@start@over	-31 -22 -21 0 54 -28
@start@password	0 -5 24 0 -5 0
@start@past	-30 13 20 -1 -1 -5
@start@patients	-12 0 1 0 -18 14
@start@phone	29 -1 22 0 -7 -6
@start@prescription	-21 37 -21 29 -5 -46
@start@record	-6 -3 50 -2 0 -2
@start@refused	-2 -10 30 0 0 0
@start@remote	0 16 0 0 0 0
@start@see	6 -5 -4 0 -2 -13
@start@server	30 3 -72 0 -6 -2
@start@shut	14 5 -19 20 -6 -11
@start@since	83 -44 -67 -30 5 -19
@start@slow	0 9 -5 -1 0 34
@start@spam	22 19 0 -16 -2 0
@start@stands	49 41 -28 0 -4 -2
@start@start	-18 -7 -21 -4 -8 -33
@start@strange	16 40 0 -10 0 4
@start@stranger	30 -23 -7 0 0 0
@start@stuck	-20 0 6 0 -5 -1
@start@system	28 -48 -43 -2 -8 39
@start@thanks	-27 0 -10 -1 9 -10
@start@ti	-1 -5 32 0 0 -11
@start@treat	-28 0 72 0 15 -8
@start@until	30 -3 -23 52 -14 11
@start@update	-61 -2 -17 0 33 16
@start@vendor	14 -1 -7 37 47 -33
@start@waiting	60 0 -31 0 -1 -2
@start@whole house	-21 14 -11 -1 -1 26
@start@wish	-6 -10 -1 0 0 -13
@start@works	40 21 -19 -4 -12 16
@strange	-108 201 -42 -31 -12 1
@strange@account	0 52 0 0 0 -2
@strange@alarm	0 43 0 0 -2 0
@strange@all	-2 -17 7 0 -1 0
@strange@arrive	-22 32 0 0 0 0
@strange@ask	0 -17 0 -2 0 0
@strange@contact	0 -2 0 0 0 0
@strange@encrypted	-9 -38 -11 0 0 -4
@strange@enter	-22 41 -7 0 -2 0
@strange@files	0 68 -7 0 0 0
@strange@gone	0 -49 -17 0 -2 0
@strange@if	0 0 0 -2 16 0
@strange@info	0 0 -3 0 -8 -14
@strange@let in	0 44 0 0 -2 0
@strange@lure	0 17 0 0 -7 0
@strange@machine	-20 31 -22 0 -4 0
@strange@night	54 -26 -21 -8 -7 0
@strange@not	-45 -12 -16 0 0 -4
@strange@one	0 12 0 0 -7 -14
@strange@open	-14 25 -9 0 -4 6
@strange@ours	-13 37 -10 -7 -2 13
@strange@outgoing	27 21 -2 0 0 0
@strange@past	0 77 -2 0 0 0
@strange@phone	0 -50 0 -7 -3 0
@strange@prescription	-7 -2 -22 -7 -3 0
@strange@ransom	0 -4 0 0 0 0
@strange@record	0 18 64 -7 0 0
@strange@remote	0 38 0 0 -2 0
@strange@send	-2 42 15 0 0 0
@strange@server	0 111 0 0 0 0
@strange@shut	0 -3 -1 0 0 0
@strange@since	-3 -2 -3 -7 0 0
@strange@spam	-1 32 -9 0 0 0
@strange@start	-25 22 0 0 -3 -4
@strange@stranger	-3 -24 0 0 -3 0
@strange@system	-28 6 0 0 0 -14
@strange@ti	0 -2 0 0 0 0
@strange@until	-10 -13 -2 -7 -1 0
@strange@vendor	0 -4 0 0 -8 -1
@strange@whole house	-15 -5 -6 0 -2 0
@stranger	-15 95 -50 -45 3 -30
@stranger@account	0 44 -3 -2 15 0
@stranger@alarm	-2 -37 0 0 55 0
@stranger@all	30 -14 12 0 -23 -9
@stranger@arrive	-21 29 -3 -2 0 0
@stranger@ask	-14 -9 35 0 -5 -2
@stranger@at all	0 -5 -16 0 -1 0
@stranger@broken	22 -1 0 0 -4 -2
@stranger@by hand	-17 -5 0 0 43 0
@stranger@calendar	6 0 -20 -7 0 0
@stranger@card	-5 11 -13 0 0 0
@stranger@clicked	-7 22 0 0 0 0
@stranger@contact	-1 9 -3 0 -21 -1
@stranger@contract	-11 -18 -3 0 -3 0
@stranger@due	0 17 16 -7 0 0
@stranger@else fine	0 -3 0 0 0 -1
@stranger@enter	-8 74 -7 -2 0 -4
@stranger@fails	-2 -15 10 0 -10 0
@stranger@files	0 18 -48 0 0 0
@stranger@help	12 -12 0 0 -16 -1
@stranger@if	-10 10 -8 0 -7 0
@stranger@info	-9 -1 0 0 -15 0
@stranger@isolated	0 -45 0 0 -6 0
@stranger@issue	0 -10 -14 0 -1 0
@stranger@itself	24 0 -2 0 -8 -1
@stranger@let in	0 75 0 -2 17 0
@stranger@letter	0 0 -17 0 0 0
@stranger@log	-17 102 -3 -2 -6 0
@stranger@lure	0 38 -1 0 0 -2
@stranger@machine	-6 3 -4 -2 -4 -2
@stranger@malware	0 -87 0 0 52 0
@stranger@money	0 71 0 0 0 0
@stranger@more	4 -1 -27 0 22 0
@stranger@night	61 -25 -12 -12 -20 0
@stranger@not	-26 24 -60 0 -10 -2
@stranger@one	-5 97 26 -10 -7 0
@stranger@open	-10 -35 -44 0 -12 -2
@stranger@ours	14 -8 -56 0 -30 -17
@stranger@over	3 0 -6 0 -6 0
@stranger@password	0 28 -14 0 -6 0
@stranger@past	-21 82 51 -5 51 0
@stranger@patients	-4 0 179 0 -2 -2
@stranger@phone	19 16 0 0 -21 -1
@stranger@prescription	-1 16 -4 0 -9 0
@stranger@printer	0 -6 -1 0 43 0
@stranger@ransom	-2 -23 0 0 0 0
@stranger@record	-5 31 11 0 0 0
@stranger@refused	0 -36 15 0 -23 -2
@stranger@remote	0 59 -1 0 -1 0
@stranger@see	19 24 -5 0 11 0
@stranger@send	-3 -26 15 0 75 0
@stranger@server	-6 -24 0 0 -8 0
@stranger@shut	-5 20 7 0 2 0
@stranger@since	-10 -9 0 -5 -24 -8
@stranger@small	-3 -7 -4 0 -1 0
@stranger@spam	-6 4 0 0 -5 0
@stranger@stands	0 -12 -12 0 0 0
@stranger@start	27 85 -20 0 -4 0
@stranger@strange	-15 4 0 0 0 0
@stranger@stranger	-2 37 -6 0 -23 0
@stranger@stuck	0 -1 0 0 0 0
@stranger@system	6 2 -6 0 -2 0
@stranger@thanks	-6 0 0 0 23 0
@stranger@ti	-1 -15 -14 0 0 -4
@stranger@until	15 -15 -17 -24 -13 0
@stranger@update	0 -22 -13 0 -4 0
@stranger@vendor	13 86 -9 -1 -21 -1
@stranger@waiting	18 4 0 0 0 0
@stranger@whole house	-17 -21 -11 0 -1 -2
@stranger@wish	6 -10 -28 0 0 0
@stranger@works	-13 21 -2 0 0 0
@stuck	110 -32 125 18 19 -9
@stuck@all	86 -14 -4 0 -9 9
@stuck@ask	84 10 8 -1 -1 -3
@stuck@at all	-6 -6 34 -1 -1 0
@stuck@away	-25 0 4 0 0 -1
@stuck@by hand	-16 0 13 0 0 -5
@stuck@contact	20 0 -17 0 -9 0
@stuck@due	-1 0 -9 38 0 -1
@stuck@else fine	-28 0 4 0 -2 -5
@stuck@empty	7 -10 76 -4 -2 -31
@stuck@fails	-37 12 53 0 0 0
@stuck@help	14 0 38 17 0 0
@stuck@if	1 0 -6 -3 0 0
@stuck@info	12 0 -1 10 -10 -1
@stuck@kim	0 0 38 0 0 0
@stuck@log	-16 10 -16 0 0 -3
@stuck@machine	25 -14 33 0 -2 -24
@stuck@night	21 -7 42 12 -16 -12
@stuck@not	72 7 -50 -12 -2 -6
@stuck@one	35 5 -56 11 0 -4
@stuck@open	32 -1 -10 -5 -16 12
@stuck@ours	52 25 -57 21 -19 6
@stuck@password	0 0 23 0 0 0
@stuck@past	3 -4 0 -2 0 0
@stuck@patients	4 -10 25 -2 0 -5
@stuck@prescription	60 -1 -17 -6 -6 -6
@stuck@see	-12 0 47 0 0 -7
@stuck@send	-11 -1 10 0 0 0
@stuck@shut	34 -4 14 -9 29 0
@stuck@since	42 -11 -6 15 0 -1
@stuck@small	19 0 18 0 0 -3
@stuck@spam	-4 -3 21 0 -1 0
@stuck@stands	-36 -1 -14 5 0 0
@stuck@start	16 10 26 0 0 -14
@stuck@stranger	0 -4 -2 0 -3 0
@stuck@stuck	-3 -1 -14 2 -9 27
@stuck@system	13 -3 12 0 0 -5
@stuck@ti	0 0 -6 0 0 0
@stuck@until	96 -11 -7 22 -12 -3
@stuck@vendor	22 0 -60 10 35 0
@stuck@waiting	-35 -1 -2 5 -12 0
@stuck@whole house	-8 0 0 7 0 0
@stuck@works	8 0 -22 0 0 35
@system	131 64 1 -47 -27 -4
@system@account	11 -4 -17 0 0 -3
@system@alarm	-13 62 11 0 11 -1
@system@all	59 -11 8 -2 39 38
@system@arrive	29 24 8 0 -2 -17
@system@ask	-80 -35 63 -18 63 6
@system@at all	16 7 -8 -7 -8 18
@system@authority	8 0 -2 -11 0 0
@system@away	112 -12 -24 -16 0 -12
@system@billing	-13 -5 21 -9 0 0
@system@broken	32 -10 -30 0 -15 12
@system@calendar	-2 0 -23 0 0 0
@system@card	-33 0 12 0 0 0
@system@contact	-8 0 46 0 -5 0
@system@contract	21 -6 -28 9 0 0
@system@device	3 9 -16 0 0 0
@system@due	-39 -6 -21 -1 -9 43
@system@else fine	-48 10 20 -8 -3 27
@system@empty	-12 -6 -19 0 -6 -1
@system@encrypted	0 3 0 0 0 0
@system@enter	44 51 4 0 -1 -18
@system@fails	84 14 -51 -2 -5 41
@system@fear	-5 0 0 0 0 0
@system@files	-14 -3 13 0 0 0
@system@gone	84 2 -27 -17 0 -23
@system@help	-21 5 -24 20 -23 -27
@system@if	1 16 16 -2 -6 11
@system@info	21 11 -24 -1 -24 -36
@system@issue	8 0 144 0 -5 -11
@system@itself	-21 17 0 -2 13 -8
@system@kim	0 -4 7 0 0 0
@system@let in	11 45 -2 0 -2 -4
@system@letter	-13 0 6 0 0 13
@system@locked	0 -2 -2 0 0 0
@system@log	28 15 31 0 5 -5
@system@lure	-2 -9 0 0 0 0
@system@machine	65 68 -115 -5 23 48
@system@malware	-1 20 -13 0 0 0
@system@more	24 -3 -102 -1 -12 0
@system@night	-36 20 -12 -15 48 22
@system@not	66 -38 -89 19 8 19
@system@one	-33 -5 -13 -9 -22 95
@system@open	125 -3 40 -1 -17 -37
@system@ours	27 44 13 20 5 -22
@system@over	53 -6 27 0 26 0
@system@password	-5 0 0 0 31 -1
@system@past	13 64 -19 -15 45 -1
@system@patients	35 -5 27 -4 0 61
@system@phone	-26 15 -18 0 0 0
@system@prescription	91 -14 9 -11 -12 -11
@system@ransom	0 13 0 0 0 0
@system@record	-61 -3 63 0 0 -8
@system@refused	15 -22 0 0 -3 0
@system@remote	-8 125 0 0 -2 0
@system@see	28 -5 -21 -3 -10 -10
@system@send	-10 7 38 0 0 -3
@system@server	-59 -52 41 -1 -16 54
@system@shut	62 7 3 0 -15 -2
@system@since	12 17 -15 -9 -22 -9
@system@slow	-35 1 60 -4 -16 15
@system@small	-5 0 18 0 0 0
@system@spam	-18 31 0 0 -3 26
@system@stands	16 -17 55 -17 -11 0
@system@start	111 34 -99 -2 13 106
@system@strange	-8 -19 14 -2 33 61
@system@stranger	27 -5 -15 0 0 0
@system@stuck	25 -1 51 -6 -2 6
@system@system	-131 -30 -47 -9 23 -25
@system@thanks	-6 -14 0 0 -18 0
@system@ti	-5 0 22 0 48 0
@system@treat	0 0 -12 -1 0 0
@system@until	26 -25 -1 9 -11 0
@system@update	-27 51 44 0 0 9
@system@vendor	-13 14 -3 -3 -33 -3
@system@waiting	13 -4 4 0 0 -3
@system@whole house	15 34 -24 0 -1 32
@system@wish	-8 0 -19 -2 -3 -12
@system@works	54 14 1 -3 -8 -20
@thanks	-8 -49 -86 5 226 -92
@thanks@all	-2 0 -6 0 -12 -4
@thanks@ask	17 -4 0 -3 23 -4
@thanks@at all	-15 0 0 0 -68 -3
@thanks@contact	0 0 0 0 128 0
@thanks@help	-4 0 0 -10 78 -4
@thanks@info	0 0 0 0 -198 0
@thanks@night	-6 -1 0 0 -50 0
@thanks@not	-2 0 -9 0 35 -3
@thanks@one	-1 0 -9 0 -75 0
@thanks@ours	-8 -3 -25 0 23 -1
@thanks@over	-2 0 -3 0 -29 0
@thanks@password	0 0 0 0 -28 0
@thanks@past	-2 -3 0 0 105 0
@thanks@since	-19 0 -3 -1 78 0
@thanks@start	-36 0 -7 0 9 -5
@thanks@system	25 -2 -25 0 51 0
@thanks@thanks	0 0 0 -4 104 0
@thanks@until	0 0 0 -7 8 0
@thanks@vendor	-17 0 -4 -13 39 0
@thanks@wish	0 0 0 -4 27 0
@thanks@works	15 -1 -7 0 14 -7
@ti	-111 -85 75 -3 -32 -55
@ti@account	0 -7 -3 0 -2 0
@ti@all	-29 0 55 0 9 0
@ti@arrive	-1 -4 56 0 -3 -4
@ti@ask	-1 -7 -9 10 -6 0
@ti@at all	0 -1 41 -1 0 -11
@ti@authority	0 0 -3 -6 -8 0
@ti@away	-5 -4 71 0 0 0
@ti@broken	-1 0 81 0 0 -7
@ti@calendar	0 0 7 0 0 0
@ti@card	0 0 -10 0 0 0
@ti@contact	0 0 22 0 0 0
@ti@due	0 -4 -29 -2 -15 -20
@ti@eau	-14 0 27 0 -1 -7
@ti@else fine	0 0 29 -1 -4 -4
@ti@enter	-4 -10 16 -1 -3 -9
@ti@fails	0 -4 -71 0 0 0
@ti@gone	-5 -4 136 -1 -4 -3
@ti@help	0 -4 -10 -1 -5 0
@ti@if	-1 -2 -19 -1 0 -4
@ti@info	0 0 37 0 47 0
@ti@isolated	0 0 34 0 0 0
@ti@issue	0 0 -7 0 0 0
@ti@itself	0 -1 -2 0 4 0
@ti@kim	0 0 13 0 -8 -7
@ti@let in	0 -1 -1 0 0 0
@ti@log	0 0 0 0 5 0
@ti@machine	0 -8 -26 0 0 0
@ti@more	-11 0 4 34 -3 0
@ti@night	-12 -7 24 16 62 0
@ti@not	-56 -5 227 -10 -16 -11
@ti@one	0 -6 -1 0 21 -1
@ti@open	0 -2 18 0 -3 -9
@ti@ours	-19 -25 5 -13 -28 -5
@ti@outgoing	0 0 -2 0 0 0
@ti@password	-1 -7 -9 0 0 0
@ti@past	0 -11 -1 0 -28 0
@ti@prescription	-15 -11 28 -8 -8 -7
@ti@refused	0 -6 -12 0 0 0
@ti@see	0 0 -1 0 0 0
@ti@server	-1 0 0 0 0 0
@ti@shut	-14 -5 11 0 0 0
@ti@since	-50 -3 73 -17 -7 0
@ti@slow	0 0 -25 0 0 0
@ti@stands	-11 0 23 -3 0 0
@ti@start	-7 -9 -3 8 -17 -20
@ti@strange	0 -12 -17 0 0 0
@ti@stranger	0 -12 -10 0 0 0
@ti@stuck	-11 0 -1 0 0 -1
@ti@system	-14 0 30 0 0 0
@ti@ti	-8 -4 32 -1 6 -8
@ti@until	-23 0 24 -2 -4 0
@ti@update	0 0 -11 0 -13 0
@ti@vendor	0 -1 -10 -1 -10 0
@ti@waiting	-11 0 20 0 0 0
@ti@whole house	-1 -7 54 -2 0 -4
@ti@wish	0 -6 -12 -1 -1 0
@ti@works	-6 -6 17 6 -22 -25
@treat	92 -33 -39 45 16 90
@treat@all	-37 -4 -18 -2 42 11
@treat@ask	-7 0 -3 -7 40 109
@treat@at all	-20 0 0 0 0 15
@treat@by hand	36 0 -16 0 0 -62
@treat@due	0 0 0 17 0 44
@treat@else fine	-44 -19 -1 0 -17 54
@treat@enter	-1 0 0 -2 15 -4
@treat@help	-52 0 0 -4 0 -1
@treat@if	-1 0 42 0 0 0
@treat@info	-33 0 60 19 0 62
@treat@issue	6 0 -10 -3 0 16
@treat@machine	-20 0 8 -2 42 0
@treat@more	-16 -2 -6 0 0 45
@treat@night	11 -2 -6 30 -2 -4
@treat@not	149 0 -81 -12 -21 -46
@treat@one	-23 0 20 48 -4 21
@treat@open	104 0 18 0 0 -47
@treat@ours	16 -8 -16 34 -35 73
@treat@patients	-64 0 -2 13 0 79
@treat@prescription	-14 -4 -9 -2 0 -4
@treat@record	15 0 -4 -12 -4 -27
@treat@shut	44 0 -14 -4 -10 -5
@treat@since	69 -7 -9 -1 -4 48
@treat@system	-24 -9 4 -2 -21 -50
@treat@until	-18 0 6 44 -3 -1
@treat@vendor	0 0 0 -1 0 -1
@treat@whole house	15 0 10 -3 0 0
@treat@wish	-1 0 -1 -1 0 0
@treat@works	12 0 6 -1 0 50
@until	-39 12 32 219 -43 -20
@until@alarm	-7 35 -6 -2 -3 0
@until@all	-7 11 47 21 2 -21
@until@arrive	20 -20 7 45 -13 -7
@until@ask	73 -17 -39 115 -52 -29
@until@at all	-91 12 63 -12 20 -6
@until@authority	-27 24 -14 50 -13 -4
@until@away	20 -1 26 2 -4 0
@until@backup	0 1 -27 -2 0 0
@until@billing	-4 -27 -76 65 -5 -8
@until@broken	32 -19 -53 15 -3 0
@until@by hand	22 -6 17 -25 -7 29
@until@calendar	-32 0 51 27 -6 43
@until@card	2 0 29 -24 -6 -4
@until@contact	-6 -3 29 -24 -12 -1
@until@contract	-19 30 23 0 -3 -2
@until@due	28 -22 -66 143 16 -6
@until@eau	-39 0 18 -5 -2 0
@until@else fine	27 -6 -28 106 -10 -3
@until@empty	27 16 79 19 -15 0
@until@encrypted	0 43 -31 -3 0 0
@until@enter	7 -10 -31 -4 -7 -7
@until@fails	-13 -3 61 -96 -25 -2
@until@files	-13 88 -16 -29 -6 0
@until@gone	-22 14 19 67 0 0
@until@help	8 -10 4 9 -26 -6
@until@if	39 -2 -22 94 -18 -4
@until@info	-13 -16 78 10 21 -8
@until@issue	22 -10 -29 8 25 24
@until@itself	0 17 0 -11 -2 -4
@until@lab	33 -17 38 -6 -19 -3
@until@let in	21 -13 -2 13 -5 -1
@until@letter	-2 -1 6 22 -3 -1
@until@log	0 2 24 13 3 0
@until@lure	0 9 0 0 -6 0
@until@machine	6 -4 26 16 66 0
@until@malware	0 68 -9 0 -1 0
@until@money	-3 1 -1 34 -1 0
@until@more	-70 -6 11 5 -4 0
@until@mouse	-26 53 0 -8 -6 0
@until@night	-16 10 -64 68 22 3
@until@not	-25 -18 -30 14 -31 -33
@until@one	0 6 13 -33 39 -16
@until@open	65 -15 -104 -24 -12 35
@until@ours	53 -46 -52 138 -55 16
@until@outgoing	0 -8 -5 24 0 0
@until@over	38 0 -20 13 -82 -15
@until@past	18 -34 20 -8 6 -2
@until@patients	69 -16 0 -6 -6 -5
@until@phone	-10 -18 -4 -19 13 -2
@until@prescription	-61 3 -9 33 19 -4
@until@printer	-8 -3 0 -30 67 39
@until@ransom	-4 13 -4 32 0 0
@until@record	-1 51 45 62 26 -23
@until@refused	4 -7 0 38 -2 0
@until@remote	-4 -35 -4 -21 -1 0
@until@see	-14 -4 104 32 -8 0
@until@send	-14 13 -14 -48 0 -18
@until@server	4 31 -32 -7 3 -3
@until@shut	84 -7 -22 -20 -17 -1
@until@since	-26 -13 -14 43 27 -10
@until@slow	-40 19 40 -2 24 -13
@until@small	-14 0 -5 9 -3 0
@until@spam	-19 44 -18 -1 -2 0
@until@stands	4 -9 15 15 11 0
@until@start	-2 4 -10 -35 -9 25
@until@strange	-4 -14 -5 -8 -4 14
@until@stranger	9 -10 -6 -4 -11 0
@until@stuck	-28 0 38 -6 24 14
@until@system	87 3 -21 -30 -5 6
@until@thanks	-12 -13 -11 31 -17 0
@until@ti	0 -1 32 30 -7 0
@until@treat	0 0 28 19 39 -8
@until@until	24 -22 -64 -75 -10 -25
@until@update	-22 -3 11 -14 37 0
@until@vendor	68 -11 12 31 -3 -14
@until@waiting	12 -4 49 11 -4 0
@until@whole house	-44 -7 -38 16 -3 0
@until@wish	-10 -5 19 28 -1 0
@until@works	29 7 -9 -22 -14 3
@update	-25 -61 -6 -45 -4 -31
@update@account	0 -24 0 0 0 0
@update@all	-3 0 30 0 -28 0
@update@arrive	36 -7 -14 0 -4 -1
@update@ask	-13 0 21 -1 -36 -2
@update@at all	23 19 -10 0 -22 0
@update@away	28 -11 22 0 -2 0
@update@backup	0 0 0 0 -6 0
@update@billing	-2 0 -3 0 0 0
@update@broken	-8 0 26 0 0 0
@update@calendar	-5 0 0 0 19 0
@update@card	-5 0 7 0 0 0
@update@contract	-14 -5 0 0 0 0
@update@due	-7 -5 -7 0 -12 -15
@update@else fine	0 -14 -15 0 0 -19
@update@enter	36 -7 3 0 -4 -1
@update@fails	27 0 -61 0 -6 0
@update@gone	21 -11 -1 0 -4 0
@update@help	-16 -7 -1 0 9 0
@update@if	-1 0 -5 -1 0 0
@update@info	0 0 0 0 -6 0
@update@isolated	24 13 -7 0 -30 -4
@update@issue	-20 0 16 0 -3 0
@update@let in	0 -32 -15 -15 -2 -6
@update@machine	-15 17 31 0 0 -7
@update@malware	-1 -11 0 0 0 0
@update@more	58 -8 30 0 0 0
@update@night	-33 -1 -126 0 -6 10
@update@not	-8 2 90 0 -9 -2
@update@one	-8 0 -1 0 -9 -3
@update@open	28 -21 4 0 0 -4
@update@ours	-14 44 -13 -29 -16 -2
@update@over	-2 -3 18 0 -18 0
@update@password	0 -6 0 0 0 0
@update@past	12 -2 -9 0 -17 0
@update@prescription	-3 0 -6 0 -6 0
@update@record	-10 0 20 0 -5 0
@update@refused	0 -11 0 0 0 0
@update@see	-1 0 -23 0 -3 0
@update@send	29 0 2 -4 0 0
@update@server	53 -14 -15 0 0 0
@update@shut	-2 0 0 0 -6 0
@update@since	24 -20 3 -3 -4 -5
@update@small	0 0 -10 0 0 0
@update@stands	-14 -14 -3 0 -8 0
@update@start	53 -3 74 0 -13 -24
@update@stuck	11 0 -15 0 -4 -7
@update@system	22 11 8 -7 15 0
@update@ti	0 0 8 0 -4 0
@update@until	-11 0 39 -17 -3 -10
@update@update	-7 -24 -12 -1 -5 -6
@update@vendor	0 0 -4 -1 -14 0
@update@waiting	-4 0 -6 0 0 -1
@update@whole house	-6 0 41 0 0 0
@update@wish	-2 0 15 0 -1 0
@update@works	-5 -5 -13 0 2 -13
@vendor	-78 -96 -65 -6 45 -65
@vendor@account	0 -1 0 0 -4 0
@vendor@alarm	0 -24 0 0 -17 0
@vendor@all	-29 -22 5 37 91 -24
@vendor@arrive	-13 0 36 -4 9 -7
@vendor@ask	-59 -11 8 48 63 -25
@vendor@at all	-63 11 -33 -5 -6 23
@vendor@authority	-4 -3 -1 -13 81 0
@vendor@away	17 10 14 14 -4 0
@vendor@backup	0 0 0 -12 -5 0
@vendor@billing	0 -3 20 4 -20 0
@vendor@broken	-78 0 -14 -2 -10 0
@vendor@by hand	-23 16 0 -1 -6 -4
@vendor@calendar	-2 0 27 0 6 0
@vendor@card	27 0 -3 0 24 0
@vendor@clicked	0 9 0 0 -4 -11
@vendor@contact	1 -18 -14 -4 -6 -2
@vendor@contract	-27 -53 -3 -15 21 15
@vendor@device	0 -4 -2 0 0 0
@vendor@drug	59 0 -27 -16 0 0
@vendor@due	-2 0 24 -11 51 -5
@vendor@else fine	3 -3 0 -1 -13 3
@vendor@empty	0 0 -2 0 -3 0
@vendor@encrypted	0 14 0 -4 -12 0
@vendor@enter	-12 18 -8 -4 -17 38
@vendor@fails	58 -17 -39 13 33 -3
@vendor@fear	-7 -13 0 0 0 0
@vendor@files	0 45 13 -7 -16 -1
@vendor@gone	-17 16 8 -3 0 0
@vendor@help	31 8 0 -10 -5 -3
@vendor@if	-24 -10 -22 -3 42 0
@vendor@info	12 0 -2 7 50 -9
@vendor@isolated	0 -18 -5 -2 27 0
@vendor@issue	14 0 -20 0 -24 0
@vendor@itself	0 0 0 0 -28 0
@vendor@kim	0 20 34 0 -8 0
@vendor@lab	22 0 -16 0 5 0
@vendor@let in	-3 16 -1 -2 -6 0
@vendor@letter	0 12 -13 0 -16 -5
@vendor@locked	0 0 0 0 -12 0
@vendor@log	0 -4 0 0 0 0
@vendor@lure	0 -4 -1 -9 -26 0
@vendor@machine	-6 -23 1 -2 -6 0
@vendor@malware	-3 -73 -1 -4 -13 -4
@vendor@more	-2 0 -29 -3 -10 -8
@vendor@night	-23 16 16 -49 -21 0
@vendor@not	-7 40 -45 -14 -47 19
@vendor@one	-20 15 -4 5 117 -12
@vendor@open	17 -45 2 -6 10 -16
@vendor@ours	60 8 -2 27 59 -23
@vendor@outgoing	0 -8 0 -4 0 0
@vendor@over	-2 -6 -3 0 -5 -17
@vendor@password	-9 16 0 0 41 69
@vendor@past	12 -106 32 10 -38 0
@vendor@patients	-37 -3 27 0 57 0
@vendor@phone	115 18 -29 -3 22 -11
@vendor@prescription	-43 14 11 -1 23 -4
@vendor@printer	0 0 0 0 -27 0
@vendor@ransom	0 -40 -4 11 -1 -4
@vendor@record	-22 33 63 4 83 -19
@vendor@refused	-3 -4 0 -8 -7 0
@vendor@remote	0 2 0 -9 -8 -2
@vendor@see	47 20 -14 -4 43 -3
@vendor@send	0 23 13 -10 22 -3
@vendor@server	-48 -27 32 0 -20 0
@vendor@shut	-28 -6 -1 -10 -39 0
@vendor@since	-8 -43 -75 -24 -75 -7
@vendor@slow	-9 15 -5 0 106 0
@vendor@small	0 0 -1 0 17 -2
@vendor@spam	-6 -7 0 0 -19 -1
@vendor@stands	-12 -1 -2 -14 -8 -17
@vendor@start	19 0 15 -2 114 13
@vendor@strange	-13 13 0 0 0 -1
@vendor@stranger	-15 -44 42 -3 -13 0
@vendor@stuck	-5 0 -2 -3 -4 0
@vendor@system	106 -22 -4 9 -69 -8
@vendor@thanks	29 -10 -23 -9 65 -1
@vendor@ti	0 -5 -26 0 -5 -4
@vendor@treat	-13 -1 17 0 -19 -17
@vendor@until	-5 -64 -41 -12 -18 0
@vendor@update	-17 -2 70 0 -9 0
@vendor@vendor	-3 -14 23 10 -36 2
@vendor@waiting	-5 0 -2 0 -15 0
@vendor@whole house	83 -2 -17 30 69 -10
@vendor@wish	-1 -13 -6 -2 63 -3
@vendor@works	-25 -2 -3 -2 -14 -1
@waiting	177 -7 59 -13 -12 -25
@waiting@all	-23 5 -3 -1 -3 -14
@waiting@arrive	-8 33 -1 0 -8 -11
@waiting@ask	14 9 -47 -9 -2 19
@waiting@at all	30 -6 -35 -1 -1 -1
@waiting@contact	20 0 18 -5 -9 -7
@waiting@due	17 0 -20 34 0 -12
@waiting@empty	23 -1 -22 0 0 0
@waiting@enter	-2 33 -13 0 -7 0
@waiting@fails	-11 12 61 0 -10 0
@waiting@gone	0 0 -13 0 0 0
@waiting@if	0 -18 -3 -3 -5 0
@waiting@info	-14 0 -22 -5 -18 24
@waiting@log	-41 12 0 0 0 0
@waiting@machine	146 17 -22 0 0 -9
@waiting@more	-41 -8 34 -10 0 -1
@waiting@night	-17 -1 7 0 0 -3
@waiting@not	34 12 -42 15 -12 -10
@waiting@one	-10 5 2 0 0 -5
@waiting@open	-19 -10 72 -23 -18 -3
@waiting@ours	3 7 4 -21 -26 2
@waiting@over	22 36 30 0 -22 0
@waiting@past	15 7 6 -2 -1 19
@waiting@patients	-67 -10 3 -9 -13 -17
@waiting@record	32 -2 15 0 0 -1
@waiting@see	5 -1 12 -7 0 -7
@waiting@send	3 -1 5 0 -2 0
@waiting@server	10 0 25 0 0 -1
@waiting@shut	-17 -11 16 0 27 0
@waiting@since	0 -11 -51 15 0 -6
@waiting@spam	8 -3 25 0 -5 0
@waiting@stands	-23 0 -18 0 0 -5
@waiting@start	-16 12 -11 -4 0 -11
@waiting@stranger	0 -7 -8 0 -3 0
@waiting@stuck	-40 -1 0 0 0 -5
@waiting@system	-39 0 22 0 0 0
@waiting@until	26 -2 17 -13 0 -2
@waiting@vendor	-30 -15 12 0 22 0
@waiting@waiting	76 -1 -36 0 -13 -5
@waiting@works	9 0 12 -9 0 -20
@whole house	160 -19 -26 2 -52 -5
@whole house@alarm	-2 84 13 -1 -13 -2
@whole house@all	64 -5 -57 0 29 59
@whole house@arrive	-35 20 24 31 0 -3
@whole house@ask	-29 -37 -35 76 -13 -29
@whole house@at all	15 -15 -20 24 -29 -7
@whole house@authority	7 0 0 -13 -3 0
@whole house@away	12 0 -2 0 -5 -5
@whole house@billing	0 0 -25 -18 -3 -1
@whole house@broken	119 -3 -22 0 0 -1
@whole house@by hand	146 -4 -31 -4 -2 -32
@whole house@calendar	2 -2 -24 19 0 -1
@whole house@card	-6 0 -4 0 0 0
@whole house@contact	18 -5 23 -14 -5 -13
@whole house@contract	22 14 -3 20 0 0
@whole house@due	-29 -10 -6 35 15 79
@whole house@else fine	-13 23 -1 -2 -16 36
@whole house@empty	8 28 -12 -3 0 0
@whole house@enter	20 0 25 0 0 -3
@whole house@fails	-5 -5 10 19 -18 -1
@whole house@files	-1 18 45 -8 9 -3
@whole house@help	50 -11 -2 -18 26 0
@whole house@if	0 0 -10 0 -2 0
@whole house@info	-6 -6 27 -31 -15 40
@whole house@isolated	14 32 0 -6 -13 0
@whole house@issue	-13 -5 -6 -7 19 -5
@whole house@itself	0 -5 0 19 -3 0
@whole house@kim	-11 -1 72 0 -1 0
@whole house@let in	-3 3 0 0 0 0
@whole house@letter	-12 0 38 0 0 -10
@whole house@locked	54 -14 0 0 0 0
@whole house@log	-22 -17 -12 0 -6 -1
@whole house@lure	-8 68 35 0 0 -4
@whole house@machine	117 -36 -57 0 -12 -24
@whole house@malware	0 11 0 0 0 0
@whole house@more	-54 -5 84 -1 -5 -1
@whole house@night	21 -9 -56 12 17 -3
@whole house@not	4 -15 -10 38 -38 -3
@whole house@one	8 17 50 -7 -19 27
@whole house@open	61 -11 27 -11 -9 -20
@whole house@ours	-34 -47 25 2 -6 -24
@whole house@over	29 0 0 -1 19 -9
@whole house@password	5 -12 -5 0 28 0
@whole house@past	22 -22 -9 -8 4 -5
@whole house@patients	10 -15 -37 24 -1 -16
@whole house@phone	-3 -9 0 0 0 0
@whole house@prescription	8 -1 -19 21 -5 -18
@whole house@ransom	16 -17 -2 0 0 0
@whole house@record	44 -12 -54 -3 -1 0
@whole house@refused	25 0 0 -6 -1 0
@whole house@see	22 14 33 -1 -4 -18
@whole house@send	2 18 60 0 -4 -3
@whole house@server	-6 64 -19 9 -5 -4
@whole house@shut	116 9 -50 -44 -11 -12
@whole house@since	110 19 -58 38 15 -4
@whole house@small	19 -2 0 0 -3 0
@whole house@stands	200 -26 -27 24 -7 -10
@whole house@start	5 -44 100 -7 -2 48
@whole house@strange	0 -3 0 -1 0 -5
@whole house@stranger	0 -11 0 0 -3 0
@whole house@stuck	1 0 -17 0 16 -8
@whole house@system	-2 16 -42 -19 24 -23
@whole house@ti	-3 -6 8 0 0 -5
@whole house@treat	5 -1 -10 0 0 0
@whole house@until	49 -27 -57 55 51 -3
@whole house@update	-11 0 37 0 0 0
@whole house@vendor	-13 0 -16 -12 32 -5
@whole house@waiting	9 0 0 0 0 -7
@whole house@whole house	-48 -30 -18 -3 -12 23
@whole house@wish	-6 -14 0 -20 20 0
@whole house@works	82 -2 25 -13 -5 100
@wish	-64 -71 20 -39 -24 -48
@wish@account	0 -6 22 0 -3 0
@wish@all	-30 10 7 0 -33 0
@wish@arrive	0 -2 0 0 0 0
@wish@ask	-10 -6 6 -5 -6 0
@wish@at all	7 -6 -1 -9 -1 0
@wish@away	6 -6 -3 -2 0 0
@wish@backup	0 -11 0 0 0 0
@wish@billing	0 0 -20 3 -2 0
@wish@broken	18 0 -5 0 -7 0
@wish@by hand	-21 0 -7 0 0 0
@wish@calendar	47 0 -74 -9 0 -3
@wish@card	-12 0 -11 0 0 0
@wish@contact	0 -9 -3 0 -3 0
@wish@contract	13 -14 -11 0 -4 0
@wish@due	0 0 -18 -20 -1 -4
@wish@else fine	-3 0 67 15 0 -20
@wish@empty	6 0 -19 0 -5 0
@wish@encrypted	0 -6 0 0 -7 0
@wish@enter	-2 0 -5 0 -7 0
@wish@fails	21 0 5 0 0 0
@wish@gone	0 -2 30 -2 0 0
@wish@help	0 0 -4 -2 -12 0
@wish@if	-8 -8 -10 -7 -6 -3
@wish@info	-27 0 -34 -5 -21 0
@wish@issue	0 0 -2 -5 0 -12
@wish@itself	0 -6 0 0 -5 0
@wish@kim	0 0 -14 0 0 0
@wish@letter	0 0 -2 0 0 -1
@wish@lure	0 17 0 0 -3 0
@wish@machine	-26 -5 -3 0 0 0
@wish@more	6 0 -15 -1 -10 0
@wish@night	12 8 -10 -1 0 0
@wish@not	-13 5 -27 -12 -30 -19
@wish@one	-28 -16 20 -15 12 -8
@wish@open	-16 -22 8 -6 10 -1
@wish@ours	-37 -15 -5 -45 59 -13
@wish@over	-14 0 15 0 -34 0
@wish@password	0 0 22 0 27 0
@wish@past	-4 14 -2 0 -13 0
@wish@patients	-19 0 82 0 38 -10
@wish@phone	0 -12 -3 0 -3 0
@wish@prescription	-2 19 29 -1 0 -12
@wish@record	-18 0 -7 0 0 0
@wish@remote	0 0 0 -3 0 0
@wish@see	-1 -6 -11 -25 -16 0
@wish@server	-9 -4 -11 -1 0 0
@wish@shut	13 0 -3 -1 19 -4
@wish@since	0 0 -2 29 -11 -1
@wish@small	41 0 -1 0 -14 0
@wish@stands	-3 0 0 0 -1 0
@wish@start	0 0 0 -1 0 -1
@wish@stranger	-2 0 6 0 0 0
@wish@stuck	-16 0 21 0 -3 0
@wish@system	21 0 -17 -4 -5 -1
@wish@thanks	0 0 0 -4 -23 0
@wish@ti	0 0 21 0 -3 0
@wish@until	-4 -5 -1 62 -17 0
@wish@update	-2 -5 -1 -1 0 0
@wish@vendor	-2 0 -12 -16 -23 0
@wish@whole house	-13 0 6 0 -1 0
@wish@wish	0 0 -20 7 -12 0
@wish@works	14 0 -10 0 -3 -5
@works	12 13 83 -28 -23 149
@works@alarm	-2 -13 -11 0 0 47
@works@all	-70 -11 27 -6 16 136
@works@arrive	-23 0 -48 0 0 96
@works@ask	-39 7 34 34 -41 102
@works@at all	38 -30 -97 -22 46 -94
@works@authority	16 20 -11 11 -11 0
@works@away	22 29 -55 0 32 -19
@works@backup	-7 0 -5 -1 0 0
@works@billing	0 0 16 -4 -4 0
@works@broken	36 0 -52 0 0 32
@works@by hand	24 0 21 -5 -2 -22
@works@calendar	-10 0 -12 -3 -3 77
@works@card	-11 30 -8 7 10 40
@works@contact	14 -13 20 0 -10 -2
@works@contract	0 30 0 0 -1 -9
@works@due	-24 0 0 -22 48 -17
@works@eau	-29 0 0 0 -5 -16
@works@else fine	-6 0 -23 16 -19 -91
@works@empty	-11 11 43 0 -2 -16
@works@enter	-45 0 15 0 0 -10
@works@fails	-25 0 41 -1 -9 9
@works@files	-5 20 52 -8 0 0
@works@gone	5 -1 -23 0 0 33
@works@help	57 0 40 0 1 -3
@works@if	-9 -13 -1 0 -27 -6
@works@info	-28 -20 -1 -7 -25 24
@works@isolated	-9 12 0 0 -2 31
@works@issue	23 0 -56 10 20 -24
@works@kim	0 0 33 0 -2 0
@works@lab	-8 -1 -15 -7 -3 -24
@works@letter	-1 -12 2 0 -2 0
@works@machine	113 -15 -68 -1 -14 -48
@works@more	179 32 -35 -5 -17 -46
@works@mouse	-13 26 0 0 -2 35
@works@night	-8 23 9 -4 54 -13
@works@not	-8 9 19 -3 -9 -58
@works@one	55 -19 46 -21 -23 -15
@works@open	0 82 17 -4 72 -49
@works@ours	46 -53 -35 -23 1 -37
@works@over	3 -11 -34 -3 79 -36
@works@password	-2 9 24 0 0 0
@works@past	-21 -7 42 14 9 13
@works@patients	-17 -1 -20 0 -18 35
@works@phone	16 -5 -21 0 -29 -6
@works@prescription	-10 -4 -13 29 -10 -60
@works@printer	-8 0 -7 0 17 0
@works@record	16 0 -37 -6 0 -24
@works@refused	0 -6 0 0 -69 3
@works@see	-24 -15 1 0 -7 -5
@works@send	-35 0 33 -1 10 27
@works@server	70 32 -29 0 -2 26
@works@shut	4 36 -18 18 -7 -7
@works@since	-51 -8 -13 -24 59 -4
@works@slow	0 -16 -56 -2 0 47
@works@small	-9 0 -23 -1 0 -72
@works@spam	-2 -6 -12 -16 -1 -2
@works@stands	9 -2 -21 0 0 -2
@works@start	-27 -7 -2 -1 48 -36
@works@strange	20 27 0 -10 0 4
@works@stranger	15 -19 0 0 20 0
@works@stuck	25 0 -4 0 0 -4
@works@system	53 -17 -52 0 -8 33
@works@thanks	-42 0 -10 -3 68 -10
@works@ti	-4 0 -10 0 0 -11
@works@until	-3 0 -11 34 -29 -2
@works@update	5 0 -18 0 -20 16
@works@vendor	-25 -2 2 6 66 -51
@works@waiting	45 0 -32 0 0 -1
@works@whole house	-34 21 7 -1 0 15
@works@wish	11 -11 18 -5 0 -5
@works@works	4 0 -71 -1 24 3
a	80 9 77 -45 -124 -10
a 0	0 -15 3 -10 0 -3
a _ ?	0 0 -3 -11 0 0
a _ error	0 0 58 0 0 0
a _ for	-6 0 0 0 -24 0
a _ from	0 15 0 0 0 0
a _ in	-15 -18 41 0 -4 -2
a _ note	0 8 0 0 0 0
a _ numbe	0 -20 0 0 0 0
a _ of	-4 -17 -8 0 0 0
a _ on	-1 46 0 0 0 -1
a _ patie	30 -3 -5 0 0 0
a _ plan	0 0 0 0 -1 0
a _ with	10 -25 0 -4 -4 0
a calle	0 44 0 0 0 0
a jour	-2 0 0 0 0 0
a new	-5 -1 -12 0 -5 -5
a patie	17 0 -15 0 0 0
a ranso	0 8 0 0 0 0
a singl	50 -3 -16 0 0 0
a stand	31 0 -7 0 0 0
a stran	0 28 -2 -4 0 0
a troja	-1 16 0 0 0 0
ab	-84 -80 130 47 97 -29
ab 0	2 -16 0 -5 24 0
ab ?	0 0 -6 0 -5 -3
ab _ 0	13 0 27 0 103 0
ab _ ander	0 -2 -11 0 18 -7
ab _ beste	0 0 0 0 0 -4
ab _ dezem	0 -1 0 0 -7 0
ab _ faeng	0 -8 -20 -14 -6 -2
ab _ ich	-14 0 31 0 -6 11
ab _ ist	0 0 9 -20 0 0
ab _ uhr	2 -15 0 -5 -39 0
ab _ zu	0 0 -51 -14 -16 0
ab dem	0 0 -1 0 46 0
ab dezem	0 -8 -16 0 55 0
ab die	9 -2 10 24 0 -7
ab janua	-5 0 -4 -9 28 -2
ab mit	-6 0 35 0 0 0
ab monta	0 0 0 56 11 0
ab sobal	-17 0 66 0 0 0
ab sofor	0 0 -2 0 -15 0
ab und	-22 -1 -60 2 -31 -4
ab wann	0 0 -3 0 -25 0
ab was	-4 0 7 0 -4 25
ab wenn	-6 0 16 0 0 11
abarb-	-4 0 0 0 0 0
abbuc-	0 5 -5 -3 -15 0
abend	58 9 -29 38 32 -7
abend _ wir	0 17 0 -2 12 0
abend-	-16 12 31 -1 -5 0
abends	-9 0 31 -1 -5 0
aber	-181 -81 73 -54 -64 112
aber _ an	4 -6 20 0 0 -5
aber _ druck	0 0 -39 0 0 -19
aber _ ist	-8 0 -6 0 0 0
aber _ nicht	-16 0 11 0 0 -4
aber auch	-8 0 -10 0 0 0
aber das	-15 -12 -5 -1 0 0
aber der	-46 -8 -10 0 0 -2
aber die	-69 -5 -10 -1 0 1
aber es	4 0 -2 0 0 61
aber ich	0 0 -16 0 0 76
aber keine	20 -9 0 -1 0 0
aber nicht	-16 -33 17 -29 -15 42
aber nur	-18 -14 -32 0 -10 -16
aber so	-38 0 35 0 -3 0
aber unser	-1 17 -4 0 0 -1
aber wenn	44 27 30 0 0 0
aber wir	-4 0 -5 -12 -2 -13
abflu-	-4 -9 0 0 -13 0
abfluss	-4 -9 0 0 -13 0
abgab _ der	0 0 -22 40 0 -2
abgab bei	0 0 -22 20 0 -2
abgab ist	0 -4 7 41 0 0
abgab-	-25 -4 -45 137 -4 -7
abgabe	-17 -4 -9 100 -4 -7
abgabeschluss	-8 0 -28 33 0 0
abgeb-	87 -1 -50 -2 -21 0
abgeben	0 0 0 -2 0 0
abgebrochen	49 -1 -41 0 -17 0
abgebucht	0 0 0 0 -4 0
abgef sind	0 -5 -2 -6 0 0
abgef-	1 -16 -9 4 0 -5
abgeflossen	0 -16 -2 4 0 0
abgeg wurde	0 -2 0 0 0 0
abgeg-	0 -2 0 0 22 0
abgegriffen	0 -2 0 0 0 0
abgeh-	0 2 -54 0 0 -13
abgeholt	0 0 -54 0 0 -13
abgel zerti	0 -13 -11 -6 0 0
abgel-	23 -23 68 -19 -29 -7
abgelaufen	36 -1 5 -14 -9 -7
abgelehnt	0 -3 77 0 -17 0
abger-	-31 0 40 0 0 0
abges ?	0 -1 0 0 -2 0
abges-	21 10 25 37 49 -17
abgesagt	92 0 -3 -4 -10 0
abgeschaltet	-4 29 0 0 7 0
abgeschlossen	5 -2 0 20 60 0
abgeschnitten	23 -3 -4 0 0 -10
abgesichert	0 -1 0 0 -3 0
abgew-	9 -15 -9 0 0 0
abgewiesen	14 -1 -9 0 0 0
abgle-	-13 0 117 0 -2 -19
abheb-	-1 -1 0 0 -1 0
abhebt	-1 -1 0 0 -1 0
ablau-	0 0 0 0 -4 0
ablauf	0 0 0 1 0 0
about	-22 -29 35 -14 -23 -6
about _ incid	0 0 -9 -9 0 0
about the	-1 -13 -25 -9 -11 0
abrec _ 0	0 -5 6 -3 -5 0
abrec _ ?	0 0 0 -1 -3 0
abrec _ der	0 0 -20 0 0 0
abrec _ die	0 0 -6 -16 0 0
abrec _ mit	-5 0 26 0 0 0
abrec _ sich	-3 0 36 -1 0 0
abrec ist	0 0 -5 5 51 0
abrec laess	-3 0 36 -1 0 0
abrec nicht	9 0 5 7 0 0
abrec ueber	-5 0 -9 -5 -2 0
abrec-	-39 -15 -11 7 18 8
abrechnen	0 -5 -2 -7 -4 0
abrechnung	-25 0 0 -15 24 8
abrechnungsdatei	0 -5 11 -9 0 0
abrechnungsmodul	-5 0 9 0 0 0
abruf-	34 -3 51 0 0 -5
abrufen	-9 -3 78 0 0 0
absag-	18 -1 -6 -11 0 0
absagen	18 -1 -6 -11 0 0
absat-	15 -4 -3 0 0 0
absatz	15 -4 -3 0 0 0
absch-	-30 -3 -18 22 39 -9
abschalten	0 0 -1 -1 0 -7
abschliessen	0 0 -29 0 41 0
absen-	-4 -20 16 0 0 0
absender	-4 -17 16 0 0 0
absic-	-4 0 -11 -12 -11 0
absicherung	0 0 -11 -12 -5 0
abstu-	-62 0 16 0 -3 -3
absturz	-2 0 -16 0 -3 -3
abtei-	0 0 13 0 -1 -7
abteilung	0 0 13 0 -1 -7
abwar ?	0 0 0 -1 0 0
abwar-	-9 0 0 -1 -2 -4
abwarten	-9 0 0 -1 -2 -4
acces _ the	0 0 -4 0 -1 0
acces to	-5 6 -4 0 -4 0
acces-	-12 23 24 -3 -4 0
access	-12 23 24 -3 -4 0
accou-	0 65 -3 -3 0 -1
account	0 65 -3 -3 0 -1
acht	61 -23 32 96 46 -16
acht uhr	45 3 -32 0 0 0
achte ?	-3 0 0 0 0 0
achte-	-3 0 0 0 -6 0
achten	-3 0 0 0 0 0
addre-	0 18 -5 0 -8 0
address	0 19 0 0 -5 0
admin	-1 -9 -16 0 -2 -1
admin _ konne	0 -1 24 0 -8 0
admin accou	0 6 0 0 0 -1
admin des	0 0 0 0 -4 0
admin hat	0 36 0 -1 0 0
admin vom	0 -1 0 0 0 0
admin-	-19 27 8 -1 -13 0
admin-kennwort	0 -29 0 0 -2 0
admin-passwort	0 0 0 0 -4 0
administrator	-14 -31 -16 -1 0 0
administratorkennwort	0 -1 0 0 -1 0
adres ?	0 0 0 0 0 -5
adres _ ich	-7 -14 0 0 -3 0
adres _ wir	0 -13 -2 0 0 0
adres in	0 61 -8 0 -1 0
adres-	2 60 -54 -4 111 -12
adresse	-4 91 -58 0 -43 -12
adressen	6 -10 15 -4 0 0
advis-	0 -17 0 0 -6 0
advise	0 -17 0 0 -6 0
aelle-	-3 0 25 0 -22 -35
aelles	-3 0 25 0 -22 -35
aelte-	0 18 -3 0 0 0
aelteren	0 0 -3 0 0 0
aende _ das	-6 -2 0 0 0 0
aende _ den	0 -5 0 0 0 0
aende _ nicht	-15 0 -13 0 -9 39
aende _ unser	0 0 0 0 -2 0
aende der	0 7 0 0 0 0
aende ich	-1 -7 0 0 0 0
aende sie	-5 -9 0 0 -6 0
aende-	-27 -26 -45 -5 -7 34
aendere	-5 -7 0 0 0 0
aendern	-23 -12 -31 -9 1 -5
aendert	20 -1 -4 0 -9 39
aenderung	-20 -6 -10 0 0 0
aerge-	-8 0 0 0 0 -3
aerger	-8 0 0 0 0 -3
aerzt _ der	-4 0 -8 -1 0 0
aerzt _ es	0 0 -4 0 0 0
aerzt leitu	0 0 -2 0 0 0
aerzt und	-18 0 -5 -14 0 0
aerzt-	93 -25 61 -23 -33 -27
aerzte	73 -3 109 -10 -5 8
aerztehaus	-9 -7 -5 0 0 -1
aerztekammer	0 0 -8 -15 0 0
aerzten	-44 0 31 15 0 -32
aerztenetz	0 0 0 -3 -8 0
aerztin	19 -7 -20 -25 -10 -2
aerztinnen	63 0 -34 -7 0 0
aerztliche	-8 0 0 0 0 0
affec _ the	-1 0 0 -4 0 0
affec _ well	0 0 0 0 0 -3
affec as	0 0 0 0 0 -3
affec by	-1 0 0 -4 0 0
affec-	-14 -3 -5 -4 0 48
affected	-14 0 -5 -4 0 1
after	-10 7 -22 0 -6 -3
after _ attac	0 -1 0 0 -2 0
after the	-2 5 28 0 -5 -3
after-	0 41 0 0 -15 -1
afternoon	0 41 0 0 -15 -1
ag	0 0 0 0 -4 0
again	-36 0 31 14 -26 -5
again ?	0 0 0 0 -20 0
again since	-9 0 -15 0 48 0
ahnun-	0 -6 0 0 0 0
ahnung	0 -6 0 0 0 0
ahren-	-6 -2 0 0 0 0
ahrens	-6 -2 0 0 0 0
akte	84 15 3 -3 30 -16
akte geht	-4 -1 19 0 0 -28
akte ist	21 -8 -1 0 -1 0
akte kein	10 0 0 0 0 0
akte nicht	-50 -4 -4 0 0 -1
akte von	-17 -9 27 0 0 1
akten	-16 -60 59 -27 63 47
akten _ nicht	42 0 -11 0 0 -22
akten _ und	-15 -4 -7 0 -3 43
akten gehen	20 -13 17 0 0 -2
akten keine	6 0 0 0 12 0
akten noch	-25 0 -21 0 -3 41
akten sind	-29 0 64 -2 -5 -31
akten-	13 0 11 16 0 0
aktiv	-1 50 -2 0 -6 0
aktiv-	42 75 -8 0 0 -1
aktivieren	0 31 0 0 0 0
aktiviert	42 40 -8 0 0 -1
aktua-	-48 -30 33 -4 -9 0
aktualisieren	0 0 0 0 -1 0
aktualisiert	-44 -13 19 0 -8 0
aktualisierung	-5 -17 15 -4 0 0
aktue-	-34 -12 8 0 -20 -5
aktuell	-34 -1 16 0 -13 -5
aktuelle	0 0 0 0 -3 0
aktuellen	0 -11 0 0 -4 0
akuts-	0 -3 0 0 -18 0
akutservice	0 0 0 0 -9 0
akzen an	0 -2 -5 0 0 0
akzen anger	0 -19 0 0 0 0
akzen-	-4 -25 -8 -2 0 0
akzent	-4 -25 -8 -2 0 0
akzep-	0 -2 74 0 0 0
alarm	-14 -25 0 0 12 -1
all	-28 14 -16 -7 144 55
all our	0 11 -8 0 -1 0
all patie	7 -4 18 0 0 0
all sorte	-8 -7 -6 0 55 0
all the	-34 1 40 -4 0 -8
alle	34 110 -12 -11 -57 38
alle 0	14 -14 12 0 0 -11
alle _ ?	-1 0 0 0 0 0
alle _ aende	0 -6 0 -2 0 -2
alle _ auf	-5 15 0 0 0 0
alle _ aus	46 20 -14 -2 0 -2
alle _ betro	5 0 -2 0 0 -4
alle _ gehen	0 0 -14 0 0 17
alle _ gleic	-17 0 27 0 0 -3
alle _ haben	48 0 -2 0 0 -25
alle _ minut	-39 30 25 -2 -15 0
alle _ mit	23 0 -12 0 -4 -1
alle _ oder	-14 0 0 0 0 -2
alle _ schon	-5 0 -39 0 0 73
alle _ sind	-5 -8 -15 0 62 -11
alle _ tage	0 0 -1 0 0 -11
alle _ und	14 14 -13 -2 0 -2
alle _ versc	0 -11 0 0 0 0
alle _ von	-14 -2 19 0 0 0
alle ander	18 -11 -63 0 0 82
alle arbei	46 0 -4 0 0 0
alle aus	-11 -2 37 0 0 0
alle clien	10 0 -5 0 0 0
alle datei	-19 11 0 0 0 0
alle die	-5 44 -14 0 -6 0
alle dokum	-21 16 -4 -2 0 0
alle drei	-24 -4 52 0 -7 0
alle karte	5 -2 -21 0 0 0
alle kennw	-3 -6 -11 -10 -24 0
alle kunde	-14 0 0 0 0 -2
alle paar	-8 48 -23 -2 -6 0
alle passw	0 7 0 -2 -37 -4
alle patie	46 -13 -29 0 0 0
alle plaet	48 -4 3 0 0 -13
alle praxe	0 0 -1 -34 0 0
alle rechn	-27 -8 17 -4 20 -12
alle rezep	9 0 -19 0 0 -1
alle termi	-34 -2 36 0 -3 0
alle unser	-21 6 -18 0 0 0
alle weg	36 -19 -59 -13 0 0
allei mit	24 -10 0 0 0 -12
allei-	23 45 -15 7 -19 47
allein	23 48 -15 7 -14 48
allem	-21 29 17 0 -4 -7
allen	-1 3 69 -15 -27 -36
allen 0	28 0 -2 0 0 0
allen _ ab	27 0 -2 0 0 0
allen _ die	22 0 20 0 0 -7
allen _ keine	18 -6 -30 0 0 0
allen _ leer	25 -10 -37 -3 0 -5
allen _ plaet	36 -5 -22 0 0 0
allen _ steht	-17 13 -8 -6 0 0
allen aerzt	-15 0 8 0 0 0
allen ander	-55 0 -43 0 0 57
allen bilds	-30 22 17 0 0 0
allen leer	-4 0 -3 0 0 0
allen patie	14 -6 1 0 0 0
allen plaet	-25 -21 4 -6 -2 6
allen rechn	-10 17 29 0 0 0
allen stati	30 0 -16 -3 0 0
allen zimme	-21 -6 41 0 -10 -4
aller	6 43 -16 -5 -6 0
aller-	41 -17 -3 -2 -6 -4
allergien	7 -2 0 -2 0 -4
alles	-15 -33 -138 -23 115 104
alles _ ?	0 0 0 0 -5 0
alles _ bei	14 0 -14 0 24 5
alles _ danke	0 0 0 0 48 0
alles _ der	-23 -2 -16 0 0 18
alles _ diese	0 0 0 0 0 -9
alles _ ein	-4 0 -1 0 0 -4
alles _ im	29 0 5 0 19 -3
alles _ ist	-23 -2 8 0 -2 0
alles _ laeuf	-2 0 0 0 26 25
alles _ ordnu	-30 -25 -1 0 -6 64
alles _ und	-4 -7 -18 -3 -25 -15
alles _ zette	10 0 0 0 0 -14
alles ander	0 -2 -15 0 -13 37
alles auf	36 -4 12 -3 -16 -20
alles aus	29 -4 -22 0 -5 -18
alles ausge	-5 33 -9 0 17 0
alles beste	-10 0 0 0 120 -6
alles da	0 0 30 0 0 6
alles gruen	-3 0 -2 0 6 -23
alles gut	-8 -15 -7 -4 24 11
alles im	0 -26 19 0 0 0
alles in	8 -27 -21 0 -6 57
alles kaput	-4 0 0 0 0 0
alles mit	-24 0 0 0 -14 47
alles norma	9 0 -1 0 -10 -5
alles steht	100 0 -4 0 -3 -17
alles still	-11 0 -9 0 -10 -5
alles tot	52 0 -22 0 -5 -9
alles versc	25 74 -3 0 0 -3
alles wie	-58 -8 -15 0 14 -1
alles wiede	-17 0 -7 0 5 -17
alles-	46 0 21 0 0 -3
allesamt	46 0 21 0 0 -3
allga-	0 -4 -1 -2 -9 0
allgaeu	0 -4 -1 -2 -9 0
allge-	-5 -1 0 0 15 0
allgemeinarztpraxis	-5 0 0 0 31 0
allgemeinmedizin	0 0 0 0 -15 0
along	0 0 29 -1 -4 -3
alrea-	0 -1 0 -2 -5 0
already	0 -1 0 -2 -5 0
als	-24 75 -85 36 56 36
als _ ?	6 0 0 0 0 -1
als _ ausga	0 3 0 0 -2 0
als _ bitte	0 0 0 0 -5 0
als _ das	0 17 0 0 0 -1
als _ den	0 0 0 -7 0 -1
als _ der	-7 -13 0 0 15 0
als _ des	-4 0 0 0 -2 0
als _ die	-29 -15 0 0 0 -1
als _ einer	0 0 0 0 -4 0
als _ in	0 25 0 0 -11 0
als _ kunde	0 -3 0 0 -3 0
als _ mehre	0 -11 0 0 -4 0
als _ praxi	0 -8 -14 0 0 0
als _ von	0 -26 0 0 0 0
als _ vor	0 0 0 -1 -3 0
als _ wegen	0 0 0 6 0 0
als _ wir	-14 -6 27 0 0 0
als _ zurue	0 -12 0 -8 -8 -5
als auftr	0 0 0 -3 -1 0
als daten	0 0 0 0 -6 0
als die	0 0 -11 0 -4 0
als erste	0 -3 0 0 -3 0
als fehle	5 0 29 -5 -10 -2
als ich	-40 21 -8 -2 -6 0
als ihr	0 42 0 0 -1 0
als inhab	0 0 0 -1 0 -1
als it-di	0 14 0 0 -15 0
als leere	50 -5 -18 0 0 11
als micro	0 -1 0 0 0 0
als mitar	0 -13 0 0 0 0
als pdf	0 -9 0 0 -6 -1
als praxi	-5 0 -2 -24 -14 0
als psych	11 -6 1 19 0 0
als siche	0 -22 0 0 0 0
als syste	0 -7 0 0 0 -1
als techn	0 3 0 0 0 0
als thera	0 0 30 0 0 0
als unser	0 -8 -14 0 0 0
als unzus	0 -12 0 0 -8 -5
also	-53 -5 -1 52 17 63
also _ 0	-12 -4 -9 9 -4 0
also _ progr	-4 -2 0 0 0 0
also das	-5 0 0 0 0 0
also die	-12 -4 0 23 0 0
also nicht	-7 0 -7 -34 31 17
alste-	-27 -5 -2 0 -3 -3
alt	-21 0 63 -4 0 0
alte	4 -22 -62 -33 -18 47
alte _ der	2 0 -13 0 0 0
alte _ noch	0 0 0 -26 0 -4
alte adres	0 -13 0 0 0 -1
alten	105 -35 -24 -3 18 0
alter	32 -22 -13 0 6 -10
alter-	-3 -3 20 -2 0 0
altsy-	0 0 0 -1 0 0
altsystem	0 0 0 -1 0 0
am	-66 79 -12 81 -60 70
am 0	-10 -13 -9 64 42 -4
am _ 0	-8 -11 1 8 9 16
am _ ab	0 0 -17 10 0 0
am _ auf	0 0 0 0 13 0
am _ bei	0 0 -2 -14 0 0
am _ der	0 19 -10 0 0 0
am _ dezem	-3 0 0 -10 -10 0
am _ die	0 6 4 33 0 0
am _ einen	0 20 -6 -18 -12 0
am _ geaen	0 -2 16 -1 50 -1
am _ geht	-32 -9 -35 -2 0 -7
am _ hat	0 11 0 0 0 0
am _ im	36 -1 -10 0 0 33
am _ in	33 0 -1 15 0 0
am _ ist	16 29 -50 26 0 -8
am _ leuch	0 10 38 -2 0 0
am _ liest	0 0 -53 0 -2 -11
am _ mit	0 0 -3 -8 25 0
am _ muess	-19 0 0 -23 0 0
am _ nicht	-9 -7 -21 15 0 0
am _ noch	0 -2 0 0 -19 0
am _ novem	0 0 -4 -6 0 0
am _ oder	0 0 19 -15 0 0
am _ per	0 -48 -2 0 0 -6
am _ um	0 -1 0 -26 0 0
am _ und	41 12 -7 -10 23 -13
am _ von	0 26 -1 0 -2 -32
am _ war	0 -7 -2 0 0 0
am _ zu	-1 0 0 -3 -2 0
am _ zwisc	0 -3 0 0 -4 0
am appar	-3 0 0 9 0 0
am arbei	-38 0 -1 0 0 -32
am beste	0 -9 -2 0 -3 -7
am bilds	-5 18 0 0 0 0
am compu	9 -12 0 -4 0 0
am diens	0 -13 -14 4 -30 0
am donne	-1 -7 0 22 -6 0
am empfa	54 11 -49 -9 -4 -11
am ende	-8 21 -16 -8 0 -2
am freit	-13 -11 -31 11 -22 -3
am konne	0 -4 60 -3 -11 0
am liebs	0 0 -3 -4 -4 0
am markt	-2 0 0 0 -5 -3
am mittw	-1 -1 23 -33 -11 -3
am monta	-3 -9 -26 31 -18 -1
am platz	-7 -22 -10 0 -2 50
am progr	28 0 0 -2 0 -3
am rechn	2 58 0 0 -20 0
am samst	0 18 0 -22 0 -2
am serve	-52 20 -24 -2 -16 -15
am sonnt	-8 24 -4 -1 0 0
am stadt	0 -1 0 0 0 0
am tag	-6 -3 50 -5 -10 -4
am telef	-7 38 4 0 32 10
am termi	-2 -8 16 -2 0 0
am trese	-39 24 -5 -8 -2 -16
am woche	-8 11 15 -11 -12 0
ambul der	-36 -6 -20 0 -1 -6
ambul-	14 2 -21 19 -2 31
ambulanz	16 2 -10 -1 -2 31
ambulanzen	-5 0 -2 0 0 0
ameri-	2 -7 -11 0 -3 -1
an	-12 42 36 19 25 25
an 0	0 0 0 0 -1 0
an ?	0 0 -1 -1 -4 0
an _ 0	-7 -2 14 -14 -2 33
an _ adres	-4 14 -28 -4 -12 0
an _ aerzt	-3 0 11 -5 -2 0
an _ akuts	0 0 0 0 -9 0
an _ alte	0 0 0 0 0 -1
an _ ander	-25 -3 -5 0 -6 72
an _ anmel	-24 38 -5 -4 -9 22
an _ arbei	4 16 78 0 -4 -20
an _ aufsi	0 0 -1 -4 -2 0
an _ behoe	0 0 0 -2 19 0
an _ das	-9 0 -1 0 0 -1
an _ daten	27 0 -1 -8 0 0
an _ der	51 -15 -25 0 26 -3
an _ die	-29 0 1 3 -6 -2
an _ e-mai	0 0 -10 0 0 0
an _ einzi	29 0 -7 -5 0 0
an _ gerae	40 0 -6 0 -1 -5
an _ haett	0 17 0 0 -3 -7
an _ ich	0 49 -4 0 0 0
an _ kasse	0 0 22 -4 0 -5
an _ klini	23 0 25 -1 0 -25
an _ kolle	-31 -5 2 0 46 -6
an _ konne	-3 0 0 0 0 0
an _ kv	-3 0 14 -20 22 0
an _ lande	0 0 -5 -5 0 0
an _ man	0 0 -2 0 0 0
an _ medat	0 0 0 0 -6 0
an _ nicht	7 0 0 0 -14 0
an _ niede	0 -3 0 0 -3 0
an _ oder	-3 -2 0 0 0 0
an _ patie	15 0 -34 0 0 0
an _ pc	-23 -4 0 0 0 0
an _ plaet	-24 -14 -19 0 -2 9
an _ platz	7 -8 40 0 -7 35
an _ praxi	0 -1 0 0 -4 0
an _ rechn	5 3 -56 0 0 -3
an _ richt	0 0 0 0 -13 0
an _ serve	-12 21 0 0 -2 0
an _ sie	-2 37 27 0 -4 0
an _ stand	1 0 0 0 -12 0
an _ stati	17 0 -12 -3 0 0
an _ strip	0 -2 0 0 -2 0
an _ suppo	0 -9 0 0 -8 -1
an _ tag	0 0 0 0 -1 0
an _ telem	0 0 12 0 0 0
an _ termi	24 -5 -16 0 0 0
an _ ti	0 0 -6 -4 0 0
an _ tuer	53 0 -4 0 0 0
an _ und	0 27 0 0 0 0
an _ unser	-13 -8 16 0 0 0
an _ verre	0 0 60 -8 0 0
an _ von	-4 -2 0 0 0 0
an _ wende	0 0 -7 0 0 -2
an _ wir	-12 20 -3 0 -3 0
an alle	-6 0 -16 0 -6 0
an allen	22 -15 -62 -3 -11 17
an attac	0 -2 -1 0 -7 0
an beide	-17 0 72 0 0 -13
an das	35 -15 -13 -11 -22 0
an dem	-27 -5 0 -9 -3 0
an den	47 1 -9 22 40 77
an der	-2 -31 -13 -22 -23 9
an die	36 -12 23 -34 19 -45
an diese	0 0 0 0 -5 59
an drei	-23 39 -31 0 -3 0
an eine	-3 27 -1 0 -1 -1
an einem	0 -6 -30 13 0 8
an einer	0 -40 0 0 26 0
an emerg	-18 0 0 0 -4 0
an euch	0 0 0 0 -39 -3
an frau	-1 0 0 0 -9 -15
an ihre	33 -9 -39 0 -3 -2
an ihrem	-6 0 0 0 0 -2
an ihren	-15 0 0 0 13 -1
an ihrer	0 0 0 10 0 0
an irgen	10 0 -14 -6 0 0
an ist	0 0 0 0 0 -1
an jedem	10 -4 46 0 -7 -20
an keine	52 -28 15 -6 -1 -14
an meine	-6 -5 -28 -7 -29 0
an mich	0 0 0 0 -12 0
an nicht	-7 22 -2 -2 0 0
an ob	0 -10 -5 0 0 0
an patie	-12 5 -1 0 -7 -2
an progr	-24 0 0 0 0 0
an saemt	5 -2 -15 0 -4 0
an sich	0 0 -7 0 0 0
an sie	-40 17 -10 0 78 0
an und	-33 -79 26 19 -4 -4
an uns	0 -22 19 0 79 0
an unser	-13 9 33 -11 -39 0
an was	0 0 0 -1 -3 0
an weil	-16 37 54 0 -1 0
an welch	37 -4 16 -10 -12 -3
an wen	0 0 -9 0 0 -2
anaes-	-13 0 -2 76 -2 0
anaesthesie	-5 0 0 32 -2 0
anamn-	9 -3 65 0 0 -14
anamnese	-33 0 -3 0 0 18
anbei	0 -49 8 -5 6 0
anbei die	0 -21 -5 -5 0 0
anbie-	-3 -6 -2 -2 -18 0
anbieter	0 -2 -2 -2 -18 0
anbin _ die	-5 0 43 0 0 0
anbin an	-5 0 43 0 0 0
anbin-	-5 -1 34 0 -5 0
anbindung	-5 -1 34 0 -5 0
and	77 54 114 68 -4 -49
and _ are	18 -4 -5 -6 0 -2
and _ have	-22 6 75 -1 -1 0
and _ ist	0 13 -2 -4 0 0
and _ it	22 -4 -3 0 0 0
and _ nothi	-43 -1 0 0 24 0
and _ our	0 -12 -1 16 0 -2
and _ the	26 -1 -9 16 0 -12
and ich	16 14 -5 30 0 0
and ist	0 -5 0 0 0 0
and now	-5 55 0 0 -4 0
and the	12 -7 16 4 -3 -10
and there	0 20 -2 -4 0 0
and we	0 13 -23 -6 0 -2
and what	0 0 0 -2 0 0
ander _ ?	0 0 0 0 0 -20
ander _ geht	-43 0 -26 0 0 13
ander _ haben	0 0 0 0 -2 -1
ander _ mit	-4 -2 0 0 0 -3
ander _ nicht	39 0 2 0 0 -8
ander _ und	14 2 29 -4 -3 -1
ander aerzt	0 0 5 0 0 -19
ander gehen	0 0 -14 0 0 17
ander geht	1 0 -16 0 -2 -85
ander laeuf	-2 0 0 0 -11 35
ander patie	-14 0 45 0 0 -32
ander plaet	-23 -1 -13 0 -2 31
ander praxe	-26 0 0 0 0 -7
ander progr	0 0 -3 0 0 -19
ander schon	-23 0 -43 0 0 88
ander sorge	0 0 0 0 -2 -1
ander stell	0 0 0 -4 0 -1
ander syste	-4 -2 -1 0 0 -9
ander-	53 -15 -26 4 11 6
andere	0 4 -12 -6 -18 -49
anderem	-12 0 -1 0 0 0
anderen	6 4 -6 -33 -8 99
anderer	0 -10 0 0 0 -8
anderes	-3 23 -9 0 35 -37
andern	42 -4 10 0 -5 8
anders	14 -28 -21 -3 7 -6
anderthalb	8 -5 15 0 0 -1
anfae-	0 0 0 -3 -1 0
anfan novem	0 0 -8 -3 -5 0
anfan-	-10 -10 -22 -4 -5 0
anfang	0 -10 -8 -4 -5 0
anfangen	-10 0 -14 0 0 0
anfas-	-2 15 0 0 0 0
anfor-	-7 -3 46 -3 0 -4
anforderungen	-7 0 46 0 0 0
anfra vom	0 0 0 0 27 0
anfra-	-8 -16 6 -10 7 -11
anfrage	0 -16 -13 -10 9 -11
anfragen	-8 0 18 0 -2 0
angab _ sie	0 0 0 0 -10 0
angab _ welch	0 -10 0 -6 0 0
angab-	0 -32 -15 -12 -26 0
angabe	0 -30 -2 -10 -9 0
angaben	0 -2 -14 -2 -17 0
angeb _ das	0 -12 0 0 0 -1
angeb _ die	0 16 -7 0 -1 0
angeb _ von	0 25 0 0 0 0
angeb fuer	0 -9 -8 0 -3 0
angeb micro	0 -8 0 0 -26 0
angeb techn	0 15 0 0 0 0
angeb von	0 1 0 0 0 0
angeb windo	0 17 -1 0 0 0
angeb-	-11 63 -13 -32 -46 -3
angeblich	1 2 -1 -10 -9 -2
angebliche	0 9 0 0 0 0
angeblichen	0 44 0 0 0 0
angeblicher	0 4 -1 0 -33 0
angebot	0 -31 -10 -21 -4 -1
angeboten	0 35 0 0 0 0
angef hat	30 -2 0 0 18 -2
angef-	-19 -8 33 22 17 -2
angefangen	7 -8 0 22 18 -2
angeg _ ?	0 0 0 0 0 -1
angeg wurde	0 0 0 0 0 -1
angeg-	34 -8 -6 -2 -3 -1
angegriffen	-2 -7 -3 -2 -3 -1
angeh-	7 32 12 -1 -3 0
angeht	34 0 0 0 -3 0
angek und	-8 -2 0 -2 0 0
angek-	2 32 -20 -2 31 -7
angeklickt	-10 -5 0 0 0 -6
angekommen	17 54 -20 0 -10 -1
angekuendigt	-4 -17 0 -2 -20 0
angel hat	-9 17 0 0 0 0
angel-	-18 95 -11 -12 -6 0
angelegt	-18 95 -9 -7 -2 0
angem-	-4 86 27 -3 -5 -1
angemeldet	-4 61 32 0 -5 0
angen das	-28 0 61 0 0 0
angen-	54 -12 41 32 0 -4
angenommen	54 -12 41 32 0 -4
anger die	0 -6 0 0 16 0
anger und	-5 -10 -13 0 39 -2
anger-	-5 -26 -13 -2 19 -5
angerufen	-5 -26 -13 -2 25 -5
anges aerzt	0 0 -4 0 -3 -2
anges der	0 -16 0 -2 0 0
anges-	9 54 -7 -20 11 -8
angeschlossen	11 0 -3 0 -1 -3
angeschrieben	0 17 0 -15 0 -3
angesprochen	0 23 0 0 16 0
angestellte	0 -4 -4 0 -3 -2
angestellten	21 -13 0 -1 0 0
anget hat	0 0 0 0 -3 0
anget-	0 0 0 0 -3 0
angetan	0 0 0 0 -3 0
angew-	-1 -7 0 0 0 0
angez-	-26 -22 -74 -12 83 10
angezeigt	-26 -22 -74 -12 0 10
angre-	0 -4 -6 -1 0 0
angreifer	0 -4 -6 -1 0 0
angri ?	0 0 0 0 -2 -1
angri _ ?	-3 0 -18 -9 0 0
angri _ betro	0 -6 -4 0 0 0
angri _ haben	0 0 0 0 -8 0
angri _ hat	0 0 -6 0 0 0
angri _ ihnen	0 -3 -1 0 0 0
angri _ ihr	0 0 4 0 -1 0
angri _ ist	0 0 -1 0 0 0
angri _ oder	0 0 -8 -5 0 -2
angri _ sie	0 -11 -6 0 -7 -9
angri _ sind	0 0 0 -1 -1 0
angri _ und	-1 -12 0 0 0 0
angri _ uns	0 -4 0 -3 0 0
angri _ unser	-5 29 -9 0 0 0
angri _ wurde	0 -5 0 0 0 0
angri auch	-5 0 -9 0 -5 0
angri auf	-9 -8 -8 -3 -3 -9
angri aufge	-1 0 -2 0 0 0
angri bei	0 27 -1 0 0 0
angri betro	0 0 -2 -1 0 0
angri entde	0 -2 0 0 0 0
angri festg	0 -4 0 0 -7 0
angri in	0 0 -4 0 0 0
angri kam	-3 0 0 0 0 0
angri mit	0 0 -2 0 0 0
angri nicht	0 -6 -2 0 -3 0
angri ueber	0 -3 0 0 0 0
angri zu	0 0 16 0 -2 0
angri-	-33 3 -24 -39 -47 -27
angriff	-24 1 -20 -27 -41 -12
angriffe	0 14 0 0 0 0
angriffs	-9 -12 -4 -11 -6 -15
angst	-14 -13 0 0 0 -5
angst dass	-14 -13 0 0 0 0
anhae-	0 14 -1 0 -5 0
anhaenge	0 23 -1 0 -1 0
anhan geoef	0 -13 -1 0 0 0
anhan-	-8 5 -12 0 -11 0
anhang	-8 5 -12 0 -11 0
anja	0 0 0 0 -26 -3
ankli-	44 -3 -31 0 0 -2
ankom-	-13 0 67 0 -3 0
ankommt	-5 0 20 0 -3 0
anlag-	-12 33 13 -16 0 0
anlage	-12 33 13 -6 0 0
anleg ?	0 0 0 -2 0 0
anleg-	-11 -7 4 -9 -1 0
anlegen	-11 -7 4 -9 -1 0
anlei zum	0 0 -14 0 -3 0
anlei-	-17 -16 -19 0 42 0
anleitung	-17 -16 -19 0 42 0
anlie-	0 -10 -19 -2 3 -3
anliegen	0 -10 -19 -2 3 -3
anmel ?	0 -3 0 0 0 0
anmel _ 0	27 4 -14 0 0 -3
anmel _ bei	104 0 -40 0 0 -14
anmel am	1 10 64 0 0 0
anmel an	-20 12 -13 0 0 -1
anmel die	27 14 -17 0 0 -3
anmel um	-11 7 0 0 0 0
anmel und	27 -1 12 0 -7 -5
anmel-	81 27 -51 -11 -57 20
anmelden	44 -30 0 -1 -16 13
anmeldung	12 -52 -32 -10 -27 7
annah-	0 0 0 11 0 0
anneh-	23 -5 -16 0 0 0
annehmen	23 -5 -16 0 0 0
anruf	-4 -24 0 5 52 0
anruf 0	17 0 -1 0 0 0
anruf ?	-20 -12 -6 0 0 0
anruf _ 0	17 -9 -1 -7 0 0
anruf _ ?	0 -6 0 0 0 0
anruf _ angeb	0 -20 0 0 0 0
anruf _ bin	25 0 0 0 0 0
anruf _ die	0 0 0 0 59 0
anruf _ engli	-6 -24 -3 0 0 0
anruf _ ist	-10 0 0 0 0 0
anruf _ micro	0 6 0 -2 0 0
anruf _ sich	0 10 -5 0 0 0
anruf auf	0 -19 -19 0 0 0
anruf bitte	-2 0 0 -2 0 0
anruf der	0 26 0 0 0 0
anruf ich	25 0 0 0 0 0
anruf und	-4 38 0 0 0 -1
anruf von	-1 -11 0 -2 29 0
anruf-	-3 -5 -68 -26 -32 -4
anrufbeantworter	-17 -1 -16 -14 -4 0
anrufe	-9 -26 -32 0 -5 0
anrufen	35 4 -1 -12 -23 -4
anrufer	1 -10 -20 0 -1 0
anrufern	0 29 0 0 0 0
anruft	0 -1 20 0 0 0
ans	-20 -11 -43 35 -8 -11
ans licht	0 0 0 0 -6 -2
ans telef	-16 -1 -43 0 -1 0
ansag-	0 0 0 0 -4 0
ansage	0 0 0 0 -4 0
ansch ?	-6 0 0 -3 0 0
ansch _ die	0 0 -1 -4 0 0
ansch an	0 0 -1 -4 0 0
ansch-	-16 37 -21 -21 19 -20
anschluss	0 22 -12 -21 0 -2
anschrift	-2 0 0 0 22 -18
anseh-	0 0 32 -9 0 0
ansehen	0 0 32 -9 0 0
anson-	-10 0 -8 -2 -35 38
ansonsten	-10 0 -8 -2 -35 38
anspr _ frau	0 0 -1 0 0 -3
anspr frau	0 0 0 0 0 -1
anspr in	-6 0 0 0 0 0
anspr ist	0 0 -1 0 0 -3
anspr-	12 0 -10 -1 -17 -6
ansprechpartner	-6 0 0 0 -12 -6
ansprechpartnerin	0 0 -1 0 -5 0
anste-	21 0 -1 0 0 0
answe-	-3 -3 31 14 -5 0
answer	0 -3 0 14 -3 0
antiv-	-11 23 -8 0 0 -1
antivirus	-1 7 0 0 0 0
antra-	43 0 -6 10 -1 0
antrag	0 0 0 14 0 0
antwo _ ich	0 0 0 -22 48 0
antwo _ sie	0 0 0 -4 61 0
antwo auf	0 5 -9 0 -19 0
antwo brauc	0 0 0 -22 91 0
antwo nicht	-27 -2 33 0 -2 0
antwo sie	0 0 0 -29 -25 0
antwo-	-66 4 -16 -42 56 -18
antwort	-26 -1 -31 -2 -43 -12
antworte	0 0 0 -4 -13 0
antworten	-1 6 -11 -36 81 -6
antwortet	-37 -2 30 0 -2 0
anver-	-10 0 0 0 0 0
anwal-	0 -1 0 16 0 0
anwalt	0 -1 0 16 0 0
anwen ?	0 -5 0 0 0 0
anwen-	47 -14 -36 18 -22 -5
anwender	-2 -13 0 19 -22 0
anwendung	54 -1 -31 0 0 -3
any	105 -17 -13 -11 -11 -13
any _ on	19 0 -12 0 0 0
any _ our	-13 -3 0 0 0 0
any _ the	-22 -1 50 0 -2 -2
any more	-51 0 28 -8 0 0
any of	22 -4 13 0 -2 -2
any patie	40 -5 -18 0 0 0
any presc	46 -7 -60 0 0 0
anyde-	0 22 0 0 -3 -3
anydesk	0 22 0 0 -3 -3
anyon-	13 -2 0 0 0 0
anyone	13 -2 0 0 0 0
anyth-	12 -10 18 -3 0 -6
anything	12 -10 18 -3 0 -6
anywh-	36 -2 48 0 0 0
anywhere	36 -2 48 0 0 0
anzah betro	0 0 0 -1 0 0
anzah der	0 0 -25 -5 0 0
anzah-	0 0 -25 -5 0 0
anzahl	0 0 -25 -5 0 0
anzei _ der	0 0 0 0 -1 0
anzei ersta	-2 -22 0 0 0 -5
anzei-	22 -29 12 5 -8 -5
anzeichen	-1 -9 0 0 -5 0
anzeige	-2 -32 12 11 -3 -5
anzeigen	14 -12 0 -6 0 0
anzeigepflicht	0 0 0 0 -1 0
anzus ?	0 0 -7 0 0 0
anzus-	0 22 -7 0 0 -1
anzusehen	0 22 0 0 0 -1
anzuz-	0 0 23 0 0 0
anzuzeigen	0 0 23 0 0 0
aok	-1 0 -56 21 0 41
apoth-	14 -13 52 -6 -11 0
apotheke	14 -3 48 -6 -11 0
app	-27 -5 -21 0 -4 36
appar-	-3 0 0 8 0 0
apparat	-3 0 0 8 0 0
appoi _ ist	-21 0 42 0 0 0
appoi-	8 -5 92 0 -6 -2
appointment	17 -2 34 0 -6 -2
appointments	-9 -4 57 0 0 0
april	0 -17 0 -7 -4 0
arbei 0	-12 -10 -31 0 0 0
arbei ?	0 0 0 0 0 -3
arbei _ 0	4 0 -11 0 -1 0
arbei _ der	-5 -2 -1 0 -3 -37
arbei _ die	-10 0 -14 0 0 -2
arbei _ in	24 0 -7 0 0 0
arbei _ mit	-1 -10 0 0 0 -12
arbei _ progr	-24 -1 9 0 -17 -12
arbei allei	-2 -10 0 0 0 -12
arbei bei	-4 0 0 0 -6 0
arbei der	-9 0 23 -2 0 -20
arbei im	-18 11 -9 0 0 58
arbei in	-19 0 0 -7 38 0
arbei ist	17 0 -51 0 -16 -50
arbei koenn	9 0 -6 0 0 0
arbei mit	-16 -19 -5 0 -17 -31
arbei nicht	17 0 -15 0 0 0
arbei seit	-4 0 -18 0 0 0
arbei und	-26 -6 -6 -2 -10 0
arbei wir	12 -6 -5 0 0 -7
arbei-	46 -86 49 -16 19 30
arbeit	-1 0 -28 -7 40 70
arbeite	-11 -20 -21 -41 0 82
arbeiten	-16 -31 22 -11 5 27
arbeitet	26 -17 11 -1 -9 -13
arbeitsplaetze	29 -22 5 -1 -2 -8
arbeitsplaetzen	5 15 -2 0 -10 -1
arbeitsplatz	-101 -5 32 0 0 -96
arbeitsunfaehig	91 0 0 0 -20 -14
archi-	-30 0 25 -12 -1 0
are	127 1 2 21 3 71
are _ and	-21 11 -5 0 -3 38
are _ as	-18 0 -6 0 0 -40
are _ by	0 0 -4 -2 0 -2
are affec	-13 0 -5 0 0 14
are encry	0 28 0 -4 0 0
are fine	-44 -2 14 0 0 85
are the	0 0 0 0 0 -1
are we	-4 0 0 -7 0 0
arriv-	-11 -5 23 44 0 -2
art	0 -7 0 -4 -4 0
art 0	0 -4 0 -3 0 0
art _ dsgvo	0 -4 0 -3 0 0
artik 0	0 0 0 22 -2 0
artik _ dsgvo	0 0 0 -9 0 0
artik-	0 0 0 22 -2 0
artikel	0 0 0 22 -2 0
arzne-	-61 -12 86 0 -3 0
arzneimitteldatenbank	-31 -12 40 0 -3 0
arzt	69 -20 7 0 -8 0
arztb _ kv-co	0 0 5 0 0 0
arztb _ mehr	-1 0 26 0 0 0
arztb nicht	-15 0 -8 0 0 0
arztb ueber	-6 -1 -6 0 -2 0
arztb-	-65 31 22 -4 -10 -2
arztbrief	11 -7 -19 -2 -8 0
arztbriefe	-54 9 4 -2 0 -2
arztbriefen	0 29 -8 0 0 0
arzth-	0 0 -2 15 -3 0
arztp-	0 0 0 -3 -16 0
arztpraxen	0 0 0 -3 -16 0
arzts-	-9 0 0 0 0 0
arztsoftware	-9 0 0 0 0 0
as	-54 -5 7 -11 -32 71
as _ ?	0 0 0 0 0 -3
as inten	0 0 0 0 -1 0
as usual	-39 0 -7 0 -9 91
as well	0 0 0 0 0 -3
askin-	0 7 -2 -4 0 0
asking	0 7 -2 -4 0 0
asks	7 -5 -26 -3 -6 0
asks wheth	0 -3 0 0 0 0
assis-	-7 -4 20 0 -13 -7
assistenzaerztin	0 -4 0 0 -13 0
at	36 31 42 49 9 -38
at 0	0 22 -24 -1 0 0
at _ compa	0 0 0 0 -6 0
at _ end	-12 0 0 0 39 0
at _ momen	0 -3 -6 -2 0 0
at _ stand	31 0 -7 0 0 0
at a	49 -1 -9 0 0 0
at all	-14 -7 -29 0 -13 -21
at the	-12 -12 -4 -4 -10 -10
at your	-12 0 0 0 33 0
attac ?	0 0 0 -6 0 0
attac _ ?	0 0 0 -3 -2 0
attac _ sie	0 -6 0 -5 0 0
attac _ your	0 -1 0 0 -11 0
attac auf	0 -6 0 -5 0 0
attac betro	0 0 0 -2 -5 0
attac on	0 -2 0 0 -11 0
attac-	-15 -8 -19 -15 -39 -2
attachment	0 -2 0 0 -10 0
attack	0 -10 -4 -5 -17 0
attacke	-11 -6 -2 -8 -7 -1
attacked	0 0 0 -1 0 0
attackers	0 0 0 -1 -2 0
au	-54 0 -16 0 0 55
auch	101 20 -5 -56 8 -92
auch _ ?	16 -27 0 -5 -4 0
auch _ dem	-4 -10 -6 0 0 0
auch _ den	0 -2 0 0 0 0
auch _ der	17 -7 32 -6 -11 0
auch _ die	5 -11 -10 0 0 0
auch _ drin	19 0 0 -4 0 0
auch _ konne	0 0 -9 0 0 0
auch _ meine	-5 0 31 0 0 0
auch _ oder	-4 0 0 0 -10 0
auch _ praxi	0 -15 0 0 0 0
auch _ progr	-14 0 0 0 0 0
auch _ syste	8 0 0 0 0 0
auch _ und	-30 -8 65 0 0 -6
auch _ uns	-11 33 0 -11 0 0
auch _ worde	0 -3 0 0 0 0
auch an	0 -7 -25 -1 -12 0
auch ander	0 0 11 0 0 -4
auch auf	-1 -17 0 -2 0 0
auch aus	-1 0 -2 0 0 0
auch bei	6 21 20 0 0 0
auch das	8 0 -21 0 0 0
auch den	29 -14 -9 0 28 0
auch der	21 -3 -12 0 0 0
auch die	-18 75 -31 -6 32 -2
auch erwis	-2 43 -8 0 -10 0
auch fuer	0 0 0 -11 -3 0
auch ihr	0 -2 0 0 -2 0
auch ihre	-2 0 -7 0 0 0
auch in	0 0 0 0 -2 0
auch meine	-5 -6 20 0 -6 0
auch mit	0 0 30 -2 0 0
auch nach	27 0 -15 0 0 0
auch nicht	-31 21 4 -6 0 -9
auch noch	-14 -5 14 0 0 0
auch so	0 11 0 0 -1 0
auch unser	-5 -13 -9 0 0 0
auch versc	-9 0 0 0 0 0
auch von	-3 -7 -3 0 0 0
auch zu	-2 -10 11 0 0 0
audit-	-6 -5 -1 15 0 -2
auf	-22 48 -21 5 9 6
auf 0	0 -46 -3 -2 -6 0
auf _ 0	18 20 -42 -3 -9 -17
auf _ aktiv	0 31 0 0 0 0
auf _ alten	23 -4 24 0 0 0
auf _ ander	0 4 -4 0 0 19
auf _ anmel	0 66 0 0 0 0
auf _ anruf	-6 -1 -13 0 -1 0
auf _ arbei	-14 10 -3 0 -1 -5
auf _ auch	0 0 -6 0 0 0
auf _ bei	38 -4 -9 -4 0 0
auf _ betro	0 0 0 0 0 -9
auf _ bilds	-6 47 10 0 0 -1
auf _ brief	0 -10 32 0 0 -5
auf _ compu	1 26 -10 0 0 -4
auf _ der	-36 34 26 -3 0 -3
auf _ deskt	0 9 -3 0 0 0
auf _ die	42 2 -10 0 -2 -5
auf _ druck	35 -2 12 0 0 0
auf _ eigen	1 24 -3 0 0 0
auf _ ein	-2 -22 -19 0 -4 0
auf _ empfa	0 36 0 0 0 -1
auf _ etwas	0 -3 0 0 -3 0
auf _ exter	0 -4 -3 0 0 0
auf _ firew	-23 -1 0 0 2 0
auf _ firma	-3 0 0 0 0 0
auf _ geht	33 0 -6 0 0 38
auf _ gerae	22 0 -8 0 0 0
auf _ handy	0 -9 0 0 -2 -1
auf _ haus	-11 0 4 0 0 0
auf _ homep	-19 -6 8 0 -14 0
auf _ ich	-11 0 -12 0 0 0
auf _ in	-8 21 -3 -5 0 0
auf _ karte	23 -10 -17 0 0 0
auf _ kommt	16 0 20 0 0 0
auf _ konne	0 -6 -3 0 0 0
auf _ lapto	-21 -32 -30 0 0 -32
auf _ laufe	0 0 0 0 0 -1
auf _ laufw	0 -64 -6 0 0 0
auf _ link	-6 17 -4 0 0 -2
auf _ neue	-12 0 6 0 13 -1
auf _ neuen	-1 -15 -8 0 17 -1
auf _ niema	44 28 -27 0 0 -2
auf _ patie	23 -13 -8 -1 0 -5
auf _ pc	3 0 -7 0 -2 0
auf _ plaet	0 -10 34 -1 0 -12
auf _ platt	-4 -11 -4 0 0 0
auf _ platz	30 -14 32 0 0 0
auf _ praxi	-26 54 0 0 -4 0
auf _ progr	-1 -9 0 0 0 0
auf _ rechn	-40 -61 9 0 -6 -2
auf _ rezep	-7 -12 -8 0 0 -5
auf _ rueck	69 -9 -36 0 -17 0
auf _ schre	-33 0 11 0 0 -4
auf _ seite	0 34 32 0 20 0
auf _ serve	-60 0 11 -5 -19 -1
auf _ steht	-5 9 0 0 0 -1
auf _ syste	-36 -11 0 0 0 -4
auf _ telem	0 0 -7 0 0 0
auf _ termi	-6 35 -19 -3 0 41
auf _ ti-an	0 0 -2 0 0 0
auf _ tisch	0 -1 0 20 -2 0
auf _ ueber	-38 -11 21 0 0 21
auf _ umges	6 -20 -11 0 0 0
auf _ umste	0 0 -7 0 0 0
auf _ und	25 -17 -6 -1 -6 0
auf _ unter	0 0 0 0 -1 0
auf _ websi	0 0 -3 0 0 0
auf _ weg	-6 0 -4 -2 0 0
auf _ wege	0 -4 0 -8 14 -11
auf _ weise	-5 -2 0 0 -2 0
auf _ welt	-3 -5 0 -1 0 0
auf _ wie	36 19 -9 -3 -4 0
auf _ wir	-20 17 16 0 -3 -5
auf _ woche	28 -6 -18 0 -2 0
auf _ zu	-29 33 -1 0 -2 -2
auf allen	11 26 21 0 0 -11
auf band	0 -28 29 -3 0 0
auf das	7 -7 -10 0 0 30
auf dass	0 -9 -4 -4 -3 0
auf dem	25 79 -77 28 -42 -16
auf den	-99 -11 27 -13 14 -55
auf der	15 -11 8 -2 -2 -9
auf die	70 -16 -74 17 7 4
auf diese	0 -4 -3 -2 12 -11
auf drei	-9 1 -3 -1 0 -2
auf ein	-31 15 0 0 0 -4
auf eine	-1 20 -6 0 -10 0
auf einem	10 -7 -16 0 0 -15
auf einen	16 -18 -11 0 0 -6
auf einer	-14 -10 0 0 0 0
auf einma	-13 10 -9 0 -4 0
auf engli	-18 -6 -7 0 0 0
auf es	13 0 -3 0 0 -2
auf ihr	-34 0 17 0 -1 0
auf ihre	-16 0 0 -1 -22 0
auf ihren	-9 -4 -2 0 -7 0
auf ihrer	-6 0 36 0 16 0
auf jedem	-4 -25 -9 0 0 0
auf karte	6 -4 -1 -3 -6 0
auf keine	-12 -23 29 12 0 0
auf kim	0 0 -7 0 0 0
auf meine	-27 -6 -35 0 -32 33
auf naech	28 -6 -18 0 -2 0
auf ob	0 0 25 0 0 0
auf papie	-21 -13 18 24 -6 22
auf patie	0 -1 -2 0 0 0
auf platz	0 11 -11 0 0 -13
auf progr	8 -24 0 -3 0 0
auf saemt	23 -20 26 0 0 0
auf seine	0 -3 0 0 0 0
auf sie	-9 -14 -8 -5 -8 -15
auf so	-12 -11 30 0 -8 -5
auf und	-43 83 -8 0 -4 -5
auf uns	-1 -22 0 0 81 -30
auf unser	19 22 -25 -14 -15 -1
auf weite	14 -9 0 -3 -3 0
auf welch	-11 -12 -1 -8 -2 0
auf zette	11 0 0 0 0 -14
auf zwei	0 -35 23 0 0 0
aufbe-	23 0 0 -13 -1 -4
aufbewahren	0 0 0 -13 0 -4
auffa-	-22 -28 -17 -10 19 0
auffaelligkeiten	-22 -34 -17 -10 30 5
aufge _ auf	-1 14 0 0 0 0
aufge _ das	0 -13 0 0 0 0
aufge das	-1 13 -9 0 -2 0
aufge dass	-6 3 -1 0 0 0
aufge ist	0 0 -11 0 0 0
aufge und	-9 3 -3 -1 -22 -2
aufge-	6 -22 -56 38 -59 -15
aufgefallen	-3 33 -12 0 -2 0
aufgehen	56 0 -12 0 0 -11
aufgeht	2 -8 -31 -11 -5 0
aufgelegt	-12 -17 -2 -17 -23 0
aufgemacht	-12 31 0 0 -2 0
aufgestellt	0 -20 0 -6 -1 0
aufkl ?	-1 0 0 0 0 0
aufkl-	-2 -7 -40 20 -5 -2
aufklaeren	-1 -6 0 0 0 -2
aufklaerung	0 0 -14 0 -5 0
aufle ?	0 -3 0 0 0 0
aufle-	-23 32 0 0 0 0
auflegen	0 -3 0 0 0 0
aufm	53 4 -14 0 -7 -1
aufma-	-4 42 -22 -3 -2 -1
aufmachen	-19 43 -2 0 -2 -1
aufme gewor	0 0 0 0 -1 0
aufme-	0 -3 0 0 -2 0
aufmerksam	0 -3 0 0 -2 0
aufna-	4 -2 141 -5 -5 0
aufnahme	42 0 35 -4 0 0
aufnahmen	-32 0 98 0 -5 0
aufne-	-14 -5 31 -3 0 0
aufnehmen	-16 -5 31 0 0 0
aufru-	74 -16 67 -10 -11 -31
aufruf	-1 -13 -2 -2 0 0
aufrufbar	49 -1 33 -3 0 -1
aufrufen	62 -3 -57 -4 -6 -29
aufsc ?	0 0 0 20 0 0
aufsc-	73 6 -2 73 -27 -1
aufschalten	0 -18 -5 -5 0 0
aufschreiben	43 -6 -3 0 -3 -1
aufschub	0 -8 0 89 -8 0
aufsi-	0 0 -1 37 -13 0
aufsicht	0 0 -1 65 -2 0
aufsichtsbehoerde	0 0 0 -27 -11 0
aufsp-	32 -7 -13 0 -3 0
aufspielen	14 -7 -4 0 -3 0
aufst-	-3 -1 0 -17 -1 0
aufstellung	-3 -1 0 -17 -1 0
auftr von	0 0 0 0 -4 0
auftr-	-13 -12 2 -4 -27 -3
auftrag	0 -4 -1 0 -6 0
auftraggeber	0 0 0 -3 0 0
auftragsbestaetigung	-5 -1 -5 0 -3 0
auftragsverarbeiter	0 0 0 0 -1 -1
auftragsverarbeitung	-1 -5 -1 0 0 -2
aufzu-	0 -5 -18 0 0 0
augen	-18 53 13 -18 -9 -3
augen der	0 0 0 0 3 0
augen-	16 0 -32 -5 1 0
augenarztpraxis	-8 0 0 0 3 0
augenblick	6 0 -3 -5 -3 0
augsb-	2 31 -1 -2 0 0
augus-	0 -1 -4 -3 -1 0
august	0 -1 -4 -3 -1 0
aus	75 89 12 44 48 -11
aus 0	0 2 0 -2 -1 0
aus ?	0 0 -19 -4 0 0
aus _ 0	20 -12 0 -1 -3 0
aus _ ?	-1 -5 0 -1 0 0
aus _ altsy	0 0 0 -1 0 0
aus _ an	-5 -18 40 0 -8 -2
aus _ aus	47 -8 65 -6 -9 0
aus _ ausla	-4 5 0 0 0 0
aus _ der	25 -12 2 32 9 -6
aus _ die	-10 26 -8 0 -7 0
aus _ druck	-6 26 -18 0 -8 49
aus _ eigen	0 2 0 -7 0 0
aus _ ferne	-4 11 -10 0 0 -3
aus _ gedae	36 0 -6 -2 0 -3
aus _ haben	-2 0 -3 -2 -12 0
aus _ haus	0 -2 11 -6 -1 0
aus _ hause	0 0 0 0 -13 0
aus _ inter	0 0 -3 0 0 0
aus _ karte	-12 30 -38 0 0 0
aus _ kelle	48 -9 -17 -3 -18 0
aus _ laeuf	22 0 14 0 -3 -36
aus _ praxi	-31 26 -5 0 0 0
aus _ progr	-6 -25 -18 25 0 -3
aus _ sicht	-12 -3 0 -1 0 0
aus _ sie	0 -10 0 0 -2 0
aus _ und	-1 -10 0 0 -2 0
aus _ unser	-4 -15 9 0 0 -1
aus _ wir	-4 0 -12 0 0 0
aus _ zeitu	0 0 0 0 -8 0
aus auf	0 14 0 0 0 0
aus dass	-8 -14 -4 0 -17 -1
aus dem	41 -19 16 -2 -54 -12
aus den	-1 -1 -4 14 0 0
aus der	-5 36 40 -8 20 -6
aus die	44 -24 -8 -7 0 0
aus fremd	0 -9 0 0 0 0
aus ihrem	-1 -7 -7 24 -14 -3
aus ihren	0 17 -9 0 -8 0
aus ihrer	-12 -7 0 -1 -9 0
aus in	0 -1 -6 0 -1 0
aus ist	37 0 0 0 -7 0
aus nicht	-27 0 -35 0 0 0
aus progr	-23 0 -21 0 -4 0
aus und	-5 1 3 -2 -5 -11
aus unser	-3 38 18 -21 -2 -2
aus welch	0 -3 0 0 0 -7
aus word	-27 -4 -24 0 -5 90
ausdr-	2 -6 49 15 -9 14
ausdruck	-6 0 41 17 0 -9
ausdrucken	8 -6 -36 -2 -9 23
ausfa-	42 0 -28 0 -11 -22
ausfall	-15 0 -14 0 -1 -22
ausfi-	-20 0 27 0 0 0
ausfu-	-15 -11 5 -7 0 0
ausfuellen	-15 0 5 -3 0 0
ausga-	-7 14 145 -8 -15 0
ausgab	0 21 0 0 -2 0
ausgang	-7 -7 96 0 -4 0
ausge ?	-3 0 0 0 0 0
ausge _ ?	0 -9 0 0 -6 0
ausge _ wir	34 -6 -2 -11 -5 0
ausge dass	0 -15 -4 0 0 0
ausge koenn	0 0 -5 0 0 0
ausge und	24 55 48 0 -8 -1
ausge werde	0 0 -7 0 0 0
ausge-	55 47 84 -32 25 24
ausgeben	-11 -5 -5 0 0 -3
ausgebreitet	0 -9 0 0 0 0
ausgedruckt	-12 0 -100 -2 0 30
ausgefallen	24 -10 98 -5 -9 -3
ausgefuehrt	0 27 0 0 14 0
ausgehen	0 -1 -4 0 0 0
ausgerechnet	23 -17 27 -6 0 0
ausgeschaltet	-6 14 -9 0 -5 0
ausgeschlossen	0 0 0 2 0 0
ausgi-	0 -10 0 0 0 0
ausgibt	0 -10 0 0 0 0
ausha _ warte	0 0 -1 0 0 0
ausha-	2 -17 -12 0 27 0
aushang	2 -17 -12 0 0 0
ausku _ die	0 0 0 -21 0 0
ausku geben	-3 0 0 0 0 0
ausku ob	0 0 0 -7 0 0
ausku ueber	0 0 -15 -12 0 0
ausku-	-11 -12 -16 1 -19 0
auskunft	-11 -12 -16 14 -11 0
ausla-	-4 36 -5 20 0 0
ausland	-4 36 -5 0 0 0
ausle-	-10 27 48 0 -4 0
auslesen	-10 27 48 0 -4 0
ausli-	0 -7 0 0 0 0
ausma-	0 10 -2 0 -25 0
ausmachen	0 10 -2 0 0 0
ausmass	0 0 0 0 -25 0
ausna-	0 -6 -32 0 -3 0
ausre-	0 0 -1 0 0 0
ausri-	0 -11 -4 0 29 0
ausrichten	0 -11 -4 0 29 0
ausru-	0 -2 20 0 -3 0
ausrufezeichen	0 -2 20 0 -3 0
aussa ob	0 0 0 -6 0 0
aussa-	0 0 0 -6 -1 0
aussage	0 0 0 -6 -1 0
aussc-	0 -26 -26 23 -11 -13
ausschalten	0 0 -1 0 0 -11
ausschliesslich	0 -26 -25 0 -11 -2
ausse ?	0 -2 0 0 0 0
ausse _ ?	0 0 0 0 -7 0
ausse _ den	0 -5 -9 0 0 -1
ausse _ die	0 -2 0 0 0 0
ausse _ praxi	0 -2 0 0 0 0
ausse _ unser	-6 -5 9 0 0 0
ausse auf	-6 -10 6 0 0 0
ausse der	-4 -6 -4 0 0 0
ausse in	0 -2 0 0 0 0
ausse unser	0 0 -7 0 0 0
ausse-	27 -2 36 -31 -20 -18
aussen	-19 36 28 -6 -10 -7
aussendienst	-6 -1 -3 -25 -1 -1
aussendienstler	0 0 0 0 0 -1
aussenstehender	0 -3 -7 0 0 0
ausser	25 -12 38 -1 0 -7
ausserdem	27 -18 -1 0 0 0
ausserhalb	0 -3 -18 0 -7 -2
ausst ?	0 0 0 0 0 -1
ausst-	88 0 -115 -1 -3 -18
ausstellen	75 0 -111 -1 -3 -18
ausstellt	13 0 0 0 0 0
austa-	0 0 -37 -6 -24 0
austausch	0 0 0 -4 -24 0
auswa-	-13 0 -11 0 -4 0
auswahl	0 0 -11 0 -4 0
auswe-	-21 0 51 20 -12 0
ausweis	-23 0 17 -4 -8 0
auswertung	0 0 91 24 -2 0
auswi _ die	0 -1 0 0 0 0
auswi auf	0 -18 0 0 -6 0
auswi-	0 -18 -1 0 -6 0
auswirkungen	0 -18 0 0 -6 0
auszu ?	-5 0 0 0 0 0
auszu hat	0 20 -13 0 0 0
auszu-	41 12 -23 -12 -2 -3
auszubildende	14 17 -17 0 -2 -2
auszubildenden	0 -19 -24 0 0 -1
authe-	-2 0 -4 0 0 0
autho ?	0 0 0 -9 0 0
autho-	0 -3 -5 33 -3 0
authorities	0 -3 -1 -7 -3 0
authority	0 0 -4 40 0 0
auto	-2 -16 -3 0 0 0
autom antwo	0 0 0 0 -39 0
autom-	-61 0 16 0 -39 0
automatisch	-47 0 9 0 0 0
automatische	0 0 -2 0 -39 0
av-ve-	0 0 -3 0 -16 0
aw	-14 0 0 0 43 0
aw _ nachr	0 0 0 0 -9 0
aw ihre	0 0 0 0 -9 0
away	35 -8 0 0 0 -6
azubi	59 40 0 0 0 0
azubi hat	0 87 0 0 -11 0
azubi-	0 21 0 0 -11 0
azubine	0 21 0 0 -11 0
b	-6 -19 45 -4 -7 -2
b 0	0 0 11 -4 0 0
back	20 18 1 -29 64 -31
back _ norma	0 0 0 0 55 -21
back on	2 20 0 0 -6 -1
back to	0 0 17 0 49 -21
backu _ ?	0 0 -3 0 0 -3
backu-	-34 20 76 0 20 -4
backup	-33 20 129 0 22 -4
bad	28 0 0 0 -9 0
baerb-	-8 -3 0 0 0 -7
baerbel	-8 -3 0 0 0 -7
bag	0 -8 24 0 -15 0
bald	-47 -2 0 -5 -5 0
bambe-	-6 0 -30 0 -27 0
bamberg	-6 0 -30 0 -27 0
band	-5 -30 41 -7 0 0
bande	-9 0 0 0 0 0
bank	-10 33 -3 -7 -3 0
bankd-	0 14 -3 0 0 0
bankdaten	0 14 -3 0 0 0
bankv und	-1 0 -5 0 0 0
bankv-	-1 -14 -5 0 0 0
bankverbindung	-1 -14 -5 0 0 0
barco _ den	0 0 -30 0 0 0
barco-	-24 -8 -44 0 0 -2
barcode	-24 -8 -14 0 0 -2
bayer-	0 -2 -19 3 -4 0
bayern	0 0 -19 -9 -1 0
be	-22 25 14 76 54 -15
be _ ?	0 0 -5 0 -5 0
be _ micro	0 -13 0 0 0 0
be _ progr	-6 27 0 0 -1 0
be _ the	0 -3 0 54 47 0
be _ to	0 0 -12 0 -7 0
be back	2 -4 0 0 -2 -1
be from	-6 20 0 0 -1 0
beach ?	0 0 0 -9 0 0
beach-	-10 0 0 23 0 0
beachten	-10 0 0 23 0 0
beant-	-3 24 0 -11 0 0
beantworten	0 0 0 -5 0 0
bearb-	-50 -12 -13 0 -20 34
bearbeitet	0 -5 0 0 0 0
bearbeitung	0 1 0 0 -18 0
beate	-4 0 0 0 0 0
becau of	-23 -2 -21 -6 0 0
becau-	31 -5 -30 -10 -14 -9
because	31 -5 -30 -10 -14 -9
bedan-	0 0 0 -2 54 0
bedanke	0 0 0 0 22 0
bedanken	0 0 0 -2 32 0
beden-	-4 0 0 0 0 0
bedeu-	0 -3 -3 0 0 0
bedeutet	0 -3 -3 0 0 0
bedie-	0 -3 -1 0 0 0
beein-	-17 0 19 -6 -1 0
been	0 84 -4 -19 -3 -7
been _ ?	0 -2 -29 0 0 -2
been _ by	0 0 -6 -10 0 0
been encry	0 22 0 0 -5 0
been hacke	0 25 0 0 0 0
been stole	0 -2 0 0 0 0
beend sich	58 -3 -3 0 0 0
beend-	88 14 13 0 -4 0
beenden	-3 0 -1 0 0 0
beendet	91 14 15 0 -4 0
befal-	-3 -10 -2 0 0 0
befallen	-3 -7 -2 0 0 0
befor _ happe	0 0 0 -3 -2 0
befor the	0 0 0 -2 -3 0
befor this	0 0 0 -3 -2 0
befor-	22 -11 0 -19 -8 -8
before	22 -11 0 -19 -8 -8
befue-	-4 0 0 0 0 0
befuerchten	-3 0 0 0 0 0
befun _ ?	0 0 -15 0 0 0
befun _ wir	-12 0 -22 -1 0 28
befun aus	-10 -2 21 0 -2 -6
befun nicht	27 0 20 -2 0 0
befun vom	0 37 76 0 -6 0
befun-	7 37 101 24 3 -4
befund	21 -6 -37 33 14 0
befunde	-6 38 12 -12 -1 -1
befunden	0 -6 -6 -7 0 0
begin-	3 1 -16 8 0 0
beginnt	3 -1 -16 8 0 0
begru-	38 -6 -20 5 0 0
behal-	-23 -21 0 0 -11 -16
behalf	-4 -8 0 0 0 0
behalten	-19 -13 0 0 -11 -16
behan aus	-19 0 -4 0 0 0
behan ist	78 0 0 0 -5 -13
behan und	-22 -2 0 -7 0 9
behan-	166 -11 -85 20 -19 32
behandeln	80 -5 -8 -8 -5 23
behandelten	-5 0 0 -4 0 0
behandle	-12 -2 0 0 -3 -8
behandler	6 -3 -3 0 0 0
behandlung	36 0 0 0 -6 0
behandlungszimmer	-42 0 -16 0 0 0
behau die	0 -3 0 0 0 0
behau unser	0 -5 0 9 0 0
behau-	25 -23 -30 8 -9 -5
behauptet	25 -12 -30 8 -9 0
behauptete	0 -11 0 0 0 0
beheb-	0 0 -1 0 0 0
beheben	0 0 -1 0 0 0
behel _ mit	0 -2 9 0 -1 50
behel uns	0 -2 9 0 -1 27
behel-	0 -12 9 0 -1 26
behelfen	0 -2 9 0 -1 27
behin-	0 -4 -5 0 0 0
behind	0 -4 -5 0 0 0
behob-	0 -2 -5 0 39 0
behoben	0 -2 -5 0 39 0
behoe-	0 0 0 0 13 0
behoerde	0 0 0 7 15 0
behoerden	0 0 0 -4 -2 0
bei	-29 -57 111 -12 -83 33
bei 0	10 -6 58 -7 -6 -1
bei _ 0	-7 -5 62 -4 0 -3
bei _ ?	0 -1 0 0 0 0
bei _ aerzt	-8 0 34 0 0 0
bei _ alles	-21 35 -10 0 -4 21
bei _ am	17 0 0 0 0 0
bei _ an	5 0 -21 0 0 0
bei _ ander	-43 0 -28 0 -2 25
bei _ angek	21 36 -14 0 0 0
bei _ anger	0 -1 0 0 -1 -3
bei _ angri	0 -3 0 0 0 0
bei _ anmel	21 0 0 0 0 0
bei _ auch	-11 0 11 0 -13 0
bei _ auf	-8 -8 43 -4 -3 0
bei _ aufsc	0 0 -1 -5 0 0
bei _ aufsi	0 0 0 -11 0 0
bei _ das	22 -5 -3 0 -3 12
bei _ daten	-9 -1 0 3 0 0
bei _ den	0 -3 0 0 0 0
bei _ der	15 35 -24 -4 -1 -1
bei _ die	-24 2 -6 0 -1 -20
bei _ drauf	0 10 -6 -3 -9 0
bei _ drin	-20 24 -6 0 0 -2
bei _ druck	-40 0 68 0 -1 -27
bei _ durch	-1 11 0 0 0 0
bei _ ein	0 -23 -5 0 -3 0
bei _ eine	0 -23 -4 -1 -3 -2
bei _ einen	0 7 0 0 0 -1
bei _ einge	0 11 0 -14 0 0
bei _ einzi	-20 0 1 0 0 -12
bei _ frau	11 -2 17 -1 -3 -11
bei _ gar	59 -1 -29 0 0 -3
bei _ geht	31 0 -4 0 -12 -3
bei _ gerad	-5 -3 -13 0 -6 -2
bei _ gespe	0 -10 0 0 0 0
bei _ gesto	0 0 -1 0 0 0
bei _ hat	0 -31 -4 0 0 0
bei _ hotli	0 0 -22 0 -7 0
bei _ im	29 -15 -17 26 12 -17
bei _ in	-9 -3 -62 0 -2 17
bei _ ist	33 10 -26 -7 46 30
bei _ jetzt	0 16 0 0 0 0
bei _ kasse	0 0 0 26 0 -7
bei _ keine	-25 -6 4 -2 0 -16
bei _ kolle	0 0 20 0 -2 49
bei _ kunde	0 25 0 0 0 0
bei _ kv	0 0 -22 6 -3 -4
bei _ laeuf	6 0 -6 0 116 20
bei _ leer	-4 0 -3 0 0 0
bei _ liege	22 -3 -8 0 -2 -2
bei _ mehr	-3 -5 92 0 0 -9
bei _ melde	0 -16 0 0 0 0
bei _ mit	0 0 48 0 0 0
bei _ nicht	-22 -26 -54 0 -4 -16
bei _ niede	-4 0 -5 0 -2 0
bei _ niema	21 14 -15 0 0 -5
bei _ noch	-2 0 -5 0 0 -1
bei _ passi	0 0 0 -2 0 0
bei _ patie	-72 -1 -7 -2 0 -3
bei _ praxi	-1 -9 0 0 0 0
bei _ progr	-8 0 -20 0 -8 3
bei _ proze	-3 -4 -15 -7 -6 -2
bei _ ruft	-2 -17 -6 0 0 0
bei _ sei	0 0 -8 0 -2 -18
bei _ seit	-7 -10 63 -5 -9 0
bei _ sind	0 -2 0 0 0 -1
bei _ steht	-34 0 -20 -6 -4 -6
bei _ suche	-2 0 6 0 0 -5
bei _ ueber	9 -2 -10 0 0 0
bei _ und	33 0 30 0 0 115
bei _ unser	-3 0 2 0 0 0
bei _ unter	0 0 -1 0 -7 -2
bei _ von	-30 -28 -2 0 -5 -10
bei _ vor	0 0 0 -8 -2 -1
bei _ weite	0 3 -8 0 -1 0
bei _ wiede	0 0 0 0 -19 0
bei _ wir	-7 -2 -4 0 -2 0
bei _ wurde	0 -3 0 0 0 0
bei _ zu	0 0 0 -3 0 0
bei allen	14 -5 -57 -7 -2 12
bei de	-15 0 27 0 0 -3
bei dem	-10 -3 -8 0 -4 -1
bei den	14 -21 -12 -3 -2 2
bei denen	0 0 9 0 0 -18
bei der	35 -12 -31 40 -28 -26
bei einem	-50 -1 -2 -2 0 -28
bei einer	-10 0 -17 0 0 -2
bei euch	-14 -19 -5 0 -16 0
bei frau	21 0 19 0 -1 0
bei herrn	21 -3 -6 -2 14 0
bei ihm	-5 0 -5 0 -3 0
bei ihnen	-35 -63 -42 -29 -54 -31
bei jedem	10 -22 -35 0 -2 -15
bei jeder	-7 0 11 0 -6 -1
bei keine	-3 31 77 -2 -1 -21
bei meine	12 -2 25 0 0 -8
bei niema	64 -5 48 0 0 -11
bei progr	-3 0 0 0 0 0
bei uns	5 9 -23 -23 -6 34
bei unser	-6 25 -7 0 0 0
bei wir	-35 -5 -30 27 17 7
beide	-33 0 77 0 -2 -1
beide _ nicht	35 0 30 0 0 -14
beide-	-10 2 128 -2 -9 -15
beiden	-1 12 39 0 -8 -14
beides	-9 -10 89 -2 -1 -1
beim	102 -29 -3 77 -67 -21
beim _ auf	-14 -2 54 0 0 -3
beim _ der	-8 1 -44 -8 -1 8
beim _ des	-16 -18 1 0 -1 0
beim _ eines	53 -1 -26 -4 0 0
beim _ ersch	9 0 47 0 0 -9
beim _ haeng	28 0 -48 -2 0 7
beim _ kommt	-5 20 -5 0 0 -1
beim _ mal	0 20 33 33 -1 0
beim _ nicht	-5 0 38 0 -5 0
beim _ patie	-4 -5 41 0 -2 0
beim _ steht	5 0 1 0 0 -1
beim _ ueber	0 0 -45 0 0 -4
beim druck	31 -4 -64 0 0 -14
beim einle	-1 -12 37 -7 0 0
beim falsc	-4 -5 51 0 -2 0
beim hochf	-30 -14 -2 0 0 0
beim kunde	17 0 -18 0 0 -4
beim laden	7 0 -8 0 0 21
beim lande	0 0 0 -5 0 0
beim letzt	0 0 6 -4 -1 0
beim oeffn	5 -6 -29 0 0 -3
beim sende	0 0 -36 0 -3 -1
beim start	-13 -3 -27 0 -3 0
beim updat	-4 0 -12 0 0 0
beim versa	0 0 65 0 0 0
beim wechs	-14 0 -12 0 0 0
beina-	0 -10 0 0 0 0
being	-2 -1 0 0 0 0
beisp-	0 0 -1 0 0 0
beispiel	0 0 -1 0 0 0
beitr-	0 -3 0 0 0 0
bekan ?	0 0 0 0 0 -1
bekan _ die	0 -2 -22 0 -2 0
bekan-	5 -21 9 -6 -2 -2
bekannt	0 -5 -30 -6 0 -1
bekannte	0 -10 0 0 0 0
bekannten	5 -2 39 0 -2 -1
bekom ?	0 0 -1 0 0 0
bekom _ die	0 2 0 0 0 0
bekom _ eine	0 -2 0 0 0 0
bekom _ keine	0 0 -2 0 0 0
bekom die	10 -8 6 0 0 0
bekom haben	-4 0 0 0 0 0
bekom ich	-12 0 -12 -1 0 0
bekom keine	-31 0 38 0 0 0
bekom seit	6 5 4 0 0 0
bekom und	-2 4 -9 0 -2 0
bekom wir	0 -5 -1 4 0 -2
bekom-	-13 11 27 5 -44 -4
bekomme	17 0 -38 -1 0 0
bekommen	-38 19 86 2 -44 -3
bekommt	8 -8 -21 5 0 -1
belas-	0 0 0 -3 -9 -9
belastbare	0 0 0 -3 -9 0
beleg-	0 0 32 -2 -4 -5
bemer _ die	0 0 -28 -15 -4 0
bemer dass	0 0 -28 -15 0 0
bemer und	0 -9 0 0 0 0
bemer-	28 -25 -34 -25 -8 -9
bemerkt	30 -14 -35 -25 -8 -9
benac ?	-5 0 0 -2 0 0
benac-	-7 0 -3 -6 -1 0
benachrichtigen	-5 0 -3 -6 -1 0
benachrichtigung	-3 0 0 0 0 0
benen-	0 -5 0 0 -2 0
benennen	0 -5 0 0 -2 0
benoe _ die	0 0 0 -20 0 0
benoe _ eine	0 -6 0 -1 -1 -7
benoe fuer	0 -7 -2 -4 0 0
benoe ich	0 -6 0 0 0 0
benoe wir	0 -4 -3 36 -8 -17
benoe-	0 -28 -6 50 -9 -24
benoetige	0 -6 0 0 0 0
benoetigen	0 -12 -6 27 -9 -24
benoetigt	0 -10 0 23 0 0
benut _ passw	-13 -4 0 0 -5 0
benut und	-6 2 0 0 0 0
benut-	45 -27 -77 -10 2 -6
benutzen	-11 -2 -9 0 0 -1
benutzer	65 -33 -44 -10 4 -5
benutzerkonto	0 19 0 0 -2 0
benutzername	-4 -6 -3 0 0 0
benutzt	-23 0 0 0 0 0
beoba-	0 32 31 -1 -13 0
berat-	0 -2 -2 12 -3 0
berec-	0 -19 0 0 -2 0
berechnet	0 -5 0 0 -2 0
berei ?	0 21 0 0 0 0
berei-	1 -25 -17 10 -10 -2
bereiche	0 0 0 -1 -1 0
bereit	-14 -14 -4 0 -9 0
bereits	-4 -13 -13 17 1 0
bereitschaftsdienst	-1 -7 0 0 0 0
beric _ den	0 0 0 -3 0 0
beric an	0 -1 0 -3 0 0
beric-	-52 -8 42 -12 41 -2
bericht	-4 -8 -1 -6 0 0
berichte	-47 0 43 0 41 -2
berichten	0 0 0 -6 0 0
berli-	0 -3 -13 -4 -3 0
berlin	0 -3 -13 -4 -3 0
berue-	0 -3 0 0 -1 0
beruf-	0 -10 0 19 -2 -10
berufsausuebungsgemeinschaft	0 -1 0 0 0 0
beruh-	0 -33 -5 0 21 0
beruhigt	0 -33 -5 0 21 0
besch ?	-3 0 0 0 0 0
besch _ ?	0 0 0 0 -4 0
besch _ dass	-2 -1 23 0 4 0
besch _ der	3 -2 -6 0 0 0
besch _ oder	0 0 0 -5 -8 -1
besch geben	0 0 -1 -4 -6 -1
besch oder	0 0 0 -1 0 0
besch sagen	0 0 0 -1 -2 -1
besch sich	-4 -3 9 0 0 -3
besch-	29 -34 89 60 27 -15
beschaedigt	-16 0 11 -3 0 0
bescheid	0 0 -1 2 29 -4
beschraenkt	-5 -2 0 -1 0 0
beschwerde	0 -3 -25 0 5 0
beschwert	-8 -16 23 0 0 -3
beset-	-13 0 11 -6 -29 -12
besetzt	-13 0 -15 -6 -25 -12
beson-	-3 -1 0 0 0 0
besonders	-3 -1 0 0 0 0
besor-	-9 -7 -12 -1 0 0
bespr-	0 -14 -2 -24 22 -3
besprochen	0 -3 -2 -16 22 -3
besse-	7 -5 0 -10 -4 0
besser	-9 -5 0 -9 0 0
besserung	17 0 0 0 -4 0
best	0 0 0 0 0 -6
besta ?	-8 0 0 0 0 0
besta _ dass	-3 -1 0 0 -7 0
besta _ den	0 0 0 0 31 0
besta _ die	0 0 -11 -5 -5 0
besta _ uns	-6 0 0 0 0 0
besta _ wir	-3 0 0 0 -1 0
besta dass	-16 0 -7 0 -3 0
besta sie	-11 -4 0 0 -23 0
besta-	-47 -32 -1 11 -5 -3
bestaetigen	-35 -21 -2 -38 12 -3
bestaetigt	-1 9 22 -3 1 -1
bestaetigung	-8 -12 -7 16 -9 0
bestand	-4 -1 -5 0 -3 0
bestanden	0 -6 0 0 0 0
beste ?	0 0 0 -3 0 0
beste _ 0	0 -3 -5 0 0 0
beste _ ein	0 0 -2 0 0 0
beste _ uns	0 0 0 0 -7 0
beste auf	-2 -9 -8 31 0 0
beste dank	0 0 0 -3 -25 0
beste die	0 0 0 0 0 -4
beste fuer	0 30 0 0 -9 -1
beste ist	-28 0 32 0 -3 13
beste und	31 0 -16 0 -5 0
beste-	-21 13 15 15 77 -6
besteht	-5 -9 -10 22 29 0
bestellen	0 0 0 -3 0 0
bestellt	-1 14 33 0 -8 9
bestellten	6 -4 0 0 -10 0
bestellung	0 0 -26 0 0 0
besten	-3 -17 -2 -3 -54 -7
bestens	-10 0 0 0 120 -6
besti-	-10 6 -10 9 -27 -4
bestimmt	-9 7 -10 0 -27 -4
besuc-	0 48 -6 -4 -12 0
betra-	-1 -5 28 0 104 0
betrag	0 -4 28 0 0 0
betre _ der	0 -10 0 0 5 0
betre _ die	-4 0 0 0 0 0
betre _ praxi	-11 27 37 -1 0 -2
betre _ wir	0 0 0 0 -2 0
betre die	-3 17 -6 -1 -1 -5
betre ist	9 0 0 0 -3 0
betre praxe	0 -6 0 0 0 0
betre-	-71 2 -48 -4 -46 -6
betreff	-61 -21 -45 -3 -46 0
betreiben	0 0 0 0 -3 0
betreue	13 0 -6 0 0 0
betreuen	-22 10 37 -1 -4 -6
betreuer	0 0 0 0 21 0
betreut	-3 -6 -7 0 -3 0
betreuten	2 22 -12 0 -6 0
betreuung	0 0 0 0 -5 -1
betri ?	0 0 0 0 -10 0
betri _ das	0 0 0 0 0 -11
betri das	0 0 -8 0 -3 -1
betri der	-18 0 -19 0 0 33
betri einge	15 0 0 0 0 -11
betri ist	13 -16 -18 0 -4 28
betri wiede	-1 0 0 0 0 -5
betri-	30 -41 -20 -16 -28 84
betrieb	60 -8 -3 -3 -14 74
betriebsstaette	0 0 -9 0 0 0
betriebsstaettennummer	0 -3 -21 0 0 0
betrifft	-22 -13 27 -3 -9 10
betro ?	0 0 -4 -2 0 -9
betro _ bitte	0 -6 -2 0 0 0
betro _ der	0 0 -30 -7 -6 -3
betro _ koenn	-3 0 0 10 0 0
betro _ nur	-12 0 -11 0 -1 17
betro _ oder	0 0 0 0 0 -7
betro einri	0 0 0 -1 0 0
betro ist	-3 -8 -4 0 -1 111
betro oder	-12 0 -11 -2 0 -2
betro sein	-3 0 0 10 0 0
betro sind	-5 0 -10 26 -5 -22
betro und	0 -5 0 0 -17 0
betro-	-72 -42 -11 25 -35 18
betroffen	-60 -13 -11 26 -35 18
betroffenen	-12 0 0 0 0 0
betroffener	0 0 0 -1 0 0
betroffenheit	0 -28 0 -1 0 0
betru ?	0 -5 0 0 0 0
betru-	0 -5 -3 0 0 0
betrueger	0 0 -3 0 0 0
betrug	0 -5 0 0 0 0
beunr-	-2 -15 -11 -1 0 0
beunruhigt	-2 -15 -11 -1 0 0
bevor	33 -12 -12 -5 -24 -6
bevor _ es	16 0 0 0 0 0
bevor ich	15 13 0 -5 -5 0
bevor sie	27 0 0 0 -13 -2
bevor wir	-15 -6 -3 0 0 -4
bewae-	0 0 0 -8 -3 0
bewaehrt	0 0 0 0 -3 0
beweg-	0 45 -1 -2 -17 0
bewegt	0 30 -1 -2 -16 0
bewer-	0 23 -4 27 0 -2
bewerbung	0 19 -1 27 0 -2
bezah-	-26 4 0 0 -5 -2
bezahlt	-26 0 0 0 -5 -2
bezie-	0 0 0 -1 0 0
beziehen	0 0 0 -1 0 0
bezif-	-1 0 0 0 -1 0
beziffern	-1 0 0 0 -1 0
bg	0 -12 -15 58 -1 0
biete sie	0 0 -1 0 0 0
biete-	13 -19 -1 -1 37 0
bieten	0 0 -1 0 37 0
bietet	13 -19 0 0 0 0
bild	88 -2 -33 -3 -5 0
bilde-	0 20 49 -3 0 24
bilder	0 20 49 -3 0 27
bilds ist	-23 25 -3 0 -4 0
bilds steht	3 25 -8 0 0 0
bilds und	-6 1 0 -14 0 0
bilds zeigt	37 -6 -10 0 0 0
bilds-	61 37 12 -24 12 -52
bildschirm	38 27 21 -12 12 -23
bildschirme	67 -36 -18 0 0 -29
bildschirmen	-15 18 13 0 0 0
billi-	0 -5 -8 42 -4 0
billing	0 -5 -8 42 -4 0
bin	-61 -59 -8 -40 -7 -30
bin _ 0	-2 0 0 -4 -10 0
bin _ der	-18 0 -6 0 0 0
bin _ in	32 -6 -13 0 -3 -4
bin _ und	-13 -8 0 0 0 0
bin _ verpf	0 -5 0 0 0 0
bin ab	0 0 -3 0 -6 0
bin bis	0 0 0 -9 0 0
bin die	-5 0 -2 0 0 -7
bin ich	-11 -22 -2 -9 -2 -4
bin im	-11 0 -23 0 0 0
bin in	-3 0 -4 0 0 0
bin nur	0 0 0 0 0 -6
bin psych	0 -1 0 0 0 0
binne 0	0 -8 0 -12 -3 0
binne _ stund	0 -8 0 -12 -3 0
binne-	0 -8 0 73 -3 0
binnen	0 -8 0 73 -3 0
birte	0 0 0 0 -1 0
bis	41 -36 45 41 -26 27
bis 0	2 7 -15 -145 25 6
bis _ 0	-12 16 -19 58 -4 -15
bis _ abend	16 0 -8 9 -5 0
bis _ den	-22 0 -7 10 0 0
bis _ die	33 0 -14 -14 -4 40
bis _ ist	0 0 0 -14 0 0
bis _ mitta	-5 0 0 41 -6 0
bis _ muess	0 0 0 3 0 0
bis _ muss	-9 -7 -6 45 0 -6
bis _ nicht	-6 -6 -6 -30 18 0
bis _ raus	0 0 2 -40 0 -8
bis _ uhr	-12 -5 -1 -122 -3 -15
bis _ und	0 -5 -5 7 0 39
bis _ weite	14 -9 0 -3 -3 0
bis _ wiede	31 0 -4 -1 -12 -3
bis _ woche	0 -9 -7 14 0 0
bis auf	26 -9 1 -6 -3 43
bis dahin	12 -3 -5 79 -4 31
bis donne	-3 0 0 18 0 0
bis ende	0 0 -6 -6 0 -7
bis freit	-2 -10 9 -9 0 0
bis heute	-7 -14 -14 -8 -6 0
bis in	0 0 -15 -8 0 0
bis jetzt	12 -5 -7 -18 -1 0
bis mittw	-2 -7 -4 50 0 0
bis monat	0 0 0 -39 0 0
bis monta	0 0 -4 36 0 0
bis morge	-5 0 -15 88 -8 0
bis naech	0 0 0 -24 -1 0
bis wann	-1 0 -4 -29 0 -3
bis zu	0 0 0 -1 0 0
bis zum	6 -14 29 80 0 -3
bis zur	1 0 8 18 0 0
bishe-	16 -1 -12 -7 -37 41
bisher	16 -1 -12 -7 -37 41
bisla-	-23 -9 -23 0 0 0
bislang	-23 -9 -23 0 0 0
bitco-	-29 71 0 -10 -3 -3
bitcoin	-3 36 0 -10 0 -2
bitcoin-adresse	-26 28 0 0 0 -1
bitte	-37 -74 -34 7 -27 -12
bitte _ 0	17 0 -1 0 -5 0
bitte _ an	0 -4 0 0 -6 0
bitte _ anruf	-2 8 0 0 -6 -1
bitte _ ausku	0 -7 0 -10 0 0
bitte _ besta	0 -12 -2 0 -2 0
bitte _ den	0 0 39 0 17 -1
bitte _ die	0 -6 -3 -6 10 -1
bitte _ ein	0 -9 0 0 -5 0
bitte _ eine	0 0 0 35 0 0
bitte _ einen	-2 0 0 0 0 0
bitte _ hilfe	0 0 0 13 0 -3
bitte _ ich	7 0 0 -1 -4 0
bitte _ info	-9 0 0 0 0 0
bitte _ melde	21 -23 0 0 -2 0
bitte _ mit	0 -6 0 0 -2 0
bitte _ mitte	-4 -1 -1 0 0 0
bitte _ per	0 0 -24 0 0 0
bitte _ rueck	-27 17 39 0 -7 0
bitte _ schli	0 -4 0 0 43 0
bitte _ sie	-56 -33 -9 3 -105 -18
bitte _ ueber	0 0 0 -7 -3 0
bitte _ um	-7 -4 -2 36 -11 0
bitte _ und	7 0 -1 0 -3 0
bitte _ wir	0 0 0 17 -4 0
bitte _ zu	0 0 -3 0 -11 0
bitte _ zurue	20 0 0 0 -1 0
bitte aende	-5 -1 -1 -2 -11 0
bitte an	0 0 -3 -8 -13 0
bitte anruf	26 0 -1 0 0 0
bitte antwo	0 0 0 -29 -20 0
bitte bei	0 0 0 0 -4 0
bitte besta	-11 -4 0 0 -21 0
bitte bitte	26 0 0 0 -4 0
bitte den	0 -13 0 -10 41 0
bitte die	0 0 0 0 38 0
bitte direk	0 0 0 0 -4 0
bitte dring	1 0 0 15 -9 0
bitte eine	0 -4 0 0 0 0
bitte ich	-3 -4 -3 15 -11 0
bitte in	0 -1 0 0 59 0
bitte jeman	25 -6 -1 0 0 0
bitte keine	-21 0 -13 0 50 0
bitte kuemm	0 0 0 0 -19 0
bitte kuenf	0 0 -15 0 -21 0
bitte kurz	0 0 -4 0 0 0
bitte loesc	0 0 0 0 -2 0
bitte meine	0 -12 0 0 51 0
bitte melde	-4 11 -8 9 0 0
bitte mit	0 -4 0 0 -3 0
bitte nehme	0 0 0 0 -11 0
bitte nenne	0 0 -6 0 -1 0
bitte nicht	0 0 -28 -1 -6 0
bitte noch	0 0 0 -6 -3 0
bitte nur	0 0 -24 0 25 -3
bitte ob	0 -6 0 0 0 0
bitte passe	0 0 0 0 -6 0
bitte pruef	0 0 -5 0 0 0
bitte richt	0 0 -2 0 -24 0
bitte rueck	12 0 -5 0 -7 0
bitte rufen	-6 0 -3 -5 -8 0
bitte sagen	0 -6 0 -1 -5 0
bitte schal	0 -2 -3 0 -5 -2
bitte schic	-1 -10 0 0 -8 0
bitte schre	0 0 -5 0 0 0
bitte sende	-1 0 -1 0 -6 -3
bitte sie	-10 0 -2 17 -8 0
bitte sofor	29 -23 0 0 -2 0
bitte strei	0 0 0 0 62 0
bitte teile	-3 0 0 0 -10 0
bitte um	-28 -38 50 -43 -54 -3
bitte wir	-15 0 -2 -17 -5 0
bitte zurue	0 0 0 0 -26 34
bitte-	9 -17 2 -44 -13 0
bitten	19 -16 4 5 -5 0
bittet	-10 0 -2 -48 -8 0
blaet-	44 -1 20 0 0 -4
blaetter	44 -1 -17 0 0 -4
blank	36 -5 15 31 -12 -7
blank-	-27 0 -9 -6 0 -1
blatt	5 9 3 0 -3 0
blau	-17 0 0 0 0 0
blaue bilds	34 -6 -3 -5 0 0
blaue-	5 -13 -14 0 0 0
bleib 0	0 0 -6 17 0 0
bleib ?	0 -1 0 0 0 0
bleib _ 0	0 0 -42 1 -8 0
bleib _ an	-20 0 -16 0 -2 -23
bleib _ bei	-11 0 20 -1 0 0
bleib _ der	17 0 19 0 -9 -7
bleib bei	-2 0 -81 -2 0 3
bleib beim	24 0 -11 0 0 7
bleib das	-5 0 6 0 0 0
bleib der	0 0 -10 9 0 0
bleib die	21 0 -6 -6 0 0
bleib im	-19 0 19 0 -4 0
bleib leer	-46 0 84 -1 0 -1
bleib schwa	55 -10 -40 0 -2 -23
bleib weiss	15 0 -1 0 0 -7
bleib zu	40 0 16 0 -4 0
bleib-	-14 -16 48 2 34 13
bleiben	-13 -16 53 -3 38 -9
bleibt	0 -1 -5 5 -4 22
bleis-	22 0 -24 0 0 0
bleistift	22 0 -24 0 0 0
blieb	-3 0 -11 0 0 0
blind	48 0 18 0 0 -36
blink rot	14 0 -34 0 0 0
blink-	8 39 -24 -2 -2 -12
blinkt	8 9 -24 -2 -2 -12
block	39 -6 -19 0 0 -8
block-	-15 -39 -12 0 0 0
blockiert	-1 -28 -12 0 0 0
bloss	14 -7 23 27 14 36
bloss a	0 0 20 0 0 0
blue	0 0 -11 0 0 0
blutd-	52 -2 -63 -2 -14 -3
blutdruck	43 0 0 -2 -12 -3
blutdruckwerte	9 0 -6 0 0 0
book	-28 0 62 0 -8 -2
boote-	49 -17 -2 0 0 0
bootet	49 -17 -2 0 0 0
bottr-	0 -20 0 0 0 -21
bottrop	0 -20 0 0 0 -21
box	-9 -11 -7 -8 0 0
braeu die	0 0 -3 40 0 0
braeu ich	0 -9 0 0 0 0
braeu-	-2 -26 -5 25 -7 0
braeuchte	0 -12 -3 0 -7 0
braeuchten	-2 -14 -2 25 0 0
brand-	-22 -12 -5 21 17 0
brandl	0 0 0 0 -6 0
brandt	-22 -8 -5 0 23 0
brauc _ da	-12 0 0 22 0 -1
brauc _ das	24 0 -10 0 -2 0
brauc _ die	0 0 -9 57 -13 0
brauc _ eigen	-7 0 0 0 -3 0
brauc _ eine	0 0 0 -10 -13 0
brauc _ einen	0 0 0 0 -6 -19
brauc _ mehr	-9 0 -3 0 72 0
brauc _ neue	0 -6 0 0 -11 0
brauc _ nicht	-10 0 0 0 7 -3
brauc _ noch	-7 0 -1 -9 -2 0
brauc _ rechn	0 0 0 -25 0 0
brauc _ von	0 0 -3 -1 -8 0
brauc das	0 0 0 -23 0 -1
brauc die	-12 -2 -14 17 -11 0
brauc ein	0 -9 -3 0 -21 0
brauc eine	-4 -6 -9 -5 -34 0
brauc einen	-12 -6 -14 -4 -23 0
brauc es	0 0 0 0 -25 0
brauc fuer	0 0 0 35 -13 0
brauc ich	13 -7 20 -3 45 0
brauc nicht	-9 0 -3 0 100 0
brauc nur	-15 0 0 0 -15 -19
brauc sie	0 0 0 -9 20 0
brauc wir	-19 -2 17 25 11 -7
brauc-	-10 -7 -16 33 113 -35
brauch	-1 0 0 12 0 0
brauche	-27 -19 7 -31 4 0
brauchen	-28 19 -3 24 45 -32
braucht	22 -7 -11 28 64 -3
breac ?	0 0 0 -5 0 0
breac-	0 0 0 25 0 0
breach	0 0 0 25 0 0
breme-	0 0 0 0 0 -7
brenn-	-6 0 0 0 -5 0
brennt	0 0 0 0 -4 0
brich _ 0	-6 0 14 0 -6 0
brich ab	11 0 3 -47 0 0
brich bei	-6 0 49 0 -6 0
brich die	-23 0 -39 0 0 0
brich mit	0 0 15 -20 0 0
brich nach	0 0 -49 0 -1 0
brich-	-6 -12 125 -93 -9 -7
bricht	-6 -12 125 -93 -9 -7
brief	-30 -7 13 -4 0 -9
brief schre	-14 -1 10 0 0 -1
brief-	-21 21 -7 15 -19 -32
briefe	-21 24 35 15 -5 -15
briefkopf	0 -39 -20 0 -2 -6
brill-	50 -7 -5 0 86 0
brilliant	59 -7 0 0 86 0
bring-	24 -9 25 0 30 -7
bringt	0 -2 25 0 30 -7
broem-	-2 -8 0 0 -4 0
brows-	0 7 0 -1 0 35
browser	0 -6 0 0 0 0
brude-	-19 -12 0 0 -3 0
bruder	-19 -12 0 0 -3 0
bruec-	-28 0 0 -10 0 0
brueckentag	-28 0 0 -10 0 0
bsi	0 0 0 0 -4 0
bsnr	-7 -20 -10 0 0 -1
bsnr 0	-7 -4 0 0 0 0
btm	-8 -4 2 0 -4 -9
btm-r-	81 -6 -52 -1 0 -5
btm-rezept	3 -2 -7 -1 0 -3
btm-rezepte	79 -5 -45 0 0 -3
buche-	-20 0 34 0 0 -1
buchen	-20 0 34 0 0 -1
buchh-	0 0 -34 0 -1 0
buchhaltung	0 0 0 0 -1 0
buchs-	-12 24 -5 -6 -24 0
buchstaben	-7 -3 3 -6 -24 0
buero	0 -1 -1 0 0 -5
buero 0	0 0 -1 0 0 0
buero _ 0	0 0 -1 0 0 0
buero-	1 0 -2 0 0 -2
busin conti	0 -3 0 0 0 0
busin-	0 -3 0 0 -2 0
business	0 -3 0 0 -2 0
buss	0 -5 0 0 0 0
but	-57 -9 -10 -2 -7 65
by	-36 20 17 5 -3 30
by _ ?	0 0 0 -11 0 0
by _ attac	0 0 0 -2 0 0
by frida	0 -1 -16 21 -2 0
by hand	-39 0 22 -10 0 37
by itsel	0 30 0 -10 0 -4
by the	-1 0 -6 -5 0 0
bzw	0 -17 -3 19 0 0
c	-3 -7 -20 0 0 0
ca	-19 2 -35 31 0 0
ca 0	-19 2 -35 31 0 0
calen-	-6 -1 -34 0 0 -31
calendar	-6 -1 -34 0 0 -31
call	-1 -29 -18 0 -10 0
call _ back	0 0 0 0 5 0
call back	-17 0 -18 0 -1 0
call from	0 -29 0 0 0 0
call me	0 0 0 0 -8 0
calle-	-4 34 -6 0 0 -6
called	-4 -10 -6 0 0 -6
caller	0 44 0 0 0 0
came	17 -3 -18 -8 0 0
can	34 -18 -13 -12 46 19
can _ in	36 -4 0 0 0 0
can _ still	-1 0 0 0 0 -4
can ich	-4 0 0 0 0 0
can log	38 -5 0 0 0 0
can someo	0 -3 0 0 0 0
can they	0 0 -5 0 0 0
can we	-1 0 0 0 0 -9
can you	-13 0 -4 0 -5 0
can your	0 0 0 -3 0 0
can't	7 0 -38 -1 -4 -27
can't _ the	-42 0 -1 0 -4 -23
canno _ any	21 -7 -10 0 0 -8
canno be	-10 11 48 -5 -6 -5
canno open	-2 0 -17 0 0 0
canno see	11 0 0 0 0 0
canno-	71 26 18 -5 -14 -17
cannot	71 26 18 -5 -14 -17
card	41 0 -44 -8 -18 -3
card reade	-1 0 -9 0 -9 -3
card termi	-5 0 6 0 0 0
cards	82 -2 -18 0 -1 0
cd	0 0 -9 -4 -19 0
celle	0 0 36 0 -3 0
certi-	0 0 42 -3 0 -16
chang _ passw	0 0 0 0 18 0
chang-	-56 0 -15 -5 15 -10
change	-35 0 -10 0 -1 -10
chaos	0 0 0 -2 40 0
charg-	0 0 -33 -9 0 0
chargennummer	0 0 -17 -7 0 0
chart	-40 -8 45 -5 -2 -12
chart-	-1 -13 1 0 -3 4
charts	-1 -13 1 0 -3 4
check-	-22 -19 -13 0 24 0
checkliste	-3 0 0 0 0 0
chef	108 1 -71 -9 -26 -8
chef _ das	-16 -5 0 0 0 -22
chef _ nicht	-6 3 0 0 -5 29
chef fragt	0 0 -9 -7 -1 0
chef ist	15 23 -1 -2 -4 -1
chef will	0 -13 0 0 0 0
chefi _ ob	0 0 -1 0 0 0
chefi _ wisse	0 -6 -1 -3 0 0
chefi fragt	-1 0 -5 0 0 -3
chefi ist	-4 -3 -7 0 -3 0
chefi moech	0 -6 -2 0 -20 0
chefi will	-20 -1 -11 -3 0 0
chefi-	16 -11 -11 0 -25 -3
chefin	16 -11 -11 0 -5 -3
chiru _ der	0 0 0 0 0 -4
chiru ambul	17 0 -17 0 0 -9
chiru praxi	-12 0 0 0 0 0
chiru-	-3 -1 -17 32 -7 -9
chirurgische	6 0 -17 0 0 -9
chron-	-13 0 -24 -13 0 0
claim _ be	-7 32 0 0 -1 0
claim to	-7 32 0 0 -1 0
claim-	-7 32 -5 6 -1 0
claiming	-7 33 0 0 -1 0
claims	0 -2 -5 6 0 0
click	15 -9 3 0 0 0
click-	58 -3 38 0 0 0
click-abrechnung	0 0 38 0 0 0
clien ohne	28 -14 -13 0 -4 0
clien-	45 11 -25 0 -4 0
client	19 -18 -32 0 0 0
clients	26 33 -27 0 -4 0
clini-	25 -9 -19 -3 0 -1
clinic	25 -9 -19 -3 0 -1
close	9 0 0 0 85 0
close _ ticke	0 0 0 0 67 0
close on	-1 -14 -7 14 -2 -8
close the	-13 0 0 0 49 0
close-	20 -23 -20 5 11 -9
closed	-28 -2 -3 -27 11 0
closes	48 -21 -17 31 0 -9
code	-8 -2 -46 0 -1 -16
colle-	6 5 -18 -14 72 0
colleague	-22 14 -10 -14 87 0
come	33 -1 15 0 -3 0
come up	14 0 -14 0 0 0
comin-	0 0 21 0 0 0
coming	0 0 21 0 0 0
compa-	0 -1 0 -1 -6 0
company	0 0 0 -1 -6 0
compl-	24 -19 -4 29 -8 -11
compu _ fehle	-7 -7 -6 0 0 0
compu _ ich	-17 12 -5 0 0 0
compu in	14 -5 0 0 0 0
compu ist	9 -2 0 -4 0 0
compu sei	-5 -41 0 -2 -1 0
compu sende	-7 -7 -6 0 0 0
compu-	-6 -2 -15 -8 -23 -3
computer	22 36 -3 -8 -14 4
computers	61 -26 -12 0 -9 -7
confi-	-13 -10 -26 0 -6 -7
confirm	-13 -9 -4 0 -2 0
conne _ ?	0 0 -1 0 0 0
conne _ nicht	0 0 66 -7 0 0
conne _ our	0 0 -1 0 0 0
conne _ the	18 0 52 -1 -4 -3
conne passw	0 -1 -1 0 0 0
conne remot	0 -1 -2 0 -4 0
conne to	18 -2 -7 0 -4 0
conne-	14 -5 85 -14 -13 -12
connect	12 -3 -25 -1 -9 -4
connection	-12 -1 11 0 0 0
connector	-6 -1 50 -3 0 0
consu-	22 0 -19 -3 0 -5
conta-	0 53 0 0 -1 0
contact	0 -6 0 0 -1 0
conti plan	0 0 0 0 -1 0
conti-	0 -3 0 0 -1 0
contingency	0 0 0 0 -1 0
continuity	0 -3 0 0 0 0
contr-	18 128 -2 0 -3 -3
contract	0 -9 0 0 -1 0
copie-	0 21 9 0 0 0
copied	0 0 9 0 0 0
corin-	0 0 -1 0 0 0
corinna	0 0 -1 0 0 0
coron-	0 -2 0 0 0 0
could	54 -3 0 0 -12 0
could _ send	0 0 0 0 -6 0
could _ tell	20 0 0 0 0 0
could not	54 0 0 0 -5 0
could you	0 0 0 0 -6 0
cover-	-8 0 0 0 -1 0
crash-	-70 -5 71 13 -7 -16
crashes	-36 -5 83 13 -7 -16
creat-	0 6 0 0 0 -1
crede-	0 60 0 0 0 0
crypt	0 43 -17 0 0 -2
curso-	-15 40 -7 0 -3 -6
cursor	-15 40 -7 0 -3 -6
custo-	-17 -9 0 -11 -16 -7
customer	-16 -9 0 -11 0 -7
customers	-1 0 0 0 -16 0
cyber auf	0 -3 -2 0 0 0
cyber-	-35 -8 12 -7 -58 0
cyberangriff	-8 -3 19 -5 -58 0
cyberattacke	-14 -4 -6 0 0 0
d	14 14 -4 0 -3 0
d-arz-	-13 -3 28 9 0 0
d-arzt-bericht	-4 0 -22 9 0 0
d-arzt-berichte	-9 -3 50 0 0 0
da	-15 39 10 -14 -36 17
da ?	0 0 0 0 -5 0
da _ 0	0 0 -5 23 0 0
da _ ?	-12 0 0 0 0 0
da _ bei	0 0 -5 -1 0 0
da _ das	-27 0 18 0 0 -12
da _ der	0 -3 0 0 0 0
da _ die	-6 -8 -18 0 -3 -7
da _ dran	-3 -3 0 0 0 0
da _ ein	0 0 0 0 -1 0
da _ einer	0 97 0 -2 -4 0
da _ es	0 0 -5 0 -2 0
da _ hat	0 -21 0 0 -23 0
da _ in	0 0 -2 0 0 -8
da _ ist	11 0 94 0 0 -2
da _ keine	19 -22 -13 0 0 0
da _ man	-9 11 -3 -4 0 -3
da _ nicht	20 -4 -18 0 -3 0
da _ was	-8 12 0 0 0 0
da _ wir	9 4 -24 -14 0 25
da auch	0 -3 0 0 0 0
da der	-5 4 29 0 0 -16
da die	5 -3 15 -2 0 0
da drauf	0 -16 -3 0 -1 0
da ein	0 0 0 0 -1 0
da einen	0 25 0 -3 -4 0
da geht	-19 -11 -5 0 -3 0
da ich	-1 -4 -10 -2 3 0
da ist	-27 -10 -5 0 31 0
da jeman	0 -11 0 0 0 0
da jetzt	0 -10 0 0 0 0
da kommt	3 -2 15 0 0 0
da nicht	-32 -6 -8 22 0 0
da noch	16 -8 0 0 0 0
da steht	-42 -8 6 0 0 0
da und	-17 -21 15 0 -31 -5
da unser	0 2 0 0 0 0
da war	15 21 36 -2 -11 0
da waren	-16 15 -9 -5 0 0
da was	-3 -3 0 -2 -1 0
da wiede	0 0 0 0 -4 0
da wir	-5 -4 -3 0 0 -1
dabei	-37 17 28 -5 -15 -1
dabei ist	6 0 20 0 0 0
dadur-	-2 0 14 -2 0 0
dadurch	-2 0 14 -2 0 0
dafue _ ?	0 -2 0 0 0 0
dafue _ sie	0 0 -5 0 -11 0
dafue brauc	0 0 -3 12 -9 0
dafue eine	0 -5 0 -2 0 -7
dafue einen	0 0 0 0 0 -5
dafue zusta	-7 0 0 0 0 0
dafue-	-19 9 -11 15 -37 -13
dafuer	-19 9 -11 15 -37 -13
dageg-	-18 0 -9 -2 0 0
dagegen	-18 0 -9 -2 0 0
dahei-	3 -25 -2 0 -14 0
daheim	3 -25 -2 0 -14 0
daher	-38 -42 53 15 27 -8
daher _ wir	0 -32 -5 -3 -14 0
dahin	12 -3 -5 79 -4 31
dahin muss	-6 -3 -5 30 0 -6
dahin steck	0 -1 -1 0 0 0
dahin-	13 -1 -30 0 -36 0
dahinter	13 -1 -30 0 -1 0
dahintersteckt	0 0 0 0 -2 0
dale--	-8 -3 55 0 -24 -2
dale-uv	-8 -3 55 0 0 -2
damal-	-8 -15 -2 0 -12 0
damals	-8 -15 -2 0 -12 0
dame	0 -24 0 9 -1 0
damen	10 28 -4 -2 -2 -15
damen _ herre	-15 -2 9 -2 -2 -15
damen und	-15 -2 9 -2 -2 -15
damit	16 -48 -25 -14 64 -23
damit _ ?	-3 0 0 0 0 0
damit _ die	-1 0 -2 0 0 0
damit _ gleic	0 0 -20 0 -1 0
damit _ uns	0 0 0 0 -4 0
damit _ von	0 0 -1 0 0 0
damit der	0 0 0 0 -4 0
damit die	-1 0 33 0 -10 0
damit es	-12 0 -6 0 0 -10
damit ich	-1 0 0 0 -4 0
damit ist	38 0 -12 -1 28 -2
damit nicht	-17 0 -6 -8 0 0
damit sie	0 0 -20 -1 50 0
damit von	0 0 -3 0 0 0
damit wir	1 -11 0 0 -4 -11
danac _ das	19 -2 0 25 -3 0
danac _ der	-1 40 0 36 0 0
danac _ es	-6 -1 86 -4 -8 0
danac geht	17 -1 86 -4 -11 0
danac ist	-17 12 21 9 -3 0
danac-	-7 24 -2 126 -31 -8
danach	-7 24 -2 126 -31 -8
daneb-	0 90 -3 -2 -2 -1
daneben	0 72 -3 -2 -2 -1
dank	-38 -6 -3 -9 64 -9
dank _ die	0 0 0 -9 -78 0
dank fuer	0 0 0 -9 -25 0
dank und	0 0 0 0 39 0
dankb-	0 0 -10 3 22 0
dankbar	0 0 -10 3 22 0
danke	10 -13 -27 -4 -158 -14
danke _ die	-3 0 0 -4 91 0
danke fuer	-16 0 0 -4 15 0
danke-	-9 0 0 -4 6 0
dann	19 -4 -45 0 -68 -31
dann _ das	0 0 -1 0 -5 0
dann _ die	14 -3 -15 -5 0 0
dann _ ich	-7 -34 -10 -2 -2 -2
dann _ sich	13 -8 0 0 0 0
dann _ wiede	-8 -1 1 -3 -8 0
dann _ wir	-12 -3 11 -4 -2 0
dann auch	12 0 0 0 -2 0
dann ist	26 0 -11 31 -14 0
dann kann	-8 0 0 0 -4 0
dann noch	-5 -3 -10 -5 0 0
dann von	0 -11 0 0 0 0
daran	27 -14 -13 9 -4 -5
daran dass	3 0 -8 14 0 -5
darau _ dass	0 0 0 0 0 -1
darau aufme	0 3 0 0 -1 0
darau-	44 37 -16 25 -15 -1
darauf	44 37 -13 25 -15 -1
darf	-43 -14 14 0 12 -11
darf ?	-2 0 0 0 0 0
darf _ die	0 0 -9 0 0 0
darf der	0 -8 0 0 0 0
darf ich	-6 -2 -1 0 0 0
darf man	0 -3 -9 0 0 0
darin	3 12 0 0 0 0
darkn auf	0 0 0 0 0 -3
darkn-	0 31 0 0 0 -3
darknet	0 31 0 0 0 -3
darst-	0 0 0 -7 0 0
darue-	0 18 0 -3 -7 0
darueber	0 18 0 -3 -7 0
darum	-3 -6 -6 -4 28 -25
darum _ ich	0 -3 0 -2 0 0
darun-	18 5 0 -4 -6 0
darunter	18 5 0 -4 -6 0
das	-39 -47 -5 14 -11 -10
das ?	0 42 -2 -6 0 -2
das _ 0	-6 2 -14 -2 0 12
das _ ?	-26 -35 -29 36 0 -6
das _ ab	-34 -3 60 0 -12 -7
das _ aber	0 -2 -14 0 0 -3
das _ aende	-4 -1 0 0 0 0
das _ alle	-11 0 15 -2 -4 0
das _ allei	0 -9 0 0 -5 -1
das _ allen	0 -6 56 0 0 0
das _ alles	12 -2 9 0 -19 -1
das _ als	-1 -4 -7 0 95 -3
das _ am	-32 -3 22 -11 -8 11
das _ an	35 4 -14 -12 -4 -18
das _ auch	4 -8 -16 0 0 -6
das _ auf	-22 -27 -3 0 0 -2
das _ aufge	-5 -6 0 0 0 0
das _ aus	-1 -7 -8 0 0 0
das _ bei	6 -13 3 24 0 -3
das _ beim	-14 0 53 0 0 -3
das _ bis	0 0 0 13 0 0
das _ bleib	26 0 -24 -2 0 0
das _ brauc	0 -2 -22 31 -12 -3
das _ brich	0 0 18 -31 -6 0
das _ das	26 18 -10 0 14 0
das _ dass	-7 0 -4 -1 0 -7
das _ dem	0 -2 72 -3 -10 0
das _ den	6 0 18 0 -5 -3
das _ der	-30 18 17 -16 -18 23
das _ des	0 55 -18 -9 -4 9
das _ die	-15 0 -35 -15 -14 -5
das _ durch	0 -6 -1 0 0 0
das _ ein	-23 18 -21 47 -3 0
das _ eine	-1 0 0 0 -1 0
das _ einge	0 9 -22 0 0 0
das _ einma	0 0 0 0 -19 -7
das _ einsp	-8 0 0 0 0 0
das _ es	27 -15 0 0 0 39
das _ euch	-4 0 -13 0 -10 0
das _ falsc	0 -15 -6 0 -6 0
das _ formu	-6 0 -23 0 0 -4
das _ fuer	8 -12 28 27 -28 -9
das _ gefae	14 -2 0 0 0 0
das _ geht	-19 -1 14 0 8 40
das _ haben	-11 -2 -5 0 42 -2
das _ haeng	10 0 57 -5 -3 0
das _ hat	-4 21 22 47 -66 -6
das _ ich	-18 -6 -12 -3 42 0
das _ ihnen	0 -2 0 0 0 -1
das _ ihr	0 0 -6 0 0 0
das _ ihrem	-1 -3 12 0 0 0
das _ ihrer	0 0 -21 0 51 0
das _ im	-11 0 1 -24 0 -7
das _ in	-51 22 23 0 -1 0
das _ ist	47 -7 -25 15 4 -31
das _ jetzt	70 0 0 0 0 0
das _ keine	0 9 -19 -3 -17 0
das _ kennt	-16 0 29 0 0 0
das _ kommt	4 0 -13 0 55 -9
das _ kv	0 0 0 -1 0 0
das _ laess	-31 -4 57 0 -4 0
das _ laeuf	25 -4 -16 -7 -5 -47
das _ lande	0 0 32 0 0 0
das _ mache	0 0 -13 0 -10 0
das _ man	-6 0 0 0 0 -1
das _ meine	0 0 0 0 -2 0
das _ melde	-27 -8 -1 10 0 -4
das _ mit	3 0 -30 0 8 -2
das _ nach	8 29 0 0 0 0
das _ nicht	-93 30 -86 -31 -41 10
das _ noch	27 -5 16 -27 0 -1
das _ nun	-3 0 -13 0 -12 0
das _ nur	-14 0 17 0 -9 -8
das _ oder	-2 0 -10 0 0 -1
das _ oeffn	24 -20 -26 0 0 -5
das _ papie	0 0 -9 0 43 -25
das _ passw	18 -2 0 0 0 -2
das _ patie	-12 0 0 0 0 0
das _ progr	40 -1 -49 0 0 -4
das _ quart	0 0 32 -2 0 0
das _ sagt	-2 0 22 -4 -14 -13
das _ schic	0 0 -2 0 0 0
das _ schie	0 -1 0 0 0 -8
das _ schon	0 -4 -5 -2 -39 -1
das _ seit	-14 0 3 0 0 -7
das _ sie	0 0 -14 0 0 0
das _ so	0 0 -24 0 0 -9
das _ soll	-2 0 -1 15 0 0
das _ start	-86 -2 -27 0 0 -2
das _ steht	24 0 -18 0 -2 0
das _ stuer	15 0 -27 0 -8 11
das _ syste	22 0 0 -1 0 0
das _ team	-17 0 0 0 -33 0
das _ ueber	-23 0 -51 -4 -5 -2
das _ und	20 0 -8 0 -2 0
das _ uns	0 0 0 0 -2 -4
das _ unser	7 12 -4 -13 12 0
das _ verla	0 -19 23 -21 0 0
das _ versc	0 0 25 -6 0 0
das _ verwe	20 -1 -22 0 0 -6
das _ voll	12 0 -3 0 0 0
das _ vom	0 31 -35 -2 -4 0
das _ von	-15 -6 17 -1 -34 -22
das _ was	-17 0 0 36 -6 -4
das _ weg	62 -9 -13 -2 0 -7
das _ wie	0 0 15 0 0 -1
das _ wiede	21 0 0 0 86 0
das _ will	-7 -2 6 0 0 0
das _ wir	-26 11 -19 10 -31 38
das _ wird	26 -19 -65 -4 0 -13
das _ wohl	30 -1 -10 0 -2 0
das _ zeigt	-8 0 73 0 -5 -7
das _ zu	3 -3 -1 7 -42 0
das _ zum	0 14 -6 -16 0 -8
das admin	0 4 0 0 -5 0
das alle	0 0 0 0 0 -1
das alles	-7 0 0 0 -21 -7
das als	6 0 0 0 0 0
das alte	39 -6 -36 -5 0 56
das an	-15 0 43 -12 0 0
das angeb	0 -3 -7 -15 -1 0
das anget	0 0 0 0 -3 0
das auch	-3 0 0 0 0 0
das auf	6 -9 -3 0 -6 0
das bei	-17 0 21 0 0 -9
das besta	-8 0 0 36 0 0
das bild	-7 -6 -26 -3 0 0
das bitte	0 0 0 -4 95 0
das bsi	0 0 0 0 -4 0
das darf	-10 0 38 0 -7 0
das datum	0 -6 -14 0 -9 0
das den	-11 0 18 0 0 -5
das denn	-3 0 0 0 0 0
das der	0 0 0 -1 0 0
das die	0 0 29 0 0 0
das druck	30 -1 -17 0 12 0
das echt	0 -17 0 0 0 0
das einle	-10 0 14 0 0 -16
das falsc	0 0 0 0 43 0
das feld	-38 0 16 -5 0 0
das fenst	73 -43 -37 0 -3 0
das fernw	-8 -14 0 0 0 0
das formu	-10 0 11 0 -15 -5
das fremd	-10 0 -7 0 0 0
das fuer	0 9 0 0 -1 0
das ganze	22 -1 -31 2 -33 -4
das geht	27 0 -41 0 0 43
das geld	0 0 -6 15 0 0
das gerae	-3 12 43 0 0 -7
das gleic	-17 0 17 0 0 -25
das hat	0 -9 -10 -16 -13 -3
das honor	0 -2 0 18 0 0
das im	-7 0 -4 0 0 0
das in	-19 -5 21 0 73 0
das inter	0 -9 21 -5 0 0
das irgen	22 -1 0 -16 0 0
das ist	82 -9 -56 33 -28 -45
das jetzt	-8 -2 15 0 -16 0
das kabel	0 0 0 0 -8 -2
das karte	-17 0 -41 0 -5 -3
das keine	-12 13 0 -1 0 0
das kennw	-36 11 -11 -3 -15 -3
das konne	0 -2 -18 0 -12 0
das krank	-4 0 16 0 -3 41
das kunde	-17 0 0 0 -3 0
das labor	-3 -15 -50 0 39 55
das leseg	0 -5 0 0 0 -10
das liege	-10 0 0 0 0 0
das logo	13 0 -12 0 0 0
das melde	-9 0 0 -28 0 0
das mit	-8 -7 34 0 -8 0
das modul	0 0 21 -7 -14 -9
das moech	-4 0 -8 0 -6 0
das muste	0 0 -30 0 0 0
das nach	-1 0 0 0 0 0
das neue	-19 -2 -7 17 -30 -13
das nicht	-15 0 -40 0 -25 25
das noch	0 10 0 0 0 -2
das nur	-15 0 -4 0 -24 0
das oder	0 0 0 0 0 -1
das papie	-23 -1 24 0 0 -8
das passi	0 0 0 -15 -1 0
das passw	-11 40 -12 0 -6 0
das porta	0 0 -1 4 0 9
das praxi	15 -2 -12 -5 -5 0
das probl	0 -9 23 -5 73 0
das progr	71 6 -3 -13 -17 -28
das pruef	0 0 19 -15 0 0
das quart	0 0 -32 -6 0 0
das rezep	69 -1 -21 0 -4 -6
das richt	0 -5 -23 0 0 0
das rki	0 0 0 -10 0 0
das schli	0 0 0 -3 0 0
das schon	0 30 0 -1 -42 -1
das sei	0 0 -21 -1 33 0
das selbe	0 0 -9 0 -7 0
das setup	0 -2 -11 0 -2 -12
das siche	0 -3 -1 0 -8 -1
das so	-3 0 0 0 0 0
das sozia	-6 0 0 22 0 0
das syste	92 -5 -22 -9 -2 9
das team	14 -21 0 -7 -39 0
das telef	-16 -10 60 0 -7 -8
das termi	-39 0 42 0 0 19
das ticke	-19 0 -11 -6 -35 0
das tun	7 -3 -16 0 0 0
das ueber	-19 -1 -11 -1 0 0
das ultra	0 0 62 0 0 0
das uns	0 15 0 0 -1 0
das updat	1 -2 -58 -8 -54 -12
das vom	1 0 -8 0 0 -1
das von	0 -9 8 0 -15 -1
das war	35 -6 -4 -1 10 -3
das warte	-21 0 -27 0 0 -7
das was	0 -8 0 64 -2 0
das webin	0 0 0 0 0 -2
das wegen	0 0 26 -1 0 0
das wiede	31 0 0 -1 -21 0
das windo	9 -5 -3 0 0 0
das wir	-4 11 -9 12 -20 0
das wisse	-19 0 0 -7 -1 0
das wollt	0 0 -4 -3 15 0
das zerti	0 0 -1 -6 0 0
dass	-19 -43 28 -47 -6 -33
dass _ bei	-3 0 -4 0 0 -6
dass _ das	15 -1 0 0 -5 0
dass _ daten	0 -16 -2 0 0 0
dass _ dem	-3 -3 0 0 0 0
dass _ den	27 0 -1 0 0 0
dass _ der	0 2 0 0 0 0
dass _ die	-9 18 30 0 -5 -2
dass _ ein	-9 0 0 0 -3 0
dass _ eine	-4 -6 -10 0 -1 0
dass _ etwas	0 -9 0 0 -1 0
dass _ fremd	-5 -2 0 0 0 0
dass _ gehac	0 -11 0 0 -1 0
dass _ ihnen	-11 -8 0 0 -3 0
dass _ im	-22 -2 -1 -2 -12 0
dass _ in	0 -14 0 0 -2 0
dass _ mit	6 -3 0 0 -5 0
dass _ nicht	7 0 -2 0 -44 -2
dass _ patie	-6 0 13 0 0 0
dass _ praxi	16 27 0 0 64 0
dass _ progr	-4 -8 0 0 0 0
dass _ rechn	38 0 0 0 -5 0
dass _ saube	0 -6 0 0 0 0
dass _ sie	-9 25 -5 0 -2 0
dass _ softw	0 -6 -2 0 -3 0
dass _ ueber	3 -1 24 0 0 0
dass _ uns	-7 0 -1 -4 -3 0
dass _ unser	-1 13 -6 0 0 0
dass _ von	0 3 -3 0 -7 0
dass auf	-1 33 -6 0 0 0
dass bei	-8 -10 -5 -4 -1 0
dass das	-8 -18 -14 0 0 -1
dass der	-4 -19 17 -6 16 0
dass die	-22 -17 35 -4 -5 -16
dass ein	33 -6 0 0 0 0
dass eine	-3 -8 0 0 0 0
dass er	19 0 -7 0 -10 0
dass es	0 0 0 0 -6 0
dass fremd	0 -31 0 0 0 0
dass ich	22 7 10 0 -8 0
dass ihr	0 0 -3 0 0 0
dass ihre	-18 0 47 0 -8 0
dass in	0 0 -7 0 0 0
dass jeman	-2 26 0 -2 -4 0
dass keine	19 0 -9 0 0 0
dass man	27 -18 -33 0 -5 -5
dass mit	-3 -6 0 0 0 0
dass nicht	-2 0 0 0 0 0
dass niema	16 -15 0 0 0 0
dass sich	-8 -7 0 0 0 0
dass sie	5 -14 16 -4 12 -5
dass ueber	0 -25 10 0 0 0
dass unser	25 25 -15 0 32 -1
dass wir	-39 -6 4 -6 -13 -3
dasse-	38 -6 -4 0 0 -7
dasselbe	38 -6 -4 0 0 -7
data	-7 -6 -1 41 -8 0
data ?	0 0 -4 0 0 0
data _ autho	0 0 -4 18 0 0
data prote	0 -6 -4 45 0 0
datab-	98 -16 -51 0 0 0
database	98 -16 -51 0 0 0
date	0 0 0 -1 0 0
datei	-78 16 69 56 -10 -1
datei _ dem	-19 -30 -8 0 0 0
datei _ der	0 29 -16 0 0 0
datei auf	-9 -25 -6 0 0 0
datei die	0 15 -4 0 0 0
datei mit	-10 41 -21 0 0 0
datei nicht	0 0 15 1 0 0
datei versc	0 -33 -1 0 0 -4
datei-	-43 65 44 -8 -2 -7
dateien	-43 83 44 -8 -2 -7
daten	-53 108 23 4 -54 -27
daten ?	0 0 0 10 0 0
daten _ 0	-19 -12 0 -2 0 0
daten _ ?	0 0 0 -3 0 0
daten _ alle	26 -16 -34 0 0 0
daten _ bei	0 0 0 0 -2 -5
daten _ besch	38 0 -21 0 0 0
daten _ dem	-2 -4 -6 -5 -1 0
daten _ den	0 -3 -4 -6 0 0
daten _ der	-3 -1 15 -10 0 0
daten _ die	3 0 -16 9 0 0
daten _ eine	0 13 0 0 0 0
daten _ fremd	0 -9 0 0 0 0
daten _ gefun	4 -4 -13 0 0 0
daten _ ihnen	0 0 0 20 0 0
daten _ ist	0 0 -20 -4 0 0
daten _ mehr	-20 0 12 0 0 0
daten _ nicht	58 -4 42 -8 -5 -8
daten _ oder	0 0 0 -1 0 0
daten _ patie	0 20 0 0 0 0
daten _ praxi	-4 8 -1 0 -2 0
daten _ progr	7 -9 10 0 0 0
daten _ seit	0 -6 62 0 0 0
daten _ sich	55 0 -13 0 0 0
daten _ siche	0 0 -8 0 0 -1
daten _ sind	-1 0 0 0 0 0
daten _ und	7 -6 -3 -13 0 0
daten _ unser	-3 37 0 -16 -1 0
daten _ wir	-13 -9 0 -3 -2 0
daten _ worde	0 -1 0 0 0 0
daten auf	-4 7 -2 0 0 0
daten aus	-1 -15 22 -5 -4 0
daten bei	0 -3 0 -3 0 0
daten der	-18 0 31 12 -1 0
daten des	-11 0 -8 0 -2 -1
daten die	-4 -4 0 0 -2 0
daten fuer	0 0 0 -1 -7 0
daten haben	-4 -9 0 13 0 0
daten hat	0 0 0 -8 0 0
daten im	-8 -1 0 0 -1 0
daten in	-21 13 11 0 -3 0
daten ist	74 -21 -3 -6 32 0
daten jetzt	-15 -27 0 0 0 0
daten laess	48 0 -13 0 -5 0
daten laeuf	0 0 21 11 0 -8
daten meine	-4 -2 -1 0 -2 0
daten melde	20 0 29 0 0 0
daten mitge	0 -1 0 0 -10 0
daten nach	0 16 -1 0 0 0
daten nicht	5 -7 -14 0 -4 0
daten sind	37 21 -13 0 0 0
daten und	0 -11 -5 -5 0 0
daten unser	0 0 0 4 0 0
daten verlo	5 -2 0 0 0 0
daten versc	0 -7 0 0 0 0
daten vom	-6 -6 -13 -3 0 0
daten von	21 36 -2 18 0 0
daten vor	-9 0 0 -3 -1 0
daten-	-3 -43 -43 6 -25 -13
datenabfluss	0 10 0 21 0 0
datenbank	54 -23 -105 -3 -22 0
datenbankdienst	94 -5 -9 0 -4 0
datenbankserver	10 0 -1 0 0 0
datenbestand	0 -1 0 0 0 0
datenexport	0 0 0 -4 -7 0
datenschutz	0 0 -5 16 0 0
datenschutzaufsicht	0 -2 0 12 -3 0
datenschutzbeauftragte	0 0 0 -9 -3 0
datenschutzbeauftragten	0 0 0 -1 0 0
datenschutzbeauftragter	0 -3 0 24 -10 0
datenschutzbehoerde	-9 0 0 -18 0 0
datensicherheit	0 0 0 0 -1 0
datensicherung	-34 -9 103 -19 -9 -8
datenstelle	0 -1 -11 7 -2 0
datenuebernahme	-15 -12 0 -1 -1 0
datum	-2 -5 -39 0 -20 0
dauer _ minut	-5 -13 -11 0 0 0
dauer nach	-7 9 -5 0 0 0
dauer-	-79 -19 79 -33 -25 12
dauerhaft	0 -4 41 0 0 0
dauernd	-25 5 95 -2 -13 -11
dauert	-50 -17 -70 -9 -12 23
daume-	8 0 -2 0 -51 -3
daumen	8 0 -2 0 -51 -3
davon	13 66 -26 47 -19 -13
davon _ ?	0 0 -4 0 0 -10
davon _ dass	-4 -29 -6 0 -2 -1
davon aus	-4 -14 -2 0 -2 -1
davon ausge	0 -15 -4 0 0 0
davon erfah	0 0 0 0 -4 0
davon zu	-2 0 0 0 0 0
davor	-14 -8 0 0 0 -10
day	17 0 -52 0 -24 0
days	18 -11 24 0 -3 -3
dazu	-40 6 21 17 37 0
dazu ?	0 -4 0 0 0 0
db	117 -14 -26 0 0 0
de	114 5 56 -5 9 -14
de 0	-1 -10 -8 -2 0 -5
de _ 0	-1 -10 -8 -2 0 -5
dead	36 0 11 0 0 -13
deakt-	0 -1 0 0 1 0
deaktiviert	0 0 0 0 1 0
dear	-28 0 -32 -1 -65 -31
dear _ or	0 0 -1 0 0 0
dear sir	0 0 -1 0 0 0
decry-	-10 14 0 0 0 0
defek-	13 0 -28 -4 0 -2
defekt	-14 0 -26 -4 0 -2
defen melde	0 4 -2 0 0 0
defen-	0 13 -2 0 0 0
defender	0 13 -2 0 0 0
deins-	-5 43 -3 -9 0 -2
deinstallieren	0 -6 -3 0 0 -2
deliv-	0 0 -12 0 -6 19
delivery	0 0 -12 0 -1 19
dem	-91 40 48 35 17 5
dem 0	-18 -2 11 -7 38 0
dem _ 0	-12 2 7 -18 22 0
dem _ ?	0 -44 -5 0 -2 -1
dem _ alle	-10 1 -5 0 0 12
dem _ am	-15 56 -2 14 0 -6
dem _ an	-4 1 0 -9 0 0
dem _ anruf	0 0 0 0 0 -1
dem _ auch	-3 -17 0 0 0 0
dem _ auf	-3 -12 0 0 -3 44
dem _ aus	-22 0 50 0 -2 -6
dem _ bei	-19 -3 23 0 -1 -1
dem _ bekom	-4 -7 0 0 0 0
dem _ betro	0 0 -2 0 0 0
dem _ bis	-15 -10 -7 65 0 0
dem _ das	-13 -5 41 0 0 0
dem _ den	0 0 -4 0 -4 0
dem _ der	-12 53 3 -9 56 0
dem _ des	-34 36 18 0 -3 0
dem _ die	-6 -23 3 -6 -5 -3
dem _ eine	-3 -8 -5 0 -4 0
dem _ fehle	0 15 -3 -3 0 0
dem _ fehlt	0 -12 -29 -4 0 -2
dem _ fuer	0 0 0 0 -2 0
dem _ gesch	32 0 -11 0 -10 -2
dem _ gesto	0 -13 -12 -2 0 0
dem _ habe	0 -9 0 0 0 0
dem _ haben	-9 18 -6 0 -6 0
dem _ im	-27 -12 20 0 0 -2
dem _ in	-4 8 -36 0 0 0
dem _ ist	-31 0 -60 0 43 -15
dem _ keine	-45 0 45 0 0 0
dem _ kommt	97 0 -29 0 0 0
dem _ laeuf	50 17 -8 0 0 -5
dem _ laufe	0 11 -19 0 0 0
dem _ liegt	37 11 -9 0 -5 0
dem _ meine	0 -22 0 0 34 50
dem _ mit	11 10 -1 0 0 0
dem _ nicht	54 19 -51 33 -10 -5
dem _ noch	-1 -2 9 0 0 0
dem _ novem	0 0 -11 0 -6 0
dem _ nur	-2 -8 -8 0 0 0
dem _ oder	0 -22 8 0 0 0
dem _ patie	0 0 34 0 0 -2
dem _ progr	2 0 -2 0 0 0
dem _ rechn	-15 0 -8 0 0 0
dem _ sind	-9 18 2 -24 -3 -4
dem _ start	-5 -14 -19 0 0 0
dem _ steht	-14 28 10 -2 0 -1
dem _ ueber	-7 7 0 -1 0 0
dem _ und	-40 -5 -7 26 -5 0
dem _ unser	0 0 -17 -1 -2 0
dem _ unter	0 0 0 0 0 -5
dem _ updat	-21 0 34 0 -2 0
dem _ vom	-20 14 -13 0 0 -30
dem _ von	13 30 -25 -5 -3 0
dem _ war	0 -2 -4 0 -23 0
dem _ wie	0 0 0 0 0 -1
dem _ zu	0 -3 17 0 0 0
dem alten	20 0 -16 0 -3 0
dem altsy	0 0 0 -1 0 0
dem angeb	0 2 0 0 -2 0
dem angri	-4 -10 13 -22 -10 -10
dem anmel	13 50 0 0 -5 0
dem anruf	-6 44 -13 0 -2 0
dem ausla	-4 5 0 0 0 0
dem bilds	-9 29 0 -2 32 -1
dem brief	0 -3 28 0 0 -7
dem cyber	0 0 21 -1 -15 0
dem daten	0 -11 0 0 0 0
dem deskt	0 9 -3 0 0 0
dem dritt	8 0 -8 -10 0 -1
dem druck	7 28 -43 -1 0 3
dem falsc	0 -20 34 0 -7 -4
dem ganze	-20 0 -8 0 -1 0
dem gedae	36 0 -6 -2 0 -3
dem hack	0 -1 15 -1 0 0
dem hacke	0 -2 15 0 -5 0
dem handy	0 -6 29 0 -2 -1
dem haus	0 -2 11 0 -1 0
dem hochf	-11 -6 -40 0 0 0
dem inter	0 0 -3 0 0 0
dem kelle	48 -9 -17 -3 -18 0
dem kennw	-10 -9 0 0 0 21
dem konne	-14 -1 14 0 0 0
dem kopf	20 -13 0 0 -8 0
dem laufe	0 0 0 0 0 -1
dem letzt	-15 0 -2 -2 0 0
dem naech	-2 0 -2 0 0 0
dem namen	-10 4 -10 0 -2 50
dem neuen	-15 -11 -26 0 0 -14
dem neust	-7 0 5 0 -26 0
dem passw	16 -3 -5 0 -5 0
dem patie	-10 0 -18 24 0 -1
dem praxi	-1 31 0 0 -2 -8
dem progr	30 -27 -3 -3 0 -4
dem quart	-1 -2 48 -24 0 -5
dem rechn	4 -10 -25 0 -6 -2
dem rezep	-27 -11 -8 0 0 -2
dem sagen	0 -8 0 0 0 0
dem scann	0 -14 -15 0 0 -6
dem serve	-35 -8 4 -3 10 0
dem speic	-41 -8 15 0 0 -1
dem stand	0 -10 0 0 0 0
dem start	5 0 -25 0 -2 0
dem strom	11 -6 -2 0 0 0
dem table	-1 0 -18 0 0 -5
dem tausc	-6 0 -1 0 0 0
dem termi	0 12 -22 0 0 -1
dem ueber	-4 -3 -21 0 0 0
dem umbau	0 0 -7 0 0 -9
dem umzug	-3 0 0 0 0 -7
dem updat	55 -4 -13 0 -8 0
dem virus	0 -21 0 0 27 0
dem vorfa	-16 -1 3 -5 -6 0
dem was	0 0 -9 0 0 0
dem wechs	-12 0 20 0 -6 0
dem windo	-45 0 65 0 -5 0
dem wir	-8 25 0 0 0 0
dem woche	-18 -19 59 0 -9 -4
demna-	0 -8 0 0 -5 0
demnaechst	0 -8 0 0 -5 0
demse-	0 13 -13 0 -5 0
demselben	0 13 -13 0 -5 0
den	-3 28 -68 57 -13 4
den 0	0 -1 0 14 0 -2
den _ 0	-7 -1 0 13 0 19
den _ ?	0 -3 0 -2 0 -1
den _ am	31 -2 -12 -37 0 0
den _ an	35 -25 0 0 0 -1
den _ anruf	-2 0 0 0 0 0
den _ arzt	0 0 0 0 -3 0
den _ auf	17 -13 -3 0 -2 0
den _ aufge	-6 -10 -4 0 -2 0
den _ aus	-37 -9 7 -2 -9 0
den _ bei	17 34 -1 -6 -1 0
den _ bis	0 -5 0 27 0 0
den _ da	0 -12 0 -2 0 0
den _ der	4 9 -32 -15 23 -9
den _ des	0 0 -1 0 0 0
den _ die	-20 29 -1 0 0 0
den _ diese	0 0 0 0 -3 0
den _ ein	34 0 -15 0 0 0
den _ eine	-3 0 0 0 0 0
den _ einen	0 0 0 0 0 -1
den _ einge	14 -17 0 0 0 -11
den _ fehlt	0 -7 -11 -6 -16 0
den _ freig	-13 27 0 0 0 -2
den _ fuer	-16 0 -5 11 -7 0
den _ gelas	-5 65 0 0 0 0
den _ geoef	0 23 0 0 0 0
den _ gesch	-5 38 0 0 -5 0
den _ gezog	-2 -24 -4 0 -8 0
den _ haben	-21 -5 -9 47 -3 34
den _ hat	16 -9 0 0 -2 0
den _ ihnen	0 0 -7 0 0 0
den _ im	0 0 -16 0 -6 0
den _ in	-6 15 -8 0 0 -1
den _ ist	9 -6 -13 0 -2 3
den _ melde	0 24 0 14 -3 0
den _ mit	-3 -25 22 -20 -2 0
den _ neu	-1 -9 0 0 14 -2
den _ nicht	-11 -26 -31 -18 -11 -1
den _ noch	7 -1 11 -3 0 0
den _ oder	0 -8 0 0 0 0
den _ plaet	-20 -1 -3 0 -2 38
den _ rechn	-32 34 0 0 -10 -15
den _ sagen	-9 0 0 0 0 0
den _ schon	-6 0 -2 0 0 15
den _ serve	-9 -21 0 0 17 0
den _ sind	0 0 -1 0 0 0
den _ steht	4 9 -11 24 0 0
den _ tag	26 0 21 0 -2 -5
den _ ueber	16 -3 1 0 0 -6
den _ und	4 -10 53 -9 -8 -4
den _ unser	30 -2 -3 0 -4 0
den _ vertr	0 -2 0 0 0 0
den _ vom	22 11 0 0 -12 0
den _ von	-10 2 69 0 -9 -8
den _ vor	0 -1 -4 -5 0 0
den _ wiede	-17 0 17 0 -23 0
den _ wir	-7 -1 -19 0 0 0
den _ zu	-23 -8 45 -9 -3 0
den _ zugre	-33 -1 0 0 0 0
den _ zum	0 2 0 12 0 0
den _ zur	0 0 0 0 0 -3
den aerzt	7 0 0 0 0 0
den akten	-21 0 25 -2 -2 0
den akuts	0 0 0 0 -9 0
den alten	-11 -3 24 0 0 0
den anbie	0 0 0 0 -4 0
den ander	-21 -3 -4 -26 -9 78
den angri	-2 -14 -4 0 -18 0
den anhan	-8 41 0 0 -8 0
den anruf	0 23 0 0 0 0
den arztb	0 0 -4 0 0 0
den auftr	0 0 0 0 0 -1
den befun	0 -9 -6 -7 0 0
den behan	0 0 0 -2 0 -3
den bei	-2 14 -7 0 0 0
den benut	0 -1 0 -10 0 0
den beric	0 -1 0 0 0 0
den betri	22 0 0 -1 0 -11
den bilds	13 -3 25 -2 0 0
den brief	0 11 0 0 0 0
den cyber	-4 -3 0 0 0 0
den daten	3 0 -10 -10 0 0
den dritt	0 -2 -15 0 0 0
den druck	0 -20 0 -5 -1 0
den einbr	0 -6 0 0 0 0
den einga	0 0 -2 0 22 0
den empfa	0 14 9 0 -4 -1
den ernst	-30 0 -14 -2 -13 0
den erpre	0 -23 0 0 0 0
den falsc	0 -12 -37 0 25 -1
den fehle	0 -10 4 -9 46 0
den fernw	0 10 0 0 -4 0
den fernz	-11 -4 20 -2 0 0
den ganze	-27 -22 3 0 0 -5
den hacke	0 0 0 0 0 -2
den jahre	-5 -1 -4 -12 -5 -5
den kalen	-1 -1 -18 0 0 37
den kaste	0 0 -16 0 -2 0
den keine	-31 -6 0 0 0 0
den knopf	-6 -7 -16 0 0 0
den kolle	31 -8 0 0 32 57
den konne	-3 -16 -25 0 2 -1
den kopf	18 -1 0 0 0 -4
den labor	0 -4 37 0 -20 -1
den letzt	-1 -7 0 14 -24 0
den leute	15 0 0 -7 0 -3
den link	-4 12 0 0 0 -2
den naech	-1 0 -6 -5 -5 -3
den namen	27 24 -36 0 -2 0
den neuen	-2 -8 -13 -9 15 0
den notfa	0 0 0 0 -2 0
den patie	-18 -16 10 14 -1 -11
den pc	0 1 0 0 0 0
den praxe	0 -6 0 0 -4 0
den praxi	-45 3 0 0 0 0
den rechn	-26 -4 0 0 -7 -2
den rueck	0 0 0 0 27 0
den serve	16 4 60 -5 0 -4
den softw	0 0 0 -1 0 0
den stand	-9 0 69 0 -4 -8
den start	21 0 34 0 0 0
den steck	-2 3 -4 0 -17 0
den suppo	0 0 0 0 -8 0
den taete	0 0 0 0 -1 0
den termi	11 -5 -19 32 0 -7
den uebri	-9 0 -1 0 -1 -36
den vertr	0 0 0 0 0 -2
den vorfa	-3 0 0 -13 -1 -1
den vorga	0 0 0 0 57 0
den wir	-6 -5 0 0 -11 0
den zugan	0 25 0 0 0 0
den zweit	28 -9 0 0 -6 0
denen	-6 47 24 25 -14 -18
denen wir	0 -4 -2 0 -9 0
denkb ?	0 -2 0 0 0 0
denkb-	0 -2 0 0 0 0
denkbar	0 -2 0 0 0 0
denke an	0 0 -5 -5 65 -3
denke-	-1 0 -5 14 49 -7
denken	-1 0 -5 14 49 -7
denn	115 -23 -67 -27 -11 -15
denn _ ?	-3 0 0 0 0 0
denn _ der	19 0 -1 0 0 -1
denn _ die	0 -4 -4 0 0 0
denn am	11 -2 0 -17 0 0
denn die	65 -10 -23 0 -4 -3
denn inzwi	-3 0 0 0 -3 0
denn jetzt	-5 0 0 0 -4 0
denn keine	0 0 0 -2 0 0
denn nun	-7 0 0 0 0 0
dense-	-6 18 -13 0 -3 0
denselben	-6 18 -13 0 -3 0
depar-	45 -3 30 0 0 0
department	45 -3 30 0 0 0
der	-29 32 10 56 2 -46
der 0	31 -9 -28 24 -18 0
der _ 0	-25 -11 15 24 -9 -2
der _ ?	-6 22 0 -14 -1 -1
der _ ab	-4 0 12 -2 -19 0
der _ aber	-61 -10 -16 0 -2 0
der _ alle	-13 33 -12 -3 -3 3
der _ alles	0 -9 -24 0 -21 0
der _ als	0 23 -11 0 -2 0
der _ am	-64 11 -6 15 -4 -2
der _ ambul	-32 -2 37 0 0 0
der _ an	-11 7 17 38 10 35
der _ anmel	0 17 6 0 0 -1
der _ anruf	0 0 0 -2 61 0
der _ antwo	-16 0 25 0 0 0
der _ anzei	0 0 0 -1 0 0
der _ arbei	20 -10 -4 0 0 0
der _ auch	-29 -48 23 -12 -8 0
der _ auf	59 -22 -71 -5 -9 -16
der _ aufge	0 7 0 0 0 0
der _ aus	-32 20 -31 -5 -15 0
der _ ausge	38 3 18 0 0 0
der _ bei	-52 -9 46 -11 -10 0
der _ beim	6 0 -9 12 0 0
der _ bekan	0 -2 0 0 0 0
der _ besch	16 0 0 8 -9 0
der _ betri	-16 0 -15 -3 0 28
der _ betro	0 0 0 -2 -5 0
der _ bis	22 -1 -14 -45 27 0
der _ bitte	0 0 0 12 85 0
der _ bleib	-38 0 25 0 0 37
der _ blink	-1 0 14 0 -2 0
der _ brand	0 0 0 0 -4 0
der _ brauc	0 0 -6 -11 -8 0
der _ brich	-6 -2 56 0 0 0
der _ da	-5 0 -7 0 0 0
der _ damit	1 0 0 0 -4 0
der _ das	0 0 -13 46 -5 0
der _ dass	0 -13 -7 0 0 0
der _ daten	0 -2 0 0 0 0
der _ davon	0 -5 0 0 -4 0
der _ den	17 -14 -5 25 -2 0
der _ denn	39 0 -13 0 0 0
der _ der	-9 -34 2 18 -26 -31
der _ des	-27 14 -22 0 -29 22
der _ die	3 -11 15 -2 30 0
der _ drin	0 2 0 0 0 -3
der _ druck	-12 0 15 0 0 -37
der _ durch	-2 -36 -8 -5 -9 0
der _ ein	-1 6 11 0 0 0
der _ eine	0 -3 -3 0 0 0
der _ einen	-1 0 -7 -9 0 -3
der _ entha	-4 -2 0 0 0 0
der _ errei	0 0 -11 0 0 0
der _ ersch	70 0 -10 0 -4 -3
der _ etwas	0 -4 -1 0 0 0
der _ fehle	0 0 -59 -6 -3 0
der _ fehlt	0 -12 -2 -1 37 0
der _ festg	0 -4 0 0 0 0
der _ finde	-7 11 -42 0 0 0
der _ frage	-5 -12 0 0 -5 0
der _ fragt	0 0 -9 -11 -4 0
der _ fuer	-38 -8 -58 -12 -14 0
der _ funkt	-2 0 37 0 0 -4
der _ geht	-63 -4 -35 9 81 -30
der _ geles	-4 0 0 0 -3 0
der _ gespe	-1 5 0 0 0 0
der _ gibt	28 0 23 -3 -12 -2
der _ haben	-14 -4 29 27 -3 0
der _ haeng	2 0 64 0 -14 7
der _ hat	81 24 22 -5 -21 -9
der _ herau	0 -1 -16 0 0 0
der _ herum	-10 -9 0 0 0 0
der _ hinte	2 -4 0 0 16 0
der _ ich	11 -11 14 16 -13 0
der _ ihnen	0 -4 0 0 0 0
der _ ihrer	0 -5 0 0 0 -1
der _ im	35 42 -57 29 -6 18
der _ in	-23 -5 -83 -3 -24 -3
der _ ist	-44 35 109 -7 -33 -43
der _ jeman	-1 -2 0 0 -4 0
der _ jetzt	-4 -9 0 0 0 0
der _ kam	-3 4 -22 0 -1 0
der _ kann	-4 -6 -35 0 57 28
der _ keine	-3 -3 -14 18 -4 0
der _ koenn	21 -2 -17 0 0 -7
der _ kolle	6 -1 0 -1 0 0
der _ komme	-11 -6 51 -1 0 34
der _ kommt	-2 -1 -15 0 -5 -9
der _ laess	-24 0 22 -5 0 0
der _ laeuf	-8 -6 56 -24 -4 -22
der _ lande	-13 0 -6 -2 -4 0
der _ legt	-4 -19 -18 0 -9 0
der _ liest	0 0 0 0 -5 -1
der _ mail	0 0 -9 0 0 0
der _ meine	-38 -6 37 3 -8 0
der _ melde	-17 -5 -11 -1 -1 0
der _ micro	0 -21 0 0 0 0
der _ mit	-20 -22 -33 -2 18 0
der _ mitte	0 0 39 0 0 0
der _ moech	-6 -1 -2 0 -5 0
der _ muss	0 0 -44 -4 0 0
der _ nach	-23 -10 74 -4 -1 -5
der _ neu	0 0 -12 0 10 0
der _ nicht	26 7 -102 50 6 23
der _ nimmt	-17 -3 61 0 -2 0
der _ noch	26 -1 0 -4 0 -4
der _ nur	3 -3 -8 0 -9 -4
der _ oder	0 0 -2 -6 0 0
der _ patie	42 0 28 0 0 0
der _ piept	-13 -5 0 0 -5 0
der _ praxi	-22 0 34 0 12 0
der _ progr	-3 40 0 0 -5 0
der _ rechn	26 -9 0 0 0 0
der _ sagt	-7 -4 0 -2 0 0
der _ schla	-1 22 25 0 -2 15
der _ schon	0 0 -6 0 0 0
der _ schre	24 15 -4 -1 0 0
der _ sei	-6 -23 -31 -3 -1 0
der _ sein	0 0 0 16 0 -7
der _ seit	5 -6 34 -3 0 0
der _ sich	0 13 20 -1 0 0
der _ sind	53 9 -11 -1 -2 -6
der _ soll	0 0 -19 0 -1 -2
der _ stand	0 -7 -22 0 -5 0
der _ start	22 0 -1 0 0 -3
der _ steck	0 0 23 0 -7 0
der _ stehe	-16 16 -9 -2 -3 0
der _ steht	20 37 34 -19 -4 10
der _ stimm	0 -15 -33 -5 0 0
der _ strei	-10 -2 -15 0 -11 0
der _ techn	0 11 -5 0 0 0
der _ ueber	16 -8 -55 -5 0 0
der _ um	0 2 0 9 -18 0
der _ und	6 -24 -45 78 -20 -19
der _ uns	0 -5 0 -2 0 0
der _ unser	0 -28 -7 12 0 0
der _ unter	-9 -3 0 0 0 0
der _ verei	0 -1 0 9 0 0
der _ versc	43 -9 17 0 0 0
der _ versi	0 0 -5 0 0 0
der _ vom	-7 -38 -10 -5 -6 24
der _ von	16 10 55 -22 -29 -5
der _ vor	-3 -13 -16 -17 28 0
der _ war	-1 17 -5 0 19 0
der _ weg	1 6 36 0 0 0
der _ wenn	-4 0 -7 -7 0 0
der _ werde	0 0 -34 -12 0 28
der _ wie	0 22 0 0 0 0
der _ wiede	13 0 4 0 8 -2
der _ will	70 0 0 22 -4 0
der _ wir	-20 -9 45 0 3 -1
der _ wird	-28 78 40 9 -9 15
der _ wollt	0 -1 0 0 -15 0
der _ wurde	16 11 -3 0 -4 0
der _ zeigt	36 6 17 -7 -1 -4
der _ zieht	-2 -16 -4 0 -12 0
der _ zu	7 -3 -14 10 -2 0
der _ zum	-1 -15 -9 19 0 -2
der _ zur	-4 0 0 0 -11 -1
der _ zwei	5 0 18 0 0 -7
der abrec	-3 0 2 -3 0 0
der aende	-20 0 -10 14 0 0
der aerzt	-1 0 16 0 0 0
der akte	-25 -22 31 0 -10 -7
der alte	-7 -9 0 0 -7 -2
der alten	27 -1 -6 0 0 0
der ambul	-32 11 44 5 0 57
der angeb	0 10 0 0 0 0
der angri	-8 -5 -24 0 -7 0
der anmel	65 -4 -15 -9 -27 22
der anruf	-16 -33 -3 -14 -8 0
der apoth	0 -3 41 0 0 0
der arbei	-20 13 24 0 0 -11
der arztb	-6 -4 -10 0 0 0
der attac	0 -6 0 -8 -6 0
der auch	-13 -4 15 0 -3 0
der aufsi	0 0 0 -37 -5 0
der ausfa	0 0 -7 0 0 0
der auswa	0 0 -11 0 -4 0
der auszu	0 -19 -24 0 0 -1
der barco	0 -1 -22 0 0 0
der befun	-1 0 33 31 0 0
der behan	15 0 0 19 0 0
der behoe	0 0 0 9 -1 0
der bei	0 -9 0 0 0 0
der betri	42 0 0 -2 -4 22
der bilds	7 20 -4 -2 -14 0
der bitte	0 0 0 0 -18 0
der brand	-22 -4 0 0 0 0
der brief	0 -1 -26 -3 -1 0
der brows	0 -6 0 0 0 0
der chef	-10 -33 -32 -7 -3 -13
der chefi	13 -2 23 -6 0 0
der compu	-17 32 -9 0 -9 0
der cyber	-2 -4 5 -2 0 0
der dann	0 -11 0 0 0 0
der das	-20 0 -1 0 0 -2
der daten	69 -19 -22 1 -14 0
der diens	-16 -1 7 0 0 -1
der dokto	35 -7 -3 -1 -3 -4
der dokum	0 0 0 0 36 -3
der druck	-31 4 31 -14 48 -19
der durch	-1 3 -38 30 30 0
der eigen	18 0 -20 0 0 0
der einri	0 0 0 -12 0 0
der elekt	0 0 -15 -1 0 0
der empfa	-3 0 -28 0 -2 22
der entde	0 -5 0 0 0 0
der erpre	0 11 0 0 -6 0
der erste	-10 -5 -7 0 0 0
der etike	-19 0 -25 -5 -35 -3
der expor	-10 -3 91 -15 0 0
der falsc	-1 38 39 -7 -3 -1
der fehle	-19 -3 -10 0 -18 -2
der ferne	-7 11 -10 0 0 -3
der fernw	0 -4 0 -3 22 0
der fests	0 0 0 0 18 0
der firew	-23 -7 0 0 -9 0
der firma	-1 -20 0 0 0 0
der formu	-15 0 28 0 -2 -20
der ganze	-25 -1 67 0 0 -5
der gemat	0 0 -16 -12 0 0
der gemei	0 19 39 0 0 0
der gerae	-9 0 -7 -3 -10 0
der gesam	-23 0 34 0 0 0
der gesch	0 0 0 -9 -31 0
der gesun	-10 0 18 0 0 -9
der gripp	2 -1 -1 0 0 -5
der hacke	0 -18 -5 0 0 0
der hand	-11 -2 13 0 0 -10
der haupt	86 -16 -7 0 -17 0
der heilb	-18 0 26 0 0 0
der herr	-12 64 -5 0 24 -4
der hinwe	-4 -4 0 0 0 0
der hotli	-5 0 -22 0 36 0
der in	0 0 0 0 0 -5
der insta	-1 0 -4 0 0 0
der ist	-2 -7 0 22 -2 0
der it	0 -5 0 0 -8 0
der it-si	-21 0 -10 0 0 0
der jetzt	-1 29 -1 -1 -4 0
der kalen	-36 -13 71 -3 48 3
der karte	-11 0 49 -9 0 -4
der kasse	-5 -15 8 48 0 -7
der kbv	0 0 -9 0 0 0
der kennw	0 0 -1 0 0 0
der kinde	2 0 -9 0 -4 0
der klini	-12 -8 -8 0 -1 0
der knopf	6 0 -31 -7 0 0
der kolle	36 10 -55 15 30 0
der konne	-12 0 42 -9 -11 -8
der krank	0 0 0 0 -11 0
der kunde	11 10 -8 0 0 0
der kv	0 0 -30 -26 4 25
der kvb	-2 0 -1 14 0 0
der labor	0 0 42 -9 -5 0
der lage	37 0 -6 0 -7 0
der lande	-3 0 0 28 0 0
der leist	-1 -8 48 -6 0 0
der letzt	16 10 -18 -13 0 0
der liste	60 -10 -52 -1 0 0
der lizen	30 0 -15 0 0 0
der mail	0 51 -2 -2 -4 0
der matth	0 -11 0 0 -2 0
der mausz	-1 13 0 -2 -4 0
der med	0 -11 0 0 -4 0
der medik	-40 0 29 0 -5 -25
der meldu	-14 -8 -16 0 0 0
der micro	0 0 -8 0 0 0
der mitta	14 -6 -5 0 15 25
der monit	-61 0 -24 0 0 0
der mvz	0 -5 -3 -6 9 0
der nachb	-36 -33 -10 -2 -12 -22
der nacht	3 -17 -1 0 -2 0
der neue	-10 -9 -5 0 -1 0
der neuen	0 0 -5 -7 8 0
der niede	-4 0 -14 0 36 -25
der notfa	0 -10 23 0 -2 0
der onlin	-15 -4 -2 0 -7 -2
der passw	-10 0 12 0 0 0
der patie	3 -11 -34 -5 -1 22
der pc	-1 48 0 0 -3 0
der praxe	0 0 -4 0 -3 0
der praxi	39 80 21 0 -11 19
der press	0 -4 -5 -1 0 0
der priva	0 -7 35 -14 0 0
der progr	-1 -8 0 0 -2 0
der pruef	-9 0 23 19 0 0
der psych	0 0 -13 -2 0 0
der quart	-5 0 -18 -6 0 -2
der ranso	0 -14 0 0 0 0
der rechn	16 9 -43 -9 -18 -6
der rest	7 0 36 -6 0 33
der rezep	64 0 -15 -6 0 0
der roent	-1 0 -28 0 -6 -3
der rueck	49 -4 -13 0 48 0
der sache	-3 -3 -5 -16 17 0
der scann	-6 18 47 -8 3 -6
der schad	0 0 0 -1 0 0
der schei	-5 0 -6 -7 0 0
der schub	-1 0 -18 -4 -1 -3
der schul	0 0 -1 -6 0 -2
der serve	6 -12 -37 -9 -30 -9
der sich	-2 -1 0 0 -2 0
der siche	-7 0 -16 -15 38 0
der sie	0 0 -6 0 -7 0
der siebe	-38 -18 34 0 0 -3
der smc-b	0 -4 11 -1 -8 0
der softw	0 -1 8 0 0 0
der sohn	19 -5 0 -14 0 0
der somme	0 0 27 0 0 0
der sprec	-1 -8 0 -3 0 0
der stand	-3 -8 -19 0 0 0
der stati	-3 1 31 -3 -3 12
der steck	0 -26 0 0 61 -4
der steue	0 0 0 -11 -5 0
der strom	31 -2 0 0 0 0
der suche	-2 0 6 0 0 -5
der suppo	0 -8 0 -1 -37 0
der taete	0 -15 0 0 -2 0
der tasta	-18 -13 0 0 -4 0
der tat	0 -2 0 0 0 0
der techn	24 -36 -18 -6 -18 -7
der telek	-1 16 72 0 -1 0
der telem	0 -12 0 -1 0 0
der termi	0 -5 46 21 -6 0
der ti	-4 -3 -36 0 0 0
der ti-an	0 -10 0 0 -3 0
der ti-zu	0 -1 -17 -2 0 0
der troja	0 46 0 0 0 0
der tuer	40 -5 -27 -12 0 0
der ueber	0 -3 -6 0 0 0
der umste	-17 0 13 0 -5 -12
der uns	0 0 0 -3 -19 0
der updat	-4 0 -1 0 0 0
der versa	0 -6 29 -8 -6 34
der versc	0 40 -3 0 0 -3
der versi	9 0 -37 9 0 0
der vertr	22 -1 -20 -23 -23 0
der viren	-13 143 -6 -11 -37 -2
der virus	0 -19 0 0 0 0
der von	0 8 0 -2 5 0
der vorfa	0 0 -6 -1 -1 0
der warte	0 0 -7 -7 -2 -25
der wartu	-34 0 -2 -3 0 -1
der welt	-13 -5 0 -1 0 0
der wiede	0 0 0 0 -3 0
der windo	0 22 -7 0 0 0
der wir	0 -11 0 0 0 0
der woche	-5 0 21 31 25 0
der zeitu	-24 -34 -51 -4 -16 -10
der zugan	9 -15 -14 -20 -6 -2
der zweit	82 -10 -34 0 38 -1
deren	0 -3 0 -3 0 -15
derma-	-36 -2 37 0 0 -4
derse-	22 -1 1 -5 0 0
derselbe	22 -1 1 -5 0 0
derwe-	-8 0 8 0 0 39
derweil	-8 0 8 0 0 39
derze nicht	29 0 43 0 0 -15
derze ueber	-1 0 0 0 0 0
derze-	15 -6 39 -1 -2 -31
derzeit	15 -6 39 -1 -2 -31
des	41 66 -97 -51 16 24
des _ auf	-9 -8 0 -3 0 0
des _ bitte	0 0 0 0 -6 0
des _ der	0 20 0 -2 0 0
des _ fuer	-5 0 0 0 0 0
des _ in	0 0 0 16 0 0
des _ ist	2 -3 -35 -6 -3 0
des _ nicht	-34 0 24 0 0 0
des _ um	-12 -14 0 0 0 0
des _ von	21 -1 0 0 0 0
des angri	-9 -12 -4 -11 -5 -15
des konne	0 -8 -21 -4 -19 0
des labor	0 0 -29 0 -4 44
des mvz	0 0 10 0 0 0
des neuen	-11 0 -8 0 -5 -1
des progr	-12 0 21 0 0 23
des route	0 0 30 0 -22 0
des serve	-40 32 -14 0 0 0
des ueber	0 0 14 0 0 0
des updat	8 -6 0 0 0 0
des vorfa	0 0 0 15 -2 0
desha _ frage	-7 -5 -10 0 -1 0
desha _ ich	-13 -5 -35 -1 0 -3
desha _ wir	-9 -5 4 -3 -7 -1
desha die	-7 0 -10 0 0 0
desha frage	0 -3 0 0 0 0
desha moech	0 -5 0 0 -2 0
desha-	-25 -25 -12 -3 -10 -4
deshalb	-25 -25 -12 -3 -10 -4
desk	-23 -6 3 0 -1 -1
deskt-	-5 43 -12 0 0 0
desktop	0 9 -3 0 0 0
deswe-	0 0 0 -3 24 -9
deswegen	0 0 0 -3 24 -9
detec-	-2 -1 0 0 0 0
detected	-2 -1 0 0 0 0
deuts-	4 0 -12 0 0 0
deutsch	4 0 1 0 0 0
deutschland	0 0 -5 0 0 0
dezem-	-21 -15 -13 -15 43 -3
dezember	-21 -15 -13 -15 43 -3
di	-3 -4 0 -2 0 0
di _ 0	-3 -4 0 -2 0 0
diabe-	4 -6 -29 -10 0 -2
diabetes	-3 0 -20 -4 0 0
diagn _ medik	18 0 -10 0 0 0
diagn-	-9 -2 -43 -9 -1 -5
diagnosen	21 18 -30 -4 0 -1
dialy _ wir	67 0 -30 -3 0 -7
dialy-	110 0 -114 -6 -2 -30
dialyse	68 0 -12 -3 -2 -16
diary	2 -4 -1 0 -9 54
dicht	-2 -1 -22 0 -18 0
did	-37 -9 -4 -3 -5 0
did _ have	0 0 0 -1 0 0
did it	0 -8 0 0 0 0
did this	0 0 0 0 -4 0
did you	0 0 0 -3 -2 0
die	8 0 65 105 -37 -26
die 0	-14 -3 17 3 -18 -10
die ?	0 0 0 -2 0 -2
die _ 0	-21 -5 -24 -3 -22 -3
die _ ?	-5 0 13 -16 -4 -4
die _ ab	-21 0 18 0 -4 0
die _ aber	15 0 -6 0 0 0
die _ abges	23 0 0 -1 -12 0
die _ adres	0 -13 0 0 0 -1
die _ aerzt	0 0 -4 0 -3 16
die _ aktua	0 0 -2 0 0 0
die _ alle	50 -14 -1 0 0 -25
die _ als	0 -18 -1 70 0 -4
die _ am	-5 4 -32 30 -5 -19
die _ an	52 -15 -8 7 28 -9
die _ auch	-9 -11 0 -10 -12 -1
die _ auf	40 -42 52 -7 13 -14
die _ aus	0 -15 2 35 -13 -6
die _ bei	7 -8 9 -12 20 -6
die _ beim	0 -4 3 13 0 0
die _ bekan	0 0 0 -6 0 -1
die _ bekom	17 -3 -9 0 0 0
die _ benac	0 0 0 -2 -1 0
die _ besch	0 0 -6 0 0 0
die _ betri	0 0 -6 0 0 0
die _ bis	0 30 6 46 -2 0
die _ bleib	-24 -10 34 -5 -7 4
die _ block	0 -13 -12 0 0 0
die _ brauc	-8 -1 0 -20 -13 0
die _ brich	0 -1 -13 -20 -2 0
die _ da	-1 0 23 -8 0 63
die _ das	-29 0 -21 9 -1 0
die _ dass	-6 0 8 0 -5 0
die _ daten	-9 -9 52 -9 -2 0
die _ dauer	-14 -12 -5 -5 -4 0
die _ davon	0 0 0 0 0 -10
die _ dem	-6 0 -17 0 0 0
die _ den	0 0 13 -5 -3 0
die _ der	-36 -5 37 -35 12 -10
die _ des	-35 -3 -49 -7 -8 -7
die _ die	-10 -20 36 -18 -13 -16
die _ diese	-3 0 0 -4 0 -12
die _ doppe	0 0 -4 0 0 0
die _ druck	-5 12 -42 -3 15 -1
die _ durch	-1 57 -3 9 -11 0
die _ ein	0 -3 0 0 -4 0
die _ eine	-6 6 0 -21 -4 -1
die _ einer	0 -5 -16 0 16 -12
die _ eines	-54 -7 -4 0 0 -24
die _ einge	-37 -18 21 -1 -10 0
die _ einsc	0 0 0 -10 0 0
die _ erwis	0 0 -13 0 0 0
die _ etwas	-14 -3 0 -1 0 0
die _ falsc	0 0 0 -3 0 0
die _ fehlt	6 0 28 -1 0 -3
die _ fernw	-4 0 0 0 0 0
die _ finde	-26 0 27 -3 0 0
die _ frage	6 0 -25 -1 -10 -1
die _ fragt	-1 -18 -4 -7 0 -3
die _ freig	0 -1 0 -7 -3 0
die _ fuer	-2 4 -28 -72 1 0
die _ fuers	0 0 11 40 0 -4
die _ funkt	0 -2 -37 0 -9 35
die _ geaen	49 0 0 0 124 0
die _ gehen	1 -10 0 -1 0 5
die _ geht	15 0 -6 -4 -10 29
die _ gemel	0 0 0 10 0 0
die _ gesch	-19 0 -6 -1 -13 75
die _ gibt	-2 0 13 25 -2 0
die _ groes	-8 0 0 0 0 0
die _ haben	61 -5 -18 -25 -39 0
die _ haeng	-15 0 -28 -13 -3 0
die _ haett	0 -6 -2 -3 -15 0
die _ hat	-29 82 -88 -19 -14 -10
die _ hatte	0 -27 0 0 82 0
die _ heute	-21 -9 -8 4 29 0
die _ hier	31 -6 48 0 0 -7
die _ hilfe	0 0 0 -7 27 0
die _ hinei	7 -1 -6 0 0 0
die _ ihnen	0 -13 -3 0 -24 0
die _ ihr	19 0 -27 0 0 0
die _ ihrer	-2 -3 0 0 0 0
die _ ihres	-16 0 -2 0 0 0
die _ im	-3 41 53 3 -9 -21
die _ in	-13 -9 -19 23 7 -7
die _ infor	-2 0 -4 -10 -18 0
die _ ins	-11 31 0 0 0 0
die _ ist	51 19 80 -13 8 -60
die _ jetzt	-32 3 -27 0 -15 0
die _ kann	-21 -3 119 -2 0 0
die _ karte	116 -7 7 -10 0 21
die _ kennt	0 28 -8 -1 0 0
die _ koenn	41 -4 30 0 0 -14
die _ kolle	0 -5 0 0 -6 -65
die _ komme	14 -10 40 0 0 20
die _ kommt	16 0 -46 0 -4 -9
die _ krank	-18 0 10 0 -3 0
die _ kuenf	-5 0 0 0 0 0
die _ laess	34 -13 113 14 0 0
die _ laeuf	-31 0 -3 19 3 84
die _ lasse	26 -11 25 -6 -4 30
die _ laufe	9 -2 17 12 -5 -44
die _ liefe	0 0 33 -6 0 0
die _ liege	28 -17 24 -3 0 -7
die _ liegt	-4 0 -26 -7 -3 0
die _ mache	0 0 -6 -5 -1 -1
die _ mail	0 -10 -26 -5 48 0
die _ meine	-4 -7 -2 0 -3 0
die _ melde	14 24 2 20 0 0
die _ mit	-23 -33 -4 20 33 -29
die _ moech	-1 0 -4 0 -20 0
die _ muess	16 0 0 72 -4 -1
die _ muss	0 0 -10 14 0 -7
die _ nach	-30 -13 -50 13 -9 0
die _ nicht	-144 -31 -46 16 -22 1
die _ nie	-13 77 -13 0 -9 0
die _ nimmt	-1 0 29 -4 0 0
die _ noch	-20 58 -9 -4 -6 36
die _ numme	0 -2 0 0 8 0
die _ nur	15 -8 34 14 -2 -11
die _ ob	-2 0 2 -5 0 0
die _ oder	0 0 -1 -4 -9 0
die _ oeffn	2 35 2 0 21 0
die _ offen	-12 57 0 -1 0 0
die _ ohne	1 -5 -11 0 0 -5
die _ patie	-21 -6 -1 -7 0 -14
die _ praxi	-1 15 -40 -9 -6 -6
die _ progr	-2 -4 -3 0 0 0
die _ pruef	0 0 29 0 0 0
die _ rechn	-16 16 0 0 0 8
die _ sachs	0 0 -3 3 0 0
die _ sagt	0 0 37 -14 0 -4
die _ schic	-34 -1 6 0 -4 0
die _ schon	7 0 0 0 0 0
die _ schre	-22 20 -17 0 0 0
die _ schri	0 0 0 0 -1 0
die _ sei	43 42 -22 -16 0 0
die _ seit	-35 -7 37 0 -26 0
die _ selbs	-19 0 -38 16 18 -3
die _ sich	0 0 -5 0 0 -7
die _ siche	-7 0 -8 0 0 0
die _ sind	55 10 23 -2 -12 6
die _ so	-15 -1 -2 0 -12 0
die _ soll	-3 0 -5 -20 0 0
die _ start	-58 -10 102 0 0 0
die _ stehe	-2 -1 -27 0 0 0
die _ steht	16 -24 54 0 -4 -3
die _ stimm	0 0 14 -2 0 10
die _ stund	0 -3 -1 17 -9 -1
die _ traut	-4 -4 -18 0 0 0
die _ ueber	-53 -17 -31 -9 0 -2
die _ um	-5 -7 -4 -8 -5 -3
die _ und	48 21 -68 -16 -11 -4
die _ uns	-15 0 27 -5 -3 -9
die _ unser	-5 -2 -12 37 -16 0
die _ unter	-2 -4 20 0 36 85
die _ verei	0 0 -12 -4 0 0
die _ verla	-1 -2 -12 -18 0 0
die _ versc	0 0 -19 0 0 0
die _ versi	0 0 0 0 13 0
die _ verwe	26 -6 -20 -1 0 -3
die _ vom	-10 -45 2 -5 11 -6
die _ von	28 -34 -78 -19 15 13
die _ vorge	0 0 0 -5 0 0
die _ war	-12 -21 0 0 -14 0
die _ warte	-37 -8 44 -18 0 -3
die _ was	-3 -3 -3 -5 0 0
die _ wechs	0 0 0 -2 0 0
die _ wegen	0 0 -2 0 0 0
die _ weite	-5 0 0 0 12 -1
die _ wenn	0 0 -12 0 0 0
die _ werde	7 0 76 -3 0 -9
die _ wie	-12 0 0 0 -1 0
die _ wiede	9 -12 41 -3 -21 -6
die _ will	-20 -1 -12 40 0 0
die _ wir	4 0 -3 0 0 -3
die _ wird	6 -5 32 14 0 0
die _ wurde	-25 -28 -7 0 15 0
die _ zeigt	4 26 -1 -2 -5 -7
die _ zu	2 24 3 -4 38 0
die _ zuges	53 -6 -6 -2 0 0
die _ zugre	5 0 0 0 0 0
die _ zum	39 16 33 -21 -3 -12
die _ zur	0 0 -7 33 0 -11
die _ zurue	-2 32 1 -4 20 0
die _ zuzug	17 0 -7 0 0 -4
die abrec	-29 0 87 -23 34 -25
die adres	-10 -12 -34 -4 -20 -5
die aerzt	50 -1 1 -20 0 -5
die akte	-69 -2 13 9 4 -5
die akten	1 0 23 -8 13 144
die aktue	0 0 0 0 -4 0
die alte	-3 -15 -28 -26 7 -4
die alten	84 -9 -7 -3 0 0
die ambul	-34 0 -31 -6 -1 0
die anbin	-5 0 18 0 -5 0
die ander	56 -4 3 -7 0 -3
die angab	0 0 -6 -8 -7 0
die angre	0 0 -5 -1 0 0
die anlag	-8 26 38 -6 0 0
die anlei	-7 -5 -19 0 -3 0
die anmel	46 -13 -58 -1 -4 -14
die anruf	-12 0 -18 0 0 0
die antwo	0 0 0 -22 -20 0
die anwen	19 -8 -8 0 0 -1
die anzah	0 0 -25 -5 0 0
die apoth	15 -3 11 -6 -11 0
die arbei	0 0 10 0 -8 63
die arzne	-47 -12 43 0 0 0
die arztb	-1 13 -12 0 0 0
die attac	0 0 -2 0 -1 -1
die auch	0 0 -8 -4 0 0
die aufsi	0 0 -1 78 -7 0
die auftr	-4 -3 54 0 -3 0
die aus	18 0 0 0 -6 0
die auszu	17 -8 0 0 0 -2
die autom	0 0 -2 0 0 0
die azubi	0 26 0 0 -11 0
die befun	3 -4 28 0 -5 27
die behoe	0 0 0 0 16 0
die bei	-11 -3 24 -4 -9 -9
die besta	0 0 0 -8 0 0
die beste	-3 -9 22 0 -27 -1
die bg	0 -12 -15 58 -1 0
die bilds	11 -10 0 0 0 0
die brief	-11 0 33 20 -5 0
die buchh	0 0 0 0 -1 0
die chefi	-27 -1 -26 0 -23 -3
die cyber	0 0 -2 0 0 0
die dann	0 0 0 0 -2 0
die datei	-15 43 61 43 -2 0
die daten	62 -30 22 -27 -11 -35
die dauer	0 -2 -6 -21 0 0
die daume	0 0 0 0 -51 0
die den	0 21 0 0 0 0
die der	8 -7 -3 0 -11 0
die diagn	-22 -1 17 -9 0 -3
die die	-4 0 -18 -1 0 0
die dokum	0 0 0 29 0 -8
die druck	0 0 0 0 -12 -7
die durch	-3 0 -5 0 0 0
die dvd	-8 0 0 0 0 0
die eau	0 0 10 0 11 0
die edv	-4 -9 8 0 0 -10
die eindr	0 -9 0 -2 0 0
die einwi	0 0 -13 0 0 0
die einzi	-1 -6 0 0 0 0
die elekt	-17 0 92 0 -3 -6
die elter	-2 0 -5 0 0 0
die endun	-3 44 -15 0 0 0
die epa	-1 0 0 0 -4 0
die erpre	-2 -13 0 0 0 0
die erste	2 -3 -12 20 48 -5
die es	17 0 0 0 0 0
die falsc	-12 -8 -4 0 -1 0
die farbe	-9 -2 -12 0 -10 0
die fehle	-5 0 -7 0 0 0
die fernw	-49 3 -79 -1 -24 0
die festp	-19 -12 0 -2 0 0
die finge	-4 -1 0 0 -1 -10
die firew	0 44 -20 0 -11 0
die firma	0 -2 0 0 0 0
die formu	1 0 -99 -8 -4 0
die frage	-15 -3 38 -12 -4 -38
die frau	19 0 -39 0 0 -5
die frist	0 -4 -4 -40 -1 0
die fuer	-4 0 -3 -2 -1 0
die ganze	-1 0 -23 -1 -1 -1
die gemat	0 -18 15 0 0 0
die gesam	20 0 -12 0 0 0
die gesch	0 -1 0 0 -3 0
die gesun	-23 0 29 0 0 22
die gewue	0 -4 -5 -5 -5 0
die hacke	-2 0 0 0 -2 0
die haelf	-26 -1 35 0 0 -1
die haend	0 15 0 0 -1 0
die halbe	5 10 35 0 0 0
die handy	0 -3 -2 0 0 0
die heilm	0 0 -29 -5 0 0
die hier	0 0 0 0 -6 0
die hilfe	-3 0 0 -3 99 0
die hotli	-7 0 -19 -2 -27 -6
die ich	-8 43 -2 0 0 0
die ihr	-2 0 0 0 -26 0
die im	0 13 -33 0 -1 0
die impfd	15 -13 13 -7 0 0
die in	-14 -1 -12 0 0 0
die insta	0 -7 -12 0 -2 -7
die it-si	0 -3 0 -2 0 0
die jetzt	0 -18 0 0 0 0
die kamme	0 0 0 -4 0 0
die karte	3 2 9 -12 7 -3
die kasse	-29 -7 14 -9 -2 -22
die kbv	0 0 -1 -13 0 0
die keine	0 39 -8 -1 0 -1
die kennw	32 0 -2 0 34 0
die kinde	-15 -7 -7 0 -1 0
die klini	27 5 3 -3 0 -25
die kolle	-51 -5 56 0 10 53
die konne	0 0 -12 0 0 0
die krank	44 -1 -24 9 0 -4
die kuend	0 0 0 0 -4 0
die kunde	0 0 0 0 0 -2
die kv	-3 -13 -17 -11 -9 -3
die kv-ab	0 0 36 -9 0 0
die labor	-4 -2 -72 -8 35 0
die lande	0 -1 -5 -15 0 0
die lasts	-3 -1 0 0 -6 0
die ldt-d	0 0 -21 0 -1 0
die leitu	0 0 -6 0 0 0
die letzt	0 0 32 -4 26 0
die leute	84 -7 -1 -11 -25 -17
die liste	-34 -9 -8 33 -5 0
die lizen	13 -17 -6 0 0 -3
die maede	16 -6 -4 0 0 0
die mail	0 -14 -8 0 -3 0
die maus	23 18 -10 0 -6 -22
die medik	-52 0 113 -4 0 -9
die meldu	-9 0 -20 -4 45 0
die mich	0 -1 -5 0 -5 0
die nachb	-5 -3 0 -1 0 0
die nachf	0 0 -5 6 0 0
die nachr	0 -4 0 8 0 -3
die naech	-5 0 47 -16 -8 0
die namen	-4 -23 42 0 -5 0
die neue	-8 -12 -43 -1 -31 -5
die neuen	-1 -1 -3 16 -2 0
die niede	-10 0 -3 0 -9 0
die niema	-16 62 -8 -1 0 -3
die noch	19 0 -3 -1 -2 0
die notfa	24 -2 -37 -4 -5 -3
die numme	31 9 3 -4 -1 -2
die onlin	-22 -2 23 -14 -7 -1
die pad-d	-8 -5 36 -9 0 0
die passw	5 0 -10 -10 40 -3
die patie	37 114 -110 -30 -8 46
die pausc	0 0 -8 50 0 -6
die pin	-14 -4 111 -1 -10 0
die poliz	-4 -7 0 0 18 0
die praxe	0 0 31 0 0 0
die praxi	41 44 -67 -25 61 -7
die preis	0 0 0 0 -3 0
die priva	-14 -2 47 -1 0 -2
die progr	-15 -2 0 0 0 0
die proto	43 6 0 22 -4 0
die psych	32 0 0 0 0 0
die putzf	-10 -22 -4 0 -29 -1
die pvs	-19 -4 32 0 0 0
die quart	-2 0 3 -26 0 0
die rechn	18 -22 -16 -32 -9 -8
die recht	0 -11 -8 0 0 0
die rede	-12 -2 -1 0 -6 0
die rezep	30 0 10 0 -10 -8
die richt	0 0 -2 0 0 0
die roent	-14 26 58 0 0 0
die rueck	50 -5 -29 -29 -12 -1
die russe	0 -1 -2 0 -16 0
die sache	-2 -16 -8 0 118 -2
die schad	-2 24 0 21 0 0
die schei	0 0 22 1 0 -10
die schne	0 0 0 -1 -29 0
die schni	-12 -2 92 -6 -2 -7
die schon	0 -8 0 0 0 0
die schre	-13 0 0 -1 0 -6
die schri	-32 -9 -23 -4 -7 0
die schul	0 0 0 -2 0 0
die seite	16 -7 12 0 0 0
die sich	35 -24 -12 -4 -13 -5
die siche	-6 27 14 -16 -21 0
die sie	-6 -4 0 -2 -6 0
die signa	-12 0 3 0 -4 0
die sitzu	19 -18 -13 0 -1 -3
die smc-b	-6 -7 -32 17 0 0
die softw	15 -6 -3 -6 -3 -6
die sprac	-26 -6 5 0 0 0
die sprec	43 -11 -18 -12 -4 29
die staat	-5 0 0 37 0 0
die stamm	4 8 -23 -3 0 0
die stati	-5 -21 -25 -5 0 7
die stoer	11 0 -18 0 22 0
die suche	-34 -13 3 -6 -9 0
die syste	0 -6 0 0 0 0
die taete	-1 -22 -4 -5 0 0
die tasta	0 5 -2 0 -11 0
die techn	-4 0 -5 0 -5 -13
die teiln	0 0 -1 0 0 0
die telef	-47 26 15 0 0 0
die telem	-1 0 -12 0 -5 0
die termi	-6 -7 100 -3 -6 42
die ti	-21 -11 50 -9 -14 -14
die ti-an	0 0 -26 0 -7 -1
die ti-ve	-22 0 19 -6 0 0
die tuer	21 0 0 -1 -9 0
die ueber	-3 -4 -4 -6 -7 -9
die uebri	-16 -5 0 0 0 31
die uhr	0 -17 9 26 -3 -8
die uhrze	0 -9 -38 0 0 -14
die umsat	0 -1 -10 0 -2 0
die umste	0 0 0 -5 0 0
die uns	0 -9 0 0 -5 0
die unser	0 -2 0 0 0 0
die unter	25 -8 -1 8 -6 -4
die updat	-6 0 -18 -1 34 0
die urheb	0 0 0 -5 0 0
die verbi	30 0 14 0 -4 -11
die verla	5 -1 -13 2 0 0
die verre	0 0 27 0 -4 0
die versc	0 -13 0 0 0 0
die vertr	38 0 -10 -14 -10 0
die verwa	0 -1 24 0 -7 0
die video	-28 0 77 0 0 0
die von	-13 -4 0 0 0 0
die warte	-24 -5 6 -3 0 0
die wartu	0 -15 0 -6 0 0
die werte	0 -7 -72 0 0 56
die wiede	0 0 17 0 -3 0
die windo	-8 -16 0 -1 42 0
die wir	-37 17 -14 0 -2 -1
die zahl	0 0 0 0 -1 0
die zentr	0 0 -1 0 -3 0
die zerti	-9 0 3 15 0 0
die ziffe	0 0 -18 7 0 0
die zugan	0 -3 0 0 0 0
die zweit	8 -1 -24 0 0 0
diens 0	0 -11 0 -8 0 0
diens _ der	0 15 -2 19 0 0
diens _ die	-9 0 -1 -1 -2 0
diens _ novem	0 0 0 -5 0 0
diens der	7 0 0 0 0 0
diens nicht	21 0 57 0 0 -4
diens und	-2 -13 -5 -37 0 -5
diens-	24 -43 -15 27 3 13
dienst	-15 4 20 7 -4 24
dienstag	22 -24 -17 39 -32 -2
dienste	-4 -19 -2 0 52 0
dienstleister	18 9 -7 0 -2 -1
dies	-3 -24 0 13 4 0
diese	-32 -22 -9 5 -45 4
diese _ ?	0 0 0 0 0 -9
diese _ an	0 -2 0 0 0 0
diese _ auch	0 -2 0 0 -2 0
diese _ bei	0 0 0 23 0 -7
diese _ die	0 0 0 4 0 25
diese _ mit	0 0 -6 0 0 0
diese _ noch	-8 0 -9 -11 0 0
diese _ ueber	0 0 -4 0 0 0
diese _ und	0 0 0 -4 15 0
diese _ wurde	-6 -5 0 0 -3 -4
diese _ zeit	0 0 0 -2 -43 0
diese adres	0 0 0 0 -5 0
diese e-mai	0 0 0 0 -12 -1
diese in	0 0 0 0 -2 0
diese jahr	0 0 -12 -5 0 0
diese lage	0 0 0 0 -14 0
diese leute	-7 -1 -4 -2 0 -1
diese mail	0 0 -6 0 -23 0
diese nachr	0 -5 0 0 -17 0
diese schwe	0 0 0 -2 -22 0
diese tagen	0 0 -1 -10 55 0
diese weg	0 0 -11 0 0 0
diese woche	-8 0 -5 22 28 28
diese-	-26 -1 -23 78 -37 62
dieselbe	-7 19 24 -5 0 -1
diesem	-9 -4 -17 -9 6 47
diesen	6 -13 -6 18 47 38
dieser	-21 -2 -9 33 -87 -5
dieses	6 0 -12 39 -2 -17
diesm-	-7 14 -10 0 31 0
diesmal	-7 14 -10 0 31 0
digit-	5 1 -5 0 0 0
digital	19 3 -4 0 0 0
dikta-	-32 9 -60 0 -9 0
diktat	-26 9 -78 0 -8 0
dikti dies	-1 -3 0 0 0 0
dikti-	-9 -20 7 0 -13 -7
diktiere	-2 -4 10 0 -3 -1
diktieren	-7 -4 24 0 -2 -6
ding	13 -4 32 -2 -15 -1
dinge	50 -8 -15 -10 -6 -11
dinge die	-23 -8 -7 -2 -5 0
direc-	0 0 0 0 -19 0
direk an	0 0 0 0 -22 -15
direk-	6 -10 -31 0 -25 21
direkt	6 -10 -31 0 -25 21
disas recov	0 0 0 0 -1 0
disas-	0 -9 -11 -2 -1 0
disaster	0 -9 -11 -2 -1 0
disco-	0 0 0 0 -2 0
dmp	-3 -1 -47 3 -2 0
dmp-b-	-4 0 57 -8 0 -3
dmp-boegen	-4 0 57 -8 0 -3
dmp-d-	0 0 -31 -8 0 -8
do	-30 89 -31 -13 10 -18
do 0	-3 -4 0 -2 0 0
do ?	0 0 0 0 0 -5
do _ 0	-3 -4 0 0 0 0
do _ have	0 0 0 -10 0 0
do _ know	-5 15 0 0 -25 0
do _ need	0 0 0 -1 0 0
do ich	0 0 -15 0 0 0
do not	14 6 -36 0 -27 0
do we	0 0 0 -11 44 0
do you	0 0 0 0 -7 0
doch	7 -22 -69 -22 102 -37
doch nicht	-26 0 16 0 -17 -34
docto-	60 41 111 -6 -17 -3
doctor	23 10 56 -4 -9 -3
doctors	37 -7 39 0 -2 0
docum-	-5 20 -10 0 -2 -13
documents	-5 22 10 0 0 0
does	15 19 -13 -11 0 0
does not	4 -11 -20 0 0 0
does the	0 0 0 -11 0 0
dokto-	57 -17 -26 -14 12 -8
doktor	57 -13 -26 -14 12 -8
dokum _ veror	-31 0 4 -3 0 26
dokum-	-51 47 36 16 24 75
dokumentation	-51 -4 -28 29 32 98
dokumente	-4 31 24 -1 0 -2
dokumentieren	-5 0 -35 -9 -1 -12
dokumentiert	-2 -5 -10 -2 0 -3
domae-	0 36 -3 0 0 0
don't	29 15 -26 -6 -1 0
donau-	-21 0 0 0 0 0
donne-	-29 12 38 -8 -8 -4
donnerstag	-26 12 38 18 -8 0
doppe _ der	-5 -3 -27 -1 -13 0
doppe abgeb	0 0 0 0 -4 0
doppe in	-5 -3 -27 -1 -13 0
doppe-	-23 -7 49 -3 66 -47
doppelt	-32 -13 14 -3 4 -39
dorn	-2 -3 0 0 0 0
dort	6 26 41 32 -36 15
dorth-	0 0 0 -5 0 -9
dorthin	0 0 0 -5 0 -9
dosie-	23 0 -2 -2 -4 -1
down	9 -4 -21 0 0 39
downl-	-16 -23 -7 0 -7 0
download	0 0 0 0 -3 0
draen-	0 -2 27 -5 -4 0
draengt	0 0 27 9 0 0
dran	25 -11 -11 -2 0 -7
dran ?	-3 -6 0 0 0 0
drauf	8 -11 23 23 -6 0
drauf _ ?	0 0 0 0 0 -2
drauf-	-4 23 -12 -3 -20 -2
draufschalten	0 -2 0 -3 -9 0
draufschauen	0 0 0 0 0 -2
draus _ ?	-16 0 0 0 0 0
draus _ die	0 0 -1 0 0 0
draus in	0 0 -1 0 0 0
draus-	20 5 -14 0 -3 0
draussen	20 5 -14 0 -3 0
drehe-	77 0 -2 0 0 -1
dreht	70 -6 -44 0 0 -1
drei	-49 29 44 61 -34 -39
drei _ acht	-39 -3 98 -2 0 0
drei _ auf	-3 0 -12 0 -1 0
drei _ der	11 -13 -16 0 0 0
drei _ und	-28 -32 -2 0 -2 0
drei _ warte	0 -6 0 0 0 0
drei aerzt	54 -3 -29 12 0 0
drei arbei	-22 16 -5 0 0 -7
drei jahre	0 -8 0 0 -6 0
drei stand	30 -15 -35 0 0 0
drei tagen	19 0 -1 28 -4 -7
drei woche	-8 -18 -8 0 -17 0
dreie-	35 0 1 0 0 -4
dreim _ und	-8 0 24 0 0 0
dreim falsc	0 -7 -13 0 0 0
dreim-	34 -10 37 0 -21 0
dreimal	34 -10 37 0 -21 0
dreis leute	26 0 0 -6 0 0
dreis-	16 -2 0 49 -4 0
dreissig	26 -2 0 34 -4 0
dres	-16 7 0 -3 -10 -3
dres _ und	-16 7 0 -3 0 -3
drin	-22 6 -52 -6 35 -9
drin ?	0 -8 0 0 0 0
drin ist	-10 -13 -4 0 -3 0
dring faell	-7 -6 -1 -10 -6 0
dring-	-11 5 -7 23 -25 -10
dringend	-12 30 -3 34 -17 -7
dringende	-6 -4 0 -5 -6 0
dringenden	15 -2 -1 -6 -2 0
dritt mal	-18 -10 81 33 -3 -1
dritt quart	0 0 -9 -10 0 0
dritt-	4 -16 66 19 -24 -10
dritte	16 -1 1 -2 -13 -7
dritten	-8 -12 30 23 -3 -2
dritter	0 -3 47 0 -5 0
druck	-23 -4 75 -5 0 58
druck ?	0 0 -12 0 -4 -2
druck _ 0	0 0 -10 0 40 -12
druck _ ?	0 0 0 0 0 -1
druck _ auf	-3 -2 28 0 0 19
druck _ das	28 0 -12 -3 0 -3
druck _ die	-8 0 33 -6 -2 -5
druck _ empfa	-3 -1 -11 0 0 0
druck _ im	-10 0 -4 0 0 -18
druck _ mehr	-40 0 77 0 0 -14
druck _ nicht	29 0 16 0 0 -5
druck _ nirge	18 0 25 0 -1 -15
druck _ noch	-12 0 -9 0 0 0
druck _ ueber	0 25 20 -6 0 -3
druck _ zimme	-8 -1 0 0 -2 -8
druck alle	-12 -8 -24 0 0 98
druck das	-14 0 42 0 0 -12
druck der	-3 0 -29 -5 0 -4
druck die	-45 -3 98 -1 0 -29
druck er	48 -2 -32 0 0 61
druck fuer	-29 0 72 -6 -2 0
druck geht	28 0 25 0 0 -11
druck ich	0 0 -1 0 0 -5
druck im	29 0 -15 0 0 0
druck in	-44 -2 11 0 -6 -8
druck nicht	-77 0 71 0 0 52
druck nur	0 0 -34 0 0 0
druck oder	32 0 -10 0 0 -10
druck wiede	-5 0 -11 0 2 0
druck wir	-36 0 30 0 0 60
druck zieht	0 -12 0 0 -3 0
druck-	-119 26 63 -51 16 38
drucke	28 0 -12 0 0 -5
drucken	-2 -5 -4 -7 3 35
drucker	-56 32 -14 -29 16 -37
druckproblem	0 0 -14 0 0 -2
druckt	-81 -10 77 -9 10 54
druec _ die	0 0 0 0 -26 0
druec ihnen	0 0 0 0 -26 0
druec-	9 -30 -5 -24 -52 -6
druecke	10 -12 -5 0 -6 0
druecken	-1 -17 -1 0 -46 -3
drum	8 0 22 0 -25 0
dsb	0 0 0 -1 -1 0
dsgvo	0 -4 -1 -6 0 0
duerf _ das	-11 0 0 0 0 0
duerf wir	-11 -4 -2 0 0 0
duerf-	24 6 18 -10 -8 -1
duerfen	24 -6 19 -10 -7 0
dunke-	71 0 -27 0 -10 -15
dunkel	47 0 -23 0 -7 -15
dunkeln	25 0 -5 0 -3 0
durch	-68 -40 -15 -15 38 54
durch 0	7 0 0 -1 -9 0
durch ?	-1 0 -10 -2 0 0
durch _ 0	-1 0 0 0 0 0
durch _ ?	0 0 29 0 0 0
durch _ angri	-1 0 -1 0 0 0
durch _ hacke	0 0 0 0 -2 0
durch _ wir	0 0 -1 0 0 0
durch das	0 0 -11 0 0 25
durch den	15 -10 -1 0 -1 -28
durch der	0 8 -8 0 0 -1
durch die	0 -2 8 -15 -22 -1
durch ist	0 0 -20 0 0 0
durch und	-33 -36 -35 -4 -22 24
durch uns	-2 0 0 0 0 0
durch unser	-1 16 0 0 0 0
durch wir	-12 0 10 0 48 -3
durch-	-21 86 -43 42 90 -9
durchgeben	-1 35 24 0 0 -3
durchgefuehrt	0 -7 -22 -4 0 0
durchgelaufen	-4 -7 13 0 10 0
durchgesickert	0 0 0 -2 0 0
durchsicht	0 23 -8 0 0 -1
durchwahl	-1 0 -25 -1 -13 0
dvd	-8 0 -2 0 0 0
dvd mit	0 0 -2 0 0 0
e	0 -9 0 0 -3 0
e-mai-	0 -2 -1 -1 -24 -1
e-mail	0 -2 0 0 -17 -1
e-mail-adresse	0 0 0 0 -6 0
e-pre-	-58 -3 182 0 -6 0
e-prescriptions	-41 -3 72 0 -6 0
e-rez-	-48 -3 106 -12 -5 -23
e-rezept	-40 0 -9 -12 -4 -7
e-rezepte	-3 -3 76 0 -1 0
each	-2 3 47 -21 -3 0
earzt bleib	-4 0 19 0 0 0
earzt ueber	0 0 5 0 0 0
earzt-	-10 0 -18 0 0 0
earztbrief	-7 0 38 0 0 0
earztbriefe	-4 0 -56 0 0 0
eau	-53 -6 -76 -9 -27 -13
eau _ nicht	-11 0 40 0 -3 -6
eau _ seit	0 0 10 0 -3 0
eau gehen	0 0 24 0 -3 -1
eau geht	-11 0 -12 0 -12 2
eau und	0 0 0 0 0 -7
eau wird	0 0 8 0 -1 0
eben	4 -13 2 -1 38 57
ebenf-	0 -22 2 0 -1 0
ebenfalls	0 -22 2 0 -1 0
eberh-	0 -2 0 0 0 0
eberhard	0 -2 0 0 0 0
echt	0 -17 0 0 -3 0
echte-	0 23 -4 0 0 0
echten	0 23 -4 0 0 0
edmp--	0 0 14 -2 0 0
edr	0 0 0 0 -6 0
edv	19 -18 -8 0 -13 -10
edv-m-	-29 32 0 0 -3 0
edv-mann	-10 32 0 0 -3 0
egal	89 -7 55 0 -14 -5
egal _ welch	23 0 53 0 0 -3
egal an	37 0 16 0 0 -3
egk	-4 0 17 0 42 0
eh	0 0 -30 -4 -4 -15
ehba	0 0 -2 0 0 0
ehe	0 21 0 0 0 0
ehrli gesag	10 0 -14 0 0 0
ehrli-	10 0 -14 0 30 -2
ehrlich	10 0 -14 0 0 0
ehrliche	0 0 0 0 30 -2
eich	0 0 0 0 0 -9
eigen _ ?	-4 0 0 0 -3 0
eigen _ ich	26 0 0 0 0 15
eigen die	-1 0 0 0 0 0
eigen-	39 28 -32 -24 -31 9
eigene	0 0 0 -3 -3 0
eigenen	-23 26 8 -9 -6 12
eigener	0 18 0 0 0 0
eigenes	0 0 0 0 -3 0
eigentlich	43 -16 -9 -13 -13 -3
eile	0 0 -44 20 18 -1
eilig-	0 0 -16 0 0 28
eilt	0 -3 -26 -19 -41 -23
eilt nicht	0 0 -7 0 -27 -23
ein	8 67 21 -47 38 -66
ein ?	0 -3 0 0 0 0
ein _ ?	-9 -7 0 0 -3 0
ein _ admin	0 44 -16 0 0 0
ein _ aller	0 0 -4 0 0 0
ein _ an	-9 -10 -2 0 38 0
ein _ auf	-12 -7 -19 0 -1 0
ein _ aus	-44 32 -12 0 -7 -19
ein _ behau	0 -3 0 0 -5 0
ein _ benut	-8 15 0 0 0 0
ein _ das	-3 22 -21 -7 0 0
ein _ den	-27 21 0 0 0 0
ein _ der	12 12 -6 0 23 0
ein _ des	-12 -14 0 0 100 0
ein _ die	37 -3 50 0 0 0
ein _ es	15 16 -18 0 0 0
ein _ feld	65 0 -19 0 -2 -8
ein _ fenst	18 27 -1 -1 -1 -5
ein _ fuer	0 11 -2 0 -5 0
ein _ gemac	0 -16 0 0 0 -2
ein _ hat	-2 -43 -5 0 -7 0
ein _ herun	0 0 0 0 -3 0
ein _ im	-17 12 0 0 0 0
ein _ in	0 -7 -5 0 -8 0
ein _ ist	21 0 -7 0 37 -26
ein _ kennw	0 -13 0 0 -5 -2
ein _ micro	0 8 0 0 -22 0
ein _ mit	26 -12 -33 -2 -11 0
ein _ mitar	-3 25 0 0 0 0
ein _ namen	0 31 0 0 0 0
ein _ oder	-4 0 3 0 0 0
ein _ patie	-12 -3 -1 0 0 -8
ein _ progr	-4 18 0 0 0 0
ein _ text	0 32 0 0 -2 -1
ein _ und	29 1 23 0 -5 0
ein _ updat	-5 -6 0 0 -8 0
ein _ verla	0 -5 -1 0 0 0
ein _ vom	0 -23 0 0 -7 0
ein _ von	-6 -11 0 -4 -18 85
ein _ wollt	0 -10 0 0 -15 0
ein _ zu	-1 -2 0 0 0 -3
ein _ zum	0 27 0 0 0 0
ein _ zur	-4 0 0 0 -9 0
ein admin	0 10 0 0 0 0
ein alarm	0 -17 0 0 0 0
ein ander	0 -10 0 0 0 -10
ein angeb	0 -14 -4 0 -23 -1
ein anruf	0 -24 -5 0 0 0
ein ausse	0 -3 -7 0 0 0
ein dass	-4 0 -15 0 0 0
ein dritt	0 -3 0 0 -3 0
ein eigen	0 0 0 0 -3 0
ein engli	0 32 0 0 -2 -1
ein erpre	0 -4 0 0 -1 0
ein fenst	12 35 0 -12 0 0
ein formu	-12 0 24 0 -14 0
ein fremd	0 14 0 0 -4 0
ein graue	96 -7 -11 0 -6 -8
ein herr	-4 -17 -8 0 -3 0
ein hinwe	0 0 0 0 -10 0
ein kolle	-42 -4 -14 -1 -13 -19
ein krise	0 0 0 -8 0 0
ein kurze	0 0 0 0 -8 0
ein lapto	0 -21 0 0 0 0
ein mann	0 -2 -5 -2 -2 0
ein mitar	0 -20 0 0 -15 0
ein modul	3 -16 -19 0 0 0
ein neuer	-8 29 0 -3 20 0
ein neues	-18 -23 -15 0 -7 -9
ein notfa	-19 0 -2 0 -2 0
ein paar	-20 -4 -5 -3 -4 0
ein passw	-3 -4 -21 0 -12 0
ein patie	-35 -23 -22 -7 -5 -15
ein progr	-12 48 0 0 -7 0
ein rezep	-4 0 9 0 0 -2
ein rueck	0 0 0 0 37 0
ein schoe	0 -1 -1 -24 25 0
ein schre	-6 -1 0 11 0 0
ein schwa	-14 33 0 -1 -1 -1
ein syste	-32 -4 0 0 -8 -4
ein techn	0 -12 0 0 -5 0
ein teil	12 0 0 0 -1 0
ein unbek	27 3 0 0 0 0
ein und	-8 -6 -27 0 0 -18
ein updat	-14 -4 0 0 -7 0
ein virus	0 -2 0 0 0 -1
ein wort	0 0 0 0 123 0
ein zette	2 6 -4 0 0 0
ein zweit	0 19 -16 3 0 0
einbr-	-7 44 0 0 -2 0
einbruch	-3 22 0 0 0 0
eindr-	0 -9 0 -3 0 0
eindringlinge	0 -9 0 -2 0 0
eine	-33 115 -79 -17 -49 -41
eine _ ?	0 -1 0 0 0 0
eine _ adres	0 -4 0 0 -6 -5
eine _ aller	0 -1 -10 -5 -1 0
eine _ am	10 -3 0 0 0 0
eine _ an	-23 21 -11 -2 0 0
eine _ antwo	0 0 0 0 -15 -2
eine _ auf	-3 48 -4 -1 -2 -2
eine _ aus	0 -29 0 0 0 0
eine _ aussa	0 0 0 -6 -1 0
eine _ bei	-3 20 0 -4 0 0
eine _ bekom	-5 -2 0 0 0 0
eine _ bis	0 0 0 17 0 0
eine _ der	-4 5 0 -19 -4 0
eine _ des	-11 0 0 -2 0 0
eine _ die	-20 0 32 -1 -5 25
eine _ endun	-9 50 -17 -2 0 0
eine _ fuer	0 -3 -12 -2 69 0
eine _ gegen	0 0 0 0 -1 0
eine _ hat	-3 -4 -1 0 -1 0
eine _ im	0 -30 0 0 -4 -2
eine _ in	0 41 37 0 -18 0
eine _ ist	66 -6 0 -8 22 -7
eine _ kopie	0 0 0 0 -1 0
eine _ lizen	0 -2 0 0 -1 0
eine _ meine	0 -2 -6 0 -15 0
eine _ mit	-25 -1 -19 0 16 -2
eine _ nach	0 36 -1 23 0 -7
eine _ numme	0 -7 0 0 0 0
eine _ oder	0 -9 0 0 0 0
eine _ praxi	0 -9 -6 0 -3 0
eine _ progr	0 -5 0 0 0 0
eine _ rechn	0 20 0 0 53 0
eine _ seite	-33 -5 20 0 0 0
eine _ stell	0 0 0 3 -2 -1
eine _ stund	0 48 0 0 0 0
eine _ telef	-1 -2 0 0 -5 0
eine _ ueber	0 -5 0 -7 0 0
eine _ um	-4 2 0 -1 0 -3
eine _ und	29 7 0 -7 0 -2
eine _ unser	-3 -1 0 0 -1 0
eine _ unter	-6 18 -4 0 -1 0
eine _ versi	0 -1 -4 0 -5 0
eine _ von	16 -9 -9 -4 0 21
eine _ vor	0 -16 -1 25 0 0
eine _ was	-9 0 0 0 0 0
eine _ wie	-2 -3 33 0 0 0
eine _ zu	-26 -15 -9 0 0 27
eine _ zur	0 0 4 0 -11 -1
eine adres	-3 4 0 0 -1 0
eine akte	65 -6 -2 0 -12 35
eine ander	0 6 0 -2 -3 -6
eine angab	0 -10 0 0 0 0
eine antwo	-20 0 0 25 63 -5
eine aufst	-3 -1 0 -10 0 0
eine ausku	0 -5 0 21 -2 0
eine bekan	0 -10 0 0 0 0
eine belas	0 0 0 -3 -9 0
eine benac	-3 0 0 0 0 0
eine besta	0 0 0 -13 -7 0
eine check	-3 0 0 0 0 0
eine dame	1 -24 0 0 -1 0
eine datei	-10 30 0 0 -3 0
eine e-mai	0 4 0 0 0 0
eine eigen	0 0 0 0 -3 0
eine einze	-10 0 -8 -5 0 -13
eine fehle	18 -1 32 0 -1 -8
eine fernw	0 -3 0 0 -12 0
eine firew	0 -35 -4 -2 -7 0
eine frage	-6 -9 -2 0 -11 -18
eine frau	24 0 0 0 0 0
eine frech	-1 0 0 0 0 0
eine fremd	-9 23 -6 0 0 0
eine frist	0 0 0 -20 0 0
eine gutsc	0 -7 0 -2 0 0
eine halbe	0 48 23 0 0 0
eine infor	0 0 0 0 -1 0
eine karte	0 -2 -4 0 -5 19
eine klare	-3 0 0 0 0 0
eine klein	-4 0 0 0 -3 0
eine kolle	-11 16 0 0 0 -1
eine kopie	-2 -1 -13 0 -11 0
eine kurze	0 -1 0 -3 -2 0
eine liste	-2 0 -9 -5 0 0
eine loese	-2 -11 -7 0 0 0
eine mahnu	0 -2 0 0 0 0
eine mail	-2 16 -9 -7 0 0
eine maila	-12 29 0 -4 0 0
eine meldu	0 0 -1 15 -11 0
eine minut	-1 -3 32 -4 0 -3
eine mitar	-1 -35 -5 0 0 0
eine mitte	-3 -1 0 0 0 0
eine neue	-5 -27 -10 -6 21 0
eine notfa	10 0 0 0 0 0
eine patie	33 -5 -17 -14 -1 -2
eine praxi	-32 -4 37 0 0 0
eine rote	-1 -17 -13 0 0 0
eine schri	0 0 0 1 -2 0
eine schul	0 0 0 0 -1 0
eine seite	0 18 -6 0 -1 0
eine siche	0 0 0 0 -12 0
eine stund	-20 -14 -22 -3 17 -8
eine taste	0 -6 0 0 -1 0
eine textd	0 -22 -3 0 0 0
eine ueber	0 -5 0 0 0 0
eine verle	0 -3 0 6 0 0
eine versi	-14 -5 2 0 0 0
eine vertr	0 -9 0 0 -5 0
eine weite	0 18 -1 0 -3 -7
eine zahl	-1 0 0 0 0 0
eine zeile	-6 -7 0 0 0 -2
eine zusae	0 10 -7 0 0 -7
einem	-21 33 -11 52 -54 -90
einem _ anbie	0 -2 0 0 0 0
einem _ auf	0 17 0 0 0 -15
einem _ der	0 14 0 17 0 0
einem _ von	0 -11 0 0 -30 0
einem ander	-8 -17 35 0 -4 -42
einem anruf	0 3 0 16 0 0
einem einzi	-31 -1 -5 0 0 -19
einem herrn	0 30 0 0 0 0
einem ihrer	-1 0 0 0 -2 0
einem patie	3 25 -22 0 0 -1
einem rechn	12 -8 0 0 0 -2
einen	23 -6 -13 -75 -28 -2
einen _ an	-7 0 -8 0 -7 -3
einen _ auf	31 26 -3 0 0 -1
einen _ aus	-1 -17 0 0 0 0
einen _ benut	34 -1 0 0 -3 -1
einen _ der	0 0 0 0 -6 0
einen _ einen	-1 0 0 0 0 0
einen _ fuer	0 0 -12 -7 -11 0
einen _ gefun	0 15 0 0 0 -1
einen _ haben	-1 0 18 0 0 0
einen _ in	-1 0 -13 0 -1 -3
einen _ mit	42 -12 2 0 0 0
einen _ oder	-4 0 0 0 0 0
einen _ schre	-14 -1 -11 0 0 -1
einen _ termi	-11 0 26 -4 0 0
einen _ ueber	0 -1 0 0 0 0
einen _ und	26 8 -5 -13 0 -5
einen _ unser	0 -14 0 0 0 -3
einen _ von	0 20 -2 0 0 0
einen _ wie	0 0 -4 0 0 0
einen _ zu	-2 0 22 0 0 0
einen _ zur	0 0 0 -2 0 0
einen ander	-3 0 -7 0 0 -2
einen angri	-1 0 -2 0 0 0
einen anruf	-2 0 0 0 0 0
einen ausha	-5 0 -1 0 0 0
einen brief	-14 -1 -11 0 0 -1
einen eigen	-7 -1 0 0 0 0
einen expor	-4 0 -2 0 -11 -19
einen fall	-1 0 -4 -7 -12 -3
einen fehle	-3 0 -7 0 0 -4
einen krise	0 0 -1 0 0 0
einen kurze	0 -3 0 0 0 0
einen link	-1 -11 -4 0 0 -3
einen nachw	0 -1 0 0 0 0
einen neuen	-1 -5 47 -4 -7 0
einen notfa	13 -3 0 0 -1 -2
einen patie	91 -6 -48 -3 0 -6
einen plan	-1 0 -4 0 -7 -3
einen rat	0 -4 0 0 0 0
einen solch	-3 0 0 0 0 0
einen techn	0 0 0 0 -1 0
einen termi	-2 0 15 -9 0 0
einen troja	0 30 0 0 -8 -1
einen verda	0 -3 0 0 0 0
einen virus	0 62 0 0 0 0
einen weite	0 0 0 0 -3 0
einen zette	-10 -1 -11 0 -3 0
einen zugri	-1 -19 -2 0 0 0
einen zweit	34 0 0 0 -2 -1
einer	-41 149 16 2 23 -12
einer _ ausse	0 0 0 0 -9 0
einer _ die	-9 -5 0 0 0 -1
einer _ mit	-2 2 -5 0 22 0
einer _ nicht	-21 13 9 0 -2 0
einer _ und	0 -2 -9 0 -1 -1
einer _ von	8 8 -13 0 -11 0
einer bitco	-26 35 0 0 -3 -1
einer davon	0 42 0 0 -5 0
einer patie	-14 -2 -39 14 0 -6
einer praxi	-22 0 -8 0 -3 0
einer von	20 -15 -3 -3 -21 -4
einer woche	-17 -10 -9 0 -10 11
eines	-17 35 41 -17 -10 -35
eines _ patie	0 0 49 0 0 -33
eines patie	0 -7 -13 0 0 0
einfa-	-20 -11 55 0 85 -4
einfach	-13 -11 55 0 97 -4
einfangen	-7 0 0 0 0 0
einfu-	-8 -5 -4 0 0 0
einga-	-35 -2 72 -5 45 -1
eingang	-24 -2 58 -3 45 0
einge ?	0 -2 -11 -14 0 0
einge _ ist	-19 2 12 -2 0 0
einge _ progr	7 0 -4 0 0 0
einge haben	-25 33 -8 0 0 0
einge ist	-6 -14 -54 19 -1 0
einge praxi	-15 -22 -1 0 0 0
einge sein	0 0 0 15 0 0
einge und	0 -7 4 -12 0 0
einge werde	0 0 -27 0 0 0
einge wird	-1 0 5 -7 0 -13
einge-	-14 46 -26 29 -6 -10
eingeben	0 0 -13 -1 0 0
eingebrochen	-2 -38 0 0 0 0
eingegangen	0 11 0 0 0 0
eingegeben	-3 3 19 0 21 0
eingehen	0 -5 0 19 0 0
eingelesen	-15 -5 31 -3 -1 27
eingerichtet	-31 79 14 -8 -58 -7
eingeschaltet	0 0 -26 -3 0 0
eingesetzt	-1 0 11 0 0 -13
eingesetzte	-11 -22 -4 0 0 0
eingespielt	-8 -16 -7 -5 63 0
eingestellt	59 -23 0 -8 -5 -11
eingetippt	0 46 0 0 0 0
eingetragen	0 -28 -1 -14 0 0
eingetroffen	-4 0 -26 -8 -1 0
eingezogen	0 -14 0 -2 0 0
einig-	-15 -6 32 0 0 -7
einige	-12 -6 27 0 0 -7
einle _ die	0 -12 -3 0 0 0
einle _ karte	0 -4 -14 -3 0 0
einle der	-10 -4 3 -7 0 -9
einle-	-50 -19 48 -7 -4 7
einlegen	-7 0 0 0 0 0
einlesen	-43 -19 48 -7 -4 7
einlo-	40 0 -15 0 -37 -4
einloggen	40 0 -15 0 -37 -4
einma _ sie	20 -7 0 1 27 0
einma ein	0 -34 0 0 -4 0
einma mit	-5 -21 -11 9 0 0
einma sagen	0 0 0 0 48 0
einma-	2 -18 -42 36 13 -34
einmal	2 -18 -42 36 13 -34
einre-	-6 -3 38 81 0 -9
einreichen	-3 -3 -33 49 0 -6
einri-	-17 -2 -30 -16 0 0
einrichten	0 -2 0 -2 0 0
einrichtung	-17 0 -30 -12 0 0
einrichtungen	0 0 0 -2 0 0
eins	1 -6 -19 -21 -4 -4
einsa-	0 0 0 0 21 0
einsatz	0 0 0 0 21 0
einsc ?	0 0 0 -10 0 0
einsc ob	0 0 0 0 -3 0
einsc-	-16 35 -49 5 -5 -10
einschaetzen	-20 0 0 0 0 -2
einschaetzung	-3 0 0 0 -3 0
einschalten	7 39 -29 -10 0 0
einse-	-62 -19 25 32 0 61
einsehbar	-60 -14 19 0 0 69
einsp-	-14 -12 27 0 35 0
einspielen	-14 -12 27 0 35 0
einst-	1 -4 -32 -4 -13 -3
einstellen	1 0 0 -1 -1 -1
einstellung	0 -4 -32 -3 0 -2
einstellungen	0 0 0 -1 -2 0
einti-	0 0 -18 0 0 -3
eintippen	0 0 -18 0 0 -3
eintr-	-31 20 126 -8 -9 -28
eintrag	-3 -1 65 -4 0 0
eintragen	-5 -3 -28 0 -13 -18
einwa-	-2 0 -23 0 -13 58
einwaehlen	0 0 0 0 -7 0
einwandfrei	0 0 -23 0 -6 58
einwi-	0 0 -14 0 0 0
einze-	-46 -7 82 -8 -7 -23
einzeln	-26 0 67 0 -1 -8
einzelne	-23 0 -8 -5 0 -13
einzelnen	0 0 -11 -3 0 0
einzi _ laess	-50 -3 58 0 0 -1
einzi _ mehr	42 -13 -4 -4 0 0
einzi akte	13 -1 -5 -2 0 0
einzi patie	63 -10 -47 -4 0 -15
einzi rechn	14 -1 -6 0 0 -2
einzi-	-1 -26 72 3 -19 -36
einzige	48 -19 -38 15 -8 -1
einzigen	-14 -1 25 -7 0 -19
einziger	-22 -5 62 -4 -11 -4
einziges	3 0 24 0 0 0
einzu ?	-4 0 0 -14 -3 0
einzu-	-4 -41 -6 10 -28 0
ekg	0 -22 -58 0 -2 -5
ekg-g-	0 0 -9 0 0 0
ekg-geraet	0 0 -9 0 0 0
elect-	-45 0 33 0 -8 -4
elekt krank	-42 0 34 0 -7 0
elekt patie	-3 0 7 0 0 -5
elekt-	-122 -6 259 -5 -13 -22
elektronisch	-52 -6 68 -4 -6 -9
elektronische	-49 0 89 0 -7 -5
elektronischen	7 0 57 0 0 -7
elf	49 20 -17 -3 -6 -6
elf uhr	4 0 0 0 0 0
else	-16 -3 -6 -3 0 11
elter-	-29 -8 -12 0 -9 -4
eltern	-29 -6 -12 0 0 -4
email	-8 0 31 0 0 -4
emerg-	55 -2 -4 0 -6 -10
emergencies	73 0 -4 0 -1 -10
emergency	-18 -2 0 0 -5 0
emote-	-6 34 -9 0 -7 0
emotet	-6 34 -9 0 -7 0
empfa ist	-13 0 -2 -1 0 -17
empfa-	55 34 -85 -11 6 49
empfaenger	-1 0 20 0 -15 -4
empfang	66 -22 -97 -2 -8 0
empfangen	-4 0 -37 0 -2 55
empfangsrechner	0 46 0 -7 0 -1
empfe _ ?	0 0 21 -1 0 0
empfe sie	0 0 21 -1 0 0
empfe-	0 16 21 -1 -7 0
empfehlen	0 21 21 -1 -4 0
empfehlung	0 -4 0 0 -3 0
empfo-	-4 -7 23 -10 110 0
empfohlen	-4 -3 23 -10 76 0
empfohlenen	0 -4 0 0 34 0
empty	7 0 51 0 -6 0
en	-5 0 35 0 0 0
encry ?	0 -1 0 0 0 0
encry-	-12 39 -9 -4 -5 0
encrypted	-12 39 -9 -4 -5 0
end	-12 -4 0 0 39 -2
ende	-18 45 -38 -19 35 -10
ende _ woche	0 0 -6 35 -3 -5
ende der	0 -4 -29 24 35 0
ende des	0 0 0 15 0 0
enden	-6 28 -3 0 0 0
endet	8 -45 2 33 0 0
endet _ 0	0 -20 0 15 0 0
endet am	0 -5 0 34 0 0
endgu-	-21 -7 0 5 0 0
endgueltig	-21 -7 0 5 0 0
endli-	3 0 24 0 -4 -7
endlich	3 0 24 0 -4 -7
endos-	-13 0 14 -4 -11 0
endoskopie	-13 0 14 -4 -11 0
endun-	-12 78 -55 -3 0 -4
endung	-12 117 -47 -3 0 0
engin-	-2 -21 0 -3 0 0
engli _ mit	0 12 0 0 -3 -1
engli text	0 36 0 0 -2 -1
engli-	-18 35 -10 -6 -38 -11
englisch	-18 -1 -7 0 -12 -2
englischer	13 30 0 0 -2 -1
english	-13 -2 -2 -2 -21 -8
enkel	-25 -2 0 0 -13 0
enoug-	-8 0 0 0 -16 0
enough	-8 0 0 0 -16 0
entde-	0 23 0 -1 -17 -2
entdeckt	0 28 0 -1 -15 -2
entdeckung	0 -5 0 0 -2 0
entfe-	12 3 0 -1 -3 0
entge-	-15 0 10 45 0 0
entha ?	0 -1 0 0 0 0
entha-	-12 9 -17 -2 -12 -15
enthaelt	-12 4 -17 -1 -4 -15
enthalten	0 5 0 -1 -8 0
entsc-	-12 -4 -7 0 60 0
entschuldigen	4 0 -3 0 26 0
entwa-	-5 -17 -1 0 70 0
entwarnung	-5 -17 -1 0 70 0
entwe _ ?	0 -12 0 0 0 0
entwe worde	0 -11 0 0 -2 0
entwe wurde	0 -3 0 0 0 0
entwe-	-7 -14 0 0 -2 0
entwendet	-7 -14 0 0 -2 0
entwi-	-2 0 0 0 0 0
epa	-15 0 60 0 -4 0
er	66 71 12 -44 -39 7
er _ ?	0 -1 0 0 0 0
er _ nicht	-4 -4 30 0 0 -12
er _ sich	-26 23 0 0 -1 0
er _ und	4 -11 43 0 -2 -4
er _ vom	-3 -16 0 -2 0 -1
er _ von	-1 -10 2 0 0 0
er hat	-24 45 -1 0 -1 -4
er ist	-21 -9 0 0 -11 -1
er muess	0 -4 0 0 0 0
er nicht	37 5 25 0 0 0
er sei	-4 -26 -8 0 0 0
er war	-4 44 0 0 -3 0
er wollt	0 -11 0 0 0 0
erbet-	0 0 0 -22 -27 0
erbeten	0 0 0 -22 -27 0
erbeu-	0 0 -7 0 0 0
erbit-	0 0 0 0 -3 0
erbitten	0 0 0 0 -3 0
ereig-	28 61 34 -4 -1 0
ereignis	0 -19 39 0 -1 0
ereignisanzeige	-7 92 -5 -4 0 0
ereze-	-25 -2 96 -5 37 -1
erezept	-25 -2 55 -5 37 -1
erfah und	0 0 -1 -1 0 0
erfah welch	-1 0 0 0 0 0
erfah wir	38 0 -12 -3 0 0
erfah-	-19 -8 -13 -6 -9 -16
erfahren	-19 -8 -13 -6 -9 -16
erfas-	10 -4 24 -1 -3 0
erfasst	0 0 -4 -1 0 0
erfol-	-21 54 -3 1 45 0
erfolg	-6 -5 0 0 -2 0
erfolgen	-2 -2 0 12 -3 0
erfolgreich	-10 48 -3 0 50 0
erfor-	0 0 -8 -3 87 -2
erforderlich	0 0 -8 -3 87 -2
ergae-	0 0 0 24 -23 0
ergeb-	-10 0 12 -3 -4 0
ergeben	0 0 0 -3 0 0
erhal und	0 0 0 -7 48 0
erhal-	-19 -4 -32 -15 30 0
erhalten	-19 -4 -32 -15 30 0
erinn-	54 0 -36 0 0 -3
erinnern	-5 0 -12 0 0 0
erkan-	-34 -20 -37 -1 -4 0
erkannt	-34 -20 -37 -1 -4 0
erken ich	0 0 0 0 0 -4
erken-	18 -6 13 -1 -3 -6
erkenne	0 0 0 0 0 -4
erkennen	0 -6 13 0 -3 -2
erkennt	20 0 -1 0 -1 0
erkenntnisse	0 0 0 -1 0 0
erkla _ ich	46 0 0 16 0 0
erkla wie	-1 0 0 0 0 0
erkla-	53 -8 -7 -7 -3 0
erklaeren	64 -8 0 -7 0 0
erklaert	-10 0 0 0 0 0
erlan-	0 -1 0 0 -13 0
erlangen	0 -1 0 0 0 0
erlangt	0 0 0 0 -4 0
erlau ?	0 0 0 0 -7 0
erlau-	9 5 23 -6 -7 0
erlaube	0 0 23 0 0 0
erlauben	9 0 0 -3 0 0
erlaubt	0 5 0 -2 -7 0
erleb-	-13 -5 -8 0 -3 0
erlebt	-9 -5 0 0 0 0
erled ?	0 0 0 0 -11 0
erled war	0 -12 0 0 4 0
erled-	-6 -12 -8 0 46 0
erledigen	-6 0 0 0 0 0
erledigt	0 -12 -8 0 46 0
ermit-	0 -14 0 -5 0 0
ermittelt	0 -14 0 -5 0 0
erneu-	-7 -3 -1 0 6 0
erneuert	-3 -3 -1 0 48 0
ernst	0 0 0 -1 -1 0
ernst-	-30 0 -14 -2 -15 0
ernstfall	-30 0 -14 -2 -13 0
erpre _ ?	0 -18 0 0 0 0
erpre _ dem	0 -11 0 0 0 0
erpre auf	0 13 -2 0 0 0
erpre-	-10 81 -5 0 -9 0
erpresser	0 28 -4 0 -6 0
erpresserbrief	0 -6 0 0 0 0
erpressern	0 -33 0 0 0 0
erpresserschreiben	0 67 0 0 -1 0
erpresst	-3 -62 0 0 0 0
errei 0	2 0 28 0 0 0
errei _ bei	-1 0 -5 0 0 0
errei _ mich	0 -6 0 0 -8 -1
errei ich	-6 -2 -6 0 0 0
errei man	0 -6 -11 -4 -2 -4
errei mich	0 -3 -4 0 -8 0
errei sie	0 0 0 0 20 0
errei und	-18 0 -2 -7 46 -2
errei uns	-10 -3 76 0 0 -1
errei wir	0 0 37 0 0 0
errei-	-45 -27 94 -30 -15 7
erreichbar	-13 -9 69 -10 -26 26
erreichbarkeit	-2 0 -31 -6 -2 0
erreiche	-17 -2 9 -2 0 0
erreichen	-20 -3 23 0 -31 -1
erreicht	8 -13 25 -11 44 -10
error	58 -7 -38 0 0 0
ersat ?	0 0 0 0 0 -1
ersat-	-51 -23 43 -4 22 120
ersatz	-24 -9 -26 -4 -7 -1
ersatzverfahren	-36 -1 45 0 -14 131
ersch _ nicht	0 0 -1 0 0 0
ersch nur	30 0 -10 0 -6 -3
ersch-	24 21 69 -8 -18 -19
erscheinen	6 -5 18 0 0 0
erscheint	18 -5 52 -1 -18 -19
erset werde	0 0 -7 -5 -3 -13
erset-	-1 45 -23 -6 -3 33
ersetzt	-1 45 -23 -5 -3 -13
erst	-43 9 -63 3 -46 -1
erst _ 0	-10 0 0 0 0 0
erst einma	-4 -21 0 25 0 0
erst im	0 0 -22 -12 -15 -1
erst mal	-6 0 0 0 -1 0
ersta-	-2 -22 0 -23 0 -5
erstatten	0 0 0 0 0 -5
erstattet	-2 -22 0 0 0 0
erste	-18 -9 0 20 39 0
erste _ ?	0 -3 0 0 0 0
erste-	-22 -13 8 36 -16 -14
erstellen	-15 -4 25 27 0 0
ersten	-1 -1 -18 16 -13 -5
erstes	0 -3 0 0 -3 0
erstk-	0 13 0 0 0 0
erstkraft	0 13 0 0 0 0
erstm-	-2 0 -18 0 -3 0
erstmals	0 0 0 0 -3 0
ersuc-	0 0 0 10 -2 0
erwar eine	-15 -1 0 -10 -7 -2
erwar-	1 -5 0 -16 -11 -2
erwarte	7 -5 0 -13 -7 -2
erwartet	-7 0 0 15 -4 0
erwis ?	-1 0 -6 0 0 0
erwis _ nur	0 0 0 0 -10 -2
erwis oder	-2 0 0 0 -10 -2
erwis-	-10 41 -14 -3 5 -8
erwischt	-10 41 -14 -3 5 -8
erzae ?	-8 0 0 0 0 0
erzae-	-6 -5 -9 -24 -2 0
erzaehlen	-3 0 0 -24 -2 0
erzaehlt	-3 -5 -9 -1 0 0
erzeu-	-32 -4 206 3 -3 -9
erzeugen	-27 -4 34 13 -3 0
erzeugt	-5 0 66 -10 0 -9
es	53 38 -64 20 12 56
es ?	0 0 0 0 0 -7
es _ ?	-3 -3 0 0 -9 0
es _ aber	0 -14 0 -3 -14 0
es _ an	39 0 -21 0 13 0
es _ ander	-3 0 -7 0 0 -5
es _ auch	10 31 -19 0 -7 0
es _ bei	-30 -5 0 0 0 -16
es _ das	-5 7 -22 0 0 0
es _ dass	-8 -9 -4 -5 -1 0
es _ dem	0 12 8 0 0 0
es _ der	6 -67 0 -6 -37 -2
es _ die	14 -3 0 0 46 -1
es _ diese	15 -6 -5 0 0 0
es _ ein	-4 43 0 0 0 -1
es _ eine	0 17 -7 0 -1 0
es _ einen	0 0 0 0 0 -5
es _ erwis	0 0 0 0 0 -2
es _ es	-27 0 50 -3 0 0
es _ fuer	10 0 -3 0 11 0
es _ geht	-11 0 -17 0 -13 -21
es _ hat	8 0 0 0 -5 0
es _ ihnen	0 0 0 -7 -2 0
es _ ihre	-9 0 0 0 0 0
es _ immer	4 -6 -8 0 0 -3
es _ in	-1 -8 0 0 0 0
es _ kein	15 0 -21 -1 31 -5
es _ keine	43 -1 8 -5 51 -7
es _ nicht	-20 1 -35 9 16 -32
es _ niema	-11 -15 -1 0 -15 0
es _ noch	30 0 0 -6 -4 0
es _ nur	-39 -12 9 0 94 44
es _ progr	-1 12 0 0 0 0
es _ sein	-2 38 -5 14 0 0
es _ seit	24 -2 -18 0 -14 0
es _ sich	44 16 -50 0 -85 -2
es _ ueber	-19 0 22 0 0 -4
es _ um	-16 0 -24 0 0 -10
es _ und	0 -1 -21 0 0 34
es _ uns	-3 0 25 13 -4 -7
es _ vertr	0 0 0 0 -10 0
es _ weite	-4 24 15 -4 0 -5
es _ wenn	-5 -1 0 0 0 0
es _ wir	-10 -6 7 -2 -14 -28
es _ zu	0 0 0 -11 -1 -2
es alle	0 0 0 0 0 -2
es auch	-19 -10 0 -6 -6 -11
es auf	-11 5 35 0 38 25
es bei	-12 0 25 -3 0 -1
es da	0 0 -24 0 0 34
es dafue	0 0 0 0 -5 -5
es das	0 0 0 14 0 0
es denn	0 0 0 -2 0 0
es die	-9 -6 0 0 -10 0
es eilt	0 -3 -19 -13 -12 -23
es ein	0 0 -12 0 0 0
es eine	-1 -14 -6 0 0 -5
es einen	-14 10 -8 0 0 0
es ersch	-30 0 -7 0 -5 0
es fehlt	0 -2 -18 0 0 0
es fuer	0 0 -2 0 0 -2
es geht	29 -19 -88 -5 -31 -54
es ging	0 -7 0 -1 -10 0
es hat	12 16 0 -8 -85 0
es heiss	-18 -14 -3 0 -7 0
es ihnen	0 0 0 0 -11 15
es im	0 -1 -9 29 0 0
es in	25 0 -1 -7 0 0
es ist	104 5 -18 -10 -16 -42
es jetzt	12 -3 -13 0 -1 0
es keine	-3 12 10 18 -13 -2
es kommt	32 -11 -30 -1 -1 -3
es laess	77 -5 -16 0 0 0
es mit	0 0 -9 -1 -7 0
es nicht	19 30 4 -11 -50 -3
es noch	10 -36 0 0 -8 -12
es nur	2 -6 -9 20 -21 -4
es ohne	-3 0 0 -3 -1 -34
es schon	-13 -2 0 0 -9 -5
es sein	0 -5 0 -5 0 0
es seit	-10 0 -22 -2 0 0
es selbs	30 0 0 0 39 0
es sich	-1 0 0 0 -2 0
es sind	-9 16 22 0 0 -7
es start	28 0 -1 0 0 0
es trotz	0 0 0 -6 0 0
es tut	14 0 -12 0 -6 -3
es ueber	24 0 -1 0 -4 -6
es um	0 -8 0 0 0 -12
es uns	-3 39 0 0 -1 0
es unser	-10 9 0 0 0 0
es von	0 0 0 -4 -2 0
es waere	2 -1 0 -7 0 0
es war	-5 -64 -6 0 101 -1
es weite	-6 -2 19 -4 -1 -46
es wiede	-10 36 43 0 -27 -20
es wir	-6 -16 0 0 -2 -6
es wird	25 20 -6 0 0 -7
es wurde	-8 88 -3 0 0 0
es zu	-5 -2 0 20 -14 0
es zurue	0 0 0 -1 -6 0
et	0 90 0 0 0 0
etike-	-54 -12 -1 -6 -4 22
etikett	-17 -3 20 0 -32 0
etiketten	-18 -2 4 -1 -16 25
etikettendrucker	-2 -7 -47 -5 44 -3
etwa	-6 -3 13 0 0 -1
etwa _ minut	7 -3 7 0 0 0
etwas	-14 60 -72 -12 -2 -30
etwas _ ?	0 0 -4 -3 -3 0
etwas _ das	-1 15 0 0 -19 0
etwas _ ist	0 -10 0 0 0 0
etwas _ kann	18 -2 -13 0 -1 0
etwas _ sie	-1 0 0 0 -3 0
etwas _ und	0 0 0 0 -4 0
etwas _ unser	0 -8 -1 0 0 0
etwas an	0 -4 0 0 0 0
etwas dageg	-1 0 0 0 0 0
etwas mit	0 24 -1 0 0 0
etwas tun	5 -1 -14 0 -3 26
etwas von	-4 -4 0 0 -2 0
etz	0 0 -10 0 -3 0
euch	-19 -39 -18 0 65 -17
euch ?	0 -2 0 0 0 0
euch _ ?	0 0 0 0 -4 0
euch _ die	0 -1 0 0 -7 -1
euch das	0 0 0 0 -7 0
euer	-14 -1 -3 -3 -17 0
eur	0 -11 0 0 0 0
eure	-3 -9 -13 0 1 -7
eurem	-7 0 -18 0 0 0
euren	0 -13 0 -3 -5 0
euro	0 52 -9 35 0 -2
ever	0 -3 -6 -3 25 0
every	61 -33 28 -13 7 -23
every else	-16 0 -6 0 0 11
every ist	28 -1 -21 0 -67 68
every machi	-34 -9 35 0 24 -10
every works	34 -4 -9 0 27 0
every-	38 -5 -37 -4 17 24
everyone	-24 0 -11 0 0 -25
everything	13 -1 -36 -4 -29 73
ewig	0 0 -8 0 -5 0
examp-	-6 -21 0 0 -5 -1
example	-6 -21 0 0 -5 -1
exe	0 55 -7 0 0 0
exfil-	0 0 0 0 -9 0
exfiltrated	0 0 0 0 -8 0
exist-	-3 7 0 0 0 0
existiert	-3 7 0 0 0 0
expor der	0 -3 39 -8 -7 0
expor-	-21 -1 113 -20 -15 -19
export	-17 -4 58 -14 -15 -19
exportieren	0 0 -10 -4 0 0
exten-	0 -24 -4 18 -2 -1
extend	0 0 -4 -21 0 -1
extension	0 -24 0 37 -2 0
exter _ auf	-7 0 -2 0 -1 0
exter _ der	0 -4 -3 0 0 0
exter platt	0 -4 -3 0 0 0
exter-	-9 -3 -24 12 -5 0
extern	0 0 -3 0 0 0
externe	-8 0 -18 -1 0 0
externen	-1 -4 -3 0 -2 0
externer	0 1 0 12 -3 0
f	-3 -6 -7 13 -1 -1
f 0	-3 -6 -7 13 -1 0
fach	-7 16 7 -1 -8 -16
fach 0	0 -12 0 -1 -3 -16
facha _ allge	0 0 0 0 -3 0
facha _ inner	0 0 0 0 -1 0
facha fuer	0 0 0 0 -17 0
facha-	-1 0 19 0 -23 0
fachaerztin	0 0 0 0 -8 0
facharzt	-1 0 19 0 -13 0
faehr _ hoch	34 0 0 0 0 0
faehr nicht	35 0 -8 0 0 0
faehr-	1 18 -8 0 -19 0
faehrt	1 18 -8 0 -19 0
faell ?	0 0 0 -7 0 0
faell der	-16 0 0 0 0 0
faell-	45 -26 -21 63 -26 -17
faelle	0 -4 -6 16 -9 0
faellen	-7 -2 -1 -5 0 0
faellig	0 0 0 63 -12 0
faellt	52 -20 -15 -11 -5 -16
faeng _ uns	0 -8 -4 -14 -3 -2
faeng bei	0 -8 -4 -14 -3 -2
faeng-	-25 -17 21 38 -18 -2
faengt	-25 -17 21 38 -18 -2
fahre wir	32 -1 0 -4 0 0
fahre-	32 -1 0 -4 0 -18
fahren	32 -1 0 -4 0 -14
fahrp-	-1 0 0 0 -4 0
fahrplan	-1 0 0 0 -4 0
faile-	-16 -6 85 0 0 0
failed	-16 -6 85 0 0 0
fails	0 0 -4 0 0 -6
fakto-	-9 -2 -14 -13 0 0
faktor	-9 -2 -14 -13 0 0
fall	-12 -3 -4 -7 90 -3
fall ?	0 0 0 0 -3 0
falle-	0 0 -1 6 0 0
falls	-10 0 -18 24 58 0
falls _ die	0 0 0 9 -6 0
falls das	0 0 0 -2 0 0
falls der	-23 0 0 32 0 0
falls es	2 0 -11 0 -2 0
falls ihr	-3 0 -6 0 50 0
falls sie	14 0 0 -12 26 0
fallz-	-20 0 -5 53 0 0
fallzahlen	-12 0 -1 36 0 0
falsc einge	0 -14 -9 0 0 0
falsc micro	0 14 0 0 0 0
falsc patie	-4 -7 210 0 -2 -2
falsc-	-64 -76 32 19 25 -29
falsch	-42 -26 -32 25 -32 -23
falsche	-13 7 -18 0 36 0
falschen	-9 -46 56 -7 11 -6
falscher	0 -8 43 0 16 0
famil von	-5 0 0 0 0 0
famil-	-13 -1 0 31 -3 0
familien	2 0 0 0 0 0
fand	0 28 0 -8 0 -1
farbe	0 0 0 0 -8 0
farbe-	-9 -2 -12 0 -3 0
fassu-	0 0 -3 -3 0 0
fassung	0 0 -3 -3 0 0
fast	0 -8 -16 0 0 -3
fax	-2 -4 66 0 0 -38
fax 0	0 0 -3 0 0 0
fax _ 0	-2 -1 -3 0 0 0
faxe	-15 -5 28 0 -2 0
faxen	-8 0 -3 0 0 17
faxge-	0 -9 -45 0 -2 53
faxgeraet	0 -9 -45 0 -2 53
faxnu-	0 -1 -2 -4 -5 -5
faxnummer	0 -1 -2 -4 -5 -5
faxse-	0 5 5 0 0 0
faxserver	0 5 5 0 0 0
febru-	-4 0 -13 -20 20 -4
februar	-4 0 -13 -20 20 -4
fehl	-2 -28 79 0 -2 0
fehle 0	17 -2 -55 -20 -16 -3
fehle ?	6 0 -8 0 0 0
fehle _ 0	0 0 6 0 0 0
fehle _ ab	0 -2 -33 -20 0 0
fehle _ der	0 -6 5 0 -8 0
fehle _ die	-1 0 -26 7 0 -2
fehle _ nicht	-11 0 21 -2 -1 0
fehle _ x	13 0 -18 0 0 0
fehle _ zerti	-4 0 23 0 0 -1
fehle beim	-6 0 -11 0 0 17
fehle die	-8 -2 -18 -8 -5 -10
fehle eine	0 -1 -6 0 -11 0
fehle in	-1 -12 -15 0 -4 0
fehle zurue	0 0 0 0 -15 0
fehle-	-71 -31 -63 24 42 -7
fehlen	0 -3 -72 32 -10 37
fehler	-41 -27 68 0 91 -51
fehlercode	-2 0 -65 0 0 0
fehlerhaft	0 0 7 -5 0 -2
fehlermeldung	-34 0 -11 -2 -23 9
fehlersuche	0 -1 0 0 -9 0
fehlg-	26 47 71 0 -3 0
fehlgeschlagen	29 34 71 0 -3 0
fehlt	-11 -55 10 11 15 3
fehlt ?	0 0 -4 -2 0 0
fehlt _ der	-6 23 -22 -1 -3 0
fehlt das	0 -12 -14 -1 0 -5
fehlt der	0 -1 21 0 -16 0
fehlt die	0 -13 3 -5 0 -10
fehlt in	-6 23 -22 -4 -9 -2
fehlt noch	0 0 -16 -6 0 0
feier-	56 -6 -16 0 25 0
feierabend	56 -2 4 0 9 0
feiertage	0 0 -19 0 16 0
feld	-5 0 23 -5 -2 -11
fenst _ und	-13 25 -2 0 -4 0
fenst auf	-23 49 -2 0 -4 35
fenst mit	-1 21 0 -1 0 0
fenst-	63 28 -42 -15 -14 30
fenster	66 19 -52 -13 -14 30
ferdi-	0 0 0 0 -7 0
ferdinand	0 0 0 0 -7 0
fern	0 0 -1 0 0 0
fernb-	0 0 -13 -2 -2 0
fernbetreuung	0 0 0 -2 -2 0
ferne	-4 11 -10 0 0 -3
ferne _ die	0 0 -7 0 0 0
ferne auf	0 0 -7 0 0 0
ferns-	-4 56 -1 0 -2 0
fernw _ dem	0 -12 0 0 -5 0
fernw _ der	0 -23 0 -2 0 0
fernw _ die	0 0 0 0 -12 0
fernw _ ist	0 -2 0 0 -10 0
fernw _ und	0 -7 0 0 -21 0
fernw _ uns	-22 -18 0 0 -2 0
fernw _ unser	0 -39 0 0 0 0
fernw am	0 -5 0 -10 -4 0
fernw auf	0 -34 0 0 -5 -2
fernw und	0 0 0 -9 -2 0
fernw vom	0 14 0 0 0 0
fernw-	-61 -5 -79 -26 14 -2
fernwartung	-53 -16 -79 -10 -45 -2
fernwartungsprogramm	0 -2 0 0 0 0
fernwartungssoftware	0 5 0 0 0 0
fernwartungstermin	0 0 0 -15 0 0
fernwartungstool	0 -9 0 0 0 0
fernwartungszugang	0 10 0 0 0 0
fernz _ unser	0 9 0 0 -11 0
fernz auf	0 3 0 0 -11 0
fernz-	-22 -20 20 -3 -14 -3
fernzugang	-14 0 20 -2 -3 0
fernzugriff	-8 -5 0 0 0 -3
fernzugriffe	0 -14 0 -2 -11 0
ferti-	0 -1 30 -3 0 20
fertig	0 -1 10 -3 0 20
fest	17 -3 -49 -1 -15 0
feste-	0 0 0 -2 0 -5
festen	0 0 0 -2 0 -5
festg dass	0 25 -6 0 0 0
festg worde	0 0 -8 0 0 0
festg-	0 21 -17 -8 -7 0
festgelegten	0 0 -2 -8 0 0
festgestellt	0 21 -14 0 -7 0
festn-	-64 0 -22 0 -11 0
festnetz	-64 0 -19 0 -11 0
festp-	-38 -27 -18 -15 0 0
festplatte	-38 -14 -18 -2 0 0
fests-	0 -1 0 0 135 0
fiel	-13 -20 0 -2 0 0
file	24 -13 -40 36 -3 -8
files	45 43 -18 -8 -6 -23
files-	-2 7 0 -1 0 0
fileserver	-2 7 0 -1 0 0
filia-	-14 -4 -41 0 -12 0
filiale	-19 0 -41 0 -7 0
finan-	0 0 0 26 -2 0
finanzamt	0 0 0 26 -2 0
find	-27 -1 -10 -1 -4 -4
find the	-18 0 0 0 -4 0
finde	-29 -9 -24 -13 -8 -5
finde _ den	27 0 -33 0 -5 0
finde _ die	1 -18 4 -2 -11 0
finde _ im	0 -2 0 0 0 0
finde _ nicht	-4 0 -29 -10 0 0
finde das	-6 -1 -81 -2 0 0
finde den	-32 -20 87 -1 0 0
finde die	-18 -4 -11 0 0 0
finde ich	-3 -5 -3 -13 0 0
finde sie	-1 -2 -21 0 -6 0
finde wir	10 0 1 0 -11 0
finde-	-33 26 23 -9 2 0
finden	16 -22 69 -3 6 0
findet	-49 48 -46 -6 -5 0
fine	-112 -18 17 -2 -45 193
finge weg	-11 0 -3 0 0 0
finge-	-15 -1 -3 0 -1 -10
finger	-15 -1 -3 0 -1 -10
firew _ den	0 -13 -8 0 0 0
firew block	0 -14 -12 0 0 0
firew fuer	0 -4 0 -2 0 0
firew und	0 -7 0 0 -11 0
firew-	-46 11 -24 -19 14 -1
firewall	-46 -26 -24 -12 -12 -1
firma	-14 -12 0 -2 -13 0
firma _ ?	-3 0 0 0 0 0
firma micro	0 -20 0 0 0 0
firme-	8 0 -9 0 0 -3
firmen	0 0 0 0 0 -3
firmw-	0 0 -22 0 0 0
flack-	-1 -18 0 0 0 0
flackert	-1 -18 0 0 0 0
flieg-	59 0 62 0 -33 0
flur	12 -8 55 -2 0 -1
foerd-	0 -13 0 -1 0 0
folde-	0 31 -5 -1 0 -2
folge	0 0 16 0 -2 0
folge-	18 -1 -3 -51 -11 -10
folgt	0 0 0 0 -4 0
follo-	0 0 -11 0 -1 0
following	0 0 -11 0 -1 0
for	-35 46 97 -24 49 -13
for _ ?	0 0 14 0 0 0
for _ in	-8 0 -1 0 40 0
for _ quick	0 0 0 0 30 0
for a	-12 -5 24 0 -8 -3
for every	35 0 5 0 -6 0
for our	0 0 -2 0 0 0
for the	11 -16 -13 5 39 -1
for us	0 0 14 0 0 0
for your	-9 0 0 0 -18 0
forde-	0 49 -2 15 -1 -2
fordert	0 27 0 15 -1 -2
forderung	0 9 0 0 0 -1
foren-	0 16 0 0 0 0
forgi-	-2 -1 -4 9 -15 -1
form	-37 -4 21 -6 0 26
forma-	-3 0 -11 0 -10 0
formu 0	0 0 -3 -2 0 0
formu _ 0	0 0 -9 0 0 7
formu _ die	0 0 4 -2 -4 0
formu fuer	0 0 4 -2 -4 0
formu ptv	0 0 -3 0 0 7
formu-	-186 -30 134 -13 -73 -29
formular	17 -18 -57 -2 -55 -9
formulardruck	-17 0 47 0 -2 0
formulare	-40 -10 88 -2 -4 -20
formularen	0 0 -1 0 -5 0
fort	5 -4 10 -3 -2 0
fortb-	-34 -2 -5 -18 -16 -10
fortbildung	-34 -2 -5 -18 -16 -10
foto	0 -28 0 0 -5 0
found	-12 55 0 0 24 -3
found a	-1 47 0 0 0 -1
fr	-3 -4 -5 0 0 0
fr 0	-3 -4 0 0 0 0
frage	-33 -37 -3 -16 -34 -57
frage _ bei	-2 0 0 0 0 0
frage _ das	0 0 0 -6 -13 0
frage _ der	-7 -2 26 -5 -6 0
frage _ die	-5 -3 -21 0 0 0
frage _ es	0 0 0 -3 41 15
frage _ mich	0 0 -8 0 0 -13
frage _ ob	-14 -9 15 0 0 -1
frage _ sie	-1 0 0 0 0 0
frage _ unser	0 0 0 0 0 -9
frage _ welch	0 0 -2 0 0 0
frage _ wir	-5 0 -7 0 -13 -6
frage auf	0 0 25 0 0 0
frage aus	0 -11 0 0 -6 0
frage die	-3 0 0 0 0 0
frage ich	0 -14 -1 0 0 0
frage mich	-3 0 0 -4 -1 0
frage nach	-32 0 29 0 0 0
frage ob	-5 0 -7 -5 -24 0
frage uns	-16 -9 -4 0 0 0
frage was	-3 -5 -3 -5 0 0
frage welch	-9 -5 0 0 0 0
frage wie	0 0 0 0 -12 15
frage zu	-7 0 0 0 -1 0
frage zum	0 -1 -20 0 0 0
frage zur	0 0 -2 0 -13 0
frage-	4 -21 -2 -11 -4 -9
fragen	5 -17 14 -11 2 -9
fragezeichen	-1 -4 -16 0 -4 0
fragt	-16 -6 -14 -26 -25 -3
fragt _ das	0 0 -1 0 0 0
fragt _ der	0 0 0 -13 0 0
fragt _ die	0 0 16 0 0 0
fragt _ ob	0 0 -5 0 0 0
fragt nach	28 -26 0 -7 -7 0
fragt ob	0 -1 -1 -4 -2 0
fragt sich	-3 0 9 0 0 0
fragt wie	0 0 0 -1 0 0
fragt-	26 -5 0 0 0 0
fragte	26 -5 0 0 0 0
frau	73 -43 -8 -54 -16 38
frau _ die	69 34 -4 0 -13 0
frau _ hat	0 -7 0 0 0 34
frau _ ist	-2 0 -10 -5 0 0
frau der	6 0 -11 -14 -18 0
frau dokto	7 -13 1 -7 -12 -5
frau hat	68 -11 0 0 -2 -5
fraue der	0 -12 0 0 0 0
fraue-	-17 -13 -2 -4 -1 -8
frauenaerztinnen	0 0 0 0 0 -2
frauenarztpraxis	0 -12 0 0 0 0
frech-	-1 0 0 0 0 0
frechheit	-1 0 0 0 0 0
frei	0 -7 71 0 34 0
freib-	0 0 -5 0 0 0
freie-	-11 -6 8 0 0 0
freig-	-63 9 0 19 0 -7
freigabe	-16 -17 -10 0 -3 0
freigeben	-22 0 -3 0 0 -7
freigegeben	0 26 0 0 -3 0
freigeschaltet	-25 0 13 19 -4 0
freis-	-24 -13 67 -39 -15 0
freischaltcode	-3 -3 0 0 -2 0
freischalten	-16 -7 82 0 -13 0
freischaltung	-5 0 -15 -23 0 0
freit 0	0 -4 0 -5 0 0
freit _ 0	0 0 0 -57 0 0
freit _ die	5 -5 -1 12 -2 0
freit _ uhr	0 -4 0 -28 0 0
freit muss	-2 -5 -1 15 0 0
freit nicht	-15 -6 0 24 0 0
freit-	-39 2 16 43 -36 55
freitag	-4 -25 -13 76 -17 -12
freitags	-10 0 0 -46 0 0
fremd _ und	0 6 0 0 0 0
fremd _ unser	0 -57 0 0 0 0
fremd _ zugan	0 -3 0 0 0 0
fremd auf	0 -51 0 0 0 0
fremd endun	-9 -4 -7 0 0 0
fremd haend	0 -13 -17 0 0 0
fremd in	-5 -23 0 0 0 0
fremd und	-8 -1 0 0 0 -17
fremd unser	0 -2 0 0 0 0
fremd war	0 12 0 0 -4 0
fremd zugri	0 24 0 0 -2 0
fremd-	-78 -16 0 -3 -25 -8
fremde	-31 11 -29 0 0 0
fremden	0 24 41 0 -4 0
fremder	0 41 0 0 -8 0
fremdes	0 -2 0 0 0 0
fremdprogramm	-47 -76 -6 -2 -14 -8
freun _ aus	0 -5 0 0 0 0
freun grues	-2 4 -5 0 0 0
freun-	-2 9 -14 17 -64 0
freundlich	0 -4 -10 -3 -64 0
freundlichen	-2 4 -3 20 0 0
frida-	-23 -6 1 6 -2 -1
friday	-23 -6 1 6 -2 -1
fried-	0 -4 0 0 0 -11
frier-	38 -5 33 -4 0 -5
friert	39 -4 14 0 0 -5
frist	0 19 0 48 -4 -3
frist 0	0 0 0 36 0 0
frist _ 0	0 -8 0 31 0 0
frist bis	0 0 0 31 0 0
frist zum	0 0 0 -1 0 0
frist-	0 0 -7 44 45 0
fristgerecht	0 0 0 -11 45 0
fristverlaengerung	0 0 -5 9 0 0
from	6 43 57 46 -19 22
from _ keeps	0 -6 0 0 0 0
from _ suppo	0 -13 0 0 0 0
from micro	0 29 0 0 0 0
from progr	-6 27 0 0 -1 0
from the	-23 -9 -2 16 -10 46
from you	0 0 0 31 0 0
front	-13 -1 -17 0 0 0
front desk	-15 1 -17 0 0 0
frueh	49 24 -27 4 73 0
frueh _ auf	22 0 -4 0 -6 0
frueh _ der	0 -1 -9 0 -4 0
frueh _ keine	26 0 8 0 -1 0
frueh _ sich	3 -2 -10 -8 -3 0
frueh _ und	-4 0 -5 32 25 0
frueh _ wir	-36 -4 43 0 0 0
frueh an	-45 15 15 0 -3 0
frueh hat	0 0 0 0 -3 0
frueh nicht	46 -5 8 31 0 0
frueh-	-38 -49 34 7 -25 -1
frueher	-44 -32 -20 -14 -20 -1
frueherer	-3 -7 0 -1 -3 0
fruehjahr	-8 -6 50 -6 0 0
fuehl-	0 -8 0 -1 28 -24
fuehlen	0 -8 0 -1 29 -24
fuehr ich	4 0 0 0 0 0
fuehr-	45 -14 47 -7 0 -18
fuehre	-31 0 0 0 0 -8
fuehren	80 -13 49 -7 0 -10
fuehrt	-5 -1 -2 0 0 0
fuell-	37 -7 13 0 -7 -11
fuenf	10 18 65 -6 13 -11
fuenf minut	-3 0 53 -4 28 -5
fuenf plaet	11 -2 9 0 -5 0
fuenf-	42 51 -38 8 -15 -4
fuenfmal	39 31 0 0 0 0
fuenfzig	4 -2 -11 -6 -8 -2
fuer	-56 -35 14 15 93 -54
fuer 0	2 -6 0 -2 -1 0
fuer _ 0	-4 -16 26 -27 -7 0
fuer _ ?	0 0 0 -6 0 0
fuer _ abrec	0 -5 -2 0 0 0
fuer _ akten	-3 -2 0 -10 92 -1
fuer _ als	0 0 30 0 -7 0
fuer _ an	0 30 0 0 -8 -1
fuer _ anges	0 0 0 -4 -3 0
fuer _ arbei	0 0 0 -7 31 0
fuer _ auf	0 -17 -3 0 -6 0
fuer _ benut	28 -9 -26 0 -1 0
fuer _ beric	0 -1 0 0 0 0
fuer _ betri	0 0 0 -4 -1 0
fuer _ daten	-20 54 -5 -7 -6 0
fuer _ der	-6 0 0 0 -4 0
fuer _ eigen	0 0 0 0 -3 0
fuer _ eine	0 0 0 0 -2 0
fuer _ einen	-2 0 -4 -10 -11 -3
fuer _ ernst	0 0 0 -2 -13 0
fuer _ faell	0 -4 0 -5 -6 0
fuer _ fernw	0 16 0 -1 0 0
fuer _ ganze	-3 0 32 1 0 -1
fuer _ hilfe	-3 0 0 -3 94 -2
fuer _ ist	0 0 -22 0 0 0
fuer _ konne	0 -7 -6 0 -7 0
fuer _ kunde	0 -2 0 0 -1 0
fuer _ kurze	0 0 0 0 -2 0
fuer _ labor	0 0 -6 0 -1 0
fuer _ lageb	0 0 0 -1 0 0
fuer _ mediz	0 0 0 0 -1 0
fuer _ muehe	0 0 0 0 -78 0
fuer _ naech	0 0 0 -8 0 0
fuer _ neue	0 -8 0 -3 -35 0
fuer _ neuen	0 0 -5 -9 -3 0
fuer _ nicht	-16 0 -6 0 -21 0
fuer _ notfa	0 0 0 0 -2 0
fuer _ offen	0 -10 0 -4 -5 0
fuer _ onlin	-5 0 -7 -14 0 0
fuer _ patie	11 -1 21 14 0 0
fuer _ praxe	0 0 0 -45 0 0
fuer _ praxi	0 -8 -12 -10 -11 0
fuer _ quart	0 0 -39 21 0 0
fuer _ rasch	0 0 0 -6 35 0
fuer _ rechn	0 -2 0 0 0 0
fuer _ risik	0 -10 0 0 -1 0
fuer _ rueck	0 0 0 0 50 0
fuer _ schne	0 0 0 -1 44 0
fuer _ serve	-10 -10 0 0 0 0
fuer _ softw	0 0 -2 0 0 0
fuer _ steue	0 -3 -11 -13 -8 0
fuer _ suppo	0 0 0 0 -8 0
fuer _ termi	0 0 -9 0 -6 -9
fuer _ ueber	-6 0 21 -1 -2 0
fuer _ und	0 -3 0 -4 0 0
fuer _ unter	13 0 -14 0 46 0
fuer _ video	0 0 -9 0 0 0
fuer _ zweig	0 0 -2 0 0 0
fuer _ zweit	0 0 33 -5 0 0
fuer alle	8 -9 4 -15 -16 0
fuer allge	0 -1 0 0 -15 0
fuer das	-9 -2 6 -14 -30 0
fuer daten	0 -2 0 39 -3 0
fuer den	-20 -37 -39 63 -10 -1
fuer die	-48 15 -34 15 49 -28
fuer dring	0 -4 0 -5 -6 0
fuer ein	0 -3 0 -15 0 0
fuer eine	29 -12 -15 3 -21 -6
fuer einen	23 12 -27 0 -1 0
fuer hausb	0 0 -43 0 -4 0
fuer heute	31 -3 34 -4 -2 -7
fuer ihre	12 -2 -2 -18 65 -1
fuer ihren	0 0 0 0 52 0
fuer inner	0 0 0 0 -1 0
fuer kinde	0 -2 -14 0 0 0
fuer meine	0 0 -7 -7 -17 0
fuer mich	0 0 30 0 -19 26
fuer morge	-11 -12 0 32 0 0
fuer patie	-1 0 -18 0 0 0
fuer progr	0 -2 -3 0 -6 0
fuer psych	0 0 0 0 -1 0
fuer rueck	0 0 0 0 -24 0
fuer sie	-3 -11 0 -7 89 -15
fuer so	-2 0 -4 0 -7 -3
fuer ueber	0 0 -5 -4 0 0
fuer uns	35 -8 0 -35 22 -2
fuer unser	-21 24 17 -10 -27 0
fuer zwei	0 0 0 0 -1 0
fuerc-	-9 0 0 0 0 0
fuers	-25 -6 -34 53 130 -16
fuers proto	-10 -6 0 0 29 0
full	90 10 0 -6 -7 -2
funkt alles	0 0 -16 0 -25 46
funkt bei	-12 -2 0 0 -1 0
funkt der	-2 0 13 0 -4 0
funkt und	-1 2 -4 0 0 -3
funkt-	0 -21 50 -6 -3 -4
funktion	41 -16 44 -1 -4 -5
funktionieren	-4 -2 -28 0 0 -39
funktioniert	-43 -2 21 -5 1 41
furch-	0 0 28 0 -3 0
furchtbar	0 0 28 0 -3 0
g	-1 -3 0 0 -1 0
gab	-27 -4 0 0 0 -16
gab _ einen	-4 0 0 0 0 0
gab es	1 0 0 0 0 0
gang	-1 0 -13 -2 33 -3
ganz	-18 -23 30 -8 -5 42
ganz norma	-36 0 -1 -6 -4 6
ganze	7 -1 8 1 -34 -9
ganze _ ?	0 0 -6 0 0 0
ganze _ nicht	-26 0 71 -1 0 -9
ganze haus	64 0 -9 0 0 -8
ganze praxi	-36 0 38 -1 0 -1
ganze progr	47 -1 -28 0 0 -4
ganze team	-38 0 -2 0 -33 0
ganze-	0 -55 77 10 -7 -20
ganzen	-13 -23 -6 0 -5 -18
ganzes	8 -27 83 10 -2 -2
gar	39 29 -101 -16 79 -15
gar _ ?	-17 0 0 0 0 0
gar _ mehr	3 -2 -16 -12 -26 -10
gar kein	-19 0 -11 0 80 0
gar keine	39 0 -49 -3 0 -3
gar nicht	15 29 -40 -14 1 -12
garan _ dass	0 0 0 0 -3 0
garan wir	0 0 0 0 -3 0
garan-	-19 0 0 0 -3 0
garantiert	0 0 0 0 -3 0
garte-	-3 0 33 0 -1 0
gastr-	-5 -5 -7 -5 -4 -7
gastroenterologie	-5 -5 -7 -3 -4 -7
gaune-	0 -8 0 0 0 0
gauner	0 -8 0 0 0 0
gave	0 13 -1 0 -2 0
gb	-27 20 0 -10 0 -3
gbr	0 0 0 0 -1 -2
geaen _ ?	0 -2 0 0 0 0
geaen _ in	-6 11 0 0 -5 0
geaen _ von	0 32 0 -10 -13 0
geaen bitte	0 0 0 0 -9 0
geaen seitd	-19 -2 0 0 0 0
geaen und	-4 33 -7 -2 -21 0
geaen werde	0 0 0 0 -1 0
geaen-	-9 25 -18 -18 70 -4
geaendert	-9 31 -18 -18 70 -4
gearb-	0 5 0 0 -1 0
gearbeitet	0 5 0 0 -1 0
geb	-14 0 32 0 0 -1
geb 0	-14 0 32 0 0 -1
geb _ 0	-14 0 32 0 0 -1
gebe	9 0 43 -2 -17 0
gebe ich	9 0 0 -1 -4 0
geben	9 -7 -20 -4 -8 13
geben ?	-7 0 0 0 0 0
gebet-	9 2 -3 0 -7 0
gebeten	0 2 0 0 -7 0
gebli _ ?	0 0 -4 0 0 0
gebli ist	0 0 -4 0 -3 0
gebli-	5 -2 -12 0 -26 -4
geblieben	5 -2 -12 0 -26 -4
gebra-	29 0 -13 0 21 0
gebuc-	-2 -2 -16 0 0 0
gebue-	0 -3 -9 0 0 0
gebur-	10 -13 -50 0 0 -7
geburtsdatum	0 -10 -50 0 0 -7
gedac-	0 0 0 0 18 0
gedacht	0 0 0 0 18 0
gedae-	60 0 -6 -2 0 -3
gedaechtnis	60 0 -6 -2 0 -3
gedan-	0 -3 0 0 -4 0
gedru-	2 6 -29 0 -7 -11
gedruckt	2 2 -29 0 -7 -11
gedrueckt	0 4 0 0 0 0
gedul-	-14 -11 47 -6 -30 -9
geduld	-14 -10 60 -6 -3 -8
geduldig	0 0 0 0 -21 0
geehr _ und	-15 -1 9 -2 -2 -1
geehr damen	-15 2 9 -2 -2 -1
geehr-	-15 -1 3 -2 -11 -2
geehrte	-15 -1 9 -2 -2 -2
geehrtes	0 0 -5 0 0 0
gefae mails	0 0 0 0 0 -6
gefae-	-9 40 0 0 -3 75
gefaehrdet	-18 0 0 0 0 90
gefaehrlich	9 -2 0 0 0 0
gefaelschte	0 19 0 0 -3 -6
gefah _ ?	-3 0 0 -2 0 0
gefah-	1 -4 -4 -2 0 -3
gefahr	-4 0 0 0 0 0
gefahrlos	-6 -4 0 -2 0 0
gefal-	0 -11 0 0 -1 -8
gefallen	0 -11 0 0 -1 -8
gefas-	-2 -5 0 -2 0 0
gefasst	-2 -5 0 -2 0 0
gefra ob	-3 0 -5 0 0 0
gefra-	-5 -1 -9 12 40 0
gefragt	-5 -1 -9 12 40 0
gefue-	42 17 -17 39 -15 -4
gefuehl	42 28 -17 -5 0 0
gefuehrt	0 -10 0 45 -15 -4
gefun und	32 27 -12 0 -2 0
gefun-	87 18 13 0 80 -10
gefunden	87 18 13 0 80 -10
gegan-	-1 -9 -3 0 0 0
gegangen	-1 -9 -3 0 0 0
gegeb und	-20 6 0 -1 0 0
gegeb-	-20 4 0 20 27 -1
gegeben	-20 4 0 20 27 -1
gegen	-3 36 0 42 -10 0
gegen _ patie	0 0 0 0 -1 0
gegen den	0 0 0 5 -1 0
gegen der	-1 0 0 -16 -3 0
gegen die	0 0 0 14 0 0
gegen versc	0 0 0 0 -3 0
gegen-	-13 -3 18 -29 125 0
gegenueber	-11 0 0 -19 -22 0
gegenwaertig	0 0 23 0 0 0
gehab-	10 45 -10 8 -7 -3
gehabt	10 45 -10 8 -7 -3
gehac ?	0 -9 0 0 0 0
gehac _ ?	0 0 0 0 -3 0
gehac und	0 11 0 0 0 0
gehac worde	0 56 0 0 -6 -5
gehac wurde	0 -26 0 0 -4 0
gehac-	-1 46 0 0 -12 -5
gehackt	-1 46 0 0 -12 -5
gehae-	10 -12 0 5 0 0
gehal-	0 0 0 0 -8 0
gehalten	0 0 0 0 -2 0
gehe	0 -12 -2 0 -2 0
gehe _ aus	0 -12 -2 0 -2 0
gehe davon	0 -12 -2 0 -2 0
gehei-	0 -18 -3 -1 0 0
geheimdienst	0 -8 0 0 0 0
geheiratet	0 -5 -3 -1 0 0
gehen	46 79 -1 -5 -2 50
gehen ?	0 0 0 0 0 -5
gehen _ auf	-13 33 -11 0 0 13
gehen _ raus	0 0 3 0 0 -3
gehen auf	-39 16 12 0 0 -7
gehen die	-4 0 -1 -3 -10 0
gehen nicht	25 33 20 0 0 -18
gehen seit	-19 11 8 0 15 0
gehen wir	-4 -6 0 0 0 -1
gehoe dass	0 -1 0 0 -1 0
gehoe die	-1 -4 -6 0 0 0
gehoe-	-6 -26 -15 -3 -9 0
gehoeren	-2 -4 0 0 -2 0
gehoert	-4 -17 -15 -3 -7 0
gehol-	69 -22 33 -3 -22 0
geholfen	17 -7 -5 0 -14 0
geholt	51 -15 37 -3 -7 0
geht	96 -55 5 -13 4 79
geht ?	-15 -1 0 -1 0 -1
geht _ ?	0 0 -2 0 0 -6
geht _ auf	44 16 38 0 -4 -27
geht _ bei	12 0 -26 0 0 0
geht _ den	9 0 -8 -5 0 -7
geht _ der	30 0 -9 21 -6 -5
geht _ die	-5 0 -10 0 0 47
geht _ geste	-35 -11 24 0 -6 -6
geht _ ich	0 0 -3 0 -7 -4
geht _ ihnen	0 0 -10 0 0 0
geht _ keine	-35 0 56 0 0 -8
geht _ mehr	61 16 -94 -1 -17 -28
geht _ mit	0 0 29 0 0 -8
geht _ nicht	-23 0 -56 -3 -6 -21
geht _ noch	-2 0 35 0 0 -6
geht _ progr	-4 -7 -1 0 -3 -6
geht _ raus	-11 0 29 0 -1 -6
geht _ telef	-13 0 -1 0 0 0
geht _ um	-10 -27 -16 -6 0 -43
geht _ uns	0 -12 -19 -1 91 -27
geht _ weite	-6 -2 19 -4 -1 -45
geht _ wiede	-4 0 26 0 -19 -5
geht alles	-53 -1 -23 0 21 110
geht an	-8 -6 37 0 -3 -10
geht auch	-16 0 -14 0 0 -18
geht bei	0 -9 -8 -1 -4 -3
geht das	-9 -8 -1 -5 -3 -14
geht der	-1 0 40 0 6 -5
geht die	-12 0 -4 0 -21 -14
geht es	-42 -13 67 -7 -11 40
geht gar	32 0 4 0 -4 -6
geht ja	-5 0 0 0 -8 -9
geht mehr	31 20 -48 0 -14 0
geht nicht	51 13 47 9 -31 -48
geht nirge	20 0 25 0 -1 -15
geht nur	-9 -12 27 -7 0 15
geht seit	-22 -11 -21 0 31 -6
geht um	-16 0 -24 1 0 -11
geht wiede	0 -2 0 0 76 0
geht wir	-15 0 0 -2 -11 5
geht'-	-6 0 0 0 0 0
geht's	-6 0 0 0 0 0
gehts	-37 0 31 0 -9 -14
gekap-	0 11 0 -1 -3 -4
gekappt	0 11 0 -1 -3 -4
gekau-	0 -10 0 -2 0 0
gekauft	0 -10 0 -2 0 0
gekla ist	0 -7 0 0 -3 0
gekla-	-5 -39 -4 -10 84 0
geklaert	0 -7 0 0 19 0
geklappt	-5 -10 0 0 120 0
geklaut	0 -21 -4 -10 -54 0
gekli und	0 43 0 0 -3 0
gekli-	-22 2 0 0 -3 -1
geklickt	-22 2 0 0 -3 -1
gekom ist	0 0 0 -3 0 0
gekom-	0 0 30 -4 -11 0
gekommen	0 0 30 -4 -11 0
gekue-	-8 0 0 -8 -13 0
gekuendigt	-8 0 0 0 0 0
gelan ?	-16 -9 0 0 0 0
gelan ist	-8 -1 0 0 -1 0
gelan-	-25 -47 38 0 -3 0
gelandet	-8 -31 38 0 -2 0
gelangen	0 -13 0 0 0 0
gelangt	-16 -4 0 0 -1 0
gelas-	-5 -12 0 0 -6 0
gelassen	-5 -12 0 0 -6 0
gelb	0 0 -6 0 0 -5
gelbe-	-14 0 7 0 -5 33
gelben	-14 0 7 0 -5 33
geld	-4 97 -12 28 -2 -2
geld fuer	0 54 -8 17 0 0
geld verla	0 19 0 -7 0 0
geleg-	-3 -18 -5 0 -3 34
gelegentlich	0 -18 -5 0 0 0
geles dass	-2 0 0 0 0 0
geles und	-1 -11 30 0 0 0
geles-	-10 -6 15 0 31 19
gelesen	-10 -6 15 0 31 19
geloe _ das	0 17 0 -2 20 0
geloe-	-37 103 -17 -5 33 0
geloescht	-37 108 -17 -5 -2 0
geloest	0 -8 0 0 36 0
gelte-	0 0 -17 -20 0 0
gelten	0 0 -17 -20 0 0
gemac hat	-5 0 0 0 0 0
gemac-	-2 48 12 -6 -6 -9
gemacht	-2 48 12 -6 -6 -9
gemat-	0 -18 -7 -17 -12 0
gematik	0 -18 -7 -17 -12 0
gemei der	-5 -16 0 0 -1 0
gemei dres	0 12 0 0 -1 -1
gemei-	-51 0 54 -2 -14 -4
gemeinschaftspraxis	-45 6 15 -2 -6 -4
gemeint	-5 -6 0 0 -9 0
gemel haben	0 0 0 9 -7 -4
gemel werde	0 0 0 -8 0 0
gemel-	-7 14 -4 16 -14 -4
gemeldet	-7 14 -4 16 -14 -4
gemer dass	14 -5 -9 0 0 0
gemer-	10 -5 -14 0 -12 -5
gemerkt	10 -5 -14 0 -12 -5
genan-	0 17 0 0 -1 0
genau	19 -8 -12 41 -32 -2
genau _ bei	12 -2 0 0 0 -1
genau-	8 3 0 0 -2 -5
genauso	8 3 0 0 -1 -5
genom-	15 20 -2 0 76 -7
genommen	15 20 -2 0 76 -7
genue ein	-6 -8 0 0 -5 0
genue-	-6 -8 0 -3 -38 0
genuegt	0 0 0 -3 -30 0
genug	-9 -5 -6 0 -4 -1
geoef und	0 16 -1 0 0 0
geoef werde	2 0 -11 0 -3 0
geoef-	1 -27 -22 0 -6 -11
geoeffnet	1 -27 -22 0 -6 -11
gepla-	-18 18 -7 -2 0 0
geplant	-15 -1 -4 -1 0 0
gepru ?	0 0 0 -3 -1 0
gepru und	-22 0 0 0 22 0
gepru-	-27 -44 -47 -3 73 0
geprueft	-27 -44 -47 -3 78 0
gerad _ sorge	0 0 0 0 -2 -1
gerad ander	0 0 0 0 -2 -1
gerad-	-43 14 -21 -3 -20 17
gerade	-43 14 -21 -3 -20 17
gerae mehr	15 0 -15 -6 0 0
gerae-	25 -53 94 -7 -12 59
geraet	35 5 -26 -1 -2 73
geraete	20 -4 -21 -6 0 -3
geric-	0 0 0 50 70 0
gericht	0 0 0 57 0 0
gerichtet	0 0 0 -7 76 0
germa-	-21 0 -1 0 -21 -7
german	-21 0 -1 0 -21 -7
gern	-6 -13 -23 -10 -18 0
gern _ 0	0 -6 -1 0 0 0
gern _ welch	0 0 0 -2 -4 0
gern auch	0 0 0 0 -1 0
gern auf	0 -8 0 -2 0 0
gern die	0 0 -3 -4 0 0
gern eine	0 0 0 0 -8 0
gern einen	0 0 -6 0 0 0
gern gewus	0 0 0 0 -4 0
gern ob	0 -2 0 0 0 0
gern von	0 -4 -1 0 0 0
gern was	-1 0 0 0 0 0
gern wisse	0 0 0 0 -4 0
gerne	0 0 -7 -8 0 0
gerne wisse	0 0 -7 -8 0 0
gerue-	0 0 -13 -3 -8 0
gesag _ ich	-11 0 0 0 0 0
gesag-	-1 20 -25 -20 -12 -16
gesagt	-1 20 -25 -20 -12 -16
gesam praxi	15 0 -11 0 0 0
gesam-	53 0 37 0 -14 -9
gesamte	45 0 11 0 0 0
gesamten	-34 0 31 0 -14 -1
gesch ?	0 0 0 0 -1 0
gesch _ der	3 4 0 -1 4 0
gesch _ die	0 -1 0 0 43 0
gesch _ nicht	11 0 -5 -1 0 -1
gesch _ oder	0 0 0 0 -2 0
gesch der	0 0 0 0 -9 0
gesch haben	-17 10 -2 0 -3 0
gesch hat	-4 17 -8 0 -10 -3
gesch in	0 0 0 0 7 0
gesch ist	0 0 0 19 40 -3
gesch nicht	0 0 1 0 -6 -25
gesch und	0 -1 0 11 -2 0
gesch war	0 0 0 -2 -3 0
gesch weil	37 -1 0 0 -6 -7
gesch werde	0 0 22 0 64 0
gesch-	-33 26 -38 -37 70 50
geschaeftsfuehrer	0 -1 0 -6 -19 0
geschaeftsfuehrung	0 -12 -1 -9 -15 0
geschehen	-2 0 0 19 0 -3
geschichte	-15 0 -5 0 0 0
geschickt	30 -7 29 0 6 -9
geschlossen	-25 -31 -23 -32 94 -3
geschrieben	0 78 -12 -8 48 -11
geschuetzt	-18 0 0 -3 -5 0
geschult	0 0 0 0 -3 0
geseh-	23 18 -9 -5 -2 0
gesehen	23 19 -9 -5 0 0
gesel-	0 -7 -9 -11 -3 0
gesellschafterversammlung	0 0 -1 0 0 0
gesen _ 0	0 -3 21 -7 -1 0
gesen _ meine	0 -21 -9 0 0 -1
gesen diens	0 0 0 -5 0 0
gesen mit	0 -9 -16 0 0 0
gesen-	-15 5 14 -7 -17 -9
gesendet	-9 -55 15 -7 -13 -9
geset-	0 8 0 5 30 0
gesetzt	0 8 0 5 30 0
gesic-	0 -36 -4 -3 -3 0
gesichert	0 -36 -4 -3 -3 0
geson-	-1 -1 0 0 -5 0
gesondert	-1 -1 0 0 -5 0
gespe _ von	0 23 0 0 63 0
gespe haben	-4 -4 0 0 0 0
gespe und	26 -13 2 -1 0 0
gespe weil	0 60 0 0 0 0
gespe-	35 20 44 -4 14 -6
gespeichert	-13 -15 -10 0 -8 -1
gespeicherten	0 16 -15 0 -7 0
gesperrt	48 19 69 -4 28 -5
gespr-	-11 26 38 -12 0 -1
gesta werde	1 0 62 0 0 -3
gesta-	11 4 16 0 8 -17
gestartet	21 4 28 0 8 -17
gestatten	-9 0 0 0 0 0
geste 0	16 5 -4 -3 -2 0
geste _ 0	-26 -13 25 -4 -2 0
geste _ an	20 -5 -7 0 0 0
geste _ bei	36 0 0 0 0 0
geste _ das	12 8 0 0 17 0
geste _ die	-1 -7 4 0 33 0
geste _ mehr	-24 0 -49 0 -2 0
geste _ nicht	64 -13 -11 0 13 0
geste _ uhr	16 0 -4 0 0 0
geste _ und	0 15 -16 33 -3 0
geste _ wir	2 0 -24 0 -13 0
geste abend	53 10 -19 0 28 -6
geste auf	12 0 -4 0 7 0
geste die	-10 8 3 0 -6 -1
geste ein	0 -2 -16 0 -7 0
geste hat	-3 0 -6 0 -43 0
geste mitta	-3 -4 27 0 19 0
geste nachm	2 -5 4 0 -5 0
geste nacht	0 0 0 0 -21 0
geste nicht	-31 -1 -13 0 -2 -6
geste noch	5 4 11 -3 0 0
geste und	0 -4 -7 -2 10 0
geste-	46 47 32 15 33 -35
gesteckt	0 0 -5 0 0 0
gestellt	-3 -4 -10 -2 0 0
gestern	49 -56 48 17 33 -34
gesto ?	0 0 -1 0 0 0
gesto worde	0 0 0 0 -5 0
gesto-	18 -28 42 -3 -27 -4
gestoert	-14 -5 65 -2 -19 -1
gestohlen	0 -43 0 0 -6 0
gestohlenen	0 0 -5 0 0 -3
gestr-	74 -12 -6 -10 -6 -7
gestrichen	50 -3 -13 -5 -4 -7
gestrigen	32 -10 6 0 -2 0
gesun-	-58 -18 87 2 -35 -9
gesund	-25 -2 -19 0 -25 0
gesundheitsamt	0 0 -10 5 -4 -2
gesundheitskarte	-10 0 0 0 -1 -1
gesundheitskarten	-24 0 116 0 0 -6
gesundheitsnetz	0 -11 0 0 0 0
get	-14 0 67 0 0 -1
get _ the	11 0 -11 0 0 0
get in	2 0 -14 0 0 0
get into	11 0 -12 0 0 0
getan	0 0 0 -1 -1 0
getan ?	0 0 0 -1 0 0
getau werde	0 0 -14 -6 0 0
getau-	21 -10 -46 -15 49 -2
getauscht	21 -10 -46 -15 49 -2
getes-	0 0 0 0 68 0
getestet	0 0 0 0 68 0
getip-	-2 43 0 0 0 0
getippt	-2 43 0 0 0 0
getre-	0 17 12 0 0 0
getrennt	0 17 12 0 0 0
getro ?	0 0 0 0 -5 0
getro-	-1 -5 0 -3 -15 0
getroffen	-1 0 0 -3 -15 0
getti-	0 -11 0 0 40 -3
getting	0 -11 0 0 40 -3
gewae-	-1 0 0 55 -6 0
gewar-	0 42 -11 0 -5 0
gewarnt	0 42 0 0 0 0
gewec-	-11 26 -2 0 -27 0
gewechselt	-11 26 -2 0 -27 0
gewes sein	-4 38 0 -9 0 0
gewes-	14 31 -10 -11 0 -9
gewesen	14 31 -10 -11 0 -9
gewis-	-1 0 0 0 -21 0
gewoe-	0 -8 -19 0 -3 32
gewoh-	-1 1 -33 0 13 31
gewohnt	-1 0 -18 0 23 31
gewohnten	0 1 -15 0 -10 0
gewor-	-8 -7 41 -17 42 -16
geworden	-21 9 42 -17 42 -16
gewue-	0 16 9 -5 16 0
gewuenscht	0 0 15 0 21 0
gewuenschten	0 -4 -5 -5 -5 0
gewus-	0 0 0 0 -4 0
gewusst	0 0 0 0 -4 0
gezei-	-5 -31 -9 0 -2 -3
gezeigt	0 -31 0 0 0 -3
gezog-	5 -38 -19 0 -29 -7
gezogen	5 -34 -19 0 -29 -7
ggmbh	0 -19 0 0 0 0
gibt	9 -30 -23 61 0 -5
gibt _ dafue	0 0 0 0 0 -5
gibt _ die	-9 0 -11 0 0 25
gibt _ eine	-1 -14 -6 0 0 -5
gibt _ einen	-10 10 -7 0 0 0
gibt _ im	0 -1 -9 29 0 0
gibt _ keine	-9 0 -16 23 -2 -2
gibt _ mucks	50 -12 -13 -3 -7 0
gibt es	-13 -13 -52 63 28 -26
gibt keine	41 -12 2 0 -11 0
gibt'-	0 6 0 0 0 -2
gibt's	0 6 0 0 0 -2
gibts	20 -5 0 20 -5 0
gilt	0 0 0 -7 57 -4
gilt die	0 0 0 32 0 -4
ging	32 -14 -58 -2 -32 -62
ging das	0 -9 0 0 -5 -1
ging ein	0 12 0 0 0 -1
ginge-	-5 28 -9 -5 -5 -2
gingen	-5 28 -9 -5 -5 -2
glaub	0 31 -9 0 0 0
glaub-	0 4 -9 0 0 0
gleic-	80 -33 40 0 -23 -44
gleich	103 -33 1 0 -19 -10
gleiche	-17 0 17 0 0 -25
gleichzeitig	6 0 10 0 -2 -2
gluec-	-10 -5 -17 -13 0 67
glueck	-10 -5 -17 -13 0 67
gmbh	-9 -11 -3 -13 28 -5
gmx	0 -5 -9 0 -3 0
goae--	-21 -4 -11 -7 -6 0
going	0 0 69 0 91 0
gold	0 0 0 0 -8 0
gone	14 -7 16 40 -1 -10
good	-17 -2 -35 -26 61 0
got	-5 -14 -4 41 -45 0
gott	-24 -6 -13 0 -46 -3
grabo-	0 0 -1 0 0 0
grabowski	0 0 -1 0 0 0
grad	1 -2 -5 0 0 0
grau	-25 -1 -72 -2 -5 0
graue-	90 -7 16 0 -6 -13
graues	96 -7 -11 0 -6 -8
greif-	-17 0 -10 -6 -1 -4
greift	-17 0 -5 -6 -1 0
gripp-	-19 -7 -10 -9 0 -8
grippe	-25 0 0 0 0 0
grippeimpfung	-3 0 -4 -3 0 -4
groes-	-11 -5 0 -5 0 0
groessenordnung	0 0 0 -1 0 0
groesser	-8 0 0 -4 0 0
groessere	-3 -4 0 0 0 0
gross	-19 -1 -8 -7 -2 0
gross _ der	-11 0 31 0 -2 0
gross-	-3 67 22 29 58 -18
grossartig	-4 -14 0 0 39 0
grosse	0 67 -2 0 -17 -11
grosses	-21 -4 24 0 54 0
gruen	-21 -1 -47 -3 14 -23
gruen-	19 -9 13 -14 0 0
grues _ dem	0 -5 0 -2 0 0
grues aus	0 -21 0 -2 -9 0
grues gott	4 -6 -10 0 0 -3
grues vom	0 9 -2 0 -1 0
grues-	0 -18 -14 -3 -55 -3
gruess	4 -6 -10 0 0 -3
gruesse	0 -16 -2 -2 -55 0
gruessen	-4 4 -3 0 0 0
grund	30 -1 -58 -12 0 0
grupp-	-4 10 -2 -1 0 0
gruppe	-4 10 -2 0 0 0
gruppierung	0 0 0 -1 0 0
gruss	-9 5 -3 0 25 0
gruss aus	-9 -12 -3 0 80 0
guelt-	-20 -1 -19 10 -11 -7
gueltig	-6 0 -8 -20 0 -4
gut	-46 -29 -36 -9 61 -19
gutac-	-15 24 0 51 -10 -7
gutachten	-6 24 0 12 -4 0
gutachter	-8 0 0 15 -6 0
gute	4 0 32 -8 32 0
gute nerve	0 0 0 -4 35 0
guten	-13 -20 -19 -103 4 13
guten _ ich	1 -2 0 -14 -12 0
guten _ wir	-3 0 0 0 -4 0
guten abend	0 0 0 0 -20 0
guten morge	-5 -7 -3 -99 -8 14
guten tag	-8 -13 -15 -5 -10 -1
gutes	-20 0 0 0 7 -57
gutsc-	0 24 -30 -2 -1 -1
gutschrift	0 -7 -30 -2 0 0
guy	0 -4 0 0 -5 0
h	0 0 -5 21 0 0
hab	11 -8 -24 21 -18 -7
hab _ noch	-2 -4 -2 0 0 0
hab das	25 -4 26 -2 0 -1
hab die	0 46 0 0 -1 0
hab ich	-5 -17 -33 0 -8 0
habe	-38 87 -23 18 -29 -19
habe _ 0	-28 -4 -22 -6 0 0
habe _ das	6 24 0 -3 0 0
habe _ dass	-13 0 0 0 0 0
habe _ den	13 0 0 0 0 0
habe _ der	-1 55 0 -1 -4 0
habe _ geste	-3 0 0 0 4 0
habe _ ich	0 -17 -1 0 0 0
habe _ ihnen	0 -7 0 0 0 0
habe _ keine	-3 0 -5 1 0 0
habe _ meine	0 -9 0 0 -33 -10
habe _ nicht	-23 20 0 -11 -20 0
habe _ passw	-12 5 0 0 -2 0
habe _ sie	-9 -11 0 0 -1 0
habe angst	-11 0 0 0 0 0
habe dem	0 58 0 0 0 0
habe den	27 -14 0 0 44 0
habe die	53 -16 -15 -2 -6 0
habe es	-4 -9 0 0 -14 0
habe heute	33 -4 -8 -12 -5 0
habe ich	8 -30 -7 -27 -7 -2
habe in	-3 -9 -10 0 0 -10
habe keine	-75 -8 0 -3 0 0
habe mein	-14 -16 0 0 -2 -2
habe sie	0 -1 34 0 28 0
habe von	-7 -1 -18 1 0 0
haben	-29 10 -40 36 -34 -107
haben 0	26 -6 -12 -15 -5 0
haben ?	-2 -9 18 0 0 0
haben _ 0	1 0 25 -15 -3 0
haben _ ander	0 6 0 -2 0 0
haben _ auch	0 11 0 0 0 0
haben _ auf	-5 5 0 0 26 0
haben _ bei	4 18 24 0 0 0
haben _ betri	8 0 0 0 0 -11
haben _ das	0 0 0 -1 -30 0
haben _ dass	0 -17 0 0 -1 0
haben _ den	0 2 0 -16 0 0
haben _ der	-9 -4 39 2 -2 0
haben _ die	5 37 4 -17 61 0
haben _ eigen	-10 0 0 -12 -3 0
haben _ ein	0 0 -3 0 0 -2
haben _ eine	0 27 0 -2 -7 -9
haben _ einen	-2 85 0 0 0 -2
haben _ erhal	0 0 0 -7 52 0
haben _ es	-10 0 0 -9 0 0
haben _ fernw	-22 -13 0 0 0 0
haben _ festg	0 25 -6 0 0 0
haben _ fuer	-3 0 0 0 -5 0
haben _ gemer	18 0 -9 0 0 0
haben _ geste	-11 -2 11 0 -38 0
haben _ heute	-5 7 -20 -6 34 0
haben _ ich	8 -1 -9 0 0 0
haben _ ihn	-4 -8 27 0 0 0
haben _ ihnen	-8 -1 0 0 0 0
haben _ in	-7 -1 -18 0 76 0
haben _ keine	-12 -3 -43 48 -3 0
haben _ kennw	-3 -8 -11 0 -24 0
haben _ konne	0 0 7 0 4 0
haben _ leute	35 0 -12 0 -5 0
haben _ meine	0 0 0 7 0 0
haben _ mit	0 -3 -19 0 0 0
haben _ neue	0 3 0 0 -6 0
haben _ nicht	0 -10 -3 24 0 0
haben _ noch	-7 -9 0 -3 0 0
haben _ ob	-3 -6 0 -2 0 0
haben _ passw	0 -7 0 0 28 0
haben _ patie	2 -6 -7 -5 1 0
haben _ schon	0 30 0 0 -1 -1
haben _ selbs	0 0 0 -1 39 0
haben _ serve	0 -5 0 0 -1 -7
haben _ sie	28 0 0 0 -14 0
haben _ so	-1 0 -10 0 -3 0
haben _ sprec	24 -8 0 -3 12 0
haben _ uns	-1 -7 0 5 0 0
haben _ unser	0 -2 0 0 0 -1
haben _ updat	7 0 -1 0 -2 0
haben _ was	0 0 8 -10 -25 0
haben _ wegge	24 0 -22 -2 -8 -1
haben _ wir	28 0 0 0 -2 0
haben _ zu	0 0 0 -14 0 0
haben aber	-1 -2 -10 0 0 -1
haben alle	2 62 -49 -12 -46 0
haben am	0 0 -15 -29 1 0
haben aufge	0 0 -2 0 -15 0
haben bei	0 -7 0 0 0 0
haben bitte	0 -6 32 0 0 0
haben das	-1 35 7 0 -21 -11
haben den	1 -7 -8 0 -6 -11
haben die	45 -46 21 -23 82 0
haben eine	-9 -40 0 -2 74 0
haben einen	0 -7 0 0 -1 0
haben es	16 0 0 0 39 0
haben geste	0 13 0 0 21 0
haben heute	38 0 -15 -5 16 0
haben ihre	0 0 0 0 8 0
haben im	20 0 -6 0 -1 0
haben in	0 0 0 9 -4 0
haben keine	-64 0 -10 -15 -50 -8
haben koenn	-5 0 0 0 0 0
haben nicht	-10 -9 0 0 0 0
haben noch	0 -10 -4 24 0 0
haben oder	0 -6 0 0 0 0
haben progr	-26 -5 0 -3 -6 -2
haben schon	-19 -4 -11 0 0 -2
haben seit	10 7 25 -4 -9 0
haben sich	-8 26 62 0 0 0
haben sie	-6 -12 -1 -17 22 0
haben und	-8 -10 0 -9 -2 0
haben uns	28 51 -19 0 0 -8
haben unser	-10 5 -1 0 -10 -7
haben von	0 0 0 2 0 0
haben wir	32 -23 -92 37 22 -3
habt	16 0 27 0 -11 -3
habt ihr	0 0 0 0 -13 0
hack	-1 -1 34 -1 0 0
hack ?	-1 0 -2 0 0 0
hacke _ haben	0 0 8 0 0 0
hacke _ oder	0 0 0 0 0 -2
hacke auf	0 0 6 0 0 0
hacke bei	0 -6 -1 0 0 0
hacke jetzt	0 -3 0 0 0 0
hacke mit	0 0 0 0 -5 0
hacke oder	0 0 8 0 0 0
hacke-	-75 -17 20 -4 -18 -2
hacked	0 22 -1 -4 -3 0
hacker	-13 -20 0 0 -9 0
hackerangriff	-9 -10 22 0 -5 -2
hackern	0 -6 -1 0 0 0
had	53 43 0 0 -16 0
had been	0 -16 0 0 0 0
had to	39 -4 0 0 -11 0
haelf der	-11 0 30 0 0 -1
haelf-	-29 -9 17 -1 -2 -7
haelfte	-29 -9 17 -1 -2 -7
haelt	-15 12 -12 0 0 119
haend _ der	27 12 -17 -2 -1 -3
haend der	0 0 0 0 -2 0
haend in	0 15 0 0 -1 0
haend und	29 -7 0 -5 0 0
haend vor	-3 -2 -11 0 0 0
haend-	34 -8 -21 -8 59 -3
haende	19 15 -3 -2 74 -3
haenden	17 -19 -27 0 -2 0
haendler	-5 -2 0 0 -13 0
haeng ?	-5 0 0 0 0 0
haeng _ mit	0 0 -26 0 0 0
haeng an	0 -7 -58 15 -3 0
haeng bei	-14 0 103 -5 0 0
haeng das	-13 0 26 0 0 0
haeng die	0 0 -37 -6 -9 -9
haeng sich	-51 0 41 0 -5 0
haeng-	-28 -14 91 -3 -3 -26
haengen	2 -4 27 -6 -12 2
haengt	-55 -10 73 4 -18 -14
haett	0 0 0 -1 0 -7
haett _ dass	-3 0 0 0 0 0
haett _ die	-8 0 -2 -4 0 0
haett _ einen	0 0 -6 0 0 0
haett _ gern	-1 0 0 0 -8 0
haett _ gewus	0 0 0 0 -4 0
haett gern	-3 0 -12 -4 -4 0
haett ich	-1 0 0 0 0 -7
haett wir	-3 -7 25 0 -8 0
haett-	-4 39 2 -7 70 0
haette	-16 35 -5 -4 -9 0
haetten	12 4 7 -3 79 0
haeus-	-4 0 8 -1 0 -4
halb	23 -16 -48 15 23 0
halb acht	24 -6 -24 19 8 0
halbe	5 58 50 -9 0 0
halbe stund	0 48 0 0 0 0
halbe-	-1 0 -13 0 34 0
halber	0 0 -9 0 56 0
half	13 59 13 0 -3 0
hallo	-26 -20 -12 0 -29 -24
hallo ?	10 0 0 0 0 0
hallo _ team	0 -1 0 0 0 -5
hallo liebe	0 -1 0 0 0 -5
hallo zusam	-9 0 0 0 -7 0
halt	7 -3 -31 0 -10 -3
halte	42 0 -2 0 0 0
halte ?	0 0 0 -1 -4 0
halte _ uns	0 0 0 0 0 -1
halte durch	0 0 0 -2 -38 -10
halte es	5 0 -8 0 0 0
halte sie	-2 0 0 0 2 -1
halte-	4 0 -8 -2 111 -11
halten	4 0 -8 -1 -26 -8
haltet	0 0 0 -2 137 -3
ham	12 38 -9 0 -26 -13
ham die	0 0 -3 0 0 0
hambu-	-8 -1 0 0 -8 -17
hamburg	-8 -1 0 0 -8 -17
hand	-51 2 97 -11 -1 7
hand _ und	-17 -5 2 0 0 0
handb-	-15 7 -5 0 -3 0
handbuch	-7 0 -5 0 -2 0
hande-	-16 -7 -2 0 0 0
handeln	0 -6 -2 0 0 0
handelt	-16 0 0 0 0 0
handg zette	68 -3 -38 0 -4 -3
handg-	65 -3 -12 0 -4 -3
handgeschriebenen	42 0 -9 0 -4 0
handl ?	0 0 0 0 -8 0
handl fuer	0 -7 0 0 -3 0
handl-	-17 -7 -43 -7 50 0
handlungsbedarf	-46 0 -43 -4 138 0
hands-	-39 -4 -14 -3 0 30
handy	15 -13 34 -1 12 37
handy 0	-2 0 0 0 0 0
handy _ 0	-2 0 0 0 0 0
handy anruf	0 0 0 0 0 -1
handy-	0 -3 -2 0 -14 0
handynummer	0 0 -2 0 -14 0
happe ?	-4 0 0 -1 0 0
happe to	0 0 0 0 -5 0
happe-	-4 23 0 -5 -7 0
happened	-4 0 0 -5 -7 0
hardw-	0 -11 0 0 -10 0
hardware	0 0 0 0 -10 0
has	-14 95 38 27 -9 -2
has _ been	0 0 0 -6 0 0
has been	-15 90 17 -5 2 -1
has the	0 0 0 -2 0 0
has to	0 -5 -1 41 -10 0
hat	-46 114 -100 -13 32 -61
hat ?	0 -10 0 0 -3 0
hat _ 0	11 -1 0 0 -14 0
hat _ abrec	0 0 18 0 -3 0
hat _ alle	-2 0 0 0 0 -2
hat _ alles	-2 0 0 0 39 -4
hat _ anger	0 4 0 0 -13 -2
hat _ angri	0 -11 0 0 -5 0
hat _ anruf	0 21 0 0 -1 0
hat _ auch	-2 77 -10 0 0 0
hat _ auf	0 40 -8 0 38 0
hat _ bei	-23 52 0 0 -2 0
hat _ bis	0 -4 0 -25 -1 0
hat _ da	0 -22 0 0 0 0
hat _ das	-7 -24 34 0 -28 -7
hat _ dass	-3 -31 0 0 0 0
hat _ dem	0 8 6 0 0 0
hat _ den	0 2 -13 -2 0 0
hat _ denn	0 0 -6 0 0 0
hat _ der	-17 -30 -12 -2 -4 0
hat _ die	7 20 0 0 -12 0
hat _ ein	0 -31 0 0 0 -1
hat _ eine	0 -36 -9 7 9 -2
hat _ einen	0 -9 0 0 -7 0
hat _ erled	0 -12 -6 0 20 0
hat _ fehle	0 0 -9 0 1 0
hat _ fremd	0 11 0 0 -2 0
hat _ fuer	0 -17 0 26 -6 0
hat _ geaen	-2 0 -6 -6 -11 0
hat _ geste	0 -6 0 0 -16 0
hat _ hacke	0 -4 -1 0 0 0
hat _ heute	0 -6 0 0 -3 0
hat _ ich	0 0 0 0 25 0
hat _ ihnen	0 0 0 0 -1 0
hat _ in	0 -19 0 0 24 0
hat _ jeman	0 6 0 0 -3 0
hat _ jetzt	0 -14 0 0 0 0
hat _ keine	-1 0 -10 -6 -11 0
hat _ kennw	0 0 0 -1 0 33
hat _ konne	0 -6 -12 0 5 0
hat _ man	0 0 0 -8 0 0
hat _ mit	0 8 2 0 0 0
hat _ nach	24 -9 0 16 -30 0
hat _ nacht	1 69 -2 0 -7 0
hat _ neue	-13 -7 0 0 0 -1
hat _ nicht	-12 -25 -2 0 -45 0
hat _ niema	-3 -40 0 0 -2 0
hat _ nur	0 0 0 3 0 0
hat _ passw	0 2 0 0 -6 0
hat _ praxi	0 7 0 0 0 0
hat _ probl	0 -8 23 0 6 0
hat _ rechn	-24 11 0 0 22 0
hat _ recht	0 -1 0 0 0 0
hat _ schon	0 -3 0 -8 -30 -3
hat _ serve	-20 22 0 -1 8 0
hat _ sich	0 0 -4 0 -18 0
hat _ techn	0 0 0 0 -10 0
hat _ ueber	0 -17 -10 0 -11 0
hat _ und	17 -11 0 0 -36 0
hat _ uns	-7 42 0 0 -1 -4
hat _ unser	-2 -2 0 0 -6 0
hat _ unter	-2 -6 0 -3 -3 0
hat _ von	0 0 0 0 73 0
hat _ wir	8 0 -19 -3 0 0
hat alle	2 -9 0 0 22 0
hat alles	-8 -12 0 0 13 -14
hat am	-2 45 0 0 -6 0
hat anger	0 4 0 -2 0 0
hat auf	0 8 0 0 0 0
hat bei	0 0 0 0 -1 -4
hat das	-13 16 12 -1 -31 -1
hat den	-17 64 10 -14 -14 0
hat der	16 -1 -1 0 -16 -3
hat die	119 -28 -14 -48 -26 -28
hat ein	0 -11 0 0 -5 0
hat eine	0 -18 0 0 0 0
hat einen	-1 -13 -10 0 18 0
hat einer	0 9 -6 0 -10 0
hat er	-4 1 -10 0 -7 0
hat es	-1 69 0 -1 -5 -2
hat geste	-7 -22 0 0 -47 0
hat heute	-11 55 -11 0 34 -2
hat ihr	0 0 0 -1 -9 33
hat in	-5 -17 0 0 0 0
hat ist	0 -7 -19 -2 -1 0
hat jeman	0 -18 0 0 -6 0
hat keine	22 -4 -54 0 -11 -1
hat man	0 -14 0 0 0 0
hat mich	-6 0 0 64 84 -1
hat nicht	23 -19 -12 0 -6 0
hat noch	-3 -39 0 0 0 0
hat schon	0 -8 36 0 -3 0
hat sich	-33 -3 -3 -9 48 0
hat sie	0 -1 -2 -4 -2 0
hat ueber	12 19 0 0 0 0
hat um	16 0 0 11 -4 0
hat und	3 -8 0 0 -1 0
hat uns	-6 36 -8 5 -35 -14
hat unser	-21 19 22 6 -7 0
hat von	-4 -1 0 0 0 0
hat was	-1 0 0 -4 -1 0
hat wir	0 -25 0 34 -11 -1
hat zeit	0 0 0 -25 -1 0
hat's	-1 -21 0 0 81 0
hats	-1 -21 -8 0 -5 -6
hatte	-33 16 -4 -7 115 0
hatte _ einen	-7 -5 0 0 -1 0
hatte _ keine	0 0 -11 0 -5 0
hatte _ selbs	0 -19 0 0 -11 0
hatte sie	0 0 -11 0 -12 0
hatte wir	-12 -22 0 -16 -16 0
hatte-	-9 -22 -16 -42 1 0
hatten	-9 -22 -16 -42 1 0
haupt-	96 -6 -63 0 -19 0
hauptrechner	67 -6 -57 0 -8 0
haus	168 -2 5 51 -52 -8
haus ?	-2 0 0 0 0 0
haus _ mehr	7 0 2 0 0 -8
haus _ so	13 0 -13 0 -3 0
hausa am	0 0 0 -3 0 -2
hausa der	-4 0 -3 0 -5 0
hausa in	0 0 0 -3 0 0
hausa-	-14 0 -3 27 -21 -5
hausarzt	15 0 -3 -1 0 -1
hausarztpraxis	-24 0 0 -6 -5 -2
hausarztzentrum	-5 0 0 0 -16 0
hausb-	7 0 -42 0 -12 -11
hausbesuch	-8 0 13 0 0 0
hausbesuche	14 0 -52 0 -6 0
hause	-35 0 -8 14 -41 -8
hause _ ?	-39 0 0 0 0 0
hause aus	0 0 -1 0 0 0
hause gesch	58 -9 0 0 0 0
hause kommt	-20 0 0 0 0 0
hause schic	-18 0 0 0 -6 0
hause-	-3 0 0 10 -1 0
hauses	-3 0 0 10 -1 0
hauta-	-3 25 0 0 -11 -3
hautarztpraxis	-1 25 0 0 -11 -3
hautk-	-20 0 -27 -5 -4 0
hautz-	0 0 0 0 -5 -3
have	-2 18 153 -15 -12 -12
have _ infor	0 0 0 0 -5 0
have _ notif	0 0 0 -10 0 0
have _ the	-31 -4 -11 -6 0 -3
have a	0 4 -4 -6 0 0
have an	0 0 0 16 0 0
have any	0 0 0 -2 -2 0
have been	15 2 14 -3 0 0
have the	-2 0 -7 -3 0 0
have to	0 0 9 -8 -5 0
hba	-11 -2 43 0 0 -1
he	30 41 0 -19 -5 0
head	0 0 0 -2 0 0
hebt	-15 0 -33 0 0 0
heilb-	-22 0 -3 26 -1 -9
heilberufsausweis	-18 0 6 26 -1 -9
heilm _ sich	-15 0 -40 0 0 0
heilm-	-94 -14 123 -6 0 -42
heilmittel	-44 -2 55 0 0 -1
heilmittelverordnung	-28 -3 -34 -6 0 -1
heilmittelverordnungen	-9 -9 59 0 0 -40
heim	13 -7 -6 15 -20 0
heima-	-6 0 -13 0 0 0
heimg-	56 -37 -7 -5 0 0
heimgeschickt	56 -14 -7 -5 0 0
heiss	-11 -1 52 0 0 -8
heiss _ jetzt	-3 0 -9 0 0 0
heiss das	0 -5 0 0 0 0
heiss die	-1 9 -10 0 35 0
heiss es	27 -3 8 0 -5 -2
heiss-	-21 99 -43 -3 19 -5
heissen	-43 131 -45 -3 0 -3
heisst	22 -32 2 0 19 -2
heit	44 0 -6 0 -25 0
helfe ?	0 -20 0 0 0 0
helfe hat	39 16 -8 0 -3 0
helfe-	40 73 21 15 -10 0
helfen	0 13 0 17 -9 0
helferin	-19 64 35 -2 -1 0
helferinnen	59 -4 -14 0 0 0
hello	-49 17 -9 0 -6 -3
help	-2 -5 0 0 5 0
her	-19 -1 70 -5 -3 -4
heran	4 9 -26 0 0 -1
heran ?	-13 0 -2 -10 0 0
herau-	48 -1 -14 10 -6 -1
heraus	51 -1 -10 -1 -4 -1
herbs-	0 0 -4 0 -6 0
herbst	0 0 -4 0 -6 0
here	8 -7 6 0 -15 34
herei-	-25 12 53 0 38 0
herr	0 41 -36 -10 39 -14
herr _ hat	0 -20 -5 0 59 -2
herr _ micro	0 -13 0 0 0 0
herr _ von	0 -40 0 0 8 0
herr der	-12 0 -5 0 -2 0
herr dokto	16 -2 -17 0 27 0
herr mit	-16 -3 -4 0 0 0
herr von	0 3 0 0 -2 -3
herre komma	-3 -4 -3 0 0 0
herre-	-15 -8 9 -2 -10 -15
herren	-15 -8 9 -2 -10 -15
herrn	34 22 33 -5 20 -14
herrn _ telef	0 22 0 0 -4 0
herrn der	-7 10 -5 0 31 -3
herrs-	19 -1 0 -2 0 28
herrscht	-10 0 0 -2 0 28
herst-	-10 0 0 0 0 0
hersteller	-10 0 0 0 0 0
herum	57 -6 -36 0 0 -5
herum-	-15 19 -1 0 0 0
herun-	-13 35 0 -2 -25 0
herunterladen	0 -1 0 0 -6 0
hervo-	0 -3 0 0 -44 0
herzl dank	-1 -3 -2 0 17 0
herzl-	4 -19 -5 -4 1 0
herzlich	6 0 0 -2 12 0
herzlichen	-1 -3 -2 0 -3 0
heut	40 52 -35 27 14 7
heut frueh	-1 3 -19 0 10 0
heut nacht	-2 9 -8 12 0 0
heute	24 55 36 -39 53 -26
heute 0	1 -13 4 71 -3 0
heute _ 0	19 -1 -6 4 -16 0
heute _ an	-45 13 12 0 -3 0
heute _ das	-10 -5 24 46 2 0
heute _ der	-20 18 -9 -5 8 0
heute _ die	68 -3 -6 -7 21 -12
heute _ ein	0 -11 0 0 0 0
heute _ eine	-2 18 -10 -1 0 0
heute _ hat	-8 -16 0 -1 -8 0
heute _ ist	-19 -4 13 -10 49 0
heute _ keine	-17 0 10 -4 0 0
heute _ mitte	0 -10 -4 14 0 0
heute _ nicht	9 -5 33 -2 0 0
heute _ patie	-5 13 -4 -2 0 -3
heute _ uhr	7 -9 0 49 0 0
heute _ und	-13 -23 33 -4 -22 0
heute _ unser	0 0 -4 -29 0 -3
heute _ weil	19 0 -32 -5 0 0
heute _ wir	5 0 0 0 0 0
heute abend	3 0 -8 25 -9 -1
heute auf	17 44 -6 0 8 0
heute eine	0 -25 -8 0 10 -2
heute frueh	29 0 -21 -34 66 0
heute hat	0 -21 0 0 0 0
heute im	-7 10 0 0 -1 0
heute ist	-18 18 -4 11 -13 0
heute kam	0 -10 0 -22 0 -3
heute keine	-54 0 22 -10 -1 0
heute mitta	-77 18 25 -5 23 -3
heute morge	41 6 9 -37 27 0
heute nachm	8 -12 0 0 0 0
heute nacht	-36 76 -9 -4 -13 0
heute nicht	-2 -20 -15 -18 0 0
heute noch	-21 -2 -15 1 -7 -4
heute um	2 0 -4 11 -4 0
heute vormi	25 0 -5 -5 -8 0
heuti-	15 -16 0 -3 0 0
hi	5 -6 -17 0 -5 -28
hier	137 -34 -88 33 0 -3
hier _ alles	69 0 0 0 -21 44
hier _ angab	0 0 -6 -1 -6 0
hier _ der	11 -5 -4 0 0 0
hier _ die	-8 -11 2 35 -7 -3
hier _ mehr	40 -11 -41 15 0 0
hier _ nicht	0 0 -20 -2 0 0
hier _ noch	-69 0 0 -14 -11 9
hier die	-10 -6 -6 -1 -6 0
hier im	-25 0 -1 0 0 0
hier in	-1 -3 0 0 -1 0
hier ist	41 12 -3 0 -2 0
hier keine	22 -2 -36 15 0 0
hier laeuf	-19 0 -13 0 -22 39
hier nicht	21 -6 0 0 0 0
hierm _ ich	0 0 0 -1 0 0
hierm kuend	0 0 0 -1 0 0
hierm-	0 -16 -6 -6 85 0
hiermit	0 -16 -6 -6 85 0
hiess	0 -6 -4 0 0 0
hiess es	0 -6 -4 0 0 0
hilde-	27 0 -2 0 0 -5
hilfe	21 12 -8 16 9 -7
hilfe _ der	34 -1 0 0 -8 0
hilfe bei	34 -1 0 0 -8 -3
hilfr-	0 -1 0 -1 0 0
hilfreich	0 -1 0 -1 0 0
hilfs-	-28 0 -53 -1 0 0
hilft	20 0 0 0 -4 0
him	0 28 0 0 -3 0
hin	22 0 3 0 -5 -19
hinau-	-6 59 53 7 15 -6
hinaus	16 40 63 0 -9 -6
hinei ?	0 -11 0 0 0 0
hinei-	38 -21 -19 -3 0 70
hinein	35 -36 -14 0 0 71
hinge-	-15 -15 22 0 -2 0
hinte _ das	-7 0 0 0 -3 0
hinte dem	-4 0 0 -1 0 0
hinte der	2 -6 0 0 0 0
hinte ist	0 -4 0 0 0 0
hinte-	16 41 -35 -9 3 -10
hinten	32 1 -5 0 0 -10
hinter	-19 -6 -7 -9 0 0
hintergrund	-14 -4 0 0 -3 0
hinterlege	-7 0 0 0 0 0
hinterlegen	0 0 -11 0 -3 0
hinterlegt	0 0 -3 0 -5 0
hinwe auf	-7 9 0 0 -1 34
hinwe-	-4 5 -10 0 -22 34
hinweis	-3 9 -10 0 -30 34
hinweise	0 -4 0 0 8 0
histo-	5 0 40 0 -1 -5
hit	0 0 0 -1 0 0
hit the	0 0 0 -1 0 0
hl	-9 0 87 0 0 -3
hl 0	-9 0 87 0 0 -3
hno	35 -1 -4 0 -7 0
hoch	24 16 -18 -1 36 31
hoch _ die	14 -2 0 0 0 0
hocha-	0 -2 0 0 0 0
hochf-	-6 -24 -51 0 -9 0
hochfahren	-9 -20 -50 0 -9 0
hochg-	41 -18 -14 24 0 0
hochgeladen	0 -13 -4 24 0 0
hoefl-	4 -24 18 0 -2 0
hoeflich	10 -15 18 0 -2 0
hoere	0 0 -7 0 0 0
hoere ob	0 0 0 0 -3 0
hoere-	-17 -7 -2 -5 -4 -1
hoeren	-17 -3 -2 -5 -4 -1
hoert	-41 -3 26 0 0 -21
hof	-1 0 0 0 -2 -1
hoffe	-5 -4 0 0 -10 -5
hoffe sie	0 0 0 0 -10 -5
hoffe-	27 -1 -7 0 0 -5
hoffen	47 -1 -7 0 0 0
hoffentlich	-21 0 0 0 0 -5
hold	0 -4 0 0 -5 -2
hole	-4 0 0 0 0 0
holen	46 -6 -23 0 -3 36
holen _ uns	0 0 -23 0 0 36
holen wir	0 0 -23 0 0 36
holid-	-32 -10 -2 -26 -9 0
holiday	-32 -10 -2 -26 -9 0
home	23 -4 -19 -3 0 0
homeo-	-17 -5 27 -2 0 0
homeoffice	-17 -5 27 -2 0 0
homep-	-23 35 15 0 -21 0
homepage	-23 35 2 0 -21 0
honor-	0 -9 -3 18 0 -3
honorar	0 -2 0 28 0 0
hospi-	48 -2 -19 53 -3 0
hospital	0 -2 0 53 -3 0
host	0 59 -24 0 0 0
hot	-42 84 -14 0 31 -2
hotfi-	0 -10 -3 0 0 0
hotfix	0 -10 -3 0 0 0
hotli _ tot	0 0 -8 0 0 0
hotli ist	0 0 -32 0 0 0
hotli tot	0 0 0 -2 0 0
hotli wiede	0 0 0 0 -21 0
hotli-	6 7 -48 -5 1 -11
hotline	6 7 -48 -5 1 -11
hour	0 55 0 48 -3 0
how	-12 26 -17 0 -2 0
how _ ich	-2 0 -15 0 0 0
how can	-2 0 0 0 0 0
how do	0 0 -15 0 0 0
how to	-10 26 -2 0 -2 0
hrb	0 0 0 0 -4 0
hrb 0	0 0 0 0 -4 0
huber	79 33 -6 0 0 -5
huebn-	0 0 0 0 -3 0
huebner	0 0 0 0 -3 0
hunde-	1 103 -4 0 0 -4
hunderte	-11 24 -2 0 0 0
hung	-1 -18 0 0 -3 0
hung up	-1 -18 0 0 -3 0
husum	0 0 -5 0 70 0
hzv	0 0 -50 19 0 -6
hzv-a-	0 0 34 39 -9 0
hzv-abrechnung	0 0 -8 44 -9 0
i'd	2 -4 -4 0 -10 -1
i'd _ to	0 0 -4 0 -10 0
i'm	19 -1 12 -52 -6 7
i-mot-	-4 -10 -3 0 -3 -13
i-motion	-4 -10 -3 0 -3 -13
iban	-1 16 -5 0 0 -5
iban _ 0	-1 -3 -5 0 0 0
iban de	-1 -3 -5 0 0 0
ich	42 -45 -67 -45 -78 -50
ich ?	-20 -4 0 0 -1 0
ich _ 0	-31 2 0 2 -4 0
ich _ ?	-9 0 0 36 0 0
ich _ a	12 -3 -23 0 0 -1
ich _ ab	0 0 -1 -1 -4 0
ich _ aber	-16 0 48 0 0 34
ich _ akten	-17 0 0 0 -1 0
ich _ alle	10 -6 0 -2 0 -2
ich _ allei	71 -9 0 0 0 -10
ich _ am	-1 -15 -1 -17 0 0
ich _ an	53 0 -5 -9 0 -9
ich _ angst	-11 0 0 0 0 0
ich _ auch	-11 0 -23 0 0 0
ich _ auf	0 9 0 -2 0 0
ich _ aufge	0 0 0 0 -3 0
ich _ aus	-15 0 0 0 0 0
ich _ ausge	0 -15 0 0 0 0
ich _ ausku	0 0 0 -1 -2 0
ich _ bei	-14 4 10 0 0 -14
ich _ bin	0 0 -4 0 0 0
ich _ bis	-1 0 0 17 0 0
ich _ da	-3 6 -13 0 0 -3
ich _ damit	0 0 0 0 -4 0
ich _ das	-23 20 41 -35 0 -1
ich _ dass	-2 -12 3 0 -5 -1
ich _ davon	0 -6 -2 0 -2 0
ich _ dem	36 48 0 0 -4 0
ich _ den	12 -34 15 0 41 -6
ich _ der	-9 -6 0 -15 -4 0
ich _ die	37 5 0 -14 -18 -19
ich _ dies	-1 -5 0 0 0 0
ich _ diese	-9 0 0 0 0 0
ich _ ein	0 -17 11 0 0 -10
ich _ eine	-11 -29 24 -15 -12 -2
ich _ einen	2 -1 0 0 26 -5
ich _ einer	7 -14 0 0 -3 0
ich _ einze	0 0 0 0 -1 -1
ich _ erst	-9 -21 0 0 -4 0
ich _ es	-14 -17 -13 20 -12 -9
ich _ etwas	2 0 0 0 0 0
ich _ formu	0 -18 0 0 0 0
ich _ frage	-2 -4 0 0 -10 0
ich _ fuer	0 -2 14 -4 -16 0
ich _ gern	-3 0 0 0 0 0
ich _ gesag	0 -1 0 -5 -10 -15
ich _ geste	-8 19 -19 -3 0 -1
ich _ heute	48 -2 -4 -20 -10 0
ich _ hier	0 -4 0 -1 0 0
ich _ ihnen	-15 -8 8 0 46 0
ich _ ihre	7 0 0 0 -15 0
ich _ ihrem	0 -5 0 27 -10 0
ich _ im	-19 0 -24 0 6 0
ich _ in	-7 -4 -10 -1 0 0
ich _ ja	0 0 0 16 -1 -7
ich _ jeden	0 -3 3 0 -2 0
ich _ jeman	-5 -2 0 -1 0 0
ich _ jetzt	-20 -5 40 0 -1 0
ich _ kalen	4 0 -33 0 0 0
ich _ karte	-14 0 -7 0 0 0
ich _ kein	53 0 2 -1 -10 0
ich _ keine	-37 11 -16 -3 0 0
ich _ kv	0 0 0 3 0 0
ich _ kv-co	0 0 -1 0 0 0
ich _ mal	1 0 -2 0 -19 0
ich _ mein	11 7 -4 0 -3 -2
ich _ meine	-17 11 0 0 31 -8
ich _ mich	-35 -12 -2 -4 1 19
ich _ mit	-2 -10 -5 0 0 -10
ich _ nach	-13 0 0 0 -9 -4
ich _ naech	0 -2 0 0 0 0
ich _ neue	-5 0 -5 0 0 0
ich _ nicht	-36 45 -6 -10 26 26
ich _ no	-5 -7 -13 0 0 -2
ich _ noch	-21 -6 -12 17 0 -4
ich _ notfa	-1 0 0 0 0 0
ich _ nur	-31 -2 -6 -41 -23 -10
ich _ ob	-4 -15 0 -5 0 0
ich _ passw	0 -16 -1 0 0 0
ich _ patie	-14 -2 19 -3 0 -13
ich _ praxi	-24 -12 0 -6 -2 0
ich _ progr	-15 0 0 0 -3 -1
ich _ psych	0 -1 0 0 0 0
ich _ rechn	0 23 0 0 0 0
ich _ richt	-3 0 23 0 -4 0
ich _ schon	-3 -7 0 0 -10 0
ich _ schri	-5 -13 0 -6 0 0
ich _ seit	-3 -20 -32 -11 -7 0
ich _ sie	26 -1 28 0 5 -12
ich _ so	-9 3 0 -2 0 50
ich _ softw	0 0 0 -1 0 0
ich _ steck	0 30 0 0 0 0
ich _ techn	-9 0 0 0 0 0
ich _ termi	0 0 0 48 0 -4
ich _ the	-55 -24 0 -3 -1 -3
ich _ ueber	33 0 20 -2 0 0
ich _ um	27 0 -6 16 -5 0
ich _ und	0 -3 0 0 0 0
ich _ unser	0 0 -9 0 0 0
ich _ unter	-27 -5 23 -11 0 -3
ich _ updat	-8 0 0 -5 0 0
ich _ vom	26 -11 10 0 -5 0
ich _ von	-1 8 -1 8 -2 0
ich _ vor	56 7 -5 0 0 0
ich _ was	-1 -5 0 0 0 0
ich _ wegen	-9 0 -7 -3 0 -2
ich _ weil	6 0 0 -4 0 0
ich _ weiss	-16 -2 0 -3 0 0
ich _ weite	-1 0 0 0 0 -13
ich _ wenn	-1 0 0 0 0 0
ich _ wie	-18 -1 37 -1 0 0
ich _ wir	-8 1 55 0 -4 -3
ich _ wisse	0 0 -1 -1 0 0
ich _ you	-7 0 -6 -2 -3 0
ich _ zu	0 -1 0 -4 -11 0
ich _ zum	-2 -2 0 9 0 0
ich _ zwei	0 0 13 -3 -3 0
ich a	-11 0 0 0 0 0
ich als	7 -2 0 14 0 -1
ich am	-25 -25 -4 -19 -16 -2
ich an	0 -30 0 0 0 0
ich anruf	-13 0 0 0 0 0
ich arbei	2 -19 -13 -37 0 84
ich auf	-1 -11 -9 0 0 6
ich aus	23 -2 0 27 -5 0
ich behan	21 0 0 0 -3 -8
ich bei	0 0 -2 -2 0 0
ich betre	13 0 -6 0 0 0
ich bin	-31 -61 19 -31 -23 -26
ich bis	-4 -1 0 20 0 0
ich bitte	11 0 0 41 -14 0
ich braeu	0 0 -3 0 0 0
ich brauc	-15 -1 -9 -5 -20 0
ich dann	-14 0 0 0 0 0
ich darf	10 0 0 0 -2 0
ich das	-12 9 -11 -22 0 -7
ich davon	0 -15 0 0 -2 0
ich dem	0 3 0 0 0 0
ich den	-11 11 -13 38 -8 -9
ich denn	-1 0 0 0 0 0
ich der	0 0 -22 3 0 0
ich derze	-2 -3 33 0 0 0
ich die	-46 20 -14 10 -1 -5
ich dikti	-2 -4 10 0 -3 -1
ich do	-12 -9 23 0 -4 0
ich ein	22 3 -26 0 -3 0
ich eine	1 -20 -5 -10 -1 -3
ich einen	-8 -12 0 0 0 0
ich erwar	-15 0 0 -10 -7 -2
ich es	-10 -6 0 -3 -8 0
ich etwas	0 0 0 0 -1 0
ich find	-6 0 -5 0 0 0
ich finde	-20 -4 -11 0 -8 -5
ich frage	-2 -3 -8 -2 0 0
ich fuer	-1 -3 0 0 0 0
ich gar	-15 0 -3 0 45 0
ich gehe	0 -12 -2 0 -2 0
ich gern	-2 -4 -1 -2 0 0
ich geste	-3 0 0 0 8 0
ich glaub	0 35 -9 0 0 0
ich hab	-61 1 18 21 -9 0
ich habe	38 5 15 4 24 -6
ich haett	-3 0 0 0 0 0
ich hatte	-24 30 0 0 -4 0
ich have	55 28 -27 -6 -1 -5
ich heute	14 0 -6 -2 -4 -4
ich hier	19 -17 -3 0 0 0
ich hoffe	0 0 0 0 -10 -5
ich ihm	0 22 0 0 0 0
ich ihn	-4 0 -5 0 0 0
ich ihnen	23 20 -4 -3 75 0
ich ihr	7 0 0 0 -2 0
ich ihre	-6 0 0 0 0 0
ich ihren	-2 -2 0 0 0 0
ich im	-15 -2 0 -4 0 0
ich in	15 5 0 0 -3 -3
ich jeden	-5 0 0 0 0 0
ich jetzt	-21 -6 13 -2 0 -2
ich kann	-10 13 27 18 -2 66
ich keine	1 -17 -4 -15 0 -3
ich komme	-9 -2 0 0 0 -2
ich kuend	0 0 -4 0 0 0
ich liebe	0 0 0 0 0 -4
ich mache	-1 -6 -4 -7 0 0
ich mein	0 -16 -1 0 0 0
ich meine	-9 -1 11 -10 -2 0
ich mich	-7 -13 -5 -2 1 -2
ich mit	9 -10 -2 0 0 0
ich moech	-6 19 -3 -6 -9 -1
ich morge	23 -1 0 -4 0 0
ich muss	38 43 9 6 0 -5
ich nach	27 -3 -4 0 -15 0
ich nehme	0 -3 0 0 -19 -2
ich nicht	-47 10 -45 -47 52 -14
ich nie	-17 34 -10 0 -3 0
ich noch	5 51 -20 0 0 33
ich nur	0 0 0 0 -13 -6
ich ob	0 0 -20 -2 0 0
ich patie	-12 0 0 0 0 0
ich read	-4 -15 -15 0 0 -4
ich run	-4 -1 0 0 0 0
ich schic	50 -15 0 0 -15 -3
ich schla	-12 0 -15 0 0 34
ich schre	27 -2 15 -3 -4 0
ich sehe	22 -4 -32 0 0 0
ich seit	-1 -5 -5 0 0 0
ich selbe	0 0 0 0 -31 -3
ich selbs	0 -2 -4 0 -14 0
ich sie	-9 -2 17 -2 0 0
ich sitze	5 8 -3 0 0 0
ich soll	-9 0 -1 24 0 0
ich solle	0 0 0 0 -1 0
ich stehe	54 -2 -10 -3 0 -1
ich trau	-3 0 0 0 0 0
ich traue	0 -2 -2 0 0 0
ich tun	-3 0 0 0 -4 0
ich ueber	5 0 -1 0 0 0
ich um	-9 15 -8 13 -2 -12
ich unter	0 -3 -3 0 -2 0
ich verpf	0 -5 0 0 0 0
ich verst	-4 -3 21 0 0 0
ich von	16 -14 -15 0 -7 -6
ich vor	0 0 0 -15 0 0
ich war	0 44 0 -3 -5 0
ich warte	-1 -9 0 -4 -7 0
ich weder	4 0 0 -4 0 0
ich weiss	-11 -14 -34 11 -1 -1
ich welch	-17 0 -2 0 0 0
ich wiede	-5 0 -20 0 3 -2
ich will	-11 -3 32 -14 0 0
ich wir	-3 0 0 0 -1 0
ich wisse	0 0 0 -6 0 0
ich wollt	-10 -3 2 0 17 -4
ich wuess	0 0 -3 -10 0 0
ich zahle	8 0 0 0 0 0
ich zu	-1 -4 -3 26 -2 0
ich zur	20 0 0 0 0 -1
ich zwei	-15 -3 0 0 24 0
icon	-6 -2 -13 0 0 0
id	0 -21 -2 0 0 0
idea	36 0 -13 0 0 -2
ident-	0 -4 -5 -1 -6 0
identified	0 -4 -5 0 0 0
identitaet	0 0 0 0 -6 0
if	-24 -8 16 -2 -8 0
if the	0 0 0 -2 0 0
ignor-	0 -12 0 0 211 -21
ihm	-10 103 -7 -2 11 -1
ihn	3 74 9 -4 -23 -39
ihn _ ?	-4 0 -5 0 0 0
ihn nicht	-20 -11 7 0 0 -10
ihn wiede	-4 0 0 0 0 0
ihnen	-64 -26 -13 -8 57 -44
ihnen ?	-1 0 0 0 0 0
ihnen _ 0	0 0 0 0 -2 0
ihnen _ ?	-1 0 -3 0 -3 0
ihnen _ alles	-6 0 0 0 -18 -5
ihnen _ an	0 0 0 0 106 0
ihnen _ anget	0 0 0 0 -3 0
ihnen _ auftr	0 0 0 0 -4 0
ihnen _ dass	24 0 0 0 21 0
ihnen _ daume	0 0 0 0 -26 0
ihnen _ dem	0 0 0 -9 0 0
ihnen _ den	14 0 -4 -1 0 0
ihnen _ der	0 0 -3 0 -1 0
ihnen _ die	0 0 -3 0 -37 0
ihnen _ einem	0 0 0 -3 0 0
ihnen _ haben	-8 0 0 0 0 0
ihnen _ ich	0 0 -3 0 0 0
ihnen _ insta	0 0 0 0 -4 0
ihnen _ ist	-14 0 9 -2 0 0
ihnen _ ja	0 -3 -1 10 0 -5
ihnen _ noch	0 0 0 0 -4 0
ihnen _ oder	-1 0 0 0 -6 0
ihnen _ sind	0 12 0 -6 27 0
ihnen _ sonde	0 0 0 0 -2 0
ihnen _ und	0 6 0 0 -1 0
ihnen _ unter	0 0 -7 0 0 0
ihnen _ versc	0 -15 0 0 0 0
ihnen _ wiede	0 0 0 0 -4 -12
ihnen _ wir	0 0 0 -9 0 0
ihnen _ wurde	0 -3 0 0 0 0
ihnen alles	0 0 0 0 -4 -12
ihnen an	0 0 0 -1 0 0
ihnen auf	-8 -1 0 0 0 0
ihnen das	3 0 0 64 -18 0
ihnen der	0 0 0 0 -1 0
ihnen die	-6 0 15 -11 -49 -3
ihnen direk	0 0 -7 0 0 0
ihnen durch	-2 0 0 0 -3 0
ihnen ein	0 -1 0 -24 40 0
ihnen eine	0 -2 0 0 -2 0
ihnen einen	0 0 0 0 26 0
ihnen empfo	0 -6 0 -10 34 0
ihnen fuer	0 0 0 -3 -24 0
ihnen hat	0 -15 0 0 13 0
ihnen hoere	-6 -2 0 0 0 -1
ihnen im	12 -9 -6 -5 -16 -1
ihnen in	0 0 -3 0 -2 0
ihnen ist	-12 0 -2 0 0 0
ihnen keine	-1 0 -10 0 0 0
ihnen liege	-1 0 -11 0 -2 0
ihnen mit	-5 0 0 0 28 0
ihnen nicht	-6 0 0 -3 -4 0
ihnen niema	-5 0 -4 0 0 -5
ihnen noch	-2 0 0 0 0 -1
ihnen passi	0 0 0 -2 0 0
ihnen per	0 24 0 0 -3 0
ihnen und	0 0 0 0 -39 0
ihnen unser	0 0 0 0 -6 0
ihnen vor	0 0 0 -8 0 0
ihnen wiede	0 0 0 0 -14 0
ihnen zu	-3 -2 0 -3 -4 0
ihr	56 -50 -23 -34 23 15
ihr _ ?	-2 0 0 0 0 -3
ihr _ auf	12 0 0 0 -3 0
ihr _ da	0 -1 36 0 -5 0
ihr _ das	0 0 0 0 -13 0
ihr _ den	-1 0 0 0 -5 0
ihr _ der	21 0 0 -14 36 0
ihr _ die	0 0 0 11 -29 0
ihr _ einen	-1 0 -4 -1 74 -3
ihr _ fuer	0 -2 0 19 -18 0
ihr _ hat	-8 -31 -2 -15 76 -1
ihr _ in	0 0 0 0 -10 0
ihr _ ist	-2 0 0 0 -3 0
ihr _ ja	-1 -5 0 0 0 0
ihr _ nicht	26 0 -29 0 -3 0
ihr _ oder	0 0 0 0 -1 0
ihr _ unser	0 0 -7 0 0 0
ihr _ verge	0 0 0 0 0 33
ihr _ vom	0 0 -6 -7 -22 0
ihr _ war	-8 -27 0 -8 -31 0
ihr das	-9 0 -5 -1 -18 0
ihr denn	-1 0 -4 0 -4 -3
ihr euch	0 0 0 0 -16 0
ihr habt	0 0 0 0 11 0
ihr haus	-11 -2 -4 16 -14 0
ihr herr	-2 -8 -5 0 57 0
ihr kennw	0 -2 0 0 0 33
ihr kolle	-3 0 -1 -7 15 -1
ihr krise	-2 0 0 0 -6 0
ihr kunde	0 0 0 0 -1 0
ihr liebe	0 0 0 0 -29 0
ihr mitar	0 -13 0 -5 0 0
ihr netz	0 -9 0 -2 0 0
ihr notfa	0 14 0 0 -1 0
ihr progr	31 0 20 -7 0 0
ihr runds	0 0 0 -7 -60 0
ihr schre	-3 -8 0 0 -20 0
ihr techn	-12 -16 35 -2 21 0
ihr unter	-1 0 0 0 -1 0
ihr vertr	0 0 0 0 -11 0
ihre	-18 -27 -9 16 -6 -34
ihre _ an	0 0 0 0 -17 0
ihre _ auf	0 -9 0 0 0 0
ihre _ besch	-3 0 0 -1 0 0
ihre _ habe	0 -14 0 0 -7 0
ihre _ in	-6 0 0 -7 42 0
ihre _ ist	0 0 -3 0 34 0
ihre _ jetzt	-5 0 -2 0 0 0
ihre _ komme	0 0 -22 0 -2 0
ihre _ nicht	18 0 47 0 0 0
ihre _ noch	-10 0 -4 0 0 0
ihre _ ueber	0 -1 0 0 0 0
ihre _ und	0 0 0 0 -22 0
ihre _ vom	0 0 0 -10 -4 0
ihre _ vor	0 0 0 -3 -7 0
ihre _ wiede	0 0 0 0 -7 0
ihre akten	0 -2 -22 -10 83 -1
ihre anfra	0 0 0 0 -1 -11
ihre angab	0 -2 0 0 0 0
ihre befun	22 0 -2 0 0 0
ihre daten	-16 0 0 13 0 0
ihre eigen	-4 0 0 -3 0 0
ihre firma	-3 0 0 0 0 0
ihre homep	-12 0 0 0 -21 0
ihre hotli	26 0 -7 -3 -6 0
ihre it	0 0 0 0 -4 0
ihre it-si	0 0 0 -4 0 0
ihre kunde	-2 -5 0 0 0 0
ihre leute	-9 0 0 0 -8 0
ihre mail	0 -3 -1 -9 -13 0
ihre mitar	0 0 0 0 -3 0
ihre muehe	0 0 0 0 -45 0
ihre nachr	0 0 0 0 -13 0
ihre rechn	-5 0 0 0 0 0
ihre serve	-17 0 0 0 0 0
ihre softw	17 0 -15 0 0 0
ihre syste	-41 0 -9 0 -3 0
ihre techn	0 0 0 0 -4 0
ihre unter	-1 0 0 0 46 0
ihre zentr	0 19 0 0 0 0
ihrem	-35 -32 50 21 -73 72
ihrem _ ?	-1 0 0 0 0 0
ihrem _ ist	-13 -1 24 0 -2 0
ihrem _ kommt	0 0 12 0 0 0
ihrem _ zu	0 0 0 0 -2 0
ihrem fall	-1 0 0 0 0 0
ihrem haus	0 -10 -1 0 0 0
ihrem hause	-5 -2 0 16 -13 0
ihrem namen	-1 0 0 0 0 8
ihrem progr	-6 -5 -7 27 -1 -3
ihrem schre	0 0 0 -10 -2 0
ihrem techn	0 -3 0 0 -8 0
ihrem vorfa	0 0 0 -1 -4 0
ihren	-26 5 -12 0 58 -1
ihren _ ?	0 -1 0 0 -3 -1
ihren _ nicht	-2 -2 -9 0 0 0
ihren _ unter	0 0 -1 0 -6 0
ihren kunde	0 0 0 0 -2 0
ihren serve	0 -1 0 0 0 0
ihren syste	-6 0 0 0 0 0
ihren techn	0 0 0 0 -6 0
ihren unter	0 -6 0 0 31 0
ihren vorfa	0 -16 -1 0 0 0
ihrer	-7 2 18 -7 57 -6
ihrer _ hat	0 0 0 0 24 0
ihrer _ keine	-5 0 35 0 9 0
ihrer _ sind	-10 0 0 10 48 0
ihrer _ und	35 0 -2 -3 -7 0
ihrer firma	0 -12 0 -2 -6 0
ihrer hotli	0 -3 0 0 17 -5
ihrer kennt	0 0 0 0 18 0
ihrer kunde	0 -1 0 -3 -23 0
ihrer mitar	0 0 0 0 -8 0
ihrer seite	0 0 38 0 21 0
ihrer softw	0 0 -4 0 -9 0
ihrer syste	-1 0 -2 0 0 0
ihrer techn	0 0 -6 0 -2 0
ihrer-	0 0 0 0 36 -3
ihrerseits	0 0 0 0 36 -3
ihres	11 -1 -2 -17 38 0
ihres hause	-3 0 0 0 -1 0
ihres techn	0 0 0 0 -4 0
ilse	0 0 36 0 0 0
im	-50 10 49 28 -13 -53
im _ 0	-30 6 -35 -2 -11 26
im _ ?	-7 -2 -3 0 -6 0
im _ ab	0 0 -14 -7 0 -4
im _ also	0 0 18 -5 0 0
im _ an	-47 25 32 0 0 -10
im _ auf	25 -3 12 0 0 -18
im _ bei	-2 -4 40 0 0 -1
im _ bitte	-22 -6 0 -19 -3 0
im _ bleib	-25 0 -26 0 0 0
im _ das	-9 -8 23 0 -8 0
im _ den	-23 0 0 0 0 0
im _ der	-10 -19 26 -3 0 -2
im _ des	-4 60 -23 -3 8 35
im _ die	-16 -3 -10 10 0 0
im _ ein	0 7 0 0 0 0
im _ eine	-3 0 0 0 0 0
im _ einen	0 0 -21 0 -1 0
im _ fehle	0 0 28 -2 -1 -7
im _ fehlt	0 -1 41 0 0 0
im _ fuer	0 0 0 -5 -36 0
im _ haben	-8 2 0 0 -1 0
im _ haeng	-4 0 6 0 0 0
im _ hat	-3 0 -6 32 -23 0
im _ haus	64 0 -9 0 0 -8
im _ heiss	0 0 0 0 -4 0
im _ hiess	0 -6 -4 0 0 0
im _ ist	-6 -10 73 0 -9 -10
im _ jahr	0 0 0 0 41 -25
im _ kann	25 0 -11 0 -6 -3
im _ laeuf	-15 28 -23 -4 -18 -11
im _ liege	15 23 -28 -2 -2 0
im _ mit	-30 -5 16 16 -1 -3
im _ nicht	-14 -12 -33 -4 0 0
im _ oder	-17 0 0 0 0 0
im _ sehen	19 0 38 0 -1 -8
im _ sind	-3 0 0 0 -1 0
im _ stehe	-12 12 28 0 0 0
im _ steht	-21 -21 21 -7 -2 0
im _ ueber	38 -2 -10 0 0 0
im _ und	13 -13 -34 -11 -9 -8
im _ unter	-3 -1 0 0 0 0
im _ vom	0 17 -21 -3 0 0
im _ von	-12 -16 -1 0 -5 0
im _ war	0 -2 0 -2 -7 0
im _ werde	0 -5 -43 0 0 0
im _ zu	-10 -3 -1 0 -9 -8
im _ zwei	12 11 -3 0 0 -6
im aerzt	-3 0 -7 -3 -8 -1
im anhan	0 -9 -1 0 0 0
im auftr	0 0 -1 0 -4 0
im augen	6 0 -3 -5 -3 0
im ausga	-7 -7 96 0 -4 0
im brief	0 3 -21 0 -12 0
im darkn	0 31 0 0 0 -3
im dezem	-1 -2 -10 0 -2 -3
im dunke	25 0 -5 0 -3 0
im ersat	-34 0 48 0 0 35
im falsc	-5 -24 -28 0 -5 0
im febru	-4 0 -13 0 -3 -4
im flur	22 -1 5 -2 0 0
im frueh	-8 -6 -1 0 0 0
im ganze	64 0 -14 0 0 -8
im haus	56 12 -40 23 -7 0
im inter	-16 -10 103 0 0 -8
im janua	-4 -3 -13 24 -17 -5
im juni	0 -1 0 -4 -8 0
im kalen	0 -1 -97 -4 -11 -2
im kelle	35 -32 -15 0 45 0
im krank	35 0 12 0 0 -3
im kunde	-10 -11 -3 0 0 -12
im labor	72 13 -32 0 -3 -4
im maerz	0 0 -3 0 0 -7
im momen	-27 -3 -3 0 -8 -21
im namen	0 -14 0 0 8 0
im netz	-7 -18 -2 0 -2 -4
im notfa	-1 0 0 0 0 0
im novem	0 -1 0 0 0 -7
im oktob	0 -7 -7 -3 -5 0
im op	-14 0 21 -13 -1 -8
im ordne	-1 25 34 0 -1 0
im posta	-4 -4 45 0 -1 0
im progr	-25 -20 99 30 0 -1
im proto	-7 0 0 -3 0 0
im quali	0 0 0 -24 0 0
im radio	0 -6 0 0 -2 0
im raum	0 0 -2 -2 26 0
im schra	8 0 -3 0 0 0
im septe	0 0 -6 0 -3 0
im serve	5 10 0 0 0 0
im somme	0 -22 -1 0 -8 0
im sprec	-21 23 -20 0 0 60
im syste	-18 21 53 -3 0 -18
im team	-4 28 -8 -3 120 -1
im termi	0 0 36 0 0 -11
im treso	0 -36 0 0 0 0
im urlau	-11 12 4 -3 -2 0
im vorau	0 0 -2 0 -45 0
im vorfe	-3 0 0 0 0 0
im warte	-44 -3 -50 -4 -11 -1
im zweit	-8 0 20 0 0 -7
immer	-90 -23 -23 -35 -47 32
immer _ nicht	-19 0 -7 0 -1 0
immer ab	0 0 -24 -25 -1 11
immer die	-8 0 -9 -7 34 0
immer noch	-25 -2 -6 0 -6 0
immer nur	5 0 -30 0 0 -6
immer so	0 -7 -12 0 0 -3
impfa-	36 -12 -11 9 0 0
impfaktion	36 0 -9 9 0 0
impfd-	8 -13 24 -10 -7 -5
impfdokumentation	-7 0 -15 -7 0 -5
impfe-	-12 0 0 0 0 9
impfen	-12 0 0 0 0 9
impfm-	-16 0 54 -34 0 0
impfmodul	-16 0 54 0 0 0
impfs-	-16 -5 11 0 0 0
impft-	0 0 32 1 -1 0
impfu-	56 -3 -25 -2 -3 -5
impfung	0 0 0 0 0 -5
impfungen	56 -3 -25 -2 -3 0
impfz-	-49 0 -52 -16 -1 -4
impfzertifikat	-13 0 -62 0 -1 0
impfzertifikate	-37 0 10 -16 0 -4
impor-	-17 -37 -54 -17 12 -5
import	-4 -17 -62 -10 14 -5
in	27 68 65 3 10 -41
in 0	-14 0 -9 18 0 0
in _ 0	-33 -7 -28 0 -2 -24
in _ ?	0 0 -6 0 -10 0
in _ abrec	-5 0 0 0 0 0
in _ aerzt	-3 -9 -3 0 0 0
in _ akte	-9 46 41 -4 -3 -14
in _ akten	-98 -7 103 -4 0 26
in _ ambul	5 1 -7 -11 0 24
in _ and	-1 -2 0 0 0 0
in _ anmel	-2 11 0 0 0 0
in _ apoth	-18 -3 40 0 -4 0
in _ auswa	0 0 -11 0 -4 0
in _ befor	0 0 0 -2 -2 0
in _ der	0 -5 -9 0 0 0
in _ die	0 0 0 -3 0 0
in _ eine	0 -6 -5 -1 0 0
in _ faell	-7 -2 -1 -5 0 0
in _ fall	-1 0 0 0 0 0
in _ firew	0 25 0 0 0 0
in _ form	-20 0 -4 -5 0 38
in _ formu	13 0 -34 0 0 0
in _ ganze	-35 0 47 0 0 0
in _ gesam	-34 0 34 0 0 0
in _ geset	0 6 0 -2 30 0
in _ gezog	-3 -1 0 0 0 0
in _ haend	0 -13 -17 0 0 0
in _ hand	5 14 -2 0 0 0
in _ haus	0 -10 0 0 -5 0
in _ hause	-5 -2 0 16 0 0
in _ ich	-1 15 -1 0 0 -9
in _ inter	0 -1 -5 0 0 0
in _ ist	5 0 -14 0 -6 -1
in _ kalen	-1 0 -7 -6 0 -1
in _ karte	-14 26 24 -3 -7 0
in _ klini	-13 -21 -28 0 -1 0
in _ kunde	0 -1 0 0 -14 0
in _ lage	37 0 -6 0 30 0
in _ letzt	0 -12 0 0 0 0
in _ liste	14 -1 -21 -1 0 0
in _ mail	0 -11 0 0 -35 0
in _ mit	-14 0 5 0 0 0
in _ morni	17 39 -8 -2 0 -1
in _ mvz	0 -2 -1 0 0 0
in _ nacht	0 -14 0 0 -2 0
in _ naech	-1 0 0 0 -5 0
in _ naehe	0 0 39 0 0 0
in _ namen	0 -18 0 0 0 -2
in _ netz	0 -19 0 0 0 0
in _ neuen	-1 -1 -8 0 -2 0
in _ ordne	0 -16 -3 0 0 0
in _ patie	64 19 -37 -3 0 -1
in _ pract	-22 -10 0 0 0 0
in _ praxe	-27 -6 -1 0 -4 -6
in _ praxi	32 -54 -41 0 -22 32
in _ press	0 0 -14 0 0 0
in _ progr	32 -15 0 0 -2 15
in _ psych	-2 17 0 0 0 0
in _ raeum	30 -6 -1 -6 -11 0
in _ rechn	-6 6 0 0 0 0
in _ reihe	-3 0 0 0 0 0
in _ schub	-1 0 -4 0 -1 -3
in _ schwe	0 0 0 -2 -22 0
in _ seit	-1 -1 0 -3 0 0
in _ setze	-3 0 0 0 -4 -1
in _ softw	17 0 13 0 -9 0
in _ sprec	6 -4 13 -3 0 -1
in _ stamm	0 -2 0 0 17 0
in _ stati	0 -6 36 -3 -3 0
in _ syste	0 0 0 10 0 0
in _ tagen	0 0 -25 77 49 -5
in _ telem	0 -12 -1 -2 0 0
in _ termi	0 0 -14 0 -3 0
in _ the	-5 -3 14 0 0 0
in _ ti	0 -7 -35 0 -1 0
in _ und	-22 -10 -32 -5 -8 16
in _ unter	-3 -12 0 0 15 0
in _ vertr	0 -1 0 0 0 0
in _ warte	0 0 -7 -7 -2 -25
in _ wir	0 0 0 0 52 -24
in _ woche	-5 0 17 0 13 40
in _ zeit	0 0 0 -1 -11 0
in _ zeitu	-13 -34 -10 -2 -7 -10
in _ zimme	-25 -10 22 0 -10 -8
in _ zu	0 0 -4 0 -2 0
in allen	-11 -14 136 -6 -10 -4
in bambe	-6 0 0 0 0 0
in betri	0 0 0 0 -10 0
in da	118 0 -25 0 0 -1
in das	-3 -11 0 0 0 0
in dem	13 -3 -3 0 -1 -4
in den	-61 27 -1 -3 -13 -1
in der	-54 -2 74 -69 11 35
in die	73 -4 -47 -10 63 18
in diese	-5 0 -9 -19 -22 40
in drei	0 0 -10 45 -19 0
in dring	-7 -2 -1 -5 0 0
in ein	40 0 -1 0 -3 0
in eine	0 0 24 0 -4 0
in einem	8 13 -3 -1 0 0
in einer	27 1 0 14 56 0
in fremd	0 -17 48 0 0 0
in ihrem	-12 -12 -8 22 -9 -4
in ihren	0 -6 0 0 28 0
in ihrer	0 12 -2 0 27 0
in irgen	11 0 -4 0 0 0
in jedem	-15 1 -32 0 0 -3
in keine	-5 -3 50 0 0 0
in kennt	-3 0 0 0 -6 -1
in meine	-18 31 11 -2 -33 -22
in mitle	-3 -1 -6 0 0 0
in ordnu	-30 -28 -2 0 -30 56
in our	0 -4 -6 -2 0 0
in place	0 0 0 -2 -2 0
in progr	-78 -18 24 -4 -17 0
in rente	-2 0 0 15 0 0
in seine	43 9 -25 -3 -5 -1
in the	-56 15 5 -23 -4 37
in to	0 -3 0 0 0 0
in unser	-4 -22 -19 -2 -6 0
in welch	-3 0 0 -14 0 0
in zimme	13 -8 -4 0 -2 -30
incid _ the	0 0 -9 -1 0 0
incid-	-8 -23 -11 -12 -6 -7
incident	-8 -23 -11 -12 -6 -7
index	68 -1 -47 0 0 -2
indis akzen	-3 -8 0 0 0 0
indis-	-3 -8 0 0 0 0
indischem	-3 -8 0 0 0 0
infec-	0 -31 0 0 0 0
infected	0 -31 0 0 0 0
infek-	0 -1 -7 0 0 20
infiz-	0 -34 0 0 0 0
infiziert	0 -34 0 0 0 0
info	-10 0 -4 0 50 -8
infol-	3 -8 26 0 0 0
infor _ den	0 0 0 0 -1 0
infor _ die	0 0 0 0 20 0
infor _ meint	0 -1 0 0 0 0
infor _ patie	-8 0 0 0 -1 0
infor _ unser	0 35 0 0 0 -3
infor gegen	0 0 0 0 -2 0
infor ich	0 0 30 0 0 0
infor ueber	0 0 0 0 0 -3
infor und	-2 -1 -4 -10 -4 -1
infor werde	0 -1 0 0 -7 0
infor-	-37 13 15 -29 13 -8
inform	0 0 0 -9 -5 0
informatik	-1 0 0 0 -3 0
informatiker	0 -1 30 0 0 0
information	-14 0 0 -3 107 -4
informationen	0 0 0 0 -17 -4
informationspflicht	0 0 0 0 -2 0
informed	0 0 0 -5 0 0
informieren	-9 0 -10 -10 0 0
informiert	-14 15 -5 0 1 0
infra-	0 -2 0 0 -7 0
infrastruktur	0 -2 0 0 -7 0
inhab-	0 0 0 -1 0 -1
inhaber	0 0 0 -1 0 -1
initi-	-5 0 -38 0 0 0
inner mediz	0 0 0 0 -1 0
inner-	0 -3 0 50 -1 0
innere	0 0 0 0 -1 0
ins	-36 84 24 18 -9 -12
ins haus	0 0 0 18 0 0
ins leere	-5 -9 14 0 -3 0
ins progr	18 -6 -16 -3 -2 -1
ins syste	9 0 -10 0 -2 -2
ins warte	-26 -1 26 -6 0 0
insge-	-4 -4 0 0 0 0
insgesamt	-4 -4 0 0 0 0
insta _ ?	0 -2 0 0 0 0
insta _ den	0 -12 0 0 0 -1
insta _ ist	0 0 0 -9 0 0
insta _ updat	-2 0 0 0 0 0
insta auf	0 -7 0 0 0 -2
insta des	-2 0 0 0 0 0
insta the	0 0 0 0 -6 0
insta und	0 21 0 0 0 -4
insta von	0 -7 0 0 0 0
insta-	-37 58 -46 -23 -19 -13
installation	-7 -19 -32 0 -3 -8
installieren	-7 0 0 0 -4 0
installiert	-4 79 -3 -9 -2 -6
inste-	-11 0 33 0 -10 -4
instead	-11 0 33 0 -10 -4
insti-	0 -3 20 0 0 0
insul-	43 0 -28 0 0 -5
insulin	43 0 -28 0 0 -5
insur-	-27 0 96 0 -2 18
insurance	-5 0 18 0 0 0
inten-	0 -1 -5 0 -5 0
intended	0 -1 -5 0 -5 0
inter ?	0 0 -3 0 0 0
inter _ der	-7 -8 -14 0 0 0
inter _ die	0 0 0 0 -3 0
inter _ sie	0 0 -4 0 0 0
inter auf	0 0 -3 0 0 0
inter errei	0 0 -1 0 0 0
inter ist	0 -1 49 -4 0 -9
inter mich	0 -3 -2 0 -1 0
inter ob	0 0 -4 0 0 0
inter praxi	-7 -2 0 0 0 -1
inter syste	0 0 0 0 -3 0
inter-	-120 5 28 -20 -36 47
interesse	0 0 -9 0 0 0
interessieren	0 0 -4 0 -6 -19
interessiert	-3 -14 0 0 -9 0
interface	0 0 28 -9 0 -23
intern	-14 -1 -11 -2 0 0
internal	0 0 0 0 -3 -7
internet	-20 -2 35 -5 -2 34
internetseite	0 -6 0 0 -9 -5
internistische	0 0 0 0 0 -1
intim-	-17 0 0 0 -3 -4
into	-3 38 1 0 0 0
into _ ti	0 -2 -1 0 0 0
into the	-3 -2 2 0 0 0
invoi-	-3 16 -19 0 -19 0
invoice	-3 16 -19 0 -19 0
inzwi laeuf	-15 0 -20 0 22 -12
inzwi wer	0 0 0 0 -3 0
inzwi-	1 -22 -48 -12 72 -14
inzwischen	1 -22 -48 -12 72 -14
ip	0 45 -2 0 -2 0
iphon gesen	0 -1 0 0 -9 0
iphon-	0 -16 -8 0 -10 -5
iphone	0 -16 -8 0 -10 -5
irgen _ ?	-1 0 0 0 -1 0
irgen _ inter	-13 -1 -1 0 0 0
irgen im	-13 -4 -2 0 -5 0
irgen mit	0 40 -2 0 0 0
irgen-	140 41 -60 -39 -41 7
irgendein	14 -15 28 -8 -4 0
irgendeine	11 0 0 -2 0 0
irgendeiner	0 0 -4 0 0 0
irgendetwas	35 -2 -23 -4 -18 0
irgendwann	52 -1 -1 -13 -5 0
irgendwas	56 42 -38 -7 -14 9
irgendwer	-20 24 -6 0 0 -2
irgendwo	-13 -4 -1 -5 0 0
iso	0 0 0 -4 -2 0
iso 0	0 0 0 -4 -2 0
isoli-	0 76 0 0 0 0
isoliert	0 76 0 0 0 0
issue	39 -7 -28 0 0 -10
ist	60 -36 7 42 -8 8
ist 0	-8 -11 0 -4 0 0
ist ?	0 -9 -39 -2 -2 0
ist _ 0	-5 -2 -9 64 -35 0
ist _ ?	0 42 0 0 0 0
ist _ a	-10 -1 -5 0 0 0
ist _ aber	0 -3 -8 0 0 -40
ist _ allen	-7 -20 32 -9 0 -5
ist _ alles	11 0 -12 0 -4 0
ist _ an	0 -23 -6 0 0 0
ist _ and	39 -4 -20 -6 0 -2
ist _ auch	0 48 -1 0 -3 0
ist _ auf	18 -21 0 0 0 -13
ist _ aufge	-1 15 0 0 -2 0
ist _ aus	-11 -23 0 0 0 0
ist _ ausge	15 -16 25 0 -5 0
ist _ bei	41 9 2 15 -10 -4
ist _ betro	0 0 -22 0 -6 25
ist _ bis	0 0 -11 -8 -1 -2
ist _ bitte	-10 -4 -30 0 0 0
ist _ da	-20 -5 -7 0 0 -2
ist _ dann	0 0 0 0 -2 0
ist _ das	24 0 -12 0 31 -15
ist _ dass	-9 0 -9 0 -8 0
ist _ daten	-24 -1 -24 0 0 -1
ist _ dem	15 -9 -21 -2 0 -1
ist _ den	0 -11 0 0 0 0
ist _ der	73 -7 15 1 -20 1
ist _ die	39 4 0 -14 -13 -41
ist _ diese	0 0 18 0 -1 0
ist _ echt	0 -17 0 0 0 0
ist _ ein	3 15 -18 0 -13 0
ist _ eine	16 0 -8 0 0 0
ist _ errei	34 0 37 0 0 -15
ist _ euch	0 0 -12 0 0 0
ist _ fernw	0 -2 0 0 0 0
ist _ for	-20 0 42 0 -7 -7
ist _ frech	-1 0 0 0 0 0
ist _ fuer	0 -3 0 -1 -15 -1
ist _ ganze	23 -1 -11 0 0 -4
ist _ geste	-21 -9 12 36 -9 0
ist _ heute	-8 -23 19 -17 -4 0
ist _ hier	13 0 -4 0 0 0
ist _ ich	37 -2 -3 -2 -3 0
ist _ ihr	0 0 -5 0 -10 -3
ist _ ihrem	-3 0 35 -6 0 0
ist _ im	-7 -1 -8 16 0 0
ist _ in	-31 -25 -4 -10 13 74
ist _ jahre	-4 0 -4 0 0 0
ist _ jetzt	-8 26 -11 -2 39 -10
ist _ kein	16 20 6 0 0 -3
ist _ keine	-28 -2 9 -5 0 -5
ist _ klar	0 0 -5 0 0 0
ist _ langs	-1 0 57 0 0 0
ist _ mail	0 -1 0 -1 10 0
ist _ mehr	-3 0 -18 -3 0 -1
ist _ meine	-16 -6 0 0 -1 0
ist _ micro	0 -20 0 0 0 0
ist _ mit	32 -13 0 0 -10 0
ist _ moegl	53 0 -1 0 0 -20
ist _ monta	0 0 0 15 -11 0
ist _ nicht	-15 14 -25 12 69 -39
ist _ noch	11 0 -21 -7 0 0
ist _ noeti	-6 0 0 0 21 -5
ist _ norma	-8 -1 -15 0 -5 12
ist _ notfa	-44 0 0 0 -14 0
ist _ ob	-3 -2 0 -3 0 0
ist _ ok	0 -3 0 0 30 0
ist _ on	15 -3 -17 -2 0 -10
ist _ patie	-10 13 44 -6 0 -7
ist _ praxi	-30 -5 0 -5 -12 0
ist _ progr	30 -6 -31 0 0 -4
ist _ rechn	23 0 -8 0 -3 0
ist _ safe	0 -2 0 0 0 0
ist _ saube	0 0 0 0 31 0
ist _ schad	0 12 0 0 0 0
ist _ schle	4 0 26 -7 0 0
ist _ schon	-3 0 -10 0 -7 0
ist _ seit	28 0 48 0 -2 0
ist _ serve	0 -4 -8 0 0 0
ist _ siche	0 0 0 0 0 -1
ist _ sie	-17 0 -13 0 19 0
ist _ so	-9 0 0 0 -5 0
ist _ stand	-5 0 0 0 0 0
ist _ syste	13 0 0 0 0 0
ist _ techn	25 0 0 0 0 0
ist _ telem	-1 0 0 0 0 0
ist _ the	-4 -19 6 11 -7 -4
ist _ this	-21 0 37 0 0 65
ist _ ti	0 -1 22 -10 11 0
ist _ ti-an	0 0 -2 0 0 0
ist _ to	20 0 -6 -4 0 -6
ist _ und	31 13 10 27 -12 -17
ist _ uns	-22 56 7 12 -12 -18
ist _ unser	9 22 23 -3 -2 0
ist _ urlau	0 -1 9 0 -2 0
ist _ verbi	50 0 -30 0 0 0
ist _ versc	-32 21 -3 0 0 -29
ist _ viren	-7 34 -9 0 0 0
ist _ vom	0 0 -10 0 0 0
ist _ von	2 0 0 0 0 0
ist _ was	1 -9 0 -2 -3 -1
ist _ weg	16 -10 -8 0 -2 -2
ist _ wegen	0 0 26 -1 0 0
ist _ wie	-20 0 0 0 -2 -23
ist _ wiede	-1 0 19 0 -23 0
ist _ wir	17 -11 -27 1 -8 -2
ist _ woche	-1 0 -1 23 0 -2
ist _ zu	-16 -3 22 14 -3 -5
ist _ zugan	0 6 0 0 0 0
ist _ zusta	16 0 -3 -2 0 0
ist _ zwei	-14 -14 0 -2 0 0
ist a	12 18 -10 -4 -1 0
ist ab	0 0 0 0 -8 0
ist aber	-7 0 37 -1 0 -13
ist abgab	-8 0 -42 48 0 -2
ist abgel	-14 0 -66 0 -1 -6
ist alles	43 -36 -7 -3 34 31
ist am	-10 -3 -18 39 -16 0
ist an	14 0 16 -3 0 -6
ist at	-10 -1 -2 0 -7 0
ist auch	5 5 -14 0 0 0
ist auf	-23 -22 9 0 -8 -5
ist aufge	-1 0 0 0 0 0
ist ausge	11 -1 71 0 -2 -1
ist bei	-40 61 93 -11 -9 -18
ist beim	0 7 0 -5 0 0
ist bekan	0 0 -8 0 0 0
ist besch	-5 0 10 0 0 0
ist betro	-36 0 33 0 0 -41
ist bis	12 -9 -14 -51 -11 0
ist da	-9 -9 -4 -6 0 0
ist damit	0 0 0 -9 8 0
ist dann	0 -2 0 -2 0 0
ist das	69 35 48 3 -28 -44
ist dass	13 -2 -20 0 0 0
ist dead	31 0 -42 0 0 -1
ist defek	11 0 -26 -4 0 -2
ist den	0 0 -2 0 0 0
ist denn	-13 0 9 0 0 0
ist der	11 46 -25 70 -28 -9
ist des	4 0 0 0 0 0
ist die	4 -33 -63 -16 6 0
ist diese	0 0 0 0 -2 0
ist down	-20 -1 -25 0 0 0
ist durch	0 0 0 -27 137 0
ist eigen	0 0 0 0 0 -3
ist ein	5 -5 33 36 0 87
ist eine	-1 -2 -6 0 -14 0
ist einge	0 -6 27 0 -4 0
ist empty	-28 0 54 0 -6 0
ist es	-61 11 52 20 -34 -1
ist fine	-17 0 0 0 -32 83
ist frau	-6 0 -1 0 0 -3
ist fuer	49 23 -6 -15 -10 -2
ist gespe	-42 -18 101 -1 0 0
ist heute	35 -21 26 27 -11 0
ist hier	2 6 -1 -15 -8 0
ist ihre	0 0 0 0 -1 0
ist im	-23 -27 1 0 -4 -16
ist in	-46 27 38 0 -1 0
ist infor	0 -1 0 0 0 0
ist ist	0 -13 0 0 0 0
ist it	-1 -4 0 -12 -10 -3
ist ja	-16 0 -2 -7 0 -5
ist jetzt	66 48 0 0 -3 0
ist kaput	0 -7 -5 0 0 -1
ist kein	-33 -5 -16 -2 -14 0
ist keine	-4 -22 -13 0 0 0
ist koenn	-8 0 0 0 0 0
ist kompl	-37 0 45 0 -2 0
ist laut	25 -12 14 -6 0 0
ist leer	-18 0 5 4 0 -16
ist man	-6 0 0 0 0 0
ist mein	0 -3 -13 -14 27 0
ist meine	-2 0 0 -1 -3 0
ist mit	0 -7 -2 0 0 0
ist nach	-5 -4 24 -2 0 0
ist nicht	-59 -13 -73 -3 104 104
ist noch	-6 -33 -34 -4 0 0
ist not	-39 -4 -2 11 -16 -8
ist nun	0 0 -13 0 -12 0
ist nur	-22 -7 -13 0 -34 62
ist oder	0 0 0 -3 -2 0
ist offli	-3 0 32 0 0 -4
ist ohne	45 0 0 0 -5 -4
ist on	-5 -16 0 0 0 -4
ist our	0 -6 0 0 -1 0
ist progr	-7 0 -10 0 0 0
ist seit	60 -38 5 24 -25 -2
ist sie	0 -1 34 0 0 0
ist so	1 26 97 0 0 0
ist that	-1 0 0 -5 0 -12
ist the	-2 0 -4 0 0 -6
ist there	0 0 -3 0 0 0
ist tot	33 -3 25 0 0 -1
ist ueber	-2 -3 -20 14 0 0
ist und	-8 -14 -21 0 34 18
ist uns	26 -6 -15 0 -8 -4
ist unser	-37 -11 -12 0 0 0
ist versc	0 -9 -15 0 0 0
ist voll	22 -11 -54 0 -5 0
ist vom	-20 -1 -10 -8 106 0
ist von	-2 0 -50 -2 -2 -1
ist was	-12 47 0 0 0 0
ist weg	38 -2 -1 -9 -19 -3
ist wie	0 0 0 0 -3 -30
ist wir	-25 17 44 -4 -9 -18
ist your	0 0 0 0 -20 0
ist zu	27 -3 -37 0 -12 0
ist zum	-6 -3 -3 -7 0 0
it	-74 -3 11 -16 57 88
it _ ?	0 0 0 0 -5 0
it _ for	31 -4 -2 0 0 0
it _ to	0 -4 0 -9 0 0
it _ your	-3 0 0 0 8 0
it hat	-8 6 0 0 9 0
it ist	-2 -1 -16 0 -13 63
it only	0 -3 0 0 0 40
it safe	0 -2 0 0 0 0
it-be-	0 -4 0 0 0 0
it-betreuer	0 -4 0 0 0 0
it-di-	-10 10 0 0 17 0
it-dienstleister	-10 10 0 0 2 0
it-le-	-10 -15 0 0 0 0
it-si-	-21 -3 -10 -18 -3 0
it-sicherheit	0 0 0 -4 -3 0
it-sicherheitsrichtlinie	-21 -3 -10 -14 0 0
its	-11 10 9 0 0 -7
its own	-11 10 0 0 0 -7
itsel-	0 30 0 -10 0 -4
itself	0 30 0 -10 0 -4
ja	-82 -65 -85 -10 -55 21
ja _ nein	-16 -10 40 10 0 -7
ja _ ueber	0 -24 -4 0 0 0
ja _ von	0 0 -3 0 0 0
ja _ welch	0 0 0 0 0 -6
ja alle	-32 -2 -9 0 -2 0
ja die	0 0 0 -10 0 0
ja in	-31 0 0 0 -3 -6
ja nein	0 0 0 -5 -5 0
ja nicht	4 0 -27 0 -2 21
ja oder	0 -10 0 10 0 0
ja was	0 0 0 -2 0 0
ja wohl	-22 -3 0 0 0 0
jahr	-46 -9 -39 -16 20 -27
jahre	-6 9 -41 -13 0 -4
jahre _ ich	-13 -5 0 0 -2 0
jahre _ und	-4 0 -2 0 0 0
jahre _ wir	0 -11 0 0 -6 0
jahre alt	-4 0 -2 0 0 0
jahre die	0 0 -4 -8 0 0
jahre hatte	0 -11 0 0 -6 0
jahre mit	-12 0 0 14 0 0
jahre-	-94 -44 -39 22 -32 -13
jahren	-73 -25 -34 -13 -31 0
jahres	0 0 0 -12 0 -1
jahresende	-21 0 0 -9 0 -7
jahreswechsel	0 0 -5 -4 -1 0
janse-	0 -1 0 0 0 0
janua-	-40 -3 14 6 27 -7
januar	-40 -3 30 6 28 -7
je	9 -1 -19 0 0 -16
jede	-61 -2 91 -4 -7 -18
jede nacht	-7 25 0 0 0 0
jedem	-25 -23 22 -7 -19 -38
jedem _ liegt	-2 7 0 0 0 0
jedem _ uns	24 -10 -50 0 0 -7
jedem arbei	-33 0 59 0 0 -20
jedem ordne	0 2 0 0 0 0
jedem patie	4 -1 -7 0 0 0
jedem platz	32 -6 21 0 -6 0
jedem von	24 -10 -50 0 0 -7
jedem zimme	-15 -1 -27 0 0 -3
jeden	-36 -22 80 -6 -9 -28
jeden _ einze	-14 0 57 0 -1 -2
jeden monat	-1 -21 -5 0 -2 0
jeden morge	-6 0 -5 -6 0 0
jeden patie	-2 -1 3 0 0 -11
jeden tag	-3 0 -19 0 0 -13
jeden-	0 -18 -6 0 -1 -47
jedenfalls	0 -18 -6 0 -1 -47
jeder	33 -20 3 36 -6 -7
jedes	-58 -2 80 -2 -8 -13
jedes mal	-46 -2 43 2 -2 -1
jedes-	22 0 21 -4 -1 0
jedesmal	22 0 21 -4 -1 0
jeman ?	0 -11 0 0 0 0
jeman _ ?	0 0 0 0 -1 0
jeman _ ausse	0 -2 0 0 -2 0
jeman _ das	3 -23 0 0 46 0
jeman _ der	-1 -46 0 0 0 0
jeman _ die	-2 -14 0 0 0 0
jeman _ euch	-1 -13 0 0 0 0
jeman _ ihnen	15 -1 -4 -1 0 0
jeman _ ihren	0 17 0 0 0 0
jeman _ micro	-2 -8 0 0 -2 0
jeman _ progr	6 -1 -6 0 -2 0
jeman _ und	11 -8 -18 -2 0 0
jeman _ uns	0 0 -1 0 0 0
jeman _ unser	0 30 0 0 0 0
jeman _ wir	0 48 -2 0 0 0
jeman am	0 -9 0 0 -3 0
jeman an	0 -22 0 0 0 0
jeman ander	-1 0 0 0 0 -5
jeman auf	0 -2 0 0 0 0
jeman aus	0 17 -1 0 -2 0
jeman bei	0 0 -1 0 0 0
jeman der	-6 1 0 0 -2 0
jeman fremd	0 -2 0 0 0 0
jeman hat	0 83 -2 -4 -1 0
jeman im	0 4 0 -2 -4 0
jeman in	1 -28 0 0 0 0
jeman melde	0 -9 0 0 -6 0
jeman mit	0 4 0 0 0 0
jeman unser	0 -20 0 0 0 0
jeman von	-7 -59 -3 -1 -4 0
jeman-	25 79 -46 -21 4 -6
jemand	28 72 -46 -15 8 -6
jemandem	0 20 0 0 0 0
jemanden	-3 -12 0 -6 -4 0
jena	-11 0 0 -1 -3 26
jetz	59 -2 0 0 0 -5
jetzi-	0 0 -14 -7 0 0
jetzt	-14 114 -12 17 -8 -36
jetzt 0	-15 -5 43 -3 0 0
jetzt ?	-4 36 0 0 0 0
jetzt _ ?	-15 -11 -9 0 0 0
jetzt _ alles	61 -12 -7 0 -13 -12
jetzt _ bei	-3 48 0 0 0 0
jetzt _ damit	0 0 0 0 -13 0
jetzt _ der	-3 63 -11 0 31 0
jetzt _ es	-8 32 0 0 22 0
jetzt _ fremd	0 -8 0 0 0 0
jetzt _ ich	-31 -54 -11 0 -4 0
jetzt _ im	-4 -2 -1 0 0 0
jetzt _ inter	-2 0 -5 0 0 0
jetzt _ mache	-2 0 0 0 -3 -4
jetzt _ nicht	12 0 -21 0 -49 0
jetzt _ passw	0 2 0 -2 0 -2
jetzt _ patie	-14 -2 9 0 0 0
jetzt _ ueber	0 0 0 0 0 -9
jetzt _ und	-17 -4 -9 0 15 -1
jetzt _ uns	0 18 18 -4 0 -1
jetzt _ versc	0 -11 0 0 0 0
jetzt _ wir	-35 47 -15 0 0 -1
jetzt alle	28 1 -25 -2 0 -2
jetzt alles	-4 -2 0 0 23 -9
jetzt auch	-5 64 0 -1 -4 0
jetzt auf	0 22 -2 0 0 0
jetzt bei	0 -14 13 0 0 0
jetzt die	-21 0 0 -10 0 0
jetzt ein	23 8 -4 0 0 0
jetzt eine	1 1 0 0 -4 0
jetzt geht	-15 8 -11 0 72 -11
jetzt im	-2 0 -5 0 0 0
jetzt irgen	-6 -7 -1 0 -2 -4
jetzt ist	16 9 -4 0 0 0
jetzt jeman	0 -10 0 0 0 0
jetzt laeuf	0 -10 22 0 -27 -4
jetzt noch	0 0 -9 -1 0 0
jetzt ueber	-14 -6 0 0 -2 0
jetzt unser	19 29 -9 0 0 0
job	0 -7 16 -3 78 0
jour	-2 0 0 0 0 0
jueng-	-1 -3 -2 0 0 0
jugen-	-30 -2 0 49 -11 -4
jugendarztpraxis	-3 0 0 0 -4 0
jugendlichenpsychotherapie	0 -2 0 0 0 0
juli	-4 0 -1 -18 -1 0
juni	0 -1 0 -4 -8 0
just	6 -5 -8 0 139 58
just to	0 0 0 0 15 0
k	0 0 0 -6 -11 -5
kabel	0 -25 0 0 26 -2
kaeme	-12 -17 0 0 0 0
kaest-	-1 0 68 0 0 0
kaestchen	-1 0 68 0 0 0
kaffe koche	13 -1 21 0 -5 0
kaffe-	-22 -8 -15 -6 89 -24
kaffee	29 -8 1 -6 89 -28
kahla	-14 -11 -2 0 0 0
kalen _ ?	-4 0 0 0 0 0
kalen _ nicht	-33 0 72 -6 0 0
kalen _ sich	-11 -13 -48 0 -8 0
kalen ist	4 0 50 -3 -3 -18
kalen nicht	1 0 -7 -4 -3 25
kalen-	41 -15 25 -14 24 27
kalender	41 -14 55 -7 25 27
kam	-13 -56 -66 -27 44 -4
kam ?	-3 0 0 0 0 0
kam _ ein	0 -8 0 0 -2 0
kam _ mail	0 -9 0 0 0 0
kam das	0 0 0 0 -3 0
kam die	0 0 -2 0 61 0
kam eine	0 -9 0 0 0 0
kam heute	0 -24 -10 0 37 0
kamen	0 25 0 0 0 0
kamme-	0 -2 0 -4 0 0
kammer	0 0 0 -4 0 0
kanal	0 0 -27 0 0 0
kann	42 -81 -34 -39 69 24
kann ?	-9 0 -15 -1 -3 0
kann _ anruf	-13 0 0 0 0 0
kann _ arbei	89 0 -9 0 0 -10
kann _ bei	0 0 0 0 0 19
kann _ dann	-14 0 0 0 0 0
kann _ das	-8 0 -1 -13 -3 -11
kann _ den	-14 0 0 0 -3 0
kann _ der	0 -4 -24 0 0 0
kann _ die	13 -9 -2 0 0 0
kann _ eine	-11 -2 0 0 0 0
kann _ euch	0 0 0 0 0 -1
kann _ fremd	0 -2 -6 0 0 0
kann _ irgen	15 -1 -14 0 0 0
kann _ jeman	0 -2 0 0 0 0
kann _ jetzt	0 -6 0 0 0 0
kann _ mit	0 -2 -9 0 -1 0
kann _ nicht	-80 0 14 1 0 -1
kann _ niema	36 -1 -8 -4 0 0
kann _ sein	0 -3 0 -2 0 0
kann _ sich	0 0 0 0 -2 0
kann bitte	-3 0 39 0 -1 -1
kann da	-3 -2 -6 0 0 0
kann das	-10 0 -4 0 0 0
kann der	-8 0 -14 -2 -2 0
kann die	-14 -7 -12 -9 -2 0
kann ein	0 -5 0 0 0 0
kann eine	20 0 -6 0 -6 0
kann er	0 0 -3 -3 -3 0
kann es	0 -11 -4 -5 0 0
kann ich	-45 0 43 -6 -5 -2
kann jeman	-1 -7 0 0 0 -4
kann keine	-9 0 -14 0 0 0
kann man	-32 0 4 -13 -10 -33
kann nicht	69 22 -18 -5 -13 -27
kann sich	9 -28 -19 0 -1 -3
kann so	7 -2 -13 -2 -1 0
kann ueber	-2 0 0 0 0 0
kapfh-	0 -2 -11 0 -1 0
kapfhammer	0 -2 -11 0 -1 0
kaput-	21 19 -1 0 -7 42
kaputt	-57 19 0 0 0 42
kardi praxi	39 0 0 0 0 0
kardi-	11 -2 -1 0 -6 -3
kardiologie	-11 0 1 0 0 0
kardiologische	23 0 0 0 0 0
karte	-42 -14 48 -20 -4 20
karte ?	51 0 0 -1 0 0
karte _ 0	14 -1 17 0 -7 0
karte _ ?	0 0 -1 0 0 0
karte _ auf	7 -4 18 0 0 -18
karte _ bei	-14 0 -13 0 0 0
karte _ dem	73 0 -24 -3 -11 0
karte _ der	-14 0 15 0 0 20
karte _ die	-6 -2 -49 0 0 0
karte _ ein	-11 -6 5 0 -5 0
karte _ empfa	-4 0 -24 0 -4 -2
karte _ frau	-25 -5 -12 0 0 0
karte _ geht	7 0 19 0 0 33
karte _ keine	17 0 -10 0 0 0
karte _ leer	59 -2 -40 0 0 0
karte _ nicht	-22 -10 158 0 0 -17
karte _ noch	19 0 -19 0 -2 0
karte _ nur	46 0 -11 0 -2 -3
karte _ oeffn	-18 -2 -16 0 0 -15
karte _ rezep	-5 0 10 0 0 18
karte _ sich	12 -8 -41 0 0 -8
karte _ und	-4 31 -9 0 0 0
karte _ wir	-1 -3 13 -2 0 23
karte _ zu	47 0 -12 -2 -15 0
karte am	-4 0 -41 0 -4 -2
karte an	-5 0 54 0 -4 0
karte aus	53 -4 22 -4 -14 0
karte bleib	0 0 -20 0 -4 0
karte die	43 0 22 0 -3 0
karte ein	0 0 -19 0 0 -18
karte einge	-19 12 -6 0 -6 0
karte einle	-17 0 -13 0 -1 -12
karte ersch	51 -2 8 0 -2 -10
karte geht	-4 0 32 0 -1 48
karte ist	-5 5 -58 0 39 0
karte lesen	0 0 -23 0 -1 24
karte mehr	20 0 -23 0 0 0
karte nicht	-4 0 -45 -13 -8 -25
karte oeffn	16 -2 9 0 0 0
karte orga	-8 0 17 0 -3 0
karte und	-23 -20 20 -1 -16 10
karte von	-71 -5 -18 0 -2 21
karte werde	-23 0 66 0 50 0
karte zeigt	-15 0 47 0 -5 0
karte-	-36 1 35 -25 6 1
kartei	32 45 28 -16 -1 -16
karteien	-26 -6 16 0 -6 19
karteikarte	70 -5 -89 -1 -9 -16
karteikarten	-42 -18 -57 -8 -23 7
karten	47 0 -13 0 22 29
kartenlesegeraet	-12 0 -60 0 -4 -2
kartenlesegeraete	-11 0 18 0 0 0
kartenlesen	-10 0 57 0 0 -8
kartenleser	-34 0 -25 0 18 0
kartenterminal	-10 -4 58 0 29 0
kartenterminals	-6 0 46 0 -1 0
kasse	-43 -22 36 34 -9 -20
kasse verei	0 -1 -19 10 0 0
kasse-	30 -2 -38 5 5 -3
kassel	-31 0 -2 0 19 -19
kassen	-1 -1 32 0 0 19
kassenaerztliche	0 16 -7 -4 0 0
kassenaerztlichen	0 -1 -6 13 0 0
kaste-	8 0 11 0 -2 0
kasten	8 0 11 0 -2 0
katas-	12 -11 -15 -1 -26 -2
katastrophe	0 -11 -8 0 -22 -2
kaum	-9 -14 -26 -4 0 -14
kbv	0 0 -10 -15 0 0
keep	-10 0 38 0 92 -7
keeps	-2 2 0 0 0 0
kein	77 -16 59 -16 127 -40
kein _ auf	-55 -7 73 0 -14 37
kein _ aus	-11 -4 -16 5 0 0
kein _ fuer	2 0 -2 2 -1 0
kein _ kein	5 0 -82 0 -8 -3
kein _ keine	-38 0 -6 -2 16 0
kein _ kommt	41 0 -54 0 0 -1
kein _ laess	60 26 -35 0 -5 0
kein _ mehr	-52 0 42 -7 34 -14
kein _ rezep	-10 0 50 0 0 0
kein arzt	37 0 18 0 -5 0
kein arztb	18 0 31 0 -4 0
kein clien	14 -6 -23 0 0 0
kein druck	-21 0 74 0 -3 -14
kein einzi	-19 -2 87 -5 -11 -4
kein formu	2 0 27 0 0 0
kein geld	0 -10 -2 20 0 -2
kein handl	-46 0 -43 -4 125 0
kein kalen	23 0 -41 0 0 0
kein karte	24 0 -13 0 -1 0
kein kim	0 0 15 0 -9 0
kein mensc	28 0 -55 0 -4 -3
kein notfa	-11 0 -41 0 -17 0
kein patie	48 0 -32 0 0 -5
kein platz	32 0 -42 0 0 0
kein progr	30 0 -12 0 0 -5
kein rechn	98 0 -37 -3 -12 -14
kein rezep	50 0 -64 -3 -8 0
kein termi	10 0 7 -6 0 0
kein zugri	-8 0 28 0 -14 0
keine	-13 -62 120 33 -58 7
keine _ ?	-4 0 0 0 0 0
keine _ akte	13 -1 -5 -2 0 0
keine _ an	-26 0 -46 -6 -23 0
keine _ auf	-26 -22 9 0 -19 0
keine _ aufge	29 0 -21 0 0 0
keine _ aufru	-13 -1 35 0 0 0
keine _ bekom	-2 -8 -10 -2 0 0
keine _ der	-6 0 0 -5 0 -12
keine _ die	29 -1 30 0 0 0
keine _ einle	-30 0 66 0 0 -10
keine _ fuer	0 0 0 -15 0 0
keine _ geht	1 0 28 -4 0 -23
keine _ in	28 -8 24 -3 0 0
keine _ karte	-13 0 26 0 0 -1
keine _ kein	-24 0 16 0 0 0
keine _ keine	21 0 -21 -2 0 0
keine _ mehr	-82 -11 18 18 7 -7
keine _ nicht	17 0 10 0 -11 0
keine _ noeti	-3 0 0 0 37 0
keine _ oeffn	51 -6 -17 0 0 0
keine _ patie	15 -11 -44 -4 0 -1
keine _ per	-2 0 -6 0 -8 0
keine _ rechn	-14 -14 21 0 0 0
keine _ rein	35 0 -21 0 0 0
keine _ und	8 -8 -24 -1 -3 0
keine _ uns	28 19 48 -5 -4 -1
keine _ unser	-6 -3 15 0 0 0
keine _ von	0 0 -6 0 -37 0
keine _ was	-11 0 -17 15 -1 0
keine _ zu	-3 -4 13 0 -4 0
keine _ zum	-13 0 33 -8 0 -1
keine _ zur	42 0 9 0 0 0
keine abrec	0 0 -6 15 0 0
keine akte	51 0 -36 0 0 -23
keine akten	-41 0 0 0 -23 0
keine antwo	-3 -1 -20 -2 -32 0
keine arbei	-1 0 14 -1 0 0
keine au	-54 0 25 0 0 0
keine auffa	0 -16 -17 -10 30 -8
keine befun	41 0 -24 0 0 0
keine daten	-9 0 74 -5 0 0
keine der	57 27 3 -5 0 0
keine diagn	-5 0 -31 0 0 0
keine eau	-12 0 0 -6 0 0
keine eile	0 0 -44 0 0 -1
keine einzi	79 -14 -38 8 -4 -1
keine geht	-21 20 -10 0 0 -3
keine gerae	54 0 -40 0 0 0
keine karte	134 0 -90 -6 0 0
keine kennt	-14 40 0 -1 0 0
keine kommt	54 0 -49 0 0 0
keine labor	-25 -5 48 0 0 -1
keine medik	20 0 -5 0 0 0
keine mehr	11 -5 -3 15 0 -3
keine meine	3 -4 -3 0 0 0
keine mucks	65 -12 -15 -3 -7 0
keine nachr	-15 0 29 26 0 -2
keine patie	17 -5 -46 -2 -8 -12
keine platz	-82 -7 101 0 -1 -14
keine rechn	10 -9 2 0 0 -1
keine rezep	145 0 -89 -3 -2 -13
keine rueck	0 0 0 -7 10 0
keine sprec	-25 0 -8 0 0 0
keine termi	-22 0 -5 0 0 16
keine ueber	-85 0 80 -4 -4 -12
keine unser	-1 -22 3 0 0 0
keine unter	11 -5 23 -8 0 -3
keine verbi	-5 0 60 -8 -3 -1
keine versi	-13 0 58 -1 0 -10
keine viren	-13 0 0 0 0 0
keine von	12 25 60 -11 -4 -1
keine werte	-11 0 -29 0 0 0
keine zugri	41 -12 -31 0 0 0
keine-	41 2 32 -1 21 -53
keinem	21 -63 221 -9 -5 -35
keinen	83 -87 -95 35 50 -37
keiner	-31 158 -86 -19 -23 22
keinerlei	-10 -22 -10 0 -1 0
keines	-21 0 1 -9 -1 -3
kelle-	76 -41 -18 -3 65 0
keller	76 -41 -18 -3 65 0
kenne	23 -1 0 -4 0 0
kenne-	26 14 -3 -2 0 -3
kennen	26 14 -3 -2 0 -3
kennt	-58 109 -37 -2 0 0
kennt ?	0 0 0 0 -9 0
kennt _ ?	0 0 0 0 -2 0
kennt _ setze	0 0 0 0 -2 0
kennt setze	-3 0 0 0 -4 -1
kennt sich	-26 -14 -21 0 0 0
kennt und	0 5 -1 12 -4 0
kennt unser	-10 0 -7 0 63 0
kennt zu	0 0 0 0 -2 0
kennt-	-13 -7 0 12 71 -4
kenntnis	-13 -7 0 12 84 -4
kennw _ das	-9 -1 0 0 -16 21
kennw _ hat	-4 -1 0 0 0 0
kennw _ ist	-9 -5 0 0 0 0
kennw _ konne	0 -1 2 -1 -5 0
kennw _ nicht	53 0 -24 -3 0 0
kennw _ progr	0 -2 0 0 19 0
kennw aende	-4 0 0 0 0 0
kennw am	0 -3 0 0 -5 0
kennw des	0 -1 -5 -1 0 0
kennw einge	0 34 0 0 0 0
kennw fuer	-12 -3 -6 0 0 0
kennw unser	0 12 0 -1 0 0
kennw verge	-14 -23 0 0 0 30
kennw vom	0 23 -1 -2 -4 0
kennw-	24 -17 -35 -22 13 28
kennwoerter	9 9 -18 -10 20 0
kennwort	20 -26 -14 -12 -33 7
kessl-	0 0 0 -6 0 0
kessler	0 0 0 -6 0 0
kiel	0 0 0 20 0 0
kim	-70 -4 -21 -9 40 -43
kim _ ?	0 0 -4 0 0 0
kim _ nicht	0 0 43 0 0 -7
kim umste	0 0 -7 0 0 0
kim-a-	0 -5 24 0 -3 0
kim-adresse	0 -5 24 0 -3 0
kim-n _ nicht	0 -4 -40 0 0 0
kim-n-	-12 6 20 0 0 0
kim-nachrichten	-12 -4 -1 0 0 0
kim-p ist	0 0 -11 0 0 0
kim-p-	-3 0 24 0 0 0
kim-postfach	-3 0 24 0 0 0
kimmt	53 0 0 -3 0 0
kind	-13 -12 6 35 -8 -11
kind of	-6 0 0 0 0 0
kind regar	-7 0 -3 0 0 0
kinde _ jugen	-30 -2 0 0 -7 -4
kinde der	2 0 0 0 0 0
kinde und	-30 -2 0 0 -7 -4
kinde-	-42 -10 -32 0 -14 -9
kinder	-73 -9 -20 0 -7 -5
kinderarztpraxis	22 -1 -1 0 -1 0
kindern	9 0 -1 0 -7 -3
kirch-	0 0 0 0 -5 0
kirchhoff	0 0 0 0 -5 0
kis	-35 -2 61 0 -3 -4
klaer-	-3 0 0 0 0 -1
klage-	0 0 0 -11 -21 28
klapp-	23 -2 6 -3 31 65
klappt	28 -1 -45 0 38 67
klar	-20 0 -5 0 -8 0
klar _ sie	-8 0 -1 0 -8 0
klare	-3 0 0 0 0 0
klein	-15 -8 -16 -2 -4 0
klein _ und	0 0 0 -1 0 0
klein praxi	0 -3 0 -2 -3 0
klein-	18 -9 -17 -3 54 0
kleine	-4 -4 -15 -2 -26 0
kleinen	22 -4 -2 0 0 0
klemm-	28 0 -46 -3 -5 -9
klemmt	0 0 -46 -3 -4 0
klick	-8 -3 43 0 0 8
klick-	20 40 71 -11 -1 -10
klicken	-1 8 -4 -11 -1 -3
klickt	14 32 61 0 0 -2
klien-	0 14 0 0 0 0
klienten	0 16 0 0 0 0
kling-	-12 -21 52 -1 -9 0
klingelt	-5 -19 41 0 -3 0
klini-	17 -33 36 -3 -4 -34
klinik	19 -12 -2 -1 -2 -25
klinikleitung	-1 0 -2 -2 0 0
klinikum	-2 0 22 0 0 0
knapp	0 9 0 20 0 -1
knapp 0	0 20 0 20 0 0
knopf	0 -7 -47 -7 0 0
knopf fuer	-6 0 -5 -7 0 0
know	21 1 -20 -1 88 0
know _ the	0 0 -3 0 11 0
know if	0 -8 0 0 -5 0
know wheth	0 0 0 0 -1 0
know which	0 -6 0 0 -4 0
know who	18 0 -5 0 -2 0
koche-	11 -1 21 -2 -5 0
kochen	11 -1 21 -2 -5 0
kocob-	0 0 18 0 -2 0
kocobox	0 0 18 0 -2 0
koene wir	-4 0 0 0 0 0
koene-	13 0 -10 0 0 0
koenen	13 0 -10 0 0 0
koenn ?	0 -6 0 0 -4 0
koenn _ arbei	-45 -2 -21 0 0 9
koenn _ bei	0 0 -3 0 0 0
koenn _ bitte	17 0 -3 0 -4 0
koenn _ das	-8 0 23 -1 -3 0
koenn _ den	14 0 0 0 0 -4
koenn _ die	12 -4 -6 16 0 -6
koenn _ ein	-3 0 0 0 0 0
koenn _ es	-42 0 -6 0 -6 84
koenn _ fuer	-3 0 20 0 0 0
koenn _ keine	-68 0 122 -7 0 -20
koenn _ mehr	11 0 -34 0 0 -1
koenn _ mit	0 0 -1 0 0 0
koenn _ nicht	11 0 -12 27 -2 27
koenn _ noch	-17 0 43 0 0 -6
koenn _ patie	58 -5 -31 0 0 -12
koenn _ rezep	44 0 -32 0 0 -13
koenn _ sein	0 -2 0 0 0 0
koenn _ sich	0 0 -4 0 0 0
koenn _ sie	-1 0 0 0 0 0
koenn _ ueber	-3 0 1 0 -5 0
koenn _ uns	19 21 -15 0 0 0
koenn _ unser	0 0 0 -2 0 0
koenn _ updat	-5 0 0 0 0 0
koenn _ von	0 0 -3 0 0 0
koenn _ wir	-7 0 0 0 -2 -11
koenn arbei	-49 0 -22 0 0 72
koenn das	-19 0 -24 0 -22 -4
koenn den	-6 0 0 0 16 0
koenn die	0 0 0 0 0 -4
koenn es	0 -2 0 0 0 0
koenn ihr	0 0 -24 11 29 0
koenn keine	7 -5 57 -4 0 -45
koenn nicht	91 -2 5 -1 0 -19
koenn ob	-1 0 0 0 0 0
koenn seit	4 0 -31 0 0 0
koenn sich	1 0 -19 0 -7 -2
koenn sie	14 -6 -24 -11 -30 -9
koenn wir	15 -4 53 34 -9 14
koenn-	8 -52 39 12 -19 6
koenne	-3 -1 -23 0 0 -1
koennen	-4 -39 117 10 -53 12
koennt	12 0 -28 11 16 0
koennte	-10 -12 -6 -9 -5 0
koennten	19 0 -10 -1 -8 -3
koerp-	0 0 0 0 -2 0
kolb	0 0 0 -1 0 0
kolle _ aus	0 -19 21 0 -23 0
kolle _ das	-13 0 -1 0 -4 -1
kolle _ dem	-14 24 -9 0 -1 0
kolle _ den	-1 5 0 0 41 0
kolle _ der	-8 0 9 -2 -4 -2
kolle _ die	23 0 -1 0 0 -13
kolle _ es	-12 0 0 0 0 67
kolle _ kolle	-9 -10 0 0 0 -5
kolle _ mit	0 0 0 0 0 37
kolle _ nicht	0 0 0 0 0 -1
kolle _ sich	0 -3 -6 0 -9 0
kolle _ wir	8 0 -1 0 -2 -6
kolle _ wisse	0 -1 -11 -7 -1 -3
kolle am	0 0 0 -1 0 0
kolle aus	-22 -26 -19 0 -15 -32
kolle der	-6 -9 -3 -3 0 0
kolle hat	-19 58 -1 -7 85 -2
kolle im	-14 -1 -26 0 0 -10
kolle in	-22 -1 -19 -2 -3 0
kolle ist	12 30 0 -5 -3 0
kolle kommt	-24 0 0 0 0 28
kolle nicht	-13 -3 0 0 0 -6
kolle und	-9 -10 0 0 0 -5
kolle vom	0 -19 0 0 0 0
kolle von	15 4 0 0 22 -3
kolle will	0 -1 -11 -7 -1 -3
kolle-	-35 12 -30 -29 -19 12
kollege	0 -32 -15 0 -8 -33
kollegen	-38 28 -5 -6 61 55
kollegin	-39 20 -9 -22 -15 4
kolleginnen	42 -22 3 0 -33 -14
komfo-	-14 0 36 -5 0 -32
komfortsignatur	-14 0 36 -5 0 -32
komis anruf	0 -19 0 -7 0 0
komis-	-1 21 -15 -7 -7 -4
komische	-1 17 -5 0 -7 0
komischer	0 1 0 -7 0 0
komm	-9 0 0 0 0 -8
komma	26 -7 -12 -3 -5 -3
komme	61 -20 -42 -6 0 -5
komme ?	-2 -3 -1 12 0 -4
komme _ an	42 -8 -5 0 0 -5
komme _ keine	43 0 -10 -2 0 0
komme _ mehr	-11 -2 104 0 0 0
komme _ nicht	-15 13 -25 -2 0 -23
komme _ rein	13 0 24 0 0 0
komme _ unzus	0 -3 0 0 0 -5
komme als	50 -8 -15 0 0 -6
komme an	21 22 -26 -4 0 -7
komme ich	-4 -5 -9 -4 0 -1
komme in	39 18 -11 0 0 0
komme mit	-14 -11 -7 0 -2 -5
komme nicht	86 -4 23 0 0 -3
komme nirge	-28 0 44 0 0 0
komme seit	-14 -2 -2 0 0 0
komme sie	16 -7 -9 0 -14 -1
komme wir	-52 12 -16 -1 -5 99
komme-	-46 2 6 20 -24 40
kommen	-71 11 16 -1 -24 40
kommt	55 -23 18 18 -1 9
kommt ?	-22 -6 0 0 0 0
kommt _ an	-26 0 -13 0 -7 -20
kommt _ bei	8 0 -5 0 0 -5
kommt _ dem	-34 -4 46 0 0 0
kommt _ ein	-15 0 24 0 0 -5
kommt _ eine	42 0 -3 0 -4 -1
kommt _ einzi	-8 0 17 0 0 0
kommt _ hoch	27 0 -28 0 0 -7
kommt _ in	-40 0 -34 0 -15 -8
kommt _ keine	3 0 -17 -4 -2 0
kommt _ mehr	60 0 -38 0 0 0
kommt _ meldu	-4 0 -8 0 0 0
kommt _ mit	-10 -3 -7 0 0 0
kommt _ nicht	55 0 48 0 0 -6
kommt _ rein	3 -2 5 0 12 -1
kommt _ von	0 0 1 0 0 0
kommt aus	-36 -2 52 0 -2 0
kommt beim	-24 0 29 0 0 0
kommt das	-2 0 -5 0 0 0
kommt der	0 -13 7 19 0 0
kommt die	-27 0 6 0 0 33
kommt ein	3 8 20 -3 0 0
kommt immer	14 -1 33 0 0 -8
kommt kein	8 0 7 -1 0 0
kommt man	14 0 -17 0 0 0
kommt mehr	24 -4 -74 0 0 0
kommt mit	-1 0 19 0 0 52
kommt nicht	-46 0 4 0 -7 -34
kommt nur	-6 0 11 0 -4 -4
kommt rein	11 -3 -28 0 0 -8
kommt so	0 0 -8 0 0 0
kommt und	-13 -3 9 0 0 -4
kommt zurue	0 0 0 0 -4 -1
kommu-	-22 -20 52 -4 12 -4
kompl-	53 -25 -37 -2 40 -11
komplett	-3 -13 36 -2 -9 -11
komplette	17 0 -24 0 -1 0
kompletter	27 0 -2 0 0 0
kompr-	0 21 -3 0 0 0
kompromittiert	0 25 -3 0 0 0
konkr-	-12 0 -30 -7 0 0
konkret	-12 0 -24 -7 0 0
konku-	0 -6 0 0 -1 0
konne ?	0 0 -15 0 0 0
konne _ ?	-3 0 0 0 -4 0
konne _ den	0 0 -8 0 0 0
konne _ der	0 0 66 0 0 0
konne _ die	0 0 -10 0 0 0
konne _ es	0 -1 10 -5 -8 0
konne _ fuer	0 0 0 0 -1 0
konne _ im	0 0 16 0 -3 0
konne _ in	0 0 -4 25 0 0
konne _ koenn	0 -1 -5 0 0 0
konne _ rot	-1 0 -13 0 0 -2
konne _ seit	-12 0 22 0 0 0
konne _ sich	-14 0 29 0 0 0
konne _ und	0 0 16 0 0 -5
konne _ von	0 -2 -44 0 0 0
konne _ wurde	0 0 2 0 -2 0
konne allei	0 -1 -1 0 0 0
konne aus	-3 0 33 0 -4 0
konne blink	-1 0 -45 0 0 0
konne haben	0 0 0 0 -12 0
konne hat	-11 -1 27 0 0 0
konne in	0 -3 -30 0 0 0
konne ist	-12 0 41 -3 11 -2
konne muss	0 0 -30 -6 0 0
konne nicht	0 0 -6 0 0 0
konne offli	0 0 85 0 0 0
konne passw	0 -2 0 0 0 0
konne steht	0 0 0 -3 0 0
konne und	0 0 -2 -1 0 0
konne von	0 -6 0 0 0 0
konne zeigt	0 0 6 0 0 0
konne-	-48 -42 4 0 -5 -20
konnektor	-33 -32 44 -18 36 -20
konnektoren	0 0 0 0 -1 0
konnektorkennwort	0 -3 0 0 0 0
konnektorpasswort	0 0 -28 0 -13 0
konnektors	0 -8 -12 -4 -19 0
konnektortausch	-14 0 26 0 0 0
konnt das	0 0 0 0 -1 0
konnt nicht	-11 0 -2 -1 -2 -3
konnt-	-21 -11 -58 -10 -3 -6
konnte	-7 -11 -11 -2 -3 -6
konnten	-14 0 -47 -7 0 0
konst-	0 0 0 17 0 -5
konta-	-11 -24 -1 -2 -4 -21
kontakt	-7 0 0 0 -1 0
kontaktieren	-4 0 -1 -2 -1 -11
kontaktperson	0 0 0 0 0 -2
konto	-5 55 -5 -2 -15 0
konto _ 0	0 0 0 -2 0 0
konto de	0 -7 0 -2 0 0
konto-	0 -6 -19 0 0 0
konve-	-9 0 0 0 0 0
konvertierung	-9 0 0 0 0 0
konze-	-2 0 0 0 0 0
kopf	17 -15 0 0 -45 -6
kopf hoch	-34 0 0 0 -25 -2
kopie	-2 -15 -13 32 -12 0
kopie _ daten	0 -1 0 0 -10 0
kopie unser	0 -1 0 0 -2 0
kopie-	0 -7 0 0 0 -15
kopiert	0 -7 0 0 0 0
korre-	0 -5 -2 46 0 -6
korrektur	0 -5 -2 25 0 -5
korri-	-4 -5 -3 0 0 0
koste _ ?	0 0 0 -2 0 0
koste der	0 0 0 -4 0 0
koste-	0 -20 -31 20 -11 -5
kostet	0 -1 -17 24 0 -5
kraft	0 13 0 0 -47 0
krank _ nicht	-6 0 59 -2 -3 0
krank _ und	5 -11 -38 -3 0 33
krank nicht	-3 0 -13 0 -1 0
krank-	19 -19 -12 26 -23 45
krankenhaus	0 0 54 -2 -3 -19
krankenkasse	-7 0 -18 30 -12 -4
krankmeldung	-22 0 18 -2 -7 0
krankmeldungen	-8 -4 -7 0 0 -18
krebs-	0 0 10 65 -21 0
kreis	0 -19 0 0 -1 0
kreis der	0 -19 0 0 -1 0
krieg	-2 -10 0 0 0 0
krieg _ die	0 0 17 0 -3 0
krieg ich	-2 -10 0 0 0 0
krieg keine	-15 0 27 0 -3 0
krieg wir	5 0 46 10 -3 -2
krieg-	-9 -6 61 10 -8 62
kriege	-23 0 -19 0 -2 0
kriegen	-1 0 42 10 -6 62
kriegt	27 -6 20 0 0 0
krimi-	0 -6 -12 0 -3 0
kriminelle	0 -6 0 0 0 0
kriminellen	0 -1 -12 0 0 0
krise _ und	0 0 -1 -8 0 0
krise-	-3 0 -1 -8 -6 0
krisenplan	-1 0 -1 0 0 0
krisenstab	0 0 0 -8 0 0
kriti-	0 0 22 0 -4 -3
kuemm-	0 -3 21 -9 35 -1
kuemmern	0 -3 0 0 35 -1
kuend _ den	0 0 0 -1 0 0
kuend ich	0 0 0 -1 0 0
kuend-	-11 -3 -4 -1 -8 0
kuendige	-6 0 -4 -1 0 0
kuendigen	-5 0 0 0 -3 0
kuendigung	0 0 0 0 -4 0
kuenf-	-5 -10 -15 0 -27 0
kuenftig	-5 -3 -15 0 -27 0
kuerz-	0 26 0 0 -5 0
kuerzel	0 26 0 0 -5 0
kugel-	76 -4 -2 -1 0 -8
kugelschreiber	76 -4 -2 -1 0 -8
kunde	12 47 58 0 -17 0
kunde 0	-9 -3 0 -1 -1 0
kunde _ 0	-9 -3 0 -1 -4 0
kunde _ ?	0 -4 0 0 0 0
kunde _ der	0 -14 -19 0 -5 0
kunde _ ist	0 0 0 -3 0 0
kunde _ nicht	17 0 -14 0 0 0
kunde _ nur	-29 0 0 0 11 -8
kunde _ oder	0 0 0 0 0 -2
kunde _ wir	0 -15 0 -16 0 -12
kunde bei	0 -4 0 0 0 0
kunde betro	0 0 0 0 0 -2
kunde der	-4 -6 65 0 0 0
kunde nicht	-6 0 -7 0 -1 0
kunde oder	-16 0 0 0 0 0
kunde sind	5 0 0 0 0 0
kunde und	0 -19 0 -3 -13 0
kunde-	-67 27 -69 -24 1 -43
kunden	-2 33 -41 -22 22 -22
kundencenter	-4 -6 -3 0 -3 -12
kundendaten	0 -9 0 -1 -2 0
kundennr	-9 -3 0 -1 0 0
kundennummer	0 0 -3 0 -1 0
kundenportal	-37 -15 -6 0 0 0
kunds-	0 0 0 0 -3 0
kundschaft	0 0 0 0 -3 0
kurs	0 0 0 0 -1 0
kurve-	-1 0 59 0 -2 0
kurven	-1 0 59 0 -2 0
kurz	18 13 -19 19 -47 -30
kurze	-1 -10 -6 -3 -1 -8
kurze frage	0 -2 0 0 -1 0
kurze-	0 -3 0 0 -8 0
kurzen	0 -3 0 0 0 0
kurzes	0 0 0 0 -8 0
kv	-3 -31 -21 -98 6 21
kv _ ?	0 0 0 -15 0 0
kv _ das	0 0 -11 19 -5 0
kv _ die	0 0 4 -34 0 0
kv _ eine	0 0 0 -2 0 0
kv _ hat	0 -4 -2 24 -9 0
kv _ uns	0 -10 0 -18 0 -3
kv _ unser	0 0 0 -14 -3 0
kv _ wir	0 0 0 -5 -8 35
kv bayer	0 0 0 -9 0 0
kv conne	0 0 51 -7 -2 -1
kv die	0 0 -3 -9 0 0
kv hat	0 -10 7 -53 20 -3
kv melde	0 0 0 -1 0 0
kv oder	0 0 0 -10 0 0
kv sachs	0 0 -3 4 0 0
kv sein	0 0 0 -10 0 0
kv und	0 0 -14 11 0 -2
kv verla	0 0 0 -13 -5 0
kv-ab-	0 0 -7 20 0 0
kv-abrechnung	0 0 -7 20 0 0
kv-co _ der	0 -2 5 0 0 0
kv-co _ kim	0 0 -7 0 0 0
kv-co _ mehr	-3 0 42 0 -1 0
kv-co _ nicht	0 0 4 0 0 0
kv-co auf	0 0 -7 0 0 0
kv-co in	0 0 51 -1 0 0
kv-co nicht	-6 0 43 0 -1 0
kv-co sende	0 -8 27 0 0 0
kv-co versc	0 0 -31 0 0 0
kv-co-	-6 -20 54 -13 -61 -1
kv-connect	-6 -18 26 -8 -56 0
kvb	-2 0 -1 -61 -10 0
l	0 0 -7 0 -2 0
la	-17 0 0 0 0 0
lab	-46 0 109 -20 -3 -16
lab resul	0 0 4 0 -6 -2
label	0 -2 -6 0 -3 -10
label print	0 -2 -6 0 -3 -10
labor	41 6 -15 -7 20 22
labor ?	51 0 -7 0 0 -2
labor _ 0	29 -5 -26 0 7 -3
labor _ ?	0 0 0 0 -3 0
labor _ bei	20 -1 -38 0 0 -13
labor _ der	-16 -1 8 0 0 0
labor _ geste	0 -2 -12 0 -6 0
labor _ nicht	-1 0 102 0 -6 -13
labor _ seit	-43 0 88 0 -15 0
labor _ wir	-7 0 33 0 -1 28
labor der	9 0 5 0 0 -7
labor die	0 -8 -48 -2 0 0
labor fehle	0 0 49 -4 0 0
labor hat	0 -18 -69 0 0 -4
labor ist	-26 0 -8 0 -12 -10
labor komme	-1 0 94 0 0 0
labor kommt	-25 0 0 0 50 -7
labor mehr	-34 -5 27 0 -13 -1
labor per	0 0 24 0 0 0
labor seit	26 -3 9 0 7 -3
labor von	0 -4 -24 0 -6 0
labor werde	0 0 -5 0 0 -5
labor-	-84 -6 26 -19 -10 -16
laborbefunde	0 0 -51 -2 0 -1
labordaten	0 0 21 -4 35 -5
laborimport	0 -7 95 0 -1 -30
laborwert	-55 0 84 0 -6 -1
laborwerte	-26 -9 -24 -4 -6 0
lache-	-25 -2 0 0 45 -2
lachen	-25 -2 0 0 45 -2
laden	0 -14 -32 -3 -2 15
laedt	-70 37 115 -6 -5 -16
laedt nicht	-27 -3 30 -6 -5 -16
laeng-	-32 7 6 -5 -7 30
laenger	-30 -4 -26 -5 -4 42
laengst	-1 11 32 0 -4 0
laess _ bei	6 -13 35 0 0 -5
laess _ das	0 0 -18 0 0 0
laess _ die	-34 -5 -42 -9 0 -12
laess _ in	-19 0 20 0 -2 0
laess _ mehr	20 26 -34 0 -5 0
laess _ nicht	-50 -9 -15 14 -4 -24
laess _ seit	-1 0 1 0 0 0
laess keine	36 -1 13 0 -5 0
laess sich	-48 13 30 0 -13 -43
laess-	14 -1 24 -1 -4 -43
laesst	14 -1 24 -1 -4 -43
laeuf ?	0 0 -3 0 0 -7
laeuf _ 0	-7 0 22 9 0 -16
laeuf _ ab	0 0 -17 34 -5 -3
laeuf _ alles	-21 -9 0 0 17 -3
laeuf _ danke	-24 0 -10 -1 10 -4
laeuf _ durch	-5 0 14 -7 0 -8
laeuf _ ihnen	0 0 0 0 -14 0
laeuf _ progr	30 0 -9 0 0 -7
laeuf _ sie	-10 0 0 0 2 -3
laeuf _ softw	0 0 0 0 0 -3
laeuf _ uns	18 -1 -13 -17 -14 6
laeuf _ wiede	5 0 -3 0 -12 -20
laeuf aber	34 -4 19 0 0 8
laeuf alles	-42 0 -12 -2 1 -29
laeuf bei	18 -1 -13 0 -30 6
laeuf das	0 0 -5 -5 0 -16
laeuf der	40 0 28 -1 15 10
laeuf die	-12 -6 -5 -13 0 15
laeuf es	-27 -1 -6 -1 110 -7
laeuf fuer	0 0 13 -18 0 -1
laeuf hier	-76 -2 0 -2 -5 0
laeuf im	0 0 0 0 0 -10
laeuf in	0 0 41 40 0 0
laeuf nicht	34 0 75 -7 -6 -20
laeuf noch	-21 0 2 -25 -4 4
laeuf nur	-4 -4 27 -1 0 11
laeuf progr	-11 0 0 0 -3 62
laeuf seit	-21 0 33 -2 -3 -9
laeuf und	-9 -7 0 -16 -2 -10
laeuf unser	23 0 -5 10 -2 -21
laeuf wiede	0 -9 -10 0 54 -2
laeuf-	-4 29 35 -34 19 49
laeuft	-4 29 35 -34 19 29
lag	-3 11 -36 -19 84 -6
lage	47 0 -6 -5 -32 -8
lageb-	0 0 0 -1 0 0
lagen	13 0 -1 0 -2 0
lahm	-18 0 -72 0 0 0
lahmg _ ?	-2 0 0 0 -2 0
lahmg-	9 0 -27 0 -2 0
lahmgelegt	9 0 -27 0 -2 0
lampe	0 -17 -17 0 0 0
landa der	-9 0 0 0 12 0
landa-	-9 0 -5 -7 5 0
landarzt	-9 0 -5 -7 20 0
landarztpraxis	0 0 0 0 -15 0
lande _ ?	0 0 0 -10 0 0
lande _ daten	0 -2 0 39 -3 0
lande _ falsc	-5 -6 -19 0 0 0
lande _ muess	0 0 0 -1 0 0
lande fuer	0 -2 -5 33 -3 0
lande im	-18 -6 51 0 -2 -3
lande-	-35 -17 152 38 -18 -3
landen	-26 -13 98 -7 -13 0
landesamt	0 -2 0 12 -3 0
landesbeauftragten	0 0 0 19 0 0
landesdatenschutzbeauftragten	0 0 0 -5 0 0
landet	-6 0 59 -2 -2 -3
landp-	-5 0 0 0 -1 0
landpraxis	-5 0 0 0 -1 0
lang	-1 -2 0 0 -3 0
lange	-50 -22 -12 0 -7 7
lange _ das	0 0 -6 0 0 43
lange _ die	0 -8 0 0 0 0
lange dauer	-15 -1 -4 0 -4 -19
lange waren	0 -8 0 0 0 0
langj kunde	0 -3 0 0 -1 0
langj-	0 -3 0 0 -1 0
langs-	-13 -12 9 14 -23 17
langsam	-13 -12 12 15 -13 -20
langsamer	0 0 -1 -1 0 37
langz-	-31 -7 18 23 -4 -14
lanr	0 0 17 -14 -2 -1
lanr 0	0 0 0 -14 0 0
lapto-	-62 -48 -30 0 -4 15
laptop	-62 -48 -30 0 -4 15
lasse ?	0 0 0 0 0 -12
lasse _ die	12 0 -16 0 0 -3
lasse _ nicht	93 13 -22 -14 -4 -6
lasse _ ueber	-15 -1 14 0 -2 -7
lasse _ uns	0 -7 13 -5 0 4
lasse sich	-45 8 16 -14 -4 18
lasse sie	-3 -12 0 -7 0 0
lasse wir	-35 -7 26 -5 0 -9
lasse-	53 89 27 -35 -15 -12
lassen	53 89 27 -35 -15 -12
last	-15 4 1 33 25 -2
last month	-9 -1 0 0 -5 0
last night	-5 39 0 0 18 0
lasts-	-3 -2 0 0 -6 0
lastschrift	-3 -1 0 0 -6 0
laufe	0 19 14 12 -3 0
laufe ?	0 0 0 0 0 -1
laufe-	-53 -8 61 40 34 13
laufen	-40 -11 9 40 34 14
laufend	0 9 -7 0 0 0
laufenden	-9 0 0 0 0 -1
laufw p	-1 -36 -10 0 0 0
laufw-	-1 -27 -16 0 0 0
laufwerk	-1 -27 -16 0 0 0
lausi-	-12 0 15 0 0 0
laut	9 60 -28 -8 -6 -5
laute-	14 3 -1 -2 15 -11
lauter	-1 5 36 0 -7 -8
lautet	16 0 -37 0 29 0
ldt	0 -14 -22 -1 -4 -6
ldt-d-	0 0 -21 0 -1 0
ldt-i-	-19 -7 64 -2 -5 0
ldt-import	-19 -7 64 -2 -5 0
le	171 0 0 0 0 0
leake ?	-13 0 -19 0 0 -2
leake-	-13 -7 -19 0 0 -2
leaked	-13 -7 -19 0 0 -2
leben	-26 -27 49 0 -1 -9
leben-	37 0 29 -1 -10 0
ledig-	-10 0 0 0 30 28
lediglich	-10 0 0 0 30 28
leer	-17 33 154 -72 -1 -51
leere	45 -17 -16 -8 -4 7
leere seite	35 -5 -7 0 0 11
leere-	34 -22 16 0 -2 -3
leeren	32 -22 -7 0 0 0
lege	0 0 0 0 -9 0
legen	-15 -14 -5 0 -1 -10
legen sie	0 0 0 0 -3 0
legt	-14 -19 -14 28 -11 -2
leid	14 0 -10 0 -40 -17
leid fuer	0 0 0 0 -36 -15
leide _ ich	27 2 0 0 -7 0
leide-	22 31 -8 -23 -17 -3
leider	22 31 -8 -23 -17 -3
leist-	-1 -8 75 14 0 0
leistungen	0 0 26 -4 0 0
leite-	0 36 -6 -1 -3 -15
leiter	0 -5 0 -1 -3 -15
leitu-	-3 -1 -8 0 -11 0
leitung	-3 -1 -8 0 -8 0
les	93 0 0 0 0 -5
lesba-	-2 0 14 -2 -1 0
lesbar	-2 0 14 -2 -1 0
lese	0 -23 0 0 -2 0
lese ich	0 -21 0 0 -2 0
leseg-	-21 -5 0 -1 -11 -36
lesegeraet	0 -5 -59 0 -2 -20
lesegeraete	-21 0 60 -1 0 -16
lesen	-57 6 16 -1 -7 33
let	7 16 -3 0 10 -4
let _ know	0 -13 0 0 15 0
let you	0 -1 0 0 13 0
let your	0 -3 0 0 0 0
lette-	-10 9 50 -7 0 8
letters	-10 18 61 -6 0 8
letzt _ ?	0 0 -7 0 0 0
letzt _ ist	-1 0 -5 -2 31 0
letzt _ nicht	31 0 24 -2 0 0
letzt jahr	0 4 -1 0 -8 0
letzt mail	0 -6 0 0 10 0
letzt quart	0 -2 -4 -13 0 0
letzt updat	-15 0 21 0 0 0
letzt woche	-4 21 0 -22 -35 -6
letzt-	12 -28 8 141 -24 -8
letzte	7 -14 12 106 -6 -6
letzten	0 26 -15 -23 -27 0
letzter	5 0 13 33 17 0
letztes	0 -40 -2 0 -8 0
leuch-	14 10 112 -2 -7 -28
leuchtet	14 10 83 -2 -7 -28
leute	21 19 41 -19 57 -28
leute _ und	20 0 48 0 -5 -1
leute im	7 0 -12 0 0 0
leute stehe	9 0 -18 0 0 0
leute-	81 -1 -9 -7 0 -3
leuten	81 -1 -9 -7 0 -3
licen-	0 0 -3 -37 0 -1
licence	0 0 -3 -37 0 -1
licht	34 -1 -15 -6 -7 -2
licht-	-1 0 0 0 -7 0
liebe	-45 -15 -7 0 -44 -5
liebe _ ?	0 0 0 -1 0 0
liebe _ und	-9 -8 -7 0 7 -5
liebe kolle	-9 -7 0 0 0 -5
liebe leute	-33 0 0 0 0 0
liebe nicht	0 0 0 0 -3 -2
liebe team	0 -1 0 0 -11 -5
liebe-	-3 -6 0 -1 -2 -17
lieben	0 0 0 0 22 0
lieber	-3 -4 0 -1 -13 -12
liebes	0 -1 0 0 -11 -5
liebs-	0 0 -3 -4 -4 0
liebsten	0 0 -3 -4 -4 0
lief	-56 18 9 -13 37 -7
liefe ?	0 0 -14 0 0 0
liefe seit	-11 0 7 -9 0 0
liefe-	-33 19 128 -11 -16 -56
liefern	-11 0 -14 11 0 0
liefert	-11 -12 168 -13 0 -36
lieferung	0 0 -11 0 -16 0
liege	-3 0 20 0 0 0
liege ?	-10 0 0 0 0 0
liege im	7 -3 17 4 -1 -7
liege und	5 0 -4 12 0 0
liege-	-6 -21 70 70 -5 29
liegen	-6 -21 70 70 -5 29
liegt	41 70 -83 11 22 -1
liegt _ der	-17 -2 20 0 0 0
liegt auf	0 -15 -3 -3 0 0
liegt bei	-29 -3 -2 31 0 -3
liegt die	0 -1 0 20 0 0
liegt ein	-7 80 -9 0 -2 0
liegt eine	-11 59 2 -9 0 0
liegt im	13 -25 -26 -7 0 0
liegt seit	-1 -7 10 0 -4 0
liegt-	0 0 19 0 0 -2
liess	6 40 -7 0 0 -8
liess sich	-2 60 -24 0 0 -8
liess-	24 19 -17 0 0 0
liest	-13 -1 15 0 27 -12
liest keine	0 0 -14 0 0 0
like	-2 0 -8 -1 -17 0
like _ book	0 0 -4 0 -2 0
like to	0 0 -7 -1 -10 0
linda-	-6 -5 0 -3 32 -2
lindau	-6 -5 0 -3 32 -2
linde-	-10 -16 0 -3 0 -2
lindenhof	-10 0 0 -3 0 -2
link	-13 13 -5 -2 -1 -5
link _ der	0 13 0 0 0 0
link in	0 15 0 -2 0 0
link unser	0 -14 0 0 0 -3
links	0 15 -9 0 0 0
list	-16 -2 53 80 -3 -2
liste	9 -19 -36 26 -13 0
liste aller	0 0 -9 -5 0 0
liste der	0 -9 0 0 -5 0
lizen _ 0	12 0 0 -1 -5 0
lizen _ den	-8 0 -1 -6 0 0
lizen _ wir	-4 0 0 0 0 0
lizen fuer	-24 0 -7 -6 0 0
lizen nicht	18 0 -13 0 0 0
lizen und	15 0 -6 0 -3 0
lizen-	79 -42 -49 -7 -25 -10
lizenz	68 -26 -48 0 -16 -8
lizenzen	-20 -14 0 0 0 -2
lizenzschluessel	-4 0 -7 -6 0 0
lizenzserver	0 0 -10 0 0 0
lob	0 0 0 0 37 0
lockb-	-15 24 0 0 0 0
lockbit	-15 24 0 0 0 0
locke-	18 43 -27 0 23 -6
locked	18 47 -27 0 -3 -6
loesc ?	0 -4 0 0 -1 0
loesc sie	0 0 0 0 -29 0
loesc-	-50 29 -69 -10 54 -2
loeschen	-40 -6 -61 -10 62 -2
loescht	-6 40 -8 0 -6 0
loese-	-14 -27 -7 -10 0 0
loesegeld	0 -13 0 0 0 0
loesegeldforderung	-14 -14 -7 -10 0 0
loesu-	0 0 0 0 -3 0
log	38 -7 -12 0 0 0
log _ to	2 -5 0 0 0 0
log in	36 -15 -12 0 0 0
login	49 -32 -41 0 -4 -15
login-	-3 23 0 0 -6 0
logo	34 -26 -31 0 -1 -2
logs	0 30 -3 16 0 0
lokal-	-4 35 0 0 0 0
longe-	-30 0 95 0 -4 0
longer	-30 0 95 0 -4 0
look	33 0 -1 0 -3 -7
loren-	0 0 -4 0 -1 0
los	14 -18 -8 -2 -24 -2
los ?	0 0 0 0 0 -1
los ist	14 0 -8 0 0 0
lost	0 0 34 -1 -4 -3
loswe-	0 0 -5 -3 -35 0
loswerden	0 0 -5 -3 -35 0
lot	-12 0 -7 0 -49 -3
luede-	-21 27 0 -1 -1 35
lueders	-21 0 0 0 -1 39
lueft-	0 22 -13 0 0 0
luefter	0 22 -13 0 0 0
luene-	-6 0 0 4 -4 -1
lueneburg	-6 0 0 4 -4 -1
luft	0 15 -2 0 23 0
lunge-	-23 -9 -6 0 -10 -5
lungenpraxis	-14 -4 0 0 0 0
m	30 -8 -24 -3 -6 0
ma	49 -2 -33 0 -5 -14
mach	29 -4 -4 0 0 0
mache	13 -6 -4 -9 0 0
mache ?	10 0 -16 0 0 0
mache _ ?	0 0 -3 0 0 0
mache _ das	0 0 0 -6 -20 0
mache das	0 0 0 0 122 0
mache die	-13 0 13 0 -3 0
mache ich	-17 -2 0 0 0 0
mache oder	0 0 0 0 -13 -4
mache sie	0 0 0 -6 -20 0
mache wenn	-1 0 0 -2 0 0
mache wir	-34 -11 -6 -7 -11 -1
mache-	-10 56 -2 4 48 25
machen	-10 56 -2 4 48 25
machi-	-69 -10 73 0 15 42
machine	-20 -9 64 0 23 -10
machines	-49 -1 9 0 -7 52
macht	-36 -2 61 2 55 -13
macht _ das	0 0 0 -1 -7 0
macht _ die	0 0 0 -1 18 -13
macht das	0 0 0 0 5 0
macht ihr	0 0 0 -1 -7 0
madam	0 0 -1 0 0 0
maedc-	0 0 15 -5 0 -3
maede-	17 -6 -6 0 0 -2
maedels	17 -6 -6 0 0 -2
maerz	-19 -7 53 -56 -5 -12
mag	8 -14 -21 0 -18 65
mahnu-	0 -2 0 20 -1 0
mahnung	0 -2 0 20 -1 0
mai	0 0 -14 -7 0 0
mail	-19 -60 0 -8 46 -11
mail _ die	0 0 -8 0 -4 0
mail _ geste	0 -28 0 0 -40 0
mail _ ihnen	0 0 0 0 -3 0
mail _ to	0 0 0 0 -5 0
mail an	-2 13 -8 0 -21 0
mail bekom	0 -25 0 0 -2 0
mail mit	0 -26 0 0 -6 0
mail progr	0 1 -3 0 0 0
mail retur	0 0 0 0 -5 0
mail von	0 -38 0 -1 16 -5
maila-	-12 68 -24 -4 -11 -9
mailadresse	-12 68 -24 -4 -2 -9
mailb-	-31 51 -6 -4 -7 -4
mailbox	-31 51 -6 -4 -7 -4
maile-	-13 -7 37 0 -1 0
mails	-55 123 -14 0 -20 -10
mails an	-9 -1 -2 0 0 -2
mails die	-8 52 -16 0 -5 -5
mails komme	-6 0 0 0 -2 0
mails mit	-1 66 -4 0 -7 0
mails-	-2 0 19 0 -5 0
makro-	0 35 -5 0 0 -1
makros	0 35 -5 0 0 -1
mal	-37 7 79 38 -84 -16
mal _ der	-26 -4 33 0 -2 0
mal ein	0 0 0 -2 -19 0
mal ist	-26 -2 67 0 0 0
mal von	0 0 0 0 -2 0
malwa-	0 1 0 0 0 0
malware	0 1 0 0 0 0
man	-29 11 11 -56 -47 -68
man _ ?	0 0 -10 0 0 0
man _ auf	-6 0 0 0 0 -3
man _ bei	0 -7 -2 0 0 0
man _ dem	0 0 -1 0 0 0
man _ der	1 0 -19 0 0 0
man _ die	0 0 0 0 0 -1
man _ ihnen	-6 0 -4 0 -3 -5
man _ ja	-29 -24 -12 0 0 -12
man _ mit	0 0 -7 0 0 0
man _ nicht	-23 0 27 0 -4 0
man _ noch	0 -3 -2 0 0 0
man _ patie	12 0 0 0 0 0
man _ priva	-1 0 0 0 0 0
man _ progr	-4 -14 0 0 -2 0
man _ sich	0 19 -8 -1 -3 0
man _ sie	-10 0 28 0 0 0
man _ ueber	-12 -4 -9 0 0 0
man _ von	0 0 0 0 0 -15
man _ wiede	-35 0 64 0 -12 0
man bei	-5 0 -4 0 0 -6
man das	0 -1 -1 -14 -3 -11
man dem	0 -3 0 0 0 0
man den	-6 14 -14 -4 0 0
man die	-15 26 -16 0 -2 0
man ein	-19 0 21 0 -1 -2
man eine	0 -1 0 0 0 0
man einen	38 -4 -18 0 0 -2
man es	4 -5 -6 -1 0 0
man euch	0 0 0 0 0 -1
man hoert	-26 0 0 0 0 -12
man in	28 -17 -11 0 -2 0
man ja	-10 0 -3 0 0 0
man kann	-13 0 39 0 -1 0
man liest	-12 -24 -17 0 0 0
man mit	0 -1 -8 0 -1 0
man nicht	4 0 -12 0 0 0
man schon	0 0 -1 0 0 0
man sich	0 -1 -2 0 -2 0
man sie	-11 -3 -11 -2 -2 0
man so	0 0 -9 0 0 0
man solle	-2 6 0 0 -1 0
man wir	-1 0 0 -7 0 0
manag-	28 -7 -5 0 0 -1
manch-	-11 -14 -12 0 -4 -18
manchmal	0 -4 -9 0 -4 -8
manda-	27 -11 -50 -3 -11 -6
mandant	27 -2 -22 0 -4 -2
mandanten	2 0 -21 0 0 -3
mandantin	-1 -8 -2 6 -7 -1
manip-	0 0 0 0 -3 0
manipuliert	0 0 0 0 -3 0
mann	17 33 -28 25 26 -31
mann _ telef	0 9 0 0 0 0
mann der	0 16 -5 0 -6 0
mann hat	2 -15 0 0 0 0
mann mit	0 -17 -5 -2 0 0
mann von	0 43 0 23 0 0
march-	74 0 -11 0 0 0
marcu-	18 -2 0 0 0 0
marki-	-3 0 -12 -5 0 -3
markt	0 0 0 0 -5 -3
markt 0	0 0 0 0 -5 0
markt _ 0	0 0 0 0 -5 0
markt-	-5 0 0 0 0 0
marqu-	32 0 -5 0 0 0
marquardt	32 0 -5 0 0 0
masch-	98 0 -62 -2 0 -4
maschine	88 0 -52 0 0 0
massn-	0 0 0 0 -20 0
massnahmen	0 0 0 0 -20 0
matth-	0 -11 0 0 -2 0
maus	6 69 -10 0 11 -22
mausz-	-1 28 0 -2 -9 0
mauszeiger	-1 28 0 -2 -9 0
may	-7 0 0 0 -4 0
me	-5 29 -2 -6 -52 -3
measu did	0 0 0 -1 0 0
measu-	26 0 0 -2 -6 0
measures	0 0 0 -2 -6 0
med	0 -11 0 0 -4 0
medat de	0 0 -3 0 -6 0
medat-	0 0 -3 0 -6 0
medatixx	0 0 -3 0 -6 0
medic-	32 0 0 0 0 -6
medication	32 0 0 0 0 -6
medik _ sich	-42 0 63 -4 -5 -5
medik ist	-24 0 41 0 0 0
medik und	33 0 -32 0 0 -10
medik-	-98 -9 160 -7 -10 -30
medikamente	33 0 -28 0 -1 -5
medikamentendatenbank	-47 0 40 0 0 0
medikation	-27 -8 -13 0 0 31
medikationsplaene	-26 0 82 -4 0 -30
medikationsplan	-24 -1 27 -3 0 -31
medis-	11 -12 -7 0 -5 -14
medistar	11 -12 -7 0 -5 -14
mediz-	0 0 -4 36 -2 -7
medizin	0 0 0 0 -1 0
meh	62 36 26 0 -1 -8
mehr	48 1 96 11 53 -65
mehr ?	-11 0 -12 0 0 0
mehr _ 0	-8 0 18 0 18 0
mehr _ ?	17 0 -9 -1 0 0
mehr _ das	24 0 41 -1 -5 0
mehr _ dem	60 0 -28 0 0 0
mehr _ den	-41 -1 5 0 0 0
mehr _ der	-59 -5 99 -2 0 -6
mehr _ die	-72 -7 145 -16 -13 -6
mehr _ es	30 -6 -18 0 0 0
mehr _ haben	44 0 -38 0 33 0
mehr _ ich	9 32 -25 -3 40 0
mehr _ ihnen	-9 0 -1 0 0 0
mehr _ kein	0 0 -33 0 0 0
mehr _ nicht	6 0 2 0 0 0
mehr _ oder	47 0 -5 0 -1 0
mehr _ patie	-14 0 11 -6 0 0
mehr _ progr	15 -4 -93 0 0 0
mehr _ rezep	-22 0 30 0 -1 -18
mehr _ seit	23 0 21 0 -11 0
mehr _ sich	41 -12 6 0 -11 0
mehr _ syste	-25 0 25 0 -2 -2
mehr _ und	-3 15 -20 0 0 0
mehr _ uns	33 -3 -48 -2 0 0
mehr _ weder	-2 -1 -36 0 -2 0
mehr _ wir	-46 -1 -15 0 22 0
mehr _ wird	0 0 25 -1 0 -2
mehr alle	29 0 -19 0 0 -2
mehr an	-51 -5 58 -8 -18 0
mehr angez	0 0 11 0 0 0
mehr auf	48 15 -16 0 -3 -2
mehr aufru	28 -2 -13 -3 0 -7
mehr aus	48 0 -61 0 0 0
mehr ausdr	29 0 -55 -2 0 0
mehr ausst	-17 0 8 0 0 0
mehr bei	-3 0 -30 -2 0 0
mehr da	-17 -1 25 0 0 0
mehr das	-3 0 40 -2 -10 0
mehr der	32 0 -29 0 -8 0
mehr die	10 -9 -34 -4 35 -3
mehr druck	-4 0 -37 -3 0 0
mehr durch	-10 0 39 -4 0 0
mehr ein	-5 0 52 0 -9 -1
mehr eine	-9 -5 -3 0 -1 0
mehr einge	-11 -5 38 0 0 -1
mehr erkan	-7 0 -3 0 0 0
mehr erste	-12 -4 23 0 0 0
mehr erzeu	-31 -4 41 -2 -2 0
mehr geht	-35 0 -10 -1 -2 0
mehr heran	6 9 -23 0 0 -1
mehr hinau	-30 0 31 0 -4 0
mehr hinei	39 -1 -30 0 0 -1
mehr hoch	7 -2 18 0 -5 0
mehr im	-45 0 34 0 0 0
mehr in	17 -3 59 -4 0 0
mehr ins	20 -4 -30 0 -2 -2
mehr ist	41 0 -20 -2 0 0
mehr laeuf	12 0 6 -1 0 0
mehr mit	-36 0 68 0 -7 0
mehr moegl	81 0 -74 0 -5 0
mehr oeffn	-38 12 -41 0 0 0
mehr raus	11 0 6 -2 -6 -4
mehr rein	30 -6 -33 0 -4 0
mehr seit	4 0 -35 0 -11 -2
mehr start	-7 0 -15 0 0 0
mehr ueber	0 0 96 0 -9 0
mehr und	-47 -1 30 0 0 -6
mehr versc	-6 -10 28 0 -1 0
mehr vom	-25 0 69 0 0 0
mehr von	32 -15 5 0 -11 0
mehr weder	-41 0 78 0 0 -4
mehr weiss	-21 31 -18 0 0 0
mehr wir	8 -12 -15 0 -12 -3
mehr zu	11 -10 1 0 -60 0
mehre praxe	0 -11 0 -1 0 0
mehre-	-8 21 37 -1 -4 -1
mehrere	-8 33 37 0 -4 0
mehrerer	0 -11 0 -1 0 0
mehrf-	-8 -3 2 0 0 0
mehrfach	-6 -3 2 0 0 0
mehrm-	-4 -4 40 -2 -8 -1
mehrmals	-4 -4 40 -2 -8 -1
mei	60 27 0 0 0 -7
mein	-23 -48 -51 55 26 -51
mein _ der	0 -5 -5 0 0 0
mein _ fuer	-4 -1 0 0 0 0
mein _ hat	2 -25 0 0 -30 0
mein _ in	-5 0 -5 0 -6 0
mein _ ist	-13 -12 0 0 -11 0
mein _ sagt	-7 0 -6 0 0 0
mein _ verge	-14 -16 0 0 -3 -2
mein _ will	0 -13 0 0 0 0
mein bilds	-22 0 0 0 -2 -23
mein chef	-7 -13 0 0 -4 0
mein kennw	12 -12 -1 -3 -12 -2
mein kolle	31 -1 -18 0 -38 -14
mein mann	17 -22 -21 -8 0 -15
mein passw	0 7 -1 0 -3 0
mein sohn	0 -1 0 0 -3 0
mein zugan	-22 -3 0 0 0 0
meine	8 -20 26 24 62 -41
meine _ 0	19 0 0 -3 0 0
meine _ ?	0 0 0 0 -1 0
meine _ an	17 -19 -3 0 -10 -5
meine _ arbei	-17 0 0 0 -5 0
meine _ auf	21 -3 0 0 -2 0
meine _ aus	-3 0 0 -1 65 0
meine _ der	0 0 0 0 -5 0
meine _ die	-5 25 0 0 0 0
meine _ ein	0 26 0 -4 -1 0
meine _ fragt	0 0 -1 0 0 0
meine _ frau	-11 -1 -18 -18 0 0
meine _ fuer	0 0 0 0 -1 0
meine _ gesen	0 -24 -12 0 -9 -8
meine _ hat	87 28 -8 0 -6 -1
meine _ im	9 11 -5 0 -6 -1
meine _ in	0 -7 0 0 0 0
meine _ ist	40 -1 15 0 0 -2
meine _ jetzt	-12 -2 -4 0 -1 0
meine _ kommt	-10 0 0 0 0 52
meine _ mail	0 -2 0 0 0 -5
meine _ meint	0 0 -1 0 0 0
meine _ moech	0 -6 0 0 0 0
meine _ nicht	-14 -11 0 0 -13 -2
meine _ praxi	-1 0 0 0 0 0
meine _ sagt	-16 0 -9 0 -10 0
meine _ sind	2 -16 0 -8 -2 0
meine _ stehe	-57 -8 -4 -2 0 0
meine _ ueber	0 -3 0 0 0 0
meine _ und	-3 -14 -3 13 0 0
meine _ von	15 -50 -11 -11 74 -3
meine _ will	0 -1 -11 -9 -1 -3
meine akten	-49 -3 0 -2 -5 -7
meine alten	0 0 -7 0 -5 0
meine anfra	0 0 0 -10 140 0
meine augen	-3 30 0 -13 -2 0
meine auszu	0 26 0 0 -2 0
meine bilds	-16 5 0 0 0 0
meine chefi	-8 -6 -1 6 -2 0
meine daten	-40 0 -4 -6 -13 0
meine eigen	-1 0 8 0 -6 0
meine frage	0 0 0 0 -1 0
meine frau	32 -31 14 0 -12 57
meine helfe	13 34 -38 -2 -1 0
meine iphon	0 -4 0 0 -9 -1
meine klien	0 -1 0 0 0 0
meine kolle	-32 1 4 -22 -9 29
meine kunde	0 22 -1 0 -3 0
meine mail	0 -47 0 -1 -28 0
meine mann	0 -1 0 0 -5 0
meine mfa	0 2 0 0 0 0
meine mitar	15 -4 0 -3 0 0
meine nachr	-1 0 -11 0 -34 -5
meine namen	0 -13 0 0 0 0
meine patie	-41 -7 7 13 0 -18
meine platz	-6 -5 -3 0 0 0
meine praxi	-28 32 17 -1 -5 0
meine rechn	-1 1 0 0 -1 0
meine sekre	0 0 -5 -2 -2 0
meine sitzu	36 -10 -9 -1 0 0
meine telef	0 -21 -12 0 0 -5
meine ti-zu	0 -6 0 0 0 0
meine ticke	0 0 0 0 -5 0
meine tocht	0 -2 0 0 -3 0
meine unter	-2 -5 0 0 0 0
meine vorga	0 0 -2 0 -19 0
meine zugan	0 -10 -3 0 0 0
meine-	-78 53 -19 -1 35 26
meinem	-87 -20 -78 0 -35 13
meinen	-29 -6 17 -1 38 -18
meiner	-7 63 45 1 -40 36
meines	18 17 -2 -1 -8 0
meint	-3 -17 -1 0 -25 -11
meint das	-3 0 0 0 0 0
meist-	-10 -3 22 0 0 -1
meistens	-3 0 26 0 0 -1
melde	-7 0 -10 0 -9 0
melde ?	0 0 0 -30 0 0
melde _ auf	0 -2 -4 0 0 0
melde _ bei	0 -6 0 0 -4 0
melde _ das	0 0 -28 0 0 0
melde _ der	-2 0 -2 17 -17 0
melde _ sich	-25 0 0 9 0 0
melde _ uns	-18 -3 19 0 46 -15
melde an	35 0 -9 10 0 0
melde dass	27 16 -21 0 0 0
melde der	1 14 -16 -15 -1 0
melde die	7 21 -13 9 -1 -1
melde einen	0 -5 0 0 0 0
melde ich	-7 0 -10 0 -5 0
melde nach	0 0 0 26 0 0
melde seit	-11 21 18 0 -6 0
melde sich	-8 -29 -57 -5 -15 0
melde sie	-25 0 0 9 0 0
melde und	-3 -6 0 15 0 0
melde wir	-17 -3 27 0 -3 0
melde-	-2 37 -30 63 12 -24
meldefrist	0 0 0 47 0 0
melden	6 8 38 31 20 -15
meldepflicht	0 0 0 3 -20 -3
meldet	1 29 -29 9 24 -6
meldu _ 0	0 0 26 -15 0 0
meldu _ die	-5 0 -9 -14 39 0
meldu _ nicht	16 0 6 0 -4 -2
meldu an	-3 0 -40 -17 27 0
meldu-	-9 -16 -81 28 8 -7
meldung	-9 -16 -81 28 8 -7
menge-	-5 39 0 0 -4 0
mensc-	13 3 -59 -5 -8 -6
mensch	28 24 -50 0 -4 -3
menschen	-15 -21 -9 -5 -4 -3
menue	-7 0 -6 -1 -3 0
mer	3 11 33 0 -6 0
merke	0 0 -20 0 0 -14
merke-	-7 0 0 0 0 95
merken	-7 0 0 0 0 95
merkt	16 -2 -15 0 -1 0
messa-	19 14 37 -4 -9 -5
message	31 -2 0 0 -6 0
messages	-12 16 37 -4 -3 -5
mfa	-5 0 -2 -12 -2 -7
mfa und	0 -5 0 0 0 0
mfg	0 0 0 0 -10 0
mich	-72 -70 -29 52 12 2
mich _ 0	0 0 -4 0 -6 0
mich _ an	0 0 0 0 -9 0
mich _ der	-1 -6 -7 0 44 -3
mich _ die	-1 0 0 -12 0 0
mich _ diese	-2 0 5 -4 14 0
mich _ ich	0 0 -1 0 0 0
mich _ kunde	-6 0 0 0 -3 0
mich _ nicht	0 0 0 -1 -5 0
mich _ ob	0 -2 -4 0 -2 0
mich _ sie	-3 -12 0 0 -73 0
mich als	0 0 30 0 -1 0
mich an	0 0 -1 0 -1 -7
mich anruf	0 0 0 0 -2 0
mich auf	-1 0 0 -2 14 0
mich aus	-25 -2 0 0 -8 0
mich der	0 0 0 33 0 0
mich eine	0 0 0 0 -1 0
mich im	-6 0 0 0 8 0
mich inter	0 0 -4 0 0 0
mich mit	0 -5 0 0 0 0
mich nicht	-39 -9 -23 0 -5 -13
mich ob	0 0 5 0 -1 0
mich unter	0 0 0 0 -14 0
mich wuerd	0 0 0 0 -6 -12
micro _ auf	0 23 0 0 0 0
micro _ bei	0 0 0 0 0 -3
micro _ compu	0 -9 0 0 0 0
micro _ das	0 -7 0 0 0 0
micro _ den	0 30 0 0 0 0
micro _ der	0 0 0 0 -2 0
micro _ die	-11 -8 0 -2 0 0
micro _ oeffn	0 -1 -26 0 0 0
micro _ telef	0 14 0 0 0 0
micro _ und	-4 -84 0 0 0 -1
micro _ uns	0 6 -8 0 0 0
micro _ unser	0 -20 0 0 0 0
micro _ wir	-3 -11 0 0 0 0
micro am	0 14 0 0 0 0
micro an	0 11 0 0 -24 0
micro anger	0 0 0 0 -12 0
micro anruf	-4 8 0 0 0 -1
micro aus	0 -14 0 0 -3 0
micro ausga	0 -23 0 0 0 0
micro fuer	0 -9 0 0 0 0
micro hat	-11 -35 -8 0 0 -3
micro keeps	0 -6 0 0 0 0
micro offic	-1 -7 0 0 0 0
micro suppo	0 -29 0 0 0 0
micro und	0 -24 0 0 0 0
micro unser	0 -12 0 0 0 0
micro wie	0 0 0 0 0 -1
micro word	-12 -8 -35 0 0 0
micro-	-23 -103 -51 -3 -50 -6
microsoft	-22 -70 -44 -3 -27 -5
microsoft-konto	0 -9 0 0 0 0
microsoft-mitarbeiter	0 32 0 0 0 0
microsoft-support	0 -9 -8 0 0 -1
microsoft-techniker	0 -16 0 0 0 0
mikro-	0 0 -14 0 -5 0
minde-	0 0 0 -3 0 0
minut nach	0 -15 -38 -2 0 -8
minut-	-96 68 212 -16 35 -16
minute	6 -8 99 -4 0 -3
minuten	-35 37 61 -12 46 -2
minutes	-67 15 77 0 -7 -11
missb-	0 -8 0 0 0 -12
missbrauch	0 -8 0 0 0 -12
mit	8 98 93 -31 2 -34
mit 0	34 -14 2 2 -2 -1
mit _ 0	-3 -4 -19 -20 -1 -5
mit _ absen	-1 12 -4 0 0 0
mit _ aerzt	-22 0 0 0 0 0
mit _ akzen	-4 -19 -3 -2 0 0
mit _ an	-2 -2 -10 -2 0 -3
mit _ angri	0 0 -10 0 -5 0
mit _ anruf	0 29 0 0 0 0
mit _ arbei	8 0 -5 -1 0 0
mit _ auf	28 18 0 20 -2 -10
mit _ bei	0 0 -7 0 0 0
mit _ bitco	-24 35 0 0 -3 -1
mit _ bitte	0 0 0 0 -18 0
mit _ der	-3 -7 0 0 -2 28
mit _ die	-31 -1 60 -2 61 -9
mit _ eigen	-1 0 0 0 0 15
mit _ fehle	-2 -2 3 0 -5 0
mit _ gesch	0 14 0 0 0 0
mit _ grues	-2 4 -3 0 0 0
mit _ hacke	0 0 6 0 0 0
mit _ hand	-9 -2 14 0 0 -10
mit _ ich	16 -7 20 0 -4 0
mit _ im	-26 0 23 0 0 0
mit _ in	2 17 -8 0 -4 0
mit _ karte	-24 0 62 -4 43 0
mit _ kennw	0 0 0 0 -5 37
mit _ konne	0 -3 -9 0 0 0
mit _ leute	38 -1 -9 0 0 0
mit _ naech	-2 0 0 0 0 0
mit _ namen	-10 43 -8 0 -2 0
mit _ neuen	0 0 12 -4 -9 -14
mit _ nicht	0 -6 1 0 -1 0
mit _ passw	0 17 -3 0 -5 0
mit _ patie	14 -12 -29 24 0 -4
mit _ praxi	0 -19 -11 0 -3 0
mit _ progr	3 -12 -2 -1 0 0
mit _ quart	0 0 0 -24 0 -4
mit _ siche	0 -3 0 0 0 0
mit _ softw	0 0 -2 0 0 0
mit _ stand	23 0 -28 0 0 0
mit _ techn	-15 -8 0 0 -2 0
mit _ ti	0 -4 -1 0 0 0
mit _ um	0 14 -12 0 0 0
mit _ und	-1 -9 -34 -1 -25 -7
mit _ updat	-1 -6 0 0 0 0
mit _ von	0 -10 0 0 -1 0
mit _ wir	3 0 0 0 -10 0
mit _ wurde	0 22 0 0 0 0
mit _ zu	-3 -2 0 0 0 0
mit _ zugan	0 12 0 0 0 0
mit _ zusam	-2 0 0 0 22 0
mit absen	0 -4 0 0 0 0
mit betro	0 0 -2 0 0 0
mit dass	-2 -9 24 0 71 0
mit dem	-53 -52 -4 -30 66 33
mit den	-32 -2 46 27 -5 -7
mit denen	0 0 0 0 -6 0
mit der	7 -17 36 20 2 -16
mit drei	10 22 -33 0 0 0
mit einem	17 4 -4 -4 -25 -22
mit einer	-16 37 18 0 -14 -1
mit falsc	0 0 -17 0 0 0
mit fehle	0 -2 -37 -20 -2 0
mit fremd	0 -26 0 -1 0 -3
mit freun	-2 4 -3 0 0 0
mit ihnen	-3 -16 0 0 -29 -24
mit ihrem	-1 -4 -2 -18 -23 51
mit ihrer	0 0 -2 -1 -5 0
mit indis	-3 -8 0 0 0 0
mit karte	-44 -12 0 -1 0 0
mit meine	-14 28 -11 0 -5 -2
mit ob	-3 0 0 0 -4 0
mit papie	34 0 -12 -1 0 -2
mit patie	-15 -4 18 0 0 0
mit progr	-67 -15 -32 0 -17 -59
mit stark	-1 -11 -3 -2 0 0
mit uns	0 -9 0 0 28 -2
mit unser	-17 -33 -31 0 0 0
mit verla	17 -7 0 0 0 0
mit wir	-2 0 -1 -11 52 0
mit zerti	0 0 3 0 0 0
mit zwei	4 0 -2 0 -4 0
mitar _ ihnen	-10 0 0 0 -15 0
mitar _ micro	0 19 0 0 0 0
mitar hat	0 -77 -1 0 0 0
mitar in	0 12 0 0 -12 0
mitar von	-10 18 0 0 -15 0
mitar-	47 -64 -11 -14 -58 -11
mitarbeiter	0 -8 0 -11 -37 -6
mitarbeiterin	-1 -48 -5 0 -12 0
mitarbeiterinnen	15 0 13 -4 0 -5
mitbe-	0 -6 0 0 0 0
mitbetroffen	0 -6 0 0 0 0
mitge hat	-2 -14 0 0 0 0
mitge-	9 -30 -19 -1 -17 -3
mitgenommen	-2 -21 -6 -1 -12 0
mitle gezog	-3 -1 0 0 0 0
mitle-	-3 -1 -6 0 0 0
mitleidenschaft	-3 -1 -6 0 0 0
mitta _ mehr	25 0 -25 0 0 -3
mitta nicht	25 0 -25 0 0 -3
mitta-	-24 14 -50 37 40 12
mittag	-37 14 -25 37 25 -11
mittagspause	3 -6 -22 0 15 26
mitte ?	0 -1 0 0 0 0
mitte _ der	21 -5 -1 -3 0 0
mitte _ die	11 -4 0 -3 -13 0
mitte _ wir	0 0 0 0 -15 0
mitte dass	40 0 0 0 -11 0
mitte in	21 -5 -1 -3 0 0
mitte ob	0 0 0 -3 0 0
mitte-	48 -4 85 -10 -14 18
mitteilen	40 -1 0 0 -27 25
mitteilung	-7 -1 -1 15 22 0
mitten	15 10 51 -3 0 0
mitternacht	0 -10 -4 -19 0 0
mittl-	-6 0 45 -1 13 0
mittlerweile	-6 0 45 -1 13 0
mittw ist	-30 -3 -1 0 -12 -2
mittw-	-33 0 28 -23 -30 -3
mittwoch	0 0 32 -10 -18 -3
mittwochs	-32 0 -3 -6 -12 0
mitzu-	0 -5 -2 0 0 0
mitzuteilen	0 -5 -2 0 0 0
mo	-3 -4 0 -2 0 0
mo bis	0 0 0 -2 0 0
mobil	-11 0 -4 -15 -1 0
mobil-	0 -7 -33 0 -11 15
mobile	0 0 -19 0 -7 22
modul	-31 -16 33 10 -14 -15
modul _ die	-5 0 -9 -7 -9 -9
modul fuer	-5 0 -8 -7 -9 -9
modul-	-22 -1 -1 7 -1 0
module	-17 -1 -1 7 -1 0
moech _ auf	0 0 0 -2 14 -1
moech _ den	-5 -3 0 0 0 0
moech _ morge	0 -4 0 0 0 0
moech _ ob	-1 -6 3 0 0 0
moech _ unser	0 -5 0 0 -3 0
moech _ vertr	0 0 0 0 -5 0
moech _ wisse	0 0 0 -5 -4 0
moech das	-6 0 0 0 0 0
moech den	0 0 0 0 0 -1
moech die	0 0 0 -3 0 0
moech ich	-9 -7 -19 -5 42 0
moech nicht	0 0 0 -4 -7 0
moech sich	0 -4 0 0 0 0
moech unser	-5 0 -4 0 -3 0
moech von	0 0 -6 0 -3 0
moech wir	0 -5 -7 -8 -8 0
moech wisse	-1 -6 3 0 -4 0
moech-	-34 -7 -42 -36 -25 -2
moechte	-31 -1 -29 -27 14 -1
moechten	-2 -5 -14 -8 -39 -1
moege	25 17 0 -13 -3 0
moegl ?	-1 0 0 0 0 0
moegl ist	-3 -1 0 0 0 0
moegl-	117 -15 -19 0 -9 32
moeglich	127 -15 -16 0 -9 39
moeglicherweise	-1 0 0 0 0 0
moeglichkeit	-9 0 -4 0 0 0
moin	-38 -29 10 0 8 -18
moin hier	9 0 -19 0 -3 0
moin moin	-1 0 5 0 -1 0
momen ?	0 -3 0 0 0 0
momen ueber	0 -2 0 0 0 0
momen-	-21 -9 -26 14 -9 -21
moment	-27 -6 -9 14 -9 -21
momentan	5 -3 -17 0 0 0
monat	-1 -26 -14 28 -2 0
monat-	-3 -5 -11 97 -11 -5
monatsende	0 0 -5 -1 -3 -2
monda-	-7 -34 64 24 -7 -3
monday	-7 -34 64 24 -7 -3
monit-	-36 -24 -33 0 -7 -1
monitor	-93 -15 -31 0 -7 -1
monitoring	0 -8 0 0 0 0
monta 0	0 -2 -5 -2 0 0
monta _ die	-19 0 -19 1 0 0
monta _ mehr	-17 0 2 -2 0 0
monta nicht	-17 -1 2 -2 0 0
monta-	9 -16 -30 22 -1 -2
montag	-13 -16 -30 25 -1 -1
month	-15 -2 0 0 -5 0
more	-51 0 28 -8 -7 0
morge 0	34 -12 -6 63 -2 0
morge _ 0	40 -5 -6 65 -4 0
morge _ keine	-33 -7 6 -4 0 0
morge _ uhr	0 -12 0 44 0 0
morge frueh	-15 -2 -6 52 -2 0
morge mitta	-5 0 0 52 -6 0
morge nicht	3 0 -18 -1 0 0
morge um	8 -6 -24 105 -3 0
morge-	-16 -41 -15 43 -6 10
morgen	-22 -26 8 47 3 10
morgens	12 -14 -22 -4 -9 0
morni-	40 6 -3 59 -19 -4
morning	40 6 -3 59 -19 -4
mouse	-11 28 0 -6 0 -10
mr	0 -7 0 0 23 0
much	0 0 0 0 7 0
mucks	65 -12 -13 -3 -7 0
muehe	0 0 0 0 -78 0
muell-	-4 0 -6 0 -4 14
mueller	-4 0 -6 0 -4 14
muess	0 -17 0 0 -6 0
muess _ als	0 0 0 -14 -6 0
muess _ bei	0 0 -11 9 0 0
muess _ da	0 0 0 -3 0 0
muess _ das	0 0 0 -14 -11 0
muess _ dem	0 0 0 38 -1 -1
muess _ den	0 -3 0 0 0 0
muess _ der	-24 0 -14 1 27 0
muess _ die	0 0 -1 -20 0 -9
muess _ fuer	0 0 0 0 -12 0
muess _ jetzt	0 0 0 0 -2 -4
muess _ nicht	-29 0 0 0 158 0
muess _ noch	-12 -1 -14 20 -2 0
muess _ ob	0 0 -1 0 0 0
muess _ patie	7 0 -7 -7 0 -1
muess _ selbs	0 0 0 -6 -13 0
muess _ ueber	0 0 18 0 0 -8
muess _ uns	0 0 0 0 -2 -2
muess _ unser	-18 0 0 0 0 0
muess _ von	-4 0 43 0 0 0
muess bis	0 0 -15 9 -4 -8
muess das	0 0 0 -3 0 0
muess der	12 0 0 4 -5 0
muess die	7 0 -4 30 -9 -5
muess fuer	0 0 0 0 -3 0
muess mer	0 -17 0 0 -6 0
muess nicht	-15 0 -20 0 -9 0
muess oder	-4 0 0 0 0 0
muess sich	0 0 0 -34 65 0
muess sie	0 0 0 0 61 0
muess unser	8 -4 -7 0 0 0
muess wir	-94 -2 39 -32 -39 -17
muess-	-49 -23 37 54 78 -45
muesse	0 -12 0 13 -3 0
muessen	-38 -11 11 51 80 -32
muesste	-4 0 -7 -3 -12 -3
muessten	-4 0 -1 -7 -4 -9
muss	-72 -17 -58 144 -24 -21
muss _ abrec	0 0 -5 7 0 -2
muss _ als	0 0 0 -1 0 -1
muss _ bei	0 0 0 2 0 0
muss _ das	-13 0 -7 -6 0 0
muss _ davon	0 -15 0 0 0 0
muss _ den	0 0 0 -5 0 0
muss _ der	0 -1 0 3 0 0
muss _ die	0 15 0 -2 0 -1
muss _ heute	-1 0 0 4 0 0
muss _ jetzt	-21 -6 0 -2 0 -2
muss _ meine	-9 -3 11 -5 -2 0
muss _ morge	0 0 -15 -23 0 0
muss _ ob	0 0 -3 18 0 0
muss _ patie	3 0 -6 0 0 -5
muss _ serve	-6 -3 0 9 0 -3
muss _ tun	0 0 0 0 -4 0
muss _ werde	0 0 -7 -7 -3 0
muss bis	-1 -7 6 3 0 0
muss das	-18 0 0 -57 0 0
muss der	-6 -3 -13 9 0 -9
muss die	-4 -5 -6 8 0 -11
muss ich	-27 -26 27 -8 -15 -3
muss man	0 0 0 -11 -1 -3
musst die	46 0 -20 0 -6 0
musst-	132 7 -34 -2 -17 -3
musste	31 7 0 0 -2 0
mussten	101 0 -34 -2 -15 -3
must	18 -4 -15 77 32 -1
must be	0 -1 -13 56 32 0
muste 0	18 -11 3 -2 -2 30
muste _ die	0 0 0 0 0 -7
muste-	17 -13 3 -2 -4 30
muster	17 -13 3 -2 -4 30
mutte-	31 -11 -56 -3 0 -17
mutter	19 2 0 -3 0 0
mvz	-35 -18 -25 -6 -1 -8
mvz _ gmbh	-9 -11 -2 -6 9 0
mvz gmbh	0 0 0 0 -2 0
mvz mit	23 0 -32 0 0 0
mx	0 -3 0 0 0 0
mx 0	0 -3 0 0 0 0
my	-94 67 -18 19 123 -18
my _ ist	-31 19 0 -2 -20 -9
my appoi	-18 0 28 0 0 0
my own	-6 -9 0 0 15 0
my patie	16 29 -13 0 -4 -5
my pract	0 -9 0 0 -1 0
n	-12 33 0 0 0 -3
nach	138 -10 38 15 -33 -54
nach 0	11 -18 -3 -4 -9 -1
nach _ 0	27 -22 0 18 -3 0
nach _ angri	-4 10 27 0 -2 0
nach _ anmel	52 -8 -9 0 -19 0
nach _ attac	-9 0 0 0 0 0
nach _ der	0 11 -2 -1 -15 0
nach _ dritt	-6 0 8 0 0 -1
nach _ gelan	-16 0 0 0 0 0
nach _ gesch	53 8 0 0 -3 0
nach _ hacke	0 0 0 0 -5 0
nach _ jahre	0 0 0 0 -9 0
nach _ kennt	0 0 0 0 -2 0
nach _ kennw	-4 -5 -1 0 0 0
nach _ letzt	-1 -24 6 -2 0 0
nach _ minut	-18 8 -1 0 29 -11
nach _ neust	31 0 -38 0 -27 0
nach _ passw	6 0 12 0 0 0
nach _ rechn	9 -6 -21 0 0 0
nach _ schic	-18 15 0 0 -6 0
nach _ sorti	-1 0 -10 -1 0 0
nach _ stand	0 0 0 -3 0 0
nach _ strom	32 -6 43 0 0 0
nach _ tausc	-6 0 -1 0 0 0
nach _ uhr	-16 0 0 -4 0 0
nach _ und	0 0 1 0 0 0
nach _ updat	25 -4 -2 0 -1 0
nach _ vorfa	0 0 0 -1 0 0
nach _ was	0 0 -9 0 0 0
nach allem	-1 0 0 0 0 0
nach art	0 -7 0 -4 0 0
nach artik	0 0 0 31 -2 0
nach dem	18 -22 2 4 -17 -12
nach den	114 -8 -12 -6 0 0
nach der	11 10 -22 12 -17 -1
nach diese	-9 0 0 0 0 0
nach draus	-22 17 0 0 -3 0
nach einem	-17 -7 33 6 -17 -5
nach hause	55 -9 -7 -1 -10 -5
nach ihrem	-9 0 30 0 32 0
nach ihrer	35 0 0 0 -2 0
nach iso	0 0 0 -10 0 0
nach ob	0 0 -2 0 0 0
nach welch	0 0 0 -3 0 0
nach zwei	-64 -4 -38 0 17 -7
nachb-	-50 -41 -37 -3 -19 87
nachbarpraxis	-41 -36 -10 -3 -2 -22
nachd-	5 -2 -7 0 -5 0
nachdem	5 -2 -7 0 -5 0
nachf-	0 -5 -5 33 -10 -2
nachfolger	0 0 0 -1 0 -2
nachfolgerin	0 0 0 21 0 0
nachfrist	0 -5 -5 12 -5 0
nachg-	-13 -15 -11 -6 41 0
nachgesehen	-10 -27 -10 0 0 0
nachl-	0 -3 0 0 0 0
nachm-	54 -17 -12 -7 -5 -6
nachmittag	20 -17 4 -7 -5 0
nachn-	-12 -3 -13 0 0 -14
nachnamen	-12 -3 -13 0 0 0
nachr _ den	0 0 0 0 -9 -5
nachr an	0 0 0 0 -9 -5
nachr mehr	-13 -6 57 -1 0 0
nachr von	-1 7 -11 -3 -32 0
nachr-	-39 19 79 32 -72 -10
nachricht	-30 -21 16 18 -61 0
nachrichten	-9 40 33 -3 -11 -8
nachs-	64 -6 34 0 -25 -8
nachschauen	11 -5 -8 0 -14 -1
nachsehen	52 0 -10 0 -6 -7
nacht	-30 140 -14 4 -17 0
nacht _ 0	0 20 0 0 -8 0
nacht _ ist	-9 0 0 0 -8 0
nacht _ unser	-8 10 0 -2 -4 0
nacht hat	-8 -48 0 -1 -18 0
nacht-	6 44 -5 -3 82 0
nachts	-4 65 -5 -3 -23 0
nachv-	0 0 0 0 -9 -3
nachvollziehen	0 0 0 0 -9 0
nachw-	-3 37 0 51 0 0
nachweis	0 -1 0 32 0 0
nadel-	0 -9 -22 0 -3 0
nadeldrucker	0 -9 -22 0 -3 0
naech _ ?	0 -5 0 0 0 0
naech _ nicht	-2 0 0 0 0 0
naech daten	-5 0 52 0 -2 0
naech jahr	0 0 0 -7 -1 0
naech termi	0 0 -6 -5 0 -3
naech updat	-2 0 0 0 0 0
naech woche	37 -6 -32 4 -7 0
naech-	25 29 49 19 -18 -9
naechste	50 -6 -34 -3 -2 0
naechsten	-4 -13 28 29 -5 -9
naechstes	0 0 0 -7 -1 0
naechten	-16 22 12 0 -1 0
naechtliche	-5 27 51 0 -2 0
naehe	0 51 39 0 0 0
naeml-	4 -2 0 -3 0 -2
naemlich	4 -2 0 -3 0 -2
name	46 -40 -31 -6 -1 -7
name der	-7 -19 0 -1 0 0
namen	93 0 -28 0 -2 33
namen _ der	0 -7 0 0 0 0
namen _ die	21 -11 -6 0 0 0
namen _ und	30 26 -18 0 0 0
namen in	0 -7 0 0 0 0
namen und	-1 -2 -2 0 -1 -2
namen-	-1 37 -26 0 -1 0
namens	-1 45 -18 0 -1 0
names	27 8 -11 0 0 0
nas	0 20 -13 0 0 0
natue-	-21 0 7 0 0 25
natuerlich	-21 0 7 0 0 25
ne	172 -7 -4 0 -2 -1
ne _ plus	112 -4 -1 0 0 -1
neben	-14 21 -2 -9 15 -6
neben dem	-7 -2 0 0 18 0
neben der	0 -10 -16 -9 0 0
neben-	21 -35 11 -16 -11 -25
nebenan	-23 -21 22 -4 -5 -9
nebenbei	30 0 -7 0 -4 -7
nebenbetriebsstaette	0 0 0 -12 0 0
nebst	17 -2 -1 0 0 0
need	-25 -2 -57 38 40 -7
need _ call	-17 0 -18 0 44 0
need the	-5 -2 -34 9 -5 -7
need to	-20 0 -18 -1 44 0
neede-	-8 -16 0 0 23 0
needed	-8 -16 0 0 23 0
neffe	0 -21 0 0 -10 0
nehme	0 -3 0 0 -19 -2
nehme _ noch	51 0 0 0 0 0
nehme keine	30 0 -28 -1 0 0
nehme nur	51 0 0 0 0 0
nehme sie	0 0 0 0 -11 0
nehme wir	-2 0 -1 -21 0 35
nehme-	47 -9 -1 31 -56 10
nehmen	47 -9 -1 31 -56 10
nei	51 0 -13 27 0 -3
nein	-26 -39 66 5 -15 -9
nein ?	0 0 0 10 0 0
nein und	0 -10 34 0 0 -7
nenne ?	0 -3 0 0 0 0
nenne _ uns	0 0 -6 0 -7 0
nenne sie	0 0 -6 0 -7 0
nenne-	-1 -3 -6 0 -10 0
nennen	-1 -3 -6 0 -10 0
nennt	0 9 -2 0 -7 0
nephr-	-13 0 30 0 -1 0
nerve-	-14 0 30 26 38 0
nerven	0 0 -11 26 43 0
nervt	-3 0 -14 0 0 -1
nett	0 0 -12 0 -9 0
netwo-	-3 45 0 -6 -5 -4
network	-3 45 0 -6 -5 -4
netz	-15 97 -9 -9 2 25
netz ?	0 -21 0 0 0 0
netz genom	22 22 0 0 -16 -7
netz nehme	0 -6 0 0 0 0
netzt-	0 -28 -11 0 41 0
netzteil	0 -28 -11 0 41 0
netzw-	-1 -12 11 0 -31 -9
netzwerk	0 0 16 0 0 0
netzwerkkabel	0 0 0 0 -31 -9
neu	-46 -25 103 -2 1 -18
neu _ ?	0 0 -16 0 0 0
neu _ und	-23 -10 44 0 19 -3
neu _ werde	0 0 -39 0 0 0
neu einge	0 -11 -25 0 -1 0
neu gesta	-5 4 5 0 8 -12
neu start	-22 0 23 0 0 0
neu verge	0 0 -1 -1 0 0
neu zu	4 0 0 0 -2 0
neue	-67 -58 -80 -23 14 -21
neue _ ab	0 0 0 -2 108 0
neue _ berei	0 0 -3 0 -2 0
neue _ brauc	0 0 0 0 -26 0
neue _ ein	0 -5 0 0 -2 0
neue _ fuer	0 0 0 0 -16 0
neue _ in	0 20 0 -3 -2 0
neue _ ist	0 0 -20 -4 -19 0
neue _ laute	0 0 0 0 18 0
neue _ und	-14 0 -9 -6 -2 0
neue betri	0 0 -6 0 0 0
neue formu	0 0 0 0 0 -4
neue kolle	0 -5 0 0 -5 0
neue lizen	-2 -16 0 0 -1 0
neue passw	4 -2 0 0 -2 -2
neue progr	-5 -4 0 0 0 0
neue rechn	-1 -19 0 0 56 0
neue smc-b	0 0 0 -26 0 -3
neue telef	0 0 0 -2 64 0
neue versi	0 -1 -4 0 8 0
neuen	-90 -30 -16 -22 -12 -18
neuen _ 0	0 0 0 -3 8 -7
neuen _ sind	0 -2 -10 -4 0 0
neuen arzt	0 0 0 0 -3 0
neuen patie	-56 -5 -18 0 0 -2
neuen rechn	-15 -7 -8 0 -7 0
neuen serve	-2 -3 0 0 17 0
neuen versi	0 0 -5 0 0 0
neuer	-21 54 0 -3 22 0
neuer-	-20 48 -1 0 0 -1
neuerdings	-20 48 -1 0 0 -1
neues	-18 30 -15 0 -15 -16
neues kennw	0 -13 0 0 -5 -2
neues logo	0 0 0 0 -1 0
neugi-	0 -9 -13 0 0 0
neugier	0 -9 -13 0 0 0
neuli-	0 -6 0 0 -52 0
neulich	0 -6 0 0 -52 0
neun	-19 -10 59 41 -11 0
neun _ und	6 0 -10 17 0 0
neuro _ der	-3 0 0 0 10 0
neuro praxi	-3 0 0 0 10 0
neuro-	3 0 -7 0 16 0
neurologie	6 0 -7 0 6 0
neurologische	0 0 0 0 -2 0
neust _ serve	-5 -14 -26 0 0 0
neust des	-7 -14 -14 0 0 0
neust-	29 -15 -22 0 -18 -1
neustart	29 -15 -22 0 -18 -1
never	-45 18 38 -1 -2 -11
new	-49 -7 -44 -18 -26 -8
news	0 -6 0 0 -3 0
newsl-	-11 0 -15 0 -26 -2
newsletter	-11 0 -15 0 -14 -2
next	-9 -1 0 -16 22 0
ni	-4 20 23 0 0 -9
nicht	-39 -22 19 -52 -58 4
nicht ?	-2 0 0 -11 -4 0
nicht _ 0	25 -25 28 -7 -7 0
nicht _ ?	-18 0 -12 0 -3 0
nicht _ alle	-1 -1 -32 0 0 52
nicht _ am	14 -2 -31 35 0 0
nicht _ an	-20 -11 57 3 -16 11
nicht _ arbei	38 0 -16 -1 0 -8
nicht _ auf	49 -5 -56 0 -3 -6
nicht _ aufru	54 0 -5 -3 0 -1
nicht _ aus	-12 -6 -29 -7 0 -7
nicht _ bei	-90 -13 46 -2 -1 -12
nicht _ bitte	-25 -8 -2 0 -14 0
nicht _ da	-30 -2 35 0 -7 -1
nicht _ das	-52 0 47 11 -10 -3
nicht _ dass	-19 -3 -6 0 0 0
nicht _ dem	-31 -4 -30 0 0 0
nicht _ den	-18 0 6 -2 0 9
nicht _ der	-45 -14 -34 -19 -4 -4
nicht _ desha	0 0 -35 0 0 0
nicht _ die	-47 -16 37 -12 -30 -16
nicht _ druck	39 0 -45 0 0 0
nicht _ durch	-10 0 56 -4 0 -5
nicht _ ein	0 0 29 0 -5 0
nicht _ erkan	-7 0 -3 0 0 0
nicht _ erzeu	-19 -4 60 -3 0 0
nicht _ es	-1 0 -2 0 0 0
nicht _ fehle	-11 0 55 0 -1 -4
nicht _ geht	-1 0 -33 -1 -2 -20
nicht _ habe	-4 24 0 8 -7 0
nicht _ haben	0 0 6 0 28 0
nicht _ hat	15 -2 -8 0 0 0
nicht _ ich	-8 -4 32 -3 15 -27
nicht _ ihnen	-4 17 -7 -1 -2 -1
nicht _ ihre	19 -2 -10 0 0 -2
nicht _ im	4 -14 -9 0 0 39
nicht _ in	-76 -3 58 0 0 18
nicht _ ins	13 0 -19 -1 0 -2
nicht _ ist	-12 -4 -25 16 -12 0
nicht _ kann	35 0 -2 0 0 -5
nicht _ kein	31 0 -31 -6 -1 -1
nicht _ keine	49 0 -21 0 0 -5
nicht _ koenn	34 0 60 0 -9 0
nicht _ kommt	-81 0 46 0 -15 -4
nicht _ laeuf	-6 0 -3 -1 29 0
nicht _ mache	3 -2 15 -1 -14 0
nicht _ mehr	34 0 -85 0 -16 0
nicht _ meine	-21 -1 -18 0 0 0
nicht _ mit	-38 0 68 0 -7 -4
nicht _ nicht	57 0 -22 0 0 -2
nicht _ nur	-47 0 11 0 10 -28
nicht _ ob	-16 -1 0 0 0 0
nicht _ obwoh	0 -15 -20 0 0 0
nicht _ oeffn	9 19 -21 0 -3 0
nicht _ patie	13 0 -22 0 -17 0
nicht _ progr	-5 -3 -9 0 0 -1
nicht _ raus	3 0 7 0 -5 0
nicht _ rein	11 -6 -16 0 0 0
nicht _ sein	5 0 0 -2 -7 0
nicht _ seit	-5 -1 -29 0 -2 -2
nicht _ sie	34 0 -5 0 -7 0
nicht _ sind	-17 0 0 -7 -3 0
nicht _ steht	-33 0 24 0 0 0
nicht _ telef	-4 -1 -8 0 -2 0
nicht _ tun	-15 0 -12 -8 43 -4
nicht _ ueber	0 0 15 0 0 0
nicht _ und	-27 21 -8 -2 -4 -12
nicht _ versc	-6 -10 28 0 -1 0
nicht _ von	6 -1 -9 0 0 -5
nicht _ wann	-11 0 46 0 0 8
nicht _ was	26 -9 13 -3 -5 0
nicht _ weder	-9 0 3 0 0 -4
nicht _ weil	-6 -11 -28 0 0 -3
nicht _ wenn	-8 -1 -9 0 0 0
nicht _ wer	46 0 -26 -15 -3 0
nicht _ werde	-23 0 59 -7 -2 -16
nicht _ wie	-6 -7 -4 -3 0 0
nicht _ wir	-5 37 27 -4 -14 -23
nicht _ wird	-4 -8 12 0 0 0
nicht _ zu	-20 -6 -9 0 -3 0
nicht ab	-32 -14 13 0 0 0
nicht aber	-41 0 0 0 0 -7
nicht alle	0 -3 5 0 0 15
nicht an	7 -6 22 -14 -12 13
nicht angek	-4 -11 -31 0 0 -6
nicht angen	20 -2 -11 0 0 0
nicht angez	0 0 -31 0 0 28
nicht anmel	-31 -2 0 0 0 19
nicht anruf	0 0 0 0 -2 0
nicht arbei	37 -2 -1 -4 -3 -17
nicht auf	-25 -18 -53 0 -4 41
nicht aufge	34 0 0 0 0 -11
nicht aufru	59 -1 -33 0 0 -15
nicht aus	-4 0 -8 0 0 -3
nicht bei	53 0 -4 0 0 -42
nicht beset	-6 0 -4 -6 0 0
nicht betro	0 -6 -31 0 -6 24
nicht bis	-3 -3 -15 46 0 0
nicht da	-5 -18 -36 12 18 -1
nicht das	16 -13 22 -12 31 -15
nicht dass	-22 -1 -13 -6 -2 0
nicht der	-24 0 50 17 -9 13
nicht die	-9 -5 -30 -9 -9 12
nicht druck	-65 0 77 -4 0 -6
nicht durch	-23 0 79 19 -6 -9
nicht ein	22 -2 -41 0 0 -1
nicht einge	14 0 -51 -3 0 30
nicht einma	36 -7 -17 16 -3 0
nicht erkan	-27 -2 -34 -1 -4 0
nicht errei	5 -5 102 -9 -11 -13
nicht erste	-3 0 51 -1 0 0
nicht erzeu	0 0 25 6 0 0
nicht es	-80 -2 -10 0 0 39
nicht freig	-31 0 13 28 -4 0
nicht fuer	-7 0 -9 0 97 -2
nicht gefun	22 -74 -6 0 -16 -7
nicht geht	174 0 -25 0 -37 -29
nicht gekla	-5 -7 0 0 -3 0
nicht gekli	0 -14 0 0 0 0
nicht geoef	-5 -10 -14 0 0 0
nicht gesta	12 0 77 0 0 -6
nicht hoch	49 0 -28 0 0 33
nicht ich	5 33 -17 5 -10 0
nicht im	0 -2 -5 -5 -1 0
nicht in	27 0 0 -3 -10 -7
nicht ins	-36 0 -14 0 0 -1
nicht insta	-9 -10 -3 0 0 0
nicht ist	-2 0 7 0 0 0
nicht klar	-8 0 -5 0 0 0
nicht kommt	-3 0 5 0 0 0
nicht lesen	-10 7 13 0 -1 0
nicht mal	40 -2 -64 0 0 0
nicht mehr	-59 -1 -49 3 0 -4
nicht mit	-26 -17 -46 -5 -4 -2
nicht moegl	136 0 91 0 0 -30
nicht noeti	-3 0 0 0 22 -5
nicht ob	-9 -4 12 -4 0 0
nicht oeffn	-5 -9 -9 0 0 -22
nicht passi	-38 0 25 0 -5 0
nicht raus	-11 0 31 0 -1 -9
nicht rein	20 0 24 0 0 -12
nicht sagen	7 0 -5 0 34 0
nicht seit	4 0 -8 0 0 0
nicht sie	-3 0 22 0 10 0
nicht start	58 -5 12 0 -15 0
nicht stimm	0 0 0 0 -3 -1
nicht ueber	33 -2 -20 -72 -3 0
nicht und	0 -1 73 25 0 -9
nicht unter	-1 0 -18 -11 -36 0
nicht verbu	0 0 11 -8 -1 0
nicht veror	55 0 -10 0 0 -30
nicht versa	-12 0 0 -2 -1 0
nicht versc	-47 9 0 0 -2 -30
nicht verse	-5 -4 83 0 -1 -2
nicht verst	0 -9 0 -9 0 0
nicht von	-28 63 -11 0 49 -1
nicht weil	22 -14 -38 -2 0 0
nicht weiss	-16 -2 0 -3 0 0
nicht weite	-7 -8 -5 -3 40 -8
nicht welch	8 0 -1 0 0 -4
nicht wer	-68 -10 119 -10 0 4
nicht wie	-2 -4 -14 15 0 0
nicht wiede	21 0 -59 0 -4 0
nicht wir	15 26 11 -2 -1 -2
nicht zu	56 0 -26 -18 14 -9
nicht zur	-10 0 10 0 -47 -2
nicht-	7 -51 -32 -5 31 16
nichts	7 -51 -32 -5 31 16
nie	-13 21 5 0 -19 -3
nie _ haben	-4 13 -21 0 0 0
nie gesch	-13 41 -4 0 -5 0
niede-	-56 -10 -45 29 22 -29
niederlassung	-15 -3 -9 0 22 -25
niedersachsen	-7 -1 -18 29 0 0
niema _ die	48 -10 5 -4 -5 0
niema _ ihnen	0 0 -10 0 0 -2
niema _ sich	-3 -6 -9 0 0 0
niema _ uns	8 9 37 0 0 -10
niema bei	0 0 -10 0 0 -2
niema errei	-10 -3 42 0 0 -6
niema etwas	-25 -12 0 -1 24 26
niema kann	35 -6 -10 0 -5 0
niema mehr	55 -6 55 -1 -2 -9
niema von	17 20 -12 0 0 -9
niema-	34 -25 -7 -29 1 -20
niemand	-13 -20 -22 -17 -21 1
niemandem	103 16 38 -1 27 -11
niemanden	-36 -22 -23 -11 -5 -10
night	-15 46 -6 0 15 -1
night-	-7 -7 58 0 0 0
nightly	-7 -7 58 0 0 0
nimmt	-41 -15 120 61 -7 -2
nimmt die	-34 0 -51 53 0 0
nimmt keine	-21 0 42 0 -2 0
nine	4 -4 17 0 0 -10
nirge mehr	-10 0 47 -1 0 0
nirge-	-49 -10 140 22 -3 -23
nirgends	-62 -10 148 22 -3 -23
no	94 -22 53 22 46 -10
no _ no	23 0 -34 0 -9 0
no _ to	-5 -2 -44 0 49 0
no lab	-20 0 60 -4 -8 0
no longe	-30 0 95 0 -4 0
no need	-20 0 -18 0 52 0
nobod-	-17 -12 -53 0 -11 64
nobody	-17 -12 -53 0 -11 64
noch	-4 -35 -38 99 -87 8
noch 0	-13 -17 35 12 0 0
noch ?	0 0 -9 -6 0 0
noch _ 0	-15 -6 -9 -9 0 0
noch _ ?	-15 0 0 -4 -4 -4
noch _ alte	3 -3 -13 0 0 0
noch _ an	-10 0 15 0 0 0
noch _ auf	-3 0 0 0 0 0
noch _ bei	9 0 -9 0 -4 -12
noch _ das	0 0 21 -1 0 -2
noch _ dem	20 -10 3 -5 -1 0
noch _ den	18 -8 -11 0 0 0
noch _ der	-25 -3 2 0 0 0
noch _ die	-30 0 16 -4 -3 -34
noch _ druck	-8 0 15 0 0 -6
noch _ einge	-25 21 -31 -3 0 0
noch _ frage	-5 -3 -10 -5 0 0
noch _ ihnen	0 0 -6 0 -2 0
noch _ ist	-4 0 -8 -2 0 0
noch _ mit	-5 25 -6 0 0 0
noch _ nicht	-1 21 -4 0 0 -21
noch _ noch	17 -1 -30 0 0 -4
noch _ progr	-21 6 0 0 -1 39
noch _ sind	-17 0 -4 -1 0 -4
noch _ tage	-3 0 -7 36 0 0
noch _ und	42 -2 -8 -3 8 -5
noch _ versu	-11 0 8 0 0 0
noch _ zu	-1 0 -1 0 0 0
noch alles	-87 0 0 0 -20 -19
noch als	-13 0 29 0 0 0
noch am	0 10 0 0 0 0
noch an	55 -28 -9 -4 0 0
noch ander	0 0 0 -4 0 -1
noch auf	-34 -24 28 -5 0 -21
noch bei	27 -1 -8 17 -2 -2
noch bis	-2 0 -12 -2 -4 -15
noch da	-13 27 -11 0 0 0
noch das	40 -5 -24 0 0 -1
noch der	-3 -6 13 -37 -3 0
noch die	2 -6 -23 10 0 0
noch ein	20 -5 18 0 -5 0
noch eine	8 -6 -10 -2 0 0
noch einen	-7 0 -2 -3 -2 0
noch einma	-1 -1 -1 -14 -12 0
noch etwas	10 0 -1 -1 -3 -4
noch heute	20 -3 0 63 0 0
noch hinte	56 -1 30 0 0 0
noch im	7 0 -9 0 0 0
noch immer	-4 0 16 0 -6 0
noch irgen	22 -1 -28 0 0 0
noch jeman	-8 0 0 -6 0 0
noch keine	-22 0 -3 17 -1 0
noch medik	18 0 -10 0 0 -4
noch mit	-45 -11 -6 -1 27 -1
noch nicht	-78 21 -65 26 -5 0
noch nie	-9 -5 29 0 0 0
noch offen	0 -3 0 -2 0 0
noch per	0 0 50 0 0 -11
noch rezep	2 0 -11 0 0 -6
noch siche	-1 0 0 -10 0 -4
noch traue	0 0 -24 0 0 0
noch ueber	-11 0 35 -3 0 -7
noch und	-1 0 -2 0 0 0
noch vertr	-1 0 -4 0 0 0
noch was	0 -8 -1 0 0 0
nochm-	-5 -9 -2 0 18 0
nochmal	0 0 -2 0 21 0
nochmals	-5 -9 0 0 -3 0
noeti ?	0 0 0 0 -4 0
noeti ist	0 0 0 0 -12 0
noeti-	-12 0 -2 0 64 -10
noetig	-12 0 -2 0 64 -10
none	-12 4 44 0 -3 -1
none _ our	-15 0 58 0 0 0
none of	-7 4 42 0 -3 -1
noon	0 0 -4 35 26 0
nord	14 0 -7 0 -1 -4
norde-	0 -2 0 -1 -5 0
norden	0 -2 0 0 0 0
norma ?	0 0 -15 0 -5 -18
norma _ ?	0 0 0 -5 -2 -37
norma weite	0 0 0 -2 -1 35
norma-	-44 -23 -44 -10 26 71
normal	-47 -20 -5 -10 30 4
normalbetrieb	0 0 0 0 0 -9
normally	-8 -1 -9 0 -3 33
not	-50 2 57 13 -55 -11
not ?	0 0 -1 -1 0 0
not _ on	39 -8 10 0 0 -2
not open	-8 -5 15 0 0 -5
not start	14 -8 -26 0 0 -3
notbe-	54 0 -22 -1 0 -2
notbetrieb	32 0 -12 -1 0 -2
notdi-	48 0 0 0 0 -24
note	16 26 -35 -4 -9 0
noteb-	27 24 0 0 0 0
notebook	27 24 0 0 0 0
notes	0 -3 42 -2 -5 -1
notfa _ der	0 21 0 0 -1 0
notfa _ und	25 0 -5 0 0 -4
notfa _ wir	34 0 0 0 -4 -3
notfa auch	-16 0 50 -2 0 0
notfa bei	-16 0 0 0 0 0
notfa in	0 0 0 0 -1 0
notfa oder	0 0 0 0 -1 0
notfa und	14 -3 0 0 0 -2
notfa-	47 49 -18 -22 -22 -2
notfaelle	85 0 -25 0 0 -30
notfall	-34 0 -20 -6 -21 0
notfalldaten	-23 -4 36 0 0 0
notfalldatensatz	0 -10 -6 0 0 0
notfallplan	-28 -3 -4 -9 -10 -2
nothi opens	78 -1 -24 -3 0 -9
nothi works	-20 -1 0 0 -20 0
nothi-	23 -17 -48 29 42 -9
nothing	23 -17 -48 29 42 -9
notic-	-9 -1 21 -1 0 -2
notice	-6 0 0 -1 0 0
noticed	-3 -1 21 0 0 -2
notie und	22 -1 0 0 0 0
notie-	64 -13 -37 0 -5 0
notieren	33 -9 -29 0 0 0
notiert	32 -4 -8 0 -5 0
notif _ data	0 0 -4 28 0 0
notif the	0 0 -4 27 0 0
notif-	0 -1 -4 48 0 0
notify	0 -1 -4 27 0 0
novem 0	0 0 0 -7 0 0
novem _ 0	0 0 0 -7 0 0
novem-	-4 -4 -16 -68 -18 -7
november	-4 -1 -16 -68 -18 -7
now	28 50 -28 0 85 -4
now ?	-16 0 0 0 -2 0
nr	-4 -4 0 0 0 0
nr 0	-4 -4 0 0 0 0
nr _ 0	0 -4 0 0 0 0
nu	27 34 2 -8 60 -17
nu ist	21 -8 -11 0 -2 0
nuesc-	60 -3 15 0 -5 0
nuescht	60 -3 15 0 -5 0
nuetz-	0 0 0 35 -18 0
null	171 -26 18 -5 0 -32
numbe of	0 0 -3 -10 -1 -1
numbe-	0 -20 -16 -10 -8 -2
number	0 -20 -16 -10 -8 0
numme _ der	-1 -1 0 0 7 0
numme im	8 0 0 0 0 0
numme-	24 -1 -17 -7 4 -11
nummer	-26 0 -11 -3 8 -11
nummern	50 -1 -6 -4 -4 0
nun	-59 -44 -11 -12 55 -3
nun ?	-3 17 0 0 0 0
nun _ ?	0 -11 0 0 0 0
nun _ ich	0 -13 0 0 -2 0
nun _ meine	0 -4 0 0 -13 0
nun auch	0 -2 16 0 0 0
nun in	-2 0 0 0 0 0
nun schon	0 -3 -17 0 -13 0
nur	34 -50 -9 -51 8 39
nur _ 0	-4 0 -4 -7 -11 17
nur _ ?	-14 0 0 0 0 0
nur _ als	-13 0 29 0 0 0
nur _ arbei	0 0 23 0 0 -59
nur _ bis	-2 0 -11 45 0 0
nur _ das	-4 0 2 0 0 7
nur _ den	0 -12 0 0 -6 -3
nur _ die	-36 0 -14 0 4 -20
nur _ ein	13 -3 -8 0 -5 0
nur _ eine	6 0 -12 0 0 23
nur _ einen	17 -6 -3 0 0 0
nur _ graue	82 0 -11 0 -2 -8
nur _ info	0 0 0 0 -36 0
nur _ inter	0 0 0 0 -8 -5
nur _ kalen	-16 0 50 0 0 -17
nur _ kennt	0 0 0 0 37 0
nur _ leere	-5 0 -25 0 -1 0
nur _ nicht	-1 -3 31 0 0 34
nur _ oder	-13 -8 0 0 0 0
nur _ paar	0 0 0 0 0 -2
nur _ rechn	-3 0 0 0 -11 71
nur _ sandu	-13 0 -12 0 0 -4
nur _ sie	30 0 0 0 27 0
nur _ steck	0 0 0 0 -7 0
nur _ und	34 0 -13 -37 -3 -4
nur _ weiss	11 0 -16 0 0 -3
nur _ wir	-15 0 0 0 30 -8
nur _ zum	-3 0 -17 9 0 0
nur _ zweit	-25 0 17 0 -5 -7
nur auf	-34 0 -2 0 -11 39
nur aus	0 0 -13 0 2 -3
nur bei	-16 0 6 0 -2 -9
nur bis	-11 0 0 -34 -1 -15
nur das	9 0 -18 0 -2 -12
nur den	-9 0 69 0 -4 -14
nur der	-9 0 -16 0 9 39
nur die	4 -17 -22 -4 -11 52
nur diese	6 -8 -1 0 0 24
nur ein	46 -17 -18 0 -34 -41
nur eine	13 -1 10 0 -18 -25
nur einen	25 -1 -2 -4 -1 32
nur einze	-14 0 0 0 0 0
nur fuer	-3 0 0 0 40 -1
nur ihre	-4 0 0 0 -5 -5
nur im	15 0 -3 0 -5 0
nur mein	-6 0 0 0 -8 16
nur noch	101 31 72 26 -10 -43
nur per	0 0 -24 0 -2 0
nur sagen	-8 0 0 0 13 0
nur ueber	0 0 -2 0 -5 -1
nur um	0 -12 0 0 -10 -16
nur von	0 0 -12 0 -3 0
nur zimme	-4 0 0 0 -1 11
nur zu	-13 0 0 0 -20 -1
nur zur	0 0 0 0 42 -4
nurse	0 -3 0 -2 0 0
nutze progr	-11 0 0 0 0 -1
nutze-	-4 -16 -31 -1 0 -7
nutzen	-16 0 -28 -1 0 -1
o	0 -3 0 0 -1 77
ob	-86 -83 4 25 -45 -13
ob _ als	-1 0 0 15 -4 0
ob _ angre	0 0 -5 -1 0 0
ob _ angri	-5 0 0 0 0 0
ob _ auch	-1 0 -4 0 0 0
ob _ auf	0 0 -2 0 0 0
ob _ bei	0 0 0 -3 0 0
ob _ das	0 0 0 -5 -10 0
ob _ daten	-21 -5 -3 -6 -1 0
ob _ dem	0 0 0 0 -1 0
ob _ den	0 -6 0 -9 0 0
ob _ die	0 0 -5 0 -1 0
ob _ ein	0 -6 0 0 0 0
ob _ eine	0 -3 -1 10 0 0
ob _ es	-15 -4 0 -3 0 0
ob _ fuer	-1 0 0 0 0 0
ob _ ihnen	-2 0 0 0 0 0
ob _ im	0 0 -1 0 -3 0
ob _ in	0 0 -2 -4 0 0
ob _ jetzt	-1 0 -1 0 -13 0
ob _ meine	0 -2 0 0 -2 0
ob _ nach	-1 0 -3 0 0 0
ob _ nun	-4 0 0 0 0 0
ob _ patie	0 0 -7 0 0 0
ob _ praxi	0 0 0 19 0 0
ob _ schon	0 0 -4 0 -3 0
ob _ ti-zu	0 0 -2 -1 0 0
ob _ ueber	0 0 -5 0 0 0
ob _ uns	-3 -13 0 0 0 0
ob _ unser	0 0 0 0 0 -3
ob _ von	0 0 12 -4 -2 0
ob _ zugan	-4 0 -8 0 0 0
ob bei	-2 0 0 0 0 0
ob das	0 0 33 -3 -13 0
ob der	-5 0 -9 -2 -5 -3
ob die	-16 -13 -13 6 0 0
ob diese	-8 -3 -2 0 -2 0
ob ein	0 0 -7 0 -2 0
ob eine	0 0 0 -5 0 0
ob er	0 -1 9 0 0 0
ob es	-5 0 -1 -7 -2 0
ob ich	-17 -4 22 16 0 0
ob ihr	-1 0 -4 0 -6 -3
ob ihre	-23 0 -6 -5 -5 0
ob man	-2 -1 -8 -2 0 0
ob perso	0 -5 -2 -6 -1 0
ob sich	0 -2 -3 0 0 0
ob sie	-15 -6 -9 0 15 0
ob und	0 0 0 -4 0 0
ob unser	-7 -7 -13 0 0 -3
ob wir	-11 -3 -14 -8 -15 -4
oben	8 -21 13 1 -1 0
obera-	36 0 -1 0 0 0
oberf-	0 0 -20 0 -6 0
oberflaeche	0 0 -20 0 -6 0
oblig _ notif	0 -1 0 0 0 0
oblig to	-4 -1 0 0 0 0
oblig-	-4 -1 0 0 0 0
obliged	0 -1 0 0 0 0
obwoh die	-11 -6 51 -2 0 0
obwoh sie	-13 0 -7 0 -5 -1
obwoh wir	0 30 -20 -1 -2 -2
obwoh-	-27 15 31 -2 -11 -2
obwohl	-27 15 31 -2 -11 -2
octob-	-3 -1 -17 0 -7 0
october	-3 -1 -17 0 -7 0
oder	-76 -124 -26 -69 -98 -43
oder _ ?	-7 0 0 -2 0 0
oder _ bei	0 0 11 0 -5 0
oder _ da	0 -11 0 0 -2 0
oder _ das	-9 0 -1 -3 -1 0
oder _ der	0 0 0 0 -5 -1
oder _ des	-12 0 0 0 0 0
oder _ die	0 -20 -20 -5 0 -4
oder _ ein	-17 0 0 0 0 0
oder _ eine	-3 -2 0 0 0 0
oder _ einze	-14 0 0 0 0 0
oder _ es	-9 0 -8 0 0 0
oder _ euch	0 0 0 0 -19 0
oder _ ich	0 0 0 0 0 -4
oder _ ihnen	0 0 0 0 -2 0
oder _ ihr	0 -10 -9 -1 -7 0
oder _ ihre	0 0 0 -3 0 0
oder _ jetzt	0 0 0 0 -1 0
oder _ man	-17 0 0 0 0 0
oder _ nicht	0 0 -3 0 0 -2
oder _ noch	0 0 -1 -1 0 0
oder _ sich	-2 0 0 0 0 0
oder _ sie	0 0 0 -6 -11 0
oder _ von	0 17 0 0 0 0
oder _ wir	0 0 8 -1 -6 -12
oder an	-3 -2 19 0 0 0
oder auch	0 -8 0 0 0 0
oder bloss	0 0 -3 0 0 0
oder die	0 0 0 -4 0 0
oder ein	-4 0 3 0 0 0
oder erst	-4 -10 0 0 0 0
oder geht	0 0 0 0 0 -5
oder haben	0 0 8 -1 -11 0
oder hat	0 -11 0 0 -14 0
oder ist	-20 0 -13 -3 -4 0
oder jeman	0 -2 0 0 0 0
oder koenn	0 0 0 0 -2 -4
oder liebe	0 0 0 0 0 -2
oder macht	0 0 0 -1 -7 0
oder muess	0 0 0 0 -4 -1
oder nein	0 -10 0 10 0 0
oder nicht	-12 -1 -13 -12 -12 -1
oder nur	-26 0 0 0 -11 -11
oder ob	-5 -6 -2 15 0 0
oder reich	-17 0 0 0 0 0
oder schon	0 -2 0 -15 0 -1
oder sie	0 0 0 -5 -8 0
oder sind	0 -2 0 0 0 0
oder soll	0 0 0 0 0 -4
oder solle	0 0 0 0 0 -7
oder sollt	0 0 0 -1 0 0
oder stand	-4 -1 0 0 0 0
oder ueber	0 0 21 0 0 0
oder wie	0 -22 -8 0 -3 -1
oder wir	0 0 0 0 -2 0
oder wo	-4 0 0 0 0 0
oeffe-	-3 0 0 0 0 0
oeffn ?	0 -2 0 0 0 -7
oeffn _ auf	-18 -32 13 0 0 0
oeffn _ bei	4 41 -19 0 0 0
oeffn _ nicht	-8 8 -39 0 -3 17
oeffn der	-7 2 -22 0 0 -3
oeffn die	0 0 -17 0 0 0
oeffn laess	18 10 -9 0 -2 0
oeffn nicht	4 -1 38 0 0 0
oeffn sich	-54 13 53 0 21 4
oeffn und	-13 33 -10 0 0 -1
oeffn wir	-41 -3 -7 0 0 -1
oeffn-	20 64 43 -6 -1 3
oeffne	-14 0 -7 0 -5 0
oeffnen	43 17 13 -6 7 -1
oeffnet	-10 6 51 0 0 5
oeztu-	-9 -3 0 -1 0 -7
oeztuerk	-9 -3 0 -1 0 -7
of	99 10 52 -10 23 -26
of _ ?	-1 0 0 0 -10 0
of _ all	34 -2 -16 0 92 0
of _ compu	20 41 -4 0 -2 0
of _ custo	-1 0 0 0 -10 0
of _ docto	-61 -7 64 0 -2 0
of _ incid	-6 -9 -1 0 0 -7
of _ patie	36 0 -13 0 0 -2
of _ pract	0 -20 -10 0 0 0
of _ syste	6 -5 -1 0 0 -2
of a	-4 0 -5 -2 0 0
of our	-29 64 47 -10 -3 0
of the	-25 -18 -25 -32 -16 -17
of them	11 -2 74 38 -5 -1
of this	0 0 -1 0 -7 0
of us	12 3 -21 0 -12 -1
of you	0 0 -6 0 95 0
of your	-1 -7 0 -1 -14 -1
off	-37 -6 28 -1 -6 -2
off on	0 -4 0 0 0 -2
offen	-85 -22 -2 -17 53 0
offen gelas	0 -76 0 0 -6 0
offen-	0 34 -5 -4 -12 -1
offenbar	0 25 0 0 -1 -1
offene	0 0 0 -4 -10 0
offic 0	-1 0 0 0 0 0
offic-	-41 -10 10 -26 -32 -10
office	-41 -10 10 -25 0 -10
officer	0 0 0 -1 -32 0
offiz-	-4 0 0 0 0 -1
offli-	82 -4 205 0 -5 -19
offline	82 -4 205 0 -5 -19
oft	0 0 -9 0 12 0
ohlse-	10 -10 0 0 0 -1
ohlsen	10 -10 0 0 0 -1
ohne	20 65 -117 39 5 73
ohne _ gedru	-4 -5 -17 0 0 0
ohne _ und	-10 5 13 -1 -11 68
ohne _ wir	0 0 0 0 16 0
ohne _ zu	-4 -7 59 -2 -9 0
ohne akten	24 0 -4 -5 0 -15
ohne compu	-12 -6 -10 0 0 0
ohne dass	-30 100 -7 -2 -7 -2
ohne die	28 -5 3 51 -5 0
ohne erfol	-6 -5 0 0 -2 0
ohne funkt	5 -10 59 -1 -4 0
ohne karte	13 0 -3 -2 -16 0
ohne syste	42 -5 -11 -15 0 0
ohne verbi	-30 -14 78 -6 -7 0
ok	-36 -12 47 -12 29 0
oktob-	-35 -34 -32 34 -11 0
oktober	-35 -32 -23 34 -11 0
olle	18 7 92 0 0 -4
on	72 197 24 80 -55 25
on _ 0	-2 -5 -5 31 -3 0
on _ and	31 -15 -4 32 0 -8
on _ compu	9 -15 23 0 -2 -2
on _ machi	-44 -8 50 0 -7 42
on _ of	-2 -2 -4 0 0 0
on _ own	-11 10 0 0 0 -7
on _ serve	11 58 0 0 -11 0
on _ side	1 -5 38 -2 -1 0
on _ the	-27 -5 28 11 0 -8
on _ works	-14 -5 1 0 0 -8
on a	58 -3 0 0 0 0
on all	-41 -15 19 0 -10 39
on any	72 -1 -20 0 0 -2
on every	-2 -15 59 -8 0 -19
on its	-11 10 0 0 0 -7
on monda	0 -34 31 68 0 -3
on our	35 35 25 -2 0 -3
on paper	-8 -4 -8 -6 0 43
on the	61 91 -23 23 -4 -3
on thurs	0 -7 -3 25 -6 -2
on which	0 0 0 -2 0 0
on your	-23 -2 0 0 -18 0
one	-41 -47 12 29 -11 26
one _ the	-27 -7 -25 0 0 -9
one of	15 -9 -27 0 -4 -6
onkol-	-5 -6 34 53 -6 0
onlin _ ?	0 0 -6 0 0 0
onlin _ nicht	-16 -2 60 0 -3 -1
onlin _ termi	-5 -1 -45 0 0 -2
onlin komme	-16 -2 60 0 0 -1
onlin zeigt	-1 0 24 0 -4 0
onlin-	-89 51 60 -15 -14 -8
online	-1 -1 67 -1 0 -5
online-termine	0 -12 10 0 0 0
onlinebuchung	-14 0 16 0 -4 -2
only	-23 -5 33 0 59 20
only the	-13 -1 -17 0 28 10
ooch	0 0 23 0 0 0
op	-22 0 46 -13 -6 -8
op-pl-	0 -4 44 20 0 -4
open	2 -25 5 0 0 33
opene-	0 33 -8 0 -4 0
opened	0 33 -8 0 -4 0
openi-	-11 12 13 -6 0 -4
opening	-11 12 13 -6 0 -4
opens	67 9 -24 -3 0 -16
opera-	24 0 -22 0 0 0
operi-	11 0 -20 0 -3 0
opfer	0 -5 0 0 -4 -10
opfer _ angri	0 0 0 0 -1 0
or	28 -10 -6 -16 -22 -15
or _ ?	0 0 -1 -3 0 0
or _ it	0 0 0 -3 0 -3
or ist	0 0 0 -5 0 -3
or madam	0 0 -1 0 0 0
orang-	-1 -1 -28 0 0 -2
orden-	-8 0 -16 0 43 0
ordentlich	-8 0 0 0 50 0
order	-3 0 45 -7 -8 -10
order-	-44 -2 67 0 20 0
ordne-	-11 45 -30 -32 -1 0
ordner	-11 45 -33 -32 -1 0
ordnu-	-30 -28 -3 43 13 56
ordnung	-30 -28 -2 0 13 56
orga	-8 0 27 0 -3 0
orga 0	-8 0 8 0 -3 0
organ-	-10 0 0 0 0 0
ort	4 5 22 -2 -4 -1
ortho-	29 0 11 -3 -8 -6
orthopaedie	31 0 1 0 -8 -6
orthopaedische	-3 0 0 0 0 0
oster-	-11 0 0 0 0 0
other	-37 -1 -7 0 -24 94
other-	0 -1 -17 -2 -2 -25
others	0 -1 -11 0 0 -25
ott	0 20 0 0 29 0
our	-21 111 102 -7 1 -27
our _ ?	0 -2 0 0 0 0
our _ addre	0 19 0 0 0 0
our _ are	60 -8 -10 0 -3 0
our _ can	-27 -4 25 0 0 0
our _ has	-10 48 -9 -2 -3 -1
our _ have	0 11 -8 0 0 0
our _ ist	-3 9 -7 -6 -7 -7
our _ last	-5 39 0 0 0 0
our _ now	0 0 0 0 -1 0
our _ passw	0 0 -1 0 0 0
our _ print	0 -2 -6 0 -3 0
our _ remot	0 -3 0 0 0 0
our _ to	0 0 0 -3 0 0
our _ was	0 -7 0 -1 -5 0
our clini	0 -7 0 -2 0 0
our compu	6 5 0 0 -2 0
our conne	0 0 -2 0 0 0
our data	0 0 -24 -2 0 0
our docto	-14 -8 31 0 0 -2
our files	0 17 0 0 0 0
our hospi	0 0 0 -1 0 0
our it	-38 -10 -9 0 21 0
our label	0 -2 -6 0 -3 0
our new	-22 0 -3 -10 -1 0
our own	-8 -1 0 0 -3 34
our passw	0 23 0 0 -1 0
our patie	-13 0 0 0 0 0
our pract	-26 29 -5 -2 -6 -3
our recep	33 43 0 0 -4 0
our recor	0 -20 -1 16 0 -11
our serve	-32 31 -13 0 -2 0
our side	24 -5 38 -2 0 0
our softw	17 -1 -6 0 0 -11
our ti	0 0 0 -1 0 0
ours	0 0 0 0 -3 0
ourse ?	0 0 0 -5 0 0
ourse-	0 0 0 -5 0 0
ourselves	0 0 0 -5 0 0
out	47 -2 85 6 -23 -9
out _ the	2 0 -6 -25 -10 -2
out of	36 -2 -16 -25 -7 -2
outlo-	-26 5 -39 0 -1 -1
outlook	-7 5 -4 0 -1 -1
outpa-	73 0 -10 0 0 0
outpatient	73 0 -10 0 0 0
outsi ?	0 0 0 -1 0 0
outsi-	0 -9 0 -1 0 0
outside	0 -9 0 0 0 0
own	-25 1 0 0 11 27
p	5 -36 -10 0 0 0
paar	-27 45 -28 -5 -10 -2
paar minut	-8 48 -23 -2 -6 0
pad-d-	-8 -5 -2 -21 -1 -1
pad-datei	-8 -5 -2 -21 -1 -1
pader-	0 0 0 -1 0 0
paderborn	0 0 0 -1 0 0
paket	0 -7 1 0 0 0
paper	-42 -7 -12 -6 -2 98
paper-	0 -4 -1 0 -3 0
papie _ ein	0 26 0 0 0 -8
papie schie	0 -1 0 0 0 -8
papie und	20 0 0 -1 0 -4
papie-	-49 37 7 22 15 52
papier	-34 -12 45 22 -34 23
papierkorb	-5 52 -9 0 0 0
partn sind	0 0 0 0 -2 0
partn-	-15 -3 13 -1 -18 0
partner	-10 -3 13 -1 -5 0
passa-	-23 -14 0 0 24 0
passau	-23 -14 0 0 24 0
passe sie	0 0 0 0 -6 0
passe-	0 0 0 0 -6 0
passen	0 0 0 0 -6 0
passi ?	-10 0 0 0 0 0
passi _ ?	0 0 0 -2 0 0
passi ist	0 0 0 -2 0 0
passi nicht	2 0 -9 -5 -4 0
passi und	-3 0 0 0 0 0
passi wenn	-20 0 0 0 0 0
passi-	-46 0 -2 -31 -10 -5
passieren	-16 0 21 -2 -6 0
passiert	-11 0 -22 -28 0 -5
passt	0 0 -7 -6 -25 12
passw ?	0 0 -1 0 0 0
passw _ ?	0 0 0 0 -1 0
passw _ den	0 -7 0 0 -6 0
passw _ die	0 0 0 0 -6 0
passw _ konne	0 0 7 0 0 0
passw _ progr	0 0 0 0 -17 0
passw _ und	51 7 0 -2 0 -4
passw _ wir	-11 -2 0 -10 -31 0
passw aende	0 -2 0 -2 0 -5
passw am	0 -6 12 0 40 0
passw der	-4 -2 0 0 0 0
passw fuer	0 -7 0 0 -17 0
passw geaen	17 9 -1 0 24 0
passw of	0 -20 0 0 0 0
passw verge	0 -5 0 0 -3 0
passw vom	-6 14 -5 0 -21 0
passw-	-55 72 -40 -12 10 -20
passwoerter	-7 -2 -9 -12 68 -7
password	-16 -1 -1 0 0 0
passwords	-5 15 0 0 16 0
passwort	-33 41 -35 0 -69 -13
passwortaenderung	-10 0 12 0 0 0
past	23 -5 47 0 0 -4
patch	-11 0 52 0 0 0
patch-	50 0 -12 0 0 0
patie ?	0 23 0 0 0 0
patie _ 0	-10 9 0 0 0 -6
patie _ ?	-29 -2 -10 0 0 0
patie _ an	3 24 -12 0 -3 0
patie _ bei	-1 -11 50 0 -7 -12
patie _ das	19 -15 34 -3 -9 39
patie _ dem	-19 0 16 0 0 -5
patie _ den	26 -11 -18 0 1 31
patie _ der	-8 0 -13 9 0 0
patie _ die	29 6 -13 10 0 0
patie _ eine	-16 0 21 0 0 0
patie _ hause	-28 0 0 0 0 0
patie _ ich	-8 34 0 -3 0 0
patie _ im	-35 -1 0 0 0 -4
patie _ in	25 14 -32 0 0 0
patie _ infor	6 0 0 0 0 0
patie _ ist	5 0 -1 0 0 0
patie _ kann	-2 0 -21 -4 0 0
patie _ keine	-11 0 -27 0 0 -2
patie _ muess	9 0 -3 -4 -1 0
patie _ nach	26 -4 -10 0 -6 0
patie _ nicht	4 0 -8 0 -2 95
patie _ oder	-9 0 0 0 0 0
patie _ patie	-8 -5 -2 -1 0 0
patie _ per	-6 0 -1 0 0 0
patie _ sagen	0 0 0 -1 0 -1
patie _ seine	-6 -1 0 0 -5 0
patie _ sich	45 35 -49 -3 0 -29
patie _ sind	-1 0 -8 27 0 0
patie _ sms	0 0 -21 0 0 0
patie _ termi	26 -9 -31 0 0 0
patie _ the	-15 -1 14 0 0 0
patie _ ueber	-1 0 0 2 0 0
patie _ und	-21 27 0 -8 0 -7
patie _ uns	-38 -26 7 -3 -1 -15
patie _ unter	-12 0 0 0 0 0
patie _ wie	-9 0 0 0 0 -3
patie _ wir	-3 -20 7 0 0 28
patie _ wisse	-21 0 -2 -7 0 0
patie _ zu	13 0 -4 0 0 0
patie am	-2 0 -1 -5 0 0
patie an	19 -22 -36 -6 0 37
patie auf	-22 1 29 0 0 -11
patie aus	-31 -2 16 0 0 -3
patie away	16 -4 0 0 0 -1
patie bekom	28 40 -12 0 0 0
patie benac	0 0 0 0 -1 0
patie besch	0 0 -1 -1 0 -1
patie chart	22 -3 -16 0 0 0
patie der	-28 -12 -4 0 0 0
patie die	27 -7 -25 -5 0 -2
patie einze	-14 0 9 0 0 0
patie file	19 -5 -8 0 0 -8
patie files	45 -3 -6 0 -2 -15
patie frage	-18 -4 -34 0 -2 -2
patie fuer	-11 0 0 0 0 0
patie geloe	-19 0 0 0 0 0
patie haben	-1 -18 31 0 0 0
patie hat	-5 -24 -6 0 -1 0
patie im	7 -4 6 0 0 -11
patie in	26 0 -1 0 0 0
patie infor	-3 0 0 0 -1 0
patie ist	68 -7 -50 0 0 85
patie jetzt	0 -2 0 0 0 0
patie keine	1 -6 -12 -1 0 0
patie koenn	-16 -4 48 0 0 -1
patie laess	2 -3 -24 0 0 -21
patie mehr	63 -6 -54 0 0 0
patie mit	36 -11 -16 -4 0 -6
patie nach	-28 0 0 0 0 0
patie nicht	27 0 -55 -7 0 24
patie oeffn	4 46 -40 0 0 -4
patie ohne	-7 0 -7 23 0 -12
patie per	-33 0 58 0 -8 0
patie recor	-22 0 -10 -3 0 0
patie rufen	-6 23 37 0 -3 0
patie sagen	-9 0 11 -3 0 0
patie schon	-3 0 -1 0 0 0
patie sehen	-13 0 28 4 0 -11
patie sie	0 17 0 0 -4 0
patie sind	37 -24 -7 -6 0 63
patie stehe	-3 -10 10 -3 0 0
patie ueber	-8 0 -4 0 1 -2
patie und	-20 2 20 -4 -2 4
patie unser	-15 -1 -2 0 0 0
patie verla	-2 0 -7 0 0 0
patie von	-2 0 4 0 0 0
patie warte	-2 0 20 -5 0 -6
patie werde	-1 -3 -32 0 0 -9
patie wiede	37 0 -6 0 -23 0
patie wird	0 -5 -13 0 0 0
patie wurde	18 0 0 -5 -1 0
patie zu	-7 -3 26 0 0 0
patie zur	-1 0 -15 -3 0 -8
patie-	45 92 17 29 -98 49
patient	0 -59 3 -29 -17 37
patient's	0 0 -23 0 0 -8
patienten	35 9 105 0 -43 -35
patientenakte	65 -1 29 0 0 -14
patientenakten	-40 -16 -34 -10 0 -19
patientendaten	-60 8 -10 25 -20 -49
patienteninformation	-1 0 -15 -3 0 -8
patientenkartei	42 -63 -42 0 0 3
patientenliste	-4 78 -46 -1 0 -5
patientennamen	27 -6 -16 0 0 0
patientin	-23 -11 -19 70 -8 -16
patientinnen	-5 12 -9 -1 -4 0
patients	15 58 52 -4 -7 71
pauls-	0 0 0 0 -11 0
pausc-	0 0 -8 50 0 -6
pauschale	0 0 -8 7 0 0
pc	3 121 -23 -8 -11 -55
pcs	6 -17 -10 0 0 -8
pdf	-17 -25 -8 0 21 -1
peinl-	0 -2 0 0 64 -15
peinlich	0 -2 0 0 64 -15
pen	13 0 -1 0 0 -11
penet-	0 0 0 0 -2 0
peopl _ to	-2 -1 0 0 0 0
peopl claim	-2 -1 0 0 0 0
peopl-	52 -8 -27 -3 0 19
people	52 -8 -27 -3 0 19
per	-50 -4 109 0 -47 -42
per _ an	0 0 -12 0 0 0
per _ antwo	0 0 -2 0 0 -6
per _ auf	0 -25 0 0 -5 -2
per _ drauf	0 19 0 0 0 -2
per _ ueber	-16 0 66 0 0 0
per fax	0 0 50 0 0 -11
per fernw	0 -51 0 0 -25 -2
per fernz	-3 15 0 0 -3 0
per kv-co	0 0 10 0 0 0
per mail	-3 5 8 0 -15 -6
per post	0 0 -18 0 0 -17
per sms	-5 0 -34 0 0 0
per teamv	0 13 0 0 0 -2
perso _ aus	0 -5 -2 -6 -1 0
perso _ unser	-12 0 0 0 0 0
perso daten	0 -5 -2 -6 -8 0
perso-	-29 12 36 -10 -13 0
persoenlich	-17 30 38 0 -1 0
person	0 -8 0 0 0 0
personal	0 -4 0 0 -3 0
personen	-12 0 0 -4 0 0
personenbezogene	0 -5 -2 -6 -1 0
personenbezogener	0 0 0 0 -7 0
peter-	1 -7 -5 0 54 0
petersen	1 -7 -5 0 54 0
petra	-11 0 0 0 0 0
pfleg-	0 -2 33 -22 0 0
pflic _ patie	-8 0 0 0 0 0
pflic die	-8 0 0 0 0 0
pflic-	-18 0 -23 -12 0 0
pflicht	-17 0 0 -12 0 0
phish-	-10 25 -6 0 -11 -1
phishing	-10 25 -6 0 -3 -1
phone	21 -12 0 0 -12 0
phone-	-14 15 69 -1 0 -4
phoned	0 15 0 0 0 0
phoni-	0 0 1 0 0 0
physi-	0 -6 40 0 0 -2
piept	67 -5 -28 0 -19 -6
piept und	-25 -4 0 0 -14 0
pilot	-45 0 -23 0 0 24
pin	-19 -4 76 -2 -11 0
pin _ smc-b	0 -4 21 -1 0 0
pin der	0 -4 44 -1 0 0
pin ist	-4 0 25 0 -10 0
place	-8 -9 -9 -2 -2 0
place befor	0 0 0 -2 -2 0
plaet _ es	-3 -1 -15 0 0 61
plaet-	13 -48 84 -7 32 34
plaetze	18 -6 3 0 40 -21
plaetzen	-45 -41 107 -7 -8 55
plan	-7 0 75 0 -9 -17
plan ?	0 0 0 0 0 -5
plan _ der	-1 0 -4 0 0 -3
plan b	-6 0 -1 0 -7 0
plan in	-1 0 -4 0 0 -3
plane-	0 0 -1 0 0 0
planen	0 0 -1 0 0 0
platt-	68 -36 8 0 -5 0
platte	-42 -31 24 0 0 0
platten	74 -4 -5 0 0 0
platz	68 -61 -14 0 -13 65
platz 0	-25 -3 -22 0 0 -6
platz im	2 -4 -4 0 0 33
platz mehr	-68 0 20 0 0 0
plaus-	-4 0 -43 37 -3 0
plausibilitaetspruefung	-3 0 -20 37 -3 0
pleas _ me	0 0 0 0 -12 0
pleas _ my	0 0 0 0 84 0
pleas _ our	0 0 0 0 -8 0
pleas _ the	0 0 0 0 53 -7
pleas _ us	17 -17 0 0 -3 0
pleas call	17 0 0 0 -45 0
pleas close	-3 0 0 0 96 0
pleas confi	0 0 -4 0 -1 0
pleas send	0 -4 0 0 -17 0
pleas-	29 -40 -19 -37 9 -8
please	29 -40 -19 -37 9 -8
ploet-	-23 103 -25 -9 -3 -2
ploetzlich	-23 103 -25 -9 -3 -2
plus	312 -10 -24 -10 0 5
poliz-	-10 -24 0 0 18 -11
polizei	-4 -7 0 0 18 -5
porta-	-16 -2 -61 4 0 8
portal	-16 -2 -61 4 0 8
ports	0 -26 0 0 -8 0
possi-	56 0 0 0 -5 -2
possible	56 0 0 0 -5 -2
post	-8 2 -2 13 -6 -17
posta-	-4 -10 42 0 -1 0
postausgang	-4 -10 45 0 -1 0
postf-	-32 103 32 0 15 -3
postfach	-32 103 32 0 15 -3
pract ?	0 -3 0 -2 0 0
pract _ to	0 -1 0 0 0 0
pract in	-14 -9 -10 0 -1 0
pract ist	-26 -4 -30 -5 28 -2
pract serve	-4 63 0 0 0 0
pract softw	0 -20 0 0 0 -3
pract-	-68 53 -20 -7 4 -10
practice	-68 54 -9 -7 4 -10
practices	0 -1 -10 0 0 0
prakt-	-11 0 -16 53 -37 0
praxe ?	0 0 0 -11 0 0
praxe _ denn	0 0 0 0 0 -7
praxe jetzt	-3 0 0 0 0 0
praxe mit	0 0 -1 0 0 -2
praxe sind	0 0 0 0 0 -7
praxe und	0 0 -1 0 0 0
praxe von	0 -6 0 0 0 0
praxe-	-31 -23 11 -48 -19 -15
praxen	-31 -23 11 -48 -19 -15
praxi 0	0 0 0 0 -11 0
praxi ?	0 -3 0 0 0 0
praxi _ 0	-1 -7 0 -21 30 0
praxi _ ?	-8 -11 -2 0 0 0
praxi _ am	-13 -13 -23 47 0 -3
praxi _ bis	50 0 0 -16 -12 0
praxi _ das	0 0 0 0 0 -8
praxi _ dem	0 0 0 0 -10 0
praxi _ der	-9 -12 -5 0 27 0
praxi _ des	0 -8 0 0 0 -15
praxi _ die	11 -13 -9 0 -13 0
praxi _ einem	-28 -4 0 0 0 0
praxi _ gespe	-14 -12 51 0 0 0
praxi _ ich	6 0 0 -10 0 0
praxi _ in	-7 19 0 0 0 0
praxi _ ist	-6 -14 0 0 0 -3
praxi _ kinde	0 -2 0 0 0 0
praxi _ kolle	-12 13 23 0 0 0
praxi _ mit	0 17 0 0 0 0
praxi _ nicht	1 -18 92 0 0 0
praxi _ oder	0 0 -6 0 0 0
praxi _ praxi	-8 -1 0 0 -1 -1
praxi _ seit	22 7 -12 -2 -5 0
praxi _ sich	-6 -7 64 -6 -1 0
praxi _ sind	-1 -1 -5 0 0 0
praxi _ und	-34 42 -1 8 0 -5
praxi _ vom	0 0 0 -4 -20 0
praxi _ von	-3 -2 -2 -2 0 0
praxi _ vorfa	0 0 0 -6 0 0
praxi _ wir	0 21 -54 0 -15 0
praxi _ zu	-12 -2 0 0 0 0
praxi am	-1 -30 -2 -3 0 -8
praxi an	10 1 -4 0 0 0
praxi auch	0 0 -2 0 0 0
praxi auf	-6 0 0 0 0 0
praxi aus	13 32 25 -6 -2 0
praxi ausge	-34 -5 1 0 0 0
praxi den	17 0 -5 -6 0 0
praxi der	-23 -38 16 -1 53 0
praxi die	20 0 23 -1 0 0
praxi durch	0 0 -2 0 0 0
praxi eine	-2 0 0 0 0 0
praxi fuer	12 -3 0 0 -6 0
praxi gesch	-30 -5 0 0 -12 -10
praxi gesto	-11 -22 8 0 0 0
praxi hat	-18 -8 0 -6 -16 0
praxi im	0 25 -8 0 0 0
praxi in	13 -3 30 0 19 0
praxi ist	21 -23 28 -27 -28 -15
praxi jetzt	-13 -10 -1 0 -1 0
praxi kann	34 -8 -5 0 0 0
praxi laess	0 0 72 0 0 0
praxi mit	-28 -13 0 -13 -7 0
praxi muss	0 -3 0 -2 0 0
praxi nicht	6 14 71 -1 0 -13
praxi noch	-30 17 0 0 0 -4
praxi progr	-19 -4 0 0 -1 0
praxi seit	21 0 -10 0 0 0
praxi selbs	0 0 0 16 0 0
praxi stehe	-4 13 0 0 0 0
praxi steht	59 -26 -28 0 0 -3
praxi ueber	-29 0 0 0 0 0
praxi und	14 -12 -7 0 0 0
praxi unser	-1 0 0 0 0 0
praxi vom	0 11 0 0 41 0
praxi von	0 25 0 0 0 0
praxi wegen	0 0 0 -10 0 0
praxi weite	0 0 -6 0 0 0
praxi wird	-3 -2 61 0 0 0
praxi zu	4 31 -12 0 -9 0
praxi zugre	-33 -1 0 0 0 0
praxi zum	0 0 0 -20 0 0
praxi-	20 79 -22 -79 -6 -21
praxis	-34 11 6 -46 5 27
praxisadresse	0 31 -6 0 -3 0
praxisausweis	-8 -4 39 20 0 0
praxisbetrieb	51 -1 -15 -1 -12 -10
praxisgemeinschaft	0 -8 0 0 0 0
praxisinhaber	-3 -1 -2 0 -6 0
praxisinhaberin	-1 0 0 0 0 0
praxiskarte	-2 0 30 0 0 0
praxisleitung	0 -1 -1 0 70 0
praxismanagerin	-20 -16 -2 0 -5 0
praxisname	0 0 0 0 -1 0
praxisprogramm	49 -12 -11 -5 0 -17
praxisrechner	-44 27 -9 0 -2 0
praxisserver	-22 8 -10 0 -1 0
praxissoftware	72 -18 -43 -8 -9 0
praxisweit	-15 0 115 0 0 -12
preis	0 0 0 0 -2 0
preis-	-11 0 13 0 -4 0
preisliste	0 0 0 0 -1 0
presc-	194 -15 -130 -9 -12 73
prescription	13 -14 -62 -8 0 43
prescriptions	136 -1 -68 -1 -12 34
press-	26 -8 -5 -1 -9 -11
presse	0 -4 -5 -1 -7 0
print	-9 -7 -58 -8 0 23
print-	0 -13 56 0 -21 -23
printer	7 -8 -35 0 -14 -15
printers	0 0 38 0 -1 -7
prints	10 -5 -65 0 0 10
priva _ 0	0 0 0 15 0 0
priva _ die	0 0 17 0 0 0
priva-	-23 -9 28 0 -16 33
privat	-2 0 36 0 0 -4
privatabrechnung	-13 0 -24 0 0 0
privatliquidation	0 0 8 -13 -5 -2
privatliquidationen	0 -3 39 7 0 0
privatpatienten	-7 0 -10 0 -1 0
privatpraxis	-3 0 0 0 0 0
privatrechnung	0 -2 0 0 0 0
privatrechnungen	-24 0 58 0 0 0
privatrezept	6 0 -19 0 0 0
pro	-1 -9 -23 -10 -1 20
probi-	-12 -9 44 0 -10 -5
probiert	-6 -9 49 0 -10 -5
probl ?	0 0 0 0 -3 0
probl _ dem	-16 -7 14 0 45 0
probl mit	0 -7 0 0 45 0
probl-	-31 -31 8 -8 29 32
problem	-26 -24 23 -6 34 -15
probleme	-5 -7 -14 -2 -5 76
produ progr	-6 0 0 0 0 0
produ-	-6 -7 9 0 -5 -1
produkt	-6 0 0 0 0 -1
prof	0 -2 0 0 0 0
prof der	0 -2 0 0 0 0
progr 0	-30 -7 -13 0 8 0
progr ?	0 -1 0 0 0 0
progr _ 0	-24 -1 -9 -2 6 17
progr _ ?	-20 0 0 0 0 0
progr _ aber	3 -4 13 0 0 0
progr _ allen	67 -12 -24 0 0 0
progr _ an	23 0 -17 0 0 25
progr _ auch	0 -6 0 0 0 0
progr _ auf	17 12 -46 -1 0 -30
progr _ bei	1 -2 30 0 -5 -29
progr _ beim	-5 0 -54 0 0 0
progr _ bitte	0 0 0 0 -7 0
progr _ das	22 17 0 -2 -3 -7
progr _ dem	20 0 -9 0 -5 -7
progr _ der	0 17 -8 0 0 0
progr _ die	-23 20 -1 -1 0 0
progr _ ein	-15 -2 31 0 0 0
progr _ eine	0 0 -3 -1 0 0
progr _ einem	-4 -7 0 0 0 -10
progr _ einen	0 0 3 0 0 0
progr _ haben	-10 12 0 0 -1 0
progr _ hat	0 16 0 0 0 -1
progr _ ich	9 -2 -21 -2 5 -1
progr _ ist	-11 0 -10 0 -3 26
progr _ keine	49 -11 -73 -3 0 0
progr _ mehr	5 -2 4 -1 -9 0
progr _ meine	-8 15 -7 0 0 -1
progr _ nicht	10 5 -12 0 -11 -2
progr _ noch	-18 0 0 0 0 0
progr _ progr	-7 0 0 0 0 0
progr _ seit	20 0 -17 0 0 -9
progr _ serve	0 -8 -2 0 0 26
progr _ sich	31 31 12 0 -12 0
progr _ so	0 0 36 0 0 0
progr _ start	-15 0 -12 0 0 0
progr _ und	-7 130 -1 0 0 -19
progr _ uns	38 -6 -20 0 0 -1
progr _ unser	35 -8 0 9 0 0
progr _ weite	-9 -8 0 0 0 0
progr _ wir	0 10 -15 -3 -1 0
progr ab	-12 -3 27 0 -2 0
progr also	-9 0 29 0 0 0
progr am	-12 0 34 -2 -5 21
progr an	74 -18 -87 -3 -5 -2
progr arbei	0 0 20 -1 0 -7
progr auf	44 -40 -15 0 -2 -12
progr bei	-35 0 21 0 0 -1
progr brauc	0 -4 -20 -4 -15 -3
progr crash	-26 0 34 0 -7 -7
progr das	4 -14 -7 0 0 0
progr dass	-7 0 -2 -1 0 0
progr den	24 6 0 0 0 0
progr die	17 0 0 -6 0 0
progr ein	15 -3 -11 0 -3 0
progr eine	-3 -5 0 -1 0 0
progr fuer	0 0 22 0 0 0
progr geht	67 0 -16 -1 -4 -8
progr haeng	8 0 20 0 0 -8
progr herau	-6 0 -2 0 0 0
progr herun	0 0 0 0 -3 0
progr im	-3 0 0 0 0 0
progr in	17 -5 -1 0 0 0
progr insta	-3 46 0 0 0 0
progr ist	26 12 -12 0 -6 5
progr keine	13 0 -2 0 0 0
progr kommt	-17 0 26 0 0 0
progr kunde	0 -10 0 0 0 0
progr laess	26 -2 -7 0 0 0
progr laeuf	-21 -6 -10 -1 -8 8
progr melde	-2 -8 -20 0 0 0
progr mit	-18 -2 22 0 0 0
progr nicht	-20 -18 -21 0 -9 -3
progr noch	-5 -5 23 0 0 0
progr oeffn	-1 0 10 0 0 0
progr praxi	-21 0 -5 0 -1 39
progr progr	12 0 -19 0 0 0
progr seit	40 0 -37 0 -6 -7
progr siche	0 5 0 0 0 0
progr so	-10 -8 -4 0 0 0
progr start	39 4 -46 0 45 -2
progr stuer	-10 0 1 0 -8 11
progr ueber	-18 0 0 0 0 0
progr und	3 9 -22 -2 0 -3
progr versi	0 0 0 0 0 17
progr verwe	20 -1 -18 0 0 0
progr weite	-1 0 0 0 0 -19
progr will	-17 -7 0 0 0 -3
progr wir	-5 0 22 0 0 0
progr zu	0 -1 -1 0 0 0
progr-	-3 -11 11 2 -20 -15
program	10 -21 -11 0 0 4
programm	-16 -61 24 6 -21 -37
programme	-40 54 10 0 -7 -4
programms	0 -8 58 0 0 23
programmstart	86 0 -44 0 0 0
programmversion	0 -4 0 0 0 0
prote _ ?	0 0 0 -9 0 0
prote autho	0 0 -4 18 0 0
prote-	0 -6 -4 41 -2 0
protection	0 -6 -4 42 -2 0
proto-	3 23 7 15 25 -19
protokoll	-16 -9 15 -3 40 0
protokolle	19 35 -8 22 -15 -7
provi-	0 48 -4 0 -6 0
provider	0 48 0 0 0 0
proze ab	0 0 0 1 -6 0
proze-	24 18 -15 -6 -6 -3
prozent	-3 -4 -15 -6 -6 -2
pruef _ ?	0 0 -4 -2 0 0
pruef _ bei	-6 0 50 0 0 0
pruef _ die	0 0 0 6 0 0
pruef brich	-6 0 69 -47 0 0
pruef der	0 0 -9 10 0 0
pruef sie	0 0 -5 0 0 0
pruef-	-54 5 112 -6 -27 -5
pruefen	-45 -11 52 -12 -16 -2
prueflauf	-9 0 32 -1 0 0
pruefmodul	0 0 32 -34 0 0
prueft	0 0 28 0 0 0
pruefung	0 18 29 -17 0 0
psych _ ich	53 -5 -1 0 0 0
psych praxi	-8 -2 0 0 0 0
psych und	-14 -1 0 0 0 -2
psych-	35 -3 -29 32 -1 -21
psychotherapeut	11 -5 -9 0 0 0
psychotherapeutin	-14 -3 11 19 0 -2
psychotherapeutische	-8 -2 -10 0 0 0
psychotherapie	4 -11 -23 -2 -1 -18
ptv	-10 0 -43 -6 0 14
ptv 0	0 0 -56 -6 0 14
ptv _ druck	0 0 -30 0 0 -23
punkt	46 -19 -20 -3 -14 -12
punkt wir	-2 -2 -4 0 0 0
punkt-	-10 -12 -5 -1 -23 0
punkte	0 -9 -3 0 -11 0
put	-4 -2 -18 -1 0 -7
putzf-	-12 -36 -4 0 -29 -1
putzfrau	-12 -36 -4 0 -29 -1
pvs	-1 -9 -10 0 -1 -1
pw	0 -10 -22 0 -62 0
q	0 0 46 -4 0 0
q 0	0 0 46 -4 0 0
qm	-10 0 -10 0 0 -20
quali-	-14 0 -12 -7 0 -2
qualitaetszirkel	-14 0 -9 -24 0 0
quand-	-12 -2 33 0 0 0
quandt	-12 -2 33 0 0 0
quara-	0 59 0 -2 -7 0
quarantaene	0 52 0 -2 -7 0
quart 0	0 0 0 -2 0 0
quart _ 0	0 0 -11 -12 0 0
quart _ ?	0 0 0 -5 0 0
quart _ am	0 0 0 9 0 0
quart _ der	-2 0 -1 -12 0 0
quart _ die	0 0 -7 -10 0 0
quart ist	0 0 -26 -21 0 0
quart-	-15 -10 -32 66 -21 -9
quartal	-13 0 -30 21 -11 0
quartalsabrechnung	-2 0 -7 -40 0 0
quartalsende	0 0 -19 36 0 0
quartalsupdate	0 -2 2 -26 -3 -1
quartalswechsel	-6 -2 -20 32 0 -2
quarterly	0 0 0 3 -2 0
que	-2 0 0 0 0 0
quick	0 0 -14 0 30 -21
quitt-	-5 0 26 -24 40 0
r	-10 1 -2 0 0 0
radio	0 -6 0 0 -2 0
radio _ es	0 -6 0 0 -1 0
radio-	0 -3 0 0 -3 -8
radiologie	0 -1 0 0 -2 0
raet	0 22 0 0 -6 -1
raets-	-17 -7 -2 0 -24 0
raeum-	7 -7 8 -6 -14 0
raeume	-23 -1 8 -6 -4 0
raeumen	30 -6 -1 0 -10 0
raid	28 -7 -4 0 0 0
ran	-33 101 0 0 0 -4
ranso _ on	0 15 0 0 0 0
ranso note	-1 8 0 0 -9 0
ranso-	-1 -42 -5 0 -9 -4
ransom	-1 11 0 0 -9 0
ransomware	0 -33 -5 0 0 -4
rasch-	0 0 0 -6 35 0
rasche	0 0 0 -6 35 0
rat	0 30 0 0 0 0
raten	33 -7 17 -6 -3 0
raten sie	-17 -7 -5 0 0 0
raum	8 0 -7 -4 26 -1
raus	78 28 -2 6 49 -3
rausg-	-10 -1 -37 0 -6 -1
re	0 -2 -13 0 -51 -2
re _ 0	0 0 0 0 -7 0
reach	11 0 12 3 -2 0
reach the	11 0 12 3 -2 0
reach-	-19 -3 -5 0 0 0
reachable	-19 -3 -5 0 0 0
read	-14 -12 -21 -2 -9 -4
read _ the	-4 -12 -9 0 0 0
read about	0 -21 -9 0 0 -4
reade-	-1 0 -9 0 -9 -3
reader	-1 0 -9 0 -9 -3
reagi-	2 -4 22 -3 0 -1
reagieren	-6 -3 49 0 0 0
reagiert	8 -1 -27 -3 0 -1
recal-	-7 0 98 0 -1 0
recei-	0 -10 -9 0 -1 0
receipt	0 -9 -9 0 -1 0
recep pc	-1 59 0 0 0 0
recep-	34 97 -19 -3 -10 0
reception	1 85 -19 -3 0 0
receptionist	7 15 0 0 -10 0
reche-	0 0 42 29 -3 0
rechenzentrum	0 0 44 29 -3 0
rechn 0	-14 13 0 -4 -5 22
rechn ?	-4 0 0 0 0 0
rechn _ 0	-2 -1 0 0 -4 0
rechn _ ?	-7 30 0 0 0 0
rechn _ an	0 0 0 0 0 -1
rechn _ das	7 -3 0 0 0 0
rechn _ dem	51 -23 -2 0 -4 -5
rechn _ den	-15 -8 85 0 -2 3
rechn _ der	47 -33 -1 0 0 0
rechn _ die	-26 0 1 -5 -10 25
rechn _ ist	-37 0 0 0 0 -8
rechn _ nicht	-21 -7 -1 0 0 0
rechn _ noch	-12 -25 -14 0 0 0
rechn _ progr	12 14 0 -3 0 0
rechn _ sprec	0 24 0 0 0 18
rechn _ start	17 0 -21 0 0 -11
rechn _ und	-15 44 0 0 23 0
rechn _ wir	0 -2 0 0 0 0
rechn an	18 27 -27 -6 -2 0
rechn aus	18 -9 -2 0 -3 0
rechn bis	0 -5 0 -25 0 0
rechn der	14 17 0 0 -7 0
rechn die	26 -3 -1 0 -1 -7
rechn ein	-2 11 0 0 -1 0
rechn freig	-13 17 0 0 0 -2
rechn fuer	0 -3 0 0 -18 0
rechn ich	0 0 0 0 66 0
rechn im	41 18 -23 0 0 18
rechn in	17 0 -4 0 0 -2
rechn ist	-41 -67 -29 -6 -3 0
rechn laeuf	-9 0 -6 -4 -1 -1
rechn mehr	18 -10 40 0 -5 0
rechn mit	-2 22 -12 0 -4 0
rechn nicht	-3 0 0 0 0 0
rechn noch	-2 -8 0 0 0 0
rechn sei	0 -23 0 0 0 0
rechn sind	-14 -27 -16 0 0 31
rechn ueber	0 -21 0 0 0 0
rechn und	29 -10 -1 0 0 0
rechn vom	-12 -13 -9 0 -5 0
rechn-	56 22 2 -59 36 9
rechne	0 0 0 0 66 0
rechnen	-1 0 0 -2 0 0
rechner	70 16 -28 -21 -58 37
rechnern	19 6 15 0 -1 -15
rechnertausch	0 -8 -6 0 0 0
rechnet	-14 22 14 0 -7 -2
rechnung	-15 14 26 -32 -23 -8
rechnungen	-5 16 -3 -5 -18 -2
recht	-4 -17 25 0 0 -1
recht ?	0 -9 0 0 0 0
recht _ der	-12 0 0 0 -1 0
recht der	0 -4 0 0 -4 0
recht-	-8 -2 -8 -4 -43 -5
rechte	0 -11 0 0 0 0
rechten	-8 25 0 0 0 -3
rechts	0 -15 0 -1 0 -2
rechtsanwaeltin	0 0 0 -3 0 0
recom for	0 0 0 0 -6 0
recom-	0 0 0 0 10 0
recommend	0 0 0 0 -8 0
recor-	19 -34 48 11 -6 8
record	42 -5 -11 0 0 0
records	-23 -29 59 11 -6 8
recov-	27 1 -13 0 -4 0
recover	0 15 -5 0 -2 0
recovery	27 -14 -8 0 -1 0
rede	-12 -2 -1 -13 -6 0
reden	0 0 0 0 -7 0
refer-	-5 -3 -41 24 0 -1
referral	-5 -3 45 0 0 -1
regar-	-7 0 -3 0 0 0
regards	-7 0 -3 0 0 0
regel pruef	0 0 -1 0 0 0
regel-	-25 0 49 -3 -1 0
regelmaessig	0 0 -1 0 -1 0
regelwerk	0 0 26 -3 0 0
regio-	0 0 0 0 0 -3
regionalen	0 0 0 0 0 -3
regis-	0 -9 7 -2 -5 0
reha--	0 -8 0 25 -4 0
reich _ konne	0 0 -7 0 0 0
reich _ nach	-1 -4 -2 0 -22 -3
reich das	6 0 -7 0 0 0
reich ein	-17 0 0 0 0 0
reich es	-2 -11 0 0 -2 0
reich wir	-1 -2 0 0 -8 -5
reich-	19 -15 -29 -4 -25 -47
reicht	20 -11 -28 -4 -2 -8
reihe ?	-3 0 0 0 0 0
reihe-	-3 0 7 0 0 0
reihenfolge	-3 0 7 0 0 0
rein	19 -14 44 0 3 -36
rein ?	20 0 0 0 0 0
rein oder	-15 0 18 0 0 0
reing-	16 0 -2 -2 0 0
reink-	5 -6 0 0 0 0
reise-	0 -4 0 0 0 -11
reiss-	0 0 5 24 -5 0
reisst	0 0 12 24 -5 0
rejec-	14 0 8 -2 0 -3
rejected	19 0 -6 -2 0 -3
remot _ the	0 -4 0 0 -2 0
remot _ to	-5 15 0 0 -1 0
remot _ tool	0 0 0 -3 0 0
remot acces	-8 33 0 -3 -1 0
remot sessi	0 -15 0 -3 -12 0
remot-	-9 28 -2 -5 -20 0
remote	-8 36 0 -5 -13 0
remotely	0 -8 -2 0 -7 0
renam-	0 16 -8 0 -4 0
renamed	0 16 -8 0 -4 0
renat-	0 0 0 0 -7 0
renate	0 0 0 0 -7 0
rente	-2 0 0 15 0 0
repar-	-3 -15 39 -4 -1 -1
reparieren	-3 -4 39 -4 -1 -1
repla-	-8 0 -1 -3 -5 0
reply	-7 0 -5 -25 -5 0
repor _ to	0 0 0 -8 0 0
repor this	0 0 0 -8 0 0
repor-	18 -10 -5 41 -3 0
report	18 -10 -5 41 -3 0
requi-	0 0 0 -7 0 0
required	0 0 0 -7 0 0
rest	16 0 121 -10 -5 87
rest _ progr	-10 0 53 0 0 13
resta-	-12 0 -54 29 17 0
resto txt	0 39 -3 0 0 0
resto-	8 17 -10 0 54 0
restore	8 25 -3 0 54 0
resul-	0 0 4 0 -6 -2
results	0 0 4 0 -6 -2
retur _ sende	0 0 0 0 -5 0
retur to	0 0 0 0 -5 0
retur-	58 -1 0 0 -5 0
returned	0 0 0 0 -5 0
rezep _ ?	-1 0 -8 0 0 -2
rezep _ aus	-16 -2 15 0 0 0
rezep _ der	65 -1 -11 0 0 -1
rezep _ die	-26 0 -43 0 0 0
rezep _ kann	5 0 -3 0 0 0
rezep _ nicht	86 0 -66 0 -2 0
rezep _ sich	21 0 -15 0 -10 0
rezep _ ueber	-43 0 23 -2 0 -17
rezep aus	48 0 -10 -1 -1 -14
rezep ausst	26 0 -2 0 0 0
rezep druck	51 0 -31 0 8 11
rezep fuer	0 0 -2 0 -4 0
rezep gehen	15 0 -41 0 17 1
rezep geht	-1 -1 37 0 -3 -4
rezep ist	100 -9 -22 -6 0 0
rezep keine	-28 0 28 -2 0 0
rezep mehr	40 0 -75 -3 -8 0
rezep mit	35 0 -11 0 0 -8
rezep nicht	1 0 34 0 0 0
rezep noch	1 0 -18 0 0 -4
rezep und	0 0 -16 0 -3 44
rezep-	156 -57 -139 -15 -39 -49
rezept	-34 -32 22 -4 -14 -29
rezeptdruck	-7 0 -33 -6 -6 0
rezepte	-17 -14 -69 -3 -19 -16
rhein-	0 0 0 0 8 0
rheum-	-2 -3 7 0 0 0
rheumatologische	-2 0 0 0 0 0
richt ?	-3 -5 -1 0 0 0
richt _ ?	0 -4 0 0 0 0
richt sie	0 0 -2 0 19 0
richt-	-16 -15 -4 -1 2 -3
richten	0 0 -2 0 33 0
richtig	-16 -18 11 -1 -9 -3
richtige	0 0 -23 0 -8 0
rief	0 -14 5 0 -1 0
rief ein	0 7 0 0 0 0
right	0 0 0 0 -1 0
right now	0 0 0 0 -1 0
ringi-	-25 0 95 -1 0 -4
ringing	-25 0 95 -1 0 -4
risik-	-3 -11 -1 0 -1 0
risiko	-3 -1 -1 0 0 0
rki	0 0 -15 -10 0 -3
roent-	-28 51 81 -10 -16 -7
roentgenbilder	-14 26 69 0 0 0
room	66 -1 3 -6 -1 -19
rooms	15 0 -3 -3 -7 61
rosa	-25 -11 48 0 -6 0
rosto-	0 0 0 0 25 0
rostock	0 0 0 0 25 0
rot	2 87 250 -14 -45 -12
rot und	10 20 20 0 0 0
rote	-10 27 22 0 -5 0
route-	-17 5 24 -2 -11 0
router	-17 5 1 -2 12 0
routers	0 0 23 0 -22 0
ruebe-	19 16 -1 0 0 -5
rueber	24 -4 8 0 0 -5
rueck 0	0 0 -11 0 -13 0
rueck _ 0	0 -1 0 0 -7 0
rueck _ ?	0 0 -13 0 0 0
rueck _ an	0 0 0 -2 -30 -15
rueck _ der	12 0 -1 0 -26 0
rueck _ mich	0 0 0 0 -6 0
rueck _ nicht	-4 0 21 -7 44 0
rueck _ unser	-15 -11 0 0 0 0
rueck an	16 0 -9 0 -37 0
rueck bitte	0 0 0 -2 -19 0
rueck der	34 -10 -4 0 -3 0
rueck ist	0 0 0 -7 40 0
rueck nicht	-18 0 -8 0 47 0
rueck von	21 -5 -18 0 0 0
rueck zum	0 -10 -3 0 0 -9
rueck-	89 -11 6 -7 54 -30
rueckfrage	-4 -10 -3 0 -27 0
rueckfragen	0 0 -1 0 -29 0
rueckgaengig	0 0 -13 0 -20 0
rueckkehr	0 0 0 0 0 -9
rueckmeldung	11 0 12 -29 23 -16
rueckruf	-14 7 15 -2 63 0
ruecksicherung	67 -4 -3 0 -5 0
rueckwaerts	-11 26 32 -4 0 -2
ruehr-	44 0 -26 0 -1 0
rufe	0 0 0 -7 0 0
rufen	-38 73 81 28 -30 -9
rufen _ an	-2 -5 58 36 -1 -9
rufen _ mich	0 0 0 -3 -21 0
rufen _ uns	-4 0 0 -5 0 0
rufen an	-5 62 10 0 -3 0
rufen sie	-25 0 13 -8 -25 0
rufnu-	0 -1 0 -5 16 0
rufnummer	0 -1 0 -5 16 0
ruft	-57 -53 13 -3 -35 34
ruft _ an	0 -25 -16 -2 -1 -3
ruft an	0 0 0 0 -1 0
ruft dauer	0 -6 -7 -2 0 -3
ruft staen	0 -37 0 0 0 0
ruhe	-4 -7 -2 0 -15 0
ruhes-	0 0 -4 -7 0 0
ruhestand	0 0 -4 -7 0 0
ruhig	-27 0 10 0 -3 -3
ruhig-	0 0 0 0 16 0
ruhigen	0 0 0 0 16 0
ruht	55 0 -9 0 -1 0
rum	34 0 -24 0 -1 -17
run	15 -1 -1 0 0 0
run the	-4 -1 0 0 0 0
rund	-28 8 66 20 40 -26
rund 0	-25 8 20 24 -2 -6
rund _ 0	0 11 0 23 -2 0
runds-	0 -8 0 -7 44 -2
rundschreiben	0 -8 0 -7 0 -2
runni-	-60 -1 15 -1 19 23
running	-60 -1 15 -1 19 23
runs	-12 -3 67 29 -9 22
runte-	-4 -1 0 -3 -14 -1
russe-	0 -1 -2 0 -16 0
russen	0 -1 -2 0 -16 0
russl-	-1 31 0 0 0 0
russland	-1 31 0 0 0 0
rutsc-	-6 0 0 10 0 -2
rutscht	-6 0 0 10 0 -2
s	44 -5 50 -3 4 -10
sabin-	0 13 0 0 0 0
sabine	0 13 0 0 0 0
sache	-9 -20 -37 -16 27 -7
sache _ ihnen	0 -3 0 -7 0 0
sache bei	0 -3 0 -7 -3 0
sache-	-13 11 36 0 -7 0
sachen	-13 11 36 0 -7 0
sachs-	8 -5 -10 4 0 0
sachsen	0 0 0 1 0 0
sachv-	0 0 -6 0 -5 0
saemt _ die	-16 -11 29 0 0 0
saemt arbei	39 -2 -31 -1 -5 0
saemt kennw	-3 0 0 0 44 0
saemt rechn	38 -14 -15 0 0 0
saemt stati	-12 0 4 0 0 0
saemt-	120 1 24 9 -8 -4
saemtliche	12 27 -7 18 12 -4
saemtlichen	56 -22 33 0 -8 0
saetz-	-1 0 -2 0 0 0
safe	0 -2 0 0 0 0
safe to	0 -2 0 0 0 0
sage	-29 -1 11 49 0 0
sage ich	-19 0 11 29 0 0
sagen	39 -7 -16 -3 37 -58
sagen ?	0 0 -2 0 -2 0
sagen _ die	-8 0 0 0 -29 0
sagen _ uns	0 -12 0 -1 -8 0
sagen _ wir	9 0 0 0 0 0
sagen dass	-4 0 11 -3 -29 0
sagen ob	0 0 0 0 -1 0
sagen sie	4 -12 0 -1 -9 0
sagen wir	21 0 -14 -3 29 0
sagt	-28 47 63 56 -43 -1
sagt _ sei	0 -1 -15 -1 0 -2
sagt _ seien	0 -3 0 0 -9 -2
sagt _ soll	-7 0 0 0 0 0
sagt bei	-5 0 -13 0 -3 -13
sagt das	-7 -1 16 -2 -9 -2
sagt der	5 -9 -13 8 -8 0
sagt die	-10 75 -13 -2 0 0
sagt er	-9 -1 12 0 0 0
sagt ich	-7 0 0 0 0 0
sagt nein	0 0 -6 0 0 0
sagt sie	0 -12 0 0 -14 -4
sagt wir	-6 17 0 -16 -10 0
sagte	-7 -25 0 0 -10 -1
same	42 -10 -7 -4 0 0
samme-	10 -4 9 12 -9 -3
sammelerklaerung	0 0 -2 13 -9 0
samst-	0 18 -25 -16 0 -2
samstag	0 18 -25 -11 0 -2
samt	0 0 0 3 -4 0
san	2 24 -2 0 0 -4
sandr-	0 -7 0 0 -4 0
sandra	0 -7 0 0 -4 0
sandu-	79 0 -17 0 0 10
sanduhr	69 0 -16 0 0 10
sass	0 3 0 -3 76 0
sasse-	-21 17 0 0 0 -3
sassen	-21 17 0 0 0 -3
satz	-6 -2 1 -4 -2 0
saube ?	0 0 0 0 -2 0
saube ist	-8 -6 0 0 0 0
saube oder	0 0 0 -1 0 0
saube-	-34 -34 0 -16 14 0
sauber	-34 -34 0 -1 14 0
sauer	6 0 -15 0 0 0
sauer-	0 0 0 0 -10 0
say	0 0 0 0 48 0
says	-4 -3 70 -2 0 0
scann _ die	-45 0 30 0 0 0
scann hat	0 -13 0 0 27 0
scann-	-79 -34 67 -8 -30 -38
scannen	-50 -3 70 0 0 -28
scanner	-12 -56 -18 -1 -11 -5
schad _ ihre	0 -9 0 0 0 0
schad auf	-11 3 0 0 0 0
schad in	0 23 0 0 0 0
schad-	-15 134 -6 63 -10 -10
schadcode	0 40 -6 0 -1 0
schaden	0 0 0 14 0 0
schadsoftware	-6 74 0 0 -1 0
schae-	-2 -4 0 0 0 0
schaf-	18 -5 -23 20 14 23
schal _ sich	0 -2 0 0 0 -2
schal ich	0 0 0 -4 0 0
schal sie	0 -2 -3 0 -5 -2
schal-	0 -17 -4 -8 -5 -2
schalte	0 0 0 -4 0 0
schalten	0 -17 -3 -4 -5 -2
schau-	0 49 -3 0 0 0
schauen	0 5 -3 0 0 0
schei _ 0	0 0 15 0 0 0
schei-	-24 -24 75 19 -12 6
schein	4 -22 -29 39 0 25
scheine	-24 0 -22 7 -1 -11
scheitert	0 -2 53 -4 0 -8
schic ?	-45 0 0 0 0 0
schic _ die	0 -1 -4 -4 -3 0
schic _ leute	15 -4 -13 0 -10 0
schic _ rechn	-7 0 14 0 0 0
schic _ uns	-7 -8 9 0 -4 -2
schic _ wir	-1 -1 0 0 -1 0
schic die	8 19 -1 -1 -13 -7
schic ich	-2 19 -4 0 0 0
schic seit	42 -14 -19 0 -3 0
schic sie	3 -10 -15 0 -12 0
schic-	69 12 -48 -3 9 19
schick	43 -14 -5 0 -1 0
schicke	18 34 -4 0 -15 0
schicken	-20 -7 -58 1 33 22
schickt	-5 25 34 -4 -7 -3
schie ein	-8 -5 0 0 -2 -8
schie-	-6 -7 -7 -5 -7 -19
schieben	9 -2 0 0 -2 0
schief	-15 -5 -7 0 -6 -19
schil-	31 0 -13 0 0 -2
schim-	-10 -2 -15 0 0 0
schir-	128 23 -9 -8 -9 0
schirm	103 23 -9 -2 -9 0
schla an	0 33 -31 0 0 -1
schla auf	-15 30 -8 0 0 0
schla fehl	-2 0 65 0 -2 0
schla-	-25 34 23 15 -11 48
schlaegt	-21 36 29 0 -2 -1
schlafe	-12 0 -29 0 0 34
schlange	23 0 25 -10 0 0
schle-	-13 -1 12 9 -1 -9
schlecht	-8 -8 16 16 0 -9
schli ?	0 0 0 -3 0 0
schli _ das	16 -2 -10 0 0 0
schli nicht	26 -5 -23 -3 0 0
schli sich	68 -8 -31 0 -15 0
schli-	37 -8 -54 -6 1 -8
schlicht	48 -16 6 -3 0 -8
schliesse	-4 0 0 0 0 0
schliessen	-51 -4 -23 -6 20 0
schliesst	55 -14 -29 6 -15 0
schlimm	0 0 0 -3 0 0
schlo-	0 0 0 0 0 -3
schlu-	9 -27 -16 -4 26 0
schluessel	-3 -27 -12 -3 -6 0
schluss	13 0 -4 -1 -8 0
schme-	36 -7 -22 0 -2 0
schmi-	-40 -3 68 -1 -12 0
schne hilfe	-9 0 0 -15 87 -2
schne-	-8 38 -12 -27 37 -13
schnell	27 19 -2 0 0 0
schnelle	-9 0 0 -15 7 -2
schni zum	-3 -2 75 -2 0 -9
schni-	-15 -6 30 -12 -2 -14
schnittstelle	-15 -6 30 -12 -2 -14
scho	-10 0 42 0 83 -8
schoe woche	0 -1 0 -24 33 -10
schoe-	-13 -1 -9 -28 33 -35
schoen	-4 0 -8 -4 -7 -25
schoenen	-9 0 0 0 21 0
schoenes	0 -1 0 -24 28 -10
schon	-127 -20 17 85 -69 59
schon _ ?	0 0 0 0 -11 0
schon _ dritt	0 -8 47 -2 -8 0
schon _ ihnen	0 0 0 0 -30 0
schon _ im	0 0 0 0 -10 0
schon an	15 -1 46 -2 0 -9
schon besch	0 0 -2 0 -1 -2
schon dreim	-1 0 33 0 -3 0
schon eine	0 -3 -19 0 0 0
schon etwas	0 -4 0 0 0 0
schon infor	7 0 0 0 0 0
schon mal	0 0 -10 -2 -20 0
schon ob	2 0 -6 0 0 -1
schon wiede	-3 -9 58 0 -100 0
schon zum	0 -8 0 -2 -3 0
schra-	-21 -14 -11 0 -1 0
schrank	8 -14 -11 0 -1 0
schre ?	0 -2 0 0 0 0
schre _ alle	29 0 -11 0 0 -1
schre _ an	-7 -19 0 0 -18 0
schre _ auf	46 -12 -35 -3 0 -14
schre _ die	22 0 -10 0 0 0
schre _ mit	-25 0 45 0 0 0
schre _ von	-14 18 25 0 0 -10
schre _ wir	0 25 -25 -1 -9 34
schre alles	39 0 -3 -3 0 -14
schre an	-6 0 0 0 0 0
schre auf	10 -7 -7 -1 0 -3
schre die	-2 0 47 -3 0 -4
schre ich	-12 -23 -35 0 -4 0
schre ihnen	0 0 -1 0 -4 0
schre ist	18 0 -20 0 -2 0
schre nicht	-1 -10 -3 0 0 -7
schre seit	65 -1 -1 0 -8 0
schre sie	-27 0 42 0 -11 0
schre vom	31 0 -5 0 0 0
schre von	0 0 22 0 0 -20
schre wir	0 16 0 12 -7 0
schre-	54 5 3 0 -51 31
schreib	21 -19 -2 -3 0 0
schreibe	-6 -7 -7 0 -11 0
schreiben	2 18 -2 -4 -54 43
schreibmaschine	18 -3 0 0 0 0
schreibt	33 -9 22 8 -3 -3
schreibtisch	-3 -2 0 0 16 -7
schri _ der	-10 -6 -9 0 -6 0
schri besta	0 0 -5 19 0 0
schri groes	-8 0 0 0 0 0
schri im	-5 0 -11 -2 0 0
schri in	-10 -6 -9 0 -6 0
schri und	13 -7 0 0 -1 0
schri-	-91 28 -7 10 -37 0
schrift	-25 56 -14 -5 -2 0
schriftgroesse	-10 0 -9 0 -5 0
schriftlich	-8 -19 6 3 -18 0
schriftliche	0 0 -5 24 -2 0
schritt	0 0 6 -4 0 0
schritte	0 -4 0 0 -9 0
schub-	-1 0 -18 -4 -1 -3
schublade	-1 0 -18 -4 -1 -3
schue-	19 8 -17 -2 -23 -3
schuetzen	0 -12 -17 0 -23 0
schuh-	34 -3 -11 -1 0 -2
schul _ 0	-13 0 0 -2 0 0
schul am	0 0 0 -2 0 -2
schul und	23 -8 -1 0 0 -12
schul-	50 -25 -11 -20 -1 -31
schulheft	60 -2 -1 0 0 0
schulung	0 0 -1 -11 0 -2
schulungstermin	0 0 0 -7 0 0
schut-	0 11 -13 -2 -2 0
schutzmassnahmen	0 0 0 0 -2 0
schwa _ auf	-8 44 0 0 -2 -1
schwa fenst	-26 61 0 -1 -4 -1
schwa schir	78 -23 -7 -2 -3 0
schwa-	95 16 -33 -3 -9 -35
schwarz	2 18 -46 0 -2 -23
schwarze	-12 16 -10 0 -2 0
schwarzen	65 -7 0 -2 0 0
schwarzes	-14 37 0 -1 -1 -1
schwe zeit	0 0 0 -2 -22 0
schwe-	-16 -15 16 36 -10 -6
schweigen	0 0 47 0 -5 0
schweigepflicht	-16 0 0 0 0 0
schweren	0 0 0 -2 -22 0
schwerpunktpraxis	0 0 0 -2 0 0
schwester	-7 0 -12 -4 18 -2
schwi-	-20 -3 -7 -9 -8 44
scree-	25 -16 -19 -5 -15 0
screen	10 -7 -1 0 0 0
screenshot	-4 -6 -8 0 -15 0
se	54 5 10 1 0 -1
sechs	78 0 -3 53 -7 87
sechs-	-7 -1 37 -1 -2 0
sechz-	36 0 -15 0 -2 0
secon-	0 -9 -2 0 -12 0
second	0 -9 -2 0 -12 0
secun-	0 0 -57 0 0 0
secur measu	0 0 0 -1 0 0
secur-	-6 0 0 -1 -32 0
security	-6 0 0 -1 -32 0
see	-14 0 -1 -1 0 -15
seein-	54 0 -6 0 -1 9
seeing	54 0 -6 0 -1 9
sehe	38 19 -30 0 0 -5
sehe ich	4 23 4 0 0 -1
sehen	0 -1 -8 29 -10 117
sehen sie	0 0 -11 0 0 -12
sehen wir	13 -5 -7 0 -4 102
sehr	-19 -16 8 7 -22 -16
sehr _ damen	-15 2 9 -2 -2 -1
sehr _ herre	0 -6 0 0 0 0
sehr _ progr	4 0 0 0 0 0
sehr geehr	-15 -1 3 -2 -11 -2
sehr langs	0 0 -22 0 -7 -9
sei	10 -50 -39 -12 13 -28
sei _ micro	0 -40 0 0 0 0
sei _ und	22 6 -1 -2 0 0
sei abgel	43 -1 -9 -14 0 0
sei nicht	0 0 -37 9 0 0
sei vom	-3 -16 0 0 0 0
sei von	-1 -10 32 0 -4 -5
seid	-1 -10 0 0 29 0
seien	-3 56 -13 0 7 -2
sein	16 13 -22 139 -23 -23
sein ?	0 -1 0 -12 0 0
sein _ und	9 0 -6 -2 0 0
sein _ wir	-11 0 30 0 0 0
sein dass	0 -11 0 -2 0 0
sein koenn	-6 -7 -2 9 0 0
sein sonst	-6 -3 -4 32 0 -18
sein und	-3 0 0 41 0 0
seine	37 -26 -52 41 -17 -34
seine akte	-11 -8 -6 -3 -5 0
seine-	-36 -1 -9 -5 26 25
seinem	-6 4 0 0 -5 0
seinen	-15 -1 -9 -5 34 25
seiner	-2 -1 -7 0 0 0
seinerzeit	-13 -2 7 0 -3 0
seit	96 -37 135 -69 -40 -44
seit 0	2 -18 -62 -13 45 -3
seit _ 0	58 -10 35 -5 -8 0
seit _ abend	6 21 -7 0 -13 0
seit _ angri	0 -3 0 0 0 0
seit _ auf	-46 14 18 -4 -7 -7
seit _ bei	-18 0 -29 -6 0 0
seit _ das	16 18 -16 0 0 0
seit _ die	38 -13 -29 -2 -7 0
seit _ ein	-2 1 -17 0 0 0
seit _ frueh	62 -18 17 -11 -14 0
seit _ gar	2 -11 27 0 -3 0
seit _ jahre	-33 -3 -25 -7 -2 0
seit _ kein	-41 0 58 -1 -4 0
seit _ keine	-68 -8 124 -2 0 -7
seit _ letzt	-15 0 -4 -4 0 0
seit _ mit	-9 0 -21 0 0 0
seit _ mitta	1 -4 -40 -6 10 0
seit _ morge	83 -4 -47 -4 -7 0
seit _ nachm	2 -5 5 0 -5 0
seit _ nacht	-6 17 -19 -2 0 0
seit _ naech	-16 22 12 0 -1 0
seit _ neust	-8 0 24 0 -7 0
seit _ nicht	-32 -2 -14 -2 -3 -6
seit _ progr	-14 0 0 0 0 0
seit _ strom	-7 -2 -44 0 0 0
seit _ stund	31 17 -18 0 0 -1
seit _ tagen	13 -2 46 -1 -11 -7
seit _ uhr	69 1 -57 0 36 0
seit _ umste	-15 0 17 0 -5 -12
seit _ und	-15 0 -2 0 0 0
seit _ updat	29 0 -20 0 0 0
seit _ windo	-45 0 72 0 -5 0
seit _ wisse	-4 0 -2 0 0 0
seit _ woche	-45 -30 94 -2 -12 8
seit acht	46 -4 -36 0 -3 0
seit das	-4 0 7 0 -2 0
seit dem	17 -23 46 -3 -22 0
seit der	-27 9 -21 -7 37 -12
seit diens	62 0 4 -3 0 0
seit donne	-22 -6 38 -5 0 0
seit drei	10 -5 13 -1 0 -7
seit einer	-17 -7 -9 0 -10 11
seit freit	-19 0 15 0 -11 0
seit geste	64 19 -3 29 -27 -15
seit heut	4 -4 -20 0 14 0
seit heute	-41 13 -28 -24 -55 0
seit ich	-12 14 -1 0 -2 0
seit jahre	-10 0 -5 0 0 0
seit letzt	-7 0 46 -2 0 0
seit mittw	5 11 18 -1 0 0
seit monta	-46 -4 36 -21 0 -1
seit siebe	39 0 -10 0 0 0
seit stund	59 0 -14 0 -3 -1
seit tagen	-42 -7 64 -4 -10 -3
seit vier	-18 -1 24 0 -9 -1
seit wann	-4 0 -22 0 0 0
seit wir	53 -6 39 0 -2 -2
seit woche	-22 0 -19 0 0 -2
seit zwanz	-12 0 -11 0 0 0
seit zwei	39 21 -34 0 -1 0
seitd _ der	-11 4 -14 0 0 0
seitd-	-38 15 -13 0 -4 -2
seitdem	-38 15 -13 0 -4 -2
seite	-19 31 -62 -5 57 10
seite-	48 22 -52 0 -5 -14
seiten	48 30 -52 0 -5 -1
seith-	1 11 0 0 -16 -7
seither	1 11 0 0 -16 -7
sekre-	-14 -21 -5 -2 -2 -8
sekretaerin	0 -2 -5 -2 -2 0
sekretariat	-14 -20 0 0 0 -8
sekun-	-16 -6 45 0 -7 0
sekunden	-30 -6 47 0 -7 0
selbe-	-34 -27 25 0 95 18
selber	-34 -27 25 0 95 18
selbs _ ?	0 0 0 0 0 -1
selbs _ der	0 0 0 16 0 0
selbs _ oder	0 0 0 0 -2 0
selbs _ von	0 -10 0 0 -3 0
selbs _ werde	0 0 0 0 -3 0
selbs einen	-2 -14 0 0 -5 -2
selbs partn	0 0 0 0 -3 0
selbs-	-29 0 5 1 37 -20
selbst	-29 -1 13 1 50 -20
selts-	0 -17 -6 0 -1 0
seltsame	0 8 -6 0 -1 0
send	31 -11 -39 -2 -23 0
send the	0 0 0 0 -7 0
send us	0 -4 0 0 -3 0
sende	-7 -7 -6 0 0 0
sende _ empfa	-9 -11 41 0 0 -4
sende _ uns	-17 0 -1 0 -5 -2
sende _ wir	0 0 0 0 -1 -1
sende fehle	-7 -10 -12 0 0 0
sende nicht	0 0 23 0 0 0
sende sie	-17 0 -4 0 -6 -3
sende-	-34 -12 70 -6 22 47
senden	-28 0 17 0 -11 47
sender	0 0 0 0 -5 0
sendet	-5 -12 53 -6 38 0
sendi-	-23 66 -12 -6 -7 -4
sending	-23 66 -12 -6 -7 -4
sent	-2 -25 -30 -3 -7 -4
septe-	0 -1 -16 -11 -11 0
september	0 -1 -16 -11 -10 0
serie-	-1 0 -48 0 0 -3
serienbrief	-1 0 -8 0 0 -3
serio-	0 0 0 0 -5 0
serioes	0 0 0 0 -5 0
serve 0	-7 -5 -2 0 0 -1
serve ?	-1 -20 0 0 0 -1
serve _ 0	-23 -14 0 0 0 0
serve _ ?	-1 -25 -2 0 0 0
serve _ da	-6 23 0 0 -3 0
serve _ das	0 -17 0 0 0 0
serve _ dem	0 -6 -2 0 0 0
serve _ der	-2 -22 -5 0 -2 0
serve _ die	-51 -16 0 0 0 0
serve _ ein	-35 33 0 0 0 0
serve _ geht	-3 -4 -1 0 0 -9
serve _ hat	-4 -16 0 0 -5 0
serve _ keine	6 0 -20 -3 0 0
serve _ nacht	0 24 0 0 0 0
serve _ netz	22 6 0 0 -3 0
serve _ nicht	37 -39 -6 0 -4 -3
serve _ seit	30 -2 -29 0 -6 0
serve _ sich	36 -2 -3 0 0 0
serve _ und	5 -49 -12 -2 -4 0
serve _ vom	-20 -19 -10 0 -1 -7
serve _ wir	-11 7 -1 0 -2 -4
serve am	0 -2 0 -13 0 0
serve and	0 6 -1 0 -11 0
serve auch	-3 -17 -2 0 0 0
serve aus	19 -23 -1 -2 0 0
serve der	0 58 0 0 -2 0
serve die	-19 2 28 -1 -4 -1
serve ein	0 6 0 0 0 0
serve faehr	7 -1 -8 0 -14 0
serve gibt	-8 15 -10 -3 0 0
serve im	29 -14 21 0 0 0
serve in	0 -22 -24 0 0 0
serve ist	47 -45 -27 0 -5 -2
serve laeuf	-37 21 0 0 0 0
serve laufe	0 28 0 0 0 -1
serve nicht	33 -15 76 0 -11 0
serve oder	0 -30 0 0 0 0
serve schal	0 -4 0 -4 0 0
serve sind	-2 5 0 0 0 0
serve start	72 -14 -8 0 -2 -3
serve steht	-36 -21 4 0 -2 0
serve ueber	0 24 0 0 0 0
serve und	-14 -21 0 0 -5 0
serve vom	22 6 0 0 -3 0
serve wurde	-11 20 0 0 0 0
serve-	4 38 19 -22 -21 -14
server	18 11 21 -7 -8 -14
serverausfall	59 0 0 0 -2 0
servern	0 14 -2 0 0 0
servers	-66 20 -14 0 -11 0
serverschrank	-1 -21 0 0 0 0
serverwechsel	-3 0 14 -3 0 0
servi-	13 -12 15 -3 -10 -13
service	13 -2 20 0 -1 -5
servicepartner	0 0 0 -3 -8 0
services	0 -9 0 0 0 -8
servu-	-2 0 -29 0 -1 0
servus	-2 0 -29 0 -1 0
sessi-	0 -15 0 -3 -12 0
session	0 10 0 -3 -12 0
setup	0 -2 -18 0 -2 -18
setze ?	-8 0 0 0 -2 0
setze ich	0 0 0 -14 0 0
setze-	-25 0 0 0 -6 -1
setzen	-25 0 0 0 -6 -1
setzt	0 0 0 10 0 -2
she	19 -8 0 0 -8 0
shoul _ do	-23 0 0 0 0 0
shoul we	-30 0 0 -3 -1 -4
shoul-	-30 0 0 -3 -1 -4
should	-30 0 0 -3 -1 -4
shows	21 0 52 -1 0 -4
shows the	43 0 -33 0 0 -4
si	-1 24 0 0 0 0
sich	18 60 103 -103 -50 -74
sich ?	0 0 0 0 -2 0
sich _ ?	-1 0 0 0 0 0
sich _ als	0 6 0 0 0 0
sich _ an	-40 0 14 0 0 0
sich _ angri	0 -3 0 0 0 0
sich _ auf	-18 -17 -34 0 -11 0
sich _ bei	0 0 -1 -5 -7 0
sich _ bitte	0 -3 0 0 -9 0
sich _ das	50 0 -2 -5 0 0
sich _ dass	-8 0 47 0 0 0
sich _ dem	7 -19 -21 0 0 0
sich _ den	-9 30 -1 -1 -3 0
sich _ der	-21 -5 -15 9 29 0
sich _ die	13 -11 77 -9 0 -6
sich _ druck	55 0 -15 -4 14 -5
sich _ ein	0 -10 0 0 0 0
sich _ einem	0 0 -7 0 -30 0
sich _ einer	0 -23 0 0 27 0
sich _ einzi	65 -1 -66 0 0 0
sich _ frage	0 0 39 0 -1 0
sich _ ganze	-23 0 -42 0 -1 0
sich _ heute	-52 0 40 0 0 0
sich _ ihnen	0 -9 0 0 0 0
sich _ in	-13 -2 0 0 0 0
sich _ jeman	15 -6 -5 0 0 0
sich _ karte	15 0 -21 0 0 -12
sich _ keine	-65 17 64 0 0 0
sich _ mehr	-49 -3 23 -13 -66 0
sich _ meine	0 16 0 -5 0 0
sich _ melde	0 -1 0 0 48 0
sich _ micro	0 -1 0 0 0 0
sich _ mit	0 40 -28 0 0 0
sich _ mitar	0 -6 0 0 0 0
sich _ nach	11 0 0 0 28 0
sich _ nicht	4 20 -59 -34 -2 -17
sich _ niema	-2 -5 54 0 0 -5
sich _ noch	-19 0 17 0 0 0
sich _ oeffn	24 -1 -8 0 0 31
sich _ per	0 0 0 0 0 -2
sich _ progr	-22 14 50 0 -4 0
sich _ schad	0 -9 0 0 0 0
sich _ start	75 -6 16 0 -4 0
sich _ ueber	0 0 3 0 0 0
sich _ und	0 6 -17 0 -23 0
sich _ uns	6 28 -46 0 -1 0
sich _ unser	3 -3 -24 0 0 0
sich _ von	-3 -6 -3 -3 0 0
sich _ war	0 7 0 0 3 0
sich _ wir	-6 23 -19 0 0 -5
sich _ zu	-10 0 0 0 39 -3
sich alles	19 -8 19 0 14 0
sich als	-1 11 10 0 -11 0
sich am	13 -2 0 0 -2 0
sich an	10 -34 -19 -5 27 0
sich auf	-19 -16 28 -1 0 0
sich aufsc	0 14 0 0 -2 0
sich bei	-13 80 -27 0 0 -9
sich da	0 0 0 0 -2 0
sich damit	0 0 -3 0 0 0
sich dann	-8 -2 1 0 0 0
sich das	-16 -8 40 0 -7 -1
sich den	-21 -7 -10 -9 0 0
sich der	-24 8 -11 0 -6 0
sich die	-34 -44 -12 -12 -2 -12
sich ein	-1 17 -9 0 0 0
sich eine	-11 -3 0 0 0 0
sich erled	0 -12 -6 0 20 0
sich fuer	-26 0 34 0 34 0
sich geaen	-2 -30 -20 -6 -11 0
sich heute	-30 -4 29 -1 -1 0
sich hier	-3 -4 -5 0 0 0
sich im	-21 -3 22 -4 0 0
sich in	-28 -10 41 0 -2 -3
sich jeman	18 24 -12 0 -9 0
sich jetzt	0 -6 -2 0 0 0
sich keine	77 -1 -42 0 0 0
sich mit	-1 12 -19 0 -3 0
sich morge	0 -4 0 0 0 0
sich nach	27 -7 -2 0 -30 -4
sich nicht	58 27 -76 -4 25 -20
sich nirge	-41 -6 67 0 0 0
sich oeffn	7 -1 41 0 0 0
sich per	0 16 0 0 -21 0
sich progr	29 -3 -18 0 -2 0
sich schon	-3 -6 21 0 0 0
sich seit	-7 -10 27 0 0 0
sich ueber	-9 0 -24 -1 -3 -3
sich um	-16 0 -12 -9 -1 0
sich unser	0 0 -3 0 0 0
sich von	-5 20 -1 0 78 0
sich vor	15 16 -4 -5 0 0
sich zu	0 -3 0 0 -11 0
siche ?	-1 0 0 0 0 -4
siche _ dass	0 -6 0 0 0 0
siche _ daten	0 -4 0 0 -5 0
siche _ dem	0 -6 5 -7 0 0
siche _ die	0 17 -10 0 0 0
siche _ ich	0 -6 0 0 0 0
siche _ nicht	-7 0 19 0 38 0
siche _ sie	-1 0 -22 0 0 0
siche _ und	0 10 14 0 -7 0
siche _ unser	0 0 -9 0 0 0
siche _ wir	0 -1 -4 0 -13 0
siche auf	0 -15 23 0 0 0
siche dass	-3 -6 -10 0 0 0
siche ist	-8 9 36 -4 0 -1
siche oder	0 -10 0 0 0 -1
siche sind	-16 22 -3 -2 0 0
siche von	0 -29 0 0 -21 0
siche-	-68 40 -51 -53 -34 -15
sicher	-17 -14 -27 -12 -4 -7
sicherheit	-9 -19 0 0 0 0
sicherheitsvorfall	0 -3 0 0 -8 0
sichern	-7 0 -2 0 0 0
sicherung	-17 -53 18 -33 5 -8
sicherungen	-16 52 -7 -2 -2 0
sicherungsplatte	0 16 -15 0 0 0
sicht	-12 -3 0 -1 0 0
sick	-1 -3 10 -2 -5 -1
sick notes	-25 -3 42 -2 -5 -1
side	1 -5 38 -2 -1 0
sie	-32 -99 -25 -77 114 -107
sie ?	-23 0 21 -1 -3 0
sie _ ?	-16 -28 -9 -6 -14 -9
sie _ am	0 0 13 -1 -2 0
sie _ an	0 0 0 -5 -3 0
sie _ ander	0 0 0 0 -2 -1
sie _ angri	0 0 0 0 -3 0
sie _ auch	0 0 -14 0 -1 0
sie _ auf	20 -25 -2 15 -11 -1
sie _ auftr	-4 -1 -7 0 -3 0
sie _ aus	0 0 0 0 -8 0
sie _ bei	4 0 -10 0 -3 0
sie _ besta	-24 0 -2 0 0 0
sie _ bitte	-19 -10 0 0 -40 0
sie _ brauc	0 0 0 -1 28 0
sie _ das	-10 0 -32 0 91 0
sie _ dass	-12 -9 0 14 -1 0
sie _ daten	0 0 0 0 -2 0
sie _ dem	0 0 -6 0 0 0
sie _ den	0 -13 0 -9 -8 -2
sie _ der	-17 0 14 -7 -15 -3
sie _ die	-1 4 -11 16 41 -12
sie _ diese	0 0 0 0 -14 0
sie _ eigen	0 -6 0 0 -7 0
sie _ ein	0 0 0 0 -5 0
sie _ einbr	0 -6 0 0 0 0
sie _ eine	-4 15 0 0 -7 0
sie _ einem	-1 0 -2 0 0 0
sie _ einen	-2 5 -9 0 0 0
sie _ errei	0 0 -10 0 -4 0
sie _ etwas	0 0 0 0 24 0
sie _ frage	0 0 0 0 0 -3
sie _ fuer	0 0 0 -1 -4 0
sie _ gesch	0 0 0 0 -15 0
sie _ haben	14 0 0 -2 0 0
sie _ hat	27 -13 0 0 -6 -2
sie _ ich	0 0 0 0 -3 0
sie _ im	0 -5 0 0 -7 0
sie _ in	-22 0 -7 -8 44 0
sie _ ist	0 0 -6 0 -8 0
sie _ keine	0 0 -3 0 0 0
sie _ kuenf	0 -7 0 0 0 0
sie _ kv	0 0 0 0 -2 0
sie _ mehr	-1 0 -1 0 -1 0
sie _ meine	0 0 0 0 57 0
sie _ mich	0 -3 -4 0 -8 0
sie _ mit	-5 0 0 0 -12 0
sie _ neue	0 0 0 0 -3 0
sie _ nicht	-31 -21 -16 0 107 -13
sie _ noch	-2 0 -6 0 -2 0
sie _ ob	0 0 0 0 -3 0
sie _ oder	0 -2 0 0 0 0
sie _ sagen	0 0 -9 0 -1 0
sie _ selbs	30 -8 0 0 -2 0
sie _ sich	-12 -9 -29 -34 -43 -3
sie _ siche	0 0 0 0 -4 0
sie _ sie	0 0 0 0 13 0
sie _ so	-1 0 -2 0 0 0
sie _ syste	0 0 0 0 -3 0
sie _ telef	0 0 -1 0 -25 0
sie _ ueber	-17 0 0 -1 -2 0
sie _ um	0 0 0 0 -5 0
sie _ und	27 0 0 0 -1 -11
sie _ uns	-1 27 18 -3 -18 -8
sie _ unser	-4 -1 -21 10 -1 0
sie _ unter	0 0 0 0 -1 0
sie _ updat	0 0 0 0 -3 0
sie _ von	-7 34 -22 -1 34 0
sie _ vor	15 0 -4 -5 -1 0
sie _ was	28 0 0 0 -2 0
sie _ weil	-3 -12 -8 0 0 0
sie _ wenn	14 0 -9 0 -7 0
sie _ wie	0 -6 0 0 -11 0
sie _ wiede	0 0 0 0 -17 0
sie _ wir	-2 0 0 -9 -17 0
sie _ wisse	0 0 -4 0 59 0
sie _ wurde	0 -11 0 0 -1 -1
sie _ zu	-11 0 13 -12 -8 0
sie _ zurue	4 0 -13 -3 -16 0
sie ab	0 0 12 -1 0 0
sie an	0 6 0 0 -22 0
sie angeg	-2 0 0 -2 0 -1
sie auch	-9 -2 26 0 0 0
sie auf	-1 3 -7 0 -1 0
sie bei	0 -3 -6 0 0 0
sie betro	0 0 0 0 0 -9
sie bis	20 0 0 -35 0 0
sie bitte	17 -17 -4 0 -27 0
sie brauc	-19 0 -15 0 -61 -3
sie da	0 -6 0 0 -4 0
sie dafue	-7 0 0 0 0 0
sie das	-15 -6 -4 -11 18 -2
sie dass	-7 -1 -2 0 -10 0
sie dem	0 0 0 35 30 0
sie den	27 -6 -1 0 -16 0
sie denn	-3 0 0 0 -3 0
sie derze	-4 0 -1 0 0 0
sie die	0 -6 -1 -4 -23 0
sie diese	0 0 0 32 -21 0
sie durch	-2 0 -1 0 2 0
sie eigen	0 0 0 -12 -3 0
sie ein	-9 0 0 0 -11 0
sie eine	0 0 0 -2 -1 0
sie einen	0 0 -1 0 0 0
sie errei	0 -3 -11 0 -8 0
sie es	30 0 0 0 16 0
sie fuer	-1 -7 0 0 0 0
sie gehac	0 -15 0 0 -3 0
sie gerad	0 0 -3 0 -2 -1
sie haben	28 -9 0 15 -17 -8
sie hat	0 72 0 0 -30 -1
sie ihn	-4 0 0 0 0 0
sie ihre	0 0 0 0 -6 0
sie im	25 -3 26 0 -8 0
sie in	0 10 0 -7 45 0
sie ist	0 0 0 0 -5 0
sie ja	0 0 0 0 -13 0
sie jetzt	-12 0 0 0 -2 0
sie keine	0 0 -11 3 -5 0
sie koenn	19 0 18 0 17 0
sie loesc	0 -2 0 0 0 0
sie mache	0 0 0 0 122 0
sie meine	-3 0 -3 0 109 -5
sie mich	0 0 -12 -13 19 -16
sie mit	-27 0 26 -9 0 0
sie muess	-18 -3 -25 -42 82 0
sie nach	-20 0 14 -8 0 0
sie nicht	-23 -13 1 0 22 -2
sie noch	0 0 0 0 -8 0
sie sagen	0 0 0 0 -5 0
sie schon	-2 0 -11 -7 -5 0
sie schre	0 0 -6 -1 0 0
sie schri	0 -3 0 0 -3 0
sie selbs	0 -2 0 -1 0 0
sie sich	-24 -9 -35 -10 18 -5
sie siche	-3 -6 0 0 0 0
sie sie	0 0 0 0 -30 0
sie so	0 0 0 0 68 0
sie ueber	0 0 0 10 0 0
sie uns	-10 -6 -25 -6 -44 21
sie unser	0 -6 0 -9 -11 0
sie von	-5 37 -6 -1 -6 0
sie wiede	15 0 -19 0 -43 0
sie wir	10 -10 0 9 -17 -13
sie zu	-17 -6 6 0 0 0
siebe-	-10 -25 8 47 -8 -10
sieben	-10 -8 8 47 0 -10
siebert	0 -18 0 0 -8 0
siehe	-5 -22 48 0 -10 0
siehe unten	0 0 -8 0 -10 0
sieht	-24 -14 55 -16 -12 -18
sieht man	20 -5 3 0 0 0
sign	-1 -1 30 0 -8 -2
signa-	-48 -2 88 -3 -13 -1
signatur	-14 -2 -5 0 -11 -1
signature	-34 0 49 -2 -2 0
signe-	0 -9 37 0 -1 0
signed	0 -9 37 0 -1 0
signi-	-50 0 72 26 0 -12
signieren	-20 0 26 0 0 -7
signiert	-28 0 31 26 0 -5
sin	0 0 -8 0 0 0
since	142 -33 62 -14 34 0
since 0	35 -17 -23 0 -2 0
since _ am	27 -11 -22 0 0 0
since _ morni	30 -4 -17 -4 0 0
since the	-12 0 39 -3 -6 0
since this	30 -4 -17 -4 0 0
since yeste	12 -10 2 0 0 0
sind	72 10 -17 63 50 30
sind ?	-17 -9 0 -7 0 0
sind _ 0	33 -2 27 -13 26 -1
sind _ alle	-7 -7 -11 0 -4 0
sind _ als	0 0 0 0 -2 0
sind _ ander	47 0 0 0 -3 -30
sind _ auf	4 0 -6 0 0 0
sind _ bei	21 -4 1 17 -2 -2
sind _ da	22 -1 -1 0 13 0
sind _ daten	-9 -27 -16 0 0 0
sind _ dem	-51 -1 0 -1 23 0
sind _ der	42 -3 -41 32 27 18
sind _ die	-9 0 -3 0 0 -1
sind _ ein	22 0 0 0 -1 0
sind _ ihre	0 0 -7 0 0 0
sind _ im	0 -7 0 0 0 0
sind _ in	37 0 0 0 -1 -11
sind _ jetzt	-4 0 0 0 0 0
sind _ klein	-4 0 -1 0 -3 0
sind _ kunde	0 0 0 0 0 -2
sind _ leute	-28 0 0 0 -3 -1
sind _ nach	-16 0 0 -8 0 0
sind _ nicht	28 -2 -24 -4 0 0
sind _ nur	-5 0 0 -6 -2 -1
sind _ ob	-5 0 0 -9 0 0
sind _ patie	0 0 -9 0 -2 -14
sind _ progr	24 0 0 0 0 0
sind _ sie	-16 0 0 -2 5 -4
sind _ syste	-22 0 20 0 -8 -19
sind _ termi	-16 0 36 0 -4 0
sind _ und	-45 38 -16 -7 27 85
sind _ uns	28 -10 -3 24 -1 -12
sind _ unser	-12 0 -9 10 0 0
sind _ updat	0 0 0 -1 0 0
sind _ verpf	-22 0 0 0 0 0
sind _ von	-42 0 29 0 -14 0
sind _ weg	36 -16 -13 0 0 0
sind _ wir	-13 -1 13 0 0 -10
sind _ worde	0 90 0 0 -6 -3
sind _ zu	-13 0 -6 22 -5 0
sind alle	82 -9 -10 0 -3 -32
sind auch	0 0 -7 0 0 0
sind bei	0 0 -3 24 0 -12
sind da	-45 0 -4 -1 44 0
sind das	-3 0 0 0 0 0
sind daten	0 -2 0 10 0 0
sind denn	0 0 -14 -4 0 -7
sind die	16 -16 0 10 -6 35
sind diese	-5 0 0 0 0 -1
sind durch	0 -7 -11 -4 0 22
sind ein	-5 0 0 0 -8 0
sind eine	-20 -3 0 0 -6 0
sind einse	-63 -14 19 0 0 89
sind es	-16 -10 0 -6 0 -1
sind ihre	0 0 0 0 -21 0
sind im	7 -13 20 0 -3 -11
sind in	-15 -4 51 -2 27 20
sind ja	-32 -5 -9 0 -2 0
sind jetzt	-17 -4 14 0 15 -1
sind meine	0 16 -3 0 0 0
sind nach	-36 -1 0 0 0 0
sind nicht	99 -10 -3 0 -2 -20
sind noch	-6 -2 -32 35 0 -3
sind nur	-13 25 0 -3 -15 -16
sind oder	0 -10 0 0 0 0
sind seit	43 0 -14 -2 0 0
sind sie	0 0 -5 -8 -36 0
sind und	0 0 66 0 -4 -1
sind unser	0 -27 -9 0 0 -9
sind versc	0 73 -17 0 0 -1
sind vom	-15 -5 -8 0 -9 0
sind von	72 -10 -2 0 0 0
sind weg	-40 23 1 -2 -4 0
sind wir	22 -59 -7 -30 -35 -13
sind zum	-13 -7 -23 -13 0 0
singl-	69 -3 -4 0 0 0
single	69 -3 -4 0 0 0
sinn	33 0 0 -1 -22 0
sir	0 0 -1 0 0 0
sir _ madam	0 0 -1 0 0 0
sir or	0 0 -1 0 0 0
sites	-10 0 -10 0 -1 -1
sitti-	77 0 -21 0 0 0
sitting	77 0 -21 0 0 0
sitz	28 -10 0 0 0 -7
sitze	18 -9 -3 0 0 0
sitze vor	17 8 -3 0 0 0
sitze-	64 -14 -8 -6 -2 -11
sitzen	64 -14 -8 -6 -2 -11
sitzt	55 -34 -9 86 -9 -11
sitzt die	13 0 -9 33 -2 0
sitzu-	40 -4 -36 -9 -6 -13
sitzung	0 6 -12 0 -1 0
sitzungen	49 0 -12 -8 -4 -3
sitzungsprotokolle	-40 0 0 -1 0 -10
skand-	0 -4 -8 -6 -2 0
skandal	0 -4 -8 -6 -2 0
smc-b	-9 -11 -11 -10 -8 -7
smc-b ist	-4 -4 30 -11 0 0
sms	-5 0 -59 0 0 0
sms an	0 0 -12 0 0 0
sms-e-	-17 -11 30 -1 0 0
sms-erinnerungen	-17 -11 30 -1 0 0
so	-47 -14 52 21 4 32
so ?	0 -4 0 0 0 0
so _ ?	0 0 -3 0 -1 -1
so _ angri	-1 0 -2 0 0 0
so _ bei	16 0 -2 -2 0 0
so _ das	-10 0 6 -1 0 -18
so _ dass	-9 -8 32 -1 0 0
so _ es	34 -14 -8 14 -14 0
so _ fall	-1 -3 -4 0 0 -3
so _ ich	30 -6 0 -1 40 -1
so _ ist	-28 0 36 0 -1 -7
so _ man	5 0 58 0 -4 0
so _ ueber	0 0 -6 0 0 9
so _ von	-1 -4 -9 0 -12 0
so _ wie	-5 -5 24 0 0 0
so _ wir	8 0 1 0 -5 0
so dass	-9 0 32 0 -11 0
so ein	-4 -2 -26 0 -11 0
so einem	0 34 0 -2 0 0
so einen	-2 7 -10 0 -7 -3
so etwas	-19 -19 -18 -1 -11 -5
so geht	14 -2 -12 -1 -1 -19
so kann	19 0 26 -1 -4 -1
so lange	-33 -10 -12 0 0 83
so langs	-5 -5 52 15 -5 -5
so nicht	-9 0 -16 18 0 -2
so viele	-12 0 0 -2 0 0
so was	-1 0 -12 0 0 0
so we	-5 0 12 0 -2 38
so weit	27 -3 49 0 -12 0
so wie	0 0 0 0 -6 0
sobal _ die	-21 0 27 0 0 0
sobal der	-5 0 26 0 -30 0
sobal ich	20 0 -18 0 0 0
sobal-	53 -7 15 0 -30 -8
sobald	53 -7 15 0 -30 -8
sodas-	1 -4 45 -1 26 -1
sodass	1 -4 45 -1 26 -1
soebe-	40 -2 0 12 -9 0
soeben	40 -2 0 12 -9 0
soehn-	0 0 0 0 -1 0
soehne	0 0 0 0 -1 0
sofa	0 -11 0 0 0 0
sofa aus	0 -11 0 0 0 0
sofer-	-4 0 0 0 0 0
sofern	-4 0 0 0 0 0
sofor anruf	-12 0 0 0 0 0
sofor melde	21 -23 0 0 -2 0
sofor wiede	29 -1 -22 0 -2 0
sofor-	70 11 -24 -6 -57 0
sofort	70 11 -24 -6 -51 0
sofortmassnahmen	0 0 0 0 -4 0
softw _ uns	0 -3 -4 0 0 -2
softw _ wir	15 0 -6 0 -3 0
softw _ wurde	34 -13 -13 0 -3 0
softw gehac	0 -13 0 0 -3 0
softw ist	-18 -2 10 0 0 -6
softw progr	-3 0 -21 0 0 0
softw-	3 -54 75 -18 -20 -30
software	5 -38 79 -12 -16 -28
softwarehaus	0 -16 0 0 -3 -2
softwarepflegevertrag	0 0 0 -1 0 0
sogar	27 3 -34 0 0 -25
sohn	19 -7 0 -14 -3 0
sohn _ infor	0 -1 0 0 -3 0
solan _ nicht	-14 -2 -18 0 0 -1
solan nicht	-8 -7 0 0 0 0
solan-	35 -36 -12 -1 -9 40
solange	35 -36 -12 -1 -9 40
solch _ und	0 29 0 0 0 0
solch anruf	0 23 0 0 0 0
solch-	-4 23 0 0 -4 -2
solchen	-4 23 0 0 -4 -2
soll	-6 -35 -56 13 -2 7
soll _ den	0 -6 0 0 0 0
soll _ der	7 -1 -6 0 0 -1
soll ich	24 -14 0 0 0 -4
soll man	0 -1 0 0 0 0
soll sich	0 0 0 -4 0 0
solle	-2 5 0 0 -3 0
solle _ da	0 -12 0 0 -1 0
solle _ dem	0 -8 0 0 0 0
solle _ den	-2 -18 0 0 0 -2
solle _ die	-2 11 -2 0 0 -5
solle _ einen	0 -12 0 0 0 -3
solle _ mache	11 0 -3 0 0 0
solle _ tun	7 0 -1 0 0 0
solle _ uns	0 0 0 0 -10 0
solle sich	0 -12 0 0 0 0
solle wir	14 -32 -5 0 -1 -9
solle-	-29 16 -46 -16 -13 9
sollen	-29 29 -46 -16 -13 9
solln	-5 -9 0 0 0 -1
sollt _ den	0 -5 0 0 0 0
sollt wir	0 0 0 -1 0 0
sollt-	-4 1 14 -4 -33 -7
sollte	18 -4 14 -3 0 0
sollten	-23 5 0 -1 -33 -7
some	-5 14 -5 0 -10 0
someb-	-5 37 -3 -2 0 0
somebody	-5 37 -3 -2 0 0
someo _ to	-1 11 0 0 0 0
someo claim	0 15 0 0 0 0
someo-	-1 39 0 0 0 0
someone	-1 39 0 0 0 0
somme-	-11 -31 22 -14 -1 -2
sommer	-11 -31 22 -14 -1 -2
sonde _ 0	0 0 0 -7 16 0
sonde-	-14 11 -42 -7 1 0
sondern	-11 15 -30 -7 4 0
sonnt-	-8 42 -6 -5 0 0
sonntag	-8 42 -6 -5 0 0
sonob-	-10 -1 27 -1 0 0
sonobilder	-10 -1 27 -1 0 0
sonst	-54 -10 -24 132 -34 43
sonst _ alles	-4 0 -12 -2 -11 35
sonst _ es	0 -1 -1 12 -4 -9
sonst _ wir	10 -3 -1 39 0 -13
sonst alles	-8 0 -1 0 -8 32
sonst die	11 0 -8 4 0 -41
sonst geht	-4 0 -18 0 -4 32
sonst keine	-5 0 -4 0 0 49
sonst laeuf	0 0 19 -2 -7 -3
sopho-	0 32 0 0 -8 0
sophos	0 32 0 0 -8 0
sorge	-11 -37 -4 -12 -12 32
sorge _ dass	-1 0 -3 -12 0 0
sorge haben	0 0 0 0 -2 -1
sorge-	0 0 -15 0 -17 -1
sorgen	0 0 -15 0 -17 -1
sorry	-11 -6 0 0 167 -7
sorry to	0 -1 0 0 -23 0
sorte-	-8 -10 -6 0 86 0
sorted	-8 -10 -6 0 86 0
sorti-	-20 0 -12 -1 0 0
sortieren	-1 0 -28 -1 0 0
sowas	-2 -18 0 0 -9 0
sowie	39 -5 -1 0 -1 0
sozia-	-6 0 0 22 0 0
sozialgericht	-6 0 0 22 0 0
spaet	0 0 0 18 33 0
spaet am	0 -5 0 20 33 0
spaet-	-18 -5 0 73 -24 -17
spaeter	0 -1 0 47 -4 -3
spaetestens	-18 -5 0 37 -19 0
spalt-	0 0 4 -4 -1 0
spalte	0 0 9 -4 0 0
spam	-7 19 -19 -1 0 0
spass	0 -12 0 0 0 0
speic-	-52 -14 62 -4 -3 -7
speichern	-47 -9 46 -4 0 -2
speicherplatz	0 -4 0 0 -3 0
sperr-	21 -11 -4 0 -1 0
sperren	-7 -4 0 0 -1 0
spieg-	1 0 -9 0 0 -5
spiel-	15 0 -25 0 -3 0
spielen	-25 0 -17 0 -3 0
spinn-	-24 -12 38 0 -4 -17
spinnt	-24 -12 38 0 -4 -17
spiro-	-14 0 -7 0 -5 -3
spirometer	0 0 -16 0 0 -3
sprac-	-35 8 23 0 -17 -1
spracherkennung	-35 -6 -2 0 -3 0
sprec 0	-6 9 -11 0 0 19
sprec ?	-20 0 0 0 0 0
sprec _ 0	2 0 0 0 0 0
sprec _ bis	24 -3 6 -2 0 -6
sprec _ und	23 0 -2 0 0 -2
sprec abgeb	36 -1 -24 0 -17 0
sprec laeuf	-27 0 -8 -3 0 78
sprec mo	-3 -4 0 -2 0 0
sprec-	20 20 -78 -67 -9 65
sprechen	-27 -1 -4 -14 0 -5
sprechstunde	44 -22 -42 -13 -2 43
sprechstundenhilfe	-31 8 13 -2 -3 -1
sprechzeiten	-3 -4 -5 -20 -1 0
sprechzimmer	29 20 -37 0 -3 30
spric-	-1 -3 23 0 0 0
spricht	-1 -3 23 0 0 0
sprin-	-39 18 -22 -8 -6 0
springt	-39 20 -9 0 -6 0
spur	-4 -4 -4 0 0 30
spure-	0 43 0 0 -3 0
spuren	0 43 0 0 -3 0
sql	10 -1 -12 0 0 0
sql serve	10 -1 -12 0 0 0
st	-3 0 0 0 0 -8
staat-	-5 0 0 37 0 0
staatsanwaltschaft	-5 0 0 37 0 0
stadt-	0 -1 0 0 0 0
stadtwall	0 -1 0 0 0 0
staen jeman	0 -26 -3 0 0 0
staen-	-10 3 46 -4 -2 -7
staendig	-10 3 46 -4 -2 -7
staff	34 -4 -10 0 -9 -1
stamm-	-47 0 -24 32 1 34
stammdaten	-5 -2 -27 33 10 41
stammdatenabgleich	0 0 0 0 0 -7
stammt	-22 -7 0 0 -5 0
stand	-15 -23 19 -19 47 -15
stand 0	35 0 -10 -3 0 0
stand bei	-4 0 -8 0 -7 0
stand der	0 0 -16 -15 0 0
stand die	-12 8 0 -1 0 0
stand in	0 0 -7 0 0 -1
stand morge	-4 -13 0 0 0 0
stand von	-9 0 69 0 -4 -8
stand-	58 -42 -53 -5 -18 -19
standard	-2 0 0 -3 0 0
standen	-35 -10 0 -2 -6 -6
standort	0 0 51 0 0 -12
standorte	-1 -22 -7 0 0 0
standorten	49 0 -70 0 0 0
standstill	49 -1 -9 0 0 0
stape-	6 -10 102 0 -10 -10
stapelsignatur	-19 0 65 0 0 -6
stark akzen	-1 -11 -3 -2 0 0
stark nerve	0 0 0 -2 18 0
stark-	-1 -11 -3 -4 18 0
starke	0 0 0 -2 18 0
starkem	-1 -11 -3 -2 0 0
start	61 -12 -70 0 -2 -13
start ?	12 0 0 -5 0 0
start _ daten	47 0 -15 0 0 0
start _ die	-22 0 -30 -2 0 0
start _ diens	22 -8 -1 0 0 0
start _ keine	12 0 21 0 0 -2
start _ mehr	0 5 41 0 -4 0
start _ progr	30 -5 -31 0 0 14
start auf	51 0 -19 0 0 0
start das	-27 -2 -17 0 -3 14
start der	3 -22 -8 0 0 0
start die	-61 0 -1 0 0 0
start ich	-3 0 -5 0 0 0
start kommt	5 0 -25 0 -2 0
start nicht	52 -11 8 0 -6 -24
start-	35 -67 -21 -8 18 -8
starten	13 -8 32 -5 -8 0
startet	1 -52 -12 -2 27 -8
stati die	22 -6 -9 0 0 0
stati-	24 -20 -10 -24 19 2
station	-5 7 33 -3 26 -2
stationen	28 0 -49 -3 0 0
statistik	-11 -26 40 -9 -7 9
statt	80 -15 -94 -16 -9 -12
statt 0	0 -1 -3 -3 0 0
statt ?	0 0 0 -13 0 0
statt der	109 0 -26 0 -9 -10
statt-	-3 20 -3 -4 -10 0
stattfinden	-3 0 0 -2 0 0
stattgefunden	0 -4 0 0 -7 0
statu-	-5 -3 41 0 -1 0
stays	51 0 -25 -4 0 0
steck _ der	0 -6 -18 0 0 0
steck da	0 -12 0 0 -1 0
steck gezog	7 3 -8 0 -8 0
steck hinte	0 -3 0 0 16 0
steck vom	-3 -14 -11 0 -15 0
steck-	-9 -24 -24 31 24 -12
stecken	-9 -9 -34 31 -9 -4
stecker	4 4 -18 0 38 -4
steckt	-4 -19 28 0 -5 -4
stehe	34 -2 -24 0 -1 -3
stehe ich	-10 0 -10 0 0 -2
stehe mit	23 0 -21 0 0 -1
stehe und	20 -2 -6 5 -1 0
stehe wir	3 0 -23 0 0 0
stehe-	-15 15 -52 25 20 -10
stehen	-15 15 -52 25 20 -10
stehn	45 -3 -10 5 0 -3
steht	108 31 94 -15 -48 -43
steht ?	0 0 -2 0 0 0
steht _ 0	11 14 -2 0 0 0
steht _ auf	-21 -8 9 24 -2 -3
steht _ solle	-12 44 -1 0 0 0
steht _ von	0 -6 -1 0 0 0
steht _ wir	-9 -8 3 0 0 -6
steht alles	103 -8 -25 0 -22 -17
steht auf	-4 -7 -10 0 0 0
steht bei	-10 -13 22 0 0 0
steht da	-25 -12 -5 -1 0 0
steht das	-6 7 -7 18 0 -1
steht die	-10 -16 26 -7 0 -1
steht eine	-4 43 -4 -4 0 0
steht es	-2 -11 16 0 0 0
steht im	-18 -2 0 0 -2 0
steht in	0 17 -7 0 -2 0
steht ja	0 0 -9 0 -3 -5
steht nicht	-3 0 3 -6 0 0
steht nirge	-21 0 -27 24 0 0
steht nur	0 -4 7 0 0 0
steht seit	-3 17 -33 0 0 0
steht still	11 0 -12 0 -3 0
steht unten	0 -6 0 0 0 -2
steht wie	-1 -1 0 0 0 0
steht wir	-31 40 37 0 0 0
stein-	-5 -13 0 0 0 0
stell _ das	0 0 0 -1 0 0
stell _ die	0 -1 0 0 -7 0
stell _ siche	-3 -6 0 0 0 0
stell _ wir	-5 31 0 -10 0 0
stell ich	-3 -3 -19 -1 0 0
stell sich	0 0 0 0 -1 0
stell sie	12 -6 -4 -5 0 0
stell-	22 18 -16 72 -14 -1
stelle	-10 -4 -19 -1 -7 -1
stellen	34 22 4 -19 0 0
stellt	0 0 0 0 -1 0
stellungnahme	-2 0 0 32 -6 0
stemp-	17 -9 30 -9 -7 -35
stempel	14 -9 -15 -4 0 -12
stempeln	3 0 45 -4 -7 -23
steps	0 0 0 0 -7 0
steue _ die	0 0 0 1 -2 0
steue brauc	0 0 0 -6 -3 0
steue-	0 14 -22 -7 -13 0
steuerberater	0 21 -17 10 -6 0
stich-	-2 0 -3 57 0 -1
stichtag	-2 0 -3 57 0 -1
stift	13 -3 6 0 0 -7
still	-39 -9 5 29 -15 80
still ?	-8 0 0 0 0 0
still _ ?	0 0 0 0 0 -1
still _ der	55 0 -58 -2 0 0
still-	65 0 -72 0 0 21
stillstand	73 0 -72 0 0 21
stimm _ ?	0 0 0 0 0 -1
stimm das	0 -11 -9 0 0 -1
stimm die	0 0 -22 0 0 0
stimm nicht	0 14 -57 -5 0 0
stimm-	-2 -33 7 -6 -3 147
stimmen	0 -22 -32 0 0 -8
stimmt	-2 -11 -55 -6 -3 35
stoer-	-21 0 -77 0 23 41
stoerung	-15 0 -48 0 1 48
stole ?	0 -2 0 0 0 0
stole-	0 -2 0 0 0 0
stolen	0 -2 0 0 0 0
stopp-	46 0 77 -9 -2 -3
stopped	49 0 77 -9 -2 -3
storn-	-16 0 -11 0 -4 0
stornieren	-16 0 -11 0 -3 0
straf-	0 0 0 -2 0 0
stran-	0 48 -2 -4 0 0
strange	0 27 -2 -4 0 0
stranger	0 24 0 0 0 0
strangers	0 -2 0 0 0 0
stras-	19 -3 15 -5 0 0
strasse	19 -3 18 -5 0 0
strei sie	0 0 0 0 76 0
strei-	-18 -3 -4 0 50 0
streichen	0 0 0 0 62 0
streikt	-5 -2 17 0 -11 0
stric-	53 -8 -11 0 -2 0
strip-	0 -2 0 0 -2 0
strippe	0 -2 0 0 -2 0
strom	-15 -5 -27 -9 -9 -22
strom am	-15 0 22 0 0 0
strom-	3 -7 3 0 -5 -11
stromausfall	3 -7 3 0 -5 -11
studi-	-7 -11 -7 31 -3 0
studiert	0 0 0 0 -3 0
stuec-	-21 -5 72 1 16 -1
stueck	-21 -5 47 1 16 -1
stuen-	-4 29 -17 34 -2 0
stuenden	0 32 -2 -2 0 0
stuer _ ab	-13 -1 -10 0 0 7
stuer _ progr	17 0 -7 0 0 0
stuer bei	17 0 -17 0 0 0
stuer das	17 0 -7 0 0 0
stuer-	-37 -1 -8 0 -14 7
stuerzt	-37 -1 -8 0 -14 7
stumm	-15 0 91 -6 -10 0
stund _ die	-17 0 -4 4 -2 0
stund-	44 47 -11 16 -18 1
stunde	-16 24 18 -3 5 11
stunden	61 14 -49 32 -22 -10
stunden-frist	0 -8 0 -9 0 0
submi-	0 -7 -16 66 0 -1
suche	-44 -13 9 -6 -9 -5
suche einen	-9 -2 -3 0 -1 0
suche nach	-13 0 -15 0 0 -5
suche-	-15 -2 13 -11 -3 -2
suchen	-15 -2 13 -11 -3 -2
suizi-	49 -4 -11 0 0 -2
super	0 0 0 -1 78 0
super-	-3 0 0 -11 0 0
suppl-	0 0 0 -1 0 0
suppo ?	0 0 0 0 0 -4
suppo _ 0	-2 11 0 -1 0 0
suppo _ unser	0 -3 0 -2 0 0
suppo und	0 -26 -3 -2 0 0
suppo-	-2 95 -3 -3 -63 -4
support	-2 44 -3 -2 -57 -4
surge-	31 0 -2 15 -14 -4
surgery	31 0 -2 15 -14 -4
svc	-10 53 0 0 0 0
svc _ 0	-10 53 0 0 0 0
switc-	-11 17 -1 0 2 0
switch	-10 -6 -1 0 2 0
symbo-	11 -7 -13 0 17 0
symbol	11 -13 -13 0 0 0
syste _ dem	0 0 0 0 -3 0
syste _ ist	33 -2 -3 0 0 -1
syste _ nicht	23 0 -7 0 0 -16
syste _ sind	-1 -1 -6 0 0 -1
syste _ und	15 0 -3 0 0 0
syste _ wir	-48 0 -10 22 0 -10
syste are	-3 -5 34 0 0 -3
syste auch	13 0 0 0 0 -9
syste die	-3 -7 -20 0 -5 -1
syste hat	-17 3 0 0 -5 0
syste in	-6 -16 0 0 -8 -4
syste ist	67 -1 -15 -7 -3 29
syste progr	-83 0 0 0 0 0
syste sind	-41 0 -9 0 0 0
syste und	24 -7 -2 -7 0 -7
syste versc	-17 0 20 0 0 -11
syste vor	0 0 0 0 -3 0
syste war	0 -10 0 0 0 0
syste-	80 -12 15 -20 -18 8
system	145 -14 42 -9 -15 28
systembetreuer	0 -7 0 0 0 0
systeme	-45 44 -17 0 24 -10
systemen	-6 0 -2 0 -5 0
systemhaus	-23 -7 -7 -10 -15 -3
systems	-1 -5 0 -1 0 -7
t	0 0 0 20 0 0
table-	-48 -7 26 -7 0 7
tablet	-33 -7 29 -6 0 -17
tach	0 0 0 0 -3 0
taegl-	-7 5 -24 -35 -6 -1
taeglich	-7 5 -24 -1 -6 -1
taete-	-1 -42 -4 -5 -10 0
taeter	-1 -42 -4 -5 -9 0
taetern	0 0 0 0 -1 0
taeti _ ?	0 0 0 0 -3 0
taeti werde	0 0 0 0 -3 0
taeti-	0 0 0 0 -3 0
taetig	0 0 0 0 -3 0
tag	71 -30 47 47 -48 -53
tag _ der	0 0 0 0 -7 0
tag _ wollt	0 -2 0 0 -11 0
tag ich	3 -2 0 0 -10 0
tag ist	0 0 24 0 0 -3
tag und	-9 0 0 0 -8 -1
tag wir	-3 0 0 0 -4 0
tage	7 18 24 36 9 -28
tagen	-55 -15 85 142 43 -15
tagen _ ich	-10 0 -14 0 0 0
tagen ab	0 0 -21 21 -1 -5
tagen keine	38 0 -10 -1 0 0
tagen nicht	-8 0 10 0 0 0
tages-	-43 -8 12 -1 -2 0
tagesliste	-11 0 -12 -1 0 0
take	0 0 0 -6 0 -2
tangi ist	0 0 -1 0 0 0
tangi-	0 0 -1 0 0 0
tangiert	0 0 -1 0 0 0
tasta-	-18 -8 -2 0 -15 0
tastatur	-18 -8 -2 0 -15 0
taste	-3 -6 0 0 -1 0
taste-	0 0 12 0 -1 0
tat	0 -2 0 0 0 0
tatsa-	-3 -3 5 -3 -12 0
tatsaechlich	-3 -3 5 -3 -12 0
tauch-	0 5 -7 0 0 -3
tauchen	0 -5 -1 0 0 0
tausc des	0 0 1 0 0 0
tausc-	-6 0 1 25 0 0
tausch	-6 0 1 25 0 0
team	-1 -7 -33 -17 43 -12
team der	-17 -14 0 0 -9 0
teamb-	0 -4 0 -22 -11 0
teambesprechung	0 -4 0 -22 -11 0
teams	0 0 0 0 18 0
teams _ die	0 0 0 0 18 0
teamv-	0 2 -11 0 -2 -3
teamviewer	0 -10 -2 0 -2 -3
teamviewer-id	0 -2 0 0 0 0
techn ?	0 0 -9 0 0 0
techn _ ?	0 0 0 0 -3 0
techn _ auf	-1 0 0 0 0 -1
techn _ der	-1 0 -5 0 -6 0
techn _ fuer	-4 -2 0 -10 -19 0
techn _ micro	0 -5 0 0 0 0
techn _ sich	0 -5 0 0 -1 0
techn _ to	0 -2 0 0 -4 0
techn _ und	-12 -4 -3 0 -3 0
techn _ wir	28 0 -6 0 0 0
techn depar	-6 -3 -3 0 0 0
techn hat	0 -8 -13 -7 -26 -7
techn und	0 0 -6 0 0 0
techn von	0 3 0 0 0 0
techn war	-8 -44 0 -2 17 0
techn-	-12 -81 -8 -18 24 -21
technical	-6 -3 -3 0 -5 0
technician	0 -7 0 0 0 0
technicians	0 -2 0 0 -10 0
technik	-16 -13 -5 -6 19 -13
techniker	21 -56 9 -12 32 -8
technikers	0 0 0 0 -4 0
technisch	0 0 -9 0 0 0
technische	0 0 0 0 -8 0
technischen	-3 0 0 0 0 0
teil	12 0 0 0 -1 0
teile	3 0 0 0 0 0
teile _ mit	-2 0 0 0 71 0
teile _ uns	-3 -8 0 0 -14 0
teile _ wir	-3 0 0 0 -4 0
teile sie	-5 -8 0 0 -17 0
teile-	-10 -8 0 0 53 0
teilen	-10 -8 0 0 53 0
teiln-	0 0 -2 -6 0 -2
teilnehmen	0 0 -1 -6 0 -2
tel	20 0 -11 0 -2 0
tel 0	20 0 -11 0 -2 0
tel _ 0	0 0 -11 0 -2 0
telef 0	0 0 -1 0 0 0
telef _ 0	-1 0 -5 0 18 0
telef _ ?	0 0 -1 0 0 0
telef _ das	-7 -2 -15 0 -11 25
telef _ der	22 -9 -10 0 0 0
telef _ die	0 26 5 0 0 0
telef _ ich	0 0 0 0 -3 0
telef _ seit	-10 -1 49 0 -3 0
telef _ sich	0 -14 -6 0 -3 0
telef _ wir	37 0 -27 0 -26 0
telef ab	0 0 39 -2 106 -1
telef der	1 15 -16 0 0 28
telef durch	0 0 13 0 0 22
telef fuer	0 0 0 0 -36 0
telef geht	0 0 0 0 0 -9
telef hat	0 -23 -6 0 -3 0
telef ist	-24 -3 48 0 -2 -1
telef mit	22 -8 -10 0 0 0
telef und	-7 -9 -14 0 17 -2
telef von	4 38 0 0 0 0
telef wiede	0 0 0 0 -5 0
telef zu	-1 -1 -6 0 -25 0
telef-	4 14 34 -19 -12 3
telefon	-29 7 -27 0 12 -6
telefonanlage	-30 -4 27 0 0 -1
telefone	0 0 17 0 0 0
telefoniert	0 17 0 0 13 -2
telefonisch	38 -9 10 -1 -60 22
telefonnummer	13 -30 -7 -2 25 -7
telek-	-1 16 33 -5 -4 -3
telekom	-1 -2 33 -5 -3 -3
telem _ ?	0 -6 0 -2 0 0
telem _ dem	0 0 -6 0 0 0
telem _ der	0 0 -6 0 0 0
telem _ oder	0 0 0 0 -5 0
telem in	0 0 -6 0 0 0
telem von	0 0 -6 0 0 0
telem-	-2 -13 -10 -3 -5 -4
telematik	-2 -12 10 -3 0 -4
telematikinfrastruktur	-1 0 -9 0 0 0
tell	25 19 0 -1 0 0
tell me	20 0 0 0 0 0
tell us	0 19 0 0 0 0
ten	-21 19 35 0 -7 -3
termi _ 0	-2 -8 0 40 0 0
termi _ bei	0 0 64 0 0 -25
termi _ den	0 -5 -54 0 0 0
termi _ der	-14 -2 48 0 -4 -8
termi _ die	-11 12 -1 68 0 -5
termi _ eine	-5 0 -18 -5 -3 0
termi _ keine	10 0 7 0 0 0
termi _ seit	-25 0 5 0 0 0
termi am	0 0 -1 -10 0 0
termi erinn	0 0 -12 0 0 0
termi fuer	0 0 -37 20 0 0
termi im	0 0 77 0 0 -7
termi in	-21 0 1 0 0 0
termi ist	-14 0 40 -11 18 -2
termi mehr	8 0 48 -4 0 0
termi mit	0 0 -4 -14 0 0
termi nicht	24 0 -40 0 0 19
termi sind	-49 0 11 0 0 17
termi und	34 -2 24 -4 0 9
termi versc	34 0 -14 0 0 -1
termi von	-12 -2 33 -6 -4 0
termi zeigt	-17 -5 29 0 0 0
termi zur	0 0 0 -10 0 -1
termi-	-61 -7 66 -49 -11 2
termin	1 0 -10 -25 0 -9
terminal	-15 13 22 0 0 -5
terminals	10 0 14 0 -8 -1
terminalserver	-6 37 -3 -2 0 -2
terminbuch	-46 0 66 0 22 13
termine	1 -16 11 -12 -8 44
terminkalender	-15 -11 19 -11 -4 -20
terminplan	26 -9 -21 0 0 0
terminzettel	-11 -10 -17 0 0 0
teste-	0 0 -9 0 0 0
testen	0 0 -9 0 0 0
text	-17 92 -19 0 -3 -1
textb-	-23 -7 -11 0 0 -15
textbausteine	-23 -7 9 0 0 -15
textd mit	-5 52 -12 0 -2 0
textd-	-5 -26 -15 -3 -2 -1
textdatei	-5 -41 -13 -3 0 -1
textv-	-18 -4 103 0 0 0
thank	-1 0 0 0 -68 0
thank you	0 0 0 0 -59 0
thank-	-2 -2 -7 0 59 -3
thanks	-2 -2 -7 0 59 -3
that	-38 16 -24 -16 -22 -16
that _ ?	-1 0 0 0 0 -12
that _ to	0 -2 0 -5 0 0
that the	16 -1 13 -6 12 -2
that you	0 0 0 0 -28 0
that your	-25 0 0 0 -5 0
the	25 25 92 82 15 26
the _ ?	-2 -4 -10 -9 0 0
the _ and	-33 -16 13 -13 0 -8
the _ are	48 -2 27 2 -2 -23
the _ at	-13 -1 -9 -2 0 -1
the _ attac	0 -7 0 0 0 0
the _ by	-5 -3 13 35 -3 -1
the _ clini	6 -2 -8 -2 0 -1
the _ conne	-5 -1 0 0 0 0
the _ desk	-13 2 -17 0 0 0
the _ for	-4 -4 -14 0 -14 0
the _ from	-5 0 45 0 0 -7
the _ have	-13 -4 -6 2 0 0
the _ in	-23 -1 -29 -5 -2 -40
the _ inter	0 0 56 -9 0 -11
the _ ist	43 -4 56 7 25 12
the _ list	3 -1 17 -5 0 -2
the _ modul	0 -1 1 7 0 0
the _ of	30 -13 -22 -1 -11 -12
the _ on	-24 -8 15 -7 -11 -2
the _ passw	0 -21 -1 0 0 0
the _ print	0 0 -10 0 0 -5
the _ prote	0 -6 -4 46 0 0
the _ room	15 0 -37 -6 0 -2
the _ serve	-28 62 62 0 -1 -1
the _ syste	9 -2 0 0 0 0
the _ termi	-5 0 6 0 0 0
the _ that	-4 0 0 -1 -3 0
the _ to	-5 -1 0 -1 0 0
the _ until	-4 0 -5 -25 -2 0
the _ was	0 0 0 -1 76 0
the _ we	-1 0 0 0 0 0
the _ will	22 -4 -15 -22 -7 -4
the _ windo	35 -10 0 -8 0 -8
the _ with	0 34 -4 -2 -3 0
the _ you	0 0 0 0 -5 0
the appoi	-30 0 -9 0 -6 -2
the attac	0 8 -4 -6 -15 0
the autho	0 -3 -1 26 -3 0
the calen	-26 0 33 0 0 -23
the card	46 0 -21 0 12 0
the chart	-59 -8 14 -5 -2 66
the conne	-6 -1 52 -3 0 0
the data	-7 -6 6 46 -5 0
the datab	63 -10 -35 0 0 0
the docto	14 38 10 -2 -2 0
the emerg	49 0 -4 0 -1 0
the firew	0 0 0 -3 0 0
the front	-11 0 -17 0 0 0
the impor	-4 -3 68 -2 15 0
the incid	-6 -9 -9 -12 -6 -7
the inter	0 0 -9 0 -2 -5
the invoi	0 0 -2 0 -19 0
the kv	0 -3 -25 -24 -6 0
the lab	0 0 -30 -13 5 -11
the login	58 -7 0 0 -3 -4
the momen	0 -3 -6 -2 0 0
the new	-22 -7 -30 -8 -13 -3
the other	-13 -1 -4 0 -24 34
the paper	-4 -7 0 0 -3 -4
the patie	4 0 15 0 0 0
the peopl	0 -4 -5 0 0 0
the phone	-15 0 51 -1 0 0
the pract	0 46 16 -3 18 -7
the print	-13 0 20 0 -11 -7
the progr	-9 -16 0 0 -7 1
the quart	0 -2 0 24 -2 -1
the ranso	0 -24 -5 0 0 0
the recep	0 44 0 0 0 0
the recor	11 0 -26 0 -1 27
the same	42 -10 -7 -4 0 0
the serve	15 -8 -34 0 0 -2
the softw	-3 -7 72 0 0 -8
the ti	0 -6 4 -3 -4 -3
the updat	-30 -4 -4 0 0 -2
the waiti	41 0 -37 -6 0 -2
the whole	33 0 -38 0 0 -4
theat-	-14 -2 31 50 -4 -6
their	-29 -5 -11 0 0 24
them	-21 10 57 19 -14 50
thema	0 0 -19 0 73 0
then	-16 8 39 16 -31 -3
thera-	12 -4 19 0 0 -3
therapeuten	0 0 -8 0 0 -3
there	23 19 -5 -4 25 34
there _ a	0 20 -2 -4 -1 0
there a	0 16 -3 0 0 0
there ist	0 20 -2 -4 -1 0
these	0 0 0 0 -7 0
they	0 -24 6 -1 -2 -14
thing	0 2 0 -1 0 0
thing-	65 18 -16 -19 -9 0
things	65 18 -16 -19 -9 0
third	0 -1 0 0 -2 0
thirt-	28 -1 -8 41 0 0
thirty	28 -1 -8 41 0 0
this	29 17 -7 -19 -16 54
this _ ?	0 0 0 -1 0 0
this _ and	-9 -4 -5 0 -3 0
this _ the	-6 0 4 -1 0 0
this happe	0 0 0 -3 -2 0
this ist	0 -11 0 0 0 -3
this morni	40 -1 0 -4 0 -2
this to	0 0 0 -8 -4 0
this week	-8 -1 -1 -2 0 -1
three	48 35 48 -2 -3 0
throu-	-13 -3 47 -3 -3 0
through	-13 -3 47 -3 -3 0
thurs-	-27 -10 46 4 -10 -2
thursday	-27 -10 46 4 -9 -2
ti	-35 -26 4 12 -8 -17
ti ?	0 0 0 -4 0 0
ti _ ?	0 -3 -10 0 0 0
ti _ bei	-11 0 15 -5 -14 0
ti _ der	0 0 -2 0 0 0
ti _ ist	0 0 -1 0 0 0
ti _ koenn	0 0 -5 0 0 0
ti _ noch	0 0 -24 -10 0 0
ti _ uns	0 0 4 0 0 -5
ti _ unser	0 0 -4 0 0 0
ti ansch	0 -4 -1 -10 0 0
ti bei	0 0 4 0 0 -5
ti conne	-6 0 4 0 0 0
ti from	0 0 -1 0 0 0
ti in	0 0 -7 0 0 0
ti ist	-14 0 98 -5 0 0
ti nicht	-11 0 49 0 -1 0
ti von	0 0 -14 0 0 0
ti zu	0 0 -10 0 0 0
ti-an ?	0 0 0 -1 0 0
ti-an _ ?	0 0 -2 0 0 0
ti-an der	0 0 -2 0 -3 0
ti-an durch	0 -10 0 0 0 0
ti-an-	-15 -12 35 -62 -12 -9
ti-anbindung	-15 -10 57 0 -7 -1
ti-anschluss	0 0 0 -62 -5 -8
ti-ko-	0 0 0 -9 -4 0
ti-pa-	-1 0 0 0 0 0
ti-pauschale	-1 0 0 0 0 0
ti-st-	0 0 133 -6 0 -9
ti-ve-	-39 0 31 -6 0 -7
ti-verbindung	-39 0 31 -6 0 0
ti-vertrag	0 0 0 0 0 -7
ti-zu der	0 0 0 -1 0 0
ti-zu in	0 0 -16 0 0 0
ti-zu ueber	0 -6 0 0 0 0
ti-zu-	-9 -7 -17 -3 -6 0
ti-zugang	-9 -7 -17 -2 -6 0
ticke 0	0 0 39 -1 -20 0
ticke _ 0	0 0 39 -1 -11 0
ticke kann	-6 0 -11 0 90 0
ticke schli	0 -4 -11 0 -35 0
ticke von	-8 0 0 -6 -19 0
ticke-	-26 -15 16 -7 80 0
ticket	-26 -4 18 -7 91 0
tiefe-	-6 -11 0 0 0 -2
time	-6 0 33 0 24 0
timeo-	-4 0 27 0 0 0
timeout	-4 0 27 0 0 0
times	-7 -4 57 0 -7 0
timm	-3 0 0 0 12 0
tippe-	-48 -16 96 -5 -3 28
tippen	-48 -7 96 -5 -3 28
tippf-	0 -2 -3 0 -9 0
tippfehler	0 -2 -3 0 -9 0
tippt	42 60 28 0 0 -3
tisch	0 -3 0 20 118 0
to	1 70 -47 5 85 -42
to _ ?	0 -2 -15 -3 -4 0
to _ a	28 -22 -6 -4 -7 0
to _ back	-17 0 -18 0 37 0
to _ from	-6 20 0 0 -1 0
to _ in	0 -7 -12 2 0 0
to _ kv	0 0 0 -7 0 0
to _ my	-21 29 0 0 -4 -3
to _ new	-5 -1 0 0 -5 0
to _ or	15 0 -32 0 -5 0
to _ our	0 -5 0 0 -3 0
to _ patie	-13 -1 18 0 0 0
to _ the	12 0 -16 21 -12 0
to _ this	0 0 0 -8 0 0
to _ ti	0 -3 -4 0 0 0
to _ to	0 -2 0 0 -9 0
to _ wheth	0 0 0 0 -1 0
to _ you	0 -1 0 0 1 0
to _ your	0 -3 0 0 -8 0
to a	-8 -1 0 0 -5 0
to all	-30 29 18 0 -4 -3
to be	-12 18 -8 44 -7 0
to book	0 0 -4 0 -2 0
to call	-17 0 -18 0 44 0
to do	-9 -1 0 0 44 0
to infor	0 0 0 -9 -5 0
to know	0 -1 0 0 -11 0
to let	0 -4 0 0 13 0
to norma	0 0 0 0 55 -21
to notif	0 -1 -4 28 0 0
to our	0 -2 -1 -7 -1 0
to patie	-10 20 -6 -4 -5 -2
to reach	0 0 0 3 -2 0
to repor	0 0 0 -8 0 0
to sende	0 0 0 0 -5 0
to tell	6 0 0 0 0 0
to the	74 -8 -18 -18 -12 0
to us	0 0 0 -14 0 0
to you	0 0 0 0 -4 0
tocht-	0 -2 -5 0 -3 0
tochter	0 -2 -5 0 -3 0
today	69 -4 24 -8 -18 -6
told	0 -21 -2 -4 -3 19
toll	1 0 0 0 4 0
tom	0 -3 0 0 0 -4
tomor-	-1 -9 -2 150 -8 -4
tomorrow	-1 -8 0 64 -5 -4
ton	-11 0 15 0 30 -5
too	0 -5 0 0 0 0
tool	0 0 0 -3 0 0
tot	86 -3 66 -2 -15 -12
tot ist	15 0 -3 -2 0 -3
total-	91 -2 2 0 -7 0
totalausfall	91 -2 2 0 -7 0
toten-	15 5 0 0 0 0
totenkopf	-2 5 0 0 0 0
traeg-	-32 -1 15 -6 -10 -7
traeger	0 0 0 0 -4 0
traegt	-15 -1 -22 0 -6 0
trage	-5 0 -5 0 0 0
trage ich	-5 0 -5 0 0 0
trage-	18 30 17 -3 -19 0
tragen	18 30 17 -3 -19 0
train-	-2 0 -1 0 -8 -23
trans-	-76 0 104 9 -4 -7
trau	-3 -4 -9 0 0 0
trau _ nicht	-3 0 -9 0 0 0
trau mich	-3 0 -9 0 0 0
traue	-50 31 -2 0 0 0
traue _ nicht	0 -2 -2 0 0 0
traue mich	0 -2 -2 0 0 0
traue-	-11 0 -9 0 -3 -1
trauen	-11 0 -9 0 -3 -1
traut	-18 -4 -24 -2 0 0
traut sich	0 -4 -15 0 0 0
treff-	-11 0 -15 -12 0 0
treffen	0 0 18 -12 0 0
treib _ das	0 -1 -4 0 0 0
treib-	1 -13 16 -13 -19 -2
treiber	-2 -6 16 -1 -19 -2
treibt	3 -6 0 -12 0 0
trese-	-18 24 -2 -8 -12 -18
tresen	-18 27 -2 -8 -12 -18
treso-	0 -36 0 0 0 0
tresor	0 -36 0 0 0 0
triff _ zu	-2 0 0 0 0 0
triff es	-5 0 0 0 0 0
triff-	-12 -4 19 -11 0 0
trifft	-12 -4 19 -11 0 0
trink-	11 0 -12 -3 12 0
troja _ dem	0 38 -13 0 0 0
troja auf	0 69 -13 0 0 0
troja on	-1 16 0 0 0 0
troja-	-12 27 -15 0 -8 -2
trojan	-1 26 0 0 0 0
trojaner	-11 -33 -15 0 -8 -2
trotz	-21 -8 15 -10 -19 -17
trotz _ angri	0 0 -4 -9 0 -15
trotz allem	0 0 0 0 0 -2
trotz der	-21 -8 -4 -2 0 0
trotz des	0 0 -4 -9 -19 -15
trotz-	-10 28 14 -8 -22 -16
trotzdem	-10 28 14 -8 -22 -16
trust-	0 0 0 -3 0 0
tuer	70 -5 -45 -17 -9 0
tun	-38 13 0 -8 68 34
tun ?	4 -4 -1 0 0 -8
tun _ der	0 -4 -1 0 -4 0
tun damit	0 0 0 0 -4 0
tun haben	-10 0 20 0 -8 0
tun ist	-3 -4 -1 0 38 0
tun wir	7 26 -17 0 -19 24
tunne-	-6 -8 -10 0 0 26
tunnel	-6 -8 -10 0 0 26
tut	35 -13 -41 0 -41 21
tut _ leid	14 0 -10 0 -33 0
tut sich	79 -10 -9 0 0 -5
tut uns	-6 0 0 0 -4 -2
tut wir	13 0 -10 0 -36 -15
two	-22 -10 -15 -19 -6 -13
txt	0 49 -3 -2 0 0
typ	0 0 0 -8 0 0
type	-25 0 12 10 0 38
u	6 0 -7 0 0 -3
ueber	-12 59 62 -25 -23 52
ueber 0	-11 -20 2 7 0 0
ueber ?	0 -3 0 -1 0 0
ueber _ 0	0 -13 0 10 0 0
ueber _ ?	-1 0 -6 0 0 0
ueber _ an	-4 0 25 0 0 -20
ueber _ angri	-1 0 -2 0 0 0
ueber _ auf	0 6 0 0 0 0
ueber _ bei	0 0 13 0 0 -3
ueber _ conne	0 0 28 0 -2 -1
ueber _ das	14 0 10 18 -7 0
ueber _ den	0 -13 -17 0 -6 0
ueber _ der	19 0 -7 2 0 -2
ueber _ die	-7 -3 -28 54 -1 -1
ueber _ ein	-4 7 0 0 0 0
ueber _ fernw	0 38 0 0 0 0
ueber _ fernz	-11 -4 20 -2 0 0
ueber _ gespe	27 0 -15 0 -4 -2
ueber _ hacke	0 0 0 0 0 -2
ueber _ ihr	-9 0 0 0 0 0
ueber _ in	0 -6 45 -1 0 0
ueber _ ist	0 -14 -8 0 0 -4
ueber _ karte	0 -2 47 0 0 -7
ueber _ link	0 -23 0 0 0 -3
ueber _ mehr	-6 0 16 0 -2 -4
ueber _ nicht	-1 0 68 -5 0 -10
ueber _ oder	-1 0 5 0 0 0
ueber _ praxi	0 13 -7 0 -2 -3
ueber _ sich	-63 0 92 0 0 0
ueber _ softw	0 -1 0 -4 0 0
ueber _ termi	0 0 -4 0 0 0
ueber _ ti	0 -6 -4 0 0 -9
ueber _ und	0 -32 0 0 0 0
ueber _ updat	12 -9 0 0 0 0
ueber _ vorfa	-3 0 -1 0 -1 -1
ueber _ wir	-19 0 54 0 0 -23
ueber ab	-8 0 -1 24 -2 0
ueber an	0 0 -9 -4 -6 0
ueber anyde	0 15 0 0 0 -3
ueber auf	-46 18 16 0 0 0
ueber das	-7 0 -36 -2 -7 82
ueber dasse	36 0 -20 0 0 -2
ueber den	22 33 35 -3 -7 -9
ueber die	-55 -38 -6 -22 -1 12
ueber diese	0 0 0 0 0 -9
ueber eine	23 0 0 0 -3 0
ueber einen	-5 -16 0 0 0 -3
ueber einer	0 -9 0 -7 0 0
ueber ich	-3 -9 0 0 0 0
ueber ihre	0 -9 -5 0 0 0
ueber ihren	0 0 -1 0 0 0
ueber ist	0 0 21 17 -2 0
ueber keine	19 0 45 -2 0 0
ueber kim	-5 0 58 0 -3 -7
ueber kv	0 0 28 0 -2 -1
ueber kv-co	-6 -7 31 -1 0 0
ueber lasse	-63 0 92 0 0 0
ueber meine	-5 -2 0 6 0 -4
ueber mit	19 0 -7 0 0 -2
ueber nacht	9 30 0 0 0 0
ueber nicht	42 -1 -2 0 -2 -8
ueber noch	-30 0 14 -2 0 0
ueber nur	37 0 -17 0 0 -1
ueber sie	46 -2 -4 0 0 0
ueber und	-15 -50 -64 35 -1 62
ueber uns	0 -6 0 0 0 0
ueber unser	30 29 -14 10 0 -3
ueber welch	0 0 -21 0 0 0
ueber werde	0 0 20 14 0 -1
ueber wir	0 0 0 -1 0 0
ueber zu	16 -6 13 0 -4 0
ueber-	-112 -52 53 72 -87 -11
ueberall	74 -1 -64 -14 -22 30
ueberfall	-13 0 0 0 0 0
ueberhaupt	54 -8 2 -3 0 -3
ueberlassen	-8 -1 0 0 0 0
uebermittlung	0 0 27 -5 -4 0
uebermorgen	-2 -4 -43 136 -16 -10
uebernehme	0 -9 0 0 0 0
uebernehmen	1 -11 20 -1 0 0
uebernimmt	50 -2 -44 6 0 0
uebernommen	-6 8 -11 -30 0 0
ueberoertliche	0 -1 0 0 0 0
ueberprueft	0 -26 0 0 0 0
uebers	0 0 -10 0 0 0
uebersicht	0 -6 -3 0 0 0
uebertraegt	-16 0 17 -5 0 -3
uebertragen	0 0 46 -8 -2 0
uebertrieben	-14 -1 -11 0 0 0
ueberweisung	-79 0 44 -3 -6 -1
ueberweisungen	-111 -3 177 -7 -2 -8
uebli-	0 0 0 0 -2 0
uebri rechn	-16 -5 0 0 -1 -6
uebri-	18 -18 -10 -4 -14 17
uebrigen	20 -5 -10 0 -1 -8
uebrigens	-2 -12 0 -4 -13 -3
uhlen-	-1 0 0 0 0 0
uhlenbrock	-1 0 0 0 0 0
uhr	117 24 -51 8 -43 -28
uhr _ 0	23 0 -9 0 0 0
uhr _ da	-21 0 0 0 0 0
uhr _ der	3 -2 -4 -1 0 0
uhr _ sich	0 -19 0 0 0 0
uhr _ und	-16 -4 0 -7 -3 0
uhr _ wir	9 0 -1 19 0 0
uhr ab	0 -2 0 30 -3 0
uhr am	0 -9 -3 -2 0 -6
uhr an	-3 -5 -4 -3 -8 0
uhr auf	17 -7 0 0 0 0
uhr da	-7 7 0 4 0 0
uhr hat	-12 -26 0 11 0 0
uhr in	0 0 -4 -11 0 0
uhr melde	-4 -7 -4 -1 0 0
uhr nacht	-7 0 0 -1 0 0
uhr nicht	13 0 -1 0 0 0
uhrze-	-11 3 -42 -1 0 -14
uhrzeit	-11 -23 -42 -1 0 -14
ulm	0 51 -20 0 0 0
ulrik-	0 -5 0 0 -4 0
ulrike	0 -5 0 0 -4 0
ultra-	0 4 85 -7 -9 6
ultraschallgeraet	0 0 17 -5 0 -13
um	-92 8 -13 74 -44 -84
um 0	-3 27 -1 8 -16 0
um ?	0 -4 0 -1 0 0
um _ 0	-8 50 -1 4 -7 0
um _ an	0 0 0 0 -4 0
um _ angeb	0 -8 0 0 0 0
um _ auf	-4 0 -1 0 0 0
um _ bei	0 0 0 0 0 -3
um _ den	-11 26 -2 0 -2 0
um _ der	0 0 -8 -38 0 -1
um _ fuer	24 -8 -6 0 0 0
um _ ist	-12 0 0 42 0 0
um _ kurze	0 0 0 -3 -5 0
um _ ob	0 0 21 -11 0 0
um _ rueck	0 0 0 0 -16 0
um _ uhr	-7 -40 0 -7 -9 0
um _ wie	-2 -7 -3 -4 -5 0
um _ zeile	0 -4 -4 -4 0 0
um _ zu	0 0 0 0 -7 0
um angab	0 0 -2 -1 0 0
um aus	0 0 -7 0 0 0
um ausku	0 -7 0 -15 -8 0
um besta	0 -12 -2 -2 -2 0
um den	-7 -12 -24 -12 0 0
um die	-7 -4 -22 -28 -10 -29
um drei	-15 21 12 -1 -5 -9
um ein	0 -9 0 0 -5 0
um eine	-11 -6 -11 27 0 -14
um einen	-22 0 18 0 0 0
um halb	4 0 -15 -3 25 0
um hilfe	6 0 0 13 0 -3
um mitte	-4 -10 -5 29 0 0
um neun	29 -2 25 14 -6 0
um rueck	-22 17 39 0 -20 0
um und	-7 36 -9 9 0 -3
um unser	0 0 0 0 -7 0
um von	0 0 -1 -3 -8 0
um zwei	0 0 11 -5 0 0
umbau	0 0 -7 0 0 -9
umben-	0 40 -5 -13 0 -2
umbenannt	0 40 -5 -13 0 -2
umgeb-	0 0 -8 0 0 0
umgeh-	0 -1 -4 0 -1 0
umgehen	0 -1 -4 0 -1 0
umges werde	0 0 -5 0 0 -1
umges-	3 -26 -26 -6 12 -1
umgesetzt	-3 -4 2 0 -1 0
umgestellt	6 -1 -28 -6 14 0
umlau-	-10 -1 -24 0 0 0
umsat-	0 -1 -25 26 -2 0
umsch-	0 0 -6 -2 -11 0
umset-	-1 -1 0 0 -2 0
umsta-	0 -7 0 0 -2 0
umstaende	0 -4 0 0 -2 0
umste ?	0 0 -3 -1 0 0
umste auf	-1 0 -30 0 0 0
umste-	-34 0 6 -18 -5 -26
umsteigen	0 0 -7 0 0 0
umstellen	-17 0 -1 -13 -1 -14
umstellung	-17 0 13 -5 -5 -12
umzie-	0 0 0 0 0 -1
umziehen	0 0 0 0 0 -1
umzug	-3 -3 -1 -1 -1 -7
umzug _ praxi	0 0 0 0 -1 0
umzug der	0 -2 0 0 -1 0
unauf-	0 -4 28 -1 64 0
unaufgefordert	0 0 0 0 -6 0
unbed ?	0 0 0 -9 0 0
unbed-	-3 -2 0 -13 -3 0
unbedenklich	-3 -2 0 -9 -3 0
unbedenklichkeit	0 0 0 -4 0 0
unbef-	0 -6 -16 0 0 0
unbefugte	0 0 -7 0 0 0
unbek benut	0 27 0 0 0 0
unbek-	14 51 7 -7 0 18
unbekannt	-10 -45 -2 0 0 18
unbekannte	0 79 -5 -7 0 0
unbekannten	0 -7 -3 0 0 0
unbekannter	25 -9 15 0 0 0
unber-	0 0 -4 0 0 0
unberuehrt	0 0 -4 0 0 0
und	144 132 42 79 -22 64
und 0	-20 -9 -4 -11 -18 27
und _ 0	-32 -8 0 0 -5 -3
und _ ?	0 -12 0 0 0 0
und _ akten	24 0 -18 -5 0 0
und _ alle	4 16 -48 0 0 34
und _ alles	-27 0 10 0 -5 0
und _ als	0 4 0 0 0 0
und _ am	-4 -14 -17 0 0 13
und _ an	13 9 8 29 -3 -4
und _ ander	96 -4 -8 0 0 -20
und _ arbei	-17 -1 -3 -5 8 -7
und _ auch	17 -25 -9 0 0 0
und _ auf	5 -50 9 0 -5 2
und _ bei	11 -6 53 0 -2 -7
und _ beim	33 0 8 0 0 0
und _ bis	-4 0 0 4 -4 0
und _ compu	-10 0 -7 -2 0 0
und _ danac	0 14 0 0 0 0
und _ dann	-18 -4 29 0 -7 0
und _ das	-29 -10 11 25 -24 -10
und _ dass	44 -9 -7 0 -1 0
und _ dem	-4 42 0 0 0 0
und _ den	30 -6 25 -1 -9 -12
und _ der	44 6 -13 -1 -24 -11
und _ die	46 3 -28 18 21 -4
und _ diese	0 0 0 0 -2 0
und _ ein	30 -18 -8 0 0 -2
und _ eine	-1 -18 0 0 0 0
und _ einen	-3 12 -15 -3 -16 0
und _ einge	0 -19 -17 0 -1 0
und _ er	5 -10 0 0 0 -1
und _ es	-2 -5 0 -3 -24 -19
und _ fuer	26 -10 -26 0 -11 0
und _ gefun	-48 -9 0 0 0 -5
und _ gehen	-16 0 -54 0 -3 130
und _ geht	12 20 -23 0 0 -26
und _ gern	0 -2 -10 0 -4 0
und _ hab	-2 0 0 2 0 0
und _ habe	-20 -31 26 21 0 -1
und _ haben	-12 -11 -6 16 0 -8
und _ hat	0 4 0 -3 0 0
und _ hilfe	0 0 0 -6 -1 0
und _ ich	-3 9 6 -1 0 75
und _ ihnen	0 0 0 -4 8 0
und _ im	-7 -17 45 0 -15 -4
und _ immer	-7 0 18 -25 0 0
und _ in	-33 -18 21 -1 51 -11
und _ insta	-4 -1 0 0 0 0
und _ ist	64 -14 2 23 -12 -3
und _ ja	0 0 0 -2 0 0
und _ jedem	25 1 -2 -6 0 0
und _ jetzt	4 -2 -10 0 0 0
und _ kann	47 -4 -32 -4 -7 -16
und _ karte	38 -2 -32 0 -3 -4
und _ keine	-12 -11 -19 -11 -24 0
und _ koenn	-5 0 4 -3 -4 44
und _ komma	-3 -4 -3 0 0 0
und _ komme	44 15 -27 0 0 -17
und _ kommt	7 0 16 -1 0 -6
und _ konne	0 -7 0 -3 -11 0
und _ lasse	-25 0 -10 -8 0 0
und _ laufe	1 0 -2 0 0 35
und _ leute	15 0 0 -1 0 0
und _ man	-4 17 0 -9 0 0
und _ mich	0 0 0 -1 -5 0
und _ mit	3 16 -17 0 0 -5
und _ muess	0 -4 0 10 0 0
und _ muss	-20 -1 -18 19 -4 26
und _ nerve	0 0 0 0 18 0
und _ nicht	10 -4 -44 -7 -1 -14
und _ niema	6 -5 0 -2 -5 0
und _ noch	-13 -3 -18 -5 0 0
und _ nur	2 6 -7 -1 -4 -24
und _ ob	-3 -9 -2 0 -13 0
und _ ohne	-31 24 -6 -1 0 -6
und _ passw	0 40 -6 0 0 0
und _ patie	-39 -14 67 -6 0 0
und _ praxi	25 0 -5 0 -2 0
und _ progr	-43 15 -19 -5 9 -2
und _ rechn	4 23 -5 0 -2 -3
und _ sagt	-4 6 -6 -18 0 0
und _ schli	9 -6 0 0 -4 0
und _ schre	-20 -21 0 -3 0 -6
und _ schwa	46 6 -25 -1 0 0
und _ seit	5 -14 43 -2 -2 -7
und _ serve	-46 53 24 0 -14 -1
und _ sich	-3 56 -5 -5 31 -8
und _ sie	25 2 55 0 -11 0
und _ sind	-4 -2 -17 21 9 103
und _ soll	0 0 0 24 0 -9
und _ stehe	37 -1 -6 -17 0 -6
und _ steht	10 24 -21 0 0 0
und _ team	14 -7 0 0 43 0
und _ ueber	13 -1 5 0 -4 -1
und _ uhr	-4 -2 -4 9 -11 -1
und _ um	0 -18 0 0 0 0
und _ und	-19 9 -17 -3 -6 -2
und _ uns	12 -2 32 10 -11 -28
und _ unser	-7 -47 -2 -2 0 0
und _ vertr	-4 0 -19 0 0 0
und _ vom	-10 24 -1 0 60 0
und _ von	7 -11 -6 0 -2 0
und _ wann	-1 0 -4 0 0 -3
und _ war	31 50 0 0 -12 0
und _ waren	-14 47 -4 -2 0 0
und _ warte	15 -1 -2 -2 0 0
und _ welch	-3 0 0 -14 0 0
und _ wem	0 -14 0 0 0 0
und _ wie	-12 0 -1 -1 0 9
und _ wiede	10 11 -25 -2 18 0
und _ wir	-5 23 0 13 -5 -3
und _ wisse	16 -7 -36 -4 -4 0
und _ wurde	6 9 0 0 0 0
und _ zette	-9 18 0 0 0 -2
und _ zu	-17 8 0 11 -2 0
und alle	-8 -35 -18 31 -2 -25
und alles	-14 -1 9 0 37 -9
und am	56 -15 0 0 -2 -12
und an	21 1 -5 -16 -34 -4
und arbei	-14 -20 -8 0 -1 -9
und auf	1 9 0 0 0 0
und bei	-16 1 -4 0 -1 0
und bis	-7 -3 -9 15 0 -9
und bitte	-1 -10 -3 0 -11 0
und brauc	-2 -7 -12 -17 -28 -19
und da	9 17 -8 5 0 -7
und damit	4 -3 -1 0 0 0
und danac	4 2 -3 -14 -3 0
und dann	50 19 -77 -5 -2 -6
und das	-15 -13 109 -4 50 -36
und dem	-10 2 -7 0 0 0
und den	21 -20 0 -1 -4 0
und der	-44 31 28 13 -20 -7
und die	-3 7 -43 57 -16 -17
und dort	-11 -10 0 0 -3 24
und ein	-24 -25 0 -1 6 -8
und eine	-20 56 0 9 0 0
und einen	38 -8 0 0 -15 -14
und einer	-15 15 0 0 0 -1
und er	-1 35 -4 0 33 0
und erwar	0 -1 0 0 0 0
und es	13 21 -29 -8 46 -1
und finde	0 -20 0 -1 0 0
und frage	0 -9 -4 -1 -15 0
und fragt	-4 -5 0 -1 0 0
und gehen	-9 23 -12 0 0 -10
und geht	15 -2 -6 0 -8 0
und gibt	0 -3 0 0 0 -5
und habe	-22 1 0 -3 -19 -10
und haben	-51 9 -11 -9 84 -14
und haend	27 0 0 -2 0 -3
und haett	0 0 -10 0 -7 0
und hat	-4 -40 0 11 -27 0
und herre	-15 -2 9 -2 -2 -15
und heute	10 -6 5 17 0 0
und ich	47 -25 16 57 -2 -6
und im	18 57 33 -5 68 7
und in	-11 4 16 -14 16 0
und ist	-35 -10 46 -9 50 -10
und jetzt	11 -31 9 0 25 -4
und jugen	-30 -2 0 0 -7 -4
und kann	19 -2 -12 -1 0 -3
und karte	-13 0 -4 0 10 26
und kein	27 0 12 -1 -7 -5
und keine	-52 40 62 -14 -9 0
und kim	0 -2 -2 -2 0 -26
und kolle	-9 -10 0 0 0 -5
und komme	13 -13 -11 -2 0 -5
und konne	-1 0 0 0 0 0
und laess	-19 16 59 0 0 -8
und laeuf	0 0 -7 -8 -4 -4
und lasse	-43 32 2 0 0 -4
und meine	17 -5 0 -6 0 0
und meint	-3 -1 0 0 0 0
und melde	-8 3 -11 -5 -12 0
und mit	0 -5 1 0 -18 0
und moech	0 -4 0 0 -4 0
und muess	0 -20 -1 9 -10 0
und muss	0 -5 -10 -4 -5 -1
und nach	8 4 26 0 30 0
und nicht	-10 -34 -16 -4 -2 -14
und niema	37 -4 -22 -16 -5 -3
und noch	33 0 -4 -2 0 -3
und notie	17 -9 -17 0 0 0
und nun	-8 -32 -8 0 0 0
und ob	-7 0 -6 7 0 -3
und oeffn	-1 32 -16 0 -2 0
und ohne	32 -3 0 -5 2 0
und partn	-5 0 0 -1 0 0
und patie	-8 -5 -2 -1 0 0
und progr	-8 0 20 0 0 0
und rezep	-24 0 20 0 0 40
und sagt	0 16 0 0 0 0
und schic	19 -19 18 0 -11 0
und schre	-10 -3 -2 0 0 32
und seit	-1 -3 0 0 0 0
und seitd	32 22 -2 0 -3 -1
und seith	11 35 0 0 -1 0
und sich	0 40 0 0 -2 0
und sie	-25 10 -17 15 0 0
und sind	-4 -6 -15 -9 0 -3
und so	14 -18 -1 -5 0 -7
und suche	-3 -2 -3 0 -1 0
und ueber	-3 18 0 -3 -17 -1
und um	-3 0 0 26 -3 0
und uns	-1 -3 -2 15 0 0
und unser	-10 -41 -14 -11 0 0
und von	-4 1 -1 0 0 0
und wann	0 0 0 -8 -1 0
und waren	-5 -1 0 0 0 0
und was	1 -16 0 -18 0 -10
und weiss	13 -1 -2 -4 -9 0
und welch	0 -2 0 -1 0 0
und wenn	0 -2 6 -3 0 0
und wer	2 -7 -2 0 0 -1
und wie	0 0 0 0 -1 -9
und wiede	-17 7 10 0 -5 0
und will	-16 -26 -27 15 0 -3
und wir	9 32 -22 61 -14 4
und wird	-4 -2 0 0 0 0
und wo	0 0 0 -7 0 0
und wolle	-4 15 -3 0 -2 0
und wollt	-3 8 0 0 -14 0
und woran	28 -10 0 0 0 -2
und wurde	0 -3 0 0 0 0
und zu	-29 33 -58 -14 -9 -2
und zum	0 0 -10 -2 0 0
und zwar	54 50 0 11 -2 22
undel _ retur	0 0 0 0 -5 0
undel mail	0 0 0 0 -5 0
undel-	0 0 0 0 -5 0
undelivered	0 0 0 0 -5 0
under	-4 22 0 -1 0 0
unfal-	0 0 -30 12 0 0
ungef-	0 0 0 -5 -5 0
ungefaehr	0 0 0 -5 -5 0
unges-	-22 -9 -15 0 -4 -52
ungue und	9 0 -19 0 0 -3
ungue-	-24 -1 -37 -13 0 -4
ungueltig	-24 -1 -23 -13 0 -4
unles-	-2 30 -3 0 0 -2
unmoe-	8 18 -15 0 0 0
unmoeglich	8 0 -15 0 0 0
uns	68 44 31 -29 -13 116
uns ?	20 0 0 -6 0 0
uns _ 0	-4 -5 21 24 -8 0
uns _ ?	-23 -6 0 -26 -4 -4
uns _ alle	-16 -10 10 0 0 -8
uns _ alles	-8 -25 -22 -2 94 -86
uns _ an	-12 -22 25 0 -12 0
uns _ angeb	0 -16 0 0 0 -1
uns _ auf	5 -4 -30 0 0 -7
uns _ das	18 4 0 21 0 -5
uns _ dass	-10 25 -7 -11 0 -5
uns _ daten	0 0 -1 -5 0 0
uns _ dem	-7 -19 -9 0 -16 18
uns _ den	0 0 0 -4 0 0
uns _ der	-64 13 20 -18 4 31
uns _ die	-29 -8 -5 -4 -8 -15
uns _ ein	-4 -15 0 0 -13 0
uns _ eine	4 -5 -13 -9 -2 -6
uns _ einge	15 3 -4 0 0 0
uns _ erwis	-2 13 0 0 -1 -6
uns _ es	-8 56 -3 0 28 -40
uns _ hat	-3 0 -8 0 -12 -3
uns _ in	-2 -3 -2 0 -15 27
uns _ ist	-4 0 0 0 0 0
uns _ keine	22 -3 -44 0 0 -3
uns _ labor	0 0 32 0 -3 -1
uns _ mehr	31 -6 -10 0 18 -3
uns _ mit	24 -23 0 0 -4 0
uns _ nicht	-6 -9 73 0 -9 60
uns _ noch	-12 -38 -16 10 -1 0
uns _ ob	-3 -6 0 0 -5 0
uns _ oder	0 0 -8 0 0 0
uns _ ort	0 0 0 0 -2 -1
uns _ patie	-18 31 -1 0 0 -2
uns _ progr	-33 10 -6 31 -2 36
uns _ rechn	-3 -14 0 0 0 0
uns _ seit	57 -21 -25 0 -6 0
uns _ sich	24 -19 -8 0 0 0
uns _ sie	0 0 0 -1 44 0
uns _ sind	-5 0 0 0 -8 0
uns _ telef	0 -13 53 0 0 -31
uns _ ueber	0 0 31 0 0 0
uns _ und	7 -19 0 0 5 -8
uns _ unser	0 48 -8 0 0 0
uns _ von	-4 -1 0 0 0 0
uns _ was	-9 25 0 -2 0 0
uns _ wegen	0 0 11 0 -10 0
uns _ wie	0 0 -7 0 -3 0
uns _ wiede	29 -13 -8 0 0 0
uns _ wir	38 -32 0 -8 -12 0
uns _ zu	1 -2 -14 -4 -1 -1
uns alles	-15 32 -27 0 0 32
uns als	0 0 0 -9 -1 0
uns am	17 -12 21 -3 -1 -29
uns an	28 -2 -13 0 -14 -6
uns anger	0 -5 0 0 -1 -5
uns auch	-14 43 0 0 -13 0
uns auf	15 0 11 -9 -6 -5
uns aufsc	0 -2 -1 -5 0 0
uns aus	-6 -15 -1 -1 0 0
uns bei	6 -4 0 0 0 0
uns bitte	-17 -10 0 0 -10 0
uns damit	-7 0 0 -1 -3 0
uns das	10 -12 40 0 -29 -9
uns dass	-9 0 16 0 0 0
uns den	0 0 0 0 0 -2
uns der	-15 -30 19 -4 26 -2
uns die	8 17 24 -11 -11 52
uns drauf	0 10 -6 -3 -11 0
uns ein	5 -30 0 6 -11 -1
uns eine	0 -10 -4 11 -10 -2
uns einen	-1 71 -6 0 0 -1
uns fuer	0 -3 0 26 -4 -6
uns geht	28 -1 -4 0 -9 -16
uns gesch	-2 0 -8 -11 0 -6
uns gespe	0 16 0 0 0 0
uns hat	-3 -66 -4 0 0 0
uns im	2 -26 -14 46 0 -1
uns in	-12 -5 -62 0 -5 17
uns ist	52 29 -27 -5 38 30
uns jetzt	17 14 0 -10 11 0
uns keine	-28 -4 14 -2 0 -16
uns komme	-2 0 0 0 0 0
uns kommt	-2 -4 2 0 0 -1
uns laeuf	6 0 -9 0 116 -17
uns melde	0 -16 0 0 0 0
uns mit	-3 -11 -10 0 -7 50
uns nach	0 0 14 0 -14 0
uns nicht	-31 14 -29 -28 0 -13
uns niema	25 12 -11 0 0 0
uns noch	0 -6 -3 11 0 0
uns ob	-16 -9 -4 0 0 0
uns progr	-8 0 -4 0 -8 3
uns ruft	-2 -17 -6 0 0 0
uns sagen	0 0 -9 0 -1 0
uns schon	-2 -3 0 -10 12 -16
uns seit	-21 -12 90 -5 -7 -7
uns sind	0 1 0 0 0 -1
uns steht	-9 0 -15 -9 0 -1
uns ueber	12 0 16 -2 0 -4
uns und	50 -20 -8 -3 -6 0
uns von	0 34 0 0 -3 0
uns vor	0 0 0 0 -5 -7
uns war	-2 26 0 0 0 0
uns was	-4 0 0 0 -2 -2
uns weite	0 0 -8 0 0 0
uns wurde	0 -16 0 0 -1 0
uns zu	-6 -11 0 0 0 0
unser	-39 8 -15 -41 -56 -8
unser _ 0	-1 0 -11 -1 -11 0
unser _ ?	0 -25 0 10 0 0
unser _ abgef	0 -5 -2 0 0 0
unser _ am	-6 13 54 -1 -8 0
unser _ an	-16 -5 4 -3 -4 0
unser _ ansch	0 -4 -1 0 0 0
unser _ arbei	28 0 0 0 0 0
unser _ auch	-3 18 -2 0 0 -9
unser _ auf	-7 22 -8 0 -4 -1
unser _ aus	-8 26 -5 0 -4 0
unser _ ausge	0 -17 -9 0 0 0
unser _ bei	0 -7 0 7 -8 0
unser _ benoe	0 -11 0 0 0 0
unser _ benut	0 -2 0 0 0 0
unser _ besch	-37 -12 -10 0 0 0
unser _ besta	4 -14 -5 0 0 -3
unser _ betre	0 -4 -2 0 0 0
unser _ betro	-3 0 0 10 0 0
unser _ bis	0 -5 -1 48 -13 0
unser _ bitte	0 -3 0 -48 0 0
unser _ bleib	-9 0 -31 0 -12 -1
unser _ brauc	0 -2 0 11 -9 0
unser _ das	6 0 -17 0 0 -2
unser _ de	0 -7 0 -2 0 0
unser _ den	0 -6 -6 -7 0 0
unser _ der	0 0 0 15 0 0
unser _ die	-8 -11 -9 -1 -5 0
unser _ durch	0 0 -20 0 0 0
unser _ ein	0 22 0 0 0 0
unser _ eine	-3 26 0 -2 -1 0
unser _ einge	7 36 -4 0 0 0
unser _ entha	0 5 -17 0 0 0
unser _ etwas	-9 0 0 0 0 0
unser _ fragt	0 0 0 0 -1 0
unser _ fuer	0 -9 -7 -14 -20 0
unser _ gehen	-2 -4 2 0 0 -2
unser _ geht	0 -1 -1 0 0 -1
unser _ gelan	0 -7 0 0 0 0
unser _ gesch	0 0 0 0 0 -3
unser _ gesto	0 0 -20 0 0 0
unser _ hat	-68 -28 30 -9 -2 -1
unser _ im	7 28 -12 0 -2 -1
unser _ in	27 -12 -15 0 -8 -12
unser _ ist	11 -21 112 -13 -5 -3
unser _ jetzt	0 -30 0 0 0 0
unser _ koenn	-5 0 22 0 0 0
unser _ kommt	-3 -8 9 0 0 0
unser _ laess	0 0 0 0 -5 0
unser _ laeuf	-32 0 -20 6 -1 54
unser _ lasse	-2 3 -11 0 0 0
unser _ laufe	19 17 0 0 0 -2
unser _ laute	0 0 0 0 -1 0
unser _ liegt	16 -7 -7 0 -3 0
unser _ melde	0 0 -14 0 0 0
unser _ mit	-12 24 -14 0 0 0
unser _ mitge	0 -1 0 0 -2 0
unser _ moech	0 0 0 -2 0 0
unser _ muess	0 -7 -8 1 0 0
unser _ nach	-17 34 0 7 0 0
unser _ nicht	62 -8 24 1 -2 0
unser _ noch	-5 13 -28 -2 -1 0
unser _ oder	0 0 -3 0 0 0
unser _ patie	-2 2 0 -7 0 0
unser _ praxi	-4 -4 0 0 0 0
unser _ rechn	-7 -26 76 0 0 0
unser _ sagt	0 16 -17 -7 0 -2
unser _ schal	0 -4 -1 0 0 0
unser _ schon	-10 0 -1 0 0 0
unser _ schre	-1 -7 0 -3 0 0
unser _ sei	0 -38 0 8 0 0
unser _ seit	21 -7 12 0 0 0
unser _ sende	-12 -21 23 0 0 0
unser _ serve	0 21 0 0 0 0
unser _ siche	-4 -5 -1 0 0 -1
unser _ sind	54 9 -14 5 0 0
unser _ soll	0 0 -6 0 0 -2
unser _ stand	0 0 11 0 0 -1
unser _ steht	-32 12 -25 0 -2 0
unser _ ueber	-16 -18 -17 0 1 0
unser _ und	-35 0 27 1 0 0
unser _ verla	0 0 -4 -8 -3 0
unser _ versc	-1 9 -44 0 0 -1
unser _ vertr	0 0 0 0 0 -3
unser _ vom	-12 -5 -13 0 40 0
unser _ von	-4 -8 5 0 30 0
unser _ weg	0 -1 20 0 0 0
unser _ weite	8 0 -7 0 -36 0
unser _ will	-3 -6 -8 -25 0 0
unser _ wir	0 0 -9 0 0 0
unser _ wird	23 -5 -8 0 0 -6
unser _ wisse	0 0 0 0 -3 -2
unser _ wurde	-11 0 0 -1 -6 0
unser _ zeigt	-25 -6 91 0 0 -8
unser _ zu	6 1 -7 0 0 0
unser _ zugeg	0 26 0 0 0 0
unser _ zur	0 0 -11 31 0 0
unser abrec	0 -5 15 -22 -3 0
unser admin	0 19 0 -1 -2 0
unser adres	0 49 -2 0 -5 0
unser aerzt	-18 -1 -8 -25 0 0
unser akten	23 -26 0 0 0 -2
unser alte	-1 0 0 0 0 0
unser ambul	6 0 -11 -1 0 0
unser anbin	0 0 16 0 0 0
unser anfra	-8 -16 11 0 29 0
unser anlag	0 -8 -22 0 0 0
unser ansch	0 27 -1 0 0 0
unser anspr	0 0 0 0 -5 0
unser anwal	0 0 0 -4 0 0
unser auftr	0 -4 0 0 -2 0
unser auszu	-3 -1 -13 0 0 0
unser azubi	0 36 0 0 0 0
unser backu	0 0 -3 0 31 -3
unser bankd	0 0 -3 0 0 0
unser bankv	-1 -14 -5 0 0 0
unser beste	0 0 -5 0 0 0
unser betre	0 0 0 0 21 0
unser betri	0 0 -4 0 0 -5
unser compu	-10 -19 -15 -2 0 0
unser daten	-3 45 -16 30 -7 0
unser drei	0 -3 -2 0 0 0
unser druck	-8 21 9 0 -5 -9
unser dsb	0 0 0 0 -1 0
unser edv-m	0 25 0 0 0 0
unser eigen	0 45 0 -7 0 0
unser firew	-1 -19 0 0 0 0
unser ganze	-6 0 15 0 0 -2
unser gemei	-1 -3 15 -1 0 0
unser gesam	29 0 -5 0 0 0
unser gesch	0 -12 -1 -6 0 0
unser gesel	0 -7 -8 0 0 0
unser haend	-2 0 0 0 0 0
unser haus	6 0 -9 -6 0 0
unser helfe	-14 1 9 0 0 0
unser homep	-11 35 15 0 0 0
unser inter	0 2 -43 0 0 0
unser it	-8 28 0 0 -5 0
unser it-be	0 -4 0 0 0 0
unser it-di	-10 -4 0 0 32 0
unser karte	14 26 -29 0 -7 0
unser kennw	0 34 0 0 0 0
unser kinde	19 -1 0 0 0 0
unser klein	-2 0 0 0 0 0
unser klini	0 -10 0 0 -2 0
unser konne	-12 -2 -7 0 0 0
unser konto	0 -14 0 -2 0 0
unser kunde	0 -6 -1 0 -1 0
unser kv	0 -15 8 2 0 0
unser kv-co	0 0 0 0 -5 -1
unser labor	0 0 6 0 0 0
unser lizen	0 -3 -18 -1 -1 -5
unser manda	-1 -5 -2 -1 -1 0
unser mvz	-6 -6 -1 0 -2 0
unser namen	0 -21 0 0 0 0
unser netz	0 -6 0 0 -1 0
unser neue	0 -11 -20 -24 16 -3
unser neuer	-7 0 0 0 0 0
unser numme	0 -2 -8 0 -2 0
unser passw	0 -12 0 0 -5 0
unser patie	15 19 -24 22 1 -2
unser pc	0 -38 0 0 -2 0
unser postf	-15 30 17 0 0 -3
unser praxe	-2 0 0 0 0 0
unser praxi	13 16 -78 34 28 -18
unser progr	32 0 -11 0 0 17
unser rechn	-41 -2 10 0 18 25
unser recht	0 0 0 0 -36 0
unser regio	0 0 0 0 0 -3
unser sache	0 0 -4 0 0 0
unser seite	0 -2 -1 -2 0 0
unser serve	117 55 11 -2 -26 -8
unser siche	0 1 -15 0 -3 0
unser smc-b	0 0 14 0 0 -4
unser softw	-5 -14 -2 -11 -3 0
unser steue	0 -3 -5 11 0 0
unser syste	-34 -7 0 0 -5 36
unser techn	-15 -16 4 -7 5 0
unser telef	-16 -19 3 0 -3 -1
unser telem	0 0 -6 -2 0 0
unser termi	-6 23 53 -11 -1 -3
unser ti	0 -7 42 0 0 0
unser ti-an	-15 0 62 -11 0 -8
unser ti-zu	0 0 0 0 -6 0
unser ticke	0 0 0 -1 -9 0
unser unter	-3 0 0 0 0 0
unser versi	0 0 -7 -12 -5 0
unser vertr	0 -18 -14 9 -9 -1
unser viren	-13 1 -8 0 -9 0
unser warte	-15 0 46 0 0 0
unser windo	0 -4 0 0 0 0
unser zugan	-4 6 -19 0 -7 -8
unser-	-54 92 83 -4 -84 -59
unsere	19 -36 64 -11 -39 -43
unserem	-28 88 -25 -15 -16 -3
unseren	-10 -35 -33 -10 -15 -12
unserer	-23 63 67 39 -21 0
unseres	0 -8 -8 -6 14 0
unserm	-9 17 19 0 0 0
unsern	-3 3 0 0 -7 0
unsic _ wir	0 0 0 -9 0 0
unsic ob	0 0 0 -9 0 0
unsic-	0 0 0 -9 0 0
unsicher	0 0 0 -9 0 0
unten	-26 -29 -22 -1 -50 -7
unten recht	0 -6 0 0 0 -2
unter	-16 -25 -29 -8 21 31
unter 0	0 -7 0 -5 24 0
unter ?	-3 0 -6 -12 -3 0
unter _ 0	0 -8 -5 -20 22 -18
unter _ das	-3 0 0 0 0 0
unter _ den	0 0 0 15 0 0
unter _ der	-8 -4 -1 -1 -16 0
unter _ haben	0 -6 0 0 13 0
unter _ ich	12 0 0 0 0 0
unter _ namen	-1 -14 0 0 0 61
unter _ numme	0 0 0 0 -8 0
unter _ oder	-4 0 0 0 0 0
unter _ patie	8 0 0 0 0 0
unter _ praxi	0 -7 -3 0 9 0
unter _ sie	0 0 0 0 -2 0
unter dem	0 -19 0 0 0 50
unter den	-1 -3 0 0 0 0
unter der	-33 -17 40 -1 -18 -1
unter koenn	0 0 0 0 -2 0
unter meine	0 21 0 0 0 0
unter muess	-4 0 0 -4 0 0
unter oder	0 0 0 0 0 -5
unter und	9 0 -22 -5 0 0
unter unser	0 0 -10 0 5 0
unter windo	0 0 -5 -5 0 -18
unter-	38 -1 18 -15 17 5
unterauftragnehmer	0 0 0 0 -2 0
unterbrochen	6 -2 67 0 -5 0
unterlagen	66 -14 -15 20 53 -3
unternehmen	-1 0 -13 0 -52 0
unternommen	-3 0 0 -23 0 0
unterrichten	-19 0 0 -4 0 0
unterrichtet	0 0 -1 0 -3 0
unterschreiben	-32 -5 33 0 -10 18
unterschrieben	-5 20 -22 0 -15 0
unterschriebene	0 0 0 0 0 -3
unterschrift	-6 -10 0 -4 0 -4
unterwegs	0 -3 0 0 0 0
until	-4 0 -18 -32 -2 0
unver-	87 -9 -22 0 0 -24
unverschaemt	-8 0 0 0 0 0
unzus zurue	0 -12 0 0 -8 -5
unzus-	0 -12 0 0 -8 -5
unzustellbar	0 -12 0 0 -8 -5
up	31 -20 56 -8 26 -6
updat 0	0 0 -3 0 0 0
updat ?	0 0 -6 0 0 0
updat _ 0	0 0 -22 0 0 0
updat _ an	0 0 0 0 -3 0
updat _ das	-4 0 -1 0 0 0
updat _ der	33 0 -19 0 0 0
updat _ die	0 0 -16 0 0 0
updat _ ihnen	0 0 0 -1 0 0
updat _ insta	-9 0 0 0 0 -4
updat _ ist	-10 0 12 0 0 -1
updat _ progr	43 0 -4 0 0 0
updat _ sich	-4 0 -1 0 0 0
updat _ und	12 -9 0 0 0 0
updat _ wir	-11 0 0 0 -9 0
updat an	0 0 0 0 0 -1
updat auf	0 0 -3 0 0 0
updat brich	0 0 -94 0 -6 0
updat das	0 18 0 0 -1 0
updat die	0 0 0 0 0 -5
updat einsp	-8 0 0 0 0 0
updat insta	0 -20 0 0 0 -1
updat ist	22 0 -52 0 0 -4
updat nicht	38 0 -19 0 -3 0
updat noch	-4 0 0 0 0 0
updat von	-9 0 -4 -4 -1 0
updat zum	0 0 0 0 -5 0
updat-	34 -41 -53 -9 8 -14
update	25 -26 -34 -8 -15 -14
update-dvd	0 0 -17 0 0 0
updates	13 -15 -1 -1 23 0
urgen-	11 -7 0 0 -17 -10
urgent	11 -7 0 0 -17 -10
urheb _ attac	0 0 0 -5 0 0
urheb der	0 0 0 -5 0 0
urheb-	0 0 0 -5 0 0
urheber	0 0 0 -5 0 0
urlau und	-25 -1 -14 0 0 0
urlau-	-35 -6 -12 -10 -17 0
urlaub	-35 -8 2 -10 -16 0
urolo praxi	-1 0 0 0 0 0
urolo-	62 -3 0 0 0 -4
urologische	-1 -1 0 0 0 0
ursac-	8 -40 -9 0 54 0
ursache	8 -40 -9 0 54 0
us	66 -20 31 -14 -18 43
us ?	-1 0 14 -3 -10 0
usb-s-	-10 34 0 0 0 0
usb-stick	-10 34 0 0 0 0
use	0 0 -13 0 -3 0
user	-1 -45 0 0 0 0
using	-15 -3 -1 -4 -3 0
usual	-39 0 -7 0 -9 91
v	-11 0 0 0 0 0
verab-	50 -3 25 0 -2 0
verabschiedet	50 -3 25 0 -2 0
verae-	-11 -12 25 -1 -4 0
veraendert	-9 -11 -2 -1 -4 0
veral-	-2 -7 59 -4 0 0
veran ?	0 -2 0 0 -18 0
veran-	7 -8 -3 12 74 -2
veranlassen	-26 0 0 0 80 -2
verantworten	34 -2 -1 0 -5 0
verantwortlich	0 0 0 -4 0 0
verba-	17 0 -17 0 0 0
verbi _ daten	44 0 -52 -1 0 0
verbi _ serve	32 -1 7 0 0 -1
verbi _ unser	0 12 13 0 0 0
verbi zu	-38 7 50 0 -7 0
verbi zum	35 -1 -1 -14 0 -2
verbi zur	44 0 -5 -1 0 0
verbi-	-28 31 196 -15 -19 -12
verbinden	14 -6 -14 0 0 0
verbindet	-31 0 28 0 0 0
verbindung	-12 -24 190 -15 -19 -12
verbindungen	0 61 -8 0 0 0
verbl-	0 -1 24 -3 0 0
verbr-	0 0 5 0 -14 -2
verbrecher	0 0 0 0 -10 0
verbu-	-12 7 -7 -8 -1 0
verbunden	-12 7 -7 -8 -1 0
verda-	0 8 0 0 -2 -1
verdacht	13 20 0 0 0 0
verdaechtige	0 -19 0 0 -2 -1
verdi-	0 0 0 0 58 0
verei-	-52 -4 -6 -4 0 0
vereinbart	0 -3 -3 -5 0 0
vereinigung	0 -1 -13 10 0 0
verfa-	0 -10 -8 59 35 -2
verfahren	0 0 0 23 0 -2
verfu-	-10 0 25 0 -17 0
verfuegbar	-6 0 25 0 -7 0
verfuegung	-4 0 0 0 -10 0
verga-	-1 0 0 -1 -2 0
vergangenen	-1 0 0 -1 -2 0
verge _ sie	0 0 0 0 -6 0
verge gott	0 0 -3 0 -40 0
verge und	-14 -16 0 0 -2 -2
verge-	-17 -39 56 -4 38 18
vergeben	-13 -13 65 -1 -9 -8
vergelt's	0 0 -3 0 -40 0
vergessen	-14 -24 0 -3 93 26
vergi-	-14 0 59 0 -4 -2
verha ?	0 -6 0 0 0 0
verha _ sich	0 -1 0 0 0 0
verha-	0 -10 0 0 -3 0
verhaelt	0 -1 0 0 0 0
verhalten	0 -10 0 0 0 0
verhi-	-3 0 0 0 0 0
verhindern	-3 0 0 0 0 0
verka-	-2 28 -7 -5 -26 -6
verkaufen	0 0 -7 -2 -26 -3
verkauft	-2 -5 0 0 0 0
verla ?	0 -5 0 -9 0 0
verla das	-3 -4 12 27 -10 0
verla dass	-4 0 0 0 0 0
verla die	0 -9 -3 0 -2 0
verla ein	0 0 -16 0 0 0
verla eine	-2 -10 -7 -7 -5 0
verla sie	0 0 0 -34 0 0
verla von	0 -4 0 0 0 0
verla-	79 26 -2 3 -35 33
verlaengert	0 0 0 -42 0 0
verlaengerung	-2 -4 -16 -30 0 0
verlaesst	17 0 47 -2 -4 0
verlangen	0 -4 0 -7 0 0
verlangt	8 36 -8 72 -27 0
verlassen	-1 -2 0 0 0 0
verlaub	17 -7 0 0 0 0
verle-	15 -23 0 0 -5 -19
verlegt	15 -20 0 0 0 0
verletzung	0 -3 0 0 0 0
verli-	-29 0 15 24 0 0
verliert	-19 0 15 24 0 0
verlo-	28 6 -3 0 -7 -15
verloren	28 6 -3 0 -7 -15
verme micro	0 -10 0 0 0 0
verme-	-1 67 -7 0 93 -5
vermeintliche	-1 37 0 0 24 0
vermeintlichen	0 33 -1 0 0 -2
vermu-	0 -10 -10 0 -10 -14
vermutlich	0 -2 -10 0 -10 -14
veroe-	-1 61 0 -7 0 -2
veroeffentlicht	0 17 0 -7 0 -2
veror kann	39 0 -23 5 -4 0
veror-	101 -4 -80 2 -4 -10
verordnen	125 0 -128 -3 -4 63
verordnung	29 0 -28 -1 0 -20
verordnungen	-57 -2 17 0 0 -16
verpf _ patie	-1 0 0 0 0 0
verpf die	-5 0 0 0 0 0
verpf-	-22 -5 0 0 0 -1
verpflichtet	-22 -5 0 0 0 -1
verra-	0 -14 0 -2 0 0
verraten	0 -14 0 -2 0 0
verre-	0 -1 3 -18 -5 0
verrechnungsstelle	0 -1 3 -18 -5 0
verru-	0 22 1 -11 -22 0
verrutscht	0 0 1 -11 -22 0
versa _ kv-co	0 -6 30 -1 0 0
versa der	0 0 18 -5 -4 0
versa ueber	0 -6 30 -1 0 0
versa-	-45 -22 154 63 -7 17
versaeumen	-12 0 -9 25 -1 -2
versand	-33 -21 111 -9 -6 23
versc ?	0 -27 -30 0 0 -1
versc _ ?	0 -29 -21 0 0 0
versc _ die	15 0 -11 0 -1 -1
versc _ und	0 7 0 0 0 0
versc _ wir	24 -3 12 0 -8 0
versc die	-4 10 -3 -1 0 0
versc gebli	0 0 0 0 -23 0
versc ist	-3 36 -3 0 0 0
versc oder	0 -8 0 0 0 0
versc und	-10 -54 38 0 -6 -3
versc worde	0 13 0 -3 0 0
versc wurde	0 -27 0 0 0 0
versc-	17 18 71 -20 -42 -21
verschicken	-10 0 -48 -6 -1 17
verschickt	-14 71 -45 0 -1 -1
verschieben	39 -4 -18 7 0 -6
verschluesselt	-47 48 -1 -3 -13 -35
verschluesselten	0 -19 0 0 -1 0
verschluesselung	-4 -106 -4 0 0 0
verschluesselungstrojaner	0 37 -3 0 -9 0
verschoben	40 -6 4 -8 0 0
verschont	0 0 -6 0 -23 0
verschwinden	-20 0 109 0 0 -1
verschwunden	18 -25 71 -6 -3 -11
verse ?	0 0 -1 0 0 0
verse-	-24 -21 86 0 -9 -20
versehentlich	-7 -7 -13 0 -5 -8
versenden	-8 -4 60 0 0 -11
versendet	-5 -4 39 0 -1 -2
verseucht	0 -5 0 0 -3 0
versi 0	0 0 0 0 0 17
versi _ die	-14 -7 2 21 0 0
versi _ ist	0 0 -4 0 0 0
versi berei	0 0 -3 0 -2 0
versi einle	-13 0 37 0 0 -10
versi verla	0 -3 -4 47 0 0
versi von	0 0 0 0 -5 0
versi-	-21 -31 20 46 2 22
versichertendaten	0 -6 0 0 0 0
versichertenkarte	-5 -5 -13 -1 0 0
versichertenkarten	-13 0 10 0 0 -10
versichertenstammdatenabgleich	0 0 14 0 0 17
versicherung	0 -3 -8 53 -2 0
version	0 -8 -18 -7 8 15
verso-	-24 -4 -5 48 15 42
versorgung	0 0 0 5 0 44
versp-	-9 0 -7 -8 -13 0
versprochen	-4 0 -7 -8 -13 0
verst _ sie	-1 -2 21 -3 -6 0
verst dass	-1 0 21 0 0 0
verst fuer	12 -2 0 -3 -5 0
verst ich	-26 0 -3 0 0 -6
verst patie	0 0 -19 0 0 0
verst und	0 -10 -3 -2 27 0
verst-	-31 -32 27 21 10 -6
verstaendigen	-5 0 0 0 0 0
verstaendigt	0 0 -3 -9 -4 0
verstaendnis	12 -2 0 -3 -5 0
verstehe	-30 -5 12 -9 -4 0
verstehen	0 -9 32 -1 -1 0
verstellt	0 0 8 0 0 0
versu ich	-6 0 0 -1 -4 0
versu-	12 -13 -6 -7 -32 -2
versuch	0 0 13 0 -8 -2
versuche	-6 -4 0 -1 -4 0
versuchen	25 0 -12 -6 -9 0
versucht	-8 -8 -6 0 -12 0
verte-	0 18 0 -9 30 0
verteilt	0 18 0 -9 30 0
vertr ?	0 0 -3 0 0 0
vertr _ auftr	0 -5 0 0 0 -2
vertr _ der	0 0 0 0 -1 -11
vertr _ uns	0 -22 0 0 -14 -1
vertr auch	0 0 0 0 -10 0
vertr der	18 0 -3 -5 0 0
vertr die	0 -9 0 0 -5 0
vertr fuer	0 0 0 0 -6 0
vertr hat	0 -12 0 0 -20 -1
vertr in	0 0 0 0 -1 -11
vertr ist	0 0 -14 0 0 0
vertr sind	-1 0 -4 0 0 0
vertr und	-3 0 0 0 0 0
vertr zur	0 -5 0 0 0 -2
vertr-	70 -51 -71 -41 -36 -29
vertraege	-1 -3 -5 0 0 0
vertrag	-9 -8 0 -14 -2 -2
vertrags	0 -3 0 0 0 0
vertrauen	-26 0 22 0 0 -11
vertrauenswuerdig	-1 0 -7 0 0 0
vertreter	0 0 0 0 -12 0
vertretung	26 0 -14 -23 50 0
vertriebspartner	0 -12 -14 0 -46 -14
verun-	-5 0 0 0 0 0
verunsichert	-5 0 0 0 0 0
verwa-	-8 13 13 20 -17 -13
verwaltung	-8 19 15 -1 -17 -8
verwe _ sie	0 0 -7 0 -5 -6
verwe auf	15 -14 -22 0 -5 -6
verwe-	59 -51 22 -6 -6 -17
verweigert	63 -22 -24 0 0 -4
verweisen	49 -13 -1 -1 0 -7
verweist	0 0 -7 0 -6 -6
verwendet	-35 -12 -5 0 0 0
verwi-	22 0 -8 0 -11 0
verze sie	0 0 0 0 -10 0
verze-	7 0 40 0 -14 -5
verzeichnis	0 0 37 0 -4 -5
verzeihen	0 0 0 0 -10 0
verzo-	-21 -7 -3 -2 -3 -3
via	-17 0 33 0 -1 0
video-	-111 -9 141 0 0 -12
videosprechstunde	-83 -9 126 0 0 -10
viel	-20 -19 47 -5 -50 -8
viel kraft	0 0 0 0 -34 0
viel zu	-1 0 20 -2 -12 0
viele	4 0 -25 -10 -15 -8
viele _ die	0 -5 -4 0 0 0
viele _ fuer	0 0 0 -6 -69 0
viele _ hat	0 -3 0 0 0 0
viele _ im	0 3 0 0 -36 0
viele _ kunde	0 0 0 -3 -8 0
viele _ sind	0 0 0 0 0 -7
viele _ und	0 0 0 0 -5 0
viele arbei	0 -3 0 0 0 0
viele arztp	0 0 0 -2 0 0
viele dank	0 -3 -1 -6 -65 -6
viele ihrer	0 0 0 -3 -8 0
viele kunde	0 0 0 0 -5 0
viele praxe	0 0 0 0 0 -7
viele-	0 -7 -14 -8 -77 -6
vielen	0 -3 -6 -8 -77 -6
viell _ sie	0 -9 0 0 -8 0
viell-	-15 -13 0 0 -9 -3
vielleicht	-15 -13 0 0 -9 -3
vier	-41 26 55 31 -12 13
vier _ und	-24 7 2 0 0 0
vier aerzt	-24 0 49 0 -5 0
vier arbei	-30 -10 0 0 0 0
vier tagen	-18 -1 31 21 -9 -1
vier woche	-9 0 -15 0 0 0
viert-	-7 7 25 -9 -7 0
viertel	-3 -8 -19 0 0 0
vierten	-8 0 -22 -5 0 0
vierz jahre	-30 -2 0 -1 0 0
vierz-	3 19 -24 24 -2 0
vierzehn	22 0 -15 26 -2 0
vierzig	-20 19 -9 -1 0 0
viren	0 -23 0 0 0 0
viren hat	-7 7 0 0 -10 -1
viren schla	0 34 -31 0 0 -1
viren-	-44 144 -50 -11 -39 -2
virenprogramm	0 79 0 0 0 0
virenscanner	-27 -115 -50 -2 -53 -2
virenschutz	0 55 0 0 0 0
virenwaechter	-2 101 0 -9 0 0
virtu-	-19 0 -8 0 0 0
virus	-1 -96 0 0 35 -1
vo	0 -9 0 0 0 -1
vogtl-	-13 -2 0 0 0 0
vogtland	-13 -2 0 0 0 0
voll	16 11 -15 -2 -18 0
volle-	81 -1 -7 -14 -36 0
voller	-24 0 0 0 -7 0
volles	42 0 -6 -14 -25 0
vollm-	-2 -8 -2 0 -8 -3
volls-	20 0 -55 22 29 -4
vollstaendig	21 0 -55 -4 49 -4
vollstaendigen	0 0 0 26 0 0
vom	-76 73 80 -23 49 -73
vom 0	-26 -9 -4 -15 20 -3
vom _ 0	-2 -9 -15 -7 -4 -3
vom _ ?	0 0 -1 0 0 0
vom _ auf	0 16 0 0 0 0
vom _ aus	-10 31 -6 0 0 0
vom _ betro	-12 -5 -9 -2 -17 0
vom _ bis	-15 2 -8 -6 2 0
vom _ der	-2 12 0 0 0 0
vom _ genom	22 20 0 0 -16 -7
vom _ in	0 -1 -20 0 0 0
vom _ ist	0 7 -26 -13 -5 -2
vom _ komme	-40 18 23 0 0 -4
vom _ nehme	0 -6 0 0 0 0
vom _ nicht	-3 0 -8 0 0 -7
vom _ novem	-4 0 0 0 -5 0
vom _ oktob	0 -3 -5 -1 0 0
vom _ suppo	0 21 0 -2 0 0
vom angeb	0 34 0 0 0 0
vom angri	-1 -12 -1 -1 0 0
vom chef	-34 54 -9 -2 -9 8
vom konne	0 -10 -43 0 0 0
vom labor	-27 -5 75 -1 -4 0
vom letzt	0 29 -5 -3 0 0
vom micro	0 -16 0 0 0 -1
vom monta	0 -2 -34 -19 29 0
vom netz	22 33 0 0 -16 -7
vom oktob	-15 -13 -5 0 0 0
vom praxi	-10 52 36 0 0 0
vom progr	-26 0 74 0 -5 -12
vom serve	2 -3 -13 0 0 0
vom strom	-1 -3 -16 0 0 -11
vom suppo	0 -10 0 0 0 0
vom windo	0 -6 0 -2 -4 0
von	-19 127 49 -9 38 -11
von 0	21 -26 62 33 14 -5
von _ 0	-18 -32 -24 -4 21 -6
von _ ?	0 -18 0 0 0 0
von _ ab	30 -10 9 0 0 0
von _ aber	0 -1 -4 -5 0 0
von _ adres	0 80 -2 0 -6 -1
von _ am	0 11 0 0 0 0
von _ an	3 7 36 23 -16 -1
von _ ander	-16 -15 35 0 -4 -7
von _ anger	0 5 0 0 -14 0
von _ angri	0 -14 -16 -3 0 -9
von _ arbei	-57 -7 47 0 -7 -1
von _ attac	0 -6 0 -2 -6 0
von _ auf	32 -39 -5 0 0 -4
von _ aus	3 -37 -35 -5 -24 -6
von _ bei	0 -6 -1 0 0 0
von _ bekom	0 -12 0 0 -3 0
von _ besch	0 0 0 0 -2 0
von _ betre	2 -4 -12 0 5 0
von _ bis	-5 0 -1 22 -11 0
von _ damit	0 0 0 -1 -4 0
von _ daten	0 0 32 -6 0 0
von _ der	-3 12 0 0 -7 0
von _ die	-9 -12 24 -4 -4 0
von _ direk	0 0 -7 0 0 0
von _ ein	-22 -10 24 0 0 0
von _ eine	0 -2 0 0 -5 0
von _ empfo	0 -6 0 -10 34 0
von _ firma	-1 -9 0 0 0 0
von _ frueh	-5 -5 0 -1 55 0
von _ gesch	-2 0 -8 0 0 -3
von _ hacke	0 -2 13 0 0 0
von _ hat	0 33 -6 0 -30 0
von _ hause	-55 -1 -1 0 0 0
von _ hoere	-6 -2 0 0 0 -1
von _ hotli	0 0 0 0 63 -5
von _ ich	1 -3 0 -3 -4 0
von _ im	0 -16 -6 0 31 -25
von _ in	-8 -3 -21 0 0 -10
von _ iphon	0 -4 0 0 -9 -1
von _ ist	67 10 -9 0 31 0
von _ keine	-4 3 8 -6 -2 0
von _ komme	0 20 0 0 0 0
von _ konto	0 -14 0 -2 -7 0
von _ kv	0 -8 0 -18 0 0
von _ micro	0 6 0 0 0 0
von _ mit	0 0 -3 0 0 0
von _ nacht	0 -7 -16 0 10 0
von _ nicht	-27 0 -2 0 -2 92
von _ patie	18 51 -30 9 0 -6
von _ per	0 1 0 0 0 0
von _ praxi	-8 50 -6 0 -3 0
von _ sache	0 0 0 0 -7 0
von _ seite	-15 -3 -1 -2 -5 -1
von _ sind	0 0 20 0 -2 0
von _ stamm	0 5 0 0 -8 0
von _ stund	0 19 0 31 0 0
von _ suppo	0 20 -3 0 0 0
von _ techn	0 -3 0 0 -6 0
von _ ueber	-2 25 0 -2 0 0
von _ und	0 -23 -25 -1 -8 0
von _ unser	0 -7 -2 0 0 0
von _ vorfa	-4 0 -1 -2 -6 0
von _ war	-2 -13 0 0 -25 0
von _ was	25 -1 -1 0 0 0
von _ wir	-11 25 0 0 0 0
von _ woche	12 0 -22 -8 -5 0
von _ zu	-7 -1 0 0 6 0
von allei	-7 45 -1 0 -15 -3
von angeb	0 -8 0 0 0 0
von ausse	-11 34 -29 0 -17 -7
von dem	-16 -4 -30 -4 -3 -10
von den	3 -11 -12 -3 -10 0
von denen	-4 0 0 -11 -1 0
von der	8 -23 -23 -23 37 -23
von diese	0 -2 0 0 0 0
von draus	0 -10 -1 0 0 0
von einem	-13 -2 36 47 -7 -22
von einer	0 29 0 0 11 0
von euch	-5 -20 -8 0 11 -1
von exter	0 2 -3 0 -1 0
von frau	-37 -2 33 0 0 -2
von fremd	0 6 0 0 0 0
von geste	-27 -44 86 -11 13 -8
von hand	-4 -10 51 0 0 -16
von herrn	-17 -21 52 0 -4 1
von heute	15 0 -30 -17 85 0
von ihnen	-46 28 -9 6 -66 -1
von ihrem	0 -3 8 -1 -12 0
von ihren	0 -1 0 0 -12 0
von ihrer	0 17 0 0 24 -5
von jeman	0 20 0 0 0 0
von keine	35 -9 -7 0 0 0
von kolle	0 23 0 0 0 0
von kv-co	0 0 -7 0 0 0
von letzt	12 0 -22 -8 26 0
von meine	0 -17 -14 0 -15 -11
von micro	11 -6 0 -3 -17 0
von nicht	-17 0 -1 0 -5 0
von progr	0 51 -28 8 -2 0
von selbs	1 52 -6 0 14 0
von sich	80 -12 0 0 -20 0
von ueber	0 0 -2 0 0 -20
von uns	22 58 -10 5 -12 -26
von unser	16 96 -21 4 -11 -2
von wem	-3 -9 0 -4 0 0
von windo	-1 -2 -11 0 0 0
von wir	7 45 -12 -21 30 -25
von zu	-55 -1 -1 0 0 0
vor	59 8 -88 -113 59 9
vor 0	-7 -4 -8 -16 0 0
vor ?	0 0 0 -1 0 0
vor _ 0	0 0 0 28 -3 0
vor _ angri	0 0 0 -8 -4 0
vor _ bilds	-6 -3 0 -2 32 0
vor _ jahre	-12 -17 0 -1 -15 0
vor _ tuer	4 -5 -24 -15 0 0
vor _ updat	0 0 0 0 -6 0
vor _ vorfa	0 0 0 -3 -4 0
vor _ woche	0 -4 -4 -3 -7 0
vor allem	-15 29 17 0 0 -5
vor dem	-28 -3 -6 14 35 -1
vor den	-11 0 0 -6 0 0
vor der	-1 -5 -34 -48 -7 0
vor einem	39 -3 -1 0 0 0
vor ort	16 -2 -5 -2 -2 -1
vor uns	39 -7 -26 -9 0 0
vor wir	29 0 0 -31 0 0
vor zwei	0 -13 0 -3 -3 0
vorab	0 -1 0 -2 -55 0
vorau-	0 0 30 0 -45 0
voraus	0 0 -2 0 -45 0
vorbe ?	0 0 0 0 -3 0
vorbe-	32 -1 -7 12 -22 -13
vorbei	19 -1 10 12 -4 -2
vorbereiten	0 0 0 0 -3 0
vorbereitet	0 0 -2 0 -14 0
vorbereiteten	-1 0 0 0 0 0
vorer-	-2 -6 -5 0 -2 38
vorerst	-16 -4 -5 0 -2 38
vorfa _ ?	0 0 0 -3 0 0
vorfa _ auf	0 0 0 -1 0 0
vorfa _ der	-4 0 0 -6 0 0
vorfa _ die	0 0 0 -10 0 0
vorfa _ ihnen	-12 0 2 0 -2 0
vorfa _ ihrem	0 0 0 16 0 0
vorfa _ und	0 0 -1 -2 0 0
vorfa bei	-12 -4 2 -6 -2 0
vorfa in	-7 0 0 16 0 -1
vorfa unter	0 0 -1 0 0 0
vorfa zu	0 0 2 0 0 0
vorfa-	-19 -21 -4 -5 -18 -1
vorfall	-19 -17 -4 -10 -16 -1
vorfalls	0 0 0 5 -2 0
vorfe-	-3 0 0 0 0 0
vorfeld	-3 0 0 0 0 0
vorga schli	0 0 0 0 75 0
vorga-	-4 -12 18 6 82 -5
vorgang	0 -1 36 6 104 -5
vorge-	6 27 11 -17 -22 -29
vorgehen	0 -2 0 0 0 0
vorgelesen	-3 23 0 0 -3 0
vorgestern	-4 -11 8 -12 -19 -29
vorha-	0 13 -8 0 -5 -1
vorhanden	0 13 -8 0 -3 -1
vorhe-	-11 -10 -9 80 8 0
vorher	-11 -10 -9 80 8 0
vorhi-	16 -23 -10 0 4 -5
vorhin	16 -23 -10 0 4 -5
vorig-	0 13 5 -5 -16 0
vorke-	0 -6 0 -12 -7 0
vorkehrungen	0 -6 0 -12 -7 0
vorko-	0 -3 0 -2 0 0
vorla-	-1 0 3 -3 0 -4
vorlage	-1 0 12 0 0 0
vorle-	0 0 0 26 -4 0
vorlegen	0 0 0 26 -4 0
vorli-	0 -3 0 25 0 0
vormi-	17 32 55 -5 -11 -12
vormittag	17 32 57 -5 -11 0
vormittags	0 0 -2 0 0 -12
vorn	30 -1 28 0 -9 0
vorne	22 -29 20 23 -6 0
vorsi-	-1 -63 5 0 -2 -7
vorsichtig	0 -27 0 0 -2 0
vorsichtshalber	-1 -36 0 0 0 -7
vorso-	22 -19 -3 -1 -5 -14
vorsorge	12 0 0 0 0 -3
vorsorglich	-2 -19 -3 0 -5 -11
vorst-	5 -22 -8 -1 -3 -5
vorstellen	19 0 -8 0 -3 0
vorwa-	-11 0 32 0 0 0
vorzu-	0 -3 0 11 0 0
voss	15 0 0 0 -1 0
vpn	-1 0 29 0 -1 0
vpn-t-	0 0 12 0 0 -4
vpn-z-	0 0 11 -7 0 -7
vpn-zugangsdienst	0 0 11 -7 0 -7
vsdm	-19 0 -17 0 -8 0
waehl-	26 0 -9 0 0 0
waehr _ sprec	-1 -4 0 0 0 0
waehr der	-1 -5 0 0 0 0
waehr-	7 65 20 0 0 -3
waehrend	7 65 20 0 0 -3
waer	0 0 0 0 0 -1
waere	-9 -22 -4 -29 -16 -4
waere _ wenn	-14 0 -3 -17 -7 0
waere das	-10 0 0 0 0 0
waere schoe	0 0 0 -4 -7 0
waere wir	-5 0 -5 3 -8 0
waere wohle	0 0 -3 -10 0 0
waere-	19 0 -11 3 -8 0
waeren	19 0 -11 3 -8 0
wahrs-	0 0 -12 0 -1 0
wahrscheinlich	0 0 -12 0 -1 0
waiti room	75 0 -37 -6 0 -2
waiti-	101 0 -37 -6 0 -2
waiting	101 0 -37 -6 0 -2
wande-	0 28 -2 0 -1 0
wandert	0 28 0 0 -1 0
wann	15 0 -24 -59 -84 -10
wann ?	11 0 -1 0 0 -9
wann _ bei	0 0 -12 -8 -19 0
wann _ das	0 0 -5 -15 0 0
wann _ die	0 0 0 -14 -9 0
wann _ es	-5 0 0 0 -5 0
wann _ ihr	0 0 0 0 -15 0
wann _ ihre	0 0 0 0 -1 0
wann _ ist	-9 0 30 0 0 13
wann _ sie	-4 0 -12 0 -25 0
wann _ unser	24 0 0 0 -2 0
wann _ wiede	3 0 -6 0 -4 0
wann _ wir	0 0 -3 -14 0 0
wann beste	-9 0 30 0 0 13
wann der	0 0 0 -7 -2 0
wann die	0 0 -19 -10 0 0
wann geht	-5 0 0 0 -11 0
wann genau	0 0 0 11 0 0
wann gibt	0 0 0 0 -5 0
wann ist	0 0 -20 -14 -1 0
wann koenn	0 0 -1 0 0 0
wann kommt	-13 0 12 0 0 -5
wann laeuf	24 0 0 0 -18 0
wann muess	0 0 -2 -14 0 0
wann sind	0 0 0 0 -25 0
wann wisse	-4 0 -2 0 0 0
want	0 -14 -1 16 -4 -2
wants	0 -16 -2 54 -6 0
war	-8 56 12 -29 83 -21
war ?	-3 0 -2 0 -3 0
war _ 0	-4 7 0 -6 0 0
war _ da	0 -21 0 0 -36 0
war _ das	0 -9 0 0 7 0
war _ denn	-3 0 0 0 0 0
war _ der	14 -16 -1 0 -14 0
war _ ein	0 10 0 0 0 0
war _ richt	0 -5 0 0 0 0
war am	0 59 0 0 -26 0
war bei	-2 -16 0 0 -13 0
war da	0 -18 0 0 -9 0
war das	-11 37 29 0 7 0
war der	0 -75 -4 -2 -8 0
war die	-3 23 0 -9 56 -1
war ein	0 -10 0 0 11 0
war eine	0 4 0 0 22 0
war einer	0 3 0 -2 -8 0
war es	34 9 0 0 -9 0
war geste	0 -9 0 13 -5 0
war heute	-9 14 0 -3 -28 0
war ihr	0 -1 0 0 -1 0
war ihre	0 0 0 -3 -3 0
war letzt	0 -15 0 -3 -4 0
war nur	-6 -17 -2 0 42 -11
war schon	0 -11 0 0 0 0
war und	18 19 -8 0 0 0
waren	-4 78 -42 -17 -29 0
waren ?	-11 0 0 0 0 0
waren das	0 25 0 0 -9 0
waren die	-5 11 -8 0 0 0
waren sie	0 0 0 0 -1 0
warte	-1 -15 -1 -4 -7 0
warte _ auf	-32 -9 40 -5 -8 -3
warte _ der	-10 0 25 0 -6 -1
warte _ die	-34 -7 5 -4 0 0
warte _ sich	-8 -8 30 0 0 0
warte _ voll	17 0 -9 0 0 0
warte _ wir	5 0 45 -2 -5 0
warte auf	-21 -6 27 -13 0 0
warte ich	0 -6 0 0 0 0
warte ist	-49 -8 32 -6 -8 -7
warte seit	-14 -16 -17 -4 -7 0
warte und	6 -1 84 0 -5 -4
warte voll	66 0 -27 0 -2 0
warte-	-6 -40 20 -12 -48 5
warteliste	-53 -8 51 -1 -5 0
warten	-30 -2 20 -5 -9 37
warteschleife	0 0 -7 -7 -2 -25
wartet	34 -11 -14 13 0 0
wartezimmer	9 -5 -4 -6 -13 -7
wartu-	-34 -25 -10 -14 -7 -1
wartung	0 -7 0 -6 0 0
wartungsvertrag	0 -6 0 -8 0 -1
warum	-38 61 -29 0 0 -19
warum bekom	-11 -1 0 0 0 0
was	14 22 -28 13 -17 9
was ?	-16 0 -3 52 0 0
was _ ?	-8 47 0 -3 -3 0
was _ bei	0 -2 -18 0 0 0
was _ da	0 -3 0 0 0 0
was _ das	0 34 0 0 0 0
was _ denn	-4 0 0 0 0 0
was _ der	-4 28 0 -4 0 0
was _ die	0 -9 0 -6 -2 -9
was _ eine	0 0 0 0 -10 0
was _ hat	5 -6 0 0 0 0
was _ ich	-25 -4 0 23 -6 0
was _ ihnen	-7 0 0 -2 0 0
was _ in	-8 1 12 0 0 0
was _ ist	7 0 0 0 0 0
was _ jetzt	-3 0 0 0 0 0
was _ mit	0 -18 0 -7 0 0
was _ noch	27 -6 0 -4 -8 -5
was _ oder	0 0 0 0 -1 0
was _ sie	-23 -7 21 -5 -7 0
was _ uns	0 0 0 0 -1 25
was _ unser	-3 -7 0 10 0 0
was _ von	-14 0 8 0 -2 -5
was _ wenn	-20 -9 0 0 0 -2
was _ wir	-24 12 -5 53 -3 -8
was bei	-1 0 0 -2 0 0
was brauc	0 0 0 -7 -4 0
was die	83 -3 -3 -6 -3 -4
was dran	-3 -3 0 0 0 0
was empfe	0 0 21 -1 0 0
was er	54 -12 -9 0 0 26
was genau	0 0 0 -14 -16 -1
was haben	0 0 0 -13 0 0
was hat	0 -18 0 -4 -6 0
was heiss	0 -5 0 0 -3 0
was ich	-36 -14 9 -3 0 0
was ist	-5 23 0 -2 -12 0
was it	0 0 0 0 -5 0
was jetzt	0 36 0 0 0 0
was kann	0 -1 0 0 -3 0
was koenn	0 0 0 0 0 -8
was koste	0 0 0 -4 0 0
was mache	-30 -22 0 -1 -6 0
was man	0 -10 -9 0 0 -5
was mit	0 -7 0 0 0 -3
was muess	-10 -2 0 0 -3 0
was muss	0 0 0 -5 -4 0
was nicht	6 0 0 0 -3 0
was nun	0 18 0 0 -6 0
was passi	-20 0 0 -7 0 0
was raten	-23 -7 0 0 0 0
was sagen	-9 0 0 -3 -3 0
was sie	55 0 0 0 -40 25
was soll	12 0 0 0 0 0
was solle	18 -8 -4 0 0 0
was tun	0 35 0 0 -3 0
was von	-4 -8 -10 10 0 0
was war	0 -2 0 0 0 0
was wir	25 0 0 -2 0 -3
wasse-	-10 -9 0 0 -1 0
way	15 0 -32 0 0 0
way to	15 0 -32 0 0 0
we	-57 -38 -5 23 12 37
we _ ?	0 0 0 0 0 -5
we _ a	-14 3 43 -2 0 0
we _ all	0 0 0 0 17 0
we _ an	0 -2 -3 16 0 0
we _ for	0 0 -19 0 0 -2
we _ in	13 -3 8 0 0 0
we _ not	9 14 -14 2 0 0
we _ open	-2 0 -22 0 0 -31
we _ progr	0 0 0 0 0 -1
we _ the	-8 -1 -5 -4 0 -2
we _ them	-43 0 -8 0 0 56
we _ to	39 -4 0 -18 -24 0
we _ up	-7 -11 0 0 -3 0
we _ your	0 17 0 0 0 -1
we are	11 -8 -46 -8 44 -68
we can	-16 -7 0 -9 0 69
we canno	26 16 -22 0 0 -10
we chang	0 0 0 0 17 0
we do	-28 15 -11 0 0 -5
we get	0 0 61 0 0 -1
we had	39 -4 0 0 -11 0
we have	-20 2 22 4 0 -4
we need	0 -1 -9 -2 -8 -2
we still	-1 0 0 0 0 -4
we're	7 0 4 -7 9 0
we've	16 -2 -17 0 0 0
webin-	-5 0 -23 0 0 52
webinar	-5 0 0 0 0 17
webse-	-6 0 -26 -2 0 -3
webseite	-6 0 -24 0 0 -3
websi-	0 0 -15 0 -6 0
website	0 0 -15 0 -6 0
wechs des	-2 0 19 0 -3 0
wechs-	-43 -16 75 -2 -16 28
wechsel	-26 0 -9 0 -6 0
wechseln	-3 0 -1 -2 -4 -4
weder	115 26 4 -5 -3 -28
weder _ noch	51 -3 27 -2 -3 -24
week	-8 -4 15 -2 20 -1
weg	22 28 43 -7 -26 -15
weg ?	-20 0 0 0 0 0
weg _ ?	102 0 0 0 0 0
weg _ allen	22 -2 8 0 0 -4
weg _ ich	-2 0 0 0 0 0
weg _ sie	-4 0 -1 -2 0 0
weg _ weg	8 -5 -23 0 0 0
weg ist	-10 0 12 0 0 0
wege	0 -4 0 -8 14 -11
wegen	-13 20 -19 38 -34 -5
wegen _ angri	-16 0 -6 -12 0 -1
wegen _ hack	0 -1 15 -1 0 0
wegen _ hacke	0 0 8 0 0 0
wegen _ vorfa	0 0 0 6 0 0
wegen dem	-1 -1 18 -10 -11 -1
wegen der	-21 45 -7 63 -4 -2
wegen des	43 -11 0 13 -4 0
wegen eurem	-7 0 0 0 0 0
wegen ihres	0 0 0 -10 0 0
wegge-	24 -32 -22 -2 -12 -1
weich-	-55 -10 -8 0 0 23
weichen	-55 0 -5 0 0 23
weige-	-14 0 26 0 0 0
weihn-	-7 23 -10 -20 20 0
weihnachten	-7 23 -10 -15 20 0
weil	127 60 42 12 2 -63
weil _ der	-2 0 -39 0 0 -1
weil _ ein	-10 34 0 0 -3 0
weil _ in	14 0 -6 0 0 0
weil _ keine	6 -13 -24 0 0 0
weil _ nicht	-3 -1 -2 0 0 0
weil _ progr	11 -1 -9 -4 0 -1
weil _ rechn	48 -5 -8 -3 -2 -16
weil _ unser	0 25 0 0 0 0
weil bei	24 -4 0 0 0 0
weil das	14 0 0 17 0 -8
weil der	10 -16 97 10 -5 -25
weil die	3 -15 34 -11 -15 0
weil ich	-35 -17 -12 0 0 0
weil ihr	3 0 -4 -6 0 0
weil kein	39 0 -13 -3 -2 -14
weil sich	19 -1 -21 0 0 0
weil sie	-10 37 45 0 39 0
weil wir	10 0 18 0 0 0
weise	-5 -2 0 0 -2 0
weiss	-42 0 28 -1 -13 -8
weiss _ das	17 -7 0 -1 0 0
weiss _ dass	-7 0 0 0 0 0
weiss _ nicht	-7 -10 -18 -1 0 0
weiss _ ob	-15 0 -8 -3 0 0
weiss _ schon	0 0 -1 0 0 0
weiss _ was	-20 0 0 0 0 0
weiss bei	10 0 1 0 0 0
weiss ich	-23 24 -16 0 0 0
weiss man	-4 0 -1 0 0 0
weiss nicht	16 -3 -14 8 -1 0
weiss ob	-18 -1 -4 0 0 0
weiss-	4 3 -16 -1 0 -3
weisse	28 -5 -7 0 0 0
weit	27 -3 37 -7 -12 0
weite ?	0 0 0 0 0 -28
weite _ in	0 0 -7 0 -2 0
weite _ ist	0 0 0 0 -11 0
weite arbei	14 0 0 -1 0 -1
weite auf	0 17 -3 0 -9 -1
weite oder	-1 0 -14 0 0 -1
weite siche	0 0 0 -2 0 0
weite und	-15 -6 31 0 -3 2
weite zu	-20 0 0 0 57 0
weite-	-38 32 -8 33 -1 -1
weiter	5 -2 -11 -7 33 4
weiterarbeiten	-15 0 31 0 -2 -17
weitere	0 -1 -7 0 -2 -7
weiteren	0 1 0 51 -10 0
weiteres	14 -9 0 -3 -3 0
weitergeben	0 0 0 0 28 0
weitergeleitet	-16 0 0 -2 -39 0
weiterhin	-24 0 -14 -5 -7 29
welch _ ?	-3 0 0 0 0 0
welch _ bei	0 0 0 0 -1 0
welch _ brauc	0 0 0 0 -5 0
welch _ das	0 -11 -9 0 -1 0
welch _ der	0 -4 0 0 0 0
welch _ die	0 -3 0 -4 0 0
welch _ gilt	0 0 0 -5 0 0
welch _ haben	0 0 0 0 -11 0
welch _ hat	8 -2 -12 -3 -6 0
welch _ hinte	-9 0 0 0 0 0
welch _ ich	34 0 -7 -2 0 0
welch _ in	-5 -12 0 0 0 0
welch _ kann	0 0 -4 0 0 0
welch _ muss	-2 0 0 -12 0 0
welch _ sie	0 0 0 0 -5 0
welch _ steht	-1 0 0 0 0 0
welch _ syste	-1 0 -2 0 0 0
welch _ und	0 -3 0 -10 0 0
welch _ war	0 0 0 -3 -1 0
welch _ wir	-4 0 -22 0 0 0
welch angab	0 0 0 0 -5 0
welch bande	-9 0 0 0 0 0
welch berei	0 0 0 -1 -1 0
welch daten	-1 0 -9 0 -1 0
welch folge	0 0 0 0 0 -7
welch formu	0 0 -4 0 0 0
welch grupp	-4 0 0 0 0 0
welch hacke	0 0 0 0 -1 0
welch ihrer	-1 0 -2 0 0 0
welch progr	0 -2 0 0 0 0
welch rechn	-17 0 71 0 0 0
welch reihe	-3 0 0 0 0 0
welch syste	0 -10 0 0 0 0
welch taete	0 -5 0 0 0 0
welch tag	0 0 0 0 -1 0
welch vorke	0 -6 0 -12 0 0
welch weg	-6 0 -1 -2 0 0
welch wege	0 0 0 -6 0 0
welch weise	-5 -2 0 0 -2 0
welch zeitp	0 0 0 0 -9 0
welch-	-41 -48 55 -56 -40 -20
welche	-50 -27 -30 -29 -13 -11
welchem	17 0 51 -10 -21 -3
welchen	42 0 -41 -3 0 0
welcher	-56 -21 75 -14 -6 -6
welches	6 0 0 0 0 0
well	0 0 0 0 0 -3
well ?	0 0 0 0 0 -3
welt	-14 -5 -7 -8 0 0
wem	-3 -9 0 -5 -11 0
wem _ angri	-3 0 0 0 0 0
wem _ wir	0 0 0 -1 -11 0
wem der	-3 0 0 0 0 0
wem muess	0 0 0 -1 -11 0
wen	-11 -1 32 -9 -4 -2
wen _ ich	-14 0 -7 0 0 -2
wen wende	0 0 -7 0 0 -2
wende	0 0 -7 0 0 -2
wende _ mich	0 0 -7 0 0 -2
wende _ sich	0 0 0 -5 0 0
wende ich	0 0 -7 0 0 -2
wende sie	0 0 0 -5 0 0
wende-	-3 -2 -2 -5 0 0
wenden	-3 -2 0 -5 0 0
wenig	-5 -4 13 0 -10 -7
wenig-	-20 -13 -7 0 -10 0
weniger	0 0 0 0 -5 0
wenigstens	-24 -13 0 0 -5 0
wenn	1 16 4 -2 -48 -3
wenn _ auf	5 0 -21 0 0 6
wenn _ das	4 0 0 -3 0 0
wenn _ den	-8 17 0 0 0 0
wenn _ die	-16 -5 0 -1 0 0
wenn _ ein	15 0 0 0 0 0
wenn _ einen	2 0 31 0 0 0
wenn _ in	13 -6 0 0 0 0
wenn _ jeman	-3 0 -1 0 -6 0
wenn _ jetzt	0 -2 0 0 0 0
wenn _ konne	0 0 -3 0 0 0
wenn _ nicht	-12 20 -10 4 0 0
wenn _ patie	-17 0 0 0 0 0
wenn _ sich	0 -5 0 -9 0 0
wenn _ uns	-11 -9 0 0 0 0
wenn _ von	0 -1 0 0 0 0
wenn _ was	0 0 0 -2 0 0
wenn _ wiede	0 0 0 0 -15 0
wenn _ wir	-1 0 0 -7 0 0
wenn _ wuess	0 0 -3 -10 0 0
wenn bei	-11 -9 0 0 0 0
wenn das	0 -2 0 0 0 0
wenn der	39 26 -25 0 -9 -4
wenn die	-9 -7 -4 24 0 0
wenn einer	15 0 0 0 0 0
wenn es	0 -2 0 0 -12 0
wenn ich	19 -6 15 -14 0 5
wenn ihr	0 0 31 0 0 0
wenn ja	0 0 0 -2 0 0
wenn jeman	-10 -4 -7 0 0 0
wenn man	26 12 30 -7 0 0
wenn sich	-3 -2 -1 0 -6 0
wenn sie	36 -5 -13 -19 -11 -3
wenn wir	-6 19 -17 5 0 -2
wer	81 4 55 -28 -26 -7
wer _ ?	-11 0 0 0 0 0
wer _ das	-3 0 -12 0 -3 0
wer _ den	0 -11 0 -14 0 0
wer _ denn	-9 0 0 0 0 0
wer _ der	-13 0 22 8 -8 0
wer _ die	0 0 0 0 0 -4
wer _ diese	-5 0 0 0 0 -1
wer _ hinte	0 -3 0 0 0 0
wer _ kommt	18 0 -34 0 0 -5
wer _ taete	-1 0 -4 0 0 0
wer _ uns	38 0 0 -3 0 0
wer _ wir	0 0 0 0 -3 0
wer dahin	0 0 -1 0 0 0
wer das	0 -1 -5 0 0 0
wer die	-1 0 -4 24 0 0
wer garan	0 0 0 0 -3 0
wer hat	0 -3 0 -14 -1 0
wer heute	8 0 -7 -3 -3 0
wer ist	-9 0 0 0 0 0
wer kommt	-67 0 130 -15 0 -4
wer macht	-5 0 -3 0 -9 -1
wer sind	-5 0 0 0 0 -1
wer steck	0 -3 0 0 0 0
wer war	-3 0 0 0 0 0
werbe-	-1 21 -3 0 11 0
werde	0 -9 -1 -12 0 -3
werde ?	0 0 -29 -17 -3 0
werde _ ?	0 0 -15 0 0 0
werde _ der	-3 0 46 0 0 0
werde _ mehr	19 -10 48 0 0 0
werde _ nicht	0 0 19 0 0 0
werde _ von	-12 0 0 0 -4 0
werde _ wir	0 -8 27 -4 0 0
werde aber	0 0 47 0 0 -2
werde die	0 0 -31 -12 -2 -3
werde kann	15 0 -21 0 0 0
werde nicht	3 -15 6 0 -1 57
werde oder	0 0 0 0 -7 0
werde seit	-23 0 26 0 -1 0
werde von	0 0 0 -4 0 0
werde wenn	0 -8 -1 0 0 0
werde wir	0 0 -2 0 -8 0
werde-	7 -16 79 -17 -7 25
werden	19 -16 44 -17 -7 25
were	-13 -32 -1 31 -3 0
were _ ?	-13 0 0 0 0 0
were leake	-13 -7 0 0 0 0
were your	0 0 0 -1 0 0
werks-	-1 -3 -7 0 0 0
werkz-	0 27 0 0 0 0
werkzeug	0 27 0 0 0 0
wert	-15 0 39 29 -7 -1
werte	4 -9 -98 0 -2 65
werte _ wir	0 -7 18 0 0 15
wesha-	1 0 8 0 0 0
weshalb	1 0 8 0 0 0
weste-	-8 -1 -1 -2 0 -1
wg	-57 -4 -45 0 -8 0
what	3 -8 -13 -5 -12 -8
what _ ?	-4 0 0 0 0 0
what _ of	30 0 -13 0 0 -2
what _ to	0 0 0 0 -5 0
what _ we	-23 0 0 0 0 -5
what _ you	0 -8 0 -1 0 0
what happe	-4 0 0 -2 -5 0
what shoul	-23 0 0 0 0 0
when	10 0 37 -34 -14 0
when _ you	0 0 0 0 -2 0
when will	0 0 0 0 -5 0
where	-4 0 -5 -1 0 -4
wheth the	0 -4 -5 0 0 0
wheth-	0 -16 -5 -1 -2 -2
whether	0 -16 -5 -1 -2 -2
which	20 -20 0 -3 -10 0
which _ your	0 -5 0 0 0 0
which of	0 -5 0 0 0 0
who	30 10 -5 0 -2 0
who ist	14 -8 -5 0 0 0
whole	30 0 -38 0 0 -4
whole _ ist	29 0 -35 0 0 -4
wicht-	0 2 -11 0 11 10
wichtig	0 2 0 0 -17 -15
wider-	0 0 0 29 0 0
wie	-95 4 8 -48 73 17
wie 0	1 -7 3 0 -4 -7
wie _ ?	0 0 0 0 -13 0
wie _ arbei	0 -3 0 0 0 0
wie _ das	-3 -5 -11 0 87 0
wie _ dauer	0 0 0 0 -4 -12
wie _ dem	0 -1 30 0 0 0
wie _ der	17 -1 18 0 -1 0
wie _ die	0 26 0 0 -26 0
wie _ es	0 0 0 -1 -8 -19
wie _ ich	-35 -12 -36 -1 -5 -9
wie _ ihnen	0 -2 7 -10 32 15
wie _ ihr	0 0 0 -2 -5 0
wie _ ihre	0 0 0 0 -6 0
wie _ ihrer	0 0 24 -3 -11 0
wie _ im	0 0 -15 0 -1 0
wie _ in	-12 -6 -12 0 -30 0
wie _ ist	-51 0 -8 -1 0 -13
wie _ kunde	0 0 0 0 -5 0
wie _ man	-13 -2 -28 0 -1 -1
wie _ meine	12 11 0 0 -1 -1
wie _ praxe	0 0 0 0 0 -7
wie _ sich	-14 -28 0 0 -8 -4
wie _ sie	-12 -15 0 0 -12 0
wie _ und	-10 39 -36 0 -14 -15
wie _ waren	0 -8 0 0 0 0
wie _ wir	-6 -4 -10 0 0 -4
wie aende	0 -5 0 0 0 0
wie bei	33 -2 -9 0 0 -1
wie bekom	-9 -1 0 -1 0 0
wie bespr	0 0 -2 0 12 0
wie der	12 -4 -1 0 0 0
wie die	0 0 -13 -3 -6 -2
wie druck	0 0 -17 0 0 -5
wie empfo	0 0 -8 0 37 0
wie es	-39 -3 7 -1 -13 4
wie gehen	0 -4 0 0 0 0
wie geht	0 0 0 0 -5 -19
wie gewoh	-1 0 -18 0 23 31
wie gewue	0 0 15 0 21 0
wie gut	0 0 0 -3 -1 0
wie haben	0 0 0 0 -7 0
wie ich	4 0 -8 0 -1 0
wie immer	-23 0 13 0 -2 41
wie in	6 -1 -6 0 0 0
wie kann	0 0 0 0 0 -2
wie komme	0 0 0 0 0 -1
wie kommt	-13 0 -12 0 0 0
wie konnt	0 0 0 0 -1 0
wie krieg	-2 0 0 0 0 0
wie lange	-3 -8 0 0 -7 -42
wie man	-1 30 0 -1 -6 0
wie melde	0 0 -10 0 -5 0
wie oft	0 0 -9 0 0 0
wie schue	0 -9 0 0 0 0
wie siche	0 0 -9 0 0 0
wie sie	6 -7 0 -9 76 -7
wie sieht	0 0 0 0 -7 0
wie soll	12 -1 0 0 0 -9
wie solle	0 -6 0 0 0 0
wie stell	-3 -6 0 0 0 0
wie storn	0 0 0 0 -1 0
wie verha	0 -1 0 0 0 0
wie viele	28 -3 0 -10 -13 -8
wie von	-9 15 7 -10 43 -3
wie war	0 0 0 0 -3 0
wie wir	0 -15 -8 0 -3 0
wie wird	0 0 -15 0 0 0
wiede ?	-9 0 17 0 -18 0
wiede _ ?	-3 0 -6 0 -34 0
wiede _ der	7 -4 20 -6 20 0
wiede _ die	30 -8 -7 0 0 0
wiede _ ist	0 0 -4 0 13 0
wiede _ norma	0 0 -1 0 1 0
wiede _ oder	-4 0 0 0 -6 0
wiede _ und	-3 -2 0 0 -2 0
wiede alles	-1 -9 -4 0 27 -5
wiede auf	12 0 -17 0 -16 0
wiede bei	7 0 0 0 -2 0
wiede beset	0 0 0 0 -25 0
wiede da	-9 0 -34 -8 44 -2
wiede danke	-2 0 -10 0 7 0
wiede die	0 0 47 0 -13 0
wiede ein	-8 0 25 0 -23 0
wiede gehen	12 0 -19 0 0 -3
wiede gut	-8 0 -7 0 10 0
wiede in	-9 0 50 -2 -7 0
wiede laeuf	31 0 0 -1 -12 0
wiede mit	0 0 31 0 -5 -6
wiede nach	26 0 0 0 -6 0
wiede norma	0 0 0 0 -4 -17
wiede oeffn	-4 0 0 0 -9 -3
wiede raus	75 -5 -41 0 29 0
wiede rein	-16 0 21 0 7 -1
wiede so	-1 -4 9 0 -32 0
wiede zu	27 9 -16 0 -18 0
wiede-	32 -11 44 -27 44 -70
wieder	27 -3 29 -27 68 -68
wiederherstellung	0 0 0 0 -3 0
wieso	0 -2 0 0 0 0
wievi-	-1 -37 0 0 0 -6
wieviele	0 -30 0 0 0 -6
wildf-	-8 24 0 0 0 0
will	5 -18 -9 86 -35 -58
will _ das	0 -15 0 9 0 0
will _ ob	-6 -1 -13 -4 0 -3
will _ open	-13 -5 15 0 0 -5
will _ wisse	0 0 12 0 -1 0
will auf	0 -17 -9 0 0 0
will das	-3 0 -8 -1 -1 0
will die	-1 -11 -3 56 -4 0
will ein	0 -3 0 0 0 0
will nicht	40 -4 6 -14 -8 -11
will not	15 -6 0 12 0 -10
will sich	0 -2 0 -3 0 0
will wisse	-6 -7 -21 -10 -1 -3
win	0 13 -6 0 0 0
win 0	0 13 -4 0 0 0
windo 0	-7 0 -13 -6 -10 -18
windo _ 0	0 -2 0 0 0 -1
windo _ ?	0 0 0 0 0 -3
windo _ das	-42 0 19 0 0 0
windo _ depar	-6 -3 -3 0 0 0
windo _ der	19 -10 -21 0 0 0
windo _ und	-3 3 -3 -2 0 -3
windo am	50 0 -12 0 0 0
windo serve	0 -2 0 0 0 -1
windo start	0 -8 -5 0 0 0
windo suppo	0 -11 -3 -2 0 0
windo techn	-6 -3 -3 0 0 0
windo und	-1 -27 -8 0 0 -1
windo-	-19 -29 -23 43 33 32
window	35 -20 -5 52 0 -8
windows	-64 -11 -26 -7 9 47
windows-techniker	0 12 -1 0 -2 0
windows-update	-42 -2 49 0 -3 0
wir	76 -65 21 -57 29 80
wir _ 0	3 16 -12 -5 8 -25
wir _ ?	18 -5 -4 -21 0 -2
wir _ ab	17 0 -18 0 23 -1
wir _ aber	-11 -2 -62 0 0 16
wir _ aerzt	12 0 -10 0 0 0
wir _ aktue	0 0 0 0 -3 0
wir _ alle	14 -7 -78 0 -46 -3
wir _ alles	-38 0 -36 0 -50 90
wir _ als	0 -7 0 0 -13 -3
wir _ am	-12 -15 -10 -49 -10 -4
wir _ an	-14 21 8 -2 65 -14
wir _ angab	0 0 -2 -1 0 0
wir _ angeb	0 -2 0 0 0 0
wir _ anruf	0 -11 0 0 0 0
wir _ anzei	-3 -26 0 0 0 0
wir _ arbei	27 0 -24 0 -20 60
wir _ auch	-26 0 -13 -5 0 0
wir _ auf	44 -26 8 0 -1 -36
wir _ aufge	-1 0 0 0 -15 0
wir _ aus	-4 -2 0 0 0 -1
wir _ ausge	32 0 -4 0 -2 0
wir _ bei	-21 0 40 0 -1 -3
wir _ beim	-4 14 20 0 0 -7
wir _ bis	-15 -8 -6 54 -3 -1
wir _ bitte	0 0 -5 0 -15 0
wir _ bloss	0 -4 -3 27 -11 15
wir _ da	-13 14 -13 -15 0 -7
wir _ damit	-17 0 0 0 0 0
wir _ das	-20 -5 -20 -5 0 -20
wir _ dass	16 22 -41 0 37 0
wir _ daten	0 0 0 -15 0 0
wir _ dem	9 -8 2 -1 -1 49
wir _ den	25 33 -10 -39 -11 -26
wir _ der	-17 -3 89 11 -25 -23
wir _ derze	-8 -3 -14 0 0 -11
wir _ die	60 -20 33 6 27 63
wir _ diese	0 0 0 -7 0 0
wir _ drauf	0 -12 0 0 -1 0
wir _ dring	-3 0 -2 15 -3 0
wir _ durch	0 0 0 -1 0 2
wir _ ein	-27 -9 -13 0 -11 -3
wir _ eine	-40 -68 33 7 14 0
wir _ einem	11 0 -11 -1 -2 0
wir _ einen	-10 -21 25 -11 -14 0
wir _ erst	0 0 -2 -3 -5 0
wir _ es	-10 48 -4 -3 -13 0
wir _ etwas	-1 15 0 0 -6 0
wir _ fernw	0 28 0 -7 -4 0
wir _ fuer	-20 -12 36 -14 -37 -6
wir _ gar	-4 0 0 0 133 0
wir _ gerad	4 0 -3 0 0 -3
wir _ gern	0 -2 -9 0 -4 0
wir _ geste	28 11 -27 0 40 0
wir _ haben	-30 21 -5 0 -9 0
wir _ hand	-4 0 11 0 -1 0
wir _ heute	45 -2 35 -18 14 0
wir _ hier	0 0 -13 0 -17 -15
wir _ ich	-14 0 0 -16 0 0
wir _ ihm	-11 -22 0 -1 0 0
wir _ ihnen	-5 -8 0 0 10 -1
wir _ ihr	-5 0 0 0 -3 0
wir _ ihre	15 0 -1 -20 8 0
wir _ ihrem	0 0 0 0 -23 0
wir _ im	-21 10 5 -5 -5 39
wir _ in	28 -3 -23 9 -7 17
wir _ irgen	18 -2 0 -3 -2 -8
wir _ jeden	19 -18 33 0 -1 -3
wir _ jetzt	-10 0 -9 0 15 -1
wir _ karte	-21 0 11 -3 32 -18
wir _ keine	53 -5 -23 -23 51 -52
wir _ kennw	32 -3 -8 -7 -2 0
wir _ koenn	24 0 0 -2 0 -3
wir _ konne	0 0 7 -1 0 0
wir _ krank	10 0 -2 0 0 -4
wir _ kv	0 0 0 1 0 0
wir _ kv-co	-3 0 -31 -1 0 0
wir _ leute	29 0 -17 -6 28 -3
wir _ mal	-2 -9 -3 0 -2 0
wir _ mehr	-71 -6 83 -16 0 -1
wir _ melde	0 0 0 -14 0 0
wir _ mit	-23 -38 11 32 16 -43
wir _ nach	-8 0 0 0 0 0
wir _ naech	10 -5 -7 0 0 0
wir _ neue	-2 -14 0 0 0 0
wir _ neuen	-1 -5 37 -16 0 0
wir _ nicht	112 16 -58 30 -17 -33
wir _ niema	13 -15 -14 0 0 0
wir _ noch	-19 -1 15 81 0 -3
wir _ nur	39 0 -7 0 20 -2
wir _ ob	0 0 0 -4 -3 0
wir _ oder	0 0 0 -11 0 0
wir _ passw	0 0 0 0 22 -2
wir _ patie	-27 0 -7 21 -1 -2
wir _ per	0 23 -33 0 -2 -3
wir _ praxi	-4 0 -5 -16 -8 0
wir _ progr	-28 0 0 0 0 -2
wir _ rechn	-2 -19 0 0 0 0
wir _ sagen	0 -8 -2 -1 10 0
wir _ schon	-14 0 -7 0 0 -34
wir _ schre	-10 -8 0 0 -2 0
wir _ seit	48 -7 -14 -4 -20 0
wir _ selbs	-2 -3 0 0 -5 -3
wir _ serve	0 -1 0 -1 0 0
wir _ sich	0 0 10 -2 -1 0
wir _ siche	0 0 0 0 -6 0
wir _ sie	-52 17 56 -5 78 0
wir _ so	2 8 -17 0 0 40
wir _ solan	0 -3 -4 0 0 21
wir _ solle	-12 20 -14 0 0 0
wir _ sorge	0 0 0 0 -14 0
wir _ sprec	28 -1 -8 -3 0 0
wir _ staen	0 0 0 0 -2 0
wir _ suppo	0 -4 0 0 0 0
wir _ termi	0 0 -25 28 0 -3
wir _ ti	0 0 20 34 0 0
wir _ tun	0 0 0 0 0 -8
wir _ ueber	-6 -8 -41 0 -2 21
wir _ um	5 -9 10 -8 -10 0
wir _ und	-17 11 40 -10 51 -4
wir _ uns	14 25 11 0 -9 35
wir _ unser	42 -39 10 1 12 -9
wir _ unter	0 0 0 14 0 -1
wir _ updat	-4 0 0 0 -10 0
wir _ versc	0 4 -28 -14 0 34
wir _ versi	0 0 30 0 0 0
wir _ verst	0 -9 8 0 0 0
wir _ vertr	-6 0 0 0 -1 -11
wir _ vom	-15 -5 11 0 -12 -9
wir _ von	-13 21 -6 2 -2 94
wir _ vor	-23 0 0 13 -6 -8
wir _ vorfa	0 -4 0 -16 0 0
wir _ was	-4 -9 0 0 0 -3
wir _ weder	21 0 -6 0 0 -11
wir _ weite	0 0 0 0 -6 -4
wir _ wenn	30 0 0 -1 0 0
wir _ wie	-19 -2 -18 0 -10 27
wir _ wiede	-34 -8 56 -3 57 -2
wir _ windo	-7 0 -4 0 47 0
wir _ wir	-16 0 24 0 0 -7
wir _ wisse	-8 25 -1 -8 -3 0
wir _ woche	-10 0 0 -7 0 0
wir _ wohle	0 0 -3 -10 0 0
wir _ zu	22 -5 -2 0 21 -3
wir _ zum	-5 -7 -12 -1 -6 -11
wir _ zur	0 0 0 0 0 19
wir _ zwei	-25 4 0 0 0 0
wir alle	17 24 0 0 -2 -3
wir als	-1 0 0 -16 -13 0
wir am	-7 0 -5 -15 -12 0
wir an	66 7 -13 -1 -2 -3
wir arbei	-25 -1 6 0 -13 8
wir auch	-7 32 -4 0 0 0
wir auf	0 -6 37 0 0 22
wir aus	3 -8 -11 -4 -1 -3
wir behan	78 0 0 0 0 -39
wir behel	0 -2 -12 0 -1 46
wir bei	20 -6 -15 9 0 0
wir beim	0 -5 0 -3 0 0
wir bekom	-1 -15 64 0 0 0
wir benoe	0 -8 -3 -27 0 -7
wir betre	-16 10 26 -1 1 -6
wir bis	-16 0 32 -17 -3 0
wir bitte	27 -8 6 13 -1 0
wir braeu	-2 -14 -2 0 0 0
wir brauc	11 -18 -5 16 72 -3
wir da	-12 -14 -19 19 -1 -3
wir damit	0 -4 0 0 -1 0
wir dann	0 0 0 -7 0 0
wir das	-8 -8 -14 -7 -23 9
wir dass	0 0 0 0 -3 0
wir davon	-4 -2 -4 0 0 -1
wir dem	0 -8 0 24 -4 0
wir den	-3 -12 -9 -23 0 33
wir denke	0 0 0 0 65 -3
wir denn	0 0 0 -1 0 0
wir der	-2 -6 -13 9 -5 0
wir die	50 -38 9 -10 53 46
wir diese	-3 -4 0 5 0 -1
wir druck	-32 0 69 0 -4 -55
wir druec	0 0 0 0 -21 0
wir durch	0 0 0 -1 -2 46
wir ein	-16 -10 -17 0 -9 -2
wir eine	17 9 -1 15 -25 0
wir einen	12 -4 47 -11 -6 0
wir erhal	0 0 -14 -7 52 0
wir errei	0 -4 17 0 -9 0
wir finde	-1 0 -29 0 0 0
wir frage	19 0 31 0 -1 -1
wir fuehl	0 0 0 0 35 -24
wir fuehr	20 0 14 0 0 -10
wir fuer	-22 0 55 8 0 0
wir gern	0 0 -1 -1 -8 0
wir geste	-11 -2 0 0 -36 0
wir haben	-13 -74 -33 14 72 -52
wir haett	15 0 -6 -3 35 0
wir ham	17 6 -6 0 -25 -13
wir hatte	-2 -25 0 -26 0 0
wir heute	12 -5 -6 -4 -8 0
wir hier	-6 -9 -2 0 -1 -4
wir ihn	-24 -17 14 0 0 -10
wir ihnen	-12 12 21 -3 45 0
wir ihr	-4 -10 0 0 -14 0
wir ihre	0 0 0 16 -1 0
wir ihrem	0 -4 0 0 0 0
wir im	2 -11 0 -10 67 -27
wir in	4 -1 -32 -7 0 0
wir ist	-25 24 -11 -2 -11 -24
wir ja	20 0 -22 -3 -11 0
wir jetzt	-4 -5 -2 0 -2 -6
wir kein	39 -3 -34 -8 -4 0
wir keine	-39 21 48 27 -18 0
wir koenn	62 -7 29 -17 29 -7
wir komme	81 21 -67 -2 0 7
wir krieg	-12 0 41 0 0 64
wir lasse	-5 0 -1 0 -9 0
wir lesen	-6 0 20 0 -2 -2
wir mache	29 0 -16 0 -27 54
wir mit	12 19 -11 0 31 52
wir moech	-2 0 -7 0 -8 -1
wir morge	-22 0 -14 -3 -1 0
wir muess	53 0 -19 -15 -8 -11
wir musst	48 0 -27 0 -6 0
wir nach	33 -2 0 -3 -7 35
wir nehme	12 -3 -6 0 0 -22
wir nicht	-33 87 -17 13 5 -44
wir nie	2 16 6 0 0 0
wir noch	-51 -18 11 -8 -3 2
wir nur	17 0 52 -6 -2 21
wir nutze	-16 0 0 0 0 -1
wir ohne	-15 -3 0 9 0 37
wir patie	-1 17 -7 0 -4 0
wir schic	23 -12 -61 -1 -4 -5
wir schon	-21 0 -5 74 -2 -9
wir schre	99 16 28 0 -8 -23
wir sehen	-8 0 -11 0 0 52
wir seine	-11 -2 -1 0 0 0
wir seit	32 -6 -53 0 37 0
wir selbs	-14 -19 0 -6 -31 -8
wir setze	-14 0 0 0 0 0
wir sie	-4 -5 -32 0 -6 -11
wir sind	51 49 -27 28 -1 -26
wir sitze	49 -7 -19 0 -2 0
wir solle	-10 12 -1 -7 0 -6
wir sollt	-6 -5 0 0 -10 -7
wir sorge	0 -6 -3 0 0 0
wir stehe	38 0 -16 37 35 -1
wir stell	-6 -2 19 0 -1 0
wir tippe	-2 0 -38 0 0 -2
wir tun	-8 0 -1 0 -3 0
wir ueber	2 -1 0 0 -5 27
wir um	-11 -1 -2 -23 0 -10
wir und	2 -1 38 0 0 -14
wir uns	-55 24 -11 -5 -10 55
wir unser	-17 -22 0 -2 0 -3
wir unter	0 0 -2 0 -2 0
wir updat	-2 0 0 0 0 0
wir verpf	-22 0 0 0 0 0
wir von	26 -7 -6 -3 -7 -2
wir vor	6 0 0 -8 -4 0
wir vorsi	0 -23 0 0 -2 0
wir vorso	-2 0 0 0 0 0
wir waere	0 0 -3 -10 0 0
wir warte	25 0 -16 0 -8 -2
wir was	0 0 8 0 0 0
wir wechs	-3 0 -1 0 -4 -4
wir weich	-55 0 -5 0 0 23
wir werde	0 0 -7 0 -3 0
wir wie	0 0 7 0 -17 0
wir wiede	1 0 -6 0 -6 0
wir wisse	-31 -16 63 -10 -12 -20
wir wolle	-31 0 -7 -12 0 -13
wir wollt	0 0 -8 0 31 -17
wir wuens	0 0 0 0 -21 0
wir wuerd	0 -2 -9 0 -4 -19
wir ziehe	-1 -17 -17 -7 32 0
wir zu	-25 27 27 -16 -8 -10
wir zum	0 -4 -1 0 0 -5
wir zwei	0 0 0 0 -7 -6
wir zweim	-7 -20 0 0 -2 -4
wird	-8 11 -14 32 -42 -22
wird _ aber	0 0 8 -1 0 -3
wird _ angen	23 0 -11 0 0 0
wird _ das	-28 0 72 0 0 0
wird _ dem	36 -7 -33 0 0 0
wird _ der	-4 -2 -42 0 -1 -7
wird _ erkan	-24 -10 -24 -1 -4 0
wird _ mehr	37 0 -7 -7 0 0
wird _ und	46 -17 19 8 0 0
wird als	-26 0 -10 -3 0 -1
wird am	0 -3 0 0 0 0
wird auf	10 -3 -15 0 0 -7
wird aufge	-27 0 0 0 -4 0
wird bei	42 0 -28 0 0 -9
wird der	0 -6 -66 -11 -4 0
wird die	0 -22 0 0 0 -8
wird im	-4 0 -43 -1 0 0
wird in	0 -1 -2 0 0 0
wird mit	0 0 -27 -1 0 -1
wird nicht	-19 -3 -14 -15 -7 21
wird nur	6 0 16 20 0 -16
wird ohne	-16 -5 -17 0 0 -6
wird von	-9 72 -39 0 -1 0
wirft	25 -2 -2 0 -5 0
wirkl _ ?	-3 0 0 0 0 0
wirkl _ ihnen	0 0 0 0 -3 0
wirkl von	0 0 0 0 -3 0
wirkl-	-4 15 -5 -4 -11 -15
wirklich	-4 15 -5 -4 -11 -15
wirkt	0 0 -2 0 0 0
wisse _ das	0 0 18 0 0 0
wisse _ dass	-4 0 -2 0 0 0
wisse _ der	0 0 -1 -1 0 0
wisse _ die	0 0 -4 -6 0 0
wisse _ es	0 0 0 -1 0 0
wisse _ ihre	-2 0 -2 -2 -3 0
wisse _ man	0 -1 -11 0 -1 0
wisse _ nicht	26 -9 8 -18 -5 0
wisse _ sie	0 -6 -1 0 -10 0
wisse _ unser	-4 -2 -8 0 0 0
wisse _ wer	-79 0 127 0 0 -20
wisse _ wir	0 0 0 -3 -1 -3
wisse die	0 -6 0 0 0 0
wisse nicht	-31 -7 82 -3 -3 -20
wisse ob	-8 -6 -10 42 -8 -3
wisse sie	21 0 -4 10 -6 0
wisse welch	0 -6 0 0 -1 0
wisse wer	0 0 -4 0 0 0
wisse wie	0 0 0 -8 -5 0
wisse wir	31 -5 13 -18 0 0
wisse-	-8 -18 32 -24 5 -25
wissen	-8 -18 32 -24 5 -25
with	15 -20 -8 47 -24 -42
with a	16 -16 22 0 0 -11
with our	0 0 -1 0 0 0
with the	0 30 -3 48 -17 0
witho-	-34 0 -19 0 0 64
without	-34 0 -19 0 0 64
witti-	0 0 0 -3 -26 -3
wittig	0 0 0 0 -26 -3
wlan	-3 0 0 -1 -1 0
wo	-12 12 -67 -13 0 -1
wo _ das	-2 7 0 -7 0 0
wo _ die	11 0 -8 0 0 0
wo _ ich	-34 -2 -3 -3 0 0
wo _ wir	-4 0 0 0 0 0
wo aende	-1 -2 0 0 0 0
wo finde	0 0 -3 -2 0 0
wo ist	-6 0 0 -3 0 0
wo kann	-13 0 0 0 0 0
wo melde	-4 0 0 0 0 0
wo sehe	-17 0 0 0 0 0
wo steht	-7 16 0 0 0 -1
wo stell	-4 0 0 -1 0 0
woche	-2 20 20 29 -7 -7
woche _ der	6 -6 -20 22 -7 -7
woche _ die	-7 0 -13 0 6 0
woche _ ich	-6 -6 -15 0 -2 0
woche _ mehr	-23 0 10 0 0 0
woche _ wir	-1 -7 -6 0 -6 -6
woche die	-6 -1 -17 4 0 -8
woche keine	-18 0 37 15 0 0
woche nicht	-23 0 28 -2 0 0
woche warte	0 -6 -7 0 0 0
woche-	-65 -40 37 -11 -14 14
wochen	-39 -22 11 -7 -24 30
wochenende	-26 -19 66 -4 12 -14
wodur-	0 0 -8 0 -1 0
wodurch	0 0 -8 0 -1 0
wohin	0 0 -1 0 0 0
wohl	-6 50 -21 -2 -12 21
wohl nicht	-3 0 -15 0 -6 0
wohle _ ich	0 0 -3 -10 0 0
wohle wenn	0 0 -3 -10 0 0
wohle-	0 0 -3 -10 0 0
wohler	0 0 -3 -10 0 0
wolle-	-13 -11 -22 -14 -7 -16
wollen	-13 -11 -22 -14 -7 -16
wollt	0 -3 0 0 -13 0
wollt _ frage	-2 0 0 0 -11 15
wollt _ ich	3 -6 0 0 -5 0
wollt _ nur	0 0 -5 0 42 -4
wollt _ ob	0 0 0 0 -14 0
wollt _ sagen	-8 0 0 0 13 0
wollt _ telef	0 -1 0 0 -11 0
wollt _ unser	0 -10 0 0 0 0
wollt am	0 -1 0 0 -11 0
wollt auf	0 -16 0 0 0 0
wollt bloss	0 0 0 0 -14 15
wollt dass	-3 -6 0 0 -5 0
wollt frage	0 -2 0 0 -10 0
wollt ich	27 -3 0 -3 51 -15
wollt nur	-18 0 -1 0 76 -32
wollt sich	0 -11 0 -5 -13 0
wollt wisse	0 0 0 0 -4 0
wollt-	12 -36 -10 -8 85 -37
wollte	6 -30 1 -8 29 -19
wollten	5 -6 -11 0 64 -17
womoe-	-1 0 0 -12 0 -4
womoeglich	-1 0 0 -12 0 -4
won't	27 -1 -14 0 -1 -23
woran	18 -14 -8 0 -6 -13
woran _ das	-10 0 0 0 0 0
woran _ ich	0 0 0 0 0 -4
woran erken	0 0 0 0 0 -6
woran man	0 -1 -8 0 0 0
woran sie	28 -3 0 0 0 0
worau-	-3 1 0 0 -3 0
worauf	-3 0 0 0 -3 0
word	-89 38 -55 -2 -5 -16
word _ die	0 6 -17 -2 0 0
word oeffn	-22 -4 1 0 0 0
worde ?	0 -11 0 0 0 0
worde _ ?	0 -9 0 0 0 0
worde ist	-5 -11 -4 0 0 0
worde oder	0 -1 0 0 0 0
worde sind	0 -2 0 0 -2 0
worde und	-1 0 0 0 -2 0
worde-	-6 54 -15 -3 33 -6
worden	-6 54 -15 -3 33 -6
work	-76 12 38 0 -1 -21
worki ?	0 0 0 0 0 -1
worki again	-11 0 -14 0 -24 0
worki-	-3 -7 64 -9 -31 -60
working	-3 -7 64 -9 -31 -60
works	-42 -1 40 0 -12 29
works again	-25 0 15 0 23 -3
works-	58 -5 -53 0 0 -12
workstation	3 -4 -27 0 0 -7
workstations	54 -1 -26 0 0 -5
wort	-16 0 -9 0 123 0
wos	60 22 -2 0 0 -5
would	0 0 -15 -1 -2 0
would _ to	0 0 -2 -1 0 0
would like	0 0 -2 -1 0 0
writi-	109 -10 -30 -6 -1 -14
writing	109 -10 -30 -6 -1 -14
wrong	0 -9 -18 -2 0 -4
wuens ihnen	0 0 0 -4 15 0
wuens-	0 0 0 -4 15 0
wuensche	0 0 0 0 -17 0
wuenschen	0 0 0 -4 65 0
wuenscht	0 0 0 0 -33 0
wuerd _ gern	0 -4 -2 -1 0 0
wuerd _ inter	0 0 -4 0 -6 -12
wuerd _ wisse	0 0 0 0 -4 0
wuerd gern	0 -2 -9 0 -5 0
wuerd ich	0 -4 -2 0 0 0
wuerd mich	0 0 -4 0 0 0
wuerd wir	0 0 -1 -1 0 0
wuerd-	7 16 -15 -7 -11 -27
wuerde	7 -4 -6 0 -7 -6
wuerden	0 19 -9 -7 -4 -20
wuess _ gern	-1 0 0 -2 0 0
wuess _ ob	0 -2 0 0 0 0
wuess dass	0 0 -3 0 0 0
wuess gern	0 -2 0 0 0 0
wuess ich	-1 0 0 -2 0 0
wuess-	-2 -2 -3 -12 0 0
wuesste	-2 -2 -3 -12 0 0
wunde-	48 17 14 0 52 -4
wurde	-9 5 -50 -35 -23 -6
wurde ?	0 -28 0 0 -6 -1
wurde _ 0	0 -10 0 -2 5 0
wurde _ die	-2 9 0 0 0 0
wurde _ jeman	0 9 0 0 0 0
wurde _ von	0 21 0 0 -2 0
wurde _ vorfa	0 0 -6 0 0 0
wurde am	0 -4 0 -3 5 0
wurde auch	-25 -11 0 0 0 0
wurde das	0 -7 0 0 0 -1
wurde denn	0 -7 0 -4 0 0
wurde der	-1 35 -6 0 0 0
wurde die	34 28 -15 -15 0 0
wurde ein	-8 30 0 0 0 0
wurde eine	0 3 -3 -3 -1 0
wurde einge	0 -18 0 0 0 0
wurde es	0 -3 0 0 0 0
wurde ihre	0 0 0 0 -1 0
wurde im	0 -5 -3 0 -3 0
wurde ist	0 -2 0 0 0 0
wurde und	0 6 0 -6 0 0
wurde von	0 -13 0 0 -3 0
wurde-	-33 22 -9 -15 7 -4
wurden	-33 22 -9 -15 7 -4
wusst-	-12 0 -10 0 0 0
wusste	-12 0 -10 0 0 0
x	3 0 2 0 -4 -13
x 0	13 0 -16 0 0 0
y	0 0 0 0 0 -1
yeste-	8 20 2 0 -1 0
yesterday	8 20 2 0 -1 0
yet	-29 -7 0 0 -3 0
yilma-	17 0 -6 -16 0 0
yilmaz	17 0 -6 -16 0 0
you	-35 -22 -5 13 81 0
you ?	0 -1 0 0 -4 0
you _ an	0 0 0 0 -3 0
you _ it	0 0 0 -1 -6 0
you _ that	-13 0 -3 0 21 0
you _ the	-2 -5 12 0 26 0
you _ us	0 -1 -1 0 0 0
you _ who	0 0 0 0 -2 0
you _ your	0 0 0 0 -31 0
you all	0 -1 -6 0 84 0
you alrea	0 0 0 0 -4 0
you do	0 0 0 0 -23 0
you have	-2 0 10 -3 0 0
you know	0 0 -3 0 89 0
you notic	0 0 0 -1 0 0
you or	0 0 0 -5 0 0
you pleas	0 0 0 0 -5 0
you recom	0 0 0 0 10 0
you send	0 0 0 0 -6 0
you were	0 -3 -1 -4 -3 0
your	-50 45 45 -17 28 -6
your _ ?	0 0 0 -5 -6 0
your _ and	0 -1 0 0 -11 0
your _ are	-23 11 0 -4 0 0
your _ has	0 29 -1 -4 -9 0
your _ ist	0 0 0 0 -7 0
your _ netwo	-3 0 0 0 0 0
your _ suppo	0 0 0 0 -4 0
your colle	0 0 0 0 110 0
your compa	0 0 0 0 -6 0
your custo	-1 0 0 0 -10 0
your end	-12 0 0 0 39 0
your netwo	0 32 0 0 -5 0
your phone	29 0 0 0 -7 0
your serve	-21 -1 0 0 -11 0
your side	-23 -1 0 0 -1 0
your softw	-9 0 47 0 -2 0
your syste	-1 -5 0 -1 0 0
your techn	0 -2 0 0 -4 0
yvonn-	-5 0 33 0 0 0
yvonne	-5 0 33 0 0 0
z	0 -9 -6 0 0 -1
z b	0 0 14 0 0 0
zaeh	-7 0 56 0 -1 -41
zaehl-	0 -3 -39 6 -5 0
zaehlt	0 0 -39 -1 -5 0
zahl	-1 0 -9 0 -1 0
zahl der	0 0 -9 0 -1 0
zahle	8 -3 0 0 -2 0
zahle _ monat	0 -18 0 0 0 0
zahle jeden	0 -18 0 0 0 0
zahle-	-20 -28 15 25 -26 -4
zahlen	-20 12 15 25 0 -4
zahlu-	0 20 -6 -48 -1 0
zahna-	0 42 17 -1 0 -9
zahnarzt	0 42 0 -1 0 -3
zehn	-3 29 35 -17 23 -8
zehn jahre	-11 16 -10 -13 0 -4
zehn minut	-13 21 -4 -4 -11 0
zehnt-	-15 0 -5 63 0 0
zeich-	-1 33 4 -13 -6 -1
zeichen	-1 8 8 -8 0 0
zeige-	-30 29 21 -7 -2 0
zeigen	-28 3 21 -7 -1 0
zeigt	-42 15 104 5 -15 -33
zeigt _ geste	-6 11 -17 0 0 0
zeigt _ noch	4 0 -13 0 0 0
zeigt das	23 -10 60 0 0 0
zeigt den	0 -5 -54 0 0 0
zeigt die	0 -3 23 0 -1 0
zeigt keine	-13 0 -64 -2 0 0
zeigt nur	4 0 -13 0 0 0
zeigt seit	-6 11 -22 0 0 0
zeile	-7 -11 -6 0 -10 -6
zeit	11 -5 9 32 -58 -3
zeit _ naech	0 0 0 -24 -1 0
zeit bis	0 0 0 -25 -1 0
zeite-	0 -4 70 0 -7 0
zeiten	0 -4 70 0 -7 0
zeitl-	0 0 81 0 -11 0
zeitp der	0 -2 0 11 -5 0
zeitp fuer	0 0 26 -1 0 0
zeitp-	0 -2 26 30 -16 0
zeitpunkt	0 -1 0 -6 -16 0
zeitr-	0 -5 0 0 0 0
zeitraum	0 -5 0 0 0 0
zeitu geles	-4 0 0 0 -3 0
zeitu stand	0 -7 -22 0 -5 0
zeitu steht	0 -6 -10 0 0 -10
zeitu-	-41 -52 17 -5 -18 -12
zeitueberschreitung	-16 0 69 0 0 -1
zeitumstellung	-11 -9 -17 -3 0 0
zeitung	-13 -40 -36 -2 -16 -10
zenti-	-9 -4 46 0 -22 -9
zentimeter	-9 -4 46 0 -22 -9
zentr 0	0 0 -3 0 0 0
zentr _ 0	0 0 -2 0 0 0
zentr-	0 19 -3 0 -3 -2
zentrale	0 19 -3 0 -3 0
zentrum	0 0 0 0 0 -2
zerti der	0 0 -22 0 -8 0
zerti ungue	0 0 10 -4 0 0
zerti-	-12 -16 126 -10 -14 -9
zertifikat	-4 -16 56 -13 -10 -8
zertifikate	-1 0 12 17 -1 0
zertifikatsfehler	0 0 8 0 0 0
zertifizierung	-7 0 -2 -3 0 0
zette _ der	-7 0 -8 0 -3 0
zette mit	-3 5 29 0 -3 -11
zette-	43 29 -3 0 3 -35
zettel	34 29 -14 0 -15 -27
zettelwirtschaft	9 0 -15 0 18 -7
ziehe _ 0	-1 -1 0 -7 -9 0
ziehe zum	0 0 0 -1 -5 0
ziehe-	38 -29 -27 16 25 0
ziehen	38 -29 -27 16 25 0
zieht	-19 -19 -20 0 -14 -11
zieht _ papie	0 0 0 0 -8 -8
zieht das	-2 0 -10 0 0 -8
ziel	0 0 13 0 0 -9
ziffe 0	0 0 -16 -8 -10 0
ziffe-	-2 0 -20 6 -10 0
ziffer	0 0 -16 -8 -10 0
ziffern	-2 0 -3 14 0 0
zimme 0	-76 -25 -19 -3 20 -13
zimme _ und	2 -12 30 0 0 -4
zimme _ zieht	-8 -1 0 0 -2 -8
zimme zwei	40 -6 0 0 -1 -26
zimme-	0 -46 -10 44 8 69
zimmer	-11 -38 -40 -3 18 74
zimmern	17 -7 31 0 -10 -5
zoege-	-1 0 -4 0 0 0
zu	-117 20 81 53 11 -37
zu 0	-12 -6 0 -8 0 0
zu ?	-4 0 0 0 0 0
zu _ 0	-2 1 -6 -8 0 0
zu _ ?	-36 -12 -2 -16 -20 0
zu _ ander	-3 0 -1 0 0 -4
zu _ auf	-2 0 22 0 -2 0
zu _ aus	0 0 -1 0 0 0
zu _ die	-1 0 -2 -7 -9 0
zu _ haben	-12 0 20 0 -8 0
zu _ hat	0 0 21 0 0 0
zu _ ich	0 -3 -2 7 0 0
zu _ ist	-16 -4 3 -2 66 -7
zu _ kennt	0 0 0 0 21 0
zu _ komme	-29 0 0 0 0 -6
zu _ kommt	-12 0 0 0 -2 0
zu _ ob	-3 -2 0 16 -6 -1
zu _ oder	-17 0 0 0 0 0
zu _ sind	-12 0 0 -4 0 0
zu _ und	1 -9 -12 15 -21 0
zu _ was	23 0 0 10 0 0
zu _ wir	0 -4 -14 0 -18 0
zu _ zeitp	0 0 0 0 -9 0
zu aende	0 0 -6 -5 -4 0
zu bekom	-1 -1 -14 -1 0 0
zu benac	-5 0 0 -4 0 0
zu dem	0 0 39 -6 0 0
zu den	34 -11 8 0 -20 0
zu der	0 -5 0 0 0 0
zu diese	-10 0 -2 0 -15 0
zu einem	-7 -10 -1 -3 -2 -4
zu einer	0 33 -8 0 0 0
zu erfah	0 -1 0 0 0 0
zu errei	-15 0 -27 0 -37 0
zu fremd	0 -11 0 0 0 0
zu halte	0 0 0 -1 -2 0
zu hause	-75 12 -1 0 0 0
zu ihnen	-3 0 0 0 27 0
zu ihrem	0 0 -6 0 -2 0
zu ihren	0 0 0 0 -2 0
zu ihrer	-5 0 0 -12 37 0
zu infor	-1 0 0 0 0 0
zu insta	0 0 0 0 -4 0
zu klein	-15 -6 -11 -2 -3 0
zu komme	0 -1 -1 0 0 0
zu krieg	3 0 -9 0 0 0
zu mache	-8 0 26 -1 -6 0
zu meine	-2 -10 11 11 -13 0
zu melde	-11 0 -1 36 -18 -15
zu oeffn	35 -9 -4 -4 -3 -3
zu sagen	-12 -2 0 -2 -14 0
zu sehen	1 -5 -1 0 -2 -4
zu sein	3 -1 19 0 0 0
zu setze	-8 0 0 0 -2 0
zu sprec	-20 0 0 0 0 0
zu tun	-22 -14 43 0 40 -4
zu und	12 9 0 6 0 0
zu uns	1 -12 0 0 -29 -3
zu unser	0 0 16 -1 0 0
zu unter	-15 0 0 0 -6 0
zu veran	7 -2 0 0 38 -2
zu verst	0 0 -3 0 -10 0
zu welch	0 -1 0 0 -9 0
zu zweit	-13 0 0 0 -5 -1
zucke-	51 0 -2 2 0 -4
zuers-	-20 -13 0 -3 -4 0
zuerst	-20 -13 0 -3 -4 0
zufri-	-5 0 0 0 6 0
zufrieden	-5 0 0 0 6 0
zugae-	-15 0 -7 0 0 -3
zugaenge	-15 0 -7 0 0 -3
zugan _ ?	0 -6 0 0 0 0
zugan _ den	25 -3 0 0 -2 0
zugan _ die	0 0 0 -20 0 0
zugan _ praxi	3 0 0 0 -2 -1
zugan _ telem	0 0 -3 0 0 0
zugan _ ti	0 0 -3 0 0 0
zugan _ und	-11 3 0 -1 0 -4
zugan fuer	0 0 0 -20 0 0
zugan noch	-4 0 -8 0 0 0
zugan von	0 -3 0 0 0 0
zugan zum	-3 -18 -8 0 0 -14
zugan zur	-1 0 -6 0 -14 -1
zugan-	-41 30 -30 -25 -27 -23
zugang	-39 1 -34 -25 -20 -20
zugangs	0 -3 -3 0 0 0
zugangsdaten	0 -11 7 0 0 -3
zugeg _ ?	0 -2 0 0 0 0
zugeg hat	0 -2 0 0 0 0
zugeg-	0 26 0 0 0 0
zugegriffen	0 26 0 0 0 0
zugem-	51 -5 -7 0 -10 0
zugemacht	51 -5 -7 0 -10 0
zuges-	79 -31 -1 16 -6 0
zugesagt	0 -15 0 27 0 0
zugesperrt	87 -6 -6 -6 0 0
zugre-	-4 -11 0 0 0 -11
zugreifen	-4 -11 0 0 0 -11
zugri _ ausse	-20 -42 6 0 0 0
zugri _ den	-24 -9 24 0 0 0
zugri _ unser	8 37 0 0 0 0
zugri auf	15 27 17 0 -14 0
zugri aus	-1 -14 0 0 0 0
zugri von	-20 -42 6 0 0 0
zugri-	73 2 -30 -4 -16 -4
zugriff	75 -9 -23 0 -14 -4
zuhau-	0 0 0 0 -3 0
zukom-	0 0 0 -7 0 0
zukommen	0 0 0 -7 0 0
zulas-	0 -1 0 83 -6 0
zulet-	0 11 0 0 0 0
zuletzt	0 11 0 0 0 0
zum	-5 -12 81 107 -33 19
zum 0	-9 -12 -16 -22 -6 -3
zum _ 0	-3 -1 -4 -5 0 -3
zum _ ?	0 0 -7 0 0 -2
zum _ bei	0 0 0 0 0 -2
zum _ der	0 -19 0 0 -1 0
zum _ des	0 0 0 -48 0 0
zum _ in	22 37 -5 33 -1 0
zum _ ist	-14 0 -11 0 0 -7
zum _ janua	0 -1 0 -2 0 0
zum _ mal	-15 -9 19 2 -3 0
zum _ nicht	-1 0 -7 0 0 -10
zum _ novem	0 0 0 -52 0 0
zum _ quart	-13 0 -23 -24 0 0
zum _ und	-1 -9 -7 50 0 0
zum daten	0 0 0 23 0 0
zum dritt	-15 -9 15 0 -3 0
zum gluec	-10 -3 -17 -13 0 88
zum jahre	-21 0 -5 -13 -1 -7
zum konne	0 0 -20 -6 0 0
zum naech	-1 -1 19 -4 0 0
zum quart	0 0 -14 18 0 0
zum serve	32 -1 7 0 0 -1
zum stand	0 0 0 0 32 0
zumut-	-9 0 -6 -2 -3 0
zuord ?	0 0 -2 0 0 0
zuord-	-27 0 22 0 -4 -3
zuordnen	-27 0 23 0 -4 0
zur	31 -18 -5 53 -73 -12
zur _ ?	0 0 0 0 0 -5
zur _ an	0 0 0 0 -38 0
zur _ der	0 0 0 -3 -2 0
zur _ eine	0 0 0 0 -8 0
zur _ fuer	0 0 0 0 49 0
zur _ gesch	9 0 0 0 0 0
zur _ haben	0 0 -20 -2 -3 0
zur _ ist	0 0 -3 0 -6 -1
zur _ nicht	11 0 14 0 -1 -1
zur _ noch	-1 0 -1 0 0 19
zur _ ueber	0 0 -6 0 0 0
zur _ und	-4 0 0 62 -11 0
zur _ unser	-10 -1 0 0 55 0
zur _ wir	0 -5 0 0 -7 0
zur auftr	-1 -5 -1 0 0 -2
zur daten	44 0 -52 -1 0 0
zur fehle	0 0 0 0 -8 0
zur info	0 0 0 0 77 0
zur infor	0 0 0 -2 -1 -4
zur kennt	-10 -5 0 0 74 -3
zur not	-7 0 -3 0 0 19
zur praxi	-7 0 0 0 -2 -1
zur siche	0 -6 0 0 0 0
zur telem	-1 0 2 0 0 0
zur ti	0 0 41 0 -1 0
zur verfu	-4 0 0 0 -10 0
zur zeit	0 0 9 0 -21 -1
zurec-	-31 0 -7 0 -1 39
zurue ?	0 0 -1 -3 -9 0
zurue _ es	0 0 0 0 39 -5
zurue-	35 -24 -39 -29 94 11
zurueck	25 -31 -55 -11 27 -7
zurueckgerufen	-1 -6 0 0 30 0
zurueckgeschickt	2 0 -12 -8 -16 0
zurueckgewiesen	0 0 21 0 -3 0
zurueckrufen	20 0 0 0 8 0
zuruecksetzen	0 0 0 -1 -14 34
zurze-	-15 0 -14 0 0 -1
zurzeit	-15 0 -14 0 0 -1
zusae arbei	0 0 0 0 -5 0
zusae-	-9 0 -7 0 -5 -7
zusaetzliche	0 10 -7 0 -5 -7
zusaetzlicher	-9 0 0 0 0 0
zusam ?	-6 0 -7 0 0 0
zusam _ dem	0 0 14 -1 0 0
zusam mit	0 0 14 -1 0 0
zusam-	-17 -3 37 -3 11 0
zusammen	-17 0 -9 -3 11 0
zusammenhang	0 0 14 -1 0 0
zusat-	0 0 -20 0 -24 0
zusch-	0 0 -6 0 -2 0
zuschicken	0 0 -6 0 -2 0
zuspe-	-29 -4 -11 0 0 0
zusperren	-29 -4 -11 0 0 0
zusta-	76 -1 -5 -3 -11 -3
zustaendig	-22 0 -5 0 -11 0
zustand	46 -1 21 -2 0 -3
zuzug-	17 0 -7 0 0 -4
zuzugreifen	17 0 -7 0 0 -4
zwanz jahre	0 0 -22 0 0 0
zwanz minut	-19 -1 27 0 23 0
zwanz-	34 6 86 -6 8 -1
zwanzig	47 -1 53 -4 22 -1
zwar	18 70 122 6 -2 -23
zwar _ aber	-25 0 56 -5 0 -25
zwar _ allen	17 -1 16 0 -2 0
zwar _ jedem	26 -5 -16 0 0 -5
zwar an	16 11 2 0 0 -2
zwar bei	24 -6 26 0 -2 -5
zwar ueber	15 -1 17 -5 0 -4
zwei	-33 29 -27 1 2 -64
zwei _ auf	0 -12 0 0 -4 0
zwei _ aus	18 36 0 0 -12 0
zwei _ der	12 0 17 0 0 -15
zwei _ die	0 0 14 -4 -5 0
zwei _ und	-26 -20 27 -2 -2 0
zwei _ von	0 0 0 -13 -7 0
zwei aerzt	-17 0 0 0 0 0
zwei arbei	-10 12 0 0 0 0
zwei dinge	0 0 -5 0 -5 0
zwei frage	0 0 0 0 -6 0
zwei jahre	-10 -9 -28 0 -3 0
zwei karte	-12 0 -32 0 -3 0
zwei minut	-16 -8 3 0 -1 -7
zwei patie	-13 -3 78 0 -2 0
zwei punkt	0 -9 -3 0 -5 0
zwei rechn	-5 0 -7 0 0 0
zwei stund	-25 0 -19 -14 -8 -7
zwei tage	0 0 0 3 18 -6
zwei tagen	33 -1 -20 59 18 0
zwei woche	0 -4 53 -7 0 -7
zweig-	0 0 -18 -12 -7 0
zweigpraxis	0 0 -18 -3 -2 0
zweigstelle	0 0 0 -9 -5 0
zweim neu	-13 -5 -12 -1 -8 -4
zweim-	-13 -5 21 19 -9 -7
zweimal	-13 -5 21 19 -9 -7
zweit	-13 0 0 0 -5 -1
zweit karte	0 0 0 0 -2 0
zweit stand	0 0 58 0 0 -8
zweit tag	71 0 0 0 0 0
zweit-	34 -10 36 7 -8 7
zweite	71 -1 16 -5 -20 -6
zweiten	-4 -25 46 9 14 14
zweitens	-2 0 0 0 0 0
zweiter	-32 19 -23 0 -2 -1
zwing-	0 0 -3 35 0 0
zwingend	0 0 -3 35 0 0
zwisc 0	-4 0 -4 -3 -8 0
zwisc _ und	-6 23 -6 -3 -15 -2
zwisc den	-5 -6 0 -9 -5 -3
zwisc zwei	-12 -1 57 0 -4 0
zwisc-	-34 13 -2 -12 38 -5
zwischen	-26 7 53 -12 -23 -5
zwischendurch	-4 7 -19 0 5 0
zwoel-	-6 -29 45 26 -19 -3
zwoelf	-6 -29 45 26 -19 -3
"""
