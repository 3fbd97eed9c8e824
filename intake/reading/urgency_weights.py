"""Weights learnt from examples by `python -m tests.corpus.teach_urgency`; not edited by hand."""

TAUGHT_BY = "17472a2dbd38dfb9b327deed50098f17a2551be3bdebd41866a9a41139fc3567"
"""A hash of the examples, the features and the lexicon they were learnt from."""

BIASES = (-1.6362, -1.3139, -1.4232, -1.3838, -1.0705)

WEIGHTS = """
0	-466 -1346 -41 290 -300
0 0	331 -777 -135 -251 138
0 ?	-19 0 0 -46 0
0 _ 0	-386 -471 352 -564 -223
0 _ ?	0 0 -22 -200 0
0 _ ab	0 0 -282 451 -109
0 _ abgeb	62 0 -35 0 0
0 _ am	101 -84 -33 228 -51
0 _ an	207 -69 -117 -115 -108
0 _ anruf	-65 0 -10 0 0
0 _ auf	-21 -7 247 -41 115
0 _ aus	-13 -44 140 -75 -15
0 _ bei	-27 145 0 -138 -30
0 _ bekom	0 0 0 38 0
0 _ bin	0 0 0 -54 -27
0 _ bis	18 0 -22 -129 21
0 _ bitte	-9 0 -4 126 137
0 _ brauc	0 -54 0 -40 0
0 _ da	-34 -52 0 37 0
0 _ das	-145 -16 117 -84 0
0 _ dem	-267 103 404 0 0
0 _ den	125 -61 0 0 -47
0 _ der	9 -27 333 -252 328
0 _ die	-67 -143 -97 381 101
0 _ druck	0 0 -28 0 0
0 _ durch	-40 -30 325 -37 -10
0 _ ein	-168 163 -6 0 223
0 _ eine	0 68 0 184 471
0 _ einge	0 -71 -55 164 -2
0 _ errei	-47 0 0 0 205
0 _ es	-85 -107 -66 70 0
0 _ eur	0 -65 -15 35 -2
0 _ examp	0 -19 0 0 0
0 _ fax	-10 -11 -9 0 0
0 _ fehlt	0 0 -244 0 0
0 _ frau	0 0 -1 0 -24
0 _ frist	0 56 0 -93 0
0 _ fuer	0 0 -12 169 -28
0 _ gesch	-1 -37 0 -21 -44
0 _ haben	-107 -11 300 0 -57
0 _ hat	-10 -97 0 195 0
0 _ ich	214 -219 -15 58 0
0 _ ihre	0 0 0 0 -18
0 _ im	87 -19 -140 -104 -42
0 _ in	-211 -24 110 -112 62
0 _ ist	-46 -42 -60 145 -34
0 _ kein	-12 -184 -75 0 -89
0 _ keine	141 0 -282 0 0
0 _ kommt	292 -101 -42 -23 0
0 _ man	0 0 0 -68 0
0 _ melde	108 0 -152 0 0
0 _ mit	-38 -18 -14 0 0
0 _ muess	0 0 0 -129 0
0 _ nachr	-72 -28 127 0 0
0 _ nacht	-5 53 25 0 0
0 _ nicht	-158 -178 265 -185 -101
0 _ noch	0 -35 0 -40 0
0 _ oder	-17 210 0 0 0
0 _ oeffn	-162 0 183 0 -9
0 _ ohne	31 -133 87 -113 -42
0 _ patie	145 -44 -248 0 -2
0 _ praxi	-28 0 0 0 0
0 _ progr	-440 -81 -297 0 0
0 _ sein	0 -52 0 181 0
0 _ serve	-124 0 0 -7 0
0 _ sie	0 0 0 -11 53
0 _ sonst	0 0 -29 322 -6
0 _ telef	0 0 -28 -15 0
0 _ ueber	68 -146 -59 -65 0
0 _ uhr	531 280 293 347 117
0 _ um	-60 299 0 -184 0
0 _ und	-167 -163 -40 381 -87
0 _ uns	0 208 0 -42 -30
0 _ unser	-123 -100 395 -32 264
0 _ unter	93 -8 0 154 158
0 _ verla	0 264 0 -398 -18
0 _ versc	0 105 0 0 -37
0 _ vom	0 -64 -125 -26 0
0 _ von	0 67 0 -38 -2
0 _ vor	0 0 0 -150 0
0 _ war	-1 -21 -9 0 -44
0 _ was	0 73 0 100 -1
0 _ wie	-79 0 0 -35 -36
0 _ wir	-21 -13 -214 -38 -183
0 _ wird	0 0 0 -37 -58
0 _ wurde	0 -221 0 -37 -46
0 _ zum	-23 0 30 -11 0
0 _ zurue	-10 -75 -125 0 -99
0 _ zwei	330 -114 -46 0 -11
0 ab	0 0 -96 -304 -2
0 alle	-118 64 222 37 0
0 am	236 115 -118 42 -33
0 an	0 0 224 -37 -2
0 arbei	-13 -80 198 0 -42
0 auf	-185 18 0 0 -5
0 bei	0 0 -1 0 -30
0 beim	-19 0 -153 379 0
0 bekom	0 -87 0 38 0
0 betro	0 0 0 -6 0
0 bis	155 41 36 -470 70
0 bitte	78 -38 0 -155 149
0 bleib	371 0 -319 -36 0
0 click	0 0 393 0 0
0 da	0 -52 -29 1 0
0 der	-10 -66 269 0 -7
0 dezem	-128 -65 -37 -131 -36
0 die	-78 -2 -39 367 106
0 druck	-162 -30 44 0 -9
0 dsgvo	0 -55 0 -184 -3
0 durch	0 -30 0 -37 -10
0 einge	0 -71 0 -70 -2
0 eur	0 -65 -15 35 -2
0 euro	-17 303 -15 365 0
0 fax	0 0 -9 0 0
0 fehlt	-2 -107 -190 -58 0
0 funkt	389 -12 -135 0 0
0 gb	-284 180 -34 -17 -2
0 geht	-257 -34 -45 0 -19
0 gesch	-80 -37 0 -98 -44
0 h	0 0 -50 105 0
0 haben	-6 68 0 -25 -57
0 hat	-208 -98 0 0 -89
0 ich	263 -170 0 0 0
0 ihre	0 0 0 0 -18
0 in	0 0 -43 -19 -4
0 ist	-74 136 -52 189 0
0 jahre	-35 -59 0 0 -45
0 janua	0 0 0 -71 -16
0 kunde	0 501 0 -205 -14
0 leute	233 0 99 -8 0
0 mensc	60 0 0 -12 -29
0 minut	302 -59 -118 0 -6
0 mit	-1 0 772 0 0
0 muess	0 0 0 71 0
0 nicht	-126 0 157 -240 -65
0 novem	-100 -6 -200 -710 -21
0 oktob	-17 -54 -54 135 0
0 patie	-131 -90 -279 80 -3
0 plaet	123 -93 185 0 -7
0 pm	0 0 0 -17 0
0 praxi	32 -48 -62 0 0
0 progr	-216 -33 -39 0 0
0 proze	52 -53 -346 -115 -54
0 schei	0 0 -68 -110 -12
0 sonst	0 0 -29 322 -6
0 statt	0 -84 -209 -49 0
0 stuec	-218 -50 600 0 -10
0 stund	64 90 207 331 -28
0 tage	0 0 -37 19 0
0 tagen	-45 0 -113 229 -18
0 ueber	-22 -64 -35 50 0
0 uhr	388 -363 -270 -39 -118
0 um	0 299 0 -82 0
0 und	-93 -148 -70 -202 -76
0 updat	0 0 -21 0 0
0 vom	0 -64 316 -20 0
0 von	-448 109 576 -32 -42
0 wird	-175 -19 0 -39 0
0 wurde	0 8 0 0 -36
0 x	80 15 103 -5 -7
0 zu	-98 0 0 -5 -40
0 zurue	0 -75 -166 0 -122
?	-2493 -3578 -3533 -2438 -2480
? ?	101 0 0 0 0
? _ ?	0 0 282 0 0
? _ haben	-53 0 0 -87 0
? _ ich	-17 0 0 0 0
? _ ist	243 0 0 0 0
? _ sind	87 0 0 0 0
? der	0 -29 0 0 0
? die	-14 0 55 0 0
? ich	0 0 0 -23 0
? our	0 0 0 -9 0
? wir	34 0 0 576 0
@account	320 1243 -260 -178 -257
@account@account	-53 -62 -22 0 -24
@account@all	102 249 -128 0 -11
@account@ask	321 105 219 0 -5
@account@at all	-338 989 0 -6 -16
@account@contract	0 -77 0 0 0
@account@enter	0 -8 0 0 0
@account@fails	-67 -87 -152 0 -82
@account@help	-106 -70 0 0 0
@account@info	0 0 -54 0 0
@account@let in	-37 440 0 0 229
@account@locked	361 -118 -48 0 -74
@account@log	-20 499 0 0 0
@account@night	-111 1270 -39 -126 -60
@account@not	93 1564 -118 -6 -54
@account@one	0 -41 -54 0 -17
@account@open	0 -36 -55 0 0
@account@ours	-55 708 -240 0 -133
@account@password	20 -380 -128 -6 -90
@account@past	0 136 0 -29 -48
@account@record	0 122 0 0 -8
@account@see	0 136 0 -29 0
@account@server	89 392 -41 0 0
@account@since	-33 -77 0 0 0
@account@spam	7 103 0 0 -5
@account@start	-20 224 0 0 0
@account@stranger	0 228 -39 0 0
@account@system	-115 -209 -61 0 0
@account@ti	0 -18 219 -6 0
@account@until	0 136 0 -29 0
@account@vendor	0 82 0 0 -136
@account@whole house	204 -256 -128 0 -19
@alarm	-347 1778 -549 -64 179
@alarm@alarm	-112 324 -411 0 106
@alarm@all	-379 260 -185 -22 -207
@alarm@arrive	0 727 -646 0 -108
@alarm@ask	-40 444 0 -16 -40
@alarm@fails	-133 493 399 0 -16
@alarm@files	0 -241 0 0 217
@alarm@help	0 221 -34 0 243
@alarm@if	0 -181 0 0 -30
@alarm@isolated	0 894 0 0 -71
@alarm@lab	-124 51 88 0 0
@alarm@machine	-262 918 -558 0 -13
@alarm@malware	-2 914 -34 0 248
@alarm@more	-252 40 357 0 -87
@alarm@night	0 405 52 0 -14
@alarm@not	-329 -189 -213 0 204
@alarm@one	0 0 314 0 321
@alarm@open	-253 669 -134 0 -13
@alarm@ours	-85 1340 -142 -46 136
@alarm@past	-168 -107 53 -16 137
@alarm@ransom	0 -108 0 0 -8
@alarm@record	-169 -132 -187 0 -84
@alarm@scanner	0 -218 98 0 147
@alarm@server	-87 433 297 0 -9
@alarm@since	-134 442 310 -17 -95
@alarm@start	89 471 -41 0 0
@alarm@stranger	0 184 0 0 0
@alarm@system	-12 262 -35 0 -41
@alarm@until	-52 293 -99 0 -44
@alarm@vendor	0 -101 -11 0 0
@alarm@wish	-22 -98 361 0 -8
@alarm@works	89 -56 -215 0 0
@all	2904 191 2169 -344 218
@all@account	774 -487 -54 0 -74
@all@alarm	-302 -171 207 0 414
@all@all	-97 -350 -77 -5 -134
@all@arrive	320 -133 454 -46 -10
@all@ask	-1002 891 457 200 204
@all@at all	-288 262 -636 -65 492
@all@authority	0 225 -17 -56 -45
@all@away	761 -197 -87 -166 -59
@all@billing	-334 -16 718 -130 -19
@all@broken	955 -159 138 -11 -142
@all@by hand	255 -219 203 -32 -177
@all@calendar	77 -129 427 0 -46
@all@card	83 -65 784 -25 -76
@all@contact	27 0 331 0 407
@all@contract	428 -85 100 0 -8
@all@device	-80 112 506 0 0
@all@due	464 168 -137 -283 159
@all@eau	-53 -31 291 0 -6
@all@else fine	498 -122 -915 -26 -376
@all@empty	1227 -72 -484 -22 -232
@all@encrypted	-800 1448 -227 -1 -119
@all@enter	368 -83 546 -64 -10
@all@fails	526 -252 -259 -32 -109
@all@files	-628 930 -323 323 40
@all@gone	254 357 -328 -168 -130
@all@help	714 -340 -169 -25 -396
@all@if	-41 -28 404 -26 -157
@all@info	342 -138 -261 -4 -503
@all@isolated	-62 370 -105 0 -32
@all@issue	-1052 -275 1635 0 -148
@all@itself	-139 -22 447 0 0
@all@lab	-655 199 1281 -13 -26
@all@let in	0 -16 -90 0 -8
@all@letter	-88 112 49 -12 0
@all@locked	865 397 -197 -74 -90
@all@log	159 -229 -208 0 -43
@all@machine	1225 -711 176 -230 313
@all@money	0 -276 -98 -14 0
@all@more	400 -50 73 0 -112
@all@mouse	-88 1 -146 0 0
@all@night	700 438 31 -362 205
@all@not	-256 -115 409 -189 13
@all@one	-261 104 761 -46 -536
@all@open	109 416 583 -11 -314
@all@ours	301 554 369 299 681
@all@over	-288 -35 -14 -43 -325
@all@password	150 286 -147 -32 -414
@all@past	-136 724 -167 -42 124
@all@patients	201 -52 -344 0 -171
@all@phone	-6 -48 339 0 -52
@all@prescription	-333 -151 444 -66 -275
@all@printer	-90 -138 458 0 -8
@all@ransom	-7 174 -98 244 -6
@all@record	180 707 239 62 -232
@all@refused	147 0 -172 -185 -240
@all@see	156 255 -477 0 -71
@all@send	970 -110 56 0 -296
@all@server	831 54 -893 0 -76
@all@shut	-2 -444 -673 -5 16
@all@since	-466 80 130 -84 14
@all@slow	-470 110 1089 -22 -95
@all@small	94 37 -1092 -11 -120
@all@spam	-12 170 512 -1 -59
@all@stands	-29 -27 -579 27 -186
@all@start	557 -215 -633 -34 -194
@all@strange	0 40 -38 0 0
@all@stranger	36 -66 -82 0 -1
@all@stuck	208 -38 178 63 -16
@all@system	565 -150 -549 330 -136
@all@thanks	-168 -29 -29 0 50
@all@ti	0 -77 -47 0 -43
@all@treat	-923 -61 -118 -9 -7
@all@until	-88 503 294 -134 -83
@all@update	-245 -15 -77 0 -1
@all@vendor	246 -63 547 -82 243
@all@waiting	300 -135 226 63 -125
@all@whole house	1478 -207 -587 -137 82
@all@wish	-215 -102 -18 -7 -128
@all@works	-700 -157 791 -36 382
@arrive	-131 -99 352 400 -195
@arrive@alarm	315 263 26 0 0
@arrive@all	164 -234 -778 0 -27
@arrive@arrive	671 -73 -980 -3 0
@arrive@ask	307 105 127 219 0
@arrive@at all	-153 208 403 -78 -91
@arrive@by hand	146 -83 -98 0 0
@arrive@calendar	-110 -5 462 0 -14
@arrive@card	-153 -60 128 -4 -14
@arrive@contact	240 -156 408 0 -16
@arrive@due	-27 -32 446 0 0
@arrive@else fine	242 0 -407 0 0
@arrive@empty	202 -60 -150 0 0
@arrive@enter	239 12 -362 -20 0
@arrive@fails	389 -27 3 -7 -17
@arrive@files	-156 -38 278 -49 -16
@arrive@gone	0 -45 -320 -59 0
@arrive@help	-17 337 -30 0 268
@arrive@if	154 -61 -87 0 -84
@arrive@info	-138 -13 126 351 -28
@arrive@issue	283 -16 -114 -5 0
@arrive@kim	0 -19 92 -14 0
@arrive@lab	132 -35 -535 -65 -10
@arrive@letter	-52 0 -49 0 0
@arrive@lure	0 -28 0 0 0
@arrive@machine	211 59 -219 0 -97
@arrive@more	559 84 128 -52 -47
@arrive@night	-255 219 590 -159 0
@arrive@not	-67 -80 17 -252 -177
@arrive@one	-32 123 353 -1 -56
@arrive@open	-1 93 -275 0 0
@arrive@ours	12 323 -268 124 -111
@arrive@over	2 417 157 0 223
@arrive@password	-116 0 297 0 0
@arrive@past	37 227 -296 168 -26
@arrive@patients	-191 -101 385 -23 0
@arrive@phone	-78 -66 150 0 0
@arrive@prescription	407 -222 -137 137 0
@arrive@printer	-134 -16 104 -8 -26
@arrive@ransom	-50 59 -51 0 0
@arrive@record	-70 -184 -340 193 -86
@arrive@refused	0 -27 312 351 -28
@arrive@send	-141 -83 159 0 0
@arrive@server	276 -63 -299 0 0
@arrive@shut	-111 -67 216 0 275
@arrive@since	-272 86 575 -282 -24
@arrive@small	169 -89 -275 0 0
@arrive@spam	91 -125 -303 0 -24
@arrive@stands	-145 0 262 -15 0
@arrive@start	172 -34 148 -6 0
@arrive@strange	-76 -39 -94 -7 -1
@arrive@stranger	-88 -72 82 -83 0
@arrive@stuck	-21 0 121 -64 -4
@arrive@system	460 -48 20 0 0
@arrive@ti	-42 0 -30 0 0
@arrive@treat	281 0 341 0 0
@arrive@until	-73 138 132 337 -26
@arrive@update	0 -82 -245 0 0
@arrive@vendor	-47 61 -271 0 0
@arrive@whole house	-326 -28 428 -15 0
@arrive@works	-201 -116 172 -6 -64
@ask	24 -517 85 303 -249
@ask@account	-226 379 0 0 0
@ask@alarm	-53 -9 0 0 -33
@ask@all	-302 -111 -297 -32 -497
@ask@arrive	-959 -35 1335 141 -28
@ask@ask	-293 -846 -517 -858 -298
@ask@at all	-242 205 -783 -93 -290
@ask@authority	-11 -100 -56 -157 -83
@ask@away	393 191 -525 -86 0
@ask@backup	-43 -4 -181 106 0
@ask@billing	-26 -52 32 12 -99
@ask@broken	-768 -47 504 48 -6
@ask@by hand	-129 0 371 -98 -91
@ask@calendar	-62 0 108 264 -104
@ask@card	173 0 -477 -7 372
@ask@clicked	-7 281 -34 0 -45
@ask@contact	-104 -29 -97 0 -153
@ask@contract	-125 170 149 -135 -35
@ask@device	0 0 -128 0 0
@ask@drug	314 -32 0 0 0
@ask@due	432 167 -406 379 -388
@ask@eau	-225 -10 -209 -59 178
@ask@else fine	258 128 123 138 -7
@ask@empty	120 -162 83 0 -53
@ask@encrypted	-138 353 -105 -34 -28
@ask@enter	-883 -143 1061 -125 0
@ask@fails	7 -4 656 -18 -14
@ask@fear	195 0 -13 0 0
@ask@files	0 598 -27 -55 -3
@ask@gone	-65 392 70 338 0
@ask@help	-290 -187 361 -193 571
@ask@if	-116 -256 236 19 -310
@ask@info	185 0 131 -38 -197
@ask@isolated	144 19 0 -77 -35
@ask@issue	275 -85 -176 -117 221
@ask@itself	-114 73 236 34 -180
@ask@kim	117 233 -293 -10 -3
@ask@lab	222 0 -255 -6 -31
@ask@let in	-95 218 -22 100 -8
@ask@letter	-14 -107 20 0 -20
@ask@locked	350 19 -72 0 0
@ask@log	64 -30 0 160 -33
@ask@lure	0 -14 0 0 -14
@ask@machine	210 335 221 -1 -25
@ask@malware	-70 -510 -60 0 -9
@ask@money	-17 310 -20 527 -10
@ask@more	-98 82 -33 -70 256
@ask@mouse	-92 444 -62 -14 0
@ask@night	250 -34 -330 -10 -360
@ask@not	1272 630 -171 90 608
@ask@one	767 -66 79 -87 -274
@ask@open	-446 -145 270 -63 -208
@ask@ours	-723 -578 -399 356 -180
@ask@outgoing	0 -171 0 16 0
@ask@over	-262 -69 54 -10 -988
@ask@password	-221 -31 -632 -47 -109
@ask@past	1156 311 -217 -162 -33
@ask@patients	267 -139 -377 210 -7
@ask@phone	-32 258 108 0 -269
@ask@prescription	-38 -216 280 408 -113
@ask@printer	-35 0 -112 -72 221
@ask@ransom	-225 261 -159 84 -23
@ask@record	617 14 -451 76 -143
@ask@refused	197 -55 -100 -69 -5
@ask@remote	0 -169 -36 0 -95
@ask@scanner	0 0 -58 0 0
@ask@see	90 -18 -205 -17 -92
@ask@send	-153 135 147 284 -35
@ask@server	208 379 67 -100 -127
@ask@shut	-389 -219 -141 -279 633
@ask@since	-3 -190 255 -35 -370
@ask@slow	-112 0 -18 0 -36
@ask@small	-106 0 250 -41 -57
@ask@spam	195 -68 -16 -6 -16
@ask@stands	177 -21 -30 -34 -4
@ask@start	263 -379 -28 -130 -417
@ask@strange	0 20 -102 0 -6
@ask@stranger	-118 343 -66 0 -87
@ask@stuck	-207 0 140 61 -1
@ask@system	812 -299 -296 -130 0
@ask@thanks	91 -183 -29 0 396
@ask@ti	-22 -96 -839 -57 0
@ask@treat	648 -60 362 -168 -47
@ask@until	-359 38 280 551 -36
@ask@update	-393 -112 -329 -179 567
@ask@vendor	188 241 -4 67 -1315
@ask@waiting	-260 0 600 -64 -114
@ask@whole house	161 -62 586 -214 -51
@ask@wish	-130 -229 -49 -56 -182
@ask@works	-45 69 -362 56 -376
@at all	1328 97 -80 153 -84
@at all@alarm	-31 -500 0 -16 76
@at all@all	-685 -412 319 -36 -45
@at all@arrive	219 -101 692 -12 -31
@at all@ask	514 -285 -340 180 -102
@at all@at all	129 33 174 -35 -4
@at all@broken	-40 0 -71 0 0
@at all@calendar	2 0 214 -53 -2
@at all@card	13 0 55 0 -7
@at all@clicked	-65 -227 -35 0 -4
@at all@contact	-37 0 279 0 -46
@at all@due	-72 0 258 -59 268
@at all@encrypted	-634 -207 -110 0 -96
@at all@enter	72 83 -370 -35 -29
@at all@fails	24 0 9 0 -37
@at all@files	-263 -3 395 0 0
@at all@gone	-6 -62 229 0 0
@at all@help	770 0 866 0 -408
@at all@if	-16 0 -89 -203 0
@at all@info	13 -93 249 0 -298
@at all@issue	1117 0 -555 -11 0
@at all@let in	-127 40 0 -8 -26
@at all@lure	-25 -181 0 0 0
@at all@machine	756 -360 -133 -38 -22
@at all@more	1167 -313 -387 521 -83
@at all@night	29 136 71 -34 -7
@at all@not	760 86 439 -105 -55
@at all@one	142 -162 -58 0 -56
@at all@open	916 -247 -369 204 -41
@at all@ours	171 -220 31 -464 -54
@at all@past	94 -229 -81 207 -50
@at all@patients	-433 -53 49 -13 -75
@at all@phone	67 0 -23 0 -39
@at all@prescription	-41 -156 -45 0 -87
@at all@printer	136 -16 169 0 0
@at all@record	-2 -147 813 -32 -7
@at all@see	-272 249 328 0 -11
@at all@send	-270 -59 -36 488 -10
@at all@server	541 -69 -90 0 -27
@at all@shut	-671 -221 319 -81 653
@at all@since	417 -79 -405 -9 223
@at all@spam	-23 -18 299 -29 0
@at all@stands	-33 0 -77 -5 0
@at all@start	1165 -118 -501 -16 106
@at all@strange	-65 -196 0 0 -156
@at all@stranger	48 0 -35 0 -2
@at all@stuck	256 0 275 0 0
@at all@system	-83 -78 70 -9 -28
@at all@ti	0 -10 0 0 0
@at all@treat	277 -46 -55 -13 -34
@at all@until	59 136 100 -111 0
@at all@update	296 174 -7 -16 -175
@at all@vendor	-7 112 -529 -76 119
@at all@waiting	-106 -67 92 0 0
@at all@whole house	224 -51 123 -18 0
@at all@wish	-129 0 -86 -6 -16
@at all@works	506 -118 -879 -180 -32
@authority	151 -334 -873 1441 -18
@authority@all	62 -232 -277 34 0
@authority@arrive	8 -86 178 310 0
@authority@ask	0 0 -86 -670 235
@authority@at all	0 0 -82 -39 242
@authority@authority	-44 0 0 -93 0
@authority@billing	0 -20 -589 40 -25
@authority@broken	-235 0 26 0 0
@authority@due	-15 -114 -328 734 -104
@authority@else fine	0 0 0 42 -34
@authority@empty	-101 0 264 174 0
@authority@enter	136 0 178 117 0
@authority@fails	-15 -20 -513 417 -92
@authority@files	0 -199 -106 286 0
@authority@gone	-35 0 -31 31 0
@authority@help	0 240 -112 -32 239
@authority@if	-21 0 -20 -41 0
@authority@info	0 0 127 281 30
@authority@isolated	0 0 0 -54 0
@authority@kim	0 0 260 -37 -33
@authority@money	0 0 0 -121 0
@authority@more	0 0 -29 0 -99
@authority@night	-44 -83 -37 1147 422
@authority@not	19 -5 193 804 160
@authority@one	180 181 141 234 200
@authority@open	0 0 0 -126 -20
@authority@ours	-200 -140 -338 798 -169
@authority@past	0 -145 100 282 -106
@authority@prescription	73 -1 0 -13 -17
@authority@record	89 0 0 49 0
@authority@refused	0 0 -353 146 -40
@authority@see	-101 0 0 170 0
@authority@send	0 0 -82 -102 -67
@authority@shut	-256 -4 0 -81 0
@authority@since	-32 -102 -24 474 273
@authority@start	0 0 -142 372 -38
@authority@system	0 0 23 -66 -51
@authority@until	-364 -421 -437 1939 204
@authority@vendor	0 -85 9 -528 399
@authority@whole house	-379 0 -59 29 0
@authority@wish	0 0 -20 -68 -8
@authority@works	0 0 374 346 -38
@away	2266 -115 -160 -144 -251
@away@all	200 -238 -241 0 -196
@away@arrive	-137 104 -196 0 0
@away@ask	311 142 -406 -50 -154
@away@at all	20 125 -27 -30 -15
@away@away	390 -103 -297 -28 0
@away@contact	0 -43 -66 0 0
@away@due	-336 -19 13 -107 -237
@away@empty	152 0 -228 -4 0
@away@enter	86 104 -196 0 0
@away@fails	-51 0 27 0 0
@away@gone	548 -93 -301 0 0
@away@help	-290 -9 -58 160 -184
@away@if	0 -3 -4 0 -1
@away@info	0 0 0 -4 0
@away@machine	151 -72 0 0 0
@away@more	-464 -100 227 -19 0
@away@night	-375 -9 46 160 0
@away@not	-239 8 -620 -41 -53
@away@one	-175 -62 -74 -36 -11
@away@open	89 35 -240 0 0
@away@ours	380 329 -337 143 -64
@away@past	305 -333 -154 -36 -88
@away@patients	77 -30 -107 0 0
@away@phone	36 -46 -82 0 -2
@away@prescription	-131 -183 45 0 -77
@away@record	162 0 -297 0 0
@away@send	-124 279 -190 0 -116
@away@server	206 0 -58 0 0
@away@shut	-196 0 95 0 -154
@away@since	-625 -36 -58 -56 -12
@away@start	-229 -43 13 -71 -237
@away@strange	-65 351 -20 0 -11
@away@system	282 -100 -71 0 -60
@away@ti	-18 -49 7 -8 0
@away@until	-115 0 -140 -28 0
@away@vendor	-97 268 59 0 -1
@away@whole house	-498 275 -191 -28 0
@away@wish	141 0 -4 -12 0
@away@works	278 0 -138 -106 -247
@backup	-544 114 1693 383 64
@backup@alarm	0 -359 432 0 0
@backup@all	-123 -159 -175 0 0
@backup@ask	0 0 215 -127 -30
@backup@authority	0 -27 0 473 0
@backup@backup	0 -156 -96 0 -16
@backup@due	-56 -63 738 264 -6
@backup@encrypted	0 142 -98 0 0
@backup@fails	-132 -336 1081 -37 -132
@backup@files	0 497 -224 0 0
@backup@gone	-140 334 -113 186 412
@backup@help	-18 0 248 188 -72
@backup@if	0 0 -13 0 -66
@backup@info	0 181 -86 0 -169
@backup@night	-74 -132 567 737 94
@backup@not	-195 97 1291 -232 310
@backup@one	0 83 -215 0 -169
@backup@open	0 -186 247 0 0
@backup@ours	-232 569 526 336 -50
@backup@past	-140 219 182 54 143
@backup@refused	0 -27 -34 503 0
@backup@server	-85 194 160 0 0
@backup@shut	-201 -46 598 0 0
@backup@since	-191 155 1051 -5 -34
@backup@start	-119 0 1340 -177 -79
@backup@stranger	0 -77 208 0 0
@backup@until	-34 68 254 94 0
@backup@vendor	0 0 0 0 -25
@backup@works	-56 0 792 -177 -6
@billing	-1148 -673 1291 474 -208
@billing@alarm	0 189 -2 -6 0
@billing@all	-198 0 1468 -65 0
@billing@arrive	-57 0 235 117 0
@billing@ask	-190 -56 359 611 256
@billing@at all	0 0 -358 39 242
@billing@authority	-8 -21 28 -412 587
@billing@away	-143 0 -624 419 0
@billing@billing	0 -20 -601 -288 525
@billing@broken	-55 0 736 -32 0
@billing@by hand	0 0 161 0 -6
@billing@contact	0 0 -131 0 -2
@billing@contract	0 -4 294 213 0
@billing@due	0 -72 421 142 -97
@billing@else fine	0 0 49 204 -34
@billing@empty	-107 -100 1422 -463 0
@billing@encrypted	0 -107 130 6 0
@billing@enter	-112 -31 474 117 0
@billing@fails	-132 -49 1342 -788 -141
@billing@files	0 -72 308 -50 -24
@billing@gone	-143 -26 -520 395 0
@billing@help	0 0 -373 382 244
@billing@if	0 0 379 -17 0
@billing@info	0 0 381 347 -203
@billing@isolated	0 0 0 -19 0
@billing@issue	81 0 279 -20 -17
@billing@kim	0 0 241 -62 -67
@billing@let in	0 0 64 -172 409
@billing@machine	-166 -87 240 0 0
@billing@money	0 0 0 -121 0
@billing@more	-76 0 115 205 -75
@billing@night	0 -359 -365 868 265
@billing@not	-211 -51 795 -38 169
@billing@one	67 -197 360 247 -86
@billing@open	-119 -45 291 -265 0
@billing@ours	-235 266 143 1096 -207
@billing@over	-57 0 -36 0 -45
@billing@past	0 -51 -10 810 -195
@billing@phone	0 -10 0 -11 -2
@billing@prescription	-37 0 -15 31 -30
@billing@record	-37 0 114 345 0
@billing@refused	0 0 -17 -79 -44
@billing@see	-8 0 -120 78 0
@billing@send	0 0 493 292 -83
@billing@shut	0 -4 349 115 -19
@billing@since	8 -148 693 626 211
@billing@start	-317 -17 308 -26 -10
@billing@stranger	0 -10 -281 0 0
@billing@stuck	-357 0 589 -82 0
@billing@system	-71 -77 325 -40 -51
@billing@until	67 -229 67 597 501
@billing@update	0 0 -159 -120 0
@billing@vendor	0 -85 -11 -66 622
@billing@whole house	0 0 -8 0 0
@billing@wish	0 0 -203 248 -36
@billing@works	-47 -17 456 -26 -10
@broken	2462 -692 1257 -115 -882
@broken@all	562 -273 -265 -21 -256
@broken@arrive	-461 57 557 -139 0
@broken@ask	169 -2 -337 -19 0
@broken@at all	-305 -49 92 -7 -15
@broken@away	-228 -26 272 0 0
@broken@broken	-281 0 -24 0 0
@broken@by hand	-37 0 0 0 0
@broken@calendar	241 -18 -111 0 -44
@broken@card	0 0 294 0 0
@broken@contact	37 -2 164 0 -8
@broken@else fine	-76 0 276 0 0
@broken@enter	-341 -11 825 -126 0
@broken@fails	-282 0 -169 0 -33
@broken@gone	102 -26 433 0 -42
@broken@help	963 -66 -519 -83 -87
@broken@if	-76 0 248 0 0
@broken@info	-372 -12 292 0 -19
@broken@lure	-57 -2 110 0 -19
@broken@machine	203 -108 -479 0 -286
@broken@more	270 -14 -260 0 -15
@broken@night	841 -12 -92 103 -206
@broken@not	-9 -83 -330 -9 -73
@broken@one	87 -95 813 -12 -188
@broken@open	-187 -62 -71 -11 0
@broken@ours	-555 -149 12 -66 -169
@broken@over	-151 -5 1211 0 -113
@broken@past	-137 -23 162 0 0
@broken@patients	311 -41 665 0 0
@broken@phone	-124 0 127 0 0
@broken@prescription	37 0 392 -73 0
@broken@record	518 -44 -105 0 0
@broken@server	77 0 -285 0 -25
@broken@shut	15 0 157 103 0
@broken@since	280 -48 -414 -83 -6
@broken@start	629 -41 -24 0 -23
@broken@stranger	137 0 -83 0 -9
@broken@system	-57 0 6 0 0
@broken@ti	-42 0 1010 0 0
@broken@until	374 -12 -552 -143 0
@broken@vendor	-446 0 -148 0 -16
@broken@waiting	825 0 337 -73 -20
@broken@whole house	1361 -35 -424 0 -5
@broken@works	38 -17 966 0 -89
@by hand	1679 -223 43 -210 -538
@by hand@all	184 -96 114 -46 -27
@by hand@ask	1253 -182 88 -70 -33
@by hand@at all	-68 -147 -50 0 0
@by hand@broken	-5 0 -46 0 0
@by hand@by hand	534 -58 -356 -163 0
@by hand@due	66 -21 244 0 -27
@by hand@files	-62 431 -105 0 0
@by hand@if	30 0 0 0 0
@by hand@info	-351 0 25 0 -101
@by hand@issue	161 -50 -121 -8 -10
@by hand@machine	624 150 -267 0 -21
@by hand@more	77 284 -52 0 0
@by hand@night	137 -14 192 0 153
@by hand@not	1130 -143 -709 -178 -77
@by hand@one	-164 265 -144 -4 0
@by hand@open	573 -142 -277 0 -23
@by hand@ours	651 -214 103 -13 139
@by hand@past	610 -228 -9 -8 -48
@by hand@prescription	-41 0 -56 -80 -6
@by hand@record	743 -115 -295 -32 0
@by hand@shut	384 -54 -28 -3 -13
@by hand@since	438 -39 84 -44 150
@by hand@small	311 0 -30 0 -10
@by hand@stands	-169 -141 -215 0 0
@by hand@start	42 -58 223 0 -110
@by hand@stuck	-341 -11 -228 0 0
@by hand@system	203 -8 -242 -12 0
@by hand@treat	-262 -13 -189 0 0
@by hand@until	576 0 -145 -117 0
@by hand@vendor	319 -20 0 0 -52
@by hand@works	137 -46 124 0 -27
@calendar	-509 -214 390 -704 -22
@calendar@all	-351 82 704 -22 -69
@calendar@arrive	182 -7 418 0 0
@calendar@ask	-242 -49 11 52 -9
@calendar@at all	-142 0 -224 298 -34
@calendar@away	534 -117 -46 0 0
@calendar@calendar	27 -15 -398 0 -97
@calendar@card	-162 0 514 0 -7
@calendar@contact	158 0 -160 0 318
@calendar@empty	-445 -157 1062 -22 -1
@calendar@enter	255 0 220 0 0
@calendar@gone	513 -166 2259 0 -121
@calendar@help	-16 0 21 164 -58
@calendar@info	-55 -94 103 -52 0
@calendar@isolated	0 -112 363 0 0
@calendar@issue	0 0 123 0 -10
@calendar@log	-92 122 157 0 0
@calendar@more	-429 -15 413 258 -8
@calendar@night	0 -87 -45 -311 0
@calendar@not	368 -142 832 249 -161
@calendar@one	-105 -139 66 -49 -15
@calendar@open	-203 269 864 -57 -9
@calendar@ours	29 53 1165 225 262
@calendar@over	-8 0 -73 0 778
@calendar@past	-32 222 -50 -36 0
@calendar@patients	8 0 234 -22 -3
@calendar@prescription	78 67 198 0 0
@calendar@record	483 -47 -492 0 119
@calendar@see	283 -56 26 0 -5
@calendar@shut	244 0 -150 0 -50
@calendar@since	56 -71 380 -73 -31
@calendar@small	-65 -6 -667 0 -71
@calendar@start	-103 -7 470 0 0
@calendar@stranger	0 -96 -68 0 0
@calendar@stuck	-11 0 220 107 0
@calendar@system	-407 0 603 -8 -18
@calendar@until	267 0 229 -1483 -9
@calendar@update	0 0 -575 0 -27
@calendar@vendor	0 0 -116 -115 0
@calendar@whole house	99 0 538 -22 0
@calendar@wish	0 0 -29 0 0
@calendar@works	-221 -29 286 0 0
@card	-611 -367 738 -28 123
@card@all	-110 -105 433 0 -30
@card@arrive	-338 0 -218 -30 90
@card@ask	86 -15 272 12 -47
@card@at all	-408 -48 -161 -15 -14
@card@broken	-189 0 -171 0 0
@card@by hand	-574 -95 403 -25 -4
@card@calendar	376 0 -280 0 -59
@card@card	-302 -48 1131 0 -251
@card@due	-44 0 304 223 0
@card@else fine	-60 -8 -220 0 0
@card@empty	1085 0 -478 0 0
@card@fails	-75 -14 773 0 -58
@card@gone	412 -88 -372 -23 0
@card@help	0 0 -68 0 -147
@card@if	-60 0 -7 0 0
@card@info	392 0 -35 0 -105
@card@issue	-276 -50 -184 223 -34
@card@let in	0 220 -191 -4 -86
@card@locked	-82 -125 782 -23 -16
@card@machine	68 -81 -34 0 -7
@card@more	-409 0 656 0 -160
@card@night	234 -32 -126 -125 367
@card@not	-144 -205 1506 -56 -267
@card@one	393 -81 345 0 -156
@card@open	286 -240 -594 0 -83
@card@ours	-205 -138 958 0 -27
@card@over	0 0 -96 0 1136
@card@password	0 0 -26 0 0
@card@past	-99 -82 75 0 321
@card@patients	182 0 -467 0 0
@card@prescription	-129 128 194 -42 -23
@card@shut	41 -16 615 0 -56
@card@since	29 0 71 -24 303
@card@slow	-174 -5 191 -72 0
@card@stands	0 -49 -38 0 0
@card@start	-44 114 59 223 -4
@card@stuck	-244 0 -250 0 0
@card@ti	-89 0 630 0 -53
@card@until	17 0 -307 220 435
@card@update	0 0 -264 0 0
@card@waiting	-70 0 68 -72 -46
@card@works	58 -54 131 143 -79
@clicked	-334 1110 -229 -7 16
@clicked@all	0 56 -97 -7 -9
@clicked@ask	86 -10 -116 -7 178
@clicked@contract	0 260 0 0 0
@clicked@fails	0 271 0 0 0
@clicked@gone	0 -94 -17 0 0
@clicked@lure	-50 -298 0 0 -9
@clicked@machine	0 240 0 0 -15
@clicked@mouse	-87 317 0 0 -54
@clicked@not	-25 -303 0 0 -26
@clicked@open	-67 64 0 0 0
@clicked@ours	-25 22 0 0 -52
@clicked@password	0 342 -80 -7 0
@clicked@past	0 151 0 0 0
@clicked@since	-89 894 -36 0 153
@clicked@works	-111 310 -36 0 123
@contact	138 -312 284 -953 16
@contact@all	-2 -6 -244 0 -7
@contact@arrive	-116 0 531 0 0
@contact@ask	-162 224 -264 -137 -41
@contact@at all	0 -46 278 0 0
@contact@broken	-128 0 100 0 -25
@contact@calendar	158 0 -127 0 -38
@contact@contact	-33 -11 -98 -15 -136
@contact@contract	0 289 -2 0 -39
@contact@due	0 -159 0 0 0
@contact@encrypted	0 -276 0 0 0
@contact@enter	-103 526 358 0 0
@contact@fails	0 -29 -184 0 65
@contact@help	454 41 -227 0 -221
@contact@if	0 0 -138 0 -41
@contact@info	-25 0 -200 -15 -14
@contact@isolated	0 -45 0 0 106
@contact@let in	0 244 0 0 0
@contact@letter	-14 0 365 0 0
@contact@lure	0 12 -228 0 -107
@contact@machine	325 -44 -154 0 0
@contact@more	-39 -107 194 0 242
@contact@night	-232 -62 -141 -415 -430
@contact@not	-94 -87 -569 -58 -57
@contact@one	24 87 -315 -15 -94
@contact@open	-28 -124 0 0 0
@contact@ours	10 -497 -95 -69 -370
@contact@password	0 77 -2 0 0
@contact@past	107 49 148 0 400
@contact@patients	0 0 0 -17 0
@contact@phone	-93 -86 97 0 -82
@contact@prescription	158 -9 -47 0 151
@contact@refused	0 -30 -131 0 -101
@contact@remote	0 210 0 0 0
@contact@send	0 -92 93 0 0
@contact@server	-52 -138 0 0 0
@contact@shut	-106 -106 -46 0 -48
@contact@since	80 0 -376 -48 39
@contact@stands	0 189 -68 -6 -7
@contact@start	-149 -12 331 0 0
@contact@strange	0 281 -166 0 144
@contact@stranger	-18 -629 0 0 -39
@contact@stuck	0 189 -41 -6 -16
@contact@system	-107 212 -278 0 0
@contact@ti	0 -6 5 0 0
@contact@until	-57 0 -160 -1030 -24
@contact@vendor	-2 52 -104 0 -232
@contact@whole house	77 -98 22 -52 -8
@contact@wish	0 0 0 -54 0
@contact@works	-37 300 -18 0 -39
@contract	-383 203 -395 -722 -261
@contract@account	0 487 -22 0 0
@contract@all	195 -43 -208 0 0
@contract@arrive	0 0 80 0 -103
@contract@ask	-111 -21 -48 -29 0
@contract@at all	53 57 0 0 0
@contract@authority	0 0 -29 -30 -41
@contract@away	30 302 -3 0 -39
@contract@billing	0 0 58 0 -52
@contract@calendar	91 0 -106 0 135
@contract@clicked	-66 412 0 0 -15
@contract@contact	-45 0 -176 0 0
@contract@contract	-109 142 108 0 -13
@contract@due	131 -5 48 -28 -49
@contract@fails	-39 0 -263 0 -12
@contract@files	0 74 -35 -12 0
@contract@gone	0 0 -57 0 0
@contract@help	0 0 -4 -35 -47
@contract@if	-21 0 0 -40 0
@contract@info	-150 -67 0 0 -130
@contract@issue	-65 0 353 0 0
@contract@kim	0 0 -127 0 0
@contract@let in	0 -310 0 0 -94
@contract@lure	-8 124 -57 0 0
@contract@machine	192 319 -84 0 -18
@contract@more	-174 -7 412 0 -41
@contract@night	-86 -227 -19 -337 218
@contract@not	71 -47 -384 -87 -101
@contract@one	-171 68 -47 -30 -118
@contract@open	49 -54 -112 -12 390
@contract@ours	303 119 -155 143 -93
@contract@past	-84 190 -29 -90 147
@contract@prescription	0 -16 0 0 -47
@contract@record	159 19 -218 0 135
@contract@remote	0 -46 0 0 0
@contract@send	-109 700 35 0 -39
@contract@shut	70 -46 -59 0 -26
@contract@since	-290 287 -29 -12 217
@contract@small	0 0 0 -7 -59
@contract@spam	0 -35 0 0 262
@contract@stands	-32 -72 -25 -30 0
@contract@start	128 -5 82 0 -12
@contract@stranger	0 171 0 0 -47
@contract@stuck	0 -46 -124 -25 0
@contract@system	198 -85 -149 0 -12
@contract@until	13 -98 -2 -880 0
@contract@vendor	-33 -151 -35 -10 244
@contract@whole house	37 -221 0 0 0
@contract@wish	0 0 -3 0 0
@contract@works	-70 24 149 0 -12
@device	-599 128 647 -469 -67
@device@alarm	0 48 -286 0 0
@device@all	-165 167 552 0 -10
@device@arrive	-126 -38 -558 -23 -42
@device@ask	-57 196 253 -44 0
@device@at all	27 0 634 -95 -40
@device@card	-28 0 885 0 -4
@device@device	0 -46 270 0 -22
@device@enter	-13 0 -248 0 0
@device@files	0 -152 -318 -23 -16
@device@gone	0 -73 57 0 0
@device@info	-19 269 -379 -40 0
@device@lab	-59 0 -367 0 0
@device@machine	-98 -20 372 0 -38
@device@more	-289 -34 1369 -19 -22
@device@night	-24 111 247 -186 824
@device@not	-589 -91 467 -139 -317
@device@one	-179 -91 -111 -56 -38
@device@open	-13 213 286 0 0
@device@ours	373 -29 349 -53 -146
@device@past	-148 -49 164 0 0
@device@prescription	0 -16 187 0 0
@device@record	-239 0 514 0 0
@device@send	0 -72 -141 0 -44
@device@shut	-28 0 27 -27 -63
@device@since	-270 382 762 -40 386
@device@start	69 -20 134 -71 0
@device@stranger	0 -120 466 0 0
@device@stuck	130 0 158 0 0
@device@system	-14 0 -62 0 0
@device@until	0 -20 178 -87 404
@device@update	-80 0 496 0 0
@device@vendor	71 -30 1 0 0
@device@waiting	130 0 175 0 -27
@device@works	-77 -20 328 -71 -40
@drug	1371 -61 -613 -146 -76
@drug@ask	94 0 186 -26 0
@drug@not	907 -4 -303 -23 -13
@drug@ours	267 0 167 -97 0
@drug@record	288 -82 0 0 -19
@drug@works	240 -32 -136 -12 0
@due	-298 -59 41 2215 -76
@due@all	-763 -170 95 -105 53
@due@ask	-16 0 42 274 -239
@due@at all	-565 0 -614 -235 -99
@due@authority	0 173 -368 557 -96
@due@billing	0 -20 -1014 1382 -53
@due@calendar	0 0 0 164 0
@due@card	0 0 -60 52 0
@due@contact	-12 -5 310 -1 0
@due@contract	0 0 0 216 0
@due@due	-83 -119 -201 184 -129
@due@else fine	0 -1 -339 44 -28
@due@empty	0 -77 151 -31 0
@due@encrypted	0 -70 -37 584 0
@due@fails	0 -81 683 0 -105
@due@help	-129 -26 -141 176 -7
@due@if	0 -19 121 227 -87
@due@info	364 -111 -164 -80 -108
@due@isolated	-67 128 -8 0 -32
@due@issue	-22 0 -232 281 221
@due@machine	84 -46 0 0 -80
@due@more	298 0 188 242 -54
@due@night	15 -131 148 703 -114
@due@not	-169 -227 78 657 -180
@due@one	350 21 -297 -73 -13
@due@open	-188 -236 595 -47 -114
@due@ours	-337 -59 -237 736 -173
@due@over	171 -103 -264 -14 267
@due@past	-33 -114 194 264 -26
@due@prescription	-95 197 -191 357 -31
@due@refused	0 -27 312 -23 0
@due@see	-67 -48 73 0 -33
@due@server	635 39 -66 -26 -59
@due@shut	-67 -76 254 -125 -33
@due@since	-176 -180 180 1132 -188
@due@stands	0 102 0 -6 0
@due@start	-165 -27 182 -48 -58
@due@strange	230 92 0 -60 -83
@due@stranger	263 -170 -18 0 0
@due@stuck	-11 0 173 647 0
@due@system	-8 174 -290 -174 -133
@due@thanks	-181 0 -119 -14 -555
@due@ti	0 -67 196 -39 0
@due@until	-395 -353 -14 737 -245
@due@update	-182 0 -137 0 -136
@due@vendor	-147 -23 -36 41 148
@due@whole house	-72 39 -65 0 0
@due@wish	0 -42 0 96 0
@due@works	-165 0 -158 285 -58
@eau	-1622 -156 1657 -25 -184
@eau@all	-394 -14 1277 0 -171
@eau@ask	-235 0 372 -12 -98
@eau@broken	-11 0 117 0 0
@eau@card	-62 0 266 0 -2
@eau@eau	0 -14 386 0 0
@eau@fails	-235 0 1022 -26 -281
@eau@gone	-80 0 592 0 0
@eau@if	100 0 -31 0 0
@eau@info	-194 0 466 -73 -6
@eau@issue	-1 0 -21 -4 0
@eau@more	-291 0 219 -6 -75
@eau@night	0 0 248 582 0
@eau@not	-596 -61 2354 -112 -90
@eau@ours	-28 -47 -59 -17 0
@eau@prescription	-96 -33 340 0 0
@eau@record	-227 -43 387 -19 -192
@eau@send	-283 -50 553 -71 -39
@eau@since	18 -64 -12 -58 207
@eau@stuck	-64 -29 656 0 0
@eau@ti	-23 0 155 0 0
@eau@until	0 0 367 164 -32
@eau@waiting	-64 -29 399 -73 0
@eau@works	-376 0 622 -30 66
@else fine	-675 -314 352 652 -412
@else fine@all	-264 0 25 0 41
@else fine@ask	-231 -19 -95 230 -189
@else fine@at all	-532 -19 0 -149 -18
@else fine@away	428 0 -147 -41 0
@else fine@due	-70 -18 -58 -106 22
@else fine@help	0 0 0 0 -9
@else fine@if	219 194 0 -72 0
@else fine@issue	-98 -65 -222 0 0
@else fine@machine	-95 -79 -76 -38 0
@else fine@money	0 -19 -77 326 -44
@else fine@night	-36 537 -69 36 -46
@else fine@not	-268 -168 -502 342 -18
@else fine@one	0 0 -50 251 0
@else fine@open	-11 -58 -27 -52 -118
@else fine@ours	463 -40 11 525 9
@else fine@past	0 0 -1 -127 -36
@else fine@patients	219 0 669 251 -29
@else fine@prescription	-85 -101 -269 59 -29
@else fine@shut	159 0 -7 -81 -12
@else fine@since	47 -81 70 -25 0
@else fine@start	-271 -88 323 -107 -7
@else fine@system	45 -46 326 -69 -115
@else fine@treat	0 0 0 -17 0
@else fine@vendor	-44 0 96 -53 0
@else fine@whole house	-205 -156 0 0 -6
@else fine@wish	166 -30 -114 -218 -3
@else fine@works	-911 -92 573 -69 -118
@empty	1995 -98 891 -478 -561
@empty@all	1004 -319 -429 0 -1
@empty@arrive	150 0 -203 0 0
@empty@ask	938 -125 158 107 0
@empty@at all	-138 79 0 -29 0
@empty@away	329 -30 123 0 0
@empty@else fine	309 -3 0 -46 0
@empty@empty	154 170 74 0 0
@empty@if	-180 -101 -142 -31 0
@empty@info	0 0 0 -4 0
@empty@issue	897 0 -311 -31 0
@empty@machine	1121 -72 -652 0 0
@empty@mouse	96 121 -16 0 -54
@empty@not	215 184 -523 29 -30
@empty@one	643 -125 -485 0 0
@empty@open	539 155 -371 -22 -54
@empty@ours	-363 413 271 -119 -79
@empty@past	186 329 -254 -4 0
@empty@patients	545 -83 177 0 0
@empty@printer	201 -39 -261 0 0
@empty@record	137 -89 -137 -22 0
@empty@see	-92 329 -279 0 0
@empty@since	-520 263 882 -17 -1
@empty@system	-184 -49 102 -4 -45
@empty@until	-68 80 1143 -701 0
@empty@vendor	0 40 -174 0 0
@empty@waiting	469 -3 309 -46 0
@encrypted	-844 2240 -314 182 -352
@encrypted@all	-402 -98 444 -40 0
@encrypted@arrive	-89 529 294 0 0
@encrypted@ask	0 168 0 0 0
@encrypted@at all	-133 34 0 0 -4
@encrypted@by hand	0 246 -74 0 0
@encrypted@contract	0 -118 294 0 0
@encrypted@due	0 121 0 -34 0
@encrypted@enter	-89 18 261 0 0
@encrypted@fails	-113 -56 135 -110 0
@encrypted@files	0 581 -253 -163 0
@encrypted@help	0 -770 0 -83 0
@encrypted@if	0 0 -37 63 0
@encrypted@malware	-163 10 -7 -1 0
@encrypted@night	-1 -29 -68 4 0
@encrypted@not	-361 167 -407 89 -23
@encrypted@one	0 247 -135 17 0
@encrypted@open	-167 955 -257 -39 -19
@encrypted@ours	-111 238 -249 63 -112
@encrypted@past	0 220 0 0 -4
@encrypted@ransom	0 243 -125 -1 0
@encrypted@refused	0 -135 312 0 0
@encrypted@see	0 0 0 0 -54
@encrypted@server	247 -170 -29 0 0
@encrypted@since	185 488 295 -2 -54
@encrypted@start	-266 361 305 -34 0
@encrypted@system	-256 -35 -76 116 -2
@encrypted@until	0 165 0 404 0
@encrypted@vendor	0 -235 0 116 -54
@encrypted@works	-172 476 -145 -34 0
@enter	1079 550 206 -259 -771
@enter@account	99 100 -59 0 0
@enter@all	363 -264 167 0 -22
@enter@arrive	569 56 -164 -8 0
@enter@ask	358 250 506 -202 -19
@enter@at all	348 207 -687 -95 -24
@enter@away	-118 104 0 0 0
@enter@by hand	178 -78 -107 -3 0
@enter@calendar	-317 61 583 0 0
@enter@card	139 128 288 -8 0
@enter@contact	502 -26 203 0 -46
@enter@contract	1 117 -35 0 0
@enter@else fine	25 0 0 0 0
@enter@empty	202 -60 -150 0 0
@enter@enter	592 83 -513 -17 0
@enter@fails	389 -184 479 -3 0
@enter@files	-156 -28 232 0 -22
@enter@help	-177 121 -30 -27 -19
@enter@if	122 -63 -107 0 -166
@enter@info	126 -6 -200 145 -289
@enter@issue	283 -16 -99 0 0
@enter@lab	-28 -18 -486 0 0
@enter@let in	-44 460 0 0 -8
@enter@locked	-126 -226 0 0 0
@enter@log	0 274 0 0 0
@enter@machine	403 592 -204 0 -84
@enter@more	835 84 -145 -52 -24
@enter@night	-255 -45 835 -5 0
@enter@not	17 -265 -240 -260 -110
@enter@one	413 -40 317 -203 -59
@enter@open	342 122 -292 0 -113
@enter@ours	707 -103 -38 -105 -109
@enter@over	-46 409 157 0 -157
@enter@password	-135 22 246 0 -8
@enter@past	320 271 -302 176 -8
@enter@patients	-60 -138 321 -23 -22
@enter@phone	147 0 58 0 0
@enter@prescription	257 -59 75 151 0
@enter@record	878 -8 -413 -36 -164
@enter@refused	-187 -113 -4 351 -140
@enter@remote	0 24 0 0 0
@enter@see	0 -117 0 176 0
@enter@send	-141 -83 578 0 0
@enter@server	417 -49 -495 0 0
@enter@shut	197 -132 -148 0 -26
@enter@since	-255 201 314 -124 -37
@enter@small	169 -89 -275 -27 0
@enter@spam	91 -125 -303 0 -24
@enter@stands	-255 0 320 0 0
@enter@start	172 298 -164 -6 0
@enter@strange	-76 -233 -72 -3 0
@enter@stranger	-88 -21 82 -83 -53
@enter@stuck	14 0 591 0 0
@enter@system	242 -178 109 0 0
@enter@ti	-52 -94 102 0 0
@enter@treat	-50 0 316 -4 -40
@enter@until	116 -134 146 116 0
@enter@update	0 -82 -21 0 0
@enter@vendor	-291 -88 -272 -3 -165
@enter@whole house	-327 210 305 0 -1
@enter@works	-379 -178 388 -6 0
@fails	248 -357 2584 -907 95
@fails@account	287 631 -412 0 0
@fails@alarm	89 352 289 0 149
@fails@all	-320 -158 1329 -32 -205
@fails@arrive	110 -4 -211 0 0
@fails@ask	-115 47 144 -46 121
@fails@authority	-12 123 -332 -214 465
@fails@away	-73 -64 -289 0 -154
@fails@backup	-85 0 -68 0 0
@fails@billing	0 0 -389 -119 192
@fails@card	-75 0 -321 0 -35
@fails@contact	-79 0 181 0 -19
@fails@contract	116 375 -9 0 0
@fails@due	101 0 341 -268 -18
@fails@else fine	0 -1 -98 -26 0
@fails@enter	110 0 -263 0 0
@fails@fails	-208 -270 764 -91 -74
@fails@files	-137 -29 399 -48 -48
@fails@help	-94 -37 -189 278 -25
@fails@if	0 0 305 0 261
@fails@info	71 0 -58 0 -465
@fails@issue	-62 125 54 0 -92
@fails@kim	-155 -37 675 0 0
@fails@lab	0 0 -54 0 0
@fails@machine	144 123 -106 0 277
@fails@malware	0 410 -34 0 0
@fails@more	-163 -70 -208 0 0
@fails@night	191 -100 575 -444 -152
@fails@not	33 -168 -1271 -105 -175
@fails@one	-83 28 153 0 -259
@fails@open	-83 47 303 0 0
@fails@ours	103 -49 241 -71 121
@fails@outgoing	-12 147 -95 0 0
@fails@over	0 0 -222 0 -294
@fails@past	0 47 61 -32 -13
@fails@patients	-218 -77 78 0 -28
@fails@prescription	-288 38 624 -56 -8
@fails@refused	0 0 268 0 -31
@fails@send	-138 -40 -70 -24 -93
@fails@server	600 164 0 0 -46
@fails@shut	-143 0 179 0 -249
@fails@since	421 93 413 -258 372
@fails@stands	103 0 285 -33 0
@fails@start	537 250 136 169 -28
@fails@strange	-14 -31 81 -3 0
@fails@stranger	-14 -207 160 0 0
@fails@stuck	-44 0 617 128 -19
@fails@system	975 69 -25 0 0
@fails@ti	-4 0 -168 0 -8
@fails@until	-12 -88 410 237 269
@fails@update	-155 0 244 0 -7
@fails@vendor	-137 -27 31 0 693
@fails@waiting	142 -5 132 -4 -11
@fails@whole house	429 0 270 -56 0
@fails@works	-200 -18 -48 109 -28
@fear	-89 -651 -278 -145 -148
@fear@all	-163 0 0 -21 0
@fear@ask	-44 -14 -120 0 -17
@fear@help	-35 420 0 0 -6
@fear@if	-22 -32 0 -84 0
@fear@not	-265 0 0 0 0
@fear@one	-225 -62 -27 0 0
@fear@open	-127 -380 0 0 -6
@fear@ours	-326 -524 -232 -21 -17
@fear@past	101 -1 0 0 0
@fear@since	105 -9 0 0 -125
@fear@stranger	0 -38 -56 0 0
@fear@system	110 -32 0 0 0
@fear@ti	0 -18 0 0 0
@fear@until	-180 0 0 -105 0
@fear@vendor	0 -7 0 0 0
@files	-1048 1664 109 142 33
@files@alarm	0 159 -227 0 0
@files@all	-55 2 -274 0 -22
@files@arrive	-220 70 -281 -12 0
@files@ask	-260 733 -498 623 -100
@files@at all	-142 -436 613 -3 0
@files@authority	0 -16 -313 -42 -41
@files@billing	0 -16 -174 -68 -41
@files@by hand	0 102 -32 0 0
@files@device	0 -124 233 -54 0
@files@else fine	0 33 -21 0 0
@files@empty	-161 396 222 -30 0
@files@encrypted	-267 971 -389 -168 -29
@files@fails	40 -103 -246 -227 -26
@files@files	-33 -64 -10 -133 0
@files@gone	0 -3 -361 -48 0
@files@help	0 -791 0 0 -44
@files@info	0 163 -220 -40 0
@files@issue	0 60 474 101 0
@files@lab	0 23 147 0 0
@files@letter	0 181 -48 -40 0
@files@more	-83 259 571 0 0
@files@night	40 -180 -438 -377 95
@files@not	-14 -525 491 813 -35
@files@one	-89 448 -359 -52 -4
@files@open	83 -148 168 -15 -18
@files@ours	-384 765 -76 12 212
@files@past	0 425 -143 -34 -19
@files@prescription	-95 -92 563 0 0
@files@ransom	-30 480 -88 -3 -41
@files@send	0 233 -70 144 0
@files@server	-96 -767 0 0 0
@files@shut	10 0 -6 0 115
@files@since	-25 511 -198 -40 -22
@files@spam	-30 643 -163 0 -23
@files@strange	0 286 -215 0 0
@files@stranger	0 -15 248 0 0
@files@stuck	-99 -82 -212 -30 0
@files@system	-156 -149 225 0 115
@files@until	-5 -7 -342 719 0
@files@vendor	-137 -142 -60 -34 -19
@gone	254 543 1112 403 -289
@gone@all	416 -288 493 -42 -163
@gone@arrive	0 104 -18 0 0
@gone@ask	-68 -79 -132 -11 -216
@gone@at all	62 -96 -269 0 412
@gone@away	442 182 -301 0 0
@gone@else fine	-176 0 450 -10 -42
@gone@empty	-17 0 -42 -4 0
@gone@enter	223 104 0 0 0
@gone@fails	8 -63 -222 0 0
@gone@gone	442 158 -301 0 0
@gone@help	-134 0 -4 0 0
@gone@info	0 189 -64 -13 -10
@gone@lab	487 -48 -201 0 0
@gone@machine	-52 0 62 -1 0
@gone@night	-270 -54 19 125 -6
@gone@not	219 237 -197 -2 412
@gone@one	-143 -55 -76 -29 0
@gone@open	0 244 242 0 -13
@gone@ours	-94 390 330 482 -122
@gone@over	42 -30 297 -10 -84
@gone@past	-140 298 -275 -37 -1
@gone@prescription	-178 -97 50 -60 0
@gone@record	-51 -63 -138 -11 0
@gone@see	-138 -48 19 -4 0
@gone@shut	40 -37 -41 0 -154
@gone@since	-560 -132 316 241 0
@gone@small	0 -110 -74 0 0
@gone@system	194 116 -34 -35 0
@gone@ti	0 -16 692 -18 -42
@gone@update	-16 0 -84 0 0
@gone@vendor	-6 153 -42 179 -125
@gone@whole house	140 487 -80 0 0
@gone@works	-282 -62 820 -15 -70
@help	-194 -224 -1051 47 204
@help@account	-6 -131 -18 -83 -41
@help@alarm	-82 422 314 0 -115
@help@all	75 298 -288 0 440
@help@arrive	178 -4 -28 -83 0
@help@ask	-181 -180 -228 379 171
@help@at all	-114 0 200 0 613
@help@authority	-12 123 0 354 -25
@help@away	106 0 0 0 -79
@help@billing	0 -47 329 367 -77
@help@broken	36 0 -192 -11 -6
@help@by hand	77 -51 0 0 -13
@help@calendar	0 -7 -36 208 0
@help@card	170 0 -184 0 -145
@help@contact	-135 167 40 -17 115
@help@contract	59 -204 118 0 -229
@help@device	0 0 -10 0 -48
@help@due	-6 0 -43 1065 -347
@help@else fine	0 155 0 641 -10
@help@empty	-44 -64 0 0 -30
@help@enter	358 -36 -13 -83 -22
@help@fails	-209 -17 -241 144 89
@help@files	-209 65 -27 -116 -54
@help@help	540 -204 145 79 51
@help@if	-116 73 -20 -131 549
@help@info	-75 -30 -456 359 -568
@help@isolated	0 0 53 0 -348
@help@issue	0 125 -157 0 -325
@help@itself	214 -110 0 0 0
@help@kim	0 -3 -24 0 -11
@help@lab	0 0 721 0 -22
@help@let in	-111 310 -288 0 -56
@help@letter	0 -77 -95 0 -20
@help@log	-17 -141 0 0 -31
@help@lure	-60 150 -407 199 1126
@help@machine	33 15 8 0 -124
@help@malware	0 277 -34 0 0
@help@more	-47 -105 -365 0 604
@help@night	-37 -103 -360 -514 406
@help@not	-104 -223 -110 199 776
@help@one	57 -83 -32 178 -248
@help@open	-413 -241 138 161 -85
@help@ours	44 -964 291 209 284
@help@outgoing	-12 147 -95 0 -27
@help@over	440 -50 -232 0 -540
@help@password	-87 0 0 0 -41
@help@past	-48 178 -75 199 539
@help@patients	-242 -262 220 61 749
@help@phone	302 53 0 -30 -126
@help@prescription	139 357 0 0 -222
@help@printer	0 0 -142 0 -94
@help@ransom	0 -35 0 0 -46
@help@record	-299 -44 657 -13 366
@help@refused	-117 -60 0 -79 284
@help@remote	-6 561 -15 -113 -118
@help@see	-235 -144 -137 0 -35
@help@send	60 -181 -61 -35 340
@help@server	226 864 -118 0 -17
@help@shut	-263 0 -107 0 125
@help@since	233 30 -120 350 -274
@help@small	-79 -13 0 -94 -62
@help@stands	-126 -19 313 -21 -37
@help@start	76 -98 -210 130 -758
@help@strange	0 307 -57 0 -55
@help@stranger	530 -229 -190 -97 372
@help@stuck	-94 -9 -68 0 0
@help@system	607 5 -102 -266 -498
@help@thanks	0 0 -37 63 -3
@help@ti	0 0 71 0 -55
@help@treat	-78 0 -38 209 -7
@help@until	-331 -34 1 -675 126
@help@update	75 171 215 -13 65
@help@vendor	-167 -59 170 111 -170
@help@waiting	65 0 74 0 -11
@help@whole house	60 -77 -251 -5 -24
@help@wish	0 0 -151 0 662
@help@works	55 -104 -311 94 -112
@if	-305 -683 -57 -105 -336
@if@all	-689 -17 294 0 -9
@if@arrive	0 -142 273 -14 -1
@if@ask	-93 -263 445 -394 -374
@if@at all	-60 0 -77 -182 0
@if@authority	-15 0 0 -50 0
@if@backup	0 0 -188 0 0
@if@billing	0 0 -2 -100 0
@if@broken	-196 -22 0 -8 0
@if@calendar	-30 0 -107 0 0
@if@card	0 -15 -170 0 0
@if@contact	-147 0 283 0 0
@if@contract	0 0 0 0 -24
@if@device	0 0 0 0 -70
@if@due	0 267 -102 -43 -45
@if@else fine	0 -25 0 -17 0
@if@encrypted	0 -7 0 0 0
@if@enter	-44 -166 325 -14 -1
@if@fails	0 -18 -199 12 359
@if@files	0 219 0 44 0
@if@help	188 -147 -57 -67 218
@if@if	-344 -76 -151 -122 170
@if@info	-41 0 -10 189 -293
@if@isolated	0 -55 -85 0 -27
@if@itself	-60 181 -36 0 0
@if@kim	0 -29 -2 -14 -33
@if@lab	177 219 73 -72 -19
@if@let in	0 -10 -45 0 -33
@if@log	0 -25 -2 0 0
@if@lure	0 156 -68 0 -45
@if@machine	-70 192 42 0 -93
@if@malware	-19 -269 -23 0 -4
@if@more	-303 0 -81 -84 -30
@if@night	-234 0 -43 -48 -165
@if@not	255 136 26 364 -91
@if@one	651 -320 318 312 -86
@if@open	269 -259 -246 -70 -63
@if@ours	310 -460 -428 -301 -100
@if@outgoing	0 -273 -8 0 0
@if@over	210 0 -130 0 -266
@if@password	0 0 -59 0 243
@if@past	244 -89 -81 -16 -135
@if@patients	-140 -55 -142 -6 588
@if@phone	201 -30 0 0 -114
@if@prescription	121 -66 303 -55 -5
@if@ransom	-21 -9 0 0 -46
@if@record	-116 141 -272 207 -5
@if@remote	-73 -79 0 -43 -4
@if@see	270 -48 -58 -9 -34
@if@send	0 0 170 0 -69
@if@server	-277 -66 -23 0 0
@if@shut	-131 -249 392 -64 261
@if@since	329 -58 -200 -11 -184
@if@small	-32 0 0 0 -8
@if@stands	372 0 -23 0 0
@if@start	-39 227 -161 0 0
@if@strange	0 337 -19 0 -45
@if@stranger	-62 -361 151 -29 -176
@if@stuck	-67 0 -73 0 0
@if@system	-351 -265 -37 -46 -69
@if@thanks	0 0 0 0 -121
@if@ti	-23 -25 -346 0 0
@if@treat	0 0 0 -9 0
@if@until	-66 -19 -236 185 -9
@if@update	-43 -43 -5 0 -118
@if@vendor	67 -178 310 -126 378
@if@waiting	91 0 0 0 0
@if@whole house	142 -94 -164 0 -66
@if@wish	-60 0 -295 -78 139
@if@works	447 267 -453 -84 -107
@info	-200 -1014 -311 -218 783
@info@all	156 135 -329 -44 567
@info@arrive	-445 -42 309 117 -137
@info@ask	-279 -7 -277 267 -514
@info@at all	113 0 -81 -8 -1452
@info@authority	-12 0 -123 -32 -7
@info@backup	0 -6 0 0 312
@info@billing	0 0 -129 223 0
@info@broken	-10 -7 -149 0 0
@info@by hand	140 89 -34 0 84
@info@calendar	0 -7 48 -38 -3
@info@card	-1 0 -200 0 -130
@info@contact	37 0 791 -88 -142
@info@contract	144 -10 -70 0 -419
@info@device	-80 189 -179 0 399
@info@due	61 0 -35 -256 -156
@info@else fine	185 0 -270 0 -3
@info@empty	-119 -256 -232 -96 0
@info@encrypted	-130 82 -169 -40 -21
@info@enter	-426 -181 497 117 -24
@info@fails	174 -27 -426 0 -47
@info@files	0 226 8 -96 -6
@info@gone	0 0 -11 -10 0
@info@help	-78 -25 150 0 -32
@info@if	-44 0 -237 189 -469
@info@info	-150 -62 -43 -234 1385
@info@isolated	0 0 103 0 238
@info@issue	-141 0 202 -14 -29
@info@itself	0 0 0 0 -24
@info@lab	-78 -48 -288 0 151
@info@letter	0 0 319 0 0
@info@log	-37 0 -19 0 886
@info@lure	-12 -89 -93 0 -262
@info@machine	-67 -4 -153 0 192
@info@more	30 -116 -224 0 334
@info@mouse	119 -277 -16 0 -27
@info@night	-48 -4 218 114 729
@info@not	296 -156 191 -148 531
@info@one	-107 -120 48 -192 343
@info@open	163 6 85 0 -305
@info@ours	-302 -276 -394 4 1725
@info@over	167 0 -90 0 -744
@info@password	-147 0 0 0 0
@info@past	-127 -7 443 341 353
@info@patients	128 0 -115 -56 -35
@info@phone	203 0 -161 -132 386
@info@prescription	-33 0 -37 0 198
@info@printer	0 0 -134 0 -25
@info@record	154 -26 -234 -4 1126
@info@refused	0 0 -131 351 367
@info@remote	0 -263 0 0 -270
@info@see	-72 -72 -4 0 177
@info@server	708 -64 -316 0 185
@info@shut	197 0 -38 0 280
@info@since	246 238 388 459 371
@info@small	0 0 0 -14 0
@info@spam	0 171 -86 0 -16
@info@stands	232 0 1042 -42 306
@info@start	-202 0 0 0 57
@info@strange	0 0 13 0 0
@info@stranger	0 0 -122 0 -68
@info@stuck	141 0 -311 0 -41
@info@system	707 -82 -243 -4 248
@info@thanks	0 0 0 0 -86
@info@ti	-11 0 401 0 54
@info@treat	-139 0 211 -4 -40
@info@until	-320 -10 -51 -288 79
@info@update	33 0 0 -8 844
@info@vendor	-33 -67 -195 119 196
@info@whole house	419 -10 -171 -10 -37
@info@wish	0 0 0 0 -89
@info@works	-197 0 426 0 343
@isolated	-279 1546 -20 -169 587
@isolated@arrive	0 0 -77 0 0
@isolated@ask	0 79 -85 -18 -52
@isolated@at all	61 163 0 0 -64
@isolated@authority	0 0 0 -19 -13
@isolated@enter	0 0 -77 0 0
@isolated@help	0 1153 0 0 -77
@isolated@if	-21 268 0 0 -61
@isolated@isolated	-125 -182 -44 0 -257
@isolated@malware	0 -17 -27 0 -6
@isolated@night	-174 -232 0 -59 258
@isolated@not	61 163 -68 0 -64
@isolated@one	0 -28 0 0 0
@isolated@open	31 -181 0 0 570
@isolated@ours	-32 537 626 0 290
@isolated@past	-11 -236 276 -30 -103
@isolated@since	-52 -598 176 -40 247
@isolated@start	138 27 0 0 -18
@isolated@system	77 546 -8 -18 -12
@isolated@ti	0 -80 262 0 0
@isolated@until	-163 -36 0 -40 282
@isolated@vendor	0 -7 -12 0 0
@isolated@whole house	100 -206 0 -40 287
@isolated@works	-55 -80 -110 0 -70
@issue	429 -550 1321 50 -229
@issue@all	-507 -364 485 0 -129
@issue@arrive	-204 -128 63 -87 0
@issue@ask	-854 -63 671 39 -17
@issue@at all	388 0 566 236 -7
@issue@billing	0 0 -273 153 -17
@issue@broken	-11 -1 -366 -83 -169
@issue@by hand	-317 0 328 -37 -42
@issue@card	-62 0 399 0 0
@issue@contact	-152 0 -368 0 -16
@issue@due	0 -67 -236 133 0
@issue@eau	-207 0 -25 0 -85
@issue@else fine	-183 0 922 0 0
@issue@empty	-1254 -95 63 -4 0
@issue@enter	-144 -128 215 -83 0
@issue@fails	0 -1 181 0 0
@issue@gone	-217 0 504 -6 -8
@issue@help	-104 0 274 -83 -7
@issue@if	-176 0 175 0 0
@issue@info	-268 0 73 0 53
@issue@issue	77 -39 -316 -5 -149
@issue@machine	-863 -111 486 0 202
@issue@more	344 -40 247 155 -137
@issue@night	-100 235 489 -30 443
@issue@not	594 0 -414 105 -115
@issue@one	-491 0 554 0 281
@issue@open	-923 -130 1475 0 -9
@issue@ours	16 -67 -241 225 350
@issue@over	-56 0 14 0 705
@issue@past	225 -30 -166 -62 538
@issue@patients	-49 0 772 0 0
@issue@prescription	870 276 853 -14 168
@issue@printer	-73 -39 194 0 -69
@issue@record	-207 0 -328 0 0
@issue@scanner	-170 0 -70 0 0
@issue@see	-321 0 239 -57 0
@issue@send	113 0 -133 -4 0
@issue@shut	0 0 -24 0 0
@issue@since	-101 -40 -966 -5 104
@issue@small	0 0 -119 0 -10
@issue@stands	33 -87 -193 -21 -67
@issue@stranger	-35 0 -285 0 -31
@issue@stuck	-759 -54 796 -50 -25
@issue@system	165 -59 -104 0 -10
@issue@until	-129 0 250 51 0
@issue@update	0 -211 -25 -5 -64
@issue@vendor	239 290 159 -21 -81
@issue@works	337 0 -143 0 -55
@itself	-160 1153 -128 -108 1095
@itself@ask	244 -106 -50 -47 -15
@itself@at all	-114 224 201 -9 -49
@itself@authority	0 0 0 0 -25
@itself@calendar	99 -48 -42 -22 0
@itself@encrypted	0 212 -4 0 -103
@itself@enter	181 0 0 0 0
@itself@help	0 -67 0 0 -128
@itself@if	-98 -51 0 0 -9
@itself@info	-291 0 315 128 167
@itself@isolated	0 355 0 -47 -120
@itself@itself	-114 486 -47 -9 -129
@itself@machine	102 -97 0 0 -9
@itself@malware	0 -189 0 0 -180
@itself@not	601 130 214 -9 -187
@itself@one	-139 108 178 -55 22
@itself@open	-237 198 0 -47 -65
@itself@ours	-33 470 0 53 -126
@itself@past	153 45 0 -14 -15
@itself@prescription	0 290 -4 0 -49
@itself@ransom	0 -136 0 0 0
@itself@shut	0 -107 51 0 491
@itself@since	-122 112 -122 -14 26
@itself@start	190 73 135 -15 26
@itself@stranger	0 376 0 0 0
@itself@system	263 -107 -151 0 -6
@itself@ti	0 -10 0 0 0
@itself@until	-174 248 0 -14 -9
@itself@vendor	-30 290 -55 118 -137
@itself@whole house	354 -81 -74 -22 0
@itself@works	374 -22 582 -15 0
@kim	-1326 -376 1176 -160 -301
@kim@alarm	0 0 124 0 0
@kim@all	-348 -42 940 0 0
@kim@arrive	-52 -27 -206 0 -9
@kim@ask	-4 0 472 -37 0
@kim@at all	-82 -9 733 0 0
@kim@away	-84 0 396 0 -19
@kim@broken	-179 0 708 0 0
@kim@contract	0 -251 0 0 -86
@kim@due	0 -27 169 0 -467
@kim@eau	0 0 201 0 -1
@kim@enter	-52 0 -661 0 0
@kim@fails	-124 -37 1998 0 -9
@kim@files	0 310 -51 0 0
@kim@help	-48 0 481 0 0
@kim@if	0 0 157 0 0
@kim@info	0 -27 171 0 -62
@kim@kim	0 0 -82 0 -9
@kim@lure	-63 233 646 0 -25
@kim@machine	0 -28 0 0 -58
@kim@more	-103 -9 793 0 -117
@kim@night	-51 -37 -19 -37 538
@kim@not	-778 -124 2681 0 -72
@kim@one	0 -103 539 0 -148
@kim@open	0 50 1 0 0
@kim@ours	-52 -73 586 0 -58
@kim@outgoing	0 -97 325 -84 379
@kim@past	0 77 0 -37 0
@kim@remote	0 -38 -22 0 -95
@kim@send	-262 33 1006 -93 275
@kim@server	136 -3 130 0 0
@kim@shut	0 0 157 -37 0
@kim@since	-176 -37 1082 0 233
@kim@spam	-32 -68 47 0 -9
@kim@start	-155 -27 599 0 -467
@kim@stuck	-95 -35 699 0 -9
@kim@ti	0 0 -29 0 0
@kim@vendor	0 0 26 0 0
@kim@whole house	0 0 537 0 0
@kim@works	0 0 308 0 -476
@lab	-780 62 1202 -68 -82
@lab@all	85 341 319 -61 -80
@lab@arrive	-508 -95 403 -95 -107
@lab@ask	823 0 830 -49 -28
@lab@at all	-338 0 1176 -14 -23
@lab@broken	-234 0 1039 0 -78
@lab@by hand	-198 0 604 0 0
@lab@enter	-147 0 727 0 -30
@lab@fails	-156 -139 -563 0 0
@lab@files	-220 -30 244 0 0
@lab@gone	487 -68 -11 -59 -58
@lab@help	-78 -116 83 0 -37
@lab@if	0 -15 -75 0 0
@lab@info	-83 0 -329 0 369
@lab@issue	27 0 -480 -6 0
@lab@kim	0 0 146 0 0
@lab@lab	-270 -19 1011 -66 -91
@lab@letter	61 0 -77 0 0
@lab@more	-467 -85 -346 0 -207
@lab@night	211 77 -371 300 153
@lab@not	-410 -2 1768 -135 112
@lab@one	-83 -124 92 0 -10
@lab@open	208 85 220 0 0
@lab@ours	390 107 313 147 15
@lab@over	0 0 302 0 24
@lab@past	-41 249 -14 -38 -95
@lab@patients	151 0 330 -14 -33
@lab@prescription	-66 -4 42 -31 -15
@lab@record	11 -122 240 0 -4
@lab@send	0 0 99 -46 -17
@lab@server	-200 125 457 0 0
@lab@since	88 -41 1601 -107 155
@lab@stands	-204 0 654 0 0
@lab@start	-165 123 479 -71 166
@lab@stranger	-41 -2 673 0 -33
@lab@stuck	22 -4 689 -33 -32
@lab@system	-411 -101 1465 0 -60
@lab@until	-143 279 782 92 111
@lab@vendor	0 0 601 0 0
@lab@works	-181 93 1017 -71 166
@let in	-780 2470 -373 203 593
@let in@all	-256 0 -70 -34 325
@let in@ask	-79 115 334 116 0
@let in@at all	-38 416 -9 0 0
@let in@enter	0 164 0 0 0
@let in@help	-112 -197 0 0 557
@let in@kim	0 -10 0 0 -33
@let in@night	0 115 323 0 0
@let in@not	-150 535 -20 145 229
@let in@one	0 -21 0 0 -5
@let in@open	-116 123 283 0 0
@let in@ours	-1 -204 -20 -87 -76
@let in@password	0 -16 0 0 -8
@let in@past	-58 681 0 0 -94
@let in@remote	0 156 0 0 -33
@let in@see	0 -144 0 0 123
@let in@since	0 940 0 0 0
@let in@spam	-1 267 -9 0 0
@let in@start	-14 121 0 0 0
@let in@stranger	-58 330 0 0 0
@let in@system	-116 213 -51 0 -51
@let in@vendor	0 -55 -17 -64 55
@let in@works	-116 224 -40 0 0
@letter	-1486 334 683 -25 -361
@letter@all	-119 -16 405 0 0
@letter@arrive	-156 -60 479 0 0
@letter@ask	0 -35 -426 0 0
@letter@at all	-194 -9 708 0 0
@letter@away	0 -2 387 0 0
@letter@contact	-14 -96 520 0 0
@letter@encrypted	0 476 -114 -79 0
@letter@enter	-156 -60 443 0 0
@letter@fails	0 -16 170 -24 -9
@letter@files	0 -89 -49 -3 0
@letter@gone	0 0 51 -11 0
@letter@help	0 -32 -21 -14 0
@letter@info	0 164 -304 -40 -93
@letter@issue	-356 -54 937 255 0
@letter@kim	0 -56 245 0 -43
@letter@letter	0 -9 663 0 0
@letter@more	-624 -117 20 0 -9
@letter@night	-98 -103 -251 -51 -284
@letter@not	-602 -146 903 -86 -54
@letter@one	-28 593 504 -52 -9
@letter@open	0 8 -538 -42 0
@letter@ours	-232 355 436 -47 -42
@letter@prescription	-251 271 -15 -36 0
@letter@record	-258 72 -334 -11 0
@letter@send	0 -30 194 -33 0
@letter@shut	0 -40 213 255 -22
@letter@since	-131 237 -27 124 0
@letter@small	0 -40 -93 0 0
@letter@stuck	-161 -62 611 0 -9
@letter@vendor	-119 0 417 -20 0
@letter@works	-319 1 -152 -1 0
@locked	1519 322 170 -106 264
@locked@ask	-194 53 -73 -9 646
@locked@help	-155 141 0 0 -114
@locked@not	52 250 128 -9 -10
@locked@open	40 -68 0 0 0
@locked@ours	-53 664 23 0 -129
@locked@past	0 -82 0 0 0
@locked@since	67 -195 -110 0 0
@locked@system	635 -129 -205 -9 0
@locked@vendor	-15 85 -9 0 656
@log	-35 1244 -488 -114 292
@log@account	38 531 -36 -28 -70
@log@all	341 -351 -68 -61 -183
@log@ask	-44 -43 -2 0 0
@log@at all	11 210 -53 0 0
@log@away	-157 163 -151 0 0
@log@contract	-8 0 0 0 0
@log@enter	-23 -255 0 0 0
@log@fails	370 433 -40 0 0
@log@help	244 361 -53 0 -41
@log@if	324 -16 0 0 0
@log@info	41 -87 325 0 0
@log@lab	495 -37 -30 -61 189
@log@locked	0 -133 -110 0 0
@log@log	-159 112 0 0 -34
@log@machine	33 -209 -34 0 0
@log@night	12 1326 -305 -61 175
@log@not	383 80 139 -71 148
@log@one	336 -309 325 0 0
@log@open	-150 285 -73 0 0
@log@ours	-146 760 -108 -71 63
@log@outgoing	0 467 -87 0 -16
@log@password	324 -244 0 -71 364
@log@past	-261 589 -61 0 -43
@log@patients	113 0 0 0 0
@log@prescription	0 256 -2 0 0
@log@remote	0 -32 0 0 0
@log@see	0 268 0 0 0
@log@server	-17 461 266 0 -12
@log@shut	-83 60 0 0 -158
@log@since	340 349 -240 0 -2
@log@stands	-282 108 0 -29 -109
@log@start	-127 40 0 -89 -3
@log@strange	-139 46 0 0 0
@log@stranger	0 -32 0 0 0
@log@stuck	157 121 -92 0 -3
@log@system	107 -227 0 0 302
@log@ti	0 -109 -50 -29 -43
@log@until	574 297 -129 99 0
@log@vendor	0 0 0 0 -105
@log@waiting	120 138 -175 0 -3
@log@whole house	-14 228 0 0 96
@log@works	271 113 -253 -89 -192
@lure	-672 999 -192 161 -101
@lure@all	-92 322 -126 244 184
@lure@arrive	0 -8 -172 0 -16
@lure@ask	-82 13 -185 0 -54
@lure@at all	-126 -358 569 0 -37
@lure@clicked	-136 808 0 0 -54
@lure@contact	0 0 -108 0 -33
@lure@contract	-66 282 0 0 -73
@lure@enter	0 -8 -104 0 -16
@lure@fails	0 15 -126 0 -97
@lure@files	0 78 0 0 -9
@lure@gone	-25 -462 -52 0 0
@lure@help	0 155 -91 0 -97
@lure@if	0 0 0 0 -165
@lure@info	0 0 0 0 -212
@lure@lure	-27 328 -156 -22 -37
@lure@machine	0 -11 0 0 -21
@lure@mouse	0 143 -34 0 0
@lure@night	-92 -13 -192 0 642
@lure@not	-289 -143 174 0 -37
@lure@one	0 -15 0 0 -168
@lure@open	-104 -304 -93 0 -11
@lure@ours	-28 176 199 0 -72
@lure@password	0 -26 0 0 -32
@lure@past	0 -371 0 0 -533
@lure@prescription	-3 515 -87 -63 -124
@lure@send	-49 168 -74 0 -149
@lure@shut	0 -15 0 0 -14
@lure@since	-89 280 534 182 -34
@lure@spam	0 -322 0 0 0
@lure@stranger	0 353 0 0 0
@lure@stuck	-63 0 235 0 0
@lure@system	-52 52 -57 0 90
@lure@until	0 373 -329 -38 -33
@lure@vendor	0 276 -104 0 -17
@lure@whole house	0 0 190 0 0
@lure@works	-102 200 454 0 396
@machine	1752 1121 -334 -496 -369
@machine@alarm	-490 302 257 0 413
@machine@all	383 328 79 0 -49
@machine@arrive	91 -355 -553 0 -10
@machine@ask	590 205 -569 -269 243
@machine@at all	662 -252 -905 0 342
@machine@away	-484 159 0 0 0
@machine@broken	33 -52 203 0 0
@machine@by hand	258 0 -9 0 0
@machine@card	-61 0 202 0 -7
@machine@contact	133 0 269 0 0
@machine@contract	141 -104 -35 0 0
@machine@device	0 163 0 0 -91
@machine@due	480 16 -24 -72 -21
@machine@else fine	-239 -124 583 0 0
@machine@empty	-98 -428 -301 0 0
@machine@encrypted	-370 197 -13 0 -36
@machine@enter	-370 -47 -498 0 -10
@machine@fails	167 -227 -907 -2 -80
@machine@files	-156 289 -72 0 0
@machine@gone	47 103 -151 0 0
@machine@help	618 658 -177 0 -71
@machine@if	-60 212 -2 -25 -9
@machine@info	486 -299 -498 0 -39
@machine@isolated	-404 -435 0 -9 -160
@machine@issue	86 -53 -25 0 195
@machine@itself	0 435 0 0 0
@machine@lab	-734 -3 626 0 0
@machine@let in	-152 787 0 0 0
@machine@locked	235 173 -131 -61 0
@machine@log	-233 141 -73 0 0
@machine@machine	409 21 -301 0 0
@machine@malware	-52 -867 0 0 -20
@machine@more	264 -209 250 -81 -194
@machine@mouse	-292 312 0 -68 -27
@machine@night	-603 727 -758 -430 18
@machine@not	-30 -888 -839 -67 5
@machine@one	139 525 -114 -73 -44
@machine@open	50 -229 553 0 -56
@machine@ours	309 641 -216 -234 -189
@machine@over	-102 -13 330 0 347
@machine@password	-15 150 -23 0 0
@machine@past	-98 439 -208 -109 -87
@machine@patients	682 -12 -221 -60 0
@machine@prescription	422 339 -449 -69 -208
@machine@printer	-121 -53 -101 0 -5
@machine@ransom	-360 1169 -11 -93 -26
@machine@record	-587 -26 1249 0 -29
@machine@refused	-24 -141 189 0 0
@machine@remote	0 415 0 0 -58
@machine@see	158 194 -47 0 -4
@machine@send	-16 -279 -101 -2 0
@machine@server	596 156 521 0 -101
@machine@shut	258 -297 -324 -150 -102
@machine@since	-29 148 -558 -119 79
@machine@slow	-101 -88 10 0 0
@machine@small	35 69 -92 0 0
@machine@spam	77 -28 -245 0 0
@machine@stands	-487 344 395 -17 0
@machine@start	-257 -261 -345 -72 -228
@machine@strange	0 -31 0 0 -15
@machine@stranger	-70 149 -35 0 0
@machine@stuck	427 -122 -399 -106 -63
@machine@system	491 85 46 -123 -81
@machine@ti	0 0 -188 0 0
@machine@treat	-405 0 -189 0 0
@machine@until	-87 80 184 -362 -113
@machine@update	-34 -4 0 0 -7
@machine@vendor	277 -49 275 -104 -69
@machine@waiting	56 -48 -181 0 -80
@machine@whole house	731 -168 -126 -27 -29
@machine@wish	-117 -115 -3 0 -9
@machine@works	974 -207 231 -93 -259
@malware	-601 1354 -303 -34 -124
@malware@alarm	-1 375 0 0 235
@malware@all	-7 139 0 0 0
@malware@arrive	-37 522 0 0 0
@malware@ask	-38 -158 -73 0 -19
@malware@enter	-37 -258 0 0 0
@malware@files	0 -364 0 0 261
@malware@if	0 -38 0 0 0
@malware@info	0 -138 0 0 0
@malware@isolated	0 346 0 0 0
@malware@let in	0 7 0 0 0
@malware@machine	-90 130 0 0 -3
@malware@malware	-20 42 -23 0 -91
@malware@night	0 414 0 0 0
@malware@not	-197 106 -87 0 -273
@malware@one	0 -290 0 0 510
@malware@open	-111 1170 -33 0 -3
@malware@ours	-148 320 -43 0 148
@malware@password	0 381 -76 0 0
@malware@past	-22 -139 0 0 220
@malware@refused	0 -64 0 0 -5
@malware@see	0 -41 0 0 0
@malware@server	-23 575 0 0 0
@malware@shut	-37 -102 0 0 -4
@malware@since	0 481 -10 0 -14
@malware@stranger	-28 -79 0 0 0
@malware@system	-169 -149 -7 0 0
@malware@vendor	0 -171 -33 0 -59
@malware@whole house	-59 335 0 0 0
@money	-69 1608 -389 1007 -100
@money@ask	-17 -66 0 -29 0
@money@night	0 -129 -25 -220 -4
@money@not	-17 -19 0 -29 0
@money@ours	-35 503 -15 -34 0
@money@refused	0 527 0 -68 0
@more	863 -202 1382 -140 409
@more@alarm	196 -104 281 0 78
@more@all	143 37 2 -28 -72
@more@arrive	-406 -91 981 -137 -118
@more@ask	-881 -206 742 69 57
@more@at all	148 -27 200 0 -41
@more@away	48 0 -55 0 -19
@more@broken	-160 0 -152 0 0
@more@by hand	-492 0 724 0 -75
@more@calendar	-148 0 468 0 -50
@more@card	-222 -50 380 0 -51
@more@contact	-140 0 647 0 -109
@more@contract	-210 0 3 0 0
@more@due	-147 0 312 -6 244
@more@empty	-382 150 -334 -4 0
@more@enter	98 93 -106 -131 -30
@more@fails	-202 0 84 -78 117
@more@files	216 115 -8 0 0
@more@help	-220 0 159 0 -689
@more@if	293 -28 -38 -89 0
@more@info	247 -46 141 0 12
@more@issue	805 -54 -504 -34 -24
@more@kim	0 -27 397 0 -19
@more@lab	-420 -104 520 -30 342
@more@machine	247 -79 869 0 0
@more@night	-89 0 -65 -12 447
@more@not	612 21 -967 -140 263
@more@one	-56 33 895 -52 -113
@more@open	-273 358 -654 -24 -38
@more@ours	-765 -27 1779 -99 282
@more@password	-388 0 506 0 0
@more@past	-365 -131 83 156 -79
@more@patients	-145 -92 514 -52 -75
@more@phone	-242 0 652 0 -6
@more@prescription	51 -87 -337 0 -111
@more@printer	694 0 -372 0 0
@more@record	-710 -104 2086 -27 -55
@more@refused	0 0 0 0 745
@more@see	-494 255 264 0 -72
@more@send	-373 -132 725 -78 -199
@more@server	-65 -87 -309 0 445
@more@shut	134 -134 -110 0 -477
@more@since	179 96 -328 -35 393
@more@spam	228 -93 604 0 -50
@more@stands	-467 -42 344 0 0
@more@start	-282 0 -103 -12 690
@more@stranger	-155 193 82 0 -41
@more@stuck	-951 -70 708 -4 0
@more@system	-74 -50 -462 0 -49
@more@ti	0 0 -186 0 -61
@more@treat	493 -46 -194 0 -34
@more@until	93 -33 276 -153 110
@more@update	-429 0 351 0 371
@more@vendor	-263 -19 1098 0 -273
@more@waiting	484 -122 101 -6 0
@more@whole house	84 0 -155 0 0
@more@works	-407 -74 139 -97 244
@mouse	178 2444 -505 265 -249
@mouse@all	790 -200 -107 -97 0
@mouse@itself	-237 1235 -94 -19 -234
@mouse@machine	204 72 -25 -97 0
@mouse@mouse	-9 423 0 -47 0
@mouse@not	-189 888 -83 313 -52
@mouse@one	-32 334 -16 0 0
@mouse@open	-225 1121 -43 -141 -87
@mouse@ours	-43 813 0 0 -56
@mouse@shut	147 108 0 0 -54
@mouse@since	-164 150 -83 299 0
@mouse@start	138 253 -132 0 0
@mouse@until	45 116 0 175 0
@night	264 1195 -394 374 -169
@night@account	-118 230 -57 -65 -41
@night@alarm	-82 690 -28 0 -48
@night@all	-138 -109 416 264 -187
@night@arrive	380 -90 -170 -104 -18
@night@ask	594 -171 -120 963 -240
@night@at all	866 412 -600 94 -117
@night@authority	128 401 0 629 -34
@night@away	33 -108 405 468 0
@night@billing	0 -56 355 -44 -109
@night@broken	554 -164 -389 -15 -24
@night@by hand	512 -116 -30 -37 -94
@night@calendar	157 0 -363 -111 -170
@night@card	378 -49 -2 -8 -101
@night@contact	-104 310 374 -219 214
@night@contract	0 -157 -62 -223 1417
@night@device	-138 262 289 -44 0
@night@due	-133 -91 326 -163 246
@night@else fine	-120 62 -273 607 476
@night@empty	344 114 -583 -76 -64
@night@encrypted	-6 255 0 303 0
@night@enter	734 407 159 -60 -61
@night@fails	147 -349 -356 113 -107
@night@files	-7 424 -154 0 -6
@night@gone	-36 -55 338 634 -15
@night@help	627 163 -330 607 25
@night@if	38 162 -86 603 -8
@night@info	327 -207 -175 -372 -250
@night@isolated	429 311 0 0 20
@night@issue	-136 -73 -28 -219 -19
@night@itself	0 26 470 -85 -33
@night@kim	0 0 136 0 -27
@night@lab	283 -125 -9 -76 0
@night@let in	-260 -92 -106 370 113
@night@letter	-20 -41 126 255 0
@night@log	-11 150 284 -6 -6
@night@lure	0 26 -124 0 -96
@night@machine	-15 -245 412 -152 -270
@night@malware	0 285 0 0 -21
@night@money	-17 53 -60 625 -6
@night@more	-3 229 248 -182 45
@night@mouse	-327 -196 -47 281 -81
@night@night	141 77 234 -294 145
@night@not	-219 406 178 -344 -221
@night@one	-450 684 40 -92 253
@night@open	172 7 -2 -285 95
@night@ours	11 -6 -230 618 140
@night@outgoing	-397 872 -67 410 -2
@night@over	-226 -10 -426 0 595
@night@password	0 0 0 0 -35
@night@past	-315 135 -147 193 429
@night@patients	418 41 -172 207 -60
@night@phone	-103 286 -103 -84 -13
@night@prescription	-462 227 12 -117 -124
@night@printer	-7 -2 -144 -68 -7
@night@ransom	-8 863 -78 -186 0
@night@record	200 -38 -383 -101 173
@night@refused	0 509 400 -68 -17
@night@remote	0 609 0 0 0
@night@see	-116 82 -177 74 -45
@night@send	-179 219 81 745 154
@night@server	393 -1059 -201 -85 112
@night@shut	-226 -64 -120 396 -170
@night@since	404 -187 -664 460 -358
@night@slow	302 -76 -177 0 -78
@night@small	0 -107 249 411 -2
@night@spam	77 701 -253 -29 253
@night@stands	94 91 94 290 -19
@night@start	-198 120 117 654 472
@night@strange	0 326 241 -20 356
@night@stranger	-11 -486 -71 -40 332
@night@stuck	363 0 -579 -38 0
@night@system	9 175 57 110 275
@night@thanks	-114 -116 -57 -8 270
@night@ti	-311 -50 640 -8 -22
@night@treat	52 -31 -24 -5 -146
@night@until	-7 -33 355 297 92
@night@update	137 -165 369 -53 289
@night@vendor	583 -189 -183 -231 305
@night@waiting	-97 -103 -48 -11 -41
@night@whole house	255 -216 144 -285 -28
@night@wish	-15 -42 895 338 -22
@night@works	-530 -221 -29 255 -76
@not	2557 -688 1084 307 238
@not@account	30 199 -45 0 -57
@not@alarm	-40 -1194 -28 -19 -89
@not@all	-865 -354 -265 -192 -434
@not@arrive	-327 -309 1751 -227 -181
@not@ask	993 -490 187 729 -140
@not@at all	931 -123 -42 15 -204
@not@authority	-10 0 -12 -78 -66
@not@away	-135 103 155 -18 -19
@not@backup	-301 -76 650 -55 -163
@not@billing	-371 0 429 633 -6
@not@broken	-69 -9 -214 -11 -18
@not@by hand	-825 -110 559 239 -27
@not@calendar	371 49 335 78 -254
@not@card	35 0 1632 -37 -149
@not@clicked	-171 -673 -69 0 -57
@not@contact	-524 -356 690 -93 475
@not@contract	-181 98 327 -83 -16
@not@device	205 -158 292 -7 -10
@not@drug	360 -32 -299 -12 0
@not@due	-689 213 -226 757 -29
@not@eau	-520 -58 491 -112 -77
@not@else fine	-812 -202 497 104 -28
@not@empty	-495 -95 -467 0 0
@not@encrypted	-69 -907 182 51 -120
@not@enter	1257 -138 -319 -173 -249
@not@fails	-664 -168 -522 0 859
@not@fear	-113 0 -133 0 -17
@not@files	-265 -161 803 384 -23
@not@gone	-682 -77 336 166 0
@not@help	-795 -210 451 53 269
@not@if	251 354 244 -239 251
@not@info	-104 -185 70 123 969
@not@isolated	-80 379 -112 0 -228
@not@issue	671 -212 629 -4 -151
@not@itself	-176 162 -97 0 269
@not@kim	-109 0 860 -25 68
@not@lab	-844 -32 1068 -163 193
@not@let in	93 -132 -322 -20 -153
@not@letter	-400 -31 1321 0 -77
@not@log	373 -12 -111 0 -39
@not@lure	-164 -142 234 199 -238
@not@machine	2110 -789 -374 -181 -230
@not@malware	-76 68 0 0 -273
@not@money	-19 73 -97 580 0
@not@more	-47 -324 394 -34 -135
@not@mouse	-68 -16 -30 -46 0
@not@night	-348 -377 778 -46 373
@not@not	-776 -236 -410 -36 -483
@not@one	910 70 571 -96 33
@not@open	1129 -570 -486 -57 -269
@not@ours	-400 509 757 -156 -8
@not@over	403 -68 -210 123 -621
@not@password	-441 0 537 -111 -82
@not@past	-219 226 344 42 31
@not@patients	1571 -288 -480 -14 -26
@not@phone	-531 -19 602 -169 -64
@not@prescription	1028 -331 -1059 -65 -378
@not@printer	-922 -20 1112 0 -88
@not@ransom	35 -382 -82 -38 -91
@not@record	2220 -535 -960 -311 -647
@not@refused	-132 216 -110 0 289
@not@remote	-73 289 0 0 0
@not@scanner	-119 -49 -174 0 0
@not@see	335 337 359 -1 -81
@not@send	-286 -34 1940 204 311
@not@server	560 -157 536 -16 374
@not@shut	520 -35 6 -119 253
@not@since	683 -211 546 -241 -161
@not@slow	-96 -53 178 0 0
@not@small	112 0 -263 -41 -7
@not@spam	160 299 -300 -29 -65
@not@stands	669 -134 -527 -86 -15
@not@start	1208 -40 -547 -237 167
@not@strange	-590 -1127 -176 -60 165
@not@stranger	-350 176 -276 0 848
@not@stuck	-484 0 438 156 -57
@not@system	1499 -222 102 -103 -103
@not@thanks	0 0 -34 0 230
@not@ti	-109 -10 683 -59 -115
@not@treat	1336 40 -1006 -122 -50
@not@until	-332 153 -503 493 227
@not@update	108 48 240 -16 -175
@not@vendor	-556 194 856 -156 -110
@not@waiting	445 -173 -23 -51 -54
@not@whole house	676 -238 -881 -56 -78
@not@wish	-253 -36 -19 -60 -74
@not@works	17 364 761 -269 -301
@one	-606 -2 165 -467 40
@one@account	85 104 -80 0 -9
@one@alarm	-44 231 -14 0 -190
@one@all	-465 -46 741 -107 189
@one@arrive	-373 -6 -70 207 -114
@one@ask	645 201 451 486 -462
@one@at all	475 42 -381 -45 155
@one@authority	5 0 -59 -152 -21
@one@away	-22 -72 -346 0 0
@one@backup	-18 -101 150 52 -88
@one@billing	-119 0 110 -363 -187
@one@broken	384 -40 -356 -7 -178
@one@by hand	13 -40 -331 0 111
@one@calendar	-37 -61 167 -148 -29
@one@card	-504 -235 -218 0 -110
@one@clicked	0 35 0 0 -15
@one@contact	-41 420 1013 -15 -141
@one@contract	1 -220 -141 -29 380
@one@device	175 80 75 0 -36
@one@drug	362 0 -182 0 -36
@one@due	156 118 -102 -14 -158
@one@eau	-23 0 -92 -51 0
@one@else fine	180 135 -167 -62 -14
@one@empty	-135 49 -138 -142 -2
@one@encrypted	-332 484 -353 -52 -81
@one@enter	-274 -365 110 -77 -1
@one@fails	218 -62 -474 -4 -125
@one@files	-60 43 -251 -112 134
@one@gone	-461 -298 11 -17 0
@one@help	270 122 -157 9 45
@one@if	534 -124 -470 61 -345
@one@info	-142 -199 -147 -79 785
@one@isolated	0 118 77 -6 75
@one@issue	254 0 96 -6 -231
@one@itself	0 -48 -99 0 -307
@one@kim	-155 -28 361 0 -69
@one@lab	-19 61 -602 364 41
@one@let in	-79 676 -53 116 -51
@one@letter	-190 -43 249 0 -97
@one@locked	-80 197 397 0 0
@one@log	-49 -62 14 0 189
@one@lure	-127 -418 53 -40 -95
@one@machine	-556 136 -193 309 -204
@one@malware	-76 1304 -78 0 -171
@one@money	0 12 -98 -86 -8
@one@more	-27 -61 -89 0 -22
@one@mouse	-100 -277 -16 0 -54
@one@night	-362 -17 89 301 -243
@one@not	-330 180 85 4 431
@one@one	724 146 -568 -366 -276
@one@open	314 251 450 -33 39
@one@ours	517 -314 -427 114 834
@one@outgoing	0 134 -8 0 0
@one@over	-288 0 466 0 186
@one@password	-147 74 -397 0 442
@one@past	-180 -197 210 70 11
@one@patients	414 28 -625 -234 -92
@one@phone	173 150 -209 -143 389
@one@prescription	-410 -34 -220 -55 -130
@one@printer	0 -61 -216 0 -120
@one@ransom	-395 1566 -186 -97 -70
@one@record	-319 408 -64 0 200
@one@refused	0 97 156 0 -244
@one@remote	-6 586 0 -107 -94
@one@see	-68 -247 -156 0 -313
@one@send	-43 92 -270 0 0
@one@server	182 -19 274 -7 -82
@one@shut	-468 -180 -384 0 189
@one@since	551 -97 321 59 -435
@one@small	228 -85 -54 20 -58
@one@spam	317 178 -3 0 -31
@one@stands	-20 -4 459 -42 -106
@one@start	-247 707 50 -1 24
@one@strange	-89 479 19 -40 133
@one@stranger	77 657 -269 0 -242
@one@stuck	47 -116 -547 -78 -41
@one@system	444 -305 -88 0 243
@one@thanks	0 0 -37 37 836
@one@ti	0 0 -271 -16 -94
@one@treat	-138 0 196 -13 -51
@one@until	590 197 -61 566 -216
@one@update	-154 24 -16 0 -61
@one@vendor	165 -53 -312 -54 609
@one@waiting	-193 -54 -284 0 0
@one@whole house	-350 -89 -76 -194 -6
@one@wish	-27 -336 163 -26 6
@one@works	-193 -75 896 -38 -98
@open	507 982 175 -412 -170
@open@account	-201 488 -4 0 0
@open@alarm	0 951 -13 0 -13
@open@all	133 491 103 262 -224
@open@arrive	152 55 -18 0 0
@open@ask	-519 268 -111 -50 120
@open@at all	-277 588 -587 -9 124
@open@authority	-35 0 -8 -73 -13
@open@away	47 -85 -25 -11 0
@open@backup	-18 -87 168 -41 0
@open@billing	-258 -47 485 -108 -35
@open@broken	311 -101 -240 0 -16
@open@by hand	-44 -491 -81 224 -169
@open@calendar	-253 349 -298 -37 0
@open@card	712 -164 -595 0 -54
@open@clicked	-22 301 0 0 -15
@open@contact	286 -199 -260 0 -80
@open@contract	-49 126 -81 0 -46
@open@device	65 442 358 -120 -13
@open@due	400 284 24 48 0
@open@eau	-107 0 66 0 0
@open@else fine	-510 -272 16 -49 -8
@open@empty	-166 -177 -33 0 0
@open@encrypted	-181 510 -262 0 0
@open@enter	-94 -331 91 0 0
@open@fails	-213 -401 1414 -33 -236
@open@files	14 626 -205 -3 0
@open@gone	-105 -86 -257 -63 -10
@open@help	-80 -68 -48 103 -101
@open@if	-141 -247 23 -6 -8
@open@info	480 125 -12 0 -188
@open@isolated	0 1086 -37 0 -13
@open@issue	355 -152 -243 -57 -17
@open@kim	0 40 -115 0 0
@open@lab	-90 143 154 0 0
@open@let in	-58 642 0 0 -17
@open@letter	0 153 67 -54 -21
@open@locked	-15 -50 -13 0 -135
@open@log	-145 184 0 0 9
@open@lure	-47 129 -123 199 -196
@open@machine	-477 764 -174 -213 -166
@open@malware	-7 970 -135 0 -5
@open@more	-173 -126 -198 -85 0
@open@mouse	7 393 -34 -9 0
@open@night	111 62 -193 -114 -244
@open@not	249 204 -213 -29 251
@open@one	100 -447 525 -3 -79
@open@open	-231 -248 -367 0 0
@open@ours	-191 72 879 14 82
@open@over	-308 82 679 0 45
@open@password	0 414 -76 0 -17
@open@past	-238 -215 125 -65 77
@open@patients	212 154 -316 -115 -101
@open@phone	118 -102 -103 0 -21
@open@prescription	-687 -489 471 0 -32
@open@printer	504 -1 23 0 0
@open@ransom	0 446 -33 0 -18
@open@record	495 -300 -372 -8 -80
@open@refused	6 -152 -89 0 -124
@open@remote	-45 -255 0 -70 0
@open@see	-558 271 367 0 0
@open@send	-122 42 -39 0 0
@open@server	-241 1102 102 -31 -6
@open@shut	376 109 -91 -47 -145
@open@since	-64 63 -210 207 -109
@open@small	-79 -103 -23 0 0
@open@spam	0 -95 -145 0 0
@open@stands	-647 458 -356 0 0
@open@start	626 713 91 0 0
@open@strange	-114 259 -36 0 0
@open@stranger	-73 -518 92 0 0
@open@stuck	-71 -107 -7 0 0
@open@system	282 42 -125 -35 -25
@open@ti	0 -47 292 -42 0
@open@treat	-42 0 -42 0 0
@open@until	-42 224 2 356 86
@open@update	0 -244 0 0 58
@open@vendor	114 -29 227 -11 -367
@open@waiting	-210 -78 290 -25 -151
@open@whole house	310 554 -105 150 107
@open@wish	-17 -58 -50 -37 -49
@open@works	29 171 -353 0 -29
@ours	7 265 76 -232 -48
@ours@account	70 529 -9 -67 -202
@ours@alarm	-418 302 -191 -16 -198
@ours@all	-550 -607 -229 94 -30
@ours@arrive	1036 -300 -728 62 -125
@ours@ask	544 143 307 -84 -619
@ours@at all	-324 -59 -4 -10 -47
@ours@authority	307 -363 -107 431 77
@ours@away	1210 -57 266 -58 -223
@ours@backup	112 388 -9 -425 132
@ours@billing	-8 -289 -615 515 -316
@ours@broken	-75 -330 706 103 -74
@ours@by hand	1326 -554 236 -212 -283
@ours@calendar	315 73 1173 -115 -97
@ours@card	-179 -310 -139 -22 -320
@ours@clicked	-135 656 -36 0 110
@ours@contact	292 165 -268 -448 324
@ours@contract	-403 543 -391 -367 -263
@ours@device	100 149 1264 -126 -122
@ours@drug	508 0 -302 0 -23
@ours@due	-762 -46 -241 -309 376
@ours@eau	68 -54 177 -78 0
@ours@else fine	481 -3 -164 -74 449
@ours@empty	781 55 327 110 -277
@ours@encrypted	-358 518 210 143 -136
@ours@enter	740 -148 -685 -11 -133
@ours@fails	135 -153 145 307 702
@ours@fear	-142 -533 -264 -145 -148
@ours@files	-195 561 -312 -140 -75
@ours@gone	189 -270 -11 -32 -133
@ours@help	333 -66 -709 181 231
@ours@if	-371 -1117 578 -299 -502
@ours@info	483 -31 327 31 -1286
@ours@isolated	-145 445 -185 -113 648
@ours@issue	-593 -187 324 -254 -139
@ours@itself	534 -739 -87 -92 25
@ours@kim	117 60 838 -52 -11
@ours@lab	-54 -111 1572 323 328
@ours@let in	-289 534 101 156 318
@ours@letter	-32 222 77 -113 -22
@ours@locked	662 565 -402 -69 -151
@ours@log	67 -224 114 -6 20
@ours@lure	-184 647 -143 -40 313
@ours@machine	-204 -440 216 -55 -81
@ours@malware	-89 662 -75 0 -204
@ours@money	-50 809 -84 -7 -34
@ours@more	1332 -353 376 339 -352
@ours@mouse	100 553 -91 191 -33
@ours@night	124 -413 -153 -14 75
@ours@not	-341 769 -401 505 -459
@ours@one	875 383 150 173 -412
@ours@open	-93 240 10 -342 327
@ours@ours	-217 637 -212 -1085 -113
@ours@outgoing	0 -21 251 71 0
@ours@over	-700 -329 575 -155 -428
@ours@password	-354 269 -451 -146 525
@ours@past	486 -43 25 -317 162
@ours@patients	511 -173 -151 156 809
@ours@phone	144 855 326 -252 116
@ours@prescription	1190 59 -218 413 -317
@ours@printer	-262 45 -68 -87 169
@ours@ransom	-335 443 -26 -72 -42
@ours@record	189 745 -920 474 -90
@ours@refused	-384 -650 -464 -23 268
@ours@remote	-236 464 0 -201 -356
@ours@scanner	-151 15 -380 0 -126
@ours@see	-78 -242 -327 -237 -251
@ours@send	356 655 -235 72 -715
@ours@server	-169 390 161 -119 -309
@ours@shut	258 111 -149 -233 -798
@ours@since	1060 91 -941 67 -24
@ours@slow	-227 -238 -219 0 -42
@ours@small	-323 -298 797 -167 -111
@ours@spam	-490 1322 315 -39 146
@ours@stands	442 303 81 78 -114
@ours@start	437 158 -622 3 308
@ours@strange	-292 774 -101 -69 -109
@ours@stranger	-197 158 -151 -50 -88
@ours@stuck	385 121 -279 418 0
@ours@system	196 84 -644 228 -277
@ours@thanks	52 157 -69 -2 748
@ours@ti	-153 -393 238 -176 -55
@ours@treat	683 -132 -238 125 -38
@ours@until	467 91 -683 482 358
@ours@update	271 -454 97 -42 -458
@ours@vendor	-490 76 -428 -4 -249
@ours@waiting	554 -145 100 360 137
@ours@whole house	354 -262 -78 -141 -70
@ours@wish	61 -494 -366 531 89
@ours@works	-510 523 -6 50 135
@outgoing	-51 1267 113 173 272
@outgoing@ask	0 -19 0 0 0
@outgoing@night	675 -163 -4 0 -6
@outgoing@not	0 -72 812 0 0
@outgoing@one	0 551 -81 0 -13
@outgoing@ours	-31 228 -95 0 -15
@outgoing@server	-295 294 211 -46 -12
@outgoing@shut	-132 349 -87 0 -28
@outgoing@strange	-12 622 -1 0 0
@over	-71 -522 407 -201 3237
@over@all	-542 -156 588 0 978
@over@arrive	-151 0 341 0 -1
@over@ask	-360 0 61 0 -234
@over@at all	-367 0 -281 0 538
@over@away	362 -47 155 -14 70
@over@calendar	0 0 398 0 293
@over@contact	-154 -36 -203 0 812
@over@due	470 -13 -10 -51 -281
@over@else fine	0 0 361 -12 -103
@over@enter	16 -6 329 -18 0
@over@gone	-66 -26 124 -9 -61
@over@help	-250 0 -84 0 1233
@over@if	210 -62 -87 0 -157
@over@info	-152 0 71 -9 -210
@over@isolated	-163 -103 0 -40 1105
@over@issue	-149 0 184 0 213
@over@machine	182 -29 46 0 -369
@over@night	-46 0 -129 0 -420
@over@not	-411 -23 -444 0 -127
@over@one	-13 0 -55 -9 -4
@over@open	87 -44 -201 0 -308
@over@ours	382 -37 -386 -18 1221
@over@over	153 0 -237 0 139
@over@past	234 -122 -35 0 1575
@over@phone	0 -36 -24 0 112
@over@prescription	248 -138 102 0 428
@over@record	257 0 0 0 68
@over@remote	0 0 0 0 -4
@over@see	-8 0 0 0 -45
@over@send	801 -30 -382 0 193
@over@shut	-2 72 -21 0 454
@over@since	-61 -46 -289 -49 344
@over@start	551 -64 -117 -35 -415
@over@stranger	254 -281 -190 0 -99
@over@system	-21 -50 358 0 715
@over@thanks	-126 -54 -119 -14 -54
@over@until	4 -67 -235 -142 519
@over@vendor	0 -62 -59 0 695
@over@waiting	65 0 -201 0 324
@over@whole house	-163 -36 0 -40 201
@over@works	686 -13 -434 -35 -387
@password	-675 35 -129 -306 -138
@password@account	0 724 0 -29 -37
@password@all	310 -143 -108 -23 -224
@password@arrive	158 -43 -55 0 0
@password@ask	-311 -327 309 -102 -183
@password@at all	201 40 -265 -6 127
@password@card	0 -43 729 -23 -25
@password@else fine	0 -174 0 -25 -9
@password@enter	218 -15 -177 0 0
@password@fails	0 -7 -188 0 -89
@password@gone	-54 375 191 -23 0
@password@help	0 -37 -94 -71 -73
@password@if	597 -32 52 -5 -160
@password@info	-8 0 -78 0 -257
@password@itself	0 -10 -36 0 0
@password@let in	0 612 -11 0 -17
@password@locked	0 91 660 -23 -15
@password@log	0 -93 0 0 -43
@password@machine	-65 -97 57 0 0
@password@more	479 331 -241 -5 92
@password@night	0 -131 -3 -23 553
@password@not	-67 593 -782 -11 384
@password@one	595 80 -113 0 -141
@password@open	-40 356 38 0 0
@password@ours	-408 5 -160 -107 -337
@password@password	0 0 283 0 0
@password@past	-203 108 132 -54 -160
@password@prescription	0 0 -251 0 0
@password@refused	-90 0 -134 0 88
@password@server	-509 86 -65 0 0
@password@shut	0 0 -23 0 281
@password@since	75 225 166 -25 -132
@password@stands	324 0 156 0 0
@password@start	-431 105 0 -23 0
@password@strange	0 413 -36 0 0
@password@stranger	0 287 -21 0 -1
@password@system	-35 -239 -141 0 305
@password@ti	0 -201 -70 -6 -51
@password@until	182 -10 -10 -83 -51
@password@update	0 0 -105 0 -1
@password@vendor	0 -100 -24 0 49
@password@whole house	324 -178 0 0 0
@password@wish	0 -67 0 0 0
@password@works	25 270 88 -23 -41
@past	-571 756 -945 379 786
@past@account	-64 252 0 0 218
@past@alarm	-127 -495 0 0 84
@past@all	-12 42 94 -85 -1326
@past@arrive	-62 73 -205 0 357
@past@ask	725 -134 5 -307 -311
@past@at all	-152 204 -199 -34 -152
@past@authority	0 0 0 13 0
@past@away	-126 319 -27 -36 -2
@past@backup	0 -38 150 -159 -40
@past@billing	0 0 -99 29 -59
@past@broken	157 -45 -175 0 -79
@past@by hand	-355 120 76 0 -62
@past@calendar	192 -26 -98 -36 170
@past@card	-129 -110 -112 0 -20
@past@clicked	-66 219 0 0 -34
@past@contact	120 -63 0 -10 30
@past@contract	-66 90 -58 -69 -75
@past@device	-57 167 -68 0 -20
@past@due	-33 -81 -24 250 -546
@past@eau	123 -21 -14 -22 -35
@past@else fine	-205 -183 0 -25 0
@past@empty	0 260 388 175 -112
@past@encrypted	-6 101 0 0 0
@past@enter	-62 327 -185 0 0
@past@fails	-62 -84 -369 -32 807
@past@files	0 248 260 -96 0
@past@gone	-264 82 -400 -55 -99
@past@help	-20 -102 -225 -59 29
@past@if	103 -74 -186 30 120
@past@info	-12 -622 474 -381 -236
@past@isolated	0 26 -59 0 -247
@past@issue	364 0 -134 -44 81
@past@itself	-95 -532 0 -18 -275
@past@lab	-14 0 170 0 99
@past@let in	-72 -44 0 -97 -53
@past@log	-47 244 0 0 -66
@past@lure	-78 -71 148 0 150
@past@machine	-480 510 213 -104 375
@past@malware	-58 -22 -17 -34 198
@past@more	-493 11 -52 0 102
@past@night	239 632 -342 63 -89
@past@not	-621 701 -232 -450 -215
@past@one	-26 -591 431 -226 -196
@past@open	-207 899 23 -74 -165
@past@ours	158 696 -672 278 628
@past@over	-84 -30 -176 -10 -510
@past@password	182 335 -10 0 -51
@past@past	-205 -163 -118 -80 -801
@past@patients	360 -125 415 -78 -33
@past@phone	102 430 -42 0 -120
@past@prescription	-190 -251 -131 -5 606
@past@printer	0 -61 0 -8 14
@past@ransom	0 -241 0 0 -5
@past@record	157 494 0 -55 247
@past@refused	0 173 -10 -33 -100
@past@remote	0 -137 0 0 -368
@past@see	-44 317 -148 190 -118
@past@send	174 -115 54 -45 267
@past@server	-239 79 0 0 61
@past@shut	225 -237 -272 -219 -144
@past@since	527 725 -325 18 -206
@past@slow	0 151 -6 0 -69
@past@small	-2 460 0 0 -82
@past@spam	137 89 -45 0 0
@past@stands	-72 -95 105 -14 193
@past@start	-194 -42 -9 0 -503
@past@strange	0 349 -4 0 -217
@past@stranger	-52 -356 438 0 459
@past@system	159 166 132 -39 75
@past@thanks	0 -25 -24 300 121
@past@ti	0 -21 403 -39 -22
@past@treat	82 0 0 0 233
@past@until	-156 -64 119 30 135
@past@update	-170 -126 -54 -63 68
@past@vendor	-234 92 -21 -193 -235
@past@waiting	-75 -12 0 -56 233
@past@whole house	424 324 -105 -5 171
@past@wish	0 -119 0 0 16
@past@works	-340 -265 84 -10 165
@patients	2211 -190 114 -6 -116
@patients@all	-97 -63 -536 -32 -147
@patients@arrive	320 199 11 0 0
@patients@ask	767 182 316 40 -91
@patients@at all	250 121 -218 213 -48
@patients@away	2331 -377 -437 -104 -215
@patients@billing	0 0 -129 0 0
@patients@broken	-113 -30 -117 -92 0
@patients@by hand	299 -138 62 0 -75
@patients@calendar	-114 -85 438 -22 0
@patients@card	233 -17 -149 0 0
@patients@contact	-228 56 605 -33 -31
@patients@contract	-211 0 292 0 0
@patients@drug	485 0 -63 -35 0
@patients@due	149 0 -19 0 -15
@patients@eau	-128 0 371 0 0
@patients@else fine	139 -115 -147 -78 0
@patients@empty	478 -56 -87 0 0
@patients@enter	46 46 145 -14 0
@patients@fear	-37 103 -89 -40 0
@patients@files	501 -83 0 0 -22
@patients@gone	-32 -124 -318 -76 -61
@patients@help	-82 81 -80 0 0
@patients@if	183 185 -182 78 605
@patients@info	-220 -6 792 0 -74
@patients@isolated	-23 146 0 -6 0
@patients@issue	-113 290 -169 -83 -74
@patients@itself	99 437 -129 -70 -49
@patients@let in	0 -19 -97 0 0
@patients@letter	0 147 115 -79 0
@patients@machine	101 -162 -199 0 -52
@patients@malware	-37 -55 -27 0 0
@patients@more	850 -10 -291 0 -104
@patients@night	-235 197 -365 -91 -117
@patients@not	227 21 -230 255 -311
@patients@one	-397 176 625 -141 213
@patients@open	-338 -592 339 102 -12
@patients@ours	1116 641 192 -291 -343
@patients@over	-119 -47 498 0 -303
@patients@past	103 -342 -248 -87 -32
@patients@patients	-267 -147 180 -71 -2
@patients@phone	34 148 689 -8 -29
@patients@prescription	44 -82 126 0 0
@patients@printer	-90 229 -205 -83 -74
@patients@record	164 31 -718 -91 -72
@patients@refused	-23 0 53 0 -19
@patients@see	-299 -180 -51 -51 0
@patients@send	-206 117 -139 0 -79
@patients@server	-121 -43 806 0 0
@patients@shut	79 -156 -257 0 -4
@patients@since	-46 194 755 -293 -235
@patients@slow	-47 -56 461 0 0
@patients@small	-102 0 -297 -48 0
@patients@spam	-173 283 -197 -10 0
@patients@stands	-200 -103 -79 181 0
@patients@start	-128 227 0 0 -15
@patients@stranger	-35 -61 -4 0 -20
@patients@stuck	214 -103 -448 -58 0
@patients@system	320 274 -395 0 -57
@patients@treat	-20 -31 -50 -18 -68
@patients@until	485 102 121 598 -84
@patients@vendor	-60 406 286 232 47
@patients@waiting	-255 -164 419 -190 0
@patients@whole house	-298 183 -140 0 0
@patients@wish	297 149 -152 0 632
@patients@works	1123 -135 480 -59 -15
@phone	-146 -125 448 -460 -126
@phone@all	344 -28 -27 0 119
@phone@arrive	188 -5 -167 0 -28
@phone@ask	35 -43 805 -70 -11
@phone@at all	124 -151 491 0 -83
@phone@away	-6 0 -54 0 0
@phone@broken	-352 -40 767 -11 -25
@phone@card	153 0 76 0 0
@phone@contact	106 0 -255 -15 -193
@phone@enter	201 520 -283 0 -28
@phone@fails	-20 -153 -31 0 -102
@phone@gone	-6 0 -54 0 0
@phone@help	-70 77 -376 -5 109
@phone@if	-31 221 -29 0 0
@phone@info	0 -7 -268 -15 -76
@phone@let in	0 444 0 0 0
@phone@letter	0 0 -155 0 0
@phone@lure	0 0 -104 0 0
@phone@machine	8 90 -44 -11 -16
@phone@malware	0 258 0 0 -4
@phone@more	-245 0 -94 0 0
@phone@night	-209 39 129 -85 -117
@phone@not	-129 -160 -168 -15 -219
@phone@one	-19 102 -268 -15 -119
@phone@open	-5 -44 -296 0 0
@phone@ours	741 -89 160 -51 105
@phone@over	0 -105 0 0 244
@phone@password	0 -44 0 0 0
@phone@past	-87 329 137 -33 562
@phone@patients	-250 -5 474 0 0
@phone@phone	-47 117 264 0 -40
@phone@prescription	76 88 -19 -8 -20
@phone@record	-137 479 -44 -8 -124
@phone@refused	0 -104 -10 -17 -294
@phone@remote	0 448 0 0 0
@phone@see	0 0 -31 0 0
@phone@send	0 0 -39 0 0
@phone@server	0 -102 0 0 0
@phone@shut	13 -106 -146 0 -190
@phone@since	-152 38 507 -68 69
@phone@spam	-69 -56 448 0 0
@phone@stands	-107 0 150 0 -7
@phone@start	-18 -103 -4 0 13
@phone@stranger	-18 -222 -66 -11 -37
@phone@system	-105 386 -293 0 -46
@phone@thanks	195 0 0 0 510
@phone@until	0 187 0 -93 -16
@phone@update	0 -69 0 0 0
@phone@vendor	-96 842 -152 -8 -199
@phone@whole house	125 -47 292 -5 0
@phone@wish	-17 -2 211 -11 0
@phone@works	-126 -103 -166 0 -20
@prescription	1056 -174 447 -58 38
@prescription@all	-66 -369 249 -327 66
@prescription@arrive	345 -95 1081 -58 -108
@prescription@ask	-23 2 120 -62 -78
@prescription@at all	75 -83 757 -18 -21
@prescription@authority	-53 0 -166 -83 0
@prescription@away	-483 -33 888 -6 -12
@prescription@billing	0 -10 -128 285 -43
@prescription@by hand	1295 -24 319 -27 -35
@prescription@calendar	158 276 -606 -16 -4
@prescription@card	-217 0 -313 0 0
@prescription@contact	-138 -65 -345 0 0
@prescription@contract	0 151 0 0 0
@prescription@device	0 -16 -255 0 0
@prescription@due	36 -13 457 -16 -172
@prescription@eau	332 0 -489 -17 -85
@prescription@else fine	-21 24 476 -12 -113
@prescription@empty	-90 0 337 -17 0
@prescription@enter	210 -218 524 -46 -86
@prescription@fails	-92 0 777 -24 -122
@prescription@files	87 -46 -67 -55 0
@prescription@gone	224 -145 -155 0 -70
@prescription@help	44 -110 44 214 -167
@prescription@if	14 0 -59 244 30
@prescription@info	-446 0 788 -73 41
@prescription@issue	511 130 -643 -40 -32
@prescription@lab	-129 -2 94 0 -8
@prescription@let in	-87 468 -7 0 -92
@prescription@letter	-129 -82 116 0 -21
@prescription@lure	-46 341 -121 -22 0
@prescription@machine	482 532 94 -97 -46
@prescription@money	0 392 -19 40 0
@prescription@more	610 -28 -466 -46 -158
@prescription@night	147 171 -29 -99 185
@prescription@not	1372 -232 -436 47 -214
@prescription@one	125 -117 614 -111 186
@prescription@open	-107 396 570 0 -119
@prescription@ours	-268 168 472 3 -327
@prescription@over	9 0 -596 0 323
@prescription@password	-147 -31 265 0 0
@prescription@past	766 143 -180 168 760
@prescription@patients	158 -198 -1 -8 -104
@prescription@phone	-30 -125 -9 0 0
@prescription@prescription	670 145 173 -154 -100
@prescription@printer	-141 268 285 0 0
@prescription@record	-724 226 703 -49 -88
@prescription@see	158 -1 -61 160 -4
@prescription@send	-103 -112 598 0 -7
@prescription@server	-349 253 52 0 0
@prescription@shut	-108 -35 -8 0 322
@prescription@since	-58 257 -398 -80 403
@prescription@small	169 -96 -74 -55 -57
@prescription@stands	609 36 -310 0 -101
@prescription@start	64 291 47 -83 -201
@prescription@strange	0 -141 0 0 154
@prescription@stranger	-35 -128 65 0 248
@prescription@stuck	141 -102 572 -73 -140
@prescription@system	-871 -105 -13 453 -9
@prescription@thanks	76 0 0 -27 -17
@prescription@ti	-49 -33 315 0 -1
@prescription@treat	-57 -31 162 -5 0
@prescription@until	-201 281 -342 19 -249
@prescription@update	-160 348 -4 0 100
@prescription@vendor	344 237 -130 74 -298
@prescription@waiting	393 -18 216 -73 -181
@prescription@whole house	381 -129 105 -56 -30
@prescription@wish	0 -62 0 0 0
@prescription@works	11 55 -387 -56 647
@printer	-659 -63 -407 -207 75
@printer@all	-568 -69 719 0 -87
@printer@arrive	-144 -128 64 -87 0
@printer@ask	-706 0 821 0 0
@printer@broken	85 -1 113 -83 -169
@printer@by hand	-17 0 -97 0 0
@printer@else fine	-183 0 129 0 0
@printer@empty	-2 -39 -547 0 0
@printer@enter	-144 -128 64 -83 0
@printer@fails	0 -1 -477 0 0
@printer@info	0 0 -312 -16 140
@printer@issue	-265 -120 63 -5 -83
@printer@lab	-212 0 248 0 0
@printer@log	0 -59 0 0 0
@printer@machine	-660 -115 342 0 202
@printer@more	-124 0 188 -68 -52
@printer@night	-64 230 -51 -5 437
@printer@not	-737 0 133 -68 -5
@printer@one	-5 0 -409 -8 394
@printer@open	-151 -23 269 0 0
@printer@ours	0 -66 -56 0 -46
@printer@over	0 0 -86 0 216
@printer@past	0 0 -35 -44 464
@printer@prescription	-381 279 1178 -5 324
@printer@printer	0 -39 -163 0 0
@printer@shut	0 0 0 0 148
@printer@since	-245 7 -415 -8 -94
@printer@start	0 -73 0 0 0
@printer@update	0 -211 0 0 -64
@printer@vendor	279 290 -1 0 -56
@ransom	-616 2823 -355 163 212
@ransom@all	-7 118 -128 0 0
@ransom@arrive	-30 -46 0 0 0
@ransom@ask	0 -11 0 315 0
@ransom@due	0 190 0 137 0
@ransom@files	0 180 -80 0 0
@ransom@if	0 218 0 -72 0
@ransom@machine	39 126 -111 -93 0
@ransom@malware	-54 223 0 0 -91
@ransom@money	-17 358 -98 -72 0
@ransom@night	228 664 -100 104 0
@ransom@not	-477 48 -90 -3 321
@ransom@one	-25 516 0 -61 -18
@ransom@open	-111 635 139 -93 -59
@ransom@ours	-30 203 -47 191 -37
@ransom@past	0 215 0 0 -19
@ransom@prescription	0 222 -46 266 0
@ransom@ransom	-25 143 0 0 0
@ransom@record	0 255 0 -72 0
@ransom@refused	0 -192 0 0 -19
@ransom@server	-219 213 -18 0 545
@ransom@shut	0 95 0 0 -18
@ransom@since	0 51 -49 0 0
@ransom@start	-173 40 0 0 545
@ransom@system	0 -30 0 0 0
@ransom@vendor	0 115 313 -76 -18
@ransom@wish	0 -78 0 230 -46
@ransom@works	-173 40 0 0 545
@record	1634 145 -164 196 125
@record@all	1584 161 -1209 339 -223
@record@arrive	183 0 -333 -4 0
@record@ask	479 158 -542 -25 154
@record@at all	5 -141 -129 -19 -27
@record@away	154 -26 -51 -1 0
@record@broken	107 -40 -396 0 0
@record@by hand	-739 -46 163 0 0
@record@calendar	1477 -108 -445 0 -81
@record@contact	350 0 -41 0 -44
@record@drug	252 -29 -59 0 -9
@record@due	-276 170 195 -24 337
@record@else fine	0 -44 634 -13 -5
@record@empty	786 -45 -712 0 -19
@record@encrypted	-145 728 -122 -34 -9
@record@enter	83 -83 -146 -7 0
@record@fails	-50 -63 719 0 -115
@record@gone	473 -33 -307 -19 0
@record@help	-106 0 219 47 0
@record@if	55 298 -9 -13 0
@record@info	765 -31 -235 0 -122
@record@isolated	124 365 0 0 -8
@record@issue	-359 -20 811 -72 0
@record@lab	17 -2 474 -14 -8
@record@letter	-18 -11 -510 0 0
@record@locked	327 -25 -492 -13 0
@record@lure	-49 -28 -115 0 -112
@record@machine	-263 -231 123 0 -22
@record@more	80 -170 -870 -30 -63
@record@night	86 -85 174 -67 286
@record@not	1555 -385 -2372 -265 -304
@record@one	407 -298 392 -41 -124
@record@open	1339 -654 40 -73 108
@record@ours	21 797 -201 -109 -63
@record@over	-36 0 -231 0 595
@record@past	-747 -139 101 135 -45
@record@patients	-736 -120 957 -33 0
@record@prescription	-274 374 436 -59 -111
@record@record	305 22 381 -8 -19
@record@scanner	-17 -43 116 0 0
@record@see	419 152 126 34 0
@record@send	257 -28 -35 -96 442
@record@server	498 -43 500 0 -43
@record@shut	901 127 -200 0 399
@record@since	494 -254 -17 -55 -49
@record@small	-164 -126 -195 0 -17
@record@stands	-586 181 139 -68 -101
@record@start	-682 301 140 -34 -111
@record@stranger	-89 -313 696 0 -23
@record@stuck	374 151 -381 -68 -211
@record@system	-208 -94 461 0 0
@record@until	363 666 -211 277 -52
@record@update	-102 0 488 -13 -8
@record@vendor	0 -8 0 -13 0
@record@waiting	-200 6 -92 -68 206
@record@whole house	769 -114 -229 -17 -5
@record@wish	136 -13 -9 0 0
@record@works	-400 113 -110 -46 -111
@refused	-227 -574 287 128 688
@refused@all	-73 -38 -63 -7 -60
@refused@ask	-24 -53 -195 351 -85
@refused@at all	-46 -66 0 -23 -101
@refused@authority	0 -27 0 387 0
@refused@away	0 -63 0 0 0
@refused@billing	0 0 -92 0 0
@refused@card	0 0 596 0 0
@refused@contact	-75 -13 -42 0 -227
@refused@contract	0 -107 0 0 -208
@refused@enter	-90 -79 -3 0 0
@refused@fails	0 0 -133 247 -40
@refused@help	0 0 45 0 -145
@refused@if	296 -56 -35 -47 -268
@refused@info	-165 0 -150 0 783
@refused@itself	0 -51 0 0 0
@refused@lab	0 0 -28 0 24
@refused@machine	-73 -461 0 0 0
@refused@night	0 55 55 484 0
@refused@not	113 -296 -310 -53 535
@refused@one	-204 -337 -251 -189 785
@refused@open	-40 -209 -143 0 107
@refused@ours	208 -168 -272 379 512
@refused@password	-40 -90 182 0 0
@refused@past	-24 -274 0 351 116
@refused@phone	0 -13 -93 0 -178
@refused@prescription	-91 0 -10 0 -239
@refused@record	-23 0 -76 0 -99
@refused@remote	0 0 0 -21 0
@refused@see	-76 -51 -12 -47 -209
@refused@server	0 260 0 0 -1
@refused@shut	0 -64 -56 0 -30
@refused@since	-167 0 -24 -129 -435
@refused@system	-46 0 -34 0 0
@refused@thanks	0 0 0 0 -43
@refused@ti	0 0 -147 0 0
@refused@until	0 0 0 -821 -160
@refused@update	0 0 0 0 -237
@refused@vendor	-13 0 -12 -30 380
@refused@wish	0 0 0 0 -81
@remote	-760 762 -884 -358 -495
@remote@all	-31 -57 -29 0 -51
@remote@arrive	-202 26 -29 0 0
@remote@ask	-73 109 0 -54 588
@remote@at all	0 328 0 0 0
@remote@enter	-320 400 -14 0 -8
@remote@fails	0 0 -777 0 -42
@remote@help	0 -69 0 0 0
@remote@if	0 0 0 -64 0
@remote@info	0 -9 0 0 0
@remote@issue	0 -34 -15 0 -118
@remote@let in	0 796 0 0 -8
@remote@machine	-78 496 0 0 -40
@remote@malware	0 0 0 0 -4
@remote@night	0 62 0 -4 -6
@remote@not	-304 737 -146 0 -26
@remote@one	0 683 0 -35 0
@remote@open	-6 -5 0 0 -213
@remote@ours	-222 168 0 -64 -189
@remote@over	0 -83 0 0 -841
@remote@password	0 -265 0 0 0
@remote@past	0 1062 0 -45 -313
@remote@printer	0 -66 0 0 -118
@remote@refused	0 -60 0 0 0
@remote@remote	0 530 0 0 -177
@remote@server	-122 90 0 0 -178
@remote@shut	0 -216 -27 -74 -73
@remote@since	-31 -47 -346 -2 210
@remote@slow	0 227 -688 0 0
@remote@stands	0 270 0 0 0
@remote@start	-202 -155 -14 0 0
@remote@stranger	0 470 0 0 -29
@remote@system	-6 -30 0 0 0
@remote@until	-31 -215 -29 -160 178
@remote@update	0 -4 0 0 -24
@remote@vendor	0 571 -89 0 403
@remote@works	0 -150 0 0 0
@scanner	-843 -118 942 -99 -273
@scanner@all	-160 -27 51 0 -171
@scanner@arrive	0 -107 -722 0 0
@scanner@ask	0 0 61 0 0
@scanner@files	-30 -43 187 0 261
@scanner@lab	-41 157 734 0 0
@scanner@letter	-119 38 -135 0 0
@scanner@malware	0 263 0 0 -5
@scanner@more	-199 64 762 -27 -90
@scanner@not	-469 64 -101 -27 -174
@scanner@one	0 -85 -81 -72 261
@scanner@open	0 -16 -27 0 -5
@scanner@ours	0 -67 -129 -72 261
@scanner@record	-86 44 1016 0 -84
@scanner@system	0 0 221 0 -5
@scanner@works	0 0 53 0 0
@see	231 180 67 -163 90
@see@all	348 -41 -197 0 120
@see@arrive	33 0 -419 -8 272
@see@ask	386 32 141 60 -79
@see@at all	182 19 -90 -29 -4
@see@authority	-235 0 0 0 0
@see@away	-129 -30 123 0 0
@see@backup	0 -6 -14 0 312
@see@billing	0 0 282 -48 -118
@see@card	-175 -5 300 0 224
@see@contact	0 -10 0 0 -34
@see@contract	0 -53 0 0 0
@see@due	0 0 0 0 -45
@see@else fine	-18 0 -45 0 -29
@see@enter	-11 0 -509 0 0
@see@fails	0 0 -5 -84 0
@see@help	-40 -80 0 47 913
@see@if	-354 -239 -215 225 -127
@see@info	273 -31 593 -4 -213
@see@issue	679 0 72 -29 0
@see@let in	0 -90 0 0 -33
@see@log	-14 153 -2 0 0
@see@lure	0 148 -68 0 0
@see@more	425 0 -41 -125 -30
@see@night	0 189 -24 -113 0
@see@not	477 -76 -259 -179 -265
@see@one	324 -145 746 -84 -213
@see@open	520 -122 -256 -47 0
@see@ours	-982 475 -373 -144 292
@see@over	0 0 -43 0 -78
@see@password	-8 0 0 0 -45
@see@past	142 147 268 -4 211
@see@patients	270 -83 -93 0 -4
@see@prescription	344 0 -105 -6 -130
@see@ransom	0 -130 0 0 0
@see@record	55 -168 -20 301 -5
@see@remote	0 271 0 0 -92
@see@shut	0 259 0 0 298
@see@since	65 157 183 -85 204
@see@slow	-174 -5 24 0 -41
@see@stands	-1 -38 652 0 -51
@see@start	0 -110 -48 0 271
@see@strange	0 215 -19 0 0
@see@stranger	0 -230 180 0 0
@see@system	-80 0 93 -4 -45
@see@ti	0 0 -32 0 0
@see@until	-613 71 741 -104 -18
@see@vendor	0 9 -54 -9 -66
@see@works	-8 -62 -48 141 355
@send	-41 362 1461 325 220
@send@all	92 68 602 0 -120
@send@arrive	-257 -2 486 -1 0
@send@ask	-23 -145 330 -24 -14
@send@authority	0 0 324 -42 -41
@send@away	380 -105 -108 -33 -39
@send@billing	0 0 407 -377 -41
@send@broken	-109 0 6 144 0
@send@contact	-43 -211 -40 0 -21
@send@contract	-109 -63 28 0 -159
@send@eau	113 -29 -330 -19 0
@send@else fine	-4 0 -99 35 0
@send@enter	-123 -2 426 -1 0
@send@fails	-278 -161 1473 -656 -183
@send@files	0 0 237 -8 -1
@send@help	-233 -3 -58 0 -90
@send@info	0 -27 16 0 -62
@send@issue	0 0 -88 0 -137
@send@kim	-28 -59 323 0 -21
@send@lab	0 0 -28 -46 -17
@send@letter	-52 -14 557 -10 -35
@send@lure	-96 435 -168 0 -87
@send@more	-18 138 -462 0 10
@send@night	192 170 55 113 -28
@send@not	-737 812 169 -83 206
@send@one	-18 94 251 0 -87
@send@ours	-183 618 331 -20 -396
@send@over	-66 -25 -28 -84 28
@send@past	535 416 -92 -32 -77
@send@patients	112 239 -448 -33 -180
@send@phone	0 -370 -242 0 -70
@send@prescription	329 -106 -447 0 -84
@send@record	0 -3 -83 -19 -34
@send@server	-146 0 89 0 0
@send@shut	-10 -11 182 0 -89
@send@since	-208 112 378 -271 -38
@send@spam	0 184 238 0 0
@send@stranger	0 -11 55 0 306
@send@stuck	-329 -32 423 -31 -27
@send@system	-19 -54 28 0 -69
@send@until	-177 -43 -436 590 374
@send@vendor	0 -96 35 196 -199
@send@waiting	-119 -110 426 0 -27
@send@whole house	-65 -40 -69 0 0
@send@wish	0 0 -92 -24 0
@send@works	0 0 -486 -1 0
@server	1476 465 -644 -388 -175
@server@account	-117 388 -18 0 0
@server@alarm	-61 103 133 0 -59
@server@all	573 216 -413 -24 -229
@server@arrive	2 -54 -144 0 0
@server@ask	484 -511 114 -37 -84
@server@at all	-145 1 -180 -7 -15
@server@away	123 -63 -146 0 0
@server@backup	-27 0 -77 -127 0
@server@broken	1098 -372 -590 -10 -73
@server@by hand	62 250 -41 0 0
@server@contact	444 101 -135 0 0
@server@contract	0 -1 0 0 -6
@server@due	-103 236 -108 -26 -105
@server@else fine	-157 -196 334 -59 0
@server@encrypted	-165 318 0 0 0
@server@enter	2 -141 -109 0 0
@server@fails	606 74 -217 0 -58
@server@files	-30 -43 -65 -133 -1
@server@gone	1080 135 -468 -20 -6
@server@help	11 -49 -24 0 -18
@server@if	-73 -177 0 0 0
@server@info	88 -228 -12 0 0
@server@isolated	339 605 -233 0 -8
@server@issue	-268 -3 512 0 0
@server@lab	0 -77 -117 0 0
@server@let in	-106 35 0 0 0
@server@machine	556 -18 -738 0 -16
@server@malware	-45 362 -45 0 0
@server@more	882 0 -817 0 -30
@server@night	162 735 236 -133 -64
@server@not	1760 -463 -65 -104 228
@server@one	522 443 -602 0 -57
@server@open	59 299 185 0 -135
@server@ours	697 489 -356 5 138
@server@outgoing	-284 479 -5 -17 0
@server@over	366 -30 -157 0 -325
@server@past	38 222 0 0 -62
@server@patients	719 -105 90 0 -29
@server@prescription	-172 -303 414 -47 0
@server@ransom	246 255 -100 0 0
@server@record	436 -56 -79 0 0
@server@refused	0 -108 0 0 0
@server@remote	-73 -168 0 -4 0
@server@see	0 119 0 0 -37
@server@send	370 278 -159 0 -20
@server@server	-158 -99 -272 -44 -30
@server@shut	190 147 -704 -27 -36
@server@since	459 99 -201 -26 -214
@server@spam	130 74 -71 0 0
@server@stands	-358 -354 262 -28 0
@server@start	1083 -262 -423 -39 722
@server@strange	-101 783 -57 0 -60
@server@stranger	225 231 -69 0 -66
@server@stuck	-152 136 -195 0 0
@server@system	623 714 -90 0 0
@server@treat	-226 -186 -115 -16 -5
@server@until	6 240 -94 -357 -178
@server@update	-236 -363 72 0 621
@server@vendor	0 205 0 0 -103
@server@waiting	-383 -47 -39 -17 -20
@server@whole house	118 383 -97 -11 -26
@server@wish	-109 -19 0 0 -14
@server@works	-691 -84 113 -26 440
@shut	1877 -641 -397 -675 776
@shut@all	438 -67 50 -35 26
@shut@arrive	-171 -8 -29 0 -24
@shut@ask	95 109 -266 -5 201
@shut@at all	340 -64 -244 -62 -201
@shut@away	-8 -25 -36 0 -77
@shut@broken	341 0 -395 -8 -2
@shut@card	-56 0 86 0 216
@shut@contact	0 292 -104 0 -13
@shut@contract	0 0 -54 0 0
@shut@due	316 0 -37 -36 205
@shut@else fine	116 268 0 0 -26
@shut@enter	-148 -79 -29 -27 -24
@shut@fails	117 -28 155 0 -19
@shut@help	-63 -3 196 120 -557
@shut@if	-46 299 0 -8 -31
@shut@info	-23 0 228 0 339
@shut@isolated	0 0 0 0 -348
@shut@issue	28 0 78 255 0
@shut@let in	0 -79 -34 0 -21
@shut@lure	-23 -193 0 0 -21
@shut@machine	456 -43 79 0 0
@shut@more	19 -15 -67 0 -66
@shut@night	-19 193 -236 -184 61
@shut@not	-35 658 59 130 -291
@shut@one	199 101 310 0 -23
@shut@open	503 -109 82 138 -27
@shut@ours	39 255 -41 119 374
@shut@over	623 -30 -151 -44 53
@shut@password	-147 94 265 0 0
@shut@past	11 89 0 27 162
@shut@patients	630 -10 211 -8 -42
@shut@phone	-123 0 0 0 -31
@shut@prescription	-192 -66 9 0 -2
@shut@record	297 -81 -59 0 -19
@shut@refused	82 0 -85 0 0
@shut@see	4 -128 15 0 -33
@shut@send	46 -10 363 0 -212
@shut@server	-297 0 259 84 -78
@shut@shut	248 -8 57 0 -121
@shut@since	232 -30 144 0 -102
@shut@small	-201 -66 -140 0 -8
@shut@stands	218 0 149 0 -4
@shut@start	693 0 -37 -38 14
@shut@strange	0 127 -34 0 -13
@shut@stranger	0 0 -93 0 -5
@shut@stuck	150 0 -317 -22 0
@shut@system	368 -128 -6 0 319
@shut@ti	-24 0 0 0 0
@shut@until	70 -42 185 -284 -165
@shut@update	0 0 0 0 228
@shut@vendor	-323 81 -28 -127 -130
@shut@whole house	240 -12 -93 0 -43
@shut@wish	154 0 0 -165 -45
@shut@works	635 -64 -27 -33 205
@since	884 443 1129 -395 -31
@since@account	-202 152 -50 0 0
@since@alarm	0 300 0 0 164
@since@all	667 -150 -832 -43 566
@since@arrive	57 -197 327 -182 -240
@since@ask	223 120 259 89 -67
@since@at all	538 -438 -1004 220 -46
@since@authority	886 192 -493 9 -117
@since@away	-256 -148 301 -220 0
@since@backup	-454 16 846 0 -92
@since@billing	-57 -57 327 324 -33
@since@broken	231 -152 -361 -73 -25
@since@by hand	918 -225 -215 -13 -56
@since@calendar	314 -87 293 -87 -45
@since@card	-257 -76 360 -31 85
@since@contact	-508 -130 452 -16 212
@since@contract	-234 62 358 -4 -16
@since@device	0 -29 -249 0 0
@since@drug	395 0 -57 -143 -23
@since@due	-164 -303 221 478 541
@since@eau	-281 -24 1061 -88 177
@since@else fine	260 -19 -306 -159 -28
@since@empty	-11 -174 24 -96 -36
@since@encrypted	341 576 -141 -42 -21
@since@enter	440 -308 -348 -196 -167
@since@fails	-73 83 515 -4 -230
@since@files	0 1264 -548 -43 -32
@since@gone	-417 88 447 -160 0
@since@help	359 255 -287 -216 -64
@since@if	281 -101 -89 -49 -85
@since@info	5 -214 -325 -103 -156
@since@isolated	-110 -474 279 -9 -99
@since@issue	-290 -17 341 198 197
@since@itself	-1 13 80 -9 26
@since@kim	-84 0 461 0 -18
@since@lab	-19 -123 561 -46 -48
@since@let in	-436 -156 -102 0 81
@since@letter	-130 -6 214 -25 -9
@since@log	-113 534 85 0 -8
@since@lure	-75 567 -169 -44 -74
@since@machine	309 -256 -106 862 261
@since@malware	-60 831 -76 0 0
@since@more	275 -105 -374 -94 147
@since@mouse	-130 285 -34 -73 -33
@since@night	165 -241 125 1 410
@since@not	334 -376 197 -71 -754
@since@one	-93 -117 462 667 -38
@since@open	100 -61 -143 -300 -357
@since@ours	251 354 -704 -218 -37
@since@over	-263 -123 -653 -30 417
@since@password	-42 -76 -6 -25 -20
@since@past	392 127 673 -123 -239
@since@patients	365 24 354 85 -4
@since@phone	-174 -271 50 -132 131
@since@prescription	-39 161 -456 -201 -112
@since@printer	0 -6 -168 0 197
@since@ransom	-16 238 -78 266 0
@since@record	760 175 -904 -73 -30
@since@refused	-238 -6 -324 -115 -38
@since@remote	-75 227 -44 -66 387
@since@scanner	-119 131 195 0 0
@since@see	-15 -171 -149 -181 0
@since@send	-482 -212 501 527 449
@since@server	23 180 -180 -75 0
@since@shut	938 69 -418 141 -338
@since@since	466 -36 524 413 -132
@since@slow	204 -65 -281 0 0
@since@small	-61 -56 444 215 -2
@since@spam	230 57 -369 0 -58
@since@stands	662 -222 -356 -105 -196
@since@start	540 -220 -216 -78 146
@since@strange	-113 222 -98 -9 -64
@since@stranger	-220 -420 310 -85 0
@since@stuck	-6 -88 1292 -31 -30
@since@system	554 -191 -441 -75 -58
@since@thanks	-294 -116 0 -14 609
@since@ti	-183 -42 774 -8 -8
@since@treat	509 -6 235 0 754
@since@until	-135 320 639 -150 39
@since@update	-299 -52 981 -91 81
@since@vendor	-539 -194 179 51 181
@since@waiting	166 -17 -129 -77 175
@since@whole house	49 -199 -142 -5 115
@since@wish	-194 0 -34 -17 -95
@since@works	-281 279 406 -127 632
@slow	-889 140 1281 32 202
@slow@all	-514 -115 1377 0 -36
@slow@ask	-186 -60 479 0 -14
@slow@machine	-148 303 396 0 -22
@slow@not	-78 153 316 0 -170
@slow@one	0 -86 80 0 -163
@slow@open	-148 247 495 -44 -58
@slow@ours	-233 211 703 170 180
@slow@over	-101 -2 67 0 651
@slow@past	-83 30 292 0 -6
@slow@patients	-174 -64 977 -44 0
@slow@prescription	-1 -22 -27 0 0
@slow@since	-83 -53 -163 0 -58
@slow@slow	-190 -100 1028 0 -6
@slow@until	-83 -53 263 54 0
@slow@works	-15 -19 448 -72 0
@small	-298 -395 -410 -119 -103
@small@all	28 362 470 0 0
@small@ask	-254 -18 514 -11 0
@small@at all	-191 0 983 -65 -23
@small@calendar	-65 -31 -415 0 -141
@small@card	-13 -32 43 0 -8
@small@gone	0 -25 -290 0 0
@small@help	0 -18 0 -34 468
@small@if	0 -59 -119 -55 0
@small@issue	0 0 -16 -14 -59
@small@lab	0 0 -93 0 0
@small@letter	0 -27 -93 -7 0
@small@more	-51 0 256 -40 -24
@small@night	-79 -32 0 0 0
@small@not	-398 -20 957 -113 -23
@small@one	0 162 157 0 -22
@small@open	-263 -254 -189 -7 0
@small@ours	330 -16 -116 -82 -17
@small@past	0 -18 0 -11 0
@small@patients	-32 0 147 0 0
@small@prescription	-51 -39 83 -67 -21
@small@record	-231 376 19 -27 -95
@small@see	0 70 0 0 0
@small@shut	-32 -74 95 0 -8
@small@since	-341 -74 233 -53 0
@small@small	-164 -36 -103 0 0
@small@system	-37 0 -61 0 0
@small@until	-113 0 177 -37 0
@small@update	0 0 73 0 0
@small@vendor	0 0 -7 215 0
@small@whole house	-20 -37 -43 0 0
@small@wish	0 -21 0 0 0
@spam	-582 1503 520 -164 -136
@spam@all	-150 179 184 -5 -32
@spam@arrive	-49 0 -128 0 0
@spam@ask	-159 -55 188 -10 -33
@spam@at all	-105 -67 13 -5 0
@spam@contact	0 -93 186 0 0
@spam@empty	84 -190 467 0 0
@spam@enter	-38 -63 -234 0 0
@spam@fails	-9 -19 199 0 -28
@spam@help	0 -62 -142 0 0
@spam@if	0 -190 -53 -119 0
@spam@issue	0 -27 -142 0 0
@spam@lure	-92 197 -166 0 -46
@spam@more	111 221 -487 0 -35
@spam@night	0 -219 173 0 761
@spam@not	-335 861 619 -5 -52
@spam@one	50 -73 -144 0 -3
@spam@open	83 352 -85 0 -39
@spam@ours	-118 892 -323 -238 -129
@spam@past	0 287 -170 0 0
@spam@patients	-266 73 207 0 -46
@spam@phone	-31 0 36 0 0
@spam@prescription	-376 197 -41 0 0
@spam@ransom	-38 -116 -41 0 -23
@spam@see	-211 0 312 0 0
@spam@send	-251 339 -233 0 -110
@spam@since	-160 322 283 0 -6
@spam@spam	-37 -90 39 0 0
@spam@start	263 -42 -170 0 142
@spam@stranger	0 -279 0 0 0
@spam@stuck	57 -109 751 0 0
@spam@system	44 -215 -50 0 -24
@spam@ti	0 -42 0 0 0
@spam@vendor	0 -234 -109 0 -30
@spam@waiting	-47 -302 376 0 -30
@spam@works	-13 0 -178 0 151
@stands	955 120 248 415 -303
@stands@all	430 -83 -218 -42 12
@stands@arrive	33 -37 -17 0 0
@stands@ask	-339 682 244 146 0
@stands@at all	-383 14 -85 476 0
@stands@contact	519 0 0 0 0
@stands@due	-172 0 210 255 264
@stands@empty	115 0 -215 0 0
@stands@enter	33 -192 -41 0 0
@stands@fails	17 338 172 0 0
@stands@help	861 71 0 0 0
@stands@if	-16 183 -2 -17 -49
@stands@info	-156 -32 165 -6 0
@stands@isolated	0 177 -174 0 -133
@stands@issue	-124 0 22 -57 0
@stands@log	-263 130 0 0 -3
@stands@machine	128 54 0 0 0
@stands@night	117 518 -65 -117 -7
@stands@not	-1006 97 137 385 -16
@stands@one	-511 228 -139 -30 -16
@stands@open	-219 85 733 124 -151
@stands@ours	223 919 -442 -221 260
@stands@over	254 0 -201 0 -101
@stands@password	0 -29 0 0 0
@stands@past	-38 -182 603 -58 -203
@stands@patients	-446 -157 4 -31 0
@stands@phone	71 -106 -64 0 0
@stands@prescription	-108 -58 0 0 0
@stands@ransom	-184 190 0 0 0
@stands@record	-236 327 -55 -51 0
@stands@remote	0 -46 0 0 0
@stands@server	-10 -151 -151 0 0
@stands@shut	-28 -17 -17 -5 0
@stands@since	-203 150 471 87 183
@stands@stands	-202 -4 187 -7 -120
@stands@start	-320 98 116 -43 261
@stands@strange	0 -129 0 0 -33
@stands@stranger	0 30 -22 0 0
@stands@system	74 -112 -77 0 -33
@stands@ti	0 0 168 0 0
@stands@until	497 -27 -176 36 264
@stands@vendor	90 22 -19 124 0
@stands@waiting	20 -8 -270 -6 -101
@stands@whole house	-334 0 0 116 0
@stands@works	78 0 81 -82 264
@start	873 168 -566 -100 -30
@start@account	126 11 -41 0 -22
@start@all	154 -485 -444 -94 267
@start@arrive	90 192 -342 0 -24
@start@ask	-127 -39 -20 76 -233
@start@at all	228 261 -427 -171 -195
@start@authority	-32 214 -166 -144 0
@start@away	-356 -112 -151 -14 534
@start@billing	0 0 0 43 0
@start@broken	461 -29 -133 0 0
@start@by hand	176 0 -121 0 -18
@start@calendar	0 -15 259 0 0
@start@card	-179 0 -11 52 0
@start@contact	324 -5 271 -1 -20
@start@contract	-191 0 0 0 0
@start@due	-200 123 0 -223 -32
@start@else fine	-5 -1 -396 -52 -28
@start@empty	241 -135 -62 0 0
@start@enter	90 192 -275 0 -24
@start@fails	243 -125 760 -33 -177
@start@help	208 -58 -18 -2 106
@start@if	144 -92 0 165 -116
@start@info	129 -198 -317 0 -6
@start@isolated	-72 80 -8 0 -82
@start@itself	0 215 0 -9 0
@start@lab	330 -37 -11 -61 0
@start@log	1 -67 -11 0 -50
@start@machine	525 -17 -212 0 -166
@start@malware	0 26 0 0 0
@start@more	310 -36 -117 -17 -116
@start@mouse	142 -81 -92 -5 0
@start@night	489 662 -184 83 -204
@start@not	153 -81 497 -103 221
@start@one	713 23 -690 -99 -27
@start@open	289 -110 417 0 -195
@start@ours	-161 -256 114 264 188
@start@over	-316 -261 -144 -14 263
@start@password	44 -48 0 0 -29
@start@past	-238 125 167 -23 -4
@start@patients	26 0 36 0 -30
@start@phone	306 -2 257 0 -20
@start@prescription	-250 389 -160 224 -31
@start@record	4 0 -149 0 0
@start@refused	-24 -89 312 0 0
@start@remote	0 166 0 0 0
@start@see	102 -89 -57 0 -32
@start@server	66 -117 -649 -26 -117
@start@shut	110 119 0 0 -105
@start@since	847 -449 -435 -296 99
@start@slow	0 106 -75 0 -6
@start@spam	352 212 0 -119 -24
@start@stands	168 201 -48 -5 0
@start@start	-232 -103 -232 -61 -76
@start@strange	230 402 0 -60 -83
@start@stranger	272 -202 -73 0 -9
@start@stuck	-91 -17 -16 0 -40
@start@system	-88 -397 -289 -10 -205
@start@thanks	-181 0 -119 -14 -141
@start@ti	-18 -32 304 0 -6
@start@treat	-256 0 672 0 242
@start@until	203 -67 208 572 -79
@start@update	-652 -71 -113 -5 395
@start@vendor	-36 -32 0 394 621
@start@waiting	533 0 -121 -6 -2
@start@whole house	93 -79 -192 0 -19
@start@wish	-24 -62 0 0 0
@start@works	275 159 -88 -61 -235
@strange	-1010 1906 -339 -181 -68
@strange@account	0 455 0 0 -8
@strange@alarm	0 357 0 0 -8
@strange@all	-14 -168 115 0 -6
@strange@arrive	-201 291 0 0 0
@strange@ask	0 -180 -5 -20 -1
@strange@contact	0 -24 0 0 -12
@strange@encrypted	-89 -387 -111 0 0
@strange@enter	-201 283 -52 0 0
@strange@files	0 517 -45 0 0
@strange@if	0 0 -5 -20 154
@strange@info	0 0 -19 0 -32
@strange@let in	0 456 0 0 -29
@strange@lure	-25 179 -15 0 -56
@strange@machine	-218 453 -254 0 -55
@strange@night	525 -185 -200 -48 -90
@strange@not	-480 29 -118 0 0
@strange@one	-12 110 0 0 -32
@strange@open	-98 137 -90 0 -35
@strange@ours	-127 383 -89 -40 -29
@strange@outgoing	263 270 -35 0 -2
@strange@past	-14 793 0 -11 17
@strange@phone	0 -468 0 -43 -5
@strange@prescription	-103 6 -289 -40 -4
@strange@ransom	0 -38 0 0 0
@strange@record	0 224 622 -40 -8
@strange@send	-14 409 151 0 0
@strange@server	0 853 0 0 0
@strange@shut	0 -53 -36 0 0
@strange@since	-35 -18 -23 -43 0
@strange@spam	0 118 -44 0 0
@strange@start	-266 247 0 0 -44
@strange@stranger	-20 -257 0 0 -5
@strange@system	-311 131 -8 0 0
@strange@ti	0 -68 0 0 0
@strange@until	-63 -128 0 -43 -6
@strange@vendor	0 -56 0 0 -32
@strange@whole house	-139 -180 -29 0 0
@stranger	-146 963 -348 -440 -50
@stranger@account	0 524 -36 -28 205
@stranger@alarm	0 -343 0 0 522
@stranger@all	242 -165 -14 0 -10
@stranger@arrive	0 343 117 -14 0
@stranger@ask	-24 -191 344 0 -22
@stranger@at all	-28 -79 -109 0 0
@stranger@broken	-85 0 -12 0 -26
@stranger@by hand	-257 -57 -4 0 0
@stranger@calendar	36 -23 -154 -26 -9
@stranger@card	-65 100 -130 0 0
@stranger@clicked	-43 265 0 0 0
@stranger@contact	0 104 -37 0 -136
@stranger@contract	-30 -49 0 0 -47
@stranger@due	0 162 193 -26 -9
@stranger@else fine	0 -25 0 0 0
@stranger@enter	26 825 88 -14 -8
@stranger@fails	-14 -171 65 0 -122
@stranger@files	0 373 -371 0 0
@stranger@help	119 -114 -12 0 -169
@stranger@if	-44 144 -42 -6 -15
@stranger@info	-112 -4 -5 0 -149
@stranger@isolated	0 -389 0 0 -17
@stranger@issue	0 -96 -149 0 -24
@stranger@let in	0 831 0 0 200
@stranger@letter	0 -4 -124 0 0
@stranger@log	-139 914 -36 -28 -24
@stranger@lure	-29 414 0 0 0
@stranger@machine	-21 231 -49 -13 -87
@stranger@malware	0 -806 0 0 510
@stranger@money	0 683 0 -5 0
@stranger@more	-10 -31 -233 0 249
@stranger@night	605 -85 -125 -241 -149
@stranger@not	-212 314 -306 0 -119
@stranger@one	-107 919 253 -26 -31
@stranger@open	-94 -304 -277 -10 -31
@stranger@ours	89 -130 -577 -5 -86
@stranger@over	45 0 -69 0 -40
@stranger@password	0 231 -131 0 0
@stranger@past	-118 1034 476 -63 111
@stranger@patients	-41 -2 1629 0 -33
@stranger@phone	192 76 0 0 -189
@stranger@prescription	-34 256 -86 0 -50
@stranger@printer	0 -63 0 0 115
@stranger@record	-86 335 95 0 0
@stranger@refused	0 -353 91 -5 -147
@stranger@remote	0 489 0 0 -40
@stranger@see	160 209 -15 0 85
@stranger@send	-85 -250 151 0 662
@stranger@server	-64 -272 0 0 -71
@stranger@shut	-27 202 103 0 142
@stranger@since	-96 -66 74 -63 -91
@stranger@small	-20 -93 -43 0 -3
@stranger@spam	-46 111 -20 0 -41
@stranger@stands	0 -6 -79 0 0
@stranger@start	262 824 -207 0 -66
@stranger@strange	-139 -1 0 -6 0
@stranger@stranger	45 212 -69 0 -219
@stranger@stuck	0 -7 0 0 0
@stranger@system	0 -2 -35 0 -7
@stranger@ti	-22 -161 -140 0 -20
@stranger@until	141 -178 -117 -323 -103
@stranger@update	-16 -212 -103 0 -24
@stranger@vendor	118 954 -78 -8 -68
@stranger@whole house	-75 -92 -93 0 0
@stranger@wish	36 -38 -166 0 0
@stranger@works	-127 190 41 0 0
@stuck	712 -410 954 227 189
@stuck@all	1258 -230 -533 -22 -84
@stuck@ask	591 119 72 -59 -4
@stuck@at all	-49 -80 278 -23 0
@stuck@contact	242 0 -154 0 0
@stuck@due	-90 0 -74 351 0
@stuck@else fine	-111 0 58 0 0
@stuck@empty	-99 -144 669 -34 0
@stuck@fails	-189 117 715 0 -9
@stuck@help	153 0 395 164 0
@stuck@if	-28 0 -23 0 0
@stuck@info	33 0 113 122 0
@stuck@kim	0 0 427 0 0
@stuck@log	-143 117 -191 0 -3
@stuck@machine	691 -172 -86 0 0
@stuck@night	229 -79 683 117 -14
@stuck@not	190 48 -336 -162 -13
@stuck@one	75 17 -396 180 0
@stuck@open	646 -86 4 -57 -147
@stuck@ours	202 224 -352 131 -252
@stuck@past	132 -47 -2 -58 0
@stuck@patients	14 -115 236 -31 0
@stuck@prescription	667 -22 -257 -69 -71
@stuck@see	197 -41 70 0 0
@stuck@send	-114 -19 157 0 0
@stuck@shut	368 -7 -81 -78 -4
@stuck@since	158 -121 -213 141 0
@stuck@small	258 0 150 0 0
@stuck@spam	-7 -24 173 0 -6
@stuck@stands	-523 -11 2 27 0
@stuck@start	143 76 280 0 -26
@stuck@stranger	0 -7 -17 0 0
@stuck@stuck	199 -15 16 -19 -58
@stuck@system	310 -46 246 0 0
@stuck@ti	0 0 -19 0 0
@stuck@until	837 -100 -259 262 0
@stuck@vendor	338 0 -571 128 0
@stuck@waiting	-406 -20 194 21 -128
@stuck@whole house	-117 0 0 75 0
@stuck@works	72 0 -240 -6 0
@system	1339 602 234 -527 -183
@system@account	103 -109 -169 0 0
@system@alarm	-103 656 127 -16 202
@system@all	381 -249 107 -30 336
@system@arrive	415 -136 208 0 0
@system@ask	-518 -390 675 -162 222
@system@at all	389 72 -177 -32 -39
@system@authority	50 0 -8 -79 0
@system@away	716 -62 -236 -41 0
@system@billing	-119 -53 277 -77 0
@system@broken	915 -128 -505 0 -127
@system@calendar	-22 -4 -102 0 0
@system@card	-166 0 303 -8 0
@system@contact	-14 0 74 0 -36
@system@contract	-75 -62 -219 -11 0
@system@device	75 110 -215 0 -6
@system@due	-87 -81 -237 -9 -125
@system@else fine	-389 111 107 -38 0
@system@empty	-112 -102 -93 0 -1
@system@encrypted	0 48 0 0 0
@system@enter	357 480 141 0 0
@system@fails	539 159 -330 -24 -10
@system@fear	-26 0 0 0 0
@system@files	0 61 -186 0 0
@system@gone	506 72 -274 -54 -10
@system@help	-109 181 -250 184 -263
@system@if	-55 190 174 -20 -33
@system@info	117 109 -202 0 -158
@system@issue	151 -14 1227 0 -14
@system@itself	-208 165 0 -9 -36
@system@kim	0 0 -158 0 0
@system@let in	142 397 0 0 -33
@system@log	315 198 -33 -6 -76
@system@lure	0 -94 0 0 -4
@system@machine	458 619 -470 0 283
@system@malware	-46 190 0 0 -3
@system@more	211 -63 -705 -30 -68
@system@night	-596 176 160 -144 135
@system@not	671 -239 -946 143 247
@system@one	-533 -37 -18 -25 -159
@system@open	904 -108 318 0 -82
@system@ours	38 392 280 125 70
@system@over	187 -50 251 0 265
@system@password	39 -32 -27 0 0
@system@past	331 605 -104 -36 246
@system@patients	287 -89 188 -44 0
@system@phone	-280 142 -166 0 0
@system@prescription	890 -148 49 -139 -101
@system@ransom	0 157 0 0 0
@system@record	-500 -52 546 0 0
@system@refused	-5 -238 -12 0 0
@system@remote	-118 1388 0 0 -26
@system@see	0 -63 -108 0 -74
@system@send	-43 53 258 0 -7
@system@server	-617 -347 136 0 -83
@system@shut	127 136 -35 0 -76
@system@since	-119 156 110 -59 -43
@system@slow	-272 -117 703 -44 -140
@system@small	95 0 279 0 0
@system@spam	-80 357 -8 -1 -11
@system@stands	233 -167 234 -30 -51
@system@start	1484 277 -826 -9 175
@system@strange	-14 -141 153 -20 289
@system@stranger	284 -98 -166 0 0
@system@stuck	379 -20 633 -69 -38
@system@system	-1178 -281 -633 -32 -40
@system@thanks	-28 -183 0 0 -122
@system@ti	0 0 273 0 0
@system@treat	-35 0 -148 -17 0
@system@until	203 -25 -74 -186 -20
@system@update	-184 487 437 0 -11
@system@vendor	-59 131 -77 -27 -670
@system@waiting	200 -2 -53 0 0
@system@whole house	25 157 -184 -4 0
@system@wish	-181 0 -106 -27 0
@system@works	199 121 151 -9 -183
@thanks	-80 -471 -474 3 1941
@thanks@all	9 0 -68 0 -143
@thanks@ask	135 -46 -32 -26 291
@thanks@help	-40 0 0 -97 1292
@thanks@info	0 0 0 0 -1924
@thanks@night	0 -18 0 0 -555
@thanks@not	17 0 0 0 71
@thanks@one	0 -12 0 0 -633
@thanks@ours	-76 -51 -29 -4 304
@thanks@over	-9 0 -20 0 -656
@thanks@password	0 0 0 0 -309
@thanks@past	51 7 0 -6 946
@thanks@since	-177 0 -83 0 823
@thanks@start	-304 0 -81 0 234
@thanks@system	0 -39 -29 -4 695
@thanks@thanks	0 0 0 -39 1197
@thanks@vendor	-155 0 -88 -123 535
@thanks@wish	0 0 0 -39 355
@thanks@works	153 -6 -113 0 11
@ti	-838 -847 669 -223 -412
@ti@account	0 -70 -39 0 0
@ti@all	-147 0 391 0 4
@ti@arrive	-22 -52 525 0 0
@ti@ask	0 -34 -45 80 0
@ti@at all	0 -10 510 -6 -6
@ti@authority	0 0 -17 -58 -94
@ti@away	-13 -65 651 0 0
@ti@broken	0 0 890 0 0
@ti@calendar	0 0 73 0 0
@ti@card	0 0 -50 -15 0
@ti@contact	-4 0 286 0 0
@ti@contract	0 -5 0 0 0
@ti@due	0 -28 -347 30 -115
@ti@eau	-135 0 363 0 -2
@ti@else fine	0 0 279 -10 -42
@ti@enter	-67 -149 64 -3 0
@ti@fails	0 -28 -699 0 0
@ti@gone	-13 -65 1300 -10 -42
@ti@help	0 0 -94 0 0
@ti@if	-22 -25 -135 0 0
@ti@info	0 0 281 0 644
@ti@isolated	0 0 198 0 0
@ti@issue	0 0 -51 0 0
@ti@itself	0 -10 -64 0 26
@ti@let in	0 -10 -11 0 0
@ti@log	0 0 -2 0 0
@ti@machine	0 -63 -233 0 0
@ti@malware	0 0 -26 0 0
@ti@more	-86 0 226 0 0
@ti@night	-87 -47 168 214 0
@ti@not	-441 -61 2292 -121 -65
@ti@one	0 -47 -20 0 258
@ti@open	0 -16 81 0 0
@ti@ours	-203 -257 129 -74 -235
@ti@outgoing	0 0 -9 0 0
@ti@password	0 -74 -89 0 0
@ti@past	-11 -70 80 -13 -126
@ti@prescription	-187 -62 399 -57 -2
@ti@refused	0 -62 -130 0 0
@ti@see	0 0 -30 0 0
@ti@server	-18 0 0 0 0
@ti@shut	-157 -46 61 0 0
@ti@since	-502 -33 712 -127 -88
@ti@slow	0 0 -328 0 -12
@ti@stands	-23 0 129 -29 0
@ti@start	-50 -85 111 125 -145
@ti@strange	0 -144 -227 0 0
@ti@stranger	0 -95 -113 0 0
@ti@stuck	0 0 -217 0 0
@ti@system	-147 0 323 0 0
@ti@ti	-19 -36 365 -10 85
@ti@until	-220 0 255 -6 3
@ti@update	0 0 101 0 -119
@ti@vendor	0 -10 -154 -3 -1
@ti@whole house	-41 -32 -188 0 -2
@ti@wish	0 -62 -114 -6 0
@ti@works	-63 -79 159 109 -210
@treat	1239 -393 -440 419 295
@treat@all	-319 -31 133 -5 411
@treat@ask	17 0 -53 -37 366
@treat@at all	194 0 0 0 0
@treat@by hand	201 0 0 -16 0
@treat@else fine	-113 -186 0 0 -177
@treat@help	-463 0 0 0 -5
@treat@if	0 0 403 0 0
@treat@info	-70 0 551 209 -7
@treat@issue	401 0 -109 0 0
@treat@more	-95 -29 0 0 0
@treat@night	198 -2 -31 212 -52
@treat@not	1394 -9 -587 -97 -190
@treat@one	108 0 376 209 -7
@treat@open	344 -9 -63 0 0
@treat@ours	447 -120 -153 408 -317
@treat@patients	160 0 0 0 0
@treat@prescription	-352 -31 -88 -27 0
@treat@record	186 -9 -24 -54 -41
@treat@shut	246 0 -149 0 -77
@treat@since	654 -83 -327 -101 -40
@treat@system	90 -136 -246 -9 -58
@treat@until	38 0 -206 347 -40
@treat@vendor	-27 0 0 -9 0
@treat@whole house	90 -7 223 -20 0
@treat@wish	0 0 0 -17 0
@treat@works	255 0 96 0 -7
@until	-135 -2 236 2104 -271
@until@alarm	0 178 -49 -22 -44
@until@all	7 71 -155 252 46
@until@arrive	165 -11 118 447 -132
@until@ask	694 -266 -426 953 -417
@until@at all	-387 136 198 -22 -111
@until@authority	-243 240 -141 558 -103
@until@away	196 -53 261 -3 -2
@until@backup	0 16 -247 10 0
@until@billing	89 -267 -632 588 -64
@until@broken	308 -139 -453 133 0
@until@by hand	65 -116 335 -183 -53
@until@calendar	-80 -19 394 403 -47
@until@card	-21 -5 322 -42 -33
@until@contact	-103 -17 190 -226 -8
@until@contract	-120 97 306 107 -16
@until@due	253 -232 -635 1679 201
@until@eau	-102 0 90 -73 -7
@until@else fine	312 -70 -288 1143 -98
@until@empty	376 4 46 262 -110
@until@encrypted	-6 327 -176 36 -48
@until@enter	266 -74 -496 -155 -84
@until@fails	-84 -43 540 -858 -197
@until@files	0 917 -171 -265 -83
@until@gone	-200 -62 273 402 0
@until@help	55 -125 -215 55 -91
@until@if	-125 -27 -129 727 -186
@until@info	-246 -221 644 181 -71
@until@issue	200 -88 -264 112 322
@until@itself	-70 66 0 -86 -28
@until@lab	349 -139 288 -96 -166
@until@let in	0 -138 0 337 -15
@until@log	-3 231 306 141 115
@until@machine	198 -38 25 136 617
@until@malware	-24 705 -76 0 0
@until@money	-22 -39 0 290 -34
@until@more	-603 -32 -6 163 -27
@until@mouse	-108 368 0 -73 -33
@until@night	-284 125 -458 661 -60
@until@not	219 -153 -345 79 -464
@until@one	-118 -71 -431 -178 -249
@until@open	386 -143 -493 -251 -43
@until@ours	394 -276 -579 1489 -398
@until@over	322 -10 -174 127 -833
@until@past	-278 -410 215 47 256
@until@patients	333 -149 90 -7 -2
@until@phone	-73 -176 -61 -120 153
@until@prescription	-426 -157 117 289 268
@until@printer	-88 -2 0 -163 296
@until@ransom	-8 171 -78 387 0
@until@record	68 333 141 639 269
@until@refused	-106 -6 0 385 -32
@until@remote	-45 -270 -15 -173 -24
@until@see	123 -8 306 72 -37
@until@send	-148 155 -370 -353 -25
@until@server	-38 357 -322 -108 112
@until@shut	727 -75 -134 -242 -354
@until@since	-110 -149 -292 185 45
@until@slow	-363 197 363 -22 0
@until@small	-37 0 -61 79 0
@until@spam	-69 491 -185 -29 -11
@until@stands	183 -92 -12 324 -44
@until@start	-31 63 -313 -90 55
@until@strange	-1 -117 -102 -60 -48
@until@stranger	98 -345 -50 -2 -54
@until@stuck	-257 0 391 -3 -24
@until@system	691 54 28 -426 -16
@until@thanks	-102 -116 -24 286 6
@until@ti	0 -16 502 -27 -22
@until@treat	-71 0 259 202 404
@until@until	444 -253 -788 39 134
@until@update	-226 -4 141 -75 160
@until@vendor	585 -142 243 289 -46
@until@waiting	-39 -17 260 160 -30
@until@whole house	-584 -30 -209 131 104
@until@wish	-109 -9 190 149 -9
@until@works	274 104 85 -90 -268
@update	-52 -615 -74 -384 147
@update@account	0 -222 0 0 0
@update@all	7 -2 213 -4 -64
@update@arrive	378 -82 -320 0 -54
@update@ask	-191 0 244 -30 -311
@update@at all	21 214 94 0 -138
@update@away	269 -106 172 0 -44
@update@backup	0 0 0 0 -61
@update@billing	0 0 -29 -4 0
@update@broken	-125 0 256 0 0
@update@calendar	-30 0 0 0 170
@update@card	-30 0 73 0 0
@update@contract	-133 -36 0 0 0
@update@due	-94 -48 -74 0 -169
@update@else fine	0 -163 -90 0 0
@update@enter	378 -82 -171 0 -24
@update@fails	272 0 -617 0 -69
@update@gone	191 -106 -22 -17 -75
@update@help	-215 -69 0 0 23
@update@if	0 0 -60 -13 0
@update@info	0 0 0 0 -7
@update@isolated	161 -128 0 0 -75
@update@issue	0 0 -222 0 -47
@update@let in	0 -327 -90 -95 -39
@update@machine	-208 200 290 0 -4
@update@malware	-22 -94 0 0 0
@update@more	577 -62 280 0 0
@update@night	19 309 -1349 -43 -54
@update@not	-207 57 778 0 -181
@update@one	-45 0 -7 0 -61
@update@open	321 -218 -104 0 0
@update@ours	-125 250 -131 -235 -44
@update@over	32 -26 155 0 -117
@update@password	0 -38 0 0 0
@update@past	77 -14 -22 0 -167
@update@prescription	-24 0 -103 0 -24
@update@record	-68 0 184 0 -52
@update@refused	0 -72 0 0 0
@update@see	0 -23 -155 0 0
@update@send	323 -2 40 -45 -4
@update@server	642 -2 -214 0 -44
@update@shut	27 0 0 0 -56
@update@since	258 -99 -100 -33 11
@update@small	0 0 -98 0 0
@update@stands	-108 -73 -23 -5 -37
@update@start	457 -49 1017 -3 -83
@update@stranger	0 0 0 0 -1
@update@stuck	163 0 -122 0 -24
@update@system	386 147 -104 -40 281
@update@ti	0 0 85 0 -6
@update@until	0 0 256 -120 -45
@update@update	-103 -270 -205 -8 -94
@update@vendor	-24 0 -47 -13 -86
@update@waiting	0 0 -49 0 0
@update@whole house	-79 0 441 0 0
@update@wish	-22 0 301 0 -8
@update@works	-115 -48 -138 0 6
@vendor	-949 -1059 -445 -121 323
@vendor@account	0 -4 0 0 0
@vendor@alarm	-12 -245 0 0 -110
@vendor@all	98 -300 -307 -2 937
@vendor@arrive	-80 0 427 -37 241
@vendor@ask	-410 -121 8 531 238
@vendor@at all	-696 -52 -335 -17 -152
@vendor@authority	-21 -16 -17 -43 -26
@vendor@away	-198 60 108 -12 268
@vendor@backup	0 0 0 -104 0
@vendor@billing	0 -16 199 50 -127
@vendor@broken	-528 0 -151 -11 -88
@vendor@by hand	-189 -5 -9 -3 0
@vendor@calendar	-22 -7 409 0 96
@vendor@card	184 0 7 0 215
@vendor@clicked	0 104 0 0 -26
@vendor@contact	180 -152 -229 -27 133
@vendor@contract	-188 -373 -22 -162 354
@vendor@device	0 -90 -44 0 -10
@vendor@drug	606 0 -136 -110 0
@vendor@due	-22 0 200 -76 627
@vendor@else fine	0 -25 -10 -2 -140
@vendor@empty	0 0 0 0 -17
@vendor@encrypted	0 150 -4 -34 -103
@vendor@enter	-205 212 92 -17 -65
@vendor@fails	166 -174 -223 -1 320
@vendor@fear	-75 -116 0 0 0
@vendor@files	0 461 94 -68 -71
@vendor@gone	-134 174 67 -35 0
@vendor@help	-15 110 -29 -159 -24
@vendor@if	-144 -111 -287 -32 518
@vendor@info	209 -2 -74 102 390
@vendor@isolated	0 -136 -91 -30 315
@vendor@issue	133 0 -27 0 -130
@vendor@itself	0 0 0 0 -93
@vendor@kim	0 195 357 0 -157
@vendor@lab	296 0 -179 0 -19
@vendor@let in	0 157 -11 -30 -140
@vendor@letter	0 133 -187 0 -97
@vendor@locked	0 -8 0 0 -114
@vendor@log	0 -17 0 0 0
@vendor@lure	0 -27 -33 -135 -176
@vendor@machine	-66 -165 31 0 -84
@vendor@malware	-71 -682 -17 -34 -108
@vendor@more	14 0 -301 -26 -201
@vendor@night	-172 216 104 -290 -250
@vendor@not	-38 332 -397 -58 -70
@vendor@one	-139 173 -57 -32 868
@vendor@open	164 -438 60 -37 147
@vendor@ours	390 20 192 397 342
@vendor@outgoing	0 -34 0 18 0
@vendor@over	-13 -27 -118 -11 -114
@vendor@password	-54 219 -11 0 206
@vendor@past	232 -1016 242 73 -332
@vendor@patients	-406 -29 262 0 628
@vendor@phone	503 180 -379 -17 462
@vendor@prescription	-364 185 73 -37 381
@vendor@printer	0 0 0 0 -130
@vendor@ransom	0 -432 -47 121 -46
@vendor@record	0 314 735 19 476
@vendor@refused	-75 -8 -17 -37 91
@vendor@remote	0 7 -22 -21 -91
@vendor@see	252 202 -138 0 454
@vendor@send	0 222 88 -96 282
@vendor@server	-547 -298 297 -4 -199
@vendor@shut	-208 -65 -73 -3 -385
@vendor@since	-509 -297 -584 -249 -499
@vendor@slow	-112 199 -45 0 975
@vendor@small	0 0 0 0 -19
@vendor@spam	-63 -248 -8 0 -146
@vendor@stands	-75 0 -82 -97 -171
@vendor@start	86 0 206 -25 353
@vendor@strange	-107 142 0 0 -6
@vendor@stranger	-51 -386 401 -58 -190
@vendor@stuck	-67 0 -197 -40 0
@vendor@system	896 -180 62 170 -819
@vendor@thanks	0 -90 0 -92 756
@vendor@ti	0 -49 -235 0 0
@vendor@treat	-190 -30 150 -11 -58
@vendor@until	-145 -425 -262 -154 -497
@vendor@update	-127 -29 660 0 -57
@vendor@vendor	-89 -130 124 -10 -161
@vendor@waiting	-43 0 -46 0 -114
@vendor@whole house	875 0 -181 298 -156
@vendor@wish	0 -86 -64 -11 677
@vendor@works	-248 -9 -66 -14 116
@waiting	1962 -142 533 -160 -249
@waiting@all	-40 14 -62 -41 -54
@waiting@arrive	-49 363 -30 0 -81
@waiting@ask	-25 119 -286 -122 -36
@waiting@at all	362 -80 -268 -29 0
@waiting@contact	242 0 181 -73 0
@waiting@due	37 0 -168 334 0
@waiting@empty	-95 0 -36 0 0
@waiting@enter	38 363 -127 -8 -54
@waiting@fails	-76 117 607 0 -91
@waiting@gone	0 0 -90 0 0
@waiting@if	-19 -195 -23 0 -42
@waiting@info	-350 0 -75 -79 -37
@waiting@log	-432 121 0 0 -3
@waiting@machine	1276 -6 -160 0 -8
@waiting@more	-336 -62 146 -32 0
@waiting@night	-191 -13 39 0 -18
@waiting@not	280 104 -495 158 -120
@waiting@one	-230 59 71 0 0
@waiting@open	-85 -71 404 -226 -101
@waiting@ours	123 73 10 -252 -215
@waiting@over	254 417 244 0 -205
@waiting@past	-136 -109 84 -74 -36
@waiting@patients	-519 -121 34 -103 -121
@waiting@record	-9 -56 105 0 0
@waiting@see	-247 -5 121 -56 0
@waiting@send	36 -18 85 0 -20
@waiting@shut	-72 -69 130 0 -61
@waiting@since	-347 -139 -223 141 0
@waiting@spam	26 -31 226 0 -50
@waiting@stands	-338 0 -122 0 0
@waiting@start	-278 121 -94 -17 -3
@waiting@stranger	0 -39 -78 0 0
@waiting@stuck	-429 -19 24 0 0
@waiting@system	-227 -6 184 0 0
@waiting@until	404 -35 236 -174 0
@waiting@vendor	-313 -139 156 0 -30
@waiting@waiting	725 -8 -310 -31 -116
@waiting@works	75 0 166 -101 -20
@whole house	1557 -155 -282 -22 -455
@whole house@alarm	-35 896 115 0 -30
@whole house@all	359 -77 -613 -11 45
@whole house@arrive	-183 0 34 321 0
@whole house@ask	-403 -230 -270 687 -45
@whole house@at all	359 -134 -202 234 -116
@whole house@authority	76 0 0 -103 -41
@whole house@away	435 -7 -32 0 -38
@whole house@billing	0 -4 -215 -150 -28
@whole house@broken	946 -15 -143 -11 -17
@whole house@by hand	1268 -54 -273 -27 -18
@whole house@calendar	52 -4 -145 198 0
@whole house@card	184 0 -4 0 0
@whole house@contact	211 -45 250 -103 -36
@whole house@contract	296 168 -58 216 0
@whole house@due	-188 -136 -70 364 133
@whole house@else fine	-77 268 -8 0 -133
@whole house@enter	100 0 11 0 0
@whole house@fails	-3 -67 130 0 -106
@whole house@files	0 169 367 -56 115
@whole house@help	564 -128 0 -228 -88
@whole house@if	0 0 -43 0 -1
@whole house@info	-159 0 275 -318 -106
@whole house@isolated	145 201 0 -19 -23
@whole house@issue	-171 -67 -68 -51 218
@whole house@itself	0 -36 0 0 -34
@whole house@kim	-182 -22 769 0 0
@whole house@let in	-69 85 0 0 0
@whole house@letter	0 0 325 0 0
@whole house@log	-195 -89 -69 0 -23
@whole house@lure	-50 765 307 0 0
@whole house@machine	1137 -303 -425 0 -42
@whole house@malware	0 -111 0 0 -13
@whole house@more	-482 -74 776 -5 -6
@whole house@night	290 -1 -432 114 121
@whole house@not	-54 -231 111 302 -190
@whole house@one	312 257 442 -52 -136
@whole house@open	367 -90 249 -42 -110
@whole house@ours	271 -287 157 -8 -143
@whole house@over	316 -10 0 -33 152
@whole house@password	32 -92 -128 0 -12
@whole house@past	-36 -167 -78 -54 -14
@whole house@patients	189 -168 -354 230 -3
@whole house@phone	-20 -81 0 0 -11
@whole house@prescription	-14 36 -83 214 0
@whole house@ransom	181 -156 -1 0 -13
@whole house@record	471 -114 -470 -22 0
@whole house@refused	278 0 0 -69 -2
@whole house@see	158 144 134 -6 -51
@whole house@send	72 181 450 0 -39
@whole house@server	-195 750 -169 67 -36
@whole house@shut	1147 109 -466 -318 -261
@whole house@since	1044 -20 -552 477 396
@whole house@small	227 -33 0 0 0
@whole house@stands	1911 -178 136 233 -58
@whole house@start	95 -432 1097 -28 53
@whole house@strange	-15 -109 0 -9 0
@whole house@stranger	0 -149 0 0 0
@whole house@stuck	89 0 -174 0 0
@whole house@system	-130 288 -336 -201 -59
@whole house@ti	-24 -56 116 0 0
@whole house@treat	23 -1 -48 0 -5
@whole house@until	547 -214 -482 529 181
@whole house@update	-155 0 407 0 0
@whole house@vendor	-35 0 -99 -104 -43
@whole house@waiting	12 -12 0 0 0
@whole house@whole house	-711 -223 -122 -46 0
@whole house@wish	-23 -115 0 -219 -2
@whole house@works	869 -84 326 -84 40
@wish	-723 -865 154 -344 -98
@wish@account	0 -98 219 0 0
@wish@all	-327 -41 -91 0 -310
@wish@arrive	0 -17 0 0 0
@wish@ask	-38 -62 58 -47 109
@wish@at all	50 -62 0 -90 -2
@wish@away	62 -56 -18 -11 0
@wish@backup	0 -98 0 0 0
@wish@billing	0 0 -184 95 -15
@wish@broken	127 0 -34 0 -72
@wish@calendar	36 -2 -648 -75 0
@wish@card	-86 0 -125 0 0
@wish@contact	0 -86 -37 0 -19
@wish@contract	-11 -115 -35 -3 -100
@wish@due	0 0 -185 -235 0
@wish@else fine	-39 0 637 135 -14
@wish@empty	36 -2 -125 0 -36
@wish@enter	0 0 -62 0 0
@wish@fails	127 0 78 0 0
@wish@gone	0 -24 0 -11 0
@wish@help	0 0 0 -27 -65
@wish@if	-46 -72 -22 -47 -85
@wish@info	-215 0 -351 -38 -77
@wish@issue	0 0 50 -21 0
@wish@itself	0 -51 0 -7 -77
@wish@kim	0 0 -106 0 0
@wish@letter	0 0 -29 0 0
@wish@machine	-264 -48 -4 0 -30
@wish@more	94 0 -156 -12 -87
@wish@night	126 0 -87 -15 -36
@wish@not	-104 -112 -420 -122 -254
@wish@one	-159 -152 -59 -156 69
@wish@open	-30 -163 -370 -29 41
@wish@ours	-127 -259 -384 -379 544
@wish@over	-102 0 95 0 -110
@wish@password	0 0 196 0 261
@wish@past	-24 -38 0 -7 -106
@wish@patients	-237 0 775 0 342
@wish@prescription	-37 0 441 0 -8
@wish@record	-109 0 -112 0 0
@wish@remote	0 0 0 -43 0
@wish@see	-1 -51 -60 -286 -56
@wish@server	-60 -49 0 -3 -1
@wish@shut	126 0 -23 -9 162
@wish@since	0 0 0 315 -87
@wish@small	0 0 0 0 -62
@wish@stands	-46 0 0 -6 0
@wish@start	0 0 0 -40 -14
@wish@stranger	0 0 76 -6 -8
@wish@stuck	-108 0 197 0 -24
@wish@system	205 0 -163 -22 -32
@wish@thanks	0 0 0 -39 -253
@wish@ti	0 0 185 0 0
@wish@until	-12 -25 0 621 -111
@wish@update	-29 -36 0 -17 -14
@wish@vendor	0 0 -126 -120 -53
@wish@whole house	0 -4 -109 -6 0
@wish@wish	0 0 -150 10 -142
@works	449 152 728 -289 -121
@works@all	-901 -172 -189 -59 370
@works@arrive	-190 0 -63 0 0
@works@ask	-222 64 108 328 -295
@works@at all	361 -159 -682 -191 51
@works@authority	118 182 -122 -77 -128
@works@away	-117 302 -515 -14 495
@works@backup	-80 0 -1 -33 -10
@works@billing	0 0 257 -13 -67
@works@broken	323 -14 -537 0 0
@works@by hand	126 0 240 -37 -18
@works@card	0 302 -230 52 46
@works@contact	111 -5 423 -1 -27
@works@contract	0 302 0 0 -39
@works@due	-165 0 0 -162 0
@works@eau	-254 -10 14 -10 -11
@works@else fine	-124 -5 -383 160 -28
@works@empty	-89 122 208 0 -54
@works@enter	-419 0 107 0 -19
@works@fails	0 -6 327 -33 -105
@works@files	-79 189 646 -84 0
@works@gone	-162 0 -201 0 0
@works@help	444 -3 482 -2 -110
@works@if	-22 -76 0 48 -148
@works@info	-271 -111 115 -100 -83
@works@isolated	-67 128 -8 0 -32
@works@issue	150 -20 -534 113 221
@works@kim	0 0 311 0 -63
@works@lab	-165 -18 -318 -37 0
@works@letter	0 -2 48 -1 -33
@works@machine	1119 -202 -316 -5 -146
@works@more	1750 335 -724 -17 -180
@works@mouse	-71 310 0 -36 -54
@works@night	-227 239 212 186 533
@works@not	247 -2 51 -48 -382
@works@one	764 -83 -180 -205 -110
@works@open	70 759 372 -36 697
@works@ours	393 -558 -532 -155 -13
@works@over	-375 -136 -349 -30 963
@works@password	0 94 0 0 0
@works@past	-223 -36 397 134 -26
@works@patients	38 0 -190 0 -29
@works@phone	251 -52 -69 0 -302
@works@prescription	-132 -25 54 224 -137
@works@record	236 -20 -377 -72 -29
@works@refused	0 -62 0 0 -666
@works@see	-232 -164 200 0 -32
@works@send	-384 -12 492 -45 119
@works@server	851 134 -234 -26 -59
@works@shut	-81 387 -148 0 -32
@works@since	-567 -159 -170 -303 616
@works@slow	0 -124 -528 0 0
@works@spam	-13 -62 -231 -119 0
@works@stands	60 102 -205 0 0
@works@start	-219 -89 -11 0 -4
@works@strange	230 266 0 -60 -83
@works@stranger	192 -73 0 0 -41
@works@stuck	329 0 -274 0 -29
@works@system	84 -121 -536 -1 -152
@works@thanks	-208 0 -119 -14 -86
@works@ti	-18 0 -180 0 0
@works@until	-152 -2 330 358 -173
@works@update	24 0 -145 0 -225
@works@vendor	-165 -32 119 75 448
@works@waiting	294 0 -279 -6 0
@works@whole house	-131 0 -65 0 0
@works@wish	99 -70 190 -39 0
@works@works	122 0 -539 0 -171
a	456 122 972 -279 -1168
a 0	-24 -91 62 0 0
a _ ?	0 -1 -57 -99 0
a _ error	-9 -19 661 0 -19
a _ for	-23 0 0 0 -165
a _ from	0 139 0 0 0
a _ in	-85 -203 433 0 0
a _ note	0 54 0 0 0
a _ numbe	0 -159 0 0 0
a _ of	0 -150 -126 0 0
a _ on	-1 513 0 0 0
a _ with	123 -175 -4 -34 -19
a new	-36 -6 -121 0 -52
a patie	312 0 -152 0 0
a ranso	0 54 0 0 0
a singl	205 0 -50 0 0
a small	0 -22 -50 0 0
a stand	-30 0 -36 0 0
a stran	0 210 0 0 0
a troja	-1 163 0 0 0
ab	-974 -408 1427 232 429
ab 0	65 -96 -8 -52 364
ab ?	0 0 -61 0 -38
ab _ 0	114 -6 218 0 1008
ab _ dezem	0 -27 0 0 -37
ab _ ich	-97 0 157 0 -31
ab _ ist	0 0 48 -202 0
ab _ uhr	-49 -69 -2 -52 -425
ab dem	0 -6 -47 0 328
ab dezem	0 0 -218 0 838
ab die	143 0 314 0 0
ab janua	-70 0 0 -79 -47
ab sobal	-175 -2 594 0 0
ab sofor	0 0 -44 0 -71
ab und	-229 -58 -546 159 -152
ab wann	0 0 -63 0 -190
ab was	-41 -2 53 0 -36
abbuc-	0 69 0 -41 -142
abend	717 -69 -256 119 392
abend-	-199 139 360 -33 -55
abends	-119 -7 360 -33 -55
aber	-1940 -687 734 -275 -352
aber _ druck	0 0 -388 0 0
aber _ ist	-72 0 -32 0 0
aber _ nicht	-86 0 71 0 0
aber auch	-55 0 -74 0 -10
aber das	-129 -27 -234 -35 0
aber die	-662 -30 -21 -24 0
aber es	2 -6 368 0 0
aber keine	208 -108 83 -5 0
aber nicht	-90 -93 -77 -76 -125
aber nur	-150 -169 -307 0 -62
aber so	-339 0 340 0 0
aber unser	0 -5 -43 0 0
abflu-	-19 -109 0 -28 -42
abfluss	-19 -109 0 -28 -42
abgab _ der	0 0 -206 479 0
abgab bei	0 0 -206 227 0
abgab ist	0 0 87 327 0
abgab-	-110 0 -461 1281 -13
abgabe	0 0 -80 903 -13
abgeb-	568 -30 -505 -3 -121
abgeben	0 0 0 -3 0
abgebrochen	568 -30 -505 0 -99
abgebucht	0 0 0 0 -22
abgef sind	0 -39 -1 -55 0
abgef-	15 -157 -59 73 0
abgeflossen	0 -157 -1 73 0
abgeg wurde	0 -16 0 0 0
abgeg-	0 -16 0 0 266
abgegriffen	0 -16 0 0 0
abgeh-	0 53 -522 0 0
abgeholt	0 0 -522 0 0
abgel zerti	0 -126 -157 -51 0
abgel-	244 -299 727 -174 -285
abgelaufen	391 -49 -32 -123 -52
abgelehnt	0 -27 919 0 -210
abger-	-217 0 457 0 0
abges ?	0 -4 0 0 0
abges _ ?	0 0 0 0 -6
abges-	-6 81 -39 423 640
abgesagt	555 -7 0 -20 -40
abgeschaltet	-51 265 0 0 41
abgeschlossen	0 -10 0 220 676
abgeschnitten	285 -35 -12 -8 -15
abgesichert	0 -4 0 0 -1
abgew-	171 -178 -143 0 0
abgewiesen	228 0 -143 0 0
abgle-	0 0 750 0 -12
abheb-	-18 -38 0 0 -25
abhebt	-18 -38 0 0 -25
ablau-	0 0 0 34 -33
ablauf	0 0 0 34 0
about	-345 -288 402 -110 -158
about _ incid	0 0 -86 -67 0
about the	0 -152 -279 -67 -66
abrec ?	0 0 0 0 -11
abrec _ 0	0 -52 162 -180 -1
abrec _ ?	0 0 0 -21 -16
abrec _ der	0 0 -104 0 0
abrec _ die	0 0 -10 -135 0
abrec _ mit	-55 -4 214 0 -9
abrec _ sich	0 0 348 -21 0
abrec ist	0 0 -22 40 595
abrec laess	0 0 348 -21 0
abrec nicht	81 -47 156 76 0
abrec ueber	-37 0 -110 -44 0
abrec-	-231 -134 -22 90 149
abrechnen	-19 0 57 -106 -33
abrechnung	-157 -47 -161 -52 231
abrechnungsdatei	0 -56 41 -115 -4
abrechnungsmodul	-55 0 213 0 0
abruf-	288 -27 429 0 0
abrufen	-30 -27 782 0 0
absag-	35 0 -86 -64 0
absagen	39 0 -86 -64 0
absch-	-194 -65 -376 234 362
abschalten	0 0 0 -17 0
abschliessen	0 0 -460 0 362
absen progr	0 -11 0 0 0
absen-	0 -190 102 0 -5
absender	0 -186 102 0 0
absic-	-8 0 -116 -104 -42
absicherung	0 0 -116 -104 -30
abstu-	-562 0 358 0 -42
absturz	0 0 -30 0 -42
abwar ?	0 0 0 -13 0
abwar-	-88 -17 0 -13 0
abwarten	-88 -17 0 -13 0
acces _ our	0 -1 0 0 0
acces _ the	117 0 -30 0 -12
acces to	67 44 -30 0 -34
acces-	-57 254 227 0 -34
access	-57 254 227 0 -34
accou-	0 654 -36 -28 -24
account	0 654 -36 -28 -24
acht	130 18 516 1067 528
acht uhr	173 97 -264 0 0
achte ?	-9 0 0 0 0
achte-	-9 0 0 0 0
achten	-9 0 0 0 0
addre-	-2 184 0 0 -92
address	-2 212 0 0 -92
admin	-53 217 -39 0 -24
admin _ konne	0 -18 219 0 0
admin hat	0 372 0 -6 0
admin vom	0 -18 0 0 0
admin-	-211 273 219 -35 -82
administrator	-205 -533 0 -6 0
administratorkennwort	0 -38 0 0 0
adres-	12 514 -400 -6 1096
adresse	26 908 -559 -6 -375
advis-	0 -150 0 0 -74
aelle-	-22 0 217 0 0
aelles	-22 0 217 0 0
aelte-	0 189 -39 0 0
aelteren	0 0 -39 0 0
aende _ das	-70 -10 0 0 0
aende _ den	0 -54 0 0 0
aende _ unser	0 0 0 0 -50
aende der	0 93 0 0 0
aende ich	-30 -64 0 0 0
aende sie	-70 -77 0 0 -50
aende-	-426 -185 -499 -201 -45
aendere	-30 -64 0 0 0
aendern	-189 -109 -375 -71 47
aendert	0 -12 -31 0 -92
aenderung	-207 0 -94 0 0
aerge-	-44 0 -40 0 0
aerger	-44 0 -40 0 0
aerzt _ der	-44 0 -90 0 0
aerzt _ es	0 0 -28 0 0
aerzt und	-123 -5 -46 -155 0
aerzt-	896 -121 672 -327 -298
aerzte	901 -25 1090 -73 -85
aerztehaus	-24 -66 -42 0 0
aerztekammer	0 0 -77 -164 0
aerzten	-169 -5 -145 170 0
aerztin	197 -20 -90 -181 -45
aerztinnen	46 0 -24 -54 0
aerztliche	-55 0 0 0 0
affec _ the	0 0 0 -66 0
affec by	0 0 0 -66 0
affec-	-134 0 -145 -66 0
affected	-134 0 -145 -66 0
after	-136 79 -193 -17 -36
after _ attac	0 -10 0 0 -33
after the	0 36 298 0 -33
ag	0 0 0 -4 0
again	-377 0 295 141 -202
again ?	0 0 0 0 -171
ahren-	-46 -89 0 0 0
akte	794 95 -143 24 377
akte ist	167 -78 0 0 -9
akte kein	87 0 0 -16 0
akten	31 -472 757 -208 457
akten _ nicht	489 0 -111 0 0
akten keine	42 0 -40 0 0
akten sind	-340 0 351 0 -12
akten-	33 -10 -1 156 0
aktiv	-1 512 -5 -17 -74
aktiv-	-12 517 -80 -7 0
aktivieren	0 116 0 0 0
aktiviert	0 401 -80 -7 0
aktua-	-490 -192 287 -45 -37
aktualisiert	-429 -127 154 0 -29
aktualisierung	-62 -65 134 -45 -8
aktue-	-373 -128 123 0 -125
aktuell	-373 -30 195 0 -105
aktuelle	0 0 -7 0 0
aktuellen	0 -98 0 0 -20
akuts-	0 -80 -34 0 -188
akutservice	0 -36 -34 0 -82
akzen an	0 -30 -33 -2 0
akzen anger	0 -188 0 0 0
akzen-	-10 -258 -33 -2 0
akzent	-10 -258 -33 -2 0
akzep-	0 -22 734 0 0
alarm	-109 -202 -17 0 228
alarm gesch	0 0 0 0 -8
all	97 278 212 0 1479
all our	-7 126 -34 0 -19
all patie	80 -72 155 0 -19
all the	-359 -52 418 0 -13
alle	140 889 17 -232 -409
alle 0	114 -133 121 -23 0
alle _ ?	-87 0 0 0 0
alle _ aende	0 -81 0 -25 0
alle _ auf	-192 129 0 0 0
alle _ aus	394 245 -240 -12 -8
alle _ betro	3 0 -39 0 0
alle _ gleic	-185 0 251 0 0
alle _ haben	379 0 -124 0 0
alle _ minut	-291 135 340 -22 -58
alle _ mit	128 -11 -226 0 -84
alle _ neu	0 0 0 0 -1
alle _ oder	-91 0 0 0 0
alle _ schon	-142 -12 -481 0 0
alle _ sind	187 14 -133 0 448
alle _ tage	0 0 0 -23 0
alle _ versc	0 -56 -1 0 0
alle _ von	-240 -56 158 0 0
alle ander	162 -12 -786 0 0
alle arbei	432 0 -94 0 -12
alle clien	134 0 -51 0 -16
alle datei	-246 159 -8 0 0
alle die	-6 431 -135 0 -3
alle dokum	-260 185 -22 -5 0
alle drei	-191 0 450 0 -87
alle ihre	0 0 0 0 -47
alle karte	4 -13 -205 0 0
alle kennw	-60 0 -97 0 -117
alle kunde	-91 0 0 0 0
alle passw	0 94 0 -25 -440
alle patie	430 -144 -288 0 -17
alle plaet	393 -69 -1 0 -4
alle praxe	0 -11 -33 -330 0
alle rechn	-128 -99 101 -20 99
alle rezep	-19 0 -216 0 -50
alle termi	-173 -56 356 0 -42
alle weg	458 -225 -536 -166 0
allei-	230 470 -83 128 -121
allein	230 478 -83 128 -72
allem	-23 286 -22 0 0
allen	834 145 365 -56 -224
allen _ die	237 -14 163 0 0
allen _ keine	57 -66 -224 0 0
allen _ plaet	299 0 -269 0 0
allen patie	-120 -56 124 0 0
allen plaet	215 -181 -239 -29 0
allen rechn	-257 203 92 0 -10
aller	100 461 -182 -63 -55
aller-	133 -73 0 -35 -22
allergien	42 -25 0 -8 -9
alles	-300 -242 -1287 -141 1194
alles _ ?	-11 0 0 0 -72
alles _ bei	122 -40 -263 0 196
alles _ danke	-46 0 0 0 465
alles _ der	-221 -46 -189 0 -60
alles _ ist	-158 -21 97 0 0
alles _ laeuf	-34 0 0 -14 158
alles _ ordnu	-81 -250 -54 -1 150
alles _ und	95 0 29 -26 -81
alles ander	0 -29 -46 0 -216
alles auf	304 -7 171 -8 -170
alles aus	378 0 -194 -4 -78
alles ausge	-73 320 -141 0 178
alles beste	-134 0 0 0 1252
alles gruen	-141 0 -13 0 -84
alles gut	-103 -128 -45 -9 103
alles in	63 -275 -259 -1 141
alles kaput	-68 0 0 0 0
alles still	-144 0 -121 -7 -65
alles tot	381 0 -187 0 -83
alles versc	167 589 0 0 -103
alles wiede	-202 0 -197 -2 -60
allga-	0 -64 -59 -27 0
allgaeu	0 -64 -59 -27 0
allge-	-60 0 0 0 -66
allgemeinmedizin	0 0 0 0 -66
alrea-	0 -21 0 -27 -5
already	0 -21 0 -27 -5
als	-412 663 -876 81 15
als _ ?	43 0 0 0 0
als _ ausga	0 80 0 0 0
als _ das	0 172 0 0 0
als _ den	0 0 0 -19 0
als _ der	-65 -103 0 0 249
als _ des	-32 0 0 0 -9
als _ die	-28 -135 0 0 0
als _ in	0 250 0 0 -23
als _ kunde	0 -64 0 0 -8
als _ mehre	0 -95 0 0 -32
als _ praxi	0 -91 -114 0 0
als _ von	0 -271 0 0 0
als _ wegen	0 0 0 -75 0
als _ zurue	0 -129 0 -47 -3
als auftr	0 0 0 -36 0
als daten	0 0 0 0 -9
als erste	0 -50 0 0 -6
als fehle	-50 0 329 -26 -80
als ich	-282 169 -70 0 0
als ihr	0 392 0 0 -8
als it-di	0 155 0 0 -55
als leere	412 -60 -150 0 0
als micro	0 -10 0 0 0
als mitar	0 -44 0 0 0
als naech	0 0 0 0 -6
als pdf	0 -101 -22 0 -1
als praxi	-94 0 -44 -177 -56
als psych	125 -84 -23 219 0
als siche	0 -227 0 0 0
als syste	-13 -72 0 0 0
als techn	0 19 0 0 0
als thera	0 0 301 0 0
als unser	0 -91 -114 0 0
als unzus	0 -129 0 0 -3
also	-461 19 230 530 151
also _ progr	-84 -32 61 0 0
also das	-28 0 0 0 0
also nicht	-91 0 -113 -335 283
alt	-159 -25 525 -55 0
alte	351 -227 -705 -83 -50
alte adres	0 0 -18 0 0
alten	343 -395 -148 -13 185
alter	231 -235 -121 -25 0
alter-	-49 -25 124 0 0
am	-786 564 -57 920 -536
am 0	-159 -57 -90 655 119
am _ 0	-27 -74 -19 -10 -84
am _ ab	-22 0 -243 147 0
am _ auf	0 0 0 0 58
am _ bei	0 0 0 -93 0
am _ der	0 265 0 -8 -43
am _ dezem	-15 0 0 -131 -134
am _ die	0 0 74 366 0
am _ einen	0 0 -62 -135 -43
am _ geaen	0 8 161 -29 349
am _ geht	-372 -17 -377 0 -20
am _ hat	-5 137 0 0 0
am _ im	23 0 -56 0 0
am _ in	334 0 0 134 0
am _ ist	219 334 -763 294 -12
am _ leuch	0 75 453 -8 0
am _ liest	0 0 -501 0 -27
am _ mit	0 0 0 -58 305
am _ muess	-73 0 0 -131 0
am _ nicht	-63 0 -126 -113 0
am _ novem	0 0 -83 -25 0
am _ oder	0 0 176 -174 0
am _ per	0 -425 -37 0 0
am _ um	0 14 0 -182 0
am _ und	274 100 -91 -105 287
am _ von	0 239 -29 0 0
am _ war	0 -35 0 0 0
am arbei	-318 0 -29 0 0
am beste	0 -94 -37 0 -37
am bilds	-54 217 0 0 0
am diens	0 -58 -149 -22 -234
am donne	-19 -71 0 204 -24
am empfa	149 51 -605 -73 0
am ende	-114 170 -193 -49 0
am freit	-156 -65 -132 66 -210
am konne	0 -49 696 -8 -69
am markt	0 0 0 0 -36
am mittw	-3 -8 225 -244 -140
am monta	-62 -212 -236 332 -99
am platz	-27 -68 -90 0 -33
am progr	320 0 0 -41 0
am rechn	58 249 0 -2 -55
am samst	-26 199 0 -205 0
am serve	-505 77 -156 0 0
am sonnt	-62 311 -75 -58 0
am tag	-51 -23 308 -2 -134
am telef	-19 431 81 0 234
am termi	-11 -87 94 0 -14
am trese	-288 77 6 -62 -46
am woche	-18 238 151 -17 -118
ambul-	-126 8 -158 281 -56
ambulanz	-66 26 -153 65 -56
ambulanzen	-33 -19 -5 0 0
ameri-	0 -44 -32 0 -4
an	-154 511 410 364 -3
an 0	-48 0 0 0 0
an ?	0 0 -22 0 -33
an _ 0	59 -51 -29 -115 -21
an _ adres	-2 152 -191 0 -75
an _ aerzt	-113 0 199 -63 -30
an _ akuts	0 0 0 0 -68
an _ alte	0 0 -18 0 0
an _ ander	70 -31 -101 0 -43
an _ anmel	-332 409 -48 -61 -173
an _ arbei	1 201 185 0 -5
an _ aufsi	0 0 -12 32 -28
an _ behoe	0 0 0 -23 266
an _ das	-116 0 162 0 -9
an _ daten	0 0 49 -78 0
an _ der	406 -147 -99 0 0
an _ die	-281 0 -110 116 -3
an _ e-mai	0 0 -108 0 0
an _ einzi	118 0 -44 -32 0
an _ gerae	130 0 293 0 0
an _ ich	-6 472 -65 0 -14
an _ kasse	0 0 237 -30 -27
an _ klini	379 0 123 0 0
an _ kolle	-282 -50 44 -14 474
an _ konne	-24 0 0 0 0
an _ kv	0 0 -123 -117 216
an _ lande	0 0 -54 -63 0
an _ niede	0 -42 0 0 -17
an _ oder	-2 -27 0 0 0
an _ patie	139 0 -355 0 0
an _ pc	-143 -29 0 0 0
an _ plaet	198 -70 0 0 0
an _ platz	319 -74 314 0 -42
an _ praxi	0 -4 0 0 0
an _ rechn	-108 55 -400 0 0
an _ serve	-90 259 -11 0 0
an _ sie	0 348 274 0 -25
an _ stand	9 0 -28 0 -152
an _ stati	167 0 -3 -22 0
an _ stell	-1 0 0 0 0
an _ strip	0 -13 0 0 -7
an _ tag	0 0 0 -2 0
an _ telem	0 0 124 0 0
an _ termi	275 -56 -131 0 0
an _ ti	-8 0 -52 -39 0
an _ tuer	493 0 -28 0 0
an _ und	0 78 0 0 92
an _ verre	0 0 586 -96 0
an _ von	-45 -26 0 0 0
an _ wende	0 0 -65 0 0
an _ wir	0 199 -16 0 0
an alle	-90 0 -68 0 -3
an allen	667 20 -464 -22 -75
an attac	0 -37 0 0 -63
an das	37 0 -84 -125 -166
an dem	-143 -49 -15 0 -14
an den	542 111 -165 236 454
an der	54 -339 -367 -227 -216
an die	166 -63 79 -99 271
an eine	-2 326 -5 0 0
an einem	0 -107 -77 168 -11
an einer	0 -424 0 0 256
an emerg	-259 0 0 0 -31
an frau	0 -12 0 0 33
an ihre	0 -62 -214 0 -21
an ihrer	0 0 0 128 0
an irgen	128 0 -117 -69 0
an jedem	42 -54 236 0 -42
an keine	960 -201 -48 -38 0
an meine	-14 -56 -283 -70 -121
an mich	0 0 0 0 -14
an nicht	-119 208 0 -17 0
an ob	-13 -118 -29 0 0
an patie	-74 70 -82 0 -85
an progr	-98 0 0 0 0
an saemt	-53 -40 -19 0 -5
an sich	0 0 -63 0 0
an sie	-275 205 -147 0 914
an und	-305 -872 56 112 0
an uns	-19 -235 176 0 558
an unser	-157 159 290 -179 -422
an was	0 0 0 -21 -16
an weil	-138 348 488 0 -20
an welch	336 -38 271 -83 -33
an wen	0 0 -65 0 0
anaes-	-128 0 -24 754 0
anaesthesie	-11 0 0 317 0
anamn-	253 0 -41 -8 -5
anbei	0 -484 93 -54 151
anbie-	-20 -67 -31 -39 -43
anbieter	0 -29 -31 -39 -43
anbin _ die	-106 0 473 0 0
anbin an	-106 0 473 0 0
anbin-	-106 -2 369 -7 -70
anbindung	-106 -2 369 -7 -70
and	600 594 194 493 209
and _ are	226 -24 -46 -47 0
and _ ist	0 91 0 0 0
and _ it	211 -59 -34 0 0
and _ our	0 -159 0 193 0
and _ the	-37 -28 -120 160 0
and ich	102 153 0 318 -18
and ist	0 -41 0 0 0
and now	-50 552 0 0 -9
and the	303 -72 339 36 -54
and we	106 -64 -166 -48 0
and what	0 0 0 -21 0
ander _ mit	-19 -44 -12 0 -2
ander _ nicht	462 -14 -31 0 0
ander _ und	234 13 233 -71 0
ander praxe	-259 0 0 0 0
ander progr	0 0 -35 0 0
ander schon	-311 -12 -568 0 0
ander stell	0 0 0 -50 0
ander syste	-52 -46 0 -10 -2
ander-	47 -46 -630 243 139
andere	-37 40 -80 -74 -217
anderem	-72 0 -19 0 0
anderen	176 74 -315 -118 -2
anderer	-5 -98 0 0 0
anderes	-62 266 -112 -10 302
andern	-160 -17 71 0 -57
anders	167 -257 -211 0 113
anfae-	0 0 -7 -24 0
anfan novem	0 0 0 -36 -49
anfan-	-76 -116 -114 -49 -49
anfang	0 -116 0 -49 -49
anfangen	-76 0 -114 0 0
anfor-	0 -66 0 0 0
anfra-	-112 -148 126 -157 104
anfrage	-1 -148 -70 -157 136
anfragen	-111 0 196 0 -32
angab _ sie	0 0 0 0 -73
angab _ welch	0 -96 0 -23 0
angab-	0 -310 -103 -63 -170
angabe	0 -305 -18 -58 -66
angaben	0 -4 -85 -5 -104
angeb _ ?	0 -9 0 0 -7
angeb _ das	0 -117 0 0 0
angeb _ die	0 186 -47 0 0
angeb _ von	0 222 0 0 -8
angeb fuer	0 -106 -50 0 -13
angeb micro	0 -150 0 0 -199
angeb von	0 25 0 0 0
angeb windo	0 158 -53 0 -7
angeb-	65 619 -263 -267 -326
angeben	-27 0 0 0 0
angeblich	92 33 -156 -79 -4
angebliche	0 -19 0 0 0
angeblichen	0 448 0 0 -15
angeblicher	0 116 -53 0 -294
angebot	0 -268 -54 -188 -13
angeboten	0 362 0 0 0
angef-	-136 -99 406 164 -11
angefangen	135 -99 0 164 -11
angeg-	146 -64 -27 -11 -20
angegriffen	0 -64 0 -11 -20
angeh-	97 288 160 -37 -59
angek-	89 193 -205 -52 389
angeklickt	-106 -101 0 0 -4
angekommen	214 423 -205 0 -133
angekuendigt	-19 -128 0 -52 -139
angel-	-92 683 -84 -73 -28
angelegt	-92 683 -75 -73 -7
angem-	-26 702 266 -33 0
angemeldet	-26 464 326 -6 0
angen-	273 -139 49 406 0
angenommen	273 -139 49 406 0
anger die	0 -64 0 0 154
anger und	0 21 -142 0 -62
anger-	208 -119 -142 -6 -219
angerufen	-25 -98 -142 -6 -142
anges der	0 -168 0 -20 0
anges-	139 476 -86 -143 76
angeschlossen	138 0 -63 0 -40
angeschrieben	0 169 0 -91 0
angesprochen	0 233 -2 0 154
angestellte	0 -75 0 0 -11
angestellten	157 -168 0 -21 -27
angew-	0 -47 0 0 0
angez-	-226 -248 -694 -101 0
angezeigt	-226 -248 -694 -101 0
angre-	0 -43 -55 0 0
angreifer	0 -43 -55 0 0
angri ?	0 0 0 0 -39
angri _ ?	0 0 -200 -75 0
angri _ betro	0 -49 -45 0 0
angri _ haben	0 -10 0 0 -14
angri _ hat	0 0 -55 0 0
angri _ ihnen	0 -27 -12 0 0
angri _ ihr	0 0 20 0 -5
angri _ ist	0 0 -30 0 0
angri _ sie	0 -149 -45 0 -59
angri _ und	0 -105 0 0 0
angri _ uns	0 -10 0 -9 0
angri _ unser	-30 239 -57 0 0
angri _ wir	0 0 0 -2 0
angri _ wurde	0 -58 0 0 0
angri auch	-30 0 -57 0 -59
angri auf	-93 -102 -90 -14 -5
angri aufge	-1 0 -5 -2 0
angri bei	0 212 -12 0 0
angri betro	0 0 -12 0 0
angri entde	0 -48 0 0 0
angri festg	0 -54 0 0 -14
angri in	0 0 -65 0 0
angri nicht	-4 -49 -44 0 -58
angri ueber	0 -41 0 0 0
angri zu	0 0 157 0 -8
angri-	-286 -75 -124 -311 -484
angriff	-181 -25 -115 -222 -484
angriffe	0 107 0 0 0
angriffs	-105 -158 -9 -89 0
angst	-55 -61 0 0 0
angst dass	-37 -123 0 0 0
anhae-	0 -38 -15 0 -11
anhaenge	0 211 -15 0 -11
anhan geoef	-25 -254 0 0 0
anhan-	-114 -73 -143 0 -121
anhang	-114 -73 -143 0 -121
ankli-	195 0 -121 0 0
ankom-	-108 0 575 -12 -21
ankommt	-51 0 206 -12 -21
anlag-	-110 287 113 -99 -11
anlage	-110 289 144 -16 -8
anleg-	-108 -75 208 -77 -39
anlegen	-108 -75 208 -77 -39
anlei zum	0 0 -119 0 -67
anlei-	-84 -155 -188 0 407
anleitung	-84 -155 -188 0 407
anlie-	0 0 -106 0 80
anliegen	0 0 -106 0 80
anmel ?	0 -23 0 0 0
anmel am	0 158 312 0 0
anmel-	822 138 -417 -161 -465
anmelden	370 -287 121 -40 -60
anmeldung	174 -609 -348 -121 -309
annah-	0 0 0 168 0
anneh-	109 -42 -279 0 0
annehmen	109 -42 -279 0 0
anruf	-14 -151 -86 -59 422
anruf ?	-166 -119 -99 0 0
anruf _ ?	0 -62 0 0 0
anruf _ angeb	0 -122 0 0 -7
anruf _ bin	214 0 0 0 -2
anruf _ engli	-16 -262 -42 0 0
anruf _ ist	-38 0 -10 0 0
anruf _ micro	0 12 0 -11 -17
anruf _ sich	0 106 -71 0 0
anruf auf	19 -196 -124 0 0
anruf der	0 260 0 0 0
anruf ich	213 0 0 0 -2
anruf und	-22 356 0 0 0
anruf vom	0 -9 -8 0 -7
anruf von	0 -52 0 -11 268
anruf-	-151 -22 -563 -199 -192
anrufbeantworter	-21 -12 -32 -132 -16
anrufe	-28 -275 -313 -8 -24
anrufen	92 54 -28 -59 -152
anrufer	-68 -71 -158 0 0
anrufern	0 286 0 0 0
anruft	0 -4 133 0 0
ans	-302 -83 -264 412 -98
ans licht	0 0 0 0 -62
ans telef	-74 -19 -339 0 -7
ansag-	0 -5 0 0 -28
ansage	0 -5 0 0 -28
ansch ?	-37 0 0 0 0
ansch _ die	0 0 -20 -39 0
ansch an	0 0 -20 -39 0
ansch-	-105 353 -295 -159 -35
anschluss	0 228 -206 -159 -5
anseh-	0 0 0 -116 0
ansehen	0 0 0 -116 0
anson-	-76 0 -42 0 -371
ansonsten	-76 0 -42 0 -371
anspr _ frau	0 -11 -29 0 0
anspr ist	0 -11 -29 0 0
anspr-	212 -11 -108 -10 -153
ansprechpartner	0 0 0 0 -113
ansprechpartnerin	0 -11 -29 0 -38
anste-	-114 0 -12 0 0
answe-	0 -56 0 -151 -24
antiv-	-124 252 -50 0 0
antivirus	-13 -107 0 0 0
antra-	423 -42 -110 65 -25
antrag	0 -42 0 110 0
antwo _ ich	0 0 0 -217 473
antwo auf	0 74 -68 0 -186
antwo nicht	-334 0 -162 0 -19
antwo sie	0 0 0 -320 -58
antwo-	-607 100 -543 -509 -12
antwort	-224 0 -140 -114 -267
antworte	0 0 0 -53 -9
antworten	0 100 -106 -342 4
antwortet	-358 0 -226 0 -19
anver-	-66 0 0 0 0
anwal-	-49 0 0 198 0
anwalt	-49 0 0 198 0
anwen-	586 -116 -324 0 -107
anwender	0 -87 0 0 -107
anwendung	616 -28 -276 0 0
any	959 -177 -292 -84 -45
any _ ?	-36 0 0 0 0
any _ on	150 0 -65 0 0
any _ our	-195 -31 227 0 0
any more	50 0 -25 -58 0
any of	-195 -31 227 0 0
any patie	295 -74 -127 0 0
any presc	256 -40 -394 0 0
anyde-	0 248 0 0 -43
anydesk	0 248 0 0 -43
anyth-	-106 -188 205 0 0
anything	-106 -188 205 0 0
anywh-	437 -29 104 -15 0
anywhere	437 -29 104 -15 0
anzah _ praxe	0 0 0 -6 -8
anzah betro	0 0 0 -6 0
anzah der	0 0 -219 -40 -8
anzah-	0 0 -219 -46 -8
anzahl	0 0 -219 -46 -8
anzei _ der	0 0 0 0 -13
anzei ersta	-23 -211 0 0 0
anzei-	187 -184 90 -34 -63
anzeichen	-54 -108 0 -16 -21
anzeige	-23 -291 103 0 -29
anzeigen	145 -49 0 -19 0
anzeigepflicht	0 0 0 0 -13
anzus ?	-23 0 -93 0 0
anzus-	-23 243 -93 0 0
anzuschreiben	-23 0 0 0 0
aok	0 0 -579 311 0
apoth-	-65 -176 845 -37 -38
apotheke	-65 -64 801 -37 -38
app	-206 -118 -159 0 -14
appoi _ ist	-215 0 610 0 0
appoi-	-239 0 1147 0 -1
appointment	-239 0 584 0 -1
appointments	0 0 563 0 0
april	0 -136 0 -35 -61
arbei 0	-148 -91 -259 0 0
arbei _ 0	24 0 -106 0 -26
arbei _ der	21 -38 -56 0 0
arbei _ die	-206 0 -183 0 -12
arbei _ in	165 0 -48 0 0
arbei _ mit	0 -107 0 0 0
arbei _ progr	-164 -30 -112 0 -58
arbei bei	-44 0 0 0 -61
arbei im	-195 102 0 0 0
arbei in	0 0 -16 -58 377
arbei ist	72 -7 -483 0 -140
arbei koenn	17 0 -69 0 -9
arbei mit	-121 -30 -156 0 -96
arbei nicht	180 0 -150 0 0
arbei und	-209 -98 -105 -9 -118
arbei wir	124 -82 -55 -16 0
arbei-	132 -726 588 -35 549
arbeit	0 0 0 -58 432
arbeite	-72 -130 -224 -271 0
arbeiten	-143 -353 216 -118 218
arbeitet	476 0 154 -9 -61
arbeitsplaetze	426 -286 47 -30 -50
arbeitsplaetzen	-103 174 121 0 -47
arbeitsplatz	-947 -71 -27 0 -124
arbeitsunfaehig	232 0 0 0 0
archi-	-405 25 444 -131 0
are	759 47 166 157 -262
are _ and	-238 124 0 -13 0
are _ as	-277 -31 0 0 0
are _ by	104 0 -47 -22 0
are affec	-98 0 -145 0 0
are encry	0 323 0 -34 0
are we	-3 0 0 -66 0
arriv-	-63 -86 243 454 0
art	-3 -55 0 52 -3
art 0	0 -55 0 52 -3
art _ dsgvo	0 -55 0 -36 -3
artik 0	0 0 0 201 0
artik _ dsgvo	0 0 0 -84 0
artik-	0 0 0 201 0
artikel	0 0 0 201 0
arzne-	-514 -6 641 0 -6
arzt	828 -147 40 -14 -21
arztb _ kv-co	0 0 67 0 0
arztb _ mehr	0 0 395 0 0
arztb nicht	-97 0 -56 0 0
arztb ueber	-79 -26 -19 0 -33
arztb-	-441 220 91 -26 -45
arztbrief	65 -100 36 -14 -11
arztbriefe	-506 55 29 -12 0
arztbriefen	0 286 -46 0 0
arztp-	-15 0 0 -30 -122
arztpraxen	-15 0 0 -30 -122
arzts-	-112 0 -18 0 0
arztsoftware	-112 0 -18 0 0
as	-95 -91 -80 -110 151
as inten	0 0 0 0 -46
askin-	0 25 0 0 0
asking	0 25 0 0 0
asks	0 -25 -265 -36 -31
asks wheth	0 -25 0 -6 0
assis-	-18 -38 230 0 -144
assistenzaerztin	0 -38 0 0 -144
at	48 336 321 509 -239
at _ compa	0 0 0 0 -39
at _ momen	0 -29 -69 -29 0
at _ stand	-30 0 -36 0 0
at a	152 -9 -84 -11 0
at all	-104 -40 -434 0 -129
at the	-126 -92 -42 -58 -51
at your	0 0 0 0 -39
attac ?	0 0 0 -6 0
attac _ ?	0 0 0 -9 0
attac _ sie	0 -43 0 -47 0
attac _ your	0 -22 0 0 -66
attac auf	0 -43 0 -47 0
attac betro	0 0 0 -9 -31
attac on	0 -22 0 0 -66
attac-	-54 -136 -153 -82 -256
attack	0 -138 -15 -20 -161
attacke	-53 -43 -12 -56 -86
attacked	0 0 0 -6 0
au	-442 -5 -75 0 0
auch	764 224 -16 -588 10
auch _ ?	153 -219 -37 -30 -42
auch _ angri	0 0 -7 0 0
auch _ dem	-42 -76 -45 0 0
auch _ den	0 -26 0 0 0
auch _ der	182 -88 370 -48 -43
auch _ die	71 -117 -59 0 0
auch _ drin	150 0 0 0 0
auch _ konne	0 0 -57 0 0
auch _ meine	-45 0 259 0 0
auch _ oder	-20 0 0 0 -69
auch _ praxi	0 -113 0 0 0
auch _ progr	-91 0 0 0 0
auch _ syste	110 0 0 0 0
auch _ und	-244 -106 591 0 0
auch _ windo	0 0 0 -2 0
auch _ worde	0 -45 0 0 0
auch an	0 -62 -251 0 -33
auch ander	-4 0 71 0 0
auch auf	0 -171 0 -38 0
auch aus	-36 0 -23 0 0
auch befal	0 0 -26 0 0
auch bei	226 327 151 0 0
auch betro	-8 0 0 0 0
auch das	110 0 -200 0 0
auch den	0 -122 0 0 -21
auch der	157 -34 44 -5 0
auch die	187 761 -407 -96 373
auch erwis	0 452 -78 0 -69
auch fuer	0 0 0 -76 0
auch getro	0 0 0 0 -9
auch ihr	0 -5 0 0 -19
auch ihre	0 0 -54 0 0
auch meine	-37 -75 184 0 -2
auch mit	0 0 314 -22 0
auch nach	348 -2 -155 0 0
auch nicht	-194 23 -178 -57 0
auch noch	-79 0 157 0 -18
auch so	0 114 0 0 0
auch unser	-42 -68 -57 0 0
auch versc	-54 36 -9 0 0
auch von	-19 -66 -23 0 0
auch zu	-28 -129 88 0 0
audit-	0 -86 0 175 0
auf	-432 597 -100 83 168
auf 0	0 -410 -41 -39 -72
auf _ 0	156 240 -340 -68 -110
auf _ alten	310 -46 235 0 0
auf _ ander	-46 23 -77 0 -8
auf _ arbei	-37 97 0 0 0
auf _ auch	0 0 -45 0 0
auf _ bei	371 -40 -103 -58 0
auf _ betro	0 0 0 -6 -8
auf _ bilds	-220 372 -7 0 -27
auf _ brief	0 -56 267 -7 0
auf _ der	106 326 -110 -52 0
auf _ deskt	0 40 -33 -3 0
auf _ die	419 67 -131 0 -15
auf _ ein	0 -251 -198 0 -7
auf _ empfa	0 361 0 0 0
auf _ etwas	0 -29 0 0 -44
auf _ exter	0 -43 0 0 0
auf _ firew	-189 -30 0 0 9
auf _ firma	-37 0 0 0 0
auf _ geht	337 -19 -63 0 0
auf _ gepru	0 0 0 0 -15
auf _ handy	0 -86 0 0 -11
auf _ haus	-62 0 33 -1 0
auf _ homep	-166 -56 146 0 -113
auf _ in	-63 231 -94 -33 0
auf _ karte	233 -93 -161 0 0
auf _ konne	0 -47 -17 0 0
auf _ lapto	-250 -360 0 0 0
auf _ laufw	0 -629 -36 0 0
auf _ link	-22 143 -89 0 0
auf _ neue	0 0 -73 0 58
auf _ neuen	0 -180 -62 0 175
auf _ niema	379 276 -202 0 0
auf _ patie	263 -104 -29 -7 0
auf _ pc	19 129 0 0 0
auf _ plaet	-16 -105 -74 0 -30
auf _ platt	0 -92 0 0 0
auf _ platz	125 -79 252 0 -9
auf _ praxi	-182 317 0 0 -3
auf _ progr	0 -60 0 0 0
auf _ rechn	114 -564 -82 0 -58
auf _ rezep	-390 -106 -74 0 0
auf _ rueck	666 -166 -127 0 -75
auf _ schre	-349 0 92 -7 0
auf _ seite	0 253 295 0 -18
auf _ serve	-251 -75 61 -31 -178
auf _ syste	-346 -114 0 -8 0
auf _ telem	0 0 -38 0 0
auf _ termi	-73 368 -22 0 0
auf _ ti	0 0 -1 0 0
auf _ ti-an	0 0 -22 0 0
auf _ tisch	0 -19 0 218 -28
auf _ ueber	-27 -120 -210 -8 0
auf _ umges	30 -177 0 0 0
auf _ umste	0 0 -53 0 0
auf _ und	-30 -157 -21 0 -25
auf _ unter	0 0 -13 0 -5
auf _ weg	-100 0 -7 -11 0
auf _ wege	0 0 -20 -23 141
auf _ weise	-65 -28 0 0 -11
auf _ welt	-50 -58 -23 -15 0
auf _ wie	197 189 -59 0 -33
auf _ wir	-284 189 196 0 -10
auf _ woche	263 -58 -101 0 -3
auf _ zu	-183 341 36 0 0
auf allen	-121 220 -441 0 -10
auf das	-51 -47 -147 0 0
auf dass	-2 -81 -38 -58 0
auf dem	8 704 -500 264 -269
auf den	-842 -380 297 -154 134
auf der	162 -196 303 -22 -38
auf die	826 -190 -376 189 52
auf diese	-6 0 -3 0 141
auf drei	-67 -115 0 0 0
auf ein	-328 133 0 -8 -8
auf eine	0 293 -76 0 -54
auf einem	147 -122 -85 0 0
auf einen	227 21 -186 0 -1
auf einer	-104 -114 -18 0 0
auf einma	-153 52 -59 0 -7
auf engli	-173 -150 -82 0 -18
auf ihr	-264 0 176 -1 -5
auf ihre	-181 0 -5 0 -113
auf ihren	-85 -55 -22 0 -68
auf ihrer	-62 -15 354 0 -38
auf jedem	616 -143 94 0 -27
auf karte	24 -48 -30 0 -48
auf keine	279 -102 -325 147 -9
auf kim	0 0 -53 0 0
auf meine	-140 -8 -82 0 -271
auf naech	263 -58 -101 0 -3
auf ob	0 0 236 0 0
auf papie	-346 -126 244 239 -75
auf patie	0 -30 -83 0 0
auf platz	0 117 0 0 0
auf progr	-93 -209 0 -14 0
auf saemt	348 -175 209 0 0
auf seine	0 -31 0 0 0
auf sie	-106 -144 -20 -53 -18
auf so	-102 -149 228 0 -90
auf und	-297 808 -75 -14 -54
auf uns	0 -286 0 0 726
auf unser	167 27 -280 -111 -173
auf weite	138 -118 0 -20 -20
auf welch	-159 -125 -24 -34 -11
auf zette	287 0 -2 0 0
auf zwei	0 -399 195 0 -42
aufbe-	121 -13 0 0 0
auffa-	-172 -386 0 -60 173
auffaelligkeiten	-172 -408 0 -60 321
aufge _ auf	-28 127 0 0 0
aufge _ das	0 -115 0 0 0
aufge dass	-28 23 -21 0 0
aufge ist	0 0 -120 0 0
aufge und	-1 89 -41 -6 -200
aufge-	268 -317 -463 -151 -453
aufgefallen	-28 185 -141 -2 0
aufgeht	93 -92 -146 -3 -32
aufgelegt	-223 -136 -124 -115 -150
aufgestellt	0 -162 0 -25 0
aufkl-	-22 -80 -266 218 -10
aufklaeren	0 -59 0 0 0
aufklaerung	0 0 -151 0 -10
aufle ?	0 -29 0 0 0
aufle-	-156 301 0 -4 0
auflegen	0 -29 0 0 0
aufm	0 9 -16 0 -29
aufma-	-112 426 -150 0 -43
aufmachen	-112 426 -97 0 -16
aufme-	0 -40 0 0 -34
aufmerksam	0 -40 0 0 -34
aufna-	-480 -28 1415 -84 -51
aufne-	-167 -20 253 -70 0
aufnehmen	-167 -20 253 -25 0
aufru-	930 -213 340 -80 -90
aufrufbar	479 -20 237 -24 0
aufrufen	738 -39 -569 -44 -40
aufsc ?	0 0 0 252 0
aufsc-	539 73 -4 469 -261
aufschalten	0 -171 -15 -25 0
aufschreiben	469 -114 -37 0 -16
aufschub	0 -26 0 493 -24
aufsi-	-3 -3 -12 80 -87
aufsicht	-3 -3 -12 195 -28
aufsichtsbehoerde	0 0 0 -115 -59
aufsp-	212 0 -79 0 -2
aufst-	0 -25 0 -67 -17
aufstellung	0 -25 0 -67 -17
auftr von	0 0 0 0 -36
auftr-	-27 -198 -13 -36 -240
auftrag	-3 -92 -25 0 -70
auftraggeber	0 0 0 -36 0
auftragsbestaetigung	-17 -4 -54 0 -29
auftragsverarbeitung	0 -67 -24 0 0
aufzu-	0 -66 -156 0 -2
augen	-29 560 241 -210 -85
augen-	227 0 -296 -60 -23
augenarztpraxis	-47 0 0 0 0
augus-	0 -15 -31 -70 -46
august	0 -15 -31 -70 -46
aus	562 713 68 453 342
aus 0	0 55 0 -37 0
aus ?	-52 0 -141 -30 0
aus _ 0	149 -114 0 -5 -7
aus _ ?	-3 -66 0 0 -2
aus _ aus	484 -24 693 -69 -33
aus _ ausla	0 42 0 0 0
aus _ der	179 -104 -118 283 134
aus _ die	-87 286 -52 0 -92
aus _ druck	151 304 -332 0 -7
aus _ eigen	0 27 0 -40 0
aus _ ferne	-31 108 -69 0 0
aus _ gedae	321 0 -63 -24 0
aus _ haben	-14 13 -18 -12 -114
aus _ haus	0 -17 106 -55 0
aus _ hause	-24 0 0 0 0
aus _ inter	0 0 -68 0 0
aus _ karte	-154 304 -398 -8 0
aus _ laeuf	115 0 243 0 -77
aus _ praxi	-318 129 -89 0 -2
aus _ progr	-49 -289 -142 242 -7
aus _ sicht	-135 0 0 -29 0
aus _ sie	0 -79 0 0 0
aus _ und	-60 -89 0 0 0
aus _ unser	-91 -151 122 0 0
aus _ wir	-21 0 -81 0 0
aus _ zeitu	0 -39 0 0 -63
aus auf	0 171 -26 0 0
aus dass	-56 -99 -15 -2 -115
aus dem	-174 -244 553 22 -256
aus den	-20 -37 -15 136 0
aus der	-40 399 -72 -52 348
aus fremd	0 -113 0 0 0
aus ihrem	-26 -86 -114 233 -7
aus ihrer	-135 0 0 -3 -92
aus in	0 0 -43 0 0
aus ist	218 -5 0 0 -92
aus nicht	-263 0 -325 0 0
aus progr	-247 0 -147 0 0
aus und	245 -141 -181 -27 -62
aus unser	-20 231 175 -188 0
aus welch	0 -28 -11 0 0
ausdr-	-222 -87 610 -61 -65
ausdruck	-88 0 492 -57 -5
ausdrucken	-133 -87 -272 -4 -60
ausfa-	-179 0 -240 0 -86
ausfall	-481 0 -146 0 -43
ausfi-	-144 0 248 0 -9
ausfu-	-94 0 -118 -14 0
ausfuellen	-93 0 -118 -14 0
ausga-	-17 228 1129 -111 -42
ausgab	0 296 0 0 0
ausgang	-17 -67 586 0 -4
ausge ?	-11 0 0 0 0
ausge _ ?	0 -64 -33 0 0
ausge _ wir	377 -70 0 -111 -34
ausge dass	0 -161 -32 0 0
ausge koenn	0 0 -21 0 0
ausge und	231 508 569 -5 -53
ausge werde	0 0 -181 0 0
ausge-	535 658 644 -252 -2
ausgeben	0 -67 -210 0 0
ausgebreitet	0 -64 -33 0 0
ausgedruckt	-212 0 -705 -31 0
ausgefallen	749 -91 976 -73 -50
ausgefuehrt	0 258 -36 0 144
ausgehen	0 -54 -32 0 0
ausgerechnet	258 -37 248 -69 0
ausgeschaltet	-153 23 -105 0 -51
ausgeschieden	0 0 0 0 -10
ausgeschlossen	0 0 -31 52 0
ausgi-	0 -124 0 0 0
ausgibt	0 -124 0 0 0
ausha _ warte	0 0 -15 0 0
ausha-	20 -162 -118 0 0
aushang	20 -162 -118 0 0
ausku _ die	0 0 0 -182 0
ausku ob	0 0 -27 -15 0
ausku ueber	0 0 -118 -131 0
ausku-	-28 -74 -165 80 -176
auskunft	-28 -74 -165 204 -74
ausla-	-19 348 -36 189 0
ausland	0 348 -36 0 0
ausle-	-124 250 525 0 0
auslesen	-124 250 525 0 0
ausli-	0 -62 0 0 0
ausma-	0 145 -7 0 -19
ausmachen	0 145 -7 0 -19
ausna-	0 -61 -372 0 -44
ausre-	0 0 -36 0 0
ausri-	0 -95 -3 0 318
ausrichten	0 -95 -3 0 318
ausru-	0 0 171 0 -4
ausrufezeichen	0 0 171 0 -4
aussa ob	0 0 -5 -55 0
aussa-	0 0 -5 -55 -3
aussage	0 0 -5 -55 -3
aussc _ unser	-8 0 0 0 0
aussc-	-8 -245 -190 174 -110
ausschalten	0 0 0 -23 0
ausschliesslich	-8 -245 -190 0 -110
ausse ?	0 -48 0 0 0
ausse _ ?	0 0 0 0 -29
ausse _ den	0 -31 -80 0 0
ausse _ die	0 -26 -1 0 0
ausse _ praxi	0 -16 0 0 0
ausse _ unser	-73 -62 81 0 0
ausse auf	-73 -92 62 0 0
ausse der	0 -35 -74 0 0
ausse in	0 -26 0 0 0
ausse unser	0 0 -69 0 0
ausse-	281 -87 331 -297 -142
aussen	-111 294 177 -16 -109
aussendienst	-21 -19 -48 -249 0
aussenstehender	0 -34 -63 0 0
ausser	170 -112 387 -32 -17
ausserdem	263 -170 0 0 0
ausserhalb	-20 -45 -122 0 -15
ausst-	698 0 -734 -12 -47
ausstellen	573 0 -703 -12 -47
ausstellt	125 0 0 0 0
austa-	0 0 -282 -53 -187
austausch	0 0 0 -37 -187
auswa-	-273 -8 -59 0 -37
auswahl	0 -8 -59 0 -37
auswe-	0 0 -458 181 -11
auswertung	0 0 0 251 0
auswi _ die	0 -25 0 0 0
auswi auf	0 -185 0 0 -25
auswi-	0 -185 -21 0 -25
auswirkungen	0 -185 0 0 -25
auszu hat	0 100 -134 0 0
auszu-	453 163 -85 -66 -11
auszubildende	127 30 -177 0 -11
authe-	-48 0 -42 0 0
autho ?	0 0 0 -94 0
autho-	0 -16 -47 53 -19
authorities	0 -16 -17 -55 -19
authority	0 0 -30 108 0
auto	0 -184 -29 -4 0
autom antwo	0 0 0 0 -263
autom updat	0 0 0 0 -25
autom-	-545 0 117 -13 -288
automatisch	-449 0 62 -13 0
automatische	0 0 -7 0 -288
av-ve-	0 0 -66 0 -62
aw	0 0 0 0 545
aw _ nachr	0 0 0 0 -68
aw ihre	0 0 0 0 -68
away	220 -87 -87 0 0
azubi	538 428 0 0 0
azubi hat	0 911 0 0 -62
azubi-	0 225 0 0 -80
azubine	0 225 0 0 -80
b	-46 -215 473 -5 -72
b 0	0 0 115 -5 0
back	-337 -58 238 -284 1104
back _ norma	0 0 0 0 560
back on	0 -39 -32 0 -160
back to	0 0 283 0 468
backu _ ?	0 0 -14 0 0
backu-	-353 191 892 0 182
backup	-353 175 1419 0 220
bad	320 0 0 0 -31
bag	0 -72 229 0 0
bald	-417 -17 0 -38 -19
bambe-	-28 0 0 0 -308
bamberg	0 0 0 0 -308
band	-18 -295 309 -97 0
bande	-62 0 0 -1 0
bank	-87 335 -30 -87 -39
bankd-	0 149 -37 0 -27
bankdaten	0 149 -37 0 -27
bankv und	0 0 -56 0 0
bankv-	0 -105 -56 0 0
bankverbindung	0 -105 -56 0 0
barco _ den	0 0 -266 0 0
barco-	-317 -105 -307 0 0
barcode	-317 -105 -41 0 0
bayer-	0 0 -197 -67 -19
bayern	0 0 -165 -67 -19
be	-95 255 207 754 -109
be _ ?	0 0 -18 0 -19
be _ micro	0 -152 0 0 0
be _ progr	-49 236 0 0 0
be _ the	0 -26 0 529 -5
be _ to	0 0 -65 0 -50
be back	0 -39 -32 0 0
be from	-49 153 0 0 0
beach ?	0 0 0 -109 0
beach-	-89 0 0 200 -18
beachten	-89 0 0 200 0
beant-	-49 231 0 -62 -1
beantworten	0 0 0 -7 -1
bearb-	-143 -80 0 0 -151
bearbeitet	0 -52 0 0 0
beate	-28 0 0 0 0
becau of	-174 0 -163 -48 0
becau-	368 -27 -300 -82 -63
because	368 -27 -300 -82 -63
bedan-	0 -6 -2 0 526
bedanke	0 -6 0 0 234
bedanken	0 0 -2 0 292
beden weite	-10 0 0 0 0
beden-	-76 -25 -5 0 0
bedenkenlos	-10 0 -5 0 0
bedeu-	0 -36 -52 -4 0
bedeutet	0 -36 -52 -4 0
bedie-	0 -23 -20 0 0
beein-	-195 0 195 0 -7
been	-56 371 -498 -140 -2
been _ ?	0 -60 -323 0 0
been _ by	0 0 -31 -62 0
been encry	0 253 -4 0 -49
been hacke	0 -138 0 0 0
been stole	0 -60 0 0 0
beend sich	420 -36 -54 0 -16
beend-	219 -121 373 0 -53
beenden	-44 -5 0 0 0
beendet	263 -116 373 0 -53
befal-	-19 -87 -49 0 0
befallen	-19 -66 -49 0 0
befor _ happe	0 0 0 -35 -12
befor the	0 0 0 -33 -42
befor this	0 0 0 -35 -12
befor-	252 -160 0 -156 -78
before	252 -160 0 -156 -78
befue-	-17 0 29 0 0
befuerchten	-5 0 0 0 0
befun _ ?	0 0 -118 0 0
befun aus	-47 -2 181 -25 -8
befun nicht	276 0 183 0 -22
befun vom	0 416 625 0 -15
befun-	82 444 845 299 72
befund	124 -49 -509 334 170
befunde	46 392 206 -85 -12
befunden	0 -29 0 -55 -29
begin-	-37 47 -18 81 0
beginnt	-37 -6 -18 81 0
begru-	87 -30 -151 89 0
behal-	-207 -233 0 0 -86
behalf	0 -96 0 0 0
behalten	-207 -137 0 0 -86
behan aus	-226 0 -67 -16 0
behan ist	618 0 0 0 -51
behan-	1244 -134 -786 197 -77
behandeln	377 -52 -110 -56 0
behandelten	-35 0 0 0 0
behandle	-105 -17 0 -8 0
behandlung	358 0 0 0 -77
behandlungszimmer	-352 -9 -215 0 0
behau die	0 -45 0 0 0
behau unser	0 -37 0 0 0
behau-	179 -266 -254 -22 -20
behauptet	179 -169 -254 -22 -20
behauptete	0 -97 0 0 0
beheb-	0 0 -17 0 0
beheben	0 0 -17 0 0
behel-	-29 -176 237 0 0
behin-	0 -55 -27 0 0
behind	0 -55 -27 0 0
behob-	0 -5 -68 0 663
behoben	0 -5 -68 0 663
behoe-	-23 0 0 -61 230
behoerde	-3 0 0 -23 254
behoerden	-20 0 0 -38 -23
bei	-480 -319 1320 -145 -596
bei 0	167 -81 471 -136 -54
bei _ 0	-74 -44 457 -94 0
bei _ aerzt	0 0 -55 0 0
bei _ alles	93 330 -95 -5 -50
bei _ am	200 0 0 0 -43
bei _ an	26 0 -269 0 0
bei _ ander	-232 0 -147 0 0
bei _ angek	214 423 -78 0 0
bei _ anger	0 -7 0 0 -16
bei _ angri	0 -48 0 0 0
bei _ anmel	194 0 -1 0 0
bei _ auch	-62 0 109 0 -116
bei _ auf	-84 -64 393 -27 0
bei _ aufsc	0 0 0 -21 0
bei _ aufsi	0 0 0 -76 0
bei _ das	178 -56 -35 0 0
bei _ daten	-103 -22 0 89 0
bei _ den	0 -41 0 0 0
bei _ der	144 432 -106 -30 -3
bei _ die	-250 27 -135 0 -35
bei _ drauf	0 89 -45 -49 -84
bei _ drin	-116 224 -40 0 0
bei _ durch	0 142 0 0 0
bei _ ein	0 -212 -68 -4 0
bei _ eine	0 -162 0 0 -91
bei _ einen	0 75 0 0 0
bei _ einge	0 111 -12 -47 0
bei _ geht	334 0 -58 0 -132
bei _ gerad	-57 -29 -164 0 -3
bei _ gespe	0 -104 0 0 0
bei _ hat	0 -316 -50 0 0
bei _ im	397 -127 -320 241 75
bei _ in	-50 -32 -552 -6 -30
bei _ ist	625 -10 -186 -21 312
bei _ jetzt	0 113 0 0 0
bei _ keine	-249 0 -29 0 0
bei _ kolle	-21 -17 235 0 -41
bei _ kunde	0 239 -1 0 0
bei _ kv	0 -4 -273 129 -25
bei _ laeuf	-270 -2 140 0 1379
bei _ liege	285 -35 -83 0 -24
bei _ mehr	0 -23 767 0 0
bei _ melde	0 -160 0 0 0
bei _ mit	0 0 476 0 0
bei _ nicht	-242 -52 -463 0 -54
bei _ niede	-66 0 -79 0 -19
bei _ niema	-33 0 -64 0 0
bei _ noch	0 0 -28 0 0
bei _ passi	0 0 0 -22 0
bei _ patie	-738 -30 -33 0 0
bei _ progr	-72 0 -180 0 -112
bei _ proze	-7 -60 -106 -115 -54
bei _ ruft	0 -168 -50 -2 0
bei _ sei	0 0 -87 0 -76
bei _ seit	-99 -112 612 -15 -89
bei _ sind	0 -56 -1 0 0
bei _ steht	-338 -3 -240 -59 -11
bei _ suche	0 -19 37 0 0
bei _ ueber	101 -10 -86 0 0
bei _ und	336 -5 358 0 0
bei _ unter	0 0 -48 0 0
bei _ von	76 -258 91 0 -33
bei _ vor	0 0 0 -100 -7
bei _ weite	0 56 -78 0 -8
bei _ wiede	0 0 0 -12 -211
bei _ wir	2 -31 -62 0 0
bei _ wurde	0 -40 0 0 -16
bei _ zu	-10 0 0 0 -4
bei allen	358 -121 892 -33 -48
bei dem	0 -48 -28 0 -28
bei den	227 -84 -161 -10 0
bei denen	0 0 82 0 0
bei der	404 11 -447 446 -306
bei einem	-609 -54 -84 -30 0
bei einer	0 -2 48 -1 0
bei euch	-169 -163 -109 0 -258
bei ihnen	-351 -591 -592 -266 -408
bei jedem	-124 -216 31 0 -41
bei jeder	-92 -15 118 0 -72
bei keine	12 261 755 0 -5
bei meine	-10 0 369 0 0
bei niema	551 -20 432 0 0
bei progr	-97 -10 -34 0 0
bei uns	-47 27 -563 -295 185
bei unser	0 224 -75 0 0
bei wir	-232 25 56 256 179
beide	-251 0 457 0 0
beide-	-380 -30 1413 -18 -88
beiden	-380 122 626 0 -86
beides	0 -152 787 -18 -1
beim	1230 -194 2 767 -545
beim _ auf	-123 -38 559 -7 0
beim _ der	45 -8 -491 -62 -37
beim _ des	-59 -164 -13 0 0
beim _ eines	483 -9 -300 -20 0
beim _ ersch	172 0 420 0 0
beim _ haeng	347 0 -359 -17 -16
beim _ kommt	-101 192 153 -3 0
beim _ mal	0 224 308 364 0
beim _ nicht	-60 0 413 0 0
beim _ patie	-41 -73 385 0 -33
beim _ ueber	0 0 -527 0 0
beim druck	200 -84 -620 -6 0
beim einle	0 -135 239 -46 0
beim falsc	-41 -73 477 0 -33
beim hochf	-143 121 0 0 0
beim kunde	53 0 0 0 -15
beim laden	43 0 -213 0 0
beim lande	0 0 0 -19 0
beim oeffn	81 -101 -357 0 0
beim sende	0 0 -325 0 -4
beim start	64 -99 -155 -5 -16
beim updat	0 0 -163 0 0
beim versa	0 0 683 0 0
beim wechs	-86 0 -174 0 0
beisp-	0 0 -21 0 0
beispiel	0 0 -21 0 0
beitr-	0 -32 0 -20 -25
bekan _ die	0 -5 -179 0 -19
bekan-	0 -287 71 -24 -24
bekannt	0 -56 -291 -23 0
bekannte	0 -129 0 -1 -5
bekannten	0 -50 362 0 -19
bekom ?	0 0 -7 0 0
bekom _ die	0 40 0 0 0
bekom _ keine	15 0 20 0 0
bekom die	50 -87 200 0 0
bekom ich	-116 0 -95 0 0
bekom und	0 -130 -68 0 0
bekom wir	15 0 0 0 0
bekom-	-264 -21 387 -74 -242
bekomme	199 -12 -134 0 0
bekommen	-539 78 618 -112 -242
bekommt	76 -87 -97 38 0
belas-	0 -19 -5 -26 -104
belastbare	0 0 0 -26 -104
beleg-	-6 0 -38 -16 0
bemer _ die	0 -33 -306 -205 -38
bemer dass	0 0 -322 -205 0
bemer und	0 -70 0 0 0
bemer-	-65 -286 -284 -265 -87
bemerkt	-65 -173 -322 -265 -87
benac ?	-35 0 0 -30 0
benac-	-35 0 0 -30 -4
benachrichtigen	-35 0 0 -30 -4
benen-	0 -49 0 0 0
benennen	0 -49 0 0 0
benoe _ die	0 0 0 -237 0
benoe _ eine	0 -122 0 0 -14
benoe fuer	0 -44 -17 -33 0
benoe ich	0 -94 0 0 0
benoe wir	0 -38 -70 351 -48
benoe-	0 -304 -90 509 -85
benoetige	0 -94 0 0 0
benoetigen	0 -114 -90 262 -85
benoetigt	0 -96 0 248 0
benut _ passw	-147 -18 0 0 -82
benut und	-46 0 0 0 0
benut-	452 -525 -519 -83 8
benutzen	-177 -21 -93 0 0
benutzer	661 -459 -247 -83 8
benutzerkonto	0 262 0 0 0
benutzername	-56 -60 -50 0 0
benutzt	-143 0 0 0 0
beoba-	-28 328 327 0 -160
berec ?	0 -7 0 0 0
berec-	0 -198 0 0 -6
berechnet	0 -71 0 0 -6
berei ?	0 205 0 0 0
berei-	100 -213 -129 -116 96
bereiche	0 0 -1 0 0
bereit	-131 -73 -16 -30 -38
bereits	-27 -133 -113 -17 134
bereitschaftsdienst	0 -47 0 0 0
beric _ den	0 0 0 -31 -8
beric an	0 -4 0 -31 -8
beric-	-572 -33 419 -93 422
bericht	-74 -33 0 -68 -18
berichte	-498 0 419 0 440
berichten	0 0 0 -25 0
berli-	0 -16 -26 -34 -19
berlin	0 -16 -26 -34 -19
berue-	-15 -30 0 0 -5
beruehrt	-15 0 0 0 0
beruf-	-24 -116 -10 276 -27
berufsausuebungsgemeinschaft	0 0 0 -1 -2
berufsverband	0 0 -10 0 -13
beruh-	0 -307 -20 -16 337
beruhigt	0 -307 -20 -16 337
besch ?	-37 0 0 0 0
besch _ ?	0 0 0 0 -30
besch _ dass	-33 -29 165 0 56
besch _ der	45 -13 -69 0 -9
besch _ muess	0 0 -6 0 0
besch _ oder	0 0 0 -67 -66
besch geben	0 0 -18 -24 -20
besch oder	0 0 -1 0 0
besch sagen	-20 0 0 -32 -7
besch sich	-33 -42 183 0 0
besch-	354 -287 666 544 320
beschaedigt	-156 68 -139 -12 -9
bescheid	-24 -6 -24 -9 344
beschraenkt	-37 -13 -1 0 0
beschwerde	0 -15 -205 -1 15
beschwert	-56 -152 269 0 0
beset-	-78 0 276 -60 -240
besetzt	-78 0 43 -60 -240
beson-	-9 -28 0 0 0
besonders	-9 -28 0 0 0
bespr-	0 -40 -38 -170 327
besprochen	0 -40 -38 -119 327
besse-	97 -100 0 -64 -30
besser	-85 -100 0 -64 0
besserung	182 0 0 0 -30
best	0 0 0 -18 -6
besta ?	-73 0 0 0 0
besta _ dass	-6 -18 0 0 -27
besta _ den	0 0 0 0 256
besta _ die	0 0 -126 -37 -14
besta _ uns	-39 0 0 0 -16
besta _ wir	-24 0 0 0 0
besta dass	-137 0 -86 0 0
besta sie	-70 -30 0 0 -230
besta-	-375 -272 -249 285 33
bestaetigen	-279 -269 -43 -339 91
bestaetigt	-1 173 -9 0 16
bestaetigung	-42 -103 -58 273 -61
bestand	-51 -22 -37 0 0
bestanden	0 -51 -19 0 0
beste ?	0 0 0 -29 0
beste _ 0	0 -8 -54 0 0
beste _ ein	0 0 -4 0 0
beste _ uns	0 0 0 0 -111
beste auf	7 -105 -70 301 0
beste fuer	0 302 0 0 -152
beste ist	-120 0 109 -25 -16
beste-	-106 144 55 171 725
besteht	-23 -105 -81 224 -113
bestellen	0 0 0 -29 0
bestellt	-120 153 176 0 -16
bestellten	101 -56 0 0 -103
bestellung	0 0 -181 -25 0
besten	0 -147 -37 0 -257
bestens	-134 0 0 0 1252
besti-	-57 -18 -96 0 -227
bestimmt	-57 -13 -96 0 -227
besuc-	0 454 -76 -67 -115
betra-	0 -35 279 0 224
betrag	0 -35 294 0 0
betre _ der	0 -112 0 0 0
betre _ die	-32 0 0 0 0
betre _ wir	0 0 0 0 -38
betre die	-125 252 -80 0 0
betre ist	129 0 0 0 -42
betre praxe	0 -50 0 0 0
betre-	-826 66 -173 -9 -389
betreff	-640 -226 -114 -9 -404
betreue	148 0 -80 0 0
betreuen	-332 166 407 0 -32
betreuer	0 29 0 0 206
betreut	-2 -84 -145 0 -77
betreuten	0 213 -93 0 -23
betreuung	0 0 0 0 -61
betri ?	0 0 0 0 -59
betri das	0 0 -78 0 0
betri der	-126 0 -158 0 0
betri einge	144 0 -28 0 0
betri-	294 -488 -462 -136 -158
betrieb	605 -102 40 -22 -88
betriebsstaette	0 0 -60 0 0
betriebsstaettennummer	0 -50 -176 -8 0
betrifft	-322 -156 -195 0 -30
betro ?	-12 0 -9 -13 0
betro _ bitte	0 -49 -15 0 0
betro _ der	0 0 -309 -79 -22
betro _ koenn	0 0 0 91 -8
betro _ nur	-99 0 -70 0 -27
betro einri	0 0 0 -6 0
betro ist	0 -70 -26 0 -27
betro kunde	0 0 0 -8 0
betro oder	-99 0 -70 0 -47
betro sein	0 0 -12 91 -8
betro sind	-96 0 -82 302 -31
betro und	0 0 0 0 -112
betro-	-401 -313 -294 274 -251
betroffen	-266 -70 -294 294 -251
betroffenen	-135 0 0 -8 0
betroffener	0 0 0 -6 0
betroffenheit	0 -243 0 -6 0
betru ?	0 -60 0 0 0
betru-	0 -60 -56 0 0
betrueger	0 0 -56 0 0
betrug	0 -60 0 0 0
beunr-	-20 -107 -89 -61 0
beunruhigt	-20 -107 -89 -61 0
bevor	135 -54 -142 -54 -124
bevor das	0 0 0 -7 0
bevor ich	-1 222 0 -47 -33
bevor sie	271 0 0 0 -77
bevor wir	-112 -65 -31 0 -1
bewae-	0 0 0 -66 -39
bewaehrt	0 0 0 0 -39
beweg-	0 202 -47 0 -129
bewegt	0 154 -47 0 -129
bewer-	0 202 -55 266 0
bewerbung	0 180 0 266 0
bezah-	-150 56 0 0 -57
bezahlt	-150 0 0 0 -57
bezie-	0 0 0 -3 0
beziehen	0 0 0 -3 0
bezif-	-5 0 0 0 0
beziffern	-5 0 0 0 0
bg	0 -124 -147 607 0
biete sie	0 -5 -22 0 0
biete-	150 -5 -22 -19 435
bieten	0 -5 -22 -12 435
bietet	150 0 0 0 0
bild	-241 4 -204 0 0
bilde-	0 235 582 -40 0
bilder	0 235 582 -40 0
bilds ist	-164 290 -2 -17 -46
bilds steht	-184 314 0 0 0
bilds und	0 -32 0 -104 0
bilds-	438 289 1 -193 128
bildschirm	482 71 90 -71 149
bildschirme	474 -301 -37 0 0
bildschirmen	-334 241 -7 0 0
billi-	0 -60 -97 380 -49
billing	0 -60 -97 380 -49
bin	-309 -550 -88 -341 114
bin _ 0	-55 0 -22 -27 -74
bin _ der	-263 0 -93 0 0
bin _ in	252 -23 -53 0 -34
bin _ und	-74 -65 0 0 0
bin _ verpf	0 -66 0 0 -2
bin ab	0 0 -44 0 -31
bin bis	0 0 0 -97 0
bin ich	-61 -195 -15 -54 -62
bin im	-54 0 -239 0 -2
bin in	-9 0 -69 0 0
bin nur	-27 0 0 0 0
binne-	0 -82 0 148 0
binnen	0 -82 0 148 0
bis	272 -442 621 834 -206
bis 0	-4 21 -64 -1030 -45
bis _ 0	-128 30 -235 422 -37
bis _ abend	177 0 0 8 -55
bis _ den	-211 0 -122 -69 0
bis _ die	243 0 191 -45 0
bis _ ist	0 -4 0 -143 0
bis _ mitta	-14 0 0 349 -18
bis _ muess	0 0 0 -5 0
bis _ muss	-72 -61 -60 412 0
bis _ nicht	-119 -29 0 -294 0
bis _ raus	0 0 -17 -389 -12
bis _ uhr	-55 0 -7 -625 0
bis _ weite	138 -118 0 -20 -20
bis _ wiede	275 0 0 -33 -104
bis _ woche	0 -105 -50 39 0
bis auf	170 -118 212 -45 -20
bis dahin	141 -14 -60 776 0
bis donne	0 0 0 406 0
bis ende	-44 0 -48 107 0
bis freit	-8 -78 138 -455 0
bis heute	44 -127 0 -437 -55
bis in	0 0 -156 -33 0
bis jetzt	-40 -33 -47 -167 -26
bis mittw	-20 -99 -94 506 0
bis morge	0 0 -124 896 -30
bis sie	0 0 0 -9 -5
bis wann	0 0 -5 -310 0
bis zu	0 0 0 -3 0
bis zum	185 -148 224 1043 -3
bis zur	-17 0 74 104 0
bishe-	114 -6 0 -71 -268
bisher	114 -6 0 -71 -268
bisla-	-274 -76 -110 0 -27
bislang	-274 -76 -110 0 -27
bitco-	-289 478 -24 -93 0
bitcoin	-7 196 -14 -93 0
bitcoin-adresse	-282 282 -11 0 0
bitte	-421 -859 -420 -24 -227
bitte _ 0	0 0 0 0 -51
bitte _ an	0 -38 0 0 -14
bitte _ angab	0 -4 0 0 0
bitte _ anruf	96 71 0 -19 -55
bitte _ ausku	0 -30 0 -52 -10
bitte _ besta	0 -90 -15 -2 0
bitte _ den	0 0 399 0 136
bitte _ die	0 -43 -66 -59 113
bitte _ ein	0 -77 0 0 -37
bitte _ einen	0 0 0 0 -39
bitte _ ich	86 0 0 0 -33
bitte _ info	-44 0 0 0 -11
bitte _ melde	148 -190 0 -7 -46
bitte _ mitte	-35 -50 -4 0 0
bitte _ rueck	-298 194 449 0 103
bitte _ sie	-438 -337 -81 97 -717
bitte _ ueber	-17 0 0 0 0
bitte _ um	-78 -55 -23 211 -45
bitte _ und	57 0 -9 0 -47
bitte _ wir	0 0 0 164 -67
bitte _ zurue	149 0 0 0 -71
bitte aende	-70 -38 -30 -39 -70
bitte an	-20 0 -66 -41 -69
bitte antwo	0 0 0 -320 -72
bitte bei	-27 0 0 0 -54
bitte besta	-70 -30 0 0 -205
bitte bitte	214 0 -26 0 -83
bitte den	0 -123 0 -83 362
bitte die	0 0 0 0 373
bitte dring	0 0 -26 164 -45
bitte ich	-47 -55 -31 189 -38
bitte in	0 -16 0 0 220
bitte infor	0 0 0 0 -35
bitte jeman	214 0 0 0 0
bitte keine	-232 0 -43 -17 499
bitte kuenf	0 0 -151 0 -149
bitte loesc	0 0 0 0 -78
bitte melde	-32 0 -125 97 -2
bitte mit	0 -38 0 0 -20
bitte nenne	0 0 -56 0 0
bitte nicht	-29 0 -187 -19 222
bitte noch	0 0 0 -62 -28
bitte nur	0 0 -266 0 277
bitte ob	0 -43 0 0 -13
bitte passe	0 0 0 0 -73
bitte pruef	-11 0 -35 0 0
bitte richt	0 0 0 0 -115
bitte rueck	119 0 -99 0 -102
bitte rufen	-16 0 -29 -41 -162
bitte sagen	0 -61 0 -21 -51
bitte schal	0 -4 -42 0 -36
bitte schic	-18 -86 0 0 -96
bitte schre	0 0 -40 0 0
bitte sende	0 0 -46 0 -78
bitte sie	-28 0 -72 164 -86
bitte sofor	295 -190 0 -14 -46
bitte teile	-15 0 0 0 -45
bitte um	-293 -323 525 -407 -330
bitte wir	-195 0 -23 -142 -10
bitte zurue	0 0 0 0 -140
bitte-	85 -187 -91 -399 -96
bitten	113 -183 -18 108 -10
bittet	-28 -4 -72 -507 -86
blaet-	435 -14 -114 0 0
blaetter	435 -14 -114 0 0
blank	370 -39 -267 300 -128
blank-	-160 0 -195 -58 -27
blatt	-144 92 158 0 -7
blau	-93 0 -69 0 0
blaue bilds	372 -35 -66 -61 0
bleib ?	0 -7 0 0 0
bleib _ 0	-1 0 -305 51 0
bleib _ bei	-158 0 221 -21 -4
bleib _ der	150 0 267 0 -38
bleib bei	-73 0 -655 -44 -29
bleib beim	250 0 -76 0 -16
bleib das	213 -17 -132 0 0
bleib der	19 0 -109 159 0
bleib die	0 0 0 -41 0
bleib im	-225 0 98 0 0
bleib leer	-230 0 541 -30 0
bleib weiss	59 0 91 0 0
bleib-	-70 -239 457 59 521
bleiben	125 -161 646 -17 592
bleibt	-195 -78 -189 76 -72
bleis-	305 0 -81 0 0
bleistift	305 0 -81 0 0
blieb	-19 -4 -120 0 0
blind	239 0 163 0 0
blink rot	0 0 -306 0 0
blink-	-28 375 -222 -22 -38
blinkt	-28 86 -222 -22 -38
block	131 -47 -253 0 0
block-	-110 -339 -110 0 0
blocked	0 22 0 0 0
blockiert	0 -269 -110 0 0
bloss	-209 -115 426 223 136
bloss a	0 0 132 0 -4
blue	0 0 -104 0 0
blutd-	404 -51 -523 -41 -45
blutdruck	486 0 0 -41 -40
blutdruckwerte	-14 0 -36 0 -6
book	-24 0 472 0 -15
boote-	389 -149 22 0 0
bootet	389 -149 22 0 0
braeu die	0 0 -35 343 0
braeu ich	0 -86 0 -6 -11
braeu-	-11 -234 -35 298 -11
braeuchte	0 -118 -35 54 -11
braeuchten	-11 -115 0 245 0
brand-	-146 -4 -50 197 -76
brandt	-146 -4 0 0 -22
brauc _ da	-152 0 0 214 -30
brauc _ dafue	0 0 0 0 -1
brauc _ das	255 0 -86 0 0
brauc _ die	0 0 -85 464 -43
brauc _ eigen	-18 0 0 0 -61
brauc _ eine	0 -5 0 -67 -161
brauc _ einen	0 0 0 0 -27
brauc _ mehr	-106 0 -22 0 941
brauc _ neue	0 -59 0 0 -78
brauc _ nicht	-81 0 0 0 186
brauc _ noch	-35 0 0 -115 -30
brauc _ rechn	0 0 0 -329 0
brauc _ von	0 0 0 -21 -28
brauc die	-74 -29 -119 97 -140
brauc ein	-6 -93 0 0 -151
brauc eine	-137 -59 -89 -63 -175
brauc einen	-30 0 -109 -64 -111
brauc fuer	0 -11 0 339 -52
brauc ich	80 -92 222 44 489
brauc nicht	-106 0 -22 0 1272
brauc nur	-130 0 0 0 -52
brauc sie	0 0 0 -138 -270
brauc wir	-273 -22 150 85 113
brauc-	-151 -86 -137 336 1062
brauch	0 0 0 125 -6
brauche	-350 -225 101 -200 313
brauchen	-377 192 -27 210 131
braucht	321 -52 -125 200 624
breac ?	0 0 0 -43 0
breac-	0 0 0 269 -18
breach	0 0 0 269 -18
brich _ 0	0 0 -52 0 -54
brich ab	0 0 221 -433 0
brich bei	0 -2 140 0 -54
brich die	-155 0 -97 0 0
brich mit	0 -4 87 -202 -15
brich nach	0 0 -535 0 0
brich-	-228 -87 1198 -887 -101
bricht	-228 -87 1198 -887 -101
brief	-222 -125 95 -31 0
brief schre	-176 -11 56 0 0
brief-	-237 375 51 205 -163
briefe	-217 287 544 212 -56
briefkopf	0 -229 -217 -7 0
bring-	245 -117 84 -14 -2
bringt	105 -53 84 -14 -2
broem-	-23 -72 0 0 -23
brows-	0 58 0 0 0
browser	0 -68 0 0 0
bruec-	-204 0 0 -38 0
bsnr	-32 -208 -131 -4 0
bsnr 0	-32 -48 0 0 0
btm	-153 -69 57 -6 -24
btm-r-	880 -51 -419 -23 0
btm-rezepte	815 -27 -409 0 0
buche-	-178 0 301 -6 0
buchen	-178 0 301 -6 0
buchh-	0 0 -333 0 -12
buchhaltung	0 0 0 0 -12
buchs-	-142 260 68 -39 -100
buchstaben	-86 -38 138 -39 -100
buero	23 0 -9 0 0
buero 0	0 0 -9 0 0
buero _ 0	0 0 -9 0 0
buero-	29 -14 -11 0 0
busin conti	0 -49 0 0 0
busin-	0 -49 0 0 0
business	0 -49 0 0 0
but	-248 -68 -98 -19 -42
by	-15 85 189 -82 -80
by _ ?	0 0 0 -89 0
by _ attac	0 0 0 -14 0
by frida	0 0 -147 222 -58
by hand	-46 0 366 -47 -7
by the	0 0 -31 -66 0
bzw	-4 -159 0 0 0
c	0 -15 -190 0 0
calen-	41 -22 -711 0 0
calendar	41 -22 -711 0 0
call	-90 -254 -359 -17 261
call _ back	0 0 0 -17 -91
call from	0 -254 0 0 0
call me	0 0 -5 -17 -95
calle-	-74 310 0 0 0
calls	-19 0 0 0 0
can	515 -174 -191 -112 -3
can _ still	-108 0 0 0 0
can ich	-71 0 0 0 0
can log	264 -51 0 0 0
can someo	0 -32 0 0 0
can they	0 0 -18 0 0
can we	-108 0 0 0 0
can you	-144 0 -47 0 -3
can't	-6 -4 -214 0 -31
can't _ the	-475 -4 0 0 -31
canno _ any	256 -40 -187 0 0
canno be	-37 126 241 -60 -19
canno open	-3 0 -118 0 0
canno see	81 0 0 0 0
canno-	650 75 -9 -60 -46
cannot	650 75 -9 -60 -46
card	448 0 -349 -15 -154
card reade	-5 0 -106 0 -113
cards	293 0 -172 0 0
cd	0 0 -35 -72 -167
celle	0 0 382 0 -19
certi-	-91 0 380 0 0
chang _ passw	0 -2 0 0 178
chang our	0 0 0 0 -19
chang-	-484 -2 -109 -60 168
change	-281 0 -109 0 -28
charg-	0 0 -375 -61 0
chargennummer	0 0 -299 -5 0
chart	-645 -86 545 -60 0
chart-	374 -56 58 0 -19
charts	374 -56 58 0 -19
check-	-181 -220 -118 0 289
checkliste	-16 0 0 0 0
chef	887 -84 -729 -76 -45
chef _ nicht	-48 77 0 0 -41
chef fragt	0 0 -85 -66 -4
chef ist	166 0 -18 0 0
chefi _ ob	0 0 -36 0 0
chefi _ wisse	0 -51 0 0 0
chefi fragt	0 0 -36 0 0
chefi moech	0 -51 -15 0 0
chefi will	-176 -11 -115 0 0
chefi-	213 -130 -23 21 -65
chefin	213 -130 -23 21 -65
chiru ambul	115 0 -174 0 0
chiru-	64 -38 -174 325 -40
chirurgische	115 0 -174 0 0
chron-	-143 0 -155 -166 0
claim _ be	-49 289 0 0 0
claim to	-49 289 0 -2 0
claim-	-49 289 -40 22 0
claiming	-49 303 0 0 0
claims	0 -14 -40 22 0
click	256 -154 26 0 0
click-	0 0 367 0 0
click-abrechnung	0 0 367 0 0
clien-	509 118 -356 0 -63
client	193 -158 -205 0 0
clients	316 275 -151 0 -54
clini-	178 -103 -48 0 -10
clinic	178 -103 -48 0 -10
close	72 0 0 0 999
close on	78 -145 -83 129 0
close-	234 -225 -83 74 -51
closed	-18 -11 0 -262 -42
closes	252 -214 -83 336 -9
code	-202 0 -402 0 0
colle-	296 -106 -131 -151 313
colleague	-146 -20 -46 -151 527
come	183 -38 129 0 0
comin-	0 0 308 0 0
coming	0 0 308 0 0
compa-	0 0 0 -22 -39
company	0 0 0 -22 -39
compl-	260 -238 -48 385 -32
compu ?	-5 0 0 0 0
compu _ fehle	-16 -77 -42 0 0
compu in	145 -49 0 0 0
compu ist	67 -19 0 -38 0
compu sende	-16 -77 -42 0 0
compu-	274 18 -310 -45 -212
computer	30 326 -241 -45 -170
computers	379 -207 -69 0 -42
confi-	-132 -146 -15 0 -122
confirm	-132 -117 -15 0 -122
conne _ nicht	0 0 636 0 0
conne _ our	0 -3 -24 0 0
conne _ the	136 0 539 -10 -42
conne passw	0 -10 -11 0 0
conne remot	0 -10 -22 0 -36
conne to	136 -32 -92 0 -58
conne-	262 -62 1085 -69 -170
connect	136 -42 47 0 -128
connection	-55 -6 37 0 0
connector	-19 -10 476 -15 0
conta-	0 520 0 0 -34
contact	0 -62 0 0 -34
conti	0 -1 0 0 0
conti-	0 -49 0 0 0
continuity	0 -49 0 0 0
contr-	182 1364 -48 -11 -71
contract	0 -126 0 0 -16
copie-	-50 262 223 0 -3
copy	0 -4 0 0 0
coron-	0 -4 -56 0 0
could	703 -28 -9 0 -119
could _ send	0 0 0 0 -69
could _ tell	270 0 0 0 0
could not	703 -3 -9 0 -50
could you	0 0 0 0 -69
cover-	0 0 0 0 -26
crash-	-765 -120 709 124 -92
crashes	-413 -79 856 124 -92
crede-	0 582 0 0 0
crypt	0 345 -164 0 0
curso-	-114 382 -75 -9 -33
cursor	-114 382 -75 -9 -33
custo-	-167 -111 0 -99 -181
customer	-167 -111 0 -99 -28
customers	0 0 0 0 -153
cyber auf	0 -32 -22 0 -12
cyber-	-265 -101 -2 -51 -474
cyberangriff	-67 -32 69 -21 -462
cyberattacke	-125 -69 -46 0 -12
d-arz-	-151 -67 395 151 -4
d-arzt-bericht	-102 0 -89 151 0
d-arzt-berichte	-50 -67 484 0 -4
da	-168 700 -110 -83 -156
da ?	0 -4 0 0 -129
da _ 0	0 0 -22 204 0
da _ ?	-104 -11 0 0 0
da _ bei	0 0 -19 -17 0
da _ der	0 -34 0 0 0
da _ die	-80 -9 -125 0 0
da _ dran	0 -33 0 0 0
da _ einer	0 736 0 0 -38
da _ hat	0 -229 0 0 -230
da _ in	0 0 -3 0 0
da _ keine	136 -18 -62 0 -3
da _ man	-88 44 -2 -79 0
da _ nicht	181 -54 0 0 0
da _ was	-58 175 0 0 0
da auch	0 -34 0 0 0
da der	-103 55 327 0 -3
da die	185 -46 80 39 -3
da drauf	0 -162 0 0 0
da ein	0 -40 0 0 0
da einen	0 236 0 -29 0
da einer	0 -8 0 0 0
da ich	-19 0 -75 -11 85
da ist	-112 216 -42 0 299
da jeman	0 -143 0 0 0
da jetzt	0 -83 0 0 0
da nicht	-307 -83 -57 214 0
da steht	-426 157 239 -17 0
da und	7 -229 -58 0 -274
da unser	0 0 0 -6 0
da war	219 -84 369 0 -7
da was	0 -33 0 -51 0
da wiede	0 0 0 0 -67
da wir	-56 -51 0 22 0
dabei	-310 148 45 -26 -110
dadur-	0 0 77 0 0
dadurch	0 0 77 0 0
dafue _ ?	0 -12 0 0 0
dafue _ sie	0 0 -62 0 -31
dafue ein	-8 0 0 0 0
dafue eine	0 -32 0 0 -1
dafue-	-145 93 -64 190 -189
dafuer	-145 93 -64 190 -189
dageg-	-173 0 -111 -28 0
dagegen	-173 0 -111 -28 0
daher	-485 -391 712 -31 247
daher _ wir	0 -277 -20 -26 -115
dahin	141 -14 -60 776 0
dahin muss	-65 -10 -60 254 0
dahin-	123 -40 -180 0 -139
dahinter	123 -40 -180 0 0
dahintersteckt	0 0 0 0 -7
dale--	-119 -67 548 0 -185
dale-uv	-119 -67 548 0 -4
damal-	0 -119 0 0 -1
damals	0 -119 0 0 -1
dame	0 -195 -32 0 -16
damen	27 285 151 -36 -34
damen _ herre	-101 -56 100 -36 -26
damen und	-101 -56 100 -36 -26
damit	126 -339 -29 -79 454
damit _ ?	0 -39 0 -7 0
damit _ die	0 0 -18 0 0
damit _ uns	0 0 0 0 -14
damit _ von	0 0 -36 0 0
damit der	0 0 -20 0 -62
damit die	-17 0 286 0 -63
damit ich	7 0 0 -39 -54
damit ist	390 0 -103 0 297
damit nicht	-112 0 -99 0 0
damit sie	0 -6 -181 -21 273
damit wir	39 -95 -40 -11 0
danac _ der	0 425 -24 374 -2
danac _ es	-27 -9 829 -20 -36
danac ist	-241 143 243 161 0
danac-	-262 286 268 717 -252
danach	-262 286 268 717 -252
daneb-	-27 764 -33 -52 -21
daneben	0 764 -33 -12 -21
dank	-350 -57 -57 -97 179
dank _ die	0 0 0 -97 -489
dank fuer	0 0 0 -97 28
dankb-	0 0 -71 37 230
dankbar	0 0 -71 37 230
danke	267 -130 -148 -74 -1139
danke _ die	0 0 0 -45 1140
danke fuer	0 0 0 -45 625
danke-	-122 0 0 -39 59
dann	-275 -79 -178 94 -364
dann _ das	9 0 0 0 -36
dann _ die	-55 -36 -98 -73 0
dann _ wiede	-14 -30 -58 -16 -94
dann _ wir	-124 -26 89 0 -44
dann ist	144 0 -41 311 -186
dann noch	-55 -36 -98 -73 0
dann von	0 -123 0 0 0
daran	0 0 -123 221 -41
darau aufme	0 56 0 0 -34
darau-	443 373 -120 265 -34
darauf	443 373 -71 265 -34
darf	-403 -143 141 -17 207
darf ?	-17 0 0 0 0
darf _ die	0 0 -111 0 0
darf ich	-85 -28 0 0 0
darf man	0 -29 -111 0 0
darkn-	0 324 0 0 0
darknet	0 324 0 0 0
darue-	0 209 -14 0 -57
darueber	0 209 -14 0 -57
darum	-100 -71 -31 -21 260
darum _ ich	-15 -30 0 0 0
darun-	233 194 0 -61 -77
darunter	233 194 0 -61 -77
das	-573 -391 -207 35 -818
das ?	0 416 -29 -72 0
das _ 0	-32 44 29 -57 0
das _ ?	-179 -333 -243 345 0
das _ aber	0 -5 -75 0 0
das _ alle	-88 0 162 0 -60
das _ allei	0 -98 0 0 -25
das _ allen	187 -81 343 0 0
das _ als	-16 -15 -96 0 0
das _ am	-271 -56 147 -88 -56
das _ an	212 -76 -100 -83 -14
das _ auch	0 -72 229 0 0
das _ auf	-44 -327 -105 0 0
das _ aufge	0 -70 0 0 0
das _ aus	-13 0 -39 0 0
das _ bei	21 -116 191 0 0
das _ beim	-123 -14 541 0 0
das _ bleib	211 -41 22 -29 0
das _ brauc	0 -16 -264 295 -58
das _ brich	0 0 100 -326 -54
das _ das	100 190 -121 0 0
das _ dass	-35 0 -32 -12 0
das _ dem	0 -18 765 -33 0
das _ den	-4 0 196 0 -3
das _ der	-157 291 389 -152 -66
das _ des	0 522 -74 -81 0
das _ die	-22 0 -306 -164 -79
das _ ein	-186 138 -143 446 0
das _ eine	-35 0 0 0 0
das _ einge	0 104 -160 0 0
das _ einsp	-82 0 0 0 0
das _ falsc	0 -154 -21 0 -33
das _ formu	-144 0 -147 0 0
das _ fuer	71 -75 172 315 -154
das _ gefae	144 -25 0 0 -9
das _ haben	-109 -26 0 0 429
das _ haeng	107 0 626 -99 -16
das _ hat	-32 306 0 233 -572
das _ ich	-24 -7 -109 -17 -69
das _ ihnen	0 -25 0 0 0
das _ ihr	0 0 -80 0 0
das _ ihrem	-10 -27 133 0 0
das _ im	-91 0 7 -236 -9
das _ in	-455 274 10 0 318
das _ ist	410 -87 -106 163 -246
das _ jetzt	681 -32 0 -13 0
das _ keine	-67 71 23 -28 -19
das _ kennt	0 0 -32 0 0
das _ kv	0 0 0 -18 0
das _ laess	-30 -56 182 0 -15
das _ laeuf	259 -46 -147 -83 67
das _ lande	0 0 319 0 0
das _ mache	0 0 -118 0 -118
das _ meine	0 0 0 0 -28
das _ melde	-183 0 63 89 0
das _ mit	110 -143 -226 0 -304
das _ nach	0 239 0 0 0
das _ nicht	-908 -26 -1185 -44 -178
das _ noch	188 -58 292 -209 0
das _ nun	-36 0 -133 0 -36
das _ oder	-20 0 -100 0 0
das _ oeffn	126 -256 -164 0 0
das _ passw	149 -16 0 0 0
das _ patie	-57 0 0 -4 0
das _ progr	299 -17 -408 0 -5
das _ sagt	-28 0 206 -32 0
das _ schic	0 -10 77 0 0
das _ schon	0 -28 -60 -27 -234
das _ seit	-67 0 15 0 0
das _ sie	0 0 -133 0 -3
das _ so	0 0 -246 0 0
das _ soll	-8 0 0 141 0
das _ start	-858 -55 -121 0 0
das _ steht	376 0 -125 0 0
das _ stuer	-137 0 -34 0 -36
das _ syste	253 -23 -9 -6 0
das _ ueber	-68 0 -628 -26 0
das _ und	136 0 -43 0 0
das _ uns	0 -17 0 0 -3
das _ unser	-14 136 -30 -187 189
das _ verla	0 -184 283 -303 0
das _ verwe	250 -4 -197 0 0
das _ voll	67 0 -31 0 0
das _ vom	0 71 -337 -19 -10
das _ von	-7 -156 107 -116 -209
das _ was	-139 0 0 351 -19
das _ weg	657 -80 -114 -41 0
das _ wie	0 0 165 0 0
das _ wiede	0 0 0 0 -14
das _ wir	-52 102 -359 139 -294
das _ wird	-59 -45 -495 -55 -7
das _ zeigt	0 0 531 -24 -14
das _ zu	9 -46 0 103 -188
das _ zum	0 138 -76 -157 0
das alles	-69 0 0 0 0
das als	43 0 0 0 0
das alte	569 -91 -146 -44 0
das an	-168 0 367 -133 0
das angeb	0 -46 -47 -35 0
das auch	-30 0 -37 0 0
das auf	38 -133 114 0 0
das bei	-209 0 263 0 0
das besta	-73 0 0 351 0
das bitte	0 0 0 -27 0
das darf	-66 0 383 -7 0
das datum	0 -53 -14 -2 -54
das den	-57 -19 161 -4 0
das denn	-36 0 0 0 0
das der	0 0 0 -40 0
das die	0 0 301 0 0
das druck	180 0 -10 0 148
das echt	0 -145 0 0 0
das ein	6 0 0 0 0
das feld	-421 0 260 -61 -4
das fenst	409 -210 -178 -5 -6
das fernw	-29 -157 0 0 0
das formu	-239 0 240 0 -130
das fremd	-98 0 -55 0 0
das fuer	-12 86 0 0 0
das ganze	147 -34 -326 0 -305
das geht	247 0 -313 0 0
das geld	0 -4 -48 178 0
das gerae	-40 118 483 0 -10
das gleic	-208 0 228 0 0
das hat	-10 0 -32 -169 -74
das im	-103 0 0 0 0
das in	-10 -2 0 0 283
das inter	0 -80 235 -15 0
das irgen	220 -14 0 -54 0
das ist	862 -86 -484 210 -58
das jetzt	-69 -31 186 0 -132
das kabel	0 0 0 0 -21
das karte	-193 0 -439 0 -14
das kennw	-208 -105 -108 -35 -37
das konne	0 -16 -157 0 -118
das kunde	-72 0 0 0 -21
das labor	0 -18 -635 0 152
das liege	-8 0 0 0 0
das melde	-93 0 0 -269 0
das mit	-111 -71 428 0 -3
das modul	-3 0 269 -57 -63
das moech	0 0 -84 0 -16
das muste	0 0 -176 0 0
das neue	121 -16 0 205 -10
das nicht	-83 0 -206 0 -72
das noch	0 87 0 0 0
das nur	-129 0 -49 0 -116
das passi	0 0 0 -162 0
das passw	-109 261 -156 0 0
das praxi	0 -31 -51 -38 0
das probl	0 -72 180 -50 -23
das progr	162 194 160 -113 -223
das pruef	0 0 160 -182 0
das quart	0 0 -307 -121 0
das rezep	439 0 -158 0 -56
das richt	-51 -32 -147 0 0
das rki	-44 0 0 -105 0
das schli	0 0 0 -33 0
das schon	0 302 0 -22 -400
das selbe	0 0 -102 0 -29
das siche	0 -49 29 -19 -41
das sozia	-44 0 0 143 0
das stand	0 0 -1 0 0
das syste	996 -107 -234 -30 0
das team	196 -223 0 -81 -214
das telef	-140 -100 693 0 -56
das termi	-266 -6 339 0 -9
das ticke	-126 0 -23 -83 -307
das tun	125 -48 -196 0 0
das ueber	-246 -11 -115 0 0
das ultra	0 0 568 0 0
das uns	0 143 0 0 0
das updat	-62 -7 -580 -33 -495
das vom	-23 -6 -110 0 0
das von	0 -98 133 0 -25
das war	0 82 -43 -12 284
das warte	-270 0 -199 -16 0
das was	0 -87 0 604 -15
das wegen	0 0 249 0 0
das wiede	275 0 0 -33 -178
das windo	-16 -62 -42 0 0
das wir	0 -16 -46 117 -28
das wisse	-73 0 0 -56 0
das zerti	0 0 34 -50 0
dass	-539 -493 544 -368 -643
dass _ bei	-37 0 -64 0 0
dass _ das	203 -14 0 0 0
dass _ daten	0 -132 0 0 0
dass _ dem	-58 -13 0 0 0
dass _ den	258 0 -29 0 0
dass _ der	0 0 0 0 -26
dass _ die	-81 173 256 0 -46
dass _ ein	-47 0 0 0 0
dass _ etwas	0 -77 0 0 0
dass _ fremd	-65 -28 0 0 0
dass _ gehac	0 -97 0 0 0
dass _ ihnen	-70 -70 0 0 -1
dass _ im	-167 -17 -7 0 -46
dass _ in	0 -183 0 0 0
dass _ mit	0 -45 0 0 -14
dass _ nicht	-323 -3 -43 0 -334
dass _ patie	-54 0 114 0 0
dass _ praxi	238 261 0 0 0
dass _ progr	-12 -73 0 -2 0
dass _ saube	0 -65 0 0 0
dass _ sie	-52 221 -49 0 0
dass _ softw	0 -49 -15 0 -25
dass _ ueber	0 -22 231 0 0
dass _ uns	-24 0 -22 -27 -26
dass _ unser	-54 277 -86 0 0
dass _ von	0 56 -43 0 -20
dass auf	-28 319 -86 0 -26
dass bei	-51 -85 -60 -58 -1
dass da	0 -8 0 0 0
dass das	-27 -187 -140 0 0
dass der	0 -161 222 -53 195
dass die	-182 -217 303 1 -158
dass ein	355 -79 0 0 0
dass eine	-6 -83 0 0 0
dass er	0 0 0 0 -25
dass es	0 0 0 0 -2
dass fremd	0 -334 0 0 0
dass ich	-69 109 98 0 0
dass ihr	0 0 0 -2 0
dass ihre	-252 0 370 0 -68
dass in	0 0 -54 0 0
dass jeman	-6 200 0 0 0
dass keine	172 0 -79 0 -2
dass man	296 -230 -381 0 0
dass mit	-52 -53 0 0 0
dass niema	0 -139 0 0 0
dass sich	-85 -66 0 0 0
dass sie	53 -83 166 -27 -390
dass ueber	0 -7 176 0 0
dass unser	285 258 -148 0 -25
dass wir	-276 -62 -3 -56 -104
dasse-	-45 -9 62 0 -10
dasselbe	-45 -9 62 0 -10
data	-100 -61 181 427 -36
data ?	0 -9 -47 0 0
data _ autho	0 0 -30 207 0
data prote	0 -52 -30 486 0
datab-	872 -151 -337 -11 -5
database	872 -151 -337 -11 -5
date	0 0 0 -7 0
datei	-438 327 721 395 -68
datei _ dem	-126 -370 -65 0 0
datei auf	-96 -371 -36 0 0
datei die	0 145 0 0 0
datei mit	-30 400 -224 0 0
datei-	-508 781 13 -96 -8
dateien	-508 781 13 -96 -8
daten	-157 1094 -63 139 -374
daten ?	0 0 0 100 0
daten _ ?	0 0 0 -56 0
daten _ bei	0 0 0 0 -76
daten _ dem	-17 10 -17 -20 0
daten _ den	-20 -45 -15 -41 0
daten _ der	-49 -21 203 -83 0
daten _ die	92 0 -111 115 0
daten _ eine	0 175 -4 0 0
daten _ fremd	0 -113 0 0 0
daten _ gefun	76 -43 -168 0 0
daten _ ihnen	0 0 0 179 0
daten _ ist	0 0 -174 0 0
daten _ mehr	-211 0 136 0 0
daten _ nicht	494 -39 399 -12 -72
daten _ patie	-17 210 0 0 0
daten _ praxi	-77 69 0 0 0
daten _ progr	-85 -75 186 0 0
daten _ seit	4 -58 528 -1 -11
daten _ sich	557 0 -100 0 -16
daten _ siche	0 0 -119 0 0
daten _ und	62 -56 -18 -151 0
daten _ uns	0 -2 0 0 0
daten _ unser	-6 377 0 -109 0
daten _ wir	-93 -91 0 -14 -42
daten _ worde	0 0 -2 0 0
daten auf	-3 83 -39 0 0
daten aus	-26 -188 335 -20 -31
daten bei	0 -27 0 -36 0
daten der	-3 -3 0 166 0
daten des	-121 0 -129 0 -9
daten die	-73 -59 0 0 -25
daten fuer	0 0 0 0 -159
daten haben	-2 -91 0 136 -18
daten hat	0 0 0 -47 0
daten im	-81 -22 0 0 -9
daten in	-167 158 160 -5 0
daten ist	634 -107 40 -29 456
daten jetzt	-105 -219 0 0 0
daten laess	468 0 -100 0 -14
daten meine	-74 -12 0 0 0
daten melde	220 0 248 0 -11
daten nach	0 137 -1 0 0
daten nicht	65 -107 -167 0 -49
daten sind	395 71 -127 0 0
daten und	77 -144 -85 -63 0
daten unser	0 0 0 73 0
daten versc	0 -26 -8 0 0
daten vom	-36 -26 -74 -28 0
daten von	-17 388 25 167 0
daten vor	-93 0 0 -14 0
daten zur	0 -3 0 0 0
daten-	-16 -312 -387 -84 -102
datenabfluss	0 81 0 215 0
datenbank	665 -223 -1288 -33 -160
datenbankdienst	690 0 -89 0 -32
datenbankserver	126 -10 -34 0 -1
datenbestand	0 0 -2 0 0
datenschutz	0 0 -54 185 0
datenschutzbeauftragte	0 0 0 -55 0
datenschutzbeauftragten	0 0 0 0 -18
datenschutzbeauftragter	-3 -11 -83 314 -23
datenschutzbehoerde	-109 0 0 -165 0
datensicherung	-216 -63 1300 -143 -125
datenstelle	0 -21 49 -36 -5
datenuebernahme	-140 -162 0 0 -9
datum	-4 -52 -306 -2 -137
dauer _ minut	-83 -132 -10 0 0
dauer nach	-116 112 32 0 0
dauer-	-867 -193 709 -280 -168
dauernd	-399 51 931 -34 -104
dauert	-391 -213 -521 -74 -61
daume-	122 0 0 0 -292
daumen	122 0 0 0 -292
davon	-215 669 -185 545 -171
davon _ ?	0 0 -9 0 0
davon _ dass	-35 -261 -47 -2 0
davon aus	-35 -99 -15 -2 0
davon ausge	0 -161 -32 0 0
davon erfah	0 -39 0 0 -43
davor	-168 0 0 0 0
day	132 0 -462 0 -199
days	95 -96 0 0 0
dazu	-357 55 141 199 468
dazu ?	0 -17 0 0 0
de	42 92 683 -78 162
de 0	0 -71 -114 -32 -2
de _ 0	0 -71 -114 -32 -2
dead	395 -2 -2 -10 -6
deakt-	0 -15 0 0 30
deaktiviert	0 0 0 0 47
dear	0 0 -20 -7 -86
dear _ or	0 0 -20 0 0
dear sir	0 0 -20 0 0
decry-	-30 135 0 0 0
defek-	433 -19 -240 -44 0
defekt	103 -19 -238 -44 0
defen-	0 75 -34 0 0
defender	0 75 -34 0 0
deins-	-38 361 0 -94 0
deinstallieren	0 -91 0 0 0
deliv-	0 -2 -130 0 -75
delivery	0 -2 -130 0 -25
dem	-784 315 574 436 70
dem 0	-98 -44 19 0 315
dem _ 0	-160 -14 110 -98 321
dem _ ?	0 -296 -47 0 -44
dem _ alle	-7 0 -35 0 0
dem _ am	-104 487 -43 108 0
dem _ an	-71 48 0 0 0
dem _ auch	0 -180 0 0 0
dem _ auf	101 -120 -49 -6 -13
dem _ aus	-369 0 646 0 -6
dem _ bei	-163 -59 234 39 0
dem _ das	-90 -48 329 0 0
dem _ der	-147 572 118 -100 632
dem _ des	-377 415 119 0 0
dem _ die	29 -211 101 -23 -52
dem _ eine	0 -81 -40 0 0
dem _ fehle	0 281 -16 -20 0
dem _ fehlt	0 -106 -250 -45 -10
dem _ gesch	286 0 -179 0 0
dem _ gesto	0 -134 -191 -24 -3
dem _ haben	-89 235 -36 0 -61
dem _ im	-216 34 -33 0 0
dem _ in	-45 95 -269 -4 0
dem _ ist	-271 0 -402 -15 435
dem _ kommt	874 0 -273 0 0
dem _ laufe	0 144 -132 0 0
dem _ liegt	-30 278 0 -3 0
dem _ mit	115 99 0 0 0
dem _ nicht	628 186 -708 327 -60
dem _ noch	-84 -20 158 0 0
dem _ novem	0 -6 -117 0 -6
dem _ nur	0 -87 -112 0 0
dem _ oder	0 -219 55 0 0
dem _ patie	0 -22 264 0 0
dem _ progr	32 12 0 0 0
dem _ rechn	-130 0 -62 0 0
dem _ sind	-82 279 50 -233 -42
dem _ start	4 -133 -260 0 0
dem _ steht	-159 194 170 -21 0
dem _ ueber	-51 78 0 -5 0
dem _ und	-168 -43 0 256 -42
dem _ unser	0 19 -153 -8 -26
dem _ updat	-186 0 -39 -21 0
dem _ vom	-155 176 -181 0 0
dem _ von	-102 179 -171 -57 -31
dem _ war	0 -7 -77 0 -131
dem _ wie	0 0 -27 0 0
dem _ zu	0 -40 157 0 0
dem alten	158 0 -162 0 -4
dem angeb	0 41 0 0 0
dem angri	-40 -54 133 -194 -67
dem anmel	121 339 0 0 -21
dem anruf	0 425 0 0 -16
dem ausla	0 42 0 0 0
dem bilds	0 191 0 0 334
dem brief	0 -56 323 -7 0
dem cyber	0 0 195 -2 -56
dem daten	0 -134 0 0 0
dem deskt	0 40 -33 -3 0
dem dritt	63 0 -147 -99 -12
dem druck	151 304 -313 -5 0
dem falsc	0 -241 236 0 0
dem ganze	-206 0 -19 0 0
dem gedae	321 0 -63 -24 0
dem hack	0 -12 176 0 0
dem hacke	0 -21 131 -6 -53
dem handy	-14 -86 269 0 -11
dem haus	0 -17 123 0 0
dem hochf	-201 -83 -293 0 0
dem inter	0 0 -68 0 0
dem kennw	-27 -79 -34 0 0
dem konne	-147 -10 132 0 0
dem letzt	-156 0 -202 -17 0
dem naech	-10 0 -39 0 0
dem namen	-30 96 -110 0 -23
dem neuen	-130 -146 -295 0 0
dem neust	-87 0 120 0 -279
dem passw	201 -73 -72 0 -32
dem praxi	0 31 0 0 -3
dem progr	346 -304 -63 -41 0
dem quart	0 -10 292 -233 0
dem rechn	92 -94 -144 0 -35
dem rezep	-390 -106 -74 0 0
dem sagen	0 -86 0 0 -4
dem scann	0 -175 -178 0 0
dem serve	-116 2 121 -20 -42
dem speic	-371 -90 150 -1 0
dem stand	0 -126 0 0 0
dem strom	-61 0 -15 0 0
dem table	-22 0 -115 -8 -5
dem tausc	-69 0 -6 0 0
dem termi	0 154 -194 0 0
dem ueber	-68 -50 -176 -8 0
dem umbau	0 0 -100 0 0
dem updat	347 -15 -39 -5 -91
dem virus	0 -218 0 0 261
dem vorfa	-117 -39 51 -58 -22
dem was	0 0 -108 0 0
dem wir	-64 249 0 0 -11
dem woche	-252 -228 414 0 -31
demna-	0 -62 0 0 -32
demnaechst	0 -62 0 0 -32
demse-	0 121 -133 0 -22
demselben	0 121 -133 0 -22
den	-290 154 -488 255 -133
den _ 0	-51 -2 -4 -5 -28
den _ ?	0 -35 0 0 0
den _ am	425 -25 -146 -227 0
den _ an	0 -101 -15 0 0
den _ auf	195 -92 0 0 -3
den _ aufge	-23 -118 -58 0 -54
den _ aus	-386 -77 102 0 -92
den _ bei	-76 310 -12 -39 41
den _ der	108 95 -321 -100 -51
den _ des	0 -7 -36 0 0
den _ die	0 -67 -21 0 0
den _ diese	0 0 0 0 -74
den _ eine	-46 0 0 0 0
den _ einge	127 -161 0 0 0
den _ fehlt	0 -73 -85 -73 -62
den _ freig	-37 275 0 0 0
den _ fuer	-262 0 -58 87 -51
den _ gelas	-58 545 0 0 0
den _ gezog	0 -210 -44 0 -81
den _ haben	-199 -48 0 451 -49
den _ hat	166 -87 0 0 -3
den _ ihnen	0 0 -63 0 0
den _ im	0 -33 -154 0 -38
den _ in	-41 159 -31 0 -4
den _ ist	40 -58 -90 0 -19
den _ melde	0 240 0 166 -6
den _ mit	-14 -209 269 -170 -20
den _ neu	0 -85 0 0 221
den _ nicht	-244 -307 -121 -177 -139
den _ oder	0 -58 0 0 0
den _ rechn	-330 356 -31 0 -67
den _ sagen	-57 0 0 -4 0
den _ schon	-91 0 -53 0 0
den _ serve	-107 -195 0 0 165
den _ sind	0 0 -22 0 0
den _ tag	343 -19 238 0 -17
den _ ueber	168 -41 57 0 0
den _ und	44 -71 560 -93 -33
den _ unser	314 -20 0 0 0
den _ vertr	25 -39 0 0 0
den _ vom	224 103 -8 0 -80
den _ von	-1 24 643 0 -112
den _ vor	-20 -36 -15 -41 0
den _ wiede	-152 0 137 0 -241
den _ zu	-220 -62 411 -23 -26
den _ zugre	-276 -15 0 0 0
den _ zum	0 24 0 151 0
den akuts	0 0 0 0 -68
den alten	-59 -26 235 0 0
den ander	70 -31 -131 -47 -43
den angri	-1 -170 -17 0 -187
den anhan	-89 332 0 0 -66
den anruf	0 248 0 0 0
den arztb	0 0 -7 0 0
den befun	0 -78 0 -55 0
den behan	0 -2 -34 -27 0
den bei	0 0 -63 0 0
den benut	0 -15 0 -83 -17
den beric	0 -4 0 0 0
den betri	275 0 0 -22 -2
den bilds	-14 28 269 -11 -16
den brief	0 228 0 0 -9
den cyber	-19 -32 0 0 0
den daten	19 0 -105 -96 -18
den dritt	0 -13 -156 0 -2
den druck	0 -175 0 -37 -37
den einbr	0 -51 0 0 0
den einga	0 0 0 0 189
den empfa	0 153 163 0 -24
den ernst	-327 0 -101 0 -130
den erpre	0 -149 0 0 0
den fall	0 0 -20 0 0
den falsc	0 -64 -331 0 322
den fehle	0 -33 -78 -116 81
den fernw	0 97 0 0 -26
den fernz	-88 -58 195 0 0
den ganze	-249 -239 68 0 -9
den jahre	-20 -36 -15 -92 0
den kalen	-20 -26 55 0 0
den kaste	0 0 -154 0 0
den keine	-279 -26 0 0 0
den knopf	-131 -62 -150 0 0
den kolle	373 -114 0 -14 227
den konne	-24 -149 -213 0 6
den kopf	162 -6 -32 0 0
den labor	0 -48 376 0 -188
den letzt	0 -65 0 137 -100
den leute	274 0 0 -56 0
den link	-22 74 0 0 -4
den naech	0 0 -102 -37 -32
den namen	-27 230 -97 0 -11
den neuen	-20 -80 -31 -50 175
den notfa	-23 0 0 0 0
den patie	-485 0 -93 153 -12
den pc	0 6 0 0 0
den praxe	0 -43 0 0 -32
den praxi	-438 35 0 0 0
den rechn	-301 37 0 0 -38
den rueck	0 0 -8 0 -172
den serve	114 -23 688 -30 95
den softw	0 0 0 -10 -49
den stand	-1 0 652 0 -51
den start	135 0 350 0 0
den steck	0 -144 -44 0 -178
den taete	0 0 0 0 -5
den termi	125 -56 -85 -360 0
den ti-zu	0 0 0 0 -19
den vorfa	-45 0 0 -136 37
den vorga	0 0 0 0 668
den wir	-2 -61 0 -8 -133
den zugan	0 237 0 0 0
den zweit	343 -122 -32 0 -21
denen	59 420 210 257 -12
denen wir	-8 -7 -17 0 -12
denkb ?	0 -16 0 0 0
denkb-	0 -16 0 0 0
denkbar	0 -16 0 0 0
denke an	0 0 -54 -63 478
denke-	108 0 -86 221 418
denken	108 0 -86 221 418
denn	965 -182 -611 -254 -45
denn _ ?	-36 0 0 0 0
denn _ der	169 0 0 0 0
denn _ die	0 -46 -46 0 0
denn am	102 -19 0 -171 0
denn die	577 -86 -229 0 -29
denn jetzt	-99 0 0 0 0
denn nun	-80 0 0 0 0
dense-	-33 0 0 0 0
denselben	-33 0 0 0 0
depar-	112 -32 -139 0 -26
department	112 -32 -139 0 -26
der	-339 272 23 535 3
der 0	323 -80 -270 381 -34
der _ 0	-122 -44 -200 241 -45
der _ ?	-44 213 0 -148 -17
der _ ab	-16 -27 76 -22 -122
der _ aber	-525 -93 -149 -7 -10
der _ alle	-17 446 -87 -44 -9
der _ alles	-7 -30 -234 0 -214
der _ als	0 236 -120 0 0
der _ am	-449 242 -342 144 -58
der _ an	-99 -131 262 320 -16
der _ anmel	-42 201 101 0 0
der _ anruf	0 -8 0 -11 649
der _ antwo	-226 0 12 0 0
der _ auch	-196 -493 193 -76 -92
der _ auf	477 -74 -752 -50 -60
der _ aufge	0 93 0 -2 0
der _ aus	-296 48 -319 -58 -102
der _ ausge	384 73 146 -5 0
der _ bei	-330 -85 256 -87 -65
der _ beim	0 -19 -61 219 0
der _ bekan	0 -22 0 0 0
der _ besch	166 0 0 51 -69
der _ betri	-159 0 -124 0 -9
der _ betro	-12 0 0 -9 -31
der _ bis	272 -15 -128 -440 290
der _ bitte	0 0 0 97 342
der _ bleib	143 -17 -393 -15 0
der _ blink	0 0 139 0 -38
der _ brand	0 0 0 0 -22
der _ brauc	0 0 -62 -191 -111
der _ damit	39 0 -40 0 -14
der _ das	0 -2 -133 518 -22
der _ dass	0 0 -54 0 0
der _ daten	0 -26 0 0 0
der _ davon	-8 -104 0 0 -45
der _ den	166 -134 -128 188 -20
der _ denn	330 0 -60 0 0
der _ der	-314 -316 278 212 -141
der _ des	-147 111 -252 0 -161
der _ die	176 -155 142 -9 -19
der _ doppe	0 0 -26 0 -6
der _ drin	0 -150 0 0 0
der _ druck	0 0 201 0 -10
der _ durch	-31 -212 -63 -16 -62
der _ ein	22 50 118 0 -9
der _ eine	0 -35 -7 0 0
der _ einen	-16 0 -108 -67 0
der _ entha	0 -16 0 0 0
der _ errei	0 0 -89 0 0
der _ etwas	0 -28 -15 0 0
der _ fehle	0 -6 -489 -56 -6
der _ fehlt	0 -127 -302 -13 412
der _ festg	0 -54 0 0 -11
der _ finde	-41 81 -392 0 0
der _ frage	-37 -136 0 0 -26
der _ fragt	0 0 -85 -96 -17
der _ fuer	-416 -73 -322 -81 -101
der _ funkt	-50 0 407 0 -30
der _ geht	-646 -85 -293 76 660
der _ geles	-45 -17 0 0 -4
der _ gespe	-15 35 -9 0 0
der _ gibt	611 0 -87 -19 -179
der _ haben	-139 -11 340 239 -22
der _ haeng	33 0 617 0 -84
der _ hat	315 -65 244 0 50
der _ herau	-17 -28 -134 0 0
der _ herum	-66 -67 0 0 0
der _ hinte	32 -43 0 0 201
der _ ich	182 -155 105 125 -68
der _ ihrer	0 -10 -18 0 0
der _ im	70 459 -522 264 -91
der _ in	-24 43 -722 -4 -121
der _ ist	-100 689 682 -63 -303
der _ jetzt	-9 -61 0 0 0
der _ kam	-8 -35 -125 0 0
der _ kann	-285 -49 -143 0 -1
der _ keine	-43 -19 -102 205 -36
der _ koenn	156 -25 -102 -14 -10
der _ kolle	84 0 0 -12 -2
der _ komme	-171 -60 585 -6 0
der _ kommt	-79 -29 -45 0 0
der _ kunde	0 -8 0 -8 0
der _ laess	-346 -7 449 -56 0
der _ laeuf	-271 62 286 -187 -123
der _ lande	-132 0 19 -27 -64
der _ liest	0 0 5 0 -23
der _ melde	-103 7 -144 -5 -7
der _ micro	0 -171 0 0 0
der _ mit	-223 -204 -352 -46 -97
der _ mitte	0 0 362 0 0
der _ moech	-25 0 -29 0 -44
der _ muss	0 0 -346 3 0
der _ nach	-235 -125 707 0 0
der _ neu	0 0 -105 0 169
der _ nicht	160 -87 -899 513 162
der _ nimmt	-205 -46 642 -5 -30
der _ noch	150 -22 0 -50 0
der _ nur	92 0 -70 0 -72
der _ oder	0 -6 -18 -29 0
der _ piept	-103 -52 0 0 -43
der _ praxi	-45 0 327 0 0
der _ progr	0 374 0 0 -38
der _ rechn	126 -103 0 0 -26
der _ sagt	35 -2 117 -12 -13
der _ schla	0 216 306 0 -8
der _ schon	0 0 -99 0 0
der _ schre	355 180 -4 -22 0
der _ sei	-9 -246 -199 0 0
der _ sein	0 -9 -8 204 0
der _ seit	-80 0 342 -31 0
der _ sich	-134 -45 268 0 0
der _ sind	596 105 -114 0 -7
der _ soll	0 0 -72 0 0
der _ stand	-15 -118 0 0 -49
der _ start	113 0 0 0 -10
der _ steck	0 0 -114 -8 0
der _ stehe	-193 167 -3 -51 -30
der _ steht	169 183 784 -156 -33
der _ stimm	-5 -159 -309 -34 0
der _ strei	-124 -1 -135 0 -31
der _ techn	0 -2 -21 0 0
der _ ueber	150 -104 -442 -34 -12
der _ um	0 0 0 97 -111
der _ und	77 -196 -311 739 -61
der _ uns	0 -52 0 0 -10
der _ unser	0 -280 -59 127 0
der _ unter	-54 -34 -9 0 0
der _ verei	0 0 -7 22 0
der _ versc	448 -82 171 0 0
der _ versi	0 0 -52 0 0
der _ vom	-1 -219 -176 -74 0
der _ von	70 -21 514 -210 -350
der _ vor	67 -126 -103 -115 0
der _ war	0 -357 0 -5 -44
der _ weg	-223 48 437 0 0
der _ wenn	0 -15 -75 -67 0
der _ werde	0 0 -398 -101 -26
der _ wiede	388 0 -128 0 134
der _ will	647 0 0 231 -61
der _ wir	-224 -93 358 0 -20
der _ wird	-38 747 293 112 0
der _ wollt	0 -13 -10 0 -136
der _ wurde	-60 103 -6 -13 -14
der _ zeigt	-90 129 354 -72 -3
der _ zieht	-2 -145 -123 0 -7
der _ zu	46 -39 -151 198 -15
der _ zum	0 -143 -65 173 0
der _ zur	-36 0 0 0 -53
der _ zwei	86 0 188 -4 0
der abrec	0 -4 105 -9 0
der aende	-207 0 -94 0 0
der aerzt	-97 0 250 0 0
der akte	-275 -304 464 0 -94
der alte	-216 -33 0 0 -50
der alten	342 -20 -60 0 0
der ambul	-323 83 428 109 -30
der angri	-30 -58 -110 -2 -102
der anmel	609 -52 -177 -121 -290
der anruf	-107 -324 -32 -132 -31
der apoth	-6 -32 431 0 0
der arbei	-100 126 289 0 0
der arztb	-79 -78 -53 0 0
der attac	0 -43 -1 -56 -73
der auch	0 -28 -15 0 -43
der aufsi	-3 -3 0 -199 -17
der ausfa	0 0 -84 0 0
der auswa	0 -8 -59 0 -37
der barco	0 -16 -61 0 0
der befun	-20 0 281 364 -22
der behan	0 0 0 40 0
der bei	0 -52 0 0 0
der betri	409 0 0 0 -22
der betro	0 0 0 -8 0
der bilds	-77 106 -44 -17 -142
der bitte	0 0 0 0 -111
der brief	-20 0 -222 -31 0
der chef	-234 -218 -406 -73 -4
der chefi	135 -26 248 -68 0
der compu	-174 121 -87 0 -84
der cyber	-24 -62 64 -18 -12
der dann	0 -123 0 0 0
der das	-147 0 -32 0 0
der daten	533 -139 -209 -91 -89
der der	0 -2 0 0 0
der diens	-316 28 130 0 -16
der dokto	507 0 49 -8 -3
der dokum	0 0 -56 0 367
der druck	-463 40 455 -181 308
der durch	0 51 -370 294 340
der einri	0 0 0 -102 0
der elekt	0 0 63 0 0
der entde	0 -58 0 0 0
der erpre	0 108 0 0 -71
der erste	-189 -61 -10 0 0
der etike	-214 -4 -170 -39 -107
der expor	-77 -51 697 -179 0
der falsc	0 374 384 -79 -12
der fehle	-177 -19 -126 0 -95
der ferne	-31 108 -69 0 0
der fernw	-31 -31 -29 -35 210
der fests	0 0 0 0 342
der firew	-189 -107 0 0 -33
der firma	0 -168 0 0 0
der formu	-267 0 453 0 0
der ganze	-135 -4 798 0 -72
der gemat	-32 0 -166 -83 0
der gemei	0 208 362 0 0
der gerae	-80 0 10 -52 -63
der gesam	44 0 82 0 0
der gesch	0 -8 0 -68 -367
der gripp	-16 -43 -57 0 0
der hacke	0 -147 -46 0 -1
der hand	79 -21 -35 0 -21
der haupt	711 -131 -1 0 -222
der herr	-158 206 -3 0 472
der hotli	-8 0 -172 0 324
der ich	0 -12 0 0 0
der in	0 -2 -11 0 0
der insta	0 0 -53 0 0
der ist	0 -70 0 239 0
der it	0 -67 0 0 -75
der it-si	-208 0 -63 0 0
der jetzt	0 286 -44 0 -33
der kalen	-85 -36 -45 -22 486
der karte	-234 -10 537 -103 8
der kasse	-52 -159 104 390 0
der kbv	0 0 -56 0 0
der kennw	34 0 -42 0 0
der kinde	0 0 -60 0 0
der klini	0 -19 0 0 0
der knopf	28 -18 -263 -94 0
der kolle	347 31 -460 134 377
der konne	-23 0 586 -104 -22
der krank	0 0 0 0 -99
der kreis	0 0 0 -8 0
der kunde	28 70 -4 0 -1
der kv	0 -4 -368 -158 183
der kvb	-8 0 0 119 0
der labor	0 0 552 -76 0
der lage	328 0 0 0 0
der lande	0 0 0 97 0
der letzt	157 -122 -176 -217 -52
der liste	609 -101 -359 -20 0
der lizen	0 0 -37 0 0
der mail	-29 582 -49 -22 -14
der med	0 -144 0 0 -56
der medik	-271 0 196 0 -46
der meldu	-163 -66 -152 -18 0
der micro	0 0 -70 0 -16
der monit	-548 0 -199 0 0
der mvz	0 -39 -10 -25 115
der nachb	-307 -195 -119 -28 -12
der nacht	92 -134 -12 0 0
der neue	-69 -70 15 -27 -21
der neuen	-18 0 -56 -71 66
der niede	-47 0 -79 0 260
der notfa	0 -140 269 0 -20
der onlin	-91 -7 21 0 -61
der passw	-8 0 117 0 0
der patie	-292 -175 -452 -69 0
der pc	-15 504 -9 0 -15
der praxe	0 0 -46 -6 -31
der praxi	349 679 343 -6 -46
der press	0 -17 -46 -17 0
der priva	0 -51 575 -211 0
der progr	0 -46 0 0 0
der psych	0 0 -57 -31 0
der ranso	0 -134 0 0 0
der rechn	240 223 -291 -82 -99
der rest	144 0 862 -67 0
der rezep	637 0 -175 -29 0
der roent	0 0 -276 0 -48
der rueck	361 -33 -71 0 536
der sache	0 -35 -53 -108 170
der scann	-86 162 248 -72 57
der schad	0 0 0 -3 0
der schei	-55 0 -52 -49 0
der schub	0 0 -117 -46 -39
der schul	0 0 -16 -83 0
der serve	36 5 -370 -90 -317
der sich	-31 3 0 -4 -41
der siche	-80 47 -111 0 412
der smc-b	0 -43 186 -23 -61
der softw	0 0 168 0 0
der sohn	243 -61 0 -97 0
der somme	0 0 233 0 0
der sprec	-36 -63 0 -15 0
der stand	0 -6 0 -20 -4
der stati	-1 5 -54 -28 0
der steck	0 -204 0 0 376
der steue	0 0 0 -191 -24
der suche	0 -19 37 0 0
der suppo	0 -23 0 -29 -333
der taete	0 -157 -20 0 -16
der tasta	-122 -128 -9 0 -46
der tat	0 -22 0 0 0
der techn	224 -334 -152 -64 18
der telef	0 -24 0 0 0
der telek	-20 169 718 -6 -22
der telem	0 -125 0 0 0
der termi	-16 -7 129 311 -24
der ti	-52 -23 -466 0 0
der ti-an	0 -104 -23 0 -22
der ti-zu	0 -39 -76 -8 0
der troja	0 443 -10 0 0
der tuer	484 -59 -204 -141 0
der ueber	0 -36 -81 -4 0
der umste	-177 0 153 -3 -73
der uns	0 0 0 0 -166
der versa	0 -74 475 -31 -41
der versc	0 263 0 0 0
der versi	120 0 -327 145 -26
der vertr	229 -23 -72 0 -228
der viren	-76 1511 -70 -116 -242
der virus	0 -171 0 0 -4
der von	0 85 0 0 0
der vorfa	0 0 -100 0 -11
der warte	0 0 -129 -58 -6
der wartu	-336 0 -22 -18 0
der welt	-117 -58 -23 -15 0
der wiede	0 0 0 -12 0
der windo	-20 269 -77 0 0
der wir	0 -134 0 0 0
der woche	0 0 199 284 -31
der zeitu	-278 -268 -308 -51 -117
der zugan	28 -156 -72 -202 -53
der zweit	669 -90 -265 -13 390
deren	-29 -34 -7 -24 0
derse-	272 -15 -11 -61 0
derselbe	272 -15 -11 -61 0
derze nicht	373 0 429 0 0
derze ueber	-28 0 0 0 0
derze-	146 -82 363 -10 -1
derzeit	146 -82 363 -10 -1
des	228 654 -598 -633 -526
des _ auf	-93 -102 0 -14 0
des _ bitte	0 0 0 0 -10
des _ der	0 208 0 0 0
des _ fuer	-17 0 0 0 0
des _ ist	20 -26 -180 -55 0
des _ nicht	-357 0 198 0 0
des _ von	220 -14 0 0 -50
des angri	-97 -158 -9 -89 0
des kennw	77 -10 -30 0 0
des konne	0 -77 -168 -34 -43
des mvz	-28 0 131 0 0
des neuen	-121 0 -129 0 -70
des progr	-116 0 217 0 0
des route	-17 -7 257 0 -161
des serve	-258 422 -181 0 0
des ueber	0 0 115 0 0
des updat	73 -38 -37 0 0
desha _ frage	-80 -49 -90 0 -5
desha _ ich	-153 -72 -327 0 0
desha _ wir	-140 -36 57 -20 -15
desha die	-80 -12 -77 0 0
desha frage	0 -43 0 0 0
desha moech	0 -36 0 0 0
desha-	-240 -258 -114 -20 -20
deshalb	-240 -258 -114 -20 -20
desk	-234 -29 -28 0 0
deskt-	-62 370 -138 -4 0
desktop	0 40 -33 -4 0
deuts-	17 -23 -45 0 0
deutsch	17 0 8 0 0
dezem-	-169 -113 103 -144 555
dezember	-169 -113 103 -144 555
di	-66 0 0 -130 0
di _ 0	-66 0 0 -130 0
diabe-	121 -52 -230 -118 0
diabetes	0 0 -141 -55 0
diagn-	-387 -99 -243 -62 0
diagnosen	134 168 -162 -36 0
dialy-	939 -4 -1067 -73 -18
dialyse	514 0 -225 -24 -18
dicht	80 -30 -234 0 -120
did	-232 -154 -15 -48 -32
did _ have	0 0 0 -22 0
did it	-5 -102 0 0 0
did the	0 -13 0 0 0
did you	0 0 0 -48 -12
die	-7 -88 601 841 -442
die 0	-120 0 -14 -63 -40
die ?	0 0 -8 -10 0
die _ 0	-63 -42 -254 5 -54
die _ ?	-150 -14 93 -134 -42
die _ ab	-200 -34 429 0 -34
die _ aber	122 0 -38 0 0
die _ adres	0 0 -18 0 0
die _ aerzt	0 0 0 0 -11
die _ aktua	0 0 -7 0 0
die _ alle	423 -86 -1 0 -3
die _ als	-28 -138 -42 221 0
die _ am	-81 191 -349 208 -37
die _ an	183 -50 -30 164 335
die _ angab	0 0 0 0 -4
die _ auch	140 -90 24 -72 -87
die _ auf	379 -336 531 -23 -142
die _ aus	98 -26 -15 360 -120
die _ bei	192 -62 24 -158 194
die _ beim	0 -43 33 151 0
die _ bekan	0 0 0 -24 -5
die _ benac	0 0 0 -30 -4
die _ besch	0 0 -57 0 0
die _ betri	0 0 -60 0 0
die _ bis	-85 255 51 395 -27
die _ bleib	-10 -90 193 -34 -53
die _ block	0 -133 -110 0 0
die _ brauc	-117 -24 0 -168 -119
die _ brich	0 -21 -210 -202 -25
die _ da	0 -9 264 0 0
die _ das	-178 0 -224 -11 0
die _ dass	-27 0 75 -3 0
die _ daten	-18 -91 455 -99 -86
die _ dauer	-138 -137 -44 0 -41
die _ dem	-45 -17 -65 -6 -8
die _ den	-14 0 35 -56 -33
die _ der	-334 -248 183 -289 -280
die _ des	-345 -26 -352 -55 -70
die _ die	-156 -50 215 -200 -106
die _ diese	-5 0 0 -27 0
die _ doppe	0 0 -30 0 -10
die _ druck	-79 125 -171 0 127
die _ durch	0 559 -68 129 -5
die _ ein	0 -20 0 0 0
die _ eine	0 59 0 -195 -61
die _ einer	0 -54 -205 0 154
die _ eines	-509 -51 -8 -1 -27
die _ einge	-113 -99 0 -13 -88
die _ einsc	0 -9 0 -75 0
die _ erwis	0 0 -133 0 0
die _ etwas	-173 -48 0 -17 0
die _ falsc	0 0 0 -25 -26
die _ fehlt	162 -29 -8 -12 0
die _ fernw	-45 0 0 0 0
die _ finde	-27 0 -84 -24 0
die _ frage	29 0 -223 -9 0
die _ fragt	0 0 -5 -40 0
die _ freig	0 -4 0 -66 -29
die _ fuer	157 -33 -75 -755 23
die _ fuers	0 0 92 412 0
die _ funkt	0 -44 -417 0 -106
die _ geaen	182 -10 -9 0 1175
die _ gehen	-78 -98 -17 -24 0
die _ geht	455 -4 -230 -72 0
die _ gemel	0 0 0 144 0
die _ gesch	-153 0 223 -10 -11
die _ gibt	0 -42 193 294 -12
die _ haben	418 -126 -234 -115 -323
die _ haeng	-47 0 -321 -78 0
die _ haett	0 0 -20 -7 -64
die _ hat	-192 721 -926 -588 6
die _ heute	-267 -93 0 108 287
die _ hier	349 0 398 0 -6
die _ hilfe	0 0 0 -97 -426
die _ hinei	57 0 -15 0 0
die _ ihnen	0 -102 -68 0 -188
die _ ihrer	-37 -20 0 0 0
die _ ihres	-137 0 -43 0 0
die _ im	-1 230 866 42 -85
die _ in	-58 -58 302 287 -63
die _ infor	-37 0 -9 -94 -79
die _ ins	-76 311 0 0 0
die _ ist	488 -139 938 10 682
die _ jetzt	-243 48 -219 0 -94
die _ kann	-142 0 787 -9 0
die _ karte	-96 -84 314 -8 0
die _ koenn	123 -30 276 0 0
die _ kolle	0 -21 0 0 -8
die _ komme	383 -92 449 0 0
die _ kommt	-321 -1 -358 0 0
die _ laess	217 -98 902 152 0
die _ laeuf	-165 0 9 118 21
die _ lasse	245 -22 271 -22 0
die _ laufe	144 0 215 53 -33
die _ mail	-25 -118 -232 -84 509
die _ meine	-74 -77 20 0 0
die _ melde	120 238 196 189 -1
die _ mit	-259 -230 13 199 375
die _ moech	-1 0 -20 0 -19
die _ muess	102 0 -13 415 -75
die _ muss	0 0 -127 70 -12
die _ nach	-272 -97 -421 25 -77
die _ nicht	-1242 -347 -474 -44 -180
die _ nie	-158 582 -111 0 -128
die _ nimmt	-90 0 313 -58 0
die _ noch	3 389 -89 0 -4
die _ numme	-28 -13 0 0 106
die _ nur	159 -109 271 213 -26
die _ ob	-19 0 42 0 0
die _ oder	0 0 -12 -30 -79
die _ oeffn	241 351 155 0 238
die _ ohne	20 -34 -39 0 0
die _ patie	-115 -70 -41 -116 0
die _ praxi	220 165 -714 -51 -85
die _ progr	-22 -49 -35 0 0
die _ rechn	-160 161 0 0 0
die _ sagt	-3 0 367 -115 0
die _ schic	-119 0 54 12 -4
die _ schon	141 0 0 0 0
die _ schre	-140 144 -180 0 0
die _ sei	464 380 -255 -145 0
die _ seit	-355 -75 298 -5 -204
die _ selbs	-210 0 -362 -9 185
die _ sich	0 0 -25 0 0
die _ siche	-118 0 -45 0 0
die _ sind	562 -24 -203 22 -67
die _ so	-170 -20 0 0 -25
die _ soll	-56 0 -99 -202 0
die _ start	-97 -91 519 0 0
die _ steht	143 -244 525 0 -38
die _ stund	0 0 -12 53 -28
die _ traut	-44 -46 -195 0 0
die _ ueber	-99 -126 -250 -114 0
die _ um	-61 -58 -44 -62 -4
die _ und	450 212 -517 -161 -71
die _ uns	-134 15 289 0 -53
die _ unser	-37 -83 -142 395 -76
die _ unter	0 -54 178 -6 330
die _ verei	0 0 0 -30 -23
die _ verla	0 -25 -130 -108 -10
die _ versc	0 0 -184 0 0
die _ versi	0 0 0 -15 58
die _ vertr	-13 0 0 0 0
die _ vom	-14 -435 -50 -33 296
die _ von	-320 -178 -544 -126 100
die _ vorge	0 0 0 -15 0
die _ war	-79 -93 0 0 -105
die _ warte	-256 -29 296 -169 0
die _ was	-19 -40 -52 -72 0
die _ wechs	0 0 0 -27 0
die _ wegen	0 0 -7 0 0
die _ weite	0 0 0 0 160
die _ welch	0 0 0 -2 0
die _ wenn	0 0 -111 0 0
die _ werde	21 0 895 -11 0
die _ wie	-90 0 -3 0 0
die _ wiede	36 -80 355 0 -226
die _ will	-220 -11 -148 328 0
die _ wir	61 -10 -68 0 0
die _ wird	27 -53 309 176 -3
die _ wurde	-110 -294 -125 0 -28
die _ zeigt	-3 58 171 -56 -43
die _ zu	-29 268 39 -27 238
die _ zuges	37 0 -105 -9 0
die _ zugre	61 0 -1 0 0
die _ zum	414 -73 219 -217 -67
die _ zur	98 0 -89 328 -41
die _ zurue	0 329 -11 -45 205
die _ zuzug	325 0 -38 0 0
die abrec	-157 -47 977 -133 429
die adres	-89 -135 -153 0 -225
die aerzt	612 -20 -1 -183 0
die akte	-385 -29 -321 98 54
die akten	180 0 228 -18 180
die alte	-28 -23 -275 -23 91
die alten	0 -91 0 -12 0
die ambul	-464 0 -138 -41 -7
die anbin	-106 0 225 0 -70
die ander	138 -9 207 -72 0
die angab	0 0 -64 -28 -74
die angre	0 0 -21 0 0
die anlag	-89 295 417 -16 -4
die anlei	0 -53 -188 0 -67
die anmel	529 -174 -455 0 0
die anruf	-126 0 -166 0 0
die antwo	0 0 0 -217 -160
die anwen	286 -87 -228 0 0
die anzah	0 0 -219 -34 0
die apoth	-59 -58 414 -37 -38
die arbei	0 0 291 0 0
die arztb	0 153 -133 0 0
die attac	0 0 -11 0 -12
die auch	0 0 -78 -30 0
die aufsi	0 0 -12 280 -70
die auftr	0 -25 498 0 -29
die auszu	200 -121 0 0 0
die autom	0 0 -7 0 0
die azubi	0 283 0 0 -62
die befun	-133 75 341 0 -12
die behoe	0 0 0 0 266
die bei	-87 -25 221 0 -52
die beste	-12 -56 262 0 -397
die bg	0 -124 -147 607 0
die bilds	266 -89 0 0 -21
die brief	-88 0 391 255 -35
die buchh	0 0 0 0 -12
die chefi	-192 -11 -235 -21 -59
die cyber	0 0 -22 0 0
die datei	-33 582 238 296 -3
die daten	723 -248 257 -319 -150
die daume	0 0 0 0 -292
die den	0 205 0 0 0
die diagn	-337 -26 147 -53 0
die druck	0 0 -28 0 -94
die dvd	-92 0 -38 0 0
die eau	0 -10 120 -26 149
die echt	0 -12 0 0 0
die edv	54 -22 -78 0 0
die eindr	0 -84 0 0 0
die einwi	0 0 -222 0 0
die einzi	-44 0 0 0 0
die elekt	-26 0 929 0 -4
die elter	0 0 -58 0 -27
die endun	-8 431 -68 0 0
die epa	-13 0 29 0 0
die erpre	0 -102 0 0 0
die erste	50 -32 -117 210 509
die falsc	-77 -79 -66 0 -3
die farbe	-115 -33 -140 0 -72
die fehle	-62 0 -88 0 -18
die fernw	-369 -46 -791 -2 -217
die festp	-171 -67 0 -17 0
die finge	-24 -20 0 0 -25
die firew	0 278 -198 0 -32
die firma	-22 0 0 0 0
die formu	56 0 -521 -94 -124
die frage	-153 -40 334 -113 -100
die frist	0 -49 -64 -501 -25
die fuer	-47 0 -35 -7 -19
die ganze	220 0 -423 -3 -9
die gesam	0 0 -100 0 0
die gesch	0 -4 0 0 -29
die gesun	-140 0 -24 0 0
die gewue	0 -34 -15 -54 0
die hacke	-17 0 0 0 -6
die haelf	-203 0 361 0 0
die haend	0 163 -20 0 0
die halbe	120 133 389 0 -12
die handy	0 -45 0 0 0
die heilm	0 -20 -189 -26 0
die hier	0 0 0 0 -12
die hotli	-78 0 -25 -11 -289
die ich	-37 438 -46 0 -2
die ihr	-22 0 0 0 -111
die im	0 128 -210 0 0
die impfd	222 -98 63 -5 0
die in	-228 -14 -115 0 0
die insta	0 -69 -163 0 0
die jetzt	0 -167 0 0 0
die kamme	0 0 0 -30 0
die karte	176 15 223 0 147
die kasse	-112 -58 134 -86 -48
die kbv	0 0 0 -127 0
die keine	-20 396 -52 -3 0
die kinde	-129 -77 -90 0 0
die klini	438 42 -104 0 0
die kolle	-622 81 487 -16 285
die konne	0 0 -114 0 0
die krank	548 0 -244 129 0
die kv	0 -94 -297 -514 -44
die kv-ab	0 0 380 -64 -12
die labor	-31 -24 -752 -60 419
die lande	0 -30 -54 -138 -1
die lasts	-58 -42 0 0 -71
die ldt-d	0 0 -78 0 0
die leitu	-24 0 -21 0 0
die letzt	0 0 340 -55 248
die leute	598 -82 182 -16 -218
die liste	-321 -117 -240 384 -21
die lizen	362 -70 -135 0 -10
die maede	85 -62 -19 0 0
die mail	0 -62 -104 0 -6
die maus	-6 162 -47 0 -75
die medik	131 -20 407 -72 0
die meldu	-27 0 -226 99 522
die nachb	-91 -43 0 0 0
die nachf	0 0 -104 63 0
die nachr	0 -12 -34 124 0
die naech	-18 0 387 -111 -31
die namen	-30 -214 398 0 -50
die neue	-19 -62 -316 -146 -297
die neuen	0 0 -99 100 0
die niede	0 0 -81 0 0
die niema	-186 636 -139 -17 0
die noch	220 0 -30 -9 -15
die notfa	171 0 -290 -49 -38
die numme	19 60 101 0 -4
die onlin	-177 -45 430 -115 -58
die passw	92 -10 -111 -78 395
die patie	49 1079 -1187 -187 -25
die pin	-147 -43 1309 -31 -15
die poliz	-11 16 -48 0 199
die praxe	0 0 310 0 0
die praxi	138 245 -648 -406 686
die preis	-6 -6 0 -12 -6
die priva	-156 -50 380 0 0
die progr	-82 -13 0 0 0
die proto	461 -174 0 204 0
die psych	180 0 56 0 0
die putzf	-68 -259 -44 0 -153
die quart	-8 0 18 -275 0
die rechn	213 -134 -198 -329 -9
die recht	0 -134 -56 0 0
die rede	-72 -5 -23 0 -41
die rezep	249 0 59 0 -103
die richt	0 0 -11 0 0
die roent	-57 297 511 0 0
die rueck	588 -112 -129 -335 -96
die russe	0 -10 0 0 -79
die sache	0 -148 -107 0 1312
die schad	0 -72 -33 218 0
die schei	-76 0 215 51 -6
die schne	0 0 0 0 -786
die schni	0 -29 278 -46 -48
die schon	0 -52 0 0 0
die schri	-201 -75 -219 0 -23
die schul	0 0 0 -40 0
die sich	198 -206 -35 -72 -34
die siche	-70 78 145 -198 -181
die sie	-73 -59 0 -11 -47
die sitzu	237 0 -139 0 -5
die smc-b	-63 -82 -120 -55 0
die softw	73 -69 119 -27 0
die sprec	452 -117 -75 -65 68
die staat	0 0 0 334 0
die stamm	36 118 -208 -4 0
die stati	-16 -256 -795 0 0
die stoer	48 0 -157 0 213
die suche	-209 -91 -170 -24 0
die syste	0 -43 0 0 0
die taete	0 -227 -39 -15 -31
die tasta	0 61 -93 0 -62
die techn	0 0 -21 0 -21
die teiln	0 0 -36 0 0
die telef	-337 289 134 0 -4
die telem	0 -14 -88 0 -59
die termi	-230 -48 1300 0 -3
die ti	-187 -103 437 -54 -116
die ti-an	0 0 -194 0 -34
die ti-ve	-199 0 185 -68 0
die tuer	172 -10 0 0 -39
die ueber	-184 -30 21 -48 -41
die uhr	0 -128 72 0 0
die uhrze	0 -49 -373 0 0
die umsat	0 -10 -91 -18 -24
die umste	0 0 0 -21 0
die uns	0 -76 0 0 -86
die unser	0 -13 0 0 0
die unter	187 -37 -37 80 -97
die updat	-13 0 -149 -13 -30
die urheb	0 0 0 -47 0
die verbi	314 0 101 0 -84
die verla	23 -1 -57 19 -4
die verre	0 0 235 0 -41
die versc	0 -168 0 0 0
die vertr	340 0 -98 -144 -69
die verwa	0 -22 231 0 0
die video	-99 0 598 0 0
die von	-131 -28 0 -6 2
die warte	-67 -34 29 -18 0
die wartu	0 -141 0 -54 -12
die werte	0 0 -556 0 0
die wiede	0 0 161 0 -42
die windo	-135 -153 0 -13 360
die wir	-226 108 -68 -1 -30
die zentr	0 0 -29 0 0
die zerti	-72 0 232 -12 0
die ziffe	0 0 -227 79 0
die zugan	0 -44 -2 0 0
die zweit	42 0 -28 -12 0
diens 0	0 -123 0 -62 0
diens _ der	0 206 -49 190 0
diens _ die	-212 0 0 -8 -26
diens der	89 0 0 0 -16
diens nicht	243 0 220 0 0
diens und	-19 -139 -51 -271 0
diens-	464 -642 -377 304 102
dienst	-7 -114 -40 103 -74
dienstag	403 -181 -120 321 -260
dienste	-121 -187 -31 0 521
dienstleister	183 -5 -51 0 0
dies	24 -113 -9 -23 125
diese	-280 -33 -116 58 -251
diese _ ?	0 0 0 0 -10
diese _ an	0 -13 0 0 0
diese _ auch	0 -5 0 0 -19
diese _ bei	0 0 0 251 0
diese _ mit	0 0 -125 0 0
diese _ noch	-88 0 -89 -145 0
diese _ ueber	0 0 -69 0 0
diese _ und	0 0 -20 -39 136
diese _ zeit	0 0 0 -27 -397
diese adres	0 0 -11 0 0
diese e-mai	0 -20 0 0 -80
diese jahr	0 0 -165 -42 0
diese lage	0 0 0 0 -78
diese leute	-55 -18 -28 -11 0
diese mail	0 0 -68 0 -242
diese nachr	0 0 0 0 -101
diese schwe	0 0 0 -27 -178
diese tagen	0 0 -17 -97 513
diese weg	-6 0 -57 0 0
diese woche	-88 0 -114 172 261
diese-	-420 78 -357 731 -221
dieselbe	-80 168 190 -65 0
diesem	-68 0 -207 -65 113
diesen	-28 -49 -120 154 420
dieser	-157 -41 -103 280 -754
dieses	-87 0 -89 427 0
diesm-	-61 169 -118 0 311
diesmal	-61 169 -118 0 311
digit-	-2 -2 -37 0 -8
digital	173 19 -131 0 -8
dikta-	-404 96 -543 0 -30
diktat	-291 96 -797 0 0
dikti-	-133 -100 55 -4 -34
diktiere	10 -100 33 -4 -4
ding	-213 -28 216 -27 -75
dinge	414 -105 -151 -159 -45
direc-	0 0 0 0 -219
direk an	0 0 0 0 -130
direk-	0 0 -140 0 -161
direkt	0 0 -140 0 -161
disas recov	0 0 0 0 -46
disas-	0 -107 -102 -37 -46
disaster	0 -107 -102 -37 -46
disco-	0 0 0 0 -37
dmp	0 -21 -488 22 -5
dmp-b-	-71 0 315 -47 0
dmp-boegen	-71 0 315 -47 0
dmp-d-	0 0 -151 -32 0
do	-517 642 -169 -242 -20
do 0	-66 0 0 -130 0
do _ 0	-66 0 0 0 0
do _ have	0 0 0 -90 0
do _ know	-14 153 0 0 0
do _ need	0 0 0 -11 0
do ich	0 0 -152 -2 0
do not	136 72 -251 -1 -20
do we	0 0 0 -108 0
doch	69 -177 -577 -62 1141
doch nicht	-261 0 163 -7 -30
docto-	882 379 759 -73 -175
doctor	99 85 208 -34 -112
doctors	783 -105 301 -10 -19
docum-	-37 192 94 0 -24
documents	-37 213 153 0 -19
does	93 195 49 -99 0
does not	112 -106 -71 0 0
does the	-19 0 0 -99 0
dokto-	805 97 -154 -87 258
doktor	805 97 -154 -87 258
dokum-	-453 491 440 -87 322
dokumentation	-248 -54 -151 -23 367
dokumente	-95 309 339 0 0
dokumentieren	90 0 -185 -59 -34
dokumentiert	-83 -32 -39 -5 0
donau-	-283 0 0 0 0
donne-	-294 88 495 203 -48
donnerstag	-256 88 495 348 -48
doppe _ der	-10 -48 -220 -20 -121
doppe in	-10 -48 -220 -20 -121
doppe-	-179 -143 405 -36 871
doppelt	-244 -173 -1 -32 148
dorn	0 -45 0 0 0
dort	-122 229 400 319 -174
dorth-	0 0 0 -94 0
dorthin	0 0 0 -94 0
down	167 -56 -183 -1 0
downl-	-226 -220 0 0 -44
draen-	0 -17 248 115 -30
draengt	0 0 248 115 0
dran	83 -126 -65 -17 0
dran ?	0 -94 0 0 0
drauf	-58 -96 -67 204 -125
drauf-	0 110 -108 -49 -115
draus _ ?	-157 0 0 0 0
draus _ die	0 0 -29 0 0
draus in	0 0 -29 0 0
draus-	197 119 -204 0 0
draussen	197 119 -204 0 0
dreht	398 -65 -354 0 0
drei	-670 221 336 809 -136
drei _ der	125 -122 -139 0 0
drei _ und	-275 -232 -38 0 0
drei aerzt	-61 -25 -17 170 0
drei arbei	-206 201 -73 -8 0
drei jahre	0 -77 0 0 -54
drei stand	290 -118 -284 0 0
drei tagen	148 0 -42 368 0
drei woche	-35 -130 0 0 0
dreim falsc	0 -82 -130 0 0
dreim-	-270 -110 702 0 -188
dreimal	-296 -110 702 0 -188
dreis leute	341 0 0 -83 0
dreis-	229 -8 -37 269 0
dreissig	341 -8 -19 135 0
dres	-122 73 0 -62 -32
dres _ und	-79 73 0 -62 0
drin	-260 126 -381 0 486
drin ?	0 -58 0 0 0
drin ist	-69 -116 -34 0 -34
dring faell	-37 -75 -4 -130 -31
dring-	-1 236 -32 226 -180
dringend	-58 315 -26 368 -125
dringende	-93 -48 0 -60 -31
dringenden	192 -32 -4 -81 -24
dritt mal	-179 -103 751 364 0
dritt quart	0 0 -111 -99 -12
dritt-	71 -161 650 238 -209
dritte	162 -14 7 -11 -116
dritten	-92 -128 160 266 -15
dritter	0 -20 452 0 -78
druck	36 -69 281 -42 0
druck ?	0 0 -146 0 -62
druck _ das	241 0 -132 -68 0
druck _ die	-162 0 465 -83 0
druck _ empfa	-60 0 -97 0 0
druck _ im	-216 0 100 0 -25
druck _ noch	0 0 -307 0 -21
druck _ ueber	0 274 313 -81 0
druck der	-60 0 3 -48 0
druck die	-295 -30 1047 -5 -10
druck er	389 -65 -181 0 -7
druck fuer	-110 0 465 -83 0
druck geht	301 0 112 0 31
druck ich	-52 0 -1 0 0
druck im	284 0 -40 0 0
druck in	0 -1 0 0 -9
druck nicht	-219 0 619 0 0
druck nur	0 0 -307 0 -21
druck oder	285 0 -102 0 0
druck wiede	-56 0 -86 0 -99
druck-	-648 246 332 -345 177
drucke	189 0 -132 0 0
drucken	5 -34 249 -116 -21
drucker	-431 312 -198 -155 216
druckproblem	0 0 -68 0 0
druckt	-216 -141 -26 -81 86
druec _ die	0 0 0 0 -105
druec ihnen	0 0 0 0 -105
druec-	141 -283 -81 -233 -292
druecke	141 -116 -23 0 0
druecken	0 -167 -58 0 -292
drum	161 0 192 0 -211
dsgvo	0 -55 -1 -2 -3
duerf _ das	-131 0 0 0 0
duerf wir	-137 0 0 0 0
duerf-	266 85 199 -112 -32
duerfen	266 -31 211 -112 -14
dunke-	819 0 -232 0 -276
dunkel	599 0 -138 0 -247
dunkeln	220 0 -94 0 -29
durch	-555 -425 125 -137 329
durch 0	52 -8 -8 -5 -91
durch ?	0 0 -115 -51 0
durch _ ?	0 0 282 0 0
durch _ angri	0 0 -12 0 0
durch _ wir	0 0 0 -12 0
durch den	169 -104 -12 0 0
durch die	0 -30 122 -56 -186
durch dritt	0 0 -23 0 0
durch ist	-33 0 -159 0 0
durch und	-87 -331 -248 -16 -30
durch uns	-31 0 0 0 0
durch unser	0 151 0 0 0
durch-	-214 1054 -757 417 697
durchgeben	0 318 0 0 -2
durchgefuehrt	0 -30 -131 -37 -10
durchgelaufen	0 -48 0 0 143
durchgesickert	0 0 0 -51 0
durchwahl	-33 -8 -159 -5 -136
dvd	-92 0 -38 0 0
e	0 -107 0 0 -42
e-mai-	0 -54 24 -10 -115
e-mail	0 -54 41 0 -115
e-rez-	-318 -25 1190 -83 -50
e-rezept	-129 0 501 -83 -7
e-rezepte	-86 -25 505 0 -42
each	0 24 -14 -178 -24
earzt ueber	0 0 26 0 0
earzt-	-161 -39 -194 0 -18
earztbrief	-161 -39 421 0 0
earztbriefe	0 0 -615 0 -18
eau	-508 -56 -617 -93 -170
eau _ nicht	-177 0 452 -8 -7
eau _ seit	0 0 107 0 -32
eau gehen	0 0 281 -8 -32
eau geht	-177 0 -58 0 -91
eau wird	0 0 133 -4 0
eben	125 -160 169 0 -34
ebenf-	0 -221 22 0 -20
ebenfalls	0 -221 22 0 -20
eberh-	0 -51 0 0 -11
eberhard	0 -51 0 0 -11
echt	0 -158 0 0 0
echt ?	0 -12 0 0 0
echte-	0 222 -46 0 0
echten	0 222 -46 0 0
edmp--	0 0 137 0 0
edr	0 0 0 0 -39
edv	490 -165 -180 0 -106
edv-m-	-201 332 0 0 0
edv-mann	-201 332 0 0 0
egal	911 -75 325 0 -113
egal _ welch	337 0 271 0 0
egal an	337 0 271 0 0
egk	-94 0 185 0 466
ehba	0 0 -31 -9 0
ehrli gesag	64 0 -128 0 0
ehrli-	64 0 -128 0 348
ehrlich	64 0 -128 0 -15
ehrliche	0 0 0 0 364
eigen _ ?	-12 0 0 0 0
eigen die	-44 0 0 0 0
eigen-	-117 256 -152 -149 -174
eigene	0 0 0 0 -11
eigenen	-259 234 88 -40 -2
eigener	0 163 0 0 0
eigenes	0 0 0 0 -61
eigentlich	142 -122 -74 -109 -29
eile	-53 0 -126 209 158
eilig-	-29 0 0 0 0
eilt	-10 -32 -196 -178 -171
ein	79 516 305 -346 -419
ein ?	0 -35 0 0 0
ein _ ?	-54 -39 -9 0 0
ein _ aller	-18 0 -34 0 0
ein _ an	-90 -90 -17 0 390
ein _ auf	-156 -4 -205 0 0
ein _ aus	-263 170 -9 0 -86
ein _ behau	0 -32 0 0 -20
ein _ benut	-64 151 0 0 -11
ein _ das	-22 155 -151 -68 0
ein _ der	-8 157 -70 0 0
ein _ die	380 -38 495 0 0
ein _ fenst	119 125 -16 0 0
ein _ fuer	0 115 -84 0 -16
ein _ gemac	0 -147 0 0 0
ein _ hat	-23 -393 -71 0 0
ein _ herun	-5 0 0 0 0
ein _ in	109 -52 -21 0 0
ein _ ist	165 0 -48 0 0
ein _ kennw	0 -111 0 0 -78
ein _ micro	0 81 0 0 -195
ein _ mit	346 -102 -285 -2 -97
ein _ mitar	0 218 0 0 0
ein _ namen	0 387 0 0 0
ein _ oder	-102 0 34 0 0
ein _ patie	-164 0 0 0 0
ein _ progr	-28 188 -8 0 0
ein _ text	-7 334 0 0 -3
ein _ ueber	0 0 0 -20 -25
ein _ und	7 -18 204 0 0
ein _ updat	0 -70 0 0 -42
ein _ verla	0 -79 -9 0 0
ein _ vom	0 -175 -8 0 0
ein _ von	-10 -129 0 -61 -54
ein _ wollt	0 -69 0 0 -122
ein _ zu	-13 -44 0 0 -2
ein _ zum	0 250 0 0 0
ein _ zur	-58 0 0 -8 -140
ein admin	-6 171 0 0 0
ein ander	-5 -100 0 -10 -8
ein angeb	0 -130 -60 -64 -209
ein anruf	0 -224 -80 0 0
ein ausse	0 -34 -63 0 0
ein dass	-44 0 -142 0 0
ein dritt	0 -20 0 0 0
ein eigen	0 0 0 0 -61
ein engli	-7 334 0 0 -3
ein erpre	0 -92 0 0 0
ein fenst	160 442 0 -68 0
ein formu	-8 0 -7 0 -52
ein fremd	0 97 0 0 -29
ein herr	-10 -90 -68 0 0
ein hinwe	0 0 0 -8 -113
ein kolle	-263 0 -15 -22 -86
ein krise	0 0 0 -66 0
ein kurze	0 0 0 0 -42
ein lapto	0 -167 0 0 0
ein mann	-5 22 -33 -2 0
ein mitar	0 -200 0 0 -54
ein modul	0 -124 -46 0 0
ein neuer	-64 333 -6 -64 211
ein neues	-88 -250 -139 0 -78
ein notfa	-136 -19 -26 0 0
ein paar	-158 -58 0 -42 0
ein passw	-40 -77 -143 0 -11
ein patie	-266 -254 -42 -58 -20
ein progr	-43 445 0 0 -7
ein rezep	-71 -4 -44 0 0
ein schoe	0 -4 -54 -237 366
ein schre	-90 0 0 0 0
ein schwa	0 155 0 0 0
ein syste	-305 -57 0 -8 0
ein techn	0 -94 0 -4 0
ein unbek	263 74 -8 0 0
ein und	-101 -50 -70 0 0
ein updat	-108 -71 0 -5 0
ein virus	-59 -25 0 0 0
einbr-	-88 527 0 0 0
einbruch	-19 225 0 0 0
eindr-	0 -84 0 0 -1
eindringlinge	0 -84 0 0 0
eine	-408 1056 -767 -225 -336
eine _ ?	-7 -28 0 -1 -5
eine _ adres	0 -48 0 0 -25
eine _ aller	0 26 -90 -63 -2
eine _ am	68 -29 0 0 0
eine _ an	-101 266 44 -23 -27
eine _ antwo	0 0 0 0 -118
eine _ auf	-6 341 -33 0 0
eine _ aus	0 -124 0 0 0
eine _ aussa	0 0 0 -55 -3
eine _ bei	-2 187 0 -61 0
eine _ bekom	-17 0 0 0 0
eine _ bis	0 0 0 182 0
eine _ der	-137 84 0 -157 -78
eine _ des	-132 0 0 0 0
eine _ die	-169 196 0 0 -86
eine _ endun	-89 514 -171 -12 0
eine _ fuer	0 -43 -121 0 -48
eine _ gegen	0 0 -13 0 -18
eine _ hat	-12 57 0 0 -10
eine _ im	0 -330 0 0 -62
eine _ in	-18 213 403 0 0
eine _ ist	307 0 0 0 241
eine _ kopie	0 0 0 0 -38
eine _ lizen	0 -17 0 0 -11
eine _ mit	66 -22 -244 -24 181
eine _ nach	0 321 -1 200 0
eine _ numme	0 -96 0 0 0
eine _ oder	0 -86 0 0 -3
eine _ praxi	0 -93 -29 0 0
eine _ progr	0 -52 0 0 -4
eine _ rechn	0 183 0 0 511
eine _ seite	-199 -32 159 0 0
eine _ stell	0 0 0 75 0
eine _ stund	0 436 0 0 0
eine _ telef	0 -10 0 0 -20
eine _ ueber	0 -82 0 -19 0
eine _ um	0 -89 0 0 0
eine _ und	282 16 0 -72 0
eine _ unser	0 -19 0 0 -21
eine _ unter	-72 204 -22 0 -25
eine _ versi	0 -2 -16 0 -28
eine _ von	156 -112 -84 -30 -14
eine _ vor	0 -121 0 -40 -29
eine _ was	-40 0 0 0 0
eine _ wie	-58 -38 308 0 0
eine _ zu	-174 -138 -145 0 -3
eine _ zur	0 0 -35 0 -158
eine adres	-2 66 -4 0 -3
eine akte	416 -5 0 0 -40
eine ander	0 68 0 -25 0
eine angab	0 -96 0 0 0
eine antwo	-104 0 0 0 899
eine aufst	0 -25 0 -67 -17
eine ausku	0 -44 -27 210 0
eine bekan	0 -129 0 0 0
eine belas	0 0 0 -26 -104
eine besta	0 0 0 -91 -61
eine check	-16 0 0 0 0
eine dame	0 -195 0 0 -16
eine datei	-30 256 0 -3 -44
eine eigen	0 0 0 0 -25
eine fehle	292 -15 140 0 -17
eine fernw	0 -2 0 0 -94
eine frage	0 -89 0 0 -158
eine frau	262 0 0 0 0
eine frech	-35 0 0 0 0
eine fremd	-89 146 -29 0 0
eine gutsc	0 -82 -15 -19 0
eine halbe	0 436 190 0 0
eine infor	0 0 -13 0 -5
eine karte	0 -23 -40 0 -32
eine kolle	-109 157 0 0 0
eine kopie	0 -16 -161 0 -35
eine kurze	0 -4 0 0 -99
eine liste	-24 0 -89 -63 0
eine loese	-8 -82 -78 0 0
eine mail	-17 103 -73 -40 -4
eine meldu	0 0 -25 22 -81
eine minut	-27 -39 300 -20 0
eine mitar	0 -305 -50 0 -15
eine mitte	-46 -28 0 0 -3
eine neue	-37 -324 -84 -55 349
eine notfa	87 0 0 0 0
eine patie	139 -38 -244 -97 -10
eine praxi	-97 0 407 0 0
eine rote	-16 -176 -51 0 0
eine schri	0 0 0 20 0
eine schul	0 0 0 0 -35
eine seite	0 169 -76 0 -18
eine siche	0 -3 0 0 -61
eine stund	-174 -233 -259 0 151
eine taste	0 -76 -26 0 0
eine textd	0 -211 -33 0 -18
eine ueber	0 -31 0 0 0
eine versi	-101 -50 44 0 0
eine vertr	0 -76 0 0 -86
eine weite	0 8 0 0 -61
eine zusae	0 109 -81 0 -11
eine zweit	0 0 0 -6 0
einem	-90 207 -125 466 -324
einem _ anbie	0 -29 0 0 0
einem _ auf	0 159 0 0 0
einem _ der	0 149 -19 202 0
einem _ von	0 -153 0 0 -271
einem ander	-52 -228 -23 0 -2
einem anruf	0 34 0 0 0
einem herrn	0 282 0 0 0
einem patie	-38 200 -201 0 0
einen	118 -24 -157 -673 83
einen _ an	-16 0 -118 -6 -8
einen _ auf	280 251 -74 0 0
einen _ aus	0 -164 -11 0 0
einen _ benut	314 0 0 0 -2
einen _ der	-11 0 0 0 -27
einen _ fuer	-8 0 -51 -46 -33
einen _ gefun	0 75 0 0 0
einen _ haben	-14 0 283 0 0
einen _ in	0 0 -116 0 -43
einen _ mit	533 -139 107 0 -46
einen _ oder	-27 -3 0 0 0
einen _ schre	-176 -11 -115 0 0
einen _ termi	0 0 -42 -38 0
einen _ ueber	0 -30 0 0 0
einen _ und	247 130 0 -101 0
einen _ von	0 205 -17 0 0
einen _ wie	0 0 -43 0 -4
einen _ zu	0 0 213 0 0
einen _ zur	0 0 0 0 -13
einen ander	-6 0 -100 0 0
einen anruf	0 -4 0 0 -67
einen ausha	-70 0 -15 0 0
einen brief	-176 -11 -137 0 0
einen eigen	-18 0 0 0 -2
einen fall	0 0 0 -71 -5
einen fehle	-31 0 -88 0 -4
einen krise	0 0 -44 0 0
einen kurze	0 -32 0 0 -3
einen link	0 -96 -89 0 0
einen nachw	0 -30 0 0 0
einen neuen	-20 0 456 -38 -73
einen notfa	180 -51 -6 0 -39
einen patie	897 -86 -343 -52 0
einen plan	0 0 0 0 -72
einen rat	0 -20 0 0 0
einen solch	-19 -4 0 0 -1
einen techn	0 0 0 0 -12
einen termi	-22 -5 157 -71 -9
einen troja	0 253 0 0 -98
einen verda	0 -34 -11 0 0
einen virus	0 664 0 0 0
einen zette	-246 -11 -115 0 0
einen zugri	0 -167 -17 0 0
einen zweit	314 0 0 0 -39
einer	-367 1194 96 -138 123
einer _ ausse	0 0 0 0 -44
einer _ die	1 -53 0 0 0
einer _ mit	11 4 -43 -7 0
einer _ nicht	-258 182 15 0 0
einer _ und	0 -18 -94 0 -2
einer _ unser	0 -8 0 0 0
einer bitco	-282 282 -11 0 0
einer davon	0 415 0 0 -44
einer mit	0 -4 0 0 0
einer unser	0 0 0 0 -8
einer von	0 -153 -43 -49 -248
einer woche	-219 -85 -130 0 -71
eines	-92 177 331 -22 -91
eines _ patie	-76 0 498 0 0
eines patie	-10 -66 -146 0 0
einfa-	-227 -140 229 0 423
einfach	-118 -140 229 0 423
einfangen	-24 0 0 0 0
einga-	-88 -7 83 -27 431
eingang	-165 -16 122 0 434
einge ?	0 -17 -105 -87 0
einge _ ist	-220 22 185 0 0
einge haben	0 -42 -158 0 0
einge ist	-31 -115 -478 156 0
einge praxi	-234 -282 0 0 0
einge sein	0 0 0 174 0
einge und	0 -83 -91 -131 0
einge werde	0 0 -218 0 -14
einge wird	-16 0 -9 -37 0
einge wurde	0 0 -12 0 0
einge-	-24 331 -445 353 243
eingebrochen	-11 -323 -12 0 -16
eingegangen	0 111 0 39 -19
eingegeben	-61 77 234 0 229
eingehen	0 -46 0 219 0
eingelesen	40 -32 188 -27 -14
eingerichtet	-64 700 187 -66 -329
eingeschaltet	0 25 -224 -56 -18
eingesetzt	-30 0 186 0 0
eingespielt	-102 -153 -60 -46 633
eingestellt	533 -170 -28 -71 -3
eingetragen	0 -457 0 -87 0
eingetroffen	-20 0 -254 -107 0
eingezogen	0 -136 0 -32 -24
einig-	-130 -45 364 0 0
einige	-130 -35 300 0 0
einle _ die	0 -135 -34 -3 -1
einle _ karte	0 -45 -90 -4 0
einle der	-5 -45 188 -43 0
einle-	-323 -228 456 -53 -126
einlesen	-299 -228 456 -53 -126
einlo-	473 -41 -197 0 -263
einloggen	473 -41 -197 0 -263
einma ein	0 -336 0 0 -7
einma mit	-10 -237 -135 86 0
einma-	27 -54 -388 313 -31
einmal	27 -54 -388 313 -31
einre-	-32 -19 422 780 0
einreichen	-17 -19 -296 520 0
einri-	0 -19 -73 -122 0
einrichten	0 -19 -23 -14 0
einrichtung	0 0 -49 -102 0
einrichtungen	0 0 0 -6 0
eins	87 -48 -210 -171 -21
einsa-	0 0 0 0 156
einsatz	0 0 0 0 156
einsc ?	0 0 0 -75 -25
einsc ob	0 -19 0 0 -44
einsc-	-32 120 -506 -75 -69
einschaetzen	-147 0 -12 0 0
einschaetzung	-59 -19 0 0 -44
einschalten	175 193 -243 -75 -25
einse-	26 -66 -102 351 0
einsp-	-115 -151 347 0 412
einspielen	-115 -151 347 0 412
einst-	0 -41 -112 -65 -77
einstellen	0 0 -69 -22 -33
einstellung	0 -41 0 -35 0
einstellungen	0 0 0 -8 -26
einti-	0 0 -173 -7 0
eintippen	0 0 -173 -7 0
eintr-	-228 176 806 -41 27
eintrag	-44 -9 680 -20 -2
eintragen	-105 -48 -369 0 -51
einwa-	-44 -5 -213 -10 -67
einwaehlen	0 0 0 0 -38
einwandfrei	-7 -5 -213 -10 -28
einwi-	0 0 -222 0 0
einze-	-495 -45 824 -26 -84
einzeln	-277 0 636 0 -49
einzelne	-91 0 -64 -26 -3
einzelnen	-23 0 -105 0 0
einzi _ mehr	-8 -107 393 -53 -8
einzi akte	124 -34 -7 -32 0
einzi patie	283 -36 -385 -13 0
einzi rechn	303 0 0 0 0
einzi-	227 -159 381 78 -82
einzige	452 -143 -113 144 -75
einzigen	-128 0 -70 -13 0
einziger	-23 -16 565 -53 -2
einziges	126 0 -2 0 -6
einzu ?	-26 0 0 -155 0
einzu-	-50 -373 -55 67 -183
ekg	176 -180 -661 0 -22
elekt patie	0 0 65 0 0
elekt-	-597 -82 1931 -52 -83
elektronisch	-308 -82 368 -46 -4
elektronische	-404 0 920 -6 -78
elektronischen	115 0 584 0 0
elf	374 84 -123 0 -77
else	-168 -25 -145 0 0
elter-	-220 -57 -194 0 -94
eltern	-212 -57 -194 0 -49
email	-98 -2 307 0 0
emerg-	428 0 -23 0 -31
emergency	-259 0 0 0 -31
emote-	-24 254 -34 0 0
emotet	-24 254 -34 0 0
empfa ist	-37 -7 -18 -10 0
empfa-	19 412 -556 -91 221
empfaenger	-30 0 349 0 -24
empfang	209 -212 -875 -5 -9
empfangsrechner	0 420 0 -68 0
empfe _ ?	0 0 194 -36 0
empfe sie	0 0 194 -36 0
empfe-	0 155 176 -37 -39
empfehlen	0 205 194 -37 -32
empfehlung	0 -50 0 0 -7
empfo-	0 -46 168 -78 1123
empfohlen	0 -32 168 -78 811
empfohlenen	0 -14 0 0 312
empty	102 0 512 0 -1
en	-137 0 360 0 0
encry ?	0 -38 0 0 0
encry-	-174 413 -73 -34 -51
encrypted	-174 413 -73 -34 -51
end	0 -43 0 0 0
ende	-201 406 -357 -35 338
ende _ woche	0 0 -48 288 -31
ende der	0 -25 -271 200 349
endet	0 -364 111 352 0
endet am	0 -70 0 410 0
endgu-	-197 -66 0 67 0
endgueltig	-197 -66 0 67 0
endli-	7 -5 195 0 -71
endlich	7 -5 195 0 -71
endos-	-132 0 193 -61 -4
endoskopie	-132 0 193 -61 -4
endun-	-97 729 -467 -12 0
endung	-97 1106 -389 -12 0
engli text	-7 345 0 0 -3
engli-	-121 224 -106 0 -328
englisch	-173 -54 -82 0 -167
englischer	163 278 0 0 -3
english	-111 0 -24 0 -158
enoug-	-4 0 -46 0 -153
enough	-4 0 -46 0 -153
entde-	0 221 0 0 -80
entdeckt	0 278 0 0 -52
entdeckung	0 -58 0 0 -28
entha-	-77 38 -138 -10 -64
enthaelt	-77 38 -138 -10 -24
enthalten	0 0 0 0 -41
entsc-	101 -56 -61 -10 732
entschuldigen	29 0 -58 0 399
entwa-	-56 -151 0 0 711
entwarnung	-56 -151 0 0 711
entwe _ ?	0 -115 0 0 0
entwe worde	0 -100 0 0 0
entwe wurde	0 -27 0 0 0
entwe-	-7 -126 0 0 0
entwendet	-7 -126 0 0 0
entwi-	-74 0 0 0 0
epa	-115 0 405 0 0
er	178 1042 390 -458 -23
er _ ?	0 -10 0 0 0
er _ sich	-171 178 0 -4 0
er _ vom	0 -181 0 0 0
er _ von	0 -96 94 -2 0
er hat	-42 495 0 -4 -27
er muess	0 -52 0 0 0
er nicht	435 84 -164 0 -9
er sei	0 -269 -33 -2 0
erbet-	0 0 0 -277 -67
erbeten	0 0 0 -277 -67
erbeu-	0 0 -63 0 0
ereig-	391 487 340 0 -5
ereignis	0 -206 362 0 -5
ereze-	-363 -14 1119 -73 306
erezept	-340 -14 594 -73 306
erfah und	0 0 0 -17 0
erfah welch	-4 0 0 0 0
erfah-	-377 -100 -74 -72 -50
erfahren	-377 -100 -74 -72 -50
erfas-	129 -54 232 -12 -21
erfasst	0 0 -46 0 0
erfol-	-295 655 3 -147 421
erfolg	-91 -65 25 0 -77
erfolgreich	-173 584 -22 0 498
erfor-	0 0 0 0 -12
erforderlich	0 0 0 0 -12
ergae-	0 0 0 247 -29
ergeb-	-124 0 146 -56 -37
ergeben	0 0 0 -56 0
erhal und	0 -10 -36 -81 519
erhal-	-112 7 -362 -152 369
erhalten	-112 7 -362 -152 369
erinn-	556 0 -397 0 0
erinnern	-4 0 -126 0 0
erkan-	-277 -169 -471 -5 0
erkannt	-277 -169 -471 -5 0
erken-	163 -79 271 -13 -51
erkennen	0 -79 170 0 0
erkennt	163 0 101 0 -51
erkenntnisse	0 0 0 -13 0
erkla wie	-45 0 0 0 0
erkla-	89 -80 -54 -182 0
erklaeren	248 -80 0 -182 0
erklaert	-114 0 0 0 0
erlan-	-13 -41 0 0 -27
erlangt	0 0 0 0 -20
erlau ?	0 0 0 0 -92
erlau-	0 50 270 -30 -92
erlaubt	0 50 0 -30 -92
erleb-	-62 -49 -99 -1 -16
erlebt	-62 -49 -15 -1 0
erled ?	0 0 0 0 -60
erled war	0 -54 0 0 213
erled-	-40 -66 -156 -9 396
erledigen	-40 0 0 0 0
erledigt	0 -66 -156 -9 396
ermit-	0 -134 0 -47 0
ermittelt	0 -134 0 -47 0
erneu-	-33 -64 -1 0 -302
ernst-	-327 0 -101 0 -130
ernstfall	-327 0 -101 0 -130
erpre _ ?	0 -57 0 0 0
erpre auf	-46 80 -18 0 0
erpre-	-108 888 -64 0 -90
erpresser	0 306 -46 0 -71
erpresserbrief	0 -14 0 0 0
erpressern	0 -233 0 0 0
erpresserschreiben	0 594 0 0 0
erpresst	-8 -454 0 0 0
errei _ bei	0 0 -71 0 0
errei _ mich	0 -86 0 0 -23
errei ich	-82 -55 -38 0 0
errei man	0 -94 -89 -62 -11
errei mich	0 0 -39 0 -88
errei sie	0 0 0 0 253
errei und	-62 -7 -20 0 0
errei uns	-84 -27 705 0 0
errei wir	0 0 238 0 0
errei-	-301 -279 897 -221 -198
erreichbar	71 -61 541 -108 -61
erreichbarkeit	-24 0 -331 -52 -26
erreiche	-170 -55 86 0 0
erreichen	-106 0 334 0 -99
erreicht	-71 -163 268 -62 -11
error	180 -93 -137 0 -19
ersat ?	0 0 0 -1 -5
ersat-	-288 -250 405 -51 344
ersatz	-144 -104 -238 -44 -76
ersatzverfahren	-159 0 578 0 0
ersch _ nicht	53 0 47 0 0
ersch-	227 151 838 -96 -113
erscheinen	78 -66 173 0 0
erscheint	149 -47 665 -28 -113
erset werde	0 0 -60 -56 0
erset-	-2 463 -277 -56 0
ersetzt	-2 463 -277 -56 0
erst	-281 188 -358 136 -374
erst _ 0	-49 -7 0 -5 0
erst mal	0 0 0 0 -32
erst nach	-14 0 0 -5 -10
ersta-	-23 -211 -15 0 0
erstatten	0 0 -15 0 0
erstattet	-23 -211 0 0 0
erste	-189 -125 0 218 403
erste _ ?	0 -50 0 0 0
erste-	-140 -183 75 338 -150
erstellen	60 -72 271 297 0
ersten	-113 -12 -206 135 -144
erstes	0 -50 0 0 -6
erstk-	0 128 0 -6 0
erstkraft	0 128 0 -6 0
erstm-	-5 0 0 0 0
ersuc-	0 -19 0 107 -11
erwar eine	-87 0 0 0 -31
erwar-	-131 -47 0 -65 -31
erwarte	-87 -47 0 0 -31
erwartet	-44 0 0 143 0
erwis ?	-44 0 -55 0 0
erwis _ nur	0 0 0 0 -69
erwis oder	0 0 0 0 -69
erwis-	-61 223 -133 -9 -87
erwischt	-61 223 -133 -9 -87
erzae ?	-44 0 0 0 0
erzae-	-29 -58 -23 -247 -12
erzaehlen	22 0 0 -232 -12
erzeu-	-209 0 2053 97 -46
erzeugen	-144 0 109 152 -46
erzeugt	-65 0 793 -55 0
es	-25 513 -182 12 -133
es _ ?	0 -49 -20 0 0
es _ aber	0 -160 0 -25 -93
es _ an	303 0 66 0 269
es _ ander	-6 0 -93 0 0
es _ auch	0 299 -196 0 -21
es _ bei	-267 -49 -62 0 0
es _ das	-16 -66 -119 0 0
es _ dass	-47 -101 -20 -45 -32
es _ dem	0 133 40 0 0
es _ der	131 -691 0 -69 -240
es _ die	0 -103 0 0 -79
es _ diese	0 0 -46 0 0
es _ ein	-3 392 0 0 -11
es _ eine	0 -55 0 0 0
es _ einen	0 0 -18 0 0
es _ ersat	0 0 0 -1 -5
es _ es	-206 0 562 -25 0
es _ fuer	-4 0 0 0 0
es _ geht	-83 0 -81 0 -109
es _ ihnen	0 0 0 -48 -12
es _ ihre	-42 0 0 0 0
es _ immer	3 -65 -58 0 0
es _ in	0 -128 0 0 0
es _ kein	357 0 -160 -23 -167
es _ keine	153 -3 186 -26 514
es _ nicht	86 48 -179 0 354
es _ noch	0 0 0 -90 -54
es _ nur	225 0 -65 0 863
es _ progr	0 106 0 0 0
es _ sein	-7 344 -22 111 0
es _ seit	256 -32 -176 0 -108
es _ sich	183 120 -131 0 -747
es _ um	-100 -46 -222 64 0
es _ uns	182 -7 240 160 0
es _ vertr	0 -8 0 0 -69
es _ weite	-84 214 143 -72 0
es _ wenn	-19 -32 0 0 0
es _ wir	136 -50 79 0 -42
es _ zu	0 0 0 -81 -9
es auch	-200 -112 0 -36 -2
es auf	-53 82 318 0 390
es bei	-112 -7 240 -19 0
es da	0 0 -275 0 0
es dafue	-8 0 0 0 -29
es das	0 0 0 165 0
es denn	0 0 -20 0 0
es die	-52 0 0 0 -69
es eilt	-10 -32 -196 -134 -54
es eine	-7 -167 -69 -1 -12
es einen	-169 118 -136 0 0
es ersch	-334 0 -60 0 0
es fehlt	0 -55 -116 0 0
es fuer	0 0 -56 0 0
es geht	311 -102 -762 -8 -373
es hat	206 138 0 -107 -747
es heiss	-202 -188 -50 0 0
es ihnen	0 0 0 0 -85
es im	0 -62 -20 324 -11
es in	278 0 -17 -69 0
es ist	-347 141 8 -111 108
es keine	44 156 -70 -39 -78
es kommt	489 -123 -323 -23 0
es laess	139 -38 184 0 0
es mit	0 -10 -116 0 -95
es nicht	284 382 4 -84 -171
es noch	105 -127 -17 -2 -101
es nur	-16 0 -103 189 -47
es schon	-120 -17 -11 0 -72
es sein	0 -63 0 -43 0
es seit	-16 0 -303 -9 0
es sich	0 -46 0 0 0
es trotz	0 0 0 -90 0
es tut	151 0 -166 0 0
es uns	-1 400 -9 0 0
es unser	-73 92 0 0 0
es von	0 0 0 -30 -12
es waere	-71 -8 -12 -23 0
es war	0 -633 -50 0 325
es weite	-27 -37 190 -20 0
es wiede	-67 407 455 -14 -284
es wird	373 195 -119 0 -21
es wurde	-64 745 0 0 -11
es zu	-21 -46 0 0 -34
es zurue	0 0 0 -6 0
etike-	-485 -154 8 -47 -133
etikett	-212 -61 239 0 0
etiketten	-58 -24 -60 -8 -26
etikettendrucker	-2 -69 -495 -39 -107
etwa	-154 50 129 0 0
etwas	-166 470 -696 -157 -46
etwas _ ?	0 0 -34 -42 -26
etwas _ ist	0 -118 0 0 0
etwas _ kann	153 -32 -122 0 0
etwas _ unser	0 -57 -15 0 0
etwas an	0 -29 0 0 0
etwas mit	0 239 -15 0 0
etwas tun	97 -4 -109 -1 -11
etwas von	0 -52 0 0 -28
etz	0 0 -117 0 0
euch	-169 -338 -174 0 715
euch ?	0 -13 0 0 0
euch _ die	0 -30 0 0 -32
euch das	0 0 0 0 -29
euer	-91 0 -39 -40 0
eur	0 -65 -15 35 -2
eure	-7 -93 -158 0 0
eurem	-72 0 -200 0 0
euren	0 -160 0 -49 -84
euro	-17 441 -85 274 -45
ever	0 -29 -42 -41 342
every	326 -321 378 -175 79
every ist	208 -18 -73 0 -674
every machi	-369 -94 152 -1 289
every-	242 -58 -531 0 232
everyone	-395 0 -230 0 -90
everything	135 -15 -397 0 -238
examp-	-66 -250 0 0 -107
example	-66 -250 0 0 -107
exe	0 534 -55 0 0
exfil-	0 0 0 0 -30
exfiltrated	0 0 0 0 -30
exist-	0 93 0 0 0
existiert	0 93 0 0 0
expor der	0 -51 495 -96 -27
expor-	-180 -68 809 -216 -146
export	-108 -87 887 -190 -146
exten-	0 -45 -15 -63 -50
extend	0 -24 -15 -115 -21
extension	0 -21 0 0 -5
exter _ auf	-118 0 0 0 -20
exter _ der	0 -43 0 0 0
exter platt	0 -43 0 0 0
exter-	-151 43 -97 0 -23
extern	0 0 -20 0 0
externe	-146 0 -77 0 0
externen	-5 -43 0 0 -20
externer	0 85 0 0 -3
f	-28 -49 -75 153 0
f 0	-28 -49 -75 153 0
fach	-47 167 195 -5 -49
fach 0	0 -114 0 -5 -7
facha _ allge	0 0 0 0 -33
facha _ inner	0 0 0 -27 -18
facha fuer	0 0 0 -27 -128
facha-	-45 0 213 -27 -163
fachaerztin	0 0 0 0 -71
facharzt	-45 0 213 -12 -60
faehr nicht	341 0 -114 0 0
faehr-	34 136 -114 0 -145
faehrt	34 136 -114 0 -145
faell ?	0 0 0 -102 0
faell der	-187 0 0 0 0
faell-	570 -272 -117 684 -177
faelle	0 -48 -18 166 -31
faellen	-37 -27 -4 -70 0
faellig	0 0 0 653 -87
faellt	606 -197 -95 -66 -58
faeng-	-224 -63 163 362 -145
faengt	-224 -63 163 362 -145
fahre-	107 -25 0 -27 0
fahren	107 -25 0 -27 0
faile-	-201 -29 858 0 0
failed	-201 -29 858 0 0
fakto-	-51 -50 -70 -124 0
faktor	-51 -50 -70 -124 0
fall	-81 -43 -20 -71 449
falls	-148 0 -104 247 793
falls _ die	0 0 0 92 -61
falls das	0 0 0 -20 0
falls der	-184 0 0 283 0
falls es	51 0 -81 0 -24
falls ihr	-15 0 -23 0 647
falls sie	0 0 0 -60 253
fallz-	-262 -4 -90 556 -17
fallzahlen	-152 -4 -42 380 -17
falsc einge	0 -141 -111 0 0
falsc micro	0 150 0 0 0
falsc patie	-41 -89 1882 0 -33
falsc-	-597 -728 469 185 291
falsch	-448 -264 -59 264 -202
falsche	-77 48 -144 0 -3
falschen	-71 -382 476 -79 256
falscher	0 -68 374 0 261
famil von	-62 -17 0 0 0
famil-	-229 -17 0 283 0
familien	-62 -17 0 0 0
fand	0 294 0 -100 -3
farbe	0 0 -29 0 -72
farbe-	-115 -33 -113 0 0
fassu-	0 0 -66 -42 0
fast	0 -92 -140 0 0
fax	-10 -45 581 -1 -20
fax 0	0 0 -9 0 0
fax _ 0	-10 -11 -9 0 0
faxe	-165 -72 393 -1 -22
faxen	-119 -9 143 0 0
faxge-	0 -96 -321 0 0
faxgeraet	0 -96 -321 0 0
faxnu-	0 -38 -18 -49 0
faxnummer	0 -38 -18 -49 0
faxse-	0 47 71 0 0
faxserver	0 47 71 0 0
febru-	-29 0 -99 -202 -16
februar	-29 0 -99 -202 -16
fehl	-22 -263 843 0 -16
fehle 0	95 0 -297 -210 -14
fehle _ 0	0 0 -5 -7 -9
fehle _ der	0 -59 113 0 -60
fehle _ die	0 0 -296 124 0
fehle _ nicht	-98 0 135 0 0
fehle _ x	80 0 -152 0 0
fehle beim	-86 0 -151 0 0
fehle die	0 -30 -492 -66 -26
fehle eine	0 -15 -83 0 -60
fehle in	-28 -114 -72 0 -44
fehle zurue	0 0 0 0 -109
fehle-	-798 -147 -582 85 342
fehlen	-79 92 -546 156 -115
fehler	-406 -225 793 -38 801
fehlercode	0 0 -663 0 0
fehlerhaft	0 0 110 -26 0
fehlermeldung	-361 0 -302 -7 -248
fehlersuche	0 -15 0 0 -17
fehlg-	230 538 430 -4 -4
fehlgeschlagen	230 402 430 -4 -4
fehlt	-47 -598 -81 58 219
fehlt ?	0 0 -20 -26 0
fehlt _ der	0 209 -210 -22 -6
fehlt das	0 -122 -136 -15 0
fehlt die	0 -104 281 -50 -10
fehlt in	0 231 -210 -57 -68
fehlt noch	0 0 -140 -73 0
feier-	373 -47 -61 0 147
feierabend	373 -47 104 0 166
feld	-150 0 391 -61 -7
fenst _ und	-89 292 -34 0 -54
fenst auf	-152 547 -43 -36 -54
fenst-	413 588 -218 -136 -96
fenster	480 471 -299 -109 -93
fern	0 0 -32 0 0
fernb-	0 0 -90 0 -15
fernbetreuung	0 0 0 0 -15
ferne	-31 108 -69 0 0
ferne _ die	0 0 -38 0 0
ferne auf	0 0 -55 0 0
ferns-	-74 547 0 0 0
fernw _ dem	0 -102 0 0 -42
fernw _ der	0 -173 0 -43 -5
fernw _ die	0 0 0 0 -94
fernw _ ist	0 -36 0 0 -92
fernw _ und	0 -89 0 0 -177
fernw _ uns	-167 -223 0 0 -24
fernw _ unser	0 -402 0 0 0
fernw am	0 -41 0 -147 -24
fernw auf	0 -314 0 0 -42
fernw und	0 0 0 -64 0
fernw vom	0 156 0 0 0
fernw-	-563 -78 -821 -323 278
fernwartung	-481 -112 -821 -149 -349
fernwartungsprogramm	0 -55 0 0 0
fernwartungssoftware	0 55 0 0 0
fernwartungstermin	0 0 0 -173 0
fernwartungstool	0 -76 0 0 0
fernwartungszugang	0 97 0 0 -4
fernz _ unser	0 64 0 0 -135
fernz auf	0 31 0 0 -135
fernz-	-226 -219 195 0 -135
fernzugang	-154 0 195 0 0
fernzugriff	-73 -85 0 0 0
fernzugriffe	0 -134 0 0 -135
ferti-	0 -19 249 -3 0
fertig	0 -19 64 -3 0
fest	116 0 -256 -22 -132
festg dass	0 226 -89 0 0
festg-	0 172 -100 -66 -25
festgelegten	0 0 -11 -66 0
festgestellt	0 172 -89 0 -25
festn-	-585 0 -124 0 -85
festnetz	-585 0 -93 0 -85
festp-	-402 -255 -77 -151 0
festplatte	-402 -89 -77 -17 0
fests-	0 0 0 0 815
fiel	-102 -181 0 -12 0
file	161 -204 -301 451 -19
files	365 400 0 -34 -32
files-	0 79 0 0 0
fileserver	0 79 0 0 0
filia-	0 0 0 0 -100
finan-	0 0 0 248 -24
finanzamt	0 0 0 248 -24
find	-390 -38 -145 0 -31
find the	-259 0 0 0 -31
finde	-308 -78 -237 -145 -101
finde _ den	131 0 -268 0 -45
finde _ die	50 0 64 -15 -101
finde _ im	0 -39 0 0 0
finde _ nicht	-41 -13 -190 -131 -15
finde das	-49 -11 -822 0 0
finde den	-318 -220 892 -28 0
finde die	-236 0 -122 0 0
finde ich	-14 -67 -29 -145 -7
finde sie	-27 -39 -137 0 -36
finde wir	145 -13 8 0 -108
finde-	-177 459 78 -52 -189
finden	193 -92 588 -28 -144
findet	-370 551 -510 -24 -45
fine	-709 -79 -47 -19 -370
finge weg	-16 0 0 0 0
finge-	-40 -20 0 0 -25
finger	-40 -20 0 0 -25
firew _ den	0 -133 -60 0 0
firew block	0 -133 -110 0 0
firew und	0 -77 0 0 -43
firew-	-340 4 -200 -71 211
firewall	-340 -228 -200 -71 -137
firma	-172 -57 -18 -16 -46
firma _ ?	-37 0 0 0 0
firma micro	0 -168 0 0 0
firme-	161 0 -89 0 0
flack-	0 -174 0 0 0
flackert	0 -174 0 0 0
flieg-	582 0 446 0 -277
flur	279 -73 492 -71 -2
foerd-	0 -56 0 -25 0
folde-	0 250 -14 -23 -16
folge	0 0 127 0 -17
folge-	0 0 -29 -566 -31
folgt	0 0 -13 0 -35
follo-	0 0 -130 0 0
following	0 0 -130 0 0
for	-643 333 802 -151 -161
for _ ?	0 0 120 0 0
for _ quick	0 0 0 0 375
for a	-282 0 322 0 -92
for every	341 0 157 0 -92
for our	0 0 -2 0 0
for the	-11 -200 -56 34 468
for us	0 0 120 0 0
for your	-65 -2 0 0 -122
forde-	0 517 -20 150 -18
fordert	0 266 0 158 -18
foren-	0 152 0 0 0
form	0 -3 21 0 0
formu _ 0	-7 0 -35 0 0
formu _ die	0 -20 338 -31 -124
formu fuer	0 -20 338 -31 -124
formu ptv	-7 0 -35 0 0
formu-	-271 -371 -97 -143 -486
formular	321 -213 -319 0 -245
formulardruck	-267 0 618 0 0
formulare	30 -127 42 -31 -124
fort	47 -15 125 -31 -20
fortb-	-406 -43 -28 -129 -23
fortbildung	-406 -43 -28 -129 -23
foto	0 -276 0 0 0
found	-135 601 0 0 291
found a	-1 491 0 0 0
fr	-66 0 -44 0 0
fr 0	-66 0 0 0 0
frage	-240 -389 -58 -172 -301
frage _ das	0 0 0 -81 -132
frage _ der	-80 -45 252 0 -32
frage _ die	-44 -36 -239 -4 0
frage _ es	0 0 0 -26 428
frage _ mich	0 0 -17 0 0
frage _ ob	-112 -76 152 0 0
frage _ unser	0 0 0 0 -29
frage _ welch	0 0 -31 0 0
frage _ wir	-55 0 -46 0 -156
frage auf	0 0 236 0 0
frage aus	0 -134 -56 0 -32
frage ich	0 -162 -8 0 0
frage mich	0 -17 0 -32 0
frage nach	-279 0 265 0 0
frage ob	-19 0 -167 0 -255
frage uns	-118 -76 -48 0 0
frage was	-19 -62 -52 -72 0
frage welch	-62 -49 0 -2 0
frage wie	0 0 0 0 -85
frage zu	0 0 0 0 -5
frage zur	0 0 0 0 -158
frage-	-94 -178 3 -63 -13
fragen	-94 -150 222 -63 -13
fragezeichen	0 -28 -219 0 0
fragt	-214 49 -59 -156 -80
fragt _ das	-32 0 -36 0 0
fragt _ der	0 0 -5 -106 0
fragt _ die	0 0 151 0 0
fragt _ ob	0 0 -41 0 0
fragt nach	-61 -72 -5 -40 -63
fragt ob	0 -13 -65 -30 -12
fragt sich	-5 0 87 0 0
frau	318 -353 241 -557 98
frau _ die	0 306 -78 -4 -36
frau _ hat	0 -60 0 0 -9
frau _ ist	-18 -19 -116 -33 0
frau der	-30 0 -91 -223 -36
frau dokto	179 -21 -52 -79 -71
fraue der	0 -90 0 0 0
fraue-	-195 -115 0 -97 -38
frauenarztpraxis	0 -90 0 0 -31
frech-	-35 0 0 0 0
frechheit	-35 0 0 0 0
frei	0 0 110 0 279
freie-	-91 -56 150 0 0
freig-	-337 55 -14 -67 43
freigabe	-137 -205 -108 0 -40
freigeben	-189 -11 -5 0 0
freigegeben	0 279 0 0 -29
freigeschaltet	-11 -8 99 -67 -3
freis-	-247 -87 562 -422 -182
freischaltcode	-61 -41 0 0 0
freischalten	-169 -46 716 0 -182
freischaltung	-17 0 -153 -217 0
freit 0	0 0 -32 -85 0
freit _ 0	0 0 0 -118 0
freit _ die	99 -52 0 134 -33
freit-	-417 129 400 473 -394
freitag	-207 -145 58 372 -228
fremd _ unser	0 -434 0 0 0
fremd _ zugan	0 -23 0 0 0
fremd auf	0 -494 0 0 0
fremd haend	0 -48 -191 0 0
fremd in	-65 -55 0 0 0
fremd mit	0 -41 0 0 0
fremd unser	0 -21 0 0 0
fremd-	-849 58 -54 -34 -198
fremde	-354 96 -324 0 0
fremden	0 205 386 0 -47
fremder	0 511 0 0 -85
fremdes	0 -34 0 -6 0
fremdprogramm	-495 -656 -61 -29 -65
freun _ aus	0 -6 -21 0 0
freun grues	0 8 -49 -4 0
freun-	0 105 -124 189 -541
freundlich	0 0 -75 -17 -541
freundlichen	0 8 -49 205 0
frida-	-174 -53 -189 116 -58
friday	-174 -53 -189 116 -58
frier-	262 -82 320 -20 0
friert	289 -73 130 0 0
frist	-46 181 -119 228 -55
frist 0	0 -7 -24 360 0
frist _ 0	0 -63 -24 163 0
frist zum	0 0 0 -10 -24
frist-	0 0 -45 481 510
fristgerecht	0 0 -20 -106 510
from	-55 502 142 471 -157
from _ keeps	0 -83 0 0 0
from _ suppo	0 -115 0 0 0
from micro	0 286 0 0 0
from progr	-49 236 0 0 0
from the	-103 -86 -20 154 -37
from you	0 0 0 318 -18
front	-118 16 -109 0 0
front desk	-185 43 -109 0 0
frueh	520 233 -59 180 358
frueh _ der	0 82 -114 0 -75
frueh _ sich	0 8 -33 -76 -87
frueh _ wir	-388 -70 329 0 0
frueh hat	0 35 0 0 -33
frueh nicht	204 -30 110 316 0
frueh-	-384 -517 -224 187 -120
frueher	-445 -303 -154 -77 -81
frueherer	0 -70 0 -6 -39
fruehjahr	-81 -58 0 0 0
fuehl-	-13 -77 0 -39 248
fuehlen	-13 -77 0 -39 248
fuehr ich	75 0 0 0 0
fuehr-	192 -127 651 0 0
fuehre	-306 -1 0 0 0
fuehren	506 -126 651 0 0
fuell-	179 -80 168 0 -6
fuenf	212 153 371 -76 252
fuenf minut	-15 -19 465 -72 410
fuenf plaet	-75 -13 75 0 -43
fuenf-	404 496 -373 183 -100
fuer	-334 -392 -210 317 807
fuer 0	38 0 0 0 -19
fuer _ 0	-19 -96 0 -281 -93
fuer _ ?	0 0 0 -33 -11
fuer _ abrec	0 -31 -17 0 0
fuer _ akten	0 0 -20 -96 639
fuer _ als	0 -17 301 0 -2
fuer _ an	0 302 0 0 -77
fuer _ anges	0 0 0 -23 -11
fuer _ arbei	0 0 0 -58 259
fuer _ auf	0 -160 -35 0 -25
fuer _ benut	218 -108 -169 0 -19
fuer _ beric	0 -4 0 -6 -8
fuer _ betri	0 0 0 -33 0
fuer _ daten	-207 564 -54 -68 -40
fuer _ der	0 0 0 0 -23
fuer _ eine	0 0 -13 0 -18
fuer _ einen	0 -11 0 -69 -126
fuer _ ernst	0 0 0 0 -125
fuer _ faell	0 -48 0 -60 -31
fuer _ fernw	0 234 0 -2 0
fuer _ hilfe	-20 0 0 0 704
fuer _ ist	0 0 -194 0 0
fuer _ klein	0 0 -7 0 0
fuer _ konne	0 -70 -37 0 0
fuer _ kunde	0 -17 0 0 -7
fuer _ lageb	0 0 0 -13 0
fuer _ mediz	0 0 0 -27 -18
fuer _ muehe	0 0 0 0 -469
fuer _ neue	0 -59 0 -39 -208
fuer _ neuen	0 0 0 -50 0
fuer _ notfa	-23 0 0 0 0
fuer _ offen	0 -184 0 -39 58
fuer _ onlin	-17 0 -82 -115 0
fuer _ patie	77 -11 267 150 0
fuer _ praxe	0 0 0 -406 0
fuer _ praxi	0 -59 -51 -67 -17
fuer _ quart	0 0 -286 186 0
fuer _ rasch	0 0 0 -103 262
fuer _ risik	0 -96 0 0 -3
fuer _ rueck	-63 0 0 0 142
fuer _ schne	0 0 0 0 2
fuer _ serve	-95 -86 0 0 0
fuer _ steue	0 -14 -85 -73 -71
fuer _ suppo	0 0 0 0 -68
fuer _ termi	0 0 -54 0 -3
fuer _ ueber	-239 0 375 -10 0
fuer _ und	0 -43 0 -39 0
fuer _ unter	114 0 -168 -2 545
fuer _ video	0 0 -100 0 0
fuer _ zweig	0 0 -4 0 0
fuer alle	220 -108 -228 -330 0
fuer allge	0 0 0 0 -66
fuer das	-76 0 -86 -155 -180
fuer daten	0 0 0 302 0
fuer den	-114 -392 -290 643 -241
fuer die	-580 33 -105 344 571
fuer dring	0 -48 0 -60 -31
fuer ein	0 -19 0 -130 0
fuer eine	169 -122 -108 13 -287
fuer einen	230 80 -250 -6 -22
fuer hausb	0 0 -357 0 -14
fuer heute	422 -3 -46 -52 0
fuer ihre	114 -6 -39 -171 775
fuer ihren	0 0 0 0 609
fuer inner	0 0 0 -27 -18
fuer kinde	0 -43 -168 0 0
fuer meine	0 0 -72 0 -34
fuer mich	0 0 288 0 -180
fuer morge	-128 -94 0 391 -9
fuer patie	-94 0 -115 0 0
fuer progr	0 -11 -35 0 -50
fuer rueck	-1 0 0 0 -173
fuer sie	0 -184 0 -82 -42
fuer so	0 0 0 0 -72
fuer ueber	0 0 0 -40 0
fuer uns	394 -60 0 -320 164
fuer unser	-178 247 193 -75 -279
fuerc dass	0 -7 0 0 0
fuerc-	-120 -7 0 0 0
fuers	-251 -61 -233 530 408
fuers proto	-43 -61 0 0 372
full	936 87 -7 -47 -20
funkt bei	-79 -44 0 0 -13
funkt der	-45 0 115 0 -22
funkt-	-259 -237 565 -48 -22
funktion	309 -124 467 -22 -22
funktionieren	0 -44 -211 0 0
funktioniert	-568 -68 432 -26 -1
furch-	0 -7 250 0 0
furchtbar	0 0 250 0 0
fusio-	-2 0 0 0 0
fusion	-2 0 0 0 0
g	0 -36 0 0 0
gab	-201 -33 -62 0 0
gab _ einen	-27 -3 0 0 0
gab es	48 -3 0 0 0
gang	0 0 -74 0 306
ganz	24 -175 527 -82 -485
ganz norma	-5 0 -26 -55 -97
ganze	191 -66 87 -3 -373
ganze _ ?	0 0 -19 0 0
ganze _ nicht	-402 0 478 0 -25
ganze haus	439 0 131 0 -42
ganze praxi	-28 0 -96 0 0
ganze team	-238 0 0 0 -305
ganze-	-8 -263 119 99 -94
ganzen	-130 -243 151 0 -94
ganzes	122 0 0 99 0
gar	404 348 -1103 -113 428
gar _ mehr	232 -61 -297 -84 -279
gar keine	392 -27 -436 -28 0
gar nicht	106 375 -587 -84 476
garan _ dass	0 0 -7 0 0
garan wir	0 0 -7 0 0
garan-	-130 0 -7 0 0
garantiert	0 0 -7 0 0
garte-	-15 0 324 0 0
gastr-	-5 -2 -58 -82 -23
gaune-	0 -99 0 0 0
gave	0 110 -11 0 -5
gb	-284 180 -34 -17 -2
geaen _ ?	0 -23 0 0 0
geaen _ in	-46 151 0 0 -41
geaen bitte	0 0 0 0 -73
geaen seitd	-203 -26 13 0 0
geaen und	46 155 -81 0 -89
geaen-	-241 267 -154 -158 809
geaendert	-241 309 -154 -158 809
gearb-	-14 121 0 0 0
gearbeitet	-14 121 0 0 0
gebe	-49 -28 156 0 -137
gebe ich	-49 0 0 0 0
geben	-7 -69 -18 -24 -20
geben ?	-7 0 0 0 0
gebet-	31 -4 0 0 -79
gebeten	0 -4 0 0 -70
gebli _ ?	0 0 -32 0 0
gebli ist	0 0 -32 0 -22
gebli-	25 -33 -79 0 -217
geblieben	25 -33 -79 0 -217
gebra-	269 0 -144 0 -27
gebuc-	0 -15 -96 0 0
gebue-	0 -36 -121 -4 0
gebur-	293 -157 -379 0 0
geburtsdatum	188 -86 -379 0 0
gedae-	321 0 -63 -24 0
gedaechtnis	321 0 -63 -24 0
gedan-	0 -34 0 0 -28
gedru-	-149 22 -128 -14 -59
gedruckt	-149 -61 -128 -14 -59
gedrueckt	0 82 0 0 0
gedul-	-206 -151 461 -36 -19
geduld	-206 -139 594 -36 62
geduldig	0 -12 0 0 -59
geehr _ und	-101 -1 100 -36 -26
geehr damen	-101 -1 100 -36 -26
geehr team	0 0 0 35 -8
geehr-	-101 -1 85 -1 -48
geehrte	-101 -1 85 -36 -26
geehrtes	0 0 0 35 -8
gefae-	124 436 0 0 -42
gefaehrlich	124 -25 0 0 -9
gefaelschte	0 183 0 0 -15
gefah _ ?	0 0 0 -43 0
gefah-	47 -66 -63 -43 0
gefahr	-36 0 0 0 0
gefahrlos	-55 -66 0 -43 0
gefal-	0 -97 -20 0 0
gefallen	0 -97 -20 0 0
gefas-	0 -36 0 -11 0
gefasst	0 -36 0 -11 0
gefra ob	0 0 -58 0 -27
gefra-	-12 0 -92 95 413
gefragt	-12 0 -92 95 413
gefue-	417 156 -174 -52 -118
gefuehl	435 270 -174 -19 0
gefuehrt	-18 -114 0 -33 -118
gefun-	679 296 269 -19 304
gefunden	679 296 269 -19 304
gegan-	0 -90 -38 0 0
gegangen	0 -90 -38 0 0
gegeb-	-194 101 0 303 218
gegeben	-194 101 0 303 218
gegen	-11 219 -28 486 -24
gegen _ patie	0 0 -13 0 -5
gegen den	0 0 -13 89 -5
gegen der	0 0 0 -141 112
gegen die	0 0 -28 150 0
gegen-	-31 0 214 -289 624
gegenueber	-27 0 -13 -147 -147
gegenwaertig	-4 0 270 0 0
gehab-	92 537 -85 -13 -36
gehabt	92 537 -85 -13 -36
gehac ?	0 -38 0 0 0
gehac _ ?	0 0 0 0 -25
gehac und	0 149 -26 0 0
gehac worde	0 49 0 0 0
gehac wurde	-22 -97 0 0 -25
gehac-	-22 307 -26 0 -55
gehackt	-22 307 -26 0 -55
gehae-	-17 -83 0 38 0
gehal-	-4 0 0 0 -12
gehalten	-4 0 0 0 0
gehe	0 -90 -15 -2 0
gehe _ aus	0 -90 -15 -2 0
gehe davon	0 -90 -15 -2 0
gehei-	0 -207 -71 0 0
geheimdienst	0 -99 0 0 0
geheiratet	0 -60 -71 0 0
gehen	738 848 -126 -48 -59
gehen _ auf	-166 306 -38 0 0
gehen _ raus	0 -2 79 -9 0
gehen die	0 0 0 -26 -94
gehen nicht	178 297 360 -8 0
gehen seit	-152 140 64 0 158
gehen wir	-35 -62 0 0 0
gehoe-	-192 -175 -160 -36 -33
gehoeren	-92 -17 -14 0 -31
gehoert	-100 -158 -146 -36 -2
gehol-	-28 -225 384 0 -274
geholfen	193 -48 -7 0 -229
geht	849 -483 28 -121 141
geht ?	-65 -32 0 0 0
geht _ ?	0 0 -29 0 0
geht _ auch	0 0 -37 0 0
geht _ auf	414 156 84 0 0
geht _ bei	200 0 -279 0 -5
geht _ den	138 -19 -123 -37 0
geht _ ihnen	0 0 -115 0 0
geht _ keine	184 -4 -4 0 0
geht _ mehr	815 179 -870 0 -71
geht _ mit	0 0 288 0 -10
geht _ nicht	-99 -18 -528 -28 -78
geht _ noch	0 0 264 0 0
geht _ progr	-240 -43 -34 0 -4
geht _ raus	-177 0 281 0 -5
geht _ telef	-73 0 -21 0 0
geht _ um	-103 -102 -154 -72 0
geht _ uns	0 -144 -149 0 836
geht _ weite	-27 -37 190 -20 0
geht _ wiede	-42 0 225 0 -169
geht alles	-531 -16 -207 0 354
geht auch	-280 0 -125 0 0
geht bei	138 -84 -217 0 -92
geht das	-384 -98 -72 -116 0
geht der	-20 0 375 0 62
geht die	-15 0 -69 0 -281
geht es	-53 -131 747 -36 -203
geht gar	482 0 -243 0 -46
geht ja	-56 0 0 0 -102
geht mehr	653 189 -537 0 -202
geht nicht	86 147 633 174 -140
geht nur	-88 0 419 -100 -7
geht seit	-347 0 -187 0 252
geht um	-159 0 -222 64 0
geht wiede	72 -13 0 0 737
geht wir	-15 0 0 0 -85
geht'-	-28 0 0 0 0
geht's	-28 0 0 0 0
gehts	-293 0 259 0 -75
gekap-	0 105 0 0 -26
gekappt	0 105 0 0 -26
gekau-	0 -66 0 0 0
gekauft	0 -66 0 0 0
gekla ist	0 -62 -29 0 -62
gekla-	-51 -425 -29 -109 995
geklaert	-43 -62 -29 0 325
geklappt	-8 -90 0 0 1160
geklaut	0 -274 0 -109 -491
gekli und	0 421 0 0 -15
gekli-	-115 311 -17 0 -26
geklickt	-115 311 -17 0 -15
gekom-	-4 0 327 -35 -43
gekommen	-4 0 327 -35 -43
gekue-	-42 -12 0 -54 -34
gekuendigt	-42 0 0 0 0
gelan ?	-157 -128 -1 0 0
gelan ist	-81 -22 0 0 0
gelan-	-238 -382 389 0 -33
gelandet	-81 -204 390 0 -33
gelangen	0 -117 -1 0 0
gelangt	-157 -61 0 0 0
gelas-	-58 -167 0 0 0
gelassen	-58 -167 0 0 0
gelb	0 0 51 0 -13
geld	-18 1133 -69 210 0
geleg-	0 -41 0 0 -37
gelegentlich	0 -41 0 0 0
geles dass	-74 0 0 0 0
geles-	-168 -24 83 0 365
gelesen	-168 -24 83 0 365
gelie-	0 -2 0 0 0
geliefert	0 -2 0 0 0
geloe-	-341 880 -363 -2 557
geloescht	-316 829 -331 -2 -16
geloest	-25 -52 -32 0 581
gelte-	0 0 0 -202 0
gelten	0 0 0 -202 0
gemac hat	0 -28 0 0 0
gemac-	-67 467 0 -22 -8
gemacht	-67 467 0 -22 -8
gemat-	-32 0 -73 -134 -75
gematik	-32 0 -73 -134 -75
gemei der	-43 -159 0 0 0
gemei dres	-44 75 0 0 0
gemei-	-436 -55 604 -45 -19
gemeinschaftspraxis	-436 2 242 -38 0
gemeint	0 -14 0 -7 -19
gemel werde	0 0 0 -64 0
gemel-	-99 166 -46 101 -66
gemeldet	-99 166 -46 101 -66
gemer dass	212 -28 -79 0 -2
gemer-	212 -28 -162 0 -41
gemerkt	212 -28 -162 0 -41
genan-	0 153 0 0 0
genau	138 -60 -79 555 -94
genau ist	-11 0 0 0 0
genau-	118 56 0 0 -8
genauso	118 56 0 0 -8
genom-	224 115 -8 0 -23
genommen	224 115 -8 0 -23
genue das	0 0 -1 0 0
genue ein	-110 -107 0 0 0
genue-	-110 -107 -1 0 -137
genuegt	0 0 -1 0 -132
genug	-89 -81 -89 0 -39
geoef werde	18 0 0 0 -26
geoef-	-16 -404 -61 0 -26
geoeffnet	-16 -404 -61 0 -26
gepla-	-144 -25 -49 -8 0
geplant	-129 -25 -49 -3 0
gepru ?	0 0 0 -28 -20
gepru-	-318 -430 -346 -28 916
geprueft	-318 -430 -346 -28 955
gerad-	-250 103 -202 -18 -151
gerade	-250 103 -202 -18 -151
gerae-	222 -424 1029 -52 -73
geraet	173 62 289 0 -10
geraete	156 -21 -18 -52 0
gerat-	0 0 -11 0 0
geraten	0 0 -11 0 0
geric-	-10 0 -15 490 -116
germa-	-111 0 -24 0 -166
german	-111 0 -24 0 -166
gern	-24 -118 -216 -141 -158
gern _ sie	0 0 0 -7 0
gern _ welch	0 0 0 -11 -32
gern auf	0 -98 0 -11 0
gern die	0 0 -29 -22 0
gern eine	0 0 0 0 -88
gern einen	0 0 -42 0 0
gern gewus	0 0 0 0 -32
gern ob	0 -21 0 0 0
gern wisse	0 0 0 0 -34
gerne	0 0 -63 -111 -18
gerne wisse	0 0 -63 -111 0
gerue-	0 0 -33 -26 -73
gesag-	108 278 -243 0 -141
gesagt	108 278 -243 0 -141
gesam-	562 -11 362 0 -126
gesamte	113 -5 312 0 0
gesamten	0 -6 87 0 -126
gesch _ ?	0 0 0 0 -4
gesch _ der	47 6 -17 -4 -36
gesch _ die	0 -4 0 0 473
gesch _ nicht	119 0 -80 -10 0
gesch _ oder	0 0 0 0 -32
gesch der	0 0 0 -4 -110
gesch haben	-149 -20 0 0 -38
gesch hat	21 397 -101 0 -70
gesch ist	0 0 0 0 -32
gesch war	0 0 0 -30 0
gesch weil	189 -21 -20 0 -58
gesch-	-134 344 -425 -462 768
geschaedigten	0 -8 0 0 0
geschaeftsfuehrer	0 -21 0 -29 -110
geschaeftsfuehrung	0 -141 -44 -68 -174
geschichte	-130 0 -50 0 0
geschickt	140 40 267 0 318
geschlagen	0 0 0 0 -8
geschlossen	-118 -321 -275 -261 414
geschrieben	61 834 -312 -37 651
geschuetzt	-84 -9 0 -33 0
geschult	0 -1 0 0 -32
geseh-	122 54 -115 -5 -24
gesehen	122 54 -115 -5 -8
gesel-	0 -88 -68 -71 -44
gesen _ 0	0 -21 173 -76 -6
gesen _ meine	0 -304 -109 0 0
gesen-	-149 -4 44 -83 -121
gesendet	-102 -689 113 -76 -80
geset _ fall	0 0 -20 0 0
geset den	0 0 -20 0 0
geset-	0 73 -22 0 280
gesetzt	0 73 -22 0 280
gesic-	0 -384 -22 -36 0
gesichert	0 -384 -22 -36 0
geson-	-5 -4 0 0 -20
gesondert	-5 -4 0 0 -20
gespe _ von	0 194 0 0 656
gespe haben	-73 -59 0 0 0
gespe und	175 -151 108 -23 0
gespe weil	0 586 -14 0 -19
gespe-	436 243 459 -23 256
gespeichert	-194 -163 -68 0 0
gespeicherten	0 175 -118 0 -12
gesperrt	630 231 645 -23 268
gespr-	-108 279 417 -16 -6
gespraech	0 -12 0 0 -2
gesta werde	169 0 -65 0 0
gesta-	133 12 -207 -4 128
gestartet	182 24 -106 -3 128
gestatten	-62 -12 0 -1 0
geste 0	109 55 7 0 -9
geste _ bei	429 -10 -11 0 0
geste _ das	0 87 0 0 213
geste _ die	0 -82 57 0 316
geste _ mehr	-289 0 -322 0 -72
geste _ nicht	501 0 -237 0 247
geste _ und	0 174 -179 377 -36
geste _ wir	3 0 -224 -6 -54
geste abend	632 -15 -253 -6 223
geste auf	0 67 0 0 91
geste die	-19 57 91 -8 -63
geste mitta	47 -43 251 0 213
geste nachm	-171 -50 77 -12 -80
geste nacht	0 36 0 0 -169
geste nicht	-303 0 -85 0 -72
geste und	0 -46 11 -25 165
geste-	247 525 366 237 536
gesteckt	0 0 -34 0 119
gestellt	-36 -46 -77 -25 0
gestern	283 -474 476 262 417
gesto ?	0 0 -12 0 0
gesto worde	0 0 0 0 -20
gesto-	200 -318 375 -32 -157
gestoert	-56 -66 545 -24 -118
gestohlen	0 -422 0 0 -23
gestohlenen	0 0 -21 0 0
gestr-	719 -131 -109 -125 -24
gestrichen	334 -20 -62 -43 0
gestrigen	472 -111 -47 0 -24
gesun-	-287 -205 967 103 -250
gesundheitsamt	0 0 -64 103 0
gesundheitskarte	-171 0 216 0 -51
gesundheitskarten	-5 0 1022 0 0
gesundheitsnetz	0 -123 0 0 0
get	142 -20 321 0 0
get _ of	0 -9 0 0 0
get _ the	0 -11 0 0 0
get hold	0 -9 0 0 0
get in	159 0 -89 0 0
get into	0 -11 -9 0 0
getan	0 0 0 -11 0
getan ?	0 0 0 -11 0
getau werde	0 0 -197 -50 0
getau-	0 0 -461 -50 422
getauscht	0 0 -461 -50 422
getes-	0 0 0 0 704
getestet	0 0 0 0 704
getre-	0 194 53 -18 0
getrennt	0 194 53 -18 0
getro ?	0 0 0 0 -68
getro-	0 -48 0 -31 -129
getroffen	0 0 0 -31 -129
getti-	0 -96 0 0 0
getting	0 -96 0 0 0
gewae-	0 0 0 145 0
gewar-	0 404 0 -17 0
gewarnt	0 404 0 -17 0
gewec-	-27 260 -97 0 -127
gewechselt	-27 260 -97 0 -127
gewes sein	-7 344 0 -94 0
gewes-	-35 282 -28 -146 -29
gewesen	-35 282 -28 -146 -29
gewis-	0 -5 0 0 -208
gewoe-	0 -99 -64 0 0
gewoh-	-54 16 -318 0 172
gewohnt	-54 0 -180 0 231
gewohnten	0 16 -138 0 -59
gewor-	-38 -71 354 -142 584
geworden	-198 98 402 -142 584
gewue-	0 188 150 -54 519
gewuenschten	0 -34 -15 -54 0
gewus-	0 0 0 0 -32
gewusst	0 0 0 0 -32
gezei-	0 -219 -97 0 -6
gezog ?	0 0 -1 0 0
gezog-	41 -344 -44 0 -229
gezogen	41 -297 -44 0 -229
ggmbh	0 -180 0 0 -2
gibt	257 -143 -310 595 84
gibt _ dafue	-8 0 0 0 0
gibt _ die	-52 0 0 0 0
gibt _ eine	-7 -167 -69 -1 -12
gibt _ einen	-142 120 -93 0 0
gibt _ im	0 -62 -20 324 -11
gibt _ keine	-47 0 -70 106 -24
gibt es	-139 -89 -472 404 330
gibt keine	308 0 91 76 -150
gibt'-	0 -12 0 0 0
gibt's	0 -12 0 0 0
gibts	296 -6 0 206 -66
gilt	0 0 -6 -331 623
gilt die	0 0 0 -106 0
ging	352 -79 -464 -15 -514
ging das	0 -98 0 0 -25
glaub-	0 86 -93 0 0
gleic-	727 -246 275 -6 -162
gleich	928 -237 -217 -6 -108
gleiche	-208 0 228 0 0
gleichzeitig	154 -10 62 0 -21
gluec-	-73 -107 -74 -57 -23
glueck	-73 -107 -74 -57 -23
gmbh	-65 -89 -10 -76 357
goae--	-51 0 -167 -61 -72
gone	-70 -90 366 417 -8
got	-49 -103 -30 418 -425
gott	-130 -70 -105 0 -92
grad	-52 -45 -17 0 -6
grau	-310 -33 -630 -4 -36
greif-	-129 0 -141 -33 -33
greift	-129 0 -97 -33 -33
gripp-	-157 -101 -66 -82 0
grippe	-242 0 0 0 0
grippeimpfung	-37 0 -9 -23 0
groes-	-79 -17 0 -40 -10
groesser	0 0 0 -40 -8
groessere	-79 -17 0 0 0
gross	-171 37 -91 -62 0
gross _ der	-267 0 404 -8 0
gross ist	0 0 0 -8 0
gross-	-323 457 290 291 161
grosse	-17 477 -114 0 -27
gruen	-233 -15 -455 0 21
gruen-	245 -93 201 -97 0
grues _ dem	0 -6 -21 -27 0
grues aus	0 -138 -21 -27 0
grues gott	48 -70 -37 0 0
grues vom	0 57 0 0 -74
grues-	48 -236 -86 -31 -436
gruess	48 -70 -37 0 0
gruesse	0 -174 0 -27 -436
gruessen	0 8 -49 -4 0
grund	91 0 -103 -101 0
grupp-	-90 107 -21 -13 0
gruppe	-90 107 -21 0 0
gruppierung	0 0 0 -13 0
gruss	-81 71 -59 0 163
guelt-	-289 -29 -55 211 -64
gueltig	-87 0 -37 -98 0
gut	-395 -348 -423 -41 868
gutac-	-129 240 0 559 -55
gutachten	-44 240 0 125 -6
gutachter	-85 0 0 184 -49
gute	68 0 340 -94 370
gute nerve	0 0 0 -39 380
guten	-177 -236 -264 -941 -176
guten _ ich	0 -24 0 0 -150
guten _ wir	-66 0 0 0 -4
guten abend	0 0 0 0 -82
guten morge	-1 -95 -54 -882 -65
guten tag	-176 -142 -210 -59 -29
gutes	-194 -13 0 0 117
gutsc-	0 220 -231 -19 -39
gutschrift	0 -82 -231 -19 0
guy	0 -17 0 0 -64
h	0 0 -50 105 0
hab	364 169 83 109 -138
hab das	225 -43 246 -27 0
hab die	0 476 0 0 0
hab ich	46 -144 0 0 -4
habe	205 977 -212 -209 -70
habe _ das	-58 234 0 -14 0
habe _ den	196 -14 0 0 0
habe _ der	-29 572 0 -67 -17
habe _ die	0 0 0 0 -18
habe _ ihnen	0 -108 0 0 0
habe _ nicht	0 158 0 0 -38
habe _ passw	-90 -128 -3 0 -53
habe _ sie	-48 -97 0 0 -15
habe bei	0 -32 0 0 0
habe dem	0 536 0 0 0
habe den	263 -193 0 0 -23
habe die	176 -187 -109 -9 0
habe heute	316 -51 -64 -65 0
habe ich	63 -340 -143 -126 -176
habe mein	0 -128 0 0 -53
habe sie	0 -19 323 0 372
haben	-393 89 -322 406 -45
haben ?	-31 -64 250 0 -6
haben _ 0	-69 0 265 -157 0
haben _ ander	0 68 0 -12 0
haben _ auch	0 114 0 0 0
haben _ auf	-58 5 0 0 274
haben _ bei	71 162 243 0 0
haben _ betri	149 0 0 0 -2
haben _ das	0 0 0 -7 -90
haben _ dass	0 -133 0 0 0
haben _ den	0 7 0 -98 0
haben _ der	-20 -64 390 38 -52
haben _ die	-15 390 193 -143 625
haben _ eigen	-201 0 0 -104 0
haben _ ein	-4 0 -33 0 0
haben _ eine	0 263 0 -10 -70
haben _ einen	0 855 0 0 0
haben _ erhal	0 -10 -36 -81 548
haben _ es	0 0 0 -66 0
haben _ fernw	-167 -152 0 0 -19
haben _ festg	0 226 -86 0 0
haben _ fuer	0 0 0 -10 0
haben _ gemer	212 0 -79 0 -2
haben _ geste	-109 -26 129 0 -438
haben _ ich	183 -22 -68 -8 -2
haben _ ihn	-58 -91 235 0 -29
haben _ ihnen	-81 -22 0 0 -29
haben _ keine	-156 -63 -152 199 -61
haben _ kennw	-60 -59 -97 0 -116
haben _ konne	0 0 134 0 26
haben _ meine	0 0 0 94 -58
haben _ mit	0 -42 -196 0 0
haben _ neue	0 13 0 0 -20
haben _ noch	-69 -116 -3 -45 0
haben _ ob	0 -51 0 -11 0
haben _ passw	0 -68 0 0 349
haben _ patie	17 -56 -18 0 66
haben _ schon	0 302 0 0 -39
haben _ selbs	0 0 -22 -11 409
haben _ serve	0 -74 -8 0 0
haben _ sie	0 0 0 0 -101
haben _ so	-24 0 -93 0 0
haben _ sprec	270 -36 0 -40 188
haben _ uns	-7 -69 0 67 0
haben _ unser	0 -13 0 0 0
haben _ updat	53 0 -9 0 -3
haben _ was	0 0 55 -109 -254
haben _ zu	0 0 0 -87 0
haben aber	-24 -7 -93 0 0
haben alle	-16 363 -421 -115 -279
haben am	0 0 -162 -299 54
haben aufge	0 0 -124 0 -122
haben bei	-7 -69 0 0 0
haben bitte	0 -42 322 0 0
haben das	-1 386 83 0 -52
haben den	37 -59 -40 0 -101
haben die	151 -371 232 -197 916
haben eine	-89 -343 0 -12 -20
haben einen	-11 -66 0 0 0
haben es	0 -35 -22 0 409
haben geste	0 106 0 0 271
haben heute	346 0 -119 -36 61
haben ihre	0 0 0 0 136
haben im	158 -3 -47 0 -4
haben in	0 -10 0 129 0
haben keine	-415 0 -190 -79 -238
haben koenn	-30 0 0 0 0
haben nicht	-211 -79 0 0 0
haben noch	-88 -127 -49 179 0
haben oder	0 -51 0 0 0
haben progr	-128 -2 0 -62 -6
haben seit	125 0 409 -55 -64
haben sich	-59 251 498 0 -10
haben sie	0 -20 0 -155 -316
haben und	-45 -105 0 -71 -25
haben uns	292 515 -196 -10 0
haben unser	-114 64 0 0 28
haben von	0 0 0 38 0
haben wir	514 -7 -596 124 287
habt	169 -10 247 0 -21
habt ihr	0 0 0 0 -94
hack	0 -12 352 0 0
hack ?	0 0 -17 0 0
hacke _ haben	0 0 55 0 0
hacke auf	0 0 76 -6 -8
hacke bei	0 -40 -5 0 0
hacke jetzt	0 -24 0 0 0
hacke mit	0 -1 0 0 -62
hacke oder	0 0 55 0 0
hacke-	-459 -499 195 -40 -141
hacked	0 -154 -17 -34 -19
hacker	-177 -195 -1 0 -69
hackerangriff	-44 -49 218 -6 -53
hackern	0 -40 -5 0 0
hackers	0 -13 0 0 0
had	646 513 -9 -8 -153
had been	0 -138 0 0 0
had to	386 -72 -9 0 -43
haelf der	-65 0 285 0 0
haelf-	-203 0 361 -8 -26
haelfte	-203 0 361 -8 -26
haelt	-12 123 -115 0 0
haend _ der	320 118 -191 -41 0
haend der	0 -3 -20 0 -7
haend in	0 166 0 0 0
haend und	323 -72 0 -44 0
haend vor	-42 -27 -36 0 0
haend-	483 16 -189 -89 540
haende	273 163 -50 -41 663
haenden	187 -102 -227 0 -7
haendler	-56 -27 0 0 -99
haeng ?	-79 0 0 0 0
haeng _ mit	0 0 -200 0 0
haeng an	0 -82 -465 155 0
haeng bei	-237 0 1070 -99 0
haeng das	-149 -4 254 0 0
haeng sich	-361 -14 429 0 -46
haeng-	-36 -185 927 37 -133
haengen	1 -35 450 -86 -80
haengt	-343 -150 621 123 -53
haett _ die	-76 0 -20 -22 0
haett _ eine	0 0 0 0 -24
haett _ einen	0 0 -42 0 0
haett _ gern	0 0 0 0 -64
haett _ gewus	0 0 0 0 -32
haett gern	0 0 -105 -22 -60
haett wir	54 -50 -9 0 -73
haett-	-38 442 -140 -83 707
haette	-92 288 -22 -40 -105
haetten	54 154 -117 -43 811
haeus-	0 0 -87 0 0
halb	302 -57 -432 192 120
halb acht	173 0 -168 203 158
halbe	120 569 468 -66 -12
halbe stund	0 436 0 0 0
halbe-	-6 -7 -19 0 189
hallo	-138 -281 -140 0 58
hallo ?	87 0 0 0 0
hallo liebe	0 -12 0 0 0
hallo zusam	-102 0 0 0 -30
halt	61 -7 -236 -8 -80
halte	423 0 -66 0 0
halte ?	0 0 0 -4 0
halte durch	0 0 0 -50 543
halte sie	0 0 0 0 -233
halte-	-23 0 0 -55 295
halten	-23 0 0 -4 -248
haltet	0 0 0 -50 617
ham	-248 424 -120 0 -282
ham die	0 0 -37 0 -1
hand	-29 -209 1067 -75 -32
handb-	-54 -7 0 0 0
handbuch	-26 -7 0 0 0
hande _ sich	0 -45 0 0 0
hande es	0 -45 0 0 0
hande-	-159 -129 -11 0 0
handeln	0 -62 -11 0 0
handelt	-159 -67 0 0 0
handg-	471 -56 58 -8 -10
handl ?	0 0 0 0 -100
handl fuer	0 -69 0 0 -43
handl-	-180 -69 -343 -49 456
handlungsbedarf	-500 0 -343 -30 1210
hands-	-63 -19 -235 -24 0
handy	107 -102 383 -15 -41
handy-	0 -45 0 0 -66
handynummer	0 0 0 0 -66
happe ?	-3 0 0 -9 0
happe-	-3 239 0 -35 -12
happened	-3 0 0 -35 -12
hardw-	0 -98 0 -18 -62
hardware	0 0 0 -18 -62
has	-371 523 256 307 -65
has been	-188 417 -26 -33 63
has the	0 0 0 -27 0
has to	0 -42 -17 440 -82
hat	-582 1005 -1215 -171 141
hat ?	0 -88 0 0 0
hat _ 0	127 -16 0 -7 -51
hat _ abrec	0 0 157 0 -25
hat _ alle	0 0 -17 0 0
hat _ alles	-43 0 0 0 332
hat _ anger	0 89 0 0 -69
hat _ angri	0 -118 0 0 -59
hat _ anruf	0 231 0 0 0
hat _ auch	0 564 -74 0 -10
hat _ auf	0 396 -70 0 374
hat _ bei	-156 286 0 -8 -24
hat _ bis	0 0 0 -276 0
hat _ das	-21 -238 246 0 -50
hat _ dass	-37 -317 -16 0 0
hat _ den	0 -39 -118 0 0
hat _ denn	0 0 -55 0 0
hat _ der	-27 -273 -191 -24 -34
hat _ die	65 184 0 0 -69
hat _ ein	-19 -349 0 0 0
hat _ eine	0 -185 -50 1 167
hat _ einen	0 -89 0 0 -57
hat _ erled	0 -66 -125 0 -39
hat _ fehle	0 -33 -116 0 80
hat _ fuer	0 -160 0 249 -28
hat _ geaen	-24 44 -39 -52 -97
hat _ geste	0 -38 0 0 -20
hat _ hacke	0 -28 -15 0 0
hat _ heute	-12 -39 0 0 -24
hat _ ihnen	0 0 0 0 -9
hat _ in	0 -169 0 0 283
hat _ jeman	0 43 0 0 0
hat _ jetzt	0 -124 0 0 0
hat _ konne	0 -66 -103 0 -20
hat _ man	0 0 0 -54 0
hat _ mit	0 117 0 0 0
hat _ nacht	140 457 -97 0 -11
hat _ neue	-166 -96 0 0 -10
hat _ nicht	0 -198 0 0 -275
hat _ niema	-8 -408 0 0 0
hat _ nur	0 0 0 145 0
hat _ passw	0 40 0 0 0
hat _ probl	0 -72 209 0 249
hat _ rechn	-288 91 0 0 135
hat _ recht	-16 -10 0 0 0
hat _ schon	0 -17 0 15 -304
hat _ serve	-191 189 0 -13 160
hat _ sich	0 0 -77 0 -122
hat _ techn	0 0 0 0 -71
hat _ ueber	0 -150 -101 0 -62
hat _ und	0 -94 0 0 -333
hat _ uns	-34 429 -9 0 0
hat _ unser	-22 52 0 0 -62
hat _ unter	-8 -55 0 -56 0
hat _ von	0 26 0 0 664
hat _ wir	92 0 -137 -22 0
hat am	0 226 0 -7 -44
hat anger	-7 52 0 -6 0
hat auf	0 -49 0 0 -13
hat bei	0 0 0 0 -9
hat das	-185 110 65 -6 145
hat den	-121 781 -103 -87 22
hat der	125 82 -15 0 -128
hat die	329 -271 -55 -457 -232
hat ein	0 -24 0 0 0
hat eine	0 -207 0 0 0
hat einen	0 -113 -116 0 -20
hat einer	0 112 -83 0 -14
hat er	0 -58 -132 0 -22
hat es	71 706 -9 0 97
hat geste	-87 -400 0 0 -434
hat heute	-50 690 -97 0 173
hat ihr	0 0 0 0 -112
hat ist	0 -66 -238 -24 0
hat jeman	0 -339 0 0 -17
hat keine	177 -49 -478 0 -91
hat man	0 -106 0 0 0
hat mich	-12 0 0 0 166
hat nicht	317 -162 -76 0 -89
hat noch	-8 -404 0 0 0
hat schon	0 -84 382 0 -30
hat sich	-286 -215 -19 -59 466
hat sie	0 -250 0 0 0
hat ueber	167 265 0 0 0
hat um	229 -10 0 107 -39
hat und	120 -83 0 0 -8
hat uns	-35 382 -70 239 -85
hat unser	-102 217 13 138 -132
hat von	-32 -7 0 0 0
hat wir	4 -243 0 262 -56
hat zeit	0 0 0 -276 0
hat's	-44 -218 0 0 831
hats	-17 -151 -78 0 -59
hatte	-238 243 -45 -36 857
hatte _ einen	-88 -41 0 0 -67
hatte _ keine	0 0 -116 0 -30
hatte sie	0 0 -116 0 -59
hatte wir	-158 -218 0 -191 -201
hatte-	-72 -186 -172 -477 86
hatten	-72 -186 -172 -477 86
haupt-	901 -30 -445 0 -222
hauptrechner	566 -30 -445 0 -138
haus	1483 15 242 332 -457
haus _ mehr	-40 0 153 0 -25
haus _ so	130 0 -128 0 -44
haus _ wir	0 0 -7 0 0
hausa der	-19 0 -4 0 -36
hausa in	0 0 0 -19 0
hausa-	-23 -48 -4 176 -45
hausarzt	175 0 -4 -22 0
hausarztpraxis	-171 -5 0 -65 -36
hausarztzentrum	-28 -43 0 0 0
hausb-	86 0 -269 0 -76
hausbesuch	-47 0 189 0 0
hausbesuche	133 0 -434 0 -14
hause	-149 45 -55 -12 -315
hause _ ?	-357 0 0 0 0
hause aus	0 0 -36 0 0
hause schic	-124 -23 0 0 -77
hause-	0 0 0 128 -3
hauses	0 0 0 128 -3
hauta-	-22 250 0 0 -23
have	-61 224 847 -76 -81
have _ infor	0 0 0 0 -50
have _ notif	0 0 0 -90 0
have _ the	-1 92 -27 -47 0
have an	0 -18 0 160 0
have any	0 0 0 -26 -12
have been	131 19 -150 0 -19
have the	0 0 -5 -21 0
have to	-50 0 223 -90 -50
hba	-159 -14 335 0 0
he	223 544 0 -151 -80
head	0 0 0 0 -15
heilb-	-55 0 -393 275 0
heilberufsausweis	-22 0 -350 275 0
heilm _ sich	-96 -20 -140 0 0
heilm-	-382 -197 50 -76 0
heilmittel	0 -63 180 0 0
heilmittelverordnung	-369 -20 -203 -60 0
heimg-	491 -390 0 -36 -23
heimgeschickt	491 -169 0 -36 -23
heiss	-104 -2 508 0 0
heiss es	271 -48 40 0 -11
heiss-	-113 856 -406 -65 -38
heissen	-294 1270 -362 -65 -5
heisst	181 -414 -43 0 -33
heit	300 0 -77 0 -208
helfe ?	0 -200 0 0 0
helfe hat	436 210 -47 0 -7
helfe-	488 501 357 164 43
helfen	0 -200 0 164 -83
helferin	220 701 428 0 139
helferinnen	268 0 -71 0 -13
hello	-684 150 -205 0 -90
help	-92 -39 -9 0 11
her	3 -15 299 -27 -34
heran	-114 73 -272 -7 0
heran ?	-47 0 -64 -81 0
herau-	276 -28 -43 84 0
heraus	313 -28 -34 -23 0
herbs-	0 0 -39 0 -83
herbst	0 0 -39 0 -83
here	-339 -96 236 0 -184
herei-	0 146 258 0 -35
herr	-236 -95 -227 -90 270
herr _ hat	0 -132 0 0 -12
herr _ micro	0 -144 0 0 0
herr _ von	0 -297 0 0 129
herr der	-120 0 -34 -39 -30
herr mit	-168 -6 0 0 0
herr von	0 153 0 0 -26
herre-	-101 -119 100 -36 -26
herren	-101 -119 100 -36 -26
herrn	-265 139 533 -25 -104
herrn der	0 56 -2 0 -53
herrs-	205 -36 -16 0 0
herrscht	-76 0 -16 0 0
herst-	-67 -24 0 0 0
hersteller	-67 -24 0 0 0
herum	604 -65 -349 0 0
herum-	-140 -67 0 0 0
herun-	-89 327 0 -3 -159
herunterladen	-5 -9 0 0 -71
hervo-	0 -29 0 0 -362
herzl dank	0 -29 0 0 197
herzl-	117 -161 -126 -27 179
herzlich	117 0 -58 0 -6
herzlichen	0 -29 0 0 197
heut	313 587 -240 304 108
heut frueh	57 96 -230 0 103
heut nacht	-50 100 -53 125 0
heute	-15 672 72 -563 470
heute 0	-63 -121 85 458 -58
heute _ 0	221 120 -137 91 -140
heute _ das	-121 -53 201 451 123
heute _ der	-46 -43 -4 -22 6
heute _ ein	0 -106 0 -20 -25
heute _ eine	-8 156 -153 0 0
heute _ hat	-102 -158 0 -13 -121
heute _ ist	-120 -43 209 -141 568
heute _ keine	-14 0 -118 -85 0
heute _ nicht	-113 -30 408 -9 -4
heute _ patie	-136 146 -22 -41 0
heute _ uhr	-19 -91 0 270 -26
heute _ weil	225 -19 -317 -36 0
heute _ wir	31 0 0 0 0
heute abend	60 0 -1 -63 -55
heute auf	167 402 -76 0 115
heute eine	0 -70 -33 0 184
heute frueh	70 -97 67 -269 318
heute hat	0 -191 0 0 0
heute im	-119 70 15 -8 0
heute ist	-73 -38 -4 30 -109
heute keine	-637 0 202 -98 0
heute mitta	-813 201 261 -97 214
heute morge	431 -48 -219 -454 387
heute nachm	93 -119 0 0 0
heute nacht	-264 575 -149 -45 -101
heute nicht	77 -157 -152 -169 0
heute noch	-124 -71 -103 82 -24
heute um	27 176 -64 0 -10
heute vormi	244 -3 -67 -23 0
hi	40 -74 -135 -46 -16
hier	1127 -263 -632 66 -4
hier _ alles	779 0 0 0 -404
hier _ angab	0 0 -64 0 -47
hier _ der	173 -19 -74 0 0
hier _ die	-27 -65 169 0 -30
hier _ mehr	376 -144 -335 177 0
hier _ nicht	-433 -27 -102 -24 0
hier _ noch	-665 0 0 -142 -156
hier die	-58 0 -64 0 -47
hier im	-212 0 -19 0 0
hier in	-8 -48 0 0 0
hier ist	349 133 -9 0 0
hier keine	153 -11 -321 177 0
hier laeuf	-186 0 -144 -10 -490
hier nicht	294 -78 -14 0 -15
hierm _ ich	0 -1 0 -10 -40
hierm kuend	0 0 0 -10 -37
hierm-	0 -150 -34 -77 948
hiermit	0 -150 -34 -77 948
hiess	0 0 -28 0 0
hiess es	0 0 -28 0 0
hilde-	245 0 -32 0 0
hilfe	375 265 -91 149 -1
hilfe _ der	377 -33 0 -16 -34
hilfe bei	377 -33 -15 -16 -34
hilfr-	-4 -8 0 -13 0
hilfreich	-4 -8 0 -13 0
hilfs-	-169 0 -345 -30 0
hilft	243 0 0 0 -39
him	0 257 0 0 -31
hin	403 -14 86 22 -94
hinau-	-310 380 640 127 206
hinaus	-100 418 727 0 -77
hinei-	292 -14 -178 0 0
hinein	269 -186 -172 0 0
hinge-	-152 -121 277 -3 0
hinsi-	0 0 0 -7 0
hinte _ das	-103 0 0 0 0
hinte dem	-44 0 0 -21 0
hinte der	32 -47 0 0 -5
hinte ist	0 -15 0 0 0
hinte-	343 423 -252 -63 94
hinten	314 -116 102 -2 0
hinter	-121 -47 -70 -61 -36
hintergrund	-29 -15 0 0 -34
hinterlege	-103 0 0 0 0
hinterlegen	0 0 -181 0 0
hinterlegt	0 0 -42 0 -36
hinwe auf	-28 95 -4 0 -10
hinwe-	10 57 -135 -8 -219
hinweis	29 95 -135 -8 -355
hinweise	0 -38 0 0 136
hit	0 0 0 -22 0
hit the	0 0 0 -22 0
hl	-12 0 602 0 0
hl 0	-12 0 602 0 0
hoch	95 129 -6 -5 -121
hocha-	0 -64 0 0 -11
hochf-	-23 -5 -366 0 -99
hochfahren	-65 38 -342 0 -99
hochg-	2 -58 -11 16 0
hochgeladen	0 -58 0 16 0
hoefl-	55 -300 160 0 -32
hoeflich	120 -208 160 0 -32
hoere	0 -11 -54 0 0
hoere ob	0 0 0 0 -14
hoere-	-145 -57 0 -46 -29
hoeren	-145 -16 0 -46 -29
hoert	-446 -42 232 -10 -49
hof	-13 0 0 0 -1
hoffe	-26 -62 0 0 -125
hoffe sie	0 0 0 0 -125
hoffe-	280 -14 0 0 -6
hoffentlich	60 0 0 0 0
hold	0 -52 0 0 0
hold of	0 -9 0 0 0
holen	122 -78 0 0 -26
holid-	-186 -96 0 -252 0
holiday	-186 -96 0 -252 0
home	212 -75 -108 -33 0
homeo-	-161 -62 277 0 0
homeoffice	-161 -62 277 0 0
homep-	-174 309 223 0 -120
homepage	-174 309 70 0 -120
honor-	0 -82 -25 270 0
honorar	0 -26 0 342 0
hospi-	389 -5 -96 520 0
hospital	0 -5 0 520 0
host	0 570 -80 0 0
hot	-378 866 -189 0 283
hotfi-	0 -126 -49 0 0
hotfix	0 -126 -49 0 0
hotli _ tot	0 0 -152 0 0
hotli ist	0 0 -152 0 0
hotli tot	0 0 0 -11 0
hotli wiede	0 0 0 0 -281
hotli-	-11 95 -291 -38 40
hotline	-11 95 -291 -38 40
hour	0 477 0 505 -74
how	-30 232 -194 -13 -23
how _ ich	0 0 -152 -2 0
how _ we	0 0 0 -8 0
how do	0 0 -152 -10 0
how to	-30 232 -41 -3 -23
hrb	0 0 0 -4 -7
hrb 0	0 0 0 -4 -7
huebn-	0 0 -10 0 -13
huebner	0 0 -10 0 -13
hunde-	120 1035 -107 0 -12
hunderte	-106 276 -43 0 -2
husum	-17 0 -51 0 0
hzv	0 0 -593 127 0
hzv-a-	0 0 181 571 -110
hzv-abrechnung	0 0 -301 671 -110
i'd	0 -39 -87 0 -46
i'd _ to	0 0 -55 0 -46
i'm	64 0 274 -532 -108
i-mot-	-56 -107 -50 0 -31
i-motion	-56 -107 -50 0 -31
iban	0 156 -56 0 0
iban _ 0	0 -36 -56 0 0
iban de	0 -36 -56 0 0
ich	522 -472 -714 -422 -811
ich ?	-187 0 0 0 -30
ich _ 0	-66 53 0 41 -42
ich _ ?	-13 0 0 332 0
ich _ a	312 -18 -279 -28 0
ich _ ab	0 0 0 0 -33
ich _ akten	-115 0 0 0 0
ich _ alle	110 -84 0 -25 0
ich _ allei	506 -107 0 0 0
ich _ am	-2 -118 0 -53 0
ich _ an	525 0 -54 -63 0
ich _ anfra	-1 0 0 0 0
ich _ angst	0 -49 0 0 0
ich _ auch	-69 0 -217 0 0
ich _ auf	0 326 0 -11 -17
ich _ aus	-149 0 0 0 0
ich _ ausge	0 -161 0 0 0
ich _ bei	-154 86 -12 0 0
ich _ bin	0 0 -102 0 0
ich _ bis	0 0 0 -17 0
ich _ da	-71 56 -96 0 0
ich _ damit	0 0 0 0 -62
ich _ das	-117 434 382 -196 -9
ich _ dass	-42 -89 58 0 0
ich _ daten	-3 0 0 0 0
ich _ davon	0 1 -15 -2 0
ich _ dem	281 414 0 -8 0
ich _ den	75 -348 114 -4 -27
ich _ der	-32 0 -12 -132 -4
ich _ die	-86 -3 -38 -49 -149
ich _ diese	-73 0 0 0 0
ich _ ein	0 -151 107 0 0
ich _ eine	118 -200 193 -63 -31
ich _ einen	24 -2 0 0 248
ich _ einer	102 -132 0 0 -51
ich _ einze	0 0 0 0 -2
ich _ erst	-150 -50 0 0 -50
ich _ es	-24 -209 -182 189 199
ich _ etwas	34 0 0 0 0
ich _ formu	0 -213 0 0 0
ich _ frage	0 -31 0 0 -118
ich _ fuer	0 -13 153 -53 -23
ich _ gern	0 0 0 -7 0
ich _ geste	-128 213 -85 0 -9
ich _ heute	360 -20 -43 -133 0
ich _ ihnen	-112 -66 6 0 141
ich _ ihre	121 0 0 0 -119
ich _ ihrem	0 -66 0 266 -102
ich _ im	-164 -6 -265 0 42
ich _ in	-235 -37 -125 0 0
ich _ ja	0 0 0 129 0
ich _ jeden	-10 -46 -93 -14 0
ich _ jeman	-65 -28 0 0 0
ich _ jetzt	-31 -22 402 0 0
ich _ kalen	23 0 -216 0 0
ich _ kein	454 0 289 0 0
ich _ keine	112 -105 -76 -28 0
ich _ kv-co	0 0 -21 0 0
ich _ mal	93 0 -46 0 -140
ich _ mein	218 83 -65 0 -94
ich _ meine	-255 216 -3 0 347
ich _ mich	-349 -163 -57 -11 76
ich _ mit	235 -112 -127 0 0
ich _ nach	-155 0 0 0 -45
ich _ neue	-37 0 -61 0 0
ich _ nicht	-675 422 219 89 371
ich _ noch	-110 0 -80 176 0
ich _ notfa	0 0 -6 0 0
ich _ nur	-316 0 -31 -309 -73
ich _ ob	-28 -184 16 -47 0
ich _ passw	0 -174 -33 0 0
ich _ patie	-116 -32 149 -31 0
ich _ praxi	51 -123 0 -38 -32
ich _ progr	-227 0 0 0 0
ich _ psych	23 0 0 0 0
ich _ rechn	0 222 0 0 0
ich _ richt	0 0 189 0 -54
ich _ schon	-70 -80 0 0 -66
ich _ schri	-225 -22 0 0 0
ich _ seit	-221 -216 -306 -66 -68
ich _ sie	-24 -19 323 0 183
ich _ softw	-10 0 0 -10 -37
ich _ steck	-9 134 0 0 -22
ich _ techn	-48 0 0 0 0
ich _ the	-179 -199 0 -2 0
ich _ ueber	-88 0 195 0 0
ich _ um	172 -8 -35 -20 -117
ich _ und	0 -69 -15 0 0
ich _ unser	-20 -8 -68 0 0
ich _ unter	-311 -67 260 0 0
ich _ updat	-82 0 0 0 0
ich _ vom	247 -97 72 0 -38
ich _ von	-24 77 0 8 -8
ich _ vor	191 143 -43 -7 0
ich _ wegen	-93 0 -65 -14 0
ich _ weiss	-195 -22 -12 0 0
ich _ weite	-20 0 0 0 0
ich _ wenn	0 0 0 0 -6
ich _ wie	-60 0 351 0 0
ich _ wir	-117 21 357 0 -47
ich _ you	0 0 -69 -29 0
ich _ zu	0 -72 0 0 -69
ich _ zwei	0 0 111 0 -60
ich a	-63 0 0 0 0
ich als	76 -29 0 -22 0
ich am	-169 -195 0 -75 -99
ich an	0 -118 0 0 0
ich anruf	-16 0 -9 0 0
ich arbei	-72 -107 -171 -271 0
ich auf	48 -151 -115 0 0
ich aus	183 -121 -12 258 0
ich behan	-168 0 0 0 0
ich bei	-69 0 0 0 0
ich betre	148 0 -80 0 0
ich bin	-136 -612 275 -286 -106
ich bitte	125 -4 0 -15 -127
ich braeu	0 0 -35 60 0
ich brauc	-130 0 -89 12 -107
ich dann	-154 0 0 0 0
ich das	-60 207 -88 -106 0
ich davon	0 -161 0 0 -28
ich dem	0 60 0 0 0
ich den	101 -82 -201 -30 -125
ich der	-8 0 -125 0 0
ich die	-56 219 -122 190 -26
ich dikti	10 -100 33 -4 -4
ich do	-116 -81 189 0 0
ich ein	197 19 -273 0 0
ich eine	17 -225 -61 -67 -20
ich einen	-47 -160 -18 0 0
ich erwar	-87 0 0 0 -31
ich es	-121 -66 -20 -14 -61
ich find	-131 0 -58 0 0
ich finde	-277 -11 -115 0 -94
ich frage	-24 -13 -36 -11 0
ich fuer	0 -43 0 0 0
ich gehe	0 -90 -15 -2 0
ich gern	-24 0 0 -11 0
ich glaub	0 276 -68 0 0
ich hab	-476 215 201 41 -87
ich habe	773 152 228 -49 44
ich haett	0 -2 0 0 0
ich hatte	-186 282 0 0 -78
ich have	334 300 -110 -47 0
ich heute	133 0 -77 0 0
ich hier	108 -242 0 0 0
ich hoffe	0 0 0 0 -125
ich ihm	0 201 0 0 0
ich ihn	-45 0 -40 0 0
ich ihnen	320 176 -67 0 228
ich ihre	-10 0 0 0 0
ich ihren	-8 -55 0 0 0
ich im	-138 -17 0 -54 0
ich in	152 164 0 0 -4
ich jetzt	-193 -81 0 -25 0
ich kann	149 121 240 162 -44
ich keine	58 -189 -35 -128 0
ich komme	-362 0 0 0 0
ich kuend	0 -7 -25 -19 0
ich liebe	0 0 -7 0 0
ich mache	0 -75 0 0 -6
ich mein	0 -174 -33 0 0
ich meine	-58 -28 125 -67 0
ich mich	-240 -116 -41 0 14
ich mit	27 -5 0 0 0
ich moech	-61 0 -37 -53 69
ich muss	0 417 0 5 0
ich nach	288 -40 -48 0 -144
ich nehme	0 -27 0 0 -22
ich nicht	-112 -2 -364 -160 523
ich noch	156 561 -190 0 0
ich nur	0 0 -11 0 -117
ich ob	0 0 -174 -9 0
ich patie	-124 0 0 0 0
ich read	-86 -135 -152 0 0
ich schre	247 -21 77 0 -36
ich seit	-100 -56 27 0 0
ich selbs	0 -17 -69 0 0
ich sie	22 -23 133 -20 -15
ich sitze	11 143 -43 -7 0
ich soll	-24 0 -25 232 0
ich solle	0 -38 -26 0 0
ich trau	-16 0 0 0 0
ich tun	0 0 0 0 -62
ich ueber	34 0 -21 0 0
ich um	-75 141 -70 172 0
ich unter	0 -30 -19 0 -33
ich verpf	0 -66 0 0 -2
ich verst	-85 -41 228 0 0
ich von	83 -132 -57 0 -51
ich warte	-2 -86 -8 -75 -68
ich weiss	152 -109 -206 141 -30
ich welch	-115 0 -31 0 0
ich wiede	-57 0 -171 0 51
ich will	-131 -50 304 0 0
ich wir	-11 0 -3 0 0
ich wisse	0 0 0 -47 0
ich wollt	-76 -39 -17 0 -19
ich wuess	0 0 -29 -106 0
ich zahle	94 0 0 -14 0
ich zu	0 0 -31 0 0
id	19 -268 -63 0 0
ident-	-8 -55 -27 0 -71
identified	0 -55 -27 0 0
identitaet	0 0 0 0 -71
if	-186 -92 179 0 -68
ignor-	0 -64 0 0 1622
ihm	-76 962 -107 0 -173
ihn	-422 553 346 -67 -190
ihn _ ?	-45 0 -40 0 0
ihn nicht	-222 -171 151 0 0
ihn wiede	-45 -8 0 0 0
ihnen	-448 -348 -317 -63 202
ihnen ?	0 0 -7 0 0
ihnen _ 0	-15 0 0 0 0
ihnen _ ?	0 0 -12 -19 0
ihnen _ alles	-99 0 0 0 -249
ihnen _ auftr	0 0 0 0 -36
ihnen _ daume	0 0 0 0 -105
ihnen _ dem	0 0 0 -112 0
ihnen _ den	118 -10 -30 0 0
ihnen _ die	0 0 -68 0 -307
ihnen _ fehle	0 0 0 0 -29
ihnen _ fernw	0 -8 0 0 0
ihnen _ haben	-42 0 0 0 0
ihnen _ ich	0 0 -55 0 0
ihnen _ in	0 0 -7 0 0
ihnen _ insta	0 0 0 0 -28
ihnen _ ist	-96 0 56 -22 0
ihnen _ ja	0 -36 -37 128 0
ihnen _ noch	0 0 0 0 -20
ihnen _ ob	0 0 -7 0 0
ihnen _ oder	-44 0 0 0 -78
ihnen _ ueber	0 0 -19 0 0
ihnen _ und	0 32 -13 0 0
ihnen _ unter	0 0 -63 0 0
ihnen _ versc	0 -177 0 0 0
ihnen _ wiede	0 0 -10 -2 -20
ihnen _ wir	0 0 0 -72 0
ihnen _ wurde	0 -27 -12 0 0
ihnen alles	0 0 -10 -2 -26
ihnen an	0 0 -7 0 0
ihnen auf	-81 -22 0 0 0
ihnen das	-43 0 0 604 -130
ihnen denn	0 0 0 0 -6
ihnen die	-38 0 242 -99 -113
ihnen direk	0 0 -133 0 -20
ihnen durch	-28 0 0 0 0
ihnen ein	0 0 0 -237 437
ihnen eine	0 -12 0 0 0
ihnen einen	0 0 0 0 248
ihnen einge	0 0 -12 0 0
ihnen empfo	0 -46 0 -78 223
ihnen fuer	-1 0 0 -26 -73
ihnen hat	0 -90 0 0 236
ihnen hoere	-79 -9 0 0 0
ihnen im	0 -66 -59 -60 -158
ihnen in	-4 0 -31 0 0
ihnen ist	-72 0 -19 0 0
ihnen liege	0 0 -139 0 -14
ihnen nicht	-32 0 0 0 -54
ihnen niema	-33 0 -64 0 0
ihnen passi	0 0 0 -22 0
ihnen per	0 215 0 0 -8
ihnen und	-27 0 0 0 -324
ihnen unser	0 0 0 -12 0
ihnen vor	0 0 0 -100 0
ihnen wiede	0 0 0 0 -173
ihnen zu	-6 -25 0 0 -38
ihnen zur	0 0 0 0 -29
ihr	242 -451 34 -392 131
ihr _ ?	-37 0 -8 0 0
ihr _ auf	137 0 0 0 -44
ihr _ da	0 -15 369 0 -37
ihr _ das	0 0 0 0 111
ihr _ den	0 0 0 0 -71
ihr _ einen	0 0 0 0 729
ihr _ fuer	0 0 -13 0 -133
ihr _ hat	-20 -284 -20 -94 337
ihr _ ist	0 0 0 0 -6
ihr _ ja	0 -109 0 0 -57
ihr _ nicht	235 0 -168 0 -58
ihr _ oder	0 0 0 0 -33
ihr _ verge	0 0 0 0 -9
ihr _ vom	0 0 -128 -81 -166
ihr _ war	-19 -264 0 -142 -403
ihr das	-54 0 -63 -5 -113
ihr euch	0 0 0 0 -6
ihr fernw	0 0 0 0 -4
ihr haus	-62 -5 -48 -11 -134
ihr herr	0 0 0 0 -1
ihr kolle	0 0 -20 0 -229
ihr kunde	0 0 -3 0 -8
ihr mitar	0 -120 0 -21 0
ihr netz	0 -72 0 -30 0
ihr notfa	0 127 0 0 -33
ihr progr	-102 0 200 -2 0
ihr runds	0 0 0 -81 -544
ihr schre	0 -53 -32 0 -70
ihr techn	-34 -162 369 -52 -35
ihr unter	0 0 -13 0 -5
ihre	-109 -289 53 178 -3
ihre _ ?	0 0 0 0 -47
ihre _ an	0 0 0 0 -153
ihre _ auf	0 -64 -33 0 0
ihre _ besch	-37 0 -1 0 0
ihre _ in	0 0 0 -58 344
ihre _ ist	0 0 -81 0 -17
ihre _ jetzt	0 0 -30 0 0
ihre _ nicht	166 0 370 0 0
ihre _ noch	2 0 -55 0 0
ihre _ regel	0 0 0 0 -15
ihre _ ueber	0 -31 0 0 0
ihre _ und	0 0 0 0 -182
ihre _ vor	0 0 0 -28 -20
ihre _ wiede	0 0 0 0 -105
ihre befun	296 0 -30 0 0
ihre daten	-118 0 -2 136 0
ihre eigen	-12 0 0 0 0
ihre fernw	0 -7 0 0 0
ihre firma	-37 0 0 0 -15
ihre homep	-84 0 -4 0 -120
ihre hotli	184 0 -85 -17 -52
ihre it	0 0 0 0 -20
ihre it-si	0 0 0 -39 0
ihre kunde	-2 -61 0 0 -47
ihre leute	-122 0 0 0 -68
ihre mail	0 -73 -33 -135 -143
ihre mitar	0 -1 0 0 -32
ihre muehe	0 0 0 0 -135
ihre nachr	0 0 0 0 -97
ihre rechn	-54 0 0 0 -19
ihre serve	-217 0 0 0 0
ihre softw	81 0 -67 0 0
ihre unter	4 0 0 0 545
ihre zentr	0 222 0 0 0
ihrem	-265 -331 537 168 -593
ihrem _ ?	-10 0 0 0 0
ihrem _ ist	-134 -19 268 0 -11
ihrem _ zu	0 0 0 0 -8
ihrem haus	0 -96 -17 0 -4
ihrem hause	-89 -28 -19 0 0
ihrem progr	0 -66 -88 266 -7
ihrem schre	0 0 0 0 -11
ihrem techn	0 -23 -18 0 -74
ihrem vorfa	0 0 0 0 -15
ihren	-240 -1 -58 0 594
ihren _ ?	0 -3 0 0 0
ihren _ unter	0 0 0 0 -53
ihren kunde	0 0 0 0 -10
ihren serve	0 -6 0 0 0
ihren syste	-39 0 0 0 0
ihren techn	0 0 0 0 -53
ihren unter	0 -42 0 0 0
ihren vorfa	0 -163 0 0 0
ihrer	-415 -49 80 -16 28
ihrer _ hat	0 -2 0 0 283
ihrer _ keine	-37 0 354 0 115
ihrer _ sind	-84 0 0 128 233
ihrer _ und	0 0 -62 -26 -93
ihrer firma	0 -94 0 -4 0
ihrer hotli	0 -22 0 0 229
ihrer kennt	0 0 0 0 -56
ihrer kunde	0 -16 0 -26 -144
ihrer seite	0 0 389 0 0
ihrer softw	0 0 -65 0 -51
ihrer syste	0 0 -31 0 0
ihrer techn	0 0 -83 0 -14
ihres	210 -23 -43 -75 333
ihres hause	0 0 0 0 -3
ihres suppo	0 -4 0 0 -82
im	-600 159 380 457 141
im _ 0	-279 105 -321 0 -97
im _ ?	-103 -48 -34 0 -74
im _ also	0 0 181 -73 0
im _ an	-538 236 304 0 0
im _ auf	-17 85 -3 0 0
im _ bei	-31 -53 314 0 0
im _ bitte	-146 -61 0 -230 -44
im _ bleib	-152 0 -220 0 0
im _ das	-12 -91 253 0 -27
im _ den	-143 0 0 0 0
im _ der	-86 -178 308 -64 0
im _ des	0 542 0 -29 44
im _ die	0 -53 -108 98 0
im _ ein	0 76 0 0 0
im _ eine	0 -3 0 0 0
im _ einen	0 0 -192 0 0
im _ fehle	0 0 256 -11 -19
im _ fuer	0 0 0 -60 -414
im _ haben	-81 -9 -2 0 -38
im _ haeng	-32 -4 76 0 0
im _ hat	-11 0 -83 325 -157
im _ haus	439 0 131 0 -42
im _ hiess	0 0 -28 0 0
im _ ist	54 -111 673 -28 -31
im _ jahr	0 0 0 0 333
im _ kann	332 0 -120 0 -45
im _ laeuf	-173 267 -176 -17 -184
im _ liege	159 135 -402 -17 -23
im _ mit	-269 -53 173 160 -6
im _ nicht	-222 -117 -206 -49 0
im _ sehen	158 0 337 0 -16
im _ stehe	-93 153 290 -6 -3
im _ steht	-26 -7 -315 -30 0
im _ ueber	340 -18 -98 0 -12
im _ und	135 -123 -233 -54 -65
im _ unter	-19 -42 0 0 0
im _ vom	0 172 -196 -70 0
im _ von	-72 -181 -19 0 -36
im _ war	0 -33 -4 0 -44
im _ werde	0 -65 -452 0 0
im _ zu	-106 -55 0 0 -71
im aerzt	0 0 -48 -26 -61
im anhan	0 -113 -36 0 -10
im auftr	0 0 -25 0 -36
im ausga	-17 -67 586 0 -4
im brief	0 13 -152 0 -97
im darkn	0 324 0 0 0
im dezem	-20 -48 -32 0 -2
im dunke	220 0 -94 0 -29
im ersat	-159 0 341 0 0
im falsc	-30 -104 -231 0 -20
im febru	-29 0 -99 0 -16
im flur	351 -11 52 -46 -2
im frueh	-81 -58 0 0 0
im ganze	439 0 82 0 -42
im haus	575 133 -363 228 -69
im inter	-167 -91 1087 0 0
im janua	-56 -85 -65 324 -11
im juni	0 0 0 0 -1
im kalen	-21 -15 -361 -49 -195
im kelle	174 -261 -207 -13 508
im kunde	-128 -119 -50 0 0
im labor	222 178 -533 0 0
im maerz	0 -8 -6 0 0
im momen	-242 -42 -121 0 -46
im namen	0 -153 0 0 44
im netz	-67 -209 81 0 -59
im novem	0 -19 0 0 0
im oktob	0 -69 -47 -41 -71
im op	-118 0 144 -202 -12
im ordne	0 165 147 0 0
im posta	-32 -46 404 0 -6
im progr	-436 -179 476 297 -9
im proto	-93 2 0 -29 -3
im quali	0 0 -20 -232 0
im radio	0 -17 -4 -20 -25
im raum	0 0 -23 0 261
im septe	0 0 -83 0 -23
im somme	0 -223 -8 0 -33
im sprec	-174 204 -242 0 0
im syste	-439 310 483 37 0
im team	-45 259 -103 -26 1203
im termi	0 0 352 -8 0
im urlau	198 128 -11 -70 -6
im vorau	0 0 0 0 -482
im vorfe	-19 -4 0 0 0
im warte	-282 -43 -469 -24 -78
im zweit	-62 0 151 0 -10
immer	-746 -253 -363 -242 -507
immer _ nicht	-148 -8 -86 0 -13
immer ab	-16 0 -223 -218 0
immer noch	-291 -37 -1 -8 -13
immer nur	6 0 -188 0 0
immer so	0 -66 -136 0 0
impfa-	-130 -29 158 160 0
impfd-	148 -98 261 -40 -90
impfdokumentation	-74 0 -169 -5 0
impfm-	0 0 0 -303 0
impfs-	0 -55 -95 0 0
impfu-	436 -23 -123 -56 -7
impfz-	-540 -18 -287 -212 0
impfzertifikat	-146 0 -538 0 0
impfzertifikate	-395 -18 250 -212 0
impor-	0 -221 -1154 -151 215
import	0 -158 -869 -125 229
impro-	0 0 0 -3 0
improvisiert	0 0 0 -3 0
in	1 527 714 -40 -68
in _ 0	76 -42 -201 0 -4
in _ ?	-8 0 -45 0 -59
in _ abrec	-37 0 112 0 0
in _ akte	85 358 0 -25 -18
in _ akten	-847 -119 1126 -17 0
in _ ambul	-45 0 -70 -48 -30
in _ and	0 -32 0 0 -24
in _ anmel	0 169 0 0 0
in _ auswa	0 -8 -59 0 -37
in _ befor	0 0 0 -26 -12
in _ der	0 -39 -55 0 0
in _ die	0 0 0 -35 0
in _ faell	-37 -27 -4 -70 0
in _ firew	0 268 0 0 0
in _ form	0 0 -46 0 0
in _ formu	56 0 -152 0 0
in _ ganze	-248 0 327 0 0
in _ geset	0 33 0 0 306
in _ gezog	0 -25 -1 0 0
in _ haend	0 -51 -211 0 0
in _ hand	114 -78 -101 0 0
in _ haus	0 -96 0 0 -4
in _ hause	-65 -28 -19 0 0
in _ ich	-44 148 -56 0 0
in _ inter	0 0 -6 0 0
in _ ist	97 0 -50 -16 -1
in _ kalen	-20 0 26 0 0
in _ karte	-25 284 176 -27 -11
in _ kunde	0 -16 0 0 -51
in _ lage	328 0 0 0 -78
in _ liste	161 -18 -134 -20 0
in _ mail	0 -113 0 0 -191
in _ mit	-85 0 160 0 0
in _ naech	0 0 0 0 -32
in _ naehe	0 0 362 0 0
in _ namen	0 -185 0 0 0
in _ neuen	0 0 -31 0 0
in _ ordne	0 -180 -33 0 0
in _ patie	0 167 -68 0 0
in _ pract	-169 -99 108 -15 -2
in _ praxe	-259 -57 -30 0 -32
in _ praxi	244 -665 -215 0 -63
in _ press	0 -10 -132 0 0
in _ progr	460 -130 0 0 0
in _ psych	0 171 0 0 0
in _ raeum	0 -18 0 -64 -73
in _ rechn	-65 73 0 0 0
in _ reihe	-27 0 0 0 0
in _ schub	0 0 0 0 -39
in _ schwe	0 0 0 -27 -178
in _ setze	-41 0 0 0 0
in _ softw	175 0 168 0 -51
in _ sprec	564 -10 -166 -9 0
in _ stamm	0 -23 0 0 158
in _ stati	0 -59 0 -28 0
in _ syste	0 0 0 111 0
in _ tagen	0 0 -299 839 501
in _ telem	0 -133 -36 -18 0
in _ termi	0 0 -130 0 -6
in _ the	-100 -25 158 0 -7
in _ ti	0 -59 -348 0 0
in _ und	-115 -42 -391 -40 -118
in _ unter	-68 -97 0 0 -62
in _ warte	0 0 -129 -58 -6
in _ wir	-1 0 0 0 458
in _ woche	0 0 171 0 0
in _ zeit	0 0 0 -29 -147
in _ zeitu	-148 -225 -112 -51 -55
in _ zimme	-225 -175 470 0 -80
in _ zu	-4 0 -33 0 0
in allen	154 -93 594 0 -80
in betri	0 0 0 0 -59
in das	0 -123 0 0 0
in dem	169 -84 -33 39 0
in den	-672 370 171 -6 24
in der	-241 94 745 -646 26
in die	238 -24 -432 -21 89
in diese	0 0 -133 -191 -123
in dring	-37 -27 -4 -70 0
in ein	200 0 0 0 0
in einem	4 120 -24 -6 -9
in einer	487 33 0 0 394
in fremd	0 -119 431 0 0
in ihrem	-75 -125 -89 116 -111
in ihren	0 -42 0 0 0
in ihrer	0 -62 0 0 -124
in irgen	89 0 -47 -3 0
in jedem	119 -60 -197 0 0
in keine	255 -45 181 0 0
in kennt	-45 0 0 0 0
in meine	-370 349 208 -32 -215
in mitle	0 -25 -46 0 0
in ordnu	-81 -267 -75 -20 -97
in our	0 -24 -15 0 -2
in place	0 0 0 -26 -12
in progr	-578 -219 282 -35 -56
in rente	0 0 0 134 0
in seine	442 92 -237 -23 -41
in the	-591 201 -71 -258 -33
in to	0 -25 0 0 -24
in unser	-60 -460 -108 -24 -17
in welch	-27 0 0 -94 0
in zimme	-62 -2 -11 0 0
incid _ the	0 0 -86 -17 0
incid-	0 -237 -86 -114 -62
incident	0 -237 -86 -114 -62
index	931 -29 -450 0 0
indis akzen	-10 -88 0 0 0
indis-	-10 -88 0 0 0
indischem	-10 -88 0 0 0
infec-	0 -265 0 0 -5
infected	0 -265 0 0 -5
infiz-	-28 -345 0 0 0
infiziert	-28 -345 0 0 0
info	-70 0 -72 0 710
infol-	0 -102 265 0 -3
infor _ den	0 0 -13 0 -5
infor _ die	0 0 -6 0 223
infor _ meint	0 -10 0 0 0
infor _ patie	-100 0 0 0 -6
infor _ uns	0 0 0 0 -35
infor _ unser	0 362 0 0 0
infor gegen	0 0 -13 0 -11
infor ich	0 0 328 0 0
infor sie	0 0 0 0 -35
infor und	-37 -10 -9 -94 -24
infor werde	0 0 0 0 -132
infor-	-376 105 299 -235 379
inform	0 0 0 -67 -50
informatik	0 -13 0 0 -75
informatiker	0 -49 328 0 0
information	-174 -2 -6 0 536
informationen	0 0 0 0 -64
informationspflicht	0 0 -13 0 -11
informed	0 0 0 -48 0
informieren	-132 0 -9 -95 -35
informiert	-71 170 -1 0 42
infra-	0 -13 0 0 0
infrastruktur	0 -13 0 0 0
inner mediz	0 0 0 -28 -18
inner-	0 -27 0 475 -18
innere	0 0 0 -28 -18
ins	-54 681 438 165 -71
ins haus	0 0 0 158 0
ins leere	-8 -77 208 0 -17
ins progr	298 -54 -203 -46 0
ins warte	-344 -11 287 -16 0
insge-	-32 -10 0 0 0
insgesamt	-32 -10 0 0 0
insta _ 0	0 0 -42 0 0
insta _ ?	0 -29 0 0 0
insta _ den	0 -147 0 0 -13
insta _ ist	0 0 0 -75 0
insta _ updat	-23 0 0 0 0
insta auf	0 -82 0 0 0
insta des	-23 0 0 0 0
insta und	-14 206 0 0 -13
insta von	0 -69 0 0 0
insta-	-320 389 -449 -170 -95
installation	-30 -181 -276 0 0
installieren	-89 0 -42 0 -49
installiert	-43 534 -49 -83 -39
inste-	-129 0 309 0 -55
instead	-129 0 309 0 -55
insti-	0 0 259 0 0
insur-	-277 -14 1038 -15 -77
insurance	-100 0 274 -15 -7
inten-	0 -29 0 0 -46
intended	0 -29 0 0 -46
inter ?	0 0 -34 0 0
inter _ der	0 -68 -99 0 0
inter _ die	0 0 -13 0 -22
inter auf	0 0 -13 0 0
inter errei	0 0 -29 0 0
inter ist	-12 -2 396 -44 0
inter mich	0 -41 0 0 -39
inter ob	0 0 -28 0 -15
inter praxi	0 -2 0 0 0
inter syste	0 0 0 0 -22
inter-	-591 -203 -93 -137 -365
interesse	0 0 0 0 -11
interessieren	0 -8 -28 0 -102
interessiert	46 -136 0 0 -39
intern	-176 -11 -115 -7 0
internal	0 0 -5 0 -23
internet	-311 13 433 -15 -37
internistische	0 -2 0 0 0
intim-	-139 0 0 0 0
into	-134 384 146 0 0
into _ ti	0 -7 0 0 0
into the	-134 -17 155 0 0
invoi-	0 133 -135 -12 -179
invoice	0 133 -135 -12 -179
inzwi-	32 -287 -450 -80 772
inzwischen	32 -287 -450 -80 772
ip	0 219 -4 0 -50
iphon gesen	0 -99 -27 0 -74
iphon-	0 -132 -27 0 -74
iphone	0 -132 -27 0 -74
irgen _ ?	0 0 0 0 -2
irgen _ inter	-155 -22 0 0 0
irgen im	-155 -71 -8 0 -70
irgen-	1361 588 -322 -204 -235
irgendein	121 -73 248 0 -26
irgendeine	89 0 0 -26 0
irgendeiner	0 0 -47 0 0
irgendetwas	397 -19 -17 -38 -20
irgendwann	638 -14 -8 -40 -70
irgendwas	301 437 -348 -46 -119
irgendwer	-116 224 -40 0 0
irgendwo	-155 -71 0 -54 0
iso	0 0 0 -63 0
iso 0	0 0 0 -63 0
isoli-	0 764 0 0 -20
isoliert	0 764 0 0 -20
issue	246 -40 -118 0 -8
ist	303 -612 88 385 -202
ist 0	-44 -51 0 -41 0
ist ?	0 -72 -317 -22 -6
ist _ 0	-158 -10 -52 648 -207
ist _ ?	0 416 0 0 0
ist _ a	14 -9 -140 -11 0
ist _ aber	0 -27 -22 0 0
ist _ allen	-182 -192 126 -51 0
ist _ alles	73 0 -59 0 -16
ist _ an	9 -248 -37 -9 0
ist _ angri	0 0 0 -2 0
ist _ auch	0 610 -25 0 -42
ist _ auf	167 -265 0 0 0
ist _ aus	243 0 0 0 0
ist _ ausge	-128 -231 319 0 -32
ist _ bei	-59 104 52 176 -28
ist _ betro	0 0 -214 0 -10
ist _ bitte	-106 0 -280 0 0
ist _ da	-7 -32 -18 0 0
ist _ das	357 0 -86 -4 -3
ist _ dass	-75 0 -119 0 -46
ist _ daten	-271 0 -251 0 0
ist _ dem	382 -31 -360 0 0
ist _ den	0 -121 0 0 0
ist _ der	830 -71 -42 18 -180
ist _ die	374 -178 2 -58 -73
ist _ diese	0 0 170 0 -13
ist _ durch	0 0 0 0 -3
ist _ echt	0 -158 0 0 0
ist _ ein	25 159 -54 0 -42
ist _ eine	169 0 -71 -24 0
ist _ errei	282 -7 393 -39 0
ist _ for	-118 0 88 0 -1
ist _ frech	-35 0 0 0 0
ist _ fuer	0 -19 0 -4 -125
ist _ geste	168 -87 -99 377 -32
ist _ heute	133 -231 108 -198 -46
ist _ hier	118 -10 -30 0 0
ist _ ich	398 -25 -37 -11 -25
ist _ ihnen	-43 0 0 0 0
ist _ im	-146 5 -19 160 -8
ist _ in	-91 -252 -95 -117 356
ist _ jahre	-66 -25 0 0 0
ist _ jetzt	-88 236 -103 -52 391
ist _ kein	93 224 -149 0 0
ist _ keine	-342 -25 281 -43 -19
ist _ klar	0 0 -16 0 0
ist _ kreis	0 0 0 -8 0
ist _ langs	-53 0 418 0 -36
ist _ mail	0 -13 0 0 0
ist _ mehr	5 0 -176 -68 0
ist _ meine	-147 -88 -20 0 -8
ist _ micro	0 -159 0 0 0
ist _ mit	352 -180 0 0 -70
ist _ moegl	335 0 -10 0 0
ist _ nicht	-43 130 -157 204 132
ist _ noch	0 -8 -69 0 0
ist _ noeti	-47 0 0 0 260
ist _ norma	0 0 -94 0 0
ist _ notfa	-131 -19 -9 0 -167
ist _ ob	-2 -27 0 0 0
ist _ ok	0 -34 0 0 246
ist _ on	68 -21 -102 0 0
ist _ patie	-77 147 411 -47 0
ist _ praxi	-252 -34 0 -9 -11
ist _ progr	408 -70 -109 -4 0
ist _ safe	0 -14 0 0 0
ist _ schad	0 133 0 0 0
ist _ schon	-88 0 -125 0 -14
ist _ serve	0 -43 -67 0 0
ist _ siche	0 -32 0 0 0
ist _ sie	-73 0 -94 0 -154
ist _ so	-112 0 -18 0 -3
ist _ stand	-37 0 0 -8 -4
ist _ syste	150 0 0 0 0
ist _ telem	0 0 -17 0 0
ist _ the	0 -202 -83 208 -46
ist _ ti	0 -17 284 -95 129
ist _ ti-an	0 0 -4 0 -1
ist _ to	158 0 0 -46 -25
ist _ und	48 -80 327 278 -47
ist _ uns	3 656 237 -77 -166
ist _ unser	110 -86 288 -52 0
ist _ urlau	198 0 134 0 -6
ist _ verbi	497 0 -277 0 0
ist _ versc	-312 60 -9 0 -40
ist _ vom	-5 0 -5 0 0
ist _ was	0 -115 0 -72 -59
ist _ weg	-124 -75 53 0 -44
ist _ wegen	0 0 249 0 0
ist _ wiede	-93 0 213 0 -212
ist _ wir	285 -102 -67 44 -113
ist _ zu	-97 -7 133 0 118
ist _ zugan	0 77 0 0 0
ist _ zwei	-80 -115 0 -11 -12
ist a	0 34 0 0 0
ist ab	0 0 0 0 -70
ist abgab	-110 0 -425 504 0
ist abgel	-6 -7 -646 0 0
ist alles	338 -326 41 -26 192
ist am	-114 -41 -135 469 -87
ist an	-79 0 167 -22 0
ist at	14 -9 -84 -11 -46
ist auch	15 67 -177 -5 0
ist auf	-185 -200 -156 0 -105
ist aufge	-28 0 0 0 0
ist ausge	43 -2 432 0 -2
ist bei	-310 654 79 -39 -155
ist bis	152 -117 -201 -620 -4
ist da	-28 -136 0 -51 0
ist damit	0 0 0 -7 0
ist dann	0 -16 0 -16 0
ist das	359 340 258 168 -3
ist dass	-65 -28 0 0 0
ist dead	390 0 -453 -10 0
ist denn	-180 0 -18 0 0
ist der	120 192 -17 704 -186
ist des	-116 0 0 0 0
ist die	245 -201 -530 -157 136
ist diese	0 -7 0 0 0
ist down	-244 -18 -89 0 0
ist durch	0 0 0 -242 655
ist eigen	-48 0 0 0 0
ist ein	-137 23 290 344 0
ist eine	-35 0 -52 0 -30
ist einge	0 -33 221 -9 -22
ist empty	-239 0 758 0 -1
ist es	-346 58 555 0 -268
ist frau	0 -11 -29 0 0
ist fuer	506 -19 -21 -99 -92
ist gespe	-314 -184 933 -23 -15
ist heute	153 -136 260 292 -111
ist hier	167 56 -57 -161 -12
ist ihre	0 0 0 0 -30
ist im	54 -247 187 -4 -37
ist in	-273 -92 336 0 -15
ist infor	0 -10 0 0 0
ist ist	0 -116 0 0 0
ist it	0 -43 0 -93 -79
ist ja	-102 0 -4 -7 0
ist jetzt	585 605 -10 -13 0
ist kaput	0 -26 -40 0 0
ist keine	-19 0 -63 0 0
ist koenn	-73 0 0 0 0
ist laut	0 -104 114 -19 0
ist leer	-137 0 -46 51 0
ist mein	0 -26 -130 -95 308
ist meine	0 0 0 0 -94
ist mit	0 -63 0 0 0
ist nach	19 -15 174 0 -12
ist nicht	95 -102 -440 -132 703
ist noch	-24 -374 -226 187 0
ist not	-279 -10 -11 208 -127
ist nun	0 0 -133 0 -36
ist nur	0 -42 -39 0 -223
ist oder	0 0 0 0 -32
ist offli	27 0 493 0 -10
ist ohne	441 0 0 -44 -51
ist our	-36 -41 0 0 -34
ist progr	0 0 -1 0 0
ist seit	880 -303 203 215 -161
ist sie	0 -19 323 0 0
ist so	-53 294 867 0 0
ist that	-36 0 0 -48 0
ist the	-18 -13 0 0 0
ist there	0 0 -57 0 0
ist this	0 -1 0 0 0
ist tot	366 -27 471 0 0
ist ueber	0 16 -68 10 0
ist und	-65 -115 -12 0 332
ist uns	380 -35 -148 0 -68
ist unser	-428 -96 -26 0 0
ist versc	-5 -61 37 0 0
ist voll	328 -130 -421 0 -30
ist vom	-255 0 -113 -88 658
ist von	0 0 -537 -23 -15
ist was	-98 493 0 0 0
ist weg	355 -31 241 -41 -154
ist wie	0 0 -29 -10 -71
ist wir	-201 201 397 -50 -42
ist your	0 0 0 0 -171
ist zu	254 -25 -177 0 -63
ist zum	-73 -38 0 -100 0
it	-575 -12 279 -392 350
it _ for	182 -9 -48 -11 0
it _ to	0 -43 0 -67 0
it hat	-58 79 0 -16 86
it ist	-128 -10 -15 0 -131
it safe	0 -14 0 0 0
it-be-	0 -21 0 0 0
it-betreuer	0 -21 0 0 0
it-di-	-109 141 -19 0 248
it-dienstleister	-109 141 0 0 59
it-le-	-89 -144 0 0 0
it-si-	-208 0 -63 -150 -46
it-sicherheit	0 0 0 -46 -46
it-sicherheitsrichtlinie	-208 0 -63 -104 0
its	-114 95 94 -9 0
itsel-	0 200 0 -76 0
itself	0 200 0 -76 0
ja	-923 -328 -382 44 -437
ja _ nein	-254 0 459 128 0
ja alle	105 -54 0 0 -19
ja die	0 0 0 -75 0
ja in	-296 0 0 0 0
ja nein	0 0 0 -51 -59
ja nicht	48 0 -212 0 -17
ja oder	0 0 0 128 0
ja wohl	-240 -36 0 -14 0
jahr	-79 -98 -311 -77 153
jahre	-186 113 -90 0 0
jahre _ ich	-45 -63 0 0 0
jahre _ und	-66 -25 0 0 0
jahre _ wir	0 -106 0 0 -54
jahre alt	-66 -25 0 0 0
jahre die	0 0 -19 -27 0
jahre in	0 0 0 -6 0
jahre mit	-114 0 0 130 0
jahre-	-739 -286 -337 328 -229
jahren	-542 -286 -337 -82 -197
jahresende	-197 0 0 -74 -24
jahreswechsel	0 0 0 -71 -8
janse-	0 -7 -2 0 0
janua-	-212 -85 -125 137 -74
januar	-212 -85 -66 137 -74
je	478 -19 -201 0 0
jede	-579 96 879 -42 -8
jede nacht	-80 102 38 0 0
jedem	420 -232 606 -69 -204
jedem patie	-119 -30 -110 0 0
jedem platz	1 -133 381 0 -42
jeden	-432 -306 545 -34 -66
jeden _ einze	-138 0 568 0 -49
jeden monat	-16 -276 -56 -14 0
jeden patie	-186 -6 8 0 0
jeden tag	-61 0 -157 0 0
jeden-	0 -208 -219 0 -55
jedenfalls	0 -208 -219 0 -55
jeder	240 -209 -156 358 -72
jedes	-646 -77 687 -16 -20
jedes mal	-465 -77 352 19 0
jeman ?	0 -138 0 0 0
jeman _ ?	0 -6 0 0 -12
jeman _ ausse	0 -48 0 0 0
jeman _ der	-31 -505 0 0 0
jeman _ euch	0 -116 0 0 -7
jeman _ ihnen	118 -50 -30 0 0
jeman _ ihren	0 171 0 0 0
jeman _ micro	0 -86 0 0 -7
jeman _ progr	0 -32 -35 0 0
jeman _ und	283 -77 -190 -14 0
jeman _ unser	0 289 0 0 0
jeman _ wir	51 442 0 0 0
jeman am	0 -98 0 -2 0
jeman an	0 -111 0 0 0
jeman ander	-22 0 0 0 0
jeman auf	0 -36 0 0 0
jeman aus	0 171 -17 0 0
jeman der	-65 31 -19 -8 0
jeman fremd	0 -21 0 -6 0
jeman hat	0 705 0 0 0
jeman im	0 86 0 0 0
jeman in	-11 -249 0 0 0
jeman mit	0 152 0 0 0
jeman unser	0 -218 0 0 0
jeman von	-47 -581 0 0 -13
jeman-	371 757 -395 -178 -222
jemand	351 715 -377 -109 -216
jemandem	0 184 -19 -8 0
jemanden	20 -142 0 -60 -7
jena	-37 0 0 -32 -11
jetzt	-136 1109 -98 70 10
jetzt ?	-47 312 0 0 -19
jetzt _ ?	-105 0 -64 0 0
jetzt _ alles	393 -159 0 0 -107
jetzt _ damit	0 0 0 0 -79
jetzt _ der	-60 625 -97 0 305
jetzt _ es	-18 315 0 0 0
jetzt _ fremd	0 -124 0 0 0
jetzt _ ich	-184 -446 -97 0 0
jetzt _ im	-74 -48 0 0 0
jetzt _ mache	-43 0 0 0 0
jetzt _ nicht	118 -10 -247 0 -328
jetzt _ passw	0 -4 0 -25 0
jetzt _ patie	-111 -14 15 0 0
jetzt _ ueber	0 0 0 0 -10
jetzt _ und	-107 -59 0 0 0
jetzt _ uns	-14 -83 223 -58 0
jetzt _ versc	0 -106 0 0 0
jetzt _ wir	-444 473 -146 0 0
jetzt alle	240 2 -208 -25 -1
jetzt alles	-114 -21 0 0 233
jetzt auch	-12 532 -10 0 -33
jetzt die	-205 0 0 -146 0
jetzt ein	240 -98 -28 0 0
jetzt eine	0 -27 0 -3 -28
jetzt geht	-78 71 -110 0 436
jetzt im	0 0 -64 0 0
jetzt irgen	-117 -116 0 0 0
jetzt ist	157 104 -43 -5 0
jetzt jeman	0 -104 0 0 0
jetzt laeuf	-12 -106 262 0 -219
jetzt noch	0 0 -64 0 0
jetzt ueber	-134 -65 0 0 -12
jetzt unser	214 335 -62 0 0
job	0 -77 208 -27 800
jueng-	0 -7 -37 0 0
jugen-	-242 -43 0 479 -27
jugendlichenpsychotherapie	0 -43 0 0 0
juli	-20 0 -47 -177 0
juni	0 0 0 0 -11
just	55 -85 31 0 1326
just your	-5 0 0 0 0
k	0 0 -7 -49 0
kabel	0 -321 0 0 561
kaeme	-67 -147 0 0 0
kaffe-	-316 -112 -139 -89 870
kaffee	196 -112 46 -69 900
kahla	-101 -132 44 0 0
kalen _ ?	-44 0 0 0 0
kalen ist	12 -2 -483 -22 -16
kalen nicht	-5 -15 66 -49 0
kalen-	593 -93 -373 -71 144
kalender	641 -67 -184 -71 148
kam	-95 -492 -585 -88 699
kam _ ein	-18 -70 0 0 0
kam _ mail	0 -105 0 0 -10
kam die	0 0 -11 0 659
kam eine	0 -105 0 0 -4
kam heute	0 0 -107 -46 417
kamen	0 225 0 0 0
kamme-	0 -21 0 -30 0
kammer	0 0 0 -30 0
kann	667 -835 -208 -339 640
kann ?	-52 0 -95 -21 -16
kann _ anruf	-16 0 -9 0 0
kann _ arbei	873 0 -6 0 -1
kann _ bei	-5 0 0 0 0
kann _ dann	-154 0 0 0 0
kann _ das	-82 0 0 -132 0
kann _ den	-29 0 0 0 -34
kann _ der	0 0 -278 0 0
kann _ die	157 -64 -61 0 0
kann _ eine	-109 -26 0 0 0
kann _ fremd	0 -27 -29 0 0
kann _ irgen	134 -4 -109 0 0
kann _ jeman	0 -21 0 0 0
kann _ jetzt	0 -91 0 0 0
kann _ mit	-8 -26 -74 0 0
kann _ nicht	-195 -35 172 81 0
kann _ sein	0 -27 0 -18 0
kann _ sich	0 0 0 0 -15
kann _ unser	0 -8 0 0 0
kann bitte	0 0 399 0 -22
kann da	-15 -21 -77 0 0
kann das	-8 0 -34 0 0
kann der	0 0 -190 -43 -4
kann die	-15 -68 0 -69 -39
kann ein	0 -60 0 0 0
kann eine	96 0 -29 0 -40
kann er	0 0 -39 -40 -26
kann es	0 -107 -20 -45 0
kann ich	-292 -4 -35 12 -19
kann jeman	-22 -51 0 0 0
kann jetzt	0 0 -13 0 0
kann keine	-210 0 -16 -6 0
kann man	-57 0 12 -130 -49
kann nicht	589 243 -146 -48 -7
kann sich	86 -264 -140 0 -10
kann ueber	-37 0 0 0 0
kann unser	-40 0 0 0 0
kaper ?	0 -8 0 0 0
kaper-	0 -8 0 0 0
kapern	0 -8 0 0 0
kaput-	359 -26 100 0 -30
kaputt	-370 -26 161 0 0
kardi-	361 -44 -14 -12 -43
kardiologische	374 0 0 0 0
karte	-267 -145 607 -109 -25
karte ?	487 0 0 0 0
karte _ 0	263 0 110 0 -54
karte _ auf	-181 -32 131 0 0
karte _ bei	-73 -4 -100 0 0
karte _ die	-110 -33 -425 0 0
karte _ ein	-133 -74 164 0 0
karte _ empfa	-94 0 -263 0 0
karte _ keine	134 -27 -45 -8 -17
karte _ leer	568 -13 -242 0 0
karte _ nicht	32 -125 1456 0 -14
karte _ nur	495 0 -101 0 0
karte _ oeffn	-169 -16 -213 0 0
karte _ sich	74 -81 -454 0 0
karte _ und	0 324 -193 -16 0
karte _ wir	0 -7 126 -27 -3
karte _ zu	225 0 -59 0 -29
karte am	-163 0 -384 0 -20
karte an	-39 0 541 -8 -1
karte aus	170 -2 190 -34 -102
karte die	438 0 204 0 -18
karte ein	0 0 -241 0 0
karte einle	-135 0 -351 0 -73
karte geht	-209 -36 358 0 0
karte ist	-42 72 -642 0 418
karte mehr	123 0 -439 0 0
karte nicht	-15 0 -378 -4 -13
karte und	-243 -152 183 0 -54
karte von	-508 -39 -276 -25 -39
karte werde	0 0 567 0 455
karte zeigt	-145 0 572 0 -14
karte-	-334 -41 403 -105 235
kartei	42 360 444 -64 -96
karteien	-12 -15 240 0 0
karteikarte	831 -67 -960 0 -79
karteikarten	-492 -111 -398 -34 -61
karten	-56 0 21 -8 307
kartenlesegeraet	-193 0 -649 0 -100
kartenlesegeraete	-133 0 101 0 0
kartenleser	-254 0 -174 0 44
kartenterminal	-44 -48 755 0 346
kartenterminals	-51 0 305 0 0
kasse	-293 -229 367 336 -103
kasse verei	0 0 -106 13 -27
kasse-	110 -24 -288 -48 11
kassel	-266 0 -32 -16 175
kassen	-45 -18 108 -6 0
kassenaerztliche	0 189 79 -36 -27
kassenaerztlichen	0 0 -106 43 0
kaste-	-139 0 164 0 0
kasten	-139 0 164 0 0
katas-	0 -106 -74 0 -33
kaum	-72 -114 -287 -3 0
kbv	0 0 -56 -153 0
keep	-77 0 362 0 1536
keeps	0 6 0 0 0
kein	731 -134 212 -222 965
kein _ auf	-34 -104 210 -36 -113
kein _ kein	-282 0 -171 -16 -89
kein _ keine	-112 0 -279 -17 172
kein _ kommt	772 0 -623 0 0
kein _ laess	376 267 -268 0 -64
kein _ mehr	-285 0 324 -57 412
kein clien	175 -65 -205 0 0
kein einzi	162 -16 563 -53 -8
kein formu	-19 0 80 0 0
kein geld	-2 -77 0 102 0
kein kalen	157 0 -274 0 -27
kein karte	306 0 -2 0 -78
kein patie	443 0 -338 0 0
kein progr	299 0 -169 0 0
kein rechn	579 -21 -313 -46 -138
kein rezep	633 0 -516 -39 -46
kein termi	70 0 -13 -16 0
kein zugri	-86 0 210 0 -113
keine	-92 -671 934 212 -375
keine _ akte	124 -34 -7 -32 0
keine _ an	-241 0 -341 -102 -152
keine _ auf	81 -222 -40 0 -186
keine _ aufge	126 0 -145 0 -17
keine _ bekom	-38 -72 -77 -25 0
keine _ die	294 -10 89 0 0
keine _ einle	-294 0 776 -7 0
keine _ fuer	0 0 0 -120 0
keine _ geht	-107 0 341 -83 0
keine _ in	281 -101 184 -25 0
keine _ kein	245 0 -221 -16 0
keine _ keine	-16 0 -238 -25 0
keine _ mehr	-698 -52 162 -49 61
keine _ nicht	16 0 219 0 -91
keine _ oeffn	314 -77 -86 0 0
keine _ patie	-123 -101 -263 -13 0
keine _ per	-31 0 -43 0 -112
keine _ rein	351 -19 -208 0 0
keine _ und	129 -142 -142 12 0
keine _ uns	304 102 306 -41 -19
keine _ unser	-39 -13 170 0 0
keine _ von	0 0 -76 0 -413
keine _ was	-110 0 -176 223 0
keine _ zu	-59 -46 209 0 -15
keine _ zum	-264 -10 607 -78 0
keine _ zur	337 0 69 0 0
keine abrec	0 0 -28 157 0
keine akte	404 0 -279 -16 0
keine akten	-384 0 -40 -3 -152
keine antwo	-11 0 -98 -25 -612
keine auffa	0 -166 0 -60 405
keine befun	354 0 -177 -6 0
keine daten	46 0 86 0 -17
keine der	267 168 -8 -52 0
keine diagn	-37 0 -235 0 0
keine eau	-102 0 0 -59 0
keine einzi	520 -143 -39 130 -75
keine gerae	293 -5 -25 0 0
keine karte	1182 0 -780 -32 0
keine kennt	-194 399 0 0 0
keine kommt	521 -19 -445 0 0
keine labor	-237 -32 520 0 0
keine medik	126 0 -24 0 0
keine mehr	219 -69 -142 177 0
keine mucks	416 -23 -87 -19 -95
keine patie	390 -30 -354 0 -115
keine platz	-86 -20 537 0 -9
keine rechn	-171 -104 214 0 0
keine rezep	902 0 -760 -45 0
keine rueck	0 0 0 -71 230
keine sprec	-377 0 0 0 0
keine termi	-175 0 87 0 0
keine ueber	-253 0 490 -21 -15
keine unser	46 -97 -97 0 0
keine unter	225 -67 254 -24 0
keine verbi	72 -10 579 -78 -15
keine versi	-172 0 607 -7 0
keine viren	-112 0 0 0 0
keine von	161 255 306 -41 -19
keine werte	-150 0 -415 0 0
keine zugri	447 -119 -228 -8 0
keine-	846 128 -290 -241 211
keinem	1072 -491 815 -52 -15
keinen	760 -829 -516 22 638
keiner	-622 1496 -609 -110 -405
keinerlei	-155 -225 -25 0 -7
keines	-209 0 45 -101 0
kelle-	284 -365 -255 -13 361
keller	284 -365 -255 -13 361
kenne-	278 178 -82 -30 0
kennen	278 178 -82 -30 0
kennt	-578 907 -323 0 0
kennt ?	0 0 0 0 -8
kennt _ ?	0 0 0 0 -7
kennt _ setze	-4 0 0 0 0
kennt setze	-41 0 0 0 0
kennt sich	-384 -121 -180 0 0
kennt und	0 0 -32 0 17
kennt zu	-4 0 0 0 0
kennt-	-154 -62 0 0 230
kenntnis	-154 -62 0 0 542
kennw _ ist	-54 -48 -9 0 0
kennw _ konne	0 0 4 -6 -8
kennw _ progr	-8 0 0 0 -51
kennw am	0 -53 -20 0 -8
kennw des	0 0 -6 -6 0
kennw fuer	-95 0 -37 0 0
kennw neu	0 0 0 0 -1
kennw unser	0 136 0 -29 0
kennw verge	0 -111 0 0 -9
kennw-	105 -204 -247 -111 -98
kennwoerter	-147 175 -174 0 -117
kennwort	167 -368 56 -111 -240
kessl-	0 0 0 -25 0
kessler	0 0 0 -25 0
kim	-372 -71 -46 -98 414
kim _ ?	0 0 -17 0 0
kim umste	0 0 -53 0 0
kim-a-	0 -64 228 0 -11
kim-adresse	0 -64 228 0 -11
kim-n _ nicht	0 -43 -366 0 0
kim-n-	-116 31 168 0 0
kim-nachrichten	-116 -46 54 0 0
kim-p ist	0 0 -11 0 0
kim-p-	0 0 -11 0 0
kim-postfach	0 0 -11 0 0
kind	-193 -135 126 310 -181
kind of	0 0 0 -8 0
kind regar	-103 0 -20 -21 -15
kinde _ jugen	-242 -43 0 -25 0
kinde und	-242 -43 0 -25 0
kinde-	-357 -142 -367 -25 0
kinder	-699 -119 -258 -25 0
kinderarztpraxis	297 -22 0 0 0
kindern	46 0 -48 0 0
kirch-	0 0 0 0 -29
kis	-379 -28 900 -12 -21
klaer-	-41 0 0 0 -10
klage-	0 0 0 -81 -231
klapp-	298 -39 450 -36 308
klappt	355 -10 -11 0 397
klar	-167 0 -23 0 -46
klar _ sie	-47 0 -7 0 -46
klein	-201 -83 -189 0 -8
klein _ und	0 0 0 -11 0
klein-	290 -53 -171 -11 -41
kleine	0 -15 -125 0 -41
kleinen	290 -37 -39 0 0
klemm-	220 0 -438 -31 -93
klemmt	0 0 -393 -31 -64
klick	-90 -43 346 0 0
klick-	2 436 658 -68 0
klicken	0 120 -89 -68 0
klickt	-116 316 636 0 0
klien-	0 143 0 0 0
klienten	0 143 0 0 0
kling-	-82 -149 443 -5 -74
klingelt	-31 -127 363 0 -21
klini-	456 -255 133 0 -37
klinik	484 -63 -99 0 -20
klinikleitung	-1 0 -5 0 0
klinikum	-17 0 0 0 0
knapp	0 -19 0 321 0
knopf	-104 -79 -413 -94 0
knopf fuer	-131 0 -58 -94 0
know	109 -1 -177 -1 463
know _ the	0 0 -48 0 112
know if	0 -92 0 0 -68
know which	0 -62 0 0 0
know who	122 0 -39 0 0
kocob-	0 0 114 0 0
kocobox	0 0 114 0 0
koene wir	-26 0 0 0 0
koene-	135 -27 -71 0 0
koenen	135 -27 -71 0 0
koenn ?	0 -63 0 0 -14
koenn _ arbei	-422 -31 -230 -16 -2
koenn _ bitte	0 0 0 0 -52
koenn _ das	-73 0 207 -24 -14
koenn _ den	141 0 0 0 0
koenn _ die	158 -41 -25 191 0
koenn _ keine	-835 0 1070 -72 0
koenn _ mehr	6 0 -246 0 -61
koenn _ nicht	477 0 -361 274 0
koenn _ noch	-306 0 528 0 0
koenn _ patie	402 -20 -313 0 0
koenn _ rezep	403 0 -235 0 0
koenn _ sein	0 -36 0 0 0
koenn _ sich	0 0 -15 0 0
koenn _ sie	0 0 0 0 -25
koenn _ ueber	0 0 24 0 -70
koenn _ uns	201 205 -93 0 0
koenn _ unser	0 0 0 -38 0
koenn _ updat	-66 0 0 0 0
koenn _ von	0 0 -17 0 0
koenn _ wir	-7 0 0 -11 0
koenn das	-165 0 -156 0 -154
koenn die	-12 0 0 0 0
koenn ein	0 0 -1 0 0
koenn es	0 -36 0 0 0
koenn ihr	0 0 -264 121 149
koenn keine	-116 -20 735 -23 0
koenn nicht	667 -31 344 -46 -78
koenn sich	75 0 -185 0 -38
koenn sie	75 -79 -138 -126 -232
koenn wir	284 -30 381 368 -116
koenn-	354 -502 392 212 127
koenne	0 0 -152 0 0
koennen	-25 -353 967 107 -131
koennt	158 0 -264 121 127
koennte	-53 -149 9 -10 -1
koennten	307 0 -41 -6 -125
koerp-	0 0 -7 0 0
kolb	0 0 0 -16 0
kolle _ aus	0 -136 171 0 0
kolle _ das	-166 0 -20 0 105
kolle _ den	0 40 0 0 591
kolle _ der	-78 -44 166 -28 -75
kolle _ die	202 0 -69 0 0
kolle _ kolle	-17 -118 0 0 0
kolle _ sich	0 0 -66 0 -37
kolle _ wir	118 0 0 0 0
kolle _ wisse	0 -8 -83 -60 0
kolle am	0 0 0 -22 0
kolle aus	-121 -145 -154 0 -169
kolle der	-40 -111 -2 -70 0
kolle hat	-166 569 -20 0 587
kolle im	-146 -54 -291 -16 -10
kolle in	-287 0 -152 -28 -86
kolle ist	126 294 0 -51 0
kolle kommt	-237 0 -39 0 0
kolle nicht	-117 -81 0 0 0
kolle und	-17 -130 0 0 0
kolle von	168 -9 0 0 220
kolle will	0 -8 -83 -60 0
kolle-	-216 171 -348 -345 -194
kollege	5 -329 -28 -34 -296
kollegen	-342 235 -226 -97 334
kollegin	-331 300 -38 -214 42
kolleginnen	452 -265 3 0 -275
komfo-	-147 0 337 -80 0
komfortsignatur	-147 0 337 -80 0
komis anruf	0 -131 0 -43 -1
komis-	-14 -77 -158 -43 -101
komische	0 -31 -47 0 -95
komma	0 -11 -88 -13 0
komme	655 -90 -409 -38 0
komme ?	-37 -28 -108 117 0
komme _ an	76 -59 -47 0 0
komme _ keine	469 0 -102 -32 0
komme _ mehr	-157 -16 1074 -6 0
komme _ nicht	-202 148 -272 -17 0
komme _ unzus	0 -42 0 0 0
komme als	419 -102 -116 0 0
komme an	143 208 -262 -49 0
komme ich	116 -56 -85 0 0
komme in	417 182 -120 0 0
komme nicht	472 -16 61 -6 0
komme seit	-100 -34 10 -7 0
komme sie	210 0 -87 0 -115
komme wir	-374 -60 -257 0 -23
komme-	-401 -68 129 162 -138
kommen	-707 43 278 -48 -138
kommt	395 -184 421 177 -219
kommt ?	-202 -53 0 0 0
kommt _ an	-35 0 -411 0 -86
kommt _ bei	118 0 -87 0 0
kommt _ dem	-190 -36 411 0 0
kommt _ in	-314 0 -287 0 0
kommt _ mehr	579 0 -331 0 0
kommt _ meldu	-27 0 -46 -3 0
kommt _ nicht	540 0 424 0 0
kommt _ rein	70 -54 111 0 0
kommt beim	-205 0 298 0 0
kommt das	-15 0 -21 0 0
kommt der	-169 -124 96 176 0
kommt die	-260 0 177 -3 0
kommt ein	59 24 197 -23 0
kommt immer	103 -29 332 0 0
kommt kein	188 0 -118 -23 0
kommt man	256 0 -287 0 0
kommt mehr	315 -48 -640 0 0
kommt nicht	-268 0 -32 0 -86
kommt rein	168 -19 -238 0 0
kommu-	-175 -28 268 -39 136
kompl-	684 -249 -715 -30 469
komplett	402 -137 0 -30 -99
komplette	248 0 -265 0 -9
kompletter	130 0 54 0 0
kompr-	0 213 -2 0 -4
kompromittiert	0 262 -2 0 -4
konkr-	-101 -7 -272 -79 -12
konkret	-101 -7 -230 -79 -12
konku-	0 -99 0 0 0
konne ?	0 0 -152 0 0
konne _ ?	-24 0 0 0 0
konne _ aus	0 0 -53 0 0
konne _ bei	0 0 -1 0 0
konne _ den	0 0 -31 0 0
konne _ der	-23 0 -23 0 0
konne _ die	0 0 -78 0 0
konne _ es	0 -16 177 -24 -94
konne _ im	0 0 187 -13 0
konne _ in	0 0 -52 258 0
konne _ koenn	0 0 -7 0 0
konne _ rot	0 0 -117 0 0
konne _ seit	-87 0 200 0 0
konne _ sich	-147 0 258 0 -6
konne _ und	0 0 137 0 0
konne _ von	0 -26 -468 0 0
konne _ wurde	0 0 62 0 -8
konne allei	0 -10 -36 0 0
konne aus	-26 0 381 0 -1
konne bei	0 0 -2 0 0
konne blink	0 0 -398 0 0
konne haben	0 0 0 0 -118
konne hat	0 -18 177 0 0
konne in	-23 -48 -288 0 0
konne ist	-87 0 524 -42 129
konne muss	0 0 -249 -50 0
konne nicht	0 0 -73 0 0
konne offli	0 0 642 0 0
konne passw	0 -26 0 0 0
konne steht	0 0 0 -29 0
konne und	0 0 16 -3 0
konne von	0 -47 0 0 0
konne zeigt	0 0 131 0 0
konne-	-310 -457 73 34 -217
konnektor	-163 -353 405 -174 37
konnektor-passwort	0 0 -53 0 0
konnektoren	0 0 -20 0 0
konnektorkennwort	0 -26 0 0 0
konnektorpasswort	0 0 -275 0 -118
konnektors	0 -77 -74 -34 -43
konnektortausch	-147 0 265 0 0
konnt nicht	15 0 -503 0 -33
konnt-	-464 -98 -854 -75 -33
konnte	-266 -98 -520 -10 -33
konnten	-198 0 -334 -65 0
konst-	0 0 0 172 0
konta-	-128 -293 -4 -23 -36
kontakt	-93 0 0 0 0
kontaktieren	-35 0 -4 -23 0
konto	0 490 -22 -32 -94
konto-	0 -95 -198 0 0
konve-	-74 -3 0 0 0
konvertierung	-74 -3 0 0 0
konze-	-23 0 -18 0 0
kopf	-7 -123 -32 0 -294
kopf hoch	-295 0 0 0 -83
kopie	-52 -16 -161 309 -86
kopie _ daten	0 -15 0 0 -55
kopie unser	0 -16 0 0 -58
kopie-	-9 -87 0 0 0
kopiert	-9 -87 0 0 0
korre-	0 -114 -49 424 0
korrektur	0 -114 -47 227 0
korri-	-14 -52 -47 -3 0
koste der	0 0 0 -39 0
koste-	0 0 -219 222 -45
kostet	0 0 -105 257 0
kraft	0 163 0 0 -399
krank _ nicht	-155 0 624 -19 -4
krank _ und	90 -137 -97 -23 0
krank-	-196 -185 226 259 -258
krankenhaus	-367 -13 706 -19 -19
krankenkasse	0 0 -192 291 -99
krankmeldung	-395 0 240 -17 -78
kraus-	0 -11 0 0 0
krause	0 -11 0 0 0
krebs-	0 0 109 738 -148
kreis	0 -206 0 -8 -5
kreis _ betro	0 0 0 -8 0
kreis der	0 -206 0 -8 -5
krieg	-28 0 0 0 -7
krieg _ die	0 0 161 0 -42
krieg ich	-28 0 0 0 -7
krieg keine	-117 0 214 0 -15
krieg wir	31 0 448 103 -42
krieg-	32 -98 832 103 -63
kriege	-230 0 -163 0 0
kriegen	29 0 665 103 -63
kriegt	320 -98 167 0 0
krimi-	-12 -59 -79 0 0
kriminelle	0 -59 0 0 0
kriminellen	-12 0 -79 0 0
krise _ und	0 0 -44 -66 0
krise-	0 0 -44 -66 -40
krisenplan	0 0 -44 0 0
krisenstab	0 0 0 -66 0
kuemm-	0 -36 250 -76 -123
kuemmern	0 -36 0 0 -123
kuend ?	0 0 0 -19 0
kuend _ den	0 0 0 -10 -37
kuend ich	0 0 0 -10 -37
kuend-	-80 -7 -25 -32 -37
kuendige	-46 -7 -25 -10 -37
kuendigen	-33 0 0 -22 0
kuenf-	-4 -97 -151 0 -187
kuenftig	-4 -30 -151 0 -187
kuerz-	-6 251 0 0 -92
kuerzel	-6 251 0 0 -92
kunde	33 451 -5 0 34
kunde 0	-93 -44 0 0 0
kunde ?	0 0 0 0 -47
kunde _ 0	-67 -33 0 0 -6
kunde _ ?	0 -17 0 0 0
kunde _ der	0 -147 -108 0 -31
kunde _ ist	0 0 0 0 -10
kunde _ nur	-273 0 -30 0 129
kunde _ wir	0 -142 0 -205 0
kunde bei	0 -30 0 0 0
kunde der	-56 -60 -50 0 0
kunde nicht	-81 0 -44 0 0
kunde oder	-95 0 0 0 0
kunde sind	53 0 0 0 -15
kunde und	0 -206 -1 -26 -98
kunde-	-641 419 -453 -238 111
kunden	-66 521 -242 -238 217
kundencenter	-56 -60 -50 0 -14
kundendaten	0 -47 0 0 -10
kundennr	-67 -33 0 0 0
kundennummer	-27 -11 0 0 0
kundenportal	-243 -142 -23 0 -7
kunds-	0 0 -12 0 0
kundschaft	0 0 -12 0 0
kurve-	-25 0 579 0 -22
kurven	-25 0 579 0 -22
kurz	164 191 -131 195 -423
kurze	-44 -55 0 0 298
kurze frage	0 -19 0 0 -33
kurze-	0 -32 0 0 -45
kurzen	0 -32 0 0 -3
kurzes	0 0 0 0 -42
kv	0 -270 -60 -1003 202
kv ?	0 0 0 -10 0
kv _ ?	0 0 0 -185 0
kv _ das	0 0 -112 182 0
kv _ die	0 0 58 -330 0
kv _ eine	0 0 0 38 0
kv _ hat	0 0 0 342 -51
kv _ uns	0 -94 0 -98 -4
kv _ unser	0 0 -56 -115 -25
kv _ wir	0 0 0 -67 -66
kv bayer	0 0 -32 -67 0
kv conne	0 0 841 0 -33
kv die	0 0 -22 -101 0
kv hat	0 -94 26 -406 216
kv melde	0 0 0 -5 0
kv oder	0 0 0 -73 0
kv sachs	0 0 -33 99 0
kv und	0 0 -141 155 0
kv verla	0 0 0 -79 0
kv-ab-	0 0 -112 163 -12
kv-abrechnung	0 0 -112 163 -12
kv-co _ abgel	0 0 27 0 0
kv-co _ der	0 -25 64 0 -10
kv-co _ kim	0 0 -53 0 0
kv-co _ mehr	-19 0 396 0 0
kv-co _ nicht	0 0 106 0 0
kv-co _ seit	0 0 0 0 -21
kv-co auf	0 0 -53 0 0
kv-co in	0 0 520 0 0
kv-co nicht	-19 0 419 0 0
kv-co sende	0 -72 300 0 0
kv-co versc	0 0 -315 0 0
kv-co-	-47 -216 545 -129 -560
kv-connect	-47 -191 298 -62 -550
kvb	-8 0 0 -552 0
l	0 -17 -39 0 0
lab	-478 -20 1301 -222 -92
lab resul	0 0 244 0 -57
label	0 -35 -82 0 0
label print	0 -35 -82 0 0
labor	100 47 -160 -129 21
labor ?	487 0 -65 0 0
labor _ 0	256 -49 -225 0 73
labor _ bei	222 -22 -359 0 0
labor _ der	-110 0 79 0 0
labor _ geste	0 -68 -24 -4 -95
labor _ nicht	0 -9 951 0 -10
labor _ seit	-193 -5 828 0 -140
labor der	-16 0 193 -14 0
labor die	0 -101 -426 -17 0
labor fehle	0 0 428 -39 0
labor ist	0 0 -264 0 -10
labor komme	0 0 853 0 0
labor mehr	-357 -32 310 0 -170
labor per	0 0 243 0 0
labor seit	225 -12 99 0 80
labor von	0 -105 -113 -4 -102
labor werde	0 0 50 0 0
labor-	-452 -41 5 -152 -15
labordaten	0 0 300 -30 422
laborimport	-160 0 1001 0 -22
laborwerte	-237 -124 -133 -42 -95
laden	-30 -164 -330 -22 -12
laedt	-630 165 881 -59 0
laedt nicht	-277 -43 478 -59 0
laeng-	-153 59 268 0 -41
laenger	-138 -58 -189 0 -41
laengst	-14 117 457 0 0
laess _ das	0 0 -185 0 0
laess _ die	-429 -67 -495 -82 0
laess _ in	-265 0 187 0 -24
laess _ mehr	47 267 -243 0 -64
laess _ nicht	-234 -232 -239 131 -58
laess sich	-632 84 240 0 -168
laess-	-141 -105 306 -5 135
laesst	-141 -105 306 -5 135
laeuf ?	0 0 -14 0 0
laeuf _ 0	-124 -20 257 59 0
laeuf _ alles	-186 -103 0 -10 108
laeuf _ danke	-147 0 -119 0 -81
laeuf _ durch	-80 0 134 -12 0
laeuf _ ihnen	0 0 0 0 -173
laeuf _ progr	287 0 -100 0 0
laeuf _ sie	-81 0 0 0 10
laeuf _ uns	-33 -3 -137 -210 -115
laeuf alles	-419 0 95 0 168
laeuf bei	-33 -3 -137 0 -327
laeuf das	0 0 -60 -44 0
laeuf der	401 0 255 0 183
laeuf die	-92 -74 1 -116 0
laeuf es	-182 -18 -76 -14 534
laeuf hier	-517 -13 0 -24 -58
laeuf nicht	-27 0 667 -12 -15
laeuf noch	-186 -2 48 -37 -71
laeuf seit	-229 0 330 -29 -15
laeuf und	-67 128 0 -119 -32
laeuf unser	150 0 -60 95 -59
laeuf wiede	-29 -103 -119 0 644
laeuf-	-61 213 531 -374 169
laeuft	-61 213 531 -374 169
lag	-32 89 -302 -190 715
lage	408 0 -19 -50 -78
lageb-	0 0 0 -13 0
lagen	195 -1 -30 0 -15
lahm	-69 0 -18 0 0
lahmg _ ?	-17 0 0 0 -6
lahmg-	-91 0 -161 0 -33
lahmgelegt	-91 0 -161 0 -33
lampe	0 -176 -124 0 0
landa-	-62 0 -50 -1 0
landarzt	-62 0 -50 -1 0
lande _ ?	0 0 0 -75 0
lande _ daten	0 0 0 302 0
lande _ falsc	-30 -104 -231 0 0
lande _ muess	0 0 0 0 -1
lande fuer	0 0 -54 239 0
lande im	-167 -104 489 0 -19
lande-	-316 -277 1408 158 -191
landen	-268 -246 885 -58 -187
landesdatenschutzbeauftragten	0 0 0 -19 0
landet	-48 0 578 -27 -3
lang	0 50 0 0 -6
lange	-457 -89 -102 -12 -104
lange _ die	0 -52 0 0 0
lange dauer	-170 -8 -91 -2 -20
lange waren	0 -52 0 0 0
langj kunde	0 -64 -5 0 0
langj-	0 -64 -5 -6 0
langs-	-214 -68 36 170 -257
langsam	-214 -68 204 170 -99
langz-	-124 -22 -240 249 0
lanr	0 0 237 -115 -31
lanr 0	0 0 0 -115 0
lapto-	-516 -477 0 0 -74
laptop	-516 -477 0 0 -74
lasse ?	-7 -8 0 0 0
lasse _ die	167 0 -57 0 -29
lasse _ nicht	586 148 28 -100 0
lasse sich	-66 127 25 -100 -3
lasse sie	0 -122 0 0 0
lasse-	323 904 -204 -274 -80
lassen	323 904 -204 -274 -80
last	-152 188 19 23 230
last month	-138 -1 0 0 -46
last night	-14 361 0 0 173
lasts-	-58 -45 0 0 -71
lastschrift	-58 -42 0 0 -71
laufe	0 220 153 0 0
laufe-	-614 -10 675 366 207
laufen	-409 -34 28 366 207
laufend	0 101 -53 0 0
laufenden	-52 0 0 0 0
laufw p	-33 -399 -75 0 0
laufw-	-33 -271 -111 0 0
laufwerk	-33 -271 -111 0 0
laut	87 696 -361 -52 -12
laute-	145 11 91 -110 211
lauter	-65 73 456 0 -44
lautet	210 0 -364 0 370
ldt	0 -34 161 -20 0
ldt-d-	0 0 -78 0 0
ldt-i-	-241 -116 716 -14 -23
ldt-import	-241 -116 716 -14 -23
leake ?	-132 0 -200 0 0
leake-	-132 -82 -200 -6 -5
leaked	-132 -82 -200 -6 -5
leben-	284 0 328 -27 -84
leer	146 115 1547 -709 0
leere	525 -188 89 -96 -17
leere seite	320 -60 -78 0 0
leere-	-150 -104 379 0 0
leeren	115 -104 118 0 0
legen	-159 -183 -20 0 92
legt	-153 -100 -276 291 -91
leid	143 0 -107 0 -334
leid fuer	0 0 0 0 -334
leide _ ich	312 5 0 0 -15
leide-	309 479 -62 -203 -172
leider	309 479 -62 -203 -172
leist-	0 -128 0 214 0
leistungen	0 0 0 -18 0
leite-	0 287 -76 0 -3
leiter	0 -78 0 0 -3
leitu-	-87 -13 -32 0 -57
leitung	-87 -13 -32 0 -57
lesba-	-28 0 145 0 0
lesbar	-28 0 145 0 0
lese	-22 -35 0 0 -28
leseg-	0 -64 -78 0 -140
lesegeraet	0 -64 -553 0 -37
lesen	-487 68 -10 0 -44
let	0 209 0 0 120
let your	0 -29 0 0 0
lette-	-98 77 421 -85 0
letters	-98 185 523 -47 0
letzt _ ist	0 -6 58 0 312
letzt _ nicht	334 0 207 -30 0
letzt jahr	0 14 0 0 -98
letzt mail	0 -47 0 0 103
letzt quart	0 0 0 -158 0
letzt updat	-156 0 -11 -17 0
letzt woche	-9 -55 15 -188 -290
letzt-	182 -343 69 1536 -132
letzte	62 -116 158 1070 -3
letzten	34 124 -300 -287 -161
letzter	86 -8 212 502 130
letztes	0 -344 0 0 -98
leuch-	84 75 543 -8 -114
leuchtet	84 75 246 -8 -114
leute	548 192 545 -117 623
leute im	87 0 -117 -8 0
leute-	570 -18 0 -56 0
leuten	570 -18 0 -56 0
licen-	0 -24 -25 -266 -9
licence	0 -24 -25 -266 -9
licht	311 -20 -91 -69 -93
liebe	-680 -238 -59 0 -355
liebe _ ?	0 0 0 -13 0
liebe _ und	-17 -118 0 0 -345
liebe kolle	-17 -118 0 0 0
liebe leute	-538 0 -59 0 -8
liebe progr	0 0 0 0 -35
liebe team	0 -15 0 0 0
liebe-	-36 -15 -37 -13 -185
lieber	-36 0 -37 -13 -60
liebes	0 -15 0 0 -36
lief	-692 148 75 -97 387
liefe ?	0 0 -133 0 0
liefe-	-461 242 775 -43 -164
liefern	-98 0 -133 121 0
liefert	-115 -80 1121 -96 0
lieferung	0 0 -77 -26 -103
liege	0 0 238 0 0
liege ?	-8 0 0 0 0
liege und	58 0 -42 127 0
liege-	-23 -174 520 385 -55
liegen	-23 -174 520 385 -55
liegt	4 739 -602 165 321
liegt _ an	0 0 -11 0 0
liegt _ bei	0 0 -13 0 0
liegt _ der	-123 -49 194 0 0
liegt auf	0 -166 0 -41 0
liegt bei	-278 0 0 283 0
liegt das	0 0 -11 0 0
liegt die	0 -19 0 218 0
liegt ein	-79 692 -59 0 -3
liegt eine	-46 554 66 -53 -27
liegt im	0 -250 -225 0 0
liegt seit	24 -68 154 0 0
liegt-	0 0 176 0 0
liess	46 337 -47 0 -2
liess sich	-37 538 -233 0 -2
liess-	225 160 -186 0 0
liest	-151 228 242 0 310
liest keine	-13 0 -44 0 0
like	-17 0 -81 -9 -120
like _ book	0 0 -55 0 -15
like to	0 0 -57 -9 -46
linde 0	0 0 0 -10 0
linde-	-58 -133 0 -56 0
lindenhof	-58 0 0 -45 0
line	-6 0 0 0 0
link	-83 91 -89 0 -4
link in	0 159 0 0 0
list	-129 -44 526 781 -33
liste	162 -217 -423 301 -67
liste aller	0 0 -89 -63 0
liste der	0 -108 0 -16 -21
lizen _ den	-6 -7 -25 0 -2
lizen fuer	-36 -49 -25 0 -2
lizen-	196 -367 -369 -11 -235
lizenz	325 -235 -349 0 -183
lizenzen	-161 -115 0 0 -13
lizenzschluessel	0 0 -37 0 0
lizenzserver	9 0 -49 0 0
lockb-	-217 273 -7 0 0
lockbit	-217 273 -7 0 0
locke-	334 390 -249 -13 -5
locked	334 390 -249 -13 -5
loesc ?	0 0 0 0 -32
loesc sie	0 0 0 0 -220
loesc-	-474 196 -479 -87 571
loeschen	-401 -25 -479 -87 571
loescht	0 281 0 0 0
loese-	-120 -338 -78 -93 0
loesegeld	0 -187 0 0 0
loesegeldforderung	-120 -151 -78 -93 0
log	266 -25 -69 0 0
log _ to	67 -52 0 0 0
log in	199 -120 -69 0 0
login	145 -267 -250 0 -53
login-	-11 268 0 0 -23
logo	316 -285 -182 -21 -4
logo auf	0 -27 0 -7 0
logs	0 334 0 160 -3
lokal-	0 208 0 0 0
longe-	-292 0 838 0 -48
longer	-292 0 838 0 -48
look	270 0 0 0 0
loren-	0 0 -43 0 -3
los	188 -89 -92 -61 -12
los ist	188 0 -92 0 0
lost	0 0 334 -10 -42
loswe-	0 0 -63 -17 -190
loswerden	0 0 -63 -17 -190
lot	-90 0 -73 0 -375
luede-	-186 274 0 0 0
lueders	-186 0 0 0 0
lueft-	0 247 -176 0 0
luefter	0 247 -176 0 0
luene-	-44 0 0 37 0
lueneburg	-44 0 0 37 0
luft	0 166 -23 0 192
lunge-	-96 -48 -184 0 -63
lungenpraxis	-71 -24 0 0 0
lutz	0 0 0 0 -1
m	230 -105 -54 -25 -26
ma	-72 0 -259 0 -43
mache	38 -75 0 0 0
mache ?	5 0 -118 0 0
mache _ ?	-156 0 0 0 0
mache _ das	0 0 0 -55 -104
mache _ ist	0 0 0 0 -3
mache dass	0 0 0 0 -26
mache die	-147 0 121 0 -15
mache ich	-170 0 0 0 0
mache oder	-43 0 0 0 -60
mache sie	0 0 0 -55 -104
mache wenn	-15 0 0 0 -6
mache wir	-137 -135 0 0 -101
mache-	-123 407 197 -55 718
machen	-123 407 197 -55 718
machi-	-529 -47 773 -1 187
machine	-247 -94 549 -1 278
machines	-282 46 224 0 -92
macht	-124 10 -22 48 599
macht _ das	0 0 0 -5 -113
macht ihr	0 0 0 -5 -113
madam	0 0 -20 0 0
maedc-	0 -25 255 -76 -27
maede-	114 -76 -30 0 0
maedels	114 -76 -30 0 0
maerz	-42 -84 275 -81 -11
mag	174 -131 -196 0 -157
mahnu-	0 0 -37 216 -57
mahnung	0 0 0 216 -57
mai	0 4 0 0 0
mail	-180 -512 -24 -83 295
mail _ die	0 0 -104 0 -60
mail _ geste	0 -316 0 0 -283
mail _ to	0 -18 0 0 -71
mail an	0 117 -104 0 -150
mail bekom	0 -250 0 0 0
mail mit	0 -266 0 0 -32
mail progr	0 4 -57 0 -4
mail retur	0 -18 0 0 -71
mail von	0 -354 0 0 271
maila-	-28 798 -282 -61 -76
mailadresse	0 798 -282 -61 -17
maile-	-111 -79 392 0 -25
mails	-604 1051 -200 0 -158
mails an	-119 11 -79 0 -5
mails die	-95 499 -120 0 -41
mails mit	0 559 -89 0 -45
mails-	-17 0 213 0 -35
makro-	0 365 -52 0 0
makros	0 365 -52 0 0
mal	-300 100 879 507 -622
mal _ der	-271 -30 406 0 -6
mal ist	-271 -19 727 0 0
mal von	0 0 0 0 -6
malwa-	0 41 0 0 0
malware	0 41 0 0 0
man	-248 291 -2 -441 -217
man _ ?	0 0 -115 0 0
man _ bei	0 -108 -46 0 0
man _ dem	0 0 -29 0 0
man _ der	0 0 -78 0 0
man _ ihnen	-33 0 -64 0 0
man _ ja	-308 0 -164 0 -49
man _ mit	0 0 -35 0 -6
man _ nicht	-316 0 292 0 0
man _ noch	0 -42 0 0 0
man _ patie	114 -9 0 0 0
man _ priva	-45 0 0 0 0
man _ progr	-28 -183 0 0 0
man _ sich	0 189 0 -22 -10
man _ ueber	-101 -50 -88 0 0
man _ wiede	-364 0 671 0 -75
man bei	-33 0 -64 0 0
man das	0 -12 0 -136 0
man dem	0 -29 0 0 0
man den	-105 161 -207 -44 0
man die	-50 258 -140 0 -3
man ein	-177 -4 104 0 0
man eine	0 -8 0 0 0
man einen	86 0 0 0 0
man es	82 -100 -85 -6 0
man hoert	-259 0 0 0 -49
man in	0 -227 -78 0 0
man kann	-213 0 277 0 0
man liest	-101 -7 -88 0 0
man mit	-8 -18 -46 0 0
man nicht	342 0 -162 0 0
man sich	0 -4 -2 0 -15
man sie	0 -46 -86 -11 0
man so	0 0 -108 0 0
man solle	0 34 0 0 -4
man wir	0 0 0 -23 0
manag-	0 -49 0 0 0
manch-	-100 -164 -163 0 0
manchmal	-34 -48 -163 0 0
manda-	331 -39 -423 -77 -11
mandanten	66 0 -187 0 0
mandantin	-5 -39 -1 -10 0
mann	226 75 -281 411 0
mann _ telef	-5 130 0 0 0
mann hat	34 -163 0 0 0
mann mit	0 -164 -33 -2 0
mann von	0 183 -24 238 0
march-	237 0 -181 0 0
marki-	-31 0 -83 -26 0
markt	0 0 0 0 -36
markt 0	0 0 0 0 -36
markt _ 0	0 0 0 0 -36
marqu-	0 0 -57 -8 0
marquardt	0 0 -57 -8 0
masch-	679 0 -501 -73 -2
maschine	627 0 -393 0 -2
massn-	0 0 0 0 -152
massnahmen	0 0 0 0 -152
maus	-225 680 -47 0 -100
mausz-	-9 166 0 0 -23
mauszeiger	-9 166 0 0 -23
may	0 0 -22 0 -3
me	89 316 -62 -64 -547
me back	0 0 0 -17 -91
measu did	0 0 0 -22 0
measu-	0 0 0 -31 -39
measures	0 0 0 -31 -39
med	0 -144 0 0 -56
medat de	0 -36 -57 0 -87
medat-	0 -47 -57 0 -87
medatixx	0 -36 -57 0 -87
medik _ sich	-355 -20 662 -72 -46
medik und	411 0 -182 -14 0
medik-	-306 -39 1202 -107 -121
medikamente	346 0 -365 0 -31
medikationsplaene	-84 -20 707 -72 0
medikationsplan	-381 -16 472 -20 0
mediz-	0 -46 -34 323 -18
medizin	0 0 0 -28 -18
meh	672 370 -144 0 0
mehr	500 61 1025 -56 542
mehr ?	-116 0 -136 0 0
mehr _ 0	-111 0 226 0 154
mehr _ ?	273 0 -56 0 0
mehr _ das	242 0 523 -12 -38
mehr _ dem	394 0 -224 0 0
mehr _ den	-348 -15 202 0 0
mehr _ der	-544 -32 910 -27 -3
mehr _ die	-471 -28 1110 -137 -150
mehr _ ich	200 312 -248 -5 498
mehr _ ihnen	-86 0 0 0 0
mehr _ kein	0 0 -155 0 -27
mehr _ kv-co	0 0 15 0 0
mehr _ progr	41 -50 -916 0 -5
mehr _ seit	271 0 188 0 -96
mehr _ syste	-205 0 317 0 -24
mehr _ und	-376 149 -176 0 -2
mehr _ uns	356 -27 -546 -28 -5
mehr _ weder	42 0 -343 0 -24
mehr _ wir	-576 -28 -74 0 160
mehr alle	492 0 -205 0 0
mehr an	-331 -101 592 106 -224
mehr angez	-51 0 70 0 0
mehr auf	352 125 -441 0 0
mehr aufru	294 -38 -76 -24 0
mehr aus	291 0 -463 0 -6
mehr ausdr	32 0 -442 -4 0
mehr ausst	-257 0 369 0 0
mehr bei	22 0 -320 -28 -5
mehr das	93 0 513 0 -71
mehr der	302 0 -121 0 -89
mehr die	-25 -73 -24 -30 470
mehr druck	-29 0 -271 -30 0
mehr durch	-108 0 348 -17 0
mehr ein	-102 0 539 0 -23
mehr einge	-155 -32 500 0 0
mehr erkan	-118 0 -6 0 0
mehr erzeu	-234 0 459 0 -24
mehr geht	-277 0 -77 0 0
mehr heran	-35 73 -208 -7 0
mehr hinei	473 -7 -287 0 0
mehr im	-476 0 142 0 0
mehr in	-74 -16 745 -27 -3
mehr ins	303 -50 -274 0 -24
mehr ist	477 0 -153 0 0
mehr laeuf	100 0 88 -6 0
mehr mit	-337 -7 668 0 -44
mehr moegl	684 0 -686 0 -32
mehr oeffn	-412 148 -296 0 0
mehr raus	126 0 51 0 -128
mehr rein	260 -60 -222 0 -30
mehr seit	44 -14 -364 0 -155
mehr start	-59 0 -15 0 0
mehr ueber	0 0 845 0 -54
mehr und	-401 -20 93 0 0
mehr versc	-22 -104 218 0 -9
mehr vom	-201 0 686 0 0
mehr von	217 -27 112 0 -150
mehr weder	-259 0 571 0 0
mehr wir	-326 -62 -191 0 -86
mehr zu	134 -134 39 0 -613
mehre-	-56 247 208 0 -32
mehrere	-56 342 208 0 -32
mehrerer	0 -95 0 0 0
mehrf-	-44 -32 40 0 0
mehrfach	-16 -32 40 0 0
mehrm-	0 -37 366 -27 -36
mehrmals	0 -37 366 -27 -36
mei	0 294 0 0 -4
mein	176 -369 -703 662 471
mein _ der	0 -65 -32 0 -13
mein _ fuer	0 0 0 0 -7
mein _ hat	34 -323 -21 0 -304
mein _ in	-114 0 -35 0 -93
mein _ ist	-107 -140 0 0 -58
mein _ sagt	-24 -40 -84 22 0
mein _ verge	0 -128 0 0 -94
mein _ will	0 -116 0 0 0
mein chef	-24 -116 0 0 0
mein kennw	324 -11 -6 -5 -51
mein kolle	105 -62 -193 0 -460
mein mann	241 -302 -197 -57 0
mein passw	0 -38 -33 0 -101
mein sohn	0 -49 0 0 -75
mein zugan	-126 -26 0 0 0
meine	-123 -281 329 410 565
meine _ ?	0 0 0 0 -30
meine _ an	285 -172 -29 -4 -93
meine _ auf	157 -64 -3 0 -56
meine _ die	-6 223 0 0 0
meine _ fragt	0 0 -36 0 0
meine _ gesen	0 -293 -171 0 -74
meine _ hat	223 157 -59 0 -43
meine _ im	0 147 -42 0 -74
meine _ in	0 -42 0 0 0
meine _ ist	249 0 -56 0 0
meine _ jetzt	-174 -69 -34 0 0
meine _ mail	0 -44 0 0 129
meine _ moech	0 -51 0 0 -18
meine _ praxi	0 0 25 0 0
meine _ sind	0 -155 0 -57 -36
meine _ stehe	-223 -105 -23 -32 0
meine _ ueber	0 -4 0 0 0
meine _ und	-55 -159 -42 139 0
meine _ von	168 -472 -90 -141 663
meine _ will	0 -8 -83 -60 0
meine _ zu	0 -39 0 0 0
meine akten	-554 -49 0 -17 -14
meine alten	0 0 -72 0 -14
meine anfra	-1 0 0 -146 812
meine augen	0 340 0 -133 -36
meine auszu	0 110 0 0 -7
meine bilds	-37 39 0 0 0
meine chefi	-73 -51 -36 109 -6
meine daten	0 0 0 -42 -58
meine eigen	-28 -25 88 0 -49
meine frage	0 0 -13 -9 -5
meine frau	-281 -262 110 -4 -36
meine helfe	476 350 -118 0 139
meine iphon	0 -132 -27 0 -74
meine klien	0 -28 0 0 0
meine kolle	-227 -65 24 -214 -21
meine mail	0 -457 0 0 -245
meine mitar	0 -75 0 0 0
meine nachr	0 0 -90 0 -316
meine namen	-5 -65 0 0 0
meine patie	-416 63 38 158 -36
meine praxi	-377 304 181 0 -22
meine rechn	0 -133 0 0 0
meine telef	0 -322 -140 0 0
meine ti-zu	0 -62 0 0 0
meine ticke	0 0 0 0 -40
meine tocht	0 -25 0 0 0
meine unter	-8 -95 0 0 0
meine vorga	0 0 0 0 -34
meine zugan	0 -66 -19 0 0
meine-	-843 697 -34 -166 -384
meinem	-413 -103 -547 0 -242
meinen	-406 102 129 -97 -34
meiner	-269 523 520 -42 -57
meines	0 175 -104 -27 -51
meint	0 -147 0 0 -76
meist-	-68 -24 215 0 -3
meistens	-24 0 257 0 0
melde	-119 -14 -73 0 -67
melde ?	0 0 0 -241 0
melde _ bei	0 -32 -60 0 -54
melde _ das	0 0 -254 0 0
melde _ der	0 0 -87 0 -123
melde _ sich	-211 0 0 97 -2
melde _ uns	-178 -26 163 0 277
melde an	435 0 -134 100 0
melde dass	258 137 -199 0 0
melde der	-1 183 -150 -125 0
melde die	62 225 -112 130 -15
melde einen	0 -64 -28 0 0
melde ich	-119 -12 -73 0 -38
melde nach	0 0 0 111 0
melde seit	-29 123 187 0 -11
melde sich	-18 -189 -387 -33 -149
melde sie	-211 0 0 97 -2
melde und	-20 -59 0 171 0
melde wir	-171 -26 243 0 -63
melde-	134 325 -348 549 149
meldefrist	-19 0 0 318 0
melden	45 3 258 234 208
meldepflicht	0 0 0 23 -123
meldet	264 231 -172 109 209
meldu _ die	0 0 -101 -10 431
meldu _ nicht	89 0 225 0 -15
meldu an	0 0 -343 -77 339
meldu-	101 -130 -867 193 54
meldung	101 -130 -867 193 54
menge-	-38 175 0 0 0
mensc-	394 192 -430 20 -29
mensch	260 225 -356 33 0
menschen	134 -33 -74 -13 -29
menue	-51 0 -54 -5 -9
mer	-41 100 384 0 -25
merkt	118 -32 -161 0 0
messa-	443 64 318 0 -96
message	534 0 0 0 -50
messages	-92 64 318 0 -46
mfa	-122 -55 -34 -83 -34
mfa und	-70 -65 0 0 0
mfg	0 0 0 0 -118
mich	-660 -625 -340 152 113
mich _ 0	0 0 -39 0 -39
mich _ dem	-19 0 0 0 -43
mich _ der	-27 -86 -65 0 496
mich _ die	-22 0 0 -84 0
mich _ diese	0 0 40 -11 141
mich _ inter	0 -7 0 0 -15
mich _ nicht	0 0 0 0 -33
mich _ ob	0 -5 -28 0 -19
mich _ sie	0 -122 -13 0 -232
mich als	0 0 301 0 -2
mich an	0 0 -13 0 -5
mich auf	0 0 0 0 141
mich der	0 0 -15 364 0
mich eine	0 -2 -13 0 -5
mich im	-73 -6 0 0 44
mich inter	0 0 -28 0 0
mich mit	-48 -48 0 0 0
mich nicht	-237 -45 -228 0 0
mich ob	0 0 40 0 -39
mich unter	0 0 0 0 -101
mich wuerd	0 -7 0 0 -102
micro 0	-19 0 0 0 0
micro _ auf	0 218 0 0 0
micro _ compu	0 -93 0 0 0
micro _ das	0 -67 0 0 0
micro _ den	0 294 0 0 0
micro _ der	0 0 0 0 -7
micro _ die	-30 -67 0 -11 -16
micro _ oeffn	-22 -31 -196 0 0
micro _ telef	0 119 0 0 0
micro _ und	-22 -816 0 0 0
micro _ uns	0 66 -70 0 -16
micro _ unser	0 -181 0 0 0
micro _ wir	-20 -109 0 0 0
micro am	0 119 0 0 0
micro an	0 121 0 0 -202
micro anger	0 0 0 0 -149
micro anruf	-22 71 0 0 0
micro aus	0 -105 0 0 -4
micro ausga	0 -154 0 0 0
micro fuer	0 -85 0 0 0
micro hat	-30 -319 -70 0 -16
micro keeps	0 -83 0 0 0
micro offic	0 -115 0 0 0
micro suppo	0 -300 0 0 0
micro und	0 -216 0 0 0
micro unser	0 -122 0 0 0
micro word	-159 -126 -291 0 0
micro-	-117 -1156 -441 -11 -481
microsoft	-117 -745 -371 -11 -265
microsoft-konto	0 -85 0 0 0
microsoft-mitarbeiter	0 325 0 0 0
microsoft-support	0 -143 -70 0 -16
microsoft-techniker	0 -151 0 0 0
mikro-	0 0 -133 0 -31
minde-	0 0 0 -70 -14
minut nach	0 -124 -432 0 0
minut-	-881 627 1939 -158 360
minute	-27 -39 668 -20 0
minuten	-264 284 665 -138 496
minutes	-590 145 797 0 -92
missb-	0 -19 -23 0 0
missbrauch	0 0 -23 0 0
mit	-84 1030 771 -325 -23
mit 0	11 -173 0 160 -6
mit _ 0	-32 -47 -277 -202 -5
mit _ absen	0 175 -89 0 0
mit _ aerzt	-169 -5 0 0 0
mit _ akzen	-10 -194 0 0 0
mit _ an	0 -25 -128 -29 0
mit _ angri	0 0 -43 0 -8
mit _ anruf	0 277 0 0 -7
mit _ arbei	70 0 -49 -9 0
mit _ auf	287 191 -4 189 -45
mit _ bei	0 0 -63 0 0
mit _ bitte	0 0 0 0 -111
mit _ der	-15 0 0 0 0
mit _ die	-291 -43 350 0 306
mit _ fehle	-14 -40 26 0 -31
mit _ gesch	-24 180 0 0 0
mit _ grues	0 8 -49 -4 0
mit _ hacke	0 0 76 0 0
mit _ hand	79 -21 66 0 -21
mit _ ich	-5 0 171 0 -4
mit _ im	-271 0 325 0 0
mit _ karte	-174 0 544 -72 442
mit _ kennw	0 0 0 0 -11
mit _ konne	0 -36 -116 0 0
mit _ naech	-29 0 0 0 0
mit _ namen	-30 414 -127 0 -23
mit _ neuen	0 0 82 -67 -97
mit _ passw	0 143 -43 0 -32
mit _ patie	143 -62 -259 215 0
mit _ praxi	0 -134 -121 0 -23
mit _ progr	24 -135 -23 -17 0
mit _ quart	0 0 0 -233 0
mit _ softw	0 0 -65 0 0
mit _ stand	225 0 -230 0 0
mit _ techn	-166 -90 -18 0 -20
mit _ ti	0 -46 -15 0 0
mit _ um	0 138 -91 0 0
mit _ und	177 -75 -376 -29 -188
mit _ updat	-22 -53 0 0 0
mit _ von	0 -34 0 -7 -3
mit _ wir	19 -5 0 0 -12
mit _ wurde	0 218 0 0 0
mit _ zu	-6 -25 0 0 -10
mit _ zugan	0 114 0 0 0
mit absen	0 -66 0 0 0
mit betro	0 0 -11 0 0
mit dem	-536 -421 257 -369 537
mit den	-387 -114 379 301 -3
mit denen	-8 0 0 0 -12
mit der	270 -161 407 157 94
mit drei	145 234 -298 0 0
mit einem	457 53 -69 -11 -43
mit einer	-257 341 245 0 -97
mit falsc	0 0 -178 0 0
mit fehle	0 0 -485 -202 -2
mit freun	0 -11 -49 -4 0
mit ihnen	-33 -169 -31 0 -260
mit ihrem	0 -27 48 -182 -208
mit ihrer	0 0 -65 0 -14
mit indis	-10 -88 0 0 0
mit meine	0 433 -108 0 -22
mit norma	0 0 0 0 -6
mit ob	-15 0 0 0 0
mit papie	-69 0 -41 -22 0
mit patie	-102 -43 141 0 0
mit progr	-491 -254 -543 0 -58
mit stark	0 -106 0 0 0
mit uns	0 -103 0 0 269
mit unser	-139 -361 -360 0 0
mit verla	0 0 0 -7 0
mit wir	0 0 -55 -148 306
mit zerti	0 -5 73 0 -9
mit zwei	71 -5 -3 0 -84
mitar _ ihnen	-38 0 -10 0 -54
mitar _ micro	0 174 0 0 0
mitar hat	0 -784 0 0 0
mitar in	0 146 0 0 -74
mitar von	-38 174 -10 0 -54
mitar-	493 -645 -275 -60 -277
mitarbeiter	121 -84 -25 -21 -185
mitarbeiterin	0 -442 -50 0 -26
mitarbeiterinnen	-15 0 114 -40 -24
mitbe-	0 -43 0 0 0
mitbetroffen	0 -43 0 0 0
mitge hat	-11 -115 0 0 0
mitge-	156 -265 -152 0 -142
mitgenommen	-11 -189 -83 0 -56
mitle _ ?	0 0 -1 0 0
mitle gezog	0 -25 -1 0 0
mitle-	0 -25 -46 0 0
mitleidenschaft	0 -25 -46 0 0
mitta-	-252 163 -161 393 346
mittag	-388 158 96 393 357
mittagspause	-76 -86 -195 0 -11
mitte ?	0 -28 0 0 0
mitte _ der	198 -53 -57 -9 0
mitte _ die	119 -49 -14 -26 -61
mitte an	0 0 0 0 -3
mitte in	198 -53 -57 -9 0
mitte ob	0 -1 0 0 0
mitte-	594 -24 620 -294 123
mitteilen	439 -30 -14 0 -36
mitteilung	-81 -47 -4 0 251
mitten	144 122 339 -9 0
mitternacht	0 -49 -64 -259 -10
mittl-	0 0 466 0 -131
mittlerweile	0 0 466 0 -131
mittw ist	-271 -17 -21 14 -11
mittw-	-294 -2 297 -198 -153
mittwoch	2 -2 309 -86 -143
mittwochs	-296 0 -12 -52 -11
mitzu-	0 -39 -1 0 0
mitzuteilen	0 -39 -1 0 0
mkg-p-	0 -2 0 0 0
mkg-praxis	0 -2 0 0 0
mo	-66 0 0 -130 0
mo bis	0 0 0 -130 0
mobil	-110 0 -39 -75 -25
mobil 0	-17 0 0 0 0
mobil _ 0	-17 0 0 0 0
mobil-	0 -72 -353 0 -138
mobile	0 0 -160 0 -138
modul	-135 -124 415 153 -63
modul _ die	-20 0 -50 -57 -27
modul fuer	-20 0 -50 -57 -27
modul-	-262 0 131 99 -7
module	-245 0 131 99 -7
moech _ auf	0 0 0 0 141
moech _ den	-73 -38 0 0 0
moech _ ob	-1 -51 68 0 0
moech _ unser	0 -36 0 0 0
moech _ vertr	0 0 0 0 -77
moech _ wisse	0 0 0 -47 -22
moech das	-46 0 0 0 0
moech den	0 0 0 0 -1
moech ich	-46 -62 -176 -47 135
moech nicht	0 0 0 -53 -32
moech unser	-64 0 -9 0 0
moech von	0 0 -66 0 -44
moech wir	-2 -36 -92 -111 -80
moech wisse	-1 -51 68 0 0
moech-	-271 -195 -419 -336 -196
moechte	-228 -151 -277 -223 56
moechten	-43 -44 -142 -113 -252
moege	278 135 0 -129 -6
moegl ist	-6 -18 0 0 0
moegl-	1362 -142 -245 -6 -180
moeglich	1414 -142 -223 0 -131
moeglichkeit	-52 0 -22 0 0
moin	-298 69 -78 0 75
moin hier	127 0 -239 0 -15
momen ?	0 -29 0 0 0
momen-	-136 -78 -335 100 -59
moment	-242 -71 -190 100 -46
momentan	106 -7 -145 0 -13
monat	-16 -276 -104 186 0
monat-	-62 -20 -203 1050 -24
monatsende	0 0 -60 131 0
monda-	-35 -199 534 43 0
monday	-35 -199 534 43 0
monit-	-194 -290 -199 0 -46
monitor	-693 -189 -199 0 -46
monitoring	0 -101 0 0 0
monta 0	0 -23 -33 -53 0
monta _ die	-94 -6 -177 1 0
monta-	141 -279 -457 338 87
montag	-208 -279 -457 378 87
month	-174 -7 0 0 -46
more	50 0 -25 -58 -87
morge 0	221 -113 -51 227 -32
morge _ 0	221 -20 -51 443 -32
morge _ uhr	0 -94 0 197 0
morge frueh	-108 -40 -18 617 -54
morge mitta	0 0 0 543 -18
morge um	-19 -39 -90 747 0
morge-	-24 -321 -232 377 72
morgen	-340 -301 23 421 171
morgens	201 -20 -255 -44 -99
morni-	145 84 -11 429 -17
morning	145 84 -11 429 -17
mouse	-114 313 0 -57 0
much	0 0 0 0 86
muehe	0 0 0 0 -469
muell-	-96 -4 -107 0 -56
mueller	-96 -4 -107 0 -56
muess	0 -160 0 0 -25
muess _ als	0 0 0 -93 -25
muess _ bei	0 0 -105 97 -1
muess _ da	0 0 0 -29 0
muess _ das	0 0 0 -144 0
muess _ dem	0 0 0 318 -4
muess _ den	0 -22 0 0 0
muess _ der	-208 0 -116 -61 279
muess _ die	0 0 0 -223 0
muess _ fuer	0 0 0 0 -119
muess _ jetzt	-43 0 0 0 -1
muess _ noch	-91 -19 -115 218 -14
muess _ ob	0 0 -30 0 0
muess _ patie	227 0 -29 -56 0
muess _ selbs	0 0 0 -55 -81
muess _ ueber	0 0 161 0 0
muess _ uns	0 0 0 0 -33
muess _ unser	-164 0 0 0 0
muess _ von	-22 0 381 0 0
muess bis	0 0 -227 175 0
muess das	0 0 0 -50 0
muess der	126 0 0 76 -17
muess die	99 0 -30 363 -110
muess mer	0 -160 0 0 -25
muess nicht	-184 0 -168 -7 -424
muess oder	-45 -17 0 0 0
muess sich	0 0 0 -330 902
muess unser	58 -52 -29 0 0
muess wir	-834 -12 193 -336 -182
muess-	-563 -241 68 427 584
muesse	0 -103 0 39 0
muessen	-461 -139 -57 502 453
muesste	-61 0 -113 -44 -123
muessten	-19 0 -33 -70 0
muss	-868 -166 -455 1466 -91
muss _ bei	0 0 -8 52 0
muss _ das	-57 -15 -75 -63 0
muss _ davon	0 -161 0 0 0
muss _ der	0 -7 0 -13 0
muss _ die	-43 155 0 -18 0
muss _ jetzt	-193 -81 0 -25 0
muss _ meine	-48 -46 125 -61 0
muss _ morge	0 0 -124 -215 -12
muss _ ob	0 0 -19 0 0
muss _ patie	0 -3 -75 0 0
muss _ serve	-65 -10 0 67 0
muss _ tun	0 0 0 0 -62
muss _ werde	0 0 -134 -76 -7
muss bis	0 -56 60 -143 -12
muss das	-28 0 0 -507 0
muss der	-65 -10 -144 60 0
muss die	-38 -52 -60 214 0
muss ich	-201 -309 367 15 -62
muss man	0 0 0 -68 0
musst die	505 0 -218 0 -38
musst-	1095 -25 -369 -27 -155
mussten	1095 -25 -369 -22 -155
must	182 -18 -178 786 0
must be	0 0 -130 573 0
muste 0	-112 -90 377 -29 -28
muste _ die	0 0 -28 0 0
muste-	-112 -100 377 -29 -28
muster	-112 -100 377 -29 -28
mutte-	162 -119 -711 0 -29
mvz	-323 -126 -198 -25 95
mvz _ gmbh	-65 -89 -1 -25 115
mvz gmbh	0 0 0 0 -9
mvz mit	225 0 -279 0 0
mx	0 -19 0 0 0
mx 0	0 -19 0 0 0
my	-879 651 103 274 941
my _ ist	-253 216 -16 -37 -116
my appoi	-202 0 272 0 0
my patie	-159 324 -16 0 -57
my pract	0 -59 0 0 0
n	-80 314 0 0 0
nach	1043 110 331 -34 -477
nach 0	189 -170 -49 -38 -45
nach _ 0	263 -225 0 228 -3
nach _ angri	-28 84 220 0 -39
nach _ anmel	729 -131 -92 0 -138
nach _ attac	-48 0 0 0 0
nach _ der	0 77 -37 0 -141
nach _ dritt	-24 0 71 0 0
nach _ gelan	-157 0 0 0 0
nach _ gesch	417 175 0 0 -15
nach _ hacke	0 0 0 0 -45
nach _ jahre	-8 0 0 0 -45
nach _ kennt	0 0 0 0 -7
nach _ letzt	0 -196 106 -17 -5
nach _ minut	-174 130 -331 0 0
nach _ neust	373 -2 -402 0 -273
nach _ passw	193 0 117 0 0
nach _ schic	-124 114 0 0 -77
nach _ stand	0 0 0 -28 0
nach _ strom	176 0 523 0 0
nach _ tausc	-69 0 -6 0 0
nach _ uhr	-65 0 -10 -38 0
nach _ updat	250 -15 -40 0 -31
nach _ vorfa	0 0 0 -13 -1
nach _ was	0 0 -108 0 0
nach art	0 -55 0 52 -3
nach artik	0 0 0 285 0
nach dem	165 -253 -3 -55 -133
nach den	1166 -78 -146 -69 0
nach der	122 104 -210 -48 -148
nach diese	-48 0 0 0 0
nach draus	-195 175 0 0 0
nach einem	-76 -134 306 -82 -175
nach hause	560 -33 0 -12 -131
nach ihrem	-52 0 297 0 292
nach iso	0 0 0 -110 0
nach ob	0 0 -11 0 0
nach welch	0 0 0 -28 0
nach zwei	-587 -5 -386 0 186
nachb-	-566 -306 -365 -44 -25
nachbarpraxis	-397 -239 -119 -28 -12
nachd-	25 -10 -45 0 -40
nachdem	25 -10 -45 0 -40
nachf-	0 -82 -104 330 -60
nachfolger	0 -30 0 0 0
nachfolgerin	0 0 0 214 0
nachfrage	0 0 0 0 -60
nachfrist	0 -52 -104 116 0
nachg-	-209 60 -75 -27 505
nachl-	0 -47 0 0 0
nachm-	232 -189 2 -12 -80
nachmittag	-78 -169 77 -12 -80
nachn-	-158 0 -95 0 0
nachnamen	-158 0 -95 0 0
nachr _ den	0 0 0 0 -68
nachr an	0 0 0 0 -68
nachr von	0 -92 -90 -9 -242
nachr-	-417 81 858 126 -591
nachricht	-284 -165 167 180 -476
nachrichten	-133 246 329 -27 -75
nachs-	110 -65 443 -6 -159
nachsehen	298 0 0 0 0
nacht	-289 966 -71 74 -58
nacht _ 0	0 226 0 0 -72
nacht _ ist	-122 0 0 0 -68
nacht _ unser	-102 142 0 -19 -92
nacht hat	-102 -466 0 -13 -139
nacht-	107 507 -34 -35 42
nachts	-67 642 -34 -35 -129
nachv-	0 0 0 -8 -113
nachvollziehen	0 0 0 -8 -113
nachw-	0 388 0 457 0
nachweis	0 -30 0 281 0
nadel-	-134 -73 -59 0 0
nadeldrucker	-134 -73 -59 0 0
naech _ ?	0 -52 0 -26 0
naech _ nicht	-29 0 0 0 0
naech daten	-18 0 455 0 -28
naech updat	-29 0 0 0 0
naech woche	309 -58 -229 -78 -35
naech-	295 127 536 216 -83
naechste	435 -58 -229 -97 -3
naechsten	-56 -120 256 313 -32
naechstes	0 0 0 0 -6
naechten	-85 0 160 0 0
naechtliche	-18 305 455 0 -40
naehe	0 501 362 0 -14
naeml-	-59 0 0 -25 0
naemlich	-59 0 0 -25 0
name	81 -444 -329 -75 0
name der	0 -195 0 -13 0
namen	290 -96 116 0 -55
namen _ die	0 -147 0 0 0
namen in	0 -42 0 0 0
namen und	-10 18 -1 0 0
namen-	-5 261 -69 0 0
namens	-5 348 -1 0 0
names	264 58 -110 -1 0
nas	0 147 -233 0 0
ne	1102 -30 -56 -6 -30
neben	-78 175 -54 -106 -25
neben der	0 -129 -167 -106 0
neben-	-26 -285 191 -174 -51
nebenan	-38 -101 210 -72 -38
nebenbetriebsstaette	0 0 0 -102 0
need	-272 -63 -570 420 420
need the	-87 -63 -170 112 -61
need to	-185 0 -355 -11 500
neede-	-4 -138 -46 0 245
needed	-4 -138 -46 0 245
neffe	-10 -201 -21 0 -66
nehme	0 -27 0 0 -22
nehme wir	-58 0 -54 0 0
nehme-	-8 -110 -351 -37 -339
nehmen	-8 -110 -351 -37 -339
nei	657 -26 -150 223 0
nein	-223 -220 804 60 -155
nein ?	0 0 0 128 0
nenne ?	0 -29 0 0 0
nenne _ uns	0 0 -56 0 -12
nenne sie	0 0 -56 0 -12
nenne-	0 -29 -56 0 -12
nennen	0 -29 -56 0 -12
nennt	-46 49 -18 0 -7
nephr-	-115 0 328 -15 0
nerve-	-237 0 385 234 464
nerven	0 0 -24 234 499
nervt	-24 0 163 0 0
nett	0 0 -136 0 0
netwo-	-50 506 -4 -47 -49
network	-50 506 -4 -47 -49
netz	-45 797 -61 -85 71
netz ?	0 -48 0 0 0
netz genom	224 148 -8 0 -23
netz nehme	0 -43 0 0 -5
netzw-	-17 -131 80 0 -79
netzwerk	0 0 150 0 0
netzwerkkabel	0 34 0 0 -79
neu	-195 -252 879 -28 46
neu _ ?	0 0 -170 0 0
neu _ und	-50 -101 236 0 390
neu _ werde	0 0 -306 0 0
neu einge	0 -83 -195 0 -24
neu gesta	-142 24 325 -3 128
neu verge	-33 0 0 -17 -7
neu zu	57 0 0 0 -24
neue	-301 -474 -473 -125 494
neue _ ab	0 0 -11 0 1144
neue _ brauc	0 0 0 0 -163
neue _ ein	0 -21 0 0 0
neue _ fuer	0 0 0 0 -2
neue _ in	-20 224 0 -39 -30
neue _ ist	-33 0 -159 0 -140
neue _ laute	0 0 0 0 218
neue _ und	-37 13 -104 -64 -41
neue betri	0 0 -60 0 0
neue kolle	0 -21 0 0 -22
neue lizen	-11 -132 0 0 -2
neue passw	15 -16 0 0 -12
neue progr	-28 -41 0 0 0
neue rechn	0 -180 0 0 524
neue telef	0 0 -11 0 476
neue versi	0 -2 -16 0 30
neuen	-866 -269 -87 -292 -106
neuen _ 0	0 0 -28 -40 106
neuen _ sind	0 -24 -52 -63 0
neuen patie	-536 -42 -222 0 0
neuen rechn	-130 -10 -62 0 -50
neuen serve	-20 -24 0 0 175
neuen versi	0 0 -52 0 0
neuer	-83 400 -6 -64 95
neuer-	-222 452 0 0 -5
neuerdings	-222 452 0 0 -5
neues	-88 331 -139 0 -140
neues kennw	0 -111 0 0 -78
neugi-	-77 -89 -115 0 -50
neugier	-77 -89 -115 0 -50
neuli-	0 -85 0 0 -444
neulich	0 -85 0 0 -444
neun	-10 -122 639 257 -230
neun _ und	74 -9 -71 201 0
neuro-	88 0 -62 0 122
neurologie	88 0 -62 0 122
neust _ serve	120 0 -290 0 -27
neust-	161 -22 -140 0 3
neustart	161 -22 -140 0 3
never	-392 190 14 0 -29
new	-351 -109 -370 -116 -253
news	0 -85 0 0 -54
newsl-	-116 0 -151 0 -249
newsletter	-116 0 -151 0 -135
next	-48 -6 0 -165 0
ni	-40 190 225 -5 0
nicht	-530 -178 540 -381 -881
nicht ?	194 0 0 -111 -54
nicht _ 0	327 -237 249 -63 -6
nicht _ ?	-145 0 -136 0 -1
nicht _ alle	230 -40 -470 0 0
nicht _ am	67 -24 -258 319 0
nicht _ an	-383 -64 278 180 -194
nicht _ arbei	348 0 -136 -22 0
nicht _ auf	388 -60 -396 0 -9
nicht _ aufru	479 0 -37 -24 0
nicht _ aus	-154 -29 -222 -55 0
nicht _ bei	-1012 -98 594 -28 -5
nicht _ bitte	-211 -102 -4 0 -69
nicht _ da	-245 -71 102 0 -33
nicht _ das	-219 0 721 112 -66
nicht _ dass	-158 -34 -74 0 0
nicht _ dem	-498 -49 -277 0 0
nicht _ den	-123 0 67 0 0
nicht _ der	-260 -141 -467 -173 -32
nicht _ desha	-8 0 -327 0 0
nicht _ die	-408 -142 236 -82 -81
nicht _ druck	391 0 -271 -8 0
nicht _ durch	-108 0 518 -17 0
nicht _ ein	-4 0 393 0 -23
nicht _ erkan	-118 0 -6 0 0
nicht _ es	-13 0 113 0 0
nicht _ fehle	-118 0 359 0 0
nicht _ geht	-22 0 -325 0 0
nicht _ haben	0 0 94 0 0
nicht _ hat	-8 -55 -74 0 -10
nicht _ ich	-195 -52 303 -15 317
nicht _ ihnen	-35 198 -133 -27 -47
nicht _ im	45 -133 -333 0 0
nicht _ in	-433 -16 629 0 0
nicht _ ins	162 0 -261 -35 0
nicht _ ist	11 -110 -203 -64 -117
nicht _ kann	473 0 -43 0 0
nicht _ kein	144 0 -288 0 -19
nicht _ keine	210 0 -40 0 0
nicht _ koenn	2 0 -37 -14 -113
nicht _ kommt	-588 0 410 0 0
nicht _ laeuf	25 0 -7 -10 -28
nicht _ mehr	497 0 -763 0 -202
nicht _ meine	-160 0 -46 0 0
nicht _ mit	-337 -7 653 0 -44
nicht _ nicht	526 0 -308 0 0
nicht _ nur	-245 0 367 0 -12
nicht _ ob	-195 -22 -12 0 0
nicht _ obwoh	0 -128 -117 0 0
nicht _ oeffn	98 182 -157 0 -13
nicht _ patie	30 0 -186 0 0
nicht _ progr	148 -41 -129 0 0
nicht _ raus	-91 0 107 0 -66
nicht _ rein	94 -60 -172 0 0
nicht _ sein	28 0 -4 -36 -1
nicht _ seit	-1 -25 -246 0 -15
nicht _ sie	35 0 -61 0 -43
nicht _ sind	-115 0 0 -67 0
nicht _ steht	-99 0 79 0 0
nicht _ tun	-194 0 -83 -39 620
nicht _ ueber	0 0 250 0 0
nicht _ und	-172 0 -304 -17 -34
nicht _ versc	-22 -104 218 0 -9
nicht _ von	-266 -20 121 0 -13
nicht _ was	225 -108 103 -16 -21
nicht _ weil	-83 -132 -172 0 0
nicht _ wer	319 0 -18 -125 -16
nicht _ werde	-144 0 117 -44 -47
nicht _ wie	-34 -78 -49 -52 0
nicht _ wir	-412 413 37 -62 -102
nicht _ wird	-12 -73 175 0 0
nicht _ zu	-49 -78 -89 0 24
nicht alle	-132 -72 25 0 -4
nicht an	-140 -25 178 -114 -86
nicht angek	-64 -158 -364 0 -4
nicht angen	-59 -16 59 0 0
nicht angez	0 0 -284 0 0
nicht anmel	-245 -26 0 0 0
nicht anruf	-2 0 0 -19 -11
nicht arbei	370 -31 -92 -24 -4
nicht auf	-415 -211 -336 0 0
nicht aufru	601 -1 -132 0 0
nicht aus	-86 0 -162 0 0
nicht bei	417 0 110 0 0
nicht betro	0 -49 -297 0 -10
nicht bis	-17 -19 -156 434 0
nicht da	124 -128 -233 40 0
nicht das	202 -116 -144 -83 366
nicht dass	-266 -13 -146 -81 0
nicht der	-174 0 48 206 -50
nicht die	-152 -42 -120 -86 -6
nicht druck	-378 -20 113 -72 0
nicht durch	-131 0 945 218 -84
nicht einge	136 0 -547 -37 -17
nicht einma	289 -78 -138 147 -16
nicht erkan	-159 -25 -465 0 0
nicht errei	30 -46 744 -93 -8
nicht erste	0 -18 559 -21 0
nicht erzeu	0 0 272 101 0
nicht freig	-52 -8 99 -1 -3
nicht fuer	-140 0 -113 0 237
nicht gefun	168 -804 52 -19 45
nicht geht	1157 -2 103 -6 -258
nicht gekla	-8 -62 -29 0 -62
nicht geoef	-68 -57 0 0 0
nicht hoch	483 0 -149 0 0
nicht ich	-86 329 -163 0 -49
nicht im	0 -39 -58 -70 -29
nicht in	122 0 238 -10 -24
nicht ins	-75 0 -114 0 0
nicht insta	-66 -126 -91 0 0
nicht ist	0 0 150 0 0
nicht klar	-73 0 -16 0 0
nicht kommt	-171 0 2 0 -10
nicht lesen	-164 129 211 0 0
nicht mal	397 -4 -548 0 0
nicht mehr	-623 29 -558 90 -29
nicht mit	-322 -128 -315 -34 -8
nicht moegl	1089 0 800 0 -27
nicht noeti	0 0 0 0 292
nicht ob	-6 -66 89 -31 0
nicht oeffn	-175 -37 -47 0 -9
nicht passi	-288 0 224 0 -31
nicht raus	-177 0 312 -8 -5
nicht sagen	24 0 0 0 350
nicht seit	-31 0 -4 0 -27
nicht sie	-66 0 -46 0 0
nicht start	578 -35 204 0 -167
nicht stimm	0 0 0 0 -15
nicht ueber	-66 -45 -375 -546 -26
nicht und	72 0 444 240 0
nicht unter	-22 0 -115 0 -175
nicht verbu	0 0 108 0 -2
nicht veror	500 0 -83 -6 0
nicht versa	-102 0 0 -23 -2
nicht versc	-316 89 24 0 -40
nicht verse	-32 -43 797 0 0
nicht von	-240 722 -222 0 478
nicht weil	263 -168 -362 -30 0
nicht weite	40 -73 -31 -22 554
nicht wer	-666 -85 977 -55 0
nicht wie	-8 -43 -58 141 0
nicht wir	187 0 71 0 0
nicht zu	650 -13 -357 -81 -97
nicht zur	-145 0 76 0 -329
nicht-	-114 -330 -171 -31 378
nichts	-114 -330 -171 -31 378
nie	-139 56 106 -6 -186
nie _ haben	0 -87 -115 0 0
niede-	-273 -91 -258 340 212
niederlassung	-66 -42 -180 0 212
niema _ ihnen	0 0 -128 0 0
niema _ sich	7 -42 -142 0 -5
niema _ uns	199 134 260 0 -5
niema bei	0 0 -128 0 0
niema errei	-70 -27 394 0 0
niema etwas	-210 -125 0 -17 -11
niema mehr	265 -46 684 -12 -24
niema von	243 234 -198 0 -5
niema-	-148 -286 147 -264 -73
niemand	-247 -252 54 -158 -73
niemandem	500 199 306 -15 0
niemanden	-269 -233 -213 -90 0
night	-105 487 -77 0 126
night-	-63 -28 592 0 0
nightly	-63 -28 592 0 0
nimmt	-422 -193 1523 217 -30
nimmt die	-245 0 -409 277 0
nimmt keine	-298 0 513 0 -30
nirge mehr	-111 0 450 -6 0
nirge-	-127 -108 717 224 -20
nirgends	-183 -108 717 224 -20
no	337 -155 790 155 598
no _ no	225 0 -334 0 -91
no _ to	44 -36 -573 0 495
no lab	-244 0 473 -46 -61
no longe	-292 0 838 0 -48
nobod-	469 -66 -353 -9 -20
nobody	469 -66 -353 -9 -20
noch	39 -348 -370 1046 -806
noch 0	0 0 120 201 0
noch ?	0 0 -64 -90 0
noch _ ?	-226 0 0 -27 -54
noch _ alte	-28 -23 15 -23 0
noch _ auf	-24 0 0 0 0
noch _ bei	0 0 -10 -2 -20
noch _ dem	158 -126 -1 -57 -4
noch _ den	125 -82 -85 0 0
noch _ der	-17 -13 -3 0 0
noch _ die	-137 0 26 -10 -71
noch _ druck	-106 0 176 0 0
noch _ einge	0 0 -285 -37 0
noch _ frage	-55 -36 -98 -73 0
noch _ ihnen	0 0 -83 0 -14
noch _ ist	-44 0 -90 -9 0
noch _ mit	-225 226 -86 0 0
noch _ nicht	-192 231 0 -20 0
noch _ noch	414 0 -389 -2 0
noch _ oder	-40 0 0 0 0
noch _ progr	-200 39 0 0 0
noch _ sind	-118 0 -56 0 0
noch _ tage	0 0 -43 356 0
noch _ und	488 -22 -168 -49 166
noch _ zu	0 0 -24 0 0
noch alles	-991 0 0 -10 -290
noch als	-165 0 353 0 0
noch an	78 -304 -85 -9 0
noch ander	0 0 0 -50 0
noch auf	-347 -291 229 -57 0
noch bei	222 -22 -106 150 -14
noch bis	-24 -42 -10 269 -20
noch da	-175 274 -72 0 0
noch das	381 0 -135 0 0
noch der	22 -92 152 -314 0
noch die	-70 -60 -269 65 0
noch ein	93 -62 115 -5 0
noch eine	132 -82 -6 -19 0
noch einen	-4 0 8 -39 -30
noch einma	0 -35 -35 -223 -65
noch etwas	160 0 0 -17 0
noch heute	131 -64 0 613 -27
noch hinte	421 -22 361 -2 0
noch im	0 0 -57 0 0
noch immer	-14 0 144 0 -61
noch irgen	254 -4 -260 0 0
noch jeman	-88 0 -12 -83 0
noch keine	-161 0 -68 176 0
noch mit	-80 -117 -86 -9 0
noch nicht	-672 169 -653 210 -67
noch nie	-114 -53 291 -6 0
noch offen	0 0 0 -36 0
noch per	0 0 452 0 0
noch rezep	3 0 -52 -6 0
noch siche	-72 0 0 -95 0
noch traue	0 0 -278 0 0
noch ueber	-109 0 198 -15 0
noch und	-19 0 -38 0 0
noch vertr	0 0 -53 0 0
noch was	0 -58 -29 0 0
nochm-	-60 -64 -32 -12 62
nochmal	0 0 -22 -12 83
nochmals	-60 -64 -10 0 -20
noeti ?	0 0 0 0 -17
noeti ist	0 0 0 0 -124
noeti-	-72 0 -107 0 683
noetig	-72 0 -107 0 683
none	-18 116 180 0 -46
none _ our	151 -11 113 0 0
none of	79 116 36 0 -46
noon	0 0 -48 371 194
nord	159 0 -59 0 -20
norma ?	0 0 -90 0 -72
norma _ ?	0 0 0 -38 0
norma weite	-37 0 0 0 -36
norma-	-56 -252 -408 -111 298
normal	-121 -186 -141 -98 304
not	-261 43 294 149 -284
not ?	-13 0 0 -14 0
notbe-	470 0 -97 -22 0
notbetrieb	255 0 -41 -22 0
notdi-	437 0 0 0 0
note	180 221 -288 0 -114
noteb-	264 206 -19 0 0
notebook	264 206 -19 0 0
notes	-227 -43 414 -19 -93
notfa _ der	-29 217 0 0 -39
notfa _ und	210 0 -62 0 0
notfa _ wir	313 0 0 0 -20
notfa bei	-159 0 0 0 0
notfa in	0 0 0 0 -39
notfa oder	0 0 0 0 -33
notfa und	180 -51 -8 0 0
notfa-	431 498 -407 -166 -137
notfaelle	791 0 -243 0 0
notfall	-93 -19 -254 0 -182
notfalldatensatz	0 -93 -75 0 0
notfallplan	-235 -51 -11 -79 -91
nothi opens	184 0 -108 -33 0
nothi works	-154 -32 0 0 -43
nothi-	-22 -216 -279 280 192
nothing	-22 -216 -279 280 192
notic-	-37 -52 201 -7 0
notice	-23 0 0 -7 0
noticed	-13 -52 201 0 0
notie und	220 -14 0 0 0
notie-	508 -82 -321 0 -95
notieren	178 -47 -224 0 -13
notiert	330 -35 -98 0 -82
notif _ data	0 0 -30 301 0
notif the	0 0 -30 301 0
notif-	0 0 -30 521 -18
notify	0 0 -30 301 0
novem 0	0 0 0 -76 0
novem _ 0	0 0 0 -76 -2
novem-	-100 -59 -127 -746 -95
november	-100 -25 -127 -746 -95
now	411 553 -97 0 -386
now ?	-136 0 0 0 -6
nr	0 -64 0 -7 -2
nr 0	0 -64 0 -7 -2
nr _ 0	0 -64 0 0 -2
nu	325 348 -52 -59 656
nu ist	229 -72 -136 -5 -20
nuesc-	453 -13 330 -2 -43
nuescht	453 -13 330 -2 -43
nuetz-	0 0 0 339 -220
null	1923 0 -269 -25 0
numbe of	0 0 -23 -116 0
numbe-	0 -159 -109 -116 -66
number	0 -159 -118 -116 -66
numme _ der	-18 -20 0 0 67
numme-	14 -70 -128 -33 114
nummer	-264 -70 -82 -33 119
nummern	277 0 -47 0 -5
nun	-582 -406 -333 -116 604
nun ?	-36 153 0 0 0
nun _ ich	-18 0 0 0 0
nun _ meine	0 -9 0 0 -63
nun auch	0 -26 157 0 0
nun schon	0 -32 -162 0 -57
nur	371 -468 120 -232 -66
nur _ 0	0 0 -20 -100 -78
nur _ ?	-99 0 0 0 0
nur _ als	-165 0 353 0 -6
nur _ arbei	0 0 181 0 0
nur _ die	-304 0 -177 -9 219
nur _ eine	37 0 -19 0 0
nur _ info	0 0 0 0 -557
nur _ inter	0 0 0 0 -22
nur _ kennt	0 0 0 0 394
nur _ leere	0 0 -238 0 0
nur _ oder	-147 -106 0 0 0
nur _ sandu	-34 0 -72 0 0
nur _ und	-57 0 -75 -271 -16
nur _ zweit	-287 0 178 0 0
nur auf	-160 0 -43 0 -85
nur aus	-24 0 -143 0 89
nur bei	-183 0 5 0 -65
nur bis	0 0 -4 -122 0
nur das	-16 0 -190 0 108
nur den	-1 0 652 0 -51
nur der	3 -4 -565 0 48
nur die	22 -169 -19 -42 -145
nur ein	681 -214 -215 0 -203
nur eine	-13 -16 -164 0 -208
nur einen	228 -20 -28 -38 0
nur einze	-91 0 0 0 0
nur ihre	-20 0 0 0 0
nur noch	476 293 737 175 -47
nur per	0 0 -240 0 0
nur sagen	-89 0 -10 0 261
nur um	0 0 0 0 -37
nur von	0 0 -108 0 -22
nur zu	-147 0 0 0 -1
nur zur	-9 0 0 0 120
nurse	0 -52 0 0 0
nutze progr	-114 0 0 0 0
nutze-	-31 -157 -275 -15 0
nutzen	-153 0 -252 -15 0
o	0 -36 0 0 0
ob	-667 -833 -60 -7 -408
ob _ als	-19 0 0 0 0
ob _ angre	0 0 -21 0 0
ob _ angri	-30 0 0 0 0
ob _ auch	0 0 -46 0 0
ob _ bei	-24 0 0 0 0
ob _ das	0 0 0 0 -118
ob _ daten	-192 -39 -3 -55 0
ob _ dem	0 0 -13 0 -5
ob _ den	-32 -51 0 -64 0
ob _ der	0 0 -7 0 0
ob _ die	0 0 0 0 -4
ob _ ein	0 -51 0 0 0
ob _ eine	0 -28 -25 128 0
ob _ es	-121 -66 0 -14 0
ob _ im	0 0 0 0 -22
ob _ jetzt	0 0 -44 0 -132
ob _ meine	0 -12 0 0 0
ob _ nach	0 0 -39 0 0
ob _ nun	-45 -17 0 0 0
ob _ patie	0 0 -52 0 0
ob _ sich	0 -2 0 0 0
ob _ ti-zu	0 0 -13 0 0
ob _ ueber	0 0 -58 0 -27
ob _ uns	-2 -145 0 0 0
ob _ unser	0 0 0 0 -12
ob _ von	0 0 133 -30 -12
ob _ zugan	-44 0 -90 0 0
ob auch	0 0 -7 0 0
ob das	0 0 330 -9 -132
ob der	-26 0 -90 -8 -31
ob die	-222 -104 -67 -62 0
ob diese	-81 -28 -27 0 -19
ob ein	0 0 -114 0 0
ob er	0 -13 -47 0 0
ob es	-30 -1 -44 -30 -12
ob ich	-161 -66 157 -133 0
ob ihr	0 0 0 0 -100
ob ihre	-118 0 -91 0 -79
ob man	-32 -8 0 -11 0
ob perso	0 -39 -1 -55 0
ob sich	0 -21 -19 0 0
ob sie	-46 -51 -40 0 154
ob unser	-63 -66 -126 0 0
ob wir	-122 -44 -99 -2 -135
oben	102 -128 -14 44 -74
oberf-	0 0 -246 0 -82
oblig to	-3 0 0 0 0
oblig-	-3 0 0 0 0
obwoh die	-91 -56 590 -7 0
obwoh sie	-79 0 -72 0 -34
obwoh wir	0 289 -273 -8 -26
obwoh-	-210 81 97 -15 -68
obwohl	-210 81 97 -15 -68
octob-	0 0 -135 0 -116
october	0 0 -135 0 -116
oder	-353 -1244 -213 -773 -920
oder _ ?	-72 0 0 18 -21
oder _ bei	0 0 109 0 -116
oder _ da	0 -92 0 0 0
oder _ das	-73 -40 -12 -42 -3
oder _ der	0 0 0 0 -59
oder _ des	-116 0 0 0 0
oder _ die	-26 -222 -190 -27 0
oder _ eine	-2 -27 0 0 0
oder _ einze	-91 -45 0 0 0
oder _ er	-40 0 0 0 0
oder _ es	-42 -6 0 0 0
oder _ euch	0 0 0 0 -113
oder _ ich	0 0 0 -9 0
oder _ ihr	0 -122 -40 -5 -113
oder _ ihre	-8 0 0 0 -47
oder _ jetzt	0 0 0 0 -6
oder _ noch	0 0 0 -17 0
oder _ sie	0 0 0 -55 -57
oder _ von	-17 162 0 0 0
oder _ wir	-43 0 55 -13 -57
oder alle	0 0 0 0 -47
oder am	0 0 0 -19 0
oder an	-2 -27 176 0 0
oder auch	0 -106 0 0 0
oder bloss	0 0 -57 0 0
oder die	0 0 0 -30 0
oder ein	-102 0 44 0 0
oder erst	-45 -133 0 0 0
oder haben	0 0 55 0 -57
oder hat	0 -104 0 0 -103
oder ist	-144 0 -21 -28 -57
oder jeman	0 -48 0 0 0
oder koenn	-43 0 0 0 0
oder liebe	-36 0 0 0 0
oder liegt	-40 0 0 0 0
oder macht	0 0 0 -5 -113
oder muess	0 0 0 0 -57
oder muss	0 0 -10 0 0
oder nein	0 0 0 128 0
oder nicht	-77 0 -139 -115 -75
oder nur	-190 0 39 0 -131
oder ob	-30 -51 -11 0 0
oder reich	-33 0 0 0 0
oder schon	0 -19 0 -155 0
oder sie	0 0 0 -67 -66
oder sind	0 -13 0 0 0
oder soll	0 0 0 -9 0
oder sollt	0 0 0 -13 0
oder ueber	-45 0 219 0 0
oder wie	0 -219 -78 0 0
oder wir	0 0 0 0 -32
oder wo	-47 0 0 0 -19
oeffn ?	0 -20 -4 0 0
oeffn _ nicht	-282 81 -216 0 -24
oeffn der	-78 -24 -290 0 0
oeffn die	0 -4 -124 0 0
oeffn laess	272 42 -89 0 -23
oeffn nicht	-76 -24 623 0 0
oeffn sich	-437 292 554 0 229
oeffn und	-199 300 11 0 0
oeffn-	402 642 255 -38 49
oeffnen	384 110 -78 -38 93
oeffnet	18 136 489 0 -18
oeztu-	-67 -33 0 0 0
oeztuerk	-67 -33 0 0 0
of	281 204 230 -73 603
of _ ?	0 0 0 0 -79
of _ custo	0 0 0 0 -79
of _ incid	0 -107 0 -8 -23
of _ pract	0 -178 0 0 0
of _ syste	190 -41 -25 0 0
of a	0 0 20 -48 0
of our	-44 688 248 -116 -61
of the	-25 -145 -342 -309 -204
of them	195 -65 663 418 -70
of this	0 0 0 0 -46
of your	0 -69 0 -9 -137
off	0 -164 402 -30 0
off on	0 -43 0 0 0
offen	-575 -338 -19 -168 -51
offen-	0 494 -56 -39 -154
offenbar	0 302 0 0 -39
offic 0	-19 0 0 0 0
offic-	-196 -133 0 -273 -227
office	-196 -133 0 -266 0
officer	0 0 0 -7 -227
offiz-	0 0 -11 0 0
offizielle	0 0 -11 0 0
offli-	765 -8 1845 0 -84
offline	765 -8 1845 0 -84
oft	-13 0 -111 0 131
ohlse-	126 -110 0 0 0
ohlsen	126 -110 0 0 0
ohne	-100 680 -853 539 94
ohne _ gedru	-10 -61 -154 -14 -4
ohne _ wir	0 0 0 -16 149
ohne _ zu	-282 -7 523 0 -61
ohne akten	275 0 -24 -54 -41
ohne compu	-125 -41 -91 0 0
ohne dass	-204 970 -46 0 -26
ohne die	159 -88 39 537 -51
ohne erfol	-91 -65 25 0 -77
ohne funkt	21 -112 602 -22 -22
ohne karte	116 -4 0 0 -54
ohne syste	421 -34 -100 -172 0
ohne verbi	-327 -133 961 -59 -42
ok	-469 -55 617 -83 239
oktob-	-294 -247 -192 311 -71
oktober	-294 -242 -146 311 -71
on	279 1986 215 782 -633
on _ 0	-10 -70 -88 313 0
on _ compu	116 -155 -69 0 -22
on _ machi	-304 0 596 0 -92
on _ of	0 -50 0 0 0
on _ own	-114 95 0 -9 0
on _ serve	153 517 0 0 -66
on _ side	31 -49 -167 0 -16
on _ the	-192 -79 277 208 0
on all	-224 -115 295 0 -114
on any	628 -3 -170 0 0
on every	48 -124 280 -97 0
on my	0 0 0 0 -91
on our	410 314 -262 0 -36
on the	-50 892 -133 275 -54
on thurs	0 -133 0 266 -58
on which	0 0 0 -7 0
on your	-226 -54 0 0 -135
one	-448 -233 166 0 -167
one of	-18 -83 -68 0 -58
onkol-	16 0 295 496 -27
onlin _ ?	0 0 -29 0 0
onlin _ nicht	-165 -16 495 0 -58
onlin _ termi	-59 -15 -435 0 0
onlin zeigt	-17 0 357 0 0
onlin-	-732 350 700 -160 -138
online	-19 -15 633 -30 -19
onlinebuchung	-119 0 221 0 -61
only	-58 -45 174 0 358
ooch	0 0 225 0 0
op	-119 0 412 -202 -51
op-pl-	0 -59 509 218 0
open	-110 -161 221 -53 -16
opene-	-8 330 -34 0 -28
opened	-8 330 -34 0 -28
openi-	-49 114 113 -47 0
opening	-49 114 113 -47 0
opens	71 95 -108 -42 0
opera-	257 0 -168 0 -5
operi-	-36 0 -182 -43 -40
opfer	-8 -36 0 0 0
opfer _ angri	-8 0 0 0 0
or	81 -143 -12 -140 -176
or _ ?	-13 0 0 -27 0
or ist	0 0 0 -48 0
or madam	0 0 -20 0 0
orden-	-42 0 -172 0 -30
order	-31 0 426 -92 -151
order-	-478 0 682 0 223
ordne-	0 447 -371 -322 0
ordner	0 447 -416 -322 0
ordnu-	-81 -267 -99 451 -97
ordnung	-81 -267 -75 -20 -97
orga	-30 0 193 0 -21
orga 0	-30 0 3 0 -21
organ-	0 -4 0 0 0
organisatorischen	0 -4 0 0 0
ort	46 48 290 -110 -17
ortho-	357 -54 165 -33 0
orthopaedie	357 -54 40 -1 0
oster-	0 0 0 -40 0
other	-120 0 0 0 -165
ott	0 208 0 0 0
our	146 996 430 -110 55
our _ ?	0 -7 0 0 0
our _ addre	-2 212 0 0 -41
our _ are	637 -46 -91 0 0
our _ can	136 -24 -110 0 0
our _ data	0 -9 0 0 0
our _ has	-92 127 -118 0 -46
our _ have	-7 126 -34 0 -19
our _ ist	19 -59 -55 0 -42
our _ print	0 -32 -58 0 0
our _ remot	0 -29 0 0 0
our _ to	0 0 0 -27 0
our _ was	0 -64 0 -6 -5
our clini	0 -82 0 0 -5
our compu	0 178 0 0 -61
our data	0 0 -114 -7 0
our docto	73 -97 200 0 0
our files	-13 194 0 0 0
our hospi	0 0 0 -9 0
our it	-234 -19 -69 0 256
our label	0 -32 -58 0 0
our new	-146 -5 -23 -116 -41
our own	-36 0 0 0 0
our passw	0 239 0 0 -19
our patie	-69 0 0 0 0
our pract	-249 -21 -15 0 -2
our recep	355 442 -19 0 -9
our serve	-337 252 -171 0 -37
our side	257 -18 -167 0 -16
our softw	110 -26 -33 0 0
ours	0 0 0 0 -30
ourse ?	0 0 0 -47 0
ourse-	0 0 0 -47 0
ourselves	0 0 0 -47 0
out	474 -51 616 52 -98
out _ the	167 0 -25 -266 -55
out of	539 -51 -96 -266 0
outlo-	-340 72 -105 0 0
outlook	-133 72 37 0 0
outpa-	302 0 -97 0 0
outpatient	302 0 -97 0 0
outsi ?	0 0 0 -22 0
outsi-	0 -101 0 -22 0
outside	0 -101 0 0 0
own	-150 15 -51 -9 0
p	-33 -399 -75 0 0
paar	-173 266 -57 -64 0
pad-d-	-99 -70 -193 -141 -22
pad-datei	-99 -70 -193 -141 -22
pader-	0 0 0 -4 0
paderborn	0 0 0 -4 0
paket	0 -62 -24 0 0
paper	-90 -44 -80 -47 0
paper-	0 -48 0 0 -55
papie _ ein	0 250 0 0 0
papie-	-291 387 109 173 -141
papier	220 -86 220 198 -85
papierkorb	-62 517 -105 0 0
partn sind	0 0 0 0 -19
partn-	-70 -25 95 -28 -134
partner	-65 -25 95 -22 -83
passe sie	0 0 0 0 -73
passe-	0 0 0 0 -73
passen	0 0 0 0 -73
passi ?	-89 0 0 0 0
passi _ ?	0 0 0 -22 0
passi ist	0 0 0 -29 -1
passi und	0 0 0 0 -6
passi wenn	-151 0 0 0 0
passi-	-257 0 16 -318 -37
passieren	-137 0 204 -26 -30
passiert	-120 0 -188 -291 -6
passt	-46 0 -112 -67 -174
passw _ den	0 -70 0 0 0
passw _ konne	0 0 11 0 0
passw _ progr	0 0 0 0 -49
passw _ und	497 87 -9 -25 0
passw _ wir	-109 -26 0 -78 -276
passw aende	0 -26 0 -25 0
passw am	0 -61 117 0 405
passw der	0 -16 -20 0 0
passw fuer	0 -70 0 0 -45
passw geaen	182 113 -41 0 246
passw of	0 -178 0 0 0
passw verge	0 -128 0 0 -94
passw vom	-46 181 -85 0 -48
passw-	-426 582 -437 -164 103
passwoerter	-42 -45 -91 -142 345
password	-167 21 -11 0 0
passwords	-49 148 0 0 178
passwort	-361 379 -365 -23 -387
passwortaenderung	-8 0 117 0 0
patch	-109 0 536 0 0
patch-	497 0 -146 0 0
patie ?	-43 221 0 0 0
patie _ 0	-82 86 -15 0 0
patie _ ?	-257 -74 -92 0 0
patie _ an	123 290 -211 -40 -45
patie _ bei	36 -123 397 0 -84
patie _ das	-166 0 367 -28 -75
patie _ dem	-236 0 196 0 0
patie _ den	209 -20 -28 0 66
patie _ der	-32 0 -91 -55 -12
patie _ die	-70 65 -177 126 -2
patie _ eine	-91 0 146 0 0
patie _ hause	-105 -3 0 0 0
patie _ ich	-69 315 0 -26 0
patie _ im	-395 -27 0 0 0
patie _ in	175 99 -322 0 -2
patie _ infor	116 0 0 0 -19
patie _ ist	76 0 -69 0 0
patie _ kann	0 0 -178 -44 0
patie _ keine	-92 -5 -90 0 0
patie _ muess	81 -3 -54 -11 -4
patie _ nach	356 -65 -53 0 -92
patie _ nicht	152 0 -207 0 -25
patie _ oder	-57 0 0 -4 0
patie _ patie	-67 -58 -28 -15 -2
patie _ sagen	-44 0 0 0 0
patie _ seine	-75 -15 0 0 -20
patie _ sich	244 316 -290 0 0
patie _ sind	21 0 -78 302 0
patie _ sms	0 0 -126 0 0
patie _ termi	180 -108 -188 0 0
patie _ the	-7 0 58 0 -19
patie _ ueber	-55 0 -22 52 0
patie _ und	-92 204 -15 -55 0
patie _ uns	-378 -210 140 -52 -8
patie _ unter	-135 0 0 0 0
patie _ wie	-78 0 0 0 0
patie _ wir	333 -228 -12 -10 0
patie _ wisse	-73 0 -30 -56 0
patie an	-91 -104 -182 -137 0
patie auf	-249 -32 259 -14 0
patie aus	-352 -44 196 0 -2
patie benac	0 0 0 0 -4
patie besch	0 0 -28 0 0
patie der	-373 -101 -46 0 0
patie die	237 -95 -257 -58 0
patie einze	-138 0 4 0 0
patie files	379 -10 0 0 -22
patie frage	-119 -10 -304 0 -25
patie fuer	-131 0 0 0 0
patie geloe	-151 0 0 0 0
patie haben	37 -177 165 0 0
patie hat	12 -221 -29 0 -10
patie im	62 -67 42 0 0
patie in	-118 0 0 0 0
patie infor	-68 0 0 0 0
patie ist	74 -111 -198 0 0
patie jetzt	0 -48 0 0 0
patie keine	35 -56 -42 0 0
patie koenn	-127 -30 376 0 0
patie laess	-90 0 -104 0 0
patie mehr	400 -10 -393 0 -3
patie mit	405 -185 -182 -39 0
patie nach	-105 -3 0 0 0
patie nicht	337 0 -441 -74 0
patie oeffn	2 397 -396 0 0
patie per	-134 0 -28 0 -112
patie recor	-179 0 -124 -51 0
patie rufen	-53 290 340 -40 -45
patie sagen	-57 0 125 -35 0
patie schon	27 0 0 0 0
patie sehen	27 -31 208 4 0
patie sind	567 -184 13 -36 0
patie stehe	-7 -103 52 -58 0
patie ueber	-107 0 -9 0 66
patie und	-123 -32 130 -55 -46
patie unser	-121 -22 -5 0 0
patie verla	0 0 -77 0 0
patie von	93 0 34 -16 -12
patie warte	-51 0 154 -62 0
patie werde	23 -41 -352 0 0
patie wiede	414 -20 -88 0 -109
patie wird	-4 -79 -63 0 0
patie zu	-113 -25 225 0 0
patie zur	0 0 -214 -23 0
patie-	182 743 179 297 -887
patient	73 -591 33 -287 -117
patienten	324 272 1082 16 -314
patientenakte	694 -76 -149 0 0
patientenakten	-270 -128 -337 -78 -2
patientendaten	-562 104 -99 220 -263
patienteninformation	0 0 -214 -23 0
patientenkartei	266 -560 -332 -13 0
patientenliste	-76 683 -224 -4 0
patientennamen	228 -90 -195 0 0
patientin	-308 -133 -150 632 -29
patientinnen	-143 -58 -106 -15 -38
patients	509 567 581 -24 -123
pausc-	0 0 0 210 0
pc	160 1039 -276 -97 -15
pcs	16 -167 110 0 -5
pdf	-156 -267 6 -12 244
pen	171 -8 0 0 0
peopl-	337 -96 -217 -33 0
people	337 -96 -217 -33 0
per	-349 43 842 0 -416
per _ an	-4 0 -126 0 0
per _ auf	0 -214 0 0 -42
per _ drauf	0 222 0 0 0
per fax	0 0 452 0 0
per fernw	0 -518 0 0 -219
per fernz	-66 126 0 0 0
per kv-co	-28 0 158 0 0
per mail	-31 60 84 0 -119
per post	0 0 -37 0 0
per sms	-4 0 -269 0 0
per teamv	0 198 0 0 0
perso _ aus	0 -39 -1 -55 0
perso _ unser	-135 0 0 0 0
perso daten	0 -39 -1 -55 -27
perso-	-258 308 356 -55 -99
persoenlich	-123 289 364 0 0
personal	0 -50 0 0 -30
personen	-135 0 0 0 0
personenbezogene	0 -39 -1 -55 0
personenbezogener	0 0 0 0 -27
petra	-63 0 0 0 0
pfleg-	-15 -10 324 -180 0
pflic _ patie	-55 0 0 0 0
pflic die	-55 0 0 0 0
pflic-	-140 0 -182 -112 0
pflicht	-100 0 0 -112 0
phish-	-94 339 -77 0 -46
phishing	-94 339 -77 0 -46
phone	224 -163 23 0 -115
phone-	-45 140 709 -30 0
phoned	0 141 0 0 0
phoni-	0 0 17 0 0
physi-	0 -20 718 0 0
piept	188 -92 -38 0 -167
piept und	-275 -62 0 0 -125
pin	-147 -43 707 -31 -25
pin _ smc-b	0 -43 296 -23 -9
pin der	0 -43 579 -23 -9
place	-100 -94 -69 -26 -14
place befor	0 0 0 -26 -12
plaet-	332 -367 750 -29 312
plaetze	-121 -69 197 0 355
plaetzen	46 -298 841 -29 -43
plan	-46 0 749 0 -118
plan b	-46 0 0 0 -72
planm-	0 0 0 0 -14
planmaessig	0 0 0 0 -14
platt-	582 -244 186 0 -69
platte	-288 -211 314 0 0
platten	545 0 -20 0 -15
platz	791 -535 -6 -5 -118
platz 0	-182 -86 -136 0 0
plaus-	-40 0 -372 652 -31
plausibilitaetspruefung	0 0 -190 652 -31
pleas _ me	-6 0 0 -17 -195
pleas _ my	0 0 0 0 1031
pleas _ our	0 0 0 0 -134
pleas _ the	0 -1 0 0 546
pleas _ us	148 -192 0 0 -36
pleas call	148 0 0 -17 -238
pleas confi	0 0 -15 0 -106
pleas send	0 -48 0 0 -149
pleas-	315 -409 -135 -283 331
please	315 -409 -135 -283 331
ploet-	-290 989 -293 -107 -9
ploetzlich	-290 989 -293 -107 -9
plus	3236 -2 -215 0 0
pm	0 0 0 -17 0
poliz-	-11 16 -48 0 199
polizei	-11 16 -48 0 199
porta-	-167 -29 -270 71 0
portal	-167 -29 -270 71 0
ports	0 -264 0 0 0
possi-	484 0 0 0 -37
possible	484 0 0 0 -37
post	-123 27 110 150 -72
posta-	-32 -46 404 0 -6
postausgang	-32 -46 404 0 -6
postf-	-220 1022 357 0 174
postfach	-220 1022 357 0 174
pract ?	0 -7 0 -27 0
pract in	-85 -59 0 0 0
pract ist	-106 -9 -364 -56 -10
pract serve	-87 668 0 0 0
pract softw	0 -178 0 0 0
pract-	-434 354 -39 -119 -56
practice	-434 354 -39 -119 -56
prakt-	-62 0 -207 496 -340
praxe ?	0 0 0 -76 0
praxe die	0 -14 0 0 0
praxe jetzt	-16 0 0 0 0
praxe mit	0 -11 -53 0 0
praxe und	0 0 -30 -6 -8
praxe von	0 -43 0 0 0
praxe-	-305 -213 254 -438 -166
praxen	-305 -213 254 -438 -166
praxi 0	-19 0 0 0 -24
praxi ?	0 -16 0 0 0
praxi _ 0	-19 -39 0 -52 -33
praxi _ ?	-117 -54 -23 0 0
praxi _ am	-133 0 15 201 0
praxi _ bis	481 0 0 -205 -99
praxi _ dem	0 0 0 0 -30
praxi _ der	-28 -122 -21 -6 0
praxi _ des	0 -102 0 0 0
praxi _ die	109 -61 -54 0 -40
praxi _ gespe	-155 -118 417 0 -15
praxi _ ich	82 -37 0 -67 -17
praxi _ in	0 168 -29 0 0
praxi _ ist	-11 -115 0 0 0
praxi _ kinde	0 -43 0 0 0
praxi _ med	0 -4 0 0 0
praxi _ mit	0 189 -4 0 -10
praxi _ nicht	-30 -148 991 -5 0
praxi _ oder	0 0 -65 0 0
praxi _ praxi	-100 -41 0 0 0
praxi _ seit	145 137 -172 0 -38
praxi _ sich	-212 -74 564 -52 -3
praxi _ sind	-6 -200 -20 0 0
praxi _ und	-295 412 -30 67 0
praxi _ vom	-1 0 0 -49 -7
praxi _ von	-2 -27 0 -9 0
praxi _ wir	220 0 -423 0 -122
praxi am	-2 -233 0 0 0
praxi an	128 25 -32 0 0
praxi auf	-39 0 0 0 0
praxi aus	63 315 280 -69 -39
praxi ausge	0 -67 -93 0 0
praxi den	166 0 -128 -19 0
praxi der	-155 -259 273 -9 0
praxi die	106 0 283 0 0
praxi durch	0 -6 -11 0 0
praxi eine	-24 0 0 0 -3
praxi fuer	206 -46 0 0 0
praxi gesch	-271 -54 0 0 -11
praxi hat	-177 -66 0 -52 -93
praxi im	0 162 -65 0 0
praxi in	165 -23 383 0 -32
praxi ist	111 -229 38 -79 -67
praxi jetzt	-174 -113 0 0 0
praxi kann	394 -49 -55 -5 0
praxi laess	0 0 596 0 0
praxi mit	-28 -93 0 0 -30
praxi nicht	9 0 704 0 0
praxi noch	-145 -59 0 0 0
praxi progr	-161 -48 0 0 0
praxi selbs	0 0 0 -9 -9
praxi stehe	0 136 0 0 0
praxi steht	503 -174 -102 0 0
praxi und	90 -122 -110 0 0
praxi unser	-19 0 0 0 0
praxi von	0 -82 0 0 0
praxi wegen	0 0 0 -75 0
praxi weite	0 0 -65 0 0
praxi wird	-2 -27 615 0 0
praxi zu	-35 411 0 0 -35
praxi zugre	-276 -15 0 0 0
praxi zum	0 0 0 -183 0
praxi-	149 760 -448 -825 -107
praxis	-2 172 -324 -438 -234
praxisadresse	0 437 -153 0 -45
praxisausweis	-82 -48 693 -8 -15
praxisbetrieb	334 -50 -107 -33 -99
praxisgemeinschaft	0 -36 0 0 0
praxisinhaber	-46 -4 -44 0 -31
praxisinhaberin	-25 0 0 0 0
praxiskarte	0 0 220 0 0
praxisleitung	0 -76 0 0 767
praxismanagerin	-192 0 -43 0 -52
praxisname	0 0 0 0 -7
praxisprogramm	256 -139 -41 -38 0
praxisrechner	-363 278 -96 0 0
praxisserver	-158 -90 -78 0 -15
praxissoftware	680 -219 -538 -79 -41
preis-	-12 -6 -5 -12 -24
preiserhoehung	0 0 0 0 -18
preisliste	-6 0 0 -12 0
presc-	2317 -136 -971 -97 -75
prescription	560 -125 -406 -97 0
prescriptions	910 -10 -565 0 -75
press-	-7 -67 -46 -17 -7
presse	-7 -67 -46 -17 -7
print	208 -85 -497 -97 0
print-	-192 -113 635 0 -154
printer	-35 -74 -257 0 -46
prints	126 -39 -743 0 0
priva _ 0	0 0 0 164 0
priva _ die	0 0 173 0 0
priva-	-493 -108 604 -51 -135
privatliquidation	0 0 51 -115 -36
privatliquidationen	0 -51 495 68 0
privatpatienten	-109 0 -132 0 -11
privatrechnung	0 -50 0 0 0
privatrezept	-27 0 -118 0 0
pro	-15 -56 -65 -140 0
probi-	-87 -14 415 0 -66
probiert	-87 -14 494 0 -66
probl mit	0 -59 0 0 0
probl-	-175 -259 47 -65 116
problem	-61 -200 90 -65 206
probleme	-114 -59 -35 0 -90
produ progr	-25 0 0 0 0
produ-	-75 -115 223 0 -85
produkt	-25 0 0 0 -8
prof	0 -51 0 0 -11
progr 0	-149 -49 -62 0 115
progr ?	-20 0 0 0 0
progr _ 0	-206 -17 -63 -20 115
progr _ ?	-221 0 0 -22 0
progr _ allen	258 -43 -95 0 0
progr _ an	313 0 -272 0 0
progr _ auf	-40 102 -233 0 0
progr _ bei	79 -13 180 0 -32
progr _ beim	21 0 -572 0 0
progr _ das	254 175 0 -41 0
progr _ dem	321 -21 -173 0 -10
progr _ der	-16 188 -55 0 0
progr _ die	-249 234 -299 -12 0
progr _ eine	0 -4 -31 0 0
progr _ einem	0 -107 0 0 0
progr _ haben	-37 107 0 0 0
progr _ hat	0 190 0 0 0
progr _ ich	32 0 -247 -9 -36
progr _ ist	-37 0 -37 -1 -11
progr _ keine	379 -113 -302 0 0
progr _ mehr	188 0 -130 -18 -45
progr _ meine	-47 176 -100 0 0
progr _ nicht	243 47 75 0 -55
progr _ noch	-182 0 0 0 0
progr _ progr	-25 0 0 0 0
progr _ sich	420 241 168 0 -78
progr _ so	0 0 301 0 0
progr _ start	-42 -18 -142 0 -9
progr _ und	41 1326 -52 0 0
progr _ unser	343 -78 0 0 0
progr _ weite	-32 -73 0 0 0
progr _ wir	69 102 -142 0 0
progr also	-126 -10 330 0 0
progr an	462 -156 -479 0 0
progr auch	0 0 0 -2 0
progr auf	560 -446 -218 0 0
progr bei	-396 0 208 0 0
progr brauc	0 -32 -227 -44 -130
progr das	84 -157 -57 -18 0
progr dass	-35 0 -8 -12 0
progr den	237 91 0 0 0
progr die	163 -10 -9 -59 0
progr ein	73 -49 -131 0 0
progr eine	0 -54 0 0 0
progr fuer	0 -6 184 0 0
progr geht	565 -22 -105 0 0
progr haeng	79 0 261 0 -7
progr herau	-107 0 -22 0 0
progr herun	-5 0 0 0 0
progr im	-19 -4 0 0 0
progr in	0 -12 0 0 0
progr insta	-14 505 0 0 0
progr ist	215 119 -59 0 -1
progr kommt	-61 0 215 0 0
progr kunde	0 -136 0 0 0
progr laeuf	-140 -81 -96 0 -112
progr melde	67 0 -157 0 -5
progr mit	-99 -72 258 0 0
progr nicht	-15 -178 -239 -12 -54
progr noch	-83 -53 255 0 0
progr progr	174 -2 -159 0 -5
progr seit	124 -10 -382 0 -10
progr siche	0 59 0 0 -4
progr so	-52 -128 -34 0 0
progr start	209 29 -211 0 510
progr stuer	-61 0 -94 0 -36
progr ueber	-182 0 0 0 0
progr und	119 119 -128 -41 0
progr weite	-13 0 0 0 0
progr wir	-30 0 195 0 -35
progr zu	9 -8 0 0 0
progr-	-72 -65 -105 75 -382
program	221 -168 -196 -28 0
programm	-253 -633 47 138 -388
programm-team	0 0 0 0 -35
programme	-417 547 149 0 -92
programms	0 -71 217 0 0
programmstart	647 0 -105 0 0
programmversion	0 -41 0 0 0
prote _ ?	0 0 0 -94 0
prote autho	0 0 -30 207 0
prote-	0 -52 -30 438 -12
protection	0 -52 -30 460 -12
proto-	-89 137 -16 96 341
protokoll	-136 -75 88 -48 541
protokolle	48 173 -103 204 -200
provi-	0 449 -64 0 -58
provider	0 449 -14 0 -19
proze ab	0 0 -52 44 -54
proze-	255 205 -106 -27 -96
prozent	-7 -60 -106 -27 -54
pruef _ ?	0 0 -20 -26 0
pruef _ die	0 0 0 47 0
pruef brich	0 0 338 -433 0
pruef der	0 0 -56 116 0
pruef sie	-11 0 -35 0 0
pruef-	-177 142 875 80 -79
pruefen	-102 0 146 0 -31
pruefmodul	0 0 301 -315 0
pruefung	0 169 393 -200 0
psych _ ich	548 -56 -89 0 0
psych praxi	-147 0 0 0 0
psych-	334 -107 -185 299 -29
psychotherapeutin	18 -28 62 219 0
psychotherapeutische	-152 0 -118 0 0
psychotherapie	30 -194 -147 -31 0
ptv	-261 0 -145 -76 -4
ptv 0	-22 0 -385 -76 -4
ptv _ druck	0 0 -181 0 0
punkt	339 -41 -194 -21 -4
punkt-	-28 -189 -157 0 -269
punkte	0 -116 -85 0 -173
put	44 -27 0 -22 0
putzf-	-68 -377 -44 0 -153
putzfrau	-68 -377 -44 0 -153
pvs	125 -49 -75 0 -32
pw	0 -130 -195 0 -739
q	0 0 -21 -233 0
q 0	0 0 -21 -233 0
qm	-248 0 -95 0 0
quali-	0 0 -99 -82 0
qualitaetszirkel	0 0 -76 -232 0
quand-	-223 -56 377 0 -2
quandt	-223 -56 377 0 -2
quara-	0 705 0 0 -54
quarantaene	0 631 0 0 -54
quart 0	0 0 0 -57 0
quart _ 0	0 0 -89 -77 0
quart _ ?	0 0 0 -71 0
quart _ am	0 -35 0 82 0
quart _ der	-8 0 0 -141 0
quart _ die	0 0 -37 -34 0
quart-	-200 -94 -467 840 -220
quartal	-143 -35 -448 358 -109
quartalsabrechnung	-8 0 -108 -313 0
quartalsende	0 0 -169 345 0
quartalsupdate	0 0 20 -206 0
quartalswechsel	-57 -10 -188 325 0
quarterly	0 0 0 43 -58
quick	0 0 -152 0 322
quitt-	-65 0 300 -241 437
radio	0 -17 -4 -20 -25
radio-	0 -29 2 0 -32
radiologie	0 0 0 0 -32
raet	0 243 0 0 0
raets-	-110 -66 -23 0 -247
raeum-	0 -18 -69 -64 -73
raeume	0 0 -69 -64 -37
raeumen	0 -18 0 0 -36
ran	-268 1035 0 0 -19
rand	-5 0 0 0 0
ranso _ on	0 155 0 0 0
ranso note	0 54 0 0 -91
ranso-	0 -405 -27 0 -104
ransom	0 72 0 0 -91
ransomware	0 -297 -27 0 -13
rasch-	0 0 0 -103 262
rasche	0 0 0 -103 262
rat	0 270 0 0 -17
raten	-100 -67 134 0 0
raten sie	-70 -67 -61 0 0
raum	123 0 -235 -16 261
raus	401 330 170 -180 634
rausg-	-55 -106 -389 0 -50
re	0 0 -5 0 -393
reach	35 0 187 53 -64
reach _ suppo	0 0 0 0 -6
reach the	35 0 187 53 -58
reach your	0 0 0 0 -6
reach-	-52 0 0 0 0
read	-91 -127 -117 -28 0
read _ the	-86 -130 -86 0 0
read about	0 -197 -86 0 0
reade-	-5 0 -106 0 -113
reader	-5 0 -106 0 -113
reagi-	43 -39 137 -68 0
reagieren	-93 -30 461 0 0
reagiert	137 -9 -324 -68 0
recal-	-160 0 412 0 0
recei-	0 -131 -103 0 -74
receipt	0 -117 -103 0 -74
recep pc	-1 585 0 0 0
recep-	355 937 -127 -33 -41
reception	-1 833 -108 -33 0
receptionist	92 134 0 0 -41
reche-	0 0 356 216 0
rechenzentrum	0 0 377 216 0
rechn 0	-208 196 0 0 -106
rechn ?	-12 0 0 0 0
rechn _ 0	-2 -111 0 0 -104
rechn _ ?	-101 276 0 0 0
rechn _ an	0 0 -18 0 0
rechn _ das	127 -47 -31 0 0
rechn _ dem	329 -157 0 0 0
rechn _ den	-215 -83 855 0 -19
rechn _ der	290 -275 0 0 0
rechn _ die	-218 0 81 0 -112
rechn _ ist	-257 -2 0 0 -36
rechn _ nicht	-279 -99 64 0 -10
rechn _ noch	-55 -275 -198 -9 0
rechn _ progr	87 149 0 -46 0
rechn _ sprec	-14 226 0 0 0
rechn _ start	116 0 -117 0 0
rechn _ und	-149 435 0 0 204
rechn an	110 187 -163 -69 -32
rechn die	252 -10 -45 0 -55
rechn freig	-37 159 0 0 0
rechn fuer	0 -18 0 0 -128
rechn im	125 226 -121 0 0
rechn in	316 0 0 0 0
rechn ist	-247 -555 -295 -9 -32
rechn laeuf	-84 -41 -70 -72 -21
rechn lasse	-7 0 0 0 0
rechn mehr	-33 -137 307 0 -38
rechn mit	-20 193 -151 0 -84
rechn noch	-14 -62 0 0 0
rechn sei	0 -229 0 0 0
rechn sind	-121 -289 -111 0 0
rechn ueber	0 -155 0 0 0
rechn vom	-91 -118 -32 0 0
rechn-	512 71 -89 -572 11
rechnen	0 -19 0 -22 -6
rechner	889 343 -372 -221 -353
rechnern	72 -56 -125 0 -18
rechnet	-156 0 197 0 0
rechnung	-211 112 220 -329 -241
rechnungen	-65 159 124 0 -112
recht	-46 -225 201 0 0
recht ?	-16 -148 0 0 0
recht _ der	-67 0 0 0 0
recht der	0 -33 0 0 -23
recht-	-64 -71 -69 0 -446
rechte	0 -134 0 0 0
rechten	-64 249 0 0 -11
rechts	0 -187 0 0 -29
recom for	0 0 0 0 -74
recom-	-12 -2 0 0 86
recommend	-12 0 0 0 -111
recor-	335 -242 -283 122 -69
record	347 -74 -124 0 0
records	-13 -168 -159 122 -69
recov-	246 -2 -189 -3 -68
recover	0 130 -89 -3 -23
recovery	246 -133 -100 0 -46
rede	-72 -5 -23 0 -41
reden	-15 0 0 0 -70
refer-	-98 -40 -148 224 0
referral	-98 -40 688 -28 0
regar-	-103 0 -20 -21 -15
regards	-103 0 -20 -21 -15
regel-	-258 0 572 -35 -35
regelmaessig	0 0 0 0 -35
regelwerk	0 0 283 -35 0
regis-	0 -76 0 0 -86
reha--	0 -63 -32 290 -9
reich _ konne	0 0 -38 0 0
reich _ nach	-20 -94 -37 0 -255
reich das	10 0 -38 -41 0
reich ein	0 0 -10 0 0
reich es	-18 -138 0 0 0
reich-	151 -232 -204 -97 -255
reicht	172 -138 -166 -97 0
reihe ?	-27 0 0 0 0
reihe-	-27 0 73 0 -18
reihenfolge	-27 0 73 0 -18
rein	154 -161 249 -1 -30
rein ?	201 0 0 0 0
reing-	167 -6 -12 -18 0
reiss-	0 0 32 0 -22
rejec-	113 0 208 -48 -7
rejected	213 0 57 -48 0
remot _ the	0 -40 0 0 -33
remot _ to	-49 150 0 0 0
remot acces	-118 361 0 0 0
remot sessi	0 -169 0 -10 -42
remot-	-118 283 -22 -10 -137
remote	-118 382 0 -10 -42
remotely	0 -99 -22 0 -95
renam-	-8 163 -48 0 -28
renamed	-8 163 -48 0 -28
rente	0 0 0 134 0
repar-	-10 -162 399 -27 -22
reparieren	-10 -29 399 -27 -22
reply	-23 0 0 -266 -42
repor _ to	0 0 0 -77 0
repor this	0 0 0 -77 0
repor-	182 -76 -65 505 -29
report	182 -76 -65 505 -29
requi-	0 0 0 -66 0
required	0 0 0 -66 0
rest	281 0 1558 -119 -45
resta-	-215 0 -486 328 244
resto txt	0 357 -33 0 -27
resto-	7 220 -51 0 517
restore	7 220 -33 0 517
resul-	0 0 244 0 -57
results	0 0 244 0 -57
retur _ sende	0 -18 0 0 -71
retur to	0 -18 0 0 -71
retur-	0 25 0 0 -71
returned	0 -18 0 0 -71
rezep _ ?	-17 0 -112 0 0
rezep _ aus	70 -20 97 0 -6
rezep _ die	3 0 -286 -8 0
rezep _ nicht	539 0 -518 0 -15
rezep _ sich	128 0 -106 0 -80
rezep _ ueber	-45 0 89 -17 0
rezep ausst	300 0 0 -6 0
rezep druck	269 0 -280 0 50
rezep fuer	0 0 -46 0 -56
rezep ist	845 -93 -222 -29 0
rezep mehr	107 0 -604 -30 -52
rezep nicht	-68 0 218 0 0
rezep-	1355 -600 -1339 -131 -367
rezept	-301 -346 -280 -44 -167
rezeptdruck	112 -33 -363 -29 -52
rezepte	-226 -109 -244 -52 -148
rhein-	0 0 0 0 107
rheum-	-50 -29 127 0 -26
richt ?	0 -32 0 0 0
richt _ ?	-5 -53 0 0 0
richt sie	0 0 0 0 -233
richt-	-203 -144 -211 -5 -409
richten	0 0 0 0 -115
richtig	-152 -184 67 -5 -109
richtige	-51 0 -147 0 -41
rief	0 16 44 0 0
rief ein	0 93 0 0 0
right	0 0 0 0 -6
right _ ?	0 0 0 0 -6
right now	0 0 0 0 -6
ring	-6 0 0 0 0
ring me	-6 0 0 0 0
ringi-	-188 0 968 -30 -19
ringing	-188 0 968 -30 -19
risik-	-6 -114 -20 0 -3
risiko	-6 -18 -20 0 0
rki	-44 0 -160 -105 0
roent-	-205 501 951 -93 -48
roentgenbilder	-57 297 746 0 0
room	730 -7 -27 -47 -11
rooms	176 0 -21 -33 -9
rosa	-97 -127 8 0 -66
rosto-	0 0 0 0 255
rostock	0 0 0 0 255
rot	122 1051 2186 -126 -187
rot und	-16 183 280 -17 0
rote	-98 277 235 0 -72
route-	-164 -134 213 0 72
router	-147 -127 39 0 233
routers	-17 -7 174 0 -161
ruebe-	91 145 46 0 -4
rueber	170 -43 105 0 0
rueck 0	0 0 -124 0 -185
rueck _ 0	0 -89 0 0 -143
rueck _ an	-19 0 0 0 -199
rueck _ der	0 0 0 0 -314
rueck _ unser	-139 -112 0 0 0
rueck an	210 0 -87 0 -398
rueck bitte	-19 0 0 0 -69
rueck zum	0 -126 -49 0 0
rueck-	764 -16 28 -155 338
rueckfrage	-38 -126 -49 0 -161
rueckfragen	-64 0 0 0 -126
rueckgaengig	0 0 -118 0 -104
rueckmeldung	158 0 122 -348 -138
rueckruf	-10 108 199 0 343
ruehr-	415 0 -192 0 -9
rufen	-237 730 724 288 -335
rufen _ mich	0 0 0 -8 -249
rufen _ uns	-16 0 0 -37 -30
rufen an	-53 638 37 -40 -56
rufen sie	-139 0 151 -50 -279
rufnu-	0 -16 0 -62 268
rufnummer	0 -16 0 -62 268
ruft	-539 -544 54 -73 -359
ruft _ an	0 -219 -175 -34 0
ruft dauer	0 -58 -81 -34 0
ruft staen	0 -358 0 0 0
ruhe	-49 -87 -126 0 0
ruhig	-303 0 80 0 -139
ruhig-	0 0 0 0 181
ruhigen	0 0 0 0 181
ruht	416 0 -14 0 -19
rum	322 -27 -287 0 -29
run	168 -22 0 0 0
rund	-21 89 504 66 113
rund 0	-6 89 -38 66 0
runds-	0 -70 0 -81 473
rundschreiben	0 -70 0 -81 55
runni-	-393 0 165 -22 276
running	-393 0 165 -22 276
runte-	-215 20 0 0 -125
russe-	0 -10 0 0 -79
russen	0 -10 0 0 -79
russi-	0 0 -4 0 0
russl-	-12 336 -34 0 -2
russland	-12 336 -34 0 -2
s	366 -32 577 0 -21
sabin-	0 128 0 0 0
sabine	0 128 0 0 0
sache	0 -198 -401 -108 538
sache _ ihnen	0 -35 0 -65 0
sache bei	0 -35 0 -65 0
sache-	-90 77 282 0 -81
sachen	-90 77 282 0 -81
sachs-	0 0 -33 99 0
sachsen	0 0 0 3 0
saemt arbei	261 -36 -226 -22 -31
saemt rechn	447 -179 -185 0 0
saemt stati	-193 0 173 0 0
saemt-	1025 64 123 -25 -314
saemtliche	100 338 127 53 -231
saemtlichen	461 -215 62 0 -5
safe	0 -14 0 0 -19
safe ?	0 0 0 0 -19
safe to	0 -14 0 0 0
sage	-73 -21 58 485 0
sage ich	-73 0 62 295 0
sagen	715 20 -228 -65 339
sagen ?	-12 0 0 -9 -4
sagen _ die	-76 0 -10 0 -239
sagen _ uns	0 -104 0 -21 -56
sagen _ wir	98 0 0 0 -12
sagen dass	-47 0 114 -31 -239
sagen sie	68 -104 0 -21 -151
sagen wir	228 0 -144 -28 219
sagt	129 448 607 626 -204
sagt _ seien	0 -35 0 0 0
sagt bei	-114 0 -123 0 -86
sagt das	-35 -45 316 -12 0
sagt der	63 -79 -138 51 -83
sagt die	-87 758 -92 -30 0
sagt er	-42 -9 94 0 -9
sagt ich	-24 0 0 0 0
sagt sie	0 -108 0 0 0
sagt wir	-17 188 0 -119 0
sagte	0 -205 0 0 -47
same	129 -102 -75 -22 0
samme-	75 0 142 200 -51
sammelerklaerung	0 0 0 206 -51
samst-	-26 199 -206 -136 0
samstag	-26 199 -206 -106 0
samt	0 -1 -28 66 -48
san	85 198 0 0 0
sandr-	0 -164 0 0 -165
sandu-	147 0 -69 0 0
sanduhr	29 0 -56 0 0
sass	0 35 0 -33 334
satz	-54 -7 -139 0 0
saube ?	0 0 0 0 -7
saube _ ?	0 0 0 0 -5
saube ist	-73 -65 0 0 0
saube oder	0 0 0 -13 0
saube sind	0 0 0 0 -5
saube-	-298 -377 0 -13 300
sauber	-298 -377 0 -13 300
sauer	43 0 -153 0 0
sauer-	0 0 0 -1 -102
says	-52 0 46 0 0
scann _ die	-41 -2 -73 0 0
scann-	-526 -356 497 -72 -270
scannen	-119 -68 460 0 0
scanner	-227 -545 -186 0 -71
schad _ ihre	0 -64 -33 0 0
schad auf	-105 47 0 0 -3
schad in	0 293 0 0 0
schad-	-141 1274 -112 649 -77
schadcode	0 436 -76 0 0
schaden	0 0 0 152 0
schadsoftware	-59 594 -33 0 -29
schae-	-29 -58 -69 0 0
schaf-	-77 -79 -113 252 283
schal _ sich	0 -4 0 0 0
schal ich	0 0 0 -6 0
schal sie	0 -4 -42 0 -36
schal-	0 -138 -59 -33 -66
schalte	0 0 0 -6 0
schalten	0 -138 -42 -27 -36
schau-	0 477 -42 0 -9
schauen	0 27 -42 0 0
schei _ 0	0 0 115 0 0
schei-	-430 -287 938 193 -152
schein	-96 -229 51 393 -17
scheine	-334 0 -91 -168 -35
scheitert	0 -29 461 -32 0
schic ?	-404 0 0 0 0
schic _ die	0 -4 -52 -45 -34
schic _ leute	181 -53 -7 0 -59
schic _ rechn	-109 0 112 0 0
schic _ uns	0 -62 -20 0 0
schic _ wir	-18 -20 0 0 -25
schic die	138 169 137 0 -111
schic ich	0 168 -67 0 0
schic sie	-18 -86 -20 0 -96
schic-	509 128 -399 -23 82
schicke	257 307 -67 0 -130
schicken	-11 -160 -529 26 181
schickt	102 247 373 -49 -43
schie ein	0 -27 0 0 0
schie-	137 -27 -122 -60 -3
schieben	137 0 0 0 -3
schief	0 -27 -122 0 0
schil-	352 0 -229 0 0
schir-	1299 345 -87 -115 -31
schirm	1021 345 -87 -46 -31
schla an	0 328 -383 0 0
schla fehl	-22 0 738 0 -16
schla-	-204 206 200 70 -49
schlaegt	-185 268 294 0 -16
schlafe	-188 0 -229 0 0
schlange	250 -2 177 -151 0
schle-	-158 24 96 129 0
schlecht	-158 -80 98 129 0
schli ?	0 0 0 -33 0
schli nicht	324 -56 -158 -28 0
schli sich	735 -107 -404 0 -117
schli-	648 -41 -838 -160 -237
schlicht	587 -180 -294 -28 0
schliesse	-21 0 0 0 0
schliessen	-360 0 -140 -83 -119
schliesst	538 -111 -302 12 -117
schlimm	0 0 0 -33 0
schlu-	129 -286 -115 25 -94
schluessel	-15 -286 -80 0 0
schluss	144 0 -35 25 -94
schme-	47 -22 -129 -6 0
schmi-	-346 -28 610 -22 -119
schne hilfe	-41 0 0 -132 309
schne-	-101 412 -148 -171 299
schnell	210 190 -28 0 0
schnelle	-41 0 0 -132 -112
schni zum	-59 -29 571 -19 0
schni-	-71 -63 175 -100 -48
schnittstelle	-71 -63 175 -100 -48
scho	-77 0 358 0 858
schoe woche	0 -18 0 -237 306
schoe-	-81 -19 -96 -309 463
schoen	0 0 -43 -71 -15
schoenen	-81 0 0 0 307
schoenes	0 -19 0 -237 244
schon	-897 -289 479 842 -381
schon _ ?	0 0 0 0 -60
schon _ dritt	0 -92 452 -11 -93
schon _ im	-10 0 0 0 -66
schon eine	0 -32 -196 0 0
schon einen	0 0 -11 -46 0
schon etwas	0 -58 0 0 0
schon infor	141 0 0 0 0
schon mal	0 0 -36 -50 -239
schon ob	7 0 -36 0 0
schon wiede	108 -150 500 0 -950
schra-	188 -109 -89 -28 0
schrank	188 -109 -89 -28 0
schre ?	0 -27 0 0 0
schre _ alle	188 0 -192 0 0
schre _ auf	420 -116 -272 0 0
schre _ die	215 0 -56 0 0
schre _ mit	-318 0 367 0 0
schre _ von	-157 199 254 0 -4
schre _ wir	0 226 -103 -10 0
schre an	-90 0 0 0 0
schre die	31 0 420 -11 0
schre ich	-184 -43 -241 0 -20
schre ihnen	0 0 -55 0 -36
schre nicht	8 -98 -4 0 0
schre seit	744 0 -30 0 -107
schre sie	-323 -50 327 0 0
schre vom	228 0 -16 -7 0
schre von	0 -6 168 0 0
schre-	682 40 91 -99 -233
schreibe	236 -53 -48 0 -56
schreiben	43 40 -32 -88 -423
schreibt	361 -122 48 -11 0
schreibtisch	0 0 0 0 250
schri _ der	-164 -39 -109 0 -14
schri besta	0 0 -43 188 0
schri im	-37 0 -110 0 0
schri in	-164 -39 -109 0 -14
schri und	169 -67 0 0 -2
schri-	-615 167 -63 27 -195
schrift	51 321 -167 0 -18
schriftgroesse	-164 0 -52 0 -6
schriftlich	-40 -70 83 -55 -62
schriftliche	0 0 -43 235 0
schritt	0 0 36 -32 0
schritte	0 -14 0 0 -105
schub-	0 0 -117 -46 -39
schublade	0 0 -117 -46 -39
schue-	265 98 -136 -41 -174
schuetzen	0 -122 -136 0 -174
schul _ 0	-78 0 0 -40 0
schul am	0 0 0 -40 0
schul fuer	0 0 0 0 -35
schul-	506 -268 -33 -213 -35
schulung	0 0 -16 -129 -35
schulungstermin	0 0 0 -65 0
schut vor	0 0 -19 -2 0
schut-	0 0 -19 -2 0
schutzmassnahmen	0 0 -19 -2 0
schwa _ auf	-89 441 0 0 -54
schwa fenst	-89 425 0 0 -54
schwa-	825 19 -606 -46 -106
schwarz	-280 156 0 0 -2
schwarze	-89 135 -121 0 -54
schwarzes	0 226 0 0 0
schwe zeit	0 0 0 -27 -178
schwe-	-136 -169 340 381 -228
schweigen	0 0 445 0 -50
schweren	0 0 0 -27 -178
schwerpunktpraxis	0 0 0 -20 0
schwi-	-47 -22 -12 0 -161
scree-	265 -189 -253 -54 -141
screen	123 -73 -35 0 0
screenshot	0 -82 -164 0 -141
se	3 48 250 3 0
sechs	937 -9 -215 319 0
secon-	0 -81 -2 0 -111
second	0 -81 -2 0 -111
secun-	0 0 -602 0 0
secur measu	0 0 0 -9 0
secur-	0 0 0 -17 -227
security	0 0 0 -17 -227
see	-3 -28 0 -17 0
sehe	67 198 -289 0 0
sehe ich	-115 268 0 0 0
sehen	402 -17 595 204 -49
sehen sie	0 0 -120 0 0
sehr	-144 -126 158 -1 23
sehr _ damen	-101 -1 100 -36 -26
sehr _ progr	29 0 0 0 0
sehr _ team	0 0 0 35 -8
sehr geehr	-101 -1 85 -1 -48
sehr langs	0 0 -171 0 -41
sei	265 -538 -570 -155 299
sei _ micro	0 -391 0 0 0
sei _ und	261 68 -54 -12 0
sei abgel	464 -43 -193 -115 0
sei vom	0 -181 0 0 0
sei von	0 -89 -33 -2 0
seid	0 -122 0 0 305
seien	-14 419 -116 0 154
sein	-13 84 -98 1433 -77
sein ?	0 -18 0 -102 -8
sein _ wir	-92 0 247 0 0
sein dass	0 -124 0 -18 0
sein koenn	-19 -66 -23 91 -8
sein sonst	-65 -10 -77 353 0
seine	539 -281 -451 396 -154
seine akte	-97 -101 -76 -23 -20
seine-	-276 -45 -34 -36 292
seinem	-46 54 -1 0 -41
seinen	-109 -33 -19 -36 332
seiner	0 -44 -77 0 0
seinerzeit	-120 -22 64 0 0
seit	802 -399 1512 -663 -129
seit 0	224 -108 -357 -16 484
seit _ 0	531 -62 443 -17 -75
seit _ abend	476 44 -225 0 -37
seit _ angri	0 -23 0 0 0
seit _ auf	-457 137 159 -66 -68
seit _ bei	-44 -2 -188 -72 0
seit _ das	140 164 -190 -24 0
seit _ die	-60 -55 -176 -8 -25
seit _ frueh	640 -174 150 -106 1
seit _ gar	130 0 -67 0 -15
seit _ jahre	-236 -46 -265 0 0
seit _ keine	-735 -105 1245 -7 0
seit _ letzt	-156 0 -246 -45 -4
seit _ mit	-63 -23 -159 0 0
seit _ mitta	-183 -43 -29 0 75
seit _ morge	515 -30 -291 -59 0
seit _ nacht	-14 260 -143 -25 -2
seit _ neust	-111 0 366 0 -114
seit _ nicht	-175 -9 -47 -42 -32
seit _ progr	-139 0 0 0 0
seit _ strom	-237 0 -472 0 0
seit _ stund	342 225 -238 0 -18
seit _ tagen	293 0 194 -1 -92
seit _ uhr	521 96 -580 0 344
seit _ umste	-194 0 171 0 -73
seit _ updat	168 0 -53 -5 0
seit _ woche	-547 -377 745 0 -79
seit acht	173 97 -264 0 0
seit das	-15 0 71 0 -8
seit dem	484 -294 -156 -73 -160
seit der	-361 133 -265 -67 309
seit diens	788 0 93 -43 0
seit donne	-237 -73 495 -98 0
seit drei	104 -89 188 -1 -17
seit einer	-219 -58 -130 0 -71
seit freit	-157 -2 147 -1 -173
seit geste	649 106 133 267 -235
seit heut	57 -21 -246 0 153
seit heute	-599 145 63 -212 -398
seit ich	-94 181 -33 0 -54
seit jahre	-70 0 -38 0 0
seit letzt	-41 -2 427 0 0
seit mittw	25 123 231 -8 0
seit monta	-467 -42 130 -227 0
seit siebe	321 0 -107 0 0
seit stund	519 -17 -167 -3 0
seit tagen	-333 -62 777 -31 -72
seit vier	-188 0 235 0 -64
seit wann	0 0 -248 0 0
seit zwanz	-128 0 -165 0 0
seit zwei	422 0 -289 0 -10
seitd _ der	-95 64 -152 0 0
seitd-	-438 118 -72 0 -41
seitdem	-438 118 -72 0 -41
seite	-294 211 -453 -29 -35
seite-	495 312 -419 0 -49
seiten	495 312 -419 0 -49
seith-	329 122 -16 0 26
seither	329 122 -16 0 26
sekre-	-154 -229 -38 0 -28
sekretaerin	-3 -17 -38 0 -28
sekretariat	-151 -213 0 0 0
sekun-	-345 -95 453 0 -47
sekunden	-345 -95 453 0 -47
selbe-	-8 -275 177 -8 1058
selber	-8 -275 177 -8 1058
selbs _ der	0 0 0 -9 0
selbs _ von	0 -84 0 0 -42
selbs _ werde	0 0 0 0 -24
selbs einen	0 -162 0 0 -84
selbs partn	0 0 0 0 -42
selbs-	-595 123 186 -119 325
selbst	-595 97 225 -119 401
selbststaendigen	0 0 0 0 -20
selts-	0 -160 -36 0 -8
seltsame	0 117 -36 0 -8
send	304 -149 -330 -19 -218
send us	0 -48 0 0 -31
sende	-16 -105 -68 0 0
sende _ uns	-87 0 -39 0 -77
sende _ wir	0 0 -22 0 -1
sende fehle	-16 -128 -101 -2 0
sende nicht	0 0 319 0 0
sende sie	-87 0 -102 0 -112
sende-	-386 3 810 -97 192
senden	-386 -39 521 -12 -116
sender	0 -18 0 0 -71
sendet	0 59 289 -86 379
sendi-	-253 640 -81 -33 -104
sending	-253 640 -81 -33 -104
sent	-10 -173 -251 0 -70
septe-	-5 0 -89 -108 -23
september	-5 0 -89 -108 -23
serie-	-16 0 -381 0 -3
serienbrief	-16 0 -151 0 0
serio-	0 0 0 0 -31
serioes	0 0 0 0 -31
serve 0	12 -32 -39 -26 0
serve ?	-51 -186 -11 0 0
serve _ 0	-124 -141 0 0 0
serve _ ?	-22 -273 0 0 0
serve _ das	0 -145 0 0 0
serve _ dem	0 -49 -15 0 0
serve _ der	0 -160 -20 -7 0
serve _ die	-498 -160 0 0 0
serve _ geht	-47 -28 0 0 0
serve _ hat	-47 -208 0 0 -42
serve _ keine	144 -23 -194 -19 0
serve _ netz	224 84 -8 0 -5
serve _ nicht	276 -357 -36 0 -29
serve _ seit	312 -22 -276 0 0
serve _ sich	357 -6 -42 0 0
serve _ und	-44 -500 -151 0 -9
serve _ vom	-255 -186 -113 0 0
serve _ wir	-161 -69 -32 0 -32
serve am	0 -28 0 -130 0
serve and	0 22 -24 0 -66
serve auch	-19 -153 -23 0 0
serve aus	205 -183 -28 -12 0
serve der	0 662 -2 0 0
serve ein	-6 88 0 0 0
serve faehr	47 0 -114 0 -125
serve gibt	-70 212 -85 -19 0
serve in	0 -160 -152 0 0
serve ist	481 -431 -252 -38 -53
serve laufe	0 319 0 0 0
serve nicht	248 -119 655 0 -78
serve oder	0 -277 0 0 0
serve schal	0 0 0 -27 0
serve sind	-17 94 0 0 0
serve start	633 -133 -103 0 -29
serve steht	-234 -151 52 0 0
serve und	-140 -337 0 0 -42
serve vom	224 84 -8 0 -5
serve wurde	-92 150 0 0 -14
serve-	163 349 340 -255 -173
server	180 -25 412 -73 -107
serverausfall	586 0 -53 -7 0
servern	-46 143 -18 0 0
servers	-483 271 -181 0 -66
serverumzug	0 -2 0 0 0
serverwechsel	-59 0 179 -20 0
servi-	186 -128 -8 -27 -7
service	186 -21 -8 0 59
servicepartner	0 0 0 -26 -61
servu-	-43 0 -244 0 0
servus	-43 0 -244 0 0
sessi-	0 -169 0 -10 -42
session	0 45 0 -10 -42
setze ?	-59 0 0 0 0
setze-	-269 0 0 0 0
setzen	-269 0 0 0 0
shoul _ do	-186 0 0 0 0
shoul we	-317 0 0 -17 -19
shoul-	-317 0 0 -17 -19
should	-317 0 0 -17 -19
shows	-2 0 662 -45 -19
sich	383 565 1276 -935 -411
sich _ ?	-31 0 0 0 0
sich _ als	0 49 0 0 0
sich _ angri	0 -41 0 0 0
sich _ auf	-293 -115 -158 0 -46
sich _ bei	0 0 -22 -21 0
sich _ das	245 -6 169 -26 0
sich _ dass	-56 0 370 0 0
sich _ dem	-43 -199 -88 0 0
sich _ den	-44 292 -41 -22 -13
sich _ der	-262 -72 51 97 526
sich _ die	108 -134 882 -76 -5
sich _ druck	-126 -20 319 -72 220
sich _ ein	0 -92 0 0 0
sich _ einem	0 -15 0 0 -271
sich _ einer	0 -236 0 0 261
sich _ einzi	415 -34 -390 0 0
sich _ frage	0 0 342 0 0
sich _ ganze	-208 0 -175 0 0
sich _ in	-94 -28 0 0 0
sich _ jeman	118 -72 -30 0 0
sich _ keine	-542 340 258 0 0
sich _ mehr	-211 -31 -156 -78 -611
sich _ meine	0 175 0 -70 0
sich _ melde	0 -18 0 0 715
sich _ micro	0 -10 0 0 0
sich _ mit	-46 450 -291 0 0
sich _ mitar	0 26 0 0 0
sich _ nach	187 0 0 0 285
sich _ nicht	-4 187 -366 -330 -26
sich _ niema	69 -20 599 0 0
sich _ noch	-191 -7 195 0 0
sich _ oeffn	161 30 124 0 -9
sich _ progr	64 121 446 0 -45
sich _ schad	0 -64 -33 0 0
sich _ start	754 -54 232 0 -58
sich _ ueber	0 0 32 0 0
sich _ und	0 -48 -136 0 -174
sich _ uns	99 74 -431 -8 -17
sich _ unser	0 20 -197 -4 0
sich _ von	-47 -83 0 -49 -54
sich _ war	0 152 0 0 187
sich _ zu	-81 0 0 0 -184
sich alles	143 -99 142 0 104
sich als	-93 164 126 0 -80
sich am	81 -56 0 0 0
sich an	0 -218 20 -70 261
sich auf	-100 -55 101 -4 0
sich bei	-121 691 -162 -8 -3
sich da	0 0 0 0 -15
sich dann	-14 -48 -58 0 0
sich das	-6 -108 346 0 -21
sich den	-208 -90 -63 -116 0
sich der	-182 73 -215 0 -48
sich die	-402 -324 152 -109 -3
sich ein	0 200 0 0 0
sich eine	-109 -46 0 0 0
sich erled	0 -66 -125 0 -39
sich fuer	-272 0 476 0 329
sich geaen	-24 -243 -191 -52 -107
sich heute	0 -4 -27 0 -24
sich hier	-5 -46 -50 0 0
sich im	-136 -67 188 -49 0
sich in	-133 -104 224 0 -24
sich jeman	236 212 -207 0 -88
sich jetzt	0 -91 0 0 0
sich keine	759 -34 -331 0 0
sich mit	0 146 -170 0 0
sich nach	188 -6 25 0 -287
sich nicht	341 165 -446 -41 -61
sich nun	0 -9 0 0 0
sich per	0 190 0 0 -177
sich progr	328 -22 -112 0 -41
sich schon	-83 -104 257 0 0
sich seit	-97 -88 350 0 0
sich ueber	-35 13 -295 -22 -13
sich um	-159 -67 -120 -76 -17
sich unser	0 0 -20 0 0
sich von	-8 216 -47 0 694
sich vor	118 165 -30 -26 0
sich zu	0 -36 0 0 -99
siche ?	-72 0 0 0 0
siche _ ?	0 -32 0 0 0
siche _ dass	0 -62 0 0 0
siche _ dem	0 -67 39 0 0
siche _ die	0 153 -92 0 0
siche _ ich	0 -82 0 0 -18
siche _ nicht	-118 0 169 0 412
siche _ sie	-27 0 -122 0 0
siche _ und	0 111 158 0 -35
siche _ unser	0 0 -64 0 0
siche _ wir	-3 -19 -38 0 -129
siche auf	0 -143 247 0 0
siche dass	-52 -53 -92 0 0
siche ist	-35 134 276 -55 0
siche oder	0 -122 0 -9 0
siche sind	-140 334 -78 -2 0
siche von	0 -269 0 0 -169
siche-	-704 355 -513 -378 -186
sicher	-210 -155 -266 -104 -36
sicherheit	-44 -213 0 0 -18
sicherheitsvorfall	0 -27 0 0 -11
sichern	-118 0 0 0 0
sicherung	-190 -447 131 -253 157
sicherungen	-140 386 -134 -2 0
sicherungsplatte	0 215 -138 0 0
sicht	-135 0 0 -29 0
sick	8 -43 118 -19 -93
sick notes	-227 -43 414 -19 -93
side	31 -49 -167 0 -16
sie	-1221 -940 -574 -486 730
sie ?	-184 0 163 -36 0
sie _ ?	-23 -200 -157 -63 -66
sie _ am	0 0 150 -33 -23
sie _ an	0 0 0 -70 0
sie _ angri	0 0 0 0 -14
sie _ auch	0 0 -133 0 0
sie _ auf	243 -97 0 199 -51
sie _ auftr	0 -19 -75 0 -29
sie _ aus	0 0 0 0 -43
sie _ bei	114 -5 -117 0 -51
sie _ besta	-210 0 -43 0 0
sie _ bitte	-51 -80 0 0 -187
sie _ brauc	0 0 0 -11 206
sie _ das	-31 0 -197 0 815
sie _ dass	-91 -65 0 221 0
sie _ daten	0 0 0 0 -25
sie _ dem	0 0 -55 0 0
sie _ den	0 -100 0 -116 69
sie _ der	-194 0 109 -58 -60
sie _ die	0 63 -75 246 -155
sie _ diese	0 0 0 0 -58
sie _ eigen	0 -59 0 0 0
sie _ ein	0 0 0 0 -68
sie _ einbr	0 -51 0 0 0
sie _ eine	-24 119 -15 0 -51
sie _ einem	0 0 -31 0 0
sie _ einen	0 100 -145 0 -1
sie _ errei	0 0 -36 0 -34
sie _ etwas	0 -5 0 0 0
sie _ fuer	0 0 0 -11 -45
sie _ haben	0 0 0 -11 0
sie _ hat	271 -144 0 0 -11
sie _ im	0 0 0 0 -26
sie _ in	-101 0 -57 -46 248
sie _ keine	0 0 -41 0 -34
sie _ kuenf	0 -67 0 0 0
sie _ kv	0 0 0 0 -30
sie _ mehr	0 0 74 0 0
sie _ meine	0 -39 -13 -5 340
sie _ mich	0 0 -39 0 -88
sie _ mit	-39 0 0 0 0
sie _ nicht	-300 0 -287 -7 567
sie _ noch	-17 0 -20 0 -28
sie _ ob	0 0 0 0 -1
sie _ oder	0 -48 0 0 0
sie _ sagen	0 0 -56 0 0
sie _ selbs	0 -80 0 0 0
sie _ sich	-64 -137 -275 -330 -42
sie _ siche	0 0 0 0 -30
sie _ telef	0 0 -43 0 -190
sie _ ueber	-204 0 0 -7 -12
sie _ um	-28 0 0 0 -10
sie _ und	0 0 0 -11 0
sie _ uns	0 212 216 -41 -145
sie _ unser	-73 -3 -200 100 -8
sie _ unter	0 0 0 0 18
sie _ von	0 205 -238 0 514
sie _ vor	118 -10 -30 -26 0
sie _ wenn	200 0 -87 0 -84
sie _ wie	0 -61 0 0 -75
sie _ wiede	0 0 0 0 -180
sie _ wir	0 0 0 -148 -330
sie _ wisse	0 -6 -28 0 312
sie _ wurde	0 -97 0 0 0
sie _ zu	-52 0 100 -104 -86
sie _ zurue	0 0 -16 -20 -81
sie ab	0 0 150 -33 0
sie an	0 69 0 0 -123
sie angeg	0 0 0 -11 0
sie auch	-52 -29 276 0 0
sie auf	0 42 -90 0 -1
sie bei	0 -41 -45 0 0
sie betro	0 0 0 -6 -8
sie bis	243 0 0 -387 0
sie bitte	-10 -157 -41 -7 -247
sie brauc	-187 0 -120 0 -11
sie da	0 -59 0 0 -67
sie dafue	0 0 0 0 -1
sie das	-232 -91 -50 -78 -235
sie dass	-6 -18 0 0 -27
sie dem	0 0 0 339 -27
sie den	258 -67 -36 0 -193
sie derze	-35 0 -4 0 0
sie die	0 -53 -16 -31 -163
sie diese	0 0 0 309 -184
sie eigen	0 0 0 -104 0
sie ein	-54 0 -9 0 0
sie eine	0 0 0 -10 -9
sie einen	0 0 -36 0 0
sie errei	0 0 -86 0 -88
sie es	0 0 -19 0 -29
sie fuer	0 -67 0 -2 0
sie gehac	0 -143 0 0 0
sie gerad	0 0 -2 0 0
sie haben	0 -111 0 199 -303
sie hat	0 694 0 0 -161
sie ihre	0 0 0 0 -25
sie im	-47 -39 282 0 -46
sie in	0 102 -29 -58 -83
sie ist	0 0 0 0 -25
sie jetzt	-134 0 0 0 -12
sie keine	0 0 -116 145 -30
sie koenn	225 0 -115 -5 460
sie loesc	0 -25 0 0 -10
sie meine	0 0 -29 -4 488
sie mich	0 0 -58 -57 267
sie mit	-318 0 168 -148 0
sie muess	-184 -22 -221 -377 761
sie nach	-113 0 168 -100 0
sie nicht	-168 -141 144 0 -593
sie sagen	0 0 0 -9 -31
sie schon	0 0 -186 -58 -3
sie schre	0 0 -79 0 0
sie schri	0 -13 0 0 0
sie selbs	0 -48 0 -18 0
sie sich	-192 -98 -301 -115 -177
sie siche	-52 -53 0 0 0
sie sie	0 0 0 0 -243
sie so	0 -5 0 0 0
sie ueber	0 0 0 100 0
sie uns	43 -47 -250 -18 -370
sie unser	0 -42 0 -116 -74
sie von	-73 345 -70 -21 -47
sie wiede	210 0 -145 0 -407
sie wir	-53 -20 -22 164 -39
sie zu	-143 0 76 0 0
siebe-	210 -129 -245 565 -46
sieben	273 -129 -245 565 0
siehe	-37 -106 459 0 -90
siehe unten	0 0 -104 0 -90
sieht	-247 -171 85 -143 -160
sign	268 -10 -5 0 -27
signa-	-56 -51 437 -51 -93
signatur	0 -14 557 -3 -74
signe-	0 -117 0 0 -16
signed	0 -117 0 0 -16
signi-	-263 0 826 275 0
signieren	-143 0 562 0 0
signiert	-58 0 106 275 0
sin	0 0 -50 0 0
since	1183 -347 685 -124 393
since 0	231 -227 -118 0 -22
since _ am	236 -114 -118 0 0
since _ morni	417 -24 -174 -46 -17
since this	417 -24 -174 -46 -17
since yeste	64 -99 239 0 0
sind	438 -312 -361 694 18
sind ?	-115 0 0 -67 -5
sind _ 0	-347 63 50 -129 -21
sind _ alle	62 -78 -41 0 -23
sind _ als	-4 0 0 0 0
sind _ ander	0 0 0 -12 0
sind _ auf	82 0 -85 0 0
sind _ bei	214 -48 -54 150 -7
sind _ da	143 0 -26 0 151
sind _ daten	-19 -219 -111 0 0
sind _ dem	-444 0 -7 -23 0
sind _ der	448 -18 -270 283 -22
sind _ die	-86 0 -77 0 0
sind _ ihre	0 0 -54 0 0
sind _ in	328 0 0 0 0
sind _ jetzt	-12 0 0 0 0
sind _ kunde	-13 0 0 0 0
sind _ nach	-157 0 0 -100 0
sind _ nicht	292 -26 -195 -53 0
sind _ nur	-88 0 0 -52 0
sind _ ob	-30 0 0 -64 0
sind _ patie	0 0 -78 0 -25
sind _ sie	-99 0 0 -11 136
sind _ syste	-181 0 164 0 -29
sind _ termi	-148 0 288 0 -48
sind _ und	-140 367 -78 -23 0
sind _ uns	343 0 -41 0 0
sind _ unser	-103 0 -32 128 0
sind _ updat	0 0 0 -13 0
sind _ verpf	-58 0 0 0 0
sind _ von	-364 0 276 0 -42
sind _ weg	389 -153 -127 0 0
sind _ wir	-135 -6 152 0 -47
sind alle	823 -74 -260 0 -42
sind auch	-12 0 -54 0 0
sind bei	0 0 -41 0 0
sind das	-34 0 0 0 0
sind daten	0 -24 0 128 0
sind denn	0 0 -117 -46 0
sind die	-201 -118 0 136 -57
sind diese	-55 0 0 0 0
sind ein	-5 0 0 0 0
sind eine	-82 -5 0 -12 0
sind es	-125 -119 -20 -36 0
sind ihre	0 0 0 0 -233
sind im	-176 -136 164 0 -9
sind in	0 0 0 0 -22
sind ja	105 -90 0 0 -19
sind jetzt	-155 0 -50 0 0
sind meine	0 175 -45 -17 0
sind nach	-314 0 -7 -1 0
sind nicht	981 -53 -23 0 -40
sind noch	-36 -26 -235 352 0
sind nur	-89 269 -48 -40 -150
sind oder	0 -116 0 0 0
sind seit	393 0 -66 -30 0
sind sie	0 0 -83 -100 -221
sind und	0 -6 668 0 0
sind unser	-13 -219 -52 0 -29
sind versc	0 692 225 0 0
sind von	0 0 -39 -4 0
sind wir	301 -470 -308 -285 -88
sind zum	-143 -42 -155 -166 0
singl-	312 -3 92 0 -7
single	312 -3 92 0 -7
sinn	446 -3 0 0 -145
sir	0 0 -20 0 0
sir _ madam	0 0 -20 0 0
sir or	0 0 -20 0 0
sites	-49 0 -48 0 -5
sitti-	773 0 -66 -10 0
sitting	773 0 -66 -10 0
sitze	142 -95 -43 -7 0
sitze-	518 -141 29 -69 -29
sitzen	518 -141 29 -69 -29
sitzt	671 -370 -80 833 -110
sitzu-	357 146 -447 -98 -5
sitzung	0 97 -195 0 0
sitzungen	569 0 -113 -72 -5
sitzungsprotokolle	-541 -8 0 -10 0
skand-	0 -80 -69 -56 -45
skandal	0 -80 -69 -56 -45
small	0 -22 -50 0 0
smc-b	-74 -125 79 -78 -62
smc-b ist	0 -43 335 -78 -9
sms	-4 -6 -647 0 0
sms an	-4 0 -126 0 0
sms-e-	-140 -104 169 -24 0
sms-erinnerungen	-140 -104 169 -24 0
so	111 -252 602 282 -286
so ?	-5 -30 0 0 0
so _ ?	0 -5 0 0 -20
so _ bei	167 -6 -12 -18 -9
so _ das	-129 -19 94 -33 0
so _ dass	-105 -92 204 -3 0
so _ es	261 -213 -43 165 -2
so _ fall	0 -43 0 0 0
so _ ich	354 -53 0 -22 0
so _ ist	-236 -5 284 0 0
so _ man	21 0 227 0 0
so _ wie	-86 -53 254 0 0
so _ wir	4 0 43 0 -46
so dass	-102 0 265 0 -48
so ein	0 -120 -257 0 -97
so einem	0 334 0 -6 0
so einen	0 114 -43 0 -77
so etwas	-157 -170 -240 -21 -74
so geht	36 -51 -31 -33 0
so kann	187 0 242 -22 0
so langs	-136 -53 374 170 -22
so schle	0 0 -1 0 0
so viele	0 0 0 -30 0
sobal der	-55 0 219 0 -306
sobal-	173 -86 104 0 -306
sobald	173 -86 104 0 -306
sodas-	-14 -48 462 -22 248
sodass	-14 -48 462 -22 248
sofa	0 -123 -1 0 0
sofa aus	0 -123 -1 0 0
sofer-	-21 0 0 0 0
sofern	-21 0 0 0 0
sofor melde	148 -190 0 -7 -46
sofor-	730 164 -234 -74 -345
sofort	730 164 -234 -74 -303
sofortmassnahmen	0 0 0 0 -32
softw ?	0 0 -51 0 0
softw _ progr	0 0 -1 0 -12
softw _ uns	0 -30 -123 0 0
softw gehac	0 0 0 0 -25
softw ist	-95 -33 112 0 0
softw progr	-53 0 -301 -12 0
softw-	30 -473 849 -111 -143
software	30 -443 907 -102 -69
softwarehaus	0 -30 0 0 -25
softwarepflegevertrag	0 0 0 -10 -37
sogar	264 33 -338 0 0
sohn	243 -110 0 -97 -75
sohn _ infor	0 -10 0 0 -75
solan _ nicht	-47 -9 -239 0 0
solan nicht	-73 -62 0 0 -4
solan-	197 -444 -12 -7 -62
solange	197 -444 -12 -7 -62
solch _ und	0 286 0 0 0
solch anruf	0 224 0 0 0
solch-	-19 220 0 0 -1
solchen	-19 220 0 0 -1
soll	178 -358 -504 122 -6
soll _ der	86 -13 -60 0 0
soll _ die	0 -12 0 0 0
soll ich	330 -80 0 -9 -6
soll man	0 -18 0 0 0
soll sich	0 0 0 -27 0
solle	0 -23 -26 0 -11
solle _ dem	0 -86 0 0 -4
solle _ den	-50 -150 0 0 -5
solle _ die	-33 115 -7 0 0
solle _ einen	0 -134 0 0 0
solle _ mache	5 0 0 0 0
solle _ tun	57 0 -9 0 -1
solle _ uns	0 0 0 0 -118
solle sich	0 -132 0 0 -4
solle wir	-27 -306 -16 0 -10
solle-	-341 187 -280 -216 -147
sollen	-341 336 -280 -216 -147
solln	-79 -66 0 0 0
sollt _ den	0 -37 0 0 0
sollt wir	0 0 0 -13 0
sollt-	-144 61 264 -73 -217
sollte	-51 -19 283 -60 0
sollten	-93 80 -19 -13 -217
some	-49 112 -18 0 -79
someb-	-14 397 -36 -28 -24
somebody	-14 397 -36 -28 -24
someo _ to	0 79 0 0 0
someo claim	0 142 0 0 0
someo-	0 366 0 0 0
someone	0 366 0 0 0
somme-	-63 -327 195 0 136
sommer	-63 -327 195 0 136
sonde _ 0	0 0 -29 -58 152
sonde-	-207 155 -425 -72 46
sondern	-187 192 -294 -72 91
sonnt-	-62 255 -75 -58 0
sonntag	-62 255 -75 -58 0
sonst	-681 -185 46 1185 -314
sonst _ alles	-123 0 7 0 -52
sonst _ wir	103 -10 0 410 0
sonst alles	-77 0 -50 0 -112
sonst keine	-52 0 -77 0 -9
sorge	-144 -400 -13 -84 0
sorge _ dass	-22 0 -56 -84 0
sorge-	0 0 -176 0 -17
sorgen	0 0 -176 0 -17
sorry	-94 -44 -5 0 733
sorry to	0 -22 0 0 -158
sorte-	-99 -39 -186 0 663
sorted	-99 -39 -186 0 663
sorti-	-117 0 -173 0 0
sowas	0 -230 0 0 -58
sowie	0 -58 -36 0 0
sozia-	-44 0 0 143 0
sozialgericht	-44 0 0 143 0
spaet am	0 -42 0 269 306
spaet-	-238 143 0 758 -202
spaeter	0 186 0 457 -27
spaetestens	-238 -42 0 419 -175
spalt-	-48 0 120 -53 -18
spalte	-48 0 163 -53 -15
speic-	-495 -98 616 -22 -19
speichern	-456 -98 373 -22 0
speicherplatz	0 0 0 0 -19
sperr-	159 -98 -75 0 -34
sperren	-101 0 0 0 -34
spiel-	39 0 -157 0 -5
spielen	-251 0 -149 0 -5
spinn-	-202 -77 305 0 0
spinnt	-202 -77 305 0 0
spiro-	-134 0 115 0 -70
spirometer	0 0 -40 0 0
sprac-	-407 71 26 0 -204
spracherkennung	-400 -79 26 0 -55
sprec 0	-51 93 -126 0 0
sprec ?	-150 0 0 0 0
sprec _ 0	26 0 0 0 0
sprec _ bis	227 -12 103 -130 0
sprec _ und	73 -14 -11 0 0
sprec abgeb	446 -30 -270 0 -99
sprec mo	-66 0 0 -130 0
sprec-	625 336 -904 -726 17
sprechen	-210 -12 -61 -208 0
sprechstunde	397 -179 -405 -75 51
sprechstundenhilfe	-277 82 119 -4 0
sprechzeiten	-66 0 -80 -391 -34
sprechzimmer	289 178 -308 0 0
spric-	0 -114 184 0 0
spricht	0 -114 184 0 0
sprin-	-337 187 -120 0 -72
springt	-337 187 -80 0 -72
spur	0 -19 -74 0 0
sql	76 -6 -144 0 0
sql serve	120 -6 -144 0 0
staat-	0 0 0 334 0
staatsanwaltschaft	0 0 0 334 0
staen-	-69 162 471 -31 -12
staendig	-69 162 471 -31 -12
staff	372 -90 -72 0 -167
stamm-	-289 62 -356 319 112
stammdaten	36 -26 -227 341 123
stammdatenabgleich	0 -15 -25 0 0
stammt	-205 -17 0 0 -11
stand	-87 -272 350 -70 425
stand ?	0 0 0 -8 -4
stand der	0 0 -97 0 0
stand in	0 0 -68 0 0
stand von	-1 0 652 0 -51
stand-	425 -316 78 -52 -239
standardpasswort	0 0 -1 0 0
standen	-27 -118 0 0 -87
standort	0 0 475 -12 0
standorte	-19 -189 -54 0 0
standorten	319 0 -258 0 0
standstill	152 -9 -84 -11 0
stape-	-250 -154 1044 0 -80
stapelsignatur	-219 0 603 0 0
stark akzen	0 -106 0 0 0
stark nerve	0 0 0 -27 229
stark-	0 -106 0 -27 229
starke	0 0 0 -27 229
starkem	0 -106 0 0 0
start	753 -114 -413 0 -31
start ?	137 0 0 -38 0
start _ daten	400 0 -180 0 0
start _ die	-174 0 -203 -9 0
start _ keine	224 0 -55 0 -9
start _ mehr	-53 51 350 0 -64
start _ progr	-95 0 -188 0 0
start auf	136 0 -14 0 -9
start das	-208 -71 -188 -5 0
start der	-1 -196 -114 0 0
start die	-587 0 98 0 0
start kommt	46 0 -261 0 -24
start nicht	199 -137 393 0 -107
start-	336 -674 135 -52 199
starten	222 -140 434 -43 -82
startet	-229 -506 8 -9 291
stati die	266 -59 -136 0 0
stati-	156 -251 -559 -230 188
station	0 64 -93 -68 248
stationen	278 0 -305 -22 0
statistik	-122 -315 74 -33 -60
statt	542 -151 -890 -154 -17
statt 0	0 -38 -25 -49 0
statt ?	0 0 0 -143 0
statt der	685 42 -261 0 0
statt-	-15 203 -58 -65 -33
stattfinden	-15 0 0 -43 0
stattgefunden	0 -37 0 0 -27
statu-	-52 -21 382 0 -6
stays	653 0 -246 -46 -17
steck _ der	0 -51 -169 0 -5
steck da	0 -132 0 0 0
steck gezog	22 83 -44 0 -90
steck hinte	0 -4 0 0 245
steck vom	-55 -150 -110 0 -115
steck-	-139 -343 -753 292 95
stecken	-62 -105 -203 300 0
stecker	-34 -55 -154 0 149
steckt	-44 -183 -396 -8 -54
stehe	164 -35 -258 0 0
stehe mit	225 -35 -105 -6 0
stehe und	148 -32 -61 42 0
stehe wir	50 0 -204 0 0
stehe-	46 205 -457 229 -134
stehen	46 205 -457 229 -104
stehn	278 -39 -109 67 0
steht	703 283 563 -50 -387
steht _ 0	68 165 -1 0 0
steht _ auf	-247 -8 135 239 0
steht _ solle	-178 467 0 0 0
steht _ von	0 -40 -5 0 0
steht _ wir	-82 -161 -11 0 0
steht alles	895 -51 0 0 -188
steht bei	-125 -147 261 0 0
steht das	-40 0 0 158 0
steht die	-45 -157 -122 -59 0
steht eine	0 196 0 -30 0
steht es	0 -138 156 0 0
steht im	-84 -25 0 0 0
steht in	0 -52 -39 0 0
steht ja	0 0 -101 0 -4
steht nicht	-26 0 0 0 0
steht nirge	-247 0 -85 239 0
steht seit	-4 44 -303 0 0
steht still	117 -4 -44 0 -33
steht und	24 -19 -9 0 0
steht unten	0 -74 0 0 0
steht wir	-184 461 -26 0 0
stell _ das	0 0 0 -5 0
stell _ die	0 -19 -20 0 -40
stell _ siche	-52 -53 0 0 0
stell _ wir	-43 311 -18 -81 0
stell ich	6 0 -142 -5 -6
stell sich	0 0 -20 0 0
stell sie	66 -63 -30 -26 0
stell-	324 186 -127 218 -77
stelle	-93 -19 -142 -5 -46
stellen	439 205 53 -157 0
stellt	0 0 -20 0 0
stellungnahme	-23 0 -18 380 -31
stemp-	-170 -98 406 -117 -22
stempel	-60 -98 -74 -71 -22
stempeln	-110 0 480 -46 0
steps	0 0 0 0 -74
steue _ die	0 0 0 -62 -24
steue brauc	0 0 0 -62 -24
steue-	0 168 -239 11 -95
steuerberater	0 209 -142 29 -24
stich-	0 0 -33 537 0
stichtag	0 0 -33 537 0
stift	121 -39 16 0 -6
still	-204 -66 41 306 -98
still ?	-82 -3 0 0 0
still-	387 0 -446 0 0
stillstand	469 0 -446 0 0
stimm das	0 -112 -116 0 0
stimm die	0 0 -235 0 0
stimm nicht	-24 138 -478 -34 0
stimm-	-46 -410 126 -41 -24
stimmen	-5 -229 -240 0 0
stimmt	-22 -181 -662 -41 -15
stoer-	-58 0 -727 0 174
stoerung	36 0 -530 0 -39
stole ?	0 -60 0 0 0
stole-	0 -60 0 0 0
stolen	0 -60 0 0 0
stopp-	557 -37 379 -71 0
stopped	584 -37 379 -71 0
storn-	-280 0 -11 0 -47
stornieren	-280 0 -11 0 -47
straf-	-27 0 0 0 0
stran-	0 442 0 0 0
stranger	0 210 0 0 0
strangers	0 -7 0 0 0
stras-	243 -56 178 -73 -10
strasse	243 -56 181 -73 -10
strei-	-173 -28 -134 0 456
streichen	0 0 0 0 504
streikt	3 -1 103 0 -31
stric-	289 -81 -82 0 0
strip-	0 -13 0 0 -11
strippe	0 -13 0 0 -11
strom	-112 -61 -191 -82 -120
strom am	-104 0 181 0 0
strom-	-61 -5 115 0 -20
stromausfall	-61 -5 115 0 -20
studi-	0 -118 -50 301 -75
studiert	0 -13 0 0 -75
stuec-	-260 -50 773 0 -10
stueck	-260 -50 545 0 -10
stuen-	-58 307 -147 371 -27
stuenden	0 339 0 -6 0
stuer _ ab	193 -70 -178 0 0
stuer-	-479 -70 80 0 -38
stuerzt	-479 -70 80 0 -38
stumm	-235 0 930 -16 -80
stund _ die	-235 0 -12 139 -28
stund-	336 408 -172 157 -25
stunde	-174 109 192 0 116
stunden	574 144 -549 273 -139
stunden-frist	0 -70 0 -116 0
submi-	0 -69 -190 678 0
suche	-325 -138 -133 -24 0
suche einen	-141 -71 -3 0 0
suche nach	-101 -19 -113 -2 0
suche-	-25 -43 -33 -48 0
suchen	-25 -43 -33 -48 0
super	0 0 0 0 987
super-	-19 -4 -10 -99 -13
suppl-	0 0 0 -22 0
suppo ?	-37 0 0 0 0
suppo team	0 0 0 0 -6
suppo und	0 -181 0 0 0
suppo-	-37 929 0 -29 -470
support	-37 411 0 0 -385
surge-	324 -11 -24 156 -20
surgery	324 -11 -24 156 -20
switc-	-69 -45 0 0 82
switch	-69 -45 0 0 82
symbo-	130 -65 -128 0 0
symbol	130 -135 -128 0 0
syste _ ist	353 -13 -42 0 0
syste _ nicht	210 0 -58 0 0
syste _ sind	0 -6 -86 0 0
syste _ versc	0 -7 0 0 0
syste _ wir	-446 0 -109 214 -10
syste are	-36 -41 334 0 0
syste auch	150 0 0 0 -29
syste die	0 -72 -190 0 -22
syste hat	-202 240 0 0 -107
syste in	-77 -139 0 0 -9
syste ist	546 0 -51 0 0
syste versc	-176 0 164 0 0
syste war	0 -116 0 0 0
syste-	951 137 225 -41 -30
system	1165 -97 487 -26 -43
systembetreuer	0 170 0 0 -23
systeme	-6 434 -116 0 332
systemen	-39 0 -13 0 -22
systemhaus	-207 -78 -133 -6 -84
systems	-36 -41 0 -9 -23
t	0 0 0 292 0
table-	-146 -122 -189 -45 -5
tablet	-272 -122 -189 -33 -5
taegl-	-56 30 -193 -303 -23
taeglich	-56 30 -193 0 -23
taete _ ?	0 0 -11 0 0
taete-	0 -438 -59 -15 -60
taeter	0 -433 -59 -15 -54
taetern	0 -6 0 0 -5
taeti _ ?	0 0 0 0 -24
taeti werde	0 0 0 0 -24
taeti-	0 0 0 0 -24
taetig	0 0 0 0 -24
tag	1097 -315 460 746 -493
tag _ der	0 0 0 -2 -91
tag _ wollt	0 -21 0 0 -122
tag ich	0 -24 0 0 -118
tag ist	0 0 0 -2 0
tag und	-122 0 0 0 -68
tag wir	-66 0 0 0 -4
tage	-85 196 -61 321 121
tagen	-264 -126 660 1018 522
tagen _ ich	-6 0 -236 0 0
tagen ab	0 0 -211 229 -12
tagen keine	348 -4 -98 0 0
tagen nicht	-19 0 50 -1 0
tages-	-196 -5 151 0 -19
take	104 0 -7 -47 0
tangi ist	0 0 -30 0 0
tangi-	0 0 -30 0 0
tangiert	0 0 -30 0 0
tasta-	-122 -67 -102 0 -108
tastatur	-122 -67 -102 0 -108
taste	-73 -76 -26 0 0
taste-	0 0 89 0 0
tat	0 -22 0 0 0
tatsa-	-11 -23 100 -26 -86
tatsaechlich	-11 -23 100 -26 -86
tauch-	0 38 -75 0 0
tauchen	0 -55 0 0 0
tausc des	-6 0 -10 0 0
tausc-	-69 0 15 258 -1
tausch	-69 0 15 258 0
tauschen	0 0 0 0 -1
team	120 -78 -324 -173 211
teamb-	0 -78 0 -217 -102
teambesprechung	0 -78 0 -217 -102
teams	0 0 0 0 151
teams _ die	0 0 0 0 151
teamv _ euch	0 0 0 0 -6
teamv-	0 -4 -27 0 -35
teamviewer	0 -98 0 0 -35
teamviewer-id	0 -57 0 0 0
techn ?	0 0 -116 0 0
techn _ der	0 0 -21 0 -53
techn _ fuer	-19 0 0 -78 -145
techn _ micro	0 -49 0 0 0
techn _ organ	0 -4 0 0 0
techn _ sich	0 -118 0 0 -24
techn _ to	0 -28 0 0 -58
techn _ und	-31 -47 -42 0 -17
techn depar	-16 -32 -42 0 0
techn hat	0 -151 -103 -26 -71
techn und	0 -4 -42 0 0
techn von	0 23 0 0 -8
techn war	-19 -392 0 -52 -52
techn-	-165 -889 -2 -255 512
technical	-16 -32 -42 0 -3
technicians	0 -28 0 0 -89
technik	-27 -159 -21 -64 180
techniker	-10 -594 178 -191 514
technisch	0 0 -116 0 -43
technischen	0 -4 0 0 0
teil	-8 0 0 0 0
teile	27 -5 0 0 0
teile _ mit	27 -5 0 0 0
teile _ uns	-15 -85 0 0 -70
teile _ wir	-24 0 0 0 0
teile sie	-39 -85 0 0 -70
teile-	-39 -85 0 0 -70
teilen	-39 -85 0 0 -70
teiln-	0 0 -36 -83 -18
teilnehmen	0 0 0 -83 -18
tel	149 0 -86 0 0
tel 0	149 0 -86 0 0
tel _ 0	0 0 -86 0 0
telef 0	0 0 -47 0 0
telef _ 0	0 0 0 0 249
telef _ ?	0 0 -22 0 0
telef _ das	-41 -10 -61 0 -99
telef _ der	215 -104 -56 0 -3
telef _ die	-18 290 72 0 -4
telef _ ich	-19 0 0 0 -63
telef _ seit	-82 -20 441 0 -44
telef _ sich	0 -114 -39 0 -25
telef _ wir	387 0 -346 0 -246
telef der	39 138 -40 0 0
telef fuer	0 0 0 0 -251
telef hat	-5 -250 -39 0 -25
telef ist	-181 -27 445 0 -19
telef mit	215 -102 -56 0 0
telef und	-41 -103 -216 0 184
telef von	24 331 -2 0 0
telef wiede	0 0 0 0 -100
telef zu	-1 -19 -86 0 -190
telef-	-31 115 246 -135 -151
telefon	-178 104 -204 0 87
telefonanlage	-260 -57 275 0 0
telefone	0 0 178 0 0
telefoniert	0 192 0 0 179
telefonisch	366 -93 -53 -15 -621
telefonnummer	-147 -348 -117 0 276
telek-	-20 169 293 -64 -83
telekom	-20 -30 293 -58 -83
telem _ ?	0 -91 0 -18 0
telem _ dem	0 0 -19 0 0
telem _ der	0 0 -65 0 0
telem _ oder	0 0 0 0 -59
telem in	0 0 -65 0 0
telem von	0 0 -19 0 0
telem-	-22 -139 -137 -18 -59
telematik	-22 -133 117 -18 0
telematikinfrastruktur	0 -6 -192 0 0
tell	387 213 -9 -6 0
tell me	270 0 0 0 0
tell us	-2 213 0 0 0
ten	-282 220 407 0 -92
termi _ 0	0 -87 0 425 0
termi _ den	0 0 -517 0 0
termi _ der	-223 -56 508 0 -61
termi _ die	-91 131 114 311 -10
termi _ eine	-50 -19 -160 -36 -6
termi _ keine	50 0 103 0 -3
termi _ seit	-273 0 47 0 0
termi am	0 0 -35 -23 0
termi erinn	0 0 -126 0 0
termi fuer	0 0 -323 265 0
termi im	0 0 811 0 -9
termi in	-266 0 113 0 0
termi ist	-143 0 444 -81 197
termi mehr	26 0 493 -53 -2
termi mit	0 0 -40 -115 0
termi nicht	151 0 -357 0 0
termi und	329 0 214 -13 0
termi versc	-92 -21 -82 0 0
termi von	-223 -56 266 0 -61
termi zeigt	-41 0 -30 0 0
termi zur	0 0 0 -52 0
termi-	-471 -100 808 -632 -85
termin	83 -24 -85 -472 -21
terminal	-129 128 265 -8 -20
terminals	36 0 -8 0 -52
terminalserver	-73 370 -73 0 0
terminbuch	-308 0 143 0 204
termine	84 -197 542 -70 -121
terminkalender	-184 -63 382 -81 -11
terminplan	180 -108 -238 0 -2
terminzettel	-130 -89 -102 0 -10
teste-	0 0 -100 0 0
testen	0 0 -100 0 0
text	-193 739 -182 0 -3
textb-	-86 0 -329 -17 -14
textbausteine	-86 0 -146 -17 0
textd mit	-62 497 -146 0 -23
textd-	-62 -221 -227 -40 -41
textdatei	-62 -351 -186 -40 -18
thank	0 0 0 0 -559
thank you	0 0 0 0 -468
thank-	-9 -39 -73 0 802
thanks	-9 -39 -73 0 802
that	-303 133 -165 -175 111
that _ ?	-36 0 0 0 0
that _ to	0 -18 0 -48 0
that the	273 -9 150 -58 110
that you	0 -23 0 0 -54
that your	-276 0 0 0 -50
the	-179 184 917 1007 152
the _ ?	0 -29 -78 -61 0
the _ and	-427 -189 186 -111 0
the _ are	258 -7 -23 -18 0
the _ attac	0 -82 0 0 -5
the _ by	-100 -30 151 369 -70
the _ conne	-36 -6 0 0 0
the _ desk	-185 43 -109 0 0
the _ for	-259 -48 0 0 -162
the _ from	-30 0 187 0 0
the _ have	-69 -55 -27 0 0
the _ in	-273 -7 -170 -60 0
the _ ist	667 -42 -101 132 -42
the _ list	63 -38 199 -69 -33
the _ modul	-50 0 131 99 0
the _ of	-146 -149 48 -36 -100
the _ on	-144 -33 155 0 -66
the _ passw	0 -189 -11 0 0
the _ print	0 -3 -127 0 0
the _ prote	0 -52 -30 493 0
the _ room	294 0 -281 -47 0
the _ serve	-264 632 561 0 -43
the _ syste	160 -48 0 0 0
the _ that	-86 -23 0 -6 -54
the _ to	-36 -7 0 -17 -17
the _ until	-23 0 0 -266 -37
the _ way	0 0 0 0 -6
the _ we	-1 0 0 0 0
the _ will	81 -9 -55 -223 0
the _ with	0 352 -36 -28 -31
the appoi	-37 0 -196 0 -1
the attac	0 55 -15 -20 -102
the autho	0 -16 -17 -55 -19
the best	0 0 0 0 -6
the card	548 0 -376 0 105
the conne	-19 -10 476 -15 0
the data	-100 -52 65 493 -7
the datab	515 -92 -158 -11 0
the emerg	503 0 -23 0 0
the front	-118 16 -109 0 0
the hacke	0 -13 0 0 0
the incid	0 -107 -86 -114 -62
the inter	0 0 -96 0 -37
the invoi	0 -1 0 -12 -164
the kv	0 -16 -204 -228 -77
the lab	0 -20 -162 -117 -31
the momen	0 -29 -69 -29 0
the new	-169 -98 -225 0 -114
the paper	-86 -53 0 0 -31
the patie	76 0 114 0 0
the phone	-112 0 557 -30 -25
the pract	16 514 313 -71 -43
the progr	-61 -121 -155 -28 -92
the quart	0 -9 0 274 -58
the ranso	0 -267 -27 0 -5
the recor	183 0 -120 -20 -12
the same	129 -102 -75 -22 0
the serve	406 70 -174 -10 -17
the softw	-77 -115 788 0 0
the ti	0 -32 21 -10 -44
the updat	-98 -43 114 0 0
the waiti	294 0 -281 -47 0
the whole	227 -8 -301 -21 -10
theat-	-124 -5 200 440 -34
their	0 -61 -141 -1 0
them	88 218 586 267 -141
thema	0 0 -164 0 -6
then	-282 69 224 143 -92
thera-	151 -37 249 0 -5
therapeuten	12 0 -10 0 -5
there	-80 155 22 -13 -44
there _ a	0 194 0 0 0
there a	0 155 -57 0 0
there ist	0 194 0 0 0
these	0 0 0 0 -42
they	-13 -224 -18 -22 -10
thing-	0 182 0 -151 -27
things	0 182 0 -151 -27
third	0 -21 0 0 -5
this	145 271 25 -158 -102
this _ ?	0 0 0 -9 0
this _ the	-19 -13 1 -11 0
this happe	0 0 0 -35 -12
this ist	0 -109 0 0 0
this morni	145 39 25 -46 -17
this to	0 0 0 -77 0
three	428 336 370 -28 -24
throu-	-195 -31 587 0 0
through	-195 -31 587 0 0
thurs-	0 -189 61 115 -211
thursday	0 -189 61 115 -82
ti	-272 -241 205 -159 -39
ti ?	0 0 -13 -39 0
ti _ ?	0 -23 -146 0 0
ti _ bei	-133 0 199 -15 -115
ti _ der	0 0 25 0 0
ti _ ist	0 0 -12 0 0
ti _ koenn	0 0 -21 0 0
ti _ noch	-8 0 -278 -95 0
ti _ uns	0 0 46 0 0
ti _ unser	0 0 -9 0 0
ti ansch	0 -28 -15 -95 0
ti auch	0 0 0 0 -1
ti bei	0 0 46 0 0
ti conne	-19 0 1 0 0
ti in	0 0 -39 0 0
ti ist	-156 0 972 -15 0
ti nicht	-90 0 392 0 -2
ti von	0 0 -168 0 0
ti zu	0 0 -123 0 0
ti zugan	0 -18 0 0 0
ti zugre	0 0 -1 0 0
ti-an ?	0 0 0 -3 0
ti-an _ ?	0 0 -22 0 0
ti-an der	0 0 -11 0 -22
ti-an durch	0 -104 -23 0 0
ti-an-	-152 -152 378 -591 -86
ti-anbindung	-152 -104 558 0 -34
ti-anschluss	0 -19 0 -591 -52
ti-ko-	0 0 0 -91 -61
ti-pa-	-6 0 0 0 0
ti-pauschale	-6 0 0 0 0
ti-st-	-11 0 1360 -51 -9
ti-ve-	-447 0 323 -68 0
ti-verbindung	-447 0 323 -68 0
ti-zu _ ?	0 -8 0 0 0
ti-zu in	0 -15 -140 0 0
ti-zu ueber	0 -62 0 0 0
ti-zu-	-44 -108 -76 -8 -73
ti-zugang	-44 -108 -76 -8 -73
ticke 0	0 0 0 0 -311
ticke _ 0	0 0 0 -8 -125
ticke kann	-100 0 -55 0 953
ticke von	-46 0 0 -83 -180
ticke-	-226 -134 -78 -90 921
ticket	-226 0 -78 -90 1011
time	0 0 290 -29 339
times	-63 -28 570 0 -42
tippe-	-474 -195 821 -76 -55
tippen	-474 -94 821 -76 -55
tippf-	0 -17 -58 0 -74
tippfehler	0 -17 -58 0 -74
tippt	347 548 291 0 -38
tisch	0 -19 0 218 636
to	-258 653 -340 139 950
to _ ?	0 -14 -152 -21 0
to _ a	123 -166 -26 -34 -19
to _ back	-185 0 -355 0 529
to _ compu	0 -1 0 0 0
to _ from	-49 153 0 0 0
to _ in	2 -40 -69 0 0
to _ kv	0 0 0 -76 0
to _ my	-159 324 -16 0 -57
to _ new	-36 -7 0 0 -69
to _ or	113 -4 -288 0 -50
to _ our	0 -32 0 0 0
to _ patie	-115 0 155 0 -19
to _ the	72 0 -95 288 -102
to _ this	0 0 0 -77 0
to _ ti	0 -25 -15 0 -2
to _ to	0 -28 0 0 -108
to _ you	0 -10 0 0 33
to _ your	0 -29 0 0 -37
to a	-36 -6 0 0 -52
to all	-271 324 139 0 -77
to be	-99 168 88 421 -40
to book	0 0 -55 0 -15
to do	-138 -1 0 0 0
to infor	0 0 0 -67 -50
to know	0 -10 0 0 -63
to let	0 -40 0 0 125
to norma	0 0 0 0 560
to notif	0 0 -30 301 0
to our	0 -5 -24 -66 -41
to patie	-92 90 -77 0 -68
to reach	0 0 0 53 -64
to repor	0 0 0 -77 0
to sende	0 -18 0 0 -71
to tell	119 0 -9 0 0
to the	430 -52 -178 -205 -98
tocht-	0 -25 -58 0 -27
tochter	0 -25 -58 0 -27
today	580 -11 406 0 -68
told	0 -134 -17 -34 -19
toll	93 0 0 0 93
tom	0 -66 0 0 -4
tomor-	-108 -78 -24 1275 -32
tomorrow	-108 -73 0 425 -32
ton	-135 0 208 0 278
too	0 -41 0 0 0
tot	708 -32 279 -11 -271
tot ist	122 0 -42 -11 0
total-	960 -24 -220 0 -80
totalausfall	960 -22 -220 0 -80
toten-	150 153 0 0 0
traeg-	-236 -5 254 -55 -54
traeger	0 0 -27 0 -14
traegt	-47 0 -28 0 -40
trage	-37 0 -61 0 0
trage ich	-37 0 -61 0 0
trage-	133 326 153 0 -188
tragen	133 326 153 0 -188
train-	-70 0 0 0 -32
trans-	-202 0 693 79 -68
trau	-16 0 -108 0 0
trau _ nicht	-16 0 -108 0 0
trau mich	-16 0 -108 0 0
traue	-425 325 -62 0 0
traue _ nicht	-56 0 -57 0 0
traue-	-157 -15 -121 0 0
trauen	-157 -15 -121 0 0
traut	-44 -46 -250 0 0
traut sich	0 -46 -148 0 0
treff-	-101 0 -76 -127 0
treffen	-1 0 169 -127 0
treib-	-73 -91 207 -93 -192
treiben	0 -26 0 0 0
treiber	-51 -65 207 -8 -192
treibt	-22 0 0 -84 0
trese-	53 77 -211 -62 -147
tresen	53 97 -211 -62 -147
triff es	-12 0 0 0 0
triff-	-100 0 195 -84 0
trifft	-100 0 195 -84 0
troja auf	0 624 0 0 0
troja on	-1 163 0 0 0
troja-	-78 355 -33 0 -98
trojan	-1 240 0 0 0
trojaner	-77 -252 -33 0 -98
trotz	-260 -93 -36 -83 -166
trotz _ angri	0 0 -9 -75 0
trotz der	-260 -93 -22 -5 0
trotz des	0 0 -14 -75 -166
trotz-	-110 237 119 -97 -209
trotzdem	-110 237 119 -97 -209
tuer	638 -68 -357 -141 -39
tun	-46 96 28 -47 590
tun ?	57 -114 -9 0 -1
tun _ der	0 -28 -15 0 -62
tun damit	0 0 0 0 -62
tun haben	-71 0 221 0 -46
tun wir	125 233 -196 0 -52
tut	-6 -119 -177 0 -334
tut _ leid	143 0 -107 0 -334
tut sich	539 -37 -106 0 0
tut uns	-32 0 0 0 0
tut wir	147 0 -107 0 -334
two	-260 -175 0 -151 -39
txt	0 427 -33 -16 -27
typ	0 0 49 -78 0
u	-16 0 -96 0 0
ueber	-198 534 480 -275 -293
ueber 0	-89 -193 109 109 -29
ueber ?	-86 -34 0 0 0
ueber _ 0	0 -100 0 128 -29
ueber _ ?	0 0 -97 0 0
ueber _ an	-28 0 228 0 0
ueber _ angri	-1 -10 -5 0 0
ueber _ auf	0 91 0 0 0
ueber _ bei	0 -9 120 0 0
ueber _ conne	0 0 205 0 -33
ueber _ das	-15 0 226 158 -19
ueber _ den	0 -120 -169 0 -40
ueber _ der	242 0 -99 52 0
ueber _ die	-57 -33 -89 331 0
ueber _ fernw	0 435 0 0 0
ueber _ fernz	-88 -58 195 0 0
ueber _ gespe	271 0 -118 0 -11
ueber _ in	0 -62 443 0 0
ueber _ ist	0 -124 -119 0 0
ueber _ karte	216 -45 225 0 0
ueber _ link	0 -267 0 0 -4
ueber _ mehr	36 0 139 0 -22
ueber _ nicht	96 0 785 -76 0
ueber _ praxi	0 116 -47 0 -23
ueber _ sich	-519 0 869 0 0
ueber _ sie	0 0 0 0 -12
ueber _ softw	0 -30 0 0 0
ueber _ termi	0 0 -69 0 0
ueber _ ti	0 -62 -42 0 0
ueber _ und	0 -85 0 0 0
ueber _ updat	167 -80 0 0 0
ueber _ verse	0 0 52 -10 0
ueber _ vorfa	-45 0 0 -20 37
ueber _ wir	-321 0 460 0 0
ueber an	0 0 -168 -32 -40
ueber anyde	0 132 0 0 0
ueber auf	-130 168 0 -1 0
ueber das	-14 0 -248 -15 -35
ueber den	332 286 263 -41 22
ueber die	-199 -336 -313 -222 -144
ueber diese	0 0 0 0 -10
ueber einen	-70 -216 0 0 0
ueber einer	0 -86 0 0 0
ueber ich	0 -111 0 0 0
ueber ihre	0 -71 -91 0 -27
ueber kim	-56 -9 508 0 -19
ueber kv	0 0 205 0 -33
ueber kv-co	-19 -81 351 -10 0
ueber lasse	-519 0 869 0 0
ueber meine	-22 -17 0 66 0
ueber mit	242 0 -91 0 -29
ueber nacht	135 332 0 0 0
ueber nicht	210 -30 53 -6 -22
ueber noch	-222 0 -36 -9 0
ueber sie	0 -29 -46 0 0
ueber und	-172 -505 -463 372 0
ueber uns	0 -65 0 0 0
ueber unser	226 349 -182 100 -4
ueber welch	0 0 -200 0 0
ueber werde	0 0 232 108 0
ueber wir	-15 0 0 -9 0
ueber zu	152 -72 209 0 -15
ueber-	-486 -396 507 601 -691
ueberall	959 212 41 -175 -77
ueberfall	-130 0 0 -1 0
ueberhaupt	380 -119 119 -15 0
ueberlassen	-81 -22 0 0 -29
ueberlegen	0 0 0 0 -30
uebermittlung	0 0 307 -42 -15
uebermorgen	0 0 -149 879 -154
uebernehmen	-5 -125 170 -9 0
uebernimmt	489 -45 -329 66 0
uebernommen	-36 77 -72 -216 -26
ueberoertliche	0 0 0 -1 0
ueberprueft	0 -264 0 0 0
uebers	0 0 -183 0 0
uebersicht	0 -50 -52 -4 0
uebertraegt	-68 0 -298 -76 0
uebertragen	0 0 247 59 -22
uebertrieben	-176 -11 -115 0 0
ueberweisung	-440 0 -102 -22 -40
ueberweisungen	-1223 -19 1751 -44 0
uebli-	0 0 0 0 -19
uebri-	-42 -145 138 -62 0
uebrigen	150 -43 -46 0 0
uebrigens	-192 -101 184 -62 0
uhr	1004 149 -488 -96 -310
uhr _ 0	238 0 -75 0 0
uhr _ da	-142 2 -10 0 -3
uhr _ der	0 -9 -39 49 0
uhr _ und	-106 0 0 -55 0
uhr _ wir	157 0 -26 88 0
uhr am	0 -17 -59 0 0
uhr auf	23 -2 -2 0 0
uhr da	-34 0 0 37 0
uhr in	0 0 -39 -48 0
uhr nacht	-93 2 0 -24 -3
uhr nicht	106 0 0 0 0
uhrze-	-135 58 -445 0 0
uhrzeit	-130 -192 -445 0 0
ulm	0 501 0 0 -14
ulrik-	0 -98 0 0 -110
ulrike	0 -98 0 0 -110
ultra-	0 -6 986 -60 -106
ultraschallgeraet	0 0 124 -44 0
um	-765 334 -102 614 -463
um 0	66 559 0 88 -99
um ?	0 -53 0 -5 0
um _ 0	50 788 0 101 -47
um _ angeb	0 -87 0 -64 0
um _ auf	-63 0 -24 0 0
um _ bei	0 0 -15 -4 0
um _ daten	0 0 0 -10 0
um _ den	-27 267 -97 0 -11
um _ der	-59 -45 -56 -410 0
um _ fuer	172 -86 -35 0 0
um _ kurze	0 0 0 0 -40
um _ ob	0 -1 190 -15 0
um _ rueck	0 0 0 0 -35
um _ uhr	-117 -343 0 -90 -55
um _ wie	0 -80 -32 -41 0
um _ zeile	0 -48 -44 -45 -4
um angab	0 -4 -18 -10 0
um aus	0 0 -38 0 0
um ausku	-28 -30 -20 -94 -19
um besta	0 -103 -15 -2 0
um den	-51 0 -239 -65 0
um die	-129 -20 -236 -208 -37
um drei	-137 145 -11 -24 -14
um ein	0 -89 0 -64 -37
um eine	-92 -172 -115 -36 0
um einen	-177 -13 216 0 -108
um halb	129 -15 -56 -52 127
um hilfe	117 0 -54 135 -13
um mitte	-35 -68 -67 0 -10
um rueck	-289 194 449 0 -107
um und	-82 312 -78 67 0
um von	0 0 -30 -26 -61
um zwei	0 0 107 -79 -4
umbau	0 0 -100 0 0
umben-	0 384 -98 -133 0
umbenannt	0 384 -98 -133 0
umgeb-	0 0 -86 0 0
umgeh-	-8 -18 -41 0 0
umgehen	-8 -18 -41 0 0
umges-	9 -224 -191 -95 39
umgesetzt	0 -14 0 0 31
umgestellt	9 -33 -191 -95 9
umlau-	-101 -18 -183 0 0
umsat-	0 -10 -91 248 -24
umsch-	-15 0 -59 0 -97
umsta-	0 -84 0 0 0
umstaende	0 -54 0 0 0
umste ?	0 0 -17 -24 0
umste auf	0 0 -334 0 -36
umste-	-373 0 106 -187 -81
umsteigen	0 0 -53 0 -8
umstellen	-179 0 0 -163 0
umstellung	-177 0 153 -23 -73
umzug	0 -38 -3 -10 0
umzug _ praxi	0 -4 0 -6 0
umzug der	0 -14 0 -6 0
unauf-	0 -43 278 -23 687
unaufgefordert	0 0 0 0 -38
unbed ?	0 0 0 -75 0
unbed-	-66 -53 0 -102 0
unbedenklich	-66 -53 0 -75 0
unbedenklichkeit	0 0 0 -27 0
unbef-	0 -70 -162 0 0
unbefugte	0 0 -69 0 0
unbek benut	0 386 0 0 -8
unbek-	193 660 15 -44 -8
unbekannt	-56 -387 -59 -3 0
unbekannte	0 857 -20 -40 -8
unbekannten	0 -122 -57 0 0
unbekannter	249 -70 160 0 0
unber-	0 0 -32 0 0
unberuehrt	0 0 -32 0 0
unbes-	30 0 0 0 0
und	1038 1291 343 861 -628
und 0	-185 45 -39 -44 -76
und _ 0	-307 -18 0 0 -44
und _ ?	0 -136 0 0 0
und _ alle	61 157 -176 0 0
und _ alles	-283 0 136 0 -17
und _ als	0 88 0 0 0
und _ an	-34 44 175 253 0
und _ ander	272 -14 -102 0 0
und _ arbei	-137 -32 -24 -54 181
und _ auch	40 0 -59 0 0
und _ auf	92 -541 155 0 0
und _ bei	-80 -87 485 0 -21
und _ compu	-26 35 -91 0 0
und _ dann	-248 -54 305 0 -14
und _ das	-276 -94 134 234 -192
und _ dass	198 -63 0 0 0
und _ dem	-28 403 0 0 0
und _ den	54 -31 -51 -28 -85
und _ der	365 -113 -10 -14 -144
und _ die	378 202 -135 225 282
und _ diese	0 -1 -14 0 0
und _ ein	215 -217 -92 0 0
und _ eine	-15 -147 -9 0 0
und _ einen	-39 145 -54 -64 -50
und _ einge	-70 -191 -121 0 -20
und _ er	122 -139 -27 0 0
und _ es	0 -77 -21 -26 -61
und _ fuer	180 -134 -169 0 -136
und _ geht	129 189 -160 0 0
und _ gern	0 -21 -85 0 -36
und _ hab	0 0 -32 41 0
und _ habe	-305 -368 287 256 0
und _ haben	-165 -136 -89 223 0
und _ hat	0 42 0 -56 0
und _ hilfe	0 0 0 -64 -37
und _ ich	0 191 0 0 0
und _ ihnen	0 0 -12 -51 136
und _ im	14 -171 445 0 -122
und _ immer	-66 -8 146 -218 0
und _ in	-3 -192 69 0 0
und _ ist	314 -169 154 255 -74
und _ ja	0 0 0 -10 0
und _ kann	225 -42 -278 -14 0
und _ karte	186 -64 -219 0 -21
und _ keine	-39 -128 -127 -101 -78
und _ koenn	88 0 219 0 -14
und _ komme	20 205 -178 0 0
und _ kommt	133 -29 129 -23 0
und _ konne	0 -77 0 -42 -43
und _ laufe	29 -14 -11 0 0
und _ leute	303 -2 -38 -8 0
und _ man	0 168 0 -71 -6
und _ mich	-27 -17 0 -21 -29
und _ mit	113 379 -152 0 0
und _ muess	-5 -42 0 136 0
und _ muss	-116 -41 -128 222 -11
und _ nerve	0 0 0 0 270
und _ nicht	235 120 -346 -91 -2
und _ noch	-117 -43 -98 -80 0
und _ nur	0 -6 -139 0 -24
und _ ob	-19 -79 -23 0 -132
und _ passw	0 409 -76 0 0
und _ patie	-200 -166 179 -36 0
und _ praxi	320 -102 -55 -5 0
und _ progr	-237 188 -223 -88 115
und _ rechn	-40 59 -33 -2 0
und _ sagt	0 28 -84 -149 0
und _ schli	218 -77 -30 0 0
und _ seit	10 -84 239 -37 -26
und _ serve	-437 542 240 0 -125
und _ sich	-53 443 -285 -33 332
und _ sie	-24 125 603 0 -199
und _ sind	376 90 -33 175 147
und _ soll	0 0 0 232 0
und _ stehe	316 0 -293 0 0
und _ team	196 -75 0 0 505
und _ ueber	119 0 -11 0 -56
und _ uhr	-16 45 -39 -8 -76
und _ um	0 -166 0 -10 0
und _ uns	36 55 177 117 -75
und _ unser	-28 -451 -5 -16 0
und _ vertr	0 0 -205 0 0
und _ vom	-87 256 -30 0 0
und _ von	-143 -114 13 0 0
und _ wann	0 0 0 -19 0
und _ war	-11 590 0 0 -42
und _ waren	-140 334 -78 -2 0
und _ warte	108 -42 -12 -18 0
und _ welch	-27 0 0 -94 0
und _ wem	0 -167 0 0 0
und _ wie	0 0 -47 0 0
und _ wiede	239 -19 -191 -18 264
und _ wir	0 291 -31 141 -58
und _ wisse	198 -78 -327 -52 -54
und _ wurde	119 94 0 0 -2
und _ zu	-158 82 0 0 -54
und alle	147 -369 -150 301 0
und alles	-96 -38 25 0 1
und am	143 -98 -32 -9 0
und an	0 0 -54 -165 -319
und arbei	5 -209 -53 0 0
und auf	-7 -80 0 0 0
und bei	-85 46 -62 0 -8
und bis	-65 -10 -60 100 0
und bitte	-42 -95 -20 -27 -73
und brauc	-45 -11 -51 -223 -112
und da	-20 183 -39 40 0
und damit	119 -26 -23 0 0
und dann	398 91 -398 -73 0
und das	-456 -120 1257 -92 70
und dem	0 51 0 0 0
und den	195 -155 -15 -8 -66
und der	-412 466 483 138 -125
und die	54 -112 -577 618 -15
und dort	-37 -95 0 -1 -11
und ein	-110 -286 0 0 -9
und eine	0 597 0 0 0
und einen	237 -130 0 0 -84
und einer	-146 165 0 0 0
und er	0 357 -3 0 332
und es	73 217 -196 -51 0
und frage	0 -93 -46 -21 -132
und fragt	-44 -44 0 0 0
und gehen	-96 190 -38 0 0
und gibt	0 -28 0 0 0
und habe	-15 -116 0 -29 0
und haben	-421 250 -68 -102 982
und haett	0 0 -85 0 -111
und hat	-47 -465 0 106 -272
und herre	-101 -56 100 -36 -26
und heute	113 -75 75 189 -4
und ich	-431 -271 245 690 0
und im	309 710 -4 -52 689
und in	-62 -2 170 -94 -41
und ist	-287 -76 -156 -185 -55
und jetzt	80 -35 119 0 316
und jugen	-242 -43 0 -25 0
und kann	184 -43 0 -18 0
und kein	131 0 231 27 -31
und keine	-292 336 691 -117 -49
und kim	0 -19 -114 -14 0
und kolle	-17 -118 0 0 0
und komme	201 -34 -186 -38 0
und laess	-206 -32 417 0 0
und laeuf	-28 0 -74 -66 -52
und lasse	-169 367 -175 0 0
und meint	0 -10 -21 0 0
und melde	-18 -92 -154 -33 -29
und mit	0 -67 0 0 -111
und moech	0 0 -12 0 -2
und muess	0 -189 -30 129 -25
und muss	0 -109 -81 -43 0
und nach	-28 87 0 0 0
und nicht	155 -383 -190 -70 110
und niema	52 -53 -244 -119 0
und nun	-35 -283 -82 0 0
und ob	0 -1 -71 117 0
und oeffn	-33 292 -116 0 -23
und ohne	162 -17 0 12 62
und organ	0 -4 0 0 0
und partn	-28 0 0 -12 -8
und patie	-67 -58 -28 -15 -2
und progr	-120 -5 199 0 0
und sagt	0 176 0 -17 0
und schic	149 -252 213 0 -130
und schre	-109 -51 192 0 0
und seitd	300 180 -28 0 -15
und sich	-14 424 0 0 -26
und sie	-208 85 -138 199 0
und sind	-25 -277 -89 -104 0
und so	133 -186 139 -76 0
und suche	-39 -71 -3 0 0
und ueber	-58 126 -48 -40 -64
und um	-11 -12 0 302 -44
und uns	0 -46 -60 170 0
und unser	-26 -396 -97 -103 0
und von	0 -167 -32 0 0
und wann	0 0 0 -100 -36
und waren	-66 -4 0 0 0
und was	56 -169 0 -196 0
und weiss	-110 0 0 -31 -45
und welch	0 -28 0 0 0
und wenn	0 -21 0 -10 0
und wer	0 -63 0 0 0
und wie	0 0 0 0 -39
und wiede	-216 55 123 0 -118
und will	-157 -185 -266 142 0
und wir	176 378 46 523 5
und wird	0 -16 0 0 0
und wo	0 0 0 -60 0
und wolle	-16 134 -16 -17 0
und wollt	0 94 0 0 -94
und woran	0 -79 0 0 0
und zu	-199 341 -630 -22 91
und zwar	208 471 224 0 -21
undel _ retur	0 -18 0 0 -71
undel mail	0 -18 0 0 -71
undel-	0 -18 0 0 -71
undelivered	0 -18 0 0 -71
under	-3 229 0 0 0
unfal-	0 0 -165 151 0
unfug	0 -18 0 0 0
unfug treib	0 -18 0 0 0
ungef-	0 0 0 -56 -8
ungefaehr	0 0 0 -50 0
ungue und	-12 -18 -146 0 0
ungue-	-266 -38 -316 -143 0
ungueltig	-266 -38 -202 -143 0
unles-	-17 271 0 0 0
unmoe-	-92 186 40 0 -48
unmoeglich	-92 0 40 0 -48
uns	516 354 566 -234 182
uns ?	243 0 0 -33 -1
uns _ 0	-16 -71 235 81 -37
uns _ ?	-292 -7 0 -163 -84
uns _ alle	-37 -36 81 0 -36
uns _ alles	-45 -250 -270 -35 1190
uns _ an	-124 -232 236 0 -49
uns _ angeb	0 -163 0 0 0
uns _ auf	106 -30 -225 0 -13
uns _ das	0 -4 0 197 0
uns _ dass	-46 273 -102 -95 0
uns _ daten	0 0 -16 -20 0
uns _ dem	-59 -171 99 0 -115
uns _ den	0 0 0 -27 -16
uns _ der	-630 -55 285 -206 -4
uns _ die	-220 -62 0 -59 -41
uns _ ein	-58 -186 0 -10 -140
uns _ eine	0 -75 0 -60 -21
uns _ einge	136 19 -28 0 -19
uns _ erwis	0 171 0 0 -18
uns _ es	-92 578 -36 0 -70
uns _ hat	-19 -12 -88 0 -25
uns _ in	-55 -35 -16 0 -86
uns _ ist	-47 0 0 0 -19
uns _ keine	271 -48 -433 0 0
uns _ mehr	41 -77 -25 0 158
uns _ mit	0 -169 0 0 -32
uns _ nicht	288 -81 -205 0 -4
uns _ noch	-15 -408 -169 133 -13
uns _ ob	-15 -43 0 0 0
uns _ oder	0 0 -78 -13 0
uns _ ort	0 0 0 0 -7
uns _ patie	-207 311 -10 -10 0
uns _ progr	-240 59 -43 301 -127
uns _ rechn	32 -105 0 0 0
uns _ sein	0 0 0 0 -4
uns _ seit	329 -50 -198 -2 -40
uns _ sich	187 -177 0 0 0
uns _ sie	0 0 0 -21 -70
uns _ sind	-5 0 0 0 0
uns _ ueber	0 0 291 0 -4
uns _ und	46 -199 0 0 103
uns _ unser	0 510 -73 -6 -16
uns _ was	-40 217 0 -22 0
uns _ wie	0 0 -46 0 -4
uns _ wir	420 -322 0 -119 -141
uns _ zu	-9 -19 -133 -38 -17
uns alles	199 324 -230 -4 -42
uns als	0 -17 0 -84 0
uns am	200 -10 74 -15 0
uns an	14 -57 27 0 -54
uns anger	0 -37 0 0 -16
uns auch	-62 452 0 0 -54
uns auf	-33 36 104 -85 -67
uns aufsc	0 -26 0 -21 0
uns aus	-17 -212 -57 -13 -19
uns bei	71 -56 0 0 0
uns bitte	-87 -80 0 0 -18
uns damit	-24 0 0 -21 -16
uns das	92 -132 426 0 -101
uns dass	-39 0 120 0 0
uns der	-90 -231 191 -40 0
uns die	168 204 452 -84 -115
uns drauf	0 89 -45 -49 -84
uns ein	122 -289 0 -4 -62
uns eine	0 -57 -15 152 -128
uns einen	-3 746 -56 0 0
uns fuer	0 -1 0 238 -45
uns geht	298 -62 -75 0 -100
uns gesch	-13 0 -88 -99 0
uns gespe	0 147 0 0 0
uns hat	-8 -666 -50 0 0
uns im	167 -321 -225 467 -19
uns in	-48 -59 -552 -6 -65
uns ist	694 198 -195 -21 267
uns jetzt	173 99 0 -146 66
uns keine	-249 40 86 0 -27
uns komme	-37 0 0 0 0
uns laeuf	-270 -2 -29 0 1379
uns melde	0 -160 0 0 0
uns mit	-15 -117 40 0 -6
uns nach	0 0 97 0 -118
uns nicht	-227 216 -240 -260 83
uns noch	0 -82 -20 141 0
uns ob	-118 -76 -48 0 0
uns ruft	0 -168 -50 -2 0
uns sagen	0 0 -56 0 0
uns schon	-28 -17 -69 -25 131
uns seit	-94 -144 933 -15 -84
uns sind	0 -20 -21 0 0
uns steht	-239 -3 -128 -59 -7
uns ueber	255 0 -86 0 0
uns und	242 -303 0 -52 -25
uns von	0 389 -4 -6 -33
uns vor	0 0 0 0 -45
uns was	-26 0 0 0 -7
uns weite	0 0 -78 0 0
uns wurde	0 -175 0 0 -19
uns zu	-69 -118 0 0 -4
unser	-246 147 -237 -571 -237
unser _ 0	-21 0 -154 0 -58
unser _ ?	-8 -65 -11 97 0
unser _ abgef	0 -39 -1 0 0
unser _ am	-3 0 650 -8 -26
unser _ an	-165 -46 58 -24 -67
unser _ ansch	0 -28 -15 0 0
unser _ arbei	343 0 0 0 0
unser _ auch	-19 210 -23 0 -29
unser _ auf	-58 264 -103 0 0
unser _ aus	-76 279 -22 0 0
unser _ ausge	0 -144 -126 0 0
unser _ bei	0 -57 0 104 -55
unser _ benoe	0 -100 0 0 0
unser _ benut	0 -21 0 0 0
unser _ besch	-400 -123 -93 0 0
unser _ besta	30 -173 -37 0 0
unser _ betre	0 -57 -34 0 0
unser _ betro	0 0 0 97 0
unser _ bis	0 -66 -42 480 -153
unser _ bitte	0 -55 0 -507 -43
unser _ brauc	0 -12 0 129 -78
unser _ das	28 0 -170 0 0
unser _ den	0 -29 0 -55 0
unser _ der	0 -3 0 199 0
unser _ die	-102 -170 -63 -13 -88
unser _ durch	-33 0 -159 0 0
unser _ ein	-6 281 0 0 0
unser _ eine	-24 277 0 -23 -8
unser _ einge	0 346 0 0 -17
unser _ entha	0 53 -138 0 0
unser _ etwas	-167 0 -12 0 0
unser _ fragt	0 0 -23 0 0
unser _ fuer	0 -93 -82 -115 -176
unser _ gehen	-13 -50 -36 0 0
unser _ geht	0 -32 -33 0 0
unser _ gelan	0 -100 0 0 0
unser _ gesto	0 0 -201 0 0
unser _ haben	0 0 0 0 -10
unser _ hat	-694 -348 341 -48 -20
unser _ im	146 277 -144 0 0
unser _ in	236 -117 -179 -16 -9
unser _ ist	-90 -131 1242 5 -194
unser _ jetzt	0 -268 0 0 0
unser _ kaper	0 -8 0 0 0
unser _ koenn	-59 0 129 0 0
unser _ kommt	-108 -73 158 0 0
unser _ laess	0 0 0 0 -14
unser _ laeuf	0 -4 -193 68 -12
unser _ lasse	-8 15 -68 0 0
unser _ laufe	155 174 0 0 0
unser _ melde	0 0 -114 0 0
unser _ mit	-55 234 -171 0 0
unser _ moech	0 0 -2 0 -9
unser _ muess	0 -88 -68 3 0
unser _ nach	-176 364 0 111 -4
unser _ nicht	525 -78 59 88 0
unser _ noch	-50 207 -241 -30 0
unser _ oder	0 0 -37 0 0
unser _ praxi	-73 -59 0 0 0
unser _ rechn	-227 -270 827 0 -2
unser _ sagt	-16 171 -62 0 0
unser _ schal	0 0 -17 0 0
unser _ schon	-114 0 0 0 0
unser _ sei	-5 -339 0 0 0
unser _ seit	165 -77 184 0 0
unser _ sende	-16 -128 -101 -2 0
unser _ serve	0 190 0 0 0
unser _ siche	-35 -9 0 0 0
unser _ sind	503 -32 -127 -61 0
unser _ soll	0 0 -92 0 0
unser _ stand	0 0 107 0 0
unser _ steht	-245 -28 -158 0 0
unser _ ueber	-188 -176 -129 0 38
unser _ und	-160 -37 41 -17 0
unser _ verla	0 0 -61 -55 -14
unser _ versc	0 115 -333 0 0
unser _ vom	-91 -121 -86 -8 -34
unser _ von	0 -68 95 0 300
unser _ vor	-40 0 0 0 0
unser _ weg	0 -17 211 0 0
unser _ weite	46 0 -29 0 -378
unser _ will	-68 -51 0 -181 0
unser _ wir	0 0 -94 0 0
unser _ wird	87 -60 -68 0 0
unser _ wisse	-4 0 0 0 0
unser _ wurde	-92 -17 0 -29 -54
unser _ zeigt	-272 -56 655 0 0
unser _ zu	48 -3 -68 0 0
unser _ zugeg	0 309 0 0 0
unser _ zur	-11 -3 -93 321 0
unser abrec	0 -31 123 -224 -25
unser admin	0 219 0 -29 0
unser adres	0 246 -4 -6 -31
unser aerzt	-161 0 0 -181 0
unser akten	285 -283 0 0 -10
unser ambul	-1 0 -48 0 0
unser anbin	0 0 170 0 0
unser anfra	-111 -148 126 0 240
unser anlag	-20 -7 -221 0 -4
unser ansch	0 256 -20 0 0
unser anspr	0 0 0 0 -55
unser anwal	-14 0 0 -83 0
unser auftr	0 -92 0 0 -34
unser auszu	-73 41 -134 0 0
unser azubi	0 384 0 0 0
unser backu	0 -6 -14 0 312
unser bankd	0 0 -37 0 -27
unser bankv	0 -105 -56 0 0
unser beste	0 0 -54 0 0
unser betre	0 29 0 0 206
unser betri	0 0 -22 0 0
unser chef	0 -10 0 0 0
unser compu	-26 -88 -136 0 -22
unser daten	-19 339 -169 325 -69
unser drei	0 -25 -10 0 0
unser druck	-150 211 154 0 -49
unser edv-m	0 257 0 0 0
unser eigen	0 422 0 -40 0
unser firew	0 -202 0 0 0
unser ganze	19 0 141 0 0
unser gemei	-14 -83 160 -38 0
unser gesam	208 0 -37 0 0
unser gesch	0 -159 -44 -25 0
unser gesel	0 -88 -68 0 0
unser haend	-54 0 0 0 0
unser haus	28 0 -96 -55 0
unser helfe	-138 44 15 0 -13
unser homep	-91 309 227 0 0
unser inter	0 39 -441 0 0
unser it	-58 299 0 -16 -21
unser it-be	0 -21 0 0 0
unser it-di	-109 -14 -19 0 303
unser karte	181 257 -312 -8 0
unser kennw	0 354 0 0 -17
unser kinde	249 -22 0 0 0
unser klini	0 -96 0 0 0
unser konne	-87 -26 -132 0 0
unser konto	0 -136 0 -32 -2
unser kunde	-13 192 0 0 -8
unser kv	0 -156 55 52 0
unser kv-co	0 0 0 0 -1
unser labor	0 0 76 0 0
unser lizen	0 -26 -179 -11 -12
unser manda	-5 -39 -1 -10 0
unser mvz	-31 -36 0 0 0
unser namen	0 -235 0 0 0
unser netz	0 -64 -33 0 0
unser neue	-33 -94 -159 -39 181
unser neuer	-18 0 0 0 0
unser numme	0 -13 -64 0 0
unser passw	0 -133 0 0 -38
unser patie	55 106 -197 164 54
unser pc	0 -326 0 0 0
unser postf	-125 287 290 0 -19
unser praxi	101 48 -534 161 -113
unser progr	286 -1 -57 0 0
unser rechn	-221 105 -107 -2 175
unser recht	0 0 0 0 -378
unser seite	0 -1 -44 -23 0
unser serve	1045 498 -37 -43 -344
unser siche	0 16 -138 0 -44
unser smc-b	0 0 115 0 0
unser softw	-28 -30 -26 -62 -25
unser steue	0 -14 -69 129 0
unser syste	-230 157 0 -6 -142
unser techn	-156 -166 104 -26 -48
unser telef	-116 -165 -27 0 -25
unser telem	0 0 -55 -18 0
unser termi	-73 214 244 -81 -9
unser ti	0 -66 369 0 0
unser ti-an	-152 0 596 -63 0
unser ti-zu	0 -8 0 0 -54
unser ticke	0 0 0 -8 -58
unser unter	-40 0 0 -2 0
unser versi	0 0 -57 -101 0
unser vertr	0 -131 -149 0 -68
unser viren	-111 -159 0 0 -53
unser wartu	0 -3 0 0 0
unser windo	-5 -75 0 0 0
unser zugan	-55 32 -170 0 0
unser-	-469 786 753 149 -820
unsere	154 -447 503 78 -523
unserem	-312 1067 -271 -151 -82
unseren	-73 -297 -195 -36 -179
unserer	-147 446 669 298 -134
unseres	0 -79 -123 -39 160
unserm	-37 48 172 0 0
unsern	-54 48 0 0 -62
unsic _ wir	0 0 0 -64 0
unsic ob	0 0 0 -64 0
unsic-	0 0 0 -64 0
unsicher	0 0 0 -64 0
unten	223 -342 -257 0 -156
unten recht	0 -107 0 0 0
unter	-139 -130 -396 -120 77
unter 0	-57 0 0 -37 207
unter ?	-17 0 -64 -104 -39
unter _ 0	-57 -7 -60 -160 184
unter _ ?	0 0 -31 0 0
unter _ den	0 0 0 135 0
unter _ der	-123 -54 -37 0 -99
unter _ haben	0 -42 0 0 58
unter _ ich	137 0 0 0 0
unter _ namen	-5 -16 0 0 0
unter _ numme	0 0 0 0 -62
unter _ oder	-45 -17 0 0 0
unter _ sie	0 0 0 0 -6
unter dem	0 -109 0 -28 0
unter den	0 -30 0 0 0
unter der	-100 -188 -27 -10 -106
unter haben	0 0 0 -7 0
unter koenn	0 0 0 0 -6
unter meine	-10 236 0 0 0
unter muess	-45 -17 0 -50 0
unter sie	0 -39 -31 0 0
unter und	157 0 -124 -44 0
unter unser	0 -8 -119 0 0
unter windo	0 0 -60 -72 0
unter-	648 -88 -7 -101 243
unterbrochen	108 -19 730 0 -16
unterlagen	693 -152 -184 263 396
unternehmen	-43 0 -150 0 -301
unternommen	-19 -4 0 -111 0
unterrichten	-197 -17 0 -50 0
unterrichtet	0 0 0 0 -39
unterschreiben	-102 -50 23 0 0
unterschrieben	-54 216 -124 -25 -130
unterschrift	-87 -70 0 -81 -10
unterwegs	0 -34 0 0 0
until	-23 0 0 -284 -37
unver-	816 -107 -254 -22 0
unverschaemt	0 -9 0 0 0
unzus zurue	0 -129 0 0 -3
unzus-	0 -129 0 0 -3
unzustellbar	0 -129 0 0 -3
up	183 -237 556 -48 516
updat 0	0 0 -25 -14 0
updat ?	0 0 -31 0 0
updat _ 0	0 0 -160 -9 0
updat _ das	91 0 -99 0 0
updat _ der	282 0 -221 0 0
updat _ die	0 0 -212 0 0
updat _ ihnen	0 0 0 -13 0
updat _ insta	-92 0 0 0 0
updat _ ist	-80 0 127 0 0
updat _ progr	388 0 0 0 0
updat _ sich	0 0 -42 0 0
updat _ und	167 -80 0 0 0
updat _ wir	-132 0 0 0 -91
updat an	-71 0 0 0 0
updat auf	0 0 -17 0 0
updat brich	0 0 -971 0 -54
updat das	0 190 0 0 0
updat einsp	-82 0 0 0 0
updat insta	0 -197 0 0 0
updat ist	227 0 -473 0 -30
updat nicht	363 0 -194 0 0
updat noch	-26 0 0 0 0
updat von	-124 0 -10 -46 -31
updat zum	0 0 0 0 -37
updat-	442 -411 -504 -86 -59
update	241 -293 -313 -73 35
update-dvd	-4 0 -149 0 -30
updates	218 -118 -42 -13 -64
urgen-	-4 -81 0 0 -313
urgent	-4 -81 0 0 -313
urheb _ attac	0 0 0 -47 0
urheb der	0 0 0 -47 0
urheb-	0 0 0 -47 0
urheber	0 0 0 -47 0
urlau-	-83 -77 -244 -164 -138
urlaub	-49 -110 -43 -164 -138
urolo praxi	-12 0 0 0 0
urolo-	668 -6 0 0 0
urologische	-12 0 0 0 0
ursac-	93 -119 -126 0 171
ursache	93 -119 -126 0 171
us	-59 -146 459 -120 -240
us ?	0 0 120 -21 -79
usb-s-	-82 321 0 0 0
usb-stick	-82 321 0 0 0
use	0 0 -100 0 -20
user	35 -248 0 0 0
users	0 4 0 0 0
using	-104 -16 -17 -34 -19
v	-124 0 0 0 0
verae-	-115 -111 289 -8 -26
veraendert	-115 -111 0 -8 -26
veral-	-22 -86 645 -23 -8
veran ?	0 -18 0 0 -20
veran-	163 -57 -28 -20 297
veranlassen	-147 0 0 0 347
verantworten	310 -18 0 0 -51
verantwortlich	0 0 0 -20 0
verba-	115 0 -174 0 0
verbi _ daten	346 -10 -463 0 -12
verbi _ serve	290 -30 116 0 0
verbi _ unser	-12 159 120 0 0
verbi zu	-341 109 436 0 -44
verbi zum	420 -40 218 -136 0
verbi zur	269 0 6 0 -12
verbi-	102 357 1878 -136 -169
verbinden	175 -65 -122 0 0
verbindet	-31 -32 154 0 0
verbindung	-47 -237 1962 -136 -155
verbindungen	-12 690 -87 0 -13
verbl-	0 -22 231 -56 0
verbr-	0 0 40 0 -102
verbrecher	0 0 0 0 -102
verbu-	-126 78 -59 0 -2
verbunden	-126 78 -59 0 -2
verda-	-11 118 -11 0 -4
verdacht	125 259 -11 0 0
verdaechtige	-25 -194 0 0 0
verdi-	0 0 0 0 -78
verei-	-527 -2 -13 -114 -27
vereinbart	0 -2 -58 -21 0
vereinigung	0 0 -7 13 -27
verfa-	0 -90 0 522 354
verfahren	0 0 0 248 0
verfu-	-141 0 329 0 -90
verfuegbar	-77 0 329 0 -63
verfuegung	-63 0 0 0 -27
verga-	0 0 0 -15 -26
vergangenen	0 0 0 -8 -26
verge gott	0 0 -68 0 -83
verge-	-61 -292 377 -52 -10
vergeben	-33 -111 521 -17 -7
vergelt's	0 0 -68 0 -83
vergessen	0 -181 0 -35 92
vergi-	-124 -7 594 0 0
verha ?	0 -62 0 0 0
verha _ sich	0 -4 0 0 0
verha-	0 -115 0 0 -87
verhaelt	0 -4 0 0 0
verhalten	0 -111 0 0 0
verhi-	-19 -4 0 0 0
verhindern	-19 -4 0 0 0
verka-	-2 286 -81 -41 -184
verkaufen	0 0 -81 -34 -184
verkauft	-2 -61 0 0 0
verla ?	0 -79 0 -76 0
verla das	-40 -52 14 273 0
verla die	0 -77 -11 46 -18
verla ein	0 0 -165 0 0
verla eine	0 -102 -77 0 -100
verla sie	0 0 0 -330 -18
verla von	0 -75 -27 -7 0
verla-	249 376 12 -91 -309
verlaengert	0 0 0 -371 0
verlaengerung	0 0 -90 -354 0
verlangen	0 -42 -7 -40 -18
verlangt	-130 363 13 573 -230
verlassen	0 -40 0 0 -27
verlaub	0 0 0 -7 0
verle-	0 -200 0 -23 -38
verlegt	0 -200 0 0 0
verletzung	0 0 0 -23 0
verli-	-182 0 216 35 -12
verliert	-113 0 216 0 0
verlo-	310 97 -111 12 -70
verloren	310 97 -111 12 -70
verme micro	0 -88 0 0 0
verme-	-29 659 -34 0 659
vermeintliche	-29 360 0 0 246
vermeintlichen	0 316 0 0 0
vermu-	0 -32 -130 0 -102
vermutlich	0 55 -130 0 -102
veroe-	-2 569 0 -72 0
veroeffentlicht	0 180 0 -72 0
veror-	433 -89 -888 78 -28
verordnen	665 0 -536 -6 0
verordnung	211 0 -80 0 -23
verordnungen	-340 -27 -201 -6 -5
verpf _ patie	-25 0 0 0 0
verpf die	-60 0 0 0 0
verpf-	-83 -66 0 0 -2
verpflichtet	-83 -66 0 0 -2
verra-	0 -152 0 0 0
verraten	0 -152 0 0 0
verre-	0 -20 -24 -207 -63
verrechnungsstelle	0 -20 -24 -207 -63
verru-	-76 0 100 -74 -4
verrutscht	-76 0 100 -74 -4
versa _ kv-co	0 -59 333 0 -21
versa der	0 0 152 0 -41
versa ueber	0 -59 333 0 0
versa-	-302 -114 1414 -54 -91
versaeumen	-102 0 0 -23 -2
versand	-186 -92 887 -31 -88
versc ?	0 -219 -278 0 0
versc _ ?	0 -210 -259 0 0
versc _ die	159 0 -94 0 0
versc _ und	0 69 0 0 0
versc _ wir	257 -36 106 0 -96
versc die	-22 80 -111 0 0
versc gebli	0 0 0 0 -194
versc ist	-44 423 0 0 0
versc oder	0 -106 0 0 0
versc und	-59 -347 396 0 -58
versc worde	0 521 0 0 0
versc wurde	0 -287 0 0 0
versc-	-30 88 677 -21 -356
verschicken	-121 0 -127 -59 0
verschickt	-62 671 -608 0 -9
verschieben	417 0 -188 117 0
verschluesselt	-366 493 -34 0 -167
verschluesselten	0 -204 0 0 0
verschluesselung	0 -1096 -74 0 0
verschluesselungstrojaner	0 451 0 0 -54
verschoben	0 -25 99 -62 0
verschont	0 0 -19 0 -194
verschwinden	-181 -15 1066 0 0
verschwunden	212 -169 419 -17 -42
verse-	-229 -220 758 -10 -46
versehentlich	-151 -130 -118 0 0
versenden	0 0 486 -10 0
versendet	-32 -43 390 0 -4
verseucht	0 -48 0 0 -42
versi 0	0 0 0 -15 0
versi _ die	-101 -58 44 218 0
versi _ ist	0 0 -22 -3 -1
versi einle	-159 0 438 -7 -1
versi verla	0 -27 -34 503 0
versi von	0 0 0 0 -28
versi-	-279 -324 -54 525 3
versichertendaten	0 -63 0 0 0
versichertenkarte	9 -50 -88 0 -26
versichertenkarten	-159 0 130 -7 -1
versichertenstammdatenabgleich	-75 0 111 0 0
versicherung	0 -27 -65 590 0
version	0 -107 -133 -55 30
verso-	-260 -31 -22 455 0
versp-	-64 0 -47 -94 -99
versprochen	-20 0 -47 -94 -99
verst ?	-3 0 0 0 0
verst _ sie	-24 0 228 -29 0
verst dass	-24 0 228 0 0
verst fuer	125 0 -19 -29 0
verst ich	0 0 -50 0 0
verst patie	-76 0 -216 0 0
verst-	-136 -310 218 290 -356
verstaendigen	-71 0 0 0 0
verstaendigt	0 0 -70 -101 -156
verstaendnis	125 0 -19 -29 0
verstehe	-85 -71 146 -67 -54
verstehen	0 -70 322 0 0
verstellt	0 0 55 0 0
versu-	228 -14 -78 -69 -257
versuch	0 0 153 0 -104
versuchen	278 0 -127 -69 -72
versucht	-50 -14 -85 0 -80
verte-	0 199 0 -107 347
verteilt	0 199 0 -107 347
vertr ?	0 0 -77 0 0
vertr _ auftr	0 -67 0 0 0
vertr _ uns	0 -192 0 0 -151
vertr auch	0 0 0 0 -69
vertr der	225 0 -58 -94 0
vertr die	0 -76 0 0 -86
vertr fuer	0 0 0 0 -80
vertr hat	0 -117 0 0 -138
vertr sind	-13 0 -53 0 0
vertr zur	0 -67 0 0 0
vertr-	901 -407 -607 -388 -192
vertraege	0 0 -56 0 0
vertrag	-52 -105 0 0 0
vertrauen	-243 -4 232 -10 0
vertrauenswuerdig	-13 0 -148 0 0
vertretbar	0 -8 0 0 0
vertretung	324 0 -149 -297 570
vertriebspartner	0 -117 -149 0 -444
verun-	-30 0 0 0 0
verunsichert	-30 0 0 0 0
verwa-	-79 55 145 232 -53
verwaltung	-79 114 172 0 -53
verwe auf	134 -4 -159 0 -9
verwe-	431 -430 385 -36 -14
verweigert	421 -221 -181 0 0
verwendet	-162 -154 -30 0 0
verze-	-12 22 94 0 0
verzo-	-145 -72 -75 -27 0
via	-123 -6 328 0 0
video-	-1014 -71 1362 -10 -6
videosprechstunde	-695 -71 1153 0 -6
viel	-271 -244 484 -30 -388
viel kraft	0 0 0 0 -279
viel zu	-24 0 228 0 -102
viele	-101 -54 -170 -85 -109
viele _ die	0 -49 -15 0 0
viele _ fuer	0 0 0 -97 -374
viele _ im	0 13 0 0 -414
viele _ kunde	0 0 0 -26 -61
viele _ und	0 0 0 0 -32
viele arbei	0 -26 0 0 0
viele arztp	0 0 0 -30 0
viele dank	-31 -29 -57 -97 -418
viele ihrer	0 0 0 -26 -61
viele kunde	0 0 0 0 -31
viele-	-59 -78 -87 -127 -564
vielen	-59 -29 -72 -127 -564
viell _ sie	0 -79 0 0 -32
viell-	-60 -138 0 0 -91
vielleicht	-60 -138 0 0 -91
vier	-559 270 625 267 -71
vier _ und	-246 64 0 0 0
vier arbei	-277 -146 0 0 0
vier tagen	-188 0 277 220 -64
vier woche	-54 0 -151 0 0
viert aller	-15 0 0 0 0
viert-	31 135 -250 -134 -37
viertel	-15 0 0 0 0
vierten	-6 -49 -178 -50 0
vierz jahre	-207 -17 0 -34 0
vierz-	-85 172 -201 211 0
vierzehn	106 0 -75 245 0
vierzig	-190 172 -127 -34 0
viren	0 -206 0 0 0
viren hat	-111 145 -4 0 -120
viren-	-330 1222 -453 -116 -251
virenscanner	-159 -1098 -431 -22 -312
virenschutz	0 597 -17 0 -35
virenwaechter	-36 986 -4 -94 -10
virtu-	-225 0 -23 0 0
virus	-59 -708 0 0 287
vo	0 -66 0 0 0
voll	286 229 -308 -21 -37
volle-	953 0 0 -167 -248
volles	503 0 0 -167 -208
vollm-	-5 -101 -1 0 -115
volls praxi	0 0 0 0 -7
volls-	241 0 -561 134 298
vollstaendig	241 0 -542 -30 541
vollstaendiger	0 0 0 0 -7
vom	-1073 726 1024 -167 359
vom 0	-278 -115 -22 -253 -93
vom _ 0	-30 -156 -144 -101 -70
vom _ ?	-33 0 -21 0 0
vom _ auf	0 152 0 0 -30
vom _ aus	-87 335 -36 0 0
vom _ betro	-91 0 -44 0 -112
vom _ bis	-114 53 -37 -117 -8
vom _ der	0 129 0 0 0
vom _ genom	224 115 -8 0 -23
vom _ in	0 -9 -234 0 0
vom _ ist	0 -136 -316 -123 -15
vom _ komme	-378 -22 366 0 0
vom _ nehme	0 -43 0 0 -5
vom _ nicht	-18 0 -143 0 0
vom _ novem	-100 0 0 -7 -14
vom _ oktob	0 -12 -54 -29 0
vom _ suppo	0 196 0 0 0
vom angeb	0 300 0 0 -7
vom angri	0 -105 -42 0 0
vom chef	-208 260 -92 0 -41
vom konne	0 -129 -504 0 0
vom labor	-227 0 442 -20 -4
vom micro	0 -181 0 0 0
vom monta	0 -19 -310 -251 488
vom netz	224 294 -13 0 -38
vom oktob	-130 -118 -16 0 0
vom praxi	-87 518 355 0 -27
vom serve	-8 -1 -110 0 -27
vom strom	0 -33 -154 0 0
vom suppo	0 -118 0 0 0
von	-543 1282 560 -98 639
von 0	-457 -68 675 316 179
von _ 0	-10 -302 -213 -41 201
von _ ?	0 -228 0 0 -1
von _ ab	0 -126 313 0 -4
von _ am	0 97 0 0 0
von _ an	-452 112 642 238 -135
von _ ander	-72 -184 -42 0 0
von _ anger	0 20 0 0 -149
von _ angri	0 -66 -147 -9 0
von _ arbei	-535 -82 521 0 -42
von _ attac	0 -43 0 -9 -31
von _ auf	100 -284 9 0 0
von _ aus	-61 -335 -234 -43 -20
von _ bei	0 -40 -12 0 0
von _ bekom	0 -119 -32 0 0
von _ besch	0 0 29 0 0
von _ bis	-20 0 73 258 -63
von _ cyber	0 0 0 0 -12
von _ damit	0 0 0 -21 -28
von _ daten	5 0 367 -56 0
von _ der	0 220 -19 -8 -93
von _ die	-1 -65 268 -37 -48
von _ ein	-56 -128 227 0 0
von _ eine	0 -12 0 0 -44
von _ empfo	0 -46 0 -78 223
von _ firma	0 -93 0 0 0
von _ gesch	-13 0 -88 0 0
von _ hacke	0 -21 133 -6 -8
von _ hat	-16 143 -90 0 -254
von _ hause	-276 -15 -36 0 0
von _ hoere	-79 -9 0 0 0
von _ hotli	0 -2 0 0 639
von _ ich	93 -22 0 0 -23
von _ im	0 -184 -59 0 236
von _ in	-52 -26 -305 0 0
von _ iphon	0 -132 -27 0 -74
von _ ist	382 134 -53 0 260
von _ keine	0 80 -74 0 -51
von _ komme	-17 210 0 0 0
von _ konto	0 -136 0 -32 -26
von _ kv	0 -70 0 -132 0
von _ micro	0 12 0 0 0
von _ mit	0 -32 -43 0 0
von _ nacht	0 -48 -207 0 143
von _ nicht	-143 0 -39 0 -39
von _ patie	268 613 -266 73 0
von _ per	0 -18 0 0 -8
von _ praxi	0 487 -153 0 -45
von _ sache	0 0 0 0 -113
von _ seite	-34 -45 -29 -23 -49
von _ sind	0 0 176 -4 -33
von _ stamm	0 84 0 0 -11
von _ stund	0 187 0 338 0
von _ suppo	0 294 0 0 0
von _ techn	0 -23 0 0 -54
von _ ueber	-9 215 0 0 0
von _ und	119 -332 -82 -8 -4
von _ unser	0 -54 -25 0 0
von _ vorfa	-45 -34 0 -17 -15
von _ war	0 -88 0 0 -144
von _ woche	126 0 -191 -96 -47
von _ zu	-56 -8 0 0 82
von allei	-9 462 -47 0 -121
von angeb	0 12 0 0 0
von ausse	-21 278 -362 0 -124
von dem	-128 27 -257 -32 -31
von den	71 -123 -74 -22 -103
von der	53 -313 -159 -312 468
von diese	0 -13 0 0 0
von draus	0 0 -29 0 0
von einem	-39 -100 -23 451 -52
von einer	0 13 -4 0 84
von euch	0 -175 0 0 385
von exter	0 85 -20 0 -23
von frau	-241 32 324 0 -27
von fremd	0 72 0 0 0
von geste	-395 -417 848 -66 41
von hand	-124 -109 632 -25 -4
von herrn	-96 -246 624 0 -53
von heute	211 0 -357 -224 692
von ihnen	-356 189 -164 80 -518
von ihrem	0 -23 87 0 -90
von ihren	0 -3 0 0 -146
von ihrer	0 151 0 0 283
von jeman	0 184 -19 -8 0
von kolle	0 222 0 0 0
von kv-co	0 0 -53 0 0
von letzt	126 -6 -191 -96 265
von meine	0 -253 -257 0 -113
von micro	170 -111 0 -11 -231
von nicht	-81 0 -19 0 0
von progr	-328 500 -206 0 -26
von selbs	-43 603 -4 0 161
von sich	650 0 124 0 -234
von uns	367 528 -86 88 -147
von unser	201 1092 -269 29 -86
von wem	0 -60 0 -66 -10
von windo	0 -183 -33 -2 0
von wir	51 451 -101 -191 144
von zu	-276 -15 -36 0 0
vor	548 125 -895 -1215 315
vor 0	-35 -51 -53 -104 0
vor ?	0 0 0 -13 0
vor _ angri	0 0 -19 -100 0
vor _ jahre	-132 -176 0 -41 -152
vor _ tuer	-9 -59 -175 -141 0
vor _ updat	-71 0 0 0 -61
vor _ vorfa	0 0 0 -28 -20
vor allem	0 286 -2 0 0
vor dem	-239 -15 -187 261 207
vor den	-131 0 0 -25 0
vor der	20 -59 -264 -474 -39
vor ort	118 -27 -15 -110 -7
vor wir	331 0 0 -255 0
vor zwei	-45 -157 0 -7 -44
vorab	0 -3 0 0 -9
vorau-	0 0 0 0 -482
voraus	0 0 0 0 -482
vorbe ?	0 0 0 0 -1
vorbe-	305 -35 12 114 -174
vorbei	183 -35 172 114 -11
vorbereitet	0 0 0 0 -163
vorer-	144 -25 0 0 -42
vorerst	0 0 0 0 -32
vorfa ?	0 0 0 0 -1
vorfa _ ?	0 0 0 -28 0
vorfa _ auf	0 0 -1 0 0
vorfa _ der	-45 -17 0 -19 0
vorfa _ die	0 0 0 -75 0
vorfa _ ihnen	-76 -17 51 -20 41
vorfa _ ihrem	0 0 0 0 -4
vorfa _ und	0 -4 0 -17 0
vorfa bei	-76 -55 51 -39 41
vorfa in	-86 -17 0 0 -4
vorfa-	-165 -239 -49 -181 -31
vorfall	-165 -202 -49 -106 -31
vorfalls	0 0 0 -75 0
vorfe-	-19 -4 0 0 0
vorfeld	-19 -4 0 0 0
vorga-	-19 -151 -190 63 612
vorgang	0 -2 -37 63 646
vorge-	157 384 134 -102 -211
vorgehen	0 -1 -18 0 0
vorgesehen	0 0 -27 0 0
vorgestern	-80 -5 135 -83 -175
vorha-	-99 88 -119 0 -57
vorhanden	-99 88 -119 0 -57
vorhe-	-109 -51 -54 903 -89
vorher	-109 -51 -54 903 -89
vorhi-	157 -271 -43 -5 162
vorhin	157 -271 -43 -5 162
vorig-	0 143 0 -50 -43
vorke-	0 -51 0 -132 -12
vorkehrungen	0 -51 0 -132 -12
vorko-	0 -46 0 -7 0
vorla-	0 -4 71 -10 0
vorlage	0 -2 71 0 0
vorle-	0 0 0 247 0
vorli-	0 0 -27 158 0
vormi-	247 398 485 -40 -48
vormittag	223 398 523 -40 -45
vormittags	0 0 -37 0 -3
vorne	138 -351 276 238 -54
vorsi-	-10 -530 40 0 -14
vorsichtig	0 -270 0 0 -14
vorsichtshalber	-10 -260 0 0 0
vorso-	143 -186 -29 30 -69
vorsorge	167 0 0 0 -29
vorsorglich	-24 -186 -29 30 -41
vorst-	123 -227 -92 -6 0
vorstellen	225 0 -92 0 0
vorzu-	0 -64 0 0 -11
vpn	-18 0 294 0 -2
vpn-z-	0 0 110 -54 0
vpn-zugangsdienst	0 0 99 -54 0
vsdm	-198 0 -181 0 -52
waehl-	318 0 -110 0 0
waehr _ sprec	-11 -53 0 0 0
waehr der	-11 -60 0 0 -42
waehr-	86 493 147 -14 -42
waehrend	86 493 147 -14 -42
waer	-15 0 0 0 -8
waere	-208 -126 -40 -232 -128
waere _ wenn	-67 0 -40 -122 -88
waere das	-62 0 0 0 0
waere schoe	0 0 -12 -71 -7
waere wohle	0 0 -29 -99 0
waere-	-26 0 -37 37 -61
waeren	-26 0 -37 37 -61
wahrs-	0 -13 -88 0 -8
wahrscheinlich	0 -13 -88 0 -8
waiti room	790 0 -281 -47 0
waiti-	790 0 -281 -47 0
waiting	790 0 -281 -47 0
wande-	0 194 0 0 0
wann	283 0 -430 -649 -788
wann ?	115 0 0 0 0
wann _ ?	0 0 0 -18 0
wann _ bei	0 0 -136 -100 -211
wann _ das	0 0 -21 -155 0
wann _ die	0 0 0 -155 -72
wann _ es	-53 0 0 0 -39
wann _ ich	0 0 0 -19 0
wann _ ihr	0 0 0 0 -114
wann _ ihre	0 0 0 0 -30
wann _ sie	0 0 -57 0 -190
wann _ unser	234 0 0 0 -59
wann _ wiede	45 0 -69 0 -48
wann _ wir	0 0 -42 -144 0
wann der	0 0 0 -66 -11
wann die	-8 0 -193 -99 0
wann geht	-53 0 0 0 -72
wann genau	0 0 0 121 0
wann gibt	0 0 0 0 -39
wann ist	0 0 -248 -155 -30
wann kommt	-165 0 179 0 0
wann laeuf	234 0 0 0 -270
wann muess	0 0 -42 -163 0
wann sind	0 0 -21 0 -190
want	0 -167 0 193 0
wants	0 -245 0 454 -57
war	-197 27 195 -225 384
war _ da	0 0 0 0 -212
war _ das	0 -80 0 0 111
war _ denn	-36 0 0 0 0
war _ der	0 -289 0 0 -211
war _ ein	0 117 0 0 0
war _ richt	0 -32 0 0 0
war bei	-11 -135 0 0 -110
war da	-14 -153 0 0 -17
war das	-119 222 285 0 -133
war der	0 -603 -77 -12 153
war die	-11 206 0 -77 -23
war ein	0 -78 0 0 350
war es	-1 290 -9 -19 -8
war geste	0 -80 0 139 -65
war heute	-119 18 0 -29 -202
war ihr	0 -15 0 0 -17
war ihre	0 0 0 -28 0
war letzt	0 -163 0 -22 -20
war nur	0 -167 -35 0 239
war und	263 0 -90 0 0
war von	0 0 -4 0 0
waren	61 577 -408 -131 -253
waren ?	-104 0 0 0 0
waren das	0 257 0 0 -58
waren die	-57 144 -70 0 0
waren sie	0 0 0 0 -1
warte	-2 -175 -8 -66 -68
warte _ auf	-211 -89 142 -62 -1
warte _ der	-78 -7 240 0 -15
warte _ die	-92 -31 -283 -17 0
warte _ sich	-34 -68 220 0 0
warte _ voll	185 0 -81 0 0
warte _ wir	37 -6 433 -18 -50
warte auf	-118 -28 238 -108 0
warte ist	-302 -54 204 -16 -15
warte seit	-170 -148 -100 -66 -68
warte und	-47 -7 560 0 -50
warte voll	661 0 -241 0 -15
warte-	-177 -390 274 -44 -298
warteliste	-283 -55 376 0 -50
warten	-391 -52 225 -70 -37
warteschleife	0 0 -129 -58 -6
wartet	389 -62 -96 158 0
wartezimmer	129 -60 110 -39 -93
wartu fuer	0 0 0 -18 -2
wartu-	-336 -333 -91 -121 -98
wartung	0 -30 0 -54 -10
wartungsvertrag	0 -74 0 -48 -8
warum	-329 578 -82 0 0
warum bekom	-116 0 -2 0 0
was	-197 293 -245 252 -211
was ?	0 0 0 477 -21
was _ ?	-26 389 0 -57 0
was _ bei	0 -19 -130 0 0
was _ da	0 -61 0 0 0
was _ damit	0 0 0 -7 0
was _ das	0 397 0 0 0
was _ denn	-68 0 0 0 0
was _ der	-40 260 0 -39 0
was _ die	0 -161 0 -66 -6
was _ eine	0 0 0 0 -102
was _ hat	122 -78 0 0 0
was _ ich	-49 0 0 228 -87
was _ ihnen	0 0 0 -22 -6
was _ in	-14 5 154 0 0
was _ ist	-11 0 0 0 0
was _ mit	0 -63 0 -67 0
was _ oder	0 0 0 0 -6
was _ sie	-184 -67 194 -72 -16
was _ uns	0 0 0 0 -36
was _ unser	0 -87 0 97 0
was _ von	-96 0 33 0 -15
was _ wenn	-151 0 0 0 0
was _ wir	-176 83 -9 538 -43
was bei	0 0 0 -22 0
was brauc	0 0 0 -58 -46
was die	482 -36 -52 -12 0
was dran	0 -33 0 0 0
was empfe	0 0 194 -36 0
was genau	-11 0 0 0 0
was haben	0 0 0 -115 0
was hat	0 -182 0 -56 -25
was ich	-171 -30 62 0 0
was ist	-68 202 0 -65 -23
was jetzt	0 344 0 0 0
was kann	0 -18 0 0 -19
was koste	0 0 0 -39 0
was mache	-225 -220 0 0 -32
was man	0 -118 -108 0 0
was mit	0 -87 0 0 0
was muess	-89 -12 0 0 0
was muss	0 0 -18 -67 -62
was nicht	0 0 0 0 -15
was nun	0 65 0 0 -41
was passi	-151 0 0 -67 0
was raten	-184 -67 0 0 0
was sagen	-28 0 0 -28 0
was sie	0 0 0 -7 -36
was soll	194 0 0 0 -6
was solle	61 -86 -9 0 -5
was tun	0 345 0 0 -4
was von	0 -61 -5 97 0
was war	0 -19 0 0 0
was wir	296 0 0 -41 0
way	76 0 -288 0 -6
way to	113 0 -288 0 -6
we	-128 -321 52 -52 -110
we _ a	-85 142 349 0 0
we _ all	0 -2 0 0 197
we _ an	0 -32 -25 160 0
we _ for	0 0 -200 0 0
we _ not	148 119 -117 -1 0
we _ open	-86 0 -118 0 0
we _ the	-154 -38 -30 -53 -16
we _ to	386 -72 -9 -167 -125
we _ up	-23 -127 0 0 -5
we _ your	0 172 0 0 0
we are	-41 -100 -458 -80 0
we canno	337 -40 -246 0 0
we chang	0 -2 0 0 178
we do	-200 153 -91 -1 0
we get	0 0 419 0 0
we had	386 -72 -9 0 -43
we have	-74 112 217 70 0
we need	0 -38 -46 -33 -45
we still	-108 0 0 0 0
we're	0 0 283 -87 65
we've	196 -27 -97 0 0
webin-	-13 0 0 0 0
webinar	-13 0 0 0 0
webse-	-62 0 -194 0 0
webseite	-62 0 -194 0 0
websi-	0 0 -130 -2 -20
website	0 0 -130 -2 -20
wechs des	0 0 158 0 0
wechs-	-249 -200 518 -27 -115
wechsel	-86 0 -107 0 -61
wechseln	-39 0 0 -27 0
weder	1319 104 -28 -10 -24
weder _ noch	414 -27 73 -10 -24
week	0 0 213 0 -26
weg	243 263 377 -22 -216
weg ?	-145 -1 0 0 0
weg _ ?	974 0 0 0 0
weg _ ich	-31 0 0 0 0
weg _ sie	-35 0 -4 -11 0
weg _ weg	60 -62 -240 0 0
weg ist	-80 0 127 0 0
wege	0 0 -20 -23 141
wegen	-12 169 -251 350 -158
wegen _ angri	-182 0 -65 -78 -23
wegen _ hack	0 -12 176 0 0
wegen _ hacke	0 0 55 0 -1
wegen _ vorfa	0 0 0 -75 0
wegen dem	-13 -12 167 -64 -27
wegen der	-238 421 -75 631 -17
wegen des	485 -135 -10 -14 -37
wegen eurem	-72 0 0 0 0
wegen ihres	0 0 0 -75 0
wegge-	319 -6 -235 -18 -32
weige-	-147 0 265 0 0
weihn-	-11 226 -36 -152 -23
weihnachten	-11 226 -36 -115 -23
weil	1216 580 663 215 127
weil _ der	10 -6 -375 0 0
weil _ ein	-90 324 -8 0 0
weil _ keine	123 -157 -180 0 0
weil _ nicht	-124 -22 -82 0 0
weil _ progr	193 -6 13 -6 0
weil _ rechn	435 -21 -139 -46 -51
weil _ unser	0 226 0 0 0
weil bei	261 -48 0 0 0
weil das	247 -6 122 173 -15
weil der	-63 -109 924 133 -53
weil die	-108 -130 411 -54 -128
weil ich	-92 -151 -158 0 0
weil kein	311 -21 -212 -46 -51
weil sie	-125 348 482 0 429
weil wir	92 0 162 -31 0
weise	-65 -28 -1 0 -11
weiss	-260 156 -337 77 -74
weiss _ nicht	-20 -139 -168 -17 0
weiss ich	-207 246 -187 0 0
weiss man	0 -13 0 0 0
weiss nicht	85 -30 -82 127 -30
weiss ob	-195 -22 -66 0 0
weiss-	-112 -89 -260 0 0
weit	281 -23 173 0 -86
weite ?	0 0 0 0 -3
weite _ in	0 -17 -39 0 0
weite arbei	167 0 0 -22 -84
weite auf	0 0 0 0 -51
weite oder	-13 0 -143 0 0
weite und	-198 0 290 0 -36
weite zu	-147 0 0 0 635
weite-	-277 196 113 -103 327
weiter	132 -37 -56 -43 477
weiterarbeiten	-198 0 290 0 0
weitere	0 -49 -39 0 0
weiteren	0 56 -18 0 -8
weiteres	138 -118 0 -20 -20
weitergeben	0 0 0 0 372
weitergeleitet	-127 0 0 0 -449
weiterhin	-84 -20 -35 -72 -30
welch _ ?	-27 0 0 0 0
welch _ brauc	0 0 0 0 -26
welch _ das	0 -95 -85 0 -4
welch _ der	34 -38 0 0 0
welch _ die	0 -28 -11 0 0
welch _ gilt	0 0 0 -60 0
welch _ haben	0 0 0 0 -33
welch _ hat	99 -4 -74 -22 -62
welch _ hinte	-62 0 0 -1 0
welch _ ich	388 0 -64 -11 0
welch _ ihrer	0 0 -12 0 0
welch _ in	-65 -125 0 0 0
welch _ ist	0 0 0 -2 0
welch _ kann	0 0 -4 0 0
welch _ muss	-37 0 0 -127 0
welch _ sie	0 0 0 -2 -43
welch _ sind	0 0 0 -4 0
welch _ steht	-6 0 0 0 0
welch _ syste	0 0 -31 0 0
welch _ und	0 -26 0 -81 0
welch _ von	0 -1 0 0 0
welch _ war	0 0 0 -28 0
welch _ wir	-35 0 -203 0 0
welch angab	0 0 0 0 -26
welch bande	-62 0 0 -1 0
welch berei	0 0 -1 0 0
welch daten	-20 -1 -85 0 -4
welch formu	0 0 -4 0 0
welch grupp	-44 0 0 0 0
welch ihrer	-4 0 -31 0 0
welch progr	0 -21 0 0 0
welch reihe	-27 0 0 0 0
welch schut	0 0 -19 0 0
welch stell	-1 0 0 0 0
welch syste	0 -103 0 0 0
welch taete	0 -49 0 0 0
welch tag	0 0 0 -2 0
welch techn	0 -4 0 0 0
welch vorke	0 -51 0 -127 0
welch weg	-94 0 -4 -11 0
welch wege	0 0 -20 -23 0
welch weise	-65 -28 0 0 -11
welch zeitp	0 0 0 0 -8
welch-	-228 -430 478 -463 -176
welche	-397 -257 -269 -282 -73
welchem	243 0 247 -64 -40
welchen	488 0 -337 -22 0
welcher	-545 -173 837 -94 -62
welches	-17 0 0 0 0
welt	-117 -58 -23 -15 0
wem	-20 -60 -2 -98 -16
wem _ wir	-20 0 0 -32 -7
wen	-154 0 -65 -30 -33
wen _ ich	-154 0 -65 0 0
wen wende	0 0 -65 0 0
wende	0 0 -65 0 0
wende _ mich	0 0 -65 0 0
wende _ sich	0 0 0 -70 0
wende ich	0 0 -65 0 0
wende sie	0 0 0 -70 0
wende-	-3 -27 0 -70 0
wenden	-3 -27 0 -70 0
wenig	-18 -20 104 0 -26
wenig-	-153 -48 -89 0 -78
weniger	0 -1 0 0 -62
wenigstens	-237 -48 0 0 0
wenn	147 201 110 -149 -472
wenn _ auf	74 0 -226 0 0
wenn _ das	-19 0 0 0 0
wenn _ den	-56 200 0 0 0
wenn _ die	-2 -61 -29 0 -8
wenn _ ein	137 0 -17 0 0
wenn _ einen	40 0 298 0 0
wenn _ in	169 -67 0 0 0
wenn _ jeman	-47 0 -17 0 -88
wenn _ jetzt	0 -16 0 0 0
wenn _ konne	-23 0 -29 0 0
wenn _ nicht	-118 190 -77 38 0
wenn _ patie	-170 0 0 0 0
wenn _ sich	0 -48 -19 -116 0
wenn _ uns	-62 0 0 0 0
wenn _ von	0 -63 0 0 0
wenn _ was	0 0 0 -10 0
wenn _ wiede	0 0 0 0 -133
wenn _ wir	0 0 0 -23 0
wenn _ wuess	0 0 -29 -99 0
wenn das	0 -16 0 0 0
wenn der	458 274 -230 0 -84
wenn die	-82 -74 0 44 -9
wenn einer	137 0 -17 0 0
wenn er	0 0 -19 0 0
wenn es	0 -22 0 0 -124
wenn ich	395 -67 16 -99 -6
wenn ihr	0 0 310 0 -19
wenn ja	0 0 0 -10 0
wenn jeman	0 -63 0 0 0
wenn man	381 139 292 -23 0
wenn sich	-47 -18 -29 0 -88
wenn sie	0 -63 -120 -184 -70
wenn wir	-51 162 -128 38 0
wer	540 -91 826 -426 -161
wer _ ?	0 0 -2 0 0
wer _ das	-36 0 -79 0 0
wer _ den	0 -118 0 -87 0
wer _ denn	-112 0 -18 0 0
wer _ der	-169 0 303 51 -66
wer _ diese	-55 0 0 0 0
wer _ hinte	0 -4 0 0 -5
wer _ kommt	-44 0 0 0 0
wer _ taete	0 0 -28 0 0
wer _ uns	243 0 0 0 0
wer _ wir	0 0 -7 0 0
wer das	0 0 -6 0 0
wer die	0 28 -28 0 0
wer garan	0 0 -7 0 0
wer hat	0 -52 0 -87 -16
wer heute	50 0 188 -22 -16
wer ist	-112 0 -18 0 0
wer kommt	-455 0 1169 -125 0
wer macht	-55 0 0 0 -58
wer sind	-55 0 0 0 0
wer steck	0 -4 0 0 -5
wer war	-36 0 0 0 0
werbe-	-42 228 -14 -17 156
werde	0 -98 -33 -131 0
werde ?	-43 0 -357 -129 -24
werde _ ?	0 0 -95 0 0
werde _ der	0 0 379 0 -6
werde _ mehr	99 -104 583 0 0
werde _ von	0 0 0 0 -59
werde _ wir	0 -102 203 -30 -4
werde die	0 0 -281 -139 -26
werde kann	144 0 -149 0 0
werde muss	0 0 -7 0 0
werde nicht	-22 -147 81 0 -47
werde seit	0 0 38 0 -4
werde von	0 0 0 -43 0
werde wenn	0 -102 -7 0 -19
werde wir	0 0 0 0 -97
werde-	-20 -149 733 -113 126
werden	-20 -149 372 -113 130
were	-132 -97 -17 -71 -25
were _ ?	-132 0 0 0 0
were leake	-132 -82 0 -6 -5
were your	0 0 0 -9 0
werkz-	0 250 0 0 0
werkzeug	0 250 0 0 0
wert	-140 0 452 291 -43
werte	44 -116 -1003 0 -60
wesha-	-57 0 116 0 -17
weshalb	-57 0 116 0 -17
wg	0 -37 -176 0 -94
what	-190 -101 0 -43 -31
what _ ?	-3 0 0 0 0
what _ of	0 0 0 -8 0
what _ we	-186 0 0 0 0
what _ you	0 -101 0 -7 0
what happe	-3 0 0 0 0
what shoul	-186 0 0 0 0
when	275 0 385 -333 -32
where	0 0 -87 0 0
wheth the	0 -55 -27 -6 0
wheth-	0 -184 -27 -6 -46
whether	0 -184 -27 -6 -46
which	270 -209 0 -29 -74
which _ your	0 -41 0 0 0
which of	0 -41 0 0 0
who	341 135 -39 0 0
who ist	122 -96 -39 0 0
whole	177 -8 -301 -21 -10
wicht-	0 0 -27 0 0
wider-	0 0 -28 355 0
wie	-770 -30 -109 -377 658
wie 0	170 0 149 0 -37
wie _ ?	0 0 0 0 -79
wie _ arbei	0 -26 0 0 0
wie _ das	0 -55 -115 0 0
wie _ dauer	0 0 -10 -2 -20
wie _ dem	0 -19 295 0 0
wie _ der	0 0 232 -8 -42
wie _ die	0 268 0 0 -105
wie _ es	0 0 -20 -6 -95
wie _ ich	-418 -143 -293 0 -44
wie _ ihnen	0 -32 64 -78 243
wie _ ihr	0 0 0 -30 0
wie _ ihrer	0 0 219 -26 -61
wie _ im	0 0 -124 0 0
wie _ ist	-395 0 -41 -13 -10
wie _ kunde	0 0 0 0 -31
wie _ man	-33 -22 -297 0 -14
wie _ meine	-9 136 0 0 0
wie _ sich	-99 -280 0 0 0
wie _ sie	-106 -125 -9 0 -67
wie _ und	-136 385 -315 0 -132
wie _ waren	0 -52 0 0 0
wie _ wir	-33 -53 -92 0 0
wie aende	-30 -54 0 0 0
wie bei	0 0 -28 0 0
wie bekom	-54 -15 -9 0 0
wie der	157 -2 -28 0 0
wie die	0 0 -48 -36 -62
wie druck	-52 0 -119 0 0
wie empfo	0 0 -115 0 493
wie es	-304 -26 78 0 -124
wie gehen	0 -53 0 0 0
wie geht	0 0 0 0 -3
wie gewoh	-54 0 -160 0 231
wie gross	0 0 0 -8 0
wie gut	0 0 0 -33 -39
wie ich	86 0 -74 0 0
wie ist	0 0 0 -8 -4
wie kommt	-33 0 -179 0 0
wie krieg	-28 0 0 0 -7
wie lange	-24 -52 -10 -12 -91
wie man	-45 316 0 -6 -3
wie melde	0 0 -73 0 -38
wie oft	0 0 -111 0 0
wie schue	0 -72 0 0 0
wie siche	0 0 -64 0 0
wie sie	310 -78 0 -76 0
wie sieht	0 0 0 0 -92
wie soll	137 -18 0 0 0
wie solle	0 -62 0 0 0
wie stell	-52 -53 0 0 0
wie verha	0 -4 0 0 0
wie viele	0 -26 -20 -85 -92
wie von	-92 145 64 -92 328
wie wir	-3 -169 -38 0 -44
wie wird	0 0 -95 0 0
wiede ?	-98 0 161 0 -251
wiede _ ?	0 -8 -61 0 -484
wiede _ der	108 -25 168 -84 215
wiede _ ist	0 0 -3 0 171
wiede _ norma	0 0 -18 0 -36
wiede _ oder	-47 0 0 0 -94
wiede _ und	-12 -23 0 0 60
wiede alles	0 -103 0 0 168
wiede auf	148 0 -201 0 -172
wiede bei	106 0 0 0 -41
wiede beset	0 0 0 0 -240
wiede da	-113 0 -249 -105 435
wiede danke	-79 0 -119 -14 319
wiede die	0 0 445 0 -129
wiede ein	-50 0 236 0 -128
wiede gehen	159 0 -214 0 -29
wiede in	-102 0 464 0 -54
wiede laeuf	275 0 0 -33 -99
wiede mit	0 0 315 0 -46
wiede nach	356 -20 0 0 -92
wiede norma	0 0 -10 -2 -20
wiede oeffn	-61 -8 0 0 -110
wiede so	-93 -29 117 0 -330
wiede-	554 -139 257 -325 398
wieder	248 -139 404 -313 621
wiederherstellung	0 0 0 -12 0
wieso	0 -23 0 0 0
wievi-	0 -344 0 0 -18
wieviele	0 -281 0 0 -18
wildf-	-114 225 -12 0 0
will	393 -24 96 955 -195
will _ das	0 -134 0 165 0
will _ ob	-44 -8 -121 0 0
will _ wisse	0 0 133 0 0
will auf	0 -196 -94 0 0
will die	0 -1 -42 483 -61
will nicht	454 -30 73 0 0
will not	307 -82 -55 81 -10
will sich	0 -30 0 -49 -54
will wisse	-44 -59 -204 -60 0
win	19 96 -125 0 -36
win 0	0 96 -87 0 -36
windo 0	-185 0 -121 -46 -63
windo _ 0	-7 -32 0 -26 0
windo _ depar	-16 -32 -42 0 0
windo _ der	184 -91 -192 0 0
windo am	497 0 -146 0 0
windo serve	-7 -32 0 -26 0
windo start	-58 -78 0 0 0
windo suppo	0 -9 0 0 0
windo techn	-16 -34 -42 0 0
windo und	0 -249 -33 -2 0
windo-	-219 -549 -151 414 83
window	252 -196 -83 501 0
windows	-627 -192 -195 -74 -194
windows-techniker	0 119 -53 0 0
windows-update	-242 -31 596 0 -15
wir	1082 -911 79 -297 121
wir _ 0	146 172 -117 28 93
wir _ ?	61 -4 -9 -149 -31
wir _ ab	40 0 -226 0 0
wir _ aber	-62 -16 -664 0 0
wir _ aerzt	127 0 -63 0 0
wir _ alle	275 -68 -893 0 -297
wir _ alles	177 0 -28 0 -6
wir _ als	0 -72 -22 0 -33
wir _ am	-90 -12 -162 -457 -76
wir _ an	-149 208 39 -27 475
wir _ angab	0 0 -18 -10 0
wir _ anruf	0 -111 0 0 0
wir _ anzei	-76 -183 0 0 0
wir _ arbei	-91 0 -176 0 -9
wir _ auch	-278 0 -146 -52 0
wir _ auf	-407 -223 -94 0 -39
wir _ aufge	-28 0 0 0 -122
wir _ aus	-35 -9 0 -16 0
wir _ ausge	0 0 -32 0 0
wir _ bei	-336 0 409 0 0
wir _ bis	-38 -48 -28 511 0
wir _ bitte	0 0 0 0 -142
wir _ bloss	0 -43 0 223 -85
wir _ da	-145 183 -77 -166 0
wir _ damit	-112 0 0 0 0
wir _ das	-170 84 -132 158 -13
wir _ dass	194 198 -462 0 -2
wir _ daten	0 0 0 -122 0
wir _ dem	46 -39 95 -28 0
wir _ den	76 384 -78 -299 -58
wir _ der	-303 -75 893 135 -202
wir _ derze	-185 -18 -129 0 0
wir _ die	543 -159 576 62 493
wir _ diese	0 -9 0 -60 -7
wir _ drauf	0 -119 0 0 0
wir _ dring	-66 0 0 164 0
wir _ ein	108 -123 -19 -64 -13
wir _ eine	-433 -579 370 -4 -316
wir _ einem	75 0 -84 -6 -38
wir _ einen	-96 -209 3 -105 -166
wir _ einzi	15 0 0 0 0
wir _ erst	0 0 -42 -41 -49
wir _ es	-38 575 -90 -2 -126
wir _ etwas	0 0 0 0 -58
wir _ fernw	0 289 0 -113 -24
wir _ fuer	0 -66 -17 -154 -270
wir _ gern	0 0 -100 0 -57
wir _ geste	309 85 -298 0 478
wir _ haben	-114 0 -35 0 -92
wir _ hand	-51 0 123 0 0
wir _ heute	367 -30 -39 -58 61
wir _ ich	-110 0 0 -119 0
wir _ ihm	-112 -246 0 0 0
wir _ ihnen	-1 -77 0 0 238
wir _ ihr	-39 0 -32 0 0
wir _ ihre	140 0 -20 -238 136
wir _ ihrem	0 0 0 0 -239
wir _ im	52 96 -97 0 -93
wir _ in	339 -29 -183 115 0
wir _ irgen	66 -23 0 -40 0
wir _ jeden	-11 -232 600 0 -49
wir _ jetzt	-60 0 -56 0 -19
wir _ karte	-185 0 -3 -25 268
wir _ keine	459 -20 -118 -203 -186
wir _ kennw	0 -53 -65 -71 -41
wir _ koenn	359 0 -40 -41 -25
wir _ konne	0 0 73 -3 0
wir _ krank	106 0 -88 0 0
wir _ kv	0 0 0 44 0
wir _ kv-co	0 0 -245 -15 0
wir _ leute	327 0 -201 -83 241
wir _ mal	0 -88 -29 -4 -6
wir _ mehr	-422 -72 490 -125 -8
wir _ mit	-191 -320 110 280 245
wir _ naech	45 -52 -78 0 0
wir _ neue	-11 -115 0 0 0
wir _ neuen	-24 -42 363 -205 -22
wir _ nicht	1233 -18 -642 306 -307
wir _ niema	113 -205 -95 0 0
wir _ noch	-259 -7 98 703 0
wir _ nur	290 0 -62 0 393
wir _ ob	-13 0 0 -50 -35
wir _ oder	0 0 0 -111 -47
wir _ passw	0 0 0 0 177
wir _ patie	-146 0 -107 181 -16
wir _ per	0 233 -46 0 0
wir _ praxi	-93 0 -99 -102 -25
wir _ progr	-310 0 0 0 0
wir _ rechn	-50 -151 0 0 0
wir _ sagen	-20 -86 0 -32 166
wir _ schre	-90 -53 0 0 -36
wir _ seit	467 -105 -23 -63 -175
wir _ selbs	0 -51 0 0 -77
wir _ serve	0 -25 0 -3 -5
wir _ sich	0 0 81 -27 -3
wir _ siche	0 0 0 0 -61
wir _ sie	-432 0 466 -67 -66
wir _ so	175 85 -107 0 0
wir _ solle	0 199 -114 0 0
wir _ sorge	0 -9 0 0 0
wir _ suppo	0 -43 0 0 0
wir _ termi	0 0 -207 0 0
wir _ ueber	-61 -91 -359 0 0
wir _ um	165 -124 93 -61 -117
wir _ und	-183 139 156 -95 548
wir _ uns	185 267 134 -10 -48
wir _ unser	365 -369 -85 88 203
wir _ unter	0 -39 0 108 0
wir _ updat	-26 0 0 0 -118
wir _ versc	0 46 -111 -115 0
wir _ versi	0 0 369 -7 0
wir _ vertr	-43 -4 0 0 -11
wir _ vom	-114 0 200 0 -232
wir _ von	-40 224 -46 38 -32
wir _ vor	-206 0 0 237 -48
wir _ vorfa	0 -38 0 -98 0
wir _ was	0 -66 0 0 0
wir _ weder	59 0 -116 0 0
wir _ weite	-43 0 0 0 -39
wir _ wie	-59 -10 -233 0 -62
wir _ wiede	-240 -36 493 -40 700
wir _ windo	-218 0 0 0 448
wir _ wisse	-64 249 13 -111 -15
wir _ woche	-95 0 0 -65 0
wir _ wohle	0 0 -29 -99 0
wir _ zu	207 -66 -14 0 -136
wir _ zum	0 -42 -126 -53 -17
wir _ zwei	-241 103 0 0 -8
wir als	-23 0 -5 -93 -25
wir am	-70 0 -20 -121 -51
wir an	619 0 -146 -8 -26
wir arbei	-401 -24 63 0 -27
wir auch	0 114 0 0 0
wir auf	0 -69 470 0 0
wir aus	-31 -110 -135 -30 -2
wir behan	241 0 0 -16 0
wir bei	208 -82 -143 97 0
wir beim	0 -52 0 0 0
wir bekom	-165 -142 673 0 -4
wir benoe	0 -76 -20 -241 0
wir betre	-299 166 313 0 -32
wir bis	0 0 0 -131 0
wir bitte	296 -109 19 164 -12
wir braeu	-11 -115 0 0 0
wir brauc	83 -194 -57 356 155
wir da	-152 -165 -179 185 -31
wir damit	0 -53 0 0 -12
wir dann	0 0 0 -37 0
wir das	6 -110 -100 -40 -118
wir dass	0 0 -7 0 0
wir davon	-35 -9 -32 0 0
wir dem	0 -86 0 210 -58
wir den	8 -97 0 -215 -5
wir der	-2 -61 -133 0 -22
wir die	162 -236 282 -138 616
wir diese	-41 0 0 0 0
wir druck	-178 0 -93 33 -46
wir druec	0 0 0 0 -105
wir durch	0 0 0 0 -6
wir ein	-147 90 -167 0 -42
wir eine	70 81 -9 128 -287
wir einen	90 -29 456 -83 -49
wir erhal	0 -10 -170 -81 548
wir errei	0 -7 196 0 -35
wir finde	0 0 -402 0 0
wir frage	0 0 399 0 -22
wir fuehl	-13 0 0 0 302
wir fuehr	10 0 223 0 0
wir fuer	0 0 -37 63 0
wir gern	0 0 -8 -46 -64
wir geste	-109 -26 0 0 -373
wir haben	21 -649 -314 95 23
wir haett	0 0 0 -43 318
wir ham	-207 116 -83 0 -232
wir hatte	-33 -209 0 -286 -93
wir heute	190 -55 -91 -38 -15
wir hier	-134 -89 -31 0 0
wir ihn	-281 -162 139 0 -29
wir ihnen	-102 123 270 -26 445
wir ihr	0 -75 0 0 -160
wir ihre	0 0 0 188 0
wir im	151 -69 -1 -121 655
wir in	75 0 -84 -66 0
wir ist	-156 93 -55 0 -28
wir ja	158 0 -201 -40 -47
wir jetzt	-55 -38 0 0 -1
wir kein	436 -23 -299 -86 -47
wir keine	-547 208 648 -72 -61
wir koenn	679 -51 166 -123 202
wir komme	713 208 -465 -17 0
wir lesen	-63 0 260 0 -6
wir mache	165 0 -147 0 -106
wir mit	113 200 -17 0 -81
wir moech	-41 0 -49 -3 -172
wir morge	-266 0 -146 34 -16
wir muess	432 0 -221 0 -17
wir musst	555 0 -265 0 -38
wir nach	332 -62 0 -24 -115
wir nehme	-66 -68 -341 0 0
wir nicht	-220 937 -368 180 6
wir nie	136 -62 -124 0 0
wir noch	-394 -221 108 -137 -30
wir nur	-73 -37 579 -52 -12
wir nutze	-153 0 0 0 0
wir ohne	173 -10 0 67 -29
wir patie	0 0 -46 0 0
wir schic	317 -179 -582 0 -53
wir schon	-211 0 -55 694 -63
wir schre	1108 181 178 0 -111
wir sehen	95 -5 171 -6 0
wir seine	-86 -17 0 0 0
wir seit	388 -50 -637 0 377
wir selbs	-110 -189 0 -55 -225
wir setze	-168 0 0 0 0
wir sie	-35 -39 -363 -11 -35
wir sind	462 96 -83 264 121
wir sitze	201 -66 -164 0 -29
wir solle	-178 160 0 -100 -19
wir sorge	0 -75 -56 0 0
wir stehe	375 0 -147 290 0
wir stell	-47 -43 193 0 0
wir tun	27 0 -9 0 -35
wir ueber	143 -10 -9 -6 -99
wir um	-75 -19 -23 -142 0
wir uns	-509 316 -96 -27 -160
wir unser	-164 -173 0 -38 -12
wir unter	0 0 -9 0 0
wir updat	-5 0 0 0 0
wir verpf	-58 0 0 0 0
wir von	361 -42 20 -23 -48
wir vor	92 0 0 -103 -39
wir vorsi	0 -241 0 0 -14
wir vorso	-24 0 0 0 0
wir waere	0 0 -29 -99 0
wir warte	185 0 -92 0 -1
wir wechs	-39 0 0 0 0
wir werde	0 0 -133 0 -20
wir wiede	22 0 -69 0 -60
wir wisse	-69 -150 90 -107 -92
wir wolle	-250 0 -96 -109 0
wir wollt	-13 0 -115 0 416
wir wuens	0 0 0 0 -257
wir wuerd	0 0 -100 0 -34
wir ziehe	0 -148 -181 -114 315
wir zu	-305 281 210 -87 -63
wir zum	0 -38 -37 0 0
wir zwei	0 0 0 0 -107
wird	-54 185 -369 366 -664
wird ?	0 0 -13 0 0
wird _ aber	0 0 218 -24 0
wird _ angen	-59 0 59 0 0
wird _ dem	321 -84 -264 -4 0
wird _ der	-4 -31 -370 0 -22
wird _ erkan	-97 -80 -364 -5 0
wird _ mehr	371 0 149 -60 0
wird _ und	-41 -28 -18 -42 0
wird als	-175 -19 -80 -33 0
wird am	0 -43 0 0 0
wird auf	110 -40 -109 0 0
wird aufge	-202 0 17 0 -28
wird bei	362 0 -395 0 0
wird der	0 -82 -548 -118 -11
wird die	0 -229 0 0 0
wird im	0 -19 -195 0 0
wird in	0 -16 -5 0 0
wird mit	0 -5 -315 0 0
wird nicht	-479 -68 -18 -83 0
wird nur	121 0 122 189 0
wird ohne	-222 -61 -154 -14 -4
wird von	-85 605 -351 0 -22
wirft	-14 -40 262 0 -2
wirkl _ ?	-5 0 0 0 0
wirkl-	-23 169 -41 -10 39
wirklich	-23 169 -41 -10 39
wirkt	0 0 -22 0 0
wisse _ das	0 0 209 0 0
wisse _ der	0 0 -33 0 0
wisse _ die	0 0 -28 -47 0
wisse _ ihre	0 0 -30 0 -32
wisse _ man	0 -8 -78 0 0
wisse _ nicht	163 -91 143 -125 0
wisse _ sie	0 -51 0 0 -34
wisse _ unser	-44 -48 -90 0 0
wisse _ wer	-623 0 759 0 0
wisse _ wir	0 0 0 0 -4
wisse nicht	-69 -78 164 -52 -16
wisse ob	-45 -59 -32 256 -59
wisse sie	0 0 0 100 0
wisse welch	0 -51 0 0 0
wisse wer	0 0 -28 0 0
wisse wie	0 0 0 -60 0
wisse wir	172 -48 143 -125 0
wisse-	-193 -178 -16 -282 8
wissen	-193 -178 -16 -282 8
with	46 -141 -5 411 -159
with a	192 -141 319 0 -19
with the	0 379 -31 466 -75
witho-	172 0 -39 0 0
without	172 0 -39 0 0
wlan	-15 0 0 -35 0
wo	-128 43 -540 -138 -19
wo _ ich	-175 -10 -38 -19 0
wo _ wir	-47 0 0 0 -19
wo aende	0 -10 0 0 0
wo finde	0 0 -29 -15 0
wo ist	-28 0 0 -55 0
wo kann	-16 0 -9 0 0
wo sehe	-115 0 0 0 0
wo steht	-22 71 0 0 0
wo stell	-44 0 0 -5 0
woche	6 -68 235 154 -250
woche _ ?	0 0 0 0 -3
woche _ der	36 -62 -159 234 -38
woche _ die	-42 0 -87 -10 11
woche _ ich	-88 -89 -38 0 -7
woche _ mehr	-201 0 -36 0 0
woche _ wir	0 -47 -42 0 -87
woche die	-79 -26 -141 4 -7
woche keine	-109 0 94 166 0
woche nicht	-172 0 116 -30 0
woche warte	0 -89 -42 0 0
woche-	-579 -302 564 -8 74
wochen	-309 -189 450 -55 -65
wochenende	-270 -113 514 47 158
wohin	0 0 -55 0 0
wohl	37 565 -171 -49 -80
wohle _ ich	0 0 -29 -99 0
wohle wenn	0 0 -29 -99 0
wohle-	0 0 -29 -99 0
wohler	0 0 -29 -99 0
wolle-	-25 -132 -275 -120 -82
wollen	-25 -132 -275 -120 -82
wollt	0 -24 0 0 -18
wollt _ frage	0 0 0 0 -85
wollt _ ich	0 -49 0 0 0
wollt _ ob	0 0 0 0 -154
wollt _ sagen	-89 0 -10 0 261
wollt _ telef	0 -13 0 0 -99
wollt _ unser	0 -90 0 0 0
wollt am	0 -13 0 0 -99
wollt auf	0 -160 0 0 0
wollt bloss	0 0 0 0 -103
wollt dass	0 -49 0 0 0
wollt frage	0 -21 0 0 -118
wollt ich	291 -8 -1 -17 378
wollt nur	-165 0 -33 0 673
wollt wisse	0 0 0 0 -36
wollt-	125 -338 -166 -37 603
wollte	139 -274 -51 -37 6
wollten	-13 -64 -115 0 597
womoe-	-22 0 0 -84 0
womoeglich	-22 0 0 -84 0
won't	130 0 69 0 -43
woran	-8 -124 -78 0 -87
woran _ das	-8 0 0 0 0
woran man	0 -8 -78 0 0
worau-	-9 9 0 0 0
worauf	-9 0 0 0 0
word	-892 310 -529 -12 -11
word _ die	0 65 -124 -12 0
word oeffn	-361 -58 168 0 0
worde ?	0 -101 -11 0 0
worde _ ?	0 -72 0 0 0
worde ist	-65 -100 -46 0 0
worde oder	0 0 -2 0 0
worde sind	0 -12 0 0 0
worde-	-65 384 -91 0 -20
worden	-65 384 -91 0 -20
work	-548 121 -6 0 0
worki again	-95 0 -168 0 -213
worki-	138 -130 154 -71 -233
working	138 -130 154 -71 -233
works	-358 -33 401 0 105
works again	-282 0 176 0 263
works-	141 -43 -235 0 0
workstation	-270 -17 7 0 0
workstations	412 -26 -242 0 0
wort	-157 0 -56 0 -11
wos	0 218 0 0 0
would	15 0 -72 -9 -37
would _ to	0 0 -2 -9 0
would like	0 0 -2 -9 0
writi-	153 -96 -120 -47 0
writing	153 -96 -120 -47 0
wrong	0 -107 -174 -37 0
wuens ihnen	0 0 0 -39 99
wuens-	0 0 -29 -39 208
wuensche	0 0 0 0 -133
wuenschen	0 0 0 -39 645
wuenscht	0 0 -29 0 -305
wuerd _ gern	0 0 -10 -46 0
wuerd _ inter	0 0 -28 0 -87
wuerd _ wisse	0 0 0 0 -34
wuerd gern	0 0 -100 0 -34
wuerd ich	-10 0 0 0 0
wuerd inter	0 -7 0 0 -15
wuerd mich	0 0 -28 0 0
wuerd wir	0 0 -8 -46 0
wuerd-	81 162 -139 -118 -135
wuerde	81 -7 -30 0 -102
wuerden	0 169 -109 -118 -34
wuess _ gern	-24 0 0 -11 0
wuess _ ob	0 -21 0 0 0
wuess dass	0 0 -29 0 0
wuess gern	0 -21 0 -7 0
wuess ich	-24 0 0 -11 0
wuess-	-24 -21 -29 -117 0
wuesste	-24 -21 -29 -117 0
wunde-	0 7 232 0 511
wurde	-262 113 -703 -248 -178
wurde ?	0 -305 0 0 -25
wurde _ 0	0 -100 0 -32 -2
wurde _ dem	0 -22 0 0 0
wurde _ die	0 94 0 0 0
wurde _ jeman	0 83 0 0 0
wurde _ von	0 190 0 0 0
wurde _ vorfa	0 0 -99 0 0
wurde am	0 -23 0 -61 -18
wurde bei	0 -22 0 0 0
wurde denn	0 -30 0 -37 -10
wurde der	0 318 -99 0 -2
wurde die	310 246 -63 -97 -4
wurde ein	-64 333 0 0 -11
wurde einge	0 -149 0 0 0
wurde es	0 -49 0 0 0
wurde ihre	0 -1 0 0 -20
wurde im	0 -44 -6 -13 0
wurde ist	0 -16 0 0 0
wurde und	0 86 0 -23 0
wurde von	0 -93 0 0 0
wurde-	70 204 -15 -111 -85
wurden	70 204 -15 -111 -85
wusst-	-117 -13 -91 0 0
wusste	-117 -13 -91 0 0
x	15 15 75 -9 -41
x 0	80 0 -152 0 -9
yeste-	15 193 239 0 0
yesterday	15 193 239 0 0
yet	-169 -76 0 0 0
yilma-	0 0 0 -154 0
yilmaz	0 0 0 -154 0
you	-332 -247 -143 146 1145
you _ an	0 -23 0 0 -54
you _ it	0 0 0 -7 -69
you _ that	-132 0 -48 0 233
you _ the	0 -61 136 0 298
you _ us	0 -10 -11 0 0
you _ your	0 0 0 0 -238
you have	0 0 114 -51 0
you know	0 0 -48 0 531
you notic	0 0 0 -7 0
you or	0 0 0 -48 0
you pleas	0 0 0 0 -3
you recom	-12 -2 0 0 86
you send	0 0 0 0 -69
you were	0 -16 -17 -34 -19
your	-335 484 286 -129 -291
your _ ?	0 -4 -51 -43 -69
your _ and	0 -22 0 0 -66
your _ are	-261 129 0 -34 0
your _ netwo	-50 0 0 0 0
your _ suppo	0 0 0 0 22
your _ team	0 0 0 0 -6
your colle	0 0 0 0 629
your compa	0 0 0 0 -39
your custo	0 0 0 0 -79
your netwo	0 359 -4 0 -49
your phone	336 0 0 0 -20
your serve	-226 -22 0 0 -66
your side	-226 -32 0 0 0
your softw	-64 0 307 0 -19
your suppo	0 0 0 0 -6
your syste	-36 -41 0 -9 0
your techn	0 -28 0 0 -58
yvonn-	-40 0 350 0 0
yvonne	-40 0 350 0 0
z	0 -61 -21 0 0
z b	0 0 115 0 0
zaeh	-59 -7 518 0 0
zaehl-	-32 0 -410 0 -36
zaehlt	-32 0 -410 0 -36
zahl	0 -8 -90 0 0
zahl der	0 -8 -90 0 0
zahle	94 -46 0 -14 0
zahle _ monat	0 -230 0 -14 0
zahle jeden	0 -230 0 -14 0
zahle-	-297 -257 224 277 -144
zahlen	-297 144 224 277 0
zahlu-	0 236 -98 -507 -8
zahna-	0 501 169 -27 -14
zehn	-82 348 196 -44 130
zehn minut	-124 293 -137 -44 -171
zehnt-	-110 0 -52 631 0
zeich-	0 321 8 -40 -31
zeichen	0 153 106 0 0
zeige-	-287 315 103 -40 0
zeigen	-287 10 103 -40 0
zeigt	-679 130 532 -13 -104
zeigt _ noch	176 0 -51 -8 0
zeigt die	0 -31 222 0 -3
zeigt keine	-116 0 -415 -56 0
zeigt nur	176 0 -67 0 0
zeigt seit	-145 225 -141 0 -34
zeile	0 -88 -61 0 -65
zeit	-38 -95 116 231 -416
zeit bis	0 0 0 -276 0
zeite-	0 -7 737 0 -13
zeiten	0 -7 737 0 -13
zeitl-	0 0 765 0 0
zeitp der	0 -4 0 0 0
zeitp des	0 -4 0 0 0
zeitp-	0 -8 0 238 -8
zeitpunkt	0 -8 0 -23 -8
zeitr-	0 -25 0 0 0
zeitraum	0 -25 0 0 0
zeitu geles	-45 -17 0 0 -4
zeitu stand	-15 -108 0 0 -49
zeitu steht	-51 -40 -117 0 0
zeitu-	-404 -430 -125 -51 -197
zeitumstellung	-130 -84 -187 0 -29
zeitung	-148 -309 -127 -51 -117
zentr 0	0 0 -45 0 0
zentr _ 0	0 0 -16 0 0
zentr-	0 222 -45 0 0
zentrale	0 222 -45 0 0
zerti ungue	0 0 36 -32 0
zerti-	-94 -158 1244 -176 -98
zertifikat	-22 -153 563 -54 -86
zertifikatsfehler	0 -5 73 0 -9
zertifizierung	-35 0 -8 -22 0
zette-	397 197 -17 -8 48
zettel	317 212 -261 -8 -127
zettelwirtschaft	86 0 -105 0 175
ziehe _ 0	0 0 0 -114 -37
ziehe-	346 -278 -289 152 290
ziehen	346 -278 -289 152 290
zieht	-87 -155 -268 30 -30
zieht das	-20 0 -100 0 0
ziel	0 0 83 0 -40
ziffe 0	0 0 -167 -99 -116
ziffe-	0 0 -192 66 -116
ziffer	0 0 -167 -99 -116
ziffern	0 0 -25 166 0
zimme 0	-494 -161 -130 -36 192
zimme-	-317 -380 208 414 85
zimmer	104 -292 -361 -36 165
zoege-	-24 0 -53 0 0
zu	-760 194 720 93 104
zu 0	-141 -4 0 -61 0
zu ?	-52 0 0 0 0
zu _ 0	-1 34 -70 -61 52
zu _ ?	-260 -156 -65 -102 -20
zu _ ander	-39 0 0 0 0
zu _ auf	0 0 213 0 -11
zu _ aus	0 0 -36 0 0
zu _ die	-55 0 -52 -30 0
zu _ haben	-76 0 221 0 -46
zu _ hat	0 -39 233 0 0
zu _ ich	0 -7 -37 103 0
zu _ ist	-102 -47 22 0 -20
zu _ komme	-37 0 0 0 0
zu _ kommt	-113 0 0 0 -24
zu _ ob	-41 -12 0 0 -31
zu _ oder	0 0 0 0 -3
zu _ sind	-135 0 0 0 0
zu _ und	79 -126 -79 199 -37
zu _ was	0 0 0 97 -36
zu _ welch	-4 0 0 0 0
zu _ wir	0 -7 -136 0 -70
zu _ zeitp	0 0 0 0 -8
zu aende	0 0 -33 0 -41
zu bekom	-1 -19 -160 0 0
zu benac	-35 0 0 0 0
zu dem	0 -4 362 -23 0
zu den	495 -150 117 0 -46
zu der	0 -56 0 0 0
zu einem	-64 -129 0 0 0
zu einer	0 415 -87 0 -13
zu erfah	-4 -8 0 0 0
zu errei	-47 0 -97 0 -230
zu fremd	0 -188 0 0 0
zu halte	0 0 0 -4 -15
zu hause	-538 107 -36 0 0
zu ihnen	-28 0 -7 0 -69
zu ihrem	-24 0 -21 0 0
zu ihrer	-38 0 0 -104 8
zu infor	-25 0 0 0 0
zu insta	0 0 0 0 -28
zu klein	-201 -47 -140 0 -8
zu komme	0 -8 -29 0 0
zu krieg	82 0 -85 0 -6
zu lasse	0 -47 0 0 0
zu mache	-147 0 265 0 -3
zu meine	-28 -122 88 0 -73
zu melde	-100 -3 -20 198 -333
zu oeffn	284 -44 -30 -38 -13
zu sagen	-133 -59 0 0 -34
zu sehen	4 -48 15 0 -33
zu sein	49 -18 140 0 0
zu setze	-59 0 0 0 0
zu sprec	-169 0 0 0 0
zu tun	-187 -140 439 0 181
zu und	92 94 0 95 0
zu uns	19 -120 0 0 -7
zu unser	0 0 152 -3 0
zu unter	-152 0 0 0 -38
zu veran	163 -18 0 0 297
zu verst	-10 0 0 0 -66
zu welch	0 -8 0 0 -8
zuers-	0 -88 0 -25 0
zuerst	0 -88 0 -25 0
zufri-	-66 0 0 0 115
zufrieden	-66 0 0 0 115
zugae-	-83 -19 -63 0 0
zugaenge	-83 -19 -63 0 0
zugan _ ?	0 -63 0 0 0
zugan _ den	206 -35 0 0 -3
zugan _ die	0 0 0 -202 0
zugan _ praxi	97 0 0 0 -1
zugan _ telem	0 0 -19 0 0
zugan _ ti	-11 0 -37 0 0
zugan _ und	-134 20 0 0 0
zugan fuer	0 0 0 -202 0
zugan in	0 -24 0 0 0
zugan noch	-44 0 -90 0 0
zugan von	0 -38 0 0 0
zugan zum	-113 -188 -80 0 0
zugan zur	-20 0 -56 -4 -176
zugan-	-404 314 -178 -273 -218
zugang	-382 -9 -279 -270 -218
zugangs	0 -23 -19 0 0
zugangsdaten	0 -81 120 0 0
zugeg _ ?	0 -36 0 0 0
zugeg hat	0 -36 0 0 0
zugeg-	0 309 0 0 0
zugegriffen	0 309 0 0 0
zugem-	292 -77 -43 0 -39
zugemacht	292 -77 -43 0 -39
zuges-	462 -257 2 104 -38
zugesagt	0 -142 0 239 0
zugesperrt	515 -18 -116 -69 0
zugre ?	0 0 -1 0 0
zugre-	46 -137 -12 0 0
zugreifen	46 -137 -12 0 0
zugri _ ausse	-73 -333 64 0 0
zugri _ den	-258 -74 306 0 0
zugri _ unser	103 248 0 0 0
zugri auf	95 174 185 0 -113
zugri aus	0 -136 -53 0 0
zugri von	-73 -333 64 0 0
zugri-	597 -84 -171 -34 -113
zugriff	597 -84 -57 -8 -113
zulas-	0 -30 0 817 0
zulet-	0 171 0 0 0
zuletzt	0 171 0 0 0
zum	-267 -314 884 1278 -304
zum 0	-107 -80 -193 -39 -4
zum _ 0	-63 0 -43 -148 -4
zum _ ?	0 0 -65 0 0
zum _ der	0 -206 0 0 -5
zum _ des	0 -4 0 -507 0
zum _ in	0 377 -70 345 0
zum _ ist	-89 0 -40 0 0
zum _ janua	0 0 0 -50 0
zum _ kuend	0 0 0 -3 0
zum _ mal	-155 -84 214 29 0
zum _ nicht	68 0 -120 0 -13
zum _ novem	0 0 0 -602 0
zum _ quart	-143 0 -155 -296 0
zum _ und	77 -116 -80 477 0
zum daten	77 -10 -30 215 0
zum dritt	-155 -84 110 0 0
zum gluec	-73 -38 -74 -57 -13
zum jahre	-197 0 0 -145 -32
zum konne	0 0 -259 -59 0
zum naech	-27 -9 190 -20 0
zum quart	0 0 -190 171 0
zum serve	290 -30 116 0 0
zum stand	0 0 0 0 358
zum zeitp	0 -4 0 0 0
zuord-	-219 0 162 0 -14
zuordnen	-219 0 158 0 -14
zur	-20 -237 -87 607 -715
zur _ an	0 0 0 0 -378
zur _ fuer	0 0 -6 0 374
zur _ gesch	46 0 0 0 0
zur _ haben	0 0 -152 0 -61
zur _ nicht	80 0 153 0 -2
zur _ noch	0 0 -24 0 0
zur _ ueber	0 0 -64 0 0
zur _ und	-23 0 0 573 17
zur _ unser	-109 -25 0 0 441
zur _ wir	0 -62 0 0 -109
zur auftr	0 -67 -24 0 0
zur daten	269 0 -432 0 -12
zur fehle	0 0 0 0 -29
zur info	0 0 0 0 665
zur infor	-9 0 -6 0 506
zur kennt	-109 -62 0 0 314
zur praxi	-31 0 0 0 -1
zur telem	0 0 -83 0 0
zur ti	-11 0 380 0 -2
zur verfu	-63 0 0 0 -27
zur zeit	0 0 116 0 -230
zurue ?	0 0 -16 -20 -27
zurue _ es	0 0 -22 0 409
zurue-	54 -261 -124 -229 1068
zurueck	108 -295 -340 -45 40
zurueckgerufen	0 -23 0 0 15
zurueckgeschickt	0 0 0 -47 -163
zurueckgewiesen	-28 0 181 0 -25
zurueckrufen	149 0 -48 -14 427
zuruecksetzen	0 0 0 -6 -140
zurze-	-101 0 -184 0 0
zurzeit	-101 0 -184 0 0
zusae-	0 -2 -81 0 -58
zusaetzliche	0 109 -81 0 -58
zusam ?	-33 0 -84 0 0
zusam _ dem	0 0 195 0 0
zusam mit	0 0 195 0 0
zusam-	-135 -27 464 -25 -30
zusammen	-135 0 -19 -25 -30
zusammenhang	0 0 195 0 0
zusat-	0 0 -181 0 -217
zusch-	0 0 -37 0 0
zuschicken	0 0 -37 0 0
zuspe-	-195 -49 -96 0 0
zusperren	-195 -49 -96 0 0
zusta-	751 -20 -101 0 -60
zustaendig	-47 0 -62 0 -50
zuzug-	325 0 -38 0 0
zuzugreifen	325 0 -38 0 0
zwanz jahre	-128 0 -165 0 0
zwanz minut	-152 75 237 0 -14
zwanz-	150 72 943 -37 -113
zwanzig	301 72 602 -11 -52
zwar	-114 667 1247 -76 -21
zwar an	101 111 -13 0 0
zwar bei	85 -87 189 0 -21
zwei	-394 438 -282 -391 85
zwei _ auf	0 -117 0 0 -7
zwei _ aus	233 372 0 0 -110
zwei _ die	0 0 79 -45 -50
zwei _ und	-232 -31 243 -11 -44
zwei _ von	0 0 0 -124 -103
zwei aerzt	-141 -5 0 0 0
zwei frage	0 -26 0 0 -78
zwei jahre	-98 -98 -99 -7 -44
zwei karte	-86 0 -300 0 -21
zwei minut	-176 -100 11 0 -6
zwei patie	-176 -61 713 0 -44
zwei punkt	0 -116 -85 0 -10
zwei rechn	-62 0 -88 0 -8
zwei stund	-267 0 -183 -99 -94
zwei tage	0 -2 0 28 195
zwei tagen	297 0 -173 0 175
zwei woche	0 -58 553 -55 0
zweig-	0 -15 -144 -121 -64
zweigpraxis	0 -15 -144 -39 -30
zweigstelle	0 0 0 -82 -34
zweim neu	-158 -48 -103 -8 -81
zweim-	-158 -75 205 248 -105
zweimal	-158 -75 205 248 -105
zweit stand	0 0 533 0 0
zweit-	639 -254 282 223 -88
zweite	586 0 43 -24 -157
zweiten	42 -220 351 115 113
zwing-	0 0 -70 345 0
zwingend	0 0 -70 345 0
zwisc 0	-16 45 -39 -8 -76
zwisc _ und	3 299 -50 -8 -99
zwisc den	0 -59 -34 -27 0
zwisc zwei	-138 -34 462 0 0
zwisc-	-184 206 127 -36 513
zwischen	-148 206 578 -36 -99
zwoel-	-35 -273 457 243 -136
zwoelf	-35 -273 457 243 -136
"""
