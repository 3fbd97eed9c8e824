"""Weights learnt from examples by `python -m tests.corpus.teach_urgency`; not edited by hand."""

TAUGHT_BY = "c77765fb8f8e0b1afaeb260ebcd0197d1cee0ec3efc99ae55c3f04d1b24308f4"
"""A hash of the examples, the features and the lexicon they were learnt from."""

BIASES = (-1.6201, -1.3601, -1.4739, -1.3936, -1.0972, -1.163)
SCALE = (-0.72, 4.59, 3.84, -0.92, 0.12, 0.08, -1.45)

WEIGHTS = """
0	-57 -149 4 28 -41 5
0 0	66 -65 -24 -26 23 -9
0 ?	0 0 0 -2 0 -4
0 _ 0	-43 -43 40 -58 -27 19
0 _ ?	0 0 -4 -15 0 0
0 _ ab	0 -2 -29 52 -14 -13
0 _ abgeb	6 0 -3 0 -1 0
0 _ am	5 -3 20 16 -9 0
0 _ an	-3 -9 -16 -10 -12 0
0 _ anruf	-15 0 0 0 0 0
0 _ auf	2 -15 35 -3 11 20
0 _ aus	-2 -6 13 -8 -2 -6
0 _ bei	-3 22 0 -17 -3 -7
0 _ bekom	0 -1 0 4 0 0
0 _ bis	9 0 -2 -15 18 -2
0 _ bitte	0 0 -1 12 18 0
0 _ da	-5 -5 -2 6 0 0
0 _ das	-15 -6 10 -6 -3 -16
0 _ den	10 -4 0 15 -4 0
0 _ der	-14 -11 30 -26 38 -34
0 _ die	-13 -23 -16 34 5 -3
0 _ durch	-4 -6 33 -3 0 0
0 _ ein	-15 13 0 0 17 0
0 _ eine	0 0 0 18 50 0
0 _ einge	0 -8 -4 18 0 0
0 _ errei	-1 0 0 0 23 0
0 _ es	-6 -4 -15 9 0 -1
0 _ eur	0 -10 0 2 0 -1
0 _ fax	-4 -2 -4 0 0 0
0 _ frau	0 0 0 0 -2 0
0 _ fuer	0 0 -1 11 -2 0
0 _ geaen	0 0 0 0 -2 0
0 _ gesch	0 -7 12 -1 10 -1
0 _ haben	-3 0 26 0 -3 0
0 _ hat	0 -12 0 17 -5 0
0 _ ich	26 -26 0 -3 -2 0
0 _ im	-18 -9 9 -8 -1 13
0 _ in	-24 -3 0 -15 14 0
0 _ ist	-8 -4 -4 12 -17 -2
0 _ kein	-1 -20 -9 0 -8 -4
0 _ keine	3 -6 -25 0 0 0
0 _ mehr	-26 0 35 0 -4 0
0 _ melde	20 -9 -17 -2 0 0
0 _ mit	-22 -1 7 0 0 0
0 _ muess	0 0 0 -13 0 0
0 _ nicht	-47 -20 37 -22 -28 24
0 _ noch	0 -2 0 -6 0 0
0 _ oder	0 20 0 0 0 0
0 _ ohne	7 -14 11 -13 -6 0
0 _ patie	-4 -3 -29 0 0 19
0 _ progr	-50 -6 -26 -2 0 0
0 _ seit	-10 -1 2 -4 0 0
0 _ serve	-17 -3 0 0 -2 0
0 _ sie	0 0 0 0 4 0
0 _ sonst	0 0 0 42 -3 -7
0 _ statt	0 0 0 -1 0 0
0 _ telef	0 0 -2 -1 0 0
0 _ ueber	9 -13 -8 -7 0 -1
0 _ uhr	58 88 27 35 11 0
0 _ um	-6 26 0 -20 0 0
0 _ und	-25 -19 -4 46 -13 20
0 _ uns	-6 36 0 -6 -3 0
0 _ unser	-10 -8 40 -4 26 0
0 _ unter	7 0 -2 15 19 0
0 _ verla	0 25 0 -44 0 0
0 _ versc	0 6 -2 0 -9 0
0 _ vom	0 -6 -17 -4 0 0
0 _ von	0 4 0 -5 0 0
0 _ war	-1 -2 0 0 -5 0
0 _ was	0 8 0 10 0 0
0 _ wie	-12 0 0 -5 -7 0
0 _ wir	-13 -1 -18 -13 -11 0
0 _ wurde	0 -24 0 -4 -1 0
0 _ zu	-1 0 0 14 0 0
0 _ zum	-3 0 0 0 -3 0
0 _ zurue	-4 -7 -8 0 -8 0
0 ab	-4 -2 4 -42 0 0
0 aerzt	-30 0 29 0 0 0
0 am	24 11 -23 3 -1 0
0 an	0 0 23 -4 0 0
0 arbei	-11 -8 24 0 -6 0
0 auf	-9 -9 -12 0 -1 0
0 bei	-13 0 0 0 -3 -1
0 beim	-9 0 -16 41 0 0
0 betro	0 0 0 -1 0 -12
0 bis	18 -3 2 -21 -6 14
0 bitte	14 -3 0 -19 8 0
0 bleib	35 0 -32 -4 -1 0
0 click	0 0 51 0 0 0
0 da	-2 -5 -2 0 0 -6
0 den	-6 35 -15 14 -8 0
0 dezem	-18 -4 -5 -11 20 0
0 die	-13 0 -3 35 8 -5
0 druck	-14 -2 -10 0 0 -29
0 dsgvo	0 -5 0 -27 0 0
0 durch	0 -6 0 -3 0 0
0 einge	0 -8 0 -9 0 0
0 eur	0 -10 0 2 0 -1
0 euro	0 35 0 35 0 0
0 f	0 0 -4 0 0 0
0 fax	0 0 -4 0 0 0
0 fehlt	0 -15 -24 -5 0 -3
0 frau	0 0 0 0 -2 0
0 frist	0 0 -7 37 0 0
0 gb	-30 22 -2 -11 0 -2
0 geht	-32 -1 -3 0 0 31
0 gesch	-12 -7 0 -12 -23 -1
0 haben	0 8 0 -3 -3 0
0 hat	-16 -11 0 0 -8 -4
0 ich	28 -21 0 0 0 0
0 in	-4 -5 -8 0 0 -4
0 ist	-28 9 -4 19 -5 -3
0 jahre	-1 -3 0 0 -11 0
0 janua	0 -1 0 -3 27 0
0 leute	62 0 7 0 -5 0
0 mensc	-21 -19 0 -4 0 -3
0 minut	32 0 -23 0 -5 23
0 mit	10 0 69 0 0 0
0 nach	15 0 0 0 0 0
0 nicht	-20 0 28 -22 -6 20
0 novem	-6 0 -18 -71 -5 0
0 oktob	-6 -11 -8 15 -6 0
0 patie	-44 -8 -29 3 0 17
0 plaet	17 -10 17 0 0 19
0 praxi	8 -3 -8 0 0 0
0 progr	-21 -3 -3 -1 0 0
0 proze	3 -4 -41 -6 -6 0
0 schei	0 0 -9 16 -2 0
0 statt	0 -9 -21 -7 0 0
0 stuec	-25 -4 54 0 0 0
0 stund	2 11 24 44 -12 0
0 tage	0 0 -3 1 0 -13
0 tagen	-4 0 -16 24 -1 0
0 telef	0 0 -1 0 0 0
0 ueber	-11 -7 -6 5 0 12
0 uhr	32 -6 -21 -21 -13 -10
0 um	0 26 0 -11 0 0
0 und	-13 -19 -14 -23 -11 19
0 vom	0 -6 28 -3 0 0
0 von	-47 28 59 -4 -6 0
0 wenn	0 0 0 -1 -2 0
0 wird	-25 0 -2 -5 0 0
0 wurde	0 -3 0 -12 -1 0
0 x	14 0 3 0 0 -3
0 zieht	-18 -4 0 10 -2 -8
0 zu	-8 0 0 -6 -3 0
0 zurue	0 -7 -8 0 -9 0
?	-260 -386 -367 -265 -302 -208
? ?	26 0 -5 0 0 0
? _ ?	0 0 27 0 0 0
? _ haben	-4 0 0 -12 0 0
? _ ist	22 0 0 0 0 0
? _ sind	9 0 0 0 0 0
? der	0 -3 0 0 0 0
? die	0 0 1 0 0 0
? ich	0 0 0 -3 0 0
? our	0 0 0 -2 0 0
? wir	5 0 0 60 0 0
@account	19 115 -50 -19 -28 -20
@account@account	-6 -32 0 0 -1 0
@account@all	10 31 -8 0 0 0
@account@ask	34 11 23 -1 -4 0
@account@at all	-38 110 -15 0 -1 0
@account@contract	0 -7 0 0 0 0
@account@enter	-14 -13 -14 0 0 -3
@account@fails	-5 -6 -15 0 -6 -10
@account@help	-8 -6 0 0 -1 0
@account@let in	-6 56 0 0 23 0
@account@locked	29 -9 -2 0 -9 0
@account@log	0 51 0 0 0 0
@account@night	-20 135 -16 -11 -3 0
@account@not	1 148 -43 -1 -2 -6
@account@one	0 -1 0 0 0 -4
@account@open	0 7 -4 0 -3 -1
@account@ours	-19 79 -20 -1 -7 0
@account@password	2 -39 -8 0 -5 0
@account@past	0 29 -15 -1 -3 0
@account@server	15 46 -4 0 0 -3
@account@since	-11 11 -15 0 -5 0
@account@spam	0 24 -15 0 -1 0
@account@start	0 21 0 0 0 0
@account@stranger	0 24 -1 0 -1 0
@account@system	-12 -14 -11 0 0 -3
@account@ti	0 -1 23 0 -6 0
@account@vendor	0 7 0 0 -13 0
@account@whole house	17 -19 -8 0 -3 0
@alarm	-33 189 -78 -8 -2 -10
@alarm@alarm	-15 28 -40 0 10 0
@alarm@all	-34 3 -31 -1 -17 0
@alarm@arrive	-7 100 -69 0 -17 -1
@alarm@ask	-6 41 0 -1 0 0
@alarm@fails	-12 48 42 0 -3 0
@alarm@files	0 -36 0 0 26 0
@alarm@help	0 41 -3 0 28 0
@alarm@isolated	0 98 0 0 -9 0
@alarm@lab	-7 -2 -2 0 0 0
@alarm@machine	-8 88 -63 0 -1 0
@alarm@malware	-8 85 -3 0 28 0
@alarm@more	-16 7 36 0 -5 0
@alarm@night	0 40 7 0 0 0
@alarm@not	-34 12 -38 0 25 -1
@alarm@one	23 -7 21 0 37 0
@alarm@open	-26 78 -21 0 -1 0
@alarm@ours	-22 146 -11 -6 13 0
@alarm@past	-18 -9 6 -1 13 -1
@alarm@ransom	0 -28 0 0 -1 0
@alarm@record	-9 -19 -36 0 -11 0
@alarm@server	-7 45 30 0 0 0
@alarm@since	-17 53 39 -1 -8 0
@alarm@start	15 24 -4 0 0 -3
@alarm@stranger	0 -14 -11 0 0 0
@alarm@system	-4 44 -2 0 -8 0
@alarm@until	-9 28 -9 -1 -3 0
@alarm@vendor	0 -8 0 0 0 0
@alarm@works	15 -26 -31 0 0 -4
@all	299 -5 214 -49 23 53
@all@account	87 -51 6 0 -8 -5
@all@alarm	-60 -18 22 0 44 -4
@all@all	-35 -26 6 -1 -14 -33
@all@arrive	22 -14 42 -4 -2 -40
@all@ask	-108 85 25 25 25 70
@all@at all	-13 16 -107 -6 66 12
@all@authority	0 23 -2 -4 36 0
@all@away	98 -31 -10 -16 -3 -34
@all@billing	-29 -3 65 -16 -5 0
@all@broken	21 8 69 0 -20 -35
@all@by hand	3 -20 14 -5 -14 -39
@all@calendar	0 -10 57 0 -5 -6
@all@card	-11 -5 66 -2 -6 -3
@all@contact	5 0 41 0 32 -1
@all@contract	72 -8 11 0 -3 -2
@all@device	-30 7 120 0 0 -4
@all@due	51 21 -13 -32 10 13
@all@eau	-10 -3 6 0 0 28
@all@else fine	17 -19 -93 -3 -34 152
@all@empty	101 -17 -20 -8 -17 -32
@all@encrypted	-94 137 -37 -1 -11 -19
@all@enter	45 -7 41 -6 0 -2
@all@fails	50 -25 -39 -3 -10 0
@all@fear	40 0 -14 0 -15 49
@all@files	-69 96 -43 15 1 -4
@all@gone	38 23 -16 -16 -16 -30
@all@help	74 -48 -18 -2 -57 -5
@all@if	3 -2 19 -3 -21 -13
@all@info	20 -7 -25 0 -45 11
@all@isolated	-8 58 -12 0 -4 0
@all@issue	-96 -20 160 0 -12 -36
@all@itself	-17 0 41 0 0 0
@all@lab	-70 22 127 0 -1 -7
@all@let in	17 1 -14 0 -3 -1
@all@letter	-14 14 -2 -4 0 -2
@all@locked	100 39 -12 -6 -13 -10
@all@log	13 -43 -29 0 -15 0
@all@machine	127 -70 23 -27 38 -82
@all@money	0 -25 -8 1 -3 0
@all@more	70 -24 9 0 -13 -7
@all@mouse	6 1 -16 0 0 0
@all@night	60 38 6 -43 33 59
@all@not	-5 -37 67 -23 -29 -8
@all@one	-8 -6 89 -5 -64 -18
@all@open	15 48 53 0 -30 -33
@all@ours	28 58 42 37 111 -69
@all@over	-17 -3 -3 -5 -33 -15
@all@password	19 27 -8 -3 -19 -5
@all@past	-31 60 -28 -3 32 -9
@all@patients	6 -1 -64 0 -14 28
@all@phone	-6 -3 42 0 -2 0
@all@prescription	-2 11 52 -9 -34 -28
@all@printer	-7 -10 66 0 -3 -27
@all@ransom	-1 -6 -8 27 -2 0
@all@record	8 71 43 7 -27 -51
@all@refused	10 -1 -11 -18 -19 -16
@all@see	-46 26 12 -6 -7 -1
@all@send	79 -8 29 -3 -44 -1
@all@server	53 5 -99 0 -7 -1
@all@shut	-20 -40 -68 -1 -25 -5
@all@since	-38 -9 17 -8 35 -29
@all@slow	-58 16 124 -1 -14 -7
@all@small	1 0 -112 -1 -15 -22
@all@spam	37 33 28 0 -4 18
@all@stands	37 0 -61 2 -32 -31
@all@start	45 -15 -28 -4 -23 -15
@all@strange	-2 28 -6 -1 0 0
@all@stranger	-6 -17 -16 0 -1 0
@all@stuck	50 -9 -5 5 -4 -1
@all@system	67 -9 -51 39 20 26
@all@thanks	-8 -3 -3 0 38 -6
@all@ti	0 -8 4 -3 29 -6
@all@treat	-99 -4 18 -1 -1 -7
@all@until	-21 35 28 -27 -22 -1
@all@update	10 0 -12 0 -1 13
@all@vendor	37 -5 51 -9 43 -45
@all@waiting	0 -12 29 6 -17 -3
@all@whole house	90 -19 -7 -11 6 28
@all@wish	-28 -11 5 0 -10 -4
@all@works	-81 -13 49 -5 33 26
@arrive	-7 -14 41 38 -14 62
@arrive@alarm	35 28 4 0 0 0
@arrive@all	49 -47 -93 0 -3 21
@arrive@arrive	71 -4 -87 0 13 -29
@arrive@ask	44 15 19 19 -7 -6
@arrive@at all	13 22 42 -9 -17 -10
@arrive@by hand	9 -11 -10 0 0 0
@arrive@calendar	-7 0 41 0 0 0
@arrive@card	-23 -5 40 -1 0 -9
@arrive@contact	13 -16 39 0 0 0
@arrive@else fine	41 -1 -56 0 0 30
@arrive@empty	27 -5 4 0 0 11
@arrive@enter	20 2 -1 -3 13 52
@arrive@fails	25 -4 -10 0 -4 -3
@arrive@files	-16 -2 26 -6 0 -2
@arrive@gone	2 -4 -44 -7 0 0
@arrive@help	-1 36 -5 0 26 0
@arrive@if	13 -7 -14 0 -9 -3
@arrive@info	-35 0 6 38 -10 33
@arrive@issue	13 -2 -2 -1 -2 -7
@arrive@lab	14 0 -39 -8 -6 -4
@arrive@machine	58 9 -41 0 -9 -6
@arrive@more	62 8 -2 -4 -12 0
@arrive@night	-37 8 106 -16 0 9
@arrive@not	17 -7 3 -28 -34 -35
@arrive@one	-21 17 65 -2 -18 10
@arrive@open	10 1 -31 0 -1 0
@arrive@ours	-13 35 -9 9 -11 87
@arrive@over	-7 44 0 0 59 -2
@arrive@password	-11 0 28 0 0 23
@arrive@past	24 23 -51 19 -2 0
@arrive@patients	-17 -8 39 -4 0 -16
@arrive@prescription	44 -23 -26 16 -2 -6
@arrive@printer	-39 -2 28 -1 -4 -6
@arrive@ransom	-10 -24 -8 0 0 -2
@arrive@record	-10 -25 23 14 -9 -24
@arrive@send	-12 -9 11 0 -6 34
@arrive@server	35 -14 -27 0 0 0
@arrive@shut	-23 -8 24 -2 24 -6
@arrive@since	-43 10 61 -24 -2 21
@arrive@small	32 -10 -31 0 -3 -4
@arrive@spam	2 -12 -18 0 -2 -12
@arrive@stands	-9 0 25 -1 0 -7
@arrive@start	3 -7 89 -2 -3 16
@arrive@strange	-4 -5 -11 0 0 -2
@arrive@stranger	-8 -1 14 -6 0 -2
@arrive@stuck	0 0 15 -7 -1 -8
@arrive@system	45 -4 -21 0 0 -4
@arrive@ti	-6 0 1 0 0 0
@arrive@until	-20 18 3 36 -2 0
@arrive@update	0 -9 -27 0 0 0
@arrive@vendor	-13 5 -23 0 -3 43
@arrive@whole house	-30 -3 34 0 0 -8
@arrive@works	-24 -10 2 0 -13 48
@ask	5 -43 9 25 -2 -8
@ask@account	-17 49 0 0 0 0
@ask@alarm	-9 1 0 -2 -12 0
@ask@all	-58 -4 -3 0 -56 -44
@ask@arrive	-97 -6 118 16 -1 -11
@ask@ask	-19 -86 -105 -81 -40 31
@ask@at all	-35 32 -97 -23 -29 43
@ask@authority	-2 -6 -10 -17 -17 0
@ask@away	40 20 -64 -5 0 -1
@ask@backup	-2 -1 -17 8 0 0
@ask@billing	-3 -13 4 11 -17 -1
@ask@broken	-64 -4 58 6 -2 -11
@ask@by hand	77 0 31 -13 -12 -7
@ask@calendar	25 -2 22 26 -14 49
@ask@card	78 -2 -48 -1 44 -29
@ask@clicked	0 29 -9 0 -6 -1
@ask@contact	3 -5 -35 -4 -14 37
@ask@contract	-44 23 64 -10 -5 44
@ask@device	0 0 -16 0 0 -2
@ask@drug	79 0 -4 0 0 -6
@ask@due	44 17 -57 52 -34 -14
@ask@eau	-24 0 -15 -5 19 0
@ask@else fine	9 13 14 17 0 4
@ask@empty	71 -14 13 0 -9 -9
@ask@encrypted	-15 37 -16 -5 -7 -2
@ask@enter	-87 -14 94 -17 -1 -12
@ask@fails	1 -1 63 0 -1 -4
@ask@fear	38 0 -7 0 0 -10
@ask@files	0 60 -9 -6 -3 0
@ask@gone	-5 41 -5 43 0 0
@ask@help	12 -20 19 -19 38 -1
@ask@if	14 -36 20 1 -29 -5
@ask@info	3 -8 3 -4 -35 100
@ask@isolated	11 -2 0 -8 -2 -8
@ask@issue	14 -9 3 -7 6 1
@ask@itself	-30 7 26 5 -24 -1
@ask@kim	9 24 -40 -2 -4 0
@ask@lab	37 0 -32 -1 -5 -5
@ask@let in	-13 25 27 5 -3 47
@ask@letter	0 -9 -6 0 0 -1
@ask@log	-4 -2 0 18 -12 0
@ask@lure	0 -4 0 0 -4 0
@ask@machine	4 20 21 0 0 -21
@ask@malware	-7 -62 -6 0 -5 0
@ask@money	-5 33 -7 48 -3 -3
@ask@more	-16 -1 23 -12 18 0
@ask@mouse	-10 43 -8 -2 0 0
@ask@night	41 -23 -37 13 -41 -4
@ask@not	127 59 -36 -2 60 -45
@ask@one	81 -23 -10 -16 -39 1
@ask@open	-50 -10 18 -4 -27 21
@ask@ours	-33 -84 -33 32 -32 -11
@ask@outgoing	0 -19 0 0 0 0
@ask@over	-32 -6 -3 -1 -105 -9
@ask@password	-23 -8 -61 -3 -36 0
@ask@past	122 45 -17 -13 -20 -8
@ask@patients	45 -26 -60 14 0 29
@ask@phone	-20 35 -12 0 -36 41
@ask@prescription	-32 -27 55 40 -10 -11
@ask@printer	-3 0 -10 -3 13 0
@ask@ransom	-31 35 -21 7 0 -2
@ask@record	80 5 -70 -2 -15 -16
@ask@refused	9 -4 -9 -5 0 0
@ask@remote	0 -24 -4 -5 -8 0
@ask@see	71 0 -43 21 -33 48
@ask@send	-12 14 3 11 -1 21
@ask@server	21 50 -3 -7 -10 -3
@ask@shut	-41 -22 -19 -39 106 -5
@ask@since	-11 -13 15 16 -67 -21
@ask@slow	-12 0 -8 0 -4 0
@ask@small	-15 0 26 -5 -11 0
@ask@spam	21 -6 -11 -1 -2 27
@ask@stands	33 1 -16 -7 0 -3
@ask@start	17 -39 6 -15 -39 -84
@ask@strange	0 11 -13 -6 -2 0
@ask@stranger	-15 42 -6 -5 -1 -4
@ask@stuck	24 0 -3 9 -8 -3
@ask@system	54 -31 -30 -11 29 -4
@ask@thanks	8 -19 -2 0 39 -2
@ask@ti	-2 -13 -89 -3 -2 -11
@ask@treat	58 -5 43 -19 -4 59
@ask@until	-51 -2 27 80 -21 -23
@ask@update	-39 -13 -33 -24 60 -3
@ask@vendor	7 23 21 0 -140 3
@ask@waiting	-20 0 43 -8 -13 -8
@ask@whole house	60 -6 46 -26 27 -27
@ask@wish	-13 -21 -3 -5 -18 -6
@ask@works	-3 11 -35 6 -46 -77
@at all	123 -1 38 7 -35 -14
@at all@alarm	-28 -51 0 -1 14 -4
@at all@all	-39 -37 24 -5 -9 -24
@at all@arrive	10 -12 55 -2 -4 0
@at all@ask	42 -33 -28 13 -18 -10
@at all@at all	20 6 10 -1 0 -1
@at all@broken	-37 0 -13 0 0 53
@at all@card	-7 0 1 0 -1 -5
@at all@clicked	-11 -24 -7 0 0 -6
@at all@contact	-1 0 24 -4 1 0
@at all@due	-7 0 31 -9 46 0
@at all@encrypted	-76 -12 -11 -1 -6 -30
@at all@enter	12 0 -55 -3 0 -3
@at all@fails	-2 0 -6 0 -2 0
@at all@gone	-3 -20 19 0 0 0
@at all@help	91 0 73 0 -32 34
@at all@if	-10 0 -2 -27 0 0
@at all@info	-6 -3 29 -1 -53 0
@at all@issue	39 0 -10 0 -6 0
@at all@let in	-10 -32 -2 -5 -6 -1
@at all@machine	57 -36 -57 -8 -9 -6
@at all@more	115 -21 -78 76 3 -40
@at all@night	5 11 10 -2 0 -10
@at all@not	32 -2 26 -11 -3 -2
@at all@one	-42 -9 15 -1 -9 -5
@at all@open	59 -28 26 20 0 -11
@at all@ours	8 -26 10 -49 -9 -8
@at all@past	22 -19 -13 14 -4 -3
@at all@patients	-17 -9 -13 -7 -28 -15
@at all@phone	-4 0 1 0 4 0
@at all@prescription	-25 -17 10 0 -12 -8
@at all@printer	19 -2 13 0 -6 -2
@at all@record	43 -17 77 -4 -3 -29
@at all@see	15 28 22 0 -4 0
@at all@send	-13 -7 -1 51 0 0
@at all@server	54 -5 -13 0 0 0
@at all@shut	-43 -19 30 -19 57 -4
@at all@since	30 -6 -48 -2 48 -5
@at all@spam	-12 -2 37 -1 0 0
@at all@stands	1 0 -12 -1 0 0
@at all@start	122 -12 -54 -4 27 -5
@at all@strange	-5 -17 -3 0 -7 -8
@at all@stranger	10 0 -4 0 0 0
@at all@stuck	13 0 32 0 0 0
@at all@system	-14 -8 15 -2 -6 -6
@at all@ti	0 0 5 0 0 0
@at all@treat	33 -5 -2 -4 0 -5
@at all@until	-7 11 23 -7 -4 -2
@at all@update	10 17 18 -2 -10 -1
@at all@vendor	-7 13 -59 -6 7 -6
@at all@waiting	-14 -4 7 0 0 0
@at all@whole house	35 -7 7 0 0 0
@at all@wish	-18 0 -7 0 -1 0
@at all@works	33 -9 -101 -21 43 -26
@authority	5 -27 -111 160 34 -13
@authority@all	8 -18 -22 -10 0 0
@authority@arrive	0 -8 22 32 0 0
@authority@ask	-8 0 -4 -74 19 0
@authority@at all	-2 0 -27 31 25 0
@authority@authority	-5 0 0 -17 0 0
@authority@billing	0 -1 -55 -2 -2 0
@authority@due	0 -11 -28 56 -10 0
@authority@else fine	0 0 -2 3 -2 -10
@authority@empty	-11 0 32 18 0 0
@authority@enter	12 0 22 14 0 0
@authority@fails	0 -1 -51 41 -10 0
@authority@files	0 -15 -12 21 0 0
@authority@gone	-9 0 -7 11 -2 0
@authority@help	0 25 -11 -13 22 0
@authority@if	-2 0 0 -7 0 0
@authority@info	0 -2 8 42 -9 0
@authority@isolated	0 0 0 -4 0 0
@authority@kim	0 0 -4 -7 -4 0
@authority@money	0 0 0 -14 0 -1
@authority@more	0 0 -13 37 -9 0
@authority@night	-5 -10 -4 139 40 -1
@authority@not	1 0 21 144 9 -1
@authority@one	15 26 12 33 18 0
@authority@open	0 0 0 -18 0 0
@authority@ours	-16 -15 -25 43 -26 0
@authority@past	-7 -15 19 31 -13 0
@authority@prescription	8 0 0 0 -2 0
@authority@refused	0 0 -38 39 -4 0
@authority@see	-11 0 0 17 0 0
@authority@send	0 0 5 -12 -4 0
@authority@shut	-28 0 0 -13 0 0
@authority@since	-5 -11 0 65 23 0
@authority@start	0 0 -10 45 -9 0
@authority@system	-7 0 3 -7 -9 0
@authority@until	-34 -38 -51 225 8 -5
@authority@vendor	0 -10 4 -53 40 0
@authority@whole house	-38 0 -3 1 0 0
@authority@wish	0 0 0 -8 0 0
@authority@works	0 0 46 34 -9 0
@away	248 -31 -18 -7 -34 -20
@away@all	-8 -26 -41 0 -25 -11
@away@arrive	0 -9 -16 0 0 -3
@away@ask	38 17 -39 -6 -23 -9
@away@at all	-4 15 -14 -3 0 0
@away@away	48 -7 -33 -2 0 -2
@away@contact	-1 -2 -8 0 0 0
@away@due	-42 0 3 -13 -24 -5
@away@empty	13 0 -30 -1 0 -1
@away@enter	3 7 -16 0 0 0
@away@fails	-6 0 3 17 0 0
@away@gone	67 -7 -37 0 0 0
@away@help	6 0 -4 16 -20 -5
@away@if	-2 0 0 0 0 0
@away@machine	-12 -8 11 0 0 0
@away@more	-60 -7 24 -3 0 0
@away@night	-33 0 -5 16 0 0
@away@not	-42 6 -84 -3 -4 -27
@away@one	-4 -2 -6 11 -3 0
@away@open	12 12 -43 0 0 0
@away@ours	27 -6 -30 14 21 24
@away@past	45 -29 -17 -6 -6 0
@away@phone	46 -2 -16 0 -3 0
@away@prescription	-9 -18 6 0 28 0
@away@record	13 0 -33 0 0 -13
@away@send	-17 33 -17 0 -10 -3
@away@shut	-8 -8 4 0 -23 0
@away@since	-60 -28 -16 -5 -7 0
@away@start	-29 -4 3 -7 -24 -5
@away@strange	-5 38 -2 0 -1 0
@away@system	29 2 -20 0 -5 -1
@away@ti	-2 -5 8 -1 0 0
@away@until	-11 -25 -7 -2 -2 0
@away@vendor	-15 29 6 0 0 0
@away@whole house	-34 23 -27 -2 0 0
@away@works	25 0 -8 -8 -24 30
@backup	-38 8 174 34 2 -19
@backup@alarm	0 -39 40 0 0 0
@backup@all	-8 -17 -15 0 -2 0
@backup@ask	0 0 16 -12 -7 0
@backup@backup	0 -16 -9 0 -1 0
@backup@due	-6 -11 66 27 -1 -12
@backup@encrypted	0 12 -8 0 0 0
@backup@fails	-19 -44 121 -3 -11 0
@backup@files	0 46 -24 0 0 0
@backup@gone	-17 49 -8 15 42 0
@backup@help	-5 -1 28 16 -7 0
@backup@if	0 -3 -4 -3 -10 0
@backup@info	0 18 -8 0 -19 0
@backup@night	-14 -9 55 77 10 0
@backup@not	-14 23 126 -25 27 -8
@backup@one	0 10 -13 -3 -19 0
@backup@open	0 -21 24 0 0 0
@backup@ours	-31 43 63 32 -14 0
@backup@past	-17 59 25 2 8 0
@backup@refused	0 -5 -4 49 0 0
@backup@server	19 18 18 0 -5 0
@backup@since	-28 15 112 -1 -3 0
@backup@start	3 -3 137 -18 -9 -18
@backup@until	13 0 23 11 0 0
@backup@vendor	0 0 0 0 -8 0
@backup@works	-6 -3 70 -18 -1 -12
@billing	-147 -73 116 44 -28 -32
@billing@alarm	0 18 1 -2 0 0
@billing@all	-28 0 153 -5 0 -13
@billing@arrive	-5 0 25 14 0 0
@billing@ask	-22 -8 48 83 21 -7
@billing@at all	-2 0 -56 30 25 -5
@billing@authority	-1 -1 18 -44 62 0
@billing@away	-18 0 -69 41 0 -21
@billing@billing	0 -1 -60 -42 56 0
@billing@broken	-7 0 85 -2 -1 0
@billing@by hand	0 0 25 0 0 -9
@billing@contract	0 0 30 33 0 0
@billing@due	0 -6 48 17 -14 0
@billing@else fine	0 0 -1 20 -2 -26
@billing@empty	-13 -7 143 -44 0 0
@billing@enter	-12 -4 48 14 0 0
@billing@fails	-14 -1 145 -76 -14 0
@billing@files	0 -4 39 -3 -2 0
@billing@gone	-18 -1 -53 50 -2 0
@billing@help	0 0 -37 42 25 -4
@billing@if	-5 0 41 1 0 0
@billing@info	-7 0 36 32 -25 -14
@billing@isolated	0 0 0 -4 0 0
@billing@issue	10 0 16 -11 0 -16
@billing@kim	0 0 -6 -10 -7 0
@billing@let in	0 0 5 23 28 0
@billing@machine	-19 -9 23 0 -1 0
@billing@money	0 0 0 -14 0 -1
@billing@more	-2 0 31 43 -8 0
@billing@night	-9 -33 -39 93 28 0
@billing@not	-20 0 123 27 10 -10
@billing@one	1 -21 29 8 -7 -14
@billing@open	-12 -8 18 -32 0 0
@billing@ours	-31 20 10 122 -32 -14
@billing@over	-5 0 -2 0 -6 -8
@billing@past	0 -5 7 74 -20 0
@billing@prescription	-6 0 13 6 -3 -8
@billing@refused	0 0 2 -15 -6 0
@billing@see	-1 0 -12 8 0 0
@billing@send	0 0 58 57 -5 -4
@billing@shut	0 0 23 19 -1 0
@billing@since	-2 -18 55 76 20 0
@billing@start	-38 -1 39 0 0 0
@billing@stranger	0 -2 -28 0 0 -2
@billing@stuck	-37 0 56 -2 0 0
@billing@system	-7 -7 22 4 -9 0
@billing@until	2 -29 7 65 67 -12
@billing@vendor	0 -10 1 -7 59 0
@billing@whole house	0 0 10 0 0 -21
@billing@wish	0 0 -17 22 -6 0
@billing@works	-7 -1 109 -8 0 11
@broken	232 -60 125 -8 -102 -31
@broken@all	0 -21 19 0 -21 -25
@broken@arrive	-62 8 71 -13 -7 -21
@broken@ask	8 -4 -37 -1 -2 -1
@broken@at all	-28 -5 14 0 -2 -5
@broken@away	-23 -4 17 0 0 0
@broken@broken	-35 0 -8 0 0 0
@broken@calendar	27 -2 -21 0 -5 0
@broken@card	-15 0 33 0 0 0
@broken@contact	2 0 24 0 0 -6
@broken@else fine	-9 0 23 0 0 23
@broken@enter	-53 0 97 -11 -7 -9
@broken@gone	13 -4 33 0 -4 0
@broken@help	96 -6 -52 -6 -9 -1
@broken@if	-20 0 31 0 0 12
@broken@info	-52 -1 31 0 0 -11
@broken@lure	-10 0 17 0 0 -6
@broken@machine	-9 -16 -20 0 -21 -11
@broken@more	27 0 -22 0 0 -3
@broken@night	95 -3 -12 9 -17 0
@broken@not	-19 -11 -41 0 -15 -8
@broken@one	6 -14 55 -3 -11 -28
@broken@open	4 -10 10 -2 -1 -19
@broken@ours	-47 -15 6 -10 -34 11
@broken@over	-15 -1 128 0 -17 0
@broken@past	18 -10 6 0 -1 -12
@broken@patients	33 -1 64 0 0 -5
@broken@phone	-15 0 16 0 0 0
@broken@prescription	-7 0 41 -7 0 0
@broken@record	60 -6 -23 0 0 0
@broken@server	18 0 -43 0 -2 -6
@broken@shut	-1 0 16 9 0 0
@broken@since	27 -8 -56 -6 -2 11
@broken@start	69 -7 22 0 0 -6
@broken@stranger	22 0 -14 0 0 0
@broken@system	3 0 4 0 0 0
@broken@ti	-6 0 100 0 0 0
@broken@until	42 -2 -60 -16 0 -1
@broken@vendor	-36 0 -9 0 -1 -5
@broken@waiting	111 0 35 -7 -2 0
@broken@whole house	118 -4 -49 0 0 -11
@broken@works	5 -3 134 0 -9 8
@by hand	203 -5 -21 -25 -43 39
@by hand@all	-13 -9 11 -4 -8 18
@by hand@ask	91 -16 10 -5 -8 -19
@by hand@at all	40 -10 -14 0 0 0
@by hand@by hand	57 -7 -26 -21 0 -7
@by hand@if	-3 0 0 0 0 -1
@by hand@info	-41 0 7 0 -9 0
@by hand@issue	29 3 -25 0 0 -10
@by hand@machine	73 16 -34 0 -4 -13
@by hand@more	7 33 -1 0 0 0
@by hand@night	13 -3 7 0 12 8
@by hand@not	99 -9 -84 -22 -10 -21
@by hand@one	-21 31 -32 0 -1 -1
@by hand@open	72 -13 -50 0 -4 8
@by hand@ours	121 -21 -9 -2 8 75
@by hand@past	20 -23 -1 0 -11 0
@by hand@prescription	44 -1 2 -10 0 -19
@by hand@record	47 -10 -29 -2 0 -12
@by hand@shut	50 -5 -11 -1 -4 -3
@by hand@since	51 -4 4 -5 15 40
@by hand@small	26 0 -5 0 0 0
@by hand@stands	-23 -15 -27 0 -1 57
@by hand@start	-5 -1 31 0 -28 34
@by hand@system	31 -9 -25 -1 0 0
@by hand@treat	-33 -2 -16 0 -3 -3
@by hand@until	72 0 -19 -12 0 0
@by hand@vendor	36 -3 0 0 -5 0
@by hand@works	4 -4 0 0 -4 168
@calendar	-81 -27 66 -61 -4 -4
@calendar@all	-56 10 46 -2 -9 -9
@calendar@arrive	23 -2 46 0 0 0
@calendar@ask	8 -6 10 23 -9 3
@calendar@at all	7 0 -25 18 -4 0
@calendar@away	39 -8 32 0 0 0
@calendar@calendar	6 -1 -59 0 -6 -14
@calendar@card	53 -2 56 0 -3 -1
@calendar@contact	17 0 -35 0 36 27
@calendar@empty	-63 -12 140 -2 -3 -32
@calendar@gone	39 -14 238 0 -10 -2
@calendar@help	0 0 8 18 -10 0
@calendar@info	-18 -9 13 -10 0 0
@calendar@isolated	0 -11 39 0 0 0
@calendar@issue	0 0 3 0 0 40
@calendar@log	-10 17 17 0 0 0
@calendar@more	-72 0 43 15 0 -7
@calendar@night	-2 -9 0 -41 0 0
@calendar@not	40 -22 72 89 -22 -4
@calendar@one	-22 -9 11 -10 -2 0
@calendar@open	-69 15 88 -7 0 10
@calendar@ours	-11 -8 125 21 23 35
@calendar@over	0 0 -8 0 85 0
@calendar@past	10 22 -2 -6 -4 0
@calendar@patients	-9 0 27 -2 0 0
@calendar@prescription	7 8 25 0 0 25
@calendar@record	79 -2 -84 49 11 -47
@calendar@remote	0 0 0 -2 0 0
@calendar@see	45 -5 27 -1 0 -6
@calendar@shut	23 0 -32 0 -4 0
@calendar@since	7 -3 36 -6 -1 -1
@calendar@small	-1 0 -70 0 -5 -10
@calendar@start	-24 4 71 0 0 -4
@calendar@stranger	0 -10 -12 0 0 0
@calendar@stuck	-6 0 58 12 0 -5
@calendar@system	-52 0 79 0 -3 0
@calendar@until	17 0 36 -181 -2 0
@calendar@update	0 0 -56 0 0 0
@calendar@vendor	0 0 -6 -16 0 0
@calendar@whole house	9 0 48 -2 0 -1
@calendar@wish	0 0 -4 -1 0 0
@calendar@works	-49 -3 12 0 0 43
@card	-46 -38 85 -5 14 -39
@card@all	-53 -7 80 0 -8 52
@card@arrive	-37 0 -32 0 12 -2
@card@ask	14 0 62 5 -5 -5
@card@at all	-40 -2 -22 0 -1 0
@card@broken	-58 0 29 0 0 -18
@card@by hand	-64 -9 40 -2 0 0
@card@calendar	41 -2 -31 0 -10 54
@card@card	-30 -4 175 0 -23 -7
@card@contract	0 0 0 0 -1 -3
@card@due	-1 0 27 20 0 -12
@card@empty	131 0 -55 0 0 0
@card@fails	-8 -1 72 0 -12 -8
@card@gone	53 -9 -49 -2 0 -3
@card@help	0 0 -9 0 -24 0
@card@if	15 0 4 0 0 0
@card@info	6 0 2 0 -15 -2
@card@issue	-24 -5 -25 20 0 -3
@card@let in	0 27 -20 -1 -8 -3
@card@locked	-14 -12 92 -2 -1 0
@card@machine	24 -8 -28 0 -1 -9
@card@more	-47 0 72 0 -7 0
@card@night	35 -3 12 -8 34 0
@card@not	-9 -20 137 -5 -30 15
@card@one	15 -8 49 0 -16 -25
@card@open	38 -23 -40 0 -9 25
@card@ours	-70 -13 139 0 -2 -14
@card@password	0 0 14 0 0 0
@card@past	-13 -7 4 0 38 0
@card@patients	21 0 -41 0 0 5
@card@prescription	39 14 18 -6 -7 -1
@card@shut	6 -1 57 0 -11 -4
@card@since	-83 0 27 0 30 26
@card@stands	0 -5 4 0 0 0
@card@start	-3 13 -5 20 8 -6
@card@stuck	-31 0 6 0 0 0
@card@ti	-9 0 67 0 -12 -6
@card@until	-30 0 -18 23 46 0
@card@update	0 0 -29 0 0 0
@card@waiting	-4 0 3 -6 -3 -10
@card@works	39 -7 3 15 2 14
@clicked	-37 120 -27 -1 2 -19
@clicked@all	-2 6 -7 -1 -4 0
@clicked@ask	8 23 -7 -1 19 0
@clicked@machine	0 44 0 0 -1 0
@clicked@mouse	-15 21 0 0 -3 0
@clicked@not	-1 -36 0 0 -7 0
@clicked@open	-7 0 0 0 0 0
@clicked@ours	-2 5 0 0 -10 0
@clicked@password	0 35 -6 -1 0 0
@clicked@past	0 15 0 0 0 0
@clicked@since	-8 105 -2 0 14 0
@clicked@works	-13 24 -2 0 16 0
@contact	1 -31 22 -89 12 -12
@contact@all	16 -2 -22 0 -3 0
@contact@arrive	-13 0 49 0 0 22
@contact@ask	-26 19 -27 -4 -20 -1
@contact@at all	0 -5 31 0 0 -6
@contact@broken	-19 0 13 0 -1 0
@contact@calendar	10 0 5 0 -5 23
@contact@contact	0 5 -12 -1 -10 -8
@contact@contract	0 32 0 0 -8 -3
@contact@enter	-13 56 32 0 0 20
@contact@fails	0 -3 -11 0 0 0
@contact@help	55 4 -23 0 -43 -20
@contact@if	0 0 -17 0 -12 0
@contact@info	-2 0 -17 -1 -12 -3
@contact@isolated	0 -5 0 0 8 0
@contact@let in	24 13 0 -4 0 0
@contact@letter	0 0 30 0 0 -8
@contact@lure	0 -4 -23 0 -19 0
@contact@machine	28 -18 -15 0 0 0
@contact@more	-2 -8 17 0 57 0
@contact@night	-34 -17 -16 -34 -48 -2
@contact@not	-13 6 -67 -11 45 52
@contact@one	-9 11 -32 -1 -9 -5
@contact@open	-1 -28 0 0 0 0
@contact@ours	3 -42 -14 -9 -35 -12
@contact@password	0 4 0 0 -2 0
@contact@past	6 5 17 0 36 0
@contact@patients	0 0 0 0 0 -5
@contact@phone	-13 -11 8 0 -12 -1
@contact@prescription	19 7 -4 0 15 -1
@contact@refused	0 -2 -11 0 -19 0
@contact@remote	0 27 0 0 0 0
@contact@send	0 -10 11 0 -2 -14
@contact@server	-3 -18 -4 0 -5 0
@contact@shut	-14 -8 -5 0 -8 0
@contact@since	3 -2 -37 -5 17 -3
@contact@stands	-2 17 -8 -2 0 0
@contact@start	-17 -2 34 0 0 18
@contact@strange	0 23 -13 0 14 0
@contact@stranger	-3 -62 0 0 -5 0
@contact@stuck	0 18 -4 -2 -1 0
@contact@system	-10 27 -29 0 -3 0
@contact@until	-4 -1 -17 -72 -2 0
@contact@vendor	-3 7 -8 0 -24 -3
@contact@whole house	-6 -10 -1 -5 -20 22
@contact@wish	0 0 0 -3 0 0
@contact@works	-4 34 0 0 -4 4
@contract	-37 13 -37 -95 -36 -8
@contract@account	-1 51 0 0 0 0
@contract@all	40 -2 -26 0 -3 0
@contract@arrive	-5 0 13 0 -14 0
@contract@ask	15 -4 -26 -2 -10 28
@contract@at all	14 7 2 0 -4 0
@contract@billing	0 0 2 -5 -4 0
@contract@calendar	9 0 -15 0 12 0
@contract@clicked	-4 42 0 0 -1 0
@contract@contact	-16 0 -34 0 0 28
@contract@contract	-6 16 13 0 0 -1
@contract@due	10 -7 4 -28 -1 -12
@contract@fails	2 0 -28 0 0 -8
@contract@files	0 6 -3 0 -3 0
@contract@gone	0 0 -8 -1 -2 0
@contract@help	0 0 0 0 -7 0
@contract@if	-2 0 0 -2 0 0
@contract@info	-17 -4 0 -12 -16 -1
@contract@let in	0 -37 0 0 -9 -1
@contract@lure	-2 20 -4 0 0 0
@contract@machine	27 26 -14 0 -4 0
@contract@more	-15 0 42 -5 -3 0
@contract@night	10 -36 -7 -67 22 -3
@contract@not	1 -9 -58 2 -15 45
@contract@one	-24 13 -5 -19 -15 -8
@contract@open	-13 -2 -8 0 34 0
@contract@ours	11 -3 -12 16 -5 -1
@contract@past	-4 18 -3 -12 10 0
@contract@prescription	9 -4 2 0 -4 0
@contract@record	6 4 -24 0 12 0
@contract@remote	0 -4 0 0 0 0
@contract@send	-6 77 5 0 -4 -3
@contract@shut	7 -7 -10 0 -2 0
@contract@since	-42 28 6 -1 17 -1
@contract@small	0 -1 0 0 -6 0
@contract@spam	29 -8 -4 0 22 0
@contract@stands	-16 -7 0 -7 0 0
@contract@start	12 -4 7 -27 0 9
@contract@stranger	0 21 0 0 -4 0
@contract@stuck	0 -4 -20 0 0 0
@contract@system	21 -3 -11 0 -1 -5
@contract@until	-7 -6 6 -110 -2 0
@contract@vendor	14 -18 -7 -5 21 0
@contract@whole house	-3 -21 0 0 0 7
@contract@works	13 1 9 -27 -5 -10
@device	-76 14 74 -52 -14 11
@device@alarm	-1 7 -20 0 0 0
@device@all	-16 17 55 0 0 -14
@device@arrive	-19 -2 -57 -2 -7 -22
@device@ask	-4 20 56 -6 0 -6
@device@at all	10 0 70 -9 -8 -4
@device@card	-1 0 86 0 0 0
@device@device	-19 -11 33 0 -2 0
@device@enter	-9 0 -2 0 0 -9
@device@files	0 -6 -35 -2 0 -2
@device@gone	0 -9 -11 0 0 0
@device@info	-3 26 -28 -3 0 -5
@device@lab	-5 0 -40 0 0 -2
@device@machine	-1 -1 19 0 0 0
@device@more	-47 -3 155 -3 -2 -5
@device@night	-3 12 24 -20 72 0
@device@not	-59 -5 29 -15 -39 -20
@device@one	-13 -6 -32 -4 0 -14
@device@open	13 16 12 0 0 56
@device@ours	34 -3 86 -9 -14 -14
@device@past	-14 -4 14 0 0 -5
@device@record	-22 0 49 0 0 0
@device@send	0 -5 -6 0 -3 -6
@device@shut	-1 0 4 -4 -11 0
@device@since	-28 40 70 -3 38 -5
@device@start	7 0 11 -10 0 -7
@device@stranger	0 -9 62 0 0 -2
@device@system	0 0 -1 0 0 0
@device@until	0 0 17 -12 48 0
@device@update	-11 0 52 0 0 0
@device@vendor	6 -1 2 0 0 -4
@device@works	-5 0 29 -10 -8 25
@drug	153 -4 -20 -18 -5 -10
@drug@ask	22 0 8 -1 0 -9
@drug@not	76 0 -13 -3 0 0
@drug@ours	40 -1 4 -15 0 -1
@drug@prescription	-3 0 28 -3 0 0
@drug@works	39 0 -32 -1 0 12
@due	-33 -11 -4 225 -15 -13
@due@all	-84 -14 8 -13 -2 1
@due@ask	-10 0 1 42 -18 5
@due@at all	-29 -24 -65 -39 -10 -10
@due@authority	0 21 -32 62 -9 0
@due@billing	0 -1 -99 138 -1 0
@due@calendar	0 0 0 18 0 -3
@due@contact	-1 -3 28 0 0 -1
@due@contract	0 0 0 22 0 -10
@due@due	-11 -11 -25 46 -14 -1
@due@else fine	0 0 -19 5 -8 37
@due@encrypted	0 -6 -3 52 0 0
@due@fails	-26 -9 74 2 -9 12
@due@help	-15 -1 -14 16 -1 -5
@due@if	0 -4 15 16 -6 -6
@due@info	34 -8 -19 -20 -13 20
@due@isolated	-7 12 0 0 -1 41
@due@issue	0 0 -28 26 23 0
@due@machine	1 -5 0 -1 -11 -15
@due@more	76 0 9 14 -8 0
@due@night	11 -20 11 63 -12 -25
@due@not	-33 -23 12 96 -24 48
@due@one	33 9 -29 -11 -3 12
@due@open	-20 -23 61 -7 -12 -14
@due@ours	-10 -13 -16 43 -11 -42
@due@over	27 -9 -29 -2 26 -24
@due@past	-4 -10 20 22 -1 -3
@due@prescription	-6 16 -29 47 -3 -40
@due@refused	0 -3 33 -4 0 0
@due@remote	0 0 0 -2 0 0
@due@see	-7 -6 9 -1 -1 -18
@due@server	42 28 -10 0 -3 0
@due@shut	-7 -11 30 -6 -1 -6
@due@since	-25 -21 18 131 -18 7
@due@start	-15 -3 17 4 -6 -18
@due@strange	19 7 0 -8 -1 9
@due@stranger	28 -21 0 0 0 0
@due@system	5 17 -27 -30 -4 63
@due@thanks	-29 0 -10 -3 -27 -13
@due@ti	0 -6 23 -2 0 -10
@due@until	-34 -46 -21 72 -22 -7
@due@update	-14 0 -13 0 -10 15
@due@vendor	-16 -3 -1 -2 19 -27
@due@whole house	-34 28 4 0 0 19
@due@wish	0 -8 -2 12 0 -6
@due@works	-15 0 -29 33 -6 -24
@eau	-167 -19 189 1 -19 -22
@eau@all	-51 -4 150 0 -18 8
@eau@ask	-16 0 46 -4 -8 -13
@eau@card	-4 0 22 0 -1 0
@eau@eau	0 -1 67 0 0 0
@eau@fails	-36 0 113 -6 -24 -2
@eau@issue	5 0 2 -1 0 -23
@eau@more	-40 0 27 0 -7 0
@eau@not	-58 -8 227 -13 -14 -32
@eau@ours	13 -3 -15 -2 0 -27
@eau@prescription	-4 -2 32 0 0 -10
@eau@record	-27 -3 47 -3 -19 0
@eau@send	-36 -5 66 -6 -3 -3
@eau@since	17 -7 31 -10 21 -2
@eau@stuck	-9 -3 128 0 0 0
@eau@ti	0 0 18 0 0 0
@eau@until	12 0 72 22 -4 -9
@eau@waiting	-12 -3 96 -7 0 0
@eau@works	-29 0 55 -2 1 5
@else fine	-80 -35 -18 59 -49 257
@else fine@all	-12 -1 -8 0 5 69
@else fine@ask	-24 -1 -9 24 -17 41
@else fine@at all	-52 -1 0 -19 -2 0
@else fine@away	43 0 -7 -3 0 -89
@else fine@contact	0 0 0 0 0 -5
@else fine@due	-4 -1 14 -11 8 2
@else fine@else fine	0 0 -3 -2 -5 42
@else fine@enter	14 -16 0 0 0 -4
@else fine@fear	0 0 0 0 -1 -5
@else fine@help	0 0 0 0 0 35
@else fine@if	17 20 0 -8 0 -3
@else fine@info	53 0 -12 0 0 -30
@else fine@issue	-14 -3 -17 -21 0 51
@else fine@machine	17 -10 -25 -5 -2 72
@else fine@money	0 -1 -8 33 -5 -8
@else fine@night	-45 48 -12 1 -4 83
@else fine@not	-1 -20 -44 30 -4 79
@else fine@one	53 -1 -26 24 0 14
@else fine@open	0 -14 -11 -5 -10 19
@else fine@ours	45 -8 5 52 9 -71
@else fine@past	20 -1 -21 -12 -3 24
@else fine@patients	-12 0 37 24 -1 -16
@else fine@prescription	-2 -11 -29 4 -1 38
@else fine@printer	0 0 0 -21 0 52
@else fine@shut	16 0 0 -11 -2 0
@else fine@since	26 -7 -16 -6 0 20
@else fine@start	-22 -10 51 -12 8 9
@else fine@system	13 -3 22 -5 -11 23
@else fine@treat	0 0 -7 -1 0 28
@else fine@vendor	6 0 17 -3 -4 -8
@else fine@whole house	-25 -17 0 0 0 -26
@else fine@wish	18 -3 -7 -28 0 -19
@else fine@works	-131 -19 23 -7 -5 54
@empty	234 -3 92 -57 -56 -76
@empty@all	102 -20 -48 0 -3 -30
@empty@ask	57 -16 6 10 0 -4
@empty@else fine	21 0 0 -3 0 -1
@empty@empty	4 23 9 0 0 0
@empty@if	3 -7 -20 -4 0 0
@empty@info	0 0 0 -1 0 0
@empty@issue	101 0 -37 -2 0 2
@empty@machine	99 -10 -52 0 0 -6
@empty@mouse	20 17 -8 0 -3 -2
@empty@night	-8 -6 -17 -1 -5 0
@empty@not	44 29 -79 3 0 0
@empty@one	86 -7 -48 0 0 -6
@empty@open	49 8 -59 -2 -8 0
@empty@ours	-2 42 21 -16 -11 -1
@empty@past	74 1 -30 -4 -5 0
@empty@patients	59 -5 13 0 0 0
@empty@printer	12 -6 -19 0 0 2
@empty@record	12 -8 -8 -2 0 -27
@empty@see	-15 37 -29 0 0 0
@empty@since	-83 24 94 -1 -4 -1
@empty@system	-20 -4 15 -1 -8 -10
@empty@until	11 4 124 -76 0 0
@empty@vendor	-13 3 -16 0 0 0
@empty@waiting	41 0 31 -3 0 0
@encrypted	-89 236 -40 41 -35 -62
@encrypted@all	-29 -7 56 -3 -3 -22
@encrypted@ask	-1 16 0 0 0 0
@encrypted@at all	-15 12 0 -1 0 0
@encrypted@by hand	-2 25 -5 0 0 0
@encrypted@enter	-9 0 27 0 0 0
@encrypted@files	0 65 -24 -16 0 0
@encrypted@if	0 0 -3 6 0 0
@encrypted@info	0 5 0 -1 0 0
@encrypted@malware	-15 1 -3 -1 0 0
@encrypted@night	-12 -8 -14 -1 0 -2
@encrypted@not	-43 26 -44 7 -1 -6
@encrypted@one	0 33 -12 -2 0 -2
@encrypted@open	-12 98 -31 -5 -1 -2
@encrypted@ours	-10 21 -26 6 -10 0
@encrypted@past	0 29 0 0 -1 0
@encrypted@ransom	0 10 -10 -1 0 0
@encrypted@see	0 0 0 0 -4 0
@encrypted@server	19 -17 -2 0 0 0
@encrypted@since	31 50 26 3 -2 0
@encrypted@start	-22 40 31 -4 -3 -7
@encrypted@system	-22 -27 -11 49 0 0
@encrypted@until	0 -16 0 80 0 0
@encrypted@vendor	0 -29 0 11 -6 0
@encrypted@works	-15 49 -25 -4 -3 -8
@enter	116 48 22 -30 -58 35
@enter@account	-11 -7 -4 0 0 -3
@enter@all	15 -25 8 0 -3 19
@enter@arrive	54 7 6 0 13 -27
@enter@ask	45 29 32 -23 -7 -8
@enter@at all	66 25 -65 -8 -2 -7
@enter@away	-16 10 0 0 0 0
@enter@by hand	7 -7 -10 -1 0 0
@enter@calendar	-34 8 41 0 0 -2
@enter@card	1 14 90 0 0 0
@enter@contact	48 -3 21 0 -3 0
@enter@contract	-14 10 -3 0 0 0
@enter@else fine	22 -1 -24 -3 0 -2
@enter@enter	58 9 -16 -3 13 53
@enter@fails	68 -21 51 0 -3 -10
@enter@files	-26 0 41 0 -2 -1
@enter@help	-18 13 -5 -6 0 0
@enter@if	10 -7 -16 0 -13 -5
@enter@info	-5 0 -18 15 -24 -21
@enter@issue	13 -2 2 0 -2 -7
@enter@lab	-39 0 -21 0 0 -19
@enter@let in	-8 44 0 -2 0 0
@enter@locked	-19 -20 0 0 0 0
@enter@log	0 38 0 0 0 0
@enter@machine	74 49 -32 0 -9 -6
@enter@more	74 8 -15 -4 -5 0
@enter@night	-18 -19 82 -1 0 6
@enter@not	11 -21 -24 -26 -19 -27
@enter@one	53 -9 72 -25 -13 -34
@enter@open	46 11 -41 0 -15 -8
@enter@ours	57 -4 11 -15 -19 38
@enter@over	-11 44 0 0 11 -2
@enter@password	-19 1 28 0 0 23
@enter@past	57 22 -53 20 0 0
@enter@patients	-3 -12 25 -4 -2 -4
@enter@phone	45 0 11 0 0 -5
@enter@prescription	25 -10 -3 17 -2 -6
@enter@printer	-39 -2 28 0 -2 -6
@enter@record	97 -5 -60 -5 -24 -20
@enter@refused	-22 -9 -2 37 -19 0
@enter@see	0 -12 0 20 0 -10
@enter@send	-7 -8 66 0 0 -7
@enter@server	50 -9 -47 0 0 0
@enter@shut	9 -10 -10 0 -2 -6
@enter@since	-19 24 27 -10 -5 20
@enter@small	32 -10 -31 -4 -3 -4
@enter@spam	2 -12 -18 0 -2 4
@enter@stands	-28 0 35 0 0 -5
@enter@start	15 41 -22 0 0 31
@enter@strange	-4 -25 -7 0 0 -1
@enter@stranger	-8 -1 14 -6 -5 -2
@enter@stuck	0 0 96 0 0 -8
@enter@system	20 -17 -9 -3 0 -1
@enter@ti	-6 -10 12 0 0 0
@enter@treat	-1 0 27 0 -8 -8
@enter@until	8 -9 21 9 0 0
@enter@update	0 -9 -3 0 0 0
@enter@vendor	-16 -13 -23 -1 -19 59
@enter@whole house	-27 33 27 0 -2 -9
@enter@wish	0 0 0 -1 0 0
@enter@works	-36 -13 29 0 0 -21
@fails	24 -39 259 -96 10 -45
@fails@account	25 68 -28 0 0 0
@fails@alarm	15 34 27 0 12 -3
@fails@all	-30 -16 121 -3 -20 19
@fails@arrive	27 -5 -23 0 0 0
@fails@ask	-17 8 15 -5 0 0
@fails@authority	-2 13 -31 -28 43 0
@fails@away	-6 -6 -38 0 -23 0
@fails@backup	-15 0 -6 0 0 0
@fails@billing	-2 0 -24 -16 24 0
@fails@card	-2 0 -30 0 -3 20
@fails@contact	-10 0 28 0 -1 0
@fails@contract	-1 40 -1 0 0 0
@fails@due	8 0 37 -34 0 -1
@fails@else fine	-6 0 -16 -6 0 -15
@fails@enter	6 -1 -13 0 0 0
@fails@fails	-10 -32 85 -7 -8 -5
@fails@files	-25 -2 58 -4 -5 -1
@fails@help	-8 -4 -19 27 0 0
@fails@if	0 0 33 0 31 0
@fails@info	-6 -2 3 0 -49 16
@fails@kim	-12 -4 51 0 0 0
@fails@machine	93 10 -44 0 30 -24
@fails@malware	0 41 -3 0 0 0
@fails@night	53 -17 61 -45 -16 -11
@fails@not	-7 -16 -115 -13 -31 -6
@fails@one	43 -2 5 0 -27 -9
@fails@open	-18 13 33 -2 -1 -7
@fails@ours	6 3 33 -6 7 -19
@fails@over	0 0 -24 0 -40 0
@fails@past	0 8 12 -3 -5 0
@fails@patients	-30 -7 18 0 -1 0
@fails@prescription	-37 5 57 -6 0 0
@fails@send	-13 -2 -2 -4 -4 -2
@fails@server	66 2 7 -2 -3 -3
@fails@shut	-18 0 23 0 -32 0
@fails@since	56 10 45 -33 32 0
@fails@start	64 22 7 11 -2 -1
@fails@strange	-4 -6 11 0 -1 -1
@fails@stranger	-4 -19 17 0 0 0
@fails@stuck	-6 0 65 12 -1 -1
@fails@system	96 11 -8 -2 0 -3
@fails@ti	0 0 -14 0 -3 0
@fails@until	11 -7 44 13 34 0
@fails@update	-12 0 19 0 -2 0
@fails@vendor	-1 -2 5 0 80 0
@fails@waiting	17 -2 9 0 0 0
@fails@whole house	50 0 32 -6 0 0
@fails@works	-25 0 -9 5 -2 -4
@fear	-14 -77 -37 -16 -44 3
@fear@all	-30 0 0 -1 0 -6
@fear@ask	-16 -2 -11 0 0 -4
@fear@enter	0 0 0 0 0 -6
@fear@help	0 40 0 0 0 0
@fear@if	-1 -1 0 -12 0 0
@fear@not	-32 0 0 0 0 0
@fear@one	-18 -5 0 0 0 -19
@fear@open	-19 -37 0 0 0 -3
@fear@ours	-64 -51 -18 -1 0 -8
@fear@past	7 0 0 0 0 -4
@fear@since	6 0 0 0 -15 0
@fear@stranger	0 -1 -4 0 0 0
@fear@system	8 -1 0 0 0 0
@fear@until	-16 0 0 -13 0 0
@fear@vendor	0 0 0 0 0 -2
@files	-124 173 13 18 -5 13
@files@all	-6 28 -43 -1 -2 -5
@files@arrive	-22 8 -27 -5 0 0
@files@ask	-28 84 -81 56 -7 -2
@files@at all	-8 -43 52 -2 0 0
@files@authority	0 -3 -27 -6 -8 0
@files@billing	0 -3 -19 -10 -8 0
@files@by hand	-1 12 0 0 0 0
@files@device	0 -19 29 -6 0 0
@files@else fine	-6 9 -2 0 0 -5
@files@empty	-18 42 24 -2 0 0
@files@encrypted	-31 98 -52 -18 -5 -6
@files@fails	8 -6 -24 -19 -3 0
@files@files	-2 -17 14 -19 -2 -1
@files@gone	0 -1 -28 -4 0 0
@files@help	0 -106 0 0 -2 0
@files@info	0 18 -16 -3 0 -5
@files@issue	0 10 46 5 -1 40
@files@lab	0 -25 62 0 -2 -1
@files@money	0 11 -9 33 0 0
@files@more	-14 35 52 -2 -2 -5
@files@night	-6 -13 -37 -47 10 0
@files@not	-7 -59 45 96 -3 -10
@files@one	-15 53 -30 -5 0 -6
@files@open	20 -26 7 -2 0 -7
@files@ours	-37 81 -11 4 26 0
@files@past	0 42 -10 -4 -5 0
@files@ransom	-9 49 -7 0 0 0
@files@send	0 10 12 14 0 -1
@files@server	-11 -83 21 0 0 -1
@files@since	2 62 -50 11 -2 0
@files@spam	-11 91 -20 0 0 0
@files@strange	-2 49 -36 -10 -1 -4
@files@stuck	-12 -9 -31 -2 0 0
@files@system	-15 -15 1 0 7 0
@files@until	0 4 -54 90 0 0
@files@vendor	-19 -18 -6 -4 -5 0
@gone	24 64 124 52 -36 -56
@gone@all	21 -24 66 -6 -17 -14
@gone@arrive	17 9 -5 0 0 0
@gone@ask	-13 -9 -21 -2 -26 0
@gone@away	51 23 -37 0 0 0
@gone@else fine	-19 0 46 8 -3 -13
@gone@empty	0 0 -14 -1 0 0
@gone@enter	39 9 0 0 0 0
@gone@fails	3 -5 -20 0 0 0
@gone@gone	51 22 -37 0 0 0
@gone@help	-12 0 -4 0 0 0
@gone@lab	62 -4 -11 0 0 0
@gone@machine	-30 -2 46 0 0 -5
@gone@night	-20 -4 -9 10 0 0
@gone@not	19 32 -32 -2 40 0
@gone@one	-20 -3 -3 -4 0 0
@gone@open	-1 15 49 0 -2 0
@gone@ours	-20 52 35 76 -14 -22
@gone@past	0 45 -18 -7 -2 0
@gone@prescription	-8 -8 5 -9 0 0
@gone@record	-6 -5 -14 -3 0 -5
@gone@see	-8 -6 -3 -1 0 0
@gone@shut	6 -14 -8 0 -23 0
@gone@since	-54 -10 25 19 0 -3
@gone@small	0 -14 -9 0 0 -1
@gone@system	23 15 -1 -4 0 0
@gone@ti	0 -1 78 -1 -3 0
@gone@update	0 0 -11 0 0 -3
@gone@vendor	-2 17 -2 17 -12 0
@gone@whole house	29 47 -18 0 0 0
@gone@works	-26 -3 98 -2 -8 -32
@help	-21 0 -108 1 16 -25
@help@account	2 -13 -2 -10 -10 0
@help@alarm	-9 41 32 0 -16 0
@help@all	14 24 -46 0 54 -16
@help@arrive	19 0 -14 -6 -17 0
@help@ask	-18 -20 -24 31 -12 -6
@help@at all	-14 -1 25 -4 57 0
@help@authority	0 13 0 31 0 0
@help@away	2 0 0 -2 -8 0
@help@billing	-2 0 35 35 -10 0
@help@broken	13 0 -20 -2 -1 0
@help@calendar	0 0 0 16 0 0
@help@card	25 0 -18 0 -21 -2
@help@contact	-13 28 -2 0 -1 0
@help@contract	-4 -23 10 0 -26 -1
@help@device	0 0 -3 0 -12 0
@help@due	-3 0 -2 88 -17 -11
@help@else fine	0 16 0 64 -3 -24
@help@empty	0 -9 0 0 0 0
@help@enter	33 -4 -10 -6 -21 -1
@help@fails	-16 -4 -27 16 8 0
@help@files	-20 8 -3 -9 -9 0
@help@help	54 -4 19 9 19 -4
@help@if	-19 10 -2 -14 51 -1
@help@info	-27 -4 -44 64 -35 -19
@help@issue	-2 13 -15 0 -40 0
@help@itself	27 -11 0 0 0 0
@help@kim	0 0 -2 0 -4 0
@help@let in	-9 30 -32 0 -3 0
@help@letter	0 -10 -11 0 0 -7
@help@log	0 -13 0 0 -4 0
@help@lure	-3 11 -40 17 121 0
@help@machine	9 0 6 -1 -13 -2
@help@malware	0 17 -3 0 0 0
@help@more	-10 -10 -34 0 54 0
@help@night	15 -17 -33 -51 36 -1
@help@not	-32 -17 -10 -5 137 19
@help@one	-10 -16 6 39 -52 -43
@help@open	-36 -22 11 12 -14 -6
@help@ours	-10 -104 42 9 37 -38
@help@outgoing	0 17 -10 0 -6 0
@help@over	32 -1 -26 0 -35 0
@help@password	-19 0 0 0 -4 -1
@help@past	-12 54 -10 22 26 0
@help@patients	-24 -25 30 12 73 37
@help@phone	28 4 0 -2 -6 0
@help@prescription	21 96 0 0 -49 0
@help@printer	-2 0 -11 0 -12 0
@help@ransom	0 -4 0 0 -3 0
@help@record	-15 -5 58 0 40 -2
@help@refused	-13 -4 0 -10 33 0
@help@remote	-2 51 -7 -7 -19 0
@help@see	-29 -14 -14 0 0 -7
@help@send	17 -18 2 -2 47 -1
@help@server	29 92 -8 -2 -18 0
@help@shut	-23 0 -7 -4 61 -6
@help@since	30 2 8 32 -46 -3
@help@small	-4 -2 0 -7 -15 0
@help@stands	-17 -1 34 -2 -5 0
@help@start	-4 -4 -17 9 -72 -11
@help@strange	0 8 -2 0 -4 0
@help@stranger	65 -39 -18 -11 39 0
@help@stuck	-14 -1 -6 0 0 -1
@help@system	75 3 -8 -42 -34 -4
@help@thanks	-1 0 -3 6 -21 0
@help@ti	0 0 2 0 -9 0
@help@until	-43 -3 3 -64 -14 -3
@help@update	9 20 25 -1 -1 0
@help@vendor	-19 -6 17 1 -32 0
@help@whole house	1 -18 -17 0 -28 0
@help@wish	0 0 -13 0 65 0
@help@works	8 -8 -27 9 -5 15
@if	4 -85 -2 -4 -64 -57
@if@all	-69 -25 31 0 -2 -12
@if@arrive	1 -16 25 -1 -2 0
@if@ask	-24 -20 52 -49 -37 -4
@if@at all	6 0 -15 -21 -3 -1
@if@authority	0 0 0 -7 0 0
@if@away	-1 0 0 17 0 0
@if@backup	0 0 -20 0 0 -4
@if@billing	0 0 0 -13 -2 0
@if@broken	-24 -2 -2 -1 0 0
@if@calendar	-5 0 -14 -1 0 0
@if@card	-13 0 -20 0 -12 0
@if@contact	-28 0 23 0 -3 0
@if@contract	39 0 -4 0 -3 0
@if@device	34 0 -20 0 -7 0
@if@due	0 28 -11 -6 -4 -4
@if@else fine	-1 -3 0 -1 0 -17
@if@encrypted	0 -7 0 0 0 0
@if@enter	-4 -19 31 -1 -2 0
@if@fails	0 -2 -17 3 46 0
@if@files	0 7 -5 27 0 0
@if@help	-3 -14 -7 18 27 0
@if@if	-34 -17 -11 -20 23 0
@if@info	-6 0 0 21 -23 -7
@if@isolated	0 -5 -11 0 -2 0
@if@itself	23 19 -1 0 -11 0
@if@kim	0 -5 -2 -1 0 0
@if@lab	10 23 13 -8 0 9
@if@let in	0 -2 -7 0 0 0
@if@letter	-2 0 55 0 0 0
@if@log	0 -3 0 0 0 0
@if@lure	0 18 -7 0 -3 0
@if@machine	-20 18 10 -2 -9 0
@if@malware	-4 -30 -2 0 0 -2
@if@more	-33 0 -11 -16 -3 0
@if@night	-31 -5 0 -8 -15 0
@if@not	98 7 -50 48 -22 -20
@if@one	52 -30 38 29 -1 -15
@if@open	45 -27 -32 -10 -7 4
@if@ours	-2 -58 -52 -26 8 -10
@if@outgoing	0 -31 -1 0 0 0
@if@over	12 0 -14 0 -45 0
@if@password	0 -1 -3 0 31 0
@if@past	16 -11 -10 -1 -19 0
@if@patients	-14 -5 -20 0 63 -1
@if@phone	20 -3 0 0 -7 0
@if@prescription	-11 -7 95 -5 -15 -1
@if@ransom	-4 11 0 0 -3 0
@if@record	-18 26 -26 20 -12 9
@if@remote	-7 -5 -1 -3 0 -1
@if@see	53 -4 -4 -2 -5 0
@if@send	0 0 23 -2 -6 0
@if@server	-34 -7 -4 0 0 0
@if@shut	-31 -23 42 14 18 0
@if@since	64 -6 -11 -2 -16 0
@if@small	-8 0 0 0 0 0
@if@spam	35 0 0 0 0 0
@if@stands	33 -1 -5 0 0 0
@if@start	-12 25 -15 0 0 -7
@if@strange	0 38 -3 0 -4 0
@if@stranger	-8 -33 11 -6 -9 0
@if@stuck	-15 0 -3 0 0 0
@if@system	-29 -27 -2 -9 -9 0
@if@ti	0 -3 -24 0 0 0
@if@until	-34 -9 -31 25 0 -3
@if@update	-5 -6 0 0 -10 0
@if@vendor	-15 -15 24 0 16 -5
@if@waiting	4 0 0 0 0 0
@if@whole house	14 -8 -24 0 -9 -17
@if@wish	-13 -5 -34 -8 14 -3
@if@works	22 28 5 -12 -13 -10
@info	-29 -111 -37 -31 113 4
@info@all	16 17 -40 -3 65 10
@info@arrive	-53 -4 28 14 -23 -30
@info@ask	8 0 -51 33 -74 -2
@info@at all	-15 0 -12 -1 -153 16
@info@authority	0 0 -11 -1 -5 -1
@info@backup	0 0 0 0 32 0
@info@billing	-1 0 -17 25 0 -1
@info@broken	-2 0 -13 0 0 -6
@info@by hand	16 6 0 0 1 -10
@info@calendar	0 0 0 -3 -4 -2
@info@card	8 0 -12 0 -22 10
@info@contact	0 -19 88 -8 -29 -9
@info@contract	10 0 -5 0 -47 -1
@info@device	-11 18 -16 0 28 -10
@info@due	6 0 -3 -33 -14 -18
@info@else fine	18 0 -17 0 -5 21
@info@empty	-1 -22 -35 -9 0 -7
@info@encrypted	-9 17 -14 -4 -1 -10
@info@enter	-53 -22 48 14 -4 -18
@info@fails	4 -2 -11 0 -5 -7
@info@files	0 26 2 -9 -2 0
@info@help	-14 -3 20 -3 -13 -2
@info@if	57 0 -40 18 -55 -3
@info@info	-19 -6 -1 -34 114 -28
@info@isolated	0 0 20 0 36 -8
@info@issue	-22 0 -6 0 -8 22
@info@itself	33 0 0 0 -2 0
@info@lab	-10 -5 -23 0 12 -6
@info@let in	-9 -16 -5 4 -2 0
@info@letter	0 -14 32 0 0 -8
@info@lure	-5 -11 -9 0 -28 0
@info@machine	2 -8 -21 0 21 64
@info@more	-5 -11 -22 0 39 0
@info@mouse	19 -28 -8 0 0 -22
@info@night	-9 -4 26 50 62 32
@info@not	8 -18 1 -16 46 56
@info@one	-15 -15 22 -21 27 52
@info@open	21 4 20 -1 -32 -14
@info@ours	-48 -26 -54 -1 108 -26
@info@password	-14 0 0 0 128 0
@info@past	-30 -5 56 24 27 -7
@info@patients	1 0 -11 -5 -8 -5
@info@phone	11 0 -14 -14 67 -1
@info@prescription	0 0 -1 0 8 -3
@info@printer	0 0 -16 0 -2 6
@info@record	12 -2 5 0 112 18
@info@refused	0 0 -18 37 37 0
@info@remote	0 -31 0 0 -25 0
@info@see	-12 -5 -2 -3 50 -1
@info@server	90 -8 -43 -2 17 -6
@info@shut	22 0 -2 -2 34 -15
@info@since	84 19 37 39 7 -31
@info@small	-2 0 0 0 0 0
@info@spam	0 20 -8 0 0 0
@info@stands	0 0 116 -6 33 -7
@info@start	-17 0 -2 -2 5 -19
@info@strange	0 0 4 0 0 0
@info@stranger	0 0 -16 0 3 0
@info@stuck	1 0 -31 0 -3 -2
@info@system	70 -6 -21 -2 43 -16
@info@thanks	0 0 0 0 -11 -5
@info@ti	0 0 49 0 14 0
@info@treat	-16 0 24 0 -4 0
@info@until	-62 -3 -22 16 37 -16
@info@update	3 0 0 -1 84 0
@info@vendor	-16 -4 -18 12 21 -7
@info@whole house	46 -3 -18 -2 93 -5
@info@wish	0 0 0 -1 -26 0
@info@works	-14 0 41 0 34 -27
@isolated	-13 168 -18 -7 34 -19
@isolated@all	0 0 0 0 -36 -8
@isolated@arrive	0 0 -5 0 0 0
@isolated@ask	0 5 -12 0 -2 0
@isolated@at all	15 16 -2 0 -2 0
@isolated@authority	0 -2 0 9 -5 -1
@isolated@enter	0 0 -5 0 0 0
@isolated@if	-4 28 0 0 -7 0
@isolated@isolated	-6 -19 -6 0 -24 -8
@isolated@malware	0 -7 -6 0 0 0
@isolated@night	-22 -32 0 5 27 0
@isolated@not	28 16 -23 0 -2 0
@isolated@one	0 0 -2 0 -3 -3
@isolated@open	8 1 -3 0 65 -7
@isolated@ours	-7 54 66 -1 53 -7
@isolated@past	-6 -32 30 -2 -11 0
@isolated@since	3 -48 -5 -4 20 0
@isolated@start	18 3 -2 0 -5 -6
@isolated@system	15 52 -16 0 -5 0
@isolated@until	-19 -9 0 -4 30 0
@isolated@vendor	0 0 -3 0 0 0
@issue	1 -44 128 -1 -43 94
@issue@all	-60 -33 73 0 -24 45
@issue@arrive	-23 -16 25 -7 -1 0
@issue@ask	-87 -5 72 0 -7 41
@issue@at all	-13 0 128 22 -3 -29
@issue@billing	0 0 -20 12 0 0
@issue@broken	19 -1 -34 -6 -11 -3
@issue@by hand	-23 7 37 -4 -3 -26
@issue@contact	-33 0 -44 0 0 -6
@issue@eau	-24 0 -3 0 -11 18
@issue@else fine	-33 0 91 -1 0 -11
@issue@empty	-110 -13 -24 -2 0 -5
@issue@enter	-20 -15 40 -6 -1 0
@issue@fails	0 -1 17 -2 0 -9
@issue@gone	-19 0 45 0 -3 -24
@issue@help	17 0 -6 -6 -3 -1
@issue@if	-10 0 17 -1 0 -1
@issue@info	-23 0 0 0 7 -20
@issue@issue	18 -6 -29 -1 -13 -32
@issue@machine	-144 -12 77 0 20 -31
@issue@more	42 -7 18 17 -4 -42
@issue@night	-14 21 39 13 35 -2
@issue@not	-20 0 -17 10 -16 -35
@issue@one	-129 -1 78 30 27 -6
@issue@open	-81 -11 144 -3 0 14
@issue@ours	7 -6 -31 13 23 69
@issue@over	-8 0 -1 0 84 0
@issue@past	14 -2 -5 -6 50 -4
@issue@patients	-6 -1 100 15 0 -40
@issue@prescription	96 16 83 -3 16 -44
@issue@printer	0 -6 6 0 -8 20
@issue@record	-61 0 21 0 0 -19
@issue@scanner	-13 0 -32 0 0 -10
@issue@see	-21 0 11 -6 0 0
@issue@shut	0 0 -15 0 0 34
@issue@since	19 0 -121 0 11 -14
@issue@small	0 0 -20 0 0 -22
@issue@stands	1 -5 -30 -2 -10 0
@issue@stranger	-6 0 -29 0 -5 -2
@issue@stuck	-55 -4 45 -2 -3 0
@issue@system	-5 -4 16 0 -5 -15
@issue@until	-7 8 11 21 -1 -2
@issue@update	-15 -22 22 0 -5 0
@issue@vendor	36 29 -13 -4 -9 -6
@issue@works	46 0 -7 0 -13 9
@itself	-45 133 1 -16 114 9
@itself@ask	6 -14 -2 -6 -3 -14
@itself@at all	-27 36 17 0 -6 -2
@itself@calendar	9 -6 -7 -2 0 0
@itself@enter	20 0 0 0 0 0
@itself@help	0 -8 0 0 -22 0
@itself@if	-11 -6 0 -2 0 0
@itself@info	-32 0 31 12 17 0
@itself@isolated	0 30 0 -6 -10 -4
@itself@itself	-14 46 -3 0 -10 -1
@itself@machine	4 -14 0 0 0 -2
@itself@malware	0 -21 0 0 -15 0
@itself@mouse	-7 15 0 0 -7 0
@itself@night	0 0 0 0 -23 0
@itself@not	60 26 9 -1 -31 -5
@itself@one	-27 9 16 -5 -4 -14
@itself@open	-34 19 0 -2 -8 -12
@itself@ours	-8 38 0 1 -11 -9
@itself@past	5 7 0 -2 -3 -5
@itself@prescription	0 29 0 0 -5 0
@itself@shut	-6 -9 12 0 50 0
@itself@since	26 9 -13 -2 4 0
@itself@start	16 8 8 -2 -9 33
@itself@stranger	0 34 0 -1 -1 0
@itself@system	28 -9 -16 0 -3 22
@itself@until	-21 24 0 -2 0 0
@itself@vendor	-5 29 -3 11 -15 0
@itself@whole house	42 -10 -11 -2 0 0
@itself@works	22 0 69 -2 0 -5
@kim	-172 -33 114 -21 -31 -54
@kim@alarm	0 0 14 0 0 0
@kim@all	-119 -2 167 0 0 -2
@kim@arrive	-7 -3 -15 0 -1 -1
@kim@ask	0 0 56 -6 0 -5
@kim@at all	-11 0 75 0 0 -2
@kim@away	-19 0 39 0 -2 0
@kim@broken	-55 0 116 0 0 -6
@kim@enter	-7 0 -62 0 0 -1
@kim@fails	-6 -4 205 0 0 -1
@kim@help	-2 0 52 -1 0 0
@kim@kim	-1 0 -13 0 -1 -4
@kim@lure	-10 24 72 0 -5 0
@kim@machine	0 -2 0 0 -5 0
@kim@more	-15 0 123 -1 -8 -2
@kim@night	-8 -5 5 -6 58 -9
@kim@not	-66 -15 287 -1 -8 -26
@kim@one	0 -11 61 0 -8 0
@kim@open	0 8 0 0 0 0
@kim@ours	-2 -4 69 0 -5 -7
@kim@outgoing	0 -12 41 -8 39 0
@kim@past	-5 11 1 -6 0 0
@kim@remote	0 -3 0 0 -7 0
@kim@send	-25 5 118 -9 34 -8
@kim@server	18 0 11 0 -3 -4
@kim@since	-24 -5 105 0 24 0
@kim@spam	-3 -5 8 0 -1 -1
@kim@start	-12 -3 63 0 -57 0
@kim@stuck	-18 -2 72 0 0 -6
@kim@vendor	0 0 -2 0 0 0
@kim@whole house	-13 0 51 0 0 0
@kim@works	-4 0 62 -1 -57 -28
@lab	-72 -4 125 -8 -5 33
@lab@all	42 43 6 -6 -6 39
@lab@arrive	-63 -9 24 -14 45 -31
@lab@ask	68 0 125 -2 0 -14
@lab@at all	0 0 111 -2 -7 0
@lab@broken	-7 0 96 0 -6 -1
@lab@enter	-28 0 70 0 66 -6
@lab@fails	-21 -7 -69 0 0 -6
@lab@files	-22 -10 20 -2 -3 -5
@lab@gone	62 -4 14 -7 -4 0
@lab@help	-10 -7 18 0 -9 -3
@lab@info	10 0 -44 0 39 -18
@lab@issue	6 0 -50 -1 0 -1
@lab@lab	-37 -39 103 -6 -12 46
@lab@letter	6 0 -41 0 0 59
@lab@more	-58 -7 -33 0 -23 0
@lab@night	25 7 -26 33 9 -2
@lab@not	-38 7 204 -18 8 -15
@lab@one	10 -3 -2 0 -9 -22
@lab@open	6 5 10 -1 0 7
@lab@ours	40 -27 37 17 1 31
@lab@over	-3 0 17 -1 43 -2
@lab@past	-9 30 6 -1 -8 -1
@lab@patients	24 0 28 0 -4 -9
@lab@prescription	-11 0 18 -2 -5 -18
@lab@record	-5 -25 -6 -1 -2 30
@lab@send	0 -29 40 -4 -1 -5
@lab@since	23 -5 178 -10 6 -1
@lab@stands	-11 0 58 0 0 0
@lab@start	-12 11 48 -10 6 -32
@lab@stranger	-5 -11 61 0 -4 0
@lab@stuck	7 0 62 -6 0 -18
@lab@system	-50 -17 177 0 -8 -2
@lab@until	-19 30 66 10 6 0
@lab@vendor	-3 0 72 0 0 -2
@lab@works	-21 11 54 -10 6 48
@let in	-70 253 -1 72 54 6
@let in@all	-32 -3 -7 -4 26 0
@let in@ask	-9 16 33 2 -1 0
@let in@help	-13 -21 0 -3 61 0
@let in@kim	0 -2 0 0 0 0
@let in@machine	-8 35 0 0 -1 0
@let in@night	-1 16 35 0 0 0
@let in@not	-22 38 20 57 21 -1
@let in@one	0 -31 0 39 0 0
@let in@open	-20 5 27 0 -1 -2
@let in@ours	-7 -2 -1 -12 -7 0
@let in@password	0 15 0 -3 -2 0
@let in@past	-6 60 0 39 -7 0
@let in@remote	0 17 0 0 0 0
@let in@see	0 -14 0 0 16 0
@let in@since	0 96 0 0 0 0
@let in@start	16 10 0 0 0 -7
@let in@stranger	-4 46 0 0 0 0
@let in@system	16 4 11 0 -9 -2
@let in@vendor	0 -7 -2 -6 2 0
@letter	-197 32 72 -9 -42 44
@letter@all	-64 0 116 0 -4 -3
@letter@arrive	-17 -5 50 0 0 -16
@letter@ask	0 -4 -47 0 -3 -10
@letter@at all	-25 0 107 0 0 -2
@letter@away	0 0 32 0 0 0
@letter@contact	0 -23 45 0 0 -8
@letter@encrypted	-5 55 -14 -8 0 -2
@letter@enter	-17 -5 42 0 0 -16
@letter@fails	0 0 10 -2 0 0
@letter@files	0 -6 -6 -2 0 0
@letter@help	0 -2 -5 0 0 0
@letter@info	0 18 -27 -3 -8 0
@letter@issue	-28 -4 61 24 0 0
@letter@kim	0 -3 29 0 -4 -4
@letter@letter	0 0 62 0 0 -10
@letter@more	-55 -9 -24 0 -1 0
@letter@night	-18 -10 -30 -8 -27 0
@letter@not	-74 -14 138 -8 -7 -6
@letter@one	0 65 46 -5 0 0
@letter@open	-6 -15 -33 -7 0 56
@letter@ours	-16 34 3 -6 -4 42
@letter@past	-5 0 1 0 0 0
@letter@prescription	-15 24 -9 -5 0 0
@letter@record	-24 6 -44 -3 0 0
@letter@send	0 -3 16 -4 0 -8
@letter@shut	0 -4 20 24 -3 0
@letter@since	-25 26 -4 13 0 0
@letter@small	0 -4 -9 0 -3 0
@letter@stuck	-20 -6 88 -1 -4 -12
@letter@vendor	-11 0 60 0 -6 0
@letter@whole house	-49 9 59 0 0 -11
@letter@works	-24 2 -19 0 0 -2
@locked	197 28 16 -10 17 -13
@locked@ask	-25 8 -9 -1 65 0
@locked@help	-18 7 0 0 -19 0
@locked@not	-19 27 15 -1 -2 0
@locked@open	3 -8 -10 0 0 0
@locked@ours	-6 72 0 0 -18 -2
@locked@since	-4 -19 -10 0 0 0
@locked@system	49 -6 -18 -1 -1 -7
@log	9 119 -75 -20 28 0
@log@account	7 54 -17 -3 -5 0
@log@all	45 -30 -9 -6 -10 56
@log@ask	-9 -6 -12 -4 0 0
@log@at all	0 20 -7 0 0 -3
@log@contract	-2 0 0 0 0 0
@log@enter	-5 -28 0 0 0 0
@log@fails	32 47 -8 0 0 0
@log@help	28 40 -6 0 -3 0
@log@if	29 -1 0 0 0 0
@log@lab	60 -2 -2 -6 22 -4
@log@log	-16 14 0 0 -5 0
@log@machine	1 -21 -6 0 0 -1
@log@night	8 157 -40 -14 13 21
@log@not	27 8 -13 -8 22 -21
@log@one	19 -33 35 0 0 0
@log@open	-17 28 -3 0 0 0
@log@ours	-17 73 -10 -8 12 0
@log@outgoing	0 91 -7 -19 -1 0
@log@password	34 -19 0 -7 39 -1
@log@past	-38 55 -2 0 -4 0
@log@patients	11 0 0 0 0 0
@log@prescription	-3 45 0 0 0 0
@log@remote	0 -3 0 -3 0 0
@log@see	0 24 0 0 0 0
@log@server	-12 45 32 0 -1 0
@log@shut	-14 10 0 0 -13 0
@log@since	26 33 -35 0 0 0
@log@stands	-34 14 0 -2 -9 0
@log@start	-12 4 0 -5 -1 5
@log@stranger	0 -6 0 0 -2 0
@log@system	48 -24 0 0 26 -3
@log@ti	0 -13 -6 -2 -11 0
@log@until	57 36 -17 13 0 0
@log@vendor	-5 0 0 -3 -8 0
@log@whole house	-13 30 0 0 8 -9
@log@works	39 18 -34 -5 -13 42
@lure	-67 105 -13 13 -20 -22
@lure@all	-12 26 -12 26 9 -6
@lure@arrive	0 -1 -14 0 0 0
@lure@ask	-7 1 -22 0 -13 0
@lure@at all	-20 -41 62 0 -4 0
@lure@clicked	-14 80 0 0 -5 0
@lure@contact	0 0 -9 0 -4 0
@lure@contract	-4 23 0 0 -8 0
@lure@empty	-7 6 -3 0 -3 0
@lure@enter	0 -1 -7 0 0 0
@lure@fails	0 -2 -12 0 -8 0
@lure@files	0 10 0 0 -4 0
@lure@gone	-1 -66 -4 0 -2 0
@lure@help	0 16 -9 0 -8 0
@lure@info	0 0 0 0 -22 -3
@lure@lure	-1 22 -15 -1 -4 0
@lure@machine	0 24 0 0 -5 0
@lure@mouse	0 8 -3 0 0 0
@lure@night	-12 -19 -14 0 88 0
@lure@not	-30 -29 22 0 -4 0
@lure@one	0 0 0 0 -18 -2
@lure@open	-7 -28 -11 0 -9 0
@lure@ours	-2 4 25 -1 -34 -7
@lure@over	0 0 -1 0 72 -6
@lure@password	0 0 0 0 -4 0
@lure@past	0 -37 0 -1 -60 0
@lure@prescription	0 56 -10 -9 -13 0
@lure@send	-3 17 -10 0 -22 0
@lure@since	-8 45 58 20 17 0
@lure@spam	0 -37 0 0 -2 0
@lure@stranger	0 38 0 0 0 0
@lure@system	-3 14 -7 0 8 0
@lure@until	0 37 -32 -3 22 0
@lure@vendor	0 23 -8 0 -3 0
@lure@whole house	0 3 21 0 0 0
@lure@works	-19 14 49 0 44 -13
@machine	155 121 -52 -57 -49 -25
@machine@alarm	-49 27 22 0 53 0
@machine@all	88 16 -3 0 -13 7
@machine@arrive	17 -47 -45 0 -2 -2
@machine@ask	59 26 -60 -24 14 -13
@machine@at all	96 -15 -106 0 48 -5
@machine@away	-71 10 19 0 0 0
@machine@broken	-14 -6 18 0 0 -13
@machine@by hand	29 -1 -2 0 0 -5
@machine@card	-2 0 17 0 -1 0
@machine@contract	47 -11 -11 0 0 0
@machine@device	-38 7 70 0 -9 0
@machine@due	37 7 -5 -6 -4 59
@machine@else fine	-27 -12 74 0 -10 -35
@machine@empty	-68 -42 -35 0 0 0
@machine@encrypted	-46 22 0 0 -1 -14
@machine@enter	-34 -2 -69 0 0 0
@machine@fails	21 -22 -82 0 -11 -60
@machine@files	-14 27 -24 0 0 0
@machine@gone	-20 8 6 0 0 -3
@machine@help	68 76 -16 0 -2 18
@machine@if	-3 15 0 -1 0 0
@machine@info	105 -29 -53 -2 -1 -27
@machine@isolated	-35 -46 -1 0 -10 -4
@machine@issue	-27 -8 18 0 23 34
@machine@itself	-6 43 0 -1 -4 0
@machine@lab	-51 -5 42 0 0 4
@machine@let in	-2 85 0 0 -3 -1
@machine@log	-11 16 -3 0 0 -7
@machine@machine	48 -5 -26 0 0 -7
@machine@malware	-1 -104 0 0 -1 0
@machine@more	27 -26 16 -12 -13 0
@machine@mouse	-22 38 0 -9 -6 -19
@machine@night	-44 63 -95 -39 1 35
@machine@not	2 -99 -94 -10 16 -23
@machine@one	38 47 16 -11 -3 -27
@machine@open	63 -23 14 -3 -13 -8
@machine@ours	16 84 -50 -21 -27 -21
@machine@over	-6 -1 27 0 40 0
@machine@past	2 39 -27 -12 -6 -5
@machine@patients	58 -4 -36 -7 0 0
@machine@prescription	9 15 -39 -6 -27 34
@machine@ransom	-50 120 -4 -10 -3 -2
@machine@record	-87 -7 158 0 -3 -9
@machine@refused	-4 -16 17 0 -2 0
@machine@remote	0 46 0 0 -5 0
@machine@see	15 24 -5 0 0 -1
@machine@send	24 -33 -17 0 -3 0
@machine@server	51 24 45 -1 -6 -10
@machine@shut	35 -26 -31 -20 -12 0
@machine@since	-8 11 -66 -9 9 -9
@machine@slow	-11 -10 4 0 0 -17
@machine@small	-14 24 -9 -2 0 -1
@machine@spam	9 -2 -18 0 -3 0
@machine@stands	-41 45 23 0 0 20
@machine@start	11 -21 -57 -7 -37 18
@machine@strange	0 -5 0 0 -1 0
@machine@stranger	3 16 -16 0 0 0
@machine@stuck	10 -15 -43 -9 -3 -5
@machine@system	29 7 7 -9 -8 11
@machine@ti	0 0 -16 0 0 0
@machine@treat	-44 0 -22 0 0 -4
@machine@until	-17 20 18 -33 -11 11
@machine@update	26 -4 0 0 0 -4
@machine@vendor	21 -5 40 -12 -6 0
@machine@waiting	7 -11 -22 0 -9 0
@machine@whole house	70 -18 -19 -2 -5 18
@machine@wish	-19 -13 0 0 0 -1
@machine@works	79 -28 33 -10 -36 41
@malware	-58 179 -25 -5 -15 -14
@malware@alarm	-4 39 0 0 29 0
@malware@all	-1 13 -1 0 -1 0
@malware@arrive	-3 72 -1 0 -1 -3
@malware@ask	-8 -29 -4 0 0 0
@malware@enter	-1 -31 0 0 -1 0
@malware@files	0 -40 0 0 29 0
@malware@if	0 -5 0 0 0 0
@malware@info	0 -18 0 0 0 0
@malware@isolated	0 45 0 0 0 0
@malware@let in	0 12 0 0 0 -2
@malware@machine	-14 -3 0 0 -3 0
@malware@malware	-8 -2 -2 0 -11 0
@malware@night	0 54 0 0 -3 0
@malware@not	-15 21 -7 0 -32 -6
@malware@one	0 -32 0 0 55 0
@malware@open	-11 107 0 0 -3 0
@malware@ours	-13 65 -2 0 16 -5
@malware@password	0 38 -4 0 0 0
@malware@past	-1 -35 0 0 24 0
@malware@server	-5 36 -1 0 0 0
@malware@shut	-1 -11 0 0 0 0
@malware@since	0 62 0 0 -3 0
@malware@system	-15 4 -3 0 0 0
@malware@vendor	0 -26 0 0 -6 0
@malware@whole house	-2 62 0 0 0 -2
@money	-12 160 -37 97 -12 -12
@money@ask	-5 -5 0 -3 -3 -1
@money@night	0 -18 0 -25 0 0
@money@ours	-5 53 0 -6 -3 -1
@money@refused	-1 47 0 -7 0 0
@more	83 -23 145 -15 43 -86
@more@alarm	29 -7 21 0 8 0
@more@all	11 6 12 -4 -5 -10
@more@arrive	-36 -12 71 -15 -12 -7
@more@ask	-96 -18 80 5 -9 0
@more@at all	2 0 27 -5 -3 0
@more@away	-1 0 -7 0 -2 0
@more@broken	-33 -7 22 0 0 0
@more@by hand	-60 0 76 0 -7 -1
@more@calendar	-28 0 75 0 -10 -4
@more@card	-19 -5 30 0 -1 0
@more@contact	-2 0 65 0 -10 0
@more@contract	-41 0 2 0 0 0
@more@due	9 -2 36 -1 13 -5
@more@empty	-56 20 -33 -2 0 0
@more@enter	-7 13 -37 -14 -5 -7
@more@fails	-21 0 21 -10 7 0
@more@files	20 9 18 0 0 0
@more@help	-25 0 17 0 -76 0
@more@if	27 -1 5 -14 0 0
@more@info	21 -3 18 0 -1 0
@more@issue	49 -4 -34 -6 -12 0
@more@kim	0 -2 38 0 -2 0
@more@lab	-39 -7 52 -3 28 0
@more@machine	9 -4 78 0 -2 0
@more@night	-8 0 3 0 50 0
@more@not	45 4 -101 -18 32 0
@more@one	-11 6 58 -3 -5 0
@more@open	2 38 -75 -15 -4 -10
@more@ours	-38 -4 154 -10 25 -7
@more@password	-39 0 56 0 0 0
@more@past	-48 -11 29 8 -8 -3
@more@patients	20 -9 21 -6 -11 0
@more@phone	-28 0 62 0 0 0
@more@prescription	-40 -9 -16 0 -2 -26
@more@printer	83 0 -60 0 -2 0
@more@record	-81 -8 229 -2 -1 -29
@more@see	-86 31 48 0 -7 0
@more@send	-43 -13 67 -9 -20 0
@more@server	-29 -8 -16 0 44 0
@more@shut	51 -12 -17 -5 -62 0
@more@since	16 19 -28 -5 44 -3
@more@spam	14 -9 70 0 -6 0
@more@stands	-53 -5 33 0 0 0
@more@start	3 -4 -27 -1 55 -5
@more@stranger	-14 18 14 0 -9 0
@more@stuck	-87 -6 57 -3 0 0
@more@system	-4 -4 -41 0 -3 -10
@more@ti	0 0 -23 0 -4 0
@more@treat	58 -5 -17 0 0 0
@more@until	12 -2 4 -13 7 0
@more@vendor	-49 -1 91 0 -3 0
@more@waiting	75 -10 1 0 0 0
@more@whole house	1 0 -12 0 0 0
@more@works	-50 -8 35 -13 37 -22
@mouse	62 249 -75 29 -26 5
@mouse@all	88 -34 -32 -9 0 -2
@mouse@itself	-30 130 -5 -1 -20 -1
@mouse@machine	34 -9 -23 -9 0 -2
@mouse@mouse	-1 55 0 -6 -1 -4
@mouse@not	-25 103 -4 32 -6 -19
@mouse@one	-21 31 0 0 -2 -2
@mouse@open	-44 109 -3 -13 -9 27
@mouse@ours	-9 89 0 0 -3 0
@mouse@shut	4 9 0 0 -6 0
@mouse@since	-23 23 -4 31 0 0
@mouse@until	-1 9 0 18 0 0
@night	31 159 -43 38 -15 -32
@night@account	-33 57 -11 -9 8 -3
@night@alarm	-11 139 -1 0 -2 0
@night@all	-46 -15 30 29 -5 14
@night@arrive	19 -7 -23 -13 -5 -2
@night@ask	38 3 -12 84 -33 -25
@night@at all	97 57 -93 10 19 -3
@night@authority	12 42 2 41 -14 -1
@night@away	-11 -5 43 44 0 0
@night@billing	0 -7 48 19 -15 -1
@night@broken	27 -17 -42 0 -6 0
@night@by hand	35 -5 0 -4 -10 -5
@night@calendar	18 -2 -46 -17 -14 16
@night@card	16 -9 -8 0 -13 32
@night@contact	-16 25 44 -24 26 -8
@night@contract	7 -18 -8 -10 153 0
@night@device	-20 30 28 -5 0 -6
@night@due	-23 -19 26 10 60 -25
@night@eau	-12 -4 31 0 0 0
@night@else fine	-21 4 -33 76 48 11
@night@empty	45 72 -69 -14 -9 12
@night@encrypted	0 29 0 24 0 0
@night@enter	73 28 15 -8 -6 -1
@night@fails	37 -40 -45 -8 -12 -12
@night@files	-1 40 -21 0 -1 0
@night@gone	-16 7 17 54 0 -3
@night@help	88 30 -36 60 5 0
@night@if	0 10 -8 80 -2 0
@night@info	47 -25 -11 -30 -11 -8
@night@isolated	42 45 -2 0 -2 -8
@night@issue	-32 -11 -22 4 0 -22
@night@itself	1 -2 41 -9 -5 0
@night@kim	0 0 21 0 -2 0
@night@lab	33 -10 4 -8 -2 2
@night@let in	-31 -21 -27 26 13 0
@night@letter	-9 -5 15 24 0 0
@night@log	9 21 28 -1 0 -4
@night@lure	0 4 -14 0 -10 0
@night@machine	-4 -34 27 -14 -24 -22
@night@money	0 -10 0 52 0 -2
@night@more	-2 23 13 -22 4 0
@night@mouse	-40 -29 -3 29 -8 0
@night@night	-3 -2 27 -20 7 -16
@night@not	-4 43 4 -37 -3 39
@night@one	-36 59 20 -10 54 -33
@night@open	63 43 -30 -33 11 6
@night@ours	8 -26 -63 70 17 -32
@night@outgoing	-40 105 -6 31 0 -3
@night@over	-19 -8 -39 -1 62 0
@night@password	0 -1 0 0 5 0
@night@past	-63 -2 -14 5 35 -1
@night@patients	0 -14 -20 15 -6 44
@night@phone	-19 23 -5 -7 12 0
@night@prescription	-38 41 8 -13 -15 22
@night@printer	21 -9 -17 -3 0 9
@night@ransom	0 83 -7 -25 0 0
@night@record	12 -1 33 -9 18 9
@night@refused	0 49 50 -7 -2 0
@night@remote	0 53 0 0 0 0
@night@see	-30 9 -27 12 13 -8
@night@send	-12 14 20 99 10 -7
@night@server	26 -79 -17 -12 4 -6
@night@shut	-32 -13 -3 76 15 -4
@night@since	42 -40 -62 50 -67 -9
@night@slow	32 -8 -31 0 -12 18
@night@small	0 -14 25 47 -2 0
@night@spam	-15 88 -41 -1 41 0
@night@stands	7 1 8 28 -3 0
@night@start	-24 8 2 86 66 -52
@night@strange	0 25 29 -2 35 -1
@night@stranger	-5 -33 -7 -12 27 0
@night@stuck	8 0 -54 -1 -1 -5
@night@system	21 10 -9 21 25 -17
@night@thanks	-18 -13 -6 -1 23 0
@night@ti	-25 -4 81 -4 -6 0
@night@treat	18 -2 -8 29 -13 0
@night@until	13 26 34 -14 1 6
@night@update	2 -16 35 -4 28 -6
@night@vendor	56 -34 -8 -18 15 -18
@night@waiting	-15 -21 -15 2 -6 0
@night@whole house	36 7 -4 -30 -17 -3
@night@wish	-3 -5 93 41 0 0
@night@works	-40 -26 -19 41 42 48
@not	233 -76 137 38 18 -57
@not@account	10 21 -18 0 -3 -3
@not@alarm	-1 -122 -5 -1 -1 -7
@not@all	-75 -25 5 -25 -48 51
@not@arrive	-27 -17 139 -24 -39 -5
@not@ask	104 -47 72 64 -35 -42
@not@at all	96 -13 14 -2 -26 -8
@not@authority	0 0 -5 -8 -8 0
@not@away	-13 15 -6 -1 -2 0
@not@backup	-29 -7 66 -7 -15 0
@not@billing	-39 0 45 60 -1 -9
@not@broken	-45 -9 -23 0 0 30
@not@by hand	-69 -11 55 24 -4 -20
@not@calendar	43 2 46 3 -28 13
@not@card	-13 0 160 -6 -13 -31
@not@clicked	-17 -68 -16 0 -2 -6
@not@contact	-33 -36 56 -14 34 -11
@not@contract	-27 6 36 -6 -4 14
@not@device	90 -11 -1 -1 -5 -9
@not@drug	40 0 -22 -1 0 -10
@not@due	-46 20 -28 92 16 -17
@not@eau	-33 -6 33 -12 -8 -1
@not@else fine	-19 -19 59 11 -8 60
@not@empty	-28 -10 -63 -3 0 0
@not@encrypted	-4 -84 22 2 -7 -38
@not@enter	151 -18 -55 -22 -43 -64
@not@fails	-76 -17 -63 -4 93 16
@not@fear	-9 -5 -18 0 -15 40
@not@files	-44 -19 108 40 -2 -9
@not@gone	-62 -26 26 42 -2 0
@not@help	-70 -20 21 9 29 34
@not@if	5 41 87 -36 23 0
@not@info	-2 -13 -3 13 90 -43
@not@isolated	-6 32 -10 0 -23 39
@not@issue	121 -18 102 -4 -23 -64
@not@itself	-15 15 -9 -2 45 0
@not@kim	-20 0 94 -2 3 0
@not@lab	-108 -5 131 -15 10 -3
@not@let in	8 -29 -26 -15 -17 -1
@not@letter	-36 -2 135 -1 -11 0
@not@log	43 -1 -17 0 -5 0
@not@lure	-12 -19 30 17 -26 0
@not@machine	227 -86 -29 -22 -30 -50
@not@malware	-6 8 0 0 -32 -2
@not@money	-5 8 -11 67 0 -7
@not@more	-16 -40 40 -4 -12 -54
@not@mouse	-14 13 -1 -1 0 37
@not@night	-42 -45 90 -12 21 0
@not@not	-82 -15 -101 -12 -46 -36
@not@one	49 6 71 -18 -18 -58
@not@open	76 -65 -24 -16 -26 -13
@not@ours	-30 64 75 -10 -10 -116
@not@over	40 -7 -30 11 -83 -8
@not@password	-56 0 59 -10 -4 -15
@not@past	-17 43 35 -12 5 -3
@not@patients	165 -27 -78 -12 -24 -16
@not@phone	-44 -2 65 -16 2 -5
@not@prescription	22 -45 11 -2 -37 -41
@not@printer	-88 -3 148 0 -11 -15
@not@ransom	2 -38 -9 -3 -11 -2
@not@record	285 -51 -134 -41 -70 -115
@not@refused	-14 22 -6 0 11 0
@not@remote	-7 29 -1 0 0 0
@not@scanner	-11 -5 -25 0 0 0
@not@see	100 37 18 -7 -34 -29
@not@send	-31 -6 203 20 41 -27
@not@server	34 -14 71 0 35 20
@not@shut	80 -4 0 -30 50 -23
@not@since	72 7 44 -29 -2 -27
@not@slow	-5 -6 24 0 0 0
@not@small	5 0 -18 -2 0 0
@not@spam	-6 28 -4 -1 -6 -7
@not@stands	52 -12 -41 -9 -3 24
@not@start	128 -10 -76 -25 24 8
@not@strange	-64 -110 -32 -8 19 -4
@not@stranger	-31 12 -25 -1 75 0
@not@stuck	-48 0 43 15 -12 -3
@not@system	145 -2 9 -11 -18 -10
@not@thanks	-8 0 -4 -2 58 0
@not@ti	-19 0 99 -5 -13 0
@not@treat	158 6 -107 -18 -5 -55
@not@until	-13 31 -54 47 9 -2
@not@update	-7 4 27 -2 -11 -1
@not@vendor	-23 19 89 -15 -48 -12
@not@waiting	42 -14 2 -4 -4 -12
@not@whole house	67 -11 -111 3 -29 21
@not@wish	-28 -5 -3 -3 -4 0
@not@works	39 40 72 -25 4 -93
@one	-45 -3 8 -34 -9 34
@one@account	12 20 -11 0 -6 -3
@one@alarm	-7 10 -2 -1 -24 0
@one@all	-32 -1 61 -10 12 74
@one@arrive	-34 -4 -2 17 -23 -15
@one@ask	132 29 44 46 -58 -11
@one@at all	-6 14 -34 -6 3 -5
@one@authority	-1 -2 -3 -8 -4 0
@one@away	60 -10 -67 0 0 -16
@one@backup	-5 -12 14 4 -12 -6
@one@billing	-13 0 18 -36 -20 0
@one@broken	49 -6 -50 0 -16 -7
@one@by hand	8 -17 -32 0 1 -15
@one@calendar	-3 -6 28 -18 -5 -11
@one@card	28 -31 -18 0 -15 4
@one@clicked	0 1 -1 0 -1 -1
@one@contact	-10 42 107 -1 -16 -20
@one@contract	6 -15 -21 -7 44 -1
@one@device	14 10 12 0 -17 -10
@one@drug	41 0 -29 0 -2 0
@one@due	20 13 -10 -20 -12 -35
@one@eau	0 0 -11 -13 0 -5
@one@else fine	17 23 -5 -8 -7 50
@one@empty	19 -8 -17 -11 0 -10
@one@encrypted	-27 35 -32 28 -7 -19
@one@enter	28 -40 3 -4 -3 7
@one@fails	8 -5 -8 9 -16 -35
@one@files	-10 -9 -41 -11 16 -1
@one@gone	-25 -40 -26 -1 -2 -15
@one@help	15 8 -14 2 -7 -18
@one@if	77 -9 -54 3 -45 -10
@one@info	-9 -14 -4 15 68 -31
@one@isolated	-2 11 7 10 14 -10
@one@issue	-22 8 12 -2 -25 31
@one@itself	33 -6 -5 0 -29 0
@one@kim	-13 -2 34 0 -10 0
@one@lab	16 -1 -62 37 4 1
@one@let in	-12 79 -5 0 -12 -1
@one@letter	-16 -18 8 0 -13 13
@one@log	21 -30 -18 -1 17 -6
@one@lure	-11 -40 8 -8 -20 -6
@one@machine	-33 -8 -38 25 -18 125
@one@malware	-6 133 -4 0 -14 0
@one@money	0 4 -9 -9 -2 0
@one@more	-18 -5 -28 -3 -2 0
@one@mouse	1 -31 -8 0 0 -41
@one@night	-40 -3 7 36 -29 31
@one@not	-78 24 -34 -18 26 113
@one@one	97 19 -63 -43 -27 60
@one@open	30 31 46 9 4 -46
@one@ours	84 -37 -38 -6 87 -39
@one@outgoing	0 44 0 -3 0 0
@one@over	-32 0 49 0 33 0
@one@password	-14 33 -33 -3 46 36
@one@past	4 -19 29 20 -2 -10
@one@patients	30 15 -84 -15 -14 -47
@one@phone	2 20 -18 1 47 -2
@one@prescription	-41 14 -9 -6 -21 39
@one@printer	-2 -3 -13 0 -20 -10
@one@ransom	-54 169 -20 -8 -7 -4
@one@record	-32 46 53 -3 16 -10
@one@refused	0 8 2 -1 -30 -1
@one@remote	-2 60 0 -13 -12 -1
@one@see	1 -22 -15 -2 -9 -12
@one@send	21 6 -57 -1 -6 72
@one@server	3 9 35 0 -16 -7
@one@shut	-59 -13 -27 -5 7 24
@one@since	97 -12 17 -21 -36 -36
@one@small	35 -9 -12 17 -9 -3
@one@spam	48 18 -16 0 0 -7
@one@stands	-32 -1 56 -9 -12 -7
@one@start	-2 79 -10 -2 1 1
@one@strange	-12 41 6 -7 10 0
@one@stranger	17 62 -38 0 -33 -1
@one@stuck	-32 -12 -32 -11 -3 -14
@one@system	23 -47 -11 37 51 -28
@one@thanks	0 0 -3 3 70 -5
@one@ti	0 0 -18 -2 -11 0
@one@treat	-18 0 30 -4 -5 0
@one@until	25 15 -10 91 -32 -9
@one@update	-21 1 -7 0 17 -4
@one@vendor	40 -6 -55 -18 34 40
@one@waiting	19 -5 -36 0 0 0
@one@whole house	-44 -18 -15 -15 -5 -21
@one@wish	-2 -20 14 -7 1 -9
@one@works	-20 -5 92 -7 -5 -33
@open	50 101 30 -53 -34 51
@open@account	-23 66 0 0 0 0
@open@alarm	22 108 -2 -1 -1 0
@open@all	10 42 28 31 -33 -29
@open@arrive	30 9 -10 0 0 26
@open@ask	-42 44 -26 -12 4 19
@open@at all	-19 68 -77 0 13 -1
@open@authority	-9 -2 0 3 -5 0
@open@away	2 -15 29 -2 -2 0
@open@backup	-5 -12 33 -4 0 0
@open@billing	-25 0 50 -14 -1 -1
@open@broken	40 -5 -20 0 0 0
@open@by hand	27 -54 -26 22 -25 -15
@open@calendar	-28 33 -39 -5 0 -24
@open@card	62 -16 -52 0 -7 -24
@open@clicked	-4 32 0 0 -1 0
@open@contact	11 -23 -32 0 -12 63
@open@contract	8 7 -8 0 -3 0
@open@device	13 45 24 -14 0 0
@open@due	9 57 11 5 -5 -29
@open@eau	-8 0 14 0 0 17
@open@else fine	-58 -24 19 -1 -3 106
@open@empty	-20 -15 -11 0 0 0
@open@encrypted	-19 54 -33 0 0 0
@open@enter	0 -32 3 0 0 28
@open@fails	-32 -43 136 -4 -25 -9
@open@files	-3 47 -9 0 0 -1
@open@gone	-26 -33 -3 -7 -2 -4
@open@help	-4 -7 7 11 -18 -1
@open@if	-11 -27 1 0 0 0
@open@info	13 19 0 12 -36 1
@open@isolated	0 124 -1 0 -1 -1
@open@issue	44 -17 -24 -6 0 -31
@open@kim	0 8 -18 0 0 0
@open@lab	-7 -3 38 0 0 10
@open@let in	-4 77 0 0 -3 -1
@open@letter	0 17 11 -6 0 -4
@open@log	-21 29 0 0 3 0
@open@lure	-5 12 -9 17 -23 0
@open@machine	-61 86 44 -17 -24 -57
@open@malware	-1 91 -7 0 0 0
@open@more	9 -20 0 -7 -1 0
@open@mouse	-14 43 -3 0 -5 -1
@open@night	25 -9 -40 2 -33 -18
@open@not	-9 -1 9 -2 26 -21
@open@one	-19 -32 47 -3 -12 22
@open@open	-33 -36 -35 0 0 -8
@open@ours	-19 -8 71 0 43 53
@open@over	-13 7 75 0 2 0
@open@password	0 40 -4 0 0 -1
@open@past	-28 -14 -4 -8 14 -8
@open@patients	1 18 -42 -11 -11 51
@open@phone	15 -9 -13 0 -1 -1
@open@prescription	-137 -43 82 0 -2 5
@open@printer	42 -1 25 0 0 -5
@open@ransom	-1 45 -3 0 -3 0
@open@record	46 -29 -18 0 -5 5
@open@refused	-7 -15 -8 0 -20 0
@open@remote	-5 -29 0 -8 0 0
@open@see	-66 30 20 0 0 -3
@open@send	20 -10 -5 0 -5 0
@open@server	-74 153 18 -7 1 -12
@open@shut	24 16 -15 -10 -20 -5
@open@since	-28 18 8 19 -18 13
@open@small	14 10 -9 -3 0 0
@open@spam	6 -21 -15 0 -2 -2
@open@stands	-75 48 -51 0 -5 -2
@open@start	44 115 7 0 -5 -67
@open@strange	-10 25 -9 0 0 -7
@open@stranger	-9 -25 10 0 -5 0
@open@stuck	-26 -12 -1 0 -5 26
@open@system	29 -5 -49 -6 0 -14
@open@ti	0 -6 21 -4 0 -6
@open@treat	-8 0 -8 0 -3 -6
@open@until	-12 39 18 34 13 -5
@open@update	-4 -29 0 0 11 -2
@open@vendor	-3 -5 17 -2 -1 -8
@open@waiting	3 -13 41 -2 -22 -5
@open@whole house	36 45 -17 17 10 0
@open@wish	5 -7 -4 -5 -5 -4
@open@works	-1 38 -34 -1 -9 27
@ours	-6 32 12 4 -7 53
@ours@account	-9 40 -1 -5 -21 -4
@ours@alarm	-66 37 -25 -3 -24 -6
@ours@all	-32 -75 -27 18 -66 -62
@ours@arrive	80 -11 -31 7 -14 16
@ours@ask	63 5 15 2 -100 -8
@ours@at all	-35 -15 -31 -14 -18 46
@ours@authority	25 -33 -3 6 47 -8
@ours@away	139 0 22 5 -30 -33
@ours@backup	15 28 14 -39 10 -10
@ours@billing	-1 -36 -45 59 -39 -9
@ours@broken	-30 -36 64 9 -10 91
@ours@by hand	140 -50 17 -24 -34 -85
@ours@calendar	51 8 101 49 -15 -48
@ours@card	-34 -36 -28 -2 -33 -65
@ours@clicked	-13 81 -2 0 12 -13
@ours@contact	41 23 -8 -45 42 -18
@ours@contract	-20 66 -45 -23 -35 -10
@ours@device	20 15 125 -12 -20 53
@ours@drug	91 0 -43 0 -2 0
@ours@due	-78 -7 -46 -23 14 77
@ours@eau	8 -7 27 -11 0 -1
@ours@else fine	23 7 -12 -21 46 -56
@ours@empty	60 -4 15 5 -13 -17
@ours@encrypted	-35 63 7 9 -13 -27
@ours@enter	80 -29 -112 -4 -21 15
@ours@fails	9 -10 9 31 68 -8
@ours@fear	-23 -62 -23 -16 -29 -37
@ours@files	-23 41 -45 -11 -6 -9
@ours@gone	6 -27 -7 -7 -14 -12
@ours@help	42 -15 -56 30 24 -33
@ours@if	-26 -114 57 -49 -55 -35
@ours@info	36 1 26 4 -127 37
@ours@isolated	-23 53 -19 10 66 14
@ours@issue	-50 -22 46 -44 -8 -69
@ours@itself	66 -88 -10 -8 0 19
@ours@kim	12 4 84 -7 -4 -20
@ours@lab	-14 -8 157 34 40 116
@ours@let in	-37 68 2 44 33 20
@ours@letter	-13 23 -8 -13 -3 10
@ours@locked	112 65 -39 -7 -19 -2
@ours@log	33 -21 -15 -6 -11 -3
@ours@lure	-22 66 -15 -8 36 -7
@ours@machine	-40 -45 13 -8 -5 21
@ours@malware	-9 82 -6 0 -21 -9
@ours@money	-7 82 -5 7 -5 -3
@ours@more	153 -28 58 27 -36 -41
@ours@mouse	-6 58 -7 17 -4 -11
@ours@night	10 -57 6 1 2 -58
@ours@not	-7 83 -68 52 -54 -5
@ours@one	65 33 -3 61 -4 -29
@ours@open	19 22 14 -20 31 40
@ours@ours	-57 60 -11 -102 -13 -86
@ours@outgoing	-1 -7 33 7 0 0
@ours@over	-29 -51 55 -15 -40 -38
@ours@password	-57 17 -57 -15 27 9
@ours@past	51 -2 27 -20 -7 -29
@ours@patients	29 -4 1 6 72 -15
@ours@phone	37 73 61 -15 22 -43
@ours@prescription	104 -2 4 46 6 -51
@ours@printer	9 2 -40 -28 7 15
@ours@ransom	-37 39 -5 -8 -5 -2
@ours@record	11 63 -97 54 -26 -17
@ours@refused	-48 -66 -68 -8 -3 -50
@ours@remote	-28 39 -3 -21 -47 -1
@ours@scanner	-31 2 -48 0 -13 -10
@ours@see	-31 -15 -45 -38 -23 31
@ours@send	81 70 -33 33 -77 -19
@ours@server	-29 9 36 -12 -39 -26
@ours@shut	88 9 6 22 -58 -45
@ours@since	80 17 -85 -7 30 10
@ours@slow	-19 -19 4 0 0 -10
@ours@small	-35 -36 77 -11 -20 38
@ours@spam	-64 134 34 -5 18 28
@ours@stands	25 42 15 0 22 -1
@ours@start	39 19 -31 -4 76 33
@ours@strange	-29 67 -10 -8 -10 -64
@ours@stranger	-20 11 -27 -13 -16 -5
@ours@stuck	61 8 -39 40 34 12
@ours@system	26 14 -52 19 -19 -7
@ours@thanks	18 11 -4 -1 97 -19
@ours@ti	-17 -34 23 -20 3 -19
@ours@treat	56 -14 -38 4 -4 4
@ours@until	108 1 -78 47 65 -38
@ours@update	10 -28 13 -3 -43 -11
@ours@vendor	-76 18 -24 -7 -15 27
@ours@waiting	55 -22 20 35 41 9
@ours@whole house	31 -22 -20 -21 10 -27
@ours@wish	26 -55 -48 54 -2 -23
@ours@works	-36 50 -11 3 2 89
@outgoing	-7 162 16 26 27 -2
@outgoing@ask	0 -3 0 0 0 0
@outgoing@night	74 8 0 -29 0 0
@outgoing@not	0 -10 96 0 -5 0
@outgoing@one	0 42 -6 0 -1 0
@outgoing@ours	-3 25 -15 23 -3 0
@outgoing@server	-31 19 23 -3 -4 0
@outgoing@shut	-13 18 -7 0 -4 0
@outgoing@strange	0 61 0 0 0 0
@over	-4 -58 39 -20 328 -67
@over@all	-39 -16 63 0 94 -10
@over@arrive	-19 0 33 0 13 -2
@over@ask	-29 0 3 0 -26 -6
@over@at all	-32 0 -28 0 71 -6
@over@away	54 -10 16 -1 -18 0
@over@by hand	6 0 24 0 -11 -8
@over@contact	-15 -2 -20 0 82 0
@over@due	46 -1 -1 -6 -33 -13
@over@else fine	0 0 42 0 -7 -24
@over@enter	-1 0 33 -1 13 -2
@over@help	-16 0 -3 0 107 0
@over@if	17 -7 -9 0 -16 0
@over@info	-16 0 11 0 -50 0
@over@isolated	-19 -19 0 -4 78 0
@over@issue	-10 0 21 0 24 0
@over@machine	18 -4 2 0 -33 0
@over@night	-2 0 -16 0 -30 0
@over@not	-49 -1 -42 -2 -46 -6
@over@one	12 0 -6 0 -33 0
@over@open	11 -2 -18 0 -33 -2
@over@ours	29 -4 -35 -1 121 -2
@over@over	11 0 -32 0 6 0
@over@past	25 -19 -2 0 120 0
@over@phone	0 -2 -6 0 7 0
@over@prescription	18 -14 14 0 43 -8
@over@record	10 0 0 -1 -7 0
@over@send	112 -8 -48 0 22 0
@over@shut	-1 7 -8 0 35 0
@over@since	-9 -9 -27 -4 29 0
@over@start	48 -2 -7 -3 -28 -13
@over@stranger	26 -26 -15 0 -8 0
@over@system	-8 -5 38 0 74 0
@over@thanks	-9 -3 -15 -1 -4 0
@over@until	-1 -10 -27 -13 58 0
@over@vendor	0 -7 -6 0 63 0
@over@waiting	6 0 -22 -2 31 -3
@over@whole house	-19 -9 0 -4 15 0
@over@works	60 -1 -38 -3 -23 -19
@password	-71 11 -20 -29 -13 5
@password@account	-16 57 0 -1 0 -3
@password@all	59 -14 -11 0 -37 -14
@password@arrive	16 -2 -4 0 -1 0
@password@ask	-38 -29 32 -10 -28 -3
@password@at all	18 8 -27 0 8 36
@password@away	0 29 -7 -3 -3 0
@password@card	0 -5 65 -2 -2 0
@password@enter	4 -11 -11 0 -1 32
@password@fails	0 0 -13 0 -5 0
@password@gone	-8 47 24 -5 -2 0
@password@help	0 -3 -6 -7 -9 36
@password@if	84 -5 -5 -2 -31 0
@password@info	-9 0 -15 0 -35 0
@password@itself	-2 -1 -1 0 0 0
@password@let in	0 68 0 0 -1 -1
@password@locked	35 11 69 -3 -2 -2
@password@log	-3 -9 0 0 -4 0
@password@machine	-16 -6 6 0 0 20
@password@malware	0 -1 0 0 0 0
@password@more	40 32 -26 -2 8 0
@password@night	0 -18 6 0 101 -16
@password@not	24 61 -112 -2 28 34
@password@one	51 9 -15 0 -24 20
@password@open	-1 39 -5 0 -3 0
@password@ours	-24 -24 -13 -8 -37 -5
@password@past	-23 8 15 -3 0 -3
@password@prescription	0 -1 -27 0 0 0
@password@refused	-11 0 -14 0 16 0
@password@server	-48 9 -10 0 0 0
@password@shut	0 0 -1 0 16 0
@password@since	-1 22 13 -3 -18 -3
@password@stands	34 0 18 0 0 0
@password@start	-56 12 -1 0 0 -13
@password@strange	0 41 -1 0 0 0
@password@stranger	0 28 0 0 -1 0
@password@system	-16 -29 -6 0 43 19
@password@ti	0 -19 7 0 14 0
@password@until	16 -1 -1 -8 -13 0
@password@update	0 0 -13 0 -1 0
@password@vendor	0 -12 -7 0 -33 0
@password@whole house	34 -21 0 0 0 0
@password@wish	0 -7 0 0 0 0
@password@works	-3 29 6 0 -5 7
@past	-65 75 -102 51 95 -61
@past@account	-7 45 -15 0 22 0
@past@alarm	-15 -61 0 0 6 0
@past@all	18 28 -10 -10 -127 -20
@past@arrive	12 4 -22 0 39 -2
@past@ask	62 7 3 -31 -47 -8
@past@at all	-27 16 -30 -6 -14 0
@past@away	-27 35 0 -6 -3 0
@past@backup	0 13 3 -19 -7 0
@past@billing	0 -2 -13 4 -5 0
@past@broken	2 -6 -16 0 -5 0
@past@by hand	-28 17 6 0 60 0
@past@calendar	18 0 -9 -6 19 0
@past@card	-45 -13 -11 -6 0 0
@past@clicked	-4 22 0 0 -1 0
@past@contact	12 -11 0 -3 2 0
@past@contract	-4 17 -3 -9 -7 -1
@past@due	-4 -8 0 23 -64 -13
@past@eau	12 -2 2 -2 -8 -2
@past@else fine	-24 -18 0 -3 0 -3
@past@empty	36 17 29 24 -13 -3
@past@encrypted	0 -10 0 39 -2 0
@past@enter	10 42 -19 0 0 -1
@past@fails	-10 -7 -31 -3 81 0
@past@files	0 32 29 -9 0 -5
@past@gone	-33 33 -39 -5 -8 0
@past@help	-6 -8 -23 -8 -8 -1
@past@if	40 -19 -17 5 15 -1
@past@info	24 -65 56 -33 -18 18
@past@isolated	-2 -13 -5 0 -16 0
@past@issue	37 0 -4 -2 1 0
@past@itself	-17 -56 0 -1 -27 0
@past@lab	-4 0 16 -1 -5 0
@past@let in	-7 -1 0 13 0 -2
@past@log	-15 40 0 0 -12 -1
@past@lure	-9 -18 17 0 17 0
@past@machine	-17 97 9 -14 24 -14
@past@malware	-7 -20 -3 -4 17 0
@past@more	-20 1 -29 0 -6 -5
@past@night	13 66 -47 -3 -10 -11
@past@not	-59 83 -45 -65 -22 -10
@past@one	28 -53 51 12 6 -26
@past@open	5 90 -17 -13 -26 -8
@past@ours	-10 56 -71 19 34 14
@past@over	-12 -1 -18 -1 -51 0
@past@password	16 63 -1 -3 -25 0
@past@past	-12 -51 -7 20 -94 -7
@past@patients	64 -19 42 -10 -4 0
@past@phone	3 46 -5 0 -2 -3
@past@prescription	-33 -24 -15 0 58 0
@past@printer	0 -3 0 -1 52 0
@past@ransom	0 -22 0 0 0 0
@past@record	41 51 -20 -4 25 0
@past@refused	0 18 0 -5 -26 0
@past@remote	0 -15 0 0 -35 0
@past@see	28 24 -22 24 -24 0
@past@send	31 -15 9 -4 25 0
@past@server	-25 28 0 -1 8 0
@past@shut	17 -24 -27 -31 -20 0
@past@since	30 59 -38 -12 -44 -19
@past@slow	-2 19 -8 0 -6 0
@past@small	-3 45 0 -3 -9 0
@past@spam	31 8 -20 0 0 0
@past@stands	-20 4 13 -1 29 -6
@past@start	-21 -3 -4 -2 -59 -13
@past@strange	0 41 0 0 -18 0
@past@stranger	-10 -26 51 -5 102 0
@past@system	20 -9 20 33 7 0
@past@thanks	-5 0 -8 33 32 0
@past@ti	0 -4 37 -2 -6 -6
@past@treat	-1 0 0 0 19 0
@past@until	-17 -19 -3 31 12 0
@past@update	-18 -16 -1 -4 3 -1
@past@vendor	-35 8 4 -22 -30 -5
@past@waiting	-25 0 1 -8 22 0
@past@whole house	52 28 -15 0 19 -4
@past@wish	0 8 -2 0 3 0
@past@works	-24 -15 6 -2 -7 -15
@patients	185 -31 5 -7 -34 -9
@patients@all	7 -9 -55 -4 -17 -7
@patients@arrive	25 20 18 0 0 4
@patients@ask	87 18 4 -2 -10 28
@patients@at all	32 -1 -27 24 -9 -15
@patients@away	248 -33 -45 -16 -30 -6
@patients@billing	0 0 -17 0 0 0
@patients@broken	-9 -1 -27 -7 0 0
@patients@by hand	42 -12 9 0 -11 -12
@patients@calendar	20 -9 31 -2 -4 -4
@patients@card	9 -2 -11 -6 0 -11
@patients@contact	-28 19 62 -4 -2 0
@patients@contract	0 0 23 0 -4 0
@patients@drug	75 0 -24 -4 0 -1
@patients@due	14 0 -6 0 0 0
@patients@eau	-12 -1 67 0 0 -5
@patients@else fine	-7 -12 -9 -6 0 0
@patients@empty	95 -26 -19 -3 0 0
@patients@enter	21 5 24 0 0 -11
@patients@fear	22 3 -15 -1 0 0
@patients@files	65 -8 -3 0 -2 -6
@patients@gone	-24 -25 -13 -6 -3 0
@patients@help	-7 8 -1 0 0 0
@patients@if	94 22 -30 10 68 0
@patients@info	27 0 80 -2 -8 -1
@patients@isolated	-3 -5 0 -4 0 0
@patients@issue	-13 29 -21 -6 -7 -6
@patients@itself	9 61 -14 -13 -5 -5
@patients@letter	0 12 12 -10 0 -4
@patients@machine	-3 -10 -15 0 -3 -13
@patients@more	89 0 -36 0 -11 0
@patients@night	-25 15 -44 -9 -13 6
@patients@not	57 -10 -26 23 -29 6
@patients@one	5 6 84 -23 19 -10
@patients@open	-22 -61 17 9 0 -22
@patients@ours	134 77 51 -26 -34 -2
@patients@over	-17 -2 64 0 -42 -1
@patients@past	32 -50 -27 -16 -11 0
@patients@patients	-35 -16 24 -8 0 -1
@patients@phone	0 16 79 0 -1 0
@patients@prescription	8 -27 1 0 0 0
@patients@printer	-15 26 -14 -6 -14 0
@patients@record	14 4 -77 -8 -9 -37
@patients@refused	0 0 8 0 0 -2
@patients@see	0 -36 -3 -8 0 -19
@patients@send	-18 11 -25 0 -10 -1
@patients@shut	3 -15 -22 0 0 0
@patients@since	-13 31 87 -38 -24 -2
@patients@slow	-2 -6 49 0 0 23
@patients@small	-11 0 -26 -4 0 0
@patients@spam	8 26 -24 0 -4 -8
@patients@stands	-23 -11 -22 20 0 0
@patients@start	-18 28 0 0 0 0
@patients@stranger	-9 -4 0 0 -14 -1
@patients@stuck	9 -11 -61 -4 0 0
@patients@system	30 29 -47 0 -3 -7
@patients@treat	-26 -2 -9 -5 -10 44
@patients@until	73 28 0 63 -9 -8
@patients@vendor	-13 42 44 26 3 -1
@patients@waiting	-17 -12 44 -18 0 -14
@patients@whole house	-8 22 -12 -3 -3 0
@patients@wish	34 16 -14 0 68 0
@patients@works	132 -9 34 -1 0 3
@phone	-1 -27 44 -42 -22 -24
@phone@all	27 -1 -7 0 17 -5
@phone@arrive	16 0 -12 0 -5 0
@phone@ask	0 -2 90 -15 -14 -10
@phone@at all	13 -17 53 -4 -6 -6
@phone@broken	-43 -3 84 -2 -1 -6
@phone@contact	6 5 -19 -1 -47 0
@phone@enter	13 57 -20 0 -5 -1
@phone@fails	-2 -16 -5 0 -14 0
@phone@help	-13 7 -46 -2 -13 0
@phone@if	-7 26 -5 0 -4 0
@phone@info	0 -1 -27 -1 -7 0
@phone@let in	0 47 0 0 -1 0
@phone@letter	0 0 -15 0 0 0
@phone@lure	0 0 -7 0 -2 0
@phone@machine	-3 8 -5 -3 0 0
@phone@malware	0 22 -1 0 0 0
@phone@more	-36 0 -16 0 0 0
@phone@night	0 0 33 -12 -18 0
@phone@not	-22 -18 5 -4 -26 17
@phone@one	-2 18 -27 -1 -11 0
@phone@open	-2 -2 -39 0 -3 0
@phone@ours	81 -3 16 -17 15 -4
@phone@over	0 -9 0 0 37 -2
@phone@password	0 -6 0 0 0 0
@phone@past	-11 27 14 -5 46 0
@phone@patients	-38 0 60 0 0 0
@phone@phone	-9 13 28 0 -3 0
@phone@prescription	9 10 0 0 -2 0
@phone@record	-16 52 -4 0 -16 0
@phone@refused	0 -9 0 -3 -42 0
@phone@remote	0 48 0 0 0 0
@phone@see	0 0 -3 0 -4 0
@phone@server	0 -9 0 0 0 0
@phone@shut	-2 -8 -15 0 -27 0
@phone@since	-25 -3 43 -10 9 -2
@phone@spam	-12 -6 50 0 0 0
@phone@stands	-12 0 20 0 0 -2
@phone@start	0 -9 -2 0 -5 -7
@phone@stranger	-12 -21 -6 -3 -3 0
@phone@system	-14 42 -32 0 -6 0
@phone@until	-3 22 0 14 21 0
@phone@vendor	-6 82 -16 0 -12 0
@phone@whole house	23 -5 24 0 0 -6
@phone@works	-13 -9 -22 0 -7 -12
@prescription	108 -5 20 -6 22 -5
@prescription@all	-27 -51 6 -30 -8 54
@prescription@arrive	4 11 136 -6 -13 -17
@prescription@ask	15 -5 -15 -7 -19 -10
@prescription@at all	5 -8 64 -3 -4 0
@prescription@away	-20 -3 83 -7 -5 -4
@prescription@billing	0 -2 -9 31 -3 0
@prescription@by hand	109 -8 51 -1 -7 -20
@prescription@calendar	19 28 -65 -3 0 -77
@prescription@card	-15 0 -33 0 0 0
@prescription@contact	-6 -6 -34 0 0 -1
@prescription@contract	-16 9 2 0 0 0
@prescription@device	0 -3 -36 -2 0 0
@prescription@due	21 -5 25 4 -12 -64
@prescription@eau	56 -1 -49 -2 -11 -1
@prescription@else fine	14 4 34 -3 -1 17
@prescription@empty	-5 0 28 -1 0 -11
@prescription@enter	-6 -2 67 -4 -9 -15
@prescription@fails	-6 0 77 -2 -12 0
@prescription@gone	34 -11 -6 -7 -8 -14
@prescription@help	3 11 4 22 -18 0
@prescription@if	-21 0 53 25 2 -5
@prescription@info	-39 0 77 -7 75 0
@prescription@isolated	-26 -20 -4 0 -3 0
@prescription@issue	106 14 -127 -5 -7 61
@prescription@let in	-7 51 -1 0 -6 0
@prescription@letter	-10 -8 23 0 0 0
@prescription@lure	0 36 -15 -1 0 0
@prescription@machine	95 63 -14 -9 -12 -18
@prescription@more	124 -3 -98 -6 -21 0
@prescription@night	23 14 -3 -13 12 -2
@prescription@not	110 -2 -22 -2 -31 -44
@prescription@one	42 -10 16 -15 12 -11
@prescription@open	-106 50 103 0 -21 15
@prescription@ours	-30 43 -10 -2 -47 1
@prescription@over	3 0 -62 0 28 0
@prescription@password	-14 -4 29 0 0 0
@prescription@past	58 46 -13 20 51 0
@prescription@patients	7 -20 11 0 -7 -9
@prescription@phone	-1 -11 0 0 -4 0
@prescription@prescription	27 10 48 -16 -15 24
@prescription@printer	-52 26 59 0 -2 -4
@prescription@record	-99 22 109 -7 -17 -73
@prescription@see	15 -2 -26 19 -4 23
@prescription@send	-1 -14 29 0 0 42
@prescription@server	-31 28 -3 0 0 0
@prescription@shut	-9 -4 -5 0 24 0
@prescription@since	-31 35 -29 -8 21 -9
@prescription@small	15 -14 -12 -6 -5 -1
@prescription@stands	70 -1 -39 0 -11 0
@prescription@start	28 24 -23 -12 -14 -45
@prescription@strange	-3 -11 0 0 15 0
@prescription@stranger	-6 -18 10 0 26 0
@prescription@stuck	12 -7 49 -8 -13 -9
@prescription@system	-57 -13 -22 33 -7 -8
@prescription@thanks	15 0 0 -2 0 0
@prescription@ti	-2 -4 27 0 -4 0
@prescription@until	-8 26 -20 9 -29 0
@prescription@update	-36 32 35 0 5 0
@prescription@vendor	55 24 -29 8 -46 -3
@prescription@waiting	41 -1 9 -7 -20 0
@prescription@whole house	22 -12 13 1 -9 -12
@prescription@works	-31 5 6 -6 70 29
@printer	-55 -14 -57 -38 26 -52
@printer@all	-48 -5 93 0 -12 6
@printer@arrive	-20 -15 30 -7 -2 -6
@printer@ask	-60 0 111 0 -2 -3
@printer@broken	9 -1 15 -6 -11 -3
@printer@by hand	-2 8 -10 0 -3 -5
@printer@empty	-7 -6 -59 0 0 -1
@printer@enter	-20 -15 30 -6 -2 -6
@printer@info	0 0 -26 -2 17 -3
@printer@issue	-23 -13 21 -1 -11 -22
@printer@lab	-18 0 19 0 0 -1
@printer@log	0 -7 0 0 0 6
@printer@machine	-35 -19 25 0 20 -23
@printer@more	-6 0 25 -3 -5 -13
@printer@night	-8 24 -10 -2 35 -6
@printer@not	-108 -7 17 -3 -5 -1
@printer@one	-8 -1 -39 -1 24 16
@printer@open	18 -9 12 0 -1 0
@printer@over	0 0 -12 0 17 0
@printer@past	-3 0 15 -5 40 0
@printer@prescription	-57 18 106 0 31 -34
@printer@printer	0 -3 -16 0 -1 -19
@printer@since	-32 1 -10 -2 -12 -3
@printer@start	0 -8 0 0 0 6
@printer@update	0 -22 0 0 -5 0
@ransom	-77 287 -41 16 26 -9
@ransom@all	12 15 -17 0 0 0
@ransom@ask	-12 -5 0 31 0 -2
@ransom@if	0 23 0 -8 0 -2
@ransom@machine	13 10 -13 -10 0 0
@ransom@money	0 27 -8 -8 0 -2
@ransom@night	31 60 -11 13 0 -2
@ransom@not	-51 7 -6 0 32 0
@ransom@one	-15 56 0 -3 -3 -2
@ransom@open	-10 45 17 -10 -3 0
@ransom@ours	-23 24 -8 19 -5 -2
@ransom@prescription	0 22 -6 27 0 0
@ransom@ransom	-3 11 0 0 0 0
@ransom@refused	0 -23 0 0 -2 0
@ransom@server	-14 19 -4 0 58 0
@ransom@shut	0 10 0 0 -3 0
@ransom@since	0 9 -3 0 -2 0
@ransom@system	0 -2 0 0 0 0
@ransom@vendor	0 12 27 -6 -3 -2
@ransom@wish	0 -10 0 24 -3 0
@ransom@works	-13 3 0 0 58 -2
@record	135 5 -35 19 9 64
@record@all	219 24 -152 36 -10 -4
@record@arrive	52 -4 -62 -2 0 -15
@record@ask	19 20 -45 0 2 3
@record@at all	17 -11 -16 -4 -7 -4
@record@away	19 20 -13 -3 -2 0
@record@broken	5 -2 -43 0 0 -25
@record@by hand	-86 -4 21 0 0 -12
@record@calendar	114 -14 -53 -1 -9 46
@record@contact	41 -1 0 -4 -9 68
@record@drug	40 -4 -12 0 0 12
@record@due	-29 17 20 -1 22 -21
@record@else fine	9 -4 48 0 0 67
@record@empty	104 -7 -77 0 -5 -9
@record@encrypted	-15 72 -11 -5 -4 -2
@record@enter	46 -10 -47 -1 0 -15
@record@fails	-8 -5 79 0 -13 0
@record@files	0 -5 -14 -5 0 0
@record@gone	50 19 -33 -4 -2 -3
@record@help	-11 0 25 5 0 -1
@record@if	19 30 -4 0 0 0
@record@info	81 -1 -33 0 -22 -7
@record@issue	-59 0 57 -6 0 52
@record@lab	-8 -8 33 0 0 42
@record@letter	4 -1 -56 0 0 -3
@record@locked	64 -1 -59 0 0 -2
@record@lure	-3 -1 -11 0 -8 0
@record@machine	-18 -20 29 0 -5 -6
@record@more	-3 -11 -74 -12 -3 -9
@record@night	29 -10 8 -12 38 -4
@record@not	162 -24 -251 1 -37 1
@record@one	-6 -18 71 -1 -22 -23
@record@open	137 -72 -41 -16 2 96
@record@ours	-3 69 24 -20 -1 -80
@record@over	3 0 -25 -2 50 0
@record@past	-87 -8 17 14 -2 -2
@record@patients	-67 -10 92 0 0 -37
@record@prescription	-10 35 43 -9 -11 87
@record@record	11 -4 34 -1 -4 71
@record@see	52 17 13 9 -4 -9
@record@send	20 -1 -2 -9 38 0
@record@server	57 -1 56 0 -4 0
@record@shut	118 11 -26 -5 24 -4
@record@since	94 -24 -32 -8 -4 14
@record@small	-12 -17 -20 0 -2 -11
@record@stands	-58 22 9 -7 -11 -5
@record@start	-92 29 36 -4 -10 33
@record@strange	0 -6 -3 -5 0 0
@record@stranger	-10 -38 65 0 -6 0
@record@stuck	28 19 -30 -7 -17 -9
@record@system	24 -28 33 -1 5 7
@record@until	56 71 -22 42 -7 -4
@record@vendor	-2 0 0 0 0 0
@record@waiting	-11 8 -24 -9 23 0
@record@whole house	84 -12 -28 0 7 -9
@record@wish	15 -2 0 0 -1 0
@record@works	-97 1 20 -5 -10 182
@refused	-38 -71 18 17 87 -26
@refused@all	-7 -3 -9 0 -8 -1
@refused@ask	-7 -5 -14 31 -16 18
@refused@at all	-3 -5 0 -8 -10 0
@refused@authority	0 -5 0 40 0 0
@refused@away	-1 -5 0 0 0 0
@refused@billing	0 0 -8 -1 0 0
@refused@contact	-9 -1 -6 0 -28 0
@refused@contract	0 -11 0 0 -16 0
@refused@enter	-12 -9 0 0 0 0
@refused@help	0 0 7 0 -24 0
@refused@if	31 -6 -4 -9 -25 0
@refused@info	-20 0 -11 -1 95 -32
@refused@lab	0 0 -1 0 0 0
@refused@machine	-7 -41 0 0 -2 0
@refused@night	0 -1 8 61 0 0
@refused@not	5 -33 -29 -11 58 0
@refused@one	-24 -28 -19 -15 120 -32
@refused@open	-1 -17 -23 -2 10 -1
@refused@ours	16 -31 -26 31 48 -9
@refused@password	-2 -11 14 0 -2 0
@refused@past	-5 -33 0 32 -4 0
@refused@phone	0 -1 -11 0 -19 0
@refused@prescription	-9 0 0 -1 -29 0
@refused@record	0 0 -7 0 -13 0
@refused@remote	0 0 0 -4 0 0
@refused@see	-9 -6 -8 -6 -27 -1
@refused@server	0 26 0 0 0 0
@refused@shut	0 -6 -8 -1 -8 0
@refused@since	-20 -8 0 -16 -56 0
@refused@system	-12 0 -4 0 -1 -1
@refused@thanks	4 0 0 0 -3 -5
@refused@ti	0 0 -12 0 -1 0
@refused@until	0 -3 0 -51 -19 0
@refused@update	-4 0 0 0 -25 0
@refused@vendor	-3 0 0 -8 54 18
@refused@wish	0 0 -1 0 -11 0
@remote	-85 79 -99 -42 -58 -14
@remote@all	-1 -7 -2 0 -16 0
@remote@arrive	-32 0 -4 0 0 0
@remote@ask	-7 13 -1 -3 49 0
@remote@at all	0 34 0 0 0 -1
@remote@enter	-41 51 0 -3 0 0
@remote@fails	0 0 -83 0 -6 0
@remote@help	0 -7 0 0 0 0
@remote@if	0 -2 0 -10 0 0
@remote@info	0 0 0 0 0 -1
@remote@issue	0 -4 -11 0 -13 0
@remote@let in	0 75 0 0 -3 -1
@remote@machine	-9 31 0 0 -1 0
@remote@night	0 -5 0 0 0 0
@remote@not	-38 73 -20 0 -3 -1
@remote@one	0 80 0 -4 0 -1
@remote@open	-2 -8 0 0 -20 0
@remote@ours	-29 25 0 -10 -16 0
@remote@over	0 -7 0 0 -92 0
@remote@password	0 -31 0 0 0 0
@remote@past	0 105 0 -5 -35 0
@remote@printer	0 -7 -3 0 -13 0
@remote@refused	0 -4 0 0 0 0
@remote@remote	0 51 0 0 -24 -5
@remote@server	-5 -3 0 0 -18 0
@remote@shut	0 -25 -5 -10 -7 0
@remote@since	-1 -11 -38 0 25 0
@remote@slow	0 24 -75 0 0 0
@remote@start	-32 -14 0 0 0 -1
@remote@stranger	0 47 0 0 -3 0
@remote@system	-2 -3 0 -3 0 0
@remote@until	-1 -22 -2 -16 16 0
@remote@update	0 -6 0 0 -1 -1
@remote@vendor	0 55 -7 0 40 0
@remote@wish	0 -2 0 0 0 0
@remote@works	0 -16 0 0 0 -1
@scanner	-111 -7 92 -10 -31 -33
@scanner@all	-15 -11 4 0 -16 -7
@scanner@arrive	0 -11 -74 0 0 -7
@scanner@files	-5 -13 20 0 29 0
@scanner@lab	-5 2 70 0 0 0
@scanner@more	-12 9 76 -2 -5 0
@scanner@not	-63 9 8 -2 -9 -1
@scanner@one	0 -13 -20 -8 29 -14
@scanner@open	0 9 -4 0 0 0
@scanner@record	-49 -1 132 0 -11 0
@scanner@works	-26 0 35 0 0 0
@see	50 4 27 -13 -3 22
@see@all	28 -2 -43 0 13 1
@see@arrive	5 0 -48 -1 24 -4
@see@ask	27 -4 21 -1 -17 40
@see@at all	20 2 -14 -1 -4 -5
@see@away	-11 -5 6 0 0 0
@see@billing	0 0 29 -6 -14 0
@see@card	-24 0 31 0 39 -9
@see@contact	-1 -3 0 0 -6 0
@see@contract	-3 -4 0 0 0 -3
@see@else fine	4 0 -3 0 -1 -30
@see@enter	0 0 -58 0 0 -4
@see@help	40 -8 -1 5 83 0
@see@if	-39 -20 -27 42 -14 -5
@see@info	20 -1 71 -1 -27 -10
@see@issue	80 0 3 -2 0 -1
@see@let in	0 -7 0 0 0 0
@see@more	57 0 -12 -13 -3 0
@see@night	-14 8 -4 -11 0 0
@see@not	60 -3 -32 -21 -29 -17
@see@one	76 -9 78 -10 -28 -15
@see@open	40 -10 -35 -4 0 -1
@see@ours	-102 45 -63 -3 30 70
@see@over	0 0 -8 0 -18 0
@see@password	-1 0 0 0 -8 0
@see@past	46 -5 26 -4 21 0
@see@patients	-2 -6 -15 0 0 61
@see@prescription	51 0 -19 0 -12 -6
@see@record	-3 -12 -31 28 -2 76
@see@remote	0 28 0 -1 -6 0
@see@shut	-1 27 0 27 22 0
@see@since	-35 15 -9 -8 23 44
@see@slow	-19 0 5 0 -6 -20
@see@start	0 -12 -5 0 33 0
@see@strange	0 22 -3 0 0 0
@see@stranger	0 -22 15 0 0 0
@see@system	-16 0 9 -1 -8 -8
@see@ti	0 0 -2 0 0 0
@see@until	-49 -4 58 -16 -1 -9
@see@update	0 0 -4 0 0 -1
@see@vendor	-17 -3 -8 -5 -12 0
@see@works	-1 -8 -5 16 45 0
@send	2 32 132 36 17 53
@send@all	1 10 33 0 -8 17
@send@arrive	-19 0 20 0 0 37
@send@ask	26 -15 29 31 -4 0
@send@authority	0 0 37 -8 -3 0
@send@away	54 -16 -18 -4 -9 0
@send@billing	0 0 45 -41 -3 0
@send@broken	-19 0 11 14 0 0
@send@contact	-4 -28 -20 0 -8 -8
@send@contract	-6 -8 11 -5 -14 -1
@send@eau	15 -3 -36 -3 0 0
@send@enter	-13 0 54 0 0 -10
@send@fails	-36 -14 145 -68 -11 -3
@send@files	0 0 25 0 0 0
@send@help	-28 -1 1 0 -29 -1
@send@info	0 -2 2 0 -1 -1
@send@issue	-4 -1 -40 0 -15 42
@send@kim	-2 -5 42 -2 0 -1
@send@lab	0 0 -5 -4 -1 -1
@send@letter	-7 0 54 0 -5 -8
@send@lure	-12 44 -15 0 -10 0
@send@more	3 14 -40 -5 -5 0
@send@night	8 9 6 8 -1 0
@send@not	-80 63 0 -9 7 90
@send@one	-2 7 35 0 -2 -1
@send@ours	-8 56 32 -1 -39 -18
@send@over	7 -10 -5 -8 2 0
@send@past	60 46 -3 -3 -6 0
@send@patients	12 41 -57 -8 -18 -4
@send@prescription	30 -9 -42 0 -6 -3
@send@record	0 -1 -4 -3 -4 -1
@send@shut	-4 -2 18 0 -7 0
@send@since	-12 7 36 -32 -7 -7
@send@spam	0 21 24 0 -3 -1
@send@stranger	0 -2 9 0 31 0
@send@stuck	-32 -2 46 -4 -2 0
@send@system	0 -19 24 0 -6 -1
@send@until	-17 14 -66 50 41 0
@send@vendor	0 -9 6 17 -23 0
@send@whole house	-16 -2 -10 0 0 -7
@send@wish	0 0 -8 -4 0 0
@send@works	0 0 -99 0 0 46
@server	159 40 -63 -37 -25 -6
@server@account	-12 47 0 0 0 0
@server@alarm	-5 22 14 0 -6 -3
@server@all	62 16 -54 -2 -26 -10
@server@arrive	-1 -6 -13 0 0 0
@server@ask	44 -42 12 -5 -9 0
@server@at all	-11 0 -24 0 -2 0
@server@away	12 -6 -21 0 0 0
@server@backup	19 -6 -10 -12 0 0
@server@broken	102 -36 -61 0 -4 0
@server@by hand	10 33 -4 0 0 -3
@server@contact	34 10 -7 0 0 0
@server@contract	0 -9 0 0 0 0
@server@due	-27 44 -10 0 -5 0
@server@encrypted	-25 36 -2 0 0 0
@server@enter	-1 -18 -13 0 0 0
@server@fails	78 0 -24 0 -6 0
@server@files	-31 -23 17 -14 0 -1
@server@gone	111 5 -44 -4 0 0
@server@help	9 4 -2 0 0 0
@server@if	-7 -19 0 0 0 0
@server@info	5 -30 0 -2 0 0
@server@isolated	26 60 -23 0 -5 -7
@server@issue	-23 0 49 0 0 -10
@server@lab	0 -33 23 0 0 -1
@server@let in	6 13 -1 0 0 0
@server@machine	62 -1 -81 0 0 0
@server@malware	-9 30 -4 0 0 0
@server@more	85 -7 -74 0 -3 0
@server@night	24 47 25 -10 0 -4
@server@not	153 -21 5 -11 20 -11
@server@one	40 64 -63 0 -5 0
@server@open	-10 8 25 -2 -13 0
@server@ours	73 56 -31 2 11 -9
@server@outgoing	-30 63 0 -2 0 0
@server@over	32 0 -12 0 -32 0
@server@past	-8 27 -1 0 -4 0
@server@patients	56 -5 17 0 0 -1
@server@prescription	-10 3 47 -6 0 -10
@server@ransom	31 29 -11 0 0 0
@server@record	48 -10 -9 0 0 0
@server@refused	-4 -8 0 0 0 0
@server@remote	-7 -20 0 0 0 0
@server@see	0 9 -1 0 -1 0
@server@send	33 19 -15 0 -2 -4
@server@server	-46 1 -27 -2 0 0
@server@shut	10 1 -66 -4 -3 0
@server@since	27 28 -22 0 -23 0
@server@stands	-25 -50 22 -1 0 0
@server@start	120 -17 -45 -2 73 -12
@server@strange	-17 70 -3 0 -5 25
@server@stranger	45 25 -8 0 -6 0
@server@stuck	-22 14 -19 0 0 0
@server@system	87 77 -15 -2 -5 0
@server@treat	-21 -22 -22 0 0 -7
@server@until	19 30 -9 -30 -14 0
@server@update	-33 -41 3 0 63 -6
@server@vendor	-2 14 0 0 -26 0
@server@waiting	-38 -12 -7 -2 -2 0
@server@whole house	-14 47 -25 0 -4 0
@server@wish	-19 -4 0 0 0 0
@server@works	-81 4 9 0 53 -19
@shut	209 -67 -57 -41 91 -63
@shut@all	51 -9 12 -5 19 0
@shut@arrive	-21 -1 -1 0 -2 -5
@shut@ask	58 12 -20 -13 6 -7
@shut@at all	46 -5 -25 -6 -10 -2
@shut@away	-33 2 -1 0 -8 0
@shut@broken	48 0 -40 -1 -1 0
@shut@card	-8 0 4 0 10 0
@shut@contact	17 18 -7 0 1 0
@shut@contract	0 0 -8 -1 0 0
@shut@due	36 -4 -2 -8 29 -25
@shut@else fine	19 24 0 0 -2 26
@shut@enter	-41 -9 -1 -4 -2 -5
@shut@fails	6 -5 15 0 -1 0
@shut@help	-18 0 21 25 -50 -11
@shut@if	-3 31 0 14 -3 -1
@shut@info	-12 0 25 0 99 -1
@shut@isolated	0 0 0 0 -42 0
@shut@issue	4 0 11 21 0 0
@shut@let in	17 -7 -4 0 -3 0
@shut@lure	-5 -18 -6 0 -8 0
@shut@machine	43 -4 4 0 0 0
@shut@more	-6 -1 -6 0 -8 0
@shut@night	-2 7 -21 -38 2 -10
@shut@not	-20 73 -10 4 -26 17
@shut@one	38 8 32 -3 11 -8
@shut@open	52 -14 12 4 -5 -9
@shut@ours	-16 31 6 25 11 -24
@shut@over	63 0 -12 -4 -11 0
@shut@password	-14 9 29 0 27 0
@shut@past	53 9 0 -1 2 0
@shut@patients	59 0 19 -3 -3 0
@shut@phone	-12 0 0 0 7 0
@shut@prescription	-10 -5 10 0 0 0
@shut@record	30 -7 -10 0 -14 0
@shut@refused	4 0 -5 0 0 0
@shut@see	-2 -12 -1 -2 30 -6
@shut@server	-38 0 32 5 -10 0
@shut@shut	14 0 15 0 -15 0
@shut@since	52 -2 -10 0 -12 -5
@shut@small	-16 -9 -11 -3 0 0
@shut@stands	22 0 17 -2 0 0
@shut@start	69 0 -2 -4 9 -25
@shut@strange	0 10 -2 0 -1 0
@shut@stranger	0 0 -10 0 -1 0
@shut@stuck	10 0 -32 -7 -3 0
@shut@system	32 -7 -9 0 34 -20
@shut@until	-2 -4 15 -25 -19 0
@shut@update	-3 0 0 0 8 0
@shut@vendor	-32 8 -6 -1 75 -2
@shut@whole house	28 -1 -10 0 -6 0
@shut@wish	13 0 0 -20 -7 0
@shut@works	77 -6 3 -3 25 -25
@since	62 39 122 -47 15 -53
@since@account	-16 36 -32 0 0 0
@since@alarm	6 39 -10 0 13 0
@since@all	66 -5 -58 -16 54 -55
@since@arrive	11 -21 42 -16 -12 -14
@since@ask	27 30 1 -2 13 -17
@since@at all	36 -38 -84 22 16 -14
@since@authority	95 21 -50 -4 -18 0
@since@away	-30 -18 40 -12 18 -8
@since@backup	-56 17 83 0 -7 0
@since@billing	-7 -2 43 41 -4 0
@since@broken	30 -17 -34 -7 -3 0
@since@by hand	74 -22 7 0 -14 -20
@since@calendar	32 -5 12 -13 -5 -1
@since@card	-69 -4 37 0 6 -13
@since@contact	-35 3 45 -5 16 21
@since@contract	-25 -2 30 0 -2 0
@since@device	13 -3 -25 0 0 25
@since@drug	50 -1 -15 -19 -2 -5
@since@due	-22 -28 24 48 50 -25
@since@eau	-37 -5 134 -7 18 -11
@since@else fine	41 -2 -51 -1 -8 -24
@since@empty	25 -25 22 -18 -8 -3
@since@encrypted	51 59 -13 -4 -2 0
@since@enter	21 -31 -20 -17 -4 33
@since@fails	-17 0 52 0 -26 0
@since@fear	9 0 0 0 -1 -1
@since@files	0 140 -50 -3 -5 -5
@since@gone	-47 14 44 -4 0 0
@since@help	36 16 -26 -17 -4 0
@since@if	56 -9 -16 12 -15 12
@since@info	18 -14 -18 -8 -16 -8
@since@isolated	-9 -47 31 0 -11 -12
@since@issue	-25 -2 44 17 22 -13
@since@itself	-23 3 27 -2 1 0
@since@kim	-11 0 51 -2 -1 0
@since@lab	-2 -12 78 -5 1 -12
@since@let in	-37 -21 -9 0 9 0
@since@letter	-9 0 23 -2 -2 -8
@since@locked	-2 25 -17 0 0 0
@since@log	-20 36 1 -1 -4 -1
@since@lure	-6 55 -17 -3 -5 0
@since@machine	-23 -19 16 86 18 -3
@since@malware	-2 68 -4 0 0 0
@since@more	60 -13 -33 -14 13 0
@since@mouse	8 32 -11 -7 -5 0
@since@night	18 -35 24 -5 36 -17
@since@not	65 -33 1 1 -93 -60
@since@one	-11 -20 50 65 3 -6
@since@open	20 -14 -59 -26 -37 -20
@since@ours	46 32 -65 -11 9 29
@since@over	-31 -17 -61 -5 25 -2
@since@password	29 -1 2 -3 -11 15
@since@past	62 14 62 -22 -6 -14
@since@patients	38 -3 42 -6 -8 0
@since@phone	-26 -24 25 -14 11 -2
@since@prescription	-15 3 -65 -21 -22 -6
@since@printer	21 -8 -23 0 22 0
@since@ransom	-4 15 -7 27 0 0
@since@record	68 19 -75 -9 -13 -24
@since@refused	-20 -4 -38 -14 26 0
@since@remote	-6 20 -6 -7 40 0
@since@see	9 -22 23 -7 -7 -16
@since@send	-64 -23 63 51 57 0
@since@server	-3 0 -25 -6 1 -10
@since@shut	70 5 -26 7 -51 0
@since@since	61 -2 50 26 0 -9
@since@slow	25 -10 -47 0 -4 -12
@since@small	-7 -5 48 25 0 -2
@since@spam	42 7 -69 0 -4 -4
@since@stands	52 -19 -43 -14 -25 0
@since@start	37 -20 -24 -6 -6 31
@since@strange	-9 19 -6 0 -5 0
@since@stranger	-27 -40 34 -6 22 0
@since@stuck	-1 -7 145 -5 -4 -5
@since@system	59 -22 -76 4 -8 57
@since@thanks	-33 -13 -1 -1 92 -6
@since@ti	-25 -2 97 -1 -3 0
@since@treat	63 -1 24 0 89 -9
@since@until	18 35 58 -12 -15 -7
@since@update	-33 -4 112 -8 70 0
@since@vendor	-65 -18 27 -1 20 -11
@since@waiting	10 -2 -18 -8 12 0
@since@whole house	22 -23 -17 0 8 75
@since@wish	-26 -3 5 -2 25 -15
@since@works	-34 26 27 -12 86 29
@slow	-102 17 82 4 10 -18
@slow@all	-55 -8 155 0 -4 -20
@slow@ask	-13 -8 66 0 -4 -17
@slow@machine	-18 27 42 0 0 0
@slow@not	-10 17 28 0 -12 -2
@slow@one	0 -4 16 0 -12 0
@slow@open	-20 24 64 -4 0 -11
@slow@ours	-28 15 84 16 19 -11
@slow@patients	-11 -4 113 -4 0 -2
@slow@since	-5 -6 -13 0 -5 0
@slow@slow	-21 -6 110 0 0 -9
@slow@until	-6 -7 26 5 -4 0
@small	-44 -33 -47 -5 21 -51
@small@all	17 36 17 0 -1 29
@small@ask	-21 -5 55 -1 -3 0
@small@at all	-16 0 104 -8 -4 0
@small@calendar	-1 -1 -48 0 -16 -10
@small@card	0 -3 -1 0 0 -6
@small@gone	17 -1 -36 0 0 0
@small@help	0 0 0 -4 38 0
@small@if	0 -8 -12 -5 0 0
@small@issue	-2 0 -2 -3 -5 0
@small@lab	0 0 -11 0 0 -6
@small@letter	0 0 -9 0 0 0
@small@more	-5 0 28 -3 -5 0
@small@night	-4 -3 0 14 0 0
@small@not	-42 -5 107 -13 -4 -15
@small@one	-11 14 18 -2 -4 -7
@small@open	-17 -25 -20 -3 0 -8
@small@ours	32 10 -8 -7 -7 -4
@small@past	0 0 0 -1 0 0
@small@patients	-1 0 14 0 0 0
@small@prescription	-6 -6 6 -7 78 0
@small@record	-16 37 -3 -2 -11 -15
@small@see	0 4 0 0 0 0
@small@shut	-2 -10 14 -3 0 0
@small@since	-51 -9 25 -9 -1 0
@small@small	-12 -3 -8 -3 -1 0
@small@until	-20 0 17 29 0 -3
@small@vendor	0 21 -1 26 -3 0
@small@whole house	-6 -8 -6 -1 0 0
@small@wish	-1 -2 0 0 0 0
@spam	-34 172 19 -22 -10 22
@spam@all	8 16 -17 -1 1 -14
@spam@arrive	-1 -5 -16 0 0 -4
@spam@ask	0 -2 16 0 -8 -15
@spam@at all	-2 -4 -9 -1 0 -4
@spam@contact	0 -8 23 0 9 0
@spam@empty	17 -21 40 0 0 -2
@spam@enter	-6 -11 -19 0 0 -4
@spam@help	-2 -8 -11 0 0 0
@spam@if	0 -20 -4 -15 0 0
@spam@issue	3 -2 -21 0 0 0
@spam@lure	-13 9 -13 0 -5 0
@spam@more	43 25 -71 0 -4 0
@spam@night	0 -25 10 0 76 0
@spam@not	-45 80 69 -1 -7 -4
@spam@one	35 -19 -23 0 -1 38
@spam@open	6 27 2 0 -3 0
@spam@ours	-21 74 -8 -31 -9 20
@spam@past	6 28 -9 0 -4 0
@spam@patients	-36 22 21 -4 -5 0
@spam@phone	-2 0 5 0 9 0
@spam@prescription	-36 13 -7 0 -1 0
@spam@see	35 -1 18 0 -4 -6
@spam@send	-37 46 -22 -4 -8 -12
@spam@since	-22 32 -19 0 0 0
@spam@spam	-12 -7 -4 0 -3 -2
@spam@start	21 -6 -17 0 17 -2
@spam@stranger	0 -29 0 0 0 0
@spam@stuck	11 -11 76 0 0 -5
@spam@system	17 -21 -4 0 -2 0
@spam@ti	0 -3 0 0 0 0
@spam@vendor	0 -25 -6 0 -4 0
@spam@waiting	-11 -29 46 0 -4 0
@spam@works	-4 0 -14 0 18 0
@stands	103 20 31 34 -14 -10
@stands@all	42 -18 7 -5 10 -43
@stands@arrive	4 -3 -6 0 0 0
@stands@ask	-29 59 26 22 -1 18
@stands@at all	-49 4 -19 47 -1 0
@stands@by hand	-6 6 -17 23 0 0
@stands@contact	52 0 0 0 -11 0
@stands@due	-8 0 25 28 40 -6
@stands@empty	32 0 -39 0 -1 0
@stands@enter	-2 -17 -6 0 0 -1
@stands@fails	-4 28 20 0 0 -1
@stands@help	70 -4 0 0 0 0
@stands@if	1 18 -2 -4 -6 0
@stands@info	18 -6 3 0 -11 0
@stands@issue	-30 0 36 -7 0 0
@stands@machine	20 1 -13 0 0 0
@stands@night	18 47 -2 -16 -2 0
@stands@not	-103 10 -33 36 -4 -3
@stands@one	-26 29 -57 -7 -2 -5
@stands@open	-28 8 70 12 -19 -7
@stands@ours	-20 99 12 -27 14 46
@stands@password	0 -2 0 0 0 0
@stands@past	-13 -1 50 -7 -26 -8
@stands@patients	-41 -15 10 -1 0 -3
@stands@phone	6 -12 -8 0 -11 0
@stands@prescription	-9 -6 0 -1 0 0
@stands@ransom	-13 10 -7 0 0 -2
@stands@record	-31 33 -5 -5 0 -2
@stands@remote	0 -4 -1 0 0 0
@stands@server	11 -10 -23 0 0 27
@stands@shut	-7 -6 0 -1 41 0
@stands@since	-11 21 22 8 29 -9
@stands@stands	-22 -2 15 0 -14 -3
@stands@start	-38 10 5 -3 38 51
@stands@strange	-7 -11 0 0 -5 27
@stands@stranger	-6 2 -4 0 -6 0
@stands@system	15 -17 -17 0 -7 25
@stands@ti	0 0 17 0 0 0
@stands@until	54 -9 -23 -5 17 0
@stands@vendor	10 36 -6 15 35 -2
@stands@waiting	-3 0 -22 0 -11 0
@stands@whole house	-28 0 0 9 0 0
@stands@works	0 0 10 -7 39 51
@start	83 21 -28 -13 -10 2
@start@account	22 -4 -18 0 -3 -4
@start@all	-8 -42 -67 -9 27 77
@start@arrive	-1 16 -35 0 -2 -1
@start@ask	-35 -4 -17 6 -26 18
@start@at all	28 7 -45 -20 -17 -14
@start@authority	-2 24 -18 -15 0 0
@start@away	-37 -8 -12 -1 36 -6
@start@billing	0 0 0 4 0 0
@start@broken	37 -2 -13 0 0 -5
@start@calendar	-2 0 16 -1 0 -5
@start@card	-19 0 -5 7 0 -2
@start@contact	32 -3 22 0 -5 -1
@start@contract	-10 0 -4 0 0 -9
@start@due	-18 13 0 -20 -3 -14
@start@else fine	7 -2 -19 -3 -10 104
@start@empty	6 -10 -14 0 0 0
@start@enter	-1 16 -27 0 -2 -1
@start@fails	17 -14 80 -3 -17 8
@start@help	23 -8 0 0 5 -5
@start@if	5 -14 -2 15 -13 -6
@start@info	-3 -17 -37 0 -3 11
@start@isolated	1 6 -2 0 -2 35
@start@lab	51 -2 -1 -6 -2 -40
@start@log	2 -6 0 0 -7 -3
@start@machine	57 -6 -32 -3 -11 -28
@start@malware	0 2 0 0 0 0
@start@more	51 0 -16 -2 -17 0
@start@mouse	17 -10 -9 0 -3 0
@start@night	75 46 36 -9 -30 -3
@start@not	36 -5 25 -20 18 41
@start@one	72 2 -81 -11 -4 0
@start@open	37 -10 27 -1 -19 -14
@start@ours	-19 -14 18 19 22 18
@start@over	-37 -24 -17 -2 50 -25
@start@password	3 -4 0 0 -7 0
@start@past	-32 13 20 -3 -2 -3
@start@patients	11 0 4 0 -18 -6
@start@phone	32 -2 24 0 -5 -3
@start@prescription	-21 37 -24 26 -6 -40
@start@record	-6 -4 54 -2 0 -1
@start@refused	-4 -8 33 0 0 0
@start@remote	0 16 0 0 0 -1
@start@see	4 -8 -9 -2 -1 -18
@start@server	17 -1 -72 0 -10 -1
@start@shut	7 9 0 19 -6 -15
@start@since	76 -45 -62 -19 11 -2
@start@slow	0 5 0 0 0 43
@start@spam	26 18 0 -15 -2 -1
@start@stands	34 40 -8 0 -3 -1
@start@start	-18 -10 -23 -3 -13 -30
@start@strange	16 39 0 -8 -1 7
@start@stranger	32 -27 -10 0 0 0
@start@stuck	-24 0 -10 0 -4 0
@start@system	21 -47 -25 -2 -12 39
@start@thanks	-29 0 -10 -3 4 -13
@start@ti	-2 -6 31 0 0 -10
@start@treat	-27 0 71 -1 20 -3
@start@until	30 -3 11 69 -11 -4
@start@update	-67 -7 -13 0 40 15
@start@vendor	16 -1 -9 36 48 -31
@start@waiting	52 0 -21 0 0 0
@start@whole house	-11 15 -14 0 -3 31
@start@wish	-5 -8 -2 0 0 -12
@start@works	42 21 -19 -3 -17 26
@strange	-118 204 -39 -30 -8 6
@strange@account	0 53 0 0 0 0
@strange@alarm	0 43 0 0 -1 0
@strange@all	-4 -17 6 0 -2 0
@strange@arrive	-22 33 0 0 0 0
@strange@ask	0 -20 0 -1 0 0
@strange@contact	0 -7 0 0 -1 0
@strange@encrypted	-9 -39 -12 -1 0 -4
@strange@enter	-22 46 -6 0 0 0
@strange@files	0 67 -7 0 0 0
@strange@if	0 0 0 -1 15 0
@strange@info	0 0 -3 0 -6 -9
@strange@let in	0 44 0 0 -3 0
@strange@lure	-1 15 -2 0 -6 0
@strange@machine	-23 32 -26 0 -4 0
@strange@night	56 -30 -13 -7 -9 0
@strange@not	-51 -15 -17 0 0 -4
@strange@one	0 12 0 0 -5 -9
@strange@open	-14 21 -8 0 -3 5
@strange@ours	-15 32 -8 -7 -3 12
@strange@outgoing	28 24 -2 0 0 0
@strange@past	0 87 -3 -3 3 0
@strange@phone	0 -54 0 -6 -2 0
@strange@prescription	-10 0 -28 -7 -2 0
@strange@record	0 21 63 -7 0 0
@strange@server	0 119 0 0 0 0
@strange@shut	0 -4 -1 0 0 0
@strange@since	-2 -2 -3 -6 0 0
@strange@spam	-2 35 -9 0 0 0
@strange@stranger	-2 -28 0 0 -2 0
@strange@system	-28 5 0 0 0 -9
@strange@ti	0 -3 0 0 0 0
@strange@until	-9 -14 -3 -6 -2 0
@strange@vendor	0 -5 0 0 -5 0
@strange@whole house	-18 -4 -6 0 0 0
@stranger	-13 95 -44 -48 -1 -27
@stranger@account	0 49 -3 -3 19 0
@stranger@alarm	-3 -42 0 0 58 0
@stranger@all	24 -13 6 0 -27 -10
@stranger@arrive	0 38 9 -1 0 0
@stranger@ask	-18 -10 42 0 -2 -1
@stranger@at all	0 -8 -14 0 0 0
@stranger@broken	22 0 0 0 -1 -2
@stranger@by hand	-21 -4 0 0 63 0
@stranger@calendar	5 0 -22 -7 0 0
@stranger@card	-5 11 -14 0 0 0
@stranger@clicked	-6 23 0 0 0 0
@stranger@contact	-2 9 0 0 -18 -1
@stranger@contract	-9 -12 -4 0 -4 0
@stranger@due	0 15 19 -7 0 0
@stranger@else fine	0 -3 0 0 0 0
@stranger@enter	12 77 6 -1 0 -2
@stranger@fails	-4 -15 9 0 -10 0
@stranger@files	0 18 -51 0 0 0
@stranger@help	14 -19 0 0 -13 -1
@stranger@if	-9 9 -3 0 -7 0
@stranger@info	-11 -1 0 0 -15 0
@stranger@isolated	0 -50 -1 0 -3 0
@stranger@issue	0 -10 -17 0 -1 0
@stranger@let in	0 77 0 -5 19 0
@stranger@log	-20 105 -3 -3 -1 0
@stranger@lure	0 42 0 0 0 0
@stranger@machine	-7 6 -8 -3 -5 0
@stranger@malware	0 -91 0 0 55 0
@stranger@more	4 -2 -31 0 24 0
@stranger@night	66 -30 -12 -9 -18 0
@stranger@not	-20 24 -49 0 -15 -1
@stranger@one	-4 97 33 -8 -8 0
@stranger@open	-16 -39 -45 0 -12 -1
@stranger@ours	14 -11 -57 -2 -30 -17
@stranger@over	4 0 -8 0 0 0
@stranger@password	0 32 -13 0 -3 0
@stranger@past	-20 98 60 -5 21 0
@stranger@patients	-5 0 184 0 -4 -2
@stranger@phone	21 14 0 0 -21 -1
@stranger@prescription	-1 20 -5 0 -9 0
@stranger@printer	0 -5 -4 0 63 0
@stranger@ransom	-6 -31 0 0 -1 0
@stranger@record	-5 33 7 0 0 0
@stranger@refused	0 -32 14 -2 -20 -2
@stranger@remote	0 60 -3 0 -1 0
@stranger@see	19 24 -5 0 12 0
@stranger@send	-7 -24 17 0 74 0
@stranger@server	-5 -28 0 0 -8 0
@stranger@shut	-4 20 10 0 1 0
@stranger@since	-9 -11 8 -4 -25 -8
@stranger@small	-2 -5 -5 0 0 0
@stranger@spam	-7 6 0 0 -5 0
@stranger@stands	0 -14 -12 0 0 0
@stranger@start	28 82 -21 0 -7 0
@stranger@strange	-18 1 0 -1 0 0
@stranger@stranger	-3 40 -8 0 -24 0
@stranger@system	5 -2 -4 0 -2 0
@stranger@ti	-2 -17 -15 0 0 -2
@stranger@until	15 -21 -17 -22 -11 0
@stranger@update	0 -22 -14 0 -4 0
@stranger@vendor	13 92 -11 -1 -22 0
@stranger@whole house	-16 -26 -10 0 0 0
@stranger@wish	5 -11 -23 0 0 0
@stranger@works	-13 20 -1 0 0 0
@stuck	94 -38 105 18 12 -10
@stuck@all	90 -17 -30 -3 -11 6
@stuck@ask	77 11 11 -5 -1 -6
@stuck@at all	-13 -7 32 -3 -1 0
@stuck@by hand	-25 0 17 0 0 -3
@stuck@due	-4 0 -5 37 0 0
@stuck@empty	25 -12 50 -4 0 -4
@stuck@fails	-39 13 65 0 0 0
@stuck@help	11 0 50 18 0 0
@stuck@if	1 0 -6 -4 0 0
@stuck@info	7 0 -3 12 -11 -5
@stuck@kim	0 0 42 0 0 0
@stuck@log	-21 12 -18 0 -1 0
@stuck@machine	59 -16 -8 0 0 0
@stuck@night	14 -8 67 14 -2 -3
@stuck@not	62 6 -42 -21 -6 -3
@stuck@one	20 5 -50 10 0 -14
@stuck@open	36 -4 -6 -6 -16 14
@stuck@ours	57 24 -56 17 -19 8
@stuck@past	1 -4 1 -4 0 0
@stuck@patients	10 -10 26 -1 0 -3
@stuck@prescription	64 0 -23 -6 -6 -9
@stuck@see	2 -2 24 0 0 -4
@stuck@send	-11 -2 11 0 0 0
@stuck@shut	33 -4 -7 -9 40 0
@stuck@since	22 -12 -10 12 0 0
@stuck@small	21 0 17 0 0 -3
@stuck@spam	-3 -3 21 0 0 0
@stuck@stands	-47 -2 -8 4 0 0
@stuck@start	4 10 31 -1 -1 -5
@stuck@stranger	0 -4 0 0 -5 0
@stuck@stuck	-6 -2 5 -1 -9 29
@stuck@system	10 -3 26 0 0 -2
@stuck@ti	0 0 -1 0 0 0
@stuck@until	106 -11 -8 23 -1 0
@stuck@vendor	23 0 -52 12 34 0
@stuck@waiting	-41 -2 11 4 -12 0
@stuck@whole house	-10 0 0 4 0 0
@stuck@works	4 0 -15 0 0 32
@system	131 63 12 -44 -27 -5
@system@account	13 -8 -12 0 0 -3
@system@alarm	-12 75 15 -1 24 0
@system@all	28 -20 -14 -4 41 8
@system@arrive	30 18 11 -1 -2 -14
@system@ask	-84 -39 74 -20 26 12
@system@at all	31 9 -14 -6 -1 19
@system@authority	3 0 0 -11 0 0
@system@away	125 -14 -30 -17 0 -7
@system@billing	-12 -4 30 -10 0 0
@system@broken	57 -12 -36 0 -15 0
@system@calendar	-1 0 -20 0 0 0
@system@card	-35 0 16 0 0 0
@system@contact	-1 0 16 0 -4 0
@system@contract	18 -5 -32 11 0 0
@system@device	3 8 -21 0 0 0
@system@due	-37 -8 -16 -3 -10 45
@system@else fine	-53 10 23 -9 -2 23
@system@empty	-17 -6 -11 0 -3 -1
@system@encrypted	0 4 0 0 0 0
@system@enter	48 55 9 -1 0 -14
@system@fails	80 16 -53 -2 -6 40
@system@files	0 4 8 0 0 0
@system@gone	95 1 -29 -18 0 -17
@system@help	-26 7 -18 20 -26 -23
@system@if	2 15 18 -1 -3 12
@system@info	16 11 -20 -2 -19 -31
@system@issue	7 0 143 0 -4 -6
@system@itself	-25 16 0 -2 -4 0
@system@kim	0 0 -15 0 0 0
@system@let in	11 44 -3 0 0 0
@system@letter	-1 0 -12 0 0 22
@system@log	39 18 -6 -1 -3 0
@system@lure	0 -7 0 0 0 0
@system@machine	61 73 -99 -5 29 57
@system@malware	-2 13 0 0 0 0
@system@more	45 -3 -119 -1 -11 0
@system@night	-38 20 10 -18 54 17
@system@not	86 -35 -101 18 13 47
@system@one	-38 -7 -14 -9 -18 66
@system@open	130 -12 25 -1 -18 -32
@system@ours	33 57 10 20 -23 -37
@system@over	45 -8 27 0 30 0
@system@password	-4 0 -1 0 33 -1
@system@past	19 69 -18 -1 30 -3
@system@patients	38 -4 24 -4 0 -2
@system@phone	-28 16 -22 0 0 0
@system@prescription	99 -15 10 -11 -10 -5
@system@ransom	0 18 0 0 0 0
@system@record	-72 -4 54 0 0 -5
@system@refused	-1 -28 0 0 -2 0
@system@remote	-9 133 0 0 -3 -1
@system@see	17 -4 -15 -4 -6 -12
@system@send	-16 10 36 0 0 -3
@system@server	-59 -55 18 -2 -14 56
@system@shut	24 7 -1 -1 -10 -2
@system@since	0 21 -2 -9 -16 -11
@system@slow	-28 -9 69 -4 -16 0
@system@small	-1 0 34 -1 0 0
@system@spam	-16 36 0 0 -1 27
@system@stands	14 -18 27 -4 -9 0
@system@start	118 35 -89 -4 19 67
@system@strange	-11 -20 17 -1 32 67
@system@stranger	30 -5 -21 0 0 0
@system@stuck	29 0 55 -7 -2 8
@system@system	-149 -34 -55 -8 25 -23
@system@ti	0 0 25 0 40 0
@system@treat	-1 0 -12 -1 0 -3
@system@until	22 -26 1 9 -6 0
@system@update	-28 52 48 -1 0 12
@system@vendor	-11 14 -3 -3 -58 -2
@system@waiting	23 0 -1 0 0 -2
@system@whole house	16 33 -22 0 -2 37
@system@wish	-6 0 -17 -2 -3 -8
@system@works	56 14 9 -5 -12 -3
@thanks	-25 -54 -78 2 230 -87
@thanks@all	3 0 -4 0 -1 -7
@thanks@ask	18 -4 -1 -3 27 -4
@thanks@contact	0 0 0 0 119 0
@thanks@help	-4 0 0 -9 74 0
@thanks@info	0 0 0 0 -195 0
@thanks@night	-3 -4 0 0 -56 0
@thanks@not	-6 0 -3 0 41 -5
@thanks@one	0 -1 -2 0 -70 0
@thanks@ours	-6 -4 -27 0 -9 -2
@thanks@over	-2 0 0 0 -34 0
@thanks@password	0 0 0 0 -29 0
@thanks@past	2 -3 0 -1 105 0
@thanks@since	-23 0 -4 0 85 0
@thanks@start	-38 0 -11 0 -3 -2
@thanks@system	23 -3 -27 0 54 0
@thanks@thanks	0 0 0 -5 113 0
@thanks@vendor	-19 0 -6 -15 27 0
@thanks@wish	0 0 0 -5 31 0
@thanks@works	15 -1 -11 0 4 -6
@ti	-109 -87 79 -22 -36 -49
@ti@account	0 -6 -1 0 -2 0
@ti@all	-29 0 55 0 8 0
@ti@arrive	-2 -4 50 0 -1 -2
@ti@ask	0 -4 -11 12 -4 0
@ti@at all	0 0 44 0 0 -10
@ti@away	-4 -5 69 0 0 0
@ti@broken	0 0 84 0 0 -10
@ti@calendar	0 0 7 0 0 0
@ti@card	0 0 -14 0 0 0
@ti@contact	0 0 30 0 0 0
@ti@contract	0 -1 0 0 0 0
@ti@due	0 -5 -34 0 -10 -17
@ti@eau	-14 0 26 0 -1 -10
@ti@else fine	0 0 34 0 -3 -3
@ti@enter	-7 -11 10 -1 -1 -4
@ti@fails	0 -5 -69 0 0 0
@ti@gone	-4 -5 138 0 -3 0
@ti@help	0 0 -6 0 -4 0
@ti@if	-2 -3 -20 0 0 -2
@ti@info	0 0 33 0 47 0
@ti@isolated	0 0 34 0 -2 0
@ti@issue	0 0 -7 0 0 0
@ti@itself	0 0 -3 0 4 0
@ti@let in	0 0 -2 0 0 0
@ti@log	0 0 0 0 7 0
@ti@malware	0 -1 0 0 0 0
@ti@more	-11 0 25 0 -1 0
@ti@night	-12 -7 30 22 65 0
@ti@not	-59 -4 229 -9 -17 -10
@ti@one	0 -6 -1 0 20 -3
@ti@open	0 -3 15 0 -3 -6
@ti@ours	-16 -24 -1 -8 -25 -5
@ti@password	0 -6 -10 0 -1 0
@ti@past	0 -6 11 0 -22 0
@ti@prescription	-15 -6 35 -8 -8 -6
@ti@refused	0 -5 -14 0 0 0
@ti@see	0 0 -2 0 0 0
@ti@shut	-14 -6 12 0 0 0
@ti@since	-53 -3 75 -16 -8 0
@ti@stands	-15 0 25 -2 0 0
@ti@start	-6 -8 3 11 -15 -17
@ti@strange	0 -14 -20 0 0 0
@ti@stranger	0 -12 -10 0 -1 0
@ti@stuck	-15 0 -3 0 0 -3
@ti@system	-14 0 39 0 0 0
@ti@ti	-5 -3 38 0 6 -5
@ti@until	-24 0 23 0 -3 0
@ti@update	0 0 2 0 -11 0
@ti@vendor	-1 0 -12 -1 -6 0
@ti@whole house	-2 -8 52 0 0 -5
@ti@wish	0 -5 -12 0 0 0
@ti@works	-4 -5 4 9 -21 -22
@treat	103 -34 -24 48 26 53
@treat@all	-20 -2 -6 -1 41 -27
@treat@ask	-8 0 1 -10 37 95
@treat@by hand	40 0 -23 0 0 -48
@treat@else fine	-50 -22 0 -1 -18 48
@treat@help	-49 0 0 -4 -1 -1
@treat@if	0 0 41 0 0 0
@treat@info	-45 0 67 17 0 75
@treat@issue	22 0 -10 -6 0 48
@treat@night	14 -2 0 31 -4 -3
@treat@not	177 0 -75 -6 -24 -65
@treat@one	-29 0 21 48 -5 54
@treat@open	117 0 17 0 0 -41
@treat@ours	26 -9 -19 31 -31 60
@treat@patients	-35 0 -4 14 0 51
@treat@prescription	-19 -2 -16 -1 0 -1
@treat@record	10 0 -5 -6 -4 -14
@treat@shut	46 0 -16 -4 -11 -4
@treat@since	67 -8 -8 -1 -4 -22
@treat@system	-24 -12 2 -1 -21 -49
@treat@until	-23 0 11 46 -4 0
@treat@vendor	0 0 0 -2 0 -3
@treat@whole house	16 0 10 -3 0 0
@treat@works	34 0 13 0 0 39
@until	-35 0 40 225 -43 -44
@until@alarm	-7 41 -8 -1 -3 0
@until@all	-28 7 53 22 4 -14
@until@arrive	23 -6 -11 46 -15 -5
@until@ask	83 -19 -55 104 -57 -11
@until@at all	-66 9 15 -10 21 -4
@until@authority	-27 25 -14 55 -14 -1
@until@away	14 -3 26 3 -3 0
@until@backup	0 1 -26 -2 0 0
@until@billing	-3 -28 -71 67 -5 -2
@until@broken	39 -17 -51 14 -2 0
@until@by hand	9 -5 23 -25 -6 0
@until@calendar	-14 0 44 29 -4 0
@until@card	0 -2 36 -3 -4 5
@until@contact	-4 -3 19 -22 -6 -2
@until@contract	-19 11 25 4 -1 0
@until@due	29 -25 -64 157 17 0
@until@eau	-17 0 19 -7 0 0
@until@else fine	26 -8 -37 118 -12 9
@until@empty	25 18 94 16 -16 0
@until@encrypted	0 42 -20 -3 -3 0
@until@enter	27 -11 -52 -8 -9 -5
@until@fails	-11 -2 63 -97 -19 -2
@until@files	0 106 -33 -27 -7 0
@until@gone	-24 15 20 73 0 0
@until@help	14 -9 -17 -12 -13 -1
@until@if	25 -3 -20 91 -19 0
@until@info	-15 -17 69 15 9 -3
@until@issue	23 -11 -34 10 32 40
@until@itself	-1 18 0 -12 -3 -5
@until@lab	33 -17 29 -7 -18 0
@until@let in	21 -13 -1 10 0 0
@until@log	-1 4 28 14 6 0
@until@machine	-9 0 40 12 67 0
@until@malware	-1 75 -4 0 0 0
@until@money	-5 -1 0 32 -2 0
@until@more	-59 -7 9 11 -5 0
@until@night	-23 13 -60 54 8 -15
@until@not	-29 -15 -32 -9 -31 -18
@until@one	4 -8 -23 -37 23 -11
@until@open	52 -13 -82 -23 -8 0
@until@ours	38 -44 -52 133 -49 40
@until@outgoing	0 -9 -5 26 0 0
@until@over	39 0 -21 10 -82 -10
@until@past	0 -27 22 -6 13 0
@until@patients	58 -15 4 -3 -4 -2
@until@phone	-9 -18 -5 -18 15 -2
@until@prescription	-62 3 8 38 28 0
@until@printer	-8 -1 -1 -31 30 40
@until@ransom	-1 13 -7 34 0 0
@until@record	2 35 33 66 29 -4
@until@refused	-11 -4 0 45 -2 0
@until@remote	-5 -37 -4 -18 -1 0
@until@see	-15 -7 115 34 -5 0
@until@send	-16 13 -12 -58 0 -12
@until@server	4 30 -32 -9 9 -3
@until@shut	84 -7 -19 -14 -24 0
@until@since	-22 -11 -43 32 28 0
@until@small	-15 0 -3 12 -2 0
@until@spam	-14 45 -26 -1 -2 0
@until@stands	37 -10 -8 27 -3 0
@until@start	-1 5 -23 -13 -5 0
@until@strange	-5 -11 -4 -9 -3 12
@until@stranger	9 -4 -6 -5 -7 0
@until@stuck	-28 0 41 2 -4 12
@until@system	91 -3 -19 -31 -2 7
@until@thanks	-12 -13 -7 32 -16 0
@until@ti	0 -2 54 -2 -6 0
@until@treat	-2 0 29 18 38 -3
@until@until	24 -29 -59 -80 -3 -12
@until@update	-21 -2 18 -11 44 0
@until@vendor	74 -11 18 34 -3 -11
@until@waiting	21 -3 29 18 -6 0
@until@whole house	-54 -3 -30 15 6 0
@until@wish	-11 -5 21 29 0 0
@until@works	25 12 -13 -8 -17 -12
@update	-22 -56 -2 -44 4 -23
@update@all	3 0 17 0 -36 -1
@update@arrive	36 -9 -22 0 -4 -1
@update@ask	-14 0 20 -2 -29 0
@update@at all	33 21 2 0 -16 0
@update@away	27 -11 19 0 -3 0
@update@billing	-2 0 -3 0 0 0
@update@broken	-10 0 23 0 0 0
@update@calendar	-5 0 -1 0 19 0
@update@contract	-18 -5 0 0 0 0
@update@due	-7 -6 -8 0 -12 -23
@update@else fine	0 -17 -14 0 0 -20
@update@enter	36 -9 -2 0 -4 0
@update@fails	30 0 -66 0 -6 0
@update@gone	17 -11 -4 0 -6 0
@update@help	-17 -7 0 0 0 0
@update@if	0 0 -5 0 0 0
@update@info	0 0 0 0 -2 0
@update@isolated	22 12 -2 0 -37 -7
@update@issue	-5 0 -1 0 -4 -2
@update@let in	0 -35 -14 -13 -3 -7
@update@machine	-15 17 31 -1 0 0
@update@malware	-1 -11 0 0 0 0
@update@more	57 -8 31 0 0 0
@update@night	1 25 -144 -3 -6 15
@update@not	-10 2 97 0 -17 -1
@update@one	-10 0 -3 0 -8 -3
@update@open	29 -23 3 0 0 -3
@update@ours	-17 45 -15 -27 -15 -4
@update@over	-7 -1 14 0 -14 0
@update@password	0 -6 -2 0 -1 0
@update@past	7 -6 -8 -1 -15 0
@update@prescription	-4 0 1 0 -7 0
@update@record	-11 0 23 0 -6 0
@update@refused	0 -13 0 0 -1 0
@update@see	0 -1 -18 0 -1 0
@update@send	28 0 6 -4 0 0
@update@server	60 0 -22 0 0 0
@update@shut	-1 0 0 0 -6 0
@update@since	27 -9 -12 -3 -2 -3
@update@small	0 0 -12 0 0 0
@update@stands	-17 -7 -3 -1 -8 -2
@update@start	49 -6 103 -2 -6 -29
@update@stranger	0 0 0 0 -1 0
@update@stuck	12 0 -16 0 -5 0
@update@system	29 11 12 -7 17 0
@update@ti	0 0 1 0 -1 0
@update@until	-15 0 45 -16 -4 -3
@update@update	-9 -28 -18 -1 -9 -7
@update@vendor	-1 0 -3 0 -11 0
@update@waiting	0 0 -6 0 0 0
@update@whole house	-8 0 41 0 0 0
@update@wish	-1 0 26 0 0 0
@update@works	-4 -6 -15 0 4 -20
@vendor	-88 -105 -66 -18 48 -52
@vendor@account	0 -1 0 0 -3 0
@vendor@alarm	0 -24 0 0 -14 0
@vendor@all	-38 -23 -8 0 134 -25
@vendor@arrive	-13 0 38 -2 13 -9
@vendor@ask	-60 -12 11 52 32 -16
@vendor@at all	-64 8 -38 -5 6 26
@vendor@authority	-2 -3 -2 -13 82 0
@vendor@away	19 11 16 16 10 0
@vendor@backup	0 0 0 -12 -5 0
@vendor@billing	0 -3 23 5 -23 0
@vendor@broken	-78 0 -16 -2 -12 0
@vendor@by hand	-25 17 0 -1 -6 0
@vendor@calendar	-1 0 30 0 5 0
@vendor@card	27 0 -7 0 38 0
@vendor@clicked	0 10 0 0 -5 -12
@vendor@contact	-1 -20 -18 -3 -9 -3
@vendor@contract	-28 -56 -5 -16 24 17
@vendor@device	0 -5 -3 0 0 0
@vendor@due	-1 0 23 -9 48 -6
@vendor@else fine	4 -3 -2 0 -12 9
@vendor@empty	0 0 -1 0 -3 0
@vendor@encrypted	0 14 -1 -4 -11 -2
@vendor@enter	-12 22 -7 -5 -13 36
@vendor@fails	55 -18 -51 17 31 -4
@vendor@fear	-5 -15 0 0 0 0
@vendor@files	0 47 10 -8 -13 -2
@vendor@gone	-18 18 12 -2 0 0
@vendor@help	30 11 -2 -11 -6 -1
@vendor@if	-27 -10 -25 -2 47 0
@vendor@info	12 0 -6 9 54 -4
@vendor@isolated	0 -22 -5 -2 31 0
@vendor@issue	25 0 -21 0 -21 0
@vendor@itself	0 0 0 0 -30 0
@vendor@kim	0 21 39 0 -8 0
@vendor@lab	26 0 -18 0 0 0
@vendor@let in	-3 12 0 -2 -12 0
@vendor@letter	0 13 -13 0 -11 0
@vendor@log	0 -4 0 0 0 0
@vendor@lure	0 0 -4 -12 -19 0
@vendor@machine	-11 -25 0 -2 -9 0
@vendor@malware	-2 -79 -2 -4 -15 0
@vendor@more	-2 0 -38 -2 -8 -5
@vendor@night	-24 21 25 -51 -28 0
@vendor@not	5 40 -42 -13 -45 36
@vendor@one	-16 15 -7 8 100 -6
@vendor@open	22 -48 15 -7 11 -12
@vendor@ours	53 7 0 35 55 -21
@vendor@outgoing	0 -9 0 -1 0 0
@vendor@over	-3 -4 -5 0 -2 -13
@vendor@password	-8 22 0 0 38 68
@vendor@past	9 -111 36 7 -31 0
@vendor@patients	-36 -3 29 0 57 0
@vendor@phone	126 22 -37 -3 24 -7
@vendor@prescription	-43 16 7 -2 11 -3
@vendor@printer	0 0 0 0 -23 0
@vendor@ransom	0 -45 -3 11 -3 0
@vendor@record	-16 34 66 6 73 -21
@vendor@refused	-5 -3 -3 -7 -8 0
@vendor@remote	0 -1 0 -8 -7 -1
@vendor@see	43 21 -17 -4 26 -4
@vendor@send	0 25 19 -9 26 -3
@vendor@server	-53 -30 36 0 -25 0
@vendor@shut	-18 -3 -6 -10 -55 0
@vendor@since	-14 -36 -83 -18 -81 -6
@vendor@slow	-11 22 0 0 96 -1
@vendor@small	0 0 0 0 0 -4
@vendor@spam	-8 -11 -5 0 -13 -5
@vendor@stands	-21 -1 -4 -14 -25 -8
@vendor@start	14 0 18 -3 104 14
@vendor@strange	-11 15 0 0 -2 0
@vendor@stranger	-14 -48 43 -1 -13 0
@vendor@stuck	-12 0 1 -3 -4 0
@vendor@system	100 -18 -18 7 -53 -7
@vendor@thanks	24 -8 -24 -10 66 -2
@vendor@ti	-1 -5 -27 0 -3 -5
@vendor@treat	-14 -1 20 0 -17 -10
@vendor@until	0 -57 -35 -12 -60 0
@vendor@update	-20 -2 74 0 -9 0
@vendor@vendor	-6 -14 20 -2 -23 9
@vendor@waiting	-11 0 -3 0 -13 0
@vendor@whole house	87 -1 -23 32 26 -11
@vendor@wish	0 -13 -5 -2 66 -3
@vendor@works	-23 -1 -4 -1 -23 -1
@waiting	193 -14 56 -15 -15 -30
@waiting@all	-1 6 -5 -5 -5 -14
@waiting@arrive	-13 41 -1 0 -10 -10
@waiting@ask	9 10 -41 -10 -4 31
@waiting@at all	38 -7 -33 -3 -1 0
@waiting@contact	22 0 20 -7 -11 -5
@waiting@due	12 0 -14 36 0 -10
@waiting@empty	21 0 -25 0 0 0
@waiting@enter	-8 41 -15 0 -9 0
@waiting@fails	-12 13 65 0 -9 0
@waiting@if	-1 -20 -3 -4 -4 0
@waiting@info	-18 0 -20 -7 -24 30
@waiting@machine	136 -1 -13 0 0 -7
@waiting@more	-36 -8 22 -6 0 0
@waiting@night	-25 -1 3 0 -2 -1
@waiting@not	42 11 -52 13 -14 -6
@waiting@one	-17 6 1 0 0 -3
@waiting@open	11 -6 38 -26 -21 -3
@waiting@ours	-4 6 14 -27 -28 9
@waiting@past	8 -11 5 -4 -3 32
@waiting@patients	-65 -10 9 -8 -12 -13
@waiting@record	8 -3 7 0 0 0
@waiting@see	5 0 15 -7 0 -9
@waiting@shut	-20 -12 18 0 31 0
@waiting@since	-21 -11 -46 12 0 0
@waiting@spam	10 -3 32 0 -6 0
@waiting@stands	-30 0 -12 0 0 -3
@waiting@start	-28 14 -9 -2 -1 -10
@waiting@stranger	0 -7 -3 0 -5 0
@waiting@stuck	-47 -2 -2 0 0 -3
@waiting@system	-34 0 22 0 0 0
@waiting@until	27 -4 15 -17 0 0
@waiting@vendor	-36 -14 15 0 21 -3
@waiting@waiting	84 0 -36 -2 -14 -3
@waiting@works	-1 0 13 -8 -2 -13
@whole house	153 -16 -26 -3 -40 -3
@whole house@alarm	-1 83 13 -1 -9 0
@whole house@all	35 -5 -56 0 32 68
@whole house@arrive	-26 17 7 32 0 -3
@whole house@ask	-23 -36 -29 69 -7 -28
@whole house@at all	20 -16 -29 24 -19 -8
@whole house@authority	9 0 0 -15 -3 0
@whole house@away	18 0 0 0 -4 -5
@whole house@billing	0 0 -24 -16 -3 0
@whole house@broken	132 -3 -23 0 0 -4
@whole house@by hand	145 -5 -26 -3 -4 -22
@whole house@calendar	4 -1 -21 18 0 0
@whole house@card	-9 0 -6 0 0 0
@whole house@contact	24 -3 26 -11 -4 -14
@whole house@contract	25 18 -1 22 0 0
@whole house@due	-28 -12 -8 38 13 69
@whole house@else fine	-13 24 -2 0 -12 38
@whole house@enter	25 0 4 0 0 0
@whole house@fails	4 -5 12 0 -12 0
@whole house@files	-1 17 47 -6 11 0
@whole house@help	52 -11 -1 -18 -11 0
@whole house@if	0 0 -7 0 -2 0
@whole house@info	-6 -7 40 -33 -13 44
@whole house@isolated	17 33 0 -4 -8 0
@whole house@issue	-15 -6 0 -6 21 -5
@whole house@itself	0 -5 0 0 -3 0
@whole house@kim	-14 0 75 0 -2 -1
@whole house@let in	-5 7 0 0 0 0
@whole house@letter	0 0 27 0 0 -8
@whole house@log	-16 -17 -10 0 -2 0
@whole house@machine	116 -37 -47 0 -9 -16
@whole house@malware	0 9 0 0 -1 -3
@whole house@more	-51 -10 79 0 -5 0
@whole house@night	21 -14 -46 8 27 0
@whole house@not	10 -15 -17 41 -26 -16
@whole house@one	18 17 59 -6 -16 29
@whole house@open	62 -4 30 -9 -10 -12
@whole house@ours	-18 -46 23 3 -15 -13
@whole house@over	34 0 0 -3 18 -8
@whole house@password	2 -14 -8 0 26 0
@whole house@past	4 -28 -6 -8 -1 -3
@whole house@patients	26 -16 -41 24 0 -15
@whole house@phone	-3 -7 0 0 0 0
@whole house@prescription	8 -4 -18 23 -5 -18
@whole house@ransom	18 -17 -1 0 -1 0
@whole house@record	44 -11 -50 -2 -2 0
@whole house@refused	24 0 0 -5 0 0
@whole house@see	18 13 9 0 -6 -16
@whole house@send	2 23 39 0 -3 -1
@whole house@server	-11 69 -20 10 -5 -3
@whole house@shut	99 6 -54 -45 -40 -15
@whole house@since	101 14 -52 37 35 -5
@whole house@stands	203 -25 -10 24 -6 -8
@whole house@start	8 -46 123 -6 -1 37
@whole house@strange	0 -7 0 0 0 -8
@whole house@stranger	-1 -11 0 0 0 0
@whole house@stuck	7 0 -19 0 -1 -8
@whole house@system	4 17 -39 -19 25 -26
@whole house@ti	-3 -6 11 0 0 -5
@whole house@treat	4 -1 -15 0 0 0
@whole house@until	59 -30 -57 58 37 -3
@whole house@update	-12 0 39 0 0 0
@whole house@vendor	-14 0 -15 -13 -6 -3
@whole house@waiting	3 0 0 -1 0 -8
@whole house@whole house	-64 -29 -16 -3 -5 25
@whole house@wish	-8 -13 0 -23 0 0
@whole house@works	90 -4 23 -12 -2 103
@wish	-80 -82 25 -45 -32 -64
@wish@all	-36 9 5 0 -36 0
@wish@ask	-9 -5 9 -5 0 0
@wish@at all	6 -5 0 -9 0 0
@wish@away	7 -7 0 -2 0 0
@wish@billing	0 0 -18 -1 0 0
@wish@broken	20 0 -3 0 -5 0
@wish@calendar	5 0 -71 -9 0 0
@wish@card	-13 0 -17 0 0 0
@wish@contact	0 -9 -4 0 -2 0
@wish@contract	13 -13 -8 -1 -5 0
@wish@due	0 0 -13 -19 0 -2
@wish@else fine	-1 0 71 16 -1 -14
@wish@encrypted	0 -6 0 0 0 0
@wish@enter	-1 0 -5 0 -8 0
@wish@gone	-1 -2 28 -2 0 0
@wish@help	0 0 -1 -2 -13 0
@wish@if	-8 -7 -11 -7 -7 -3
@wish@info	-30 0 -37 -4 -22 0
@wish@isolated	0 0 0 0 -1 0
@wish@issue	0 0 -3 -4 0 -9
@wish@itself	0 -6 0 0 -6 0
@wish@kim	0 0 -15 0 0 0
@wish@machine	-33 -3 -3 0 0 0
@wish@more	6 0 -11 -1 -10 0
@wish@night	14 9 -9 -2 0 0
@wish@not	-11 -11 -39 -12 -30 -15
@wish@one	-23 -15 1 -13 11 -10
@wish@open	-5 -19 -19 -7 10 -1
@wish@ours	-21 -24 -33 -47 67 -10
@wish@over	-12 0 14 0 -32 0
@wish@password	0 0 22 0 28 0
@wish@past	-4 -5 0 0 -14 0
@wish@patients	-19 0 90 0 37 -5
@wish@prescription	-3 19 35 -1 0 -9
@wish@record	-13 0 -8 0 0 0
@wish@remote	0 0 0 -3 0 0
@wish@see	0 -6 -11 -24 -10 0
@wish@server	-10 -4 -10 -1 0 0
@wish@shut	16 0 -1 0 20 -7
@wish@since	0 0 -3 25 -12 -1
@wish@small	-1 0 0 0 -13 0
@wish@stands	-5 0 0 0 0 0
@wish@start	0 0 0 -2 0 -1
@wish@stranger	-1 0 6 0 0 0
@wish@stuck	-16 0 25 0 -1 0
@wish@system	22 0 -14 -4 -4 -1
@wish@thanks	0 0 0 -5 -31 -2
@wish@ti	0 0 20 0 -3 0
@wish@until	-5 -5 0 63 -15 0
@wish@update	-2 -5 0 -1 0 0
@wish@vendor	0 0 -12 -16 -24 -2
@wish@whole house	-1 0 -11 0 0 0
@wish@wish	-1 0 -17 9 -13 0
@wish@works	15 0 -8 0 -3 -4
@works	11 7 82 -30 -17 141
@works@alarm	-1 -14 -9 0 0 0
@works@all	-63 -11 24 -6 3 89
@works@arrive	-25 0 -51 0 0 100
@works@ask	-28 4 29 37 -43 83
@works@at all	49 -36 -106 -24 54 -70
@works@authority	16 20 -12 -5 -15 0
@works@away	20 32 -56 -1 32 -22
@works@backup	-7 0 0 -3 0 0
@works@billing	0 0 14 -1 -7 0
@works@broken	36 0 -59 0 0 33
@works@by hand	23 0 17 -4 -4 -16
@works@calendar	0 -2 0 0 0 13
@works@card	0 34 -20 7 8 44
@works@contact	17 -17 36 0 -11 -1
@works@contract	0 34 0 0 -4 -13
@works@due	-27 0 0 -18 49 -17
@works@eau	-33 0 -9 -1 -6 -14
@works@else fine	-8 0 -21 16 -8 -64
@works@enter	-49 0 14 0 0 -7
@works@fails	-26 0 36 -3 -9 11
@works@files	-6 21 55 -8 0 0
@works@gone	3 -1 -27 0 0 -7
@works@help	60 -1 37 0 -7 -7
@works@if	-9 -13 -2 1 -14 -6
@works@info	-31 -22 -3 -8 -20 -2
@works@isolated	-7 12 0 0 -1 38
@works@issue	21 0 -67 10 20 -14
@works@lab	-9 -1 -31 -5 -4 -27
@works@letter	-1 -14 3 0 -4 0
@works@machine	108 -19 -43 -1 -14 -56
@works@more	184 32 -53 -3 -15 -27
@works@mouse	-11 28 0 -1 -3 37
@works@night	-8 24 4 -4 58 -2
@works@not	-2 11 34 -19 -17 -76
@works@one	46 -21 29 -21 -19 -12
@works@open	9 76 17 -2 75 -72
@works@ours	39 -57 -50 -21 0 -30
@works@over	-14 -10 -38 -4 73 -34
@works@past	-30 2 42 14 23 -7
@works@patients	7 -2 -24 0 -18 19
@works@phone	19 -6 -7 0 -33 -3
@works@prescription	-17 -4 -14 26 -15 -54
@works@record	28 0 -41 -6 0 -14
@works@see	-24 -17 -2 0 -2 -7
@works@send	-42 -1 41 -4 3 34
@works@server	68 35 -24 0 -3 29
@works@shut	-11 39 -21 19 -2 -8
@works@since	-47 -2 -15 -15 58 -35
@works@slow	0 -18 -66 0 0 61
@works@small	-8 0 -26 0 0 -64
@works@stands	9 -2 -22 0 0 -1
@works@start	-31 -6 0 -2 48 -38
@works@strange	19 24 0 -8 -1 7
@works@stranger	12 -25 -1 0 20 0
@works@stuck	29 0 -27 0 0 -1
@works@system	44 -19 -58 0 -5 41
@works@thanks	-44 0 -10 -4 55 -13
@works@ti	-6 0 -11 0 0 -10
@works@until	-7 0 25 54 -22 -19
@works@update	3 0 -16 0 -17 15
@works@vendor	-24 -2 -5 6 65 -49
@works@waiting	40 0 -33 0 0 0
@works@whole house	-36 24 4 0 0 18
@works@wish	14 -10 19 -5 0 -6
@works@works	3 -2 -69 -2 26 21
a	110 17 92 -40 -125 -42
a 0	-3 -11 0 0 0 0
a _ ?	0 0 0 -10 0 0
a _ error	-7 -2 76 0 -2 0
a _ for	-4 0 0 0 -19 0
a _ from	0 18 0 0 0 0
a _ in	-18 -19 45 0 0 -3
a _ note	0 8 -1 -1 0 0
a _ of	-7 -17 -9 0 0 0
a _ on	-4 50 0 0 0 0
a _ with	12 -25 2 -4 -5 0
a new	-6 -1 -12 0 -6 -2
a ranso	0 8 -1 -1 0 0
a singl	39 0 -14 0 0 0
a small	0 -1 0 0 0 0
a stand	30 0 -6 0 0 0
a stran	0 29 -3 -6 0 0
a troja	-4 13 0 0 0 0
ab	-104 -87 145 39 86 -5
ab 0	4 -13 0 -5 27 0
ab ?	0 0 -4 0 -4 -1
ab _ 0	16 0 23 0 90 0
ab _ ich	-15 0 22 0 -7 12
ab _ uhr	1 -13 0 -5 -44 0
ab dem	0 0 -4 0 30 0
ab dezem	0 -9 -19 0 70 0
ab die	14 -2 21 0 0 -9
ab janua	-7 0 0 -9 -3 0
ab mit	-4 0 35 0 0 0
ab sobal	-18 0 62 0 0 0
ab sofor	0 0 -5 0 -10 0
ab und	-26 -1 -48 3 -23 0
ab wann	0 0 -6 0 -27 0
abend	67 -4 -36 31 50 -6
abend-	-19 12 30 -3 -6 0
abends	-11 0 30 -3 -6 0
aber	-181 -91 74 -45 -48 83
aber _ ist	-11 0 -2 0 0 0
aber das	-16 -13 9 -1 0 0
aber die	-70 -5 15 -3 0 -20
aber es	3 0 -1 0 -3 72
aber keine	20 -10 4 -1 0 0
aber nicht	-21 -26 25 -28 -18 63
aber nur	-17 -14 -30 0 -8 -10
aber unser	0 -1 -4 0 0 -1
aber wir	-5 0 -5 0 0 -4
abflu-	-4 -10 0 -1 -9 0
abfluss	-4 -10 0 -1 -9 0
abgab _ der	0 0 -22 44 0 0
abgab ist	0 -4 6 37 0 0
abgab-	-11 -4 -49 137 0 -6
abgabe	0 -4 -9 98 0 -6
abgeb-	96 -1 -59 0 -16 0
abgebrochen	56 -1 -52 0 -12 0
abgebucht	0 0 0 0 -5 0
abgef sind	0 -6 -1 -5 0 0
abgef-	0 -19 -10 7 0 -3
abgeflossen	0 -19 -1 7 0 0
abgeg-	0 -3 0 0 26 0
abgegriffen	0 -3 0 0 0 0
abgeh-	0 2 -56 0 -2 -15
abgeholt	0 0 -56 0 -2 -15
abgel-	26 -28 65 -21 -32 -11
abgelaufen	40 -3 5 -15 -9 -11
abgelehnt	0 -3 76 0 -21 0
abges ?	0 -1 0 0 0 0
abges-	14 6 -9 39 61 -17
abgesagt	67 0 -3 -4 -6 0
abgeschaltet	-4 23 0 0 3 0
abgeschlossen	8 0 0 20 68 0
abgesichert	0 -1 -1 0 -3 0
abgew-	12 -18 -9 0 0 0
abgewiesen	16 -1 -9 0 0 0
abgle-	0 0 76 0 -3 -17
abheb-	-1 -2 0 0 -1 0
abhebt	-1 -2 0 0 -1 0
ablau-	0 0 0 2 -3 0
ablauf	0 0 0 2 0 0
about	-22 -37 42 -13 -22 0
about _ incid	0 0 -12 -10 0 0
about the	-1 -17 -31 -10 -15 0
abrec _ 0	0 -5 7 -3 0 0
abrec _ ?	0 0 0 -2 -4 0
abrec _ der	0 0 -8 0 0 0
abrec _ die	0 0 -8 -15 0 0
abrec _ mit	-7 0 22 0 0 0
abrec _ sich	0 0 31 -2 0 0
abrec laess	0 0 31 -2 0 0
abrec ueber	-6 0 -8 -6 0 0
abrec-	-36 -17 3 6 19 13
abrechnen	-2 -8 6 -8 -4 0
abrechnung	-22 0 0 -12 29 13
abrechnungsdatei	0 -5 11 -9 0 0
abrechnungsmodul	-7 0 13 0 -1 0
abruf-	36 -4 49 0 0 -3
abrufen	-7 -4 78 0 0 0
absag-	17 -1 -6 -11 0 0
absagen	17 -1 -6 -11 0 0
absch-	-24 -4 -33 21 46 -9
abschalten	0 0 0 -1 0 -9
abschliessen	0 0 -46 -1 46 0
absen-	-2 -19 15 0 -1 0
absender	-2 -17 15 0 0 0
absic-	-2 0 -11 -12 -9 0
absicherung	0 0 -11 -12 -7 0
abstu-	-64 0 23 0 -4 -2
absturz	-1 0 -18 0 -4 -2
abtei-	-4 0 13 0 0 0
abteilung	-4 0 13 0 0 0
abwar-	-14 -1 0 0 0 -3
abwarten	-14 -1 0 0 0 -3
acces _ the	0 0 -1 0 -1 0
acces to	-4 4 -1 0 -3 0
acces-	-15 25 25 -3 -3 0
access	-15 25 25 -3 -3 0
accou-	0 69 -3 -3 -1 0
account	0 69 -3 -3 -1 0
acht	57 -19 42 104 42 -7
acht uhr	44 2 -29 0 0 0
achte ?	-1 0 0 0 0 0
achte-	-1 0 0 0 0 0
achten	-1 0 0 0 0 0
addre-	0 21 -2 0 -9 0
address	0 23 0 0 -9 0
admin	-4 -10 -15 0 -3 0
admin _ konne	0 -1 23 0 -6 0
admin des	0 0 0 0 -3 0
admin hat	0 36 0 0 0 0
admin-	-19 42 8 -1 -11 0
admin-passwort	0 0 0 0 -3 0
administrator	-13 -41 -15 0 0 0
administratorkennwort	0 -5 0 0 -1 0
adres-	9 57 -50 -6 108 -13
adresse	3 93 -58 -2 -47 -13
advis-	0 -17 0 0 -5 0
aelle-	-1 0 19 0 -28 -47
aelles	-1 0 19 0 -28 -47
aelte-	0 19 -6 0 0 0
aende _ das	-7 -2 0 0 0 0
aende der	0 7 0 0 0 0
aende ich	0 -8 0 0 0 0
aende sie	-7 -10 0 0 -4 0
aende-	-19 -30 -43 -8 -6 -3
aendere	-1 -8 0 0 0 0
aendern	-26 -14 -35 -13 5 -3
aendert	27 -2 -2 0 -10 0
aenderung	-19 -6 -6 0 0 0
aerzt _ der	-5 0 -10 -1 0 0
aerzt _ es	0 0 -2 0 0 0
aerzt und	-18 0 -3 -16 0 -1
aerzt-	86 -26 64 -23 -36 -29
aerzte	76 -4 123 -11 -7 11
aerztehaus	-8 -7 -2 0 0 -3
aerztekammer	-1 0 -6 -15 0 0
aerzten	-60 0 1 16 0 -36
aerztin	25 -7 -15 -26 -8 -1
aerztinnen	64 0 -23 -8 0 0
aerztliche	-10 0 0 0 0 0
affec _ the	0 0 0 -5 0 0
affec _ well	0 0 0 0 0 -2
affec as	0 0 0 0 0 -2
affec by	0 0 0 -5 0 0
affec-	-14 -4 -6 -5 0 58
affected	-14 0 -6 -5 0 2
after	-19 4 -19 0 -2 -4
after the	-3 3 28 0 0 -4
again	-40 0 33 15 -21 0
ahnun-	0 -8 0 0 0 0
ahnung	0 -8 0 0 0 0
ahren-	-5 -1 0 0 0 0
akte	99 13 -2 4 27 -10
akten	1 -63 76 -27 56 39
akten _ nicht	48 0 -16 0 0 -14
akten sind	-31 0 62 -2 -4 -22
akten-	14 0 -3 21 0 0
aktiv	0 53 -2 -1 -7 0
aktiv-	0 57 -6 -1 0 0
aktiviert	0 41 -6 -1 0 0
aktua-	-52 -22 36 -4 -9 -2
aktualisiert	-45 -15 17 0 -7 0
aktualisierung	-7 -7 19 -4 -3 -2
aktue-	-36 -12 15 0 -15 -3
aktuell	-36 0 18 0 -14 -3
aktuellen	0 -12 0 0 -2 0
akuts-	0 -5 0 -1 -20 0
akutservice	0 -1 0 0 -13 0
akzen-	-3 -26 -5 -2 0 0
akzent	-3 -26 -5 -2 0 0
alarm	-16 -32 -1 0 26 -1
alarm gesch	0 0 0 0 -1 0
all	-14 21 28 -9 184 20
all sorte	-15 -9 -19 0 62 0
all the	-39 -1 37 -5 -1 -5
alle	8 104 -2 -21 -53 63
alle 0	20 -14 8 0 0 -13
alle _ ?	-4 0 0 0 0 0
alle _ aende	0 -6 0 -3 0 -3
alle _ auf	-6 16 0 0 0 0
alle _ aus	48 22 -18 -3 0 0
alle _ minut	-36 17 37 -1 -7 0
alle _ mit	24 0 -19 0 -4 0
alle _ neu	0 0 0 0 -1 0
alle _ schon	-11 0 -43 0 0 68
alle _ sind	5 -6 -2 0 60 -12
alle _ tage	0 0 -1 0 0 -13
alle _ versc	0 -16 -1 0 0 0
alle _ von	-23 -2 20 0 0 0
alle ander	22 -9 -67 0 0 80
alle datei	-23 9 -3 0 0 0
alle die	-4 47 -16 0 -3 0
alle drei	-22 -4 46 0 -5 0
alle kennw	-3 0 -11 0 -24 0
alle kunde	-13 0 0 0 0 0
alle passw	0 6 0 -3 -38 -5
alle patie	48 -13 -24 0 0 0
alle plaet	45 -5 -1 0 0 -8
alle praxe	0 0 -3 -37 0 0
alle rechn	-29 -10 20 -4 21 -9
alle rezep	9 0 -21 0 -7 0
alle termi	-13 -2 40 0 -4 0
alle weg	27 -21 -58 -16 0 0
allei-	27 48 -8 10 -13 -13
allein	27 51 -8 10 -8 -13
allem	-18 32 20 0 -3 -4
allen	15 -2 91 -8 -31 -45
allen _ plaet	26 0 -38 0 0 0
allen ander	-73 0 -70 0 0 50
allen leer	-9 0 -5 0 0 0
allen patie	14 -6 -1 0 0 0
allen plaet	-13 -26 29 -6 -2 -8
allen rechn	-34 13 19 0 0 0
aller	5 42 -18 -7 -10 0
aller-	49 -8 -2 -4 0 -5
allergien	17 -4 0 -2 0 -5
alles	-25 -31 -153 -23 119 99
alles _ ?	0 0 0 0 -6 0
alles _ bei	15 -2 -28 0 22 11
alles _ der	-27 -4 -14 0 -2 23
alles _ ist	-29 -2 11 0 -2 0
alles _ laeuf	-2 0 0 -1 31 33
alles _ ordnu	-32 -25 -1 0 6 58
alles _ und	4 -2 -18 -3 -19 -10
alles ander	0 -3 0 0 -16 40
alles auf	30 -3 9 0 -16 -12
alles gut	-7 -15 -7 -2 20 13
alles in	16 -28 -22 0 6 51
alles kaput	-3 0 0 0 0 0
alles norma	9 0 -3 0 -13 -4
alles still	-12 0 -12 0 -8 -3
alles versc	30 71 -5 0 -7 0
alles wiede	-23 0 -15 0 4 -15
allga-	0 -9 0 -2 -3 0
allgaeu	0 -9 0 -2 -3 0
allge-	-6 0 0 0 19 0
allgemeinmedizin	0 0 0 0 -14 0
alrea-	0 -1 0 -3 0 0
already	0 -1 0 -3 0 0
als	-14 75 -99 45 17 -9
als _ ?	5 0 0 0 0 -1
als _ den	-2 0 0 -7 0 0
als _ der	-5 -15 0 0 20 0
als _ die	-33 -15 0 0 0 0
als _ in	0 23 0 0 -8 0
als _ jetzt	0 0 0 0 -1 0
als _ kunde	0 -4 0 0 0 0
als _ mehre	0 -12 0 0 -4 0
als _ praxi	0 -9 -13 0 0 0
als _ von	0 -27 0 0 0 0
als _ wegen	0 0 0 8 0 -1
als _ zurue	0 -13 0 -9 -1 -5
als auftr	0 0 0 -4 0 0
als daten	0 0 0 0 -3 0
als erste	0 -4 0 0 -2 0
als fehle	1 0 40 -6 -9 -2
als ich	-44 20 -7 -1 -3 0
als inhab	-2 0 0 -2 0 0
als it-di	0 11 0 0 -12 0
als micro	0 1 0 0 0 0
als mitar	0 -16 0 0 0 0
als pdf	0 -9 -1 0 -4 0
als praxi	-9 0 -5 -24 -10 0
als psych	10 -8 -4 19 0 0
als siche	0 -21 0 0 0 0
als techn	0 1 0 0 0 0
als unser	0 -9 -13 0 0 0
als unzus	0 -13 0 0 -1 -5
also	-39 -1 16 47 21 70
also nicht	-9 0 -8 -37 34 12
alt	-12 0 54 -7 0 0
alte	2 -39 -64 -9 -7 -7
alte adres	0 -15 0 0 0 0
alten	119 -45 -14 -4 18 -1
alter	30 -21 -15 -2 7 -10
alter-	-2 -2 17 0 0 0
altsy-	0 0 0 -2 0 0
altsystem	0 0 0 -2 0 0
am	-70 63 -2 75 -54 56
am 0	-13 -21 -10 60 38 -6
am _ 0	-10 -16 2 1 17 8
am _ ab	0 0 -25 11 0 0
am _ auf	0 0 0 0 11 -2
am _ der	0 7 -11 0 -2 0
am _ dezem	-3 0 0 -11 -15 0
am _ die	0 5 6 35 0 0
am _ geaen	0 -5 16 -1 50 -3
am _ geht	-33 -8 -45 0 -1 -6
am _ hat	0 12 0 0 0 0
am _ im	37 0 -8 0 0 39
am _ in	33 0 0 15 0 0
am _ ist	15 30 -59 27 0 0
am _ leuch	0 8 43 -1 0 0
am _ mit	0 0 -3 -8 24 0
am _ nicht	-9 -8 -23 17 0 0
am _ novem	0 0 -4 -4 -1 0
am _ oder	0 0 17 -17 0 0
am _ und	54 11 -5 -12 27 -5
am _ war	0 -7 -1 0 0 0
am appar	-6 0 0 0 0 0
am beste	0 -6 -3 0 -13 -13
am bilds	-4 20 0 0 0 0
am compu	4 -11 0 -5 0 0
am diens	0 -10 -15 5 -30 0
am donne	0 -8 0 25 -7 0
am empfa	56 5 -68 -8 -5 -6
am ende	-10 19 -16 -9 0 0
am freit	-14 -12 -23 -4 -21 0
am konne	0 -3 64 -1 -12 0
am markt	-4 0 0 0 -4 -3
am mittw	0 0 26 -28 -11 0
am monta	-8 -22 -26 35 -17 0
am platz	-11 -25 -11 0 -1 47
am progr	31 0 0 -3 0 0
am rechn	3 56 0 0 -14 0
am samst	-2 18 0 -22 0 0
am serve	-46 15 -17 -1 -4 -14
am sonnt	-9 22 -4 -1 0 0
am tag	-10 -1 54 -8 -14 0
am telef	-8 48 19 0 36 9
am termi	-3 -9 9 0 0 0
am trese	-49 11 -5 -7 -3 -14
am woche	-7 22 18 -1 -8 0
ambul der	-37 -5 -19 -1 -1 -5
ambul-	-11 -1 -6 24 -3 36
ambulanz	-4 -1 -3 2 -3 36
ambulanzen	-5 0 -2 0 0 0
an	-4 49 39 23 16 36
an 0	0 0 0 0 -2 0
an ?	0 0 -3 0 -4 0
an _ 0	-1 -3 -6 -12 -2 39
an _ adres	3 33 -22 -4 -16 0
an _ akuts	0 0 0 0 -13 0
an _ ander	-20 -2 -11 0 -6 79
an _ anmel	-30 42 5 -3 -13 26
an _ arbei	30 19 17 -3 -3 -16
an _ aufsi	0 0 -1 -3 -2 0
an _ das	-12 0 1 0 0 0
an _ daten	29 0 -3 -8 0 0
an _ der	43 -13 -11 0 0 -2
an _ die	-36 0 -3 1 -3 0
an _ einzi	30 -1 -6 -5 0 -2
an _ gerae	58 0 -10 0 0 -1
an _ kasse	0 0 31 -3 0 -5
an _ klini	26 0 22 -1 0 -25
an _ kolle	-32 -5 2 -1 48 -6
an _ konne	-3 0 0 0 0 0
an _ kv	-2 0 -5 -18 24 0
an _ niede	0 -4 0 0 -3 0
an _ oder	-3 -3 0 0 0 0
an _ patie	11 0 -32 0 0 0
an _ pc	-23 -4 0 0 -1 0
an _ plaet	-1 -17 10 0 -2 -7
an _ platz	12 -10 45 0 -10 44
an _ praxi	0 -1 0 0 -5 0
an _ rechn	-6 8 -41 0 0 0
an _ serve	-11 23 -1 0 -5 0
an _ sie	-1 36 26 0 -4 0
an _ stand	3 0 -3 0 -12 0
an _ stati	21 0 -5 -2 0 0
an _ telem	0 0 10 0 0 0
an _ ti	0 0 -9 -2 0 0
an _ tuer	52 0 -4 0 0 0
an _ und	0 7 0 -1 0 0
an _ unser	-20 -10 20 0 0 0
an _ wende	0 0 -7 0 0 -1
an alle	-8 0 -19 0 -3 0
an allen	22 -12 -43 -2 -11 -1
an beide	-17 0 76 0 0 -6
an das	42 -20 -11 -9 -20 -1
an dem	-30 -5 0 -9 -3 0
an den	60 9 -12 18 52 78
an der	0 -34 -29 -20 -18 9
an die	32 -16 32 -28 25 -40
an diese	0 0 -2 0 -7 35
an drei	-19 42 -32 0 -1 0
an eine	-3 46 -2 0 -3 -3
an einem	-1 -9 -24 13 0 6
an emerg	-23 0 0 0 -4 0
an frau	0 -1 0 0 -7 -7
an ihre	34 -9 -40 0 -3 -3
an ihrer	0 0 0 12 0 0
an jedem	35 -4 21 0 -8 -16
an keine	63 -28 6 -7 -2 -6
an meine	-13 -7 -26 -4 -24 -2
an mich	0 0 0 0 -12 0
an ob	0 -13 -5 0 0 0
an patie	-14 5 2 0 -9 0
an progr	-26 0 0 0 0 -2
an saemt	4 -4 -12 0 -3 0
an sich	0 0 -8 0 0 0
an sie	-39 23 -11 0 67 0
an und	-37 -87 7 15 0 -2
an uns	-1 -22 17 0 56 -3
an unser	-13 11 33 -15 -50 0
an was	0 0 0 -2 -4 0
an weil	-17 35 55 0 -1 0
an welch	28 -4 35 -8 -12 -2
an wen	0 0 -7 0 0 -1
anaes-	-14 0 -1 79 -2 0
anamn-	6 -4 -3 -1 0 -15
anbei	0 -54 12 -6 10 0
anbie-	-2 -6 -2 -2 -18 0
anbieter	0 -2 -2 -2 -18 0
anbin _ die	-10 0 45 0 0 0
anbin an	-10 0 45 0 0 0
anbin-	-10 -2 36 0 -7 0
anbindung	-10 -2 36 0 -7 0
and	66 54 56 68 2 -11
and _ are	17 -4 -7 -6 0 0
and _ ist	-1 11 -3 -6 0 0
and _ it	23 -3 -1 0 0 0
and _ the	21 -2 -11 18 0 -2
and ich	21 16 -5 30 0 0
and ist	0 -5 0 0 0 0
and now	-4 56 0 0 -4 0
and the	9 -10 37 2 -6 -7
and we	1 11 -22 -7 0 0
ander _ ?	0 0 0 0 0 -20
ander _ haben	0 0 0 0 -1 -1
ander _ mit	-3 -3 0 0 0 -6
ander _ und	16 1 26 -5 -2 0
ander plaet	-18 -1 -16 0 0 43
ander praxe	-27 0 0 0 0 -3
ander schon	-29 0 -50 0 0 79
ander sorge	0 0 0 0 -1 -1
ander stell	0 0 0 -4 0 -4
ander-	4 -10 -49 7 17 20
andere	0 5 4 -8 -19 -61
anderen	19 4 -48 -35 -5 116
anderes	-3 24 -4 0 35 -32
andern	-21 -1 10 0 -6 13
anders	17 -27 -18 0 12 -5
anfan novem	0 0 -4 -4 -6 0
anfan-	-12 -12 -18 -4 -6 0
anfang	0 -12 -4 -4 -6 0
anfangen	-12 0 -14 0 0 0
anfor-	0 -6 0 -4 0 0
anfra-	-8 -18 10 -12 16 -8
anfrage	0 -18 -8 -12 18 -8
anfragen	-8 0 19 0 -2 0
angab _ sie	0 0 0 0 -15 0
angab-	0 -35 -9 -10 -30 -2
angabe	0 -33 0 -8 -8 -2
angaben	0 -2 -9 -2 -17 0
angeb _ die	0 17 -5 0 0 0
angeb _ techn	0 0 -1 0 0 0
angeb fuer	0 -10 -5 0 -5 0
angeb micro	-1 -6 0 0 -26 0
angeb windo	0 19 -1 0 0 0
angeb-	-15 67 -24 -30 -46 -3
angeblich	-1 1 -18 -9 -4 -3
angebliche	0 11 0 0 0 0
angeblichen	-1 49 0 0 0 0
angeblicher	0 3 0 0 -37 0
angebot	0 -31 -5 -21 -5 -1
angeboten	0 36 0 0 0 0
angef-	-24 -9 42 21 26 -2
angefangen	4 -9 0 21 27 -2
angeg _ ?	0 0 0 0 0 -3
angeg wurde	0 0 0 0 0 -3
angeg-	37 -8 -2 -2 -4 -3
angegriffen	-2 -6 0 -2 -4 -3
angeh-	0 31 18 -3 -3 0
angek-	7 31 -23 -1 39 -9
angeklickt	-8 -10 0 0 0 -6
angekommen	20 60 -23 0 -14 -4
angekuendigt	-5 -19 0 -1 -18 0
angel-	-26 99 -14 -14 -5 0
angelegt	-26 99 -12 -7 -2 0
angem-	-7 84 32 -6 0 0
angemeldet	-7 62 35 -2 0 0
angen das	-29 0 64 0 0 0
angen-	56 -14 47 34 0 -3
angenommen	56 -14 47 34 0 -3
anger die	0 -6 0 0 15 0
anger und	-2 -3 -11 0 12 0
anger-	-1 -19 -11 -4 -9 -6
angerufen	-3 -18 -11 -4 -3 -6
anges der	0 -16 0 -2 0 0
anges-	8 53 -8 -20 8 0
angeschlossen	14 0 -8 0 -2 0
angeschrieben	0 16 0 -16 0 0
angesprochen	0 24 0 0 15 0
angestellten	14 -15 0 -1 -1 0
anget-	0 0 0 0 -2 0
angetan	0 0 0 0 -2 0
angez-	-26 -21 -83 -12 85 13
angezeigt	-26 -21 -83 -12 0 13
angre-	0 -4 -3 0 0 -1
angreifer	0 -4 -3 0 0 0
angri ?	0 0 0 0 -2 0
angri _ ?	-3 0 -18 -10 0 0
angri _ betro	0 -6 -4 0 0 0
angri _ haben	0 0 0 0 -3 0
angri _ ihnen	0 -2 -3 0 0 0
angri _ ihr	0 0 1 0 -3 -2
angri _ ist	0 0 -2 0 0 0
angri _ sie	0 -13 -5 0 -8 -7
angri _ unser	-5 28 -6 0 0 0
angri _ wurde	0 -6 0 0 0 0
angri auch	-5 0 -6 0 -7 0
angri auf	-10 -9 -12 -3 -3 -9
angri bei	0 26 -3 0 0 0
angri betro	0 0 -2 0 0 0
angri entde	0 -4 0 0 0 0
angri in	0 0 -5 0 0 0
angri nicht	-1 -6 -2 0 -3 0
angri zu	0 0 16 0 0 0
angri-	-37 0 -17 -38 -46 -26
angriff	-26 -3 -14 -25 -44 -9
angriffs	-11 -14 -3 -13 -2 -17
angst	-16 -13 0 0 0 -2
angst dass	-16 -12 0 0 0 0
anhae-	0 -4 -2 0 -1 0
anhaenge	0 22 -2 0 -1 0
anhan geoef	-1 -14 0 0 0 0
anhan-	-10 -1 -13 0 -12 0
anhang	-10 -1 -13 0 -12 0
ankli-	37 -4 -35 0 0 -4
ankom-	-11 0 66 -2 -4 0
anlag-	-17 33 16 -15 0 0
anlage	-17 33 20 -4 0 0
anleg ?	0 0 0 -3 0 0
anleg-	-14 -6 11 -10 0 0
anlegen	-14 -6 11 -10 0 0
anlei zum	0 0 -13 0 -1 0
anlei-	-15 -15 -17 0 42 0
anleitung	-15 -15 -17 0 42 0
anlie-	0 -11 -19 -3 6 -2
anliegen	0 -11 -19 -3 6 -2
anmel ?	0 -3 0 0 0 0
anmel am	0 12 33 0 0 0
anmel-	73 29 -58 -13 -56 28
anmelden	45 -32 5 -2 -14 19
anmeldung	6 -59 -48 -10 -27 10
anneh-	20 -5 -20 0 0 0
annehmen	20 -5 -20 0 0 0
anruf	-2 -24 -5 8 55 0
anruf ?	-23 -11 -7 0 0 0
anruf _ 0	21 -10 0 -6 0 0
anruf _ ?	0 -6 0 0 0 0
anruf _ angeb	0 -22 0 0 0 0
anruf _ engli	-7 -25 -4 0 0 0
anruf _ micro	0 5 0 -3 0 0
anruf _ sich	0 9 -6 0 0 0
anruf auf	-2 -19 -20 0 0 0
anruf der	0 27 0 0 0 0
anruf ich	27 0 0 0 -1 0
anruf und	-4 38 0 0 0 0
anruf von	0 -13 0 -3 31 0
anruf-	-1 -5 -62 -29 -25 -2
anrufbeantworter	-10 -1 -2 -14 -1 0
anrufe	-12 -29 -31 0 -2 0
anrufen	33 5 -1 -15 -19 -2
anrufer	1 -11 -24 0 -3 0
anruft	0 0 18 0 0 0
ans	-23 -9 -32 39 -7 -5
ans licht	0 0 0 0 -3 0
ans telef	-17 -1 -32 0 -3 0
ansag-	0 -1 0 0 -5 0
ansage	0 -1 0 0 -5 0
ansch ?	-5 0 0 0 0 0
ansch _ die	0 0 -4 -2 0 0
ansch an	0 0 -4 -2 0 0
ansch-	-15 36 -25 -15 -1 -22
anschluss	0 24 -16 -15 0 -3
anseh-	0 0 0 -9 0 0
ansehen	0 0 0 -9 0 0
anson-	-9 0 -5 -2 -37 43
ansonsten	-9 0 -5 -2 -37 43
anspr _ frau	0 0 -2 0 0 0
anspr in	-9 0 0 0 0 0
anspr ist	0 0 -2 0 0 0
anspr-	7 -2 -10 0 -16 -8
ansprechpartner	-9 -2 0 0 -12 -8
ansprechpartnerin	0 0 -2 0 -4 0
anste-	18 0 -1 0 0 0
answe-	0 -2 0 15 -2 0
antiv-	-16 38 -9 0 0 0
antivirus	-5 3 0 0 0 0
antra-	43 -1 -3 7 -2 0
antrag	-1 -1 0 11 0 0
antwo auf	0 5 -7 0 -19 0
antwo nicht	-26 -4 -21 0 -5 0
antwo sie	0 0 0 -29 -28 0
antwo-	-68 2 -55 -34 66 -14
antwort	-27 -1 -17 6 -46 -7
antworte	0 0 0 -5 -12 0
antworten	-3 8 -11 -35 99 -7
antwortet	-37 -4 -24 0 -5 0
anver-	-12 0 0 0 0 0
anwal-	0 -5 0 18 0 0
anwalt	0 -5 0 18 0 0
anwen ?	0 -3 0 0 0 0
anwen-	51 -15 -38 0 -12 -2
anwender	-3 -12 0 0 -12 0
anwendung	60 -3 -36 0 0 -2
any	106 -18 -28 -11 -6 -4
any _ on	15 0 -8 0 0 0
any _ our	-19 -3 17 0 0 0
any more	-42 0 25 -8 0 0
any of	23 -4 -3 0 0 0
any patie	40 -5 -16 0 0 0
anyde-	0 26 0 0 -4 -5
anydesk	0 26 0 0 -4 -5
anyon-	16 -2 0 0 0 0
anyone	16 -2 0 0 0 0
anyth-	7 -16 20 -3 0 0
anything	7 -16 20 -3 0 0
anywh-	39 -1 49 0 0 0
anywhere	39 -1 49 0 0 0
anzah der	0 0 -26 -4 0 0
anzah-	0 0 -26 -5 0 0
anzahl	0 0 -26 -5 0 0
anzei _ der	0 0 0 0 -2 0
anzei ersta	-3 -27 0 0 0 -4
anzei-	23 -25 13 7 -6 -4
anzeichen	-2 -10 0 -1 0 0
anzeige	-3 -37 13 13 -3 -4
anzeigen	17 -4 0 -4 -2 0
anzus ?	-1 0 -4 0 0 0
anzus-	-1 24 -4 0 0 0
anzuschreiben	-1 0 0 0 0 0
apoth-	3 -17 59 -6 -10 0
apotheke	3 -5 55 -6 -10 0
app	-28 -6 -19 0 -3 35
appar-	-6 0 0 -1 0 0
apparat	-6 0 0 -1 0 0
appoi-	14 -2 114 0 -5 0
appointment	14 -2 42 0 -5 0
april	0 -22 0 -3 -7 0
arbei 0	-14 -12 -22 0 0 0
arbei ?	0 0 0 0 0 -2
arbei _ der	-4 -2 0 0 -2 -38
arbei _ in	27 0 -9 0 0 0
arbei _ mit	1 -12 0 0 0 -13
arbei _ progr	-27 -1 8 0 -17 -5
arbei bei	-4 0 0 0 -9 0
arbei im	-14 10 -11 0 -1 53
arbei in	-26 -3 0 -7 33 0
arbei ist	8 -1 -53 0 -13 -40
arbei mit	-16 -1 -7 0 -17 -23
arbei nicht	18 0 -15 0 0 0
arbei sie	0 0 0 0 -1 0
arbei-	37 -82 37 -17 28 39
arbeit	0 0 -33 -7 43 72
arbeite	-9 -24 -18 -37 0 93
arbeiten	-26 -36 24 -13 4 16
arbeitet	25 -3 17 0 -11 -7
arbeitsplaetze	39 -23 13 -2 -3 -3
arbeitsplaetzen	-16 16 18 -1 -9 -1
arbeitsplatz	-83 -5 -17 -2 0 -99
arbeitsunfaehig	92 0 0 0 -16 -12
archi-	-31 0 37 -12 -1 0
are	116 0 3 16 -30 90
are _ and	-22 12 -2 0 0 35
are _ by	0 0 -6 -5 0 0
are affec	-14 0 -6 0 0 16
are we	-3 0 0 -7 0 0
arriv-	-10 -8 28 44 0 0
art	-1 -8 0 -1 -5 0
art 0	0 -5 0 -1 0 0
art _ dsgvo	0 -5 0 -4 0 0
artik 0	0 0 0 24 -2 0
artik _ dsgvo	0 0 0 -10 0 0
artik-	0 0 0 24 -2 0
artikel	0 0 0 24 -2 0
arzne-	-72 -13 76 0 0 0
arzneimitteldatenbank	-41 -13 50 0 0 0
arzt	88 -19 20 0 -8 0
arztb ueber	-9 -2 -2 0 -4 0
arztb-	-66 26 32 -6 -11 -7
arztbrief	9 -10 9 -3 -7 0
arztbriefe	-55 8 -3 -3 0 -5
arztbriefen	0 29 -6 0 0 0
arztp-	0 0 0 -2 -15 0
arztpraxen	0 0 0 -2 -15 0
arzts-	-11 0 0 0 0 0
as	-36 -6 -15 -10 14 23
as _ ?	0 0 0 0 0 -2
as well	0 0 0 0 0 -2
askin-	0 6 -3 -5 0 0
asking	0 6 -3 -5 0 0
asks	9 -5 -27 -5 0 0
asks wheth	0 -3 0 -2 0 0
assis-	-6 -4 21 0 -19 -8
at	19 37 43 49 -11 -18
at _ end	-9 0 0 0 15 -4
at _ momen	0 -3 -6 -3 0 0
at _ stand	30 0 -6 0 0 0
at a	47 -2 -8 0 0 0
at all	-19 -7 -34 0 -13 -8
at the	-18 -10 -6 -3 -5 -6
at your	-9 0 0 0 9 -4
attac ?	0 0 0 -5 0 0
attac _ ?	0 0 0 -2 0 0
attac _ sie	0 -4 0 -5 0 0
attac _ your	0 -1 0 0 -15 0
attac auf	0 -4 0 -5 0 0
attac on	0 -1 0 0 -15 0
attac-	-16 -8 -19 -12 -30 0
attack	0 -10 -4 -5 -18 0
attacke	-9 -4 -4 -7 -8 0
attacked	0 0 0 -1 0 0
au	-65 0 -15 0 0 63
auch	100 27 -12 -56 16 -70
auch _ ?	16 -27 0 -7 -3 0
auch _ der	16 -8 37 -5 -11 0
auch _ die	5 -14 -8 -2 0 0
auch _ drin	23 0 0 -4 0 0
auch _ konne	0 0 -6 0 0 0
auch _ oder	-5 0 0 0 -10 0
auch _ praxi	0 -18 0 0 0 0
auch _ progr	-13 0 0 0 0 0
auch _ und	-32 -8 69 0 0 -2
auch _ worde	0 -5 0 0 0 0
auch an	0 -7 -27 0 -13 0
auch ander	0 0 11 0 0 -1
auch auf	0 -19 0 -3 0 0
auch bei	2 26 17 0 0 0
auch das	8 0 -22 0 0 0
auch den	37 -18 -10 0 29 0
auch der	20 -5 -10 0 0 0
auch die	-5 80 -40 -7 35 -2
auch erwis	-1 43 -7 0 -12 0
auch fuer	0 0 0 -11 0 0
auch ihre	-2 0 -7 0 0 0
auch mit	0 0 30 -2 0 0
auch nicht	-26 23 -23 -6 0 -5
auch noch	-12 0 15 0 0 0
auch so	0 9 0 0 -3 0
auch unser	-5 -15 -6 0 0 0
auch versc	-8 -3 0 0 0 0
auch von	-4 -7 -4 0 0 0
audit-	-7 -8 0 17 0 0
auf	-31 54 16 7 12 -32
auf 0	0 -49 -5 -5 -7 0
auf _ 0	17 28 -41 -3 -10 -12
auf _ ander	-1 4 -10 0 -1 22
auf _ arbei	-13 11 -3 0 -3 -3
auf _ betro	0 0 0 0 0 -6
auf _ bilds	-14 51 7 0 -1 0
auf _ brief	0 -4 33 0 0 0
auf _ der	-39 37 23 -3 0 0
auf _ deskt	0 8 -3 0 0 0
auf _ die	44 3 -8 0 0 -4
auf _ ein	-1 -30 -17 0 -5 0
auf _ empfa	0 39 0 0 0 -2
auf _ etwas	0 -3 0 0 -4 0
auf _ firew	-21 0 0 0 3 0
auf _ firma	-2 0 0 0 0 0
auf _ geht	31 -1 -8 0 0 43
auf _ handy	0 -6 0 0 -3 -5
auf _ haus	-13 0 2 0 0 0
auf _ homep	-17 -6 7 0 -14 0
auf _ karte	25 -11 -16 0 0 0
auf _ konne	0 -6 -5 0 0 0
auf _ laufe	0 0 0 0 0 -3
auf _ link	-5 13 -6 0 0 0
auf _ neue	0 0 -13 0 11 0
auf _ neuen	-1 -15 -11 0 19 -1
auf _ patie	27 -14 -6 -1 0 -5
auf _ pc	9 1 -9 0 -2 0
auf _ plaet	-16 -13 34 -1 0 -7
auf _ platt	-5 -14 -6 0 0 0
auf _ platz	15 -17 33 0 0 0
auf _ praxi	-29 60 0 0 -2 0
auf _ rechn	-4 -50 16 0 -11 0
auf _ rezep	-4 -12 -11 0 0 -6
auf _ rueck	69 -11 -33 0 -20 -3
auf _ seite	0 31 34 0 17 0
auf _ serve	-62 2 18 -4 -18 -2
auf _ syste	-36 -11 0 0 0 -2
auf _ telem	0 0 -6 0 0 0
auf _ termi	-6 36 -3 0 0 0
auf _ ueber	-41 -13 20 0 0 20
auf _ umste	0 0 -7 0 0 0
auf _ und	27 -18 -3 -1 -3 -1
auf _ unter	0 0 -1 0 -3 -2
auf _ weg	-6 0 -6 -2 -2 0
auf _ wege	0 -6 -1 -8 16 -13
auf _ weise	-5 -2 0 0 -1 0
auf _ welt	-5 -5 -1 0 0 0
auf _ zu	-30 36 -3 0 -3 -2
auf allen	-33 14 5 0 0 -7
auf das	20 -9 -27 0 0 32
auf dass	0 -10 -5 -5 -1 0
auf dem	34 74 -76 31 -43 -12
auf den	-102 -23 27 -18 14 -47
auf der	20 -14 17 -2 -5 -8
auf die	80 -17 -60 20 7 -24
auf diese	0 -6 -2 -2 13 -13
auf drei	-7 4 -3 -1 0 0
auf ein	-35 19 0 0 -1 -2
auf eine	0 23 -4 0 -11 0
auf einem	10 -9 -15 0 0 -11
auf einen	16 1 -16 0 -1 -5
auf einer	-13 -13 -1 0 0 0
auf einma	-16 3 -8 0 -5 0
auf engli	-27 -10 -10 0 0 0
auf ihr	-36 0 16 0 -3 -2
auf ihre	-16 0 -3 0 -24 -3
auf ihren	-12 -7 -2 0 -9 0
auf ihrer	-3 -1 37 0 19 0
auf jedem	45 -5 4 0 -1 0
auf karte	0 -2 0 0 -5 0
auf keine	-33 -22 41 14 0 0
auf kim	0 0 -7 0 0 0
auf meine	-17 2 -14 0 -30 36
auf papie	-27 -15 20 24 -8 45
auf patie	0 -1 -5 0 0 0
auf platz	0 10 -11 0 0 -12
auf progr	-10 -29 0 -3 0 0
auf saemt	18 -23 31 0 -1 0
auf sie	-10 -13 -7 -5 -5 -15
auf so	-9 -14 30 0 -9 -3
auf und	-45 85 -11 -2 -6 -2
auf unser	30 13 -32 -13 -18 -2
auf weite	14 -10 0 -3 -2 0
auf welch	-11 -13 -5 -8 -1 0
auf zwei	0 -40 22 0 -1 0
aufbe-	28 0 0 -15 0 -3
aufbewahren	0 0 0 -15 0 -3
auffa-	-27 -30 -11 -8 19 0
auffaelligkeiten	-27 -35 -11 -8 27 8
aufge ?	-1 0 0 0 0 0
aufge _ das	0 -12 0 0 0 0
aufge dass	-4 -1 0 0 0 0
aufge ist	0 0 -12 0 0 0
aufge und	-15 4 1 0 -25 -3
aufge-	11 -31 -55 38 -60 -3
aufgefallen	-3 32 -12 0 0 0
aufgeht	1 -7 -30 -11 -4 0
aufgelegt	-16 -13 -9 -20 -26 0
aufgemacht	-10 27 0 0 -3 0
aufkl-	-4 -7 -31 20 -8 -1
aufklaeren	-1 -6 0 0 0 -1
aufklaerung	0 0 -15 0 -8 0
aufle ?	0 -3 0 0 0 0
aufle-	-20 31 0 0 0 0
auflegen	0 -3 0 0 0 0
aufm	56 3 -18 0 -6 0
aufma-	9 42 -22 -3 -2 0
aufmachen	-14 42 -5 0 -2 0
aufme-	0 -2 0 0 -4 0
aufmerksam	0 -2 0 0 -4 0
aufna-	-40 -3 166 -7 -7 0
aufne-	-15 -6 31 -5 0 0
aufnehmen	-18 -6 31 -2 0 0
aufru-	90 -18 51 -10 -11 -27
aufrufbar	37 -1 43 -2 0 0
aufrufen	81 -3 -71 -4 -6 -22
aufsc ?	0 0 0 22 0 0
aufsc-	65 4 -2 80 -26 0
aufschalten	0 -18 -7 -4 0 0
aufschreiben	44 -7 -4 0 -1 0
aufschub	0 -8 0 90 -9 0
aufsi-	-1 0 -1 41 -11 0
aufsicht	-1 0 -1 67 -2 0
aufsichtsbehoerde	0 0 0 -25 -8 0
aufsp-	29 -8 -13 0 -5 0
aufspielen	13 -8 -5 0 -5 0
aufst-	-2 -1 0 -11 0 0
aufstellung	-2 -1 0 -11 0 0
auftr von	0 0 0 0 -5 0
auftr-	-9 -14 7 -5 -23 -3
auftrag	0 -6 0 0 -5 0
auftragsbestaetigung	-6 -2 -8 -1 -1 0
auftragsverarbeiter	0 0 0 0 0 -3
auftragsverarbeitung	0 -4 -2 0 0 -1
aufzu-	0 -5 -18 0 0 0
augen	-12 61 20 -20 -13 -2
augen der	0 0 0 0 7 0
augen-	23 0 -33 -6 6 0
augenarztpraxis	-2 0 0 0 7 0
augus-	0 -1 -2 -5 -3 0
august	0 -1 -2 -5 -3 0
aus	62 88 17 50 50 -20
aus ?	0 0 -20 -3 0 0
aus _ ?	-1 -5 0 0 0 0
aus _ aus	47 -8 69 -6 -10 0
aus _ ausla	-3 5 0 0 0 0
aus _ der	22 -12 3 30 11 0
aus _ die	-9 29 -5 0 -7 0
aus _ druck	-12 29 -25 0 -6 51
aus _ ferne	-5 8 -9 0 0 -4
aus _ gedae	25 0 -8 0 0 0
aus _ haben	-6 1 0 -3 -15 0
aus _ haus	0 -3 12 -5 0 0
aus _ hause	-1 0 0 0 0 0
aus _ inter	0 0 -6 0 0 0
aus _ karte	-12 31 -38 0 0 0
aus _ praxi	-37 26 -8 0 0 0
aus _ progr	-2 -26 -21 25 0 -3
aus _ sie	0 -11 0 0 -3 0
aus _ und	-2 -11 0 0 -2 0
aus _ unser	-3 -16 8 0 0 0
aus _ zeitu	0 -2 0 0 -7 0
aus auf	0 13 0 0 0 0
aus dass	-5 -14 -2 0 -19 0
aus dem	37 -17 32 -2 -39 -3
aus der	-6 35 12 1 21 -5
aus die	39 -28 -23 -7 0 0
aus ihrem	-2 -7 -6 23 0 -3
aus ihrer	-16 0 0 -1 -10 0
aus in	0 -1 -4 0 0 0
aus ist	48 0 0 0 -6 0
aus nicht	-27 0 -29 0 0 0
aus progr	-26 0 -19 0 -7 0
aus und	12 3 5 -4 -7 -5
aus unser	-4 39 21 -20 -3 0
aus welch	0 -5 0 0 0 -5
aus word	-26 -2 -30 0 -4 90
ausdr-	-9 -5 58 19 -10 -10
ausdruck	-8 0 49 21 0 -5
ausdrucken	-1 -5 -32 -2 -9 -4
ausfa-	-16 0 -21 0 -13 -15
ausfall	-43 0 -14 0 -2 -15
ausfi-	-22 0 30 0 0 0
ausfu-	-10 0 -12 -3 0 0
ausga-	-9 14 142 -8 -14 0
ausgab	0 22 0 0 -1 0
ausgang	-9 -8 89 0 -4 0
ausge ?	-2 0 0 0 0 0
ausge _ ?	0 -11 0 0 -6 0
ausge dass	0 -17 -5 0 0 0
ausge und	23 50 53 0 -4 -1
ausge-	51 74 66 -34 -8 27
ausgeben	0 -6 -23 0 0 -3
ausgedruckt	-14 0 -101 -2 0 38
ausgefallen	24 -12 118 -7 -4 -5
ausgefuehrt	0 31 -2 0 19 0
ausgehen	0 -1 -5 0 0 0
ausgerechnet	22 -18 30 -5 0 0
ausgeschaltet	-7 7 -10 0 -1 0
ausgeschlossen	0 0 -1 4 0 0
ausgi-	0 -11 0 0 0 0
ausgibt	0 -11 0 0 0 0
ausha-	2 -18 -8 0 27 0
aushang	2 -18 -8 0 0 0
ausku _ die	0 0 0 -21 0 0
ausku geben	-2 0 0 0 0 0
ausku ob	0 0 -1 -6 0 0
ausku ueber	0 0 -17 -12 0 0
ausku-	-11 -10 -19 6 -25 0
auskunft	-11 -10 -19 21 -9 0
ausla-	-6 36 -1 20 0 0
ausland	-3 36 -1 0 0 0
ausma-	0 13 -2 0 -30 -2
ausmachen	0 13 -2 0 0 -2
ausna-	0 -6 -31 0 -2 0
ausre-	0 0 -1 0 0 0
ausru-	0 -1 19 0 0 0
ausrufezeichen	0 -1 19 0 0 0
aussa ob	0 0 0 -5 0 0
aussa-	0 0 0 -5 -3 0
aussage	0 0 0 -5 -3 0
aussc-	0 -26 -22 24 -12 -13
ausschalten	0 0 -1 0 0 -13
ausschliesslich	0 -26 -21 0 -12 0
ausse ?	0 -4 0 0 0 0
ausse _ ?	0 0 0 0 -6 0
ausse _ die	0 -2 0 0 0 0
ausse _ praxi	0 -3 0 0 0 0
ausse auf	-6 -10 5 0 0 0
ausse der	-1 -6 -5 0 0 0
ausse in	0 -2 0 0 0 0
ausse-	23 -5 41 -31 -18 -15
aussen	-22 35 26 -4 -9 -5
aussendienst	-5 -1 -5 -26 0 -3
aussenstehender	0 -3 -8 0 0 0
ausser	22 -11 41 -1 0 -1
ausserhalb	0 -4 -13 0 -6 -4
ausst-	86 0 -115 -2 -4 -13
ausstellen	73 0 -114 -2 -4 -13
austa-	0 0 -39 -6 -24 0
auswa-	-15 -1 -5 0 -8 0
auswe-	-24 0 -9 20 -11 0
auswertung	0 0 0 24 0 0
auswi _ die	0 -1 0 0 0 0
auswi auf	0 -20 0 0 -3 -1
auswi-	0 -20 0 0 -3 -1
auswirkungen	0 -20 0 0 -3 -1
auszu ?	-8 0 0 0 0 0
auszu hat	0 6 -13 0 -1 -4
auszu-	37 -2 -23 -12 -4 -6
auszubildende	17 5 -18 0 -4 -4
autho ?	0 0 0 -11 0 0
autho-	0 -3 -4 33 -5 0
authorities	0 -3 -2 -7 -5 0
authority	0 0 -2 41 0 0
auto	-2 -21 -3 0 0 0
autom antwo	0 0 0 0 -41 -1
autom-	-66 0 17 0 -41 -3
automatisch	-52 0 10 0 0 0
automatische	0 0 -2 0 -41 -3
av-ve-	0 0 -3 0 -10 0
aw	-13 0 0 0 60 0
aw _ nachr	0 0 0 0 -13 0
aw ihre	0 0 0 0 -13 0
away	35 -9 -4 0 0 -1
azubi	61 40 0 0 0 0
azubi hat	0 90 0 0 -10 0
azubi-	-1 23 0 0 -10 0
azubine	0 23 0 0 -10 0
b	-9 -21 46 -5 -5 -2
b 0	0 0 13 -5 0 0
back	0 14 18 -30 95 -28
back _ norma	0 0 0 0 59 -18
back on	-1 18 -1 0 -12 0
back to	0 0 32 0 54 -18
backu-	-35 23 87 0 23 -5
backup	-35 23 143 0 25 -5
bad	30 0 0 0 -7 0
bag	0 -10 29 0 -7 0
bald	-46 -2 0 -7 -4 0
bambe-	-8 0 -34 0 -28 -1
bamberg	-7 0 -34 0 -28 -1
band	-5 -35 48 -10 0 0
bande	-10 0 0 0 0 0
bank	-9 36 -2 -8 0 0
bankd-	0 14 -2 0 -2 0
bankdaten	0 14 -2 0 -2 0
bankv-	-2 -14 -5 0 0 0
bankverbindung	-2 -14 -5 0 0 0
barco-	-26 -8 -51 0 0 -1
barcode	-26 -8 -17 0 0 -1
bayer-	0 -2 -21 4 -3 0
bayern	0 0 -21 -10 0 0
be	-29 27 16 82 -7 -10
be _ ?	0 0 -5 0 -1 0
be _ micro	0 -16 0 0 0 0
be _ to	0 0 -9 0 -4 0
be back	0 -4 -1 0 0 0
be from	-5 19 0 0 0 0
beach ?	0 0 0 -9 0 0
beach-	-11 -1 0 23 -1 0
beachten	-11 0 0 23 0 0
beant-	-1 24 0 -8 0 0
beantworten	0 0 0 -4 0 0
bearb-	-52 -15 -10 -2 -20 41
becau of	-28 -3 -16 -8 0 0
becau-	37 -6 -30 -12 -11 -5
because	37 -6 -30 -12 -11 -5
bedan-	0 0 0 -2 57 0
beden _ ?	0 0 0 0 0 -3
beden-	-4 0 0 0 0 -3
bedenkenlos	0 0 0 0 0 -3
bedeu-	0 -2 -3 0 0 0
bedeutet	0 -2 -3 0 0 0
bedie-	0 -3 -4 0 0 0
beein-	-17 0 22 -4 -1 0
been	-2 78 -27 -23 -5 -1
been _ ?	0 -4 -35 0 0 -1
been _ by	0 0 -1 -9 0 0
been hacke	0 24 0 0 0 0
been stole	0 -4 0 0 0 0
beend sich	59 -4 -9 0 0 0
beend-	81 10 17 0 -9 0
beenden	-5 0 -1 0 0 0
beendet	86 10 18 0 -9 0
befal-	-4 -10 -2 0 0 0
befallen	-4 -7 -2 0 0 0
befor the	0 0 0 -3 -2 0
befor-	22 -12 0 -21 -5 0
before	22 -12 0 -21 -5 0
befue-	-3 0 1 0 0 0
befuerchten	-2 0 0 0 0 0
befun nicht	33 0 21 0 -2 0
befun-	6 47 95 31 9 -8
befund	16 -5 -37 35 17 0
befunde	-4 43 20 -10 -2 -8
befunden	0 -5 -3 -6 0 0
begin-	-1 0 -10 7 0 0
beginnt	-1 -2 -10 7 0 0
begru-	45 -7 -22 8 0 0
behal-	-32 -26 0 -2 -8 -7
behan-	147 -13 -87 30 -13 10
behandeln	76 -6 -10 -9 0 33
behandelten	-8 0 0 -4 0 0
behandle	-7 -2 0 0 0 -7
behandlung	37 0 0 0 -7 0
behandlungszimmer	-55 0 -19 0 0 0
behau unser	0 -5 0 11 0 0
behau-	22 -27 -28 11 -10 -3
behauptet	22 -15 -28 11 -10 0
behauptete	0 -12 0 0 0 0
behel-	-1 -12 11 0 0 25
behin-	0 -5 -6 0 0 0
behind	0 -5 -6 0 0 0
behob-	0 -1 -5 0 62 0
behoben	0 -1 -5 0 62 0
behoe-	-1 0 0 -7 15 0
behoerde	-1 0 0 -3 15 0
behoerden	0 0 0 -4 0 0
bei	-21 -47 150 -20 -90 49
bei 0	10 -7 50 -8 -6 0
bei _ 0	-5 -6 64 -6 0 0
bei _ ?	0 -2 0 0 0 0
bei _ aerzt	-21 0 -2 0 0 0
bei _ alles	-18 34 -11 0 -6 31
bei _ an	0 0 -24 0 0 0
bei _ ander	-46 0 -45 0 -5 12
bei _ anger	0 -1 0 0 0 -6
bei _ angri	0 -3 0 0 0 0
bei _ anmel	22 0 0 0 0 0
bei _ auch	-11 0 12 0 -13 0
bei _ auf	-11 -9 36 -4 -3 -2
bei _ aufsc	0 0 -3 -4 0 0
bei _ aufsi	0 0 0 -11 0 0
bei _ das	25 -5 -7 0 -2 12
bei _ daten	-10 -1 0 5 0 0
bei _ den	0 -4 0 0 0 0
bei _ der	15 48 -16 -3 0 0
bei _ die	-30 3 -4 0 0 -16
bei _ drauf	0 9 -7 -3 -13 0
bei _ durch	0 13 0 0 0 0
bei _ ein	0 -27 -7 0 -2 0
bei _ eine	0 -23 0 -2 -7 0
bei _ einen	0 5 0 0 0 0
bei _ einge	0 12 0 -10 0 0
bei _ geht	31 0 -8 0 -13 -1
bei _ gespe	0 -12 0 0 0 0
bei _ im	31 -17 -30 28 11 -21
bei _ in	-14 -2 -53 0 0 21
bei _ insta	0 0 -2 0 0 0
bei _ ist	33 8 -23 -4 50 25
bei _ jetzt	0 13 0 0 0 0
bei _ keine	-28 0 2 0 0 -15
bei _ kolle	-7 0 7 0 -3 51
bei _ kunde	0 24 0 0 0 0
bei _ kv	0 0 -26 7 -3 -1
bei _ laeuf	8 0 0 0 132 -13
bei _ leer	-9 0 -5 0 0 0
bei _ liege	27 -4 -7 0 -3 -2
bei _ mehr	-3 -6 95 0 0 -9
bei _ melde	0 -17 0 0 0 0
bei _ mit	0 0 44 0 0 0
bei _ nicht	-25 -20 -61 0 -2 -16
bei _ niema	-4 12 -3 0 0 -4
bei _ noch	-1 0 -9 0 -2 -3
bei _ patie	-61 -1 -27 -2 0 -2
bei _ progr	-6 0 -19 0 -9 -3
bei _ proze	-4 -4 -14 -6 -6 -1
bei _ ruft	-3 -16 -7 0 0 0
bei _ seit	-11 -11 54 -2 -10 0
bei _ sind	0 -7 -1 0 0 0
bei _ steht	-45 -1 -23 -5 -3 -3
bei _ ueber	9 -2 -9 0 0 0
bei _ und	33 0 33 0 0 112
bei _ unter	0 0 -2 0 0 -1
bei _ von	4 -23 0 0 -2 -1
bei _ vor	0 0 0 -9 -1 0
bei _ weite	0 5 -7 0 -2 -1
bei _ wiede	0 0 0 0 -19 0
bei _ wir	-7 -2 -6 0 0 0
bei _ wurde	0 -2 0 0 0 0
bei _ zu	0 0 0 -3 0 0
bei allen	40 -6 36 -6 -4 18
bei dem	0 -3 -2 0 -4 0
bei den	11 -13 -16 -2 -5 18
bei der	38 -13 -38 40 -33 -16
bei einem	-55 -3 -2 -2 0 -28
bei einer	-10 0 -16 0 0 0
bei euch	-16 -21 -6 0 -21 0
bei frau	25 0 23 0 0 -2
bei ihnen	-42 -59 -60 -27 -50 -25
bei jedem	9 -19 -2 0 -3 -16
bei keine	23 31 65 -2 -1 -21
bei meine	0 0 31 0 0 -8
bei niema	66 -6 45 0 0 -9
bei progr	-10 0 -1 0 0 0
bei uns	-14 0 -56 -35 -6 37
bei unser	-5 21 -7 0 0 0
bei wir	-40 -2 -6 29 19 -30
beide	-30 0 40 0 0 -1
beide-	-19 -1 134 -5 -12 -7
beiden	-8 13 45 0 -12 -7
beides	-11 -14 89 -5 0 0
beim	116 -28 10 76 -68 -18
beim _ der	-7 -1 -47 -8 -4 4
beim _ des	-15 -21 1 0 -1 0
beim _ eines	55 -2 -21 -4 -1 0
beim _ ersch	21 0 46 0 0 -5
beim _ haeng	32 0 -45 -3 0 8
beim _ kommt	-15 16 11 0 0 -4
beim _ mal	0 23 35 37 -3 0
beim _ patie	-5 -6 45 0 -4 0
beim _ ueber	0 0 -49 0 0 -4
beim druck	31 -5 -61 0 -1 -14
beim einle	0 -15 20 -6 0 -1
beim hochf	-5 9 -1 0 0 0
beim kunde	6 0 0 0 0 -5
beim lande	0 0 0 -4 0 0
beim oeffn	7 -8 -42 0 0 -4
beim sende	0 0 -25 0 0 -1
beim start	-5 -10 -24 0 -3 -1
beim updat	-5 0 -15 0 0 0
beim versa	0 0 74 0 0 0
beim wechs	-14 0 -13 0 0 0
beisp-	0 0 -2 0 0 0
beispiel	0 0 -2 0 0 0
bekan ?	0 0 0 0 0 -1
bekan _ die	0 0 -14 0 -2 0
bekan-	6 -20 16 -6 -2 -3
bekannt	0 -6 -24 -6 0 -1
bekannte	0 -10 0 0 0 0
bekannten	6 -1 39 0 -2 -3
bekom ?	0 0 0 0 -1 0
bekom _ die	0 4 0 0 0 0
bekom _ keine	0 0 -3 0 0 0
bekom die	10 -9 12 0 0 0
bekom ich	-15 0 -11 -1 0 0
bekom und	-2 2 -9 0 -2 0
bekom wir	0 -6 0 6 0 -4
bekom-	-15 11 25 -3 -43 -4
bekomme	17 0 -37 -2 0 0
bekommen	-41 21 78 -5 -43 -4
bekommt	9 -10 -16 4 0 0
belas-	0 0 -2 -3 -11 -5
beleg-	0 0 -3 -2 0 0
bemer _ die	0 -3 -26 -18 -1 0
bemer dass	0 0 -28 -18 0 0
bemer-	28 -27 -34 -26 -6 -10
bemerkt	30 -17 -36 -26 -6 -10
benac ?	-8 0 0 -1 0 0
benac-	-10 0 0 -4 0 0
benachrichtigen	-8 0 0 -4 0 0
benachrichtigung	-2 0 0 0 0 0
benoe _ die	0 0 0 -24 0 0
benoe _ eine	0 -8 0 -2 -3 -11
benoe ich	0 -7 0 0 0 0
benoe wir	0 -4 -4 36 -4 -12
benoe-	0 -30 -7 52 -8 -23
benoetige	0 -7 0 0 0 0
benoetigen	0 -12 -7 29 -8 -23
benoetigt	0 -10 0 23 0 0
benut-	34 -34 -65 -10 -1 -13
benutzen	-10 -3 -10 0 0 -6
benutzer	53 -37 -29 -10 1 -8
beoba-	-2 33 35 -2 -13 0
berat-	0 -2 0 14 -3 0
berec-	0 -19 0 0 0 0
berechnet	0 -3 0 0 0 0
berei ?	0 23 0 0 0 0
berei-	-1 -24 -18 -6 -6 -6
bereit	-17 -7 -7 0 -13 0
bereits	-3 -15 -11 -1 6 -1
beric an	0 -1 0 -3 0 0
beric-	-61 -7 49 -11 43 -3
bericht	-3 -7 0 -7 0 0
berichten	0 0 0 -4 -1 0
berli-	0 -3 -4 -4 -5 0
berue ?	0 0 0 0 0 -1
berue-	0 -2 0 0 0 -2
beruehrt	0 0 0 0 0 -1
beruf-	-1 -11 0 20 -3 -10
beruh-	0 -34 -3 -1 31 0
beruhigt	0 -34 -3 -1 31 0
besch _ ?	0 0 0 0 -6 0
besch _ dass	-1 -1 20 0 6 0
besch geben	0 0 -1 -4 -4 0
besch sagen	-2 0 -2 -3 0 0
besch sich	-3 -4 21 0 0 0
besch-	32 -34 82 57 33 -11
beschaedigt	-17 0 15 -3 0 0
bescheid	-3 0 -2 1 25 0
beschraenkt	-5 -3 0 0 0 0
beschwert	-6 -17 35 0 0 0
beset-	-15 0 13 -6 -29 -9
besetzt	-15 0 -12 -6 -26 -9
bespr-	0 -14 -2 -24 30 0
besprochen	0 -3 -2 -15 30 0
besse-	7 -6 0 -9 -5 0
besser	-14 -6 0 -9 0 0
best	0 0 0 0 -5 0
besta ?	-7 0 0 0 0 0
besta _ dass	-2 0 0 0 -9 0
besta _ die	0 0 -13 -7 -2 0
besta dass	-19 0 -10 0 0 0
besta sie	-8 -3 0 0 -20 0
besta-	-46 -34 -5 13 -2 -4
bestaetigen	-34 -24 -4 -39 14 0
bestaetigt	-1 11 21 -2 2 -4
bestaetigung	-7 -13 -8 16 -9 0
bestand	-3 -1 -2 0 0 0
bestanden	0 -6 0 0 0 0
beste ?	0 0 0 -2 0 0
beste _ 0	0 0 -8 -1 0 0
beste _ uns	0 0 0 0 -19 0
beste auf	-1 -10 -7 34 -2 -2
beste die	0 0 0 0 0 -3
beste fuer	0 34 0 0 -22 -3
beste ist	-30 0 30 0 -1 14
beste und	33 0 -9 0 -4 0
beste-	-26 16 26 20 136 -13
besteht	-4 -10 -8 25 18 0
bestellen	0 0 0 -2 0 0
bestellt	-1 13 40 0 -5 11
bestellten	6 -4 0 0 -14 0
bestellung	0 0 -28 -1 -2 0
besten	-3 -14 -3 -1 -48 -13
besti-	-6 6 -12 0 -21 -2
bestimmt	-6 6 -12 0 -21 -2
besuc-	0 54 -4 -4 -13 0
betra-	-1 -3 30 0 15 -1
betrag	0 -2 30 0 0 0
betre _ der	0 -10 0 0 7 0
betre _ die	-4 0 0 0 0 0
betre _ wir	0 0 0 0 -3 0
betre die	-9 18 -8 -1 0 -3
betre ist	11 0 0 0 -4 0
betre praxe	0 -7 0 0 0 0
betre-	-79 -2 -41 -3 -37 -5
betreff	-61 -21 -37 -3 -39 0
betreue	12 0 -8 0 0 0
betreuen	-27 11 39 -1 -4 -3
betreuer	0 1 0 0 22 0
betreut	-3 -8 -12 0 -7 -2
betreuten	0 19 -8 0 -1 0
betreuung	0 0 0 0 -7 0
betri ?	0 0 0 0 -12 0
betri das	0 0 -5 0 0 -3
betri der	-13 0 -18 0 0 35
betri einge	15 0 -3 0 0 -13
betri-	32 -47 -34 -14 -23 72
betrieb	64 -9 -10 -2 -15 57
betriebsstaette	0 0 -5 0 0 0
betrifft	-26 -13 19 -3 -5 15
betro ?	0 0 -3 -2 0 -6
betro _ nur	-14 0 -14 0 0 42
betro ist	-1 -9 -6 0 0 40
betro oder	-14 0 -14 -1 0 0
betro sein	-2 0 0 13 0 0
betro sind	-6 0 -8 28 -6 -5
betro-	-77 -42 -18 29 -32 -29
betroffen	-62 -13 -18 31 -32 -29
betroffenen	-14 0 0 0 0 0
betroffener	0 0 0 -1 0 0
betroffenheit	0 -29 0 -1 0 0
betru ?	0 -4 0 0 0 0
betru-	0 -4 -4 0 0 0
betrug	0 -4 0 0 0 0
beunr-	-2 -17 -8 -2 0 0
bevor	23 -13 -13 -4 -25 -8
bevor ich	12 15 0 -4 -6 0
bevor sie	26 0 0 0 -15 -2
bevor wir	-19 -7 -2 0 0 -6
bewae-	0 0 0 -6 -3 0
beweg-	0 29 -3 -1 -11 0
bewegt	0 14 -3 -1 -9 0
bewer-	0 23 -7 27 0 0
bewerbung	0 19 0 27 0 0
bezah-	-25 4 0 0 -3 -1
bezahlt	-25 0 0 0 -3 -1
bg	-1 -13 -12 63 0 0
biete sie	0 -1 -2 0 0 0
biete-	16 -1 -2 -1 38 0
bieten	0 -1 -2 0 38 0
bietet	16 0 0 0 0 0
bild	55 0 -45 -4 -6 -1
bilde-	-1 24 67 -3 0 -5
bilder	-1 24 69 -3 0 -5
bilds ist	-23 26 0 0 -5 0
bilds steht	0 21 -14 0 0 0
bilds und	-11 -1 0 -14 0 0
bilds-	55 27 3 -24 14 -23
bildschirm	50 20 10 -12 14 -3
bildschirme	60 -35 -9 0 0 -19
bildschirmen	-24 17 7 0 0 0
billi-	-6 -7 -6 43 -2 0
billing	-6 -7 -6 43 -2 0
bin	-63 -67 -11 -35 2 -30
bin _ 0	-5 -2 0 -3 -8 0
bin _ in	33 -5 -10 0 -2 -4
bin _ und	-18 -7 0 0 -1 0
bin _ verpf	0 -5 0 0 0 0
bin bis	0 0 0 -8 0 0
bin ich	-17 -23 -6 -7 -2 -4
bin im	-11 0 -20 0 -1 0
bin nur	0 0 0 0 0 -7
binne-	0 -8 0 71 -3 0
binnen	0 -8 0 71 -3 0
bis	31 -35 49 54 -26 0
bis 0	2 12 -10 -134 14 -4
bis _ 0	-12 17 -26 48 -11 -11
bis _ abend	16 -1 -5 10 -7 0
bis _ den	-22 0 -8 9 0 0
bis _ die	35 0 10 -11 -2 -2
bis _ mitta	-3 0 0 45 -5 0
bis _ muss	-10 -9 -5 49 0 -3
bis _ nicht	-24 -5 -3 -23 0 0
bis _ uhr	-13 -5 -2 -123 -1 -10
bis _ weite	14 -10 0 -3 -2 0
bis _ wiede	36 0 -4 -3 -13 -3
bis auf	27 -10 22 -5 -2 0
bis dahin	13 -4 -5 72 -2 37
bis donne	-2 0 0 9 0 0
bis ende	0 0 -5 12 -1 -2
bis freit	-1 -11 8 -15 0 0
bis heute	-7 -15 -8 -21 -7 0
bis jetzt	12 -3 -6 -17 -2 0
bis mittw	0 -7 -7 53 0 0
bis monta	0 0 -3 37 0 0
bis morge	-3 0 -14 91 -8 0
bis sie	0 0 0 -1 0 0
bis wann	0 0 -6 -31 0 -3
bis zu	-1 0 0 -1 0 0
bis zum	9 -15 26 86 0 -2
bis zur	2 0 9 15 0 0
bishe-	-5 0 -12 -8 -38 45
bisher	-5 0 -12 -8 -38 45
bisla-	-29 -10 -26 0 -1 0
bislang	-29 -10 -26 0 -1 0
bitco-	-38 70 -3 -10 0 -2
bitcoin	-7 31 -1 -10 0 0
bitte	-46 -77 -42 5 -61 -1
bitte _ 0	21 0 0 0 -8 0
bitte _ an	0 -4 0 0 -5 0
bitte _ anruf	-2 6 0 0 -3 0
bitte _ ausku	0 -6 0 -9 0 0
bitte _ besta	0 -13 -2 0 -3 0
bitte _ den	0 0 44 0 19 0
bitte _ die	0 -4 -3 -6 8 0
bitte _ ein	0 -9 0 -1 -5 0
bitte _ eine	0 0 0 37 0 0
bitte _ melde	19 -31 0 -2 0 -1
bitte _ mitte	-5 -3 -2 0 0 0
bitte _ rueck	-29 31 39 0 -1 0
bitte _ sie	-54 -33 -12 4 -108 -8
bitte _ um	-6 -4 0 22 -9 0
bitte _ und	7 0 -1 0 -4 0
bitte aende	-8 -3 -5 -5 -10 0
bitte an	-1 0 -3 -6 -10 0
bitte anruf	22 0 0 0 0 0
bitte antwo	0 0 0 -29 -25 0
bitte besta	-8 -3 0 0 -17 0
bitte den	0 -14 0 -10 46 0
bitte die	0 0 0 0 45 0
bitte dring	1 0 -1 16 -9 0
bitte eine	0 -4 0 0 0 0
bitte ich	-6 -4 -5 16 -3 0
bitte in	0 0 0 0 19 0
bitte jeman	27 -8 -3 0 0 0
bitte keine	-28 0 -4 0 58 -1
bitte loesc	0 0 0 0 -4 0
bitte melde	-3 12 -7 9 0 0
bitte nehme	0 0 0 0 -10 0
bitte nenne	0 0 -8 0 0 0
bitte nicht	0 0 -23 0 13 0
bitte nur	0 0 -29 0 34 0
bitte ob	0 -4 0 0 0 0
bitte passe	0 0 0 0 -5 0
bitte pruef	0 0 -4 0 0 0
bitte rueck	15 0 -8 0 -13 0
bitte rufen	-7 0 -4 -5 -10 0
bitte sagen	0 -6 0 -1 -4 0
bitte schal	0 -1 -4 0 -6 0
bitte schic	-1 -11 0 0 -6 0
bitte sende	0 0 -3 0 -6 -1
bitte sofor	27 -31 0 -2 0 -1
bitte teile	-3 0 0 0 -4 0
bitte um	-28 -30 50 -29 -55 -2
bitte wir	-16 0 0 -15 -8 0
bitte zurue	0 0 0 0 -6 36
bitte-	7 -18 4 -44 -20 0
bitten	16 -17 5 8 -8 0
bittet	-10 -1 -1 -52 -12 0
blank	24 -6 -27 33 -18 -10
blank-	-17 0 -22 -6 -1 0
blatt	1 6 1 0 -4 0
blau	-14 0 -2 0 0 0
bleib _ 0	0 0 -31 5 0 0
bleib _ der	14 0 22 0 -9 0
bleib bei	-7 0 -80 -2 0 9
bleib beim	28 0 -7 0 0 8
bleib das	-22 0 16 0 0 0
bleib die	25 0 -7 -6 0 -2
bleib im	-23 -1 28 0 -4 0
bleib leer	-35 0 69 -2 0 0
bleib schwa	57 -10 -31 0 0 0
bleib weiss	12 0 9 0 0 -2
bleib-	-8 -19 51 4 25 -1
bleiben	-7 -16 57 -4 37 -9
bleibt	5 -3 -6 8 -12 8
bleis-	23 0 -25 0 0 0
bleistift	23 0 -25 0 0 0
blieb	-2 0 -12 0 0 0
blind	37 0 21 0 0 -19
blink rot	11 0 -35 0 0 0
blink-	3 42 -22 -1 -2 -10
blinkt	3 13 -22 -1 -2 -10
block	42 -8 -22 0 0 -3
block-	-13 -41 -10 0 0 0
blockiert	0 -30 -10 0 0 0
bloss	29 -11 34 26 12 7
blutd-	51 -4 -58 -3 -11 0
book	-30 0 64 -1 -3 0
boote-	52 -16 -3 0 0 0
bootet	52 -16 -3 0 0 0
braeu die	0 0 -1 42 0 0
braeu wir	0 0 0 -1 0 0
braeu-	-3 -25 -1 28 -8 0
braeuchte	0 -12 -1 3 -8 0
braeuchten	-3 -13 0 25 0 0
brand-	-22 -4 -2 21 -10 0
brandt	-22 0 0 0 -4 0
brauc _ das	25 0 -9 0 -1 0
brauc _ die	0 0 -7 47 -14 0
brauc _ eine	0 -1 0 -6 -19 0
brauc _ einen	0 0 0 0 -6 -18
brauc _ neue	0 -6 0 0 -10 0
brauc _ nicht	-9 0 0 0 32 -5
brauc _ von	0 0 -3 -2 -15 0
brauc die	-11 -1 -13 16 -11 0
brauc ein	0 -10 -2 0 -34 0
brauc eine	-3 -6 -9 -7 -35 0
brauc einen	-9 -5 -12 -5 -22 0
brauc fuer	0 0 0 37 -13 0
brauc ich	10 -9 19 -2 50 0
brauc nicht	-10 0 0 0 108 0
brauc nur	-14 0 0 0 -12 -18
brauc sie	0 0 0 -10 31 0
brauc wir	-24 -3 20 11 6 -3
brauc-	-14 0 -9 28 123 -32
brauch	-1 0 0 16 0 0
brauche	-32 -22 6 -35 9 -1
brauchen	-33 30 2 17 55 -27
braucht	26 -8 -8 30 60 -4
breac-	0 0 0 27 0 0
breach	0 0 0 27 0 0
brenn-	-3 0 0 0 -5 0
brich _ 0	-4 0 11 0 -6 0
brich ab	0 0 16 -48 0 0
brich bei	-4 0 36 0 -6 0
brich die	-23 0 -9 0 0 0
brich mit	0 0 11 -20 -1 0
brich-	-13 -13 124 -96 -9 -9
bricht	-13 -13 124 -96 -9 -9
brief	-19 -10 16 -4 0 -14
brief-	-24 31 15 19 -19 -17
briefe	-20 32 47 19 -5 -11
briefkopf	0 -36 -19 0 -3 0
brill-	57 -9 -3 -1 112 0
bring-	18 -9 2 0 34 -5
bringt	-2 -3 2 0 34 -5
brows-	0 4 0 0 0 0
bruec-	-30 -1 0 -4 0 -1
bsi	0 0 0 0 -2 0
bsnr	-4 -19 -11 -1 0 0
bsnr 0	-4 -3 0 0 0 0
btm	-16 -5 3 0 -6 -8
btm-r-	85 -8 -47 -2 0 -4
btm-rezept	1 -3 -10 -2 0 -3
btm-rezepte	84 -4 -38 0 0 0
buche-	-19 0 29 0 0 0
buchen	-19 0 29 0 0 0
buchh-	0 0 -32 0 -3 0
buchhaltung	0 0 0 0 -3 0
buchs-	-18 24 0 -5 -16 0
buchstaben	-14 -5 7 -5 -16 0
buero	1 0 -2 0 0 -6
buero-	0 0 0 0 0 -3
busin conti	0 -3 0 0 0 0
busin-	0 -3 0 0 0 0
business	0 -3 0 0 0 0
but	-23 -9 -9 -3 -9 19
by	-25 24 4 4 -4 -5
by _ ?	0 0 0 -12 0 0
by frida	0 0 -18 22 -3 0
by hand	-26 0 24 -9 -1 0
by the	0 0 -1 -5 0 0
bzw	0 -16 -4 0 0 0
c	-2 -3 -21 0 0 0
ca	-16 -3 -30 30 0 0
ca 0	-16 -3 -30 30 0 0
calen-	-10 -2 -68 0 0 -28
calendar	-10 -2 -68 0 0 -28
call	-13 -31 -34 0 21 0
call _ back	0 0 0 0 -6 0
call me	0 0 0 0 -12 0
calle-	-7 39 -1 0 0 -4
calls	-5 0 0 0 0 0
can	18 -22 0 -13 -2 24
can _ still	-9 0 0 -1 0 0
can ich	-7 0 0 0 0 -1
can log	35 -7 0 0 0 0
can someo	0 -4 0 0 0 0
can we	-9 0 0 -1 0 -1
can you	-13 0 -3 0 -2 0
can't	-7 0 -41 -1 -4 -24
canno _ any	19 -7 -3 0 0 -4
canno be	-13 13 43 -6 -1 0
canno see	9 0 0 0 0 0
canno-	64 25 21 -6 -8 -5
cannot	64 25 21 -6 -8 -5
card	35 0 -34 0 -17 -2
card reade	0 0 -22 0 -9 -2
cards	86 -2 -20 0 -2 0
cd	0 0 -4 -5 -26 0
celle	0 0 37 0 -2 0
certi-	-2 0 46 -3 0 0
chang _ passw	0 0 0 0 18 0
chang-	-62 0 -15 -6 18 -9
change	-40 0 -10 0 0 -9
charg-	0 0 -31 -10 0 0
chargennummer	0 0 -20 -5 0 0
chart	-62 -5 50 -6 0 -8
chart-	28 -5 11 0 -5 8
charts	28 -5 11 0 -5 8
check-	-22 -22 -11 0 28 0
checkliste	-3 0 0 0 0 0
chef	119 -1 -68 -7 -21 4
chef _ nicht	-9 3 0 0 -5 23
chef fragt	0 0 -7 -3 -2 0
chef ist	13 25 0 -3 -2 -1
chefi _ ob	0 0 -1 0 0 0
chefi _ wisse	0 -6 0 -3 0 0
chefi fragt	0 0 -5 0 0 -3
chefi moech	0 -6 0 0 -20 0
chefi will	-22 -1 -12 -3 0 0
chefi-	20 -11 -8 2 -28 -3
chefin	20 -11 -8 2 -7 -3
chiru _ der	0 0 0 0 0 -5
chiru ambul	17 0 -19 0 0 -8
chiru praxi	-14 0 0 0 0 0
chiru-	-6 -5 -19 35 -4 -8
chirurgische	3 0 -19 0 0 -8
claim _ be	-7 32 0 0 0 0
claim to	-7 32 0 0 0 0
claim-	-7 32 -6 5 0 0
claiming	-7 33 0 0 0 0
claims	0 -2 -6 5 0 0
click-	64 -5 45 0 0 0
clien-	45 21 -48 0 -5 0
client	18 -18 -26 0 0 0
clients	27 38 -22 0 -4 0
clini-	19 -9 -26 -1 0 0
clinic	19 -9 -26 -1 0 0
close	7 0 0 0 110 0
close-	28 -29 -27 -1 -3 0
closed	-16 -3 -2 -32 -3 0
closes	44 -26 -24 31 0 0
code	-9 -4 -48 0 -1 0
colle-	11 6 -18 -16 67 0
colleague	-22 15 -10 -16 102 0
come	28 -1 17 0 0 0
compa-	0 -2 0 -2 -6 0
company	0 0 0 -2 -6 0
compl-	25 -22 -6 31 -7 -7
compr-	0 -1 0 0 0 0
compromised	0 -1 0 0 0 0
compu _ ich	-17 14 -6 0 0 0
compu-	24 -3 -22 -8 -24 11
computer	-13 34 -6 -8 -17 16
computers	55 -26 -16 0 -7 -5
confi-	-13 -12 -19 0 -10 -5
confirm	-13 -10 -4 0 -10 0
conne _ ?	0 0 -1 0 0 0
conne _ our	0 0 -2 0 0 0
conne _ the	18 0 54 0 -3 0
conne passw	0 -1 -1 0 0 0
conne remot	0 -2 0 0 -2 0
conne to	18 -2 -13 0 -6 0
conne-	9 -8 89 -16 -15 -7
connect	9 -3 -26 -1 -11 -4
connection	-12 -1 1 0 0 0
connector	-6 -1 52 -3 0 0
conta-	0 54 0 0 -2 0
contact	0 -8 0 0 -2 0
conti-	0 -3 0 0 0 0
continuity	0 -3 0 0 0 0
contr-	18 131 -2 0 -5 0
contract	0 -10 0 0 -1 0
copie-	-2 26 13 0 0 0
coron-	0 0 -1 0 0 0
could	57 -3 0 0 -10 0
could _ tell	21 0 0 0 0 0
could not	57 0 0 0 -4 0
could you	0 0 0 0 -6 0
cover-	-7 0 0 0 -2 0
crash-	-73 -7 60 14 -8 -5
crashes	-43 -7 80 14 -8 -5
crede-	0 62 0 0 0 0
crypt	-1 43 -16 0 0 0
curso-	-16 40 -7 0 -2 -1
cursor	-16 40 -7 0 -2 -1
custo-	-19 -9 0 -10 -18 -4
customer	-19 -9 0 -10 0 -4
customers	-1 0 0 0 -18 0
cyber auf	0 -3 -2 0 0 0
cyber-	-41 -8 9 -4 -60 0
cyberangriff	-8 -3 19 -4 -60 0
cyberattacke	-20 -5 -7 0 0 0
d	8 18 -5 0 -5 0
d-arz-	-16 -4 40 9 0 0
da	1 50 26 -15 -26 18
da ?	0 0 0 0 -8 0
da _ ?	-12 0 0 0 0 0
da _ bei	0 0 -7 -1 0 0
da _ die	-7 -9 -20 0 0 -7
da _ einer	0 97 0 -3 -2 0
da _ hat	0 -20 0 0 -24 0
da _ in	1 0 -2 0 0 -7
da _ keine	9 -25 -12 0 -1 0
da _ man	-9 9 0 -6 0 -2
da _ nicht	17 -5 0 0 0 0
da _ was	-7 13 0 0 0 0
da der	-8 4 28 0 0 -10
da die	14 -4 9 3 0 0
da ein	0 -2 0 0 0 0
da einer	0 -1 -1 0 0 0
da ich	0 0 -11 -2 2 0
da ist	-24 -15 -6 0 34 0
da jeman	0 -15 0 0 0 0
da jetzt	0 -14 0 0 0 0
da kommt	-1 -3 12 0 0 -1
da nicht	-32 -7 -11 23 0 -3
da steht	-45 16 23 0 0 0
da und	9 -20 -12 0 -32 -3
da unser	0 3 0 0 0 0
da war	11 22 42 -3 -6 0
da was	-3 -3 0 -4 0 0
da wir	-4 -5 0 3 0 -1
dabei	-27 17 2 -4 -15 0
dadur-	-3 0 9 0 0 0
dadurch	-3 0 9 0 0 0
dafue _ ?	0 -3 0 0 0 0
dafue _ sie	0 0 -3 0 -12 0
dafue eine	0 -6 0 -1 0 -11
dafue einen	0 0 0 0 0 -6
dafue-	-15 6 -6 21 -38 -18
dafuer	-15 6 -6 21 -38 -18
dageg-	-19 0 -9 -2 0 0
dagegen	-19 0 -9 -2 0 0
dahei-	3 -26 0 0 -15 0
daheim	3 -26 0 0 -15 0
daher	-38 -45 58 -3 32 -1
dahin	13 -4 -5 72 -2 37
dahin-	11 -2 -24 0 -42 0
dahinter	11 -2 -24 0 0 0
dahintersteckt	0 0 0 0 -2 0
dale--	-10 -4 67 0 -26 -3
damal-	-8 -16 0 0 -15 0
damals	-8 -16 0 0 -15 0
dame	0 -24 -1 0 0 0
damen	17 28 4 -3 -2 -10
damen _ herre	-13 -2 12 -3 -2 -10
damen und	-13 -2 12 -3 -2 -10
damit	10 -39 -26 -7 71 -17
damit _ ?	-2 -2 0 0 0 0
damit _ die	0 0 -1 0 0 0
damit _ von	0 0 -1 0 0 0
damit der	0 0 0 0 -5 0
damit die	-3 0 34 0 -13 0
damit ich	0 0 0 -1 -2 0
damit ist	41 0 -11 0 33 -2
damit nicht	-18 0 -7 0 0 0
damit sie	0 0 -20 -2 49 0
damit von	0 0 -4 0 0 0
damit wir	0 -12 0 0 -1 -8
danac ist	-15 18 19 13 -1 0
danac-	-21 26 17 111 -21 -12
danach	-21 26 17 111 -21 -12
daneb-	0 99 -3 -4 -3 0
daneben	0 75 -3 -3 -3 0
dank	-40 -6 -2 -9 71 -11
dank _ die	0 0 0 -9 -71 0
dank fuer	0 0 0 -9 -25 0
dankb-	0 0 -6 3 30 0
dankbar	0 0 -6 3 30 0
danke	1 -14 -21 -6 -151 -12
danke _ die	-3 0 0 -6 102 0
danke fuer	-22 0 0 -6 15 0
dann	23 -13 -24 4 -64 -30
dann _ ?	0 0 0 0 0 -2
dann _ die	18 -2 -18 -6 0 -2
dann _ ich	-8 -39 -12 -2 0 0
dann auch	13 0 0 0 0 0
dann ist	28 0 -8 31 -19 0
dann noch	-6 -2 -10 -6 0 0
dann von	0 -13 0 0 0 0
daran	32 0 -8 11 -3 -4
darau _ dass	0 0 0 0 0 -3
darau-	45 39 -13 26 -18 -3
darauf	45 39 -11 26 -18 -3
darf	-44 -15 20 0 13 -8
darf _ die	0 0 -11 0 0 0
darf ich	-5 -2 -1 0 0 0
darf man	0 -3 -11 0 0 0
darin	4 12 0 0 0 0
darkn-	-3 32 0 0 0 -4
darknet	-3 32 0 0 0 -4
darue-	0 20 -2 -3 -4 0
darueber	0 20 -2 -3 -4 0
darum	-4 -6 -5 -3 27 -21
darun-	22 4 0 -3 -6 0
darunter	22 4 0 -3 -6 0
das	-51 -36 -6 6 -50 -25
das ?	0 43 -3 -4 0 -3
das _ 0	-6 3 -6 -4 0 12
das _ ?	-24 -37 -31 35 0 -9
das _ alle	-9 0 15 -1 -5 -1
das _ allei	0 -10 0 0 -2 0
das _ als	-2 -3 -8 0 0 -1
das _ am	-36 -2 22 -10 -8 9
das _ an	24 1 -16 -12 -3 -11
das _ auch	2 -11 15 0 0 0
das _ auf	-18 -33 -5 0 0 0
das _ aufge	-4 -8 0 0 0 0
das _ aus	-2 0 -7 0 0 0
das _ bei	2 -15 10 0 0 0
das _ bleib	12 -2 -19 -1 0 0
das _ brauc	0 -1 -21 33 -12 -4
das _ brich	0 0 11 -33 -6 0
das _ das	20 18 -14 0 29 0
das _ dass	-9 0 -4 -1 0 -8
das _ dem	0 -2 76 -5 -6 0
das _ den	4 0 19 0 -1 -1
das _ der	-32 27 25 -16 -12 -5
das _ des	0 56 -21 -11 -3 20
das _ die	-11 0 -32 -16 -13 -3
das _ ein	-18 14 -22 46 -3 0
das _ eine	-2 0 0 0 -2 0
das _ einge	0 10 -17 0 0 0
das _ falsc	0 -17 -1 0 -5 0
das _ formu	-6 0 -22 0 0 -5
das _ fuer	5 -9 11 34 -24 0
das _ geht	-15 -1 14 0 9 49
das _ haben	-12 -3 -4 0 45 -3
das _ haeng	9 0 59 -7 -1 0
das _ hat	-3 23 19 45 -58 -4
das _ ich	-27 -6 -9 -3 48 0
das _ ihnen	0 -1 0 0 0 -3
das _ ihrem	0 -2 11 0 0 0
das _ im	-10 0 -4 -27 0 -8
das _ in	-58 21 28 0 8 0
das _ ist	45 -8 -19 12 -47 -16
das _ keine	1 8 -14 -3 -17 0
das _ kommt	6 0 -19 0 58 -5
das _ laess	-23 -5 54 0 -1 -3
das _ laeuf	30 -4 -18 -10 -4 -45
das _ lande	0 0 38 0 0 0
das _ mache	0 0 -12 0 -11 0
das _ meine	0 0 0 0 -2 0
das _ melde	-26 -10 2 11 0 0
das _ mit	5 -3 -31 0 -34 -1
das _ nach	10 28 0 0 0 0
das _ nicht	-98 31 -121 -30 -38 0
das _ noch	24 -7 15 -29 0 0
das _ nun	-4 0 -16 0 -6 0
das _ oder	0 0 -12 0 0 0
das _ oeffn	28 -21 -25 0 0 -5
das _ passw	17 -1 0 0 0 0
das _ patie	-10 0 0 0 0 0
das _ progr	37 -2 -41 0 0 -4
das _ sagt	-1 0 26 -3 -2 -15
das _ schic	0 -1 -1 0 0 0
das _ schie	0 -1 0 0 0 -5
das _ schon	0 -6 -3 -4 -38 0
das _ sie	0 0 -17 0 0 0
das _ so	0 0 -18 0 0 -7
das _ start	-82 -3 -22 0 0 -3
das _ steht	27 0 -18 0 0 0
das _ stuer	-3 0 -14 0 -8 12
das _ syste	25 -2 0 0 0 0
das _ ueber	-39 0 -37 -3 -4 0
das _ und	26 0 -10 0 -1 0
das _ uns	0 0 0 0 -2 0
das _ unser	0 11 -1 -16 20 0
das _ verla	0 -21 27 -19 0 0
das _ vom	0 32 -39 -4 -2 -1
das _ von	2 -18 17 -1 -32 -17
das _ was	-19 0 0 38 -2 -2
das _ weg	63 -10 -17 -3 0 -3
das _ wiede	0 0 0 0 92 0
das _ wir	-29 6 -18 9 -23 38
das _ wird	36 -24 -61 -7 0 -2
das _ zeigt	-11 0 79 0 -3 -7
das _ zu	5 -3 0 9 -35 0
das _ zum	0 14 -4 -15 0 -7
das admin	0 1 0 0 -3 0
das alle	0 0 0 0 0 -3
das alles	-5 0 0 0 -23 -8
das alte	41 -6 -37 -5 0 -2
das an	-15 0 41 -13 0 0
das angeb	0 -4 -5 -14 0 0
das anget	0 0 0 0 -2 0
das auch	-2 0 0 0 0 0
das bei	-20 0 23 0 0 -4
das bild	-4 -5 -18 -4 0 0
das bitte	0 0 0 -4 0 0
das datum	0 -7 -10 0 -6 0
das den	-10 -1 18 0 0 -3
das denn	-4 0 0 0 0 0
das der	0 0 0 -1 0 0
das die	0 0 32 0 0 0
das druck	37 -1 -23 0 13 -1
das echt	0 -18 0 0 0 0
das falsc	0 0 -1 0 62 0
das feld	-45 0 16 -6 0 0
das fenst	56 -29 -19 0 -3 0
das fernw	-6 -15 0 0 0 0
das formu	-14 0 9 0 -15 -5
das fremd	-9 0 -4 0 0 0
das fuer	0 9 0 0 0 0
das ganze	37 -3 -30 1 -36 -4
das geht	30 0 -34 0 0 23
das gerae	-1 12 42 0 0 -2
das gleic	-17 0 15 0 0 -21
das hat	0 0 -4 -20 -8 0
das im	-10 0 -2 0 0 0
das in	0 0 0 0 31 0
das inter	0 -10 20 -2 0 0
das irgen	26 -2 0 -15 0 0
das ist	84 -8 -39 31 -17 -43
das jetzt	-7 -3 18 0 -13 0
das karte	-29 0 -25 0 -3 -3
das kennw	-32 11 -13 -3 -13 0
das konne	0 -3 -17 0 -13 0
das labor	-3 -15 -56 -1 56 38
das liege	-9 0 0 0 0 0
das melde	-10 0 0 -30 0 0
das mit	-8 -5 33 0 -2 0
das modul	0 0 24 -5 -14 0
das neue	-7 -2 -21 20 -27 -10
das nicht	0 0 -31 0 -13 -8
das noch	0 11 0 0 0 0
das nur	-16 0 -3 0 -22 0
das papie	-39 -1 31 0 0 -5
das passi	0 0 0 -17 -1 0
das passw	-12 31 -11 0 -5 0
das praxi	11 -2 -8 -5 -3 0
das probl	0 -10 28 -5 -15 0
das progr	51 4 9 -13 -9 -17
das pruef	0 0 18 -17 0 0
das quart	0 0 -29 -8 0 0
das rezep	72 -1 -20 0 -5 -6
das richt	0 -4 -22 0 0 0
das schon	0 34 0 0 -49 -3
das sei	0 0 -16 -2 40 0
das selbe	0 0 -6 0 -6 0
das siche	0 -5 2 -1 -6 0
das so	-2 0 0 0 0 0
das sozia	-5 0 0 21 0 0
das syste	100 -5 -19 -10 0 9
das team	15 -27 0 -6 -30 0
das telef	-19 -12 65 0 -4 -6
das termi	-40 0 63 0 0 0
das tun	6 -5 -16 0 0 0
das ueber	-22 -1 -12 0 0 0
das uns	0 15 0 0 0 0
das updat	-6 -3 -64 -3 -52 -10
das vom	1 -1 -10 0 0 0
das von	0 -10 8 0 -16 0
das war	42 -11 -4 0 23 -3
das warte	-25 0 -24 0 0 -5
das was	0 -8 0 64 -3 0
das windo	4 -7 -5 0 0 0
das wir	-8 10 -6 14 -19 0
das wisse	-19 0 0 -7 0 0
das zerti	0 0 1 -6 0 0
dass	-37 -59 40 -47 -35 -34
dass _ bei	-2 0 -3 0 0 -7
dass _ das	24 -2 0 0 -4 0
dass _ daten	0 -14 -1 0 0 0
dass _ der	0 0 0 0 -1 0
dass _ die	-10 20 27 0 -5 0
dass _ ein	-11 0 0 0 -1 0
dass _ etwas	0 -9 0 0 -2 0
dass _ ihnen	-8 -7 0 0 -6 0
dass _ im	-23 -1 0 -1 -8 0
dass _ in	0 -19 0 0 0 0
dass _ mit	9 -2 0 0 0 0
dass _ nicht	-40 0 -4 0 -46 0
dass _ patie	-5 0 13 0 0 0
dass _ praxi	21 26 0 0 0 0
dass _ progr	-5 -7 0 0 0 0
dass _ saube	0 -7 0 0 -3 0
dass _ sie	-11 25 -6 0 -3 0
dass _ ueber	4 0 24 0 0 -1
dass _ uns	-6 0 -2 -4 -5 0
dass _ unser	-2 11 -8 0 0 0
dass _ von	0 5 -4 0 -8 0
dass bei	-5 -10 -7 -5 -2 0
dass da	0 -1 0 0 0 0
dass das	-8 -18 -14 0 0 -3
dass der	-3 -17 26 -5 19 -1
dass die	-19 -16 44 -5 -21 -17
dass ein	35 -8 0 0 0 0
dass eine	-2 -8 0 0 0 0
dass er	25 0 -7 0 -6 0
dass es	0 0 0 0 -4 0
dass fremd	0 -32 0 0 0 0
dass ich	-17 10 13 0 -7 0
dass ihre	-19 -1 45 0 -7 0
dass in	0 0 -4 0 0 0
dass jeman	-4 24 0 -1 -1 0
dass keine	21 0 -8 0 0 0
dass man	33 -22 -35 0 -3 -4
dass niema	17 -14 0 0 0 0
dass sich	-7 -6 0 0 0 0
dass sie	1 -14 18 -4 18 -5
dass ueber	0 -25 9 0 0 0
dass unser	29 27 -15 0 -3 0
dass wir	-38 -6 5 -4 -11 0
dasse-	63 -4 -14 0 0 -4
dasselbe	63 -4 -14 0 0 -4
data	-9 -7 5 38 -3 0
data _ autho	0 0 -2 18 0 0
data prote	0 -7 -2 45 0 0
datab-	95 -18 -51 0 0 0
database	95 -18 -51 0 0 0
datei	-53 32 53 63 -6 -1
datei _ dem	-20 -37 -7 0 0 0
datei auf	-11 -33 -6 0 0 0
datei mit	-9 41 -24 0 0 0
datei nicht	0 0 16 1 0 0
datei-	-48 76 46 -10 -3 -5
dateien	-48 76 46 -10 -3 -5
daten	-20 107 -8 12 -53 -28
daten ?	0 0 0 10 0 0
daten _ ?	0 0 0 -3 0 0
daten _ bei	0 0 -1 0 -5 -8
daten _ dem	-1 -3 -2 -6 0 0
daten _ der	-3 -1 17 -9 0 0
daten _ die	0 0 -13 11 0 0
daten _ eine	0 12 0 0 0 0
daten _ fremd	0 -11 0 0 0 0
daten _ gefun	4 -5 -16 0 0 0
daten _ ihnen	0 0 0 22 0 0
daten _ ist	0 0 -17 -3 0 0
daten _ nicht	58 -4 51 -5 -8 -4
daten _ patie	0 20 0 0 0 0
daten _ praxi	-7 14 0 0 0 0
daten _ progr	6 -12 20 0 0 0
daten _ seit	-1 -6 57 -1 0 0
daten _ sich	52 0 -11 0 0 0
daten _ siche	0 -1 -9 0 0 -1
daten _ sind	-1 0 0 0 0 0
daten _ und	7 -7 0 -12 0 0
daten _ unser	-5 40 0 -18 0 0
daten _ wir	-14 -12 0 -3 -2 0
daten _ worde	0 -1 0 0 0 0
daten auf	-5 9 -3 0 0 0
daten aus	-4 -18 30 -3 -1 0
daten bei	0 -2 0 -4 0 0
daten der	-18 0 35 13 0 0
daten des	-13 0 -8 0 -3 -1
daten die	-5 -5 -1 0 -2 0
daten fuer	0 0 0 -2 -9 0
daten hat	0 0 0 -9 0 0
daten in	-25 13 18 0 -5 0
daten ist	82 -20 -2 -3 37 0
daten jetzt	-16 -27 0 0 0 0
daten laess	43 0 -11 0 0 0
daten melde	20 0 27 0 0 0
daten nach	0 16 -1 0 0 0
daten nicht	-3 -8 -16 0 -4 0
daten sind	35 23 -14 0 0 0
daten und	1 -13 -6 -5 0 -1
daten unser	0 0 0 7 0 0
daten vom	-7 -3 -14 -5 0 0
daten von	21 33 2 19 0 0
daten vor	-10 0 0 -3 0 0
daten-	-8 -50 -53 -3 -24 -13
datenabfluss	0 15 0 23 0 0
datenbank	52 -26 -119 -4 -20 0
datenbankdienst	94 -9 -9 0 -4 0
datenbestand	0 -1 0 0 0 0
datenschutz	-1 0 -4 18 -3 0
datenschutzaufsicht	0 -2 0 14 -3 0
datenschutzbeauftragte	0 0 0 -6 -5 0
datenschutzbeauftragter	0 -2 -5 28 -3 0
datenschutzbehoerde	-10 0 0 -17 0 0
datensicherung	-34 -8 112 -16 -12 -4
datenstelle	0 -1 -10 2 0 0
datenuebernahme	-11 -15 0 -2 -4 0
datum	-2 -8 -39 0 -25 0
dauer-	-81 -18 69 -37 -28 -16
dauernd	-34 6 93 -2 -14 -4
dauert	-41 -20 -47 -11 -14 -12
daume-	9 0 0 0 -46 -2
daumen	9 0 0 0 -46 -2
davon	13 68 -26 49 -16 -1
davon _ ?	0 0 -3 0 0 -1
davon _ dass	-3 -31 -7 0 -3 0
davon aus	-3 -14 -2 0 -3 0
davon ausge	0 -17 -5 0 0 0
davon erfah	0 -2 0 0 0 0
davon zu	-1 0 0 0 0 0
davor	-13 -9 0 0 0 -15
day	8 0 -46 0 -21 0
days	11 -14 23 0 0 0
dazu	-43 7 17 16 45 0
dazu ?	0 -4 0 0 0 0
de	68 8 68 -7 3 -6
de 0	-2 -8 -9 -3 0 -2
de _ 0	-2 -8 -9 -3 0 -2
dead	42 0 4 0 -1 -9
deakt-	-1 -1 0 0 4 0
dear	0 0 -4 0 -24 0
dear _ or	0 0 -4 0 0 0
dear sir	0 0 -4 0 0 0
defek-	28 0 -27 -5 0 -2
defekt	-9 0 -25 -5 0 -2
defen-	0 8 -3 0 0 0
defender	0 8 -3 0 0 0
deins-	-6 50 -1 -11 0 0
deinstallieren	0 -6 -1 0 0 0
deliv-	0 0 -15 0 -5 24
delivery	0 0 -15 0 -1 24
dem	-95 33 52 30 6 31
dem 0	-16 -4 8 -8 24 0
dem _ 0	-10 -1 11 -18 27 0
dem _ ?	0 -42 -4 0 -2 -2
dem _ alle	-9 1 -8 0 0 12
dem _ am	-14 57 -1 15 0 -11
dem _ an	-7 3 0 -9 0 0
dem _ auch	-2 -17 0 0 0 0
dem _ auf	10 -15 -21 0 -3 47
dem _ aus	-26 0 58 0 0 -8
dem _ bei	-17 -2 29 3 0 0
dem _ betro	0 0 -2 0 0 0
dem _ der	-14 49 11 -9 67 0
dem _ des	-41 37 17 0 -3 0
dem _ die	-11 -24 13 -6 -5 -3
dem _ eine	0 -9 -4 0 0 0
dem _ fehle	0 12 0 -4 0 0
dem _ fehlt	0 -11 -33 -3 0 -1
dem _ fuer	0 0 0 0 -5 0
dem _ gesch	30 0 -18 0 0 -1
dem _ gesto	0 -13 -14 -2 0 0
dem _ haben	-9 18 -6 0 -7 0
dem _ im	-26 -10 17 0 0 -1
dem _ in	-5 7 -25 0 0 0
dem _ ist	-31 0 -46 0 48 -7
dem _ keine	-36 0 22 0 0 0
dem _ kommt	101 0 -35 0 0 0
dem _ liegt	36 12 -6 0 -7 0
dem _ meine	0 -23 0 0 35 44
dem _ mit	8 11 0 0 0 0
dem _ nicht	56 21 -62 34 -10 -1
dem _ novem	0 0 -13 0 -3 0
dem _ oder	0 -26 9 0 0 0
dem _ patie	0 -1 30 0 0 -2
dem _ progr	4 1 -1 0 0 0
dem _ sind	-9 22 4 -23 -4 -5
dem _ start	-5 -14 -22 0 0 0
dem _ steht	-16 24 19 -3 0 -2
dem _ ueber	-7 6 0 -1 0 0
dem _ und	-30 -3 0 26 -6 -1
dem _ unser	0 -2 -16 -1 -2 0
dem _ updat	-25 0 19 -1 -2 0
dem _ vom	-21 14 -17 0 0 -23
dem _ von	7 32 -29 -6 -6 0
dem _ war	0 -1 -7 0 -11 0
dem _ zu	0 -4 17 0 0 0
dem alten	19 0 -14 0 -2 -1
dem angeb	0 3 0 0 -5 0
dem angri	-6 -8 12 -21 -5 -9
dem anmel	15 52 0 0 -6 0
dem anruf	0 46 0 0 -1 0
dem ausla	-3 5 0 0 0 0
dem bilds	-11 34 0 -2 38 0
dem cyber	0 0 23 -2 -12 0
dem daten	0 -13 0 0 0 -1
dem deskt	0 8 -3 0 0 0
dem dritt	9 0 -12 -11 -2 -2
dem druck	4 30 -49 -1 0 6
dem falsc	0 -21 26 0 0 -3
dem ganze	-26 0 -4 0 0 0
dem gedae	25 0 -8 0 0 0
dem hack	0 -2 18 -1 0 -2
dem hacke	0 -2 17 0 -1 0
dem handy	0 -6 32 0 -3 -5
dem inter	0 0 -6 0 0 0
dem kennw	-14 -13 0 0 0 20
dem konne	-14 0 13 0 0 0
dem laufe	0 0 0 0 0 -3
dem letzt	-18 0 -16 -3 0 0
dem naech	-2 0 -3 0 0 0
dem namen	-9 3 -11 0 0 45
dem neuen	-14 -13 -31 0 0 -9
dem neust	-10 0 6 0 -19 0
dem passw	18 -4 -5 0 -4 0
dem praxi	0 31 0 0 0 -7
dem progr	34 -28 -8 -3 0 -3
dem quart	0 -2 32 -23 0 -5
dem rechn	3 -9 -16 0 -6 0
dem rezep	-26 -11 -11 0 0 -1
dem serve	-40 -9 20 -4 -6 -1
dem stand	0 -11 0 0 0 0
dem strom	6 -5 2 0 -1 0
dem ueber	-5 -3 -23 0 0 0
dem updat	46 -3 -4 0 -9 0
dem vorfa	-15 -2 7 -5 0 0
dem was	0 0 -12 0 0 0
dem windo	-64 0 90 0 -5 0
dem wir	-7 28 0 0 0 0
dem woche	-17 -22 47 0 -6 -3
demna-	0 -10 0 0 -4 0
demnaechst	0 -10 0 0 -4 0
den	-18 26 -60 51 -12 11
den _ 0	-7 -2 0 14 0 19
den _ ?	0 -4 0 -1 0 -1
den _ am	34 -2 -17 -35 0 0
den _ an	42 -30 0 0 0 -3
den _ auf	15 -14 -10 0 0 0
den _ aus	-36 -10 10 -1 -10 0
den _ bei	17 29 -4 -5 1 0
den _ der	8 10 -31 -12 23 0
den _ des	0 0 -3 0 0 0
den _ die	-23 32 -1 0 0 0
den _ diese	0 0 0 0 -2 0
den _ ein	34 0 -17 0 0 -2
den _ einge	12 -19 0 0 0 -13
den _ fuer	-19 0 -9 13 -7 0
den _ gelas	-4 66 0 0 0 0
den _ gezog	0 -25 -5 0 -8 0
den _ haben	-20 -6 -8 46 -2 33
den _ hat	18 -13 0 0 0 0
den _ im	0 -3 -16 0 -1 0
den _ in	-4 17 -4 0 0 -1
den _ ist	8 -5 -13 0 -5 0
den _ mit	-2 -22 28 -22 -1 0
den _ neu	-1 -8 0 0 19 -3
den _ nicht	-14 -29 -17 -21 -11 -1
den _ oder	0 -9 0 0 0 0
den _ rechn	-31 35 -1 0 -11 -16
den _ serve	-9 -19 0 0 19 0
den _ sind	0 0 -3 0 0 0
den _ tag	31 -1 19 0 -2 -3
den _ ueber	17 -4 5 0 -1 -5
den _ und	4 -5 53 -9 -9 -4
den _ unser	35 -3 -3 0 -7 0
den _ vom	20 7 0 0 -12 0
den _ von	-15 5 78 0 -7 -7
den _ vor	-1 -2 -2 -5 0 0
den _ wiede	-17 0 15 0 -25 0
den _ zu	-25 -8 42 -9 -5 0
den _ zum	0 2 0 12 0 0
den _ zur	0 0 0 0 0 -1
den akuts	0 0 0 0 -13 0
den alten	-11 -3 23 0 0 0
den anbie	0 0 0 0 -6 0
den ander	-2 -2 -3 -26 -11 81
den angri	0 -16 -5 0 -23 0
den anhan	-9 47 0 0 -10 0
den anruf	0 24 0 0 0 0
den auftr	0 0 0 0 0 -3
den behan	0 0 -1 -4 0 -2
den bei	0 12 -8 0 0 0
den benut	0 -1 0 -10 0 0
den betri	23 0 0 -2 0 -13
den bilds	13 -1 25 -3 0 0
den brief	0 8 0 0 0 0
den cyber	-4 -3 -1 0 0 0
den daten	0 0 -11 -9 0 0
den druck	0 -20 0 -4 -3 0
den einbr	0 -6 0 0 0 0
den einga	0 0 0 0 27 0
den ernst	-35 0 -14 -1 -15 0
den erpre	0 -16 0 0 0 0
den falsc	0 -11 -42 0 27 -2
den fehle	0 -3 -3 -9 7 0
den fernw	0 9 0 0 -5 0
den fernz	-9 -5 21 -1 0 0
den ganze	-26 -22 3 0 0 -3
den hacke	0 0 0 0 0 -1
den jahre	-5 -2 -2 -12 -1 -5
den kalen	-4 0 -12 0 0 40
den keine	-35 -4 0 0 0 0
den knopf	-6 -8 -17 -1 0 0
den kolle	25 -9 0 -1 36 57
den konne	-3 -15 -24 0 2 -3
den labor	0 -5 41 0 -18 0
den leute	17 0 0 -7 0 -1
den link	-4 9 0 0 0 0
den naech	0 0 -7 -5 -4 0
den namen	27 23 -22 0 -2 -2
den neuen	-2 -6 -4 -9 17 0
den notfa	0 0 -1 0 -1 0
den patie	-15 -21 10 12 -2 -5
den praxe	0 -4 0 0 -4 0
den praxi	-46 4 0 0 0 0
den rechn	-37 0 0 0 -7 0
den rueck	0 0 0 0 15 0
den serve	12 -3 58 -5 3 -6
den softw	0 0 0 -2 0 0
den stand	-8 0 78 0 -6 -7
den steck	0 0 -5 0 -15 0
den termi	11 -5 -14 31 0 -4
den vertr	0 0 0 0 0 -1
den vorfa	-1 0 0 -21 1 -1
den vorga	0 0 0 0 69 0
den wartu	0 0 0 0 0 -1
den wir	-7 -4 0 -1 -9 0
den zugan	0 26 0 0 0 0
den zweit	32 -11 -1 0 -5 0
denen	-1 37 29 28 -10 -20
denkb-	0 -3 0 0 0 0
denkbar	0 -3 0 0 0 0
denke an	-1 0 -4 -5 67 -3
denke-	-1 0 -5 16 54 -4
denken	-1 0 -5 16 54 -4
denn	102 -22 -77 -29 -5 -12
denn _ ?	-4 0 0 0 0 0
denn bei	-1 0 0 0 0 0
denn die	51 -10 -24 0 0 0
denn inzwi	-3 0 0 0 -2 0
denn jetzt	-3 0 0 0 0 0
denn keine	0 0 0 -1 0 0
denn nun	-8 0 0 0 0 0
dense-	-8 8 0 0 0 0
denselben	-8 8 0 0 0 0
depar-	46 -4 26 0 -2 0
department	46 -4 26 0 -2 0
der	-39 27 1 49 8 -43
der 0	26 -8 -25 30 -13 0
der _ 0	-17 -7 -20 26 -4 0
der _ ?	-4 23 0 -17 -1 -6
der _ ab	0 0 16 -2 -20 0
der _ aber	-58 -11 -15 0 -2 0
der _ alle	-14 40 -14 -2 -2 6
der _ alles	-3 -11 -21 0 -18 0
der _ als	0 26 -12 0 -1 0
der _ am	-69 21 -27 21 -2 -2
der _ ambul	-30 -3 36 0 0 -3
der _ an	-10 -10 30 40 -6 38
der _ anmel	-1 18 11 0 0 -1
der _ anruf	0 0 0 -3 72 0
der _ auch	-28 -49 24 -11 -11 0
der _ auf	55 -17 -80 -5 -12 -19
der _ aufge	0 7 0 0 0 0
der _ aus	-31 25 -33 -5 -16 0
der _ ausge	42 9 22 0 0 0
der _ bei	-58 -11 31 -11 -9 0
der _ beim	6 0 -10 10 0 0
der _ bekan	0 -2 0 0 0 0
der _ besch	18 0 0 10 -12 0
der _ betri	-18 0 -12 -3 0 0
der _ betro	0 0 0 -2 -6 0
der _ bis	24 0 -17 -47 29 0
der _ bitte	0 0 0 11 36 0
der _ bleib	-12 0 -28 -1 0 -2
der _ blink	0 0 12 0 -2 0
der _ brauc	0 0 -5 -16 -9 0
der _ brich	-4 -2 42 0 -1 0
der _ das	0 0 -16 49 -5 0
der _ dass	0 -15 -4 0 0 0
der _ daten	0 -3 0 0 0 0
der _ den	16 -16 -8 17 -1 0
der _ denn	38 0 -12 0 0 0
der _ der	1 -41 30 19 -21 -25
der _ des	-23 16 -16 0 -24 10
der _ die	20 -13 7 -1 32 -1
der _ drin	0 -5 0 0 0 -2
der _ druck	-12 0 13 0 0 -35
der _ durch	-1 -38 -8 -6 -3 0
der _ ein	-1 5 14 0 0 0
der _ eine	0 -4 0 0 0 0
der _ einen	-2 0 -8 -8 0 -1
der _ etwas	0 -5 -2 0 0 0
der _ fehle	0 0 -58 -6 0 0
der _ fehlt	0 -12 -33 -1 43 0
der _ finde	-8 10 -43 0 0 0
der _ fragt	0 0 -7 -5 -4 0
der _ fuer	-38 -9 -48 -10 -18 0
der _ geht	-62 -5 -34 9 81 -33
der _ geles	-5 -1 0 0 -3 0
der _ gibt	47 0 -9 -4 -12 0
der _ haben	-13 -5 42 32 -2 0
der _ haeng	3 0 67 0 -14 12
der _ hat	74 22 27 -1 -19 -11
der _ hinte	4 -4 0 0 17 0
der _ ich	8 -16 16 15 -12 0
der _ ihrer	0 -2 0 0 0 0
der _ im	30 46 -51 30 -10 18
der _ in	-26 -9 -73 -1 -17 -5
der _ ist	-24 47 64 -10 -22 -34
der _ jetzt	-1 -9 0 0 0 0
der _ kam	-3 3 -17 0 -2 0
der _ kann	-8 -6 -20 0 54 0
der _ keine	-5 -2 -8 18 -5 0
der _ koenn	24 -1 -17 0 0 -9
der _ kolle	14 -2 0 -1 -1 0
der _ komme	-14 -7 58 0 0 0
der _ kommt	-5 -2 -15 0 -3 -8
der _ laess	-26 0 34 -5 0 0
der _ laeuf	-13 -8 28 -41 -4 11
der _ lande	-12 0 -7 -2 -5 0
der _ melde	-13 4 -10 0 -1 0
der _ micro	0 -22 0 0 0 0
der _ mit	-22 -23 -34 -2 22 0
der _ moech	0 0 -3 0 -7 0
der _ muss	0 0 -45 -1 0 0
der _ nach	-26 -11 76 -4 0 -3
der _ nicht	34 8 -101 52 5 11
der _ noch	25 -2 0 -4 0 -5
der _ nur	3 -2 -6 0 -8 -7
der _ oder	0 0 0 -4 0 0
der _ piept	-16 -6 -1 0 -6 0
der _ praxi	-13 0 23 0 0 0
der _ progr	0 42 0 0 -4 0
der _ rechn	33 -8 -4 0 -1 0
der _ sagt	-9 -4 8 -3 0 0
der _ schla	-1 23 32 0 -3 18
der _ schon	0 0 -7 0 0 0
der _ schre	25 11 -1 0 0 0
der _ sei	-5 -25 -18 -3 0 0
der _ sein	0 0 -2 18 0 -8
der _ seit	6 -7 34 -4 0 -3
der _ sind	61 8 -14 0 -1 -1
der _ stand	0 -8 -21 0 -6 0
der _ start	26 0 0 0 0 0
der _ steck	0 0 -17 0 0 0
der _ stehe	-17 16 -5 -4 -6 0
der _ steht	20 29 61 -21 -5 14
der _ techn	0 12 -3 0 0 0
der _ ueber	16 -9 -46 -4 0 0
der _ um	0 0 0 7 -18 0
der _ und	7 -21 -42 79 -17 -19
der _ uns	0 -4 0 -1 0 0
der _ unser	0 -27 -4 13 0 0
der _ unter	-8 -3 0 0 0 0
der _ verei	0 0 -1 0 0 0
der _ versi	0 0 -4 0 0 0
der _ vom	-4 -46 -6 -4 -5 15
der _ von	16 12 64 -24 -32 -2
der _ vor	-1 -14 -16 -17 0 0
der _ war	-2 25 -1 -1 -20 0
der _ weg	-6 7 42 0 0 0
der _ wenn	-2 0 -7 -7 0 0
der _ werde	0 0 -44 -12 -1 28
der _ wie	0 23 0 0 0 0
der _ wiede	22 0 7 0 11 0
der _ will	71 0 0 21 -5 0
der _ wir	-25 -10 42 0 5 0
der _ wird	-29 80 49 10 -8 14
der _ wollt	0 -1 0 0 -21 0
der _ wurde	-8 10 0 0 -1 0
der _ zeigt	22 9 35 -8 0 -3
der _ zieht	-7 -18 -5 0 -8 0
der _ zu	6 -2 -15 14 -2 0
der _ zum	0 -19 -10 20 0 -1
der _ zur	-3 0 0 0 -8 -1
der abrec	-2 0 16 -3 0 0
der aende	-19 0 -6 15 0 0
der aerzt	0 0 12 0 0 0
der akte	-21 -22 40 0 -11 -8
der alte	-7 -7 0 0 -5 -2
der ambul	-27 9 45 9 0 64
der angri	-8 -6 -16 0 -11 0
der anmel	49 -1 -5 -9 -26 26
der anruf	-15 -36 -2 -14 -4 0
der apoth	4 -3 43 0 0 0
der arbei	-18 13 31 0 0 -16
der attac	0 -4 0 -7 -7 0
der auch	0 -5 -2 0 -4 0
der aufsi	-1 0 0 -37 -5 0
der barco	0 0 -18 0 0 0
der behan	0 0 0 24 0 0
der bei	0 -4 0 0 0 0
der betri	42 0 0 0 -4 20
der bilds	-1 1 -1 -1 -15 0
der brand	-22 -4 0 0 0 0
der brief	0 -1 -24 -4 -3 0
der chef	-10 -33 -31 -4 -2 -2
der compu	-17 33 -9 0 -9 0
der cyber	-4 -5 4 -1 0 0
der das	-20 0 0 0 0 0
der daten	72 -21 -21 -16 -14 0
der diens	-19 0 12 0 0 0
der dokto	50 -3 2 -1 0 -3
der dokum	0 0 -1 0 41 0
der druck	-33 3 42 -13 24 -12
der durch	-1 7 -38 31 39 0
der elekt	0 0 -8 -2 0 0
der entde	0 -6 0 0 0 0
der erste	-10 -4 -5 0 0 0
der etike	-26 0 -23 -5 -15 -4
der expor	-9 -3 70 -18 0 0
der falsc	0 40 38 -7 -4 0
der fehle	-19 -2 -7 0 -12 0
der ferne	-6 8 -9 0 0 -4
der fernw	-1 -3 -2 -4 25 0
der firew	-21 -8 0 0 -8 0
der firma	0 -22 0 0 0 0
der formu	-21 0 47 0 0 -16
der ganze	-16 -1 72 0 -5 -8
der gemat	-2 0 -18 -12 0 0
der gemei	0 20 40 0 0 0
der gesam	-23 0 27 0 0 -3
der gesch	0 0 0 -9 -44 0
der gripp	2 -2 -5 0 0 -1
der hacke	0 -20 -4 0 -1 0
der hand	-22 -4 10 0 -2 -8
der haupt	89 -17 0 0 -18 0
der herr	-16 68 -4 -1 31 0
der hotli	-3 0 -19 0 42 0
der in	0 0 0 0 0 -3
der insta	0 0 -6 0 0 0
der ist	-1 -6 0 25 -1 0
der it-si	-22 0 -11 0 0 0
der jetzt	-1 32 -2 0 -3 0
der kalen	-8 -13 -27 -2 54 -2
der karte	-10 -2 56 -9 -3 -1
der kasse	-7 -15 12 41 0 -8
der kinde	2 0 -1 0 -3 0
der klini	-14 -8 -4 0 -3 0
der knopf	0 0 -26 -7 0 0
der kolle	37 7 -55 15 24 0
der konne	-15 0 60 -9 -8 -11
der kunde	13 7 -8 0 0 0
der kv	0 0 -34 -21 14 -1
der kvb	-1 0 0 16 0 0
der labor	-2 0 51 -9 -3 0
der lage	35 0 0 0 0 0
der letzt	18 11 -15 -20 -1 0
der liste	60 -10 -33 -1 0 0
der lizen	26 0 -10 0 0 0
der mail	0 58 -5 -1 -4 0
der matth	0 -10 0 0 -3 0
der med	0 -11 0 0 -4 0
der medik	-39 0 32 0 -5 -26
der meldu	-18 -8 -14 0 0 0
der micro	0 0 -7 0 0 0
der mvz	-1 -6 -3 -4 10 0
der nachb	-33 -36 -11 -2 -20 -24
der nacht	3 -19 0 0 -2 0
der neue	-8 -10 1 0 -1 0
der neuen	0 0 -6 -7 8 0
der niede	-5 0 -17 0 32 -21
der notfa	0 -11 25 0 -1 0
der onlin	-19 -4 4 0 -10 -2
der patie	-17 -13 -35 -4 0 27
der praxe	0 0 -4 0 -2 0
der praxi	45 81 22 0 -9 13
der press	0 -6 -4 -1 0 0
der priva	0 -7 47 -14 0 0
der progr	-1 -9 0 0 -2 0
der pruef	-5 0 25 19 0 0
der psych	0 0 -8 -2 0 0
der ranso	0 -15 0 0 0 0
der rechn	14 9 -41 -11 -19 -4
der rest	9 0 58 -7 0 30
der rezep	67 0 -16 -6 -1 0
der rueck	48 -6 -13 0 57 0
der sache	-2 -4 -4 -18 17 0
der scann	-6 14 27 -8 2 -3
der schad	-1 0 0 -1 0 0
der schei	-7 0 -8 -7 0 0
der schub	0 0 -19 -4 -1 -3
der schul	0 0 -2 -6 0 0
der serve	9 -15 -23 -10 -31 -10
der sich	-1 0 0 0 -2 0
der siche	-7 3 -15 0 44 0
der smc-b	0 -5 8 -2 -11 0
der softw	0 -1 11 0 0 0
der sprec	-4 -6 0 -2 -2 0
der stand	-4 -8 -14 0 0 0
der stati	1 2 -2 -5 0 12
der steck	0 -24 0 0 57 -4
der suche	-3 -1 2 0 0 -3
der suppo	0 -8 0 -2 -41 0
der taete	0 -16 0 0 -1 0
der techn	28 -38 -22 -7 -14 -8
der telef	0 -1 0 0 0 0
der telek	0 16 78 0 -2 -1
der telem	0 -9 0 0 0 0
der termi	0 0 23 22 -4 0
der ti	-5 -3 -44 0 0 0
der ti-an	0 -10 -1 0 -2 0
der ti-zu	0 -1 -7 -1 0 0
der troja	0 45 0 0 0 -3
der tuer	38 -6 -23 -11 0 0
der ueber	0 -2 -4 0 0 0
der umste	-19 0 15 0 -6 -9
der uns	0 0 0 -3 -18 0
der versa	0 -5 43 -9 -9 41
der versc	0 44 -1 0 0 -2
der versi	9 0 -36 10 -1 -1
der vertr	25 -2 -7 -27 -24 -2
der viren	-14 162 -11 -13 -31 0
der virus	0 -17 0 0 0 0
der von	0 7 0 -2 7 0
der vorfa	0 0 -8 0 0 0
der warte	0 0 -4 -7 -3 0
der wartu	-31 0 -4 0 0 0
der welt	-16 -5 -1 0 0 0
der wiede	0 0 0 0 -2 0
der windo	0 24 -10 0 0 0
der wir	0 -13 0 0 0 -1
der zeitu	-27 -36 -43 -6 -15 -12
der zugan	7 -15 -13 -24 -5 -3
der zweit	98 -8 -32 0 36 -1
deren	-1 -3 0 -4 0 -4
derse-	24 0 -2 -6 0 0
derze nicht	32 0 42 0 0 -7
derze ueber	-1 0 0 0 0 0
derze-	13 -8 32 0 -2 -19
derzeit	13 -8 32 0 -2 -19
des	53 65 -99 -54 52 33
des _ ?	-1 0 0 0 0 0
des _ auf	-10 -9 0 -3 0 0
des _ fuer	-6 0 0 0 0 0
des _ in	0 0 0 17 0 0
des _ ist	2 -4 -36 -5 0 0
des _ nicht	-40 0 20 0 0 0
des angri	-11 -14 -3 -13 -2 -17
des konne	0 -8 -15 -3 -14 0
des mvz	-2 0 12 0 0 0
des neuen	-13 0 -8 0 -7 -1
des progr	-16 0 25 0 0 10
des route	0 0 26 0 -22 0
des serve	-35 45 -16 0 0 0
des updat	7 -6 -4 0 -1 0
des vorfa	0 0 0 16 -2 0
desha _ frage	-7 -5 -12 0 -2 0
desha _ ich	-13 -4 -36 -1 -1 -4
desha _ wir	-8 -5 3 -3 -3 -2
desha die	-7 0 -11 0 0 0
desha frage	-1 -2 0 0 0 0
desha moech	0 -5 0 0 -1 0
desha-	-15 -26 -23 -3 -7 -5
deshalb	-15 -26 -23 -3 -7 -5
desk	-24 -7 -1 0 0 0
deskt-	-6 45 -13 -1 0 0
desktop	0 8 -3 -1 0 0
deswe-	0 0 0 0 30 0
deswegen	0 0 0 0 30 0
detec-	-3 -1 0 0 0 0
detected	-3 -1 0 0 0 0
deuts-	0 -1 -11 0 0 0
deutschland	0 0 -3 0 0 0
dezem-	-19 -16 0 -12 59 -5
dezember	-19 -16 0 -12 59 -5
di	-3 -5 0 -3 0 0
di _ 0	-3 -5 0 -3 0 0
diabe-	9 -8 -29 -14 0 0
diagn-	-20 -6 -32 -8 -2 -6
diagnosen	15 17 -23 -5 0 -6
dialy-	115 0 -109 -6 -4 -28
dialyse	74 0 -17 -2 -4 -12
dicht	-4 0 -24 0 -12 0
did	-19 -11 -4 -5 -2 0
did _ have	0 0 0 -2 0 0
did you	0 0 0 -5 -1 0
die	8 1 59 93 -61 -28
die 0	-17 0 16 -2 -18 -4
die ?	0 -1 0 -1 0 -4
die _ 0	-25 -5 -22 -1 -23 -2
die _ ?	-10 0 11 -16 -5 -4
die _ ab	-21 0 47 0 -2 0
die _ aber	14 0 -4 0 0 0
die _ adres	0 -15 0 0 0 0
die _ aerzt	0 0 -3 0 -4 16
die _ alle	52 -14 -1 0 -1 -25
die _ als	-1 -18 -2 70 0 -3
die _ am	-4 4 -38 32 -5 -14
die _ an	59 -21 -17 7 37 -5
die _ auch	-5 -10 3 -10 -10 0
die _ auf	51 -42 52 -7 13 -14
die _ aus	4 -4 12 36 -15 -9
die _ bei	9 -9 6 -13 17 -6
die _ beim	0 -4 1 14 0 0
die _ bekan	0 0 0 -6 0 -3
die _ betri	0 0 -5 0 0 0
die _ bis	-14 29 6 47 -3 0
die _ bleib	-18 -10 31 -5 -4 7
die _ brauc	-10 -2 0 -26 -12 0
die _ brich	0 -1 -28 -20 -1 0
die _ da	-1 0 22 -7 0 67
die _ das	-31 0 -20 -10 0 0
die _ dass	-3 0 10 0 -4 -2
die _ daten	-9 -12 50 -9 -2 0
die _ dauer	-14 -14 4 -5 -3 0
die _ dem	-6 -1 -8 0 0 0
die _ den	0 0 13 -6 -5 0
die _ der	-38 -9 44 -33 -25 -13
die _ des	-41 -4 -45 -6 -9 -5
die _ die	-7 -1 36 -17 -12 -9
die _ diese	-2 0 0 -4 0 -7
die _ druck	-6 13 -49 -3 12 -2
die _ durch	0 58 -4 13 -5 0
die _ ein	0 -4 0 0 -1 0
die _ eine	-7 4 0 -22 -5 -2
die _ einer	0 -6 -16 0 15 -12
die _ eines	-55 -7 -1 0 -3 -26
die _ einge	-12 -19 0 -2 -8 0
die _ einsc	0 0 0 -9 0 0
die _ erwis	0 0 -12 0 0 0
die _ etwas	-22 -3 0 -3 0 0
die _ fehlt	5 0 28 -1 0 0
die _ fernw	-5 0 0 0 0 0
die _ finde	-28 0 32 -4 0 0
die _ frage	3 0 -25 -1 -11 0
die _ fragt	0 0 -4 -7 0 -3
die _ freig	0 -2 0 -3 -1 0
die _ fuer	-3 -5 -7 -75 10 0
die _ fuers	0 0 12 41 0 -1
die _ geaen	51 0 -1 0 123 -2
die _ gehen	-1 -8 2 -3 0 12
die _ geht	10 0 0 -6 -1 37
die _ gesch	-22 0 -2 0 -6 72
die _ groes	-8 0 0 0 0 0
die _ haben	59 -8 -20 -22 -41 0
die _ haett	0 -6 0 -3 -9 0
die _ hat	-27 77 -96 -19 -4 -2
die _ heute	-34 -10 0 12 30 0
die _ hier	30 -5 51 0 0 -8
die _ hilfe	0 0 0 -8 28 0
die _ ihnen	0 -14 -5 0 -19 0
die _ ihrer	-1 -4 0 0 0 0
die _ im	-10 39 67 4 -10 -19
die _ in	-12 -6 11 27 -16 -8
die _ infor	0 0 -3 -9 -10 0
die _ ins	-14 32 0 0 0 0
die _ ist	60 15 96 -15 45 -45
die _ jetzt	-32 5 -29 0 -14 0
die _ kann	-8 -3 88 -2 0 0
die _ karte	129 -8 23 -3 0 20
die _ koenn	40 -4 35 0 0 -8
die _ kolle	0 -5 0 0 -7 -62
die _ komme	32 -12 41 0 0 -9
die _ kommt	12 0 -49 0 -1 -10
die _ krank	-19 0 6 0 -2 0
die _ kuenf	-3 0 0 0 0 0
die _ laess	28 -14 86 14 0 0
die _ laeuf	-36 0 9 23 5 85
die _ lasse	24 -12 23 -6 -3 17
die _ laufe	12 -2 21 14 -5 -38
die _ liege	23 -19 21 -5 0 -5
die _ mache	0 0 -13 -5 0 -1
die _ meine	-7 -7 -6 0 -2 0
die _ melde	11 27 22 20 -1 0
die _ mit	-19 -35 -11 19 39 -16
die _ moech	0 0 -2 0 -20 0
die _ muess	12 0 -1 75 -7 0
die _ muss	0 0 -16 14 0 -9
die _ nach	-39 -9 -46 -1 -8 0
die _ nicht	-153 -30 -36 15 -24 3
die _ nie	-17 82 -11 0 -12 0
die _ nimmt	-5 0 31 -4 0 0
die _ noch	-23 60 -6 -4 -3 44
die _ numme	-1 -1 0 0 8 0
die _ nur	18 -8 30 15 -2 -8
die _ ob	-3 0 3 -4 0 0
die _ oder	0 0 -3 -3 -10 0
die _ oeffn	16 34 -4 0 21 0
die _ ohne	1 -4 -8 0 0 0
die _ patie	-22 -7 2 -8 0 -15
die _ praxi	-11 16 -26 -6 -6 -5
die _ progr	-1 -5 -2 0 0 0
die _ rechn	-18 17 0 0 0 -17
die _ sagt	0 0 39 -15 0 -3
die _ schic	-32 -2 0 -2 -4 0
die _ schon	8 0 0 0 0 0
die _ schre	-30 21 -11 0 0 0
die _ sei	46 48 -22 -18 0 0
die _ seit	-39 -7 42 0 -24 -1
die _ selbs	-21 0 -39 -2 26 0
die _ sind	53 11 21 -3 -6 10
die _ so	-18 -1 0 0 -7 0
die _ steht	22 -27 59 0 -4 -1
die _ stund	0 0 -1 12 -9 0
die _ ueber	-59 -19 -18 -9 0 -1
die _ um	-8 -8 -2 -6 0 -3
die _ und	55 22 -58 -16 -13 -2
die _ uns	-18 -1 28 -4 -3 -8
die _ unser	-6 -1 -11 39 -15 0
die _ unter	0 -5 23 -1 36 86
die _ verei	0 0 -11 -3 0 0
die _ verla	0 -1 -14 -19 0 0
die _ versc	0 0 -18 0 0 0
die _ versi	0 0 0 -1 11 0
die _ vom	-8 -47 0 -4 24 -3
die _ von	9 -36 -61 -18 29 15
die _ war	-13 -21 -1 0 -8 0
die _ warte	-26 -3 37 -20 0 0
die _ was	-2 -2 -3 -6 0 0
die _ wechs	0 0 0 -2 0 0
die _ weite	-8 0 0 0 15 -1
die _ wenn	0 0 -10 0 0 0
die _ werde	5 0 87 -1 0 -12
die _ wie	-11 0 0 0 0 0
die _ wiede	8 -14 42 -3 -19 -8
die _ will	-22 -1 -12 42 0 0
die _ wir	8 0 -8 0 0 0
die _ wird	8 -2 19 15 -3 0
die _ wurde	-29 -25 -8 0 22 0
die _ zeigt	4 24 15 -4 -4 -4
die _ zu	4 25 5 -6 29 0
die _ zuges	50 -8 -9 -1 0 0
die _ zugre	6 0 0 0 0 0
die _ zum	39 19 32 -23 -1 -5
die _ zur	2 0 -10 36 0 -2
die _ zuzug	18 0 -6 0 0 -4
die abrec	-25 0 96 -18 39 -22
die adres	-3 -15 -28 -4 -21 -5
die aerzt	57 -3 0 -20 0 -4
die akte	-65 -4 1 12 1 0
die akten	28 -1 21 -8 19 133
die aktue	0 0 0 0 -2 0
die alte	-4 -17 -30 -1 8 0
die alten	95 -12 -2 -4 0 0
die ambul	-41 0 -19 -6 -1 0
die anbin	-10 0 22 0 -7 0
die ander	63 -4 14 -9 0 8
die angab	0 0 -6 -8 -9 0
die angre	0 0 -3 0 0 0
die anlag	-11 27 46 -4 0 0
die anlei	-3 -4 -17 0 -1 0
die anmel	48 -15 -59 -3 0 -15
die anruf	-12 0 -22 0 0 0
die anwen	31 -9 -26 0 0 0
die anzah	0 0 -26 -4 0 0
die apoth	0 -7 16 -6 -10 0
die arbei	0 0 1 0 -3 66
die arzne	-57 -13 50 0 0 0
die arztb	-1 13 -20 0 0 0
die attac	0 0 -4 0 -1 0
die auch	0 0 -7 -7 0 0
die aufsi	0 0 -1 79 -6 0
die auftr	-1 -3 53 -1 -1 0
die auszu	17 -5 0 0 -1 0
die autom	0 0 -2 0 0 -2
die azubi	0 26 0 0 -10 0
die befun	-1 -1 7 0 -2 29
die behoe	0 0 0 0 17 0
die bei	-14 -3 24 -4 -5 -8
die bg	-1 -13 -12 63 0 0
die brief	-9 0 44 23 -5 0
die buchh	0 0 0 0 -3 0
die chefi	-27 -1 -26 0 -24 -3
die datei	-2 50 58 46 -3 -1
die daten	70 -31 34 -29 -10 -38
die daume	0 0 0 0 -46 0
die diagn	-31 -2 18 -8 0 0
die dokum	0 0 0 28 0 -5
die druck	0 0 0 0 -12 -2
die dvd	-5 0 0 0 0 0
die eau	0 -1 19 -3 12 -2
die edv	0 -8 -9 0 0 -11
die einzi	-3 -5 0 0 0 0
die elekt	-20 0 97 0 -2 -9
die elter	-1 0 -5 0 0 0
die epa	-1 0 1 0 -1 0
die erpre	-1 -14 0 0 0 0
die erste	1 -3 -14 20 55 -5
die falsc	-12 -9 -5 0 0 0
die farbe	-10 -3 -13 0 -9 0
die fernw	-56 -3 -84 -2 -21 0
die firew	0 43 -17 0 -1 0
die firma	-1 -1 0 0 0 0
die formu	-4 0 -97 -7 -7 0
die frage	-15 -2 42 -14 -6 -42
die frist	0 -5 -5 -65 -1 0
die fuer	-4 0 -2 0 0 0
die ganze	-11 0 -20 0 0 -1
die gesam	17 0 -13 0 0 0
die gesun	-15 0 -3 0 0 20
die hacke	-1 0 0 0 -1 0
die haelf	-27 -1 46 0 0 -3
die haend	0 17 0 0 -1 0
die halbe	4 12 38 0 0 0
die handy	0 -5 -1 0 0 0
die heilm	0 -1 -50 -4 0 0
die hotli	-10 0 -19 -2 -29 -2
die ich	0 41 -2 0 0 0
die ihr	-1 0 0 0 -13 0
die im	0 14 -31 0 -1 0
die impfd	9 -14 10 -5 0 0
die in	-16 -1 -12 0 0 0
die insta	0 -7 -15 0 -1 0
die jetzt	0 -19 0 0 0 0
die kamme	0 0 0 -3 0 0
die karte	5 4 -2 -12 20 -3
die kasse	-32 -5 34 -9 -2 -17
die kbv	0 0 0 -13 0 0
die keine	0 40 -3 -1 0 -2
die kennw	35 0 -1 0 43 -2
die kinde	-16 -7 -8 0 0 0
die klini	30 4 0 -2 0 -25
die kolle	-59 7 61 0 19 51
die konne	0 0 -14 0 0 0
die krank	42 -1 -22 15 0 -4
die kuend	0 0 0 0 -1 0
die kunde	0 0 0 0 0 -1
die kv	-2 -14 -31 -7 -13 -1
die labor	-4 -2 -83 -7 36 0
die lande	-1 -2 -4 -15 0 0
die lasts	-4 -2 0 0 -8 0
die leitu	0 0 -4 0 0 0
die leute	74 -8 -14 -8 -25 -13
die liste	-22 -10 -26 34 0 0
die lizen	18 -19 -11 0 0 0
die mail	0 -15 -7 0 0 0
die maus	17 16 -25 0 -3 -19
die medik	-7 0 69 -6 0 -9
die meldu	-5 0 -24 0 48 -2
die nachb	-7 -2 0 -3 0 0
die nachf	0 0 -7 6 0 0
die nachr	0 -1 -1 8 0 -2
die naech	-5 0 43 -18 -4 0
die namen	-5 -25 49 0 -6 0
die neue	-15 -14 -32 -21 -43 -3
die neuen	-1 0 -6 16 -2 0
die niede	0 0 -4 0 0 0
die niema	-26 64 -14 -3 0 -1
die noch	22 0 -1 0 0 0
die notfa	22 -1 -31 -5 -4 0
die numme	31 7 2 -4 0 -2
die onlin	-19 -1 40 -15 -4 0
die passw	5 0 -9 -8 40 0
die patie	51 108 -159 -27 -7 38
die pin	-14 -5 126 -3 -13 0
die poliz	-4 -9 -2 0 22 0
die praxe	0 0 36 0 0 0
die praxi	37 40 -61 -35 46 -3
die priva	-16 -1 55 0 0 -2
die progr	-12 -3 0 0 0 0
die proto	47 5 0 21 -2 0
die putzf	-9 -28 -5 0 -17 -1
die quart	-1 0 2 -26 0 0
die rechn	20 -22 -19 -35 -6 -8
die rede	-10 0 0 0 -4 0
die rezep	30 0 11 0 -12 -3
die roent	-16 28 56 0 0 0
die rueck	52 -7 -24 -31 -13 -2
die russe	0 -1 -2 0 -10 0
die sache	-1 -18 -12 0 135 0
die schad	-2 20 0 24 0 0
die schei	-2 0 26 -1 0 -9
die schne	0 0 0 0 -29 0
die schni	0 -3 60 -7 -2 -5
die schon	0 -8 0 0 0 0
die schri	-35 -9 -20 -5 -2 0
die schul	0 0 0 -4 0 0
die sich	27 -22 -9 -6 -11 -1
die siche	-7 27 25 -20 -19 0
die sie	-6 -5 0 -2 -8 0
die sitzu	21 -19 -15 0 0 0
die smc-b	-4 -7 -20 -4 0 0
die softw	10 -6 4 -8 -3 -5
die sprec	36 -13 -17 -12 4 18
die stamm	4 11 -25 -1 0 0
die stati	2 -23 -73 0 -1 8
die stoer	10 0 -22 0 25 0
die suche	-35 -14 3 -6 -3 0
die syste	0 -4 0 0 0 0
die taete	0 -23 -3 -6 -1 0
die tasta	-3 8 -1 0 -10 0
die techn	0 0 -3 0 -3 -1
die telef	-51 27 21 0 0 0
die telem	0 0 -14 0 -8 0
die termi	-20 -7 136 0 -4 -8
die ti	-21 -9 41 -5 -10 -12
die ti-an	0 0 -19 0 -5 0
die ti-ve	-24 0 18 -8 0 0
die tuer	25 0 0 -1 -10 0
die ueber	-3 -3 -8 -4 -3 -12
die uhr	0 -19 5 30 -3 -5
die uhrze	0 -7 -43 0 0 -15
die umsat	0 0 -9 0 -2 0
die umste	0 0 0 -4 0 0
die uns	0 -9 0 0 -6 0
die unter	22 -7 0 9 -5 -5
die updat	-4 0 -20 0 34 0
die verbi	28 0 5 0 0 -8
die verla	4 -1 -8 4 0 0
die verre	0 0 39 3 -3 0
die versc	0 -15 0 0 0 0
die vertr	39 0 -9 -15 -10 0
die verwa	0 0 24 0 -7 -1
die video	-17 0 73 0 0 0
die von	-23 -4 0 0 1 0
die warte	-24 -6 14 -1 0 0
die wartu	0 -16 0 -6 0 0
die werte	0 -8 -78 0 0 53
die wiede	0 0 16 0 -4 0
die windo	-9 -17 0 -2 40 0
die wir	-50 35 -11 0 -3 -3
die zentr	0 0 -3 0 -1 0
die ziffe	0 0 -20 6 0 0
die zugan	0 -3 0 0 0 0
die zweit	3 -2 -11 -1 0 0
diens 0	0 -14 0 -7 0 0
diens _ der	0 20 -5 18 0 0
diens _ die	-7 -1 0 -1 -2 0
diens _ novem	0 0 0 -4 0 0
diens nicht	27 0 26 0 0 -4
diens und	-7 -14 -6 -34 0 -3
diens-	34 -42 -30 29 8 13
dienst	-19 5 4 9 -7 25
dienstag	47 -24 -13 37 -32 -3
dienste	-10 -21 -2 0 56 0
dienstleister	18 13 -6 0 0 0
dies	-1 -7 0 -6 13 0
diese	-23 -7 -8 5 -47 8
diese _ ?	0 0 0 0 0 -10
diese _ auch	0 0 0 0 -2 0
diese _ bei	0 0 0 24 0 -8
diese _ mit	0 0 -11 0 0 0
diese _ ueber	0 0 -7 0 0 0
diese _ zeit	0 0 0 -2 -46 0
diese adres	0 0 0 0 -7 0
diese e-mai	0 0 0 0 -11 -2
diese jahr	0 0 -14 -4 0 0
diese mail	0 0 -7 0 -22 0
diese nachr	0 -5 0 0 -15 0
diese tagen	0 0 -1 -12 54 0
diese woche	-8 0 -8 22 31 37
diese-	-26 -2 -26 77 -37 54
dieselbe	-6 18 26 -4 0 0
diesem	-10 -6 -23 -9 9 21
diesen	8 -12 -6 18 41 44
dieser	-22 -2 -12 33 -85 -2
dieses	5 0 -10 40 -3 -9
diesm-	-5 15 -11 0 32 0
diesmal	-5 15 -11 0 32 0
digit-	4 2 -5 0 0 0
dikta-	-34 12 -52 0 -8 0
diktat	-30 12 -77 0 -5 0
dikti-	-10 -13 21 0 -4 0
diktiere	0 -5 6 0 0 0
ding	12 -6 27 -4 -13 0
dinge	36 -8 -9 -10 -4 -8
dinge die	-33 -8 -7 -3 -3 0
direk an	0 0 0 0 -23 -7
direk-	6 -5 -15 0 -24 -7
direkt	6 -5 -15 0 -24 -7
disas-	0 -11 -6 -3 -3 0
disaster	0 -11 -6 -3 -3 0
disco-	0 0 0 0 -1 0
dmp	-2 -1 -39 1 0 0
dmp-b-	-4 0 57 -9 0 -4
dmp-boegen	-4 0 57 -9 0 -4
dmp-d-	0 0 -17 -8 0 -6
do	-30 87 -18 -15 -19 -6
do 0	-3 -5 0 -3 0 0
do ?	0 0 0 0 0 -1
do _ 0	-3 -5 0 0 0 0
do _ have	0 0 0 -11 0 0
do _ know	-6 16 0 0 -19 0
do _ need	0 0 0 -1 0 0
do ich	0 0 -16 0 0 0
do not	9 6 -31 0 -19 0
do we	0 0 0 -13 0 0
doch	9 -17 -63 -8 108 -38
doch nicht	-26 0 20 -1 -16 -35
docto-	54 44 102 -7 -21 0
doctor	22 11 25 -4 -11 0
doctors	32 -9 60 0 -2 0
docum-	-5 21 -4 0 -1 0
documents	-5 22 11 0 -1 0
does	21 19 -6 -10 0 0
does not	5 -11 -16 0 0 0
does the	0 0 0 -10 0 0
dokto-	63 -11 -19 -15 15 -7
doktor	63 -5 -19 -15 15 -7
dokum-	-70 49 33 15 28 90
dokumentation	-45 -5 -20 27 37 93
dokumente	-3 31 27 0 0 0
dokumentieren	7 0 -27 -12 0 -2
dokumentiert	-6 -3 -9 -1 0 0
donne-	-37 10 53 -4 -9 -3
donnerstag	-32 10 53 17 -9 0
doppe-	-20 -16 53 -3 81 -46
doppelt	-28 -16 19 -3 6 -37
dort	14 25 45 25 -21 23
down	0 -5 -32 0 0 0
downl-	-20 -22 -1 0 -6 0
download	0 0 -1 0 -4 0
draen-	0 -2 30 -2 -8 0
dran	16 -15 -6 -3 0 -4
dran ?	-3 -7 0 0 0 0
drauf	11 -21 22 22 -8 0
drauf _ ?	0 0 0 0 0 -1
drauf-	-1 21 -12 -3 -19 -1
draufschalten	0 -1 0 -3 -10 0
draufschauen	0 0 0 0 0 -1
draus _ ?	-16 0 0 0 0 0
draus _ die	0 0 -1 0 0 0
draus in	0 0 -1 0 0 0
draus-	19 2 -18 0 -5 0
draussen	19 2 -18 0 -5 0
dreht	78 -8 -54 0 0 0
drei	-61 34 46 70 -28 -27
drei _ und	-30 -27 -2 0 0 -1
drei aerzt	58 -4 -18 13 0 -1
drei arbei	-23 19 -5 0 0 0
drei jahre	0 -10 0 0 -6 0
drei stand	35 -15 -34 0 0 0
drei tagen	17 0 -3 35 -3 -9
drei woche	-8 -13 -8 0 -17 0
dreim falsc	0 -7 -11 0 0 0
dreim-	31 -11 50 0 -21 0
dreimal	31 -11 50 0 -21 0
dreis-	21 -3 -1 34 -4 0
dreissig	32 -3 -1 19 -4 0
dres	-18 5 0 -5 -5 -2
dres _ und	-18 5 0 -5 0 -2
drin	-22 18 -46 -7 46 -5
drin ?	0 -9 0 0 0 0
drin ist	-8 -15 -4 0 -3 0
dring faell	-8 -7 -2 -11 -3 0
dring-	-7 25 -6 23 -41 -8
dringend	-12 32 -1 36 -33 -5
dringende	-6 -4 0 -6 -3 0
dringenden	17 -4 -2 -6 -6 0
dritt mal	-18 -11 79 36 -4 -2
dritt quart	0 0 -8 -11 -2 0
dritt-	6 -17 74 21 -22 -15
dritte	17 -1 3 -3 -9 -7
dritten	-10 -12 27 25 -6 -7
dritter	0 -4 45 0 -6 0
druck	-28 -5 48 -5 -1 60
druck ?	0 0 -13 0 -5 0
druck _ ?	0 0 0 0 0 -1
druck _ das	25 0 -15 -3 0 -3
druck _ die	-8 0 33 -6 0 -1
druck _ im	-13 0 -1 0 -1 -15
druck _ noch	-12 0 -11 0 -1 0
druck alle	-13 -7 -35 0 0 99
druck der	-3 0 -11 -5 0 -4
druck die	-28 -2 96 -1 0 -28
druck er	54 -3 -26 0 0 67
druck fuer	-27 0 75 -6 0 0
druck geht	25 0 21 0 -2 9
druck ich	0 0 -1 0 0 -1
druck in	-55 -2 14 0 -7 -5
druck nicht	-79 0 86 0 0 57
druck wiede	-6 0 -12 0 -3 0
druck-	-124 27 80 -52 19 50
drucke	25 0 -15 0 0 -1
drucken	4 -4 -5 -7 -5 36
drucker	-68 31 -14 -30 25 -42
druckt	-79 -11 86 -10 11 63
druec _ die	0 0 0 0 -24 0
druec ihnen	0 0 0 0 -24 0
druec-	8 -31 -7 -23 -46 -10
druecke	13 -13 -4 0 -4 0
druecken	-5 -17 -2 0 -42 -5
drum	8 0 20 0 -24 0
dsgvo	0 -5 -1 -4 0 0
duerf _ das	-13 0 0 0 0 -1
duerf wir	-13 0 0 0 0 -1
duerf-	24 9 21 -9 -7 -4
duerfen	24 -3 22 -9 -4 -1
dunke-	72 0 -27 0 -13 -22
dunkel	48 0 -20 0 -8 -22
dunkeln	24 0 -7 0 -5 0
durch	-73 -39 -1 -23 49 -8
durch 0	8 0 0 -2 -6 0
durch ?	0 0 -11 -4 -1 0
durch _ 0	-1 0 0 0 0 0
durch _ ?	0 0 27 0 0 0
durch _ angri	0 0 -3 0 0 0
durch den	18 -10 -4 0 -2 -26
durch die	0 -2 12 -11 -29 0
durch dritt	0 0 -1 0 0 0
durch ist	0 0 -17 0 0 0
durch und	-34 -31 -35 -1 -10 -4
durch uns	-1 0 0 0 0 0
durch unser	-2 15 0 0 0 0
durch-	-43 91 -52 44 57 -5
durchgeben	0 36 25 0 0 0
durchgelaufen	-3 -8 10 0 13 0
durchsicht	0 23 -10 0 0 0
durchwahl	-1 0 -17 -2 -7 0
dvd	-5 0 0 0 0 0
e	0 -10 0 0 -4 0
e-mai-	0 -2 10 0 -14 -2
e-mail	0 -2 10 0 -14 -2
e-rez-	-35 -4 108 -12 -3 -10
e-rezept	-21 0 0 -12 0 0
e-rezepte	-6 -4 60 0 -3 0
each	0 5 -1 -22 -2 0
earzt-	-13 -2 -16 0 -1 -2
earztbrief	-8 -2 41 0 0 -2
earztbriefe	-5 0 -57 0 -1 0
eau	-57 -5 -74 -11 -26 -14
eau _ nicht	-17 0 48 0 -1 -4
eau geht	-17 0 -15 0 -12 0
eau und	0 0 0 0 0 -10
eau wird	0 0 8 -1 0 0
eben	9 -14 17 0 46 48
ebenf-	0 -23 2 0 0 0
ebenfalls	0 -23 2 0 0 0
eberh-	0 -3 0 0 0 0
eberhard	0 -3 0 0 0 0
echt	0 -18 0 0 0 0
edmp--	0 0 11 0 0 0
edv	48 -18 -22 0 -13 -11
edv-m-	-19 37 0 0 -2 0
edv-mann	-19 37 0 0 -2 0
egal	92 -6 42 0 -15 -3
egal _ welch	28 0 35 0 0 -2
egal an	28 0 35 0 0 -2
ehba	0 0 -2 0 0 0
ehrli gesag	5 0 -12 0 0 0
ehrli-	5 0 -13 0 34 -3
ehrlich	5 0 -13 0 0 0
ehrliche	0 0 0 0 34 -2
eich	0 0 0 0 0 -5
eigen _ ?	-7 0 0 0 0 0
eigen die	-3 0 0 0 0 0
eigen-	28 33 -42 -22 -27 13
eigene	0 0 0 0 -4 0
eigenen	-31 26 0 -10 -3 16
eigenes	0 0 0 0 -7 0
eigentlich	40 -12 -10 -12 -9 -3
eile	-3 0 -18 17 19 0
eilt	-1 -2 -25 -20 -56 -12
eilt nicht	-1 0 -7 0 -43 -12
ein	-4 69 4 -50 58 -99
ein ?	0 -4 0 0 0 0
ein _ ?	-8 -8 0 0 -2 0
ein _ an	-10 -8 -2 0 36 0
ein _ auf	-20 -6 -20 0 0 0
ein _ aus	-43 32 -13 0 -11 -14
ein _ das	-2 18 -22 -7 -1 0
ein _ der	-9 13 -6 0 42 0
ein _ die	38 -5 54 0 0 0
ein _ feld	75 0 -25 0 -4 -4
ein _ fenst	14 14 0 0 -2 -3
ein _ fuer	0 16 -3 0 -4 0
ein _ gemac	0 -18 0 0 0 0
ein _ hat	-4 -49 -6 0 -5 0
ein _ in	1 -6 -3 0 -9 0
ein _ ist	25 -1 -9 0 37 -24
ein _ kennw	0 -11 0 0 -11 0
ein _ micro	0 5 0 0 -24 0
ein _ mit	30 -15 -32 -2 -11 0
ein _ mitar	-3 24 0 0 0 0
ein _ oder	-6 0 4 0 0 0
ein _ ueber	0 0 0 0 -2 0
ein _ und	29 -3 24 0 -6 -1
ein _ updat	-4 -8 0 -1 -9 0
ein _ verla	0 -5 -2 0 0 0
ein _ vom	0 -21 0 0 -10 0
ein _ von	-5 -15 0 -3 -16 0
ein _ wollt	0 -7 0 0 -19 0
ein _ zu	-1 -3 0 0 0 -5
ein alarm	0 -18 0 0 0 0
ein ander	0 -8 0 0 -3 -12
ein angeb	0 -12 0 -1 -24 -1
ein anruf	0 -23 -6 0 -2 0
ein ausse	0 -3 -8 0 0 0
ein dritt	0 -4 0 0 -1 0
ein eigen	0 0 0 0 -7 0
ein engli	-1 34 0 0 -3 -2
ein erpre	0 -8 0 0 0 0
ein fenst	14 46 0 -7 0 0
ein formu	-12 0 24 0 -12 0
ein fremd	0 14 0 0 -4 0
ein graue	93 -7 -13 0 -8 -4
ein herr	-3 -24 -7 0 -2 0
ein hinwe	0 0 0 -1 -8 0
ein kolle	-41 -5 -14 0 -14 -14
ein lapto	0 -22 0 0 0 0
ein mann	-1 -2 -5 -2 -1 0
ein mitar	0 -21 0 0 -14 0
ein modul	0 -16 -6 0 0 0
ein neues	-17 -25 -15 0 -14 -7
ein notfa	-20 -1 -1 0 -3 0
ein paar	-18 -4 -1 -4 -7 0
ein passw	-1 -5 -22 0 -17 0
ein patie	-28 -29 -15 -9 -6 0
ein progr	-13 47 0 0 -8 0
ein rezep	0 0 2 0 0 0
ein schwa	-4 22 0 0 -2 -1
ein techn	0 -12 0 0 -5 0
ein unbek	28 5 0 0 0 0
ein und	-5 -6 -12 0 0 -18
ein updat	-15 -7 0 0 -4 0
ein virus	0 -1 0 0 0 -2
einbr-	-10 49 0 0 0 0
einbruch	-2 24 0 0 0 0
eindr-	0 -10 0 -6 -1 0
eine	-37 114 -77 -21 -34 -35
eine _ ?	0 -2 0 0 0 0
eine _ adres	0 -4 0 0 -1 -5
eine _ aller	0 -2 -9 -7 -2 0
eine _ am	9 -3 0 0 0 0
eine _ an	-25 23 -12 -3 0 0
eine _ antwo	0 0 0 0 -17 -2
eine _ auf	-2 47 -3 -1 -1 0
eine _ aus	0 -33 0 0 0 0
eine _ aussa	0 0 0 -5 -3 0
eine _ bei	-3 20 0 -3 0 0
eine _ bekom	-6 -2 0 0 0 0
eine _ der	-3 4 0 -16 -6 0
eine _ des	-14 0 0 -1 0 0
eine _ die	-22 17 33 -1 -6 21
eine _ endun	-9 52 -18 -3 0 0
eine _ fuer	0 -5 -11 -1 69 0
eine _ gegen	0 0 -1 0 -4 0
eine _ hat	-3 7 0 0 -2 0
eine _ im	0 -36 0 0 -5 0
eine _ in	0 41 38 0 -24 0
eine _ ist	67 -5 0 0 24 -5
eine _ kopie	0 0 0 0 -4 0
eine _ lizen	0 -3 0 0 0 0
eine _ mit	-13 -2 -18 0 17 -2
eine _ nach	0 38 0 27 0 -7
eine _ praxi	0 -10 -6 0 0 0
eine _ progr	0 -4 0 0 0 0
eine _ stell	0 0 0 2 -2 -3
eine _ stund	0 49 0 0 0 0
eine _ ueber	0 -7 0 -8 0 0
eine _ unser	-2 -1 0 0 -5 0
eine _ unter	-6 19 -5 0 -1 0
eine _ versi	-2 0 -7 0 -5 0
eine _ von	10 -9 -5 -7 0 20
eine _ vor	0 -13 0 26 0 0
eine _ was	-10 0 0 0 -2 0
eine _ wie	-5 -5 32 0 0 0
eine _ zu	-22 -14 -9 0 0 30
eine _ zur	0 0 4 0 -12 0
eine adres	-3 24 -2 0 -3 0
eine akte	56 -7 -4 0 -12 29
eine ander	0 8 0 -3 -2 -8
eine antwo	-22 0 0 27 69 -3
eine aufst	-2 -1 0 -6 0 0
eine ausku	0 -4 -1 25 0 0
eine benac	-2 0 0 0 0 0
eine check	-3 0 0 0 0 0
eine dame	0 -24 0 0 0 0
eine datei	-9 26 0 0 -3 0
eine eigen	0 0 0 0 -4 0
eine fehle	18 -1 33 0 -3 -7
eine fernw	0 -3 0 0 -12 0
eine frage	-3 -10 0 0 -12 -15
eine frech	-2 0 0 0 -2 0
eine fremd	-9 25 -6 0 0 0
eine gutsc	0 -7 0 -2 0 -1
eine halbe	0 49 19 0 0 0
eine infor	0 0 -1 0 -2 0
eine karte	0 -1 -4 0 -4 16
eine klein	-4 0 0 0 0 0
eine kolle	-12 15 0 0 0 -2
eine kopie	0 -1 -15 0 -6 0
eine kurze	0 -1 0 -4 -1 0
eine liste	-4 0 -9 -7 0 0
eine mail	0 21 -10 -7 0 0
eine meldu	0 0 0 16 -11 0
eine mitar	0 -34 -3 0 0 0
eine mitte	-5 -2 0 -1 0 0
eine neue	-7 -26 -10 -6 27 0
eine patie	34 -4 -16 -14 -2 -3
eine praxi	-20 -4 39 0 0 0
eine schri	0 0 0 1 -2 0
eine schul	0 0 0 0 -1 0
eine siche	0 0 0 0 -12 0
eine stund	-18 -14 -23 -3 18 -8
eine ueber	0 -5 0 0 0 0
eine vertr	0 -9 0 0 -6 0
eine weite	0 16 0 0 -7 -11
eine zahl	-1 0 0 0 0 0
eine zeile	-7 -9 0 0 0 -4
eine zusae	0 10 -8 0 0 -6
einem	-10 29 -29 52 -47 -85
einem _ anbie	0 -2 0 0 0 0
einem _ der	-1 15 -2 18 0 0
einem _ von	0 -11 0 0 -24 0
einem ander	-9 -21 0 0 0 -41
einem anruf	0 2 0 17 0 0
einem patie	-5 28 -24 0 0 0
einem rechn	14 -10 -4 0 0 0
einen	32 -7 -23 -76 -23 -13
einen _ an	-9 0 -11 0 0 -1
einen _ auf	28 26 -1 0 0 0
einen _ aus	0 -19 0 0 0 0
einen _ benut	34 -2 0 0 -6 0
einen _ der	-1 0 0 0 -6 0
einen _ fuer	0 0 -7 -7 -9 0
einen _ gefun	0 12 0 0 0 0
einen _ haben	-1 0 23 0 -1 0
einen _ in	-1 0 -16 0 -1 -3
einen _ mit	47 -14 8 0 0 0
einen _ oder	-7 0 0 0 0 0
einen _ termi	0 0 -3 -4 0 0
einen _ und	27 8 -4 -14 0 -6
einen _ von	0 24 -3 0 0 0
einen _ wie	0 0 -4 0 0 0
einen _ zu	0 0 25 0 0 0
einen ander	-2 0 -4 0 0 -3
einen anruf	-2 0 0 0 -2 0
einen ausha	-5 0 0 0 0 0
einen brief	-16 -1 -12 0 0 0
einen eigen	-6 -2 0 0 -1 0
einen fall	0 0 -4 -8 -11 -3
einen fehle	0 0 -9 0 0 0
einen krise	0 0 -2 0 0 0
einen link	-1 -11 -6 0 0 0
einen neuen	0 -5 51 -4 -7 0
einen notfa	14 -5 0 0 -2 0
einen patie	79 -7 -41 -3 0 -5
einen plan	0 0 -4 0 -5 -3
einen solch	-2 0 0 0 -2 0
einen termi	-1 0 20 -11 0 0
einen troja	0 33 0 0 -8 0
einen verda	0 -5 0 0 0 0
einen zette	-17 -1 -12 0 0 0
einen zugri	0 -19 -3 0 0 0
einen zweit	34 0 0 0 -3 0
einer	-66 155 38 1 36 -10
einer _ mit	0 3 -1 0 24 0
einer _ nicht	-25 15 9 0 -1 0
einer _ und	0 -2 -10 0 0 -2
einer _ unser	0 -1 -1 0 0 0
einer bitco	-31 38 -2 0 0 -2
einer patie	-10 -2 -35 15 0 -4
einer von	21 -16 -4 -3 -23 -4
einer woche	-19 -9 -14 0 -11 12
eines	-21 35 47 -4 -12 -35
eines _ patie	-2 0 53 0 0 -31
eines patie	4 -6 -15 0 0 0
einfa-	-23 -16 29 0 72 -4
einfach	-17 -16 29 0 83 -3
einfangen	-6 0 0 0 0 0
einga-	-17 -3 17 -3 52 0
eingang	-19 -3 19 -1 52 0
einge ?	0 -2 -13 -12 0 0
einge _ ist	-22 3 11 -2 0 0
einge haben	-27 34 -13 0 0 -2
einge ist	-7 -13 -50 19 0 0
einge und	0 -8 1 -9 0 0
einge werde	0 0 -25 0 0 0
einge wird	-2 0 2 -6 0 -14
einge-	-23 36 -23 31 9 -16
eingebrochen	-3 -37 0 0 0 0
eingegangen	0 12 0 3 0 0
eingegeben	-6 2 21 0 23 0
eingelesen	-24 -5 42 -4 -2 24
eingerichtet	-33 85 15 -6 -62 -8
eingeschaltet	0 0 -23 -3 0 0
eingespielt	-9 -17 -4 -5 69 0
eingestellt	68 -22 -3 -9 -5 -13
eingetragen	0 -34 0 -12 0 0
eingetroffen	-4 0 -30 -7 0 0
eingezogen	0 -14 0 -4 0 0
einig-	-16 -8 33 0 0 -9
einige	-16 -8 27 0 0 -9
einle _ karte	0 -4 -11 -1 0 0
einle der	-10 -4 10 -6 0 -5
einle-	-47 -23 44 -6 -7 16
einlesen	-41 -23 44 -6 -7 16
einlo-	38 -2 -23 0 -38 -2
einloggen	38 -2 -23 0 -38 -2
einma mit	-4 -28 -14 10 0 0
einma-	7 -11 -43 34 26 -33
einmal	7 -11 -43 34 26 -33
einre-	-5 -2 38 73 0 -4
einreichen	-5 -2 -36 45 0 -4
einri-	-18 -3 -2 -17 0 0
einrichten	0 -3 0 -2 0 0
einrichtung	-18 0 -2 -13 0 0
einrichtungen	0 0 0 -2 0 0
eins	16 -8 -22 -20 -3 -4
einsa-	0 0 0 0 16 0
einsatz	0 0 0 0 16 0
einsc ?	0 0 0 -9 0 0
einsc-	-14 34 -33 6 -5 -4
einschaetzung	-1 0 0 0 -4 0
einschalten	7 37 -27 -9 0 0
einse-	-56 -20 6 34 0 69
einsehbar	-72 -14 23 -1 0 78
einsp-	-17 -12 29 0 41 0
einspielen	-17 -12 29 0 41 0
einst-	-2 -2 -35 -6 -4 -3
einstellen	0 0 -2 -2 -2 -3
einstellung	-2 -2 -33 -4 0 0
eintr-	-20 20 100 -9 -4 -11
eintrag	-6 -2 74 -4 0 0
eintragen	-6 -4 -32 0 -10 -7
einwa-	-1 0 -24 -1 -14 56
einwaehlen	0 0 0 0 -7 0
einwandfrei	0 0 -24 -1 -8 56
einwi-	0 0 -22 0 0 -2
einze-	-43 -8 89 -6 -4 -14
einzeln	-34 0 71 0 -1 -8
einzelne	-13 0 -5 -6 0 -2
einzelnen	-1 0 -13 0 0 0
einzi _ mehr	27 -9 11 -7 -1 0
einzi akte	16 -2 -2 -2 0 0
einzi patie	48 -6 -36 -4 0 -17
einzi rechn	18 -1 -6 0 0 -2
einzi-	10 -23 58 2 -11 -37
einzige	48 -16 -25 16 -7 -2
einzigen	-5 -2 -2 -7 0 -17
einziger	-13 -6 52 -7 -4 -2
einziges	1 0 34 0 -1 0
einzu ?	-6 0 0 -14 -2 0
einzu-	-7 -46 -6 11 -21 0
ekg	2 -23 -51 0 -2 -1
elekt krank	-44 0 22 0 -9 0
elekt patie	-3 0 12 0 0 -9
elekt-	-124 -7 268 -7 -17 -26
elektronisch	-51 -7 68 -5 -8 -9
elektronische	-49 0 88 0 -9 -9
elektronischen	5 0 59 0 0 -8
elf	40 25 -13 -3 -6 -5
else	-20 -3 -6 -3 0 0
elter-	-32 -8 -14 0 -8 -2
eltern	-30 -8 -14 0 0 -2
email	-8 0 30 0 0 -6
emerg-	64 -2 -5 0 -4 -6
emergency	-23 -2 0 0 -4 0
emote-	-1 25 -3 0 -3 0
emotet	-1 25 -3 0 -3 0
empfa-	54 42 -114 -9 3 51
empfaenger	-2 0 32 0 -14 -3
empfang	61 -26 -109 -1 -11 5
empfangen	-5 0 -34 0 0 51
empfangsrechner	0 46 0 -7 0 -2
empfe _ ?	0 0 20 -2 0 0
empfe sie	0 0 20 -2 0 0
empfe-	0 16 19 -2 -6 0
empfehlen	0 23 20 -2 -4 0
empfehlung	0 -4 0 0 -2 0
empfo-	-3 -5 21 -8 123 0
empfohlen	-3 -4 21 -8 89 0
empty	3 0 75 0 -3 0
en	-12 0 33 0 0 0
encry ?	0 -1 0 0 0 0
encry-	-19 42 -8 -4 -5 -2
encrypted	-19 42 -8 -4 -5 -2
end	-9 -6 0 0 15 -4
ende	-17 46 -39 -1 40 -2
endet	0 -41 13 29 0 0
endgu-	-17 -6 0 5 0 0
endgueltig	-17 -6 0 5 0 0
endli-	2 0 26 0 -7 -9
endlich	2 0 26 0 -7 -9
endun-	-14 79 -54 -4 0 -6
endung	-14 119 -45 -4 0 -2
engli text	-1 37 0 0 -3 -2
engli-	-25 37 -12 -4 -32 -7
englisch	-27 -1 -10 0 -14 0
englischer	14 30 0 0 -3 -2
english	-12 0 -3 0 -15 -5
enoug-	-10 0 -1 0 -13 0
enough	-10 0 -1 0 -13 0
entde-	0 22 0 -1 -14 0
entdeckt	0 28 0 -1 -12 0
entdeckung	0 -6 0 0 -2 0
entge-	-19 0 11 44 0 -1
entha-	-12 9 -16 -1 -9 -5
enthaelt	-12 4 -16 0 0 -5
enthalten	0 5 0 -1 -9 0
entsc-	-17 -4 -9 0 71 0
entschuldigen	0 0 -5 0 34 0
entsp-	0 0 0 0 0 -2
entwa-	-6 -17 0 0 71 0
entwarnung	-6 -17 0 0 71 0
entwe _ ?	0 -14 0 0 0 0
entwe worde	0 -13 0 0 0 0
entwe wurde	0 -2 0 0 0 0
entwe-	-3 -15 0 0 0 0
entwendet	-3 -15 0 0 0 0
entwi-	-3 0 0 0 0 0
epa	-17 0 52 0 -1 0
er	84 80 13 -49 -36 -2
er _ sich	-24 20 0 0 0 0
er _ vom	-4 -18 0 -2 0 -1
er _ von	-1 -8 9 0 -1 0
er hat	-21 53 -4 0 0 -5
er ist	-23 -10 0 0 -11 0
er sei	-5 -26 -5 0 -1 0
er war	-1 46 0 0 -2 0
erbeu-	0 0 -8 0 0 0
ereig-	36 59 39 -5 0 -2
ereignis	0 -22 40 0 0 -2
ereze-	-31 -1 98 -7 37 0
erezept	-31 -1 54 -7 37 0
erfah und	0 0 0 -1 0 0
erfah-	-15 -9 -11 -5 -9 -13
erfahren	-15 -9 -11 -5 -9 -13
erfas-	12 -5 25 -3 -4 0
erfasst	0 0 -4 -1 0 0
erfol-	-28 59 0 3 46 0
erfolgreich	-13 53 0 0 53 0
erfor-	0 0 -2 0 86 0
erforderlich	0 0 -2 0 86 0
ergae-	0 0 0 25 -21 0
ergeb-	-10 0 15 -3 -9 0
ergeben	0 0 0 -3 0 0
erhal und	0 0 -2 -6 59 0
erhal-	-21 -1 -34 -14 41 0
erhalten	-21 -1 -34 -14 41 0
erinn-	59 0 -41 0 0 -1
erinnern	-3 0 -14 0 0 0
erkan-	-41 -18 -44 0 -6 0
erkannt	-41 -18 -44 0 -6 0
erken ich	0 0 0 0 0 -4
erken-	19 -7 19 -1 -2 -8
erkenne	0 0 0 0 0 -4
erkennen	0 -7 14 0 -1 -4
erkennt	20 0 5 0 -1 0
erkenntnisse	0 0 0 -1 0 0
erkla wie	-2 0 0 0 0 0
erkla-	17 -8 -4 -8 -4 0
erklaeren	25 -8 -1 -8 0 0
erklaert	-6 0 0 0 0 0
erlan-	0 -1 0 0 -12 0
erlau ?	0 0 0 0 -6 0
erlau-	9 5 28 -5 -7 0
erlauben	9 0 0 -4 0 0
erlaubt	0 5 0 -2 -6 0
erleb-	-14 -5 -7 0 -2 0
erlebt	-10 -5 0 0 0 0
erled ?	0 0 0 0 -11 0
erled war	0 -10 0 0 6 0
erled-	-7 -10 -14 0 36 0
erledigen	-7 0 0 0 0 0
erledigt	0 -10 -14 0 36 0
ermit-	0 -16 0 -4 0 0
ermittelt	0 -16 0 -4 0 0
erneu-	-3 -2 -3 0 1 0
erneuert	0 -2 -3 0 47 0
ernst	0 0 0 -1 0 0
ernst-	-35 0 -14 -1 -19 0
ernstfall	-35 0 -14 -1 -15 0
erpre auf	-1 7 -3 0 0 0
erpre-	-9 80 -9 0 -7 0
erpresser	0 27 -6 0 -4 0
erpressern	0 -26 0 0 0 0
erpresserschreiben	0 66 0 0 0 0
erpresst	-3 -67 0 0 0 0
errei _ mich	0 -6 0 0 -7 -4
errei ich	-8 -4 -3 0 0 0
errei man	0 -6 -10 -6 -3 -6
errei mich	0 0 -5 0 -17 0
errei sie	0 0 0 0 22 0
errei und	-17 0 -1 -8 48 0
errei wir	0 0 28 0 0 -2
errei-	-50 -25 97 -28 -18 11
erreichbar	-11 -8 66 -8 -20 28
erreichbarkeit	-4 0 -30 -5 -5 0
erreiche	-18 -4 11 -1 0 0
erreichen	-23 0 24 0 -37 -2
erreicht	6 -12 25 -14 45 -10
error	36 -10 -16 0 -2 0
ersat-	-51 -27 50 -5 20 134
ersatz	-21 -12 -25 -5 -8 -2
ersatzverfahren	-36 -2 51 0 -20 142
ersch _ nicht	1 0 3 0 0 0
ersch-	7 18 96 -9 -17 -15
erscheinen	-2 -7 23 0 0 0
erscheint	10 -5 73 -2 -16 -15
erset werde	0 0 -6 -5 -1 -2
erset-	-3 46 -22 -5 -1 50
ersetzt	-3 46 -22 -5 -1 -2
erst	-37 24 -57 9 -44 -1
erst mal	-3 0 0 0 0 0
ersta-	-3 -27 0 0 0 -4
erstatten	0 0 0 0 0 -4
erste	-20 -9 0 19 47 0
erste _ ?	0 -4 0 0 0 0
erste-	-32 -14 12 34 -21 -11
erstellen	-22 -4 30 29 0 -1
ersten	-1 -2 -22 14 -19 -5
erstk-	0 14 0 0 0 0
erstkraft	0 14 0 0 0 0
erstm-	-2 0 -17 0 0 0
ersuc-	0 0 0 12 -1 0
erwar eine	-15 -1 0 -10 -8 -2
erwar-	3 -7 0 -18 -13 -2
erwarte	8 -7 0 -14 -8 -2
erwartet	-5 0 0 16 -4 0
erwis ?	-3 0 -6 0 0 0
erwis _ nur	0 0 0 0 -10 -1
erwis oder	-2 0 0 0 -10 -1
erwis-	-11 41 -13 -2 4 -9
erwischt	-11 41 -13 -2 4 -9
erzae ?	-9 0 0 0 0 0
erzae-	-10 -5 -9 -28 -5 0
erzaehlen	-5 0 0 -27 -5 0
erzeu-	-26 0 202 2 -2 -5
erzeugen	-17 0 16 14 -2 0
erzeugt	-9 0 75 -12 0 -5
es	59 37 -59 16 13 48
es ?	0 0 0 0 0 -5
es _ ?	-5 -3 0 0 -6 0
es _ aber	0 -14 -1 -3 -11 0
es _ an	41 0 -2 0 13 0
es _ ander	-2 0 -4 0 0 -5
es _ auch	12 30 -18 0 -7 0
es _ bei	-29 -5 0 0 0 -16
es _ das	-7 4 -14 0 0 0
es _ dass	-9 -8 -3 -3 0 0
es _ dem	0 13 7 0 0 0
es _ der	4 -73 0 -5 -27 0
es _ die	10 -4 0 0 -11 -1
es _ diese	18 -7 -3 0 0 -3
es _ ein	0 48 0 0 0 0
es _ eine	0 16 -8 0 -2 0
es _ fuer	13 0 -5 0 14 0
es _ geht	-11 0 -10 0 -12 -12
es _ ihnen	0 0 0 -4 -3 -2
es _ ihre	-10 0 0 0 0 0
es _ immer	1 -7 3 0 0 -2
es _ in	-4 -12 0 0 0 0
es _ kein	4 0 -23 -2 17 -4
es _ keine	33 0 11 -4 51 -8
es _ nicht	-21 -2 -24 0 24 -20
es _ noch	33 0 0 -6 -2 0
es _ nur	-5 -14 -2 0 93 26
es _ progr	-7 10 0 0 0 0
es _ sich	39 16 -50 0 -84 0
es _ um	-15 0 -22 2 0 -10
es _ uns	2 0 27 14 -1 -8
es _ vertr	0 0 0 0 -10 0
es _ wenn	-2 -1 0 0 0 0
es _ wir	3 -5 10 -2 -10 -15
es _ zu	0 0 0 -11 -2 0
es alle	0 0 0 0 0 -1
es auch	-23 -10 0 -4 -4 -16
es auf	-7 9 36 0 36 -3
es bei	-11 0 27 -3 0 -1
es dafue	0 0 0 0 -7 -6
es das	0 0 0 15 0 0
es denn	0 0 0 -1 0 0
es die	-11 -6 0 0 -10 0
es eilt	-1 -2 -18 -15 -19 -12
es ein	0 0 -11 0 -3 0
es eine	-1 -14 -8 0 -1 -5
es einen	-15 9 -6 0 0 0
es ersch	-35 0 -6 0 -6 0
es fuer	0 0 -2 0 0 0
es geht	30 -21 -91 -5 -37 -37
es ging	0 -6 0 0 -9 0
es hat	10 16 0 -11 -84 0
es heiss	-21 -19 -4 0 0 0
es ihnen	0 0 0 0 -11 18
es im	0 -3 -4 31 -1 0
es in	24 0 -1 -5 0 0
es ist	93 8 4 -12 -1 -11
es keine	-9 16 -8 19 -11 -1
es kommt	50 -13 -15 -2 0 -2
es laess	68 -4 -15 0 0 0
es mit	0 0 -11 -1 -6 0
es nicht	17 23 -1 -11 -47 0
es noch	9 -38 -1 -2 -11 -7
es nur	6 -7 -7 21 -13 -3
es schon	-12 -2 0 0 -8 -6
es sein	0 -4 0 -4 0 0
es seit	-10 0 -28 -1 0 0
es sich	0 0 0 0 -3 0
es tut	18 0 -16 0 -3 -4
es um	0 -9 0 0 0 -14
es uns	-2 40 0 0 -3 0
es von	0 0 0 -2 -3 0
es waere	-2 0 0 -6 -2 0
es war	-5 -59 -2 0 50 -1
es weite	-1 -2 21 -4 -5 -42
es wiede	-6 44 46 -1 -35 -22
es wird	25 22 -3 0 -2 -7
es wurde	-7 98 -2 0 0 0
es zu	-4 -2 0 20 -14 0
etike-	-51 -12 -6 -7 -46 23
etikett	-18 -3 23 0 -23 0
etiketten	-7 -3 -6 -1 -2 28
etikettendrucker	-7 -6 -50 -6 -22 -4
etwa	-15 2 15 0 0 -2
etwas	-27 72 -75 -15 -1 -24
etwas _ ?	0 0 -4 -4 -5 0
etwas _ das	-2 16 0 0 -18 0
etwas _ ist	0 -13 0 0 0 0
etwas _ sie	0 0 0 0 -1 0
etwas _ unser	0 -8 -2 0 -1 0
etwas mit	0 23 -2 0 0 0
etwas tun	7 -1 -12 0 -1 27
etwas von	-2 -5 0 0 -6 0
etz	0 0 -11 0 -2 0
euch	-20 -42 -20 0 70 -16
euch ?	0 -1 0 0 0 0
euer	-13 -1 -5 -3 -22 0
eur	0 -10 0 2 0 -1
eure	0 -8 -12 0 -8 -6
eurem	-6 0 -18 0 0 0
euren	0 -15 0 -3 -5 0
euro	0 50 -9 26 -2 -2
every	51 -29 28 -16 11 -5
every ist	24 -2 -18 0 -70 74
every-	10 -7 -57 -3 22 31
everyone	-44 0 -16 0 -4 -36
everything	0 -1 -51 -3 -33 85
examp-	-4 -25 0 0 -3 0
example	-4 -25 0 0 -3 0
exfil-	0 0 0 0 -3 0
exist-	-1 7 0 0 0 0
existiert	-1 7 0 0 0 0
expor der	0 -3 48 -9 -7 0
expor-	-17 -1 103 -22 -16 -18
export	-14 -5 74 -16 -16 -18
exten-	0 -25 -4 17 -2 0
extension	0 -25 0 38 0 0
exter _ der	0 -5 0 0 0 0
exter platt	0 -5 0 0 0 0
exter-	-16 -5 -16 14 -3 0
extern	0 0 -4 0 0 0
externe	-15 0 -12 0 0 0
externen	-1 -5 0 0 0 0
externer	0 0 0 14 -3 0
f	-2 -6 -8 14 0 0
f 0	-2 -6 -8 14 0 0
fach	-8 14 12 -3 -11 -11
fach 0	0 -15 0 -1 -4 -11
facha _ allge	0 0 0 0 -7 0
facha _ inner	0 0 0 -2 -2 0
facha fuer	0 0 0 -2 -15 0
facha-	-2 0 23 -2 -20 0
facharzt	-2 0 23 -1 -7 0
faehr-	3 18 -9 0 -20 0
faehrt	3 18 -9 0 -20 0
faell ?	0 0 0 -9 0 0
faell-	48 -29 -23 63 -26 -12
faelle	-1 -4 -1 16 -5 0
faellig	0 0 0 64 -13 0
faellt	57 -22 -19 -13 -8 -12
faeng-	-30 -17 19 43 -19 -2
faengt	-30 -17 19 43 -19 -2
fahre-	37 -2 -1 -3 0 -12
fahren	37 -2 0 -3 0 -9
fahrp-	-1 0 0 0 0 0
fahrplan	-1 0 0 0 0 0
faile-	-16 -8 98 0 0 0
failed	-16 -8 98 0 0 0
fakto-	-9 -1 -11 -13 0 0
faktor	-9 -1 -11 -13 0 0
fall	-11 -2 -4 -8 92 -3
falls	-8 0 -14 25 65 0
falls das	0 0 0 -1 0 0
falls ihr	-3 0 -5 0 48 0
falls sie	16 0 0 -8 23 0
fallz-	-23 0 -8 58 0 0
falsc einge	0 -16 -11 0 0 0
falsc micro	0 11 0 0 0 0
falsc patie	-5 -9 216 0 -4 -2
falsc-	-67 -87 41 21 41 -33
falsch	-46 -27 -21 28 -33 -28
falsche	-12 5 -12 0 52 0
falschen	-10 -50 50 -7 14 -5
falscher	0 -12 43 0 15 0
famil-	-21 -1 0 31 0 -1
familien	-5 -1 0 0 0 0
fand	0 26 0 -9 0 -1
farbe	0 0 -4 0 -8 0
fassu-	0 0 -3 -6 0 0
fast	0 -7 -14 0 0 -5
fax	-4 -5 51 0 0 -32
fax 0	0 0 -4 0 0 0
fax _ 0	-4 -2 -4 0 0 0
faxe	-13 -7 40 0 -2 0
faxen	-11 0 -2 0 0 -12
faxge-	0 -14 -46 0 0 56
faxgeraet	0 -14 -46 0 0 56
faxnu-	0 -3 0 -5 0 0
faxnummer	0 -3 0 -5 0 0
febru-	-4 0 -11 -23 -2 -3
februar	-4 0 -11 -23 -2 -3
fehl	-1 -29 85 0 -3 0
fehle 0	18 -2 -35 -20 -3 -4
fehle _ der	0 -6 7 0 -6 0
fehle _ die	0 0 -21 5 0 -2
fehle _ nicht	-9 0 21 -2 0 0
fehle _ x	15 0 -23 0 0 0
fehle beim	-5 0 -8 0 0 19
fehle die	-11 -2 -23 -9 0 -9
fehle eine	0 -1 -7 0 -5 0
fehle in	0 -12 -13 0 -3 0
fehle zurue	0 0 0 0 -12 0
fehle-	-72 -29 -55 23 40 -31
fehlen	-3 -8 -56 31 -6 -5
fehler	-44 -21 68 1 81 -38
fehlercode	-2 0 -70 0 0 0
fehlermeldung	-31 0 -18 -2 -25 14
fehlersuche	0 -1 0 0 -4 0
fehlg-	20 58 46 0 0 0
fehlgeschlagen	23 44 46 0 0 0
fehlt	-13 -57 2 11 26 -13
fehlt ?	0 0 -3 -2 0 0
fehlt _ der	0 25 -27 0 -3 0
fehlt das	0 -14 -26 -2 0 -3
fehlt die	0 -12 33 -5 0 -8
fehlt in	0 25 -24 -5 -6 0
feier-	54 -2 -18 0 14 0
feierabend	54 -2 3 0 14 0
feld	-3 0 17 -6 -4 -4
fenst _ und	-15 24 -3 0 -6 0
fenst auf	-24 56 -3 -1 -6 37
fenst-	70 60 -29 -10 -13 34
fenster	74 50 -38 -8 -13 34
fernb-	0 0 -12 -2 -2 0
ferne	-5 8 -9 0 0 -4
ferne _ die	0 0 -6 0 0 0
ferns-	-3 57 0 0 -3 -1
fernw _ dem	0 -11 0 0 -6 0
fernw _ der	0 -22 0 -2 0 0
fernw _ die	0 0 0 0 -12 0
fernw _ ist	0 -3 0 0 -6 0
fernw _ und	0 -6 0 0 -24 0
fernw _ uns	-24 -19 0 0 -1 0
fernw _ unser	0 -43 0 0 0 0
fernw auf	0 -38 0 0 -6 0
fernw-	-68 -11 -86 -30 17 -1
fernwartung	-62 -17 -86 -12 -44 0
fernwartungsprogramm	0 -3 0 0 0 0
fernwartungssoftware	0 4 0 0 0 0
fernwartungszugang	0 9 0 0 0 0
fernz _ unser	0 8 0 0 -13 0
fernz auf	0 -1 0 0 -13 0
fernz-	-22 -24 21 -2 -16 -5
fernzugang	-15 0 21 -1 -3 0
fernzugriff	-7 -7 0 0 0 -5
ferti-	0 -1 27 -5 0 -5
fertig	0 -1 8 -5 0 -5
fest	14 -3 -33 0 -7 0
feste-	-1 0 0 -1 0 -6
festen	-1 0 0 -1 0 -6
festg dass	0 26 -11 0 0 0
festg-	0 22 -17 -6 -3 0
festgestellt	0 22 -16 0 -3 0
festn-	-66 0 -15 0 -9 0
festnetz	-66 0 -12 0 -9 0
festp-	-45 -34 -12 -15 0 0
festplatte	-45 -15 -12 -2 0 0
fests-	0 0 0 0 79 0
fiel	-9 -21 0 -2 0 0
file	21 -12 -34 37 -5 -1
files	48 43 -19 -10 -6 -13
files-	-2 2 0 0 0 0
fileserver	-2 2 0 0 0 0
filia-	-12 -4 -19 0 -14 -1
filiale	-20 0 -18 0 -7 -1
finan-	0 0 0 27 -2 0
find	-30 -1 -15 -1 -4 0
finde	-32 -8 -21 -15 -12 -4
finde _ den	23 0 -38 -1 -3 0
finde _ die	5 -19 9 -3 -11 0
finde _ nicht	-4 0 -23 -11 0 0
finde das	-7 -1 -89 -1 0 0
finde den	-33 -20 101 -2 0 0
finde die	-17 -2 -12 0 0 0
finde ich	-2 -4 -1 -13 0 0
finde sie	-2 -1 -16 0 -4 0
finde wir	14 0 3 0 -11 0
finde-	-35 18 40 -9 -18 0
finden	18 -22 71 -4 -15 0
findet	-53 41 -32 -5 -3 0
fine	-121 -15 20 -3 -43 180
finge weg	-17 0 -6 0 0 0
finge-	-21 -1 -6 0 -1 -1
finger	-21 -1 -6 0 -1 -1
firew _ den	0 -15 -4 0 0 0
firew block	0 -16 -10 0 0 0
firew und	0 -8 0 0 -11 0
firew-	-46 9 -22 -21 27 0
firewall	-46 -29 -22 -11 -12 0
firma	-15 -12 0 -2 -16 0
firma micro	0 -22 0 0 0 0
firme-	8 0 -10 0 0 -4
flieg-	57 0 52 0 -31 0
flur	10 -8 56 -4 0 0
folge	0 0 13 0 -2 0
folge-	20 -1 -3 -55 -9 -11
follo-	0 0 -14 0 0 0
for	-52 42 89 -30 -10 6
for _ ?	0 0 15 0 0 0
for a	-12 -6 27 0 -8 0
for our	0 0 -2 0 0 0
for the	3 -17 -10 1 63 -1
for your	-10 0 0 0 -26 0
forde-	0 52 -1 16 -3 -2
fordert	0 28 0 16 -3 -2
foren-	0 14 0 0 0 0
form	-17 -3 28 -5 0 -4
formu 0	0 0 0 -3 0 0
formu _ 0	0 0 -6 0 0 8
formu _ die	0 -1 12 -2 -7 0
formu fuer	0 -1 12 -2 -7 0
formu-	-171 -34 108 -13 -78 -27
formular	13 -19 -31 -3 -56 -10
formulare	-45 -13 107 -2 -7 -18
fortb-	-33 -1 -9 -18 -8 -4
fortbildung	-33 -1 -9 -18 -8 -4
foto	0 -27 0 0 -9 0
found	-19 64 0 0 30 0
fr	-3 -5 -5 0 0 0
fr 0	-3 -5 0 0 0 0
frage	-31 -39 -5 -19 -38 -57
frage _ das	0 0 0 -7 -11 0
frage _ der	-7 -3 27 -7 -8 0
frage _ die	-5 -2 -21 0 0 0
frage _ es	0 0 0 -3 42 18
frage _ mich	0 0 -12 0 0 -14
frage _ ob	-16 -10 20 0 0 0
frage _ sie	-1 0 0 0 0 0
frage _ welch	0 0 -2 0 0 -1
frage _ wir	-6 0 -8 0 -12 0
frage aus	0 -14 0 0 -8 0
frage ich	-1 -15 -3 0 0 0
frage mich	-3 0 -2 -3 0 0
frage nach	-32 0 29 0 0 0
frage ob	-5 0 -16 -4 -25 0
frage uns	-18 -10 -4 0 0 -1
frage was	-2 -4 -3 -6 0 0
frage welch	-10 -5 0 0 0 0
frage wie	0 0 0 0 -11 18
frage zu	-4 0 0 0 0 0
frage zur	0 0 0 0 -19 0
frage-	11 -19 -3 -12 0 -4
fragen	11 -16 14 -12 3 -4
fragezeichen	0 -3 -16 0 -1 0
fragt	-21 8 -4 -14 -14 -3
fragt _ der	0 0 0 -10 0 0
fragt _ die	0 0 16 0 0 0
fragt _ ob	0 0 -3 0 0 0
fragt nach	29 -13 0 -7 -10 0
fragt ob	0 -1 -2 -2 -3 0
fragt sich	-2 0 12 0 0 0
fragt-	31 -8 0 0 0 0
fragte	31 -8 0 0 0 0
frau	79 -39 11 -54 -17 49
frau _ die	73 35 -6 0 -11 0
frau _ hat	0 -5 0 0 0 36
frau der	11 0 -7 -16 -14 0
frau dokto	-2 -14 -4 -7 -17 -4
fraue der	0 -13 0 0 0 0
fraue-	-17 -13 -1 -5 -4 -3
frauenarztpraxis	0 -13 0 0 -3 0
frech-	-2 0 0 0 -2 0
frechheit	-2 0 0 0 -2 0
frei	0 0 12 0 30 0
freie-	-7 -6 10 0 0 0
freig-	-44 12 -3 6 3 -6
freigabe	-19 -18 -14 0 -4 0
freigeben	-23 0 0 0 0 -6
freigegeben	0 30 0 0 -1 0
freigeschaltet	0 0 11 6 -3 0
freis-	-28 -18 67 -43 -15 0
freischalten	-12 -8 82 0 -14 0
freischaltung	-6 0 -15 -23 0 0
freit 0	0 -5 0 -4 0 0
freit _ 0	0 0 0 -57 0 0
freit _ die	7 -5 0 15 -4 0
freit-	-32 -1 30 40 -39 -6
freitag	-7 -29 -4 74 -21 -6
fremd _ unser	0 -60 0 0 0 0
fremd haend	0 -15 -18 0 0 0
fremd in	-5 -24 0 0 0 0
fremd unser	0 -3 0 0 0 0
fremd-	-86 -11 -6 -3 -20 -7
fremde	-33 8 -35 0 0 0
fremden	0 27 38 0 -3 0
fremder	0 39 0 0 -7 0
fremdes	0 -4 0 -1 0 0
fremdprogramm	-53 -74 -5 -2 -10 -7
freun grues	-2 4 -3 0 0 0
freun-	-2 9 -15 15 -74 0
freundlich	0 -5 -11 -3 -74 0
freundlichen	-2 4 -3 17 0 0
frida-	-28 -7 4 4 -3 0
friday	-28 -7 4 4 -3 0
frier-	30 -6 38 -6 -1 -3
friert	30 -5 16 -1 -1 -3
frist	-1 18 -4 39 -2 0
frist _ 0	0 -8 0 29 0 0
frist zum	0 0 0 -2 0 -1
frist-	0 0 -7 47 45 -1
fristgerecht	0 0 0 -11 45 -1
from	9 48 47 47 -16 -11
from _ suppo	0 -13 0 0 0 0
from micro	0 31 0 0 0 0
from outsi	0 -1 0 0 0 0
from progr	-5 27 0 0 0 0
from the	-15 -8 -6 18 -5 0
from you	0 0 0 30 0 0
front	-14 -3 -14 0 0 0
front desk	-15 0 -14 0 0 0
frueh	53 24 -14 6 58 0
frueh _ der	0 3 -11 0 -5 0
frueh _ sich	1 -1 -8 -8 -2 0
frueh _ wir	-39 -4 36 0 0 0
frueh hat	0 0 0 0 -2 0
frueh nicht	48 -6 3 33 0 0
frueh-	-41 -52 -29 12 -17 -1
frueher	-49 -34 -15 -16 -14 0
fruehjahr	-7 -6 0 0 0 0
fuehl-	-1 -10 0 -3 31 -22
fuehlen	-1 -10 0 -3 34 -22
fuehr ich	4 0 0 0 0 0
fuehr-	48 -14 58 0 -3 -16
fuehre	-31 0 0 0 0 -6
fuehren	81 -13 61 0 0 -10
fuehrt	-2 -1 -3 0 -3 0
fuell-	34 -7 13 0 -8 -8
fuenf	3 18 59 -7 14 -13
fuenf minut	-3 -1 51 -6 34 -3
fuenf plaet	3 -1 3 0 -6 0
fuenf-	44 58 -39 6 -14 -2
fuer	-53 -36 -4 19 87 -35
fuer 0	6 -6 0 -1 -3 0
fuer _ 0	-5 -18 0 -27 -8 0
fuer _ ?	0 0 0 -3 -1 0
fuer _ akten	0 -2 0 -9 78 -2
fuer _ als	0 0 32 0 -3 0
fuer _ an	0 34 0 0 -10 -3
fuer _ arbei	0 0 0 -7 26 0
fuer _ betri	0 0 0 -4 0 0
fuer _ daten	-20 57 -4 -9 -3 0
fuer _ eine	0 0 -1 0 -4 0
fuer _ einen	-2 0 -4 -9 -6 -3
fuer _ ernst	0 0 0 -1 -15 0
fuer _ faell	0 -4 0 -6 -3 0
fuer _ fernw	0 17 0 -2 0 0
fuer _ hilfe	-4 0 0 -1 102 0
fuer _ ist	0 0 -22 0 -4 0
fuer _ klein	0 0 -1 0 0 0
fuer _ konne	0 -6 -6 0 -5 0
fuer _ kunde	0 -3 0 0 0 0
fuer _ mediz	0 0 0 -2 -2 0
fuer _ muehe	0 0 0 0 -50 0
fuer _ neue	0 -9 0 -3 -40 0
fuer _ neuen	0 0 0 -9 -1 0
fuer _ notfa	0 0 0 0 -1 0
fuer _ patie	13 -1 24 13 0 0
fuer _ praxi	0 -9 -7 -6 -7 0
fuer _ quart	0 0 -34 22 0 0
fuer _ rueck	-4 0 0 0 39 0
fuer _ schne	0 0 0 0 31 0
fuer _ steue	0 -3 -11 -15 -7 0
fuer _ suppo	0 0 0 0 -7 0
fuer _ termi	0 0 -5 0 -4 0
fuer _ ueber	-6 0 18 0 0 0
fuer _ und	0 -3 0 -5 0 0
fuer _ unter	16 0 -18 0 53 0
fuer alle	10 -12 11 -37 -12 -1
fuer allge	0 0 0 0 -14 0
fuer das	-6 -2 -12 -10 -22 0
fuer daten	0 -2 0 42 -3 0
fuer den	-22 -39 -30 60 -14 -2
fuer die	-52 15 -13 24 77 -17
fuer dring	0 -4 0 -6 -3 0
fuer ein	0 -4 0 -14 0 0
fuer eine	33 -13 -12 3 -26 -6
fuer einen	23 12 -28 0 -1 0
fuer hausb	0 0 -39 0 -4 0
fuer heute	44 -4 -6 -3 0 -4
fuer ihre	15 -2 -4 -17 97 -2
fuer ihren	0 0 0 0 55 0
fuer inner	0 0 0 -2 -2 0
fuer kinde	0 -3 -18 0 0 0
fuer meine	0 0 -6 -5 -12 0
fuer mich	0 0 31 0 -16 33
fuer morge	-14 -12 0 33 0 0
fuer patie	-3 0 -16 0 0 0
fuer progr	0 0 -2 0 -5 0
fuer rueck	0 0 0 0 -33 0
fuer sie	0 -20 0 -8 63 -18
fuer so	-2 0 -4 0 -5 -3
fuer ueber	0 0 -3 -4 0 0
fuer uns	38 -5 0 -32 14 -3
fuer unser	-26 26 23 -10 -31 0
fuerc-	-12 0 0 0 0 0
fuers	-29 -5 -28 55 118 -18
funkt bei	-10 -3 0 0 -5 0
funkt der	-1 0 13 0 -4 0
funkt-	-13 -22 46 -5 -9 -21
funktion	37 -16 47 -2 -4 -1
funktionieren	-4 -3 -24 0 0 -26
funktioniert	-46 -4 39 -3 -5 6
furch-	0 0 23 0 0 0
furchtbar	0 0 23 0 0 0
gab	-31 -4 0 0 0 -15
gab es	-4 0 0 0 0 0
gang	0 0 -13 -2 34 -3
ganz	-20 -27 37 -9 -57 16
ganz norma	-38 0 -1 -7 -9 16
ganze	12 -3 17 1 -42 -10
ganze _ nicht	-32 0 74 0 -1 -5
ganze haus	64 0 -6 0 -2 -5
ganze praxi	-38 0 38 0 0 0
ganze team	-26 0 0 0 -36 0
ganze-	6 -28 5 10 -5 -18
ganzen	-7 -22 5 0 -4 -16
ganzes	9 0 0 10 0 -2
gar	44 34 -112 -16 29 -4
gar _ mehr	-7 -6 -6 -12 -20 -1
gar keine	38 0 -46 -3 0 0
gar nicht	20 34 -56 -13 33 -4
garan-	-16 0 0 0 0 0
gastr-	-8 -5 -9 -6 -2 -5
gaune-	0 -10 0 0 0 0
gauner	0 -10 0 0 0 0
gb	-30 22 -2 -11 0 -2
geaen _ ?	0 -2 0 0 0 0
geaen bitte	0 0 0 0 -9 0
geaen und	-5 32 -6 -3 -14 0
geaen werde	0 0 0 0 -3 0
geaen-	-1 34 -19 -16 80 -4
geaendert	-1 40 -19 -16 80 -4
gearb-	0 4 0 0 0 0
gearbeitet	0 4 0 0 0 0
gebe	-10 0 18 0 -15 0
gebe ich	-10 0 0 0 0 0
geben	17 -8 1 -4 -6 21
geben ?	-3 0 0 0 0 0
gebet-	8 0 -1 0 -12 0
gebeten	0 0 0 0 -12 0
gebli ist	0 0 -5 0 -2 0
gebli-	5 -2 -10 0 -23 -4
geblieben	5 -2 -10 0 -23 -4
gebra-	34 0 -17 0 22 0
gebuc-	-1 -2 -16 0 0 0
gebue-	0 -2 -11 0 0 0
gebur-	8 -15 -37 0 0 -5
geburtsdatum	2 -10 -37 0 0 -5
gedae-	55 0 -8 0 0 0
gedaechtnis	55 0 -8 0 0 0
gedan-	0 -3 0 0 -4 0
gedru-	-2 10 -25 0 -5 -6
gedruckt	-2 3 -25 0 -5 -6
gedul-	-19 -13 45 -4 -27 -6
geduld	-19 -12 60 -4 -2 -3
geehr _ und	-13 -2 12 -3 -2 -2
geehr damen	-13 1 12 -3 -2 -1
geehr team	0 0 0 3 0 0
geehr-	-13 -2 9 1 -10 -3
geehrte	-13 -2 12 -3 -2 -2
geehrtes	0 0 -3 3 0 0
gefae-	-4 40 0 0 -1 77
gefaehrlich	16 -4 0 0 0 0
gefaelschte	0 19 0 0 -1 -10
gefah _ ?	-2 0 0 -2 0 0
gefah-	2 -4 -8 -2 0 0
gefahr	-2 0 0 0 0 0
gefahrlos	-9 -4 0 -2 0 0
gefal-	0 -13 0 0 0 -7
gefallen	0 -13 0 0 0 -7
gefas-	-1 -5 0 -2 0 0
gefasst	-1 -5 0 -2 0 0
gefra ob	-3 -1 -5 0 0 0
gefra-	-3 -1 -6 7 38 0
gefragt	-3 -1 -6 7 38 0
gefue-	41 16 -19 40 -16 -3
gefuehl	42 28 -19 -5 0 0
gefuehrt	-1 -12 0 45 -16 -3
gefun und	33 26 -14 0 0 0
gefun-	86 38 22 -1 34 -7
gefunden	86 38 22 -1 34 -7
gegan-	-1 -8 -4 -1 0 0
gegangen	-1 -8 -4 -1 0 0
gegeb-	-21 6 0 27 23 0
gegeben	-21 6 0 27 23 0
gegen	-1 18 -1 44 -5 0
gegen _ patie	0 0 -1 0 -2 0
gegen den	0 0 -1 8 -2 0
gegen der	-1 0 0 -17 6 0
gegen die	0 0 0 13 0 0
gegen-	-11 -3 21 -32 49 0
gegenueber	-9 0 -1 -20 -16 0
gehab-	11 50 -10 0 -6 -3
gehabt	11 50 -10 0 -6 -3
gehac ?	0 -10 0 0 0 0
gehac _ ?	0 0 0 0 -3 0
gehac worde	0 63 0 0 -4 -7
gehac wurde	-1 -28 0 0 -3 0
gehac-	-1 49 -1 0 -11 -7
gehackt	-1 49 -1 0 -11 -7
gehae-	8 -11 0 4 0 0
gehal-	0 0 0 0 -3 -2
gehalten	0 0 0 0 0 -2
gehe	0 -13 -2 0 -3 0
gehe _ aus	0 -13 -2 0 -3 0
gehe davon	0 -13 -2 0 -3 0
gehei-	0 -20 -5 0 0 0
gehen	49 82 6 -3 -1 55
gehen ?	0 0 0 0 0 -5
gehen _ auf	-15 32 -11 0 0 17
gehen die	-7 0 0 -3 -12 0
gehen nicht	24 32 19 0 0 -23
gehen seit	-15 12 7 0 18 0
gehen wir	-3 -6 0 0 0 0
gehoe-	-12 -24 -15 -2 -2 0
gehoeren	-6 -4 0 0 0 0
gehoert	-6 -20 -15 -2 -2 0
gehol-	75 -23 36 -3 -33 0
geholfen	16 -4 -4 0 -24 0
geholt	59 -19 40 -3 -8 0
geht	67 -61 28 -21 5 82
geht ?	-13 -1 0 0 0 -3
geht _ ?	0 0 -3 0 0 -4
geht _ auf	41 17 34 0 -4 -17
geht _ bei	19 0 -28 0 0 0
geht _ den	12 -1 -11 -5 0 -5
geht _ ihnen	0 0 -11 0 0 0
geht _ keine	-46 0 71 0 0 -4
geht _ mehr	62 17 -94 -1 -16 -26
geht _ mit	0 0 31 0 0 -3
geht _ nicht	-24 -3 -57 -2 -6 -14
geht _ progr	-23 -8 0 0 0 -3
geht _ um	-12 -30 -20 -7 0 -39
geht _ uns	0 -12 -25 -1 97 -29
geht _ weite	-1 -2 21 -4 -5 -41
geht _ wiede	0 0 27 0 -24 -6
geht alles	-59 -1 -23 0 13 115
geht an	-14 -8 41 0 -3 -4
geht auch	-13 0 -13 0 0 -18
geht bei	-3 -8 -9 -1 -4 0
geht das	-28 -9 -6 -9 0 -4
geht der	0 0 41 0 5 -8
geht die	0 0 -3 0 -25 -13
geht es	-38 -17 52 -7 -7 56
geht gar	23 -3 6 0 -3 -2
geht mehr	31 21 -41 0 -17 0
geht nicht	49 13 40 8 -32 -32
geht nirge	27 0 27 0 -3 -8
geht nur	-9 -14 41 -8 0 -28
geht seit	-24 0 -20 0 31 0
geht um	-16 0 -22 2 0 -12
geht wiede	1 -1 0 0 72 0
geht wir	-15 0 0 -2 -11 3
geht'-	-4 0 0 0 0 0
geht's	-4 0 0 0 0 0
gehts	-42 0 32 0 -9 -6
gekap-	0 9 0 0 -5 -5
gekappt	0 9 0 0 -5 -5
gekau-	0 -10 0 -2 0 0
gekauft	0 -10 0 -2 0 0
gekla ist	0 -7 0 0 -3 0
gekla-	-4 -42 0 -10 79 0
geklaert	-2 -7 0 0 18 0
geklappt	-2 -8 0 0 117 0
geklaut	0 -26 0 -9 -56 0
gekli-	-20 32 -1 0 -1 0
geklickt	-20 32 -1 0 -1 0
gekom ist	0 0 0 -3 0 0
gekom-	0 0 35 -6 -11 0
gekommen	0 0 35 -6 -11 0
gekue-	-7 -1 0 -7 -11 0
gekuendigt	-7 0 0 0 0 0
gelan ?	-16 -12 0 0 0 0
gelan ist	-7 -1 0 0 0 0
gelan-	-23 -40 42 0 -4 0
gelandet	-7 -21 42 0 -4 0
gelangen	0 -14 0 0 0 0
gelangt	-16 -5 0 0 0 0
gelas-	-4 -12 0 0 -3 0
gelassen	-4 -12 0 0 -3 0
geld	-3 112 -5 26 -3 -1
geld fuer	0 57 -5 15 0 0
geleg-	0 -4 -2 0 -5 36
gelegentlich	0 -4 -2 0 -3 0
geles dass	-3 0 0 0 0 0
geles und	-3 -13 28 0 0 0
geles-	-12 -3 33 0 35 18
gelesen	-12 -3 33 0 35 18
geloe-	-46 108 -30 -7 44 0
geloescht	-44 112 -29 -7 -4 0
geloest	-2 -8 -1 0 48 0
gelte-	0 0 0 -23 0 0
gelten	0 0 0 -23 0 0
gemac hat	-1 0 0 0 0 0
gemac-	-5 49 0 -6 -8 -4
gemacht	-5 49 0 -6 -8 -4
gemat-	-2 -1 -4 -18 -12 0
gematik	-2 -1 -4 -18 -12 0
gemei der	-4 -17 0 0 0 0
gemei dres	0 10 0 0 -2 0
gemei-	-49 -1 56 -3 -8 -4
gemeinschaftspraxis	-45 4 17 -3 -5 -4
gemeint	-4 -4 0 0 -3 0
gemel werde	0 0 0 -6 0 0
gemel-	-7 15 -6 9 -8 0
gemeldet	-7 15 -6 9 -8 0
gemer dass	13 -5 -8 0 0 0
gemer-	13 -5 -11 0 -15 -8
gemerkt	13 -5 -11 0 -15 -8
genau	16 -6 -12 55 -14 -1
genau-	9 5 0 0 -2 -5
genom-	17 17 0 0 87 -7
genommen	17 17 0 0 87 -7
genue ein	-9 -10 0 0 -6 0
genue-	-9 -10 0 0 -42 0
genuegt	0 0 0 0 -33 0
genug	-11 -5 -6 0 -8 0
geoef werde	3 0 0 0 -5 0
geoef-	1 -42 -10 0 -7 -14
geoeffnet	1 -42 -10 0 -7 -14
gepla-	-19 17 -6 -1 0 0
geplant	-16 -2 -3 -1 0 0
gepru ?	0 0 0 -3 0 0
gepru-	-34 -46 -35 -3 78 -2
geprueft	-34 -46 -35 -3 85 -2
gerad _ sorge	0 0 0 0 -1 -1
gerad ander	0 0 0 0 -1 -1
gerad-	-48 15 -18 -3 -14 28
gerade	-48 15 -18 -3 -14 28
gerae-	21 -55 112 -7 -11 11
geraet	46 8 -9 -1 0 21
geraete	16 -4 -17 -6 0 -2
gerat-	0 0 -1 0 0 0
geraten	0 0 -1 0 0 0
geric-	0 0 0 62 77 0
germa-	-19 0 -3 0 -15 -5
german	-19 0 -3 0 -15 -5
gern	-5 -12 -22 -12 -21 0
gern _ 0	0 -5 -2 -1 0 0
gern auf	0 -7 0 -2 0 0
gern die	0 0 0 -4 0 0
gern eine	0 0 0 0 -9 0
gern einen	0 0 -3 -1 0 0
gern gewus	0 0 0 0 -4 0
gern ob	0 -2 0 0 0 0
gerne	0 0 -8 -8 0 0
gerne wisse	0 0 -8 -8 0 0
gerue-	0 0 -14 -3 -8 0
gesag _ ich	-7 0 0 0 0 0
gesag-	-4 20 -23 -19 -15 -8
gesagt	-4 20 -23 -19 -15 -8
gesam-	45 0 43 0 -15 -3
gesamte	42 0 19 0 0 0
gesamten	-33 0 26 0 -15 -3
gesch ?	0 0 0 0 -1 0
gesch _ der	4 3 0 0 7 0
gesch _ die	0 -2 0 0 53 0
gesch der	0 0 0 0 -13 0
gesch haben	-15 11 -2 0 -8 0
gesch hat	-7 34 -7 0 -11 -2
gesch ist	0 0 0 0 -2 -4
gesch weil	26 0 0 0 -7 -7
gesch-	-31 32 -51 -57 83 66
geschaeftsfuehrer	0 -1 0 -4 -23 0
geschaeftsfuehrung	0 -18 -2 -9 -19 0
geschehen	-1 0 0 0 0 -4
geschichte	-14 0 -4 0 0 0
geschickt	30 -7 32 0 21 -9
geschlagen	0 0 0 0 -1 0
geschlossen	-21 -32 -28 -30 91 -3
geschrieben	1 94 -17 -6 59 -9
geschuetzt	-23 0 0 -2 -1 0
geschult	0 0 0 0 -4 0
geseh-	20 1 -15 -4 -3 0
gesehen	20 1 -15 -4 0 0
gesel-	0 -8 -9 -8 -5 0
gesen _ 0	0 -2 21 -9 0 0
gesen diens	0 0 0 -4 0 0
gesen-	-17 0 6 -10 -13 -8
gesendet	-10 -67 9 -9 -8 -8
geset-	0 5 0 3 29 0
gesetzt	0 5 0 3 29 0
gesic-	0 -43 -4 -4 -3 0
gesichert	0 -43 -4 -4 -3 0
geson-	-1 -2 0 0 -2 0
gesondert	-1 -2 0 0 -2 0
gespe _ von	0 28 0 0 66 0
gespe und	29 -17 7 -2 0 -1
gespe-	36 27 40 -3 16 -5
gespeichert	-18 -18 -9 0 -5 -1
gespeicherten	0 18 -17 0 -3 0
gesperrt	54 26 66 -3 24 -4
gespr-	-13 27 46 -4 -1 0
gespraech	0 0 0 0 -1 0
gesta-	13 0 -28 0 12 -13
gestartet	27 0 -18 0 12 -13
gestatten	-10 0 0 0 0 0
geste 0	11 3 -1 -3 -3 0
geste _ an	18 -5 0 0 0 -1
geste _ das	14 9 0 0 21 0
geste _ mehr	-23 0 -41 0 -2 0
geste _ nicht	67 -1 -37 0 13 0
geste _ und	-1 14 -12 36 -3 0
geste abend	58 -1 -26 -3 37 -6
geste auf	9 0 -5 0 6 0
geste die	-10 9 8 0 -5 0
geste mitta	-5 -4 30 0 22 0
geste nachm	0 -5 5 -1 -7 0
geste nacht	0 -1 0 0 -19 0
geste nicht	-53 -1 -3 0 -2 0
geste-	45 47 27 18 35 -31
gestern	49 -57 38 19 32 -31
gesto ?	0 0 -3 0 0 0
gesto worde	0 0 0 0 -6 0
gesto-	16 -33 39 -3 -22 -4
gestoert	-17 -9 59 -2 -13 0
gestohlen	0 -46 0 0 -6 0
gestohlenen	0 0 -3 0 0 -4
gestr-	87 -15 -17 -11 -3 -4
gestrichen	45 -4 -12 -6 -1 -4
gesun-	-55 -21 80 6 -37 -3
gesundheitsamt	0 0 -8 10 -2 0
gesundheitskarte	-16 0 18 0 -1 -1
gesundheitskarten	-10 0 91 0 0 -1
gesundheitsnetz	0 -13 0 0 0 0
get	10 0 23 0 0 0
get _ the	8 0 -9 0 0 0
get in	1 0 -13 0 0 0
get into	8 0 -9 0 0 0
getan	0 0 0 -1 -2 0
getan ?	0 0 0 -1 0 0
getau-	21 -5 -52 -6 50 -3
getauscht	21 -5 -52 -6 50 -3
getre-	0 31 12 0 0 0
getrennt	0 31 12 0 0 0
getro ?	0 0 0 0 -8 0
getro-	0 -6 0 -3 -16 0
getroffen	0 0 0 -3 -16 0
gewae-	-1 0 0 57 -7 0
gewar-	0 46 0 -1 0 0
gewec-	-7 26 -5 0 -24 0
gewechselt	-7 26 -5 0 -24 0
gewes-	7 36 -11 -12 0 -8
gewesen	7 36 -11 -12 0 -8
gewis-	-1 -1 0 0 -29 0
gewoe-	0 -10 -12 0 0 -4
gewoh-	-2 1 -33 0 15 43
gewohnt	-2 0 -18 0 26 43
gewor-	-10 -7 43 -12 50 -12
geworden	-22 8 47 -12 50 -12
gewue-	0 14 15 -6 28 0
gewus-	0 0 0 0 -4 0
gewusst	0 0 0 0 -4 0
gezei-	-6 -26 -5 0 -2 0
gezog-	6 -45 -6 0 -22 -6
gezogen	6 -41 -6 0 -22 -6
ggmbh	0 -20 0 0 0 0
gibt	25 -30 -26 66 1 -23
gibt _ dafue	0 0 0 0 0 -6
gibt _ eine	-1 -14 -8 0 -1 -5
gibt _ einen	-8 9 -4 0 0 0
gibt _ keine	-12 0 -8 24 -2 -1
gibt es	-16 -13 -43 61 28 -21
gibt keine	38 -13 8 3 -15 0
gibt'-	0 4 0 0 0 0
gibt's	0 4 0 0 0 0
gibts	19 -5 0 20 -7 0
gilt	0 0 0 -3 62 -3
gilt die	0 0 0 31 0 -3
ging	27 -11 -47 -3 -23 -42
glaub-	0 5 -10 0 0 0
gleic-	87 -36 36 0 -26 -35
gleich	111 -36 -1 0 -22 -6
gleiche	-17 0 15 0 0 -21
gleichzeitig	7 0 10 0 -2 0
gluec-	-7 -13 -21 -13 -2 67
glueck	-7 -13 -21 -13 -2 67
gmbh	-10 -10 -3 -10 32 -5
gone	2 -7 32 43 -3 -5
good	0 0 0 -29 -2 0
got	-4 -15 -2 43 -44 0
gott	-28 -8 -11 0 -40 -3
grad	-1 -3 -4 0 0 0
grau	-28 -1 -64 -2 -6 0
graue-	85 -7 20 0 -8 -7
graues	93 -7 -13 0 -8 -4
greif-	-18 0 -11 -3 -2 0
greift	-18 0 -6 -3 -2 0
gripp-	-18 -8 -9 -8 0 -1
grippe	-23 0 0 0 0 0
grippeimpfung	-2 0 -3 -2 0 0
groes-	-11 -6 0 -5 -2 0
groessenordnung	0 0 0 -1 0 0
groesser	-8 0 0 -4 0 0
gross	-20 0 -6 -8 0 -2
gross _ der	-18 0 37 0 0 0
gross-	2 66 33 30 89 -13
grosse	-3 69 -3 0 -18 -10
gruen	-26 -1 -56 -3 11 -29
gruen-	22 -10 17 -14 0 0
grues _ dem	0 -6 0 -2 0 0
grues aus	0 -23 0 -2 -6 0
grues gott	6 -8 -6 0 0 -3
grues-	3 -21 -10 -3 -52 -3
gruess	6 -8 -6 0 0 -3
gruesse	0 -17 0 -2 -52 0
gruessen	-3 4 -3 0 0 0
grund	33 0 -33 -12 0 0
grupp-	-5 9 -3 -1 0 0
gruppe	-5 9 -3 0 0 0
gruss	-9 8 0 0 34 0
guelt-	-21 -1 -14 20 -10 -4
gueltig	-7 0 -2 -6 0 0
gut	-51 -34 -43 -5 66 -20
gutac-	-14 25 0 51 -9 -8
gutachten	-5 25 0 11 -2 0
gutachter	-9 0 0 16 -7 0
gute	5 0 34 -11 40 0
guten	-25 -21 -21 -108 -23 12
guten _ ich	1 -2 0 -13 -13 0
guten abend	0 0 0 0 -9 0
guten morge	-6 -7 -2 -104 -7 12
guten tag	-18 -14 -19 -4 -7 0
gutes	-23 0 0 0 0 -54
gutsc-	0 27 -19 -2 -4 -4
gutschrift	0 -7 -19 -2 0 -1
hab	10 6 -15 31 -17 -5
hab das	22 -8 30 -4 0 0
hab ich	-3 -22 -29 0 -3 0
habe	-1 96 -28 -2 -52 -21
habe _ das	4 24 0 -3 0 0
habe _ dass	-17 0 0 0 0 0
habe _ der	-1 58 0 -9 -1 -1
habe _ nicht	-21 19 0 -12 -17 0
habe _ passw	-11 0 0 0 0 0
habe dem	0 58 0 0 0 0
habe den	28 -7 0 0 0 0
habe die	49 -28 -15 -1 -3 0
habe heute	30 -3 -11 -8 -4 0
habe ich	-1 -46 -11 -26 -19 0
habe mein	-16 -20 0 0 0 -3
haben	-11 20 -39 30 -21 -96
haben 0	26 0 -14 -8 -4 0
haben ?	-1 -11 23 0 -2 0
haben _ 0	0 0 21 -14 -1 0
haben _ auf	-6 3 0 0 30 0
haben _ bei	5 16 22 0 0 0
haben _ das	0 0 0 0 -30 0
haben _ dass	0 -15 0 0 0 0
haben _ den	0 2 0 -16 0 0
haben _ der	-11 -3 41 5 -8 0
haben _ die	6 38 10 -17 60 0
haben _ ein	0 0 -3 0 0 0
haben _ eine	0 27 0 -2 -10 -6
haben _ einen	0 93 0 0 0 0
haben _ es	-11 -1 0 -7 0 -1
haben _ festg	0 26 -8 0 0 0
haben _ gemer	16 0 -8 0 0 0
haben _ geste	-12 -3 13 0 -42 0
haben _ heute	-3 5 -14 -8 34 0
haben _ ich	11 -1 -7 0 0 0
haben _ ihnen	-7 -1 0 0 0 0
haben _ keine	-14 -4 -22 15 -4 0
haben _ kennw	-3 -9 -11 0 -22 0
haben _ konne	0 0 12 0 4 0
haben _ meine	0 0 0 11 -1 0
haben _ mit	0 -2 -18 0 0 0
haben _ neue	0 3 0 0 -7 0
haben _ noch	-13 -13 0 -3 0 0
haben _ ob	-3 -6 0 -2 0 0
haben _ passw	0 -9 0 0 33 0
haben _ patie	10 -7 -4 -8 3 0
haben _ sie	28 0 0 0 -14 0
haben _ so	-4 0 -11 0 0 0
haben _ uns	-1 -7 0 6 -2 0
haben _ unser	0 -1 0 0 0 -1
haben _ was	0 0 9 -9 -27 0
haben alle	0 65 -50 -12 -40 0
haben am	0 0 -15 -31 0 0
haben aufge	0 0 -9 0 -17 0
haben bei	-1 -7 0 0 0 0
haben das	1 37 8 0 -15 -13
haben den	0 -8 -4 0 -12 -13
haben die	40 -53 25 -23 97 0
haben eine	-9 -43 0 -3 75 0
haben einen	0 -6 0 -1 0 0
haben es	17 -1 0 0 52 0
haben geste	0 13 0 0 24 0
haben heute	32 0 -9 -5 2 0
haben ihre	0 0 0 0 8 0
haben im	19 0 -4 0 0 -1
haben in	0 0 0 13 -2 0
haben keine	-74 0 -12 -13 -42 -10
haben koenn	-5 0 0 0 0 0
haben nicht	-12 -9 0 0 0 0
haben noch	0 -13 -3 23 -2 0
haben oder	0 -6 0 0 0 0
haben progr	-27 -5 0 -5 -1 -2
haben seit	8 5 29 -4 -7 0
haben sich	-6 25 60 0 0 0
haben sie	-4 -12 0 -16 20 0
haben und	-8 -13 0 -9 -3 0
haben uns	32 55 -18 0 0 -9
haben unser	-6 0 0 0 -4 -7
haben von	0 0 0 5 0 0
haben wir	37 -9 -63 14 27 2
habt	15 0 29 0 -5 -3
habt ihr	0 0 0 0 -10 0
hack	-1 -2 35 -1 0 -2
hack ?	-1 0 -2 0 0 -2
hacke _ oder	0 0 0 0 0 -1
hacke auf	0 0 6 0 0 0
hacke bei	0 -6 0 0 0 0
hacke jetzt	0 -2 0 0 0 0
hacke mit	0 0 0 0 -5 0
hacke-	-74 -21 22 -4 -15 -1
hacked	0 21 -2 -4 -5 0
hacker	-9 -23 0 0 -8 0
hackerangriff	-9 -10 24 0 -2 -1
hackern	0 -6 0 0 0 0
had	56 40 0 0 -13 0
haelf der	-10 0 32 0 0 -3
haelf-	-31 -9 32 -1 -2 -3
haelfte	-31 -9 32 -1 -2 -3
haelt	0 13 -11 0 0 84
haend _ der	31 12 -18 -3 -1 0
haend und	30 -7 0 -6 0 0
haend-	35 -9 -25 -10 53 -2
haende	20 17 -1 -3 72 0
haenden	20 -21 -31 0 -1 0
haendler	-6 -3 0 0 -18 -2
haeng _ mit	0 0 -27 0 0 0
haeng bei	-23 0 103 -7 0 0
haeng das	-17 0 23 0 0 0
haeng sich	-47 0 43 0 -5 0
haeng-	-35 -17 92 -3 11 -13
haengen	-11 -4 46 -7 -10 8
haengt	-49 -14 57 5 -12 -8
haett _ die	-11 0 0 -4 0 0
haett _ einen	0 0 -3 -1 0 0
haett _ gern	-1 0 0 0 -9 0
haett _ gewus	0 0 0 0 -4 0
haett gern	-2 0 -8 -5 -4 0
haett ich	-1 0 0 0 0 0
haett wir	4 -7 0 0 -9 0
haett-	5 40 -13 -7 72 0
haette	-15 30 0 -4 -11 0
haetten	20 10 -13 -3 83 0
haeus-	-1 0 -6 -1 0 0
halb	19 -10 -47 17 31 0
halbe	4 61 48 -7 0 0
halbe stund	0 49 0 0 0 0
halbe-	0 0 -6 0 7 0
half	16 60 17 0 -4 0
hallo	-10 -23 -8 0 -4 -23
hallo liebe	0 -2 0 0 0 -5
hallo zusam	-10 0 0 0 -5 0
halt	7 -3 -31 0 -9 0
halte	42 0 -1 0 0 0
halte durch	0 0 0 -2 53 -7
halte sie	-3 0 0 0 8 -1
halte-	2 0 -9 -3 51 -8
halten	2 0 -9 0 -2 -5
haltet	0 0 0 -2 59 -2
ham	-37 40 -5 0 -32 -17
ham die	0 0 -2 0 0 0
hand	-52 1 107 -11 -3 -9
handb-	-16 0 0 0 -1 0
handbuch	-9 0 0 0 0 0
hande-	-18 -5 -1 0 0 0
handeln	0 -5 -1 0 0 0
handelt	-18 0 0 0 0 0
handg-	51 -4 -11 0 -6 -2
handl-	-19 -7 -37 -8 53 0
handlungsbedarf	-50 0 -37 -3 133 0
hands-	-32 -3 -17 -2 0 47
handy	19 -10 44 -1 10 31
handy 0	-1 0 0 0 0 0
handy _ 0	-1 0 0 0 0 0
handy anruf	0 0 0 0 0 -1
handy-	0 -5 -1 0 -7 0
handynummer	0 0 -1 0 -7 0
happe ?	-3 0 0 -2 0 0
happe-	-3 23 0 -4 -1 0
happened	-3 0 0 -4 -1 0
hardw-	0 -12 0 0 -10 0
hardware	0 0 0 0 -10 0
has	-34 92 36 26 -9 0
has been	-18 89 -8 -3 3 0
has the	0 0 0 -3 0 0
has to	0 -6 -2 41 -8 0
hat	-44 107 -106 -14 39 -49
hat ?	-1 -10 0 0 -2 -1
hat _ 0	12 0 0 0 -10 0
hat _ abrec	0 0 19 0 -2 0
hat _ anger	0 4 0 0 -12 0
hat _ angri	0 -12 0 0 -7 0
hat _ anruf	0 22 0 0 -1 0
hat _ auch	-2 81 -6 0 0 0
hat _ auf	0 46 -7 0 36 0
hat _ bei	-20 53 0 0 -2 0
hat _ bis	0 -5 0 -31 0 0
hat _ da	0 -25 0 0 0 0
hat _ das	-5 -29 31 0 -29 -8
hat _ dass	-2 -32 -2 0 0 0
hat _ dem	0 8 7 0 0 0
hat _ den	0 -2 -12 -1 0 0
hat _ der	-14 -37 -16 -2 -2 0
hat _ die	7 19 0 0 -11 0
hat _ ein	0 -39 0 0 0 -1
hat _ eine	0 -39 -7 5 9 -2
hat _ erled	0 -10 -12 0 9 0
hat _ fuer	0 -18 0 26 -5 -1
hat _ geaen	-4 1 -6 -5 -12 0
hat _ in	0 -20 0 0 31 0
hat _ jeman	0 3 0 0 0 0
hat _ jetzt	0 -16 0 0 0 0
hat _ konne	0 -5 -12 0 2 0
hat _ mit	0 11 1 0 0 0
hat _ nach	24 -9 0 17 -24 0
hat _ nacht	6 71 -5 0 -2 0
hat _ nicht	0 -21 -1 0 -38 0
hat _ rechn	-28 10 0 0 24 0
hat _ serve	-21 21 0 -2 7 0
hat _ techn	0 0 0 0 -12 0
hat _ ueber	0 -18 -10 0 -10 0
hat _ und	0 -11 0 0 -40 0
hat _ uns	-5 43 1 0 -3 -6
hat _ unser	-1 0 0 0 -6 0
hat _ von	0 1 0 0 75 0
hat am	0 29 -1 0 -6 0
hat anger	0 4 0 -4 0 0
hat auf	0 2 0 0 -1 0
hat bei	0 0 -2 0 0 -6
hat das	-14 12 13 0 -19 0
hat den	-16 64 9 -12 -10 -1
hat der	17 3 -2 0 -15 0
hat die	114 -32 -10 -52 -19 -25
hat ein	0 -12 0 0 -6 0
hat eine	0 -21 0 0 0 0
hat einen	0 -9 -13 0 0 0
hat einer	0 13 -7 0 -2 0
hat er	-6 -3 -12 0 -6 0
hat es	-3 65 0 -1 -8 -1
hat geste	-7 -37 0 0 -46 0
hat heute	-9 68 -10 0 11 -2
hat ihr	0 0 0 0 -10 34
hat in	-5 -18 0 0 0 0
hat jeman	0 -19 0 0 -1 0
hat keine	15 -4 -54 0 -9 -3
hat man	0 -13 0 0 0 0
hat mich	-3 -1 -1 63 89 -2
hat nicht	27 -19 -7 0 -6 0
hat noch	-3 -43 0 0 0 0
hat schon	0 -9 37 0 -2 0
hat sich	-29 -6 -11 -7 50 0
hat sie	0 0 -1 -5 -2 0
hat und	6 -7 0 0 -2 0
hat uns	-8 41 -7 4 -32 -9
hat unser	-9 18 8 6 -10 0
hat von	-3 0 1 0 0 0
hat wir	1 -25 0 33 -13 0
hat zeit	0 0 0 -31 0 0
hat's	-3 -23 0 0 91 0
hats	-4 -21 -7 0 -5 -7
hatte	-26 28 -5 -8 85 0
hatte _ einen	-10 -3 0 0 -2 0
hatte _ keine	0 0 -11 0 -7 0
hatte sie	0 0 -11 0 -13 0
hatte wir	-16 -24 0 -18 -15 0
hatte-	-10 -21 -16 -44 -1 -1
hatten	-10 -21 -16 -44 -1 -1
haupt-	95 -4 -46 0 -20 0
hauptrechner	70 -4 -46 0 -11 0
haus	163 0 20 40 -53 -6
haus ?	-2 0 0 0 0 0
haus _ so	11 0 -15 0 -5 0
haus gegen	0 0 0 0 -1 0
hausa am	0 0 0 -3 0 -1
hausa der	-6 0 -1 0 -4 0
hausa in	0 0 0 -4 0 0
hausa-	-11 -1 -1 29 -4 -1
hausarzt	19 0 -1 -2 0 0
hausarztpraxis	-25 0 0 -7 -4 -1
hausarztzentrum	-6 -1 0 0 0 0
hausb-	10 0 -30 0 -14 -10
hausbesuch	-7 0 17 0 0 0
hausbesuche	17 0 -45 0 -9 0
hause	-30 -1 -10 16 -30 -5
hause aus	0 0 -1 0 0 0
hause schic	-17 -1 0 0 -6 0
hause-	-2 0 0 12 -3 0
hauses	-2 0 0 12 -3 0
hauta-	-4 23 0 0 -8 -1
have	26 28 118 -16 -7 -6
have _ the	-4 7 -6 -6 0 -4
have a	0 3 -3 -6 0 0
have an	0 0 0 18 0 0
have any	0 0 0 -2 -1 0
have been	16 3 13 -3 -2 0
have the	-5 0 -2 -3 0 0
have to	-2 0 13 -7 -4 0
hba	-6 -1 26 0 0 0
he	28 45 0 -19 -6 0
heilb-	-25 0 -31 27 0 -9
heilberufsausweis	-23 0 -24 27 0 -9
heilm-	-96 -16 75 -6 0 -42
heilmittel	-48 -5 58 0 0 0
heilmittelverordnung	-29 -3 -49 -6 0 0
heim	7 -8 -5 14 -23 0
heimg-	63 -36 -9 -6 0 0
heimgeschickt	63 -14 -9 -6 0 0
heiss das	0 -3 0 0 0 0
heiss es	26 -4 7 0 -3 -2
heiss-	-28 94 -51 -4 -5 -2
heissen	-43 133 -52 -4 0 0
heisst	15 -38 1 0 -5 -2
heit	47 0 -7 0 -24 0
helfe ?	0 -21 0 0 0 0
helfe-	33 75 37 18 -7 -1
helfen	0 11 0 18 -9 0
helferin	-17 69 53 0 2 -1
helferinnen	50 -5 -16 0 0 0
hello	-69 19 -16 0 -14 -6
help	-6 -6 0 0 14 0
her	-2 0 36 -4 -5 -3
heran	-3 10 -24 0 0 0
herau-	48 -1 -13 10 -4 -1
heraus	48 -1 -9 -2 -1 -1
herbs-	0 0 -5 0 -11 0
here	-13 -8 28 0 -16 57
herei-	-31 12 61 0 40 0
herr	-5 52 -26 -9 39 -7
herr _ hat	0 -12 0 -1 29 -2
herr _ micro	0 -16 0 0 0 0
herr _ von	0 -42 0 0 16 0
herr der	-11 0 0 0 -3 0
herr mit	-19 -4 0 0 0 0
herr von	0 11 0 0 -3 0
herre-	-13 -8 12 -3 -10 -10
herren	-13 -8 12 -3 -10 -10
herrn	-20 22 36 -5 15 -10
herrn der	-4 10 -2 0 29 -3
herrs-	22 -2 0 -1 0 29
herst-	-10 -1 0 0 0 0
hersteller	-10 -1 0 0 0 0
herum	59 -8 -40 0 0 -4
herum-	-15 23 0 0 0 0
herun-	-15 33 0 -2 -24 0
herunterladen	0 0 0 0 -6 0
hervo-	0 -3 0 0 -48 0
herzl dank	0 -3 0 0 39 0
herzl-	5 -20 -6 -4 14 0
herzlich	6 0 -2 -2 5 0
herzlichen	0 -3 0 0 16 0
heut	39 58 -38 31 11 5
heut frueh	2 2 -22 0 11 0
heute	14 64 21 -40 50 -8
heute 0	2 -12 0 61 -5 0
heute _ 0	22 0 -12 7 -15 0
heute _ das	-7 -6 21 46 5 0
heute _ der	-19 20 -3 -6 -1 0
heute _ die	61 -4 -4 -9 25 -6
heute _ ein	0 -10 0 0 -2 0
heute _ eine	0 16 -12 -1 0 0
heute _ hat	-9 -17 0 -2 -10 0
heute _ ist	-19 -6 15 -12 60 0
heute _ keine	-19 0 19 -6 0 0
heute _ nicht	10 -6 36 -1 -1 0
heute _ uhr	8 -10 0 36 -1 0
heute _ und	0 -5 5 0 -23 0
heute abend	6 -1 -5 20 -12 0
heute auf	16 45 -5 0 9 0
heute eine	0 -26 -8 0 13 -2
heute frueh	21 0 -9 -34 48 0
heute hat	0 -21 0 0 0 0
heute ist	-19 20 -3 11 -10 0
heute keine	-59 0 27 -9 0 0
heute mitta	-81 21 24 -8 22 0
heute morge	45 -2 10 -43 31 0
heute nacht	-34 78 -14 -4 -10 0
heute nicht	2 -22 -23 -13 0 0
heute noch	-21 -3 -20 -1 -5 0
heute um	2 -1 -5 13 -1 0
hi	4 -5 -19 -2 -13 -26
hier	126 -36 -98 34 17 14
hier _ alles	63 0 0 0 -30 64
hier _ der	16 -3 -5 0 0 0
hier _ die	-9 -12 9 34 -5 -6
hier _ mehr	43 -13 -48 16 0 0
hier _ nicht	-7 0 -24 -2 -2 0
hier _ noch	-70 0 0 -16 -15 11
hier bei	0 0 0 0 0 -1
hier die	-11 -5 -6 0 -8 0
hier im	-27 0 0 0 0 0
hier in	0 -4 0 0 0 0
hier ist	43 13 -1 0 -2 0
hier keine	21 -1 -37 16 0 0
hier nicht	21 -7 0 0 0 0
hierm _ ich	0 0 0 -2 0 0
hierm kuend	0 0 0 -2 0 0
hierm-	0 -18 -4 -5 85 0
hiermit	0 -18 -4 -5 85 0
hiess	0 -6 -2 0 0 0
hiess es	0 -6 -2 0 0 0
hilfe	21 11 -4 21 10 -2
hilfe _ der	36 -1 0 0 -6 0
hilfe bei	36 -1 -1 0 -6 -2
hin	33 0 6 2 -7 -16
hinau-	-12 61 49 8 12 -8
hinaus	14 42 57 0 -12 -8
hinei-	31 -23 -14 -3 0 78
hinein	26 -40 -11 0 0 78
hinge-	-15 -15 27 0 -1 0
hinte ?	-1 0 0 0 0 0
hinte dem	-4 0 0 -1 0 0
hinte der	4 -6 0 0 -1 0
hinte-	19 35 -29 -10 2 -10
hinten	33 -3 3 0 0 -10
hinter	-22 -6 -3 -10 -1 0
hinterlegen	-1 0 -16 0 -4 0
hinterlegt	0 0 -4 0 -6 0
hinwe auf	-6 11 -1 0 0 0
hinwe-	-4 8 -13 -2 -24 0
hinweis	-2 11 -13 -2 -32 0
hit	0 0 0 -2 0 0
hl	-3 0 55 0 0 -4
hl 0	-3 0 55 0 0 -4
hoch	17 12 0 -1 39 32
hocha-	0 -3 0 0 0 0
hochf-	5 -2 -45 0 -10 0
hochfahren	0 3 -43 0 -10 0
hochg-	46 -18 -15 26 -1 0
hochgeladen	0 -14 -5 26 0 0
hoefl-	6 -25 23 0 -2 0
hoeflich	10 -17 23 0 -2 0
hoere-	-17 -8 0 -4 -3 0
hoeren	-17 -2 0 -4 -3 0
hoert	-46 -4 25 0 0 -8
hof	-2 0 0 0 -2 -1
hoffe	-6 -5 0 0 -15 -8
hoffe sie	0 0 0 0 -15 -6
hoffe-	44 -2 -7 0 0 -3
hoffentlich	-16 0 0 0 0 -3
hold	0 -6 0 0 0 0
holen	56 -7 -13 0 -5 18
holen _ uns	0 0 -13 0 0 18
holen wir	0 0 -13 0 0 18
home	22 -5 -16 -4 0 0
homeo-	-15 -6 28 -1 0 0
homeoffice	-15 -6 28 -1 0 0
homep-	-19 33 19 0 -21 0
homepage	-19 33 3 0 -21 0
honor-	0 -9 0 24 0 -1
honorar	0 -1 0 32 0 0
hospi-	54 -2 -11 57 0 0
hospital	0 -2 0 57 0 0
host	0 61 -18 0 0 0
hot	-42 86 -16 0 35 -6
hotli _ tot	0 0 -11 0 0 0
hotli ist	0 0 -36 0 0 0
hotli-	4 10 -47 -5 2 -5
hotline	4 10 -47 -5 2 -5
hour	0 55 0 49 -4 0
how	-9 27 -19 0 0 0
how _ ich	0 0 -16 0 0 0
how do	0 0 -16 0 0 0
how to	-9 27 -3 0 0 0
hrb	0 0 0 0 -6 0
hrb 0	0 0 0 0 -6 0
hunde-	5 105 5 0 -1 -3
hunderte	-13 26 -2 0 0 0
husum	-1 0 -6 0 77 0
hzv	0 0 -42 16 0 -4
hzv-a-	0 0 10 54 -12 0
i'd	0 -4 -6 0 -7 0
i'm	-10 0 29 -55 -9 17
i-mot-	-2 -10 -4 0 -4 -13
i-motion	-2 -10 -4 0 -4 -13
iban	-2 16 -5 0 0 -2
iban _ 0	-2 -3 -5 0 0 0
iban de	-2 -3 -5 0 0 0
ich	40 -47 -75 -49 -69 -73
ich ?	-19 0 0 0 -2 0
ich _ 0	-36 2 0 1 -4 0
ich _ ?	-10 0 0 37 0 0
ich _ a	10 -3 -25 -1 0 -1
ich _ ab	0 0 0 0 -4 0
ich _ alle	10 -6 0 -3 0 -3
ich _ allei	74 -10 0 0 0 -11
ich _ am	-6 -10 0 -5 0 0
ich _ an	48 0 -4 -9 0 -8
ich _ angst	-14 -1 0 0 0 0
ich _ auch	-11 0 -22 0 0 0
ich _ auf	0 32 0 -2 0 -1
ich _ aus	-20 0 0 0 0 0
ich _ bei	-16 5 -3 0 0 -13
ich _ bis	-1 0 0 19 0 0
ich _ da	-5 5 -12 0 0 0
ich _ damit	0 0 0 0 -5 0
ich _ das	-19 46 44 -37 0 0
ich _ dass	-7 -11 6 0 0 -1
ich _ davon	0 -4 -2 0 -3 0
ich _ dem	26 45 0 0 0 0
ich _ den	14 -31 10 0 0 0
ich _ der	-1 -7 0 -14 -5 0
ich _ die	32 -4 -3 -16 -16 -12
ich _ dies	0 -6 0 0 0 0
ich _ diese	-9 0 0 0 0 0
ich _ ein	0 -15 16 0 -1 -10
ich _ eine	8 -15 23 -16 -10 -2
ich _ einen	3 -1 0 0 26 -5
ich _ einer	11 -18 0 0 -3 0
ich _ erst	-7 -2 0 -1 0 0
ich _ es	-12 -22 -16 21 -5 -6
ich _ formu	0 -19 0 0 0 0
ich _ frage	-1 -5 0 0 -10 0
ich _ fuer	0 -3 13 -6 -14 0
ich _ gern	-2 0 -1 0 0 0
ich _ geste	-8 20 -14 -3 -1 0
ich _ heute	41 -2 -3 -20 -6 0
ich _ ihnen	-14 -8 7 0 46 0
ich _ ihre	11 0 0 0 -18 0
ich _ im	-20 0 -21 0 0 0
ich _ in	-19 -5 -11 -1 0 0
ich _ ja	0 0 0 18 0 0
ich _ jeden	-1 -3 -6 0 -3 0
ich _ jetzt	-7 -8 36 0 0 0
ich _ karte	-15 0 -5 0 0 0
ich _ kein	53 0 4 -1 -11 0
ich _ keine	15 -8 -6 -5 0 0
ich _ kv-co	0 0 -2 0 0 0
ich _ mein	10 4 -4 0 -1 -3
ich _ meine	-14 12 -1 0 34 -6
ich _ mich	-38 -11 -4 -4 4 19
ich _ mit	-10 -11 -6 0 0 0
ich _ nach	-16 0 0 0 -8 -5
ich _ neue	-4 0 -3 -1 0 0
ich _ nicht	-49 40 8 -8 29 -4
ich _ no	-9 -6 -16 0 0 0
ich _ noch	-25 -5 -11 18 0 0
ich _ notfa	-1 0 0 0 0 0
ich _ nur	-34 -1 -4 -38 -23 -10
ich _ ob	-4 -18 -2 -4 -1 0
ich _ passw	0 -15 -4 0 0 0
ich _ patie	-14 -1 16 -4 0 -7
ich _ praxi	-25 -12 0 -5 -2 0
ich _ progr	-28 0 0 0 -1 -1
ich _ richt	-2 0 23 0 -2 0
ich _ schon	-7 -8 0 0 -8 0
ich _ schri	-8 -2 0 -7 0 0
ich _ seit	-10 -24 -29 -7 -9 0
ich _ sie	34 -1 35 0 10 -6
ich _ so	-11 2 0 -2 0 45
ich _ softw	0 0 0 -2 0 0
ich _ steck	0 29 0 0 0 0
ich _ techn	-8 0 0 0 0 0
ich _ the	-35 -27 0 -4 -2 0
ich _ ueber	-11 0 21 -1 0 0
ich _ um	27 0 -4 17 -9 0
ich _ unser	0 -1 -7 0 0 0
ich _ unter	-29 -4 25 -12 0 0
ich _ updat	-10 0 0 0 0 0
ich _ vom	30 -13 9 0 -4 0
ich _ von	-3 9 -2 -2 -2 0
ich _ vor	61 9 0 0 0 0
ich _ was	0 -3 0 0 0 0
ich _ weiss	-14 -2 0 -3 0 0
ich _ weite	0 0 0 0 0 -3
ich _ wenn	-1 0 0 0 0 0
ich _ wie	-17 -2 44 -1 0 0
ich _ wir	-10 0 66 0 -3 0
ich _ you	-3 0 -6 -3 0 0
ich _ zu	0 -3 0 -4 -8 0
ich _ zwei	0 0 15 -3 -8 0
ich a	-13 0 0 0 0 0
ich als	11 -2 0 13 0 -1
ich am	-28 -24 -4 -9 -20 -1
ich an	0 -13 0 0 0 0
ich anruf	-14 0 0 0 0 0
ich arbei	4 -22 -11 -34 0 95
ich auf	0 -9 -9 0 0 7
ich aus	11 -3 0 27 -2 0
ich behan	22 0 0 0 0 -7
ich bei	-2 0 0 -2 0 0
ich betre	12 0 -8 0 0 0
ich bin	-27 -68 30 -29 -24 -26
ich bitte	10 -1 0 23 -18 0
ich braeu	0 0 -1 3 0 0
ich brauc	-14 0 -9 -5 -26 0
ich das	-6 20 -10 -19 0 0
ich davon	0 -17 0 0 -2 0
ich dem	0 3 0 0 0 0
ich den	-9 6 -19 40 -10 -8
ich der	0 0 -17 0 0 0
ich die	-49 24 -7 14 0 -1
ich dikti	0 -5 6 0 0 0
ich ein	16 4 -28 0 -1 0
ich eine	5 -22 -3 -6 -1 0
ich einen	-8 -14 0 0 0 0
ich erwar	-15 0 0 -10 -8 -2
ich es	-6 -6 -1 -3 -2 0
ich finde	-24 -4 -12 0 -12 -4
ich frage	-1 -4 -6 -2 0 0
ich fuer	-1 -2 0 0 0 0
ich gehe	0 -13 -2 0 -3 0
ich gern	-2 -3 -2 -2 0 0
ich glaub	0 37 -7 0 0 0
ich hab	-61 30 21 28 -10 0
ich habe	67 22 15 -12 4 -10
ich haett	-2 0 0 0 0 0
ich hatte	-21 29 0 0 -6 0
ich have	61 28 -34 -6 0 -4
ich heute	17 1 -6 -1 -1 0
ich hier	21 -20 0 0 0 0
ich hoffe	0 0 0 0 -15 -8
ich ihn	-8 0 -4 0 0 0
ich ihnen	26 22 -4 -4 82 0
ich ihre	-7 0 0 0 0 -1
ich ihren	-5 -4 0 0 0 0
ich im	-15 -2 0 -3 0 0
ich in	17 2 0 0 -3 -4
ich jetzt	-22 -6 0 -3 0 -3
ich kann	-4 13 30 18 -2 18
ich keine	4 -17 -4 -14 0 0
ich komme	-4 -2 0 0 0 -3
ich mache	-1 -7 0 0 0 0
ich meine	-6 -2 12 -6 0 0
ich mich	-3 -14 -6 -2 -4 -1
ich mit	6 -12 0 0 0 0
ich moech	-8 0 -4 -6 -12 -1
ich muss	-4 45 0 4 0 -3
ich nach	33 -3 -6 0 -17 0
ich nicht	-59 8 -34 -44 62 -8
ich noch	-2 51 -20 0 0 0
ich nur	0 0 0 0 -13 0
ich ob	0 0 -17 -2 0 0
ich read	-6 -20 -16 0 0 0
ich schic	51 -16 0 0 -15 0
ich schla	-10 0 0 0 0 0
ich schre	30 -2 10 0 -5 0
ich seit	-7 -5 -1 0 0 0
ich selbs	0 -3 -7 0 -14 0
ich sie	-9 -2 13 -3 0 0
ich sitze	11 9 0 0 0 0
ich soll	-8 0 0 23 0 0
ich solle	0 -2 0 0 0 0
ich stehe	51 -1 -9 -4 0 0
ich trau	-5 0 0 0 0 0
ich tun	-3 0 0 0 -5 0
ich ueber	6 0 -2 0 0 0
ich um	-9 16 -7 13 0 -7
ich unter	0 -3 -3 0 -1 0
ich verpf	0 -5 0 0 0 0
ich verst	-10 -5 23 0 0 0
ich von	21 -18 -16 0 -10 0
ich war	0 44 0 -2 -2 0
ich warte	-4 -13 0 -8 -9 0
ich weiss	-6 -14 -29 13 0 -1
ich will	-15 -4 29 -13 0 0
ich wir	-2 0 0 0 -2 0
ich wisse	0 0 0 -5 -1 0
ich wollt	-10 -4 5 -1 21 0
ich wuess	0 0 -3 -12 0 0
ich zahle	8 0 0 0 0 0
ich zu	-1 0 -5 27 0 0
id	0 -30 -5 0 0 0
ident-	0 -5 -6 0 -4 0
identified	0 -5 -6 0 0 0
identitaet	0 0 0 0 -4 0
if	-26 -9 18 0 -6 0
if _ conne	0 -1 0 0 0 0
if our	0 -1 0 0 0 0
ignor-	0 -11 0 0 171 -18
ihm	-17 103 -7 -2 11 0
ihn	1 76 22 -4 -24 -29
ihn nicht	-24 -13 17 0 0 -9
ihn wiede	-8 0 0 0 0 0
ihnen	-65 -34 -23 -5 67 -35
ihnen ?	-1 0 0 0 0 0
ihnen _ ?	0 0 -3 0 -1 0
ihnen _ alles	-6 0 -1 0 -21 -8
ihnen _ an	0 0 0 0 107 0
ihnen _ daume	0 0 0 0 -24 0
ihnen _ dem	0 0 0 -9 0 0
ihnen _ den	15 0 -4 -1 0 0
ihnen _ die	0 0 -4 0 -37 0
ihnen _ haben	-7 0 0 0 0 0
ihnen _ ich	0 0 -4 0 0 0
ihnen _ ist	-14 0 8 -2 0 0
ihnen _ ja	0 -3 -5 12 0 -3
ihnen _ noch	0 0 0 0 -2 0
ihnen _ oder	-3 0 -1 0 -5 0
ihnen _ und	0 5 0 0 0 0
ihnen _ unter	0 0 -8 0 0 0
ihnen _ wiede	0 0 -1 0 -4 -7
ihnen _ wir	0 0 0 -10 0 0
ihnen _ wurde	0 -2 0 0 0 0
ihnen alles	0 0 -1 0 -6 -7
ihnen an	0 0 -1 -1 0 0
ihnen auf	-7 -1 0 0 0 0
ihnen das	2 0 -1 64 -17 0
ihnen den	0 0 0 0 0 -2
ihnen die	-4 0 20 -12 -31 -2
ihnen direk	0 0 -12 0 0 0
ihnen durch	-1 0 0 0 -3 0
ihnen ein	0 -1 0 -25 46 0
ihnen eine	0 -1 0 0 0 0
ihnen einen	0 0 0 0 26 0
ihnen empfo	0 -4 0 -8 38 0
ihnen fuer	0 0 0 -3 -22 0
ihnen hat	0 -12 0 0 15 0
ihnen im	0 -8 -6 -6 -18 0
ihnen in	0 0 -1 0 0 0
ihnen ist	-10 0 -1 0 0 0
ihnen nicht	-4 0 0 -4 -2 0
ihnen niema	-4 0 -3 0 0 -4
ihnen noch	-1 0 0 0 -2 -3
ihnen per	0 24 0 0 -1 0
ihnen und	0 0 0 0 -33 0
ihnen unser	0 0 0 0 -4 0
ihnen vor	0 0 0 -9 0 0
ihnen wiede	0 0 0 0 -15 0
ihnen zu	-2 -1 0 -3 -4 0
ihr	52 -48 -25 -47 30 10
ihr _ ?	-2 0 0 0 0 -3
ihr _ auf	12 0 0 0 -4 0
ihr _ das	0 0 0 0 -3 0
ihr _ einen	0 0 -4 0 76 -3
ihr _ fuer	0 0 -1 0 -19 0
ihr _ hat	-7 -30 -3 -15 83 -2
ihr _ ist	-1 0 0 0 -3 0
ihr _ nicht	34 0 -28 0 -4 0
ihr _ vom	0 0 -7 -6 -20 0
ihr _ war	-9 -30 -1 -8 -29 0
ihr das	-8 0 -6 0 -23 0
ihr denn	0 0 -4 0 0 -3
ihr euch	0 0 0 0 -12 0
ihr haus	-13 0 -5 0 -16 0
ihr herr	0 0 0 0 30 0
ihr kolle	-3 0 -1 -8 19 -2
ihr kunde	0 0 0 0 -2 0
ihr mitar	0 -12 0 -4 0 0
ihr netz	0 -11 0 -2 0 0
ihr progr	25 0 8 -8 0 0
ihr runds	-1 0 0 -6 -64 0
ihr techn	-13 -16 39 -1 18 0
ihr unter	-1 0 -1 0 -3 -2
ihre	-16 -33 -5 21 10 -30
ihre _ an	0 0 0 0 -22 0
ihre _ auf	0 -11 0 0 0 0
ihre _ in	-7 0 0 -7 39 -1
ihre _ ist	0 0 -4 0 34 0
ihre _ nicht	23 0 44 0 0 0
ihre _ noch	-7 0 -4 0 0 0
ihre _ und	0 0 0 0 -20 0
ihre _ vor	0 0 0 -3 -3 0
ihre _ wiede	0 0 0 0 -9 0
ihre akten	0 -2 -21 -9 81 -2
ihre daten	-19 0 0 17 0 0
ihre eigen	-5 0 0 0 0 0
ihre firma	-2 0 0 0 0 0
ihre hotli	27 0 -10 -3 -10 0
ihre it-si	0 0 0 -4 0 0
ihre kunde	-2 -4 0 0 0 0
ihre leute	-10 0 0 0 -7 0
ihre mail	0 -4 -4 -12 -13 0
ihre mitar	0 0 0 0 -4 0
ihre muehe	0 0 0 0 -8 0
ihre nachr	0 0 0 0 -14 0
ihre serve	-20 0 0 0 0 0
ihre siche	0 0 0 0 -1 0
ihre softw	14 0 -13 0 0 0
ihre syste	-41 -1 -8 0 -3 0
ihre techn	0 0 0 0 -3 0
ihre unter	3 0 0 0 53 0
ihre zentr	0 20 0 0 0 0
ihrem	-30 -33 57 24 -63 69
ihrem haus	0 -10 -1 0 0 0
ihrem hause	-6 -2 0 17 0 0
ihrem namen	0 -1 0 0 0 7
ihrem progr	-4 -6 -5 27 0 -3
ihrem schre	0 0 0 -7 -1 0
ihrem techn	0 -3 0 0 -7 0
ihrem vorfa	0 0 -2 0 -9 -1
ihren	-33 4 -12 0 36 -1
ihren _ ?	0 0 0 0 0 -1
ihren _ unter	0 0 0 0 -5 0
ihren syste	-4 0 0 0 0 0
ihren techn	0 0 0 0 -5 0
ihren vorfa	0 -16 0 0 0 0
ihrer	-2 10 22 -5 34 -6
ihrer _ hat	0 0 0 0 31 0
ihrer _ sind	-12 0 0 12 49 0
ihrer _ und	41 0 -2 -3 -5 0
ihrer firma	0 -12 0 -2 -5 0
ihrer hotli	0 -4 0 0 21 -3
ihrer kennt	0 0 0 0 13 0
ihrer kunde	0 0 0 -3 -20 0
ihrer seite	0 0 40 0 20 0
ihrer softw	0 0 -3 0 -9 0
ihrer syste	0 0 -2 0 0 0
ihrer techn	0 0 -7 0 -2 0
ihres	14 -3 -4 -17 36 0
ihres hause	-2 0 0 0 -3 0
im	-45 12 35 38 -3 -37
im _ 0	-28 5 -34 -3 -11 31
im _ ?	-10 -4 -3 0 -7 0
im _ ab	0 0 0 0 0 -3
im _ an	-51 28 19 0 0 -11
im _ auf	22 -2 21 0 -1 -22
im _ bei	-7 -4 38 0 0 0
im _ bitte	-23 -6 0 -19 -2 0
im _ das	-9 -8 25 0 -4 0
im _ der	-9 -25 34 -5 0 -6
im _ des	-3 59 -24 -2 5 39
im _ die	-14 -2 -13 12 0 0
im _ ein	0 9 0 0 0 0
im _ eine	-2 0 0 0 -1 0
im _ einen	-1 0 -20 0 0 0
im _ fehle	0 0 28 -3 0 -2
im _ fuer	0 0 0 -6 -41 0
im _ haben	-7 1 -1 0 -4 -1
im _ hat	-4 0 -7 35 -17 0
im _ haus	64 0 -6 0 -2 -5
im _ hiess	0 -6 -2 0 0 0
im _ ist	-7 -12 75 -2 -4 -3
im _ laeuf	-18 28 -19 -2 -20 -10
im _ liege	18 21 -46 -3 0 0
im _ mit	-25 -6 21 16 0 -5
im _ nicht	-11 -10 -27 -5 0 0
im _ oder	-3 0 0 0 0 0
im _ stehe	-20 14 37 -2 -1 0
im _ steht	-9 -1 -26 -7 0 0
im _ ueber	39 -2 -9 0 0 0
im _ und	1 -15 -24 -11 -8 -5
im _ vom	0 19 -20 -5 0 0
im _ von	-10 -21 0 0 -5 0
im _ war	0 -2 0 -1 -6 0
im _ werde	0 -5 -37 0 0 -3
im _ zu	-8 -5 0 0 -8 -13
im aerzt	-2 0 -2 -3 -8 -3
im anhan	0 -8 -3 0 0 0
im auftr	0 0 0 0 -5 0
im ausga	-9 -8 89 0 -4 0
im brief	0 3 -14 0 -11 0
im darkn	-3 32 0 0 0 -4
im dezem	-1 -3 -4 -1 -2 -5
im dunke	24 0 -7 0 -5 0
im ersat	-36 0 56 0 -1 23
im falsc	-5 -28 -27 0 -6 0
im febru	-4 0 -11 0 -2 -3
im flur	19 0 7 -3 0 0
im frueh	-7 -6 0 0 0 0
im ganze	64 0 -7 0 -2 -5
im haus	47 13 -39 27 -6 -1
im inter	-15 -12 109 -1 0 -1
im janua	-2 -5 -17 26 -15 -7
im kalen	0 -1 -85 -5 -18 0
im kelle	35 -33 -24 0 56 -3
im kunde	-10 -12 -4 0 0 -13
im labor	72 20 -57 0 0 -4
im maerz	0 0 0 0 0 -5
im momen	-25 -5 -5 0 -7 -23
im namen	0 -17 0 0 5 0
im netz	-7 -22 3 0 -1 -6
im novem	0 -1 0 0 0 -8
im oktob	0 -6 -5 -5 -7 0
im op	-15 0 27 -12 -2 -7
im ordne	-2 24 39 0 -2 -1
im posta	-3 -3 45 0 0 -1
im progr	-18 -18 38 31 0 0
im proto	-11 0 0 -2 -1 0
im quali	-1 0 0 -27 -1 0
im radio	0 -6 0 0 -2 0
im raum	0 1 -1 -1 30 0
im septe	0 0 -7 0 -5 0
im somme	0 -23 0 0 -8 0
im sprec	-16 20 -25 0 0 61
im syste	-23 21 57 -3 0 -14
im team	-5 27 -10 -3 125 0
im termi	0 0 41 0 0 -6
im urlau	-10 14 3 -5 -4 0
im vorau	0 0 0 0 -50 0
im vorfe	-2 0 0 0 0 0
im warte	-29 -3 -33 -2 -9 0
immer	-82 -28 -28 -29 -40 23
immer _ nicht	-18 0 -10 0 -5 0
immer ab	0 0 -29 -24 0 12
immer noch	-27 -2 4 0 -5 0
immer nur	0 0 -21 0 0 -4
immer so	0 -6 -13 -1 0 -3
impfa-	41 -3 -4 9 0 0
impfd-	-1 -14 23 -10 -7 -3
impfm-	0 0 36 -35 0 0
impfs-	0 -5 -16 0 0 0
impfu-	60 -3 -19 -4 -1 -1
impfung	0 0 0 0 0 -1
impfungen	60 -3 -19 -4 -1 0
impfz-	-51 0 -46 -20 0 -1
impfzertifikate	-39 0 11 -20 0 0
impor-	-8 -23 -74 -16 15 -4
import	-8 -19 -57 -12 16 -3
in	33 56 66 -1 9 -53
in _ 0	-29 -7 -23 0 -2 -9
in _ ?	0 0 -5 0 -12 0
in _ abrec	-6 0 16 0 0 0
in _ aerzt	-4 -8 -4 0 0 0
in _ akte	-16 44 38 -4 -6 -12
in _ akten	-83 -6 103 -5 0 -7
in _ ambul	-1 0 -1 -8 0 30
in _ apoth	-12 -3 38 0 -4 0
in _ befor	0 0 0 -2 -1 0
in _ eine	0 -6 -8 -1 0 0
in _ firew	0 24 0 0 0 0
in _ form	0 0 -4 -4 0 0
in _ formu	10 0 -25 0 0 0
in _ ganze	-31 0 40 0 0 0
in _ gesam	-33 0 31 0 0 -3
in _ gezog	-2 -1 0 0 0 0
in _ haend	0 -15 -18 0 -1 0
in _ hand	7 14 -5 0 0 0
in _ haus	0 -10 0 0 -5 0
in _ hause	-5 -2 0 17 0 0
in _ ich	-7 14 -3 0 0 -3
in _ ist	1 0 -11 0 -3 0
in _ kalen	-4 0 -11 0 0 0
in _ karte	9 27 4 -2 0 0
in _ klini	-13 -21 -24 0 -3 0
in _ lage	35 0 0 0 -10 0
in _ liste	12 -1 -14 -1 0 0
in _ mail	0 -9 0 0 -29 0
in _ naech	0 0 0 0 -4 0
in _ naehe	0 0 40 0 0 0
in _ namen	0 -18 0 0 0 -5
in _ netz	0 -20 0 0 0 0
in _ neuen	-1 0 -4 0 -2 0
in _ ordne	0 -17 -3 0 0 0
in _ patie	66 18 -28 -2 0 -1
in _ pract	-23 -10 3 0 0 0
in _ praxe	-27 -4 -2 0 -4 -1
in _ praxi	24 -54 -42 -1 -17 33
in _ press	0 0 -17 0 0 0
in _ progr	36 -18 0 0 0 0
in _ raeum	31 -8 0 -7 -13 0
in _ rechn	-5 9 0 0 0 0
in _ schub	0 0 -4 0 -1 -3
in _ schwe	0 0 0 -2 -22 0
in _ setze	-1 0 0 0 -2 -1
in _ softw	19 0 17 0 -9 0
in _ stati	0 -6 0 -5 0 0
in _ syste	0 0 0 9 0 0
in _ tagen	0 0 -27 85 51 -8
in _ telem	0 -9 -1 -1 0 0
in _ termi	0 0 -10 0 -2 0
in _ the	-9 -3 12 0 -1 0
in _ ti	0 -6 -34 0 0 0
in _ und	-24 -10 -34 -4 -8 27
in _ unter	-5 -13 0 0 -13 0
in _ warte	0 0 -4 -7 -3 0
in _ woche	0 0 16 0 -17 47
in _ zeit	0 0 0 0 -3 0
in _ zeitu	-15 -34 -25 -4 -9 -11
in _ zimme	-8 -13 53 0 -9 -6
in _ zu	0 0 -5 0 0 0
in allen	19 -15 61 0 -9 -3
in betri	0 0 0 0 -12 0
in das	-1 -13 0 0 0 0
in dem	15 -4 -3 3 -2 0
in den	-69 29 11 -2 -4 0
in der	-64 3 64 -70 4 62
in die	76 -1 -65 -8 90 -12
in diese	-6 0 -14 -22 -22 47
in ein	48 0 0 0 -4 0
in einem	8 12 0 -1 0 0
in einer	29 -2 0 15 57 0
in fremd	0 -18 45 0 0 0
in ihrem	-9 -14 -8 25 -5 -5
in ihren	0 -6 0 0 -3 0
in ihrer	0 12 0 0 -19 0
in irgen	10 0 -4 0 0 0
in jedem	25 -3 -24 0 0 -2
in keine	-19 -2 40 0 0 0
in kennt	-1 0 0 0 -2 -1
in meine	-27 27 18 -3 -27 -28
in mitle	-2 -1 -5 0 0 0
in ordnu	-32 -29 -4 -1 -16 56
in our	0 -4 -5 0 0 0
in place	0 0 0 -2 -1 0
in progr	-68 -23 26 -5 -15 0
in rente	-1 0 0 15 0 0
in seine	40 9 -28 -4 -5 0
in the	-61 18 20 -29 -4 -11
in to	0 -3 0 0 -1 0
in unser	-15 -23 -7 -2 -1 0
in welch	-6 0 0 -13 0 0
in zimme	22 -9 0 0 -2 -11
incid-	-10 -27 -12 -15 -6 -4
incident	-10 -27 -12 -15 -6 -4
index	70 -1 -48 0 0 -4
indis-	-3 -9 0 0 0 0
infec-	0 -30 0 0 0 0
infected	0 -30 0 0 0 0
infiz-	0 -34 0 0 0 0
infiziert	0 -34 0 0 0 0
info	-10 0 -4 0 42 -9
infol-	4 -9 28 0 0 0
infor _ den	0 0 -1 0 -2 0
infor _ die	0 0 0 0 17 0
infor _ meint	0 0 0 0 -1 0
infor _ patie	-6 0 0 0 0 0
infor _ unser	0 36 0 0 0 -4
infor gegen	0 0 -1 0 -2 0
infor ich	0 0 34 0 0 0
infor ueber	0 0 0 0 0 -4
infor und	0 0 -3 -9 0 -2
infor werde	0 0 0 0 -10 0
infor-	-40 12 30 -27 49 -10
inform	0 0 0 -10 -4 0
informatik	0 -1 0 0 -7 0
informatiker	0 -2 34 0 0 0
information	-14 0 0 0 70 -4
informationen	0 0 0 0 -9 -5
informationspflicht	0 0 -1 0 -2 0
informieren	-7 0 -3 -9 0 0
informiert	-19 15 0 0 3 0
infra-	0 -3 0 0 -4 0
infrastruktur	0 -3 0 0 -4 0
inhab-	-2 0 0 -2 0 0
inner mediz	0 0 0 -2 -2 0
inner-	0 -5 0 50 -2 0
innere	0 0 0 -2 -2 0
ins	-42 85 43 20 -10 -9
ins haus	0 0 0 19 0 0
ins leere	-2 -9 18 0 -3 0
ins progr	18 -5 -12 -4 -2 -1
insge-	-4 -4 0 0 0 0
insgesamt	-4 -4 0 0 0 0
insta _ 0	0 0 -4 0 0 0
insta _ ?	0 -2 0 0 0 0
insta _ den	0 -15 0 0 -1 0
insta _ ist	0 0 0 -10 0 0
insta _ updat	-3 0 0 0 0 0
insta auf	0 -9 0 0 0 0
insta des	-3 0 0 0 0 0
insta the	0 0 0 0 -5 0
insta und	0 20 0 0 -1 -7
insta-	-40 53 -48 -24 -17 -9
installation	-5 -20 -31 0 -1 0
installieren	-9 0 -4 0 -4 0
installiert	-2 75 -4 -11 -5 -8
insti-	0 -3 23 0 0 0
insur-	-35 0 96 0 -6 24
insurance	-9 0 19 0 -1 0
inten-	0 -2 -2 0 -3 0
intended	0 -2 -2 0 -3 0
inter ?	0 0 -2 0 0 0
inter _ der	-7 -9 -8 -1 0 0
inter _ die	0 0 0 0 -2 0
inter auf	0 0 -4 0 0 0
inter ist	-1 -2 35 -5 0 -3
inter ob	0 0 -2 0 0 0
inter praxi	-7 -3 0 0 0 -2
inter-	-109 1 22 -18 -26 24
interessieren	0 0 -2 0 -6 -12
interessiert	-7 -16 0 0 -9 0
internal	0 0 0 0 -3 -4
internet	-23 -6 39 -4 -1 45
internistische	0 0 0 0 0 -2
intim-	-19 0 0 0 0 -2
into	-7 38 5 0 0 0
into _ ti	0 -3 -1 0 0 0
into the	-7 -3 5 0 0 0
invoi-	-3 14 -20 0 -16 0
invoice	-3 14 -20 0 -16 0
inzwi-	0 -25 -44 -13 73 -17
inzwischen	0 -25 -44 -13 73 -17
ip	0 46 0 0 -2 0
iphon gesen	0 -4 0 0 -6 0
iphon-	0 -20 -4 0 -6 -2
iphone	0 -20 -4 0 -6 -2
irgen im	-10 -5 0 0 -7 0
irgen-	137 61 -45 -32 -27 4
irgendein	11 -6 26 0 -2 0
irgendeiner	0 0 -4 0 0 0
irgendetwas	32 -1 -6 -5 -3 0
irgendwann	56 -2 0 -12 -7 0
irgendwas	55 43 -40 -8 -14 5
irgendwer	-20 25 -9 0 0 -2
irgendwo	-10 -5 0 -5 0 0
iso	0 0 0 -5 0 0
iso 0	0 0 0 -5 0 0
issue	31 -7 -29 -1 0 0
ist	40 -45 16 37 -30 14
ist 0	-6 -12 0 -2 0 0
ist ?	0 -11 -38 -2 -1 -1
ist _ 0	-12 -2 -4 64 -3 0
ist _ ?	0 43 0 0 0 0
ist _ a	-13 -2 -4 0 0 0
ist _ aber	0 -3 -1 0 0 -26
ist _ allen	-32 -25 25 -8 0 0
ist _ an	-8 -25 -2 0 0 0
ist _ auch	0 53 -2 0 -4 0
ist _ aus	-11 -24 0 0 0 0
ist _ ausge	13 -19 27 0 -1 0
ist _ bei	31 12 6 17 -8 -1
ist _ betro	0 0 -25 0 -5 0
ist _ bitte	-8 -4 -32 0 0 0
ist _ da	-13 -3 0 0 0 -5
ist _ das	29 0 -13 0 35 -8
ist _ dass	-11 0 -9 0 -7 0
ist _ daten	-25 -2 -27 0 0 -1
ist _ dem	18 -9 -29 0 0 0
ist _ den	0 -12 0 0 0 0
ist _ der	87 -7 23 3 -20 6
ist _ die	38 6 4 -12 -10 -36
ist _ echt	0 -18 0 0 0 0
ist _ ein	0 15 -11 0 -9 0
ist _ eine	16 0 -5 0 0 0
ist _ errei	36 0 41 0 0 -11
ist _ fernw	0 -2 0 0 0 0
ist _ for	-16 0 4 0 -3 -5
ist _ frech	-2 0 0 0 -2 0
ist _ fuer	0 -4 0 0 -12 -2
ist _ ganze	21 -1 0 0 0 -4
ist _ geste	1 -8 3 39 0 0
ist _ heute	-2 -24 19 -17 -5 0
ist _ ich	40 -4 -4 -2 -1 0
ist _ ihnen	0 0 -1 0 0 0
ist _ im	-3 -2 -4 16 -3 -1
ist _ in	-30 -24 -7 -12 14 76
ist _ jahre	-4 0 -3 0 0 0
ist _ jetzt	-7 28 -8 -2 40 -11
ist _ kein	17 21 8 0 0 0
ist _ keine	-45 -1 24 -6 0 0
ist _ mail	0 -1 0 0 14 0
ist _ mehr	-2 0 -22 -3 0 0
ist _ micro	0 -19 0 0 0 0
ist _ mit	33 -16 0 0 -8 0
ist _ moegl	51 0 -8 0 -2 -17
ist _ nicht	-11 14 -17 19 17 -43
ist _ noch	14 0 -25 -10 0 0
ist _ noeti	-7 0 0 0 22 -3
ist _ norma	-7 0 -14 0 -7 11
ist _ ob	-3 -3 0 0 0 0
ist _ ok	0 -5 0 0 28 -2
ist _ on	-1 -5 -21 -3 0 -5
ist _ patie	-15 10 61 -6 0 -10
ist _ praxi	-32 -4 0 -4 -3 0
ist _ progr	34 -8 -31 -1 0 -3
ist _ safe	0 -2 0 0 0 0
ist _ schad	0 13 0 0 0 0
ist _ serve	0 -5 -9 0 0 0
ist _ siche	0 -1 0 0 0 0
ist _ sie	-12 0 -10 0 -23 0
ist _ so	-11 0 0 0 -2 0
ist _ stand	-5 0 0 0 0 0
ist _ syste	16 0 0 0 0 0
ist _ telem	0 0 -1 0 0 0
ist _ the	-1 -22 -16 15 -5 4
ist _ ti	0 -1 23 -11 10 0
ist _ ti-an	0 0 -1 0 0 0
ist _ ueber	-1 0 0 0 0 0
ist _ und	26 12 26 29 -10 -19
ist _ uns	-18 63 0 15 -11 -18
ist _ unser	12 23 23 -5 -1 0
ist _ urlau	1 0 10 0 -4 0
ist _ verbi	53 0 -34 0 0 0
ist _ versc	-27 20 -5 0 0 -27
ist _ von	2 0 0 0 0 0
ist _ was	-4 -10 -1 -4 -3 -1
ist _ weg	8 -11 -12 0 -3 -4
ist _ wir	15 -14 -11 1 -7 0
ist _ woche	-1 0 -1 25 0 0
ist _ zu	-20 -3 7 15 6 -4
ist _ zugan	0 7 0 0 0 0
ist a	16 19 -8 -6 0 0
ist ab	0 0 0 0 -6 0
ist abgab	-11 0 -46 50 0 0
ist abgel	-12 -1 -68 0 0 -8
ist alles	47 -37 -7 -3 36 33
ist am	-5 -3 -19 43 -18 0
ist an	-3 0 32 -2 0 0
ist auch	0 4 -14 0 0 0
ist auf	-45 -25 19 0 -8 0
ist ausge	9 -2 40 0 0 -1
ist bei	-39 69 98 -8 -8 -21
ist bis	18 -10 -18 -46 -7 0
ist da	-6 -12 0 -4 0 0
ist damit	0 0 0 0 12 0
ist das	60 36 37 11 -10 -38
ist dass	14 -2 -17 0 0 0
ist dead	36 0 -57 0 0 0
ist denn	-14 0 0 0 0 0
ist der	14 54 -9 73 -19 -10
ist des	5 0 0 0 0 0
ist die	12 -36 -64 -16 22 0
ist diese	0 0 0 0 -3 0
ist down	-4 -2 -32 0 0 0
ist durch	0 0 0 -28 69 0
ist eigen	0 0 0 0 0 -3
ist ein	0 -4 30 36 0 0
ist eine	-2 -2 -3 0 -7 0
ist einge	0 -5 28 0 -4 0
ist empty	-31 0 72 0 -3 0
ist es	-57 12 54 20 -26 -1
ist frau	-9 0 -2 0 0 0
ist fuer	48 27 -5 -15 -26 -3
ist gespe	-37 -22 105 -2 0 0
ist herr	0 0 0 0 -4 0
ist heute	37 -22 27 25 -11 0
ist hier	7 4 0 -14 -4 0
ist ihnen	-1 0 0 0 0 0
ist ihre	0 0 0 0 -2 0
ist im	-22 -28 12 -2 -5 -18
ist in	-55 26 40 0 -3 0
ist ist	0 -15 0 0 0 0
ist it	-1 -4 0 -13 -13 -2
ist ja	-14 0 -3 -10 0 -3
ist jetzt	79 55 0 0 -1 0
ist kaput	0 -7 -6 0 0 -1
ist keine	-6 -25 -12 0 0 0
ist laut	25 -12 15 -6 0 0
ist leer	-29 0 -19 6 0 0
ist mein	0 -3 -11 -12 26 0
ist meine	-4 0 0 0 5 0
ist mit	0 -8 -2 0 0 0
ist nach	-5 -3 20 -2 0 0
ist nicht	-32 -9 -78 -16 96 100
ist noch	-8 -36 -26 19 0 0
ist not	-40 -3 0 15 -15 -4
ist nun	0 0 -16 0 -6 0
ist nur	-25 -8 -15 0 -24 89
ist oder	0 0 0 0 -2 0
ist ohne	47 0 0 -2 -5 0
ist our	0 -7 0 0 -2 0
ist progr	-6 0 0 0 0 0
ist seit	77 -37 3 25 -16 0
ist sie	0 -1 35 0 0 0
ist so	0 29 92 0 0 0
ist that	-2 0 0 -6 0 -14
ist the	-1 -1 0 0 0 -4
ist there	0 0 -2 0 0 0
ist tot	37 -3 32 0 0 -1
ist ueber	0 -3 -18 8 0 0
ist und	-16 -13 -23 0 37 28
ist uns	24 -4 -16 0 -7 -4
ist unser	-38 -11 -14 0 0 0
ist versc	0 -7 0 0 0 0
ist voll	26 -13 -48 0 -4 0
ist vom	-24 0 -9 -9 92 0
ist von	-1 0 -53 -3 -2 0
ist was	-13 48 0 0 0 0
ist weg	40 -2 3 -10 -23 0
ist wie	0 0 -2 -3 -6 -34
ist wir	-18 18 56 -4 -7 0
ist your	0 0 0 0 -22 0
ist zu	24 -4 -29 0 -7 0
it	-65 -7 20 -17 47 48
it _ for	33 -4 -2 0 0 0
it _ to	0 -4 0 -10 0 0
it hat	-7 6 0 -1 13 0
it ist	-3 0 -18 0 -16 17
it safe	0 -2 0 0 0 0
it-be-	0 -3 0 -1 0 0
it-betreuer	0 -3 0 0 0 0
it-di-	-13 9 0 0 29 0
it-dienstleister	-13 9 0 0 7 0
it-le-	-11 -16 0 0 0 0
it-si-	-22 -4 -11 -17 -5 0
it-sicherheit	0 0 0 -4 -5 0
it-sicherheitsrichtlinie	-22 -4 -11 -13 0 0
its	-14 11 4 0 -1 -1
itsel-	0 34 0 -12 0 -5
itself	0 34 0 -12 0 -5
ja	-81 -52 -68 -2 -54 -30
ja _ nein	-17 0 38 12 0 -9
ja alle	-34 -3 -8 0 -2 0
ja in	-32 0 0 0 -4 -1
ja nein	0 0 0 -6 -5 0
ja nicht	4 0 -12 0 -4 -3
ja oder	0 0 0 12 0 0
jahr	-43 -14 -29 -15 23 -24
jahre	-3 10 -23 -15 0 -3
jahre _ ich	-15 -5 0 -1 -3 0
jahre _ und	-4 0 0 0 0 0
jahre _ wir	0 -13 0 0 -6 0
jahre alt	-4 0 0 0 0 0
jahre-	-98 -28 -36 26 -29 -12
jahren	-81 -28 -30 -9 -27 0
jahresende	-17 0 0 -10 0 -7
jahreswechsel	0 0 -6 -5 -1 0
janse-	0 -1 0 0 0 0
janua-	-43 -6 24 4 7 -7
januar	-43 -6 35 4 7 -7
je	26 -3 -23 0 0 -11
jede	-67 -4 83 -3 -5 -10
jede nacht	-6 22 3 0 0 0
jedem	73 -4 46 -6 -22 -35
jedem patie	-7 -1 -4 0 0 -2
jedem platz	21 -10 22 0 -8 0
jeden	-38 -27 58 -2 -5 -30
jeden _ einze	-16 0 62 0 -1 -5
jeden monat	-2 -25 -5 0 -3 0
jeden patie	9 0 4 0 0 -11
jeden tag	-9 0 -15 0 0 -14
jeder	30 -16 -2 38 -7 -6
jedes	-68 -5 76 -3 -4 -1
jedes mal	-45 -5 39 2 -1 0
jedes-	24 0 26 -6 0 0
jedesmal	24 0 26 -6 0 0
jeman ?	0 -13 0 0 0 0
jeman _ ?	0 0 0 0 -4 0
jeman _ ausse	0 -4 0 0 0 0
jeman _ der	0 -49 0 0 0 0
jeman _ ihnen	15 -1 -4 -1 0 0
jeman _ micro	-5 -9 0 0 -2 0
jeman _ und	26 -6 -15 -1 0 0
jeman _ uns	0 0 -3 0 0 0
jeman _ unser	0 29 0 0 0 0
jeman am	0 -9 0 0 0 0
jeman an	0 -24 0 0 0 0
jeman ander	-2 0 0 0 0 -2
jeman auf	0 -2 0 0 0 0
jeman aus	0 21 -1 0 -2 0
jeman bei	0 0 -3 0 0 0
jeman der	-6 5 0 0 -2 -1
jeman fremd	0 -3 0 -1 0 0
jeman hat	0 86 -1 -5 0 0
jeman im	0 6 0 -1 -1 0
jeman in	1 -29 0 0 0 0
jeman mit	0 1 0 0 0 0
jeman unser	0 -21 0 0 0 0
jeman von	-12 -66 -4 -1 -2 0
jeman-	31 90 -43 -24 -23 -3
jemand	33 82 -43 -16 -19 -2
jemandem	0 21 0 0 0 0
jemanden	-3 -13 0 -8 -4 -1
jetzt	-9 124 -4 11 5 -42
jetzt 0	-20 -7 41 -3 0 0
jetzt ?	-4 36 0 0 0 0
jetzt _ ?	-16 0 -6 0 0 0
jetzt _ alles	43 -15 0 0 -15 -11
jetzt _ damit	0 0 0 0 -11 0
jetzt _ der	-3 70 -11 0 33 0
jetzt _ es	-14 29 -1 0 20 -7
jetzt _ fremd	0 -10 0 0 0 0
jetzt _ ich	-25 -42 -8 -1 0 0
jetzt _ im	-7 -4 0 0 0 0
jetzt _ inter	-4 -1 -3 0 0 0
jetzt _ mache	-2 0 0 0 -1 -3
jetzt _ passw	0 1 0 -3 0 -3
jetzt _ patie	-12 -2 9 0 0 0
jetzt _ und	-19 -4 -11 0 16 -2
jetzt _ uns	-1 14 21 -5 0 -1
jetzt _ versc	0 -14 0 0 0 0
jetzt _ wir	-37 44 -18 0 0 0
jetzt alle	32 3 -26 -3 -1 -3
jetzt alles	-3 -2 0 0 24 -10
jetzt auch	-10 69 0 0 -3 0
jetzt bei	0 -2 0 0 0 0
jetzt die	-22 0 0 -14 0 0
jetzt ein	22 5 -4 0 0 0
jetzt eine	0 -2 0 0 -4 0
jetzt geht	-17 6 -14 0 70 -11
jetzt im	-4 -1 -3 0 0 0
jetzt irgen	-5 -10 0 0 0 -3
jetzt ueber	-14 -6 0 0 -5 0
jetzt unser	21 25 -7 0 0 0
job	0 -8 21 -3 80 0
jueng-	-1 -3 -2 0 0 0
jugen-	-29 -3 0 51 -8 -2
juli	-4 0 -4 -17 0 0
just	5 -7 -2 0 132 -4
k	0 0 0 -8 0 -5
kabel	0 -30 -1 0 32 -7
kaeme	-14 -16 0 0 -2 0
kaffe-	-28 -9 -15 -8 94 -13
kaffee	29 -9 0 -6 94 -29
kalen _ ?	-5 0 0 0 0 0
kalen ist	3 0 40 -2 -1 -5
kalen-	56 -14 19 -9 22 19
kalender	57 -14 58 -9 22 20
kam	-19 -62 -63 -6 66 0
kam ?	-3 0 0 0 0 0
kam die	0 0 -1 0 72 0
kam eine	0 -8 0 0 0 0
kam heute	-1 -25 -13 -2 44 0
kamen	0 25 0 0 0 0
kamme-	0 -2 0 -3 0 0
kammer	0 0 0 -3 0 0
kann	51 -85 -19 -40 97 -24
kann ?	-11 0 -12 -2 -4 0
kann _ anruf	-14 0 0 0 0 0
kann _ arbei	92 0 -2 0 0 0
kann _ das	-10 0 -1 -12 -2 -13
kann _ den	-9 0 0 0 -4 0
kann _ der	0 0 -30 0 0 0
kann _ die	16 -11 -4 0 0 0
kann _ eine	-12 -3 0 0 0 0
kann _ euch	0 0 0 0 0 -1
kann _ fremd	0 -2 -6 0 0 0
kann _ irgen	15 -1 -12 0 0 0
kann _ jeman	0 -3 0 0 0 0
kann _ jetzt	0 -6 0 0 0 0
kann _ mit	0 -2 -10 0 -2 0
kann _ nicht	-84 0 16 4 -2 0
kann _ niema	41 -1 -11 -4 0 0
kann _ sein	0 -2 0 -1 0 0
kann _ unser	0 -1 0 0 0 0
kann da	-3 -4 -7 0 0 0
kann das	-9 0 -4 0 0 0
kann der	0 0 -17 -2 0 0
kann die	-12 -6 -12 -11 -2 0
kann ein	0 -5 0 0 0 0
kann eine	9 0 -6 0 -6 0
kann er	0 0 -5 -3 -5 0
kann es	0 -10 -3 -3 0 0
kann ich	-28 0 1 -5 -2 -3
kann jeman	-2 -4 0 0 0 -2
kann man	-36 0 1 -16 -14 -31
kann nicht	73 23 -2 -5 -8 -4
kann sich	6 -29 -15 0 -1 0
kann ueber	-1 -2 0 0 0 0
kann unser	-1 0 0 0 0 0
kaper ?	0 -1 0 0 0 0
kaper-	0 -1 0 0 0 0
kapern	0 -1 0 0 0 0
kaput-	20 19 0 0 -5 47
kaputt	-61 19 3 0 0 47
kardi-	11 -3 1 -1 -3 -5
kardiologische	27 0 0 0 0 0
karte	-40 -15 65 -15 -3 20
karte ?	62 0 0 -1 0 0
karte _ 0	28 0 5 0 -9 0
karte _ auf	9 -3 15 0 0 -15
karte _ bei	-15 0 -10 0 0 0
karte _ ein	-12 -7 6 0 -6 0
karte _ empfa	-7 0 -26 0 -5 0
karte _ keine	9 0 -3 0 0 0
karte _ nicht	-21 -11 151 0 0 -20
karte _ nur	54 0 -9 0 -2 -1
karte _ sich	8 -8 -41 0 0 -9
karte _ und	-2 32 -11 0 0 -1
karte _ wir	0 -3 12 -2 0 29
karte _ zu	30 0 -11 -1 -12 0
karte am	-12 0 -44 0 -6 0
karte aus	64 -4 23 -6 -14 0
karte die	45 0 29 0 0 0
karte ein	0 0 -22 0 0 -18
karte einle	-17 0 -18 0 -4 -14
karte geht	0 -2 35 0 0 42
karte ist	-16 6 -52 0 47 0
karte mehr	31 0 -36 0 0 0
karte nicht	-3 0 -47 -11 -11 -28
karte und	-29 -23 23 -1 -14 18
karte von	-70 -5 -26 -2 -2 21
karte werde	-27 0 71 0 49 0
karte-	-26 -3 26 -21 7 -2
kartei	19 44 36 -15 3 -19
karteien	-7 -6 -2 0 0 26
karteikarte	84 -7 -96 -1 -7 -11
karteikarten	-59 -18 -59 -6 -28 19
karten	43 0 0 0 16 5
kartenlesegeraet	-21 0 -63 0 -5 0
kartenlesegeraete	-12 0 24 0 0 0
kartenleser	-24 0 -25 0 11 0
kartenterminal	-10 -4 63 0 36 0
kartenterminals	-4 0 37 0 0 0
kasse	-45 -21 39 36 -10 -20
kasse verei	0 0 -20 1 0 0
kasse-	25 -1 -35 -4 6 4
kassel	-30 0 -2 0 21 -15
kassen	-3 -2 28 0 0 23
kassenaerztliche	0 18 -7 -4 0 0
kassenaerztlichen	0 0 -8 4 0 0
kaste-	5 0 17 0 0 0
kasten	5 0 17 0 0 0
katas-	16 -11 -14 0 -18 -1
katastrophe	0 -11 -9 0 -15 -1
kaum	-4 -15 -32 -4 0 -13
kbv	0 0 -7 -16 -2 0
keep	-15 -2 56 0 142 -8
keeps	-3 -3 0 0 0 0
kein	74 -20 70 -16 104 -24
kein _ auf	-49 -8 72 -1 -14 38
kein _ aus	-12 -4 -19 6 0 0
kein _ kein	4 0 -72 -3 -9 -4
kein _ keine	-36 0 2 -2 22 0
kein _ kommt	43 0 -57 0 0 0
kein _ mehr	-34 0 37 -5 41 -13
kein einzi	-8 -2 85 -7 -5 -2
kein formu	3 0 26 0 0 0
kein geld	0 -10 0 19 0 -1
kein handl	-50 0 -37 -3 129 0
kein kalen	20 0 -38 0 0 0
kein karte	25 0 -9 0 -1 0
kein rechn	93 0 -49 -4 -10 -11
kein rezep	39 0 -62 -7 -6 0
kein termi	11 0 -6 -3 0 0
kein zugri	-5 0 28 0 -14 0
keine	-10 -72 113 26 -58 39
keine _ ?	-3 0 0 0 0 0
keine _ akte	16 -2 -2 -2 0 0
keine _ an	-27 0 -41 -9 -23 0
keine _ auf	-30 -23 3 0 -19 0
keine _ die	41 0 9 0 0 0
keine _ einle	-31 0 70 0 0 -11
keine _ geht	-6 0 31 -6 0 -28
keine _ in	23 -8 25 -4 0 0
keine _ kein	-26 0 15 -3 0 0
keine _ keine	21 0 -27 -2 0 0
keine _ mehr	-79 -14 14 -8 2 -5
keine _ noeti	-1 0 0 0 33 0
keine _ oeffn	54 -4 -17 0 0 -1
keine _ patie	2 -7 -32 -4 0 -2
keine _ rein	27 -1 -20 0 0 0
keine _ und	4 -10 -18 -3 -3 -1
keine _ uns	54 12 31 -5 0 -2
keine _ von	0 0 -8 0 -40 0
keine _ was	-13 0 -21 15 0 0
keine _ zum	-16 0 58 -8 0 -3
keine _ zur	40 0 -5 0 -1 0
keine abrec	0 0 -1 15 0 0
keine akte	51 0 -34 -3 0 -28
keine akten	-44 0 0 0 -23 0
keine antwo	0 -1 -10 -2 -35 0
keine auffa	0 -15 -11 -8 28 -11
keine befun	40 0 -22 -1 0 0
keine der	32 27 25 -5 0 0
keine eau	-14 0 0 -5 0 0
keine einzi	74 -11 -18 9 -7 -2
keine gerae	71 0 -40 0 0 0
keine karte	131 0 -70 -6 0 0
keine kennt	-12 39 0 -1 0 0
keine kommt	46 -1 -48 0 0 0
keine labor	-26 -5 57 0 0 0
keine medik	20 0 -1 0 0 0
keine mehr	20 -6 -22 16 0 0
keine mucks	60 -13 -16 -4 -11 0
keine patie	33 -6 -44 -2 -8 -11
keine platz	-88 -7 102 0 -2 -4
keine rechn	-3 -10 20 0 0 0
keine rezep	134 0 -99 -2 -2 -4
keine rueck	0 0 0 -8 8 0
keine sprec	-28 0 -9 0 0 0
keine termi	-22 0 7 0 0 25
keine ueber	-93 0 94 -4 -1 -9
keine unser	-7 -24 6 0 0 0
keine unter	10 -4 24 -7 0 0
keine verbi	-13 0 74 -8 -4 -3
keine versi	-13 0 63 0 0 -11
keine von	35 19 31 -5 0 -2
keine zugri	40 -13 -27 0 0 0
keine-	56 -2 22 -2 21 -36
keinem	35 -65 196 -10 -5 -25
keinen	107 -91 -83 32 55 -35
keiner	-53 159 -88 -17 -27 23
keinerlei	-12 -23 -8 0 -1 0
kelle-	93 -45 -29 -3 37 -3
keller	93 -45 -29 -3 37 -3
kenne sie	0 0 0 0 -1 0
kenne-	28 15 -8 -4 -2 0
kennen	28 16 -8 -4 -2 0
kennt	-42 103 -55 -1 0 0
kennt ?	0 0 0 0 -9 0
kennt _ ?	0 0 0 0 -1 0
kennt setze	-1 0 0 0 -2 -1
kennt und	0 3 0 11 -6 0
kennt-	-15 -8 0 12 65 -1
kenntnis	-15 -8 0 12 85 -1
kennw _ konne	0 -1 3 0 -4 0
kennw _ progr	-1 0 0 0 23 0
kennw des	0 -1 -3 0 0 0
kennw fuer	-14 -2 -6 0 0 0
kennw unser	0 11 0 -1 0 0
kennw verge	-16 -24 0 0 -1 31
kennw vom	0 25 -1 -3 -2 0
kennw-	19 -15 -36 -13 13 24
kennwoerter	12 18 -19 0 19 -3
kennwort	11 -33 -14 -13 -36 7
kessl-	0 0 0 -4 -1 0
kessler	0 0 0 -4 -1 0
kim	-75 -8 -3 -9 44 -41
kim-a-	0 -6 28 -1 -4 0
kim-adresse	0 -6 28 -1 -4 0
kim-n-	-14 7 9 0 0 0
kim-nachrichten	-14 -4 -3 0 0 0
kim-p ist	0 0 -10 0 0 0
kim-p-	-4 0 27 0 0 0
kim-postfach	-4 0 27 0 0 0
kind	-33 -15 4 37 -8 -5
kinde _ jugen	-29 -3 0 -1 -3 -2
kinde und	-29 -3 0 -1 -3 -2
kinde-	-40 -11 -30 -1 -4 -3
kinder	-76 -10 -25 -1 -3 -2
kinderarztpraxis	28 -1 -1 0 0 0
kindern	8 0 -2 0 0 -1
kirch-	0 0 0 0 -7 0
kis	-38 -3 85 -2 -4 -5
klaer-	-1 0 0 0 0 -1
klapp-	45 -3 25 -4 32 54
klappt	48 -2 -23 0 39 56
klar	-22 0 -4 0 -7 0
klare	-2 0 0 0 0 0
klein	-16 -10 -18 -3 0 0
klein _ und	-1 0 0 -1 0 0
klein praxi	0 -4 0 -1 0 0
klein-	24 -9 -19 -1 62 0
kleine	-4 -5 -12 -1 -21 0
kleinen	28 -4 -5 0 0 0
klemm-	29 0 -45 -4 -4 -4
klemmt	0 0 -42 -4 -3 0
klick	-7 -3 40 0 0 11
klick-	29 38 68 -12 0 -10
klicken	-1 11 -6 -12 0 -3
klickt	20 27 60 0 0 -2
klien-	0 17 0 0 0 0
klienten	0 19 0 0 0 0
kling-	-16 -23 47 -1 -8 0
klingelt	-9 -21 37 0 -3 0
klini-	20 -34 50 -2 -8 -33
klinik	20 -10 -2 -1 -3 -25
klinikleitung	0 0 -2 -1 0 0
klinikum	0 0 32 0 0 0
knapp	0 15 0 19 0 0
knopf	-6 -8 -43 -7 0 0
knopf fuer	-6 0 -9 -7 0 0
know	28 0 -26 0 38 0
know _ the	0 0 -5 0 19 0
know if	0 -8 0 0 -3 0
know which	0 -8 0 0 0 0
know who	17 0 -7 0 0 0
koche-	11 -1 22 -2 -7 0
kochen	11 -1 22 -2 -7 0
kocob-	0 0 19 0 0 0
kocobox	0 0 19 0 0 0
koene-	13 0 -9 0 0 0
koenen	13 0 -9 0 0 0
koenn ?	0 -7 0 0 -4 0
koenn _ arbei	-44 -2 -21 0 0 6
koenn _ bei	0 0 -2 0 0 0
koenn _ bitte	21 0 -4 0 -3 0
koenn _ das	-7 0 22 -3 -2 0
koenn _ den	12 0 0 0 0 -1
koenn _ die	13 -4 -3 18 0 -4
koenn _ ein	-3 0 0 0 0 0
koenn _ es	-36 0 0 0 -3 45
koenn _ keine	-70 0 99 -6 0 -21
koenn _ mehr	16 0 -41 0 0 0
koenn _ mit	0 0 0 0 0 -3
koenn _ nicht	19 0 -18 23 -2 21
koenn _ patie	53 -6 -27 0 0 -10
koenn _ sein	0 -2 0 0 0 0
koenn _ sich	0 0 -4 0 0 0
koenn _ uns	19 23 -13 0 0 0
koenn _ unser	0 0 0 -3 0 -2
koenn _ updat	-7 0 0 0 0 0
koenn _ wir	-3 0 0 0 0 -8
koenn die	0 0 -1 0 0 -5
koenn es	0 -2 0 0 0 0
koenn ihr	0 0 -26 11 23 0
koenn keine	-1 -6 66 -6 0 -31
koenn nicht	100 -2 18 -2 0 -13
koenn sich	5 0 -22 0 -7 0
koenn sie	18 -6 -20 -15 -33 -10
koenn wir	18 -4 56 32 -9 16
koenn-	4 -54 44 19 -13 20
koenne	-3 -1 -22 0 0 -1
koennen	-4 -40 127 14 -39 27
koennt	13 0 -30 11 8 0
koennte	-12 -13 -15 -5 -7 0
koennten	18 0 -7 -1 -9 -1
koerp-	0 0 -1 0 -3 0
kolle _ das	-14 0 0 0 -3 0
kolle _ den	-1 2 0 0 54 0
kolle _ der	-8 -3 15 -2 -10 -5
kolle _ die	25 0 -3 0 0 -13
kolle _ kolle	-5 -12 0 0 0 -6
kolle _ sich	0 -4 -6 0 -12 0
kolle _ wisse	0 -1 -9 -7 0 -1
kolle aus	-21 -13 -22 0 -24 -26
kolle der	-5 -12 -5 -5 0 0
kolle hat	-18 58 -1 -8 94 -2
kolle im	-13 -2 -19 0 0 -12
kolle in	-26 -1 -18 -2 -2 0
kolle ist	14 33 0 -4 -1 0
kolle kommt	-27 0 0 0 0 24
kolle und	-5 -12 0 0 0 -6
kolle von	17 4 0 0 26 -1
kolle will	0 -1 -9 -7 0 -1
kolle-	-46 13 -33 -33 1 13
kollege	0 -41 -8 -2 -10 -28
kollegen	-46 24 -15 -7 56 55
kollegin	-40 31 -8 -24 -11 2
kolleginnen	40 -25 -2 0 -32 -15
komis anruf	0 -22 0 -6 0 0
komis-	-2 24 -17 -6 -9 -4
komische	-2 19 -5 0 -6 0
komma	-5 -6 -12 -1 -1 -3
komme	62 -22 -39 -6 0 -7
komme ?	-1 -5 -3 14 0 -4
komme _ an	39 -8 -2 0 0 -5
komme _ keine	42 0 -7 -2 0 -2
komme _ mehr	-26 -3 123 0 0 0
komme _ nicht	-19 12 -26 -3 0 -17
komme als	54 -9 -17 0 0 -6
komme an	19 22 -22 -4 0 -7
komme ich	-2 -5 -9 -4 0 -1
komme in	40 17 -10 0 0 0
komme nicht	81 -4 14 0 0 -3
komme seit	-13 -2 3 0 0 0
komme sie	17 0 -9 0 -18 0
komme wir	-32 12 -25 -1 -2 60
komme-	-39 0 4 26 -23 25
kommen	-64 12 16 -2 -23 25
kommt	53 -21 34 19 2 19
kommt ?	-24 -6 0 0 0 0
kommt _ bei	9 0 -6 0 -1 -5
kommt _ dem	-37 -4 44 0 0 0
kommt _ ein	-19 0 25 0 0 -4
kommt _ in	-40 0 -36 0 -17 -7
kommt _ nicht	55 0 49 0 0 -2
kommt _ rein	-2 -3 5 0 13 -2
kommt _ von	0 0 1 0 0 0
kommt beim	-27 0 26 0 0 0
kommt da	0 0 -1 0 0 0
kommt das	-1 0 -2 0 0 0
kommt der	3 -16 8 20 0 0
kommt die	-26 0 8 0 0 32
kommt ein	-2 5 26 -4 0 -1
kommt immer	10 -1 33 0 0 -9
kommt kein	-1 0 12 -2 0 0
kommt man	15 0 -23 0 -1 0
kommt mehr	19 -4 -70 0 0 0
kommt mit	0 0 24 0 0 52
kommt nicht	-47 0 -12 0 -9 -26
kommt rein	12 -1 -20 0 0 -10
kommu-	-22 -22 53 -5 15 -4
kompl-	59 -23 -66 -4 39 -16
komplett	23 -13 13 -4 -6 -16
komplette	16 0 -21 0 -4 0
kompr-	0 21 0 0 0 0
kompromittiert	0 27 0 0 0 0
konkr-	-16 0 -26 -7 -2 0
konkret	-16 0 -23 -7 -2 0
konne ?	0 0 -16 0 0 0
konne _ ?	-3 0 0 0 -1 0
konne _ der	0 0 62 0 0 0
konne _ die	0 0 -1 0 0 0
konne _ im	0 0 20 0 -1 0
konne _ in	0 0 -3 26 0 0
konne _ sich	-14 0 26 0 0 0
konne _ von	0 -2 -46 0 0 0
konne _ wurde	0 0 8 0 -3 0
konne allei	0 0 -1 0 0 0
konne aus	-2 0 37 0 -4 0
konne blink	0 0 -46 0 0 0
konne haben	0 0 0 0 -13 0
konne hat	-15 -1 24 0 -1 0
konne in	0 -4 -31 0 0 0
konne ist	-12 0 54 -4 10 -6
konne nicht	0 0 -8 0 0 0
konne offli	0 0 81 0 0 0
konne ueber	0 0 -2 0 0 0
konne und	-1 0 2 -1 0 0
konne von	0 -6 0 0 0 0
konne zeigt	0 0 11 0 0 0
konne-	-47 -45 9 5 -10 -24
konnektor	-33 -33 45 -16 28 -24
konnektor-passwort	0 0 -1 0 0 0
konnektorkennwort	0 -4 0 0 0 0
konnektorpasswort	0 0 -30 0 -13 0
konnektors	0 -8 -9 -3 -14 0
konnt nicht	2 0 -49 -2 -4 -3
konnt-	-16 -10 -102 -11 -4 -3
konnte	2 -10 -51 -2 -4 -3
konta-	-12 -25 -2 -2 -3 -20
kontakt	-7 0 0 0 0 0
konto	-3 50 -2 -4 -12 0
konve-	-10 0 0 0 0 0
konvertierung	-10 0 0 0 0 0
konze-	-1 0 -1 0 0 0
kopf	2 -14 -1 0 -40 -4
kopf hoch	-36 0 0 0 -24 0
kopie	0 -1 -15 32 -10 0
kopie _ daten	0 -1 0 0 -8 0
kopie unser	0 -1 0 0 -8 0
kopie-	0 -7 0 0 0 -15
kopiert	0 -7 0 0 0 0
korre-	0 -9 -5 43 0 -1
korrektur	0 -9 -5 24 0 0
korri-	-3 -5 -3 0 0 0
koste _ ?	0 0 0 -3 0 0
koste der	0 0 0 -2 0 0
koste-	0 -2 -36 24 -12 1
kostet	0 -2 -22 29 0 1
kraft	0 13 0 0 -54 0
krank _ nicht	-4 0 54 -3 -2 0
krank _ und	3 -13 -41 -4 0 36
krank-	7 -19 6 28 -23 52
krankenhaus	-3 0 67 -3 -2 -8
krankenkasse	-9 0 -16 42 -13 -6
krankmeldung	-21 0 20 -2 -9 0
krankmeldungen	-11 -4 -8 0 0 -13
kreis	0 -22 0 0 0 -2
kreis der	0 -22 0 0 0 -2
krieg	-2 0 0 0 0 0
krieg _ die	0 0 16 0 -4 0
krieg ich	-2 0 0 0 0 0
krieg wir	6 0 52 8 -4 -3
krieg-	-12 -8 79 8 -12 60
kriege	-25 0 -15 0 -2 0
kriegen	-1 0 50 8 -11 60
kriegt	27 -8 23 0 0 0
krimi-	0 -8 -12 0 -2 0
kriminelle	0 -6 0 0 0 0
kriminellen	0 -2 -12 0 0 0
krise _ und	0 0 -2 -6 0 0
krise-	-1 0 -2 -6 -7 0
krisenplan	0 0 -2 0 0 0
krisenstab	0 0 0 -6 0 0
kuemm-	0 -3 23 -9 32 -2
kuemmern	0 -3 0 0 32 -1
kuend ?	0 0 0 -2 0 0
kuend _ den	0 0 0 -2 0 0
kuend ich	0 0 0 -2 0 0
kuend-	-12 -4 -2 -4 -2 -1
kuendige	-8 0 -2 -2 0 0
kuendigen	-4 0 0 -2 -1 -1
kuendigung	0 0 0 0 -1 0
kuenf-	-3 -10 -11 0 -24 0
kuenftig	-3 -3 -11 0 -24 0
kuerz-	-1 27 0 0 -10 0
kunde	14 49 54 0 -21 0
kunde 0	-7 -3 0 -1 -1 0
kunde _ 0	-7 -3 0 -1 -3 0
kunde _ ?	0 -4 0 0 0 0
kunde _ der	0 -15 -18 0 -6 0
kunde _ wir	0 -17 0 -20 0 -13
kunde bei	0 -4 0 0 0 0
kunde der	-2 -7 63 0 0 0
kunde nicht	-7 0 -6 0 -3 0
kunde oder	-15 0 0 0 0 0
kunde sind	6 0 0 0 0 0
kunde und	0 -22 0 -3 -12 -2
kunde-	-73 22 -53 -26 6 -42
kunden	-11 34 -23 -23 21 -17
kundencenter	-2 -7 -4 0 -2 -13
kundendaten	0 -9 0 0 0 0
kundennr	-7 -3 0 -1 0 0
kundennummer	0 0 -5 0 -1 0
kundenportal	-34 -17 -4 0 -2 -3
kunds-	0 0 0 0 -4 0
kundschaft	0 0 0 0 -4 0
kurs	0 0 0 0 -2 0
kurz	23 13 -17 19 -49 -25
kurze	-10 -5 0 -4 5 -9
kurze frage	0 -3 0 0 0 0
kurze-	0 -3 0 -1 -12 0
kv	-2 -32 -29 -99 6 -2
kv ?	0 0 0 0 0 -1
kv _ ?	0 0 0 -15 0 0
kv _ hat	0 -5 0 25 -9 0
kv _ uns	0 -10 0 -20 0 0
kv _ unser	0 0 0 -15 -2 0
kv conne	0 0 58 -8 -4 0
kv die	0 0 -2 -10 0 0
kv hat	0 -10 8 -56 23 0
kv oder	0 0 0 -10 0 0
kv sachs	0 0 0 7 0 0
kv und	0 0 -14 13 0 0
kv verla	0 0 0 -15 0 0
kv-ab-	0 0 -2 17 0 0
kv-abrechnung	0 0 -2 17 0 0
kv-co _ abgel	0 0 4 0 0 0
kv-co _ der	0 -1 4 0 0 0
kv-co _ kim	0 0 -7 0 0 0
kv-co _ mehr	0 0 38 0 0 0
kv-co _ nicht	0 0 3 0 0 0
kv-co auf	0 0 -7 0 0 0
kv-co nicht	-1 0 41 0 0 0
kv-co sende	0 -10 31 0 0 0
kv-co-	-3 -22 59 -16 -60 -2
kv-connect	-3 -20 29 -10 -58 -2
kvb	-1 0 0 -64 -14 0
l	0 0 -8 0 -2 -1
lab	-53 0 118 -25 -6 -10
lab resul	-2 0 10 0 -5 -1
label	0 -3 -11 0 -1 -12
label print	0 -3 -11 0 -1 -12
labor	49 -1 -28 -10 25 18
labor _ 0	29 -4 -26 0 8 0
labor _ ?	0 0 0 0 -2 0
labor _ nicht	0 0 88 0 -5 -18
labor _ seit	-24 0 83 0 -11 0
labor komme	0 0 90 0 0 0
labor kommt	-30 0 8 0 54 -4
labor mehr	-40 -5 34 0 -16 0
labor von	0 -6 -9 0 -8 0
labor-	-68 -7 8 -19 -10 -4
labordaten	0 0 27 -3 36 -10
laborimport	-2 -8 109 0 0 -16
laborwerte	-28 -10 -14 -5 -8 -1
laden	0 -14 -39 -2 -2 12
laedt	-66 34 85 -5 0 -16
laeng-	-19 8 25 -5 -4 -7
laenger	-18 -4 -21 -5 -3 0
laengst	-1 12 47 0 -1 0
laess _ das	0 0 -19 0 0 0
laess _ die	-40 -5 -53 -9 0 -15
laess _ in	-23 0 5 0 -1 0
laess _ mehr	28 26 -42 0 -5 0
laess _ nicht	-41 -13 -14 13 -7 -13
laess sich	-57 23 34 -1 -14 -34
laess-	2 8 32 -2 5 -37
laesst	2 8 32 -2 5 -37
laeuf ?	0 0 -3 0 0 -4
laeuf _ 0	-8 0 20 9 0 -14
laeuf _ alles	-20 -9 0 -3 10 0
laeuf _ danke	-27 0 -10 -2 9 -7
laeuf _ ihnen	0 0 0 0 -15 0
laeuf _ progr	33 0 -13 0 0 -14
laeuf _ uns	19 -2 -13 -19 -10 11
laeuf _ wiede	3 0 -6 -1 -14 -22
laeuf alles	-43 0 -3 -1 6 -50
laeuf bei	19 -2 -13 0 -27 11
laeuf das	0 0 -7 -5 0 -2
laeuf der	43 0 27 0 16 8
laeuf die	-16 -6 1 -11 0 18
laeuf es	-29 -1 -9 -3 112 -19
laeuf im	0 0 0 0 0 -8
laeuf nicht	35 0 71 -3 -4 -21
laeuf noch	-20 0 3 -3 -7 10
laeuf seit	-25 0 32 -3 -3 -12
laeuf und	-7 -10 0 -15 -1 -13
laeuf unser	23 0 -5 10 -3 -22
laeuf wiede	0 -9 -10 -1 48 -2
laeuf-	-13 25 45 -35 13 55
laeuft	-13 25 45 -35 13 36
lag	-2 15 -33 -19 73 -10
lage	46 0 0 -4 -71 -9
lageb-	0 0 0 -1 0 0
lagen	18 0 -1 0 0 0
lahm	-16 0 -72 0 0 0
lahmg-	-2 0 -24 0 -1 0
lahmgelegt	-2 0 -24 0 -1 0
lampe	0 -18 -16 0 0 0
landa der	-10 0 0 0 33 0
landa-	-10 0 -2 0 16 0
landarzt	-10 0 -2 0 17 0
lande _ ?	0 0 0 -9 0 0
lande _ daten	0 -2 0 42 -3 0
lande _ falsc	-5 -6 -16 0 0 0
lande fuer	-1 -2 -4 37 -3 0
lande im	-21 -6 53 0 0 -1
lande-	-38 -18 157 27 -17 -1
landen	-28 -14 96 -7 -15 -1
landesamt	0 -2 0 14 -3 0
landet	-7 0 65 -2 0 0
landp-	-5 0 0 0 0 0
landpraxis	-5 0 0 0 0 0
lang	0 3 0 0 -3 0
lange	-51 -22 -14 -3 -10 19
lange _ das	0 0 -13 0 0 56
lange _ die	0 -8 0 0 0 0
lange dauer	-18 0 -2 0 -4 -12
langj-	0 -4 0 0 0 0
langs-	-17 -6 3 16 -23 27
langsam	-17 -6 12 16 -11 -19
langz-	-29 -8 7 24 -3 -18
lanr	0 0 12 -12 -3 -2
lanr 0	0 0 0 -12 0 -2
lapto-	-72 -56 0 0 -5 22
laptop	-72 -56 0 0 -5 22
lasse ?	0 0 0 0 0 -2
lasse _ nicht	102 14 -30 -14 -3 -10
lasse sich	-61 11 15 -14 -3 23
lasse sie	-1 -12 0 -8 -1 0
lasse-	47 90 30 -36 -13 -10
lassen	47 90 30 -36 -13 -10
last	-17 3 2 35 22 0
last night	-6 42 0 0 16 0
lasts-	-4 -2 0 0 -9 0
lastschrift	-4 -2 0 0 -8 0
laufe	0 24 13 14 -3 0
laufe-	-56 -5 58 45 38 -16
laufen	-42 -8 3 45 38 -13
laufend	0 10 -6 0 0 0
laufenden	-11 0 0 0 0 -3
laufw-	-2 -37 -20 0 0 0
laufwerk	-2 -37 -20 0 0 0
laut	12 65 -26 -11 -5 -8
laute-	13 -2 4 -1 19 -12
lautet	17 0 -35 0 34 0
ldt	0 -15 25 -2 -4 -2
ldt-i-	-24 -7 77 -2 -7 0
ldt-import	-24 -7 77 -2 -7 0
leake-	-13 -7 -24 0 0 -1
leaked	-13 -7 -24 0 0 -1
leben	-28 -2 64 0 0 -8
ledig-	-9 0 0 0 36 29
lediglich	-9 0 0 0 36 29
leer	11 38 158 -75 0 -37
leere	45 -17 2 -9 -3 7
leere seite	35 -5 -5 0 0 11
leere-	23 -18 24 0 -1 -3
leeren	26 -18 1 0 0 -3
lege	-1 0 0 0 0 0
lege ich	-1 0 0 0 0 0
legen	-19 -19 -6 0 1 -11
legt	-16 -23 -37 30 -12 0
leid	18 0 -12 0 -45 -21
leide _ ich	26 0 0 0 0 0
leide-	28 45 -3 -24 -19 -1
leider	28 45 -3 -24 -19 -1
leist-	-4 -12 0 21 -2 0
leite-	0 35 -4 -1 0 -2
leiter	0 -4 0 -1 0 -2
leitu-	-4 -1 -8 0 -10 0
leitung	-4 -1 -8 0 -6 0
lesba-	-1 0 15 -3 0 0
lesbar	-1 0 15 -3 0 0
lese	-1 -23 0 0 -2 0
leseg-	-23 -6 22 0 -16 -37
lesegeraet	0 -6 -58 0 -2 -19
lesen	-53 3 -11 -1 -5 31
let	-8 18 -2 0 11 0
let your	0 -3 0 0 0 0
lette-	-12 7 56 -9 0 16
letters	-12 18 61 -6 0 16
letzt _ ist	0 0 0 -3 32 0
letzt jahr	0 1 0 0 -8 0
letzt mail	0 -9 0 0 15 0
letzt quart	0 -2 -6 -15 0 0
letzt updat	-18 0 4 0 0 0
letzt woche	-9 20 6 -26 -37 -8
letzt-	8 -27 11 153 -20 -8
letzte	7 -14 18 111 -6 -8
letzten	-2 24 -28 -29 -20 0
letzter	3 -1 21 47 14 0
leuch-	6 8 57 -1 -8 -34
leuchtet	6 8 30 -1 -8 -34
leute	24 21 41 -16 58 -19
leute _ und	22 0 53 0 -4 -1
leute-	90 0 -8 -8 0 -1
leuten	90 0 -8 -8 0 -1
licen-	0 0 -3 -39 0 0
licence	0 0 -3 -39 0 0
licht	31 0 -14 -6 -5 0
liebe	-45 -16 -6 0 -36 -6
liebe _ und	-6 -10 -6 0 -36 -6
liebe kolle	-5 -9 0 0 0 -6
liebe leute	-31 0 -1 0 0 0
liebe team	0 -2 0 0 -10 -5
liebe-	11 -2 -2 0 -23 -8
lieber	11 0 -2 0 -11 -3
liebes	0 -2 0 0 -10 -5
lief	-66 17 13 -15 32 -6
liefe-	-30 19 117 -9 -16 -46
liefern	-12 0 -17 11 0 0
liefert	-11 -14 151 -9 0 -21
lieferung	-1 0 -11 -2 -14 0
liege	-2 0 23 0 0 0
liege ?	-9 0 0 0 0 0
liege im	4 -4 21 3 -2 -4
liege und	7 0 -4 13 0 0
liege-	-4 -28 66 68 -5 -12
liegen	-4 -28 66 68 -5 -12
liegt	37 65 -85 7 21 5
liegt _ der	-17 -7 21 0 0 0
liegt bei	-29 -6 -2 31 0 -1
liegt das	0 0 -1 0 0 0
liegt die	0 -1 0 20 0 0
liegt ein	-12 83 -8 0 -3 0
liegt eine	-12 58 2 -10 0 0
liegt im	16 -31 -28 -7 0 0
liegt seit	0 -7 7 0 -4 0
liegt-	0 0 17 0 0 -4
liess	6 39 -6 0 0 -12
liess sich	1 59 -23 0 0 -12
liess-	28 18 -18 0 0 0
liest	-19 1 20 0 31 -12
like	-3 0 -10 -2 -12 0
like to	0 0 -8 -2 -7 0
linda-	-8 -5 0 -5 31 -2
lindau	-8 -5 0 -5 31 -2
linde-	-11 -16 0 -3 0 -1
link	-7 8 -9 -1 0 0
list	-24 -5 57 84 -1 -2
liste	19 -19 -38 26 -5 0
liste aller	0 0 -9 -7 0 0
liste der	0 -10 0 -1 0 0
lizen _ den	-7 -1 0 -4 0 0
lizen _ wir	-5 0 0 0 0 0
lizen fuer	-21 -1 0 -4 0 0
lizen-	65 -44 -53 -4 -22 -9
lizenz	62 -28 -42 0 -15 -8
lizenzen	-20 -13 0 0 0 0
lizenzschluessel	-5 0 -2 -4 0 0
lizenzserver	1 0 -2 0 0 0
lockb-	-19 27 -3 0 0 0
lockbit	-19 27 -3 0 0 0
locke-	16 47 -29 0 -1 -7
locked	16 47 -29 0 -1 -7
loesc sie	0 0 0 0 -32 0
loesc-	-39 22 -64 -10 51 -5
loeschen	-34 -2 -64 -10 54 -5
loese-	-13 -29 -9 -10 0 0
loesegeld	0 -13 0 0 0 0
loesegeldforderung	-13 -16 -9 -10 0 0
loesu-	0 0 0 0 -2 0
log	37 -8 -10 0 0 0
log in	36 -16 -10 0 0 0
login	58 -38 -37 0 -7 -9
login-	-1 24 0 0 -2 0
logo	39 -27 -22 0 -3 -1
lokal-	-6 36 0 0 0 0
longe-	-32 0 91 0 -2 0
longer	-32 0 91 0 -2 0
look	36 0 0 0 0 -4
loren-	0 -1 -5 0 0 0
lorenzen	0 -1 0 0 0 0
los	16 -21 -9 -5 -11 -2
los ist	16 0 -9 0 0 0
lost	0 0 35 0 -3 0
luede-	-20 27 0 -1 -2 39
luene-	-5 0 0 4 -6 -1
lueneburg	-5 0 0 4 -6 -1
luft	0 17 -1 0 21 0
lunge-	-14 -8 -19 0 -11 -1
lungenpraxis	-14 -4 0 0 0 0
m	29 -8 -19 -3 -10 0
ma	-6 0 -28 0 -5 -5
mache	10 -7 0 -2 0 0
mache ?	12 0 -16 0 -1 0
mache _ ?	-2 0 -5 0 0 0
mache _ das	0 0 0 -4 -29 0
mache das	0 0 0 0 160 0
mache dass	0 0 0 0 -1 0
mache die	-14 0 15 0 -3 0
mache ich	-19 0 0 0 0 0
mache oder	-2 0 0 0 -11 -3
mache sie	0 0 0 -4 -30 0
mache wenn	-1 0 0 -2 0 0
mache wir	-26 -12 -13 -6 -8 -1
mache-	-9 42 1 -11 65 22
machen	-9 42 1 -11 65 22
machi-	-53 -4 69 0 22 -5
machine	-25 -10 48 0 29 -5
macht	-12 -7 1 5 43 0
macht _ das	0 0 0 0 -10 0
macht ihr	0 0 0 0 -10 0
madam	0 0 -4 0 0 0
maede-	12 -6 -3 0 0 -3
maedels	12 -6 -3 0 0 -3
maerz	-7 -8 30 -38 -5 -5
mag	7 -15 -17 0 -19 59
mahnu-	0 -2 0 22 -3 0
mahnung	0 -2 0 22 -3 0
mail	-19 -55 5 -11 39 -13
mail an	0 16 -7 0 -17 0
mail bekom	0 -28 0 0 -3 0
mail mit	0 -29 0 0 -4 0
mail von	0 -37 -1 0 37 -6
maila-	-14 71 -20 -3 -13 -10
mailadresse	-13 71 -20 -3 -1 -10
maile-	-15 -9 40 0 -1 0
mails	-63 119 -16 0 -17 -12
mails an	-12 -1 -5 0 -1 0
mails die	-8 47 -11 0 -5 -6
mails komme	-7 0 0 0 -2 -1
makro-	0 36 -4 0 0 0
makros	0 36 -4 0 0 0
mal	-37 6 80 39 -91 -3
mal _ der	-28 -4 42 0 -1 0
malwa-	0 1 0 0 0 0
malware	0 1 0 0 0 0
man	-29 6 3 -58 -48 -59
man _ ?	0 0 -11 0 0 0
man _ bei	-1 -8 -5 0 0 0
man _ dem	0 0 -1 0 0 0
man _ der	3 0 -11 0 -1 0
man _ die	0 0 0 0 0 -1
man _ ihnen	-5 0 -3 0 -3 -4
man _ ja	-30 -25 -10 0 0 -7
man _ mit	0 0 -7 0 0 0
man _ noch	0 -4 -1 0 0 0
man _ patie	6 0 0 0 0 0
man _ progr	-7 -19 0 0 0 0
man _ sich	0 21 0 0 -2 0
man _ von	0 0 0 0 0 -15
man _ wiede	-41 0 66 0 -13 0
man bei	-4 0 -3 0 -1 -4
man das	0 -2 -1 -14 -2 -13
man den	-7 14 -17 -4 0 0
man denn	-1 0 0 0 0 0
man die	-20 30 -17 0 -3 0
man einen	29 -5 -21 0 0 -4
man es	4 -6 -5 0 0 0
man euch	0 0 0 0 0 -1
man in	24 -21 -8 0 0 0
man liest	-16 -25 -13 0 0 0
man mit	0 0 -8 0 -2 0
man nicht	6 0 -20 0 0 0
man sich	0 0 0 0 -2 0
man sie	-13 -3 -10 -2 -3 0
man so	0 0 -12 0 0 0
man solle	-1 6 0 0 0 0
manag-	11 -7 0 0 0 -1
manch-	-12 -15 -29 0 -1 -13
manchmal	0 -5 -8 0 -1 -3
manda-	26 -11 -38 -10 -4 -9
mandanten	4 0 -17 0 -1 -4
mandantin	-1 -7 -1 0 0 -3
mann	19 32 -22 40 31 -18
mann hat	2 -14 0 0 0 0
mann mit	-1 -18 -5 -2 0 0
mann von	0 44 0 25 0 0
march-	79 0 -16 0 0 0
marki-	-4 0 -8 -6 0 -2
markt	0 0 0 0 -4 -3
markt 0	0 0 0 0 -4 0
markt _ 0	0 0 0 0 -4 0
markt-	-4 0 0 0 0 0
marqu-	41 0 -6 -1 0 0
marquardt	41 0 -6 -1 0 0
masch-	97 0 -64 -6 0 -2
maschine	90 0 -53 0 0 -2
massn-	0 0 0 0 -23 0
massnahmen	0 0 0 0 -23 0
matth-	0 -10 0 0 -3 0
maus	-3 66 -25 0 -7 -19
mausz-	-1 33 0 -1 -2 0
mauszeiger	-1 33 0 -1 -2 0
may	-3 0 0 0 -2 0
me	-5 31 -5 -7 -70 -4
me back	0 0 0 0 -6 0
measu-	0 0 0 -4 -6 0
measures	0 0 0 -4 -6 0
med	0 -11 0 0 -4 0
medat de	0 -1 -4 0 -9 0
medat-	0 -2 -4 0 -9 0
medatixx	0 -1 -4 0 -9 0
medic-	32 0 0 0 0 0
medik _ sich	-58 0 77 -6 -5 -1
medik und	35 0 -27 0 0 -2
medik-	-101 -8 172 -9 -10 -17
medikamente	37 0 -31 0 -2 -5
medikation	-26 -8 -10 -1 0 37
medikationsplaene	-37 0 85 -6 0 -25
medikationsplan	-27 0 26 -3 0 -26
mediz-	0 0 -4 37 -2 0
medizin	0 0 0 -2 -2 0
meh	63 36 31 0 0 -6
mehr	46 0 102 1 54 -82
mehr ?	-14 0 -13 0 0 0
mehr _ ?	19 0 -7 0 0 0
mehr _ das	24 0 53 -1 -5 0
mehr _ dem	62 0 -36 0 0 0
mehr _ der	-68 -5 116 -2 0 -9
mehr _ die	-60 -4 118 -17 -14 -1
mehr _ ich	8 36 -26 -2 46 0
mehr _ ihnen	-9 0 0 0 0 0
mehr _ kv-co	0 0 1 0 0 0
mehr _ progr	15 -4 -94 0 0 0
mehr _ rezep	-29 0 33 0 -1 -13
mehr _ syste	-24 0 25 0 -2 0
mehr _ und	-9 14 -14 0 0 0
mehr _ uns	35 -2 -53 -2 0 0
mehr _ weder	-5 0 -33 0 -1 0
mehr _ wir	-49 -1 -22 0 21 0
mehr alle	50 0 -32 0 0 0
mehr an	-67 -7 57 -4 -19 0
mehr auf	49 15 -20 0 -2 0
mehr aufru	24 -2 -6 -2 0 -9
mehr aus	55 0 -69 0 -1 0
mehr ausdr	30 0 -62 -2 0 0
mehr ausst	-16 0 7 0 0 0
mehr bei	-3 0 -27 -2 0 0
mehr das	4 0 44 -1 -8 0
mehr der	34 0 -15 0 -9 0
mehr die	-17 -8 -24 -3 35 0
mehr druck	-11 0 -37 -2 -2 0
mehr durch	-14 0 38 -2 0 0
mehr ein	-6 0 48 0 -8 0
mehr eine	-13 -5 0 0 -1 0
mehr erste	-22 -4 26 0 0 0
mehr erzeu	-21 0 50 -2 -1 0
mehr geht	-35 0 -11 0 0 0
mehr hinei	39 0 -28 0 0 0
mehr im	-50 0 23 0 0 0
mehr in	16 -3 64 -2 -1 0
mehr ins	20 -4 -33 0 -2 0
mehr ist	46 0 -13 -1 0 0
mehr mit	-35 0 65 0 -8 0
mehr oeffn	-42 18 -43 0 0 0
mehr raus	9 0 4 0 -9 0
mehr rein	19 -7 -26 0 -5 0
mehr seit	2 0 -35 0 -15 -3
mehr start	-11 0 -12 0 0 0
mehr ueber	0 0 100 0 -7 0
mehr und	-50 -1 8 0 0 -1
mehr versc	-4 -11 27 0 -1 0
mehr vom	-30 0 74 0 0 0
mehr von	28 -16 8 0 -15 0
mehr weder	-40 0 74 0 0 0
mehr wir	9 -13 -19 0 -11 0
mehr zu	13 -12 2 0 -69 0
mehre-	-6 19 30 0 -4 0
mehrere	-6 31 30 0 -4 0
mehrerer	0 -12 0 0 0 0
mehrf-	-10 -4 0 0 0 0
mehrm-	0 -7 48 -4 -8 0
mehrmals	0 -7 48 -4 -8 0
mei	66 29 0 0 -1 -3
mein	-19 -35 -50 61 33 -13
mein _ der	0 -5 -3 0 -1 0
mein _ fuer	-3 -2 0 0 0 0
mein _ hat	2 -30 0 0 -34 0
mein _ in	-8 0 -6 0 -4 0
mein _ ist	-15 -14 0 0 -11 0
mein _ sagt	-6 -3 -7 0 0 0
mein _ verge	-16 -20 0 0 -1 -3
mein chef	-6 -15 0 0 -1 0
mein kennw	10 -15 -2 -2 -10 -3
mein kolle	27 -3 -20 0 -43 -12
mein mann	19 -27 -16 -6 0 -2
mein passw	0 6 -4 0 -1 0
mein sohn	0 -2 0 0 -7 0
mein zugan	-19 -3 0 0 0 0
meine	23 -29 27 26 58 -43
meine _ ?	0 0 0 0 -2 0
meine _ an	21 -19 -3 0 -12 -5
meine _ auf	14 -3 0 0 -4 0
meine _ aus	-2 0 0 0 66 0
meine _ der	0 0 0 0 -2 0
meine _ die	-2 26 0 0 0 0
meine _ fragt	0 0 -1 0 0 0
meine _ gesen	0 -19 -11 0 -6 -6
meine _ hat	92 17 -7 0 -10 0
meine _ im	-2 13 -7 0 -7 0
meine _ in	0 -3 0 0 0 0
meine _ ist	39 0 -19 0 0 0
meine _ jetzt	-15 -5 -3 0 0 0
meine _ mail	0 -4 -1 -1 15 -6
meine _ moech	0 -6 0 0 0 0
meine _ praxi	-1 0 3 0 0 0
meine _ sagt	-22 -4 -13 -3 -12 0
meine _ sind	5 -15 0 -5 -7 0
meine _ und	-5 -14 -4 16 0 0
meine _ von	16 -49 -10 -12 70 -1
meine _ will	0 -1 -9 -11 0 -1
meine _ zu	0 -2 0 0 0 0
meine akten	-56 -3 0 -3 -3 -3
meine anfra	0 0 -1 -12 138 0
meine auszu	0 9 0 0 -2 0
meine chefi	-7 -6 -1 9 -4 0
meine daten	0 0 0 -6 -5 0
meine eigen	-1 -1 0 0 -5 0
meine frau	26 -29 11 0 -19 53
meine helfe	16 35 -20 0 2 0
meine iphon	0 -7 0 0 -6 -2
meine kolle	-31 2 4 -24 -9 33
meine mail	0 -47 0 0 -12 0
meine mitar	18 -4 0 -3 0 0
meine nachr	-1 0 -10 0 -44 -5
meine namen	0 -8 0 0 0 0
meine patie	-42 -9 6 16 0 -16
meine praxi	-32 29 20 0 0 0
meine rechn	-1 -2 0 0 -2 0
meine tocht	0 -1 0 0 -5 0
meine zugan	0 -5 -3 0 0 0
meine-	-76 58 -27 -16 -10 19
meinem	-70 -15 -59 0 -24 14
meinen	-36 -6 13 -10 48 -18
meiner	-21 58 52 -4 -27 29
meines	19 22 -33 -1 -7 0
meint	-3 -16 0 0 -34 -17
meist-	-9 -4 19 0 0 -2
melde	-6 0 -6 -1 -5 0
melde ?	0 0 0 -31 0 0
melde _ bei	0 -4 -4 0 -1 0
melde _ das	0 0 -27 0 0 0
melde _ der	-2 0 -3 0 -11 0
melde _ sich	-24 0 0 9 0 0
melde _ uns	-22 -1 21 0 43 -11
melde an	40 0 -7 10 0 0
melde dass	30 16 -20 0 -1 0
melde der	0 16 -15 -17 0 0
melde die	7 22 -7 9 -1 0
melde ich	-6 0 -6 -1 -4 0
melde seit	-5 13 22 0 0 0
melde sich	-2 -28 -63 -4 -18 0
melde sie	-24 0 0 9 0 0
melde und	-2 -5 0 15 0 0
melde wir	-18 -1 26 0 -3 0
melde-	13 20 -33 59 20 -13
melden	5 4 38 36 20 -12
meldepflicht	0 0 0 5 -11 0
meldet	24 16 -29 9 31 -1
meldu _ die	-2 0 -1 -12 42 0
meldu _ nicht	15 0 18 0 -1 -3
meldu an	-2 0 -32 -18 31 0
meldu-	-8 -13 -88 21 4 -13
meldung	-8 -13 -88 21 4 -13
menge-	-7 41 -2 0 -8 0
mensc-	24 3 -55 -3 -8 -3
mensch	29 26 -46 1 -4 0
menschen	-6 -23 -9 -4 -4 -3
menue	-7 0 -6 -1 -2 0
mer	-1 8 41 0 -3 -1
merkt	16 -4 -19 0 -1 0
messa-	47 16 33 -4 -9 -4
message	61 -2 0 0 -4 0
messages	-13 19 33 -4 -5 -4
mfa	-7 1 -3 -12 -3 -8
mfa und	-1 -5 0 0 -1 0
mfg	0 0 0 0 -10 0
mich	-80 -68 -38 63 9 22
mich _ 0	0 0 -5 0 -5 0
mich _ dem	0 0 0 0 -1 0
mich _ der	-2 -6 -9 0 52 -5
mich _ die	-1 0 0 -12 0 0
mich _ nicht	0 0 0 0 -4 0
mich _ ob	0 0 -2 0 -2 0
mich _ sie	-1 -12 -1 0 -86 0
mich als	0 0 32 0 0 0
mich auf	-2 0 -2 -2 16 0
mich im	-7 0 0 0 4 0
mich inter	0 0 -2 0 0 0
mich mit	0 -4 0 0 0 0
mich nicht	-36 -9 -31 0 -5 -14
mich ob	0 0 3 0 0 0
mich unter	0 0 0 0 -12 0
mich wuerd	0 0 0 0 -6 -6
micro _ auf	0 24 0 0 0 0
micro _ das	0 -7 0 0 0 0
micro _ den	0 31 0 0 0 0
micro _ der	0 0 0 0 -2 0
micro _ die	-9 -9 0 -3 0 0
micro _ oeffn	0 -2 -26 0 0 0
micro _ telef	0 15 0 0 0 0
micro _ und	-4 -91 0 0 0 0
micro _ uns	0 6 -7 0 -1 0
micro _ unser	0 -19 0 0 0 0
micro _ wir	-2 -11 0 0 0 0
micro am	0 15 0 0 0 0
micro an	0 11 0 0 -26 0
micro anger	0 0 0 0 -14 0
micro aus	0 -15 0 0 -2 0
micro ausga	0 -23 0 0 0 0
micro fuer	0 -10 0 0 0 0
micro hat	-9 -35 -7 0 0 -6
micro offic	-1 -10 0 0 0 0
micro suppo	0 -31 0 0 0 0
micro und	0 -23 0 0 -1 0
micro word	-12 -8 -34 0 0 0
micro-	-28 -109 -52 -3 -50 -9
microsoft	-28 -78 -45 -3 -26 -9
microsoft-mitarbeiter	0 32 0 0 0 0
microsoft-support	0 -8 -7 0 0 -1
microsoft-techniker	0 -15 0 0 0 0
minut-	-103 69 229 -16 31 -2
minute	0 -3 105 -4 0 -4
minuten	-32 28 63 -12 43 7
minutes	-72 17 80 0 -8 -5
missb-	0 -9 -1 0 0 -14
missbrauch	0 -9 -1 0 0 -14
mit	11 91 94 -29 -14 -19
mit 0	37 -14 2 16 0 0
mit _ 0	-3 -3 -36 -20 -2 -5
mit _ akzen	-3 -19 -1 -2 0 0
mit _ an	-1 -1 -11 -4 0 -2
mit _ angri	0 0 -11 0 -1 0
mit _ anruf	0 32 0 0 0 0
mit _ arbei	8 0 -1 0 0 0
mit _ auf	27 17 -1 20 -1 -11
mit _ bitte	0 0 0 -1 -18 0
mit _ daten	0 0 -1 0 0 0
mit _ der	-3 0 0 0 0 0
mit _ die	-30 -2 59 -2 34 -5
mit _ fehle	-4 -2 1 0 -5 0
mit _ grues	-2 4 -3 0 0 0
mit _ hacke	0 0 6 0 0 0
mit _ hand	-22 -4 15 0 -2 -8
mit _ ich	20 -7 19 0 0 0
mit _ karte	-25 0 56 -6 48 0
mit _ kennw	0 0 0 0 -1 35
mit _ konne	0 -3 -11 0 0 0
mit _ naech	-2 0 0 0 0 0
mit _ namen	-9 44 -11 0 0 0
mit _ neuen	0 0 12 -4 -11 -10
mit _ passw	0 18 -4 0 -4 0
mit _ patie	10 -14 -28 24 0 -2
mit _ praxi	0 -22 -12 0 0 0
mit _ progr	2 -12 -2 -1 0 -3
mit _ softw	0 0 -3 0 0 0
mit _ stand	27 0 -30 0 0 0
mit _ techn	-18 -9 0 0 -1 0
mit _ ti	0 -5 -2 0 0 0
mit _ und	10 -12 -31 -2 -21 -8
mit _ updat	-1 -6 0 0 0 0
mit _ von	0 -11 0 0 0 0
mit _ wir	2 0 0 0 -5 0
mit _ wurde	0 23 0 0 0 0
mit _ zu	-2 -1 0 0 0 0
mit _ zugan	0 13 0 0 0 0
mit betro	0 0 -4 0 0 0
mit dem	-56 -52 7 -35 53 46
mit den	-36 -5 51 29 -1 -7
mit der	5 -15 47 14 -1 -15
mit drei	16 22 -38 0 0 -1
mit einem	33 4 -5 -5 -27 -20
mit einer	-29 44 24 0 -11 -2
mit fehle	0 -2 -50 -20 -2 0
mit freun	-2 4 -3 0 0 0
mit ihnen	-2 -15 -1 0 -24 -22
mit ihrem	0 -3 0 -19 -22 49
mit ihrer	0 0 -3 -1 0 0
mit indis	-3 -9 0 0 0 0
mit karte	-48 -13 0 -3 0 0
mit meine	-16 22 -18 0 -3 -3
mit ob	-3 0 0 0 -2 0
mit papie	1 0 -4 -2 0 -3
mit progr	-68 -18 -37 0 -17 -53
mit stark	0 -10 -1 -2 0 0
mit uns	0 -9 0 0 29 -2
mit unser	-19 -35 -36 0 0 0
mit verla	22 -7 0 0 0 0
mit wir	0 0 -5 -11 58 0
mit zwei	11 0 -2 0 -4 0
mitar _ ihnen	-10 0 0 0 -14 0
mitar _ micro	0 17 0 0 0 0
mitar hat	0 -80 0 0 0 0
mitar in	0 13 0 0 -12 0
mitar von	-10 17 0 0 -14 0
mitar-	52 -70 -16 -14 -56 -1
mitarbeiter	-1 -9 0 -8 -31 0
mitarbeiterin	0 -53 -3 0 -17 0
mitarbeiterinnen	15 -1 13 -5 0 -1
mitbe-	0 -4 0 0 0 0
mitbetroffen	0 -4 0 0 0 0
mitge-	10 -31 -20 0 -16 -1
mitgenommen	-3 -20 -7 0 -10 0
mitle gezog	-2 -1 0 0 0 0
mitle-	-2 -1 -5 0 0 0
mitleidenschaft	-2 -1 -5 0 0 0
mitta-	-16 18 -50 34 23 21
mittag	-37 16 -18 34 26 -3
mittagspause	8 -6 -24 0 -3 23
mitte ?	0 -2 0 0 0 0
mitte _ der	21 -3 -5 -2 0 0
mitte _ die	11 -5 0 -3 -8 0
mitte in	21 -3 -5 -2 0 0
mitte-	48 -1 70 -26 -2 27
mitteilen	43 -2 0 0 -20 33
mitteilung	-10 -4 -2 -1 26 0
mitten	11 17 38 -2 0 0
mitternacht	0 -11 -5 -21 0 0
mittl-	-8 0 46 -2 17 0
mittlerweile	-8 0 46 -2 17 0
mittw-	-37 0 35 -17 -20 0
mittwoch	1 0 35 -6 -17 0
mitzu-	0 -6 -1 0 0 0
mkg-p-	0 -2 0 0 0 0
mkg-praxis	0 -2 0 0 0 0
mo	-3 -5 0 -3 0 0
mobil	-13 0 -5 -11 -10 0
mobil-	0 -10 -29 0 -14 22
mobile	0 0 -20 0 -12 30
modul	-11 -16 38 16 -14 -4
modul _ die	-6 0 -4 -5 -8 0
modul fuer	-6 0 -4 -5 -8 0
modul-	-23 0 9 9 -1 0
module	-17 0 9 9 -1 0
moech _ den	-7 -3 -1 0 0 0
moech _ ob	0 -6 4 0 0 0
moech _ unser	0 -5 0 0 -2 0
moech _ vertr	0 0 0 0 -6 0
moech _ wisse	0 0 0 -4 -3 0
moech ich	-10 -5 -15 -5 48 0
moech nicht	0 0 0 -4 -8 0
moech sich	0 -3 0 0 0 0
moech unser	-4 0 -3 0 -2 0
moech von	0 0 -7 0 -4 0
moech wir	0 -5 -8 -8 -5 0
moech wisse	0 -6 4 0 -1 0
moech-	-29 -22 -40 -37 -17 -1
moechte	-29 -17 -25 -30 18 -1
moechten	0 -5 -15 -8 -36 0
moege	24 16 0 -12 -3 0
moegl ?	0 0 -1 0 0 0
moegl ist	-2 0 0 0 0 0
moegl-	124 -14 -14 0 -7 35
moeglich	136 -14 -9 0 -7 41
moeglicherweise	-1 0 0 0 0 0
moeglichkeit	-11 0 -5 0 0 0
moin	-39 -19 20 0 8 -15
momen ?	0 -3 0 0 0 0
momen-	-16 -10 -30 16 -8 -23
moment	-25 -7 -10 16 -7 -23
momentan	9 -3 -20 0 -1 0
monat	-3 -28 -12 34 -3 0
monat-	-5 -4 -13 112 -5 -1
monatsende	0 0 -5 16 0 0
monda-	-9 -38 52 22 0 0
monday	-9 -38 52 22 0 0
monit-	-54 -26 -22 0 -8 -1
monitor	-111 -16 -22 0 -8 -1
monta _ die	-22 0 -15 2 0 0
monta-	4 -27 -34 27 5 -2
montag	-27 -27 -34 30 5 -2
more	-42 0 25 -8 -5 0
morge 0	32 -12 -8 69 -2 0
morge _ 0	39 -2 -8 64 -5 0
morge _ uhr	0 -12 0 50 0 0
morge frueh	-17 -1 -1 56 -2 0
morge mitta	-3 0 0 60 -5 0
morge um	4 -4 -21 104 -3 0
morge-	-16 -46 -14 44 -1 11
morgen	-28 -31 10 48 9 11
morgens	4 -16 -23 -4 -10 0
morni-	33 10 -5 59 -1 0
morning	33 10 -5 59 -1 0
mr	0 -9 0 0 29 0
much	0 0 -1 0 14 0
mucks	60 -13 -13 -4 -11 0
muehe	0 0 0 0 -50 0
muess _ als	0 0 0 -14 -3 0
muess _ bei	0 0 -13 9 0 0
muess _ das	0 0 0 -15 -8 0
muess _ den	0 -3 0 0 0 0
muess _ der	-24 0 -14 -9 28 0
muess _ die	0 0 0 -22 0 -12
muess _ fuer	0 0 0 0 -14 0
muess _ jetzt	-2 0 0 0 -1 -3
muess _ patie	5 0 -8 -8 0 0
muess _ selbs	0 0 0 -4 -13 0
muess _ ueber	0 0 15 0 0 -6
muess _ uns	0 0 0 0 -2 -4
muess _ unser	-20 0 -2 0 0 0
muess _ von	-1 0 40 0 0 0
muess bis	0 0 -20 13 -2 -6
muess die	3 0 -3 31 -10 -2
muess nicht	-13 0 -19 0 -15 0
muess sich	0 0 0 -37 76 0
muess unser	9 -4 -8 0 0 0
muess wir	-101 -3 37 -38 -32 -16
muess-	-51 -27 23 63 85 -39
muesse	0 -13 0 17 -3 0
muessen	-42 -14 5 57 84 -26
muesste	-5 0 -9 -5 -12 -2
muessten	-3 0 -3 -6 -2 -12
muss	-105 -16 -71 149 -21 -11
muss _ als	-2 0 0 -2 0 -1
muss _ das	-10 0 -7 -5 0 0
muss _ den	0 0 0 -7 0 0
muss _ die	-2 16 0 -3 0 0
muss _ jetzt	-22 -6 0 -3 0 -3
muss _ meine	-8 -3 12 -4 -3 0
muss _ patie	2 0 -8 0 0 -5
muss _ tun	0 0 0 0 -5 0
muss _ werde	0 0 -13 -7 -1 0
muss bis	-1 -7 8 1 0 0
muss das	-12 0 0 -61 0 0
muss der	-9 -4 -14 9 0 -7
muss die	-2 -5 -7 11 0 -8
muss ich	-23 -29 30 1 -15 -4
muss man	0 0 -1 -12 0 -3
musst die	48 0 -21 0 -4 0
musst-	141 6 -38 -2 -18 0
mussten	101 -1 -37 -2 -18 0
must	18 -4 -15 81 0 0
muste 0	15 -10 20 -3 0 -2
muste-	15 -12 20 -3 -1 -2
muster	15 -12 20 -3 -1 -2
mutte-	13 -11 -58 0 0 -7
mvz	-33 -15 -30 -4 0 -6
mvz _ gmbh	-9 -10 -1 -4 10 0
mvz gmbh	0 0 0 0 -3 0
mvz mit	27 0 -31 0 0 0
mx	0 -6 0 0 0 0
mx 0	0 -6 0 0 0 0
my	-74 70 -7 20 94 -34
my _ ist	-32 22 0 -3 -17 -8
my patie	15 32 -16 0 -3 -4
n	-11 30 0 0 0 0
nach	130 3 43 -2 -38 -70
nach 0	9 -21 -1 -3 -8 0
nach _ 0	28 -26 0 23 -2 0
nach _ angri	-4 9 29 0 -2 0
nach _ anmel	60 -10 -9 0 -19 0
nach _ attac	-8 0 0 0 0 0
nach _ der	0 11 -2 0 -17 0
nach _ gelan	-16 0 0 0 0 0
nach _ gesch	54 8 0 0 -5 0
nach _ hacke	0 0 0 0 -1 0
nach _ jahre	-1 0 0 0 -8 0
nach _ letzt	0 -25 8 -3 0 0
nach _ minut	-21 16 1 0 0 -11
nach _ neust	28 0 -40 0 -17 0
nach _ schic	-17 15 0 0 -6 0
nach _ stand	0 0 0 -3 0 0
nach _ strom	34 -5 50 0 -1 0
nach _ uhr	-17 0 0 -3 0 0
nach _ updat	19 -3 -4 0 -2 0
nach _ vorfa	0 0 -1 0 0 0
nach _ was	0 0 -12 0 0 0
nach art	0 -8 0 -1 0 0
nach artik	0 0 0 34 -2 0
nach dem	-4 -30 2 -8 -2 -11
nach den	117 -9 -17 -5 0 0
nach der	19 13 -20 -7 -16 0
nach diese	-8 0 0 0 0 0
nach draus	-23 17 0 0 -5 0
nach einem	-19 -10 35 8 -14 -3
nach hause	62 -10 -8 -1 -9 0
nach welch	0 0 0 -3 0 0
nach zwei	-69 -5 -41 0 17 -9
nachb-	-47 -44 -42 -5 -26 85
nachbarpraxis	-40 -38 -11 -5 -5 -24
nachd-	4 0 -6 0 -8 0
nachdem	4 0 -6 0 -8 0
nachf-	0 -5 -7 30 -5 0
nachfolger	0 0 0 -2 -2 0
nachfrage	0 0 0 0 -3 0
nachfrist	0 -5 -7 10 0 0
nachg-	-24 -16 -8 -3 42 0
nachm-	52 -18 -7 -8 -7 -7
nachmittag	19 -18 5 -8 -7 0
nachn-	-16 -4 -11 0 0 -3
nachr _ den	0 0 0 0 -13 -5
nachr an	0 0 0 0 -13 -5
nachr-	-45 6 98 31 -74 -10
nachricht	-35 -19 22 18 -67 0
nachrichten	-10 25 41 -4 -7 -8
nachs-	68 -7 32 -1 -24 -5
nachsehen	57 0 -7 0 -5 -4
nacht	-25 139 -17 6 -12 0
nacht _ ist	-10 0 0 0 -7 0
nacht-	13 52 -8 -5 3 -3
nachts	-8 64 -8 -5 -14 -3
nachv-	0 0 0 -1 -8 -4
nachw-	-2 32 0 50 0 0
nachweis	0 -2 0 30 0 0
nadel-	-1 -8 -25 0 -2 0
nadeldrucker	-1 -8 -25 0 -2 0
naech _ ?	0 -4 0 0 0 0
naech daten	-5 0 50 0 -2 0
naech jahr	0 0 0 -5 0 0
naech updat	-2 0 0 0 0 0
naech woche	34 -7 -29 1 -4 0
naech-	24 27 59 18 -13 -2
naechste	48 -7 -32 -7 0 0
naechsten	-3 -13 36 31 -4 -2
naechstes	0 0 0 -5 0 0
naechten	-17 24 16 0 -3 0
naechtliche	-5 24 48 0 -3 0
naehe	0 53 40 0 0 0
naeml-	-12 0 0 -3 0 -2
naemlich	-12 0 0 -3 0 -2
name	44 -51 -30 -8 0 -5
namen	84 -8 -18 0 -2 33
namen _ die	25 -13 -7 0 0 -2
namen _ und	30 24 -19 0 0 0
namen in	0 -3 0 0 0 0
namen und	-1 -4 -1 0 0 -4
namen-	-2 34 -24 0 0 0
namens	-2 42 -16 0 0 0
nas	0 21 -21 0 0 0
ne	194 -8 -4 0 -2 0
neben	-17 19 -2 -10 -1 -2
neben der	0 -10 -19 -10 0 0
neben-	18 -30 9 -18 -12 -14
nebenan	-22 -11 20 -6 -4 -1
need	-35 -4 -63 41 51 -4
need the	-7 -4 -22 12 -6 -4
need to	-28 0 -34 -1 58 0
neede-	-10 -18 -1 0 25 0
needed	-10 -18 -1 0 25 0
nehme	0 -1 0 0 -18 0
nehme sie	0 0 -1 0 -10 0
nehme wir	-4 0 -4 -21 0 39
nehme-	45 -7 0 32 -55 10
nehmen	45 -7 0 32 -55 10
nei	47 -1 -13 26 0 -4
nein	-12 -21 84 3 -16 -7
nein ?	0 0 0 12 0 0
nenne _ uns	0 0 -8 0 -3 0
nenne sie	0 0 -8 0 -3 0
nenne-	-1 -3 -8 0 -3 0
nennen	-1 -3 -8 0 -3 0
nennt	-1 7 -3 0 -7 -1
nephr-	-12 0 34 -1 0 0
nerve-	-23 0 31 26 52 -2
nerven	0 0 -7 26 52 -2
nervt	-3 0 -21 0 -3 0
nett	0 0 -13 0 -5 0
netwo-	-4 45 0 -6 -6 -4
network	-4 45 0 -6 -6 -4
netz	-17 101 -11 -9 3 30
netz ?	0 -24 0 0 0 0
netz genom	20 20 0 0 -13 -7
netz nehme	0 -4 0 0 0 0
netzw-	0 -13 10 0 -28 -12
netzwerk	0 0 20 0 0 0
neu	-42 -28 102 -4 5 -14
neu _ und	-23 -11 47 0 27 -3
neu _ werde	0 0 -34 0 0 -2
neu einge	0 -12 -26 0 -1 0
neu gesta	-11 0 25 0 12 -9
neu verge	0 0 0 -1 0 0
neue	-61 -62 -72 -19 22 -13
neue _ ab	0 0 0 0 126 0
neue _ berei	0 0 -6 0 -2 0
neue _ ein	0 -5 0 0 -2 0
neue _ fuer	0 0 0 0 -12 0
neue _ in	0 21 0 -3 -2 0
neue _ ist	0 0 -17 0 -25 0
neue _ laute	0 0 0 0 23 0
neue _ und	-19 -1 -8 -7 -5 0
neue formu	0 0 0 0 0 -5
neue kolle	0 -7 0 0 -8 0
neue lizen	-3 -16 0 0 0 0
neue passw	3 -1 0 0 -5 0
neue progr	-6 -4 0 0 0 0
neue rechn	0 -20 0 0 59 0
neue telef	0 0 0 0 75 0
neue versi	-2 0 -7 0 6 0
neuen	-95 -29 -4 -24 -13 -12
neuen _ sind	0 -2 -4 -5 0 0
neuen arzt	0 0 0 0 -1 0
neuen patie	-60 -5 -16 0 0 -1
neuen rechn	-14 -5 -11 0 -5 0
neuen serve	-2 -2 0 0 19 0
neuen versi	0 0 -4 0 0 0
neuer	-16 57 0 -4 -1 0
neuer-	-19 48 -2 0 0 0
neuerdings	-19 48 -2 0 0 0
neues	-17 34 -15 0 -19 -12
neues kennw	0 -11 0 0 -11 0
neugi-	-3 -10 -18 0 -5 0
neugier	-3 -10 -18 0 -5 0
neuli-	0 -8 0 0 -50 0
neulich	0 -8 0 0 -50 0
neun	-9 -9 58 41 -6 -1
neuro-	6 0 -2 0 8 0
neurologie	6 0 -2 0 8 0
neust _ serve	4 0 -28 0 0 0
neust-	28 -1 -24 0 -21 -1
neustart	33 -1 -24 0 -21 -1
new	-52 -9 -33 -12 -31 -4
news	0 -8 0 0 -3 0
newsl-	-16 0 -11 0 -30 -4
newsletter	-14 0 -11 0 -15 -4
next	-11 -1 0 -20 0 0
ni	-6 18 26 0 0 -5
nicht	-53 -21 38 -50 -40 32
nicht ?	13 0 0 -12 -2 0
nicht _ 0	24 -29 29 -7 -6 0
nicht _ ?	-20 0 -13 0 -5 0
nicht _ alle	20 0 -50 0 0 49
nicht _ am	13 -1 -33 33 0 0
nicht _ an	-25 -13 16 5 -16 10
nicht _ auf	49 -6 -66 0 -1 -4
nicht _ aufru	54 0 -2 -2 0 0
nicht _ bei	-102 -14 62 -2 -1 0
nicht _ bitte	-24 -9 0 0 -7 0
nicht _ da	-24 -7 10 0 -4 0
nicht _ das	-46 0 50 12 -8 -5
nicht _ dem	-31 -5 -30 0 0 0
nicht _ den	-26 0 6 -2 0 -3
nicht _ der	-44 -15 -43 -17 -6 0
nicht _ die	-36 -20 24 -11 -31 -34
nicht _ druck	44 0 -50 0 -2 0
nicht _ durch	-14 0 57 -2 0 -5
nicht _ ein	0 0 35 0 -7 0
nicht _ es	-1 0 3 0 0 0
nicht _ fehle	-8 0 41 0 0 0
nicht _ geht	-2 0 -33 0 0 -13
nicht _ haben	0 0 10 0 48 0
nicht _ hat	-5 -4 -4 0 0 0
nicht _ ich	-14 -6 39 -3 18 -14
nicht _ ihnen	-3 17 -12 -1 -3 0
nicht _ ihre	21 -1 -12 0 0 -3
nicht _ im	6 -14 -27 0 0 38
nicht _ in	-86 -3 78 0 0 20
nicht _ ins	19 0 -23 -1 0 0
nicht _ ist	-11 -4 -25 18 -7 0
nicht _ kann	41 0 -5 0 0 -3
nicht _ kein	34 0 -42 0 -3 -1
nicht _ keine	44 0 -16 0 0 -3
nicht _ koenn	33 0 27 -1 -8 0
nicht _ kommt	-90 0 52 0 -17 -4
nicht _ laeuf	-8 0 3 -3 28 -2
nicht _ mache	2 -1 12 -1 -18 -2
nicht _ mehr	40 0 -82 0 -19 0
nicht _ mit	-36 0 64 0 -8 -2
nicht _ nicht	65 0 -19 0 0 0
nicht _ nur	-45 0 24 0 -7 -10
nicht _ ob	-14 -1 0 0 0 0
nicht _ oeffn	10 20 -22 0 -5 0
nicht _ patie	12 0 -17 0 -17 0
nicht _ progr	-3 -5 -15 0 0 -2
nicht _ raus	0 0 6 0 -8 0
nicht _ rein	6 -7 -13 0 0 0
nicht _ seit	-5 -1 -27 0 -3 -3
nicht _ sie	-6 0 -5 0 -13 0
nicht _ sind	-16 0 0 -7 0 0
nicht _ tun	-15 0 -10 -8 56 -4
nicht _ und	-21 23 -28 -2 -5 -10
nicht _ versc	-4 -11 27 0 -1 0
nicht _ von	4 -1 0 0 0 -8
nicht _ wann	-16 0 49 0 0 12
nicht _ was	22 -10 11 -4 0 0
nicht _ weil	-8 -11 -16 0 0 -1
nicht _ wer	43 0 -28 -13 -1 0
nicht _ werde	-14 0 16 -7 -4 -4
nicht _ wie	-9 -8 -4 -4 0 0
nicht _ wir	5 38 -2 -3 -6 -20
nicht _ wird	-5 -7 13 0 0 0
nicht _ zu	-23 -7 -8 0 3 0
nicht alle	0 -4 17 0 0 14
nicht an	6 -6 16 -12 -15 15
nicht angek	-2 -13 -37 0 0 -6
nicht angen	20 -1 -6 0 0 0
nicht arbei	31 -2 -5 -4 -4 -15
nicht auf	-19 -20 -62 0 -4 58
nicht aufru	71 -1 -27 0 0 0
nicht aus	-2 0 -12 0 0 0
nicht bei	50 0 -4 0 0 -43
nicht betro	0 -6 -34 0 -5 0
nicht bis	-5 -2 -15 43 0 0
nicht da	7 -17 -31 9 0 -1
nicht das	16 -15 -14 -12 42 -10
nicht dass	-26 -1 -11 -6 0 0
nicht der	-24 0 13 19 -11 11
nicht die	-15 -5 -18 -10 -6 8
nicht druck	-79 0 80 -6 0 -8
nicht durch	-22 0 81 23 -11 -4
nicht einge	13 0 -50 -3 -1 24
nicht einma	37 -8 -19 16 -1 0
nicht erkan	-28 0 -36 0 -6 0
nicht errei	6 -5 84 -7 -5 -11
nicht erste	0 0 49 -2 0 0
nicht erzeu	0 0 29 5 0 0
nicht freig	-5 0 11 11 -3 0
nicht fuer	-13 0 -12 0 28 -6
nicht gefun	24 -87 2 -1 5 -7
nicht geht	166 0 -10 0 -33 -25
nicht gekla	-2 -7 0 0 -3 0
nicht geoef	-5 -9 -4 0 0 0
nicht hoch	44 0 -13 0 0 32
nicht ich	8 37 -17 -2 -9 0
nicht in	13 -1 11 -2 -10 -4
nicht ins	-31 0 -8 0 0 -1
nicht insta	-7 -13 -8 0 -2 0
nicht ist	-2 0 10 0 0 0
nicht klar	-7 0 -4 0 0 0
nicht mal	41 0 -63 0 0 0
nicht mehr	-51 -1 -55 16 -2 -32
nicht mit	-30 -12 -44 -4 0 -1
nicht moegl	135 0 87 0 -2 -31
nicht ob	-9 -4 11 -4 0 0
nicht oeffn	-14 -13 -19 0 0 -26
nicht passi	-41 0 28 0 -7 0
nicht raus	-17 0 31 0 -1 -7
nicht sagen	7 0 -5 0 31 0
nicht sie	-6 0 22 0 28 0
nicht start	58 -5 18 0 -16 0
nicht stimm	0 0 0 0 -3 -1
nicht ueber	-15 -3 -54 -67 -2 0
nicht und	18 -1 37 26 0 -4
nicht unter	-3 0 -16 -12 -22 0
nicht veror	63 0 -7 0 0 -17
nicht versc	-42 11 3 0 -3 -30
nicht verse	-6 -4 91 0 0 -3
nicht von	-29 69 -18 0 59 0
nicht weil	22 -17 -34 -4 0 0
nicht weiss	-14 -2 0 -3 0 0
nicht weite	-7 -7 -5 -5 52 -2
nicht wer	-76 -10 135 -10 0 7
nicht wir	17 26 3 -2 0 -1
nicht zu	59 0 -46 -18 13 -9
nicht zur	-10 0 6 0 -47 0
nicht-	-2 -45 -29 0 15 23
nichts	-2 -45 -29 0 15 23
nie	-16 22 -6 0 -15 -2
nie _ haben	-5 14 -15 0 0 0
niede-	-41 -10 -33 33 26 -24
niederlassung	-6 -4 -15 0 26 -21
niema _ ihnen	0 0 -11 0 0 0
niema _ uns	9 12 29 0 0 -2
niema bei	0 0 -11 0 0 0
niema errei	-7 -3 45 0 0 -4
niema etwas	-29 -12 0 -3 26 27
niema kann	39 -6 -7 0 -4 0
niema mehr	40 -7 68 -1 -2 -9
niema von	17 22 -21 0 0 -2
niema-	28 -26 -3 -29 21 0
niemand	-18 -19 -18 -16 -6 15
niemandem	103 16 34 0 27 -9
niemanden	-34 -22 -18 -13 0 -6
night	-18 48 -7 0 11 0
nimmt	-49 -17 144 59 -7 -2
nimmt die	-35 0 -57 56 0 0
nimmt keine	-30 0 58 0 -3 0
nirge mehr	-19 0 61 -1 0 0
nirge-	-59 -13 143 23 -4 -15
nirgends	-68 -13 148 23 -4 -15
no	78 -21 53 20 52 0
no _ no	24 0 -37 0 -11 0
no _ to	-13 -4 -59 0 58 0
no lab	-26 0 58 -4 -6 0
no longe	-32 0 91 0 -2 0
nobod-	23 -13 -44 0 -10 -1
nobody	23 -13 -44 0 -10 -1
noch	-10 -39 -38 107 -80 -23
noch 0	0 0 16 15 0 0
noch ?	0 0 -6 -6 0 0
noch _ 0	-18 -5 -4 -9 0 0
noch _ ?	-16 0 0 -4 -2 -5
noch _ alte	1 -3 -13 -1 0 0
noch _ bei	6 0 -6 0 -4 -7
noch _ dem	19 -11 1 -6 0 -1
noch _ der	-31 -5 2 0 0 0
noch _ die	-36 0 10 -7 -6 -34
noch _ druck	-8 0 15 0 0 -2
noch _ einge	-27 24 -39 -3 0 0
noch _ frage	-6 -2 -10 -6 0 0
noch _ ist	-5 0 -10 -2 0 0
noch _ mit	-8 26 -8 0 0 0
noch _ nicht	1 20 -8 -3 0 -14
noch _ noch	36 0 -27 0 0 -5
noch _ oder	-1 0 0 0 0 0
noch _ sind	-18 0 -4 0 0 -5
noch _ und	43 -3 -9 -3 8 -2
noch alles	-92 0 0 -3 -27 -6
noch an	56 -30 -9 -4 0 0
noch ander	0 0 0 -4 0 -1
noch auf	-37 -29 23 -6 0 -15
noch bei	25 -2 -10 16 -2 0
noch bis	-4 -1 -11 31 -4 -7
noch da	-12 27 -10 0 0 0
noch das	37 0 -28 0 0 0
noch der	-4 -5 14 -38 -1 0
noch die	-4 -5 -19 8 0 0
noch ein	27 -6 21 0 -6 0
noch eine	7 -6 -5 -2 0 0
noch einen	-6 0 -1 -3 -2 0
noch einma	0 -2 -2 -21 -11 0
noch etwas	11 0 0 -1 -1 0
noch heute	15 -3 0 60 -1 0
noch im	0 0 -7 0 0 0
noch immer	-5 0 13 -1 -10 0
noch jeman	-8 0 0 -6 0 0
noch keine	-25 0 -5 18 0 0
noch mit	-54 -14 -8 0 33 0
noch nicht	-78 19 -71 21 -9 0
noch nie	-12 -6 29 0 0 0
noch per	0 0 51 0 0 -8
noch rezep	2 0 -13 0 0 -2
noch siche	0 0 0 -11 0 -5
noch ueber	-12 0 5 -1 0 0
noch und	-3 0 0 0 0 0
noch vertr	0 0 -4 0 0 0
noch was	0 -9 -1 0 0 0
nochm-	-6 -6 0 -2 15 0
nochmal	0 0 0 -1 17 0
noeti ?	0 0 0 0 -1 0
noeti ist	0 0 0 -1 -13 0
noeti-	-13 0 -3 -1 68 -3
noetig	-13 0 -3 -1 68 -3
none	-7 4 32 0 -5 0
none _ our	-11 0 38 0 0 0
none of	-1 4 24 0 -5 0
noon	0 0 -5 37 29 0
nord	18 0 -6 0 -4 -6
norma ?	0 0 -14 0 -6 -19
norma _ ?	0 0 0 -5 0 -27
norma weite	0 0 0 0 -3 30
norma-	-41 -26 -57 -9 30 81
normal	-47 -23 -9 -9 32 4
not	-79 3 30 14 -44 -17
notbe-	60 0 -14 -2 0 -3
notdi-	48 0 0 0 0 -15
note	16 26 -36 -6 -12 0
notes	-27 -3 38 -3 -6 0
notfa _ der	0 22 0 0 0 0
notfa _ und	26 0 -4 0 -2 -2
notfa _ wir	37 0 0 0 -2 0
notfa auf	0 0 -1 0 0 0
notfa oder	0 0 0 0 -2 0
notfa und	15 -5 0 0 0 0
notfa-	48 52 -54 -21 -22 -33
notfaelle	92 0 -22 0 0 -31
notfall	-49 -1 -20 -4 -31 0
notfallplan	-27 -5 -1 -9 -5 0
nothi opens	75 -1 -20 -4 0 -5
nothi works	-20 -1 0 0 -10 -4
nothi-	32 -20 -43 29 15 -9
nothing	32 -20 -43 29 15 -9
notic-	-6 -4 25 0 0 0
notice	-4 0 0 0 0 0
noticed	-2 -4 25 0 0 0
notie-	71 -15 -41 0 -6 0
notieren	37 -9 -31 0 -1 0
notiert	34 -6 -10 0 -5 0
notif _ data	0 0 -2 29 0 0
notif the	0 0 -2 27 0 0
notif-	0 0 -2 47 0 0
notify	0 0 -2 27 0 0
novem 0	0 0 0 -9 0 0
novem _ 0	0 0 0 -9 0 0
novem-	-6 -6 -12 -75 -10 -8
november	-6 -1 -12 -75 -10 -8
now	49 47 -17 0 -1 -2
now ?	-13 0 0 0 -1 0
nr	-6 -6 0 -1 0 0
nr 0	-6 -6 0 -1 0 0
nr _ 0	0 -6 0 -1 0 0
nu	25 34 -1 -7 60 -10
nu ist	22 -9 -9 0 -2 0
nuesc-	57 -2 27 0 -6 0
nuescht	57 -2 27 0 -6 0
null	197 -10 -9 -1 0 -16
numbe-	0 -19 -15 -12 -7 0
number	0 -19 -15 -12 -7 0
numme _ der	-1 -1 0 0 7 0
numme-	27 -5 -19 -8 -5 -8
nummer	-28 -3 -15 -4 -2 -7
nummern	54 -1 -4 -4 -3 -1
nun	-62 -41 -5 -13 60 0
nun ?	-4 18 -1 0 0 0
nun _ ich	-1 -15 0 0 -1 0
nun in	-1 0 0 0 0 0
nun schon	0 -2 -17 0 -9 0
nur	66 -55 -11 -53 5 41
nur _ 0	-1 0 -3 -8 -9 29
nur _ ?	-13 0 0 0 0 0
nur _ arbei	0 0 25 0 0 -64
nur _ bis	-4 0 -10 40 0 0
nur _ die	-37 0 -16 0 11 -14
nur _ eine	4 0 -5 0 0 19
nur _ info	0 0 0 0 -34 0
nur _ kennt	0 0 0 0 36 0
nur _ oder	-14 -8 0 0 0 0
nur _ rechn	-6 0 0 0 -13 71
nur _ und	33 0 -11 -34 -1 -3
nur bei	-22 0 5 0 -1 -15
nur bis	-11 0 0 -35 0 -10
nur das	4 0 -15 0 6 -2
nur den	-8 0 78 0 -6 -7
nur der	2 0 -71 0 14 68
nur die	-1 -17 0 -8 -20 -22
nur ein	50 -21 -22 0 -35 -34
nur eine	12 -1 13 0 -18 -22
nur einen	20 -1 -1 -3 0 35
nur einze	-13 0 0 0 0 0
nur ihre	-5 0 0 0 0 0
nur noch	93 30 68 22 -9 -28
nur per	0 0 -26 0 -1 0
nur sagen	-10 0 0 -1 2 0
nur um	0 -14 0 0 -9 -10
nur zu	-13 0 0 0 -12 -2
nur zur	0 0 0 0 30 -4
nurse	-1 -7 0 0 0 0
nutze progr	-9 0 0 0 0 -5
nutze-	-5 -15 -25 -1 0 -7
nutzen	-16 0 -30 -1 0 -5
o	0 -3 0 0 0 0
ob	-87 -86 7 14 -42 -12
ob _ als	-2 0 0 17 -2 0
ob _ angri	-5 0 0 0 0 0
ob _ auch	0 0 -4 0 0 0
ob _ bei	-1 0 0 -3 0 0
ob _ daten	-22 -6 -1 -5 0 0
ob _ den	0 -6 0 -9 0 0
ob _ der	0 0 -1 -1 0 0
ob _ die	0 0 -2 0 0 0
ob _ ein	0 -6 0 0 0 0
ob _ eine	0 -3 0 12 0 0
ob _ es	-15 -4 0 -3 0 0
ob _ fuer	-1 0 0 0 -1 0
ob _ ihnen	-1 0 0 0 -2 0
ob _ in	0 0 0 -4 0 0
ob _ jetzt	-1 0 -2 0 -11 0
ob _ meine	0 -1 0 0 0 0
ob _ nach	0 0 -2 0 0 0
ob _ nun	-5 -1 0 0 0 0
ob _ patie	0 0 -8 0 0 0
ob _ ti-zu	0 0 -2 0 0 0
ob _ ueber	0 0 -5 0 0 0
ob _ unser	0 0 0 0 0 -1
ob _ von	0 0 11 -2 -3 0
ob auch	0 0 -1 0 0 0
ob bei	-1 0 0 0 -2 0
ob das	0 0 32 -2 -11 0
ob der	-5 0 -9 -1 -4 -3
ob die	-18 -11 -6 -12 0 0
ob diese	-7 -2 -3 0 -2 0
ob ein	0 0 -10 0 -1 0
ob eine	0 0 0 -1 0 0
ob es	-5 0 -2 -4 -3 0
ob ich	-17 -4 18 24 0 0
ob ihr	0 0 -4 0 -7 -3
ob ihre	-25 0 -5 -1 -6 0
ob man	-1 -1 -2 -2 0 0
ob perso	0 -6 -1 -5 0 0
ob sich	0 -2 -3 0 0 0
ob sie	-12 -6 -5 0 15 0
ob unser	-9 -7 -15 0 0 -4
ob wir	-10 -4 -13 -6 -13 -2
oben	5 -26 -2 1 -9 -2
oberf-	0 0 -22 0 -5 0
oblig to	-3 0 0 0 0 0
oblig-	-3 0 0 0 0 0
obwoh die	-7 -6 58 -1 0 0
obwoh sie	-10 0 -9 0 -9 -3
obwoh wir	0 29 -26 -1 -2 -3
obwoh-	-29 20 7 -2 -10 -6
obwohl	-29 20 7 -2 -10 -6
octob-	-3 0 -19 0 -9 -1
october	-3 0 -19 0 -9 -1
oder	-57 -129 -15 -74 -103 -28
oder _ ?	-10 0 0 0 -2 0
oder _ bei	0 0 12 0 -4 0
oder _ da	0 -14 0 0 0 0
oder _ das	-7 -2 -3 -3 0 0
oder _ der	0 0 0 0 -7 -6
oder _ des	-16 0 0 0 0 0
oder _ die	-2 -23 -23 -4 0 -1
oder _ eine	-3 -3 0 0 0 0
oder _ er	-1 0 0 0 0 0
oder _ es	-10 0 -9 0 0 0
oder _ euch	0 0 0 0 -19 0
oder _ ich	0 0 0 -1 0 0
oder _ ihr	0 -12 -7 0 -10 0
oder _ sie	0 0 0 -4 -15 0
oder _ von	0 16 0 0 0 0
oder _ wir	-2 0 9 0 -4 -5
oder an	-3 -3 17 0 0 0
oder auch	0 -8 0 0 0 0
oder die	0 0 0 -3 0 0
oder ein	-6 0 4 0 0 0
oder erst	-5 -13 0 0 0 0
oder geht	0 0 0 0 0 -4
oder haben	0 0 9 0 -11 0
oder hat	0 -12 0 0 -16 0
oder ist	-22 0 -15 -3 -2 0
oder jeman	0 -4 0 0 0 0
oder koenn	-2 0 0 0 0 -3
oder liebe	0 0 0 0 0 -1
oder liegt	-1 0 0 0 0 0
oder macht	0 0 0 0 -10 0
oder muess	0 0 0 0 -4 -1
oder nein	0 0 0 12 0 0
oder nicht	-14 -1 -15 -14 -12 0
oder nur	-27 0 -3 0 -11 -9
oder ob	-5 -6 -1 0 0 0
oder reich	0 0 0 0 0 -1
oder sind	0 -3 0 0 -3 0
oder soll	0 0 0 -1 0 0
oder solle	0 0 0 0 0 -1
oder stand	-7 -1 0 0 0 0
oder wie	0 -26 -5 0 0 -1
oder wir	0 0 0 0 -2 0
oeffn ?	0 -3 0 0 0 -8
oeffn _ nicht	-12 10 -29 0 -3 14
oeffn der	-9 -1 -29 0 0 -4
oeffn laess	18 10 -12 0 0 0
oeffn nicht	3 -1 49 0 0 0
oeffn sich	-51 17 71 0 21 0
oeffn-	13 69 47 -7 -3 -1
oeffne	-15 0 -5 0 -6 0
oeffnen	33 19 14 -7 6 -2
oeffnet	-6 4 53 0 0 1
of	109 3 18 -15 73 -22
of _ compu	21 41 -4 0 -4 0
of _ custo	-1 0 0 0 -13 0
of _ incid	-7 -10 0 0 0 -4
of _ patie	38 0 -16 0 0 0
of _ syste	6 -5 0 0 0 -7
of a	-5 0 2 -4 0 0
of our	-30 60 43 -12 -6 0
of the	-24 -19 -37 -34 -19 -18
of them	8 -1 76 40 -7 0
of this	0 0 0 0 -5 0
of your	-1 -7 0 -2 -19 0
off	-10 1 44 -2 -5 0
offen	-74 -31 -1 -18 59 0
offen-	0 39 -5 -5 -8 -3
offenbar	0 29 0 0 -4 -3
offic-	-30 -11 0 -28 -37 -10
office	-29 -11 0 -28 0 -10
offiz-	-6 0 0 0 0 0
offli-	82 -4 217 0 -4 -18
offline	82 -4 217 0 -4 -18
oft	-1 0 -11 0 14 0
ohne	21 65 -110 44 17 21
ohne _ gedru	-5 -5 -15 0 0 0
ohne _ zu	-6 -6 68 -2 -6 0
ohne akten	18 0 -2 -6 0 -7
ohne dass	-35 104 -9 -1 -6 -2
ohne die	28 -6 10 53 -5 0
ohne funkt	4 -11 62 -2 -4 0
ohne karte	11 0 0 -2 -15 0
ohne syste	48 -4 -11 -15 0 0
ohne verbi	-31 -14 90 -5 -6 0
ok	-38 -6 52 -12 25 -2
oktob-	-37 -35 -34 32 -13 0
oktober	-37 -33 -29 32 -13 0
on	87 204 57 84 -64 -13
on _ compu	-4 -16 18 0 -2 0
on _ machi	-22 0 45 0 -8 -5
on _ of	-3 -6 -4 -2 0 0
on _ own	-14 11 0 0 -1 -1
on _ serve	7 59 -1 0 -15 0
on _ side	-3 -7 41 -2 -1 -1
on all	-28 -10 22 0 -10 -5
on any	66 -1 -14 0 0 0
on my	0 0 0 0 -6 0
on our	29 33 30 -2 0 -1
on the	52 92 -27 21 -5 0
on your	-26 -2 0 0 -22 0
one	-56 -47 15 38 -12 9
one of	-1 -6 -8 0 -5 -4
onkol-	-6 -7 42 51 -6 0
onlin _ termi	-5 -1 -49 0 0 -2
onlin-	-98 54 77 -17 -15 -9
online	-9 -2 83 -2 -1 -7
only	-18 -9 25 0 33 48
ooch	0 0 26 0 0 0
op	-23 0 58 -12 -6 -7
open	-10 -14 24 -1 0 20
opene-	0 32 -9 0 -5 0
opened	0 32 -9 0 -5 0
opens	62 9 -20 -4 0 -6
operi-	10 0 -15 0 -4 0
opfer	0 -5 0 0 -1 -10
or	20 -10 -3 -16 -25 -6
or _ ?	0 0 0 -3 0 0
or _ it	0 0 0 -3 0 -2
or ist	0 0 0 -6 0 -2
or madam	0 0 -4 0 0 0
orden-	-7 0 -16 0 56 0
order	-4 0 47 -9 -14 -9
ordne-	-11 44 -32 -33 -2 -1
ordner	-11 44 -35 -33 -2 -1
ordnu-	-32 -29 -6 48 -16 56
ordnung	-32 -29 -4 -1 -16 56
orga	-5 0 17 0 -3 0
orga 0	-5 0 -2 0 -3 0
organ-	-6 -1 0 0 0 0
organisatorischen	0 -1 0 0 0 0
ort	5 2 23 -1 -1 0
ortho-	30 -4 13 -4 -8 -3
orthopaedie	30 -4 1 0 -8 -2
oster-	-15 0 0 0 0 0
other	-53 -4 -17 0 -19 117
other-	0 -2 -12 -3 -2 -18
ott	0 21 0 0 37 0
our	-31 111 105 -9 9 -20
our _ ?	0 -3 0 0 0 0
our _ are	63 -3 -10 0 -1 0
our _ can	-36 -4 31 0 0 0
our _ has	-12 48 -8 0 -5 0
our _ ist	-6 13 -5 -7 -9 -4
our _ remot	0 -3 0 0 0 0
our _ to	0 0 0 -3 0 0
our clini	0 -7 0 -1 0 0
our compu	1 6 0 0 -4 0
our conne	-1 -1 -1 0 0 0
our data	0 0 -25 -2 0 0
our docto	-28 -10 56 0 0 0
our files	0 18 0 -1 0 0
our it	-42 -7 -8 0 30 0
our new	-22 0 -5 -12 -5 0
our own	-7 0 0 0 -2 38
our passw	0 23 0 0 0 0
our patie	-11 0 0 0 0 0
our pract	-29 32 -4 -3 0 -2
our recep	33 45 0 0 -4 0
our serve	-30 30 -23 0 -1 0
our side	23 -6 41 -2 0 -1
out	42 -1 39 3 -18 -12
out of	37 -1 -9 -28 -1 -7
outlo-	-32 6 -32 0 -3 0
outlook	-11 6 2 0 -3 0
outpa-	76 0 -12 0 0 0
outpatient	76 0 -12 0 0 0
outsi ?	0 0 0 -2 0 0
outsi-	0 -10 0 -2 0 0
outside	0 -10 0 0 0 0
own	-29 1 -3 0 -3 37
p	4 -43 -16 0 0 0
paar	-21 30 -6 -5 -7 0
pad-d-	-12 -4 6 -22 -3 0
pad-datei	-12 -4 6 -22 -3 0
paket	0 -7 -6 0 0 0
paper	7 -8 -4 -7 -1 57
papie _ ein	0 32 0 0 0 -5
papie schie	0 -1 0 0 0 -5
papie-	-74 44 18 20 33 10
papier	-35 -14 34 20 -24 59
partn-	-18 -3 16 -1 -21 0
partner	-12 -3 16 0 -7 0
passe sie	0 0 0 0 -5 0
passe-	0 0 0 0 -5 0
passen	0 0 0 0 -5 0
passi ?	-11 0 0 0 0 0
passi ist	0 0 0 -2 0 0
passi und	-2 0 0 0 0 0
passi-	-39 0 0 -33 -7 -8
passieren	-19 0 26 -2 -7 0
passiert	-19 0 -26 -31 0 -8
passt	-1 0 -12 -4 -31 18
passw ?	0 0 -1 0 0 0
passw _ den	0 -6 0 0 -5 0
passw _ die	0 0 0 0 -3 0
passw _ konne	0 0 10 0 0 0
passw _ und	50 5 -1 -3 0 -3
passw _ wir	-12 -3 0 -8 -33 0
passw aende	0 -1 0 -3 0 -3
passw am	0 -5 14 0 39 -1
passw der	-3 -1 0 0 0 0
passw fuer	0 -6 0 0 -13 0
passw geaen	16 8 -5 0 23 0
passw verge	0 -7 0 0 -1 0
passw vom	-7 15 -5 0 -10 0
passw-	-53 60 -40 -14 12 -19
passwoerter	-10 -6 -9 -13 64 -6
password	-19 -2 -1 0 0 0
passwords	-4 16 0 0 18 0
passwort	-30 34 -38 0 -65 -13
patch	-12 0 54 0 0 0
patch-	53 0 -17 0 0 0
patie ?	-1 26 0 0 0 0
patie _ ?	-30 0 -11 0 0 0
patie _ an	2 29 -20 -1 -3 0
patie _ bei	-2 -14 45 0 -9 -10
patie _ das	34 -20 30 -3 -9 0
patie _ dem	-22 0 17 0 0 -4
patie _ den	24 -1 -1 0 3 -1
patie _ der	-4 0 -13 9 0 0
patie _ die	-7 6 -17 10 0 0
patie _ eine	-19 0 24 0 0 0
patie _ hause	-20 0 0 0 0 0
patie _ ich	-10 32 0 -4 0 0
patie _ im	-41 0 3 0 0 -4
patie _ in	21 13 -27 0 0 0
patie _ infor	7 0 0 0 0 0
patie _ ist	0 0 -6 0 0 0
patie _ kann	-1 0 -22 -4 0 0
patie _ muess	6 -1 -2 -3 0 0
patie _ nach	30 -5 -8 0 -6 0
patie _ nicht	0 0 -10 0 -2 107
patie _ oder	-8 0 0 0 0 0
patie _ patie	-8 -5 -4 0 0 0
patie _ sagen	-2 0 -2 -2 0 0
patie _ seine	0 -1 0 0 -6 0
patie _ sich	60 33 -48 -4 0 -21
patie _ sind	-4 0 -7 28 0 0
patie _ sms	0 0 -14 0 0 0
patie _ the	-16 0 19 0 -1 0
patie _ und	-10 22 -1 -9 0 -2
patie _ uns	-50 -28 22 -3 -2 -15
patie _ wir	-7 -23 6 0 0 43
patie _ wisse	-24 0 -1 -7 0 0
patie an	24 -28 -17 -8 0 38
patie auf	-30 0 35 -2 0 -4
patie aus	-35 -3 17 0 0 -5
patie besch	-3 0 -4 -2 0 0
patie der	-31 -11 -6 0 0 0
patie die	29 -9 -34 -5 0 0
patie einze	-16 0 9 0 0 0
patie files	48 -3 -3 0 -2 -6
patie frage	-22 -1 -31 0 -2 0
patie fuer	-13 0 0 0 0 0
patie haben	-2 -21 29 0 0 0
patie hat	-6 -26 -4 0 -2 0
patie im	4 -4 7 0 0 -11
patie in	-12 0 0 0 0 0
patie infor	-1 0 0 0 0 0
patie ist	53 -9 -52 0 0 102
patie jetzt	0 -4 0 0 0 0
patie keine	4 -6 -9 0 0 0
patie koenn	-15 -4 43 0 0 0
patie laess	9 -4 -17 0 0 -9
patie mehr	50 0 -50 0 0 0
patie mit	43 -11 -16 -4 0 -6
patie nach	-20 0 0 0 0 0
patie nicht	14 0 -40 -4 0 24
patie oeffn	2 46 -47 0 0 -2
patie per	-19 0 5 0 -8 0
patie recor	-18 0 -13 -5 0 0
patie rufen	-4 27 40 -1 -3 0
patie sagen	-8 0 12 -4 0 0
patie sind	35 -24 0 -4 0 63
patie ueber	-5 0 -3 0 3 -1
patie und	-26 1 17 -4 -3 7
patie unser	-11 -1 -2 0 0 0
patie verla	0 0 -8 0 0 0
patie von	2 0 0 0 0 0
patie werde	2 -3 -33 0 0 -8
patie wiede	39 -1 -5 0 -23 0
patie wird	0 -4 -11 0 0 0
patie zu	-11 -2 25 0 0 0
patie zur	-2 0 -16 -2 0 -1
patie-	37 88 1 26 -102 50
patient	-7 -61 -10 -35 -18 10
patienten	21 16 118 1 -44 -41
patientenakte	72 -3 -1 0 0 -17
patientenakten	-38 -12 -31 -11 0 -25
patientendaten	-55 14 -1 25 -23 -53
patienteninformation	-2 0 -16 -2 0 -1
patientenkartei	43 -61 -31 -3 0 2
patientenliste	-4 71 -47 0 0 0
patientennamen	26 -8 -16 0 0 0
patientin	-21 -9 -7 73 -8 -15
patientinnen	-10 -5 -12 0 0 0
patients	10 67 59 -5 -9 87
pauls-	0 0 0 0 -5 0
pausc-	0 0 -11 29 0 -4
pc	-11 125 -23 -9 -11 -42
pcs	-1 -18 3 0 0 -5
pdf	-20 -26 0 0 25 0
peopl-	55 -8 -27 -4 0 0
people	55 -8 -27 -4 0 0
per	-44 -5 96 0 -49 -35
per _ an	0 0 -14 0 0 0
per _ auf	0 -27 0 0 -6 0
per fax	0 0 51 0 0 -8
per fernw	0 -53 0 0 -29 0
per fernz	-6 14 0 0 -3 0
per kv-co	-2 0 16 0 0 0
per mail	-3 6 10 0 -11 -7
per post	-4 0 -16 0 0 -18
per sms	-3 0 -29 0 0 0
per teamv	0 14 0 0 0 -1
perso _ aus	0 -6 -1 -5 0 0
perso _ unser	-14 0 0 0 0 0
perso daten	0 -6 -1 -5 -6 0
perso-	-31 14 35 -9 -12 -2
persoenlich	-17 29 36 0 -2 0
personal	0 -4 0 0 -3 -2
personen	-14 0 0 -4 0 0
personenbezogene	0 -6 -1 -5 0 0
personenbezogener	0 0 0 0 -6 0
peter-	1 -9 -6 0 56 0
petersen	1 -9 -6 0 56 0
petra	-13 0 0 0 0 0
pfleg-	0 -4 34 -22 0 0
pflic-	-24 0 -19 -13 0 0
pflicht	-16 0 0 -13 0 0
phish-	-12 29 -7 0 -15 0
phishing	-12 29 -7 0 -5 0
phone	21 -12 2 0 -14 0
phone-	-14 16 78 -2 0 -6
physi-	0 -6 48 -1 0 0
piept	67 -8 -22 0 -20 -8
piept und	-28 -5 -1 0 -14 0
pin	-14 -5 70 -3 -15 0
pin _ smc-b	0 -5 27 -2 -2 0
pin der	0 -5 54 -2 -2 0
place	-9 -10 -8 -2 -1 0
place befor	0 0 0 -2 -1 0
plaet _ es	-18 -1 -20 0 0 52
plaet-	15 -50 90 -7 29 39
plaetze	3 -7 -4 0 38 -18
plaetzen	-27 -43 121 -7 -9 58
plan	-8 0 73 0 -8 -15
plan ?	0 0 0 0 0 -6
plan b	-7 0 -2 0 -5 0
plan in	0 0 -4 0 0 -3
platt-	72 -35 14 0 -4 0
platte	-43 -29 27 0 0 0
platten	83 -5 -2 0 0 0
platz	58 -71 4 0 -12 66
platz 0	-27 -2 -24 0 0 -18
platz mehr	-37 0 2 0 0 0
plaus-	-10 0 -40 75 -1 0
pleas _ me	0 0 0 0 -17 0
pleas _ my	0 0 0 0 98 0
pleas _ the	-3 0 0 0 58 -4
pleas _ us	17 -18 0 0 -4 0
pleas call	17 0 0 0 -18 0
pleas close	-5 0 0 0 116 0
pleas confi	0 0 -4 0 -9 0
pleas send	0 -3 0 0 -15 0
pleas-	29 -41 -17 -39 31 -4
please	29 -41 -17 -39 31 -4
ploet-	-25 105 -26 -11 -2 -2
ploetzlich	-25 105 -26 -11 -2 -2
plus	335 -4 -20 0 0 1
poliz-	-8 -28 -2 0 22 -10
polizei	-4 -9 -2 0 22 -4
porta-	-19 -2 -38 7 0 19
portal	-19 -2 -38 7 0 19
ports	0 -27 0 0 0 0
possi-	51 0 0 0 -6 0
possible	51 0 0 0 -6 0
post	-14 3 7 12 -5 -19
posta-	-3 -8 45 0 0 -1
postausgang	-3 -8 45 0 0 -1
postf-	-30 103 31 0 16 -2
postfach	-30 103 31 0 16 -2
pract ?	0 -4 0 -3 0 0
pract ist	-30 -5 -31 -5 0 -1
pract softw	0 -21 0 0 0 -2
pract-	-82 53 -10 -8 -6 -9
practice	-82 53 -10 -8 -6 -9
prakt-	-14 0 -19 51 -41 0
praxe ?	0 0 0 -11 0 0
praxe mit	0 0 -3 0 0 -4
praxe sind	0 0 0 0 0 -9
praxe und	0 0 -2 0 0 0
praxe-	-31 -23 18 -50 -15 -14
praxen	-31 -23 18 -50 -15 -14
praxi 0	-1 0 0 0 -10 0
praxi ?	0 -3 0 0 0 0
praxi _ 0	-1 -8 0 -9 -11 0
praxi _ ?	-10 -14 -5 0 0 0
praxi _ am	-14 0 1 18 0 -3
praxi _ das	0 0 0 0 0 -7
praxi _ der	-5 -12 -3 0 0 0
praxi _ des	0 -9 0 0 0 -17
praxi _ die	15 -14 -10 0 -3 0
praxi _ gespe	-15 -14 50 0 0 0
praxi _ ich	5 -5 0 -6 0 0
praxi _ in	-2 19 -1 0 0 0
praxi _ ist	-8 -13 0 0 0 -4
praxi _ mit	0 18 -1 0 0 0
praxi _ nicht	-1 -18 94 0 0 0
praxi _ oder	0 0 -8 0 0 0
praxi _ seit	15 7 -7 -1 -5 0
praxi _ sich	-15 -9 67 -5 -2 0
praxi _ sind	-3 -1 -3 0 0 0
praxi _ und	-37 43 0 9 0 -3
praxi _ vom	0 0 0 -5 20 0
praxi _ von	-3 -3 -2 -2 0 0
praxi _ wir	-6 24 -51 0 -17 0
praxi am	0 -21 -1 -2 0 -7
praxi an	12 0 -5 0 0 0
praxi auch	0 0 -2 0 0 0
praxi auf	-4 0 0 0 0 0
praxi aus	13 36 29 -6 -2 0
praxi ausge	-41 -6 6 0 0 0
praxi den	16 0 -8 -4 0 0
praxi der	-22 -33 20 0 25 0
praxi die	21 0 27 -1 0 0
praxi durch	0 0 -5 0 0 0
praxi fuer	10 -3 0 0 -3 0
praxi gesch	-33 -6 0 0 -3 -12
praxi hat	-20 -9 0 -5 -14 0
praxi im	0 24 -10 0 0 0
praxi in	20 -3 34 0 -2 0
praxi ist	17 -26 26 -8 9 -16
praxi jetzt	-15 -14 0 0 0 0
praxi mit	-16 -14 0 0 -5 0
praxi nicht	11 15 87 0 0 -13
praxi noch	-32 19 0 0 0 -5
praxi progr	-4 -3 0 0 -1 0
praxi selbs	0 0 0 -2 0 0
praxi steht	59 -23 -23 0 0 0
praxi ueber	-32 0 0 0 0 0
praxi und	11 -12 -10 0 0 0
praxi unser	-2 0 0 0 0 0
praxi von	0 25 0 0 0 0
praxi wird	-3 -3 58 0 0 0
praxi zu	11 28 -10 0 -3 0
praxi zugre	-36 -1 0 0 0 0
praxi-	13 77 -27 -89 -6 -21
praxis	-20 17 17 -51 -11 38
praxisausweis	-7 -4 47 0 0 0
praxisbetrieb	54 -2 -15 -3 -12 -16
praxisgemeinschaft	0 -12 0 0 0 0
praxisinhaber	-5 -1 -5 0 -7 0
praxisinhaberin	-1 0 0 0 0 0
praxiskarte	-3 0 32 0 0 0
praxisleitung	0 -14 0 0 83 0
praxismanagerin	-24 -17 -4 0 -2 0
praxisname	0 0 0 0 -4 0
praxisprogramm	43 -13 -6 -5 -1 -21
praxisrechner	-45 29 -10 0 -2 0
praxisserver	-21 12 -10 0 -1 0
praxissoftware	75 -31 -49 -7 -6 0
preis	0 0 0 0 -1 0
preis-	0 -1 -4 0 -1 0
preiserhoehung	0 -1 0 0 -1 0
presc-	230 -18 -131 -10 -10 15
prescription	57 -16 -55 -9 0 -1
prescriptions	127 -3 -76 -1 -10 16
press-	0 -12 -4 -1 -11 -13
presse	0 -6 -4 -1 -7 0
print	25 -9 -51 -9 0 -4
print-	-10 -16 74 0 -23 -6
printer	3 -9 -34 0 -12 -13
prints	10 -6 -66 0 0 16
priva-	-31 -9 28 2 -18 32
privat	-6 0 35 0 0 -3
privatliquidation	0 0 8 -12 -6 -2
privatpatienten	-6 0 -18 0 -2 0
pro	-2 -9 -13 -12 0 23
probi-	-16 -2 39 0 -8 3
probiert	-8 -2 48 0 -8 4
probl ?	0 0 0 0 -2 0
probl-	-19 -31 2 -9 15 35
problem	-11 -25 15 -7 19 -12
probleme	-8 -6 -11 -2 -4 75
produ-	-8 -10 13 0 -7 -3
produkt	-6 0 0 0 -1 -3
prof	0 -3 0 0 0 0
progr 0	-28 -7 -8 0 9 0
progr ?	0 -2 0 0 0 0
progr _ 0	-24 -1 -7 -1 6 14
progr _ ?	-21 0 0 -1 0 0
progr _ aber	3 -5 -18 0 0 0
progr _ allen	60 -9 -15 0 0 0
progr _ an	21 0 -15 0 0 20
progr _ auf	-3 11 -41 -1 0 -25
progr _ bei	-5 -2 17 0 -4 -25
progr _ beim	1 0 -62 0 0 0
progr _ das	26 17 0 -3 -5 0
progr _ dem	23 0 -10 0 -3 -6
progr _ der	0 17 -7 0 0 0
progr _ die	-34 22 -3 -1 0 0
progr _ eine	0 0 -1 -2 0 0
progr _ einem	-5 -9 0 0 0 -11
progr _ haben	-7 11 0 0 0 0
progr _ ich	0 -1 -22 -1 -5 0
progr _ ist	-7 0 -10 0 -1 27
progr _ keine	39 -11 -48 -3 0 0
progr _ mehr	24 -2 -8 -1 -8 0
progr _ meine	-7 17 -5 0 0 -1
progr _ nicht	9 6 8 0 -9 0
progr _ progr	-6 0 0 0 0 0
progr _ seit	15 0 -16 0 0 -12
progr _ sich	41 32 17 0 -10 0
progr _ so	0 0 34 0 0 0
progr _ start	-14 0 -15 0 -1 0
progr _ und	-2 132 0 0 0 -18
progr _ unser	36 -9 0 11 0 0
progr _ wir	4 10 -19 -5 0 0
progr also	-11 0 33 0 0 0
progr an	59 -13 -55 -3 -4 -2
progr auf	39 -48 -13 0 -2 -12
progr bei	-40 0 15 0 0 0
progr brauc	0 -4 -22 -4 -14 -4
progr das	7 -16 -8 0 0 0
progr den	25 8 0 0 0 0
progr die	16 0 -1 -8 0 0
progr ein	12 -3 -14 0 0 0
progr eine	0 -6 0 -1 0 0
progr geht	70 0 -20 -2 -4 -9
progr haeng	7 0 23 0 0 -3
progr herau	-7 0 -4 0 0 0
progr in	19 -7 0 0 0 0
progr insta	-6 49 0 0 0 0
progr ist	22 12 -43 -1 -3 -1
progr kommt	-17 0 28 0 0 0
progr laeuf	-18 -8 -7 -1 -10 14
progr melde	-6 -10 -15 0 0 0
progr mit	-20 -3 29 0 0 0
progr nicht	10 -19 -34 0 -9 -4
progr noch	-5 -6 27 0 0 0
progr progr	13 0 -16 0 0 0
progr seit	42 0 -41 0 -3 -6
progr siche	0 8 0 0 0 0
progr start	34 4 -32 0 48 0
progr stuer	-3 0 -4 0 -8 11
progr ueber	-23 0 0 0 0 0
progr und	9 10 -12 -3 0 0
progr versi	0 0 0 0 0 15
progr weite	-2 0 0 0 0 -18
progr-	-8 -15 -5 8 -22 -18
program	10 -22 -9 -1 0 -5
programm	-24 -67 26 14 -25 -19
programme	-49 58 10 0 -8 -2
programms	0 -8 25 0 0 10
programmversion	0 -4 0 0 0 0
prote autho	0 0 -2 18 0 0
prote-	0 -7 -2 40 -1 0
protection	0 -7 -2 42 -1 0
proto-	4 22 0 15 30 -23
protokoll	-18 -9 10 -3 44 -1
protokolle	21 36 -10 21 -14 -8
provi-	0 51 -6 0 -6 0
provider	0 51 0 0 0 0
proze ab	0 0 -2 1 -6 0
proze-	24 14 -14 -5 -7 -3
prozent	-4 -4 -14 -5 -6 -1
pruef _ ?	0 0 -3 -2 0 0
pruef _ bei	-4 0 49 0 0 0
pruef _ die	0 0 0 5 0 0
pruef brich	-4 0 66 -48 0 0
pruef sie	0 0 -4 0 0 0
pruef-	-60 7 111 2 -25 -4
pruefen	-48 -11 61 0 -19 -1
prueflauf	-5 0 31 -2 0 0
pruefmodul	0 0 29 -35 0 0
pruefung	0 20 35 -19 0 0
psych _ ich	55 -5 -5 0 0 0
psych praxi	-9 -1 0 0 0 0
psych-	33 -9 -27 33 0 -27
psychotherapeutin	-14 -4 5 19 0 -2
psychotherapeutische	-8 -1 -11 0 0 0
psychotherapie	3 -19 -17 -2 0 -24
ptv	-14 0 -40 -6 0 8
ptv 0	0 0 -52 -6 0 8
punkt	20 -16 -22 -1 -7 -11
punkt-	-10 -16 -7 0 -28 0
punkte	0 -12 -6 0 -8 0
put	-4 -3 -13 -2 0 -5
putzf-	-9 -41 -5 0 -17 -1
putzfrau	-9 -41 -5 0 -17 -1
pvs	14 -4 -12 0 2 0
pw	0 -9 -23 0 -71 0
q	0 0 -10 -5 0 0
q 0	0 0 -10 -5 0 0
qm	-6 0 -5 0 0 -25
quali-	-16 0 -13 -12 -3 0
qualitaetszirkel	-16 0 -9 -27 -3 0
quara-	0 68 0 -2 -9 0
quarantaene	0 61 0 -2 -9 0
quart _ 0	0 0 -11 -11 0 0
quart _ ?	0 0 0 -6 0 0
quart-	-19 -10 -48 62 -20 -5
quartal	-18 -2 -48 33 -13 0
quartalsabrechnung	-1 0 -4 -43 0 0
quartalsende	0 0 -18 33 0 0
quartalsupdate	0 -2 2 -28 -2 0
quartalswechsel	-5 -2 -22 31 0 0
quarterly	0 0 0 3 -3 0
quick	0 0 -15 0 42 -5
r	-9 1 -2 0 0 0
radio	0 -6 0 0 -2 0
radio-	0 -3 0 0 -3 -7
radiologie	0 0 0 0 -3 0
raets-	-17 -7 -2 0 -22 0
raeum-	30 -8 -6 -7 -16 0
raeume	-1 0 -6 -7 -6 0
raeumen	31 -8 0 0 -9 0
ran	-34 107 0 0 0 -3
ranso note	0 8 -1 -1 -11 0
ranso-	0 -51 -6 -1 -11 0
ransom	0 9 -1 -1 -11 0
ransomware	0 -37 -6 0 -1 0
rasch-	0 0 0 -9 35 0
rasche	0 0 0 -9 35 0
rat	0 43 0 0 0 0
raten	35 -7 19 -7 0 0
raten sie	-13 -7 -5 0 0 0
raum	5 1 -24 -3 30 -5
raus	76 27 -3 -3 60 11
rausg-	-12 -1 -35 0 -8 0
re	0 -2 -17 0 -75 -4
reach	6 0 14 3 -4 0
reach the	6 0 14 3 -3 0
reach-	-21 -3 -4 0 0 0
read	-13 -19 -24 -3 -3 -4
reade-	0 0 -22 0 -9 -2
reader	0 0 -22 0 -9 -2
reagi-	-6 -4 25 -3 -1 -5
reagieren	-6 -3 52 0 0 0
reagiert	0 -1 -27 -3 -1 -5
recei-	0 -12 -8 0 -6 0
recep pc	-4 65 0 0 0 0
recep-	33 104 -17 -4 -4 0
reception	-4 89 -16 -4 0 0
receptionist	8 16 0 0 -4 0
reche-	0 0 39 33 0 0
rechenzentrum	0 0 41 33 0 0
rechn 0	-16 17 0 0 -8 0
rechn ?	-5 0 0 0 0 0
rechn _ 0	-2 -16 0 0 -8 0
rechn _ ?	-7 34 0 0 0 0
rechn _ dem	49 -25 -2 0 -7 -7
rechn _ den	-16 -9 88 0 -5 0
rechn _ der	56 -35 -1 0 0 -3
rechn _ die	-28 0 9 -5 -9 29
rechn _ nicht	-29 -6 5 0 0 0
rechn _ progr	12 14 0 -4 0 0
rechn _ und	-20 46 0 0 27 0
rechn an	15 34 -25 -6 -2 0
rechn die	26 -2 -3 0 -2 -4
rechn freig	-14 19 0 0 0 0
rechn fuer	0 -1 0 0 -16 0
rechn ich	0 0 0 0 67 0
rechn im	38 19 -21 0 -1 18
rechn in	22 0 0 0 0 0
rechn ist	-45 -73 -33 -5 -1 0
rechn laeuf	-11 0 -10 -6 -4 5
rechn mehr	10 -12 40 0 -4 0
rechn mit	-4 24 -12 0 -4 0
rechn ueber	0 -16 0 0 0 0
rechn vom	-14 -14 -9 0 0 0
rechn-	49 20 11 -61 46 -12
rechne	0 0 0 0 67 0
rechnen	0 0 0 -2 0 0
rechner	87 21 -33 -19 -52 15
rechnern	-1 3 2 0 -5 -16
rechnet	-16 23 22 0 0 -1
rechnung	-14 5 23 -35 -27 -9
rechnungen	-9 17 12 -5 -17 -1
recht	-3 -19 26 0 -2 -1
recht ?	0 -12 0 0 0 0
recht _ der	-14 0 0 0 -2 0
recht-	-7 -2 -7 -2 -55 -1
rechte	0 -13 0 0 0 -1
rechts	0 -17 -1 -1 0 0
recom-	0 0 0 0 12 0
recommend	0 0 0 0 -6 0
recor-	16 -43 56 11 -6 1
record	39 -5 -13 0 0 0
records	-23 -38 69 11 -6 1
recov-	31 2 -16 0 -3 0
recovery	31 -14 -11 0 -3 0
rede	-10 0 0 0 -4 0
reden	0 0 -2 0 -8 0
refer-	-6 -5 -35 24 0 0
regel-	-25 0 54 -3 0 0
regio-	0 0 0 0 0 -1
regis-	0 -9 10 -2 -6 0
reich das	5 0 -6 -1 0 0
reich es	-8 -14 0 0 -2 -7
reich-	21 -23 -30 -4 -29 -16
reicht	24 -14 -28 -4 -2 -11
reihe-	-5 -1 7 0 -1 0
reihenfolge	-5 -1 7 0 -1 0
rein	12 -14 53 0 8 -36
rein ?	20 0 0 0 0 0
reiss-	0 0 2 0 -5 0
rejec-	12 0 12 -4 -1 -4
remot _ the	0 -4 0 0 0 0
remot _ tool	0 0 0 -3 0 0
remot acces	-9 38 0 -3 0 0
remot sessi	0 -17 0 -3 -8 0
remot-	-9 28 0 -6 -15 0
remote	-9 36 0 -6 -8 0
remotely	0 -9 0 0 -7 0
rente	-1 0 0 15 0 0
repar-	-3 -16 44 -4 -1 -1
reparieren	-3 -4 44 -4 -1 0
reply	-7 0 0 -28 -3 0
repor _ to	0 0 0 -8 0 0
repor this	0 0 0 -8 0 0
repor-	18 -11 -4 44 -5 0
report	18 -11 -4 44 -5 0
rest	17 0 144 -9 -3 19
resta-	-20 0 -46 29 17 0
resto txt	0 36 -3 0 0 0
resto-	5 21 -8 0 58 0
restore	5 21 -3 0 58 0
resul-	-2 0 10 0 -5 -1
results	-2 0 10 0 -5 -1
retur-	64 -4 0 0 -14 0
rezep _ ?	-2 0 -9 0 0 0
rezep _ aus	-16 -3 15 0 -1 0
rezep _ die	-24 0 -43 0 0 0
rezep _ ueber	-46 0 22 -2 0 -15
rezep ausst	23 0 -2 -1 0 0
rezep druck	45 0 -37 0 5 35
rezep ist	104 -9 -26 -6 0 -1
rezep mehr	34 0 -80 -2 -7 0
rezep nicht	2 0 34 0 0 0
rezep-	150 -59 -140 -16 -39 -16
rezept	-42 -32 28 -8 -12 -18
rezeptdruck	-5 -3 -33 -6 -4 -1
rezepte	-21 -11 -75 -2 -21 7
rhein-	-2 0 0 0 9 0
rheum-	-1 -4 8 0 -2 0
richt ?	-2 -4 0 0 0 0
richt _ ?	0 -5 0 0 0 0
richt sie	0 0 0 0 16 0
richt-	-16 -17 -26 -2 -1 -3
richten	0 0 0 0 31 0
richtig	-16 -19 13 -2 -7 -3
richtige	0 0 -22 0 -9 0
rief	0 -15 4 0 0 0
right	0 0 0 0 -1 0
right _ ?	0 0 0 0 -1 0
right now	0 0 0 0 -1 0
risik-	-2 -11 -4 0 -3 0
risiko	-2 0 -4 0 0 0
rki	0 0 -19 -12 0 0
roent-	-31 52 89 -10 -15 -4
roentgenbilder	-16 28 71 0 0 0
room	76 -2 7 -6 -1 -17
rooms	12 0 -6 -4 -5 77
rosa	-26 -12 46 0 -5 0
rot	-3 94 230 -14 -49 -16
rot und	9 18 24 0 0 0
rote	-12 27 23 0 -8 0
route-	-17 4 23 -2 -7 -1
router	-17 4 4 -2 15 -1
routers	0 0 19 0 -22 0
ruebe-	20 17 4 0 0 -5
rueck 0	0 0 -14 0 -19 0
rueck _ 0	0 -4 0 0 -11 0
rueck _ an	-1 0 0 0 -27 -7
rueck _ der	13 0 0 0 -31 0
rueck an	17 0 -9 0 -41 0
rueck bitte	-1 0 0 0 -15 0
rueck ist	0 -1 0 -7 41 0
rueck zum	0 -13 -3 0 -2 -7
rueck-	102 0 -17 -1 66 -28
rueckfrage	-1 -13 -3 0 -33 0
rueckfragen	-4 0 0 0 -37 0
rueckmeldung	11 0 10 -31 22 -10
rueckruf	-7 17 15 0 88 0
rufe	0 0 0 -9 0 0
rufen	-38 77 89 33 -29 -5
rufen _ mich	0 0 0 -1 -22 0
rufen _ uns	-6 0 0 -4 -1 0
rufen an	-3 67 10 -1 -4 0
rufen sie	-28 0 14 -6 -25 0
rufnu-	0 0 0 -6 23 0
rufnummer	0 0 0 -6 23 0
ruft	-53 -60 12 -3 -37 36
ruft _ an	0 -31 -17 -2 -2 -1
ruft dauer	0 -5 -7 -2 0 -1
ruhe	-4 -8 -3 0 -17 0
ruhig	-34 0 11 0 0 0
ruhig-	0 0 0 0 18 0
run	9 -2 0 0 0 0
rund	-29 7 67 3 39 -25
rund 0	-27 7 20 5 0 -3
runds-	-1 -7 0 -6 47 0
rundschreiben	-1 -7 0 -6 2 0
runni-	-61 0 24 -2 14 29
running	-61 0 24 -2 14 29
runte-	-23 0 0 0 -14 0
russe-	0 -1 -2 0 -10 0
russen	0 -1 -2 0 -10 0
russl-	0 33 -2 0 0 0
russland	0 33 -2 0 0 0
s	44 -5 62 -4 7 -12
sache	-3 -22 -36 -18 22 -8
sache bei	0 -4 0 -9 -2 0
sache-	-17 9 40 0 -8 0
sachen	-17 9 40 0 -8 0
sachs-	0 0 0 7 0 0
saemt arbei	36 -2 -27 -2 -5 0
saemt rechn	39 -17 -16 0 -1 0
saemt-	113 -7 12 3 -19 -2
saemtliche	7 25 2 10 4 -2
saemtlichen	51 -27 12 0 -10 0
safe	0 -2 0 0 0 0
safe to	0 -2 0 0 0 0
sage	-24 -1 5 52 0 0
sagen	58 -6 -5 -2 38 -22
sagen ?	0 0 0 -1 0 0
sagen _ die	-9 0 0 0 -29 0
sagen _ uns	0 -10 0 -1 -6 0
sagen _ wir	11 0 0 0 0 0
sagen sie	8 -10 0 -1 -10 0
sagen wir	20 0 -14 -3 14 -1
sagt	-14 45 65 61 -37 2
sagt _ seien	0 -4 0 0 -8 -1
sagt bei	-8 0 -13 0 -4 -15
sagt das	-9 -3 23 -3 -8 -1
sagt der	8 -9 -17 10 -12 0
sagt er	-9 0 13 0 0 0
sagt ich	-6 0 0 0 0 0
sagt sie	0 -12 -1 0 -1 -3
sagt wir	-6 17 0 -15 -12 0
sagte	-6 -26 0 0 -8 -1
same	41 -14 -13 -5 0 0
samme-	11 0 13 14 -9 0
sammelerklaerung	0 0 0 15 -9 0
samst-	-2 18 -23 -17 0 0
samstag	-2 18 -23 -11 0 0
samt	0 0 0 2 -1 0
san	3 23 0 0 0 -3
sandr-	0 -10 0 0 -7 0
sandu-	58 0 -24 0 0 8
sanduhr	47 0 -24 0 0 8
sass	0 4 0 -4 38 0
saube ?	0 0 0 0 -1 0
saube ist	-7 -7 0 0 -3 0
saube-	-34 -38 0 0 21 0
sauber	-34 -38 0 0 21 0
sauer	5 0 -15 0 0 0
says	-9 -4 75 -2 0 -1
scann _ die	-47 0 35 0 0 0
scann-	-84 -38 67 -8 -31 -32
scannen	-54 -3 80 0 0 -29
scanner	-12 -63 -34 0 -12 0
schad auf	-10 5 0 0 0 0
schad-	-15 133 -4 63 -6 -7
schadcode	0 40 -4 0 0 0
schaden	-1 0 0 13 0 0
schadsoftware	-4 73 0 0 0 0
schae-	-2 -5 -2 0 0 0
schaf-	13 -5 -21 22 24 21
schal _ sich	0 -1 0 0 0 0
schal ich	0 0 0 -1 0 0
schal sie	0 -1 -4 0 -6 0
schal-	0 -18 -5 -6 -6 0
schalte	0 0 0 -1 0 0
schalten	0 -18 -4 -4 -6 0
schau-	0 49 -5 0 0 -1
schauen	0 5 -4 0 0 0
schei-	-25 -23 77 19 -14 -24
schein	3 -21 -12 42 -1 -7
scheine	-28 0 -15 1 -2 -9
scheitert	0 -1 54 -3 0 -8
schic ?	-49 0 0 0 0 0
schic _ die	0 -2 -2 -4 -1 0
schic _ leute	22 -4 -15 0 -10 0
schic _ uns	9 -8 -15 0 -5 0
schic _ wir	-1 -1 0 0 -1 0
schic die	14 19 0 -1 -13 -2
schic ich	0 20 -4 0 -2 0
schic sie	7 -11 -15 0 -11 0
schic-	71 8 -54 -5 2 -4
schicke	19 36 -4 0 -17 0
schicken	-34 -7 -40 1 32 -3
schickt	12 25 13 -4 -8 -2
schie ein	-8 -4 0 0 -2 -5
schie-	-3 -7 -5 -6 -4 -14
schief	-16 -4 -5 0 -4 -14
schil-	30 0 -19 0 0 0
schir-	140 20 -11 -8 -11 0
schirm	116 20 -11 -3 -11 0
schla fehl	-1 0 77 0 -3 0
schla-	-20 32 33 11 -7 18
schlaegt	-21 38 34 0 -3 0
schlafe	-10 0 -21 0 0 0
schlange	23 0 25 -13 0 0
schle-	-16 -4 13 18 -2 0
schlecht	-10 -8 13 18 0 0
schli nicht	24 -5 -24 -2 0 0
schli sich	65 -12 -32 0 -13 0
schli-	37 -1 -84 -5 -38 0
schlicht	60 -16 -39 -2 0 0
schliessen	-55 0 -13 -9 -23 0
schliesst	49 -12 -26 10 -13 0
schlimm	0 0 0 -3 0 0
schlo-	0 0 0 0 0 -1
schlu-	7 -29 -11 -4 30 0
schluessel	-3 -29 -8 -3 -3 0
schme-	38 -9 -23 0 0 0
schmi-	-44 -1 65 -1 -12 0
schne hilfe	-9 0 0 -14 90 0
schne-	-12 39 -7 -18 37 -15
schnell	26 19 -1 0 0 0
schnelle	-9 0 0 -14 6 0
schni zum	-5 -3 91 -3 0 -6
schni-	-6 -9 20 -13 -2 -6
schnittstelle	-6 -9 20 -13 -2 -6
scho	-9 0 38 0 84 0
schoe woche	0 -4 0 -25 32 -11
schoe-	-9 -4 -2 -30 33 -33
schoen	0 0 0 -5 -7 -22
schoenes	0 -4 0 -25 26 -11
schon	-121 -25 27 89 -54 55
schon _ ?	0 0 0 0 -11 0
schon _ dritt	0 -9 45 -3 -10 0
schon _ im	0 0 0 0 -8 0
schon einen	0 0 0 -2 0 0
schon mal	0 0 -8 -2 -19 0
schon ob	2 0 -4 0 0 0
schon wiede	2 -11 52 0 -110 0
schra-	-21 -16 -6 -1 0 0
schrank	11 -16 -6 -1 0 0
schre _ alle	29 0 -16 0 0 0
schre _ auf	26 -11 -35 0 0 -10
schre _ die	25 0 -9 0 0 0
schre _ mit	-34 0 39 0 0 0
schre _ von	-21 17 25 0 0 0
schre _ wir	-4 26 -23 0 -9 33
schre alles	25 0 1 0 0 -10
schre an	-8 0 0 0 0 0
schre die	-1 0 46 -2 0 -1
schre ich	-16 -4 -29 0 -2 0
schre ihnen	0 0 -3 0 -5 0
schre sie	-34 0 33 0 -9 0
schre von	0 0 29 0 0 -16
schre-	79 10 0 -2 -43 -4
schreibe	-1 -8 -7 0 -10 0
schreiben	12 5 7 -11 -48 5
schreibt	44 -10 8 10 -3 -3
schreibtisch	-1 -1 0 0 17 -6
schri _ der	-12 -6 -8 0 -2 0
schri besta	0 0 -6 22 0 0
schri groes	-8 0 0 0 0 0
schri im	-4 0 -10 -3 0 0
schri in	-12 -6 -8 0 -2 0
schri und	15 -9 0 0 -1 0
schri-	-86 34 -5 13 -34 0
schrift	-15 49 -14 -5 -1 0
schriftgroesse	-12 0 -6 0 -2 0
schriftlich	-6 -9 5 3 -18 0
schriftliche	0 0 -6 27 -2 0
schritte	0 -2 0 0 -10 0
schub-	0 0 -19 -4 -1 -3
schublade	0 0 -19 -4 -1 -3
schue-	20 11 -15 -3 -27 0
schuetzen	-1 -15 -15 0 -27 0
schul _ 0	-13 0 0 -4 0 0
schul am	0 0 0 -4 0 -2
schul fuer	0 0 0 0 -1 0
schul-	57 -28 -13 -21 -1 -26
schulung	0 0 -2 -10 -1 0
schut-	0 0 0 -1 0 0
schwa _ auf	-11 41 0 0 -3 -1
schwa fenst	-15 49 0 0 -5 -1
schwa-	113 4 -26 -3 -10 -10
schwarz	-6 21 -31 0 0 -1
schwarze	-10 16 -12 0 -3 0
schwarzes	-4 25 0 0 -2 -1
schwe-	-17 -14 27 34 -28 -3
schwerpunktpraxis	0 0 0 -1 0 0
schwi-	-7 -3 0 0 -13 0
scree-	22 -21 -21 -6 -17 0
screenshot	-7 -7 -11 0 -17 0
se	60 5 6 0 0 -1
sechs	85 -1 -6 57 0 8
secon-	0 -10 -2 0 -13 0
second	0 -10 -2 0 -13 0
secun-	0 0 -66 0 0 0
secur-	-7 0 0 -2 -37 0
security	-7 0 0 -2 -37 0
see	-23 0 0 -2 0 8
sehe	12 20 -40 0 0 -5
sehe ich	-10 24 -5 0 0 0
sehen	-2 -1 35 27 -10 94
sehen sie	0 0 -12 0 0 -7
sehen wir	4 -1 19 0 -5 80
sehr	-17 -18 14 1 -15 -20
sehr _ damen	-13 1 12 -3 -2 -1
sehr _ team	0 0 0 3 0 0
sehr geehr	-13 -2 9 1 -10 -3
sei	8 -53 -54 -14 19 -30
sei _ micro	0 -41 0 0 -1 0
sei nicht	0 0 -26 10 0 0
sei von	-1 -8 -5 0 -1 0
seid	-1 -12 0 0 12 0
seien	-4 50 -9 0 7 -1
sein	15 22 -26 150 -21 -17
sein ?	0 -1 0 -13 0 0
sein dass	0 -9 0 -1 0 0
sein koenn	-6 -7 -2 12 0 0
sein sonst	-9 -4 -10 38 0 -16
seine	38 -27 -62 43 -18 -24
seine akte	-9 -8 -7 -4 -6 0
seine-	-33 -7 -9 -6 31 26
seinem	-7 2 0 0 -5 0
seinen	-14 -1 -7 -6 36 26
seiner	0 -5 -8 0 0 0
seinerzeit	-12 -3 6 0 0 0
seit	107 -41 144 -77 -26 -28
seit 0	5 -12 -45 -2 50 0
seit _ 0	45 -6 42 -2 -9 0
seit _ abend	22 5 -16 0 -2 0
seit _ angri	0 -3 0 0 0 0
seit _ auf	-47 14 19 -7 -9 -3
seit _ bei	-18 0 -29 -4 0 0
seit _ die	41 -15 -34 -1 -10 -2
seit _ frueh	73 -22 6 -14 -9 0
seit _ jahre	-36 -3 -23 -1 -3 0
seit _ keine	-83 -10 138 -2 0 -5
seit _ letzt	-18 0 -18 -4 0 0
seit _ mit	-9 -1 -17 0 0 0
seit _ mitta	5 -4 -35 -13 10 0
seit _ morge	79 -2 -51 -5 0 0
seit _ nachm	0 -5 5 0 -7 0
seit _ nacht	-7 20 -22 -2 0 0
seit _ neust	-10 0 31 0 -5 0
seit _ nicht	-28 -2 11 -2 -2 0
seit _ strom	-11 -2 -43 0 0 0
seit _ stund	31 19 -24 0 0 0
seit _ tagen	8 -2 44 -1 -9 -9
seit _ uhr	72 1 -60 0 35 0
seit _ umste	-18 0 23 0 -6 -9
seit _ updat	27 0 -9 0 0 0
seit _ wisse	-3 0 -1 0 0 0
seit _ woche	-51 -38 88 0 -10 9
seit acht	44 -6 -34 0 -5 0
seit dem	21 -26 17 -6 -15 -1
seit der	-24 12 -19 -7 36 -9
seit diens	88 0 7 -4 0 0
seit drei	6 -9 18 -1 -1 -9
seit einer	-19 -7 -14 0 -10 12
seit freit	-22 0 19 0 -15 0
seit geste	76 23 -4 31 -18 -11
seit heut	4 -4 -23 0 13 0
seit heute	-43 11 -15 -25 -47 0
seit ich	-11 11 -4 0 -3 0
seit jahre	-12 0 -5 0 0 0
seit letzt	-9 0 52 0 0 0
seit mittw	3 11 20 -1 0 0
seit monta	-55 -3 29 -34 0 0
seit stund	57 -1 -14 0 -4 0
seit tagen	-44 -6 56 -5 -10 -4
seit vier	-16 -1 23 0 -7 0
seit wann	-3 0 -23 0 0 0
seit woche	-20 0 -22 0 0 0
seit zwei	40 23 -36 0 -3 0
seitd-	-38 13 -14 0 -2 -3
seitdem	-38 13 -14 0 -2 -3
seite	-18 26 -51 -6 57 6
seite-	46 22 -48 0 -5 -15
seiten	46 30 -48 0 -5 -1
seith-	-1 13 0 0 -17 -8
seither	-1 13 0 0 -17 -8
sekre-	-18 -22 -5 0 -2 0
sekretariat	-18 -19 0 0 0 0
sekun-	-20 -8 44 0 -8 0
sekunden	-37 -8 48 0 -8 0
selbe _ ?	0 0 0 0 -1 0
selbe-	-35 -29 41 0 114 0
selber	-35 -29 41 0 114 0
selbs _ ?	0 0 0 0 0 -1
selbs _ von	0 -10 0 0 -4 0
selbs einen	0 -16 0 0 -5 0
selbs partn	0 0 0 0 -4 0
selbs-	-37 7 10 -11 28 -6
selbst	-37 5 14 -11 39 -6
selts-	0 -18 -6 0 -2 0
send	34 -11 -36 -3 -21 0
send us	0 -3 0 0 -4 0
sende	-7 -11 -4 0 0 0
sende _ uns	-19 0 -2 0 -6 -2
sende fehle	-8 -12 -9 0 0 0
sende sie	-19 0 -3 0 -8 -2
sende-	-33 -4 72 -9 17 45
senden	-33 -2 36 -1 -8 46
sendet	-1 -1 36 -8 39 0
sendi-	-26 78 -8 -8 -8 -4
sending	-26 78 -8 -8 -8 -4
sent	-4 -27 -24 -3 -7 0
septe-	0 -1 -11 -12 -6 0
september	0 -1 -11 -12 -6 0
serie-	-2 0 -51 0 0 -1
serienbrief	-2 0 -11 0 0 -1
serio-	0 0 0 0 -3 0
serioes	0 0 0 0 -3 0
serve 0	-7 -6 -3 0 0 0
serve ?	-2 -19 -1 0 0 -6
serve _ 0	-10 -9 0 0 0 0
serve _ ?	-1 -27 -1 0 0 0
serve _ der	0 -20 -3 0 -2 0
serve _ geht	-4 -3 -2 0 0 -9
serve _ hat	-2 -17 0 0 -6 0
serve _ netz	20 6 0 0 -5 0
serve _ nicht	36 -39 5 0 -8 0
serve _ seit	34 -11 -32 0 0 0
serve _ und	1 -47 -14 -1 -1 0
serve _ wir	-14 4 0 0 -1 -6
serve and	0 6 -3 0 -15 0
serve aus	23 -25 -1 -2 0 0
serve der	0 58 0 0 0 0
serve in	0 -20 -18 0 0 0
serve ist	47 -46 -26 -1 -4 -1
serve nicht	25 -16 74 0 -11 0
serve schal	0 -3 0 -4 0 0
serve start	72 -14 -11 0 -1 0
serve steht	-39 -24 5 0 0 0
serve und	-18 -30 0 0 -6 0
serve vom	20 6 0 0 -5 0
serve-	26 37 39 -24 -29 -17
server	-6 5 41 -7 -13 -17
servern	-1 11 -3 0 0 0
servers	-64 32 -16 0 -15 0
serverumzug	0 -2 0 0 0 0
servi-	14 -13 -3 -3 -8 -5
service	14 -3 0 0 0 -5
servu-	-1 0 -31 0 -1 -2
servus	-1 0 -31 0 -1 -2
sessi-	0 -17 0 -3 -8 0
session	0 10 0 -3 -8 0
setup	0 -2 -17 0 -1 -9
setze ?	-10 0 0 0 0 0
setze-	-26 0 0 0 -2 -1
setzen	-26 0 0 0 -2 -1
shoul _ do	-22 0 0 0 0 0
shoul we	-34 0 0 -5 0 0
shoul-	-34 0 0 -5 0 0
should	-34 0 0 -5 0 0
shows	16 0 56 -2 -1 -3
sich	8 53 125 -102 -49 -47
sich _ angri	0 -4 0 0 0 0
sich _ auf	-22 -16 -31 0 -11 0
sich _ bei	0 0 -2 -4 -10 0
sich _ dass	-6 0 45 0 0 0
sich _ dem	6 -21 -28 0 0 0
sich _ den	-7 34 -5 0 -2 0
sich _ der	-19 -6 -7 9 42 0
sich _ die	18 -12 80 -9 0 -6
sich _ druck	53 0 -24 -6 21 -1
sich _ ein	0 -8 0 0 0 0
sich _ einem	0 0 -5 0 -24 0
sich _ einzi	66 -2 -68 0 0 0
sich _ ganze	-24 0 -51 0 0 0
sich _ in	-10 -3 0 0 0 0
sich _ jeman	15 -8 -8 0 0 0
sich _ keine	-90 19 69 0 0 0
sich _ mehr	-39 2 20 -14 -73 0
sich _ micro	0 1 0 0 0 0
sich _ mit	-1 40 -25 0 0 0
sich _ mitar	0 -8 0 0 0 0
sich _ nicht	4 21 -58 -37 0 -7
sich _ niema	-1 -6 59 0 0 -9
sich _ oeffn	18 -6 -14 0 0 29
sich _ progr	1 12 42 0 -3 0
sich _ start	79 -7 21 0 -6 0
sich _ ueber	0 0 3 0 0 0
sich _ und	0 7 -15 0 -26 0
sich _ uns	5 31 -44 0 0 0
sich _ unser	1 -2 -24 0 0 0
sich _ von	-4 -6 -4 -3 0 0
sich _ war	0 8 0 0 4 0
sich _ zu	-9 0 0 0 33 -5
sich als	-4 15 13 0 -10 0
sich an	-4 -36 -10 -4 29 0
sich auf	-29 -13 32 0 0 0
sich bei	-19 91 -2 0 -1 -9
sich da	0 0 0 0 -2 0
sich damit	0 0 -4 0 0 0
sich das	-13 -15 40 0 -8 0
sich den	-22 -8 -11 -9 0 0
sich der	-24 7 -13 0 -3 0
sich die	-38 -46 -19 -10 0 -15
sich ein	-1 17 -8 0 0 0
sich eine	-12 -5 0 0 0 0
sich erled	0 -10 -12 0 9 0
sich fuer	-28 0 45 0 34 0
sich geaen	-4 -29 -21 -5 -12 0
sich heute	-28 -3 28 0 -1 0
sich hier	-2 -5 -4 0 -2 0
sich im	-20 -4 25 -5 0 0
sich in	-7 -11 14 0 -1 -2
sich jeman	22 24 -16 0 -4 0
sich jetzt	0 -6 0 0 0 0
sich keine	76 -2 -36 0 0 0
sich mit	-1 13 -23 0 -6 0
sich morge	0 -3 0 0 0 0
sich nach	22 -1 3 0 -24 -4
sich nicht	77 28 -77 -7 19 -12
sich per	0 17 0 0 -24 0
sich progr	30 -3 -19 0 -3 0
sich seit	-15 -11 31 0 0 0
sich ueber	-7 1 -29 0 -2 -6
sich um	-18 0 -11 -9 0 0
sich unser	0 0 -4 0 0 0
sich von	-2 22 -3 0 78 0
siche ?	0 0 0 0 0 -5
siche _ ?	0 -1 0 0 0 0
siche _ die	0 17 -11 0 0 0
siche _ sie	-2 0 -18 0 0 0
siche _ und	0 13 18 0 -7 0
siche _ unser	0 0 -6 0 0 0
siche auf	0 -16 24 0 0 0
siche dass	-4 -6 -11 0 0 0
siche ist	-6 11 39 -7 0 0
siche oder	0 -12 0 -1 0 0
siche sind	-17 23 -4 -1 -2 0
siche von	0 -29 0 0 -19 0
siche-	-73 49 -50 -48 -30 -16
sicher	-14 -13 -27 -13 -8 -6
sicherheit	-9 -20 0 0 -4 0
sicherheitskonzept	0 0 0 0 -3 0
sicherheitsvorfall	0 -2 0 0 -1 0
sichern	-13 0 -1 0 0 0
sicherung	-17 -56 18 -25 12 -10
sicherungen	-17 53 -9 -2 -4 0
sick	-1 -3 6 -3 -6 0
sick notes	-27 -3 38 -3 -6 0
side	-3 -7 41 -2 -1 -1
sie	-51 -105 -27 -75 136 -96
sie ?	-20 0 16 -2 -5 0
sie _ ?	-19 -31 -7 -5 -17 -6
sie _ an	0 0 0 -4 -5 0
sie _ angri	0 0 0 0 -3 0
sie _ auch	0 0 -17 0 -2 0
sie _ auf	22 -24 0 17 -10 -1
sie _ auftr	-2 -2 -7 0 -1 0
sie _ aus	0 0 0 0 -10 0
sie _ bei	5 -1 -10 0 -3 0
sie _ besta	-26 0 -4 0 0 0
sie _ bitte	-19 -8 -2 0 -31 -1
sie _ das	-5 0 -28 0 121 0
sie _ dass	-9 -8 0 16 -2 0
sie _ dem	0 0 -6 0 0 0
sie _ den	0 -12 0 -9 -6 -1
sie _ der	-19 0 12 -7 -16 -5
sie _ die	0 5 -10 16 46 -7
sie _ ein	0 0 0 0 -8 0
sie _ einbr	0 -6 0 0 0 0
sie _ eine	-3 17 0 0 -2 -1
sie _ einen	-2 8 -14 0 -2 0
sie _ etwas	0 -1 0 0 26 0
sie _ fuer	0 0 0 -1 -1 0
sie _ haben	16 0 0 -2 0 0
sie _ hat	26 -11 0 0 -6 -2
sie _ ich	0 0 0 0 -4 0
sie _ im	0 -4 0 0 -11 0
sie _ in	-22 0 -6 -8 58 0
sie _ ist	0 0 0 0 -3 0
sie _ kuenf	0 -7 0 0 0 0
sie _ kv	0 0 0 0 -6 0
sie _ mehr	0 0 -2 0 -2 0
sie _ meine	0 -2 -2 0 62 0
sie _ mich	0 0 -5 0 -17 0
sie _ mit	-5 0 0 0 -3 0
sie _ nicht	-28 -14 -18 0 94 -15
sie _ noch	0 0 0 0 -2 0
sie _ ob	0 0 0 0 -4 0
sie _ oder	0 -4 0 0 -3 0
sie _ sagen	0 0 -7 0 0 0
sie _ selbs	33 -8 0 0 0 0
sie _ sich	-10 -10 -33 -37 -45 -5
sie _ siche	0 0 0 0 -8 0
sie _ sie	0 0 0 0 30 0
sie _ so	-1 0 0 0 0 0
sie _ syste	0 0 0 0 -3 0
sie _ telef	0 0 -5 0 -27 0
sie _ ueber	-21 0 0 0 -5 0
sie _ um	-1 0 0 0 -8 0
sie _ und	28 0 0 0 0 -8
sie _ uns	-1 25 19 -3 -20 -8
sie _ unser	-5 0 -22 10 -2 0
sie _ unter	0 0 0 0 2 0
sie _ von	-9 23 -20 0 50 0
sie _ vor	15 0 -4 -5 0 0
sie _ was	28 0 0 0 -2 0
sie _ wie	0 -6 0 0 -8 0
sie _ wiede	-2 0 0 0 -26 0
sie _ wir	-3 0 -2 -9 -22 0
sie _ wisse	0 0 -2 0 64 0
sie _ wurde	0 -13 0 0 0 -3
sie _ zu	-13 0 14 -12 -12 0
sie _ zurue	9 0 -15 -4 -15 0
sie an	0 6 0 0 -26 0
sie angeg	-1 0 0 -2 0 -3
sie auch	-11 -2 29 0 0 0
sie auf	-1 3 -7 0 -3 0
sie bei	0 -4 -7 0 0 0
sie betro	0 0 0 0 0 -6
sie bitte	21 -18 -2 0 -25 0
sie brauc	-19 0 -11 0 -55 -5
sie da	0 -6 0 0 -11 0
sie dafue	-3 0 0 0 0 0
sie damit	0 0 0 0 -1 0
sie das	-14 -6 -6 -11 14 0
sie dass	-5 0 -1 0 -13 0
sie dem	0 0 0 37 30 0
sie den	30 -6 -3 0 -12 -1
sie denn	-3 0 0 0 -2 0
sie derze	-5 0 -2 0 0 0
sie die	0 -8 0 -4 -24 0
sie diese	0 0 0 32 -22 0
sie eigen	0 0 0 -12 0 0
sie ein	-8 0 0 0 -17 0
sie eine	0 0 0 -2 -4 0
sie einen	0 0 -2 0 -1 -1
sie errei	0 0 -11 0 -17 0
sie es	33 0 0 0 21 0
sie fuer	-1 -7 0 0 -1 0
sie gehac	0 -16 0 0 -3 0
sie gerad	0 0 -5 0 -1 -1
sie haben	28 -11 0 17 6 -8
sie hat	0 73 0 0 -33 -1
sie ihre	0 0 0 0 -6 0
sie im	29 -3 28 0 -7 0
sie in	0 11 0 -8 56 0
sie ist	0 0 0 0 -4 0
sie ja	0 0 0 0 -14 0
sie jetzt	-14 0 0 0 -5 0
sie keine	0 0 -11 4 -7 0
sie koenn	22 0 20 0 27 0
sie loesc	0 -1 0 0 0 0
sie meine	-2 0 -4 0 100 -6
sie mich	0 0 -15 -9 27 -17
sie mit	-34 0 17 -9 0 0
sie muess	-15 -3 -23 -45 90 0
sie nach	-21 0 18 -9 0 0
sie nicht	-22 -13 1 0 -18 0
sie noch	0 0 0 0 -8 0
sie schon	-1 0 -15 -6 -3 -2
sie schre	0 0 -8 0 -2 0
sie schri	0 -2 0 0 -5 0
sie selbs	0 -4 0 -1 0 0
sie sich	-22 -8 -35 -9 16 -2
sie siche	-4 -6 0 0 0 0
sie sie	0 0 0 0 -32 0
sie so	0 -1 0 0 72 0
sie ueber	0 0 0 10 0 0
sie uns	-8 -3 -42 -3 -35 30
sie unser	0 -6 0 -9 -11 0
sie von	-5 37 -8 -2 -11 0
sie wiede	17 0 -20 0 -48 0
sie wir	20 -1 -1 9 -11 -7
sie zu	-19 -6 6 0 0 0
siebe-	-25 -10 10 50 -6 -6
sieben	-21 -10 10 50 0 -6
siehe	-4 -20 52 -1 -12 0
siehe unten	0 0 -7 0 -12 0
sieht	-29 -14 20 -17 -11 -14
sieht man	13 -6 3 0 0 0
sign	-9 -3 40 0 -7 0
signa-	-33 -4 12 -4 -12 0
signatur	-19 -1 19 0 -10 0
signe-	-1 -10 0 0 -1 0
signed	-1 -10 0 0 -1 0
signi-	-34 0 85 27 0 -9
signieren	-23 0 36 0 0 -8
signiert	-7 0 32 27 0 0
since	133 -37 54 -20 48 0
since 0	40 -20 -23 0 -2 0
since _ morni	39 -4 -21 -4 -1 0
since this	39 -4 -21 -4 -1 0
sind	66 1 -31 56 42 27
sind ?	-16 -9 0 -7 0 0
sind _ 0	31 -5 27 -13 11 -2
sind _ alle	-1 -7 -12 0 -4 -2
sind _ ander	47 0 0 0 -2 -20
sind _ auf	4 0 -5 0 0 0
sind _ bei	22 -5 -4 16 -1 0
sind _ da	29 -1 -5 0 13 0
sind _ daten	-14 -27 -13 0 0 0
sind _ dem	-51 -1 0 -2 0 0
sind _ der	47 -2 -33 32 29 23
sind _ die	-18 0 -5 0 0 0
sind _ ihre	0 0 -7 0 0 0
sind _ in	35 0 0 0 0 -12
sind _ jetzt	-5 0 0 0 0 0
sind _ leute	-22 0 0 0 -1 0
sind _ nur	-6 0 0 -5 -1 -2
sind _ ob	-5 0 0 -9 0 0
sind _ patie	0 0 -8 0 -2 -3
sind _ sie	-15 0 0 -2 8 -2
sind _ termi	-14 0 29 0 -6 0
sind _ und	-49 43 -14 -4 26 34
sind _ uns	32 0 -8 0 0 -4
sind _ unser	-14 0 -9 12 0 0
sind _ verpf	-9 0 0 0 0 0
sind _ von	-41 0 33 0 -11 0
sind _ weg	32 -18 -14 0 0 0
sind _ wir	-15 -2 14 0 0 -8
sind alle	68 -17 -5 0 -4 -35
sind auch	0 0 -7 0 0 0
sind bei	0 0 -8 0 0 -4
sind das	-2 0 0 0 0 0
sind daten	0 -2 0 12 0 0
sind die	8 -22 0 12 -3 46
sind eine	-26 -5 0 0 -2 -1
sind einse	-72 -14 23 -1 0 92
sind es	-14 -10 0 -4 0 0
sind ihre	0 0 0 0 -27 0
sind im	11 -17 23 0 -2 -10
sind in	0 -2 -8 -2 29 23
sind ja	-34 -6 -8 0 -2 0
sind jetzt	-20 -4 9 0 16 -2
sind meine	0 18 -2 0 0 0
sind nach	-37 -1 0 0 0 0
sind nicht	102 -8 -2 0 -7 -20
sind noch	-7 -3 -24 35 0 -1
sind nur	-11 26 -1 -3 -14 -3
sind seit	46 0 -15 -3 0 0
sind sie	0 0 -6 -9 -44 0
sind und	0 -1 77 0 -1 0
sind unser	0 -27 -4 0 0 -8
sind versc	0 82 14 0 0 0
sind von	75 0 -6 0 0 0
sind wir	46 -60 -39 -29 -29 -13
singl-	49 0 -1 0 -1 0
single	49 0 -1 0 -1 0
sir	0 0 -4 0 0 0
sir _ madam	0 0 -4 0 0 0
sir or	0 0 -4 0 0 0
sitti-	91 0 -15 0 0 0
sitting	91 0 -15 0 0 0
sitze	24 -11 0 0 0 0
sitze-	55 -14 -7 -5 -2 -13
sitzen	55 -14 -7 -5 -2 -13
sitzt	54 -39 -8 90 -12 -13
sitzu-	40 -2 -45 -9 -7 -13
sitzung	0 7 -18 0 -3 0
sitzungen	51 -1 -16 -8 -4 0
sitzungsprotokolle	-39 0 0 0 0 -13
small	0 -1 0 0 0 0
smc-b	-9 -12 3 -6 -12 -3
smc-b ist	-4 -5 35 -6 -2 0
sms	-3 0 -60 0 0 0
sms an	0 0 -14 0 0 0
so	-40 -21 49 20 -10 35
so ?	0 -4 0 0 0 0
so _ ?	0 -1 0 0 -1 -3
so _ bei	18 0 0 -1 0 -1
so _ das	-9 -1 3 -3 0 -11
so _ dass	-11 -7 30 -2 0 0
so _ es	32 -20 -5 15 -8 0
so _ fall	-1 -2 -4 0 0 -3
so _ ich	37 -6 0 -2 0 0
so _ ist	-31 0 37 0 0 -11
so _ man	7 0 27 0 -5 0
so _ wie	-5 -6 24 0 0 0
so _ wir	5 0 -5 0 -5 0
so dass	-8 0 29 0 -9 0
so ein	-1 -5 -24 0 -12 0
so einen	-2 3 -8 0 -5 -3
so etwas	-18 -20 -21 -1 -13 -3
so geht	15 -4 -16 -3 -1 -14
so kann	26 0 32 -2 -5 0
so lange	-35 -11 -13 0 0 95
so langs	-5 -6 52 16 -5 -5
so viele	-15 0 0 -2 0 0
so was	-1 0 -8 0 0 0
so wie	0 0 0 0 -6 0
sobal der	-7 0 24 0 -32 0
sobal ich	16 0 -19 0 0 0
sobal-	48 -9 -3 0 -32 -8
sobald	48 -9 -3 0 -32 -8
sodas-	-1 -5 51 -2 26 -1
sodass	-1 -5 51 -2 26 -1
sofor melde	19 -31 0 -2 0 -1
sofor-	71 8 -20 -9 -52 -1
sofort	71 8 -20 -9 -46 -1
sofortmassnahmen	0 0 0 0 -4 0
softw ?	0 0 -3 0 0 0
softw _ uns	0 -3 -7 0 0 -5
softw gehac	0 -15 0 0 -3 0
softw ist	-16 -1 14 0 0 -4
softw progr	-2 0 -22 0 -1 0
softw-	2 -58 82 -21 -19 -21
software	2 -41 86 -13 -16 -21
softwarehaus	0 -18 0 0 -3 0
softwarepflegevertrag	0 0 0 -2 0 0
sogar	25 2 -31 0 0 -22
sohn	21 -7 0 -14 -7 0
sohn _ infor	0 0 0 0 -7 0
solan-	32 -39 -7 -1 -9 15
solange	32 -39 -7 -1 -9 15
solch-	-2 26 0 0 -2 -4
solchen	-2 26 0 0 -2 -4
soll	-5 -36 -52 11 -3 -10
soll ich	24 -17 0 -1 0 0
solle	-1 4 0 0 -2 0
solle _ dem	0 -9 0 0 0 0
solle _ den	-2 -17 0 0 0 0
solle _ die	-1 13 -2 0 0 -4
solle _ mache	12 0 -5 0 0 0
solle _ tun	7 0 -1 0 0 0
solle _ uns	0 0 0 0 -10 0
solle sich	0 -10 0 0 0 0
solle wir	15 -34 -8 0 -1 -4
solle-	-34 13 -34 -18 -15 -13
sollen	-34 28 -34 -18 -15 -13
sollt _ den	0 -5 0 0 0 0
sollt-	-7 5 20 -5 -38 -9
sollte	19 -3 21 -5 0 0
sollten	-26 8 -1 0 -38 -9
some	-5 15 -5 0 -13 0
someb-	-6 42 -3 -3 -1 0
somebody	-6 42 -3 -3 -1 0
someo _ to	-1 11 0 0 0 0
someo-	-1 37 0 0 0 0
someone	-1 37 0 0 0 0
somme-	-13 -31 24 0 9 -2
sommer	-13 -31 24 0 9 -2
sonde-	-15 13 -47 -8 4 0
sondern	-14 16 -33 -8 8 0
sonnt-	-9 42 -5 -6 0 0
sonntag	-9 42 -5 -6 0 0
sonst	-62 -12 -7 135 -39 98
sonst _ alles	-5 0 -5 -1 -12 33
sonst _ wir	7 -4 0 44 0 -7
sonst die	13 -1 -12 5 0 -29
sorge	-12 -39 -7 -12 -15 36
sorge _ dass	-1 0 -4 -12 0 0
sorge haben	0 0 0 0 -1 -1
sorge-	0 0 -15 0 -14 -1
sorgen	0 0 -15 0 -14 -1
sorry	-9 -5 0 0 175 -5
sorte-	-15 -12 -19 0 98 0
sorted	-15 -12 -19 0 98 0
sorti-	-20 0 -11 0 0 0
sowas	-3 -24 0 0 -7 0
sowie	0 -6 -3 0 0 0
sozia-	-5 0 0 21 0 0
sozialgericht	-5 0 0 21 0 0
spaet	0 0 0 19 34 0
spaet-	-23 18 0 74 -25 -16
spaeter	0 23 0 51 -5 -4
spaetestens	-23 -5 0 35 -20 0
spalt-	-1 0 12 -7 0 0
spalte	-1 0 17 -7 0 0
speic-	-54 -10 61 -4 -2 -6
speichern	-46 -10 44 -4 0 -2
sperr-	20 -11 -6 0 -5 0
sperren	-8 -2 0 0 -5 0
spieg-	0 0 -8 0 0 -4
spiel-	16 0 -29 0 0 0
spielen	-26 0 -17 0 0 0
spinn-	-30 -10 42 0 0 -13
spinnt	-30 -10 42 0 0 -13
spiro-	-15 0 -9 0 -7 -2
spirometer	0 0 -22 0 0 -2
sprac-	-41 5 18 0 -18 0
spracherkennung	-41 -8 -6 0 -4 0
sprec 0	-2 7 -16 0 0 31
sprec ?	-21 0 0 0 0 0
sprec _ 0	3 0 0 0 0 0
sprec _ bis	26 -3 9 -3 0 0
sprec laeuf	-31 0 -9 -3 -1 60
sprec mo	-3 -5 0 -3 0 0
sprec-	43 27 -90 -54 -5 59
sprechen	-32 -2 -3 -15 0 -5
sprechstunde	39 -21 -48 -12 2 29
sprechstundenhilfe	-33 12 15 -2 -1 0
sprechzeiten	-3 -5 -2 -21 -5 0
sprechzimmer	31 17 -31 0 -2 35
spric-	0 -7 23 0 0 0
spricht	0 -7 23 0 0 0
sprin-	-37 22 -12 0 -7 0
springt	-37 24 -12 0 -7 0
spur	-1 -3 -5 0 0 34
sql	4 -1 -14 0 0 0
st	0 0 0 0 0 -8
staat-	-3 0 0 43 0 0
staen-	-8 -2 46 -4 -2 -8
staendig	-8 -2 46 -4 -2 -8
staff	35 -2 -9 0 -18 0
stamm-	-46 6 -25 37 4 30
stammdaten	-5 -2 -25 37 12 39
stammdatenabgleich	0 0 -1 0 0 -10
stammt	-24 -3 0 0 -6 0
stand	-4 -34 36 -8 55 -13
stand bei	-4 0 -7 0 -5 0
stand der	0 0 -6 0 0 0
stand in	0 0 -7 0 0 0
stand-	55 -45 -46 -6 -18 -19
standen	-39 -13 0 -2 -6 -6
standort	0 0 55 0 0 -12
standorte	0 -22 -4 0 0 0
standorten	51 0 -76 0 0 0
standstill	47 -2 -8 0 0 0
stape-	0 -12 109 0 -9 -5
stark akzen	0 -10 -1 -2 0 0
stark nerve	0 0 0 -2 21 -2
stark-	0 -10 -1 -4 21 -2
starke	0 0 0 -2 21 -2
starkem	0 -10 -1 -2 0 0
start	69 -14 -56 0 0 -13
start ?	12 0 0 -5 0 0
start _ keine	57 0 -16 0 0 -3
start _ mehr	0 6 36 0 -8 0
start _ progr	14 0 -21 0 0 9
start auf	42 0 -12 0 0 0
start das	-35 -7 -13 0 -3 9
start der	8 -22 -12 0 0 0
start nicht	29 -11 33 0 -9 -17
start-	29 -68 -8 -8 18 -9
starten	17 -14 33 -7 -11 0
startet	-5 -53 -6 -2 29 -6
stati-	37 -21 -61 -23 19 2
station	6 8 -8 -3 26 0
stationen	34 0 -35 -2 0 0
statistik	-15 -29 5 -6 -7 6
statt	70 -22 -106 -17 -8 -7
statt ?	0 0 0 -12 0 0
statt der	93 -3 -28 0 -8 -7
statt-	-3 21 -1 -2 -8 0
stays	53 0 -22 -4 -1 0
steck _ der	0 -5 -16 0 -1 0
steck da	0 -16 0 0 0 0
steck gezog	8 4 -6 0 -8 0
steck hinte	0 -2 0 0 16 0
steck-	-11 -28 -57 34 27 -8
stecken	-10 -10 -26 34 -1 -4
stecker	3 4 -19 0 35 -4
steckt	-4 -22 -12 0 -6 0
stehe	30 -1 -27 -1 -2 0
stehe mit	24 0 -28 0 0 0
stehe und	20 -4 -7 4 -1 0
stehe-	-12 17 -39 25 16 -7
stehen	-12 17 -39 25 17 -7
stehn	26 -4 -10 10 0 -3
steht	99 51 63 -14 -57 -38
steht ?	0 0 -5 0 0 0
steht _ 0	9 13 -4 0 0 0
steht _ solle	-11 42 -5 0 0 0
steht _ wir	-16 -13 5 0 0 -2
steht alles	76 -10 -14 0 -20 -18
steht bei	-11 -17 17 0 0 -2
steht das	-11 5 -9 19 0 0
steht die	-8 -19 -18 -6 0 0
steht eine	-1 37 -2 -7 0 0
steht es	-4 -14 18 0 0 0
steht im	-23 0 0 0 0 0
steht in	0 17 -8 0 -2 -1
steht nicht	-7 0 -5 0 0 0
steht seit	-3 15 -37 0 0 0
steht still	10 -2 -11 0 -5 0
steht wir	-30 36 37 0 0 0
stell _ das	0 0 0 -1 0 0
stell _ die	0 -1 0 0 -3 0
stell _ siche	-4 -6 0 0 0 0
stell _ wir	-6 32 -1 -8 0 0
stell ich	1 -3 -14 -1 -1 0
stell sie	12 -6 -4 -5 0 0
stell-	29 19 -14 72 -7 -4
stelle	-8 -4 -14 -1 -4 -3
stellen	38 23 1 -18 0 -1
stellungnahme	-1 0 -1 33 -4 0
stemp-	13 -10 27 -9 -8 -23
stempel	11 -10 -17 -5 0 -5
stempeln	2 0 44 -4 -8 -18
steps	0 0 0 0 -5 0
steue _ die	0 0 0 -2 -2 0
steue brauc	0 0 0 -8 -3 0
steue-	0 18 -23 -4 -14 0
steuerberater	0 21 -16 5 -8 0
stich-	0 0 0 59 0 0
still	-31 -14 5 30 -15 50
still ?	-10 0 0 0 0 0
still-	62 0 -66 0 0 17
stillstand	73 0 -66 0 0 17
stimm _ ?	0 0 0 0 0 -3
stimm das	0 -10 -11 0 0 -3
stimm nicht	0 14 -48 -4 0 0
stimm-	-2 -32 -2 -5 -3 147
stimmen	0 -21 -30 0 0 -7
stimmt	-2 -11 -62 -5 -3 36
stoer-	-23 0 -70 0 22 39
stoerung	-17 0 -49 0 -2 41
stole ?	0 -4 0 0 0 0
stole-	0 -4 0 0 0 0
stolen	0 -4 0 0 0 0
stopp-	43 -2 48 -10 0 0
stopped	47 -2 48 -10 0 0
storn-	-13 0 -8 0 -5 0
stornieren	-13 0 -8 0 -4 0
straf-	0 0 0 -2 0 0
stran-	0 48 -3 -6 0 0
stras-	20 -5 16 -7 0 0
strasse	20 -5 18 -7 0 0
strei-	-18 -3 -10 0 43 0
streikt	-2 -1 14 0 -13 0
stric-	52 -7 -10 0 -1 0
strip-	0 -1 0 0 -2 0
strippe	0 -1 0 0 -2 0
strom	-13 -5 -17 -8 -4 -19
strom-	2 -6 12 0 -1 -11
stromausfall	2 -6 12 0 -1 -11
studi-	-7 -14 -6 34 -7 0
studiert	0 -1 0 0 -7 0
stuec-	-24 -4 73 0 0 0
stueck	-24 -4 49 0 0 0
stuen-	-6 31 -12 35 -1 0
stuer _ ab	-13 -3 -12 0 0 12
stuer-	-49 -3 -4 0 -12 11
stuerzt	-49 -3 -4 0 -12 11
stund _ die	-16 0 -4 4 -2 0
stund-	46 51 -8 4 -20 -16
stunde	-8 21 24 -3 6 -8
stunden	57 17 -55 24 -26 -8
stunden-frist	0 -6 0 -13 0 0
submi-	-6 -9 -17 68 0 0
suche	-45 -15 5 -6 -3 -3
suche einen	-7 -3 -2 0 -1 0
suche nach	-13 -1 -17 0 0 -3
suche-	-15 -4 18 -8 -1 0
suchen	-15 -4 18 -8 -1 0
super	0 0 0 0 83 0
super-	-2 0 0 -12 0 0
suppo ?	0 0 0 0 0 -3
suppo team	0 0 0 0 -1 0
suppo und	0 -29 -4 -2 0 0
suppo-	0 97 -4 -4 -57 -3
support	0 44 -4 -2 -52 -3
surge-	29 0 -1 13 -5 0
surgery	29 0 -1 13 -5 0
switc-	-9 12 0 0 6 0
switch	-8 -10 0 0 6 0
symbo-	10 -11 -15 0 0 0
symbol	10 -15 -15 0 0 0
syste _ ist	40 -1 -4 0 0 0
syste _ sind	0 -2 -8 0 0 0
syste _ wir	-52 0 -10 23 0 -9
syste are	-3 -5 33 0 0 -4
syste auch	16 0 -1 0 0 -8
syste die	-2 -8 -21 0 -2 0
syste hat	-18 4 0 0 -4 0
syste in	-7 -14 0 0 -9 -5
syste ist	66 0 -6 -7 -2 31
syste sind	-41 0 -8 0 0 0
syste und	21 -10 -2 -8 0 -4
syste-	73 -15 19 -15 -10 23
system	134 -17 50 -14 -13 39
systembetreuer	0 -8 0 0 0 0
systeme	-42 45 -17 0 27 -9
systemen	-4 0 -2 0 -2 0
systemhaus	-24 -3 -12 0 -13 -2
systems	-2 -5 0 -2 0 -4
t	0 0 0 23 0 0
table-	-10 -10 -27 -5 0 -20
tablet	-24 -10 -27 -4 0 -20
taegl-	-6 1 -22 -36 -2 0
taeglich	-6 1 -22 -1 -2 0
taete _ ?	0 0 0 0 -1 0
taete-	0 -44 -3 -6 -9 0
taeter	0 -44 -3 -6 -9 0
taeti _ ?	0 0 0 0 -2 0
taeti werde	0 0 0 0 -2 0
taeti-	0 0 0 0 -2 0
taetig	0 0 0 0 -2 0
tag	102 -31 65 64 -52 -47
tag _ der	0 0 0 0 -9 0
tag ich	2 -2 0 0 -10 0
tag ist	0 0 24 0 0 0
tage	-4 20 -9 31 12 -34
tagen	-66 -14 74 147 45 -21
tagen _ ich	-9 0 -22 0 0 -1
tagen nicht	-10 0 3 0 0 0
tages-	-39 -8 10 -1 -2 0
take	0 0 0 -6 0 0
tangi-	0 0 -2 0 0 0
tangiert	0 0 -2 0 0 0
tasta-	-21 -5 -1 0 -16 0
tastatur	-21 -5 -1 0 -16 0
taste	0 -7 0 0 0 0
tat	0 -2 0 0 0 0
tatsa-	-1 -1 7 -3 -11 0
tatsaechlich	-1 -1 7 -3 -11 0
tauch-	0 3 -10 0 0 -4
tausc-	-4 0 -1 26 0 0
tausch	-4 0 -1 26 0 0
team	6 -14 -35 -12 64 -5
teams	0 0 -1 0 18 0
teamv-	0 2 -5 0 -3 -2
teamviewer	0 -9 0 0 -3 -2
teamviewer-id	0 -3 0 0 0 0
techn ?	0 0 -11 0 0 0
techn _ der	-1 0 -3 0 -5 0
techn _ fuer	-5 -2 0 -8 -16 0
techn _ organ	0 -1 0 0 0 0
techn _ sich	0 -2 0 0 -1 0
techn _ to	0 -2 0 0 -5 0
techn depar	-7 -4 -5 0 0 0
techn hat	0 -4 -14 -7 -32 -8
techn und	0 -1 -3 0 0 0
techn von	0 2 0 0 0 0
techn war	-9 -49 -1 -1 21 0
techn-	-15 -88 -3 -16 37 -9
technical	-7 -4 -5 0 -2 0
technicians	0 -2 0 0 -5 0
technik	-10 -14 -3 -7 20 0
techniker	18 -61 16 -9 35 -9
technikers	0 0 0 0 -2 0
technisch	0 0 -11 0 -1 0
technischen	-4 -1 0 0 0 0
teil	-9 0 0 0 0 0
teile	2 0 0 0 0 0
teile _ uns	-3 -8 0 0 -5 0
teile sie	-5 -8 0 0 -5 0
teile-	-5 -8 0 0 -5 0
teilen	-5 -8 0 0 -5 0
teiln-	0 0 -5 -6 0 0
teilnehmen	0 0 -2 -6 0 0
tel	19 0 -9 0 0 0
tel 0	19 0 -9 0 0 0
tel _ 0	0 0 -9 0 0 0
telef 0	0 0 -6 0 0 0
telef _ 0	0 0 -1 0 22 0
telef _ ?	0 0 -2 0 0 0
telef _ das	-10 -3 -3 0 -13 0
telef _ der	25 -11 -9 0 -1 0
telef _ die	0 27 2 0 0 0
telef _ ich	0 0 0 0 -3 0
telef _ sich	0 -12 -6 0 -3 0
telef _ wir	37 0 -33 0 -27 -1
telef der	0 13 0 0 0 0
telef geht	0 0 0 0 0 -5
telef hat	0 -23 -6 0 -3 0
telef ist	-27 -3 56 0 0 0
telef und	-10 -9 -18 0 18 -2
telef von	3 42 -1 0 0 0
telef wiede	0 0 0 0 -8 0
telef-	4 11 39 -15 -22 -12
telefax	0 0 -1 0 0 0
telefon	-32 6 -26 0 5 -2
telefonanlage	-34 -4 31 0 0 0
telefone	0 0 18 0 0 0
telefonisch	39 -8 21 -1 -65 -1
telefonnummer	18 -33 -13 0 26 -3
telek-	0 16 35 -5 -5 -2
telekom	0 -2 35 -5 -5 -2
telem _ ?	0 -6 0 -1 0 0
telem _ der	0 0 -8 0 0 0
telem in	0 0 -9 0 0 0
telem-	-2 -9 -17 -1 -8 -2
telematik	-2 -9 11 -1 0 -2
telematikinfrastruktur	0 0 -21 0 0 0
tell	30 23 0 -1 0 0
tell me	21 0 0 0 0 0
tell us	0 23 0 0 0 0
termi _ 0	-3 -9 4 43 0 0
termi _ ?	0 0 -1 0 0 0
termi _ den	0 0 -55 0 0 0
termi _ der	-26 -2 60 0 -5 -2
termi _ die	-7 12 7 69 0 -3
termi _ eine	-4 0 -17 -6 -2 0
termi fuer	0 0 -34 18 0 0
termi im	0 0 79 0 0 -1
termi ist	-15 0 25 -11 20 0
termi mehr	10 0 56 -7 0 0
termi mit	0 0 -4 -16 0 0
termi nicht	22 0 -28 0 0 0
termi und	35 -1 33 -4 0 15
termi versc	-7 0 -7 0 0 0
termi von	-23 -2 21 0 -5 0
termi zeigt	-13 0 -3 0 0 0
termi zur	0 0 0 -10 0 0
termi-	-92 -8 72 -51 -11 -4
termin	15 0 -18 -30 0 -4
terminal	-19 14 21 0 -1 -4
terminals	8 0 34 0 -9 -1
terminalserver	-8 37 -11 0 0 0
terminbuch	-44 0 59 0 25 -2
termine	-15 -19 39 -10 -12 37
terminkalender	-43 -6 31 -11 -3 -27
terminzettel	-12 -10 -15 0 0 0
text	-26 95 -20 0 -4 -2
textb-	-18 -5 -29 0 0 -15
textbausteine	-18 -5 -11 0 0 -15
textd-	-6 -23 -17 -3 0 0
textdatei	-6 -39 -15 -3 0 0
thank	0 0 -1 0 -68 0
thank you	0 0 -1 0 -58 0
thank-	-2 -3 -11 0 65 -2
thanks	-2 -3 -11 0 65 -2
that	-40 15 -21 -20 0 -19
that _ ?	-2 0 0 0 0 -14
that _ to	0 -2 0 -6 0 0
that the	16 -2 13 -6 19 0
that you	0 -1 0 0 -22 0
that your	-26 0 0 0 -4 0
the	36 28 100 86 8 21
the _ ?	-1 -6 -4 -9 0 0
the _ and	-30 -18 11 -13 0 -5
the _ are	49 -4 29 -1 -2 -10
the _ attac	0 -7 0 0 0 0
the _ by	-9 -3 12 39 -4 0
the _ conne	-6 -1 0 0 0 0
the _ desk	-12 1 -14 0 0 0
the _ for	-11 -3 -16 0 -17 0
the _ from	-5 -1 45 0 0 -3
the _ have	-11 -5 -6 4 0 0
the _ in	-28 -2 -21 -6 0 -41
the _ ist	54 -3 -11 12 -3 -2
the _ list	-2 -2 17 -7 -1 -2
the _ of	32 -14 -23 -2 -8 -11
the _ on	-20 -5 10 -9 -15 0
the _ passw	0 -21 0 0 0 0
the _ prote	0 -7 -2 47 0 0
the _ room	18 0 -34 -6 0 0
the _ serve	-38 67 58 0 -4 0
the _ that	-6 -1 0 -1 -3 0
the _ updat	0 0 0 0 0 -1
the _ will	18 -4 -9 -26 0 -2
the appoi	-32 0 -1 0 -3 0
the attac	0 7 -4 -5 -15 0
the autho	0 -3 -2 27 -5 0
the card	44 0 -16 0 19 0
the chart	-46 0 20 -6 0 22
the conne	-5 0 53 -3 0 0
the data	-9 -7 8 47 -1 0
the datab	57 -12 -31 0 0 0
the front	-11 -2 -14 0 0 0
the incid	-7 -10 -12 -15 -6 -4
the inter	0 0 -10 0 -1 -2
the invoi	0 0 -2 0 -16 0
the kv	0 -3 -22 -27 -10 0
the lab	0 0 -34 -14 -1 -5
the momen	0 -3 -6 -3 0 0
the new	-24 -8 -16 0 -15 -2
the other	-15 -2 -6 0 -19 50
the patie	-5 0 13 0 0 0
the phone	-21 0 68 -2 -2 0
the pract	-3 51 28 -3 -6 -7
the progr	-14 -16 2 -1 -8 -5
the quart	0 -2 0 24 -3 0
the ranso	0 -27 -6 0 0 0
the recor	14 0 -25 0 -1 28
the same	41 -14 -13 -5 0 0
the serve	33 4 -25 0 0 -1
the softw	0 -6 65 0 0 -5
the ti	0 -6 8 0 -3 0
the updat	-6 -6 8 0 0 0
the waiti	18 0 -34 -6 0 0
the whole	31 0 -46 0 0 0
theat-	-18 -2 25 53 -2 -2
them	-28 16 67 21 -18 0
then	-12 7 21 18 -27 0
thera-	14 -4 21 0 0 0
there	-4 20 -5 -6 39 35
there _ a	0 21 -3 -6 0 0
there a	0 17 -3 0 0 0
there ist	0 21 -3 -6 0 0
they	0 -25 9 -2 0 -8
thing-	69 19 -20 -19 -6 0
things	69 19 -20 -19 -6 0
this	25 21 -3 -20 -9 0
this _ ?	0 0 0 -2 0 0
this _ the	-5 -1 2 -1 0 0
this ist	0 -15 0 0 0 0
this morni	33 2 -2 -4 -1 0
this to	0 0 0 -8 0 0
three	48 38 60 -3 -2 0
throu-	-19 -3 62 -3 -1 0
through	-19 -3 62 -3 -1 0
thurs-	0 -12 13 6 -18 0
thursday	0 -12 13 6 -7 0
ti	-34 -26 10 -16 -5 -12
ti ?	0 0 -1 -2 0 0
ti _ ?	0 -3 -8 0 0 0
ti _ der	0 0 -4 0 0 0
ti _ ist	0 0 -3 0 0 0
ti _ noch	0 0 -30 -11 0 0
ti _ outsi	0 -1 0 0 0 0
ti _ uns	0 0 7 0 0 -5
ti _ unser	0 0 -3 0 0 0
ti bei	0 0 7 0 0 -5
ti conne	-5 0 2 0 0 0
ti from	0 -1 -1 0 0 0
ti in	0 0 -7 0 0 0
ti ist	-15 0 91 -2 0 0
ti nicht	-11 0 47 0 -1 0
ti noch	0 0 -1 0 0 0
ti von	0 0 -16 0 0 0
ti zu	0 0 -11 0 0 0
ti-an ?	-1 0 0 -1 0 0
ti-an _ ?	0 0 -2 0 0 0
ti-an der	0 0 -4 0 -2 0
ti-an durch	0 -10 -1 0 0 0
ti-an-	-16 -12 42 -60 -9 -10
ti-anbindung	-15 -10 57 0 -5 0
ti-anschluss	-1 0 0 -60 -4 -10
ti-st-	0 -1 134 -6 -1 -11
ti-ve-	-40 0 27 -8 0 -5
ti-verbindung	-40 0 27 -8 0 0
ti-zu _ ?	0 -1 0 0 0 0
ti-zu in	0 0 -14 0 0 0
ti-zu ueber	0 -5 0 0 0 0
ti-zu-	-9 -7 -7 -1 -7 0
ti-zugang	-9 -7 -7 -1 -7 0
ticke 0	0 0 0 -2 -32 0
ticke _ 0	0 0 0 -2 -13 0
ticke-	-31 -14 -15 -12 101 0
ticket	-31 0 -15 -11 108 0
time	-7 0 32 0 22 0
tippe-	-52 -19 104 -6 -4 32
tippen	-52 -10 104 -6 -4 32
tippt	45 55 25 0 0 0
tisch	0 -1 0 20 70 0
to	-26 75 -44 3 86 -27
to _ ?	0 -2 -16 -3 0 0
to _ a	12 -20 -2 -4 -5 0
to _ from	-5 19 0 0 0 0
to _ in	1 -7 -10 4 0 0
to _ kv	0 0 0 -7 0 0
to _ my	-23 32 0 0 -3 -4
to _ or	15 0 -32 0 -4 0
to _ our	0 -6 0 0 -1 0
to _ patie	-15 0 24 0 -1 0
to _ the	12 0 -11 22 -9 0
to _ this	0 0 0 -8 0 0
to _ ti	0 -3 -4 0 0 0
to _ to	0 -2 0 0 -9 0
to _ you	0 -2 0 0 2 0
to _ your	0 -3 0 0 -8 0
to be	-13 18 -6 46 0 0
to do	-11 -2 0 0 0 0
to infor	0 0 0 -10 -4 0
to know	0 -2 0 0 -3 0
to let	0 -4 0 0 16 0
to norma	0 0 0 0 59 -18
to notif	0 0 -2 29 0 0
to our	0 -2 -2 -7 -3 0
to patie	-12 23 -7 -4 -7 0
to reach	0 0 0 3 -4 0
to repor	0 0 0 -8 0 0
to tell	9 0 0 0 0 0
to the	79 -10 -20 -21 -9 0
tocht-	0 -1 -5 0 -5 0
tochter	0 -1 -5 0 -5 0
today	54 -3 34 0 -10 -1
told	0 -21 -3 -4 -5 24
tomor-	-9 -10 -1 155 -2 0
tomorrow	-9 -8 0 64 -2 0
ton	-15 0 16 0 31 -8
too	0 -5 0 0 0 0
tool	0 0 0 -3 0 0
tot	103 -3 49 -2 -26 -10
total-	98 -2 6 0 -5 0
totalausfall	98 -2 6 0 -5 0
toten-	17 2 0 0 0 0
traeg-	-28 0 31 -5 -6 -9
traeger	0 0 -1 0 -2 0
traegt	-7 0 -6 0 -3 0
trage	-4 0 -3 -1 0 0
trage ich	-4 0 -3 -1 0 0
trage-	17 30 19 -3 -22 0
tragen	17 30 19 -3 -22 0
train-	-5 0 0 0 -7 -24
trans-	-75 0 110 11 -3 0
trau	-5 -4 -12 0 0 0
traue	-49 31 -4 0 0 0
traue _ nicht	-2 0 -4 0 -3 0
traue-	-12 0 -13 0 -6 0
trauen	-12 0 -13 0 -6 0
traut	-18 -5 -25 0 0 0
traut sich	0 -5 -15 0 0 0
treff-	-11 0 -13 -12 0 0
treffen	0 0 16 -12 0 0
treib-	-6 -6 21 -12 -16 -3
treiben	0 0 -1 0 0 0
treiber	-4 -6 22 -1 -16 -3
treibt	-2 0 0 -12 0 0
trese-	-13 11 -23 -7 -14 -16
tresen	-13 14 -23 -7 -14 -16
triff _ zu	-2 0 0 0 0 0
triff es	-7 0 0 0 0 0
triff-	-9 -4 21 -11 0 0
trifft	-9 -4 21 -11 0 0
troja on	-4 13 0 0 0 0
troja-	-15 25 -2 0 -8 -3
trojan	-4 21 0 0 0 0
trojaner	-11 -36 -2 0 -8 -3
trotz	-23 -7 -11 -11 -18 -17
trotz des	0 0 -3 -10 -18 -17
trotz-	-15 28 17 -9 -22 -14
trotzdem	-15 28 17 -9 -22 -14
tuer	73 -6 -40 -16 -10 0
tun	-29 12 5 -8 52 16
tun ?	3 -6 -1 0 0 -5
tun damit	0 0 0 0 -5 0
tun haben	-14 0 23 0 -7 0
tun wir	6 27 -16 0 -12 0
tunne-	-7 -10 -7 0 0 27
tut	29 -14 -55 0 -45 25
tut sich	79 -8 -11 0 0 -4
tut wir	18 0 -12 0 -44 -18
two	-36 -17 1 -19 -3 -5
txt	0 44 -3 -3 0 0
u	-2 0 -8 0 0 -1
ueber	-32 56 61 -27 -33 63
ueber 0	-8 -17 4 9 0 0
ueber ?	-2 -3 -1 0 0 0
ueber _ 0	0 -10 0 11 0 0
ueber _ ?	0 0 -8 0 0 0
ueber _ angri	0 0 -2 0 0 0
ueber _ conne	0 0 27 0 -4 0
ueber _ das	9 0 10 19 -5 0
ueber _ den	0 -12 -17 0 -3 0
ueber _ die	-8 -3 -10 36 0 0
ueber _ fernw	0 39 0 0 0 0
ueber _ fernz	-9 -5 21 -1 0 0
ueber _ gespe	26 0 -17 0 -3 -2
ueber _ hacke	0 0 0 0 0 -1
ueber _ in	0 -5 51 -2 0 0
ueber _ ist	0 -15 -9 0 0 -6
ueber _ karte	-4 -2 42 0 0 -6
ueber _ link	0 -25 0 0 0 0
ueber _ mehr	-7 0 19 0 -2 0
ueber _ nicht	-2 0 73 -6 0 -5
ueber _ praxi	0 14 -6 0 0 -4
ueber _ sich	-71 0 91 0 0 0
ueber _ ti	0 -5 -6 0 0 -6
ueber _ und	0 -33 0 0 0 0
ueber _ updat	14 -8 0 0 0 0
ueber _ vorfa	-1 0 0 0 1 -1
ueber _ wir	-24 0 53 0 0 -18
ueber an	0 0 -11 -3 -3 0
ueber anyde	0 19 0 0 0 -5
ueber auf	-51 18 15 0 0 0
ueber das	-8 0 -36 -1 -5 70
ueber den	32 33 31 -1 -3 -8
ueber die	-52 -40 -10 -23 -19 36
ueber diese	0 0 0 0 0 -10
ueber einen	-6 -21 0 0 0 0
ueber ihre	0 -11 -5 0 0 0
ueber kim	-7 0 62 0 -2 -7
ueber kv	0 0 27 0 -4 0
ueber kv-co	-1 -5 33 -3 0 -2
ueber lasse	-71 0 91 0 0 0
ueber meine	-7 -2 0 5 0 -2
ueber mit	21 0 -5 0 0 -2
ueber nacht	10 31 0 0 0 0
ueber nicht	38 0 -1 0 -2 -1
ueber noch	-36 0 15 -2 0 0
ueber nur	22 0 -21 0 0 0
ueber sie	0 -2 -4 0 0 0
ueber und	-15 -49 -56 38 0 70
ueber uns	0 -6 0 0 0 0
ueber unser	32 27 -17 10 0 -4
ueber welch	0 0 -22 0 0 0
ueber werde	0 0 21 15 0 0
ueber-	-85 -60 69 59 -82 4
ueberall	135 0 24 -15 -17 15
ueberfall	-15 0 0 0 0 0
ueberhaupt	50 -7 -1 -2 0 -1
ueberlassen	-7 -1 0 0 0 0
ueberlegen	-1 0 0 0 0 0
uebermittlung	0 0 32 -3 -1 0
uebermorgen	0 -4 -27 100 -20 -6
uebernehmen	-1 -10 23 0 0 0
uebernimmt	49 -4 -33 5 0 0
uebernommen	-7 5 -8 -30 -2 0
ueberprueft	0 -27 0 0 0 0
uebers	0 0 -15 0 0 0
uebertraegt	0 0 -41 -6 0 -2
uebertragen	0 0 23 6 -2 0
uebertrieben	-17 -1 -12 0 0 0
ueberweisung	-92 0 39 -3 -3 7
ueberweisungen	-127 -2 167 -5 0 11
uebri-	20 -18 -8 -6 -2 -11
uebrigen	28 -6 -8 0 -2 -9
uebrigens	-8 -12 -1 -6 0 -2
uhlen-	-2 0 0 0 0 0
uhlenbrock	-2 0 0 0 0 0
uhr	119 20 -50 1 -35 -19
uhr _ 0	22 0 -9 0 0 0
uhr _ der	4 -1 -5 3 0 0
uhr auf	17 -3 0 0 0 0
uhr da	-5 0 -2 6 0 0
uhr nicht	11 0 0 0 0 0
uhrze-	-12 5 -47 0 0 -15
uhrzeit	-12 -22 -47 0 0 -15
ulrik-	0 -6 0 0 -5 0
ulrike	0 -6 0 0 -5 0
ultra-	0 5 101 -7 -11 -2
ultraschallgeraet	0 0 16 -5 0 -2
um	-87 14 -17 83 -37 -77
um 0	12 38 0 5 -11 0
um ?	0 -5 0 -1 0 0
um _ 0	6 59 0 6 -6 0
um _ angeb	0 -8 0 -1 0 0
um _ auf	-6 0 -4 0 0 0
um _ der	0 0 -6 -39 0 -2
um _ fuer	23 -10 -4 0 0 0
um _ ob	0 0 22 -8 0 0
um _ uhr	-12 -40 0 -11 -6 0
um _ wie	-3 -7 -2 -4 0 0
um angab	0 -1 0 0 0 0
um ausku	-1 -6 -1 -13 -8 0
um besta	0 -13 -2 -1 -3 0
um den	-7 -14 -23 -11 0 0
um die	-11 -4 -24 -27 -9 -25
um drei	-16 20 7 -3 -3 -8
um ein	0 -9 0 -1 -5 0
um eine	-7 -9 -14 27 0 -14
um einen	-22 0 21 0 -7 0
um halb	6 0 -14 -4 28 0
um hilfe	6 0 -2 14 0 -2
um mitte	-5 -12 -8 14 0 0
um neun	32 -2 18 14 -7 0
um rueck	-22 31 39 0 -20 0
um und	-9 32 -7 10 0 -3
um unser	0 0 0 0 -8 0
um von	0 0 -1 -3 -8 0
umben-	0 41 -8 -14 0 0
umbenannt	0 41 -8 -14 0 0
umgeh-	0 0 -1 0 -2 0
umgehen	0 0 -1 0 -2 0
umges-	0 -30 -14 -7 7 0
umgesetzt	0 -2 0 0 -2 0
umgestellt	0 -3 -14 -7 9 0
umlau-	-11 0 -16 0 0 0
umsat-	0 0 -9 27 -2 0
umsch-	0 0 -6 -2 -11 0
umset-	-1 0 0 0 -2 0
umsta-	0 -8 0 0 0 -2
umste ?	0 0 -3 -3 0 0
umste auf	-1 0 -37 0 0 0
umste-	-37 0 8 -20 -7 -23
umsteigen	0 0 -7 0 -1 0
umstellen	-18 0 0 -16 0 -14
umstellung	-19 0 15 -4 -6 -9
umzie-	0 0 0 0 0 -1
umziehen	0 0 0 0 0 -1
umzug	-1 -2 0 0 0 -6
unauf-	0 -5 31 -2 76 0
unaufgefordert	0 0 0 0 -3 0
unbed ?	0 0 0 -10 0 0
unbed-	-6 -1 0 -14 -3 0
unbedenklich	-6 -1 0 -10 -3 0
unbedenklichkeit	0 0 0 -4 0 0
unbef-	0 -5 -15 0 0 0
unbefugte	0 0 -6 0 0 0
unbek-	14 53 9 -7 0 19
unbekannt	-10 -47 -3 0 0 19
unbekannte	0 77 -3 -7 0 0
unbekannter	24 -10 17 0 0 0
unber-	0 0 -5 0 0 0
unberuehrt	0 0 -5 0 0 0
und	141 134 20 82 -38 51
und 0	-23 -3 -5 -6 -14 10
und _ 0	-30 -10 0 0 -5 -2
und _ ?	0 -12 0 0 0 0
und _ alle	5 16 -50 0 0 32
und _ an	11 6 10 29 -3 -2
und _ ander	39 -2 -5 0 0 -14
und _ arbei	-16 -2 -1 -6 13 -12
und _ auch	17 -1 -7 0 0 0
und _ auf	5 -58 11 0 -5 7
und _ bei	10 -8 45 0 -2 -4
und _ compu	-10 -1 -6 -2 0 0
und _ das	-31 -11 7 29 -21 0
und _ dass	55 -8 -7 0 0 0
und _ den	26 -6 22 -2 -11 -5
und _ der	33 7 -4 -2 -21 -12
und _ die	45 2 -25 20 33 -2
und _ ein	35 -20 -9 0 0 0
und _ eine	-3 -17 -1 0 0 0
und _ einen	-1 15 -9 -4 -15 0
und _ einge	-4 -20 -18 0 -1 0
und _ er	7 -11 -1 0 0 -1
und _ es	-1 -8 0 -3 -25 -16
und _ fuer	29 -13 -24 0 -14 -1
und _ gehen	-8 0 -49 0 0 119
und _ geht	18 21 -24 0 0 -13
und _ gern	-1 -2 -7 0 -4 0
und _ hab	-3 -2 0 1 0 0
und _ habe	-31 -35 23 24 0 0
und _ haben	-10 -11 -6 19 0 -10
und _ hat	0 4 0 -3 0 0
und _ ich	-1 18 6 0 0 0
und _ ihnen	0 0 0 -5 13 0
und _ im	-3 -19 53 0 -12 -6
und _ immer	-8 0 18 -24 0 0
und _ in	-13 -20 7 -1 0 -10
und _ ist	60 -13 9 28 -6 0
und _ ja	0 0 0 -1 0 0
und _ kann	62 -4 -32 -5 -4 -4
und _ karte	30 -3 -25 0 -3 -2
und _ keine	-3 -13 -11 -12 -19 0
und _ koenn	-8 0 3 -4 -4 62
und _ komme	47 15 -34 -1 0 -13
und _ kommt	3 -1 19 -2 0 -2
und _ laufe	0 0 0 0 0 39
und _ leute	12 0 0 -1 0 0
und _ man	-2 18 0 -9 0 0
und _ mich	0 0 0 -1 -1 0
und _ mit	3 17 -18 0 0 -5
und _ muess	0 -4 0 12 0 0
und _ muss	-19 -2 -13 17 -1 27
und _ nicht	-4 -5 -39 -8 0 -9
und _ noch	-16 -2 -16 -6 0 0
und _ nur	0 4 -8 -1 0 -24
und _ ob	-4 -8 -2 0 -11 0
und _ passw	0 42 -4 0 0 0
und _ praxi	28 2 -3 0 0 0
und _ progr	-44 16 -22 -6 11 -5
und _ rechn	4 24 -5 0 -3 -5
und _ seit	10 -2 15 -3 -2 -9
und _ serve	-51 56 26 0 -14 -1
und _ sich	-13 61 -26 -4 34 -10
und _ sie	26 4 70 0 -12 -1
und _ sind	-5 3 -12 24 9 89
und _ stehe	37 0 0 -4 0 -4
und _ steht	7 20 0 -1 0 0
und _ ueber	10 -1 1 0 -5 0
und _ uhr	-6 0 -5 13 -11 -2
und _ um	0 -19 0 -1 0 0
und _ uns	17 -2 43 9 -11 -23
und _ unser	-6 -55 -2 -2 0 0
und _ vertr	-4 0 -22 0 0 0
und _ viele	0 -1 0 0 0 0
und _ vom	-9 28 0 0 0 0
und _ von	5 -11 -3 0 -3 0
und _ wann	0 0 -4 -2 0 -3
und _ war	40 46 0 0 -3 0
und _ waren	-12 48 -4 -2 -2 0
und _ welch	-5 0 0 -13 0 0
und _ wie	-14 0 -4 -2 0 22
und _ wir	-3 26 -2 15 -4 -4
und _ wisse	18 -8 -38 -4 -2 0
und alle	17 -37 -14 34 -3 -7
und alles	-14 1 8 0 39 -6
und am	61 -14 0 0 0 -7
und an	23 6 -6 -15 -31 -1
und arbei	-14 -24 -6 0 0 -9
und auf	-2 -11 0 0 0 0
und bei	-16 3 -3 0 -2 0
und bis	-10 -4 -8 15 0 -6
und bitte	-2 -12 -1 -1 -8 0
und brauc	-3 -6 -7 -18 -27 -18
und da	7 14 -3 4 0 -4
und damit	7 -4 0 0 0 0
und dann	53 17 -50 -6 0 -4
und das	-3 -7 111 -6 11 -24
und den	21 -20 0 -1 -4 0
und der	-34 26 46 16 -16 -6
und die	6 6 -73 65 -12 -6
und dort	-7 -8 0 0 -1 26
und ein	-13 -35 0 0 -16 -5
und eine	-19 57 0 0 0 0
und einen	35 -11 0 0 -12 -15
und einer	-15 15 0 0 0 -2
und er	-2 33 -4 0 36 0
und es	11 21 -29 -11 47 0
und frage	0 -10 -4 -1 -11 0
und fragt	-4 -5 0 -1 0 0
und gehen	-11 22 -13 0 0 -12
und gibt	0 -5 0 0 0 -6
und habe	-4 1 0 -2 -16 -10
und haben	-54 9 -12 -10 91 -15
und haett	0 0 -7 0 -9 0
und hat	-2 -41 0 12 -30 0
und herre	-13 -2 12 -3 -2 -10
und heute	9 -6 8 18 -2 0
und ich	23 -26 11 61 0 -4
und im	34 71 5 -4 72 12
und in	-14 1 17 -13 18 0
und ist	-41 -11 -8 -10 -1 -8
und jetzt	12 -8 13 0 32 -2
und jugen	-29 -3 0 -1 -3 -2
und kann	16 -2 -12 -1 0 0
und kein	21 0 16 0 -8 -2
und keine	-56 49 69 -14 -6 -1
und kim	0 -3 -4 -1 0 -28
und kolle	-5 -12 0 0 0 -6
und komme	5 -14 -8 -2 0 -6
und laess	-20 18 41 0 0 -10
und laeuf	0 0 -7 -6 -3 -7
und lasse	-46 30 4 0 0 -4
und meint	-3 0 0 0 0 0
und mit	0 -6 0 -1 -18 0
und moech	0 -3 0 0 -2 0
und muess	0 -22 -2 13 -6 -1
und muss	0 -8 -11 -3 -4 0
und nach	10 13 33 0 0 0
und nicht	-9 -35 -14 -4 12 -14
und niema	40 -4 -21 -15 -4 0
und nun	-8 -31 -7 0 0 0
und ob	-5 0 -6 10 0 -3
und ohne	31 -3 0 -6 4 0
und organ	0 -1 0 0 0 0
und partn	-6 0 0 -1 0 0
und patie	-8 -5 -4 0 0 0
und sagt	0 15 0 -1 0 0
und schic	10 -21 23 0 -10 0
und schre	-13 -5 0 0 0 33
und seit	-2 -2 0 0 0 0
und seitd	32 23 -1 0 -1 0
und sich	0 42 0 0 -3 0
und sie	-24 10 -18 17 0 0
und sind	-7 -14 -11 -10 0 -5
und so	12 -19 7 -6 0 -4
und suche	-1 -3 -2 0 -1 0
und ueber	-4 17 -1 -3 -14 0
und um	-4 0 0 29 -5 0
und unser	-10 -39 -10 -12 0 0
und von	-6 1 0 0 0 0
und wann	-1 0 0 -9 -2 0
und was	-4 -16 0 -19 0 -8
und weiss	12 0 0 -4 -8 0
und welch	0 -3 0 0 0 0
und wenn	0 -2 6 -1 0 0
und wer	0 -7 0 0 0 0
und wie	0 0 0 0 -2 -5
und will	-14 -31 -32 18 0 -1
und wir	16 29 -21 62 -8 5
und wird	-3 -2 0 0 0 0
und wo	0 0 0 -7 0 0
und wollt	-4 8 0 0 -12 0
und woran	28 -9 0 0 0 -4
und zu	-31 36 -65 -16 1 -2
und zwar	45 50 -8 0 -2 22
undel-	0 0 0 0 -14 0
under	-3 23 0 -1 0 0
unfal-	0 0 -18 11 0 0
unfug	0 0 -1 0 0 0
unfug treib	0 0 -1 0 0 0
ungef-	0 0 0 -5 -2 0
ungefaehr	0 0 0 -5 -2 0
ungue und	9 0 -18 0 0 -7
ungue-	-24 -1 -38 -13 0 -7
ungueltig	-24 -1 -24 -13 0 -7
unmoe-	3 16 -6 0 -1 0
unmoeglich	3 0 -6 0 0 0
uns	70 40 28 -31 -11 111
uns ?	22 0 0 -3 0 0
uns _ 0	-6 -3 20 7 -4 0
uns _ ?	-24 -4 0 -23 -9 -1
uns _ alle	-11 -15 9 0 0 -5
uns _ alles	-16 -24 -33 -2 110 -90
uns _ an	-14 -23 24 0 -13 -4
uns _ angeb	0 -18 0 0 0 -1
uns _ auf	9 -4 -30 0 -1 -7
uns _ das	21 0 0 21 0 -4
uns _ dass	-9 25 -8 -11 0 -4
uns _ daten	0 0 0 -4 0 0
uns _ dem	-4 -17 -6 0 -14 34
uns _ den	0 0 0 -4 0 0
uns _ der	-68 10 38 -18 3 2
uns _ die	-33 -10 -1 -7 -4 -16
uns _ ein	-7 -18 0 0 -17 0
uns _ eine	2 -4 -14 -9 -5 -6
uns _ erwis	-1 11 0 0 -3 -7
uns _ es	-6 59 -6 0 22 -41
uns _ hat	-9 -1 -7 0 -7 -2
uns _ in	-3 -2 0 0 -12 29
uns _ ist	-4 0 0 0 0 0
uns _ keine	24 -2 -43 0 0 -1
uns _ mit	24 -25 0 0 -2 0
uns _ nicht	2 -9 61 0 -7 62
uns _ noch	-10 -43 -13 11 -5 0
uns _ ob	-3 -4 0 0 -2 0
uns _ oder	0 0 -7 0 0 0
uns _ progr	-34 12 -6 34 -5 39
uns _ rechn	-3 -14 0 0 0 0
uns _ seit	54 -21 -26 0 -5 0
uns _ sie	0 0 0 -2 37 0
uns _ ueber	0 0 28 0 0 0
uns _ und	7 -18 0 -1 7 -2
uns _ unser	0 48 -7 -2 0 0
uns _ was	-10 25 0 -2 0 0
uns _ wie	0 0 -6 0 -3 0
uns _ wir	39 -36 0 -8 -13 0
uns _ zu	-2 -1 -13 -5 0 -1
uns alles	-9 32 -28 0 -1 38
uns als	0 0 0 -10 0 0
uns am	17 -9 26 -2 -2 -16
uns an	22 -2 -14 0 -17 -5
uns anger	0 -4 0 0 0 -6
uns auch	-12 43 0 0 -15 0
uns auf	17 -1 9 -9 -8 -7
uns aufsc	0 -1 -3 -4 0 0
uns aus	-9 -19 -5 0 -1 0
uns bei	6 -4 0 0 0 0
uns bitte	-19 -8 0 0 -6 -1
uns damit	-6 0 0 -2 -4 0
uns das	10 -12 42 0 -32 -9
uns dass	-6 0 14 0 0 0
uns der	-15 -27 20 -3 0 0
uns die	9 19 26 -9 -11 44
uns drauf	0 9 -7 -3 -13 0
uns ein	7 -33 0 10 -10 -1
uns eine	0 -10 0 10 -9 -1
uns einen	-2 74 -8 0 0 0
uns fuer	0 -3 0 26 -1 -6
uns geht	31 -3 -8 0 -16 -14
uns hat	-3 -76 -2 0 0 0
uns im	11 -33 -23 51 0 -4
uns in	-17 -6 -53 0 -4 21
uns ist	45 28 -22 -4 43 25
uns jetzt	22 11 0 -14 12 0
uns keine	-31 2 13 0 -2 -15
uns laeuf	8 0 -19 0 132 -8
uns melde	0 -17 0 0 0 0
uns mit	-3 -7 -7 0 -2 39
uns nach	0 0 13 0 -10 0
uns nicht	-32 8 -24 -27 2 -19
uns noch	0 -6 0 13 0 0
uns ob	-18 -10 -4 0 0 0
uns ruft	-3 -16 -7 0 0 0
uns sagen	0 0 -7 0 0 0
uns schon	-1 -3 -3 -10 14 -13
uns seit	-18 -14 90 -2 -9 -5
uns sind	0 -4 -1 0 0 0
uns steht	-19 -1 -12 -9 0 0
uns ueber	9 0 19 -1 0 -4
uns und	57 -25 -10 -4 -3 -1
uns von	0 35 0 -2 -2 -1
uns vor	0 0 0 0 -3 0
uns was	-6 0 0 0 -2 -1
uns wurde	0 -16 0 0 -3 0
uns zu	-10 -11 0 0 0 0
unser	-35 7 -31 -51 -36 -4
unser _ 0	0 0 -16 -2 -12 0
unser _ ?	-1 -26 -1 9 0 0
unser _ abgef	0 -6 -1 0 0 0
unser _ am	0 0 71 -1 -2 -2
unser _ an	-19 -5 10 -4 -4 0
unser _ arbei	32 0 0 0 0 0
unser _ auch	-4 17 -2 0 0 -8
unser _ auf	-6 24 -10 0 0 0
unser _ aus	-11 27 -5 0 -7 0
unser _ ausge	0 -20 -10 0 0 0
unser _ bei	0 -6 0 10 -9 0
unser _ benoe	0 -11 0 0 0 0
unser _ betro	-2 0 0 13 0 0
unser _ bis	0 -6 -2 49 -14 0
unser _ bitte	0 -3 0 -52 -1 0
unser _ bleib	-9 0 -28 0 -1 -3
unser _ brauc	0 -3 0 13 -12 0
unser _ das	4 0 -18 0 0 -1
unser _ den	0 -5 -3 -6 0 0
unser _ die	-9 -5 -10 -2 -8 0
unser _ durch	0 0 -18 0 0 0
unser _ ein	-1 25 0 0 0 0
unser _ eine	-4 29 0 -3 -2 0
unser _ einge	0 36 0 -1 0 -1
unser _ entha	0 6 -16 0 0 0
unser _ etwas	-9 0 0 0 0 0
unser _ fragt	0 0 -1 0 0 0
unser _ fuer	0 -10 -8 -15 -20 0
unser _ gelan	0 -9 0 0 0 0
unser _ hat	-73 -35 37 -9 5 -5
unser _ im	10 29 -16 0 0 -2
unser _ in	31 -11 -15 0 0 -10
unser _ ist	5 -21 116 -1 11 0
unser _ jetzt	0 -33 0 0 0 0
unser _ kaper	0 -1 0 0 0 0
unser _ kommt	-4 -8 10 0 0 0
unser _ laeuf	-32 -1 -21 6 0 51
unser _ lasse	-2 4 -12 0 0 0
unser _ mit	-11 26 -16 0 0 0
unser _ moech	0 0 0 -2 -1 0
unser _ muess	0 -8 -9 0 0 0
unser _ nach	-20 35 -1 9 0 0
unser _ nicht	61 -9 -3 11 -2 0
unser _ noch	-6 14 -29 -2 0 0
unser _ oder	0 0 -2 0 0 0
unser _ praxi	-5 -5 0 0 0 0
unser _ sagt	0 22 -8 0 0 -2
unser _ schal	0 -3 -1 0 0 0
unser _ schon	-6 0 0 0 0 0
unser _ sei	0 -45 0 9 0 0
unser _ sende	-8 -12 -9 0 0 0
unser _ serve	0 22 0 0 0 0
unser _ siche	-3 -4 -2 0 0 0
unser _ sind	54 10 -14 5 0 0
unser _ soll	0 0 -8 0 0 0
unser _ stand	0 0 14 0 0 0
unser _ steht	-34 9 -29 0 0 0
unser _ ueber	-12 -20 -18 0 3 0
unser _ und	-26 -5 7 0 0 0
unser _ verla	0 0 -5 -8 0 0
unser _ versc	-1 8 -38 0 0 -2
unser _ vom	-14 -8 -16 -1 -1 0
unser _ von	-4 -8 8 0 31 0
unser _ vor	-1 0 0 0 0 0
unser _ weite	7 0 -8 0 -49 0
unser _ will	-3 -6 -5 -24 0 0
unser _ wird	18 -7 -12 0 0 0
unser _ wurde	-9 0 0 -1 -7 0
unser _ zeigt	-22 -6 63 0 0 -10
unser _ zu	4 1 -6 0 0 0
unser _ zugeg	0 28 0 0 0 0
unser _ zur	0 0 -8 31 0 0
unser abrec	0 -4 16 -22 -2 0
unser admin	0 16 0 -1 0 0
unser adres	0 37 -2 -2 -3 0
unser aerzt	-15 -1 -7 -24 0 0
unser akten	27 -28 0 0 -1 -2
unser ambul	0 0 -8 0 0 0
unser anbin	0 0 14 0 0 0
unser anlag	0 -9 -24 0 0 0
unser ansch	0 29 -4 0 0 0
unser auszu	0 2 -13 0 0 -4
unser bankv	-2 -14 -5 0 0 0
unser beste	0 0 -8 -1 0 0
unser betre	0 1 0 0 22 0
unser betri	0 0 -5 0 0 -3
unser compu	-10 -25 -14 -2 0 0
unser daten	-7 51 -21 31 -8 0
unser druck	-8 23 9 0 -5 -7
unser eigen	0 48 0 -7 0 0
unser firew	0 -20 0 0 0 0
unser ganze	-7 0 19 0 0 -2
unser gesch	0 -16 -2 -4 -1 0
unser haend	-2 0 0 0 0 0
unser haus	4 0 -9 -5 0 0
unser helfe	-16 2 9 0 0 0
unser homep	-7 33 21 0 0 0
unser inter	0 4 -47 0 0 0
unser it	-7 28 0 -1 0 -1
unser it-be	0 -3 0 0 0 0
unser karte	12 27 -27 0 -8 0
unser kennw	0 35 0 0 0 -1
unser klini	0 -10 0 0 -2 0
unser konne	-12 -2 -10 0 0 0
unser konto	0 -14 0 -4 0 0
unser kunde	0 -8 -5 0 -3 0
unser kv	0 -15 9 2 -1 0
unser lizen	0 -2 -19 0 0 -8
unser manda	-1 -7 -1 0 0 0
unser mvz	-4 -5 0 0 0 0
unser namen	0 -23 0 0 0 0
unser netz	0 -7 -2 0 -3 0
unser neue	0 -14 -17 -5 22 0
unser passw	0 -16 0 0 -5 0
unser patie	23 25 -22 17 3 -4
unser pc	0 -34 0 0 -3 0
unser postf	-17 30 18 0 0 -2
unser praxi	15 19 -73 13 18 -21
unser progr	33 0 -8 0 0 10
unser rechn	-49 -8 16 0 18 29
unser regio	0 0 0 0 0 -1
unser seite	0 -3 -1 -3 0 0
unser serve	118 59 1 -2 -31 -9
unser siche	0 1 -15 0 0 0
unser smc-b	0 0 14 0 0 -3
unser softw	-6 -17 0 -11 -3 0
unser steue	0 -3 -5 13 0 0
unser syste	-37 -6 0 -1 -4 35
unser techn	-19 -17 9 -7 4 0
unser telef	-14 -17 -7 0 -3 0
unser telem	0 0 -3 -1 0 0
unser termi	-6 22 23 -11 -2 0
unser ti	0 -8 38 0 0 0
unser ti-an	-16 0 62 -8 0 -10
unser ti-zu	0 -1 0 0 -7 0
unser unter	-5 0 0 0 0 0
unser versi	0 0 -6 -13 -3 0
unser vertr	0 -18 -17 11 -12 -1
unser viren	-9 -3 0 0 -3 0
unser wartu	0 -1 0 0 0 0
unser windo	0 -4 0 0 0 0
unser zugan	-5 6 -20 0 -8 -8
unser-	-61 91 79 4 -92 -52
unsere	11 -43 47 -3 -41 -41
unserem	-26 93 -27 -17 -20 -2
unseren	-1 -24 -28 -5 -19 -10
unserer	-30 57 77 32 -25 0
unseres	-1 -9 -10 -4 20 0
unserm	-9 13 20 0 0 0
unsern	-4 3 0 0 -6 0
unsic _ wir	0 0 0 -9 0 0
unsic ob	0 0 0 -9 0 0
unsic-	0 0 0 -9 0 0
unsicher	0 0 0 -9 0 0
unten	13 -30 -24 -1 -23 -5
unten recht	0 -8 -1 0 0 0
unter	-18 -26 -37 -6 15 39
unter 0	-1 -9 -2 -4 29 0
unter ?	-1 0 -8 -12 -4 0
unter _ 0	-1 -10 -8 -20 28 -8
unter _ ?	0 0 -3 0 0 0
unter _ der	-10 -5 0 -1 -10 -1
unter _ namen	0 -12 0 0 0 57
unter _ numme	0 0 0 0 -7 -2
unter _ oder	-5 -1 0 0 0 0
unter dem	-1 -21 0 -1 0 45
unter der	-33 -18 47 0 -16 0
unter meine	-1 27 0 0 0 0
unter muess	-5 -1 0 -4 0 0
unter oder	0 0 0 0 0 -4
unter sie	0 -2 -3 0 0 0
unter und	8 0 -20 -5 0 0
unter unser	0 -1 -11 0 12 0
unter welch	0 0 0 0 0 -2
unter windo	0 0 -6 -5 0 -8
unter-	44 -5 25 -17 19 21
unterbrochen	11 -2 76 0 -3 0
unterlagen	65 -17 -16 24 34 -5
unternehmen	-1 0 -15 0 -36 -2
unternommen	-2 0 0 -24 0 0
unterrichten	-20 -1 0 -4 0 0
unterrichtet	0 0 0 0 -4 0
unterschreiben	-35 -5 40 0 -12 28
unterschrieben	-4 21 -20 0 -15 0
unterschrift	-7 -10 0 -6 0 0
unterwegs	0 -3 0 0 0 0
until	-4 0 0 -28 -1 0
unver-	88 -10 -23 0 0 -24
unzus zurue	0 -13 0 0 -1 -5
unzus-	0 -13 0 0 -1 -5
unzustellbar	0 -13 0 0 -1 -5
up	26 -22 51 -9 29 0
updat ?	0 0 -1 0 0 -1
updat _ 0	0 0 -17 -1 0 0
updat _ das	-7 0 3 0 0 0
updat _ der	33 0 -20 0 0 0
updat _ die	0 0 -21 0 0 0
updat _ ist	-11 0 14 0 0 0
updat _ progr	39 0 7 0 0 0
updat _ wir	-14 0 0 0 -10 0
updat brich	0 0 -106 0 -6 0
updat einsp	-10 0 0 0 0 0
updat insta	0 -21 0 0 0 0
updat ist	23 0 -54 0 0 -7
updat nicht	37 0 -24 0 0 0
updat von	-14 0 -4 -3 -2 0
updat-	40 -47 -50 -5 17 -12
update	25 -32 -26 -5 -4 -11
update-dvd	0 0 -20 0 0 0
updates	15 -14 -5 0 25 0
urgen-	9 -9 0 0 -30 -4
urgent	9 -9 0 0 -30 -4
urheb der	0 0 0 -4 0 0
urheb-	0 0 0 -4 0 0
urheber	0 0 0 -4 0 0
urlau-	-33 -2 -19 -12 -14 0
urlaub	-33 -5 -2 -12 -12 0
urolo praxi	-4 0 0 0 0 0
urolo-	67 -2 0 0 0 0
urologische	-4 -1 0 0 0 0
ursac-	7 -13 -8 0 15 0
ursache	7 -13 -8 0 15 0
us	54 -20 59 -13 -28 18
us ?	-1 0 15 -3 -13 0
use	0 0 -11 0 -3 -4
user	4 -49 0 0 0 0
using	-18 -3 -2 -4 -5 0
v	-10 0 0 0 0 0
verae-	-11 -13 27 -1 -3 0
veraendert	-10 -11 -1 -1 -3 0
veral-	-1 -8 65 -4 0 0
veran ?	0 -2 0 0 -3 0
veran-	9 -7 -2 13 30 0
veranlassen	-24 0 0 0 35 0
verantworten	33 -2 -1 0 -5 0
verbi _ daten	41 0 -53 -2 0 0
verbi _ serve	29 0 15 0 0 -3
verbi _ unser	0 12 15 0 0 0
verbi zu	-38 7 51 0 -6 0
verbi zum	33 0 9 -13 0 -3
verbi zur	38 0 -17 -2 -1 0
verbi-	-16 26 198 -15 -14 -11
verbindet	-4 -1 17 0 0 0
verbindung	-29 -26 204 -15 -13 -11
verbindungen	0 60 -7 0 -1 0
verbr-	0 0 3 0 -14 -4
verbrecher	0 0 0 0 -13 0
verbu-	-12 6 -6 0 -1 0
verbunden	-12 6 -6 0 -1 0
verda-	0 6 0 0 -3 -2
verdacht	12 22 0 0 0 0
verdaechtige	-1 -24 0 0 -2 -2
verdi-	0 0 0 0 63 0
verei-	-55 -3 -5 -10 0 0
vereinbart	0 -3 -1 -4 0 0
vereinigung	0 0 -12 1 0 0
verfa-	0 -9 -11 64 32 0
verfahren	0 0 0 23 0 0
verfu-	-16 0 29 0 -22 0
verfuegbar	-9 0 29 0 -10 0
verfuegung	-6 0 0 0 -12 0
verga-	-1 0 0 -1 -2 0
vergangenen	-1 0 0 -1 -2 0
verge gott	0 0 -4 0 -36 0
verge und	-16 -15 0 0 -1 -3
verge-	-14 -37 40 -6 17 22
vergeben	-3 -11 55 -1 -5 -3
vergelt's	0 0 -4 0 -36 0
vergessen	-16 -25 -1 -4 64 25
vergi-	-18 0 70 0 -1 -2
verha ?	0 -6 0 0 0 0
verha-	0 -10 0 0 -7 0
verhalten	0 -10 0 0 0 0
verhi-	-2 0 0 0 -1 0
verka-	-2 32 -7 -6 -27 -1
verkaufen	0 0 -7 -2 -27 -1
verkauft	-2 -4 0 0 0 0
verla ?	0 -5 0 -9 0 0
verla das	-1 -4 17 30 -5 0
verla dass	-1 0 0 0 0 0
verla die	0 -10 -3 2 -1 0
verla eine	0 -9 -8 -9 -6 0
verla-	71 28 20 4 -33 35
verlaengert	0 0 0 -44 0 0
verlaengerung	0 -5 -8 -38 0 0
verlange	0 0 0 0 -1 0
verlangen	0 -4 -1 -7 0 0
verlangt	-17 37 -7 80 -23 0
verlassen	0 -2 0 0 0 0
verlaub	22 -7 0 0 0 0
verle-	-1 -21 0 -6 -4 -17
verli-	-29 0 18 3 0 0
verlo-	33 7 -5 0 -10 -12
verloren	33 7 -5 0 -10 -12
verme micro	0 -10 0 0 0 0
verme-	0 73 -4 0 70 0
vermeintliche	0 39 0 0 26 0
vermu-	0 -10 -9 0 -12 -16
vermutlich	0 -2 -9 0 -12 -16
veroe-	-3 65 0 -8 0 -2
veror-	83 -7 -95 2 -5 -20
verordnen	99 0 -96 -5 -4 38
verordnung	30 0 -18 -1 0 -10
verordnungen	-51 -2 41 0 0 -24
verpf _ patie	-1 0 0 0 0 0
verpf die	-9 0 0 0 0 0
verpf-	-10 -5 0 0 0 0
verpflichtet	-10 -5 0 0 0 0
verre-	0 -1 9 -17 -6 0
verrechnungsstelle	0 -1 9 -17 -6 0
verru-	-2 23 2 -9 -15 0
verrutscht	-2 0 2 -9 -15 0
versa _ kv-co	0 -5 37 -2 0 0
versa ueber	0 -5 37 -2 0 0
versa-	-48 -22 163 64 -9 20
versaeumen	-15 0 -5 26 0 -1
versand	-31 -21 110 -9 -9 27
versc ?	0 -27 -25 0 0 0
versc _ ?	0 -29 -25 0 0 0
versc _ wir	28 -3 10 0 -7 0
versc die	-2 8 -4 0 0 0
versc gebli	0 0 0 0 -21 0
versc oder	0 -8 0 0 0 0
versc und	-7 -57 44 0 -6 -5
versc worde	0 24 0 -3 0 0
versc wurde	0 -28 0 0 -1 0
versc-	-1 8 72 -12 -38 -47
verschicken	-15 0 -42 -5 0 15
verschickt	-14 72 -40 0 -3 -2
verschieben	46 -3 -21 6 0 -6
verschluesselt	-47 46 -3 -3 -14 -34
verschluesselung	-1 -110 -5 0 0 0
verschluesselungstrojaner	0 40 -1 0 -8 0
verschoben	0 -5 7 -6 0 0
verschont	0 0 -1 0 -21 0
verschwunden	38 -23 27 -1 -4 -10
verse-	-31 -27 86 -2 -10 -24
versehentlich	-11 -10 -12 0 -6 -8
versenden	-5 -7 48 -2 0 -13
versendet	-6 -4 49 0 0 -3
verseucht	0 -5 0 0 -4 0
versi 0	0 0 0 -1 0 15
versi _ ist	0 0 -5 0 0 -1
versi einle	-13 0 42 0 0 -11
versi verla	0 -5 -4 49 0 0
versi-	-33 -34 16 48 2 22
versichertendaten	0 -7 0 0 0 0
versichertenkarte	-5 -5 -11 0 -1 0
versichertenkarten	-13 0 11 0 0 -11
versicherung	0 -5 -8 56 -1 0
version	-2 -9 -18 -8 6 14
verso-	-27 -2 -9 47 16 53
versp-	-9 0 -5 -7 -9 0
versprochen	-4 0 -5 -7 -9 0
verst ?	-1 0 0 0 0 0
verst _ sie	-4 -1 23 -3 -3 0
verst dass	-4 0 23 0 0 0
verst ich	0 0 -2 0 0 0
verst patie	-2 0 -21 0 0 0
verst und	-1 -11 -3 -3 27 0
verst-	-13 -38 29 23 18 0
verstaendigen	-6 0 0 0 0 0
verstaendigt	0 0 -4 -10 -9 0
verstaendnis	12 -1 0 -3 -2 0
verstehe	-10 -8 13 -8 -2 0
verstehen	0 -11 34 -1 -1 0
verstellt	0 0 9 0 0 0
versu-	14 -13 -6 -7 -28 -2
versuch	0 0 12 0 -13 -2
versuche	0 -4 -1 -1 0 0
versuchen	24 0 -11 -5 -9 0
versucht	-10 -9 -5 0 -7 0
verte-	0 17 0 -9 33 0
verteilt	0 17 0 -9 33 0
vertr ?	0 0 -5 0 0 0
vertr _ auftr	0 -4 0 0 0 -1
vertr _ der	0 0 0 0 0 -14
vertr _ uns	0 -23 0 0 -18 -1
vertr auch	0 0 0 0 -10 0
vertr der	18 0 -2 -7 0 0
vertr fuer	0 0 0 0 -8 0
vertr hat	0 -14 0 0 -22 -1
vertr in	0 0 0 0 0 -12
vertr zur	0 -4 0 0 0 -1
vertr-	71 -54 -59 -46 -37 -27
vertraege	-2 -3 -5 0 0 0
vertrag	-11 -6 0 -15 -3 -2
vertrauen	-29 0 27 0 0 -8
vertrauenswuerdig	0 0 -10 0 0 0
vertretung	23 0 -17 -26 55 0
vertriebspartner	0 -14 -17 0 -50 -15
verwa-	-11 11 15 22 -13 -15
verwaltung	-11 16 16 -1 -13 -9
verwe auf	15 -11 -20 0 -5 -8
verwe-	61 -56 34 -8 -7 -14
verweigert	57 -24 -26 0 0 -4
verweisen	51 -10 -3 -3 0 -2
verwendet	-30 -14 0 0 0 -1
verze-	9 0 9 0 -11 0
video-	-109 -9 153 0 -2 -10
videosprechstunde	-78 -9 132 0 -2 -9
viel	-22 -23 54 -6 -52 -3
viel zu	-4 0 23 -3 -9 0
viele	3 -2 -19 -11 -18 -9
viele _ die	0 -5 0 0 0 0
viele _ fuer	0 0 0 -8 -65 0
viele _ im	0 3 0 0 -41 0
viele _ kunde	0 0 0 -3 -8 0
viele _ sind	0 0 0 0 0 -9
viele _ und	0 -1 0 0 -4 0
viele arbei	0 -3 0 0 0 0
viele arztp	0 0 0 -2 0 0
viele dank	-1 -2 -2 -8 -65 -6
viele ihrer	0 0 0 -3 -8 0
viele kunde	0 0 0 0 -6 0
viele praxe	0 0 0 0 0 -9
viele-	-1 -7 -5 -10 -77 -6
vielen	-1 -2 -5 -10 -77 -6
viell _ sie	0 -8 0 0 -9 0
viell-	-17 -13 0 0 -9 -7
vielleicht	-17 -13 0 0 -9 -7
vier	-57 24 65 27 -8 19
vier arbei	-29 -10 0 0 0 0
vier tagen	-16 -1 26 21 -7 0
viert-	-11 7 -32 -12 -3 0
viertel	-4 -8 -14 0 0 0
vierten	-7 -1 -14 -6 0 0
vierz jahre	-32 -2 0 -3 0 0
vierz-	-8 18 -25 23 -1 0
vierzehn	16 0 -7 27 -1 0
vierzig	-24 18 -18 -3 0 0
viren	0 -22 0 0 0 0
viren hat	-9 11 -1 0 -10 0
viren-	-40 157 -46 -13 -29 -1
virenscanner	-24 -134 -43 -1 -40 0
virenschutz	0 60 -1 0 -2 0
virus	0 -97 0 0 34 -2
vo	0 -10 0 0 0 0
voll	16 16 -38 -2 -15 0
volle-	90 -1 -6 -16 -34 0
vollm-	-4 -13 -1 0 -7 -3
volls praxi	0 0 0 0 -4 0
volls-	26 0 -61 24 33 -7
vollstaendig	26 0 -61 -3 53 -7
vom	-85 75 93 -18 39 -68
vom 0	-30 -14 0 -20 14 -2
vom _ 0	-3 -13 -12 -9 -17 -2
vom _ ?	0 0 -2 0 0 0
vom _ auf	0 14 0 0 0 0
vom _ aus	-9 34 -3 0 0 0
vom _ betro	-14 -5 -9 -1 -16 0
vom _ bis	-14 2 -5 -9 0 0
vom _ der	-2 12 0 0 0 0
vom _ genom	20 17 0 0 -13 -7
vom _ in	0 0 -22 0 0 0
vom _ ist	0 7 -30 -17 -2 -3
vom _ komme	-44 21 18 0 0 -2
vom _ nehme	0 -4 0 0 0 0
vom _ novem	-6 0 0 0 0 0
vom _ oktob	0 -2 -8 -3 0 0
vom _ suppo	0 22 0 -2 0 0
vom angri	-2 -14 -2 0 0 0
vom chef	-36 55 -8 -3 -7 7
vom konne	0 -12 -46 0 0 0
vom labor	-29 0 55 -2 -2 0
vom letzt	0 29 -6 -5 0 0
vom micro	0 -18 0 0 0 -1
vom monta	0 -2 -33 -22 39 0
vom netz	20 34 -1 0 -13 -7
vom oktob	-14 -14 -4 0 0 0
vom praxi	-9 57 35 0 -1 0
vom progr	-32 0 78 0 -4 -14
vom serve	0 -4 -13 0 0 0
vom suppo	0 -12 0 0 0 0
von	-15 124 49 -7 46 -17
von 0	24 -27 72 36 17 -2
von _ 0	-24 -34 -19 -5 23 -11
von _ ?	0 -19 0 0 0 0
von _ an	-13 11 46 24 -16 0
von _ angri	0 -12 -15 -2 -1 -8
von _ attac	0 -4 0 -2 -6 0
von _ auf	37 -44 -11 0 0 -4
von _ aus	1 -40 -37 -3 -29 0
von _ bis	-5 0 1 25 -10 0
von _ der	-3 9 0 -1 -10 0
von _ die	-8 -11 31 -3 -4 0
von _ ein	-21 -12 25 0 0 0
von _ eine	0 -1 0 0 -4 0
von _ empfo	0 -4 0 -8 38 0
von _ hacke	0 -2 12 0 0 0
von _ hat	0 33 -10 0 -41 0
von _ hause	-55 -1 -1 0 0 0
von _ ich	4 -3 0 -3 0 0
von _ in	-12 -2 -18 0 0 0
von _ iphon	0 -7 0 0 -6 -2
von _ ist	71 9 -9 0 31 -1
von _ keine	-1 5 -5 0 -5 0
von _ konto	0 -14 0 -4 -5 0
von _ kv	0 -7 0 -15 -1 0
von _ micro	0 5 0 0 0 0
von _ mit	0 -1 -4 0 0 0
von _ nacht	0 -8 -17 0 13 0
von _ nicht	-29 0 -1 0 -2 114
von _ patie	19 68 -27 10 0 -2
von _ praxi	-10 64 -16 0 -3 0
von _ seite	-17 -2 0 -3 -5 0
von _ sind	0 0 22 0 -4 0
von _ stamm	0 8 0 0 -7 0
von _ stund	0 19 0 33 0 0
von _ suppo	0 22 -4 0 0 0
von _ ueber	-4 26 0 -1 0 0
von _ und	0 -21 -12 -1 -7 0
von _ unser	0 -7 -1 0 0 0
von _ vorfa	-5 -1 0 -1 -7 -1
von _ war	0 -11 0 0 -20 0
von _ was	24 0 0 0 0 0
von _ woche	12 -1 -23 -11 -5 0
von _ zu	-9 -1 0 0 7 0
von allei	-10 46 -3 0 -12 0
von angeb	0 -8 0 0 0 0
von ausse	-10 32 -34 0 -15 -5
von dem	-15 1 -25 -3 -1 -9
von den	3 -13 -11 -2 -14 0
von der	-5 -19 -20 -31 36 -24
von diese	0 -1 0 0 0 0
von draus	0 -10 -1 0 0 0
von einem	-12 -1 0 46 -4 -16
von einer	0 27 0 0 10 0
von euch	-4 -21 -7 0 20 0
von exter	0 2 -4 0 0 0
von frau	-44 -2 34 0 0 -1
von geste	-31 -44 95 -7 13 -7
von hand	-5 -10 60 -2 0 0
von herrn	-21 -22 54 0 -9 0
von heute	16 -1 -34 -21 77 0
von ihnen	-48 15 -11 11 -64 0
von ihrem	0 -3 7 0 -14 -1
von ihren	0 0 0 0 -11 0
von ihrer	0 17 0 0 31 -3
von jeman	0 21 0 0 0 0
von kv-co	0 0 -7 0 0 0
von letzt	12 -1 -23 -11 27 0
von meine	0 -18 -20 0 -15 -11
von micro	8 -9 0 -3 -23 0
von progr	-6 56 -17 9 -3 0
von selbs	-5 59 0 0 23 0
von sich	77 -13 8 0 -23 0
von uns	44 64 5 6 -10 -14
von unser	20 102 -29 1 -12 -2
von wem	-3 -9 0 -4 0 0
von windo	-1 -4 -9 0 0 0
von wir	4 48 -9 -22 23 -21
von zu	-55 -1 -1 0 0 0
vor	63 10 -82 -116 27 -16
vor 0	-8 -5 -7 -17 0 0
vor ?	0 0 0 -1 0 0
vor _ 0	0 0 0 29 -3 0
vor _ angri	0 0 0 -9 0 0
vor _ jahre	-14 -20 0 -3 -15 0
vor _ tuer	2 -6 -19 -15 0 0
vor _ updat	0 0 0 0 -7 0
vor _ vorfa	0 0 0 -3 0 0
vor allem	-15 32 20 0 0 -3
vor dem	-34 -1 -12 15 21 -1
vor der	-4 -7 -29 -48 -8 0
vor einem	46 -4 0 0 0 0
vor ort	15 -3 -5 -1 -1 0
vor wir	28 -1 0 -33 0 0
vor zwei	0 -15 0 -3 -3 0
vorab	0 -2 0 -1 -10 0
vorau-	0 0 0 0 -50 0
voraus	0 0 0 0 -50 0
vorbe ?	0 0 0 0 -1 -2
vorbe-	35 -4 1 9 -22 -13
vorbei	18 -4 17 9 -3 -2
vorbereitet	0 0 0 0 -19 0
vorer-	3 -5 -8 0 -2 40
vorerst	-15 -2 -8 0 -2 40
vorfa ?	0 0 -1 0 0 0
vorfa _ ?	0 0 0 -3 0 -1
vorfa _ der	-5 -1 0 -4 -2 0
vorfa _ ihnen	-10 0 6 0 1 0
vorfa _ ihrem	0 0 0 17 0 0
vorfa _ und	0 -1 0 -2 0 0
vorfa bei	-10 -4 6 -5 1 0
vorfa in	-6 -1 0 17 0 -1
vorfa zu	0 0 1 0 0 0
vorfa-	-17 -22 -3 -8 -11 -2
vorfall	-17 -17 -3 -14 -10 -2
vorfalls	0 0 0 7 -2 0
vorfe-	-2 0 0 0 0 0
vorfeld	-2 0 0 0 0 0
vorga-	0 -11 -22 6 49 0
vorgang	0 -2 -3 6 68 0
vorge ?	-1 0 0 0 0 0
vorge-	1 26 8 -17 -25 -17
vorgehen	0 -3 -1 0 -1 0
vorgesehen	0 0 -1 0 0 0
vorgestern	-6 -11 6 -12 -17 -17
vorha-	-10 10 -9 0 -5 -1
vorhanden	-10 10 -9 0 -3 -1
vorhe-	-10 -4 -5 80 -15 0
vorher	-10 -4 -5 80 -15 0
vorhi-	18 -28 -4 0 6 -6
vorhin	18 -28 -4 0 6 -6
vorig-	0 15 0 -5 -13 0
vorke-	0 -6 0 -12 -3 0
vorkehrungen	0 -6 0 -12 -3 0
vorko-	0 -3 0 0 0 0
vorla-	-1 0 4 -2 -1 0
vorlage	-1 0 4 0 0 0
vorli-	0 0 -1 19 0 0
vormi-	19 44 55 -5 -8 -14
vormittag	19 44 59 -5 -8 0
vormittags	0 0 -3 0 0 -14
vorne	23 -32 26 25 -6 0
vorsi-	0 -56 3 0 -3 -6
vorsichtig	0 -29 0 0 -3 0
vorsichtshalber	0 -27 0 0 0 -6
vorso-	20 -22 -3 -2 -6 -12
vorsorglich	-4 -22 -3 -1 -6 -12
vorst-	9 -21 -9 -1 -2 -3
vorstellen	22 0 -9 0 -2 0
vorzu-	0 -3 0 0 0 0
vpn	-2 0 34 0 -1 0
vpn-z-	0 0 11 -7 0 -6
vpn-zugangsdienst	0 0 11 -7 0 -6
vsdm	-18 0 -22 0 -9 0
waehl-	33 0 -8 0 0 0
waehr _ sprec	-4 -5 0 0 -2 0
waehr der	-4 -5 0 0 -4 0
waehr-	3 72 21 -2 -4 0
waehrend	3 72 21 -2 -4 0
waere	-14 -20 -5 -30 -14 -3
waere _ wenn	-17 0 -4 -18 -6 0
waere wohle	0 0 -3 -12 0 0
waere-	13 0 -12 3 -8 0
waeren	13 0 -12 3 -8 0
wahrs-	0 0 -10 0 -3 0
waiti room	87 0 -34 -6 0 0
waiti-	87 0 -34 -6 0 0
waiting	87 0 -34 -6 0 0
wande-	0 32 0 0 -1 0
wann	11 0 -22 -60 -85 -7
wann ?	8 0 0 0 0 -7
wann _ bei	0 0 -13 -9 -19 0
wann _ das	0 0 -3 -17 0 0
wann _ die	0 0 0 -14 -8 0
wann _ es	-4 0 0 0 -4 -1
wann _ ich	0 0 0 -2 0 0
wann _ ihr	0 0 0 0 -13 0
wann _ ihre	0 0 0 0 -2 0
wann _ sie	-3 0 -12 0 -27 0
wann _ unser	25 0 0 0 -3 0
wann _ wiede	4 0 -8 0 -5 0
wann _ wir	0 0 -3 -15 0 0
wann die	0 0 -20 -12 0 0
wann geht	-4 0 0 0 -11 -1
wann genau	0 0 0 11 0 0
wann ist	-1 0 -22 -14 -2 0
wann kommt	-13 0 16 0 0 -3
wann laeuf	25 0 0 0 -20 0
wann sind	0 0 -3 0 -27 0
wann wisse	-3 0 -1 0 0 0
wants	0 -18 0 62 -2 0
war	1 46 22 -30 48 -21
war ?	-5 0 -1 0 0 0
war _ 0	-1 7 0 -6 0 0
war _ der	17 -35 0 0 -10 0
war _ ein	0 11 0 0 0 0
war _ richt	0 -4 0 0 0 0
war am	0 54 0 0 -19 0
war bei	-3 -16 0 0 -10 0
war das	-10 33 29 0 34 0
war der	0 -75 -7 -1 14 0
war die	-1 24 0 -10 -2 -1
war ein	0 -12 0 0 19 0
war es	41 9 0 0 -5 0
war heute	-8 12 0 -3 -23 0
war ihr	0 -1 0 0 -3 0
war ihre	0 0 0 -3 -2 0
war nur	-4 -17 -2 0 36 -11
waren	5 67 -38 -18 -29 0
waren ?	-12 0 0 0 0 0
waren das	0 25 0 0 -7 0
waren die	-4 12 -7 0 0 0
waren sie	0 0 0 0 -2 0
warte	-4 -17 0 -7 -9 0
warte _ auf	-34 -7 44 -7 -10 -3
warte _ voll	17 0 -10 0 0 0
warte auf	-9 -3 20 -13 0 0
warte ist	-49 -7 45 -4 -6 -5
warte seit	-20 -20 -13 -7 -9 0
warte und	19 0 67 0 -6 -3
warte voll	70 0 -25 0 -3 0
warte-	-22 -38 33 -9 -47 13
warteliste	-53 -7 51 0 -6 0
warten	-32 -2 23 -7 -13 19
wartezimmer	10 -5 18 -5 -12 -5
wartu-	-31 -37 -13 -14 -8 -3
wartung	0 -6 0 -6 0 0
wartungsvertrag	0 -8 0 -7 -3 -3
warum	-42 64 -27 0 0 -14
was	13 25 -21 17 12 4
was ?	-15 0 0 51 -2 0
was _ ?	-9 45 -1 -5 -2 0
was _ bei	0 -3 -19 0 0 0
was _ da	0 -4 0 0 0 0
was _ das	0 36 0 0 0 0
was _ denn	-3 0 0 0 0 0
was _ der	-6 27 0 -2 0 0
was _ die	0 -10 0 -9 -1 -6
was _ hat	7 -7 0 0 0 0
was _ ich	-26 0 0 26 -7 0
was _ ihnen	-6 0 0 -2 -2 0
was _ in	-8 4 15 0 0 0
was _ mit	0 -18 0 -7 0 0
was _ oder	0 0 0 0 -2 0
was _ sie	-20 -7 20 -6 -9 0
was _ uns	0 0 0 0 -3 33
was _ unser	-2 -8 0 13 0 0
was _ von	-14 0 9 0 -2 -3
was _ wenn	-21 -9 0 0 0 -1
was _ wir	-22 13 -6 54 -1 -5
was bei	0 0 0 -2 0 0
was brauc	0 0 0 -8 -4 0
was die	87 -2 -3 -7 0 0
was dran	-3 -3 0 0 0 0
was empfe	0 0 20 -2 0 0
was genau	0 0 0 0 0 -1
was haben	0 0 0 -13 0 0
was hat	0 -21 0 -8 -3 -1
was heiss	0 -3 0 0 0 0
was ich	-35 -14 10 -3 0 0
was ist	-3 20 0 -5 -15 -1
was jetzt	0 37 0 0 0 0
was kann	0 -1 0 0 -2 0
was koenn	0 0 0 0 0 -5
was koste	0 0 0 -2 0 0
was mache	-31 -22 0 0 -3 -1
was man	-1 -8 -12 0 0 -3
was mit	0 -8 0 0 0 -4
was muess	-11 -3 0 0 0 0
was muss	0 0 0 -6 -5 0
was nicht	0 0 0 0 -3 0
was nun	0 17 -1 0 -14 0
was passi	-21 0 0 -7 0 0
was raten	-20 -7 0 0 0 0
was sagen	-7 0 0 -3 -5 0
was sie	56 0 0 0 -13 33
was soll	12 0 0 0 0 0
was solle	19 -9 -6 0 -1 0
was tun	0 33 0 0 -2 0
was von	-3 -9 -8 13 0 0
was war	0 -3 0 0 0 0
was wir	27 0 0 -3 0 0
wasse-	-13 -10 0 -1 0 0
way	15 0 -32 0 -1 0
way to	15 0 -32 0 -1 0
we	-47 -37 4 22 -14 17
we _ ?	0 0 0 0 0 -1
we _ a	-17 2 41 -1 0 0
we _ all	0 0 0 0 18 0
we _ not	10 13 -12 4 0 0
we _ open	-4 0 -16 0 0 -20
we _ the	-16 -2 -6 -5 0 -2
we _ to	44 -5 0 -19 -14 0
we _ up	-5 -11 0 0 -4 0
we _ your	0 18 0 0 0 0
we are	9 -9 -44 -10 0 -56
we canno	23 15 -16 0 0 -5
we do	-27 16 -12 0 0 -1
we get	0 0 45 0 0 0
we have	2 13 29 6 0 -1
we need	0 -2 -10 -4 -3 -2
we still	-9 0 0 -1 0 0
we use	0 0 0 0 0 -4
we're	9 0 30 -8 0 0
we've	13 -3 -21 0 0 0
webin-	-2 0 -24 0 -1 58
webinar	-2 0 0 0 0 18
webse-	-3 0 -22 -1 0 0
websi-	0 0 -13 0 0 0
website	0 0 -13 0 0 0
wechs-	-25 -19 72 -2 -17 -7
wechsel	-14 0 -14 0 -7 0
wechseln	-1 0 0 -2 -6 -7
weder	122 28 -8 -5 -3 -17
weder _ noch	60 -3 16 -1 -3 -16
week	-7 -3 15 0 -2 0
weg	11 27 44 -8 -30 -11
weg ?	-22 0 0 0 0 0
weg _ allen	-12 -2 -7 0 0 -3
weg ist	-11 0 14 0 0 0
wege	0 -6 -1 -8 16 -13
wegen	-11 24 -24 45 -36 -9
wegen _ angri	-19 0 -8 -12 0 -1
wegen _ attac	0 0 0 -1 0 0
wegen _ hack	0 -2 18 -1 0 -2
wegen _ hacke	0 0 9 0 -1 0
wegen _ vorfa	0 0 0 8 0 0
wegen dem	-2 -2 20 -10 -14 -5
wegen der	-23 58 -7 68 -4 -3
wegen des	44 -14 0 14 -9 0
wegge-	27 0 -22 -1 -11 -1
weich-	-54 -13 -5 0 -2 31
weichen	-54 0 -2 0 0 31
weihn-	-1 23 -8 -23 -2 0
weihnachten	-1 23 -8 -19 -2 0
weil	120 66 62 7 -5 -49
weil _ nicht	-9 -1 -3 0 0 0
weil _ progr	11 0 -5 -4 0 -1
weil _ rechn	48 -4 -9 -4 -3 -13
weil das	19 0 14 13 -1 -6
weil der	10 -15 100 9 -5 -19
weil die	2 -16 39 -10 -17 0
weil ich	-41 -19 -12 0 0 0
weil kein	38 0 -14 -4 -3 -11
weil sie	-13 36 43 0 38 0
weil wir	13 0 16 -2 0 0
weise	-5 -2 0 0 -1 0
weiss	-42 -1 22 -2 -10 -6
weiss _ nicht	-6 -10 -15 -1 0 0
weiss _ was	-19 0 0 -1 0 0
weiss ich	-23 32 -15 0 0 0
weiss man	-5 -1 0 0 0 0
weiss nicht	23 -3 -13 10 0 0
weiss ob	-14 -1 -4 0 0 0
weiss-	4 -6 -50 0 0 -2
weit	26 -3 7 -10 -12 0
weite ?	0 0 0 0 0 -26
weite _ in	0 0 -8 0 -2 -1
weite _ ist	0 0 0 0 -11 0
weite auf	0 17 0 0 -9 -1
weite oder	-2 0 -14 0 0 -1
weite und	-17 -5 31 -1 -3 11
weite zu	-24 0 0 0 72 0
weite-	-27 33 0 33 -2 -24
weiter	6 -2 -5 -7 45 1
weiterarbeiten	-17 0 31 -1 0 -9
weitere	0 -2 -8 0 -2 -12
weiteren	0 1 -1 53 -13 0
weiteres	14 -10 0 -3 -2 0
weiterhin	-5 0 -9 -7 -11 -2
welch _ ?	-5 0 0 0 0 0
welch _ brauc	0 0 0 0 -8 0
welch _ das	0 -12 -7 0 -2 0
welch _ der	0 -4 0 0 0 0
welch _ die	0 -5 0 -4 0 0
welch _ gilt	0 0 0 -6 0 0
welch _ hat	9 -2 -11 -2 -6 0
welch _ muss	-2 0 0 -12 0 0
welch _ sie	0 0 0 0 -4 -1
welch _ syste	0 0 -2 0 0 0
welch _ und	0 -3 0 -8 0 0
welch _ war	0 0 0 -3 0 0
welch _ wir	-5 0 -24 0 0 0
welch angab	0 0 0 0 -8 0
welch bande	-10 0 0 0 0 0
welch daten	-1 0 -7 0 -2 -1
welch folge	0 0 0 0 0 -5
welch grupp	-4 0 0 0 0 0
welch ihrer	-1 0 -2 0 0 0
welch numme	0 0 0 0 0 -2
welch syste	0 -11 0 0 0 0
welch techn	0 -1 0 0 0 0
welch vorke	0 -6 0 -12 0 0
welch weg	-6 0 -3 -2 0 0
welch wege	0 0 -1 -6 0 0
welch weise	-5 -2 0 0 -1 0
welch zeitp	0 0 0 0 -9 0
welch-	-48 -47 34 -55 -41 -16
welche	-58 -25 -34 -29 -14 -11
welchem	22 0 30 -11 -21 -2
welchen	49 0 -39 -2 0 0
welcher	-59 -23 77 -13 -6 -2
welches	-2 0 0 0 0 0
well	0 0 0 0 0 -2
well ?	0 0 0 0 0 -2
welt	-16 -5 -1 0 0 0
wem	-3 -9 0 -5 -8 0
wem _ wir	0 0 0 -1 -8 0
wen	8 -1 -7 -6 -4 -1
wen _ ich	-16 0 -7 0 0 -1
wen wende	0 0 -7 0 0 -1
wende	0 0 -7 0 0 -1
wende _ mich	0 0 -7 0 0 -1
wende _ sich	0 0 0 -4 0 0
wende ich	0 0 -7 0 0 -1
wende-	-3 -3 0 -4 0 0
wenden	-3 -3 0 -4 0 0
wenig	-5 -3 14 0 -9 0
wenig-	-18 -13 -7 0 -8 0
weniger	0 0 0 0 -5 0
wenigstens	-25 -12 0 0 -3 0
wenn	16 18 4 -1 -51 -3
wenn _ auf	7 0 -18 0 0 7
wenn _ das	8 0 0 -4 0 0
wenn _ den	-9 17 0 0 0 0
wenn _ die	-15 -4 0 0 0 0
wenn _ in	15 -8 0 0 0 0
wenn _ konne	0 0 -5 0 0 0
wenn _ nicht	-16 20 -11 3 0 0
wenn _ patie	-19 0 0 0 0 0
wenn _ uns	-11 -9 0 0 0 0
wenn _ von	0 -2 0 0 0 0
wenn _ was	0 0 0 -1 0 0
wenn _ wiede	0 0 0 0 -19 0
wenn _ wuess	0 0 -3 -12 0 0
wenn bei	-11 -9 0 0 0 0
wenn das	0 -3 0 0 0 0
wenn der	36 29 -31 0 -10 -3
wenn die	-11 -7 -5 26 0 0
wenn einer	16 0 0 0 0 0
wenn ich	21 -8 13 -13 0 3
wenn ihr	0 0 36 0 0 0
wenn ja	0 0 0 -1 0 0
wenn jeman	0 -2 0 0 0 0
wenn man	26 12 31 -6 0 0
wenn sich	-4 -2 -1 0 -4 0
wenn sie	40 -5 -15 -20 -12 -2
wenn wir	-3 19 -21 4 0 -1
wer	73 5 78 -46 -25 0
wer _ ?	-12 0 0 0 0 0
wer _ bei	0 0 0 0 0 -1
wer _ das	-4 0 -12 0 -2 0
wer _ den	0 -12 0 -12 0 0
wer _ denn	-11 0 0 0 0 0
wer _ die	0 0 0 0 0 -3
wer _ hinte	0 -2 0 0 -1 0
wer _ kommt	8 0 -31 0 0 -3
wer _ uns	40 0 0 -4 0 0
wer die	0 0 -2 0 0 0
wer hat	0 -4 0 -12 0 0
wer heute	5 0 0 -2 -1 0
wer ist	-11 0 0 0 0 0
wer kann	0 0 0 0 0 -1
wer kommt	-66 0 131 -13 0 -4
wer macht	-5 0 0 0 -7 0
wer steck	0 -2 0 0 -1 0
wer war	-4 0 0 0 0 0
werbe-	-2 23 0 0 16 0
werde	0 -10 -4 -12 0 0
werde ?	-2 0 -31 -16 -2 0
werde _ ?	0 0 -12 0 0 0
werde _ mehr	15 -11 54 0 0 0
werde _ von	-13 0 0 0 -6 0
werde die	0 0 -29 -13 -2 -3
werde kann	17 0 -21 0 0 0
werde muss	0 0 -1 0 0 0
werde nicht	-7 -15 7 0 -2 51
werde seit	-27 0 30 0 -2 0
werde von	0 0 0 -3 0 0
werde wir	0 0 0 0 -10 -2
werde-	7 -16 81 -14 7 23
werden	20 -16 46 -14 7 23
were	-13 -33 -2 31 -5 0
were _ ?	-13 0 0 0 0 0
wert	-16 0 44 30 -7 0
werte	0 -11 -103 0 -5 44
wesha-	1 0 8 0 0 0
weshalb	1 0 8 0 0 0
wg	-55 -5 -41 0 -13 0
what	7 -9 -16 -1 0 -1
what _ of	31 0 -16 0 0 0
what _ we	-22 0 0 0 0 -1
what _ you	0 -9 0 0 0 0
what happe	-3 0 0 0 0 0
what shoul	-22 0 0 0 0 0
when	13 0 39 -38 -1 0
when will	0 0 0 0 -1 0
where	-1 0 -6 -1 0 -1
wheth the	0 -5 -6 0 0 0
wheth-	0 -20 -6 -2 -3 0
whether	0 -20 -6 -2 -3 0
which	21 -23 0 -2 -5 0
who	23 11 -7 -2 0 0
who ist	10 -10 -7 -2 0 0
whole	27 0 -46 0 0 0
wicht-	0 0 -1 0 25 0
wider-	0 0 0 31 0 0
wie	-79 3 -15 -46 91 14
wie 0	10 -5 7 0 -5 -4
wie _ ?	0 0 0 0 -11 0
wie _ arbei	0 -3 0 0 0 0
wie _ das	-1 -7 -9 0 94 0
wie _ dauer	0 0 -1 0 -4 -7
wie _ dem	0 -1 33 0 0 0
wie _ der	22 -2 18 0 0 -2
wie _ die	0 28 0 0 -21 0
wie _ es	0 0 -1 0 -12 -17
wie _ ich	-41 -15 -28 -1 -4 -2
wie _ ihnen	0 -2 6 -8 37 18
wie _ ihr	0 0 0 -2 0 0
wie _ ihre	0 0 0 0 -5 0
wie _ ihrer	0 0 23 -3 -11 0
wie _ ist	-55 0 1 -1 0 -11
wie _ kunde	0 0 0 0 -6 0
wie _ man	-13 -1 -31 0 0 -1
wie _ praxe	0 0 0 0 0 -9
wie _ sich	-14 -31 0 0 -6 -2
wie _ sie	-12 -16 0 0 -17 0
wie _ und	-10 41 -38 0 -11 -10
wie _ waren	0 -8 0 0 0 0
wie _ wir	-8 -5 -11 0 0 -3
wie aende	0 -6 0 0 0 0
wie bei	25 0 -9 0 0 -2
wie bekom	-8 -1 0 -1 0 0
wie der	13 -4 -1 0 0 0
wie die	0 0 -11 -4 -3 0
wie druck	0 0 -17 0 0 -1
wie empfo	0 0 -9 0 44 0
wie es	-45 -3 13 -1 -13 8
wie gehen	0 -5 0 0 0 0
wie geht	0 0 0 0 -6 -17
wie gewoh	-2 0 -16 0 26 43
wie gut	0 0 0 -2 0 0
wie haben	0 0 0 0 -6 0
wie ich	7 0 -8 0 0 0
wie immer	-6 0 22 0 0 26
wie kann	-1 0 0 0 0 -1
wie komme	0 0 0 0 0 -1
wie kommt	-12 0 -14 0 0 0
wie konnt	0 0 0 0 -1 0
wie krieg	-2 0 0 0 0 0
wie lange	-2 -8 -1 -3 -10 -40
wie lege	-1 0 0 0 0 0
wie man	-2 32 0 0 -5 0
wie melde	0 0 -6 0 -4 0
wie oft	0 0 -11 0 0 0
wie schue	0 -11 0 0 0 0
wie siche	0 0 -6 0 0 0
wie sie	16 -8 0 -8 84 -6
wie sieht	0 0 0 0 -6 0
wie soll	12 0 0 0 0 -5
wie solle	0 -6 0 0 0 0
wie stell	-4 -6 0 0 0 0
wie viele	28 -3 0 -11 -14 -9
wie von	-10 17 6 -9 48 0
wie war	0 0 0 0 -2 0
wie weit	0 0 0 0 -1 0
wie wir	0 -16 -5 0 -2 0
wie wird	0 0 -12 0 0 0
wiede ?	-12 0 16 0 -23 0
wiede _ ?	-1 0 -4 0 -44 0
wiede _ der	10 -2 17 -8 23 0
wiede _ die	31 -9 -9 0 0 0
wiede _ ist	0 0 -4 0 17 0
wiede _ norma	0 0 -1 0 0 0
wiede _ und	-6 -1 0 0 0 0
wiede alles	0 -9 -4 0 21 -5
wiede auf	16 0 -18 0 -18 0
wiede da	-11 0 -39 -9 39 0
wiede danke	-3 0 -10 -1 3 0
wiede ein	-9 0 25 0 -21 0
wiede in	-8 0 50 -2 -5 0
wiede laeuf	37 0 0 -3 -13 0
wiede norma	0 0 -1 0 -4 -13
wiede oeffn	-5 0 0 0 -10 -2
wiede so	-4 -4 13 0 -35 0
wiede-	34 -20 57 -31 45 -67
wieder	33 -11 29 -31 69 -67
wiederherstellung	0 0 0 0 -2 0
wieso	0 -2 0 0 0 0
wievi-	-1 -39 0 0 0 -7
wieviele	0 -32 0 0 0 -7
will	-7 -3 22 90 -25 -37
will _ das	0 -17 0 8 0 0
will _ ob	-8 -1 -11 -3 0 -1
will _ wisse	0 0 11 0 0 0
will die	0 -13 -6 56 -5 0
will nicht	45 -6 12 -13 -11 -2
will not	8 -7 14 13 0 -2
will sich	0 -1 0 -3 0 0
will wisse	-8 -7 -20 -11 0 -1
win	0 9 -6 0 0 0
win 0	0 9 -3 0 0 0
windo 0	-9 0 -21 -5 -11 -8
windo _ 0	0 -2 0 0 0 0
windo _ ?	0 0 0 0 0 -4
windo _ depar	-7 -4 -5 0 0 0
windo _ und	0 1 -4 -2 0 -2
windo am	53 0 -17 0 0 0
windo suppo	0 -12 -4 -2 0 0
windo techn	-7 -4 -5 0 0 0
windo und	-1 -29 -5 0 0 0
windo-	-37 -38 2 43 30 -8
window	32 -25 -4 52 0 0
windows	-59 -14 -17 -7 3 -8
windows-techniker	0 11 0 0 -1 0
windows-update	-61 -3 72 0 -2 0
wir	75 -65 22 -58 20 89
wir _ 0	9 16 -14 -5 8 -21
wir _ ?	19 -2 -6 -17 0 -4
wir _ ab	14 0 -22 0 0 -1
wir _ aber	-11 -2 -71 0 0 23
wir _ alle	20 -9 -81 0 -41 0
wir _ alles	-35 0 -29 0 -51 64
wir _ als	0 -8 -1 0 -13 -1
wir _ am	-16 -9 19 -50 -11 -19
wir _ an	-13 22 8 -2 67 -12
wir _ anruf	0 -12 0 0 0 0
wir _ arbei	30 0 -19 0 -16 23
wir _ auch	-31 0 -11 -3 0 0
wir _ auf	49 -29 10 0 -2 -36
wir _ aufge	0 0 0 0 -17 0
wir _ ausge	35 0 -5 0 -2 -2
wir _ bei	-31 0 39 0 0 -1
wir _ bis	-15 -7 -4 62 -1 0
wir _ bitte	0 0 -4 0 -14 0
wir _ da	-16 13 -11 -13 0 -7
wir _ damit	-18 0 0 0 0 0
wir _ das	-17 3 -16 -3 14 -13
wir _ dass	15 23 -43 0 -1 0
wir _ daten	0 0 0 -17 0 0
wir _ dem	12 -13 -2 -2 0 49
wir _ den	30 32 -3 -40 -14 -31
wir _ der	-17 -7 96 10 -23 -18
wir _ die	55 -25 48 10 39 50
wir _ ein	-26 -11 -9 -1 -12 -2
wir _ eine	-43 -74 37 9 16 -1
wir _ einen	-5 -19 -3 -13 -15 0
wir _ es	-9 48 -5 -2 -12 0
wir _ etwas	-2 16 0 0 -5 0
wir _ fernw	0 29 0 -6 -7 0
wir _ fuer	-19 -13 40 -13 -41 -6
wir _ gern	0 -2 -11 -1 -5 0
wir _ geste	27 10 -26 0 45 0
wir _ haben	-35 24 -6 0 -3 0
wir _ heute	54 -4 0 -18 2 0
wir _ ich	-13 0 0 -15 0 0
wir _ ihnen	0 -10 0 0 -5 -2
wir _ im	-10 6 1 -5 -5 28
wir _ in	26 -5 -21 11 -2 23
wir _ irgen	20 -2 0 -2 0 -9
wir _ jeden	24 -22 44 0 -1 -5
wir _ jetzt	-11 0 -8 0 16 -2
wir _ karte	-22 0 10 -4 34 -18
wir _ keine	40 -6 -28 -23 53 -42
wir _ kennw	35 -2 -10 -7 -2 -2
wir _ koenn	23 0 0 -3 0 -1
wir _ konne	-1 0 7 -1 0 0
wir _ krank	9 0 -5 0 0 -2
wir _ kv	0 0 0 1 0 0
wir _ kv-co	-1 0 -30 -1 0 0
wir _ leute	35 0 -18 -6 26 -1
wir _ mehr	-78 -7 80 -14 0 0
wir _ mit	-21 -32 13 32 22 -40
wir _ nach	-8 0 0 0 0 -2
wir _ naech	5 -4 -9 0 0 0
wir _ neue	-3 -13 0 0 0 0
wir _ nicht	123 14 -73 31 -12 -25
wir _ niema	16 -17 -13 0 0 0
wir _ noch	-18 -1 12 78 0 0
wir _ nur	48 0 -9 0 25 -4
wir _ ob	0 0 0 -4 -2 0
wir _ oder	0 0 0 -12 0 0
wir _ passw	0 0 0 0 21 0
wir _ patie	-22 0 -14 25 0 -2
wir _ per	0 24 -8 0 -1 -1
wir _ praxi	-7 0 -8 -14 -3 0
wir _ progr	-24 0 0 0 0 -12
wir _ rechn	-2 -17 0 0 0 0
wir _ sagen	0 -9 0 -1 13 0
wir _ seit	51 -7 -17 -4 -20 0
wir _ selbs	0 -5 0 0 -6 -1
wir _ serve	0 -2 0 -1 0 0
wir _ sie	-58 0 48 -4 84 0
wir _ so	5 6 -25 0 0 56
wir _ sorge	0 0 0 0 -13 0
wir _ termi	0 0 -23 29 0 -1
wir _ tun	0 0 0 0 0 -5
wir _ ueber	-2 -11 -42 0 0 29
wir _ um	5 -9 11 -8 -14 -2
wir _ und	-19 10 39 -10 60 -4
wir _ uns	13 27 4 0 -9 36
wir _ unser	54 -44 -17 11 18 -9
wir _ unter	0 -2 0 15 0 0
wir _ updat	-6 0 0 0 -10 0
wir _ versc	-4 3 -26 -16 0 33
wir _ versi	0 0 34 0 0 0
wir _ vertr	-4 0 0 0 0 -12
wir _ vom	-14 -5 17 0 -23 -8
wir _ von	-15 23 -7 5 0 118
wir _ vor	-33 0 0 17 -5 0
wir _ vorfa	0 -4 0 -16 0 0
wir _ was	-6 -10 0 0 0 -1
wir _ weite	-2 0 0 0 -7 -3
wir _ wenn	33 0 0 0 0 0
wir _ wie	-19 0 -19 0 -4 -9
wir _ wiede	-34 -9 60 -4 62 -6
wir _ wisse	-7 28 -1 -8 0 0
wir _ woche	-11 0 0 -9 0 0
wir _ wohle	0 0 -3 -12 0 0
wir _ zu	20 -5 0 0 28 -4
wir _ zum	0 -9 -10 -1 0 -16
wir _ zwei	-26 4 0 0 0 0
wir als	-2 0 0 -14 -6 0
wir am	-5 0 -3 -12 -10 0
wir an	70 5 -15 -3 -2 0
wir arbei	-28 -3 1 0 -16 11
wir auch	-7 32 -3 0 0 0
wir auf	-1 -7 50 0 0 22
wir aus	5 -9 -18 -3 0 0
wir behan	75 0 0 0 0 -34
wir bei	22 -7 -19 9 0 0
wir beim	0 -4 0 -3 0 0
wir bekom	-5 -16 74 0 0 0
wir benoe	0 -9 -3 -26 0 -11
wir betre	-23 11 31 -1 3 -3
wir bis	-5 0 0 -18 -1 0
wir bitte	28 -9 6 14 0 0
wir braeu	-3 -13 0 0 0 0
wir brauc	12 -18 -7 23 73 -1
wir da	-12 -17 -20 20 0 -3
wir damit	0 -5 0 0 -4 0
wir dann	0 0 0 -6 0 0
wir das	0 -9 -15 -7 -20 8
wir davon	-3 -1 -5 0 0 0
wir dem	0 -9 0 28 -1 0
wir den	-4 -10 -5 -22 0 38
wir denke	0 0 0 0 67 -3
wir der	-2 -5 -16 0 -5 0
wir die	48 -22 12 -26 60 64
wir diese	-1 -4 0 7 0 -1
wir druck	-36 -1 57 1 -5 -37
wir durch	0 0 0 0 -4 52
wir ein	-18 7 -16 0 -9 0
wir eine	18 11 -4 15 -33 0
wir einen	7 -3 51 -11 -8 0
wir erhal	0 0 -18 -6 60 0
wir finde	0 0 -32 0 0 0
wir frage	25 0 37 0 0 -1
wir fuehr	17 0 19 0 0 -10
wir fuer	-2 0 20 7 0 0
wir gern	0 0 0 -2 -9 0
wir geste	-12 -3 0 0 -39 0
wir haben	-27 -88 -40 15 41 -52
wir haett	16 0 -4 -3 34 0
wir ham	-29 8 -3 0 -24 -17
wir hatte	-5 -23 0 -26 -2 0
wir heute	12 -4 -8 -5 -4 0
wir hier	-7 -11 -2 0 0 -6
wir ihn	-29 -20 20 0 -1 -9
wir ihnen	-9 11 28 -3 47 0
wir ihr	-5 -11 0 0 -22 0
wir ihre	0 0 0 17 0 0
wir im	7 -14 0 -10 68 -27
wir in	11 0 -17 -8 0 0
wir ist	-20 23 -9 0 -6 -28
wir ja	19 0 -20 -2 -11 -1
wir jetzt	-7 -6 0 0 -1 -7
wir kein	42 -3 -37 -8 -1 0
wir keine	-38 21 47 -6 -20 0
wir koenn	60 -8 20 -10 34 -5
wir komme	62 22 -62 -2 0 17
wir krieg	-13 0 38 0 -3 63
wir lesen	-4 0 20 0 -1 -6
wir mache	27 0 -23 0 -31 56
wir mit	14 17 -11 0 -7 53
wir moech	0 0 -8 0 -8 0
wir morge	-26 0 -12 1 -1 0
wir muess	56 0 -25 -8 -5 -12
wir musst	47 0 -27 0 -4 0
wir nach	56 -7 0 -2 -7 -3
wir nehme	14 -3 -9 0 0 -29
wir nicht	-41 102 -14 7 3 -39
wir nie	10 17 -15 0 0 0
wir noch	-52 -21 5 -10 -2 24
wir nur	12 -2 55 -5 -4 21
wir nutze	-16 0 0 0 0 -5
wir patie	-1 0 -8 0 0 0
wir schic	27 -13 -64 -1 -4 -1
wir schon	-20 0 -2 75 -3 -13
wir schre	108 18 20 0 -9 -10
wir sehen	-6 0 -4 0 0 45
wir seit	26 -6 -62 0 36 0
wir selbs	-13 -21 0 -4 -26 -5
wir setze	-13 0 0 0 0 0
wir sie	-6 -6 -39 0 -8 -9
wir sind	52 54 -28 32 -13 -30
wir sitze	46 -7 -20 0 -2 0
wir solle	-11 9 -5 -10 0 -3
wir sollt	-6 -5 0 0 -12 -9
wir sorge	0 -7 -4 0 0 0
wir stehe	31 0 -17 34 35 0
wir stell	-7 -3 21 0 0 0
wir tun	-2 0 -1 0 -4 0
wir ueber	8 -1 1 0 -8 44
wir um	-8 0 0 -17 0 -15
wir uns	-58 23 0 -4 -12 25
wir unser	-20 -20 -2 -3 0 -2
wir verpf	-9 0 0 0 0 0
wir von	33 -9 -5 -2 -8 -4
wir vor	2 0 0 -8 -4 0
wir vorsi	0 -26 0 0 -3 0
wir waere	0 0 -3 -12 0 0
wir warte	23 0 -13 0 -10 -3
wir wechs	-1 0 0 0 -6 -7
wir weich	-54 0 -2 0 0 31
wir werde	0 0 -12 0 -6 -2
wir wiede	3 0 -8 0 -3 0
wir wisse	-22 -18 46 -10 -6 -21
wir wolle	-33 0 -8 -10 0 -12
wir wollt	-1 0 -9 0 34 -14
wir wuens	0 0 0 0 -25 -2
wir wuerd	-1 -2 -11 0 -5 -17
wir ziehe	-1 -18 -20 -8 34 -4
wir zu	-27 26 33 -13 -5 -4
wir zum	0 -4 -5 0 0 -3
wir zwei	0 0 0 0 -8 -6
wird	-5 5 2 28 -41 -37
wird _ aber	0 0 13 -3 0 0
wird _ angen	23 0 -6 0 0 0
wird _ dem	34 -8 -39 0 0 0
wird _ der	-3 -1 -43 0 -3 -7
wird _ erkan	-24 -9 -26 0 -6 0
wird _ mehr	31 0 6 -9 0 0
wird _ und	47 -23 27 -4 0 0
wird als	-25 0 -4 -4 0 0
wird auf	8 -4 -19 0 0 -7
wird bei	40 0 -45 0 0 -12
wird der	0 -6 -59 -13 -3 0
wird die	0 -21 0 0 0 -7
wird im	-4 0 -43 -1 0 0
wird mit	0 0 -29 0 0 0
wird nicht	-26 -5 -13 -17 -7 20
wird ohne	-19 -5 -15 0 0 0
wird von	-12 68 -36 0 -3 -1
wirft	21 -2 -2 0 -5 0
wirkl _ ?	-3 0 0 0 0 0
wirkl _ ihnen	0 0 0 0 -1 0
wirkl von	0 0 0 0 -1 0
wirkl-	-5 17 -3 -3 -8 -18
wirklich	-5 17 -3 -3 -8 -18
wisse _ das	-1 0 17 0 0 0
wisse _ dass	-4 0 -1 0 0 0
wisse _ der	0 0 -2 0 0 0
wisse _ die	0 0 -2 -4 0 0
wisse _ man	0 -1 -7 0 0 0
wisse _ nicht	25 -11 12 -17 -3 0
wisse _ sie	0 -6 0 0 -6 0
wisse _ unser	-5 -4 -10 0 0 0
wisse _ wer	-87 0 141 0 0 -21
wisse _ wir	0 0 0 -3 0 -1
wisse nicht	-22 -8 58 -4 -1 -21
wisse ob	-9 -6 -9 46 -7 -1
wisse sie	22 0 -2 10 -6 0
wisse welch	0 -6 0 0 0 0
wisse wie	0 0 0 -8 -1 0
wisse wir	33 -6 12 -17 0 0
wisse-	5 -20 21 -19 23 -23
wissen	5 -20 21 -19 23 -23
with	13 -21 1 48 -25 -36
with a	11 -15 36 -1 -2 -7
with our	0 0 -1 0 0 0
with the	0 32 -1 52 -17 0
witho-	25 0 -8 0 0 0
without	25 0 -8 0 0 0
wlan	-3 0 0 -1 0 0
wo	-11 7 -70 -14 0 0
wo _ die	14 0 -12 0 0 0
wo _ ich	-35 -2 -1 -4 0 0
wo _ man	-1 0 0 0 0 0
wo finde	0 0 -1 -3 0 0
wo ist	-4 0 0 -3 0 0
wo kann	-15 0 0 0 0 0
wo sehe	-16 0 0 0 0 0
wo steht	-10 11 0 0 0 0
wo stell	-5 0 0 -1 0 0
woche	0 20 24 25 -32 -6
woche _ der	5 -6 -23 23 -6 -8
woche _ die	-6 0 -12 -1 3 -2
woche _ ich	-5 -4 -3 0 0 0
woche _ mehr	-25 0 6 0 0 0
woche _ wir	-1 -7 -3 0 -7 -6
woche keine	-6 0 16 17 0 0
woche nicht	-24 0 28 -4 0 0
woche warte	0 -4 -4 0 0 0
woche-	-61 -32 34 -2 -8 28
wochen	-37 -17 12 -10 -24 42
wochenende	-24 -15 59 8 18 -15
wodur-	0 0 -4 0 -3 0
wodurch	0 0 -4 0 -3 0
wohin	0 0 -3 0 0 0
wohl	-4 55 -21 -2 -18 19
wohle _ ich	0 0 -3 -12 0 0
wohle wenn	0 0 -3 -12 0 0
wohle-	0 0 -3 -12 0 0
wohler	0 0 -3 -12 0 0
wolle-	-12 -11 -24 -13 -11 -13
wollen	-12 -11 -24 -13 -11 -13
wollt	0 -3 0 0 -13 0
wollt _ ich	0 -6 0 0 -3 0
wollt _ ob	0 0 0 0 -15 0
wollt _ sagen	-10 0 0 -1 2 0
wollt _ unser	0 -8 0 0 -2 0
wollt am	0 -1 0 0 -13 0
wollt auf	0 -14 0 0 -2 0
wollt dass	-4 -6 0 0 -3 0
wollt frage	0 -2 0 0 -10 0
wollt ich	33 -1 -1 -3 65 -8
wollt nur	-20 0 -3 -1 62 -32
wollt wisse	0 0 0 0 -4 0
wollt-	13 -34 -12 -7 87 -23
wollte	9 -28 1 -7 37 -8
wollten	3 -6 -13 0 50 -16
womoe-	-1 0 0 -12 0 0
womoeglich	-1 0 0 -12 0 0
won't	20 0 -15 0 -2 -16
woran	19 -14 -7 0 -6 -14
woran _ ich	0 0 0 0 0 -4
woran erken	0 -1 0 0 0 -8
worau-	-1 2 0 0 0 0
worauf	-1 0 0 0 0 0
word	-97 37 -62 -3 -4 -5
word oeffn	-28 -4 -1 0 0 0
worde ?	0 -15 0 0 0 0
worde _ ?	0 -11 0 0 0 0
worde ist	-5 -13 -4 0 0 0
worde oder	0 -1 0 0 0 0
worde sind	0 -1 0 0 0 0
worde und	0 0 0 0 -3 0
worde-	-5 63 -12 -3 35 -9
worden	-5 63 -12 -3 35 -9
work	-56 14 43 0 0 -33
worki-	3 -10 13 -10 -31 -54
working	3 -10 13 -10 -31 -54
works	-50 -1 37 0 -6 51
works again	-27 0 15 0 21 0
works-	59 -4 -51 0 0 -2
workstation	4 -1 -19 0 0 -2
workstations	54 -2 -32 0 0 0
wort	-16 -6 -5 0 184 0
wos	-2 23 0 0 0 0
would	0 0 -11 -2 -1 0
would _ to	0 0 -2 -2 0 0
would like	0 0 -2 -2 0 0
writi-	84 -12 -36 -8 -2 -5
writing	84 -12 -36 -8 -2 -5
wrong	0 -11 -20 -3 0 -3
wuens ihnen	0 0 0 -5 16 -2
wuens-	0 0 -4 -5 7 -2
wuensche	0 0 0 0 -25 0
wuenschen	0 0 0 -5 68 -2
wuenscht	0 0 -4 0 -36 0
wuerd _ gern	0 -3 -2 -2 0 0
wuerd gern	0 -2 -11 0 -6 0
wuerd ich	0 -3 -2 0 0 0
wuerd wir	0 0 0 -2 0 0
wuerd-	4 17 -15 -10 -12 -26
wuerde	5 -4 -4 0 -7 -6
wuerden	-1 21 -11 -10 -5 -20
wuess _ gern	-1 0 0 -2 0 0
wuess _ ob	0 -2 0 0 0 0
wuess dass	0 0 -3 0 0 0
wuess gern	-1 -2 0 0 0 0
wuess ich	-1 0 0 -2 0 0
wuess-	-3 -2 -3 -14 0 0
wuesste	-3 -2 -3 -14 0 0
wunde-	50 14 15 0 53 -4
wurde	-28 17 -81 -39 -7 0
wurde ?	0 -28 0 0 -7 -3
wurde _ 0	0 -8 0 -4 7 0
wurde _ die	0 9 0 0 0 0
wurde _ von	0 27 0 0 0 0
wurde _ vorfa	0 0 -7 0 0 0
wurde am	0 -3 0 -5 7 0
wurde bei	0 -1 0 0 0 0
wurde der	0 36 -7 0 0 0
wurde die	33 27 -13 -17 0 0
wurde ein	-7 36 0 0 0 0
wurde und	0 6 0 -6 0 0
wurde von	0 -11 0 0 -2 0
wurde-	-33 26 -4 -19 15 -3
wurden	-33 26 -4 -19 15 -3
wusst-	-16 0 -9 0 0 0
wusste	-16 0 -9 0 0 0
x	6 0 0 -1 -3 -7
x 0	15 0 -23 0 -1 0
yeste-	6 21 17 0 0 0
yesterday	6 21 17 0 0 0
yet	-26 -6 0 0 0 0
yilma-	19 0 -7 -17 0 -2
yilmaz	19 0 -7 -17 0 -2
you	-38 -24 -9 13 107 0
you _ an	0 -1 0 0 -3 0
you _ it	0 0 0 0 -6 0
you _ that	-13 0 -5 0 32 0
you _ the	-5 -7 16 0 26 0
you _ your	0 0 0 0 -30 0
you have	-5 0 13 -5 0 0
you know	0 0 -5 0 60 0
you recom	0 0 0 0 12 0
you send	0 0 0 0 -6 0
your	-53 47 39 -18 5 -6
your _ ?	0 0 -3 -3 -6 0
your _ are	-24 12 0 -4 0 -2
your _ netwo	-4 0 0 0 0 0
your _ suppo	0 0 0 0 -4 0
your _ team	0 0 0 0 -1 0
your colle	0 0 0 0 128 0
your compa	0 0 0 0 -6 0
your custo	-1 0 0 0 -13 0
your netwo	0 33 0 0 -5 0
your softw	-12 0 41 0 -4 -1
your suppo	0 0 0 0 -1 0
your syste	-2 -5 0 -2 0 0
your techn	0 -2 0 0 -5 0
z	-2 -8 0 0 0 -3
z b	-2 0 13 0 0 0
zaeh	-7 0 57 0 0 -27
zaehl-	0 0 -31 0 -4 0
zaehlt	0 0 -31 0 -4 0
zahl	-1 0 -8 0 0 0
zahl der	0 0 -8 0 0 0
zahle	8 -3 0 0 -3 0
zahle-	-29 -21 23 23 -21 -5
zahlen	-29 19 23 23 -1 -5
zahlu-	0 22 -9 -52 -2 0
zahna-	0 53 19 -1 0 -5
zehn	-9 29 28 -20 24 -3
zehn minut	-14 21 -6 -4 -13 0
zehnt-	-16 0 -6 66 0 0
zeich-	0 38 0 -5 -7 0
zeichen	0 15 8 0 0 0
zeige-	-30 29 4 -7 -1 0
zeigen	-30 1 4 -7 0 0
zeigt	-50 17 77 1 -12 -31
zeigt _ noch	6 0 -8 0 0 0
zeigt keine	-14 0 -52 -4 0 0
zeigt nur	6 0 -8 0 0 0
zeigt seit	-6 12 -11 0 0 -3
zeile	-7 -12 -6 0 -12 -7
zeit	17 -7 13 26 -60 -2
zeit bis	0 0 0 -31 0 0
zeitl-	0 0 81 0 -10 0
zeitp der	0 -1 0 0 -2 0
zeitp des	0 -1 0 0 0 0
zeitp-	0 -1 0 19 -10 0
zeitpunkt	0 -1 0 -6 -10 0
zeitu geles	-5 -1 0 0 -3 0
zeitu stand	0 -8 -21 0 -6 0
zeitu steht	-2 -6 -4 0 0 -11
zeitu-	-47 -54 8 -7 -24 -15
zeitumstellung	-12 -8 -18 -3 0 0
zeitung	-15 -43 -25 -4 -15 -12
zentr 0	0 0 -4 0 0 0
zentr _ 0	0 0 -2 0 0 0
zentr-	0 20 -5 0 -1 0
zentrale	0 20 -5 0 -1 0
zerti ungue	0 0 7 -3 0 0
zerti-	-15 -18 134 -23 -12 -3
zertifikat	-5 -18 64 -11 -12 -3
zertifikatsfehler	0 0 9 0 0 -1
zertifizierung	-9 0 0 -2 0 0
zette mit	-2 5 29 0 0 -5
zette-	34 29 -11 0 2 -24
zettel	33 29 -16 0 -15 -17
ziehe _ 0	-1 0 0 -8 -6 0
ziehe-	35 -30 -29 19 29 -4
ziehen	35 -30 -29 19 29 -4
zieht	-25 -23 -22 0 -10 -8
zieht _ papie	0 0 0 0 -3 -5
zieht das	0 0 -12 0 0 -5
ziel	0 0 8 0 0 -8
ziffe 0	0 0 -19 -11 -10 0
ziffe-	-2 0 -19 5 -11 0
ziffer	0 0 -19 -11 -10 0
ziffern	-2 0 0 15 -1 0
zimme 0	-78 -18 -12 -4 20 22
zimme-	11 -40 24 42 10 26
zimmer	7 -32 -21 -4 20 29
zimmern	5 -8 45 0 -9 -3
zoege-	-1 0 -4 0 0 0
zu	-122 19 78 48 3 -30
zu ?	-5 0 0 0 0 0
zu _ 0	-3 2 -5 -12 0 0
zu _ ?	-40 -12 -2 -16 -3 0
zu _ ander	-1 0 0 0 0 -8
zu _ auf	0 0 25 0 -1 0
zu _ aus	0 0 -1 0 0 0
zu _ die	-2 0 -3 -8 -3 0
zu _ haben	-16 0 23 0 -7 0
zu _ hat	0 -2 22 0 0 0
zu _ ist	-8 -5 9 -1 -8 -3
zu _ komme	-24 0 0 0 0 -5
zu _ ob	-1 -1 0 17 -3 -1
zu _ und	0 -9 -11 17 -14 0
zu _ was	24 0 0 13 0 0
zu _ welch	-1 0 0 0 0 0
zu _ wir	0 -4 -11 0 -17 0
zu _ zeitp	0 0 0 0 -9 0
zu aende	0 0 -3 -5 -3 0
zu bekom	-1 -1 -15 -1 0 0
zu dem	0 -1 40 -6 0 0
zu den	40 -11 8 0 -17 0
zu der	0 -6 0 0 0 0
zu einem	-4 -10 0 -3 0 -8
zu einer	0 35 -7 0 -1 0
zu erfah	-1 0 0 0 -1 0
zu errei	-15 0 -30 0 -37 0
zu fremd	0 -14 0 0 0 0
zu hause	-77 12 -1 0 0 0
zu ihnen	-5 0 0 0 29 0
zu ihrem	0 0 -6 0 -5 0
zu ihrer	-2 0 0 -12 36 0
zu infor	-1 0 0 0 0 0
zu insta	0 0 0 0 -4 0
zu klein	-16 -7 -11 -3 0 0
zu komme	0 -1 -1 0 0 0
zu lasse	0 -2 0 0 0 0
zu mache	-6 0 29 -1 -7 0
zu meine	-1 -11 9 0 -9 0
zu melde	-12 0 -2 41 -26 -11
zu oeffn	35 -8 -4 -5 -5 -4
zu sagen	-15 -3 0 -2 -14 0
zu sehen	-1 -6 2 -2 -1 -6
zu sein	3 -1 23 0 0 0
zu setze	-11 0 0 0 0 0
zu sprec	-21 0 0 0 0 0
zu tun	-25 -13 45 0 16 -4
zu uns	3 -13 0 0 -25 -6
zu unser	-1 0 13 -1 0 0
zu unter	-15 0 0 0 -3 0
zu veran	9 -2 0 0 30 0
zu verst	0 0 -3 0 -8 0
zu welch	0 0 0 0 -9 0
zuers-	0 -13 0 -3 0 0
zuerst	0 -13 0 -3 0 0
zufri-	-7 0 0 0 10 0
zufrieden	-7 0 0 0 10 0
zugae-	-18 0 -8 0 0 -6
zugaenge	-18 0 -8 0 0 -6
zugan _ ?	0 -6 0 0 0 0
zugan _ den	26 -2 0 0 0 0
zugan _ praxi	6 0 0 0 -2 -1
zugan _ telem	0 0 -3 0 0 0
zugan _ ti	0 0 -2 0 0 0
zugan _ und	-14 4 0 -2 0 -2
zugan fuer	0 0 0 -23 0 0
zugan noch	-5 0 -10 0 0 0
zugan zum	-4 -21 -10 0 0 -18
zugan zur	-1 0 -5 0 -15 -1
zugan-	-44 35 -32 -30 -28 -31
zugang	-39 0 -35 -29 -20 -31
zugangsdaten	0 -10 7 0 0 0
zugeg hat	0 -2 0 0 0 0
zugeg-	0 28 0 0 0 0
zugegriffen	0 28 0 0 0 0
zugem-	52 -6 -7 0 -8 0
zugemacht	52 -6 -7 0 -8 0
zuges-	77 -39 -3 17 -6 0
zugesperrt	84 -8 -11 -7 0 0
zugre-	-4 -13 0 0 0 -3
zugreifen	-4 -13 0 0 0 -3
zugri _ ausse	-19 -41 5 0 0 0
zugri _ unser	7 34 0 0 0 0
zugri auf	16 24 11 0 -14 0
zugri aus	0 -14 -1 0 0 0
zugri von	-19 -41 5 0 0 0
zugri-	73 2 -16 -4 -14 -4
zugriff	74 -12 -7 0 -14 -4
zulas-	-1 -2 0 86 -1 0
zulet-	0 10 0 0 0 0
zuletzt	0 10 0 0 0 0
zum	-28 -11 91 108 -27 11
zum 0	-7 -14 -19 -31 0 -1
zum _ 0	-2 0 -4 -14 0 -4
zum _ ?	0 0 -7 0 0 -1
zum _ der	0 -22 0 0 0 -2
zum _ des	0 -1 0 -52 0 0
zum _ in	0 40 -5 35 0 0
zum _ ist	-19 0 -15 0 0 -8
zum _ janua	0 -1 0 -2 0 0
zum _ mal	-15 -10 27 -2 -4 0
zum _ nicht	5 0 -7 0 0 -15
zum _ quart	-18 0 -22 -26 0 0
zum dritt	-15 -10 12 -1 -4 0
zum gluec	-7 -3 -21 -13 0 87
zum jahre	-17 0 -6 -15 -1 -7
zum konne	0 0 -29 -5 0 0
zum quart	0 0 -16 22 0 0
zum serve	29 0 15 0 0 -3
zum zeitp	0 -1 0 0 0 0
zuord-	-30 0 29 0 -4 0
zuordnen	-30 0 30 0 -4 0
zur	13 -19 -8 48 -56 -30
zur _ ?	0 0 0 0 0 -1
zur _ der	0 0 0 0 -1 0
zur _ fuer	0 0 0 0 47 0
zur _ nicht	11 0 16 0 -1 -1
zur _ noch	0 0 -2 0 0 0
zur _ ueber	0 0 -8 0 0 0
zur _ und	-4 0 0 63 -13 -1
zur auftr	0 -4 -2 0 0 -1
zur daten	38 0 -52 -2 0 0
zur info	0 0 0 0 68 0
zur infor	0 0 0 0 67 -4
zur kennt	-13 -6 0 -1 69 0
zur telem	0 0 -9 0 0 0
zur ti	0 0 38 0 -1 0
zur verfu	-6 0 0 0 -12 0
zur zeit	0 0 13 0 -29 -2
zurue ?	0 0 0 -4 -8 0
zurue-	18 -28 -20 -34 114 19
zurueck	7 -30 -37 -13 6 -6
zurueckgerufen	0 -4 0 -1 26 0
zurueckgeschickt	5 0 -15 -9 -16 0
zurueckgewiesen	-2 0 24 0 -2 0
zurueckrufen	19 0 -3 0 41 0
zuruecksetzen	0 0 0 0 -9 36
zurze-	-14 0 -16 0 0 0
zurzeit	-14 0 -16 0 0 0
zusae-	-4 -3 -8 0 -1 -6
zusaetzliche	0 10 -8 0 -1 -6
zusam ?	-8 0 -7 0 0 0
zusam mit	0 0 14 -2 0 0
zusam-	-18 -2 36 -6 12 0
zusammen	-18 0 -11 -3 12 0
zusammenhang	0 0 14 -2 0 0
zusat-	0 0 -18 0 -29 0
zusch-	0 0 -6 0 -1 0
zuschicken	0 0 -6 0 -1 0
zuspe-	-30 -4 -13 0 0 0
zusperren	-30 -4 -13 0 0 0
zusta ?	0 0 0 0 -3 0
zusta-	65 -3 2 0 -15 0
zustaendig	-23 0 -3 0 -15 0
zuzug-	18 0 -6 0 0 -4
zuzugreifen	18 0 -6 0 0 -4
zwanz jahre	1 0 -27 0 0 0
zwanz minut	-18 6 30 0 -4 0
zwanz-	26 13 91 -6 -16 0
zwanzig	41 5 56 -3 -4 0
zwar	3 70 117 -6 -2 1
zwar bei	25 -8 14 0 -2 -4
zwei	-38 33 -30 3 5 -62
zwei _ auf	0 -15 0 0 -5 0
zwei _ aus	22 36 0 0 -14 0
zwei _ der	14 0 25 0 -1 -13
zwei _ die	0 0 16 -4 -3 0
zwei _ und	-27 -20 26 -2 -3 0
zwei dinge	0 0 -4 0 -4 0
zwei frage	0 -1 0 0 -8 0
zwei jahre	-9 -10 -9 0 -3 0
zwei karte	-13 0 -33 0 -3 0
zwei minut	-19 -6 -3 0 0 -9
zwei rechn	-5 0 -11 0 -1 0
zwei stund	-28 0 -22 -14 -10 -8
zwei tagen	28 -1 -21 57 17 0
zwei woche	0 -5 56 -10 0 -2
zweig-	0 0 -14 -14 -3 0
zweigpraxis	0 0 -14 -3 -2 0
zweim-	-17 -9 24 21 -7 -9
zweimal	-17 -9 24 21 -7 -9
zweit stand	0 0 61 0 0 -8
zweit-	48 -9 26 10 -8 10
zweite	77 -2 -6 -1 -15 0
zweiten	-8 -23 53 7 13 10
zweiter	-17 18 -22 0 -6 0
zwing-	0 0 -4 38 0 0
zwisc 0	-6 2 -5 -1 -8 0
zwisc _ und	-6 26 -5 -1 -10 -3
zwisc den	-4 -7 -1 -13 -1 -2
zwisc zwei	-13 -3 58 0 -4 0
zwisc-	-33 14 2 -14 52 -5
zwischen	-28 8 60 -14 -15 -5
zwoel-	-7 -30 44 26 -16 0
zwoelf	-7 -30 44 26 -16 0
"""
