"""Weights learnt from examples by `python -m tests.corpus.teach_urgency`; not edited by hand."""

TAUGHT_BY = "9e32c8b2eaa022bb06b308e0591b2f76609c610a9b7b886a10766efff33b413b"
"""A hash of the examples, the features and the lexicon they were learnt from."""

BIASES = (-1.6461, -1.3124, -1.4225, -1.3804, -1.0705)

WEIGHTS = """
0	-503 -1395 -27 295 -304
0 0	289 -712 -117 -251 140
0 ?	-10 0 0 -43 0
0 _ 0	-398 -460 317 -565 -212
0 _ ?	0 0 -24 -191 0
0 _ ab	0 0 -256 452 -118
0 _ abgeb	66 0 -42 0 0
0 _ am	102 -94 -33 230 -51
0 _ an	195 -48 -125 -122 -115
0 _ anruf	-58 0 -11 0 0
0 _ auf	-7 -44 240 -46 117
0 _ aus	-17 -48 127 -70 -15
0 _ bei	-2 139 0 -134 -30
0 _ bekom	0 0 0 37 0
0 _ bin	0 0 0 -51 -31
0 _ bis	83 0 -9 -95 24
0 _ bitte	-9 -12 -3 132 134
0 _ brauc	0 -56 0 -27 -4
0 _ da	-63 -48 0 35 0
0 _ das	-141 -8 112 -88 0
0 _ dem	-265 106 399 0 0
0 _ den	95 -63 0 0 -47
0 _ der	6 -33 333 -249 320
0 _ die	-60 -151 -97 386 99
0 _ druck	0 0 -36 0 0
0 _ durch	-29 -24 309 -36 -14
0 _ ein	-143 154 -9 0 229
0 _ eine	0 71 0 181 497
0 _ einge	0 -72 -47 161 -1
0 _ errei	-57 0 0 0 199
0 _ es	-95 -82 -34 68 0
0 _ eur	0 -60 -10 34 -1
0 _ examp	0 -23 0 0 0
0 _ fax	-14 -5 -16 0 0
0 _ fehlt	0 0 -232 -6 0
0 _ frau	0 0 -14 0 -26
0 _ frist	0 62 0 -98 0
0 _ fuer	0 0 0 167 -29
0 _ gesch	-7 -35 0 -21 -51
0 _ haben	-103 -4 288 -7 -64
0 _ hat	-9 -113 0 201 0
0 _ ich	199 -227 -7 54 0
0 _ ihre	0 0 0 0 -18
0 _ im	88 -22 -136 -102 -38
0 _ in	-214 -24 117 -105 54
0 _ ist	-43 -51 -47 148 -35
0 _ kein	45 -188 -81 0 -92
0 _ keine	114 0 -284 0 0
0 _ kommt	297 -100 -47 -23 0
0 _ man	0 0 0 -70 0
0 _ melde	124 0 -155 0 0
0 _ mit	-47 -16 -12 0 0
0 _ muess	0 0 0 -124 0
0 _ nachr	-81 -25 124 0 0
0 _ nacht	-6 49 34 0 0
0 _ nicht	-162 -177 274 -182 -103
0 _ noch	0 -44 0 -37 0
0 _ oder	-19 217 0 0 0
0 _ oeffn	-160 0 178 -1 -8
0 _ ohne	71 -133 83 -113 -41
0 _ patie	165 -48 -222 0 -1
0 _ praxi	-32 0 0 0 0
0 _ progr	-442 -76 -289 0 0
0 _ sein	0 -48 0 183 0
0 _ serve	-125 0 0 -7 -1
0 _ sie	0 0 0 -3 48
0 _ sonst	0 0 -32 325 -7
0 _ telef	0 0 -37 -15 0
0 _ ueber	61 -146 -52 -62 0
0 _ uhr	528 280 294 345 115
0 _ um	-57 293 0 -179 0
0 _ und	-164 -174 -34 322 0
0 _ uns	0 198 0 -47 -30
0 _ unser	-130 -106 402 -32 261
0 _ unter	97 0 0 159 156
0 _ versc	0 112 0 0 -47
0 _ vom	0 -60 -127 -28 0
0 _ von	0 65 0 -37 -1
0 _ vor	0 -1 0 -158 0
0 _ war	-7 -18 -5 0 -44
0 _ was	0 82 0 101 -1
0 _ wie	-58 0 0 -37 -38
0 _ wir	-2 0 -206 -50 -196
0 _ wird	0 0 0 -35 -58
0 _ wurde	0 -212 0 -36 -48
0 _ zum	-41 0 20 -11 0
0 _ zurue	-8 -82 -111 0 -103
0 _ zwei	337 -122 -55 0 -12
0 ab	0 0 -97 -298 0
0 alle	-120 59 214 41 0
0 am	237 117 -115 39 -31
0 an	0 0 207 -40 0
0 arbei	-5 -62 185 0 -41
0 auf	-210 29 0 0 -7
0 bei	0 0 0 0 -30
0 beim	-45 0 -167 386 0
0 bekom	0 -92 0 37 0
0 betro	0 0 0 -5 0
0 bis	131 32 51 -454 67
0 bitte	84 -44 0 -152 146
0 bleib	440 0 -339 0 0
0 click	0 0 386 0 0
0 da	0 -48 -21 1 0
0 der	-9 -78 270 0 -6
0 dezem	-113 -62 -26 -124 -63
0 die	-88 0 -47 368 106
0 druck	-160 -34 31 0 -8
0 dsgvo	0 -56 0 -190 -2
0 durch	0 -24 0 -36 -14
0 einge	0 -72 0 -67 -1
0 eur	0 -60 -10 34 -1
0 euro	-19 90 -24 412 0
0 fax	0 0 -16 0 0
0 fehlt	0 -103 -176 -62 0
0 funkt	359 -16 -126 0 0
0 gb	-277 186 -27 -17 -2
0 geht	-282 -55 -49 0 -30
0 gesch	-66 -35 0 -100 -50
0 h	0 0 -55 104 0
0 haben	0 68 0 -25 -64
0 hat	-213 -94 0 0 -92
0 ich	259 -170 0 0 0
0 ihre	0 0 0 0 -18
0 in	0 0 -47 -18 -4
0 ist	-73 125 -59 200 0
0 jahre	-43 -62 0 0 -44
0 janua	0 0 0 -74 -15
0 kunde	0 498 0 -218 -9
0 leute	242 0 75 -6 0
0 mensc	83 0 0 -11 -28
0 minut	293 -43 -114 0 -11
0 mit	12 0 752 0 0
0 muess	0 0 0 64 0
0 nicht	-98 0 191 -239 -61
0 novem	-97 0 -207 -720 -24
0 oktob	-22 -52 -53 135 0
0 patie	-169 -94 -281 77 -1
0 plaet	78 -87 166 0 -1
0 pm	0 0 0 -22 0
0 praxi	36 -40 -80 0 0
0 progr	-181 -35 -40 0 0
0 proze	56 -52 -429 -125 -61
0 schei	0 0 -62 -102 -15
0 sonst	0 0 -32 325 -7
0 statt	0 -89 -230 -48 0
0 stuec	-222 -48 579 0 -10
0 stund	70 123 219 339 -30
0 tage	0 0 -45 21 0
0 tagen	-56 0 -114 229 -19
0 ueber	-2 -60 -36 50 0
0 uhr	376 -385 -209 -56 -122
0 um	0 293 0 -75 0
0 und	-223 -151 -67 -208 -78
0 updat	0 0 -28 0 0
0 vom	0 -60 324 -20 0
0 von	-418 93 554 -32 -41
0 wird	-159 -30 0 -39 0
0 wurde	0 8 0 0 -33
0 x	73 6 89 -5 -6
0 zu	-101 0 0 -6 -43
0 zurue	0 -84 -152 0 -128
?	-2471 -3476 -3437 -2414 -2474
? ?	118 0 0 0 0
? _ ?	0 0 282 0 0
? _ haben	-52 0 0 -86 0
? _ ich	-19 0 0 0 0
? _ ist	254 0 0 0 0
? _ sind	87 0 0 0 0
? der	0 -34 0 0 0
? die	-21 0 67 0 0
? ich	0 0 0 -21 0
? our	0 0 0 -8 0
? wir	36 0 0 576 0
@account	365 1306 -303 -175 -247
@account@account	-47 -40 -19 0 -24
@account@all	190 19 -127 0 0
@account@ask	306 132 212 0 0
@account@at all	-266 805 0 -9 0
@account@contract	0 -63 0 0 0
@account@enter	0 -24 0 0 0
@account@fails	-34 -83 -200 0 -76
@account@help	-117 -74 0 0 0
@account@info	0 0 -63 0 0
@account@let in	-32 474 0 0 226
@account@locked	324 -77 -51 0 -75
@account@log	-24 496 0 0 0
@account@night	-94 1243 -47 -126 -62
@account@not	184 1511 -156 -9 -37
@account@one	0 -33 -63 0 -17
@account@open	0 -100 -71 0 0
@account@ours	22 632 -237 0 -119
@account@password	34 -344 -127 -9 -90
@account@past	0 144 0 -29 -49
@account@record	0 165 0 0 -9
@account@see	0 128 0 -29 0
@account@since	-52 -97 -4 0 0
@account@spam	0 121 0 0 0
@account@start	-24 219 0 0 0
@account@stranger	0 228 -47 0 0
@account@system	-128 -215 -76 0 0
@account@ti	0 -25 207 -9 0
@account@until	0 128 0 -29 -1
@account@vendor	0 73 0 0 -130
@account@whole house	223 -230 -127 0 -16
@alarm	-333 1855 -504 -70 167
@alarm@alarm	0 199 -400 0 108
@alarm@all	-291 -10 1 -23 -207
@alarm@arrive	0 752 -663 0 -104
@alarm@ask	-43 484 0 -16 -40
@alarm@fails	-2 420 388 0 -18
@alarm@files	0 -251 0 0 220
@alarm@help	0 253 -36 0 240
@alarm@if	0 -173 0 0 -28
@alarm@isolated	0 948 -14 0 -62
@alarm@lab	-68 31 88 0 0
@alarm@machine	-119 820 -536 -1 -13
@alarm@malware	-1 973 -36 0 251
@alarm@more	-189 40 339 0 -84
@alarm@night	0 448 46 0 -9
@alarm@not	-290 -160 -242 0 206
@alarm@one	0 -23 311 0 319
@alarm@open	-61 354 -90 0 -13
@alarm@ours	-129 1384 -208 -43 143
@alarm@past	-162 -20 60 -16 134
@alarm@ransom	0 -70 0 0 -7
@alarm@record	-116 -143 -191 0 -84
@alarm@scanner	0 -221 90 0 146
@alarm@server	-84 389 266 0 -14
@alarm@since	-119 443 313 -20 -93
@alarm@start	125 494 -76 0 -4
@alarm@stranger	0 168 0 0 0
@alarm@system	-19 259 -46 0 -34
@alarm@until	-67 283 -103 0 -44
@alarm@vendor	0 -114 0 0 0
@alarm@wish	-2 -88 353 0 -9
@alarm@works	125 0 -242 0 0
@all	2847 203 2098 -360 233
@all@account	785 -478 -34 0 -75
@all@alarm	-282 -175 189 0 409
@all@all	-223 -362 33 -5 -120
@all@arrive	372 -138 386 -46 -5
@all@ask	-867 891 425 189 214
@all@at all	-177 87 -652 -69 489
@all@authority	0 224 -17 -54 -47
@all@away	681 -226 30 -165 -61
@all@billing	-347 -21 715 -126 -19
@all@broken	810 -200 89 -10 -158
@all@by hand	357 -233 340 -38 -182
@all@calendar	82 -130 502 0 -50
@all@card	104 -74 322 -34 -84
@all@contact	-27 0 336 0 405
@all@contract	445 -80 96 0 -15
@all@device	-62 121 541 0 0
@all@due	426 160 -148 -282 116
@all@eau	-60 -31 269 0 -7
@all@else fine	500 -134 -896 -28 -376
@all@empty	1149 -15 -484 -22 -229
@all@encrypted	-830 1427 -211 0 -120
@all@enter	413 -74 505 -66 -5
@all@fails	525 -244 -42 -33 -118
@all@files	-645 903 -364 320 46
@all@gone	391 385 -361 -167 -71
@all@help	723 -328 -197 -27 -431
@all@if	-127 -22 402 -25 -179
@all@info	377 -149 -258 -2 -517
@all@isolated	-56 399 -126 0 -31
@all@issue	-953 -289 1626 0 -149
@all@itself	-148 -30 460 0 0
@all@lab	-640 191 1290 -19 -33
@all@let in	0 13 -89 0 -15
@all@letter	-97 101 61 -12 0
@all@locked	908 406 -178 -81 -91
@all@log	152 -230 -198 0 -44
@all@machine	1216 -636 210 -251 294
@all@money	-1 -276 -96 -16 0
@all@more	427 -52 31 0 -108
@all@mouse	-85 34 -131 0 0
@all@night	720 445 25 -373 184
@all@not	-65 -309 396 -187 -24
@all@one	-181 185 708 -48 -549
@all@open	-183 406 751 -12 -308
@all@ours	319 477 364 295 644
@all@over	-317 -45 -61 -33 -322
@all@password	219 290 -191 -35 -424
@all@past	-103 738 -151 -44 118
@all@patients	186 -90 -415 0 -184
@all@phone	-24 -54 352 0 -46
@all@prescription	-346 -155 466 -68 -298
@all@printer	-72 -155 454 0 -9
@all@ransom	-10 170 -96 244 -5
@all@record	212 667 186 56 -247
@all@refused	166 0 -176 -184 -230
@all@see	252 30 -476 0 -65
@all@send	958 -123 51 0 -294
@all@server	866 73 -951 0 -89
@all@shut	-264 -465 -439 -6 -12
@all@since	-364 71 95 -84 3
@all@slow	-470 90 1101 -23 -86
@all@small	115 31 -998 -9 -122
@all@spam	-3 174 535 -3 -63
@all@stands	66 -17 -621 23 -173
@all@start	602 -96 -582 -19 -152
@all@strange	0 72 -40 0 0
@all@stranger	47 -63 -85 0 0
@all@stuck	256 -60 169 63 0
@all@system	672 -183 -625 336 -200
@all@thanks	-129 -35 -27 0 39
@all@ti	0 -77 -65 0 -44
@all@until	-196 462 285 -153 -101
@all@update	-198 -22 9 0 0
@all@vendor	252 -63 602 -82 213
@all@waiting	393 -145 201 63 -124
@all@whole house	1539 -222 -536 -143 39
@all@wish	-283 -84 -16 -7 -126
@all@works	-638 -105 766 -39 381
@arrive	-210 -207 415 427 -217
@arrive@alarm	341 268 3 0 0
@arrive@all	181 -237 -815 0 -35
@arrive@arrive	708 -75 -1020 -1 0
@arrive@ask	-29 108 169 207 0
@arrive@at all	-121 222 366 -76 -86
@arrive@by hand	159 -89 -111 0 0
@arrive@calendar	-116 0 489 0 -15
@arrive@card	-181 -60 185 -4 -15
@arrive@contact	221 -161 415 0 -12
@arrive@due	-18 -15 451 0 0
@arrive@else fine	229 0 -396 0 0
@arrive@empty	-198 -59 -85 0 0
@arrive@enter	256 32 -377 -17 0
@arrive@fails	405 -15 15 -3 -18
@arrive@files	-143 -45 258 -47 -13
@arrive@gone	0 -42 -348 -62 0
@arrive@help	-9 336 -26 0 258
@arrive@if	167 -64 -90 0 -79
@arrive@info	-107 -9 129 352 -31
@arrive@issue	-150 -4 -32 -5 0
@arrive@kim	0 -24 107 -15 0
@arrive@lab	-256 -20 -404 -67 -9
@arrive@letter	-71 0 -16 0 0
@arrive@lure	0 -36 0 0 0
@arrive@machine	226 52 -224 0 -94
@arrive@more	744 94 61 -50 -43
@arrive@night	-285 -27 613 -108 0
@arrive@not	14 -74 8 -248 -184
@arrive@one	23 134 321 -1 -63
@arrive@open	29 112 -300 0 0
@arrive@ours	86 115 -271 126 -116
@arrive@over	49 423 141 0 228
@arrive@password	-131 0 277 0 0
@arrive@past	91 -9 -291 166 -28
@arrive@patients	-180 -100 381 -23 0
@arrive@phone	-87 -47 144 0 0
@arrive@prescription	427 -212 -194 137 0
@arrive@printer	-120 -4 87 -8 -28
@arrive@ransom	-37 77 -61 0 0
@arrive@record	-271 -182 -284 195 -99
@arrive@refused	0 -15 317 352 -31
@arrive@send	-160 -89 144 0 0
@arrive@server	322 -49 -383 0 0
@arrive@shut	-93 -58 192 0 278
@arrive@since	-142 -137 557 -230 -22
@arrive@small	169 -85 -265 0 0
@arrive@spam	61 -126 -281 0 -22
@arrive@stands	-112 0 205 -21 0
@arrive@start	155 -25 168 -5 0
@arrive@strange	-84 -18 -90 -3 0
@arrive@stranger	-81 -26 65 -84 0
@arrive@stuck	-8 0 140 -75 -3
@arrive@system	503 -46 -48 0 0
@arrive@ti	-52 0 8 0 0
@arrive@treat	329 0 326 0 0
@arrive@until	-107 -114 210 393 -28
@arrive@update	0 -82 -262 0 0
@arrive@vendor	-86 44 -102 0 0
@arrive@whole house	-330 -25 424 -14 0
@arrive@works	-205 -124 245 -5 -61
@ask	-35 -471 113 304 -229
@ask@account	-185 409 0 0 0
@ask@alarm	-62 -29 0 -3 -33
@ask@all	-291 -113 -307 -48 -525
@ask@arrive	-859 -30 1282 134 -28
@ask@ask	-248 -830 -539 -843 -318
@ask@at all	-423 233 -792 -82 -299
@ask@authority	-7 -103 -62 -164 -67
@ask@away	628 190 -567 -88 0
@ask@backup	-38 -11 -182 102 0
@ask@billing	-17 -48 42 10 -98
@ask@broken	-761 -47 489 48 -6
@ask@by hand	-127 0 353 -100 -93
@ask@calendar	-100 0 123 262 -110
@ask@card	197 0 -478 -15 371
@ask@clicked	-7 281 -36 0 -42
@ask@contact	-140 -34 -78 0 -127
@ask@contract	-104 226 164 -64 -45
@ask@device	0 0 -105 0 0
@ask@drug	300 -32 0 0 0
@ask@due	443 160 -382 387 -403
@ask@eau	-205 -14 -206 -63 175
@ask@else fine	270 144 103 141 -7
@ask@empty	135 -161 70 0 -55
@ask@encrypted	-158 331 -106 -33 -29
@ask@enter	-810 -177 1007 -131 0
@ask@fails	17 0 688 -17 -15
@ask@fear	207 0 -17 0 0
@ask@files	0 590 -33 -59 -6
@ask@gone	-78 400 61 328 -2
@ask@help	-291 -191 340 -169 565
@ask@if	-50 -275 252 14 -308
@ask@info	184 0 133 -64 -190
@ask@isolated	0 38 0 -79 -38
@ask@issue	-195 -92 -119 -119 224
@ask@itself	-97 86 241 37 -182
@ask@kim	130 230 -326 -15 -7
@ask@lab	210 0 -169 -9 -37
@ask@let in	-80 229 -9 98 -15
@ask@letter	-21 -94 33 0 -16
@ask@locked	345 29 -74 0 0
@ask@log	76 -35 0 161 -33
@ask@lure	0 -4 0 0 -11
@ask@machine	249 398 217 -7 -28
@ask@malware	-67 -490 -71 0 -9
@ask@money	-12 340 -16 523 -10
@ask@more	-20 69 -79 -72 254
@ask@mouse	-98 439 -63 -16 -2
@ask@night	240 -13 -346 6 -355
@ask@not	1333 623 -214 126 590
@ask@one	892 -65 89 -88 -283
@ask@open	-589 -83 227 -67 -205
@ask@ours	-668 -568 -392 377 -203
@ask@outgoing	0 -165 0 24 0
@ask@over	-251 -80 52 -6 -989
@ask@password	-197 -36 -601 -7 -110
@ask@past	1048 341 -202 -159 -60
@ask@patients	221 -190 -399 197 -5
@ask@phone	-34 224 81 0 -269
@ask@prescription	-107 -213 290 397 -25
@ask@printer	-55 0 -104 -76 224
@ask@ransom	-220 280 -169 82 -21
@ask@record	500 57 -421 90 -88
@ask@refused	194 -34 -84 -74 -6
@ask@remote	0 -136 -32 0 -23
@ask@scanner	0 0 -65 0 0
@ask@see	-130 0 -185 -28 -5
@ask@send	-128 123 132 291 -33
@ask@server	246 420 88 -104 -139
@ask@shut	-213 -223 -113 -281 612
@ask@since	27 -193 238 -58 -389
@ask@slow	-106 0 -20 0 -38
@ask@small	-101 0 222 -37 -63
@ask@spam	106 -38 -12 -8 -23
@ask@stands	202 -38 -47 -35 -3
@ask@start	327 -382 0 -132 -441
@ask@strange	0 37 -94 0 -6
@ask@stranger	-121 380 -77 0 -91
@ask@stuck	-230 0 161 59 -2
@ask@system	851 -293 -300 -137 -2
@ask@thanks	111 -177 -27 0 395
@ask@ti	-21 -92 -798 -54 0
@ask@treat	499 -58 388 -178 -50
@ask@until	-277 32 275 517 -24
@ask@update	-353 -119 -337 -180 553
@ask@vendor	198 213 -57 70 -1327
@ask@waiting	-205 0 593 -67 -113
@ask@whole house	189 -81 584 -215 -47
@ask@wish	-105 -234 -52 -58 -180
@ask@works	18 38 -368 47 -410
@at all	1336 91 -127 146 -90
@at all@alarm	35 -446 -1 -16 80
@at all@all	-577 -393 295 -35 -68
@at all@arrive	298 -79 632 -9 -29
@at all@ask	647 -277 -299 171 -98
@at all@at all	65 50 124 -35 0
@at all@broken	-26 0 -65 0 0
@at all@calendar	-29 0 214 -54 0
@at all@card	49 0 57 0 -7
@at all@clicked	-33 -204 -44 0 -9
@at all@contact	-31 0 263 0 -41
@at all@due	-64 0 247 -63 269
@at all@encrypted	-611 -209 -135 0 -105
@at all@enter	145 132 -417 -35 -24
@at all@fails	31 0 -5 0 -36
@at all@files	-240 -8 367 0 0
@at all@gone	-34 -60 230 0 0
@at all@help	790 0 852 0 -395
@at all@if	-7 0 -97 -200 0
@at all@info	40 -110 258 0 -292
@at all@issue	1224 0 -588 -11 0
@at all@let in	-146 77 0 -8 -28
@at all@lure	-22 -183 0 0 0
@at all@machine	732 -365 -123 -40 -27
@at all@more	1196 -317 -276 511 -77
@at all@night	67 128 53 -35 -1
@at all@not	663 155 395 -108 -56
@at all@one	164 -155 -88 0 -55
@at all@open	885 -242 -458 203 -32
@at all@ours	77 -279 157 -465 -69
@at all@past	101 -240 -67 204 -43
@at all@patients	-393 -54 141 0 -73
@at all@phone	74 0 -28 0 -38
@at all@prescription	-30 -161 -11 0 -89
@at all@printer	145 -4 141 0 0
@at all@record	6 -154 757 -36 -4
@at all@see	-190 0 331 0 0
@at all@send	-262 -67 -22 491 -11
@at all@server	590 -71 -102 0 -25
@at all@shut	-583 -238 301 -80 641
@at all@since	416 -56 -377 -8 224
@at all@spam	-28 -29 297 -29 0
@at all@stands	-15 0 -82 -6 0
@at all@start	1214 -136 -511 -17 98
@at all@strange	-57 -191 -3 0 -154
@at all@stranger	53 0 -49 0 -1
@at all@stuck	159 0 439 0 0
@at all@system	-63 -37 129 -8 -26
@at all@ti	0 -6 0 0 0
@at all@treat	267 -46 -19 0 -36
@at all@until	47 128 110 -111 0
@at all@update	300 192 -14 -16 -180
@at all@vendor	13 106 -485 -73 125
@at all@waiting	-60 -69 97 0 0
@at all@whole house	221 -65 123 -16 0
@at all@wish	-123 0 -79 -9 -14
@at all@works	646 -121 -929 -184 -26
@authority	140 -316 -874 1431 -27
@authority@all	-26 -237 -262 30 0
@authority@arrive	42 -78 166 315 0
@authority@ask	-5 0 -84 -664 228
@authority@at all	0 0 -87 -39 236
@authority@authority	-41 0 0 -91 0
@authority@billing	0 -23 -598 55 -30
@authority@broken	-215 0 21 0 0
@authority@due	-13 -116 -296 747 -113
@authority@else fine	0 0 0 52 -34
@authority@empty	-94 0 247 177 0
@authority@enter	179 -2 166 120 0
@authority@fails	-13 -17 -508 419 -89
@authority@files	0 -202 -105 286 0
@authority@gone	-26 0 -21 35 -4
@authority@help	0 238 -110 -29 246
@authority@if	-35 0 -21 -35 0
@authority@info	0 0 121 245 41
@authority@isolated	0 0 0 -51 0
@authority@kim	0 0 251 -35 -33
@authority@money	0 -6 0 -119 0
@authority@more	-5 0 -29 0 -97
@authority@night	-41 -96 -19 1152 427
@authority@not	47 -19 165 787 159
@authority@one	194 195 123 207 201
@authority@open	0 0 0 -123 -22
@authority@ours	-155 -123 -345 800 -193
@authority@past	0 -142 91 284 -107
@authority@prescription	58 -4 0 -12 -14
@authority@record	92 0 0 52 0
@authority@refused	0 0 -328 137 -37
@authority@see	-94 0 0 165 -1
@authority@send	0 0 -94 -98 -69
@authority@shut	-250 -14 0 -78 0
@authority@since	-41 -107 -13 461 266
@authority@start	0 0 -109 373 -40
@authority@system	0 0 28 -63 -51
@authority@until	-363 -427 -383 1874 202
@authority@vendor	0 -88 5 -514 405
@authority@whole house	-325 0 -68 39 0
@authority@wish	0 0 -21 -58 -7
@authority@works	-6 0 396 344 -40
@away	2250 -114 -324 -148 -274
@away@all	-11 -229 -156 0 -223
@away@arrive	-153 97 -181 0 0
@away@ask	301 131 -360 -58 -157
@away@at all	-8 121 -30 -32 -14
@away@away	435 -100 -317 -28 0
@away@contact	-4 -45 -67 0 0
@away@due	-302 -16 23 -104 -258
@away@empty	211 0 -219 -2 0
@away@enter	77 97 -181 0 0
@away@fails	-55 0 63 0 0
@away@gone	576 -87 -324 0 0
@away@help	-287 -14 -54 167 -209
@away@if	0 -8 -6 0 -1
@away@info	0 0 0 -2 0
@away@machine	196 -76 0 0 0
@away@more	-193 -84 209 -21 0
@away@night	-369 -14 122 167 0
@away@not	-51 25 -579 -47 -49
@away@one	-170 -61 -74 -35 -18
@away@open	312 32 -328 0 0
@away@ours	371 306 -344 150 -59
@away@past	307 -307 -147 -35 -85
@away@patients	130 -44 -156 0 0
@away@phone	47 -52 -85 0 -8
@away@prescription	-177 -193 63 0 -74
@away@record	173 0 -267 0 0
@away@send	-114 273 -192 0 -116
@away@server	212 0 -55 0 0
@away@shut	-160 -5 99 0 -157
@away@since	-586 -44 -13 -55 -13
@away@start	-209 -43 23 -69 -258
@away@strange	-57 329 -28 0 -10
@away@system	297 -91 -81 0 -61
@away@ti	-14 -50 37 -8 0
@away@until	-96 0 -156 -28 0
@away@vendor	-93 271 94 0 0
@away@whole house	-526 277 -169 -28 0
@away@wish	160 0 -6 -11 -1
@away@works	271 0 -99 -110 -269
@backup	-435 129 1655 374 44
@backup@alarm	0 -313 402 0 0
@backup@all	-108 -136 -163 0 0
@backup@ask	0 0 226 -132 -32
@backup@authority	0 -17 0 470 0
@backup@backup	0 -162 -87 0 -13
@backup@due	-31 -66 706 262 -7
@backup@encrypted	0 131 -96 0 0
@backup@fails	-127 -332 1150 -36 -129
@backup@files	0 493 -212 0 0
@backup@gone	-169 325 -107 182 413
@backup@help	0 -11 262 184 -74
@backup@if	0 0 -14 0 -69
@backup@info	0 179 -76 0 -178
@backup@night	-87 -150 593 733 86
@backup@not	-158 101 1291 -238 304
@backup@one	0 124 -342 0 -178
@backup@open	0 -200 239 0 0
@backup@ours	-263 570 519 338 -48
@backup@past	-169 179 181 50 133
@backup@refused	0 -17 -26 500 0
@backup@server	-37 191 153 0 0
@backup@shut	-189 -46 581 0 0
@backup@since	-181 182 929 -6 -33
@backup@start	-103 0 1343 -185 -84
@backup@stranger	0 -74 209 0 0
@backup@until	-58 33 299 103 0
@backup@vendor	0 0 0 0 -20
@backup@works	-31 0 782 -185 -7
@billing	-1091 -658 1308 469 -214
@billing@alarm	0 179 1 -4 0
@billing@all	-202 0 1436 -61 0
@billing@arrive	-52 0 245 120 0
@billing@ask	-147 -44 368 628 251
@billing@at all	0 0 -374 47 236
@billing@authority	-6 -25 31 -414 603
@billing@away	-153 0 -528 418 0
@billing@billing	0 -23 -587 -278 534
@billing@broken	-41 0 725 -30 0
@billing@by hand	-2 0 169 0 -3
@billing@contact	0 0 -130 0 -12
@billing@contract	0 0 290 217 0
@billing@due	0 -65 415 100 -12
@billing@else fine	0 0 48 222 -34
@billing@empty	-90 -84 1386 -460 0
@billing@encrypted	0 -93 129 9 0
@billing@enter	-90 -38 457 120 0
@billing@fails	-161 -41 1374 -767 -153
@billing@files	0 -68 304 -45 -24
@billing@gone	-153 -21 -495 392 -4
@billing@help	0 0 -368 396 250
@billing@if	0 0 380 -13 0
@billing@info	-2 0 384 348 -207
@billing@isolated	0 0 0 -17 0
@billing@issue	73 0 291 -15 -16
@billing@kim	0 0 240 -63 -65
@billing@let in	0 0 71 -172 419
@billing@machine	-107 -102 343 0 0
@billing@money	0 -6 0 -119 0
@billing@more	-87 0 95 205 -74
@billing@night	-4 -355 -366 857 328
@billing@not	-227 -77 740 -35 164
@billing@one	75 -199 352 226 -97
@billing@open	-83 -56 285 -258 0
@billing@ours	-207 264 117 1056 -130
@billing@over	-53 0 -44 0 -38
@billing@past	0 -58 21 813 -194
@billing@phone	0 -11 0 -11 -8
@billing@prescription	-47 0 -12 34 -33
@billing@record	-46 0 102 352 0
@billing@refused	0 0 -76 -85 -41
@billing@see	-6 0 -119 74 -1
@billing@send	-11 -2 504 295 -86
@billing@shut	0 -14 326 115 -19
@billing@since	30 -160 747 639 195
@billing@start	-317 -28 421 -25 -12
@billing@stranger	0 -11 -287 0 0
@billing@stuck	-353 0 515 -88 0
@billing@system	-70 -71 330 -38 -51
@billing@until	76 -196 110 624 497
@billing@update	0 0 -163 -120 0
@billing@vendor	0 -88 -9 -57 638
@billing@wish	0 0 -202 253 -35
@billing@works	-31 -28 557 -25 -12
@broken	2527 -652 1252 -122 -893
@broken@all	575 -313 -286 -20 -259
@broken@arrive	-409 60 585 -140 0
@broken@ask	228 -8 -344 -24 -1
@broken@at all	-300 -51 101 -7 -16
@broken@away	-215 -38 270 0 0
@broken@broken	-258 0 -12 0 0
@broken@by hand	-25 0 0 0 0
@broken@calendar	209 -24 -89 0 -45
@broken@card	0 0 289 0 0
@broken@contact	111 -12 173 0 -10
@broken@else fine	-68 0 266 0 0
@broken@enter	-301 -8 829 -128 0
@broken@fails	-315 0 -208 0 -28
@broken@gone	121 -38 464 0 -45
@broken@help	1070 -65 -519 -84 -89
@broken@if	-71 0 260 0 0
@broken@info	-345 -21 316 0 -21
@broken@lure	-64 -12 112 0 -21
@broken@machine	279 -123 -514 -1 -283
@broken@more	292 -18 -308 0 -15
@broken@night	909 -16 -85 104 -199
@broken@not	16 -80 -371 -14 -72
@broken@one	-303 31 802 -12 -185
@broken@open	-142 -84 -69 -11 0
@broken@ours	-588 -157 52 -76 -195
@broken@over	-128 -25 1191 0 -109
@broken@past	-129 -21 170 0 0
@broken@patients	326 -51 639 0 0
@broken@phone	-46 0 123 0 0
@broken@prescription	-9 0 396 -70 0
@broken@record	508 -62 -109 0 0
@broken@server	-71 0 -276 0 -23
@broken@shut	61 0 141 105 0
@broken@since	235 -54 -353 -84 -4
@broken@start	704 -58 10 0 -27
@broken@stranger	149 0 -81 0 -12
@broken@system	12 0 -13 0 0
@broken@ti	-52 0 1023 0 0
@broken@until	393 -16 -495 -143 0
@broken@vendor	-458 0 -163 0 -14
@broken@waiting	827 0 332 -70 -19
@broken@whole house	1371 -40 -381 0 -4
@broken@works	54 -29 1014 0 -88
@by hand	1662 -195 105 -208 -516
@by hand@all	299 -108 104 -46 -19
@by hand@ask	1333 -172 73 -84 -35
@by hand@at all	-70 -153 -49 0 0
@by hand@broken	15 0 -66 0 0
@by hand@by hand	354 -71 -347 -171 0
@by hand@due	73 -21 205 0 -29
@by hand@files	-56 426 -112 0 0
@by hand@if	100 0 -2 0 0
@by hand@info	-330 0 33 0 -97
@by hand@issue	200 -52 -124 -7 -12
@by hand@machine	610 158 -265 0 -26
@by hand@more	56 281 -74 0 0
@by hand@night	138 -26 182 0 150
@by hand@not	1189 -83 -723 -188 -76
@by hand@one	-167 282 -150 -2 0
@by hand@open	612 -158 -304 0 -16
@by hand@ours	762 -218 55 -12 137
@by hand@past	626 -245 -11 -9 -47
@by hand@prescription	-15 0 -28 -82 -3
@by hand@record	738 -128 -281 -35 0
@by hand@shut	374 -56 -47 0 -14
@by hand@since	511 -52 42 -50 150
@by hand@small	308 0 -40 0 -12
@by hand@stands	-189 -125 -203 0 0
@by hand@start	45 -68 182 0 -125
@by hand@stuck	-324 -17 -215 0 0
@by hand@system	284 -12 -250 -13 0
@by hand@treat	-233 -28 -191 0 -2
@by hand@until	546 0 -149 -122 0
@by hand@vendor	300 -13 0 0 -51
@by hand@works	160 -58 58 0 -29
@calendar	-397 -208 337 -681 -20
@calendar@all	-244 56 343 -22 -13
@calendar@arrive	194 -18 461 0 0
@calendar@ask	-193 -48 22 65 -14
@calendar@at all	-140 0 -195 312 -32
@calendar@away	522 -104 50 0 0
@calendar@calendar	32 -8 -214 0 -101
@calendar@card	-184 0 572 0 -7
@calendar@contact	154 -7 -177 0 316
@calendar@empty	-352 -155 1116 -22 -2
@calendar@enter	264 0 229 0 0
@calendar@gone	522 -152 1907 0 -72
@calendar@help	-49 0 18 168 -53
@calendar@info	-58 -102 98 -49 0
@calendar@isolated	0 -116 368 0 0
@calendar@issue	0 0 143 0 -12
@calendar@log	-99 110 165 0 0
@calendar@more	-403 -5 465 258 -16
@calendar@night	0 -92 -40 -343 -1
@calendar@not	439 -166 990 261 -172
@calendar@one	-104 -151 68 -35 -10
@calendar@open	-231 270 936 -60 -5
@calendar@ours	58 22 1217 228 253
@calendar@over	-2 -7 -29 0 781
@calendar@past	-29 242 -45 -35 0
@calendar@patients	9 0 257 -22 -2
@calendar@prescription	76 70 216 0 0
@calendar@record	566 -53 -502 0 105
@calendar@remote	0 0 0 0 -1
@calendar@see	290 -62 47 0 -5
@calendar@shut	310 0 -189 0 -60
@calendar@since	91 -51 364 -78 -30
@calendar@small	-68 -29 -630 0 -74
@calendar@start	-91 -14 472 0 0
@calendar@stranger	0 -77 -83 0 0
@calendar@stuck	-11 0 212 107 0
@calendar@system	-370 0 571 -9 -13
@calendar@until	278 0 218 -1542 -13
@calendar@update	0 0 -537 0 -25
@calendar@vendor	0 0 -139 -116 0
@calendar@whole house	90 0 -59 -22 0
@calendar@wish	0 0 -38 0 0
@calendar@works	-237 -57 300 0 0
@card	-598 -359 624 -37 127
@card@all	-97 -123 511 0 -35
@card@arrive	-351 0 -121 -31 93
@card@ask	128 -22 309 8 -48
@card@at all	-411 -50 -151 -14 -15
@card@broken	-222 0 -158 0 0
@card@by hand	-554 -99 412 -34 -4
@card@calendar	379 0 -245 0 -59
@card@card	-338 -42 1053 0 -249
@card@due	-44 0 299 220 0
@card@else fine	-69 -6 -229 0 0
@card@empty	1134 0 -429 0 0
@card@fails	-43 -5 816 0 -55
@card@gone	454 -88 -346 -25 0
@card@help	0 0 -72 0 -141
@card@if	-71 0 0 0 0
@card@info	401 0 12 0 -104
@card@issue	-258 -52 -224 220 -36
@card@let in	0 237 -179 -4 -92
@card@locked	-72 -129 794 -25 -13
@card@machine	82 -79 -6 0 -7
@card@more	-434 0 690 0 -159
@card@night	258 -22 -85 -121 372
@card@not	-197 -177 1431 -50 -285
@card@one	406 -89 236 0 -155
@card@open	315 -256 -489 0 -82
@card@ours	-217 -117 1052 0 -25
@card@over	0 0 -104 0 1128
@card@password	0 0 4 0 0
@card@past	-98 -83 67 0 321
@card@patients	173 0 -455 0 0
@card@prescription	-166 124 255 -42 -29
@card@shut	52 -18 623 0 -53
@card@since	21 0 141 -26 302
@card@slow	-166 -10 212 -70 0
@card@stands	0 -57 -20 0 0
@card@start	-44 102 73 220 -5
@card@stuck	-240 0 -202 0 0
@card@ti	-99 0 675 0 -53
@card@until	-6 0 -239 224 436
@card@update	0 0 -259 0 0
@card@waiting	-91 0 79 -70 -60
@card@works	50 -68 223 141 -83
@clicked	-303 1080 -239 -7 26
@clicked@all	-13 69 -101 -7 -9
@clicked@ask	97 -14 -116 -7 175
@clicked@contract	0 305 0 0 0
@clicked@fails	0 294 0 0 0
@clicked@gone	-5 -105 -22 0 0
@clicked@lure	-52 -305 0 0 -9
@clicked@machine	0 117 0 0 0
@clicked@mouse	-83 312 0 0 -54
@clicked@not	-22 -322 0 0 -25
@clicked@open	-48 69 0 0 0
@clicked@ours	-22 32 0 0 -48
@clicked@password	0 366 -79 -7 0
@clicked@past	0 143 0 0 -2
@clicked@since	-90 756 -37 0 165
@clicked@works	-107 294 -37 0 120
@contact	234 -355 325 -947 28
@contact@all	39 -14 -276 0 0
@contact@arrive	-137 0 540 0 0
@contact@ask	-159 183 -256 -125 -39
@contact@at all	-9 -46 288 0 0
@contact@broken	-22 0 44 0 -23
@contact@calendar	154 0 -138 0 -43
@contact@contact	-36 -7 -137 -15 -134
@contact@contract	0 319 0 0 -42
@contact@due	-9 -159 0 0 0
@contact@encrypted	0 -281 0 0 0
@contact@enter	-114 500 367 0 0
@contact@fails	10 -34 -198 0 57
@contact@help	551 30 -228 0 -217
@contact@if	0 0 -128 0 -41
@contact@info	-36 0 -210 -15 -7
@contact@isolated	0 -49 0 0 106
@contact@let in	0 242 0 0 0
@contact@letter	-21 0 372 0 0
@contact@lure	0 12 -233 0 -106
@contact@machine	374 -50 -166 0 0
@contact@more	-57 -115 209 0 222
@contact@night	-225 -63 -156 -409 -440
@contact@not	-79 -102 -562 -58 -53
@contact@one	28 107 -352 -15 -108
@contact@open	-30 -118 0 0 0
@contact@ours	-25 -482 -64 -77 -368
@contact@password	0 91 0 0 0
@contact@past	92 44 152 0 403
@contact@patients	0 0 0 -22 0
@contact@phone	0 -91 108 0 -81
@contact@prescription	154 6 -38 0 150
@contact@refused	0 -32 -130 0 -102
@contact@remote	0 204 0 0 0
@contact@send	0 -99 92 0 0
@contact@server	-49 -135 0 0 0
@contact@shut	-100 -103 -31 0 -55
@contact@since	60 -6 -401 -46 42
@contact@stands	0 165 -59 -4 0
@contact@start	-169 -19 326 0 0
@contact@strange	0 297 -157 0 146
@contact@stranger	-14 -614 0 0 -40
@contact@stuck	0 179 -27 -4 -14
@contact@system	-99 217 -289 0 -2
@contact@ti	-4 -4 2 0 0
@contact@until	-74 -10 -170 -1054 -20
@contact@vendor	0 61 -108 0 -229
@contact@whole house	95 -106 93 -55 -12
@contact@wish	0 0 0 -51 0
@contact@works	-39 308 11 0 -42
@contract	-346 138 -391 -679 -267
@contract@account	0 505 -19 0 0
@contract@all	182 -49 -208 0 0
@contract@arrive	0 0 64 0 -100
@contract@ask	-117 -32 -49 -30 0
@contract@at all	35 57 0 0 0
@contract@authority	0 0 -29 -34 -41
@contract@away	40 319 -2 0 -42
@contract@billing	0 0 54 0 -51
@contract@calendar	100 0 -103 0 126
@contract@contact	-34 0 -205 0 0
@contract@contract	-120 167 109 0 -10
@contract@due	113 -11 94 -30 -69
@contract@fails	-3 0 -283 0 -28
@contract@files	0 96 -38 -10 0
@contract@gone	0 0 -55 -6 0
@contract@help	0 0 -9 -34 -47
@contract@if	-35 0 0 -42 0
@contract@info	-146 -63 0 0 -121
@contract@issue	-62 0 340 0 0
@contract@kim	0 0 -124 0 0
@contract@let in	0 -295 0 0 -105
@contract@lure	-5 128 -58 0 0
@contract@machine	169 197 -73 0 0
@contract@more	-182 -9 402 0 -41
@contract@night	-88 -188 -8 -321 191
@contract@not	74 -10 -439 -86 -104
@contract@one	-181 94 -49 -34 -110
@contract@open	60 -53 -131 -10 374
@contract@ours	289 175 -157 137 -98
@contract@past	-92 212 -29 -86 152
@contract@prescription	0 -14 0 0 -47
@contract@record	161 23 -221 0 126
@contract@remote	0 -51 0 0 0
@contract@send	-120 749 34 0 -42
@contract@shut	65 -29 -54 0 -25
@contract@since	-281 176 9 -19 239
@contract@small	0 0 0 -18 -56
@contract@spam	0 -35 0 0 261
@contract@stands	-42 -77 -23 -34 0
@contract@start	118 -11 127 0 -28
@contract@stranger	0 183 0 0 -47
@contract@stuck	0 -51 -124 -31 0
@contract@system	189 -85 -155 0 -14
@contract@until	28 -87 0 -897 0
@contract@vendor	-41 -139 -46 -11 239
@contract@whole house	79 -205 0 0 0
@contract@works	-59 34 186 0 -28
@device	-591 174 585 -414 -71
@device@alarm	0 38 -379 0 0
@device@all	-175 169 615 0 -12
@device@arrive	-115 -45 -528 -22 -48
@device@ask	-53 206 237 -49 0
@device@at all	30 0 608 -94 -35
@device@card	-32 0 915 0 -4
@device@device	0 -35 351 0 -23
@device@enter	0 0 -256 0 0
@device@files	0 -166 -315 -22 -13
@device@gone	0 -82 58 0 -2
@device@info	-17 263 -377 -41 0
@device@lab	-33 0 -409 0 0
@device@machine	-105 -30 363 0 -35
@device@more	-304 -48 1362 -21 -23
@device@night	-32 124 275 -197 828
@device@not	-640 -112 479 -139 -327
@device@one	-182 -26 -106 -60 -35
@device@open	-10 204 262 0 0
@device@ours	392 -37 336 -55 -143
@device@past	-154 -66 137 0 0
@device@prescription	0 -14 187 0 0
@device@record	-251 0 517 0 0
@device@send	0 -91 -139 0 -45
@device@shut	-32 0 53 -26 -74
@device@since	-209 386 766 -41 392
@device@start	69 0 -314 0 0
@device@stranger	0 -109 501 0 0
@device@stuck	140 0 175 0 0
@device@system	-18 0 -55 0 0
@device@until	0 0 -268 -23 409
@device@update	-62 0 522 0 0
@device@vendor	107 -21 -2 0 0
@device@waiting	140 0 182 0 -35
@device@works	-75 0 -99 0 -35
@drug	1433 -73 -624 -158 -82
@drug@ask	106 0 192 -29 0
@drug@not	907 -12 -303 -22 -15
@drug@ours	247 0 152 -107 0
@drug@record	244 -83 0 0 -22
@drug@works	260 -32 -143 -11 0
@due	-281 -51 125 2213 -36
@due@all	-730 -176 61 -103 183
@due@ask	-31 0 24 273 -212
@due@at all	-578 0 -615 -210 -115
@due@authority	-5 184 -353 558 -99
@due@billing	0 -17 -1014 1345 -63
@due@calendar	0 0 0 168 0
@due@card	0 0 -62 56 0
@due@contact	-28 -14 362 -1 0
@due@contract	0 0 0 217 0
@due@due	-77 -109 -171 169 -142
@due@else fine	-9 -10 -340 43 -27
@due@empty	0 -74 161 -31 0
@due@encrypted	0 -61 -37 588 0
@due@fails	0 -56 696 5 -122
@due@help	-89 -30 -144 51 120
@due@if	-8 -29 117 232 -103
@due@info	366 -121 -159 -95 -112
@due@isolated	-69 128 -20 -4 -43
@due@issue	-23 0 -205 275 226
@due@machine	-258 -50 0 0 -79
@due@more	334 0 164 239 -49
@due@night	25 -111 167 719 -131
@due@not	-410 -251 49 664 -212
@due@one	355 -2 -279 -69 -27
@due@open	-156 -238 591 -48 -135
@due@ours	-288 -98 -184 685 -140
@due@over	219 -112 -276 -13 244
@due@past	-29 -114 194 261 -37
@due@prescription	-113 219 -182 364 -30
@due@refused	0 -15 317 -21 0
@due@remote	0 0 0 0 -1
@due@see	-69 -58 69 0 -43
@due@server	702 82 -64 -29 -63
@due@shut	-69 -71 245 -127 -43
@due@since	-148 -192 169 1150 -196
@due@start	-154 -15 208 -35 -63
@due@strange	240 84 0 -57 -70
@due@stranger	259 -170 -26 0 0
@due@stuck	-11 0 178 648 0
@due@system	3 183 -279 -168 -182
@due@thanks	-185 -4 -123 -13 -564
@due@ti	0 -55 193 -41 0
@due@until	-375 -342 40 707 -274
@due@update	-130 0 -126 0 -126
@due@vendor	-148 -25 -26 43 101
@due@whole house	-49 82 -63 0 0
@due@wish	-1 -51 0 97 0
@due@works	-154 0 -147 292 -63
@eau	-1608 -158 1660 -30 -191
@eau@all	-374 -22 1276 0 -181
@eau@ask	-225 0 361 -11 -95
@eau@broken	-19 0 131 0 0
@eau@card	-81 0 266 0 -4
@eau@eau	-1 -5 402 0 0
@eau@fails	-223 0 1061 -35 -272
@eau@gone	-75 0 644 0 0
@eau@if	90 0 -39 0 0
@eau@info	-196 0 446 -70 -7
@eau@issue	-3 0 -69 -1 0
@eau@more	-273 0 225 -5 -73
@eau@night	0 0 258 589 0
@eau@not	-647 -82 2303 -113 -84
@eau@ours	-21 -27 -68 -16 0
@eau@prescription	-75 -22 326 0 0
@eau@record	-223 -47 373 -18 -195
@eau@send	-289 -27 554 -72 -34
@eau@since	29 -46 -13 -55 205
@eau@stuck	-78 -43 675 0 0
@eau@ti	-22 0 147 0 0
@eau@until	0 0 396 164 -31
@eau@waiting	-78 -37 401 -70 0
@eau@works	-396 0 609 -30 61
@else fine	-607 -331 388 647 -449
@else fine@all	-275 0 38 0 -29
@else fine@ask	-250 -23 -99 228 -228
@else fine@at all	-489 -19 -3 -152 -19
@else fine@away	415 0 -149 -44 0
@else fine@contact	0 0 0 0 -1
@else fine@due	-104 -19 16 -71 -24
@else fine@help	0 0 0 0 -6
@else fine@if	232 214 -2 -73 0
@else fine@issue	-80 -67 -226 0 0
@else fine@machine	-104 -81 -89 -40 0
@else fine@money	0 -23 -80 326 -44
@else fine@night	-22 544 -72 33 -41
@else fine@not	-268 -178 -527 342 -19
@else fine@one	0 0 -35 254 0
@else fine@open	5 -70 55 -21 -110
@else fine@ours	413 -25 23 524 -18
@else fine@past	0 0 0 -132 -32
@else fine@patients	232 0 664 251 -30
@else fine@prescription	-84 -109 -271 63 -30
@else fine@shut	179 0 -9 -80 -15
@else fine@since	50 -88 57 -28 0
@else fine@start	-299 -88 300 -111 -54
@else fine@system	54 -56 321 -73 -136
@else fine@treat	0 0 0 -17 0
@else fine@vendor	-53 0 94 -45 0
@else fine@whole house	-207 -162 0 0 -7
@else fine@wish	186 -16 -11 -191 -2
@else fine@works	-872 -99 524 -71 -164
@empty	1891 -234 911 -487 -562
@empty@all	1110 -279 -440 0 -2
@empty@arrive	164 0 -211 0 0
@empty@ask	614 -113 265 97 0
@empty@at all	-102 74 0 -29 0
@empty@away	338 -21 117 0 0
@empty@else fine	329 -11 0 -49 0
@empty@empty	177 171 60 0 0
@empty@if	-307 -81 -136 -33 0
@empty@info	0 0 0 -2 0
@empty@issue	474 0 -190 -31 0
@empty@machine	922 -64 -681 0 0
@empty@mouse	107 129 -11 0 -54
@empty@not	203 195 -521 15 -38
@empty@one	662 -107 -542 0 0
@empty@open	559 151 -357 -22 -54
@empty@ours	-435 433 256 -133 -77
@empty@past	197 -8 -223 -2 0
@empty@patients	610 -83 141 0 0
@empty@printer	247 -38 -260 0 0
@empty@record	268 -88 -186 -22 0
@empty@see	-77 328 -291 0 0
@empty@since	-487 274 900 -17 -2
@empty@system	-161 -35 87 -2 -44
@empty@until	-77 67 1140 -699 0
@empty@vendor	0 66 -175 0 0
@empty@waiting	519 -11 314 -49 0
@encrypted	-759 2233 -281 197 -367
@encrypted@all	-393 -121 420 -41 -11
@encrypted@arrive	-83 519 290 0 0
@encrypted@ask	0 180 0 0 0
@encrypted@at all	-105 38 0 0 0
@encrypted@by hand	0 266 -45 0 0
@encrypted@contract	0 -126 290 0 0
@encrypted@due	0 115 0 -33 0
@encrypted@enter	-83 18 261 0 0
@encrypted@fails	-108 -39 183 -109 0
@encrypted@files	0 554 -226 -161 0
@encrypted@help	0 -795 0 -77 0
@encrypted@if	0 0 -37 63 0
@encrypted@malware	-165 13 -13 0 0
@encrypted@night	0 -50 0 8 0
@encrypted@not	-350 167 -392 85 -19
@encrypted@one	0 230 -133 18 0
@encrypted@open	-197 965 -285 -39 -19
@encrypted@ours	-80 252 -273 63 -121
@encrypted@past	0 224 0 0 0
@encrypted@ransom	0 245 -119 0 0
@encrypted@refused	0 -124 317 0 -1
@encrypted@see	0 0 0 0 -61
@encrypted@server	253 -170 -36 0 0
@encrypted@since	235 467 323 -2 -60
@encrypted@start	-224 334 304 -33 -2
@encrypted@system	-247 -9 -109 117 -3
@encrypted@until	0 176 0 408 0
@encrypted@vendor	0 -248 0 117 -53
@encrypted@wish	0 -2 0 0 -1
@encrypted@works	-167 456 -179 -33 0
@enter	1040 597 230 -290 -785
@enter@account	73 98 -54 0 0
@enter@all	397 -279 81 0 -20
@enter@arrive	617 60 -224 -6 0
@enter@ask	-55 207 618 -225 -19
@enter@at all	370 243 -682 -97 -22
@enter@away	-132 92 0 0 0
@enter@by hand	179 -78 -125 0 0
@enter@calendar	-318 70 637 0 0
@enter@card	153 124 285 -6 0
@enter@contact	460 -19 205 0 -42
@enter@contract	-25 122 -32 0 0
@enter@else fine	13 0 0 0 0
@enter@enter	552 93 -526 -15 0
@enter@fails	405 -194 469 -1 0
@enter@files	-143 -35 233 0 -20
@enter@help	-141 122 -26 -26 -19
@enter@if	122 -70 -105 0 -161
@enter@info	157 -7 -191 125 -291
@enter@issue	-150 -4 -17 0 0
@enter@lab	-392 -16 -353 0 0
@enter@let in	-29 512 0 0 -7
@enter@locked	-130 -246 0 0 0
@enter@log	0 267 -3 0 0
@enter@machine	402 604 -220 0 -79
@enter@more	890 94 -192 -50 -22
@enter@night	-285 -27 835 -12 0
@enter@not	109 -234 -255 -260 -120
@enter@one	464 -46 282 -226 -64
@enter@open	337 173 -333 0 -120
@enter@ours	783 -91 -92 -109 -116
@enter@over	10 399 141 0 -151
@enter@password	-183 42 263 0 -7
@enter@past	332 297 -299 174 -7
@enter@patients	-33 -136 320 -23 -20
@enter@phone	131 0 51 0 0
@enter@prescription	257 -59 82 153 0
@enter@record	789 -20 -358 -37 -175
@enter@refused	-162 -105 -10 352 -151
@enter@remote	0 21 0 0 0
@enter@see	0 -131 0 174 0
@enter@send	-160 -89 558 0 0
@enter@server	444 -29 -550 0 0
@enter@shut	237 -155 -159 0 -19
@enter@since	-144 193 245 -126 -32
@enter@small	169 -85 -265 -26 0
@enter@spam	61 -126 -281 0 -22
@enter@stands	-241 0 282 0 0
@enter@start	155 288 -152 -5 0
@enter@strange	-84 -216 -70 -1 0
@enter@stranger	-81 -22 65 -84 -52
@enter@stuck	-8 0 608 0 0
@enter@system	277 -165 56 0 0
@enter@ti	-62 -114 152 0 0
@enter@treat	-2 0 297 -1 -44
@enter@until	78 -159 147 90 0
@enter@update	0 -82 -28 0 0
@enter@vendor	-339 -87 -105 0 -171
@enter@whole house	-361 250 301 0 0
@enter@works	-382 -191 387 -5 0
@fails	190 -347 2513 -905 93
@fails@account	314 600 -401 0 0
@fails@alarm	125 373 214 0 144
@fails@all	-143 -322 1299 -33 -207
@fails@arrive	160 21 -219 0 0
@fails@ask	-28 50 142 -37 110
@fails@authority	0 119 -337 -210 461
@fails@away	-71 -54 -199 0 -157
@fails@backup	-37 0 -54 0 -1
@fails@billing	0 0 -409 -117 187
@fails@card	-67 0 -298 0 -34
@fails@contact	-88 0 173 0 -18
@fails@contract	158 364 -10 0 0
@fails@due	103 0 360 -266 -19
@fails@else fine	0 -1 -74 -35 0
@fails@enter	160 0 -269 0 0
@fails@fails	-272 -243 693 -91 -78
@fails@files	-127 -39 394 -49 -48
@fails@help	-96 -33 -187 280 -24
@fails@if	-5 0 290 0 265
@fails@info	103 -9 -91 0 -462
@fails@issue	-29 121 32 0 -93
@fails@kim	-137 -28 681 0 0
@fails@lab	0 0 -63 0 0
@fails@machine	300 5 -127 0 282
@fails@malware	0 471 -36 0 0
@fails@more	-119 -74 -235 0 0
@fails@night	192 -59 616 -445 -147
@fails@not	-8 -147 -1184 -106 -177
@fails@one	-19 61 110 0 -262
@fails@open	100 -97 302 0 0
@fails@ours	253 -1 202 -70 117
@fails@outgoing	0 150 -107 0 0
@fails@over	0 0 -240 0 -297
@fails@past	0 50 76 -33 -14
@fails@patients	-220 -69 126 0 -26
@fails@prescription	-265 38 619 -57 -9
@fails@send	-116 -33 -93 -22 -102
@fails@server	454 169 172 0 -47
@fails@shut	-99 0 112 0 -248
@fails@since	320 102 426 -256 369
@fails@stands	130 0 306 -33 0
@fails@start	439 296 123 167 -29
@fails@strange	0 -26 73 -1 0
@fails@stranger	0 -204 148 0 0
@fails@stuck	35 0 578 129 -22
@fails@system	655 113 -59 0 0
@fails@ti	-5 0 -172 0 -9
@fails@until	-36 -66 421 230 279
@fails@update	-137 0 247 0 -9
@fails@vendor	-127 -30 82 0 700
@fails@waiting	152 -31 131 -3 -12
@fails@whole house	505 0 214 -57 0
@fails@works	-178 -9 -13 106 -29
@fear	-73 -493 -207 -110 -157
@fear@all	-148 0 0 -24 0
@fear@ask	-67 -29 -128 0 -16
@fear@enter	-11 0 0 0 0
@fear@help	-38 433 0 0 -12
@fear@if	-34 -27 0 -86 0
@fear@not	-282 0 0 0 0
@fear@one	-215 -34 -35 0 0
@fear@open	-130 -350 0 0 -14
@fear@ours	-337 -477 -251 -24 -17
@fear@past	111 -2 0 0 0
@fear@since	117 -8 0 0 -128
@fear@stranger	-11 -27 -62 0 0
@fear@system	119 -27 0 0 0
@fear@ti	0 -25 0 0 0
@fear@until	-169 0 0 -110 0
@files	-1029 1696 80 133 27
@files@alarm	0 153 -245 0 0
@files@all	-23 -14 -316 0 -20
@files@arrive	-207 90 -309 -12 0
@files@ask	-253 721 -497 626 -95
@files@at all	-152 -448 605 -3 0
@files@authority	0 -14 -288 -42 -40
@files@billing	0 -14 -161 -67 -40
@files@by hand	0 121 -32 0 0
@files@device	0 -134 250 -57 -2
@files@else fine	0 18 -7 0 0
@files@empty	-139 417 217 -39 0
@files@encrypted	-306 951 -418 -166 -39
@files@fails	31 -90 -505 -217 -30
@files@files	-20 -111 -18 -132 0
@files@gone	0 -15 -323 -49 -2
@files@help	0 -780 0 0 -45
@files@info	0 151 -224 -41 0
@files@issue	0 54 488 106 0
@files@lab	0 11 152 0 0
@files@letter	0 175 -54 -41 0
@files@more	-126 253 635 0 0
@files@night	31 -143 -404 -376 93
@files@not	-58 -546 530 817 -44
@files@one	-83 428 -340 -53 -10
@files@open	40 -93 226 -13 -19
@files@ours	-343 726 -85 0 218
@files@past	0 412 -128 -33 -19
@files@prescription	-98 -91 578 0 0
@files@ransom	-34 464 -90 -3 -41
@files@send	0 228 -69 145 0
@files@server	-93 -702 0 0 0
@files@shut	16 0 -5 0 117
@files@since	-8 525 -239 -42 -20
@files@spam	-34 644 -162 0 -21
@files@strange	0 250 -221 0 -11
@files@stranger	0 8 251 0 0
@files@stuck	-83 -80 -199 -42 0
@files@system	-155 -116 224 0 117
@files@until	-1 30 -333 724 0
@files@vendor	-127 -129 -60 -33 -19
@gone	303 442 1144 433 -217
@gone@all	261 -237 118 -52 -113
@gone@arrive	0 97 -30 0 0
@gone@ask	-75 -77 -125 -11 -225
@gone@at all	39 -100 -246 0 413
@gone@away	479 190 -324 0 0
@gone@else fine	-147 0 438 -10 -45
@gone@empty	48 0 -36 -2 0
@gone@enter	230 97 0 0 0
@gone@fails	6 -64 -208 0 0
@gone@gone	460 188 -324 0 0
@gone@help	-156 0 -10 0 0
@gone@info	0 192 -62 -9 -9
@gone@lab	492 -8 -204 0 0
@gone@machine	1 0 83 -7 0
@gone@night	-269 -3 59 128 -7
@gone@not	181 225 -164 -2 413
@gone@one	-141 -51 -60 -31 0
@gone@open	0 251 238 0 -13
@gone@ours	-52 439 354 475 -56
@gone@over	55 -31 305 -10 -90
@gone@past	-169 322 -227 -39 0
@gone@prescription	-186 -78 85 -69 0
@gone@record	22 -64 -105 -11 0
@gone@see	-144 -48 32 -2 0
@gone@shut	37 -57 -45 0 -157
@gone@since	-562 -106 413 302 -2
@gone@small	0 -114 -68 0 0
@gone@system	230 133 -29 -34 0
@gone@ti	-4 -13 718 -18 -45
@gone@update	-5 0 -74 0 0
@gone@vendor	-7 154 -21 177 -139
@gone@whole house	118 500 -61 0 0
@gone@works	-150 0 834 -14 0
@help	-133 -178 -1000 15 201
@help@account	-9 -129 -29 -77 -40
@help@alarm	-89 435 311 -1 -118
@help@all	135 262 -294 0 403
@help@arrive	205 21 -33 -85 0
@help@ask	-146 -194 -227 375 174
@help@at all	-122 0 204 0 618
@help@authority	0 119 0 338 -24
@help@away	139 0 0 0 -69
@help@billing	-2 -57 331 386 -73
@help@broken	24 0 -183 -11 -6
@help@by hand	96 -44 0 0 -12
@help@calendar	0 -10 -48 206 -1
@help@card	175 0 -168 0 -141
@help@contact	-96 167 56 -22 94
@help@contract	81 -201 126 0 -230
@help@device	0 0 -23 0 -49
@help@due	0 0 -48 1089 -368
@help@else fine	0 159 0 646 -10
@help@empty	-25 -57 0 0 -38
@help@enter	418 -35 -18 -85 -20
@help@fails	-342 -29 -213 146 88
@help@files	-210 42 -29 -109 -54
@help@help	532 -219 102 75 71
@help@if	-106 95 -22 -120 520
@help@info	-23 -13 -465 345 -561
@help@isolated	0 0 54 0 -347
@help@issue	0 121 -165 0 -335
@help@itself	214 -120 0 0 0
@help@kim	0 -11 -34 0 -15
@help@lab	0 0 727 0 -22
@help@let in	-115 328 -277 0 -62
@help@letter	0 -83 -78 0 -16
@help@log	-20 -140 0 0 -32
@help@lure	-72 145 -403 203 1129
@help@machine	65 86 -6 -1 -127
@help@malware	0 393 -36 0 0
@help@more	-60 -122 -394 0 589
@help@night	-14 -114 -377 -509 414
@help@not	-141 -236 -91 203 772
@help@one	155 -84 -24 178 -252
@help@open	-413 -237 181 170 -85
@help@ours	37 -926 241 200 295
@help@outgoing	0 150 -107 0 -28
@help@over	202 -8 -46 0 -552
@help@password	-102 0 0 0 -38
@help@past	-54 165 -71 197 528
@help@patients	-282 -262 225 52 748
@help@phone	272 27 0 -29 -128
@help@prescription	134 362 0 0 -235
@help@printer	0 0 -150 0 -105
@help@ransom	0 -21 0 0 -44
@help@record	-262 -56 650 -9 364
@help@refused	-101 -60 0 -85 289
@help@remote	-2 544 -22 -116 -140
@help@see	-215 -139 -136 0 -64
@help@send	98 -189 -76 -34 342
@help@server	308 860 -196 0 -15
@help@shut	-205 0 -119 0 111
@help@since	116 -4 -143 356 -287
@help@small	-90 0 0 -89 -63
@help@stands	-151 -15 318 -24 -33
@help@start	-167 -53 -19 136 -779
@help@strange	0 270 -55 0 -62
@help@stranger	280 -255 -11 -95 372
@help@stuck	-78 -7 -92 -1 0
@help@system	392 13 -94 -260 -502
@help@thanks	0 0 -37 63 -4
@help@ti	0 0 81 0 -51
@help@treat	-85 0 -36 193 -9
@help@until	-296 -44 3 -666 122
@help@update	65 197 210 -9 71
@help@vendor	-174 -65 190 109 -189
@help@waiting	74 0 77 0 -12
@help@whole house	47 -83 -218 -2 -22
@help@wish	0 0 -159 0 663
@help@works	53 -100 -309 95 -147
@if	-381 -610 -29 -116 -342
@if@all	-591 -22 293 0 -13
@if@arrive	16 -139 227 -15 0
@if@ask	-105 -285 429 -384 -353
@if@at all	16 0 -95 -183 0
@if@authority	-13 0 0 -46 0
@if@backup	0 0 -173 0 0
@if@billing	0 0 -7 -98 0
@if@broken	-177 -17 0 -10 0
@if@calendar	-36 0 -123 0 0
@if@card	0 -22 -163 0 0
@if@contact	-142 0 295 0 0
@if@contract	0 0 0 0 -29
@if@device	0 0 0 0 -67
@if@due	0 273 -105 -45 -54
@if@else fine	0 -26 0 -17 0
@if@encrypted	0 -7 0 0 0
@if@enter	-46 -166 289 -15 0
@if@fails	0 -22 -196 21 361
@if@files	0 205 0 48 0
@if@help	203 -142 -58 -54 224
@if@if	-337 -76 -148 -124 172
@if@info	-36 0 -11 179 -307
@if@isolated	0 -55 -79 0 -25
@if@itself	-71 162 -35 0 0
@if@kim	0 -28 -6 -15 -33
@if@lab	185 240 98 -73 -18
@if@let in	0 -4 -54 0 -33
@if@log	0 -26 0 0 0
@if@lure	0 175 -71 0 -44
@if@machine	-26 184 56 0 -92
@if@malware	-22 -236 -27 0 -3
@if@more	-265 0 -88 -86 -33
@if@night	-173 0 -49 -47 -166
@if@not	251 154 17 356 -90
@if@one	557 -329 320 302 -104
@if@open	21 -199 -169 -74 -67
@if@ours	347 -359 -450 -311 -101
@if@outgoing	0 -270 0 0 0
@if@over	229 0 -137 0 -285
@if@password	0 0 -59 0 248
@if@past	248 -109 -96 -14 -136
@if@patients	-90 -55 -154 -4 590
@if@phone	214 -39 0 0 -105
@if@prescription	131 -74 307 -56 -7
@if@ransom	-26 8 0 0 -44
@if@record	-67 117 -221 200 -5
@if@remote	-91 -78 0 -45 -3
@if@see	271 -61 -46 -8 0
@if@send	0 0 165 0 -68
@if@server	-253 -64 -27 0 0
@if@shut	-167 -266 369 -66 265
@if@since	331 -53 -220 -17 -183
@if@small	-35 0 0 0 -7
@if@spam	0 0 -3 0 0
@if@stands	370 0 -34 0 0
@if@start	-20 225 -157 0 -1
@if@strange	0 333 -15 0 -44
@if@stranger	-25 -324 129 -25 -173
@if@stuck	-70 -4 -81 0 0
@if@system	-312 -220 -30 -41 -69
@if@thanks	0 0 0 0 -118
@if@ti	-20 -26 -315 0 0
@if@treat	0 0 0 -8 0
@if@until	8 -24 -264 183 -12
@if@update	-36 -51 -27 0 -124
@if@vendor	43 -170 316 -122 383
@if@waiting	82 0 0 0 0
@if@whole house	143 -76 -159 0 -63
@if@wish	-50 0 -335 -72 164
@if@works	153 273 -368 -86 -102
@info	-118 -1003 -341 -214 777
@info@all	169 140 -302 -43 555
@info@arrive	-432 -37 282 120 -127
@info@ask	-275 -1 -281 273 -529
@info@at all	106 0 -98 -8 -1470
@info@authority	32 0 -130 -38 -5
@info@backup	0 -15 0 0 309
@info@billing	0 0 -125 217 0
@info@broken	-8 -1 -148 0 0
@info@by hand	-280 70 -38 0 86
@info@calendar	0 -11 45 -68 -4
@info@card	-1 0 -201 0 -134
@info@contact	32 0 785 -85 -144
@info@contract	134 -16 -78 0 -415
@info@device	-90 192 -189 0 405
@info@due	57 0 -32 -296 -165
@info@else fine	200 0 -268 0 -2
@info@empty	-100 -220 -245 -96 0
@info@encrypted	-108 63 -178 -41 -21
@info@enter	-415 -172 473 120 -18
@info@fails	221 -30 -457 0 -43
@info@files	0 238 15 -96 -7
@info@gone	0 0 0 -13 0
@info@help	-87 -29 144 0 -24
@info@if	-39 0 -239 179 -485
@info@info	-173 -56 -43 -244 1387
@info@isolated	0 0 108 0 225
@info@issue	-152 0 191 -11 -28
@info@itself	0 0 0 0 -25
@info@lab	-87 -49 -291 0 151
@info@letter	0 0 315 0 0
@info@log	-25 0 -23 0 885
@info@lure	-22 -99 -83 0 -265
@info@machine	-13 -9 -158 0 177
@info@more	21 -135 -241 0 335
@info@mouse	132 -247 -11 0 -40
@info@night	-79 -9 227 47 739
@info@not	386 -181 140 -142 582
@info@one	-130 -124 40 -234 334
@info@open	192 13 50 0 -299
@info@ours	-306 -267 -426 -15 1717
@info@password	-156 0 0 0 0
@info@past	-109 -1 447 345 312
@info@patients	153 0 -140 -89 -29
@info@phone	189 0 -151 -131 382
@info@prescription	-39 0 -14 0 183
@info@printer	0 0 -133 0 -25
@info@record	162 -25 -226 -1 1123
@info@refused	0 0 -130 352 365
@info@remote	0 -246 0 0 -274
@info@see	-53 -80 -14 -6 163
@info@server	696 -70 -333 0 179
@info@shut	199 0 -24 -6 279
@info@since	184 227 341 372 385
@info@small	0 0 0 -11 0
@info@spam	0 184 -81 0 -21
@info@stands	221 0 1052 -47 290
@info@start	-174 0 0 -6 50
@info@strange	0 0 15 0 0
@info@stranger	0 0 -114 0 -63
@info@stuck	185 0 -315 0 -39
@info@system	764 -85 -273 -2 246
@info@thanks	0 0 0 0 -85
@info@ti	-9 0 402 0 58
@info@treat	-106 0 204 -1 -44
@info@until	-283 0 -38 -71 72
@info@update	45 0 0 -8 824
@info@vendor	-54 -63 -173 123 197
@info@whole house	419 -8 -204 -15 -38
@info@wish	0 0 0 0 -101
@info@works	-211 0 456 0 331
@isolated	-365 1480 -42 -179 572
@isolated@arrive	0 0 -88 0 0
@isolated@ask	0 99 -79 -17 -50
@isolated@at all	53 202 -14 0 -56
@isolated@authority	0 0 0 -17 -13
@isolated@enter	0 0 -88 0 0
@isolated@help	0 1150 0 0 -77
@isolated@if	-26 296 0 0 -62
@isolated@isolated	-131 -179 -45 0 -251
@isolated@malware	0 36 -22 0 -4
@isolated@night	-172 -188 0 -55 260
@isolated@not	53 202 -71 0 -56
@isolated@one	0 -24 0 0 0
@isolated@open	27 -110 0 0 575
@isolated@ours	-28 -8 625 0 294
@isolated@past	-2 -184 278 -31 -109
@isolated@since	-34 -558 195 -39 253
@isolated@start	164 13 0 0 -14
@isolated@system	111 599 -11 -17 -10
@isolated@ti	0 -70 271 0 0
@isolated@until	-170 -25 0 -39 280
@isolated@vendor	0 0 -20 0 0
@isolated@whole house	89 -195 0 -39 288
@isolated@works	-44 -75 -85 0 -62
@issue	233 -518 1364 40 -232
@issue@all	-450 -386 526 0 -126
@issue@arrive	-207 -114 26 -89 0
@issue@ask	-773 -65 605 28 -20
@issue@at all	494 0 556 232 -4
@issue@billing	0 0 -286 152 -16
@issue@broken	-5 -5 -283 -84 -174
@issue@by hand	-353 0 357 -40 -43
@issue@card	-85 0 409 0 0
@issue@contact	-151 0 -365 0 -17
@issue@due	0 -55 -228 136 0
@issue@eau	-190 0 -38 0 -89
@issue@else fine	-147 0 906 -3 0
@issue@empty	-1204 -89 14 -3 0
@issue@enter	-163 -114 213 -84 0
@issue@fails	-4 -5 218 0 0
@issue@gone	-506 0 602 -6 -9
@issue@help	-65 0 275 -84 -4
@issue@if	-155 0 173 0 0
@issue@info	-242 0 67 0 50
@issue@issue	120 -38 -316 -5 -148
@issue@machine	-799 -127 468 0 206
@issue@more	355 -39 186 150 -143
@issue@night	-108 205 477 -31 437
@issue@not	636 0 -348 102 -114
@issue@one	-430 0 561 0 279
@issue@open	-868 -128 1423 0 -8
@issue@ours	3 -55 -235 221 353
@issue@over	-16 0 -6 0 705
@issue@past	221 -34 -187 -66 531
@issue@patients	-32 0 754 -3 0
@issue@prescription	901 254 889 -16 152
@issue@printer	-79 -38 188 0 -70
@issue@record	-190 0 -364 0 0
@issue@scanner	-163 0 -82 0 0
@issue@see	-301 0 230 -60 0
@issue@send	98 0 -121 -1 0
@issue@shut	0 0 -36 0 0
@issue@since	-1 11 -988 -5 105
@issue@small	0 0 -40 0 -12
@issue@stands	70 -82 -211 -21 -67
@issue@stranger	-49 0 -301 0 -29
@issue@stuck	-699 -50 749 -52 -25
@issue@system	-53 -37 -19 0 -9
@issue@until	-134 0 248 53 0
@issue@update	0 -177 -37 -5 -61
@issue@vendor	277 280 172 -18 -80
@issue@works	68 0 -73 0 -56
@itself	-114 1153 -95 -110 1076
@itself@ask	258 -100 -44 -48 -20
@itself@at all	-119 220 212 -12 -46
@itself@authority	0 0 0 0 -24
@itself@calendar	90 -48 -29 -22 0
@itself@encrypted	0 195 -13 0 -101
@itself@enter	179 0 0 0 0
@itself@help	-3 -62 0 0 -131
@itself@if	-78 -46 0 0 -12
@itself@info	-295 0 321 129 169
@itself@isolated	0 341 0 -48 -111
@itself@itself	-116 474 -30 -12 -132
@itself@machine	114 -99 0 0 -12
@itself@malware	0 -201 0 0 -176
@itself@not	597 137 208 -12 -186
@itself@one	-152 103 182 -52 20
@itself@open	-250 231 0 -54 -65
@itself@ours	-22 495 0 52 -119
@itself@past	159 48 0 -16 -22
@itself@prescription	0 280 -13 0 -48
@itself@ransom	0 -107 0 0 0
@itself@shut	0 -117 55 0 495
@itself@since	-125 116 -124 -16 26
@itself@start	182 90 140 -14 28
@itself@stranger	0 397 0 0 0
@itself@system	277 -85 -165 0 0
@itself@ti	0 -6 0 0 0
@itself@until	-163 253 0 -16 -15
@itself@vendor	-39 280 -81 120 -145
@itself@whole house	340 -89 -59 -22 0
@itself@works	368 -30 601 -14 0
@kim	-1309 -344 1187 -164 -300
@kim@alarm	0 0 116 0 0
@kim@all	-331 -30 951 0 0
@kim@arrive	-71 -15 -217 0 -8
@kim@ask	-17 0 487 -35 0
@kim@at all	-78 -13 717 0 0
@kim@away	-98 0 426 0 -21
@kim@broken	-171 0 685 0 0
@kim@contract	0 -253 0 0 -90
@kim@due	0 -15 166 0 -467
@kim@eau	0 0 197 0 0
@kim@enter	-71 0 -677 0 0
@kim@fails	-30 -28 2034 0 -9
@kim@files	0 298 -49 0 0
@kim@help	0 0 479 0 0
@kim@if	0 0 153 0 0
@kim@info	0 -30 174 0 -55
@kim@kim	0 0 -84 0 -8
@kim@lure	-64 230 632 0 -25
@kim@machine	0 -24 0 0 -56
@kim@more	-111 -13 795 0 -111
@kim@night	-45 -28 -25 -35 532
@kim@not	-819 -117 2678 0 -72
@kim@one	0 -99 531 0 -145
@kim@open	0 39 0 0 0
@kim@ours	-17 -85 570 0 -56
@kim@outgoing	0 -88 333 -87 381
@kim@past	0 68 0 -35 0
@kim@remote	0 -28 -17 0 -95
@kim@send	-276 70 995 -102 286
@kim@server	143 -11 124 0 0
@kim@shut	0 0 153 -35 0
@kim@since	-174 -28 1055 0 230
@kim@spam	-23 -57 54 0 -8
@kim@start	-137 -15 605 0 -467
@kim@stuck	-87 -44 694 0 -9
@kim@ti	0 0 -27 0 0
@kim@vendor	0 0 21 0 0
@kim@whole house	0 0 549 0 0
@kim@works	0 0 295 0 -475
@lab	-825 89 1164 -54 -81
@lab@all	141 349 381 -62 -85
@lab@arrive	-557 -94 420 -108 -103
@lab@ask	798 0 951 -58 -26
@lab@at all	-335 0 1153 -21 -22
@lab@broken	-249 0 1030 0 -73
@lab@by hand	-132 0 585 0 0
@lab@enter	-217 -1 738 0 -30
@lab@fails	-159 -124 -464 0 0
@lab@files	-207 -19 242 -3 0
@lab@gone	492 -43 -11 -62 -62
@lab@help	-87 -114 75 0 -36
@lab@if	0 -22 -56 0 0
@lab@info	-77 0 -335 0 365
@lab@issue	59 0 -511 -9 0
@lab@kim	0 0 165 0 0
@lab@lab	-209 -11 975 -71 -90
@lab@letter	85 0 -45 0 0
@lab@more	-400 -54 -360 0 -203
@lab@night	181 107 -386 299 151
@lab@not	-255 -12 1767 -153 115
@lab@one	-77 -147 119 -3 -9
@lab@open	183 56 200 0 0
@lab@ours	436 108 290 138 13
@lab@over	0 0 302 0 28
@lab@past	-34 270 -15 -40 -95
@lab@patients	131 0 309 -19 -29
@lab@prescription	59 0 -483 -36 0
@lab@record	65 -129 293 0 -7
@lab@send	0 0 87 -50 -18
@lab@server	-166 130 432 0 0
@lab@since	181 -58 1646 -126 153
@lab@stands	-207 0 672 0 0
@lab@start	-154 136 51 0 178
@lab@stranger	-34 -9 662 0 -29
@lab@stuck	129 0 540 -36 -34
@lab@system	-377 -94 1462 0 -61
@lab@until	-123 292 397 146 108
@lab@vendor	18 0 611 0 0
@lab@works	-156 80 613 0 178
@let in	-768 2350 -384 197 640
@let in@all	-256 26 -63 -33 312
@let in@ask	-83 81 349 103 0
@let in@enter	0 182 0 0 0
@let in@help	-93 -201 0 0 557
@let in@kim	0 -4 0 0 -33
@let in@night	0 187 324 0 0
@let in@not	-154 398 -19 132 221
@let in@one	0 -25 0 0 -7
@let in@open	-106 140 266 0 0
@let in@ours	-7 -332 -19 -86 -83
@let in@password	0 2 0 0 -7
@let in@past	-74 768 0 0 -97
@let in@remote	0 183 0 0 -33
@let in@see	0 -139 0 0 106
@let in@since	0 935 0 0 0
@let in@start	-20 148 0 0 0
@let in@stranger	-74 376 0 0 0
@let in@system	-106 232 -72 0 -51
@let in@vendor	0 -33 -17 -64 45
@let in@works	-106 251 -58 0 0
@letter	-1366 369 613 -19 -363
@letter@all	-120 0 424 0 0
@letter@arrive	-97 -59 456 0 0
@letter@ask	0 -41 -421 0 0
@letter@at all	-177 -13 719 0 0
@letter@away	-5 0 369 0 0
@letter@encrypted	0 458 -147 -79 0
@letter@enter	-97 -59 419 0 0
@letter@fails	0 0 220 -23 -9
@letter@files	0 -100 -40 -2 0
@letter@gone	0 0 74 -11 0
@letter@help	0 -36 -16 -10 0
@letter@info	0 165 -318 -41 -92
@letter@issue	-379 -50 912 261 0
@letter@kim	0 -62 287 0 -41
@letter@letter	0 -13 685 0 0
@letter@more	-520 -124 -344 0 -8
@letter@night	-111 -88 -272 -50 -280
@letter@not	-504 -153 1019 -89 -52
@letter@one	-43 675 518 -53 -11
@letter@open	0 16 -517 -40 0
@letter@ours	-247 359 453 -48 -39
@letter@past	0 0 -11 0 0
@letter@prescription	-297 278 15 -35 0
@letter@record	-198 70 -250 -11 0
@letter@send	-6 -33 184 -32 0
@letter@shut	0 -38 220 261 -23
@letter@since	-154 227 -38 124 0
@letter@small	0 -38 -87 0 0
@letter@stuck	-169 -54 617 0 -9
@letter@vendor	-115 0 -2 -20 0
@letter@works	-222 5 -146 -1 0
@locked	1445 337 179 -118 260
@locked@ask	-146 51 -66 -11 654
@locked@help	-190 144 0 0 -112
@locked@not	-87 301 132 -11 -1
@locked@open	59 -96 0 0 0
@locked@ours	-40 681 17 0 -128
@locked@past	0 -83 0 0 0
@locked@since	74 -207 -105 0 0
@locked@system	642 -123 -208 -11 0
@locked@vendor	-16 99 -12 0 656
@log	88 1227 -531 -109 283
@log@account	33 556 -40 -27 -70
@log@all	391 -372 -59 -62 -198
@log@ask	-56 -47 0 0 0
@log@at all	21 201 -53 0 0
@log@away	-119 150 -156 0 0
@log@contract	-5 0 0 0 0
@log@enter	-35 -273 0 0 0
@log@fails	412 437 -41 0 0
@log@help	285 360 -66 0 -35
@log@if	329 -26 0 0 0
@log@info	36 -92 315 0 0
@log@lab	504 -47 -45 -62 187
@log@locked	0 -145 -105 0 0
@log@log	-158 110 0 0 -36
@log@machine	56 -211 -41 0 0
@log@night	48 1341 -310 -62 167
@log@not	378 60 157 -68 152
@log@one	332 -319 315 0 0
@log@open	-147 277 -81 0 0
@log@ours	-112 814 -122 -69 63
@log@outgoing	0 497 -108 0 -17
@log@password	330 -218 0 -68 369
@log@past	-236 625 -58 0 -46
@log@patients	121 0 0 0 0
@log@prescription	0 242 -7 0 -4
@log@remote	0 -17 0 0 0
@log@see	0 257 0 0 0
@log@server	-15 474 245 0 -11
@log@shut	-41 44 -15 0 -148
@log@since	336 335 -238 0 -2
@log@stands	-258 90 0 -29 -107
@log@start	-128 56 0 -90 -4
@log@strange	-147 45 0 0 0
@log@stranger	0 -32 0 0 0
@log@stuck	188 139 -115 0 -4
@log@system	92 -243 0 0 304
@log@ti	0 -109 -43 -29 -44
@log@until	586 306 -137 99 0
@log@vendor	-12 0 0 0 -103
@log@waiting	122 139 -168 0 -4
@log@whole house	-43 215 0 0 100
@log@works	270 110 -284 -90 -211
@lure	-643 1040 -185 152 -97
@lure@all	-100 340 -114 242 180
@lure@arrive	0 -7 -176 0 -12
@lure@ask	-67 28 -174 0 -51
@lure@at all	-128 -360 571 0 -36
@lure@clicked	-129 889 0 0 -54
@lure@contact	0 0 -111 0 -30
@lure@contract	-50 345 0 0 -71
@lure@enter	0 -7 -111 0 -12
@lure@fails	0 27 -130 0 -102
@lure@files	-8 103 0 0 -9
@lure@gone	-22 -482 -56 0 0
@lure@help	0 159 -95 0 -102
@lure@if	0 0 0 0 -162
@lure@info	0 0 0 0 -208
@lure@lure	-24 327 -161 -23 -33
@lure@machine	0 5 0 0 -18
@lure@mouse	0 149 -36 0 0
@lure@night	-92 -39 -184 0 639
@lure@not	-270 -162 185 0 -36
@lure@one	0 -5 0 0 -163
@lure@open	-89 -329 -86 0 -9
@lure@ours	-22 193 208 0 -78
@lure@password	0 -14 0 0 -32
@lure@past	0 -371 0 0 -525
@lure@prescription	0 527 -89 -70 -123
@lure@send	-52 174 -75 0 -147
@lure@shut	0 -14 -6 0 -13
@lure@since	-90 312 544 175 -34
@lure@spam	0 -320 0 0 0
@lure@stranger	0 369 0 0 0
@lure@stuck	-64 0 237 0 0
@lure@system	-49 62 -65 0 97
@lure@until	0 365 -301 -51 -38
@lure@vendor	0 312 -108 0 -18
@lure@whole house	0 8 192 0 0
@lure@works	-121 166 455 0 383
@machine	1796 1046 -292 -440 -366
@machine@alarm	-437 323 234 0 409
@machine@all	372 304 51 0 -54
@machine@arrive	83 -134 -571 0 -8
@machine@ask	342 276 -568 -276 275
@machine@at all	449 -157 -925 0 346
@machine@away	-532 164 0 0 0
@machine@broken	77 -53 207 0 0
@machine@by hand	273 0 -16 0 0
@machine@card	-57 0 220 0 -7
@machine@contact	120 0 267 0 0
@machine@contract	144 -80 -32 0 0
@machine@device	0 145 0 0 -102
@machine@due	469 5 -30 -75 -26
@machine@else fine	-292 -138 578 0 0
@machine@empty	-52 -407 -270 0 0
@machine@encrypted	-340 210 -17 0 -42
@machine@enter	-74 -22 -511 0 -5
@machine@fails	186 -243 -721 -2 -77
@machine@files	-155 296 -77 0 0
@machine@gone	54 126 -174 0 0
@machine@help	630 673 -205 0 -71
@machine@if	-17 210 -2 -29 -12
@machine@info	480 -281 -505 -6 -49
@machine@isolated	-394 -394 0 -15 -165
@machine@issue	59 -56 -45 0 197
@machine@itself	0 432 0 0 0
@machine@lab	-678 14 597 0 0
@machine@let in	-155 699 0 0 -4
@machine@locked	245 184 -134 -62 0
@machine@log	-214 136 -81 0 0
@machine@machine	418 32 -303 0 0
@machine@malware	-33 -802 0 0 -19
@machine@more	319 -219 288 -31 -191
@machine@mouse	-282 101 0 0 -40
@machine@night	-591 631 -788 -345 19
@machine@not	-29 -866 -905 -70 -23
@machine@one	168 223 -69 -31 -50
@machine@open	77 -180 514 0 -56
@machine@ours	428 673 -264 -245 -217
@machine@over	-71 -33 326 0 337
@machine@past	-233 539 -227 -112 -86
@machine@patients	702 0 -170 -10 0
@machine@prescription	368 352 -441 -72 -221
@machine@printer	-140 -56 -90 0 -6
@machine@ransom	-341 967 -19 -98 -27
@machine@record	-630 20 1224 0 -30
@machine@refused	-10 -289 173 0 -2
@machine@remote	0 452 0 0 -56
@machine@see	153 211 -38 0 -5
@machine@send	-24 -270 -102 -2 0
@machine@server	574 155 419 0 -110
@machine@shut	213 -286 -85 -162 -100
@machine@since	-45 12 -555 -64 71
@machine@slow	-99 -93 16 0 0
@machine@small	47 300 -94 0 0
@machine@spam	96 -10 -234 0 0
@machine@stands	-470 357 397 -19 0
@machine@start	-203 -286 -348 -81 -235
@machine@strange	-1 72 0 0 0
@machine@stranger	-80 198 -49 0 0
@machine@stuck	386 -115 -390 -72 -38
@machine@system	546 26 20 -126 -85
@machine@ti	0 0 -187 0 0
@machine@treat	-374 0 -176 0 0
@machine@until	25 -145 204 -270 -112
@machine@update	-14 -134 0 0 -1
@machine@vendor	302 -46 310 -107 -62
@machine@waiting	109 -40 -204 0 -77
@machine@whole house	638 -138 -163 -30 -28
@machine@wish	-77 -88 0 0 -15
@machine@works	1027 -194 235 -100 -258
@malware	-572 1325 -298 -33 -125
@malware@alarm	0 289 0 0 236
@malware@all	-10 161 0 0 0
@malware@arrive	-4 554 0 0 0
@malware@ask	-45 -142 -76 0 -22
@malware@enter	-4 -255 0 0 0
@malware@files	0 -348 0 0 264
@malware@if	0 -37 0 0 0
@malware@info	0 -135 0 0 0
@malware@isolated	0 344 0 0 0
@malware@let in	0 29 0 0 0
@malware@machine	-100 298 0 0 -2
@malware@malware	-23 -11 -27 0 -92
@malware@night	0 453 0 0 0
@malware@not	-194 121 -89 0 -275
@malware@one	0 -270 0 0 504
@malware@open	-115 1101 -48 0 -2
@malware@ours	-110 387 -53 0 134
@malware@password	0 372 -77 0 0
@malware@past	-28 -128 0 0 213
@malware@refused	0 -68 0 0 -7
@malware@see	0 -53 0 0 -1
@malware@server	-16 210 0 0 0
@malware@shut	-4 -92 0 0 -2
@malware@since	0 482 -4 0 -19
@malware@stranger	-21 -60 0 0 0
@malware@system	-173 -127 -13 0 0
@malware@vendor	0 -178 -48 0 -55
@malware@whole house	-69 356 0 0 0
@money	-51 1526 -404 1020 -94
@money@ask	-12 -69 -4 -40 0
@money@night	0 -121 -37 -221 -3
@money@not	-13 -30 0 -32 0
@money@ours	-32 525 -10 -40 0
@more	761 -208 1370 -135 404
@more@alarm	-52 -115 423 0 77
@more@all	47 31 144 -28 -81
@more@arrive	-320 -74 937 -140 -117
@more@ask	-821 -222 713 54 53
@more@at all	190 -16 189 0 -41
@more@broken	-66 0 -198 0 0
@more@by hand	-489 0 711 0 -73
@more@calendar	-169 0 500 0 -47
@more@card	-208 -52 399 0 -51
@more@contact	-45 0 599 0 -103
@more@contract	-209 0 -9 0 0
@more@due	-137 0 306 -9 246
@more@empty	-340 145 -378 -3 0
@more@enter	348 130 -137 -138 -30
@more@fails	-182 0 57 -76 116
@more@files	242 109 -13 0 0
@more@help	-180 -8 173 0 -686
@more@if	317 -36 -29 -96 0
@more@info	188 -43 127 0 23
@more@issue	712 -50 -364 -38 -22
@more@kim	0 -30 406 0 -21
@more@lab	-329 -115 496 -31 335
@more@machine	467 -67 842 0 -7
@more@night	-50 0 -79 -12 442
@more@not	675 34 -833 -144 256
@more@one	-70 52 942 0 -105
@more@open	-284 348 -683 -26 -42
@more@ours	-793 -31 1810 -102 301
@more@password	-416 0 489 0 0
@more@past	-362 -125 89 155 -83
@more@patients	-83 -103 515 0 -73
@more@phone	-128 0 620 0 -4
@more@prescription	41 -98 -290 0 -124
@more@printer	702 0 -387 0 0
@more@record	-632 -122 2018 -26 -49
@more@refused	0 0 0 0 750
@more@see	-470 252 242 0 -79
@more@send	-340 -137 756 -76 -190
@more@server	-31 -66 -303 0 437
@more@shut	147 -124 -127 0 -468
@more@since	182 120 -362 -41 391
@more@spam	289 -77 575 0 -49
@more@stands	-462 -53 336 0 0
@more@start	-261 0 -60 -14 689
@more@stranger	-134 193 66 0 -41
@more@stuck	-992 -78 720 -3 0
@more@system	-73 -46 -430 0 -45
@more@ti	0 0 -183 0 -61
@more@treat	550 -46 -181 0 -36
@more@until	69 -29 303 -107 113
@more@update	-416 0 325 0 359
@more@vendor	-281 -15 732 0 -258
@more@waiting	115 -142 110 -5 0
@more@whole house	62 0 -144 0 0
@more@works	-341 -83 129 -99 246
@mouse	194 2361 -496 309 -268
@mouse@all	832 -176 -126 -99 0
@mouse@itself	-250 1233 -60 -24 -242
@mouse@machine	247 95 -23 -99 0
@mouse@mouse	-18 425 0 -48 0
@mouse@not	-173 929 -78 314 -63
@mouse@one	-3 348 -11 0 0
@mouse@open	-269 1171 -48 -149 -87
@mouse@ours	-26 864 0 0 -53
@mouse@shut	145 105 0 0 -54
@mouse@since	-168 165 -78 298 -2
@mouse@start	123 249 -120 0 0
@mouse@until	71 135 0 169 -2
@night	238 1239 -365 368 -156
@night@account	-126 225 -62 -65 -36
@night@alarm	-89 711 -58 0 -47
@night@all	12 30 417 283 -139
@night@arrive	401 -77 -192 -108 -17
@night@ask	481 -209 -141 948 -250
@night@at all	517 430 -612 95 -111
@night@authority	138 422 -2 645 -34
@night@away	46 -113 501 476 0
@night@billing	0 -42 329 -26 -111
@night@broken	564 -196 -330 -14 -31
@night@by hand	519 -112 -37 -40 -94
@night@calendar	182 0 -344 -108 -180
@night@card	387 -57 26 -9 -97
@night@contact	-133 190 372 -214 204
@night@contract	0 -145 -66 -226 1452
@night@device	-143 269 300 -46 0
@night@due	-107 -80 314 -204 325
@night@else fine	-100 59 -291 610 465
@night@empty	472 113 -592 -77 -68
@night@encrypted	0 261 0 310 0
@night@enter	753 385 160 -63 -61
@night@fails	217 -343 -302 116 -114
@night@files	-10 454 -159 0 -7
@night@gone	-34 -17 384 629 -23
@night@help	625 133 -332 596 61
@night@if	39 152 -95 603 -8
@night@info	379 -212 -189 -372 -260
@night@isolated	439 354 0 0 18
@night@issue	-115 -84 -11 -221 -16
@night@itself	0 42 476 -81 -33
@night@kim	0 0 133 0 -25
@night@lab	242 -120 4 -80 0
@night@let in	-263 -90 -89 368 111
@night@letter	-28 -41 104 261 0
@night@log	6 175 281 -6 -9
@night@lure	0 27 -125 0 -95
@night@machine	-44 -169 382 -154 -269
@night@malware	0 272 0 0 -22
@night@money	-19 -133 -56 671 -4
@night@more	74 223 302 -184 42
@night@mouse	-325 -176 -30 271 -87
@night@night	162 83 233 -290 131
@night@not	-213 366 105 -350 -242
@night@one	-363 615 17 -86 272
@night@open	182 2 15 -293 88
@night@ours	30 37 -451 609 195
@night@outgoing	-386 875 -60 408 -2
@night@over	-194 -3 -408 0 577
@night@password	0 0 0 0 -41
@night@past	-309 194 -136 199 408
@night@patients	443 42 -145 195 -66
@night@phone	-83 310 -133 -84 -16
@night@prescription	-515 219 23 -113 -125
@night@printer	0 -11 -143 -70 -6
@night@ransom	0 866 -74 -197 -2
@night@record	155 -38 -348 -108 162
@night@refused	0 276 403 -7 -23
@night@remote	0 610 0 0 0
@night@see	-90 80 -161 84 -44
@night@send	-209 236 108 749 152
@night@server	549 -958 -224 -68 191
@night@shut	-148 -77 -185 426 -178
@night@since	462 -212 -660 474 -361
@night@slow	293 -65 -183 0 -87
@night@small	0 -112 242 414 0
@night@spam	-46 697 -245 -29 243
@night@stands	95 80 94 283 -16
@night@start	-127 101 129 643 454
@night@strange	0 372 259 -20 348
@night@stranger	-2 -421 -47 -41 318
@night@stuck	453 0 -556 -8 0
@night@system	59 220 45 113 274
@night@thanks	-117 -112 -62 -4 274
@night@ti	-323 -57 453 -8 -24
@night@treat	-80 -29 -28 -9 -154
@night@until	30 -46 392 305 96
@night@update	149 -140 380 -60 299
@night@vendor	597 -200 -133 -220 300
@night@waiting	-46 -117 -70 -15 -42
@night@whole house	260 -182 159 -279 -29
@night@wish	-8 -51 880 343 -22
@night@works	-502 -248 0 236 -101
@not	2447 -681 1144 288 236
@not@account	33 214 -90 0 -53
@not@alarm	-253 -1172 43 -20 -88
@not@all	-843 -358 -189 -179 -401
@not@arrive	-419 -289 1807 -243 -183
@not@ask	1007 -417 165 748 -152
@not@at all	1142 -167 -77 26 -203
@not@authority	-35 0 -18 -76 -67
@not@away	-136 108 153 -16 -21
@not@backup	-259 -85 640 -53 -162
@not@billing	-392 0 452 608 -3
@not@broken	178 -17 -160 -10 -14
@not@by hand	-834 -109 587 238 -24
@not@calendar	317 56 412 85 -276
@not@card	-17 0 1683 -38 -151
@not@clicked	-149 -679 -80 0 -60
@not@contact	-484 -380 720 -91 460
@not@contract	-195 111 340 0 -20
@not@device	218 -210 253 -8 -9
@not@drug	380 -32 -308 -11 0
@not@due	-636 214 -269 752 -39
@not@eau	-507 -36 472 -112 -78
@not@else fine	-832 -210 441 94 -27
@not@empty	-461 -84 -453 0 0
@not@encrypted	-2 -958 171 50 -139
@not@enter	1135 -97 -250 -175 -250
@not@fails	-639 -177 -528 0 860
@not@fear	-108 -9 -145 0 -16
@not@files	-251 -180 779 381 -31
@not@gone	-674 -96 353 166 -2
@not@help	-779 -189 409 62 256
@not@if	314 337 219 -243 255
@not@info	-175 -198 70 106 968
@not@isolated	-69 380 -132 -4 -231
@not@issue	766 -205 674 -5 -149
@not@itself	-174 134 -111 0 265
@not@kim	-121 0 872 -28 74
@not@lab	-1156 -31 1281 -181 187
@not@let in	114 -28 -319 -14 -169
@not@letter	-352 -37 996 0 -77
@not@log	389 -32 -116 0 -33
@not@lure	-156 -183 221 203 -230
@not@machine	2112 -740 -405 -136 -238
@not@malware	-71 52 0 0 -275
@not@money	-13 98 -96 573 0
@not@more	69 -336 347 -16 -128
@not@mouse	-81 -17 -31 -53 0
@not@night	-298 -386 716 -38 383
@not@not	-812 -247 -387 -32 -474
@not@one	881 61 622 -39 31
@not@open	1373 -577 -525 -73 -258
@not@ours	-358 492 725 -154 -49
@not@over	406 -69 -229 121 -569
@not@password	-467 0 543 -68 -73
@not@past	-365 250 341 37 34
@not@patients	1664 -257 -476 0 -23
@not@phone	-545 -15 570 -170 -62
@not@prescription	1090 -313 -1033 -58 -383
@not@printer	-907 -18 1100 0 -91
@not@ransom	42 -417 -79 -38 -92
@not@record	2215 -573 -916 -336 -681
@not@refused	-115 239 -100 0 295
@not@remote	-91 306 0 0 0
@not@scanner	-115 -46 -153 0 0
@not@see	309 132 359 -7 -79
@not@send	-252 -6 1948 196 322
@not@server	519 -168 459 -15 371
@not@shut	206 -58 14 -120 275
@not@since	731 -214 581 -250 -163
@not@slow	-122 -59 186 0 0
@not@small	120 0 -239 -37 -2
@not@spam	211 300 -340 -29 -70
@not@stands	631 -144 -531 -85 -26
@not@start	1326 -102 -549 -247 131
@not@strange	-559 -1145 -199 -57 157
@not@stranger	-274 161 -311 0 844
@not@stuck	-571 0 474 157 -54
@not@system	1350 -137 168 -101 -105
@not@thanks	0 0 -31 0 229
@not@ti	-79 -6 707 -62 -113
@not@treat	1234 42 -961 -133 -50
@not@until	-268 160 -459 475 214
@not@update	149 77 219 -16 -180
@not@vendor	-529 186 801 -155 -109
@not@waiting	567 -158 -51 -50 -59
@not@whole house	654 -223 -899 -57 -76
@not@wish	-243 -25 -10 -60 -78
@not@works	80 299 696 -277 -328
@one	-593 2 179 -449 32
@one@account	97 121 -69 0 -18
@one@alarm	-80 262 -10 0 -200
@one@all	-462 21 737 -103 157
@one@arrive	-339 20 -96 195 -109
@one@ask	607 126 408 466 -471
@one@at all	489 79 -387 -47 144
@one@authority	41 0 -68 -153 -19
@one@away	228 -74 -341 0 0
@one@backup	0 -99 177 53 -97
@one@billing	-85 -6 118 -355 -198
@one@broken	393 -36 -330 -7 -178
@one@by hand	-313 -58 -376 0 110
@one@calendar	-41 -59 202 -208 -26
@one@card	-452 -267 -207 0 -114
@one@clicked	0 -97 0 0 0
@one@contact	-37 360 1003 -15 -140
@one@contract	-25 -349 -144 -29 403
@one@device	178 75 70 0 -44
@one@drug	381 0 -180 0 -38
@one@due	182 140 -127 -65 -167
@one@eau	-20 0 -86 -70 0
@one@else fine	206 138 -176 -60 -9
@one@empty	-62 112 -138 -145 0
@one@encrypted	-298 472 -376 -53 -81
@one@enter	-181 -342 71 -81 0
@one@fails	236 -66 -244 -9 -131
@one@files	-71 59 -247 -114 135
@one@gone	-430 -307 17 -18 0
@one@help	270 144 -169 12 55
@one@if	571 -107 -458 46 -343
@one@info	-143 -214 -119 -99 765
@one@isolated	0 112 86 -7 58
@one@issue	249 0 71 -9 -244
@one@itself	0 -48 -78 0 -323
@one@kim	-137 -24 371 0 -70
@one@lab	-23 71 -591 366 40
@one@let in	-83 600 -46 103 -55
@one@letter	-182 -53 279 0 -96
@one@locked	-90 209 401 0 0
@one@log	-54 -45 32 0 187
@one@lure	-95 -377 59 -47 -94
@one@machine	-732 199 -190 296 -208
@one@malware	-71 1322 -77 0 -176
@one@money	-1 48 -96 -105 -7
@one@more	18 -82 -63 0 -24
@one@mouse	-81 -251 -11 0 -80
@one@night	-281 50 72 267 -249
@one@not	-511 186 107 2 540
@one@one	651 115 -579 -446 -283
@one@open	494 293 366 -42 34
@one@ours	558 -366 -389 141 805
@one@outgoing	0 147 -3 0 0
@one@over	-252 0 448 0 312
@one@password	-156 94 -411 0 440
@one@past	-108 -150 221 70 14
@one@patients	271 65 -531 -206 -101
@one@phone	160 151 -204 -142 377
@one@prescription	-264 2 -211 -56 -134
@one@printer	0 0 -254 0 -131
@one@ransom	-328 1470 -190 -97 -70
@one@record	-221 415 -28 0 203
@one@refused	0 87 157 0 -246
@one@remote	-2 600 0 -111 -106
@one@see	-36 -254 -116 -6 -337
@one@send	-42 92 -276 0 0
@one@server	164 -1 234 -7 -89
@one@shut	-243 -179 -105 -6 194
@one@since	641 -231 288 -20 -442
@one@small	223 -82 -50 20 -60
@one@spam	318 211 -10 0 -41
@one@stands	-37 -10 448 -50 -122
@one@start	-186 701 76 -7 15
@one@strange	-83 484 15 -47 136
@one@stranger	93 744 -298 0 -234
@one@stuck	190 -138 -568 -50 -39
@one@system	461 -249 -23 -6 246
@one@thanks	0 0 -37 38 840
@one@ti	0 0 -276 -14 -102
@one@treat	-372 0 203 0 0
@one@until	776 200 6 722 -221
@one@update	-130 62 -33 0 -73
@one@vendor	194 2 -239 -62 605
@one@waiting	-199 -57 -290 -3 0
@one@whole house	-206 -95 -163 -200 -3
@one@wish	-45 -292 168 -31 9
@one@works	-223 -81 961 -40 -112
@open	411 1064 263 -407 -166
@open@account	-196 548 -14 0 0
@open@alarm	0 997 -51 0 -13
@open@all	99 463 49 255 -238
@open@arrive	141 96 -29 0 0
@open@ask	-459 278 -110 -54 117
@open@at all	-247 548 -629 -12 116
@open@authority	-26 0 -4 -72 -13
@open@away	17 -97 -41 -11 0
@open@backup	0 -62 170 -46 0
@open@billing	-271 -57 490 -106 -31
@open@broken	310 -125 -323 0 -14
@open@by hand	-49 -452 -37 223 -161
@open@calendar	-224 354 -192 0 0
@open@card	687 -155 -574 0 -57
@open@clicked	-33 172 0 0 0
@open@contact	270 -194 -251 0 -73
@open@contract	-48 42 -72 0 -36
@open@device	76 463 323 -124 -11
@open@due	384 293 107 73 0
@open@eau	-91 0 44 0 0
@open@else fine	-506 -276 -33 -52 -6
@open@empty	-170 -151 -38 0 0
@open@encrypted	-202 557 -211 0 0
@open@enter	85 -314 66 0 0
@open@fails	-204 -392 1376 -42 -237
@open@files	60 674 -228 -3 0
@open@gone	-154 -317 -239 -72 -14
@open@help	-75 -86 -105 93 -81
@open@if	-118 -259 -11 -6 -6
@open@info	538 113 -57 0 -185
@open@isolated	0 1089 -62 0 -13
@open@issue	-6 -161 -176 -60 -16
@open@kim	0 33 -121 0 0
@open@lab	-80 136 154 0 0
@open@let in	-74 737 0 0 -22
@open@letter	0 105 108 -53 -26
@open@locked	-16 -31 -27 0 -137
@open@log	-121 166 0 0 14
@open@lure	-63 189 -116 203 -193
@open@machine	-356 666 -182 -168 -173
@open@malware	-10 860 -135 0 -6
@open@more	-159 -135 -173 -33 0
@open@mouse	27 444 -36 -12 0
@open@night	112 49 -180 -130 -238
@open@not	325 197 -233 15 247
@open@one	112 -453 474 -3 -75
@open@open	-234 -141 -394 0 0
@open@ours	-138 216 866 -11 102
@open@over	-282 67 660 0 44
@open@password	0 420 -77 0 -22
@open@past	-223 -162 115 -73 70
@open@patients	207 132 -370 -122 -102
@open@phone	86 -100 -100 0 -26
@open@prescription	-770 -533 491 0 -38
@open@printer	525 -5 27 0 0
@open@ransom	0 521 -38 0 -20
@open@record	468 -297 -408 -6 -86
@open@refused	13 -140 -94 0 -129
@open@remote	-60 -258 0 -79 0
@open@see	-512 292 353 0 0
@open@send	-129 45 -35 0 0
@open@server	-195 1109 90 -28 -9
@open@shut	168 174 16 -45 -149
@open@since	-15 105 -240 201 -111
@open@small	-90 -103 -38 0 0
@open@spam	1 -95 -155 0 0
@open@stands	-652 520 -308 0 0
@open@start	630 709 66 0 0
@open@strange	-105 259 -36 0 0
@open@stranger	-82 -459 53 0 0
@open@stuck	-83 -113 -51 0 0
@open@system	102 -24 -10 -39 -28
@open@ti	0 -57 313 -43 0
@open@treat	-22 0 -49 0 -2
@open@until	-55 245 8 350 84
@open@update	0 -177 0 0 61
@open@vendor	88 3 256 -8 -370
@open@waiting	-215 -80 282 -34 -150
@open@whole house	264 575 -92 147 109
@open@wish	41 -71 -3 0 -47
@open@works	-264 157 -312 0 -28
@ours	126 185 107 -254 -26
@ours@account	65 488 -4 -71 -196
@ours@alarm	-200 121 -105 -19 -194
@ours@all	-525 -448 -112 99 82
@ours@arrive	995 -233 -740 64 -124
@ours@ask	612 95 276 -67 -609
@ours@at all	-363 -138 -17 -3 -40
@ours@authority	314 -384 -129 424 99
@ours@away	1077 -6 427 -63 -244
@ours@backup	158 436 -111 -424 135
@ours@billing	-2 -294 -621 505 -321
@ours@broken	-362 -202 775 105 -67
@ours@by hand	1196 -575 323 -223 -276
@ours@calendar	298 130 1069 -104 -93
@ours@card	-181 -296 -109 -37 -333
@ours@clicked	-132 680 -37 0 111
@ours@contact	220 249 -221 -447 321
@ours@contract	-389 346 -390 -402 -278
@ours@device	120 240 1263 -121 -123
@ours@drug	523 0 -309 0 -24
@ours@due	-741 -108 -285 -316 485
@ours@eau	39 -58 178 -81 0
@ours@else fine	576 -11 -164 -87 447
@ours@empty	748 -215 301 106 -278
@ours@encrypted	-357 574 182 153 -141
@ours@enter	665 -133 -685 -6 -129
@ours@fails	55 -335 227 316 698
@ours@fear	-126 -381 -189 -110 -156
@ours@files	-247 594 -261 -137 -74
@ours@gone	313 -204 -171 -29 -73
@ours@help	386 -63 -753 113 269
@ours@if	-319 -1103 566 -287 -505
@ours@info	328 -4 355 138 -1333
@ours@isolated	-110 566 -228 -115 647
@ours@issue	-359 -143 343 -258 -142
@ours@itself	587 -689 -79 -90 28
@ours@kim	130 64 821 -48 -15
@ours@lab	-186 -111 1611 317 332
@ours@let in	-279 465 79 161 319
@ours@letter	-35 351 86 -111 -23
@ours@locked	527 506 -413 -73 -155
@ours@log	71 -251 110 -6 14
@ours@lure	-176 677 -140 -47 310
@ours@machine	-191 -592 184 -69 -58
@ours@malware	-93 628 -76 0 -206
@ours@money	-39 818 -98 -30 -34
@ours@more	1238 -334 368 324 -361
@ours@mouse	96 626 -67 188 -32
@ours@night	-4 -376 -144 -29 59
@ours@not	-330 859 -450 541 -469
@ours@one	607 493 103 250 -427
@ours@open	-55 41 27 -365 334
@ours@ours	-434 648 -136 -1091 -130
@ours@outgoing	0 -17 254 71 0
@ours@over	-586 -329 565 -160 -484
@ours@password	-377 329 -491 -115 519
@ours@past	573 -66 -12 -334 180
@ours@patients	506 -104 -156 118 798
@ours@phone	175 887 303 -253 94
@ours@prescription	1214 189 -155 408 -278
@ours@printer	-247 56 -53 -90 166
@ours@ransom	-330 412 -22 -73 -45
@ours@record	220 758 -944 476 -88
@ours@refused	-397 -550 -453 -41 278
@ours@remote	-236 328 -7 -203 -374
@ours@scanner	-134 -48 -380 0 -125
@ours@see	-375 -212 -336 -179 -265
@ours@send	352 713 -253 64 -731
@ours@server	-423 344 175 -109 -250
@ours@shut	338 144 -213 -240 -792
@ours@since	952 148 -931 49 -52
@ours@slow	-178 -233 -199 0 -44
@ours@small	-312 -326 835 -177 -113
@ours@spam	-477 1390 261 -43 134
@ours@stands	609 275 69 54 -190
@ours@start	247 277 -688 28 473
@ours@strange	-219 847 -112 -66 -104
@ours@stranger	-151 224 -205 -48 -83
@ours@stuck	357 113 -341 400 0
@ours@system	157 -87 -618 225 -280
@ours@thanks	76 159 -70 0 733
@ours@ti	-116 -361 120 -171 -51
@ours@treat	752 -128 -219 106 -46
@ours@until	356 135 -539 611 352
@ours@update	-16 -558 192 -37 -487
@ours@vendor	-564 130 -431 -2 -268
@ours@waiting	637 -155 67 347 134
@ours@whole house	404 -240 -59 -139 -64
@ours@wish	-296 -485 -289 521 117
@ours@works	-374 552 -73 62 256
@outgoing	-37 1180 117 177 271
@outgoing@ask	0 -22 0 0 0
@outgoing@night	668 -313 0 0 -9
@outgoing@not	0 -80 820 0 0
@outgoing@one	0 394 -87 0 -13
@outgoing@ours	-19 241 -107 0 -14
@outgoing@server	-277 312 186 -44 -11
@outgoing@shut	-128 345 -108 0 -27
@outgoing@strange	0 639 -3 0 0
@over	-28 -501 417 -193 3272
@over@all	-806 -126 699 0 973
@over@arrive	-128 0 327 0 0
@over@ask	-320 0 50 0 -230
@over@at all	-382 0 -279 0 533
@over@away	397 -54 139 -13 78
@over@calendar	0 0 405 0 302
@over@contact	-172 -45 -178 0 817
@over@due	463 -14 -18 -39 -290
@over@else fine	-1 0 354 -11 -104
@over@enter	57 -6 302 -20 0
@over@gone	-53 -19 118 -7 -65
@over@help	-209 0 -124 0 1199
@over@if	229 -63 -90 0 -149
@over@info	-146 0 84 -7 -244
@over@isolated	-170 -91 0 -39 1097
@over@issue	-76 0 201 0 212
@over@machine	152 -9 50 0 -344
@over@night	-30 0 -143 0 -402
@over@not	-346 -17 -432 0 -37
@over@one	-20 0 -54 -7 -20
@over@open	69 -63 -175 0 -303
@over@ours	374 -30 -386 -20 1217
@over@over	219 0 -246 0 124
@over@past	270 -115 -34 0 1552
@over@phone	0 -45 -20 0 112
@over@prescription	318 -152 98 0 413
@over@record	301 0 0 0 36
@over@remote	0 0 0 0 -11
@over@see	-14 0 0 0 -44
@over@send	767 -33 -391 0 196
@over@shut	-2 65 -20 0 457
@over@since	-46 -28 -262 -46 326
@over@start	289 -14 72 -25 -426
@over@stranger	-13 -218 -4 0 -94
@over@system	0 -42 300 0 715
@over@thanks	-132 -39 -123 -13 -66
@over@until	15 -39 -247 -146 513
@over@vendor	0 -63 -58 0 697
@over@waiting	44 0 -175 0 330
@over@whole house	-170 -25 0 -39 204
@over@works	728 -14 -462 -25 -406
@password	-635 53 -96 -285 -135
@password@account	0 739 0 -29 -37
@password@all	327 -138 -144 -23 -228
@password@arrive	184 -51 -84 0 0
@password@ask	-314 -337 328 -113 -185
@password@at all	233 48 -259 -9 132
@password@card	0 -46 744 -25 -23
@password@else fine	0 -173 0 -28 -6
@password@enter	228 -29 -122 0 0
@password@fails	0 -10 -185 0 -86
@password@gone	-53 361 189 -25 0
@password@help	0 -48 -93 -68 -73
@password@if	617 -45 36 -11 -166
@password@info	0 0 -80 0 -258
@password@itself	0 -6 -35 0 0
@password@let in	0 650 -14 0 -22
@password@locked	0 107 668 -25 -13
@password@log	0 -103 0 0 -44
@password@machine	-64 -87 40 0 0
@password@more	527 337 -263 -11 93
@password@night	0 -140 -5 -23 547
@password@not	-24 588 -766 -20 389
@password@one	599 144 -123 0 -142
@password@open	-54 375 17 0 0
@password@ours	-447 10 -163 -114 -335
@password@password	0 0 274 0 0
@password@past	-208 98 155 -57 -167
@password@prescription	0 0 -201 0 0
@password@refused	-98 0 -120 0 92
@password@server	-489 119 -64 0 -1
@password@shut	0 0 -24 0 287
@password@since	83 210 170 -28 -131
@password@stands	330 0 163 0 0
@password@start	-406 91 -5 -23 0
@password@strange	0 427 -35 0 0
@password@stranger	0 295 -20 0 0
@password@system	-35 -226 -147 0 307
@password@ti	0 -197 -60 -9 -53
@password@until	188 -19 -4 -94 -51
@password@update	0 0 -108 0 0
@password@vendor	0 -87 -27 0 44
@password@whole house	330 -168 0 0 0
@password@wish	0 -77 0 0 0
@password@works	43 268 74 -23 -41
@past	-544 762 -919 375 791
@past@account	0 48 0 0 227
@past@alarm	-102 -452 -14 0 74
@past@all	67 -56 80 -75 -1306
@past@arrive	-29 80 -206 0 356
@past@ask	673 -149 30 -312 -323
@past@at all	-386 278 -207 -35 -165
@past@authority	0 0 0 11 0
@past@away	-139 334 -31 -35 -8
@past@backup	0 -49 148 -159 -43
@past@billing	0 0 -100 37 -67
@past@broken	170 -61 -169 0 -78
@past@by hand	-329 98 66 0 -66
@past@calendar	188 -16 -107 -35 173
@past@card	-153 -120 -107 0 -24
@past@clicked	-50 240 0 0 -34
@past@contact	113 -67 -2 -8 42
@past@contract	-50 -42 -67 -70 -60
@past@device	-53 169 -70 0 -24
@past@due	-29 -82 -31 247 -552
@past@eau	110 -16 -13 -21 -35
@past@else fine	-207 -196 0 -28 0
@past@empty	0 302 368 173 -109
@past@encrypted	0 127 0 0 -1
@past@enter	-35 350 -182 0 0
@past@fails	-29 -74 -362 -33 810
@past@files	0 263 250 -96 0
@past@gone	-245 121 -379 -50 -109
@past@help	-4 -123 -218 -56 26
@past@if	131 -85 -175 26 124
@past@info	-30 -594 476 -399 -127
@past@isolated	0 38 -70 0 -254
@past@issue	264 0 -151 -44 86
@past@itself	-101 -539 0 -16 -277
@past@lab	21 0 150 0 112
@past@let in	-68 12 0 -95 -57
@past@log	-46 249 0 0 -65
@past@lure	-72 -78 152 0 144
@past@machine	-480 562 171 -107 374
@past@malware	-48 -10 -17 -33 189
@past@more	-359 14 -91 0 102
@past@night	101 698 -309 79 -112
@past@not	-610 710 -267 -438 -174
@past@one	-13 -654 422 -223 -113
@past@open	-223 807 -14 -76 -170
@past@ours	329 691 -665 263 595
@past@over	-92 -25 -195 -6 -438
@past@password	188 344 -21 0 -51
@past@past	-190 -175 -113 -78 -810
@past@patients	212 -158 421 -87 -29
@past@phone	89 414 -41 0 -129
@past@prescription	-187 -267 -153 -6 601
@past@printer	0 0 0 -8 17
@past@ransom	0 -200 0 0 -5
@past@record	130 543 0 -35 304
@past@refused	0 178 -14 -36 -115
@past@remote	0 -43 0 0 -388
@past@see	-51 357 -141 185 12
@past@send	171 -116 57 -44 268
@past@server	-216 83 -7 0 50
@past@shut	218 -206 -255 -219 -140
@past@since	470 712 -345 9 -254
@past@slow	0 176 -1 0 -86
@past@small	-8 456 0 0 -82
@past@spam	0 72 -49 0 0
@past@stands	-84 -108 130 -13 190
@past@start	-197 -51 -11 -6 -500
@past@strange	0 406 -3 0 -213
@past@stranger	-49 -230 434 0 464
@past@system	136 170 116 -37 74
@past@thanks	0 0 -23 299 91
@past@ti	-1 -20 443 -41 -24
@past@until	-119 -109 95 8 167
@past@update	-163 -105 -72 -58 80
@past@vendor	-230 83 -24 -187 -253
@past@waiting	-49 -12 0 -59 239
@past@whole house	453 348 -112 -5 180
@past@wish	0 -131 0 0 43
@past@works	-340 -262 102 -11 161
@patients	2222 -130 165 16 -117
@patients@all	-84 -78 -565 -32 -150
@patients@arrive	349 209 25 0 0
@patients@ask	647 183 310 26 -90
@patients@at all	89 172 -254 200 -46
@patients@away	2357 -411 -474 -113 -208
@patients@billing	0 0 -125 0 0
@patients@broken	24 -44 -202 -101 0
@patients@by hand	288 -156 50 0 -73
@patients@calendar	-111 -122 437 -22 0
@patients@card	270 -15 -162 0 0
@patients@contact	-142 68 568 -31 -26
@patients@contract	-205 0 280 0 0
@patients@drug	499 0 -71 -32 0
@patients@due	179 0 -23 0 -14
@patients@eau	-101 0 366 0 0
@patients@else fine	140 -139 -79 -55 0
@patients@empty	538 -56 -77 0 0
@patients@enter	88 47 128 -14 0
@patients@fear	-19 217 0 0 0
@patients@files	492 -86 0 0 -20
@patients@gone	-24 -125 -352 -81 -65
@patients@help	-84 86 -86 0 0
@patients@if	205 184 -176 71 612
@patients@info	-139 -7 798 0 -86
@patients@isolated	-15 140 0 -7 0
@patients@issue	-251 280 -197 -84 -73
@patients@itself	90 419 -140 -70 -48
@patients@let in	0 -26 -115 0 0
@patients@letter	0 139 104 -79 0
@patients@machine	-89 -142 -208 0 -50
@patients@malware	-4 -59 -22 0 0
@patients@more	823 0 -252 0 -104
@patients@night	-238 210 -370 -94 -119
@patients@not	197 -10 -255 227 -329
@patients@one	-436 195 531 -154 220
@patients@open	-129 -644 322 119 -13
@patients@ours	1003 665 242 -220 -354
@patients@over	-99 -49 456 0 -306
@patients@past	114 -318 -245 -92 -35
@patients@patients	-271 -160 179 -80 -3
@patients@phone	104 146 662 -8 -27
@patients@prescription	83 -84 120 0 0
@patients@printer	-81 280 -214 -84 -73
@patients@record	170 21 -699 -92 -70
@patients@refused	0 0 64 0 -18
@patients@see	-272 -189 -54 -47 0
@patients@send	-237 85 -135 -3 -83
@patients@server	-143 -37 828 0 0
@patients@shut	105 -147 -316 0 -1
@patients@since	-25 202 704 -302 -231
@patients@slow	-39 -64 450 0 0
@patients@small	-98 0 -298 -53 0
@patients@spam	-186 288 -221 -13 0
@patients@stands	-332 -52 -116 225 0
@patients@start	-83 213 0 0 -14
@patients@stranger	-59 0 -13 0 -20
@patients@stuck	72 -52 -434 -13 0
@patients@system	136 281 -306 0 -57
@patients@treat	-189 -29 -29 -5 -72
@patients@until	380 171 140 587 -79
@patients@vendor	-23 383 262 219 48
@patients@waiting	-325 -149 469 -132 0
@patients@whole house	-226 151 -174 0 0
@patients@wish	84 147 -97 0 637
@patients@works	1136 -166 480 -70 -14
@phone	-88 -65 430 -466 -132
@phone@all	317 -30 -47 0 117
@phone@arrive	179 0 -194 0 -31
@phone@ask	27 -93 790 -77 -11
@phone@at all	85 -135 509 0 -81
@phone@away	-26 0 -63 0 0
@phone@broken	-239 -47 760 -11 -23
@phone@card	142 0 55 0 0
@phone@contact	70 0 -256 -15 -194
@phone@enter	202 488 -303 0 -31
@phone@fails	-21 -145 -29 0 -99
@phone@gone	-26 0 -63 0 0
@phone@help	-83 71 -355 -2 110
@phone@if	-31 240 -31 0 0
@phone@info	0 -5 -272 -15 -83
@phone@let in	0 476 0 0 0
@phone@letter	0 0 -168 0 0
@phone@lure	0 0 -108 0 0
@phone@machine	-16 112 -47 -12 -14
@phone@malware	0 272 0 0 -6
@phone@more	-171 0 -143 0 0
@phone@night	-225 50 145 -84 -103
@phone@not	-112 -154 -197 -13 -213
@phone@one	0 75 -272 -15 -135
@phone@open	-35 -15 -312 0 0
@phone@ours	691 5 209 -58 127
@phone@over	0 -123 0 0 234
@phone@password	0 -61 0 0 0
@phone@past	-110 334 138 -36 537
@phone@patients	-137 0 430 0 0
@phone@phone	-91 131 278 0 -41
@phone@prescription	59 71 -15 -8 -20
@phone@record	-163 469 -37 -8 -123
@phone@refused	0 -122 -14 -18 -300
@phone@remote	0 474 0 0 0
@phone@see	0 0 -32 0 0
@phone@send	0 0 -35 0 0
@phone@server	0 -94 0 0 0
@phone@shut	-6 -103 -123 0 -191
@phone@since	-129 34 540 -69 56
@phone@spam	-72 -46 462 0 0
@phone@stands	-123 0 144 0 0
@phone@start	-41 -108 0 0 9
@phone@stranger	-32 -205 -68 -12 -36
@phone@system	-115 386 -281 0 -44
@phone@thanks	172 0 0 0 514
@phone@until	0 188 -3 -101 -14
@phone@update	0 -60 0 0 0
@phone@vendor	-104 874 -146 -8 -193
@phone@whole house	135 -58 274 -2 0
@phone@wish	14 -7 226 -11 0
@phone@works	-127 -108 -170 0 -22
@prescription	1140 -177 292 -72 52
@prescription@all	40 -323 252 -334 117
@prescription@arrive	13 -82 1198 -55 -123
@prescription@ask	-304 -42 154 -75 -79
@prescription@at all	141 -77 755 -15 -25
@prescription@authority	-76 0 -158 -87 0
@prescription@away	-427 -37 352 -6 -13
@prescription@billing	0 -11 -128 281 -45
@prescription@by hand	1283 -27 260 -24 -40
@prescription@calendar	154 280 -533 -14 -5
@prescription@card	-238 0 -295 0 0
@prescription@contact	-108 -64 -351 0 0
@prescription@contract	0 149 0 0 0
@prescription@device	0 -14 -198 0 0
@prescription@due	49 -14 459 -14 -181
@prescription@eau	316 0 -477 -15 -89
@prescription@else fine	-9 20 474 -12 -111
@prescription@empty	-522 0 447 -17 0
@prescription@enter	-134 -197 666 -46 -99
@prescription@fails	-14 0 280 -23 -120
@prescription@files	76 -38 -77 -60 0
@prescription@gone	303 -84 -54 0 0
@prescription@help	88 -116 63 218 -173
@prescription@if	35 0 -72 245 32
@prescription@info	-456 0 781 -70 36
@prescription@issue	622 130 -577 -47 -38
@prescription@let in	-73 480 0 0 0
@prescription@letter	-153 -72 148 0 -26
@prescription@lure	-31 346 -121 -23 0
@prescription@machine	518 532 118 -99 -48
@prescription@money	0 408 -15 34 0
@prescription@more	459 -33 -278 -48 -157
@prescription@night	129 176 17 -102 185
@prescription@not	1441 -231 -385 53 -223
@prescription@one	165 -133 599 -111 175
@prescription@open	-104 447 559 0 -120
@prescription@ours	-185 241 486 -6 -257
@prescription@over	48 -8 -580 0 388
@prescription@password	-134 -48 260 0 0
@prescription@past	821 171 -173 165 750
@prescription@patients	180 -208 -29 -9 -103
@prescription@phone	-44 -138 -5 0 0
@prescription@prescription	663 144 87 -153 -109
@prescription@printer	-133 285 252 0 -2
@prescription@record	-749 219 755 -55 -102
@prescription@see	154 -8 -40 157 -5
@prescription@send	-84 -111 619 0 -6
@prescription@server	-334 256 46 0 0
@prescription@shut	-96 -37 -4 0 317
@prescription@since	20 191 -330 -77 465
@prescription@small	169 -86 -69 -60 -61
@prescription@stands	584 19 -284 0 -102
@prescription@start	52 276 38 -87 -211
@prescription@strange	-1 -141 0 0 155
@prescription@stranger	-49 -132 85 0 240
@prescription@stuck	174 -84 331 -74 -140
@prescription@system	-850 -99 17 460 -6
@prescription@thanks	59 0 0 -26 -14
@prescription@ti	-61 -37 338 0 -2
@prescription@treat	-91 -29 156 -5 0
@prescription@until	-188 289 -289 25 -255
@prescription@update	-148 376 -16 0 90
@prescription@vendor	318 234 -140 80 -300
@prescription@waiting	408 -16 268 -70 -180
@prescription@whole house	350 -178 141 -57 -39
@prescription@wish	0 -66 0 0 0
@prescription@works	-89 43 -310 -60 621
@printer	-550 -6 -420 -212 70
@printer@all	-530 -77 751 0 -86
@printer@arrive	-163 -114 58 -89 0
@printer@ask	-638 0 810 0 0
@printer@broken	108 -5 195 -84 -174
@printer@by hand	-17 0 -113 0 0
@printer@else fine	-147 0 117 0 0
@printer@empty	0 -38 -521 0 0
@printer@enter	-163 -114 58 -84 0
@printer@fails	0 -5 -477 0 0
@printer@info	0 0 -298 -16 132
@printer@issue	-230 -104 188 -5 -80
@printer@lab	-202 0 250 0 0
@printer@log	0 -66 -7 0 0
@printer@machine	-624 -138 314 0 206
@printer@more	-147 0 183 -70 -54
@printer@night	-81 207 -45 -5 431
@printer@not	-749 0 92 -70 -6
@printer@one	0 0 -395 -8 389
@printer@open	-138 -44 266 0 0
@printer@ours	0 -78 -53 0 -46
@printer@over	0 0 -95 0 215
@printer@past	0 0 -34 -45 460
@printer@prescription	-412 265 1177 -6 306
@printer@printer	0 -48 -141 0 0
@printer@shut	0 0 0 0 149
@printer@since	-183 30 -427 -8 -99
@printer@start	0 -84 -7 0 0
@printer@update	0 -177 0 0 -61
@printer@vendor	292 280 20 0 -56
@ransom	-575 2847 -383 155 203
@ransom@all	-17 162 -136 0 0
@ransom@arrive	-34 -4 0 0 0
@ransom@ask	0 -171 0 315 0
@ransom@due	0 202 -2 134 0
@ransom@files	0 168 -69 0 0
@ransom@if	0 238 0 -73 0
@ransom@machine	39 214 -120 -98 0
@ransom@malware	-56 237 0 0 -92
@ransom@money	-19 389 -96 -73 0
@ransom@night	229 685 -105 97 0
@ransom@not	-458 60 -101 -3 323
@ransom@one	-9 372 -2 -61 -20
@ransom@open	-119 674 124 -98 -61
@ransom@ours	-34 131 -46 189 -35
@ransom@past	0 226 -9 0 -15
@ransom@prescription	0 239 -46 265 0
@ransom@ransom	-9 123 0 0 0
@ransom@record	0 267 0 -73 0
@ransom@refused	0 -197 0 0 -15
@ransom@server	-238 204 -16 0 548
@ransom@shut	0 97 0 0 -20
@ransom@since	0 92 -61 0 0
@ransom@start	-182 43 -2 0 548
@ransom@system	0 -4 0 0 0
@ransom@vendor	0 115 312 -73 -20
@ransom@wish	0 -76 0 232 -44
@ransom@works	-182 43 -2 0 548
@record	1586 147 -201 191 138
@record@all	1684 166 -1164 336 -248
@record@arrive	210 0 -346 -4 0
@record@ask	590 151 -522 -32 148
@record@at all	-55 -129 -109 -17 -25
@record@away	242 -38 -48 -1 0
@record@broken	92 -32 -386 0 0
@record@by hand	-662 -56 147 0 0
@record@calendar	1507 -115 -433 0 -93
@record@contact	435 0 -45 0 -45
@record@drug	228 -37 -74 0 -11
@record@due	-271 163 178 -19 317
@record@else fine	26 -48 672 -11 -2
@record@empty	716 -19 -677 0 -22
@record@encrypted	-162 736 -117 -33 -9
@record@enter	89 -86 -162 -8 0
@record@fails	-11 -64 717 0 -117
@record@gone	522 -59 -272 -26 0
@record@help	-104 0 219 44 0
@record@if	-97 329 0 -9 0
@record@info	785 -25 -219 0 -120
@record@issue	-263 -17 759 -75 0
@record@lab	99 0 181 -19 0
@record@letter	22 -17 -488 0 0
@record@locked	418 -38 -463 -19 0
@record@lure	-52 -36 -118 0 -109
@record@machine	-256 -197 147 0 -21
@record@more	16 -172 -787 -34 -61
@record@night	90 -78 189 -58 286
@record@not	1645 -418 -2333 -257 -334
@record@one	421 -304 275 -41 -120
@record@open	1272 -626 6 -76 106
@record@ours	16 744 -225 -109 -83
@record@over	-45 0 -212 0 585
@record@past	-722 -94 104 140 -44
@record@patients	-748 -149 943 -30 0
@record@prescription	-201 373 236 -58 -102
@record@record	258 13 421 -8 -22
@record@scanner	-39 -40 111 0 0
@record@see	430 135 137 36 0
@record@send	262 -36 -32 -98 443
@record@server	512 -44 491 0 -50
@record@shut	905 111 -210 0 395
@record@since	579 -289 23 -53 -48
@record@small	-175 -151 -216 0 -15
@record@stands	-589 204 196 -65 -102
@record@start	-689 284 137 -33 -123
@record@stranger	-98 -320 690 0 -21
@record@stuck	477 181 -522 -65 -214
@record@system	-208 -99 447 0 0
@record@until	378 653 -180 268 -52
@record@update	-64 0 476 -9 -9
@record@vendor	0 -13 0 -9 0
@record@waiting	-176 27 -70 -65 204
@record@whole house	768 -125 -186 -21 -5
@record@works	-390 100 -99 -43 -123
@refused	-214 -712 262 166 681
@refused@all	-70 -28 -61 -7 -65
@refused@ask	-10 -48 -184 345 -94
@refused@at all	-53 -68 0 -21 -96
@refused@authority	0 -17 0 381 0
@refused@away	-41 -34 0 0 0
@refused@billing	0 0 -82 0 0
@refused@card	0 0 600 0 0
@refused@contact	-68 0 -37 0 -233
@refused@contract	0 -77 0 0 -209
@refused@enter	-106 -96 0 0 0
@refused@fails	0 0 -137 244 -38
@refused@help	0 0 35 0 -144
@refused@if	285 -57 -37 -51 -271
@refused@info	-154 0 -126 0 804
@refused@itself	0 -46 0 0 0
@refused@lab	0 0 -25 0 26
@refused@machine	-70 -436 0 0 0
@refused@night	0 69 52 475 0
@refused@not	104 -258 -300 -52 542
@refused@one	-165 -303 -234 -194 797
@refused@open	-54 -171 -148 0 104
@refused@ours	172 -47 -263 379 517
@refused@password	-62 -89 178 0 0
@refused@past	-10 -256 0 352 118
@refused@phone	0 0 -70 0 -173
@refused@prescription	-106 0 -6 0 -243
@refused@record	0 0 -66 0 -99
@refused@remote	0 0 0 -18 0
@refused@see	-71 -46 -19 -51 -226
@refused@server	0 265 0 0 -1
@refused@shut	-41 -56 -43 0 -27
@refused@since	-163 -2 -19 -121 -435
@refused@stranger	0 0 0 -7 0
@refused@system	-39 0 -26 0 0
@refused@thanks	0 0 0 0 -51
@refused@ti	0 0 -142 0 0
@refused@until	0 0 0 -818 -160
@refused@update	-6 0 0 0 -241
@refused@vendor	-20 0 -12 -31 384
@refused@wish	0 0 -4 0 -83
@remote	-755 737 -885 -359 -487
@remote@all	-6 -70 -27 0 -72
@remote@arrive	-211 38 -29 0 0
@remote@ask	-91 115 0 -51 587
@remote@at all	0 347 0 0 0
@remote@enter	-331 467 -14 0 -7
@remote@fails	0 0 -780 0 -44
@remote@help	0 -60 0 0 0
@remote@if	0 0 0 -66 0
@remote@info	0 -12 0 0 0
@remote@issue	0 -17 -28 0 -128
@remote@let in	0 878 0 0 -8
@remote@machine	-79 340 0 0 -39
@remote@malware	0 0 0 0 -3
@remote@night	0 65 0 0 -12
@remote@not	-285 784 -156 0 -24
@remote@one	0 696 0 -28 0
@remote@open	-2 107 0 0 -218
@remote@ours	-214 84 0 -66 -189
@remote@over	0 -70 0 0 -802
@remote@password	0 -273 0 0 0
@remote@past	0 859 0 -35 -333
@remote@printer	0 -34 -7 0 -128
@remote@refused	0 -49 0 0 0
@remote@remote	0 530 0 0 -181
@remote@server	-120 131 0 0 -181
@remote@shut	0 -219 -26 -72 -72
@remote@since	-6 -42 -345 0 290
@remote@slow	0 233 -685 0 0
@remote@start	-211 -71 -14 0 0
@remote@stranger	0 558 0 0 -23
@remote@system	-2 -20 0 0 0
@remote@until	-6 -208 -27 -151 155
@remote@update	0 72 0 0 -23
@remote@vendor	0 563 -94 0 398
@remote@works	0 -64 0 0 0
@scanner	-785 -143 865 -99 -271
@scanner@all	-133 -19 60 0 -169
@scanner@arrive	0 -94 -747 0 0
@scanner@ask	0 0 51 0 0
@scanner@files	-50 -62 181 0 264
@scanner@lab	-34 146 735 0 0
@scanner@letter	-115 37 -91 0 0
@scanner@more	-150 66 717 -26 -84
@scanner@not	-399 66 -84 -26 -169
@scanner@one	0 -41 -78 -73 264
@scanner@open	0 -12 -41 0 -6
@scanner@ours	0 -34 -133 -73 264
@scanner@record	-82 26 1032 0 -84
@scanner@system	0 0 209 0 -6
@scanner@works	0 0 56 0 0
@see	273 99 71 -165 184
@see@all	354 -39 -188 0 107
@see@arrive	80 0 -396 -8 268
@see@ask	263 141 131 101 -59
@see@at all	236 -1 -101 -29 -5
@see@authority	-215 0 0 0 0
@see@away	-90 -21 117 0 0
@see@backup	0 -15 -2 0 310
@see@billing	0 0 275 -54 -126
@see@card	-167 -10 306 0 222
@see@contact	0 -11 0 0 0
@see@contract	0 -43 0 0 0
@see@due	0 0 0 0 -54
@see@else fine	-9 0 -41 0 -30
@see@enter	29 0 -473 0 0
@see@fails	0 0 -8 -82 0
@see@help	-32 -85 0 44 888
@see@if	-343 -214 -186 212 -138
@see@info	283 -25 594 -2 -60
@see@issue	582 0 78 -31 0
@see@let in	0 -84 0 0 -33
@see@log	0 154 0 0 0
@see@lure	0 152 -68 0 0
@see@more	461 0 -48 -131 -33
@see@night	0 177 -31 -112 0
@see@not	473 -16 -295 -146 -123
@see@one	335 -114 726 -82 -60
@see@open	517 -124 -266 -51 0
@see@ours	-948 485 -374 -150 273
@see@over	0 0 -37 0 93
@see@password	-14 0 0 0 -44
@see@past	-16 139 277 -2 195
@see@patients	185 -92 -113 0 -4
@see@prescription	244 0 -103 -5 -49
@see@ransom	0 -115 0 0 0
@see@record	130 -142 7 288 -5
@see@remote	0 284 0 0 0
@see@shut	0 284 0 0 296
@see@since	-31 169 137 -88 267
@see@slow	-166 -10 30 0 -55
@see@stands	-15 -6 668 0 -60
@see@start	0 -125 -52 0 259
@see@strange	0 208 -15 0 0
@see@stranger	0 -202 178 0 0
@see@system	-49 0 96 -2 -44
@see@ti	0 0 -24 0 0
@see@until	-532 60 734 -116 -20
@see@update	0 0 -5 0 0
@see@vendor	0 48 -46 -8 -73
@see@works	-6 -63 -52 138 334
@send	13 333 1481 324 213
@send@all	149 78 586 0 -126
@send@arrive	-145 -3 486 -1 0
@send@ask	13 -145 306 -26 -13
@send@authority	0 0 314 -46 -41
@send@away	360 -104 -92 -33 -36
@send@billing	0 0 398 -382 -41
@send@broken	-120 -2 12 145 0
@send@contact	-50 -358 -54 0 -15
@send@contract	-120 -69 26 0 -157
@send@eau	98 -25 -317 -18 0
@send@else fine	-5 0 -102 34 0
@send@enter	-37 -3 428 -1 0
@send@fails	-268 -145 1547 -652 -188
@send@files	0 0 257 -8 -3
@send@help	-242 -12 -44 0 -94
@send@info	0 -30 18 0 -55
@send@issue	0 0 -86 0 -135
@send@kim	-30 -66 313 0 -23
@send@lab	0 0 5 -50 -18
@send@letter	-71 0 608 -10 -38
@send@lure	-97 415 -170 0 -80
@send@more	63 143 -440 0 14
@send@night	181 41 54 105 -27
@send@not	-718 790 140 -80 207
@send@one	-14 -75 247 0 -78
@send@ours	-187 673 319 -23 -391
@send@over	-46 -8 -38 -87 19
@send@past	554 400 -99 -33 -74
@send@patients	95 246 -453 -33 -181
@send@phone	0 -336 -264 0 -70
@send@prescription	313 -121 -428 0 -80
@send@record	0 17 -91 -18 -33
@send@server	-154 0 93 0 0
@send@shut	-14 -5 163 0 -89
@send@since	-240 123 322 -269 -35
@send@spam	0 229 238 0 0
@send@stranger	0 -22 52 0 306
@send@stuck	-315 -36 437 -31 -24
@send@system	-14 -54 30 0 -68
@send@until	-184 -15 -433 576 378
@send@vendor	0 -97 38 199 -197
@send@waiting	-111 -93 427 0 -24
@send@whole house	-53 -33 -52 0 0
@send@wish	0 0 -82 -26 0
@send@works	0 0 -471 0 0
@server	1441 447 -617 -387 -153
@server@account	-81 423 -29 0 0
@server@alarm	-186 124 303 0 -64
@server@all	390 317 -88 -10 -120
@server@arrive	16 -49 -144 0 0
@server@ask	427 -512 49 -39 -83
@server@at all	-302 84 -210 -7 -16
@server@away	150 -54 -194 0 0
@server@backup	-25 -11 -93 -132 0
@server@broken	1076 -260 -646 -10 -76
@server@by hand	93 248 -76 0 0
@server@contact	388 100 -154 0 0
@server@contract	0 10 0 0 -7
@server@due	-42 241 -138 -29 -124
@server@else fine	-155 -186 336 -64 0
@server@encrypted	-159 361 0 0 -2
@server@enter	16 -136 -127 0 0
@server@fails	167 63 3 0 -62
@server@files	-34 -22 -64 -132 -1
@server@gone	1156 -133 -526 -24 -7
@server@help	-188 -46 -28 0 -16
@server@if	-91 -158 -9 0 0
@server@info	126 -240 -24 0 -1
@server@isolated	370 635 -231 0 -14
@server@issue	-242 -11 497 0 0
@server@lab	0 -31 -118 0 0
@server@let in	-104 -99 0 0 0
@server@machine	421 -9 -533 0 0
@server@malware	-55 254 -54 0 0
@server@more	739 0 -879 0 -30
@server@night	215 667 218 -146 -63
@server@not	1595 -484 23 -103 221
@server@one	74 463 -354 0 -55
@server@open	135 327 173 0 -137
@server@ours	562 498 -392 3 124
@server@outgoing	-277 345 -3 -17 0
@server@over	247 -31 -175 0 -318
@server@past	91 216 0 0 -35
@server@patients	761 -108 65 0 -28
@server@prescription	-132 -327 461 -50 0
@server@ransom	248 306 -112 0 0
@server@record	467 -67 -60 0 0
@server@refused	-6 -109 0 0 0
@server@remote	-91 -167 0 -2 0
@server@see	0 127 0 0 -42
@server@send	359 129 -165 0 -19
@server@server	-374 -94 -161 -46 -15
@server@shut	174 151 -466 -26 -32
@server@since	135 69 -51 -29 -221
@server@spam	147 89 -83 0 0
@server@stands	-284 -313 249 -27 0
@server@start	1095 -117 -475 -29 757
@server@strange	-83 779 -59 0 -66
@server@stranger	222 223 -74 0 -72
@server@stuck	-142 139 -179 0 0
@server@system	680 693 -91 0 -2
@server@treat	-172 -177 -133 -15 -4
@server@until	63 235 -107 -371 -187
@server@update	-458 -355 230 0 584
@server@vendor	-13 196 0 0 -113
@server@waiting	-385 -34 -53 -17 -19
@server@whole house	160 463 -164 -10 -25
@server@wish	-54 -12 0 0 0
@server@works	-519 -85 41 -29 423
@shut	1848 -594 -267 -705 770
@shut@all	489 -58 91 -37 18
@shut@arrive	-195 -7 -15 0 -22
@shut@ask	68 112 -288 -8 196
@shut@at all	359 -56 -255 -62 -205
@shut@away	144 -4 -35 0 -70
@shut@broken	296 0 -402 -10 0
@shut@card	-65 0 145 0 222
@shut@contact	0 289 -135 0 -13
@shut@contract	0 0 -53 -6 0
@shut@due	313 0 -45 -25 185
@shut@else fine	150 272 0 0 -22
@shut@enter	-166 -87 -27 -26 -22
@shut@fails	134 -13 143 0 -20
@shut@help	-70 -15 204 123 -562
@shut@if	-41 329 0 -10 -31
@shut@info	25 0 222 0 331
@shut@isolated	0 0 0 0 -347
@shut@issue	28 0 75 261 0
@shut@let in	0 -80 -36 0 -19
@shut@lure	-35 -198 0 0 -18
@shut@machine	470 -43 80 0 0
@shut@more	306 0 -85 0 -67
@shut@night	-53 213 -214 -191 57
@shut@not	73 673 62 128 -303
@shut@one	229 116 295 0 -23
@shut@open	499 -116 58 139 -23
@shut@ours	24 242 -45 115 368
@shut@over	672 -31 -174 -31 65
@shut@password	-134 97 260 0 0
@shut@past	0 85 0 28 145
@shut@patients	632 -3 205 -10 -42
@shut@phone	-149 0 0 0 -31
@shut@prescription	-238 -71 11 0 -4
@shut@record	345 -80 -54 0 -22
@shut@refused	82 0 -84 0 0
@shut@see	-5 -138 5 -6 -43
@shut@send	69 -3 387 0 -200
@shut@server	-280 0 241 83 -81
@shut@shut	309 -16 50 0 -124
@shut@since	248 -21 156 0 -97
@shut@small	-201 -81 -134 0 -7
@shut@stands	262 0 93 0 -3
@shut@start	740 0 -45 -30 -7
@shut@strange	0 111 -42 0 -13
@shut@stranger	0 0 -94 0 -8
@shut@stuck	169 0 -318 -21 0
@shut@system	524 -143 -47 0 331
@shut@ti	-10 0 0 0 0
@shut@until	23 -86 194 -322 -165
@shut@update	0 0 0 0 222
@shut@vendor	-336 82 -26 -131 -125
@shut@whole house	260 0 -94 0 -41
@shut@wish	158 0 0 -184 -44
@shut@works	669 -56 -45 -25 185
@since	789 412 1203 -401 -10
@since@account	-220 165 -49 0 0
@since@alarm	0 303 0 0 161
@since@all	594 -113 -660 -30 493
@since@arrive	211 -163 247 -179 -233
@since@ask	230 86 232 99 -7
@since@at all	453 -350 -1094 212 -31
@since@authority	877 179 -498 9 -121
@since@away	-200 -179 357 -231 0
@since@backup	-387 10 841 0 -93
@since@billing	-54 -68 335 332 -33
@since@broken	356 -172 -334 -70 -23
@since@by hand	795 -268 -237 -12 -55
@since@calendar	316 -89 306 -74 -56
@since@card	-247 -83 374 -35 75
@since@contact	-531 -153 504 -16 208
@since@contract	-243 74 365 -5 -20
@since@device	0 -37 -246 0 0
@since@drug	413 0 -66 -150 -24
@since@due	-182 -308 256 480 511
@since@eau	-253 -19 1049 -88 175
@since@else fine	287 -19 -299 -158 -27
@since@empty	21 -152 32 -96 -34
@since@encrypted	401 578 -107 -44 -21
@since@enter	507 -331 -413 -195 -159
@since@fails	-135 87 486 -3 -240
@since@files	-8 1276 -541 -46 -31
@since@gone	-383 66 503 -159 0
@since@help	388 224 -338 -190 -73
@since@if	280 -109 -99 -47 -79
@since@info	29 -215 -314 -122 -166
@since@isolated	-92 -454 288 -15 -104
@since@issue	-338 -19 255 201 203
@since@itself	5 16 105 -8 28
@since@kim	-98 0 456 0 -17
@since@lab	-205 -131 598 -50 -40
@since@let in	-446 -98 -98 0 168
@since@letter	-109 -11 250 -24 -8
@since@log	-65 531 89 0 -1
@since@lure	-49 572 -171 -46 -87
@since@machine	281 -283 -139 835 277
@since@malware	-16 859 -77 0 0
@since@more	240 -117 -336 -101 147
@since@mouse	-145 43 -36 -13 -32
@since@night	174 -274 46 9 416
@since@not	166 -368 315 -59 -760
@since@one	5 -45 431 627 -41
@since@open	138 -18 -189 -215 -357
@since@ours	215 422 -848 -228 -33
@since@over	-173 -128 -668 -26 449
@since@password	-34 -84 -4 -28 -22
@since@past	415 114 698 -134 -232
@since@patients	395 -21 360 74 -16
@since@phone	-205 -300 101 -131 127
@since@prescription	59 163 -402 -197 -119
@since@printer	0 -21 -156 0 203
@since@ransom	0 258 -74 265 -2
@since@record	761 140 -915 -85 -28
@since@refused	-218 -2 -312 -110 -37
@since@remote	-66 230 -42 -77 385
@since@scanner	-115 142 240 0 0
@since@see	16 -182 -137 -191 -8
@since@send	-505 -213 482 529 444
@since@server	232 288 -209 -66 74
@since@shut	1070 55 -462 136 -340
@since@since	692 -13 428 428 -133
@since@slow	187 -77 -246 0 0
@since@small	-53 -57 461 214 0
@since@spam	257 39 -369 0 -60
@since@stands	662 -252 -379 -112 -172
@since@start	270 -208 -204 -88 121
@since@strange	-94 57 -79 -9 -55
@since@stranger	-188 -353 331 -84 0
@since@stuck	35 -86 1287 -37 -31
@since@system	192 -83 -316 -85 -87
@since@thanks	-304 -117 0 -13 622
@since@ti	-185 -22 616 -8 -9
@since@treat	293 -14 261 0 744
@since@until	-5 292 664 -180 21
@since@update	-460 -6 989 -91 91
@since@vendor	-501 -184 217 49 197
@since@waiting	224 -43 -122 -74 181
@since@whole house	143 -195 -112 -5 80
@since@wish	-158 0 -43 -17 -90
@since@works	-358 293 446 -119 581
@slow	-854 102 1244 31 191
@slow@all	-500 -138 1257 0 -38
@slow@ask	-163 -73 524 0 -13
@slow@machine	-148 324 404 0 -21
@slow@not	-87 154 316 0 -168
@slow@one	0 -59 -42 0 -168
@slow@open	-148 238 525 -44 -54
@slow@ours	-235 211 720 171 189
@slow@over	-99 -15 71 0 639
@slow@past	-103 49 295 0 -10
@slow@patients	-144 -71 991 -47 0
@slow@prescription	0 -45 -24 0 -4
@slow@since	-103 -59 -164 0 -55
@slow@slow	-169 -103 1029 0 -5
@slow@until	-103 -60 266 57 0
@slow@works	-3 -30 443 -70 0
@small	-315 -242 -358 -128 -111
@small@all	12 346 459 0 0
@small@ask	-237 -22 491 -9 -2
@small@at all	-168 0 936 -64 -25
@small@calendar	-68 -17 -322 0 -148
@small@card	-24 -22 60 0 -7
@small@gone	0 -32 -260 0 0
@small@help	0 -22 0 -31 471
@small@if	0 -60 -138 -56 0
@small@issue	0 0 -44 -11 -58
@small@lab	0 0 -74 0 0
@small@letter	0 -82 -87 -5 0
@small@more	-42 0 240 -35 -25
@small@night	-90 -22 0 0 0
@small@not	-382 -30 932 -114 -25
@small@one	0 157 157 0 -22
@small@open	-286 -294 -226 -5 0
@small@ours	346 -16 -130 -82 -11
@small@past	0 -22 0 -9 0
@small@patients	-35 0 135 0 0
@small@prescription	-42 -38 79 -65 -25
@small@record	-252 351 8 -26 -91
@small@see	0 87 -5 0 0
@small@shut	-32 -80 107 0 -7
@small@since	-368 -89 243 -52 0
@small@small	-175 -36 -96 0 0
@small@system	-26 0 -32 0 -2
@small@until	-123 -9 170 -35 0
@small@update	0 0 78 0 0
@small@vendor	0 0 -6 214 -2
@small@whole house	-21 -33 -45 0 0
@small@wish	0 -22 0 0 0
@spam	-576 1531 508 -165 -144
@spam@all	-137 138 198 -6 -38
@spam@arrive	-54 0 -130 0 0
@spam@ask	-146 -52 163 -13 -34
@spam@at all	-103 -56 -10 -6 0
@spam@contact	0 -92 186 0 0
@spam@empty	91 -198 448 0 0
@spam@enter	-78 -70 -195 0 0
@spam@fails	-14 -19 192 0 -27
@spam@help	0 -63 -150 0 0
@spam@if	0 -188 -56 -114 0
@spam@lure	-92 214 -148 0 -42
@spam@more	90 211 -458 0 -39
@spam@night	0 -200 162 0 753
@spam@not	-354 900 590 -6 -58
@spam@one	49 -69 -132 0 0
@spam@open	108 339 -125 0 -46
@spam@ours	-104 818 -338 -227 -118
@spam@past	0 288 -185 0 0
@spam@patients	-272 100 213 0 -42
@spam@phone	-46 0 34 0 0
@spam@prescription	-353 198 -28 0 -8
@spam@ransom	-34 -129 -49 0 -21
@spam@see	-205 0 307 0 0
@spam@send	-255 337 -261 0 -107
@spam@since	-134 319 273 0 -7
@spam@spam	-48 -66 25 0 0
@spam@start	263 -20 -173 0 140
@spam@stranger	0 -264 0 0 0
@spam@stuck	92 -134 706 0 0
@spam@system	50 -167 -63 0 -22
@spam@ti	0 -52 0 0 0
@spam@vendor	0 -228 -113 0 -28
@spam@waiting	-45 -281 364 0 -28
@spam@works	-25 14 -192 0 152
@stands	986 168 229 403 -325
@stands@all	468 -106 -226 -46 -15
@stands@arrive	24 -30 0 0 0
@stands@ask	-363 695 232 153 0
@stands@at all	-413 27 -87 470 0
@stands@contact	511 0 0 0 0
@stands@due	-130 -4 210 247 266
@stands@empty	109 0 -213 0 0
@stands@enter	24 -189 -7 0 0
@stands@fails	9 322 198 0 0
@stands@help	854 72 0 0 0
@stands@if	-6 160 -2 -19 -45
@stands@info	-165 -36 176 -5 0
@stands@isolated	0 191 -180 0 -134
@stands@issue	-99 0 -2 -60 0
@stands@log	-229 115 0 0 -4
@stands@machine	158 47 0 0 0
@stands@night	117 493 -75 -128 -8
@stands@not	-984 112 171 375 -16
@stands@one	-521 276 -119 -34 -16
@stands@open	-213 53 725 111 -153
@stands@ours	-125 1034 -433 -156 278
@stands@over	238 0 -175 0 -102
@stands@password	0 -40 0 0 0
@stands@past	-41 -168 616 -55 -202
@stands@patients	-409 -137 37 -41 0
@stands@phone	54 -136 -59 0 0
@stands@prescription	-94 -70 0 0 0
@stands@ransom	-184 231 -2 0 0
@stands@record	-241 298 -48 -52 0
@stands@remote	0 -51 0 0 0
@stands@server	-10 -166 -164 0 0
@stands@shut	-10 -16 -27 -6 0
@stands@since	-166 120 484 84 194
@stands@stands	-179 -10 194 -11 -118
@stands@start	-262 86 120 -42 262
@stands@strange	0 -141 0 0 -30
@stands@stranger	0 59 -33 0 0
@stands@system	64 -114 -87 0 -30
@stands@ti	0 0 159 0 0
@stands@until	278 47 -170 65 266
@stands@vendor	57 10 -6 130 0
@stands@waiting	29 -30 -253 -13 -102
@stands@whole house	-353 -5 0 110 0
@stands@works	125 -4 91 -87 266
@start	778 282 -637 -68 6
@start@all	132 -454 -349 -88 343
@start@arrive	119 194 -387 0 -22
@start@ask	-62 -47 -29 82 -207
@start@at all	220 282 -436 -161 -201
@start@authority	-41 227 -158 -148 0
@start@away	-315 -130 -156 -13 536
@start@broken	470 -41 -168 0 0
@start@by hand	192 0 -124 0 -26
@start@calendar	-38 -5 294 0 0
@start@card	-195 0 71 56 0
@start@contact	326 -14 329 -1 -17
@start@contract	-153 0 0 0 0
@start@due	-194 126 0 -254 -43
@start@else fine	-9 -10 -386 -56 -27
@start@empty	255 -113 -45 0 0
@start@enter	119 194 -311 0 -22
@start@fails	325 -137 753 -33 -199
@start@help	276 -64 -34 0 71
@start@if	158 -91 0 171 -138
@start@info	216 -212 -347 0 -7
@start@isolated	-85 70 -20 -4 -98
@start@itself	0 217 0 -8 0
@start@lab	349 -47 -22 -62 0
@start@log	-26 -74 -12 0 -49
@start@machine	310 -28 -139 -6 -161
@start@malware	0 42 0 0 0
@start@more	294 -36 -141 -19 -114
@start@mouse	154 -52 -115 -13 0
@start@night	519 640 -125 90 -212
@start@not	252 -121 503 -103 177
@start@one	391 174 -727 -97 -36
@start@open	304 -117 394 0 -213
@start@ours	-73 -240 196 233 137
@start@over	-201 -283 -147 -13 223
@start@password	75 -61 0 0 -35
@start@past	-209 128 163 -26 -17
@start@patients	15 0 38 0 -31
@start@phone	300 -11 315 0 -17
@start@prescription	-270 378 -131 225 -38
@start@record	-10 0 -99 0 0
@start@refused	-10 -81 317 0 -2
@start@remote	0 197 0 0 0
@start@see	102 -97 -64 -6 -43
@start@server	178 -94 -714 -29 -122
@start@shut	164 128 0 -6 -121
@start@since	1003 -482 -459 -303 88
@start@slow	0 101 -59 0 -9
@start@spam	357 211 0 -114 -26
@start@stands	174 295 -51 -13 0
@start@start	-148 -135 -231 -61 -104
@start@strange	240 377 0 -57 -70
@start@stranger	254 -202 -66 0 -12
@start@stuck	-130 0 -8 0 -24
@start@system	-17 -374 -315 -11 -246
@start@thanks	-185 -4 -123 -13 -145
@start@ti	-10 -32 306 0 -5
@start@treat	-266 0 689 -6 243
@start@until	214 -49 -142 626 -80
@start@update	-530 -61 -134 -13 402
@start@vendor	-25 -39 0 391 592
@start@waiting	484 0 -106 -5 0
@start@whole house	136 -93 -221 0 -16
@start@wish	-11 -66 0 0 -2
@start@works	284 149 -96 -61 -273
@strange	-966 1896 -339 -183 -68
@strange@account	0 564 0 0 -9
@strange@alarm	0 380 0 0 -9
@strange@all	0 -165 97 0 -18
@strange@arrive	-195 299 0 0 0
@strange@ask	0 -192 -11 -20 0
@strange@contact	0 -4 -15 0 -11
@strange@encrypted	-83 -399 -119 0 -11
@strange@enter	-195 265 -48 0 0
@strange@files	0 475 -51 0 -11
@strange@if	0 -3 -11 -20 155
@strange@info	0 0 -15 0 -37
@strange@let in	0 135 0 0 -23
@strange@lure	-22 193 -17 0 -53
@strange@machine	-224 366 -231 0 -62
@strange@night	518 -175 -167 -48 -91
@strange@not	-497 36 -120 0 -11
@strange@one	0 111 0 0 -37
@strange@open	-117 242 -96 0 -35
@strange@ours	-106 242 -98 -47 -23
@strange@outgoing	259 291 -30 0 -2
@strange@past	-22 851 0 -11 21
@strange@phone	0 -494 0 -42 -6
@strange@prescription	-119 63 -266 -47 -6
@strange@ransom	0 -49 0 0 0
@strange@record	0 251 625 -47 -9
@strange@send	0 423 137 0 0
@strange@server	0 675 0 0 0
@strange@shut	0 -66 -35 0 0
@strange@since	-41 28 -19 -42 0
@strange@spam	0 141 -48 0 0
@strange@start	-268 257 0 0 -44
@strange@stranger	-21 -253 0 0 -6
@strange@system	-291 227 -11 0 0
@strange@ti	0 -82 0 0 0
@strange@until	-49 -114 0 -42 -6
@strange@vendor	0 -39 0 0 -37
@strange@whole house	-147 -175 -24 0 0
@stranger	-228 920 -263 -441 -53
@stranger@account	0 505 -40 -27 203
@stranger@alarm	0 -361 0 0 524
@stranger@all	27 -94 133 0 -7
@stranger@arrive	0 96 96 -15 0
@stranger@ask	-22 -101 349 -7 -23
@stranger@at all	-21 -60 -119 0 0
@stranger@broken	-87 0 -9 0 -22
@stranger@by hand	-236 -66 -13 0 0
@stranger@calendar	47 -9 -160 -29 -8
@stranger@card	-57 91 -133 0 0
@stranger@clicked	-26 267 0 0 0
@stranger@contact	0 116 -47 0 -135
@stranger@contract	-9 -24 0 0 -47
@stranger@due	0 187 194 -29 -8
@stranger@else fine	0 -26 0 0 0
@stranger@enter	10 864 56 -15 -7
@stranger@fails	0 -145 49 0 -118
@stranger@files	0 395 -368 0 0
@stranger@help	99 -93 -14 0 -163
@stranger@if	-58 151 -62 -6 -15
@stranger@info	-124 0 -8 0 -146
@stranger@isolated	0 -348 0 0 -23
@stranger@issue	0 -56 -163 0 -23
@stranger@let in	0 813 0 0 204
@stranger@letter	0 0 -92 0 0
@stranger@log	-147 931 -40 -27 -28
@stranger@lure	-26 429 0 0 0
@stranger@machine	-26 209 -61 -12 -93
@stranger@malware	0 -860 0 0 504
@stranger@money	0 734 0 -8 0
@stranger@more	-10 -48 -232 0 246
@stranger@night	611 -56 -138 -236 -150
@stranger@not	-147 323 -244 0 -129
@stranger@one	-109 734 236 -29 -38
@stranger@open	-35 -169 -257 -8 -27
@stranger@ours	113 -341 -636 -15 -88
@stranger@over	37 0 -66 0 -48
@stranger@password	0 223 -150 0 0
@stranger@past	-143 986 481 -62 93
@stranger@patients	-34 -20 1617 0 -29
@stranger@phone	171 82 0 0 -179
@stranger@prescription	-26 263 -91 0 -53
@stranger@printer	0 -1 -8 0 120
@stranger@record	-74 348 92 0 0
@stranger@refused	0 -255 83 -8 -150
@stranger@remote	0 99 -7 0 -36
@stranger@see	189 226 -16 0 75
@stranger@send	-34 -248 137 0 662
@stranger@server	-21 -208 0 0 -71
@stranger@shut	-23 221 81 0 144
@stranger@since	-103 -70 69 -62 -84
@stranger@small	-21 -98 -33 0 -2
@stranger@spam	-38 130 -14 0 -41
@stranger@stands	0 -3 -81 0 0
@stranger@start	-8 864 -14 0 -76
@stranger@strange	-147 -9 0 -6 0
@stranger@stranger	31 265 -66 0 -218
@stranger@system	41 132 -49 0 -7
@stranger@ti	-21 -141 -149 0 -19
@stranger@until	166 -217 -117 -321 -98
@stranger@update	-5 -226 -106 0 -24
@stranger@vendor	127 779 -98 -5 -60
@stranger@whole house	-34 -371 -94 0 0
@stranger@wish	47 -32 -192 0 0
@stranger@works	-118 200 39 -7 0
@stuck	660 -378 1000 254 197
@stuck@all	1248 -215 -425 -25 -91
@stuck@ask	622 143 69 -67 -3
@stuck@at all	-24 -62 272 -27 0
@stuck@contact	245 -10 -157 0 0
@stuck@due	-28 0 -74 342 0
@stuck@else fine	-103 0 8 0 0
@stuck@empty	-37 -130 673 -42 0
@stuck@fails	-172 118 674 0 -9
@stuck@help	212 0 341 168 0
@stuck@if	-10 0 -38 0 0
@stuck@info	34 0 130 124 0
@stuck@kim	0 0 432 0 0
@stuck@log	-113 95 -195 0 -4
@stuck@machine	716 -167 -176 0 0
@stuck@night	91 -85 616 114 -14
@stuck@not	295 38 -332 -162 -12
@stuck@one	65 21 -431 169 0
@stuck@open	720 -112 -41 -60 -150
@stuck@ours	-189 317 -227 217 -264
@stuck@past	7 -18 0 -55 0
@stuck@patients	65 -137 205 -41 0
@stuck@prescription	717 -13 -488 -72 -71
@stuck@see	200 -39 73 0 0
@stuck@send	-118 -27 159 0 0
@stuck@shut	454 -5 -83 -41 -3
@stuck@since	47 -132 -217 139 0
@stuck@small	287 0 132 0 0
@stuck@spam	17 -29 169 0 -7
@stuck@stands	-495 -29 11 18 0
@stuck@start	95 55 272 -6 -10
@stuck@stranger	0 -5 -27 0 0
@stuck@stuck	194 -37 118 -28 -46
@stuck@system	365 -54 255 0 0
@stuck@ti	0 0 -41 0 0
@stuck@until	662 -24 -264 331 0
@stuck@vendor	312 0 -545 129 0
@stuck@waiting	-383 -54 213 5 -127
@stuck@whole house	-97 0 0 68 0
@stuck@works	132 0 -276 -13 0
@system	1114 485 388 -522 -203
@system@account	159 -103 -202 0 0
@system@alarm	9 508 163 -16 203
@system@all	213 -247 119 -32 324
@system@arrive	410 -128 228 0 0
@system@ask	-400 -387 612 -171 211
@system@at all	436 -116 -155 -36 -35
@system@authority	-26 0 -4 -80 0
@system@away	459 -58 -144 -44 0
@system@billing	-83 -35 272 -79 0
@system@broken	894 -156 -567 0 -127
@system@calendar	-12 0 -88 0 0
@system@card	-172 0 178 -9 0
@system@contact	-18 0 71 0 -38
@system@contract	-32 -52 -241 -10 0
@system@device	79 152 -225 0 -4
@system@due	-99 -102 -205 -9 -149
@system@else fine	-328 106 107 -39 0
@system@empty	-126 -68 -69 0 -2
@system@encrypted	0 55 0 0 0
@system@enter	379 475 147 0 0
@system@fails	541 -33 -242 -23 -9
@system@fear	-38 0 0 0 0
@system@files	0 110 -209 0 0
@system@gone	287 83 -189 -57 -9
@system@help	-231 273 -97 190 -252
@system@if	-31 196 181 -20 -33
@system@info	88 130 -209 0 -163
@system@issue	215 -18 1228 0 -15
@system@itself	-190 203 0 -8 -38
@system@kim	0 0 -149 0 0
@system@let in	125 113 -4 0 -33
@system@log	374 205 -33 -6 -73
@system@lure	0 -95 0 0 -2
@system@machine	468 362 -548 0 283
@system@malware	-40 230 0 0 -2
@system@more	139 -49 -694 -34 -67
@system@night	-552 187 175 -140 153
@system@not	735 -333 -1002 142 266
@system@one	-461 13 -12 -23 -164
@system@open	791 -387 454 0 -76
@system@ours	140 361 219 130 74
@system@over	13 0 408 0 283
@system@password	38 -44 -22 0 0
@system@past	319 615 -126 -37 255
@system@patients	312 -61 190 -44 0
@system@phone	-247 166 -170 0 0
@system@prescription	884 -139 69 -143 -112
@system@ransom	0 193 -9 0 0
@system@record	-429 -53 402 0 0
@system@refused	-8 -291 -11 0 0
@system@remote	-120 1410 0 0 -24
@system@see	0 -37 -108 0 -88
@system@send	-4 86 234 0 -6
@system@server	-545 -307 113 0 -96
@system@shut	-58 161 128 0 -73
@system@since	-57 247 54 -66 -37
@system@slow	-261 -127 587 -44 -154
@system@small	110 -9 287 0 0
@system@spam	-63 140 -11 -3 -17
@system@stands	292 -165 153 -29 -51
@system@start	1450 232 -846 -15 170
@system@strange	0 -144 126 -20 296
@system@stranger	61 -39 -1 0 0
@system@stuck	394 -26 627 -77 -43
@system@system	-1075 -210 -681 -33 -44
@system@thanks	-29 -177 0 0 -117
@system@ti	-1 0 270 0 0
@system@treat	-14 0 -146 -17 0
@system@until	180 74 -82 -190 -24
@system@update	-214 242 443 -6 -7
@system@vendor	-53 202 -108 -27 -671
@system@waiting	171 -7 -56 0 0
@system@whole house	82 180 -201 -2 -37
@system@wish	-154 0 -126 -27 0
@system@works	248 114 164 -9 -196
@thanks	-28 -454 -496 -3 1941
@thanks@all	-1 0 -73 0 -141
@thanks@ask	142 -46 -33 -25 291
@thanks@help	-32 0 0 -100 1285
@thanks@info	0 0 0 0 -1923
@thanks@night	0 -34 0 0 -561
@thanks@not	18 0 0 0 81
@thanks@one	0 -13 0 0 -639
@thanks@ours	-41 -50 -31 -2 302
@thanks@over	-19 0 -23 0 -657
@thanks@password	0 0 0 0 -305
@thanks@past	45 19 0 -3 957
@thanks@since	-174 0 -118 0 818
@thanks@start	-297 0 -95 0 215
@thanks@system	-2 -37 -31 -2 693
@thanks@thanks	0 0 0 -38 1201
@thanks@vendor	-181 0 -96 -130 538
@thanks@wish	0 0 0 -38 345
@thanks@works	154 -10 -128 0 8
@ti	-792 -817 674 -223 -415
@ti@account	0 -74 -47 0 0
@ti@all	-135 0 341 0 5
@ti@arrive	-21 -31 507 0 0
@ti@ask	-9 -44 -14 74 0
@ti@at all	-1 -6 513 -9 -5
@ti@authority	0 0 -11 -56 -102
@ti@away	-12 -51 683 0 0
@ti@broken	-1 0 857 0 0
@ti@calendar	0 0 78 0 0
@ti@card	-1 0 -17 -14 0
@ti@contact	-27 0 290 0 0
@ti@contract	0 -1 0 0 0
@ti@due	0 -13 -353 30 -108
@ti@eau	-137 0 391 0 -4
@ti@else fine	0 0 282 -10 -45
@ti@enter	-64 -147 103 0 0
@ti@fails	0 -13 -716 0 0
@ti@gone	-12 -51 1330 -10 -45
@ti@help	0 0 -93 0 0
@ti@if	-21 -27 -133 0 0
@ti@info	0 0 275 0 645
@ti@isolated	0 0 196 0 0
@ti@issue	0 0 -46 0 0
@ti@itself	0 -6 -47 0 28
@ti@let in	0 0 -14 0 0
@ti@machine	0 -76 -231 0 0
@ti@malware	0 0 -5 0 0
@ti@more	-103 0 268 0 0
@ti@night	-55 -57 154 215 0
@ti@not	-467 -56 2204 -127 -70
@ti@one	0 -57 -11 0 260
@ti@open	0 -19 75 0 0
@ti@ours	-192 -278 152 -76 -224
@ti@password	0 -42 -85 0 0
@ti@past	0 -74 150 -15 -124
@ti@prescription	-228 -66 499 -55 -3
@ti@refused	0 -66 -120 0 0
@ti@see	0 0 -24 0 0
@ti@server	-10 0 0 0 0
@ti@shut	-134 -38 72 0 0
@ti@since	-440 -37 753 -122 -92
@ti@slow	0 0 -314 0 -10
@ti@stands	-20 0 126 -29 0
@ti@start	-61 -91 135 123 -138
@ti@strange	0 -158 -221 0 0
@ti@stranger	0 -102 -115 0 0
@ti@stuck	0 0 -175 0 0
@ti@system	-134 0 313 0 0
@ti@ti	-9 -22 376 -10 81
@ti@until	-183 0 278 -9 4
@ti@update	-4 0 140 0 -109
@ti@vendor	-12 0 -133 0 0
@ti@whole house	-30 -32 -161 0 0
@ti@wish	0 -66 -122 -9 0
@ti@works	-60 -91 175 110 -210
@treat	1048 -391 -454 392 324
@treat@all	-288 -29 122 -5 408
@treat@ask	137 0 -43 -40 362
@treat@at all	236 0 0 0 0
@treat@by hand	192 0 0 -15 0
@treat@else fine	-119 -177 0 0 -175
@treat@help	-459 0 0 0 -4
@treat@if	0 0 401 0 0
@treat@info	-58 0 556 193 -6
@treat@issue	327 0 -127 0 0
@treat@more	-72 -29 0 0 0
@treat@night	206 -14 -26 212 -55
@treat@not	1138 -18 -633 -104 -120
@treat@one	184 0 381 193 -6
@treat@open	371 -18 -94 0 0
@treat@ours	446 -113 -162 394 -332
@treat@patients	182 0 0 0 0
@treat@prescription	-456 -29 -105 -25 0
@treat@record	253 -18 -21 -63 -50
@treat@shut	-7 0 -176 -1 -29
@treat@since	735 -77 -343 -110 -44
@treat@system	177 -117 -213 -11 -54
@treat@until	68 0 -206 354 -44
@treat@vendor	-29 0 0 -8 0
@treat@whole house	112 -21 208 -20 0
@treat@wish	0 0 0 -17 0
@treat@works	282 0 95 0 -6
@until	-93 17 105 2161 -274
@until@alarm	0 176 -46 -23 -44
@until@all	-41 169 -168 261 114
@until@arrive	224 -27 163 432 -125
@until@ask	652 -277 -386 932 -429
@until@at all	-317 108 202 -47 -115
@until@authority	-232 238 -140 555 -103
@until@away	246 -66 284 -9 -8
@until@backup	0 21 -241 -15 0
@until@billing	97 -210 -621 612 -63
@until@broken	360 -167 -416 135 0
@until@by hand	83 -112 356 -191 -51
@until@calendar	-65 -16 455 411 -54
@until@card	-22 -10 351 -48 -28
@until@contact	-81 -9 197 -224 -12
@until@contract	-104 105 310 169 -20
@until@due	223 -235 -623 1613 165
@until@eau	-99 0 113 -70 -10
@until@else fine	346 -85 -285 1119 -102
@until@empty	224 -4 57 260 -109
@until@encrypted	0 301 -173 35 -44
@until@enter	325 -105 -466 -162 -79
@until@fails	-104 -86 542 -880 -206
@until@files	0 897 -165 -263 -82
@until@gone	-198 -58 290 392 0
@until@help	41 -142 -227 52 -104
@until@if	-66 -26 -141 689 -187
@until@info	-197 -242 631 89 -50
@until@issue	228 -92 -269 102 319
@until@itself	-64 33 0 -87 -25
@until@lab	160 -132 340 -101 -170
@until@let in	0 -133 0 325 -20
@until@log	-15 221 313 144 117
@until@machine	-51 106 109 163 618
@until@malware	-13 715 -77 0 0
@until@money	-13 -220 0 348 -34
@until@more	-579 -33 -25 146 -31
@until@night	-204 66 -437 640 -52
@until@not	254 -193 -262 109 -418
@until@one	32 -93 -388 -237 -271
@until@open	294 -48 -441 -200 -44
@until@ours	115 -150 -683 1488 -345
@until@over	431 -7 -194 124 -792
@until@past	-285 -375 228 37 250
@until@patients	363 -180 73 -20 -8
@until@phone	-82 -191 -62 -123 144
@until@prescription	-400 -155 101 280 258
@until@printer	-81 0 0 -168 291
@until@ransom	0 188 -74 388 0
@until@record	106 314 116 633 273
@until@refused	-103 -2 0 371 -31
@until@remote	-60 -269 -15 -188 -23
@until@see	-28 63 280 77 -42
@until@send	-150 162 -363 -337 -30
@until@server	99 470 -312 -102 194
@until@shut	801 -81 -186 -227 -366
@until@since	-56 -140 -290 137 28
@until@slow	-335 181 369 -23 0
@until@small	-26 0 -32 70 0
@until@spam	-65 461 -182 -29 -18
@until@stands	267 -108 -67 309 -36
@until@start	-9 82 -292 -134 44
@until@strange	-1 -122 -90 -68 -55
@until@stranger	106 -317 -63 0 -58
@until@stuck	-229 0 400 -16 -24
@until@system	783 68 -49 -418 -25
@until@thanks	-106 -117 -23 286 5
@until@ti	-1 -13 226 -21 -24
@until@treat	-32 0 278 206 402
@until@until	456 -252 -750 12 113
@until@update	-222 -8 136 -82 165
@until@vendor	612 -132 232 257 -32
@until@waiting	36 -43 262 144 -30
@until@whole house	-532 -11 -188 99 107
@until@wish	-110 0 197 139 -12
@until@works	258 126 103 -117 -276
@update	3 -671 -113 -391 163
@update@account	0 -179 0 0 0
@update@all	89 0 207 -2 -58
@update@arrive	378 -82 -344 0 -60
@update@ask	-164 0 223 -28 -327
@update@at all	62 -18 52 0 -126
@update@away	308 -92 116 0 -39
@update@backup	0 0 0 0 -62
@update@billing	-2 0 -31 -2 0
@update@broken	-96 0 232 0 0
@update@calendar	-36 0 0 0 173
@update@card	-36 0 78 0 0
@update@contract	-109 -25 0 0 0
@update@due	-90 -58 -97 0 -205
@update@else fine	0 -163 -89 0 0
@update@enter	378 -82 -195 0 -22
@update@fails	318 0 -623 0 -79
@update@gone	247 -92 -91 -14 -72
@update@help	-178 -60 0 0 -4
@update@if	0 0 -64 -9 0
@update@info	0 0 0 0 -4
@update@isolated	164 -120 0 0 -80
@update@issue	0 0 -218 0 -47
@update@let in	0 -304 -89 -94 -41
@update@machine	-199 200 289 -6 -3
@update@malware	-15 -80 0 0 0
@update@more	347 -56 397 0 0
@update@night	15 396 -1340 -42 -61
@update@not	-220 -105 837 0 -214
@update@one	-71 0 0 0 -62
@update@open	329 -218 -120 0 0
@update@ours	-82 133 -118 -229 -60
@update@over	30 -19 153 0 -144
@update@password	0 -32 0 0 0
@update@past	-36 85 -19 0 -196
@update@prescription	-17 0 -103 0 -24
@update@record	-82 0 184 0 -57
@update@refused	0 -179 0 0 0
@update@see	0 -12 -163 0 0
@update@send	321 0 33 -44 -4
@update@server	692 0 -296 0 -40
@update@shut	26 0 0 0 -51
@update@since	196 -80 -94 -37 12
@update@small	0 0 -91 0 0
@update@stands	-113 -69 -37 -13 -33
@update@start	533 -41 1021 -8 -111
@update@stuck	40 0 -109 0 -24
@update@system	409 154 -137 -38 286
@update@ti	0 0 102 0 -5
@update@until	0 0 289 -124 -44
@update@update	-111 -202 -200 -8 -93
@update@vendor	-17 0 -50 -9 -87
@update@waiting	0 0 -45 0 0
@update@whole house	-63 0 438 0 0
@update@wish	-2 0 289 0 -9
@update@works	-75 -58 -171 0 -26
@vendor	-908 -1099 -511 -116 319
@vendor@account	0 -10 0 0 0
@vendor@alarm	-19 -240 -2 0 -103
@vendor@all	204 -290 -325 -2 923
@vendor@arrive	-68 0 470 -36 233
@vendor@ask	-362 -129 13 532 215
@vendor@at all	-712 -47 -356 -15 -144
@vendor@authority	-35 -14 -17 -41 -25
@vendor@away	-184 67 109 -11 262
@vendor@backup	0 0 0 -107 -13
@vendor@billing	0 -14 209 56 -130
@vendor@broken	-501 0 -129 -12 -84
@vendor@by hand	-224 -11 -14 0 0
@vendor@calendar	-12 -10 452 0 97
@vendor@card	197 0 5 0 210
@vendor@clicked	0 97 0 0 -23
@vendor@contact	182 -129 -219 -26 132
@vendor@contract	-214 -277 -18 -170 360
@vendor@device	0 -63 -34 0 -12
@vendor@drug	627 0 -143 -118 0
@vendor@due	-12 0 190 -76 601
@vendor@else fine	0 -26 -32 -1 -139
@vendor@empty	0 0 0 0 -18
@vendor@encrypted	0 154 -13 -33 -109
@vendor@enter	-212 202 105 -15 -69
@vendor@fails	190 -163 -232 -1 315
@vendor@fear	-81 -127 0 0 0
@vendor@files	0 457 98 -66 -70
@vendor@gone	-128 178 85 -35 0
@vendor@help	-16 118 -32 -145 -22
@vendor@if	-165 -90 -291 -28 522
@vendor@info	192 0 -81 105 475
@vendor@isolated	0 -133 -105 -31 320
@vendor@issue	135 0 -32 0 -129
@vendor@itself	0 0 0 0 -94
@vendor@kim	0 201 356 0 -150
@vendor@lab	287 0 -157 0 -18
@vendor@let in	0 237 -14 -31 -148
@vendor@letter	0 151 -197 0 -96
@vendor@locked	0 -24 0 0 -112
@vendor@log	0 -9 0 0 0
@vendor@lure	0 -50 -34 -132 -186
@vendor@machine	-52 -98 51 -1 -86
@vendor@malware	-50 -652 -17 -33 -106
@vendor@more	19 0 -297 -28 -184
@vendor@night	-177 214 107 -281 -264
@vendor@not	-9 318 -399 -57 -62
@vendor@one	-117 -145 -69 -30 918
@vendor@open	120 -361 64 -35 137
@vendor@ours	328 -40 188 398 326
@vendor@outgoing	0 -18 0 17 0
@vendor@over	-20 -43 -104 -7 -129
@vendor@password	-53 225 -14 0 212
@vendor@past	228 -986 244 71 -268
@vendor@patients	-369 -15 259 0 627
@vendor@phone	520 200 -392 -18 464
@vendor@prescription	-390 193 92 -35 382
@vendor@printer	0 0 0 0 -129
@vendor@ransom	0 -433 -46 123 -44
@vendor@record	28 325 796 24 489
@vendor@refused	-68 -8 -21 -36 83
@vendor@remote	0 56 -17 -18 -93
@vendor@see	237 215 -135 0 576
@vendor@send	0 208 89 -98 288
@vendor@server	-503 -280 268 -2 -206
@vendor@shut	-202 -54 -76 0 -379
@vendor@since	-509 -295 -571 -250 -500
@vendor@slow	-106 182 -53 0 978
@vendor@small	0 0 0 0 -17
@vendor@spam	-70 -247 -14 0 -131
@vendor@stands	-88 0 -71 -107 -158
@vendor@start	69 0 212 -24 349
@vendor@strange	-86 120 0 0 -6
@vendor@stranger	-45 -332 400 -56 -191
@vendor@stuck	-36 0 -180 -45 0
@vendor@system	904 -196 87 167 -815
@vendor@thanks	0 -87 0 -89 744
@vendor@ti	0 -44 -224 0 0
@vendor@treat	-149 -21 144 -12 -54
@vendor@until	-154 -428 -255 -156 -517
@vendor@update	-123 -15 651 0 -58
@vendor@vendor	-65 -122 158 -6 -155
@vendor@waiting	-19 0 -24 0 -113
@vendor@whole house	883 0 -184 299 -152
@vendor@wish	-1 -77 -59 -11 673
@vendor@works	-266 -5 -81 -11 99
@waiting	1956 -130 551 -144 -244
@waiting@all	-56 8 -70 -50 -68
@waiting@arrive	-47 363 -30 0 -86
@waiting@ask	30 143 -276 -137 -32
@waiting@at all	341 -67 -285 -40 0
@waiting@contact	236 0 182 -70 0
@waiting@due	107 0 -140 323 0
@waiting@empty	-89 0 -36 0 0
@waiting@enter	41 363 -138 -6 -52
@waiting@fails	-57 118 619 0 -89
@waiting@gone	0 0 -88 -1 0
@waiting@if	-22 -190 -27 0 -40
@waiting@info	-235 0 -108 -75 -36
@waiting@log	-380 90 0 0 -4
@waiting@machine	1245 -10 -151 0 -9
@waiting@more	-346 -56 168 -34 0
@waiting@night	-200 -16 42 0 -20
@waiting@not	320 115 -479 150 -127
@waiting@one	-249 59 76 0 -1
@waiting@open	-49 -83 459 -200 -106
@waiting@ours	35 174 -22 -181 -208
@waiting@over	238 423 267 0 -201
@waiting@past	-132 -82 78 -80 -32
@waiting@patients	-476 -153 -10 -125 -122
@waiting@record	-4 -61 112 0 0
@waiting@see	-238 -10 115 -59 0
@waiting@send	21 -22 88 0 -19
@waiting@shut	-55 -61 99 0 -61
@waiting@since	-272 -150 -271 140 0
@waiting@spam	40 -39 236 0 -47
@waiting@stands	-308 0 -149 0 0
@waiting@start	-176 90 -66 -19 -4
@waiting@stranger	0 -44 -94 0 0
@waiting@stuck	-387 -17 9 0 0
@waiting@system	-206 -16 178 0 0
@waiting@until	221 55 235 -136 0
@waiting@vendor	-330 -146 149 0 -31
@waiting@waiting	655 -25 -287 -47 -118
@waiting@works	108 -5 193 -115 -25
@whole house	1543 -165 -464 -36 -470
@whole house@alarm	-28 916 122 0 -26
@whole house@all	359 -50 -598 -15 40
@whole house@arrive	-150 0 61 324 0
@whole house@ask	-494 -187 -256 683 -47
@whole house@at all	502 -115 -249 233 -109
@whole house@authority	59 0 0 -99 -38
@whole house@away	425 -21 -31 0 -35
@whole house@billing	0 0 -199 -146 -26
@whole house@broken	820 -31 -126 -10 -14
@whole house@by hand	1265 -56 -266 -28 -26
@whole house@calendar	40 0 -120 199 0
@whole house@card	197 0 -23 0 0
@whole house@contact	191 -56 289 -98 -38
@whole house@contract	303 183 -58 217 0
@whole house@due	-323 -161 2 361 127
@whole house@else fine	-72 272 0 0 -126
@whole house@enter	89 -7 20 0 0
@whole house@fails	44 -77 78 0 -105
@whole house@files	0 171 359 -57 117
@whole house@help	494 -134 0 -226 -88
@whole house@if	0 0 -38 0 0
@whole house@info	-201 0 267 -318 -118
@whole house@isolated	0 238 0 -17 -19
@whole house@issue	-109 -55 -70 -51 215
@whole house@itself	-3 -25 0 0 -34
@whole house@kim	-167 -26 774 0 0
@whole house@let in	-72 127 0 0 0
@whole house@letter	0 0 354 0 0
@whole house@log	-200 -82 -75 0 -21
@whole house@lure	-47 750 303 0 0
@whole house@machine	845 -167 -423 0 -38
@whole house@malware	0 -80 0 0 -12
@whole house@more	-425 -71 780 -5 -5
@whole house@night	291 20 -432 112 127
@whole house@not	-236 -237 175 300 -176
@whole house@one	298 287 449 -55 -146
@whole house@open	297 0 257 -38 -106
@whole house@ours	295 -281 203 -24 -134
@whole house@over	293 -3 0 -25 160
@whole house@password	67 -76 -127 0 -13
@whole house@past	-47 -454 -84 -58 -9
@whole house@patients	172 -192 -348 228 -6
@whole house@phone	-21 -77 0 0 -8
@whole house@prescription	-13 19 -8 218 0
@whole house@ransom	185 -138 0 0 -12
@whole house@record	382 -75 -377 -22 0
@whole house@refused	280 0 0 -74 -1
@whole house@see	225 120 151 -5 -60
@whole house@send	56 173 472 0 -36
@whole house@server	-100 814 -206 68 -40
@whole house@shut	1126 90 -511 -341 -257
@whole house@since	969 -19 -463 480 401
@whole house@small	218 -36 0 0 0
@whole house@stands	1873 -191 164 228 -63
@whole house@start	19 -467 1197 -32 54
@whole house@strange	-2 -127 0 -9 0
@whole house@stranger	0 -152 0 0 0
@whole house@stuck	86 0 -129 -5 0
@whole house@system	-104 271 -350 -197 -57
@whole house@ti	-10 -62 131 0 0
@whole house@treat	27 -7 -56 0 -4
@whole house@until	492 -223 -468 517 177
@whole house@update	-137 0 410 0 0
@whole house@vendor	-50 -5 -84 -102 -42
@whole house@waiting	28 -17 0 -5 0
@whole house@whole house	-698 -230 -62 -43 0
@whole house@wish	-31 -88 0 -236 -1
@whole house@works	683 -105 393 -89 35
@wish	-817 -788 188 -355 -80
@wish@account	0 -96 212 0 -1
@wish@all	-215 -35 -112 0 -321
@wish@arrive	0 -15 0 0 0
@wish@ask	-18 -71 30 -53 127
@wish@at all	52 -66 0 -91 -1
@wish@away	22 -64 -29 -11 0
@wish@backup	0 -88 0 0 0
@wish@billing	0 0 -189 99 -12
@wish@broken	-120 0 18 0 -71
@wish@calendar	47 -7 -592 -68 0
@wish@card	-95 0 -133 0 0
@wish@contact	0 -77 -27 0 -15
@wish@contract	-2 -88 -38 0 -104
@wish@due	0 0 -107 -231 0
@wish@else fine	-25 0 644 129 -13
@wish@empty	47 -7 -131 0 -34
@wish@enter	0 0 -67 0 0
@wish@gone	0 -2 0 -11 0
@wish@help	0 0 -7 -27 -68
@wish@if	-42 -69 -19 -51 -89
@wish@info	-217 0 -333 -68 -76
@wish@issue	0 0 55 -18 0
@wish@itself	0 -46 0 -7 -75
@wish@kim	0 0 -115 0 -1
@wish@letter	0 0 -27 0 0
@wish@machine	-195 -44 -6 0 -31
@wish@more	127 0 -165 -11 -85
@wish@night	138 0 -92 -13 -34
@wish@not	-139 -117 -391 -124 -253
@wish@one	-253 -132 -80 -217 60
@wish@open	-33 -146 -395 -27 40
@wish@ours	-172 -232 -400 -384 531
@wish@over	-83 0 69 0 -76
@wish@password	0 0 188 0 265
@wish@past	-10 -49 0 -7 -112
@wish@patients	-157 0 746 -3 341
@wish@prescription	-43 0 435 0 -9
@wish@record	-95 0 -106 0 0
@wish@remote	0 0 0 -45 0
@wish@see	0 -46 -55 -294 -29
@wish@server	-50 -23 0 -4 -1
@wish@shut	120 0 -24 -14 167
@wish@since	0 -2 0 323 -86
@wish@small	0 0 0 0 -65
@wish@stands	-53 0 0 -5 0
@wish@start	0 0 0 -42 0
@wish@stranger	0 0 71 -6 -6
@wish@stuck	-97 0 195 0 -24
@wish@system	-33 0 -88 -17 -28
@wish@thanks	0 0 0 -38 -250
@wish@ti	0 0 185 0 0
@wish@until	-29 -21 0 618 -115
@wish@update	-33 -25 -8 -17 0
@wish@vendor	0 0 -133 -114 -52
@wish@whole house	0 -1 -99 -5 0
@wish@wish	0 0 -170 6 -154
@works	438 181 638 -274 -110
@works@all	-1070 -206 -157 -51 419
@works@arrive	-191 0 -2 0 0
@works@ask	-172 57 98 334 -271
@works@at all	409 -159 -746 -179 43
@works@authority	110 197 -124 -75 -134
@works@away	-367 310 -421 -13 494
@works@backup	-58 0 13 -33 -11
@works@billing	-11 0 261 -48 -65
@works@broken	337 -18 -577 0 0
@works@by hand	135 0 239 -40 -26
@works@card	0 319 -181 56 33
@works@contact	101 -14 458 -1 -21
@works@contract	0 319 0 0 -42
@works@due	-154 0 0 -193 0
@works@eau	-246 -14 26 -11 -14
@works@else fine	-121 -19 -381 151 -27
@works@empty	-74 124 209 0 -54
@works@enter	-414 -5 117 0 -19
@works@fails	0 -11 329 -33 -122
@works@files	-67 175 648 -81 0
@works@gone	-440 -5 -100 0 0
@works@help	505 0 418 0 -137
@works@if	-31 -64 0 55 -166
@works@info	-225 -121 94 -114 -97
@works@isolated	-69 128 -20 -4 -43
@works@issue	171 -14 -507 106 226
@works@kim	0 0 301 0 -55
@works@lab	-157 -19 -309 -40 0
@works@letter	-6 -3 48 -1 -33
@works@machine	803 -194 -232 -5 -158
@works@more	1639 315 -756 -19 -181
@works@mouse	-102 318 0 -41 -54
@works@night	-177 242 247 174 518
@works@not	248 -37 58 -54 -426
@works@one	834 -91 -210 -216 -135
@works@open	-59 739 369 -41 680
@works@ours	461 -549 -507 -174 -54
@works@over	-351 -143 -352 -26 914
@works@password	0 97 0 0 0
@works@past	-305 46 369 133 -41
@works@patients	55 14 -203 0 -30
@works@phone	250 -57 -31 0 -296
@works@prescription	-162 -14 66 225 -142
@works@record	202 -14 -329 -75 -42
@works@refused	0 -66 -1 0 -665
@works@see	-218 -182 198 0 -43
@works@send	-310 -13 489 -46 113
@works@server	772 147 -246 -29 -63
@works@shut	-48 400 -161 0 -43
@works@since	-573 -155 -152 -295 607
@works@slow	0 -138 -505 0 0
@works@spam	-25 -52 -239 -114 0
@works@stands	78 191 -210 0 0
@works@start	-211 -100 -12 0 -4
@works@strange	240 238 0 -57 -70
@works@stranger	211 -62 0 0 -41
@works@stuck	417 0 -312 0 -42
@works@system	-140 -112 -495 -3 -188
@works@thanks	-215 -4 -123 -13 -82
@works@ti	-10 0 -147 0 0
@works@until	-160 10 -33 405 -183
@works@update	71 0 -140 0 -225
@works@vendor	-142 -39 79 76 427
@works@waiting	-161 0 -211 -5 0
@works@whole house	-106 0 -63 0 0
@works@wish	92 -66 197 -41 0
@works@works	160 0 -498 0 -177
a	453 158 935 -302 -1175
a 0	-32 -113 51 0 0
a _ ?	0 -12 -54 -96 0
a _ error	-14 -14 625 0 -18
a _ for	-25 0 0 0 -169
a _ from	0 168 0 0 0
a _ in	-89 -219 443 0 0
a _ note	0 53 0 0 0
a _ numbe	0 -145 0 0 0
a _ of	0 -128 -120 0 0
a _ on	0 534 0 0 0
a _ with	110 -159 -1 -33 -19
a new	-18 -4 -98 0 -57
a patie	321 0 -154 0 0
a ranso	0 53 0 0 0
a singl	222 0 -40 0 0
a small	0 -28 -39 0 0
a stand	-19 0 -36 0 0
a stran	0 218 0 0 0
a troja	0 111 0 0 0
ab	-995 -406 1458 206 420
ab 0	63 -108 -9 -47 374
ab ?	0 0 -60 0 -33
ab _ 0	117 0 198 -1 1010
ab _ dezem	0 -27 0 0 -41
ab _ ich	-82 0 136 0 -29
ab _ ist	0 0 53 -204 0
ab _ uhr	-54 -81 0 -46 -418
ab dem	0 0 -49 0 324
ab dezem	0 0 -99 0 834
ab die	124 0 316 0 0
ab janua	-72 0 0 -90 -51
ab sobal	-120 0 553 0 0
ab sofor	0 0 -66 0 -72
ab und	-261 -65 -586 165 -158
ab wann	0 0 -50 0 -191
ab was	-34 -9 60 0 -32
abbuc-	0 50 0 -43 -139
abend	615 -16 -264 98 389
abend-	-218 143 345 -33 -54
abends	-138 0 348 -33 -54
aber	-2045 -683 764 -285 -371
aber _ druck	0 0 -403 0 0
aber _ ist	-35 0 -26 0 0
aber _ nicht	-102 0 72 0 0
aber auch	-54 0 -74 0 -11
aber das	-123 -15 -208 -42 0
aber die	-574 -21 63 -21 0
aber es	24 -16 353 0 0
aber keine	202 -120 114 -6 0
aber nicht	-81 -105 -55 -73 -132
aber nur	-146 -158 -315 0 -71
aber so	-342 0 329 0 0
aber unser	0 -25 -49 0 0
abflu-	-19 -104 0 -27 -42
abfluss	-19 -104 0 -27 -42
abgab _ der	0 0 -212 489 0
abgab bei	0 0 -212 233 0
abgab ist	0 0 85 341 0
abgab-	-116 0 -480 1304 -12
abgabe	0 0 -93 916 -12
abgeb-	507 -44 -256 0 -120
abgebrochen	507 -44 -256 0 -97
abgebucht	0 0 0 0 -23
abgef sind	0 -38 0 -56 0
abgef-	11 -147 -70 73 0
abgeflossen	0 -147 0 73 0
abgeg wurde	0 -19 0 0 0
abgeg-	0 -19 0 0 266
abgegriffen	0 -19 0 0 0
abgeh-	0 49 -529 0 0
abgeholt	0 0 -529 0 0
abgel zerti	0 -150 -153 -49 0
abgel-	238 -275 678 -178 -283
abgelaufen	378 -59 -6 -129 -51
abgelehnt	0 -15 843 0 -204
abger-	-238 0 476 0 0
abges ?	0 -10 0 0 0
abges _ ?	0 0 0 0 -6
abges-	70 93 -76 421 632
abgesagt	570 -21 0 -20 -41
abgeschaltet	-29 303 -14 0 39
abgeschlossen	0 -16 0 221 678
abgeschnitten	292 -42 -24 -6 -23
abgesichert	0 -10 0 0 -2
abgew-	200 -178 -565 0 0
abgewiesen	274 0 -565 0 0
abgle-	0 0 752 0 -13
abheb-	-14 -55 0 0 -23
abhebt	-14 -55 0 0 -23
ablau-	0 0 0 37 -35
ablauf	0 0 0 37 0
about	-354 -281 415 -111 -162
about _ incid	0 0 -90 -67 0
about the	0 -158 -268 -67 -70
abrec ?	0 0 0 0 -10
abrec _ 0	0 -48 147 -166 -1
abrec _ ?	0 0 0 -20 -15
abrec _ der	0 0 -85 0 0
abrec _ die	0 0 -6 -130 0
abrec _ mit	-38 -4 227 0 -11
abrec _ sich	0 0 388 -21 0
abrec laess	0 0 388 -21 0
abrec nicht	73 -57 170 80 0
abrec ueber	-46 0 -109 -49 0
abrec-	-187 -147 -94 58 160
abrechnen	-10 0 63 -111 -31
abrechnung	-131 -57 -116 -78 243
abrechnungsdatei	0 -52 -94 -107 -10
abrechnungsmodul	-38 0 208 0 0
abruf-	280 -15 394 0 0
abrufen	-24 -15 769 0 0
absag-	52 0 -136 -69 0
absagen	52 0 -136 -69 0
absch-	-180 -80 -336 232 357
abschalten	0 0 0 -17 0
abschliessen	0 0 -406 0 357
absen progr	0 -6 0 0 0
absen-	-2 -188 112 0 -7
absender	-2 -186 112 0 0
absic-	-27 0 -121 -107 -47
absicherung	0 0 -121 -107 -32
abstu-	-545 0 386 0 -45
absturz	-1 0 10 0 -45
abwar ?	0 0 0 -9 0
abwar-	-72 -19 -9 -9 0
abwarten	-72 -19 -9 -9 0
acces _ our	0 -12 0 0 0
acces _ the	130 0 -51 0 -10
acces to	82 25 -51 0 -31
acces-	-28 279 185 0 -31
access	-28 279 185 0 -31
accou-	0 655 -40 -27 -24
account	0 655 -40 -27 -24
acht	193 68 471 1116 529
acht uhr	204 98 -285 0 0
achte ?	-8 0 0 0 0
achte-	-8 0 0 0 0
achten	-8 0 0 0 0
addre-	-2 165 0 0 -95
address	-2 198 0 0 -95
admin	-47 266 -47 0 -24
admin _ konne	0 -25 207 0 0
admin des	0 0 -4 0 0
admin hat	0 368 0 -9 0
admin vom	0 -25 0 0 0
admin-	-215 310 207 -38 -81
administrator	-208 -552 0 -9 0
administratorkennwort	0 -32 0 0 0
adres-	-2 492 -412 -4 1093
adresse	20 814 -579 -4 -387
advis-	0 -128 0 0 -71
aelle-	-31 0 228 0 0
aelles	-31 0 228 0 0
aelte-	0 187 -20 0 0
aelteren	0 0 -20 0 0
aende _ das	-72 -11 0 0 0
aende _ den	0 -66 0 0 0
aende _ unser	0 0 0 0 -48
aende der	0 98 0 0 0
aende ich	-2 -77 0 0 0
aende sie	-72 -83 0 0 -48
aende-	-407 -201 -514 -202 -46
aendere	-10 -77 0 0 0
aendern	-203 -108 -382 -70 48
aendert	0 -16 -39 0 -94
aenderung	-194 0 -93 0 0
aerge-	-41 0 -43 0 0
aerger	-41 0 -43 0 0
aerzt _ der	-51 0 -77 0 0
aerzt _ es	0 0 -20 0 0
aerzt und	-114 0 -45 -160 0
aerzt-	955 -132 609 -348 -307
aerzte	939 -33 1039 -77 -84
aerztehaus	-24 -64 -55 0 0
aerztekammer	0 0 -86 -162 0
aerzten	-191 0 -164 171 0
aerztin	209 -13 -77 -191 -46
aerztinnen	77 0 -21 -63 0
aerztliche	-54 0 0 0 0
affec _ the	0 0 0 -68 0
affec by	0 0 0 -68 0
affec-	-106 0 -147 -68 0
affected	-106 0 -147 -68 0
after	-151 102 -170 -22 -39
after _ attac	0 -4 0 0 -33
after the	0 51 285 0 -33
ag	0 0 0 -5 0
again	-394 0 321 131 -207
again ?	0 0 0 0 -163
ahren-	-19 -111 0 0 0
akte	906 72 -177 13 379
akte ist	167 -85 0 0 -11
akte kein	76 0 0 -14 0
akten	96 -442 733 -188 482
akten _ nicht	439 0 -104 0 0
akten keine	41 0 -45 0 0
akten sind	-359 0 352 0 -7
akten-	21 0 -2 160 0
aktiv	0 397 -3 -20 -69
aktiv-	0 565 -79 -7 0
aktivieren	0 133 0 0 0
aktiviert	0 431 -79 -7 0
aktua-	-481 -169 282 -44 -36
aktualisiert	-418 -109 143 0 -29
aktualisierung	-62 -61 140 -44 -7
aktue-	-349 -137 143 0 -123
aktuell	-349 -50 240 0 -103
aktuelle	0 0 -22 0 0
aktuellen	0 -88 0 0 -20
akuts-	0 -90 -10 0 -188
akutservice	0 -40 -10 0 -83
akzen an	0 -27 -33 -2 0
akzen anger	0 -180 0 0 0
akzen-	-14 -246 -36 -2 0
akzent	-14 -246 -36 -2 0
akzep-	0 0 723 0 0
alarm	-130 -129 -45 -1 237
alarm gesch	0 0 0 0 -7
all	110 277 269 0 1473
all our	-7 122 -36 0 -19
all patie	53 -73 163 0 -18
all the	-364 -53 422 0 -10
alle	69 854 64 -239 -424
alle 0	96 -133 127 -23 0
alle _ ?	-87 0 0 0 0
alle _ aende	0 -88 0 -28 0
alle _ auf	-182 128 0 0 0
alle _ aus	432 229 -255 -12 -16
alle _ betro	13 0 -20 0 0
alle _ gleic	-179 0 257 0 0
alle _ haben	384 0 -121 0 0
alle _ minut	-285 135 335 -23 -52
alle _ mit	73 -24 -244 0 -85
alle _ oder	-86 0 0 0 0
alle _ schon	-152 -10 -453 0 0
alle _ sind	235 63 -161 0 444
alle _ tage	0 0 -5 -23 0
alle _ versc	0 -79 -18 0 0
alle _ von	-241 -50 173 0 0
alle ander	142 -10 -765 0 0
alle arbei	414 0 -93 0 -11
alle datei	-237 132 -31 0 0
alle die	-2 421 -73 0 0
alle drei	-161 -4 413 0 -84
alle ihre	0 0 0 0 -49
alle kennw	-44 0 -125 0 -117
alle kunde	-86 0 0 0 0
alle passw	0 59 0 -28 -444
alle patie	407 -174 -284 0 -26
alle plaet	441 -77 -9 0 -4
alle praxe	0 -24 -51 -332 0
alle rechn	-96 -87 111 -25 89
alle rezep	-94 0 -193 0 -42
alle termi	-160 -50 361 0 -45
alle weg	408 -228 -592 -165 0
allei-	215 471 -65 129 -124
allein	215 497 -65 129 -76
allem	-41 276 -25 0 0
allen	657 -62 571 -55 -206
allen _ die	261 0 186 0 0
allen _ keine	28 -56 -226 0 0
allen _ plaet	312 0 -295 0 0
allen patie	-101 -56 104 0 0
allen plaet	234 -157 -223 -31 0
allen rechn	-123 67 91 0 -5
aller	93 466 -161 -60 -65
aller-	101 -83 -18 -43 -35
allergien	3 -25 0 -9 -11
alles	-111 -159 -1233 -111 1227
alles _ ?	-19 0 0 0 -71
alles _ bei	75 -32 -272 0 164
alles _ danke	-50 0 0 0 469
alles _ der	-45 -46 -192 0 -78
alles _ ist	-158 -16 127 0 0
alles _ laeuf	-37 -4 0 -13 147
alles _ ordnu	-70 -262 -70 -3 152
alles _ und	76 19 18 -25 -89
alles ander	-7 -37 -44 0 -216
alles auf	272 0 245 -10 -161
alles aus	393 0 -204 -1 -95
alles ausge	-75 314 -149 0 175
alles beste	-199 0 0 0 1228
alles gruen	-157 0 -20 0 -87
alles gut	-123 -131 -51 0 153
alles in	52 -287 -287 -3 141
alles kaput	-68 0 0 0 0
alles still	-143 0 -130 -11 -55
alles tot	322 0 -173 0 -111
alles versc	185 556 0 0 -110
alles wiede	-229 0 -227 -1 -97
allga-	0 -44 -42 -26 0
allgaeu	0 -44 -42 -26 0
allge-	-44 0 0 0 -64
allgemeinmedizin	0 0 0 0 -64
alrea-	0 -25 0 -23 -11
already	0 -25 0 -23 -11
als	-607 658 -960 65 17
als _ ?	35 0 0 0 0
als _ ausga	0 90 0 0 0
als _ das	0 182 0 0 0
als _ den	0 0 0 -17 0
als _ der	-57 -96 0 0 249
als _ des	-21 0 0 0 -4
als _ die	-30 -144 0 0 0
als _ in	0 238 0 0 -19
als _ jetzt	0 -3 0 0 0
als _ kunde	0 -71 0 0 -8
als _ mehre	0 -84 0 0 -33
als _ praxi	0 -80 -113 0 0
als _ von	0 -286 0 0 0
als _ vor	0 0 0 -4 0
als _ wegen	0 0 0 -73 0
als _ zurue	0 -114 0 -44 0
als auftr	0 0 0 -36 0
als daten	0 0 0 0 -4
als erste	0 -50 0 0 -6
als fehle	-31 0 179 -35 -77
als ich	-53 214 -70 0 0
als ihr	0 389 0 0 -8
als it-di	0 154 0 0 -53
als micro	0 -34 0 0 0
als mitar	0 -43 0 0 0
als naech	0 0 0 0 -7
als pdf	0 -99 -18 0 -4
als praxi	-117 -3 -66 -171 -53
als psych	136 -95 -22 207 0
als siche	0 -224 0 0 0
als syste	0 -79 0 0 0
als techn	0 9 0 0 0
als thera	0 0 308 0 0
als unser	0 -80 -113 0 0
als unzus	0 -114 0 0 0
also	-455 7 221 538 145
also _ progr	-87 -36 67 0 0
also das	-36 0 0 0 0
also nicht	-118 0 -115 -334 275
alt	-98 -48 518 -53 0
alte	322 -230 -693 -85 -48
alte adres	0 0 -16 0 0
alten	318 -356 -148 -10 184
alter	212 -258 -119 -26 0
alter-	-60 -24 120 -3 0
am	-726 574 5 910 -484
am 0	-126 -68 -88 613 175
am _ 0	-13 -82 -25 6 -92
am _ ab	-23 0 -224 147 0
am _ auf	0 0 0 0 61
am _ bei	0 0 0 -91 0
am _ der	0 245 0 -6 -45
am _ dezem	-8 0 0 -124 -157
am _ die	0 0 86 365 0
am _ einen	0 0 -40 -146 -51
am _ geaen	0 -12 167 -29 344
am _ geht	-344 -22 -411 0 -25
am _ hat	-8 148 0 0 0
am _ im	47 0 -45 0 0
am _ in	363 0 -3 135 0
am _ ist	257 336 -813 294 -12
am _ leuch	0 98 473 -8 0
am _ liest	0 0 -472 0 -35
am _ mit	0 0 -4 -62 298
am _ muess	-72 0 0 -137 0
am _ nicht	-60 0 -130 -119 0
am _ novem	0 0 -96 -28 0
am _ oder	0 0 168 -168 0
am _ per	0 -428 -36 0 0
am _ um	0 25 0 -193 0
am _ und	275 99 -93 -110 288
am _ von	0 245 -28 0 0
am _ war	0 -46 0 -7 0
am appar	0 0 0 -7 0
am arbei	-329 0 -28 0 0
am beste	0 -74 -36 0 -42
am bilds	-56 239 0 0 0
am diens	0 -64 -140 -40 -238
am donne	-28 -69 0 195 -34
am empfa	124 -25 -572 -5 0
am ende	-69 158 -161 -58 0
am freit	-151 -69 -100 130 -214
am konne	-1 -38 708 -8 -70
am markt	0 0 0 0 -36
am mittw	-15 -13 241 -255 -140
am monta	-12 -182 -228 338 -26
am platz	-13 -54 -88 0 -31
am progr	331 0 0 -44 0
am rechn	88 213 0 0 -62
am samst	-31 214 0 -216 0
am serve	-501 83 -173 0 0
am sonnt	-59 303 -68 -59 0
am tag	-26 -44 294 -2 -143
am telef	-53 420 78 0 234
am termi	-11 -92 107 0 -15
am trese	-254 85 -2 -63 -60
am woche	-25 231 159 -17 -121
ambul-	-45 -4 -67 285 -59
ambulanz	-24 25 -64 68 -59
ambulanzen	-21 -29 -3 0 0
ameri-	0 -48 -30 0 -6
an	-20 448 456 385 -4
an 0	-67 0 0 0 0
an ?	0 0 -22 0 -35
an _ 0	58 -64 -67 -114 -30
an _ adres	0 -26 -195 0 -71
an _ aerzt	-115 0 195 -65 -30
an _ akuts	0 0 0 0 -69
an _ alte	0 0 -16 0 0
an _ ander	64 -33 -94 0 -44
an _ anmel	-362 415 -35 -61 -182
an _ arbei	63 203 175 -12 -4
an _ aufsi	0 0 0 29 -29
an _ behoe	0 0 0 -21 266
an _ das	0 0 121 0 -5
an _ daten	-8 0 40 -76 0
an _ der	402 -128 -109 0 0
an _ die	-251 11 -125 110 0
an _ e-mai	0 0 -111 0 0
an _ einzi	116 0 -60 -36 0
an _ gerae	140 0 286 0 0
an _ ich	0 445 -65 0 -10
an _ kasse	0 0 241 -26 -23
an _ klini	384 0 155 0 0
an _ kolle	-279 -56 41 -13 470
an _ konne	-10 0 0 0 0
an _ kv	0 0 -136 -116 209
an _ lande	0 0 -62 -65 0
an _ niede	0 -37 0 0 -18
an _ oder	0 -26 0 0 0
an _ patie	169 0 -372 0 0
an _ pc	-159 -9 0 0 0
an _ plaet	228 -71 22 0 0
an _ platz	236 -81 431 0 -43
an _ rechn	-25 98 -445 0 0
an _ serve	-80 308 -26 0 0
an _ sie	0 328 292 0 -22
an _ stand	-2 0 -11 0 -150
an _ stati	218 0 -27 -22 0
an _ strip	0 -18 0 0 -7
an _ telem	0 0 116 0 0
an _ termi	297 -62 -130 0 0
an _ ti	-4 0 -31 -41 0
an _ tuer	459 0 -35 0 0
an _ und	0 73 0 0 94
an _ verre	0 0 570 -96 0
an _ von	-35 -10 -9 0 0
an _ wende	0 0 -69 0 0
an alle	-114 0 -73 0 0
an allen	674 58 -477 -22 -78
an attac	-8 -50 0 0 -63
an das	14 0 -114 -128 -169
an dem	-159 -57 -7 0 -13
an den	567 82 -169 240 436
an der	-17 -309 -356 -160 -226
an die	212 -254 113 -103 269
an eine	0 193 -3 0 0
an einem	0 -117 -80 158 -6
an einer	0 -437 0 0 260
an emerg	-270 0 0 0 -29
an frau	0 -13 0 0 31
an ihre	0 -63 -45 0 -20
an ihrer	0 0 0 129 0
an irgen	138 -2 -114 -67 0
an jedem	-42 -50 410 0 -43
an keine	779 -194 -15 -49 0
an meine	19 -68 -298 -70 -120
an mich	0 0 0 0 -10
an nicht	-117 222 0 -15 0
an ob	0 -109 -25 0 0
an patie	-80 64 -98 -3 -88
an progr	-150 0 0 0 0
an saemt	12 -45 -76 0 -4
an sich	0 0 -58 0 0
an sie	-297 211 -155 0 948
an und	-153 -716 39 135 0
an uns	-13 -186 168 0 561
an unser	-144 228 246 -172 -413
an was	0 0 0 -20 -15
an weil	-130 326 503 0 -15
an welch	424 -49 238 -84 -33
an wen	0 0 -69 0 0
anaes-	-101 0 -13 752 -1
anaesthesie	-4 0 0 318 -1
anamn-	253 0 -39 -6 -12
anbei	0 -507 106 -57 146
anbie-	-21 -69 -21 -38 -43
anbieter	0 -15 -21 -38 -43
anbin _ die	-107 0 471 0 0
anbin an	-107 0 471 0 0
anbin-	-107 -2 398 -6 -67
anbindung	-107 -2 398 -6 -67
and	655 615 198 490 210
and _ are	242 -28 -40 -49 0
and _ ist	0 69 0 0 0
and _ it	235 -45 -29 0 0
and _ our	0 -129 0 195 0
and _ the	-18 -33 -95 161 0
and ich	95 139 0 315 -17
and ist	0 -34 0 0 0
and now	-56 555 0 0 -9
and the	289 -80 363 40 -50
and we	110 -67 -169 -56 0
and what	0 0 0 -23 0
ander _ ?	0 0 0 0 -1
ander _ mit	-24 -48 -11 0 0
ander _ nicht	430 -18 -33 0 0
ander _ und	268 -2 227 -69 0
ander praxe	-261 0 0 0 0
ander progr	0 0 -46 0 0
ander schon	-293 -10 -557 0 0
ander stell	0 0 0 -46 0
ander syste	-42 -56 0 -12 0
ander-	87 -55 -618 235 138
andere	-55 31 -89 -66 -217
anderem	-51 0 -21 0 0
anderen	139 79 -287 -138 0
anderer	-9 -92 0 0 0
anderes	-61 264 -104 -12 300
andern	-133 -23 53 0 -58
anders	187 -255 -186 0 113
anfae-	0 0 -9 -50 0
anfan novem	0 0 0 -36 -45
anfan-	-33 -123 -113 -46 -45
anfang	0 -123 0 -46 -45
anfangen	-33 0 -113 0 0
anfor-	0 -74 0 0 0
anfra-	-130 -128 118 -170 105
anfrage	-16 -128 -76 -170 136
anfragen	-114 0 194 0 -31
angab _ sie	0 0 0 0 -80
angab _ welch	0 -90 0 -24 0
angab-	0 -317 -77 -63 -185
angabe	0 -306 0 -59 -67
angaben	0 -11 -77 -4 -107
angeb _ ?	0 -15 0 0 -8
angeb _ das	0 -84 0 0 0
angeb _ die	0 187 -49 0 0
angeb _ von	-6 233 0 0 -7
angeb fuer	0 -104 -49 0 -10
angeb micro	0 -136 0 -7 -197
angeb von	0 42 0 0 0
angeb windo	0 167 -59 0 -8
angeb-	105 445 -249 -276 -321
angeben	-2 0 0 0 0
angeblich	113 74 -132 -92 -6
angebliche	0 -15 0 0 0
angeblichen	0 494 0 0 -14
angeblicher	-6 121 -59 0 -290
angebot	0 -188 -59 -184 -10
angef-	-147 -104 394 161 -15
angefangen	123 -104 0 161 -15
angeg-	186 -77 -43 -12 -15
angegriffen	0 -77 -11 -12 -15
angeh-	117 299 153 -14 0
angek-	119 191 -208 -51 364
angeklickt	-85 -86 0 0 -9
angekommen	227 405 -208 0 -138
angekuendigt	-23 -128 0 -51 -148
angel-	-86 712 -71 -77 -27
angelegt	-86 712 -71 -77 -7
angem-	-50 721 296 -36 0
angemeldet	-50 487 322 -6 0
angen-	288 -141 53 380 0
angenommen	288 -141 53 380 0
anger die	0 -56 0 0 155
anger und	0 18 -150 0 -63
anger-	211 -91 -150 -7 -213
angerufen	-28 -61 -150 -7 -139
anges der	0 -161 0 -22 0
anges-	116 509 -81 -157 66
angeschlossen	128 0 -71 0 -42
angeschrieben	0 192 0 -87 0
angesprochen	0 230 0 0 155
angestellte	0 -63 0 0 -15
angestellten	151 -172 0 -24 -33
angew-	0 -50 0 0 0
angez-	-228 -233 -656 -102 0
angezeigt	-228 -233 -656 -102 0
angre-	0 -41 -66 0 0
angreifer	0 -41 -66 0 0
angri ?	0 0 0 0 -37
angri _ ?	0 0 -164 -77 0
angri _ betro	0 -35 -53 0 0
angri _ haben	0 0 0 0 -13
angri _ hat	0 0 -59 0 0
angri _ ihnen	0 -28 -20 0 0
angri _ ihr	0 0 40 0 -7
angri _ ihre	0 0 -8 0 0
angri _ ist	0 0 -24 0 0
angri _ sie	0 -149 -49 0 -59
angri _ und	-6 -111 0 0 0
angri _ uns	0 0 0 -15 0
angri _ unser	-36 257 -37 0 0
angri _ wurde	0 -56 0 0 0
angri auch	-36 0 -37 0 -59
angri auf	-88 -94 -80 -16 -7
angri aufge	0 0 -3 0 0
angri bei	0 229 -20 0 0
angri betro	0 0 -11 0 0
angri entde	0 -55 0 0 0
angri festg	0 -56 0 0 -13
angri in	0 -3 -73 0 0
angri nicht	-12 -35 -41 0 -63
angri ueber	0 -53 0 0 0
angri zu	0 0 153 0 -17
angri-	-302 -148 -75 -325 -488
angriff	-202 3 -75 -232 -488
angriffs	-100 -152 0 -92 0
angst	-60 -32 0 0 0
angst dass	-41 -95 0 0 0
anhae-	0 17 -17 0 -10
anhaenge	0 243 -17 0 -10
anhan geoef	-22 -247 0 0 0
anhan-	-96 -97 -149 0 -116
anhang	-96 -97 -149 0 -116
ankli-	227 0 -123 0 0
ankom-	-82 0 549 -9 -25
ankommt	-42 0 184 -9 -25
anlag-	-94 344 109 -99 -13
anlage	-94 344 141 -15 -11
anleg-	-110 -82 210 -75 -44
anlegen	-110 -82 210 -75 -44
anlei zum	0 0 -132 0 -66
anlei-	-92 -145 -216 0 403
anleitung	-92 -145 -216 0 403
anlie-	0 0 -84 0 79
anliegen	0 0 -84 0 79
anmel ?	0 -25 0 0 0
anmel am	0 160 317 0 -4
anmel-	716 115 -262 -172 -498
anmelden	399 -306 115 -42 -74
anmeldung	268 -660 -377 -123 -324
annah-	0 0 0 164 0
anneh-	95 0 -189 0 0
annehmen	95 0 -189 0 0
anruf	-26 -142 -93 -56 425
anruf ?	-146 -131 -100 0 0
anruf _ ?	0 -57 0 0 0
anruf _ angeb	0 -132 0 0 -8
anruf _ bin	214 0 0 0 -1
anruf _ engli	-24 -286 -41 0 0
anruf _ ist	-26 0 -11 0 0
anruf _ micro	0 8 -3 -12 -14
anruf _ sich	0 126 -74 0 0
anruf auf	22 -196 -126 0 0
anruf der	0 269 0 0 0
anruf ich	192 0 0 0 -1
anruf und	-33 348 0 0 0
anruf vom	0 -15 -7 0 -8
anruf von	0 -64 -3 -12 273
anruf-	-106 9 -592 -204 -197
anrufbeantworter	-20 -12 -31 -131 -21
anrufe	-46 -295 -326 -8 -27
anrufen	158 74 -45 -65 -150
anrufer	-80 -35 -160 0 0
anrufern	0 276 0 0 0
anruft	0 0 139 0 0
ans	-283 -72 -262 417 -98
ans licht	0 0 0 0 -68
ans telef	-89 -15 -351 0 0
ansag-	0 -6 0 0 -31
ansage	0 -6 0 0 -31
ansch ?	-34 0 0 0 0
ansch _ die	0 0 -11 -41 0
ansch an	0 0 -11 -41 0
ansch-	-92 348 -272 -159 -40
anschluss	0 208 -196 -159 -7
anseh-	0 0 0 -109 0
ansehen	0 0 0 -109 0
anson-	-77 0 -49 0 -390
ansonsten	-77 0 -49 0 -390
anspr _ frau	0 -7 -21 0 0
anspr in	0 0 -13 0 0
anspr ist	0 -7 -21 0 0
anspr-	200 -7 -110 -11 -155
ansprechpartner	0 0 -13 0 -106
ansprechpartnerin	0 -7 -21 0 -49
anste-	-110 0 -15 0 0
answe-	0 -57 0 -158 -26
antiv-	-19 81 0 0 0
antivirus	-19 -78 0 0 0
antra-	413 -39 -93 58 -27
antrag	0 -39 0 103 0
antwo _ ich	0 0 0 -228 466
antwo auf	0 82 -66 0 -183
antwo nicht	-317 0 -162 0 -16
antwo sie	0 0 0 -311 -58
antwo-	-538 123 -579 -522 -15
antwort	-171 0 -176 -134 -266
antworte	0 0 0 -56 -11
antworten	-4 123 -103 -332 2
antwortet	-341 0 -227 0 -16
anver-	-55 -3 0 0 0
anwal-	-52 0 0 202 0
anwalt	-52 0 0 202 0
anwen-	360 -100 -205 0 -112
anwender	0 -92 0 0 -112
anwendern	0 -5 0 0 0
anwendung	392 -3 -147 0 0
any	935 -174 -301 -87 -52
any _ ?	-25 0 0 0 0
any _ on	166 0 -70 0 0
any _ our	-189 -28 211 0 -2
any more	53 0 -38 -59 0
any of	-189 -28 211 0 -2
any patie	309 -66 -134 0 0
any presc	228 -39 -384 0 0
anyde-	0 293 0 0 -42
anydesk	0 293 0 0 -42
anyth-	-118 -190 198 0 0
anything	-118 -190 198 0 0
anywh-	414 -8 103 -14 0
anywhere	414 -8 103 -14 0
anzah _ praxe	0 0 0 -6 -6
anzah betro	0 0 0 -5 0
anzah der	0 0 -214 -40 -6
anzah-	0 0 -214 -45 -6
anzahl	0 0 -214 -45 -6
anzei _ der	0 0 0 0 -13
anzei ersta	-15 -195 0 0 0
anzei-	42 -125 105 -33 -58
anzeichen	-51 -94 0 -16 -18
anzeige	-15 -270 108 0 -28
anzeigen	0 0 0 -17 0
anzeigepflicht	0 0 0 0 -13
anzus ?	-15 0 -94 0 0
anzus-	-15 229 -94 0 0
anzuschreiben	-15 0 0 0 0
aok	0 0 -622 312 0
apoth-	-33 -183 848 -37 -42
apotheke	-33 -62 826 -37 -42
app	-233 -49 -130 0 -15
appar-	0 0 0 -7 0
apparat	0 0 0 -7 0
appoi _ ist	-202 0 609 0 0
appoi-	-233 0 1242 0 -2
appointment	-233 0 592 0 -2
appointments	0 0 650 0 0
april	0 -100 0 -34 -53
arbei 0	-168 -87 -259 0 0
arbei ?	0 -17 0 0 0
arbei _ 0	28 0 -117 -1 -27
arbei _ ?	-20 0 0 0 0
arbei _ der	36 -41 -63 0 0
arbei _ die	-189 0 -176 0 -16
arbei _ in	177 0 -63 0 0
arbei _ mit	0 -85 0 0 0
arbei _ progr	-207 -21 -100 0 -54
arbei bei	-46 0 0 0 -53
arbei im	-201 96 0 0 0
arbei in	0 0 -24 -67 379
arbei ist	94 0 -520 0 -145
arbei mit	-198 -21 -113 0 -89
arbei nicht	207 0 -171 0 0
arbei und	-170 -60 -106 -11 -124
arbei wir	132 -71 -44 -21 0
arbei-	262 -628 558 125 550
arbeit	0 0 0 -67 432
arbeite	-34 -103 -241 -4 0
arbeiten	-87 -324 222 -137 203
arbeitet	454 0 149 -9 -53
arbeitsplaetze	443 -256 33 -61 -54
arbeitsplaetzen	-66 172 61 -6 -45
arbeitsplatz	-954 -65 -33 -6 -120
archi-	-410 20 449 -129 0
are	833 48 193 158 -264
are _ and	-237 117 0 -11 0
are _ as	-271 -37 0 0 0
are _ by	110 0 -51 -20 0
are affec	-80 0 -147 0 0
are encry	0 312 0 -33 0
are we	-2 0 0 -65 0
arriv-	-64 -78 307 448 0
art	-1 -56 0 57 -2
art 0	0 -56 0 57 -2
art _ dsgvo	0 -56 0 -36 -2
artik 0	0 0 0 199 0
artik _ dsgvo	0 0 0 -82 0
artik-	0 0 0 199 0
artikel	0 0 0 199 0
arzne-	-490 0 632 0 -7
arzt	419 -153 511 -15 -21
arztb _ kv-co	0 0 118 0 0
arztb nicht	-97 0 -25 0 0
arztb ueber	-83 -25 14 0 -33
arztb-	-469 219 -144 -28 -44
arztbrief	78 -104 -336 -15 -11
arztbriefe	-547 34 186 -12 0
arztbriefen	0 311 -46 -1 0
arztp-	-10 0 0 -31 -120
arztpraxen	-10 0 0 -31 -120
arzts-	-106 0 -20 0 0
arztsoftware	-106 0 -20 0 0
as	-75 -88 -79 -106 151
as inten	0 0 0 0 -44
asks	0 -26 -259 -36 -36
asks wheth	0 -26 0 -4 0
assis-	-4 -35 251 0 -146
assistenzaerztin	0 -35 0 0 -146
at	125 357 309 511 -242
at _ compa	0 0 0 0 -37
at _ momen	0 -15 -69 -30 0
at _ stand	-19 0 -36 0 0
at a	167 -17 -85 -10 0
at all	-88 -39 -465 0 -130
at the	-132 -90 -46 -58 -54
at your	0 0 0 0 -37
attac ?	0 0 0 -7 0
attac _ ?	0 0 0 -8 0
attac _ sie	0 -34 0 -51 0
attac _ your	0 -30 0 0 -70
attac auf	0 -34 0 -51 0
attac betro	0 0 0 -8 -32
attac on	0 -34 0 0 -70
attac-	-64 -139 -145 -85 -268
attack	0 -147 -17 -19 -161
attacke	-56 -39 -7 -59 -97
attacked	0 0 0 -7 0
au	-388 -11 -25 0 0
auch	819 254 -4 -589 -20
auch _ ?	159 -214 -47 -34 -50
auch _ angri	0 0 -6 0 0
auch _ dem	-42 -75 -61 0 0
auch _ den	0 -32 0 0 0
auch _ der	188 -96 362 -46 -44
auch _ die	64 -102 -59 -6 0
auch _ drin	161 0 0 0 0
auch _ konne	0 0 -37 0 0
auch _ meine	-57 0 277 0 0
auch _ oder	-21 0 0 0 -83
auch _ praxi	0 -76 0 0 0
auch _ progr	-86 0 0 0 0
auch _ syste	119 0 0 0 0
auch _ und	-243 -119 586 0 0
auch _ worde	0 -49 0 0 0
auch an	0 -63 -243 0 -35
auch ander	-5 0 72 0 0
auch auf	0 -152 0 -33 0
auch aus	-39 0 -34 0 0
auch befal	0 0 -5 0 0
auch bei	234 339 145 0 0
auch betro	-4 0 0 0 0
auch das	119 0 -185 0 0
auch den	0 -118 0 0 -18
auch der	168 -36 55 -5 0
auch die	185 735 -387 -100 369
auch erwis	0 447 -84 0 -83
auch fuer	0 0 0 -72 0
auch getro	0 0 0 0 -16
auch ihr	0 -10 0 0 -15
auch ihre	-13 0 -63 0 0
auch meine	-46 -69 184 0 0
auch mit	0 0 308 -21 0
auch nach	354 0 -165 0 0
auch nicht	-266 49 -173 -53 0
auch noch	-92 0 151 0 -14
auch so	0 128 0 0 0
auch unser	-58 -45 -37 0 0
auch versc	-53 21 -14 0 0
auch von	-22 -64 -27 0 0
auch zu	-32 -126 116 0 0
audit-	0 -78 0 179 0
auf	-228 570 -141 103 160
auf 0	0 -425 -41 -38 -72
auf _ 0	177 242 -373 -70 -106
auf _ alten	296 -32 218 0 0
auf _ ander	-55 11 -60 0 -6
auf _ arbei	-10 109 0 0 -2
auf _ auch	0 0 -49 0 0
auf _ bei	377 -45 -108 -62 0
auf _ betro	0 0 0 -6 -6
auf _ bilds	-227 410 -13 0 -33
auf _ brief	0 -65 261 -5 0
auf _ der	88 354 -55 0 0
auf _ deskt	0 70 -29 -3 0
auf _ die	423 65 -125 0 -17
auf _ ein	0 -274 -203 0 -8
auf _ empfa	0 394 -2 0 0
auf _ etwas	0 -18 0 0 -43
auf _ exter	0 -50 0 0 0
auf _ firew	-180 -50 0 0 14
auf _ firma	-41 0 0 0 0
auf _ gepru	0 0 0 0 -16
auf _ handy	0 -74 0 0 -12
auf _ haus	-64 0 54 0 0
auf _ homep	-177 -56 137 0 -120
auf _ in	-41 204 -99 -42 0
auf _ karte	205 -105 -173 0 0
auf _ konne	0 -57 -11 0 0
auf _ lapto	-262 -275 0 0 0
auf _ laufw	0 -621 -36 0 0
auf _ link	-33 192 -80 0 0
auf _ neue	0 0 -70 0 61
auf _ neuen	-3 -137 -62 0 176
auf _ niema	352 280 -185 0 0
auf _ patie	276 -85 -32 -13 0
auf _ pc	0 204 0 0 0
auf _ plaet	-15 -61 -75 0 -31
auf _ platt	0 -101 0 0 0
auf _ platz	132 -77 250 0 -6
auf _ praxi	71 333 0 0 -5
auf _ progr	0 -47 0 0 0
auf _ rechn	55 -577 -66 0 -55
auf _ rezep	-379 -123 -68 0 0
auf _ rueck	644 -129 -165 0 -71
auf _ schre	-367 0 103 -12 0
auf _ seite	0 247 302 0 -20
auf _ serve	-209 -143 -4 -28 -181
auf _ syste	-320 -110 -9 -10 0
auf _ telem	0 0 -34 0 0
auf _ termi	-71 387 12 0 0
auf _ ti	0 0 -17 0 0
auf _ ti-an	0 0 -1 0 0
auf _ tisch	0 -11 0 217 -30
auf _ ueber	-13 -115 -201 -12 0
auf _ umges	40 -128 0 0 0
auf _ umste	0 0 -59 0 0
auf _ und	-60 -169 -44 0 -25
auf _ unter	0 0 -14 0 -7
auf _ weg	-146 0 -12 -11 0
auf _ wege	0 0 -20 -24 136
auf _ weise	-57 -33 0 0 -9
auf _ welt	-43 -68 -38 -21 0
auf _ wie	225 175 -50 0 -33
auf _ wir	-267 192 184 0 -9
auf _ woche	296 -71 -114 0 -2
auf _ zu	-156 362 13 0 0
auf allen	-2 132 -470 0 -5
auf das	-28 -47 -136 0 0
auf dass	0 -77 -36 -62 0
auf dem	18 504 -410 258 -285
auf den	-675 -269 308 -137 134
auf der	193 -223 301 -34 -41
auf die	771 -124 -360 183 51
auf diese	-26 0 -2 0 136
auf drei	-54 -117 0 0 0
auf ein	-306 124 -9 -10 -6
auf eine	0 157 -77 0 -20
auf einem	173 -120 -97 0 0
auf einen	245 27 -191 0 -13
auf einer	-87 -114 -23 0 0
auf einma	-139 69 -50 0 -8
auf engli	-179 -181 -83 0 -19
auf ihr	-272 0 189 0 -7
auf ihre	-172 0 -32 0 -123
auf ihren	-102 -50 -1 0 -61
auf ihrer	-61 -10 356 0 -35
auf jedem	608 -147 101 0 -33
auf karte	6 -50 -25 0 -50
auf keine	256 -109 -265 203 -6
auf kim	0 0 -59 0 0
auf meine	-194 13 -80 0 -268
auf naech	296 -71 -114 0 -2
auf ob	0 0 234 0 0
auf papie	-371 -112 336 238 -67
auf patie	1 -52 -114 0 0
auf platz	0 135 0 0 0
auf progr	-88 -160 0 -16 0
auf seine	0 -36 0 0 0
auf sie	-108 -127 -34 -57 -22
auf so	-83 -160 207 0 -89
auf und	-279 835 -94 -16 -57
auf uns	0 -318 0 0 733
auf unser	220 2 -302 -109 -171
auf weite	138 -116 0 -20 -20
auf welch	-177 -122 -30 -35 -9
auf zette	282 0 -44 0 0
auf zwei	0 -359 192 0 -44
aufbe-	115 -17 0 0 0
auffa-	-166 -386 0 -57 179
auffaelligkeiten	-166 -427 0 -57 333
aufge _ auf	-37 134 0 0 0
aufge _ das	0 -109 0 0 0
aufge dass	-37 46 -21 0 0
aufge ist	0 0 -119 0 0
aufge und	-1 96 -41 -9 -204
aufge-	340 -282 -521 -150 -449
aufgefallen	-37 172 -140 0 0
aufgeht	129 -96 -157 -2 -28
aufgelegt	-204 -142 -121 -110 -148
aufgestellt	0 -161 0 -28 0
aufkl-	-7 -80 -290 217 -10
aufklaeren	0 -66 0 0 0
aufklaerung	0 0 -160 0 -9
aufle ?	0 -18 0 0 0
aufle-	-162 298 0 -5 0
auflegen	0 -18 0 0 0
aufm	0 6 -33 0 -36
aufma-	-105 418 -152 0 -44
aufmachen	-105 418 -101 0 -19
aufme-	0 21 0 0 -36
aufmerksam	0 21 0 0 -36
aufna-	-443 -25 1383 -79 -55
aufne-	-147 -42 242 -79 0
aufnehmen	-160 -42 242 -34 0
aufru-	945 -244 333 -83 -88
aufrufbar	470 -30 209 -26 0
aufrufen	693 -49 -535 -44 -41
aufsc ?	0 0 0 256 0
aufsc-	368 103 -22 467 -263
aufschalten	0 -189 -22 -20 0
aufschreiben	265 -81 -27 0 -14
aufschub	-5 -15 0 488 -23
aufsi-	-1 -15 0 61 -71
aufsicht	-1 -15 0 200 -30
aufsichtsbehoerde	0 0 0 -139 -41
aufsp-	200 0 -75 0 0
aufst-	0 -29 0 -67 -15
aufstellung	0 -29 0 -67 -15
auftr von	0 0 0 0 -37
auftr-	-36 -215 -23 -42 -238
auftrag	-15 -99 -26 0 -70
auftraggeber	0 0 0 -36 0
auftragsbestaetigung	-22 0 -53 -6 -33
auftragsverarbeitung	0 -63 -20 0 0
aufzu-	0 -71 -149 0 -4
augen	-35 605 242 -205 -79
augen-	269 0 -263 -58 -23
augenarztpraxis	-47 0 0 0 0
augus-	0 0 -39 -69 -47
august	0 0 -39 -69 -47
aus	621 717 -16 440 367
aus 0	0 54 0 -38 0
aus ?	-32 0 -98 -26 0
aus _ 0	138 -122 0 -5 -8
aus _ ?	-1 -71 0 0 -4
aus _ aus	445 -22 790 -72 -41
aus _ ausla	0 36 0 0 0
aus _ der	189 -108 -116 285 122
aus _ die	-77 276 -46 0 0
aus _ druck	178 307 -359 0 -8
aus _ eigen	0 32 0 -47 0
aus _ ferne	-61 143 -57 0 0
aus _ gedae	315 0 -71 -24 0
aus _ haben	-13 4 -29 -12 -112
aus _ haus	0 -15 134 -56 0
aus _ hause	-17 0 0 0 0
aus _ inter	0 0 -16 0 0
aus _ karte	-157 305 -406 -8 0
aus _ laeuf	116 0 240 0 -82
aus _ praxi	-349 100 -81 -3 -8
aus _ progr	-23 -298 -112 242 -6
aus _ sicht	-130 0 0 -27 0
aus _ sie	0 -94 0 0 0
aus _ und	-53 -84 0 0 0
aus _ unser	-119 -133 122 0 0
aus _ wir	-35 0 -95 0 0
aus _ zeitu	0 -44 0 0 -70
aus auf	-41 170 -22 0 0
aus dass	-73 -81 -17 0 -118
aus dem	-118 -219 502 31 -264
aus den	-17 -31 0 130 0
aus der	-80 390 -61 -54 330
aus fremd	0 -137 0 0 0
aus ihrem	-23 -83 -112 233 -6
aus ihrer	-142 0 0 0 -94
aus in	0 0 -35 0 0
aus ist	223 -18 0 0 0
aus nicht	-254 0 -336 0 0
aus progr	-284 0 -145 0 0
aus und	252 -161 -152 -31 -69
aus unser	-42 247 177 -199 0
aus welch	0 -24 -19 0 0
ausdr-	-228 -82 608 -66 -64
ausdruck	-83 0 468 -63 -4
ausdrucken	-104 -82 -267 -3 -59
ausfa-	16 0 -198 -1 -85
ausfall	-268 0 -83 -1 -42
ausfi-	-138 0 242 0 -12
ausfu-	-88 0 -106 -16 0
ausfuellen	-88 0 -106 -16 0
ausga-	-11 266 1127 -114 -41
ausgab	0 335 0 0 0
ausgang	-11 -69 590 0 -3
ausge ?	-19 0 0 0 0
ausge _ ?	0 -73 -48 0 0
ausge _ wir	378 -80 0 -110 -35
ausge dass	0 -141 -20 0 0
ausge koenn	0 0 -19 0 0
ausge und	249 532 607 -5 -54
ausge werde	0 0 -175 0 0
ausge-	626 615 664 -255 -31
ausgeben	0 -55 -219 0 0
ausgebreitet	0 -73 -48 0 0
ausgedruckt	-162 -3 -691 -31 0
ausgefallen	753 -116 995 -70 -60
ausgefuehrt	0 253 -37 0 142
ausgehen	0 -141 -20 0 0
ausgerechnet	259 -33 244 -74 0
ausgeschaltet	-131 56 -112 0 -57
ausgeschieden	0 0 0 0 -12
ausgeschlossen	0 0 -31 53 0
ausgi-	0 -144 0 0 0
ausgibt	0 -144 0 0 0
ausha _ warte	0 0 -25 0 0
ausha-	19 -119 -42 0 0
aushang	19 -119 -42 0 0
ausku _ die	0 0 0 -176 0
ausku _ unser	-10 0 0 0 0
ausku ob	0 0 -28 -11 0
ausku ueber	-10 0 -97 -129 0
ausku-	-40 -57 -145 94 -176
auskunft	-40 -57 -145 209 -78
ausla-	-18 372 -34 183 0
ausland	0 372 -31 0 0
ausle-	-120 248 535 0 0
auslesen	-120 248 535 0 0
ausli-	0 -63 0 0 0
ausma-	0 135 -4 0 -22
ausmachen	0 135 -4 0 -22
ausna-	0 -55 -384 0 -44
ausre-	0 0 -35 0 0
ausri-	0 -91 0 0 318
ausrichten	0 -91 0 0 318
ausru-	0 0 161 0 -1
ausrufezeichen	0 0 161 0 -1
aussa ob	0 0 -11 -56 0
aussa-	0 0 -11 -56 -3
aussage	0 0 -11 -56 -3
aussc-	-4 -226 -174 174 -105
ausschalten	0 0 -5 -23 0
ausschliesslich	-4 -226 -169 0 -105
ausse ?	0 -55 0 0 0
ausse _ ?	0 0 0 0 -36
ausse _ den	0 -38 -84 0 0
ausse _ die	0 -16 -17 0 0
ausse _ praxi	0 -19 0 0 0
ausse _ unser	-71 -54 97 0 0
ausse auf	-71 -92 56 0 0
ausse der	0 -37 -45 0 0
ausse in	0 -16 0 0 0
ausse unser	0 0 -57 0 0
ausse-	186 -120 4 -314 -147
aussen	-119 272 373 -15 -115
aussendienst	-30 -15 -47 -260 0
aussenstehender	0 -44 -58 0 0
ausser	94 -105 -138 -38 -12
ausserdem	259 -170 0 0 0
ausserhalb	-18 -53 -126 0 -20
ausst-	706 0 -767 -18 -47
ausstellen	580 0 -728 -18 -47
austa-	0 0 -270 -53 -197
austausch	0 0 0 -37 -197
auswa-	-304 -9 -38 0 -36
auswahl	0 -9 -38 0 -36
auswe-	0 0 -434 174 -11
auswertung	0 0 0 249 0
auswi _ die	0 -29 0 0 0
auswi auf	0 -199 0 0 -25
auswi-	0 -199 -21 0 -25
auswirkungen	0 -199 0 0 -25
auszu hat	0 11 -143 0 0
auszu-	536 102 -99 -78 -11
auszubildende	209 -41 -190 0 -11
autho ?	0 0 0 -90 0
autho-	0 -14 -53 59 -19
authorities	0 -14 -17 -54 -19
authority	0 0 -36 113 0
auto	-2 -182 -31 -2 0
autom antwo	0 0 0 0 -271
autom updat	0 0 0 0 -25
autom-	-547 0 114 -12 -296
automatisch	-450 0 59 -12 0
automatische	0 0 -4 0 -296
av-ve-	0 0 -75 0 -71
aw	0 0 0 0 549
aw _ nachr	0 0 0 0 -69
aw ihre	0 0 0 0 -69
away	206 -62 -84 0 0
azubi	544 643 0 0 -1
azubi hat	0 888 0 0 -67
azubi-	0 245 0 0 -87
azubine	0 245 0 0 -87
b	-42 -234 485 -5 -71
b 0	0 0 113 -5 0
back	-338 -48 249 -284 1111
back _ norma	0 0 0 0 563
back on	0 -34 -30 0 -159
back to	0 0 285 0 470
backu _ ?	0 0 -2 0 0
backu-	-307 173 886 0 182
backup	-307 163 1420 0 217
bad	315 0 0 0 -30
bag	0 -80 235 0 0
bald	-424 -15 0 -36 -19
bambe-	-30 0 0 0 -330
bamberg	0 0 0 0 -330
band	0 -294 329 -99 0
bande	-64 0 0 0 0
bank	-77 311 -29 -114 -41
bankd-	0 0 -33 0 -27
bankdaten	0 0 -33 0 -27
bankv und	0 0 -61 0 0
bankv-	0 -100 -61 0 0
bankverbindung	0 -100 -61 0 0
barco _ den	0 0 -280 0 0
barco-	-312 -99 -361 0 0
barcode	-312 -99 -80 0 0
bayer-	0 0 -176 -67 -27
bayern	0 0 -144 -67 -27
be	-105 288 195 740 -107
be _ ?	0 0 -30 0 -17
be _ micro	0 -162 0 0 0
be _ progr	-48 255 0 0 0
be _ the	0 -25 0 527 -7
be _ to	0 0 -70 0 -51
be back	0 -34 -30 0 0
be from	-48 166 0 0 0
beach ?	0 0 0 -113 0
beach-	-94 0 0 194 -15
beachten	-94 0 0 194 0
beant-	-25 217 0 -58 0
beantworten	0 0 0 -6 0
bearb-	-137 -51 0 0 -153
bearbeitet	0 -54 0 0 0
beate	-32 0 0 0 0
becau of	-194 -1 -159 -52 0
becau-	400 -35 -292 -85 -60
because	400 -35 -292 -85 -60
bedan-	0 -21 -7 0 515
bedanke	0 -21 0 0 227
bedanken	0 0 -7 0 289
beden weite	-20 0 0 0 0
beden-	-20 -48 -11 0 0
bedenkenlos	-20 0 -11 0 0
bedeu-	0 -31 -53 -5 0
bedeutet	0 -31 -53 -5 0
bedie-	0 -25 -11 0 0
beein-	-219 0 190 0 -9
been	-60 368 -443 -149 -6
been _ ?	0 -67 -310 0 0
been _ by	0 0 -23 -60 0
been encry	0 261 -13 0 -48
been hacke	0 -135 0 0 0
been stole	0 -67 0 0 0
beend-	258 -84 336 0 -36
beenden	-11 -11 0 0 0
beendet	269 -73 336 0 -36
befal-	-22 -77 -32 0 0
befallen	-22 -64 -32 0 0
befor _ happe	0 0 0 -36 -9
befor the	0 0 0 -30 -45
befor this	0 0 0 -36 -9
befor-	266 -167 0 -161 -81
before	266 -167 0 -161 -81
befue-	-33 0 40 0 0
befuerchten	-2 0 0 0 0
befun _ ?	0 0 -97 0 0
befun nicht	275 0 195 0 -24
befun vom	0 410 644 0 -17
befun-	-223 425 952 284 57
befund	-76 -60 -417 330 169
befunde	-76 379 213 -92 -7
befunden	0 -23 -1 -60 -28
begin-	-7 43 -36 81 0
beginnt	-7 -6 -36 81 0
begru-	97 -31 -174 85 0
behal-	-201 -151 0 0 -84
behalten	-201 -151 0 0 -84
behan aus	-172 0 -77 -15 0
behan-	1189 -159 -782 208 -34
behandeln	447 -60 -105 -49 0
behandelten	-36 0 0 0 0
behandle	-90 -15 0 -9 0
behandlung	62 0 0 -1 -27
behandlungszimmer	-258 -18 -223 0 0
behau die	0 -49 0 0 0
behau unser	0 -45 -3 0 0
behau-	138 -233 -247 -22 -19
behauptet	138 -163 -247 -22 -19
behauptete	0 -71 0 0 0
beheb-	0 0 -21 0 0
beheben	0 0 -21 0 0
behel-	-60 -134 232 0 0
behin-	0 -55 -22 0 0
behind	0 -55 -22 0 0
behob-	0 -25 -80 0 660
behoben	0 -25 -80 0 660
behoe-	-10 0 0 -64 234
behoerde	-1 0 0 -21 254
behoerden	-9 0 0 -43 -19
bei	-589 -270 1375 -188 -668
bei 0	37 -77 382 -147 -61
bei _ 0	-81 -42 507 -94 0
bei _ aerzt	0 0 -60 0 0
bei _ alles	122 316 -121 -6 -77
bei _ am	209 0 0 0 -41
bei _ an	50 0 -302 0 0
bei _ ander	-222 0 -183 0 0
bei _ angek	227 414 -83 0 0
bei _ anger	0 -5 0 0 -21
bei _ angri	0 -39 0 0 0
bei _ anmel	197 0 -8 0 0
bei _ auch	-73 0 102 0 -115
bei _ auf	-105 17 367 -26 0
bei _ aufsc	0 0 -7 -18 0
bei _ aufsi	0 0 0 -72 0
bei _ das	193 -71 -36 0 0
bei _ daten	-106 -16 0 89 0
bei _ den	0 -53 0 0 0
bei _ der	200 399 -136 -31 -2
bei _ die	-200 35 -130 0 -29
bei _ drauf	0 116 -54 -45 -71
bei _ drin	-106 232 -58 0 0
bei _ durch	0 135 0 0 0
bei _ ein	0 -227 -74 -2 0
bei _ eine	0 -160 0 0 -81
bei _ einen	0 75 0 0 0
bei _ einge	0 112 -22 -46 0
bei _ geht	371 0 -38 0 -126
bei _ gerad	-52 -34 -169 0 0
bei _ gespe	0 -102 0 0 0
bei _ hat	0 -278 -43 0 0
bei _ im	404 -135 -304 246 56
bei _ in	-38 -53 -581 -5 -34
bei _ ist	385 26 -204 -18 337
bei _ jetzt	0 103 0 0 0
bei _ keine	-11 0 24 0 0
bei _ kolle	-3 -25 241 0 -35
bei _ kunde	0 257 0 0 0
bei _ kv	0 -14 -279 133 -24
bei _ laeuf	-260 -5 120 0 1222
bei _ liege	292 -42 -85 0 -24
bei _ mehr	0 -28 765 0 0
bei _ melde	0 -161 0 0 0
bei _ mit	0 0 477 0 0
bei _ nicht	-229 -61 -510 0 -60
bei _ niede	-49 0 -101 0 -19
bei _ niema	-41 0 -67 0 0
bei _ noch	0 0 -30 0 0
bei _ passi	0 0 0 -21 0
bei _ patie	-616 -49 -78 0 0
bei _ progr	-107 0 -177 0 -136
bei _ proze	-8 -63 -176 -125 -61
bei _ ruft	0 -175 -50 -2 0
bei _ sei	0 0 -86 0 -72
bei _ seit	-84 -116 632 -14 -82
bei _ sind	0 -79 -18 0 0
bei _ steht	-363 -20 -255 -67 -2
bei _ ueber	138 -11 -97 0 0
bei _ und	207 -27 377 0 0
bei _ unter	0 0 -65 0 0
bei _ von	56 -263 85 0 -32
bei _ vor	0 0 0 -98 -4
bei _ weite	0 74 -84 0 -7
bei _ wiede	0 0 0 -8 -217
bei _ wir	22 -29 -79 0 0
bei _ wurde	0 -30 0 0 -17
bei _ zu	-9 0 0 0 -3
bei allen	-127 -44 1121 -33 -45
bei dem	0 -39 -20 0 -26
bei den	237 -92 -173 -13 0
bei denen	0 0 83 0 0
bei der	450 27 -449 430 -308
bei einem	-582 -73 -98 -31 0
bei einer	-6 -3 45 -1 0
bei euch	-176 -170 -109 0 -234
bei ihnen	-343 -584 -600 -268 -415
bei jedem	-58 -240 -47 0 -35
bei jeder	-99 -5 129 0 -72
bei keine	-35 242 892 0 -3
bei meine	-19 0 392 0 0
bei niema	523 -22 451 0 0
bei progr	-41 -19 -65 0 0
bei uns	78 72 -648 -296 111
bei unser	0 235 -56 0 0
bei wir	-143 15 54 241 155
beide	-277 0 248 0 0
beide-	-338 -21 1381 -30 -85
beiden	-338 133 602 0 -82
beides	0 -154 779 -30 -3
beim	1347 -113 34 745 -535
beim _ auf	-95 -19 557 -5 0
beim _ der	43 13 -476 -60 -46
beim _ des	-80 -182 -30 0 0
beim _ eines	472 0 -314 -25 0
beim _ ersch	255 0 410 -3 0
beim _ haeng	285 0 -372 -16 0
beim _ kommt	-82 194 154 -1 0
beim _ mal	0 220 300 366 0
beim _ nicht	-69 0 410 0 0
beim _ patie	-34 -91 361 0 -29
beim _ ueber	0 0 -532 0 0
beim druck	254 -95 -647 -6 0
beim einle	0 -132 240 -48 0
beim falsc	-34 -91 469 0 -29
beim hochf	-133 148 0 0 0
beim kunde	53 0 0 0 -15
beim laden	50 -7 -239 0 0
beim lande	0 0 0 -17 0
beim oeffn	69 -85 -375 0 0
beim sende	0 0 -333 0 -1
beim start	119 -64 -172 -13 0
beim updat	0 0 -164 0 0
beim versa	0 0 674 0 0
beim wechs	-95 0 -173 0 0
beisp-	0 0 -20 0 0
beispiel	0 0 -20 0 0
beitr-	0 -32 0 -21 -22
bekan _ die	0 -10 -177 0 -15
bekan-	0 -288 78 -26 -22
bekannt	0 -62 -280 -24 0
bekannte	0 -139 0 -1 -7
bekannten	0 -42 358 0 -15
bekom _ die	0 44 0 0 0
bekom _ keine	12 0 18 0 0
bekom die	55 -92 204 0 0
bekom ich	-98 0 -96 -4 0
bekom und	0 -123 -78 0 0
bekom wir	12 0 0 0 0
bekom-	-186 -29 353 -84 -251
bekomme	242 -15 -126 -4 0
bekommen	-530 86 573 -116 -251
bekommt	103 -99 -94 35 0
belas-	0 -26 -3 -25 -105
belastbare	0 0 0 -25 -105
beleg-	0 0 -54 -19 0
bemer _ die	0 -23 -285 -214 -42
bemer dass	0 0 -329 -214 0
bemer und	0 -69 0 0 0
bemer-	-57 -298 -299 -271 -87
bemerkt	-57 -178 -329 -271 -87
benac ?	-36 0 0 -29 0
benac-	-36 -3 0 -29 -4
benachrichtigen	-36 -3 0 -29 -4
benen-	0 -46 0 0 0
benennen	0 -46 0 0 0
benoe _ die	0 0 0 -246 0
benoe _ eine	0 -113 0 0 -11
benoe fuer	0 -52 -25 -28 0
benoe ich	0 -90 0 0 0
benoe wir	-16 -35 -81 337 -45
benoe-	-16 -289 -107 512 -91
benoetige	0 -90 0 0 0
benoetigen	-16 -109 -107 262 -91
benoetigt	0 -90 0 250 0
benut _ passw	-156 -15 0 0 -76
benut und	-33 19 0 0 0
benut-	480 -593 -540 -77 15
benutzen	-216 -21 -94 0 0
benutzer	728 -581 -270 -77 16
benutzerkonto	0 298 0 0 0
benutzername	-64 -47 -49 0 -1
benutzt	-159 0 0 0 0
beoba-	-30 322 316 0 -155
berat-	0 0 -1 0 0
berec-	0 -184 0 0 -10
berechnet	0 -47 0 0 -10
berei ?	0 206 0 0 0
berei-	107 -191 -145 -102 118
bereiche	0 0 -14 0 0
bereit	-136 -69 -33 -13 0
bereits	-18 -136 -98 -15 118
bereitschaftsdienst	0 -47 0 0 0
beric _ den	0 0 0 -29 -6
beric an	0 0 0 -29 -6
beric-	-547 -24 384 -93 420
bericht	-70 -24 0 -65 -20
berichte	-476 0 384 0 440
berichten	0 0 0 -28 0
berli-	0 -14 -17 -33 -19
berlin	0 -14 -17 -33 -19
berue-	-10 -15 0 0 -4
beruehrt	-10 0 0 0 0
beruf-	-17 -124 -2 283 -28
berufsverband	0 0 -2 0 -14
beruh-	0 -283 -23 -16 345
beruhigt	0 -283 -23 -16 345
besch ?	-41 0 0 0 0
besch _ ?	0 0 0 0 -32
besch _ dass	-40 -57 161 0 56
besch _ der	37 0 -66 0 -12
besch _ muess	0 0 -11 0 0
besch _ oder	0 0 0 -63 -67
besch geben	0 0 -12 -40 -6
besch oder	0 0 -14 0 0
besch sagen	-9 0 0 -38 -5
besch sich	-40 -57 173 0 0
besch-	198 -277 656 518 323
beschaedigt	-130 68 -127 -12 -12
bescheid	-9 -15 -22 -24 355
beschraenkt	-41 0 -14 0 0
beschwerde	0 0 -192 0 13
beschwert	-40 -121 258 0 0
beset-	-87 0 274 -58 -236
besetzt	-87 0 34 -58 -236
beson-	-8 -34 0 0 0
besonders	-8 -34 0 0 0
bespr-	0 -45 -37 -170 309
besprochen	0 -45 -37 -121 309
besse-	68 -96 0 -67 -30
besser	-113 -96 0 -66 0
besserung	181 0 0 -1 -30
best	0 0 0 -17 -2
besta ?	-91 0 0 0 0
besta _ dass	-2 -20 0 0 -28
besta _ den	0 0 0 0 261
besta _ die	0 0 -131 -30 -12
besta _ uns	-46 0 0 0 -20
besta _ wir	-35 0 0 0 0
besta dass	-127 0 -88 0 0
besta sie	-83 -20 0 0 -227
besta-	-371 -221 -268 290 29
bestaetigen	-301 -267 -43 -343 83
bestaetigt	-7 196 -5 0 20
bestaetigung	-29 -98 -62 281 -61
bestand	-35 -16 -48 0 0
bestanden	0 -36 -24 0 0
beste ?	0 0 0 -29 0
beste _ 0	0 -5 -53 -6 0
beste _ ein	0 0 -9 0 0
beste _ uns	0 0 0 0 -106
beste auf	28 -107 -66 304 0
beste fuer	0 319 0 0 -149
beste ist	-104 0 102 -31 -20
beste-	-127 196 87 167 701
besteht	-12 -111 -84 233 -107
bestellen	0 0 0 -29 0
bestellt	-104 174 156 0 -23
bestellten	128 -60 0 0 -100
bestellung	0 0 -179 -37 0
besten	0 -115 -36 0 -256
bestens	-199 0 0 0 1228
besti-	-52 -11 -96 0 -215
bestimmt	-52 -8 -96 0 -215
besuc-	0 475 -77 -66 -131
betra-	0 -47 279 0 225
betrag	0 -47 290 0 0
betre _ der	0 -136 0 0 0
betre _ die	-21 0 0 0 0
betre _ wir	0 0 0 0 -35
betre die	-77 274 -79 0 0
betre ist	159 0 0 0 -41
betre praxe	0 -28 0 0 0
betre-	-713 99 -115 -11 -389
betreff	-637 -252 -125 -11 -400
betreue	196 0 -79 0 0
betreuen	-272 195 410 0 -33
betreuer	0 42 0 0 198
betreut	0 -68 -141 0 -65
betreuten	0 210 -68 0 -19
betreuung	0 0 0 0 -70
betri ?	0 0 0 0 -56
betri das	0 0 -51 0 0
betri der	-56 0 -79 0 0
betri einge	101 0 -11 0 0
betri-	356 -463 -767 -142 -152
betrieb	625 -106 -402 -25 -87
betriebsstaette	0 0 -47 0 0
betriebsstaettennummer	0 -28 -159 -12 0
betrifft	-279 -165 -96 0 -26
betro ?	-23 0 0 -9 0
betro _ bitte	0 -35 -17 0 0
betro _ der	0 0 -311 -75 -24
betro _ koenn	0 0 0 87 -6
betro _ nur	-106 0 -55 0 -40
betro einri	0 0 0 -5 0
betro ist	-12 -52 -24 0 -40
betro kunde	0 0 0 -6 0
betro oder	-106 0 -55 0 -49
betro sein	0 0 -11 87 -6
betro sind	-91 0 -77 295 -32
betro und	0 0 0 0 -111
betro-	-377 -299 -281 246 -266
betroffen	-248 -52 -281 263 -266
betroffenen	-130 0 0 -6 0
betroffener	0 0 0 -5 0
betroffenheit	0 -247 0 -5 0
betru ?	0 -49 0 0 0
betru-	0 -49 -62 0 0
betrueger	0 0 -62 0 0
betrug	0 -49 0 0 0
beunr-	0 0 0 -24 0
bevor	124 -25 -136 -58 -124
bevor das	0 0 0 -7 0
bevor ich	0 223 0 -51 -30
bevor sie	261 0 0 0 -80
bevor wir	-126 -61 -36 0 0
bewae-	0 0 0 -64 -41
bewaehrt	0 0 0 0 -41
beweg-	0 229 -30 0 -132
bewegt	0 147 -30 0 -132
bewer-	0 208 -47 265 0
bewerbung	0 176 0 265 0
bezah-	-146 52 0 0 -64
bezahlt	-146 0 0 0 -64
bezie-	-12 0 0 0 0
beziehen	-12 0 0 0 0
bezif-	-4 0 0 0 0
beziffern	-4 0 0 0 0
bg	0 -132 -150 610 0
biete sie	0 -6 -22 0 0
biete-	161 -6 -22 -14 434
bieten	0 -6 -22 -8 434
bietet	161 0 0 0 0
bild	-237 4 -202 0 0
bilde-	0 236 594 -41 0
bilder	0 236 601 -41 0
bilds ist	-141 287 -2 -19 -44
bilds steht	-184 360 0 0 0
bilds und	0 -27 0 -107 0
bilds-	443 434 2 -200 118
bildschirm	466 12 112 -74 143
bildschirme	479 -327 -52 0 0
bildschirmen	-328 278 -13 0 0
billi-	-3 -69 -89 382 -46
billing	-3 -69 -89 382 -46
bin	-292 -590 -128 -352 121
bin _ 0	-72 0 -9 -26 -71
bin _ der	-209 -7 -111 0 0
bin _ in	248 -12 -55 0 -32
bin _ und	-86 -72 0 0 0
bin _ verpf	0 -71 0 0 -4
bin ab	0 0 -70 0 -29
bin bis	0 0 0 -95 0
bin ich	-45 -214 -7 -51 -66
bin im	-59 0 -229 0 -1
bin in	-8 0 -71 0 0
bin nur	-39 0 0 0 0
binne-	0 -85 0 154 0
binnen	0 -85 0 154 0
bis	382 -467 668 730 -223
bis 0	-58 19 -45 -1011 -49
bis _ 0	-137 20 -216 431 -37
bis _ abend	212 0 0 -2 -58
bis _ den	-211 0 -118 -78 0
bis _ die	254 0 190 -39 0
bis _ ist	0 -14 0 -143 0
bis _ mitta	-14 0 0 346 -16
bis _ muess	-3 0 0 -7 0
bis _ muss	-66 -57 -62 423 0
bis _ nicht	-121 -23 -1 -304 0
bis _ raus	0 0 -16 -384 -11
bis _ uhr	-83 0 -13 -620 0
bis _ weite	138 -116 0 -20 -20
bis _ wiede	265 0 0 -25 -108
bis _ woche	0 -107 -41 44 0
bis auf	181 -116 207 -53 -20
bis dahin	173 -22 -62 783 0
bis donne	0 0 0 372 0
bis ende	-19 0 -53 87 0
bis freit	-15 -63 147 -491 -2
bis heute	78 -124 -1 -447 -58
bis in	0 0 -149 -24 0
bis jetzt	-46 -29 -46 -162 -27
bis mittw	-22 -100 -99 510 0
bis morge	0 0 -119 882 -27
bis sie	0 0 0 -9 -8
bis wann	0 0 -8 -306 0
bis zu	-12 0 0 0 0
bis zum	195 -150 251 1031 0
bis zur	13 0 75 102 0
bishe-	115 -8 0 -80 -273
bisher	115 -8 0 -80 -273
bisla-	-292 -64 -116 0 -24
bislang	-292 -64 -116 0 -24
bitco-	-265 542 -31 -98 0
bitcoin	-10 219 -11 -98 0
bitcoin-adresse	-255 323 -19 0 0
bitte	-373 -859 -462 -13 -228
bitte _ 0	0 0 0 0 -48
bitte _ an	0 -49 0 0 -10
bitte _ angab	0 -11 0 0 0
bitte _ anruf	132 72 0 -18 -53
bitte _ ausku	0 -24 0 -47 -14
bitte _ besta	0 -81 -17 0 0
bitte _ den	0 0 408 0 134
bitte _ die	0 -34 -75 -60 111
bitte _ ein	0 -60 0 0 -33
bitte _ einen	-6 0 0 0 -37
bitte _ ich	97 0 0 0 -33
bitte _ info	-47 0 0 0 -8
bitte _ melde	141 -199 0 0 -42
bitte _ mitte	-38 -40 -10 0 0
bitte _ rueck	-279 192 430 0 99
bitte _ sie	-436 -314 -63 86 -713
bitte _ ueber	-20 0 0 0 0
bitte _ um	-78 -67 -11 206 -55
bitte _ und	62 0 -11 0 -47
bitte _ wir	0 0 0 168 -61
bitte _ zurue	138 0 0 0 -79
bitte aende	-72 -32 -26 -38 -67
bitte an	-13 0 -75 -41 -60
bitte antwo	0 0 0 -311 -68
bitte bei	-2 0 0 0 -49
bitte besta	-83 -20 0 0 -207
bitte bitte	230 0 -42 0 -91
bitte den	0 -128 0 -77 357
bitte die	0 0 0 0 372
bitte dring	18 0 -42 167 -55
bitte eine	0 -4 0 0 0
bitte ich	-48 -67 -29 183 -39
bitte in	0 -23 0 0 217
bitte infor	0 0 0 0 -33
bitte jeman	214 0 -7 0 0
bitte keine	-247 0 -47 -16 509
bitte kuenf	0 0 -159 0 -147
bitte loesc	0 0 0 0 -79
bitte melde	-15 0 -124 99 -2
bitte nenne	0 0 -43 0 0
bitte nicht	-56 0 -195 -18 223
bitte noch	0 0 0 -60 -30
bitte nur	0 0 -258 0 278
bitte ob	0 -34 0 0 -12
bitte passe	0 0 0 0 -73
bitte pruef	0 0 -44 0 0
bitte richt	0 0 0 0 -118
bitte rueck	86 0 -85 0 -129
bitte rufen	-18 0 -34 -42 -164
bitte sagen	0 -55 0 -24 -51
bitte schal	0 -11 -46 0 -34
bitte schic	-14 -88 0 0 -94
bitte schre	0 0 -36 0 0
bitte sende	0 0 -38 0 -78
bitte sie	-10 0 -82 168 -82
bitte sofor	257 -199 0 -5 -42
bitte teile	-8 0 0 0 -43
bitte um	-276 -312 478 -412 -331
bitte wir	-189 0 -11 -144 -9
bitte zurue	0 0 0 0 -141
bitte-	-74 -178 -51 -397 -91
bitten	-64 -166 31 110 -9
bittet	-10 -11 -82 -507 -82
blaet-	441 -26 -116 0 0
blaetter	441 -26 -116 0 0
blank	396 -38 -258 299 -131
blank-	-154 0 -202 -59 -24
blatt	-151 89 156 0 -10
blau	-76 0 -63 0 0
blaue bilds	404 -61 -87 -62 0
bleib _ 0	-7 0 -265 41 0
bleib _ bei	-154 0 219 -21 -3
bleib _ der	121 0 299 -3 -38
bleib bei	-16 0 -670 -53 -42
bleib beim	169 -7 -102 0 0
bleib das	226 0 -150 0 0
bleib der	15 0 -103 155 0
bleib die	0 0 0 -41 0
bleib im	-228 -6 91 0 0
bleib leer	-205 0 552 -39 0
bleib weiss	77 0 100 0 0
bleib-	41 -217 360 77 511
bleiben	88 -153 499 -16 594
bleibt	-47 -64 -139 93 -84
bleis-	300 0 -65 0 0
bleistift	300 0 -65 0 0
blieb	-22 0 -119 0 0
blind	304 0 147 0 0
blink rot	0 0 -305 0 0
blink-	-34 373 -209 -23 -35
blinkt	-34 68 -209 -23 -35
block	163 -54 -271 0 0
block-	-100 -356 -105 0 0
blocked	0 19 0 0 0
blockiert	0 -281 -105 0 0
bloss	-224 -128 414 217 136
bloss a	0 0 128 0 0
blue	0 0 -127 0 0
blutd-	444 -67 -521 -44 -56
blutdruck	517 0 0 -44 -49
blutdruckwerte	-19 0 -10 0 -7
book	-31 0 468 0 -14
boote-	-1 0 17 0 0
bootet	-1 0 17 0 0
braeu die	0 0 -38 351 0
braeu ich	0 -77 0 -6 -7
braeu-	-2 -198 -38 277 -7
braeuchte	0 -110 -38 29 -7
braeuchten	-2 -88 0 248 0
brand-	-135 0 -35 193 -79
brandt	-135 0 0 0 -21
brauc _ da	-152 0 0 218 -31
brauc _ dafue	-41 0 0 0 -1
brauc _ das	268 0 -97 0 0
brauc _ die	0 0 -57 464 -53
brauc _ eigen	0 0 0 0 -53
brauc _ eine	0 -6 0 -67 -162
brauc _ einen	0 0 0 0 -24
brauc _ mehr	-108 0 -28 0 947
brauc _ neue	0 -54 0 0 -82
brauc _ nicht	-58 0 0 0 161
brauc _ noch	-46 0 0 -101 -29
brauc _ rechn	0 0 0 -340 0
brauc _ von	0 0 0 -20 -25
brauc die	-78 -46 -132 96 -142
brauc ein	-26 -87 0 0 -143
brauc eine	-130 -54 -82 -60 -193
brauc einen	-17 -1 -106 -66 -123
brauc fuer	0 -4 0 340 -58
brauc ich	80 -94 217 26 482
brauc nicht	-108 0 -28 0 1273
brauc nur	-134 0 0 0 -57
brauc sie	0 0 0 -129 -265
brauc wir	-289 -22 144 111 107
brauc-	-149 -93 -256 293 1063
brauch	0 0 0 123 -4
brauche	-375 -214 100 -210 313
brauchen	-387 192 -37 192 130
braucht	345 -70 -222 188 624
breac ?	0 0 0 -45 0
breac-	0 0 0 262 -17
breach	0 0 0 262 -17
brich _ 0	0 0 -11 0 -61
brich ab	-5 0 193 -429 0
brich bei	0 0 133 0 -61
brich die	-110 0 -98 0 0
brich mit	0 -4 99 -204 -15
brich nach	0 0 -545 0 0
brich-	-196 -76 1210 -883 -103
bricht	-196 -76 1210 -883 -103
brief	-210 -156 139 -31 0
brief schre	-166 -17 53 0 0
brief-	-250 332 104 213 -172
briefe	-250 280 583 218 -64
briefkopf	0 -265 -209 -5 0
bring-	211 -122 111 -21 0
bringt	92 -66 111 -21 0
broem-	-35 -80 0 0 -25
brows-	0 34 0 0 0
browser	0 -87 0 0 0
bruec-	-188 0 0 -46 0
bsnr	-36 -200 -130 -2 0
bsnr 0	-36 -40 0 0 0
btm	-202 -77 54 -6 -22
btm-r-	958 -59 -454 -22 0
btm-rezepte	872 -26 -445 0 0
buche-	-190 0 293 -5 0
buchen	-190 0 293 -5 0
buchh-	0 0 -368 0 -16
buchhaltung	0 0 0 0 -16
buchs-	-129 266 68 -39 -97
buchstaben	-76 -38 138 -39 -97
buero	47 0 -14 0 0
buero 0	0 0 -14 0 0
buero _ 0	0 0 -14 0 0
buero-	21 -18 -12 0 0
bunde-	0 -2 0 0 0
busin conti	0 -55 0 0 0
busin-	0 -55 0 0 0
business	0 -55 0 0 0
but	-220 -63 -116 -18 -40
by	-44 86 212 -113 -87
by _ ?	0 0 0 -90 0
by _ attac	0 0 0 -15 0
by frida	0 -2 -151 226 -56
by hand	-61 0 386 -49 -7
by the	0 0 -23 -68 0
bzw	0 -166 0 0 0
c	0 -21 -180 0 0
calen-	59 -24 -706 0 0
calendar	59 -24 -706 0 0
call	-134 -242 -348 -22 260
call _ back	0 0 0 -22 -92
call from	0 -242 0 0 0
call me	0 0 0 -22 -95
calle-	-66 358 0 0 0
can	419 -180 -197 -113 -1
can _ still	-94 0 0 0 0
can ich	-80 0 0 0 0
can log	268 -65 0 0 0
can someo	0 -17 0 0 0
can they	0 0 -30 0 0
can we	-94 0 0 0 0
can you	-147 0 -46 0 -1
can't	2 0 -190 0 -29
can't _ the	-470 0 0 0 -29
canno _ any	279 -39 -201 0 0
canno be	-21 122 217 -57 -19
canno open	4 0 -126 0 0
canno see	108 0 0 0 0
canno-	568 74 -32 -57 -46
cannot	568 74 -32 -57 -46
card	441 0 -286 -14 -155
card reade	-3 0 -94 0 -113
cards	295 0 -144 0 0
cd	0 0 -14 -69 -162
celle	0 0 386 0 -21
certi-	-69 0 361 0 0
chang _ passw	0 0 0 0 177
chang our	0 0 0 0 -17
chang-	-465 0 -121 -57 160
change	-286 0 -121 0 -34
charg-	0 0 -362 -65 0
chargennummer	0 0 -288 -10 0
chart	-615 -82 572 -57 0
chart-	386 -58 61 0 -22
charts	386 -58 61 0 -22
check-	-181 -190 -148 0 287
checkliste	-7 0 0 0 0
chef	888 -81 -635 -79 -48
chef _ nicht	-60 66 0 0 -41
chef fragt	0 0 -57 -69 -7
chef ist	160 0 -10 0 0
chefi _ ob	0 0 -35 0 0
chefi _ wisse	0 -46 0 0 0
chefi fragt	0 0 -35 0 0
chefi moech	0 -46 -25 0 0
chefi will	-160 -17 -109 0 0
chefi-	195 -135 -41 50 -9
chefin	195 -135 -41 50 -9
chiru ambul	129 0 -129 0 0
chiru-	82 -47 -129 322 -47
chirurgische	129 0 -129 0 0
chron-	-153 -7 -175 -165 0
claim _ be	-48 293 0 0 0
claim to	-48 293 0 -4 0
claim-	-48 293 -45 25 0
claiming	-48 311 0 0 0
claims	0 -18 -45 25 0
click	272 -154 21 0 0
click-	0 0 365 0 0
click-abrechnung	0 0 365 0 0
clien-	466 133 -365 0 -45
client	198 -160 -206 0 0
clients	268 293 -158 0 -36
clini-	179 -91 -56 0 -9
clinic	179 -91 -56 0 -9
close	97 0 0 0 1000
close on	71 -161 -78 98 0
close-	216 -239 -78 42 -53
closed	-50 -1 0 -307 -45
closes	266 -237 -78 349 -8
code	-183 0 -375 0 0
colle-	334 -105 -132 -148 308
colleague	-135 -14 -34 -148 521
come	210 -37 138 0 0
comin-	0 0 373 0 0
coming	0 0 373 0 0
compa-	0 0 0 -24 -37
company	0 0 0 -24 -37
compl-	260 -237 -49 384 -40
compu _ fehle	-24 -86 -44 0 0
compu ist	76 -31 0 -40 0
compu sende	-24 -86 -44 0 0
compu-	168 65 -317 -50 -205
computer	-70 354 -254 -50 -168
computers	373 -181 -50 0 -37
confi-	-128 -121 -17 0 -119
confirm	-128 -88 -17 0 -119
conne _ nicht	-6 0 620 0 0
conne _ our	0 -11 -34 0 0
conne _ the	143 0 538 -10 -45
conne passw	0 0 -14 0 0
conne remot	0 -4 -17 0 -39
conne to	143 -36 -107 0 -56
conne-	357 -43 1085 -68 -173
connect	143 -40 33 0 -128
connection	-18 -4 15 0 0
connector	0 0 471 -14 0
conta-	0 510 0 0 -39
contact	0 -63 0 0 -39
conti	0 -2 0 0 0
conti-	0 -55 0 0 0
continuity	0 -55 0 0 0
contr-	186 1261 -49 -10 -72
contract	0 -88 0 0 -16
copie-	-68 262 221 0 -5
coron-	0 -10 -46 0 0
could	671 -35 -5 0 -118
could _ send	0 0 0 0 -68
could _ tell	271 0 0 0 0
could not	682 -8 -5 0 -51
could you	0 0 0 0 -68
cover-	0 0 0 0 -28
crash-	-691 -121 705 125 -92
crashes	-396 -86 876 125 -92
crede-	0 573 0 0 0
crypt	0 348 -177 0 0
curso-	-116 350 -56 -12 -32
cursor	-116 350 -56 -12 -32
custo-	-164 -105 0 -96 -173
customer	-164 -105 0 -96 -24
customers	0 0 0 0 -149
cyber auf	0 -32 -1 0 -12
cyber-	-249 -68 -6 -49 -477
cyberangriff	-73 -32 51 -20 -463
cyberattacke	-95 -36 -22 0 -14
d-arz-	-131 -69 400 152 -3
d-arzt-bericht	-91 0 -92 152 0
d-arzt-berichte	-40 -69 492 0 -3
da	-121 766 -183 -97 -180
da ?	0 -10 0 0 -136
da _ 0	0 0 -9 206 0
da _ ?	-94 -24 0 0 0
da _ bei	0 0 -33 -18 0
da _ der	0 -36 0 0 0
da _ die	-58 -13 -128 0 0
da _ dran	0 -37 0 0 0
da _ einer	0 759 0 0 -33
da _ hat	0 -179 0 0 -243
da _ in	0 -3 -7 0 0
da _ keine	162 -25 -68 0 -4
da _ man	-76 36 -2 -81 0
da _ nicht	163 -56 0 0 0
da _ was	-48 167 0 0 0
da auch	0 -36 0 0 0
da der	-86 76 336 0 -2
da die	209 -53 96 37 -1
da drauf	0 -154 0 0 0
da ein	0 -45 0 0 0
da einen	0 238 0 -29 0
da einer	0 -10 0 0 0
da ich	-28 -3 -78 -11 75
da ist	-89 212 -32 0 302
da jeman	0 -138 0 0 0
da jetzt	0 -86 0 0 0
da nicht	-311 -70 -62 218 0
da steht	-426 135 239 -19 0
da und	-4 -179 -70 0 -287
da unser	0 19 0 -5 0
da war	242 -88 385 0 -7
da was	0 -39 0 -50 0
da wiede	0 0 0 0 -74
da wir	-44 -63 0 24 0
dabei	-264 197 53 -25 -110
dadur-	0 0 93 0 0
dadurch	0 0 93 0 0
dafue ?	-41 0 0 0 0
dafue _ ?	0 -7 0 0 0
dafue _ sie	0 0 -60 0 -30
dafue eine	0 -23 0 0 -1
dafue-	-168 86 -62 187 -196
dafuer	-168 86 -62 187 -196
dageg-	-163 0 -108 -28 0
dagegen	-163 0 -108 -28 0
daher	-437 -387 679 -30 240
daher _ wir	0 -274 -23 -25 -117
dahin	173 -22 -62 783 0
dahin muss	-60 -9 -62 260 0
dahin steck	0 -16 0 0 0
dahin-	133 -61 -170 0 -135
dahinter	133 -61 -170 0 0
dahintersteckt	0 0 0 0 -7
dale--	-102 -69 560 0 -190
dale-uv	-102 -69 560 0 -3
damal-	0 -146 0 0 0
damals	0 -146 0 0 0
dame	0 -157 -32 0 -21
damen	68 264 138 -36 -33
damen _ herre	-101 -60 98 -36 -28
damen und	-101 -60 98 -36 -28
damit	147 -329 -46 -90 448
damit _ ?	0 -16 0 -7 0
damit _ daten	0 -3 0 0 0
damit _ die	0 0 -23 0 0
damit _ uns	0 0 0 0 -11
damit _ von	0 0 -35 0 0
damit der	0 0 -20 0 -59
damit die	-17 -3 317 0 -66
damit ich	-16 0 0 -51 -60
damit ist	405 0 -127 0 295
damit nicht	-110 0 -100 0 0
damit sie	0 -15 -195 -20 274
damit wir	11 -84 -39 -12 0
danac _ der	0 435 -31 382 0
danac _ es	-46 0 819 -25 -36
danac ist	-227 161 230 161 0
danac-	-274 259 230 703 -254
danach	-274 259 230 703 -254
daneb-	-58 753 -29 -63 -25
daneben	0 753 -29 -12 -25
dank	-311 -52 -72 -100 177
dank _ die	0 0 0 -100 -484
dank fuer	0 0 0 -100 31
dankb-	0 0 -68 38 232
dankbar	0 0 -68 38 232
danke	269 -135 -154 -71 -1146
danke _ die	0 0 0 -41 1147
danke fuer	0 0 0 -41 629
danke-	-121 0 0 -38 52
dann	-281 -73 -242 99 -386
dann _ das	12 0 0 0 -38
dann _ die	-70 -31 -98 -77 0
dann _ wiede	-2 -31 -79 -14 -102
dann _ wir	-122 -19 86 0 -39
dann auch	0 0 0 0 -8
dann ist	134 -19 -51 318 -204
dann noch	-70 -31 -98 -77 0
dann von	0 -115 0 0 0
daran	0 0 -134 211 -41
darau aufme	0 74 0 0 -33
darau-	456 349 -138 280 -35
darauf	446 349 -76 280 -35
darf	-391 -185 146 -26 208
darf ?	-19 0 0 0 0
darf _ die	0 0 -100 0 0
darf ich	-69 -33 0 0 0
darf man	0 -56 -100 0 0
darkn-	0 -6 0 0 0
darknet	0 -6 0 0 0
darue-	0 247 -14 0 -62
darueber	0 247 -14 0 -62
darum	-129 -101 -26 -24 257
darum _ ich	-13 -47 0 0 0
darun-	239 197 0 -61 -74
darunter	239 197 0 -61 -74
das	-540 -287 -256 40 -787
das ?	0 421 -27 -69 0
das _ 0	-35 63 11 -52 0
das _ ?	-178 -335 -260 343 0
das _ aber	0 -25 -49 0 0
das _ alle	-97 0 157 0 -65
das _ allei	0 -124 0 0 -24
das _ allen	231 -62 343 0 0
das _ als	-23 0 -99 0 0
das _ am	-233 -47 79 -89 -63
das _ an	211 -78 -112 -87 -13
das _ auch	0 -80 235 0 0
das _ auf	-46 -332 -100 0 0
das _ aufge	0 -51 0 0 0
das _ aus	-19 0 -34 0 0
das _ bei	38 -127 183 0 0
das _ beim	-95 -18 547 0 0
das _ bleib	267 -39 17 -29 0
das _ brauc	0 -18 -232 297 -63
das _ brich	0 0 94 -323 -61
das _ das	120 191 -123 0 0
das _ dass	-26 0 -19 -13 0
das _ dem	0 -22 776 -33 0
das _ den	-240 0 190 0 -1
das _ der	-150 323 428 -152 -67
das _ des	0 532 -61 -86 0
das _ die	-2 0 -257 -163 -84
das _ ein	-207 122 -144 429 0
das _ eine	-3 0 0 0 0
das _ einge	0 97 -159 0 0
das _ einsp	-78 0 0 0 0
das _ falsc	0 -150 -20 0 -30
das _ formu	-118 0 -136 0 0
das _ fuer	50 -89 190 316 -162
das _ gefae	122 -25 0 0 -11
das _ haben	-107 -23 0 0 439
das _ haeng	112 0 496 -95 -14
das _ hat	-23 265 7 235 -299
das _ ich	-17 -11 -119 -18 -78
das _ ihnen	0 -26 0 0 0
das _ ihr	0 0 -77 0 0
das _ ihrem	0 -30 126 0 0
das _ im	-83 0 21 -234 -5
das _ in	-440 285 26 0 319
das _ ist	590 -106 -282 163 -247
das _ jetzt	703 -27 0 -12 0
das _ keine	-82 74 16 -28 -20
das _ kennt	0 0 -30 0 0
das _ kv	0 0 0 -18 0
das _ laess	-11 -63 167 0 -17
das _ laeuf	264 -57 -160 -75 77
das _ lande	0 0 325 0 0
das _ mache	0 0 -99 0 -124
das _ meine	0 0 0 0 -30
das _ melde	-148 0 74 95 0
das _ mit	133 -140 -211 0 -314
das _ nach	0 257 0 0 0
das _ nicht	-803 78 -1149 -46 -191
das _ noch	183 -62 295 -213 0
das _ nun	-34 0 -137 0 -34
das _ oder	-18 0 -125 0 0
das _ oeffn	135 -257 -183 0 0
das _ passw	120 -33 0 0 0
das _ patie	-69 0 0 -12 0
das _ progr	302 -35 -392 0 -4
das _ sagt	-32 0 238 -33 0
das _ schic	0 -10 84 0 0
das _ schon	0 -39 -26 -31 -229
das _ seit	-70 0 10 0 0
das _ sie	0 0 -128 0 -2
das _ so	0 0 -215 0 0
das _ soll	-6 0 0 138 0
das _ start	-848 -51 -74 0 0
das _ steht	446 0 -187 0 0
das _ stuer	-112 0 -2 0 -36
das _ syste	240 -32 0 -9 0
das _ ueber	-55 0 -621 -29 0
das _ und	133 0 -63 0 0
das _ uns	0 -21 0 0 -13
das _ unser	-14 128 -49 -179 186
das _ verla	0 -147 274 -306 0
das _ verwe	279 0 -170 0 0
das _ vom	0 71 -303 -17 -9
das _ von	-13 -132 37 -123 -222
das _ was	-142 0 0 352 -28
das _ wie	0 0 160 0 0
das _ wiede	0 0 0 0 -13
das _ wir	-56 105 -349 144 -312
das _ wird	-58 -42 -521 -53 -9
das _ zeigt	0 0 499 -33 -15
das _ zu	12 -29 0 105 -194
das _ zum	0 143 -77 -163 0
das admin	0 0 -4 0 0
das alles	-13 0 0 0 0
das als	35 0 0 0 0
das alte	573 -95 -150 -46 0
das an	-181 0 377 -130 0
das angeb	0 -45 -49 -34 0
das auch	-38 0 -47 0 0
das auf	57 -119 89 0 0
das bei	-207 0 269 0 0
das besta	-91 0 0 352 0
das bitte	0 0 0 -26 0
das darf	-55 0 383 -13 0
das datum	0 -72 -8 0 -56
das den	-69 -30 154 -12 0
das denn	-34 0 0 0 0
das der	0 0 0 -39 0
das die	0 0 308 0 0
das druck	208 0 -52 0 149
das echt	0 -146 0 0 0
das ein	-15 0 0 0 0
das feld	-413 0 284 -63 -4
das fenst	419 -173 -210 -13 -8
das fernw	-31 -141 0 0 0
das formu	-200 0 215 0 -129
das fremd	-116 -7 -47 0 0
das fuer	0 68 0 0 0
das ganze	162 -37 -222 0 -314
das geht	248 0 -305 0 0
das geld	0 -14 -53 176 0
das gerae	-54 105 490 0 -9
das gleic	-202 0 204 0 0
das hat	-35 0 0 -170 -85
das im	-117 0 0 0 0
das in	0 -15 0 0 283
das inter	0 -73 238 -14 0
das irgen	214 -26 0 -51 0
das ist	923 -108 -473 197 -57
das jetzt	-35 -36 183 0 -131
das kabel	0 0 0 0 -29
das karte	-205 0 -399 0 -15
das kennw	-220 -82 -101 -38 -44
das konne	0 -19 -155 0 -115
das kunde	-69 0 0 0 -22
das labor	-2 -19 -623 0 161
das melde	-88 0 0 -265 0
das mit	-114 -78 418 0 -1
das modul	-15 0 123 -56 -70
das moech	0 -2 -92 0 -17
das muste	0 0 -176 0 0
das neue	84 -33 -3 202 -12
das nicht	-93 0 -195 0 -77
das noch	-1 79 0 0 0
das nur	-123 0 -52 0 -117
das passi	0 0 0 -159 0
das passw	-107 251 -169 0 -1
das praxi	-1 -13 -52 -39 0
das probl	0 -80 185 -46 -44
das progr	26 226 73 -117 -228
das pruef	0 0 173 -177 0
das quart	0 0 -254 -117 0
das rezep	530 0 -148 0 -56
das richt	-28 -46 -136 0 0
das rki	-19 0 0 -109 0
das schli	0 0 0 -37 0
das schon	0 319 0 -22 -413
das selbe	0 0 -102 0 -36
das siche	0 -51 51 -17 -45
das sozia	-41 0 0 148 -13
das syste	825 -60 -133 -29 0
das team	185 -239 0 -82 -220
das telef	-52 -111 715 0 -55
das termi	-263 -24 362 0 -5
das ticke	-116 0 -27 -86 -303
das tun	145 -54 -181 0 0
das ueber	-233 -17 -109 0 0
das ultra	0 0 563 0 0
das uns	0 162 0 0 0
das updat	0 0 -582 -37 -241
das vom	-24 -14 -105 0 0
das von	0 -124 126 0 -24
das war	0 73 -49 -12 285
das warte	-476 0 -187 -24 0
das was	0 -88 0 603 -20
das wegen	0 0 248 0 0
das wiede	265 0 0 -25 -185
das windo	-24 -88 -41 0 0
das wir	0 19 -48 120 -30
das wisse	-72 0 0 -59 0
das zerti	0 0 33 -50 0
dass	-438 -528 488 -387 -670
dass _ bei	-41 0 -67 0 0
dass _ das	188 -26 0 0 0
dass _ daten	0 -95 0 0 0
dass _ dem	-70 0 0 0 0
dass _ den	252 0 -13 0 0
dass _ der	0 0 0 0 -26
dass _ die	-40 196 256 0 -46
dass _ ein	-70 0 0 0 0
dass _ etwas	0 -52 0 0 0
dass _ fremd	-57 -33 0 0 0
dass _ gehac	0 -78 0 0 0
dass _ ihnen	-94 -74 0 0 -13
dass _ im	-158 -15 -19 0 -47
dass _ in	0 -177 0 0 0
dass _ mit	0 -55 0 0 -15
dass _ nicht	-334 -7 -43 0 -330
dass _ patie	-49 0 113 0 0
dass _ praxi	237 -94 0 0 0
dass _ progr	-12 -12 0 0 0
dass _ saube	0 -61 0 0 0
dass _ sie	-68 229 -45 0 0
dass _ softw	0 -35 -17 0 -24
dass _ ueber	0 -26 237 0 0
dass _ uns	-16 0 -22 -26 -23
dass _ unser	-51 290 -76 0 0
dass _ von	0 74 -46 0 -16
dass auf	-37 335 -76 0 -26
dass bei	-59 -91 -62 -62 -13
dass da	0 -10 0 0 0
dass das	-16 -147 -128 0 0
dass der	0 -148 198 -46 188
dass die	-142 -244 312 -18 -163
dass ein	335 -59 0 0 0
dass eine	-2 -97 0 0 0
dass er	0 0 0 0 -24
dass fremd	0 -339 0 0 0
dass ich	-102 159 129 0 0
dass ihre	-161 0 365 0 -85
dass in	0 0 -56 0 0
dass jeman	0 235 0 0 0
dass keine	154 0 -75 0 0
dass man	287 -222 -330 0 0
dass mit	-48 -46 0 0 0
dass nicht	-13 0 0 0 0
dass niema	0 -118 0 0 0
dass sich	-78 -67 0 0 0
dass sie	50 -50 152 -26 -388
dass ueber	0 0 168 0 0
dass unser	278 -48 -149 0 -24
dass wir	-207 -39 74 -64 -99
dasse-	-56 -21 43 0 -5
dasselbe	-56 -21 43 0 -5
data	-103 -53 287 415 -41
data ?	0 0 -46 0 0
data _ autho	0 0 -36 209 0
data prote	0 -53 -36 485 0
datab-	871 -147 -332 -10 -4
database	871 -147 -332 -10 -4
date	0 0 0 -8 0
datei	-416 358 723 394 -68
datei _ dem	-128 -311 -65 0 0
datei auf	-93 -337 -36 0 0
datei die	0 136 0 -1 0
datei mit	-34 415 -212 0 0
datei-	-472 784 25 -97 -18
dateien	-472 784 25 -97 -18
daten	-143 957 -82 153 -379
daten ?	0 0 0 101 0
daten _ ?	-19 0 0 -56 0
daten _ bei	0 0 0 0 -72
daten _ dem	-37 49 -12 -24 0
daten _ den	-17 -39 0 -45 0
daten _ der	-8 -17 198 -77 0
daten _ die	127 0 -112 116 0
daten _ eine	0 -11 0 0 0
daten _ fremd	0 -143 0 0 0
daten _ gefun	149 -59 -195 0 0
daten _ ihnen	0 0 0 177 0
daten _ ist	0 0 -170 0 0
daten _ mehr	-208 0 131 0 0
daten _ nicht	555 -18 416 -10 -77
daten _ patie	-19 217 0 0 0
daten _ praxi	-85 91 0 0 0
daten _ progr	-37 -69 187 0 0
daten _ seit	46 0 386 -3 -12
daten _ sich	520 0 -108 0 0
daten _ siche	0 0 -115 0 0
daten _ und	63 -64 -29 -150 0
daten _ uns	0 -3 0 0 0
daten _ unser	-18 366 0 -107 0
daten _ wir	-88 -104 0 -16 -38
daten auf	-29 109 -40 0 0
daten aus	-35 -198 347 -25 -30
daten bei	0 -31 0 -36 0
daten der	-15 -15 0 175 0
daten des	-148 0 -157 0 -4
daten die	-57 -61 0 0 -20
daten fuer	0 0 0 0 -155
daten hat	0 -5 0 -44 0
daten im	-75 -16 0 0 -8
daten in	-76 150 153 0 0
daten ist	636 -91 -34 -30 434
daten jetzt	-99 -214 0 0 0
daten laess	520 0 -108 0 -15
daten meine	-70 0 0 0 0
daten melde	0 0 262 0 -12
daten nach	0 141 0 0 0
daten nicht	163 -129 -193 0 -54
daten sind	382 131 -136 0 0
daten und	79 -125 -92 -65 0
daten unser	0 0 0 73 0
daten versc	0 18 -11 0 0
daten vom	-33 24 -81 -25 0
daten von	-19 392 34 160 0
daten vor	-88 0 0 -16 0
daten zu	0 -8 0 0 0
daten zur	0 -5 0 0 0
daten-	39 -287 -492 -86 -102
datenabfluss	0 91 0 214 0
datenbank	641 -243 -1312 -33 -171
datenbankdienst	716 0 -96 0 -29
datenbankserver	150 -14 -31 0 0
datenschutz	0 0 -62 180 0
datenschutzbeauftragte	0 0 0 -56 0
datenschutzbeauftragten	0 0 0 0 -18
datenschutzbeauftragter	-15 -52 -55 319 -18
datenschutzbehoerde	-101 0 0 -165 0
datensicherung	-164 -31 1221 -149 -123
datenstelle	0 -25 40 -31 -7
datenuebernahme	-129 -185 0 0 -8
datum	0 -30 -271 0 -131
dauer _ minut	-103 -133 -4 0 0
dauer nach	-131 141 18 0 0
dauer-	-813 -204 720 -283 -168
dauern	-1 0 0 0 0
dauernd	-346 65 915 -37 -103
dauert	-379 -224 -503 -71 -63
daume-	118 0 0 0 -290
daumen	118 0 0 0 -290
davon	-185 694 -165 550 -167
davon _ dass	-38 -222 -36 0 0
davon aus	-38 -81 -17 0 0
davon ausge	0 -141 -20 0 0
davon erfah	0 -44 0 0 -43
davor	-143 0 0 0 0
day	158 0 -453 0 -208
days	98 -110 0 0 0
dazu	-306 57 144 201 469
dazu ?	0 -9 0 0 0
de	78 129 668 -78 171
de 0	0 -72 -119 -32 -1
de _ 0	0 -72 -119 -32 -1
dead	409 -12 -32 -10 -2
deakt-	0 0 0 0 35
deaktiviert	0 0 0 0 52
dear	0 0 -30 -8 -83
dear _ or	0 0 -30 0 0
dear sir	0 0 -30 0 0
decry-	-34 196 0 0 0
defek-	489 -25 -182 -44 0
defekt	152 -25 -175 -44 0
defen-	0 141 -36 0 0
defender	0 141 -36 0 0
deins-	-61 404 0 -93 0
deinstallieren	0 -94 0 0 0
deliv-	0 -12 -124 0 -74
delivery	0 -12 -124 0 -24
dem	-751 191 631 418 55
dem 0	-102 -41 36 0 313
dem _ 0	-170 -1 109 -104 322
dem _ ?	0 -262 -50 0 -40
dem _ alle	0 0 -36 0 0
dem _ am	-112 489 -26 106 0
dem _ an	-55 51 0 0 0
dem _ auch	-32 -134 0 0 0
dem _ auf	106 -109 -62 -6 -14
dem _ aus	-368 0 649 0 -3
dem _ bei	-150 -55 259 40 0
dem _ das	-97 -61 295 0 0
dem _ der	-149 614 109 -98 622
dem _ des	-370 428 100 0 0
dem _ die	27 -205 108 -24 -50
dem _ eine	0 -80 -48 0 0
dem _ fehle	0 -36 -12 -24 0
dem _ fehlt	0 -75 -226 -48 -14
dem _ gesto	0 -115 -182 -23 -4
dem _ haben	-83 243 -36 0 -62
dem _ im	-229 19 -29 0 0
dem _ in	-35 142 -295 -5 0
dem _ ist	-255 0 -405 -11 432
dem _ kommt	927 0 -316 0 0
dem _ laufe	0 171 -147 0 0
dem _ liegt	-34 350 0 -3 0
dem _ mit	109 105 0 0 0
dem _ nicht	538 -40 -649 331 -56
dem _ noch	-118 -18 156 0 0
dem _ novem	0 0 -110 0 -9
dem _ nur	0 -92 -104 0 0
dem _ oder	0 -221 52 0 0
dem _ patie	0 -10 257 0 0
dem _ progr	30 19 0 0 0
dem _ rechn	-134 0 -62 0 0
dem _ sind	-95 356 82 -226 -45
dem _ start	92 -133 -272 0 0
dem _ steht	-150 252 236 -24 0
dem _ ueber	-43 87 0 -6 0
dem _ und	-150 -6 0 241 -44
dem _ unser	0 41 -150 -8 -28
dem _ updat	-178 0 -63 -16 0
dem _ vom	-153 164 -185 0 0
dem _ von	-77 156 -186 -60 -33
dem _ war	0 -5 -67 0 -134
dem _ wie	0 0 -28 0 0
dem _ zu	0 -38 148 0 0
dem alten	154 0 -153 0 -5
dem angeb	0 44 0 0 0
dem angri	-52 -28 99 -204 -66
dem anmel	121 343 0 0 -32
dem anruf	0 443 0 0 -21
dem ausla	0 36 0 0 0
dem bilds	0 210 -1 0 340
dem brief	0 -65 318 -5 0
dem cyber	0 0 190 -6 -61
dem daten	0 -111 0 0 0
dem deskt	0 70 -29 -3 0
dem dritt	49 0 -158 -99 -15
dem druck	178 307 -357 -5 -2
dem falsc	0 -229 219 0 0
dem ganze	-147 0 -41 0 0
dem gedae	315 0 -71 -24 0
dem hack	0 -16 175 0 0
dem hacke	-12 -16 124 -6 -45
dem handy	-18 -69 267 0 -12
dem haus	0 -15 155 0 0
dem hochf	-155 -86 -344 0 0
dem inter	0 0 -16 0 0
dem kennw	-13 -110 -42 0 0
dem konne	-134 -6 119 0 0
dem letzt	-143 0 -215 -14 0
dem naech	-18 0 -40 0 0
dem namen	-34 116 -119 0 -21
dem neuen	-134 -120 -315 0 0
dem neust	-61 0 103 0 -265
dem passw	233 -73 -58 0 -32
dem praxi	0 62 0 0 -4
dem progr	369 -308 -30 -40 0
dem quart	0 -11 297 -226 0
dem rechn	127 -51 -141 0 -35
dem rezep	-379 -123 -68 0 0
dem sagen	0 -75 0 0 -3
dem scann	0 -148 -188 0 0
dem serve	-107 -115 84 -24 -44
dem speic	-348 -87 152 -1 0
dem stand	0 -136 0 0 0
dem strom	-55 0 -27 0 0
dem table	-7 0 -130 -6 -12
dem tausc	-60 0 -25 0 0
dem termi	0 161 -175 0 0
dem ueber	-63 -28 -159 -12 0
dem umbau	0 0 -107 0 0
dem updat	210 0 41 -5 -95
dem virus	0 -221 0 0 264
dem vorfa	-86 -51 64 -53 -22
dem was	0 0 -112 0 0
dem woche	-254 -208 418 0 -30
demna-	0 -66 0 0 -31
demnaechst	0 -66 0 0 -31
demse-	0 146 -137 0 -24
demselben	0 146 -137 0 -24
den	-239 206 -445 270 -143
den _ 0	-43 -2 -8 -6 -28
den _ ?	0 -41 0 0 0
den _ am	436 -21 -190 -233 0
den _ an	0 -105 -7 0 0
den _ auf	226 -83 -4 0 -2
den _ aufge	-24 -103 -56 0 -54
den _ aus	-409 -83 116 0 -94
den _ bei	-108 354 -20 -37 45
den _ der	85 113 -316 -100 -51
den _ des	0 0 -35 0 0
den _ die	0 -66 -26 0 0
den _ diese	0 0 0 0 -76
den _ eine	-53 0 0 0 0
den _ einge	101 -108 0 0 -3
den _ fuer	-247 0 -59 88 -14
den _ gelas	-74 565 0 0 0
den _ gezog	0 -216 -45 0 -78
den _ haben	-211 -58 0 442 -61
den _ hat	186 -69 0 0 -2
den _ ihnen	0 0 -58 0 0
den _ im	0 -23 -153 0 -42
den _ in	-36 166 -45 0 -5
den _ ist	59 -53 -88 -1 -17
den _ melde	0 238 0 163 -5
den _ mit	-49 -157 266 -176 -17
den _ neu	0 -103 0 0 224
den _ nicht	-204 -303 -74 -179 -145
den _ oder	0 -58 0 0 0
den _ rechn	-313 370 -40 0 -65
den _ sagen	-69 0 0 -12 0
den _ schon	-66 0 -60 0 0
den _ serve	-113 -177 0 0 162
den _ sind	0 0 -33 0 0
den _ tag	339 -30 227 0 -14
den _ ueber	176 -53 69 0 0
den _ und	45 -80 543 -94 -35
den _ unser	302 -13 0 0 0
den _ vertr	13 -30 0 0 0
den _ vom	219 86 -11 0 -81
den _ von	-25 21 638 0 -114
den _ vor	-17 -23 0 -45 0
den _ wiede	-146 0 139 0 -243
den _ zu	-234 -56 385 -24 -23
den _ zum	0 21 0 152 0
den akuts	0 0 0 0 -69
den alten	-69 -19 218 0 0
den ander	64 -33 -122 -51 -44
den angri	0 -178 -23 0 -185
den anhan	-74 322 0 0 -63
den anruf	0 276 0 0 0
den arztb	0 0 0 -1 0
den befun	0 -71 -1 -60 -13
den behan	0 0 -42 -26 0
den bei	0 0 -58 0 0
den benut	0 0 0 -77 -17
den betri	264 0 0 -25 -3
den bilds	-18 -83 264 -12 -14
den brief	0 224 0 0 -11
den cyber	-36 -32 0 0 0
den daten	37 0 -117 -93 -18
den dritt	0 -18 -149 0 0
den druck	0 -150 0 -40 -36
den einbr	0 -46 0 0 0
den einga	0 0 0 0 191
den empfa	0 158 159 0 -23
den ernst	-286 0 -90 0 -126
den erpre	0 -160 0 0 0
den fall	0 0 -20 0 0
den falsc	0 -75 -345 0 322
den fehle	0 -23 -100 -109 74
den fernw	0 105 0 0 -23
den fernz	-97 -62 213 0 0
den ganze	-227 -233 17 0 -14
den jahre	-17 -23 0 -95 0
den jetzt	-9 0 0 0 0
den kalen	-13 -32 85 0 0
den kaste	0 0 -153 0 0
den keine	-264 -28 0 0 0
den knopf	-122 -68 -141 0 0
den kolle	379 -133 0 -13 232
den konne	-10 -167 -199 0 10
den kopf	172 -10 -33 0 0
den labor	0 -49 370 0 -192
den letzt	0 -64 0 135 -97
den leute	296 0 -2 -59 0
den link	-33 112 0 0 -2
den naech	0 0 0 0 -28
den namen	-39 213 -101 0 -18
den neuen	-61 -62 -45 -54 176
den notfa	-24 0 -4 0 0
den patie	-497 0 -83 137 -12
den pc	0 43 0 0 0
den praxe	0 -34 0 0 -33
den praxi	-167 41 0 0 0
den rechn	-308 65 0 0 0
den rueck	0 0 -29 0 -170
den serve	148 -72 676 -30 78
den softw	0 0 0 -12 -53
den stand	-36 0 668 0 -60
den steck	0 -166 -45 0 -172
den taete	0 0 0 0 -8
den termi	136 -62 -85 -367 0
den ti-zu	0 0 0 0 -17
den vorfa	-39 0 0 -134 40
den vorga	0 0 0 0 659
den wir	-6 -63 0 -8 -134
den zugan	0 232 0 0 0
den zweit	339 -118 -32 0 -18
denen	86 421 216 252 -15
denen wir	-4 -5 -27 0 -15
denkb ?	0 -19 0 0 0
denkb-	0 -19 0 0 0
denkbar	0 -19 0 0 0
denke an	0 0 -62 -65 475
denke-	140 0 -82 211 416
denken	140 0 -82 211 416
denn	1056 -204 -571 -253 -62
denn _ ?	-34 0 0 0 0
denn _ bei	0 -17 0 0 0
denn _ der	156 0 0 0 0
denn _ die	0 -46 -49 0 0
denn _ euch	-5 0 0 0 0
denn am	118 -19 0 -171 0
denn bei	-6 0 0 0 0
denn die	610 -91 -188 0 -42
denn jetzt	-117 0 0 0 0
denn nun	-80 0 -4 0 0
dense-	-33 0 0 0 0
denselben	-33 0 0 0 0
depar-	108 -37 -130 0 -28
department	108 -37 -130 0 -28
der	-374 253 -15 537 5
der 0	333 -62 -254 379 -35
der _ 0	-120 -61 -194 246 -50
der _ ?	-34 187 0 -142 -17
der _ ab	-49 -19 54 -21 -120
der _ aber	-483 -105 -145 -7 -12
der _ alle	-20 438 -66 -44 -8
der _ alles	7 -50 -233 0 -221
der _ als	0 240 -119 0 0
der _ am	-440 443 -349 146 -60
der _ an	-45 -116 195 322 -15
der _ anmel	-57 194 129 0 0
der _ anruf	0 -7 -3 -12 645
der _ antwo	-196 0 12 0 0
der _ auch	-192 -439 213 -72 -94
der _ auf	164 -52 -701 -53 -58
der _ aufge	0 98 0 0 0
der _ aus	-328 48 -298 -57 -12
der _ ausge	401 86 134 -5 0
der _ bei	-351 -58 217 -100 -57
der _ beim	0 -26 -64 207 0
der _ bekan	0 -24 0 0 0
der _ besch	186 0 0 57 -69
der _ betri	-180 0 -97 0 -9
der _ betro	-23 0 0 -8 -32
der _ bis	281 -19 -137 -452 306
der _ bitte	0 0 0 86 339
der _ bleib	134 0 -373 -24 0
der _ blink	0 0 146 0 -35
der _ brand	0 0 0 0 -21
der _ brauc	-5 0 -40 -187 -110
der _ damit	27 0 -39 0 -11
der _ das	0 -6 -137 521 -22
der _ dass	0 0 -56 0 0
der _ daten	0 -32 0 0 0
der _ davon	-4 -115 0 0 -47
der _ den	190 -126 -127 184 -17
der _ denn	348 0 -55 0 0
der _ der	-419 -320 299 207 -130
der _ des	-124 101 -244 0 -169
der _ die	186 -118 136 -9 -19
der _ doppe	0 0 -44 0 -7
der _ drin	0 -163 0 0 0
der _ druck	0 0 187 0 -12
der _ durch	-37 -214 -55 -16 -59
der _ ein	-13 28 121 0 -12
der _ eine	0 -37 0 0 0
der _ einen	-23 -6 -108 -68 0
der _ entha	0 -26 0 0 0
der _ errei	0 0 -78 0 0
der _ etwas	0 -13 -14 0 0
der _ fehle	0 -3 -466 -60 -7
der _ fehlt	0 -112 -231 -20 412
der _ festg	0 -56 0 0 -8
der _ finde	-75 139 -393 0 0
der _ frage	-39 -117 0 0 -19
der _ fragt	0 0 -57 -97 -21
der _ fuer	-388 -82 -310 -35 -86
der _ funkt	-50 0 422 0 -34
der _ geht	-613 -111 -339 78 656
der _ geles	-35 -19 -9 0 -2
der _ gespe	-16 45 -12 0 0
der _ gibt	663 0 -113 -22 -178
der _ haben	-150 0 352 244 -24
der _ haeng	38 0 588 0 -84
der _ hat	322 -17 230 0 15
der _ herau	-5 -36 -140 0 0
der _ herum	-55 -55 0 0 0
der _ hinte	30 -43 0 0 199
der _ ich	177 -146 114 113 -58
der _ ihrer	0 -14 -16 0 0
der _ im	78 491 -499 267 -102
der _ in	17 5 -750 -6 -117
der _ ist	-81 625 724 -82 -342
der _ jetzt	-8 -58 0 0 0
der _ kam	-20 -41 -106 0 0
der _ kann	-389 0 -135 0 0
der _ keine	-35 -24 -109 201 -37
der _ koenn	144 -13 -90 -19 -9
der _ kolle	93 -5 0 -11 -4
der _ komme	-194 -47 584 -5 0
der _ kommt	-98 -35 -49 0 0
der _ kunde	0 -16 0 -6 0
der _ laess	-318 -11 459 -57 0
der _ laeuf	-477 52 358 -193 -124
der _ lande	-142 0 46 -26 -62
der _ liest	0 0 -12 0 -22
der _ melde	-81 20 -157 -6 -9
der _ micro	0 -166 0 0 0
der _ mit	-247 -207 -342 -39 -111
der _ mitte	0 0 358 0 0
der _ moech	0 0 -27 0 -46
der _ muss	0 0 -356 3 0
der _ nach	-199 -142 705 0 0
der _ neu	0 0 -104 0 161
der _ nicht	246 -81 -951 516 147
der _ nimmt	-186 -46 628 -5 -30
der _ noch	162 -28 0 -46 0
der _ nur	138 -8 -84 0 -71
der _ oder	0 -3 0 -27 0
der _ piept	-70 -69 0 0 -44
der _ praxi	-46 0 383 0 0
der _ progr	0 394 0 0 -38
der _ rechn	136 -118 0 0 -26
der _ sagt	94 -6 142 -13 -14
der _ schla	0 242 280 0 -9
der _ schon	0 0 -100 0 0
der _ schre	347 206 -3 -23 0
der _ sei	-18 -207 -197 0 0
der _ sein	0 -8 -12 205 0
der _ seit	-62 0 313 -31 0
der _ sich	-120 -38 252 0 0
der _ sind	594 112 -136 0 -4
der _ soll	0 0 -57 0 -1
der _ stand	-10 -107 0 0 -45
der _ start	104 0 0 0 -9
der _ steck	0 0 -106 -9 0
der _ stehe	-178 147 -16 -50 -27
der _ steht	167 148 766 -166 -33
der _ stimm	0 -161 -302 -34 0
der _ strei	-120 -5 -152 0 -30
der _ techn	0 -2 -19 0 0
der _ ueber	140 -126 -432 -34 -24
der _ um	0 0 0 99 -114
der _ und	56 -201 -352 718 -62
der _ uns	0 -54 0 0 -5
der _ unser	0 -241 -58 133 0
der _ unter	-53 -44 -14 0 0
der _ verei	0 0 -6 -18 0
der _ versc	438 -84 168 0 0
der _ versi	0 0 -56 0 0
der _ vom	-22 -227 -107 -72 0
der _ von	68 -6 518 -209 -341
der _ vor	101 -150 -96 -118 0
der _ war	0 -346 0 -6 -53
der _ weg	-221 47 444 0 0
der _ wenn	0 -22 -56 -67 0
der _ werde	0 0 -409 -102 -30
der _ wie	0 4 0 0 0
der _ wiede	416 -7 -142 0 146
der _ will	664 0 0 220 -61
der _ wir	-210 -65 359 0 -19
der _ wird	0 737 262 107 0
der _ wollt	0 0 -14 0 -135
der _ wurde	-82 51 -14 -15 0
der _ zeigt	-68 208 367 -73 -2
der _ zieht	0 -169 -120 0 -8
der _ zu	89 -49 -160 199 -13
der _ zum	0 -136 -69 173 0
der _ zur	-68 0 0 0 -52
der _ zwei	95 0 203 -2 0
der abrec	0 -4 136 -1 0
der aende	-194 0 -93 0 0
der aerzt	-80 0 231 0 0
der akte	-248 -321 411 0 -95
der alte	-220 -21 0 0 -49
der alten	329 -13 -47 0 0
der ambul	-255 87 489 114 -34
der angri	-36 -56 -92 0 -101
der anmel	692 -41 -205 -123 -290
der anruf	-115 -321 -31 -131 -31
der apoth	26 -39 419 0 0
der arbei	-95 122 277 0 0
der arztb	-83 -88 -46 0 0
der attac	0 -39 0 -59 -73
der auch	0 -13 -14 0 -41
der aufsi	-1 -15 0 -212 -1
der ausfa	0 0 -83 0 0
der auswa	0 -9 -38 0 -36
der barco	0 -12 -70 0 0
der befun	-13 0 272 366 -24
der behan	0 0 0 42 0
der bei	0 -54 0 0 0
der betri	398 0 0 0 -21
der betro	0 0 0 -6 0
der bilds	-92 281 -2 -19 -150
der bitte	0 0 0 0 -114
der brief	0 0 -226 -31 0
der chef	-231 -182 -369 -77 -7
der chefi	124 -45 243 -69 0
der compu	-133 139 -90 0 -79
der cyber	-10 -34 68 -13 -14
der dann	0 -115 0 0 0
der das	-138 0 -30 0 0
der daten	494 -125 -202 -91 -84
der der	0 -4 0 0 0
der diens	-399 8 120 0 0
der dokto	251 0 147 -10 -2
der dokum	0 0 -46 0 369
der druck	-448 38 435 -183 303
der durch	0 65 -371 292 339
der einri	0 0 0 -105 0
der elekt	0 -3 91 0 0
der entde	0 -56 0 0 0
der erpre	0 107 0 0 -83
der erste	-206 -63 0 0 0
der etike	-202 -20 -176 -39 -103
der expor	-98 -49 769 -122 0
der falsc	0 0 383 -75 -15
der fehle	-168 -10 -141 0 -93
der ferne	-61 143 -57 0 0
der fernw	-6 -6 -27 -28 290
der fests	0 0 0 0 339
der firew	-180 -126 0 0 -31
der firma	0 -166 0 0 0
der formu	-265 0 457 0 0
der ganze	-115 0 214 0 -16
der gemat	-41 0 -158 -87 0
der gemei	0 198 358 0 0
der gesam	34 -8 90 0 0
der gesch	0 -16 0 -71 -363
der gripp	32 -49 -50 0 0
der hacke	0 -140 -53 0 0
der hand	192 -21 -63 0 -26
der haupt	746 -129 -9 0 -222
der herr	-186 191 0 0 486
der hotli	-32 0 -153 0 319
der ich	0 -15 0 0 0
der in	0 0 -11 0 0
der insta	0 0 -61 0 0
der ist	0 -74 0 244 -1
der it	0 -41 0 0 -73
der it-si	-200 0 -94 0 0
der jetzt	0 276 -52 0 -35
der kalen	-94 -46 -17 -22 485
der karte	-164 -30 504 -100 -1
der kasse	-71 -161 114 354 0
der kbv	0 0 -62 0 0
der kinde	0 0 -38 0 0
der klini	0 -22 0 0 0
der knopf	37 -12 -265 -97 0
der kolle	314 24 -480 135 373
der konne	-20 0 618 -108 -24
der krank	0 0 0 0 -99
der kreis	0 0 0 -6 0
der kunde	24 55 0 0 0
der kv	0 -19 -354 -146 189
der kvb	-6 0 0 117 0
der labor	0 -1 555 -84 0
der lage	315 0 0 0 0
der lande	0 0 0 93 0
der letzt	169 -124 -186 -214 -49
der liste	606 -102 -346 -22 0
der lizen	0 0 -39 0 0
der mail	-26 602 -46 -23 -11
der med	0 -129 0 0 -53
der medik	-246 -3 211 0 -46
der meldu	-119 -76 -173 -17 0
der micro	0 0 -76 0 -14
der monit	-520 0 -192 0 0
der mvz	0 -38 0 -28 117
der nachb	-285 -177 -108 -28 -13
der nacht	138 -134 -24 0 0
der neue	-57 -73 17 -30 -27
der neuen	-32 0 -56 -68 72
der niede	-39 0 -101 0 254
der notfa	0 -162 285 0 -17
der onlin	-71 -5 26 0 -62
der passw	0 0 128 0 0
der patie	-297 -175 -447 -82 0
der praxe	0 0 -49 -6 -34
der praxi	452 747 276 -9 -48
der press	0 0 -49 -17 0
der priva	0 -49 558 -208 0
der progr	0 -45 0 0 0
der psych	0 0 -47 -31 0
der ranso	0 -138 0 0 0
der rechn	227 254 -278 -90 -117
der rest	184 0 888 -69 0
der rezep	612 0 -137 -31 0
der roent	0 0 -256 0 -44
der rueck	366 -31 -84 0 535
der sache	0 -37 -58 -109 166
der scann	-82 182 252 -73 56
der schad	-12 0 0 0 0
der schei	-38 0 -66 -51 0
der schub	0 0 -114 -46 -41
der schul	0 0 -23 0 0
der serve	53 -158 -417 -97 -339
der sich	-53 20 0 -2 -41
der siche	-58 37 -113 0 413
der smc-b	0 -46 198 -25 -61
der softw	0 0 159 0 0
der sohn	246 -63 0 -107 0
der somme	0 0 272 0 0
der sprec	-19 -45 0 -18 0
der stand	0 -3 0 -17 -3
der stati	-1 23 -60 -25 0
der steck	0 -193 0 0 373
der steue	-5 0 0 -187 -23
der suche	0 -30 32 0 0
der suppo	0 -13 0 -27 -353
der taete	0 -155 -20 0 -17
der tasta	-121 -115 -14 0 -44
der tat	0 -24 0 0 0
der techn	225 -319 -147 -58 12
der telef	0 -36 0 0 0
der telek	-13 219 731 -5 -24
der telem	0 -131 0 0 0
der termi	-49 -11 128 312 -22
der ti	-55 -25 -467 0 0
der ti-an	0 -120 -19 0 -27
der ti-zu	0 -25 -46 -8 0
der troja	0 442 -4 0 0
der tuer	486 -77 -215 -151 0
der ueber	0 -31 -82 -5 0
der umste	-153 0 147 -2 -68
der uns	0 0 0 0 -170
der versa	0 -66 498 -31 -41
der versc	0 249 0 0 0
der versi	110 0 -313 145 -30
der vertr	223 -25 -54 0 -231
der viren	-69 1599 -119 -116 -259
der virus	0 -126 0 0 -2
der von	0 62 0 0 0
der vorfa	0 0 -114 0 -8
der warte	0 0 -136 -58 -9
der wartu	-295 0 -42 -18 0
der welt	-98 -68 -38 -21 0
der wiede	0 0 0 -8 0
der windo	-24 257 -81 0 0
der wir	0 -111 0 0 0
der woche	0 0 191 289 -30
der zeitu	-269 -285 -330 -50 -121
der zugan	32 -150 -57 -225 -52
der zweit	702 -87 -236 -14 374
deren	-42 -37 -9 -50 0
derse-	293 -19 -22 -62 0
derselbe	293 -19 -22 -62 0
derze nicht	345 0 431 0 0
derze ueber	-30 0 0 0 0
derze-	155 -81 336 -10 0
derzeit	155 -81 336 -10 0
des	288 698 -592 -642 -528
des _ ?	-19 0 0 0 0
des _ auf	-88 -94 0 -16 0
des _ bitte	0 0 0 0 -9
des _ der	0 198 0 0 0
des _ fuer	-22 0 0 0 0
des _ ist	43 -38 -125 -54 0
des _ nicht	-365 0 212 0 0
des _ von	214 -26 0 0 -42
des angri	-100 -152 0 -92 0
des kennw	79 -14 -31 0 0
des konne	0 -77 -154 -38 -44
des mvz	-30 0 126 0 0
des neuen	-148 0 -157 0 -67
des progr	-101 0 234 0 0
des route	-17 0 267 0 -169
des serve	-218 417 -190 0 0
des ueber	-19 0 113 0 0
des updat	82 -32 -47 0 0
desha _ frage	-58 -36 -96 0 -7
desha _ ich	-154 -74 -310 0 0
desha _ wir	-148 -25 46 -20 -14
desha die	-58 -3 -82 0 0
desha frage	0 -45 0 0 0
desha moech	0 -25 0 0 0
desha-	-197 -220 -124 -20 -22
deshalb	-197 -220 -124 -20 -22
desk	-215 -12 -23 0 0
deskt-	-56 398 -142 -3 0
desktop	0 70 -29 -3 0
deuts-	41 -12 -57 0 0
deutsch	41 0 -2 0 0
deutschland	0 0 -5 0 0
dezem-	-149 -112 -335 -134 579
dezember	-149 -112 -335 -134 579
di	-60 -4 0 -122 0
di _ 0	-60 -4 0 -122 0
diabe-	115 -47 -221 -129 0
diabetes	0 0 -140 -58 0
diagn-	-392 -86 -185 -58 0
diagnosen	159 168 -101 -37 0
dialy-	941 -20 -1034 -79 -26
dialyse	511 -8 -215 -26 -26
dicht	60 -50 -219 0 -129
did	-200 -152 -17 -52 -29
did _ have	0 0 0 -24 0
did it	0 -115 0 0 0
did this	0 0 0 0 -5
did you	0 0 0 -52 -9
die	-47 -78 534 817 -420
die 0	-114 -12 -13 -51 -45
die ?	0 0 -7 -10 0
die _ 0	-52 -63 -257 4 -49
die _ ?	-171 -15 148 -142 -45
die _ ab	-159 -21 436 0 -35
die _ aber	126 0 -52 0 0
die _ adres	0 0 -16 0 0
die _ aerzt	0 0 0 0 -15
die _ aktua	0 0 -4 0 0
die _ alle	434 -77 -7 0 0
die _ als	-30 -129 -32 219 0
die _ am	-53 188 -330 202 -45
die _ an	195 -44 -14 155 330
die _ angab	0 0 0 0 -2
die _ auch	164 -106 39 -74 -105
die _ auf	440 -283 495 -24 -145
die _ aus	119 -45 -215 358 -116
die _ bei	203 -60 26 -160 188
die _ beim	0 -41 43 155 0
die _ bekan	0 0 0 -26 -7
die _ benac	0 0 0 -29 -4
die _ besch	0 0 -66 0 0
die _ betri	0 0 -47 0 0
die _ bis	-87 232 50 384 -25
die _ bleib	27 -104 222 -42 -66
die _ block	0 -145 -105 0 0
die _ brauc	-97 -29 0 -185 -120
die _ brich	0 -18 -198 -204 -24
die _ da	0 -13 277 0 0
die _ das	-171 0 -226 -8 0
die _ dass	-19 0 72 -1 0
die _ daten	0 -98 462 -94 -79
die _ dauer	-125 -128 -39 0 -41
die _ dem	-35 -19 -72 -6 -6
die _ den	-18 0 40 -50 -33
die _ der	-337 -206 234 -290 -298
die _ des	-359 -38 -335 -54 -67
die _ die	-100 -39 252 -192 -114
die _ diese	-2 0 0 -26 0
die _ doppe	0 0 -40 0 -12
die _ druck	-17 121 -212 0 126
die _ durch	0 550 -73 128 -1
die _ ein	0 -17 0 0 0
die _ eine	0 69 0 -194 -61
die _ einer	0 -54 -191 0 155
die _ eines	-496 -66 2 -1 -25
die _ einge	-2 90 -3 0 0
die _ einsc	0 -8 0 -73 0
die _ erwis	0 0 -142 0 0
die _ etwas	-181 -32 0 -14 0
die _ falsc	0 0 0 -23 -27
die _ fehlt	159 -40 -4 -13 0
die _ fernw	-60 0 0 0 0
die _ finde	-19 0 -102 -50 0
die _ frage	56 0 -231 -10 0
die _ fragt	0 0 -2 -38 0
die _ freig	0 0 0 -69 -33
die _ fuer	43 -8 -66 -756 8
die _ fuers	-1 0 103 428 0
die _ funkt	0 -50 -406 0 -105
die _ geaen	188 -19 -4 0 1170
die _ gehen	-3 -90 -12 -26 0
die _ geht	425 -6 -213 -70 0
die _ gemel	0 0 0 137 0
die _ gesch	-159 0 238 -11 -10
die _ gibt	0 -45 192 296 -14
die _ haben	472 -142 -262 -122 -338
die _ haeng	-30 0 -308 -70 0
die _ haett	0 0 -21 -5 -67
die _ hat	-201 471 -888 -581 -41
die _ heute	-219 -102 0 117 288
die _ hier	333 0 398 0 -20
die _ hilfe	0 0 0 -100 -441
die _ hinei	62 0 -11 0 0
die _ ihnen	0 -119 -73 0 -185
die _ ihrer	-4 -17 0 0 0
die _ ihres	-127 0 -43 0 0
die _ im	-45 217 730 27 -93
die _ in	27 -57 321 284 -57
die _ infor	-4 0 -27 -93 -79
die _ ins	-80 329 0 0 0
die _ ist	605 -129 1008 0 789
die _ jetzt	-203 51 -235 0 -107
die _ kann	-88 -8 771 -8 0
die _ karte	-99 -84 315 -9 0
die _ koenn	140 -42 293 0 0
die _ kolle	0 -29 0 0 -14
die _ komme	-27 -72 551 0 0
die _ kommt	-270 -2 -369 0 0
die _ laess	263 -100 828 156 0
die _ laeuf	-154 0 20 123 27
die _ lasse	218 -24 316 -22 0
die _ laufe	155 0 232 52 -41
die _ mail	-22 -123 -209 -90 511
die _ meine	-70 -69 20 0 0
die _ melde	-103 241 216 183 -1
die _ mit	-215 -222 9 198 363
die _ moech	0 0 -28 0 -18
die _ muess	86 0 -11 419 -73
die _ muss	0 0 -129 75 -11
die _ nach	-258 -94 -428 25 -70
die _ nicht	-1411 -260 -592 -55 -138
die _ nie	-162 574 -102 -3 -139
die _ nimmt	-102 0 324 -62 0
die _ noch	29 367 -107 0 -5
die _ numme	-30 -18 0 0 106
die _ nur	167 -112 258 203 -28
die _ ob	-36 0 43 0 0
die _ oder	0 0 -20 -26 -84
die _ oeffn	282 328 101 0 235
die _ ohne	63 -29 -29 0 0
die _ patie	-78 -84 -53 -121 0
die _ praxi	252 159 -727 -51 -80
die _ progr	-12 -37 -49 0 0
die _ rechn	-156 163 0 0 0
die _ sagt	-15 0 387 -114 0
die _ schic	-120 0 55 19 -4
die _ schon	166 0 -9 0 0
die _ schre	-151 -53 -157 0 0
die _ sei	452 381 -254 -145 0
die _ seit	-308 -88 281 -5 -206
die _ selbs	-208 0 -388 -8 190
die _ sich	0 0 -24 0 0
die _ siche	-119 0 -54 0 0
die _ sind	565 -23 -97 27 -74
die _ so	-151 -38 0 0 -24
die _ soll	-67 0 -85 -225 0
die _ start	-56 -87 509 0 0
die _ steht	131 -170 521 0 -46
die _ stund	0 0 0 65 -30
die _ traut	-51 -46 -194 0 0
die _ ueber	-115 -128 -256 -106 0
die _ um	-58 -58 -45 -62 -4
die _ und	397 213 -500 -160 -68
die _ uns	-100 33 295 0 -48
die _ unser	-48 -104 -131 391 -82
die _ unter	-1 -56 169 -3 333
die _ verei	0 0 0 -26 -22
die _ verla	0 -13 -120 -106 -9
die _ versc	0 0 -200 0 0
die _ versi	0 0 0 -14 61
die _ vom	-44 -412 86 -34 285
die _ von	-567 -308 -415 -108 101
die _ vorge	0 0 0 -11 0
die _ war	-71 -26 0 0 -107
die _ warte	-267 -27 404 -140 0
die _ was	-22 -31 -53 -74 0
die _ wechs	0 0 0 -27 0
die _ wegen	0 0 -4 0 0
die _ weite	0 0 0 0 159
die _ welch	0 0 0 -3 0
die _ wenn	0 0 -132 0 0
die _ werde	-3 0 906 -11 0
die _ wie	-98 0 0 0 0
die _ wiede	81 -72 346 0 -157
die _ will	-179 -17 -139 333 0
die _ wir	45 -24 -89 0 0
die _ wird	-212 -60 309 161 -3
die _ wurde	-113 -269 -111 0 -35
die _ zeigt	-2 95 209 -55 -43
die _ zu	-13 272 52 -32 245
die _ zuges	56 0 -94 -11 0
die _ zugre	34 0 -17 0 0
die _ zum	334 -90 458 -219 -66
die _ zur	128 0 -83 328 -57
die _ zurue	0 323 -10 -44 202
die _ zuzug	306 0 -39 0 0
die abrec	-131 -57 883 -195 515
die adres	-90 -132 -166 0 -233
die aerzt	631 -13 -1 -176 0
die akte	-360 -29 -306 90 49
die akten	195 0 223 -11 162
die alte	-37 -33 -272 -23 94
die alten	0 -98 0 -10 0
die ambul	-456 0 -135 -41 -9
die anbin	-107 0 237 0 -67
die ander	147 -20 215 -84 0
die angab	0 0 -58 -28 -83
die angre	0 0 -19 0 0
die anlag	-94 307 425 -15 -6
die anlei	0 -43 -216 0 -66
die anmel	649 -173 -493 -6 -1
die anruf	-118 0 -170 0 0
die antwo	0 0 0 -228 -163
die anzah	0 0 -214 -34 0
die apoth	-59 -56 429 -37 -42
die arbei	0 0 320 0 0
die arztb	0 155 -118 0 0
die attac	0 0 -7 0 -24
die auch	0 0 -84 -34 0
die aufsi	0 0 0 273 -70
die auftr	0 -31 515 -6 -33
die auszu	209 -207 0 0 0
die autom	0 0 -4 0 0
die azubi	0 551 0 0 -67
die befun	-59 84 116 0 -7
die behoe	0 0 0 0 266
die bei	-62 -37 235 0 -45
die beste	-21 -53 315 0 -394
die bg	0 -132 -150 610 0
die bilds	265 -95 0 0 -25
die brief	-97 0 413 261 -38
die buchh	0 0 0 0 -16
die chefi	-167 -17 -249 0 0
die cyber	0 0 -1 0 0
die dann	0 0 0 0 -8
die datei	-20 534 219 300 -6
die daten	603 -223 248 -319 -147
die daume	0 0 0 0 -290
die den	0 206 0 0 0
die diagn	-333 -25 139 -50 0
die druck	0 0 -36 0 -105
die dvd	-90 0 -59 0 0
die eau	0 -19 129 -22 147
die echt	0 -15 0 0 0
die edv	-140 -14 0 0 0
die eindr	0 -91 0 0 0
die einwi	0 0 -218 0 0
die einzi	-36 0 0 0 0
die elekt	-23 0 472 0 -3
die elter	0 0 -57 0 -25
die epa	-31 0 40 0 0
die erpre	0 -109 0 0 0
die erste	49 -26 -127 210 511
die falsc	-75 -52 -60 0 -2
die farbe	-121 -36 -170 0 -81
die fehle	-29 0 -103 0 -14
die fernw	-375 19 -793 0 -249
die festp	-148 -77 0 -17 0
die finge	-21 -22 0 0 -23
die firew	0 306 -213 0 -32
die firma	-28 0 0 0 0
die formu	49 0 -501 -91 -124
die frage	-150 -31 327 -108 -38
die frist	0 -48 -43 -489 -29
die fuer	-39 0 -46 -18 -19
die ganze	252 0 -410 -2 -11
die gesam	0 0 -108 0 0
die gesch	0 0 0 0 -33
die gesun	-151 0 -250 0 0
die gewue	0 -37 -1 -57 0
die hacke	-9 0 -8 0 -6
die haelf	-192 -2 353 0 0
die haend	0 159 -20 0 0
die halbe	91 135 386 0 -9
die handy	0 -49 0 0 0
die heilm	0 -22 -192 -21 0
die hier	0 0 0 0 -15
die hotli	-87 0 -29 -11 -287
die ich	5 439 -36 -3 -8
die ihr	-12 0 0 0 -114
die im	0 124 -148 0 0
die impfd	207 -100 48 -10 0
die in	-192 -22 -109 0 -1
die insta	0 -60 -164 0 0
die jetzt	0 -159 0 0 0
die kamme	0 0 0 -26 0
die karte	192 8 -8 -4 143
die kasse	-134 -46 125 -74 -49
die kbv	0 0 0 -128 0
die keine	-24 396 -61 -3 0
die kinde	-123 -69 -94 0 0
die klini	445 48 -57 0 0
die kolle	-631 78 605 -21 258
die konne	0 0 -112 0 0
die krank	535 0 -225 136 0
die kv	0 -63 -310 -499 -55
die kv-ab	0 0 400 -61 -11
die labor	-33 -6 -787 -57 412
die lande	0 -4 -62 -138 0
die lasts	-60 -27 0 0 -74
die ldt-d	0 0 -75 0 0
die leitu	-26 0 -16 0 0
die letzt	0 0 343 -53 250
die leute	570 -69 187 -19 -213
die liste	-333 -107 -229 392 -18
die lizen	368 -65 -122 0 -5
die maede	77 -57 -16 0 0
die mail	0 -60 -108 0 -20
die maus	0 200 -30 0 -95
die medik	139 -14 396 -75 0
die meldu	-19 0 -221 98 515
die nachb	-86 -45 0 0 0
die nachf	0 0 -103 63 0
die nachr	0 0 -42 121 0
die naech	0 0 389 -114 -26
die namen	-34 -206 389 0 -47
die neue	-7 -58 -312 -151 -314
die neuen	0 0 -108 103 -4
die niede	0 0 -64 0 0
die niema	-206 454 -127 -14 0
die noch	221 0 -25 -9 -17
die notfa	168 0 -256 -51 -35
die numme	50 65 107 0 -5
die onlin	-182 -66 455 -114 -63
die passw	90 -19 -105 -85 397
die patie	-71 1139 -1164 -169 -26
die pin	-134 -46 1315 -32 -13
die poliz	-2 -276 -41 0 181
die praxe	0 0 311 0 0
die praxi	154 -11 -674 -397 691
die preis	0 0 0 -13 -7
die priva	-143 -14 368 0 0
die progr	-89 0 0 0 0
die proto	471 -192 0 207 0
die psych	213 0 45 0 0
die putzf	-69 -215 -45 0 -151
die quart	-6 0 -120 -274 0
die rechn	265 -128 -203 -340 -12
die recht	0 -111 -43 0 0
die rede	-51 -10 -24 0 -42
die rezep	-153 0 166 0 -110
die roent	-53 303 485 0 0
die rueck	576 -73 -141 -353 -96
die russe	0 -24 0 0 -84
die sache	0 -128 -80 0 1298
die schad	0 -79 -48 218 0
die schei	-78 0 228 50 -3
die schne	0 0 0 0 -796
die schni	-17 -37 261 -47 -49
die schon	0 -61 0 0 0
die schri	-201 -79 -190 0 -18
die schul	0 0 0 -45 0
die sich	192 -187 -20 -75 -36
die siche	-64 73 147 -204 -188
die sie	-57 -61 0 -12 -59
die sitzu	249 0 -129 0 -13
die smc-b	-60 -83 -112 -52 0
die softw	94 -61 107 -27 0
die sprec	470 -124 -46 -61 71
die staat	0 0 0 338 0
die stamm	47 118 -187 -4 0
die stati	-1 -222 -751 0 0
die stoer	53 0 -167 0 212
die suche	-188 -87 -160 -23 0
die syste	0 -34 0 0 0
die taete	0 -229 -39 -11 -31
die tasta	0 87 -82 0 -66
die techn	0 0 -19 0 -15
die teiln	0 0 -35 0 0
die telef	-334 298 181 0 -6
die telem	0 -12 -96 0 -59
die termi	-215 -48 873 0 -4
die ti	-189 -89 284 -55 -108
die ti-an	0 0 -193 0 -37
die ti-ve	-198 0 191 -68 0
die tuer	162 -3 -12 0 -36
die ueber	-194 -34 -18 -48 -53
die uhr	0 -145 67 0 0
die uhrze	0 -29 -361 0 0
die umsat	-5 -2 -89 -17 -23
die umste	0 0 0 -18 0
die uns	0 -69 0 0 -90
die unser	0 -18 0 0 0
die unter	-89 -50 -27 79 -59
die updat	0 0 -149 -9 -38
die urheb	0 0 0 -51 0
die verbi	242 0 322 0 -81
die verla	27 -7 -47 19 -2
die verre	0 0 229 0 -41
die versc	0 -185 0 0 0
die vertr	357 0 -96 -142 -83
die verwa	0 -26 237 0 0
die video	-68 0 630 0 0
die von	-116 -2 -26 -6 0
die warte	-90 -40 102 -20 0
die wartu	0 -134 0 -55 -15
die werte	0 0 -492 0 0
die wiede	-1 0 193 0 -45
die windo	-47 0 0 0 436
die wir	-211 -66 -74 -1 -27
die zentr	0 0 -21 0 0
die zerti	-54 0 226 -13 0
die ziffe	0 0 -239 79 0
die zugan	0 -42 0 0 0
die zweit	68 0 -21 -11 0
diens 0	0 -121 0 -78 0
diens _ der	0 201 -46 178 0
diens _ die	-198 0 0 -8 -28
diens nicht	256 0 171 0 0
diens und	31 -154 -55 0 0
diens-	490 -655 -398 466 116
dienst	-35 -110 -64 105 -60
dienstag	413 -185 -94 246 -266
dienste	-132 -194 -36 0 526
dienstleister	218 -3 -55 0 0
dies	17 -109 0 -24 125
diese	-216 -22 -103 65 -277
diese _ ?	0 0 0 0 -32
diese _ an	0 -18 0 0 0
diese _ auch	0 -10 0 0 -15
diese _ bei	0 0 0 254 0
diese _ mit	0 0 -112 0 0
diese _ noch	-81 0 -82 -144 0
diese _ ueber	0 0 -71 0 0
diese _ und	0 0 -20 -38 137
diese _ zeit	0 0 0 -26 -396
diese e-mai	0 -8 0 0 -78
diese jahr	0 0 -172 -36 0
diese lage	0 0 0 0 -79
diese leute	-25 -22 -20 -12 0
diese mail	0 0 -64 0 -242
diese nachr	0 0 0 0 -96
diese schwe	0 0 0 -26 -177
diese tagen	0 0 -21 -105 516
diese weg	-26 0 -65 0 0
diese woche	-81 -7 -129 178 265
diese-	-367 47 -345 724 -219
dieselbe	-69 165 204 -65 0
diesem	-90 0 -196 -68 111
diesen	-10 -74 -157 148 426
dieser	-146 -44 -94 285 -756
dieses	-52 0 -82 424 0
diesm-	-57 187 -117 0 310
diesmal	-57 187 -117 0 310
digit-	-17 1 -61 0 -8
digital	162 23 -141 0 -8
dikta-	-391 130 -521 0 -30
diktat	-276 130 -778 0 0
dikti-	-125 -108 44 -2 -32
diktiere	21 -108 25 -2 -1
ding	-213 -39 297 -31 -78
dinge	384 -101 -176 -178 -43
direc-	0 0 0 0 -219
direk an	0 0 0 0 -125
direk-	0 0 -130 0 -149
direkt	0 0 -130 0 -149
disas recov	0 0 0 0 -44
disas-	0 -108 -109 -36 -44
disaster	0 -108 -109 -36 -44
disco-	0 0 0 0 -42
dmp	0 -25 -489 18 -7
dmp-b-	-61 0 287 -44 0
dmp-boegen	-61 0 287 -44 0
dmp-d-	0 0 -127 -25 0
do	-443 673 -187 -245 -21
do 0	-60 -4 0 -122 0
do _ 0	-60 -4 0 0 0
do _ have	0 0 0 -93 0
do _ know	0 154 0 0 0
do _ need	0 0 0 -11 0
do ich	0 0 -154 -4 0
do not	166 64 -236 -7 -16
do we	0 0 0 -112 0
do you	0 0 0 0 -5
doch	82 -130 -515 -74 1142
doch nicht	-232 0 174 -13 -32
docto-	883 358 772 -70 -175
doctor	94 57 201 -33 -113
doctors	788 -97 299 -10 -21
docum-	-57 195 145 0 -25
documents	-57 220 145 0 -19
does	94 170 54 -96 0
does not	105 -111 -60 0 0
does the	-10 0 0 -96 0
dokto-	561 62 -81 -101 256
doktor	561 62 -81 -101 256
dokum-	-373 489 402 -73 316
dokumentation	-260 -56 -131 -24 369
dokumente	-98 332 344 0 0
dokumentieren	208 0 -192 -44 -36
dokumentiert	-87 -36 -48 -5 0
donau-	-253 0 0 0 0
donne-	-234 63 489 370 -57
donnerstag	-234 63 489 279 -57
doppe _ der	0 -46 -234 -22 -120
doppe in	0 -46 -234 -22 -120
doppe-	-163 -153 440 -37 871
doppelt	-234 -200 18 -35 137
dorn	0 -49 0 0 0
dort	-21 272 394 347 -192
dorth-	0 0 0 -89 0
dorthin	0 0 0 -89 0
down	133 -58 -145 -7 0
downl-	-196 -222 0 0 -44
draen-	0 -15 244 116 -27
draengt	0 0 244 116 0
dran	70 -147 -72 -15 0
dran ?	0 -110 0 0 0
drauf	-48 -42 -63 206 -129
drauf-	0 109 -112 -45 -106
draus _ ?	-185 0 0 0 0
draus _ die	0 0 -12 0 0
draus in	0 0 -12 0 0
draus-	265 104 -192 0 0
draussen	265 104 -192 0 0
dreht	413 -66 -327 0 0
drei	-703 356 389 811 -139
drei _ der	136 -138 -141 0 0
drei _ und	-89 -120 -34 0 0
drei aerzt	-66 -33 -54 171 0
drei arbei	-189 200 -81 -35 0
drei jahre	0 -85 0 0 -53
drei stand	439 0 -291 0 0
drei tagen	-243 0 75 373 0
drei woche	-3 -126 0 0 0
dreim falsc	0 -83 -133 0 0
dreim-	-195 -114 694 0 -190
dreimal	-235 -114 694 0 -190
dreis leute	392 0 -6 -84 0
dreis-	285 -6 -50 269 0
dreissig	392 -6 -30 134 0
dres	-114 61 0 -64 -32
dres _ und	-95 62 0 -64 0
drin	-226 155 -381 0 473
drin ?	0 -58 0 0 0
drin ist	-57 -127 -36 0 -35
dring faell	-38 -64 -10 -128 -38
dring-	31 258 -53 238 -191
dringend	-12 339 -42 377 -132
dringende	-90 -38 0 -58 -38
dringenden	186 -43 -10 -81 -21
dritt mal	-194 -106 733 360 0
dritt quart	0 0 -107 -99 -15
dritt-	45 -161 671 231 -203
dritte	171 -16 47 -12 -114
dritten	-118 -128 140 260 -15
dritter	0 -17 459 0 -73
druck	-1 -77 257 -45 0
druck ?	0 0 -130 0 -59
druck _ das	253 0 -121 -70 0
druck _ die	-121 0 446 -84 -10
druck _ empfa	-44 0 -125 0 0
druck _ im	-162 0 85 0 -24
druck _ noch	0 0 -309 0 -21
druck _ ueber	0 272 306 -78 -2
druck der	-44 0 -32 -51 0
druck die	-248 -34 1025 -5 -12
druck er	424 -67 -190 0 -6
druck fuer	-89 0 446 -84 -10
druck geht	24 0 198 0 33
druck ich	-32 0 0 0 0
druck im	292 0 -18 0 0
druck in	0 -5 -1 0 -7
druck nicht	-238 0 600 0 0
druck nur	0 0 -309 0 -21
druck oder	316 0 -109 0 0
druck wiede	-9 0 -95 0 -99
druck-	-806 257 358 -354 178
drucke	221 0 -121 0 0
drucken	-11 -31 287 -123 -18
drucker	-342 328 -248 -160 219
druckproblem	0 0 -84 0 0
druckt	-507 -158 5 -78 90
druec _ die	0 0 0 0 -109
druec ihnen	0 0 0 0 -109
druec-	159 -230 -99 -226 -290
druecke	159 -85 -38 0 0
druecken	0 -145 -60 0 -290
drum	168 0 177 0 -225
dsgvo	0 -56 0 -12 -2
duerf _ das	-125 0 0 0 0
duerf _ den	-10 0 0 0 0
duerf wir	-159 0 0 0 0
duerf-	252 74 189 -119 -33
duerfen	252 -45 200 -119 -13
dunke-	919 0 -212 0 -268
dunkel	719 0 -119 0 -241
dunkeln	201 0 -93 0 -28
durch	-462 -320 143 -133 365
durch 0	55 0 -14 -4 -92
durch ?	0 0 -124 -50 0
durch _ ?	0 0 282 0 0
durch _ angri	0 0 -20 0 0
durch _ wir	0 0 0 -10 0
durch den	155 -120 -20 0 0
durch die	0 -32 132 -57 -197
durch dritt	0 0 -19 0 0
durch ist	-36 0 -170 0 0
durch und	-84 -315 -236 -16 -31
durch uns	-37 0 0 0 0
durch unser	0 156 0 0 0
durch-	-208 1081 -757 418 690
durchgeben	0 325 0 0 0
durchgefuehrt	0 -24 -116 -36 -14
durchgelaufen	0 -69 0 0 133
durchgesickert	0 0 0 -50 0
durchwahl	-36 0 -170 -4 -134
dvd	-90 0 -59 0 0
e	0 -106 0 0 -41
e-mai-	0 -43 38 -10 -111
e-mail	0 -43 38 0 -111
e-rez-	-313 -33 1192 -87 -52
e-rezept	-133 0 523 -87 -10
e-rezepte	-94 -33 489 0 -43
each	0 31 -11 -182 -26
earzt ueber	0 0 25 0 0
earzt-	-171 -22 -169 0 -17
earztbrief	-171 -22 420 0 0
earztbriefe	0 0 -589 0 -17
eau	-505 -56 -618 -93 -170
eau _ nicht	-184 0 451 -9 -7
eau _ seit	0 0 113 0 -31
eau gehen	0 0 297 -9 -31
eau geht	-184 0 -56 0 -91
eau wird	0 0 125 -1 0
eben	126 -167 170 0 -38
ebenf-	0 -205 2 0 -22
ebenfalls	0 -205 2 0 -22
eberh-	0 -40 0 0 -9
eberhard	0 -40 0 0 -9
echt	0 -162 0 0 0
echt ?	0 -15 0 0 0
echte-	0 225 -46 0 0
echten	0 225 -46 0 0
edmp--	-11 0 122 0 0
edr	0 0 0 0 -37
edv	360 -160 -123 0 -105
edv-m-	-174 320 -9 0 0
edv-mann	-174 320 -9 0 0
egal	575 -82 406 0 -120
egal _ welch	424 0 238 0 0
egal an	424 0 238 0 0
egk	-98 0 176 0 471
ehba	0 0 -21 -7 0
ehrli gesag	80 0 -124 0 0
ehrli-	80 0 -124 0 348
ehrlich	80 0 -124 0 -14
ehrliche	0 0 0 0 361
eigen _ ?	-16 0 0 0 0
eigen die	-36 0 0 0 0
eigen-	-94 228 -168 -158 -174
eigene	0 0 0 0 -15
eigenen	-223 223 113 -47 -4
eigener	0 153 0 0 0
eigenes	0 0 0 0 -53
eigentlich	129 -119 -89 -111 -21
eile	-64 0 -109 193 156
eilig-	-30 0 0 0 0
eilt	-33 -36 -199 -178 -197
ein	115 538 321 -328 -417
ein ?	0 -41 0 0 0
ein _ ?	-53 -46 -14 0 0
ein _ aller	-10 0 -26 0 0
ein _ an	-114 -87 -18 0 374
ein _ auf	-155 -22 -215 0 0
ein _ aus	-260 165 -30 0 -99
ein _ behau	0 -17 0 0 -19
ein _ das	-43 -104 -144 0 0
ein _ der	0 193 -85 0 0
ein _ die	373 -38 500 0 0
ein _ fenst	132 130 -11 0 0
ein _ fuer	0 132 -89 0 -23
ein _ gemac	0 -100 0 0 0
ein _ hat	-15 -357 -77 0 0
ein _ herun	-8 0 0 0 0
ein _ in	126 -37 -7 0 0
ein _ ist	181 -1 -63 0 0
ein _ kennw	0 -94 0 0 -81
ein _ micro	0 126 0 0 -191
ein _ mit	375 -82 -273 -2 -96
ein _ mitar	-6 213 0 0 0
ein _ namen	0 394 0 0 0
ein _ oder	-91 0 46 0 0
ein _ patie	-195 -4 0 0 0
ein _ progr	-33 198 -11 0 0
ein _ text	-10 330 -2 0 -6
ein _ ueber	0 0 0 -21 -22
ein _ und	-13 10 210 0 0
ein _ updat	0 -51 0 0 -43
ein _ verla	0 -80 -6 0 0
ein _ vom	0 -182 -7 0 0
ein _ von	0 -101 0 -61 -48
ein _ wollt	0 -76 0 0 -117
ein _ zu	-17 -48 0 0 0
ein _ zum	0 248 0 0 0
ein _ zur	-54 0 0 -8 -141
ein admin	-6 174 0 0 0
ein ander	-9 -99 0 -12 -6
ein angeb	-6 -81 -68 -65 -202
ein anruf	0 -187 -81 0 0
ein ausse	0 -44 -58 0 0
ein dass	-71 0 -141 0 0
ein dritt	0 -17 0 0 0
ein eigen	0 0 0 0 -53
ein engli	-10 321 -2 0 -6
ein erpre	0 -91 0 0 0
ein fenst	151 229 0 0 0
ein formu	0 0 -6 0 -57
ein fremd	0 376 0 0 -23
ein herr	-14 -62 -77 0 0
ein hinwe	0 0 0 -8 -117
ein kolle	-260 0 -30 -22 -99
ein krise	0 0 0 -64 0
ein kurze	0 0 0 0 -43
ein lapto	0 -188 0 0 0
ein mann	-8 44 -33 -2 0
ein mitar	0 -197 0 0 -48
ein modul	0 -132 -48 0 0
ein neues	-112 -210 -134 0 -81
ein notfa	-123 -15 -19 0 0
ein paar	-153 -54 0 -43 0
ein passw	-54 -93 -144 0 -9
ein patie	-258 -246 -51 -56 -19
ein progr	-53 304 0 0 -7
ein rezep	-80 -10 -53 0 0
ein schoe	0 -16 -51 -233 381
ein schwa	0 156 0 0 0
ein syste	-276 -42 -9 -10 0
ein techn	0 -98 0 -2 0
ein unbek	259 81 -15 0 0
ein und	-94 -52 -81 0 0
ein updat	-113 -61 0 -13 0
ein virus	-69 -26 0 0 0
einba-	0 0 0 0 -1
einbr-	-76 558 0 0 0
einbruch	-22 223 0 0 0
eindr-	0 -91 0 0 -13
eindringlinge	0 -91 0 0 0
eine	-522 854 -841 -263 -314
eine _ ?	-17 -34 0 -1 -7
eine _ adres	0 -38 0 0 -28
eine _ aller	0 58 -82 -60 -5
eine _ am	59 -18 0 0 0
eine _ an	-94 77 41 -21 -23
eine _ antwo	0 0 0 0 -98
eine _ auf	-2 368 -29 0 0
eine _ aus	0 -117 0 0 0
eine _ aussa	0 0 0 -56 -3
eine _ bei	0 201 0 -61 0
eine _ bekom	-22 0 0 0 0
eine _ bis	0 0 0 174 0
eine _ der	-130 81 0 -154 -76
eine _ des	-115 0 0 0 0
eine _ die	-164 236 0 0 -90
eine _ endun	-83 530 -180 -12 0
eine _ fuer	0 -36 -114 0 -53
eine _ gegen	0 0 -14 0 -20
eine _ hat	-10 109 0 0 -11
eine _ im	0 -303 0 0 -64
eine _ in	1 31 410 0 0
eine _ ist	0 -4 0 0 274
eine _ kopie	0 0 0 0 -36
eine _ lizen	0 -15 0 0 -8
eine _ mit	36 12 -253 -23 167
eine _ nach	0 323 -5 195 0
eine _ oder	0 -77 0 0 0
eine _ praxi	0 -87 -24 0 0
eine _ progr	0 -52 0 0 -2
eine _ seite	-182 -19 162 0 0
eine _ stell	0 0 0 76 0
eine _ stund	0 469 0 0 0
eine _ telef	0 -11 0 0 -19
eine _ ueber	0 -54 0 -31 0
eine _ um	0 -105 0 0 0
eine _ und	281 35 0 -73 0
eine _ unser	0 -5 0 0 -21
eine _ unter	-70 217 -18 0 -23
eine _ versi	0 -8 -33 0 -26
eine _ von	160 -111 -77 -34 -15
eine _ vor	0 -106 0 -47 -28
eine _ was	-18 0 0 0 -2
eine _ wie	-50 -38 314 0 0
eine _ zu	-177 -143 -149 0 -1
eine _ zur	0 0 -44 0 -158
eine akte	427 -15 0 0 -41
eine ander	0 68 0 -20 -1
eine angab	0 -90 0 0 0
eine antwo	-113 0 0 -10 879
eine aufst	0 -29 0 -67 -15
eine ausku	0 -32 -28 206 0
eine bekan	0 -139 0 0 0
eine belas	0 0 0 -25 -105
eine besta	0 0 0 -87 -61
eine check	-7 0 0 0 0
eine dame	0 -157 0 0 -21
eine datei	-34 290 0 -3 -44
eine eigen	0 0 0 0 -30
eine fehle	305 0 148 0 -19
eine fernw	0 -2 0 0 -105
eine frage	0 -80 0 0 -158
eine frau	264 0 0 0 0
eine frech	-3 0 0 0 0
eine fremd	-83 189 -24 0 0
eine gutsc	0 -54 -10 -31 0
eine halbe	0 469 0 0 0
eine infor	0 0 -14 0 -7
eine karte	0 -25 -46 0 -28
eine kolle	-107 177 0 0 0
eine kopie	0 0 -151 0 -33
eine kurze	0 0 0 0 -103
eine liste	-10 0 -82 -60 -2
eine loese	0 -36 -74 0 0
eine mail	-5 110 -78 -47 -2
eine meldu	0 0 -26 26 -79
eine minut	-45 -30 357 -25 0
eine mitar	0 -289 -43 0 -17
eine mitte	-53 -34 0 0 -2
eine neue	-26 -244 -65 -52 369
eine notfa	87 0 0 0 0
eine patie	155 -25 -231 -107 -11
eine praxi	-70 0 410 0 0
eine rote	-2 -162 -74 0 0
eine schri	0 0 0 20 0
eine schul	0 0 0 0 -39
eine seite	0 187 -77 0 -20
eine siche	0 -11 0 0 -63
eine stund	-177 -237 -278 0 143
eine taste	0 -40 -25 0 0
eine textd	0 -215 -29 0 -19
eine ueber	0 -29 0 0 0
eine versi	-94 -52 41 0 0
eine vertr	0 -69 0 0 -90
eine weite	0 50 0 0 -53
eine zusae	0 116 -78 0 -8
eine zweit	0 0 0 -5 0
einem	-151 261 -153 447 -329
einem _ anbie	0 -15 0 0 0
einem _ auf	0 162 0 0 0
einem _ der	0 153 -33 190 0
einem _ von	0 -149 0 0 -286
einem ander	-42 -224 -7 0 0
einem anruf	0 12 0 0 0
einem herrn	0 301 0 0 0
einem patie	-233 233 -204 0 0
einen	159 -93 -116 -661 58
einen _ an	-23 0 -121 -6 -6
einen _ auf	269 274 -71 0 0
einen _ aus	0 -160 -19 0 0
einen _ benut	306 -5 0 0 -4
einen _ der	-1 0 0 0 -24
einen _ fuer	0 -1 -52 -43 -35
einen _ gefun	0 75 0 0 0
einen _ haben	-21 0 295 0 0
einen _ in	0 0 -109 0 -51
einen _ mit	525 -140 106 0 -49
einen _ oder	-41 -1 0 0 0
einen _ schre	-163 -17 -109 0 0
einen _ termi	0 0 -53 -68 -1
einen _ ueber	0 -4 0 0 0
einen _ und	290 -63 0 -106 0
einen _ von	0 200 -25 0 0
einen _ wie	0 0 -47 0 -4
einen _ zu	0 0 208 0 0
einen _ zur	0 0 0 0 -10
einen ander	-7 0 -104 0 0
einen anruf	-6 -2 0 0 -66
einen ausha	-60 0 -25 0 0
einen brief	-160 -17 -134 0 0
einen eigen	0 -5 0 0 -4
einen fall	0 0 0 -80 -16
einen fehle	-27 0 -79 0 -10
einen krise	0 0 -52 0 0
einen kurze	0 -32 0 0 -3
einen link	0 -106 -80 0 0
einen nachw	0 -4 0 0 0
einen neuen	-13 0 461 -68 -74
einen notfa	210 -44 -10 0 -41
einen patie	805 -70 -264 0 0
einen plan	0 0 0 0 -71
einen rat	0 -27 0 0 0
einen solch	-22 0 0 0 -13
einen techn	0 0 0 0 -16
einen termi	-12 0 136 -72 -8
einen troja	0 263 0 0 -101
einen verda	0 -27 -19 0 0
einen virus	0 674 0 0 0
einen zette	-214 -17 -109 0 0
einen zugri	0 -174 -25 0 0
einen zweit	306 0 0 0 -37
einer	-642 1234 1 -138 125
einer _ ausse	0 0 0 0 -56
einer _ die	35 -43 -2 0 0
einer _ mit	0 -2 -40 -8 0
einer _ nicht	-209 187 9 0 0
einer _ und	0 -22 -103 0 -1
einer _ unser	0 -10 0 -7 0
einer bitco	-255 323 -19 0 0
einer davon	0 412 0 0 -44
einer mit	0 -10 0 0 0
einer unser	0 0 0 0 -6
einer von	0 -149 -46 -45 -250
einer woche	-151 -32 -175 0 -69
eines	-74 190 318 -29 -88
eines _ patie	-55 0 503 -3 0
eines patie	-29 -78 -153 0 0
einfa-	-244 -143 235 0 418
einfach	-131 -143 235 0 426
einfangen	-16 0 0 0 0
einga-	-81 -11 83 -26 442
eingang	-161 -28 117 0 442
einge ?	0 -15 -104 -86 0
einge _ ist	-207 15 172 0 0
einge haben	0 -46 -155 0 0
einge ist	-33 -88 -461 148 0
einge praxi	-82 -244 0 0 0
einge sein	0 0 0 176 -1
einge und	0 -94 -60 -127 0
einge werde	0 0 -224 0 -15
einge wird	-23 0 -3 -35 0
einge wurde	0 0 -22 0 0
einge-	200 297 -499 362 273
eingebrochen	-2 -324 -22 0 -17
eingegangen	0 112 0 40 -17
eingegeben	-80 89 235 0 227
eingehen	0 -33 0 207 0
eingelesen	74 -25 162 -26 -15
eingerichtet	0 359 196 -64 -333
eingeschaltet	0 32 -220 -56 -18
eingesetzt	-44 0 196 0 0
eingespielt	0 0 -58 -37 684
eingestellt	483 -162 -11 -61 -3
eingetragen	0 -436 0 -86 0
eingetroffen	-23 -4 -256 -108 0
eingezogen	0 -133 0 -32 -25
einig-	-103 -37 380 0 0
einige	-103 -37 294 0 0
einle _ die	0 -132 -41 -1 0
einle _ karte	0 -42 -95 -4 0
einle der	-2 -42 193 -46 0
einle-	-315 -219 439 -59 -117
einlesen	-299 -219 439 -59 -117
einlo-	459 -39 -201 0 -269
einloggen	459 -39 -201 0 -269
einma ein	0 -364 0 0 -8
einma mit	0 -259 -147 84 0
einma-	-124 -29 -414 328 -49
einmal	-124 -29 -414 328 -49
einre-	-26 -24 398 794 0
einreichen	-12 -24 -290 516 0
einri-	0 -24 -75 -125 0
einrichten	0 -24 -28 -15 0
einrichtung	0 0 -47 -105 0
einrichtungen	0 0 0 -5 0
eins	66 -55 -219 -175 -19
einsa-	0 0 0 0 157
einsatz	0 0 0 0 157
einsc ?	0 0 0 -73 -25
einsc ob	0 -29 0 0 -43
einsc-	-23 109 -507 -73 -69
einschaetzen	-138 0 -11 0 0
einschaetzung	-59 -29 0 0 -43
einschalten	174 197 -242 -73 -25
einse-	10 -68 -90 352 -9
einsp-	-127 -154 367 0 413
einspielen	-127 -154 367 0 413
einst-	9 -19 -105 -62 -80
einstellen	9 0 -63 -25 -31
einstellung	0 -19 0 -28 0
einstellungen	0 0 0 -8 -28
einti-	0 0 -153 -7 0
eintippen	0 0 -153 -7 0
eintr-	-210 170 811 -51 26
eintrag	-35 0 671 -25 -4
eintragen	-79 -53 -391 0 -50
einwa-	-4 -19 -206 -11 -27
einwandfrei	0 -19 -206 -11 -27
einwi-	0 0 -218 0 0
einze-	-505 -33 842 -35 -90
einzeln	-289 -2 621 0 -56
einzelne	-86 0 -55 -35 -2
einzelnen	-15 0 -104 0 0
einzi _ mehr	-42 -136 479 -54 -8
einzi akte	112 -37 -5 -36 0
einzi patie	279 -43 -301 0 0
einzi rechn	289 0 0 0 0
einzi-	355 -183 390 87 -81
einzige	416 -169 -170 141 -73
einzigen	-67 0 -1 0 0
einziger	100 -6 506 -54 0
einziges	100 -8 55 0 -8
einzu ?	0 0 0 -153 0
einzu-	-17 -345 -59 74 -193
ekg	174 -185 -614 0 -23
elekt patie	0 0 109 0 0
elekt-	-512 -91 1599 -50 -83
elektronisch	-238 -88 369 -46 -7
elektronische	-398 0 1024 -5 -76
elektronischen	124 0 117 0 0
elf	413 96 -139 0 -74
else	-145 -26 -147 0 0
elter-	-246 -58 -194 0 -90
eltern	-232 -58 -194 0 -46
email	-91 -12 303 0 0
emerg-	478 0 -1 0 -29
emergency	-270 0 0 0 -29
emote-	-13 278 -36 0 0
emotet	-13 278 -36 0 0
empfa ist	-22 -12 0 -10 0
empfa-	48 369 -555 -23 218
empfaenger	-44 0 354 0 -23
empfang	224 -25 -890 -5 -8
empfangsrechner	0 188 -2 0 0
empfe _ ?	0 0 194 -42 0
empfe sie	0 0 194 -42 0
empfe-	0 145 170 -45 -39
empfehlen	0 206 194 -45 -33
empfehlung	0 -45 0 0 -6
empfo-	0 -64 159 -85 1116
empfohlen	0 -32 159 -85 804
empfohlenen	0 -32 0 0 312
empty	94 0 537 0 -2
en	-129 0 363 0 0
encry ?	0 -37 0 0 0
encry-	-183 424 -109 -33 -51
encrypted	-183 424 -109 -33 -51
end	0 -51 0 0 0
ende	-123 413 -320 -61 339
ende _ woche	0 0 -53 300 -30
ende der	0 -8 -274 202 351
endet	0 -333 119 365 0
endet am	0 -61 0 407 0
endgu-	-230 -78 0 63 0
endgueltig	-230 -78 0 63 0
endli-	52 -10 198 0 -73
endlich	52 -10 198 0 -73
endos-	-142 0 179 -62 -2
endoskopie	-142 0 179 -62 -2
endun-	-93 739 -436 -13 -11
endung	-93 1133 -346 -13 0
engli text	-10 345 -2 0 -6
engli-	-112 189 -124 0 -329
englisch	-179 -97 -83 0 -165
englischer	159 286 -2 0 -6
english	-92 0 -39 0 -159
enoug-	0 0 -40 0 -155
enough	0 0 -40 0 -155
entde-	0 217 0 0 -85
entdeckt	0 273 0 0 -55
entdeckung	0 -56 0 0 -30
entha-	-98 29 -136 -26 -62
enthaelt	-98 29 -136 -26 -23
enthalten	0 0 0 0 -39
entsc-	152 -67 -59 -12 731
entschuldigen	64 0 -59 0 399
entwa-	-9 -132 0 0 685
entwarnung	-9 -132 0 0 685
entwe _ ?	0 -115 0 0 0
entwe worde	0 -87 0 0 0
entwe wurde	0 -28 0 0 0
entwe-	-5 -115 0 0 0
entwendet	-5 -115 0 0 0
epa	-121 0 400 0 0
er	251 1007 309 -467 -28
er _ ?	0 -6 0 0 0
er _ sich	-174 190 0 -5 0
er _ vom	-6 -176 0 0 0
er _ von	0 -114 68 -2 0
er hat	-58 390 0 -5 -25
er muess	0 -56 0 0 0
er nicht	461 137 -173 0 -12
er sei	-6 -280 -33 -2 0
erbet-	-8 -1 0 -295 -66
erbeten	-8 -1 0 -295 -66
erbeu-	0 0 -58 0 0
ereig-	382 467 340 0 -4
ereignis	0 -216 358 0 -4
ereze-	-326 -5 1127 -70 302
erezept	-306 -5 604 -70 302
erfah und	0 0 0 -17 0
erfah welch	-12 0 0 0 0
erfah-	-374 -102 -62 -73 -49
erfahren	-374 -102 -62 -73 -49
erfas-	122 -56 211 -9 -25
erfasst	0 0 -49 0 0
erfol-	-289 665 4 -144 417
erfolg	-70 -53 22 0 -82
erfolgreich	-182 578 -19 0 499
erfor-	0 0 0 0 -15
erforderlich	0 0 0 0 -15
ergae-	0 0 0 244 -25
ergeb-	-120 0 136 -56 -36
ergeben	0 0 0 -56 0
erhal und	0 -14 -37 -82 525
erhal-	-112 30 -358 -150 387
erhalten	-112 30 -358 -150 387
erinn-	580 0 -368 0 0
erinnern	0 0 -140 0 0
erkan-	-280 -165 -439 -7 0
erkannt	-280 -165 -439 -7 0
erken-	0 -80 319 -12 -51
erkennen	0 -80 179 0 0
erkennt	0 0 140 0 -51
erkenntnisse	0 0 0 -12 0
erkla wie	-53 0 0 0 0
erkla-	58 -85 -62 -194 -8
erklaeren	233 -85 -6 -187 0
erklaert	-121 0 0 0 -8
erlan-	-7 -41 0 0 -20
erlangt	0 0 0 0 -12
erlau-	0 41 269 -31 0
erlaubt	0 41 0 -31 0
erleb-	-64 -59 -99 0 -16
erlebt	-64 -57 -7 0 0
erled ?	0 0 0 0 -59
erled war	0 -62 0 0 212
erled-	-18 -69 -156 -7 365
erledigen	-18 0 0 0 -2
erledigt	0 -69 -156 -7 368
ermit-	0 -126 0 -51 0
ermittelt	0 -126 0 -51 0
erneu-	-32 -32 -2 0 -303
ernst-	-286 0 -90 0 -126
ernstfall	-286 0 -90 0 -126
erpre _ ?	0 -61 0 0 0
erpre auf	-57 102 -16 0 0
erpre-	-113 840 -62 0 -101
erpresser	0 309 -46 0 -83
erpresserbrief	0 -8 0 0 0
erpressern	0 -221 0 0 0
erpresserschreiben	0 586 0 0 -2
erpresst	0 -460 0 0 0
errei _ bei	0 0 -65 0 0
errei _ mich	0 -69 0 0 -16
errei ich	-47 -57 -7 0 0
errei man	0 -69 -78 -62 -12
errei mich	0 -5 -32 0 -92
errei sie	0 0 0 0 259
errei und	-52 -12 -20 0 0
errei uns	-79 -38 737 0 0
errei wir	0 0 -89 0 0
errei-	-258 -286 787 -223 -185
erreichbar	119 -63 553 -105 -39
erreichbarkeit	-38 0 -282 -55 -29
erreiche	-144 -57 142 0 0
erreichen	-115 -15 82 0 -105
erreicht	-80 -152 293 -62 -12
error	164 -80 -120 0 -18
ersat ?	0 0 0 -1 -7
ersat-	-292 -262 479 -50 332
ersatz	-158 -115 -175 -44 -84
ersatzverfahren	-154 0 578 0 0
ersch _ nicht	73 0 52 0 0
ersch-	151 -90 860 -33 -117
erscheinen	-50 -46 215 0 0
erscheint	202 -44 645 -33 -117
erset werde	0 0 -54 -60 0
erset-	-8 441 -273 -60 0
ersetzt	-8 441 -273 -60 0
erst	-257 164 -340 120 -378
erst _ 0	-54 0 0 -12 0
erst mal	0 0 0 0 -31
erst nach	-20 0 0 -2 -9
ersta-	-15 -195 -10 0 0
erstatten	0 0 -10 0 0
erstattet	-15 -195 0 0 0
erste	-206 -124 0 217 406
erste _ ?	0 -50 0 0 0
erste-	-72 -184 76 347 -153
erstellen	61 -62 255 303 0
ersten	-81 -16 -206 138 -146
erstes	0 -50 0 0 -6
erstk-	0 124 0 -5 0
erstkraft	0 124 0 -5 0
erstm-	-16 0 0 0 0
ersuc-	0 -29 0 112 -9
erwar eine	-90 0 0 -10 -35
erwar-	-131 -50 0 -68 -35
erwarte	-90 -50 0 -10 -35
erwartet	-41 0 0 148 0
erwis ?	-36 0 -59 0 0
erwis _ nur	0 0 0 0 -83
erwis oder	0 0 0 0 -83
erwis-	-73 263 -142 -15 -95
erwischt	-73 263 -142 -15 -95
erzae ?	-41 0 0 0 0
erzae-	3 -68 -38 -253 -13
erzaehlen	46 0 0 -232 -13
erzeu-	-199 0 2026 105 -47
erzeugen	-137 0 84 156 -47
erzeugt	-62 0 787 -51 0
es	59 383 -179 -5 -67
es _ ?	0 -55 -20 0 -3
es _ aber	0 -145 -4 -23 -99
es _ an	312 0 83 0 270
es _ ander	-7 0 -94 0 0
es _ auch	0 293 -199 0 -18
es _ bei	-9 -36 0 0 0
es _ das	-24 -73 -87 0 0
es _ dass	-77 -34 -14 -42 -31
es _ dem	0 151 33 0 0
es _ der	142 -685 0 -74 -164
es _ die	0 -56 0 0 -81
es _ diese	0 0 -41 0 0
es _ ein	73 159 -12 0 0
es _ eine	0 -51 0 0 0
es _ einen	0 0 -28 0 0
es _ ersat	0 0 0 -1 -7
es _ es	-181 0 525 -23 0
es _ fuer	-12 0 0 0 0
es _ geht	-68 0 -97 0 -111
es _ ihnen	0 0 0 -43 -14
es _ ihre	-52 0 0 0 0
es _ immer	-54 -63 -73 0 0
es _ in	-10 -121 0 0 0
es _ kein	310 0 -148 -22 -175
es _ keine	-26 0 193 -25 512
es _ nicht	105 52 -172 0 328
es _ noch	0 0 0 -86 -60
es _ nur	222 0 -55 0 837
es _ progr	-10 -121 0 0 0
es _ sein	0 355 -9 112 0
es _ seit	322 -30 -217 0 -104
es _ sich	227 133 -104 0 -750
es _ um	-109 -33 -206 61 0
es _ uns	140 -11 247 162 0
es _ vertr	0 -13 0 0 -83
es _ wenn	-28 -17 0 0 0
es _ wir	115 -6 84 0 -42
es _ zu	0 0 0 -80 -13
es auch	-195 -113 0 -39 0
es auf	-47 100 317 0 374
es bei	-116 -11 253 -15 0
es da	0 0 -302 0 0
es dafue	0 0 0 0 -35
es das	0 0 0 159 0
es den	-1 0 0 0 0
es denn	0 0 -20 0 0
es die	-68 0 0 0 -83
es eilt	-33 -36 -199 -131 -57
es eine	-17 -165 -65 -1 -17
es einen	-153 129 -146 0 0
es ersch	-382 0 -54 0 0
es fehlt	0 -51 -69 0 0
es fuer	0 0 -57 0 0
es geht	308 -84 -765 -14 -383
es hat	0 155 0 -101 -750
es heiss	-229 -169 -49 0 0
es ihnen	0 0 -1 0 -89
es im	0 -68 -16 324 -10
es in	280 0 -21 -74 0
es ist	-338 159 -10 -103 82
es keine	81 154 -54 -36 -93
es kommt	409 -115 -285 -22 0
es laess	176 -6 211 0 0
es mit	0 0 -130 0 -10
es nicht	252 391 -26 -83 -13
es noch	121 -124 -27 -7 -98
es nur	-18 0 -87 179 -44
es schon	-116 -15 -19 0 -70
es sein	0 -28 0 -36 0
es seit	-10 0 -318 -11 0
es sich	0 -33 0 0 0
es trotz	0 0 0 -86 0
es tut	171 0 -171 0 0
es uns	-7 407 -5 0 0
es unser	-91 124 0 0 0
es von	0 0 0 -28 -14
es waere	-76 -13 -14 -21 0
es war	0 -590 -43 0 288
es weite	-45 -20 197 -25 0
es wiede	-70 397 453 -13 -311
es wird	412 218 -114 0 -26
es zu	-48 -54 0 0 -38
es zurue	0 0 0 -9 -3
etike-	-484 -136 1 -47 -131
etiketten	-81 -38 -63 -8 -28
etikettendrucker	0 -98 -500 -39 -103
etwa	-134 59 128 0 0
etwas	-265 150 -653 -159 -69
etwas _ ?	0 0 -26 -43 -23
etwas _ ist	0 -109 0 0 0
etwas _ kann	152 -30 -124 0 0
etwas _ unser	0 -22 -14 0 0
etwas an	0 -9 0 0 0
etwas mit	0 260 -14 0 0
etwas tun	109 0 -78 -3 -17
etwas von	0 0 0 0 -31
etz	0 0 -108 0 0
euch	-188 -343 -172 0 720
euch ?	0 -18 0 0 0
euch _ die	0 -21 0 0 -37
euch das	0 0 0 0 -36
euer	-86 0 -42 -45 0
eur	0 -60 -10 34 -1
eure	-23 -98 -128 0 0
eurem	-78 0 -169 0 0
euren	0 -161 0 -45 -76
euro	-19 269 -91 309 -42
ever	0 -25 -45 -42 338
every	374 -261 457 -183 75
every ist	199 -26 -70 0 -675
every machi	-370 -75 138 -7 287
every-	289 -50 -482 0 224
everyone	-383 -2 -224 0 -92
everything	144 4 -370 0 -247
examp-	-79 -247 0 0 -102
example	-79 -247 0 0 -102
exe	0 554 -47 0 0
exfil-	0 0 0 0 -33
exfiltrated	0 0 0 0 -33
exist-	0 98 0 0 0
existiert	0 98 0 0 0
expor der	0 -49 477 -96 -24
expor-	-193 -49 836 -160 -151
export	-132 -72 937 -135 -151
exten-	0 -56 -17 -66 -66
extend	0 -30 -17 -119 -37
extension	0 -25 0 0 -7
exter _ auf	-119 0 0 0 -22
exter _ der	0 -50 0 0 0
exter platt	0 -50 0 0 0
exter-	-148 48 -114 0 -27
extern	0 0 -20 0 0
externe	-144 0 -93 0 0
externen	-4 -50 0 0 -22
externer	0 98 0 0 -5
f	-10 -77 -88 154 0
f 0	-10 -77 -88 154 0
fach	-50 147 205 -5 -48
fach 0	0 -122 0 -5 -8
facha _ allge	0 0 0 0 -33
facha _ inner	0 0 0 -31 -18
facha fuer	0 0 0 -31 -128
facha-	-53 0 220 -31 -166
fachaerztin	0 0 0 0 -71
facharzt	-53 0 220 -14 -63
faehr nicht	411 -29 -116 0 0
faehr-	132 99 -116 0 -160
faehrt	132 99 -116 0 -160
faell ?	0 0 0 -97 0
faell der	-200 0 0 0 0
faell-	562 -254 -110 638 -108
faelle	0 -38 -20 173 -38
faellen	-38 -26 -10 -70 0
faellig	0 0 0 599 0
faellt	599 -190 -80 -66 -70
faeng-	-217 -66 149 360 -154
faengt	-217 -66 149 360 -154
fahre-	109 -21 0 -30 0
fahren	109 -21 0 -30 0
faile-	-200 -32 858 0 0
failed	-200 -32 858 0 0
fakto-	-45 -14 -71 -120 0
faktor	-45 -14 -71 -120 0
fall	-67 -45 -20 -80 433
falls	-138 0 -120 260 796
falls _ die	0 0 0 101 -62
falls das	0 0 0 -20 0
falls der	-188 0 0 285 0
falls es	63 0 -96 0 -22
falls ihr	-12 0 -24 0 655
falls sie	0 0 0 -50 245
fallz-	-268 -14 -87 557 -15
fallzahlen	-152 -14 -32 380 -15
falsc _ gerat	0 0 0 0 -1
falsc einge	0 -129 -100 0 0
falsc haend	0 0 0 0 -1
falsc micro	0 188 0 0 0
falsc patie	-34 -106 1880 0 -29
falsc-	-616 -878 464 199 293
falsch	-475 -244 -58 275 -205
falsche	-75 -260 -138 0 -3
falschen	-66 -340 443 -75 259
falscher	0 -34 375 0 264
famil von	-55 -19 -9 0 0
famil-	-204 -19 -9 267 0
familien	-55 -19 -9 0 0
fand	0 577 0 -98 -2
farbe	0 0 -38 0 -81
farbe-	-121 -41 -134 0 0
fassu-	0 0 -75 -47 0
fast	0 -87 -121 0 0
fax	-21 -45 596 -1 -16
fax 0	0 0 -16 0 0
fax _ 0	-14 -5 -16 0 0
faxe	-6 -72 340 -1 -23
faxen	-115 -13 197 0 0
faxge-	0 0 -315 0 0
faxgeraet	0 0 -315 0 0
faxnu-	0 -32 0 -48 0
faxnummer	0 -32 0 -48 0
faxse-	0 63 73 0 0
faxserver	0 63 73 0 0
febru-	-22 0 -96 -225 -16
februar	-22 0 -96 -225 -16
fehl	-2 -223 824 0 -18
fehle 0	89 0 -322 -211 -12
fehle _ 0	0 0 -19 -7 -8
fehle _ der	0 -39 127 0 -62
fehle _ die	0 0 -297 112 0
fehle _ nicht	-109 0 133 0 0
fehle _ x	73 0 -178 0 0
fehle beim	-80 0 -153 0 0
fehle die	0 -2 -470 -71 -34
fehle eine	0 0 -85 0 -60
fehle in	-37 -71 -58 0 -47
fehle zurue	0 0 0 0 -118
fehle-	-726 -339 -583 78 330
fehlen	-61 -139 -451 149 -129
fehler	-377 -200 765 -29 798
fehlercode	0 0 -608 0 0
fehlermeldung	-323 0 -255 -7 -236
fehlersuche	0 0 0 0 -20
fehlg-	312 509 435 -3 -1
fehlgeschlagen	312 370 435 -3 -1
fehlt	19 -567 -373 100 257
fehlt ?	0 0 -14 -28 0
fehlt _ der	0 206 -178 -21 -6
fehlt das	0 -111 -90 -19 0
fehlt die	0 -68 379 -55 -14
fehlt in	0 226 -178 -55 -75
feier-	347 -44 -60 0 152
feierabend	347 -44 84 0 178
feld	-118 0 380 -63 -4
fenst _ und	-74 307 -36 0 -54
fenst auf	-167 579 -48 -41 -54
fenst-	439 484 -256 -80 -94
fenster	488 354 -332 -54 -94
fern	0 0 -30 0 0
fernb-	0 0 -88 -1 -13
fernbetreuung	0 0 0 0 -13
ferne	-61 143 -57 0 0
ferne _ die	0 0 -34 0 0
ferne auf	0 0 -54 0 0
ferns-	-70 192 -3 0 0
fernw _ dem	0 -87 0 0 -44
fernw _ der	0 -168 0 -45 -4
fernw _ die	0 0 0 0 -105
fernw _ ist	0 -36 0 0 -8
fernw _ und	0 -59 0 0 -181
fernw _ uns	-164 -170 0 0 -30
fernw _ unser	0 -399 0 0 0
fernw am	0 -19 0 -145 -34
fernw auf	0 -259 0 0 -44
fernw und	0 0 0 -66 -8
fernw vom	0 157 0 0 0
fernw-	-542 -133 -820 -333 294
fernwartung	-463 -246 -820 -145 -336
fernwartungsprogramm	0 -51 0 0 0
fernwartungssoftware	0 98 0 0 0
fernwartungstermin	0 0 0 -188 0
fernwartungstool	0 -64 0 0 0
fernwartungszugang	0 105 0 0 -3
fernz _ unser	0 87 0 0 -137
fernz auf	0 60 0 0 -137
fernz-	-243 -193 213 0 -137
fernzugang	-152 0 213 0 0
fernzugriff	-91 -77 0 0 0
fernzugriffe	0 -116 0 0 -137
ferti-	0 -11 81 5 0
fertig	0 -11 81 5 0
fest	121 0 -255 -22 -132
festg dass	0 238 -76 0 0
festg-	0 182 -86 -64 -21
festgelegten	0 0 -10 -64 0
festgestellt	0 182 -76 0 -21
festn-	-586 0 -108 0 -85
festnetz	-586 0 -83 0 -85
festp-	-375 -252 -93 -149 0
festplatte	-375 -92 -93 -17 0
fests-	0 0 0 0 810
fiel	-112 -200 0 -11 0
file	169 -211 -293 448 -19
files	324 377 0 -33 -30
files-	-13 86 0 0 0
fileserver	-13 86 0 0 0
filia-	0 0 0 0 -105
finan-	-5 0 0 248 -23
finanzamt	-5 0 0 248 -23
find	-392 -37 -143 0 -29
find the	-270 0 0 0 -29
finde	-261 -79 -220 -149 -103
finde _ den	131 0 -238 0 -46
finde _ die	31 0 83 -17 -102
finde _ im	0 -30 0 0 0
finde _ nicht	-25 0 -208 -132 -9
finde das	-71 -17 -821 0 0
finde den	-324 -153 881 -29 0
finde die	-139 0 -139 0 0
finde ich	0 -63 -29 -149 0
finde sie	-25 -30 -148 0 -36
finde wir	145 0 25 0 -111
finde-	-83 24 121 -80 -193
finden	203 -49 654 -29 -148
findet	-285 73 -533 -50 -46
fine	-677 -90 -33 -18 -370
finge weg	-5 0 0 0 0
finge-	-27 -22 0 0 -23
finger	-27 -22 0 0 -23
firew _ den	0 -145 -62 0 0
firew block	0 -145 -105 0 0
firew und	0 -77 0 0 -44
firew-	-326 9 -213 -68 219
firewall	-326 -216 -213 -68 -130
firma	-175 -58 -20 -10 -47
firma _ ?	-41 0 0 0 0
firma micro	0 -166 0 0 0
firme-	168 0 -112 0 0
flieg-	617 0 429 0 -282
flur	290 -91 495 -83 0
foerd-	0 -61 0 -32 0
folde-	0 250 -11 -22 -13
folge	0 0 130 0 -14
folge-	-2 0 -31 -566 -29
folgt	0 0 -14 0 -38
follo-	0 0 -124 0 0
following	0 0 -124 0 0
for	-674 329 779 -204 -160
for _ ?	0 0 114 0 0
for _ quick	0 0 0 0 376
for a	-283 0 327 0 -92
for every	328 0 156 0 -93
for our	0 0 -6 0 0
for the	-29 -207 -62 -14 470
for us	0 0 114 0 0
for your	-82 0 0 0 -122
forde-	0 547 -15 151 -20
fordert	0 312 0 159 -20
foren-	0 152 0 0 0
form	0 -10 7 0 0
formu 0	0 -2 0 0 0
formu _ 0	0 0 -36 0 0
formu _ die	0 -22 321 -31 -124
formu fuer	0 -22 321 -31 -124
formu ptv	0 0 -36 0 0
formu-	-267 -379 -70 -136 -467
formular	363 -208 -286 0 -233
formulardruck	-265 0 607 0 0
formulare	31 -137 37 -31 -124
fort	39 0 121 -31 -19
fortb-	-381 -52 -30 -129 -18
fortbildung	-381 -52 -30 -129 -18
foto	0 -278 0 0 0
found	-154 686 0 0 290
fr	-60 -4 -39 0 0
fr 0	-60 -4 0 0 0
frage	-239 -345 -92 -166 -251
frage _ das	0 0 0 -82 -131
frage _ der	-58 -55 236 0 -35
frage _ die	-40 -31 -252 -5 0
frage _ es	0 0 -1 -25 423
frage _ mich	0 0 6 0 0
frage _ ob	-102 -64 135 0 0
frage _ unser	0 0 0 0 -38
frage _ welch	0 0 -36 0 0
frage _ wir	-70 0 -45 0 -161
frage auf	0 0 234 0 0
frage aus	0 -135 -20 0 -35
frage ich	0 -154 10 0 0
frage mich	0 -21 0 -36 0
frage nach	-253 0 256 0 0
frage ob	-36 0 -170 0 -262
frage uns	-119 -64 -59 0 0
frage was	-34 -48 -53 -74 0
frage welch	-64 -36 0 -3 0
frage wie	0 0 -1 0 -89
frage zu	0 0 0 0 -8
frage zur	0 0 0 0 -158
frage-	-57 -170 16 -68 -13
fragen	-57 -137 235 -68 -13
fragezeichen	0 -33 -219 0 0
fragt	-247 94 -55 -156 -113
fragt _ das	-35 0 -35 0 0
fragt _ der	0 0 -2 -107 0
fragt _ die	0 0 142 0 0
fragt _ ob	0 0 -39 0 0
fragt nach	-80 -91 -2 -38 -91
fragt ob	0 -21 -64 -28 -14
fragt sich	-2 0 69 0 0
frau	579 -321 275 -595 104
frau _ die	-2 311 -66 -2 -36
frau _ hat	0 -65 0 0 -6
frau _ ist	-22 -27 -119 -42 0
frau der	-31 0 -92 -229 -34
frau dokto	201 -39 -78 -91 -73
fraue der	0 -89 0 0 0
fraue-	-219 -109 0 -94 -35
frauenarztpraxis	0 -89 0 0 -26
frech-	-3 0 0 0 0
frechheit	-3 0 0 0 0
frei	0 0 137 0 276
freie-	-109 -56 147 0 0
freig-	-329 -17 -6 -70 31
freigabe	-127 -181 -107 0 -39
freigeben	-191 -18 -11 0 0
freigegeben	0 182 0 0 -33
freigeschaltet	-11 0 112 -70 -13
freis-	-278 -88 578 -428 -187
freischaltcode	-80 -43 0 0 0
freischalten	-177 -45 730 0 -187
freischaltung	-22 0 -152 -210 0
freit 0	0 0 -32 -81 0
freit _ 0	0 0 0 -131 0
freit _ die	103 -48 0 137 -33
freit-	-426 153 391 488 -397
freitag	-238 -135 51 397 -227
fremd _ gerat	0 -6 0 0 0
fremd _ unser	0 -401 0 0 0
fremd _ zugan	0 -25 0 0 0
fremd auf	0 -442 0 0 0
fremd haend	0 -57 -187 0 0
fremd mit	0 -57 -3 0 0
fremd unser	0 -21 0 0 0
fremd-	-820 248 -58 -35 -209
fremde	-375 125 -301 0 0
fremden	0 88 375 0 -57
fremder	0 529 0 0 -85
fremdes	0 213 -3 -6 0
fremdprogramm	-446 -630 -82 -30 -67
freun _ aus	0 0 -2 0 0
freun grues	-2 28 -33 -2 0
freun-	-2 139 -111 173 -408
freundlich	0 0 -78 -18 -408
freundlichen	-2 22 -33 191 0
frida-	-194 -59 -196 119 -56
friday	-194 -59 -196 119 -56
frier-	213 -80 317 -31 0
friert	258 -80 120 -6 0
frist	-57 180 -123 202 -72
frist 0	0 -4 -31 349 0
frist _ 0	0 -66 -31 165 0
frist zum	0 0 0 -12 -27
frist-	0 0 -30 481 503
fristgerecht	0 0 -18 -110 503
from	-34 544 145 465 -162
from _ keeps	0 -88 0 0 0
from _ suppo	0 -107 0 0 0
from micro	0 314 0 0 0
from progr	-48 255 0 0 0
from the	-88 -78 -12 158 -42
from you	0 0 0 315 -17
front	-111 14 -115 0 0
front desk	-185 51 -115 0 0
frueh	329 269 -153 178 340
frueh _ der	0 92 -107 0 -80
frueh _ sich	0 12 -15 -71 -81
frueh _ wir	-369 -66 0 0 0
frueh hat	0 36 0 0 -32
frueh nicht	294 -42 123 311 0
frueh-	-358 -493 -209 193 -121
frueher	-463 -283 -128 -78 -80
frueherer	0 -74 0 -9 -41
fruehjahr	-75 -41 0 0 0
fuehl-	-20 -85 0 0 241
fuehlen	-20 -85 0 0 241
fuehr ich	72 0 0 0 0
fuehr-	235 -125 640 0 0
fuehre	-301 -8 0 0 0
fuehren	542 -117 640 0 0
fuell-	196 -19 159 0 -3
fuenf	228 147 405 -72 239
fuenf minut	-3 -30 467 -70 411
fuenf plaet	-39 -14 47 0 -44
fuenf-	416 516 -358 194 -100
fuer	-348 -374 -127 314 807
fuer 0	33 0 0 0 -16
fuer _ 0	-23 -100 0 -289 -92
fuer _ ?	0 0 0 -36 -10
fuer _ abrec	0 -38 -25 0 0
fuer _ akten	0 0 -18 -98 637
fuer _ als	0 -25 308 0 -1
fuer _ an	0 319 0 0 -42
fuer _ anges	0 0 0 -38 -15
fuer _ arbei	0 0 0 -67 256
fuer _ auf	0 -170 -46 0 -25
fuer _ benut	232 -115 -168 0 -16
fuer _ beric	0 0 0 -6 -6
fuer _ betri	0 0 0 -28 0
fuer _ daten	-194 614 -62 -73 -43
fuer _ der	0 0 0 0 -25
fuer _ eine	0 0 -14 0 -20
fuer _ einen	0 -4 0 -74 -122
fuer _ ernst	0 0 0 0 -121
fuer _ faell	0 -38 0 -58 -38
fuer _ fernw	0 207 0 0 -2
fuer _ hilfe	-16 0 0 0 713
fuer _ ist	0 0 -175 0 0
fuer _ klein	0 0 -6 0 0
fuer _ konne	0 -74 -41 0 0
fuer _ kunde	0 -15 0 0 -9
fuer _ lageb	0 0 0 -12 0
fuer _ mediz	0 0 0 -31 -18
fuer _ muehe	0 0 0 0 -469
fuer _ neue	0 -64 0 -36 -210
fuer _ neuen	0 0 0 -54 -1
fuer _ notfa	-24 0 0 0 0
fuer _ offen	0 -171 0 -38 58
fuer _ onlin	-22 0 -89 -114 0
fuer _ patie	94 -22 259 145 0
fuer _ praxe	0 0 0 -404 0
fuer _ praxi	0 -48 -52 -67 -18
fuer _ quart	0 0 -244 190 0
fuer _ rasch	0 0 0 -104 262
fuer _ risik	0 -90 0 0 -3
fuer _ rueck	-48 0 0 0 147
fuer _ serve	-101 -98 0 0 0
fuer _ suppo	0 0 0 0 -65
fuer _ termi	0 0 -49 0 -4
fuer _ ueber	-227 0 364 -10 -10
fuer _ und	0 -48 0 -42 0
fuer _ unter	117 0 -179 -1 542
fuer _ video	0 0 -90 0 0
fuer _ zweig	0 0 -9 0 0
fuer alle	215 -115 -227 -332 0
fuer allge	0 0 0 0 -64
fuer das	0 -1 -67 -149 -193
fuer daten	0 0 0 295 0
fuer den	-157 -411 -212 684 -224
fuer die	-549 14 -94 365 568
fuer dring	0 -38 0 -58 -38
fuer ein	0 -30 0 -135 0
fuer eine	166 -111 -114 15 -286
fuer einen	264 83 -244 -6 -17
fuer hausb	0 0 -358 0 -15
fuer heute	256 0 -97 -51 0
fuer ihre	117 -21 -42 -180 750
fuer ihren	0 0 0 0 615
fuer inner	0 0 0 -31 -18
fuer kinde	0 -48 -179 0 0
fuer meine	0 0 -71 0 -33
fuer mich	0 0 294 0 -181
fuer morge	-101 -98 0 382 -8
fuer patie	-82 0 -130 0 0
fuer progr	0 -4 -46 0 -49
fuer rueck	-9 0 0 0 -169
fuer sie	0 -177 0 -87 -2
fuer so	0 0 0 0 -71
fuer ueber	0 0 -5 -40 0
fuer uns	400 -66 0 -308 172
fuer unser	-203 306 277 -94 -276
fuerc-	-105 0 0 0 0
fuers	-257 -57 -231 548 409
fuers proto	-42 -57 0 0 370
full	959 97 -6 -49 -17
funkt bei	-47 -42 0 0 -3
funkt der	-48 0 122 0 -21
funkt-	-224 -271 632 -54 -23
funktion	335 -132 480 -25 -21
funktionieren	0 -42 -195 0 0
funktioniert	-559 -97 467 -29 -2
furch-	0 0 277 0 0
furchtbar	0 0 277 0 0
g	0 -28 0 0 0
gab	31 -50 0 0 0
gab _ einen	-41 -1 0 0 0
gab es	31 -1 0 0 0
gang	0 0 -83 0 306
ganz	9 -175 527 -82 -497
ganz norma	-15 0 -14 -56 -95
ganze	264 -69 -478 -2 -325
ganze _ ?	0 0 -41 0 0
ganze _ nicht	-379 0 474 0 -24
ganze haus	430 0 184 0 -38
ganze praxi	-7 0 -28 0 0
ganze team	-182 0 0 0 -314
ganze-	59 -275 179 99 -101
ganzen	-59 -233 220 0 -101
ganzes	118 0 0 99 0
gar	476 300 -1160 -113 423
gar _ mehr	210 -84 -323 -86 -267
gar keine	381 -22 -421 -28 0
gar nicht	160 326 -642 -86 467
garan _ dass	0 0 -3 0 0
garan wir	0 0 -3 0 0
garan-	-134 0 -3 0 0
garantiert	0 0 -3 0 0
garte-	-12 0 327 0 0
gastr-	-12 0 -70 -84 -22
gaune-	0 -98 0 0 0
gave	0 141 -14 0 -7
gb	-277 186 -27 -17 -2
geaen _ ?	0 -33 0 0 0
geaen _ in	-38 148 0 0 -41
geaen bitte	0 0 0 0 -73
geaen seitd	-208 -23 -4 0 0
geaen und	52 163 -61 0 -91
geaen-	-237 287 -177 -170 806
geaendert	-237 333 -177 -170 806
gearb-	-20 148 0 0 0
gearbeitet	-20 148 0 0 0
gebe	-60 -21 163 0 -130
gebe ich	-60 0 0 0 0
geben	-15 -60 -12 -40 -6
geben ?	-15 0 0 0 0
gebet-	27 -2 0 0 -75
gebeten	0 -2 0 0 -69
gebli _ ?	0 0 -20 0 0
gebli ist	0 0 -20 0 -27
gebli-	15 -29 -66 0 -222
geblieben	15 -29 -66 0 -222
gebra-	289 0 -122 0 -24
gebuc-	0 -17 -80 0 0
gebue-	0 -31 -118 -5 0
gebur-	289 -168 -383 0 0
geburtsdatum	201 -91 -383 0 0
gedae-	315 0 -71 -24 0
gedaechtnis	315 0 -71 -24 0
gedan-	0 -44 0 0 -26
gedru-	-276 23 49 -11 -58
gedruckt	-276 -69 49 -11 -58
gedrueckt	0 92 0 0 0
gedul-	-190 -153 474 -39 -36
geduld	-190 -140 612 -39 64
geduldig	0 -13 0 0 -78
geehr _ und	-101 10 98 -36 -28
geehr damen	-101 10 98 -36 -28
geehr team	0 0 0 34 -24
geehr-	-101 10 76 -2 -85
geehrte	-101 10 81 -36 -28
geehrtes	0 0 -5 34 -24
gefae-	94 264 0 0 -33
gefaehrlich	94 -25 0 0 -11
gefah _ ?	0 0 0 -45 0
gefah-	41 -65 -71 -45 0
gefahr	-22 0 0 0 0
gefahrlos	-65 -65 0 -45 0
gefal-	0 -78 -20 0 0
gefallen	0 -78 -20 0 0
gefas-	0 -25 0 -12 0
gefasst	0 -25 0 -12 0
gefra ob	0 0 -57 0 -25
gefra-	-10 0 -82 92 409
gefragt	-10 0 -82 92 409
gefue-	491 157 -129 -45 -126
gefuehl	502 276 -129 -14 0
gefuehrt	-11 -119 0 -31 -126
gefun-	486 317 371 -20 314
gefunden	486 317 371 -20 314
gegan-	0 -79 -38 0 0
gegangen	0 -79 -38 0 0
gegeb-	-183 148 0 306 221
gegeben	-183 148 0 306 221
gegen	-11 249 -38 481 -22
gegen _ patie	0 0 -14 0 -7
gegen den	0 0 -14 85 -7
gegen der	0 0 0 -137 114
gegen die	0 0 -38 145 0
gegen versc	0 0 0 0 -1
gegen-	-54 0 210 -293 621
gegenueber	-43 0 -14 -142 -146
gegenwaertig	-12 0 269 0 0
gehab-	0 547 -76 -7 -39
gehabt	0 547 -76 -7 -39
gehac ?	0 -6 0 0 0
gehac _ ?	0 0 0 0 -24
gehac und	0 150 -22 0 0
gehac worde	0 -203 0 0 0
gehac wurde	-28 -78 0 0 -24
gehac-	-28 171 -22 0 -54
gehackt	-28 171 -22 0 -54
gehae-	-12 -81 0 35 0
gehal-	-3 0 0 0 -28
gehalten	-3 0 0 0 -13
gehe	0 -81 -17 0 0
gehe _ aus	0 -81 -17 0 0
gehe davon	0 -81 -17 0 0
gehei-	0 -224 -73 -3 0
geheimdienst	0 -98 0 0 0
geheiratet	0 -65 -73 -3 0
gehen	797 870 -42 -68 -79
gehen _ auf	-177 293 -71 0 0
gehen _ raus	-6 -3 68 -10 0
gehen die	0 0 0 -25 -96
gehen nicht	225 267 381 -9 0
gehen seit	-168 132 78 -3 156
gehen wir	-38 -45 0 -7 0
gehoe dass	0 -16 0 0 0
gehoe-	-170 -193 -165 -43 -34
gehoeren	-73 -9 -15 0 -31
gehoert	-97 -184 -150 -43 -4
gehol-	-43 -219 372 0 -200
geholfen	181 -13 -14 0 -154
geht	771 -450 132 -142 162
geht ?	-61 -17 0 0 0
geht _ ?	0 0 -27 0 0
geht _ auch	0 0 -47 0 0
geht _ auf	423 143 118 0 0
geht _ bei	232 0 -301 0 0
geht _ den	128 -30 -123 -40 0
geht _ ihnen	0 0 -124 0 0
geht _ keine	197 -6 -23 0 0
geht _ mehr	890 175 -889 0 -80
geht _ mit	0 0 304 0 -16
geht _ nicht	-91 -9 -535 -24 -74
geht _ noch	0 0 256 0 0
geht _ progr	-216 -43 -42 0 -4
geht _ raus	-184 0 289 0 -3
geht _ telef	-82 0 -24 0 0
geht _ um	-102 -84 -138 -75 0
geht _ uns	0 -162 -143 0 842
geht _ weite	-45 -20 197 -25 0
geht _ wiede	-55 0 211 0 -187
geht alles	-531 -36 -218 0 313
geht auch	-259 0 -140 0 0
geht bei	128 -81 -234 0 -82
geht das	-338 -117 -88 -109 0
geht der	-13 0 386 0 50
geht die	-52 0 -48 0 -280
geht es	12 -50 717 -39 -147
geht gar	480 0 -260 0 -42
geht ja	-52 0 0 0 -96
geht mehr	441 175 -557 0 -201
geht nicht	188 143 644 169 -138
geht nur	-72 0 429 -114 -6
geht seit	-305 0 -189 0 250
geht um	-179 0 -206 61 0
geht wiede	89 -14 0 0 738
geht wir	-14 0 -1 0 -89
geht'-	-29 0 0 0 0
geht's	-29 0 0 0 0
gehts	-292 0 224 0 -78
gekap-	0 112 0 0 -23
gekappt	0 112 0 0 -23
gekau-	0 -78 0 0 0
gekauft	0 -78 0 0 0
gekla ist	0 -63 -24 0 -66
gekla-	-49 -362 -24 -109 1068
geklaert	-44 -63 -24 0 300
geklappt	-5 -87 0 0 1287
geklaut	0 -212 0 -109 -518
gekli-	-114 172 -22 0 -7
geklickt	-114 172 -22 0 0
gekom-	0 0 344 -36 -43
gekommen	0 0 344 -36 -43
gekue-	-29 -13 0 -52 -36
gekuendigt	-29 0 0 0 0
gelan ?	-185 -129 0 0 0
gelan ist	-75 -16 0 0 0
gelan-	-260 -346 380 0 -29
gelandet	-75 -185 380 0 -29
gelangen	0 -94 0 0 0
gelangt	-185 -67 0 0 0
gelas-	-74 -143 0 0 0
gelassen	-74 -143 0 0 0
gelb	0 0 153 0 -12
geld	-7 1224 -70 192 0
geleg-	0 -49 0 0 -36
gelegentlich	0 -49 0 0 0
geles-	-66 -13 76 0 373
gelesen	-66 -13 76 0 373
geloe-	-389 894 -362 -2 549
geloescht	-353 831 -328 -2 -18
geloest	-36 -79 -35 0 576
gelte-	0 0 0 -225 0
gelten	0 0 0 -225 0
gemac hat	0 -20 0 0 0
gemac-	-44 220 0 -22 -10
gemacht	-44 220 0 -22 -10
gemat-	-41 0 -48 -136 -75
gematik	-41 0 -48 -136 -75
gemei der	-45 -130 0 0 0
gemei dres	-19 61 0 0 0
gemei-	-395 -39 597 -48 -22
gemeinschaftspraxis	-395 -8 238 -40 0
gemeint	0 4 0 -7 -22
gemel werde	0 0 0 -60 0
gemel-	-98 167 -46 99 -74
gemeldet	-98 167 -46 99 -74
gemer dass	200 -4 -82 0 0
gemer-	200 -4 -154 0 -51
gemerkt	200 -4 -154 0 -51
genan-	0 154 0 0 0
genau	160 -67 -81 552 -102
genau ist	-19 0 0 0 0
genau-	131 74 0 0 -7
genauso	131 74 0 0 -7
genom-	219 104 -11 0 -19
genommen	219 104 -11 0 -19
genue ein	-113 -55 0 0 0
genue-	-113 -55 0 0 -141
genuegt	0 0 0 0 -131
genug	-65 -97 -85 0 -39
geoef werde	25 0 0 0 -23
geoef-	-15 -367 -65 0 -25
geoeffnet	-15 -367 -65 0 -25
gepla-	-131 -21 -52 -11 0
geplant	-123 -21 -52 -4 0
gepru ?	0 0 0 -27 -22
gepru-	-293 -410 -357 -27 898
geprueft	-293 -410 -357 -27 935
gerad-	-248 88 -208 -18 -171
gerade	-248 88 -208 -18 -171
gerae-	228 -443 1053 0 -83
geraet	178 27 329 0 -9
geraete	132 -16 12 0 0
gerat ?	0 -6 0 0 -1
gerat-	0 -6 -26 0 -1
geraten	0 -6 -26 0 -1
geric-	-35 0 -24 494 -119
germa-	-92 0 -39 0 -170
german	-92 0 -39 0 -170
gern	-17 -118 -232 -134 -133
gern _ sie	0 0 0 -7 0
gern _ welch	0 0 0 -11 -33
gern auf	0 -96 0 -11 0
gern die	0 0 -30 -17 0
gern eine	0 0 0 0 -95
gern einen	0 0 -53 0 0
gern gewus	0 0 0 0 -33
gern ob	0 -22 0 0 0
gerne	0 0 -58 -114 -21
gerne wisse	0 0 -58 -114 0
gerue-	0 0 -51 -25 -76
gesag-	121 256 -245 0 -143
gesagt	121 256 -245 0 -143
gesam-	400 -47 371 0 -132
gesamte	145 -18 305 0 0
gesamten	0 -29 114 0 -132
gesch _ ?	-6 0 0 0 -3
gesch _ der	60 3 -25 -5 -40
gesch _ die	0 0 0 0 473
gesch _ nicht	107 0 -79 -11 0
gesch _ oder	0 0 0 0 -31
gesch der	0 0 0 -5 -109
gesch haben	-113 -17 0 0 -23
gesch hat	5 382 -105 0 -74
gesch ist	0 0 0 0 -32
gesch war	0 0 0 -31 0
gesch weil	199 -21 -29 0 -66
gesch-	-216 376 -278 -450 760
geschaedigten	0 -16 0 0 0
geschaeftsfuehrer	0 -45 0 -34 -109
geschaeftsfuehrung	0 -109 -52 -71 -174
geschichte	-134 0 -64 0 0
geschickt	131 49 284 0 327
geschlagen	0 0 0 0 -7
geschlossen	-217 -299 -101 -237 404
geschrieben	26 845 -341 -37 646
geschuetzt	0 0 0 -36 0
geschult	0 0 0 0 -35
geseh-	59 51 -122 -5 -29
gesehen	59 51 -122 -5 -8
gesel-	0 -64 -68 -79 -43
gesellschafterversammlung	0 0 -3 0 0
gesen _ 0	0 -16 162 -78 -7
gesen _ meine	0 -270 -123 0 0
gesen-	-137 31 41 -81 -120
gesendet	-99 -642 113 -78 -79
geset _ fall	0 0 -20 0 0
geset den	0 0 -20 0 -13
geset-	0 102 -51 0 268
gesetzt	0 102 -51 0 268
gesic-	0 -376 -24 -36 -1
gesichert	0 -376 -24 -36 -1
geson-	-4 -10 0 0 -20
gesondert	-4 -10 0 0 -20
gespe _ von	-1 155 0 0 656
gespe haben	-57 -61 0 0 0
gespe und	191 -161 106 -25 0
gespe-	439 277 494 -25 246
gespeichert	-205 -163 -36 0 0
gespeicherten	0 178 -97 0 -15
gesperrt	644 261 627 -25 261
gespr-	-116 282 425 -15 -7
gespraech	0 -25 0 0 -1
gesta werde	168 0 -84 0 0
gesta-	140 -2 -152 -3 130
gestartet	179 5 -47 -3 130
gestatten	-64 -7 0 0 0
geste 0	112 98 11 -1 -4
geste _ das	0 79 0 0 213
geste _ die	0 -82 61 0 318
geste _ mehr	-276 0 -301 0 -71
geste _ nicht	580 0 -233 0 244
geste _ und	0 168 -192 378 -36
geste _ wir	16 0 -234 -5 -48
geste abend	485 43 -249 -9 220
geste die	-22 104 111 -12 -70
geste mitta	35 -43 260 0 218
geste nachm	-160 -52 71 -10 -78
geste nacht	0 34 0 0 -178
geste nicht	-280 0 -65 0 -71
geste und	0 -46 10 -24 158
geste-	239 540 342 237 502
gesteckt	0 0 -36 0 106
gestellt	-34 -46 -78 -24 0
gestern	272 -454 456 261 395
gesto ?	0 0 -20 0 0
gesto worde	0 0 0 0 -19
gesto-	262 -293 434 -33 -170
gestoert	-67 -60 599 -23 -127
gestohlen	0 -415 0 0 -23
gestohlenen	0 0 -19 0 0
gestr-	801 -139 -115 -92 -22
gestrichen	423 -25 -68 -8 0
gestrigen	459 -114 -46 0 -22
gesun-	-311 -227 870 100 -266
gesundheitsamt	0 0 -63 100 0
gesundheitskarte	-197 0 278 0 -51
gesundheitskarten	-2 0 799 0 0
gesundheitsnetz	0 -115 0 0 0
get	156 0 339 0 0
get _ the	10 0 0 0 0
get in	179 0 -68 0 0
get into	-1 0 -7 0 0
getan	0 0 0 -9 0
getan ?	0 0 0 -9 0
getau werde	0 0 -194 -50 0
getau-	0 0 -449 -50 423
getauscht	0 0 -449 -50 423
getes-	0 0 0 0 690
getestet	0 0 0 0 690
getre-	0 192 54 -17 0
getrennt	0 192 54 -17 0
getro ?	0 0 0 0 -75
getro-	0 -54 0 -30 -138
getroffen	0 0 0 -30 -138
getti-	0 -110 0 0 0
getting	0 -110 0 0 0
gewae-	0 0 0 132 0
gewar-	0 397 0 -20 0
gewarnt	0 397 0 -20 0
gewec-	-39 239 -101 0 -135
gewechselt	-39 239 -101 0 -135
gewes sein	0 355 0 -93 0
gewes-	-61 202 -20 -144 -38
gewesen	-61 202 -20 -144 -38
gewis-	0 -1 0 0 -206
gewoe-	0 -98 -67 0 0
gewoh-	-22 11 -321 0 141
gewohnt	-22 -10 -185 0 197
gewohnten	0 21 -136 0 -56
gewor-	-37 -102 373 -152 589
geworden	-207 74 431 -152 589
gewue-	0 178 159 -57 502
gewuenschten	0 -37 -1 -57 0
gewus-	0 0 0 0 -33
gewusst	0 0 0 0 -33
gezei-	0 -221 -95 0 -7
gezog-	49 -323 -45 0 -221
gezogen	49 -278 -45 0 -221
ggmbh	0 -176 0 0 0
gibt	329 -109 -342 581 66
gibt _ die	-68 0 0 0 0
gibt _ eine	-17 -165 -65 -1 -17
gibt _ einen	-112 130 -94 0 0
gibt _ im	0 -68 -16 324 -10
gibt _ keine	-35 0 -54 97 -23
gibt es	-85 -48 -463 407 312
gibt keine	312 0 68 69 -150
gibt'-	0 -16 0 0 0
gibt's	0 -16 0 0 0
gibts	299 -9 0 213 -54
gilt	0 0 -9 -322 653
gilt die	0 0 0 -105 0
ging	331 -28 -448 -16 -521
ging das	0 -124 0 0 -24
glaub-	0 112 -94 0 0
gleic-	606 -278 351 -5 -166
gleich	737 -260 -63 -5 -115
gleiche	-202 0 204 0 0
gleichzeitig	215 -18 -4 0 -20
gluec-	-70 -104 -73 -60 -36
glueck	-70 -104 -73 -60 -36
gmbh	-50 -89 0 -79 366
goae--	-43 0 -163 -63 -72
gone	-17 -74 377 411 -11
got	-48 -97 -36 419 -426
gott	-120 -51 -123 0 -92
grad	-16 -47 -7 0 -9
grau	-299 -20 -640 -3 -34
greif-	-123 0 -156 -36 -31
greift	-123 0 -117 -36 -31
gripp-	-74 -106 -77 -91 0
grippe	-186 0 0 0 0
grippeimpfung	-4 0 -27 -24 0
groes-	-90 -14 0 -40 -11
groesser	0 0 0 -40 -7
groessere	-90 -9 0 0 0
gross	-167 29 -85 -59 0
gross _ der	-265 0 399 -6 0
gross ist	0 0 0 -6 0
gross-	-324 479 299 306 154
grosse	-19 505 -101 0 -35
gruen	-233 -8 -475 0 20
gruen-	252 -71 212 -107 0
grues _ dem	0 0 -2 -26 0
grues aus	0 -151 -2 -26 -12
grues gott	53 -51 -50 0 0
grues vom	0 64 0 0 -69
grues-	52 -220 -83 -28 -444
gruess	53 -51 -50 0 0
gruesse	0 -191 0 -26 -444
gruessen	-2 22 -33 -2 0
grund	69 0 -80 -102 0
grupp-	-103 120 -19 -12 0
gruppe	-103 120 -19 0 0
gruppierung	0 0 0 -12 0
gruss	-67 103 -42 0 164
guelt-	-209 -33 -67 208 -58
gueltig	-52 0 -39 -96 0
gut	-311 -297 -436 -32 1083
gutac-	-139 238 0 526 -57
gutachten	-41 238 0 113 -5
gutachter	-98 0 0 159 -52
gute	64 0 343 -91 369
gute nerve	0 0 0 -38 378
guten	-169 -248 -256 -949 -175
guten _ ich	-12 -33 0 0 -155
guten _ wir	-55 0 0 0 -4
guten abend	0 0 0 0 -80
guten morge	-1 -104 -60 -893 -61
guten tag	-168 -144 -196 -57 -34
gutes	-150 -21 0 0 139
gutsc-	0 266 -215 -31 -42
gutschrift	0 -54 -215 -31 0
guy	0 7 0 0 -65
h	0 0 -55 104 0
hab	148 118 148 105 -135
hab die	0 473 0 0 0
hab ich	56 -138 0 0 -2
habe	122 984 -210 -229 -69
habe _ das	-45 256 0 -16 0
habe _ den	185 -21 0 0 0
habe _ der	-29 575 0 -68 -22
habe _ die	0 -15 0 0 -14
habe _ ihnen	0 -107 0 0 0
habe _ nicht	0 147 0 0 -35
habe _ passw	-98 -117 0 0 -56
habe _ sie	-54 -78 0 0 -17
habe bei	0 -33 0 0 0
habe dem	0 535 0 0 0
habe den	259 -216 0 0 -21
habe die	-12 -171 -94 -11 0
habe heute	318 -67 -74 -77 0
habe ich	74 -353 -143 -135 -177
habe mein	0 -117 0 0 -56
habe sie	0 -30 324 0 375
haben	-370 -1 -251 409 -78
haben ?	-36 -73 246 0 -6
haben _ 0	-95 0 243 -163 0
haben _ ander	0 68 0 -12 0
haben _ auch	0 128 0 0 0
haben _ auf	-77 -178 0 0 293
haben _ bei	88 171 263 0 0
haben _ betri	153 0 0 0 -3
haben _ das	0 0 0 -7 -90
haben _ dass	0 -71 -7 0 0
haben _ den	0 56 0 -96 0
haben _ der	-13 -53 397 37 -57
haben _ die	-40 376 262 -149 613
haben _ eigen	-174 0 0 -107 0
haben _ ein	0 0 -29 0 0
haben _ eine	0 284 0 -10 -70
haben _ einen	0 879 0 0 0
haben _ erhal	0 -14 -37 -82 548
haben _ es	0 0 0 -65 0
haben _ fernw	-164 -123 0 0 -19
haben _ festg	0 238 -76 0 0
haben _ fuer	0 0 0 -12 0
haben _ gemer	200 0 -75 0 0
haben _ geste	-107 -23 141 0 -430
haben _ ich	188 -10 -66 -9 -4
haben _ ihn	-54 -94 240 0 -28
haben _ ihnen	-75 -16 0 0 -28
haben _ keine	-136 -75 -148 203 -61
haben _ kennw	-44 -47 -125 0 -117
haben _ konne	0 0 115 0 28
haben _ meine	0 0 0 108 -53
haben _ mit	0 -36 -199 0 0
haben _ neue	0 10 0 0 -19
haben _ noch	-245 -126 -23 -50 0
haben _ ob	0 -46 0 -12 0
haben _ passw	0 -83 0 0 355
haben _ patie	30 -64 -38 0 59
haben _ schon	0 319 0 0 -42
haben _ selbs	0 0 -28 -9 408
haben _ sie	0 0 0 0 -99
haben _ so	-42 0 -92 0 0
haben _ sprec	259 -25 0 -39 191
haben _ uns	-10 -58 0 63 0
haben _ unser	0 -18 0 0 0
haben _ updat	62 0 -11 0 -28
haben _ was	0 0 52 -109 -271
haben _ zu	0 0 0 -86 0
haben aber	-42 -6 -92 0 0
haben alle	-147 339 -154 -110 -283
haben am	0 0 -169 -318 44
haben aufge	0 0 -121 0 -117
haben bei	-10 -58 0 0 0
haben bitte	0 -46 318 0 0
haben das	9 418 78 0 -79
haben den	29 -58 -57 0 -115
haben die	220 -332 211 -190 912
haben eine	-83 -307 0 -12 -19
haben einen	-13 -78 0 0 0
haben es	0 -27 -28 0 408
haben geste	-3 -77 0 0 287
haben heute	397 0 -95 -30 48
haben ihre	0 0 0 0 138
haben im	154 -5 -38 0 -5
haben in	0 -24 0 128 0
haben keine	-390 0 -243 -71 -232
haben koenn	-36 0 -8 0 0
haben nicht	-200 -60 0 0 0
haben noch	-19 -115 -52 183 0
haben oder	0 -46 0 0 0
haben progr	-141 0 0 -64 0
haben seit	156 0 459 -5 -58
haben sich	-55 311 478 0 -6
haben sie	0 -39 0 -164 -314
haben und	-35 -106 -9 -74 -20
haben uns	303 509 -199 -12 0
haben unser	-121 -177 0 0 24
haben von	0 0 0 37 0
haben wir	534 36 -613 99 270
haben zwei	0 -17 0 0 0
habt	165 -19 264 0 -34
habt ihr	-3 0 0 0 -97
hack	0 -16 342 0 0
hack ?	0 0 -21 0 0
hacke _ haben	0 0 52 0 0
hacke auf	0 0 71 -6 -6
hacke bei	0 -46 -6 0 0
hacke jetzt	-12 -16 0 0 0
hacke mit	0 0 0 0 -62
hacke oder	0 0 52 0 0
hacke-	-459 -487 166 -39 -132
hacked	0 -149 -17 -33 -19
hacker	-159 -196 -8 0 -68
hackerangriff	-59 -29 197 -6 -45
hackern	0 -46 -6 0 0
had	648 544 -5 -8 -151
had been	0 -135 0 0 0
had to	391 -73 -5 0 -41
haelf der	-62 0 282 0 0
haelf-	-192 -2 353 -8 -28
haelfte	-192 -2 353 -8 -28
haelt	0 119 -124 0 0
haend _ ?	0 -6 0 0 -1
haend _ der	331 112 -187 -44 0
haend der	0 -5 -20 0 -4
haend gerat	0 -6 0 0 -1
haend in	0 164 0 0 0
haend und	361 -79 0 -45 0
haend vor	-26 -26 -36 0 0
haend-	557 -3 -220 -91 537
haende	295 153 -63 -44 666
haenden	220 -111 -223 0 -4
haendler	-35 -26 0 0 -104
haeng ?	-69 0 0 0 0
haeng _ mit	0 0 -164 0 0
haeng an	0 -80 -461 142 0
haeng bei	-242 0 922 -95 0
haeng das	-112 -8 261 0 0
haeng sich	-287 -21 407 0 -46
haeng-	-69 -194 910 29 -119
haengen	-14 -41 516 -90 -68
haengt	-369 -153 541 120 -51
haett _ die	-76 0 -21 -17 0
haett _ eine	0 0 0 0 -29
haett _ einen	0 0 -53 0 0
haett _ gern	0 0 0 0 -67
haett _ gewus	0 0 0 0 -33
haett gern	0 0 -122 -17 -66
haett wir	-65 -49 0 0 -80
haett-	-147 428 -148 -81 701
haette	-82 266 -23 -36 -105
haetten	-65 162 -125 -45 806
haeus-	0 0 -85 0 0
halb	294 -67 -387 250 124
halbe	91 605 282 -65 -9
halbe stund	0 469 0 0 0
halbe-	-6 -11 -23 0 187
hallo	-129 -289 -150 0 60
hallo ?	87 0 0 0 0
hallo liebe	0 -16 0 0 0
hallo zusam	-99 0 0 0 -35
halt	100 -22 -219 -9 -77
halte	413 0 -53 0 0
halte ?	0 0 0 -7 0
halte durch	0 0 0 -53 535
halte sie	0 0 0 0 -234
halte-	-24 0 0 -60 288
halten	-24 0 0 -7 -246
haltet	0 0 0 -53 604
ham	-239 459 -105 0 -297
ham die	0 0 -33 0 0
hand	53 -223 1072 -83 -38
handb-	-74 -11 0 0 0
handbuch	-22 -11 0 0 0
hande _ sich	0 -31 0 0 0
hande es	0 -31 0 0 0
hande-	-180 -121 -10 0 0
handeln	0 -66 -10 0 0
handelt	-180 -55 0 0 0
handl ?	0 0 0 0 -94
handl fuer	0 -60 0 0 -38
handl-	-189 -60 -320 -53 454
handlungsbedarf	-504 0 -320 -31 1202
hands-	-57 -18 -178 -26 0
handy	119 -98 382 -15 -42
handy-	0 -49 0 0 -67
handynummer	0 0 0 0 -67
happe ?	-2 0 0 -8 0
happe-	-2 249 0 -36 -9
happened	-2 0 0 -36 -9
hardw-	0 -88 0 -18 -62
hardware	0 0 0 -18 -62
has	-350 306 306 294 -68
has been	-172 441 -47 -34 58
has the	0 0 0 -23 0
has to	0 -39 -17 437 -82
hat	-430 977 -1147 -180 221
hat ?	0 -61 0 0 0
hat _ 0	101 -23 0 -7 -51
hat _ abrec	0 0 154 0 -30
hat _ alle	-5 0 -22 0 0
hat _ alles	-44 0 0 0 314
hat _ anger	0 99 0 0 -65
hat _ angri	0 -125 0 0 -59
hat _ anruf	0 240 0 0 0
hat _ auch	0 565 -74 0 -11
hat _ auf	0 380 -76 0 361
hat _ bei	-162 286 0 -8 -27
hat _ bis	0 0 0 -271 -13
hat _ das	0 -258 255 0 -56
hat _ dass	-41 -330 -44 0 0
hat _ den	0 -24 -99 0 0
hat _ denn	0 0 -59 0 0
hat _ der	-43 -255 -182 -23 -36
hat _ die	42 177 0 0 -84
hat _ ein	-28 -321 0 0 0
hat _ eine	0 -173 -43 1 153
hat _ einen	0 -99 0 0 -60
hat _ erled	0 -69 -135 0 -51
hat _ fehle	0 -23 -109 0 66
hat _ fuer	0 -170 0 244 -38
hat _ geaen	-38 49 -38 -55 -105
hat _ geste	0 -20 0 0 -14
hat _ hacke	0 -13 -14 0 0
hat _ heute	-10 -44 0 0 -23
hat _ ihnen	0 0 0 0 -6
hat _ in	0 -166 0 0 283
hat _ jeman	0 64 0 0 0
hat _ jetzt	0 -118 0 0 0
hat _ konne	0 -62 -98 0 -19
hat _ man	0 0 0 -52 0
hat _ mit	0 107 -3 0 0
hat _ nacht	141 468 -101 0 -18
hat _ nicht	0 -178 0 0 -136
hat _ niema	0 -407 0 0 0
hat _ nur	0 0 0 132 0
hat _ passw	0 72 0 0 -3
hat _ probl	0 -80 212 0 242
hat _ rechn	-262 97 0 0 133
hat _ recht	-5 -6 0 0 0
hat _ schon	0 0 0 19 -314
hat _ serve	-69 287 0 0 247
hat _ sich	0 0 -67 0 -121
hat _ techn	0 0 0 0 -71
hat _ ueber	0 -115 -108 0 -66
hat _ und	0 -94 0 0 -353
hat _ uns	-30 424 2 0 0
hat _ unser	-45 -327 0 0 -72
hat _ unter	-25 -57 0 -56 0
hat _ von	0 -2 0 0 669
hat _ wir	73 0 -118 -22 0
hat am	0 255 0 -7 -45
hat anger	-17 31 0 -7 0
hat auf	0 -168 0 0 -13
hat bei	0 0 0 0 -6
hat das	-215 144 90 -9 122
hat den	-130 796 -98 -86 11
hat der	125 110 -14 0 -128
hat die	336 -228 -79 -457 -258
hat ein	0 8 0 0 0
hat eine	0 -110 0 0 0
hat einen	0 -89 -109 0 -26
hat einer	0 -10 -85 0 -12
hat er	0 -32 -126 0 -24
hat es	72 797 -5 0 208
hat geste	-84 -345 0 0 -467
hat heute	-52 649 -101 0 155
hat ihr	0 0 0 0 -112
hat ist	0 -78 -231 -23 0
hat jeman	0 -277 0 0 -23
hat keine	-42 -58 -474 0 -97
hat man	0 -94 0 0 0
hat mich	-10 0 0 0 178
hat nicht	303 -141 -64 0 -99
hat noch	0 -410 0 0 0
hat schon	0 -76 386 0 -29
hat sich	-281 -171 -32 -63 415
hat sie	0 -254 0 0 0
hat um	190 -3 0 112 -36
hat und	123 -67 0 0 -7
hat uns	-27 195 -76 221 -105
hat unser	0 403 10 159 -54
hat von	-23 -8 7 0 0
hat wir	17 -195 0 261 -71
hat zeit	0 0 0 -271 0
hat's	-36 -221 0 0 834
hats	-5 -153 -84 0 -53
hatte	-264 280 -62 -35 851
hatte _ einen	-76 -33 0 0 -66
hatte _ keine	0 0 -121 0 -32
hatte ihnen	0 0 0 0 -1
hatte sie	0 0 -121 0 -68
hatte wir	-135 -223 0 -193 -216
hatte-	-65 -171 -176 -488 142
hatten	-65 -171 -176 -488 142
haupt-	958 -12 -446 0 -222
hauptrechner	610 -12 -446 0 -140
haus	1460 35 -87 337 -465
haus _ mehr	-14 0 137 0 -24
haus _ so	140 0 -129 0 -43
haus _ wir	0 0 -6 0 0
hausa der	-26 0 -3 -1 -38
hausa in	0 0 0 -22 0
hausa-	-20 -36 -3 173 -45
hausarzt	174 0 -3 -26 0
hausarztpraxis	-157 0 0 -63 -38
hausarztzentrum	-36 -36 0 0 0
hausb-	113 0 -274 0 -88
hausbesuch	-51 0 202 0 0
hausbesuche	163 0 -451 0 -15
hause	61 65 -59 -11 -334
hause _ ?	-353 0 0 0 0
hause aus	-41 0 -35 0 0
hause schic	-114 -47 0 0 -74
hause-	0 0 0 129 -3
hauses	0 0 0 129 -3
hauta-	-12 238 0 0 -19
have	-57 203 894 -82 -81
have _ infor	0 0 0 0 -51
have _ notif	0 0 0 -93 0
have _ the	0 85 -22 -48 0
have an	0 -18 0 161 0
have any	0 0 0 -28 -9
have been	112 16 -146 0 -19
have the	0 0 14 -21 0
have to	-68 0 221 -93 -51
hba	-161 -5 322 0 0
he	0 605 0 -158 -83
head	0 0 0 0 -13
heilb-	-77 0 -354 276 0
heilberufsausweis	-27 0 -312 276 0
heilm _ sich	-77 -22 -134 0 0
heilm-	-380 -202 44 -76 0
heilmittel	0 -65 172 0 0
heilmittelverordnung	-380 -22 -196 -54 0
heimg-	472 -377 0 -35 -18
heimgeschickt	472 -172 0 -35 -18
heiss	-125 -11 553 0 0
heiss es	261 -54 33 0 -15
heiss-	-173 911 -392 -19 -58
heissen	-371 1305 -347 -19 -1
heisst	197 -394 -45 0 -56
helfe ?	0 -197 0 0 0
helfe hat	432 276 -52 0 -7
helfe-	509 207 322 168 41
helfen	0 -197 0 168 -91
helferin	257 404 406 0 142
helferinnen	252 0 -84 0 -10
hello	-679 113 -199 0 -92
help	-68 -38 -5 0 23
her	-10 -22 299 -29 -39
heran	-112 81 -281 -8 0
heran ?	-33 0 -65 -84 0
herau-	-116 -36 52 90 0
heraus	-113 -36 80 -22 0
herbs-	0 0 -23 0 -79
herbst	0 0 -23 0 -79
here	-331 -108 244 0 -185
herei-	-10 159 250 0 -35
herr	-301 -102 -226 -94 251
herr _ hat	0 -143 0 0 -26
herr _ micro	0 -138 0 0 0
herr _ von	0 -282 0 0 133
herr der	-140 0 -26 -39 -30
herr mit	-200 -5 -3 0 0
herr von	0 159 0 0 -24
herre-	-101 -117 98 -36 -28
herren	-101 -117 98 -36 -28
herrn	-239 163 520 -23 -120
herrn der	0 84 -1 0 -54
herrs-	212 -40 -23 0 0
herrscht	-69 0 -23 0 0
herst-	-80 -36 0 0 0
hersteller	-80 -36 0 0 0
herum	617 -66 -351 0 0
herum-	-125 -55 0 0 0
herun-	-51 301 0 -4 -183
herunterladen	-8 -27 0 0 -74
hervo-	0 -35 0 0 -373
herzl dank	0 -35 0 0 193
herzl-	134 -186 -129 -26 175
herzlich	134 0 -56 0 -5
herzlichen	0 -35 0 0 193
heut	357 592 -239 303 102
heut frueh	69 124 -203 0 100
heut nacht	-69 97 -51 123 0
heute	-95 630 109 -573 476
heute 0	-97 -110 85 457 -68
heute _ 0	179 171 -95 83 -147
heute _ das	-144 -59 205 443 122
heute _ der	-20 -58 0 -39 -2
heute _ ein	0 -97 0 -21 -22
heute _ eine	0 157 -151 0 0
heute _ hat	0 -10 0 0 -32
heute _ ist	-104 -59 200 -151 569
heute _ keine	-14 0 -99 -78 0
heute _ nicht	-54 -50 416 -11 -3
heute _ patie	-172 153 -28 -50 -2
heute _ uhr	-23 -81 0 278 -37
heute _ wir	49 0 0 -6 0
heute abend	115 0 -14 -76 -58
heute auf	0 516 -77 0 117
heute eine	0 -77 -29 0 172
heute frueh	224 -118 -80 -281 295
heute hat	0 -177 0 0 0
heute im	-95 72 17 -9 0
heute ist	-78 -28 0 4 -120
heute keine	-650 0 197 -102 0
heute mitta	-760 203 266 -92 202
heute morge	377 -40 -192 -422 387
heute nachm	111 -119 0 0 0
heute nacht	-158 660 -123 -32 -26
heute nicht	114 -151 -151 -174 0
heute noch	-136 -51 -103 77 -20
heute um	43 179 -43 0 -12
heute vormi	272 -17 -79 -26 0
hi	31 -66 -117 -43 -14
hier	1179 -213 -652 72 153
hier _ angab	0 0 -58 0 -59
hier _ der	180 -18 -45 0 0
hier _ die	15 -66 175 0 -35
hier _ mehr	404 -142 -331 174 0
hier _ nicht	-459 -16 -114 -20 0
hier _ noch	-730 0 0 -131 -178
hier die	-72 0 -58 0 -59
hier im	-219 0 -21 0 -7
hier in	-4 -54 0 0 0
hier ist	357 151 -11 0 0
hier keine	143 -5 -301 174 -1
hier nicht	357 -78 -30 0 -14
hierm _ ich	0 0 0 -12 -43
hierm kuend	0 0 0 -12 -41
hierm-	0 -128 -31 -78 939
hiermit	0 -128 -31 -78 939
hiess	0 0 -20 0 0
hiess es	0 0 -20 0 0
hilde-	268 0 -31 0 0
hilfe	403 227 -92 96 11
hilfe _ der	378 -31 0 -8 -35
hilfe bei	378 -31 -19 -8 -35
hilfr-	-12 -13 0 -12 0
hilfreich	-12 -13 0 -12 0
hilfs-	-163 0 -315 -38 0
hilft	254 0 0 0 -38
him	0 274 0 0 -32
hin	438 -18 58 20 -87
hinau-	-291 382 667 127 201
hinaus	-92 412 769 0 -77
hinei-	286 -1 -176 0 0
hinein	239 -182 -176 0 0
hinge-	-192 -142 292 -3 0
hinsi-	0 0 0 -7 0
hinte ?	-20 0 0 0 0
hinte _ das	-117 0 0 0 0
hinte dem	-46 0 0 -24 0
hinte der	30 -45 0 0 -7
hinte-	364 412 -241 -62 94
hinten	388 -147 128 -2 0
hinter	-111 -45 -54 -60 -38
hintergrund	-35 0 0 0 -33
hinterlege	-117 0 0 0 0
hinterlegen	-20 0 -190 0 0
hinterlegt	0 0 -46 0 -34
hinwe auf	-33 97 -14 0 -9
hinwe-	-7 91 -143 -8 -219
hinweis	28 97 -143 -8 -357
hinweise	0 -6 0 0 138
hit	0 0 0 -24 0
hit the	0 0 0 -24 0
hl	-16 0 627 0 0
hl 0	-16 0 627 0 0
hoch	155 67 16 -6 -131
hocha-	0 -40 0 0 -9
hochf-	70 19 -374 0 -99
hochfahren	17 62 -355 0 -99
hochg-	14 -47 -25 24 -2
hochgeladen	0 -47 0 24 0
hoefl-	43 -298 144 0 -31
hoeflich	100 -208 144 0 -31
hoere	0 -24 -63 0 0
hoere ob	0 0 0 0 -13
hoere-	-129 -44 0 -12 -33
hoeren	-129 -5 0 -12 -33
hoert	-447 -37 239 -10 -53
hof	-27 0 0 0 0
hoffe	-38 -34 0 0 -128
hoffe sie	0 0 0 0 -128
hoffe-	282 -26 0 0 -14
hoffentlich	67 0 0 0 -2
hold	0 -51 0 0 0
holen	129 -78 0 0 -23
home	205 -82 -119 -33 0
homeo-	-169 -54 311 0 0
homeoffice	-169 -54 311 0 0
homep-	-204 306 243 0 -128
homepage	-204 306 60 0 -128
honor-	0 -62 -41 271 0
honorar	0 -15 0 344 0
hospi-	424 0 -107 519 0
hospital	0 0 0 519 0
host	0 562 -61 0 0
hot	-394 906 -195 0 275
hotfi-	0 -115 -52 0 0
hotfix	0 -115 -52 0 0
hotli _ tot	0 0 -129 0 0
hotli ist	0 0 -129 0 0
hotli tot	0 0 0 -11 0
hotli wiede	0 0 0 0 -280
hotli-	-27 99 -280 -40 32
hotline	-27 99 -280 -40 32
hour	0 508 0 503 -73
how	-34 229 -203 -16 -21
how _ ich	0 0 -154 -4 0
how _ we	0 0 0 -8 0
how do	0 0 -154 -13 0
how to	-34 229 -49 -3 -21
hrb	0 0 0 -5 -9
hrb 0	0 0 0 -5 -9
huebn-	0 0 -2 0 -17
huebner	0 0 -2 0 -17
hunde-	105 1028 -78 -3 -20
hunderte	-124 271 -36 -3 -8
husum	6 0 -55 0 0
hzv	0 0 -609 128 -9
hzv-a-	0 0 212 574 -109
hzv-abrechnung	0 0 -310 670 -109
i'd	0 -34 -92 0 -52
i'd _ to	0 0 -62 0 -52
i'm	43 0 267 -525 -111
i-mot-	-64 -100 -49 0 -32
i-motion	-64 -100 -49 0 -32
iban	0 171 -61 0 0
iban _ 0	0 -28 -61 0 0
iban de	0 -28 -61 0 0
ich	599 -394 -739 -395 -844
ich ?	-196 0 0 0 -30
ich _ 0	-55 37 0 44 -35
ich _ ?	-58 0 0 322 0
ich _ a	321 -25 -274 -30 0
ich _ ab	0 0 -3 0 -33
ich _ akten	-119 0 0 0 0
ich _ alle	119 -104 0 -28 0
ich _ allei	490 -85 0 0 0
ich _ am	-22 -120 0 -56 0
ich _ an	551 0 -62 -65 0
ich _ angst	0 -52 0 0 0
ich _ auch	-87 0 -234 0 0
ich _ auf	0 302 0 -11 -22
ich _ aus	-136 0 0 0 0
ich _ ausge	0 -141 0 0 0
ich _ bei	-129 112 -25 0 0
ich _ bin	0 0 -105 0 0
ich _ bis	0 0 0 -23 0
ich _ da	-73 87 -96 0 0
ich _ damit	0 0 0 0 -59
ich _ das	-67 430 399 -198 -11
ich _ dass	-70 -64 70 0 0
ich _ daten	-15 0 0 0 0
ich _ davon	0 15 -17 0 0
ich _ dem	302 420 0 -9 0
ich _ den	68 -371 103 -12 -22
ich _ der	-33 0 -9 -138 -2
ich _ die	-186 9 -27 -52 -145
ich _ diese	-70 0 0 0 0
ich _ ein	0 -165 128 0 0
ich _ eine	129 -169 207 -70 -35
ich _ einen	41 -2 0 0 250
ich _ einer	115 -114 0 0 -63
ich _ einze	0 0 0 0 -2
ich _ erst	-133 -67 0 0 -52
ich _ es	-26 -207 -188 179 194
ich _ etwas	42 0 0 0 0
ich _ formu	0 -207 0 0 0
ich _ frage	-12 -27 0 0 -124
ich _ fuer	0 0 149 -56 -24
ich _ gern	0 0 -4 -7 0
ich _ geste	-121 220 -85 0 -8
ich _ heute	423 -44 -45 -171 0
ich _ ihnen	-107 -76 2 0 143
ich _ ihre	115 0 0 0 -122
ich _ ihrem	0 -68 0 265 -102
ich _ im	-189 -21 -255 0 37
ich _ in	-219 -35 -124 -4 0
ich _ ja	-2 0 0 136 0
ich _ jeden	-27 -44 -94 -16 0
ich _ jeman	-57 -33 0 0 0
ich _ jetzt	-49 -30 405 0 0
ich _ kalen	26 0 -202 0 0
ich _ kein	460 0 284 0 0
ich _ keine	148 -115 -76 -32 0
ich _ kv-co	0 0 -20 0 0
ich _ mal	113 0 -51 0 -150
ich _ mein	203 91 -65 0 -101
ich _ meine	-238 231 -3 0 356
ich _ mich	-336 -129 -68 -12 68
ich _ mit	46 -83 -128 0 0
ich _ nach	-171 0 0 0 -44
ich _ neue	-26 0 -32 0 0
ich _ nicht	-715 409 181 84 369
ich _ noch	-116 -2 -86 177 0
ich _ notfa	-3 0 -10 0 0
ich _ nur	-292 0 -22 -68 -65
ich _ ob	-33 -174 33 -51 0
ich _ passw	0 -192 -35 0 0
ich _ patie	-73 -39 139 -31 0
ich _ praxi	44 -138 0 -39 -31
ich _ progr	-228 0 0 0 0
ich _ psych	47 0 0 0 0
ich _ rechn	0 237 0 0 0
ich _ richt	0 0 182 0 -60
ich _ schon	-115 -49 0 0 -67
ich _ seit	-164 -235 -354 -77 -61
ich _ sie	-16 -30 324 0 184
ich _ softw	-20 0 0 -12 -41
ich _ steck	-7 126 0 0 -21
ich _ techn	-54 0 0 0 0
ich _ the	-190 -174 0 -4 0
ich _ ueber	-97 0 213 0 0
ich _ um	173 -4 -49 -15 -119
ich _ und	0 -76 -7 0 0
ich _ unser	0 -8 -66 0 0
ich _ unter	-293 -63 248 0 0
ich _ updat	-78 0 0 0 0
ich _ vom	266 -78 73 0 -33
ich _ von	-57 54 0 9 -4
ich _ vor	213 155 -40 -8 0
ich _ wegen	-88 0 -69 -16 0
ich _ weiss	-185 -16 -15 0 0
ich _ weite	-11 0 0 0 0
ich _ wenn	0 0 0 0 -4
ich _ wie	-96 0 350 0 0
ich _ wir	-125 32 358 0 -46
ich _ you	0 0 -69 -30 0
ich _ zu	0 -83 0 0 -70
ich _ zwei	0 0 150 0 -57
ich a	-61 -1 0 0 0
ich als	81 -36 0 -25 0
ich am	-187 -113 0 -84 -104
ich an	0 -109 0 0 0
ich anruf	-17 0 -22 0 0
ich arbei	-34 -91 -191 -4 0
ich auf	83 -107 -117 0 0
ich aus	188 -122 -9 256 0
ich behan	-162 0 0 0 0
ich bei	-32 -9 0 0 0
ich betre	196 0 -79 0 0
ich bin	-133 -631 246 -300 -95
ich bitte	119 -2 0 -11 -139
ich braeu	0 0 -38 34 0
ich brauc	-134 -9 -82 16 -102
ich dafue	-41 0 0 0 0
ich dann	-129 0 0 0 0
ich das	-86 224 -97 -113 0
ich davon	0 -141 0 0 -30
ich dem	0 65 0 0 0
ich den	89 -140 -204 -33 -125
ich der	-20 0 -106 0 0
ich die	-24 244 -111 188 -21
ich dikti	21 -108 25 -2 -1
ich do	-101 -89 182 0 0
ich ein	176 23 -261 0 0
ich eine	45 -201 -32 -67 -16
ich einen	-51 -170 -19 0 0
ich erwar	-90 -1 0 -10 -35
ich es	-121 -65 -20 -16 -69
ich find	-122 0 -59 0 0
ich finde	-240 -17 -109 0 -103
ich frage	-26 0 -37 -12 0
ich fuer	0 -45 0 0 0
ich gehe	0 -81 -17 0 0
ich gern	-17 0 0 -11 0
ich glaub	0 317 -66 0 0
ich hab	-456 186 199 44 -91
ich habe	751 181 226 -56 43
ich haett	0 -2 0 0 0
ich hatte	-207 297 0 0 -83
ich have	352 278 -91 -48 0
ich heute	163 0 -93 0 0
ich hier	115 -254 0 0 0
ich hoffe	0 0 0 0 -128
ich ihm	0 192 0 0 0
ich ihn	-42 0 -48 0 0
ich ihnen	315 161 -67 0 229
ich ihre	-20 0 0 0 0
ich ihren	-25 -57 0 0 0
ich im	-137 -15 0 -51 0
ich in	149 177 0 0 -2
ich jetzt	-193 -88 0 -28 0
ich kann	77 121 237 162 -40
ich keine	81 -198 -36 -129 0
ich komme	-384 0 0 0 0
ich kuend	0 -9 -27 -30 0
ich liebe	0 0 -6 0 0
ich mache	0 -69 0 0 -4
ich mein	0 -192 -35 0 0
ich meine	-67 -34 121 -73 0
ich mich	-194 -165 -36 0 14
ich mit	43 -11 0 0 0
ich moech	-73 0 -30 -52 69
ich muss	-1 400 0 -3 0
ich nach	293 -53 -59 0 -137
ich nehme	0 -25 -1 0 -15
ich nicht	-109 -13 -341 -177 522
ich noch	158 545 -200 0 0
ich nur	0 0 0 0 -118
ich ob	0 0 -170 -8 0
ich patie	-106 0 0 0 0
ich read	-85 -139 -154 0 0
ich schre	266 -22 72 0 -37
ich seit	-79 -62 33 0 0
ich selbs	0 -17 -71 0 0
ich sie	13 -33 129 -24 -17
ich sitze	0 155 -40 -8 0
ich soll	-16 0 -26 223 0
ich solle	0 -13 -25 0 0
ich trau	-26 0 0 0 0
ich tun	0 0 0 0 -59
ich ueber	42 0 -20 0 0
ich um	-71 138 -70 154 0
ich unter	0 -25 -15 0 -31
ich verpf	0 -71 0 0 -4
ich verst	-122 -43 226 0 0
ich von	100 -114 -57 0 -63
ich warte	-22 -101 -29 -86 -61
ich weiss	165 -95 -199 138 -38
ich welch	-119 0 -36 0 0
ich wiede	-52 0 -175 0 47
ich will	-131 -50 287 0 0
ich wir	-12 -9 0 0 0
ich wisse	0 0 0 -51 0
ich wollt	-80 -24 -14 0 -13
ich wuess	0 0 -15 -109 0
ich zahle	108 0 0 -16 0
ich zu	0 0 -29 0 0
id	15 -284 -74 0 0
ident-	-4 -55 -22 0 -83
identified	0 -55 -22 0 0
identitaet	0 0 0 0 -83
if	-182 -80 186 0 -73
ignor-	0 -75 0 0 1619
ihm	-260 951 -142 0 -174
ihn	-368 531 337 -66 -203
ihn _ ?	-42 0 -48 0 0
ihn nicht	-222 -191 146 0 0
ihn wiede	-42 -24 0 0 0
ihnen	-441 -321 -316 -56 197
ihnen ?	-3 0 -9 0 0
ihnen _ 0	-10 0 0 0 0
ihnen _ ?	0 0 -20 -15 0
ihnen _ alles	-111 0 0 0 -251
ihnen _ auftr	0 0 0 0 -37
ihnen _ daume	0 0 0 0 -109
ihnen _ dem	0 0 0 -107 0
ihnen _ den	127 0 -43 0 0
ihnen _ die	0 0 -73 0 -314
ihnen _ fehle	0 0 0 0 -29
ihnen _ fernw	0 -13 0 0 0
ihnen _ haben	-29 0 0 0 0
ihnen _ ich	0 0 -57 0 0
ihnen _ in	0 0 -9 0 0
ihnen _ insta	0 0 0 0 -26
ihnen _ ist	-97 0 51 -21 0
ihnen _ ja	0 -36 -38 129 0
ihnen _ noch	0 0 0 0 -20
ihnen _ ob	0 0 -6 0 0
ihnen _ oder	-36 0 0 0 -85
ihnen _ ueber	0 0 -24 0 0
ihnen _ und	0 36 -22 0 0
ihnen _ unter	0 0 -58 0 0
ihnen _ versc	0 -181 0 0 0
ihnen _ wiede	-1 0 -18 -1 -22
ihnen _ wir	0 0 0 -84 0
ihnen _ wurde	0 -28 -22 0 0
ihnen alles	0 0 -18 -1 -42
ihnen an	0 0 -6 0 0
ihnen auf	-75 -16 0 0 0
ihnen das	-30 0 0 603 -129
ihnen denn	0 0 0 0 -6
ihnen die	-45 0 248 -97 -115
ihnen direk	0 0 -130 0 -19
ihnen durch	-30 0 0 0 0
ihnen ein	0 0 0 -233 445
ihnen einen	0 0 0 0 250
ihnen einge	0 0 -22 0 0
ihnen empfo	0 -64 0 -85 218
ihnen fuer	-9 0 0 -25 -78
ihnen hat	0 -87 0 0 229
ihnen hoere	-74 0 0 0 0
ihnen im	0 -76 -58 -58 -153
ihnen in	-3 0 -20 0 0
ihnen ist	-51 0 -21 0 0
ihnen liege	0 0 -146 0 -12
ihnen nicht	-50 0 0 0 -60
ihnen niema	-41 0 -67 0 0
ihnen per	0 242 0 0 -7
ihnen und	-29 0 0 0 -315
ihnen unser	0 0 0 -8 0
ihnen vor	0 0 0 -98 0
ihnen wiede	0 0 0 0 -179
ihnen zu	-7 -26 0 0 -31
ihnen zur	0 0 0 0 -29
ihr	271 -341 54 -401 122
ihr _ ?	-39 0 -7 0 0
ihr _ auf	138 0 0 0 -43
ihr _ da	0 0 385 0 -37
ihr _ das	0 0 0 0 110
ihr _ den	0 0 0 0 -71
ihr _ einen	0 0 0 0 728
ihr _ fuer	0 0 -14 0 -132
ihr _ hat	-23 -222 -23 -100 338
ihr _ ist	0 0 0 0 -10
ihr _ ja	0 -106 0 0 -53
ihr _ nicht	238 0 -169 0 -63
ihr _ oder	0 0 0 0 -31
ihr _ verge	0 0 0 0 -6
ihr _ vom	0 0 -139 -82 -169
ihr _ war	-23 -264 0 -136 -430
ihr das	-53 0 -57 -6 -111
ihr euch	0 0 0 0 -5
ihr fernw	0 0 0 0 -3
ihr haus	-64 -10 -5 -10 -134
ihr herr	0 0 0 0 -8
ihr kolle	0 0 -23 0 -250
ihr kunde	0 0 -2 0 -8
ihr mitar	0 -69 0 -18 -3
ihr netz	0 -61 0 -31 0
ihr notfa	0 120 0 0 -31
ihr progr	-97 0 194 0 0
ihr runds	0 0 0 -82 -539
ihr schre	0 -41 -42 0 -69
ihr techn	-35 -129 385 -51 -45
ihr unter	0 0 -14 0 -7
ihre	-64 -229 158 173 37
ihre _ ?	0 0 0 0 -49
ihre _ an	0 0 0 0 -159
ihre _ auf	0 -73 -48 0 0
ihre _ besch	-41 0 -14 0 0
ihre _ in	0 0 0 -67 342
ihre _ ist	0 0 -64 0 -22
ihre _ jetzt	0 0 -9 0 0
ihre _ nicht	247 0 360 0 0
ihre _ noch	-4 0 -66 0 0
ihre _ regel	0 0 0 0 -16
ihre _ ueber	0 -21 0 0 0
ihre _ und	0 0 0 0 -195
ihre _ vor	0 0 0 -27 -24
ihre _ wiede	0 0 0 0 -99
ihre befun	287 0 -15 0 0
ihre daten	-119 0 -10 145 0
ihre eigen	-16 0 0 0 0
ihre firma	-41 0 0 0 -16
ihre homep	-95 0 -10 0 -128
ihre hotli	197 0 -87 -18 -60
ihre it	0 0 0 0 -22
ihre it-si	0 0 0 -36 0
ihre kunde	-6 -63 0 0 -49
ihre leute	-121 0 0 0 -72
ihre mail	0 -73 -34 -132 -155
ihre mitar	0 0 0 0 -35
ihre muehe	0 0 0 0 -139
ihre nachr	0 0 0 0 -92
ihre rechn	-52 0 0 0 -17
ihre serve	-206 0 -8 0 0
ihre siche	0 0 0 0 -13
ihre softw	48 0 -56 0 0
ihre syste	0 0 0 0 -2
ihre unter	16 0 0 -1 542
ihre zentr	0 215 0 0 0
ihrem	-206 -334 552 169 -605
ihrem _ ist	-125 -15 272 0 -9
ihrem _ zu	0 0 0 0 -17
ihrem haus	0 -90 -21 0 -5
ihrem hause	-74 -33 -24 0 0
ihrem progr	0 -68 -86 265 -6
ihrem schre	0 0 0 0 -9
ihrem techn	0 -25 -26 0 -75
ihrem vorfa	0 0 0 0 -9
ihren	-275 -7 -38 0 595
ihren _ unter	0 0 0 0 -52
ihren kunde	0 0 0 0 -12
ihren serve	0 -10 0 0 0
ihren syste	-46 0 0 0 0
ihren techn	0 0 0 0 -52
ihren unter	0 -46 0 0 0
ihren vorfa	0 -168 0 0 0
ihrer	-413 -80 61 -13 34
ihrer _ hat	0 -15 0 0 283
ihrer _ keine	-46 0 374 0 117
ihrer _ sind	-92 0 0 129 239
ihrer _ und	0 0 -67 -25 -97
ihrer firma	0 -98 0 -2 0
ihrer hotli	0 -32 0 0 223
ihrer kennt	0 0 0 0 -55
ihrer kunde	0 -23 0 -25 -147
ihrer seite	0 0 402 0 0
ihrer softw	0 0 -81 0 -51
ihrer syste	0 0 -36 0 0
ihrer techn	0 0 -85 0 -12
ihres	209 -15 -43 -73 335
ihres hause	0 0 0 0 -3
ihres suppo	0 -2 0 0 -83
im	-553 188 280 456 127
im _ 0	-292 97 -274 0 -96
im _ ?	-117 -55 0 0 -69
im _ also	0 0 182 -70 0
im _ an	-537 238 286 0 0
im _ auf	-39 85 -10 0 0
im _ bei	35 -52 317 0 0
im _ bitte	-132 -55 0 -231 -44
im _ bleib	-152 0 -215 0 0
im _ das	-23 -76 263 0 -29
im _ den	-159 0 0 0 0
im _ der	-96 -157 362 -65 0
im _ des	0 568 0 -29 38
im _ die	0 -29 -94 90 0
im _ ein	0 88 0 0 0
im _ eine	0 -5 0 0 0
im _ einen	0 0 -183 0 0
im _ fehle	0 0 336 -11 -27
im _ fuer	0 0 0 -58 -415
im _ haben	-75 -10 -3 0 -36
im _ haeng	-23 -8 79 0 0
im _ hat	-4 0 -85 322 -164
im _ haus	430 0 184 0 -38
im _ hiess	0 0 -20 0 0
im _ ist	87 -116 173 -27 -36
im _ jahr	0 0 0 0 327
im _ kann	351 0 -117 0 -53
im _ laeuf	-142 273 -165 -19 -209
im _ liege	167 143 -399 -16 -21
im _ mit	-274 -56 162 166 -7
im _ nicht	-231 -116 -210 -51 0
im _ sehen	147 0 352 0 -19
im _ stehe	-78 167 321 -4 -4
im _ steht	-22 -11 -329 -34 0
im _ ueber	357 -22 -96 0 -12
im _ und	3 -77 -237 -51 -63
im _ unter	-22 -45 0 0 0
im _ vom	0 177 -181 -69 0
im _ von	-51 -140 -21 0 -37
im _ war	0 -8 -3 0 -38
im _ werde	0 -44 -341 0 0
im _ zu	-95 -57 0 0 -81
im aerzt	0 0 -48 -25 -64
im anhan	0 -131 -35 0 -9
im auftr	0 0 -26 0 -37
im ausga	-11 -69 590 0 -3
im brief	0 10 -140 0 -96
im darkn	0 -6 0 0 0
im dezem	-35 -49 0 0 0
im dunke	201 0 -93 0 -28
im ersat	-154 0 346 0 0
im falsc	-31 -95 -222 0 -19
im febru	-22 0 -96 0 -16
im flur	379 -36 60 -49 0
im frueh	-75 -41 0 0 0
im ganze	430 0 122 0 -38
im haus	574 151 -309 227 -67
im inter	-167 -114 614 0 0
im janua	-64 -85 -57 324 -10
im kalen	0 -8 -789 -51 -151
im kelle	274 -211 -195 -15 505
im kunde	-133 -112 -49 0 0
im labor	211 178 -487 0 0
im maerz	0 0 -14 0 0
im momen	-238 -48 -141 0 -47
im namen	0 -149 0 0 38
im netz	-69 -229 91 0 -68
im notfa	-3 0 0 0 0
im novem	0 -23 0 0 0
im oktob	0 -78 -49 -43 -71
im op	-133 0 161 -205 -14
im ordne	0 142 152 -1 0
im posta	-23 -55 407 0 -7
im progr	-452 -174 521 302 -5
im proto	-78 0 0 -29 -4
im quali	0 0 -20 -232 0
im radio	0 -21 -3 -21 -22
im raum	0 0 -24 0 265
im septe	0 0 -85 0 -20
im somme	0 -210 -9 0 -28
im sprec	-216 217 -215 0 0
im syste	-402 347 540 41 0
im team	-35 262 -94 -25 1205
im termi	0 -5 389 -9 0
im urlau	207 124 152 -69 -9
im vorau	0 0 0 0 -478
im vorfe	-22 0 0 0 0
im warte	-245 -51 -468 -26 -74
im zweit	-59 0 148 0 -11
immer	-697 -241 -410 -246 -517
immer _ nicht	-168 0 -111 0 -3
immer ab	0 0 -215 -217 0
immer noch	-234 -36 -41 -9 -3
immer nur	-11 0 -202 0 0
immer so	0 -78 -138 0 0
impfa-	-154 -32 156 167 0
impfd-	148 -100 236 -44 -91
impfdokumentation	-60 0 -194 -10 0
impfm-	0 0 0 -306 0
impfs-	23 -43 -106 0 0
impfu-	432 0 -126 -55 -7
impfz-	-567 -12 -305 -210 0
impfzertifikat	-154 0 -539 0 0
impfzertifikate	-414 -12 234 -210 0
impor-	0 -183 -1134 -161 215
import	0 -114 -826 -136 228
impro-	0 0 0 -2 0
improvisiert	0 0 0 -2 0
in	-155 571 773 -66 -94
in _ 0	78 -39 -171 0 -10
in _ ?	0 0 -49 0 -56
in _ abrec	-46 0 130 0 0
in _ akte	146 374 -58 -27 -17
in _ akten	-821 -121 1108 -14 0
in _ ambul	-48 0 -66 -47 -34
in _ and	0 -17 0 0 -21
in _ anmel	0 159 0 0 0
in _ auswa	0 -9 -38 0 -36
in _ befor	0 0 0 -28 -9
in _ der	0 -41 -56 0 0
in _ die	0 0 0 -34 0
in _ faell	-38 -26 -10 -70 0
in _ firew	0 257 0 0 0
in _ form	0 0 -49 0 0
in _ formu	49 0 -140 0 0
in _ ganze	-260 0 383 0 0
in _ geset	0 31 0 0 306
in _ gezog	0 -29 0 0 0
in _ haend	0 -62 -207 0 -1
in _ hand	141 -78 -106 0 0
in _ haus	0 -90 4 0 -5
in _ hause	-57 -33 -24 0 0
in _ ich	-39 162 -69 0 0
in _ ist	109 0 -59 -15 -2
in _ kalen	-13 0 61 0 0
in _ karte	97 255 152 -30 -7
in _ kunde	18 -23 0 0 -50
in _ lage	315 0 0 0 -79
in _ liste	169 -18 -133 -22 0
in _ mail	0 -103 0 0 -184
in _ mit	-37 0 153 0 0
in _ naech	0 0 0 0 -28
in _ naehe	0 0 358 0 0
in _ namen	0 -180 0 0 0
in _ neuen	0 0 -45 0 0
in _ ordne	0 -185 -29 0 0
in _ patie	0 147 -77 0 0
in _ pract	-176 -111 106 -14 0
in _ praxe	-261 -34 -24 0 -33
in _ praxi	93 -568 -254 0 -65
in _ press	0 0 -138 0 0
in _ progr	448 -119 0 0 0
in _ psych	-3 183 0 0 0
in _ raeum	0 -25 0 -58 -82
in _ rechn	-57 106 0 0 0
in _ reihe	-32 0 0 0 0
in _ schub	0 0 0 0 -41
in _ schwe	0 0 0 -26 -177
in _ setze	-36 0 0 0 0
in _ softw	173 0 159 0 -51
in _ sprec	595 0 -170 -15 0
in _ stamm	0 -33 0 0 156
in _ stati	0 -36 0 -25 0
in _ syste	0 0 -4 112 0
in _ tagen	0 0 -333 835 488
in _ telem	0 -140 -35 -13 0
in _ termi	0 0 -131 0 -5
in _ the	-103 -26 188 0 -7
in _ ti	0 -47 -310 0 0
in _ und	-118 -39 -418 -50 -125
in _ unter	-78 -78 0 0 -71
in _ warte	0 0 -136 -58 -9
in _ wir	0 0 0 0 469
in _ woche	0 -5 153 -4 0
in _ zeit	0 0 0 -29 -147
in _ zeitu	-134 -234 -113 -50 -51
in _ zimme	-151 -174 446 0 -77
in _ zu	-3 0 -18 0 0
in allen	190 -71 595 0 -77
in betri	0 0 0 0 -56
in das	0 -115 0 0 0
in dem	169 -68 -29 40 0
in den	-611 385 156 -5 17
in der	-179 150 757 -659 31
in die	291 -14 -364 -19 90
in diese	0 -5 -134 -204 -118
in dring	-38 -26 -10 -70 0
in ein	209 0 0 0 0
in einem	9 128 -31 -9 -5
in einer	-12 186 0 0 396
in falsc	0 0 0 0 -1
in fremd	0 -146 441 0 0
in ihrem	-57 -122 -100 117 -117
in ihren	0 -46 0 0 0
in ihrer	0 -81 0 0 -128
in irgen	92 0 -49 -4 0
in jedem	132 -69 -221 0 0
in keine	275 -51 192 0 0
in kennt	-39 0 0 0 0
in meine	-365 359 183 -35 -206
in mitle	0 -29 -49 0 0
in ordnu	-70 -285 -80 -20 -94
in our	0 -28 -17 0 0
in place	0 0 0 -28 -9
in progr	-520 -226 265 -34 -47
in rente	0 0 0 135 0
in seine	112 93 -68 -23 -41
in the	-541 192 -58 -249 -33
in to	0 -26 0 0 -24
in unser	-26 -403 -107 -19 -23
in welch	-32 0 0 -93 0
in zimme	-60 0 -11 0 0
incid _ the	0 0 -90 -14 0
incid-	0 -234 -90 -113 -57
incident	0 -234 -90 -113 -57
index	929 -33 -421 0 0
indis akzen	-14 -86 0 0 0
indis-	-14 -86 0 0 0
indischem	-14 -86 0 0 0
infec-	0 -248 0 0 -6
infected	0 -248 0 0 -6
infiz-	-21 -356 0 0 0
infiziert	-21 -356 0 0 0
info	-70 0 -74 0 715
infol-	0 -94 275 0 -2
infor ?	0 0 0 -6 0
infor _ den	0 0 -14 0 -7
infor _ die	0 0 -9 0 229
infor _ meint	0 -6 0 0 0
infor _ patie	-97 0 0 0 -4
infor _ uns	0 0 0 0 -33
infor gegen	0 0 -14 0 -11
infor ich	0 0 315 0 0
infor sie	0 0 0 0 -33
infor und	-4 -6 -27 -93 -23
infor werde	0 0 0 0 -129
infor-	-316 -161 251 -235 382
inform	0 0 0 -67 -51
informatik	0 -8 0 0 -77
informatiker	0 -22 315 0 0
information	-201 0 -9 0 535
informationen	0 0 0 0 -62
informationspflicht	0 0 -14 0 -11
informed	0 0 0 -44 0
informieren	-88 0 -32 -99 -33
informiert	-26 -131 -9 0 43
infra-	0 0 0 0 -1
infrastruktur	0 0 0 0 -1
inner mediz	0 0 0 -31 -18
inner-	0 -17 0 469 -18
innere	0 0 0 -31 -18
ins	-26 692 382 168 -70
ins haus	-3 0 0 163 0
ins leere	-5 -74 209 0 -18
ins progr	337 -71 -262 -45 0
ins warte	-323 -17 292 -15 0
insge-	-21 -8 0 0 0
insgesamt	-21 -8 0 0 0
insta _ 0	0 0 -36 0 0
insta _ ?	0 -15 0 0 0
insta _ den	0 -135 0 0 -13
insta _ ist	0 0 0 -77 0
insta _ updat	-36 0 0 0 0
insta auf	0 -82 0 0 0
insta des	-36 0 0 0 0
insta und	-20 95 0 0 -13
insta von	0 -60 0 0 0
insta-	-285 216 -454 -171 -90
installation	-36 -177 -281 0 0
installieren	-90 0 -44 0 -45
installiert	-46 299 -52 -85 -41
inste-	-135 -7 292 0 -54
instead	-135 -7 292 0 -54
insti-	0 0 262 0 0
insur-	-264 -22 1045 -14 -82
insurance	-103 0 293 -14 -7
inten-	0 -33 0 0 -44
intended	0 -33 0 0 -44
inter _ der	0 -84 -73 0 0
inter _ die	0 0 -13 0 -27
inter auf	0 0 -13 0 0
inter errei	0 0 -13 0 0
inter ist	-21 -11 -59 -44 0
inter mich	0 -53 0 0 -41
inter ob	0 0 -20 0 -16
inter praxi	0 -6 0 0 0
inter syste	0 0 0 0 -27
inter-	-597 -159 -594 -77 -384
interesse	0 0 0 0 -6
interessieren	0 -15 -20 0 -119
interessiert	52 -137 0 0 -41
intern	-160 -17 -109 -18 0
internal	0 0 0 0 -21
internet	-309 0 220 -14 -42
internistische	0 -6 0 0 0
intim-	-142 0 0 0 0
into	-147 403 160 0 0
into _ ti	0 -6 0 0 0
into the	-135 -6 168 0 0
invoi-	0 154 -117 -10 -175
invoice	0 154 -117 -10 -175
inzwi-	47 -282 -442 -80 818
inzwischen	47 -282 -442 -80 818
ip	0 245 -3 0 -54
iphon gesen	0 -90 -30 0 -72
iphon-	0 -129 -30 0 -72
iphone	0 -129 -30 0 -72
irgen _ ?	0 0 0 0 -1
irgen _ inter	-145 -16 0 0 0
irgen im	-145 -71 -9 0 -67
irgen-	1422 628 -340 -191 -238
irgendein	115 -59 236 0 -25
irgendeine	92 0 0 -24 0
irgendeiner	0 0 -49 0 0
irgendetwas	460 -19 -35 -40 -27
irgendwann	648 -26 -9 -31 -70
irgendwas	285 435 -348 -46 -116
irgendwer	-106 232 -58 0 0
irgendwo	-148 -71 0 -51 0
iso	0 0 0 -64 0
iso 0	0 0 0 -64 0
isoli-	0 768 0 0 -20
isoliert	0 768 0 0 -20
issue	281 -39 -121 0 -8
ist	296 -513 44 362 -178
ist 0	-30 -50 0 -31 0
ist ?	0 -61 -290 -21 -6
ist _ 0	-98 -11 -44 607 -136
ist _ ?	0 421 0 0 0
ist _ a	23 -29 -149 -10 0
ist _ aber	0 -15 -1 0 0
ist _ allen	-176 -164 113 -53 0
ist _ alles	69 0 -54 0 -20
ist _ an	21 -257 -38 -15 0
ist _ auch	0 606 -19 0 -41
ist _ aus	254 0 0 0 0
ist _ ausge	-99 -224 330 0 -37
ist _ bei	-69 100 64 177 -26
ist _ betro	0 0 -216 0 -9
ist _ bitte	-117 -4 -271 0 0
ist _ da	0 -44 -10 0 -1
ist _ dann	0 0 0 0 -8
ist _ das	360 0 -88 -2 -4
ist _ dass	-73 0 -123 0 -47
ist _ daten	-255 0 -242 0 0
ist _ dem	460 -93 -310 0 0
ist _ den	0 -120 0 0 0
ist _ der	575 -61 -26 15 -171
ist _ die	71 -190 38 -58 -27
ist _ diese	0 0 190 0 -12
ist _ durch	0 0 0 0 -2
ist _ echt	0 -162 0 0 0
ist _ ein	13 135 -51 0 -42
ist _ eine	166 0 -77 -23 0
ist _ errei	369 -12 402 -39 -6
ist _ for	-118 0 115 0 -2
ist _ frech	-3 0 0 0 0
ist _ fuer	0 -30 0 -7 -119
ist _ geste	185 -105 -94 378 -36
ist _ heute	201 -227 221 -193 -44
ist _ hier	127 0 -43 0 0
ist _ ich	402 -25 -27 -11 -25
ist _ ihnen	-30 0 0 0 0
ist _ im	-125 23 -21 167 -15
ist _ in	-70 -266 -108 -117 357
ist _ jahre	0 -48 -1 0 0
ist _ jetzt	-91 226 -82 -51 382
ist _ kein	119 239 -152 0 0
ist _ keine	-317 -20 289 -45 -19
ist _ klar	0 0 -2 0 0
ist _ kreis	0 0 0 -6 0
ist _ langs	-12 0 415 0 -34
ist _ mail	0 -11 0 0 0
ist _ mehr	13 0 -181 -70 -1
ist _ meine	-138 -90 -22 0 -7
ist _ micro	0 -145 0 0 0
ist _ mit	369 -180 0 0 -72
ist _ moegl	364 0 -52 0 -8
ist _ nicht	-5 120 -137 206 132
ist _ noch	0 0 -76 0 0
ist _ noeti	-64 0 0 0 246
ist _ norma	0 0 -93 0 0
ist _ notfa	-146 -15 0 0 -175
ist _ ob	0 -26 0 0 0
ist _ ok	0 -36 0 0 250
ist _ on	63 -36 -68 -3 0
ist _ patie	-65 133 401 -48 0
ist _ praxi	-203 -29 0 -8 -10
ist _ progr	100 -51 -10 -2 0
ist _ safe	0 -18 0 0 0
ist _ schad	0 151 0 0 0
ist _ schon	-95 0 -124 0 -13
ist _ serve	0 -59 -63 0 0
ist _ siche	0 -27 0 0 0
ist _ sie	-91 0 -84 0 -157
ist _ so	-106 0 -20 0 -1
ist _ stand	-39 0 0 -5 -3
ist _ syste	161 0 0 0 0
ist _ telem	0 0 -7 0 0
ist _ the	0 -223 -79 201 -47
ist _ ti	0 0 327 -94 130
ist _ ti-an	0 0 -9 0 0
ist _ to	169 0 -6 -50 -27
ist _ ueber	-19 0 0 0 0
ist _ und	24 -140 347 279 -73
ist _ uns	31 658 229 -77 -168
ist _ unser	116 -89 275 -48 0
ist _ urlau	207 0 132 0 -9
ist _ verbi	509 0 -336 0 0
ist _ versc	-286 34 -14 0 -42
ist _ vom	-19 0 0 0 0
ist _ was	0 -119 0 -50 0
ist _ weg	-122 -71 53 0 -39
ist _ wegen	0 0 248 0 0
ist _ wiede	-66 -19 234 0 -235
ist _ wir	62 -97 -64 48 -122
ist _ zu	-100 -22 121 0 115
ist _ zugan	-9 78 0 0 0
ist _ zwei	-59 -88 0 -12 -16
ist a	0 38 0 0 0
ist ab	0 0 0 0 -73
ist abgab	-116 0 -422 509 0
ist abgel	-20 0 -622 0 0
ist alles	366 -347 19 -28 193
ist am	-101 -27 -130 404 0
ist an	-180 0 464 -22 0
ist at	23 -17 -85 -10 -47
ist auch	21 62 -182 -5 0
ist auf	-161 -281 -155 0 -103
ist aufge	-37 0 0 0 0
ist ausge	40 -11 474 0 -10
ist bei	-253 651 51 -44 -154
ist bis	199 -128 -206 -623 -2
ist da	-29 -160 0 -50 0
ist damit	0 0 0 -7 0
ist dann	0 -19 0 -19 0
ist das	24 339 352 160 -2
ist dass	-57 -33 0 0 0
ist dead	393 0 -468 -10 0
ist denn	-179 0 -20 0 0
ist der	163 222 6 702 -197
ist des	-120 0 0 0 0
ist die	336 -218 -558 -153 204
ist down	-314 -24 -34 0 0
ist durch	0 0 0 -237 672
ist eigen	-58 0 0 0 0
ist ein	-109 56 296 336 0
ist eine	-3 0 -49 0 -32
ist einge	0 -41 260 -7 -21
ist empty	-233 0 780 0 -2
ist es	-390 53 558 0 -291
ist frau	0 -7 -21 0 0
ist fuer	473 -19 -27 -100 -99
ist gespe	-319 -176 929 -25 -13
ist heute	5 -29 287 296 -122
ist hier	214 51 -58 -160 -24
ist ihre	0 0 0 0 -30
ist im	61 -252 216 -2 -53
ist in	-233 -92 319 0 -12
ist infor	0 -6 0 0 0
ist ist	0 -127 0 0 0
ist it	0 -32 0 -94 -78
ist ja	-92 0 -3 -5 -2
ist jetzt	609 583 -4 -12 0
ist kaput	20 -42 -36 0 0
ist keine	-16 0 -73 0 0
ist koenn	-91 0 0 0 0
ist laut	0 -113 132 -17 0
ist leer	-90 0 -31 56 0
ist mein	-9 -19 -133 -94 310
ist meine	0 0 0 0 -94
ist mit	0 -58 0 0 0
ist nach	53 0 174 0 -12
ist nicht	229 -113 -434 -134 657
ist noch	-36 -393 -212 185 0
ist not	-252 0 -22 201 -128
ist nun	0 0 -137 0 -34
ist nur	0 -54 -31 0 -244
ist oder	0 0 0 0 -31
ist offli	44 -7 453 0 -10
ist ohne	173 0 0 -44 0
ist our	-25 -34 0 0 -39
ist progr	0 0 -14 0 0
ist seit	641 -231 221 212 -165
ist sie	0 -30 324 0 0
ist so	-12 290 694 0 0
ist that	-45 0 0 -44 0
ist the	-17 -11 0 0 0
ist there	0 0 -64 0 0
ist this	0 -12 0 0 0
ist tot	485 -28 451 0 0
ist ueber	0 19 -66 17 -9
ist und	-55 -95 -14 0 333
ist uns	365 -34 -159 0 -72
ist unser	-400 -60 57 0 0
ist versc	-5 -65 -180 -1 0
ist voll	322 -127 -416 0 -28
ist vom	-227 0 -126 -85 649
ist von	0 0 -519 -21 -13
ist was	-91 498 0 0 0
ist weg	394 -29 301 -44 -157
ist wir	-242 176 383 -46 -42
ist your	0 0 0 0 -163
ist zu	248 -25 -161 0 -81
ist zum	-70 -28 0 -92 0
it	-515 115 226 -387 355
it _ for	186 -17 -49 -10 0
it _ to	0 -32 0 -67 0
it hat	-48 108 0 -16 89
it ist	-84 0 -28 0 -137
it safe	0 -18 0 0 0
it-be-	0 -23 0 0 0
it-betreuer	0 -23 0 0 0
it-di-	-98 122 -23 0 243
it-dienstleister	-98 122 0 0 56
it-le-	-94 -144 0 0 0
it-si-	-200 0 -94 -149 -46
it-sicherheit	0 0 0 -43 -46
it-sicherheitsrichtlinie	-200 0 -94 -107 0
its	-116 91 110 -12 0
itsel-	0 186 0 -78 0
itself	0 186 0 -78 0
ja	-902 -332 -399 60 -439
ja _ nein	-199 0 435 129 0
ja alle	89 -60 0 0 -19
ja die	0 0 0 -73 0
ja in	-300 0 0 0 0
ja nein	0 0 0 -40 -62
ja nicht	44 0 -202 0 -17
ja oder	0 0 0 129 0
ja wohl	-239 -36 0 -16 0
jahr	-58 -43 -299 -73 142
jahre	-116 100 -103 0 0
jahre _ ich	-44 -59 0 0 0
jahre _ und	0 -48 -1 0 0
jahre _ wir	0 -106 0 0 -53
jahre alt	0 -48 -1 0 0
jahre die	0 0 -24 -27 0
jahre in	0 0 0 -5 0
jahre mit	-138 0 0 131 0
jahre-	-738 -275 -343 325 -225
jahren	-508 -275 -342 -92 -192
jahresende	-230 0 0 -74 -27
jahreswechsel	0 0 0 -73 -6
janse-	0 -9 0 0 0
janua-	-137 -85 -114 160 -76
januar	-137 -85 -57 160 -76
je	483 -29 -211 0 0
jede	-519 83 726 -50 -14
jede nacht	-69 108 49 0 0
jedem	421 -251 683 -74 -205
jedem patie	-89 -44 -135 0 0
jedem platz	-100 -127 565 0 -43
jeden	-431 -330 545 -41 -75
jeden _ einze	-130 -2 556 0 -55
jeden monat	-11 -276 -61 -16 0
jeden patie	-195 -18 0 0 0
jeden tag	-75 0 -153 0 0
jeden-	0 -183 -224 0 -53
jedenfalls	0 -183 -224 0 -53
jeder	243 -199 -105 361 -72
jedes	-589 -93 695 -17 -22
jedes mal	-430 -87 364 21 0
jeman ?	0 -134 0 0 0
jeman _ ?	0 -3 0 0 -10
jeman _ ausse	0 -55 0 0 0
jeman _ der	-49 -486 0 0 0
jeman _ euch	0 -127 0 0 0
jeman _ ihnen	127 -30 -43 0 0
jeman _ ihren	0 183 0 0 0
jeman _ micro	0 -75 0 0 -7
jeman _ progr	41 -27 -49 0 0
jeman _ uns	0 0 -7 0 0
jeman _ unser	0 141 0 0 0
jeman _ wir	55 489 0 0 0
jeman am	0 -103 0 0 0
jeman an	0 -121 0 0 0
jeman ander	-21 0 0 0 0
jeman aus	0 183 -21 0 0
jeman bei	0 0 -7 0 0
jeman der	-57 49 -15 -8 0
jeman fremd	0 -21 0 -6 0
jeman hat	0 434 0 0 0
jeman im	0 112 0 0 0
jeman in	-2 -214 0 0 0
jeman mit	0 190 0 0 0
jeman unser	0 -197 0 0 0
jeman von	-12 -563 0 0 -7
jeman-	167 745 -243 -179 -212
jemand	161 690 -227 -112 -205
jemandem	0 180 -15 -8 0
jemanden	6 -124 0 -58 -7
jena	-36 0 0 -38 -17
jetzt	-4 1059 -93 80 -6
jetzt ?	-39 297 0 0 -19
jetzt _ ?	-97 0 -68 0 0
jetzt _ alles	364 -168 -6 0 -91
jetzt _ damit	0 -3 0 0 -81
jetzt _ der	-44 611 -125 0 301
jetzt _ es	-41 344 0 0 0
jetzt _ fremd	0 -124 0 0 0
jetzt _ ich	-190 -462 -84 0 0
jetzt _ im	-70 -55 0 0 0
jetzt _ mache	-37 0 0 0 0
jetzt _ nicht	137 -3 -257 0 -321
jetzt _ passw	0 -14 0 -28 0
jetzt _ patie	-108 -28 9 0 0
jetzt _ ueber	0 0 0 0 -32
jetzt _ und	-46 -37 0 0 0
jetzt _ uns	-21 -80 278 -62 0
jetzt _ versc	0 -110 0 0 0
jetzt _ wir	-432 479 -142 0 0
jetzt alle	249 -20 -206 -28 0
jetzt alles	-130 -16 0 0 221
jetzt auch	-16 508 -4 0 -35
jetzt die	-203 0 0 -144 -1
jetzt ein	211 -109 -35 0 0
jetzt eine	0 -11 0 -3 -26
jetzt geht	-77 72 -85 0 422
jetzt im	0 0 -9 0 0
jetzt irgen	-110 -111 0 0 0
jetzt ist	169 97 -44 -5 0
jetzt jeman	0 -102 0 0 0
jetzt laeuf	-21 -119 315 0 -229
jetzt noch	0 0 -68 0 0
jetzt tun	0 -3 0 0 0
jetzt ueber	-123 -52 0 0 -13
jetzt unser	206 321 -71 0 0
job	0 -74 209 -27 803
jueng-	0 -22 -42 0 0
jugen-	-257 -48 0 466 -31
jugendlichenpsychotherapie	0 -48 0 0 0
juli	-23 0 -49 -177 0
juni	0 0 0 0 -12
just	67 -89 34 -1 1319
k	0 0 -9 -73 0
kabel	0 -277 0 0 554
kaeme	-60 -100 0 0 0
kaffe-	-230 -123 -136 -90 863
kaffee	240 -123 53 -72 897
kahla	-94 -122 37 0 0
kalen _ ?	-71 0 0 0 0
kalen ist	8 -7 -383 -22 -20
kalen nicht	-3 -5 70 -51 0
kalen-	630 -91 -593 -73 160
kalender	685 -59 -476 -73 165
kam	-124 -495 -561 -99 684
kam _ ein	-11 -74 0 0 0
kam _ mail	0 -104 0 0 -22
kam die	0 0 -10 0 639
kam eine	0 -104 0 0 -2
kam heute	0 0 -98 -55 422
kamen	0 207 0 0 -2
kamme-	0 -22 0 -26 0
kammer	0 0 0 -26 0
kann	607 -719 -173 -359 633
kann ?	-68 0 -107 -20 -15
kann _ anruf	-17 0 -22 0 0
kann _ arbei	765 0 0 0 0
kann _ dann	-129 0 0 0 0
kann _ das	-78 0 -5 -131 0
kann _ den	-55 0 0 0 -33
kann _ der	0 0 -288 0 0
kann _ die	181 -73 -86 0 0
kann _ eine	-107 -23 0 0 0
kann _ fremd	0 0 -24 0 0
kann _ irgen	145 0 -78 0 0
kann _ jeman	0 -21 0 0 0
kann _ jetzt	-9 -87 0 0 0
kann _ mit	-28 -16 -56 0 0
kann _ nicht	-355 0 168 74 0
kann _ sein	0 -28 0 -13 0
kann _ sich	0 0 0 0 -13
kann _ unser	0 -10 0 0 0
kann bitte	0 0 408 0 -22
kann da	-8 -21 -71 0 0
kann das	0 0 -26 0 0
kann der	0 0 -192 -45 -2
kann die	-149 -24 0 -71 -39
kann ein	0 -44 0 0 0
kann eine	102 0 -24 0 -41
kann er	0 0 -42 -45 -23
kann es	0 -113 -14 -42 0
kann ich	-237 -6 -52 0 -28
kann jeman	-21 -50 0 0 0
kann jetzt	0 0 -13 0 0
kann keine	-157 0 -13 -9 0
kann man	-90 0 -21 -138 -50
kann nicht	666 237 -118 -51 -3
kann sich	132 -268 -152 0 -13
kann ueber	-4 0 0 0 0
kann unser	-26 0 0 0 0
kaper ?	0 -10 0 0 0
kaper-	0 -10 0 0 0
kapern	0 -10 0 0 0
kaput-	373 -42 109 0 -35
kaputt	-348 -42 161 0 0
kardi-	363 -48 -8 -14 -43
kardiologische	380 0 0 0 0
karte	-276 -153 675 -117 -23
karte ?	492 0 0 -4 0
karte _ 0	275 0 112 0 -52
karte _ auf	-200 -22 150 0 0
karte _ bei	-51 -6 -99 0 0
karte _ die	-113 -55 -428 0 0
karte _ ein	-128 0 175 0 0
karte _ empfa	-98 0 -272 0 0
karte _ keine	145 -22 -76 -6 -20
karte _ nicht	20 -137 1229 0 -15
karte _ nur	496 0 -83 0 0
karte _ oeffn	-141 -18 -242 0 0
karte _ sich	67 -74 -445 0 0
karte _ und	0 314 -179 -17 0
karte _ wir	0 -22 158 -26 0
karte _ zu	256 0 -54 0 -32
karte am	-189 0 -398 0 -25
karte an	-40 0 557 -9 -2
karte aus	105 -4 263 -36 -104
karte die	435 0 229 0 -19
karte ein	0 0 -266 0 0
karte einle	-142 0 -354 0 -68
karte geht	-160 -38 431 0 -1
karte ist	-72 68 -600 0 417
karte mehr	133 0 -436 0 0
karte nicht	-14 0 -307 -4 -12
karte und	-216 -103 184 0 -68
karte von	-513 -25 -257 -34 -39
karte werde	0 0 577 0 457
karte zeigt	-154 0 554 0 -15
karte-	-355 -15 395 -104 227
kartei	143 335 414 -58 -105
karteien	-152 -4 331 0 0
karteikarte	886 -72 -1065 -4 -74
karteikarten	-451 -108 -405 -36 -62
karten	-3 0 68 -6 303
kartenlesegeraet	-205 0 -511 0 -95
kartenlesegeraete	-128 0 116 0 0
kartenleser	-317 0 -62 0 41
kartenterminal	-79 -42 810 0 344
kartenterminals	-49 0 -131 0 0
kasse	-298 -208 339 341 -103
kasse verei	0 0 -106 -26 -23
kasse-	68 -39 -268 -77 12
kassel	-260 0 -54 -15 166
kassen	-61 -16 101 -5 0
kassenaerztliche	0 179 79 -29 -23
kassenaerztlichen	0 0 -106 0 0
kaste-	-141 0 144 0 0
kasten	-141 0 144 0 0
katas-	0 -123 -68 0 -35
kaum	-85 -111 -255 -2 0
kbv	0 0 -62 -151 0
keep	-65 -7 364 0 1539
keeps	0 22 0 0 0
kein	747 -95 98 -223 960
kein _ auf	-64 -108 204 -41 -120
kein _ kein	-275 0 -167 -14 -87
kein _ keine	-96 0 -268 -15 173
kein _ kommt	498 0 -479 0 0
kein _ laess	328 249 -272 0 -67
kein _ mehr	-225 0 343 -57 418
kein clien	176 -66 -206 0 0
kein einzi	276 -11 561 -54 -8
kein formu	-13 0 76 0 0
kein geld	0 -57 0 99 0
kein kalen	182 0 -251 0 -25
kein karte	313 0 23 0 -76
kein patie	394 0 -329 0 0
kein progr	319 0 -171 0 0
kein rechn	615 -21 -275 -45 -142
kein rezep	731 0 -558 -39 -41
kein termi	60 0 -22 -14 0
kein zugri	-107 -8 204 0 -120
keine	114 -666 918 189 -380
keine _ akte	112 -37 -5 -36 0
keine _ an	-250 0 -363 -101 -149
keine _ auf	104 -229 -49 0 -183
keine _ aufge	107 0 -167 0 -14
keine _ bekom	-48 -80 -78 -24 0
keine _ die	301 -6 102 0 0
keine _ einle	-297 0 746 -11 0
keine _ fuer	0 0 0 -123 0
keine _ geht	-159 0 363 -76 0
keine _ in	370 -100 146 -27 0
keine _ kein	259 0 -200 -14 0
keine _ keine	-14 0 -252 -22 0
keine _ mehr	-667 -83 127 -53 38
keine _ nicht	-1 0 217 0 -97
keine _ oeffn	326 -60 -97 0 0
keine _ patie	258 -65 -75 0 0
keine _ per	-47 0 -43 0 -109
keine _ rein	392 -15 -235 0 0
keine _ und	138 -159 -158 15 -1
keine _ uns	326 92 295 -43 -20
keine _ unser	-46 0 190 0 0
keine _ von	0 0 -66 0 -408
keine _ was	-117 0 -158 220 0
keine _ zu	-59 -46 193 0 -17
keine _ zum	-260 -14 556 -76 0
keine _ zur	310 0 70 0 0
keine abrec	0 0 -38 151 0
keine akte	371 0 -283 -14 0
keine akten	-389 0 -45 -2 -149
keine antwo	-13 0 -100 -24 -603
keine auffa	0 -169 0 -57 403
keine befun	202 0 -53 -9 0
keine daten	49 0 86 0 -14
keine der	351 155 3 0 0
keine diagn	-46 0 -165 0 0
keine einzi	537 -169 -7 141 -73
keine gerae	322 -11 -29 0 0
keine karte	1203 0 -829 -29 0
keine kennt	-161 433 0 0 0
keine kommt	531 -15 -454 0 0
keine labor	-230 -25 493 0 0
keine medik	136 0 -31 0 0
keine mehr	195 -70 -121 174 0
keine mucks	441 -25 -126 -22 -96
keine patie	354 -42 -477 0 -112
keine platz	-60 -30 485 0 -6
keine rechn	-120 -115 176 0 0
keine rezep	907 0 -757 -49 0
keine rueck	0 0 0 -80 194
keine sprec	-377 0 0 0 0
keine termi	-176 0 86 0 0
keine ueber	-244 0 472 -18 -17
keine unser	-5 -108 -115 0 0
keine unter	286 -63 234 -25 0
keine verbi	37 -14 559 -76 -26
keine versi	-178 0 580 -11 0
keine von	181 241 295 -43 -20
keine werte	-119 0 -471 0 0
keine zugri	446 -119 -259 -6 0
keine-	778 146 -144 -206 240
keinem	1069 -511 885 -6 -8
keinen	758 -888 -362 22 662
keiner	-694 1584 -687 -113 -404
keinerlei	-159 -231 -30 0 -9
keines	-196 0 51 -109 0
kelle-	354 -325 -220 -15 356
keller	354 -325 -220 -15 356
kenne-	270 207 -92 -29 0
kennen	270 207 -92 -29 0
kennt	-516 698 -311 0 -1
kennt ?	0 0 0 0 -7
kennt _ ?	0 0 0 0 -4
kennt _ setze	-3 0 0 0 0
kennt setze	-36 0 0 0 0
kennt sich	-355 -127 -165 0 0
kennt und	0 0 -30 0 9
kennt zu	-3 0 0 0 0
kennt-	-140 -56 0 0 238
kenntnis	-140 -56 0 0 547
kennw _ ist	-53 -61 -14 0 0
kennw _ konne	0 0 18 -9 -9
kennw _ progr	-14 0 0 0 -50
kennw am	0 -29 -12 0 -9
kennw des	0 0 0 -9 0
kennw fuer	-101 0 -41 0 0
kennw unser	0 128 0 -29 0
kennw verge	0 -94 0 0 -6
kennw-	92 -180 -258 -117 -103
kennwoerter	-146 178 -196 0 -117
kennwort	171 -344 35 -117 -250
kessl-	0 0 0 -28 0
kessler	0 0 0 -28 0
kim	-347 -69 -62 -101 412
kim _ ?	0 0 -22 0 0
kim umste	0 0 -59 0 0
kim-a-	0 -50 242 0 -15
kim-adresse	0 -50 242 0 -15
kim-n _ nicht	0 -24 -379 0 0
kim-n-	-121 37 157 0 0
kim-nachrichten	-121 -32 51 0 0
kim-p ist	0 0 11 0 0
kim-p-	0 0 11 0 0
kim-postfach	0 0 11 0 0
kind	-171 -132 116 312 -184
kind of	0 0 0 -8 0
kind regar	-88 0 -12 -20 -13
kinde _ jugen	-257 -48 0 -33 0
kinde und	-257 -48 0 -33 0
kinde-	-364 -133 -377 -33 0
kinder	-720 -117 -273 -33 0
kinderarztpraxis	300 -16 0 0 0
kindern	56 0 -65 0 0
kirch-	0 0 0 0 -35
kis	-344 -25 879 -9 -25
klaer-	-36 0 0 0 -5
klage-	0 0 0 -80 -229
klapp-	292 -71 396 -35 297
klappt	359 -14 -51 0 389
klar	-140 0 -21 0 -47
klar _ sie	-36 0 -19 0 -47
klein	-201 -95 -179 0 -7
klein _ und	0 0 0 -9 0
klein-	283 -41 -145 -9 -39
kleine	0 -8 -99 0 -39
kleinen	283 -33 -40 0 0
klemm-	212 -10 -424 -31 -91
klemmt	0 -10 -382 -31 -61
klick	-79 -29 382 0 0
klick-	25 418 661 -70 0
klicken	0 125 -80 -70 0
klickt	-105 293 592 0 0
klien-	0 149 0 0 0
klienten	0 149 0 0 0
kling-	-90 -149 443 -6 -71
klingelt	-46 -120 347 0 -20
klini-	479 -247 184 0 -36
klinik	501 -64 -54 0 -22
klinikleitung	0 0 -7 0 0
klinikum	-29 0 0 0 0
knapp	0 -30 0 323 0
knopf	-85 -80 -406 -97 0
knopf fuer	-122 0 -59 -97 0
know	132 10 -174 -7 438
know _ the	0 0 -52 0 111
know if	0 -80 0 0 -71
know which	0 -63 0 0 -5
know who	132 0 -34 0 0
kocob-	0 0 122 0 0
kocobox	0 0 122 0 0
koene-	181 -16 -83 0 0
koenen	181 -16 -83 0 0
koenn ?	0 -70 0 0 -11
koenn _ arbei	-428 -29 -232 -21 -2
koenn _ bitte	0 0 -7 0 -48
koenn _ das	-91 0 233 -26 -13
koenn _ den	145 0 -2 0 0
koenn _ die	160 -30 -12 187 0
koenn _ es	0 0 0 0 -3
koenn _ keine	-863 0 1054 -82 0
koenn _ mehr	57 0 -253 0 -61
koenn _ nicht	444 0 -339 265 0
koenn _ noch	-264 0 543 0 0
koenn _ patie	363 -42 -328 0 0
koenn _ rezep	480 0 -238 0 0
koenn _ sich	0 0 -15 0 0
koenn _ sie	0 0 0 0 -25
koenn _ ueber	0 0 26 0 -67
koenn _ uns	214 206 -103 0 0
koenn _ unser	0 0 0 -33 0
koenn _ updat	-55 0 0 0 0
koenn _ von	0 0 -22 0 0
koenn _ wir	-21 0 -8 -12 0
koenn das	-155 0 -154 0 -157
koenn die	-10 0 -8 0 0
koenn ein	0 0 -17 0 0
koenn ihr	0 0 -274 123 152
koenn keine	-48 -42 717 -15 0
koenn nicht	578 -29 362 -60 -78
koenn sich	72 0 -194 0 0
koenn sie	49 -71 -133 -136 -234
koenn wir	276 -42 383 355 -118
koenn-	358 -476 374 253 144
koenne	0 0 -145 0 0
koennen	43 -368 931 151 -124
koennt	160 0 -274 123 133
koennte	-63 -108 23 -15 0
koennten	317 0 -46 -6 -115
koerp-	0 0 -6 0 -6
kolb	0 0 0 -18 0
kolle _ aus	0 -123 193 0 -4
kolle _ das	-186 -7 -23 0 97
kolle _ den	0 65 0 0 582
kolle _ der	-62 -35 166 -28 -76
kolle _ die	152 0 -48 0 0
kolle _ kolle	-33 -114 0 0 0
kolle _ sich	0 0 -72 0 -36
kolle _ wir	131 0 0 0 -8
kolle _ wisse	0 -7 -94 -62 0
kolle am	0 0 0 -22 0
kolle aus	-24 -108 -157 0 -116
kolle der	-43 -117 -27 -69 0
kolle hat	-186 621 -23 0 555
kolle im	-180 -56 -97 -21 -11
kolle in	-273 0 -168 -28 -82
kolle ist	138 290 0 -45 0
kolle kommt	-232 0 -59 0 0
kolle nicht	-133 -80 0 0 -9
kolle und	-33 -117 0 0 0
kolle von	176 4 -2 0 220
kolle will	0 -7 -94 -62 0
kolle-	-145 240 -302 -355 -128
kollege	59 -282 -55 -31 -298
kollegen	-381 198 -272 -96 335
kollegin	-312 350 62 -228 121
kolleginnen	489 -267 5 0 -282
komfo-	-134 0 335 -78 0
komfortsignatur	-134 0 335 -78 0
komis anruf	0 -125 0 -42 0
komis-	-20 -48 -149 -42 -116
komische	0 -2 -30 0 -99
komma	-6 -13 -94 -7 0
komme	635 -105 -419 -43 0
komme ?	-4 -24 -94 120 0
komme _ an	140 -55 -117 0 0
komme _ keine	493 0 -102 -36 0
komme _ mehr	-119 -28 1042 -5 0
komme _ nicht	-215 168 -298 -15 0
komme _ unzus	0 -37 0 0 0
komme als	0 -96 -49 0 0
komme an	162 222 -272 -51 0
komme ich	106 -62 -85 0 0
komme in	427 191 -126 0 0
komme nicht	570 -34 32 -5 0
komme seit	-100 -36 16 -8 0
komme sie	229 0 -90 0 -133
komme wir	-358 -54 -280 0 -18
komme-	-629 -63 152 164 -150
kommen	-943 53 311 -41 -150
kommt	376 -132 481 164 -220
kommt ?	-192 -46 0 0 0
kommt _ an	11 0 -444 0 -99
kommt _ bei	141 0 -112 0 0
kommt _ dem	-202 -22 398 0 0
kommt _ in	-343 0 -278 0 0
kommt _ meldu	-18 0 -44 -1 0
kommt _ nicht	517 0 402 0 0
kommt _ rein	46 -60 123 0 0
kommt beim	-198 0 285 0 0
kommt das	-19 0 -28 0 0
kommt der	-185 -123 85 174 0
kommt die	-256 0 198 -1 0
kommt ein	97 35 183 -23 0
kommt immer	114 -33 316 0 0
kommt kein	164 0 -119 -22 0
kommt man	237 0 -304 0 0
kommt mehr	326 -46 -632 0 0
kommt nicht	-292 0 -37 0 -99
kommt rein	215 -15 -280 0 0
kommu-	-213 -25 279 -38 137
kompl-	658 -221 -686 -32 474
komplett	281 -118 79 -32 -84
komplette	292 0 -291 0 -8
kompletter	153 0 60 0 0
kompr-	0 231 0 0 -3
kompromittiert	0 277 0 0 -3
konkr-	-84 -1 -275 -75 -15
konkret	-84 -1 -221 -75 -15
konku-	0 -112 0 0 0
konne ?	0 0 -154 0 0
konne _ ?	-10 0 0 0 0
konne _ aus	0 0 -4 0 0
konne _ den	0 0 -45 0 0
konne _ der	-20 0 -34 0 0
konne _ die	0 0 -48 0 0
konne _ es	-1 -13 215 -22 -102
konne _ im	0 0 197 -15 0
konne _ in	0 0 -63 258 0
konne _ koenn	0 0 -17 0 0
konne _ rot	0 0 -108 0 0
konne _ seit	-55 0 196 0 0
konne _ sich	-134 0 243 0 -5
konne _ und	0 0 139 0 0
konne _ von	0 -16 -434 0 0
konne _ wurde	0 0 94 0 -9
konne allei	0 -6 -35 0 0
konne aus	-40 0 404 0 -2
konne blink	-1 0 -397 0 0
konne haben	0 0 0 0 -115
konne hat	0 -25 167 0 0
konne in	-20 -51 -312 0 0
konne ist	-55 0 568 -43 130
konne muss	0 0 -255 -50 0
konne nicht	0 0 -68 0 0
konne offli	0 0 586 0 0
konne passw	0 -16 0 0 0
konne steht	0 0 0 -29 0
konne und	-12 0 41 0 0
konne von	0 -57 0 0 0
konne zeigt	0 0 128 0 0
konne-	-281 -469 78 29 -222
konnektor	-147 -368 411 -178 39
konnektor-passwort	0 0 -4 0 0
konnektoren	0 0 -20 0 0
konnektorkennwort	0 -25 0 0 0
konnektorpasswort	0 0 -302 0 -115
konnektors	0 -77 -61 -38 -44
konnektortausch	-134 0 260 0 0
konnt nicht	59 0 -507 0 -33
konnt-	-428 -116 -877 -76 -33
konnte	-211 -116 -527 -11 -33
konnten	-217 0 -350 -66 0
konst-	0 0 0 173 0
konta-	-147 -274 -10 -23 -17
kontakt	-93 0 0 0 0
kontaktieren	-54 0 -10 -23 0
konto	0 474 -19 -32 -90
konto-	0 -101 -203 0 0
konve-	-88 -5 0 0 0
konvertierung	-88 -5 0 0 0
konze-	-12 0 -23 0 0
kopf	-3 -122 -33 0 -304
kopf hoch	-279 0 0 0 -97
kopie	-32 -16 -151 306 -83
kopie _ daten	0 -6 0 0 -54
kopie unser	0 -6 0 0 -57
kopie-	-7 -32 0 0 0
kopiert	-7 -32 0 0 0
korre-	0 -89 -35 418 0
korrektur	0 -89 -35 225 0
korri-	-11 -48 -36 -1 0
koste der	0 0 0 -41 0
koste-	0 -17 -138 220 -44
kosten	0 -17 0 0 0
kostet	0 0 -24 255 0
kraft	0 169 0 0 -402
krank _ nicht	-184 0 605 -21 -3
krank _ und	118 -132 -80 -23 0
krank-	-181 -186 264 280 -260
krankenhaus	-346 -21 707 -21 -21
krankenkasse	0 0 -194 295 -99
krankmeldung	-388 0 245 -16 -76
kraus-	0 -7 0 0 0
krause	0 -7 0 0 0
krebs-	0 0 106 738 -150
kreis	0 -216 0 -6 -4
kreis _ betro	0 0 0 -6 0
kreis der	0 -216 0 -6 -4
krieg	-37 0 0 0 0
krieg _ die	-1 0 193 0 -45
krieg ich	-37 0 0 0 0
krieg keine	-73 0 211 0 -26
krieg wir	48 0 473 99 -45
krieg-	72 -95 821 99 -75
kriege	-226 0 -170 0 0
kriegen	29 0 668 99 -75
kriegt	309 -95 176 0 0
krimi-	-10 -66 -81 0 0
kriminelle	0 -66 0 0 0
kriminellen	-10 0 -81 0 0
krise _ und	0 0 -52 -64 0
krise-	0 0 -52 -64 -54
krisenplan	0 0 -52 0 0
krisenstab	0 0 0 -64 0
kuemm-	0 -45 252 -73 -120
kuemmern	0 -44 0 0 -120
kuend ?	0 0 0 -30 0
kuend _ den	0 0 0 -12 -41
kuend ich	0 0 0 -12 -41
kuend-	-74 -9 -27 -42 -41
kuendige	-33 -9 -27 -12 -41
kuendigen	-41 0 0 -30 0
kuenf-	0 -116 -159 0 -187
kuenftig	0 -39 -159 0 -187
kuerz-	0 237 0 0 -84
kuerzel	0 237 0 0 -84
kunde	42 448 0 0 14
kunde 0	-56 -42 0 0 0
kunde ?	0 0 0 0 -49
kunde _ 0	-54 -35 0 0 -7
kunde _ ?	0 -9 0 0 0
kunde _ der	0 -145 -99 0 -32
kunde _ ist	0 0 0 0 -12
kunde _ nur	-265 0 -45 0 130
kunde _ wir	0 -128 0 -218 0
kunde bei	0 -38 0 0 0
kunde der	-64 -47 -49 0 0
kunde nicht	-97 0 -35 0 0
kunde oder	-88 0 0 0 0
kunde sind	53 0 0 0 -15
kunde und	0 -216 0 -25 -101
kunde-	-636 455 -446 -250 111
kunden	-69 556 -234 -250 219
kundencenter	-64 -63 -49 0 -13
kundendaten	0 -49 0 0 -12
kundennr	-54 -35 0 0 0
kundennummer	-2 -7 0 0 0
kundenportal	-268 -128 -18 0 -9
kunds-	0 0 -11 0 0
kundschaft	0 0 -11 0 0
kurve-	-43 0 590 0 -23
kurven	-43 0 590 0 -23
kurz	178 190 -128 206 -360
kurze	-47 -54 0 0 295
kurze frage	0 -22 0 0 -40
kurze-	0 -32 0 0 -46
kurzen	0 -32 0 0 -3
kurzes	0 0 0 0 -43
kv	-6 -247 -69 -977 198
kv ?	0 0 0 -13 0
kv _ ?	0 0 0 -185 0
kv _ das	0 0 -110 180 0
kv _ die	0 0 56 -332 0
kv _ eine	0 0 0 37 0
kv _ hat	0 0 0 326 -51
kv _ uns	0 -63 0 -91 -5
kv _ unser	0 0 -65 -114 -30
kv _ wir	0 0 0 -63 -67
kv bayer	0 0 -32 -67 0
kv conne	-6 0 819 0 -33
kv die	0 0 -24 -97 0
kv hat	0 -63 24 -402 216
kv melde	0 0 0 -6 0
kv oder	0 0 0 -67 0
kv sachs	0 0 -25 100 -1
kv und	0 0 -140 154 0
kv verla	0 0 0 -85 0
kv-ab-	0 0 -110 162 -11
kv-abrechnung	0 0 -110 162 -11
kv-co _ abgel	0 0 58 0 0
kv-co _ der	0 -13 68 0 -9
kv-co _ kim	0 0 -59 0 0
kv-co _ mehr	-14 0 393 0 0
kv-co _ nicht	0 0 112 0 0
kv-co _ seit	0 0 0 0 -23
kv-co auf	0 0 -59 0 0
kv-co in	0 0 512 0 0
kv-co nicht	-14 0 419 0 0
kv-co sende	0 -80 311 0 0
kv-co versc	0 0 -328 0 0
kv-co-	-44 -212 538 -133 -553
kv-connect	-44 -199 294 -63 -544
kvb	-6 0 0 -551 0
l	0 -11 -48 0 0
lab	-429 0 1006 -171 -92
lab resul	0 0 333 -1 -56
label	0 -28 -34 0 0
label print	0 -28 -34 0 0
labor	318 27 -216 -140 31
labor ?	492 0 -69 0 0
labor _ 0	237 -18 -220 0 71
labor _ bei	211 -28 -367 -3 0
labor _ der	-90 0 52 0 0
labor _ geste	0 -47 -20 -1 -95
labor _ nicht	0 -26 975 0 -9
labor _ seit	-80 0 750 0 -139
labor der	-15 0 234 -19 0
labor die	0 -78 -427 -16 0
labor fehle	0 0 411 -42 0
labor ist	0 0 -273 0 -9
labor komme	0 0 815 0 0
labor mehr	-309 -25 283 0 -168
labor per	0 0 246 0 0
labor seit	204 -16 92 0 80
labor von	0 -49 -115 -1 -104
labor werde	0 0 41 0 0
labor-	-495 5 38 -158 -26
labordaten	0 0 267 -31 415
laborimport	-170 0 996 -3 -22
laborwerte	-240 -73 -149 -43 -95
laden	-14 -122 -380 -22 -10
laedt	-624 154 863 -67 0
laedt nicht	-278 -41 463 -67 0
laeng-	-145 69 308 0 -41
laenger	-125 -54 -188 0 -41
laengst	-20 123 496 0 0
laess _ das	0 0 -175 0 0
laess _ die	-375 0 -476 -82 0
laess _ in	-267 0 201 0 -22
laess _ mehr	25 249 -250 0 -67
laess _ nicht	-226 -247 -255 135 -60
laess sich	-605 121 250 1 -170
laess-	-94 -46 280 -8 131
laesst	-94 -46 280 -8 131
laeuf ?	0 0 -2 0 0
laeuf _ 0	-117 -14 240 58 0
laeuf _ alles	-196 -108 0 0 105
laeuf _ danke	-148 0 -123 0 -82
laeuf _ durch	-75 0 150 -10 0
laeuf _ ihnen	0 0 0 0 -179
laeuf _ progr	284 0 -98 0 0
laeuf _ sie	-58 0 0 0 -34
laeuf _ uns	-19 -14 -126 -200 -110
laeuf alles	-397 0 76 0 311
laeuf bei	-19 -14 -126 0 -325
laeuf das	0 0 -54 -46 0
laeuf der	432 0 246 0 189
laeuf die	-84 0 27 -116 0
laeuf es	-210 -23 -89 -13 536
laeuf hier	-504 -14 0 -20 -58
laeuf nicht	-22 0 687 -10 -15
laeuf noch	-202 -3 48 -29 -37
laeuf seit	-194 0 297 -30 -26
laeuf und	-69 133 0 -114 -43
laeuf unser	202 0 -62 56 -63
laeuf wiede	-13 -108 -127 0 623
laeuf-	-25 222 567 -388 197
laeuft	-25 222 567 -388 197
lag	-41 118 -296 -197 698
lage	385 0 -24 -51 -79
lageb-	0 0 0 -12 0
lagen	177 0 -25 0 -17
lahm	-72 0 -20 0 0
lahmg _ ?	-9 0 0 0 -6
lahmg-	-75 0 -238 0 -27
lahmgelegt	-75 0 -238 0 -27
lampe	0 -162 -155 0 0
landa-	-64 0 -35 0 0
landarzt	-64 0 -35 0 0
lande _ ?	0 0 0 -76 0
lande _ daten	0 0 0 295 0
lande _ falsc	-31 -95 -222 0 0
lande fuer	0 0 -62 230 0
lande im	-156 -95 501 0 -21
lande-	-315 -270 1422 147 -185
landen	-266 -266 918 -58 -185
landesdatenschutzbeauftragten	0 0 0 -17 0
landet	-49 0 566 -26 0
lang	0 59 0 0 -10
lange	-449 -125 -97 -1 -36
lange _ die	0 -61 0 0 0
lange dauer	-151 -25 -95 -1 -22
lange waren	0 -61 0 0 0
langj kunde	0 -71 -2 0 0
langj-	0 -71 -2 -5 0
langs-	-202 -71 107 171 -268
langsam	-202 -71 284 171 -110
langz-	-120 -26 -209 254 0
lanr	0 0 262 -114 -36
lanr 0	0 0 0 -114 0
lapto-	-567 -399 0 0 -72
laptop	-567 -399 0 0 -72
lasse ?	-23 -13 0 0 0
lasse _ die	185 0 -54 0 -42
lasse _ nicht	576 117 16 -98 0
lasse sich	-37 99 16 -98 -8
lasse sie	-2 -135 0 0 0
lasse-	359 942 -211 -287 -66
lassen	359 942 -211 -287 -66
last	-128 208 4 18 227
last month	-128 -4 0 0 -46
last night	0 371 0 0 170
lasts-	-60 -27 0 0 -74
lastschrift	-60 -27 0 0 -74
laufe	0 236 140 0 0
laufe-	-555 -23 694 368 191
laufen	-329 -46 52 368 191
laufend	0 100 -65 0 0
laufenden	-68 0 0 0 0
laufw p	-20 -402 -93 0 0
laufw-	-20 -276 -129 0 0
laufwerk	-20 -276 -129 0 0
laut	88 577 -374 -46 -28
laute-	161 12 110 -110 212
lauter	-68 73 478 0 -42
lautet	229 0 -368 0 366
ldt	0 -21 115 -20 0
ldt-d-	0 0 -75 0 0
ldt-i-	-237 -114 708 -21 -22
ldt-import	-237 -114 708 -21 -22
leake ?	-128 0 -208 0 0
leake-	-128 -76 -208 -4 -5
leaked	-128 -76 -208 -4 -5
leben-	327 0 312 -33 -82
leer	221 -128 1508 -712 0
leere	151 -182 130 -96 -18
leere seite	-71 -59 -28 0 0
leere-	-127 -107 352 0 0
leeren	109 -107 104 0 0
legen	-154 -177 -37 0 111
legt	-141 -94 -272 306 -91
leid	129 0 -103 0 -330
leid fuer	0 0 0 0 -330
leide _ ich	290 8 0 0 -17
leide-	247 509 -44 -128 -163
leider	247 509 -44 -128 -163
leist-	-10 -121 0 205 0
leistungen	0 0 0 -18 0
leite-	0 281 -77 0 0
leiter	0 -81 0 0 0
leitu-	-73 -21 -23 0 -52
leitung	-73 -21 -23 0 -52
lesba-	-32 0 173 0 0
lesbar	-32 0 173 0 0
lese	-28 -41 0 0 -30
leseg-	0 -74 -286 0 -147
lesegeraet	0 -74 -497 0 -47
lesen	-522 47 11 -1 -47
let	0 253 0 0 111
let your	0 -15 0 0 0
lette-	-80 68 384 -84 0
letters	-80 176 494 -48 0
letzt _ ist	-1 -15 55 0 310
letzt _ nicht	328 0 203 -29 0
letzt jahr	0 74 0 0 -101
letzt mail	0 -57 0 0 98
letzt quart	0 0 0 -156 0
letzt updat	-143 0 -32 -14 0
letzt woche	-4 -82 8 -197 -321
letzt-	205 -334 44 1539 -175
letzte	67 -138 160 1076 -42
letzten	42 141 -320 -286 -154
letzter	97 -25 205 495 121
letztes	0 -312 0 0 -101
leuch-	66 98 556 -8 -121
leuchtet	66 98 271 -8 -121
leute	624 189 539 -120 629
leute im	88 0 -127 -6 0
leute-	583 -22 -7 -59 0
leuten	583 -22 -7 -59 0
licen-	0 -30 -37 -260 -21
licence	0 -30 -37 -260 -21
licht	271 -13 -94 -72 -106
liebe	-701 -250 -71 0 -354
liebe _ ?	0 0 0 -9 0
liebe _ und	-33 -114 0 0 -343
liebe kolle	-33 -114 0 0 0
liebe leute	-568 0 -71 0 -11
liebe progr	0 0 0 0 -33
liebe team	0 -18 0 0 0
liebe-	-22 -18 -30 -9 -179
lieber	-22 0 -30 -9 -63
liebes	0 -18 0 0 -33
lief	-562 251 109 -93 463
liefe ?	0 0 -128 0 0
liefe-	-452 247 785 -49 -165
liefern	-78 0 -128 123 0
liefert	-113 -85 1105 -96 0
lieferung	0 0 -64 -34 -100
liege	0 0 252 0 0
liege und	73 0 -49 123 0
liege-	-26 -157 571 386 -53
liegen	-26 -157 571 386 -53
liegt	97 772 -642 161 363
liegt _ an	0 0 -26 0 0
liegt _ bei	0 0 -13 0 0
liegt _ der	-103 -58 204 0 0
liegt auf	0 -171 0 -46 0
liegt bei	-250 0 0 267 0
liegt das	0 0 -26 0 0
liegt die	0 -11 0 217 0
liegt ein	-67 677 -50 0 -6
liegt eine	-37 605 44 -59 -30
liegt im	0 -260 -227 0 0
liegt seit	72 -83 161 0 0
liegt-	0 0 168 0 0
liess	49 345 -46 0 0
liess sich	-47 561 -247 0 0
liess-	228 165 -200 0 0
liest	-142 -1 285 0 303
liest keine	-24 0 -49 0 0
like	-5 0 -107 -8 -123
like _ book	0 0 -62 0 -12
like to	0 0 -68 -8 -52
linde 0	0 0 0 -15 0
linde-	-72 -151 0 -56 0
lindenhof	-72 0 0 -41 0
link	-63 120 -80 0 -2
link in	0 166 0 0 0
list	-90 -45 533 779 -31
liste	180 -210 -401 310 -65
liste aller	0 0 -82 -60 0
liste der	0 -94 0 -16 -18
lizen _ den	-20 0 -23 0 0
lizen fuer	-29 -36 -23 0 0
lizen-	241 -293 -387 -3 -254
lizenz	335 -189 -342 0 -197
lizenzen	-148 -88 0 0 -17
lizenzschluessel	0 0 -39 0 0
lizenzserver	22 0 -63 0 0
lockb-	-221 284 -13 0 0
lockbit	-221 284 -13 0 0
locke-	393 390 -226 -19 -1
locked	393 390 -226 -19 -1
loesc ?	0 0 0 0 -31
loesc sie	0 0 0 0 -214
loesc-	-492 192 -465 -83 563
loeschen	-435 -13 -465 -83 563
loescht	0 269 0 0 0
loese-	-112 -310 -74 -98 0
loesegeld	0 -200 0 0 0
loesegeldforderung	-112 -110 -74 -98 0
log	268 -28 -75 0 0
log _ to	74 -63 0 0 0
log in	194 -110 -75 0 0
login	139 -294 -242 0 -53
login-	-11 272 0 0 -21
logo	357 -82 -180 -16 -4
logo auf	0 -82 0 -5 0
logs	0 343 0 161 -5
lokal-	0 198 0 0 0
longe-	-329 0 853 0 -46
longer	-329 0 853 0 -46
look	271 0 0 0 0
loren-	0 0 -33 0 -2
los	178 -44 -93 -58 -24
los ist	178 0 -93 0 0
lost	0 0 350 -10 -45
loswe-	0 0 -60 -18 -209
loswerden	0 0 -60 -18 -209
lot	-86 0 -73 0 -385
luede-	-196 288 0 0 -37
lueders	-196 0 0 0 -37
lueft-	0 271 -184 0 0
luefter	0 271 -184 0 0
luene-	-41 0 0 41 0
lueneburg	-41 0 0 41 0
luft	0 164 -24 0 199
lunge-	-116 -41 -216 0 -74
lungenpraxis	-78 -20 0 0 0
m	231 -109 -53 -23 -26
ma	-101 0 -259 0 -40
mache	-191 -78 0 0 0
mache ?	21 0 -99 0 0
mache _ ?	-147 0 0 0 0
mache _ das	0 0 0 -52 -100
mache _ ist	0 0 0 0 -2
mache dass	0 0 0 0 -26
mache die	-134 0 118 0 -26
mache ich	-178 -9 0 0 0
mache oder	-37 0 0 0 -59
mache sie	0 0 0 -52 -100
mache wenn	-13 0 0 0 -4
mache wir	-141 -138 0 0 -95
mache-	-105 391 216 -52 700
machen	-105 391 216 -52 700
machi-	-541 -15 808 -7 185
machine	-258 -75 578 -7 276
machines	-283 60 230 0 -92
macht	-106 -2 -36 50 590
macht _ das	0 0 0 -6 -111
macht ihr	0 0 0 -6 -111
madam	0 0 -30 0 0
maedc-	0 -27 256 -73 -25
maede-	97 -75 -28 0 0
maedels	97 -75 -28 0 0
maerz	-29 -77 264 -80 -13
mag	151 -141 -199 0 -164
mahnu-	0 0 -47 217 -64
mahnung	0 0 0 217 -64
mai	0 1 0 0 0
mail	-185 -501 -25 -90 285
mail _ die	0 0 -108 0 -66
mail _ geste	0 -319 0 0 -278
mail _ to	0 -12 0 0 -71
mail an	0 129 -108 0 -156
mail bekom	0 -254 0 0 0
mail mit	0 -252 -3 0 -32
mail progr	0 17 -58 0 -2
mail retur	0 -12 0 0 -71
mail von	0 -365 0 0 268
maila-	-30 626 -276 -61 -98
mailadresse	0 626 -276 -61 -42
maile-	-108 -104 387 0 -24
mails	-584 849 -79 -3 -161
mails an	-148 31 -77 -3 -8
mails die	-63 492 -127 0 -41
mails-	-9 0 220 0 -38
makro-	0 380 -56 0 0
makros	0 380 -56 0 0
mal	-171 79 849 492 -621
mal _ der	-270 -38 394 0 -6
mal ist	-270 -30 718 0 0
mal von	0 0 0 0 -6
malwa-	0 65 0 0 0
malware	0 65 0 0 0
man	-90 281 -71 -457 -227
man _ ?	0 0 -124 0 0
man _ bei	0 -107 -49 0 0
man _ dem	0 0 -12 0 0
man _ der	0 0 -82 0 0
man _ ihnen	-41 0 -67 0 0
man _ ja	-298 0 -182 0 -53
man _ mit	0 0 -32 0 -7
man _ nicht	-303 0 282 0 0
man _ noch	0 -37 0 0 0
man _ patie	131 -18 0 0 0
man _ priva	-53 0 0 0 0
man _ progr	-52 -177 0 0 0
man _ sich	0 186 0 -21 -7
man _ ueber	-84 -53 -88 0 0
man _ wiede	-341 0 651 0 -78
man bei	-41 0 -67 0 0
man das	0 -16 -5 -137 0
man dem	0 -34 0 0 0
man den	-125 172 -188 -44 0
man die	-58 243 -138 0 -6
man ein	-168 -10 86 0 0
man eine	0 -7 -3 0 0
man einen	107 0 0 0 0
man es	82 -96 -84 -9 0
man hoert	-261 0 0 0 -53
man in	0 -222 -82 0 0
man kann	-212 0 262 0 0
man liest	-84 -1 -88 0 0
man mit	-28 -22 -43 0 0
man nicht	346 0 -167 0 0
man sich	0 0 -7 0 -13
man sie	0 -44 -81 -12 0
man so	0 0 -112 0 0
man solle	0 33 0 0 -2
man wir	-4 0 0 -21 0
manag-	0 -55 0 0 0
manch-	-98 -173 -154 0 0
manchmal	-43 -49 -154 0 0
manda-	345 -38 -442 -77 -15
mandanten	88 0 -204 0 0
mandantin	-4 -38 0 -11 0
manip-	0 0 -8 0 0
manipuliert	0 0 -8 0 0
mann	221 113 -311 430 0
mann _ telef	-8 138 0 0 0
mann hat	42 -153 0 0 0
mann mit	0 -158 -33 -2 0
mann von	0 168 -31 237 0
march-	239 0 -190 0 0
marki-	-33 0 -71 -35 0
markt	0 0 0 0 -36
markt 0	0 0 0 0 -36
markt _ 0	0 0 0 0 -36
marqu-	-4 0 -62 -4 0
marquardt	-4 0 -62 -4 0
masch-	717 0 -497 -73 0
maschine	627 0 -399 0 0
massn-	0 -5 0 0 -155
massnahmen	0 -5 0 0 -155
maus	-212 752 -30 0 -118
mausz-	-18 167 0 0 -21
mauszeiger	-18 167 0 0 -21
may	0 0 -17 0 -7
me	103 331 -70 -67 -546
me back	0 0 0 -22 -92
measu did	0 0 0 -24 0
measu-	0 0 0 -31 -37
measures	0 0 0 -31 -37
med	0 -129 0 0 -53
medat de	0 -40 -58 0 -85
medat-	0 -40 -58 0 -85
medatixx	0 -40 -58 0 -85
medik _ sich	-335 -14 670 -75 -46
medik und	414 0 -177 -19 0
medik-	-185 -43 1195 -113 -126
medikamente	391 0 -370 0 -33
medikationsplaene	-88 -14 699 -75 0
medikationsplan	-325 -15 476 -20 0
mediz-	0 -59 -26 321 -18
medizin	0 0 0 -31 -18
meh	679 374 -148 0 0
mehr	443 49 1005 -48 542
mehr ?	-95 0 -138 0 0
mehr _ 0	-114 0 213 0 153
mehr _ ?	291 0 -62 0 0
mehr _ das	232 0 540 -12 -40
mehr _ dem	371 0 -253 0 0
mehr _ der	-568 -32 969 -26 0
mehr _ die	-451 -25 1082 -132 -144
mehr _ ich	195 306 -263 -11 494
mehr _ ihnen	-65 0 0 0 -1
mehr _ kein	0 0 -171 0 -25
mehr _ kv-co	0 0 20 0 0
mehr _ progr	26 -46 -943 0 -4
mehr _ seit	257 0 188 0 -94
mehr _ syste	-202 0 376 0 -22
mehr _ und	-148 149 -180 0 0
mehr _ uns	379 -30 -571 -28 0
mehr _ weder	83 0 -328 0 -22
mehr _ wir	-562 -36 -124 0 158
mehr alle	507 0 -222 0 -7
mehr an	-214 -93 576 108 -218
mehr angez	-69 0 47 0 0
mehr auf	449 122 -465 0 0
mehr aufru	294 -40 -56 -26 0
mehr aus	277 -8 -480 0 -8
mehr ausdr	16 0 -429 -3 0
mehr ausst	-261 0 364 0 0
mehr bei	86 0 -352 -28 -1
mehr das	51 0 31 0 -72
mehr der	334 0 -140 0 -99
mehr die	-38 -63 -42 -31 462
mehr druck	-3 0 -317 -36 0
mehr durch	-86 0 330 -19 0
mehr ein	-91 0 547 0 -22
mehr einge	-154 -25 510 0 0
mehr erkan	-119 0 -17 0 0
mehr erzeu	-218 0 427 0 -22
mehr geht	-229 0 -82 0 0
mehr heran	-30 81 -216 -8 0
mehr hinei	408 -7 -263 0 0
mehr im	-460 0 213 0 0
mehr in	-23 -28 724 -26 0
mehr ins	303 -46 -315 0 -22
mehr ist	480 0 -153 0 0
mehr laeuf	98 0 80 -9 0
mehr mit	-322 -16 673 0 -42
mehr moegl	712 0 -682 0 -29
mehr oeffn	-423 144 -243 0 0
mehr raus	198 0 78 0 -119
mehr rein	248 -47 -211 0 -30
mehr seit	46 -18 -351 0 -154
mehr start	-50 0 -30 0 0
mehr ueber	0 0 831 0 -60
mehr und	-416 -24 72 0 0
mehr versc	-21 -107 202 0 -8
mehr vom	-170 0 701 0 0
mehr von	225 -30 85 0 -150
mehr weder	-235 0 561 0 0
mehr wir	-483 -56 -12 0 -82
mehr zu	147 -124 23 0 -607
mehre-	-40 258 201 0 -33
mehrere	-40 342 201 0 -33
mehrerer	0 -84 0 0 0
mehrf-	-24 -37 39 0 0
mehrfach	-24 -37 39 0 0
mehrm-	0 -66 410 -31 -36
mehrmals	0 -66 410 -31 -36
mei	0 290 0 0 0
mein	237 -634 -742 666 502
mein _ der	0 -62 -21 0 -14
mein _ fuer	0 0 0 0 -9
mein _ hat	42 -284 -10 0 -314
mein _ in	-110 0 -60 0 -88
mein _ ist	-118 -133 0 0 -63
mein _ sagt	-16 -38 -97 10 0
mein _ verge	0 -117 0 0 -101
mein _ will	0 -127 0 0 0
mein _ zur	-9 0 0 0 0
mein chef	-16 -127 0 0 0
mein kennw	331 0 -14 -11 -50
mein kolle	172 0 -208 0 -397
mein mann	237 -290 -209 -30 0
mein passw	0 -40 -35 0 -110
mein sohn	0 -22 0 0 -77
mein zugan	-139 -19 0 0 0
meine	6 -295 291 383 533
meine _ ?	0 0 0 0 -30
meine _ an	285 -168 -31 -2 -90
meine _ auf	151 -70 -2 0 -63
meine _ die	0 217 0 0 0
meine _ fragt	0 0 -35 0 0
meine _ gesen	0 -298 -184 0 -72
meine _ hat	196 166 -61 0 -41
meine _ im	0 166 -42 0 -69
meine _ in	0 -52 0 0 0
meine _ ist	239 0 -57 0 0
meine _ jetzt	-181 -76 0 0 0
meine _ mail	0 -50 0 0 117
meine _ moech	0 -46 0 0 -21
meine _ praxi	-3 0 34 0 0
meine _ sind	0 -143 0 -64 -34
meine _ stehe	-224 -101 -38 -35 0
meine _ ueber	0 -13 0 0 0
meine _ und	-49 -170 -53 132 0
meine _ von	176 -462 -104 -151 637
meine _ will	0 -7 -94 -62 0
meine _ zu	0 -19 0 0 0
meine akten	-555 -40 0 -14 -13
meine alten	0 0 -71 0 -14
meine anfra	0 0 0 -158 813
meine augen	0 368 0 -132 -34
meine auszu	0 101 0 0 -7
meine bilds	-40 50 0 0 0
meine chefi	-91 -46 -35 119 -9
meine daten	0 0 0 -37 -53
meine eigen	-32 -27 116 0 -51
meine frage	0 0 -14 -9 -7
meine frau	-47 -213 142 -2 -34
meine helfe	463 0 -136 0 142
meine iphon	0 -129 -30 0 -72
meine klien	0 -34 0 0 0
meine kolle	-226 -72 -7 -228 -47
meine mail	0 -462 0 0 -236
meine mfa	0 19 0 0 0
meine mitar	0 -68 0 0 0
meine nachr	0 0 -101 0 -353
meine namen	-6 -72 0 0 0
meine patie	-418 38 15 151 -30
meine praxi	-459 308 188 -3 -29
meine rechn	0 -81 0 0 0
meine telef	0 -256 -152 0 0
meine ti-zu	0 -66 0 0 0
meine ticke	0 0 0 0 -43
meine tocht	0 -26 0 0 0
meine unter	-25 -95 0 0 0
meine zugan	0 -77 -15 0 0
meine-	-843 608 -19 -186 -387
meinem	-431 -97 -564 -3 -249
meinen	-383 129 99 -104 -35
meiner	-297 378 581 -47 -58
meines	0 198 -103 -33 -45
meint	0 -100 0 0 -72
meist-	-69 -23 193 0 -1
meistens	-27 0 251 0 0
melde	-95 -12 -81 0 -56
melde ?	0 0 0 -236 0
melde _ bei	0 -55 -35 0 -49
melde _ das	0 0 -241 0 0
melde _ der	0 0 -98 0 -121
melde _ sich	-212 0 0 99 -2
melde _ uns	-161 -19 164 0 268
melde an	448 0 -138 101 0
melde dass	252 141 -189 0 0
melde der	50 172 -152 -126 0
melde die	63 216 -121 136 -17
melde einen	0 -55 -25 0 0
melde ich	-95 -12 -81 0 -33
melde nach	0 0 0 118 0
melde seit	0 119 192 0 -12
melde sich	-22 -220 -380 -42 -154
melde sie	-212 0 0 99 -2
melde und	-21 -70 0 173 0
melde wir	-161 -19 240 0 -59
melde-	135 305 -361 550 151
meldefrist	-18 0 0 318 0
melden	69 -18 248 258 212
meldepflicht	0 0 0 20 -121
meldet	220 226 -178 103 207
meldu _ die	-1 0 -106 -9 425
meldu _ nicht	125 0 170 0 -17
meldu an	0 0 -337 -76 335
meldu-	126 -121 -837 196 48
meldung	126 -121 -837 196 48
menge-	-40 165 0 0 0
mensc-	508 141 -441 20 -28
mensch	337 196 -357 31 0
menschen	172 -55 -83 -11 -28
menue	-43 0 -48 -6 -9
mer	6 103 395 0 -25
merkt	110 -30 -164 0 0
messa-	453 75 312 0 -93
message	545 0 0 0 -51
messages	-92 75 312 0 -42
mfa	-90 -28 -36 -80 -39
mfa und	-64 -72 0 0 0
mfg	0 0 0 0 -124
mich	-596 -650 -324 139 102
mich _ 0	0 0 -32 0 -35
mich _ dem	-28 0 0 0 -46
mich _ der	-39 -69 -69 0 496
mich _ die	-23 0 0 -86 0
mich _ diese	0 0 60 -12 136
mich _ ich	0 0 -3 0 0
mich _ inter	0 -7 0 0 -16
mich _ nicht	0 0 0 0 -33
mich _ ob	0 -10 -20 0 -15
mich _ sie	-2 -135 -14 0 -235
mich als	0 0 308 0 -1
mich an	0 0 -17 0 -7
mich auf	0 0 0 0 136
mich der	0 0 -24 366 0
mich eine	0 -2 -14 0 -7
mich im	-69 -21 0 0 38
mich inter	0 0 -20 0 0
mich mit	-66 -61 0 0 0
mich nicht	-219 -61 -236 0 0
mich ob	0 0 60 0 -41
mich unter	0 0 0 0 -98
mich wuerd	0 -7 0 0 -119
micro 0	-10 0 0 0 0
micro _ auf	0 209 0 0 0
micro _ compu	0 -103 0 0 0
micro _ das	0 -77 0 0 0
micro _ den	0 264 0 0 0
micro _ der	0 0 0 0 -7
micro _ die	-9 -53 -3 -12 -14
micro _ oeffn	-5 -36 -168 0 0
micro _ telef	0 104 0 0 0
micro _ und	-33 -816 0 0 0
micro _ uns	0 77 -76 0 -18
micro _ unser	0 -197 0 0 0
micro _ wir	-21 -98 0 0 0
micro am	0 104 0 0 0
micro an	0 102 0 0 -199
micro anger	0 0 0 0 -146
micro anruf	-33 72 0 0 0
micro aus	0 -123 0 0 -6
micro ausga	0 -137 0 0 0
micro fuer	0 -79 0 0 0
micro hat	-9 -304 -76 0 -14
micro keeps	0 -88 0 0 0
micro offic	0 -98 0 0 0
micro suppo	0 -284 0 0 0
micro und	0 -208 0 0 0
micro unser	0 -121 0 0 0
micro wie	0 0 0 -7 0
micro word	-157 -118 -258 0 0
micro-	-80 -1088 -419 -19 -480
microsoft	-80 -728 -343 -19 -272
microsoft-konto	0 -79 0 0 0
microsoft-mitarbeiter	0 377 0 0 0
microsoft-support	0 -130 -76 0 -14
microsoft-techniker	0 -148 0 0 0
mikro-	0 0 -128 0 -31
minde-	0 0 0 -69 -16
minut nach	0 -138 -422 0 0
minut-	-884 633 1887 -162 361
minute	-46 -30 526 -25 0
minuten	-264 261 723 -137 498
minutes	-574 164 820 0 -92
missb-	0 -29 -19 0 0
missbrauch	0 0 -19 0 0
mit	3 877 806 -364 -31
mit 0	-5 -147 0 167 -11
mit _ 0	-21 -37 -249 -204 -6
mit _ absen	0 187 -80 0 0
mit _ aerzt	-191 0 0 0 0
mit _ akzen	-14 -182 -3 0 0
mit _ an	0 -25 -142 -28 0
mit _ angri	0 0 -11 0 -17
mit _ anruf	0 261 0 0 -8
mit _ arbei	67 0 -62 -9 0
mit _ auf	271 218 -14 183 -44
mit _ bei	0 0 -58 0 0
mit _ bitte	0 0 0 0 -114
mit _ der	-8 0 0 0 0
mit _ die	-276 -40 333 0 306
mit _ fehle	0 -33 11 0 -33
mit _ gesch	-13 203 0 0 0
mit _ grues	-2 28 -33 -2 0
mit _ hacke	0 0 71 0 0
mit _ hand	176 -21 42 0 -26
mit _ ich	-41 0 161 0 -1
mit _ im	-270 0 330 0 0
mit _ karte	-193 -7 585 -70 444
mit _ kennw	0 0 0 0 -15
mit _ konne	0 -22 -130 0 0
mit _ naech	-33 0 0 0 0
mit _ namen	-34 430 -125 0 -21
mit _ neuen	0 0 59 -66 -111
mit _ passw	0 165 -46 0 -32
mit _ patie	-94 -32 -292 215 0
mit _ praxi	0 -115 -117 0 -25
mit _ progr	12 -131 -27 -17 0
mit _ quart	0 0 0 -226 0
mit _ softw	0 0 -81 0 0
mit _ stand	224 0 -235 0 0
mit _ techn	-185 -94 -26 0 -17
mit _ ti	0 -38 -14 0 0
mit _ um	0 143 -89 0 0
mit _ und	146 -102 -375 -33 -180
mit _ updat	-15 -46 0 0 0
mit _ von	0 -6 0 -7 -5
mit _ wir	39 -11 0 0 -15
mit _ wurde	0 -19 0 0 0
mit _ zu	-7 -26 0 0 -5
mit _ zugan	0 103 -3 0 0
mit absen	0 -68 0 0 0
mit betro	0 0 -7 0 0
mit dem	-534 -287 257 -358 536
mit den	-445 -112 384 293 -1
mit denen	-4 0 0 0 -15
mit der	418 -162 414 150 151
mit drei	135 247 -308 0 0
mit einem	315 105 -74 -11 -46
mit einer	-246 383 234 0 -96
mit falsc	0 0 -157 0 0
mit fehle	0 0 -440 -204 0
mit freun	-2 19 -33 -2 0
mit ihnen	-36 -173 -20 0 -281
mit ihrem	0 -30 97 -182 -230
mit ihrer	0 0 -81 0 -15
mit indis	-14 -86 0 0 0
mit meine	0 140 -113 0 -31
mit norma	0 0 0 0 -7
mit ob	-8 0 0 0 0
mit papie	7 0 -76 -25 0
mit patie	-119 -41 155 0 0
mit progr	-548 -213 -545 0 -54
mit stark	0 -97 0 0 0
mit uns	0 -108 0 0 247
mit unser	-147 -307 -348 0 0
mit verla	0 0 0 -7 0
mit wir	0 0 -57 -153 306
mit zerti	0 0 74 0 -9
mit zwei	78 0 -7 0 -85
mitar _ ihnen	-26 0 -11 0 -48
mitar _ micro	-6 170 0 0 0
mitar hat	0 -713 0 0 -3
mitar in	0 143 -3 0 -78
mitar von	-31 170 -11 0 -48
mitar-	265 -516 -92 -61 -283
mitarbeiter	139 -37 -34 -18 -185
mitarbeiterin	0 -415 -46 0 -26
mitarbeiterinnen	-3 -5 113 -42 -29
mitbe-	0 -34 0 0 0
mitbetroffen	0 -34 0 0 0
mitge hat	-2 -88 0 0 0
mitge-	174 -228 -131 0 -146
mitgenommen	-2 -159 -85 0 -55
mitle gezog	0 -29 0 0 0
mitle-	0 -29 -49 0 0
mitleidenschaft	0 -29 -49 0 0
mitta-	-228 188 -206 392 337
mittag	-360 160 88 392 349
mittagspause	-68 -69 -223 0 -12
mitte ?	0 -34 0 0 0
mitte _ der	189 -49 -50 -15 0
mitte _ die	107 -48 -3 -25 -64
mitte an	0 0 0 0 -2
mitte in	189 -49 -50 -15 0
mitte ob	0 -2 0 0 0
mitte-	628 3 635 -299 122
mitteilen	417 -4 -3 0 -32
mitteilung	-91 -69 -10 0 252
mitten	189 152 333 -15 0
mitternacht	0 -48 -43 -258 -12
mittl-	0 0 470 0 -145
mittlerweile	0 0 470 0 -145
mittw ist	-266 -24 -10 14 -10
mittw-	-308 -5 313 -227 -165
mittwoch	-4 -5 330 -114 -155
mittwochs	-304 0 -17 -55 -10
mitzu-	0 -38 0 0 0
mitzuteilen	0 -38 0 0 0
mkg-p-	0 -4 0 0 0
mkg-praxis	0 -4 0 0 0
mo	-60 -4 0 -122 0
mo bis	0 0 0 -122 0
mobil	-20 0 -32 -73 -30
mobil 0	-20 0 0 0 0
mobil _ 0	-20 0 0 0 0
mobil-	0 -91 -353 0 -139
mobile	0 0 -129 0 -139
modul	-167 -132 285 155 -70
modul _ die	-37 0 -14 -56 -36
modul fuer	-37 0 -14 -56 -36
modul-	-288 -2 140 100 -9
module	-267 -2 140 100 -9
moech _ auf	0 0 0 0 136
moech _ den	-70 -28 -4 0 0
moech _ ob	0 -46 68 0 0
moech _ unser	0 -25 0 0 0
moech _ vertr	0 0 0 0 -75
moech _ wisse	0 0 0 -51 -27
moech _ zu	-41 0 0 0 0
moech das	-33 0 0 0 0
moech den	0 0 0 0 -1
moech ich	-53 -68 -174 -51 137
moech nicht	0 0 0 -52 -28
moech unser	-14 0 -27 0 -4
moech von	-41 0 -65 0 -43
moech wir	0 -25 -82 -114 -90
moech wisse	0 -46 68 0 -1
moech-	-210 -180 -441 -332 -208
moechte	-207 -142 -271 -218 52
moechten	-4 -38 -170 -114 -260
moege	280 131 0 -131 -5
moegl ist	-2 -20 0 0 0
moegl-	1413 -153 -256 -5 -184
moeglich	1481 -153 -239 0 -131
moeglichkeit	-68 0 -18 0 0
moin	-297 67 -97 0 74
moin hier	89 0 -231 0 -26
momen ?	0 -15 0 0 0
momen-	-238 -63 -210 106 -47
moment	-238 -63 -210 106 -47
monat	-11 -276 -114 181 0
monat-	-39 -32 -94 1056 -24
monatsende	-8 0 -62 122 0
monda-	-58 -185 83 78 0
monday	-58 -185 83 78 0
monit-	-395 -314 -192 0 -46
monitor	-678 -210 -192 0 -46
monitoring	0 -103 0 0 0
monta 0	0 -25 -33 -35 0
monta _ die	-61 -6 -210 6 0
monta-	208 -277 -436 315 124
montag	-143 -277 -436 357 124
month	-146 -8 0 0 -46
more	53 0 -38 -59 -93
morge 0	206 -111 -51 223 -38
morge _ 0	206 -13 -51 445 -38
morge _ uhr	0 -98 0 194 0
morge frueh	-100 -48 -20 629 -48
morge mitta	0 0 0 540 -16
morge um	-47 -29 -39 795 0
morge-	-6 -343 -189 356 81
morgen	-287 -325 27 399 180
morgens	172 -18 -216 -44 -99
morni-	144 51 -8 425 -18
morning	144 51 -8 425 -18
mouse	-116 302 0 -60 0
much	0 0 0 0 82
muehe	0 0 0 0 -469
muell-	-97 -3 -97 0 -56
mueller	-97 -3 -97 0 -56
muess	0 -170 0 0 -25
muess _ als	0 0 0 -89 -24
muess _ bei	0 0 -104 99 0
muess _ da	0 0 0 -29 0
muess _ das	0 0 0 -139 0
muess _ dem	0 0 0 311 -4
muess _ den	0 -19 0 0 0
muess _ der	-200 0 -152 -60 275
muess _ die	0 0 0 -215 0
muess _ fuer	0 0 0 0 -116
muess _ jetzt	-37 0 0 0 0
muess _ noch	-101 -11 -120 217 -12
muess _ ob	0 0 -24 0 0
muess _ patie	237 0 -49 -59 0
muess _ selbs	0 0 0 -52 -82
muess _ ueber	0 0 158 0 0
muess _ uns	0 0 0 0 -31
muess _ unser	-160 0 0 0 0
muess _ von	-31 0 400 0 0
muess bis	0 0 -230 180 0
muess das	0 0 0 -48 0
muess die	99 0 -27 363 -106
muess mer	0 -170 0 0 -25
muess nicht	-175 0 -164 -7 -421
muess oder	-35 -19 -9 0 0
muess sich	0 0 0 -332 902
muess unser	66 -46 -49 0 0
muess wir	-842 -7 194 -325 -184
muess-	-533 -201 16 414 608
muesse	0 -84 0 40 0
muessen	-426 -117 -115 489 467
muesste	-60 0 -109 -53 -118
muessten	-16 0 -51 -63 0
muss	-884 -156 -446 1469 -93
muss _ als	0 -3 0 0 0
muss _ bei	0 0 -12 53 0
muss _ das	-69 -22 -56 -68 0
muss _ davon	0 -141 0 0 0
muss _ der	0 0 0 -12 0
muss _ die	-38 159 0 -17 0
muss _ jetzt	-193 -88 0 -28 0
muss _ meine	-54 -44 121 -60 0
muss _ morge	0 0 -119 -214 -11
muss _ ob	0 0 -15 0 0
muss _ patie	0 -17 -79 0 0
muss _ serve	-60 -9 0 68 0
muss _ tun	0 0 0 0 -59
muss _ werde	0 0 -126 -80 -7
muss bis	0 -42 64 -141 -11
muss das	-28 0 0 -507 0
muss der	-60 -9 -141 61 0
muss die	-44 -48 -62 228 0
muss ich	-183 -300 353 -2 -59
muss man	0 0 0 -70 0
musst die	327 0 -128 0 -35
musst-	815 -41 -267 -31 -164
mussten	815 -41 -267 -25 -164
must	186 -20 -168 786 0
must be	0 -2 -119 577 0
muste 0	-105 -88 380 -27 -23
muste _ die	0 0 -36 0 0
muste-	-105 -99 380 -27 -23
muster	-105 -99 380 -27 -23
mutte-	167 -118 -704 0 -42
mvz	-318 -121 -174 -28 105
mvz _ gmbh	-50 -89 0 -28 117
mvz gmbh	0 0 0 0 -4
mvz mit	224 0 -297 0 0
mx	0 -23 0 0 0
mx 0	0 -23 0 0 0
my	-848 669 95 257 930
my _ ist	-250 211 -14 -36 -113
my appoi	-175 0 265 0 0
my patie	-163 319 -14 0 -57
my pract	0 -41 0 0 0
n	-80 311 0 0 0
nach	999 133 357 -48 -507
nach 0	183 -170 -58 -68 -44
nach _ 0	259 -226 0 231 -2
nach _ ?	-1 0 0 0 0
nach _ angri	-33 71 207 0 -37
nach _ anmel	830 -127 -115 0 -140
nach _ attac	-54 -5 0 0 0
nach _ der	0 68 -52 0 -135
nach _ dritt	-36 0 64 0 0
nach _ gelan	-185 0 0 0 0
nach _ gesch	392 165 0 0 -14
nach _ hacke	0 0 0 0 -39
nach _ jahre	-14 0 0 0 -44
nach _ kennt	0 0 0 0 -4
nach _ letzt	-1 -195 111 -14 -4
nach _ minut	-166 114 -333 0 0
nach _ neust	391 0 -418 0 -272
nach _ passw	233 0 128 0 0
nach _ schic	-114 94 0 0 -74
nach _ stand	0 0 0 -27 0
nach _ strom	115 0 546 0 0
nach _ tausc	-60 0 -25 0 0
nach _ uhr	-64 0 -11 -68 0
nach _ updat	286 0 -50 0 -33
nach _ vorfa	0 0 0 -9 0
nach _ was	0 0 -112 0 0
nach art	0 -56 0 57 -2
nach artik	0 0 0 282 0
nach dem	-5 -207 34 -53 -141
nach den	1171 -85 -190 -74 0
nach der	221 118 -210 -42 -131
nach diese	-54 0 0 0 0
nach draus	-225 165 0 0 0
nach einem	-33 -128 307 -77 -193
nach hause	544 -50 0 -11 -124
nach ihrem	-31 0 294 0 297
nach iso	0 0 0 -108 0
nach ob	0 0 -7 0 0
nach welch	0 0 0 -27 0
nach zwei	-563 -10 -373 0 183
nachb-	-557 -285 -344 -48 -32
nachbarpraxis	-371 -222 -108 -28 -13
nachd-	39 -21 -34 0 -36
nachdem	39 -21 -34 0 -36
nachf-	0 -79 -103 332 -58
nachfolger	0 -29 0 0 0
nachfolgerin	0 0 0 216 0
nachfrage	0 -2 0 0 -58
nachfrist	0 -48 -103 116 0
nachg-	-230 72 -47 -22 497
nachl-	0 -49 0 0 0
nachm-	256 -196 -14 -10 -78
nachmittag	-49 -171 71 -10 -78
nachn-	-186 -2 -96 0 0
nachnamen	-186 -2 -96 0 0
nachr _ den	0 0 0 0 -69
nachr an	0 0 0 0 -69
nachr von	0 -85 -101 -15 -284
nachr-	-449 83 849 124 -625
nachricht	-315 -177 180 168 -521
nachrichten	-134 261 311 -26 -69
nachs-	69 -79 432 -9 -165
nachsehen	186 0 0 0 0
nacht	-161 1101 -38 86 6
nacht _ 0	0 225 0 0 -71
nacht _ ist	-121 0 0 0 -72
nacht-	140 441 -43 -37 31
nachts	-29 585 -43 -37 -146
nachv-	0 0 0 -8 -117
nachvollziehen	0 0 0 -8 -117
nachw-	-8 410 0 453 0
nachweis	-8 -4 0 279 0
nadel-	-120 -64 -51 0 0
nadeldrucker	-120 -64 -51 0 0
naech _ ?	0 -54 0 -29 0
naech _ nicht	-33 0 0 0 0
naech daten	0 0 462 0 -26
naech updat	-33 0 0 0 0
naech woche	149 -71 -186 -76 -30
naech-	187 111 679 247 -74
naechste	286 -71 -186 -97 -2
naechsten	-78 -120 378 344 -28
naechstes	0 0 0 0 -7
naechten	-37 0 153 0 0
naechtliche	0 301 447 0 -37
naehe	0 498 358 0 -9
naeml-	-69 0 0 -23 0
naemlich	-69 0 0 -23 0
name	71 -455 -361 -99 0
name der	-9 -204 0 -12 0
namen	283 -108 106 0 -69
namen _ die	0 -143 0 0 0
namen in	0 -52 0 0 0
namen und	-9 14 0 0 0
namen-	-4 292 -64 0 0
namens	-4 356 0 0 0
names	261 89 -108 -7 0
nas	0 160 -227 0 0
ne	1100 -34 -26 -6 -26
neben	-87 180 -45 -103 -26
neben der	0 -126 -163 -103 0
neben-	-5 -286 205 -175 -46
nebenan	-31 -109 221 -70 -35
nebenbetriebsstaette	0 0 0 -105 0
need	-265 -67 -547 418 422
need the	-62 -67 -132 114 -59
need to	-202 0 -348 -11 498
neede-	0 -135 -40 0 246
needed	0 -135 -40 0 246
neffe	-35 -176 -10 0 -67
nehme	0 -25 -1 0 -15
nehme wir	-91 0 -54 0 0
nehme-	243 -87 -375 -39 -335
nehmen	243 -87 -375 -39 -335
nei	315 0 -149 217 0
nein	-199 -216 807 59 -156
nein ?	0 0 0 129 0
nenne ?	0 -34 0 0 0
nenne _ uns	0 0 -43 0 -15
nenne sie	0 0 -43 0 -15
nenne-	0 -34 -43 0 -15
nennen	0 -34 -43 0 -15
nennt	-57 85 -16 0 -8
nephr-	-107 0 315 -17 0
nerve-	-242 0 386 235 469
nerven	0 0 -23 235 502
nervt	-27 -7 151 0 0
nett	0 0 -138 0 -8
netwo-	-40 506 -13 -48 -48
network	-40 506 -13 -48 -48
netz	-62 812 -110 -97 62
netz ?	0 -55 0 0 0
netz genom	219 140 -11 0 -19
netz nehme	0 -34 0 0 -8
netzw-	0 -108 86 0 -78
netzwerk	0 0 163 0 0
netzwerkkabel	0 47 0 0 -78
neu	-197 -239 901 -33 28
neu _ ?	0 0 -166 0 0
neu _ und	-48 -78 233 0 385
neu _ werde	0 0 -306 0 0
neu einge	0 -73 -192 0 -23
neu gesta	-133 5 349 -3 130
neu verge	-47 0 0 -17 -9
neu zu	61 0 0 0 -22
neue	-269 -392 -482 -127 484
neue _ ?	0 -17 0 0 0
neue _ ab	0 0 0 0 1135
neue _ brauc	0 0 0 0 -169
neue _ ein	0 -29 0 0 0
neue _ in	-24 219 0 -31 -29
neue _ ist	-36 0 -170 0 -150
neue _ laute	0 0 0 0 219
neue _ und	-26 10 -80 -58 -50
neue betri	0 0 -47 0 0
neue kolle	0 -34 0 0 -35
neue lizen	-2 -104 0 0 0
neue passw	-3 -33 0 0 -13
neue progr	-36 -30 0 0 0
neue rechn	0 -176 0 0 550
neue telef	0 0 0 0 479
neue versi	0 -8 -33 0 34
neuen	-541 -182 -84 -317 -116
neuen _ 0	0 0 -36 -31 103
neuen _ sind	0 -2 -56 -63 0
neuen rechn	-134 -16 -62 0 -49
neuen serve	-29 -2 0 0 176
neuen versi	0 0 -56 0 0
neuer	0 241 -9 -66 93
neuer-	-204 443 0 0 -1
neuerdings	-204 443 0 0 -1
neues	-121 -210 -139 0 -144
neues kennw	0 -94 0 0 -81
neues logo	0 0 -5 0 -1
neugi-	-89 -80 -126 0 -51
neugier	-89 -80 -126 0 -51
neuli-	0 -89 0 0 -467
neulich	0 -89 0 0 -467
neun	21 -151 611 240 -224
neun _ und	101 -18 -64 198 0
neuro-	76 0 -61 0 117
neurologie	76 0 -61 0 117
neust _ serve	147 0 -316 0 -25
neust-	241 -18 -174 0 -15
neustart	241 -18 -174 0 -15
never	-417 188 12 0 -35
new	-329 -118 -336 -114 -260
news	0 -97 0 0 -54
newsl-	-95 0 -159 0 -252
newsletter	-95 0 -159 0 -141
next	-47 -4 0 -184 0
ni	-43 205 236 -7 0
nicht	-415 -130 501 -351 -877
nicht ?	185 0 0 -110 -60
nicht _ 0	322 -244 245 -60 -7
nicht _ ?	-135 0 -138 0 -13
nicht _ alle	173 -39 -450 0 0
nicht _ am	76 -23 -237 321 0
nicht _ an	-297 -65 247 180 -187
nicht _ arbei	311 0 -126 -25 0
nicht _ auf	473 -47 -418 0 -6
nicht _ aufru	452 0 -48 -26 0
nicht _ aus	-166 -23 -234 -60 0
nicht _ bei	-988 -100 518 -28 -3
nicht _ bitte	-212 -94 -9 0 -69
nicht _ da	-258 -81 104 0 -42
nicht _ das	-201 0 568 109 -67
nicht _ dass	-162 -44 -82 0 0
nicht _ dem	-464 -46 -298 0 0
nicht _ den	-112 0 87 0 0
nicht _ der	-215 -161 -470 -91 -28
nicht _ desha	-20 0 -310 0 0
nicht _ die	-421 -135 239 -82 -85
nicht _ druck	411 0 -294 -7 0
nicht _ durch	-86 0 499 -19 0
nicht _ ein	0 0 382 0 -22
nicht _ erkan	-119 0 -17 0 0
nicht _ es	-31 0 139 0 0
nicht _ fehle	-157 0 391 0 0
nicht _ geht	54 0 -334 0 0
nicht _ haben	0 0 108 0 0
nicht _ hat	-25 -57 -74 0 -11
nicht _ ich	-185 -58 297 -19 322
nicht _ ihnen	-38 201 -130 -33 -43
nicht _ im	56 -133 -338 0 0
nicht _ in	-423 -28 624 0 0
nicht _ ins	151 0 -280 -39 0
nicht _ ist	0 -98 -206 -68 -126
nicht _ kann	460 0 -49 0 0
nicht _ kein	139 0 -298 0 -16
nicht _ keine	209 0 -81 0 0
nicht _ koenn	96 0 -41 -14 -117
nicht _ kommt	-588 0 408 0 0
nicht _ laeuf	35 0 -14 -11 -27
nicht _ mehr	411 0 -612 0 -201
nicht _ meine	-136 -12 -55 0 0
nicht _ mit	-322 -16 654 0 -42
nicht _ nicht	525 0 -305 0 0
nicht _ nur	-246 0 352 0 -14
nicht _ ob	-185 -16 -15 0 0
nicht _ obwoh	0 -128 -113 0 0
nicht _ oeffn	120 180 -102 0 -13
nicht _ patie	52 0 -182 0 0
nicht _ progr	152 -43 -143 0 0
nicht _ raus	30 0 113 0 -64
nicht _ rein	64 -47 -171 0 0
nicht _ sein	24 0 0 -44 0
nicht _ seit	-1 -33 -233 0 -15
nicht _ sie	62 0 -58 0 -30
nicht _ sind	-119 0 0 -67 0
nicht _ steht	-98 0 81 0 0
nicht _ tun	-190 0 -96 -39 600
nicht _ ueber	0 0 225 0 0
nicht _ und	-299 -5 -188 -19 -33
nicht _ versc	-21 -107 202 0 -8
nicht _ von	-277 -30 122 0 -16
nicht _ was	217 -94 101 -19 -18
nicht _ weil	-78 -127 -166 0 0
nicht _ wer	377 0 -10 -131 -20
nicht _ werde	-98 0 152 -46 -48
nicht _ wie	-262 0 -52 0 0
nicht _ wir	-400 445 -26 -73 -96
nicht _ wird	-12 -12 183 0 0
nicht _ zu	-10 -78 -87 0 30
nicht alle	-137 -73 33 0 -4
nicht an	-79 -40 255 -42 -99
nicht angek	-58 -145 -375 0 -9
nicht angen	-58 -26 66 0 0
nicht angez	0 0 -313 0 0
nicht anmel	-234 -23 0 0 0
nicht anruf	-28 0 0 -18 -11
nicht arbei	503 -29 -91 -54 -2
nicht auf	-407 -208 -308 0 0
nicht aufru	575 -7 -150 0 0
nicht aus	-101 0 -145 0 0
nicht bei	448 0 87 0 0
nicht betro	0 -35 -317 0 -9
nicht bis	-20 -24 -149 434 0
nicht da	101 -128 -222 42 0
nicht das	196 -127 -124 -87 358
nicht dass	-265 -13 -159 -86 0
nicht der	-202 0 36 200 -50
nicht die	-163 -58 -123 -82 -7
nicht druck	-359 -14 84 -75 0
nicht durch	-136 0 960 218 -93
nicht einge	122 -4 -538 -39 -18
nicht einma	82 0 -154 197 -20
nicht erkan	-161 -27 -422 0 0
nicht errei	57 -46 787 -91 -19
nicht erste	0 -12 602 -21 0
nicht erzeu	0 0 292 106 0
nicht freig	-54 0 112 0 -13
nicht fuer	-146 0 -115 0 231
nicht gefun	213 -760 20 -20 45
nicht geht	1198 -9 89 -13 -250
nicht gekla	-5 -63 -24 0 -66
nicht geoef	-72 -75 0 0 0
nicht hoch	515 -29 -144 0 0
nicht ich	-82 328 -156 0 -48
nicht im	0 -18 -40 -70 -27
nicht in	129 -5 246 -11 -22
nicht ins	-105 -16 -97 0 0
nicht insta	-55 -115 -88 0 0
nicht ist	-5 0 153 0 0
nicht klar	-91 0 -2 0 0
nicht kommt	-137 -2 -14 0 -5
nicht lesen	-175 126 216 0 0
nicht mal	513 -10 -550 0 0
nicht mehr	-491 72 -418 69 -11
nicht mit	-288 -117 -334 -34 -17
nicht moegl	1086 0 807 0 -37
nicht noeti	0 0 0 0 277
nicht ob	-12 -65 83 -33 0
nicht oeffn	-99 -10 -45 0 -5
nicht passi	-222 0 219 0 -32
nicht raus	-184 0 310 -9 -3
nicht sagen	24 0 0 0 354
nicht seit	-20 0 -16 0 -25
nicht sie	-55 -10 -47 0 0
nicht start	525 -31 217 0 -171
nicht stimm	0 0 0 0 -20
nicht ueber	-74 -30 -374 -544 -30
nicht und	74 0 423 242 0
nicht unter	-7 0 -130 0 -172
nicht verbu	0 0 121 0 -4
nicht veror	578 0 -101 -6 0
nicht versa	-107 0 0 -21 -1
nicht versc	-273 74 26 0 -42
nicht verse	-29 -24 796 0 0
nicht von	-245 757 -211 0 482
nicht weil	273 -184 -372 -29 0
nicht weite	95 -12 -19 -25 549
nicht wer	-591 -85 959 -60 0
nicht wie	-6 -50 -65 138 0
nicht wir	138 0 79 0 0
nicht zu	466 -21 -334 -80 -99
nicht zur	-163 0 66 0 -324
nicht-	-132 -413 -166 -39 364
nichts	-132 -413 -166 -39 364
nie	-265 66 161 -3 -198
nie _ haben	0 -89 -114 0 0
niede-	-249 -94 -285 332 206
niederlassung	-49 -37 -184 0 206
niema _ ihnen	0 0 -122 0 0
niema _ sich	-3 -20 -150 0 0
niema _ uns	179 -26 273 0 -13
niema bei	0 0 -122 0 0
niema errei	-113 -28 406 0 0
niema etwas	-218 -84 0 -17 -17
niema mehr	247 -37 711 -11 -22
niema von	238 14 -200 0 -13
niema-	-154 -327 200 -267 -82
niemand	-280 -307 52 -159 -82
niemandem	480 190 328 -21 0
niemanden	-244 -210 -180 -87 0
night	-92 510 -67 0 128
night-	-72 -28 584 0 0
nightly	-72 -28 584 0 0
nimmt	-411 -205 1522 213 -30
nimmt die	-242 0 -394 272 0
nimmt keine	-284 0 501 0 -30
nirge mehr	-102 0 446 -9 0
nirge-	-104 -107 734 218 -8
nirgends	-152 -107 734 218 -8
no	404 -165 771 145 602
no _ no	210 0 -334 0 -92
no _ to	26 -35 -578 0 500
no lab	-201 0 491 -51 -61
no longe	-329 0 853 0 -46
nobod-	492 -64 -327 -12 -17
nobody	492 -64 -327 -12 -17
noch	158 -329 -421 1053 -811
noch 0	0 0 124 206 0
noch ?	0 0 -68 -86 0
noch _ ?	-178 0 0 -26 -60
noch _ alte	-37 -33 17 -23 0
noch _ auf	-35 0 0 0 0
noch _ bei	0 0 -18 -1 -22
noch _ dem	154 -136 -1 -60 -5
noch _ den	136 -81 -85 0 0
noch _ der	0 -21 1 0 0
noch _ die	-145 0 22 -6 0
noch _ druck	-109 0 162 0 0
noch _ einge	0 -4 -297 -39 0
noch _ frage	-70 -31 -98 -77 0
noch _ ihnen	0 0 -85 0 -12
noch _ ist	-51 0 -77 -8 0
noch _ mit	0 238 -76 0 0
noch _ nicht	-142 217 0 -18 0
noch _ noch	442 0 -335 -2 0
noch _ oder	-35 0 0 0 0
noch _ progr	-216 77 0 0 -37
noch _ sind	-119 0 -81 0 0
noch _ tage	0 0 -57 363 0
noch _ und	249 -37 -177 -56 178
noch _ zu	0 0 -20 0 0
noch alles	-850 0 -2 0 -310
noch als	-156 0 350 0 0
noch an	67 -319 -85 -15 0
noch ander	0 0 0 -46 0
noch auf	-350 -303 217 -60 0
noch bei	211 -28 -119 156 -12
noch bis	-38 -39 -18 244 -22
noch da	-172 279 -80 0 0
noch das	384 0 -152 0 0
noch der	-1 -86 150 -318 0
noch die	-152 -64 -266 63 0
noch ein	87 -55 112 -5 0
noch eine	117 -54 -11 -31 0
noch einen	-1 0 7 -31 -29
noch einma	0 -46 -34 -240 -66
noch etwas	-6 0 0 -17 0
noch heute	141 -70 0 594 -33
noch hinte	455 -28 396 -2 0
noch im	0 0 -61 0 0
noch immer	-9 0 141 -6 -58
noch irgen	260 0 -237 0 0
noch jeman	-81 0 -14 -84 0
noch keine	-165 0 -61 177 0
noch mit	-59 -117 -86 -9 0
noch nicht	-598 204 -718 207 -63
noch nie	-95 -59 295 0 0
noch offen	0 0 0 -32 0
noch per	0 0 443 0 0
noch rezep	27 0 -56 -5 0
noch siche	-58 0 0 -94 0
noch traue	0 0 -288 0 0
noch ueber	-93 0 221 -15 0
noch und	-17 0 -35 0 0
noch vertr	0 0 -56 0 0
noch was	0 -58 -12 0 0
nochm-	-57 -60 -28 -10 63
nochmal	0 0 -28 -10 79
nochmals	-57 -60 0 0 -15
noeti ?	0 0 0 0 -15
noeti ist	0 0 0 0 -123
noeti-	-100 0 -114 0 682
noetig	-100 0 -114 0 682
none	-45 138 178 0 -42
none _ our	85 0 112 0 0
none of	35 138 45 0 -42
noon	0 0 -52 367 187
nord	118 0 -60 0 -19
norma ?	0 0 -89 0 -71
norma _ ?	0 0 0 -39 0
norma weite	-39 0 0 0 -32
norma-	-74 -246 -428 -114 300
normal	-143 -179 -156 -103 307
not	-191 47 317 115 -281
not ?	-22 0 0 -15 0
notbe-	515 0 -131 -25 0
notbetrieb	288 0 -76 -25 0
note	172 200 -272 0 -115
noteb-	261 230 -20 0 0
notebook	261 230 -20 0 0
notes	-223 -47 385 -18 -96
notfa _ der	-26 235 0 0 -41
notfa _ und	206 0 -58 0 0
notfa _ wir	309 0 0 0 -17
notfa auf	0 0 -4 0 0
notfa bei	-180 0 0 0 0
notfa in	0 0 0 0 -41
notfa oder	0 0 0 0 -31
notfa und	214 -44 -14 0 0
notfa-	491 480 -373 -170 -134
notfaelle	832 0 -240 0 0
notfall	-93 -15 -257 0 -186
notfalldatensatz	0 -105 -75 0 0
notfallplan	-219 -44 -10 -85 -89
nothi works	-133 -39 0 0 -46
nothi-	-5 -223 -297 280 188
nothing	-5 -223 -297 280 188
notic-	-52 -63 201 -8 0
notice	-25 0 0 -8 0
noticed	-27 -63 201 0 0
notie und	214 -26 0 0 0
notie-	411 -86 -210 0 -76
notieren	82 -40 -98 0 0
notiert	329 -46 -111 0 -76
notif _ data	0 0 -36 299 0
notif the	0 0 -36 299 0
notif-	0 -5 -36 518 -17
notify	0 -5 -36 299 0
novem 0	0 0 0 -78 0
novem _ 0	0 0 0 -78 -1
novem-	-97 -59 -138 -757 -94
november	-97 -23 -138 -757 -94
now	428 578 -74 0 -381
now ?	-142 0 0 0 -2
nr	0 -60 0 -6 -1
nr 0	0 -60 0 -6 -1
nr _ 0	0 -60 0 0 -1
nu	375 409 3 -59 666
nu ist	218 -68 -129 -7 -19
nuetz-	0 0 0 340 -229
null	1920 0 -273 -19 0
numbe of	0 0 -17 -114 -4
numbe-	0 -145 -65 -114 -68
number	0 -145 -95 -114 -68
numme _ der	-14 -22 0 0 70
numme-	32 6 -116 -31 113
nummer	-236 6 -78 -31 121
nummern	268 0 -38 0 -8
nun	-539 -391 -365 -114 604
nun ?	-34 154 0 0 0
nun _ ich	-11 0 0 0 0
nun _ meine	0 -8 0 0 -64
nun auch	0 -32 153 0 0
nun schon	0 -36 -158 0 -55
nur	376 -472 126 -136 -38
nur _ 0	0 0 -15 -114 -78
nur _ ?	-90 0 0 0 0
nur _ als	-156 0 350 0 -7
nur _ arbei	0 0 184 0 0
nur _ die	-301 0 -165 -7 209
nur _ eine	31 0 -29 0 0
nur _ info	0 0 0 0 -551
nur _ inter	0 0 0 0 -27
nur _ kennt	0 0 0 0 392
nur _ leere	0 0 -254 0 0
nur _ oder	-156 -112 0 0 0
nur _ sandu	32 0 -90 0 0
nur _ und	-17 0 -62 0 -14
nur _ zweit	-312 0 182 0 0
nur auf	-140 0 -42 0 -85
nur aus	-26 0 -136 0 86
nur bei	-179 0 -9 0 -57
nur bis	0 0 0 -194 0
nur das	-23 0 -193 0 99
nur den	-15 0 668 0 -60
nur der	13 -9 -566 0 26
nur die	73 -146 -34 -53 -157
nur ein	702 -226 -206 0 -221
nur eine	-2 -18 -159 0 -217
nur einen	213 -18 -29 -68 0
nur einze	-86 0 0 0 0
nur ihr	0 0 0 0 -1
nur ihre	-21 0 0 0 0
nur noch	334 278 707 148 -49
nur per	0 0 -235 0 0
nur sagen	-86 0 -6 0 270
nur um	0 0 0 0 -47
nur von	0 0 -107 0 -27
nur zu	-164 0 0 0 0
nur zur	-15 0 0 0 117
nurse	0 -39 0 0 0
nutze progr	-94 0 0 0 0
nutze-	-16 -163 -232 -13 -1
nutzen	-140 0 -229 -13 -1
o	0 -28 0 0 0
ob	-624 -805 -70 -9 -417
ob _ als	-36 0 0 0 0
ob _ angre	0 0 -19 0 0
ob _ angri	-36 0 0 0 0
ob _ auch	0 0 -49 0 0
ob _ bei	-17 0 0 0 0
ob _ das	0 0 0 0 -124
ob _ daten	-191 -38 -10 -56 0
ob _ dem	0 0 -14 0 -7
ob _ den	-35 -46 0 -66 0
ob _ der	0 0 -6 0 0
ob _ die	0 0 0 0 -4
ob _ ein	0 -46 0 0 0
ob _ eine	0 -29 -29 129 0
ob _ es	-122 -65 0 -16 0
ob _ hacke	0 0 -8 0 0
ob _ im	0 0 0 0 -27
ob _ jetzt	0 0 -52 0 -131
ob _ nach	0 0 -38 0 0
ob _ nun	-35 -19 -9 0 0
ob _ patie	0 0 -56 0 0
ob _ sich	0 -4 0 0 0
ob _ ti-zu	0 0 -20 0 0
ob _ ueber	0 0 -57 0 -25
ob _ uns	0 -135 0 0 0
ob _ unser	0 0 0 0 -12
ob _ von	0 0 126 -28 -14
ob _ zugan	-51 0 -77 0 0
ob auch	0 0 -6 0 0
ob das	0 0 316 -8 -131
ob der	-30 0 -110 -10 -31
ob die	-200 -97 -89 -61 0
ob diese	-75 -28 -4 0 -15
ob ein	0 0 -106 0 0
ob er	0 -21 -48 0 0
ob es	-36 -2 -52 -28 -14
ob ich	-151 -65 148 -129 0
ob ihr	0 0 0 0 -100
ob ihre	-119 0 -87 0 -82
ob man	-35 -7 -3 -12 0
ob perso	0 -38 0 -56 0
ob sich	0 -22 -15 0 0
ob sie	-42 -46 -30 0 155
ob unser	-75 -64 -106 0 0
ob wir	-103 -44 -117 0 -140
oben	140 -121 -12 48 -69
oberf-	0 0 -235 0 -81
oblig _ notif	0 -5 0 0 0
oblig to	-2 -5 0 0 0
oblig-	-2 -5 0 0 0
obliged	0 -5 0 0 0
obwoh die	-109 -56 590 -8 0
obwoh sie	-47 0 -74 0 -22
obwoh wir	0 306 -293 -8 -28
obwoh-	-211 89 115 -16 -59
obwohl	-211 89 115 -16 -59
octob-	0 0 -117 0 -115
october	0 0 -117 0 -115
oder	-305 -1245 -196 -781 -939
oder _ ?	-78 0 0 19 -22
oder _ bei	0 0 104 0 -115
oder _ da	0 -94 0 0 0
oder _ das	-94 -45 -20 -40 -2
oder _ der	0 0 0 0 -59
oder _ des	-101 0 0 0 0
oder _ die	-31 -226 -167 -29 0
oder _ eine	0 -26 0 0 0
oder _ einze	-86 -31 0 0 0
oder _ er	-26 0 0 0 0
oder _ es	-52 -3 0 0 0
oder _ euch	0 0 0 0 -139
oder _ ich	0 0 0 -9 0
oder _ ihr	0 -117 -34 -6 -111
oder _ ihre	-4 0 0 0 -49
oder _ jetzt	0 0 0 0 -5
oder _ noch	0 0 0 -17 0
oder _ sie	0 0 0 -52 -57
oder _ von	-19 161 0 0 0
oder _ wir	-37 0 52 -9 -56
oder alle	0 0 0 0 -49
oder am	0 0 0 -15 0
oder an	0 -26 168 0 0
oder auch	0 -112 0 0 0
oder bloss	0 0 -54 0 0
oder die	0 0 0 -26 0
oder ein	-91 0 63 0 0
oder erst	-35 -141 -9 0 0
oder haben	0 0 52 0 -57
oder hat	0 -102 0 0 -115
oder ist	-129 0 -20 -28 -62
oder jeman	0 -55 0 0 0
oder kann	-9 0 0 0 0
oder koenn	-37 0 0 0 0
oder liebe	-22 0 0 0 0
oder liegt	-26 0 0 0 0
oder macht	0 0 0 -6 -111
oder muess	0 0 0 0 -56
oder muss	0 0 -17 0 0
oder nein	0 0 0 129 0
oder nicht	-88 0 -158 -122 -75
oder nur	-191 0 49 0 -137
oder ob	-36 -46 -10 0 0
oder reich	-47 0 0 0 0
oder schon	0 -22 0 -153 0
oder sie	0 0 0 -63 -67
oder soll	0 0 0 -9 0
oder sollt	0 0 0 -9 0
oder ueber	-41 0 226 0 0
oder wie	0 -221 -51 0 0
oder wir	0 0 0 0 -31
oder wo	-39 0 0 0 -19
oeffn ?	0 -31 -5 0 0
oeffn _ nicht	-235 63 -231 -1 -34
oeffn der	-117 -19 -288 0 0
oeffn die	0 0 -92 0 0
oeffn laess	248 31 -95 0 -21
oeffn nicht	-38 -42 601 0 0
oeffn sich	-321 287 493 -1 227
oeffn-	330 656 327 -41 47
oeffnen	254 101 -3 -41 95
oeffnet	108 91 480 0 -13
oeztu-	-54 -35 0 0 0
oeztuerk	-54 -35 0 0 0
of	249 238 235 -68 609
of _ ?	0 0 0 0 -78
of _ custo	0 0 0 0 -78
of _ incid	0 -106 0 -8 -19
of _ pract	0 -168 0 0 0
of _ syste	185 -36 -26 0 0
of a	0 0 26 -49 0
of our	-104 540 224 -114 -68
of the	-54 -154 -327 -307 -194
of them	215 -65 642 419 -74
of this	0 0 0 0 -47
of your	0 -59 0 -8 -133
off	0 -155 404 -30 0
off on	0 -51 0 0 0
offen	-554 -332 -48 -163 -51
offen-	0 225 -56 -38 -156
offenbar	0 319 0 0 -42
offic 0	-10 0 0 0 0
offic-	-141 -103 0 -270 -226
office	-141 -103 0 -263 0
officer	0 0 0 -8 -226
offli-	729 -7 1883 0 -71
offline	729 -7 1883 0 -71
oft	-20 0 -100 0 132
ohlse-	125 -107 0 0 0
ohlsen	125 -107 0 0 0
ohne	-305 694 -843 530 74
ohne _ gedru	0 -69 -177 -11 -2
ohne _ wir	-3 0 0 -15 153
ohne _ zu	-236 -5 505 0 -63
ohne akten	356 0 -21 -63 -50
ohne compu	-34 -40 -95 0 0
ohne dass	-184 993 -68 0 -23
ohne die	-152 -92 50 541 0
ohne erfol	-70 -53 22 0 -82
ohne funkt	56 -116 606 -25 -21
ohne karte	151 -6 0 0 -68
ohne syste	525 -29 -108 -167 0
ohne verbi	-298 -133 915 -62 -41
ok	-476 -66 606 -87 246
oktob-	-290 -262 -182 311 -71
oktober	-290 -247 -135 311 -71
on	344 2064 -20 809 -635
on _ 0	-14 -73 -78 314 -2
on _ compu	127 -151 -50 0 -20
on _ machi	-315 0 642 0 -92
on _ own	-116 91 0 -12 0
on _ serve	169 424 0 0 -70
on _ side	29 -63 -151 0 -19
on _ the	-188 -90 283 201 0
on all	-199 -119 343 0 -112
on any	615 -8 -153 0 0
on every	70 -126 292 -99 0
on my	0 0 0 0 -92
on our	428 299 -229 0 -30
on the	-30 879 -117 278 -54
on thurs	0 -120 0 243 -56
on which	0 0 0 -8 0
on your	-230 -69 0 0 -143
one	-413 -240 162 0 -165
one of	-17 -79 -83 0 -56
onkol-	17 0 295 503 -24
onlin _ ?	0 0 -24 0 0
onlin _ nicht	-161 -28 511 0 -63
onlin _ termi	-70 -8 -454 0 0
onlin zeigt	0 0 379 0 0
onlin-	-747 349 738 -156 -143
online	-30 -15 624 -30 -18
onlinebuchung	-120 0 257 0 -62
only	-9 -63 161 0 355
ooch	0 0 236 0 0
op	-141 0 438 -205 -60
op-pl-	-10 -37 506 214 0
open	-143 -171 251 -51 -14
opene-	-15 351 -36 0 -28
opened	-15 351 -36 0 -28
openi-	-29 111 122 -48 0
opening	-29 111 122 -48 0
opens	104 92 -119 -45 0
operi-	-8 0 -186 -41 -44
opfer	0 -25 0 0 0
or	71 -141 -8 -136 -175
or _ ?	-22 0 0 -27 0
or ist	0 0 0 -44 0
or madam	0 0 -30 0 0
orden-	-29 0 -176 0 -32
order	-35 0 412 -99 -149
order-	-429 -2 676 0 229
ordne-	0 433 -379 -325 -2
ordner	0 433 -416 -325 -2
ordnu-	-70 -285 -104 452 -94
ordnung	-70 -285 -80 -20 -94
orga	-17 0 193 0 -19
orga 0	-17 0 4 0 -19
organ-	0 -11 0 0 0
organisatorischen	0 -11 0 0 0
ort	112 49 297 -110 -10
ortho-	331 -50 169 -44 0
orthopaedie	331 -50 48 -13 0
oster-	0 0 0 -48 0
other	-93 0 0 0 -169
ott	0 198 0 0 0
our	225 1003 425 -111 40
our _ ?	0 -6 0 0 0
our _ addre	-2 198 0 0 -38
our _ are	638 -13 -94 0 0
our _ can	143 -28 -109 0 0
our _ has	-92 138 -128 0 -42
our _ have	-7 122 -36 0 -19
our _ ist	24 -59 -61 -3 -40
our _ remot	0 -15 0 0 0
our _ to	0 0 0 -27 0
our _ was	0 -68 0 -7 -6
our clini	0 -76 0 0 -5
our compu	10 228 0 0 -63
our data	0 0 -68 -8 0
our docto	81 -92 189 0 -2
our files	-22 183 0 0 0
our hospi	0 0 0 -8 0
our it	-246 49 -96 0 254
our new	-135 -4 -17 -114 -42
our own	-25 0 0 0 0
our passw	0 249 0 0 -17
our patie	-74 0 0 0 0
our pract	-265 -29 -17 -3 0
our recep	358 226 -20 0 -9
our serve	-253 253 -204 0 -42
our side	259 -24 -151 0 -14
our softw	135 -30 -33 0 0
ours	0 0 0 0 -33
ourse ?	0 0 0 -48 0
ourse-	0 0 0 -48 0
ourselves	0 0 0 -48 0
out	484 -45 580 52 -100
out _ the	157 -2 -26 -263 -54
out of	534 -45 -99 -263 -5
outlo-	-344 87 -65 0 0
outlook	-136 87 14 0 0
outpa-	286 0 -90 0 0
outpatient	286 0 -90 0 0
outsi ?	0 0 0 -24 0
outsi-	0 -103 0 -24 0
outside	0 -103 0 0 0
own	-141 2 -67 -12 0
p	-20 -402 -93 0 0
paar	-168 277 -59 -66 0
pad-d-	-83 -52 -165 -148 -20
pad-datei	-83 -52 -165 -148 -20
pader-	0 0 0 -5 0
paderborn	0 0 0 -5 0
paket	0 -63 -30 0 0
paper	-68 -45 -96 -49 0
paper-	0 -53 0 0 -54
papie _ ein	0 248 0 0 0
papie-	-334 388 226 192 -105
papier	164 -82 357 192 -80
papierkorb	-56 510 -112 0 0
partn sind	0 0 0 0 -19
partn-	-85 -26 89 -29 -132
partner	-82 -26 89 -24 -80
passe sie	0 0 0 0 -73
passe-	0 0 0 0 -73
passen	0 0 0 0 -73
passi ?	-94 0 0 0 0
passi _ ?	0 0 0 -21 0
passi ist	0 0 0 -28 0
passi und	0 0 0 0 -7
passi wenn	-145 0 0 0 0
passi-	-127 0 12 -319 -39
passieren	-127 0 206 -28 -32
passiert	0 0 -193 -291 -7
passt	-50 0 -118 -66 -181
passw _ den	0 -74 0 0 0
passw _ die	0 0 0 0 -3
passw _ konne	0 0 36 0 0
passw _ progr	0 0 0 0 -44
passw _ und	494 113 -4 -28 0
passw _ wir	-107 -23 0 -85 -279
passw aende	0 -26 0 -28 0
passw am	0 -57 128 0 403
passw der	0 -26 -20 0 0
passw fuer	0 -74 0 0 -47
passw geaen	188 157 -39 0 253
passw of	0 -168 0 0 0
passw verge	0 -117 0 0 -101
passw vom	-38 163 -71 0 -43
passw-	-398 577 -416 -135 106
passwoerter	-33 -63 -85 -113 342
password	-164 52 -14 0 0
passwords	-48 146 0 0 177
passwort	-388 388 -345 -23 -382
passwortaenderung	0 0 128 0 0
patch	-93 0 532 0 0
patch-	509 0 -190 0 0
patie ?	-50 224 0 0 0
patie _ 0	-89 93 -20 0 0
patie _ ?	-261 -85 -108 0 0
patie _ an	96 360 -207 0 -44
patie _ bei	63 -139 387 0 -79
patie _ das	-169 0 359 -28 -78
patie _ dem	-192 0 191 0 0
patie _ den	145 -18 -29 0 66
patie _ der	-42 -13 -76 -53 -12
patie _ die	-62 88 -203 109 -9
patie _ eine	-71 0 150 0 0
patie _ hause	-101 -17 0 0 0
patie _ ich	-60 291 0 -28 0
patie _ im	-379 -50 88 0 0
patie _ in	184 90 -355 0 -4
patie _ infor	141 0 -9 0 -18
patie _ ist	96 0 -50 0 -1
patie _ kann	0 0 -175 -44 0
patie _ keine	-76 -11 -81 0 0
patie _ muess	115 -17 -54 -15 -4
patie _ nach	348 -72 -73 0 -89
patie _ nicht	102 0 -238 0 -25
patie _ oder	-69 0 0 -12 0
patie _ patie	-59 -68 -41 -21 -3
patie _ sagen	-35 0 0 0 0
patie _ seine	-32 -18 0 0 -19
patie _ sich	291 297 -300 0 0
patie _ sind	-15 0 -82 295 0
patie _ sms	0 -3 -144 0 0
patie _ termi	199 -115 -192 0 0
patie _ the	-24 -5 73 0 -18
patie _ ueber	-32 0 -42 53 0
patie _ und	-98 214 -19 -63 -2
patie _ uns	-341 -200 195 0 -7
patie _ unter	-130 0 0 0 0
patie _ wie	-74 0 -4 0 0
patie _ wir	143 -233 79 -13 0
patie _ wisse	-72 0 -9 -59 0
patie an	-80 -100 -202 -141 0
patie auf	145 -55 242 -16 -2
patie aus	-303 -48 191 0 0
patie benac	0 0 0 0 -4
patie besch	0 0 -33 0 0
patie der	-343 -115 -55 0 0
patie die	254 -84 -237 -62 0
patie einze	-130 -2 -8 0 0
patie files	354 -20 0 0 -20
patie frage	-103 -14 -322 0 -25
patie fuer	-125 0 0 0 0
patie geloe	-158 0 0 0 0
patie haben	33 -176 174 0 0
patie hat	21 -196 -33 0 -11
patie im	-154 -39 45 0 0
patie in	-114 -8 0 0 0
patie infor	-68 0 0 0 0
patie ist	40 -86 -194 0 0
patie jetzt	0 -55 0 0 0
patie keine	27 -56 -47 0 0
patie koenn	-122 -42 369 0 0
patie laess	-104 -2 -111 0 0
patie mehr	369 0 -373 0 -2
patie mit	396 -174 -189 -39 0
patie nach	-101 -17 0 0 0
patie nicht	328 0 -446 -78 0
patie oeffn	39 372 -417 0 0
patie per	-166 -3 -33 0 -109
patie recor	-192 0 -117 -53 0
patie rufen	-40 353 439 0 -44
patie sagen	-69 0 121 -43 0
patie schon	45 0 -9 0 -8
patie sehen	60 -25 201 12 0
patie sind	571 -186 10 -39 0
patie ueber	-63 0 -27 0 66
patie und	-99 -72 83 -63 -43
patie unser	-121 -16 -3 0 0
patie verla	0 0 -66 0 0
patie von	102 0 27 -24 -12
patie werde	-4 -26 -361 0 0
patie wiede	418 -30 -100 0 -114
patie wird	-23 -79 -84 0 0
patie zu	-70 -24 199 0 0
patie zur	0 0 -222 -24 0
patie-	180 776 137 308 -888
patient	114 -618 0 -296 -118
patienten	303 347 1122 104 -321
patientenakte	698 -93 -126 0 0
patientenakten	-226 -147 -349 -89 -2
patientendaten	-580 84 -120 209 -268
patienteninformation	0 0 -222 -24 0
patientenkartei	288 -545 -367 -11 0
patientenliste	-59 689 -229 -5 0
patientennamen	213 -91 -215 0 0
patientin	-267 -68 -128 605 -29
patientinnen	-374 -68 -41 -21 -33
patients	522 546 565 -33 -117
pausc-	0 0 0 211 0
pc	198 1088 -311 -99 0
pcs	15 -142 94 0 -6
pdf	-143 -282 10 -10 246
peopl-	321 -90 -220 -33 0
people	321 -90 -220 -33 0
per	-346 141 887 0 -412
per _ an	0 0 -140 0 0
per _ auf	0 -195 0 0 -44
per _ drauf	0 215 0 0 0
per fax	0 0 443 0 0
per fernw	0 -497 0 0 -225
per fernz	-55 142 0 0 0
per kv-co	-30 0 187 0 0
per mail	-47 70 97 0 -114
per post	0 0 -47 0 0
per sms	0 -3 -265 0 0
per teamv	0 205 0 0 0
perso _ aus	0 -38 0 -56 0
perso _ unser	-130 0 0 0 0
perso daten	0 -38 0 -56 -28
perso-	-232 207 370 -56 -102
persoenlich	-103 303 373 0 0
personal	0 -45 0 0 -33
personen	-130 0 0 0 0
personenbezogene	0 -38 0 -56 0
personenbezogener	0 0 0 0 -28
petra	-61 0 0 0 0
pfleg-	-11 -10 316 -181 0
pflic _ patie	-54 0 0 0 0
pflic die	-54 0 0 0 0
pflic-	-157 0 -178 -110 0
pflicht	-102 0 0 -110 0
phish-	-94 340 -67 0 -42
phishing	-94 340 -67 0 -42
phone	222 -168 21 0 -107
phone-	-43 143 708 -30 0
phoned	0 154 0 0 0
phoni-	0 0 48 0 0
physi-	0 -22 702 0 -1
piept	221 -118 -35 0 -172
piept und	-250 -68 0 0 -128
pin	-134 -46 704 -32 -23
pin _ smc-b	0 -46 296 -25 -10
pin der	0 -46 570 -25 -10
place	-93 -74 -96 -28 -13
place befor	0 0 0 -28 -9
plaet-	430 -330 672 -31 303
plaetze	-79 -77 189 0 346
plaetzen	80 -252 792 -31 -44
plan	-42 0 738 -3 -115
plan ?	-1 0 0 0 0
plan b	-42 0 0 0 -71
platt-	494 -265 182 0 -67
platte	-268 -234 311 0 0
platten	389 0 -7 0 -15
platz	792 -475 83 -5 -113
platz 0	-174 -40 -153 0 0
plaus-	-55 0 -357 662 -30
plausibilitaetspruefung	0 0 -180 662 -30
pleas _ me	0 0 0 -22 -194
pleas _ my	0 0 0 0 1027
pleas _ our	0 0 0 0 -133
pleas _ the	0 -4 0 0 552
pleas _ us	138 -192 0 0 -37
pleas call	138 0 0 -22 -233
pleas confi	0 0 -17 0 -103
pleas send	0 -57 0 0 -148
pleas-	292 -404 -129 -281 329
please	292 -404 -129 -281 329
ploet-	-255 1014 -286 -112 -9
ploetzlich	-255 1014 -286 -112 -9
plus	3261 -4 -202 0 0
pm	0 0 0 -22 0
poliz-	-2 -276 -41 0 181
polizei	-2 -276 -41 0 181
porta-	-164 -29 -272 72 0
portal	-164 -29 -272 72 0
ports	0 -238 0 0 0
possi-	477 0 0 0 -39
possible	477 0 0 0 -39
post	-89 35 107 145 -84
posta-	-23 -55 407 0 -7
postausgang	-23 -55 407 0 -7
postf-	-196 1026 327 0 164
postfach	-196 1026 327 0 164
pract ?	0 -6 0 -23 0
pract _ to	0 -5 0 0 0
pract in	-89 -41 0 0 0
pract ist	-216 -18 -311 -54 -10
pract serve	-82 700 0 0 0
pract softw	0 -168 0 0 0
pract-	-474 351 11 -111 -51
practice	-474 355 11 -111 -51
practices	0 -5 0 0 0
prakt-	-64 0 -100 503 -343
praxe ?	0 0 0 -72 0
praxe jetzt	-7 0 0 0 0
praxe mit	0 -24 -70 0 0
praxe und	0 0 -24 -6 -6
praxe von	0 -34 0 0 0
praxe-	-299 -170 224 -435 -168
praxen	-299 -170 224 -435 -168
praxi 0	-13 0 0 0 -22
praxi ?	0 -31 0 0 0
praxi _ 0	-13 -38 0 -49 -32
praxi _ ?	-121 -25 -34 0 0
praxi _ am	-101 0 17 196 0
praxi _ bis	509 0 0 -192 -101
praxi _ dem	0 0 0 0 -35
praxi _ der	-32 -126 -19 -5 0
praxi _ des	0 -94 0 0 0
praxi _ die	-36 15 -36 0 -43
praxi _ gespe	-129 -108 409 0 -13
praxi _ ich	106 -36 0 -67 -15
praxi _ in	0 154 -24 0 0
praxi _ ist	-2 -88 0 0 0
praxi _ kinde	0 -48 0 0 0
praxi _ mit	0 192 -14 0 -9
praxi _ nicht	0 -163 954 -5 0
praxi _ oder	0 0 -63 0 0
praxi _ praxi	-111 -42 0 0 0
praxi _ seit	159 115 -205 -3 -48
praxi _ sich	-313 -39 592 -55 -13
praxi _ sind	-18 -189 -23 0 0
praxi _ und	-282 411 -29 68 0
praxi _ vom	-7 0 0 -51 -10
praxi _ von	0 -26 0 -8 0
praxi _ wir	252 0 -410 0 -117
praxi am	-28 -247 0 0 0
praxi an	138 56 -20 0 0
praxi auf	-46 0 0 0 0
praxi aus	67 298 273 -72 -47
praxi ausge	0 -55 -94 0 0
praxi den	190 0 -127 -17 0
praxi der	-142 -250 290 -9 0
praxi die	147 0 274 0 0
praxi durch	0 -4 -7 0 0
praxi eine	-10 0 0 0 -4
praxi fuer	0 -48 0 0 0
praxi gesch	-266 -54 0 0 -10
praxi hat	-9 63 0 -55 -99
praxi im	0 -67 -64 0 0
praxi in	178 -25 384 0 -31
praxi ist	48 -76 19 -80 -75
praxi jetzt	-181 -106 0 0 0
praxi laess	0 0 614 0 0
praxi mit	-30 -87 0 0 -35
praxi nicht	65 0 696 0 0
praxi noch	-106 -61 0 0 0
praxi progr	-36 -40 0 0 0
praxi selbs	0 0 0 -8 -10
praxi stehe	0 139 0 0 0
praxi steht	500 -181 -95 0 0
praxi und	68 -142 -113 0 0
praxi unser	-36 0 0 0 0
praxi von	0 -71 0 0 0
praxi wegen	0 0 0 -73 0
praxi weite	0 0 -63 0 0
praxi wird	0 -26 620 0 0
praxi zu	-21 411 -15 0 -31
praxi zugre	-41 0 0 0 0
praxi zum	0 0 0 -179 0
praxi-	165 770 -348 -821 -142
praxis	-1 176 -322 -431 -265
praxisadresse	0 424 -162 0 -44
praxisausweis	-72 -42 706 -9 -13
praxisbetrieb	440 -77 -140 -29 -101
praxisgemeinschaft	0 -44 0 0 0
praxisinhaber	-53 -3 -66 0 -29
praxisinhaberin	-25 0 0 0 0
praxiskarte	0 0 215 0 0
praxisleitung	0 -65 0 0 771
praxismanagement	0 -1 0 0 0
praxismanagerin	-175 0 -43 0 -54
praxisname	0 0 0 0 -2
praxisprogramm	125 0 -76 -39 0
praxisrechner	-77 309 -93 0 0
praxisserver	-106 -72 -103 0 -15
praxissoftware	310 -176 -281 -80 -49
preis-	-19 0 0 -13 -22
preiserhoehung	0 0 0 0 -15
preisliste	0 0 0 -13 0
presc-	2225 -140 -974 -99 -76
prescription	570 -131 -388 -99 0
prescriptions	932 -9 -586 0 -76
press-	-17 -59 -49 -17 -8
presse	-17 -50 -49 -17 -8
print	235 -92 -506 -99 0
print-	-153 -105 676 0 -156
printer	-20 -66 -218 0 -46
prints	130 -38 -705 0 0
priva _ 0	0 0 0 167 0
priva _ die	0 0 186 0 0
priva-	-536 -76 583 -43 -132
privatliquidation	0 0 39 -112 -34
privatliquidationen	0 -49 477 71 0
privatpatienten	-120 0 -130 0 -13
privatrechnung	0 -14 0 0 0
privatrezept	-24 0 -119 0 0
pro	-44 -42 -45 -140 0
probi-	-82 -18 407 0 -67
probiert	-82 -18 508 0 -67
probl mit	0 -48 0 0 0
probl-	-177 -273 40 -54 102
problem	-67 -225 100 -54 212
probleme	-110 -48 -60 0 -111
produ progr	-35 0 0 0 0
produ-	-103 -98 221 0 -81
produkt	-35 0 0 0 -6
prof	0 -40 0 0 -9
progr 0	-195 -35 -66 0 117
progr ?	-19 0 0 0 0
progr _ 0	-225 -11 -82 -20 117
progr _ ?	-199 0 0 -19 0
progr _ allen	273 -49 -84 0 0
progr _ an	347 0 -267 0 0
progr _ auf	27 125 -226 0 0
progr _ bei	-215 -25 290 0 -28
progr _ beim	58 -7 -573 0 0
progr _ das	255 165 0 -44 0
progr _ dem	361 -35 -187 0 -6
progr _ der	-5 185 -39 0 0
progr _ die	-238 0 -298 -13 0
progr _ eine	0 -7 -25 0 0
progr _ einem	0 -85 0 0 0
progr _ haben	-25 120 0 0 0
progr _ hat	0 183 0 0 0
progr _ ich	48 0 -235 -11 -38
progr _ ist	-36 0 -18 -3 -17
progr _ keine	394 -92 -317 0 0
progr _ mehr	157 0 -128 -21 -44
progr _ meine	-51 190 -99 0 0
progr _ nicht	205 35 85 0 -50
progr _ noch	-181 0 0 0 0
progr _ progr	-35 0 0 0 0
progr _ sich	435 248 150 0 -73
progr _ so	0 0 150 0 0
progr _ start	-279 -29 -132 0 -8
progr _ und	54 1201 -61 0 0
progr _ unser	370 -85 0 0 0
progr _ weite	-40 -12 0 0 0
progr _ wir	82 90 -181 0 0
progr also	-129 -19 334 0 0
progr an	471 -141 -482 0 0
progr auf	570 -357 -233 0 0
progr bei	-382 0 226 0 0
progr brauc	0 -34 -187 -44 -127
progr das	84 -147 -61 -17 0
progr dass	-26 0 -4 -13 0
progr den	0 96 0 0 0
progr die	181 -19 -4 -57 0
progr ein	110 -55 -121 0 0
progr eine	0 -54 0 0 0
progr fuer	0 -16 178 0 0
progr geht	576 -16 -108 0 0
progr haeng	102 0 266 0 -6
progr herau	-91 0 -13 0 0
progr herun	-8 0 0 0 0
progr im	-22 0 0 0 0
progr in	0 -15 0 0 0
progr ist	244 111 -173 0 -2
progr kommt	-80 0 240 0 0
progr kunde	0 -137 0 0 0
progr laeuf	-150 -102 -83 0 -136
progr melde	118 0 -169 0 -4
progr mit	-37 -60 234 0 0
progr nicht	-66 -98 -220 -12 -52
progr noch	-103 -59 256 0 0
progr progr	179 -6 -168 0 -4
progr seit	196 -16 -404 0 -6
progr siche	0 79 0 0 -2
progr so	-78 -121 -26 0 0
progr start	250 19 -213 0 514
progr stuer	-36 0 -78 0 -36
progr ueber	-181 0 0 0 0
progr und	118 144 -144 -44 0
progr weite	-19 0 0 0 0
progr wir	-33 0 205 0 -33
progr zu	12 -7 -3 0 0
progr-	7 -61 -169 65 -380
program	195 -160 -159 -30 0
programm	-61 -479 -63 128 -391
programm-team	0 0 0 0 -33
programme	-412 364 126 0 -92
programms	0 -83 234 0 0
programmstart	611 0 -92 0 0
programmversion	0 -30 0 0 -1
prote _ ?	0 0 0 -90 0
prote autho	0 0 -36 209 0
prote-	0 -53 -36 434 -9
protection	0 -53 -36 457 -9
proto-	-51 140 12 100 335
protokoll	-120 -81 97 -46 539
protokolle	69 186 -86 207 -204
provi-	0 370 -57 0 -62
provider	0 370 -14 0 -24
proze ab	0 0 -11 48 -61
proze-	251 164 -176 -29 -102
prozent	-8 -63 -176 -29 -61
pruef _ ?	0 0 -14 -28 0
pruef _ die	0 0 0 44 0
pruef brich	0 0 324 -429 0
pruef der	0 0 -62 117 0
pruef sie	0 0 -44 0 0
pruef-	-149 135 902 73 -82
pruefen	-101 0 143 0 -31
pruefmodul	0 0 306 -312 0
pruefung	0 165 442 -198 0
psych _ ich	549 -62 -75 0 0
psych praxi	-157 0 0 0 0
psych-	374 -125 -197 286 -28
psychotherapeutin	6 -34 63 207 0
psychotherapeutische	-154 0 -117 0 0
psychotherapie	47 -212 -143 -31 0
ptv	-200 0 -170 -75 -4
ptv 0	0 0 -385 -75 -4
ptv _ druck	0 0 -190 0 0
punkt	357 -46 -193 -11 -1
punkt-	-10 -196 -159 0 -263
punkte	0 -109 -78 0 -172
put	49 -36 0 -24 0
putzf-	-69 -329 -45 0 -151
putzfrau	-69 -329 -45 0 -151
pvs	112 -35 -57 0 -37
pw	0 -151 -201 0 -736
q	0 0 -28 -223 0
q 0	0 0 -28 -223 0
qm	-260 0 -85 0 0
quali-	0 0 -74 -76 0
qualitaetszirkel	0 0 -40 -232 0
quand-	-221 -50 357 0 0
quandt	-221 -50 357 0 0
quara-	0 637 0 -3 -52
quarantaene	0 637 0 -3 -52
quart 0	0 0 0 -52 0
quart _ 0	0 0 -80 -76 0
quart _ ?	0 0 0 -71 0
quart _ am	0 -44 0 85 0
quart _ der	-6 0 0 -142 0
quart _ die	0 0 -37 -32 0
quart-	-182 -108 -532 843 -219
quartal	-153 -51 -436 370 -111
quartalsabrechnung	-6 0 -237 -313 0
quartalsende	0 0 -159 339 0
quartalsupdate	0 0 58 -204 0
quartalswechsel	-52 -11 -187 334 0
quarterly	0 0 0 40 -56
quick	0 0 -164 0 325
quitt-	-62 0 285 -234 445
radio	0 -21 -3 -21 -22
radio-	0 -37 0 0 -32
radiologie	0 0 0 0 -32
raet	0 229 0 0 0
raets-	-108 -64 -27 0 -246
raeum-	0 -25 -57 -58 -82
raeume	0 0 -57 -58 -46
raeumen	0 -25 0 0 -36
ran	-281 1011 0 0 -19
ranso _ on	0 152 0 0 0
ranso note	0 53 0 0 -92
ranso-	0 -368 -22 0 -104
ransom	0 83 0 0 -92
ransomware	0 -260 -22 0 -12
rasch-	0 0 0 -104 262
rasche	0 0 0 -104 262
rat	0 252 0 0 -15
raten	-103 -77 147 0 0
raten sie	-71 -77 -58 0 0
raum	133 0 -229 -19 265
raus	464 344 160 -168 621
rausg-	-44 -112 -351 0 -45
re	0 0 -8 0 -395
reach	-50 0 181 53 -58
reach _ suppo	0 0 0 0 -2
reach the	-50 0 181 53 -56
reach your	0 0 0 0 -2
reach-	-49 0 0 0 0
read	-88 -113 -115 -26 0
read _ the	-85 -128 -90 0 0
read about	0 -203 -90 0 0
reade-	-3 0 -94 0 -113
reader	-3 0 -94 0 -113
reagi-	-93 -46 -101 -71 0
reagieren	-90 -39 0 0 0
reagiert	-3 -7 -101 -71 0
recal-	-112 0 413 0 0
recei-	0 -106 -115 0 -75
receipt	0 -88 -115 0 -75
recep pc	0 618 0 0 0
recep-	358 765 -139 -33 -46
reception	0 618 -119 -33 0
receptionist	98 154 0 0 -46
reche-	0 0 362 217 0
rechenzentrum	0 0 364 217 0
rechn 0	-213 198 0 0 -111
rechn ?	-16 0 0 0 0
rechn _ 0	-6 -104 0 0 -111
rechn _ ?	-113 303 0 0 0
rechn _ an	0 0 -16 0 0
rechn _ das	89 -47 -31 0 0
rechn _ dem	317 -165 0 0 0
rechn _ den	-164 -74 833 0 -17
rechn _ der	276 -270 0 0 0
rechn _ die	-172 0 51 0 -115
rechn _ ist	-252 0 0 0 -42
rechn _ nicht	-273 -131 39 0 -5
rechn _ noch	-49 -261 -203 -15 0
rechn _ progr	101 0 0 -45 0
rechn _ sprec	-20 245 0 0 0
rechn _ start	121 0 -121 0 0
rechn _ und	-141 345 0 0 214
rechn an	206 14 -117 -72 -38
rechn die	265 -2 -41 0 -56
rechn freig	-22 170 0 0 0
rechn fuer	0 -9 0 0 -91
rechn im	147 245 -107 0 0
rechn in	320 0 0 0 0
rechn ist	-222 -572 -290 -15 -37
rechn laeuf	-88 -34 -64 -75 -26
rechn lasse	-23 0 0 0 0
rechn mehr	10 -144 287 0 -35
rechn mit	-2 207 -174 0 -85
rechn noch	-9 -65 0 0 0
rechn sei	0 -239 0 0 0
rechn sind	-92 -274 -112 0 0
rechn ueber	0 -97 0 0 -3
rechn vom	-101 -117 -35 0 0
rechn-	494 169 -152 -596 37
rechnen	0 -29 0 -21 -7
rechner	838 405 -398 -235 -360
rechnern	67 -25 -154 0 -13
rechnet	-143 0 183 0 0
rechnung	-214 2 228 -340 -232
rechnungen	-62 189 122 0 -115
recht	-17 -185 217 0 0
recht ?	-5 -120 0 0 0
recht _ der	-60 0 0 0 0
recht der	0 -21 0 0 -25
recht-	0 -303 -61 0 -435
rechte	0 -111 0 0 0
rechts	0 -192 0 0 -28
recom for	0 0 0 0 -71
recom-	-19 0 0 0 81
recommend	-19 0 0 0 -113
recor-	333 -220 -290 120 -72
record	313 -66 -117 0 0
records	20 -154 -173 120 -72
recov-	248 -9 -198 -3 -65
recover	0 124 -95 -3 -21
recovery	248 -133 -103 0 -44
rede	-51 -10 -24 0 -42
reden	0 0 0 0 -67
refer-	-80 -53 -129 234 0
referral	-80 -53 674 -30 0
regar-	-88 0 -12 -20 -13
regards	-88 0 -12 -20 -13
regel-	-270 0 584 -39 -38
regelmaessig	0 0 0 0 -38
regelwerk	0 0 282 -39 0
regis-	0 -69 0 0 -90
reha--	0 -66 -44 291 -7
reich _ konne	0 0 -34 0 0
reich _ nach	0 -101 -52 0 -247
reich das	-12 0 -34 -43 0
reich ein	0 0 -17 0 0
reich es	-41 -103 0 0 0
reich-	132 -204 -219 -95 -247
reicht	132 -103 -167 -95 0
reihe ?	-32 0 0 0 0
reihe-	-32 0 78 0 -15
reihenfolge	-32 0 78 0 -15
rein	207 -141 215 -1 -30
rein ?	214 0 0 0 0
reing-	185 -6 -26 -20 0
reiss-	0 0 27 0 -22
rejec-	98 0 223 -49 -7
rejected	201 0 52 -49 0
remot _ the	0 -19 0 0 -33
remot _ to	-48 146 0 0 0
remot acces	-120 400 0 0 0
remot sessi	0 -86 0 -6 -45
remot-	-120 196 -17 -6 -140
remote	-120 256 0 -6 -45
remotely	0 -60 -17 0 -95
renam-	-15 159 -47 0 -28
renamed	-15 159 -47 0 -28
rente	0 0 0 135 0
repar-	-14 -129 408 -26 -22
reparieren	-14 -18 408 -26 -22
reply	-29 0 0 -263 -42
repor _ to	0 0 0 -76 0
repor this	0 0 0 -76 0
repor-	186 -84 -66 493 -36
report	186 -84 -66 493 -36
requi-	0 0 0 -65 0
required	0 0 0 -65 0
rest	337 0 1554 -125 -47
resta-	-178 0 -460 332 238
resto txt	0 356 -29 0 -30
resto-	3 208 -59 0 517
restore	3 208 -29 0 517
resul-	0 0 333 -1 -56
results	0 0 333 -1 -56
retur _ sende	0 -12 0 0 -71
retur to	0 -12 0 0 -71
retur-	0 39 0 0 -71
returned	0 -12 0 0 -71
rezep _ ?	-17 0 -104 0 0
rezep _ aus	19 -25 105 0 -8
rezep _ die	8 0 -270 -6 0
rezep _ sich	132 0 -119 0 -77
rezep _ ueber	-41 0 136 -15 0
rezep druck	386 0 -267 0 44
rezep fuer	0 0 -51 0 -56
rezep ist	857 -71 -228 -31 0
rezep mehr	62 -8 -607 -36 -49
rezep nicht	38 0 210 -1 0
rezep-	1343 -588 -1439 -138 -366
rezept	-174 -343 -263 -45 -159
rezeptdruck	144 -23 -335 -31 -57
rezepte	-407 -107 -341 -54 -149
rhein-	0 0 0 0 108
rheum-	-53 -32 124 0 -28
richt ?	0 -46 0 0 0
richt _ ?	-8 -45 0 0 0
richt sie	0 0 0 0 -252
richt-	-185 -118 -211 -4 -426
richten	0 0 0 0 -126
richtig	-157 -189 60 -4 -110
richtige	-28 0 -136 0 -39
rief	0 41 22 0 0
rief ein	0 103 0 0 0
right	0 0 0 0 -2
right _ ?	0 0 0 0 -2
right now	0 0 0 0 -2
ringi-	-197 -7 968 -30 -18
ringing	-197 -7 968 -30 -18
risik-	-2 -110 -11 0 -3
risiko	-2 -20 -11 0 0
rki	-19 0 -159 -109 0
roent-	-207 510 932 -98 -44
roentgenbilder	-53 303 694 0 0
room	730 -14 -35 -49 -10
rooms	153 0 4 -33 -11
rosa	-104 -107 -33 0 -65
rosto-	0 0 0 0 254
rostock	0 0 0 0 254
rot	131 1150 2182 -130 -179
rot und	-8 160 300 -19 0
rote	-80 271 234 -1 -77
route-	-162 -136 225 0 66
router	-146 -136 40 0 235
routers	-17 0 185 0 -169
ruebe-	124 132 42 0 -2
rueber	191 -43 92 0 0
rueck 0	0 0 -125 0 -179
rueck _ 0	0 -73 0 0 -143
rueck _ an	-13 0 0 0 -185
rueck _ der	0 0 0 0 -311
rueck _ unser	-147 -94 0 0 0
rueck an	229 0 -90 0 -391
rueck bitte	-16 0 0 0 -60
rueck zum	0 -115 -52 0 0
rueck-	749 19 -23 -176 319
rueckfrage	-46 -115 -52 0 -154
rueckfragen	-56 0 0 0 -122
rueckgaengig	0 0 -99 0 -100
rueckmeldung	176 0 108 -375 -163
rueckruf	-25 90 183 0 337
ruehr-	427 0 -206 0 -13
rufen	-225 784 767 325 -333
rufen _ mich	0 0 0 -11 -252
rufen _ uns	-16 0 0 -40 -27
rufen an	-40 699 114 0 -53
rufen sie	-150 -9 136 -53 -279
rufnu-	0 -23 0 -60 268
rufnummer	0 -23 0 -60 268
ruft	-518 -465 38 -80 -357
ruft _ an	0 -142 -196 -37 0
ruft dauer	0 -76 -95 -37 0
ruft staen	0 -262 0 0 0
ruhe	-37 -60 -139 0 0
ruhig	-286 0 67 0 -147
ruhig-	0 0 0 0 187
ruhigen	0 0 0 0 187
ruht	384 0 0 0 -16
rum	356 -16 -294 0 -30
run	164 -15 0 0 0
rund	-11 96 501 61 114
rund 0	-3 96 -36 61 0
runds-	0 -74 0 -82 476
rundschreiben	0 -74 0 -82 55
runni-	-415 0 147 -24 270
running	-415 0 147 -24 270
runte-	-210 24 0 0 -128
russe-	0 -24 0 0 -84
russen	0 -24 0 0 -84
russi-	0 0 -3 0 0
russl-	0 339 -27 0 -2
russland	0 339 -27 0 -2
s	329 -19 578 0 -20
sabin-	0 124 0 0 0
sabine	0 124 0 0 0
sache	0 -174 -328 -109 532
sache _ ihnen	0 -37 0 -66 0
sache bei	0 -37 0 -66 0
sache-	-97 60 265 0 -91
sachen	-97 60 265 0 -91
sachs-	0 0 -25 100 -1
sachsen	0 0 0 8 -1
saemt arbei	288 -41 -227 -26 -32
saemt rechn	297 -45 -205 0 0
saemt stati	-146 0 143 0 0
saemt-	1009 227 73 -41 -331
saemtliche	131 375 120 45 -249
saemtlichen	405 -87 6 0 -4
safe	0 -18 0 0 -17
safe ?	0 0 0 0 -17
safe to	0 -18 0 0 0
sage	-72 -45 63 472 0
sage ich	-72 0 63 293 0
sagen	694 33 -243 -81 352
sagen ?	0 0 0 -9 -3
sagen _ die	-65 0 -6 0 -243
sagen _ uns	0 -89 0 -24 -58
sagen _ wir	118 0 0 0 -12
sagen dass	-25 0 116 -31 -243
sagen sie	78 -89 0 -24 -152
sagen wir	221 0 -149 -28 220
sagt	198 547 628 648 -214
sagt _ seien	0 -27 0 0 0
sagt bei	-110 0 -147 0 -82
sagt das	-26 -46 320 -13 0
sagt der	53 -60 -132 57 -91
sagt die	-77 741 -95 -32 0
sagt er	-3 -27 82 0 -12
sagt ich	-16 0 0 0 0
sagt sie	0 -96 0 0 0
sagt wir	-19 197 0 -114 0
sagte	-6 -208 0 0 -47
same	132 -115 -69 -24 0
samme-	63 0 146 190 -51
sammelerklaerung	0 0 0 199 -51
samst-	-31 214 -202 -154 0
samstag	-31 214 -202 -120 0
samt	0 0 -38 61 -45
san	85 242 0 0 0
sandr-	0 -160 0 0 -160
sandu-	182 0 -89 0 0
sanduhr	75 0 -86 0 0
sass	0 53 -1 -31 340
satz	0 -11 -153 0 0
saube ?	0 0 0 0 -4
saube _ ?	0 0 0 0 -8
saube ist	-91 -61 0 0 0
saube oder	0 0 0 -9 0
saube sind	0 0 0 0 -8
saube-	-296 -371 0 -9 298
sauber	-296 -371 0 -9 298
sauer	35 0 -143 0 0
sauer-	0 0 0 0 -102
says	-49 0 61 0 0
scann _ die	-34 -9 -51 0 0
scann-	-473 -370 492 -73 -271
scannen	-115 -54 485 0 0
scanner	-173 -593 -214 0 -68
schad _ ihre	0 -73 -48 0 0
schad auf	-104 93 0 0 -2
schad in	0 292 0 0 0
schad-	-120 1232 -125 648 -77
schadcode	0 334 -77 0 0
schaden	-12 0 0 152 0
schadsoftware	-19 644 -48 0 -30
schae-	-33 -62 -63 0 0
schaf-	-99 -80 -115 256 275
schal _ sich	0 -11 0 0 0
schal ich	0 0 0 -12 0
schal sie	0 -11 -46 0 -34
schal-	0 -115 -67 -38 -72
schalte	0 0 0 -12 0
schalten	0 -115 -46 -26 -34
schau-	0 522 -42 0 -11
schauen	0 39 -42 0 0
schei _ 0	0 0 113 0 0
schei-	-418 -250 940 203 -150
schein	-66 -208 -3 401 -20
scheine	-347 0 -70 -165 -33
scheitert	-4 -5 477 -33 0
schic ?	-417 0 0 0 0
schic _ die	0 0 -47 -44 -38
schic _ leute	157 -46 -7 0 -55
schic _ rechn	-120 0 118 0 0
schic _ uns	0 -65 -28 0 0
schic _ wir	-14 -22 0 0 -23
schic die	118 192 152 0 -119
schic ich	0 155 -67 0 0
schic sie	-14 -88 -28 0 -94
schic-	522 114 -428 -15 82
schicke	255 284 -67 0 -129
schicken	20 -186 -559 30 173
schickt	89 276 381 -45 -40
schie ein	0 -26 0 0 0
schie-	155 -29 -134 -58 -2
schieben	155 -3 0 0 -2
schief	0 -26 -134 0 0
schil-	337 0 -226 0 0
schir-	1311 343 -101 -123 -36
schirm	1031 343 -101 -49 -36
schla an	0 372 -385 0 0
schla fehl	-2 0 727 0 -18
schla-	-52 87 230 66 -60
schlaegt	-69 149 291 0 -18
schlafe	-181 0 -212 0 0
schlange	272 0 183 -153 0
schle-	-98 16 85 136 0
schlecht	-117 -85 102 136 0
schli ?	0 0 0 -37 0
schli nicht	306 -62 -166 -24 0
schli sich	826 -103 -430 0 -108
schli-	654 -79 -875 -170 -224
schlicht	566 -198 -291 -24 0
schliesse	-35 0 0 0 0
schliessen	-363 0 -153 -86 -116
schliesst	597 -117 -328 10 -108
schlimm	0 0 0 -37 0
schlu-	122 -275 -111 30 -102
schluessel	-12 -275 -79 0 0
schluss	134 0 -32 30 -102
schme-	76 -15 -131 -6 0
schmi-	-335 -26 599 -24 -118
schne hilfe	-36 0 0 -131 291
schne-	-119 414 -147 -170 312
schnell	193 199 -29 0 0
schnelle	-36 0 0 -131 -105
schni zum	-50 -37 524 -21 0
schni-	-66 -74 181 -103 -49
schnittstelle	-66 -74 181 -103 -49
scho	-69 0 336 0 859
schoe woche	0 -34 0 -233 297
schoe-	-67 -34 -99 -306 459
schoen	0 0 -48 -73 -15
schoenen	-67 0 0 0 308
schoenes	0 -34 0 -233 235
schon	-827 -278 428 825 -402
schon _ ?	0 0 0 0 -59
schon _ dritt	0 -83 456 -12 -87
schon _ im	-35 0 0 0 -67
schon eine	0 -36 -199 0 0
schon einen	0 0 -19 -43 0
schon etwas	0 -62 0 0 0
schon infor	166 0 -9 0 0
schon mal	0 0 -36 -53 -231
schon ob	16 0 -40 0 0
schon wiede	166 -148 435 0 -940
schra-	197 -104 -100 -27 0
schrank	197 -104 -100 -27 0
schre _ alle	93 0 -193 0 0
schre _ auf	404 -100 -294 0 0
schre _ die	227 0 -55 0 0
schre _ mit	-307 0 340 0 0
schre _ von	-171 219 219 0 -4
schre _ wir	0 238 -76 -10 0
schre an	-114 0 0 0 0
schre die	34 0 446 -9 0
schre ich	-181 -49 -215 0 -20
schre ihnen	0 0 -57 0 -37
schre nicht	10 -90 -3 -1 0
schre seit	785 0 -25 0 -113
schre sie	-311 -50 304 0 0
schre vom	245 0 -2 -12 0
schre von	0 -3 155 0 0
schre-	681 -23 103 -103 -237
schreibe	231 -54 -34 0 -57
schreiben	55 -113 -75 -93 -423
schreibt	365 -96 60 -10 0
schreibtisch	0 0 0 0 248
schri _ der	-175 -44 -113 0 -11
schri besta	0 0 -45 188 0
schri im	-26 0 -77 0 0
schri in	-175 -44 -113 0 -11
schri und	169 -63 0 0 -4
schri-	-422 133 -44 32 -196
schrift	45 298 -141 0 -18
schriftgroesse	-175 0 -49 0 -5
schriftlich	-51 -59 78 -54 -65
schriftliche	0 0 -45 234 0
schritt	0 -6 37 -33 0
schritte	0 -32 0 0 -109
schub-	0 0 -114 -46 -41
schublade	0 0 -114 -46 -41
schue-	277 117 -123 -44 -189
schuetzen	0 -119 -114 0 -189
schul _ 0	-88 0 0 -45 0
schul am	0 0 0 -45 0
schul fuer	0 0 0 0 -39
schul-	493 -254 -41 -160 -39
schulung	0 0 -23 -63 -39
schulungstermin	0 0 0 -66 0
schut vor	0 0 -24 -6 0
schut-	0 0 -24 -6 0
schutzmassnahmen	0 0 -24 -6 0
schwa _ auf	-74 444 0 0 -54
schwa fenst	-74 431 0 0 -54
schwa-	746 84 -616 -49 -118
schwarz	-216 165 0 0 0
schwarze	-74 141 -118 0 -54
schwarzes	0 234 0 0 0
schwe zeit	0 0 0 -26 -177
schwe-	-140 -161 339 373 -224
schweigen	0 0 442 0 -47
schweren	0 0 0 -26 -177
schwerpunktpraxis	0 0 0 -20 0
schwi-	-51 -19 -9 0 -158
scree-	285 -211 -262 -57 -135
screen	110 -85 -56 0 0
screenshot	0 -88 -172 0 -135
se	15 63 245 8 0
sechs	993 -44 -218 311 0
secon-	0 -89 -6 0 -110
second	0 -89 -6 0 -110
secun-	0 0 -590 0 0
secur measu	0 0 0 -8 0
secur-	0 0 0 -16 -226
security	0 0 0 -16 -226
see	-92 -20 0 -13 0
sehe	68 219 -293 0 0
sehe ich	-119 257 0 0 0
sehen	444 -65 603 199 -62
sehen sie	0 0 -119 0 0
sehr	-113 -113 153 -2 79
sehr _ damen	-101 10 98 -36 -28
sehr _ progr	64 0 0 0 0
sehr _ team	0 0 0 34 -24
sehr geehr	-101 10 76 -2 -85
sehr langs	0 0 -168 0 -55
sei	234 -447 -576 -158 303
sei _ micro	0 -383 0 0 0
sei _ und	255 58 -48 -12 0
sei abgel	452 -59 -188 -114 0
sei vom	-6 -176 0 0 0
sei von	0 -104 -33 -2 0
seid	0 -117 0 0 316
seien	-17 408 -113 0 155
sein	17 133 -108 1437 -74
sein ?	0 -25 0 -105 -5
sein _ wir	-94 0 239 0 0
sein dass	0 -94 0 -13 0
sein koenn	-22 -64 -27 87 -6
sein sonst	-60 -9 -80 357 0
seine	117 -286 -281 390 -167
seine akte	-70 -100 -66 -23 -19
seine-	-251 -27 -27 -35 292
seinem	-38 59 0 0 -41
seinen	-97 -41 -23 -35 333
seiner	0 -29 -66 0 0
seinerzeit	-116 -16 62 0 0
seit	728 -333 1469 -656 -146
seit 0	302 -126 -340 -14 479
seit _ 0	527 -66 459 -18 -73
seit _ abend	267 82 -226 0 -37
seit _ angri	0 -25 0 0 0
seit _ auf	-466 136 141 -77 -61
seit _ bei	-57 -3 -155 -76 0
seit _ das	140 206 -184 -23 0
seit _ die	-40 1 -166 -12 -23
seit _ frueh	442 -193 12 -112 -3
seit _ gar	164 -9 -80 0 -26
seit _ jahre	-248 -45 -275 0 0
seit _ keine	-700 -136 1222 -6 0
seit _ letzt	-143 0 -255 -44 -4
seit _ mit	-60 -12 -177 0 0
seit _ mitta	-174 -43 -48 0 69
seit _ morge	531 -35 -309 -8 0
seit _ nacht	14 249 -140 -26 -8
seit _ neust	-92 0 355 0 -109
seit _ nicht	-115 -7 -24 -50 -32
seit _ progr	-102 0 0 0 0
seit _ strom	-170 0 -499 0 0
seit _ stund	378 222 -235 0 -16
seit _ tagen	-5 -11 315 -3 -82
seit _ uhr	593 91 -587 0 342
seit _ umste	-170 0 171 0 -68
seit _ updat	-22 0 40 -5 0
seit _ woche	-453 -291 688 0 -75
seit acht	204 98 -285 0 0
seit das	-11 0 90 0 -9
seit dem	503 -260 -137 -73 -155
seit der	-583 142 -263 -67 296
seit diens	766 0 101 -45 0
seit donne	-202 -92 489 -111 0
seit drei	-224 -73 309 -3 -14
seit einer	-151 -2 -175 0 -69
seit freit	-188 -3 141 -1 -171
seit geste	610 142 119 265 -223
seit heut	69 -38 -222 0 149
seit heute	-452 155 -19 -170 -409
seit ich	-76 181 -35 0 -54
seit jahre	-55 0 -43 0 0
seit letzt	-46 -9 432 0 0
seit mittw	41 132 229 -10 0
seit monta	-460 -59 138 -242 0
seit siebe	318 0 -103 0 0
seit stund	477 -27 -166 -4 0
seit tagen	-299 -56 713 -31 -70
seit vier	-147 -11 208 0 -58
seit wann	0 0 -242 0 0
seit zwanz	-130 0 -172 0 0
seit zwei	446 0 -292 0 -5
seitd _ der	-101 71 -164 0 0
seitd-	-346 12 -97 0 -30
seitdem	-346 12 -97 0 -30
seite	-269 245 -474 -27 -42
seite-	100 313 -378 0 -48
seiten	100 313 -378 0 -48
seith-	114 162 -29 0 28
seither	114 162 -29 0 28
sekre-	-143 -230 -43 0 -30
sekretaerin	0 -17 -43 0 -30
sekretariat	-143 -213 0 0 0
sekun-	-417 -92 456 0 -28
sekunden	-417 -92 456 0 -28
selbe-	6 -267 158 -9 1055
selber	6 -267 158 -9 1055
selbs _ der	0 0 0 -8 0
selbs _ von	0 -61 0 0 -41
selbs _ werde	0 0 0 0 -25
selbs einen	0 -161 0 0 -82
selbs partn	0 0 0 0 -41
selbs-	-579 130 237 -113 323
selbst	-579 88 259 -113 395
selbststaendigen	0 0 0 0 -19
selts-	0 -175 -36 0 -7
seltsame	0 117 -36 0 -7
send	283 -155 -317 -18 -215
send us	0 -53 0 0 -32
sende	-24 -99 -69 0 0
sende _ uns	-102 0 -31 0 -75
sende _ wir	0 0 -18 0 -3
sende fehle	-24 -124 -102 -2 0
sende nicht	0 0 319 0 0
sende sie	-102 0 -91 0 -110
sende-	-387 -147 816 -99 198
senden	-387 -22 516 -10 -112
sender	0 -12 0 0 -71
sendet	0 -113 300 -89 381
sendi-	-257 631 -87 -33 -100
sending	-257 631 -87 -33 -100
sent	-14 -174 -262 0 -70
septe-	-19 0 -85 -110 -32
september	-19 0 -85 -110 -32
serie-	-23 0 -331 0 -8
serienbrief	-23 0 -142 0 0
serio-	0 0 0 0 -31
serioes	0 0 0 0 -31
serve 0	15 -44 -40 -29 0
serve ?	-57 -144 -26 0 0
serve _ 0	-125 -89 0 0 0
serve _ ?	-15 -267 0 0 0
serve _ das	0 -146 0 0 0
serve _ dem	0 -35 -17 0 0
serve _ der	0 -107 -23 -7 -1
serve _ die	-440 -158 0 0 0
serve _ geht	-12 -4 -7 0 0
serve _ hat	-57 -168 0 0 -44
serve _ keine	175 -25 -243 -22 0
serve _ netz	219 80 -11 0 -8
serve _ nicht	479 -385 -64 0 -38
serve _ seit	0 -35 -107 0 0
serve _ sich	347 -9 -51 0 0
serve _ und	-34 -486 -174 0 -14
serve _ vom	-227 -177 -126 0 0
serve am	0 -25 0 -137 0
serve and	0 9 -34 0 -70
serve auch	-22 -151 -27 0 0
serve aus	185 -204 0 -11 0
serve der	0 678 0 0 0
serve ein	-6 87 0 0 0
serve faehr	147 -29 -116 0 -128
serve gibt	-8 223 -103 -22 0
serve in	0 -107 -160 0 0
serve ist	327 -448 -42 -37 -73
serve laufe	0 325 -9 0 0
serve nicht	155 -104 741 0 -81
serve oder	0 -279 0 0 0
serve schal	0 0 0 -26 0
serve sind	-37 178 0 0 0
serve start	613 -133 -120 0 -38
serve steht	-133 -117 45 0 0
serve und	-153 -310 0 0 -44
serve vom	219 80 -11 0 -8
serve-	153 314 352 -254 -165
server	113 -29 466 -63 -94
serverausfall	585 0 -71 -7 -1
servern	-57 144 -16 0 0
servers	-448 266 -190 0 -70
serverumzug	0 -4 0 0 0
serverwechsel	-33 0 162 -24 0
servi-	192 -95 -12 -27 -14
service	192 11 -7 0 57
servicepartner	0 0 0 -25 -64
servu-	-40 0 -248 0 0
servus	-40 0 -248 0 0
sessi-	18 -86 0 -6 -45
session	18 82 0 -6 -45
setze ?	-58 0 0 0 0
setze-	-236 0 0 0 0
setzen	-236 0 0 0 0
shoul _ do	-182 0 0 0 0
shoul we	-300 0 0 -14 -17
shoul-	-300 0 0 -14 -17
should	-300 0 0 -14 -17
shows	1 0 661 -44 -18
sich	235 587 1326 -932 -415
sich _ ?	-49 0 0 0 0
sich _ als	0 58 0 0 0
sich _ angri	0 -53 0 0 0
sich _ auf	-262 -109 -144 0 -46
sich _ bei	0 0 -22 -18 0
sich _ das	259 -16 153 -31 0
sich _ dass	-40 0 365 0 0
sich _ dem	-13 -180 -121 0 0
sich _ den	-42 283 -58 -21 -8
sich _ der	-249 -68 53 99 529
sich _ die	111 -162 891 -73 -13
sich _ druck	-84 -14 297 -75 215
sich _ ein	0 -95 0 0 0
sich _ einem	0 -28 0 0 -286
sich _ einer	0 -243 0 0 264
sich _ einzi	427 -37 -381 0 0
sich _ frage	0 0 338 0 0
sich _ ganze	-200 0 -139 0 0
sich _ in	-88 -36 0 0 0
sich _ jeman	127 -56 -50 0 0
sich _ keine	-519 343 235 0 0
sich _ mehr	-203 -35 -172 -76 -607
sich _ meine	0 201 0 -70 0
sich _ melde	0 -22 0 0 719
sich _ micro	0 -34 0 0 0
sich _ mit	-57 477 -298 0 0
sich _ mitar	0 17 0 0 0
sich _ nach	222 0 0 0 295
sich _ nicht	40 179 -347 -332 -29
sich _ niema	81 -22 601 0 0
sich _ noch	-214 -11 164 0 0
sich _ oeffn	138 -2 118 0 -5
sich _ progr	126 107 378 0 -43
sich _ schad	0 -73 -48 0 0
sich _ start	740 -53 229 0 -60
sich _ ueber	0 0 35 0 0
sich _ und	0 -61 -114 0 -189
sich _ uns	106 44 -451 -8 -16
sich _ unser	0 47 -184 -2 0
sich _ von	-12 -79 0 -45 -48
sich _ war	0 139 0 0 187
sich _ zu	-58 0 0 0 -209
sich alles	151 -88 132 0 94
sich als	-66 161 140 0 -77
sich an	0 -221 21 -70 264
sich auf	-55 -42 46 -2 0
sich bei	-78 651 -146 -8 0
sich da	0 0 0 0 -13
sich dann	-2 -53 -79 0 0
sich das	64 -119 364 0 -20
sich den	-200 -53 -94 -109 0
sich der	-177 -93 -231 0 -32
sich die	-331 -277 168 -108 0
sich ein	0 200 0 0 0
sich eine	-107 -45 0 0 0
sich erled	0 -69 -135 0 -51
sich fuer	-254 -7 448 0 320
sich geaen	-38 -245 -202 -55 -111
sich heute	0 -5 -43 0 -23
sich hier	-2 -46 -64 0 0
sich im	-141 -69 182 -51 0
sich in	-104 -107 205 0 -22
sich jeman	-12 281 -21 0 -87
sich jetzt	0 -87 0 0 0
sich keine	761 -37 -348 0 0
sich mit	-3 143 -164 0 0
sich nach	115 -10 12 0 -286
sich nicht	392 134 -510 -40 -80
sich nun	0 -8 0 0 0
sich per	0 175 0 0 -181
sich progr	349 -28 -121 0 -35
sich schon	-34 -115 234 0 0
sich seit	-85 -99 333 0 0
sich ueber	0 41 -308 -21 -8
sich um	-180 -55 -128 -73 -16
sich unser	0 0 -11 0 0
sich von	-27 228 -30 0 699
sich vor	127 201 -43 -31 0
sich zu	0 -40 0 0 -97
siche ?	-49 0 0 0 0
siche _ ?	0 -27 0 0 0
siche _ dass	0 -66 0 0 0
siche _ dem	0 -59 30 0 0
siche _ die	0 154 -108 0 0
siche _ ich	0 -88 0 0 -14
siche _ kann	-9 0 0 0 0
siche _ nicht	-119 0 177 0 413
siche _ sie	-25 0 -148 0 0
siche _ und	0 131 164 0 -38
siche _ unser	0 0 -68 0 0
siche _ wir	0 -18 -43 0 -125
siche auf	0 -150 239 0 0
siche dass	-48 -46 -108 0 0
siche ist	-38 131 275 -53 0
siche mit	0 0 0 0 -1
siche oder	-9 -117 0 -9 0
siche sind	-169 322 -76 -2 0
siche von	0 -278 0 0 -178
siche-	-683 371 -506 -379 -192
sicher	-197 -142 -280 -102 -36
sicherheit	-47 -220 0 0 -14
sicherheitsvorfall	0 -30 0 0 -9
sichern	-119 0 0 0 0
sicherung	-151 -462 144 -257 149
sicherungen	-169 365 -132 -2 -13
sicherungsplatte	0 204 -136 0 0
sicht	-130 0 0 -27 0
sick	-15 -47 108 -18 -96
sick notes	-223 -47 385 -18 -96
side	29 -63 -151 0 -19
sie	-1225 -846 -578 -470 717
sie ?	-181 0 162 -42 0
sie _ ?	-23 -197 -159 -61 -67
sie _ am	0 0 169 -33 -25
sie _ an	0 0 0 -70 0
sie _ angri	0 0 0 0 -13
sie _ auch	0 0 -128 0 0
sie _ auf	254 -95 0 203 -51
sie _ auftr	0 -22 -56 0 -33
sie _ aus	0 0 0 0 -46
sie _ bei	110 -1 -120 0 -44
sie _ besta	-218 0 -43 0 0
sie _ bitte	-59 -83 0 0 -195
sie _ brauc	0 0 0 -3 202
sie _ das	-40 0 -184 0 787
sie _ dass	-94 -46 0 211 0
sie _ daten	0 0 0 0 -20
sie _ dem	0 0 -59 0 0
sie _ den	0 -116 0 -109 67
sie _ der	-210 0 101 -58 -58
sie _ die	0 56 -81 237 -150
sie _ diese	0 0 0 0 -58
sie _ eigen	0 -66 0 0 0
sie _ ein	0 0 0 0 -61
sie _ einbr	0 -46 0 0 0
sie _ eine	-16 125 -10 0 -52
sie _ einem	0 0 -34 0 0
sie _ einen	0 99 -123 0 -13
sie _ etwas	0 -6 0 0 0
sie _ fuer	0 0 0 -9 -43
sie _ haben	0 0 0 -12 0
sie _ hat	261 -134 0 0 -15
sie _ im	0 0 0 0 -29
sie _ in	-93 0 -68 -46 241
sie _ keine	0 0 -43 0 -33
sie _ kuenf	0 -77 0 0 0
sie _ kv	0 0 0 0 -32
sie _ mehr	0 0 86 0 0
sie _ meine	0 -16 -14 -6 335
sie _ mich	0 -5 -35 0 -92
sie _ mit	-43 0 0 0 0
sie _ nicht	-293 0 -278 -7 571
sie _ noch	-19 0 -28 0 -30
sie _ oder	0 -55 0 0 0
sie _ sagen	0 0 -62 0 0
sie _ selbs	0 -85 0 0 0
sie _ sich	-41 -107 -315 -332 -34
sie _ siche	0 0 0 0 -27
sie _ syste	0 0 0 0 -2
sie _ telef	0 0 -42 0 -191
sie _ ueber	-195 0 0 -6 -13
sie _ um	-30 0 0 0 -9
sie _ und	-16 0 0 -12 0
sie _ uns	0 219 201 -51 -151
sie _ unser	-57 12 -185 101 -7
sie _ unter	0 0 0 0 23
sie _ von	0 211 -243 0 517
sie _ vor	127 0 -43 -31 0
sie _ wenn	205 0 -90 0 -79
sie _ wie	0 -55 0 0 -76
sie _ wiede	0 0 0 0 -186
sie _ wir	0 0 0 -153 -323
sie _ wisse	0 -15 -20 0 310
sie _ wurde	0 -78 0 0 0
sie _ zu	-52 0 101 -107 -82
sie _ zurue	0 0 -12 -24 -83
sie ab	0 0 169 -33 0
sie an	0 67 0 0 -82
sie angeg	0 0 0 -12 0
sie auch	-68 -15 270 0 0
sie auf	0 71 -80 0 -13
sie bei	0 -53 -54 0 0
sie betro	0 0 0 -6 -6
sie bis	254 0 0 -378 0
sie bitte	-9 -168 -43 -6 -238
sie brauc	-166 0 -128 0 -20
sie da	0 -66 0 0 -74
sie dafue	0 0 0 0 -1
sie das	-210 -94 -43 -78 -229
sie dass	-2 -20 0 0 -28
sie dem	0 0 0 340 -31
sie den	252 -59 -35 0 -189
sie derze	-38 0 -10 0 0
sie die	0 -46 -12 -27 -164
sie diese	0 0 0 306 -182
sie eigen	0 0 0 -107 0
sie ein	-53 0 -14 0 0
sie eine	0 0 0 -10 -8
sie einen	0 0 -33 0 0
sie errei	0 -15 -78 0 -92
sie es	0 0 -24 0 -38
sie fuer	0 -77 0 -3 0
sie gehac	0 -122 0 0 0
sie gerad	0 0 -27 0 0
sie haben	0 -70 0 203 -309
sie hat	0 671 0 0 -179
sie ihre	0 0 0 0 -26
sie im	-36 -39 289 0 -47
sie in	0 89 -32 -62 -80
sie ist	0 0 0 0 -30
sie jetzt	-123 0 0 0 -13
sie keine	0 0 -121 132 -32
sie koenn	217 0 -120 -6 486
sie loesc	0 -13 0 0 -9
sie meine	-2 0 -31 -2 480
sie mich	0 0 -54 -58 268
sie mit	-307 0 155 -153 0
sie muess	-175 -19 -222 -378 759
sie nach	-123 -9 161 -98 0
sie nicht	-158 -165 142 0 -588
sie sagen	0 0 0 -9 -32
sie schon	0 0 -175 -62 -2
sie schre	0 0 -81 0 0
sie selbs	0 -55 0 -16 0
sie sich	-185 -116 -291 -111 -190
sie siche	-48 -46 0 0 0
sie sie	0 0 0 0 -232
sie so	0 -6 0 0 0
sie ueber	0 0 0 101 0
sie uns	42 -41 -251 -27 -371
sie unser	0 -46 0 -109 -71
sie von	-57 349 -75 -20 -42
sie wiede	229 0 -145 0 -370
sie wir	-64 -25 -18 168 -39
sie zu	-145 -5 71 0 0
siebe-	306 -148 -261 568 -44
sieben	354 -148 -261 568 0
siehe	-26 -104 471 0 -89
siehe unten	0 0 -108 0 -89
sieht	-221 -184 61 -144 -76
sign	270 -9 0 0 -27
signa-	-39 -47 523 -52 -92
signatur	0 -5 558 -4 -73
signe-	0 -88 0 0 -16
signed	0 -88 0 0 -16
signi-	-241 0 824 276 0
signieren	-111 0 556 0 0
signiert	-50 0 111 276 0
sin	0 0 -62 0 0
since	1072 -333 794 -140 382
since 0	237 -237 -115 0 -20
since _ am	237 -105 -115 0 0
since _ morni	321 -28 -125 -50 -18
since this	321 -28 -125 -50 -18
since yeste	68 -74 225 0 -2
sind	562 -380 -275 698 44
sind ?	-119 0 0 -67 -8
sind _ 0	-307 85 39 -127 -27
sind _ alle	47 -83 -60 0 -20
sind _ als	-3 0 0 0 0
sind _ ander	0 0 0 -8 0
sind _ auf	82 0 -84 0 0
sind _ bei	227 -49 -74 156 -4
sind _ da	124 0 -21 0 146
sind _ daten	3 -214 -112 0 0
sind _ dem	-416 0 -13 -26 0
sind _ der	438 -25 -252 287 -21
sind _ die	-81 0 -88 0 0
sind _ ihre	0 0 -63 0 0
sind _ in	315 0 0 0 0
sind _ jetzt	-16 0 0 0 0
sind _ nach	-185 0 0 -98 0
sind _ nicht	309 -9 -204 -55 0
sind _ nur	-109 0 0 -55 0
sind _ ob	-36 0 0 -66 0
sind _ patie	0 0 -80 0 -25
sind _ sie	-100 0 0 -12 138
sind _ syste	-150 0 153 0 -38
sind _ termi	-170 0 315 0 -50
sind _ und	-169 372 -76 -27 0
sind _ uns	339 0 -59 0 0
sind _ unser	-124 0 -35 129 0
sind _ updat	0 0 0 -9 0
sind _ verpf	-51 0 0 0 0
sind _ von	-357 0 266 0 -41
sind _ weg	364 -156 -136 0 0
sind _ wir	-130 -14 159 0 -49
sind alle	831 -102 -278 0 -45
sind auch	-23 0 -63 0 0
sind bei	0 0 -59 0 0
sind das	-50 0 0 0 0
sind daten	0 -2 0 129 0
sind denn	0 0 -114 -46 0
sind die	-212 -120 0 142 -57
sind diese	-25 0 0 0 0
sind ein	-3 0 0 0 0
sind eine	-104 0 0 -8 0
sind es	-118 -117 -20 -39 0
sind ihre	0 0 0 0 -231
sind im	-147 -100 153 0 -9
sind in	0 0 0 -3 -21
sind ja	89 -96 0 0 -19
sind jetzt	-144 0 -92 0 0
sind meine	0 178 0 -14 0
sind nach	-291 0 -13 -1 0
sind nicht	932 -41 -18 -22 -38
sind noch	-33 -9 -258 362 0
sind nur	-94 263 -54 -41 -149
sind oder	0 -123 0 0 0
sind seit	409 0 -53 -35 0
sind sie	0 0 -80 -98 -221
sind und	0 -14 647 0 0
sind unser	0 -214 -56 0 -38
sind versc	0 789 315 0 0
sind von	0 0 -20 -1 0
sind wir	346 -380 -341 -282 -85
sind zum	-153 -27 -175 -165 0
singl-	313 -8 99 0 -7
single	313 -8 99 0 -7
sir	0 0 -30 0 0
sir _ madam	0 0 -30 0 0
sir or	0 0 -30 0 0
sites	-58 0 -56 0 -4
sitti-	791 0 -64 -10 0
sitting	791 0 -64 -10 0
sitze	161 -93 -40 -8 0
sitze-	570 -138 20 -74 -28
sitzen	570 -138 20 -74 -28
sitzt	499 -357 -81 806 -109
sitzu-	106 137 -463 -127 -15
sitzung	0 99 -197 0 0
sitzungen	595 -1 -118 -81 -13
skand-	0 -62 -67 -61 -46
skandal	0 -62 -67 -61 -46
small	0 -28 -39 0 0
smc-b	-70 -129 112 -77 -61
smc-b ist	0 -46 326 -77 -10
sms	0 -27 -611 0 0
sms an	0 0 -140 0 0
sms-e-	-137 -109 149 -26 0
sms-erinnerungen	-137 -109 149 -26 0
so	220 -230 540 270 -302
so ?	-8 -38 0 0 0
so _ ?	0 -6 -11 0 -22
so _ bei	185 -6 -26 -20 -11
so _ das	-144 -30 118 -33 0
so _ dass	-80 -96 71 -2 0
so _ es	241 -192 -50 159 0
so _ fall	0 -45 0 0 0
so _ ich	384 -60 0 -25 0
so _ ist	-239 -10 295 0 0
so _ man	17 0 227 0 0
so _ wie	-103 -59 252 0 0
so _ wir	15 0 34 0 -46
so dass	-83 0 256 0 -46
so ein	0 -110 -261 0 -96
so einem	0 322 0 -7 0
so einen	0 128 -47 0 -75
so etwas	-117 -118 -233 -24 -77
so geht	16 -60 -9 -33 0
so kann	180 0 239 -25 0
so langs	-115 -59 426 171 -22
so viele	0 0 0 -31 0
so was	0 0 -11 0 0
sobal der	-38 0 184 0 -297
sobal-	-34 -54 198 0 -297
sobald	-34 -54 198 0 -297
sodas-	-20 -49 482 -25 250
sodass	-20 -49 482 -25 250
sofa	0 -115 0 0 0
sofa aus	0 -115 0 0 0
sofer-	-35 0 0 0 0
sofern	-35 0 0 0 0
sofor melde	141 -199 0 0 -42
sofor-	643 186 -67 -63 -342
sofort	643 186 -67 -63 -296
sofortmassnahmen	0 0 0 0 -33
softw ?	0 0 -67 0 0
softw _ progr	0 0 -14 0 -14
softw _ uns	0 -16 -124 0 0
softw gehac	0 0 0 0 -24
softw ist	-82 -29 108 0 0
softw progr	-57 0 -304 -12 0
softw-	68 -398 802 -107 -147
software	68 -382 870 -95 -70
softwarehaus	0 -16 0 0 -24
softwarepflegevertrag	0 0 0 -12 -41
sogar	269 46 -331 0 0
sohn	246 -85 0 -107 -77
sohn _ infor	0 -6 0 0 -77
solan _ nicht	-20 0 -224 0 0
solan nicht	-91 -63 0 0 -3
solan-	86 -392 -3 -11 -66
solange	86 -392 -3 -11 -66
solch _ und	0 276 0 0 0
solch anruf	0 219 0 0 0
solch-	-22 219 0 0 -13
solchen	-22 219 0 0 -13
soll	237 -373 -462 82 -5
soll _ der	97 -21 -47 0 0
soll _ die	0 -15 0 0 0
soll ich	323 -85 0 -9 -4
soll man	0 -22 0 0 0
soll sich	0 0 0 -26 0
solle	0 -2 -25 0 -9
solle _ dem	0 -75 0 0 -3
solle _ den	-69 -148 0 0 -8
solle _ die	-47 134 -8 0 0
solle _ einen	0 -146 0 0 0
solle _ mache	21 0 0 0 0
solle _ tun	62 0 -11 0 -1
solle _ uns	0 0 0 0 -124
solle sich	0 -130 0 0 -2
solle wir	-48 -276 -15 0 -11
solle-	-338 41 -273 -211 -157
sollen	-338 200 -273 -211 -157
solln	-69 -69 0 0 0
sollt _ den	0 -35 0 0 0
sollt wir	0 0 0 -9 0
sollt-	-105 71 271 -77 -215
sollte	-46 -24 294 -67 0
sollten	-59 95 -23 -9 -215
some	-48 109 -30 0 -78
someb-	-11 388 -40 -27 -24
somebody	-11 388 -40 -27 -24
someo _ to	0 132 0 0 0
someo claim	0 166 0 0 0
someo-	0 175 0 0 0
someone	0 175 0 0 0
somme-	-61 -318 234 0 127
sommer	-61 -318 234 0 127
sonde _ 0	0 0 -32 -58 149
sonde-	-211 160 -388 -71 48
sondern	-191 193 -268 -71 93
sonnt-	-59 260 -68 -59 0
sonntag	-59 260 -68 -59 0
sonst	-635 -181 91 1204 -334
sonst _ alles	-109 0 3 0 -54
sonst _ wir	116 -9 -2 412 0
sonst alles	-107 0 -35 0 -136
sonst keine	-26 0 -80 0 -6
sorge	-139 -391 -17 -86 0
sorge _ dass	-23 0 -62 -86 0
sorge-	0 -9 -189 0 -16
sorgen	0 -9 -189 0 -16
sorry	-87 -59 -2 0 729
sorry to	0 -30 -2 0 -161
sorte-	-109 -37 -205 0 667
sorted	-109 -37 -205 0 667
sorti-	-123 -9 -166 0 0
sowas	0 -231 0 0 -62
sowie	0 -56 -35 0 0
sozia-	-41 0 0 148 -13
sozialgericht	-41 0 0 148 -13
spaet am	0 -51 0 272 306
spaet-	-204 124 -9 760 -215
spaeter	0 175 0 460 -35
spaetestens	-204 -51 -9 411 -180
spalt-	-65 0 144 -54 -15
spalte	-65 0 178 -54 -13
speic-	-480 -87 602 -26 -28
speichern	-462 -87 375 -26 0
speicherplatz	0 0 0 0 -28
sperr-	173 -113 -79 0 -37
sperren	-79 0 0 0 -37
spiel-	45 0 -188 0 -6
spielen	-262 0 -142 0 -6
spinn-	-204 -55 267 0 0
spinnt	-204 -55 267 0 0
spiro-	-145 0 103 0 -67
spirometer	0 0 -64 0 0
sprac-	-422 68 6 0 -207
spracherkennung	-405 -71 6 0 -54
sprec 0	-78 81 -115 0 0
sprec ?	-152 -5 0 0 0
sprec _ 0	25 0 0 0 0
sprec _ bis	215 -16 100 -122 0
sprec _ und	77 -18 -12 0 0
sprec abgeb	482 -44 -336 0 -97
sprec mo	-60 -4 0 -122 0
sprec-	629 325 -925 -734 20
sprechen	-220 -21 -45 -212 0
sprechstunde	466 -181 -450 -76 57
sprechstundenhilfe	-293 83 136 -3 0
sprechzeiten	-60 -4 -99 -393 -37
sprechzimmer	240 183 -305 0 0
spric-	0 -65 180 0 0
spricht	0 -65 180 0 0
sprin-	-374 156 -97 0 -72
springt	-374 158 -56 0 -72
spur	0 -18 -45 0 0
sql	-37 -4 -22 0 0
staat-	0 0 0 338 0
staatsanwaltschaft	0 0 0 338 0
staen-	-57 -280 460 -31 -16
staendig	-57 -280 460 -31 -16
staff	377 -81 -74 0 -166
stamm-	-291 102 -346 326 117
stammdaten	47 -40 -237 348 126
stammdatenabgleich	0 -12 -7 0 0
stammt	-207 28 0 0 -9
stand	-55 -276 331 -76 439
stand ?	0 0 0 -5 -3
stand der	0 0 -107 0 0
stand in	0 0 -84 0 0
stand von	-15 0 668 0 -60
stand-	543 -224 59 -49 -253
standen	-41 -124 0 0 -103
standort	0 0 446 -12 0
standorte	146 -83 -56 0 0
standorten	291 0 -246 0 0
standstill	167 -17 -85 -10 0
stape-	-190 -164 1038 0 -77
stapelsignatur	-223 0 613 0 0
stark akzen	0 -97 0 0 0
stark nerve	0 0 0 -26 232
stark-	0 -97 0 -26 232
starke	0 0 0 -26 232
starkem	0 -97 0 0 0
start	673 -104 -408 0 -22
start ?	138 0 0 -39 0
start _ daten	476 0 -221 0 0
start _ die	-152 0 -151 -8 0
start _ keine	253 0 -76 0 -6
start _ mehr	-64 47 332 0 -65
start _ progr	-77 0 -201 0 0
start auf	128 0 0 0 -6
start das	-189 -61 -201 -13 0
start der	69 -199 -118 0 0
start kommt	87 0 -297 0 -22
start nicht	98 -137 419 0 -119
start-	459 -635 108 -67 194
starten	211 -135 410 -58 -81
startet	-119 -492 -30 -8 286
stati die	263 -36 -133 0 0
stati-	227 -199 -534 -232 189
station	0 59 -68 -70 250
stationen	336 0 -333 -22 0
statistik	-109 -258 84 -30 -61
statt	578 -121 -807 -151 -14
statt 0	0 -32 -37 -48 0
statt ?	0 0 0 -142 0
statt der	694 47 -249 0 0
statt-	-8 199 -75 -65 -33
stattfinden	-8 0 0 -45 0
stattgefunden	0 -38 0 0 -28
statu-	-44 -22 360 0 -7
stays	649 0 -243 -50 -18
steck _ der	0 -45 -157 0 -7
steck da	0 -140 0 0 0
steck gezog	20 81 -45 0 -83
steck hinte	0 -2 0 0 241
steck vom	-44 -173 -85 0 -108
steck-	-134 -369 -710 295 107
stecken	-64 -107 -196 304 0
stecker	-24 -62 -130 0 160
steckt	-46 -200 -384 -9 -54
stehe	-36 0 -265 0 0
stehe und	150 -35 -59 42 0
stehe wir	82 0 -211 0 0
stehe-	9 249 -468 256 -134
stehen	9 249 -468 256 -106
stehn	300 -24 -120 68 0
steht	724 324 555 -79 -425
steht _ 0	55 150 -3 0 0
steht _ auf	-260 -19 120 238 0
steht _ solle	-173 487 0 0 0
steht _ von	0 -46 -6 0 0
steht alles	918 -72 -6 0 -227
steht bei	-125 -154 244 0 0
steht das	-45 0 0 163 0
steht die	-45 -153 -124 -67 0
steht eine	0 241 0 -34 0
steht es	-10 -132 163 0 0
steht im	0 -25 0 0 0
steht in	0 -48 -48 0 0
steht ja	0 -14 -97 0 -2
steht nicht	-22 0 0 0 0
steht nirge	-260 0 -91 238 0
steht seit	-19 43 -284 0 0
steht still	132 -10 -45 0 -33
steht und	17 -15 0 0 0
steht wir	-180 465 -22 0 0
stell _ das	0 0 0 -5 0
stell _ die	0 -23 -20 0 -43
stell _ siche	-48 -46 0 0 0
stell _ wir	-37 329 -23 -84 0
stell ich	-8 -8 -141 -5 -8
stell sich	0 0 -28 0 0
stell sie	79 -46 -43 -31 0
stell-	290 213 -173 209 -80
stelle	-119 -31 -141 -5 -50
stellen	421 243 19 -161 0
stellt	0 0 -28 0 0
stellungnahme	-12 0 -23 375 -30
stemp-	-140 -75 412 -118 -24
stempel	-9 -75 -66 -73 -24
stempeln	-131 0 478 -46 0
steps	0 0 0 0 -71
steue _ die	-5 0 0 -74 -23
steue brauc	-5 0 0 -74 -23
steue-	-5 185 -172 62 -97
steuerberater	-5 223 -64 93 -23
stich-	0 0 -25 534 0
stichtag	0 0 -25 534 0
still	-136 -79 30 303 -88
still ?	-78 -1 0 0 0
still-	393 0 -417 0 0
stillstand	471 0 -417 0 0
stimm das	0 -124 -130 0 0
stimm nicht	-19 143 -468 -34 0
stimm-	-29 -404 92 -42 -30
stimmen	-19 -208 -235 0 0
stimmt	-9 -197 -693 -42 -20
stoer-	-52 0 -697 0 175
stoerung	37 0 -516 0 -37
stole ?	0 -67 0 0 0
stole-	0 -67 0 0 0
stolen	0 -67 0 0 0
stopp-	604 -28 91 0 0
stopped	636 -28 91 0 0
storn-	-259 0 -18 0 -47
stornieren	-259 0 -18 0 -47
straf-	-13 0 0 0 0
stran-	0 460 0 0 0
stranger	0 218 0 0 0
strangers	0 -6 0 0 0
stras-	254 -61 176 -70 -6
strasse	254 -61 182 -70 -6
strei-	-397 -22 -70 0 457
streichen	0 0 0 0 503
streikt	-236 -5 157 0 -30
stric-	304 -70 -70 0 0
strip-	0 -18 0 0 -10
strippe	0 -18 0 0 -10
strom	-108 -57 -200 -70 -41
strom am	-112 0 208 0 0
strom-	-56 -25 110 0 -17
stromausfall	-56 -25 110 0 -17
studi-	0 -115 -41 304 -77
studiert	0 -8 0 0 -77
stuec-	-252 -48 755 0 -10
stueck	-252 -48 533 0 -10
stuen-	-54 284 -150 371 -24
stuenden	0 317 0 -7 0
stuer _ ab	188 -76 -212 0 0
stuer-	-435 -76 55 0 -36
stuerzt	-435 -76 55 0 -36
stumm	-193 0 971 -15 -77
stund _ die	-215 0 0 134 -29
stund-	319 435 -164 158 -40
stunde	-177 116 176 0 108
stunden	564 157 -532 261 -144
stunden-frist	0 -61 0 -103 -1
submi-	0 -71 -184 671 0
suche	-289 -138 -129 -23 0
suche einen	-140 -61 -10 0 0
suche nach	-95 -30 -116 -3 0
suche-	-39 -40 -47 -47 -8
suchen	-39 -40 -47 -47 -8
super	0 0 0 0 986
super-	-22 0 -2 -96 -14
suppl-	0 0 0 -24 0
suppo ?	-39 0 0 0 0
suppo team	0 0 0 0 -2
suppo und	0 -176 0 0 0
suppo-	-39 664 0 -27 -480
support	-39 488 0 0 -396
surge-	334 0 -13 139 -17
surgery	334 0 -13 139 -17
switc-	-57 -38 0 0 72
switch	-57 -38 0 0 72
symbo-	140 -48 -129 0 0
symbol	140 -135 -129 0 0
syste _ ist	353 -18 -49 0 0
syste _ nicht	228 0 -70 0 0
syste _ sind	0 -14 -86 0 0
syste _ versc	0 -7 0 0 0
syste _ wir	-438 0 -121 218 -17
syste are	-45 -34 330 0 0
syste auch	161 0 -4 0 -38
syste die	0 -79 -180 0 -27
syste hat	-164 195 0 0 -109
syste in	-52 -123 0 0 -16
syste ist	478 0 -45 0 0
syste versc	-147 0 153 0 0
syste war	0 -73 0 0 0
syste-	1026 219 214 -35 -41
system	1209 -15 487 -19 -45
systembetreuer	0 161 0 0 -22
systeme	-2 440 -123 0 330
systemen	-46 0 -20 0 -27
systemhaus	-167 -105 -130 -9 -87
systems	-45 -34 0 -8 -19
t	0 0 0 292 0
table-	-109 -117 -200 -42 -12
tablet	-246 -117 -200 -32 -12
taegl-	-46 19 -178 -306 -21
taeglich	-46 19 -178 0 -21
taete _ ?	0 0 -19 0 0
taete-	0 -422 -59 -11 -63
taeter	0 -419 -59 -11 -55
taetern	0 -3 0 0 -8
taeti _ ?	0 0 0 0 -25
taeti werde	0 0 0 0 -25
taeti-	0 0 0 0 -25
taetig	0 0 0 0 -25
tag	1179 -344 456 745 -512
tag _ der	0 -19 0 0 -102
tag _ wollt	-12 -16 0 0 -128
tag ich	-12 -33 0 0 -124
tag und	-121 0 0 0 -72
tag wir	-55 0 0 0 -4
tage	-35 198 -79 322 86
tagen	-527 -123 685 1020 519
tagen _ ich	-7 0 -217 0 0
tagen ab	0 0 -231 229 -28
tagen keine	375 -8 -88 0 0
tagen nicht	-2 0 12 -3 0
tages-	-157 -10 159 0 -15
take	110 0 -6 -49 0
tangi ist	0 0 -24 0 0
tangi-	0 0 -24 0 0
tangiert	0 0 -24 0 0
tasta-	-121 -28 -96 0 -112
tastatur	-121 -28 -96 0 -112
taste	0 -40 -25 0 0
taste-	0 0 99 0 -2
tat	0 -24 0 0 0
tatsa-	-18 -27 101 -25 -84
tatsaechlich	-18 -27 101 -25 -84
tauch-	0 44 -71 0 0
tauchen	0 -43 0 0 0
tausc des	0 0 -16 0 0
tausc-	-60 0 -13 258 -1
tausch	-60 0 -13 258 0
tauschen	0 0 0 0 -1
team	-9 -78 -310 -178 190
teamb-	0 -99 0 -228 -105
teambesprechung	0 -99 0 -228 -105
teams	0 0 0 0 152
teams _ die	0 0 0 0 152
teamv _ euch	0 0 0 0 -9
teamv-	0 17 -26 0 -32
teamviewer	0 -67 0 0 -32
teamviewer-id	0 -56 0 0 0
techn ?	0 0 -130 0 0
techn _ auf	-3 0 0 0 0
techn _ der	0 0 -19 0 -52
techn _ fuer	-23 0 0 -80 -143
techn _ micro	0 -70 0 0 0
techn _ organ	0 -11 0 0 0
techn _ sich	0 -109 0 0 -23
techn _ to	0 -24 0 0 -56
techn _ und	-42 -37 -41 0 -19
techn depar	-24 -37 -41 0 0
techn hat	0 -134 -98 -29 -79
techn und	0 -11 -53 0 -1
techn von	0 29 0 0 -7
techn war	-23 -392 0 -51 -60
techn-	-131 -805 -27 -250 493
technical	-24 -37 -41 0 -1
technicians	0 -24 0 0 -92
technik	-42 -117 -19 -58 180
techniker	42 -539 163 -192 492
technisch	0 0 -130 0 -41
technischen	-6 -11 0 0 0
teil	0 0 -4 0 0
teil ?	0 0 -4 0 0
teile	43 -11 0 0 0
teile _ mit	43 -11 0 0 0
teile _ uns	-8 -87 0 0 -71
teile _ wir	-35 0 0 0 0
teile sie	-43 -87 0 0 -71
teile-	-43 -87 0 0 -71
teilen	-43 -87 0 0 -71
teiln-	0 0 -35 0 -21
teilnehmen	0 0 0 0 -21
tel	138 0 -91 0 0
tel 0	138 0 -91 0 0
tel _ 0	0 0 -91 0 0
telef 0	0 0 -49 0 0
telef _ 0	0 0 0 0 245
telef _ ?	0 0 -22 0 0
telef _ das	-68 3 -45 0 -99
telef _ der	227 -112 -55 0 0
telef _ die	-32 307 72 0 -6
telef _ ich	0 -12 0 0 -61
telef _ seit	-69 -22 463 0 -44
telef _ sich	0 -124 -38 0 -24
telef _ wir	382 0 -353 0 -245
telef der	27 122 -39 0 0
telef fuer	0 0 0 0 -248
telef hat	-8 -270 -38 0 -24
telef ist	-55 -28 434 0 -21
telef mit	227 -94 -55 0 0
telef und	-68 -108 -213 0 172
telef von	18 319 -3 0 0
telef wiede	0 0 0 0 -105
telef zu	-7 -15 -68 0 -191
telef-	11 148 247 -137 -162
telefon	-182 104 -216 0 95
telefonanlage	-179 -64 271 0 0
telefone	0 0 177 0 0
telefoniert	0 199 0 0 159
telefonisch	354 -77 -48 -15 -624
telefonnummer	-167 -357 -109 0 285
telek-	-13 219 307 -65 -86
telekom	-13 0 307 -60 -86
telem _ ?	0 -87 0 -13 0
telem _ dem	0 0 -41 0 0
telem _ der	0 0 -63 0 0
telem _ oder	0 0 0 0 -59
telem in	0 0 -63 0 0
telem von	0 0 -41 0 0
telem-	-21 -143 -156 -13 -59
telematik	-21 -140 121 -13 0
telematikinfrastruktur	0 -4 -190 0 0
tell	377 201 -5 -7 0
tell me	271 0 0 0 0
tell us	-2 201 0 0 0
ten	-273 246 416 0 -92
termi _ 0	0 -92 0 429 0
termi _ den	0 0 -461 0 0
termi _ der	-221 -50 582 0 -62
termi _ die	-109 157 71 312 -12
termi _ eine	-45 -16 -184 -35 -5
termi _ keine	36 0 112 0 -2
termi _ seit	-268 0 80 0 0
termi am	0 0 -17 -58 0
termi erinn	0 0 -140 0 0
termi fuer	26 0 -385 269 -1
termi im	0 0 203 0 -5
termi in	-263 0 126 0 0
termi ist	-144 0 250 -80 195
termi mehr	10 0 489 -54 0
termi mit	0 0 -54 -116 0
termi nicht	147 0 -341 0 0
termi und	309 0 248 0 0
termi versc	-99 -29 42 0 0
termi von	-221 -50 326 0 -62
termi zeigt	-38 0 8 0 0
termi zur	0 0 0 -49 0
termi-	-489 -115 756 -608 -78
termin	61 -16 -33 -458 -16
terminal	-130 124 333 -9 -22
terminals	7 0 48 0 -51
terminalserver	-53 363 -42 0 0
terminbuch	-301 0 44 0 207
termine	71 -187 664 -60 -123
terminkalender	-163 -77 488 -80 -13
terminplan	199 -115 -176 0 -4
terminzettel	-135 -68 -99 0 -12
teste-	0 0 -90 0 0
testen	0 0 -90 0 0
text	-196 698 -198 0 -6
textb-	-81 0 -396 -14 -14
textbausteine	-81 0 -196 -14 0
textd mit	-56 486 -162 0 -21
textd-	-56 -181 -244 -41 -41
textdatei	-56 -305 -195 -41 -19
thank	0 0 0 0 -546
thank you	0 0 0 0 -454
thank-	-19 -37 -73 0 799
thanks	-19 -37 -73 0 799
that	-339 131 -168 -174 95
that _ ?	-45 0 0 0 0
that _ to	0 -18 0 -44 0
that the	269 -17 140 -59 111
that you	0 -33 0 0 -54
that your	-270 0 0 0 -51
the	-106 166 859 1000 140
the _ ?	0 -15 -68 -65 0
the _ and	-438 -201 195 -121 0
the _ are	289 -14 -20 -18 0
the _ attac	0 -80 0 0 -5
the _ by	-103 -27 170 364 -70
the _ conne	-18 -4 0 0 0
the _ desk	-185 51 -115 0 0
the _ for	-270 -53 0 0 -162
the _ from	-50 0 181 0 0
the _ have	-74 -55 -22 0 0
the _ in	-244 -14 -169 -57 0
the _ ist	550 -45 -109 130 -45
the _ list	69 -45 213 -72 -31
the _ modul	-48 -2 140 100 0
the _ of	-135 -151 68 -34 -94
the _ on	-159 -35 168 0 -70
the _ passw	0 -168 -14 0 0
the _ print	0 -11 -148 0 0
the _ prote	0 -53 -36 493 0
the _ room	286 0 -305 -49 0
the _ serve	-244 664 543 0 -50
the _ syste	180 -60 0 0 0
the _ that	-85 -33 0 -7 -54
the _ to	-18 -7 0 -14 -15
the _ until	-29 0 0 -263 -42
the _ way	0 0 0 0 -2
the _ will	78 -24 -55 -243 0
the _ with	0 345 -40 -27 -32
the appoi	-59 0 -168 0 -2
the attac	0 63 -17 -19 -103
the autho	0 -14 -17 -54 -19
the best	0 0 0 0 -2
the card	543 0 -349 0 104
the conne	0 0 471 -14 0
the data	-103 -53 58 493 -7
the datab	482 -102 -158 -10 0
the emerg	528 0 -1 0 0
the front	-111 14 -115 0 0
the incid	0 -106 -90 -113 -57
the inter	0 0 -61 0 -42
the invoi	0 -4 0 -10 -161
the kv	0 -14 -193 -231 -80
the lab	0 0 -569 -50 -31
the momen	0 -15 -69 -30 0
the new	-176 -111 -221 0 -114
the paper	-85 -64 0 0 -32
the patie	96 0 135 0 0
the phone	-131 0 567 -30 -20
the pract	56 514 303 -65 -41
the progr	-78 -126 -114 -30 -92
the quart	0 -2 0 265 -56
the ranso	0 -263 -22 0 -5
the recor	197 0 -139 -22 -10
the same	132 -115 -69 -24 0
the serve	355 0 -248 -10 -15
the softw	-41 -90 782 0 0
the ti	0 -32 26 -10 -45
the updat	-80 -51 110 0 -13
the waiti	286 0 -305 -49 0
the whole	142 -12 -239 -20 -10
theat-	-97 0 194 438 -39
their	0 -65 -155 -7 0
them	99 218 574 260 -143
thema	0 0 -159 0 -7
then	-283 79 230 139 -92
thera-	168 -33 245 0 -13
therapeuten	22 0 -13 0 -13
there	-74 146 22 -13 -42
there _ a	0 183 0 0 0
there a	0 156 -64 0 0
there ist	0 183 0 0 0
these	0 0 -2 0 -40
they	-22 -229 -30 -24 -13
thing-	0 192 0 -158 -28
things	0 192 0 -158 -28
third	0 -25 0 0 -7
this	144 247 31 -161 -107
this _ ?	0 0 0 -8 0
this _ the	0 -11 1 -11 0
this happe	0 0 0 -36 -9
this ist	0 -121 0 0 0
this morni	144 -9 31 -50 -18
this to	0 0 0 -76 -5
three	438 350 368 -27 -22
throu-	-189 -28 560 0 -15
through	-189 -28 560 0 -15
thurs-	0 -177 49 85 -211
thursday	0 -177 49 85 -82
ti	-281 -205 184 -159 -33
ti ?	0 0 -13 -41 0
ti _ ?	0 -25 -170 0 0
ti _ bei	-128 0 228 -14 -108
ti _ der	0 0 42 0 0
ti _ ist	0 0 -20 0 0
ti _ koenn	0 0 -19 0 0
ti _ noch	-4 0 -288 -94 0
ti _ siche	-9 0 0 0 0
ti _ uns	0 0 37 0 0
ti ansch	0 -13 -14 -94 0
ti bei	0 0 37 0 0
ti conne	0 0 1 0 0
ti in	0 0 -24 0 0
ti ist	-137 0 1012 -14 0
ti nicht	-126 0 152 0 -4
ti noch	-9 0 0 0 0
ti von	0 0 -170 0 0
ti zu	0 0 -106 0 0
ti zugan	0 -25 0 0 0
ti zugre	0 0 -17 0 0
ti-an ?	-12 0 0 0 0
ti-an _ ?	0 0 -1 0 0
ti-an der	0 0 -7 0 -27
ti-an durch	0 -120 -19 0 0
ti-an-	-174 -164 423 -589 -93
ti-anbindung	-162 -120 599 0 -37
ti-anschluss	-12 -29 0 -589 -56
ti-ko-	0 0 0 -87 -61
ti-pa-	-6 0 0 0 0
ti-pauschale	-6 0 0 0 0
ti-st-	-11 0 1357 -49 -10
ti-ve-	-443 0 345 -68 0
ti-verbindung	-443 0 345 -68 0
ti-zu _ ?	0 -10 0 0 0
ti-zu in	0 -12 -121 0 0
ti-zu ueber	0 -66 0 0 0
ti-zu-	-47 -101 -46 -8 -75
ti-zugang	-47 -101 -46 -8 -75
ticke 0	0 0 0 0 -312
ticke _ 0	0 0 0 -5 -121
ticke kann	-136 0 -52 0 948
ticke von	-68 0 0 -86 -186
ticke-	-251 -104 -78 -91 927
ticket	-251 0 -78 -91 1009
time	-3 0 299 -28 332
times	-72 -28 562 0 -40
tippe-	-471 -204 799 -73 -54
tippen	-471 -100 799 -73 -54
tippf-	0 -17 -59 0 -72
tippfehler	0 -17 -59 0 -72
tippt	337 558 320 0 -33
tisch	0 -11 0 217 629
to	-219 678 -334 140 955
to _ ?	0 -18 -154 -21 -5
to _ a	110 -177 -21 -33 -19
to _ back	-202 0 -348 0 531
to _ compu	0 -12 0 0 0
to _ from	-48 166 0 0 0
to _ in	0 -39 -75 0 0
to _ kv	0 0 0 -78 0
to _ my	-163 319 -14 0 -57
to _ new	-18 -7 0 0 -71
to _ or	98 0 -272 0 -51
to _ our	0 -32 0 0 0
to _ patie	-133 -5 163 0 -18
to _ the	97 0 -106 285 -97
to _ this	0 0 0 -76 0
to _ ti	0 -26 -17 0 0
to _ to	0 -24 0 0 -106
to _ you	0 -4 -2 0 25
to _ your	0 -15 0 0 -42
to a	-18 -4 0 0 -57
to all	-294 319 148 0 -75
to be	-116 202 104 418 -38
to book	0 0 -62 0 -12
to do	-128 -4 0 0 0
to infor	0 0 0 -67 -51
to know	0 -4 0 0 -66
to let	0 -19 0 0 116
to norma	0 0 0 0 563
to notif	0 -5 -36 299 0
to our	0 -27 -34 -65 -39
to patie	-92 103 -67 0 -63
to reach	0 0 0 53 -58
to repor	0 0 0 -76 0
to sende	0 -12 0 0 -71
to tell	108 0 -5 0 0
to the	469 -63 -182 -208 -90
to you	0 0 0 0 -5
tocht-	0 -26 -57 0 -25
tochter	0 -26 -57 0 -25
today	500 0 363 0 -65
told	0 -94 -17 -33 -19
toll	113 0 0 0 95
tom	0 -74 0 0 -4
tomor-	-94 -78 -13 1276 -44
tomorrow	-94 -78 0 425 -44
ton	-138 -7 207 0 279
too	0 -34 0 0 0
tot	764 -28 247 -11 -296
tot ist	128 0 -49 -11 0
total-	927 -17 -217 0 -81
totalausfall	927 -17 -217 0 -81
toten-	165 156 0 0 0
traeg-	-220 -10 239 -56 -59
traeger	0 0 -28 0 -16
traegt	-51 0 -44 0 -43
trage	-26 0 -32 0 0
trage ich	-26 0 -32 0 0
trage-	118 335 146 0 -185
tragen	118 335 146 0 -185
train-	-65 0 0 0 -40
trans-	-227 0 729 74 -65
trau	-26 0 -112 0 0
trau _ nicht	-7 0 -112 0 0
trau mich	-7 0 -112 0 0
traue	-417 313 -70 0 0
traue _ nicht	-69 0 -68 0 0
traue-	-153 -26 -123 0 0
trauen	-153 -26 -123 0 0
traut	-51 -46 -252 0 0
traut sich	0 -46 -153 0 0
treff-	-95 0 -69 -132 0
treffen	0 0 175 -132 0
treib-	-77 -87 189 -94 -192
treiben	0 -34 0 0 0
treiber	-53 -53 189 -8 -192
treibt	-23 0 0 -86 0
trese-	50 85 -188 -63 -162
tresen	50 111 -188 -63 -162
triff _ zu	-13 0 0 0 0
triff es	-30 0 0 0 0
triff-	-127 0 199 -82 0
trifft	-127 0 199 -82 0
troja auf	0 663 0 0 0
troja on	0 111 0 0 0
troja-	-71 357 -31 0 -101
trojan	0 194 0 0 0
trojaner	-70 -236 -31 0 -101
trotz	-300 -64 -39 -82 -170
trotz _ angri	0 0 0 -77 0
trotz der	-300 -64 -28 -5 0
trotz des	0 0 -11 -77 -170
trotz-	-93 239 117 -93 -210
trotzdem	-93 239 117 -93 -210
tuer	648 -89 -381 -151 -36
tun	15 104 40 -49 568
tun ?	62 -87 -11 0 -1
tun _ der	0 -13 -14 0 -59
tun damit	0 -3 0 0 -59
tun haben	-79 0 207 0 -47
tun wir	145 212 -181 0 -57
tut	-52 -115 -183 0 -330
tut _ leid	129 0 -103 0 -330
tut sich	473 -10 -126 0 0
tut uns	-50 0 0 0 0
tut wir	150 0 -103 0 -330
two	-246 -188 86 -158 -38
txt	0 490 -29 -15 -30
typ	0 0 40 -76 0
u	-23 0 -99 0 0
ueber	-192 413 487 -248 -319
ueber 0	-63 -157 91 98 -28
ueber ?	-116 -44 -4 0 0
ueber _ 0	0 -88 0 129 -28
ueber _ ?	0 0 -89 0 0
ueber _ an	-52 0 227 0 0
ueber _ angri	0 0 -3 0 0
ueber _ auf	0 96 0 0 0
ueber _ bei	0 -13 121 0 0
ueber _ conne	0 0 199 0 -33
ueber _ das	-6 0 218 163 -21
ueber _ den	0 -69 -161 0 -46
ueber _ der	229 0 -105 53 0
ueber _ die	-4 -33 -110 330 0
ueber _ fernw	0 105 0 0 0
ueber _ fernz	-97 -62 213 0 0
ueber _ gespe	261 0 -97 0 -15
ueber _ in	0 -66 441 0 0
ueber _ ist	0 -133 -115 0 0
ueber _ karte	222 -44 234 0 0
ueber _ link	0 -283 0 0 -2
ueber _ mehr	65 0 109 0 -23
ueber _ nicht	80 0 779 -73 0
ueber _ praxi	0 106 -49 0 -21
ueber _ sich	-536 0 837 0 0
ueber _ sie	0 0 0 0 -12
ueber _ softw	0 -4 0 0 0
ueber _ termi	0 0 -71 0 0
ueber _ ti	0 -66 -47 0 0
ueber _ und	0 -74 0 0 0
ueber _ updat	180 -62 0 0 0
ueber _ verse	0 0 46 -15 0
ueber _ vorfa	-39 0 0 -21 40
ueber _ wir	-356 0 465 0 0
ueber an	0 0 -181 -33 -43
ueber anyde	0 143 0 0 0
ueber auf	-127 174 0 0 0
ueber das	-22 0 -202 -15 -38
ueber den	307 294 250 -41 32
ueber die	-120 -323 -303 -216 -157
ueber diese	0 0 0 0 -32
ueber einen	-60 -231 0 0 0
ueber einer	0 -101 0 0 0
ueber ich	0 -117 0 0 0
ueber ihre	0 -73 -105 0 -25
ueber kim	-89 -13 510 0 -21
ueber kv	0 0 199 0 -33
ueber kv-co	-14 -92 352 -15 0
ueber lasse	-536 0 837 0 0
ueber meine	-21 -15 0 55 0
ueber mit	229 0 -93 0 -28
ueber nacht	119 387 0 0 -2
ueber nicht	150 0 3 -6 -23
ueber noch	-208 0 0 -8 0
ueber sie	0 -15 -49 0 0
ueber und	-165 -433 -443 373 -3
ueber uns	0 -52 0 0 0
ueber unser	237 76 -185 101 -6
ueber welch	0 0 -185 0 0
ueber werde	0 0 238 106 0
ueber wir	-2 0 0 -9 0
ueber zu	134 -79 193 0 -17
ueber-	-509 -485 540 581 -634
ueberall	860 212 167 -180 -87
ueberfall	-127 0 0 0 0
ueberhaupt	336 -108 75 -14 0
ueberlassen	-75 -16 0 0 -28
ueberlegen	0 0 0 0 -31
uebermittlung	0 0 302 -43 -17
uebermorgen	-3 0 -152 859 -147
uebernehmen	37 -125 154 -9 0
uebernimmt	498 -60 -313 55 0
uebernommen	-33 -88 -87 -212 -34
ueberprueft	0 -238 0 0 0
uebers	0 0 -172 0 0
uebersicht	0 -45 -53 -5 0
uebertraegt	-55 0 -295 -73 0
uebertragen	0 0 233 59 -23
uebertrieben	-179 -17 -109 0 0
ueberweisung	-378 0 -70 -20 -43
ueberweisungen	-1230 -23 1749 -43 -10
uebli-	0 0 0 0 -19
uebri-	-34 -151 123 -62 0
uebrigen	163 -43 -60 0 0
uebrigens	-198 -109 184 -62 0
uhr	1031 101 -462 -115 -309
uhr _ 0	265 0 -81 0 0
uhr _ da	-114 0 -11 0 -4
uhr _ der	0 -5 -32 46 0
uhr _ und	-104 -4 0 -52 0
uhr _ wir	136 0 -21 89 0
uhr am	0 -22 -68 0 0
uhr auf	27 -17 0 0 0
uhr da	-63 0 0 34 0
uhr in	0 0 -32 -47 0
uhr nacht	-78 0 0 -26 -4
uhr nicht	115 0 0 0 0
uhrze-	-135 84 -420 0 0
uhrzeit	-135 -153 -420 0 0
ulm	0 498 0 0 -9
ulrik-	0 -96 0 0 -107
ulrike	0 -96 0 0 -107
ultra-	0 -19 998 -65 -119
ultraschallgeraet	0 0 127 -46 0
um	-726 367 -79 633 -463
um 0	74 547 0 83 -94
um ?	0 -45 0 -5 0
um _ 0	53 801 0 101 -49
um _ angeb	0 -77 0 -65 0
um _ auf	-68 0 -30 0 0
um _ bei	0 0 -19 0 0
um _ daten	0 -5 0 -12 0
um _ den	-39 249 -101 0 -18
um _ der	-69 -31 -34 -406 0
um _ fuer	179 -77 -49 0 0
um _ kurze	0 0 0 0 -36
um _ ob	0 -2 179 -11 0
um _ rueck	0 0 0 0 -34
um _ uhr	-92 -370 0 -98 -49
um _ wie	0 -84 -31 -45 0
um _ zeile	0 -49 -45 -44 -4
um angab	0 -11 0 -10 0
um aus	0 0 -34 0 0
um ausku	-30 -24 -20 -92 -22
um besta	0 -98 -17 0 0
um den	-43 -1 -227 -69 0
um die	-141 -17 -222 -211 -47
um drei	-136 109 -20 -26 -22
um ein	0 -77 0 -65 -33
um eine	-88 -174 -141 -35 0
um einen	-208 -2 211 0 -106
um hilfe	134 0 -55 140 -12
um mitte	-38 -83 -53 0 -12
um rueck	-281 192 430 0 -117
um und	-99 314 -87 68 0
um unser	0 -5 0 0 0
um von	0 0 -12 -25 -64
um zwei	0 0 129 -77 -4
umbau	0 0 -107 0 0
umben-	0 386 -96 -132 0
umbenannt	0 386 -96 -132 0
umgeb-	0 0 -88 0 0
umgeh-	-28 -22 -33 0 0
umgehen	-28 -22 -33 0 0
umges ?	0 -17 0 0 0
umges werde	0 0 0 0 -1
umges-	37 -218 -182 -95 37
umgesetzt	0 -32 0 0 29
umgestellt	37 -58 -182 -95 7
umlau-	-116 -22 -189 0 0
umsat-	-5 -2 -89 248 -23
umsch-	-13 0 -58 0 -96
umsta-	0 -81 0 0 0
umstaende	0 -56 0 0 0
umste ?	0 0 -22 -26 0
umste auf	0 0 -350 0 -34
umste-	-341 0 89 -183 -74
umsteigen	0 0 -59 0 -6
umstellen	-171 0 0 -163 0
umstellung	-153 0 147 -20 -68
umzug	0 -19 0 -12 0
umzug _ praxi	0 -1 0 -5 0
umzug der	0 -17 0 -5 0
unauf-	0 -46 274 -25 673
unaufgefordert	0 0 0 0 -39
unbed ?	0 0 0 -77 0
unbed-	-55 -62 0 -102 0
unbedenklich	-55 -62 0 -77 0
unbedenklichkeit	0 0 0 -26 0
unbef-	0 -74 -151 0 0
unbefugte	0 0 -57 0 0
unbek benut	0 469 0 0 -9
unbek-	196 646 6 -49 -9
unbekannt	-64 -356 -55 -1 0
unbekannte	0 748 -18 -47 -9
unbekannten	0 -117 -55 0 0
unbekannter	259 -64 145 0 0
unber-	0 0 -20 0 0
unberuehrt	0 0 -20 0 0
unbes-	40 0 0 0 0
und	1063 1320 393 901 -642
und 0	-176 40 -32 -56 -78
und _ 0	-280 -33 0 0 -44
und _ ?	0 -150 0 0 0
und _ alle	82 147 -131 0 0
und _ alles	-293 0 127 0 -28
und _ als	0 80 0 0 0
und _ an	-38 33 180 222 0
und _ ander	250 -18 -105 0 0
und _ arbei	-111 -23 -21 -63 177
und _ auch	16 0 -59 0 0
und _ auf	135 -497 118 0 0
und _ bei	-323 -72 566 0 -20
und _ compu	-38 32 -76 0 0
und _ dann	-273 -50 282 0 -13
und _ das	-276 -92 120 235 -196
und _ dass	181 -53 0 0 0
und _ dem	-33 403 0 0 0
und _ den	103 -60 -55 -29 -88
und _ der	320 -108 -14 -19 -149
und _ die	377 208 -120 220 289
und _ diese	0 -2 -15 0 0
und _ ein	199 -216 -93 0 0
und _ eine	-16 -134 -12 0 0
und _ einen	-51 151 -63 -66 -49
und _ einge	-91 -136 -126 0 -25
und _ er	129 -151 -29 0 0
und _ es	0 -79 -10 -25 -64
und _ fuer	199 -119 -168 0 -142
und _ geht	146 175 -169 0 0
und _ gern	0 -22 -101 0 -37
und _ hab	0 0 -32 44 0
und _ habe	-284 -383 275 259 0
und _ haben	-135 -160 -85 227 0
und _ hat	0 60 0 -56 0
und _ hilfe	0 0 0 -58 -46
und _ ich	0 209 0 0 0
und _ ihnen	0 0 -22 -46 137
und _ im	18 -193 441 0 -131
und _ immer	-74 0 135 -217 0
und _ in	-15 -215 64 0 0
und _ ist	344 -169 142 248 -70
und _ ja	0 0 0 -10 0
und _ kann	95 -40 -261 -17 0
und _ karte	194 -83 -228 0 -19
und _ keine	-62 -140 -92 -97 -82
und _ koenn	145 0 226 0 -11
und _ komme	28 202 -202 0 0
und _ kommt	118 -34 140 -22 0
und _ konne	0 -77 0 -43 -44
und _ laufe	21 -18 -12 0 0
und _ leute	324 0 -37 -10 0
und _ man	0 178 0 -74 -7
und _ mich	-39 -21 0 -24 -23
und _ mit	121 374 -154 0 0
und _ muess	-8 -40 0 133 0
und _ muss	-119 -47 -102 215 -17
und _ nerve	0 0 0 0 275
und _ nicht	323 104 -391 -95 -1
und _ noch	-134 -39 -98 -82 0
und _ nur	0 -14 -149 0 -23
und _ ob	-22 -85 -27 0 -131
und _ passw	0 426 -77 0 0
und _ patie	-225 -162 171 -39 0
und _ praxi	395 -115 -68 -5 0
und _ progr	-271 188 -201 -92 117
und _ rechn	173 175 -33 -2 0
und _ sagt	0 29 -97 -156 0
und _ schli	201 -73 -31 0 0
und _ seit	65 -70 211 -41 -28
und _ serve	-411 583 241 0 -128
und _ sich	-26 383 -315 -43 333
und _ sie	-35 121 609 0 -209
und _ sind	372 84 -45 174 143
und _ soll	0 0 0 223 0
und _ stehe	358 0 -300 -2 0
und _ team	185 -104 0 0 508
und _ ueber	-4 0 114 0 -55
und _ uhr	-16 44 -34 -11 -78
und _ um	0 -172 0 -12 0
und _ uns	-74 70 283 115 -63
und _ unser	-36 -373 -3 -18 0
und _ vertr	0 0 -203 0 0
und _ vom	-77 280 -29 0 0
und _ von	-145 -131 -14 0 0
und _ wann	0 0 0 -30 0
und _ war	-11 616 0 0 -40
und _ waren	-169 325 -78 -2 0
und _ warte	136 -46 -26 -20 0
und _ welch	-32 0 0 -93 0
und _ wem	0 -165 0 0 0
und _ wie	0 0 -49 0 0
und _ wiede	274 -20 -205 -20 255
und _ wir	0 296 -36 141 -60
und _ wisse	-51 0 -327 0 -60
und _ wurde	113 97 0 0 -3
und _ zu	-154 67 0 0 -54
und alle	185 -345 -161 304 0
und alles	-97 -30 22 0 -6
und am	156 -112 -33 -15 0
und an	0 0 -62 -169 -319
und arbei	-33 -189 -50 0 0
und auf	-10 -63 0 0 0
und bei	-72 63 -81 0 -7
und bis	-60 -9 -62 94 0
und bitte	-64 -89 -20 -29 -66
und brauc	-53 -5 -52 -222 -111
und da	-12 160 -39 35 0
und damit	164 -38 -39 0 0
und dann	388 94 -425 -77 0
und das	-243 -99 1216 -99 72
und dem	0 44 0 0 0
und den	226 -109 -7 -8 -69
und der	-405 501 483 141 -128
und die	169 -158 -600 604 -19
und dort	-36 -64 0 -3 -17
und ein	-113 -257 0 0 -2
und eine	0 427 0 0 0
und einen	256 -88 -14 0 -76
und einer	-125 159 -2 0 0
und er	0 350 0 0 333
und es	65 242 -199 -49 0
und frage	0 -86 -49 -24 -131
und fragt	-46 -69 0 0 0
und gehen	-127 169 -71 0 0
und gibt	0 -24 0 0 0
und habe	-62 -130 0 -31 0
und haben	-416 263 0 -102 986
und haett	0 0 -101 0 -115
und hat	-57 -425 0 106 -287
und herre	-101 -60 98 -36 -28
und heute	124 -91 84 179 -3
und ich	-400 -268 217 681 0
und im	329 706 0 -53 693
und in	-66 -23 134 -93 -41
und ist	-187 -91 -169 -183 -74
und jetzt	90 -41 165 0 304
und jugen	-257 -48 0 -33 0
und kann	-22 -12 0 -17 0
und kein	200 0 278 21 -35
und keine	-276 330 653 -124 -54
und kim	0 -24 -122 -15 0
und kolle	-33 -114 0 0 -4
und komme	334 -43 -193 -43 0
und laess	-201 -25 402 0 0
und laeuf	-20 0 -97 -64 -73
und lasse	-152 368 -167 0 0
und meint	0 -6 -10 0 0
und melde	-22 -122 -134 -42 -23
und mit	0 -55 0 0 -114
und moech	0 0 -11 0 -1
und muess	0 -179 -24 128 -25
und muss	0 -109 -78 -40 0
und nach	-33 89 0 0 0
und nicht	125 -375 -187 -67 115
und niema	57 -52 -249 -114 0
und nun	-36 -267 -68 0 0
und ob	0 -2 -81 118 0
und oeffn	-20 307 -142 -1 -21
und ohne	204 -28 0 10 44
und organ	0 -11 0 0 0
und partn	-36 0 0 -11 -6
und patie	-59 -68 -41 -21 -3
und progr	-141 0 208 0 0
und sagt	0 228 0 -20 0
und schic	127 -230 220 0 -126
und schre	-134 -44 182 0 0
und seitd	342 42 -29 0 0
und sich	-20 437 0 0 -24
und sie	-200 66 -150 203 0
und sind	-23 -170 -2 -66 0
und so	132 -203 137 -73 0
und suche	-51 -61 -10 0 0
und ueber	-60 139 -54 -41 -68
und um	-4 -17 0 298 -44
und uns	0 -45 -76 171 0
und unser	-38 -385 -98 -99 0
und von	0 -165 -30 0 0
und wann	0 0 0 -98 -37
und waren	-74 -10 0 0 0
und was	74 -180 0 -200 0
und weiss	-110 0 0 -33 -44
und welch	-12 -24 0 0 0
und wenn	0 -22 0 -10 0
und wer	0 -77 0 0 0
und wie	0 0 0 0 -41
und wiede	-238 48 114 0 -119
und will	-177 -187 -287 137 0
und wir	65 450 8 513 82
und wird	0 -26 0 0 0
und wo	0 0 0 -62 0
und wolle	-6 124 -16 -19 0
und wollt	-6 -29 0 0 -94
und woran	0 -82 0 0 0
und zu	-205 362 -648 -21 98
und zwar	-90 474 365 0 -20
undel _ retur	0 -12 0 0 -71
undel mail	0 -12 0 0 -71
undel-	0 -12 0 0 -71
undelivered	0 -12 0 0 -71
under	-2 222 0 0 0
unfal-	0 0 -146 152 0
unfug	0 -25 0 0 0
unfug treib	0 -25 0 0 0
ungef-	-10 0 0 -52 -6
ungefaehr	0 0 0 -46 0
ungue und	-25 -10 -157 0 0
ungue-	-233 -27 -321 -142 0
ungueltig	-233 -27 -208 -142 0
unles-	-37 285 0 0 0
unmoe-	-19 175 10 0 -50
unmoeglich	-19 0 10 0 -46
uns	522 402 600 -182 149
uns ?	254 0 0 -36 -1
uns _ 0	-16 -47 238 92 -39
uns _ ?	-259 -5 0 -158 -86
uns _ alle	-19 -69 67 0 -42
uns _ alles	22 -262 -303 -39 1063
uns _ an	-122 -236 236 0 -43
uns _ angeb	0 -129 0 0 0
uns _ auf	0 30 -91 0 -3
uns _ das	0 -4 0 193 0
uns _ dass	-62 -28 -103 -97 0
uns _ daten	0 0 -12 -24 0
uns _ dem	-40 -126 106 0 -108
uns _ den	0 0 0 -26 -20
uns _ der	-659 -67 268 -203 -3
uns _ die	-219 -75 0 -70 -37
uns _ ein	-54 -150 0 -12 -136
uns _ eine	0 -25 0 -78 -24
uns _ einge	122 23 -35 0 -17
uns _ erwis	0 178 0 0 -12
uns _ es	0 634 -20 0 -2
uns _ hat	-31 -17 -102 0 -24
uns _ in	-22 -36 -23 0 -90
uns _ ist	-39 0 0 0 -19
uns _ keine	242 -50 -432 0 0
uns _ mehr	37 -75 -22 0 156
uns _ mit	0 -164 0 0 -33
uns _ nicht	286 -98 -194 0 0
uns _ noch	25 -410 -156 131 -3
uns _ ob	-8 -34 0 0 0
uns _ oder	0 0 -84 -12 0
uns _ ort	0 0 0 0 -4
uns _ patie	-212 329 -21 -10 0
uns _ progr	-229 64 -59 304 -110
uns _ rechn	30 -108 0 0 0
uns _ sein	0 0 0 0 -2
uns _ seit	41 -25 -178 -2 -42
uns _ sich	199 -201 0 0 0
uns _ sie	0 0 0 -20 -68
uns _ sind	-3 -3 0 0 0
uns _ ueber	0 0 271 0 -5
uns _ und	56 -201 -2 0 89
uns _ unser	0 538 -76 -4 -14
uns _ was	-43 228 0 -21 0
uns _ wie	0 -10 -47 0 -3
uns _ wir	199 -226 0 -66 -155
uns _ zu	5 -19 -148 -40 -16
uns alles	127 316 -103 -5 -42
uns als	0 -21 0 -82 0
uns am	209 0 86 -20 0
uns an	44 -51 2 0 -53
uns anger	0 -21 0 0 -21
uns auch	-73 447 -2 0 -60
uns auf	-61 119 95 -88 -65
uns aufsc	0 -15 -7 -18 0
uns aus	-10 -191 -59 -12 -19
uns bei	88 -60 0 0 0
uns bitte	-102 -83 0 0 -22
uns damit	-16 0 0 -20 -15
uns das	80 -147 467 0 -92
uns dass	-46 0 106 0 0
uns der	-83 -249 174 -41 0
uns die	176 230 434 -80 -113
uns drauf	0 116 -54 -45 -71
uns ein	129 -259 0 -2 -63
uns eine	0 -41 -10 153 -122
uns einen	-1 760 -43 0 0
uns fuer	0 -7 0 232 -43
uns geht	423 0 -38 0 -30
uns gesch	-25 14 -102 -97 0
uns hat	0 -610 -43 0 0
uns im	166 -307 -227 470 -17
uns in	-34 -79 -581 -5 -70
uns ist	425 223 -223 -18 290
uns jetzt	175 77 0 -144 54
uns keine	-11 71 134 0 -25
uns komme	-4 0 0 0 0
uns laeuf	-260 -5 -49 0 1222
uns melde	0 -161 0 0 0
uns mit	-8 -89 33 0 -10
uns nach	0 0 114 0 -112
uns nicht	-198 215 -226 -255 77
uns noch	0 -54 -28 131 0
uns ob	-119 -64 -59 0 0
uns ruft	0 -175 -50 -2 0
uns sagen	0 0 -62 0 0
uns schon	-72 0 -48 -25 131
uns seit	-64 -160 936 -14 -79
uns sind	0 -43 -38 0 0
uns steht	-262 -20 -127 -67 0
uns ueber	268 0 -97 0 0
uns und	0 -239 0 0 -25
uns von	0 398 0 -4 -32
uns vor	0 0 0 0 -42
uns was	0 0 0 0 -7
uns weite	0 0 -84 0 0
uns wurde	0 -146 0 0 -21
uns zu	-88 -108 0 0 -3
unser	-668 365 -206 -571 -218
unser _ 0	-3 0 -157 0 -58
unser _ ?	-16 -52 -26 101 0
unser _ abgef	0 -38 0 0 0
unser _ am	-15 0 652 -8 -28
unser _ an	-161 -62 48 -22 -69
unser _ ansch	0 -13 -14 0 0
unser _ arbei	339 0 0 0 0
unser _ auch	-22 219 -27 0 -38
unser _ auf	-82 298 -86 0 0
unser _ aus	-77 324 -1 0 0
unser _ ausge	0 -128 -143 0 0
unser _ bei	0 -67 0 66 -53
unser _ benoe	0 -90 0 0 0
unser _ benut	0 -21 0 0 0
unser _ besch	-380 -94 -79 0 0
unser _ besta	40 -179 -48 0 0
unser _ betre	0 -42 -12 0 0
unser _ betro	0 0 0 93 0
unser _ bis	0 -69 -32 473 -153
unser _ bitte	0 -33 0 -507 -41
unser _ brauc	0 -7 0 113 -81
unser _ das	28 0 -163 0 0
unser _ den	0 -23 -1 -60 0
unser _ der	0 -15 0 203 0
unser _ die	0 -15 -58 0 0
unser _ durch	-36 0 -170 0 0
unser _ ein	-6 180 0 0 0
unser _ eine	-10 297 0 -21 -9
unser _ einge	0 354 0 0 -22
unser _ entha	0 55 -136 0 0
unser _ etwas	-161 0 -15 0 0
unser _ fragt	0 0 -19 0 0
unser _ fuer	0 -92 -89 -121 -179
unser _ gehen	-25 -32 -42 0 0
unser _ geht	0 -17 -51 0 0
unser _ gelan	0 -92 0 0 0
unser _ gesto	0 0 -141 0 0
unser _ haben	-33 0 0 0 -6
unser _ hat	-488 -256 330 -57 -43
unser _ im	186 -60 -112 0 0
unser _ in	244 -108 -156 -15 -16
unser _ ist	-161 -65 1063 7 -196
unser _ jetzt	-2 -269 0 0 0
unser _ kaper	0 -10 0 0 0
unser _ koenn	-70 0 134 0 0
unser _ kommt	-129 -64 156 0 0
unser _ laess	7 0 0 0 -15
unser _ laeuf	-8 -10 -190 71 -28
unser _ lasse	-23 0 4 0 0
unser _ laufe	156 154 0 0 0
unser _ melde	0 0 -113 0 0
unser _ mit	-71 0 -158 0 0
unser _ moech	0 0 0 0 -7
unser _ muess	0 -64 -64 8 0
unser _ nach	-160 369 0 118 -6
unser _ nicht	485 -95 49 89 0
unser _ noch	-61 203 -215 -28 0
unser _ oder	0 0 -33 0 0
unser _ praxi	-57 -61 0 0 0
unser _ rechn	-224 -252 826 0 0
unser _ sagt	-5 201 -75 0 0
unser _ schal	0 0 -21 0 0
unser _ schon	-121 -2 0 0 -8
unser _ sei	-8 -276 0 0 0
unser _ seit	181 -74 159 0 0
unser _ sende	-24 -124 -102 -2 0
unser _ serve	0 170 0 0 0
unser _ siche	-38 0 0 0 0
unser _ sind	493 29 -138 -70 0
unser _ soll	-3 0 -80 0 0
unser _ stand	0 0 82 0 0
unser _ steht	-176 -30 -154 0 0
unser _ ueber	-138 -345 -159 0 35
unser _ und	-162 -29 60 -19 0
unser _ verla	0 0 -54 -56 -16
unser _ versc	0 173 -337 0 0
unser _ vom	-101 -149 -87 -11 -33
unser _ von	-10 -69 72 0 298
unser _ vor	-26 0 0 0 0
unser _ weg	0 0 215 0 0
unser _ weite	47 0 -49 0 -375
unser _ will	-36 -36 0 -191 0
unser _ wir	0 0 -101 0 0
unser _ wird	-162 -69 107 0 0
unser _ wisse	0 0 0 0 -1
unser _ wurde	-58 -15 0 -29 -58
unser _ zeigt	-177 -56 612 0 0
unser _ zu	85 -18 -96 0 0
unser _ zur	0 -5 -100 307 0
unser abrec	0 -38 108 -215 -30
unser admin	0 79 0 -29 0
unser adres	0 252 0 -4 -27
unser aerzt	-131 0 0 -191 0
unser akten	292 -235 0 0 -11
unser ambul	0 0 -48 0 0
unser anbin	0 0 165 0 0
unser anfra	-114 -128 118 0 246
unser anlag	0 37 -225 0 -6
unser ansch	0 221 -11 0 0
unser anspr	0 0 0 0 -53
unser anwal	-14 0 0 -76 0
unser auftr	0 -99 0 0 -33
unser auszu	0 65 -143 0 0
unser azubi	0 355 0 0 0
unser backu	0 -15 -2 0 310
unser bankd	0 0 -33 0 -27
unser bankv	0 -100 -61 0 0
unser beste	0 0 -53 -6 0
unser betre	0 42 0 0 198
unser betri	0 0 -18 0 0
unser chef	0 -24 0 0 0
unser compu	-50 -3 -144 0 -21
unser daten	-10 517 -289 327 -69
unser drei	0 -33 -34 0 0
unser druck	-132 225 143 0 -48
unser edv-m	0 245 -9 0 0
unser eigen	0 408 0 -47 0
unser firew	0 -192 0 0 0
unser ganze	-2 0 155 0 0
unser gemei	9 -69 148 -40 0
unser gesch	0 -154 -52 -28 0
unser gesel	0 -64 -64 0 0
unser haend	-35 0 0 0 0
unser haus	28 0 -92 -56 0
unser helfe	-130 86 9 0 -10
unser homep	-109 306 253 0 0
unser inter	0 82 -340 0 0
unser it	-48 324 0 -16 -18
unser it-be	0 -23 0 0 0
unser it-di	-98 -32 -23 0 296
unser karte	164 262 -317 -8 0
unser kennw	0 345 0 0 -22
unser kinde	254 -16 0 0 0
unser klini	0 -90 -4 0 0
unser konne	-55 -16 -79 0 0
unser konto	0 -133 0 -32 -1
unser kunde	0 203 0 0 -6
unser kv	0 -151 52 51 0
unser labor	0 0 71 0 0
unser lizen	0 -36 -188 -3 -28
unser manda	-4 -38 0 -11 0
unser mvz	-37 -25 -2 0 0
unser namen	0 -214 0 0 0
unser netz	0 -73 -48 0 0
unser neue	-36 -75 -170 -38 184
unser numme	0 -32 -59 0 0
unser passw	0 -107 0 0 -35
unser patie	-169 201 -92 188 46
unser pc	0 -289 0 0 0
unser postf	-133 303 270 0 -24
unser praxi	111 55 -577 157 -119
unser progr	321 -10 -65 0 0
unser rechn	-257 11 -95 -2 164
unser recht	0 0 0 0 -375
unser seite	0 -16 -49 -21 0
unser serve	795 631 80 -31 -268
unser siche	0 21 -136 0 -38
unser smc-b	0 0 117 0 0
unser softw	-36 -4 -23 -55 -24
unser steue	0 -14 -75 113 0
unser syste	-252 180 0 -6 -163
unser techn	-152 -168 94 -29 -56
unser telef	0 -184 -60 0 -24
unser telem	0 0 -76 -13 0
unser termi	-71 226 31 -80 -13
unser ti	0 -34 397 0 0
unser ti-an	-174 0 635 -57 0
unser ti-zu	0 -10 0 0 -58
unser ticke	0 0 0 -5 -58
unser unter	-42 0 0 0 0
unser versi	0 0 -50 -97 -1
unser vertr	0 -84 -142 0 -68
unser viren	-97 -137 0 0 -58
unser windo	-8 -73 0 -7 0
unser zugan	-51 37 -166 0 0
unser-	-394 705 749 134 -855
unsere	212 -504 492 65 -538
unserem	-276 1000 -283 -154 -80
unseren	-89 -391 -163 -40 -191
unserer	-172 522 661 302 -135
unseres	0 -50 -116 -38 157
unserm	-32 86 159 0 0
unsern	-36 43 0 0 -68
unsic _ wir	-1 0 0 -66 0
unsic ob	-1 0 0 -66 0
unsic-	-1 0 0 -66 0
unsicher	0 0 0 -66 0
unten	198 -262 -250 0 -165
unten recht	0 -117 0 0 0
unter	-141 -148 -404 -126 77
unter 0	-66 0 0 -40 203
unter ?	-20 0 -62 -107 -38
unter _ 0	-66 -26 -54 -164 178
unter _ ?	0 0 -32 0 0
unter _ den	0 0 0 132 0
unter _ der	-89 -56 -27 0 -116
unter _ haben	0 -46 0 0 61
unter _ ich	138 0 0 0 0
unter _ namen	-6 -18 0 0 0
unter _ numme	0 0 0 0 -62
unter _ oder	-35 -19 -9 0 0
unter _ sie	0 0 0 0 -6
unter dem	0 -104 0 -27 0
unter den	0 -25 0 0 0
unter der	-104 -165 -14 -10 -101
unter haben	0 0 0 -7 0
unter koenn	0 0 0 0 -6
unter meine	-6 225 0 0 0
unter muess	-35 -19 -9 -46 0
unter sie	0 -16 -32 0 0
unter und	176 0 -124 -45 0
unter unser	0 -10 -120 0 0
unter windo	0 0 -54 -74 0
unter-	579 -22 -70 -100 249
unterbrochen	112 -21 702 0 -19
unterlagen	467 -135 -192 265 418
unternehmen	-30 0 -140 0 -293
unternommen	-22 0 0 -113 0
unterrichten	-184 -19 -9 -46 0
unterrichtet	0 0 0 0 -38
unterschreiben	-20 -52 -13 0 0
unterschrieben	-56 215 -124 -31 -129
unterschrift	-52 -62 0 -80 -14
unterwegs	0 -44 0 0 0
until	-29 0 0 -284 -42
unver-	795 -108 -257 -30 0
unverschaemt	0 -8 0 0 0
unzus zurue	0 -114 0 0 0
unzus-	0 -114 0 0 0
unzustellbar	0 -114 0 0 0
up	215 -234 537 -44 511
updat 0	0 0 -37 -14 0
updat ?	0 0 -23 0 0
updat _ 0	0 0 -159 -9 0
updat _ das	68 0 -131 0 0
updat _ der	303 0 -246 0 0
updat _ die	0 0 -209 0 0
updat _ ihnen	0 0 0 -9 0
updat _ insta	-55 0 0 0 0
updat _ ist	-62 0 122 0 0
updat _ progr	411 0 0 0 0
updat _ sich	0 0 -36 0 0
updat _ und	180 -62 0 0 0
updat _ wir	-115 0 0 0 -97
updat an	-55 0 0 0 0
updat auf	0 0 -11 0 0
updat brich	0 0 -964 0 -61
updat das	0 191 0 0 0
updat einsp	-78 0 0 0 0
updat insta	0 -191 0 0 0
updat ist	232 0 -520 0 -38
updat nicht	125 0 -47 0 0
updat von	-99 0 -8 -47 -33
updat zum	0 0 0 0 -33
updat-	358 -319 -464 -90 -24
update	118 -225 -250 -81 99
update-dvd	0 0 -149 0 -38
updates	240 -94 -66 -9 -63
urgen-	15 -91 -8 0 -309
urgent	15 -91 -8 0 -309
urheb _ attac	0 0 0 -51 0
urheb der	0 0 0 -51 0
urheb-	0 0 0 -51 0
urheber	0 0 0 -51 0
urlau-	-89 -103 -97 -158 -140
urlaub	-38 -149 105 -158 -140
urolo praxi	-9 0 0 0 0
urolo-	662 -9 0 0 0
urologische	-9 0 0 0 0
ursac-	111 -119 -128 0 166
ursache	111 -119 -128 0 166
us	-29 -95 481 -117 -235
us ?	0 0 114 -21 -78
usb-s-	-89 324 0 0 0
usb-stick	-89 324 0 0 0
use	0 0 -78 0 -18
user	31 -259 0 0 0
users	0 1 0 0 0
using	-99 -14 -17 -33 -19
v	-125 0 0 0 0
verae-	-121 -96 308 -8 -28
veraendert	-121 -88 0 -8 -28
veral-	-2 -77 635 -26 -9
veran ?	0 -22 0 0 -27
veran-	-113 -60 -22 -20 340
veranlassen	-113 0 0 0 340
verantworten	0 -22 0 0 0
verantwortlich	0 0 0 -20 0
verba-	129 0 -129 0 0
verbi _ daten	333 -14 -451 0 -16
verbi _ serve	238 -31 292 0 0
verbi _ unser	0 146 85 0 0
verbi zu	-315 101 438 0 -43
verbi zum	382 -45 374 -138 0
verbi zur	253 0 2 0 -16
verbi-	44 326 1925 -138 -176
verbinden	174 -66 -124 0 0
verbindet	-33 -27 153 0 0
verbindung	-97 -251 2015 -138 -163
verbindungen	0 670 -108 0 -13
verbl-	0 -26 237 -56 0
verbr-	0 0 60 0 -102
verbrecher	0 0 0 0 -102
verbu-	-118 85 -49 0 -4
verbunden	-118 85 -49 0 -4
verda-	-9 84 -19 0 0
verdacht	126 265 -19 0 0
verdaechtige	-22 -223 0 0 0
verdi-	0 0 0 0 -79
verei-	-523 -2 -29 -145 -23
vereinbart	0 -2 -75 -18 0
vereinigung	0 0 -6 -26 -23
verfa-	0 -87 0 536 337
verfahren	0 0 0 250 0
verfu-	-179 0 328 0 -115
verfuegbar	-105 0 328 0 -91
verfuegung	-74 0 0 0 -24
verga-	0 0 0 -14 -28
vergangenen	0 0 0 -8 -28
verge _ sie	0 0 0 0 -3
verge gott	0 0 -73 0 -80
verge-	-77 -260 374 -45 -17
vergeben	-47 -94 510 -17 -13
vergelt's	0 0 -73 0 -80
vergessen	0 -166 0 -28 86
vergi-	-97 -11 562 0 0
verha ?	0 -57 0 0 0
verha-	0 -102 0 0 -85
verhalten	0 -102 0 0 0
verhi-	-22 0 0 0 0
verhindern	-22 0 0 0 0
verka-	-8 288 -95 -44 -180
verkaufen	0 0 -95 -37 -180
verkauft	-6 -63 0 0 0
verla ?	0 -80 0 -73 0
verla das	-54 -57 19 267 0
verla dass	-8 0 0 0 0
verla die	0 -66 0 36 -16
verla ein	0 0 -146 0 0
verla eine	0 -102 -66 0 -106
verla sie	0 0 0 -332 -22
verla von	0 -63 -28 -7 0
verla-	258 319 -357 -63 -316
verlaengert	0 0 0 -376 0
verlaengerung	0 0 -73 -352 0
verlangen	-3 -28 -6 -47 -22
verlangt	-160 253 52 611 -230
verlassen	0 -13 0 0 -25
verlaub	0 0 0 -7 0
verle-	0 -197 0 -24 -35
verlegt	0 -197 0 0 0
verletzung	0 0 0 -24 0
verli-	-180 -9 205 34 -16
verliert	-123 -9 205 0 0
verlo-	412 164 -119 10 0
verloren	412 164 -119 10 0
verme micro	0 -98 0 0 0
verme-	-26 658 -31 0 653
vermeintliche	-26 368 0 0 240
vermeintlichen	0 305 0 0 0
vermu-	0 -2 -120 0 -112
vermutlich	0 94 -120 0 -112
veroe-	-8 590 0 -73 0
veroeffentlicht	0 235 0 -73 0
veror-	534 -65 -934 75 -29
verordnen	734 0 -550 -6 0
verordnung	197 0 -95 0 -25
verordnungen	-311 0 -205 -5 -4
verpf _ patie	-25 0 0 0 0
verpf die	-61 0 0 0 0
verpf-	-76 -71 0 0 -4
verpflichtet	-76 -71 0 0 -4
verra-	0 -169 0 0 0
verraten	0 -169 0 0 0
verre-	0 -17 -10 -204 -61
verrechnungsstelle	0 -17 -10 -204 -61
verru-	-76 0 96 -75 -4
verrutscht	-76 0 96 -75 -4
versa _ kv-co	0 -66 328 0 -23
versa der	0 0 161 0 -41
versa ueber	0 -66 328 0 0
versa-	-324 -114 1465 -52 -98
versaeumen	-107 0 0 -21 -1
versand	-187 -88 908 -31 -97
versc ?	0 -214 -305 0 0
versc _ ?	0 -187 -258 0 0
versc _ die	167 0 -110 0 0
versc _ und	0 67 0 0 0
versc _ wir	-1 -36 256 0 -105
versc die	-21 85 -132 0 0
versc gebli	0 0 0 0 -195
versc ist	-22 414 0 0 0
versc oder	0 -112 0 0 0
versc und	-40 -337 381 0 -60
versc worde	0 578 0 0 0
versc wurde	0 -268 0 0 0
versc-	-280 93 707 -46 -385
verschicken	-104 0 -114 -62 0
verschickt	-45 730 -594 0 -9
verschieben	167 0 -88 110 0
verschluesselt	-296 547 -57 0 -171
verschluesselten	0 -210 0 0 0
verschluesselung	0 -1096 -22 0 0
verschluesselungstrojaner	0 437 0 0 -54
verschoben	0 -21 71 -79 0
verschont	0 0 -41 0 -195
verschwinden	-195 -5 1016 0 0
verschwunden	232 -176 409 -15 -45
verse-	-233 -199 809 -15 -44
versehentlich	-162 -116 -99 0 0
versenden	0 0 524 -15 0
versendet	-29 -24 384 0 -3
verseucht	0 -59 0 0 -41
versi 0	0 0 0 -14 0
versi _ die	-94 -58 41 218 0
versi _ ist	0 0 -20 -1 0
versi einle	-154 0 420 -11 0
versi verla	0 -17 -26 500 0
versi von	0 0 0 0 -26
versi-	-249 -293 -43 522 3
versichertendaten	0 -70 0 0 0
versichertenkarte	16 -52 -90 0 -30
versichertenkarten	-154 0 130 -11 0
versichertenstammdatenabgleich	-38 0 125 0 0
versicherung	0 -17 -50 587 0
version	0 -102 -162 -52 34
verso-	-300 -29 -28 443 0
versp-	-83 0 -49 -100 -97
versprochen	-23 0 -49 -100 -97
verst ?	-1 0 0 0 0
verst _ sie	-42 -6 226 -31 0
verst dass	-42 0 226 0 0
verst fuer	126 -6 -24 -31 0
verst ich	0 0 -35 0 0
verst patie	-55 0 -205 0 0
verst-	-178 -250 229 296 -379
verstaendigen	-73 0 0 0 0
verstaendigt	0 0 -65 -97 -171
verstaendnis	126 -6 -24 -31 0
verstehe	-122 -74 152 -68 -60
verstehen	0 -55 318 0 0
verstellt	0 0 52 0 0
versu-	247 12 -64 -74 -258
versuch	0 0 156 0 -96
versuchen	280 0 -116 -74 -70
versucht	-33 12 -84 0 -92
verte-	0 219 0 -107 343
verteilt	0 219 0 -107 343
vertr ?	0 0 -88 0 0
vertr _ auftr	0 -63 0 0 0
vertr _ uns	0 -153 0 0 -148
vertr auch	0 0 0 0 -83
vertr der	222 0 -55 -89 0
vertr die	0 -69 0 0 -90
vertr fuer	0 0 0 0 -88
vertr hat	0 -84 0 0 -127
vertr sind	0 0 -56 0 0
vertr zur	0 -63 0 0 0
vertr-	908 -356 -613 -383 -237
vertraege	0 0 -61 0 0
vertrag	-68 -93 0 0 0
vertrauen	-246 0 215 -13 0
vertrauenswuerdig	0 0 -165 0 0
vertretbar	0 -13 0 0 0
vertretung	330 0 -142 -290 569
vertriebspartner	0 -84 -142 0 -458
verun-	-36 0 0 0 0
verunsichert	-36 0 0 0 0
verwa-	-67 64 134 226 -52
verwaltung	-67 131 173 0 -52
verwe auf	145 0 -134 0 -16
verwe-	344 -441 192 -35 -23
verweigert	277 -224 -114 0 0
verwendet	-138 -160 -10 0 0
verze-	-6 19 84 0 0
verzo-	-154 -74 -82 -26 0
via	-103 -7 364 0 0
video-	-1014 -87 1385 -10 -5
videosprechstunde	-687 -87 1181 0 -5
viel	-274 -252 518 -32 -384
viel kraft	0 0 0 0 -283
viel zu	-42 0 226 0 -95
viele	-95 -66 -168 -88 -115
viele _ die	0 -57 -7 -1 0
viele _ fuer	0 0 0 -100 -377
viele _ im	0 10 0 0 -415
viele _ kunde	0 0 0 -25 -64
viele _ und	0 0 0 0 -29
viele arbei	0 -36 0 0 0
viele arztp	0 0 0 -31 0
viele dank	-6 -16 -72 -100 -423
viele ihrer	0 0 0 -25 -64
viele kunde	0 0 0 0 -32
viele-	-28 -73 -83 -131 -570
vielen	-28 -16 -76 -131 -570
viell _ sie	0 -93 0 0 -28
viell-	-59 -155 0 0 -92
vielleicht	-59 -155 0 0 -92
vier	-538 338 564 273 -62
vier _ und	-226 106 -12 0 0
vier arbei	-262 -100 -12 0 0
vier tagen	-147 -11 262 221 -58
vier woche	-53 0 -157 0 0
viert aller	-10 0 0 0 0
viert-	20 166 -254 -139 -36
viertel	-10 0 0 0 0
vierten	-20 -36 -179 -49 0
vierz-	-74 180 -200 212 -2
vierzehn	78 0 -71 248 0
vierzig	-151 180 -129 -36 -2
viren	0 -206 0 0 0
viren hat	-97 162 -14 0 -127
viren-	-339 944 -504 -116 -270
virenscanner	-189 -940 -431 -23 -334
virenschutz	0 684 -59 0 -33
virenwaechter	-26 1019 -14 -93 -9
virtu-	-228 0 -26 0 0
virus	-69 -705 0 0 287
virus _ ?	0 -21 0 0 0
vo	0 -69 0 0 0
voll	169 230 -258 -21 -27
volle-	932 -1 0 -170 -261
volles	495 0 0 -170 -221
vollm-	-4 -98 0 0 -112
volls praxi	0 0 0 0 -2
volls-	221 0 -560 136 297
vollstaendig	221 0 -538 -31 535
vollstaendiger	0 0 0 0 -2
vom	-906 742 887 -181 344
vom 0	-278 -136 -7 -260 -97
vom _ 0	-62 -160 -138 -99 -70
vom _ ?	-47 0 -20 0 0
vom _ auf	0 152 0 0 -31
vom _ aus	-77 311 -29 0 0
vom _ betro	-101 0 -46 0 -111
vom _ bis	-105 49 -26 -117 -12
vom _ der	0 124 0 0 0
vom _ genom	219 104 -11 0 -19
vom _ in	0 31 -233 0 0
vom _ ist	0 -141 -220 -130 -13
vom _ komme	-382 -26 330 0 0
vom _ nehme	0 -34 0 0 -8
vom _ nicht	-32 0 -114 0 0
vom _ novem	-97 0 0 -12 -15
vom _ oktob	0 -25 -53 -33 0
vom _ suppo	0 217 0 0 0
vom angeb	0 333 0 0 -8
vom angri	-6 -111 -35 0 0
vom chef	-216 252 -55 0 -41
vom konne	0 -146 -466 0 0
vom labor	-40 0 482 -20 -8
vom micro	0 -176 0 0 0
vom monta	0 -21 -294 -251 470
vom netz	219 298 -25 0 -36
vom oktob	-134 -117 -2 0 0
vom praxi	-77 504 335 0 -24
vom serve	-16 37 -129 0 -25
vom strom	0 -37 -153 0 0
vom suppo	0 -114 0 0 0
von	-359 1267 599 -138 626
von 0	-444 -19 636 320 177
von _ 0	-26 -307 -211 -46 199
von _ ?	0 -239 0 0 -1
von _ ab	0 -115 301 0 -4
von _ am	0 89 0 0 0
von _ an	-466 100 621 237 -146
von _ ander	-51 -176 -28 0 0
von _ anger	0 50 0 0 -146
von _ angri	0 -35 -160 -15 0
von _ arbei	-521 -82 479 0 -41
von _ attac	0 -34 0 -8 -32
von _ auf	131 -246 -4 0 0
von _ aus	-49 -320 -255 -38 -23
von _ bei	0 -46 -13 0 0
von _ bekom	0 -104 -42 0 0
von _ besch	0 0 24 0 0
von _ bis	-23 0 69 247 -64
von _ cyber	0 0 0 0 -12
von _ damit	0 0 0 -20 -25
von _ daten	0 0 359 -57 0
von _ der	0 227 -15 -8 -91
von _ die	-18 -49 277 -36 -60
von _ ein	-48 -129 237 0 0
von _ eine	0 0 0 0 -43
von _ empfo	0 -64 0 -85 218
von _ firma	0 -103 0 0 0
von _ gesch	-25 14 -102 0 0
von _ hacke	-12 -16 126 -6 -6
von _ hat	-5 151 -101 0 -304
von _ hause	-41 0 -35 0 0
von _ hoere	-74 0 0 0 0
von _ hotli	0 -15 0 0 635
von _ ich	113 -17 0 0 -21
von _ im	0 -182 -58 0 231
von _ in	-52 -16 -307 0 0
von _ iphon	0 -129 -30 0 -72
von _ ist	420 128 -84 0 262
von _ keine	0 114 -59 0 -48
von _ komme	-19 205 0 0 0
von _ konto	0 -133 0 -32 -25
von _ kv	0 -80 0 -136 0
von _ micro	0 5 0 0 0
von _ mit	0 -27 -46 0 0
von _ nacht	0 -69 -216 0 133
von _ nicht	-147 0 130 0 -39
von _ patie	246 604 -253 75 0
von _ per	0 12 0 0 -7
von _ praxi	0 485 -162 0 -44
von _ sache	0 0 0 0 -111
von _ seite	-17 -31 -39 -21 -48
von _ sind	0 -4 156 -1 -29
von _ stamm	0 137 0 0 -9
von _ stund	0 209 0 332 0
von _ suppo	0 290 0 0 0
von _ techn	0 -25 0 0 -58
von _ ueber	-18 214 0 0 0
von _ und	144 -311 -101 -7 -3
von _ unser	0 -51 -35 0 0
von _ vorfa	-35 -40 -9 -17 -9
von _ war	0 -79 0 0 -144
von _ woche	142 0 -204 -103 -43
von _ zu	-67 -7 -3 0 88
von allei	-18 450 -30 0 -124
von angeb	0 5 0 0 0
von ausse	-26 252 -179 0 -135
von dem	-70 -172 -322 -38 -15
von den	54 -115 -59 -22 -100
von der	50 -284 -87 -309 460
von diese	0 -18 0 0 0
von draus	0 0 -12 0 0
von einem	-41 -77 -7 443 -49
von einer	0 15 -3 0 78
von euch	-12 -173 0 0 398
von exter	0 98 -20 0 -27
von frau	-253 31 358 0 -21
von fremd	0 120 0 0 0
von geste	-384 -400 832 -66 14
von hand	-141 -125 621 -34 -4
von herrn	-97 -226 626 0 -54
von heute	-68 0 -263 -237 695
von ihnen	-342 225 -170 81 -510
von ihrem	0 -25 77 0 -85
von ihren	0 0 0 0 -147
von ihrer	0 139 0 0 283
von jeman	0 180 -15 -8 0
von kolle	0 206 0 0 0
von kv-co	0 0 -59 0 0
von letzt	142 -16 -204 -103 267
von meine	0 -219 -281 0 -114
von micro	155 -123 -3 -12 -227
von nicht	-51 0 -21 0 0
von progr	-297 532 -214 0 -24
von selbs	-26 575 -13 0 152
von sich	672 0 94 0 -231
von uns	397 430 -124 80 -150
von unser	234 1079 -289 29 -82
von wem	0 -61 0 -65 -14
von windo	0 -186 -33 -2 0
von wir	56 470 -74 -181 135
von zu	-41 0 -35 0 0
vor	375 198 -816 -1209 330
vor 0	-37 -40 -36 -109 0
vor ?	0 0 0 -19 0
vor _ angri	0 0 -24 -98 0
vor _ jahre	-141 -186 0 -47 -147
vor _ tuer	27 -77 -180 -151 0
vor _ updat	-55 0 0 0 -62
vor _ vorfa	0 0 0 -27 -22
vor allem	0 276 -1 0 0
vor dem	-204 0 -162 242 203
vor den	-125 0 0 -28 0
vor der	67 -78 -260 -495 -38
vor ort	163 -26 -16 -110 -4
vor wir	378 -5 0 -264 0
vor zwei	-32 -163 0 -11 -36
vorab	0 -16 0 0 -2
vorau-	0 0 0 0 -478
voraus	0 0 0 0 -478
vorbe ?	0 0 0 0 -13
vorbe-	305 -21 -10 113 -187
vorbei	180 -21 150 113 -15
vorbereitet	0 0 0 0 -172
vorer-	122 -25 0 0 -42
vorerst	0 0 0 0 -31
vorfa _ ?	0 0 0 -27 0
vorfa _ auf	0 0 -14 0 0
vorfa _ der	-35 -19 -9 -17 0
vorfa _ die	0 0 0 -73 0
vorfa _ ihnen	-55 -21 73 -21 45
vorfa _ ihrem	0 0 0 0 -5
vorfa _ und	0 -11 0 -17 0
vorfa bei	-55 -70 73 -37 45
vorfa in	-70 -19 -9 0 -5
vorfa-	-126 -268 -50 -170 -20
vorfall	-126 -219 -50 -98 -20
vorfalls	0 0 0 -73 0
vorfe-	-22 0 0 0 0
vorfeld	-22 0 0 0 0
vorga-	-15 -147 -198 63 605
vorgang	0 -2 -37 63 640
vorge-	207 395 127 -100 -221
vorgehen	0 -16 -24 0 0
vorgesehen	0 0 -28 0 0
vorgestern	-94 0 132 -87 -187
vorha-	-66 81 -115 0 -60
vorhanden	-66 81 -115 0 -60
vorhe-	-111 -58 -82 912 -88
vorher	-111 -58 -82 912 -88
vorhi-	169 -244 -44 -5 153
vorhin	169 -244 -44 -5 153
vorig-	0 140 0 -46 -43
vorke-	0 -36 0 -137 -15
vorkehrungen	0 -36 0 -137 -15
vorko-	0 -29 0 -18 0
vorla-	-3 -3 52 -13 -1
vorlage	-3 0 52 0 0
vorle-	0 0 0 246 0
vorli-	-3 0 -28 163 0
vormi-	301 363 425 -45 -45
vormittag	272 363 461 -45 -45
vormittags	0 0 -36 0 0
vorne	157 -365 280 237 -61
vorsi-	0 -490 60 0 -19
vorsichtig	0 -245 0 0 -19
vorsichtshalber	0 -244 0 0 0
vorso-	175 -177 -31 39 -84
vorsorge	185 0 0 0 -42
vorsorglich	-10 -177 -31 39 -42
vorst-	125 -224 -93 -5 -2
vorstellen	217 0 -93 0 0
vorzu-	0 -40 0 0 -22
vpn	-10 0 296 0 -4
vpn-z-	-4 0 118 -55 0
vpn-zugangsdienst	-4 0 107 -55 0
vsdm	-195 0 -188 0 -51
waehl-	342 0 -107 0 0
waehr _ sprec	10 -45 0 0 0
waehr der	10 -45 0 0 -40
waehr-	98 203 137 -16 -42
waehrend	98 203 137 -16 -42
waer	-10 0 0 0 -7
waere	-148 -113 -29 -240 -126
waere _ wenn	-64 0 -29 -124 -87
waere schoe	0 0 -14 -73 -8
waere wohle	0 0 -15 -103 0
waere-	-38 0 -37 38 -64
waeren	-38 0 -37 38 -64
wahrs-	0 0 -95 0 -9
wahrscheinlich	0 0 -95 0 -9
waiti room	782 0 -305 -49 0
waiti-	782 0 -305 -49 0
waiting	782 0 -305 -49 0
wande-	0 204 0 0 0
wann	325 0 -423 -644 -769
wann ?	109 0 0 0 0
wann _ ?	0 0 0 -18 0
wann _ bei	0 0 -138 -98 -217
wann _ das	0 0 -28 -153 0
wann _ die	0 0 0 -153 -70
wann _ es	-52 0 0 0 -46
wann _ ich	0 0 0 -30 0
wann _ ihr	0 0 0 0 -113
wann _ ihre	0 0 0 0 -30
wann _ sie	0 0 -55 0 -191
wann _ unser	270 0 0 0 -63
wann _ wiede	37 0 -66 0 -19
wann _ wir	0 0 -31 -139 0
wann der	0 0 0 -69 -8
wann die	-1 0 -199 -103 0
wann geht	-52 0 0 0 -70
wann genau	0 0 0 123 0
wann gibt	0 0 0 0 -46
wann ist	0 0 -242 -153 -30
wann kommt	-148 0 170 0 0
wann laeuf	270 0 0 0 -279
wann muess	0 0 -31 -170 0
wann sind	0 0 -20 0 -191
want	0 -167 0 195 0
wants	0 -246 0 437 -59
war	-173 3 233 -228 411
war _ da	0 0 0 0 -224
war _ das	0 -73 0 0 103
war _ denn	-34 0 0 0 0
war _ der	0 -280 0 -7 -230
war _ ein	0 116 0 0 0
war _ richt	0 -46 0 0 0
war bei	-2 -111 0 0 -118
war da	-20 -105 0 0 -23
war das	-137 219 294 0 -148
war denn	0 -17 0 0 0
war der	0 -566 -81 -12 146
war die	-11 246 0 -78 -21
war ein	0 -47 0 0 359
war es	-7 317 -5 -15 -8
war geste	0 -73 0 140 -68
war heute	-95 13 0 -31 -212
war ihr	0 0 0 0 -19
war ihre	0 0 0 -27 -1
war letzt	0 -141 0 -23 -29
war nur	0 -135 -34 0 206
war und	264 0 -77 0 0
war von	0 0 -3 0 0
waren	54 606 -399 -130 -266
waren ?	-94 0 0 0 0
waren das	0 240 0 0 -62
waren die	-53 145 -70 0 0
waren sie	0 0 0 0 -13
warte	-22 -174 -29 -77 -61
warte _ auf	-211 -73 236 -34 -3
warte _ der	-83 -11 253 0 -14
warte _ die	-84 -39 -256 -19 0
warte _ sich	-34 -71 206 0 0
warte _ voll	179 0 -90 0 0
warte _ wir	60 -6 416 -20 -47
warte auf	-137 -25 239 -106 0
warte ist	-263 -72 212 -16 -20
warte seit	-126 -164 -159 -77 -61
warte und	-73 -11 561 0 -47
warte voll	508 0 -219 0 -15
warte-	-191 -436 294 -28 -298
warteliste	-319 -81 357 0 -47
warten	-349 -55 224 -43 -36
warteschleife	0 0 -136 -58 -9
wartet	424 -63 -107 159 0
wartezimmer	58 -83 125 -46 -89
wartu fuer	0 0 0 -18 -1
wartu-	-295 -317 -109 -137 -113
wartung	0 -24 0 -55 -14
wartungsvertrag	0 -75 0 -51 -15
warum	-321 579 -85 0 0
warum bekom	-95 0 0 0 0
was	-301 258 -225 255 -198
was ?	0 0 -11 471 -22
was _ ?	0 395 0 -57 0
was _ bei	0 -22 -120 0 0
was _ da	0 -73 0 0 0
was _ damit	0 0 0 -7 0
was _ das	0 392 0 0 0
was _ denn	-73 0 0 0 0
was _ der	-43 273 0 -41 0
was _ die	0 -165 0 -67 -6
was _ eine	0 0 0 0 -102
was _ hat	129 -78 0 0 0
was _ ich	-105 -3 0 223 -91
was _ ihnen	0 0 0 -21 -6
was _ in	0 2 140 0 0
was _ ist	-19 0 0 0 0
was _ mit	0 -58 0 -67 0
was _ oder	0 0 0 0 -5
was _ sie	-181 -77 194 -77 -15
was _ uns	0 0 0 0 -32
was _ unser	0 -88 0 93 0
was _ von	-97 0 47 0 -13
was _ wenn	-145 0 0 0 0
was _ wir	-130 71 -11 540 -42
was bei	0 0 0 -21 0
was brauc	-41 0 0 -55 -46
was die	342 -31 -53 -13 0
was dran	0 -37 0 0 0
was empfe	0 0 194 -42 0
was genau	-19 0 0 0 0
was haben	0 0 0 -116 0
was hat	0 -199 0 -56 -25
was ich	-180 -28 59 0 0
was ist	-73 186 0 -60 -28
was jetzt	0 324 0 0 0
was kann	0 -25 0 0 -28
was koste	0 -17 0 -41 0
was mache	-214 -239 0 0 -33
was man	0 -127 -112 0 0
was mit	0 -88 0 0 0
was muess	-94 -7 0 0 0
was muss	0 -3 -5 -70 -59
was nicht	0 0 0 0 -20
was nun	0 74 0 0 -39
was passi	-145 0 0 -67 0
was raten	-181 -77 0 0 0
was sagen	-28 0 0 -28 0
was sie	0 0 0 -7 -32
was soll	185 0 0 0 -4
was solle	83 -75 -11 0 -4
was tun	0 357 0 0 -6
was von	-12 -63 -6 93 0
was war	0 -22 0 0 0
was wir	321 0 0 -44 -2
way	73 0 -272 0 -2
way to	98 0 -272 0 -2
we	-160 -317 78 -66 -125
we _ a	-89 140 345 0 0
we _ all	0 0 0 0 195
we _ an	0 -36 -37 161 0
we _ for	0 0 -208 0 0
we _ not	140 109 -116 -7 0
we _ open	-83 0 -126 0 0
we _ the	-173 -45 -24 -52 -13
we _ to	391 -73 -5 -168 -130
we _ up	-25 -103 0 0 -6
we _ your	0 182 0 0 0
we are	-17 -103 -438 -82 0
we canno	211 -39 -249 0 0
we chang	0 0 0 0 177
we do	-182 154 -88 -7 0
we get	0 0 414 0 0
we had	391 -73 -5 0 -41
we have	-71 122 200 69 0
we need	0 -45 -67 -33 -46
we still	-94 0 0 0 0
we're	0 0 285 -114 65
we've	206 -36 -90 0 0
webin-	-5 0 0 0 0
webinar	-5 0 0 0 0
webse-	-61 0 -210 0 0
webseite	-61 0 -210 0 0
websi-	0 0 -124 -3 -16
website	0 0 -124 -3 -16
wechs des	0 0 145 0 0
wechs-	-205 -187 500 -27 -116
wechsel	-95 0 -109 0 -61
wechseln	-25 0 0 -27 0
weder	1195 98 -37 -8 -22
weder _ noch	446 -18 68 -8 -22
week	0 0 204 0 -28
weg	71 288 511 -21 -222
weg ?	-160 0 0 0 0
weg _ ?	984 0 0 0 0
weg _ ich	-53 0 0 0 0
weg _ sie	-38 0 -10 -11 0
weg _ weg	84 -58 -251 0 0
weg ist	-62 0 122 0 0
wege	0 0 -20 -24 136
wegen	-14 164 -245 341 -156
wegen _ angri	-197 0 -63 -82 -22
wegen _ hack	0 -16 175 0 0
wegen _ hacke	0 0 52 0 0
wegen _ vorfa	0 0 0 -73 0
wegen dem	-19 -16 164 -66 -26
wegen der	-168 414 -91 624 -18
wegen des	449 -125 -14 -16 -36
wegen eurem	-78 0 0 0 0
wegen ihres	0 0 0 -73 0
weige-	-134 0 260 0 0
weihn-	-11 233 -36 -140 -21
weihnachten	-11 233 -36 -110 -21
weil	1077 510 688 189 101
weil _ der	23 -14 -352 0 0
weil _ ein	-69 299 -11 0 -2
weil _ keine	130 -172 -170 0 0
weil _ nicht	-71 -16 -102 0 0
weil _ progr	243 -16 -1 -9 0
weil _ rechn	421 -21 -138 -45 -56
weil bei	253 -61 0 0 0
weil das	321 -23 59 155 -13
weil der	-70 -111 903 136 -53
weil die	-280 -145 455 -52 -139
weil ich	-80 -151 -168 0 0
weil kein	315 -21 -187 -45 -56
weil sie	-96 328 492 0 424
weil wir	-155 0 279 -40 0
weise	-57 -33 0 0 -9
weiss	-156 202 -340 74 -82
weiss _ nicht	-27 -149 -170 -17 0
weiss ich	-219 241 -198 0 0
weiss man	0 -8 0 0 0
weiss nicht	123 -21 -80 123 -38
weiss ob	-185 -16 -71 0 0
weiss-	-78 -66 -252 0 0
weit	293 0 181 0 -84
weite ?	0 0 0 0 -10
weite _ in	0 -11 -48 0 0
weite arbei	164 0 0 -25 -85
weite auf	0 0 0 0 -51
weite oder	-19 0 -147 0 0
weite und	-204 0 289 -6 -32
weite zu	-113 0 0 0 637
weite-	-188 103 162 -120 323
weiter	247 -20 13 -50 468
weiterarbeiten	-204 0 289 -6 0
weitere	0 -33 -48 0 0
weiteren	0 58 -24 0 -7
weiteres	138 -116 0 -20 -20
weitergeben	0 0 0 0 375
weitergeleitet	-133 0 0 0 -452
weiterhin	-88 -14 -20 -75 -33
welch _ ?	-32 0 0 0 0
welch _ brauc	0 0 0 0 -21
welch _ das	0 -84 -57 0 -7
welch _ der	35 -49 0 0 0
welch _ die	0 -24 -19 0 0
welch _ gilt	0 0 0 -58 0
welch _ haben	0 0 0 0 -33
welch _ hat	90 -17 -59 -22 -68
welch _ hinte	-64 0 0 0 0
welch _ ich	379 0 -56 -11 0
welch _ ihrer	0 0 -11 0 0
welch _ in	-57 -122 0 0 0
welch _ kann	0 0 -10 0 0
welch _ muss	-43 0 0 -132 0
welch _ sie	0 -5 0 -3 -42
welch _ sind	0 0 0 -1 0
welch _ steht	-6 0 0 0 0
welch _ syste	0 0 -36 0 0
welch _ und	-12 -28 0 -84 0
welch _ war	0 0 0 -27 0
welch _ wir	-38 0 -196 0 -1
welch angab	0 0 0 0 -21
welch bande	-64 0 0 0 0
welch berei	0 0 -14 0 0
welch daten	-25 0 -57 0 -7
welch formu	0 0 -10 0 0
welch grupp	-46 0 0 0 0
welch ihrer	-12 0 -36 0 0
welch massn	0 -5 0 0 0
welch progr	-12 -16 0 0 -1
welch reihe	-32 0 0 0 0
welch schut	0 0 -24 0 0
welch syste	0 -97 0 0 0
welch taete	0 -36 0 0 0
welch techn	0 -11 0 0 0
welch vorke	0 -36 0 -132 0
welch weg	-120 0 -10 -11 0
welch wege	0 0 -20 -24 0
welch weise	-57 -33 0 0 -9
welch zeitp	0 0 0 0 -7
welch-	-164 -429 457 -459 -181
welche	-429 -242 -258 -282 -72
welchem	304 0 208 -62 -40
welchen	469 0 -301 -22 0
welcher	-490 -187 808 -93 -68
welches	-17 0 0 0 0
welt	-98 -68 -38 -21 0
wem	-9 -61 -7 -104 -19
wem _ wir	-9 0 0 -38 -5
wen	-129 0 -69 -26 -33
wen _ ich	-129 0 -69 0 0
wen wende	0 0 -69 0 0
wende	0 0 -69 0 0
wende _ mich	0 0 -69 0 0
wende _ sich	0 0 0 -70 0
wende ich	0 0 -69 0 0
wende sie	0 0 0 -70 0
wende-	0 -26 0 -70 0
wenden	0 -26 0 -70 0
wenig	0 -27 103 0 -36
wenig-	-242 -50 -94 0 -62
weniger	0 0 0 0 -62
wenigstens	-240 -50 0 0 0
wenn	79 187 133 -137 -489
wenn _ auf	121 0 -249 0 0
wenn _ das	-28 0 0 0 0
wenn _ den	-41 200 0 0 0
wenn _ die	-6 -63 -24 0 -7
wenn _ ein	152 0 -18 0 0
wenn _ einen	56 0 302 0 0
wenn _ in	169 -58 0 0 0
wenn _ jeman	-12 0 -21 0 -87
wenn _ jetzt	0 -19 0 0 0
wenn _ konne	-20 0 -34 0 0
wenn _ nicht	-96 211 -82 35 0
wenn _ patie	-178 0 0 0 0
wenn _ sich	0 -61 -24 -109 0
wenn _ uns	-73 0 -2 0 0
wenn _ von	0 -43 0 0 0
wenn _ was	0 0 0 -10 0
wenn _ wiede	0 0 0 0 -158
wenn _ wir	-4 -3 0 -21 0
wenn _ wuess	0 0 -15 -103 0
wenn das	0 -19 0 0 0
wenn der	148 269 -124 0 -79
wenn die	-65 -85 0 48 -12
wenn einer	152 0 -18 0 0
wenn er	0 0 -24 0 0
wenn es	0 -17 0 0 -123
wenn ich	442 -58 19 -103 -5
wenn ihr	0 0 311 0 -18
wenn ja	0 0 0 -10 0
wenn jeman	0 -43 0 0 0
wenn man	384 138 264 -21 0
wenn sich	-12 -22 -35 0 -87
wenn sie	0 -87 -110 -176 -67
wenn wir	10 175 -141 35 0
wer	300 -109 915 -397 -177
wer _ ?	0 0 -7 0 0
wer _ das	-34 0 -81 0 0
wer _ den	0 -125 0 -86 0
wer _ denn	-106 -17 -20 0 0
wer _ der	-185 0 301 57 -67
wer _ diese	-25 0 0 0 0
wer _ hinte	0 -2 0 0 -7
wer _ ihnen	0 0 -4 0 0
wer _ kommt	37 0 -6 0 0
wer _ taete	0 0 -20 0 0
wer _ uns	254 0 0 0 0
wer _ wir	0 0 -3 0 0
wer die	0 37 -20 0 0
wer garan	0 0 -3 0 0
wer hat	0 -51 0 -86 -21
wer heute	73 0 206 -22 -20
wer ist	-106 0 -20 0 0
wer kommt	-422 0 1128 -131 0
wer macht	-25 0 -11 0 -62
wer sind	-25 0 0 0 0
wer steck	0 -2 0 0 -7
wer von	0 0 -4 0 0
wer war	-34 -17 0 0 0
werbe-	-64 245 -14 -16 149
werde	0 -95 -35 -129 0
werde ?	-38 0 -338 -129 -25
werde _ ?	0 0 -107 0 0
werde _ der	0 0 381 0 -7
werde _ mehr	-69 -107 789 0 0
werde _ von	0 0 0 0 -53
werde _ wir	0 -94 198 -26 -4
werde die	0 0 -275 -138 -28
werde kann	163 0 -175 0 0
werde muss	0 0 -6 0 0
werde nicht	-218 -131 219 0 -49
werde seit	0 0 41 0 -3
werde von	0 0 0 -38 0
werde wenn	0 -94 0 0 -18
werde wir	0 0 -1 0 -94
werde-	-96 -373 671 -113 123
werden	-96 -373 318 -113 128
were	-128 -90 -17 -68 -24
were _ ?	-128 0 0 0 0
were leake	-128 -76 0 -4 -5
were your	0 0 0 -8 0
werkz-	0 248 0 0 0
werkzeug	0 248 0 0 0
werte	66 -127 -963 0 -61
wesha-	-61 0 97 0 -20
weshalb	-61 0 97 0 -20
wg	0 -48 -125 0 -95
what	-184 -103 0 -46 -36
what _ ?	-2 0 0 0 0
what _ of	0 0 0 -8 0
what _ we	-182 0 0 0 0
what _ you	0 -103 0 -8 0
what happe	-2 0 0 0 0
what shoul	-182 0 0 0 0
when	293 0 357 -329 -36
where	0 0 -85 0 0
wheth the	0 -55 -22 -4 0
wheth-	0 -197 -22 -4 -44
whether	0 -197 -22 -4 -44
which	271 -203 0 -32 -76
which _ your	0 -34 0 0 0
which of	0 -34 0 0 0
who	334 246 -34 0 0
who ist	132 0 -34 0 0
whole	103 -12 -239 -20 -10
wicht-	0 0 -28 0 0
wider-	0 0 -38 348 0
wie	-811 8 -140 -350 695
wie 0	172 0 135 0 -37
wie _ ?	0 0 0 0 -81
wie _ arbei	0 -36 0 0 0
wie _ das	-1 -66 -115 0 0
wie _ dauer	0 0 -18 -1 -22
wie _ dem	0 -30 304 0 0
wie _ der	0 0 239 -5 -44
wie _ die	-1 268 0 0 -113
wie _ es	0 0 -20 -9 -10
wie _ ich	-390 -167 -310 -4 -33
wie _ ihnen	0 -32 61 -85 238
wie _ ihr	0 0 0 -31 0
wie _ ihre	0 0 0 0 -3
wie _ ihrer	0 0 212 -25 -64
wie _ im	0 0 -134 0 0
wie _ ist	-419 0 -65 -12 -17
wie _ kunde	0 0 0 0 -32
wie _ man	-47 -22 -286 0 -14
wie _ meine	-7 142 0 0 0
wie _ sich	-100 -278 0 0 0
wie _ sie	-101 -107 -14 0 -74
wie _ und	-120 381 -321 0 -131
wie _ waren	0 -61 0 0 0
wie _ wir	-33 -45 -112 -7 0
wie aende	-2 -66 0 0 0
wie bei	0 0 -20 0 0
wie bekom	-53 -18 -14 -4 0
wie der	160 -4 0 0 0
wie die	0 0 -39 -36 -68
wie druck	-32 0 -97 0 0
wie empfo	0 0 -115 0 482
wie es	-336 -19 65 0 -136
wie gehen	0 -45 0 -7 0
wie geht	0 0 0 0 -10
wie gewoh	-22 -10 -165 0 197
wie gross	0 0 0 -6 0
wie gut	0 0 0 -36 -41
wie ich	97 0 -83 0 0
wie ist	-1 0 0 -5 -3
wie kann	-6 0 0 0 0
wie kommt	-47 0 -189 0 0
wie krieg	-37 0 0 0 0
wie lange	-35 -61 -18 -1 -22
wie man	-53 308 0 -9 -6
wie melde	0 0 -81 0 -33
wie oft	0 0 -100 0 0
wie schue	0 -61 0 0 0
wie siche	0 0 -68 0 0
wie sie	158 0 0 -28 -2
wie soll	138 -22 0 0 0
wie solle	0 -57 0 0 0
wie stell	-48 -46 0 0 0
wie viele	0 -36 -20 -87 -96
wie von	-98 154 62 -101 324
wie war	0 0 0 0 -1
wie wir	0 -180 -43 0 -44
wie wird	0 0 -107 0 0
wiede ?	-94 0 193 0 -254
wiede _ ?	0 -24 -56 0 -405
wiede _ der	146 -8 165 -87 218
wiede _ ist	0 -7 0 0 163
wiede _ norma	0 0 -12 0 -35
wiede _ oder	-39 0 0 0 -89
wiede _ und	-10 -17 0 0 51
wiede alles	0 -108 0 0 152
wiede auf	130 0 -175 0 -174
wiede bei	139 0 0 0 -35
wiede beset	0 0 0 0 -236
wiede da	-106 -7 -253 -114 423
wiede danke	-88 -4 -123 -13 338
wiede die	0 0 442 0 -131
wiede ein	-48 0 233 0 -125
wiede gehen	200 0 -233 0 -42
wiede in	-83 0 459 0 -47
wiede laeuf	265 0 0 -25 -101
wiede mit	-1 0 318 0 -47
wiede nach	348 -30 0 0 -89
wiede norma	0 0 -18 -1 -22
wiede oeffn	-60 -24 0 0 -106
wiede so	-66 -9 129 0 -323
wiede-	390 -120 351 -319 382
wieder	275 -120 406 -311 588
wiederherstellung	-1 0 0 -8 0
wieso	0 -33 0 0 0
wievi-	0 -346 0 0 -12
wieviele	0 -269 0 0 -12
wildf-	-110 196 -15 0 0
will	482 0 101 946 -204
will _ das	0 -149 0 159 0
will _ ob	-51 -7 -104 0 0
will _ wisse	0 0 126 0 0
will auf	0 -199 -101 0 0
will die	0 -8 -32 486 -61
will nicht	447 -34 77 0 0
will not	291 -90 -55 73 -17
will sich	0 -34 0 -45 -48
will wisse	-51 -43 -195 -62 0
win	15 114 -132 0 -34
win 0	0 114 -92 0 -34
windo 0	-210 0 -117 -46 -74
windo _ 0	0 -44 0 -29 0
windo _ depar	-24 -37 -41 0 0
windo _ der	188 -103 -183 0 0
windo am	509 0 -190 0 0
windo serve	0 -44 0 -29 0
windo start	-17 -85 0 0 0
windo suppo	0 -8 0 0 0
windo techn	-24 -39 -41 0 0
windo und	0 -255 -33 -2 0
windo-	-108 -434 -191 415 148
window	266 -213 -78 499 0
windows	-651 -210 -194 -76 -204
windows-techniker	0 155 -59 0 0
windows-update	-205 -62 594 0 -17
wir	1096 -931 92 -308 114
wir _ 0	136 181 -128 28 91
wir _ ?	83 -10 -11 -151 -32
wir _ ab	42 0 -244 0 0
wir _ aber	-73 -19 -706 0 0
wir _ aerzt	164 0 -94 0 0
wir _ alle	181 -88 -785 0 -309
wir _ alles	201 0 2 0 -7
wir _ als	0 -79 -18 0 -36
wir _ am	-58 0 -169 -383 -1
wir _ an	-139 222 56 -28 471
wir _ angab	0 0 0 -10 0
wir _ anruf	0 -115 0 0 0
wir _ anzei	-65 -171 0 0 0
wir _ arbei	-113 0 -175 0 -12
wir _ auch	-281 0 -159 -57 0
wir _ auf	-412 -201 -97 0 -43
wir _ aufge	-37 0 0 0 -117
wir _ aus	-38 0 0 -15 0
wir _ ausge	0 0 -20 0 0
wir _ bei	-353 0 405 0 0
wir _ bis	-33 -47 -39 509 0
wir _ bitte	0 0 0 0 -139
wir _ bloss	0 -50 -1 217 -89
wir _ da	-118 179 -82 -158 0
wir _ damit	-110 0 0 0 0
wir _ das	-162 98 -141 162 -37
wir _ dass	182 208 -451 0 0
wir _ daten	0 -3 0 -118 0
wir _ dem	29 -20 94 -29 0
wir _ den	79 387 -67 -305 -35
wir _ der	-320 -58 897 118 -185
wir _ derze	-173 -10 -154 0 0
wir _ die	475 -98 647 58 489
wir _ diese	0 -15 0 -62 -8
wir _ drauf	0 -104 0 0 0
wir _ dring	-55 0 0 167 0
wir _ ein	103 -112 -11 -65 -10
wir _ eine	-430 -557 374 4 -336
wir _ einem	63 0 -77 -9 -35
wir _ einen	-217 -213 18 -100 -172
wir _ einzi	12 0 0 0 0
wir _ erst	0 0 -31 -43 -45
wir _ es	10 598 -123 -2 -130
wir _ etwas	0 0 0 0 -63
wir _ fernw	0 306 0 -116 -34
wir _ fuer	0 -91 -25 -158 -272
wir _ gern	0 0 -90 0 -29
wir _ geste	352 -99 -290 0 503
wir _ haben	-110 0 -60 0 -82
wir _ hand	-49 0 134 0 0
wir _ heute	414 -42 -9 -51 48
wir _ ich	-100 0 0 -114 0
wir _ ihm	-93 -254 0 0 0
wir _ ihnen	-9 -85 0 0 239
wir _ ihr	-46 0 -42 0 0
wir _ ihre	142 0 -20 -235 138
wir _ ihrem	0 0 0 0 -236
wir _ im	24 145 -104 0 -88
wir _ in	339 -17 -200 113 -10
wir _ irgen	52 -53 0 -31 -4
wir _ jeden	-19 -238 600 0 -55
wir _ jetzt	-34 0 -53 0 -19
wir _ karte	-217 0 -12 -34 264
wir _ keine	250 -42 -38 -212 -187
wir _ kennw	0 -29 -64 -68 -35
wir _ koenn	358 0 -39 -44 -25
wir _ konne	-12 0 78 0 0
wir _ krank	100 0 -92 0 0
wir _ kv	0 0 0 48 0
wir _ kv-co	0 0 -225 -13 -1
wir _ leute	300 0 -177 -84 239
wir _ mal	-2 -87 -31 -2 -6
wir _ mehr	-447 -54 459 -131 -9
wir _ mit	-242 -290 116 283 240
wir _ naech	-147 -54 0 0 0
wir _ neue	-2 -88 0 0 0
wir _ nicht	1076 55 -643 328 -323
wir _ niema	131 -194 -102 0 0
wir _ noch	-190 -14 84 698 0
wir _ nur	66 0 -78 0 403
wir _ ob	0 0 0 -46 -40
wir _ oder	0 0 0 -110 -49
wir _ passw	0 0 0 0 178
wir _ patie	-140 0 -115 178 -17
wir _ per	0 230 -45 0 0
wir _ praxi	-108 0 -85 -98 -24
wir _ progr	-358 0 0 0 0
wir _ rechn	-69 -138 0 0 0
wir _ sagen	-9 -75 0 -38 170
wir _ schre	-114 -41 0 0 -34
wir _ seit	570 -109 -32 -14 -174
wir _ selbs	0 -44 0 0 -75
wir _ serve	0 -21 0 -4 -8
wir _ sich	0 0 77 -26 0
wir _ siche	0 0 0 0 -62
wir _ sie	-431 -9 447 -63 -67
wir _ so	179 110 -103 0 0
wir _ sorge	0 -17 0 0 0
wir _ suppo	0 -41 0 0 0
wir _ termi	0 0 -216 0 0
wir _ ueber	-49 -94 -314 0 0
wir _ um	198 -125 55 -62 -116
wir _ und	-178 137 146 -98 548
wir _ uns	166 252 115 -12 -47
wir _ unser	391 -347 -128 89 198
wir _ unter	0 -16 0 106 0
wir _ updat	0 0 0 0 -124
wir _ versc	0 48 -97 -116 0
wir _ versi	0 0 361 -11 0
wir _ vertr	-57 0 0 0 -7
wir _ vom	-105 0 219 0 -238
wir _ von	-53 230 -59 37 -31
wir _ vor	-158 0 0 237 -48
wir _ vorfa	0 -49 0 -96 0
wir _ was	0 -72 0 0 0
wir _ weite	-37 0 0 0 -38
wir _ wie	-51 -19 -239 0 -62
wir _ wiede	-269 -25 520 -39 695
wir _ windo	-257 0 0 0 436
wir _ wisse	0 0 13 -114 -4
wir _ woche	-101 0 -8 -66 0
wir _ wohle	0 0 -15 -103 0
wir _ zu	175 -71 -15 0 -144
wir _ zum	0 -27 -120 -54 -19
wir _ zwei	-222 142 0 0 -9
wir als	-39 0 -11 -89 -24
wir am	-60 0 -14 -130 -51
wir an	418 0 -34 -14 -28
wir arbei	-436 -26 71 0 -30
wir auch	0 128 0 0 0
wir auf	-10 -44 460 0 0
wir aus	-27 -123 -146 -26 -4
wir behan	255 0 0 -15 0
wir bei	221 -71 -144 99 0
wir beim	0 -54 0 0 0
wir bekom	-191 -152 684 0 -4
wir benoe	0 -74 -25 -230 0
wir betre	-252 195 343 0 -33
wir bis	-4 0 0 -131 -25
wir bitte	82 -106 72 167 -12
wir braeu	-2 -88 0 0 0
wir brauc	78 -185 -53 287 199
wir da	-152 -160 -200 189 -31
wir damit	0 -45 0 0 -10
wir dann	0 0 0 -35 0
wir das	21 -106 -104 -35 -124
wir dass	0 0 -3 0 0
wir davon	-38 0 -20 0 0
wir dem	0 -75 0 206 -51
wir den	7 -101 -2 -220 -8
wir der	-6 -63 -137 0 -22
wir die	156 -224 60 -155 591
wir diese	-36 0 0 0 0
wir druck	-186 0 -45 31 -45
wir druec	0 0 0 0 -109
wir durch	-1 0 0 0 -5
wir ein	-181 68 -177 0 -42
wir eine	92 98 -12 129 -286
wir einen	147 -21 461 -84 -49
wir erhal	0 -14 -165 -82 548
wir errei	0 -5 192 0 -38
wir es	-1 0 0 0 0
wir finde	0 0 -304 0 0
wir frage	0 0 408 0 -22
wir fuehl	-20 0 0 0 294
wir fuehr	19 0 224 0 0
wir fuer	0 0 -37 63 0
wir gern	0 0 -9 -47 -67
wir geste	-107 -23 0 0 -374
wir haben	-4 -614 -206 136 5
wir haett	0 0 0 -45 313
wir ham	-196 124 -72 0 -255
wir hatte	-43 -202 0 -295 -2
wir heute	224 -63 -99 -40 -14
wir hier	-130 -94 -36 0 0
wir ihn	-276 -181 134 0 -28
wir ihnen	-110 127 269 -25 446
wir ihr	0 -41 0 0 -153
wir ihre	0 0 0 184 0
wir im	163 -75 -7 -124 622
wir in	63 0 -77 -71 0
wir ist	-145 98 -44 0 -26
wir ja	154 0 -192 -31 -52
wir jetzt	-53 -49 0 0 0
wir kein	432 0 -281 -81 -41
wir keine	-569 291 730 -82 -61
wir koenn	671 -71 114 -54 197
wir komme	881 222 -479 -15 0
wir lesen	-60 0 247 0 -6
wir mache	167 0 -159 0 -123
wir mit	118 176 -18 0 -78
wir moech	-4 0 -88 0 -169
wir morge	-265 0 -159 35 -17
wir muess	437 0 -222 -14 0
wir musst	446 0 -225 0 -35
wir nach	368 -60 0 -26 -112
wir nehme	198 -54 -361 0 0
wir nicht	-186 786 -370 162 14
wir nie	0 -50 -114 0 0
wir noch	-365 -219 96 -138 -29
wir nur	-75 -39 587 -55 -14
wir nutze	-140 0 0 0 -1
wir ohne	195 -9 0 68 -42
wir patie	0 0 -45 0 0
wir schic	324 -179 -595 0 -71
wir schon	-231 0 -44 688 -69
wir schre	1091 -10 105 0 -117
wir sehen	128 -10 167 -5 0
wir seine	-74 -15 0 0 0
wir seit	449 -64 -632 0 385
wir selbs	-100 -201 0 -52 -217
wir setze	-143 0 0 0 0
wir sie	-54 -38 -351 -12 -34
wir sind	393 -171 25 250 125
wir sitze	178 -64 -159 0 -28
wir solle	-173 161 0 -102 -22
wir sorge	0 -69 -62 0 0
wir stehe	398 0 -133 292 0
wir stell	-72 -40 195 0 0
wir tun	27 0 -11 0 -34
wir ueber	150 -10 -8 -6 -98
wir um	-73 -29 -11 -144 0
wir uns	-476 322 -129 -29 -150
wir unser	-160 -143 0 -33 -12
wir unter	0 0 0 0 -8
wir updat	-16 0 0 0 0
wir verpf	-51 0 0 0 0
wir von	341 -42 28 -22 -46
wir vor	60 0 0 -117 -38
wir vorsi	0 -224 0 0 -19
wir vorso	-10 0 0 0 -2
wir waere	0 0 -15 -103 0
wir warte	209 0 -130 0 -3
wir wechs	-25 0 0 0 0
wir werde	0 0 -130 0 -19
wir wiede	22 0 -66 0 -58
wir wisse	-189 -73 83 -60 -107
wir wolle	-249 0 -99 -111 0
wir wollt	-20 0 -116 0 423
wir wuens	0 0 0 0 -251
wir wuerd	0 0 -90 0 0
wir ziehe	0 -128 -178 -112 310
wir zu	-328 284 196 -86 -57
wir zum	0 -35 -38 0 0
wir zwei	0 0 0 0 -125
wird	-173 236 -319 373 -659
wird ?	0 0 -13 0 0
wird _ aber	0 0 252 -21 0
wird _ angen	-58 0 66 0 0
wird _ dem	-2 -80 -105 -2 0
wird _ der	-23 -38 -361 0 -20
wird _ erkan	-80 -84 -340 -7 0
wird _ mehr	380 0 190 -64 0
wird _ und	3 -3 -47 -43 0
wird als	-159 -30 -233 -31 0
wird am	0 -45 0 0 0
wird auf	115 -38 -136 0 0
wird aufge	-211 0 15 0 -31
wird bei	130 0 -237 0 0
wird der	0 -85 -553 -116 -11
wird die	0 -208 0 0 0
wird im	0 -26 -215 0 0
wird in	0 -12 -8 0 0
wird mit	0 0 -258 0 0
wird nicht	-397 -89 -58 -90 0
wird nur	136 0 125 179 0
wird ohne	-162 -72 -177 -11 -2
wird von	-34 581 -346 0 -20
wirft	0 -33 266 0 -4
wirkl _ ?	-8 0 0 0 0
wirkl-	-22 157 -37 -6 26
wirklich	-22 157 -37 -6 26
wirkt	0 0 -1 0 0
wisse _ das	0 0 198 0 0
wisse _ der	0 0 -38 0 0
wisse _ die	0 0 -20 -51 0
wisse _ ihre	0 0 -9 0 -35
wisse _ man	0 -7 -85 0 0
wisse _ nicht	182 -98 142 -131 0
wisse _ sie	0 -46 0 0 0
wisse _ unser	-53 -55 -77 0 0
wisse _ wer	-542 0 745 0 0
wisse _ wir	0 0 0 0 -4
wisse nicht	-189 0 167 0 -20
wisse ob	-53 -54 -7 245 -67
wisse sie	0 0 0 101 0
wisse welch	0 -36 0 0 -1
wisse wer	0 0 -20 0 0
wisse wie	0 0 0 -62 0
wisse wir	182 -48 142 -131 0
wisse-	-193 -332 9 -272 18
wissen	-193 -332 9 -272 18
with	121 -132 58 409 -163
with a	170 -122 327 0 -18
with the	0 384 -36 467 -74
witho-	193 0 -54 0 0
without	193 0 -54 0 0
wlan	-12 0 0 -39 0
wo	-144 66 -559 -143 -19
wo _ ich	-207 -11 -51 -22 0
wo _ wir	-39 0 0 0 -19
wo aende	0 -11 0 0 0
wo finde	0 0 -29 -17 0
wo ist	-29 0 0 -57 0
wo kann	-17 0 -22 0 0
wo sehe	-119 0 0 0 0
wo steht	-33 72 0 0 0
wo stell	-71 0 0 -5 0
woche	-87 -52 224 163 -274
woche _ ?	0 0 0 0 -10
woche _ der	47 -61 -153 237 -40
woche _ die	-52 0 -39 -11 7
woche _ ich	-21 -73 -7 0 0
woche _ mehr	-190 -2 -56 0 0
woche _ wir	0 -47 -53 0 -103
woche die	-83 -25 -132 12 -6
woche keine	-120 0 85 166 0
woche nicht	-147 -2 95 -29 0
woche warte	0 -73 -53 0 0
woche-	-554 -312 590 -3 60
wochen	-276 -194 461 -57 -59
wochenende	-279 -118 536 54 146
wohin	0 0 -57 0 0
wohl	22 578 -169 -51 -85
wohle _ ich	0 0 -15 -103 0
wohle wenn	0 0 -15 -103 0
wohle-	0 0 -15 -103 0
wohler	0 0 -15 -103 0
wolle-	-24 -140 -285 -123 -88
wollen	-24 -140 -285 -123 -88
wollt	-12 -16 0 0 -13
wollt _ frage	0 0 -1 0 -89
wollt _ ich	-6 -30 0 0 0
wollt _ ob	0 0 0 0 -163
wollt _ sagen	-86 0 -6 0 270
wollt _ telef	0 0 0 0 -99
wollt _ unser	0 -98 0 0 0
wollt am	0 0 0 0 -99
wollt auf	0 -156 0 0 0
wollt bloss	0 0 -1 0 -101
wollt dass	-6 -27 0 0 0
wollt frage	-12 -16 0 0 -124
wollt ich	272 -10 -6 -18 376
wollt nur	-154 0 -27 0 689
wollt wisse	0 0 0 0 -40
wollt-	110 -413 -177 -43 595
wollte	131 -353 -55 -43 8
wollten	-20 -60 -122 0 587
womoe-	-23 0 0 -86 0
womoeglich	-23 0 0 -86 0
won't	153 0 91 0 -38
woran	0 -136 -82 0 -103
woran man	0 -13 -82 0 0
worau-	-8 13 0 0 0
worauf	-8 0 0 0 0
word	-894 323 -559 -12 -9
word _ die	0 68 -92 -12 0
word oeffn	-379 -50 176 0 0
worde ?	0 -87 0 0 0
worde _ ?	0 -61 0 0 0
worde ist	-57 -93 -49 0 0
worde-	-57 206 -96 0 -19
worden	-57 206 -96 0 -19
work	-616 117 0 0 0
worki again	-112 0 -143 0 -216
worki-	149 -128 -218 0 -233
working	149 -128 -218 0 -233
works	-349 -51 405 0 116
works again	-283 0 178 0 275
works-	169 -65 -168 0 0
workstation	-264 -35 106 0 0
workstations	433 -30 -274 0 0
wort	-185 0 -43 0 -8
wos	0 218 0 0 0
would	22 0 -82 -8 -42
would _ to	0 0 -6 -8 0
would like	0 0 -6 -8 0
writi-	197 0 -113 -49 0
writing	197 0 -113 -49 0
wrong	0 -108 -188 -36 0
wuens ihnen	0 0 0 -38 104
wuens-	0 0 -38 -38 201
wuensche	0 0 0 0 -135
wuenschen	0 0 0 -38 650
wuenscht	0 0 -38 0 -314
wuerd _ gern	0 0 -16 -47 0
wuerd _ inter	0 0 -20 0 -103
wuerd gern	0 0 -90 0 0
wuerd ich	-20 0 0 0 0
wuerd inter	0 -7 0 0 -16
wuerd mich	0 0 -20 0 0
wuerd wir	0 0 -9 -47 0
wuerd-	45 183 -134 -120 -119
wuerde	45 -7 -35 0 -119
wuerden	0 190 -99 -120 0
wuess _ gern	-17 0 0 -11 0
wuess _ ob	0 -22 0 0 0
wuess dass	0 0 -15 0 0
wuess gern	0 -22 0 -7 0
wuess ich	-17 0 0 -11 0
wuess-	-17 -22 -15 -120 0
wuesste	-17 -22 -15 -120 0
wunde-	0 12 239 0 517
wurde	-152 84 -685 -243 -173
wurde ?	0 -236 0 0 -24
wurde _ 0	0 -105 0 -32 -1
wurde _ die	0 80 0 0 0
wurde _ jeman	0 111 0 0 0
wurde _ von	0 195 0 0 0
wurde _ vorfa	0 0 -100 0 0
wurde am	0 -30 0 -62 -18
wurde bei	0 -10 0 0 0
wurde denn	0 -24 0 -36 -14
wurde der	0 325 -100 0 0
wurde die	305 238 -68 -95 -6
wurde ein	0 137 0 0 0
wurde einge	0 -182 0 0 0
wurde es	0 -55 0 0 0
wurde ihre	0 0 0 0 -22
wurde im	0 -25 -14 -15 0
wurde ist	0 -19 0 0 0
wurde und	0 90 0 -24 0
wurde von	0 -75 0 0 0
wurde-	66 135 -23 -111 -97
wurden	66 135 -23 -111 -97
wusst-	-91 -21 -95 0 0
wusste	-91 -21 -95 0 0
x	11 6 58 -7 -35
x 0	73 0 -178 0 -8
yeste-	20 237 225 0 -2
yesterday	20 237 225 0 -2
yet	-176 -83 0 0 0
yilma-	0 0 0 -166 0
yilmaz	0 0 0 -166 0
you	-315 -257 -110 141 1134
you ?	0 -5 0 0 -5
you _ an	0 -33 0 0 -54
you _ it	0 0 0 -8 -68
you _ that	-128 0 -52 0 218
you _ the	0 -64 140 0 296
you _ us	0 0 -14 0 0
you _ your	0 0 0 0 -233
you alrea	0 0 0 0 -5
you have	0 0 116 -53 0
you know	0 0 -52 0 513
you notic	0 0 0 -8 0
you or	0 0 0 -44 0
you pleas	0 0 0 0 -1
you recom	-19 0 0 0 81
you send	0 0 0 0 -68
you were	0 -14 -17 -33 -19
your	-324 507 283 -126 -290
your _ ?	0 0 -67 -45 -68
your _ and	0 -30 0 0 -70
your _ are	-275 129 0 -33 0
your _ netwo	-40 0 0 0 0
your _ suppo	0 0 0 0 24
your _ team	0 0 0 0 -2
your colle	0 0 0 0 626
your compa	0 0 0 0 -37
your custo	0 0 0 0 -78
your netwo	0 367 -13 0 -48
your phone	353 0 0 0 -17
your serve	-230 -30 0 0 -70
your side	-230 -39 0 0 -5
your softw	-51 0 313 0 -19
your suppo	0 0 0 0 -2
your syste	-45 -34 0 -8 0
your techn	0 -24 0 0 -56
yvonn-	-29 0 343 0 0
yvonne	-29 0 343 0 0
z	0 -65 21 0 0
z b	0 0 113 0 0
zaehl-	-35 0 -407 -3 -38
zaehlt	-35 0 -407 -3 -38
zahl	0 -16 -88 0 0
zahl der	0 -16 -88 0 0
zahle	108 -44 0 -16 0
zahle _ monat	-1 -231 0 -16 0
zahle jeden	-1 -231 0 -16 0
zahle-	-293 -222 220 277 -142
zahlen	-293 160 220 277 0
zahlu-	0 249 -96 -507 -7
zahna-	0 498 170 -33 -9
zehn	-68 367 230 -44 124
zehn minut	-122 282 -98 -44 -168
zehnt-	-116 0 -55 621 0
zeich-	-1 325 -20 -41 -29
zeichen	-1 160 111 0 0
zeige-	-275 223 134 -47 0
zeigen	-275 -100 134 -47 0
zeigt	-536 243 583 -21 -104
zeigt _ noch	191 0 -56 -9 0
zeigt die	0 -39 229 0 -2
zeigt keine	0 0 -391 -55 0
zeigt nur	191 0 -73 0 0
zeigt seit	-139 223 -141 0 -34
zeile	0 -94 -36 0 -64
zeit	-37 -100 135 229 -411
zeit bis	0 0 0 -271 0
zeite-	0 -5 706 0 -17
zeiten	0 -5 706 0 -17
zeitl-	0 0 760 0 0
zeitp des	0 -11 0 0 0
zeitp-	0 -11 0 237 -7
zeitpunkt	0 -11 0 -24 -7
zeitr-	0 -22 0 0 0
zeitraum	0 -22 0 0 0
zeitu geles	-35 -19 -9 0 -2
zeitu stand	-10 -107 0 0 -45
zeitu steht	-50 -46 -111 0 0
zeitu-	-386 -453 -177 -50 -191
zeitumstellung	-135 -82 -195 0 -28
zeitung	-134 -328 -141 -50 -121
zentr 0	0 0 -49 0 0
zentr _ 0	0 0 -27 0 0
zentr-	0 212 -49 0 0
zentrale	0 215 -49 0 0
zerti ungue	0 0 37 -33 0
zerti-	-77 -179 1248 -176 -94
zertifikat	-23 -179 568 -55 -84
zertifikatsfehler	0 0 74 0 -9
zertifizierung	-26 0 -4 -23 0
zette-	395 255 -82 -7 51
zettel	290 273 -317 -7 -127
zettelwirtschaft	113 0 -116 0 179
ziehe _ 0	0 0 0 -112 -46
ziehe-	337 -266 -289 153 286
ziehen	337 -266 -289 153 286
zieht	-79 -177 -294 41 -29
zieht das	-18 0 -125 0 0
ziel	0 0 88 0 -50
ziffe 0	0 0 -163 -100 -122
ziffe-	-2 0 -199 69 -122
ziffer	0 0 -163 -100 -122
ziffern	-2 0 -36 168 0
zimme 0	-410 -156 -130 0 190
zimme-	-372 -338 182 442 73
zimmer	11 -259 -389 0 150
zoege-	-17 0 -56 0 0
zu	-687 220 613 87 95
zu 0	-141 2 0 -61 0
zu ?	-60 0 0 0 0
zu _ 0	-7 34 -69 -61 43
zu _ ?	-269 -179 -42 -103 -27
zu _ ander	-25 0 0 0 0
zu _ auf	0 0 208 0 -9
zu _ aus	-41 0 -35 0 0
zu _ die	-29 0 -46 -30 0
zu _ haben	-80 0 207 0 -47
zu _ hat	0 -16 225 0 0
zu _ ich	0 -22 -42 105 0
zu _ ist	-86 -42 11 0 -24
zu _ komme	-4 0 0 0 0
zu _ kommt	-156 0 0 0 -22
zu _ ob	-36 0 0 0 -31
zu _ oder	0 0 0 0 -2
zu _ sind	-130 0 0 0 0
zu _ und	90 -146 -79 203 -40
zu _ was	0 0 0 93 -35
zu _ welch	-12 0 0 0 0
zu _ wir	0 -5 -155 0 -72
zu _ zeitp	0 0 0 0 -7
zu aende	0 0 -32 0 -41
zu bekom	-7 -15 -165 0 0
zu benac	-36 0 0 0 0
zu dem	0 -11 358 -24 0
zu den	498 -162 121 0 -44
zu der	0 -62 0 0 0
zu einem	-64 -126 0 0 0
zu einer	0 417 -108 0 -13
zu erfah	-12 -13 0 0 0
zu errei	-57 0 -83 0 -234
zu fremd	0 -206 0 0 0
zu halte	0 0 0 -7 -13
zu hause	-351 148 -35 0 0
zu ihnen	-33 0 -9 0 -66
zu ihrem	-26 0 -16 0 0
zu ihrer	-46 0 0 -107 12
zu infor	-25 0 0 0 0
zu insta	0 0 0 0 -26
zu klein	-201 -60 -134 0 -7
zu komme	0 -7 -15 0 0
zu krieg	82 0 -84 0 -4
zu lasse	0 -29 0 0 0
zu mache	-134 0 260 0 -2
zu meine	-32 -118 116 0 -71
zu melde	-90 -15 -19 199 -344
zu oeffn	323 -37 -43 -40 -13
zu sagen	-111 -75 0 0 -38
zu schue	0 -8 0 0 0
zu sehen	-5 -58 10 -6 -43
zu sein	61 -25 136 0 0
zu setze	-58 0 0 0 0
zu sprec	-152 -5 0 0 0
zu tun	-202 -130 417 0 172
zu und	105 97 0 95 0
zu uns	43 -112 0 0 -2
zu unser	-12 0 146 -6 0
zu unter	-150 0 0 0 -39
zu veran	-113 -22 0 0 340
zu verst	-35 0 0 0 -67
zu welch	0 -13 0 0 -7
zuers-	0 -87 0 -23 0
zuerst	0 -87 0 -23 0
zufri-	-74 0 0 0 115
zufrieden	-74 0 0 0 115
zugae-	-76 -29 -58 0 0
zugaenge	-76 -29 -58 0 0
zugan _ ?	0 -78 0 0 0
zugan _ den	245 -34 0 0 -2
zugan _ die	0 0 0 -225 0
zugan _ praxi	111 -2 0 0 0
zugan _ telem	0 0 -15 0 0
zugan _ ti	-9 0 -35 0 0
zugan _ und	-114 12 0 0 0
zugan fuer	0 0 0 -225 0
zugan in	0 -32 0 0 0
zugan noch	-51 0 -77 0 0
zugan von	0 -64 0 0 0
zugan zum	-107 -169 -102 0 0
zugan zur	-2 0 -51 -1 -177
zugan-	-395 288 -168 -292 -216
zugang	-348 -57 -275 -292 -216
zugangs	0 -25 -15 0 0
zugangsdaten	0 -61 122 0 0
zugem-	290 -94 -63 0 -36
zugemacht	290 -94 -63 0 -36
zuges-	290 -263 2 93 -39
zugesagt	0 -128 0 244 0
zugre ?	0 0 -17 0 0
zugre-	265 -147 -26 0 0
zugreifen	265 -147 -26 0 0
zugri _ ausse	-71 -330 72 0 0
zugri _ den	-270 -64 307 0 0
zugri _ patie	0 -8 0 0 0
zugri _ unser	113 281 0 0 0
zugri auf	95 209 173 0 -120
zugri aus	0 -136 -4 0 0
zugri von	-71 -330 72 0 0
zugri-	537 -69 -133 -32 -120
zugriff	537 -69 -16 -6 -120
zulas-	0 -4 0 815 0
zulet-	0 180 0 0 0
zuletzt	0 180 0 0 0
zum	-286 -322 911 1270 -305
zum 0	-103 -63 -197 -45 -4
zum _ 0	-62 0 -47 -145 -4
zum _ ?	0 0 -69 0 0
zum _ der	0 -216 0 0 -4
zum _ des	0 -11 0 -507 0
zum _ in	0 366 -81 349 0
zum _ janua	0 0 0 -54 0
zum _ mal	-167 -76 209 26 0
zum _ nicht	64 0 -110 0 -16
zum _ novem	0 0 0 -602 0
zum _ quart	-153 0 -175 -296 0
zum _ und	79 -129 -72 478 0
zum daten	79 -14 -31 214 0
zum dritt	-167 -76 102 -6 0
zum gluec	-70 -28 -73 -60 -24
zum jahre	-230 0 0 -147 -33
zum konne	0 0 -263 -62 0
zum naech	-45 0 197 -25 0
zum quart	0 0 -200 178 0
zum serve	238 -31 253 0 0
zum stand	0 0 0 0 363
zum zeitp	0 -11 0 0 0
zuord-	-234 0 145 0 -11
zuordnen	-234 0 129 0 -11
zur	34 -240 -92 582 -709
zur _ an	0 0 0 0 -375
zur _ fuer	0 0 -9 0 385
zur _ gesch	56 0 0 0 0
zur _ haben	0 0 -148 0 -61
zur _ nicht	71 0 164 0 -4
zur _ noch	-9 0 -20 0 0
zur _ ueber	0 0 -62 0 0
zur _ und	-41 0 0 569 9
zur _ unser	-98 -29 0 0 442
zur _ wir	0 -56 0 0 -109
zur auftr	0 -63 -20 0 0
zur daten	253 0 -420 0 -16
zur fehle	0 0 0 0 -29
zur info	0 0 0 0 666
zur infor	-15 0 -9 0 505
zur kennt	-101 -56 0 0 313
zur praxi	-27 0 0 0 0
zur telem	0 0 -83 0 0
zur ti	-9 0 377 0 -4
zur verfu	-74 0 0 0 -24
zur zeit	0 0 135 0 -232
zurue ?	0 0 -12 -24 -25
zurue _ es	0 0 -28 0 408
zurue-	83 -195 -59 -225 1052
zurueck	135 -271 -292 -44 46
zurueckgerufen	0 -13 0 0 0
zurueckgeschickt	0 0 0 -44 -162
zurueckgewiesen	-30 0 173 0 -30
zurueckrufen	138 0 -51 -16 427
zuruecksetzen	0 0 0 -9 -144
zurze-	204 0 -181 0 0
zurzeit	204 0 -181 0 0
zusae-	0 -1 -78 -5 -59
zusaetzliche	0 116 -78 -5 -59
zusam ?	-33 0 -83 0 0
zusam _ dem	0 0 190 0 0
zusam mit	0 0 190 0 0
zusam-	-132 -30 480 -23 -35
zusammen	-132 0 -15 -23 -35
zusammenhang	0 0 190 0 0
zusat-	0 0 -190 0 -215
zusch-	0 0 -41 0 0
zuschicken	0 0 -41 0 0
zuspe-	-201 0 -146 0 0
zusperren	-201 0 -146 0 0
zusta-	757 -13 -90 0 -54
zustaendig	-39 0 -60 0 -49
zuzug-	306 0 -39 0 0
zuzugreifen	306 0 -39 0 0
zwanz jahre	-130 0 -172 0 0
zwanz minut	-147 96 235 0 -13
zwanz-	182 79 886 -40 -109
zwanzig	309 79 559 -15 -46
zwar	-364 680 1393 -73 -20
zwar an	116 106 -34 0 0
zwar bei	-167 -72 273 0 -20
zwei	-281 501 -253 -384 79
zwei _ auf	0 -142 0 0 -8
zwei _ aus	239 365 0 0 -109
zwei _ die	-2 0 109 -44 -48
zwei _ und	-247 -19 240 -12 -39
zwei _ von	0 0 0 -115 -98
zwei aerzt	-158 0 0 0 0
zwei frage	0 -33 0 0 -76
zwei jahre	-99 -101 -103 -11 -36
zwei karte	-95 0 -297 0 -19
zwei minut	-166 -103 22 0 -5
zwei patie	-134 -56 701 0 -39
zwei punkt	0 -109 -78 0 -9
zwei rechn	-29 -17 -103 0 -7
zwei stund	-257 0 -169 -101 -102
zwei tage	0 -15 0 32 181
zwei tagen	340 0 -177 0 179
zwei woche	0 -62 577 -53 0
zweig-	0 -12 -131 -112 -64
zweigpraxis	0 -12 -131 -31 -29
zweigstelle	0 0 0 -80 -34
zweim neu	-135 -58 -98 -8 -95
zweim-	-135 -64 202 244 -120
zweimal	-135 -64 202 244 -120
zweit stand	0 0 506 0 0
zweit-	694 -263 276 211 -97
zweite	650 0 53 -23 -157
zweiten	44 -226 346 114 97
zwing-	0 0 -81 352 0
zwingend	0 0 -81 352 0
zwisc 0	-16 44 -32 -11 -78
zwisc _ und	-7 298 -43 -11 -99
zwisc den	0 -62 -42 -26 0
zwisc zwei	-107 -38 495 0 0
zwisc-	-187 199 153 -38 518
zwischen	-129 199 618 -38 -99
zwoel-	-94 -115 571 237 -135
zwoelf	-94 -115 571 237 -135
"""
