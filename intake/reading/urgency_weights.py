"""Weights learnt from examples by `python -m tests.corpus.teach_urgency`; not edited by hand."""

TAUGHT_BY = "6cfae66f3a43aa0661e1466dbb35bfb50d7e1a3ac5b77db1316ac2bea04872f3"
"""A hash of the examples, the features and the lexicon they were learnt from."""

BIASES = (-1.6446, -1.3401, -1.4103, -1.3798, -1.0685)

WEIGHTS = """
0	-510 -1236 -70 298 -303
0 0	326 -687 -143 -251 147
0 ?	-4 0 0 -45 0
0 _ 0	-441 -468 288 -558 -222
0 _ ?	0 0 -29 -190 0
0 _ ab	0 -11 -282 455 -118
0 _ abgeb	142 0 -52 0 -2
0 _ am	103 -150 -33 231 -54
0 _ an	195 -34 -144 -122 -113
0 _ anruf	-60 0 -9 0 0
0 _ auf	6 -25 280 -49 116
0 _ aus	-26 -42 131 -72 -13
0 _ bei	-11 110 -14 -135 -32
0 _ bekom	0 -2 0 38 0
0 _ bin	0 0 0 -51 -30
0 _ bis	47 0 -27 -95 29
0 _ bitte	-1 -14 -17 129 134
0 _ brauc	0 -50 0 -26 -1
0 _ da	-82 -38 -17 37 0
0 _ das	-143 -43 101 -89 0
0 _ dem	-261 113 409 0 0
0 _ den	87 -54 0 0 -48
0 _ der	14 -24 334 -249 309
0 _ die	-70 -156 -101 387 102
0 _ druck	0 0 -50 0 0
0 _ durch	-23 -40 309 -35 -14
0 _ ein	-152 150 -2 0 241
0 _ eine	0 95 0 179 499
0 _ einge	0 -78 -57 162 -1
0 _ errei	-66 0 0 0 201
0 _ es	-81 -78 -48 72 0
0 _ eur	0 -61 -9 34 -1
0 _ examp	0 -22 0 0 0
0 _ fax	-8 -2 -14 0 0
0 _ fehlt	0 0 -237 -5 0
0 _ frau	0 0 -10 0 -24
0 _ frist	0 63 0 -99 0
0 _ fuer	0 0 -1 171 -27
0 _ geaen	0 0 0 0 -1
0 _ gesch	-17 -21 0 -21 -52
0 _ haben	-87 0 266 0 -66
0 _ hat	-6 -91 0 204 0
0 _ ich	208 -245 -9 54 0
0 _ ihre	0 0 0 0 -15
0 _ im	100 -19 -145 -101 -39
0 _ in	-220 -15 120 -106 60
0 _ ist	-37 -61 -69 146 -37
0 _ kein	15 -149 -70 0 -93
0 _ keine	97 0 -273 0 0
0 _ kommt	275 -90 -47 -23 0
0 _ man	0 0 0 -71 0
0 _ melde	108 0 -143 0 0
0 _ mit	-44 -17 14 0 0
0 _ muess	0 0 0 -124 0
0 _ nachr	-80 -21 132 0 0
0 _ nacht	-8 54 39 0 0
0 _ nicht	-170 -169 230 -181 -110
0 _ noch	0 -44 0 -38 0
0 _ oder	-26 200 0 0 0
0 _ oeffn	-163 0 177 -5 -12
0 _ ohne	70 -143 97 -112 -38
0 _ patie	165 -37 -224 0 0
0 _ praxi	-26 0 0 0 0
0 _ progr	-446 -75 -306 0 0
0 _ sein	0 -38 0 182 0
0 _ serve	-121 0 0 -6 -1
0 _ sie	0 0 0 -4 53
0 _ sonst	0 0 -32 323 -6
0 _ telef	0 0 -26 -19 0
0 _ ueber	47 -146 -39 -63 0
0 _ uhr	587 260 308 343 120
0 _ um	-60 287 0 -178 0
0 _ und	-140 -160 -71 323 0
0 _ uns	0 204 0 -48 -32
0 _ unser	-119 -115 400 -32 263
0 _ unter	102 0 -7 158 157
0 _ versc	0 119 0 0 -47
0 _ vom	0 -61 -135 -27 0
0 _ von	0 68 0 -37 -1
0 _ vor	0 -11 0 -158 0
0 _ war	-13 -17 -8 0 -44
0 _ was	0 91 0 101 0
0 _ wie	-65 0 0 -38 -39
0 _ wir	-11 -2 -206 -51 -195
0 _ wird	0 0 0 -36 -55
0 _ wurde	0 -227 0 -35 -49
0 _ zum	-51 0 13 -11 0
0 _ zurue	-2 -77 -124 0 -101
0 _ zwei	335 -124 -51 0 -16
0 ab	0 0 -90 -303 0
0 alle	-114 65 229 41 0
0 am	235 135 -85 37 -35
0 an	0 0 192 -39 0
0 arbei	-34 -57 193 0 -38
0 auf	-169 37 0 0 -7
0 bei	0 0 0 0 -32
0 beim	-47 0 -150 387 0
0 bekom	0 -93 0 38 0
0 betro	0 0 0 -5 0
0 bis	103 46 32 -453 66
0 bitte	83 -38 -14 -155 144
0 bleib	459 0 -352 0 0
0 da	0 -38 -23 2 0
0 der	-6 -85 267 0 -4
0 dezem	-118 -44 -19 -122 -64
0 die	-97 0 -58 366 109
0 druck	-163 -25 48 0 -12
0 dsgvo	0 -50 0 -188 0
0 durch	0 -40 0 -35 -14
0 einge	0 -78 0 -68 -1
0 eur	0 -61 -9 34 -1
0 euro	-26 82 -10 425 0
0 fax	0 0 -14 0 0
0 fehlt	-1 -115 -172 -61 0
0 funkt	364 -8 -127 0 0
0 gb	-286 186 -37 -16 0
0 geht	-290 -77 -55 0 -31
0 gesch	-82 -21 0 -99 -52
0 h	0 0 -68 105 0
0 haben	0 72 0 -27 -66
0 hat	-202 -47 0 0 -93
0 ich	261 -181 0 0 0
0 ihre	0 0 0 0 -15
0 in	0 0 -51 -17 -12
0 ist	-68 95 -57 198 0
0 jahre	-58 -74 0 0 -45
0 janua	0 0 0 -72 -15
0 kunde	0 504 0 -218 -9
0 leute	258 0 44 -8 0
0 mensc	92 0 0 -12 -25
0 minut	299 -68 -125 0 -8
0 mit	9 0 776 0 0
0 muess	0 0 0 62 0
0 nicht	-89 0 191 -238 -67
0 novem	-90 0 -205 -717 -24
0 oktob	-20 -46 -50 133 0
0 patie	-170 -100 -304 77 0
0 plaet	97 -89 161 0 0
0 pm	0 0 0 -21 0
0 praxi	33 -35 -77 0 0
0 progr	-183 -40 -41 0 0
0 proze	64 -44 -432 -128 -62
0 schei	0 0 -82 -102 -13
0 sonst	0 0 -32 323 -6
0 statt	0 -114 -229 -48 0
0 stuec	-216 -33 645 0 -11
0 stund	40 116 231 342 -27
0 tage	0 -11 -55 22 0
0 tagen	-51 0 -119 228 -19
0 ueber	-11 -61 -37 49 0
0 uhr	380 -315 -228 -58 -129
0 um	0 287 0 -75 0
0 und	-213 -140 -100 -216 -77
0 updat	0 0 -28 0 0
0 vom	0 -61 325 -20 0
0 von	-410 99 541 -32 -38
0 wird	-148 -32 0 -38 0
0 wurde	0 -9 0 0 -35
0 x	73 -28 66 -4 -8
0 zu	-112 0 0 -10 -44
0 zurue	0 -98 -124 0 -125
?	-2447 -3505 -3302 -2409 -2496
? ?	110 0 0 0 0
? _ ?	0 0 304 0 0
? _ haben	-52 0 0 -85 0
? _ ich	-25 0 0 0 0
? _ ist	259 0 0 0 0
? _ sind	81 0 0 0 0
? die	-30 0 100 0 0
? ich	0 0 0 -21 0
? our	0 0 0 -7 0
? wir	28 0 0 576 0
@account	379 1241 -256 -155 -198
@account@account	-44 18 0 0 -25
@account@all	186 54 -120 0 0
@account@ask	318 134 220 -3 0
@account@at all	-267 771 0 -8 0
@account@contract	0 -59 0 0 0
@account@enter	0 -8 0 0 0
@account@fails	-35 -95 -229 0 -78
@account@help	-144 -89 0 0 0
@account@info	0 0 -71 0 0
@account@let in	-38 542 0 0 224
@account@locked	337 -86 -67 0 -73
@account@log	-21 493 0 0 0
@account@night	-98 1236 -48 -128 -63
@account@not	203 1431 -173 -12 -35
@account@one	0 -48 -71 0 -22
@account@open	-4 -80 -90 0 0
@account@ours	-8 731 -220 -3 -61
@account@password	36 -262 -120 -8 -96
@account@past	0 147 0 -31 -50
@account@record	0 176 0 0 -10
@account@see	0 128 0 -31 0
@account@since	-62 -90 -1 0 0
@account@spam	0 128 0 0 0
@account@start	-21 211 0 0 0
@account@stranger	0 201 -48 0 0
@account@system	-138 -213 -96 0 0
@account@ti	0 -34 219 -8 0
@account@until	0 128 0 -31 -4
@account@vendor	0 75 0 0 0
@account@whole house	215 -237 -120 0 -16
@alarm	-302 1922 -496 -76 164
@alarm@alarm	-4 187 -400 0 108
@alarm@all	-227 176 0 -26 -205
@alarm@arrive	0 752 -652 0 -106
@alarm@ask	-43 513 0 -16 -43
@alarm@fails	-4 419 370 0 -10
@alarm@files	0 -243 0 0 225
@alarm@help	0 182 -36 0 243
@alarm@if	0 -172 0 0 -28
@alarm@isolated	0 943 -18 0 -63
@alarm@lab	-65 25 82 0 0
@alarm@machine	-134 837 -543 0 -17
@alarm@malware	-24 964 -36 0 249
@alarm@more	-192 59 329 0 -87
@alarm@night	0 466 166 0 -9
@alarm@not	-289 -180 -166 0 204
@alarm@one	0 -11 309 0 321
@alarm@open	-47 372 -97 0 -17
@alarm@ours	-130 1337 -224 -43 142
@alarm@past	-162 -58 70 -16 134
@alarm@ransom	0 -82 0 0 -9
@alarm@record	-124 -149 -178 0 -81
@alarm@scanner	0 -241 67 0 149
@alarm@server	-105 432 260 0 -14
@alarm@since	-120 467 214 -20 -87
@alarm@start	122 511 -79 0 -6
@alarm@stranger	0 166 0 0 0
@alarm@system	-23 244 -52 0 -37
@alarm@until	-73 279 -92 0 -42
@alarm@vendor	0 -129 0 0 0
@alarm@wish	-4 -85 351 0 -10
@alarm@works	122 0 -247 0 0
@all	2835 305 2150 -347 245
@all@account	853 -511 -29 0 -73
@all@alarm	-283 -188 187 0 416
@all@all	-123 -352 -34 -5 -127
@all@arrive	352 -148 389 -48 -8
@all@ask	-846 857 372 195 309
@all@at all	-128 107 -708 -76 489
@all@authority	0 219 -20 -56 -45
@all@away	631 -186 -23 -163 -67
@all@billing	-348 -32 664 -129 -18
@all@broken	781 -179 2 -11 -162
@all@by hand	420 -255 249 -38 -179
@all@calendar	46 -157 474 0 -45
@all@card	165 -79 392 -33 -79
@all@contact	-72 0 368 0 403
@all@contract	452 -52 85 0 -16
@all@device	-70 140 567 0 0
@all@due	72 220 -187 -280 91
@all@eau	-68 -16 259 0 -5
@all@else fine	487 -106 -842 -28 -415
@all@empty	1171 -21 -525 -23 -243
@all@encrypted	-833 1478 -238 -1 -125
@all@enter	420 -58 518 -73 -5
@all@fails	600 -254 15 -34 -119
@all@files	-632 805 -302 355 42
@all@gone	263 437 -217 -172 -67
@all@help	676 -347 -164 -27 -449
@all@if	-139 -15 434 -25 -181
@all@info	138 -73 -201 -3 -521
@all@isolated	-69 395 -131 0 -28
@all@issue	-905 -282 1608 0 -153
@all@itself	-129 -25 447 0 0
@all@lab	-666 264 1322 -26 -27
@all@let in	0 29 -91 0 -16
@all@letter	-101 110 122 -16 0
@all@locked	944 475 -208 -90 -96
@all@log	258 -253 -228 0 -44
@all@machine	1273 -616 172 -248 276
@all@money	0 -269 -81 -18 0
@all@more	401 -56 39 0 -113
@all@mouse	-81 56 -180 0 0
@all@night	775 257 18 -377 200
@all@not	-72 -329 353 -168 -60
@all@one	-322 305 649 -48 -547
@all@open	-192 399 702 -12 -303
@all@ours	448 285 310 291 629
@all@over	-254 -45 -75 -38 -330
@all@password	218 358 -197 -36 -418
@all@past	-91 746 -155 -44 118
@all@patients	-149 -75 -134 0 -189
@all@phone	-16 -68 367 0 -53
@all@prescription	-584 -62 576 -74 -303
@all@printer	-1 -150 400 0 -9
@all@ransom	-13 171 -81 244 -3
@all@record	261 442 166 75 -256
@all@refused	164 0 -185 -185 -224
@all@see	258 83 -463 0 -63
@all@send	958 -95 -57 0 -312
@all@server	874 -5 -1002 0 -95
@all@shut	-384 -418 -380 -10 -33
@all@since	-588 -52 180 -89 5
@all@slow	-504 138 1115 -26 -90
@all@small	132 23 -1021 -9 -120
@all@spam	37 -41 397 -4 -59
@all@stands	66 2 -598 20 -170
@all@start	495 -6 -666 -24 -182
@all@strange	0 85 -32 -1 0
@all@stranger	46 -20 -92 0 -1
@all@stuck	331 -61 190 63 0
@all@system	709 -140 -641 337 -204
@all@thanks	-119 -42 -43 0 23
@all@ti	0 -81 -35 0 -44
@all@until	3 77 320 -158 -85
@all@update	-183 -15 -38 0 -1
@all@vendor	239 -49 595 -83 188
@all@waiting	415 -138 215 63 -133
@all@whole house	1605 -207 -645 -147 32
@all@wish	-301 -122 33 -8 -122
@all@works	-823 -3 696 -37 355
@arrive	-94 -88 497 425 -210
@arrive@alarm	356 292 43 0 0
@arrive@all	184 -260 -793 0 -40
@arrive@arrive	689 -84 -1010 -1 0
@arrive@ask	-59 134 178 214 -3
@arrive@at all	-43 200 345 -81 -81
@arrive@by hand	140 -85 -115 0 0
@arrive@calendar	-107 0 523 0 -13
@arrive@card	-180 -57 168 -6 -14
@arrive@contact	220 -141 416 0 -11
@arrive@due	0 -14 471 0 0
@arrive@else fine	231 0 -412 0 0
@arrive@empty	-205 -71 -54 0 0
@arrive@enter	217 5 -339 -19 0
@arrive@fails	365 -14 148 -2 -14
@arrive@files	-130 -14 257 -48 -11
@arrive@gone	0 -56 -334 -62 0
@arrive@help	-26 308 -19 0 254
@arrive@if	167 -55 -85 0 -78
@arrive@info	-93 -5 143 352 -31
@arrive@issue	-135 -7 4 -5 0
@arrive@lab	-251 -10 -413 -68 -11
@arrive@lure	0 -55 0 0 0
@arrive@machine	212 43 -225 0 -91
@arrive@more	628 99 94 -52 -41
@arrive@night	-290 -25 616 -111 0
@arrive@not	-12 -67 -20 -254 -179
@arrive@one	28 120 214 0 -62
@arrive@open	51 145 -276 0 -1
@arrive@ours	43 153 -249 125 -115
@arrive@over	33 419 143 0 227
@arrive@password	-142 0 284 0 0
@arrive@past	118 -12 -282 168 -28
@arrive@patients	-152 -90 355 -23 0
@arrive@prescription	429 -217 -189 135 0
@arrive@printer	-115 -7 101 -8 -28
@arrive@ransom	-49 46 -71 0 0
@arrive@record	-223 -174 -260 195 -96
@arrive@refused	0 -10 331 352 -31
@arrive@send	-160 -74 207 0 0
@arrive@server	334 -35 -358 0 0
@arrive@shut	-106 -61 216 0 278
@arrive@since	-128 -116 501 -229 -22
@arrive@small	190 -100 -252 0 0
@arrive@spam	63 -123 -288 0 -20
@arrive@stands	-128 0 190 -22 0
@arrive@start	151 -23 196 -5 0
@arrive@strange	-74 20 -51 -2 0
@arrive@stranger	-85 75 77 -83 0
@arrive@stuck	-20 0 134 -76 -2
@arrive@system	448 -20 -58 0 0
@arrive@ti	-53 0 26 0 0
@arrive@treat	348 0 297 0 0
@arrive@until	-97 -80 196 393 -28
@arrive@update	0 -82 -261 0 0
@arrive@vendor	-111 65 -66 0 0
@arrive@whole house	-315 -21 442 -15 0
@arrive@works	-177 -125 248 -5 -69
@ask	-14 -269 134 286 -221
@ask@account	-175 402 0 0 0
@ask@alarm	-66 -67 0 -4 -35
@ask@all	-257 -160 -471 -45 -532
@ask@arrive	-862 -19 1300 136 -30
@ask@ask	-274 -651 -559 -840 -292
@ask@at all	-494 220 -816 -94 -310
@ask@authority	-4 -116 -38 -165 -68
@ask@away	637 182 -576 -93 0
@ask@backup	-38 -5 -170 95 0
@ask@billing	21 -38 69 14 -97
@ask@broken	-755 -49 451 49 -8
@ask@by hand	-111 0 302 -102 -95
@ask@calendar	-90 0 70 253 -116
@ask@card	233 0 -371 -14 368
@ask@clicked	-19 283 0 0 -45
@ask@contact	-138 -5 -96 0 -74
@ask@contract	-104 223 236 -65 -52
@ask@device	0 -18 -78 0 0
@ask@drug	315 -37 0 0 0
@ask@due	406 149 -342 379 -409
@ask@eau	-173 -7 -199 -63 169
@ask@else fine	248 156 134 140 -7
@ask@empty	146 -148 38 0 -69
@ask@encrypted	-145 270 -63 -34 -36
@ask@enter	-783 -147 999 -130 -1
@ask@fails	11 0 589 -18 -13
@ask@fear	208 0 -21 0 0
@ask@files	0 554 -22 -58 -7
@ask@gone	-53 391 34 330 -5
@ask@help	-311 -78 310 -166 590
@ask@if	-45 -193 328 13 -312
@ask@info	194 -6 121 -61 -196
@ask@isolated	-4 43 0 -79 -35
@ask@issue	-47 -88 -181 -122 230
@ask@itself	-68 92 191 39 -185
@ask@kim	146 242 -407 0 -8
@ask@lab	201 0 -123 -13 -34
@ask@let in	-107 230 -12 97 -16
@ask@letter	-30 -74 112 0 -17
@ask@locked	328 -3 -69 0 0
@ask@log	69 -35 0 162 -35
@ask@lure	0 11 0 0 -9
@ask@machine	315 371 194 -7 -31
@ask@malware	-88 -462 -73 0 -10
@ask@money	-12 379 -31 519 -14
@ask@more	-17 75 -96 -76 240
@ask@mouse	-106 437 -96 -16 -3
@ask@night	203 35 -385 10 -383
@ask@not	1265 602 -182 119 575
@ask@one	827 -80 140 -91 -294
@ask@open	-602 -55 221 -64 -217
@ask@ours	-709 -601 -198 388 -215
@ask@outgoing	0 -165 0 22 0
@ask@over	-236 -79 13 -5 -976
@ask@password	-191 -42 -584 -8 -114
@ask@past	1040 162 -295 -160 -58
@ask@patients	220 -137 -433 198 -7
@ask@phone	-2 432 -8 0 -264
@ask@prescription	-203 -223 315 399 -27
@ask@printer	-82 0 -80 -78 230
@ask@ransom	-219 341 -190 77 -22
@ask@record	458 15 -457 91 -84
@ask@refused	183 -67 -78 -76 -6
@ask@remote	0 -126 -13 0 -28
@ask@scanner	0 0 -60 0 0
@ask@see	-136 -59 -220 -28 -2
@ask@send	-162 130 65 294 -43
@ask@server	206 319 129 -109 -138
@ask@shut	-232 -259 -88 -282 618
@ask@since	101 -393 165 -52 -397
@ask@slow	-114 0 -37 0 -39
@ask@small	-105 -4 224 -45 -66
@ask@spam	118 -24 -19 -14 -39
@ask@stands	142 -47 4 -40 -3
@ask@start	358 -440 11 -130 -452
@ask@strange	0 9 -82 -1 -5
@ask@stranger	-124 83 -88 0 -17
@ask@stuck	-180 0 149 59 -7
@ask@system	885 -251 -275 -142 -2
@ask@thanks	114 -158 -27 0 385
@ask@ti	-28 -118 -811 -55 -1
@ask@treat	467 -45 370 -163 -61
@ask@until	-296 50 208 529 -23
@ask@update	-363 -134 -369 -181 547
@ask@vendor	146 18 -2 76 -1345
@ask@waiting	-210 -2 596 -66 -117
@ask@whole house	189 -81 575 -218 -51
@ask@wish	-108 -44 -54 -62 -176
@ask@works	77 29 -364 57 -425
@at all	1159 51 28 208 -123
@at all@alarm	95 -316 -33 -16 86
@at all@all	-520 -198 270 -42 -72
@at all@arrive	326 -63 579 -17 -32
@at all@ask	752 -315 -318 169 -97
@at all@at all	76 52 49 -39 0
@at all@broken	-29 0 -42 0 0
@at all@card	57 0 -23 -1 -7
@at all@clicked	-21 -215 -58 0 -10
@at all@contact	-9 0 257 0 -41
@at all@due	-15 0 33 -14 271
@at all@encrypted	-604 -236 -143 -1 -116
@at all@enter	136 134 -465 -43 -23
@at all@fails	28 -8 85 0 -42
@at all@files	-200 -7 329 0 0
@at all@gone	-42 0 208 0 0
@at all@help	743 -8 868 0 -455
@at all@if	-15 0 -98 -201 0
@at all@info	-62 -87 222 0 -300
@at all@issue	1255 0 -554 -13 0
@at all@let in	-72 43 0 -8 -28
@at all@machine	769 -323 -47 -40 -31
@at all@more	1197 -298 -467 526 -72
@at all@night	79 128 62 -41 0
@at all@not	664 124 387 -118 -54
@at all@one	76 -168 -111 0 -55
@at all@open	834 -198 -513 196 -31
@at all@ours	66 -303 187 -472 -62
@at all@past	103 -240 -39 201 -43
@at all@patients	-365 -44 93 0 -74
@at all@phone	56 0 20 0 -37
@at all@prescription	8 -175 13 0 -92
@at all@printer	168 -7 150 0 0
@at all@record	127 -158 662 -37 -5
@at all@see	-192 0 308 0 0
@at all@send	-213 -79 -115 484 -11
@at all@server	607 -57 -96 0 -24
@at all@shut	-599 -265 391 -80 637
@at all@since	306 -61 -367 -8 227
@at all@spam	-49 -22 268 -31 0
@at all@stands	-20 0 -50 -10 0
@at all@start	1276 -161 -534 -23 104
@at all@strange	-64 -211 0 -2 -159
@at all@stranger	55 0 -39 0 -2
@at all@stuck	153 0 457 0 -3
@at all@system	-37 -16 157 -8 -28
@at all@ti	0 -1 0 0 0
@at all@treat	280 -38 -7 0 -30
@at all@until	58 128 97 -112 0
@at all@update	298 211 -10 -16 -178
@at all@vendor	33 67 -455 -73 127
@at all@waiting	-47 -73 97 0 0
@at all@whole house	245 -73 130 -17 0
@at all@wish	-129 0 -78 -8 -15
@at all@works	730 -119 -900 -194 -30
@authority	140 -234 -1208 1429 -29
@authority@all	-27 -173 -184 25 0
@authority@arrive	58 -64 4 318 0
@authority@ask	-13 0 -31 -664 223
@authority@at all	0 0 -23 -40 237
@authority@authority	-45 0 0 -91 0
@authority@billing	0 -19 -496 55 -32
@authority@due	-6 -119 -237 734 -113
@authority@else fine	0 0 0 51 -33
@authority@empty	-85 0 -41 176 0
@authority@enter	178 -9 4 123 0
@authority@fails	-6 -19 -438 423 -85
@authority@files	0 -149 -87 279 0
@authority@gone	-30 0 -5 34 -1
@authority@help	0 233 -145 -27 246
@authority@if	-32 0 -18 -33 0
@authority@info	0 0 135 241 43
@authority@isolated	0 0 0 -51 0
@authority@kim	0 0 262 -36 -36
@authority@money	0 0 0 -118 0
@authority@more	-13 0 0 0 -104
@authority@night	-45 -99 23 1151 428
@authority@not	55 -31 -265 780 151
@authority@one	185 216 171 211 204
@authority@open	0 0 0 -122 -24
@authority@ours	-155 -89 -233 809 -193
@authority@past	0 -129 194 285 -103
@authority@prescription	63 -11 0 -13 -17
@authority@record	98 0 0 49 0
@authority@refused	0 0 -308 143 -33
@authority@see	-85 0 0 168 0
@authority@send	0 0 116 -101 -75
@authority@shut	-244 -7 0 -79 0
@authority@since	-46 -114 -68 457 267
@authority@start	0 0 -72 376 -38
@authority@system	0 0 0 -62 -51
@authority@until	-368 -321 -277 1877 200
@authority@vendor	0 -99 -20 -519 409
@authority@whole house	-306 0 -67 42 0
@authority@wish	0 0 -18 -59 -6
@authority@works	0 0 -80 345 -38
@away	2326 -146 -275 -145 -288
@away@all	-9 -112 -160 0 -226
@away@arrive	-128 102 -196 0 0
@away@ask	497 133 -344 -37 -158
@away@at all	-11 93 -34 -41 -13
@away@away	431 -103 -288 -29 0
@away@contact	0 0 -67 0 0
@away@due	-311 -14 20 -106 -265
@away@empty	242 0 -216 -1 0
@away@enter	-155 102 -196 0 0
@away@fails	-15 0 79 0 0
@away@gone	574 -95 -331 0 0
@away@help	-275 -13 -54 167 -214
@away@if	13 -7 -16 0 -4
@away@info	0 0 0 -1 0
@away@machine	263 -77 0 0 0
@away@more	-195 -58 206 -28 0
@away@night	-371 -11 147 167 0
@away@not	-58 59 -576 -34 -51
@away@one	-164 -16 -64 -34 -12
@away@open	342 6 -354 0 0
@away@ours	229 -10 -213 149 -55
@away@past	284 -120 -124 -34 -87
@away@patients	155 -55 -175 0 0
@away@phone	46 -20 -92 0 -1
@away@prescription	-165 -190 79 0 -76
@away@record	179 0 -258 0 0
@away@send	-115 276 -205 0 -120
@away@server	207 0 -46 0 0
@away@shut	-155 0 111 0 -158
@away@since	-593 -31 -100 -57 -11
@away@start	-109 -42 20 -71 -265
@away@strange	-64 48 0 0 0
@away@system	313 -48 -88 0 -59
@away@ti	-15 -35 62 -9 0
@away@until	-96 0 -176 -29 0
@away@vendor	-74 289 0 0 0
@away@whole house	-543 274 -162 -29 0
@away@wish	164 0 -16 -12 -7
@away@works	237 0 -85 -111 -277
@backup	-452 114 1558 442 45
@backup@alarm	0 -350 405 0 0
@backup@all	-107 -138 -155 0 0
@backup@ask	0 0 211 -133 -31
@backup@authority	0 -28 0 466 0
@backup@backup	0 -159 -30 0 -14
@backup@due	-23 -64 755 255 -7
@backup@encrypted	0 134 -81 0 0
@backup@fails	-148 -313 1275 -39 -129
@backup@files	0 484 -219 0 0
@backup@gone	-151 314 -85 175 415
@backup@help	0 -11 348 184 -72
@backup@if	0 -11 0 0 -69
@backup@info	0 160 -77 0 -176
@backup@night	-102 -102 617 732 84
@backup@not	-166 110 1097 -191 309
@backup@one	0 131 -301 0 -176
@backup@open	0 -209 245 0 0
@backup@ours	-255 538 572 331 -49
@backup@past	-151 167 -105 97 132
@backup@refused	0 -28 -39 498 0
@backup@server	-30 170 139 0 0
@backup@shut	-188 -42 651 0 0
@backup@since	-207 205 951 -7 -32
@backup@start	-108 0 1360 -191 -82
@backup@stranger	0 -91 206 0 0
@backup@until	-78 72 287 94 0
@backup@vendor	0 0 0 0 -17
@backup@works	-23 0 815 -191 -7
@billing	-1062 -650 1249 463 -226
@billing@alarm	0 177 -5 -4 0
@billing@all	-195 0 1458 -60 0
@billing@arrive	-59 0 121 123 0
@billing@ask	-150 -47 391 630 252
@billing@at all	0 0 -291 48 237
@billing@authority	-4 -13 116 -414 599
@billing@away	-146 0 -492 420 0
@billing@billing	-4 -19 -494 -281 534
@billing@broken	-36 0 884 -31 0
@billing@by hand	-1 -4 206 0 -6
@billing@contact	0 0 -125 0 -14
@billing@contract	0 0 290 217 0
@billing@due	0 -57 434 99 -11
@billing@else fine	0 0 62 220 -33
@billing@empty	-89 -66 1181 -464 0
@billing@encrypted	0 -93 132 6 0
@billing@enter	-95 -44 329 123 0
@billing@fails	-172 -38 1490 -764 -150
@billing@files	0 -74 419 -48 -25
@billing@gone	-146 -29 -506 400 -1
@billing@help	0 0 -399 403 249
@billing@if	0 0 377 -13 0
@billing@info	-1 0 404 346 -210
@billing@isolated	0 0 0 -16 0
@billing@issue	110 0 383 -18 -14
@billing@kim	0 0 133 -52 -72
@billing@let in	0 0 72 -175 416
@billing@machine	-106 -101 342 0 0
@billing@money	0 0 0 -118 0
@billing@more	-101 0 93 203 -77
@billing@night	-5 -314 -343 853 337
@billing@not	-157 -78 553 -53 158
@billing@one	80 -195 359 225 -86
@billing@open	-80 -72 276 -257 0
@billing@ours	-198 276 262 1052 -130
@billing@over	-61 0 -32 0 -44
@billing@past	0 -58 82 811 -187
@billing@phone	0 -13 0 -11 -1
@billing@prescription	-50 0 -9 33 -31
@billing@record	-49 0 116 352 0
@billing@refused	0 0 -7 -80 -40
@billing@see	-4 0 -109 72 0
@billing@send	-22 -6 706 311 -95
@billing@shut	0 -7 324 114 -23
@billing@since	26 -194 734 632 194
@billing@start	-314 -16 476 -26 -11
@billing@stranger	0 -13 -279 0 0
@billing@stuck	-353 0 472 -86 0
@billing@system	-82 -72 293 -37 -51
@billing@until	81 -164 124 630 498
@billing@update	0 0 -135 -122 0
@billing@vendor	0 -99 -40 -61 647
@billing@wish	0 0 -214 263 -36
@billing@works	-26 -16 59 -26 -11
@broken	2496 -653 1274 -119 -914
@broken@all	576 -333 -275 -21 -262
@broken@arrive	-418 67 586 -142 0
@broken@ask	234 -29 -385 -24 -1
@broken@at all	-293 -73 127 -6 -15
@broken@away	-168 -49 285 0 0
@broken@broken	-266 0 -11 0 0
@broken@by hand	-24 0 0 0 0
@broken@calendar	168 -22 -85 0 -57
@broken@card	0 0 332 0 0
@broken@contact	99 -13 161 0 -9
@broken@else fine	-79 0 238 0 0
@broken@enter	-298 -5 841 -126 0
@broken@fails	-263 0 -182 0 -25
@broken@gone	166 -49 472 0 -42
@broken@help	1058 -77 -547 -83 -101
@broken@if	-89 0 103 0 0
@broken@info	-346 -21 322 0 -20
@broken@lure	-79 -13 83 0 -20
@broken@machine	289 -124 -516 -1 -287
@broken@more	301 -16 -315 0 -14
@broken@night	929 -8 -144 104 -205
@broken@not	15 -99 -352 -13 -83
@broken@one	-285 38 740 -16 -190
@broken@open	-141 -90 -20 -11 0
@broken@ours	-636 -186 159 -71 -193
@broken@over	-134 -16 1214 0 -108
@broken@past	-126 -20 174 0 0
@broken@patients	366 -60 642 0 0
@broken@phone	-49 0 131 0 0
@broken@prescription	19 -12 393 -70 0
@broken@record	451 -76 -104 0 0
@broken@server	-76 0 -305 0 -30
@broken@shut	58 0 -1 105 0
@broken@since	231 -58 -299 -83 -5
@broken@start	693 -51 -11 0 -28
@broken@stranger	162 0 -94 0 -13
@broken@system	-16 0 4 0 0
@broken@ti	-53 0 1011 0 0
@broken@until	425 -8 -472 -140 0
@broken@vendor	-469 0 -164 0 -14
@broken@waiting	821 0 349 -70 -20
@broken@whole house	1370 -42 -386 0 -11
@broken@works	55 -37 952 0 -87
@by hand	1805 -185 166 -212 -518
@by hand@all	338 -105 54 -48 -22
@by hand@ask	1132 -194 223 -79 -36
@by hand@at all	-1 -146 -73 0 0
@by hand@broken	-17 0 -72 0 0
@by hand@by hand	312 -80 -338 -174 0
@by hand@due	68 -15 206 0 -34
@by hand@files	-69 444 -112 0 0
@by hand@if	93 0 -17 0 0
@by hand@info	-312 0 11 0 -99
@by hand@issue	-154 -56 147 0 -9
@by hand@machine	643 139 -267 0 -28
@by hand@more	87 274 -114 0 0
@by hand@night	120 -37 174 0 152
@by hand@not	1056 -64 -578 -190 -85
@by hand@one	-193 316 -157 -3 0
@by hand@open	636 -151 -335 0 -20
@by hand@ours	722 -192 37 -16 138
@by hand@past	599 -254 -16 -8 -51
@by hand@prescription	3 0 66 -82 -6
@by hand@record	723 -122 -281 -36 0
@by hand@shut	392 -49 -43 0 -18
@by hand@since	462 -42 6 -52 153
@by hand@small	316 0 -54 0 -9
@by hand@stands	-192 -121 -188 0 0
@by hand@start	8 -47 162 0 -125
@by hand@stuck	-318 -16 -211 0 0
@by hand@system	269 0 -274 -12 0
@by hand@treat	-268 -31 -183 0 -3
@by hand@until	551 0 -160 -128 0
@by hand@vendor	298 -18 0 0 -55
@by hand@works	-44 -63 165 0 -34
@calendar	-344 -188 278 -660 -36
@calendar@all	-169 65 288 -23 -12
@calendar@arrive	194 -9 465 0 0
@calendar@ask	-191 -55 32 63 -13
@calendar@at all	-112 0 -221 312 -31
@calendar@away	548 -120 39 0 0
@calendar@calendar	32 -8 -205 0 -101
@calendar@card	-176 0 577 0 -7
@calendar@contact	153 0 -189 0 324
@calendar@empty	-273 -176 1054 -23 -5
@calendar@enter	270 0 251 0 0
@calendar@gone	548 -175 1879 0 -66
@calendar@help	-55 0 33 165 -70
@calendar@info	-37 -90 115 -50 0
@calendar@isolated	0 -101 370 0 0
@calendar@issue	0 0 131 0 -9
@calendar@log	-100 138 175 0 0
@calendar@more	-369 -7 336 312 -9
@calendar@night	0 -90 -58 -363 0
@calendar@not	424 -151 1072 261 -188
@calendar@one	-95 -152 95 -34 -11
@calendar@open	-238 267 975 -60 -7
@calendar@ours	45 61 1239 227 256
@calendar@over	-19 0 -49 0 781
@calendar@past	-34 211 -42 -34 0
@calendar@patients	4 0 226 -23 0
@calendar@prescription	76 95 198 0 0
@calendar@record	545 -60 -488 0 107
@calendar@see	285 -63 84 0 -3
@calendar@shut	312 0 -90 0 -60
@calendar@since	28 -50 400 -78 -27
@calendar@small	-74 -26 -643 0 -70
@calendar@start	-93 -8 491 0 0
@calendar@stranger	0 -60 -60 0 0
@calendar@stuck	-1 0 249 105 0
@calendar@system	-365 0 521 -9 -20
@calendar@until	248 0 191 -1570 -13
@calendar@update	0 0 -564 0 -24
@calendar@vendor	0 0 -137 -117 0
@calendar@whole house	78 0 -67 -23 0
@calendar@wish	0 0 -39 0 0
@calendar@works	-222 -53 291 0 0
@card	-687 -281 643 -45 128
@card@all	-289 -121 616 0 -35
@card@arrive	-315 0 -188 -34 110
@card@ask	130 -20 253 9 -49
@card@at all	-379 -43 -179 -15 -13
@card@broken	-223 0 -160 0 0
@card@by hand	-565 -101 394 -33 -5
@card@calendar	409 0 -295 0 -62
@card@card	-292 -40 1002 0 -260
@card@due	-16 0 336 217 0
@card@else fine	-80 -2 -227 0 0
@card@empty	928 0 -203 0 0
@card@fails	-2 -9 568 0 -38
@card@gone	485 -105 -270 -28 0
@card@help	0 0 4 0 -148
@card@if	-79 0 0 0 0
@card@info	419 0 13 0 -103
@card@issue	-234 -56 -213 217 -35
@card@let in	0 322 -195 -6 -93
@card@locked	-75 -49 796 -28 -14
@card@machine	119 -88 -99 0 -7
@card@more	-453 0 718 0 -123
@card@night	244 -30 -68 -120 368
@card@not	-112 -162 1493 -58 -308
@card@one	409 -69 278 0 -165
@card@open	266 -248 -361 0 -78
@card@ours	-215 -107 1142 0 -26
@card@over	0 0 -122 0 1127
@card@password	0 0 -32 0 0
@card@past	-101 0 63 0 318
@card@patients	-139 0 -231 0 0
@card@prescription	-160 146 289 -43 -23
@card@shut	56 -1 631 0 -57
@card@since	34 0 0 -27 308
@card@slow	-160 -13 208 -68 0
@card@stands	0 -64 -11 -1 0
@card@start	-16 131 49 217 -2
@card@stuck	-195 0 -176 -1 0
@card@ti	-84 0 482 0 -55
@card@until	27 0 -237 223 432
@card@update	0 0 -265 0 0
@card@waiting	-98 0 74 -68 -68
@card@works	107 -81 280 141 -91
@clicked	-258 1009 -226 -8 56
@clicked@all	-21 89 -115 -8 -12
@clicked@ask	109 -11 -117 -8 169
@clicked@contract	0 338 0 0 0
@clicked@fails	0 293 0 0 0
@clicked@machine	0 128 0 0 0
@clicked@mouse	-60 251 0 0 0
@clicked@not	-20 -309 0 0 -25
@clicked@open	-38 54 0 0 0
@clicked@ours	-20 67 0 0 -48
@clicked@password	0 445 -86 -8 0
@clicked@past	0 132 0 0 -2
@clicked@since	-101 810 -31 0 147
@clicked@works	-93 247 -31 0 159
@contact	222 -247 315 -951 19
@contact@all	40 -29 -302 0 -1
@contact@arrive	-135 0 556 0 0
@contact@ask	-166 -7 -298 -124 -42
@contact@at all	-6 -40 296 0 0
@contact@broken	-32 0 52 0 -23
@contact@calendar	153 0 -142 0 -47
@contact@contact	-42 -5 -148 -19 -124
@contact@contract	0 286 -1 0 -44
@contact@due	-1 -159 0 0 0
@contact@encrypted	0 -290 0 0 0
@contact@enter	-115 294 374 0 0
@contact@fails	22 0 -212 0 48
@contact@help	547 98 -139 0 -226
@contact@if	0 -3 -127 0 -46
@contact@info	-38 0 -201 -19 -10
@contact@isolated	0 -43 0 0 109
@contact@letter	-30 0 356 0 0
@contact@lure	0 14 -253 0 -119
@contact@machine	380 -88 -135 0 0
@contact@more	-73 -119 268 0 205
@contact@night	-258 -69 -187 -408 -430
@contact@not	-76 -93 -472 -59 -68
@contact@one	1 148 -351 -19 -116
@contact@open	-24 -75 0 0 0
@contact@ours	-6 -423 -115 -76 -373
@contact@password	0 205 -1 0 0
@contact@past	78 62 165 0 392
@contact@patients	0 0 0 -21 0
@contact@phone	0 -102 98 0 -76
@contact@prescription	153 0 -42 0 149
@contact@refused	0 0 -125 0 -106
@contact@send	0 -100 130 0 0
@contact@server	-61 0 0 0 0
@contact@shut	-120 -151 -26 0 -57
@contact@since	37 -20 -402 -51 42
@contact@stands	0 164 -72 -4 -1
@contact@start	-164 -18 292 0 0
@contact@strange	0 308 -161 0 143
@contact@stranger	-20 -209 0 0 -46
@contact@stuck	0 177 -33 -4 -15
@contact@system	-101 223 -308 0 -4
@contact@ti	0 -8 2 0 0
@contact@until	-76 -15 -175 -1052 -18
@contact@vendor	0 172 -113 0 -228
@contact@whole house	87 -94 120 -55 -13
@contact@wish	0 0 0 -51 0
@contact@works	-49 309 14 0 -44
@contract	-385 149 -316 -679 -254
@contract@account	0 547 0 0 0
@contract@all	188 -13 -166 0 0
@contract@arrive	0 0 76 0 -103
@contract@ask	-145 -30 -58 -32 0
@contract@at all	25 63 0 0 0
@contract@authority	0 0 0 -34 -41
@contract@away	44 322 0 0 -44
@contract@billing	0 0 87 0 -57
@contract@calendar	101 -8 -87 0 127
@contract@contact	-46 0 -212 0 0
@contract@contract	-110 173 78 0 -11
@contract@due	102 -35 97 -29 -73
@contract@fails	9 0 -293 0 -28
@contract@files	0 164 -43 -14 0
@contract@gone	0 0 -50 -5 0
@contract@help	0 0 -23 -21 -48
@contract@if	-32 0 0 -42 0
@contract@info	-150 -71 0 0 -125
@contract@issue	-65 0 345 0 0
@contract@kim	0 0 -57 0 0
@contract@let in	0 -276 0 0 -107
@contract@lure	-18 131 -57 0 0
@contract@machine	171 213 -104 0 -1
@contract@more	-176 -17 419 0 -41
@contract@night	-108 -207 -12 -322 186
@contract@not	31 -1 -453 -92 -106
@contract@one	-182 125 -44 -34 -115
@contract@open	65 -12 -147 -14 370
@contract@ours	254 206 -150 137 -51
@contract@past	-90 188 0 -86 148
@contract@prescription	0 -9 0 0 -48
@contract@record	131 40 -208 0 127
@contract@remote	0 -39 0 0 0
@contract@send	-110 777 55 0 -44
@contract@shut	74 -15 -42 0 -30
@contract@since	-264 229 -26 -16 229
@contract@small	0 0 0 -18 -64
@contract@spam	0 17 0 0 263
@contract@stands	-67 -54 -32 -34 0
@contract@start	116 -24 118 0 -28
@contract@stranger	0 181 0 0 -48
@contract@stuck	0 -39 -140 -33 0
@contract@system	200 -64 -168 0 -14
@contract@ti	0 -11 0 0 0
@contract@until	39 -48 -1 -879 0
@contract@vendor	-40 -163 -52 -11 359
@contract@whole house	68 -243 0 0 0
@contract@wish	0 0 -12 0 0
@contract@works	-75 55 220 0 -37
@device	-585 114 627 -393 -78
@device@alarm	0 18 -380 0 0
@device@all	-180 150 617 0 -15
@device@arrive	-87 -14 -637 -22 -48
@device@ask	-52 172 230 -50 0
@device@at all	38 0 620 -100 -32
@device@card	-40 0 901 0 -5
@device@device	0 -27 310 0 -26
@device@enter	0 0 -316 0 0
@device@files	0 -91 -342 -22 -11
@device@gone	0 -65 35 0 -1
@device@info	0 118 -335 0 0
@device@lab	-47 0 -414 0 0
@device@machine	-110 -23 383 0 -31
@device@more	-353 -34 1412 -28 -26
@device@night	-33 125 278 -197 847
@device@not	-618 -114 560 -149 -334
@device@one	-153 -136 -58 -24 -31
@device@open	-14 205 217 0 0
@device@ours	366 -26 329 -56 -145
@device@past	-154 -49 158 0 0
@device@prescription	0 -2 186 0 0
@device@record	-280 0 545 0 0
@device@send	0 -90 -94 0 -51
@device@shut	-40 0 43 -26 -73
@device@since	-189 226 800 0 388
@device@start	65 0 -281 0 0
@device@stranger	0 -90 482 0 0
@device@stuck	134 0 172 -1 0
@device@system	-17 -14 -79 0 0
@device@until	0 0 -235 -28 408
@device@update	-70 0 496 0 0
@device@vendor	87 -25 8 0 0
@device@waiting	134 0 186 0 -37
@device@works	-41 0 -97 0 -32
@drug	1450 -54 -676 -161 -76
@drug@ask	107 0 183 -30 0
@drug@not	936 -17 -368 -24 -15
@drug@ours	265 0 144 -107 0
@drug@record	222 -37 0 0 -21
@drug@works	316 -37 -185 -12 0
@due	-257 -16 51 2225 -31
@due@all	-696 -175 56 -99 253
@due@ask	-42 -16 15 273 -69
@due@at all	-586 0 -590 -210 -114
@due@authority	-13 201 -269 555 -99
@due@billing	0 -23 -881 1351 -66
@due@calendar	0 0 0 165 0
@due@card	0 0 -75 56 0
@due@contact	-25 -37 352 0 0
@due@contract	0 0 0 217 0
@due@due	-55 -104 -115 166 -142
@due@else fine	-1 -5 -362 45 -25
@due@empty	0 -80 156 -30 0
@due@encrypted	0 -58 -35 590 0
@due@fails	0 -83 681 6 -130
@due@help	-69 -43 -160 52 132
@due@if	-9 -32 -69 233 -106
@due@info	39 -42 -163 -95 -109
@due@isolated	-75 127 -26 -6 -45
@due@issue	-13 0 -186 274 225
@due@machine	-323 -65 0 0 -80
@due@more	415 0 -11 288 -52
@due@night	84 -92 232 712 -130
@due@not	-341 -225 37 652 -213
@due@one	8 82 -291 -71 -26
@due@open	-163 -261 588 -48 -141
@due@ours	-257 -106 -241 685 -136
@due@over	222 -100 -282 -13 230
@due@past	-34 -144 197 263 -30
@due@prescription	-80 203 -175 376 -30
@due@refused	0 -10 331 -21 0
@due@see	-78 -67 127 0 -45
@due@server	695 92 -86 -28 -61
@due@shut	-78 -89 127 -126 -45
@due@since	-419 -125 22 1152 -201
@due@start	-110 -10 260 -34 -64
@due@strange	231 89 0 -56 -66
@due@stranger	261 -181 0 0 0
@due@stuck	-1 0 219 641 0
@due@system	50 159 -276 -168 -192
@due@thanks	-178 0 -76 -13 -574
@due@ti	0 -52 194 -41 0
@due@until	-352 -309 110 703 -276
@due@update	-130 0 -131 0 -132
@due@vendor	-160 -42 0 43 90
@due@whole house	-53 96 -33 0 0
@due@wish	-2 -63 0 100 0
@due@works	-110 0 -97 292 -64
@eau	-1542 -134 1630 -32 -197
@eau@all	-381 -15 1265 0 -181
@eau@ask	-218 0 309 -10 -101
@eau@broken	-29 0 130 0 0
@eau@card	-65 0 252 0 0
@eau@eau	0 -9 421 0 0
@eau@fails	-216 0 1120 -34 -258
@eau@gone	-73 0 602 0 0
@eau@if	90 0 -45 0 0
@eau@issue	24 0 -72 -2 0
@eau@more	-265 0 214 -5 -74
@eau@night	-2 0 248 589 0
@eau@not	-623 -113 2340 -117 -87
@eau@ours	-16 -36 -50 -19 0
@eau@prescription	-51 -27 320 0 0
@eau@record	-217 -24 416 -18 -203
@eau@send	-273 -20 574 -73 -37
@eau@since	21 -20 3 -55 198
@eau@stuck	-74 -35 737 0 0
@eau@ti	-19 0 156 0 0
@eau@until	-4 0 391 164 -38
@eau@waiting	-78 -33 451 -70 0
@eau@works	-371 0 622 -29 48
@else fine	-536 -303 349 647 -430
@else fine@all	-253 0 41 0 108
@else fine@ask	-248 -18 -80 228 -69
@else fine@at all	-462 -31 -15 -150 -20
@else fine@away	436 0 -161 -45 0
@else fine@due	-91 -34 11 -70 75
@else fine@help	0 0 0 0 -8
@else fine@if	241 212 -17 -74 0
@else fine@issue	-98 -45 -216 0 0
@else fine@machine	-54 -104 -103 -40 -3
@else fine@money	0 -12 -76 325 -47
@else fine@night	-17 530 -75 30 -36
@else fine@not	-261 -198 -513 342 -23
@else fine@one	0 0 -46 254 0
@else fine@open	19 -80 75 -21 -127
@else fine@ours	431 -56 -3 525 -25
@else fine@past	0 0 -3 -133 -33
@else fine@patients	252 0 625 252 -32
@else fine@prescription	-72 -112 -265 61 -32
@else fine@shut	184 0 -1 -80 -14
@else fine@since	59 -62 82 -28 0
@else fine@start	-242 -102 294 -109 43
@else fine@system	38 -56 347 -73 -134
@else fine@treat	0 0 0 -17 0
@else fine@vendor	-50 0 108 -44 -2
@else fine@whole house	-209 -143 0 0 -7
@else fine@wish	185 -39 -12 -190 -2
@else fine@works	-792 -104 548 -70 -70
@empty	1808 -227 964 -494 -540
@empty@all	842 -271 -257 0 -5
@empty@arrive	146 0 -220 0 -3
@empty@ask	656 -123 232 97 -3
@empty@at all	-89 70 0 -31 0
@empty@away	361 -25 106 0 0
@empty@else fine	314 -6 0 -49 0
@empty@empty	159 186 39 0 0
@empty@if	-295 -83 -101 -31 0
@empty@info	0 0 0 -1 0
@empty@issue	548 0 -218 -30 0
@empty@machine	886 -23 -697 0 0
@empty@not	256 169 -536 13 -37
@empty@one	577 -66 -529 0 0
@empty@open	490 127 -323 -23 -10
@empty@ours	-442 432 267 -136 -81
@empty@past	206 -8 -206 -1 0
@empty@patients	387 -56 315 0 0
@empty@printer	324 -33 -315 0 0
@empty@record	331 -109 -192 -23 0
@empty@see	-89 322 -267 0 0
@empty@since	-462 283 915 -17 -5
@empty@system	-135 -16 76 -1 -45
@empty@until	-82 65 1129 -696 0
@empty@vendor	0 58 -154 0 0
@empty@waiting	519 -6 299 -49 0
@encrypted	-739 2202 -318 220 -381
@encrypted@all	-379 -270 447 0 -21
@encrypted@arrive	-84 513 290 0 0
@encrypted@ask	0 147 0 0 0
@encrypted@at all	-98 28 0 -1 0
@encrypted@by hand	0 296 -67 0 0
@encrypted@contract	0 -134 290 0 0
@encrypted@due	0 124 0 -33 0
@encrypted@enter	-84 -9 258 0 0
@encrypted@fails	-101 -29 207 -111 0
@encrypted@files	0 421 -143 -127 0
@encrypted@help	0 -841 0 -80 0
@encrypted@if	0 0 -34 63 0
@encrypted@malware	-151 -8 -19 -1 0
@encrypted@night	0 -23 -5 3 0
@encrypted@not	-349 195 -405 81 -22
@encrypted@one	0 283 -115 14 0
@encrypted@open	-204 959 -283 -43 -22
@encrypted@ours	-118 196 -272 63 -125
@encrypted@past	0 191 0 -1 0
@encrypted@ransom	0 232 -89 -1 0
@encrypted@refused	0 -128 331 0 -2
@encrypted@see	0 0 0 0 -63
@encrypted@server	249 -154 -55 0 0
@encrypted@since	224 487 280 -6 -61
@encrypted@start	-166 206 312 -33 -5
@encrypted@system	-246 -17 -102 117 -7
@encrypted@until	0 188 -1 409 0
@encrypted@vendor	0 -248 0 117 -49
@encrypted@wish	0 -10 0 0 -2
@encrypted@works	-149 492 -203 -33 -5
@enter	1078 654 47 -296 -795
@enter@account	57 81 -50 0 0
@enter@all	380 -308 150 0 -24
@enter@arrive	601 21 -210 -8 0
@enter@ask	-69 7 512 -226 -18
@enter@at all	509 166 -718 -103 -20
@enter@away	-129 102 0 0 0
@enter@by hand	188 -81 -124 0 0
@enter@calendar	-302 95 671 0 0
@enter@card	164 146 276 -8 0
@enter@contact	471 -23 221 0 -43
@enter@contract	-36 116 -21 0 0
@enter@else fine	19 0 0 0 0
@enter@enter	563 65 -482 -18 0
@enter@fails	365 -152 56 -1 0
@enter@files	-130 -42 235 0 -24
@enter@help	-64 200 -19 -26 -18
@enter@if	120 -101 -85 0 -158
@enter@info	156 -5 -136 123 -290
@enter@issue	-135 -7 16 0 0
@enter@lab	-355 -20 -358 0 0
@enter@let in	64 316 0 0 -11
@enter@locked	-147 -192 0 0 0
@enter@log	0 285 0 0 0
@enter@machine	391 598 -212 0 -78
@enter@more	870 99 -127 -52 -21
@enter@night	-290 -29 831 -10 0
@enter@not	-56 -292 -180 -265 -118
@enter@one	433 -94 200 -226 -63
@enter@open	341 143 -310 0 -121
@enter@ours	829 2 -287 -121 -115
@enter@over	-6 412 143 0 -149
@enter@password	-188 61 274 0 -11
@enter@past	347 54 -295 176 -11
@enter@patients	-54 -139 332 -23 -24
@enter@phone	126 0 55 0 0
@enter@prescription	249 -19 105 152 0
@enter@record	631 -62 -339 -41 -176
@enter@refused	-62 0 -15 352 -151
@enter@see	0 -132 0 176 0
@enter@send	-160 -74 207 0 0
@enter@server	508 -95 -531 0 0
@enter@shut	240 -109 -105 0 -21
@enter@since	-94 10 253 -125 -30
@enter@small	190 -100 -252 -26 0
@enter@spam	63 -123 -288 0 -20
@enter@stands	-258 0 303 0 0
@enter@start	151 281 -135 -5 0
@enter@strange	-74 -150 -51 -1 0
@enter@stranger	-85 0 77 -83 -53
@enter@stuck	-20 0 610 0 0
@enter@system	260 -132 62 0 0
@enter@ti	-55 -131 164 0 0
@enter@treat	6 0 297 -4 -44
@enter@until	136 -81 166 85 0
@enter@update	0 -82 -28 0 0
@enter@vendor	-308 -99 -91 0 -173
@enter@whole house	-287 168 313 0 0
@enter@works	-355 -175 433 -5 0
@fails	85 -353 2366 -914 115
@fails@account	300 677 -340 0 0
@fails@alarm	122 363 188 0 136
@fails@all	-104 -315 1409 -34 -223
@fails@arrive	178 -9 -209 0 0
@fails@ask	-45 74 147 -40 111
@fails@authority	0 114 -213 -213 459
@fails@away	-71 -51 -271 0 -158
@fails@backup	-30 0 -32 0 0
@fails@billing	0 0 -312 -119 177
@fails@card	-49 0 -281 0 -32
@fails@contact	-103 0 182 0 -18
@fails@contract	186 396 27 0 0
@fails@due	121 -5 349 -275 -20
@fails@else fine	0 15 -68 -34 0
@fails@enter	178 0 -258 0 0
@fails@fails	-211 -238 604 -92 -69
@fails@files	-123 -19 416 -50 -50
@fails@help	-61 0 -150 282 -21
@fails@if	-1 0 169 0 267
@fails@info	113 -6 -246 0 -476
@fails@issue	-19 128 53 0 -98
@fails@kim	-129 -34 241 0 0
@fails@lab	0 0 -71 0 0
@fails@machine	351 129 -85 0 281
@fails@malware	0 431 -36 0 0
@fails@more	-89 -89 -224 0 0
@fails@night	149 -64 707 -451 -152
@fails@not	72 -176 -840 -114 -193
@fails@one	58 -63 150 0 -275
@fails@open	-93 2 307 0 0
@fails@ours	278 -5 87 -71 122
@fails@outgoing	0 118 -75 0 0
@fails@over	0 -5 -229 0 -303
@fails@past	0 74 72 -34 -13
@fails@patients	-199 -82 137 0 -22
@fails@prescription	-251 -64 652 -57 -10
@fails@send	-115 -26 -324 -21 -109
@fails@server	453 140 195 0 -51
@fails@shut	-55 -4 63 0 -251
@fails@since	317 122 53 -257 376
@fails@stands	142 0 344 -34 0
@fails@start	285 177 228 171 -27
@fails@strange	0 -6 159 -1 0
@fails@stranger	0 -35 189 0 0
@fails@stuck	36 0 549 130 -23
@fails@system	479 132 21 0 0
@fails@ti	-4 0 -291 0 0
@fails@until	-54 -71 365 229 282
@fails@update	-129 0 287 0 -11
@fails@vendor	-123 0 -42 0 693
@fails@waiting	149 -8 148 -5 -12
@fails@whole house	587 -8 117 -57 0
@fails@works	-157 -10 67 106 -27
@fear	-102 -512 -200 -111 -162
@fear@all	-143 0 0 -24 0
@fear@ask	-62 -54 -123 0 -14
@fear@enter	-19 0 0 0 0
@fear@help	-52 399 0 0 -14
@fear@if	-50 -34 0 -87 0
@fear@not	-287 0 0 0 0
@fear@one	-202 -40 -37 0 0
@fear@open	-146 -339 0 0 -17
@fear@ours	-345 -437 -235 -24 -17
@fear@past	111 -22 0 0 0
@fear@since	116 -5 0 0 -131
@fear@stranger	-19 -34 -56 0 0
@fear@system	117 -34 0 0 0
@fear@ti	0 -16 0 0 0
@fear@until	-173 0 0 -111 0
@files	-1035 1676 195 163 13
@files@alarm	0 187 -254 0 0
@files@all	-23 -9 -331 -1 -24
@files@arrive	-218 88 -328 -16 0
@files@ask	-256 696 -478 618 -99
@files@at all	-169 -407 602 -6 0
@files@authority	0 -14 -257 -43 -38
@files@billing	0 -14 -128 -69 -38
@files@by hand	0 137 -12 0 0
@files@device	0 -110 224 -60 -1
@files@else fine	0 60 0 0 0
@files@empty	-153 433 210 -41 0
@files@encrypted	-299 1056 -426 -170 -50
@files@fails	19 -79 -526 -219 -26
@files@files	-23 -14 -19 -132 0
@files@gone	0 -17 -359 -50 -1
@files@help	0 -820 0 0 -42
@files@info	0 8 -190 0 0
@files@issue	0 83 509 102 0
@files@lab	0 14 156 0 0
@files@more	-130 266 585 0 0
@files@night	19 -73 -435 -382 97
@files@not	-72 -476 550 798 -52
@files@one	-84 340 -311 -16 -5
@files@open	58 -61 201 -24 -30
@files@ours	-349 655 -80 -6 225
@files@past	0 459 -144 -35 -18
@files@prescription	-99 -68 592 0 0
@files@ransom	-34 514 -92 -6 -52
@files@send	0 237 -36 146 0
@files@server	-97 -698 0 0 0
@files@shut	23 0 32 0 116
@files@since	-27 397 -204 -10 -24
@files@spam	-34 677 -176 0 -22
@files@strange	0 346 -267 0 -16
@files@stranger	0 14 239 0 0
@files@stuck	-85 -86 -242 -45 0
@files@system	-138 -102 227 0 116
@files@until	-17 107 -325 715 0
@files@vendor	-123 -129 -73 -35 -18
@gone	117 504 1201 429 -214
@gone@all	268 -244 155 -51 -111
@gone@arrive	0 102 -33 0 0
@gone@ask	-37 -95 -154 -11 -230
@gone@at all	41 -120 -241 0 415
@gone@away	485 187 -331 0 0
@gone@else fine	-113 0 431 -11 -48
@gone@empty	85 0 -39 -1 0
@gone@enter	-27 102 0 0 0
@gone@fails	35 -62 -200 0 0
@gone@gone	478 177 -331 0 0
@gone@help	-152 0 0 0 0
@gone@info	0 222 -55 -10 -12
@gone@lab	487 -38 -236 0 0
@gone@machine	9 -5 74 -7 0
@gone@night	-283 -19 68 128 -5
@gone@not	-36 195 -190 -8 415
@gone@one	-130 -55 -44 -33 0
@gone@open	0 241 217 0 -15
@gone@ours	-244 483 353 475 -60
@gone@over	73 -27 306 -11 -90
@gone@past	-151 281 -269 -46 0
@gone@prescription	-187 -54 86 -68 0
@gone@record	7 -62 -79 -12 0
@gone@see	-137 -55 25 -1 0
@gone@shut	54 -35 -37 0 -158
@gone@since	-570 -51 421 304 -5
@gone@small	0 -129 -83 0 0
@gone@system	251 129 -58 -34 0
@gone@ti	0 -8 742 -19 -48
@gone@update	-2 0 -90 0 0
@gone@vendor	-1 120 -11 175 -141
@gone@whole house	149 512 -55 0 0
@gone@works	-113 0 821 -14 0
@help	-66 31 -1100 12 231
@help@account	-4 -133 -27 -80 -49
@help@alarm	-86 431 309 0 -118
@help@all	344 221 -290 0 489
@help@arrive	204 -9 -45 -84 0
@help@ask	-126 -72 -230 375 176
@help@at all	-149 0 217 0 622
@help@authority	0 114 0 343 -21
@help@away	131 0 0 0 -80
@help@billing	-1 -66 298 395 -72
@help@broken	22 0 -165 -11 -8
@help@by hand	83 -68 0 0 -15
@help@calendar	0 -9 -5 203 0
@help@card	200 0 -154 0 -141
@help@contact	-101 156 37 -21 87
@help@contract	112 -213 125 0 -241
@help@device	0 -4 -35 0 -50
@help@due	-6 0 -1 1084 -394
@help@else fine	0 163 0 646 -14
@help@empty	-24 -52 0 0 -37
@help@enter	204 -49 -32 -84 -24
@help@fails	-313 -30 -84 151 82
@help@files	-233 69 -18 -109 -56
@help@help	512 -291 99 70 47
@help@if	-95 108 -19 -121 550
@help@info	-24 -33 -466 343 -578
@help@isolated	0 0 62 0 -348
@help@issue	0 128 -167 0 -332
@help@kim	0 -22 -24 0 -16
@help@lab	0 0 752 0 -25
@help@let in	-103 396 -224 0 -65
@help@letter	0 -97 -95 0 -17
@help@log	-14 -123 0 0 -32
@help@lure	-52 191 -439 207 1128
@help@machine	50 261 36 0 -139
@help@malware	0 423 -36 0 0
@help@more	-88 -174 -302 0 574
@help@night	-27 -171 -377 -507 411
@help@not	-244 -297 40 205 751
@help@one	151 -150 -1 176 -273
@help@open	-436 -208 155 172 -88
@help@ours	5 -716 294 188 276
@help@outgoing	0 118 -75 0 -34
@help@over	211 0 -43 0 -566
@help@password	-87 0 0 0 -41
@help@past	-52 178 -69 199 523
@help@patients	-284 -267 242 52 742
@help@phone	258 -67 0 -28 -116
@help@prescription	99 354 0 0 -260
@help@printer	0 0 -155 0 -106
@help@ransom	0 -67 0 0 -43
@help@record	-419 -37 611 -9 352
@help@refused	-5 0 0 -80 286
@help@remote	-8 632 -25 -117 -138
@help@see	-212 -142 -125 0 -64
@help@send	105 -180 -116 -34 381
@help@server	299 751 -145 0 -15
@help@shut	-188 -4 -13 0 106
@help@since	136 -54 -89 359 -289
@help@small	-93 0 0 -89 -66
@help@stands	-172 -18 327 -24 -32
@help@start	-160 -34 -1 136 -796
@help@strange	0 210 -30 0 -72
@help@stranger	285 177 -27 -95 367
@help@stuck	-97 -4 -100 0 -1
@help@system	390 32 -54 -259 -499
@help@thanks	0 0 -34 63 0
@help@ti	0 0 123 0 -55
@help@treat	-79 0 -37 192 -17
@help@until	-283 -94 -3 -647 124
@help@update	68 215 206 -9 70
@help@vendor	-170 -62 181 108 -187
@help@waiting	63 0 91 0 -12
@help@whole house	79 -91 -245 -3 -18
@help@wish	0 0 -172 0 657
@help@works	58 -90 -297 95 -172
@if	-397 -655 -161 -121 -333
@if@all	-546 -43 348 0 -18
@if@arrive	18 -124 168 -16 0
@if@ask	-109 -264 567 -381 -354
@if@at all	3 0 -80 -183 0
@if@authority	-6 0 0 -46 0
@if@backup	0 0 -164 0 0
@if@billing	0 0 -9 -96 0
@if@broken	-182 -5 0 -9 0
@if@calendar	-39 0 -101 0 0
@if@card	0 -15 -150 0 0
@if@contact	-151 0 286 0 0
@if@contract	0 0 0 0 -26
@if@device	0 0 0 0 -69
@if@due	0 278 -67 -45 -59
@if@else fine	0 -23 0 -17 0
@if@encrypted	0 -3 0 0 0
@if@enter	-52 -140 214 -16 0
@if@fails	0 -55 -156 21 372
@if@files	0 233 0 49 0
@if@help	200 -89 -54 -54 232
@if@if	-327 -61 -75 -123 182
@if@info	-41 0 -3 178 -309
@if@isolated	0 -39 -71 0 -23
@if@itself	-79 191 -16 0 0
@if@kim	0 -14 0 -16 -39
@if@lab	182 235 122 -74 -18
@if@let in	0 0 -58 0 -35
@if@log	0 -23 0 0 0
@if@lure	0 245 -38 0 -50
@if@machine	-11 161 73 0 -89
@if@malware	-23 -287 -16 0 -4
@if@more	-275 0 -66 -87 -33
@if@night	-198 0 -52 -47 -168
@if@not	285 -72 36 358 -93
@if@one	571 -299 402 302 -109
@if@open	60 -228 -263 -72 -69
@if@ours	343 -508 -312 -313 -97
@if@outgoing	0 -263 0 0 0
@if@over	226 0 -135 0 -301
@if@password	0 -3 -22 0 251
@if@past	260 -86 -100 -14 -136
@if@patients	-69 -39 -108 -4 585
@if@phone	212 0 0 0 -81
@if@prescription	89 -80 373 -56 -9
@if@ransom	0 -245 0 0 -43
@if@record	-101 217 -224 195 -5
@if@remote	-95 -69 0 -45 -3
@if@see	276 -45 -48 -7 0
@if@send	0 0 -9 0 -67
@if@server	-264 -64 -16 0 0
@if@shut	-165 -280 -5 -66 267
@if@since	337 -51 -263 -24 -188
@if@small	-44 0 0 0 -7
@if@stands	398 0 -38 0 0
@if@start	-43 240 -137 0 -7
@if@strange	0 384 0 0 -50
@if@stranger	-26 -267 -53 -28 -136
@if@stuck	-29 -17 -84 0 0
@if@system	-329 -200 -36 -38 -72
@if@thanks	0 0 0 0 -103
@if@ti	-19 -23 -187 0 0
@if@treat	0 0 0 -7 0
@if@until	-18 -6 -213 191 -11
@if@update	-39 -51 0 0 -125
@if@vendor	39 -190 245 -119 380
@if@waiting	96 0 0 0 0
@if@whole house	140 -67 -110 0 -58
@if@wish	-44 -2 -253 -70 158
@if@works	142 278 -328 -87 -101
@info	-155 -921 -336 -204 804
@info@all	234 -23 -242 -3 574
@info@arrive	-383 -49 296 123 -132
@info@ask	-253 -4 -257 266 -539
@info@at all	125 0 -117 -8 -1478
@info@authority	45 0 -113 -39 -7
@info@backup	0 -12 0 0 308
@info@billing	0 0 -93 218 0
@info@broken	2 0 -155 0 0
@info@by hand	-284 90 -42 0 87
@info@calendar	0 0 35 -67 -14
@info@card	0 0 -187 0 -140
@info@contact	50 0 780 -89 -143
@info@contract	127 -8 -72 0 -424
@info@device	-89 222 -178 0 422
@info@due	72 0 -21 -295 -163
@info@else fine	206 0 -267 0 -2
@info@empty	-66 -217 -246 -97 0
@info@encrypted	-101 -68 -125 0 -21
@info@enter	-383 -49 490 123 -19
@info@fails	277 0 -430 0 -43
@info@files	0 228 21 -97 -7
@info@gone	0 0 0 -12 0
@info@help	-98 -34 143 0 -35
@info@if	-24 0 -227 178 -494
@info@info	-217 -74 -29 -244 1374
@info@isolated	0 0 111 0 199
@info@issue	-150 0 230 -14 -27
@info@itself	0 0 0 0 -27
@info@lab	-98 -41 -265 0 149
@info@letter	0 0 295 0 0
@info@log	-24 0 -25 0 882
@info@lure	-32 -90 -94 0 -268
@info@machine	-105 -21 -169 0 180
@info@more	114 -104 -200 0 335
@info@mouse	172 -237 -33 0 -45
@info@night	-85 -17 280 40 735
@info@not	457 -162 156 -149 560
@info@one	-135 -125 56 -232 304
@info@open	188 52 62 0 -310
@info@ours	-301 -292 -452 -16 1728
@info@password	-149 0 0 0 0
@info@past	-83 0 440 345 305
@info@patients	155 0 -118 -88 -29
@info@phone	194 0 -146 -132 381
@info@prescription	-37 0 28 0 180
@info@printer	0 0 -140 0 -25
@info@record	178 -15 -208 -4 1102
@info@refused	0 0 -125 352 366
@info@remote	0 -149 0 0 -284
@info@see	-36 -82 -29 -6 159
@info@server	753 -73 -332 0 183
@info@shut	210 0 -21 -6 268
@info@since	28 153 354 398 377
@info@small	0 -4 0 -14 0
@info@spam	0 172 -77 0 -24
@info@stands	227 0 1062 -48 288
@info@start	-146 0 0 -6 51
@info@strange	0 0 27 0 0
@info@stranger	0 -11 -92 0 -85
@info@stuck	260 0 -337 0 -40
@info@system	803 -86 -293 -1 249
@info@thanks	0 0 0 0 -86
@info@ti	-3 0 427 0 53
@info@treat	-126 0 190 -4 -44
@info@until	-247 0 -24 -81 75
@info@update	50 0 0 -8 819
@info@vendor	-70 -71 -160 121 167
@info@whole house	433 -7 -192 -15 -39
@info@wish	0 0 0 0 -99
@info@works	-183 0 471 0 329
@isolated	-282 1401 -42 -183 559
@isolated@arrive	0 0 -103 0 0
@isolated@ask	0 112 -71 -18 -49
@isolated@at all	67 212 -18 0 -50
@isolated@authority	0 0 0 -16 -8
@isolated@enter	0 0 -103 0 0
@isolated@help	-5 1115 0 0 -75
@isolated@if	0 -20 0 0 -60
@isolated@isolated	-127 -140 -40 0 -252
@isolated@malware	0 37 -29 0 -9
@isolated@night	-164 -170 0 -53 259
@isolated@not	67 212 -61 0 -50
@isolated@one	0 -38 0 0 0
@isolated@open	33 -94 0 0 577
@isolated@ours	-10 -263 622 0 297
@isolated@past	-10 -164 289 -31 -109
@isolated@since	-2 -527 173 -37 255
@isolated@start	181 -42 0 0 -8
@isolated@system	114 505 -25 -18 -17
@isolated@ti	0 -72 270 0 0
@isolated@until	-154 -16 0 -37 280
@isolated@whole house	107 -197 0 -37 286
@isolated@works	-20 -65 -93 0 -59
@issue	316 -475 1311 27 -243
@issue@all	-451 -368 565 0 -137
@issue@arrive	-206 -127 48 -87 0
@issue@ask	-920 -65 695 27 -21
@issue@at all	422 0 613 229 -5
@issue@billing	0 0 -243 151 -14
@issue@broken	-21 0 -276 -83 -177
@issue@by hand	-362 0 350 -39 -40
@issue@card	-65 0 409 0 0
@issue@contact	-130 0 -371 0 -16
@issue@due	0 -52 -213 135 0
@issue@eau	-164 0 -17 0 -90
@issue@else fine	-113 0 780 -2 0
@issue@empty	-1123 -66 19 -3 0
@issue@enter	-161 -127 225 -83 0
@issue@fails	0 0 315 0 0
@issue@gone	-467 0 601 -7 -9
@issue@help	-59 0 297 -83 -5
@issue@if	-157 0 208 0 0
@issue@info	-201 0 73 0 42
@issue@issue	110 -33 -347 -6 -158
@issue@machine	-786 -130 493 0 196
@issue@more	389 -38 212 145 -159
@issue@night	-109 152 482 -30 446
@issue@not	363 0 -184 96 -132
@issue@one	-370 0 564 0 272
@issue@open	-824 -149 1438 0 -12
@issue@ours	-145 -52 -52 223 354
@issue@over	-27 0 -27 0 710
@issue@past	197 -25 -179 -66 524
@issue@patients	-35 0 708 -2 0
@issue@prescription	897 272 842 -17 116
@issue@printer	-73 -33 220 0 -77
@issue@record	-164 0 -338 0 0
@issue@scanner	-158 0 -120 0 0
@issue@see	-267 0 216 -60 0
@issue@send	86 0 -121 -2 0
@issue@shut	0 0 -15 0 0
@issue@since	28 45 -975 -5 113
@issue@small	0 0 -48 0 -9
@issue@stands	85 -76 -216 -21 -66
@issue@stranger	-55 0 -316 0 -29
@issue@stuck	-602 -40 722 -53 -25
@issue@system	-60 -25 -40 0 -12
@issue@until	-114 0 258 52 0
@issue@update	0 -144 -42 -5 -63
@issue@vendor	331 278 182 -18 -78
@issue@works	-259 0 135 0 -65
@itself	-68 1164 -116 -113 1063
@itself@ask	240 -104 -50 -48 -22
@itself@at all	-113 276 206 -14 -45
@itself@authority	0 0 0 0 -24
@itself@calendar	78 -55 -31 -23 0
@itself@encrypted	0 206 -27 0 -92
@itself@enter	220 0 0 0 0
@itself@help	0 -94 0 0 -130
@itself@if	-79 -37 0 0 -11
@itself@info	-264 0 292 130 167
@itself@isolated	0 372 0 -48 -115
@itself@itself	-111 458 -36 -14 -138
@itself@machine	108 -123 0 0 -11
@itself@malware	0 -206 0 0 -173
@itself@not	637 178 206 -14 -180
@itself@one	-129 29 172 -51 17
@itself@open	-230 224 0 -58 -76
@itself@ours	14 502 -4 52 -121
@itself@past	133 32 -7 -16 -25
@itself@prescription	0 278 -27 0 -43
@itself@ransom	0 -119 0 0 0
@itself@shut	0 -112 91 0 491
@itself@since	-109 133 -133 -16 23
@itself@start	192 107 132 -14 26
@itself@stranger	0 207 0 0 -4
@itself@system	277 -83 -190 0 0
@itself@ti	0 -1 0 0 0
@itself@until	-179 188 0 -16 -15
@itself@vendor	-40 278 -116 121 -147
@itself@whole house	337 -114 -67 -23 0
@itself@works	406 -25 579 -14 0
@kim	-1255 -284 1189 -162 -279
@kim@all	-296 -40 968 0 0
@kim@arrive	-83 -10 -423 0 -11
@kim@ask	-25 0 472 -36 0
@kim@broken	-181 0 784 0 0
@kim@contract	0 -260 0 0 -92
@kim@due	0 -10 264 0 -479
@kim@eau	0 0 199 0 -1
@kim@fails	0 -34 1209 0 -10
@kim@files	0 296 0 0 0
@kim@kim	0 -2 2 0 -14
@kim@lure	-43 242 632 -1 -25
@kim@machine	0 -46 0 0 -56
@kim@more	-106 -11 545 0 -66
@kim@night	-50 -34 122 -36 538
@kim@not	-810 -47 2690 -1 -63
@kim@one	0 -68 147 0 -92
@kim@open	0 53 117 0 0
@kim@ours	-25 -130 115 0 -59
@kim@past	0 53 0 -36 0
@kim@remote	0 -46 0 0 -99
@kim@send	-239 145 894 -93 347
@kim@server	146 -22 276 0 -3
@kim@since	-188 -34 909 0 245
@kim@spam	-29 -47 -170 0 -11
@kim@start	-129 -10 714 0 -479
@kim@stuck	-72 -60 798 -1 -10
@kim@ti	0 0 -29 0 0
@kim@works	0 0 268 0 -490
@lab	-768 78 1144 -62 -100
@lab@all	148 305 384 -64 -87
@lab@arrive	-558 -107 389 -106 -106
@lab@ask	822 0 968 -56 -30
@lab@at all	-335 0 1128 -23 -18
@lab@broken	-204 0 1036 0 -76
@lab@by hand	-184 0 597 0 0
@lab@enter	-217 -28 764 0 -35
@lab@fails	-157 -114 -546 0 0
@lab@files	-218 -9 242 -4 0
@lab@gone	487 -59 -35 -62 -62
@lab@help	-98 -109 105 0 -37
@lab@if	0 -15 -65 0 0
@lab@info	-55 0 -337 0 357
@lab@issue	63 0 -475 -13 0
@lab@lab	-219 -4 1057 -73 -90
@lab@letter	97 0 -39 0 0
@lab@more	-442 -41 -328 0 -208
@lab@night	197 102 -358 307 152
@lab@not	-347 -5 1872 -156 109
@lab@one	-65 -176 119 -4 -15
@lab@open	175 31 187 0 -4
@lab@ours	619 123 58 138 5
@lab@over	0 0 330 0 17
@lab@past	-31 191 -111 -39 -92
@lab@patients	139 0 258 -18 -28
@lab@prescription	63 0 -470 -39 0
@lab@record	79 -135 346 0 -5
@lab@send	0 0 221 -51 -21
@lab@server	-170 140 431 0 0
@lab@since	127 -65 1662 -128 148
@lab@stands	-220 0 723 0 0
@lab@start	-113 124 91 0 175
@lab@stranger	-31 -27 669 0 -28
@lab@stuck	154 0 505 -36 -25
@lab@system	-289 -65 1261 0 -61
@lab@until	-167 359 399 134 105
@lab@vendor	1 0 606 0 0
@lab@works	-120 67 569 0 177
@let in	-666 2015 -350 196 645
@let in@all	-264 61 -72 -35 318
@let in@ask	-74 -140 347 102 0
@let in@enter	0 209 0 0 0
@let in@help	0 -20 0 0 553
@let in@kim	0 0 0 0 -35
@let in@night	0 264 328 0 0
@let in@not	-154 437 -19 132 218
@let in@one	0 -13 0 0 -7
@let in@open	-115 180 280 0 0
@let in@ours	-29 -190 -19 -85 -83
@let in@past	-72 328 0 0 -103
@let in@remote	0 189 0 0 -35
@let in@see	0 -142 0 0 109
@let in@since	0 247 0 0 0
@let in@start	-14 151 0 0 0
@let in@stranger	-72 372 0 0 0
@let in@system	-115 238 -59 0 -51
@let in@vendor	0 -22 -20 -66 47
@let in@works	-115 263 -48 0 0
@letter	-1331 359 536 2 -377
@letter@all	-128 0 406 0 0
@letter@arrive	-94 -71 485 0 0
@letter@ask	0 -33 -442 0 0
@letter@at all	-174 -9 894 0 0
@letter@away	-1 0 367 0 0
@letter@encrypted	0 347 -95 -38 0
@letter@enter	-94 -71 433 0 0
@letter@fails	0 0 298 -22 -10
@letter@files	0 -86 -36 -5 0
@letter@gone	0 0 58 -12 0
@letter@help	0 -53 98 -15 0
@letter@info	0 -26 -276 0 -88
@letter@issue	-344 -40 420 259 0
@letter@kim	0 -44 600 0 -47
@letter@letter	0 -9 785 0 0
@letter@more	-496 -100 -252 0 -11
@letter@night	-90 -33 -274 -54 -283
@letter@not	-467 -95 863 -93 -59
@letter@one	-59 571 535 -16 -5
@letter@open	-4 25 -553 -43 0
@letter@ours	-231 429 642 -48 -43
@letter@past	0 0 -8 0 0
@letter@prescription	-293 296 12 -38 0
@letter@record	-201 84 -238 -12 0
@letter@send	0 -19 300 -31 0
@letter@shut	0 -41 252 259 -26
@letter@since	-157 77 29 151 0
@letter@small	0 -41 -95 0 0
@letter@stuck	-172 -51 734 0 -10
@letter@vendor	-127 0 6 -22 0
@letter@works	-221 47 32 0 0
@locked	1455 327 167 -130 250
@locked@ask	-145 117 -72 -12 657
@locked@not	-77 343 128 -12 -1
@locked@open	68 -70 0 0 0
@locked@ours	-35 778 9 0 -134
@locked@since	68 -121 -105 0 0
@locked@system	635 -127 -224 -12 0
@locked@vendor	-10 99 -19 0 657
@log	69 1038 -508 -98 273
@log@account	29 243 0 -3 -71
@log@all	420 -387 -47 -64 -201
@log@ask	-62 -38 0 0 0
@log@at all	31 195 -72 0 0
@log@away	-72 162 -180 0 0
@log@contract	-18 0 0 0 0
@log@enter	-38 -221 0 0 0
@log@fails	476 273 -46 0 0
@log@help	283 331 -67 0 -42
@log@if	317 -26 0 0 0
@log@info	53 -90 309 0 0
@log@lab	483 -34 -54 -64 184
@log@locked	0 -126 -105 0 0
@log@log	-189 173 0 0 -36
@log@machine	45 -208 -41 0 0
@log@night	8 1441 -343 -63 177
@log@not	405 54 142 -71 141
@log@one	345 -286 309 0 0
@log@open	-55 284 -84 0 0
@log@ours	-105 823 -114 -75 53
@log@outgoing	0 495 -112 0 -19
@log@password	327 -161 0 -71 368
@log@past	-216 634 -93 0 -41
@log@patients	89 0 0 0 0
@log@prescription	0 141 -12 0 -6
@log@remote	0 -8 0 0 0
@log@see	0 289 0 0 0
@log@server	-15 344 223 0 -13
@log@shut	-35 66 -18 0 -158
@log@since	344 370 -280 0 0
@log@stands	-251 -4 0 -29 -107
@log@start	-92 81 0 -89 -4
@log@stranger	0 -28 0 0 0
@log@system	155 -228 0 0 306
@log@ti	0 -109 -36 -29 -44
@log@until	586 322 -153 99 0
@log@vendor	-7 0 0 0 -103
@log@whole house	-23 229 0 0 101
@log@works	351 115 -294 -89 -214
@lure	-644 942 -200 152 -90
@lure@all	-110 386 -109 239 176
@lure@arrive	0 -5 -151 0 -11
@lure@ask	-66 56 -236 0 -50
@lure@at all	-91 -296 585 -2 -42
@lure@clicked	-113 936 0 0 -10
@lure@contact	0 0 -111 0 -28
@lure@contract	-50 287 0 0 -79
@lure@enter	0 -5 -113 0 -11
@lure@fails	0 30 -111 0 -112
@lure@files	-8 95 0 0 -12
@lure@gone	-20 -441 -61 0 0
@lure@help	0 155 -79 0 -112
@lure@if	0 0 0 0 -165
@lure@info	0 0 0 0 -212
@lure@lure	-22 371 -172 -26 -31
@lure@machine	0 28 0 0 -17
@lure@mouse	0 156 -36 0 0
@lure@night	-101 52 -174 0 639
@lure@not	-234 -111 170 -2 -46
@lure@one	0 15 0 0 -164
@lure@open	-86 -321 -92 0 -12
@lure@ours	-20 60 191 0 -91
@lure@password	0 61 0 0 -31
@lure@past	0 -362 0 0 -524
@lure@prescription	0 428 -96 -75 -124
@lure@send	-50 184 -90 0 -153
@lure@shut	0 -9 0 0 -19
@lure@since	-101 331 557 175 -46
@lure@spam	0 -238 0 0 0
@lure@stranger	0 369 0 0 0
@lure@stuck	-43 0 239 -1 0
@lure@system	-61 114 -57 0 95
@lure@until	0 387 -294 -54 -37
@lure@vendor	0 346 -113 0 -17
@lure@whole house	-5 -56 187 0 0
@lure@works	-122 94 455 0 431
@machine	1788 1002 -269 -439 -375
@machine@alarm	-436 332 224 0 415
@machine@all	124 316 -3 0 -56
@machine@arrive	85 -40 -532 0 -5
@machine@ask	331 431 -574 -280 254
@machine@at all	461 -191 -755 0 358
@machine@away	-523 160 0 0 0
@machine@broken	84 -52 149 0 0
@machine@by hand	236 0 -10 0 0
@machine@card	-37 0 206 0 -7
@machine@contact	115 0 252 0 0
@machine@contract	117 -74 -21 0 0
@machine@device	0 161 -1 0 -104
@machine@due	100 60 -83 -74 -31
@machine@else fine	-308 -135 591 0 0
@machine@empty	38 -411 -272 0 0
@machine@encrypted	-342 196 -18 0 -43
@machine@enter	-77 0 -479 0 -5
@machine@fails	279 -284 -598 -2 -88
@machine@files	-138 286 -77 0 0
@machine@gone	42 113 -168 0 0
@machine@help	608 630 -172 0 -81
@machine@if	-34 154 -5 -32 -11
@machine@info	453 -275 -492 -6 -46
@machine@isolated	-344 -285 -1 -21 -173
@machine@issue	58 -39 -19 0 198
@machine@itself	0 414 0 0 -4
@machine@lab	-695 -6 602 0 -6
@machine@let in	-175 518 0 0 0
@machine@locked	235 172 -146 -64 0
@machine@log	-49 149 -84 0 0
@machine@machine	498 -90 -333 0 0
@machine@malware	-40 -740 0 0 -24
@machine@more	346 -192 217 -29 -205
@machine@mouse	-297 126 0 0 -45
@machine@night	-626 663 -778 -345 13
@machine@not	58 -832 -899 -69 -20
@machine@one	112 173 -107 -29 -50
@machine@open	-160 -45 489 0 -56
@machine@ours	419 589 -250 -251 -210
@machine@over	-57 -34 326 0 348
@machine@past	-235 424 -221 -116 -87
@machine@patients	696 0 -196 -9 0
@machine@prescription	406 430 -449 -71 -219
@machine@printer	-130 -39 -102 0 -7
@machine@ransom	-346 943 -29 -99 -30
@machine@record	-617 60 1237 0 -32
@machine@refused	-4 -123 159 0 -1
@machine@remote	0 366 0 0 -56
@machine@see	153 232 -42 0 -9
@machine@send	0 -92 -33 -2 0
@machine@server	609 113 348 0 -114
@machine@shut	273 -281 -92 -163 -98
@machine@since	-95 -143 -515 -71 67
@machine@slow	-104 -73 12 0 0
@machine@small	35 279 -84 0 0
@machine@spam	98 16 -236 0 0
@machine@stands	-486 392 378 -23 0
@machine@start	-233 -196 -423 -80 -237
@machine@strange	-15 91 0 0 0
@machine@stranger	-90 160 -39 0 0
@machine@stuck	450 -135 -405 -72 -36
@machine@system	634 106 23 -127 -84
@machine@ti	0 0 -200 0 0
@machine@treat	-369 0 -197 0 0
@machine@until	95 -142 165 -270 -111
@machine@update	-31 -81 0 0 0
@machine@vendor	296 -29 324 -108 -60
@machine@waiting	105 -48 -176 0 -86
@machine@whole house	653 -158 -152 -32 -31
@machine@wish	-87 -91 -12 0 -12
@machine@works	834 -158 194 -97 -264
@malware	-609 1432 -284 -35 -133
@malware@alarm	-4 281 -4 0 233
@malware@all	-13 157 0 0 0
@malware@arrive	-9 534 0 0 0
@malware@ask	-47 -128 -56 0 -25
@malware@enter	-9 -138 0 0 0
@malware@files	0 -366 0 0 267
@malware@if	0 -60 0 0 0
@malware@isolated	0 331 0 0 0
@malware@let in	-16 52 0 0 -1
@malware@machine	-105 355 0 0 -4
@malware@malware	-27 -39 -16 0 -94
@malware@night	0 477 0 0 0
@malware@not	-179 62 -88 0 -282
@malware@one	0 -348 0 0 504
@malware@open	-119 1264 -45 0 -4
@malware@ours	-115 210 -45 0 129
@malware@password	0 391 -69 0 0
@malware@past	-19 -150 0 0 209
@malware@see	0 -59 0 0 -2
@malware@server	-39 267 0 0 -1
@malware@shut	-9 -98 0 0 -2
@malware@since	0 512 0 0 -21
@malware@system	-161 -126 -19 0 0
@malware@vendor	0 -186 -45 0 -51
@malware@whole house	-77 370 0 0 -1
@money	-65 1639 -416 1021 -101
@money@ask	-12 -58 -14 -33 0
@money@night	0 -121 -42 -220 -2
@money@not	-12 -7 0 -34 0
@money@ours	-38 489 -9 -43 0
@more	816 -240 1351 -111 407
@more@alarm	-46 -106 411 0 69
@more@all	39 38 142 -29 -88
@more@arrive	-414 -79 916 -145 -77
@more@ask	-817 -205 627 48 53
@more@at all	232 -38 189 0 -41
@more@broken	-80 0 -221 0 0
@more@by hand	-524 0 727 0 -74
@more@calendar	-186 0 529 0 -49
@more@card	-218 -56 422 0 -64
@more@contact	-51 0 608 0 -94
@more@contract	-213 0 -28 0 0
@more@due	-133 0 309 -14 246
@more@empty	-346 156 -347 -3 -3
@more@enter	347 109 -91 -138 -35
@more@fails	-192 0 116 -80 103
@more@files	234 115 -6 0 0
@more@help	-174 0 217 0 -707
@more@if	318 -44 -82 -104 0
@more@info	233 -36 41 0 79
@more@issue	711 -40 -360 -42 -23
@more@lab	-374 -106 506 -33 334
@more@machine	465 -59 744 0 -5
@more@night	-36 0 -74 -16 441
@more@not	661 19 -764 -153 243
@more@one	-21 43 871 0 -62
@more@open	-248 152 -564 -29 -25
@more@ours	-835 1 1806 -116 339
@more@password	-398 0 489 0 0
@more@past	-357 -101 -198 201 -81
@more@patients	-105 -93 584 0 -74
@more@phone	-134 0 614 0 0
@more@prescription	41 -99 -258 0 -143
@more@printer	671 0 -373 0 0
@more@record	-606 -106 1958 -30 -52
@more@refused	-5 0 0 0 747
@more@see	-476 241 334 0 -77
@more@send	-329 -87 648 -80 -159
@more@server	-35 -76 -301 0 419
@more@shut	131 -119 -51 0 -475
@more@since	225 164 -340 -50 391
@more@spam	282 -57 592 0 -55
@more@stands	-465 -41 396 0 0
@more@start	-247 0 -30 -19 672
@more@stranger	-137 194 31 0 -44
@more@stuck	-972 -70 778 -3 0
@more@system	-137 -20 -333 0 -53
@more@ti	0 0 -121 0 -62
@more@treat	550 -38 -176 0 -30
@more@until	77 -2 385 -123 109
@more@update	-403 0 327 0 357
@more@vendor	-299 -17 775 0 -269
@more@waiting	106 -136 147 -5 0
@more@whole house	16 0 -139 0 0
@more@works	-303 -74 95 -106 246
@mouse	19 2335 -420 298 -234
@mouse@itself	-230 1213 -72 -29 -252
@mouse@machine	306 96 -53 -101 0
@mouse@mouse	-9 419 0 -48 0
@mouse@not	-169 884 -79 311 -68
@mouse@one	27 324 -33 0 0
@mouse@open	-208 1089 -55 -152 -38
@mouse@ours	-18 863 0 0 -62
@mouse@shut	190 22 0 0 0
@mouse@since	-177 182 -79 295 -3
@mouse@until	94 114 0 167 -3
@night	288 1165 -265 362 -167
@night@account	-130 220 -78 -68 -30
@night@alarm	-86 690 -70 0 -50
@night@all	84 25 390 282 -134
@night@arrive	396 -45 -220 -110 -22
@night@ask	446 -202 -197 951 -246
@night@at all	505 488 -618 85 -107
@night@authority	120 399 12 642 -30
@night@away	61 -107 519 478 0
@night@billing	0 -50 274 -24 -120
@night@broken	548 -184 -233 -12 -28
@night@by hand	489 -120 -20 -39 -93
@night@calendar	186 0 -333 -109 -182
@night@card	366 -72 32 -9 -93
@night@contact	-140 222 389 -221 209
@night@contract	-3 -135 -67 -231 1453
@night@device	-140 280 262 -46 0
@night@due	-108 -109 309 -205 316
@night@else fine	-103 55 -278 601 456
@night@empty	485 115 -605 -77 -71
@night@encrypted	0 279 -1 307 0
@night@enter	715 382 127 -64 -64
@night@fails	367 -314 -254 121 -116
@night@files	-13 447 -163 0 -7
@night@gone	-28 -25 360 633 -26
@night@help	593 157 -337 593 62
@night@if	31 166 -108 601 -23
@night@info	375 -201 -172 -382 -255
@night@isolated	432 341 0 0 22
@night@issue	-109 -64 21 -218 -23
@night@itself	0 59 467 -80 -38
@night@lab	261 -105 8 -79 0
@night@let in	-264 -45 -85 370 110
@night@letter	-16 -5 176 259 0
@night@log	13 202 260 -8 -11
@night@lure	0 32 -126 0 -94
@night@machine	-17 -156 325 -155 -271
@night@malware	0 256 0 0 -26
@night@money	-26 -141 -37 681 -2
@night@more	79 -11 372 -191 41
@night@mouse	-299 -142 -36 270 -92
@night@night	138 37 211 -289 132
@night@not	-210 230 108 -365 -251
@night@one	-369 380 4 -93 265
@night@open	242 11 67 -300 86
@night@ours	43 79 -400 615 186
@night@outgoing	-406 884 -69 410 0
@night@over	-215 0 -453 0 575
@night@password	0 0 0 0 -45
@night@past	-353 206 -121 202 409
@night@patients	476 53 -199 195 -59
@night@phone	-94 298 -95 -97 -15
@night@prescription	-543 222 13 -113 -121
@night@printer	0 0 -140 -71 -4
@night@ransom	-12 862 -84 -197 -2
@night@record	140 34 -366 -106 161
@night@refused	0 268 379 0 -24
@night@remote	0 655 0 0 0
@night@see	-92 78 -168 82 -45
@night@send	-193 195 134 747 139
@night@server	544 -1004 -231 -62 194
@night@shut	-86 -56 -136 424 -183
@night@since	428 -220 -665 467 -347
@night@slow	294 -90 -189 0 -86
@night@small	-4 -102 302 414 0
@night@spam	-20 439 -163 -31 263
@night@stands	93 76 93 277 -16
@night@start	-100 104 71 641 438
@night@strange	0 396 268 -19 357
@night@stranger	-10 -698 -63 -38 315
@night@stuck	487 0 -582 -7 0
@night@system	40 205 50 114 285
@night@thanks	-126 -115 -55 -6 273
@night@ti	-336 -50 468 -9 -28
@night@treat	-82 -40 -31 -8 -146
@night@until	-29 -9 382 309 104
@night@update	177 -124 347 -61 298
@night@vendor	570 -190 -119 -216 302
@night@waiting	-48 -97 -104 -18 -38
@night@whole house	300 -182 143 -277 -33
@night@wish	-11 -63 844 346 -54
@night@works	-475 -272 -44 241 -111
@not	2428 -672 1070 327 268
@not@account	22 211 -97 0 -51
@not@alarm	-271 -1076 56 -22 -85
@not@all	-647 -187 -180 -179 -319
@not@arrive	-437 -275 1789 -248 -151
@not@ask	966 -429 247 740 -153
@not@at all	1087 -131 80 64 -203
@not@authority	-44 0 -12 -80 -69
@not@away	-134 57 201 -18 -31
@not@backup	-281 -73 395 0 -170
@not@billing	-375 -4 445 625 -6
@not@broken	193 -14 -191 -11 -10
@not@by hand	-844 -138 582 236 -25
@not@calendar	409 39 251 160 -272
@not@card	47 0 1658 -42 -110
@not@clicked	-143 -715 -78 0 -66
@not@contact	-438 -343 650 -90 446
@not@contract	-186 91 334 0 -20
@not@device	241 -177 249 -8 -11
@not@drug	376 -37 -286 -12 0
@not@due	-540 231 -375 804 -46
@not@eau	-458 -28 426 -116 -75
@not@else fine	-817 -227 403 92 -29
@not@empty	-461 -80 -426 -1 0
@not@encrypted	-4 -964 141 45 -155
@not@enter	1165 -24 -172 -185 -257
@not@fails	-555 -172 -418 0 833
@not@fear	-101 -8 -141 0 -14
@not@files	-241 -192 730 374 -40
@not@gone	-647 -66 425 173 -5
@not@help	-533 -74 462 62 394
@not@if	348 322 275 -248 255
@not@info	-85 -180 56 104 1032
@not@isolated	-96 428 -137 -6 -231
@not@issue	685 -187 582 -6 -173
@not@itself	-166 114 -87 0 269
@not@kim	-131 -5 1003 -16 104
@not@lab	-1009 -32 1106 -189 167
@not@let in	239 -34 -306 -16 -172
@not@letter	-383 -10 1069 0 -84
@not@log	362 -41 -132 0 -31
@not@lure	-154 -114 232 207 -243
@not@machine	2109 -718 -249 -140 -255
@not@malware	-84 61 0 0 -282
@not@money	-21 110 -107 568 0
@not@more	116 -403 371 11 -125
@not@mouse	-38 26 -55 -55 0
@not@night	-308 -405 690 -44 402
@not@not	-809 -290 -308 -29 -504
@not@one	991 42 569 -40 -2
@not@open	1286 -639 -452 -82 -257
@not@ours	-309 532 639 -155 -76
@not@over	389 -62 -219 113 -565
@not@password	-410 -10 528 -71 -85
@not@past	-345 188 105 81 34
@not@patients	1739 -274 -545 0 -24
@not@phone	-587 -17 629 -169 -70
@not@prescription	1118 -319 -1083 -46 -424
@not@printer	-940 -18 1120 0 -103
@not@ransom	85 -229 -75 -38 -94
@not@record	2189 -512 -995 -324 -685
@not@refused	-115 231 -92 0 295
@not@remote	-95 283 0 0 0
@not@scanner	-127 -33 -160 0 0
@not@see	343 127 360 -7 -77
@not@send	-267 37 2109 197 390
@not@server	511 -161 464 -15 357
@not@shut	231 -47 20 -120 236
@not@since	782 -179 703 -261 -159
@not@slow	-110 -70 190 0 0
@not@small	114 0 -231 -44 -4
@not@spam	214 368 -358 -31 -79
@not@stands	588 -145 -479 -92 -26
@not@start	1353 -134 -615 -258 112
@not@strange	-531 -1121 -236 -58 155
@not@stranger	-271 83 -354 0 900
@not@stuck	-500 0 488 151 -59
@not@system	1392 -110 22 -111 -120
@not@thanks	0 0 -21 0 226
@not@ti	-87 -1 717 -62 -117
@not@treat	1315 52 -1025 -109 -75
@not@until	-227 189 -483 460 216
@not@update	133 83 134 -16 -178
@not@vendor	-498 145 890 -157 -127
@not@waiting	594 -199 -45 -51 -61
@not@whole house	602 -229 -839 -59 -74
@not@wish	-248 -46 6 -59 -78
@not@works	25 283 705 -292 -332
@one	-584 -16 167 -445 50
@one@account	149 140 -78 0 -21
@one@alarm	-113 318 -9 0 -206
@one@all	-382 -156 786 -66 150
@one@arrive	-262 28 -135 198 -114
@one@ask	635 90 371 464 -483
@one@at all	440 113 -416 -46 143
@one@authority	58 0 -67 -153 -14
@one@away	248 -26 -332 0 0
@one@backup	0 -101 214 51 -95
@one@billing	-81 0 100 -363 -197
@one@broken	393 -38 -313 -6 -178
@one@by hand	-289 -65 -378 0 112
@one@calendar	-57 -55 275 -210 -44
@one@card	-445 -248 -175 0 -126
@one@clicked	0 -65 0 0 0
@one@contact	-30 449 1023 -19 -151
@one@contract	-34 -321 -73 -29 387
@one@device	172 108 77 0 -48
@one@drug	433 0 -242 0 -35
@one@due	233 145 -134 -63 -169
@one@eau	-19 0 -103 -68 0
@one@else fine	210 177 -174 -63 -9
@one@empty	-19 118 -150 -147 -4
@one@encrypted	-286 400 -330 -16 -78
@one@enter	-264 -317 -23 -80 0
@one@fails	328 -112 -342 -7 -140
@one@files	-56 92 -293 -123 131
@one@gone	-361 -322 -19 -18 0
@one@help	95 142 -176 12 59
@one@if	601 -99 -399 46 -347
@one@info	-133 -180 -230 -99 813
@one@isolated	0 168 77 -5 37
@one@issue	241 0 49 -14 -241
@one@itself	0 -55 -89 0 -320
@one@kim	-129 -46 450 0 -72
@one@lab	-14 59 -586 374 35
@one@let in	-74 364 -52 102 -60
@one@letter	-183 -85 264 0 -107
@one@locked	-89 231 393 0 0
@one@log	-60 -196 49 0 184
@one@lure	-117 -356 19 -49 -93
@one@machine	-854 90 -203 296 -219
@one@malware	-84 1268 -73 0 -177
@one@money	0 85 -81 -100 -9
@one@more	120 -95 -17 0 -22
@one@mouse	-54 -237 -33 0 -90
@one@night	-294 97 106 278 -261
@one@not	-583 230 83 2 510
@one@one	705 -177 -505 -446 -204
@one@open	375 281 321 -41 30
@one@ours	559 -195 -526 143 815
@one@outgoing	0 137 -26 0 0
@one@over	-258 0 413 0 318
@one@password	-149 165 -369 0 435
@one@past	-77 -207 262 66 5
@one@patients	407 107 -550 -205 -103
@one@phone	186 218 -203 -143 385
@one@prescription	-277 -182 -194 -56 -139
@one@printer	0 0 -243 0 -130
@one@ransom	-352 1404 -194 -101 -75
@one@record	-209 442 -20 0 174
@one@refused	0 102 161 0 -247
@one@remote	-8 407 0 -110 -106
@one@see	-26 -265 -106 -6 -337
@one@send	-35 87 -245 0 0
@one@server	221 -65 265 -6 -85
@one@shut	-179 -105 -79 -6 188
@one@since	537 -183 339 -3 -442
@one@small	233 -45 -4 19 -68
@one@spam	323 229 -4 0 -48
@one@stands	-33 0 437 -52 -125
@one@start	-128 554 55 -6 13
@one@strange	-84 485 0 -49 130
@one@stranger	81 612 -256 0 -132
@one@stuck	295 -147 -602 -51 -40
@one@system	488 -224 -8 -6 245
@one@thanks	0 0 -34 39 837
@one@ti	0 0 -235 -14 -102
@one@treat	-365 0 174 0 0
@one@until	787 227 -4 720 -218
@one@update	-134 71 -34 0 -80
@one@vendor	222 42 -202 -64 564
@one@waiting	-212 -45 -285 -4 0
@one@whole house	-57 -51 -103 -202 -4
@one@wish	-19 -252 172 -30 4
@one@works	-176 -53 923 -38 -120
@open	389 1060 196 -425 -163
@open@account	-206 542 -18 0 0
@open@alarm	0 967 -52 0 -17
@open@all	-199 571 83 257 -241
@open@arrive	157 50 -56 0 0
@open@ask	-463 249 -90 -49 116
@open@at all	-269 651 -652 -14 109
@open@authority	-30 0 0 -73 -8
@open@away	52 -112 -19 -11 0
@open@backup	0 -78 215 -49 0
@open@billing	-268 -66 506 -106 -28
@open@broken	347 -135 -294 0 -14
@open@by hand	65 -472 -83 222 -159
@open@calendar	-214 383 -195 0 0
@open@card	711 -156 -798 0 -56
@open@clicked	-47 164 0 0 0
@open@contact	264 -220 -237 0 -73
@open@contract	-53 45 -63 0 -37
@open@device	73 481 310 -125 -16
@open@due	61 348 101 73 -3
@open@eau	-68 0 29 0 0
@open@else fine	-456 -290 14 -50 -15
@open@empty	-141 -134 -53 0 0
@open@encrypted	-203 539 -193 0 0
@open@enter	117 -312 53 0 0
@open@fails	-186 -359 1448 -41 -251
@open@files	77 580 -260 -6 0
@open@gone	-126 -257 -277 -71 -14
@open@help	-19 -74 -57 89 -77
@open@if	-143 -163 -177 -7 -6
@open@info	218 185 -51 0 -187
@open@isolated	0 1107 -65 0 -15
@open@issue	117 -148 -238 -60 -14
@open@kim	0 29 -6 0 0
@open@lab	-79 124 189 0 0
@open@let in	-72 385 0 0 0
@open@letter	0 137 115 -56 -23
@open@log	-58 168 0 0 13
@open@lure	-71 315 -141 207 -195
@open@machine	-393 634 -63 -170 -152
@open@malware	-15 744 -129 0 -8
@open@more	-200 -128 -143 -37 0
@open@mouse	62 486 -36 -14 0
@open@night	119 23 -143 -127 -237
@open@not	311 267 -205 -2 240
@open@one	-208 -321 517 -6 -74
@open@open	-204 -115 -393 0 -2
@open@ours	-111 -96 1049 -4 98
@open@over	-282 -5 671 0 90
@open@password	0 68 -69 0 0
@open@past	-192 -72 69 -72 65
@open@patients	281 86 -345 -124 -101
@open@phone	111 -91 -88 0 -36
@open@prescription	-762 -506 517 0 -39
@open@printer	581 0 -2 0 0
@open@ransom	0 545 -44 0 -21
@open@record	465 -278 -436 -5 -88
@open@refused	7 0 -93 0 -132
@open@remote	-90 -252 0 -79 0
@open@see	-494 310 330 0 -6
@open@send	-101 96 18 0 0
@open@server	-176 1175 112 -29 -18
@open@shut	172 260 -20 -48 -106
@open@since	-51 -88 -195 202 -115
@open@small	-93 -114 -11 0 0
@open@spam	3 -33 -148 0 0
@open@stands	-606 343 -249 0 0
@open@start	343 750 62 0 -3
@open@strange	-104 264 -43 0 0
@open@stranger	-86 -443 75 0 0
@open@stuck	-38 -87 -77 0 -10
@open@system	183 123 -36 -36 -31
@open@ti	0 -59 -19 -45 0
@open@treat	-65 0 -63 0 -3
@open@until	-48 259 9 356 79
@open@update	0 -172 0 0 59
@open@vendor	118 184 247 -7 -388
@open@waiting	-178 -67 254 -33 -148
@open@whole house	252 525 -80 149 107
@open@wish	30 -89 26 0 -49
@open@works	-518 288 -367 0 -37
@ours	160 215 15 -260 -26
@ours@account	22 538 0 -75 -204
@ours@alarm	-148 -12 -66 -19 -196
@ours@all	-437 -539 -152 111 51
@ours@arrive	1138 -94 -630 64 -121
@ours@ask	544 137 222 -67 -598
@ours@at all	-258 75 -135 -26 -23
@ours@authority	306 -402 -125 425 90
@ours@away	959 25 416 -72 -252
@ours@backup	142 402 -19 -440 127
@ours@billing	14 -301 -603 510 -336
@ours@broken	-357 -200 733 105 -71
@ours@by hand	1077 -576 448 -219 -286
@ours@calendar	203 77 1098 -110 -88
@ours@card	-229 -331 -187 -34 -331
@ours@clicked	-95 594 -31 0 147
@ours@contact	231 164 -160 -446 308
@ours@contract	-392 353 -405 -406 -292
@ours@device	76 251 1306 -121 -130
@ours@drug	527 0 -317 0 -20
@ours@due	-696 -111 -403 -323 445
@ours@eau	57 -59 147 -81 0
@ours@else fine	517 11 -154 -83 431
@ours@empty	833 -184 349 108 -278
@ours@encrypted	-328 551 170 152 -145
@ours@enter	485 -143 -947 -10 -128
@ours@fails	-271 -256 12 320 746
@ours@fear	-150 -372 -179 -111 -159
@ours@files	-253 523 -204 -138 -76
@ours@gone	151 -178 -229 -34 -73
@ours@help	258 50 -634 114 265
@ours@if	-329 -1163 376 -287 -470
@ours@info	394 -33 324 130 -1360
@ours@isolated	-108 448 -267 -113 639
@ours@issue	-638 -139 507 -253 -149
@ours@itself	614 -706 -39 -89 15
@ours@kim	146 187 64 -52 -20
@ours@lab	-216 -103 1669 323 335
@ours@let in	-204 232 94 164 338
@ours@letter	-29 346 253 -110 -26
@ours@locked	541 299 -356 -75 -156
@ours@log	87 -147 101 -8 12
@ours@lure	-161 512 -122 -49 333
@ours@machine	-113 -292 224 -70 -51
@ours@malware	-100 697 -64 0 -205
@ours@money	-44 865 -117 -14 -33
@ours@more	1212 -310 440 307 -352
@ours@mouse	154 647 -98 187 -38
@ours@night	-73 -394 -92 -23 60
@ours@not	-381 983 -370 522 -497
@ours@one	475 422 213 249 -432
@ours@open	-2 55 -202 -363 331
@ours@ours	-534 689 -115 -1086 -134
@ours@outgoing	0 35 -33 72 0
@ours@over	-580 -297 511 -158 -510
@ours@password	-365 -201 -422 -124 526
@ours@past	462 -1 153 -344 209
@ours@patients	578 -116 -132 120 799
@ours@phone	210 854 254 -251 78
@ours@prescription	1069 148 57 411 -281
@ours@printer	-229 36 -31 -89 160
@ours@ransom	-294 455 -25 -74 -46
@ours@record	450 408 -893 479 -86
@ours@refused	-402 -632 -480 -35 285
@ours@remote	-119 407 -13 -203 -379
@ours@scanner	-134 -54 -418 0 -127
@ours@see	-473 -201 -314 -180 -272
@ours@send	288 730 -696 66 -754
@ours@server	-426 391 153 -111 -248
@ours@shut	362 -24 -100 -235 -716
@ours@since	1027 194 -882 43 -52
@ours@slow	-183 -206 -221 0 -41
@ours@small	-318 -303 926 -184 -121
@ours@spam	-496 1338 501 -43 134
@ours@stands	611 242 81 53 -193
@ours@start	291 271 -681 33 428
@ours@strange	-233 596 -92 -65 -69
@ours@stranger	-137 543 -235 -53 -72
@ours@stuck	378 121 -422 413 0
@ours@system	163 -61 -678 224 -298
@ours@thanks	56 -20 -63 -1 750
@ours@ti	-133 -414 52 -172 -59
@ours@treat	670 -132 -245 94 -50
@ours@until	294 3 -527 622 346
@ours@update	-60 -589 212 -37 -491
@ours@vendor	-532 160 -701 -2 -282
@ours@waiting	623 -123 127 346 137
@ours@whole house	345 -309 -178 -139 1
@ours@wish	-301 -381 -237 532 113
@ours@works	-320 504 -50 69 264
@outgoing	-56 1249 181 169 279
@outgoing@ask	0 -19 0 0 0
@outgoing@night	662 -320 0 0 -11
@outgoing@one	0 371 -98 0 -13
@outgoing@ours	-31 253 -75 0 -14
@outgoing@server	-286 346 309 -46 -13
@outgoing@shut	-151 341 -112 0 -27
@outgoing@strange	0 665 -26 0 0
@over	5 -534 474 -202 3283
@over@all	-790 -96 650 0 944
@over@arrive	-134 0 330 0 0
@over@ask	-343 0 63 0 -247
@over@at all	-410 0 -265 0 539
@over@away	459 -35 114 -13 72
@over@calendar	-6 0 407 0 301
@over@contact	-154 -88 -179 0 820
@over@due	478 -25 -13 -36 -290
@over@else fine	-1 0 386 -11 -121
@over@enter	60 -3 316 -25 0
@over@gone	-9 -8 103 -9 -66
@over@help	-225 -42 -122 0 1171
@over@if	226 -59 -85 0 -151
@over@info	-136 0 74 -9 -154
@over@isolated	-154 -83 0 -37 1086
@over@issue	-83 0 216 0 203
@over@machine	153 0 57 0 -357
@over@night	-34 0 -159 0 -438
@over@not	-366 -25 -436 0 -34
@over@one	-24 0 -63 -9 174
@over@open	71 -95 -171 0 -314
@over@ours	321 -19 -346 -25 1197
@over@over	207 0 -230 0 122
@over@past	253 -99 -46 0 1531
@over@phone	0 -88 -15 0 113
@over@prescription	318 -174 114 0 408
@over@record	285 0 0 0 37
@over@remote	0 0 0 0 -13
@over@see	-23 0 0 0 -45
@over@send	761 -37 -357 0 189
@over@shut	17 -11 -15 0 487
@over@since	-27 -20 -278 -46 326
@over@start	301 -25 82 -22 -426
@over@stranger	-11 -351 -15 0 -1
@over@system	-1 -4 304 0 696
@over@thanks	-113 -46 -83 -13 -74
@over@until	40 -39 -221 -155 527
@over@vendor	0 -59 -63 0 675
@over@waiting	47 0 -171 0 330
@over@whole house	-154 -16 0 -37 196
@over@works	717 -25 -478 -22 -409
@password	-575 49 -121 -296 -140
@password@account	0 692 0 -31 -35
@password@all	328 -108 -169 -22 -228
@password@arrive	159 -49 -45 0 -1
@password@ask	-299 -82 320 -111 -186
@password@at all	228 48 -282 -8 133
@password@card	0 -49 742 -28 -26
@password@else fine	0 -147 0 -28 -8
@password@enter	204 -23 -90 0 -1
@password@fails	0 -9 -142 0 -90
@password@gone	-46 377 177 -28 0
@password@help	0 -9 -71 -71 -85
@password@if	639 -37 14 -17 -172
@password@info	0 0 -76 0 -265
@password@itself	0 -1 -16 0 0
@password@let in	0 424 -11 0 0
@password@locked	0 96 667 -28 -13
@password@log	0 -107 0 0 -44
@password@machine	-49 -90 35 0 0
@password@more	525 341 -260 -17 90
@password@night	0 -142 -17 -22 567
@password@not	12 579 -788 -25 394
@password@one	630 150 -118 0 -146
@password@open	-51 444 9 0 0
@password@ours	-469 31 -162 -114 -340
@password@password	0 0 279 0 0
@password@past	-222 214 -12 -59 -165
@password@prescription	0 -4 -220 0 0
@password@refused	-94 0 -121 0 89
@password@server	-502 186 -53 0 -2
@password@shut	0 0 -5 0 288
@password@since	63 8 203 -28 -135
@password@stands	327 0 169 0 0
@password@start	-416 85 -16 -22 0
@password@strange	0 181 -16 0 0
@password@stranger	0 271 0 0 -1
@password@system	-42 -194 -137 0 315
@password@ti	0 -225 -102 -8 -45
@password@until	185 -19 -1 -92 -50
@password@update	0 0 -113 0 -1
@password@vendor	0 -99 -36 0 40
@password@whole house	327 -131 0 0 0
@password@works	50 261 65 -22 -44
@past	-516 803 -1032 382 783
@past@account	0 9 0 0 227
@past@alarm	-43 -308 -18 0 79
@past@all	-57 329 30 -78 -1294
@past@arrive	-19 74 -195 0 356
@past@ask	707 14 59 -317 -325
@past@at all	-337 422 -220 -39 -164
@past@authority	0 0 0 11 0
@past@away	-297 404 -57 -34 -1
@past@backup	-10 -56 -166 -108 -42
@past@billing	0 0 -101 31 -66
@past@broken	195 -67 -133 0 -83
@past@by hand	-341 88 68 0 -63
@past@calendar	190 -21 -107 -34 173
@past@card	-158 -117 -117 0 -31
@past@clicked	-50 251 0 0 -45
@past@contact	103 -142 0 -8 35
@past@contract	-50 -72 -45 -73 -70
@past@device	-52 150 -63 0 -31
@past@due	-34 -78 -4 248 -557
@past@eau	109 -2 1 -20 -30
@past@else fine	-209 -173 0 -28 0
@past@empty	0 289 380 171 -112
@past@encrypted	0 342 0 0 -2
@past@enter	-26 312 -160 0 0
@past@fails	-22 -94 -291 -34 803
@past@files	0 231 260 -97 0
@past@gone	-207 60 -394 -50 -108
@past@help	-13 -163 -211 -56 24
@past@if	120 -28 -146 26 124
@past@info	-44 -454 501 -401 -167
@past@isolated	0 33 -64 0 -262
@past@issue	293 0 -172 -46 95
@past@itself	-108 -596 0 -17 -278
@past@lab	32 0 154 0 106
@past@let in	-80 107 0 -96 -56
@past@log	-47 250 0 0 -62
@past@lure	-82 -79 165 0 127
@past@machine	-458 417 190 -108 398
@past@malware	-65 -23 -20 -35 190
@past@more	-381 15 -152 0 100
@past@night	79 640 -289 76 -117
@past@not	-499 785 -264 -454 -177
@past@one	46 -604 505 -223 -152
@past@open	-242 731 43 -74 -150
@past@ours	423 689 -607 261 586
@past@over	-90 -16 -191 -5 -423
@past@password	185 351 -23 0 -54
@past@past	-179 -266 -95 -82 -792
@past@patients	233 -185 438 -85 -28
@past@phone	110 527 0 0 -133
@past@prescription	-171 -227 -162 -6 593
@past@printer	0 0 0 -8 17
@past@ransom	0 -203 0 0 -5
@past@record	114 529 28 -32 305
@past@refused	0 104 -9 -38 -114
@past@remote	0 127 0 0 -364
@past@see	-51 341 -116 186 15
@past@send	179 -172 98 -45 266
@past@server	-219 5 0 0 44
@past@shut	84 -193 -225 -221 -158
@past@since	533 439 -357 9 -244
@past@slow	0 184 -5 0 -88
@past@small	-5 443 0 0 -87
@past@spam	0 67 -46 0 0
@past@stands	-74 -111 167 -13 190
@past@start	-207 -38 -10 -6 -511
@past@strange	0 403 -4 0 -218
@past@stranger	-51 -73 458 0 472
@past@system	145 228 120 -41 68
@past@thanks	0 0 -24 299 89
@past@ti	0 -11 442 -41 -28
@past@until	-123 -3 35 4 176
@past@update	-145 -100 -77 -60 72
@past@vendor	-236 92 -25 -185 -267
@past@waiting	-69 -10 0 -57 239
@past@whole house	465 287 -84 -8 182
@past@wish	0 0 0 0 47
@past@works	-347 -279 52 -11 152
@patients	2130 -102 225 4 -123
@patients@all	17 -134 -674 -33 -150
@patients@arrive	362 194 -28 0 0
@patients@ask	677 178 422 23 -94
@patients@at all	170 212 -297 194 -44
@patients@away	2427 -421 -565 -114 -215
@patients@billing	0 0 -93 0 0
@patients@broken	42 -60 -220 -99 0
@patients@by hand	328 -139 -13 0 -74
@patients@calendar	-104 -119 447 -28 0
@patients@card	342 -10 -173 0 0
@patients@contact	-135 80 568 -31 -27
@patients@contract	-208 0 272 0 0
@patients@drug	517 0 -86 -36 0
@patients@due	119 0 0 0 -13
@patients@eau	-75 0 360 0 0
@patients@else fine	167 -155 -93 -53 0
@patients@empty	641 -67 -155 0 0
@patients@enter	150 38 173 -16 0
@patients@fear	-26 200 0 0 0
@patients@files	486 -146 0 0 -24
@patients@gone	-218 -50 -265 -80 -66
@patients@help	-68 79 -94 0 0
@patients@if	243 239 -141 71 612
@patients@info	-159 -5 802 0 -86
@patients@isolated	-23 174 -5 -5 0
@patients@issue	-242 278 -222 -83 -68
@patients@itself	78 436 -183 -71 -43
@patients@let in	0 -20 -112 -1 0
@patients@letter	0 159 119 -79 0
@patients@machine	-12 -186 -254 0 -56
@patients@malware	-9 -47 -29 0 0
@patients@more	836 0 -295 0 -101
@patients@night	-248 228 -380 -92 -121
@patients@not	207 8 -273 210 -330
@patients@one	-417 138 545 -153 219
@patients@open	-179 -610 286 120 -13
@patients@ours	1050 672 277 -217 -359
@patients@over	-39 -35 407 0 -306
@patients@past	163 -353 -200 -94 -38
@patients@patients	-256 -175 149 -78 -7
@patients@phone	133 139 640 -8 -32
@patients@prescription	-284 0 287 0 0
@patients@printer	-85 278 -246 -83 -68
@patients@record	121 -33 -728 -90 -77
@patients@refused	0 0 59 0 -18
@patients@see	-266 -217 -81 -48 0
@patients@send	-229 99 -133 -1 -85
@patients@server	-156 -13 798 0 0
@patients@shut	87 -160 -257 0 -3
@patients@since	4 291 659 -307 -227
@patients@slow	-19 -44 432 0 0
@patients@small	-91 0 -320 -60 0
@patients@spam	-185 245 -264 -12 0
@patients@stands	-404 -30 -113 221 0
@patients@start	-133 278 -4 0 -13
@patients@stranger	-55 0 -18 0 -21
@patients@stuck	-7 -30 -430 -15 0
@patients@system	40 278 -198 0 -62
@patients@treat	-173 -40 -64 -5 -71
@patients@until	374 200 59 591 -78
@patients@vendor	11 376 296 215 49
@patients@waiting	-377 -112 415 -136 0
@patients@whole house	-160 134 -153 0 0
@patients@wish	97 204 -80 0 634
@patients@works	1009 -170 607 -69 -13
@phone	-63 -19 536 -465 -138
@phone@all	322 -20 -55 0 114
@phone@arrive	184 0 -175 0 -31
@phone@ask	20 -162 768 -80 -8
@phone@at all	94 -185 512 0 -80
@phone@away	-27 0 -66 0 0
@phone@broken	-264 -64 754 -11 -23
@phone@card	135 0 50 0 0
@phone@contact	49 0 -258 -19 -198
@phone@enter	205 296 -281 0 -31
@phone@fails	0 -102 0 0 -102
@phone@gone	-27 0 -66 0 0
@phone@help	-18 209 -378 -3 117
@phone@if	-20 259 -38 0 0
@phone@info	0 -15 -285 -19 -90
@phone@letter	0 -11 -178 0 0
@phone@lure	0 0 -113 0 0
@phone@machine	45 31 -18 0 0
@phone@more	-192 0 -136 0 0
@phone@night	-205 63 135 -93 -108
@phone@not	-103 -185 -234 -13 -214
@phone@one	0 83 -285 -19 -145
@phone@open	-22 -68 -283 0 0
@phone@ours	693 -14 248 -58 139
@phone@over	-2 -107 0 0 236
@phone@past	-123 443 156 -38 561
@phone@patients	-136 0 393 0 0
@phone@phone	-112 129 259 0 -37
@phone@prescription	63 187 -26 -8 -17
@phone@record	-174 456 -73 -8 -125
@phone@refused	-2 -119 -9 -19 -305
@phone@remote	0 534 0 0 0
@phone@shut	-17 -151 -142 0 -194
@phone@since	-140 61 618 -66 72
@phone@stands	-139 -13 143 0 -1
@phone@start	-43 -96 0 0 11
@phone@stranger	-41 340 0 0 -74
@phone@system	-118 412 -266 0 -51
@phone@thanks	173 0 0 0 504
@phone@until	0 209 -6 -93 0
@phone@vendor	-116 706 -156 -8 -172
@phone@whole house	142 -51 267 -3 0
@phone@wish	17 -20 234 -11 0
@phone@works	-121 -96 -166 0 -19
@prescription	1173 -149 281 -75 31
@prescription@all	45 -324 254 -339 112
@prescription@arrive	27 -99 1260 -62 -124
@prescription@ask	-278 -105 122 -79 -74
@prescription@at all	-9 -66 829 -22 -27
@prescription@authority	-78 0 -145 -89 0
@prescription@away	-403 -27 337 -6 -11
@prescription@billing	0 -13 -144 289 -43
@prescription@by hand	1168 -42 312 -23 -40
@prescription@calendar	153 267 -543 0 -3
@prescription@card	-232 0 -294 0 0
@prescription@contact	-104 -60 -347 0 0
@prescription@contract	-3 126 0 0 0
@prescription@device	0 -2 -205 0 0
@prescription@due	118 -25 430 0 -199
@prescription@eau	294 0 -475 -18 -90
@prescription@else fine	-28 35 424 -16 -134
@prescription@empty	-460 0 436 -17 0
@prescription@enter	-123 -209 726 -48 -96
@prescription@fails	-31 0 346 -22 -126
@prescription@files	70 -39 -76 -60 0
@prescription@gone	-87 0 118 0 0
@prescription@help	69 -69 86 219 -176
@prescription@if	40 -2 -108 243 28
@prescription@info	-419 0 798 -70 31
@prescription@issue	545 123 -489 -56 -36
@prescription@let in	-82 438 0 0 -4
@prescription@letter	-147 -81 154 0 -23
@prescription@lure	-32 351 -121 -26 -4
@prescription@machine	544 520 121 -101 -43
@prescription@money	0 413 -26 31 0
@prescription@more	528 -21 -442 -57 -158
@prescription@night	113 201 7 -104 188
@prescription@not	1496 -267 -450 52 -227
@prescription@one	253 -130 529 -116 175
@prescription@open	-68 415 581 0 -119
@prescription@ours	-273 240 416 -8 -258
@prescription@over	57 0 -578 0 389
@prescription@past	761 86 -188 168 743
@prescription@patients	242 -221 -26 -8 -106
@prescription@phone	-54 -94 -8 0 0
@prescription@prescription	528 103 199 -159 -115
@prescription@printer	-113 273 253 0 -2
@prescription@record	-605 98 639 -57 -96
@prescription@see	153 -12 -58 159 -3
@prescription@send	-75 -41 452 0 -4
@prescription@server	-335 217 85 0 0
@prescription@shut	-76 -30 -8 0 316
@prescription@since	52 116 -397 -80 482
@prescription@small	190 -79 -88 -60 -58
@prescription@stands	599 73 -285 0 -101
@prescription@start	146 242 50 -89 -231
@prescription@strange	-15 -198 0 0 152
@prescription@stranger	-55 -138 57 0 237
@prescription@stuck	214 -86 313 -74 -136
@prescription@system	-836 -101 -1 463 -4
@prescription@thanks	63 0 0 -26 -17
@prescription@ti	-50 -31 354 0 0
@prescription@treat	-55 -40 154 -5 0
@prescription@until	-145 199 -317 15 -254
@prescription@update	-143 446 -29 0 81
@prescription@vendor	392 250 -161 80 -302
@prescription@waiting	419 -17 292 -70 -186
@prescription@whole house	402 -181 125 -57 -35
@prescription@wish	0 -70 0 0 0
@prescription@works	-87 -2 -400 -59 599
@printer	-503 -5 -377 -208 68
@printer@all	-571 -75 772 0 -95
@printer@arrive	-161 -127 51 -87 0
@printer@ask	-615 0 806 0 0
@printer@broken	80 0 238 -83 -177
@printer@by hand	-29 0 -116 0 0
@printer@else fine	-113 0 106 0 0
@printer@empty	0 -33 -550 0 0
@printer@enter	-161 -127 51 -83 0
@printer@fails	0 0 -459 0 0
@printer@info	0 0 -282 -16 127
@printer@issue	-238 -96 190 -6 -79
@printer@lab	-219 0 249 0 0
@printer@log	0 -54 -12 0 0
@printer@machine	-616 -152 335 0 196
@printer@more	-131 0 194 -71 -64
@printer@night	-76 222 -54 -5 442
@printer@not	-757 0 109 -71 -7
@printer@one	-2 0 -365 -8 385
@printer@open	-144 -46 277 0 0
@printer@ours	0 -85 -64 0 -43
@printer@over	0 0 -109 0 216
@printer@past	0 0 -35 -40 449
@printer@prescription	-397 271 1133 -7 285
@printer@printer	0 -50 -129 0 0
@printer@shut	0 0 0 0 145
@printer@since	-181 41 -438 -8 -93
@printer@start	0 -59 -12 0 0
@printer@update	0 -144 0 0 -63
@printer@vendor	315 278 24 0 -52
@ransom	-531 2886 -389 150 188
@ransom@all	47 148 -142 0 0
@ransom@arrive	-34 -52 0 0 0
@ransom@ask	0 -243 0 314 0
@ransom@due	0 204 -7 134 0
@ransom@files	0 175 -68 0 0
@ransom@if	0 234 0 -74 0
@ransom@machine	81 198 -126 -99 0
@ransom@malware	-65 232 0 0 -94
@ransom@money	-26 433 -81 -74 0
@ransom@night	231 633 -111 98 0
@ransom@not	-446 73 -110 -6 314
@ransom@one	-17 390 -7 -60 -21
@ransom@open	-99 667 119 -99 -72
@ransom@ours	-34 86 -35 186 -37
@ransom@past	0 225 -12 0 -17
@ransom@prescription	0 153 -35 266 0
@ransom@ransom	-17 126 0 0 0
@ransom@refused	0 -177 0 0 -17
@ransom@server	-221 156 -16 0 545
@ransom@shut	0 107 0 0 -21
@ransom@since	0 64 -65 0 0
@ransom@start	-188 65 -7 0 545
@ransom@system	0 -15 0 0 0
@ransom@vendor	0 127 305 -73 -21
@ransom@wish	0 -109 0 233 -43
@ransom@works	-188 65 -7 0 545
@record	1622 183 -212 188 123
@record@all	1711 201 -1173 334 -252
@record@arrive	184 0 -330 -6 0
@record@ask	585 222 -395 -23 127
@record@at all	-108 -126 -112 -24 -24
@record@away	231 -42 -56 -1 0
@record@broken	85 -25 -420 0 0
@record@by hand	-415 -45 157 0 0
@record@calendar	1464 -111 -442 0 -93
@record@contact	471 -3 -36 0 -45
@record@drug	213 -17 -64 0 -10
@record@due	-254 170 194 -17 317
@record@else fine	-14 -37 660 -9 -2
@record@empty	789 -11 -728 0 -34
@record@encrypted	-169 675 -149 -34 -12
@record@enter	100 -49 -126 -8 0
@record@fails	-44 -71 734 0 -121
@record@gone	552 -55 -310 -26 0
@record@help	-121 0 232 45 0
@record@if	-79 0 0 -9 0
@record@info	826 -23 -220 0 -124
@record@issue	-230 -15 778 -74 0
@record@lab	65 0 160 -18 0
@record@letter	37 -28 -482 0 0
@record@locked	387 34 -473 -26 0
@record@lure	-50 -44 -126 0 -112
@record@machine	-262 -195 135 0 -24
@record@more	-26 -132 -753 -37 -66
@record@night	58 -80 180 -60 293
@record@not	1621 -353 -2357 -251 -340
@record@one	405 -302 275 -40 -124
@record@open	1407 -578 -10 -78 102
@record@ours	43 540 -175 -110 -85
@record@over	-76 0 -191 0 587
@record@past	-753 -114 93 139 -44
@record@patients	-693 -159 950 -32 0
@record@prescription	-232 357 230 -43 -101
@record@record	217 52 413 -8 -21
@record@scanner	-58 -28 113 0 0
@record@see	473 152 114 31 0
@record@send	232 -44 -31 -97 433
@record@server	470 -45 458 0 -51
@record@shut	922 -118 -203 0 393
@record@since	703 -331 48 -50 -49
@record@small	-180 -124 -186 0 -22
@record@stands	-613 245 209 -71 -101
@record@start	-662 295 144 -33 -122
@record@stranger	-108 -343 686 0 -32
@record@stuck	558 197 -582 -71 -212
@record@system	-219 -104 405 0 0
@record@until	471 299 -166 267 -52
@record@update	-75 0 488 -9 -10
@record@vendor	0 -5 0 -9 0
@record@waiting	-220 63 -70 -71 208
@record@whole house	777 -100 -210 -21 -5
@record@works	-374 85 -112 -42 -124
@refused	-165 -634 271 171 678
@refused@all	-71 -19 -69 -8 -63
@refused@ask	-4 0 -185 352 -94
@refused@at all	-56 -70 -1 -21 -99
@refused@authority	0 -28 0 377 0
@refused@away	-37 -104 0 0 0
@refused@billing	0 0 -90 0 0
@refused@card	0 0 618 0 0
@refused@contact	-62 -34 -40 0 -236
@refused@contract	0 -118 0 0 -209
@refused@enter	-108 0 0 0 0
@refused@fails	0 0 -123 244 -36
@refused@help	0 0 -15 0 -146
@refused@if	279 -57 -18 -50 -277
@refused@info	-154 0 -104 0 797
@refused@itself	0 -37 0 0 0
@refused@lab	0 0 -11 0 24
@refused@machine	-71 -404 0 0 0
@refused@night	0 70 0 473 0
@refused@not	100 -283 -316 -52 540
@refused@one	-158 -273 -197 -195 803
@refused@open	-51 -191 -149 0 105
@refused@ours	147 -84 -280 376 507
@refused@password	-64 -113 216 0 -1
@refused@past	-4 -263 0 352 113
@refused@phone	0 -34 -78 0 -181
@refused@prescription	-105 0 0 0 -240
@refused@record	0 0 -65 0 -102
@refused@remote	0 0 0 -18 0
@refused@see	-72 -37 -24 -50 -224
@refused@server	0 266 0 0 0
@refused@shut	-37 0 -53 0 -27
@refused@since	-165 -10 -9 -119 -433
@refused@system	-46 0 -39 0 0
@refused@thanks	6 0 -1 0 -56
@refused@ti	0 0 -117 0 -1
@refused@until	0 0 0 -818 -157
@refused@update	-13 0 0 0 -244
@refused@vendor	-24 0 -20 -31 372
@refused@wish	0 0 -6 0 -84
@remote	-721 800 -868 -356 -488
@remote@all	-6 -97 -27 0 -86
@remote@arrive	-213 18 -39 0 0
@remote@ask	-95 -57 0 -49 588
@remote@at all	0 338 0 0 0
@remote@enter	-273 553 -27 0 -11
@remote@fails	0 -5 -757 0 -48
@remote@if	0 0 0 -66 0
@remote@issue	0 -10 -38 0 -131
@remote@let in	0 784 0 0 -14
@remote@machine	-98 178 0 0 -5
@remote@malware	0 0 0 0 -3
@remote@night	0 55 0 -1 -10
@remote@not	-288 780 -176 0 -25
@remote@one	0 788 0 -27 0
@remote@open	-8 -82 -5 0 -192
@remote@ours	-188 112 -5 -66 -195
@remote@over	0 -83 0 0 -801
@remote@password	0 -228 0 0 0
@remote@past	0 606 0 -32 -334
@remote@printer	0 -18 -13 0 -131
@remote@remote	0 524 0 0 -182
@remote@server	-73 56 0 0 -190
@remote@shut	0 -232 -27 -70 -74
@remote@since	-6 -140 -321 0 279
@remote@slow	0 167 -665 0 0
@remote@start	-213 -73 -27 0 0
@remote@stranger	0 554 0 0 -23
@remote@system	-8 -14 0 0 0
@remote@until	-6 -219 -27 -149 145
@remote@update	0 85 0 0 -25
@remote@vendor	0 582 -97 0 393
@remote@works	0 -73 0 0 0
@scanner	-786 -117 881 -104 -274
@scanner@all	-140 -16 90 0 -168
@scanner@arrive	0 -87 -693 0 0
@scanner@ask	0 0 14 0 0
@scanner@files	-50 -65 157 0 267
@scanner@lab	-31 138 731 0 0
@scanner@letter	-127 41 -122 0 0
@scanner@more	-156 73 713 -30 -90
@scanner@not	-416 73 -79 -30 -175
@scanner@one	0 -41 -90 -74 267
@scanner@open	0 -20 -38 0 -8
@scanner@ours	0 -51 -142 -74 267
@scanner@record	-91 46 1035 0 -81
@scanner@works	0 0 41 0 0
@see	227 175 35 -170 174
@see@all	318 0 -141 0 107
@see@arrive	84 0 -406 -8 268
@see@ask	285 91 90 100 -55
@see@at all	278 -45 -116 -31 -3
@see@authority	-212 0 0 0 0
@see@away	-59 -25 106 0 0
@see@backup	0 -12 -16 0 308
@see@billing	0 0 284 -60 -125
@see@card	-160 -13 285 0 224
@see@contact	0 -13 0 0 0
@see@contract	0 -52 0 0 0
@see@due	0 0 0 0 -59
@see@else fine	7 0 -32 0 -32
@see@enter	33 0 -460 0 0
@see@fails	0 0 0 -82 0
@see@help	-45 -98 0 45 884
@see@if	-345 -192 -271 214 -141
@see@info	349 -23 557 -1 -62
@see@issue	436 0 78 -29 0
@see@let in	0 -45 0 0 -35
@see@log	0 146 0 0 0
@see@lure	0 158 -38 0 0
@see@more	477 0 -36 -130 -33
@see@night	0 182 -35 -112 0
@see@not	419 -56 -306 -142 -120
@see@one	284 -79 744 -82 -62
@see@open	431 -98 -282 -50 0
@see@ours	-920 620 -401 -154 271
@see@over	0 0 -59 0 95
@see@password	-23 0 0 0 -45
@see@past	-15 134 281 -1 195
@see@patients	225 -77 -128 0 -7
@see@prescription	74 0 -99 0 -49
@see@ransom	0 -82 0 0 0
@see@record	131 -124 27 288 -5
@see@remote	0 228 0 0 0
@see@shut	0 228 0 0 297
@see@since	-29 157 164 -87 263
@see@slow	-160 -13 31 0 -56
@see@stands	-9 0 664 0 -62
@see@start	0 -120 -61 0 262
@see@strange	0 234 0 0 0
@see@stranger	0 -86 -20 0 0
@see@system	-60 0 95 -1 -45
@see@ti	0 0 -1 0 0
@see@until	-523 69 804 -117 -20
@see@update	0 0 -19 0 0
@see@vendor	-5 53 -118 -7 -70
@see@works	-4 -76 -61 139 338
@send	19 334 1404 320 243
@send@all	30 134 561 0 -132
@send@arrive	-143 -17 384 0 -3
@send@ask	0 -107 281 -26 -17
@send@authority	0 0 231 -46 -41
@send@away	359 -128 -80 -37 -42
@send@billing	0 0 271 -384 -41
@send@broken	-110 -6 256 146 0
@send@contact	-58 -463 -40 0 -29
@send@contract	-110 -41 81 0 -162
@send@eau	86 -9 -311 -18 0
@send@else fine	-4 0 -94 34 0
@send@enter	-17 -17 285 0 0
@send@fails	-193 -170 1415 -658 -200
@send@files	0 0 280 -8 -6
@send@help	-217 -31 19 0 -93
@send@info	0 0 -21 0 0
@send@issue	0 0 -85 0 -132
@send@kim	0 -53 -436 0 0
@send@lab	0 0 112 -51 -21
@send@letter	-84 0 673 -11 -41
@send@lure	-103 452 -162 0 -84
@send@more	47 147 -451 0 13
@send@night	217 79 38 105 -33
@send@not	-692 893 63 -84 214
@send@one	-20 -46 130 0 -29
@send@ours	-197 645 -20 -24 -368
@send@over	4 -20 0 -93 31
@send@past	365 88 226 -34 -76
@send@patients	187 228 -389 -37 -190
@send@prescription	324 -86 -362 0 -80
@send@record	0 50 -74 -18 -31
@send@server	-159 0 197 0 0
@send@shut	-8 -2 177 0 -95
@send@since	-392 -232 600 -265 -23
@send@spam	0 297 19 0 0
@send@stuck	-308 -56 593 -31 -23
@send@until	-172 -32 -420 573 387
@send@vendor	0 -100 0 200 -196
@send@waiting	-102 -111 419 0 -23
@send@whole house	-37 -26 -82 0 0
@send@wish	0 0 -90 -26 0
@send@works	0 0 -344 0 0
@server	1456 416 -644 -394 -173
@server@account	-80 386 -19 0 0
@server@alarm	-171 286 320 0 -61
@server@all	451 330 -132 -11 -122
@server@arrive	9 -74 -147 0 0
@server@ask	425 -536 15 -40 -89
@server@at all	-198 190 -204 -6 -15
@server@away	158 -51 -206 0 0
@server@backup	-25 -4 -68 -133 0
@server@broken	1050 -258 -659 -10 -76
@server@by hand	95 236 -85 0 0
@server@contact	378 86 -174 0 0
@server@contract	0 -16 0 0 -5
@server@due	6 220 -49 -28 -98
@server@else fine	-175 -212 324 -66 0
@server@encrypted	-149 254 0 0 0
@server@enter	9 -173 -128 0 0
@server@fails	262 -70 -1 0 -68
@server@files	-34 -28 -53 -132 0
@server@gone	1167 -150 -565 -25 -5
@server@help	-211 -76 -10 0 -30
@server@if	-98 -73 0 0 0
@server@info	132 -109 -17 0 -2
@server@isolated	372 580 -241 0 -10
@server@issue	-201 -22 489 0 0
@server@lab	-5 -33 -103 0 0
@server@let in	-55 -90 0 0 -1
@server@machine	375 -47 -484 0 0
@server@malware	-60 421 -31 0 0
@server@more	734 0 -895 0 -30
@server@night	217 606 208 -156 -58
@server@not	1624 -482 53 -104 179
@server@one	120 299 -357 0 -57
@server@open	196 330 221 0 -142
@server@ours	458 498 -408 2 124
@server@outgoing	-286 339 -26 -16 0
@server@over	239 -39 -182 0 -321
@server@past	153 388 0 0 -34
@server@patients	836 -95 8 0 -25
@server@prescription	-82 -344 429 -49 0
@server@ransom	257 286 -116 0 0
@server@record	466 -68 -54 0 0
@server@refused	-13 -118 0 0 0
@server@remote	-95 -221 0 -3 0
@server@see	0 128 0 0 -41
@server@send	350 167 -161 0 -22
@server@server	-366 -107 -147 -44 -14
@server@shut	205 132 -474 -26 -34
@server@since	131 114 -77 -28 -215
@server@spam	153 58 -76 0 0
@server@stands	-251 -402 259 -30 0
@server@start	1046 -254 -449 -28 771
@server@strange	-84 782 -106 0 -67
@server@stranger	227 217 -65 0 -84
@server@stuck	-132 0 -156 0 0
@server@system	709 631 -115 0 0
@server@treat	-158 -195 -171 -15 -11
@server@until	49 235 -111 -376 -190
@server@update	-457 -388 323 0 610
@server@vendor	-29 187 0 0 -113
@server@waiting	-377 -187 -52 -16 -20
@server@whole house	185 456 -173 -11 -32
@server@wish	-44 -20 0 0 0
@server@works	-494 -82 107 -28 447
@shut	1807 -575 -325 -705 790
@shut@all	441 -61 264 -38 2
@shut@arrive	-186 -5 -12 0 -20
@shut@ask	37 121 -283 -8 182
@shut@at all	372 -49 -233 -63 -210
@shut@away	-2 91 -17 0 -80
@shut@broken	296 0 -408 -9 -15
@shut@card	-80 0 174 0 225
@shut@contact	0 276 -139 0 -13
@shut@contract	0 0 -50 -5 0
@shut@due	315 0 -34 -21 159
@shut@else fine	157 265 0 0 -20
@shut@enter	-171 -69 -12 -26 -20
@shut@fails	138 -21 143 0 -22
@shut@help	-66 -6 228 126 -555
@shut@if	-23 0 0 -9 0
@shut@info	-4 0 219 0 320
@shut@isolated	0 0 0 0 -348
@shut@issue	37 0 58 259 0
@shut@let in	0 -45 -21 0 -19
@shut@lure	-38 -170 0 0 -17
@shut@machine	539 -46 94 0 0
@shut@more	299 0 -82 0 -69
@shut@night	-85 252 -221 -190 67
@shut@not	90 432 125 130 -326
@shut@one	218 174 301 0 -22
@shut@open	573 -90 86 143 -27
@shut@ours	82 36 3 114 356
@shut@over	657 -27 -168 -26 60
@shut@password	-118 83 267 0 0
@shut@past	-8 78 0 28 159
@shut@patients	611 -11 199 -9 -55
@shut@phone	-136 0 0 0 0
@shut@prescription	-189 -71 28 0 -2
@shut@record	359 -81 -42 0 -22
@shut@refused	69 0 -78 0 0
@shut@see	-11 -113 61 -6 -45
@shut@server	-301 0 241 82 -81
@shut@shut	345 -11 135 0 -141
@shut@since	249 -18 153 0 -98
@shut@small	-209 -59 -118 0 -7
@shut@stands	266 0 -91 0 -3
@shut@start	760 0 -34 -32 -26
@shut@strange	0 165 -54 0 -13
@shut@stranger	0 0 -95 0 -11
@shut@stuck	180 0 -302 -23 0
@shut@system	474 -70 82 0 326
@shut@ti	-22 0 0 0 0
@shut@until	34 -28 248 -318 -165
@shut@update	-1 0 0 0 224
@shut@vendor	-324 116 -18 -132 -100
@shut@whole house	282 0 -95 0 -45
@shut@wish	173 0 0 -185 -52
@shut@works	539 0 69 -21 159
@since	776 361 1236 -406 -28
@since@account	-223 195 -50 0 0
@since@alarm	0 313 0 0 156
@since@all	511 -162 -744 6 466
@since@arrive	222 -192 300 -181 -229
@since@ask	255 98 244 98 -7
@since@at all	339 -20 -1030 200 -21
@since@authority	904 182 -479 7 -122
@since@away	-129 -118 378 -229 0
@since@backup	-397 21 891 0 -99
@since@billing	-60 -84 361 335 -36
@since@broken	406 -162 -544 -70 -23
@since@by hand	973 -217 -281 -13 -56
@since@calendar	281 -77 308 -75 -47
@since@card	-287 -81 398 -36 76
@since@contact	-523 -188 491 -20 200
@since@contract	-233 89 368 -6 -20
@since@device	0 -26 -280 0 0
@since@drug	393 0 -64 -155 -20
@since@due	-167 -302 242 482 513
@since@eau	-225 -16 1068 -88 167
@since@else fine	336 -25 -290 -160 -25
@since@empty	100 -155 -22 -97 -46
@since@encrypted	387 475 -69 -11 -21
@since@enter	504 -301 -399 -198 -156
@since@fails	-101 107 323 -5 -244
@since@files	-8 1229 -503 -16 -34
@since@gone	-354 84 518 -161 0
@since@help	407 194 -251 -189 -92
@since@if	250 -77 -300 -45 -78
@since@info	27 -234 -412 -126 -188
@since@isolated	-45 -384 300 -21 -108
@since@issue	-286 -41 160 199 200
@since@itself	-9 42 81 -8 26
@since@kim	-106 0 82 0 -22
@since@lab	-216 -114 567 -51 -48
@since@let in	-447 -47 -106 0 170
@since@letter	-108 -21 287 -22 -11
@since@log	-57 539 78 0 -1
@since@lure	-22 584 -179 -53 -47
@since@machine	249 -241 -104 846 286
@since@malware	-30 868 -69 0 0
@since@more	286 -101 -347 -109 143
@since@mouse	-116 -4 -36 -13 -38
@since@night	145 -239 30 14 431
@since@not	164 -177 368 -84 -773
@since@one	13 -23 384 621 -77
@since@open	336 72 -154 -213 -361
@since@ours	209 375 -743 -227 -8
@since@over	-160 -106 -674 -27 446
@since@password	-30 -34 -158 -28 -12
@since@past	374 -65 697 -144 -226
@since@patients	437 -45 358 78 -17
@since@phone	-192 -196 121 -132 128
@since@prescription	66 185 -407 -201 -117
@since@printer	0 -49 -144 0 200
@since@ransom	-12 637 -84 266 -2
@since@record	672 233 -948 -88 -45
@since@refused	-225 0 -328 -109 -39
@since@remote	-96 277 -39 -76 373
@since@scanner	-127 127 237 0 0
@since@see	19 -176 -223 -194 -5
@since@send	-481 -166 416 521 436
@since@server	247 281 -223 -66 75
@since@shut	1021 148 -535 135 -338
@since@since	666 96 322 422 -151
@since@slow	212 -90 -288 0 0
@since@small	-60 -50 540 214 0
@since@spam	315 205 -279 0 -43
@since@stands	687 -167 -332 -113 -167
@since@start	297 -173 -221 -88 117
@since@strange	-119 -184 -87 -9 -54
@since@stranger	-151 -262 382 -83 -4
@since@stuck	48 -57 1247 -37 -29
@since@system	188 -95 -334 -86 -86
@since@thanks	-302 -115 0 -13 632
@since@ti	-216 -13 530 -9 0
@since@treat	296 -16 265 0 725
@since@until	20 332 565 -183 1
@since@update	-443 -13 1014 -94 87
@since@vendor	-527 -232 128 46 178
@since@waiting	237 -16 -124 -74 187
@since@whole house	210 -190 -95 -8 79
@since@wish	-161 0 -113 -17 -91
@since@works	-305 283 351 -119 559
@slow	-820 122 1267 31 189
@slow@all	-438 -140 1248 -1 -39
@slow@ask	-169 -78 514 0 -17
@slow@machine	-108 321 383 0 -24
@slow@not	-103 128 324 0 -170
@slow@one	0 -59 -46 0 -169
@slow@open	-108 265 481 -42 -57
@slow@ours	-259 220 793 171 175
@slow@over	-104 -11 92 0 647
@slow@patients	-113 -49 936 -46 0
@slow@prescription	-14 -31 -33 0 -6
@slow@since	-87 -70 -106 0 -56
@slow@slow	-175 -92 1030 0 -5
@slow@until	-87 -82 245 62 0
@slow@works	0 -34 463 -68 0
@small	-253 -198 -390 -95 -120
@small@all	48 319 462 0 0
@small@ask	-266 0 495 -9 -2
@small@at all	-151 0 748 -15 -27
@small@calendar	-78 -17 -246 0 -145
@small@card	-20 -24 61 0 -7
@small@gone	0 -48 -268 0 0
@small@help	0 0 0 -34 470
@small@if	0 -65 -117 -56 0
@small@issue	0 0 -16 -14 -56
@small@lab	0 0 -58 0 0
@small@letter	0 -77 -95 -8 0
@small@more	-49 0 307 -44 -30
@small@night	-93 -24 0 0 0
@small@not	-416 -3 790 -71 -27
@small@one	0 157 122 0 -21
@small@open	-273 -252 -180 -8 0
@small@ours	330 18 -80 -86 -13
@small@past	0 0 0 -9 0
@small@patients	-44 0 134 0 0
@small@prescription	-49 -37 102 -71 -27
@small@record	-260 345 71 -30 -91
@small@see	0 83 0 0 0
@small@shut	-19 -61 87 0 -7
@small@since	-386 -93 262 -52 0
@small@small	-180 -32 -74 0 0
@small@system	-29 0 -30 0 -2
@small@until	-138 -3 168 -35 0
@small@update	0 0 80 0 0
@small@vendor	0 0 0 214 -2
@small@whole house	0 0 -14 0 0
@small@wish	0 -28 0 0 0
@spam	-547 1461 519 -170 -151
@spam@all	-141 184 199 -10 -44
@spam@arrive	-58 0 -136 0 0
@spam@ask	-160 -45 108 -12 -35
@spam@at all	-101 -73 -41 -10 0
@spam@contact	-9 -80 180 0 0
@spam@empty	85 -182 454 0 0
@spam@enter	-85 -72 -212 0 0
@spam@fails	-18 -2 256 0 -33
@spam@help	0 -76 -155 0 0
@spam@if	0 -180 -49 -114 0
@spam@lure	-101 311 -165 0 -42
@spam@more	128 -35 -360 0 -20
@spam@night	0 -155 182 0 754
@spam@not	-306 685 617 -10 -44
@spam@one	51 -66 -153 0 0
@spam@open	147 226 -55 0 -30
@spam@ours	-133 776 -344 -227 -118
@spam@past	0 -122 98 0 0
@spam@patients	-272 110 231 0 -42
@spam@phone	-49 0 51 0 0
@spam@prescription	-362 113 -30 0 -13
@spam@send	-269 367 -225 0 -109
@spam@since	-109 -52 519 0 -5
@spam@spam	-54 -38 4 0 0
@spam@start	265 -32 -179 0 142
@spam@stranger	0 -222 0 0 0
@spam@stuck	69 -139 721 0 -3
@spam@system	54 -103 -55 0 -20
@spam@ti	0 -48 0 0 0
@spam@vendor	0 -216 -109 0 -28
@spam@waiting	-48 -293 403 0 -28
@spam@works	-23 0 -199 0 155
@stands	987 152 131 420 -319
@stands@all	483 -51 -196 -40 -10
@stands@arrive	5 -36 0 0 0
@stands@ask	-363 730 245 144 0
@stands@at all	-367 20 -349 511 0
@stands@contact	512 0 0 0 0
@stands@due	-111 0 -69 299 269
@stands@empty	134 0 -204 -1 0
@stands@enter	5 -183 0 0 0
@stands@fails	12 237 259 0 0
@stands@help	844 47 0 0 0
@stands@if	-6 175 -5 -23 -47
@stands@info	-159 -11 165 -5 0
@stands@isolated	0 204 -161 0 -132
@stands@issue	-104 0 -5 -60 0
@stands@machine	91 11 0 0 0
@stands@night	108 526 -70 -136 -8
@stands@not	-1010 119 -15 434 -15
@stands@one	-520 182 -113 -34 -15
@stands@open	-184 76 740 106 -152
@stands@ours	-115 919 -344 -161 278
@stands@over	242 0 -171 0 -101
@stands@password	0 -52 0 0 0
@stands@past	-17 -161 624 -56 -205
@stands@patients	-389 -138 43 -46 0
@stands@phone	32 -77 -64 0 0
@stands@prescription	-91 -35 0 0 0
@stands@ransom	-186 232 -7 0 0
@stands@record	-252 334 -57 -56 0
@stands@remote	0 -39 0 0 0
@stands@server	-17 -174 -148 0 0
@stands@shut	-11 -16 -26 -10 0
@stands@since	-113 -117 575 82 199
@stands@stands	-175 0 207 -13 -118
@stands@start	-324 8 114 -42 265
@stands@strange	0 -121 0 0 -31
@stands@stranger	0 45 -26 0 0
@stands@system	65 -105 -81 0 -31
@stands@ti	0 0 171 0 0
@stands@until	276 45 -183 57 269
@stands@vendor	56 -4 -4 129 0
@stands@waiting	33 0 -240 -15 -101
@stands@whole house	-351 0 0 111 0
@stands@works	99 0 108 -92 269
@start	771 365 -559 -82 -3
@start@all	-63 -407 -236 -89 372
@start@arrive	135 177 -376 0 -20
@start@ask	-35 -53 -49 81 -73
@start@at all	262 264 -459 -163 -198
@start@authority	-46 233 -145 -148 0
@start@away	-264 -119 -180 -13 540
@start@broken	496 -32 -169 0 0
@start@by hand	212 0 -163 0 -23
@start@calendar	-63 -7 330 0 0
@start@card	-178 0 75 56 0
@start@contact	328 -37 320 0 -16
@start@contract	-158 0 0 0 0
@start@due	-87 124 -2 -252 -45
@start@else fine	-7 -5 -406 -55 -28
@start@empty	-101 -80 120 0 0
@start@enter	135 177 -305 0 -20
@start@fails	417 -165 682 -34 -205
@start@help	287 -72 -43 0 72
@start@if	154 -99 0 172 -143
@start@info	-8 -132 -340 0 -7
@start@isolated	-82 60 -28 -6 -99
@start@itself	0 218 0 -8 0
@start@lab	373 -34 -29 -64 0
@start@log	-47 -41 -22 0 -47
@start@machine	294 -22 -186 -6 -167
@start@malware	0 49 0 0 0
@start@more	256 -26 -115 -24 -124
@start@mouse	-73 -69 0 -13 0
@start@night	554 649 -193 105 -212
@start@not	295 -148 457 -115 174
@start@one	245 253 -737 -98 -30
@start@open	126 -143 515 0 -216
@start@ours	-38 -225 184 230 125
@start@over	-81 -242 -156 -13 217
@start@password	84 -45 0 0 -38
@start@past	-183 157 138 -26 -14
@start@patients	-15 0 61 0 -32
@start@phone	286 -21 307 0 -16
@start@prescription	-247 237 -122 227 -36
@start@record	0 0 -117 0 0
@start@refused	-4 -80 331 0 -1
@start@remote	0 202 0 0 0
@start@see	-16 -67 -2 -6 -45
@start@server	168 -143 -716 -28 -130
@start@shut	154 99 -3 -6 -132
@start@since	788 -436 -503 -302 86
@start@slow	0 85 -98 0 -11
@start@spam	355 192 0 -114 -27
@start@stands	239 292 -51 -13 0
@start@start	-32 -139 -245 -60 -99
@start@strange	231 257 0 -56 -66
@start@stranger	255 -209 -65 0 -13
@start@stuck	-326 0 105 0 -24
@start@system	-109 -389 -252 -12 -276
@start@thanks	-178 0 -76 -13 -154
@start@ti	-15 -28 309 0 -5
@start@treat	-274 0 680 -6 242
@start@until	228 -28 -107 623 -77
@start@update	-513 -62 -129 -13 396
@start@vendor	-28 -37 0 391 586
@start@waiting	500 0 -131 -5 0
@start@whole house	198 -123 -206 0 -16
@start@wish	-6 -70 0 0 -1
@start@works	414 131 -107 -60 -279
@strange	-970 1698 -301 -190 -44
@strange@account	0 726 0 0 -10
@strange@alarm	0 336 0 0 -10
@strange@all	0 -146 114 0 -20
@strange@arrive	-179 284 0 0 0
@strange@ask	0 -103 0 -19 0
@strange@contact	0 58 -18 0 -13
@strange@encrypted	-84 -394 -149 -1 -16
@strange@enter	-179 273 -32 0 0
@strange@files	0 506 -74 0 -16
@strange@if	0 0 0 -19 152
@strange@info	0 -11 0 0 -40
@strange@let in	0 157 0 0 -23
@strange@lure	-20 -72 0 0 -50
@strange@machine	-226 445 -246 0 -72
@strange@night	521 -162 -207 -55 -89
@strange@not	-479 86 -153 0 -16
@strange@one	0 111 0 0 -40
@strange@open	-115 249 -98 0 0
@strange@ours	-112 341 -93 -49 -23
@strange@outgoing	261 311 -63 0 0
@strange@past	-29 787 0 -18 40
@strange@phone	0 -584 0 -46 0
@strange@prescription	-126 160 -262 -49 0
@strange@ransom	0 -65 0 -1 0
@strange@record	0 305 648 -49 -10
@strange@send	0 479 163 0 0
@strange@server	0 721 0 0 0
@strange@shut	0 -52 -16 0 0
@strange@since	-14 82 -4 -46 0
@strange@start	-272 255 0 0 -44
@strange@stranger	0 -103 0 0 0
@strange@system	-284 300 -25 0 0
@strange@ti	0 -95 0 0 0
@strange@vendor	0 -15 0 0 -40
@strange@whole house	-148 -192 -38 0 0
@stranger	-212 998 -298 -409 -28
@stranger@account	0 146 0 0 202
@stranger@alarm	0 -454 0 0 527
@stranger@all	45 -54 164 0 -14
@stranger@arrive	0 95 -48 -16 0
@stranger@ask	-19 304 316 0 -13
@stranger@at all	-18 -92 -90 0 0
@stranger@broken	-93 -12 -15 0 -28
@stranger@by hand	-249 -70 -18 0 0
@stranger@calendar	46 -32 -161 -31 -13
@stranger@card	-64 111 -136 0 0
@stranger@clicked	-18 215 0 0 0
@stranger@contact	0 -280 -26 0 -102
@stranger@contract	-18 -143 0 0 -48
@stranger@due	0 176 206 -31 -13
@stranger@else fine	0 -23 0 0 0
@stranger@enter	-5 740 -69 -16 -11
@stranger@fails	0 -129 104 0 -110
@stranger@files	0 312 -360 0 0
@stranger@help	127 187 0 0 -149
@stranger@if	-54 129 -42 -7 -15
@stranger@info	-115 -37 -25 0 0
@stranger@isolated	0 -386 0 0 -24
@stranger@issue	0 -82 -164 0 -25
@stranger@let in	0 492 0 0 200
@stranger@letter	0 -26 -100 0 0
@stranger@log	-148 506 0 0 -31
@stranger@lure	-17 394 0 0 -4
@stranger@machine	-12 122 -32 0 -91
@stranger@malware	0 -687 0 0 504
@stranger@money	0 653 0 -10 0
@stranger@more	-36 -75 -200 0 239
@stranger@night	622 -128 -164 -239 -158
@stranger@not	-159 201 -188 0 -145
@stranger@one	-85 630 231 -31 70
@stranger@open	-45 -112 -321 -10 -26
@stranger@ours	118 259 -595 -10 -95
@stranger@password	0 564 -159 0 0
@stranger@past	-146 1193 429 -71 72
@stranger@patients	-36 -108 1583 0 -28
@stranger@phone	178 -47 0 0 -185
@stranger@prescription	-17 349 -91 0 -52
@stranger@printer	0 -30 -13 0 116
@stranger@record	-89 287 112 0 0
@stranger@refused	0 -166 85 -10 -155
@stranger@remote	0 111 -23 0 -47
@stranger@see	204 238 -29 0 76
@stranger@server	-9 -45 0 0 -73
@stranger@shut	-12 236 -26 0 138
@stranger@since	-122 -124 87 -54 -77
@stranger@spam	-43 84 -23 0 -44
@stranger@start	-6 803 13 0 -89
@stranger@strange	-148 -26 0 -8 0
@stranger@stranger	33 947 -70 0 -246
@stranger@system	47 -100 -39 0 0
@stranger@ti	-28 -164 -122 0 -23
@stranger@until	173 -256 -128 -316 -91
@stranger@update	-2 0 -99 0 -24
@stranger@vendor	133 838 -96 -5 -75
@stranger@whole house	-50 -455 -101 0 0
@stranger@wish	46 -66 -175 0 0
@stranger@works	-119 197 40 0 0
@stuck	644 -360 1055 251 194
@stuck@all	1173 -179 -429 -12 -94
@stuck@ask	622 155 55 -72 -3
@stuck@at all	9 -67 292 -38 0
@stuck@contact	246 0 -178 0 0
@stuck@due	-91 0 -69 342 0
@stuck@else fine	-85 0 -44 0 -14
@stuck@empty	-192 -97 787 -46 0
@stuck@fails	-183 -19 668 0 -12
@stuck@help	216 0 353 165 -3
@stuck@if	-23 0 -43 0 0
@stuck@info	53 0 149 125 0
@stuck@log	-112 1 -213 0 -4
@stuck@machine	704 -145 -201 0 0
@stuck@night	93 -18 765 111 -16
@stuck@not	259 74 -362 -147 -11
@stuck@one	120 -100 -457 173 0
@stuck@open	710 -81 22 -60 -157
@stuck@ours	-230 371 -209 214 -265
@stuck@past	5 0 -3 -56 0
@stuck@patients	89 -138 221 -41 0
@stuck@prescription	710 -17 -501 -71 -69
@stuck@see	153 0 54 0 0
@stuck@send	-105 -21 157 0 0
@stuck@shut	474 -2 -94 -41 -3
@stuck@since	78 -136 -94 142 0
@stuck@small	272 0 158 0 0
@stuck@spam	5 -10 205 0 -5
@stuck@stands	-471 -24 7 16 0
@stuck@start	-100 1 296 -6 -12
@stuck@stranger	0 -2 -26 0 0
@stuck@stuck	211 -28 131 -27 -52
@stuck@system	398 -65 291 0 0
@stuck@ti	0 0 -71 0 0
@stuck@until	663 -12 -268 339 0
@stuck@vendor	320 0 -517 130 0
@stuck@waiting	-379 -24 216 1 -124
@stuck@whole house	-91 0 0 70 0
@stuck@works	96 0 -269 -15 -7
@system	1116 491 364 -528 -191
@system@account	149 -38 -199 0 0
@system@alarm	44 506 183 -16 201
@system@all	262 -186 164 -35 389
@system@arrive	380 -106 273 0 0
@system@ask	-412 -385 657 -170 184
@system@at all	430 -152 -154 -42 -51
@system@authority	-30 0 0 -78 0
@system@away	461 -63 -148 -45 0
@system@billing	-80 -16 272 -77 0
@system@broken	795 -142 -535 0 -124
@system@calendar	-21 0 -60 0 0
@system@card	-150 0 166 -9 0
@system@contact	-19 0 47 0 -39
@system@contract	-31 -31 -254 -11 0
@system@device	103 131 -227 0 -9
@system@due	-38 -87 -210 -14 -151
@system@else fine	-275 113 103 -40 -2
@system@empty	-127 -51 -84 0 -5
@system@encrypted	0 64 0 0 0
@system@enter	413 413 206 0 0
@system@fails	511 -26 -163 -22 -12
@system@fear	-42 0 0 0 0
@system@files	0 105 -212 0 0
@system@gone	319 103 -211 -57 -12
@system@help	-45 264 -93 190 -134
@system@if	-48 194 201 -19 -35
@system@info	157 149 -199 0 -171
@system@issue	185 -12 1236 0 -26
@system@itself	-186 210 0 -8 -39
@system@kim	0 0 -171 0 0
@system@let in	104 198 0 0 -35
@system@log	365 231 -39 -8 -69
@system@lure	0 -102 0 0 0
@system@machine	353 428 -500 0 276
@system@malware	-56 235 0 0 -5
@system@more	151 -17 -716 -46 -68
@system@night	-556 248 194 -139 144
@system@not	754 -308 -1053 131 343
@system@one	-378 100 40 -23 -170
@system@open	749 -257 492 0 -79
@system@ours	95 306 339 129 60
@system@over	37 0 368 0 275
@system@password	68 -25 -10 0 0
@system@past	311 605 -112 -39 256
@system@patients	346 -48 91 -42 0
@system@phone	-249 189 -166 0 0
@system@prescription	864 -157 70 -143 -120
@system@ransom	0 187 -12 0 0
@system@record	-398 -52 382 0 0
@system@refused	0 -438 -12 0 0
@system@remote	-61 1446 0 0 -25
@system@see	0 -35 -101 0 -91
@system@send	-24 138 254 0 -4
@system@server	-566 -332 129 0 -93
@system@shut	-48 150 143 0 -69
@system@since	-47 295 67 -67 -37
@system@slow	-235 -102 591 -42 -152
@system@small	93 -3 295 0 0
@system@spam	-50 189 -25 -4 -32
@system@stands	266 -146 203 -31 -51
@system@start	1529 162 -928 -20 166
@system@strange	0 -83 160 -19 305
@system@stranger	81 -94 -6 0 0
@system@stuck	452 -29 621 -78 -43
@system@system	-1065 -217 -723 -35 -50
@system@thanks	-34 -158 0 0 -121
@system@ti	0 0 284 0 0
@system@treat	3 0 -149 -17 0
@system@until	160 84 -80 -187 -25
@system@update	-212 291 414 -6 -8
@system@vendor	-50 229 -106 -28 -681
@system@waiting	195 -6 -57 0 0
@system@whole house	78 207 -204 -3 -37
@system@wish	-166 0 -125 -29 0
@system@works	267 131 259 -14 -195
@thanks	-74 -591 -447 -7 1931
@thanks@all	-11 0 -84 0 -150
@thanks@ask	141 -35 -29 -25 293
@thanks@help	-50 0 0 -97 1292
@thanks@info	0 0 0 0 -1933
@thanks@night	0 0 0 0 -559
@thanks@not	47 0 -3 0 72
@thanks@one	0 -32 0 0 -648
@thanks@ours	-21 -47 -28 -3 300
@thanks@over	-45 0 0 0 -660
@thanks@password	0 0 0 0 -309
@thanks@past	33 -130 0 -3 974
@thanks@since	-175 0 -137 0 814
@thanks@start	-325 0 -118 0 224
@thanks@system	-1 -15 -28 -3 685
@thanks@thanks	0 0 0 -40 1209
@thanks@vendor	-185 0 -88 -132 538
@thanks@wish	0 0 0 -40 338
@thanks@works	128 -20 -145 0 1
@ti	-796 -867 712 -230 -427
@ti@account	0 -89 -48 0 0
@ti@all	-118 0 357 0 1
@ti@arrive	-28 -59 561 0 -1
@ti@ask	-3 -43 48 72 0
@ti@at all	-8 -1 486 -9 -5
@ti@authority	0 0 -2 -60 -102
@ti@away	0 -49 659 0 0
@ti@broken	-2 0 869 0 0
@ti@calendar	0 0 80 0 0
@ti@card	-8 0 -47 -16 0
@ti@contact	-26 -3 362 0 0
@ti@due	0 -33 -277 30 -105
@ti@eau	-142 0 411 0 0
@ti@else fine	0 0 284 -11 -48
@ti@enter	-86 -164 143 0 -1
@ti@fails	0 -21 -638 0 0
@ti@gone	0 -49 1323 -11 -48
@ti@help	0 0 -71 0 0
@ti@if	-28 -33 -71 0 0
@ti@info	0 0 270 0 633
@ti@isolated	0 0 234 0 0
@ti@issue	0 0 -29 0 0
@ti@itself	0 -1 -24 0 26
@ti@let in	0 0 -11 0 0
@ti@machine	0 -69 -190 0 0
@ti@malware	0 0 -8 0 0
@ti@more	-104 0 337 0 -1
@ti@night	-58 -59 151 214 0
@ti@not	-483 -35 2312 -131 -61
@ti@one	0 -59 1 0 253
@ti@open	0 -11 100 0 0
@ti@ours	-191 -284 244 -76 -223
@ti@outgoing	0 0 -12 0 0
@ti@password	0 -38 -89 0 0
@ti@past	0 -100 12 -15 -118
@ti@prescription	-212 -75 560 -54 0
@ti@refused	0 -70 -121 0 0
@ti@see	0 0 -1 0 0
@ti@server	-15 0 0 0 0
@ti@shut	-118 -40 115 0 0
@ti@since	-439 -33 782 -124 -99
@ti@slow	0 0 -306 0 -9
@ti@stands	-19 0 184 -29 0
@ti@start	-64 -113 122 126 -134
@ti@strange	0 -148 -203 0 0
@ti@stranger	0 -100 -95 0 0
@ti@stuck	0 0 -156 0 0
@ti@system	-118 0 330 0 0
@ti@ti	-9 -28 373 -11 79
@ti@until	-186 -3 266 -8 2
@ti@update	0 0 86 0 -107
@ti@vendor	-7 -5 -56 0 0
@ti@whole house	-34 -39 -106 0 0
@ti@wish	0 -70 -99 -8 0
@ti@works	-52 -86 238 112 -207
@treat	915 -371 -387 404 308
@treat@all	-217 -40 127 -5 398
@treat@ask	108 0 -49 -41 350
@treat@by hand	389 0 -22 -15 0
@treat@else fine	-127 -195 0 0 -172
@treat@help	-582 0 0 0 -35
@treat@if	0 0 395 0 0
@treat@info	-42 0 542 192 -8
@treat@issue	138 0 33 0 0
@treat@more	-63 -13 0 0 0
@treat@night	211 -8 -47 214 -50
@treat@not	824 0 -498 -108 -111
@treat@one	-1 0 365 192 -8
@treat@open	159 0 -88 0 0
@treat@ours	648 -97 -113 407 -327
@treat@patients	196 0 -22 0 0
@treat@prescription	-425 -40 -117 -26 0
@treat@record	207 0 -59 -65 -43
@treat@shut	46 0 -177 -1 -28
@treat@since	767 -68 -389 -117 -44
@treat@system	153 -96 -219 -12 -51
@treat@until	107 0 -245 353 -44
@treat@vendor	-35 0 0 -7 0
@treat@whole house	113 -8 229 -24 0
@treat@wish	0 0 0 -17 0
@until	-82 6 129 2140 -282
@until@alarm	0 196 -48 -26 -42
@until@all	-37 192 -169 256 105
@until@arrive	188 -29 163 441 -123
@until@ask	623 -190 -435 938 -430
@until@at all	-303 131 216 -65 -115
@until@authority	-243 233 -145 556 -108
@until@away	248 -44 311 -11 -1
@until@backup	0 25 -249 -24 0
@until@billing	107 -181 -616 627 -66
@until@broken	365 -168 -372 139 0
@until@by hand	95 -115 320 -191 -51
@until@calendar	-90 -14 456 405 -55
@until@card	-20 -16 353 -48 -26
@until@contact	-83 -10 181 -223 -13
@until@contract	-102 83 317 170 -20
@until@due	249 -207 -607 1609 155
@until@eau	-100 0 120 -70 -6
@until@else fine	326 -74 -272 1122 -107
@until@empty	215 0 73 257 -108
@until@encrypted	0 312 -186 27 -46
@until@enter	285 -84 -491 -161 -78
@until@fails	-99 -84 578 -879 -208
@until@files	0 951 -184 -270 -79
@until@gone	-205 -49 276 400 0
@until@help	-153 -168 -193 57 -112
@until@if	-90 -23 -119 690 -188
@until@info	-188 -217 586 77 -55
@until@issue	266 -90 -280 100 320
@until@itself	-80 -4 0 -87 -23
@until@lab	172 -93 348 -102 -170
@until@let in	0 -88 0 329 -21
@until@log	-15 216 298 139 116
@until@machine	-47 61 95 174 627
@until@malware	-21 733 -69 0 0
@until@money	-29 -181 0 345 -33
@until@more	-632 -20 23 131 -30
@until@night	-162 -17 -403 643 -48
@until@not	257 -306 -248 99 -415
@until@one	-146 -123 -388 -239 -287
@until@open	229 39 -436 -199 -47
@until@ours	111 -333 -698 1492 -345
@until@over	437 0 -181 125 -814
@until@past	-287 -380 241 36 253
@until@patients	406 -146 48 -18 -9
@until@phone	-86 -227 -67 -119 146
@until@prescription	-392 -117 94 288 265
@until@printer	-85 -2 0 -168 291
@until@ransom	-12 211 -84 388 0
@until@record	121 349 142 630 270
@until@refused	-141 0 0 371 -35
@until@remote	-90 -242 -13 -186 -25
@until@see	-7 58 277 73 -41
@until@send	-144 194 -349 -339 -31
@until@server	88 460 -335 -104 196
@until@shut	750 -61 -176 -224 -375
@until@since	-33 -74 -261 133 32
@until@slow	-321 175 373 -27 0
@until@small	-29 0 -30 71 0
@until@spam	-18 233 -105 -31 0
@until@stands	285 -83 -59 303 -33
@until@start	48 75 -315 -135 45
@until@strange	-8 -84 -91 -67 -54
@until@stranger	135 -334 -50 0 -63
@until@stuck	-227 0 404 -18 -24
@until@system	828 32 -40 -414 -21
@until@thanks	-97 -115 -24 286 10
@until@ti	-8 -8 247 -24 -28
@until@treat	-41 0 272 206 391
@until@until	432 -167 -783 31 114
@until@update	-219 -2 113 -85 165
@until@vendor	615 -186 239 258 -47
@until@waiting	35 -16 224 142 -27
@until@whole house	-524 -14 -197 104 97
@until@wish	-92 -9 183 136 -11
@until@works	308 121 91 -119 -278
@update	12 -554 -75 -394 158
@update@account	0 -203 0 0 0
@update@all	100 -5 238 -3 -63
@update@arrive	366 -82 -353 0 -63
@update@ask	-187 -7 214 -29 -328
@update@at all	72 -26 57 0 -122
@update@away	283 -89 128 0 -41
@update@backup	0 0 0 0 -60
@update@billing	-1 0 -28 -3 0
@update@broken	-75 0 236 0 0
@update@calendar	-39 0 0 0 173
@update@card	-39 0 80 0 0
@update@contract	-128 -46 0 0 0
@update@due	-75 -67 -2 0 -170
@update@else fine	0 -165 -91 0 0
@update@enter	371 -82 -194 0 -20
@update@fails	311 0 -630 0 -81
@update@gone	226 -89 -105 -15 -72
@update@help	-202 0 0 0 -27
@update@if	0 0 -49 -9 0
@update@info	0 -4 0 0 -2
@update@isolated	164 -125 -2 0 -79
@update@issue	0 0 -207 0 -48
@update@let in	0 -344 -91 -93 -41
@update@machine	-197 194 286 -6 -2
@update@malware	-19 -106 0 0 0
@update@more	342 -45 393 0 0
@update@night	20 458 -1368 -44 -62
@update@not	-235 -95 861 0 -242
@update@one	-89 -4 0 0 -60
@update@open	326 -218 -105 0 0
@update@ours	-78 132 -109 -229 -59
@update@over	13 -16 154 0 -153
@update@password	0 -43 0 0 0
@update@past	-21 123 -27 0 -188
@update@prescription	-13 0 -122 0 -24
@update@record	-88 0 185 0 -53
@update@refused	0 -203 0 0 0
@update@see	0 -9 -146 0 0
@update@send	315 -5 26 -45 -3
@update@server	647 -5 -275 0 -54
@update@shut	23 0 0 0 -47
@update@since	197 -85 -82 -37 9
@update@small	0 0 -47 0 0
@update@stands	-73 -62 -27 -13 -32
@update@start	554 -27 1091 -8 -83
@update@stranger	0 0 0 0 -1
@update@stuck	34 0 -101 0 -24
@update@system	405 142 -141 -37 288
@update@ti	0 0 113 0 -5
@update@until	0 -2 280 -122 -44
@update@update	-123 -196 -218 -8 -91
@update@vendor	-13 0 -58 -9 -79
@update@waiting	0 0 -23 0 0
@update@whole house	-13 0 430 0 0
@update@wish	-4 0 301 0 -10
@update@works	-63 -67 -87 0 -1
@vendor	-896 -1006 -597 -123 319
@vendor@account	0 -40 0 0 0
@vendor@alarm	-23 -293 0 0 -107
@vendor@all	233 -340 -398 -1 906
@vendor@arrive	-52 0 354 -40 235
@vendor@ask	-368 -147 127 534 206
@vendor@at all	-729 -89 -304 -18 -153
@vendor@authority	-32 -14 -20 -42 -26
@vendor@away	-202 90 98 -12 270
@vendor@backup	0 0 0 -108 -12
@vendor@billing	0 -14 242 56 -136
@vendor@broken	-516 0 -103 -12 -88
@vendor@by hand	-246 -4 -11 0 0
@vendor@calendar	-27 -9 481 0 97
@vendor@card	197 0 -12 0 208
@vendor@clicked	0 131 0 0 -23
@vendor@contact	160 -154 -215 -24 121
@vendor@contract	-227 -283 -1 -171 352
@vendor@device	0 -119 -17 0 -15
@vendor@drug	672 0 -185 -119 0
@vendor@due	-21 0 206 -78 599
@vendor@else fine	0 -23 -13 0 -147
@vendor@empty	0 0 0 0 -17
@vendor@encrypted	0 87 -30 -33 -106
@vendor@enter	-211 245 -1 -18 -73
@vendor@fails	186 -187 -205 -3 293
@vendor@fear	-82 -144 0 0 0
@vendor@files	0 482 101 -68 -68
@vendor@gone	-119 181 76 -35 0
@vendor@help	-17 106 -35 -143 -29
@vendor@if	-169 -68 -195 -28 526
@vendor@info	204 0 -75 106 459
@vendor@isolated	0 -128 -87 -31 325
@vendor@issue	174 0 -82 0 -129
@vendor@itself	0 0 0 0 -89
@vendor@kim	0 196 0 0 -99
@vendor@lab	284 0 -145 0 -18
@vendor@let in	0 323 -11 -31 -151
@vendor@letter	0 146 -209 0 -107
@vendor@locked	0 -8 0 0 -112
@vendor@log	0 -7 0 0 0
@vendor@lure	0 -28 -32 -128 -184
@vendor@machine	-41 -78 30 -1 -92
@vendor@malware	-53 -641 -20 -35 -107
@vendor@more	3 0 -307 -28 -137
@vendor@night	-186 173 183 -280 -270
@vendor@not	27 323 -375 -62 -44
@vendor@one	-89 -160 2 -29 881
@vendor@open	158 -411 85 -36 128
@vendor@ours	313 -14 192 401 355
@vendor@outgoing	0 -14 0 18 0
@vendor@over	-32 -43 -51 -9 -160
@vendor@password	-46 250 -10 0 216
@vendor@past	216 -916 240 61 -271
@vendor@patients	-381 -8 277 0 631
@vendor@phone	514 207 -380 -19 450
@vendor@prescription	-365 168 99 -35 386
@vendor@printer	0 0 0 0 -129
@vendor@ransom	0 -460 -47 122 -43
@vendor@record	21 329 797 23 489
@vendor@refused	-58 0 -29 -37 81
@vendor@remote	0 40 -5 -18 -106
@vendor@see	237 252 -122 0 580
@vendor@send	0 215 -134 -97 281
@vendor@server	-510 -329 308 -3 -205
@vendor@shut	-160 -45 -61 0 -363
@vendor@since	-534 -307 -480 -257 -503
@vendor@slow	-114 144 -44 0 983
@vendor@small	0 0 0 0 -20
@vendor@spam	-68 -262 -15 0 -131
@vendor@stands	-79 -18 -55 -107 -164
@vendor@start	75 0 216 -24 360
@vendor@strange	-98 128 0 0 -5
@vendor@stranger	-60 -549 293 -61 -214
@vendor@stuck	-30 0 -165 -43 0
@vendor@system	884 -196 145 170 -813
@vendor@thanks	6 -77 -1 -90 749
@vendor@ti	0 -26 -151 0 0
@vendor@treat	-167 -25 143 -13 -51
@vendor@until	-190 -429 -221 -151 -519
@vendor@update	-116 0 664 0 -57
@vendor@vendor	-77 -94 190 -7 -131
@vendor@waiting	-17 0 -10 0 -117
@vendor@whole house	848 0 -185 299 -153
@vendor@wish	-2 -102 -34 -11 676
@vendor@works	-275 -37 -64 -12 99
@waiting	1924 -132 557 -149 -252
@waiting@all	-16 22 -94 -37 -73
@waiting@arrive	-43 353 -23 0 -90
@waiting@ask	31 150 -304 -140 -33
@waiting@at all	370 -67 -286 -52 0
@waiting@contact	241 0 197 -70 0
@waiting@due	73 0 -138 318 0
@waiting@empty	-71 0 -33 0 0
@waiting@enter	50 353 -144 -8 -53
@waiting@fails	-58 -19 663 0 -97
@waiting@gone	0 0 -104 0 0
@waiting@if	-23 -198 -16 0 -41
@waiting@info	-252 0 -69 -75 -35
@waiting@machine	1188 -22 -127 0 -5
@waiting@more	-373 -45 194 -41 0
@waiting@night	-173 34 52 0 -20
@waiting@not	295 152 -499 156 -131
@waiting@one	-252 -80 99 0 0
@waiting@open	-78 -68 481 -199 -102
@waiting@ours	58 201 4 -182 -208
@waiting@over	242 419 260 0 -201
@waiting@past	-112 -78 76 -80 -33
@waiting@patients	-430 -157 -33 -122 -120
@waiting@record	-17 -52 117 0 0
@waiting@see	-232 -13 113 -57 0
@waiting@send	27 -19 131 0 -20
@waiting@shut	-66 -48 125 0 -60
@waiting@since	-262 -147 -278 142 0
@waiting@spam	34 -38 212 0 -48
@waiting@stands	-302 0 -170 0 0
@waiting@start	-268 26 -78 -24 -4
@waiting@stranger	0 -40 -91 0 0
@waiting@stuck	-392 -16 3 0 0
@waiting@system	-222 0 181 0 0
@waiting@until	224 58 227 -137 0
@waiting@vendor	-331 -151 151 0 -30
@waiting@waiting	678 0 -324 -48 -114
@waiting@works	110 0 209 -122 -30
@whole house	1522 -47 -356 -45 -445
@whole house@alarm	-60 828 130 0 -29
@whole house@all	356 122 -817 -19 30
@whole house@arrive	-138 0 55 324 0
@whole house@ask	-445 -162 -260 685 -47
@whole house@at all	593 -197 -239 228 -111
@whole house@authority	63 0 0 -97 -41
@whole house@away	472 -8 -40 0 -38
@whole house@billing	0 0 -172 -146 -26
@whole house@broken	665 -33 -6 -11 -10
@whole house@by hand	1230 -49 -302 -31 -23
@whole house@calendar	41 -3 -173 199 0
@whole house@card	197 0 -23 0 0
@whole house@contact	180 -16 259 -98 -39
@whole house@contract	342 173 -91 217 0
@whole house@due	-240 -94 42 356 132
@whole house@else fine	-62 265 0 0 -137
@whole house@enter	153 -14 37 0 0
@whole house@fails	-134 -55 73 0 -19
@whole house@files	0 180 370 -57 116
@whole house@help	511 -57 0 -225 -92
@whole house@if	0 -3 0 0 0
@whole house@info	-140 0 271 -326 -121
@whole house@isolated	0 228 0 -16 -20
@whole house@issue	-93 -52 -37 -50 216
@whole house@itself	0 -53 0 0 -37
@whole house@let in	-16 85 0 0 -1
@whole house@letter	0 0 411 0 0
@whole house@log	-248 -106 -81 0 -18
@whole house@lure	-50 763 290 0 0
@whole house@machine	758 -245 -207 0 -38
@whole house@malware	0 -82 0 0 -14
@whole house@more	-435 -67 810 -8 -2
@whole house@night	309 38 -471 117 123
@whole house@not	-333 -264 336 300 -183
@whole house@one	328 295 446 -55 -149
@whole house@open	238 37 260 -40 -119
@whole house@ours	183 -288 144 -21 -139
@whole house@over	294 -11 0 -21 144
@whole house@password	54 -109 -120 0 -11
@whole house@past	-50 -247 -93 -59 -9
@whole house@patients	217 -204 -370 227 -14
@whole house@prescription	49 -38 -7 219 0
@whole house@ransom	187 -150 0 0 -14
@whole house@record	417 -57 -383 -23 0
@whole house@refused	279 0 0 -76 -2
@whole house@see	72 137 139 0 -62
@whole house@send	79 193 163 0 -42
@whole house@server	-60 829 -209 68 -44
@whole house@shut	1097 110 -514 -336 -191
@whole house@since	1005 -9 -503 488 396
@whole house@small	234 -44 0 0 0
@whole house@stands	1851 -189 162 221 -63
@whole house@start	164 -442 1161 -35 60
@whole house@strange	-11 -150 0 -9 0
@whole house@stranger	0 -35 0 0 0
@whole house@stuck	113 0 -132 -8 0
@whole house@system	-234 331 -238 -195 -58
@whole house@ti	-22 -70 151 0 0
@whole house@treat	32 -4 -85 0 -11
@whole house@until	494 -211 -445 507 169
@whole house@update	-129 -4 450 0 0
@whole house@vendor	-42 0 -52 -104 -42
@whole house@waiting	15 -8 0 -8 0
@whole house@whole house	-716 -225 -66 -45 0
@whole house@wish	-22 -88 0 -236 -2
@whole house@works	756 -42 460 -92 36
@wish	-805 -674 241 -363 -90
@wish@account	0 -90 213 0 -4
@wish@all	-215 -39 -107 0 -323
@wish@ask	-14 -36 67 -52 128
@wish@at all	44 -70 0 -101 -2
@wish@away	33 -69 -19 -11 0
@wish@backup	0 -85 0 0 0
@wish@billing	0 0 -200 101 -9
@wish@broken	-119 0 42 0 -71
@wish@calendar	46 -20 -564 -67 0
@wish@card	-93 0 -137 0 0
@wish@contact	0 -102 -25 0 -15
@wish@contract	-10 -88 -42 0 -103
@wish@due	0 0 -83 -230 0
@wish@else fine	-20 0 655 130 -13
@wish@empty	46 -20 -135 0 -36
@wish@enter	0 0 -58 0 0
@wish@gone	0 -10 0 -11 0
@wish@help	0 0 -12 -29 -65
@wish@if	-34 -66 -58 -50 -90
@wish@info	-222 0 -314 -67 -77
@wish@issue	0 0 -29 -18 0
@wish@itself	0 -37 0 -8 -77
@wish@kim	0 0 -29 0 -7
@wish@letter	0 0 -38 0 0
@wish@machine	-199 -27 -16 0 -32
@wish@more	130 0 -181 -12 -84
@wish@night	136 0 -98 -15 -32
@wish@not	-157 -138 -446 -135 -253
@wish@one	-245 -164 -43 -215 63
@wish@open	-30 -142 -359 -26 41
@wish@ours	-189 -252 -321 -381 536
@wish@over	-89 0 63 0 -93
@wish@password	0 0 215 0 267
@wish@past	-14 -56 0 -8 -114
@wish@patients	-149 0 745 -2 338
@wish@prescription	-41 0 351 0 -10
@wish@record	-93 0 -109 0 0
@wish@remote	0 0 0 -45 0
@wish@see	0 -37 -103 -288 -31
@wish@server	-44 -36 0 -7 0
@wish@shut	129 0 -5 -13 161
@wish@since	0 -10 0 325 -83
@wish@small	0 0 0 0 -67
@wish@stands	-62 0 0 -7 0
@wish@start	0 0 0 -42 0
@wish@stranger	0 0 0 -7 -6
@wish@stuck	-97 0 209 0 -25
@wish@system	-34 0 -88 -16 -26
@wish@thanks	0 0 0 -40 -242
@wish@ti	0 0 180 0 0
@wish@until	-12 -26 0 613 -115
@wish@update	-30 -46 0 -17 0
@wish@vendor	0 0 -111 -115 -46
@wish@whole house	0 -21 -72 -7 0
@wish@wish	0 0 -145 13 -156
@works	386 296 691 -283 -87
@works@all	-1039 -224 -101 -50 445
@works@arrive	-160 0 -15 0 0
@works@ask	-156 16 68 330 -133
@works@at all	380 -188 -670 -181 31
@works@authority	123 211 -120 -74 -138
@works@away	-360 322 -437 -13 496
@works@backup	-56 0 60 -34 -11
@works@billing	-22 0 277 -48 -72
@works@broken	341 -16 -596 0 0
@works@by hand	171 0 212 -39 -23
@works@card	0 322 -205 56 32
@works@contact	132 -37 444 0 -21
@works@contract	0 322 0 0 -44
@works@due	-110 0 0 -192 0
@works@eau	-232 -7 1 -11 -21
@works@else fine	-85 -22 -400 153 -25
@works@enter	-390 0 115 0 -18
@works@fails	0 -33 286 -34 -130
@works@files	-66 175 682 -81 0
@works@gone	-419 0 20 0 0
@works@help	506 -3 377 0 -157
@works@if	-40 -73 0 56 -170
@works@info	-480 -42 123 -114 -99
@works@isolated	-75 127 -26 -6 -45
@works@issue	-78 -15 -296 105 225
@works@lab	-115 -34 -317 -39 0
@works@letter	0 -17 45 0 -36
@works@machine	828 -180 -227 -8 -160
@works@more	1682 339 -589 -24 -192
@works@mouse	-69 266 0 -41 0
@works@night	-97 248 223 184 506
@works@not	142 -23 32 -66 -409
@works@one	620 23 -192 -220 -134
@works@open	8 747 341 -41 715
@works@ours	501 -524 -523 -172 -61
@works@over	-361 -133 -375 -27 892
@works@password	0 83 0 0 0
@works@past	-283 31 365 128 -49
@works@patients	79 0 -202 0 -32
@works@phone	239 -21 -40 0 -293
@works@prescription	-121 -41 38 227 -146
@works@record	165 -15 -345 -74 -41
@works@refused	0 -70 -8 0 -667
@works@see	-230 -188 197 0 -45
@works@send	-277 -23 605 -45 106
@works@server	751 133 -268 -28 -61
@works@shut	-58 401 -157 0 -55
@works@since	-721 -50 -132 -298 598
@works@slow	-5 -113 -498 0 0
@works@spam	-23 -70 -237 -114 0
@works@stands	82 204 -190 0 0
@works@start	-138 -93 -22 0 -8
@works@strange	231 257 0 -56 -66
@works@stranger	213 13 0 0 -44
@works@stuck	435 0 -285 0 -41
@works@system	-79 -126 -473 -4 -204
@works@thanks	-214 0 -83 -13 -100
@works@ti	-15 0 -128 0 0
@works@until	-85 4 18 413 -187
@works@update	72 0 -141 0 -229
@works@vendor	-115 -37 -1 75 462
@works@waiting	-174 0 -182 -5 0
@works@whole house	-106 0 -33 0 0
@works@wish	115 -80 183 -40 0
@works@works	-30 0 -343 0 -181
a	496 467 821 -307 -1164
a 0	-33 -180 43 0 0
a _ ?	0 0 -32 -96 0
a _ for	-18 0 0 0 -170
a _ in	-78 -250 446 0 0
a _ note	0 38 0 -1 0
a _ of	0 -131 -61 0 0
a _ on	-4 611 0 0 0
a _ with	109 -14 6 -35 -18
a new	-15 -3 -60 0 -53
a patie	387 0 -175 0 0
a ranso	0 38 0 -1 0
a singl	239 0 -4 0 0
a small	0 -48 0 0 0
a stand	-25 0 -17 0 0
a stran	0 137 0 -1 0
a troja	-4 83 0 0 0
ab	-1003 -389 1443 209 418
ab 0	45 -86 -8 -46 388
ab ?	0 0 -94 0 -32
ab _ 0	112 0 190 -1 1024
ab _ dezem	0 -19 0 0 -40
ab _ ich	-79 -12 139 0 -26
ab _ uhr	-67 -67 -6 -45 -411
ab dem	0 0 -47 0 332
ab dezem	0 0 -137 0 829
ab die	119 0 308 0 0
ab janua	-76 0 0 -85 -52
ab sobal	-116 -12 534 0 0
ab sofor	0 0 -74 0 -70
ab und	-238 -55 -609 163 -172
ab wann	0 0 -52 0 -194
ab was	-31 -27 70 0 -33
abbuc-	0 71 -1 -43 -140
abend	653 28 -271 98 389
abend-	-231 139 338 -34 -58
abends	-139 0 338 -34 -58
aber	-1980 -724 784 -292 -375
aber _ druck	0 0 -430 0 0
aber _ ist	-37 0 -11 0 0
aber _ nicht	-110 0 82 0 0
aber auch	-62 0 -64 0 -11
aber das	-129 -10 -197 -42 0
aber die	-541 -25 20 -22 0
aber es	13 0 357 0 0
aber keine	228 -122 84 -10 0
aber nicht	-82 -107 -38 -73 -131
aber nur	-150 -139 -332 0 -72
aber so	-368 0 338 0 0
aber unser	0 -16 -49 0 0
abflu-	-31 -104 0 -30 -48
abfluss	-31 -104 0 -30 -48
abgab _ der	0 0 -186 489 0
abgab bei	0 0 -186 232 0
abgab ist	0 0 69 338 0
abgab-	-67 -4 -454 1296 -10
abgabe	0 0 -102 916 -10
abgeb-	247 -55 -284 0 -32
abgebrochen	247 -55 -284 0 -2
abgebucht	0 0 0 0 -31
abgef sind	0 -37 0 -56 0
abgef-	5 -139 -79 74 0
abgeflossen	0 -139 0 74 0
abgeg wurde	0 -11 0 0 0
abgeg-	0 -11 0 0 265
abgegriffen	0 -11 0 0 0
abgeh-	0 54 -514 0 0
abgeholt	0 0 -514 0 0
abgel zerti	0 -157 -27 -51 0
abgel-	262 -258 683 -177 -290
abgelaufen	406 -50 -115 -126 -55
abgelehnt	0 -14 843 0 -211
abger-	-241 0 468 0 0
abges ?	0 -40 0 0 0
abges _ ?	0 0 0 0 -5
abges-	105 -15 -44 418 633
abgesagt	611 -8 0 -21 -40
abgeschaltet	0 168 -18 0 44
abgeschlossen	0 -8 0 219 677
abgeschnitten	272 -29 0 -5 -27
abgesichert	0 -41 0 0 -2
abgew-	223 -168 -624 0 0
abgewiesen	295 0 -624 0 0
abgle-	0 0 640 0 -5
abheb-	-20 -132 0 0 -29
abhebt	-20 -132 0 0 -29
ablau-	0 0 0 37 -35
ablauf	0 0 0 37 0
about	-345 -176 385 -111 -162
about _ incid	0 0 -106 -66 0
about the	0 -179 -308 -66 -70
abrec ?	0 0 0 0 -17
abrec _ 0	0 -38 125 -167 0
abrec _ ?	0 0 0 -19 -15
abrec _ der	0 -4 -60 0 0
abrec _ die	0 0 17 -130 0
abrec _ mit	-36 0 197 0 -11
abrec _ sich	0 0 461 -21 0
abrec laess	0 0 461 -21 0
abrec nicht	110 -66 177 81 0
abrec ueber	-49 0 -105 -36 0
abrec-	-158 -153 -74 65 162
abrechnen	25 0 54 -111 -29
abrechnung	-130 -66 -97 -69 249
abrechnungsdatei	0 -42 -95 -107 -5
abrechnungsmodul	-36 0 215 0 0
abruf-	274 -10 407 0 0
abrufen	-26 -10 808 0 0
absag-	53 0 -141 -69 0
absagen	53 0 -141 -69 0
absch-	-188 -83 -362 228 361
abschalten	0 0 0 -17 0
abschliessen	0 0 -425 0 361
absen progr	0 10 0 0 0
absen-	-5 -106 68 0 -7
absender	-5 -106 68 0 0
absic-	-8 0 -103 -108 -46
absicherung	0 0 -103 -108 -31
abstu-	-511 0 398 0 -42
absturz	0 0 21 0 -42
abwar ?	0 0 0 -9 0
abwar-	-68 -27 0 -9 0
abwarten	-68 -27 0 -9 0
acces _ the	115 0 -52 0 -10
acces to	54 86 -52 0 -34
acces-	18 430 177 0 -34
access	18 430 177 0 -34
accou-	0 341 0 -3 -25
account	0 341 0 -3 -25
acht	226 48 409 1111 524
acht uhr	218 103 -290 0 0
achte ?	-6 0 0 0 0
achte-	-6 0 0 0 0
achten	-6 0 0 0 0
addre-	-1 168 -13 0 -91
address	-1 194 0 0 -91
admin	-44 352 -48 0 -25
admin _ konne	0 -18 219 0 0
admin des	0 0 -1 0 0
admin hat	0 347 0 -8 0
admin vom	0 -18 0 0 0
admin-	-207 319 219 -39 -80
administrator	-188 -505 0 -8 0
administratorkennwort	0 -43 0 0 0
adres-	-11 527 -399 -4 1091
adresse	19 808 -539 -4 -385
advis-	0 -131 0 0 -69
aelle-	-22 0 240 0 0
aelles	-22 0 240 0 0
aelte-	0 0 -7 0 0
aelteren	0 0 -7 0 0
aende _ das	-76 -13 0 0 0
aende _ den	0 -65 0 0 0
aende _ unser	0 0 0 0 -43
aende der	0 83 0 0 0
aende ich	0 -79 0 0 0
aende sie	-76 -83 0 0 -43
aende-	-418 -177 -442 -205 -45
aendere	-13 -79 0 0 0
aendern	-208 -82 -352 -73 51
aendert	0 -15 -19 0 -96
aenderung	-197 0 -71 0 0
aerge-	-41 0 -38 0 0
aerger	-41 0 -38 0 0
aerzt _ der	-51 0 -54 0 0
aerzt _ es	0 0 -20 0 0
aerzt und	-89 0 -73 -166 0
aerzt-	873 -144 588 -343 -310
aerzte	830 -50 1025 -65 -85
aerztehaus	-24 -66 -60 0 0
aerztekammer	0 0 -91 -166 0
aerzten	-195 0 -168 171 0
aerztin	218 -18 -54 -194 -47
aerztinnen	105 0 -37 -65 0
aerztliche	-62 0 0 0 0
affec _ the	0 -6 0 -66 0
affec by	0 -6 0 -66 0
affec-	-134 -6 -135 -66 0
affected	-134 -6 -135 -66 0
after	-156 74 -159 -21 -44
after _ attac	0 0 0 0 -35
after the	0 38 281 0 -35
ag	0 0 0 -6 0
again	-368 0 308 128 -181
again ?	0 0 0 0 -164
ahnun-	-1 0 0 0 0
ahnung	-1 0 0 0 0
ahren-	-21 -83 0 0 0
akte	1019 64 -93 23 377
akte ist	132 -58 0 0 -10
akten	261 -400 728 -199 476
akten _ nicht	390 -1 -110 0 0
akten keine	32 0 -49 0 0
akten sind	-337 0 329 0 -14
akten-	47 0 -8 161 0
aktiv	-2 394 0 -20 -69
aktiv-	0 523 -86 -8 0
aktiviert	0 454 -86 -8 0
aktua-	-490 -179 310 -45 -36
aktualisiert	-428 -91 151 0 -30
aktualisierung	-62 -88 160 -45 -6
aktue-	-346 -114 160 0 -122
aktuell	-346 -29 237 0 -103
aktuelle	0 0 -28 0 0
aktuellen	0 -85 0 0 -18
akuts-	-8 -93 -21 0 -192
akutservice	-8 -41 -21 0 -87
akzen-	0 -269 -52 -2 0
akzent	0 -269 -52 -2 0
alarm	-141 -160 -49 0 241
alarm gesch	0 0 0 0 -9
all	274 259 336 -1 1533
all our	-19 120 0 0 -22
all patie	68 -98 186 0 -18
all the	-335 -52 391 0 -9
alle	5 963 8 -252 -437
alle 0	99 -155 98 -22 0
alle _ ?	-77 0 0 0 0
alle _ aende	0 -62 0 -28 0
alle _ auf	-180 118 0 0 0
alle _ aus	439 209 -272 -16 -10
alle _ betro	17 0 -7 0 0
alle _ gleic	-152 0 245 0 0
alle _ haben	381 0 -118 0 0
alle _ minut	-302 172 355 -26 -58
alle _ mit	91 -31 -253 0 -85
alle _ neu	0 0 0 0 -1
alle _ oder	-73 0 0 0 0
alle _ schon	-170 -19 -476 0 0
alle _ sind	-88 129 -29 0 439
alle _ tage	0 -11 -16 -22 0
alle _ versc	0 -109 -23 0 0
alle _ von	-209 -68 180 0 0
alle ander	131 -19 -776 0 0
alle arbei	420 0 -96 0 -7
alle datei	-222 107 -42 0 0
alle die	0 369 -78 0 0
alle drei	-115 -17 396 0 -87
alle ihre	0 0 0 0 -46
alle kennw	-45 0 -121 0 -121
alle kunde	-73 0 0 0 0
alle passw	0 119 0 -28 -435
alle patie	114 -103 -131 0 -25
alle plaet	378 -75 -8 0 -8
alle praxe	0 -29 -38 -330 0
alle rechn	-54 -106 108 -23 91
alle rezep	-45 0 -250 0 -42
alle termi	-127 -68 326 0 -42
alle weg	455 -218 -626 -163 0
allei-	228 450 -52 130 -125
allein	228 507 -52 130 -78
allem	-51 270 -28 0 0
allen	483 -20 705 -54 -215
allen _ keine	68 -67 -250 0 0
allen _ plaet	285 0 -259 0 0
allen patie	-79 -67 95 0 0
allen plaet	236 -131 -234 -29 0
allen rechn	-219 66 131 0 -5
aller	83 468 -190 -63 -67
aller-	91 -53 -31 -39 -37
allergien	14 0 0 -8 -10
alles	-199 -285 -1179 -97 1236
alles _ ?	-5 0 0 0 -70
alles _ bei	76 -25 -260 0 162
alles _ danke	-47 0 0 0 476
alles _ der	-69 -15 -179 0 -82
alles _ ist	-152 -28 144 0 0
alles _ laeuf	-20 0 -14 -13 121
alles _ ordnu	-60 -255 -76 -4 145
alles _ und	63 24 13 -25 -94
alles ander	0 -26 -67 0 -244
alles auf	217 -15 240 -10 -159
alles aus	423 0 -241 -4 -98
alles ausge	-74 315 -143 0 169
alles beste	-200 0 0 0 1226
alles gruen	-142 0 0 0 -95
alles gut	-119 -120 -74 0 147
alles in	49 -255 -259 -4 135
alles kaput	-70 0 0 0 0
alles still	-134 0 -130 -13 -52
alles tot	330 0 -211 0 -110
alles versc	174 640 -14 0 -110
alles wiede	-264 0 -228 0 -106
allga-	0 -32 0 -26 0
allgaeu	0 -32 0 -26 0
allge-	-36 0 0 0 -64
allgemeinmedizin	0 0 0 0 -64
alrea-	0 -13 0 -23 -9
already	0 -13 0 -23 -9
als	-578 768 -903 78 9
als _ ?	71 0 0 0 0
als _ das	0 163 0 0 0
als _ den	0 0 0 -16 0
als _ der	-64 -39 0 0 250
als _ die	-24 -139 0 0 0
als _ in	0 228 0 0 -20
als _ jetzt	0 -2 0 0 0
als _ kunde	0 -78 0 0 -10
als _ mehre	0 -93 0 0 -32
als _ mit	0 -3 0 0 0
als _ praxi	0 -95 -95 0 0
als _ von	0 24 -5 0 0
als _ vor	0 0 0 -4 0
als _ wegen	0 0 0 -73 0
als _ zurue	0 -151 0 -43 0
als auftr	0 0 0 -35 0
als daten	0 0 0 0 -4
als erste	0 -19 0 0 -5
als fehle	1 0 191 -34 -86
als ich	-52 168 -63 0 0
als ihr	0 271 0 0 -10
als it-di	0 135 0 0 -52
als naech	0 0 0 0 -7
als pdf	0 -81 0 0 -6
als praxi	-129 -2 -74 -170 -50
als psych	135 -90 -35 214 0
als syste	0 -78 0 0 0
als thera	0 0 328 0 0
als unser	0 -95 -95 0 0
als unzus	0 -151 0 0 0
also	-475 -50 305 530 148
also _ progr	-91 -46 68 0 0
also das	-35 0 0 0 0
also nicht	-104 0 -114 -333 279
alt	-87 -62 177 0 0
alte	350 -140 -687 -86 -51
alten	297 -404 -116 -9 193
alter	215 -255 -132 -27 0
alter-	-52 -22 111 -4 0
am	-650 577 -132 895 -481
am 0	-149 -86 -76 618 185
am _ 0	-6 -67 -19 11 -88
am _ ab	-13 0 -189 144 0
am _ auf	0 0 0 0 59
am _ bei	0 0 0 -90 0
am _ der	0 205 0 -8 -47
am _ dezem	-11 0 0 -122 -158
am _ die	0 0 94 364 0
am _ einen	0 0 -37 -145 -50
am _ geht	-301 -22 -412 0 -30
am _ im	44 0 -40 0 -2
am _ in	343 0 -11 131 0
am _ ist	279 336 -825 287 -14
am _ leuch	0 115 482 -9 0
am _ liest	0 0 -470 0 -37
am _ mit	0 0 0 -61 307
am _ muess	-71 0 0 -138 0
am _ nicht	-65 0 -143 -118 0
am _ novem	0 0 -87 -28 0
am _ oder	0 0 0 -166 0
am _ per	0 -420 -26 0 0
am _ und	272 108 -90 -111 286
am arbei	-347 0 -32 0 0
am beste	0 -70 -26 0 -40
am bilds	-65 233 0 0 0
am diens	0 -64 -131 -44 -237
am donne	-35 -70 -1 200 -32
am empfa	157 62 -603 -5 0
am ende	-91 227 -141 -65 0
am freit	-147 -71 -63 118 -212
am konne	-8 -23 634 -10 -63
am markt	0 0 0 0 -34
am mittw	-27 -11 240 -244 -133
am monta	-7 -190 -213 333 -21
am platz	-9 -45 -82 0 -37
am progr	327 0 0 -45 0
am rechn	120 165 0 0 -72
am samst	-31 228 0 -218 0
am serve	-480 75 -159 0 0
am sonnt	-43 256 -69 -62 0
am tag	-31 -85 296 -2 -145
am telef	-49 442 73 0 234
am termi	-6 -90 124 0 -13
am trese	-267 87 -1 -62 -68
am woche	-37 99 146 -17 -113
ambul-	-157 20 -155 284 -67
ambulanz	-129 52 -155 67 -67
ambulanzen	-28 -32 0 0 0
an	-14 557 382 377 -10
an 0	-57 0 0 0 0
an ?	0 0 -18 0 -35
an _ 0	42 -83 -75 -114 -31
an _ adres	0 -23 -170 0 -67
an _ aerzt	-115 0 205 -65 -26
an _ akuts	0 0 0 0 -70
an _ ander	75 -59 -95 0 -44
an _ anmel	-317 403 -50 -60 -182
an _ arbei	80 209 203 -12 -6
an _ aufsi	0 0 -1 29 -27
an _ behoe	0 0 0 -21 265
an _ das	0 0 108 0 -7
an _ daten	-13 0 36 -80 0
an _ der	442 -94 -130 0 0
an _ die	-248 -9 -122 111 0
an _ e-mai	0 0 -111 0 0
an _ einzi	170 0 -49 -37 0
an _ gerae	134 0 318 0 0
an _ ich	0 473 -33 0 -8
an _ kasse	0 0 234 -26 -28
an _ klini	381 0 162 0 0
an _ kolle	-267 -56 31 -13 469
an _ konne	-22 0 0 0 0
an _ kv	0 0 -44 -118 204
an _ lande	0 0 -55 -65 0
an _ niede	0 -49 0 0 -17
an _ oder	0 -23 0 0 0
an _ patie	179 0 -330 0 0
an _ pc	-161 0 0 0 0
an _ plaet	226 -60 34 0 0
an _ platz	263 -72 386 0 -40
an _ praxi	0 -7 0 0 0
an _ rechn	30 151 -455 0 0
an _ serve	-82 290 -29 0 0
an _ stand	0 0 -12 0 -147
an _ stati	263 -8 -64 -23 0
an _ telem	0 0 155 0 0
an _ termi	279 -63 -112 0 0
an _ ti	-11 0 -12 -41 0
an _ tuer	455 0 -42 0 0
an _ und	0 79 0 0 94
an _ wende	0 0 -60 0 0
an alle	-92 0 -91 0 0
an allen	745 69 -483 -23 -77
an attac	-8 -48 0 0 -63
an das	17 0 -31 -131 -172
an dem	-161 -64 -9 0 -16
an den	598 57 -165 248 448
an der	4 -241 -364 -162 -232
an die	226 -280 94 -107 269
an eine	0 199 -26 0 0
an einem	0 -91 -27 163 -9
an einer	0 -454 0 0 261
an emerg	-254 0 0 0 -32
an frau	0 -32 0 0 33
an ihre	0 -59 -22 0 -19
an ihrer	0 -43 0 130 0
an irgen	120 -9 -118 -69 0
an jedem	-9 -40 416 0 -40
an keine	607 -147 2 -51 0
an meine	80 -78 -284 -69 -121
an mich	0 0 0 0 -8
an nicht	-117 200 0 -18 0
an ob	0 -103 0 0 0
an patie	-92 56 -81 -1 -87
an progr	-141 0 0 0 0
an saemt	15 -47 -74 0 -6
an sich	0 0 -47 0 0
an sie	-303 272 -127 0 942
an und	-122 -376 20 124 0
an uns	-14 -160 0 0 568
an unser	-158 212 263 -175 -416
an weil	-135 -10 509 0 -7
an welch	442 -65 224 -83 -35
an wen	0 0 -60 0 0
anaes-	-94 0 -12 755 -1
anaesthesie	-3 0 0 320 -1
anamn-	232 0 -59 -5 -15
anbei	0 -540 88 -60 142
anbie-	0 0 -11 -40 -50
anbieter	0 0 -11 -40 -50
anbin _ die	-102 0 445 0 0
anbin an	-102 0 445 0 0
anbin-	-102 0 419 -9 -69
anbindung	-102 0 419 -9 -69
and	711 666 277 477 199
and _ are	247 -19 -35 -49 0
and _ ist	0 63 0 -1 0
and _ it	253 -52 -58 0 0
and _ our	0 -126 0 195 0
and _ the	-18 -55 -67 162 0
and ich	105 169 0 313 -18
and ist	0 -54 0 0 0
and now	-69 297 0 0 -12
and the	306 -63 401 35 -47
and we	117 -63 -185 -56 0
and what	0 0 0 -22 0
ander _ mit	-27 -37 -12 0 0
ander _ nicht	450 -16 -30 0 0
ander _ und	286 -5 229 -72 0
ander praxe	-264 0 0 0 0
ander progr	0 0 -52 0 0
ander schon	-301 -19 -578 0 0
ander stell	0 0 0 -46 0
ander syste	-45 -56 0 -11 0
ander-	102 -52 -643 235 97
andere	-58 46 -86 -68 -244
anderem	-47 0 0 0 0
anderen	108 96 -344 -136 -2
anderer	-4 -76 0 0 0
anderes	-69 246 -88 -11 291
andern	-102 -42 37 0 -58
anders	179 -251 -193 0 110
anfae-	0 0 -11 -50 0
anfan novem	0 0 0 -35 -47
anfan-	-39 -124 -91 -81 -47
anfang	0 -124 0 -81 -47
anfangen	-39 0 -91 0 0
anfor-	0 -60 0 0 0
anfra-	-120 -94 147 -171 102
anfrage	-18 -94 -51 -171 137
anfragen	-102 0 198 0 -35
angab _ sie	0 0 0 0 -78
angab _ welch	0 -96 0 -24 0
angab-	-10 -332 -63 -64 -186
angabe	0 -324 0 -60 -70
angaben	-10 -8 -63 -4 -104
angeb _ das	0 -78 0 0 0
angeb _ die	0 107 -44 0 -4
angeb fuer	0 -111 -57 0 -11
angeb micro	0 163 0 0 -226
angeb-	113 468 -160 -253 -356
angeben	-11 0 -14 0 0
angeblich	131 66 -67 -80 -4
angeblichen	0 522 0 0 -17
angeblicher	-6 90 0 0 -323
angebot	0 -210 -79 -174 -11
angef-	-132 -94 406 161 -22
angefangen	118 -94 0 161 -22
angeg-	196 -89 -27 -13 -17
angegriffen	0 -89 -8 -13 -17
angeh-	101 292 132 -21 0
angek-	110 210 -209 -54 395
angeklickt	-81 -55 0 0 -10
angekommen	222 423 -209 0 -146
angekuendigt	-31 -158 0 -54 -159
angel-	-110 725 -69 -79 -30
angelegt	-110 725 -69 -79 -9
angem-	-53 755 269 -43 0
angemeldet	-53 494 310 -8 0
angen-	312 -136 37 371 0
angenommen	312 -136 37 371 0
anger und	0 -235 -155 0 -70
anger-	217 -2 -173 -5 -105
angerufen	-22 24 -173 -5 -28
anges-	298 334 -100 -156 61
angeschlossen	153 0 -86 0 -44
angeschrieben	0 217 0 -86 0
angesprochen	0 242 0 0 152
angestellten	162 -154 0 -24 -31
angew-	0 -23 0 0 0
angez-	-236 -212 -635 -100 0
angezeigt	-236 -212 -635 -100 0
angre-	0 -42 -45 0 0
angreifer	0 -42 -45 0 0
angri ?	0 0 0 0 -41
angri _ ?	0 0 -155 -79 0
angri _ betro	0 -66 -8 0 0
angri _ haben	0 -3 0 0 -16
angri _ hat	0 0 -43 0 0
angri _ ihnen	0 -1 0 0 0
angri _ ihr	0 0 0 0 -9
angri _ ist	0 0 -1 0 0
angri _ sie	-7 -52 -12 0 -63
angri _ und	-12 -139 0 0 0
angri _ uns	0 -11 0 -15 0
angri _ unser	-39 241 -22 0 0
angri _ wurde	0 -58 0 0 0
angri auch	-39 0 -22 0 -63
angri auf	-88 0 -45 -14 -9
angri bei	0 230 0 0 0
angri betro	0 0 -12 0 0
angri entde	0 -52 0 0 0
angri festg	0 -50 0 0 -16
angri in	0 0 -29 0 0
angri nicht	-13 -66 -24 0 -63
angri ueber	0 -59 0 0 0
angri zu	0 0 0 0 -20
angri-	-319 -16 -342 -324 -456
angriff	-225 0 -342 -231 -456
angriffs	-94 -16 0 -94 0
angst	-67 -61 0 0 0
angst dass	-41 -84 0 0 0
anhae-	0 -225 0 0 0
anhan geoef	-20 -233 0 0 0
anhan-	-71 -17 -142 0 -80
anhang	-71 -17 -142 0 -80
ankom-	-81 0 569 -15 -27
ankommt	-49 0 214 -15 -27
anlag-	-101 370 54 -102 -6
anlage	-101 370 105 -17 -6
anleg-	-119 -77 219 -75 -45
anlegen	-119 -77 219 -75 -45
anlei zum	0 0 -123 0 -65
anlei-	-95 -144 -210 0 397
anleitung	-95 -144 -210 0 397
anlie-	0 0 -76 0 78
anliegen	0 0 -76 0 78
anmel ?	0 -42 0 0 0
anmel am	0 138 331 0 -6
anmel-	711 123 -197 -172 -511
anmelden	427 -333 129 -42 -77
anmeldung	236 -614 -326 -123 -331
annah-	0 0 0 158 0
anneh-	127 0 -190 0 0
annehmen	127 0 -190 0 0
anruf	-8 -269 -91 -49 428
anruf ?	-130 0 -101 0 0
anruf _ bin	220 0 0 0 -7
anruf _ ist	-34 0 -9 0 0
anruf _ sich	0 70 -69 0 0
anruf der	0 180 0 0 0
anruf ich	192 0 0 0 -7
anruf von	0 -167 0 0 244
anruf-	-97 141 -588 -204 -194
anrufbeantworter	-17 -30 -33 -132 -24
anrufe	-32 -80 -279 -8 -20
anrufen	156 124 -78 -64 -149
anrufer	-85 -142 -161 0 0
ans	-290 -82 -253 418 -102
ans licht	0 0 0 0 -72
ans telef	-99 -30 -355 0 -1
ansag-	0 -15 0 0 -31
ansage	0 -15 0 0 -31
ansch ?	-18 0 0 0 0
ansch _ die	0 0 -3 -41 0
ansch an	0 0 -3 -41 0
ansch-	-77 368 -247 -162 -45
anschluss	0 186 -175 -162 -9
anseh-	0 0 0 -109 0
ansehen	0 0 0 -109 0
anson-	-80 0 -10 0 -285
ansonsten	-80 0 -10 0 -285
anspr _ frau	0 -5 -23 0 0
anspr frau	-3 0 0 0 0
anspr in	-20 0 0 0 0
anspr ist	0 -5 -23 0 0
anspr-	209 -5 -107 -11 -153
ansprechpartner	-20 0 0 0 -106
ansprechpartnerin	-3 -5 -23 0 -47
anste-	-108 0 -14 0 0
answe-	0 -39 0 -157 -25
antiv-	-27 68 0 0 0
antivirus	-27 -95 0 0 0
antra-	396 -18 -80 69 -26
antrag	0 -18 0 114 0
antwo _ ich	0 0 0 -228 467
antwo auf	0 96 -64 0 -183
antwo nicht	-322 0 -68 0 -16
antwo sie	0 0 0 -309 -55
antwo-	-520 150 -507 -531 -41
antwort	-136 -6 -171 -135 -288
antworte	0 0 0 -66 -11
antworten	-10 156 -90 -330 1
antwortet	-349 0 -145 0 -16
anver-	-53 0 0 0 0
anwal-	-60 0 0 201 0
anwalt	-60 0 0 201 0
anwen-	156 -90 -171 0 -112
anwender	0 -90 0 0 -112
anwendung	185 0 -119 0 0
any	923 -145 -272 -93 -55
any _ ?	-37 0 0 0 0
any _ on	153 0 -60 0 0
any _ our	-185 -14 217 0 -5
any more	48 0 0 -65 0
any of	-185 -14 217 0 -5
any patie	300 -60 -90 0 0
any presc	238 -38 -386 0 0
anyde-	0 224 0 0 -11
anydesk	0 224 0 0 -11
anyth-	-94 -203 223 0 0
anything	-94 -203 223 0 0
anywh-	410 -23 107 -15 0
anywhere	410 -23 107 -15 0
anzah _ praxe	0 0 0 -7 -6
anzah betro	0 0 0 -5 0
anzah der	0 0 -208 -43 -6
anzah-	0 0 -208 -48 -6
anzahl	0 0 -208 -48 -6
anzei _ der	0 0 0 0 -8
anzei ersta	-23 -198 0 0 0
anzei-	22 -143 111 -31 -54
anzeichen	-58 -111 0 -16 -18
anzeige	-23 -263 111 0 -27
anzeigen	0 0 0 -16 0
anzeigepflicht	0 0 0 0 -8
anzus ?	0 0 -100 0 0
anzus-	0 244 -100 0 0
aok	0 0 -609 312 0
apoth-	-55 -245 958 -29 -39
apotheke	-55 -60 927 -29 -39
app	-220 -34 -133 0 -14
appoi _ ist	-200 0 611 0 0
appoi-	-205 0 1181 0 -5
appointment	-205 0 545 0 -5
appointments	0 0 636 0 0
april	0 -108 0 -34 -51
arbei 0	-187 -92 -248 0 0
arbei ?	0 -35 0 0 0
arbei _ 0	12 0 -123 -1 -25
arbei _ ?	-25 0 0 0 0
arbei _ der	68 -48 -49 0 0
arbei _ die	-211 0 -188 0 -16
arbei _ in	159 0 -44 -2 0
arbei _ progr	-258 -25 -70 0 -51
arbei bei	-60 0 0 0 -51
arbei im	-261 100 0 0 -4
arbei in	0 0 -8 -68 384
arbei ist	89 0 -503 -2 -142
arbei mit	-228 -25 -100 0 -82
arbei nicht	203 0 -182 0 0
arbei und	-161 -88 -114 -12 -125
arbei-	304 -673 552 134 541
arbeit	-5 0 0 -68 430
arbeite	-36 -95 -260 -6 0
arbeiten	87 -322 249 -121 183
arbeitet	381 0 184 -9 -51
arbeitsplaetze	467 -290 7 -59 -48
arbeitsplaetzen	-41 158 -34 -6 -44
arbeitsplatz	-1051 -65 14 -6 -114
archi-	-363 55 615 -130 0
are	691 109 213 154 -289
are _ and	-230 92 -13 -9 0
are _ as	-242 -46 0 0 0
are _ by	115 0 -65 -20 0
are affec	-98 0 -135 0 0
are encry	0 287 0 -33 0
are we	0 0 0 -65 0
arriv-	-43 -64 286 451 0
art	0 -50 0 60 0
art 0	0 -50 0 60 0
art _ dsgvo	0 -50 0 -35 0
artik 0	0 0 0 199 0
artik _ dsgvo	0 0 0 -82 0
artik-	0 0 0 199 0
artikel	0 0 0 199 0
arzne-	-472 0 645 0 -5
arzt	369 -141 547 -13 -25
arztb nicht	-94 0 -26 0 0
arztb ueber	-74 -11 16 0 -36
arztb-	-434 273 -46 -39 -48
arztbrief	87 -88 -337 -18 -12
arztbriefe	-521 49 291 -16 0
arztp-	-13 0 0 -31 -120
arztpraxen	-13 0 0 -31 -120
arzts-	-114 0 -57 0 0
as	-54 -96 -78 -107 150
as inten	0 0 0 0 -43
asks	0 -23 -282 -35 0
asks wheth	0 -23 0 -4 0
assis-	0 -25 265 0 -146
assistenzaerztin	0 -25 0 0 -146
at	300 103 371 530 -135
at _ compa	0 0 0 0 -38
at _ momen	0 -8 -64 -31 -2
at _ stand	-25 0 -17 0 0
at a	157 -14 -76 -11 0
at the	-136 -72 -66 -59 -62
at your	0 0 0 0 -38
attac ?	0 -6 -5 -5 0
attac _ ?	0 0 0 -8 0
attac _ sie	0 -20 0 -50 0
attac _ your	0 -32 0 0 -70
attac auf	0 -20 0 -50 0
attac betro	0 0 0 -8 -34
attac on	0 -41 0 0 -70
attac-	-60 -78 -103 -83 -275
attack	0 -134 -25 -20 -161
attacke	-52 -20 -3 -59 -101
attacked	0 0 0 -5 0
au	-383 -26 -39 0 0
auch	968 205 -132 -599 -2
auch _ ?	168 -156 -20 -34 -49
auch _ dem	-42 -77 -54 0 0
auch _ den	0 -42 0 0 0
auch _ der	185 -98 389 -46 -44
auch _ die	67 -99 -65 -6 0
auch _ drin	144 0 0 0 0
auch _ konne	0 0 -22 0 0
auch _ meine	-65 0 291 0 0
auch _ oder	-17 0 0 0 -87
auch _ praxi	0 -116 0 0 0
auch _ progr	-73 0 0 0 0
auch _ syste	117 0 0 0 0
auch _ und	-277 -110 602 0 0
auch _ worde	0 -43 0 0 0
auch an	0 -59 -254 0 -35
auch ander	-4 0 82 0 0
auch auf	0 -179 0 -34 0
auch aus	-32 0 -38 0 0
auch befal	0 0 -8 0 0
auch bei	252 383 172 0 0
auch betro	-8 0 0 0 0
auch das	117 0 -171 0 0
auch den	0 -106 0 0 -17
auch der	165 -39 74 -9 0
auch die	317 573 -274 -97 366
auch erwis	0 482 -93 0 -87
auch fuer	0 0 0 -72 0
auch getro	0 0 0 0 -14
auch ihr	0 -19 0 0 -17
auch ihre	-29 0 -66 0 0
auch in	0 -5 0 0 0
auch meine	-49 -90 185 0 -3
auch mit	0 -2 309 -20 0
auch nach	348 -5 -161 0 0
auch nicht	-259 34 -88 -55 0
auch noch	-110 0 0 0 -18
auch so	0 128 0 0 0
auch unser	-72 -61 -22 0 0
auch versc	-46 54 -10 0 0
auch von	-23 -64 -16 0 0
auch zu	-40 -117 117 0 0
audit-	0 -64 0 181 0
auf	-171 633 -107 103 177
auf 0	0 -453 0 -38 -71
auf _ 0	169 207 -392 -71 -105
auf _ ?	0 -2 0 0 0
auf _ alten	281 -42 217 0 0
auf _ ander	-56 14 -49 0 -6
auf _ arbei	25 98 0 0 -3
auf _ auch	0 0 -12 0 0
auf _ bei	374 -57 -110 -61 0
auf _ betro	0 0 0 -7 -6
auf _ bilds	-209 422 -19 0 -31
auf _ brief	0 -24 268 -8 0
auf _ der	40 357 -55 0 0
auf _ deskt	0 86 -32 -6 0
auf _ die	419 73 -110 0 -16
auf _ ein	0 -292 -216 0 -4
auf _ empfa	0 347 -7 0 0
auf _ etwas	0 0 0 0 -42
auf _ exter	0 -54 0 0 0
auf _ firew	-166 -29 0 0 13
auf _ firma	-41 0 0 0 0
auf _ gepru	0 0 0 0 -19
auf _ handy	0 -70 0 0 -11
auf _ haus	-66 0 0 0 0
auf _ homep	-159 -67 117 0 -120
auf _ in	-31 184 -90 -41 0
auf _ karte	194 -107 -164 0 0
auf _ konne	0 -59 -2 0 0
auf _ lapto	-232 -243 0 0 0
auf _ laufw	0 -579 -43 0 0
auf _ link	-42 202 -105 0 0
auf _ neue	0 0 -54 0 59
auf _ neuen	-4 -188 -6 0 176
auf _ niema	337 266 -181 0 0
auf _ patie	265 -52 -21 -14 0
auf _ pc	0 313 0 0 -6
auf _ plaet	-15 -80 -93 0 -32
auf _ platt	0 -144 0 0 0
auf _ praxi	67 334 0 0 -3
auf _ progr	0 -40 0 0 0
auf _ rechn	-54 -603 -22 0 -21
auf _ rezep	-364 -77 -83 0 0
auf _ rueck	654 -125 -143 0 -71
auf _ schre	-366 0 104 -9 0
auf _ seite	0 275 311 0 -21
auf _ serve	-146 -31 24 -29 -190
auf _ syste	-349 -115 -15 -10 0
auf _ telem	0 0 -45 0 0
auf _ termi	-71 410 20 0 0
auf _ ti	0 0 -23 0 0
auf _ ti-an	0 0 -1 0 0
auf _ tisch	0 -11 0 220 -31
auf _ umges	44 -139 0 0 0
auf _ und	-48 -124 -61 0 -28
auf _ unter	0 0 0 0 -9
auf _ weg	-122 -8 0 -11 0
auf _ wege	0 0 -16 -24 139
auf _ weise	-64 -35 0 0 -11
auf _ welt	-34 -69 -39 -21 0
auf _ wie	213 169 -57 0 -33
auf _ wir	-283 222 173 0 -12
auf _ woche	300 -89 -112 0 -2
auf _ zu	-165 385 -48 0 -10
auf allen	-60 145 -451 0 -5
auf das	-6 -23 -134 0 0
auf dass	-1 -111 -34 -61 0
auf dem	-243 454 -298 257 -262
auf den	-710 -242 283 -135 129
auf der	205 -503 346 -34 -21
auf die	758 -115 -329 183 48
auf diese	-27 0 0 0 139
auf drei	-54 -122 0 0 0
auf ein	-323 160 -15 -10 -6
auf eine	0 243 -69 0 -21
auf einem	188 -113 -97 0 0
auf einen	266 41 -216 0 -9
auf einer	-82 -135 -10 0 0
auf einma	-131 -7 -57 0 -4
auf engli	-138 -150 -51 0 -30
auf ihr	-283 0 151 0 -9
auf ihre	-176 29 -15 0 -122
auf ihren	-110 113 -1 0 -68
auf ihrer	-63 -36 349 0 -38
auf jedem	544 -125 149 0 -31
auf karte	-46 -49 -20 0 -49
auf keine	308 -112 -281 207 -4
auf meine	-199 22 -73 0 -271
auf naech	300 -89 -112 0 -2
auf papie	-197 -120 306 236 -66
auf patie	22 -55 -123 0 0
auf platz	0 139 0 0 0
auf progr	-81 -173 0 -14 0
auf seine	-16 -19 0 0 0
auf sie	-127 -20 -66 -57 -20
auf so	-89 -163 190 0 -89
auf und	-271 807 -84 -16 -13
auf uns	0 -247 0 0 727
auf unser	269 155 -292 -109 -180
auf weite	88 -117 0 -21 -26
auf welch	-159 -139 -16 -35 -11
auf zette	293 0 -53 0 0
auf zwei	0 -375 188 0 -49
aufbe-	116 -22 0 0 0
auffa-	-177 -346 0 -56 186
auffaelligkeiten	-177 -392 0 -56 345
aufge dass	-41 32 -17 0 0
aufge ist	0 0 -109 0 0
aufge und	-12 37 -52 -8 -208
aufge-	390 -256 -525 -151 -409
aufgefallen	-41 164 -126 0 0
aufgeht	138 -91 -164 -5 -26
aufgelegt	-111 -187 -118 -109 -150
aufgestellt	0 -106 0 -28 0
aufkl-	0 -91 -297 220 -10
aufklaeren	0 -70 0 0 0
aufklaerung	0 0 -161 0 -10
aufm	0 27 -27 0 -40
aufma-	-49 116 -50 0 -24
aufmachen	-49 116 -7 0 0
aufme-	0 49 0 0 -40
aufmerksam	0 49 0 0 -40
aufna-	-449 -21 1400 -82 -54
aufne-	-107 -49 234 -80 0
aufnehmen	-122 -49 234 -33 0
aufru-	894 -244 301 -82 -88
aufrufbar	483 -23 206 -29 0
aufrufen	642 -26 -562 -42 -40
aufsc ?	0 0 0 256 0
aufsc-	328 81 -198 467 -271
aufschalten	0 -185 -25 -20 0
aufschreiben	253 -81 -28 0 -15
aufschub	-13 -11 0 488 -28
aufsi-	0 -6 -1 62 -67
aufsicht	0 -6 -1 204 -27
aufsichtsbehoerde	0 0 0 -142 -40
aufsp-	231 0 -84 0 0
aufst-	0 -36 0 -68 -14
aufstellung	0 -36 0 -68 -14
auftr von	0 0 0 0 -35
auftr-	-48 -224 39 -40 -243
auftrag	-27 -92 -9 0 -69
auftraggeber	0 0 0 -35 0
auftragsbestaetigung	-20 0 -50 -5 -36
auftragsverarbeitung	0 -71 -21 0 0
aufzu-	0 -71 -137 0 -2
augen	-27 625 217 -204 -80
augen-	277 0 -260 -58 -23
augenarztpraxis	-52 0 0 0 0
augus-	0 -1 -19 -70 -51
august	0 -1 -19 -70 -51
aus	548 727 -4 439 367
aus 0	0 66 0 -42 0
aus ?	-31 0 -107 -26 0
aus _ 0	134 -124 0 -5 -4
aus _ ?	0 -71 0 0 -2
aus _ aus	478 -41 817 -71 -36
aus _ ausla	0 -90 0 0 0
aus _ der	-9 -121 0 286 119
aus _ die	-80 240 -69 0 0
aus _ druck	170 298 -359 0 -6
aus _ eigen	0 46 0 -49 0
aus _ ferne	-47 148 -81 0 0
aus _ gedae	350 0 -86 -23 0
aus _ haben	-16 3 -19 -16 -112
aus _ haus	0 -21 137 -56 0
aus _ hause	-13 0 0 0 0
aus _ inter	0 0 -26 0 0
aus _ karte	-167 175 -389 -8 0
aus _ laeuf	150 0 217 0 -94
aus _ praxi	-338 117 -66 -1 -9
aus _ progr	-34 -266 -87 244 -4
aus _ sicht	-124 -5 0 -27 0
aus _ sie	0 -86 0 0 0
aus _ und	-38 -67 0 0 0
aus _ unser	-112 -140 139 0 0
aus _ wir	-32 0 -92 0 0
aus _ zeitu	0 -39 0 0 -64
aus auf	-37 171 -25 0 0
aus dass	-68 -98 -8 0 -118
aus dem	-71 -256 622 29 -259
aus den	-29 -14 0 132 0
aus der	-379 473 -50 -61 326
aus fremd	0 -121 0 0 0
aus ihrem	-26 -79 -118 235 -4
aus ihrer	-132 0 0 0 -96
aus in	0 -4 -16 0 0
aus ist	226 -14 0 0 0
aus nicht	-232 0 -334 0 0
aus progr	-284 0 -157 0 0
aus und	256 -43 -171 -35 -72
aus unser	-25 210 -75 -199 0
aus welch	0 -38 -30 0 0
ausdr-	-217 -76 662 -65 -61
ausdruck	-86 0 477 -62 -6
ausdrucken	-84 -76 -263 -3 -55
ausfa-	41 0 -158 -1 -85
ausfall	-254 0 -88 -1 -35
ausfi-	-159 0 0 0 -11
ausfu-	-81 0 -94 -14 0
ausfuellen	-81 0 -94 -14 0
ausga-	-5 248 1117 -111 -40
ausgab	0 321 0 0 0
ausgang	-5 -73 575 0 -6
ausge ?	-5 0 0 0 0
ausge _ ?	0 -72 -45 0 0
ausge _ wir	377 -94 0 -112 -34
ausge dass	0 -165 -8 0 0
ausge und	248 519 632 -8 -52
ausge werde	0 0 -175 0 0
ausge-	568 564 588 -263 -39
ausgeben	0 -52 -202 0 0
ausgebreitet	0 -72 -45 0 0
ausgedruckt	-144 0 -711 -30 0
ausgefallen	610 -143 1110 -70 -56
ausgefuehrt	0 270 -31 0 135
ausgehen	0 -165 -8 0 0
ausgeschaltet	-107 95 -112 0 -60
ausgeschieden	0 0 0 0 -14
ausgeschlossen	0 0 -38 51 0
ausha _ warte	0 0 -9 0 0
ausha-	43 -112 -21 0 0
aushang	43 -112 -21 0 0
ausku _ die	0 0 0 -177 0
ausku ob	0 0 -11 -12 0
ausku ueber	0 0 -97 -130 0
ausku-	-24 -76 -123 97 -177
auskunft	-24 -76 -123 212 -78
ausla-	-3 290 -34 183 0
ausland	0 290 -34 0 0
ausle-	-119 236 534 0 0
auslesen	-119 236 534 0 0
ausli-	0 -60 0 0 0
ausma-	-2 133 0 0 -25
ausmachen	-2 133 0 0 -25
ausna-	0 -64 -325 0 -42
ausre-	0 0 -16 0 0
ausri-	0 -93 0 0 318
ausrichten	0 -93 0 0 318
aussa ob	0 0 0 -56 0
aussa-	0 0 0 -56 0
aussage	0 0 0 -56 0
aussc-	-11 -208 -145 171 -102
ausschalten	0 -11 -16 -22 0
ausschliesslich	-11 -197 -129 0 -102
ausse ?	0 -52 0 0 0
ausse _ ?	-1 0 0 0 -40
ausse _ den	0 -44 -69 0 0
ausse _ die	0 -22 -26 0 0
ausse _ praxi	0 -13 0 0 0
ausse _ unser	-71 -51 95 0 0
ausse auf	-71 -95 50 0 0
ausse der	0 -42 -67 0 0
ausse gelan	-1 0 0 0 0
ausse in	0 -22 -3 0 0
ausse unser	0 0 -31 0 0
ausse-	218 -98 -11 -315 -151
aussen	-97 340 344 -17 -119
aussendienst	-43 -17 -41 -259 0
aussenstehender	0 -43 -47 0 0
ausser	116 -120 -159 -39 -10
ausserdem	261 -181 0 0 0
ausserhalb	-19 -66 -108 0 -22
ausst-	717 0 -778 -27 -48
ausstellen	589 0 -759 -27 -48
austa-	0 0 -263 -54 -188
austausch	0 0 0 -37 -188
auswa-	-312 -10 -31 0 -37
auswahl	0 -10 -31 0 -37
auswe-	0 0 -414 168 -12
auswertung	0 0 0 248 0
auswi _ die	0 -34 0 0 0
auswi auf	0 -168 0 0 -28
auswi-	0 -168 -17 0 -28
auswirkungen	0 -168 0 0 -28
auszu hat	0 141 -129 0 0
auszu-	555 212 -97 -79 -12
auszubildende	201 166 -180 0 -12
autho ?	0 0 0 -90 0
autho-	0 -14 -65 57 -18
authorities	0 -14 -20 -56 -18
authority	0 0 -46 113 0
auto	-1 -153 -28 -3 0
autom antwo	0 0 0 0 -264
autom updat	0 0 0 0 -26
autom-	-547 0 98 -13 -290
automatisch	-453 0 49 -13 0
automatische	0 0 0 0 -290
av-ve-	0 0 -48 0 -69
aw	0 0 0 0 552
aw _ nachr	0 0 0 0 -70
aw ihre	0 0 0 0 -70
away	202 -124 -86 0 0
azubi	547 641 0 0 -3
azubi hat	0 892 0 0 -71
azubi-	0 250 0 0 -87
azubine	0 250 0 0 -87
b	-39 -242 482 -5 -71
b 0	0 0 106 -5 0
back	-323 -36 296 -291 1113
back _ norma	0 0 0 0 565
back on	0 -36 -20 0 -149
back to	0 0 293 0 467
backu _ ?	0 0 -16 0 0
backu-	-331 189 958 0 175
backup	-331 168 1554 0 210
bad	314 0 0 0 -32
bald	-440 -10 0 -41 -18
bambe-	-24 0 0 0 -328
bamberg	0 0 0 0 -328
band	0 -281 66 -49 0
bande	-65 0 0 0 0
bank	-80 310 -61 -113 -43
bankd-	0 0 -37 0 -26
bankdaten	0 0 -37 0 -26
bankv und	-4 0 -58 0 0
bankv-	-4 -84 -58 0 0
bankverbindung	-4 -84 -58 0 0
barco _ den	0 0 -251 0 0
barco-	-280 -113 -357 0 0
barcode	-280 -113 -106 0 0
bayer-	0 -4 -142 -66 -23
bayern	0 0 -130 -66 -23
be	-121 383 -230 731 -111
be _ ?	0 0 -33 0 -16
be _ progr	-61 157 0 0 0
be _ the	0 -13 0 524 -7
be _ to	0 0 -60 0 -51
be back	0 -36 -20 0 0
be from	-61 157 0 0 0
beach ?	0 0 0 -114 0
beach-	-87 0 0 190 -14
beachten	-87 0 0 190 0
beant-	-22 197 0 -60 0
beantworten	0 0 0 -9 0
bearb-	-144 -40 0 0 -153
beate	-26 0 0 0 0
becau of	-184 0 -154 -53 0
becau-	231 -21 -292 -88 -63
because	231 -21 -292 -88 -63
bedan-	0 -10 -15 0 516
bedanke	0 -10 -6 0 222
bedanken	0 0 -9 0 294
beden weite	-28 0 0 0 0
beden-	-28 -62 0 0 0
bedenkenlos	-28 0 0 0 0
bedeu die	-3 0 0 0 0
bedeu-	-3 -40 -26 -6 0
bedeutet	-3 -40 -26 -6 0
bedie-	0 -42 -3 0 0
beein-	-217 0 0 0 -17
been	-82 507 -366 -149 -1
been _ ?	0 -71 -284 0 0
been _ by	0 0 -47 -60 0
been encry	0 261 -27 0 -43
been stole	0 -71 -5 0 0
beend-	139 -89 452 0 -37
beendet	151 -81 452 0 -37
befal-	-23 -91 -23 0 0
befallen	-23 -64 -23 0 0
befor _ happe	0 0 0 -35 -7
befor the	0 0 0 -29 -46
befor this	0 0 0 -35 -7
befor-	289 -157 0 -159 -79
before	289 -157 0 -159 -79
befue-	-41 0 41 0 0
befun _ ?	0 0 -97 0 0
befun nicht	281 0 179 0 -22
befun vom	0 369 600 0 -19
befun-	-227 464 954 280 50
befund	-41 -79 -412 335 166
befunde	-124 380 226 -100 -5
befunden	0 -18 -5 -60 -25
begin-	-120 51 -28 73 0
beginnt	-120 -3 -28 73 0
begru-	84 -27 -168 87 0
behal-	-203 -137 0 0 -79
behalten	-203 -123 0 0 -79
behan aus	-158 0 -86 -15 0
behan-	1195 -120 -751 220 -29
behandeln	313 -54 -83 -37 0
behandelten	-24 0 0 0 0
behandle	-94 -10 0 -8 0
behandlung	59 0 0 -1 -25
behandlungszimmer	-205 0 -235 0 0
behau die	0 -43 0 0 0
behau-	169 -147 -272 -24 -21
behauptet	169 -89 -272 -24 -21
beheb-	0 0 -20 0 0
beheben	0 0 -20 0 0
behel-	-35 -145 305 0 0
behin-	-13 -39 -29 0 0
behind	-13 -39 -29 0 0
behob-	0 -21 -46 0 675
behoben	0 -21 -46 0 675
behoe-	-13 0 0 -64 241
behoerde	0 0 0 -21 257
behoerden	-13 0 0 -43 -17
bei	-589 -205 1283 -195 -656
bei 0	38 -64 410 -149 -62
bei _ 0	-81 -43 515 -94 0
bei _ aerzt	0 0 -46 0 0
bei _ alles	250 0 -123 0 -81
bei _ am	201 -2 0 0 -41
bei _ an	45 0 -221 0 0
bei _ ander	-196 0 -212 0 0
bei _ angek	227 423 -86 0 0
bei _ angri	0 -18 0 0 0
bei _ anmel	220 0 -11 0 0
bei _ auch	-86 0 0 0 -61
bei _ auf	-92 0 368 -26 0
bei _ aufsc	0 0 -13 -18 0
bei _ aufsi	0 0 0 -72 0
bei _ das	204 -14 -37 0 0
bei _ daten	-80 -13 0 87 0
bei _ den	0 -59 0 0 0
bei _ der	258 417 -96 -34 -12
bei _ die	-225 45 -98 0 -30
bei _ drauf	0 123 -58 -46 -80
bei _ drin	-115 238 -48 0 0
bei _ durch	0 134 0 0 0
bei _ ein	0 -209 -62 -3 -1
bei _ eine	0 -151 0 0 -78
bei _ einen	0 81 -4 0 0
bei _ einge	0 0 0 -45 0
bei _ fuer	0 0 0 0 -3
bei _ geht	359 0 -26 0 -138
bei _ gespe	0 -81 0 0 0
bei _ hat	0 -318 -42 0 0
bei _ im	439 -125 -308 247 53
bei _ in	-33 -88 -462 -5 -35
bei _ ist	385 -19 -183 -19 339
bei _ jetzt	0 76 0 0 0
bei _ keine	-22 0 28 0 0
bei _ kolle	-2 -15 258 0 -42
bei _ kunde	0 241 0 0 0
bei _ kv	0 -7 -239 128 -24
bei _ laeuf	-261 -8 113 0 1179
bei _ liege	272 -29 -85 0 -26
bei _ mehr	0 -16 750 0 0
bei _ mit	0 0 490 0 0
bei _ nicht	-233 -80 -461 0 -61
bei _ niede	-43 0 -114 0 -18
bei _ niema	-40 0 -34 0 0
bei _ passi	0 0 0 -20 0
bei _ patie	-589 -74 -177 0 0
bei _ progr	-97 0 -155 0 -134
bei _ proze	-6 -46 -188 -128 -62
bei _ sei	0 -7 -89 0 -66
bei _ seit	-73 -104 627 -14 -87
bei _ sind	0 -104 -23 0 0
bei _ steht	-345 -37 -246 -70 -5
bei _ ueber	118 -13 -98 0 0
bei _ und	214 -13 390 0 0
bei _ unter	0 0 -56 0 0
bei _ von	50 -247 160 0 -38
bei _ vor	0 0 0 -99 -2
bei _ weite	0 87 -93 0 -9
bei _ wiede	0 0 0 -7 -224
bei _ wir	34 -32 -76 0 0
bei _ wurde	0 -19 0 0 -19
bei _ zu	-6 0 0 0 -3
bei allen	-251 -20 1191 -31 -47
bei dem	0 -18 -20 0 -24
bei den	256 -96 -169 -12 0
bei der	466 10 -379 426 -316
bei einem	-593 -100 -110 -31 0
bei einer	0 -17 45 0 0
bei euch	-180 -160 -195 0 -195
bei ihnen	-315 -614 -529 -266 -418
bei jedem	-78 -252 -66 0 -42
bei jeder	-100 -7 133 0 -71
bei keine	-65 309 895 0 -9
bei meine	-7 0 445 0 0
bei niema	506 -17 430 0 0
bei progr	-28 -17 -69 0 0
bei uns	86 52 -622 -296 99
bei unser	0 226 -65 0 0
bei wir	-105 71 159 236 162
beide	-268 -7 242 0 0
beide-	-326 26 1216 -29 -106
beiden	-326 164 641 0 -100
beides	0 -138 576 -29 -6
beim	1226 -17 -141 748 -542
beim _ auf	-80 -21 576 -8 0
beim _ der	58 29 -478 -63 -46
beim _ des	-101 -200 4 0 0
beim _ eines	384 -9 -224 -23 0
beim _ ersch	295 0 394 -2 0
beim _ haeng	316 0 -384 -16 -7
beim _ kommt	-76 177 192 -1 0
beim _ patie	-36 -108 371 0 -28
beim druck	275 -86 -638 -7 0
beim einle	0 -113 246 -49 0
beim falsc	-36 -108 488 0 -28
beim hochf	-140 123 0 0 0
beim kunde	52 0 0 0 -14
beim laden	83 -6 -239 0 -7
beim lande	0 0 0 -16 0
beim oeffn	96 -54 -367 0 0
beim start	11 -66 -107 -13 0
beim updat	0 0 -163 0 0
beim wechs	-93 0 -166 0 0
beitr-	0 -34 0 -21 -19
bekan _ die	0 -19 -171 -1 -17
bekan-	0 -254 -251 -28 -26
bekannt	0 -53 -251 -25 0
bekannte	0 -148 0 -3 -9
bekannten	0 -54 0 0 -17
bekom _ die	-16 59 0 0 0
bekom _ keine	18 -2 0 0 0
bekom die	96 -90 180 0 0
bekom ich	-105 0 -99 -4 0
bekom und	0 -73 -97 0 0
bekom wir	18 -2 0 0 0
bekom-	-146 -51 465 -84 -257
bekomme	215 -7 -99 -4 0
bekommen	-519 23 693 -114 -257
bekommt	158 -66 -129 34 0
belas-	0 -20 -7 -26 -100
belastbare	0 0 0 -25 -100
beleg-	0 0 -202 -24 0
bemer _ die	0 -10 -255 -218 -39
bemer dass	0 0 -272 -218 0
bemer und	0 -37 0 0 0
bemer-	-64 -237 -247 -275 -86
bemerkt	-64 -141 -272 -275 -86
benac ?	-24 0 0 -31 0
benac-	-24 -15 0 -31 -7
benachrichtigen	-24 -15 0 -31 -7
benen-	0 -40 0 0 0
benennen	0 -40 0 0 0
benoe _ die	0 -8 0 -245 0
benoe _ eine	0 -82 0 0 -10
benoe fuer	0 -50 -21 -27 0
benoe ich	0 -95 0 0 0
benoe wir	-18 -25 -69 335 -45
benoe-	-25 -269 -103 510 -91
benoetige	0 -95 0 0 0
benoetigen	-25 -78 -103 261 -91
benoetigt	0 -96 0 250 0
benut _ passw	-149 -33 0 0 -78
benut und	-34 24 0 0 0
benut-	447 -508 -555 -80 3
benutzen	-264 -30 -95 0 0
benutzer	760 -564 -290 -80 6
benutzername	-74 -52 -50 0 -4
benutzt	-161 0 0 0 0
beoba-	0 349 0 0 -156
berec-	0 -232 0 0 -8
berechnet	0 -49 0 0 -8
berei ?	0 220 0 0 0
berei-	135 -140 -113 -106 127
bereit	-125 -62 -27 -13 0
bereits	0 -114 -86 -17 127
bereitschaftsdienst	0 -23 0 0 0
beric _ den	0 0 0 -30 -6
beric an	0 -7 0 -30 -6
beric-	-543 -47 440 -93 411
bericht	-77 -47 0 -65 -21
berichte	-466 0 440 0 431
berichten	0 0 0 -28 0
berli-	0 -14 -20 -35 -18
berlin	0 -14 -20 -35 -18
berue-	-13 -16 0 0 -6
beruehrt	-13 0 0 0 0
beruf-	-13 -121 -8 281 -34
berufsverband	0 0 -8 0 -20
beruh-	0 -284 -24 -16 343
beruhigt	0 -284 -24 -16 343
besch ?	-41 0 0 0 0
besch _ ?	0 0 0 0 -31
besch _ dass	-25 -53 183 0 55
besch _ der	39 -17 -65 0 -13
besch _ muess	0 0 -3 0 0
besch _ oder	0 0 0 -64 -68
besch geben	0 0 -2 -44 -5
besch sagen	-13 0 -9 -39 -7
besch sich	-26 -69 186 0 0
besch-	220 -301 457 553 317
beschaedigt	-149 72 -96 -16 -13
bescheid	-18 -12 -15 -25 349
beschraenkt	-42 -17 0 0 0
beschwerde	-6 -5 -172 -11 13
beschwert	-31 -124 278 0 0
beset-	-98 0 284 -59 -234
besetzt	-98 0 53 -59 -234
beson-	-6 -27 0 0 0
besonders	-6 -27 0 0 0
bespr-	0 -30 -37 -169 301
besprochen	0 -30 -37 -119 301
besse-	60 -94 0 -67 -29
besser	-117 -94 0 -66 0
besserung	176 0 0 -1 -29
best	0 0 0 -18 -2
besta ?	-95 0 0 0 0
besta _ dass	-8 -14 0 0 -34
besta _ den	0 0 0 0 263
besta _ die	0 0 -99 -29 -15
besta _ uns	-52 0 0 0 -19
besta _ wir	-46 0 0 0 0
besta dass	-123 0 -68 0 0
besta sie	-106 -14 0 0 -229
besta-	-401 -176 -234 286 23
bestaetigen	-325 -230 -53 -346 80
bestaetigt	-13 220 -8 0 15
bestaetigung	-34 -108 -22 280 -57
bestand	-30 -13 -47 0 0
bestanden	0 -45 -20 0 0
beste ?	0 0 0 -29 0
beste _ 0	0 0 -50 -5 0
beste _ ein	0 0 -23 0 0
beste _ gefah	0 -11 0 0 0
beste _ uns	0 0 0 0 -106
beste auf	35 -94 -54 305 0
beste die	0 -11 0 0 0
beste fuer	0 322 0 0 -153
beste ist	-102 0 89 -33 -20
beste-	-135 210 94 167 691
besteht	-9 -117 -54 234 -109
bestellen	0 0 0 -29 0
bestellt	-102 162 144 0 -22
bestellten	132 -43 0 0 -103
bestellung	0 0 -190 -38 0
besten	0 -94 -26 0 -257
bestens	-200 0 0 0 1226
besti-	-59 -8 -103 0 -216
bestimmt	-59 -4 -103 0 -216
besuc-	0 484 -69 -63 -132
betra-	0 -31 281 0 224
betrag	0 -31 290 0 0
betre _ der	0 -135 0 0 0
betre _ die	-28 0 0 0 0
betre _ wir	0 0 0 0 -31
betre die	-65 259 -69 0 0
betre ist	157 0 0 0 -42
betre praxe	0 -51 49 0 0
betre-	-725 78 -40 -9 -421
betreff	-660 -231 -125 -9 -442
betreue	203 0 -69 0 0
betreuen	-268 181 450 0 -32
betreuer	0 25 0 0 195
betreut	0 -41 -138 0 -58
betreuten	0 194 -33 0 -20
betreuung	0 0 0 0 -64
betri ?	0 0 0 0 -61
betri das	0 0 -45 0 0
betri der	-61 0 -88 0 0
betri einge	103 0 -12 0 0
betri-	318 -433 -801 -147 -163
betrieb	611 -105 -441 -24 -97
betriebsstaette	0 0 -32 0 0
betriebsstaettennummer	0 0 -194 -11 0
betrifft	-295 -195 -51 0 -24
betro ?	-32 0 0 -8 0
betro _ bitte	0 -66 -8 0 0
betro _ der	0 0 -319 -76 -23
betro _ koenn	0 0 0 86 -6
betro _ nur	-112 0 -34 0 -45
betro _ und	0 0 -8 0 0
betro einri	0 0 0 -5 0
betro ist	-12 -94 -8 0 -45
betro kunde	0 0 0 -8 0
betro oder	-112 0 -34 0 -46
betro sein	0 0 -12 86 -6
betro sind	-97 0 -84 296 -34
betro und	0 -6 0 0 -113
betro-	-380 -352 -257 246 -281
betroffen	-256 -100 -249 263 -281
betroffenen	-124 0 -8 -8 0
betroffener	0 0 0 -5 0
betroffenheit	0 -252 0 -5 0
beunr-	0 0 0 -24 0
bevor	123 -53 -100 -58 -133
bevor das	0 0 0 -8 0
bevor ich	0 231 -1 -50 -37
bevor sie	261 0 0 0 -82
bevor wir	-134 -88 0 0 0
bewae-	0 0 0 -64 -43
bewaehrt	0 0 0 0 -43
beweg-	0 164 -36 0 -138
bewegt	0 164 -36 0 -138
bewer-	0 202 -39 266 0
bewerbung	0 191 0 266 0
bezah-	-150 48 0 0 -66
bezahlt	-150 0 0 0 -66
bezie-	-7 0 0 0 0
beziehen	-7 0 0 0 0
bezif-	-5 0 0 0 0
beziffern	-5 0 0 0 0
bg	0 -132 -129 611 0
biete sie	0 -15 -18 0 0
biete-	144 -15 -18 -16 436
bieten	0 -15 -18 -7 436
bietet	144 0 0 0 0
bild	-231 45 -235 0 0
bilde-	0 113 644 0 0
bilder	0 113 658 0 0
bilds ist	-164 298 -5 -23 -45
bilds steht	-186 384 0 0 0
bilds und	0 -16 0 -108 0
bilds-	524 435 -47 -194 122
bildschirm	429 39 105 -64 150
bildschirme	578 -361 -75 0 0
bildschirmen	-311 278 -19 0 0
billi-	0 -84 -126 378 -42
billing	0 -84 -126 378 -42
bin	-248 -548 -120 -348 124
bin _ 0	-90 0 -11 -24 -67
bin _ der	-155 -14 -93 0 0
bin _ in	267 -9 -68 0 -38
bin _ und	-79 -48 0 0 0
bin _ verpf	0 -71 0 0 -2
bin ab	0 0 -85 0 -26
bin bis	-1 0 0 -93 0
bin ich	-37 -204 -9 -51 -67
bin im	-61 0 -244 0 -7
bin in	-6 0 -39 0 0
bin nur	-30 0 0 0 0
binne-	0 -86 0 149 0
binnen	0 -86 0 149 0
bis	495 -611 651 721 -236
bis 0	-51 31 -80 -1015 -50
bis _ 0	-127 33 -215 438 -37
bis _ abend	201 0 0 -4 -58
bis _ den	-200 0 -128 -75 0
bis _ die	259 0 187 -35 0
bis _ ist	0 -7 0 -143 0
bis _ mitta	-33 0 0 346 -13
bis _ muess	-9 0 0 -8 0
bis _ muss	-73 -55 -75 418 0
bis _ nicht	-121 -18 -9 -302 0
bis _ raus	0 0 -17 -384 -11
bis _ uhr	-100 0 -28 -618 0
bis _ weite	88 -117 0 -21 -26
bis _ wiede	265 0 0 -21 -109
bis auf	147 -117 188 -54 -26
bis dahin	153 -25 -75 795 0
bis donne	0 0 0 372 0
bis ende	-19 0 -63 104 0
bis freit	-16 -49 143 -484 -2
bis heute	63 -125 -9 -444 -58
bis in	0 0 -137 -27 0
bis jetzt	-52 -2 -54 -164 -25
bis mittw	-19 -87 -90 513 0
bis morge	-15 0 -126 879 -24
bis sie	0 0 0 -9 -6
bis wann	0 0 0 -306 0
bis zu	-7 0 0 0 0
bis zum	211 -114 254 1029 -3
bis zur	11 0 90 102 0
bishe-	114 -8 0 -79 -275
bisher	114 -8 0 -79 -275
bisla-	-295 -73 -92 0 -25
bislang	-295 -73 -92 0 -25
bitco-	-256 563 -33 -99 0
bitcoin	-13 241 -4 -99 0
bitcoin-adresse	-242 322 -29 0 0
bitte	-364 -837 -377 -23 -245
bitte _ 0	0 0 0 0 -49
bitte _ an	0 -65 0 0 -8
bitte _ angab	0 -5 0 0 0
bitte _ anruf	120 47 0 -17 -60
bitte _ ausku	0 -40 0 -47 -14
bitte _ besta	0 -86 -8 0 0
bitte _ den	0 0 425 0 132
bitte _ die	0 -20 -48 -61 111
bitte _ ein	0 -75 0 0 -32
bitte _ einen	-1 0 0 0 -37
bitte _ ich	109 0 0 0 -29
bitte _ info	-34 0 0 0 -7
bitte _ melde	124 -216 0 0 -55
bitte _ mitte	-42 -117 0 0 0
bitte _ rueck	-244 182 439 0 96
bitte _ sie	-513 -310 -63 85 -721
bitte _ ueber	-14 0 0 0 0
bitte _ um	-70 -40 0 206 -57
bitte _ und	63 0 -10 0 -48
bitte _ wir	0 0 0 165 -71
bitte _ zurue	134 0 0 0 -81
bitte aende	-76 -24 -19 -38 -65
bitte an	-14 0 -48 -41 -57
bitte antwo	0 0 0 -309 -64
bitte bei	-11 0 -14 0 -58
bitte besta	-106 -14 0 0 -212
bitte bitte	239 0 -40 0 -82
bitte den	0 -126 0 -80 361
bitte die	0 0 0 0 373
bitte dring	18 0 -40 168 -57
bitte ich	-27 -40 0 183 -46
bitte in	0 -19 0 0 218
bitte infor	0 0 0 0 -36
bitte jeman	220 0 -13 0 0
bitte keine	-189 0 -70 -25 556
bitte kuenf	0 0 -164 0 -150
bitte loesc	0 0 0 0 -74
bitte melde	-65 0 -116 100 -17
bitte nenne	0 0 -53 0 0
bitte nicht	-49 0 -170 -17 225
bitte noch	0 0 0 -60 -31
bitte nur	0 0 -271 0 267
bitte ob	0 -20 0 0 -13
bitte passe	0 0 0 0 -74
bitte pruef	0 0 -47 0 0
bitte richt	0 0 0 0 -118
bitte rueck	80 0 -88 0 -129
bitte rufen	-7 0 -39 -41 -158
bitte sagen	0 -64 0 -24 -42
bitte schal	0 -15 -43 0 -36
bitte schic	-20 -93 0 0 -106
bitte schre	0 0 -46 0 0
bitte sende	0 0 -21 0 -83
bitte sie	0 0 -39 165 -100
bitte sofor	230 -216 0 -8 -55
bitte teile	-11 0 0 0 -43
bitte um	-241 -211 381 -413 -324
bitte wir	-191 0 0 -145 -10
bitte zurue	0 0 0 0 -145
bitte-	-84 -128 -110 -394 -109
bitten	-83 -123 -71 111 -10
bittet	0 -5 -39 -506 -100
blaet-	450 -32 -109 0 0
blaetter	450 -32 -109 0 0
blank	394 -38 -308 299 -142
blank-	-181 0 -213 -59 -25
blatt	-161 75 151 0 -7
blau	-81 0 -60 0 0
bleib _ 0	-17 0 -263 41 0
bleib _ bei	-126 0 215 -21 -3
bleib _ der	142 0 271 -4 -34
bleib bei	-8 0 -725 -53 -41
bleib beim	209 -6 -120 0 -7
bleib der	20 0 -84 154 0
bleib die	0 0 0 -41 0
bleib leer	-140 0 502 -41 0
bleib weiss	153 0 71 0 0
bleib-	-37 -179 380 71 509
bleiben	130 -154 468 -16 598
bleibt	-167 -25 -88 87 -89
bleis-	287 0 -61 0 0
bleistift	287 0 -61 0 0
blieb	-16 -11 -109 0 0
blind	301 0 157 0 0
blink rot	0 0 -271 0 0
blink-	-42 334 -172 -27 -33
blinkt	-42 50 -172 -27 -33
block	163 -64 -263 0 0
block-	-77 -305 -112 0 0
blocked	0 39 0 0 0
blockiert	0 -224 -112 0 0
bloss	-243 -124 429 218 132
bloss a	0 0 146 0 0
blutd-	414 -90 -509 -45 -52
blutdruck	512 0 0 -45 -49
blutdruckwerte	-37 0 -5 0 -3
book	-5 0 434 0 -14
boote-	-4 0 -8 0 0
bootet	-4 0 -8 0 0
braeu die	0 0 -35 352 0
braeu ich	0 -102 0 -7 -6
braeu-	-10 -224 -35 278 -6
braeuchte	0 -136 -35 29 -6
braeuchten	-10 -88 0 249 0
brand-	-122 0 -46 194 -84
brandt	-122 0 0 0 -22
brauc _ da	-152 0 0 219 -32
brauc _ dafue	-37 0 0 0 0
brauc _ das	249 0 -98 0 0
brauc _ die	0 0 -63 462 -51
brauc _ eigen	0 0 0 0 -51
brauc _ eine	0 -15 0 -68 -161
brauc _ einen	0 0 0 0 -25
brauc _ mehr	-120 0 -21 0 949
brauc _ neue	0 -59 0 0 -83
brauc _ nicht	-55 0 0 0 156
brauc _ noch	-11 0 0 -102 -24
brauc _ rechn	0 0 0 -342 0
brauc _ von	0 0 0 -19 -27
brauc die	-81 -23 -123 94 -143
brauc ein	-27 -89 0 0 -136
brauc eine	-124 -59 -88 -63 -196
brauc einen	-31 -41 -104 -64 -125
brauc fuer	0 0 0 338 -62
brauc ich	80 -102 214 29 488
brauc nicht	-120 0 -21 0 1279
brauc nur	-97 0 0 0 -56
brauc sie	0 0 0 -127 -261
brauc wir	-286 -35 143 113 109
brauc-	-123 -157 -234 299 1066
brauch	0 0 0 124 -4
brauche	-304 -220 101 -213 313
brauchen	-392 139 -33 193 128
braucht	324 -76 -205 195 629
breac ?	0 0 0 -45 0
breac-	0 0 0 265 -18
breach	0 0 0 265 -18
brich _ 0	0 0 -26 0 -62
brich ab	-1 0 186 -430 0
brich bei	0 0 92 0 -62
brich die	-96 0 -69 0 0
brich mit	0 0 81 -208 -13
brich nach	0 0 -535 0 0
brich-	-182 -60 1245 -889 -102
bricht	-182 -60 1245 -889 -102
brief	-213 -148 183 -31 0
brief schre	-155 -16 61 0 0
brief-	-248 234 131 247 -178
briefe	-248 140 614 254 -65
briefkopf	0 -266 -230 -8 0
bring-	209 -37 121 -23 0
bringt	96 -37 121 -23 0
broem-	-38 -64 0 0 -24
brows-	0 21 0 0 -4
browser	0 -86 0 0 0
bruec-	-174 0 0 -41 0
bsnr	-31 -194 -125 -1 0
bsnr 0	-31 -35 0 0 0
btm	-225 -75 38 -6 -23
btm-r-	966 -43 -460 -24 0
btm-rezepte	871 -29 -454 0 0
buche-	-176 0 296 -10 0
buchen	-176 0 296 -10 0
buchh-	0 0 -312 0 -17
buchhaltung	0 0 0 0 -17
buchs-	-118 246 85 -34 -105
buchstaben	-67 -52 149 -34 -105
buero	47 0 -10 0 0
buero 0	0 0 -10 0 0
buero _ 0	0 0 -10 0 0
buero-	27 -16 -22 0 0
bunde-	0 -1 -1 0 0
busin conti	0 -38 0 0 0
busin-	0 -38 0 0 0
business	0 -38 0 0 0
but	-220 -74 -92 -18 -43
by	-11 65 151 -108 -89
by _ ?	0 0 0 -90 0
by _ attac	0 -6 0 -15 0
by frida	0 -6 -165 228 -56
by hand	-22 0 363 -49 -7
by the	0 -6 -47 -66 0
bzw	0 -140 0 0 0
c	0 -20 -187 0 0
calen-	35 -19 -717 0 0
calendar	35 -19 -717 0 0
call	-132 0 -362 -21 259
call _ back	0 0 0 -21 -82
call me	0 0 0 -21 -98
calle-	-71 278 0 0 0
can	400 -174 -191 -115 -12
can _ still	-91 0 0 0 0
can ich	-84 0 0 0 0
can log	252 -73 0 0 0
can someo	0 -8 0 0 0
can they	0 0 -33 0 0
can we	-91 0 0 0 0
can you	-151 0 -47 0 -12
can't	37 0 -190 0 -32
can't _ the	-443 0 0 0 -32
canno _ any	281 -38 -171 0 0
canno be	-48 120 -244 -63 -22
canno open	8 0 -90 0 0
canno see	118 0 0 0 0
canno-	568 81 -419 -63 -55
cannot	568 81 -419 -63 -55
card	234 0 -151 -15 -156
card reade	0 0 -98 0 -110
cards	280 0 -153 0 -2
cd	0 0 0 -73 -164
celle	0 0 429 0 -31
chang _ passw	0 0 0 0 177
chang our	0 0 0 0 -16
chang-	-451 0 -114 -63 149
change	-286 0 -114 0 -44
charg-	0 0 -390 -58 0
chargennummer	0 0 -296 0 0
chart	-588 -61 547 -63 0
chart-	308 -60 78 0 -34
charts	308 -60 78 0 -34
check-	-194 -194 -138 0 285
checkliste	-12 0 0 0 0
chef	953 -61 -669 -86 -49
chef fragt	0 -1 -63 -71 -5
chef ist	153 0 -15 0 0
chefi _ ob	-2 0 -16 0 0
chefi _ wisse	0 -37 0 0 0
chefi fragt	-2 0 -16 0 0
chefi moech	0 -37 -9 0 0
chefi will	-154 -16 -103 0 0
chefi-	248 -124 -249 97 -9
chefin	248 -124 -249 97 -9
chiru ambul	159 0 -132 0 0
chiru-	93 -45 -132 322 -51
chirurgische	159 0 -132 0 0
chron-	-146 -18 -187 -163 0
claim _ be	-61 451 0 0 0
claim to	-61 451 0 -4 0
claim-	-61 451 -58 25 0
claims	0 -28 -58 25 0
clien-	469 119 -399 0 -47
client	204 -185 -226 0 0
clients	265 304 -172 0 -36
clini-	188 -69 -85 0 -15
clinic	188 -69 -85 0 -15
close	117 0 0 0 997
close on	104 -167 -79 95 0
close-	263 -205 -79 45 -51
closed	-26 0 0 -306 -46
closes	289 -205 -79 351 -5
code	-151 0 -357 0 0
colle-	359 -126 -121 -151 297
colleague	-122 -14 -24 -151 511
come	203 -49 140 0 0
comin-	0 0 377 0 0
coming	0 0 377 0 0
compa-	0 0 0 -24 -38
company	0 0 0 -24 -38
compl-	260 -181 -80 379 -37
compu ?	-4 0 0 0 0
compu-	197 208 -301 -49 -205
computer	-38 385 -220 -49 -165
computers	370 -65 -81 0 -40
confi-	-127 -106 -34 0 -116
confirm	-127 -81 -20 0 -116
conne _ our	0 -22 -24 0 0
conne _ the	146 0 564 -11 -48
conne passw	0 0 -11 0 0
conne remot	0 0 0 0 -44
conne to	146 -68 -57 0 -56
conne-	350 -86 730 -69 -186
connect	146 -68 96 0 -138
connection	-23 -3 96 0 0
connector	-9 0 501 -15 0
conta-	0 558 0 0 -39
contact	0 -76 0 0 -39
conti	0 -2 0 0 0
conti-	0 -38 0 0 0
continuity	0 -38 0 0 0
contr-	182 1200 -58 -11 -69
contract	0 -81 0 0 -15
copie-	-61 258 233 0 -3
coron-	0 -27 -17 0 0
could	680 -31 -7 0 -119
could _ send	0 0 0 0 -67
could _ tell	276 0 0 0 0
could not	699 -7 -7 0 -51
could you	0 0 0 0 -67
cover-	0 0 0 0 -33
crash-	-714 -92 654 126 -92
crashes	-393 -80 819 126 -92
crede-	0 634 0 0 0
crypt	0 375 -201 0 0
curso-	-111 394 -65 -14 -38
cursor	-111 394 -65 -14 -38
custo-	-158 -80 0 -96 -177
customer	-158 -80 0 -96 -24
customers	0 0 0 0 -153
cyber auf	0 -34 -1 0 -13
cyber-	-233 -76 -227 -50 -480
cyberangriff	-77 -36 -105 -19 -465
cyberattacke	-70 -40 -88 0 -15
d-arz-	-154 -73 401 151 -10
d-arzt-bericht	-92 0 -44 151 0
d-arzt-berichte	-62 -73 444 0 -10
da	-72 933 -133 -97 -129
da ?	0 0 0 0 -136
da _ 0	-4 0 -12 208 0
da _ ?	-95 -29 0 0 0
da _ bei	0 0 -28 -18 0
da _ der	0 -43 0 0 0
da _ die	-56 -11 -103 0 0
da _ dran	0 -27 0 0 0
da _ einer	0 746 0 0 -40
da _ hat	0 -1 0 0 -253
da _ keine	172 -26 -55 0 -4
da _ man	-76 56 -5 -85 0
da _ nicht	171 -49 0 0 0
da _ was	-65 159 0 0 0
da auch	0 -33 0 0 0
da der	-64 66 318 0 -4
da die	222 -72 109 35 -3
da drauf	0 -158 0 0 0
da ein	0 -65 0 0 0
da einen	0 278 0 -29 0
da einer	0 -15 0 0 0
da ich	-40 0 -73 -11 72
da ist	-105 216 -31 0 303
da jeman	0 -136 0 0 0
da jetzt	0 -46 0 0 0
da mit	0 -10 0 0 0
da nicht	-309 -93 -78 219 0
da steht	-429 164 235 -23 0
da und	-18 -1 -79 0 -298
da unser	0 24 0 -5 0
da war	232 -109 380 0 -4
da was	0 -50 0 -51 0
da wiede	0 0 0 0 -87
da wir	-51 -65 0 26 0
dabei	-264 217 28 -25 -112
dadur-	-5 0 177 0 0
dadurch	-5 0 177 0 0
dafue ?	-37 0 0 0 0
dafue _ ?	0 -27 0 0 0
dafue _ sie	0 0 -59 0 -29
dafue eine	0 -3 0 0 0
dafue-	-175 103 -63 183 -198
dafuer	-175 103 -63 183 -198
dageg-	-170 0 -107 -29 0
dagegen	-170 0 -107 -29 0
daher	-405 -360 671 -29 248
daher _ wir	0 -270 -24 -25 -113
dahin	153 -25 -75 795 0
dahin muss	-69 -17 -75 255 0
dahin steck	0 -30 0 0 0
dahin-	125 -95 -139 0 -132
dahinter	125 -95 -139 0 0
dale--	-97 -73 653 0 -195
dale-uv	-97 -73 653 0 -6
damal-	-10 -168 0 0 0
damals	-10 -168 0 0 0
dame	12 -33 -32 0 -24
damen	52 289 133 -40 -36
damen _ herre	-105 -75 92 -40 -28
damen und	-105 -75 92 -40 -28
damit	150 -308 -21 -87 436
damit _ ?	0 0 0 -7 0
damit _ daten	0 -2 0 0 0
damit _ die	0 0 -31 0 0
damit _ uns	0 0 0 0 -9
damit _ von	0 0 -16 0 0
damit der	0 0 0 0 -57
damit die	-29 -2 328 0 -60
damit ich	25 -2 0 -49 -61
damit ist	386 0 -141 0 286
damit nicht	-102 -5 -101 0 0
damit sie	0 -12 -205 -19 272
damit wir	7 -93 -49 -13 0
danac _ der	0 412 -4 382 -4
danac _ es	-19 -9 792 -23 -32
danac ist	-235 178 233 159 0
danac-	-238 271 268 699 -258
danach	-238 271 268 699 -258
daneb-	-48 739 -32 -65 -37
daneben	0 739 -32 -16 -37
dank	-297 -46 -61 -97 173
dank _ die	0 0 0 -97 -484
dank fuer	0 0 0 -97 25
dankb-	0 0 -55 39 248
dankbar	0 0 -55 39 248
danke	253 -128 -101 -74 -1140
danke _ die	0 0 0 -43 1150
danke fuer	0 0 0 -43 629
danke-	-133 0 0 -40 54
dann	-290 -29 -209 87 -395
dann _ das	0 0 0 0 -39
dann _ die	-62 -40 -49 -79 0
dann _ wiede	-20 -27 -72 -14 -102
dann _ wir	-129 -8 93 0 -41
dann auch	0 0 0 0 -10
dann ist	127 -8 -43 316 -206
dann noch	-62 -40 -49 -79 0
dann von	0 -110 0 0 0
daran	0 0 -54 210 -41
darau aufme	0 87 0 0 -37
darau-	484 286 -144 281 -37
darauf	462 286 -60 281 -37
darf	-391 -100 157 -33 211
darf ?	-25 0 0 0 0
darf _ die	0 0 -99 0 0
darf ich	-64 -35 0 0 0
darf man	0 0 -99 0 0
darue-	0 282 -23 0 -60
darueber	0 282 -23 0 -60
darum	-125 -67 -32 -24 243
darun-	239 207 0 -60 -76
darunter	239 207 0 -60 -76
das	-600 -233 -357 60 -790
das ?	0 369 -29 -69 0
das _ 0	-29 67 11 -52 0
das _ ?	-167 -330 -266 345 0
das _ aber	0 -16 -60 0 0
das _ alle	-101 0 173 0 -63
das _ allei	0 -140 0 0 -25
das _ als	-12 0 -95 0 0
das _ am	-222 -23 -37 -88 -62
das _ an	241 -87 -119 -89 -16
das _ auf	-48 -323 -94 0 0
das _ aufge	0 -51 0 0 0
das _ aus	-14 0 -55 0 0
das _ bei	66 -144 158 0 0
das _ beim	-80 -12 561 0 0
das _ bekan	0 -3 0 0 0
das _ bleib	240 0 36 -27 0
das _ brauc	0 -1 -241 296 -60
das _ brich	0 0 127 -325 -62
das _ das	0 181 0 0 0
das _ dass	-30 0 -3 -12 0
das _ dem	0 -55 287 -34 0
das _ den	-220 0 184 0 -2
das _ der	-148 287 496 -161 -69
das _ des	0 513 -32 -88 0
das _ die	-4 0 -243 -165 -84
das _ ein	-159 105 -143 430 0
das _ einge	0 102 -169 0 0
das _ einsp	-57 0 0 0 0
das _ falsc	0 -174 -15 0 -31
das _ formu	-86 0 -134 0 0
das _ fuer	54 -112 289 316 -109
das _ gefae	109 0 0 0 -10
das _ haben	-114 -43 -1 0 436
das _ haeng	130 0 492 -96 -15
das _ hat	-31 288 16 235 -297
das _ ich	-13 -27 -123 -19 -79
das _ ihnen	0 -23 0 0 0
das _ ihr	0 0 -84 0 0
das _ im	-75 -15 18 -234 -7
das _ in	-450 335 41 0 333
das _ ist	605 -88 -229 161 -255
das _ jetzt	647 -34 0 -13 0
das _ keine	-80 66 22 -31 -18
das _ kennt	0 0 -21 0 0
das _ kv	0 0 0 -20 0
das _ laess	-20 -43 153 0 -21
das _ laeuf	331 -42 -122 -70 74
das _ lande	0 0 328 0 0
das _ mache	0 0 -113 0 -125
das _ meine	0 0 0 0 -31
das _ melde	-140 0 79 99 0
das _ mit	125 -171 -97 0 -317
das _ nach	0 241 0 0 0
das _ nicht	-777 47 -1160 -46 -188
das _ noch	190 -85 293 -214 0
das _ nun	-31 0 -123 0 -42
das _ oder	-12 0 -115 0 0
das _ oeffn	133 -271 -175 0 0
das _ passw	122 -36 0 0 0
das _ patie	-53 0 0 -11 0
das _ progr	320 -21 -420 0 -6
das _ sagt	-40 0 254 -34 0
das _ schic	0 -21 54 0 0
das _ schon	0 -17 -41 -35 -225
das _ seit	-73 0 27 0 0
das _ sie	0 0 -127 0 -2
das _ so	0 0 -272 0 0
das _ soll	-4 0 0 139 0
das _ start	-813 -55 -85 0 0
das _ steht	456 0 -162 0 0
das _ stuer	-114 0 6 0 -32
das _ syste	235 -32 0 -8 0
das _ ueber	-62 0 -549 -31 0
das _ und	146 0 -74 0 0
das _ uns	0 -27 0 0 -13
das _ unser	-18 128 -54 -181 182
das _ verla	0 -160 279 -306 0
das _ verwe	287 0 -171 0 0
das _ vom	0 103 -166 -24 -12
das _ von	1 -134 19 -123 -222
das _ was	-136 0 0 352 -28
das _ wie	0 0 166 0 0
das _ wiede	0 0 0 0 -14
das _ wir	-37 125 -336 144 -315
das _ wird	-52 -56 -1101 0 -11
das _ zeigt	0 -19 500 -33 -16
das _ zu	0 -15 0 105 -195
das _ zum	0 147 -69 -163 0
das admin	0 0 -1 0 0
das alles	-23 0 0 0 0
das als	71 0 0 0 0
das alte	567 -83 -171 -46 0
das an	-188 0 406 -133 0
das angeb	0 -43 -44 -21 0
das auch	-38 0 -20 0 0
das bei	-187 0 282 0 0
das besta	-95 0 0 352 0
das bitte	0 0 0 -26 0
das darf	-53 0 382 -22 0
das datum	0 -90 -18 0 -58
das den	-53 -34 146 -11 0
das denn	-31 0 0 0 0
das der	0 0 0 -44 0
das die	0 0 328 0 0
das druck	223 0 -58 0 145
das ein	-16 0 0 0 0
das feld	-393 0 266 -65 -3
das fenst	107 -133 -55 -13 -9
das fernw	-37 -129 0 0 0
das formu	-174 0 206 0 -129
das fremd	-107 -6 -57 0 0
das fuer	0 52 0 0 0
das ganze	149 -33 -246 0 -315
das geld	0 -7 -63 183 0
das gerae	-51 151 471 0 -12
das gleic	-166 0 207 0 0
das hat	-44 0 -15 -150 -89
das im	-111 0 0 0 0
das in	0 -11 0 0 280
das inter	0 -80 233 -14 0
das irgen	225 -32 0 -52 0
das ist	914 -63 -431 192 -64
das jetzt	-23 -22 214 0 -135
das kabel	0 0 0 0 -40
das karte	-176 0 -302 0 -16
das kennw	-219 27 -213 -39 -38
das konne	0 -11 -161 0 -118
das kunde	-71 0 0 0 -26
das labor	0 -34 -586 0 162
das liege	0 -24 0 0 0
das melde	-81 0 0 -266 0
das mit	-102 -78 198 0 -2
das modul	-15 0 155 -62 -85
das moech	0 -10 -96 0 -17
das muste	0 0 -153 0 0
das neue	88 -36 -4 201 -15
das nicht	-57 0 -171 0 -75
das noch	-2 88 0 0 0
das nur	-129 0 -54 0 -120
das passi	0 0 0 -160 0
das passw	-114 330 -169 0 -2
das praxi	-15 -36 -51 -40 0
das probl	0 0 -23 -45 -21
das progr	87 -320 138 -120 -228
das pruef	0 0 180 -175 0
das quart	0 0 -255 -118 0
das rezep	570 0 -163 0 -55
das richt	-6 -61 -134 0 0
das rki	-19 0 0 -110 0
das schli	0 0 0 -37 0
das schon	0 322 0 -24 -417
das selbe	0 0 -86 0 -40
das siche	0 -59 59 -24 -48
das sozia	-45 0 0 147 -13
das syste	882 -43 -131 -31 0
das team	202 -237 0 -82 -208
das telef	-58 -59 722 0 -52
das termi	-266 -14 359 0 -7
das ticke	-93 0 -23 -86 -298
das tun	155 -53 -196 0 0
das ueber	-230 -16 -103 0 0
das ultra	0 0 584 0 0
das uns	0 166 0 0 0
das updat	25 -30 -562 -37 -243
das vom	-18 -16 -83 0 0
das von	0 -140 0 0 -25
das war	0 55 -46 -16 282
das warte	-494 -19 -184 -24 0
das was	0 -134 0 603 -22
das wiede	265 0 0 -21 -187
das windo	0 -43 0 0 0
das wir	0 20 -44 123 -31
das wisse	-71 0 0 -57 0
das zerti	0 -11 -232 -48 0
dass	-391 -480 93 -399 -681
dass _ bei	-41 0 -34 0 0
dass _ das	187 -32 0 0 0
dass _ daten	0 -45 0 0 0
dass _ dem	-72 0 0 0 0
dass _ den	250 0 -8 0 0
dass _ der	0 0 0 0 -28
dass _ die	-53 189 260 0 -47
dass _ ein	-68 0 0 0 0
dass _ etwas	0 -82 0 0 0
dass _ fremd	-64 -35 0 0 0
dass _ gehac	0 -91 0 0 0
dass _ ihnen	-95 -86 0 0 -9
dass _ im	-153 -10 -2 0 -47
dass _ in	0 -158 0 0 0
dass _ jeman	0 -30 0 0 0
dass _ mit	0 -16 0 0 -18
dass _ nicht	-345 -11 -53 0 -330
dass _ patie	-52 0 119 0 0
dass _ progr	-12 0 0 0 0
dass _ saube	0 -88 0 0 0
dass _ sie	-67 226 -23 0 0
dass _ softw	0 -66 -8 0 -24
dass _ uns	-15 0 -18 -26 -23
dass _ unser	-58 279 -77 0 0
dass _ von	0 87 -31 0 -21
dass auf	-41 311 -77 0 -28
dass bei	-63 -108 -52 -61 -9
dass da	0 -15 0 0 0
dass das	-12 -88 -84 0 0
dass der	0 -172 -25 -46 189
dass die	-119 -268 404 -25 -160
dass ein	341 -56 0 0 0
dass eine	-8 -133 0 0 0
dass er	0 0 0 0 -30
dass es	0 0 0 0 -3
dass fremd	0 -304 0 0 0
dass ich	-128 187 164 0 0
dass ihre	-164 0 355 0 -84
dass in	0 0 -51 0 0
dass jeman	0 212 0 0 0
dass keine	179 0 -84 0 0
dass man	289 -209 -277 0 0
dass mit	-49 -52 0 0 0
dass nicht	-29 0 0 0 0
dass niema	0 -153 0 0 0
dass sich	-64 -93 0 0 0
dass sie	47 -25 202 -26 -388
dass unser	277 74 -138 0 -24
dass wir	-186 -62 82 -66 -101
dasse-	-46 -37 42 0 -5
dasselbe	-46 -37 42 0 -5
data	-77 -32 251 418 -39
data ?	0 0 -47 0 0
data _ autho	0 0 -46 209 0
data _ stole	0 0 -5 0 0
data been	0 0 -5 0 0
data prote	0 -32 -46 486 0
datab-	885 -152 -390 -11 -11
database	885 -152 -390 -11 -11
date	0 0 0 -7 0
datei	-427 394 730 380 -68
datei _ dem	-131 -293 -43 0 0
datei auf	-97 -321 -43 0 0
datei die	0 152 -5 -5 0
datei mit	-34 397 -219 0 0
datei-	-453 787 39 -102 -23
dateien	-453 787 39 -102 -23
daten	-86 862 -38 158 -368
daten ?	0 0 0 101 0
daten _ ?	-7 0 0 -58 0
daten _ bei	0 0 0 0 -66
daten _ dem	-52 90 -10 -25 0
daten _ den	-29 -11 0 -44 0
daten _ der	-4 -19 213 -81 0
daten _ die	155 0 -106 119 0
daten _ eine	0 -5 0 0 0
daten _ fremd	0 -121 0 0 0
daten _ gefun	123 -65 -179 0 0
daten _ ihnen	0 0 0 179 0
daten _ ist	0 0 -148 0 0
daten _ mehr	-204 0 110 0 0
daten _ nicht	561 -26 366 -14 -75
daten _ patie	-26 200 0 0 0
daten _ praxi	-104 135 0 0 0
daten _ progr	-30 -90 171 0 0
daten _ seit	52 -4 433 -2 -12
daten _ sich	501 0 -111 0 0
daten _ siche	0 0 -102 0 0
daten _ und	69 -69 -19 -151 0
daten _ uns	0 -2 0 0 0
daten _ unser	-3 377 -5 -104 0
daten _ wir	-81 -121 0 -14 -43
daten _ worde	0 -6 0 0 0
daten auf	-36 126 -41 0 0
daten aus	-31 -160 361 -15 -30
daten bei	0 -2 0 -35 0
daten der	-27 -6 0 179 0
daten des	-156 0 -168 0 -4
daten die	-66 -51 0 0 -17
daten fuer	0 0 0 0 -156
daten hat	0 0 0 -43 0
daten im	-72 -13 0 0 -2
daten in	-88 203 132 0 0
daten ist	615 -92 -6 -31 425
daten jetzt	-99 -156 0 0 0
daten laess	501 0 -111 0 -18
daten meine	-77 0 0 0 0
daten melde	0 -7 341 0 -12
daten nach	0 132 -10 0 0
daten nicht	145 -140 -197 0 -52
daten sind	415 190 -160 0 0
daten und	99 -138 -110 -65 0
daten unser	0 0 0 74 0
daten versc	0 86 -25 0 0
daten vom	-38 51 -56 -27 0
daten von	-26 373 33 159 0
daten vor	-81 0 0 -14 0
daten zur	0 -12 0 0 0
daten-	22 -246 -444 -93 -102
datenabfluss	0 135 0 214 0
datenbank	653 -271 -1326 -31 -170
datenbankdienst	730 0 -110 0 -30
datenbankserver	183 -20 -58 0 0
datenbestand	0 -6 0 0 0
datenschutz	0 0 -55 179 0
datenschutzbeauftragte	0 0 0 -56 0
datenschutzbeauftragten	0 0 0 0 -26
datenschutzbeauftragter	-27 -52 -38 326 -22
datenschutzbehoerde	-87 0 0 -165 0
datensicherung	-178 -15 1298 -154 -117
datenstelle	0 -13 36 -35 -7
datenuebernahme	-157 -176 0 0 -2
datum	-4 -8 -286 0 -135
dauer _ minut	-87 -133 -35 0 0
dauer nach	-142 144 55 0 0
dauer-	-780 -185 770 -287 -126
dauern	-2 0 0 0 0
dauernd	-329 76 985 -44 -58
dauert	-378 -202 -505 -68 -68
daume-	120 0 0 0 -287
daumen	120 0 0 0 -287
davon	-157 667 -106 544 -168
davon _ dass	-36 -263 -16 0 0
davon aus	-36 -98 -8 0 0
davon ausge	0 -165 -8 0 0
davon erfah	0 -39 0 0 -44
davor	-150 0 0 0 0
day	152 0 -463 0 -209
days	67 -143 0 0 0
dazu	-293 98 142 200 469
dazu ?	0 -7 0 0 0
de	59 121 633 -79 173
de 0	-4 -78 -115 -32 -1
de _ 0	-4 -78 -115 -32 -1
dead	398 -13 -8 -10 -2
deakt-	0 0 0 0 94
dear	0 0 0 -7 -80
decry-	-34 181 0 0 0
defek-	489 -25 -154 -44 0
defekt	154 -25 -154 -44 0
defen-	0 66 -36 0 0
defender	0 66 -36 0 0
deins-	-47 77 0 0 0
deinstallieren	0 -73 0 0 0
deliv-	0 -17 -158 0 -73
delivery	0 -17 -158 0 -22
dem	-931 171 451 415 51
dem 0	-100 -23 82 0 318
dem _ 0	-173 15 159 -104 324
dem _ ?	0 -281 -11 0 -41
dem _ alle	0 0 -42 0 0
dem _ am	-96 652 -33 104 0
dem _ an	-49 52 0 0 0
dem _ auch	-23 -125 0 0 0
dem _ auf	117 -127 -93 -7 -15
dem _ aus	-381 0 679 0 -6
dem _ bei	-147 -34 175 40 0
dem _ das	-72 -45 292 0 0
dem _ der	-123 427 155 -99 626
dem _ des	-383 426 123 0 0
dem _ die	21 -197 110 -24 -48
dem _ eine	0 -93 -43 0 0
dem _ fehle	0 -45 -10 -25 0
dem _ fehlt	0 -41 -277 -46 -14
dem _ gesto	0 -124 -175 -22 0
dem _ haben	-84 264 -43 0 -60
dem _ im	-238 -4 -32 0 0
dem _ in	-32 131 -205 -6 0
dem _ ist	-178 0 -373 -13 424
dem _ kommt	934 0 -295 0 0
dem _ laufe	0 171 -137 0 0
dem _ liegt	-34 340 0 -6 0
dem _ mit	134 108 0 0 0
dem _ nicht	574 -72 -527 324 -58
dem _ noch	-118 -18 155 0 0
dem _ novem	0 0 -119 0 -6
dem _ nur	0 -90 -80 0 0
dem _ oder	0 -237 0 0 0
dem _ patie	0 -17 232 0 0
dem _ progr	97 25 0 0 0
dem _ rechn	-97 0 -6 0 0
dem _ sind	-86 379 80 -224 -42
dem _ start	111 -143 -278 0 0
dem _ steht	-123 6 116 -24 0
dem _ ueber	-46 70 0 -10 0
dem _ und	-147 -41 0 241 -48
dem _ unser	0 32 -131 -8 -28
dem _ updat	-161 0 -79 -18 0
dem _ vom	-128 165 -171 0 0
dem _ von	-70 0 -206 -60 -31
dem _ war	0 -15 -55 0 -140
dem _ wie	0 0 -11 0 0
dem _ zu	0 -41 0 0 0
dem alten	153 0 -131 0 -3
dem angri	-47 -8 -123 -204 -76
dem anmel	157 362 0 0 -25
dem ausla	0 -90 0 0 0
dem bilds	0 231 0 0 334
dem brief	0 -24 328 -8 0
dem cyber	0 0 0 -5 -63
dem daten	0 -118 0 0 0
dem deskt	0 86 -32 -6 0
dem dritt	42 0 -139 -100 -13
dem druck	170 298 -373 -5 -2
dem falsc	0 -234 201 0 0
dem ganze	-156 0 -71 0 0
dem gedae	350 0 -86 -23 0
dem hack	0 -15 -11 0 0
dem hacke	-10 -28 0 -7 -48
dem handy	-17 -70 252 0 -11
dem haus	0 -21 162 0 0
dem hochf	-99 -87 -334 0 0
dem inter	0 0 -26 0 0
dem kennw	-6 -45 -42 0 0
dem konne	-118 -1 135 0 0
dem letzt	-130 0 -217 -15 0
dem naech	-10 0 -41 0 0
dem namen	-34 129 -131 0 -22
dem neuen	-97 -170 -239 0 0
dem neust	-50 0 104 0 -262
dem passw	228 -75 -43 0 -31
dem praxi	0 55 0 0 0
dem progr	412 -283 -1 -39 0
dem quart	0 -13 315 -224 0
dem rechn	155 -26 -138 0 0
dem rezep	-364 -77 -83 0 0
dem scann	0 -132 -158 0 0
dem serve	-100 -166 115 -25 -48
dem speic	-310 -84 134 -1 0
dem stand	0 -121 0 0 0
dem strom	-22 0 -19 0 0
dem table	0 0 -136 -5 -15
dem tausc	-52 0 -21 0 0
dem termi	0 194 -168 0 0
dem ueber	-73 0 -194 -11 0
dem umbau	0 0 -65 0 0
dem updat	217 0 28 -5 -91
dem vorfa	-79 -67 0 -52 -24
dem was	0 0 -105 0 0
dem woche	-243 -130 496 0 -32
demna-	0 -70 0 0 -35
demnaechst	0 -70 0 0 -35
demse-	0 200 -123 0 -26
demselben	0 200 -123 0 -26
den	-206 171 -432 274 -122
den _ 0	-46 0 -12 -10 -26
den _ ?	0 -33 0 0 0
den _ am	415 -26 -185 -238 0
den _ an	0 -117 -9 0 0
den _ auf	222 77 -6 0 -2
den _ aus	-429 -83 113 0 -96
den _ bei	-96 361 0 -36 48
den _ der	116 136 -341 -101 -51
den _ des	0 0 -31 0 0
den _ die	6 -56 -1 0 0
den _ diese	0 0 0 0 -73
den _ eine	-62 0 0 0 0
den _ einen	0 0 -10 0 0
den _ einge	94 -67 0 0 0
den _ fuer	-244 0 -70 90 -14
den _ gelas	-72 511 0 0 0
den _ gezog	0 -180 -40 0 -79
den _ haben	-216 -67 -6 439 -71
den _ hat	185 -10 0 0 -2
den _ ihnen	0 0 -47 0 0
den _ im	0 -15 -146 0 -39
den _ in	-41 193 -52 0 -4
den _ ist	68 -43 -102 0 -20
den _ melde	0 233 0 162 -3
den _ mit	-39 -144 247 -177 -20
den _ neu	0 -105 0 0 225
den _ nicht	-197 -334 -3 -174 -143
den _ oder	0 -46 0 0 0
den _ rechn	-302 404 -48 0 -77
den _ sagen	-53 0 0 -11 0
den _ schon	-85 0 -29 0 0
den _ serve	-119 -198 0 0 163
den _ sind	0 0 -11 0 0
den _ tag	343 -34 215 0 -14
den _ ueber	178 -59 55 0 0
den _ und	53 -87 436 -96 -35
den _ unser	298 -18 0 0 0
den _ vertr	19 -17 0 0 0
den _ vom	204 202 -25 0 -84
den _ von	-9 -78 639 0 -131
den _ vor	-29 -3 0 -44 0
den _ wiede	-136 0 120 0 -243
den _ zu	-239 -56 399 -24 -23
den _ zum	0 0 0 151 0
den akuts	0 0 0 0 -70
den alten	-91 -23 217 0 0
den ander	75 -59 -127 -50 -44
den angri	-8 -150 0 0 -194
den anhan	-50 355 0 0 -22
den arztb	0 0 -5 -5 0
den befun	0 -64 -5 -60 -13
den behan	0 -5 -25 -27 0
den bei	0 0 -47 0 0
den benut	0 0 0 -80 -22
den beric	0 -7 0 0 0
den betri	257 0 0 -24 -7
den bilds	-17 -100 252 0 0
den brief	0 254 0 0 -5
den cyber	-31 -36 0 0 0
den daten	46 0 -123 -92 -26
den druck	0 -184 0 -39 -38
den einbr	0 -37 0 0 0
den einga	0 0 0 0 193
den empfa	0 126 232 0 -24
den ernst	-286 0 -102 0 -128
den erpre	0 -154 0 0 0
den falsc	0 -56 -359 0 320
den fehle	0 -15 -200 -109 69
den fernw	0 100 0 0 -23
den fernz	-101 -61 219 0 0
den ganze	-197 -240 8 0 -13
den jahre	-29 -3 0 -93 0
den jetzt	-3 0 0 0 0
den kalen	-10 -48 104 0 0
den kaste	0 -5 -146 0 0
den keine	-253 2 0 0 0
den knopf	-126 -64 -161 0 0
den kolle	222 -42 0 -13 231
den konne	-22 -175 -194 0 3
den kopf	171 -20 -27 0 0
den labor	0 -41 415 0 -194
den leute	293 0 -17 -57 0
den link	-42 104 0 0 0
den naech	0 0 0 0 -26
den neuen	-50 -64 -52 -56 172
den notfa	-52 0 -6 0 0
den patie	-502 0 -91 133 -15
den pc	0 225 0 0 0
den praxe	0 -20 0 0 -32
den praxi	-138 9 0 0 0
den rechn	-314 -99 0 0 0
den rueck	0 0 -26 0 -170
den serve	160 -78 638 -33 73
den softw	0 0 0 -12 -59
den stand	-34 0 664 0 -62
den steck	0 -130 -42 0 -175
den taete	0 0 0 0 -11
den termi	135 -63 -90 -374 0
den ti-zu	0 0 0 0 -20
den vorfa	-47 0 0 -133 45
den vorga	0 0 0 0 663
den wir	-7 -54 0 -8 -134
den zugan	0 242 0 0 0
den zweit	343 -106 -32 0 -17
denen	80 519 167 253 -15
denen wir	-11 -2 -26 0 -15
denkb ?	0 -11 0 0 0
denkb-	0 -11 0 0 0
denkbar	0 -11 0 0 0
denke an	0 0 -55 -65 474
denke-	164 0 -89 210 420
denken	164 0 -89 210 420
denn	1112 -220 -561 -260 -60
denn _ ?	-31 0 0 0 0
denn _ der	143 0 0 0 0
denn _ die	0 -38 -10 0 0
denn _ euch	-9 0 0 0 0
denn am	154 -25 0 -178 0
denn bei	-11 0 0 0 0
denn die	626 -97 -175 0 -41
denn jetzt	-97 0 0 0 0
denn nun	-91 0 0 0 0
dense-	-47 0 0 0 0
denselben	-47 0 0 0 0
depar-	134 0 -123 0 -33
department	134 0 -123 0 -33
der	-398 305 -41 551 -1
der 0	338 -57 -232 377 -37
der _ 0	-135 -52 -187 249 -51
der _ ?	-36 185 -8 -142 -11
der _ ab	-55 -16 61 -20 -128
der _ aber	-484 -107 -133 -6 -12
der _ alle	-8 435 -55 -48 -6
der _ alles	38 -29 -227 0 -223
der _ als	0 321 -109 0 0
der _ am	-442 441 -365 153 -62
der _ an	-27 -104 -79 324 -15
der _ anmel	-68 169 155 0 0
der _ antwo	-193 0 120 0 0
der _ auch	-219 -468 232 -72 -98
der _ auf	-200 -47 -686 -53 -57
der _ aufge	0 83 0 0 0
der _ aus	-339 18 -309 -57 -14
der _ ausge	401 87 -58 -8 0
der _ bei	-344 -62 274 -106 -65
der _ beim	0 -20 -46 213 0
der _ bekan	0 -30 0 0 0
der _ besch	185 0 0 59 -70
der _ betri	-181 0 -95 0 -4
der _ betro	-32 0 -8 -8 -34
der _ bis	279 -4 -147 -454 308
der _ bitte	0 -4 0 87 340
der _ blink	0 0 142 0 -33
der _ brand	0 0 0 0 -22
der _ brauc	-13 0 -37 -188 -109
der _ damit	25 0 -49 0 -9
der _ das	0 0 -123 521 -24
der _ dass	0 -30 -51 0 0
der _ daten	0 -42 0 0 0
der _ davon	-8 -111 0 0 -45
der _ den	186 -157 -120 184 -20
der _ denn	366 0 -60 0 0
der _ der	-269 -359 146 222 -109
der _ des	-98 108 -203 0 -160
der _ die	152 -164 168 -9 -18
der _ doppe	0 0 -16 0 -3
der _ drin	0 -177 0 0 0
der _ druck	0 0 88 0 -9
der _ durch	-42 -228 -15 -16 -59
der _ ein	-13 -16 113 0 -13
der _ eine	0 -20 0 0 0
der _ einen	-12 -12 -110 -68 0
der _ entha	0 -26 0 0 0
der _ errei	0 -3 -82 0 0
der _ etwas	0 -21 0 0 0
der _ fehle	0 0 -450 -60 -5
der _ fehlt	0 -108 -224 -21 415
der _ festg	0 -50 0 0 -7
der _ finde	-65 146 -336 0 0
der _ frage	-45 -118 0 0 -16
der _ fragt	0 -1 -63 -98 -19
der _ fuer	-361 -80 -333 -42 -82
der _ funkt	-60 0 457 0 -35
der _ geht	-553 -109 -365 73 652
der _ geles	-32 -27 0 0 -5
der _ gespe	-10 44 -19 0 0
der _ gibt	668 0 -146 -23 -185
der _ haben	-125 -15 326 245 -22
der _ haeng	25 0 594 0 -81
der _ hat	314 96 282 -1 -1
der _ herau	-15 -44 -133 0 0
der _ herum	-53 -52 0 0 0
der _ hinte	97 -42 0 0 198
der _ ich	163 -125 111 101 -55
der _ ihrer	0 -16 0 0 0
der _ im	87 494 -394 265 -108
der _ in	27 2 -694 -12 -114
der _ ist	-82 400 689 -32 -318
der _ jetzt	-12 -46 0 0 0
der _ kam	-24 -33 -103 0 0
der _ kann	-338 -2 -157 0 0
der _ keine	-24 -6 -114 208 -35
der _ koenn	128 0 -113 -18 -12
der _ kolle	86 0 0 -12 -3
der _ komme	-216 -52 591 -5 0
der _ kommt	-98 -51 -15 0 0
der _ kunde	0 -19 0 -8 0
der _ laess	-314 0 443 -57 0
der _ laeuf	-427 95 469 -194 -138
der _ lande	0 0 -91 -30 -64
der _ liest	0 0 -14 0 -18
der _ melde	-72 -7 -99 -7 -17
der _ mit	-246 -296 -327 -37 -112
der _ moech	0 0 -29 0 -44
der _ muss	0 0 -279 2 0
der _ nach	-200 -135 536 0 0
der _ neu	0 0 -112 0 157
der _ nicht	302 -89 -893 510 143
der _ nimmt	-190 -40 608 -5 -26
der _ noch	143 -30 0 -46 0
der _ nur	145 -6 -66 0 -72
der _ oder	0 -5 0 -27 0
der _ piept	-54 -86 0 0 -42
der _ praxi	-77 0 415 0 0
der _ progr	-3 380 0 0 -42
der _ rechn	201 -72 0 0 -28
der _ sagt	71 -13 145 -12 -20
der _ schla	0 273 183 0 0
der _ schon	0 0 -101 0 0
der _ schre	355 188 -17 -25 0
der _ sei	-9 -194 -171 -1 0
der _ sein	0 -5 -23 202 0
der _ seit	-70 0 363 -31 0
der _ sind	612 119 -137 0 -2
der _ soll	0 0 -58 0 0
der _ stand	-13 -111 0 0 -47
der _ start	50 0 0 0 -8
der _ steck	0 0 -91 -9 0
der _ stehe	-162 183 -25 -51 -25
der _ steht	201 180 582 -115 -33
der _ stimm	0 -160 -257 -36 0
der _ strei	-119 0 -108 0 -29
der _ techn	0 -18 0 0 0
der _ ueber	136 -86 -581 -36 -27
der _ um	0 0 0 100 -114
der _ und	100 -180 -325 713 -60
der _ uns	0 0 0 0 -10
der _ unser	0 -71 -51 133 0
der _ unter	-46 -43 -10 0 0
der _ verei	0 0 0 -18 0
der _ versi	0 0 -61 0 0
der _ vom	-16 -173 -115 -72 0
der _ von	71 -51 541 -212 -329
der _ vor	123 -157 -103 -115 0
der _ war	0 -249 0 -6 -60
der _ weg	-201 34 423 0 0
der _ wenn	0 -15 -65 -67 0
der _ werde	0 0 -438 -100 -30
der _ wiede	421 0 -130 0 152
der _ will	664 0 0 216 -57
der _ wir	-214 -98 374 0 -20
der _ wird	0 713 314 103 0
der _ wollt	0 -34 -9 0 -139
der _ wurde	-77 38 -19 -15 0
der _ zeigt	-67 205 381 -74 -12
der _ zieht	0 -172 -143 0 -4
der _ zu	88 -48 -161 203 -15
der _ zum	0 -159 -60 176 0
der _ zur	-89 0 0 0 -53
der _ zwei	108 0 233 -3 0
der abrec	0 0 169 -4 0
der aende	-197 0 -71 0 0
der aerzt	-64 0 231 0 0
der akte	-151 -351 313 0 -91
der alte	-217 -24 0 0 -48
der alten	338 -18 -32 0 0
der ambul	-273 119 262 115 -35
der angri	-39 -58 -34 0 -103
der anmel	625 -10 -144 -123 -293
der anruf	-107 -318 -33 -132 -5
der apoth	24 -50 392 0 0
der arbei	-106 107 300 0 -4
der arztb	-74 -58 -52 0 0
der attac	0 -20 -3 -59 -74
der auch	0 -21 0 0 -42
der aufsi	0 -6 0 -211 0
der ausfa	0 0 -57 0 0
der auswa	0 -10 -31 0 -37
der barco	0 -20 -90 0 0
der befun	-7 0 278 374 -22
der behan	0 0 0 42 0
der betri	396 0 0 0 -22
der betro	0 0 0 -8 0
der bilds	-104 310 -6 -23 -154
der bitte	0 0 0 0 -114
der brief	0 0 -206 -31 0
der chef	-226 -167 -384 -80 -5
der compu	-137 135 -85 0 -78
der cyber	-4 -40 0 -14 -15
der dann	0 -110 0 0 0
der das	-137 0 -21 0 0
der daten	493 -115 -202 -94 -85
der der	0 -8 0 0 0
der diens	-387 25 123 0 0
der dokto	221 0 157 -9 -2
der dokum	0 0 -17 0 362
der druck	-412 50 468 -184 315
der durch	0 56 -336 286 352
der einri	0 0 0 -107 0
der elekt	0 0 128 0 0
der entde	0 -58 0 0 0
der erste	-208 -54 -13 0 0
der etike	-219 -20 -163 -34 -108
der expor	-75 -49 498 -127 0
der falsc	0 0 380 -76 -13
der fehle	-176 -17 -77 0 -99
der ferne	-47 148 -81 0 0
der fernw	-6 -6 -27 -27 279
der fests	0 0 0 0 340
der firew	-166 -110 0 0 -31
der firma	0 -205 0 0 0
der formu	-261 0 496 0 0
der ganze	-135 0 266 0 -17
der gemat	-46 0 -145 -89 0
der gemei	0 204 0 0 0
der gesam	25 0 152 0 0
der gesch	0 -19 0 -72 -361
der gripp	44 -42 -60 0 0
der hacke	0 -165 -19 0 -1
der hand	219 -19 -77 0 -28
der haupt	774 -123 -35 0 -223
der herr	-180 154 0 0 489
der hotli	-31 0 -153 0 322
der ich	0 -7 0 0 0
der in	0 0 -8 0 0
der insta	0 0 -50 0 0
der ist	0 -89 0 245 -2
der it	0 -40 0 0 -76
der it-si	-173 0 -88 0 0
der jetzt	0 270 -36 0 -35
der kalen	-92 -47 -18 -23 489
der karte	-201 11 440 -103 2
der kasse	-83 -160 123 355 0
der kbv	0 0 -38 0 0
der kinde	0 0 -25 0 0
der klini	0 -19 0 0 0
der knopf	46 0 -278 -99 0
der kolle	301 5 -438 131 371
der konne	-19 -3 494 -109 -28
der krank	0 0 13 0 -102
der kreis	0 0 0 -8 0
der kv	0 -8 -236 -150 190
der kvb	-4 0 0 115 0
der labor	0 -28 581 -84 0
der lage	336 0 0 0 0
der lande	0 0 0 93 0
der letzt	173 -115 -147 -220 -51
der liste	195 -38 -122 -26 0
der lizen	0 0 -39 0 0
der mail	-17 649 -48 -26 -13
der med	0 -123 0 0 -53
der medik	-247 0 259 0 -47
der meldu	-89 -74 -186 -18 0
der monit	-487 0 -195 0 0
der mvz	0 -37 0 -28 116
der nachb	-302 -27 -107 -29 -11
der nacht	145 -164 -17 0 0
der neue	-59 -65 23 -34 -28
der neuen	-41 0 -62 -71 65
der niede	-38 0 -114 0 243
der notfa	0 -173 299 0 -20
der onlin	-70 -2 21 0 -61
der passw	0 0 132 0 0
der patie	-264 -157 -452 -88 0
der praxe	0 0 -10 -7 -35
der praxi	493 716 521 -13 -52
der press	0 -7 -10 -17 0
der priva	0 -49 613 -210 0
der progr	0 -43 0 0 0
der psych	0 0 -50 -30 0
der ranso	0 -161 0 0 0
der rechn	-10 418 -281 -95 -114
der rest	215 0 871 -71 0
der rezep	617 0 -141 -29 0
der roent	0 0 -242 0 -42
der rueck	369 -38 -86 0 541
der sache	0 -20 -23 -111 165
der scann	-91 132 259 -74 61
der schad	-7 0 0 0 0
der schei	-36 0 -28 -53 0
der schub	0 0 -118 -48 -43
der schul	0 -11 0 0 0
der serve	14 -188 -266 -97 -318
der servi	0 -1 0 0 0
der sich	-29 134 0 -3 -43
der siche	-56 32 -71 0 415
der smc-b	0 -49 218 -28 -68
der softw	0 0 171 0 0
der sohn	235 -54 0 -107 0
der somme	0 0 271 0 0
der sprec	14 0 0 -18 0
der stand	0 -5 0 -22 -3
der stati	-8 20 -55 -27 0
der steck	0 -174 0 0 366
der steue	-13 0 0 -188 -28
der suche	0 -34 29 0 0
der suppo	-4 -25 0 -27 -361
der taete	0 -176 0 0 -19
der tasta	-123 -118 -10 0 -45
der tat	0 -30 0 0 0
der techn	253 -175 -159 -59 -4
der telef	0 -47 0 0 0
der telek	-3 172 719 -7 -22
der telem	0 -125 0 0 0
der termi	-55 0 151 312 -28
der ti	-62 -42 -414 0 0
der ti-an	0 -116 -15 0 -29
der ti-zu	0 -26 -23 -9 0
der troja	0 475 0 0 0
der tuer	487 -87 -234 -153 0
der ueber	0 -40 -26 -6 0
der umste	-148 0 88 -3 -69
der uns	0 0 0 0 -170
der versa	0 -53 444 -31 -41
der versc	0 271 0 0 0
der versi	98 0 -286 145 -30
der vertr	226 -29 -48 0 -228
der viren	-60 1391 -135 -26 -267
der virus	0 -150 0 0 -2
der von	0 107 0 0 0
der vorfa	0 -9 -101 0 -7
der warte	0 0 -133 -59 -8
der wartu	-271 0 -50 -17 0
der welt	-87 -69 -39 -21 0
der wiede	0 0 0 -7 0
der windo	-21 221 -94 0 0
der wir	0 -118 0 0 0
der zeitu	-291 -278 -294 -51 -118
der zugan	30 -174 -58 -226 -53
der zweit	652 -77 -235 -17 370
deren	-46 -34 -11 -50 0
derse-	287 -4 -29 -64 0
derselbe	287 -4 -29 -64 0
derze nicht	327 0 472 0 0
derze ueber	-24 0 0 0 0
derze-	165 -71 344 -11 0
derzeit	165 -71 344 -11 0
des	348 640 -704 -652 -523
des _ ?	-20 0 0 0 0
des _ auf	-81 0 0 -14 0
des _ bei	0 -10 0 0 0
des _ bitte	0 0 0 0 -10
des _ der	0 204 0 0 0
des _ fuer	-20 0 0 0 0
des _ ist	45 -42 -93 -61 0
des _ nicht	-372 0 191 0 0
des _ von	225 -32 0 0 -42
des angri	-94 -16 0 -94 0
des kennw	99 -20 -55 0 0
des konne	0 -85 -103 -38 -44
des neuen	-156 0 -168 0 -69
des progr	-115 0 261 0 0
des route	-24 0 264 0 -160
des serve	-241 403 -187 0 0
des ueber	-20 0 106 0 0
des updat	69 -43 -29 0 0
desha _ frage	-56 -35 -50 0 -9
desha _ ich	-175 -34 -283 0 0
desha _ wir	-143 -46 62 -21 -14
desha die	-56 -3 -50 0 0
desha moech	0 -46 0 0 0
desha-	-199 -215 -62 -21 -22
deshalb	-199 -215 -62 -21 -22
desk	-176 -9 -15 0 0
deskt-	-69 408 -144 -6 0
desktop	0 86 -32 -6 0
deuts-	47 -9 -58 0 0
deutsch	47 0 11 0 0
deutschland	0 0 -19 0 0
dezem-	-166 -103 -375 -169 576
dezember	-166 -103 -375 -169 576
di	-60 -1 0 -120 0
di _ 0	-60 -1 0 -120 0
diabe-	116 -59 -238 -138 0
diabetes	0 0 -151 -62 0
diagn-	-404 -78 -194 -59 0
diagnosen	144 176 -110 -38 0
dialy-	872 -17 -832 -77 -23
dialyse	499 0 -249 -29 -23
dicht	82 -29 -196 0 -129
did	-227 -157 -20 -52 -39
did _ have	0 0 0 -24 0
did it	-4 -108 0 0 0
did this	0 0 0 0 -2
did you	0 0 0 -52 -7
die	-35 -11 514 823 -438
die 0	-102 -14 -19 -50 -40
die ?	0 0 0 -10 0
die _ 0	-42 -77 -236 7 -41
die _ ?	-151 -7 145 -142 -42
die _ ab	-149 0 434 0 -31
die _ aber	118 0 -43 0 0
die _ aerzt	0 0 0 0 -16
die _ alle	449 -102 -2 0 0
die _ als	-24 0 -35 220 0
die _ am	-63 188 -323 202 -45
die _ an	219 -49 88 163 345
die _ angab	-3 0 0 0 -1
die _ auch	314 -107 62 -75 -115
die _ auf	440 -291 348 -24 -152
die _ aus	117 -95 -214 361 -112
die _ bei	197 -4 69 -159 189
die _ beim	0 -42 -11 154 0
die _ bekan	0 0 0 -27 -9
die _ benac	0 0 0 -31 -7
die _ besch	0 0 -29 0 0
die _ betri	0 0 -32 0 0
die _ bis	63 -55 80 381 -33
die _ bleib	61 -103 212 -46 -72
die _ block	0 -126 -105 0 0
die _ brauc	-91 -27 0 -185 -116
die _ brich	0 -9 -189 -208 -25
die _ da	0 -9 319 0 0
die _ das	-153 0 -221 -5 0
die _ dass	0 -16 80 -1 0
die _ daten	0 -128 520 -94 -81
die _ dauer	-113 -121 -42 0 -41
die _ dem	-32 -27 -33 -7 -6
die _ den	-17 0 37 -49 -33
die _ der	-343 -219 202 -299 -303
die _ des	-360 -42 -332 -61 -69
die _ die	-101 -58 276 -194 -117
die _ diese	0 0 0 -26 0
die _ doppe	0 0 -48 0 -9
die _ druck	-18 128 -183 -1 133
die _ durch	0 562 -78 137 -7
die _ ein	0 -15 0 0 0
die _ eine	0 67 0 -196 -57
die _ einer	0 -31 -172 0 152
die _ eines	-423 -64 144 -1 -23
die _ einge	-10 85 0 0 0
die _ einsc	0 -5 0 -73 0
die _ erwis	0 0 -135 0 0
die _ etwas	-210 -45 0 -21 0
die _ falsc	0 0 0 -23 -28
die _ fehlt	172 -70 0 -12 0
die _ fernw	-90 0 0 0 0
die _ finde	-25 0 -85 -50 0
die _ frage	39 0 -268 -9 0
die _ fragt	0 0 0 -37 0
die _ freig	0 0 0 -71 -36
die _ fuer	33 0 -103 -758 13
die _ fuers	0 0 104 429 0
die _ funkt	0 -52 -397 0 -105
die _ geaen	185 -17 0 0 1153
die _ gehen	-20 -65 -2 -26 0
die _ geht	433 0 -233 -68 0
die _ gemel	0 0 0 132 0
die _ gesch	-173 0 234 -11 -20
die _ gibt	0 -64 163 295 -14
die _ haben	298 -150 -254 -112 -336
die _ haeng	-33 0 -334 -74 0
die _ haett	0 0 -18 -5 -63
die _ hat	-202 598 -851 -576 -55
die _ heute	-206 -97 0 121 286
die _ hier	325 0 409 0 -28
die _ hilfe	0 0 0 -97 -442
die _ hinei	63 -4 -10 0 0
die _ ihnen	0 -120 -78 0 -182
die _ ihrer	-9 -15 0 0 0
die _ ihres	-123 0 -53 0 0
die _ im	135 174 571 46 -94
die _ in	8 -64 419 283 -52
die _ infor	-1 0 -14 -93 -77
die _ ist	556 -25 878 -9 806
die _ jetzt	-211 19 -239 0 -106
die _ kann	-74 -12 781 -11 0
die _ karte	-99 -69 305 -9 0
die _ koenn	102 -18 296 0 0
die _ kolle	0 0 0 0 -18
die _ komme	-26 -92 513 0 0
die _ kommt	-250 -22 -347 0 0
die _ laess	274 -70 845 155 0
die _ laeuf	-110 0 7 120 33
die _ lasse	186 -24 332 -23 0
die _ laufe	134 0 214 52 -40
die _ mail	-20 -132 -198 -90 512
die _ meine	-77 -82 38 0 0
die _ melde	-84 217 251 183 0
die _ mit	-198 -221 84 195 355
die _ moech	0 0 -9 0 -18
die _ muess	98 0 -31 418 -74
die _ muss	0 0 -149 75 -11
die _ nach	-264 -101 -690 29 -80
die _ nicht	-1414 -232 -559 -65 -126
die _ nie	-170 625 -94 -1 -144
die _ nimmt	-276 0 434 -46 0
die _ noch	80 392 -136 0 -3
die _ numme	-24 0 0 0 109
die _ nur	178 -136 217 202 -28
die _ ob	-31 0 -53 0 0
die _ oder	0 0 0 -26 -84
die _ oeffn	273 339 125 0 233
die _ ohne	61 -21 -45 0 0
die _ patie	-78 -103 -63 -116 0
die _ praxi	258 207 -709 -50 -79
die _ progr	-21 -12 -52 0 0
die _ rechn	-119 175 0 0 0
die _ sagt	-15 0 435 -117 0
die _ schic	-60 0 60 16 -3
die _ schon	166 0 -16 0 0
die _ schre	-147 -43 -163 0 0
die _ sei	496 400 -233 -152 0
die _ seit	-266 -104 243 -5 -204
die _ selbs	-228 0 -376 -8 189
die _ siche	-128 0 -64 0 0
die _ sind	575 -47 -129 20 -71
die _ so	-173 -32 -4 0 -27
die _ soll	-66 0 -88 -226 0
die _ start	-62 -92 505 0 0
die _ steht	132 -181 536 -5 -48
die _ stund	0 0 -1 68 -27
die _ traut	-51 -38 -149 0 0
die _ ueber	-111 -117 -287 -110 0
die _ um	-48 -59 -25 -64 -3
die _ und	369 65 -486 -124 -76
die _ uns	-102 41 288 0 -43
die _ unser	-51 -39 -104 393 -79
die _ unter	0 -50 155 -3 334
die _ verei	0 0 0 -26 -26
die _ verla	0 0 -121 -106 -12
die _ versc	0 0 -216 0 0
die _ versi	0 0 0 -15 59
die _ vom	-41 -416 68 -39 287
die _ von	-555 -263 -464 -111 100
die _ vorge	0 0 0 -12 0
die _ war	-87 -58 0 0 -107
die _ warte	-251 -14 396 -139 0
die _ was	-16 -51 -26 -77 0
die _ wechs	0 0 0 -29 0
die _ weite	0 0 0 0 159
die _ welch	0 0 0 -2 0
die _ wenn	0 0 -117 0 0
die _ werde	-26 0 879 -14 0
die _ wie	-94 0 0 0 0
die _ wiede	50 -82 358 0 -171
die _ will	-173 -16 -124 331 0
die _ wir	66 -23 -118 0 0
die _ wird	-197 -8 340 155 -4
die _ wurde	-123 -244 -124 0 -40
die _ zeigt	37 101 192 -58 -45
die _ zu	-8 265 62 -32 249
die _ zuges	58 0 -100 -12 0
die _ zugre	24 0 -23 0 0
die _ zum	296 -64 487 -227 -65
die _ zur	115 0 -67 325 -56
die _ zurue	0 308 29 -45 196
die _ zuzug	282 0 -53 0 0
die abrec	-130 -66 934 -202 518
die adres	-91 -113 -162 0 -226
die aerzt	486 -18 21 -166 0
die akte	-350 -16 -104 89 52
die akten	113 0 223 -13 160
die alte	-41 -15 -244 -24 97
die alten	0 -121 0 -9 0
die ambul	-424 0 -154 -41 -17
die anbin	-102 0 262 0 -69
die ander	111 -23 204 -83 0
die angab	0 -11 -63 -28 -81
die anlag	-94 291 411 -17 -3
die anlei	0 -52 -210 0 -65
die anmel	650 -137 -522 -6 -1
die antwo	0 0 0 -228 -157
die anzah	0 0 -208 -36 0
die apoth	-79 -60 566 -29 -39
die arbei	0 0 316 0 0
die arztb	0 140 -150 0 0
die attac	0 0 0 0 -27
die auch	0 0 -93 -34 0
die aufsi	0 0 -1 273 -67
die auftr	0 -47 552 -5 -36
die auszu	201 -200 0 0 0
die azubi	0 584 0 0 -71
die befun	-46 100 120 0 -5
die behoe	0 0 0 0 265
die bei	-64 -34 227 0 -42
die beste	-25 -45 307 0 -389
die bg	0 -132 -129 611 0
die bilds	256 -97 0 0 -28
die brief	-101 0 445 259 -41
die buchh	0 0 0 0 -17
die chefi	-166 -16 -207 0 0
die cyber	0 0 -1 0 0
die dann	0 0 0 0 -10
die datei	-23 552 199 292 -7
die daten	635 -234 250 -323 -142
die daume	0 0 0 0 -287
die den	0 220 0 0 0
die diagn	-344 -11 115 -51 0
die druck	0 0 -50 0 -106
die dvd	-44 0 -71 0 0
die eau	0 -9 173 -22 143
die echt	0 -7 0 0 0
die edv	-151 -20 0 0 0
die eindr	0 -86 0 0 0
die einwi	0 0 -207 0 0
die einzi	-41 0 0 0 0
die elekt	9 0 513 0 -2
die elter	0 0 -42 0 -23
die epa	-40 0 41 0 0
die erpre	0 -66 0 0 0
die erste	48 -45 -134 212 512
die falsc	-73 -55 -62 0 -12
die farbe	-110 -45 -157 0 -81
die fehle	-19 0 -85 0 -18
die fernw	-331 70 -784 0 -244
die festp	-155 -86 0 -16 0
die finge	-21 -32 0 0 -29
die firew	0 257 -218 0 -32
die firma	-19 0 0 0 0
die formu	44 0 -497 -92 -124
die frage	-134 -51 -129 -110 -38
die frist	0 -46 -19 -487 -28
die fuer	-38 0 -52 -18 -18
die ganze	258 -14 -408 -3 -12
die gefah	0 -11 0 0 0
die gesam	0 0 -111 0 0
die gesch	0 0 0 0 -36
die gesun	-147 0 -272 0 0
die gewue	-3 -39 -16 -60 0
die hacke	-12 0 0 0 -8
die haelf	-201 -10 330 0 0
die haend	0 146 0 0 0
die halbe	134 155 384 0 -12
die handy	0 -43 0 0 0
die heilm	0 -16 -180 -21 0
die hotli	-100 0 -12 -11 -285
die ich	8 462 -30 -1 -9
die ihr	-21 0 0 0 -112
die im	0 146 -146 0 0
die impfd	219 -70 1 0 0
die in	-185 -28 -116 0 0
die insta	0 -4 -163 0 0
die jetzt	0 -139 0 0 0
die kamme	0 0 0 -26 0
die karte	231 32 -287 -4 137
die kasse	-115 -27 98 -77 -52
die kbv	0 0 0 -129 0
die keine	-21 394 -62 -6 0
die kinde	-129 -82 -71 0 0
die klini	426 57 -38 0 0
die kolle	-444 166 649 0 256
die konne	0 0 -124 0 0
die krank	515 0 -263 135 0
die kv	0 -49 -139 -504 -61
die kv-ab	0 0 392 -59 -11
die labor	-56 -10 -765 -59 412
die lande	0 -15 -55 -137 0
die lasts	-50 -3 0 0 -77
die ldt-d	0 0 -81 0 0
die leitu	-29 0 -17 0 0
die leute	648 -100 203 -17 -219
die liste	-323 -122 -257 391 -18
die lizen	388 -58 -160 0 -10
die mail	0 0 -113 0 -28
die maus	0 228 -36 0 -99
die medik	159 -15 375 -74 0
die meldu	-3 -5 -183 99 516
die nachf	0 0 -87 63 0
die nachr	0 -6 -25 121 0
die naech	0 -7 447 -111 -25
die namen	-43 -168 389 0 -48
die neue	-11 -7 -333 -144 -316
die neuen	0 0 -93 104 -1
die niede	0 0 -71 0 0
die niema	-233 434 -119 -21 0
die noch	203 0 -20 -9 -16
die notfa	164 0 -240 -51 -38
die numme	72 0 98 0 -3
die onlin	-179 -60 492 -122 -63
die passw	91 -17 -76 -83 386
die patie	18 763 -1202 -170 -32
die pin	-118 -52 1319 -36 -13
die poliz	-10 -305 -34 0 176
die praxe	0 0 336 0 0
die praxi	153 5 -635 -402 684
die preis	0 0 0 -11 -5
die priva	-130 -21 369 0 0
die progr	-101 -17 0 0 0
die proto	437 -194 0 207 0
die psych	218 0 42 0 0
die putzf	-77 -225 -40 0 -149
die quart	-4 0 -60 -281 0
die rechn	257 -173 -213 -342 -11
die recht	0 -118 -63 0 0
die rede	-47 -19 -4 0 -46
die rezep	-161 0 144 0 -102
die roent	-52 297 482 0 0
die rueck	577 -76 -126 -354 -93
die russe	0 -23 0 0 -84
die sache	0 -94 -62 0 1336
die schad	0 -75 -45 216 0
die schei	-80 0 201 53 -6
die schne	0 0 0 0 -798
die schni	-22 -26 260 -54 -50
die schon	0 -39 0 0 0
die schri	-209 -56 -185 0 -17
die schul	0 0 0 -46 0
die sich	248 -105 -28 -74 -39
die siche	-73 17 196 -209 -191
die sie	-66 -51 0 -13 -57
die sitzu	240 0 -117 0 -13
die smc-b	-52 0 -113 -51 0
die softw	110 -112 120 -29 0
die sprec	207 -131 -56 -61 145
die staat	-15 0 0 338 0
die stamm	46 119 -225 -6 0
die stati	-27 -215 -528 0 -7
die stoer	55 0 -179 0 207
die suche	-153 -92 -142 -25 0
die syste	0 -20 0 0 0
die taete	0 -272 -50 -12 -30
die tasta	0 106 -89 0 -64
die techn	0 0 0 0 -15
die teiln	0 0 -31 0 0
die telef	-328 285 180 0 -3
die telem	-2 -13 2 0 -63
die termi	-230 -58 877 0 -14
die ti	-180 -101 411 -55 -105
die ti-an	0 0 -194 -1 -40
die ti-ve	-204 0 214 -67 0
die tuer	154 -11 -1 0 -42
die ueber	-180 -25 -5 -51 -49
die uhr	-5 -126 83 0 0
die uhrze	0 -61 -341 0 0
die umsat	-13 -11 -92 -18 -28
die umste	0 0 0 -18 0
die uns	0 -68 0 0 -92
die unter	-85 -55 0 78 -62
die updat	-5 -2 -159 -9 -43
die urheb	0 0 0 -50 0
die verbi	209 0 320 0 -80
die verla	32 -4 -50 21 -1
die verre	0 0 -47 0 -41
die versc	0 -184 0 0 0
die vertr	342 0 -94 -149 -87
die video	-81 0 665 0 0
die von	-115 22 -18 -7 -2
die warte	-99 -27 165 -25 0
die wartu	0 -151 0 -59 -15
die werte	0 0 -481 0 0
die wiede	-2 0 186 0 -42
die windo	-53 0 0 0 431
die wir	-217 -60 -69 -3 -26
die zentr	0 0 -23 0 0
die zerti	-66 0 243 -12 0
die ziffe	0 0 -233 81 0
die zugan	0 -36 -1 0 0
die zweit	-60 0 -28 -7 0
diens 0	0 -114 0 -80 0
diens _ der	0 202 -48 174 0
diens _ die	-203 0 0 -8 -28
diens nicht	226 0 185 -2 0
diens und	33 -149 -68 0 0
diens-	463 -663 -390 461 102
dienst	-45 -117 -81 105 -69
dienstag	384 -178 -78 239 -265
dienste	-139 -179 0 0 525
dienstleister	228 -30 -68 0 0
dies	9 -112 0 -24 117
diese	-211 -59 -70 67 -283
diese _ ?	0 0 0 0 -40
diese _ auch	0 -19 0 0 -17
diese _ bei	0 0 0 254 0
diese _ noch	-85 0 -88 -145 0
diese _ ueber	0 0 -39 0 0
diese _ und	0 0 0 -40 138
diese _ zeit	0 0 0 -26 -401
diese e-mai	0 -10 0 0 -80
diese jahr	0 0 -174 -37 0
diese lage	0 0 0 0 -77
diese mail	0 0 -38 0 -237
diese nachr	0 0 0 0 -98
diese schwe	0 0 0 -26 -183
diese tagen	0 0 -20 -107 522
diese weg	-27 0 -66 0 0
diese woche	-85 -37 -95 175 267
diese-	-332 -65 -257 739 -223
dieselbe	-69 0 273 -25 0
diesem	-92 0 -200 -70 109
diesen	0 -20 -117 143 423
dieser	-137 -46 -105 280 -755
dieses	-34 0 -88 411 0
diesm-	-69 187 -117 0 308
diesmal	-69 187 -117 0 308
digit-	-15 11 -47 0 -5
digital	170 40 -116 0 -5
dikta-	-401 128 -458 0 -26
diktat	-286 128 -718 0 0
dikti-	-111 -107 -87 -3 -26
diktiere	33 -107 -111 -3 0
ding	-206 -17 268 -35 -77
dinge	334 -120 -200 -181 -43
direc-	0 0 0 0 -223
direk an	0 0 0 0 -122
direk-	0 0 -126 0 -149
direkt	0 0 -126 0 -149
disas recov	0 0 0 0 -43
disas-	0 -90 -92 -38 -43
disaster	0 -90 -92 -38 -43
disco-	0 0 0 0 -41
dmp	0 -13 -444 18 -7
dmp-b-	-68 0 293 -43 0
dmp-boegen	-68 0 293 -43 0
dmp-d-	0 0 -112 -26 0
do	-476 621 -215 -242 -19
do 0	-60 -1 0 -120 0
do _ 0	-60 -1 0 0 0
do _ have	0 0 0 -92 0
do _ know	0 146 0 0 0
do _ need	0 0 0 -10 0
do ich	0 0 -164 -4 0
do not	155 23 -251 -7 -17
do we	0 0 0 -111 0
do you	0 0 0 0 -2
doch	59 -44 -482 -84 1133
doch nicht	-250 0 198 -22 -31
docto-	900 49 840 -45 -189
doctor	102 101 237 -35 -115
doctors	798 -52 280 -10 -27
docum-	-68 235 157 0 -29
documents	-68 248 157 0 -22
does	116 179 -96 -96 -2
does not	120 -95 -96 0 -2
does the	-4 0 0 -96 0
dokto-	542 -85 -30 -100 260
doktor	542 -85 -30 -100 260
dokum-	-474 254 558 -74 332
dokumentation	-247 -50 -147 -24 362
dokumente	-99 349 336 0 0
dokumentieren	23 0 -51 -45 -30
dokumentiert	-80 -44 -94 -5 0
donau-	-260 0 0 0 0
donne-	-232 86 494 370 -60
donnerstag	-232 86 494 283 -60
doppe _ der	0 -55 -206 -26 -118
doppe in	0 -55 -206 -26 -118
doppe-	-158 -127 459 -47 879
doppelt	-217 -193 24 -44 141
dorn	0 -43 0 0 0
dort	-4 420 416 340 -226
dorth-	0 0 0 -89 0
dorthin	0 0 0 -89 0
down	147 -60 -136 -7 0
downl-	-193 -204 0 0 -42
draen-	0 0 0 119 -27
dran	84 -102 -66 -18 0
dran ?	0 -75 0 0 0
drauf	-69 -9 -71 208 -129
drauf-	0 89 -105 -46 -114
draus _ ?	-189 0 0 0 0
draus _ die	0 0 -12 0 0
draus in	0 0 -12 0 0
draus-	200 135 -204 0 0
draussen	200 135 -204 0 0
dreht	402 -61 -349 0 -3
drei	-704 236 402 804 -131
drei _ der	135 -138 -141 0 0
drei _ und	-91 -128 -25 0 0
drei aerzt	-68 -50 -59 171 0
drei arbei	-174 192 -84 -34 0
drei jahre	0 -72 0 0 -49
drei stand	441 0 -287 0 0
drei tagen	-265 -4 95 381 0
drei woche	0 -135 0 0 0
dreim falsc	0 0 -136 0 0
dreim-	-185 -37 733 0 -194
dreimal	-219 -37 733 0 -194
dreis leute	391 0 -7 -83 0
dreis-	277 -4 -64 265 0
dreissig	391 -4 -27 134 0
dres	-109 54 0 -64 -35
dres _ und	-82 54 0 -64 0
drin	-251 129 -325 0 475
drin ?	0 -46 0 0 0
drin ist	-59 -144 -21 0 -35
dring faell	-42 -64 0 -127 -38
dring-	5 201 -49 240 -187
dringend	-34 279 -40 377 -129
dringende	-81 -41 0 -58 -38
dringenden	183 -37 0 -80 -20
dritt mal	-198 -132 732 368 0
dritt quart	0 0 -123 -100 -13
dritt-	31 -167 689 250 -195
dritte	173 -20 41 0 -105
dritten	-128 -132 151 268 -13
dritter	0 -15 476 0 -76
druck	34 -75 233 -44 0
druck ?	0 0 -119 0 -57
druck _ das	250 0 -149 -71 0
druck _ die	-120 0 443 -84 -7
druck _ empfa	-45 0 -121 0 0
druck _ im	-97 0 86 0 -25
druck _ noch	0 0 -315 0 -21
druck _ ueber	0 273 292 -77 -2
druck der	-45 0 -39 -52 0
druck die	-222 -25 986 -5 -9
druck er	415 -45 -259 0 -4
druck fuer	-89 0 443 -84 -7
druck geht	-52 0 246 0 25
druck ich	-31 0 -10 0 0
druck im	318 0 -25 0 0
druck in	0 0 0 0 -4
druck nicht	-208 0 597 0 0
druck nur	0 0 -315 0 -21
druck oder	327 0 -119 0 0
druck wiede	-13 0 -109 0 -99
druck-	-830 260 342 -353 178
drucke	219 0 -149 0 0
drucken	-136 -27 369 -121 -18
drucker	-274 326 -256 -161 221
druckproblem	0 0 -99 0 0
druckt	-477 -160 -47 -78 92
druec _ die	0 0 0 0 -108
druec ihnen	0 0 0 0 -108
druec-	167 -207 -80 -224 -287
druecke	167 -61 -43 0 0
druecken	0 -146 -37 0 -287
drum	192 0 185 0 -234
dsgvo	0 -50 -10 -13 0
duerf _ das	-118 0 0 0 0
duerf wir	-148 -6 -5 0 0
duerf-	265 64 210 -120 -37
duerfen	265 -72 222 -120 -17
dunke-	897 0 -219 0 -270
dunkel	692 0 -123 0 -245
dunkeln	205 0 -96 0 -24
durch	-448 -268 222 -145 361
durch 0	46 -3 -26 -4 -92
durch ?	0 0 -121 -51 0
durch _ ?	0 0 304 0 0
durch _ angri	-8 0 0 0 0
durch _ wir	0 0 0 -9 0
durch den	132 -118 0 0 0
durch die	0 -42 198 -57 -203
durch dritt	0 0 -15 0 0
durch ist	-42 0 -175 0 0
durch und	-88 -299 -258 -16 -31
durch uns	-42 0 0 0 0
durch unser	0 163 0 0 0
durch-	-218 1072 -848 423 704
durchgeben	0 288 0 0 -4
durchgefuehrt	0 -40 -93 -35 -14
durchgelaufen	0 -68 0 0 132
durchgesickert	0 0 0 -51 0
durchwahl	-42 -3 -175 -4 -134
dvd	-44 0 -71 0 0
e	0 -100 0 0 -42
e-mai-	-5 -36 26 -11 -111
e-mail	-5 -36 26 0 -111
e-rez-	-290 -50 1198 -89 -46
e-rezept	-133 0 573 -89 -6
e-rezepte	-93 -50 460 0 -40
each	0 38 -4 -181 -25
earzt-	-138 -36 -142 0 -21
earztbrief	-138 -34 414 0 0
earztbriefe	0 -2 -556 0 -21
eau	-497 -34 -600 -93 -175
eau _ nicht	-172 0 431 -9 -9
eau _ seit	0 0 100 0 -38
eau gehen	0 0 292 -9 -38
eau geht	-172 0 -79 0 -99
eau wird	0 0 106 -2 0
eben	129 -91 140 0 -42
ebenf-	0 -212 68 0 -24
ebenfalls	0 -212 68 0 -24
eberh-	0 -47 0 0 -10
eberhard	0 -47 0 0 -10
echt	0 -7 0 0 0
echt ?	0 -7 0 0 0
edr	0 0 0 0 -38
edv	357 -135 -138 0 -110
edv-b-	0 -4 0 0 0
edv-betreuer	0 -4 0 0 0
edv-m-	-133 327 -16 0 0
edv-mann	-133 327 -16 0 0
egal	582 -77 396 0 -120
egal _ welch	442 0 224 0 0
egal an	442 0 224 0 0
egk	-87 0 177 0 470
ehba	0 0 -11 -9 0
ehrli gesag	83 0 -115 0 0
ehrli-	83 0 -115 0 344
ehrlich	83 0 -115 0 -17
ehrliche	0 0 0 0 361
eigen _ ?	-9 0 0 0 0
eigen die	-41 0 0 0 0
eigen-	-48 205 -165 -160 -171
eigene	0 0 0 0 -16
eigenen	-183 227 103 -49 -3
eigener	0 161 0 0 0
eigenes	0 0 0 0 -51
eigentlich	135 -150 -95 -112 -19
eile	-32 0 -139 192 157
eilig-	-24 0 0 0 0
eilt	0 -53 -125 -184 -213
ein	137 580 417 -333 -458
ein ?	0 -33 0 0 0
ein _ ?	-46 -51 -10 0 -1
ein _ aller	-13 0 -39 0 0
ein _ an	-92 -77 -29 0 370
ein _ auf	-138 -39 -238 0 0
ein _ aus	-258 150 -18 0 -96
ein _ das	-61 -131 -143 0 0
ein _ der	0 141 -50 0 0
ein _ die	352 -52 490 0 0
ein _ fenst	172 160 -33 0 0
ein _ fuer	0 134 -86 0 -25
ein _ gemac	0 -117 0 0 0
ein _ hat	-23 -352 -69 0 0
ein _ in	115 -53 -13 0 0
ein _ ist	161 -11 -44 -2 0
ein _ kennw	0 -95 0 0 -81
ein _ micro	0 143 0 0 -222
ein _ mit	386 -55 -275 -2 -107
ein _ mitar	-6 135 0 0 0
ein _ namen	0 389 0 0 0
ein _ oder	-92 0 75 0 0
ein _ patie	-180 -11 0 0 0
ein _ progr	-34 242 -25 0 0
ein _ text	-13 343 -7 0 -7
ein _ ueber	0 0 0 -21 -19
ein _ und	-31 -23 199 0 0
ein _ updat	0 -51 0 0 -44
ein _ verla	0 -45 -10 0 0
ein _ von	0 -118 0 -60 -62
ein _ wollt	0 -119 0 0 -116
ein _ zu	-26 -37 0 0 0
ein _ zum	0 236 0 0 0
ein _ zur	-55 0 0 -8 -139
ein admin	-19 177 0 0 0
ein ander	-4 -95 0 -11 -6
ein angeb	-6 -170 -35 -67 -233
ein anruf	0 -229 -69 0 0
ein ausse	0 -43 -47 0 0
ein dass	-71 0 -117 0 0
ein dritt	0 -15 0 0 0
ein eigen	0 0 0 0 -51
ein engli	-13 343 -7 0 -7
ein erpre	0 -115 0 0 0
ein fenst	181 223 0 0 0
ein formu	0 0 0 0 -56
ein fremd	0 292 0 0 -23
ein herr	0 -67 -62 0 0
ein hinwe	0 0 -3 -8 -114
ein kolle	-255 -4 -18 -24 -96
ein krise	0 0 0 -64 0
ein kurze	0 0 0 0 -44
ein lapto	0 -197 0 0 0
ein mann	0 -2 -52 -2 0
ein mitar	0 -193 0 0 -62
ein modul	0 -105 -44 0 0
ein neues	-106 -219 -131 0 -81
ein notfa	-156 -18 -30 0 0
ein paar	-154 -58 73 -45 0
ein passw	-51 -118 -143 0 -4
ein patie	-253 -245 -64 -58 -21
ein progr	-70 442 0 0 0
ein rezep	-123 -13 -63 0 0
ein schoe	0 0 -50 -235 382
ein schwa	0 183 0 0 0
ein syste	-294 -23 -15 -10 0
ein techn	0 -85 0 -3 0
ein unbek	261 129 -25 0 0
ein und	-90 -56 -36 0 0
ein updat	-73 -62 0 -13 0
ein virus	-60 -23 0 0 0
einbr-	-49 540 0 0 0
einbruch	-16 224 0 0 0
eindr-	0 -86 0 0 -9
eindringlinge	0 -86 0 0 0
eine	-439 832 -809 -274 -340
eine _ ?	-17 -27 0 -3 -9
eine _ adres	0 -41 0 0 -28
eine _ aller	0 79 -98 -63 -7
eine _ am	46 0 0 0 0
eine _ an	-90 66 31 -21 -28
eine _ antwo	0 0 0 0 -101
eine _ auf	-8 295 -32 0 0
eine _ aus	0 -76 0 0 0
eine _ aussa	0 0 0 -56 0
eine _ bei	0 211 0 -60 0
eine _ bekom	-20 0 0 0 0
eine _ bis	0 0 0 177 0
eine _ der	-124 -52 0 -156 -72
eine _ des	-115 0 0 0 0
eine _ die	-162 325 0 0 -92
eine _ endun	-84 542 -183 -16 0
eine _ fuer	0 -22 -55 0 -56
eine _ gegen	0 0 0 0 -16
eine _ hat	-17 176 0 0 -11
eine _ im	0 -270 0 0 -63
eine _ in	17 59 443 0 0
eine _ ist	0 0 0 0 266
eine _ kopie	0 0 0 0 -27
eine _ lizen	0 -21 0 0 -10
eine _ mit	65 28 -239 -22 175
eine _ nach	0 321 0 196 0
eine _ oder	0 -102 0 0 0
eine _ praxi	0 -89 -38 0 0
eine _ progr	0 -60 0 0 0
eine _ seite	-171 -7 149 0 0
eine _ stell	0 0 0 75 0
eine _ telef	0 -13 0 0 -21
eine _ ueber	0 -41 0 -32 0
eine _ um	0 -81 0 0 0
eine _ und	312 11 0 -74 0
eine _ unser	0 -14 0 0 -26
eine _ unter	-84 201 -30 0 -29
eine _ versi	0 0 -27 0 -24
eine _ von	142 -88 -93 -34 -15
eine _ vor	0 -85 0 -49 -27
eine _ was	-16 -2 0 0 -1
eine _ wie	-42 -52 312 0 0
eine _ zu	-178 -78 -113 0 -3
eine _ zur	0 0 -208 0 -160
eine akte	410 -21 0 0 -40
eine ander	0 72 0 -22 0
eine angab	0 -96 0 0 0
eine antwo	-88 0 0 -12 872
eine aufst	0 -36 0 -68 -14
eine ausku	0 -34 -11 206 0
eine bekan	0 -148 0 0 0
eine belas	0 0 0 -25 -100
eine besta	0 0 0 -88 -57
eine check	-12 0 0 0 0
eine datei	-34 296 0 -6 -42
eine eigen	0 0 0 0 -31
eine fehle	275 -1 0 0 -26
eine fernw	0 0 0 0 -106
eine frage	0 -56 0 0 -160
eine fremd	-84 189 -38 0 0
eine gutsc	0 -41 -9 -32 0
eine halbe	0 588 0 0 0
eine infor	0 0 0 0 -9
eine karte	0 -3 -53 0 -26
eine klare	0 -2 0 0 0
eine kolle	-114 182 0 0 0
eine kopie	0 -1 -159 0 -42
eine kurze	0 -7 0 0 -102
eine liste	-4 0 -88 -63 -1
eine loese	-12 -31 -84 0 0
eine mail	-15 1 -73 -49 0
eine meldu	0 0 -9 27 -83
eine minut	-19 -21 338 -23 0
eine mitar	0 -294 -42 0 -24
eine mitte	-62 -27 0 0 -2
eine neue	-29 -281 -56 -51 368
eine notfa	81 0 0 0 0
eine patie	149 2 -210 -107 -11
eine praxi	-44 0 450 0 0
eine rote	0 -155 -59 0 0
eine schri	0 0 0 19 0
eine schul	0 0 0 0 -43
eine seite	0 157 -69 0 -21
eine siche	0 -12 0 0 -60
eine stund	-178 -269 -238 0 145
eine textd	0 -204 -32 0 -30
eine ueber	0 -6 0 0 0
eine versi	-90 -56 31 0 0
eine vertr	0 -68 0 0 -92
eine weite	0 82 0 0 -51
eine zusae	0 140 -90 0 -10
eine zweit	0 0 0 -5 0
einem	-141 238 -110 449 -340
einem _ der	0 18 -48 196 0
einem _ von	0 -97 0 0 -284
einem ander	-45 -224 0 0 0
einem patie	-243 259 -236 0 0
einen	23 -9 -129 -662 49
einen _ ?	0 0 0 0 -3
einen _ an	-12 0 -113 -7 -6
einen _ auf	279 285 -73 0 0
einen _ aus	0 -136 -30 0 0
einen _ benut	318 -10 0 0 -3
einen _ der	0 0 0 0 -25
einen _ einen	0 0 0 0 -3
einen _ fuer	0 -28 -51 -45 -35
einen _ gefun	0 81 -4 0 0
einen _ haben	-30 0 286 0 0
einen _ in	0 -4 -121 0 -49
einen _ mit	483 -131 101 0 -49
einen _ oder	-55 0 0 0 0
einen _ schre	-154 -16 -113 0 0
einen _ termi	0 0 -42 -67 0
einen _ ueber	0 -15 0 0 0
einen _ und	81 -93 0 -106 0
einen _ von	0 233 -21 0 0
einen _ zu	0 0 194 0 0
einen _ zur	0 0 0 0 -11
einen ander	-1 0 -101 0 0
einen anruf	-1 0 0 0 -68
einen ausha	-41 0 -9 0 0
einen brief	-154 -28 -139 0 0
einen eigen	0 0 0 0 -3
einen fall	0 0 0 -79 -22
einen krise	0 0 -36 0 0
einen kurze	0 -34 0 0 -4
einen link	0 -69 -105 0 0
einen nachw	0 -15 0 0 0
einen neuen	-3 -6 449 -67 -70
einen notfa	0 -68 -2 0 -43
einen patie	840 -69 -268 0 0
einen plan	0 0 0 0 -74
einen solch	-16 -11 0 0 -9
einen techn	0 0 0 0 -17
einen termi	-21 0 146 -76 -13
einen troja	0 249 0 0 -103
einen verda	0 -43 -30 0 0
einen virus	0 616 0 0 0
einen zette	-186 -22 -103 0 0
einen zugri	0 -143 -21 0 0
einen zweit	318 -10 0 0 -37
einer	-583 1406 30 -133 189
einer _ ausse	0 0 -3 0 -62
einer _ die	26 -52 -7 0 0
einer _ mit	20 10 -32 -8 0
einer _ nicht	-229 163 0 0 0
einer _ und	0 -56 -127 0 -2
einer _ unser	0 -15 0 0 0
einer bitco	-242 322 -29 0 0
einer davon	0 391 0 0 -44
einer unser	0 0 0 0 -6
einer von	0 -144 -34 -46 -119
einer woche	-136 -10 -156 0 -90
eines	-71 248 513 -26 -89
eines _ patie	0 0 673 -2 0
eines patie	-130 -84 -80 0 0
einfa-	-244 -65 0 0 415
einfach	-142 -65 0 0 426
einfangen	-15 0 0 0 0
einga-	-69 -15 110 -30 439
eingang	-169 -30 125 0 441
einge ?	0 0 -112 -85 0
einge _ ist	-218 102 175 0 0
einge haben	0 -20 -160 0 0
einge ist	-50 -88 -418 149 0
einge praxi	-92 -225 0 0 0
einge sein	0 0 0 170 -4
einge und	0 -40 -34 -131 0
einge werde	0 0 -194 0 -13
einge wird	-12 0 14 -36 0
einge-	199 253 -440 361 265
eingebrochen	-10 -339 0 0 -19
eingegangen	0 0 0 40 -20
eingegeben	-89 306 237 0 227
eingelesen	89 -18 117 -28 -13
eingerichtet	0 344 277 -64 -339
eingeschaltet	0 19 -215 -58 -26
eingesetzt	-42 0 191 0 0
eingespielt	0 0 -57 -37 682
eingestellt	480 -154 -12 -58 -9
eingetragen	0 -278 0 -85 0
eingetroffen	-30 0 -241 -108 0
eingezogen	0 -139 0 -32 -21
einig-	-83 -45 278 0 0
einige	-83 -42 278 0 0
einle _ die	0 -113 -1 -1 0
einle _ karte	0 -56 -57 -6 0
einle der	0 -56 207 -48 0
einle-	-315 -202 455 -60 -93
einlesen	-300 -202 455 -60 -93
einlo-	358 0 -115 0 -271
einloggen	358 0 -115 0 -271
einma ein	0 -380 0 0 -4
einma mit	0 -248 -124 80 0
einma-	-109 -73 -368 317 -53
einmal	-109 -73 -368 317 -53
einre-	-18 -6 409 793 0
einreichen	-12 -6 -284 508 0
einri-	0 -14 -80 -128 0
einrichten	0 -14 0 -16 0
einrichtung	0 0 -80 -107 0
einrichtungen	0 0 0 -5 0
eins	98 -42 -186 -176 -19
einsa-	0 0 0 0 151
einsatz	0 0 0 0 151
einsc ?	0 0 0 -73 -26
einsc ob	0 -32 0 0 -42
einsc-	-19 104 -533 -73 -68
einschaetzen	-137 0 -12 0 0
einschaetzung	-67 -32 0 0 -42
einschalten	185 204 -256 -73 -26
einse-	17 -62 -113 351 -14
einsp-	-112 -179 401 0 415
einspielen	-112 -179 401 0 415
einst-	9 -28 -86 -59 -84
einstellen	9 0 -60 -24 -37
einstellung	0 -28 0 -27 0
einstellungen	0 0 0 -8 -28
eintr-	-425 190 922 -46 29
eintrag	-269 -9 688 -23 -1
eintragen	-88 -41 -355 0 -50
einwa-	-9 -22 -192 -11 -25
einwandfrei	0 -22 -192 -11 -25
einwi-	0 0 -207 0 0
einze _ ?	0 0 -3 0 0
einze-	-476 -44 847 -34 -95
einzeln	-279 -10 611 0 -59
einzelne	-73 0 -60 -34 -2
einzelnen	0 0 -112 0 0
einzi _ mehr	61 -96 221 0 -9
einzi akte	158 -34 -36 -37 0
einzi patie	390 -58 -359 0 0
einzi-	144 -161 437 135 -83
einzige	188 -154 117 136 -74
einzigen	-37 0 -6 0 0
einziger	109 -7 273 0 0
einziges	93 0 54 -1 -9
einzu ?	-5 0 0 -152 0
einzu-	-18 -300 -43 74 -194
ekg	147 -170 -584 0 -26
elekt patie	0 0 118 0 0
elekt-	-483 -94 1628 -52 -81
elektronisch	-273 -94 350 -48 -5
elektronische	-368 0 1063 -5 -76
elf	415 102 -135 0 -76
else	-164 -23 -135 0 0
elter-	-235 -83 -187 0 -90
eltern	-213 -83 -187 0 -46
email	-108 -13 290 0 0
emerg-	293 0 0 0 -32
emergency	-254 0 0 0 -32
emote-	-21 285 -36 0 0
emotet	-21 285 -36 0 0
empfa ist	-28 0 0 -11 0
empfa-	44 408 -518 -24 203
empfaenger	-42 0 423 0 -24
empfang	237 62 -932 -5 -17
empfangsrechner	0 127 -7 0 0
empfe _ ?	0 0 197 -41 0
empfe sie	0 0 197 -41 0
empfe-	0 212 176 -43 -40
empfehlen	0 220 197 -43 -32
empfo-	0 -52 131 -83 1104
empfohlen	0 -30 131 -83 792
empfohlenen	0 -22 0 0 312
empty	-205 0 746 0 -5
en	-121 0 375 0 0
encry ?	0 -49 0 0 0
encry-	-174 387 -110 -33 -50
encrypted	-174 387 -110 -33 -50
end	0 -51 0 0 0
ende	-142 471 -300 -49 352
ende _ woche	0 0 -63 327 -30
ende der	0 -20 -270 225 366
endet	0 -315 139 361 0
endet am	0 -58 -1 408 0
endgu-	0 -85 0 58 0
endgueltig	0 -85 0 58 0
endli-	40 -17 190 0 -73
endlich	40 -17 190 0 -73
endun-	-97 749 -476 -21 -16
endung	-97 1124 -359 -21 0
engli text	-13 370 -7 0 -7
engli-	-55 176 -95 0 -217
englisch	-138 -101 -51 0 -30
englischer	177 309 -7 0 -7
english	-94 -32 -38 0 -179
enoug-	-22 0 -20 0 -125
enough	-22 0 -20 0 -125
entde-	0 240 0 0 -91
entdeckt	0 297 0 0 -60
entdeckung	0 -58 0 0 -31
entha-	-75 39 -142 -29 -65
enthaelt	-75 39 -142 -29 -24
enthalten	0 0 0 0 -42
entsc-	155 -43 -3 -11 730
entschuldigen	67 0 -3 0 395
entwa-	-13 -126 0 0 666
entwarnung	-13 -126 0 0 666
entwe _ ?	0 -99 0 0 0
entwe worde	0 -99 0 0 0
entwe wurde	0 -1 0 0 0
entwe-	-6 -99 0 0 0
entwendet	-6 -99 0 0 0
epa	-138 0 379 0 -1
er	310 907 320 -464 -35
er _ ?	0 -1 0 0 0
er _ von	0 -28 61 -2 0
er hat	92 241 -4 0 -35
er nicht	454 145 -158 0 -13
er sei	-14 -288 -33 -2 0
erbet-	-12 0 0 -296 -68
erbeten	-12 0 0 -296 -68
erbeu-	0 0 -47 0 0
ereig-	399 354 0 0 -6
ereignis	0 -213 0 0 -6
ereze-	-308 -9 1114 -70 303
erezept	-289 -9 579 -70 303
erfah und	0 0 0 -17 0
erfah welch	-13 0 0 0 0
erfah-	-347 -112 -83 -71 -52
erfahren	-347 -112 -83 -71 -52
erfas-	122 -49 260 -15 -27
erfasst	0 0 -10 0 0
erfol-	-305 593 -2 -144 416
erfolg	-75 -46 2 0 -80
erfolgreich	-188 639 0 0 495
erfor-	0 0 0 0 -15
erforderlich	0 0 0 0 -15
ergae-	0 0 0 244 -23
ergeb-	-119 0 142 -58 -37
ergeben	0 0 0 -58 0
erhal und	0 -7 -31 -82 523
erhal-	-95 80 -370 -153 373
erhalten	-95 80 -370 -153 373
erinn-	593 0 -352 0 0
erinnern	0 0 -125 0 0
erkan-	-257 -138 -366 -11 0
erkannt	-257 -138 -366 -11 0
erken-	0 -45 304 -12 -62
erkennen	0 -45 155 0 0
erkennt	0 0 149 0 -62
erkenntnisse	0 0 0 -12 0
erkla wie	-38 0 0 0 0
erkla-	68 -98 -58 -188 -4
erklaeren	225 -98 -7 -188 0
erklaert	-120 0 0 0 -4
erlan-	-26 -39 0 0 -20
erlangt	0 0 0 0 -15
erlau-	0 20 0 -31 0
erlaubt	0 20 0 -31 0
erleb-	-65 -74 -105 0 -15
erlebt	-65 -64 -9 0 0
erled ?	0 0 0 0 -58
erled war	0 -56 0 0 210
erled-	-16 -56 -158 -9 351
erledigen	-16 0 0 0 -1
erledigt	0 -56 -158 -9 353
ermit-	0 -157 0 -50 0
ermittelt	0 -157 0 -50 0
erneu-	-39 -23 -53 0 -307
ernst-	-286 0 -102 0 -128
ernstfall	-286 0 -102 0 -128
erpre _ ?	0 -92 0 0 0
erpre auf	-33 73 -16 0 0
erpre-	-98 936 -51 0 -105
erpresser	0 247 -35 0 -86
erpresserbrief	0 -12 0 0 0
erpressern	0 -235 0 0 0
erpresserschreiben	0 533 0 0 -2
erpresst	0 -64 0 0 0
errei _ bei	0 0 -42 0 0
errei _ mich	0 -70 0 0 -15
errei ich	-32 -31 -21 0 0
errei man	0 -70 -82 -63 -11
errei mich	0 0 -38 0 -88
errei sie	0 0 0 0 261
errei und	-68 0 -16 0 0
errei uns	-85 -45 742 0 0
errei wenn	0 -3 0 0 0
errei wir	0 0 -69 0 0
errei-	-235 -212 828 -227 -185
erreichbar	128 -48 555 -110 -39
erreichbarkeit	-34 0 -315 -55 -28
erreiche	-133 -31 156 0 0
erreichen	-122 0 123 0 -107
erreicht	-75 -133 310 -63 -11
error	155 -60 -400 0 -22
ersat ?	0 0 0 -3 -9
ersat-	-282 -251 217 -51 320
ersatz	-148 -75 -154 -44 -88
ersatzverfahren	-139 0 260 0 0
ersch _ nicht	53 0 57 0 0
ersch-	252 -99 863 -36 -114
erscheinen	-42 -59 221 0 0
erscheint	294 -40 642 -36 -114
erset werde	0 0 -74 -62 0
erset-	-5 424 -306 -62 0
ersetzt	-5 424 -306 -62 0
erst	-272 213 -318 124 -392
erst _ 0	-67 -1 -2 -10 0
erst nach	-7 0 0 -3 -8
ersta-	-23 -198 -9 0 0
erstatten	0 0 -9 0 0
erstattet	-23 -198 0 0 0
erste	-208 -117 0 220 407
erste _ ?	0 -19 0 0 0
erste-	-68 -157 81 341 -151
erstellen	73 -40 265 301 0
ersten	-107 -34 -213 135 -146
erstes	0 -19 0 0 -5
erstk-	0 146 0 -5 0
erstkraft	0 146 0 -5 0
erstm-	-21 0 0 0 0
ersuc-	0 -32 0 114 -11
erwar eine	-68 0 0 -12 -36
erwar-	-113 -79 0 -70 -36
erwarte	-68 -79 0 -12 -36
erwartet	-45 0 0 147 0
erwis ?	-41 0 -43 0 0
erwis _ nur	0 0 0 0 -87
erwis oder	-1 0 0 0 -87
erwis-	-94 321 -135 -15 -100
erwischt	-94 321 -135 -15 -100
erzae ?	-41 0 0 0 0
erzae-	-5 -78 -39 -252 -11
erzaehlen	29 -2 0 -232 -11
erzeu-	-210 0 2072 100 -51
erzeugen	-144 0 128 155 -51
erzeugt	-65 0 821 -55 0
es	119 301 -113 -12 -58
es _ ?	0 -38 -32 0 -1
es _ aber	0 -139 -6 -23 -101
es _ an	337 -8 71 0 271
es _ ander	-1 0 -100 0 0
es _ auch	0 323 -125 0 -17
es _ bei	-12 -35 0 0 0
es _ das	0 -33 -37 0 0
es _ dass	-84 -23 -20 -41 -31
es _ dem	0 146 40 0 0
es _ der	141 -674 0 -76 -163
es _ die	-1 -59 0 0 -80
es _ diese	0 0 -40 0 0
es _ ein	74 182 -1 0 0
es _ eine	0 -55 0 0 0
es _ einen	0 0 -31 0 0
es _ ersat	0 0 0 -3 -9
es _ es	-195 0 512 -23 -3
es _ fuer	-13 -11 0 0 0
es _ geht	-66 -25 -108 0 -114
es _ ihnen	0 0 0 -40 -14
es _ ihre	-49 0 0 0 0
es _ immer	-81 -52 -98 0 0
es _ in	-19 -96 0 0 0
es _ kein	500 0 -150 -24 0
es _ keine	-40 0 194 -24 514
es _ nicht	95 46 -159 0 300
es _ noch	0 0 0 -86 -61
es _ nur	221 0 -46 0 813
es _ progr	-19 -96 0 0 0
es _ seit	315 -22 -208 0 -106
es _ sich	266 162 -72 0 -751
es _ um	-123 -36 -212 62 0
es _ uns	109 -3 236 162 0
es _ vertr	0 -5 0 0 -87
es _ wenn	-41 -24 0 0 0
es _ wir	129 0 71 0 -51
es _ zu	0 0 0 -80 -13
es auch	-210 -110 0 -39 -3
es auf	-44 85 316 0 370
es bei	-123 -3 244 -14 0
es da	0 0 -311 0 0
es dafue	0 0 0 0 -38
es das	0 0 0 155 0
es den	-10 0 0 0 0
es denn	0 0 -32 0 0
es die	-67 0 0 0 -87
es eine	-17 -166 0 -3 -19
es einen	-148 129 -136 0 0
es ersch	-414 0 -55 0 0
es fehlt	0 -55 -65 0 0
es fuer	0 0 -60 0 0
es geht	297 -79 -806 -13 -384
es hat	0 162 0 -176 -751
es heiss	-243 -147 -50 0 0
es ihnen	0 -25 -8 0 -90
es im	0 -76 -31 321 -17
es in	279 0 -20 -76 0
es ist	-255 144 -20 -104 201
es keine	70 149 -69 -37 -98
es kommt	335 -110 -263 -24 0
es laess	158 0 220 0 0
es mit	0 -3 -130 0 -11
es nicht	289 384 -37 -88 -13
es noch	122 -114 -14 -6 -100
es nur	-10 0 -83 178 -44
es schon	-128 -10 -30 0 -70
es sein	0 -23 0 -38 0
es seit	-15 0 -321 -12 0
es sich	0 -36 0 0 0
es trotz	0 0 0 -86 0
es tut	195 0 -174 0 0
es uns	-13 450 -8 0 0
es unser	-114 134 0 0 0
es von	0 0 0 -26 -14
es waere	-84 -11 0 -20 0
es war	0 -592 -42 0 271
es weite	-19 -26 183 -23 0
es wiede	-59 411 449 -13 -305
es wird	404 216 -99 0 -28
es zu	-61 0 0 0 -42
es zurue	0 0 0 -8 -1
etike-	-514 -142 -21 -42 -137
etiketten	-76 -37 -105 -8 -28
etikettendrucker	0 -105 -493 -34 -108
etwa	-131 18 118 0 0
etwas	-250 210 -593 -169 -100
etwas _ ?	-1 0 -39 -45 -23
etwas _ ist	0 -103 0 0 0
etwas _ kann	196 -22 -120 0 0
etwas _ unser	0 -21 0 0 0
etwas mit	0 256 0 0 0
etwas tun	116 0 -80 -4 -32
etwas von	0 -36 -6 0 -27
etz	0 0 -106 0 0
euch	-187 -344 -228 0 728
euch ?	0 0 0 0 -5
euch _ die	0 -25 0 0 -40
euch das	0 0 0 0 -40
euer	-73 0 -34 -43 0
eur	0 -61 -9 34 -1
eure	-30 -105 -129 0 0
eurem	-87 0 -156 0 0
euren	0 -168 0 -46 -84
euro	-26 289 -70 313 -44
ever	0 -9 -34 -42 329
every	159 -249 559 -186 71
every ist	365 -19 -67 0 -679
every machi	-375 -71 142 -7 285
every-	390 -34 -565 0 220
everyone	-413 0 -231 0 -96
everything	255 17 -334 0 -249
examp-	-103 -247 0 0 -107
example	-103 -247 0 0 -107
exe	0 558 -57 0 0
exfil-	0 0 0 0 -33
exfiltrated	0 0 0 0 -33
exist-	0 83 0 0 0
existiert	0 83 0 0 0
expor der	0 -49 527 -97 -25
expor-	-203 -13 788 -164 -150
export	-135 -52 833 -138 -150
exten-	0 -52 -20 -68 -69
extend	0 -39 -20 -121 -39
extension	0 -13 0 -1 -7
exter _ auf	-128 0 -5 0 -24
exter _ der	0 -54 0 0 0
exter platt	0 -54 0 0 0
exter-	-158 53 -80 0 -29
externe	-153 0 -80 0 0
externen	-5 -54 0 0 -24
externer	0 108 0 0 -6
f	-23 -78 -92 154 0
f 0	-23 -78 -92 154 0
fach	-62 149 220 -5 -49
fach 0	0 -124 0 -5 -4
facha _ allge	0 0 0 0 -33
facha _ inner	0 0 0 -32 -18
facha fuer	0 0 0 -32 -128
facha-	-38 0 234 -32 -170
fachaerztin	0 0 0 0 -70
facharzt	-38 0 234 -15 -65
faehr nicht	414 -46 -112 0 0
faehr-	177 109 -112 0 -154
faehrt	177 109 -112 0 -154
faell ?	0 0 0 -96 0
faell der	-201 0 0 0 0
faell-	616 -250 -90 639 -106
faelle	0 -41 -8 179 -38
faellen	-42 -23 0 -69 0
faellig	0 0 0 596 0
faellt	658 -186 -82 -67 -68
faeng-	-209 -71 149 365 -153
faengt	-209 -71 149 365 -153
fahre-	109 -26 0 -35 0
fahren	109 -26 0 -35 0
faile-	-211 -53 924 0 0
failed	-211 -53 924 0 0
fakto-	-47 -21 -64 -125 0
faktor	-47 -21 -64 -125 0
fall	-63 0 0 -79 426
fall einen	0 0 0 0 -3
falls	-148 0 -105 264 790
falls _ die	0 0 0 102 -60
falls das	0 0 0 -19 0
falls der	-204 0 0 286 0
falls es	73 0 -100 0 -23
falls ihr	-18 0 -5 0 653
falls sie	0 0 0 -51 240
fallz-	-218 -7 -121 553 -14
fallzahlen	-152 -7 -35 380 -14
falsc einge	0 -74 -99 0 0
falsc patie	-36 -110 1839 0 -28
falsc-	-597 -803 451 195 282
falsch	-458 -192 -18 270 -208
falsche	-73 -231 -136 0 -12
falschen	-66 -327 430 -76 259
falscher	0 -52 344 0 267
famil von	-39 -27 0 0 0
famil-	-186 -27 0 266 0
familien	-39 -27 0 0 0
fand	0 636 0 -99 -4
farbe	0 -1 -39 0 -81
farbe-	-110 -56 -122 0 0
fassu-	0 0 -48 -48 0
fast	0 -11 -123 0 0
fax	-8 -75 631 0 -17
fax 0	0 0 -14 0 0
fax _ 0	-8 -2 -14 0 0
faxe	0 -94 376 0 -26
faxen	-127 -9 201 0 0
faxge-	0 0 -282 0 0
faxgeraet	0 0 -282 0 0
faxnu-	0 -24 0 -49 0
faxnummer	0 -24 0 -49 0
faxse-	0 79 77 0 0
faxserver	0 79 77 0 0
febru-	-31 0 -105 -226 -15
februar	-31 0 -105 -226 -15
fehl	-4 -242 856 0 -10
fehle 0	68 0 -298 -215 -12
fehle _ 0	0 0 -46 -7 -11
fehle _ der	0 -45 175 0 -64
fehle _ die	0 0 -300 112 0
fehle _ nicht	-130 0 122 0 0
fehle _ x	73 0 -177 0 0
fehle beim	-49 0 -182 0 0
fehle die	0 -10 -461 -72 -28
fehle eine	0 -1 -85 0 -67
fehle in	-30 -81 -9 0 -45
fehle zurue	0 0 0 0 -119
fehle-	-596 -397 -647 78 303
fehlen	-4 -153 -446 146 -121
fehler	-321 -243 850 -27 774
fehlercode	-2 0 -589 0 0
fehlermeldung	-340 0 -439 -7 -237
fehlersuche	0 -1 0 0 -26
fehlg-	374 451 345 -5 0
fehlgeschlagen	374 451 345 -5 0
fehlt	60 -566 -344 110 258
fehlt ?	0 0 -20 -27 0
fehlt _ der	0 150 -169 -21 -3
fehlt das	0 -113 -110 -20 0
fehlt die	0 -73 385 -56 -14
fehlt in	0 212 -169 -55 -76
feier-	332 -35 -59 0 158
feierabend	332 -35 71 0 182
feld	-82 0 359 -65 -3
fenst _ und	-50 235 -36 0 -10
fenst auf	-129 518 -55 -41 -10
fenst-	242 473 -129 -84 -60
fenster	293 326 -240 -54 -47
fern	0 0 -21 0 0
fernb-	0 0 -104 0 -15
fernbetreuung	0 0 0 0 -15
ferne	-47 148 -81 0 0
ferne _ die	0 0 -45 0 0
ferne auf	0 0 -65 0 0
ferns-	-77 211 0 0 0
fernw _ dem	0 -79 0 0 -48
fernw _ der	0 -170 0 -45 -5
fernw _ die	0 0 0 0 -106
fernw _ ist	0 -32 0 0 -10
fernw _ und	0 87 0 0 -182
fernw _ uns	-119 -182 0 0 -29
fernw _ unser	0 -392 0 0 0
fernw am	0 -28 0 -144 -32
fernw auf	0 -227 0 0 -48
fernw und	0 0 0 -66 -10
fernw vom	0 163 0 0 0
fernw-	-556 -35 -811 -331 283
fernwartung	-446 -142 -811 -145 -348
fernwartungsprogramm	0 -55 0 0 0
fernwartungssoftware	0 132 0 0 0
fernwartungstermin	0 0 0 -186 0
fernwartungstool	0 -73 0 0 0
fernwartungszugang	0 100 0 0 -3
fernz _ unser	0 82 0 0 -142
fernz auf	0 19 0 0 -142
fernz-	-249 -200 219 0 -142
fernzugang	-154 0 219 0 0
fernzugriff	-95 -70 0 0 0
fernzugriffe	0 -130 0 0 -142
ferti-	0 -11 122 12 0
fertig	0 -11 122 12 0
fest	142 0 -265 -24 -136
festg dass	0 228 -77 0 0
festg-	0 178 -77 -64 -23
festgelegten	0 0 0 -64 0
festgestellt	0 178 -77 0 -23
festn-	-584 0 -138 0 -88
festnetz	-584 0 -106 0 -88
festp-	-384 -235 -80 -148 0
festplatte	-384 -99 -80 -16 0
fests-	0 0 0 0 809
fiel	-123 -200 0 -9 0
file	175 -154 -284 442 -18
files	319 308 0 -34 -36
files-	-29 114 0 0 0
fileserver	-29 114 0 0 0
filia-	0 0 0 0 -104
finan-	-13 0 0 247 -28
finanzamt	-13 0 0 247 -28
find	-380 -49 -165 0 -32
find the	-254 0 0 0 -32
finde	-268 -87 -193 -149 -102
finde _ den	133 0 -252 0 -53
finde _ die	27 0 120 -17 -101
finde _ im	0 -17 0 0 0
finde _ nicht	-25 0 -177 -132 -7
finde das	-81 -16 -821 0 0
finde den	-317 -153 931 -22 0
finde die	-137 0 -168 0 0
finde ich	0 -71 0 -149 0
finde sie	-25 -17 -127 0 -34
finde wir	161 0 41 0 -108
finde-	-90 52 186 -72 -195
finden	172 -47 668 -22 -142
findet	-262 98 -481 -50 -53
fine	-462 -76 -21 -18 -372
finge weg	-2 0 0 0 0
finge-	-23 -32 0 0 -29
finger	-23 -32 0 0 -29
firew _ den	0 -126 -70 0 0
firew block	0 -126 -105 0 0
firew und	0 -81 0 0 -44
firew-	-313 102 -218 -71 212
firewall	-313 -161 -218 -71 -137
firma	-174 -70 -37 -9 -19
firma _ ?	-41 0 0 0 0
firme-	192 0 -83 0 0
flieg-	621 -7 460 0 -287
flur	272 -52 487 -82 0
foerd-	0 -66 0 -34 0
folde-	0 303 -12 -22 -11
folge	0 0 129 0 -14
folge-	-1 0 -28 -564 -34
folgt	0 0 0 0 -41
follo-	0 0 -158 0 0
following	0 0 -158 0 0
for	-894 281 843 -206 -182
for _ quick	0 0 0 0 375
for a	-260 0 322 0 -92
for the	-6 -120 -79 -15 477
for your	-74 0 0 0 -125
forde-	0 543 -26 151 -21
fordert	0 328 0 159 -21
foren-	0 149 0 0 0
form	0 36 39 0 0
formu 0	0 -21 0 0 0
formu _ 0	0 0 -61 0 0
formu _ die	0 -16 312 -30 -124
formu fuer	0 -16 312 -30 -124
formu ptv	0 0 -37 0 0
formu-	-236 -374 -61 -138 -476
formular	399 -214 -280 0 -232
formulardruck	-261 0 579 0 0
formulare	19 -127 43 -30 -124
fort	35 0 140 -31 -20
fortb-	-360 -62 0 -130 -19
fortbildung	-360 -62 0 -130 -19
foto	0 -293 0 0 0
found	-94 707 0 0 291
fr	-60 -1 -38 0 0
fr 0	-60 -1 0 0 0
frage	-228 -324 -379 -170 -255
frage _ das	0 0 0 -84 -134
frage _ der	-56 -63 -50 0 -33
frage _ die	-59 -40 -245 -6 0
frage _ es	0 0 -8 -24 424
frage _ mich	0 0 -71 0 0
frage _ ob	-85 -73 -64 0 0
frage _ unser	0 0 0 0 -38
frage _ wir	-62 0 -22 0 -160
frage aus	0 -119 -22 0 -33
frage ich	0 -103 0 0 0
frage mich	0 -27 0 -37 0
frage nach	-225 0 -50 0 0
frage ob	-31 0 -62 0 -268
frage uns	-100 -73 -15 0 0
frage was	-26 -79 -26 -77 0
frage welch	-65 -45 0 -2 0
frage wie	0 0 -8 0 -90
frage zu	0 0 0 0 -11
frage zur	0 0 0 0 -160
frage-	-26 -212 33 -65 -11
fragen	-26 -178 265 -65 -11
fragezeichen	0 -33 -232 0 0
fragt	-269 108 -127 -154 -111
fragt _ das	-44 0 -16 0 0
fragt _ der	0 0 0 -109 0
fragt _ die	0 0 -3 0 0
fragt _ ob	0 0 -32 0 0
fragt _ wir	-2 0 0 0 0
fragt nach	-89 -14 0 -37 -92
fragt ob	-2 0 -35 -26 -14
fragt sich	0 0 -84 0 0
frau	620 -322 317 -603 89
frau _ die	-1 256 -74 -3 -43
frau _ hat	0 -64 0 0 -8
frau _ ist	-11 -38 -105 -41 0
frau der	-29 0 -73 -238 -44
frau dokto	198 -44 -58 -91 -73
fraue der	0 -75 0 0 0
fraue-	-217 -95 0 -93 -48
frauenarztpraxis	0 -75 0 0 -31
frei	0 0 136 0 272
freie-	-97 -67 135 0 0
freig ?	0 0 -5 0 0
freig-	-349 -165 -6 -75 26
freigabe	-123 -157 -106 0 -37
freigeben	-224 0 -5 0 0
freigegeben	0 0 0 0 -36
freigeschaltet	-1 -8 105 -75 -17
freis-	-306 -57 594 -428 -186
freischaltcode	-89 -14 0 0 0
freischalten	-196 -43 730 0 -186
freischaltung	-20 0 -136 -210 0
freit 0	0 -4 -12 -77 0
freit _ 0	0 0 0 -134 0
freit _ die	105 -38 0 134 -36
freit-	-438 137 393 482 -405
freitag	-264 -141 52 390 -235
fremd _ unser	0 -359 0 0 0
fremd _ zugan	0 -42 0 0 0
fremd auf	0 -415 0 0 0
fremd haend	0 -49 -187 0 0
fremd mit	0 -46 0 0 0
fremd unser	0 -41 0 0 0
fremd-	-850 275 -72 -36 -195
fremde	-381 206 -300 0 0
fremden	0 -22 369 0 -29
fremder	0 518 0 0 -95
fremdes	0 152 0 -8 0
fremdprogramm	-469 -499 -83 -27 -71
freun grues	-1 19 -33 -3 0
freun-	-1 184 -106 170 -411
freundlich	0 0 -73 -19 -411
freundlichen	-1 19 -28 189 0
frida-	-184 -54 -199 121 -56
friday	-184 -54 -199 121 -56
frier-	246 -83 269 -29 0
friert	265 -74 85 -6 0
frist	-33 173 -119 216 -71
frist 0	0 -1 -4 352 0
frist _ 0	0 -64 -4 167 0
frist zum	0 0 0 -12 -31
frist-	0 0 -37 484 493
fristgerecht	0 0 -14 -110 493
from	-95 575 164 462 -171
from progr	-61 157 0 0 0
from the	-98 -64 -32 156 -41
from you	0 0 0 316 -18
front	-97 -18 -109 0 0
front desk	-165 36 -109 0 0
frueh	332 271 -126 178 328
frueh _ der	0 96 -107 0 -78
frueh _ sich	0 -34 -18 -72 -94
frueh _ wir	-369 -62 0 0 0
frueh nicht	275 -18 95 311 0
frueh-	-384 -514 -172 195 -123
frueher	-481 -286 -91 -79 -79
frueherer	0 -89 0 -8 -43
fruehjahr	-72 -60 0 0 0
fuehl-	-24 -94 0 0 242
fuehlen	-24 -94 0 0 242
fuehr ich	63 0 0 0 0
fuehr-	555 -97 638 0 0
fuehre	63 0 0 0 0
fuehren	510 -97 638 0 0
fuenf	262 121 438 -70 250
fuenf minut	0 -34 483 -68 422
fuenf plaet	-38 -25 72 0 -42
fuenf-	424 565 -358 193 -101
fuer	-345 -252 -21 301 804
fuer 0	29 0 0 0 -16
fuer _ 0	-31 -85 0 -292 -88
fuer _ ?	-3 0 0 -38 -17
fuer _ abrec	0 -44 -21 0 0
fuer _ akten	0 0 -14 -97 631
fuer _ als	-4 -27 328 0 -2
fuer _ an	0 322 0 0 -44
fuer _ anges	0 0 0 -42 -16
fuer _ arbei	0 0 0 -68 259
fuer _ auf	0 -135 -52 0 -28
fuer _ benut	225 -111 -175 0 -16
fuer _ beric	0 -7 0 -7 -6
fuer _ betri	0 0 0 -27 0
fuer _ daten	-197 565 -55 -75 -46
fuer _ der	0 0 0 0 -24
fuer _ eine	0 0 0 0 -16
fuer _ einen	0 0 0 -75 -130
fuer _ ernst	0 0 0 0 -121
fuer _ faell	0 -41 0 -58 -38
fuer _ fernw	0 254 0 0 -3
fuer _ hilfe	-22 0 0 0 711
fuer _ ist	0 0 -168 0 0
fuer _ konne	0 -89 -45 0 0
fuer _ kunde	0 -21 0 0 -11
fuer _ lageb	0 0 0 -12 0
fuer _ mediz	0 0 0 -32 -18
fuer _ muehe	0 0 -9 0 -466
fuer _ neue	0 -25 0 -37 -206
fuer _ neuen	0 -4 0 -56 -4
fuer _ notfa	-52 0 0 0 0
fuer _ offen	0 -135 0 -40 61
fuer _ onlin	-20 0 -38 -117 0
fuer _ patie	87 -15 223 147 0
fuer _ praxe	0 0 0 -402 0
fuer _ praxi	0 -102 -51 -68 -16
fuer _ quart	0 0 -129 184 0
fuer _ rasch	0 0 0 -100 266
fuer _ risik	0 -96 0 0 0
fuer _ rueck	-51 0 0 0 138
fuer _ schne	0 0 0 0 -1
fuer _ serve	-108 -70 0 0 0
fuer _ termi	0 0 -44 0 -14
fuer _ ueber	-217 0 414 -12 -7
fuer _ und	0 -57 0 -42 0
fuer _ unter	112 0 -184 -1 534
fuer _ video	0 0 -69 0 0
fuer _ zweig	0 0 -23 0 0
fuer alle	204 -111 -240 -330 0
fuer allge	0 0 0 0 -64
fuer das	0 -28 -51 -150 -193
fuer daten	0 0 0 296 0
fuer den	-169 -401 -224 679 -238
fuer die	-542 54 -52 363 584
fuer dring	0 -41 0 -58 -38
fuer ein	0 -35 0 -131 0
fuer eine	176 -128 -124 17 -291
fuer einen	243 93 -258 -7 -17
fuer hausb	0 0 -347 0 -14
fuer heute	260 0 -91 -54 0
fuer ihre	112 -10 -50 -180 749
fuer ihren	0 0 0 0 665
fuer inner	0 0 0 -32 -18
fuer kinde	0 -57 -184 0 0
fuer meine	0 -8 -88 0 -35
fuer mich	0 0 328 0 -181
fuer morge	-94 -85 0 382 -13
fuer patie	-48 0 -136 0 0
fuer progr	0 0 -52 0 -52
fuer rueck	-13 0 0 0 -162
fuer sie	0 -135 0 -94 -2
fuer so	0 0 0 0 -74
fuer ueber	0 0 -19 -43 0
fuer uns	400 -27 0 -308 162
fuer unser	-206 302 322 -93 -278
fuerc-	-101 0 0 0 0
fuers	-286 -63 -183 552 416
fuers proto	-41 -63 0 0 376
full	955 121 -7 -49 -16
funkt bei	-23 -34 0 0 0
funkt der	-60 0 130 0 -22
funkt-	-277 -240 647 -55 -29
funktion	330 -109 455 -24 -22
funktionieren	0 -34 -247 0 0
funktioniert	-608 -96 564 -31 -7
furch-	0 0 277 0 0
furchtbar	0 0 277 0 0
g	0 -34 0 0 0
gab	8 0 0 0 0
gab _ einen	-55 0 0 0 0
gab es	8 0 0 0 0
gang	0 0 -87 0 308
ganz	12 -151 533 -82 -504
ganz norma	-18 0 -12 -56 -93
ganze	274 -84 -506 -3 -327
ganze _ ?	0 0 -71 0 0
ganze _ nicht	-360 0 494 0 -25
ganze haus	404 0 188 0 -42
ganze praxi	-25 0 9 0 0
ganze team	-200 0 0 0 -315
ganze-	46 -290 137 101 -101
ganzen	-84 -240 177 0 -101
ganzes	120 0 0 101 0
gar	490 283 -1177 -118 412
gar _ mehr	232 -87 -297 -87 -271
gar keine	400 -18 -413 -31 0
gar nicht	162 301 -664 -87 456
garan-	-97 0 0 0 0
garte-	-18 0 313 0 0
gastr-	-10 0 -79 -83 -24
gaune-	0 -98 0 0 0
gave	0 176 -11 0 -7
gb	-286 186 -37 -16 0
geaen _ ?	0 -15 0 0 0
geaen _ in	-43 174 -3 0 -44
geaen bitte	0 -11 0 0 -74
geaen seitd	-222 -43 2 0 0
geaen und	47 198 -31 0 -80
geaen-	-253 378 -271 -169 805
geaendert	-253 399 -271 -169 805
gearb-	-14 151 0 0 0
gearbeitet	-14 151 0 0 0
gebe	-52 0 169 0 -129
gebe ich	-52 0 0 0 0
geben	0 -2 -16 -44 -5
geben ?	-6 0 0 0 0
gebet-	33 0 0 0 -76
gebeten	0 0 0 0 -72
gebli _ ?	0 0 -8 0 0
gebli ist	0 0 -8 0 -29
gebli-	35 -2 -62 0 -223
geblieben	35 -2 -62 0 -223
gebra-	290 0 -89 0 -25
gebuc-	0 -8 -98 0 0
gebue-	0 -40 -26 -6 0
gebur-	319 -189 -381 0 0
geburtsdatum	220 -97 -381 0 0
gedae-	350 0 -86 -23 0
gedaechtnis	350 0 -86 -23 0
gedan-	0 -73 0 0 -24
gedru-	-249 31 93 -14 -56
gedruckt	-249 -76 93 -14 -56
gedrueckt	0 106 0 0 0
gedul-	-185 -180 471 -39 -35
geduld	-185 -148 593 -39 66
geduldig	0 -32 0 0 -77
geehr _ und	-105 1 92 -40 -28
geehr damen	-105 1 92 -40 -28
geehr team	0 0 0 34 -25
geehr-	-105 1 57 -5 -89
geehrte	-105 1 75 -40 -28
geehrtes	0 0 -19 34 -25
gefae-	68 -52 0 0 -10
gefaehrlich	68 0 0 0 -10
gefah _ ?	0 0 0 -45 0
gefah dass	0 -11 0 0 0
gefah-	73 -83 -92 -45 0
gefahr	-19 -13 0 0 0
gefahrlos	-61 -70 -6 -45 0
gefal-	0 -91 0 0 0
gefallen	0 -91 0 0 0
gefas-	0 -46 0 -13 0
gefasst	0 -46 0 -13 0
gefra ob	0 0 -42 0 -23
gefra-	-17 0 -51 90 411
gefragt	-17 0 -51 90 411
gefue-	370 150 -132 -31 -125
gefuehl	375 263 -132 0 0
gefuehrt	-5 -97 0 -31 -125
gefun-	502 301 341 -22 314
gefunden	502 301 341 -22 314
gegan-	0 -95 -48 0 0
gegangen	0 -95 -48 0 0
gegeb-	-86 78 0 310 216
gegeben	-86 78 0 310 216
gegen	-8 208 -48 483 -20
gegen _ patie	0 0 0 0 -9
gegen den	0 0 -8 87 -9
gegen der	0 0 0 -137 120
gegen die	0 0 -48 147 0
gegen versc	0 0 0 0 -2
gegen-	-57 0 -22 -294 628
gegenueber	-44 0 -8 -142 -141
gehab-	0 667 -71 -6 -40
gehabt	0 667 -71 -6 -40
gehac ?	0 -26 0 0 0
gehac _ ?	0 0 0 0 -24
gehac worde	0 -56 0 0 0
gehac wurde	-19 -91 0 0 -24
gehac-	-19 275 -25 0 -51
gehackt	-19 275 -25 0 -51
gehal-	-7 0 0 0 -27
gehalten	-7 0 0 0 -12
gehe	0 -86 -8 0 0
gehe _ aus	0 -86 -8 0 0
gehe davon	0 -86 -8 0 0
gehei-	0 -207 -77 -4 0
geheimdienst	0 -98 0 0 0
geheiratet	0 -64 -77 -4 0
gehen	752 961 8 -59 -46
gehen _ auf	-200 322 -87 0 0
gehen _ raus	0 -17 77 -9 0
gehen die	0 0 -13 -25 -100
gehen nicht	217 288 331 -9 0
gehen seit	-173 145 69 -1 148
gehen wir	-36 -12 0 0 0
gehoe dass	0 -30 0 0 0
gehoe-	-156 -226 -148 -38 -32
gehoeren	-66 -7 -27 0 -30
gehoert	-90 -219 -121 -38 -2
gehol-	11 -157 346 0 -202
geholfen	173 -20 -10 0 -156
geht	737 -521 33 -147 150
geht ?	-64 -24 0 0 0
geht _ ?	0 0 -29 0 0
geht _ auch	0 0 -20 0 0
geht _ auf	500 138 127 0 0
geht _ bei	207 0 -277 0 0
geht _ den	153 -34 -151 -39 0
geht _ ihnen	0 0 -121 0 0
geht _ keine	197 0 -26 0 0
geht _ mehr	895 178 -919 0 -80
geht _ mit	0 0 299 0 -19
geht _ nicht	-80 -5 -540 -24 -86
geht _ noch	0 0 227 0 0
geht _ progr	-199 -45 -42 0 -8
geht _ telef	-86 0 -33 0 0
geht _ um	-75 -79 -145 -74 0
geht _ uns	0 -128 -132 0 838
geht _ weite	-19 -26 183 -23 0
geht _ wiede	-77 0 202 0 -186
geht alles	-505 -44 -237 0 295
geht auch	-248 0 -74 0 0
geht bei	153 -65 -339 0 -27
geht das	-282 -130 -34 -111 0
geht der	-3 0 380 0 54
geht die	-84 0 -42 0 -277
geht es	51 -48 718 -38 -145
geht gar	434 0 -263 0 -55
geht ja	-50 0 0 0 -103
geht mehr	424 175 -542 0 -206
geht nicht	-27 141 589 168 -148
geht nur	-55 0 432 -114 -8
geht seit	-283 0 -196 0 245
geht um	-184 0 -212 62 0
geht wiede	94 -25 -7 0 728
geht wir	-8 0 -8 0 -90
geht'-	-34 0 0 0 0
geht's	-34 0 0 0 0
gehts	-275 0 218 0 -77
gekap-	0 119 0 0 -23
gekappt	0 119 0 0 -23
gekau-	0 -85 0 0 0
gekauft	0 -85 0 0 0
gekla ist	0 -59 -17 0 -66
gekla-	-72 -330 -17 -124 1028
geklaert	-54 -59 -17 0 302
geklappt	-18 -77 0 0 1282
geklaut	0 -194 0 -124 -556
gekli-	-101 99 -29 0 -3
geklickt	-101 99 -29 0 0
gekom-	0 0 0 -39 -50
gekommen	0 0 0 -39 -50
gekue-	-34 -32 0 -50 -39
gekuendigt	-34 0 0 0 0
gelan ?	-191 -122 0 0 0
gelan ist	-72 -13 0 0 0
gelan-	-263 -338 388 0 -28
gelandet	-72 -184 388 0 -28
gelangen	0 -80 0 0 0
gelangt	-191 -73 0 0 0
gelas-	-72 -118 0 0 0
gelassen	-72 -118 0 0 0
gelb	0 0 155 0 -12
geld	-14 1259 -93 191 0
geleg-	0 -44 0 0 -39
gelegentlich	0 -44 0 0 0
geles-	-66 -57 64 0 366
gelesen	-66 -57 64 0 366
gelie-	0 -25 -1 0 0
geliefert	0 -25 -1 0 0
geloe-	-331 902 -327 -8 550
geloescht	-292 854 -300 -8 -21
geloest	-38 -87 -27 0 581
gelte-	0 0 0 -226 0
gelten	0 0 0 -226 0
gemac hat	0 -16 0 0 0
gemac-	-44 231 0 -24 -12
gemacht	-44 231 0 -24 -12
gemat-	-46 0 9 -139 -73
gematik	-46 0 9 -139 -73
gemei der	-50 -124 0 0 0
gemei dres	-27 54 0 0 0
gemei-	-397 -24 348 -46 -25
gemeinschaftspraxis	-397 -11 348 -39 0
gemeint	0 9 0 -7 -25
gemel werde	0 0 0 -62 0
gemel-	-88 184 -44 93 -77
gemeldet	-88 184 -44 93 -77
gemer dass	231 -15 -84 0 0
gemer-	231 -15 -153 0 -63
gemerkt	231 -15 -153 0 -63
genau	164 -61 -71 552 -103
genau ist	-5 0 0 0 0
genau-	145 87 0 0 -9
genauso	145 87 0 0 -9
genom-	204 166 -25 0 -20
genommen	204 166 -25 0 -20
genue ein	-123 -58 0 0 0
genue-	-123 -58 0 0 -146
genuegt	0 0 0 0 -134
genug	-73 -102 -71 0 -38
geoef werde	36 0 -20 0 -23
geoef-	2 -308 -80 0 -25
geoeffnet	2 -308 -80 0 -25
gepla-	-139 -26 -54 -13 0
geplant	-129 -26 -54 -7 0
gepru ?	0 0 0 -27 -24
gepru-	-304 -429 -109 -27 897
geprueft	-304 -429 -109 -27 933
gerad-	-313 110 -210 -17 -176
gerade	-313 110 -210 -17 -176
gerae-	232 -403 1098 0 -85
geraet	178 53 349 0 -12
geraete	133 -28 15 0 0
gerat-	0 0 -29 0 0
geraten	0 0 -29 0 0
geric-	-44 0 -10 504 -119
germa-	-94 -32 -38 0 -185
german	-94 -32 -38 0 -185
gern	-13 -120 -196 -132 -137
gern _ sie	0 0 0 -8 0
gern _ welch	0 0 0 -11 -32
gern auf	0 -90 0 -11 0
gern die	0 0 -26 -16 0
gern eine	0 0 0 0 -89
gern einen	0 0 -42 0 0
gern gewus	0 0 0 0 -32
gern ob	0 -28 0 0 0
gerne	0 0 -47 -111 -18
gerne wisse	0 0 -47 -111 0
gerue-	0 0 -38 -25 -77
gesag-	103 207 -242 0 -140
gesagt	103 207 -242 0 -140
gesam-	429 6 487 0 -138
gesamte	152 16 303 0 0
gesamten	0 -10 232 0 -138
gesch _ ?	0 0 0 0 -2
gesch _ der	64 3 -34 -4 -43
gesch _ die	0 0 0 0 474
gesch _ nicht	102 0 -71 -11 0
gesch _ oder	0 0 0 0 -35
gesch der	0 0 0 -6 -109
gesch haben	-64 -15 0 0 -17
gesch hat	-24 451 -106 0 -80
gesch ist	0 0 0 0 -35
gesch war	0 0 0 -31 0
gesch weil	148 -15 -40 0 -71
gesch-	-205 412 -266 -446 760
geschaedigten	0 -19 0 0 0
geschaeftsfuehrer	0 0 0 -34 -109
geschaeftsfuehrung	0 -115 -36 -72 -175
geschehen	0 -5 0 0 0
geschichte	-97 0 -52 0 0
geschickt	144 40 249 0 333
geschlagen	0 0 0 0 -9
geschlossen	-244 -330 -95 -233 405
geschrieben	11 919 -339 -37 648
geschuetzt	0 0 0 -35 0
geschult	0 -19 0 0 -33
geseh-	68 65 -127 -5 -27
gesehen	68 65 -127 -5 -5
gesel-	0 -71 -86 -78 -42
gesellschafterversammlung	0 0 -11 0 0
gesen _ 0	0 -2 163 -78 -5
gesen _ meine	0 -304 -128 0 0
gesen-	-140 2 96 -82 -123
gesendet	-97 -667 199 -78 -79
geset den	0 0 0 0 -13
geset-	0 133 -42 0 272
gesetzt	0 133 -42 0 272
gesic-	0 -350 -29 -35 -2
gesichert	0 -350 -29 -35 -2
geson-	-5 -40 0 0 -18
gesondert	-5 -40 0 0 -18
gespe _ von	-15 181 0 0 657
gespe haben	-66 -51 0 0 0
gespe-	462 173 481 -28 235
gespeichert	-222 -132 -60 0 0
gespeicherten	0 181 -97 0 -15
gesperrt	684 124 638 -28 250
gespr-	-111 269 411 -17 -10
gespraech	0 -10 0 0 -7
gesta werde	163 0 -121 0 0
gesta-	148 29 -184 -2 125
gestartet	187 29 -81 -2 125
gestatten	-65 0 0 0 0
geste 0	117 132 13 -1 -4
geste _ das	0 88 0 0 208
geste _ die	0 -70 61 0 319
geste _ mehr	-281 0 -276 0 -68
geste _ nicht	565 0 -240 0 245
geste _ und	0 173 -183 379 -40
geste _ wir	17 0 -233 -5 -62
geste abend	507 56 -259 -9 215
geste die	-29 116 87 -11 -76
geste mitta	92 -42 275 0 219
geste nachm	-153 -56 49 -9 -80
geste nacht	0 39 0 0 -176
geste nicht	-255 0 -95 0 -68
geste und	0 -38 -15 -25 156
geste-	212 507 467 234 487
gesteckt	0 0 -21 0 98
gestellt	-31 -38 -86 -25 0
gestern	243 -483 574 259 389
gesto ?	-7 0 0 0 0
gesto worde	0 0 0 0 -21
gesto-	272 -323 514 -31 -175
gestoert	-73 -67 695 -22 -132
gestohlen	0 -445 0 0 -21
gestr-	818 -149 -108 -90 -20
gestrichen	405 -47 -55 -7 0
gestrigen	497 -102 -54 0 -20
gesun-	-329 -232 911 106 -278
gesundheitsamt	0 0 -8 106 0
gesundheitskarte	-207 0 323 0 -62
gesundheitskarten	0 0 780 0 0
gesundheitsnetz	0 -110 0 0 0
get	124 0 -67 0 0
get _ the	6 0 0 0 0
get in	163 0 -67 0 0
get into	-14 0 0 0 0
getan	0 0 0 -9 0
getan ?	0 0 0 -9 0
getau werde	0 0 -80 -48 0
getau-	6 0 -347 -48 412
getauscht	6 0 -347 -48 412
getes-	0 0 0 0 687
getestet	0 0 0 0 687
getre-	0 182 62 -18 0
getrennt	0 182 62 -18 0
getro ?	0 0 0 0 -77
getro-	0 -58 0 -32 -141
getroffen	0 0 0 -32 -141
gewae-	0 -2 0 132 0
gewar-	-2 394 0 -20 0
gewarnt	-2 394 0 -20 0
gewec-	0 -9 0 0 -120
gewechselt	0 -9 0 0 -120
gewes-	-62 -141 -20 -54 -38
gewesen	-62 -141 -20 -54 -38
gewis-	0 -2 0 0 -209
gewoe-	0 -98 -34 0 0
gewoh-	-23 25 -311 0 280
gewohnt	-23 0 -169 0 341
gewohnten	0 25 -142 0 -61
gewor-	-35 -77 386 -152 588
geworden	-212 67 455 -152 588
gewue-	-3 195 150 -60 495
gewuenschten	-3 -39 -16 -60 0
gewus-	0 0 0 0 -32
gewusst	0 0 0 0 -32
gezei-	0 -237 -91 0 -3
gezog ?	0 0 -3 0 0
gezog-	45 -280 -44 0 -220
gezogen	45 -241 -44 0 -220
ggmbh	0 -143 0 0 0
gibt	328 -140 -325 575 40
gibt _ die	-67 0 0 0 0
gibt _ eine	-17 -166 0 -3 -19
gibt _ einen	-93 129 -100 0 0
gibt _ im	0 -76 -31 321 -17
gibt _ keine	-46 0 -69 95 -28
gibt es	-55 -74 -441 402 297
gibt keine	302 0 51 67 -158
gibt'-	0 -15 0 0 0
gibt's	0 -15 0 0 0
gibts	299 0 0 211 -56
gilt	0 0 -2 -322 651
gilt die	0 0 0 -106 0
ging	344 8 -406 -19 -518
ging das	0 -140 0 0 -25
gleic-	564 -326 316 0 -161
gleich	661 -326 -130 0 -108
gleiche	-166 0 207 0 0
gleichzeitig	213 0 25 0 -23
gluec-	-71 -102 -71 -60 -32
glueck	-71 -102 -71 -60 -32
gmbh	-63 -102 0 -77 367
goae--	-46 0 -143 -67 -71
gone	4 -71 373 413 -14
got	-61 135 -46 420 -429
gott	-118 -51 -136 0 -86
grad	5 -50 -27 0 -13
grau	-297 -8 -651 -4 -36
greif-	-129 -10 -148 -38 -37
greift	-129 0 -110 -38 -37
gripp-	-56 -109 -74 -97 0
grippe	-190 0 0 0 0
grippeimpfung	-1 0 -14 -27 0
groes-	-93 -7 0 -43 -10
groesser	0 0 0 -43 -7
groessere	-93 -7 0 0 0
gross	-166 36 -35 -62 0
gross _ der	-261 0 409 -8 0
gross ist	0 0 0 -8 0
gross-	-344 523 307 307 144
grosse	-26 503 -102 0 -37
gruen	-223 -8 -432 0 11
gruen-	243 -68 206 -107 0
grues _ dem	0 0 0 -26 0
grues aus	0 -158 0 -26 -7
grues gott	55 -51 -48 0 0
grues vom	0 68 -5 0 -77
grues-	55 -229 -81 -28 -446
gruess	55 -51 -48 0 0
gruesse	0 -197 -5 -26 -446
gruessen	-1 19 -28 -3 0
grund	78 0 -78 -100 0
grupp-	-94 106 -20 -12 0
gruppe	-94 106 -20 0 0
gruppierung	0 0 0 -12 0
gruss	-63 96 0 0 164
guelt-	-205 -22 -47 202 -64
gueltig	-34 0 -39 -97 0
gut	-314 -241 -400 -30 1092
gutac-	-120 233 0 525 -53
gutachten	-45 233 0 110 -3
gutachter	-75 0 0 161 -50
gute	64 0 0 -40 368
gute nerve	0 0 0 -40 380
guten	-153 -201 -190 -941 -181
guten _ ich	-10 -47 0 0 -160
guten _ wir	-53 0 0 0 -7
guten abend	0 0 0 0 -77
guten morge	-8 -101 -55 -883 -67
guten tag	-146 -100 -135 -58 -37
gutes	-136 -36 0 0 81
gutsc-	0 281 -189 -32 -44
gutschrift	0 -41 -189 -32 0
h	0 0 -68 105 0
hab	146 164 134 99 -133
hab die	0 444 0 0 0
hab ich	50 -133 0 0 -5
habe	118 933 -291 -228 -49
habe _ das	-28 242 0 -14 0
habe _ den	202 -8 0 0 0
habe _ der	-19 252 0 -68 -4
habe _ die	0 -14 0 0 -18
habe _ ihnen	0 -108 0 0 0
habe _ nicht	0 125 0 0 -37
habe _ passw	-94 -20 0 0 -56
habe _ sie	-52 -91 0 0 -24
habe bei	0 -27 -4 0 0
habe den	261 -249 0 0 -24
habe die	3 -135 -116 -12 0
habe heute	349 -76 -91 -85 0
habe ich	115 -340 -173 -129 -196
habe mein	0 -20 0 0 -56
habe sie	0 0 328 0 376
haben	-468 113 -302 407 -72
haben ?	-42 -72 242 0 -5
haben _ 0	-59 0 218 -162 0
haben _ ander	0 72 0 -16 0
haben _ auch	0 128 0 0 0
haben _ auf	-76 -168 0 0 292
haben _ bei	88 219 271 0 0
haben _ betri	154 0 0 0 -7
haben _ das	0 0 0 -8 -91
haben _ dass	0 -60 0 0 0
haben _ den	0 91 0 -97 0
haben _ der	-3 -46 396 38 -53
haben _ die	-37 353 250 -155 610
haben _ eigen	-133 0 0 -108 0
haben _ ein	-6 0 -32 0 0
haben _ eine	0 279 0 -10 -62
haben _ einen	0 870 0 0 0
haben _ erhal	0 -7 -31 -82 544
haben _ es	0 0 0 -64 0
haben _ fernw	-119 -133 0 0 -21
haben _ festg	0 228 -77 0 0
haben _ fuer	0 0 0 -11 0
haben _ gemer	231 0 -84 0 0
haben _ geste	-114 -43 143 0 -437
haben _ ich	197 -1 -64 -8 -2
haben _ ihn	-55 -73 259 0 -26
haben _ ihnen	-72 -13 0 0 -25
haben _ keine	-58 -6 -127 207 -62
haben _ kennw	-45 -74 -121 0 -120
haben _ konne	0 0 111 0 26
haben _ meine	0 0 -6 107 -56
haben _ mit	0 -56 -125 0 0
haben _ neue	0 22 0 0 -21
haben _ noch	-270 -158 -13 -48 0
haben _ ob	0 -37 0 -13 0
haben _ passw	0 -64 0 0 348
haben _ patie	28 -69 -19 0 63
haben _ schon	0 322 0 0 -44
haben _ selbs	0 0 -21 -9 408
haben _ sie	0 0 0 0 -99
haben _ so	-44 0 -87 0 0
haben _ uns	-13 0 0 58 0
haben _ updat	63 0 -10 0 -29
haben _ zu	0 0 0 -85 0
haben aber	-44 -68 -87 0 0
haben alle	-155 305 -153 -109 -275
haben am	0 0 -153 -320 40
haben aufge	0 0 -118 0 -119
haben bei	-13 0 0 0 0
haben bitte	0 -21 327 0 0
haben das	10 432 102 0 -85
haben den	33 -24 -99 0 -121
haben die	-21 -309 210 -204 925
haben eine	-84 -290 0 -16 -21
haben einen	0 -85 -8 0 0
haben es	0 -39 -21 0 408
haben geste	-4 -81 0 0 284
haben heute	390 0 -102 -28 47
haben ihre	0 0 0 0 141
haben im	153 -12 -42 0 -3
haben in	0 -23 0 137 0
haben keine	-469 0 -280 -56 -226
haben koenn	-39 0 0 0 0
haben nicht	-184 -92 0 0 0
haben noch	-19 -128 -54 181 0
haben oder	0 -37 0 0 0
haben progr	-126 0 0 -64 0
haben seit	141 -4 452 -9 -64
haben sich	-46 325 466 0 -10
haben sie	0 -18 0 -166 -307
haben und	-32 -125 0 -78 -17
haben uns	314 502 -125 -11 0
haben unser	-120 -195 0 0 19
haben von	0 0 0 38 0
haben wir	571 -4 -632 99 298
haben zwei	0 -35 0 0 0
habt	161 -17 295 0 -45
habt ihr	0 0 0 0 -97
hack	0 -15 -8 0 0
hack ?	0 0 -8 0 0
hacke auf	0 0 0 -7 -6
hacke bei	0 -60 0 0 0
hacke jetzt	-10 -28 0 0 0
hacke mit	0 0 0 0 -64
hacke-	-466 -431 -39 -42 -139
hacked	0 -14 -20 -35 -18
hacker	-159 -233 0 0 -73
hackerangriff	-44 -50 -19 -7 -48
hackern	0 -60 0 0 0
had	693 535 -7 -7 -151
had to	425 -98 -7 0 -45
haelf der	-66 0 275 0 0
haelf-	-201 -10 330 -8 -28
haelfte	-201 -10 330 -8 -28
haelt	0 114 -117 0 0
haend _ der	327 109 -187 -45 0
haend der	0 -12 0 0 -2
haend in	0 158 0 0 0
haend und	348 -83 0 -45 0
haend vor	-29 -23 -33 0 0
haend-	543 -20 -153 -93 542
haende	300 136 -7 -45 660
haenden	203 -107 -220 0 -2
haendler	-36 -23 0 0 -96
haeng ?	-71 0 0 0 0
haeng _ mit	0 0 -155 0 0
haeng an	0 -86 -489 144 0
haeng bei	-257 0 928 -96 0
haeng das	-115 -4 260 0 0
haeng sich	-276 -28 435 0 -47
haeng-	-70 -180 881 31 -122
haengen	3 -22 482 -86 -67
haengt	-356 -158 537 118 -54
haett _ die	-85 0 -18 -16 0
haett _ eine	0 0 0 0 -26
haett _ einen	0 0 -42 0 0
haett _ gern	0 -2 0 0 -67
haett _ gewus	0 0 0 0 -32
haett gern	0 0 -110 -16 -70
haett ich	0 -2 0 0 0
haett wir	-83 -56 0 0 -78
haett-	-173 515 -120 -83 692
haette	-91 298 -22 -38 -104
haetten	-83 216 -97 -45 796
haeus-	0 0 -95 0 0
halb	286 -99 -380 247 113
halbe	134 743 304 -64 -12
halbe-	-7 0 -25 0 184
hallo	-156 -320 -182 0 54
hallo ?	81 0 0 0 0
hallo liebe	0 -34 0 0 0
hallo zusam	-97 0 0 0 -36
halt	96 0 -189 -8 -86
halte	396 0 -54 0 0
halte durch	0 0 0 -56 533
halte sie	0 0 0 0 -234
halte-	-52 0 0 -62 284
halten	-52 0 0 -6 -249
haltet	0 0 0 -56 610
ham	-276 473 -105 0 -310
ham die	0 0 -37 0 0
hand	-25 -236 1075 -82 -40
handb-	-90 0 0 0 0
handbuch	-38 0 0 0 0
hande _ sich	0 -34 0 0 0
hande es	0 -34 0 0 0
hande-	-181 -106 0 0 0
handeln	0 -70 0 0 0
handelt	-181 -36 0 0 0
handl-	-195 0 -323 -56 446
handlungsbedarf	-509 0 -323 -33 1184
handy	133 -100 402 -19 -38
handy-	0 -43 0 0 -76
handynummer	0 0 0 0 -76
happe ?	0 0 0 -7 0
happe-	0 0 0 -35 -7
happened	0 0 0 -35 -7
hardw-	0 -85 0 -17 -65
hardware	0 0 0 -17 -65
has	-370 347 426 296 -58
has _ of	0 0 -5 0 0
has any	0 0 -5 0 0
has been	-181 467 13 -33 65
has the	0 0 0 -23 0
has to	0 -27 -20 435 -80
hat	-349 862 -1250 -212 268
hat ?	0 -62 0 0 0
hat _ 0	94 -19 0 -6 -51
hat _ abrec	0 0 165 0 -32
hat _ alle	-13 0 -29 0 0
hat _ alles	-54 0 0 0 317
hat _ anger	0 0 0 0 -91
hat _ angri	0 -89 0 0 -63
hat _ auch	-1 667 -64 0 -11
hat _ auf	0 393 -51 0 355
hat _ bei	0 -20 0 -3 -33
hat _ bis	0 0 0 -326 -13
hat _ das	-1 -247 261 0 -64
hat _ dass	-41 -307 -16 0 0
hat _ den	0 2 -113 0 0
hat _ denn	0 0 -43 0 0
hat _ der	-44 -204 -175 -22 -40
hat _ die	62 269 0 0 -90
hat _ ein	-35 -269 0 0 0
hat _ eine	0 -132 -42 2 149
hat _ einen	0 -90 0 0 -64
hat _ erled	0 -56 -147 0 -71
hat _ fehle	0 -15 -121 0 64
hat _ fuer	0 -135 0 247 -41
hat _ geaen	-34 63 0 -55 -104
hat _ geste	0 -34 0 0 -19
hat _ hacke	0 -21 0 0 0
hat _ heute	-17 -27 0 0 -25
hat _ ihnen	0 0 0 0 -7
hat _ in	0 -187 0 0 280
hat _ jeman	0 41 0 0 0
hat _ jetzt	0 -96 0 0 0
hat _ konne	0 -43 -99 0 -23
hat _ man	0 0 0 -50 0
hat _ mit	0 116 0 0 0
hat _ nacht	172 226 0 0 0
hat _ nicht	0 -169 0 0 -139
hat _ nur	0 0 0 132 0
hat _ passw	0 85 0 0 -1
hat _ rechn	-264 108 0 0 141
hat _ recht	-2 -1 0 0 0
hat _ schon	0 0 0 19 -317
hat _ serve	-57 210 0 0 250
hat _ sich	6 0 -55 0 -87
hat _ techn	0 0 0 0 -73
hat _ ueber	0 -50 -77 0 -64
hat _ und	0 -255 0 0 -361
hat _ uns	-41 460 9 0 0
hat _ unser	-52 -237 0 0 -71
hat _ unter	-30 -31 0 -58 0
hat _ von	0 29 0 0 665
hat _ wir	61 0 -114 -23 0
hat am	0 -79 0 -6 -43
hat anger	-17 142 -5 -5 0
hat auf	0 -117 0 0 -17
hat bei	0 -1 0 0 -7
hat das	-245 208 -89 -8 136
hat den	-104 682 -99 -85 34
hat der	124 101 -4 0 -134
hat die	347 -185 -69 -454 -268
hat ein	0 115 0 0 0
hat eine	0 -266 0 0 0
hat einen	0 -63 -121 0 -25
hat er	0 -1 -97 0 -28
hat es	50 812 -8 0 200
hat geste	-88 -286 0 -1 -491
hat heute	-21 451 0 0 175
hat ihr	0 0 0 0 -116
hat ist	0 -85 -219 -22 0
hat jeman	0 -413 0 0 -24
hat keine	-61 -56 -455 0 -96
hat man	0 -83 0 0 0
hat mich	-17 0 0 0 177
hat nicht	287 -169 -67 0 -97
hat schon	0 -125 429 0 -34
hat sich	-123 -366 30 -58 383
hat sie	0 -248 0 0 0
hat um	174 -11 0 114 -42
hat und	112 -48 -4 0 -9
hat uns	-37 198 -51 224 -119
hat unser	0 483 17 164 -55
hat von	-29 -4 16 0 0
hat wir	33 -138 0 262 -69
hat's	-41 -241 0 0 842
hats	-10 -145 -93 0 -57
hatte	-277 170 -64 -34 859
hatte _ einen	-49 -57 0 0 -68
hatte _ keine	0 0 -103 0 -31
hatte sie	0 0 -103 0 -71
hatte wir	-117 -224 0 -192 -208
hatte-	-57 -187 -138 -488 144
hatten	-57 -187 -138 -488 144
haupt-	933 -10 -222 0 -223
hauptrechner	586 -10 -222 0 -138
haus	1481 11 -110 339 -479
haus ?	-1 0 0 0 0
haus _ mehr	19 0 148 0 -25
haus _ so	134 0 -129 0 -42
hausa der	-21 0 -17 -1 -39
hausa in	0 0 0 -23 0
hausa-	-7 -31 -17 170 -45
hausarzt	177 0 -17 -27 0
hausarztpraxis	-149 -9 0 -63 -39
hausarztzentrum	-35 -22 0 0 0
hausb-	99 0 -254 0 -90
hausbesuch	-49 0 188 0 0
hausbesuche	148 0 -429 0 -14
hause	98 60 -36 -12 -345
hause _ ?	-354 0 0 0 0
hause aus	-37 0 -16 0 0
hause schic	-115 -46 0 0 -76
hause-	0 0 0 130 0
hauses	0 0 0 130 0
hauta-	-21 228 0 0 -20
have	-40 302 927 -86 -87
have _ infor	0 0 0 0 -51
have _ notif	0 0 0 -92 0
have _ the	-4 120 -29 -48 0
have an	0 -30 0 162 0
have any	0 0 0 -28 -7
have been	98 20 -102 0 -22
have the	0 0 -22 -21 0
have to	-61 0 233 -92 -51
hba	-129 -9 316 0 0
he	0 634 0 -157 -80
head	0 0 0 0 -17
heilb-	-47 0 -320 274 0
heilberufsausweis	-13 0 -293 274 0
heilm _ sich	-69 -16 -113 0 0
heilm-	-382 -197 106 -78 0
heilmittel	0 -65 149 0 0
heilmittelverordnung	-382 -30 -176 -55 0
heimg-	460 -373 0 -34 -18
heimgeschickt	460 -161 0 -34 -18
heiss	-121 -21 565 0 0
heiss das	0 -22 0 0 0
heiss es	261 -53 40 0 -22
heiss-	-197 1030 -407 -26 -64
heissen	-360 1413 -365 -26 0
heisst	164 -384 -42 0 -64
helfe ?	0 -193 0 0 0
helfe-	509 151 317 165 42
helfen	0 -193 0 165 -82
helferin	270 349 403 0 135
helferinnen	239 -4 -86 0 -11
hello	-705 151 -194 0 -96
help	-93 -33 -7 0 1
her	-3 -27 314 -27 -39
heran	-46 74 -274 -8 0
heran ?	-48 0 -76 -83 0
herau-	-123 -44 78 90 0
heraus	-122 -44 92 -24 0
herbs-	0 0 -27 0 -81
herbst	0 0 -27 0 -81
here	-87 -136 273 0 -192
herei-	-15 -6 240 0 0
herr	-269 -74 -229 -93 272
herr _ hat	0 -138 0 0 -28
herr _ von	0 -272 0 0 167
herr der	-131 0 -47 -39 -32
herr von	0 81 0 0 -25
herre-	-105 -75 92 -40 -28
herren	-105 -75 92 -40 -28
herrn	-245 -94 511 -23 -116
herrn der	0 -64 -9 0 -58
herrs-	224 -58 -10 0 0
herst-	-100 -47 0 0 0
hersteller	-100 -47 0 0 0
herum	630 -61 -363 0 0
herum-	-130 -52 0 0 0
herun-	-23 275 0 -7 -176
herunterladen	0 -79 0 0 -73
hervo-	0 -42 0 0 -379
herzl dank	0 -42 -5 0 196
herzl-	138 -200 -137 -26 176
herzlich	138 0 -53 0 -7
herzlichen	0 -42 -5 0 196
heut	348 578 -211 305 102
heut frueh	47 121 -193 0 100
heut nacht	-55 99 -42 124 0
heute	-60 616 163 -570 485
heute 0	-87 -100 69 452 -74
heute _ 0	175 181 -129 85 -150
heute _ das	-121 -70 227 444 123
heute _ der	-33 -62 0 -39 -3
heute _ eine	-12 166 -153 0 0
heute _ ist	-102 -65 191 -152 568
heute _ keine	-18 0 -118 -80 0
heute _ nicht	-87 -21 383 -12 -2
heute _ patie	-163 154 -31 -49 -3
heute _ uhr	-31 -60 0 271 -37
heute abend	110 0 0 -77 -58
heute auf	0 522 -69 0 116
heute eine	0 -37 -32 0 175
heute frueh	241 -65 -96 -279 290
heute hat	0 -193 0 0 0
heute im	-109 72 23 -9 0
heute ist	-82 -19 0 5 -121
heute keine	-642 0 205 -102 0
heute mitta	-787 194 274 -93 191
heute morge	412 -25 -198 -425 393
heute nachm	104 -112 0 0 0
heute nacht	-144 485 -53 -32 -9
heute nicht	117 -152 -160 -170 0
heute noch	-112 -24 -69 77 -18
heute um	37 201 -19 0 -11
hi	19 -60 -117 -45 -14
hier	1177 -334 -641 62 162
hier _ angab	0 0 -63 0 -57
hier _ der	173 -27 -67 0 0
hier _ die	26 -61 149 0 -36
hier _ mehr	399 -145 -309 170 0
hier _ nicht	-467 -38 -88 -21 0
hier _ noch	-705 0 0 -132 -170
hier die	-70 0 -63 0 -57
hier im	-225 0 0 0 -9
hier in	-14 -53 0 0 0
hier ist	348 146 -9 0 0
hier keine	158 -14 -286 170 0
hier nicht	351 -81 -23 0 -13
hierm _ ich	0 0 0 -12 -45
hierm kuend	0 0 0 -12 -45
hierm-	0 -94 -21 -75 936
hiermit	0 -94 -21 -75 936
hiess	0 0 -20 0 0
hiess es	0 0 -20 0 0
hilde-	252 0 -40 0 0
hilfe	423 217 -86 99 -18
hilfe _ der	386 -38 0 -7 -34
hilfe bei	386 -38 -14 -7 -34
hilfr-	-13 -11 0 -12 0
hilfreich	-13 -11 0 -12 0
hilfs-	-165 0 -291 -39 0
hilft	259 0 0 0 -38
him	0 309 0 0 -32
hin	441 -16 53 23 -91
hinau-	-295 368 753 133 204
hinaus	-90 396 839 0 -74
hinei-	298 6 -131 0 0
hinein	251 -153 -131 0 0
hinge-	-188 -128 294 -6 0
hinsi-	0 0 0 -8 0
hinte ?	-25 0 0 0 0
hinte _ das	-111 0 0 0 0
hinte dem	-60 0 0 -24 0
hinte der	97 -42 0 0 -7
hinte-	439 131 -203 -68 89
hinten	389 -93 91 -6 0
hinter	-61 -42 -69 -62 -37
hintergrund	-27 0 0 0 -36
hinterlege	-111 0 0 0 0
hinterlegen	-25 0 -174 0 0
hinterlegt	0 0 -43 0 -36
hinwe auf	-34 152 -24 0 -12
hinwe-	-3 148 -149 -8 -220
hinweis	29 148 -149 -8 -361
hinweise	0 0 0 0 141
hit	0 0 0 -24 0
hit the	0 0 0 -24 0
hl	-16 0 663 0 0
hl 0	-16 0 663 0 0
hoch	141 40 29 -10 -128
hocha-	0 -47 0 0 -10
hochf-	182 -5 -360 0 -97
hochfahren	51 37 -353 0 -97
hochg-	48 -54 0 22 -1
hochgeladen	0 -54 0 22 0
hoefl-	27 -230 -168 0 -35
hoeflich	91 -195 -168 0 -35
hoere	0 -29 -66 0 0
hoere ob	0 0 0 0 -14
hoere-	-130 -94 0 -11 -38
hoeren	-130 -27 0 -11 -38
hoert	-458 -49 231 -9 -54
hof	-38 0 0 0 0
hoffe	-42 -40 0 0 -131
hoffe sie	0 0 0 0 -131
hoffe-	266 -32 -3 0 -17
hoffentlich	41 0 -3 0 -3
hold	0 -51 0 0 0
holen	126 -81 -5 0 -23
home	222 -105 -114 -37 0
homeo-	-172 -62 314 0 0
homeoffice	-172 -62 314 0 0
homep-	-167 315 227 0 -128
homepage	-167 315 48 0 -128
honor-	0 -53 -56 274 0
honorar	0 -11 0 347 0
hospi-	415 0 -93 517 0
hospital	0 0 0 517 0
host	0 626 -55 0 0
hot	-388 907 -176 0 279
hotfi-	0 -128 -54 0 0
hotfix	0 -128 -54 0 0
hotli _ tot	0 0 -113 0 0
hotli ist	0 0 -113 0 0
hotli tot	0 0 0 -11 0
hotli wiede	-2 0 0 0 -277
hotli-	-26 103 -277 -41 29
hotline	-26 103 -277 -41 29
hour	0 495 0 504 -72
how	-34 241 -220 -18 -22
how _ ich	0 0 -164 -4 0
how _ we	0 0 0 -8 0
how do	0 0 -164 -12 0
how to	-34 241 -57 -6 -22
hrb	0 0 0 -6 -8
hrb 0	0 0 0 -6 -8
huebn-	0 0 -8 0 -22
huebner	0 0 -8 0 -22
hunde-	75 517 213 -1 -20
husum	16 0 -68 0 0
hzv	0 0 -573 132 -14
hzv-a-	0 0 225 573 -108
hzv-abrechnung	0 0 -291 668 -108
i'd	0 -36 -85 0 -46
i'd _ to	0 0 -66 0 -46
i'm	15 0 254 -542 -123
i-mot-	-74 -86 -50 0 -32
i-motion	-74 -86 -50 0 -32
iban	-4 180 -58 0 0
iban _ 0	-4 -34 -58 0 0
iban de	-4 -34 -58 0 0
ich	587 -408 -717 -393 -820
ich ?	-198 0 0 0 -29
ich _ 0	-53 40 0 44 -39
ich _ ?	-37 0 0 322 0
ich _ a	387 -8 -236 -29 0
ich _ ab	0 0 -11 0 -29
ich _ akten	-136 0 0 0 0
ich _ alle	117 -80 0 -28 0
ich _ allei	516 -77 0 0 0
ich _ am	-29 -122 0 -55 0
ich _ an	288 0 -55 -65 0
ich _ angst	0 -50 0 0 0
ich _ auch	-92 0 -180 0 0
ich _ auf	0 -98 0 -11 0
ich _ aus	-107 0 0 0 0
ich _ ausge	0 -165 0 0 0
ich _ bei	-130 85 -3 0 0
ich _ bin	0 0 -71 0 0
ich _ bis	-1 0 0 -22 0
ich _ da	-74 53 -103 0 0
ich _ damit	0 0 0 0 -57
ich _ das	-68 442 420 -199 -10
ich _ dass	-78 -118 114 0 0
ich _ daten	-27 0 0 0 0
ich _ davon	0 29 -8 0 0
ich _ dem	338 443 0 -8 0
ich _ den	81 -348 -70 -11 -24
ich _ der	-13 -12 -15 -140 -5
ich _ die	-212 88 11 -53 -158
ich _ diese	-64 0 0 0 0
ich _ ein	0 -154 123 0 0
ich _ eine	198 -201 224 -75 -36
ich _ einen	64 -18 0 0 252
ich _ einer	116 -122 0 0 -67
ich _ einze	0 0 0 0 -9
ich _ erst	-151 -62 0 0 -55
ich _ es	-32 -193 -197 178 195
ich _ etwas	73 0 0 0 0
ich _ formu	0 -193 0 0 0
ich _ frage	-10 -41 0 0 -125
ich _ fuer	0 -17 164 -66 -26
ich _ gern	0 0 -6 -8 0
ich _ geste	-136 235 -90 0 -19
ich _ heute	452 -36 -60 -172 0
ich _ ihnen	-113 -74 21 0 147
ich _ ihre	116 0 0 0 -124
ich _ ihrem	0 -62 0 266 -99
ich _ im	-195 -10 -259 0 33
ich _ in	-261 -29 -102 -4 0
ich _ ja	-10 0 0 135 0
ich _ jeden	-48 -52 -116 -18 0
ich _ jeman	-64 -35 0 0 0
ich _ jetzt	-27 -25 274 0 0
ich _ kalen	22 0 -206 0 0
ich _ kein	433 -15 331 0 0
ich _ keine	186 -98 -87 -36 0
ich _ mal	121 0 -64 0 -152
ich _ mein	196 191 -33 0 -99
ich _ meine	128 219 0 0 352
ich _ mich	-326 -160 -65 -13 72
ich _ mit	42 -57 -138 0 0
ich _ nach	-172 0 0 0 -45
ich _ neue	-29 0 -30 0 0
ich _ nicht	-655 444 184 84 361
ich _ noch	-67 -14 -98 173 0
ich _ notfa	-2 0 -2 0 0
ich _ nur	-258 0 -17 -67 -62
ich _ ob	-34 -173 0 -50 0
ich _ passw	0 -151 -42 0 0
ich _ patie	-23 -51 192 -31 0
ich _ praxi	48 -120 -14 -40 -35
ich _ progr	-255 0 0 0 0
ich _ psych	45 0 0 0 0
ich _ rechn	0 249 0 0 0
ich _ richt	0 0 178 0 -61
ich _ schon	-134 -14 0 0 -69
ich _ seit	-383 -181 -396 -76 -62
ich _ sie	-15 0 328 0 179
ich _ softw	-28 0 0 -12 -45
ich _ steck	-13 155 -1 0 -24
ich _ techn	-52 0 0 0 0
ich _ the	-180 -71 0 -4 0
ich _ ueber	-101 0 219 0 0
ich _ um	183 -5 -39 -17 -121
ich _ unser	0 26 -64 0 0
ich _ unter	-288 -71 234 0 0
ich _ updat	-57 0 0 0 0
ich _ vom	276 -91 52 0 -32
ich _ von	-49 15 0 7 -3
ich _ wegen	-81 0 -60 -14 0
ich _ weiss	-181 -13 -14 0 0
ich _ wenn	0 0 0 0 -4
ich _ wie	-101 0 348 0 0
ich _ wir	-120 5 107 0 -54
ich _ you	0 0 -64 -31 -2
ich _ zu	0 -28 0 0 -46
ich _ zwei	0 0 164 0 -58
ich a	-68 -40 0 0 0
ich als	70 -37 0 -26 0
ich am	-191 -97 0 -82 -111
ich an	0 -103 0 0 0
ich anruf	0 0 -50 0 0
ich arbei	-36 -86 -211 -6 0
ich auf	69 -116 -122 0 0
ich aus	197 -134 -15 258 0
ich behan	-165 0 0 0 0
ich bei	-18 -3 0 0 0
ich betre	203 0 -69 0 0
ich bin	-95 -607 233 -297 -101
ich bitte	128 -5 0 -12 -110
ich braeu	0 0 -35 36 0
ich brauc	-97 0 -88 12 -109
ich dafue	-37 0 0 0 0
ich dann	-130 0 0 0 0
ich das	-69 239 -108 -114 -4
ich davon	0 -165 0 0 -31
ich den	131 -166 -181 -29 -82
ich der	-24 0 -103 0 0
ich die	-28 233 -90 188 -24
ich dikti	33 -107 -111 -3 0
ich do	-115 -114 178 0 0
ich ein	167 40 -256 0 0
ich eine	64 -181 -37 -68 -14
ich einen	-49 -168 -21 0 0
ich erwar	-68 -28 0 -12 -36
ich es	-115 -70 -16 -14 -72
ich find	-126 0 -70 0 0
ich finde	-248 -16 -103 0 -102
ich frage	-29 -23 -17 -13 0
ich gehe	0 -86 -8 0 0
ich gern	-13 -2 0 -11 0
ich glaub	0 308 -64 0 0
ich hab	-444 259 222 44 -88
ich habe	619 72 202 -63 43
ich haett	0 -18 0 0 0
ich hatte	-221 272 0 0 -78
ich have	376 327 -106 -52 0
ich heute	148 0 -81 0 0
ich hier	106 -187 0 0 0
ich hoffe	0 0 0 0 -131
ich ihn	-12 0 -43 0 0
ich ihnen	314 163 -33 0 234
ich ihre	-28 0 0 0 0
ich ihren	-30 -31 0 0 0
ich im	-157 -10 0 -51 0
ich in	182 162 0 0 -5
ich jetzt	-214 -62 0 -28 0
ich kann	-1 124 253 157 -39
ich keine	-75 -189 115 -119 0
ich komme	-504 0 0 0 0
ich kuend	0 -17 -27 -30 0
ich mache	0 -90 0 0 -4
ich mein	0 -151 -42 0 0
ich meine	-58 -29 140 -73 0
ich mich	-201 -138 -88 0 11
ich mit	43 -8 -1 0 0
ich moech	-71 0 -31 -52 69
ich muss	-12 292 0 -4 0
ich nach	300 -51 -45 0 -137
ich nehme	0 -15 0 0 -18
ich nicht	-86 -52 -315 -178 523
ich noch	131 526 -200 0 0
ich nur	0 0 0 0 -117
ich ob	0 0 -148 -8 0
ich read	-102 -151 -164 0 0
ich schre	267 -28 103 0 -35
ich seit	-77 -63 11 0 0
ich selbs	0 -26 -39 0 0
ich sie	37 -15 132 -22 -24
ich sitze	20 174 -32 -8 0
ich soll	-15 0 -9 223 0
ich solle	0 -8 0 0 0
ich trau	-32 0 0 0 0
ich tun	0 0 0 0 -57
ich ueber	73 0 0 0 0
ich um	-55 136 -63 156 0
ich unter	0 -20 0 0 -35
ich verpf	0 -71 0 0 -2
ich verst	-133 -14 239 0 0
ich von	-94 -122 49 0 -67
ich warte	-36 -127 -26 -85 -62
ich weiss	177 -98 -181 139 -37
ich welch	-136 0 0 0 0
ich wiede	-59 0 -175 0 43
ich will	-119 -19 174 0 0
ich wir	-1 -8 0 0 0
ich wisse	0 0 0 -50 0
ich wollt	-88 -44 -59 0 -8
ich wuess	0 0 -8 -111 0
ich zahle	107 0 0 -18 0
id	20 -250 -66 0 0
ident-	-11 -39 -29 0 -86
identified	0 -39 -29 0 0
identitaet	0 0 0 0 -86
if	-178 -67 182 0 -77
ignor-	0 -56 0 0 1622
ihm	-173 264 -79 0 -186
ihn	-326 27 335 -63 -214
ihn _ ?	-12 0 -43 0 0
ihn nicht	-207 -170 119 0 0
ihn wiede	-12 -8 0 0 0
ihnen	-422 -363 -484 -55 194
ihnen ?	-2 0 -1 0 0
ihnen _ 0	-10 0 0 0 0
ihnen _ ?	0 0 0 -14 0
ihnen _ alles	-100 0 -3 0 -249
ihnen _ auftr	0 0 0 0 -35
ihnen _ daume	0 0 0 0 -108
ihnen _ dem	0 0 0 -108 0
ihnen _ den	135 0 -50 0 0
ihnen _ die	0 0 -78 0 -317
ihnen _ fehle	0 0 0 0 -25
ihnen _ fernw	0 -5 0 0 0
ihnen _ haben	-34 0 0 0 0
ihnen _ ich	-9 0 -29 0 0
ihnen _ in	0 0 -1 0 0
ihnen _ insta	0 0 0 0 -24
ihnen _ ist	-94 0 49 -20 0
ihnen _ ja	0 -48 -33 130 0
ihnen _ noch	0 0 0 0 -18
ihnen _ oder	-41 0 0 0 -88
ihnen _ ueber	0 0 -20 0 0
ihnen _ und	0 12 -5 0 0
ihnen _ unter	0 0 -47 0 0
ihnen _ versc	0 -194 0 0 0
ihnen _ wiede	-2 0 -13 0 -28
ihnen _ wir	0 0 0 -85 0
ihnen _ worde	0 -8 0 0 0
ihnen _ wurde	0 -1 0 0 0
ihnen alles	0 0 -13 0 -45
ihnen auf	-72 -29 0 0 0
ihnen das	-22 0 0 603 -129
ihnen denn	0 0 0 0 -5
ihnen die	-46 0 263 -96 -115
ihnen direk	0 0 -126 0 -16
ihnen durch	-24 0 0 0 0
ihnen ein	0 0 0 -235 446
ihnen einen	0 0 0 0 252
ihnen empfo	0 -52 0 -83 219
ihnen fuer	-13 0 0 -25 -79
ihnen hat	0 -77 0 0 249
ihnen hoere	-77 -12 0 0 0
ihnen im	0 -74 -54 -58 -160
ihnen in	-7 0 -16 0 0
ihnen ist	-47 0 -3 0 0
ihnen liege	-4 0 -143 0 -15
ihnen nicht	-51 0 0 0 -61
ihnen niema	-40 0 -34 0 0
ihnen per	0 275 0 0 -11
ihnen und	-35 0 0 0 -311
ihnen unser	0 0 0 -7 0
ihnen vor	0 0 0 -99 0
ihnen wiede	0 0 0 0 -182
ihnen zu	-1 -23 0 0 -35
ihnen zur	0 0 0 0 -25
ihr	264 -364 61 -404 118
ihr _ ?	-44 0 0 0 0
ihr _ auf	146 0 -7 0 -42
ihr _ da	0 -1 383 0 -45
ihr _ das	0 0 0 0 112
ihr _ den	0 0 0 0 -73
ihr _ einen	0 0 0 0 727
ihr _ fuer	0 0 0 0 -132
ihr _ hat	-30 -154 0 -99 354
ihr _ ist	0 0 0 0 -12
ihr _ ja	0 -95 0 0 -51
ihr _ nicht	293 0 -202 0 -63
ihr _ oder	0 0 0 0 -37
ihr _ verge	0 0 0 0 -8
ihr _ vom	0 0 -155 -82 -172
ihr _ war	-31 -271 0 -140 -433
ihr das	-46 0 -51 -7 -112
ihr euch	0 0 0 0 -4
ihr fernw	0 0 0 0 -3
ihr haus	-66 -19 -47 -11 -137
ihr herr	0 0 0 0 -5
ihr kolle	0 -5 0 0 -247
ihr kunde	0 0 0 0 -10
ihr mitar	0 0 0 -18 0
ihr netz	0 -56 0 -31 0
ihr notfa	0 109 0 0 -37
ihr progr	-113 0 191 0 0
ihr runds	0 0 0 -82 -538
ihr schre	0 -24 -54 0 -71
ihr techn	-48 -249 383 -54 -54
ihr unter	0 0 0 0 -9
ihre	-21 -181 246 173 35
ihre _ ?	0 0 0 0 -46
ihre _ an	0 0 0 0 -165
ihre _ auf	0 -72 -45 0 0
ihre _ besch	-41 0 0 0 0
ihre _ in	0 0 0 -68 349
ihre _ ist	0 0 -71 0 -21
ihre _ jetzt	-5 0 -3 0 0
ihre _ nicht	257 0 347 0 0
ihre _ noch	16 0 -54 0 0
ihre _ regel	0 0 0 0 -19
ihre _ ueber	0 -44 0 0 0
ihre _ und	0 0 0 0 -194
ihre _ vor	0 -1 0 -27 -25
ihre _ wiede	0 0 0 0 -98
ihre befun	284 0 -10 0 0
ihre daten	-100 0 -5 142 0
ihre eigen	-9 0 0 0 0
ihre firma	-41 0 0 0 -19
ihre homep	-70 0 -15 0 -128
ihre hotli	197 0 -94 -19 -65
ihre it	0 0 0 0 -24
ihre it-si	0 0 0 -36 0
ihre kunde	-7 -54 0 0 -46
ihre leute	-133 0 0 0 -71
ihre mail	0 -75 -32 -128 -154
ihre mitar	0 -19 0 0 -33
ihre muehe	0 0 -9 0 -135
ihre nachr	0 0 0 0 -92
ihre rechn	-52 0 0 0 -20
ihre serve	-207 -1 0 0 0
ihre siche	0 0 0 0 -12
ihre softw	50 0 -53 0 0
ihre syste	0 0 0 0 -2
ihre unter	34 0 0 -1 534
ihre zentr	0 234 0 0 0
ihrem	-216 -343 535 172 -608
ihrem _ ist	-123 -17 270 0 -11
ihrem _ zu	0 0 0 0 -20
ihrem haus	0 -96 -25 0 -4
ihrem hause	-77 -35 -20 0 0
ihrem progr	0 -62 -85 266 -4
ihrem schre	0 0 0 0 -11
ihrem techn	0 -42 0 0 -83
ihrem vorfa	0 0 0 0 -13
ihren	-298 223 -31 0 619
ihren _ unter	0 0 0 0 -53
ihren kunde	0 0 0 0 -14
ihren serve	0 -40 0 0 0
ihren syste	-52 0 0 0 0
ihren techn	0 0 0 0 -53
ihren unter	0 -26 0 0 0
ihrer	-412 -157 134 -13 28
ihrer _ hat	0 -11 0 0 280
ihrer _ keine	-49 0 366 0 116
ihrer _ sind	-90 0 0 130 239
ihrer _ und	0 0 -44 -25 -96
ihrer firma	0 -85 0 -3 0
ihrer hotli	0 -27 0 0 221
ihrer kennt	0 0 0 0 -54
ihrer kunde	0 -19 0 -25 -147
ihrer seite	0 0 401 0 0
ihrer softw	0 0 -81 0 -51
ihrer techn	0 0 -85 0 -15
ihres	218 -18 -53 -73 329
ihres suppo	0 0 0 0 -92
im	-474 265 203 464 105
im _ 0	-296 104 -296 0 -107
im _ ?	-111 -58 0 0 -69
im _ also	-4 0 197 -70 0
im _ an	-532 278 298 0 0
im _ auf	-58 117 -5 0 0
im _ bei	33 -44 312 0 0
im _ bitte	-146 -64 0 -233 -42
im _ bleib	-141 0 -209 0 0
im _ das	-32 -88 278 0 -29
im _ den	-161 0 0 0 0
im _ der	-107 -154 21 -67 0
im _ des	0 442 -6 -29 40
im _ die	-15 -23 -90 89 0
im _ ein	0 102 0 0 0
im _ eine	0 -14 0 0 0
im _ einen	0 0 -165 0 0
im _ fehle	0 0 379 -12 -23
im _ fuer	0 0 0 -58 -413
im _ haben	-72 -3 -5 0 -27
im _ hat	-3 -1 -85 322 -169
im _ haus	404 0 188 0 -42
im _ hiess	0 0 -20 0 0
im _ ist	72 -124 150 -30 -37
im _ jahr	0 -25 0 0 316
im _ kann	347 0 -133 0 -53
im _ laeuf	-131 278 -152 -24 -214
im _ liege	178 198 -408 -16 -22
im _ mit	-329 -19 158 162 -5
im _ nicht	-227 -85 -201 -52 0
im _ sehen	153 0 341 0 -17
im _ stehe	-90 201 343 -4 -4
im _ steht	-38 0 -333 -34 0
im _ ueber	342 -55 -94 0 -13
im _ und	36 -45 -229 -51 -64
im _ unter	-16 -70 0 0 0
im _ vom	0 183 -170 -70 0
im _ von	-47 -135 0 0 -35
im _ war	0 -17 -4 0 -43
im _ werde	0 -60 -357 0 0
im _ zu	-94 -37 -2 0 -83
im aerzt	0 -2 -64 -25 -64
im anhan	0 -125 -31 0 -8
im auftr	0 0 -9 0 -35
im ausga	-5 -73 575 0 -6
im brief	0 11 -149 0 -107
im dezem	-49 -59 -15 0 0
im dunke	205 0 -96 0 -24
im falsc	-29 -88 -209 0 -21
im febru	-31 0 -105 0 -15
im flur	373 -6 59 -49 0
im frueh	-72 -60 0 0 0
im ganze	404 0 76 0 -42
im haus	621 146 -337 229 -62
im inter	-179 -120 610 0 0
im janua	-78 -92 -73 321 -17
im kalen	0 -9 -763 -51 -146
im kelle	258 -207 -193 -15 512
im kunde	-135 -116 -50 0 0
im labor	193 163 -496 0 -6
im maerz	0 -8 -19 0 0
im momen	-288 -77 -69 0 -47
im namen	0 -112 -6 0 40
im netz	-75 -211 111 0 -68
im notfa	-2 0 0 0 0
im novem	0 -12 0 0 0
im oktob	0 -96 -44 -43 -73
im op	-146 0 139 -204 -15
im ordne	0 148 152 -5 0
im posta	-29 -10 205 0 -5
im progr	-482 -161 558 304 -7
im proto	-86 26 0 -29 -4
im quali	0 0 -32 -232 0
im radio	0 -27 -4 -21 -19
im raum	0 0 -5 0 267
im septe	0 0 -85 0 -17
im somme	0 -224 -9 0 -26
im sprec	-229 225 -227 0 0
im syste	-368 339 524 41 0
im team	-32 241 -75 -24 1209
im termi	0 -12 433 -9 0
im urlau	208 146 169 -70 -9
im vorau	0 0 -5 0 -475
im vorfe	-16 -11 0 0 0
im warte	-244 -46 -478 -32 -75
im zweit	-43 0 163 0 -11
immer	-711 -175 -380 -245 -518
immer _ nicht	-168 -8 -127 0 0
immer ab	-10 0 -188 -216 0
immer noch	-240 -27 -23 -9 0
immer nur	1 0 -201 0 0
immer so	0 -85 -117 0 0
impfa-	-144 -29 155 167 0
impfd-	151 -70 205 -40 -86
impfdokumentation	-69 0 -220 0 0
impfm-	0 0 0 -306 0
impfs-	30 -43 -106 0 0
impfu-	446 0 -125 -58 -8
impfz-	-556 0 -334 -206 0
impfzertifikat	-159 0 -554 0 0
impfzertifikate	-397 0 220 -206 0
impor-	0 -74 -1110 -166 217
import	0 -14 -802 -141 232
impro-	0 0 0 -3 0
improvisiert	0 0 0 -3 0
in	-123 501 641 -48 -137
in _ 0	73 -38 -188 0 -5
in _ ?	0 0 -12 0 -61
in _ abrec	-49 0 137 0 0
in _ akte	281 349 -153 -28 -20
in _ akten	-883 -101 1139 -21 0
in _ ambul	-60 0 -42 -47 -35
in _ and	0 -9 0 0 -33
in _ auswa	0 -10 -31 0 -37
in _ befor	0 0 0 -28 -7
in _ der	0 -37 -51 0 0
in _ die	0 0 0 -34 0
in _ faell	-42 -23 0 -69 0
in _ firew	0 289 0 0 0
in _ form	0 0 -10 0 0
in _ formu	44 0 -138 0 0
in _ ganze	-283 0 423 0 0
in _ geset	0 59 0 0 308
in _ gezog	0 -36 -3 0 0
in _ haend	0 -61 -187 0 0
in _ hand	120 -85 -91 0 0
in _ haus	0 -96 47 0 -4
in _ hause	-64 -35 -20 0 0
in _ ich	-47 155 -56 0 0
in _ inter	0 -4 0 0 0
in _ ist	152 0 -131 -15 -5
in _ kalen	-10 0 66 0 0
in _ karte	44 302 110 -34 -10
in _ kunde	9 -19 0 0 -50
in _ lage	336 0 0 0 -77
in _ liste	195 -38 -122 -26 0
in _ mail	0 -72 0 0 -181
in _ mit	-30 0 132 0 0
in _ naech	0 0 0 0 -26
in _ naehe	0 -25 0 0 0
in _ namen	0 -185 0 0 0
in _ neuen	0 0 -52 0 0
in _ ordne	0 -170 -32 0 0
in _ patie	0 146 -66 0 0
in _ pract	-172 -84 109 -15 0
in _ praxe	-264 -20 -1 0 -32
in _ praxi	34 -603 -451 -2 -64
in _ press	0 -3 -115 0 0
in _ progr	487 -124 0 0 0
in _ psych	-2 181 0 0 0
in _ raeum	0 -18 0 -59 -80
in _ rechn	-64 96 0 0 0
in _ reihe	-27 -4 -6 0 0
in _ schub	0 0 0 0 -43
in _ schwe	0 0 0 -26 -183
in _ setze	-41 0 0 0 0
in _ softw	173 0 171 0 -51
in _ sprec	614 0 -145 -15 0
in _ stamm	0 -15 0 0 157
in _ stati	0 -45 0 -27 0
in _ syste	0 0 -1 109 0
in _ tagen	0 0 -336 837 495
in _ telem	0 -130 -16 -14 0
in _ termi	0 0 -135 0 -3
in _ the	-77 -23 188 0 -7
in _ ti	0 -70 -256 0 0
in _ und	-95 -47 -436 -50 -143
in _ unter	-55 -61 0 0 -69
in _ warte	0 0 -133 -59 -8
in _ wir	0 0 0 0 474
in _ woche	0 -9 -63 -6 0
in _ zeit	0 0 0 -28 -148
in _ zeitu	-150 -226 -88 -51 -54
in _ zimme	-94 -190 454 0 -86
in _ zu	-7 0 -30 0 0
in betri	0 0 0 0 -61
in das	0 -110 0 0 0
in dem	190 -68 -32 40 0
in den	-658 487 235 -5 26
in der	-69 289 710 -640 38
in die	247 -10 -283 -21 94
in diese	0 -9 -111 -212 -115
in dring	-42 -23 0 -69 0
in ein	201 -2 0 0 0
in einem	14 153 -18 -14 -7
in einer	-21 188 0 0 391
in fremd	0 -105 461 0 0
in ihrem	-64 -131 -70 117 -121
in ihren	0 -26 0 0 0
in ihrer	0 -75 0 0 -131
in irgen	98 0 -13 -5 0
in jedem	195 -78 -238 0 0
in keine	287 -43 201 0 0
in kennt	-47 0 0 0 0
in meine	-375 330 -79 -41 -213
in mitle	0 -36 -15 0 0
in ordnu	-60 -280 -88 -28 -98
in our	0 -19 -20 0 0
in place	0 0 0 -28 -7
in progr	-520 -228 306 -34 -48
in rente	0 0 0 131 0
in seine	116 104 -67 -23 -44
in the	-520 -82 -44 -235 -29
in to	0 -23 0 0 -25
in unser	-44 -392 -43 -25 -24
in welch	-27 -4 -6 -93 0
in zimme	-73 0 -8 0 0
incid _ the	0 0 -106 -15 0
incid-	0 -247 -106 -112 -57
incident	0 -247 -106 -112 -57
index	648 -22 -180 0 0
infec-	0 -178 0 0 -6
infected	0 -178 0 0 -6
infiz-	-18 -577 0 0 0
infiziert	-18 -577 0 0 0
info	-59 0 -102 0 702
infor ?	0 0 0 -6 0
infor _ den	0 0 0 0 -9
infor _ die	0 0 -2 0 241
infor _ meint	0 -1 0 0 0
infor _ patie	-83 0 0 0 -3
infor _ uns	0 0 0 0 -36
infor gegen	0 0 0 0 -11
infor ich	0 0 331 0 0
infor sie	0 0 0 0 -36
infor und	-1 -1 -14 -93 -24
infor werde	0 0 0 0 -131
infor-	-324 -117 274 -234 365
inform	0 0 0 -66 -51
informatik	0 -4 0 0 -75
informatiker	0 -1 331 0 0
information	-209 0 -2 0 536
informationen	0 0 0 0 -65
informationspflicht	0 0 0 0 -11
informed	0 0 0 -45 0
informieren	-71 0 -55 -99 -36
informiert	-44 -112 0 0 45
infra-	0 -17 0 0 -2
infrastruktur	0 -17 0 0 -2
inner mediz	0 0 0 -32 -18
inner-	0 -28 0 466 -18
innere	0 0 0 -32 -18
ins	14 471 385 165 -64
ins haus	-9 0 0 162 0
ins leere	-18 -80 206 0 -17
ins progr	323 -36 -271 -47 0
ins warte	-320 -16 298 -17 0
insge-	-28 54 0 0 0
insgesamt	-28 54 0 0 0
insta _ 0	0 0 -55 0 0
insta _ den	0 -132 0 0 -13
insta _ ist	0 0 0 -79 0
insta _ updat	-44 0 0 0 0
insta auf	0 -82 0 0 0
insta des	-44 0 0 0 0
insta und	-14 106 0 0 -13
insta-	-212 315 -446 -172 -89
installation	-39 -54 -262 0 0
installieren	-109 0 -55 0 -42
installiert	-31 363 -54 -87 -46
inste-	-165 -2 414 0 -60
instead	-165 -2 414 0 -60
insti-	0 0 252 0 0
insur-	-254 -15 983 -15 -81
insurance	-77 0 267 -15 -7
inten-	0 -26 -13 0 -43
intended	0 -26 -13 0 -43
inter _ der	0 -85 -76 0 0
inter _ die	0 0 -25 0 -29
inter auf	0 0 -25 0 0
inter errei	0 0 -8 0 0
inter ist	-25 -21 -51 -44 0
inter mich	0 -59 0 0 -43
inter ob	0 0 -20 0 -19
inter syste	0 0 0 0 -29
inter-	-582 -136 -538 -76 -397
interesse	0 0 0 0 -9
interessieren	0 -19 -20 0 -124
interessiert	59 -153 0 0 -43
intern	-154 -16 -103 -18 0
internal	0 0 0 0 -23
internet	-321 -5 216 -14 -41
intim-	-137 0 0 0 0
into	-167 150 172 0 0
into _ ti	0 -5 0 0 0
into the	-147 -5 172 0 0
invoi-	0 158 -126 -14 -179
invoice	0 158 -126 -14 -179
inzwi-	65 -215 -414 -84 816
inzwischen	65 -215 -414 -84 816
ip	0 244 -38 0 -56
iphon gesen	0 -104 -3 0 -74
iphon-	0 -133 -3 0 -74
iphone	0 -133 -3 0 -74
irgen _ ?	-6 0 0 0 -2
irgen _ inter	-149 -13 0 0 0
irgen im	-149 -56 -9 0 -69
irgen-	1441 586 -306 -195 -242
irgendein	116 -61 243 0 -27
irgendeiner	0 0 -13 0 0
irgendetwas	472 -25 -42 -40 -26
irgendwann	651 -32 -11 -30 -71
irgendwas	304 379 -355 -48 -118
irgendwer	-115 238 -48 0 0
irgendwo	-159 -56 0 -52 0
iso	0 0 0 -64 0
iso 0	0 0 0 -64 0
isoli-	-5 800 0 0 -18
isoliert	-5 800 0 0 -18
issue	257 -38 -85 0 -22
ist	378 -467 -9 382 -130
ist 0	-30 -57 0 -32 0
ist ?	0 -56 -255 -20 -8
ist _ 0	-107 -16 -53 607 -146
ist _ ?	0 369 0 0 0
ist _ a	17 -14 -168 -11 0
ist _ aber	0 -10 43 0 0
ist _ allen	-203 -161 98 -51 0
ist _ alles	78 0 -42 0 -20
ist _ an	39 -257 -39 -21 0
ist _ auch	0 652 0 0 -42
ist _ aus	259 0 0 0 0
ist _ ausge	-30 -184 340 0 -41
ist _ bei	-80 -3 54 180 -24
ist _ betro	0 0 -205 0 -11
ist _ dann	0 0 0 0 -10
ist _ das	349 0 -81 -3 -14
ist _ dass	-68 0 -82 0 -47
ist _ daten	-174 -6 -273 0 0
ist _ dem	475 -92 -369 0 0
ist _ den	0 -119 0 0 0
ist _ der	570 -46 96 7 -179
ist _ die	72 -202 61 -59 -26
ist _ durch	0 0 0 0 -2
ist _ echt	0 -7 0 0 0
ist _ ein	19 151 -50 0 -51
ist _ eine	176 0 -90 -22 0
ist _ errei	406 0 456 -39 -4
ist _ for	-86 -16 84 0 -5
ist _ fuer	0 -35 0 -6 -121
ist _ geste	195 -85 -89 379 -35
ist _ heute	173 -230 230 -192 -45
ist _ hier	135 0 -50 0 0
ist _ ich	109 0 -25 -11 -25
ist _ ihnen	-22 0 0 0 0
ist _ im	-115 -14 0 167 -16
ist _ in	-60 -267 -101 -120 344
ist _ jahre	0 -62 0 0 0
ist _ jetzt	-100 251 -90 -54 375
ist _ kein	126 233 -181 0 0
ist _ keine	-277 -25 254 -50 -18
ist _ klar	0 0 -16 0 0
ist _ konne	0 -3 0 0 0
ist _ kreis	0 0 0 -8 0
ist _ langs	-23 0 416 0 -32
ist _ mehr	-11 0 -175 -71 -2
ist _ meine	-127 -109 -33 0 -7
ist _ mit	370 -224 0 0 -75
ist _ moegl	405 0 -58 0 -6
ist _ nicht	-23 115 -137 208 132
ist _ noch	0 -8 -25 0 0
ist _ noeti	-55 0 0 0 238
ist _ norma	0 0 -91 0 0
ist _ ob	0 -23 0 0 0
ist _ ok	0 -48 0 0 249
ist _ on	25 -41 -88 -3 0
ist _ patie	-96 156 506 -48 0
ist _ praxi	-215 -21 0 -8 -20
ist _ progr	88 -51 14 -1 0
ist _ safe	0 -28 0 0 0
ist _ schad	0 146 0 0 0
ist _ schon	-123 0 -102 0 -19
ist _ serve	0 -65 -53 0 0
ist _ siche	0 -34 0 0 0
ist _ sie	-95 0 -88 0 -158
ist _ so	-114 0 -37 0 -12
ist _ stand	-45 0 0 -6 -3
ist _ suppo	-4 0 0 0 0
ist _ syste	144 0 0 0 0
ist _ telem	-2 0 -9 0 0
ist _ the	0 -228 -84 211 -54
ist _ ti	0 0 324 -96 127
ist _ ti-an	0 0 -23 0 0
ist _ to	132 0 9 -51 -43
ist _ ueber	-20 0 0 0 0
ist _ und	80 -172 397 257 -38
ist _ uns	-12 657 205 -77 -185
ist _ unser	96 -104 268 -50 0
ist _ urlau	208 0 144 0 -9
ist _ verbi	496 0 -348 0 0
ist _ versc	-286 10 -13 -1 -43
ist _ vom	-21 0 -1 0 0
ist _ was	0 -27 0 -51 0
ist _ weg	-129 -58 51 0 -41
ist _ wiede	-70 -8 246 0 -245
ist _ wir	52 -128 -9 49 -127
ist _ zu	-67 0 162 0 110
ist _ zugan	-3 79 0 0 0
ist _ zwei	-69 -88 0 -13 -16
ist a	0 171 0 -1 0
ist ab	0 0 0 0 -76
ist abgab	-67 0 -445 508 0
ist abgel	-29 0 -359 0 0
ist alles	352 -356 3 -29 172
ist am	-104 -39 -103 403 0
ist an	-175 0 458 -23 0
ist at	17 -14 -76 -11 -54
ist auch	5 38 -140 -8 0
ist auf	-148 -255 -159 0 -103
ist aufge	-41 0 0 0 0
ist ausge	52 -21 435 0 -7
ist behin	-13 0 0 0 0
ist bei	-287 637 54 -48 -163
ist bis	213 -156 -201 -633 -2
ist da	-34 -129 0 -51 0
ist damit	0 0 0 -7 0
ist dann	0 -11 0 -24 0
ist das	31 413 218 153 -3
ist dass	-64 -35 0 0 0
ist davon	-1 0 0 0 0
ist dead	394 0 -481 -10 0
ist denn	-193 0 -37 0 0
ist der	164 187 -220 692 -199
ist des	-135 0 0 0 0
ist die	405 -216 -599 -155 189
ist down	-367 -19 -35 0 0
ist durch	0 -3 0 -240 671
ist eigen	-48 0 0 0 0
ist ein	-141 101 286 334 0
ist eine	0 0 -55 0 -36
ist einge	0 -66 297 -9 -22
ist empty	-205 0 746 0 -5
ist es	-413 121 536 0 -298
ist frau	-20 -5 -23 0 0
ist fuer	482 -36 -81 -104 -109
ist gespe	-367 -122 930 -28 -13
ist heute	-17 -95 290 295 -124
ist hier	223 47 -47 -163 -27
ist ihre	0 0 0 0 -29
ist im	35 -265 257 -1 -54
ist in	-255 -88 416 -2 -11
ist infor	0 -1 0 0 0
ist ist	0 -144 0 0 0
ist it	0 -42 0 -94 -85
ist ja	-103 0 -4 -8 -3
ist jetzt	579 630 0 -13 0
ist kaput	11 -42 -46 0 0
ist keine	-6 0 -81 0 0
ist koenn	-95 0 0 0 0
ist laut	0 -114 136 -24 0
ist leer	-77 0 -210 52 0
ist mein	-3 -23 -136 -96 311
ist meine	0 0 0 0 -102
ist mit	0 -58 0 0 0
ist nach	57 0 143 0 -14
ist nicht	291 -141 -357 -141 630
ist noch	-31 -387 -227 181 0
ist nun	0 0 -123 0 -42
ist nur	0 -56 -33 0 -259
ist oder	0 0 0 0 -35
ist offli	21 -2 599 0 -8
ist ohne	174 0 0 -46 0
ist our	-37 -54 0 0 -39
ist progr	0 0 -10 0 0
ist seit	620 -207 228 209 -172
ist sie	0 0 328 0 0
ist so	-23 296 710 0 0
ist that	-54 0 0 -45 0
ist the	-37 0 0 0 0
ist there	0 0 -92 0 0
ist tot	461 -45 372 0 0
ist ueber	0 35 -64 16 -14
ist und	-56 -88 -10 0 336
ist uns	339 -43 -159 0 -71
ist unser	-408 -98 79 0 0
ist versc	0 -74 -235 0 0
ist voll	300 -135 -365 0 -28
ist vom	-224 0 -144 -88 695
ist von	0 0 -505 -21 -15
ist was	-108 477 0 0 0
ist weg	133 -32 329 -45 -158
ist wir	-234 204 392 -46 -51
ist your	0 0 0 0 -164
ist zu	248 0 -127 0 -82
ist zum	-71 -19 0 -92 0
it	-316 159 234 -387 400
it _ ?	-13 0 0 0 0
it _ for	182 -14 -58 -11 0
it _ to	0 -35 0 -66 0
it hat	-65 90 0 -16 83
it ist	120 0 -11 0 -26
it safe	0 -28 0 0 0
it-be-	0 -35 0 0 0
it-betreuer	0 -35 0 0 0
it-di-	-109 113 -25 0 248
it-dienstleister	-109 113 0 0 64
it-le-	-87 -154 0 0 0
it-si-	-173 0 -88 -152 -44
it-sicherheit	0 0 0 -43 -44
it-sicherheitsrichtlinie	-173 0 -88 -108 0
its	-111 129 140 -14 0
itsel-	0 152 0 -78 0
itself	0 152 0 -78 0
ja	-965 -342 -305 55 -450
ja _ nein	-217 0 422 130 0
ja alle	99 -67 0 0 -15
ja die	0 0 0 -73 0
ja in	-309 0 0 0 0
ja nein	0 0 0 -44 -61
ja nicht	22 0 -175 0 -14
ja oder	0 0 0 130 0
ja wohl	-247 -48 0 -18 0
jahr	-65 19 -281 -75 124
jahre	-126 84 -93 0 0
jahre _ ich	-63 -61 0 0 0
jahre _ und	0 -62 0 0 0
jahre _ wir	0 -84 0 0 -49
jahre alt	0 -62 0 0 0
jahre die	0 0 -20 -29 0
jahre in	0 0 0 -5 0
jahre mit	-140 0 0 133 0
jahre-	-557 -248 -333 329 -226
jahren	-557 -248 -333 -91 -189
jahresende	0 0 0 -72 -31
jahreswechsel	0 0 0 -76 -6
janse-	0 -25 -1 0 0
janua-	-154 -92 -123 165 -83
januar	-154 -92 -73 165 -83
je	488 -32 -232 0 0
jede	-495 100 770 -49 -15
jede nacht	-69 115 39 0 0
jedem	442 -231 702 -76 -205
jedem patie	-64 -55 -182 0 0
jedem platz	-176 -92 586 0 -40
jeden	-419 -324 576 -42 -73
jeden _ einze	-135 -10 551 0 -52
jeden monat	-14 -269 -58 -18 0
jeden patie	-174 -10 -39 0 0
jeden tag	-108 0 -117 0 0
jeden-	0 -163 -229 0 -58
jedenfalls	0 -163 -229 0 -58
jeder	284 -193 -113 360 -71
jedes	-516 -102 674 -19 -24
jedes mal	-402 -83 342 19 0
jeman ?	0 -126 0 0 0
jeman _ ?	0 -5 0 0 -13
jeman _ ausse	0 -52 0 0 0
jeman _ der	-27 -210 0 0 0
jeman _ euch	0 -157 0 0 -1
jeman _ ihnen	135 -44 -50 0 0
jeman _ ihren	0 181 0 0 0
jeman _ progr	47 -36 -39 0 0
jeman _ uns	0 0 -13 0 0
jeman _ unser	0 81 0 0 0
jeman _ wir	63 436 0 0 0
jeman ander	-28 -15 0 0 0
jeman auf	0 -53 0 0 0
jeman aus	0 181 -20 0 0
jeman bei	0 0 -13 0 0
jeman der	-64 34 -26 -8 0
jeman fremd	0 -30 0 -8 0
jeman hat	0 455 0 0 0
jeman im	0 85 0 0 0
jeman in	-10 -246 0 0 0
jeman mit	0 106 0 0 0
jeman unser	0 -210 0 0 0
jeman von	-9 -457 0 0 -1
jeman-	175 862 -243 -183 -202
jemand	138 670 -217 -117 -202
jemandem	0 315 -26 -8 0
jemanden	36 -123 0 -58 0
jena	-32 0 0 -37 -32
jetzt	19 890 -147 76 -10
jetzt ?	-38 -34 0 0 -18
jetzt _ ?	-89 0 -75 0 0
jetzt _ alles	394 -125 0 0 -98
jetzt _ damit	0 -2 0 0 -80
jetzt _ der	-45 648 -121 0 300
jetzt _ es	-24 422 0 0 0
jetzt _ fremd	0 -110 0 0 0
jetzt _ ich	-183 -377 -112 0 0
jetzt _ im	-77 -42 0 0 0
jetzt _ mache	-42 0 0 0 0
jetzt _ nicht	158 0 -238 0 -315
jetzt _ passw	0 18 0 -28 0
jetzt _ patie	-123 -42 0 0 0
jetzt _ ueber	0 0 0 0 -40
jetzt _ und	-52 -25 0 0 0
jetzt _ uns	-26 -130 273 -61 0
jetzt _ versc	0 -80 0 0 0
jetzt _ wir	-433 483 -144 0 0
jetzt alle	248 6 -214 -28 -1
jetzt alles	-126 -28 0 0 217
jetzt auch	-9 593 0 0 -35
jetzt die	-231 0 0 -143 0
jetzt ein	221 -112 -42 0 0
jetzt eine	12 -11 0 -6 -24
jetzt geht	-62 47 -93 0 420
jetzt im	-5 0 -3 0 0
jetzt irgen	-129 -95 0 0 0
jetzt ist	173 96 -29 -8 0
jetzt jeman	0 -81 0 0 0
jetzt laeuf	-25 -117 307 0 -228
jetzt noch	0 0 -75 0 0
jetzt tun	0 -2 0 0 0
jetzt ueber	-132 -86 0 0 -11
jetzt unser	226 -14 0 0 0
job	0 -80 206 -28 806
jueng-	0 -2 -45 0 0
jugen-	-251 -57 0 459 -30
jugendlichenpsychotherapie	0 -57 0 0 0
juli	-30 -8 -47 -179 0
juni	0 0 0 0 -14
just	57 -100 36 -2 1318
just your	-4 0 0 0 0
k	0 0 -11 -73 0
kabel	0 -225 0 0 546
kaeme	-60 -1 0 0 0
kaffe-	-207 -127 -110 -90 857
kaffee	227 -127 61 -71 892
kahla	-90 -120 19 0 0
kalen _ ?	-71 0 0 0 0
kalen ist	12 -20 -369 -23 -20
kalen nicht	-10 -7 73 -51 0
kalen-	632 -110 -533 -74 164
kalender	673 -63 -427 -74 167
kam	-100 -480 -525 -98 716
kam _ ein	-5 -86 0 0 0
kam _ mail	0 -110 0 0 -28
kam der	0 0 0 0 -5
kam die	0 0 0 0 681
kam eine	0 -110 0 0 0
kam heute	0 0 -93 -52 420
kamen	0 186 0 0 -2
kamme-	0 -28 0 -26 0
kammer	0 0 0 -26 0
kann	579 -751 -122 -356 626
kann ?	-67 0 -85 -19 -15
kann _ anruf	0 0 -50 0 0
kann _ arbei	770 0 -3 0 0
kann _ bei	-3 0 0 0 0
kann _ dann	-130 0 0 0 0
kann _ das	-57 -11 -16 -129 0
kann _ den	-52 0 0 0 -36
kann _ der	0 0 -307 0 0
kann _ die	187 -72 -84 0 0
kann _ eine	-114 -43 0 0 0
kann _ fremd	0 0 -38 0 0
kann _ irgen	148 0 -80 0 0
kann _ jeman	0 -30 0 0 0
kann _ jetzt	-3 -83 0 0 0
kann _ mit	-32 -22 -65 0 0
kann _ nicht	-350 0 183 75 0
kann _ sein	0 -1 0 -14 0
kann _ unser	0 -15 0 0 0
kann bitte	0 -2 425 0 -25
kann da	-11 -30 -78 0 0
kann das	0 0 -39 0 0
kann der	0 0 -205 -45 -2
kann die	-156 -6 0 -72 -39
kann ein	0 -43 0 0 0
kann eine	107 0 -38 0 -40
kann er	0 0 -34 -43 -23
kann es	0 -98 -20 -41 0
kann ich	-319 0 106 6 -28
kann jeman	-28 -69 0 0 0
kann jetzt	0 0 -25 0 0
kann keine	-116 0 -31 -13 0
kann man	-104 -11 -65 -137 -60
kann nicht	606 229 -131 -54 -7
kann sich	133 -309 -153 0 -13
kann ueber	-9 0 0 0 0
kann unser	-29 0 0 0 0
kaper ?	0 -15 0 0 0
kaper-	0 -26 0 0 0
kapern	0 -26 0 0 0
kaput-	363 -42 83 0 -36
kaputt	-361 -42 145 0 0
kardi-	374 -37 -18 -15 -42
kardiologische	400 0 0 0 0
karte	-280 -166 697 -115 -24
karte ?	487 0 0 -4 0
karte _ 0	261 -6 108 0 -52
karte _ ?	0 0 -13 0 0
karte _ auf	-238 -24 157 0 0
karte _ bei	-40 0 -105 0 0
karte _ die	-123 -58 -399 0 0
karte _ ein	-128 -3 185 0 0
karte _ empfa	-87 0 -257 0 0
karte _ keine	162 -18 -92 -8 -21
karte _ nicht	65 -144 1287 0 -13
karte _ nur	511 0 -99 0 0
karte _ oeffn	-131 -1 -244 0 0
karte _ sich	48 -62 -443 0 0
karte _ und	0 311 -134 -17 0
karte _ wir	0 0 193 -30 -3
karte _ zu	288 0 -42 0 -35
karte am	-185 0 -388 0 -30
karte aus	120 -12 292 -35 -101
karte die	390 0 267 0 -27
karte ein	0 0 -171 0 0
karte einle	-152 0 -272 0 -93
karte geht	-72 -37 412 0 -2
karte ist	-58 -24 -576 0 412
karte mehr	125 0 -399 0 0
karte nicht	-31 0 -310 -6 -15
karte und	-246 -102 182 0 -69
karte von	-501 -9 -242 -33 -39
karte werde	0 0 580 0 453
karte zeigt	-160 0 527 0 -16
karte-	-340 -34 353 -111 223
kartei	90 307 511 -64 -97
karteien	-163 -12 322 0 0
karteikarte	962 -53 -1036 -4 -72
karteikarten	-526 -93 -409 -35 -64
karten	19 0 -167 -8 294
kartenlesegeraet	-176 0 -518 0 -90
kartenlesegeraete	-128 -3 109 0 0
kartenleser	-312 0 -40 0 34
kartenterminal	-86 -40 799 0 342
kartenterminals	-51 0 -101 0 0
kasse	-286 -187 323 339 -102
kasse verei	0 0 -101 -26 -28
kasse-	113 -57 -277 -77 13
kassel	-255 0 -23 -15 170
kassen	-70 -17 97 -5 0
kassenaerztliche	0 177 58 -30 -28
kassenaerztlichen	0 0 -101 0 0
kaste-	-130 -5 153 0 0
kasten	-130 -5 153 0 0
katas-	0 -77 -83 0 -35
kaum	-54 -104 -257 -5 0
kbv	0 0 -38 -152 0
keep	-96 -2 446 0 1537
kein	811 -242 56 -168 1024
kein _ auf	-29 -90 197 -41 -120
kein _ kein	-284 0 -210 0 -96
kein _ keine	-81 0 -302 -18 174
kein _ kommt	467 0 -460 0 0
kein _ mehr	-316 0 323 -63 431
kein clien	182 -61 -226 0 0
kein einzi	382 -7 327 -1 -9
kein formu	-9 0 77 0 0
kein geld	-8 -43 0 98 0
kein kalen	191 0 -240 0 -24
kein karte	283 0 49 0 -87
kein patie	471 0 -373 0 0
kein progr	325 0 -176 0 0
kein rechn	539 -15 -278 -47 -158
kein rezep	696 0 -548 -30 -45
kein termi	46 0 11 0 0
kein zugri	-100 0 197 0 -120
keine	-49 -617 1056 199 -413
keine _ akte	158 -34 -36 -37 0
keine _ an	-246 0 -380 -106 -149
keine _ auf	85 -220 -72 0 -183
keine _ aufge	112 0 -175 0 -17
keine _ bekom	-38 -64 -94 -25 0
keine _ die	291 -1 91 0 0
keine _ einle	-291 0 717 -10 0
keine _ fuer	0 0 0 -119 0
keine _ geht	-141 0 320 -77 0
keine _ in	353 -94 194 -28 0
keine _ kein	260 0 -197 0 0
keine _ keine	10 0 -307 -26 0
keine _ mehr	-651 -38 157 -60 25
keine _ nicht	13 0 189 0 -96
keine _ oeffn	316 -70 -98 0 0
keine _ patie	338 -98 -122 0 0
keine _ per	-35 0 -54 0 -112
keine _ rein	380 -18 -232 0 0
keine _ und	-13 -125 -183 26 0
keine _ uns	347 167 288 -46 -18
keine _ unser	-52 0 181 0 0
keine _ von	0 0 -64 0 -418
keine _ was	-100 0 -136 217 0
keine _ zu	-67 -38 180 0 -21
keine _ zum	-306 -20 724 -80 0
keine _ zur	326 0 30 0 0
keine ahnun	-1 0 0 0 0
keine akte	366 0 -281 0 0
keine akten	-419 0 -49 -3 -149
keine antwo	0 -6 -119 -25 -630
keine auffa	0 -165 0 -56 411
keine befun	187 0 -40 -13 0
keine daten	57 0 97 0 -17
keine der	407 245 -9 0 0
keine diagn	-49 0 -153 0 0
keine einzi	299 -154 284 136 -74
keine gerae	317 -8 -32 0 0
keine karte	1220 0 -759 -30 0
keine kennt	-151 453 0 0 0
keine kommt	514 -18 -467 0 0
keine labor	-217 -18 503 0 0
keine medik	145 0 -35 0 0
keine mehr	214 -64 -107 170 0
keine mucks	436 -40 -156 -23 -100
keine patie	409 -49 -517 0 -112
keine platz	-47 -23 472 0 -4
keine rechn	-99 -106 156 0 0
keine rezep	899 0 -653 -47 0
keine rueck	0 0 0 -79 183
keine sprec	-345 0 0 0 0
keine termi	-165 0 114 -5 0
keine ueber	-243 0 385 -20 -21
keine unser	4 -139 -108 0 0
keine unter	143 -71 225 -17 0
keine verbi	15 -20 637 -80 -26
keine versi	-160 0 541 -10 0
keine von	199 296 288 -46 -18
keine werte	-126 0 -452 0 0
keine zugri	436 -112 -262 -8 0
keine-	733 71 -157 -154 246
keinem	1123 -486 885 -6 -13
keinen	624 -837 -353 13 696
keiner	-660 1403 -693 -48 -420
keinerlei	-171 -214 -33 0 -17
keines	-183 0 37 -113 0
kelle-	331 -283 -200 -15 365
keller	331 -283 -200 -15 365
kenne-	300 188 -101 -31 0
kennen	300 188 -101 -31 0
kennt	-506 719 -317 0 -2
kennt ?	0 0 0 0 -6
kennt _ ?	0 0 0 0 -2
kennt _ setze	-7 0 0 0 0
kennt setze	-41 0 0 0 0
kennt sich	-355 -151 -158 0 0
kennt und	0 0 -21 0 12
kennt zu	-7 0 0 0 0
kennt-	-160 -74 0 0 239
kenntnis	-160 -74 0 0 549
kennw ?	0 -3 0 0 0
kennw _ ist	-46 -45 -10 0 0
kennw _ konne	0 -4 -105 -8 -1
kennw _ progr	-23 0 0 0 -52
kennw des	0 -4 0 -8 0
kennw fuer	-108 0 -45 0 0
kennw neu	0 0 0 0 -1
kennw unser	0 128 0 -31 0
kennw verge	0 -95 0 0 -8
kennw-	128 -235 -361 -127 -96
kennwoerter	-132 181 -200 0 -121
kennwort	166 -397 -59 -127 -240
kessl-	0 0 0 -28 0
kessler	0 0 0 -28 0
kim	-358 -38 -11 -110 392
kim-a-	0 -34 299 0 -16
kim-adresse	0 -34 299 0 -16
kim-n _ nicht	0 -39 -435 0 0
kim-n-	-135 11 168 0 0
kim-nachrichten	-135 -43 19 0 0
kim-p ist	0 0 92 0 0
kim-p-	0 0 92 0 0
kim-postfach	0 0 92 0 0
kind	-179 -127 115 310 -186
kind of	0 0 0 -7 0
kind regar	-98 -14 -32 -21 -17
kinde _ jugen	-251 -57 0 -34 0
kinde und	-251 -57 0 -34 0
kinde-	-358 -152 -335 -34 0
kinder	-732 -139 -254 -34 0
kinderarztpraxis	324 -13 0 0 0
kindern	50 0 -56 0 0
kirch-	0 0 0 0 -38
kis	-351 -21 882 -15 -27
klaer-	-41 0 0 0 -10
klage-	0 0 0 -80 -230
klapp-	323 -60 405 -40 293
klappt	375 -7 -66 0 379
klar	-131 -2 -18 0 -47
klar _ sie	-27 0 -2 0 -47
klare	0 -2 0 0 0
klein	-209 -73 -141 0 -7
klein _ und	0 0 0 -9 0
klein-	289 -8 -107 -9 -41
kleine	0 -8 -91 0 -41
kleinen	289 0 -17 0 0
klemm-	217 0 -408 -31 -91
klemmt	0 0 -376 -31 -59
klick	-79 -77 392 0 0
klick-	52 424 666 -71 0
klicken	0 139 -105 -71 0
klickt	-92 285 606 0 0
klien-	0 154 0 0 0
klienten	0 154 0 0 0
kling-	-95 -99 488 -10 -70
klingelt	-49 -79 405 0 -17
klini-	480 -205 210 0 -41
klinik	476 -62 -38 0 -24
knapp	0 -30 0 322 0
knopf	-80 -64 -439 -99 0
knopf fuer	-126 0 -70 -99 0
know	134 -1 -186 -7 443
know _ the	0 0 -61 0 112
know if	0 -67 0 0 -73
know which	0 -76 0 0 -2
know who	132 0 -28 0 0
kocob-	0 -5 140 0 0
kocobox	0 -5 140 0 0
koene wir	-5 0 0 0 0
koene-	176 -38 -76 0 0
koenen	176 -38 -76 0 0
koenn ?	0 -72 0 0 -9
koenn _ arbei	-271 -32 -186 0 -17
koenn _ bitte	0 0 -13 0 -50
koenn _ das	-95 0 257 -26 -14
koenn _ den	151 0 -23 0 0
koenn _ die	151 -7 -10 185 0
koenn _ es	0 0 0 0 -1
koenn _ keine	-815 0 1016 -86 0
koenn _ mehr	60 0 -230 0 -54
koenn _ nicht	436 0 -350 260 0
koenn _ noch	-255 0 524 0 0
koenn _ patie	205 -49 -288 0 0
koenn _ rezep	507 0 -289 0 0
koenn _ sein	0 -23 0 0 0
koenn _ sich	0 0 -13 0 0
koenn _ sie	0 0 0 0 -26
koenn _ uns	212 220 -84 0 0
koenn _ unser	0 0 0 -34 0
koenn _ updat	-64 0 0 0 0
koenn _ wir	-24 0 0 -13 0
koenn das	-174 0 -149 0 -158
koenn die	-17 0 0 0 0
koenn ein	0 0 -23 0 0
koenn es	0 -23 0 0 0
koenn ihr	0 0 -276 122 157
koenn keine	46 -49 676 -5 0
koenn nicht	770 -32 360 -41 -89
koenn sich	74 0 -196 0 0
koenn sie	40 -43 -128 -137 -237
koenn wir	238 -43 344 343 -119
koenn-	381 -463 385 267 141
koenne	0 -4 -137 0 0
koennen	103 -352 882 166 -132
koennt	151 0 -276 122 136
koennte	-80 -107 47 -14 0
koennten	304 0 -17 -7 -117
koerp-	0 0 0 0 -6
kolb	0 0 0 -26 0
kolle _ das	-196 0 0 0 106
kolle _ den	0 140 0 0 575
kolle _ der	-77 -9 172 -29 -75
kolle _ die	114 -4 -42 0 0
kolle _ kolle	-30 -102 0 0 0
kolle _ sich	0 0 -52 0 -37
kolle _ wir	145 0 0 0 -15
kolle _ wisse	0 -5 -80 -65 0
kolle aus	-24 -84 -145 0 -111
kolle der	-63 -71 -40 -70 0
kolle hat	-196 469 0 0 556
kolle im	50 -51 -17 0 -11
kolle in	-282 -4 -147 -29 -78
kolle ist	136 296 0 -48 0
kolle kommt	-223 0 -34 0 0
kolle und	-30 -102 0 0 0
kolle von	178 25 -17 0 217
kolle will	0 -5 -80 -65 0
kolle-	-182 132 -271 -348 -130
kollege	27 -196 -204 -39 -302
kollegen	-393 93 -194 -78 342
kollegin	-286 222 120 -231 114
kolleginnen	471 -250 7 0 -282
komfo-	-122 -4 346 -78 0
komfortsignatur	-122 -4 346 -78 0
komis-	-14 -21 -186 -46 -124
komische	0 -10 -36 0 -104
komma	-2 -15 -91 -8 0
komme	463 -107 -373 -45 0
komme ?	-9 -38 -101 123 0
komme _ an	-41 -69 -133 0 0
komme _ keine	264 0 -86 -37 0
komme _ mehr	-139 -30 1028 -5 0
komme _ nicht	-253 148 -276 -18 0
komme _ unzus	0 -49 0 0 0
komme als	0 -120 -16 0 0
komme an	-66 200 -297 -55 0
komme ich	157 -63 -90 0 0
komme in	389 179 -92 0 0
komme nicht	504 -45 -12 -5 0
komme seit	-58 -30 28 -8 0
komme sie	226 0 -85 0 -131
komme wir	-388 -52 -229 0 -19
komme-	-529 -65 215 167 -150
kommen	-812 6 353 -39 -150
kommt	339 -157 492 166 -217
kommt ?	-202 -52 0 0 0
kommt _ an	-2 0 -414 0 -96
kommt _ bei	156 0 -86 0 0
kommt _ dem	-192 -25 423 0 0
kommt _ in	-325 0 -257 0 0
kommt _ meldu	0 -5 -11 -1 0
kommt _ nicht	529 0 404 0 0
kommt _ rein	53 -67 121 0 0
kommt beim	-205 0 357 0 0
kommt das	-27 0 -28 0 0
kommt der	-177 -122 95 176 0
kommt die	-222 -5 231 -1 0
kommt ein	112 31 165 -23 0
kommt immer	103 -22 205 0 0
kommt kein	137 0 -116 -24 0
kommt man	243 0 -312 0 0
kommt mehr	320 -20 -606 0 0
kommt nicht	-264 0 -16 0 -96
kommt rein	202 -18 -256 0 0
kommu-	-215 -21 280 -40 138
kompl-	669 -217 -707 -35 475
komplett	286 -127 104 -35 -82
komplette	303 0 -298 0 -2
kompletter	135 0 52 0 0
kompr-	0 219 0 0 -3
kompromittiert	0 259 0 0 -3
konkr-	-66 0 -258 -76 -13
konkret	-66 0 -216 -76 -13
konku-	0 -135 0 0 0
konne ?	0 0 -164 0 0
konne _ ?	-22 0 0 0 0
konne _ aus	0 0 -1 0 0
konne _ ausse	0 -3 0 0 0
konne _ bei	0 0 -3 0 0
konne _ den	0 0 -52 0 0
konne _ der	-19 0 -38 0 0
konne _ die	0 0 8 0 0
konne _ es	-8 -8 221 -24 -102
konne _ im	0 0 226 -15 0
konne _ in	0 0 -57 257 0
konne _ koenn	0 -4 -23 0 0
konne _ seit	-58 0 211 0 0
konne _ sich	-118 0 252 0 -5
konne _ und	0 0 139 0 0
konne _ von	0 -22 -406 0 0
konne _ wurde	0 0 -76 0 0
konne allei	0 -1 -16 0 0
konne aus	-32 0 421 0 0
konne blink	-8 0 -394 -1 0
konne haben	0 0 0 0 -118
konne hat	0 -18 159 0 0
konne in	-19 -49 -307 0 0
konne ist	-58 0 351 -45 127
konne muss	0 0 -166 -48 0
konne nicht	0 0 -46 0 0
konne offli	0 0 530 0 0
konne passw	0 -22 0 0 0
konne steht	0 0 0 -29 0
konne und	-7 0 58 0 0
konne von	0 -62 0 0 0
konne zeigt	0 0 165 0 0
konne-	-268 -459 53 25 -230
konnektor	-150 -362 380 -180 34
konnektor-passwort	0 0 -4 0 0
konnektorkennwort	0 -12 0 0 0
konnektorpasswort	0 0 -311 0 -118
konnektors	0 -85 -32 -38 -44
konnektortausch	-118 0 267 0 0
konnt nicht	60 0 -303 0 -36
konnt-	-463 -113 -696 -78 -36
konnte	-243 -113 -371 -11 -36
konnten	-220 0 -325 -67 0
konst-	-13 0 0 181 0
konta-	-143 -92 0 -24 -16
kontakt	-83 0 0 0 0
kontaktieren	-60 0 0 -24 0
konto	-3 495 -8 -32 -27
konto-	0 -116 -216 0 0
konve-	-76 -12 0 0 0
konvertierung	-76 -12 0 0 0
konze-	-9 0 -10 0 0
kopf	-7 -134 -29 0 -308
kopf hoch	-280 0 0 0 -90
kopie	-31 -1 -159 304 -85
kopie _ daten	0 -1 0 0 -53
kopie unser	0 -1 0 0 -53
kopie-	-13 -41 0 0 0
kopiert	-13 -41 0 0 0
korre-	0 -89 -42 419 0
korrektur	0 -89 -42 225 0
korri-	-8 -38 -33 -1 0
koste der	0 0 -8 -41 0
koste-	0 -36 -108 228 -45
kosten	0 -35 -8 0 0
kostet	0 -1 -10 262 0
kraft	0 0 0 0 -370
krank _ nicht	-177 0 600 -28 -2
krank _ und	122 -117 -91 -23 0
krank-	-257 -197 303 273 -264
krankenhaus	-361 -38 834 -28 -31
krankenkasse	0 0 -200 295 -102
krankmeldung	-355 0 197 -19 -76
kraus-	0 -5 0 0 0
krause	0 -5 0 0 0
krebs-	0 0 150 729 -146
kreis	0 -213 0 -8 -6
kreis _ betro	0 0 0 -8 0
kreis der	0 -213 0 -8 -6
krieg	-41 -13 0 0 -1
krieg _ die	0 0 186 0 -42
krieg ich	-41 -13 0 0 -1
krieg wir	59 0 549 99 -42
krieg-	27 -107 903 99 -72
kriege	-230 0 -207 0 0
kriegen	21 0 768 99 -72
kriegt	302 -107 184 0 0
krimi-	-17 -70 -71 0 0
kriminelle	0 -70 0 0 0
kriminellen	-17 0 -71 0 0
krise _ und	0 0 -36 -64 0
krise-	0 0 -36 -64 -53
krisenplan	0 0 -36 0 0
krisenstab	0 0 0 -64 0
kuemm-	0 -53 247 -73 -124
kuemmern	0 -25 0 0 -124
kuend ?	0 0 0 -30 0
kuend _ den	0 0 0 -12 -45
kuend ich	0 0 0 -12 -45
kuend-	-74 -17 -27 -42 -45
kuendige	-34 -17 -27 -12 -45
kuendigen	-40 0 0 -30 0
kuenf-	0 0 -164 0 -196
kuenftig	0 0 -164 0 -196
kuerz-	0 258 0 0 -83
kuerzel	0 258 0 0 -83
kunde	40 454 -3 0 6
kunde 0	-65 -45 -14 0 0
kunde ?	0 0 0 0 -46
kunde _ 0	-54 -40 0 0 -7
kunde _ ?	0 -7 0 0 0
kunde _ der	0 -122 -86 0 -34
kunde _ ist	0 0 0 0 -14
kunde _ nur	-250 0 -24 0 127
kunde _ wir	0 -147 0 -218 0
kunde bei	0 -35 0 0 0
kunde der	-74 -52 -50 0 0
kunde nicht	-93 0 -57 0 0
kunde oder	-73 0 0 0 0
kunde sind	52 0 0 0 -14
kunde und	0 -213 0 -25 -102
kunde-	-559 478 -306 -250 107
kunden	-60 577 -115 -250 216
kundencenter	-74 -52 -50 0 -14
kundendaten	0 -42 0 0 -14
kundennr	-54 -40 0 0 0
kundennummer	-11 -5 -14 0 0
kundenportal	-183 -147 -17 0 -11
kunds-	0 0 -12 0 0
kundschaft	0 0 -12 0 0
kurve-	-49 0 583 0 -26
kurven	-49 0 583 0 -26
kurz	184 205 -134 208 -372
kurze	-34 -57 0 0 294
kurze frage	0 -19 0 0 -36
kurze-	0 -34 0 0 -48
kurzen	0 -34 0 0 -4
kurzes	0 0 0 0 -44
kv	0 -235 -303 -979 196
kv ?	0 0 0 -12 0
kv _ ?	0 0 0 -186 0
kv _ die	0 0 70 -330 0
kv _ eine	0 0 0 38 0
kv _ hat	0 0 0 326 -51
kv _ uns	0 -49 0 -88 -4
kv _ unser	0 0 2 -117 -32
kv _ wir	0 0 0 -64 -68
kv bayer	0 -4 -12 -66 0
kv die	0 0 -36 -101 0
kv hat	0 -49 40 -398 213
kv melde	0 0 0 -7 0
kv oder	0 0 0 -67 0
kv sachs	0 0 -8 99 0
kv und	0 0 -145 157 0
kv verla	0 0 0 -80 0
kv-ab-	0 0 -100 165 -11
kv-abrechnung	0 0 -100 165 -11
kv-co _ der	0 0 0 0 -12
kv-co versc	0 -2 -180 0 0
kv-co-	0 -119 -229 -123 -500
kv-connect	0 -119 -229 -52 -483
kvb	-4 0 0 -550 0
l	0 -4 -40 0 0
lab	-325 0 899 -171 -100
lab resul	0 0 373 -2 -58
label	0 -30 -24 0 0
label print	0 -30 -24 0 0
labor	270 30 -217 -140 17
labor ?	487 0 -60 0 0
labor _ 0	248 -18 -209 0 72
labor _ bei	196 -30 -395 -4 0
labor _ der	-118 0 96 0 0
labor _ geste	0 -59 -57 -1 -92
labor _ nicht	0 -32 942 0 -11
labor _ seit	-104 0 792 0 -141
labor der	-28 0 218 -18 0
labor die	0 -64 -420 -16 0
labor fehle	0 0 420 -42 0
labor ist	0 0 -259 0 -11
labor komme	0 0 856 0 0
labor mehr	-324 -18 285 0 -175
labor per	0 0 287 0 0
labor seit	191 -8 90 0 80
labor von	0 -69 -138 -1 -99
labor werde	0 0 4 0 0
labor-	-477 -31 28 -160 -26
labordaten	0 0 258 -33 413
laborimport	-134 0 976 -4 -25
laborwerte	-232 -87 -144 -43 -92
laden	33 -26 -373 -23 -13
laedt	-645 175 869 -70 0
laedt nicht	-294 -24 459 -70 0
laeng-	-133 77 329 0 -41
laenger	-119 -58 -147 0 -41
laengst	-14 135 476 0 0
laess _ das	0 0 -184 0 0
laess _ die	-374 0 -387 -82 0
laess _ in	-266 0 196 0 -23
laess _ mehr	56 0 -195 0 0
laess _ nicht	-273 -217 -255 134 -71
laess sich	-580 -56 281 -1 -118
laess-	-63 -212 299 -9 179
laesst	-63 -212 299 -9 179
laeuf ?	0 0 -16 0 0
laeuf _ 0	-88 -27 208 59 0
laeuf _ alles	-166 -96 -9 0 101
laeuf _ danke	-158 0 -67 0 -91
laeuf _ durch	-73 0 131 -14 0
laeuf _ ihnen	0 0 0 0 -182
laeuf _ progr	300 0 -101 0 0
laeuf _ sie	-55 0 0 0 -35
laeuf _ uns	-30 0 -131 -198 -105
laeuf alles	-390 0 96 0 408
laeuf bei	-30 0 -131 0 -329
laeuf das	0 0 -74 -46 0
laeuf der	441 0 258 0 184
laeuf die	-76 0 56 -122 0
laeuf es	-194 -34 -103 -13 538
laeuf hier	-499 -25 0 -21 -55
laeuf nicht	-21 0 704 -14 -14
laeuf noch	-166 -17 45 -28 -36
laeuf seit	-194 0 309 -31 -26
laeuf und	-75 136 -2 -114 -45
laeuf unser	187 -4 -86 56 -61
laeuf wiede	-11 -96 -111 0 614
laeuf-	-130 273 679 -399 220
laeuft	-130 273 679 -399 220
lag	-46 102 -226 -199 688
lage	400 0 -20 -50 -77
lageb-	0 0 0 -12 0
lagen	163 0 -20 0 -16
lahm	-43 0 -37 0 0
lahmg _ ?	-12 0 0 0 -8
lahmg-	-69 0 -237 0 -27
lahmgelegt	-69 0 -237 0 -27
lampe	0 -155 -118 0 0
landa-	-65 0 -46 -2 0
landarzt	-65 0 -46 0 0
landarztpraxis	0 0 0 -2 0
lande _ ?	0 0 0 -76 0
lande _ daten	0 0 0 296 0
lande _ falsc	-29 -88 -209 0 0
lande fuer	0 0 -55 231 0
lande im	-179 -88 547 0 -20
lande-	-213 -240 1382 144 -183
landen	-155 -224 841 -59 -180
landesdatenschutzbeauftragten	0 0 0 -16 0
landet	-58 0 596 -30 -3
lang	0 18 0 0 -12
lange	-220 -67 -111 0 -48
lange _ die	0 -39 0 0 0
lange dauer	-173 0 -103 0 -28
lange waren	0 -39 0 0 0
langj kunde	0 -78 -11 0 0
langj-	0 -78 -11 -5 0
langs-	-208 -81 119 171 -272
langsam	-208 -81 296 171 -112
langz-	-119 -39 -160 254 0
lanr	0 0 234 -114 -39
lanr 0	0 0 0 -114 0
lapto-	-532 -412 0 0 -75
laptop	-532 -412 0 0 -75
lasse ?	-30 -5 0 0 0
lasse _ die	174 0 -32 0 -41
lasse _ nicht	593 269 -20 -103 0
lasse sich	-15 251 62 -103 -5
lasse sie	0 -118 -14 0 0
lasse-	377 512 -149 -287 -80
lassen	377 512 -149 -287 -80
last	-126 158 -34 20 226
last month	-126 -12 0 0 -43
last night	0 283 0 0 168
lasts-	-50 -3 0 0 -77
lastschrift	-50 -3 0 0 -77
laufe-	-491 -24 675 371 185
laufen	-276 -44 23 371 185
laufend	0 86 -58 0 0
laufenden	-67 0 0 0 0
laufw p	-23 -416 -97 0 0
laufw-	-23 -256 -140 0 0
laufwerk	-23 -256 -140 0 0
laut	92 596 -348 -56 -28
laute-	152 24 49 -109 205
lauter	-74 74 481 0 -47
lautet	226 0 -433 0 362
ldt	0 -9 150 -20 0
ldt-d-	0 0 -81 0 0
ldt-i-	-241 -109 735 -23 -18
ldt-import	-241 -109 735 -23 -18
leake ?	-127 0 -140 0 0
leake-	-127 -67 -140 -4 -5
leaked	-127 -67 -140 -4 -5
leben-	323 0 308 -33 -85
leer	210 -121 1448 -718 0
leere	136 -201 151 -97 -17
leere seite	-70 -71 -17 0 0
leere-	-88 -85 345 0 0
leeren	134 -85 110 0 0
legen	-139 -158 -33 0 111
legt	-145 -137 -280 307 -88
leid	137 0 -107 0 -331
leid fuer	0 0 0 0 -331
leide _ ich	283 -31 0 0 -24
leide-	268 382 -20 -129 -169
leider	268 382 -20 -129 -169
leist-	-19 -96 0 206 0
leistungen	0 0 0 -17 0
leite-	0 298 -69 0 -17
leiter	0 -83 0 0 -17
leitu-	-79 -9 -17 0 -58
leitung	-79 -9 -17 0 -58
lesba-	-40 0 188 0 0
lesbar	-40 0 188 0 0
lese	-19 -33 0 0 -31
leseg-	0 -59 -257 -1 -156
lesegeraet	0 -59 -463 -1 -53
lesen	-510 78 -198 -1 -45
let	0 183 0 0 111
let your	0 -8 0 0 0
lette-	-80 109 -54 -86 0
letters	-80 200 38 -48 0
letzt _ ist	0 -12 65 0 308
letzt jahr	0 115 0 0 -103
letzt mail	0 -57 0 0 95
letzt quart	0 0 0 -159 0
letzt updat	-130 0 -52 -15 0
letzt woche	-14 -108 66 -203 -323
letzt-	225 -252 -130 1570 -184
letzte	65 -132 -121 1109 -45
letzten	66 146 -252 -287 -157
letzter	94 -58 243 493 121
leuch-	79 115 573 -9 -122
leuchtet	79 115 289 -9 -122
leute	645 173 468 -120 629
leute im	92 0 -134 -8 0
leute-	581 0 -24 -57 0
leuten	581 0 -24 -57 0
licen-	0 -39 -16 -259 -19
licence	0 -39 -16 -259 -19
licht	262 -17 -88 -71 -108
liebe	-662 -221 -90 0 -356
liebe _ ?	0 0 0 -9 0
liebe _ und	-30 -102 0 0 -342
liebe kolle	-30 -102 0 0 0
liebe leute	-549 0 -90 0 -9
liebe progr	0 0 0 0 -33
liebe team	0 -52 0 0 0
liebe-	-19 -52 -17 -9 -182
lieber	-19 0 -17 -9 -67
liebes	0 -52 0 0 -33
lief	-549 151 97 -95 466
liefe ?	0 0 -127 0 0
liefe-	-416 287 793 -47 -166
liefern	-79 0 -127 122 0
liefert	-89 -75 1152 -97 0
lieferung	0 0 -69 -31 -103
liege	-1 -24 238 0 0
liege und	93 0 -53 125 0
liege-	-32 -77 617 388 -58
liegen	-32 -77 617 388 -58
liegt	128 708 -612 189 354
liegt _ an	0 0 -29 0 0
liegt _ bei	0 0 -25 0 0
liegt _ der	-100 -60 214 0 0
liegt auf	0 -168 0 -49 0
liegt bei	-224 0 -7 266 0
liegt das	0 0 -29 0 0
liegt die	0 -11 0 220 0
liegt ein	-66 665 -57 0 -7
liegt eine	-34 660 51 -64 -35
liegt im	0 -241 -237 0 0
liegt seit	71 -73 167 0 0
liess	72 337 -54 0 -4
liess sich	-16 521 -246 0 -4
liess-	261 118 -193 0 0
liest	-111 0 275 0 302
liest keine	-20 0 -57 0 0
like	-13 0 -102 -7 -115
like _ book	0 0 -66 0 -9
like to	0 0 -66 -7 -46
linde 0	0 0 0 -13 0
linde-	-67 -158 0 -54 0
lindenhof	-67 0 0 -41 0
line	-12 0 0 0 0
link	-82 151 -105 0 0
link in	0 195 0 0 0
list	-82 -14 491 775 -32
liste	-220 -160 -207 303 -66
liste aller	0 0 -88 -63 0
liste der	0 -111 0 -16 -18
lizen _ den	-29 0 -32 0 -1
lizen _ wir	0 -8 0 0 0
lizen fuer	-47 -22 -32 0 -1
lizen-	248 -258 -397 -4 -267
lizenz	357 -141 -370 0 -202
lizenzen	-160 -88 0 0 -17
lizenzschluessel	0 0 -39 0 0
lizenzserver	22 0 -83 0 0
lockb-	-216 277 -19 0 0
lockbit	-216 277 -19 0 0
locke-	358 436 -230 -26 0
locked	358 436 -230 -26 0
loesc ?	0 -6 0 0 -31
loesc sie	0 0 0 0 -214
loesc-	-446 204 -437 -86 567
loeschen	-381 -6 -437 -86 567
loescht	0 273 0 0 0
loese-	-107 -258 -84 -99 0
loesegeld	0 -160 0 0 0
loesegeldforderung	-107 -98 -84 -99 0
log	252 -2 -81 0 0
log _ to	68 -77 0 0 0
log in	184 -89 -81 0 0
login	168 -221 -285 0 -53
login-	-8 265 0 0 -18
logo	354 -77 -204 -22 -1
logo auf	0 -77 0 -8 0
logs	0 349 0 162 -6
lokal-	0 204 0 0 0
longe-	-341 0 857 0 -54
longer	-341 0 857 0 -54
look	276 0 0 0 0
loren-	0 0 -21 0 -12
los	179 -43 -88 -59 -27
los ist	179 0 -88 0 0
lost	0 0 380 -11 -48
loswe-	0 0 -59 -19 -210
loswerden	0 0 -59 -19 -210
lot	-108 0 -88 0 -387
luede-	-166 279 0 0 -36
lueders	-166 0 0 0 -36
lueft-	0 289 -179 0 0
luefter	0 289 -179 0 0
luene-	-45 0 0 41 0
lueneburg	-45 0 0 41 0
luft	0 158 -5 0 198
lunge-	-107 -61 -142 0 -73
lungenpraxis	-61 -24 0 0 0
m	198 -99 -45 -23 -29
ma	-106 0 -259 0 -42
mache	-179 -98 0 0 0
mache ?	11 0 -113 0 0
mache _ ?	-144 0 0 0 0
mache _ das	0 0 0 -51 -99
mache _ ist	0 0 0 0 -2
mache dass	0 0 0 0 -28
mache die	-118 0 125 0 -26
mache ich	-173 -8 0 0 0
mache oder	-36 0 0 0 -58
mache sie	0 0 0 -51 -99
mache wenn	-6 0 0 0 -4
mache wir	-128 -90 0 0 -97
mache-	-112 -143 230 -51 702
machen	-112 -143 230 -51 702
machi-	-537 -24 802 -7 180
machine	-276 -71 567 -7 273
machines	-260 47 235 0 -92
macht	-87 48 -39 48 590
macht _ das	0 0 0 -7 -112
macht ihr	0 0 0 -7 -112
maedc-	0 -36 262 -73 -23
maede-	105 -16 -32 0 0
maedels	105 -16 -32 0 0
maerz	-37 -88 315 -80 -13
mag	166 -148 -197 0 -166
mahnu-	0 0 -20 217 -66
mahnung	0 0 0 217 -66
mai	0 6 0 0 0
mail	-163 -487 7 -87 250
mail _ die	0 0 -113 0 -71
mail _ geste	0 -319 0 0 -278
mail _ to	0 -5 0 0 -72
mail an	0 122 -113 0 -157
mail bekom	0 -248 0 0 0
mail mit	0 -240 0 0 -31
mail progr	0 33 -57 0 0
mail retur	0 -5 0 0 -72
mail von	0 -327 0 0 267
maila-	-24 213 0 -60 -111
mailadresse	0 213 0 -60 -50
maile-	-87 -84 356 0 -22
mails	-607 892 -75 -1 -169
mails an	-149 -6 -74 -1 -9
mails die	-66 509 -126 0 -44
mails-	-13 0 234 0 -41
makro-	0 396 -61 0 0
makros	0 396 -61 0 0
mal	-97 122 840 494 -622
mal _ der	-250 -35 406 0 -8
mal ist	-250 -6 734 0 0
mal von	0 0 0 0 -8
malwa-	-16 85 0 0 -1
malware	-16 85 0 0 -1
man	-76 195 -76 -464 -237
man _ bei	-11 -108 -18 0 0
man _ dem	0 0 -12 0 0
man _ der	9 0 -80 0 0
man _ ihnen	-40 0 -34 0 0
man _ ja	-310 0 -170 0 -54
man _ mit	0 0 -42 0 -7
man _ nicht	-314 0 307 0 0
man _ noch	0 -49 0 0 0
man _ patie	153 0 0 0 0
man _ priva	-38 0 0 0 0
man _ progr	-52 -158 0 0 0
man _ sich	0 173 0 -21 -3
man _ ueber	-66 -50 -87 0 0
man _ wiede	-340 0 612 0 -77
man bei	-40 0 -34 0 0
man das	0 -27 -16 -137 0
man den	-139 175 -186 -42 0
man die	-55 255 -138 0 -7
man ein	-176 -13 93 0 0
man eine	0 -5 0 0 0
man einen	116 0 0 0 0
man es	69 -94 -78 -8 0
man hoert	-264 0 0 0 -54
man in	0 -158 -80 0 0
man kann	-226 0 290 0 0
man liest	-66 0 -87 0 0
man mit	-32 0 -57 0 0
man nicht	351 0 -158 0 0
man sich	0 0 -9 0 -15
man sie	0 -52 -79 -13 0
man so	0 0 -105 0 0
man solle	0 41 0 0 0
man wir	-10 0 0 -20 0
manag-	0 -38 0 0 0
manch-	-107 -162 -142 0 0
manchmal	-54 -41 -142 0 0
manda-	389 -37 -441 -78 -27
mandanten	137 0 -212 0 -5
mandantin	-5 -37 0 -11 0
mann	267 -142 -271 435 -6
march-	241 0 -174 0 0
marki-	-56 -9 -71 -34 0
markt	0 0 0 0 -34
markt 0	0 0 0 0 -34
markt _ 0	0 0 0 0 -34
marqu-	-2 0 -55 -6 0
marquardt	-2 0 -55 -6 0
masch-	354 0 -300 -77 0
massn-	0 -8 0 0 -152
massnahmen	0 -8 0 0 -152
maus	-226 706 -36 0 -121
mausz-	-9 163 0 0 -24
mauszeiger	-9 163 0 0 -24
may	0 0 0 0 -8
me	84 339 -60 -71 -563
me back	0 0 0 -21 -82
measu did	0 0 0 -24 0
measu-	0 0 0 -31 -38
measures	0 0 0 -31 -38
med	0 -123 0 0 -53
medat de	0 -41 -57 0 -86
medat-	0 -41 -57 0 -86
medatixx	0 -41 -57 0 -86
medik _ sich	-312 -15 646 -74 -47
medik und	415 0 -208 -18 0
medik-	-153 -52 1140 -114 -123
medikamente	391 0 -363 0 -31
medikationsplaene	-65 -15 675 -74 0
medikationsplan	-301 -20 452 -21 0
mediz-	0 -30 -39 320 -18
medizin	0 0 0 -32 -18
meh	674 371 -138 0 0
mehr	511 -24 913 -18 556
mehr ?	-102 0 -117 0 0
mehr _ 0	-102 0 211 0 151
mehr _ ?	295 0 -46 0 0
mehr _ das	224 0 538 -16 -41
mehr _ dem	365 0 -243 0 0
mehr _ der	-435 -18 780 -30 -3
mehr _ die	-466 -21 926 -83 -142
mehr _ ich	212 299 -246 -17 491
mehr _ ihnen	-74 0 0 0 -2
mehr _ kein	0 0 -156 0 -24
mehr _ progr	19 -20 -900 0 -6
mehr _ seit	272 0 207 0 -91
mehr _ syste	-237 0 398 0 -20
mehr _ und	-115 166 -202 0 0
mehr _ uns	349 0 -552 -29 0
mehr _ weder	78 0 -339 0 -23
mehr _ wir	-580 -44 -109 0 158
mehr alle	507 0 -213 0 -5
mehr an	-259 -79 590 93 -207
mehr angez	-88 0 70 0 0
mehr auf	482 126 -457 0 -1
mehr aufru	341 -10 -75 -29 0
mehr aus	279 0 -452 0 -9
mehr ausdr	1 0 -410 -3 0
mehr ausst	-252 0 324 0 0
mehr bei	63 0 -346 -29 -2
mehr das	23 0 69 0 -76
mehr der	315 0 -123 0 -97
mehr die	-44 -40 -32 -33 456
mehr druck	9 0 -326 -39 0
mehr ein	-92 0 573 0 -18
mehr einge	-152 -18 518 0 0
mehr erkan	-128 0 74 0 0
mehr erzeu	-213 0 422 0 -23
mehr geht	-220 0 -50 0 0
mehr heran	29 74 -197 -8 0
mehr hinei	435 0 -249 0 0
mehr im	-468 0 230 0 0
mehr in	105 -30 583 -30 -3
mehr ins	298 -20 -320 0 -20
mehr ist	455 0 -181 0 0
mehr laeuf	94 0 83 -14 0
mehr mit	-358 -17 730 0 -47
mehr moegl	684 0 -669 -2 -25
mehr oeffn	-454 144 -250 0 0
mehr raus	201 0 -25 0 -74
mehr rein	204 -52 -227 0 -35
mehr seit	37 -16 -349 0 -154
mehr start	-52 0 -38 0 0
mehr ueber	0 -2 877 0 -72
mehr und	-434 -20 94 0 0
mehr vom	-206 0 690 0 0
mehr von	212 0 41 0 -158
mehr weder	-234 0 548 0 0
mehr wir	-516 -45 7 0 -78
mehr zu	131 -119 71 0 -615
mehre-	-31 234 328 0 -32
mehrere	-31 328 328 0 -32
mehrerer	0 -93 0 0 0
mehrf-	0 0 67 0 0
mehrm-	0 -96 394 -35 -32
mehrmals	0 -96 394 -35 -32
mei	0 296 0 0 0
mein	125 -570 -640 658 498
mein _ der	0 -4 -8 0 -20
mein _ fuer	0 0 0 0 -11
mein _ hat	71 -401 -14 0 -317
mein _ in	-111 0 -40 0 -85
mein _ ist	-144 -136 0 0 -66
mein _ sagt	-15 -36 -98 11 0
mein _ verge	0 -20 0 0 -99
mein _ will	0 -144 0 0 0
mein _ zur	-3 0 0 0 0
mein chef	-15 -144 0 0 0
mein kennw	341 0 -9 -17 -52
mein kolle	156 -4 -167 0 -395
mein mann	273 -411 -188 -29 0
mein passw	0 -9 -42 0 -110
mein sohn	0 -1 0 0 -75
mein zugan	-150 -23 0 0 0
meine	-80 -240 403 389 530
meine _ ?	0 0 0 0 -29
meine _ an	286 -198 -28 -3 -86
meine _ auf	162 -73 0 0 -62
meine _ die	0 242 0 0 0
meine _ fragt	0 0 -16 0 0
meine _ gesen	0 -318 -121 0 -74
meine _ hat	201 94 -49 0 -41
meine _ im	0 170 -17 0 -69
meine _ in	0 -48 0 0 0
meine _ ist	-28 0 -60 0 0
meine _ jetzt	-187 -72 0 0 0
meine _ mail	0 -52 0 0 99
meine _ moech	0 -37 0 0 -18
meine _ praxi	-2 0 39 0 0
meine _ sind	0 -121 0 -63 -34
meine _ stehe	-246 -114 -39 -41 0
meine _ ueber	0 3 0 0 0
meine _ und	-42 -166 -39 128 0
meine _ von	178 -433 -122 -152 632
meine _ will	0 -5 -80 -66 0
meine akten	-212 -45 0 -21 -16
meine alten	0 0 -88 0 -12
meine anfra	0 0 0 -158 815
meine augen	0 378 0 -132 -34
meine bilds	-47 45 0 0 0
meine chefi	-95 -37 -16 116 -9
meine daten	0 0 -6 -36 -56
meine eigen	-40 -36 117 0 -50
meine frage	0 0 0 -9 -9
meine frau	-29 -171 174 -3 -34
meine helfe	480 4 -117 0 135
meine iphon	0 -133 -3 0 -74
meine klien	0 -27 0 0 0
meine kolle	-203 -312 25 -231 -37
meine mail	0 -429 0 0 -233
meine mfa	0 24 0 0 0
meine nachr	0 0 -105 0 -352
meine namen	-8 -118 0 0 0
meine patie	-408 43 52 153 -23
meine praxi	-455 308 -66 -1 -30
meine rechn	0 -47 0 0 0
meine telef	0 -307 -128 0 0
meine ti-zu	0 -72 0 0 0
meine ticke	0 0 0 0 -43
meine tocht	0 -23 0 0 0
meine unter	-30 -72 0 0 0
meine zugan	0 -90 0 0 0
meine-	-826 663 -113 -189 -393
meinem	-422 -120 -479 -1 -253
meinen	-380 89 132 -108 -37
meiner	-276 467 386 -47 -56
meines	0 228 -111 -33 -47
meint	0 -1 0 0 -66
meist-	-64 -47 219 0 -3
meistens	-27 0 268 0 0
melde	-109 -33 -80 0 -53
melde ?	0 0 0 -237 0
melde _ das	0 0 -203 0 0
melde _ der	0 0 -155 0 -122
melde _ sich	-271 0 0 100 -17
melde _ uns	-174 -8 158 0 252
melde an	457 -8 -153 101 0
melde dass	250 132 -203 0 0
melde der	64 165 -120 -126 0
melde die	69 223 -90 136 -17
melde ich	-109 -8 -80 0 -32
melde nach	0 0 0 118 0
melde seit	0 104 235 0 -12
melde sich	-11 -61 -324 -41 -168
melde sie	-271 0 0 100 -17
melde wir	-167 -8 238 0 -59
melde-	113 358 -511 553 151
meldefrist	-3 0 0 319 0
melden	-13 3 254 266 237
meldepflicht	0 0 0 18 -122
meldet	261 239 -373 106 195
meldu _ die	0 0 -51 -9 415
meldu _ nicht	119 0 165 0 -21
meldu an	0 0 -214 -79 332
meldu-	11 -127 -696 193 39
meldung	11 -127 -696 193 39
menge-	-57 210 0 0 0
mensc-	523 158 -474 18 -25
mensch	338 215 -386 30 0
menschen	186 -58 -87 -12 -25
menue	-46 0 -60 -10 -6
mer	-15 137 386 0 -28
merkt	112 -22 -137 0 0
messa-	430 78 314 0 -93
message	531 0 0 0 -51
mfa	-120 -12 -36 -83 -39
mfa und	-80 -48 0 0 0
mfg	0 0 0 0 -125
mich	-601 -683 -353 145 110
mich _ 0	0 0 -38 0 -34
mich _ dem	-35 0 0 0 -43
mich _ der	-30 -70 -60 0 505
mich _ die	-31 0 0 -87 0
mich _ ich	0 0 -11 0 0
mich _ inter	0 -3 0 0 -19
mich _ nicht	0 0 0 0 -29
mich _ ob	0 -19 -20 0 -17
mich _ sie	0 -118 -14 0 -234
mich als	0 0 328 0 -2
mich an	0 0 -11 0 -9
mich auf	0 0 0 0 139
mich der	0 0 -10 374 0
mich eine	0 -18 0 0 -9
mich im	-61 -10 -6 0 40
mich inter	0 0 -20 0 0
mich mit	-64 -45 0 0 0
mich nicht	-213 -86 -263 0 0
mich ob	0 0 0 0 -43
mich unter	0 0 0 0 -94
mich wuerd	0 -3 0 0 -124
micro 0	-4 0 0 0 0
micro _ den	0 209 0 0 0
micro _ die	-18 -74 0 0 0
micro _ oeffn	-15 -70 -173 0 0
micro _ uns	0 67 -51 0 -21
micro fuer	0 -121 0 0 0
micro hat	-18 -268 -51 0 -14
micro offic	0 -146 0 0 0
micro teams	0 0 -6 0 0
micro word	-167 -195 -242 0 0
micro-	-67 -364 -371 0 -386
microsoft	-67 -345 -321 0 -150
microsoft-konto	0 -121 0 0 0
minde-	0 0 0 -70 -15
minut nach	-5 -113 -405 0 0
minut-	-833 593 1865 -160 363
minute	-19 -21 493 -23 0
minuten	-284 250 738 -136 500
minutes	-530 86 799 0 -92
missb unser	0 -34 0 0 0
missb-	0 -66 -15 0 0
missbrauch	0 -34 -15 0 0
mit	36 930 657 -374 -29
mit 0	1 -148 0 167 -8
mit _ 0	-25 -46 -198 -208 -7
mit _ ?	0 -3 0 0 0
mit _ absen	0 207 -105 0 0
mit _ aerzt	-195 0 0 0 0
mit _ an	0 -82 -115 -29 0
mit _ angri	0 0 -155 0 -20
mit _ arbei	51 0 -112 -9 0
mit _ auf	297 96 -20 183 -12
mit _ bei	0 0 -47 0 0
mit _ bitte	0 0 0 0 -114
mit _ der	-11 0 0 0 0
mit _ die	-286 -28 359 0 308
mit _ fehle	0 -26 66 0 -35
mit _ gesch	-21 198 0 0 0
mit _ grues	-1 19 -28 -3 0
mit _ hand	208 -15 10 0 -28
mit _ im	-250 0 346 0 0
mit _ karte	-211 0 615 -68 439
mit _ kennw	0 0 0 0 -20
mit _ konne	0 -23 -130 0 0
mit _ naech	-30 0 0 0 0
mit _ namen	-34 391 -133 0 -22
mit _ neuen	0 -2 76 -63 -112
mit _ passw	0 156 -31 0 -31
mit _ patie	-78 -42 -309 214 0
mit _ praxi	3 -124 -123 0 -21
mit _ progr	47 -122 -16 -17 0
mit _ quart	0 0 0 -224 0
mit _ softw	0 0 -81 0 0
mit _ stand	217 0 -236 0 0
mit _ techn	-177 -97 0 0 -20
mit _ ti	0 -38 0 0 0
mit _ um	0 147 -95 0 0
mit _ und	136 -76 -374 -34 -183
mit _ updat	-19 -52 0 0 0
mit _ von	0 4 13 -8 -6
mit _ wir	26 -8 0 0 -15
mit _ wurde	0 -11 0 0 0
mit _ zu	-1 -23 0 0 -10
mit _ zugan	0 104 0 0 0
mit absen	0 -57 0 0 0
mit dem	-483 -312 99 -351 535
mit den	-424 -101 383 289 -2
mit denen	-11 0 0 0 -15
mit der	426 -134 440 146 138
mit drei	125 261 -287 0 0
mit einem	315 133 -75 -11 -45
mit einer	-226 378 226 0 -107
mit fehle	0 0 -511 -208 0
mit freun	-1 19 -28 -3 0
mit ihnen	-37 -165 -16 0 -283
mit ihrem	0 -2 148 -180 -231
mit ihrer	0 0 -81 0 -18
mit meine	0 105 -80 0 -32
mit norma	0 0 0 0 -7
mit ob	-11 0 0 0 0
mit papie	-75 0 -79 -26 0
mit patie	-106 -42 148 0 0
mit progr	-597 -204 -527 0 -51
mit uns	0 -96 0 0 251
mit unser	-148 -356 -350 0 0
mit verla	0 0 0 -8 0
mit wir	-9 0 -29 -153 308
mit zerti	0 0 175 0 -10
mit zwei	74 0 0 0 -85
mitar _ ihnen	-34 0 -9 0 -62
mitar hat	0 -655 0 0 0
mitar in	0 139 0 0 -84
mitar von	-40 153 -9 0 -62
mitar-	278 -442 -83 -60 -302
mitarbeiter	136 -59 -36 -18 -197
mitarbeiterin	0 -377 -42 0 -29
mitarbeiterinnen	0 -6 119 -42 -26
mitbe-	0 -20 0 0 0
mitbetroffen	0 -20 0 0 0
mitge hat	-10 -88 0 0 0
mitge-	168 -252 -133 0 -154
mitgenommen	-10 -184 -85 0 -63
mitle _ ?	0 0 -3 0 0
mitle gezog	0 -36 -3 0 0
mitle-	0 -36 -15 0 0
mitleidenschaft	0 -36 -15 0 0
mitta-	-203 198 -200 382 332
mittag	-340 152 82 382 343
mittagspause	-79 -70 -197 0 -11
mitte ?	0 -27 0 0 0
mitte _ der	200 -42 -60 -15 0
mitte _ die	102 -46 0 -25 -64
mitte an	0 0 0 0 -2
mitte in	200 -42 -60 -15 0
mitte ob	0 -2 0 0 0
mitte-	634 -68 298 -297 142
mitteilen	416 -15 0 0 -33
mitteilung	-104 -128 0 0 250
mitten	200 155 317 -15 0
mitternacht	0 -46 -19 -257 -11
mittl-	0 0 487 0 -149
mittlerweile	0 0 487 0 -149
mittw ist	-275 -25 -13 6 -20
mittw-	-331 1 307 -228 -168
mittwoch	-22 1 319 -114 -148
mittwochs	-309 0 -12 -55 -20
mitzu-	0 -37 0 0 0
mitzuteilen	0 -37 0 0 0
mkg-p-	0 -8 0 0 0
mkg-praxis	0 -8 0 0 0
mo	-60 -1 0 -120 0
mo bis	0 0 0 -120 0
mobil	-15 0 -38 -71 -29
mobil 0	-14 0 0 0 0
mobil _ 0	-14 0 0 0 0
mobil-	0 -90 -341 0 -135
mobile	0 0 -124 0 -135
modul	-173 -105 311 148 -85
modul _ die	-35 0 -26 -62 -49
modul fuer	-35 0 -26 -62 -49
modul-	-282 -6 113 97 -17
module	-261 -6 113 97 -17
moech _ auf	0 0 0 0 139
moech _ den	-71 -19 -6 0 0
moech _ ob	0 -37 0 0 0
moech _ unser	0 -46 0 0 0
moech _ vertr	0 0 0 0 -77
moech _ wisse	0 0 0 -50 -29
moech _ zu	-37 0 0 0 0
moech das	-34 0 0 0 0
moech den	0 0 -10 0 0
moech ich	-62 -80 -186 -50 140
moech nicht	0 0 0 -52 -29
moech unser	-5 0 -14 0 -3
moech von	-37 0 -29 0 -42
moech wir	0 -46 -64 -111 -92
moech wisse	0 -37 0 0 0
moech-	-208 -193 -457 -329 -203
moechte	-207 -136 -267 -218 60
moechten	-1 -57 -190 -111 -263
moege	279 158 0 -139 -3
moegl ist	-8 -14 0 0 0
moegl-	1392 -150 -260 -7 -184
moeglich	1460 -150 -230 -2 -129
moeglichkeit	-67 0 -30 0 0
moin	-262 71 -53 0 73
moin hier	72 0 -217 0 -26
momen ?	0 -23 0 0 0
momen-	-288 -85 -133 104 -48
moment	-288 -85 -133 104 -48
monat	-14 -269 -129 185 0
monat-	-41 -28 -110 1055 -26
monatsende	-9 -10 -75 124 0
monda-	-35 -130 60 77 0
monday	-35 -130 60 77 0
monit-	-329 -315 -195 0 -45
monitor	-635 -200 -195 0 -45
monitoring	0 -115 0 0 0
monta 0	0 -77 -33 -36 0
monta _ die	-92 -3 -203 0 0
monta-	196 -372 -446 313 124
montag	-164 -372 -446 355 124
month	-141 -16 0 0 -43
more	48 0 0 -65 -92
morge 0	208 -103 -64 223 -36
morge _ 0	208 -17 -64 449 -36
morge _ uhr	0 -85 0 194 0
morge frueh	-102 -45 -8 624 -56
morge mitta	-15 0 0 541 -13
morge um	-40 -36 -47 799 0
morge-	16 -335 -130 356 80
morgen	-279 -310 99 398 177
morgens	161 -26 -229 -42 -97
morni-	172 -145 58 428 -22
morning	172 -145 58 428 -22
much	0 0 0 0 69
muehe	0 0 -9 0 -466
muell-	-114 -16 -88 0 -55
mueller	-114 -16 -88 0 -55
muess	0 -135 0 0 -28
muess _ als	0 0 0 -88 -24
muess _ bei	0 0 -112 100 0
muess _ da	0 0 0 -29 0
muess _ das	0 0 0 -140 0
muess _ dem	0 0 0 311 -7
muess _ der	-173 0 -111 -65 276
muess _ die	0 0 0 -214 0
muess _ fuer	0 0 0 0 -118
muess _ jetzt	-36 0 0 0 -1
muess _ noch	-104 -11 -111 220 -15
muess _ ob	-2 0 -1 0 0
muess _ patie	249 0 -69 -57 0
muess _ selbs	0 0 0 -51 -84
muess _ ueber	0 0 136 0 0
muess _ uns	0 0 0 0 -37
muess _ unser	-140 0 -9 0 0
muess _ von	-22 0 381 0 0
muess bis	0 0 -227 191 0
muess das	0 0 0 -51 0
muess die	109 0 -31 362 -119
muess mer	0 -135 0 0 -28
muess nicht	-192 0 -151 -6 -421
muess oder	-34 -27 0 0 0
muess sich	0 0 0 -330 955
muess wir	-852 -27 152 -331 -197
muess-	-515 -162 27 416 623
muesse	0 0 0 40 0
muessen	-432 -162 -137 487 498
muesste	-51 0 -86 -53 -134
muessten	-11 0 -38 -57 0
muss	-848 -256 -408 1463 -109
muss _ als	0 -2 0 0 0
muss _ bei	0 0 -23 51 0
muss _ das	-53 -15 -65 -70 0
muss _ davon	0 -165 0 0 0
muss _ der	0 0 0 -13 0
muss _ die	-38 163 0 -18 0
muss _ jetzt	-214 -62 0 -28 0
muss _ meine	-52 -52 140 -62 0
muss _ morge	0 0 -126 -216 -11
muss _ patie	0 -19 -58 0 0
muss _ serve	-69 -17 0 68 0
muss _ tun	0 0 0 0 -57
muss _ werde	0 0 -86 -77 -9
muss bis	0 -42 59 -143 -11
muss das	-41 0 0 -512 0
muss der	-69 -35 -133 60 0
muss die	-46 -38 -75 223 0
muss ich	-207 -291 371 3 -57
muss man	0 0 0 -71 0
musst die	346 0 -116 0 -38
musst-	809 -35 -248 -30 -166
mussten	809 -35 -248 -24 -166
must	182 -20 -178 787 0
must be	0 -6 -119 577 0
muste 0	-91 -91 387 -27 -35
muste _ die	0 0 -50 0 0
muste-	-91 -104 387 -27 -35
muster	-91 -104 387 -27 -35
mutte-	113 -91 -635 0 -41
mvz	-295 -167 -319 -28 103
mvz _ gmbh	-63 -102 0 -28 116
mvz gmbh	0 0 0 0 -4
mvz mit	210 0 -348 0 0
mx	0 -22 0 0 0
mx 0	0 -22 0 0 0
my	-867 772 90 260 923
my _ ist	-248 199 -5 -38 -133
my appoi	-171 0 232 0 0
my patie	-168 305 -4 0 -62
my pract	0 -38 0 0 0
n	-108 279 0 0 0
nach	909 163 329 -38 -525
nach 0	177 -181 -57 -67 -45
nach _ 0	261 -231 0 232 0
nach _ ?	-2 0 0 0 0
nach _ angri	-34 122 -11 0 -41
nach _ anmel	656 -114 0 0 -136
nach _ attac	-52 0 0 0 0
nach _ der	0 53 -45 0 -137
nach _ dritt	-41 0 95 0 0
nach _ gelan	-191 0 0 0 0
nach _ gesch	401 210 0 0 -13
nach _ hacke	0 0 0 0 -42
nach _ jahre	-23 0 0 0 -45
nach _ kennt	0 0 0 0 -2
nach _ letzt	0 -195 112 -15 -5
nach _ minut	-160 81 -313 0 0
nach _ neust	377 -5 -427 0 -272
nach _ passw	228 0 132 0 0
nach _ schic	-115 86 0 0 -76
nach _ stand	0 0 0 -27 0
nach _ strom	121 0 547 0 0
nach _ tausc	-52 0 -21 0 0
nach _ uhr	-61 0 -9 -67 0
nach _ updat	296 0 -31 0 -31
nach _ vorfa	0 0 0 -9 0
nach _ was	0 0 -105 0 0
nach art	0 -50 0 60 0
nach artik	0 0 0 281 0
nach ausse	-1 0 0 0 0
nach dem	75 -90 67 -54 -153
nach den	1174 -102 -185 -76 0
nach der	94 114 -361 -43 -133
nach diese	-52 0 0 0 0
nach draus	-246 210 0 0 0
nach einem	-39 -179 309 -79 -200
nach hause	558 -57 0 -12 -131
nach ihrem	-19 0 294 0 299
nach iso	0 0 0 -109 0
nach welch	0 0 0 -27 0
nach zwei	-560 -13 -349 0 185
nachb-	-361 -125 -307 -29 -33
nachbarpraxis	-375 -27 -107 -29 -11
nachd-	71 -27 -171 0 -38
nachdem	71 -27 -171 0 -38
nachf-	0 -83 -87 333 -60
nachfolger	0 -18 0 0 0
nachfolgerin	0 0 0 215 0
nachfrage	0 -2 0 0 -60
nachfrist	0 -38 -87 118 0
nachg-	-265 70 2 -25 488
nachl-	0 -51 0 0 0
nachm-	239 -215 -18 -9 -80
nachmittag	-49 -168 49 -9 -80
nachn-	-180 0 -99 0 0
nachnamen	-180 0 -99 0 0
nachr _ den	0 0 0 0 -70
nachr an	0 0 0 0 -70
nachr von	0 -86 -105 -15 -282
nachr-	-427 114 604 122 -639
nachricht	-284 -148 251 168 -526
nachrichten	-142 262 352 -27 -69
nachs-	68 -70 441 -13 -167
nachsehen	188 0 0 0 0
nacht	-132 922 39 83 20
nacht _ 0	0 237 0 0 -72
nacht _ ist	-133 0 0 0 -71
nacht-	144 446 -50 -39 28
nachts	-35 584 -50 -39 -150
nachv-	0 0 0 -8 -114
nachvollziehen	0 0 0 -8 -114
nachw-	-12 373 0 457 0
nachweis	-9 -15 0 281 0
nadel-	-115 -61 -62 0 0
nadeldrucker	-115 -61 -62 0 0
naech _ ?	0 0 0 -28 0
naech _ nicht	-30 0 0 0 0
naech daten	0 -7 525 0 -25
naech updat	-30 0 0 0 0
naech woche	144 -89 -163 -102 -27
naech-	221 162 731 236 -73
naechste	280 -89 -163 -120 -2
naechsten	-49 -72 381 355 -26
naechstes	0 0 0 0 -7
naechten	-30 0 132 0 0
naechtliche	0 323 508 0 -39
naehe	0 480 0 0 -9
naeml-	-60 0 0 -23 0
naemlich	-60 0 0 -23 0
name	67 -449 -383 -100 0
name der	-32 -216 0 -12 0
namen	316 -274 141 0 -54
namen _ die	0 -131 0 0 0
namen in	0 -48 0 0 0
namen und	-14 12 0 0 0
namen-	-5 281 -74 0 0
namens	-5 352 0 0 0
names	265 93 -119 -7 0
nas	0 153 -197 0 0
ne	1104 -32 -50 -6 -27
neben	-98 221 -24 -102 -20
neben der	0 -117 -143 -102 0
neben-	-13 -269 191 -175 -47
nebenan	-22 -112 201 -68 -38
nebenbetriebsstaette	0 0 0 -107 0
need	-254 -47 -489 418 420
need the	-59 -47 -111 112 -54
need to	-195 0 -362 -10 491
neffe	-46 -124 -14 0 -69
nehme	0 -15 0 0 -18
nehme wir	-71 0 -61 0 0
nehme-	261 -65 -375 -38 -335
nehmen	261 -65 -375 -38 -335
nei	288 0 -147 218 0
nein	-220 -204 778 58 -160
nein ?	0 0 0 130 0
nenne _ uns	0 0 -53 0 -15
nenne sie	0 0 -53 0 -15
nenne-	0 0 -53 0 -15
nennen	0 0 -53 0 -15
nennt	-33 102 -16 0 -9
nephr-	-80 0 331 -17 0
nerve-	-257 0 389 234 473
nerven	0 0 -24 234 507
nervt	-27 -18 180 0 0
nett	0 0 -117 0 -5
netwo-	-48 519 -27 -48 -43
network	-48 519 -27 -48 -43
netz	-32 654 -112 -101 59
netz ?	0 -42 0 0 0
netz genom	204 194 -25 0 -20
netz nehme	0 -20 0 0 -6
netzw-	-1 -128 129 0 -78
netzwerk	-1 0 204 0 0
netzwerkkabel	0 32 0 0 -78
neu	-191 -236 898 -33 49
neu _ ?	0 0 -159 0 0
neu _ und	-59 -99 247 0 378
neu _ werde	0 0 -337 0 0
neu einge	0 -82 -203 0 -25
neu gesta	-130 29 274 -2 125
neu verge	-53 0 0 -17 -11
neu zu	63 0 0 0 -20
neue	-294 -507 -514 -125 500
neue _ ?	0 -35 0 0 0
neue _ ab	0 0 0 0 1137
neue _ brauc	0 0 0 0 -168
neue _ fuer	0 0 0 0 -1
neue _ in	-21 211 0 -31 -24
neue _ ist	-42 0 -175 0 -152
neue _ laute	0 0 0 0 215
neue _ und	-29 22 -80 -59 -57
neue betri	0 0 -32 0 0
neue kolle	0 0 0 0 -38
neue lizen	-10 -109 0 0 -1
neue passw	-9 -36 0 0 -11
neue progr	-35 -7 0 0 0
neue rechn	0 -143 0 0 549
neue telef	0 0 0 0 474
neue versi	0 0 -27 0 35
neuen	-493 -242 -50 -317 -120
neuen _ 0	0 0 -50 -30 107
neuen _ sind	0 -10 -61 -65 0
neuen rechn	-97 -14 -6 0 -48
neuen serve	-30 -10 0 0 176
neuen versi	0 0 -61 0 0
neuer	0 296 -2 -64 100
neuer-	-196 462 0 0 0
neuerdings	-196 462 0 0 0
neues	-108 -219 -131 0 -145
neues kennw	0 -95 0 0 -81
neugi-	-61 -56 -141 0 -51
neugier	-61 -56 -141 0 -51
neuli-	0 -73 0 0 -469
neulich	0 -73 0 0 -469
neun	32 -140 634 235 -245
neun _ und	142 0 -47 194 0
neuro-	73 0 -52 0 114
neurologie	73 0 -52 0 114
neust _ serve	136 0 -316 0 -24
neust-	234 -31 -190 0 -29
neustart	234 -31 -190 0 -29
never	-417 197 53 -3 -46
new	-308 -125 -245 -116 -258
news	0 -60 0 0 -51
newsl-	-102 0 -164 0 -251
newsletter	-102 0 -164 0 -140
next	-27 -3 0 -185 0
ni	-45 207 224 -11 0
nicht	-446 -153 510 -352 -909
nicht ?	196 0 0 -112 -61
nicht _ 0	344 -259 237 -61 -6
nicht _ ?	-128 0 -117 0 -9
nicht _ alle	168 -39 -459 0 0
nicht _ am	77 -33 -226 323 0
nicht _ an	-322 -74 253 171 -180
nicht _ arbei	289 0 -130 -26 0
nicht _ auf	493 -49 -421 0 -5
nicht _ aufru	448 0 -47 -29 0
nicht _ aus	-169 -18 -203 -60 0
nicht _ bei	-953 -70 479 -29 -11
nicht _ da	-234 -70 87 0 -45
nicht _ das	-176 0 435 108 -69
nicht _ dass	-156 -43 -73 0 0
nicht _ dem	-449 -33 -299 0 0
nicht _ den	-113 0 103 0 -2
nicht _ der	-198 -161 -440 -94 -26
nicht _ desha	-24 0 -283 0 0
nicht _ die	-340 -112 222 -83 -82
nicht _ durch	-76 0 364 -24 0
nicht _ ein	0 0 380 0 -18
nicht _ erkan	-128 0 74 0 0
nicht _ es	-40 0 135 0 0
nicht _ fehle	-153 0 414 0 0
nicht _ geht	-220 0 -113 0 0
nicht _ haben	0 0 103 0 0
nicht _ hat	-30 -31 -64 0 -11
nicht _ ich	-162 -40 262 -18 315
nicht _ ihnen	-36 185 -126 -33 -40
nicht _ im	64 -143 -332 0 0
nicht _ in	-297 -30 415 0 0
nicht _ ins	150 0 -274 -38 0
nicht _ ist	21 -154 -185 -68 -128
nicht _ kann	477 0 -63 0 0
nicht _ kein	128 0 -286 0 -16
nicht _ keine	190 0 -74 0 0
nicht _ koenn	98 0 -47 -15 -114
nicht _ kommt	-584 0 400 0 0
nicht _ laeuf	25 0 4 -11 -25
nicht _ mehr	384 0 -551 0 -206
nicht _ meine	-104 -20 -30 0 0
nicht _ mit	-358 -17 715 0 -47
nicht _ nicht	604 0 -351 0 0
nicht _ nur	-225 0 364 0 -11
nicht _ ob	-181 -13 -14 0 0
nicht _ obwoh	0 -142 -103 0 0
nicht _ oeffn	135 178 -93 0 -15
nicht _ patie	55 -5 -210 0 0
nicht _ progr	149 -14 -166 0 0
nicht _ raus	29 0 100 0 -74
nicht _ rein	23 -52 -180 0 0
nicht _ sein	32 0 -3 -53 0
nicht _ seit	9 -30 -226 0 -13
nicht _ sie	113 0 -54 0 -27
nicht _ sind	-136 0 0 -67 0
nicht _ steht	-107 0 94 0 0
nicht _ tun	-215 0 -43 -40 597
nicht _ und	-297 -30 -177 -22 -40
nicht _ von	-278 -23 116 0 -17
nicht _ was	224 -111 109 -18 -18
nicht _ weil	-81 -99 -173 0 0
nicht _ wer	377 0 -16 -130 -20
nicht _ werde	-131 0 260 -46 -53
nicht _ wie	-255 0 -54 0 0
nicht _ wir	-245 414 39 -56 -89
nicht _ wird	-12 0 224 0 0
nicht _ zu	-51 -81 -86 0 15
nicht alle	-144 -94 -13 0 -8
nicht an	-237 -64 198 -33 -99
nicht angek	-68 -143 -372 0 -10
nicht angen	-52 -26 46 0 0
nicht angez	0 0 -335 0 0
nicht anmel	-230 -43 0 0 0
nicht anruf	-29 0 0 -17 -19
nicht arbei	647 -32 -46 -41 -17
nicht auf	-312 -173 -323 0 0
nicht aufru	408 -4 -97 0 0
nicht aus	-97 0 -135 0 0
nicht bei	440 0 117 0 0
nicht betro	-2 -66 -312 0 -11
nicht bis	-22 -6 -137 436 0
nicht da	85 -133 -241 34 0
nicht das	182 -144 -103 -89 357
nicht dass	-274 -23 -157 -90 0
nicht der	-219 0 177 200 -53
nicht die	-179 -73 -114 -83 -6
nicht druck	-311 -15 45 -74 0
nicht durch	-128 0 955 213 -92
nicht einge	122 0 -514 -38 -14
nicht einma	87 0 -156 196 -20
nicht erkan	-129 -28 -440 0 0
nicht errei	71 -43 781 -90 -18
nicht erste	0 0 604 -21 0
nicht erzeu	0 0 336 102 0
nicht freig	-64 -8 105 -3 -17
nicht fuer	-148 0 -114 0 228
nicht gefun	210 -624 43 -22 52
nicht geht	1252 -27 111 -15 -254
nicht gekla	-18 -59 -17 0 -66
nicht geoef	-73 -102 -20 0 0
nicht hoch	520 -46 -128 0 0
nicht ich	-97 322 -154 0 -44
nicht im	0 -26 -45 -69 -22
nicht in	200 -21 224 -11 -18
nicht ins	-22 0 -84 0 0
nicht insta	-64 -128 -108 0 0
nicht klar	-95 0 -16 0 0
nicht kommt	-121 -10 -43 0 -5
nicht lesen	-180 160 194 0 0
nicht mal	521 -27 -513 0 0
nicht mehr	-489 65 -441 77 -33
nicht mit	-287 -102 -274 -36 -20
nicht moegl	1132 0 804 0 -40
nicht noeti	0 0 0 0 268
nicht ob	19 -70 108 -31 0
nicht oeffn	-85 25 -1 0 -9
nicht passi	-210 0 226 0 -31
nicht raus	-172 0 448 -9 -9
nicht sagen	9 0 0 0 350
nicht seit	-22 0 -29 0 -24
nicht sie	-53 0 -67 0 0
nicht start	526 -29 198 0 -179
nicht stimm	0 0 0 0 -22
nicht ueber	-90 -20 -323 -545 -30
nicht und	-55 -6 562 250 0
nicht unter	0 0 -136 0 -172
nicht veror	426 0 81 -7 0
nicht versa	-124 0 0 -21 -2
nicht versc	-269 61 -6 -1 -49
nicht verse	-57 -39 820 0 -4
nicht von	-245 701 -231 0 493
nicht weil	284 -161 -329 -31 0
nicht weite	97 0 -49 -26 541
nicht wer	-593 -82 951 -60 0
nicht wie	-4 -54 -60 139 0
nicht wir	142 0 69 0 0
nicht zu	520 -19 -316 -80 -105
nicht zur	-163 0 79 0 -323
nicht-	-62 -403 -219 -61 361
nichts	-62 -403 -219 -61 361
nie	-272 94 183 -1 -201
nie _ haben	0 -48 -108 0 0
niede-	-216 -113 -298 334 198
niederlassung	-43 -49 -201 0 198
niema _ ihnen	0 0 -102 0 0
niema _ sich	-2 -32 -155 0 0
niema _ uns	170 -45 269 0 -13
niema bei	0 0 -102 0 0
niema errei	-123 -45 448 0 0
niema etwas	-243 -127 0 -25 -32
niema mehr	236 -33 698 -12 -20
niema von	238 0 -214 0 -13
niema-	-162 -109 188 -276 -95
niemand	-290 -77 3 -160 -95
niemandem	472 181 317 -21 0
niemanden	-239 -213 -132 -95 0
night	-101 437 -61 0 126
night-	-85 -41 645 0 0
nightly	-85 -41 645 0 0
nimmt	-425 -177 1608 221 -26
nimmt keine	-272 0 480 0 -26
nirge mehr	-86 0 470 -14 0
nirge-	-157 -88 779 211 -9
nirgends	-201 -88 779 211 -9
no	483 -158 702 141 641
no _ no	205 0 -305 0 -94
no _ to	5 -49 -581 0 490
no longe	-341 0 857 0 -54
nobod-	555 -126 -349 -14 -16
nobody	555 -126 -349 -14 -16
noch	115 -118 -445 1061 -811
noch 0	0 0 130 206 0
noch ?	0 0 -75 -86 0
noch _ ?	-183 0 0 -26 -61
noch _ alte	-41 -15 23 -24 0
noch _ auf	-46 0 0 0 0
noch _ bei	0 0 -13 0 -28
noch _ dem	153 -121 -11 -60 -3
noch _ den	135 -87 -90 0 0
noch _ der	0 0 3 0 0
noch _ die	-133 0 6 -5 0
noch _ druck	-124 0 143 0 0
noch _ einge	0 0 -235 -38 0
noch _ frage	-62 -40 -49 -79 0
noch _ ihnen	0 0 -85 0 -15
noch _ ist	-51 0 -54 -8 0
noch _ mit	0 228 -77 0 0
noch _ nicht	-101 219 0 -18 0
noch _ noch	444 0 -321 -6 0
noch _ oder	-31 0 0 0 0
noch _ progr	-180 88 0 0 -36
noch _ sind	-100 0 -54 0 0
noch _ tage	0 0 -61 361 0
noch _ und	336 -178 -117 -21 177
noch _ was	0 0 -3 0 0
noch _ zu	0 0 -21 0 0
noch alles	-807 0 0 0 -307
noch als	-136 0 349 0 0
noch an	76 -320 -90 -21 0
noch ander	0 0 0 -46 0
noch auf	-358 -309 196 -60 0
noch bei	196 -30 -118 156 -15
noch bis	-34 -18 -13 247 -28
noch da	-152 255 -68 0 0
noch das	429 -10 -143 0 0
noch der	-6 -81 134 -320 0
noch die	-131 -59 -218 60 0
noch ein	97 -73 126 -8 0
noch eine	129 -41 -23 -32 0
noch einen	-89 0 28 -31 -24
noch einma	0 -54 -30 -233 -68
noch etwas	-7 0 0 -17 0
noch heute	184 -73 0 595 -31
noch hinte	439 -30 390 -6 0
noch im	0 0 -55 0 0
noch immer	-7 0 150 -5 -65
noch irgen	265 0 -241 0 0
noch jeman	-85 0 0 -83 0
noch keine	-117 -4 -94 173 0
noch mit	-75 -114 -77 -9 0
noch nicht	-572 168 -703 205 -61
noch nie	-88 -70 296 0 0
noch offen	0 -5 0 -32 0
noch per	0 0 422 0 0
noch rezep	18 0 -64 -5 0
noch siche	-55 0 0 -96 0
noch traue	0 0 -304 0 0
noch ueber	-81 0 235 -19 0
noch und	0 0 -43 0 0
noch vertr	0 0 -49 0 0
noch was	0 -46 -12 0 0
nochm-	-60 -61 -21 -9 65
nochmal	0 0 -21 -9 77
nochmals	-60 -61 0 0 -11
noeti ?	0 0 0 0 -10
noeti ist	0 0 0 0 -124
noeti-	-94 0 -112 0 666
noetig	-94 0 -112 0 666
none	-60 154 271 0 -42
none _ our	91 0 149 0 0
none of	20 154 88 0 -42
noon	0 0 -61 369 189
nord	156 0 -49 0 -16
norma ?	0 0 -91 0 -70
norma _ ?	0 0 0 -40 0
norma weite	-43 0 0 0 -33
norma-	-87 -251 -400 -109 294
normal	-141 -206 -123 -100 301
not	-89 45 403 112 -194
not ?	-22 0 0 -15 0
notbe-	510 0 -139 -26 0
notbetrieb	285 0 -79 -26 0
note	153 155 -277 -1 -114
noteb-	262 223 -22 0 0
notebook	262 223 -22 0 0
notes	-217 -24 440 -18 -101
notfa _ der	-17 253 0 0 -48
notfa _ und	212 0 -59 0 0
notfa _ wir	278 0 0 0 -20
notfa auf	0 0 -6 0 0
notfa bei	-181 0 0 0 0
notfa in	0 0 0 0 -43
notfa oder	0 0 0 0 -37
notfa und	3 -68 -9 0 0
notfa-	397 525 -329 -165 -35
notfaelle	822 0 -221 0 0
notfall	-170 -18 -245 0 -64
notfalldatensatz	0 -107 -76 0 0
notfallplan	-212 -68 0 -80 -100
nothi works	-103 -37 0 0 -47
nothi-	-133 -240 -266 271 187
nothing	-133 -240 -266 271 187
notic-	-47 -62 246 -7 0
notice	-18 0 0 -7 0
noticed	-29 -62 246 0 0
notie und	225 -32 0 0 0
notie-	424 -91 -206 0 -78
notieren	77 -48 -95 0 0
notiert	347 -42 -111 0 -78
notif _ data	0 0 -46 300 0
notif the	0 0 -46 300 0
notif-	0 -9 -46 520 -18
notify	0 -9 -46 300 0
novem 0	0 0 0 -78 0
novem _ 0	0 0 0 -78 -1
novem-	-94 -45 -77 -752 -92
november	-94 -12 -77 -752 -92
now	389 313 -88 0 -386
now ?	-157 0 0 0 -2
nr	0 -61 0 -9 -1
nr 0	0 -61 0 -9 -1
nr _ 0	0 -61 0 0 -1
nu	365 426 -3 -61 664
nu ist	214 -65 -133 -11 -20
nuetz-	0 0 0 338 -225
null	1875 0 -266 -17 0
numbe of	0 0 -5 -116 -1
numbe-	0 -3 -85 -116 -72
number	0 -3 -100 -116 -72
numme _ der	-20 -32 0 0 64
numme-	41 -39 -131 -31 114
nummer	-222 -39 -89 -31 123
nummern	263 0 -42 0 -9
nun	-524 -427 -400 -114 611
nun ?	-31 0 0 0 0
nun _ ich	-5 -10 0 0 0
nun _ meine	0 -5 0 0 -68
nun schon	0 -53 -91 0 -58
nur	364 -532 124 -110 -7
nur _ 0	0 0 -11 -114 -79
nur _ ?	-80 0 0 0 0
nur _ als	-136 0 349 0 -7
nur _ arbei	0 0 172 0 0
nur _ die	-244 0 -153 -9 212
nur _ eine	48 0 -41 0 0
nur _ info	0 0 0 0 -563
nur _ inter	0 0 0 0 -29
nur _ kennt	0 0 0 0 392
nur _ leere	0 0 -257 0 0
nur _ oder	-149 -110 0 0 0
nur _ sandu	76 0 -105 0 0
nur _ und	0 0 -68 0 -15
nur _ zweit	-276 0 172 0 0
nur auf	-165 0 -42 0 -88
nur aus	-29 0 -137 0 82
nur bei	-177 0 -82 0 -12
nur bis	0 0 0 -195 0
nur das	-12 0 -186 0 82
nur den	-9 0 664 0 -62
nur der	40 -17 -545 0 -2
nur die	133 -132 -43 -54 -160
nur ein	749 -204 -200 0 -222
nur eine	16 -20 -163 0 -222
nur einen	215 -26 -32 -67 0
nur einze	-73 0 0 0 0
nur ihr	0 0 0 0 -2
nur ihre	-17 0 0 0 0
nur noch	64 194 688 179 -50
nur per	0 0 -259 0 0
nur sagen	-92 0 0 0 273
nur um	0 0 0 0 -47
nur von	0 0 -94 0 -29
nur zu	-147 0 0 0 -4
nur zur	-22 0 0 0 102
nurse	0 94 0 0 0
nutze progr	-104 0 0 0 0
nutze-	-38 -156 -88 -16 0
nutzen	-152 0 -129 -16 0
ob	-597 -784 -404 -6 -408
ob _ als	-31 0 0 0 0
ob _ angri	-39 0 0 0 0
ob _ auch	0 0 -10 0 0
ob _ bei	-13 0 0 0 0
ob _ das	0 0 0 0 -125
ob _ daten	-187 -37 -5 -56 0
ob _ dem	0 0 0 0 -9
ob _ den	-46 -37 0 -66 0
ob _ die	0 0 0 0 -7
ob _ ein	0 -37 0 0 0
ob _ eine	0 -33 -9 130 0
ob _ es	-125 -70 0 -14 0
ob _ im	0 0 0 0 -29
ob _ jetzt	0 0 -36 0 -134
ob _ nach	0 0 -11 0 0
ob _ nun	-32 -27 0 0 0
ob _ patie	0 0 -26 0 0
ob _ sich	0 -3 0 0 0
ob _ ueber	0 0 -42 0 -23
ob _ uns	0 -126 0 0 0
ob _ unser	0 0 0 0 -13
ob _ von	0 0 0 -26 -14
ob _ zugan	-51 0 -54 0 0
ob das	0 0 -16 -8 -134
ob der	-46 0 -37 -9 0
ob die	-201 -78 -203 -63 0
ob diese	-72 -34 -38 0 -17
ob ein	0 -11 -73 0 0
ob es	-39 -2 -36 -26 -14
ob ich	-133 -70 146 -128 0
ob ihr	0 0 0 0 -103
ob ihre	-105 0 -57 0 -87
ob man	-44 -5 0 -13 0
ob perso	0 -37 0 -56 0
ob sich	0 -28 0 0 0
ob sie	-34 -37 -20 0 152
ob unser	-85 -64 -85 0 0
ob wir	-110 -49 -82 2 -145
oben	136 -96 -19 49 -77
oberf-	0 0 -210 0 -81
oblig _ notif	0 -9 0 0 0
oblig to	0 -9 0 0 0
oblig-	0 -9 0 0 0
obliged	0 -9 0 0 0
obwoh die	-97 -67 569 -7 0
obwoh sie	-23 0 -69 0 -19
obwoh wir	0 275 -346 -8 -28
obwoh-	-167 60 69 -15 -59
obwohl	-167 60 69 -15 -59
octob-	0 0 -117 0 -117
october	0 0 -117 0 -117
oder	-293 -1217 -355 -784 -906
oder _ ?	-87 0 0 18 -19
oder _ da	0 -79 0 0 0
oder _ das	-95 -65 0 -44 -2
oder _ der	-2 0 0 0 -63
oder _ des	-115 0 0 0 0
oder _ die	-31 -205 -132 -27 0
oder _ eine	0 -23 0 0 0
oder _ einze	-73 -34 0 0 0
oder _ er	-29 0 0 0 0
oder _ es	-49 -5 0 0 0
oder _ euch	0 0 0 0 -150
oder _ ich	0 0 0 -9 0
oder _ ihr	0 -106 -17 -7 -112
oder _ ihre	-8 0 0 0 -46
oder _ jetzt	0 0 0 0 -4
oder _ noch	0 0 0 -17 0
oder _ sich	-1 0 0 0 0
oder _ sie	0 0 0 -51 -56
oder _ unser	-7 0 0 0 0
oder _ von	-26 148 0 0 0
oder _ wir	-36 0 -3 -9 -64
oder alle	0 0 0 0 -46
oder am	0 0 0 -14 0
oder an	0 -23 0 0 0
oder auch	0 -110 0 0 0
oder bloss	0 0 -32 0 0
oder die	0 0 0 -26 0
oder ein	-92 0 86 0 0
oder erst	-32 -150 0 0 0
oder haben	0 0 0 0 -56
oder hat	0 -81 0 0 -125
oder ist	-151 0 0 -31 -63
oder jeman	0 -52 0 0 0
oder kann	-3 0 0 0 0
oder koenn	-36 0 0 0 0
oder liebe	-19 0 0 0 0
oder liegt	-29 0 0 0 0
oder macht	0 0 0 -7 -112
oder muess	0 0 -3 0 -64
oder muss	0 0 -11 0 0
oder nein	0 0 0 130 0
oder nicht	-65 -6 -153 -123 -73
oder nur	-184 0 -34 0 -87
oder ob	-42 -37 0 0 0
oder reich	-53 0 0 0 0
oder schon	0 -19 0 -152 0
oder sie	0 0 0 -64 -68
oder sind	0 -17 0 0 0
oder soll	0 0 0 -9 0
oder sollt	0 0 0 -9 0
oder ueber	-48 0 246 0 0
oder wie	0 -237 -45 0 0
oder wir	0 0 0 0 -35
oder wo	-38 0 0 0 -18
oeffn ?	0 -35 0 0 0
oeffn _ nicht	-268 47 -252 -5 -37
oeffn der	-84 0 -280 0 0
oeffn die	0 -26 -100 0 0
oeffn laess	271 62 -110 0 -22
oeffn nicht	-31 -40 615 0 0
oeffn sich	-295 301 457 -5 221
oeffn-	405 617 297 -45 13
oeffnen	274 206 -26 -45 74
oeffnet	151 62 479 0 -23
oeztu-	-54 -40 0 0 0
oeztuerk	-54 -40 0 0 0
of	216 191 266 -75 589
of _ ?	0 0 0 0 -85
of _ custo	0 0 0 0 -85
of _ incid	0 -100 0 -7 -19
of _ pract	0 -145 0 0 0
of _ syste	187 -54 -37 0 0
of a	0 -14 28 -50 0
of our	-94 470 280 -116 -65
of the	-57 -113 -316 -314 -189
of them	193 -65 602 420 -74
of this	0 0 0 0 -54
of your	0 -100 0 -7 -140
off	-16 -120 472 -32 -1
off on	0 -51 0 0 0
offen	-541 -160 -34 -164 -51
offen-	0 165 -36 -40 -153
offenbar	0 322 0 0 -44
offic 0	-4 0 0 0 0
offic-	-135 -226 0 -278 -229
office	-135 -226 0 -271 0
officer	0 0 0 -7 -229
offiz-	-3 0 0 0 0
offli-	750 -10 1917 0 -73
offline	750 -10 1917 0 -73
oft	-24 0 -99 0 129
ohlse-	114 -112 0 0 0
ohlsen	114 -112 0 0 0
ohne	-311 695 -880 525 65
ohne _ gedru	0 -76 -171 -14 -1
ohne _ wir	-4 0 0 -15 153
ohne _ zu	-238 -15 533 0 -63
ohne akten	353 0 -37 -65 -43
ohne compu	-46 -48 -102 0 0
ohne dass	-171 986 -50 0 -23
ohne die	-152 -102 16 540 0
ohne erfol	-75 -46 2 0 -80
ohne funkt	61 -101 582 -24 -22
ohne karte	165 0 0 0 -69
ohne syste	508 -21 -111 -167 0
ohne verbi	-291 -143 908 -62 -38
ok	-443 -72 597 -89 244
oktob-	-262 -247 -182 307 -73
oktober	-262 -240 -138 307 -73
on	387 2114 -6 807 -636
on _ 0	-8 -80 -79 311 -4
on _ compu	134 -56 -80 0 -24
on _ machi	-300 0 621 0 -92
on _ own	-111 129 0 -14 0
on _ serve	159 337 0 0 -70
on _ side	3 -56 -147 0 -16
on _ the	-191 -105 269 211 0
on all	-212 -123 290 0 -116
on any	609 -7 -173 0 0
on every	94 -124 302 -101 0
on my	0 0 0 0 -82
on our	382 389 -242 0 -32
on the	10 888 -79 272 -52
on thurs	0 -140 0 245 -56
on which	0 0 0 -7 0
on your	-221 -69 0 0 -139
one	-411 -204 119 0 -172
one of	-37 -85 -80 0 -56
onkol-	49 0 286 507 -25
onlin _ ?	0 0 -38 0 0
onlin _ nicht	-169 -30 550 0 -63
onlin _ termi	-53 -8 -446 0 0
onlin zeigt	0 0 364 0 0
onlin-	-767 315 850 -171 -142
online	-60 -10 714 -32 -18
onlinebuchung	-120 0 248 -5 -61
only	-233 -35 78 0 358
ooch	-2 0 224 0 0
op	-155 0 421 -204 -62
op-pl-	-20 -11 501 216 0
open	-120 -153 274 -53 -14
opene-	-27 295 0 0 -34
opened	-27 295 0 0 -34
openi-	-11 149 113 -48 0
opening	-11 149 113 -48 0
operi-	2 0 -208 -43 -44
opfer	0 -46 0 0 0
or	50 -164 -104 -138 -184
or _ ?	-22 0 0 -28 0
or ist	0 0 0 -45 0
orden-	-34 0 -138 0 -31
order	-58 0 452 -102 -155
ordne-	0 363 -405 -328 -1
ordner	0 363 -405 -328 -1
ordnu-	-60 -280 -98 452 -98
ordnung	-60 -280 -88 -28 -98
orga	-17 0 187 0 -19
orga 0	-17 0 1 0 -19
organ massn	0 -8 0 0 0
organ-	0 -13 0 0 0
organisatorischen	0 -13 0 0 0
ort	129 58 310 -109 -11
ortho-	333 -76 185 -44 0
orthopaedie	333 -76 45 -13 0
oster-	0 -24 -32 -51 0
other	-87 0 0 0 -170
ott	0 204 0 0 0
our	324 1043 336 -110 34
our _ ?	0 -5 0 0 0
our _ addre	-1 194 0 0 -38
our _ are	634 98 -91 0 0
our _ can	146 -19 -84 0 0
our _ has	-101 154 -112 0 -42
our _ have	-19 120 0 -1 -22
our _ ist	32 -52 -58 -3 -43
our _ remot	0 -8 0 0 0
our _ to	0 0 0 -28 0
our _ was	0 -124 0 -5 -6
our clini	0 -67 0 0 -5
our compu	6 403 0 0 -60
our data	0 0 -53 -7 0
our docto	89 -52 193 0 -5
our files	-22 171 0 -1 0
our hospi	0 0 0 -7 0
our it	-198 19 -84 0 249
our new	-122 -10 -5 -116 -39
our own	-37 0 0 0 0
our passw	0 0 0 0 -16
our patie	-86 0 0 0 0
our pract	-260 25 -20 -3 0
our recep	366 124 -22 0 -12
our serve	-285 314 -190 0 -41
our side	223 -19 -147 0 -14
our softw	88 -23 -39 0 0
ours	0 0 0 0 -33
ourse ?	0 0 0 -47 0
ourse-	0 0 0 -47 0
ourselves	0 0 0 -47 0
out	477 -50 643 46 -104
out of	535 -50 -106 -271 -2
outlo-	-352 112 -53 0 0
outlook	-158 112 11 0 0
outpa-	281 0 -104 0 0
outpatient	281 0 -104 0 0
outsi ?	0 0 0 -24 0
outsi-	0 -115 0 -24 0
outside	0 -115 0 0 0
own	-147 15 -89 -14 0
p	-23 -416 -97 0 0
paar	-164 273 6 -72 0
pad-d-	-85 -35 -142 -152 -20
pad-datei	-85 -35 -142 -152 -20
pader-	0 0 0 -6 0
paderborn	0 0 0 -6 0
paket	0 -59 -11 0 0
paper	-78 -40 -78 -49 0
paper-	0 -34 0 0 -64
papie _ ein	0 236 0 0 0
papie-	-74 364 149 185 -100
papier	255 -105 325 185 -77
papierkorb	-69 497 -112 0 0
partn sind	0 0 0 0 -15
partn-	-88 -23 89 -37 -133
partner	-83 -23 89 -33 -83
passe sie	0 0 0 0 -74
passe-	0 0 0 0 -74
passen	0 0 0 0 -74
passi ?	-87 0 0 0 0
passi _ ?	0 0 0 -20 0
passi ist	0 0 0 -28 0
passi und	0 0 0 0 -7
passi wenn	-153 0 0 0 0
passi-	-126 0 21 -318 -38
passieren	-123 0 206 -27 -31
passiert	-3 0 -185 -291 -7
passt	-52 0 -124 -63 -176
passw _ den	0 -89 0 0 0
passw _ die	0 0 0 0 -3
passw _ konne	0 0 65 0 0
passw _ progr	0 0 0 0 -43
passw _ und	503 205 0 -28 0
passw _ wir	-114 -43 0 -83 -279
passw aende	0 6 0 -28 0
passw am	0 -63 132 0 411
passw der	0 -26 0 0 0
passw fuer	0 -89 0 0 -52
passw geaen	185 197 -42 0 234
passw of	0 -131 0 0 0
passw verge	0 -20 0 0 -99
passw vom	-43 148 -67 0 -47
passw-	-388 567 -374 -133 105
passwoerter	-41 7 -76 -111 346
password	-158 -144 -11 0 0
passwords	-61 135 0 0 177
passwort	-356 445 -344 -22 -387
passwortaenderung	0 0 132 0 0
patch	-81 0 506 0 0
patch-	496 0 -190 0 0
patie ?	-37 183 0 0 0
patie _ 0	-86 93 -12 0 0
patie _ ?	-233 -28 -117 0 0
patie _ an	103 425 -192 0 -50
patie _ bei	66 -137 396 0 -78
patie _ das	-171 0 337 -31 -77
patie _ dem	-195 0 194 0 0
patie _ den	164 -26 -32 0 67
patie _ der	-94 -7 -83 -54 -13
patie _ die	-58 112 -229 110 -9
patie _ eine	-70 0 128 0 0
patie _ hause	-90 -19 0 0 0
patie _ ich	88 -6 -6 -23 0
patie _ im	-415 -20 83 -1 0
patie _ in	223 53 -378 0 -2
patie _ infor	136 0 0 0 -18
patie _ ist	96 0 -80 0 0
patie _ kann	0 0 -178 -42 0
patie _ keine	-83 -8 -85 -5 0
patie _ muess	113 -9 -61 -14 -7
patie _ nach	358 -83 -29 0 -89
patie _ nicht	101 0 -227 0 -25
patie _ oder	-53 0 0 -11 0
patie _ patie	-49 -69 -39 -21 -7
patie _ sagen	-44 0 -9 0 0
patie _ seine	-47 -8 0 0 -21
patie _ sich	264 339 -242 0 0
patie _ sind	-2 0 -80 296 0
patie _ sms	0 -15 -166 0 0
patie _ termi	196 -111 -175 0 0
patie _ the	-14 -9 83 0 -18
patie _ ueber	-34 0 -42 51 0
patie _ und	-100 240 -14 -64 -3
patie _ uns	-317 -207 203 0 -9
patie _ unter	-124 0 -3 0 0
patie _ werde	0 -5 0 0 0
patie _ wie	-58 0 -14 0 0
patie _ wir	171 -217 53 -12 0
patie _ wisse	-76 0 -3 -57 0
patie an	-71 -90 -205 -136 0
patie auf	150 -24 246 -16 -3
patie aus	-316 -37 194 0 0
patie benac	0 0 0 0 -7
patie besch	0 0 -31 0 0
patie der	-313 -126 -30 0 0
patie die	289 -123 -221 -61 0
patie einze	-135 -10 -15 0 0
patie files	349 -86 0 0 -24
patie frage	-101 -16 -349 0 -25
patie fuer	-118 0 0 0 0
patie geloe	-108 0 0 0 0
patie haben	41 -193 183 0 0
patie hat	24 -159 -8 0 -11
patie im	-139 -38 36 0 0
patie in	-126 0 0 0 0
patie infor	-70 0 0 0 0
patie ist	21 -71 -218 0 0
patie jetzt	0 -42 0 0 0
patie keine	36 -67 -80 0 0
patie koenn	-122 -18 379 -5 0
patie laess	-50 0 -195 0 0
patie mehr	387 0 -382 0 0
patie mit	402 -182 -193 -39 0
patie nach	-90 -19 0 0 0
patie nicht	123 0 -402 -83 0
patie oeffn	51 405 -417 0 0
patie per	-141 -15 -72 0 -112
patie recor	-188 0 -102 -51 0
patie rufen	-25 435 477 0 -50
patie sagen	-53 0 140 -42 0
patie schon	46 0 0 0 -4
patie sehen	102 -23 156 9 0
patie sind	201 -97 192 -39 0
patie ueber	-42 0 -14 0 67
patie und	-69 -47 64 -66 -48
patie unser	-124 -13 0 0 0
patie verla	0 0 -75 0 0
patie versc	0 -5 0 0 0
patie von	118 -19 11 -24 -13
patie werde	-1 -27 -391 0 0
patie wiede	478 -27 -124 0 -114
patie wird	-26 -96 -64 -1 0
patie zu	-76 -22 168 0 0
patie zur	0 0 -208 -27 0
patie-	181 753 257 304 -906
patient	75 -621 116 -301 -122
patienten	182 401 1128 104 -326
patientenakte	788 -81 -189 0 0
patientenakten	-278 -112 -319 -93 -3
patientendaten	-585 5 -167 211 -273
patienteninformation	0 0 -208 -27 0
patientenkartei	210 -434 -396 -8 0
patientenliste	106 512 -221 0 0
patientennamen	215 -110 -223 0 0
patientin	-231 -43 -105 603 -29
patientinnen	-349 -69 -39 -21 -30
patients	509 513 626 -32 -122
pausc-	0 0 0 209 0
pc	228 1195 -338 -101 -6
pcs	-9 -140 88 0 -8
pdf	-130 -267 4 -14 246
peopl-	328 -54 -212 -37 0
people	328 -54 -212 -37 0
per	-272 275 898 0 -429
per _ an	0 0 -125 0 0
per _ auf	0 -202 0 0 -48
per _ drauf	0 234 0 0 0
per fax	0 0 422 0 0
per fernw	0 -332 0 0 -231
per fernz	-53 156 0 0 0
per mail	-35 -1 68 0 -123
per post	0 0 -20 0 0
per sms	0 -15 -294 0 0
per teamv	0 200 -5 0 0
perso _ aus	0 -37 0 -56 0
perso _ unser	-124 0 0 0 0
perso daten	0 -37 0 -56 -34
perso-	-224 278 395 -56 -108
persoenlich	-100 320 395 0 0
personal	0 0 0 0 -33
personen	-124 0 0 0 0
personenbezogene	0 -37 0 -56 0
personenbezogener	0 0 0 0 -34
petra	-68 -9 0 0 0
pfleg-	-22 -6 297 -180 0
pflic _ patie	-62 0 0 0 0
pflic die	-62 0 0 0 0
pflic-	-146 0 -161 -112 0
pflicht	-98 0 0 -112 0
phish-	-102 339 -61 0 -42
phishing	-102 339 -61 0 -42
phone	222 -213 49 0 -115
phone-	-48 176 762 -32 0
physi-	0 -16 705 0 0
piept	-96 -84 -43 0 -170
piept und	-148 -70 0 0 -128
pin	-118 -52 690 -36 -26
pin _ smc-b	0 -49 290 -28 -13
pin der	0 -49 569 -28 -13
place	-108 -66 -84 -28 -14
place befor	0 0 0 -28 -7
plaet-	391 -362 655 -29 292
plaetze	-92 -75 186 0 333
plaetzen	95 -287 762 -29 -42
plan	-35 0 735 -2 -117
plan ?	-2 0 0 0 -3
plan b	-34 0 0 0 -71
platt-	592 -313 157 0 -75
platte	-262 -275 316 0 0
platten	387 0 0 0 -14
platz	781 -460 130 -8 -121
platz 0	-163 -45 -175 0 0
plaus-	-47 0 -348 671 -30
plausibilitaetspruefung	0 0 -187 671 -30
pleas _ me	-12 0 0 -21 -197
pleas _ my	0 -16 0 0 1024
pleas _ our	0 0 0 0 -127
pleas _ the	-1 -10 0 0 549
pleas _ us	131 -177 0 0 -36
pleas call	131 0 0 -21 -260
pleas confi	0 0 -20 0 -100
pleas send	0 -44 0 0 -153
pleas-	266 -431 -140 -280 303
please	266 -431 -140 -280 303
ploet-	-271 783 -271 -26 -6
ploetzlich	-271 783 -271 -26 -6
plus	3262 -12 -212 0 0
pm	0 0 0 -21 0
poliz-	-10 -305 -34 0 176
polizei	-10 -305 -34 0 176
porta-	-158 -13 -212 71 0
portal	-158 -13 -212 71 0
ports	0 -287 0 0 0
possi-	435 0 0 0 -44
possible	435 0 0 0 -44
post	-86 45 166 147 -89
posta-	-29 -10 205 0 -5
postausgang	-29 -10 205 0 -5
postf-	-180 1083 306 0 161
postfach	-180 1083 306 0 161
pract ?	0 -5 0 -23 0
pract _ to	0 -9 0 0 0
pract in	-73 -45 0 0 0
pract ist	-198 -14 -328 -54 -8
pract softw	0 -131 0 0 0
pract-	-417 370 -42 -113 -53
practice	-417 379 -42 -113 -53
practices	0 -9 0 0 0
prakt-	-65 0 -137 507 -343
praxe ?	0 0 0 -72 0
praxe jetzt	-12 0 0 0 0
praxe mit	0 -29 -70 0 0
praxe und	0 0 -1 -7 -6
praxe-	-277 -193 250 -434 -171
praxen	-277 -193 250 -434 -171
praxi 0	-14 0 0 0 -18
praxi ?	0 -42 0 0 0
praxi _ 0	-14 -35 0 -50 -30
praxi _ ?	-108 -47 -38 0 0
praxi _ am	-104 0 23 200 0
praxi _ bis	518 0 0 -189 -103
praxi _ dem	0 0 0 0 -36
praxi _ der	-26 -164 0 -7 0
praxi _ die	-38 -7 -8 0 -42
praxi _ gespe	-141 -125 402 0 -13
praxi _ ich	95 -14 0 -68 -14
praxi _ in	0 216 -38 0 0
praxi _ ist	-10 -88 0 0 0
praxi _ kinde	0 -57 0 0 0
praxi _ mit	0 222 -20 0 -12
praxi _ nicht	25 -164 721 -8 0
praxi _ oder	0 0 -33 0 0
praxi _ praxi	-111 -45 0 0 0
praxi _ seit	170 126 -190 -1 -51
praxi _ sich	-308 -56 577 -55 -13
praxi _ sind	-2 -173 -24 0 0
praxi _ und	-297 435 -61 68 0
praxi _ vom	-17 0 0 -51 -14
praxi _ von	0 -23 0 -8 0
praxi _ wir	258 0 -408 0 -116
praxi am	-29 -247 0 0 0
praxi an	120 62 -8 0 0
praxi auf	-52 0 0 0 0
praxi aus	71 293 226 -71 -46
praxi ausge	0 -52 -95 0 0
praxi den	186 0 -120 -16 0
praxi der	-148 -258 223 -9 0
praxi die	136 0 279 0 0
praxi durch	0 -8 0 0 0
praxi eine	-4 0 0 0 -3
praxi fuer	0 -57 0 0 0
praxi gesch	-275 -31 0 0 -20
praxi hat	-21 65 0 -55 -106
praxi im	0 -86 -53 0 0
praxi in	184 -42 450 0 -35
praxi ist	6 -105 34 -78 -83
praxi jetzt	-194 -103 0 0 0
praxi laess	3 0 600 0 0
praxi mit	-24 -89 0 0 -36
praxi nicht	76 0 694 0 0
praxi noch	-118 -51 0 0 0
praxi progr	-31 -35 0 0 0
praxi selbs	0 0 0 -8 -12
praxi steht	470 -189 -93 0 0
praxi und	120 -133 -90 0 0
praxi unser	-31 0 0 0 0
praxi von	0 -64 0 0 0
praxi wegen	0 0 0 -73 0
praxi weite	0 0 -33 0 0
praxi wird	0 -23 627 0 0
praxi zu	-30 404 -18 0 -32
praxi zugre	-37 0 0 0 0
praxi zum	0 0 0 -180 0
praxi-	177 792 -397 -821 -153
praxis	58 106 -444 -434 -281
praxisadresse	0 508 -195 0 -50
praxisausweis	-75 -40 702 -9 -13
praxisbetrieb	471 -9 -30 -28 -103
praxisgemeinschaft	0 -21 0 0 0
praxisinhaber	-62 -9 -74 0 -26
praxisinhaberin	-29 0 0 0 0
praxiskarte	0 0 232 0 0
praxisleitung	0 -49 0 0 778
praxismanagement	0 -31 0 0 0
praxismanagerin	-169 0 -53 0 -58
praxisname	0 -5 0 0 0
praxisprogramm	122 0 -79 -40 0
praxisrechner	-80 289 -114 0 0
praxisserver	-102 -9 -110 0 -17
praxissoftware	317 -142 -284 -80 -49
preis-	-21 0 -1 -11 -18
preiserhoehung	0 0 0 0 -14
preisliste	0 0 0 -11 0
presc-	2159 -127 -845 -101 -99
prescription	591 -127 -362 -101 0
prescriptions	839 0 -483 0 -99
press-	-17 -45 -10 -17 -9
presse	-17 -45 -10 -17 -9
print	314 -88 -469 -101 0
print-	-164 -97 318 0 -159
printer	-12 -64 -193 0 -43
prints	108 -33 -633 0 0
priva _ 0	0 0 0 168 0
priva _ die	0 0 193 0 0
priva-	-494 -86 603 -44 -132
privatliquidation	0 0 54 -112 -36
privatliquidationen	0 -49 527 71 0
privatpatienten	-110 0 -139 0 -11
privatrechnung	0 -21 0 0 0
privatrezept	-17 0 -116 0 0
pro	-49 -42 -55 -139 0
probi-	-79 -12 299 0 -69
probiert	-79 -12 413 0 -69
probl ?	0 0 0 0 -1
probl mit	0 -54 0 0 0
probl-	-180 -200 -119 -52 102
problem	-69 -146 -78 -52 209
probleme	-111 -54 -40 0 -107
produ progr	-29 0 0 0 0
produ-	-90 -146 233 0 -83
produkt	-29 0 0 0 -6
prof	0 -47 0 0 -10
progr 0	-176 -16 -67 0 116
progr ?	-23 0 0 0 0
progr _ 0	-237 -4 -54 -19 116
progr _ ?	-201 0 0 -19 0
progr _ allen	269 -42 -92 0 0
progr _ an	331 0 -260 0 -2
progr _ auf	104 146 -227 0 0
progr _ bei	-239 -13 294 0 -26
progr _ beim	77 -6 -568 0 0
progr _ das	236 210 0 -45 0
progr _ dem	374 -17 -188 0 -7
progr _ der	-2 186 -51 0 0
progr _ die	-271 0 -268 -12 0
progr _ eine	0 -13 -8 0 0
progr _ einem	0 -77 0 0 0
progr _ haben	-24 117 0 0 0
progr _ hat	0 200 0 0 0
progr _ ich	58 0 -217 -12 -39
progr _ ist	-32 0 0 -4 -32
progr _ keine	407 -60 -333 0 0
progr _ mehr	157 0 -138 -30 -45
progr _ meine	-49 247 -128 0 0
progr _ nicht	173 29 120 0 -53
progr _ noch	-182 0 0 0 0
progr _ progr	-29 0 0 0 0
progr _ sich	448 209 169 0 -73
progr _ so	0 0 164 0 0
progr _ start	-297 -26 -135 0 -9
progr _ und	71 480 -70 0 0
progr _ unser	391 -102 0 0 0
progr _ weite	-53 0 0 0 0
progr _ wir	45 30 -148 0 0
progr also	-132 -17 320 0 0
progr an	478 -102 -488 0 0
progr auf	615 -350 -249 0 0
progr bei	-383 0 213 0 0
progr brauc	0 -21 -197 -42 -122
progr das	-29 -131 67 -18 0
progr dass	-30 0 0 -12 0
progr den	0 115 0 0 0
progr die	174 -17 0 -57 0
progr ein	101 -38 -139 0 0
progr eine	0 -59 0 0 0
progr fuer	0 0 181 0 0
progr geht	622 -18 -130 0 0
progr haeng	106 0 256 0 -8
progr herau	-92 0 15 0 0
progr im	-16 -11 0 0 0
progr in	0 -7 0 0 0
progr ist	251 86 -197 0 -5
progr kommt	-106 0 281 0 0
progr kunde	0 -135 0 0 0
progr laeuf	-83 -87 -94 0 -134
progr melde	90 0 -186 0 -6
progr mit	-30 -60 263 0 0
progr nicht	-60 -81 -209 -16 -56
progr noch	-87 -70 256 0 0
progr progr	161 0 -163 0 -6
progr seit	192 0 -412 0 -7
progr siche	0 100 0 0 0
progr so	-87 -96 -39 0 0
progr start	268 16 -267 0 504
progr stuer	-50 0 -72 0 -32
progr ueber	-182 0 0 0 0
progr und	123 158 -138 -45 0
progr weite	-14 0 0 0 0
progr wir	-33 0 220 0 -33
progr zu	0 -5 0 0 0
progr-	18 -112 -148 58 -399
program	184 -138 -184 -29 0
programm	-32 -590 -43 122 -404
programm-team	0 0 0 0 -33
programme	-397 362 135 0 -92
programms	0 0 261 0 0
programmstart	618 0 -95 0 0
programmversion	0 -7 0 0 0
prote _ ?	0 0 0 -90 0
prote autho	0 0 -46 209 0
prote-	0 -32 -46 434 -7
protection	0 -32 -46 458 -7
proto-	-82 176 17 93 341
protokoll	-126 -62 91 -53 543
protokolle	44 199 -75 207 -202
provi-	0 422 -58 0 -61
provider	0 422 -23 0 -23
proze ab	0 0 -26 49 -62
proze-	254 194 -188 -31 -102
prozent	-6 -46 -188 -31 -62
pruef _ ?	0 0 -20 -27 0
pruef _ die	0 -2 0 45 0
pruef brich	0 0 313 -430 0
pruef der	0 0 -38 117 0
pruef sie	0 -2 -47 0 0
pruef-	-120 178 899 78 -55
pruefen	-104 -2 157 0 0
pruefmodul	0 0 285 -307 0
pruefung	0 180 442 -196 0
psych _ ich	532 -63 -89 0 0
psych praxi	-171 0 0 0 0
psych-	381 -118 -235 295 -25
psychotherapeutin	18 -27 55 214 0
psychotherapeutische	-173 0 -117 0 0
psychotherapie	46 -208 -153 -30 0
ptv	-174 0 -169 -75 -3
ptv 0	0 0 -383 -75 -3
ptv _ druck	0 0 -195 0 0
punkt	390 -55 -160 -14 -5
punkt-	0 -184 -68 0 -280
punkte	0 -104 -29 0 -170
put	50 -54 0 -24 0
putzf-	-77 -323 -40 0 -149
putzfrau	-77 -323 -40 0 -149
pvs	123 -16 -112 0 -40
pw	0 -172 -205 0 -736
q	0 0 -28 -224 0
q 0	0 0 -28 -224 0
qm	-247 0 -130 0 0
quali-	0 0 -87 -75 0
qualitaetszirkel	0 0 -54 -232 0
quand-	-205 -68 398 0 0
quandt	-205 -68 398 0 0
quara-	0 686 0 -4 -53
quarantaene	0 686 0 -4 -53
quart 0	0 0 0 -52 0
quart _ 0	0 0 -74 -75 0
quart _ ?	0 0 0 -69 0
quart _ am	0 -44 0 85 0
quart _ der	-4 0 0 -143 0
quart _ die	0 0 -34 -32 0
quart-	-180 -114 -432 846 -227
quartal	-146 -62 -452 364 -120
quartalsabrechnung	-4 0 -168 -318 0
quartalsende	0 0 -160 340 0
quartalsupdate	0 0 61 -204 0
quartalswechsel	-63 -13 -184 337 0
quarterly	0 0 0 40 -56
quick	0 0 -163 0 317
quitt-	-65 0 308 -237 446
radio	0 -27 -4 -21 -19
radio-	0 -26 0 0 -35
radiologie	0 0 0 0 -35
raets-	-96 -64 -16 0 -243
raeum-	0 -18 -31 -59 -80
raeume	0 0 -31 -59 -46
raeumen	0 -18 0 0 -34
ran	-282 1008 0 0 -18
ranso _ on	0 144 0 -1 0
ranso note	0 38 0 -1 -94
ranso-	0 -415 -29 -1 -108
ransom	0 69 0 -1 -94
ransomware	0 -263 -29 0 -14
rasch-	0 0 0 -100 266
rasche	0 0 0 -100 266
rat	-5 392 0 0 -15
raten	-92 0 166 0 0
raten sie	-59 0 -54 0 0
raum	125 0 -181 -24 267
raus	475 338 295 -163 645
rausg-	-22 -110 -329 0 -43
re	-8 0 -6 0 -398
reach	-50 0 157 53 -58
reach _ suppo	0 0 0 0 -2
reach the	-50 0 157 53 -56
reach your	0 0 0 0 -2
reach-	-61 0 0 0 0
read	-102 -103 -155 -30 -2
read _ the	-102 -147 -106 0 0
read about	0 -191 -106 0 0
reade-	0 0 -98 0 -110
reader	0 0 -98 0 -110
reagi-	-81 -4 -103 -72 0
reagiert	0 -4 -103 -72 0
recal-	-99 0 421 0 0
recei-	0 -109 -100 0 -73
receipt	0 -81 -100 0 -73
recep pc	-4 447 0 0 0
recep-	366 613 -136 -37 -12
reception	-4 447 -114 -37 0
receptionist	107 189 0 0 -12
reche-	0 0 353 217 0
rechenzentrum	0 0 354 217 0
rechn 0	-202 211 0 0 -115
rechn ?	-9 0 0 0 0
rechn _ 0	-7 -93 0 0 -114
rechn _ ?	-125 337 0 0 0
rechn _ den	-146 -46 823 0 -20
rechn _ der	338 -254 0 0 0
rechn _ die	-150 0 80 0 -113
rechn _ ist	-261 -2 0 0 -43
rechn _ nicht	-243 -93 24 0 -5
rechn _ noch	-44 -257 -213 -21 0
rechn _ progr	96 0 0 -47 0
rechn _ sprec	-14 255 0 0 0
rechn _ start	142 0 -126 0 0
rechn an	208 24 -132 -71 -36
rechn die	275 -13 -32 0 -60
rechn freig	-28 0 0 0 0
rechn fuer	0 -81 0 0 -93
rechn im	174 255 -118 0 0
rechn in	312 0 0 0 0
rechn ist	-170 -517 -238 -21 -41
rechn laeuf	-65 -30 -83 -74 -31
rechn lasse	-30 0 0 0 0
rechn mehr	55 -108 261 0 -38
rechn mit	21 222 -168 0 -85
rechn noch	-7 -61 0 0 0
rechn sind	-69 -262 -106 0 0
rechn ueber	0 -34 0 0 0
rechn vom	-104 -98 -27 0 0
rechn-	355 100 -121 -601 39
rechnen	0 -32 0 -20 -7
rechner	722 287 -359 -239 -339
rechnern	-16 14 -140 0 -17
rechnet	-130 0 165 0 0
rechnung	-200 -48 224 -342 -248
rechnungen	-65 226 140 0 -113
recht	5 -121 206 0 0
recht ?	-2 -100 0 0 0
recht _ der	-60 0 0 0 0
recht der	0 -18 0 0 -24
recht-	0 -274 -77 0 -438
rechte	0 -118 0 0 0
rechts	0 -156 0 0 -27
recom for	0 0 0 0 -69
recom-	-23 0 0 0 83
recommend	-23 0 0 0 -110
recor-	312 -195 -300 124 -67
record	301 -60 -102 0 0
records	11 -135 -199 124 -67
recov-	257 2 -208 -6 -65
recover	0 146 -104 -6 -22
recovery	257 -143 -104 0 -43
rede	-47 -19 -4 0 -46
reden	0 0 0 0 -69
refer-	-80 -55 -587 235 0
regar-	-98 -14 -32 -21 -17
regards	-98 -14 -32 -21 -17
regel-	-268 0 587 -40 -42
regelmaessig	0 0 0 0 -42
regelwerk	0 0 292 -40 0
regis-	0 -68 0 0 -92
reha--	0 -64 -27 290 -4
reich _ konne	0 0 -45 0 0
reich _ nach	0 -101 -45 0 -248
reich das	18 0 -45 -42 0
reich ein	0 0 -15 0 0
reich es	-24 -60 0 0 0
reich-	-14 -161 -105 -95 -248
reicht	-14 -60 -60 -95 0
reihe ?	-27 0 -6 0 0
reihe-	-27 -4 74 0 -14
reihenfolge	-27 -4 74 0 -14
rein	199 -189 221 0 -35
rein ?	212 0 0 0 0
reing-	194 -3 -14 -25 0
reiss-	0 0 50 0 -24
rejec-	129 0 163 -50 -7
remot _ the	0 -8 0 0 -35
remot _ to	-61 135 0 0 0
remot acces	-61 478 0 0 0
remot sessi	0 -123 0 -5 -46
remot-	-61 247 0 -5 -145
remote	-61 309 0 -5 -46
remotely	0 -62 0 0 -99
renam-	-27 161 -4 -1 -34
renamed	-27 161 -4 -1 -34
rente	0 0 0 131 0
repar-	0 -118 425 -26 -25
reply	-23 0 0 -271 8
repor _ to	0 0 0 -76 0
repor this	0 0 0 -76 0
repor-	182 -60 -78 497 -37
report	182 -60 -78 497 -37
requi-	0 0 0 -65 0
required	0 0 0 -65 0
rest	371 0 1470 -125 -50
resta-	-202 0 -474 334 223
resto txt	0 399 -32 0 -35
resto-	-1 261 -65 0 510
restore	-1 261 -32 0 510
resul-	0 0 373 -2 -58
results	0 0 373 -2 -58
retur _ sende	0 -5 0 0 -72
retur to	0 -5 0 0 -72
retur-	0 31 0 0 -72
returned	0 -5 0 0 -72
rezep _ ?	-29 0 -80 0 0
rezep _ aus	25 -18 105 0 -9
rezep _ die	228 0 -319 -8 0
rezep _ sich	68 0 -98 0 -86
rezep _ ueber	-48 0 142 -18 0
rezep druck	414 0 -310 0 47
rezep fuer	0 0 -64 0 -55
rezep ist	885 -68 -239 -29 0
rezep mehr	38 0 -628 -39 -54
rezep nicht	51 0 177 -1 0
rezep-	1375 -527 -1394 -133 -374
rezept	-122 -295 -334 -37 -173
rezeptdruck	118 -10 -348 -29 -53
rezepte	-450 -121 -189 -53 -149
rhein-	0 0 0 0 108
rheum-	-48 -25 132 0 -33
richt ?	0 -61 0 0 0
richt sie	0 0 0 0 -248
richt-	-128 -95 -205 -4 -421
richten	0 0 0 0 -123
richtig	-123 -169 72 -4 -108
richtige	-6 0 -134 0 -42
rief	0 94 12 0 0
right	0 0 0 0 -2
right _ ?	0 0 0 0 -2
right now	0 0 0 0 -2
ring	-12 0 0 0 0
ring me	-12 0 0 0 0
risik-	-8 -110 -3 0 0
risiko	-8 -14 -3 0 0
rki	-19 0 -147 -110 0
roent-	-206 495 918 -99 -42
roentgenbilder	-52 297 696 0 0
room	734 0 -26 -49 -12
rooms	167 0 10 -37 -14
rosa	-99 -112 -59 0 -64
rosto-	0 0 0 0 253
rostock	0 0 0 0 253
rot	119 1239 2033 -133 -185
rot und	-14 175 292 -24 0
rote	-75 264 210 0 -75
route-	-166 -144 293 0 77
router	-142 -144 86 0 236
routers	-24 0 207 0 -160
ruebe-	182 133 -9 0 -2
rueber	247 -42 48 0 0
rueck 0	0 0 -126 0 -181
rueck _ 0	0 -76 0 0 -137
rueck _ an	-14 0 0 0 -179
rueck _ unser	-148 -108 0 0 0
rueck an	226 0 -85 0 -405
rueck bitte	-19 0 0 0 -57
rueck zum	0 -128 -54 0 0
rueck-	763 -62 -20 -177 306
rueckfrage	-52 -128 -54 0 -154
rueckfragen	-63 0 0 0 -125
rueckgaengig	0 0 -113 0 -99
rueckmeldung	169 0 102 -375 -176
rueckruf	-10 44 172 0 332
rufen	-207 570 847 326 -326
rufen _ mich	0 0 0 -12 -251
rufen _ uns	-6 0 0 -39 -25
rufen sie	-151 -3 138 -53 -276
rufnu-	0 -19 0 -61 265
rufnummer	0 -19 0 -61 265
ruft	-520 -218 -11 -87 -397
ruhe	-46 -53 -105 0 0
ruhig	-267 0 45 0 -148
ruhig-	0 0 0 0 190
ruhigen	0 0 0 0 190
ruht	383 0 -12 0 -16
rum	371 -38 -297 0 -32
run	165 -3 0 0 0
rund	-18 96 508 60 121
rund 0	-7 96 -34 60 0
runds-	0 -86 0 -82 475
rundschreiben	0 -86 0 -82 54
runni-	-411 0 162 -24 265
running	-411 0 162 -24 265
runte-	-184 90 0 0 -128
russe-	0 -23 0 0 -84
russen	0 -23 0 0 -84
russi-	0 0 -4 0 0
russl-	0 365 -37 0 0
russland	0 365 -37 0 0
s	374 -7 569 0 -20
sabin-	0 146 0 0 0
sabine	0 146 0 0 0
sache	0 -122 -252 -111 543
sache _ ihnen	0 -20 0 -67 0
sache bei	0 -20 0 -67 -1
sache-	-72 58 256 0 -87
sachen	-72 58 256 0 -87
sachs-	0 0 -8 99 0
sachsen	0 0 0 9 0
saemt arbei	324 -48 -225 -25 -31
saemt rechn	325 -47 -223 0 0
saemt stati	-136 0 155 0 0
saemt-	1089 258 -107 -36 -329
saemtliche	176 405 -52 48 -248
saemtlichen	471 -95 0 0 -6
safe	0 -28 0 0 -16
safe ?	0 0 0 0 -16
safe to	0 -28 0 0 0
sage	-71 0 55 473 0
sage ich	-71 0 55 295 0
sagen	713 162 -235 -86 348
sagen ?	0 0 0 -9 0
sagen _ die	-69 0 0 0 -240
sagen _ uns	0 -84 0 -24 -50
sagen _ wir	126 0 0 0 -13
sagen dass	-27 0 139 -31 -240
sagen sie	84 -84 0 -24 -147
sagen wir	223 0 -153 -31 221
sagt	211 610 638 639 -226
sagt bei	-111 0 -129 0 -78
sagt das	-30 -50 328 -12 0
sagt der	61 -92 -130 59 -95
sagt die	-83 760 -128 -36 0
sagt ich	-15 0 0 0 0
sagt sie	0 -109 0 0 0
sagt wir	-26 200 0 -114 0
sagte	-13 -16 0 0 -39
same	134 -108 -70 -24 0
samme-	69 0 133 185 -51
sammelerklaerung	0 0 0 199 -51
samst-	-31 228 -198 -159 0
samstag	-31 228 -198 -125 0
samt	0 0 -48 63 -43
san	82 239 0 0 0
sandr-	0 -174 0 0 -166
sandu-	227 0 -113 0 0
sanduhr	124 0 -113 0 0
sass	0 27 -5 -31 334
satz	0 0 -129 0 0
saube ?	0 0 0 0 -2
saube _ ?	0 0 0 0 -6
saube ist	-95 -88 0 0 0
saube oder	0 0 0 -9 0
saube sind	0 0 0 0 -6
saube-	-243 -196 0 -9 300
sauber	-243 -196 0 -9 300
sauer	71 0 -148 0 0
sauer-	0 0 0 0 -99
scann _ die	-31 -27 -30 0 0
scann-	-506 -381 488 -74 -272
scannen	-127 -45 499 0 0
scanner	-195 -612 -195 0 -69
schad _ ihre	0 -72 -45 0 0
schad auf	-106 100 0 0 -4
schad in	0 285 0 0 0
schad-	-122 1197 -122 647 -82
schadcode	0 328 -69 0 0
schaden	-7 0 0 153 0
schadsoftware	-28 603 -45 0 -38
schae-	-30 -61 -60 0 0
schaf-	-97 -45 -114 256 279
schal _ das	0 -15 0 0 0
schal _ sich	0 -15 0 0 0
schal ich	0 0 0 -11 0
schal sie	0 -15 -43 0 -36
schal-	0 -136 -63 -37 -73
schalte	0 0 0 -11 0
schalten	0 -120 -43 -26 -36
schau-	0 488 -17 0 -18
schauen	0 17 -17 0 -6
schei _ 0	0 0 106 0 0
schei-	-414 -226 1068 199 -162
schein	-66 -187 43 400 -21
scheine	-348 0 -67 -167 -33
scheitert	0 -9 589 -34 0
schic ?	-410 0 0 0 0
schic _ die	0 0 -25 -45 -40
schic _ leute	212 -53 0 0 -61
schic _ rechn	-110 0 101 0 0
schic _ uns	0 -61 -44 0 0
schic _ wir	-20 -32 0 0 -29
schic die	164 196 218 0 -131
schic ich	0 141 -33 0 0
schic sie	-20 -93 -44 0 -106
schic-	414 219 -363 -18 98
schicke	0 375 -33 0 -129
schicken	149 -190 -522 29 193
schickt	80 286 357 -47 -45
schie ein	0 -29 0 0 0
schie-	148 -29 -154 -58 -2
schieben	148 0 0 0 -2
schief	0 -29 -154 0 0
schil-	327 0 -206 0 0
schir-	1296 373 -142 -126 -44
schirm	1018 373 -142 -49 -44
schla fehl	-4 0 704 0 -10
schla-	-38 95 291 67 -55
schlaegt	-77 184 332 0 -10
schlafe	-185 0 -206 0 0
schlange	297 0 200 -153 0
schle-	-109 -49 93 135 0
schlecht	-118 -98 125 135 0
schli ?	0 0 0 -37 0
schli nicht	292 -63 -161 -24 0
schli sich	743 -108 -309 0 -111
schli-	730 -51 -733 -170 -249
schlicht	530 -194 -291 -24 0
schliesse	-32 0 0 0 0
schliessen	-386 0 -134 -86 -138
schliesst	743 -115 -223 9 -111
schlimm	0 0 0 -37 0
schlo-	0 -5 0 0 0
schlu-	109 -296 -95 29 -102
schluessel	-18 -296 -75 0 0
schluss	127 0 -21 29 -102
schme-	79 -3 -146 -6 0
schmi-	-335 -8 576 -29 -118
schne hilfe	-40 0 0 -132 290
schne-	-127 408 -150 -166 304
schnell	189 174 -32 0 0
schnelle	-40 0 0 -132 -105
schni zum	-69 -26 520 -28 0
schni-	-85 -112 138 -114 -50
schnittstelle	-85 -112 138 -114 -50
scho	-72 0 364 0 849
schoe woche	0 0 0 -235 298
schoe-	-63 0 -115 -311 449
schoen	0 0 -64 -76 -15
schoenen	-63 0 0 0 308
schoenes	0 0 0 -235 234
schon	-560 -568 586 841 -424
schon _ ?	0 0 0 0 -58
schon _ im	-44 0 0 0 -69
schon eine	0 -53 -125 0 0
schon einen	0 0 -30 -45 0
schon etwas	0 -61 0 0 0
schon infor	166 0 0 0 0
schon mal	0 0 -55 -56 -223
schon ob	16 0 -49 0 0
schon wiede	133 -185 433 0 -968
schra-	191 -104 -98 -30 0
schrank	198 -104 -98 -30 0
schre _ alle	132 0 -216 0 0
schre _ auf	356 -65 -293 0 0
schre _ die	224 0 -60 0 0
schre _ mit	-300 0 343 0 0
schre _ von	-171 207 186 0 -5
schre _ wir	0 228 -77 -11 0
schre an	-92 0 0 0 0
schre die	32 -2 455 -9 0
schre ich	-178 -50 -206 0 -18
schre nicht	9 -65 -17 -1 0
schre seit	746 -10 -30 0 -109
schre sie	-307 -39 297 0 0
schre vom	255 0 -16 -9 0
schre von	0 -5 171 0 0
schre-	669 -16 66 -106 -240
schreibe	216 -63 0 0 -54
schreiben	75 -118 -93 -96 -421
schreibt	314 -83 31 -10 0
schreibtisch	0 0 0 0 245
schri _ der	-180 -24 -132 0 -11
schri besta	0 0 -14 188 0
schri im	-29 0 -53 0 0
schri in	-180 -24 -132 0 -11
schri und	190 -61 0 0 -3
schri-	-429 200 68 24 -200
schrift	63 307 -131 0 -17
schriftgroesse	-180 0 -55 0 -3
schriftlich	-49 -37 73 -57 -67
schriftliche	0 0 -14 233 0
schritt	0 0 83 -34 0
schritte	0 -22 0 0 -109
schub-	0 0 -118 -48 -43
schublade	0 0 -118 -48 -43
schue wir	0 -22 0 0 0
schue-	265 147 -159 -45 -189
schuetzen	0 -97 -148 0 -189
schul _ 0	-97 0 0 -46 0
schul am	0 0 0 -46 0
schul fuer	0 0 0 0 -43
schul-	490 -243 -18 -163 -43
schulung	0 -11 0 -64 -43
schulungstermin	0 0 0 -67 0
schut vor	0 0 -20 -5 0
schut-	0 -10 -20 -5 0
schutzmassnahmen	0 -10 -20 -5 0
schwa _ auf	-50 421 0 0 -10
schwa fenst	-50 408 0 0 -10
schwa-	790 166 -608 -49 -78
schwarz	-130 107 -12 0 -4
schwarzes	0 261 0 0 0
schwe zeit	0 0 0 -26 -183
schwe-	-149 -90 336 376 -231
schweigen	0 0 431 0 -48
schweren	0 0 0 -26 -183
schwerpunktpraxis	0 0 0 -19 0
schwi-	-49 0 -18 0 -159
scree-	271 -141 -214 -60 -137
screenshot	0 -80 -107 0 -137
se	8 75 247 9 0
sechs	1032 -64 -214 306 0
secon-	0 -114 0 0 -107
second	0 -114 0 0 -107
secun-	0 0 -599 0 0
secur measu	0 0 0 -7 0
secur-	0 0 0 -14 -229
security	0 0 0 -14 -229
see	-71 -20 0 -16 0
sehe	71 252 -273 0 0
sehe ich	-136 289 0 0 0
sehen	333 -61 587 201 -62
sehen sie	0 0 -109 0 0
sehr	-133 -63 140 -5 75
sehr _ damen	-105 1 92 -40 -28
sehr _ progr	67 0 0 0 0
sehr _ team	0 0 0 34 -25
sehr geehr	-105 1 57 -5 -89
sehr langs	0 0 -169 0 -56
sei	330 -545 -520 -165 305
seid	0 -106 0 0 319
seien	0 106 -45 0 152
sein	9 -133 -122 1482 -78
sein ?	0 -18 0 -107 -4
sein _ wir	-94 0 258 0 0
sein dass	0 -94 0 -14 0
sein koenn	-23 -64 -16 86 -6
sein sonst	-69 -17 -76 356 0
seine	-34 -271 -254 387 -168
seine akte	-71 -90 -65 -23 -21
seine-	-298 32 -85 -34 292
seinem	-43 73 0 0 -44
seinen	-128 -22 -10 -34 336
seiner	0 -5 -75 0 0
seinerzeit	-126 -15 0 0 0
seit	736 -402 1458 -661 -130
seit 0	278 -136 -435 -14 490
seit _ 0	575 -100 470 -17 -61
seit _ abend	261 96 -233 0 -38
seit _ auf	-154 147 148 -76 -62
seit _ bei	-51 -17 -117 -79 0
seit _ das	159 229 -184 -22 -4
seit _ die	-37 12 -194 -11 -29
seit _ frueh	391 -167 -7 -112 -6
seit _ gar	155 -3 -84 0 -26
seit _ jahre	-275 -52 -265 0 0
seit _ keine	-699 -92 1217 -7 0
seit _ letzt	-130 0 -242 -45 -3
seit _ mit	-65 -9 -181 0 0
seit _ mitta	-141 -42 -33 0 79
seit _ morge	607 -7 -304 -13 0
seit _ nacht	18 278 -152 -25 -9
seit _ neust	-79 0 364 0 -112
seit _ nicht	-97 -4 -19 -54 -29
seit _ progr	-106 0 0 0 0
seit _ strom	-143 0 -487 0 0
seit _ stund	375 212 -234 0 -17
seit _ tagen	-9 -8 249 -2 -87
seit _ uhr	584 99 -619 0 333
seit _ umste	-172 0 121 0 -69
seit _ updat	-30 0 17 -5 0
seit _ woche	-432 -243 759 0 -94
seit acht	218 103 -290 0 0
seit dem	340 -165 44 -74 -155
seit der	-594 145 -304 -72 284
seit diens	727 -4 113 -47 0
seit donne	-185 -62 495 -114 0
seit drei	-232 -80 296 -2 -17
seit einer	-136 -10 -156 0 -90
seit freit	-215 -17 123 0 -177
seit geste	559 -41 287 264 -229
seit heut	47 -35 -210 0 150
seit heute	-526 243 -49 -171 -416
seit ich	-35 167 -42 0 -4
seit jahre	-53 0 -48 0 0
seit letzt	-54 -27 406 0 0
seit mittw	37 123 215 -9 0
seit monta	-486 -160 110 -235 0
seit siebe	315 0 -107 0 0
seit stund	487 -20 -161 -5 0
seit tagen	-275 -58 596 -31 -70
seit vier	-154 -4 242 0 -64
seit wann	0 0 -197 0 0
seit zwanz	-134 0 -174 0 0
seit zwei	456 0 -280 0 -5
seitd _ der	-108 91 -163 0 0
seitd-	-369 54 -111 0 -37
seitdem	-369 54 -111 0 -37
seite	-241 -83 -467 -29 -21
seite-	109 312 -374 0 -43
seiten	109 312 -374 0 -43
seith-	119 184 -27 0 17
seither	119 184 -27 0 17
sekre-	-154 -26 -48 0 -31
sekretaerin	0 -26 -48 0 -31
sekretariat	-154 0 0 0 0
sekun-	-417 -110 447 0 -26
sekunden	-417 -110 447 0 -26
selbe-	21 -220 164 -8 1053
selber	21 -220 164 -8 1053
selbs _ der	0 0 0 -8 0
selbs _ von	0 -81 0 0 -42
selbs _ werde	0 0 0 0 -27
selbs einen	0 -202 0 0 -82
selbs partn	0 0 0 0 -42
selbs-	-568 122 234 -113 318
selbst	-568 63 260 -113 388
selbststaendigen	0 0 0 0 -16
selts-	0 -133 -43 0 -9
seltsame	0 143 -43 0 -9
send	285 -151 -311 -18 -220
send us	0 -34 0 0 -32
sende _ uns	-87 0 -30 0 -77
sende _ wir	0 0 0 0 -6
sende sie	-87 0 -66 0 -113
sende-	-355 -135 855 -104 211
senden	-355 -34 443 -9 -113
sender	0 -5 0 0 -72
sendet	0 -97 411 -95 396
sendi-	-270 643 -179 -37 -104
sending	-270 643 -179 -37 -104
sent	-8 -215 -269 0 -79
septe-	-21 0 -86 -109 -28
september	-21 0 -86 -109 -28
serie-	-12 0 -301 0 -5
serienbrief	-12 0 -137 0 0
serve 0	20 -57 -41 -28 0
serve ?	-83 -159 -29 0 0
serve _ 0	-121 -104 0 0 0
serve _ ?	-19 -278 0 0 0
serve _ dem	0 -66 -8 0 0
serve _ der	0 -77 -24 -6 -1
serve _ die	-440 -199 0 0 0
serve _ geht	-9 -17 0 0 0
serve _ hat	-66 -178 0 0 -48
serve _ keine	154 -40 -249 -23 -3
serve _ netz	204 160 -25 0 -6
serve _ nicht	520 -226 26 0 -26
serve _ seit	-12 -31 -111 0 0
serve _ sich	352 0 -52 0 0
serve _ und	-64 -525 -168 0 -13
serve _ vom	-224 -195 -144 0 0
serve am	0 -34 0 -140 0
serve and	0 -1 -24 0 -70
serve auch	-23 -162 -16 0 0
serve aus	178 -212 -4 -9 0
serve der	0 624 -1 0 0
serve ein	-19 43 0 0 0
serve faehr	132 -49 -112 0 -128
serve gibt	-11 222 -110 -23 -3
serve in	0 -77 -150 0 0
serve ist	344 -334 -15 -40 -34
serve laufe	0 340 -12 0 0
serve nicht	166 -128 733 0 -81
serve oder	0 -283 0 0 0
serve schal	0 0 0 -26 0
serve sind	-52 169 0 0 0
serve start	583 -143 -155 0 -26
serve steht	-134 -75 39 0 0
serve und	-158 -329 0 0 -48
serve vom	204 160 -25 0 -6
serve-	145 336 369 -259 -159
server	102 75 488 -65 -88
serverausfall	596 0 -89 -6 -1
servern	-33 81 -16 0 0
servers	-461 268 -187 0 -70
serverumzug	0 -8 0 0 0
serverwechsel	-47 0 173 -25 0
servi-	184 -47 -19 -28 -19
service	184 54 0 0 54
servicepartner	0 0 0 -25 -64
servu-	-49 0 -240 0 0
servus	-49 0 -240 0 0
sessi-	9 -123 0 -5 -46
session	9 60 0 -5 -46
setze ?	-69 0 0 0 0
setze-	-259 0 0 0 0
setzen	-259 0 0 0 0
shoul _ do	-178 0 0 0 0
shoul we	-286 0 0 -15 -16
shoul-	-286 0 0 -15 -16
should	-286 0 0 -15 -16
shows	-5 0 753 -47 -18
sich	186 715 1288 -937 -379
sich _ ?	-27 -11 0 0 0
sich _ angri	0 -59 0 0 0
sich _ auf	-242 -158 -112 0 -47
sich _ bei	0 0 -18 -18 0
sich _ das	260 0 156 -31 0
sich _ dass	-31 0 355 0 0
sich _ dem	14 -206 -51 0 0
sich _ den	-37 234 -48 -21 -6
sich _ der	-277 -50 52 100 535
sich _ die	117 -133 699 -73 -13
sich _ druck	-35 -15 282 -74 209
sich _ ein	0 -74 0 0 0
sich _ einem	0 -36 0 0 -284
sich _ einer	0 -296 0 0 267
sich _ einzi	0 -34 -211 0 0
sich _ ganze	-176 0 -131 0 0
sich _ in	-101 -35 0 0 0
sich _ jeman	135 100 -62 0 0
sich _ keine	-536 395 213 0 0
sich _ mehr	-213 -40 -125 -80 -615
sich _ meine	0 197 0 -69 0
sich _ mit	-33 440 -286 0 0
sich _ nach	239 0 -7 0 290
sich _ nicht	24 213 -340 -330 -27
sich _ niema	72 -16 594 0 -1
sich _ noch	-218 0 159 0 0
sich _ oeffn	144 32 145 0 -9
sich _ progr	34 112 497 0 -47
sich _ schad	0 -72 -45 0 0
sich _ start	720 -47 210 0 -69
sich _ und	0 -45 -148 0 -189
sich _ uns	249 -229 -459 -3 -14
sich _ unser	0 28 -182 -3 0
sich _ von	-9 -51 0 -46 -56
sich _ war	0 141 0 0 185
sich _ zu	-55 0 0 0 -214
sich alles	169 -83 139 0 96
sich als	-70 320 156 0 -86
sich an	0 -241 18 -69 267
sich auf	-10 -65 66 -3 0
sich bei	39 398 -134 -3 0
sich da	0 0 0 0 -15
sich dann	-20 -83 -72 0 0
sich das	3 -107 473 0 -23
sich den	-173 -59 -88 -109 0
sich der	-153 -129 -238 0 -38
sich die	-338 -191 -167 -112 -3
sich ein	0 194 0 0 0
sich erled	0 -56 -147 0 -71
sich fuer	-255 0 434 0 321
sich geaen	-34 -208 -163 -55 -114
sich heute	0 -2 -13 0 -25
sich hier	0 -38 -52 0 0
sich im	-134 -73 148 -51 0
sich in	-118 -85 220 0 -23
sich jeman	-9 207 -20 0 -68
sich jetzt	0 -83 0 0 0
sich keine	388 -34 -176 0 0
sich mit	-2 139 -135 0 0
sich nach	121 -20 35 0 -284
sich nicht	384 267 -535 -48 -60
sich nun	0 -5 0 0 0
sich per	0 178 0 0 -182
sich progr	327 -30 -126 0 -42
sich schon	-33 -106 224 0 0
sich seit	-103 -106 384 0 0
sich ueber	21 2 -250 -21 -6
sich um	-181 -36 -123 -73 -14
sich unser	0 0 -3 0 0
sich von	-8 246 -36 0 695
sich vor	135 197 -50 -31 0
sich zu	0 -22 0 0 -59
siche ?	-53 0 0 0 0
siche _ ?	0 -34 0 0 0
siche _ dass	0 -70 0 0 0
siche _ dem	0 -70 32 0 0
siche _ die	0 128 -117 0 0
siche _ kann	-3 0 0 0 0
siche _ nicht	-128 0 189 0 415
siche _ sie	-25 0 -133 0 0
siche _ und	0 160 198 0 -41
siche _ unser	0 0 -75 0 0
siche _ wir	0 -9 -48 0 -126
siche auf	0 -154 245 0 0
siche dass	-49 -52 -117 0 0
siche ist	-36 122 -75 0 0
siche oder	-3 -106 0 -9 0
siche sind	-151 313 -64 -8 0
siche von	0 -56 0 0 -176
siche-	-657 549 -516 -347 -208
sicher	-192 -170 -284 -105 -40
sicherheit	-34 -203 0 0 -18
sicherheitsvorfall	0 0 0 0 -11
sichern	-128 0 -5 0 0
sicherung	-152 -479 89 -209 152
sicherungen	-151 357 -100 -8 -12
sicherungsplatte	0 207 -142 0 0
sicht	-124 -5 0 -27 0
sick	-22 -24 157 -18 -101
sick notes	-217 -24 440 -18 -101
side	3 -56 -147 0 -16
sie	-1204 -1157 -508 -486 713
sie ?	-194 0 146 -41 0
sie _ ?	-34 -193 -180 -60 -69
sie _ am	0 0 173 -34 -24
sie _ an	0 0 0 -69 0
sie _ angri	0 0 0 0 -16
sie _ auch	0 0 -127 0 0
sie _ auf	259 -61 0 207 -51
sie _ auftr	0 -15 -65 0 -36
sie _ aus	0 0 0 0 -43
sie _ bei	132 0 -113 0 -42
sie _ besta	-219 0 -53 0 0
sie _ bitte	-30 -85 0 0 -205
sie _ brauc	0 0 0 -4 202
sie _ das	-52 0 -175 0 785
sie _ dass	-101 -52 0 210 0
sie _ daten	0 0 0 0 -17
sie _ dem	0 0 -43 0 0
sie _ den	0 -98 -1 -109 65
sie _ der	-195 0 88 -59 -57
sie _ die	0 67 -50 238 -144
sie _ diese	0 0 0 0 -55
sie _ eigen	0 -70 0 0 0
sie _ ein	0 0 0 0 -51
sie _ einbr	0 -37 0 0 0
sie _ eine	-28 133 -9 0 -57
sie _ einem	0 0 -20 0 0
sie _ einen	0 123 -158 0 -9
sie _ etwas	0 -15 0 0 0
sie _ fuer	0 0 0 -9 -43
sie _ haben	0 0 0 -13 0
sie _ hat	256 -117 0 0 -22
sie _ im	0 0 0 0 -30
sie _ in	-95 0 -23 -48 244
sie _ keine	0 0 -36 0 -31
sie _ kv	0 0 0 0 -31
sie _ mehr	0 0 112 0 0
sie _ meine	0 0 0 -6 336
sie _ mich	0 0 -49 0 -88
sie _ mit	-56 0 0 0 0
sie _ nicht	-318 -5 -281 -6 577
sie _ noch	-25 0 -44 0 -31
sie _ oder	0 -52 0 0 0
sie _ sagen	0 0 -38 0 0
sie _ selbs	0 -98 0 0 0
sie _ sich	-4 -59 -300 -330 -2
sie _ siche	0 0 0 0 -27
sie _ syste	0 0 0 0 -2
sie _ telef	0 0 -33 0 -194
sie _ ueber	-207 0 0 -9 -11
sie _ um	-24 0 0 0 -10
sie _ und	-18 0 0 -13 0
sie _ uns	0 -72 201 -51 -139
sie _ unser	-66 36 -171 101 -9
sie _ unter	0 0 0 0 28
sie _ updat	0 -2 0 0 0
sie _ von	0 272 -222 0 515
sie _ vor	135 0 -50 -31 0
sie _ wenn	208 0 -85 0 -78
sie _ wie	0 -64 0 0 -76
sie _ wiede	0 0 0 0 -199
sie _ wir	0 0 0 -153 -325
sie _ wisse	0 -12 -20 0 308
sie _ wurde	0 -91 0 0 0
sie _ zu	-44 0 147 -108 -100
sie _ zurue	0 0 -10 -25 -81
sie ab	0 0 166 -34 0
sie an	0 71 0 0 -77
sie angeg	0 0 0 -13 0
sie auch	-67 0 315 0 0
sie auf	0 102 -105 0 -9
sie bei	0 -59 -58 0 0
sie betro	0 0 0 -7 -6
sie bis	259 0 0 -376 0
sie bitte	-6 -181 -36 -9 -241
sie brauc	-175 0 -123 0 -23
sie da	0 -70 0 0 -87
sie damit	0 -5 0 0 0
sie das	-194 -73 -32 -77 -230
sie dass	-8 -14 0 0 -34
sie dem	0 0 0 338 -30
sie den	250 -40 -31 0 -196
sie derze	-42 0 0 0 0
sie die	0 -42 -10 -28 -164
sie diese	0 0 0 304 -178
sie eigen	0 0 0 -108 0
sie ein	-46 0 -10 0 0
sie eine	0 0 0 -10 -2
sie einen	0 0 -27 0 0
sie errei	0 0 -105 0 -88
sie es	0 0 -20 0 -39
sie fuer	0 0 0 -2 0
sie gehac	0 -143 0 0 0
sie gerad	0 0 -40 0 0
sie haben	0 -37 -1 207 -309
sie hat	0 0 0 0 -181
sie ihre	0 0 0 0 -25
sie im	-27 -17 304 0 -47
sie in	0 114 -32 -63 -73
sie ist	0 0 0 0 -30
sie jetzt	-132 0 0 0 -11
sie keine	0 0 -103 132 -31
sie koenn	224 0 -111 -6 489
sie loesc	0 0 0 0 -12
sie meine	-1 0 -28 -3 480
sie mich	0 0 -71 -59 276
sie mit	-300 0 172 -153 0
sie muess	-192 0 -174 -376 811
sie nach	-138 -3 176 -99 0
sie nicht	-155 -118 160 0 -588
sie sagen	0 0 0 -9 -34
sie schon	0 0 -180 -63 -2
sie schre	0 0 -71 0 0
sie selbs	0 -52 0 -17 0
sie sich	-246 -95 -319 -109 -207
sie siche	-49 -52 0 0 0
sie sie	0 0 0 0 -237
sie so	0 -15 0 0 0
sie ueber	0 0 0 101 0
sie uns	57 -31 -255 -31 -350
sie unser	0 -20 -13 -109 -69
sie von	-66 36 -43 -19 -36
sie wiede	226 0 -155 0 -374
sie wir	-85 -32 0 165 -48
sie zu	-148 0 0 0 0
siebe-	304 -170 -275 561 -51
sieben	355 -170 -275 561 0
siehe	-29 -104 488 0 -86
siehe unten	0 0 -113 0 -86
sieht	-162 -198 58 -147 -79
sign	274 0 0 0 -33
signa-	-50 -25 571 -56 -93
signatur	-2 -9 576 -6 -71
signe-	0 -81 0 0 -15
signed	0 -81 0 0 -15
signi-	-208 0 856 274 0
signieren	-97 0 562 0 0
signiert	-46 0 154 274 0
sin	0 0 -65 0 0
since	1130 -289 824 -138 369
since 0	226 -237 -85 0 -24
since _ am	235 -98 -85 0 0
since _ morni	379 -19 -87 -51 -21
since this	379 -19 -87 -51 -21
since yeste	77 -70 215 0 -7
sind	509 -370 -241 696 42
sind ?	-136 0 0 -67 -6
sind _ 0	-314 87 28 -133 -26
sind _ alle	62 -117 -48 0 -18
sind _ als	-7 0 0 0 0
sind _ ander	0 0 0 -7 0
sind _ auf	69 0 -78 0 0
sind _ bei	227 -41 -74 156 -2
sind _ da	114 0 -32 0 147
sind _ daten	54 -156 -106 0 0
sind _ dem	-371 0 -41 -25 0
sind _ der	0 65 -28 286 -22
sind _ die	-83 0 -103 0 0
sind _ ihre	0 0 -66 0 0
sind _ in	336 0 0 0 0
sind _ jetzt	-9 0 0 0 0
sind _ nach	-189 0 0 -99 0
sind _ nicht	307 0 -229 -57 0
sind _ nur	-94 0 0 -55 0
sind _ ob	-39 0 0 -66 0
sind _ patie	0 0 -76 0 -25
sind _ sie	-110 0 0 -13 141
sind _ syste	-117 0 144 0 -38
sind _ termi	-186 0 296 0 -45
sind _ und	-151 352 -64 -33 0
sind _ uns	343 0 -72 0 0
sind _ unser	-136 0 -27 130 0
sind _ updat	0 0 0 -9 0
sind _ verpf	-24 0 0 0 0
sind _ von	-374 0 275 0 -38
sind _ weg	413 -140 -160 0 0
sind _ wir	-124 -16 171 0 -46
sind alle	894 -83 -329 0 -42
sind auch	-32 0 -66 0 0
sind bei	0 0 -72 0 0
sind das	-34 0 0 0 0
sind daten	0 -10 0 130 0
sind denn	0 0 -118 -48 0
sind die	-174 -140 0 141 -51
sind diese	-20 0 0 0 0
sind ein	-12 0 0 0 0
sind eine	-114 0 0 -7 0
sind es	-127 -106 -32 -39 0
sind ihre	0 0 0 0 -235
sind im	-113 -108 144 0 -6
sind in	0 0 0 -4 -22
sind ja	99 -114 0 0 -15
sind jetzt	-142 0 -127 0 0
sind meine	0 181 -1 -15 0
sind nach	-283 0 -41 -1 0
sind nicht	938 -27 -39 -29 -36
sind noch	-38 0 -271 359 0
sind nur	-87 121 0 0 -149
sind oder	0 -124 0 0 0
sind seit	425 0 -54 -33 0
sind sie	0 0 -73 -99 -224
sind und	0 -16 639 0 0
sind unser	0 -156 -61 0 -38
sind versc	0 796 260 0 0
sind von	0 0 -7 0 0
sind wir	371 -365 -312 -279 -93
sind zum	-146 -31 -187 -163 0
singl-	366 -7 118 0 -7
single	366 -7 118 0 -7
sites	-40 0 -85 0 -11
sitti-	796 0 -103 -10 0
sitting	796 0 -103 -10 0
sitze	173 -12 -32 -8 0
sitze-	579 -165 16 -77 -24
sitzen	579 -165 16 -77 -24
sitzt	512 -354 -84 804 -106
sitzu-	-19 154 -448 -138 -13
sitzung	0 122 -193 0 0
sitzungen	604 -11 -118 -88 -13
skand-	0 -29 -60 -70 -49
skandal	0 -29 -60 -70 -49
small	0 -48 0 0 0
smc-b	-54 -49 151 -79 -70
smc-b ist	0 -49 323 -79 -13
sms	0 -29 -651 0 0
sms an	0 0 -125 0 0
sms-e-	-139 -95 160 -26 0
sms-erinnerungen	-139 -95 160 -26 0
so	215 -57 568 256 -257
so ?	0 -35 0 0 0
so _ ?	0 -15 -8 0 -24
so _ bei	194 -3 -14 -25 -12
so _ das	-106 -34 130 -34 0
so _ dass	-90 -91 73 -5 0
so _ es	274 -133 -54 155 -3
so _ fall	0 0 0 0 -3
so _ ich	366 -58 0 -26 0
so _ ist	-246 -13 315 0 0
so _ man	18 0 184 0 0
so _ wie	-87 -70 248 0 0
so _ wir	1 0 44 0 -47
so dass	-89 0 260 0 -50
so ein	0 -116 -270 0 -107
so einen	0 128 -51 0 -86
so etwas	-123 -15 -246 -24 -76
so geht	66 -56 2 -34 0
so kann	182 0 210 -26 0
so langs	-109 -70 461 171 -24
so viele	0 0 0 -31 0
so was	0 0 -8 0 0
sobal der	-36 0 184 0 -302
sobal-	-19 -80 188 0 -302
sobald	-19 -80 188 0 -302
sodas-	-27 -41 155 -24 252
sodass	-27 -41 155 -24 252
sofa	0 -110 0 0 0
sofa aus	0 -110 0 0 0
sofer-	-32 0 0 0 0
sofern	-32 0 0 0 0
sofor melde	124 -216 0 0 -55
sofor-	641 216 -82 -65 -353
sofort	641 216 -82 -65 -316
sofortmassnahmen	0 0 0 0 -32
softw ?	0 0 -89 0 0
softw _ progr	0 0 -10 0 -14
softw _ uns	0 -39 -122 0 0
softw ist	-83 -10 104 0 0
softw progr	-45 0 -348 -16 0
softw-	74 -438 843 -110 -155
software	74 -400 892 -98 -72
softwarehaus	0 -39 0 0 -24
softwarepflegevertrag	0 0 0 -12 -45
sogar	262 38 -330 0 0
sohn	235 -55 0 -107 -75
sohn _ infor	0 -1 0 0 -75
solan _ nicht	-4 -12 -249 0 0
solan nicht	-95 -59 0 0 -3
solan-	-100 -412 60 -10 -66
solange	-100 -412 60 -10 -66
solch _ und	0 270 0 0 0
solch-	-16 258 0 0 -9
solchen	-16 258 0 0 -9
soll	306 -166 -279 83 -4
soll _ die	0 -7 0 0 0
soll ich	342 -72 -7 -9 -4
solle	0 33 0 0 0
solle _ den	-55 -163 0 0 -6
solle _ die	-53 204 -14 0 0
solle _ einen	0 -122 0 0 0
solle _ mache	18 0 0 0 0
solle _ tun	63 0 -10 0 0
solle _ uns	0 0 0 0 -125
solle wir	-48 -187 -10 0 -6
solle-	-336 67 -278 -205 -161
sollen	-335 327 -278 -205 -161
sollt _ den	0 -58 0 0 0
sollt wir	0 0 0 -9 0
sollt-	-114 58 259 -78 -216
sollte	-53 -14 286 -70 0
sollten	-60 71 -28 -9 -216
some	-61 86 -33 0 -85
someb-	-19 83 0 0 -25
somebody	-19 83 0 0 -25
someo-	0 76 0 0 0
someone	0 76 0 0 0
somme-	-68 -320 263 0 132
sommer	-68 -320 263 0 132
sonde _ 0	0 0 -32 -59 151
sonde-	-216 172 -294 -75 49
sondern	-216 172 -172 -75 93
sonnt-	-43 215 -69 -62 0
sonntag	-43 215 -69 -62 0
sonst	-555 -155 74 1202 -371
sonst _ alles	-96 0 -16 0 -71
sonst _ wir	109 -17 -17 411 0
sonst alles	-99 0 -46 0 -134
sonst keine	-40 0 -76 0 -8
sorge	-137 -371 -18 -87 0
sorge _ dass	-31 0 -56 -87 0
sorge-	0 -8 -179 0 -14
sorgen	0 -8 -179 0 -14
sorry	-81 -82 -1 0 730
sorry to	0 -32 0 0 -164
sorte-	-133 -15 -209 0 664
sorted	-133 -15 -209 0 664
sorti-	-142 -3 -183 0 0
sowas	0 -217 0 0 -65
sowie	0 -69 -31 0 0
sozia-	-45 0 0 147 -13
sozialgericht	-45 0 0 147 -13
spaet am	0 -63 0 272 308
spaet-	-212 80 -15 760 -216
spaeter	0 148 0 461 -37
spaetestens	-212 -68 -15 411 -179
spalt-	-4 0 -60 0 -26
spalte	-4 0 -39 0 -15
speic-	-426 -99 627 -24 -28
speichern	-430 -93 385 -24 0
speicherplatz	0 -6 0 0 -28
sperr-	175 -111 -79 0 -45
sperren	-94 0 0 0 -45
spiel-	38 0 -201 0 -7
spielen	-259 0 -156 0 -7
spinn-	-173 -50 266 0 0
spinnt	-173 -50 266 0 0
spiro-	-153 -14 96 0 -69
spirometer	0 0 -76 0 0
sprac-	-437 123 59 0 -69
spracherkennung	-420 -69 59 0 -58
sprec 0	-67 96 -123 0 0
sprec ?	-149 0 0 0 0
sprec _ 0	52 0 0 0 0
sprec _ bis	230 -8 104 -120 0
sprec mo	-60 -1 0 -120 0
sprec-	628 382 -967 -733 78
sprechen	-217 -34 -39 -211 0
sprechstunde	410 -154 -474 -76 126
sprechstundenhilfe	-264 96 131 -3 0
sprechzeiten	-60 -1 -99 -392 -45
sprechzimmer	223 201 -339 0 -3
spric-	0 -157 202 0 0
spricht	0 -157 202 0 0
sprin-	-380 158 -65 0 -71
springt	-380 179 -65 0 -71
spur	0 -27 -67 0 0
sql	-42 -3 -13 0 0
staat-	-15 0 0 338 0
staatsanwaltschaft	-15 0 0 338 0
staen-	-59 9 470 -31 -16
staendig	-59 9 470 -31 -16
staff	371 -99 -69 0 -163
stamm-	-295 126 -412 322 111
stammdaten	46 -35 -236 346 124
stammdatenabgleich	0 -11 -24 0 0
stammt	-209 33 0 0 -12
stand	-65 -276 356 -80 443
stand ?	0 0 0 -6 -3
stand der	0 0 -70 0 0
stand in	0 0 -99 0 0
stand von	-9 0 664 0 -62
stand-	520 -138 71 -54 -253
standen	-55 -124 0 0 -106
standort	0 0 446 -16 0
standorte	156 0 -51 0 0
standorten	286 0 -248 0 0
standstill	157 -14 -76 -11 0
stape-	-191 -153 1022 0 -86
stapelsignatur	-202 0 578 0 0
stark nerve	0 0 0 -26 234
stark-	0 0 -20 -26 234
starke	0 0 0 -26 234
start	595 -86 -361 0 -19
start ?	146 0 -7 -40 0
start _ daten	478 0 -203 0 0
start _ die	-101 -5 -160 -8 0
start _ keine	297 0 -83 0 -4
start _ mehr	-75 46 368 0 -72
start _ progr	-71 0 -208 0 0
start auf	176 0 -4 0 -4
start das	-144 -62 -208 -13 0
start der	72 -197 -112 0 0
start kommt	100 -5 -278 0 -20
start nicht	61 -153 430 0 -119
start-	468 -658 49 -68 177
starten	211 -124 385 -59 -90
startet	-122 -511 -45 -8 282
stati die	298 -53 -166 0 0
stati-	227 -203 -383 -240 187
station	0 65 -82 -71 252
stationen	308 -8 -90 -23 0
statistik	-81 -260 8 -37 -65
statt	583 -139 -814 -157 -17
statt 0	0 -24 -42 -48 0
statt ?	0 0 0 -143 0
statt der	734 51 -254 0 0
statt-	-11 195 -69 -66 -37
stattfinden	-11 0 0 -45 0
stattgefunden	0 -39 0 0 -34
statu-	-45 -4 376 0 -5
stays	387 0 -3 -51 -21
steck _ der	0 -40 -171 0 -7
steck da	0 -144 0 0 0
steck gezog	20 126 -40 0 -83
steck hinte	0 0 0 0 238
steck vom	-20 -182 -93 0 -103
steck-	-125 -307 -663 296 102
stecken	-65 -94 -176 305 0
stecker	0 2 -135 0 155
steckt	-60 -215 -352 -9 -54
stehe	-49 -10 -277 0 0
stehe und	165 -24 -20 42 0
stehe wir	78 0 -178 0 0
stehe-	-19 199 -454 258 -130
stehen	-19 199 -454 258 -105
stehn	293 -55 -119 68 0
steht	744 336 400 -56 -427
steht _ 0	55 143 5 0 0
steht _ auf	-255 0 128 236 0
steht _ solle	-173 521 0 0 0
steht _ von	0 -60 0 0 0
steht alles	937 -29 0 0 -227
steht bei	-125 -145 256 0 0
steht das	-34 0 0 162 0
steht die	-31 -136 -133 -70 0
steht eine	0 250 0 -34 0
steht es	-19 -109 169 0 0
steht im	0 -36 0 0 0
steht in	0 -25 -40 0 0
steht ja	0 0 -97 0 -5
steht nicht	-38 0 0 0 0
steht nirge	-255 0 -85 236 0
steht seit	-45 52 -281 0 0
steht still	115 0 -40 0 -33
steht und	9 -18 0 0 0
steht wir	-180 499 -25 0 0
stell _ das	0 0 0 -5 0
stell _ die	0 -12 0 0 -44
stell _ siche	-49 -52 0 0 0
stell _ wir	-9 0 -10 -83 0
stell ich	11 0 -117 -5 -9
stell sie	86 -52 -50 -31 0
stell-	309 -93 -93 216 -83
stelle	-90 -12 -117 -5 -53
stellen	407 -80 34 -159 0
stellungnahme	-9 -1 -10 380 -30
stemp-	-108 -84 368 -124 -24
stempel	1 -84 -91 -76 -24
stempeln	-109 0 459 -48 0
steps	0 0 0 0 -69
steue _ die	-13 0 0 -77 -28
steue brauc	-13 0 0 -77 -28
steue-	-13 207 -185 62 -100
steuerberater	-13 243 -74 91 -28
stich-	0 0 -8 535 0
stichtag	0 0 -8 535 0
still	-137 -79 36 298 -85
still ?	-57 0 0 0 0
still-	423 0 -397 0 0
stillstand	479 0 -397 0 0
stimm das	0 -30 -130 0 0
stimm nicht	-21 147 -409 -36 0
stimm-	-33 -298 103 -43 -32
stimmen	-21 -187 -228 0 0
stimmt	-12 -111 -649 -43 -22
stoer-	-42 0 -641 0 162
stoerung	39 0 -494 0 -45
stole ?	0 -71 0 0 0
stole-	0 -71 -5 0 0
stolen	0 -71 -5 0 0
stopp-	629 -16 90 0 0
stopped	656 -16 96 0 0
storn-	-248 0 -4 0 -48
stornieren	-248 0 -4 0 -48
straf-	-6 0 0 0 0
stran-	0 132 0 -1 0
stranger	0 137 0 0 0
strangers	0 -5 0 0 0
stras-	255 -75 197 -70 -10
strasse	255 -75 197 -70 -10
strei-	-388 -16 -145 0 447
streichen	0 0 0 0 499
streikt	-234 0 60 0 -29
stric-	305 -59 -63 0 0
strom	-121 -43 -175 -73 -46
strom am	-96 0 200 0 0
strom-	-22 -16 127 0 -20
stromausfall	-22 -16 127 0 -20
studi-	0 -98 -44 305 -75
studiert	0 -4 0 0 -75
stuec-	-244 -33 791 0 -11
stueck	-244 -33 572 0 -11
stuen-	-65 297 -135 373 -25
stuenden	-10 321 -5 -5 0
stuer _ ab	208 -80 -199 0 0
stuer-	-437 -91 52 0 -47
stuerzt	-437 -91 52 0 -47
stumm	-193 0 988 -17 -86
stund _ die	-212 0 -1 137 -27
stund-	314 487 -106 155 -32
stunde	-178 170 203 0 113
stunden	572 154 -504 259 -145
stunden-frist	0 -58 -1 -104 0
submi-	0 -84 -186 670 0
suche	-255 -126 -113 -25 0
suche einen	-160 -28 -5 0 0
suche nach	-72 -34 -106 -2 0
suche-	-58 -28 -5 -47 -11
suchen	-58 -28 -5 -47 -11
super	-5 0 0 0 980
super-	-16 -11 -8 -96 -20
suppl-	0 0 0 -24 0
suppo ?	-43 0 0 0 0
suppo team	0 0 0 0 -2
suppo-	-49 713 0 -27 -440
support	-49 577 0 0 -348
surge-	346 0 -12 139 -16
surgery	346 0 -12 139 -16
switc-	-75 -25 0 0 69
switch	-75 -25 0 0 69
symbo-	134 -64 -129 0 0
symbol	134 -147 -129 0 0
syste _ ist	368 -26 -53 0 0
syste _ nicht	199 0 -79 0 0
syste _ sind	0 -16 -77 0 0
syste _ versc	0 -3 0 0 0
syste _ wir	-437 0 -114 219 -28
syste are	-54 -54 374 0 0
syste auch	144 0 0 0 -38
syste die	0 -78 -187 0 -29
syste hat	-134 57 0 -1 -109
syste in	-57 -115 0 0 -14
syste ist	505 0 -50 0 0
syste versc	-113 0 144 0 0
syste-	995 251 230 -35 -42
system	1178 -13 432 -18 -56
systembetreuer	0 157 0 -1 -25
systeme	-8 446 -77 0 341
systemen	-52 0 0 0 -29
systemhaus	-139 -220 -126 -8 -85
systems	-54 -54 0 -7 -19
t	0 0 0 292 0
table-	-117 -124 -195 -46 -15
tablet	-253 -124 -195 -34 -15
taegl-	-40 1 -160 -306 -18
taeglich	-40 1 -160 0 -18
taete _ ?	0 0 -30 0 0
taete-	0 -488 -50 -12 -69
taeter	0 -483 -50 -12 -58
taetern	0 -5 0 0 -11
taeti _ ?	0 0 0 0 -27
taeti werde	0 0 0 0 -27
taeti-	0 0 0 0 -27
taetig	0 0 0 0 -27
tag	1111 -353 536 744 -518
tag _ der	0 -8 -1 0 -104
tag _ wollt	-10 -28 0 0 -132
tag ich	-10 -47 0 0 -125
tag und	-133 0 0 0 -71
tag wir	-53 0 0 0 -7
tage	-13 178 -92 313 82
tagen	-507 -67 564 1018 523
tagen _ ich	-1 0 -207 0 0
tagen ab	0 0 -211 228 -28
tagen keine	371 -4 -78 0 0
tagen nicht	0 0 19 -2 0
tages-	-155 -19 199 0 -17
take	115 0 -7 -49 0
tangi ist	0 0 -1 0 0
tangi-	0 0 -1 0 0
tangiert	0 0 -1 0 0
tasta-	-123 -11 -98 0 -111
tastatur	-123 -11 -98 0 -111
taste-	0 0 115 0 -2
tat	0 -30 0 0 0
tatsa-	-8 -36 105 -25 -88
tatsaechlich	-8 -36 105 -25 -88
tauch-	0 67 -69 0 0
tauchen	0 -43 0 0 0
tausc des	0 0 -20 0 0
tausc-	-52 0 -16 257 0
tausch	-52 0 -16 257 0
team	-16 -66 -318 -178 209
teamb-	0 -112 0 -228 -102
teambesprechung	0 -112 0 -228 -102
teams	0 0 -6 0 155
teams _ die	0 0 -6 0 155
teamv _ euch	0 0 0 0 -13
teamv-	0 -5 -33 0 -36
teamviewer	0 -65 -5 0 -36
teamviewer-id	0 -118 0 0 0
techn ?	0 0 -130 0 0
techn _ auf	-2 0 0 0 0
techn _ der	0 -2 0 0 -55
techn _ fuer	-31 -25 0 -85 -158
techn _ organ	0 -13 0 0 0
techn _ sich	0 -130 0 0 -25
techn _ to	0 -46 0 0 -56
techn hat	0 -145 -99 -31 -99
techn und	0 -13 -42 0 -2
techn war	-31 -424 0 -54 -69
techn-	-84 -775 5 -256 519
technicians	0 -46 0 0 -56
technik	-32 -148 -6 -59 186
techniker	62 -550 160 -197 492
technisch	0 0 -130 0 -41
technischen	-13 -13 0 0 0
teile	37 -8 0 0 0
teile _ mit	37 -8 0 0 0
teile _ uns	-11 -107 0 0 -71
teile _ wir	-46 0 0 0 0
teile sie	-56 -107 0 0 -71
teile-	-56 -107 0 0 -71
teilen	-56 -107 0 0 -71
teiln-	0 0 -31 0 -18
teilnehmen	0 0 0 0 -18
tel	134 0 -82 0 0
tel 0	134 0 -82 0 0
tel _ 0	0 0 -82 0 0
telef 0	0 0 -47 0 0
telef _ 0	0 0 0 0 245
telef _ ?	0 0 -18 0 0
telef _ das	-67 75 -39 0 -102
telef _ der	224 -202 -61 0 0
telef _ die	-41 291 67 0 -3
telef _ ich	0 -14 0 0 -64
telef _ sich	0 -122 0 0 -24
telef _ wir	385 0 -333 0 -243
telef der	25 105 -49 0 0
telef fuer	0 0 0 0 -245
telef hat	0 -304 0 0 -24
telef ist	-68 -45 424 0 -20
telef und	-67 -96 -217 0 175
telef von	45 354 -20 0 -4
telef wiede	0 0 0 0 -104
telef zu	-13 -17 -76 0 -194
telef-	21 147 210 -139 -158
telefon	-191 120 -239 0 100
telefonanlage	-194 -92 252 0 0
telefone	0 0 165 0 0
telefonisch	403 67 -26 -19 -630
telefonnummer	-173 -397 -94 0 276
telek-	-3 172 300 -73 -84
telekom	-3 -34 300 -66 -84
telem _ ?	0 -83 0 -14 0
telem _ dem	0 0 -71 0 0
telem _ der	0 0 -33 0 0
telem _ oder	0 0 0 0 -63
telem in	0 0 -33 0 0
telem von	0 0 -71 0 0
telem-	-30 -153 -91 -14 -63
telematik	-30 -145 127 -14 0
telematikinfrastruktur	0 -8 -132 0 0
tell	384 203 -7 -5 0
tell me	276 0 0 0 0
tell us	-1 203 0 0 0
ten	-255 147 417 0 -92
termi _ 0	0 -90 0 425 0
termi _ den	0 0 -451 0 0
termi _ der	-201 -68 583 0 -61
termi _ die	-97 150 97 312 -9
termi _ eine	-58 -14 -180 -34 -3
termi _ keine	46 0 110 0 0
termi am	0 0 -19 -65 0
termi erinn	0 0 -125 0 0
termi fuer	28 0 -359 267 0
termi im	0 0 203 0 -7
termi in	-266 0 110 0 0
termi ist	-151 0 261 -80 191
termi mehr	64 0 285 0 0
termi mit	0 0 -29 -117 0
termi nicht	148 0 -336 0 0
termi und	282 -3 247 0 0
termi versc	-100 -21 12 0 0
termi von	-201 -68 308 0 -61
termi zeigt	-36 0 19 0 0
termi zur	0 0 0 -50 0
termi-	-453 -58 760 -587 -93
termin	90 -14 -142 -433 -16
terminal	-102 146 279 -9 -19
terminals	10 0 85 0 -55
terminalserver	-67 370 -30 0 0
terminbuch	-302 0 95 0 200
termine	43 -205 660 -65 -116
terminkalender	-136 -78 500 -80 -27
terminplan	196 -111 -151 0 -1
terminzettel	-141 -51 -92 0 -9
teste-	0 0 -63 0 0
testen	0 0 -63 0 0
text	-181 729 -172 0 -7
textb-	-83 0 -451 -15 -16
textbausteine	-83 0 -235 -15 0
textd mit	-69 508 -169 0 -22
textd-	-69 -270 -201 0 -52
textdatei	-69 -415 -144 0 -30
thank	0 0 0 0 -552
thank you	0 0 0 0 -458
thank-	-45 -15 -88 0 799
thanks	-45 -15 -88 0 799
that	-296 -135 -222 -174 106
that _ ?	-54 0 0 0 0
that _ to	0 -28 0 -45 0
that the	268 -14 109 -60 112
that you	0 -21 0 0 -51
that your	-269 0 0 0 -51
the	-183 -74 993 1006 138
the _ ?	0 -14 -100 -64 0
the _ and	-428 -161 173 -119 0
the _ are	291 -5 -27 -20 0
the _ attac	0 -75 0 0 -5
the _ by	-77 -13 137 362 -69
the _ conne	-15 -3 0 0 0
the _ desk	-165 36 -109 0 0
the _ for	-254 -34 0 0 -167
the _ from	-50 0 157 0 0
the _ have	-86 -39 -29 0 0
the _ in	-232 0 -189 -63 0
the _ ist	565 -24 -139 139 -48
the _ list	66 -14 176 -73 -32
the _ modul	-44 -6 113 97 0
the _ of	-122 -113 56 -34 -98
the _ on	-161 -34 172 0 -70
the _ passw	0 -131 -11 0 0
the _ print	0 -22 -125 0 0
the _ prote	0 -32 -46 493 0
the _ room	303 0 -303 -49 0
the _ serve	-209 701 521 0 -51
the _ syste	183 -54 0 0 0
the _ that	-102 -21 0 -5 -51
the _ to	-15 -13 0 -15 -18
the _ until	-23 0 0 -271 -41
the _ way	0 0 0 0 -2
the _ we	-4 0 0 0 0
the _ will	102 -14 -65 -246 0
the appoi	-34 0 -237 0 -5
the attac	0 90 -25 -20 -105
the autho	0 -14 -20 -56 -18
the best	0 0 0 0 -2
the card	311 0 -201 0 103
the conne	-9 0 485 -15 0
the data	-77 -32 29 493 -7
the datab	476 -99 -143 -11 0
the emerg	547 0 0 0 0
the front	-97 -18 -109 0 0
the incid	0 -100 -106 -112 -57
the inter	0 0 -43 0 -41
the invoi	0 -10 -8 -14 -164
the kv	0 -14 -178 -233 -74
the lab	0 0 -580 -51 -36
the momen	0 -8 -64 -31 -2
the new	-172 -112 -181 0 -113
the paper	-102 -38 0 0 -32
the patie	96 0 103 0 0
the phone	-131 0 658 -32 -20
the pract	105 534 280 -66 -46
the progr	-71 -127 -132 -29 -92
the quart	0 0 0 266 -56
the ranso	0 -261 -29 0 -5
the recor	185 -5 -170 -21 -10
the same	134 -108 -70 -24 0
the serve	339 0 -258 -10 -30
the softw	-11 -84 793 0 0
the ti	0 -28 -28 -11 -48
the updat	-80 -51 135 0 -13
the waiti	303 0 -303 -49 0
the whole	157 0 -284 -21 -8
theat-	-105 0 199 440 -39
their	2 -45 -186 -7 0
them	69 253 541 262 -142
thema	0 0 -163 0 -7
then	-260 91 235 142 -92
thera-	176 0 261 0 -13
therapeuten	-2 0 -14 0 -13
there	-80 122 6 -11 -43
there _ a	0 171 0 -1 0
there a	0 153 -92 0 0
there ist	0 171 0 -1 0
they	-22 -137 -33 -24 -13
thing-	0 -39 0 -157 -37
things	0 -39 0 -157 -37
third	0 -13 0 0 -7
this	172 271 45 -162 -118
this _ ?	0 0 0 -7 0
this _ the	-9 0 5 -10 0
this happe	0 0 0 -35 -7
this ist	0 -143 0 0 0
this morni	172 54 58 -51 -22
this to	0 0 0 -76 -2
three	450 -11 413 0 -32
throu-	-185 -14 221 0 -18
through	-185 -14 221 0 -18
thurs-	0 -179 0 87 -206
thursday	0 -179 0 87 -81
ti	-280 -239 162 -161 -31
ti ?	0 0 -25 -41 0
ti _ ?	0 -42 -182 0 0
ti _ bei	-128 -3 211 -14 -105
ti _ der	0 0 53 0 0
ti _ noch	-11 0 -304 -96 0
ti _ siche	-3 0 0 0 0
ti _ uns	0 0 55 0 0
ti ansch	0 -21 0 -96 0
ti bei	0 0 55 0 0
ti conne	-9 0 21 0 0
ti in	0 0 -1 0 0
ti ist	-128 -3 993 -14 0
ti nicht	-130 0 193 0 0
ti noch	-3 0 0 0 0
ti von	0 0 -138 0 0
ti zu	0 0 -106 0 0
ti zugan	0 -16 0 0 0
ti zugre	0 0 -23 0 0
ti-an ?	-7 0 0 0 0
ti-an _ ?	0 0 -1 0 0
ti-an der	0 0 0 0 -29
ti-an durch	0 -116 -15 0 0
ti-an-	-188 -160 398 -595 -93
ti-anbindung	-180 -116 569 0 -40
ti-anschluss	-7 -43 0 -593 -54
ti-ko-	0 0 0 -88 -57
ti-pa-	-7 0 0 0 0
ti-pauschale	-7 0 0 0 0
ti-st-	-1 0 1366 -51 -10
ti-ve-	-454 0 353 -67 0
ti-verbindung	-454 0 353 -67 0
ti-zu _ ?	0 -15 0 0 0
ti-zu in	0 -11 -123 0 0
ti-zu ueber	0 -70 0 0 0
ti-zu-	-34 -142 -23 -9 -83
ti-zugang	-34 -141 -23 -9 -83
ticke 0	0 0 0 0 -308
ticke _ 0	0 0 0 -6 -120
ticke kann	-136 0 -39 0 962
ticke von	-70 0 0 -86 -182
ticke-	-230 -105 -61 -91 937
ticket	-230 0 -61 -91 1019
time	0 0 279 -27 320
tippe-	-454 -225 778 -73 -58
tippen	-454 -110 778 -73 -58
tippf-	0 -26 -3 0 -74
tippfehler	0 -26 -3 0 -74
tippt	342 537 316 0 -40
tisch	0 -11 0 220 678
to	-249 771 -306 131 944
to _ ?	0 -28 -164 -21 -2
to _ a	109 -128 -27 -35 -18
to _ back	-195 0 -362 0 524
to _ from	-61 157 0 0 0
to _ in	0 -38 -81 0 0
to _ kv	0 0 0 -78 0
to _ my	-168 305 -4 0 -62
to _ new	-15 -13 0 0 -71
to _ or	86 0 -277 0 -51
to _ our	0 -28 0 0 0
to _ patie	-131 -9 186 0 -18
to _ the	117 0 -105 286 -101
to _ this	0 0 0 -76 0
to _ ti	0 -23 -20 0 0
to _ to	0 -46 0 0 -107
to _ you	0 0 0 0 21
to _ your	0 -8 0 0 -39
to a	-15 -3 0 0 -53
to all	-299 305 182 0 -80
to be	-121 305 116 417 -38
to book	0 0 -66 0 -9
to do	-126 -12 0 0 0
to infor	0 0 0 -66 -51
to know	0 0 0 0 -68
to let	0 -8 0 0 115
to norma	0 0 0 0 565
to notif	0 -9 -46 300 0
to our	0 -32 -24 -65 -43
to patie	-101 105 -61 0 -66
to reach	0 0 0 53 -58
to repor	0 0 0 -76 0
to sende	0 -5 0 0 -72
to tell	109 0 -7 0 0
to the	448 -77 -214 -209 -92
to you	0 0 0 0 -2
tocht-	0 -23 -42 0 -23
tochter	0 -23 -42 0 -23
today	496 0 397 0 -70
toll	121 0 0 0 98
tom	0 -60 0 0 -8
tomor-	-91 -45 -12 1275 -44
tomorrow	-91 -45 0 426 -44
ton	-150 0 205 0 278
too	0 -54 0 0 0
tot	781 -52 310 -11 -300
tot ist	135 0 -53 -11 0
total-	937 -30 -234 0 -80
totalausfall	937 -5 -234 0 -80
toten-	156 185 0 0 0
traeg-	-210 -13 225 -56 -57
traeger	0 0 -11 0 -15
traegt	-49 0 -84 0 -42
trage	-29 0 -30 0 0
trage ich	-29 0 -30 0 0
trage-	121 344 112 0 -185
tragen	121 344 112 0 -185
train-	-67 0 0 0 -37
trans-	-234 0 415 73 -72
trau	-32 0 -105 0 0
trau _ nicht	-12 0 -105 0 0
trau mich	-12 0 -105 0 0
traue	-400 315 -87 0 0
traue _ nicht	-62 0 -65 0 0
traue-	-153 -7 -129 0 0
trauen	-153 -7 -129 0 0
traut	-51 -38 -191 0 0
traut sich	0 -38 -138 0 0
treff-	-72 0 -86 -133 0
treffen	0 0 148 -133 0
treib-	-88 -67 187 -95 -198
treiben	0 -21 0 0 0
treiber	-57 -46 187 -8 -198
treibt	-31 0 0 -87 0
trese-	40 87 -175 -62 -168
tresen	40 103 -175 -62 -168
triff _ zu	-29 0 0 0 0
triff es	-38 0 0 0 0
triff-	-139 0 219 -82 0
trifft	-139 0 219 -82 0
troja auf	0 631 0 0 0
troja on	-4 83 0 0 0
troja-	-92 302 -16 0 -103
trojan	-4 180 0 0 0
trojaner	-89 -231 -16 0 -103
trotz	-284 -80 -31 -85 -170
trotz _ angri	0 0 0 -79 0
trotz der	-284 -80 -31 -5 0
trotz des	0 0 0 -79 -170
trotz-	-96 247 100 -94 -209
trotzdem	-96 247 100 -94 -209
tuer	640 -98 -409 -153 -42
tun	18 185 -113 -50 556
tun ?	63 -66 -13 0 0
tun _ der	0 -21 0 0 -57
tun damit	0 -2 0 0 -57
tun haben	-71 0 237 0 -47
tun wir	155 216 -196 0 -56
tut	-58 -127 -189 0 -331
tut _ leid	137 0 -107 0 -331
tut sich	491 -20 -119 0 0
tut uns	-51 0 0 0 0
tut wir	153 0 -107 0 -331
two	-257 -217 88 -157 -34
txt	0 534 -32 -22 -35
u	-12 0 -95 0 0
ueber	-170 491 66 -243 -333
ueber 0	-67 -149 108 98 -25
ueber ?	-107 -43 0 0 0
ueber _ 0	0 -94 0 130 -25
ueber _ ?	0 0 -69 0 0
ueber _ angri	0 -3 0 0 0
ueber _ auf	0 115 0 0 0
ueber _ bei	0 -9 166 0 0
ueber _ das	-9 0 308 162 -31
ueber _ den	0 0 -163 0 -42
ueber _ der	231 0 -113 51 0
ueber _ die	0 -24 -35 326 0
ueber _ fernw	0 100 0 0 0
ueber _ fernz	-101 -61 219 0 0
ueber _ gespe	261 0 -97 0 -22
ueber _ in	0 -70 -78 0 0
ueber _ ist	0 -135 -102 0 0
ueber _ karte	185 -35 249 0 0
ueber _ link	0 -268 0 0 0
ueber _ mehr	47 0 143 -1 -26
ueber _ nicht	102 0 432 -73 0
ueber _ praxi	-16 133 -57 0 -22
ueber _ sich	-540 0 847 0 0
ueber _ sie	0 0 0 0 -13
ueber _ softw	0 -15 0 0 0
ueber _ termi	0 0 -39 0 0
ueber _ ti	0 -70 -29 0 0
ueber _ und	0 -115 0 0 0
ueber _ updat	172 -57 0 0 0
ueber _ vorfa	-47 0 0 -21 45
ueber _ wir	-319 0 463 0 0
ueber an	0 0 -96 -34 -42
ueber anyde	0 163 0 0 0
ueber auf	-138 162 0 0 0
ueber das	-39 0 -129 -19 -41
ueber den	286 276 271 -42 39
ueber die	-105 -279 -234 -219 -161
ueber diese	0 0 0 0 -40
ueber einen	-41 -208 0 0 0
ueber einer	0 -127 0 0 0
ueber ich	0 -71 0 0 0
ueber ihre	0 -72 -87 0 -23
ueber kim	-109 -9 653 0 -31
ueber kv-co	0 -56 -368 0 0
ueber lasse	-540 0 847 0 0
ueber meine	-28 -15 0 54 0
ueber mit	231 0 -90 0 -25
ueber nacht	125 391 0 0 -2
ueber nicht	128 0 -19 -8 -26
ueber noch	-211 0 0 -8 0
ueber sie	0 0 -10 0 0
ueber und	-155 -420 -446 368 0
ueber uns	0 -86 0 0 0
ueber unser	218 48 -177 101 -3
ueber welch	0 0 -171 0 0
ueber werde	0 0 212 104 0
ueber wir	-11 0 0 -9 0
ueber zu	148 -105 180 0 -21
ueber-	-432 -454 572 590 -639
ueberall	858 89 178 -145 -92
ueberfall	-138 0 0 0 0
ueberhaupt	341 -168 61 -16 0
ueberlassen	-72 -13 0 0 -25
ueberlegen	0 0 0 0 -32
uebermittlung	0 0 341 -45 -21
uebermorgen	-9 0 -171 857 -149
uebernehmen	17 -113 166 -9 0
uebernimmt	478 -32 -325 54 0
uebernommen	-38 13 -100 -215 -30
ueberprueft	0 -287 0 0 0
uebers	0 0 -189 0 0
uebersicht	0 -46 -26 -6 0
uebertraegt	-62 0 -315 -73 0
uebertragen	0 0 326 58 -26
uebertrieben	-174 -16 -103 0 0
ueberweisung	-368 0 -85 -22 -42
ueberweisungen	-1173 -39 1659 -47 -7
uebri-	-3 -156 125 -63 -3
uebrigen	192 -45 -61 0 -3
uebrigens	-194 -112 185 -63 0
uhr	1057 157 -507 -118 -324
uhr _ 0	259 0 -70 0 0
uhr _ da	-117 26 -9 0 -4
uhr _ der	0 0 -38 46 0
uhr _ und	-107 -1 0 -56 0
uhr _ wir	137 0 -32 90 0
uhr am	-5 -22 -64 0 0
uhr auf	32 -6 -6 0 0
uhr da	-82 0 -17 35 0
uhr in	0 0 -38 -47 0
uhr nacht	-86 26 0 -26 -4
uhr nicht	121 0 0 0 0
uhrze-	-141 96 -385 0 0
uhrzeit	-141 -162 -385 0 0
ulm	0 504 0 0 -10
ulrik-	0 -104 0 0 -111
ulrike	0 -104 0 0 -111
ultra-	0 12 974 -71 -123
ultraschallgeraet	0 0 128 -46 0
um	-670 378 -75 628 -460
um 0	81 575 -2 80 -107
um _ 0	68 800 0 100 -50
um _ angeb	0 -94 0 -67 0
um _ auf	-66 0 -16 0 0
um _ bei	0 0 -14 0 0
um _ daten	0 0 0 -11 0
um _ der	-60 -34 -45 -403 0
um _ fuer	184 -26 -39 0 0
um _ kurze	0 0 0 0 -36
um _ ob	0 -2 0 -12 0
um _ rueck	0 0 0 0 -25
um _ uhr	-116 -370 0 -103 -61
um _ wie	0 0 -33 -43 0
um _ zeile	0 -41 -25 -45 -3
um angab	0 -5 0 -11 0
um aus	0 0 -45 0 0
um ausku	-24 -40 -16 -90 -24
um besta	0 -108 -8 0 0
um den	-46 -28 -232 -73 0
um die	-133 -19 -243 -208 -47
um drei	-104 -113 67 -26 -4
um ein	0 -97 0 -67 -32
um eine	-100 -160 -137 -34 0
um einen	-198 -15 215 0 -108
um hilfe	138 0 -52 141 -10
um mitte	-42 -147 -19 0 -11
um rueck	-244 182 439 0 -118
um und	-127 336 -74 68 0
um von	0 0 -12 -25 -64
um zwei	0 0 147 -80 -3
umbau	0 0 -65 0 0
umben-	0 416 -81 -132 0
umbenannt	0 416 -81 -132 0
umgeb-	0 0 -93 0 0
umgeh-	-32 0 -57 0 0
umges-	40 -211 -175 -98 39
umgesetzt	0 -22 0 0 32
umgestellt	40 -51 -175 -98 7
umlau-	-107 -14 -198 0 0
umsat-	-13 -11 -92 247 -28
umsch-	-6 0 -54 0 -107
umsta-	0 -70 0 0 0
umstaende	0 -50 0 0 0
umste ?	0 0 0 -26 0
umste auf	0 0 -347 0 -32
umste-	-353 0 99 -184 -75
umsteigen	0 0 0 0 -6
umstellen	-181 0 0 -164 0
umstellung	-148 0 88 -21 -69
umzug	0 -39 -12 -13 0
umzug _ praxi	0 -21 0 -7 0
umzug der	0 -30 0 -7 0
unauf-	0 -49 265 -28 664
unbed ?	0 0 0 -79 0
unbed-	-53 -24 0 -105 0
unbedenklich	-53 -24 0 -79 0
unbedenklichkeit	0 0 0 -26 0
unbef-	0 -75 -125 0 0
unbefugte	0 0 -31 0 0
unbek benut	0 482 0 0 -10
unbek-	187 782 84 -50 -10
unbekannt	-74 -346 -24 -1 0
unbekannte	0 801 -26 -49 -10
unbekannten	0 -114 -30 0 0
unbekannter	261 -76 189 0 0
unber-	0 0 -8 0 0
unberuehrt	0 0 -8 0 0
unbes-	44 0 0 0 0
und	1028 1343 503 922 -655
und 0	-182 53 -38 -50 -77
und _ 0	-267 -28 0 0 -44
und _ ?	0 -145 0 0 0
und _ alle	80 160 -112 0 0
und _ alles	-299 0 139 0 -27
und _ als	0 -7 0 0 0
und _ an	-45 20 186 214 0
und _ ander	258 -16 -112 0 0
und _ arbei	-95 -3 -37 -65 179
und _ auch	8 0 -65 0 0
und _ auf	-82 -305 167 0 0
und _ bei	-290 -68 563 0 -23
und _ dann	-277 -47 301 0 -17
und _ das	-255 -66 109 236 -203
und _ dem	-34 408 0 0 0
und _ den	112 -45 -42 -22 -90
und _ der	333 -91 30 -18 -149
und _ die	365 259 -89 220 283
und _ diese	0 -2 -27 0 0
und _ ein	215 -144 -88 0 0
und _ eine	-10 -136 -19 0 0
und _ einen	-80 203 -56 -64 -48
und _ einge	-98 -123 -130 0 -30
und _ er	120 -161 -15 0 0
und _ es	-1 -76 -14 -25 -64
und _ fuer	196 -112 -175 0 -151
und _ geht	176 175 -182 0 0
und _ gern	0 -28 -92 0 -44
und _ hab	0 -4 -12 44 0
und _ habe	-251 -372 264 255 0
und _ haben	-136 -145 -71 229 0
und _ hat	0 81 0 -58 0
und _ ich	0 212 0 0 0
und _ ihnen	0 0 0 -46 138
und _ im	15 -186 416 0 -133
und _ immer	-83 -8 134 -216 0
und _ in	-27 -215 62 0 0
und _ ist	342 -142 134 246 -75
und _ ja	0 0 0 -10 0
und _ kann	-79 -20 -88 -12 0
und _ karte	204 -76 -221 0 -19
und _ keine	-21 -132 -100 -104 -90
und _ koenn	140 0 246 0 -9
und _ komme	29 198 -212 0 0
und _ kommt	96 -35 143 -24 0
und _ konne	0 -81 0 -45 -44
und _ laufe	27 -16 -25 0 0
und _ leute	325 0 -43 -9 0
und _ man	0 193 0 -78 -7
und _ massn	0 -8 0 0 0
und _ mich	-30 -27 0 -24 -22
und _ mit	130 384 -155 0 0
und _ muss	-106 -25 -117 215 -32
und _ nerve	0 0 0 0 275
und _ nicht	214 117 -443 -94 -2
und _ noch	-127 -43 -49 -83 0
und _ nur	0 -16 -148 0 -24
und _ ob	-23 -64 -16 0 -134
und _ passw	0 473 -69 0 0
und _ patie	-225 -186 176 -39 0
und _ praxi	406 -93 -46 -8 0
und _ progr	-255 199 -217 -94 116
und _ rechn	192 117 -33 -2 -5
und _ sagt	0 36 -98 -158 0
und _ schli	230 -81 -55 0 0
und _ seit	74 -57 201 -42 -28
und _ serve	-388 601 230 0 -128
und _ sich	43 383 -310 -46 336
und _ sie	-46 128 559 0 -206
und _ sind	352 -80 -5 210 145
und _ soll	0 0 0 223 0
und _ stehe	345 -10 -306 -4 0
und _ team	202 -72 0 0 526
und _ ueber	-1 -4 93 0 -62
und _ uhr	-6 54 -45 -12 -77
und _ um	0 -103 0 -11 0
und _ uns	-59 89 344 107 -66
und _ unser	-35 -303 0 -20 0
und _ vertr	-4 0 -194 0 0
und _ vom	-80 304 -61 0 0
und _ von	-148 -158 31 0 0
und _ wann	0 0 0 -30 0
und _ war	-8 611 0 0 -37
und _ waren	-151 311 -64 -8 0
und _ warte	176 -61 -14 -25 0
und _ welch	-27 -8 -6 -93 0
und _ wem	0 -171 0 0 0
und _ wie	0 0 -47 0 0
und _ wiede	288 -28 -198 -25 254
und _ wir	0 290 0 138 -61
und _ wisse	-51 0 -233 0 -61
und _ wurde	110 83 0 0 -7
und alle	201 -381 -148 305 -5
und alles	-94 -24 18 0 -14
und am	166 -119 -27 -21 0
und an	0 0 -55 -170 -319
und arbei	-28 -204 -50 0 0
und auf	-15 48 0 0 0
und bei	-61 74 -55 0 -9
und bis	-69 -17 -75 94 0
und bitte	-38 -103 -16 -36 -71
und brauc	-38 -41 -51 -222 -113
und da	-14 175 -39 32 0
und damit	136 -42 -30 0 -3
und dann	427 65 -410 -79 0
und das	-398 -80 1222 -98 85
und dem	0 63 0 0 0
und den	227 -13 -9 -8 -68
und der	-397 507 501 130 -130
und die	182 -107 -601 578 -17
und dort	-32 9 0 -4 -32
und ein	-123 -218 0 0 0
und einen	277 -101 -30 0 -74
und einer	-143 150 -7 0 -4
und es	52 207 -125 -54 0
und frage	0 -100 -10 -24 -134
und gehen	-121 201 -93 0 0
und gibt	0 -38 0 0 0
und habe	-39 -116 0 -29 0
und haben	-396 262 0 -101 987
und haett	0 0 -92 0 -119
und hat	-66 -227 0 106 -302
und herre	-105 -75 92 -40 -28
und heute	105 -65 70 178 -2
und ich	-382 -247 97 675 0
und im	314 721 -9 -53 695
und in	-25 -9 122 -93 -44
und ist	-176 -11 -144 -190 -78
und jetzt	92 -39 161 0 304
und jugen	-251 -57 0 -34 0
und kann	-28 0 0 -18 0
und kein	206 0 273 16 -36
und keine	-222 -34 638 -42 -53
und kim	0 -14 -67 -16 0
und kolle	-30 -102 0 0 -2
und komme	201 -44 -156 -45 0
und laess	-197 -18 409 0 0
und laeuf	0 0 0 -64 -35
und lasse	-149 450 -203 0 0
und meint	-1 -1 -14 0 0
und melde	-11 -168 -113 -41 -22
und mit	0 -52 0 0 -114
und moech	0 0 -12 0 -2
und muess	0 -135 -1 137 -28
und muss	0 -117 -96 -41 0
und nach	-34 58 0 0 0
und nicht	181 -389 -209 -67 122
und niema	70 -44 -256 -114 0
und nun	-31 -272 -40 0 0
und ob	0 -2 -47 118 0
und ohne	210 -33 0 9 46
und organ	0 -13 0 0 0
und partn	-35 0 0 -11 -6
und patie	-49 -69 -39 -21 -7
und progr	-143 0 202 0 0
und schic	114 -228 234 0 -136
und schre	-153 -68 174 0 0
und seitd	335 55 -32 0 0
und sich	-14 347 0 0 -25
und sie	-173 86 -153 207 -4
und sind	-14 -189 0 -66 0
und so	141 -171 109 -73 0
und suche	-80 -28 -5 0 0
und ueber	-50 -3 0 0 -67
und um	-3 -22 0 299 -44
und uns	0 -43 -90 171 0
und unser	0 -174 -69 -103 0
und von	0 -171 -21 0 0
und wann	0 0 0 -99 -36
und waren	-83 -40 0 0 0
und was	67 -143 -4 -203 0
und weiss	-109 0 0 -31 -45
und welch	-10 -32 0 0 0
und wenn	0 -55 0 -10 0
und wer	0 -80 -8 0 0
und wie	0 -22 0 0 -43
und will	-180 34 -291 131 0
und wir	-41 286 -19 506 83
und wird	0 -26 0 0 0
und wo	0 0 0 -65 0
und wolle	-6 140 -31 -23 0
und wollt	-13 -4 0 0 -101
und woran	0 -48 0 0 0
und zu	-220 385 -612 -23 73
und zwar	-69 480 337 0 -23
undel _ retur	0 -5 0 0 -72
undel mail	0 -5 0 0 -72
undel-	0 -5 0 0 -72
undelivered	0 -5 0 0 -72
under	0 233 0 -3 0
unfal-	0 0 -149 151 0
unfug	0 -16 0 0 0
unfug treib	0 -16 0 0 0
ungef-	0 0 0 -52 -6
ungefaehr	0 0 0 -45 0
ungue-	-241 -33 -210 -145 0
ungueltig	-241 -33 -119 -145 0
unles-	-52 292 0 0 0
unmoe-	-5 148 35 0 -59
unmoeglich	-5 0 35 0 -52
uns	569 404 604 -180 138
uns ?	256 -22 0 -38 0
uns _ 0	-6 -49 233 93 -34
uns _ ?	-269 -15 0 -157 -90
uns _ alle	-15 -91 57 0 -43
uns _ alles	-10 -268 -308 -42 1031
uns _ an	-129 -222 238 0 -47
uns _ angeb	0 -120 0 0 0
uns _ auf	0 59 -64 0 -3
uns _ das	0 -24 0 194 0
uns _ dass	-63 -23 -69 -97 0
uns _ daten	0 0 -10 -25 0
uns _ dem	-28 -150 155 0 -110
uns _ den	0 0 0 -26 -19
uns _ der	-675 -76 274 -203 -2
uns _ die	-213 -55 0 -71 -38
uns _ ein	-55 -105 0 -11 -137
uns _ eine	0 1 0 -81 -21
uns _ einge	122 40 -42 0 -20
uns _ erwis	0 223 0 0 -13
uns _ es	0 601 -33 0 -2
uns _ hat	-42 -32 -106 0 -27
uns _ in	-24 -64 -10 0 -90
uns _ ist	-38 0 0 0 -18
uns _ keine	222 -43 -410 0 0
uns _ mehr	32 -45 32 0 157
uns _ mit	0 -91 0 0 -32
uns _ nicht	251 -121 -179 -1 0
uns _ noch	40 0 -170 133 0
uns _ ob	-11 -20 0 0 0
uns _ oder	0 0 -93 -13 0
uns _ ort	0 0 0 0 -2
uns _ progr	-244 74 21 305 -108
uns _ rechn	97 -103 0 0 0
uns _ sein	0 0 0 0 -2
uns _ seit	44 -77 -168 -2 -48
uns _ sie	0 0 0 -19 -65
uns _ sind	-5 -2 0 0 0
uns _ und	45 -220 -17 0 95
uns _ unser	0 515 -59 -4 -14
uns _ was	-43 249 0 -20 0
uns _ wie	0 0 -67 0 -3
uns _ wir	189 -225 0 -63 -154
uns _ zu	17 -25 -123 -40 -14
uns alles	259 0 -110 0 -44
uns als	-4 -27 0 -82 0
uns am	201 -2 94 -20 0
uns an	18 -68 26 0 -51
uns auch	-86 482 0 0 -61
uns auf	-48 113 135 -87 -72
uns aufsc	0 -11 -13 -18 0
uns aus	50 -201 -60 -13 -21
uns bei	88 -43 0 0 0
uns bitte	-87 -85 0 0 -22
uns damit	-15 0 0 -19 -15
uns das	71 -86 457 0 -95
uns dass	-52 0 -56 0 0
uns der	-25 -245 203 -43 0
uns die	177 -70 239 -80 -121
uns drauf	0 123 -58 -46 -80
uns ein	120 -244 -4 -3 -66
uns eine	0 -10 -9 153 -114
uns einen	0 742 -57 0 0
uns fuer	0 -16 0 236 -43
uns geht	409 0 -26 0 -35
uns gesch	-23 0 -106 -99 0
uns hat	0 -282 -43 0 0
uns im	199 -275 -236 479 -22
uns in	-26 -111 -462 -5 -69
uns ist	429 185 -199 -19 293
uns jetzt	187 44 0 -143 58
uns keine	-22 75 130 0 -24
uns komme	-9 0 0 0 0
uns laeuf	-261 -8 -47 0 1179
uns mit	-11 -111 180 0 -8
uns nach	0 0 128 0 -106
uns nicht	-191 239 -203 -251 80
uns noch	0 -41 -44 130 0
uns ob	-100 -73 -15 0 0
uns sagen	0 0 -38 0 0
uns schon	-106 0 -42 -29 126
uns seit	-60 -134 942 -14 -78
uns sind	0 -57 -55 0 0
uns steht	-257 -37 -127 -70 -1
uns ueber	249 0 -98 0 0
uns und	0 -221 0 0 -28
uns von	0 384 -9 -4 -38
uns vor	0 0 0 0 -36
uns was	-5 0 0 0 0
uns weite	0 0 -93 0 0
uns wurde	0 -143 0 0 -19
uns zu	-100 -79 0 0 -3
unser	-700 255 -87 -568 -229
unser _ 0	-7 0 -154 0 -55
unser _ ?	-18 -86 -29 101 0
unser _ abgef	0 -37 0 0 0
unser _ am	-15 0 638 -8 -28
unser _ an	-169 -55 92 -21 -75
unser _ ansch	0 -21 0 0 0
unser _ arbei	343 0 0 0 0
unser _ auch	-23 184 -16 0 -38
unser _ auf	-83 282 -75 0 0
unser _ aus	-100 321 -1 0 0
unser _ ausge	0 -124 -139 0 0
unser _ bei	0 -36 0 67 -55
unser _ benoe	0 -103 0 0 0
unser _ benut	0 -30 0 0 0
unser _ besch	-384 -110 -89 0 0
unser _ besta	42 -158 -47 0 0
unser _ betre	0 -18 -13 0 0
unser _ betro	0 0 0 93 0
unser _ bis	0 -82 -35 473 -155
unser _ bitte	0 -49 0 -506 -41
unser _ brauc	0 -27 0 111 -81
unser _ das	37 0 -181 0 0
unser _ den	0 -18 -5 -60 0
unser _ der	0 -6 0 207 0
unser _ die	6 -21 -47 0 0
unser _ durch	-49 0 -175 0 0
unser _ ein	-19 179 0 0 0
unser _ eine	-4 327 0 -21 -10
unser _ einge	0 32 0 0 0
unser _ entha	0 65 -142 0 0
unser _ etwas	-166 0 -14 0 0
unser _ fragt	0 0 -15 0 0
unser _ fuer	0 -148 -58 -117 -181
unser _ geht	0 -24 -40 0 0
unser _ gelan	0 -68 0 0 0
unser _ gesto	0 0 -105 0 0
unser _ hat	-508 -149 110 -55 -53
unser _ im	196 -49 -144 0 0
unser _ in	229 -96 -136 -15 -14
unser _ ist	-169 -80 1173 6 -204
unser _ jetzt	-10 -199 0 0 0
unser _ kaper	0 -15 0 0 0
unser _ kommt	-126 -70 155 0 0
unser _ laess	0 0 0 0 -18
unser _ laeuf	-9 -8 -205 75 -28
unser _ lasse	-30 0 47 0 0
unser _ mit	-69 0 -160 0 0
unser _ moech	0 0 0 0 -6
unser _ muess	0 -71 -74 9 0
unser _ nach	-140 356 0 118 -3
unser _ nicht	297 -100 104 90 0
unser _ noch	-57 199 -180 -27 0
unser _ oder	0 0 -40 0 0
unser _ praxi	-66 -51 0 0 0
unser _ rechn	-216 -235 810 0 0
unser _ sagt	-2 228 -79 0 0
unser _ schal	0 0 -20 0 0
unser _ schon	-120 -10 0 0 -4
unser _ serve	0 158 0 0 0
unser _ siche	-36 -12 0 0 0
unser _ sind	543 106 -160 -69 0
unser _ soll	0 0 -84 0 0
unser _ stand	0 0 69 0 0
unser _ steht	-168 -23 -159 0 0
unser _ ueber	-114 -329 -202 0 42
unser _ und	-152 -105 71 -23 0
unser _ verla	0 0 -50 -56 -15
unser _ versc	0 -45 -62 0 0
unser _ vom	-104 -120 -77 -11 -34
unser _ von	-4 -88 28 0 295
unser _ vor	-29 0 0 0 0
unser _ weg	0 0 209 0 0
unser _ weite	61 0 -69 0 -377
unser _ will	-32 -37 0 -194 0
unser _ wir	0 -4 -120 0 0
unser _ wird	-144 -74 136 0 0
unser _ wurde	0 262 0 -31 -63
unser _ zeigt	-172 -67 617 0 0
unser _ zu	77 -67 -78 0 0
unser _ zugeg	0 -23 0 0 0
unser _ zur	0 -12 -105 305 0
unser abrec	0 -44 123 -215 -32
unser admin	0 97 0 -31 0
unser adres	0 264 -9 -4 -25
unser aerzt	-135 0 0 -194 0
unser akten	272 -225 0 0 -11
unser ambul	0 0 -14 0 0
unser anbin	0 0 164 0 0
unser anfra	-102 -94 147 0 244
unser anlag	-7 79 -248 0 -3
unser ansch	0 208 -3 0 0
unser anspr	0 0 0 0 -55
unser anwal	-18 0 0 -77 0
unser auftr	0 -92 0 0 -34
unser auszu	0 85 -129 0 0
unser azubi	0 308 0 0 0
unser backu	0 -12 -16 0 308
unser bankd	0 0 -37 0 -26
unser bankv	-4 -84 -58 0 0
unser beste	0 0 -50 -5 0
unser betre	0 25 0 0 195
unser betri	0 0 -30 0 0
unser chef	0 -23 0 0 0
unser compu	-15 76 -121 0 -24
unser daten	21 310 -233 330 -71
unser drei	0 -50 -20 0 0
unser druck	-129 235 125 0 -43
unser edv-m	0 246 -12 0 0
unser eigen	0 424 0 -49 0
unser firew	0 -127 0 0 0
unser ganze	14 0 148 0 0
unser gemei	9 -48 189 -39 0
unser gesch	0 -115 -36 -28 0
unser gesel	0 -71 -74 0 0
unser haend	-36 0 0 0 0
unser haus	37 0 -51 -56 0
unser helfe	-135 215 0 0 -11
unser homep	-97 315 242 0 0
unser inter	0 96 -309 0 0
unser it	-65 305 0 -16 -18
unser it-be	0 -35 0 0 0
unser it-di	-109 -22 -25 0 300
unser karte	154 146 -335 -8 0
unser kinde	253 -13 0 0 0
unser klini	0 -96 0 0 0
unser konne	-58 -22 -28 0 0
unser konto	0 -150 0 -32 -1
unser kunde	0 185 0 0 -6
unser kv	0 -160 0 53 0
unser kv-co	0 0 0 0 -5
unser lizen	0 -24 -189 -4 -28
unser manda	-5 -37 0 -11 0
unser mvz	-39 -49 0 0 0
unser namen	0 -213 0 0 0
unser netz	0 -72 -45 0 0
unser neue	-42 -193 -175 -38 215
unser passw	0 -73 0 0 -38
unser patie	-320 426 -88 189 49
unser pc	0 -121 0 0 0
unser postf	-110 366 227 0 -23
unser praxi	290 150 -610 153 -126
unser progr	329 -5 -73 0 0
unser rechn	-279 -106 -75 -2 169
unser recht	0 0 0 0 -377
unser seite	0 -8 -30 -21 0
unser serve	799 795 68 -30 -273
unser siche	0 25 -142 0 -39
unser smc-b	0 0 144 0 0
unser softw	-35 -15 -18 -53 -24
unser steue	0 -6 -86 111 0
unser syste	-231 207 0 -8 -161
unser techn	-144 -177 83 -31 -74
unser telef	-8 -167 -104 0 -24
unser telem	0 0 -88 -14 0
unser termi	-71 216 54 -80 -13
unser ti	0 -51 383 0 0
unser ti-an	-188 -11 607 -56 0
unser ti-zu	0 -45 0 0 -63
unser ticke	0 0 0 -6 -55
unser unter	-25 0 -8 0 0
unser versi	0 -11 -75 -101 -2
unser vertr	0 -112 -135 0 -66
unser viren	-110 -154 0 0 -55
unser wartu	0 -3 0 0 0
unser zugan	-51 63 -137 0 0
unser-	-362 776 854 133 -854
unsere	211 -735 597 66 -527
unserem	-227 1004 -236 -157 -80
unseren	-90 -392 -30 -41 -190
unserer	-178 506 470 303 -142
unseres	0 94 -85 -38 155
unserm	-38 225 145 0 0
unsern	-39 73 0 0 -71
unsic _ wir	-10 0 0 -66 0
unsic ob	-10 0 0 -66 0
unsic-	-10 0 0 -66 0
unsicher	0 0 0 -66 0
unten	155 -215 -252 0 -167
unten recht	0 -91 0 0 0
unter	-147 -212 -407 -131 78
unter 0	-72 0 0 -39 203
unter ?	-8 0 -50 -108 -37
unter _ 0	-72 -15 -74 -164 179
unter _ ?	0 0 -52 0 0
unter _ den	0 0 -8 132 0
unter _ der	-85 -50 0 0 -116
unter _ haben	0 -20 0 0 59
unter _ ich	146 0 -7 0 0
unter _ namen	-8 -20 0 0 0
unter _ numme	0 0 0 0 -59
unter _ oder	-32 -27 0 0 0
unter _ sie	0 0 0 0 -8
unter den	0 -20 0 0 0
unter der	-95 -269 -10 -11 -102
unter haben	0 0 0 -8 0
unter koenn	0 0 0 0 -8
unter meine	-8 245 0 0 0
unter muess	-32 -27 0 -46 0
unter sie	0 0 -52 0 0
unter und	0 0 -140 -33 0
unter unser	0 -15 -103 0 0
unter windo	0 0 -74 -74 0
unter-	570 15 -81 -98 238
unterbrochen	110 -18 694 0 -22
unterlagen	332 -92 -138 273 406
unternehmen	-22 0 -131 0 -293
unternommen	-16 -11 0 -116 0
unterrichten	-164 -27 -3 -46 0
unterrichtet	0 0 0 0 -37
unterschreiben	16 -56 -36 0 0
unterschrieben	-65 200 -140 -33 -129
unterschrift	-34 -81 0 -81 -14
unterwegs	0 -43 0 0 0
until	-23 0 0 -291 -41
unver-	776 -58 -267 -28 0
unzus zurue	0 -151 0 0 0
unzus-	0 -151 0 0 0
unzustellbar	0 -151 0 0 0
up	206 -297 505 -45 517
updat 0	0 0 -42 -15 0
updat ?	0 0 -47 0 0
updat _ 0	0 0 -169 -9 0
updat _ das	67 0 -140 0 0
updat _ der	315 0 -245 0 0
updat _ die	0 0 -186 0 0
updat _ ihnen	0 0 0 -9 0
updat _ insta	-69 0 0 0 0
updat _ ist	-70 0 137 0 0
updat _ progr	407 0 0 0 0
updat _ sich	0 0 -55 0 0
updat _ und	172 -57 0 0 0
updat _ wir	-115 0 0 0 -98
updat an	-49 0 0 0 0
updat auf	0 0 -2 0 0
updat brich	0 0 -959 0 -62
updat das	0 181 0 0 0
updat einsp	-57 0 0 0 0
updat insta	0 -211 0 0 0
updat ist	223 0 -505 0 -43
updat jetzt	0 -2 0 0 0
updat nicht	100 0 -44 0 0
updat noch	-5 0 0 0 0
updat von	-94 0 -17 -46 -31
updat zum	0 0 0 0 -32
updat-	417 -355 -398 -91 -24
update	205 -253 -210 -83 102
update-dvd	-5 0 -159 0 -43
updates	217 -102 -29 -9 -63
urgen-	202 -86 0 0 -234
urgent	202 -86 0 0 -234
urheb _ attac	0 0 0 -50 0
urheb der	0 0 0 -50 0
urheb-	0 0 0 -50 0
urheber	0 0 0 -50 0
urlau-	-76 -63 -85 -159 -154
urlaub	-23 -101 121 -159 -154
urolo praxi	-21 0 0 0 0
urolo-	662 0 0 0 0
urologische	-21 0 0 0 0
us	-86 -42 500 -117 -240
us ?	0 0 0 -21 -85
usb-s-	-86 371 0 0 0
usb-stick	-86 371 0 0 0
use	0 -3 -95 0 -22
user	9 -239 0 0 0
users	0 6 0 0 0
using	-87 -14 -20 -35 -18
v	-121 0 0 0 0
verae-	-110 -126 306 -8 -28
veraendert	-110 -126 0 -8 -28
veral-	-4 -75 643 -29 -10
veran ?	0 -55 0 0 -26
veran-	-119 -92 -27 -21 331
veranlassen	-119 0 0 0 331
verantworten	0 -55 0 0 0
verantwortlich	0 0 0 -21 0
verba-	159 0 -132 0 0
verbi _ daten	367 -20 -476 0 -16
verbi _ serve	257 -27 214 0 0
verbi _ unser	0 128 87 0 0
verbi zu	-323 97 428 0 -38
verbi zum	357 -47 549 -142 0
verbi zur	267 0 -45 0 -16
verbi-	22 324 1960 -142 -172
verbindet	-56 -34 157 0 0
verbindung	-113 -262 2061 -142 -159
verbindungen	0 681 -112 0 -13
verbr-	0 0 0 0 -99
verbrecher	0 0 0 0 -99
verbu-	-119 95 -49 0 0
verbunden	-119 95 -49 0 0
verda-	13 83 -30 -1 0
verdacht	129 242 -30 0 0
verdaechtige	-20 -211 0 0 0
verdi-	0 0 0 0 -77
verei-	-472 0 -21 -144 -28
vereinbart	0 0 -69 -18 0
vereinigung	0 0 0 -26 -28
verfa-	0 -77 0 533 334
verfahren	0 0 0 250 0
verfu-	-202 0 326 0 -117
verfuegbar	-121 0 326 0 -92
verfuegung	-81 0 0 0 -25
verga-	0 -2 0 -17 -28
vergangenen	0 -2 0 -8 -28
verge _ sie	0 0 0 0 -1
verge gott	0 0 -88 0 -78
verge-	-76 -194 335 -43 -28
vergeben	-53 -100 492 -17 -13
vergelt's	0 0 -88 0 -78
vergessen	0 -94 0 -27 75
vergi-	-105 0 563 0 0
verha-	0 0 0 0 -86
verhi-	-16 -11 0 0 0
verhindern	-16 -11 0 0 0
verka-	-17 285 -123 -50 -182
verkaufen	0 0 -118 -44 -182
verkauft	-7 -54 0 0 0
verla ?	0 -45 0 -73 0
verla das	-51 -71 26 272 0
verla dass	-13 0 0 0 0
verla die	0 -4 0 34 -13
verla ein	0 0 -160 0 0
verla eine	0 -116 -75 0 -106
verla sie	0 0 0 -330 -21
verla-	237 451 -384 -70 -316
verlaengert	0 0 0 -379 0
verlaengerung	0 0 -59 -353 0
verlangen	-5 46 0 -49 -21
verlangt	-174 227 59 611 -227
verlassen	0 0 0 0 -35
verlaub	0 0 0 -8 0
verle-	0 -193 0 -24 -38
verlegt	0 -193 0 0 0
verletzung	0 0 0 -24 0
verli-	-197 -3 230 34 -16
verliert	-138 -3 230 0 0
verlo-	411 177 -89 9 0
verloren	411 177 -89 9 0
verme-	-17 740 -21 0 643
vermeintliche	-17 448 0 0 229
vermu-	0 6 -127 0 -112
vermutlich	0 75 -127 0 -112
veroe-	-5 631 0 -74 0
veroeffentlicht	0 235 0 -74 0
veror-	415 -65 -862 80 -25
verordnen	620 0 -400 -7 0
verordnung	232 0 -144 0 -18
verordnungen	-373 0 -199 0 -6
verpf _ patie	-29 0 0 0 0
verpf die	-53 0 0 0 0
verpf-	-53 -71 0 0 -2
verpflichtet	-53 -71 0 0 -2
verre-	0 -19 -251 -208 -61
verrechnungsstelle	0 -19 -251 -208 -61
verru-	-79 0 79 -74 -3
verrutscht	-79 0 79 -74 -3
versa der	0 0 266 0 -41
versa-	-320 -72 896 -52 -80
versaeumen	-124 0 0 -21 -2
versand	-160 -72 740 -31 -78
versc ?	0 -156 -288 0 0
versc _ ?	0 -200 -205 0 0
versc _ die	178 0 -115 0 0
versc _ und	0 77 -4 0 0
versc _ wir	0 -48 186 0 -103
versc die	-4 82 -100 0 0
versc gebli	0 0 0 0 -194
versc ist	-15 423 0 0 0
versc oder	0 -110 0 0 0
versc und	-28 -340 400 -1 -66
versc worde	0 598 0 0 0
versc wurde	0 -284 0 0 0
versc-	-540 95 785 -46 -383
verschicken	-92 0 -131 -62 0
verschickt	-27 425 -330 0 -11
verschieben	178 0 -79 109 0
verschluesselt	-283 636 -80 -1 -179
verschluesselten	0 -222 0 0 0
verschluesselung	0 -1052 -42 0 0
verschluesselungstrojaner	0 437 -4 0 -51
verschoben	0 -13 53 -78 0
verschont	0 0 -71 0 -194
verschwinden	-172 -7 1039 0 0
verschwunden	-158 -111 441 -15 -42
verse ?	0 0 -8 0 0
verse-	-194 -204 825 0 -53
versehentlich	-126 -78 -113 0 0
versenden	0 0 510 0 0
versendet	-57 -39 436 0 -10
verseucht	0 -87 0 0 -42
versi 0	0 0 0 -15 0
versi _ die	-90 -60 31 216 0
versi _ ist	0 0 -1 -1 0
versi einle	-139 0 385 -10 0
versi verla	0 -28 -39 498 0
versi von	0 -11 0 0 -24
versi-	-204 -340 -82 516 3
versichertendaten	0 -72 0 0 0
versichertenkarte	15 -56 -100 0 -30
versichertenkarten	-139 0 96 -10 0
versichertenstammdatenabgleich	-2 0 159 0 0
versicherung	0 -38 -75 580 0
version	0 -92 -166 -52 35
verso-	-284 -40 -31 442 0
versp-	-121 0 -44 -99 -59
versprochen	-30 0 -44 -99 -59
verst _ sie	-44 0 239 -29 0
verst dass	-44 0 239 0 0
verst fuer	129 0 -20 -29 0
verst ich	0 0 -46 0 0
verst-	-152 -247 357 285 -387
verstaendigen	-73 0 0 0 0
verstaendigt	0 0 -70 -101 -176
verstaendnis	129 0 -20 -29 0
verstehe	-133 -35 143 -68 -61
verstehen	0 -63 327 0 0
versu-	230 3 -47 -76 -257
versuch	0 0 180 0 -96
versuchen	276 0 -134 -76 -70
versucht	-46 3 -78 0 -91
verte-	0 207 0 -106 342
verteilt	0 207 0 -106 342
vertr ?	0 0 -103 0 0
vertr _ auftr	0 -71 0 0 0
vertr _ uns	0 -146 0 0 -153
vertr auch	0 0 0 0 -87
vertr der	221 0 -46 -89 0
vertr die	0 -68 0 0 -92
vertr fuer	0 0 0 0 -90
vertr hat	0 -78 0 0 -130
vertr sind	0 0 -49 0 0
vertr zur	0 -71 0 0 0
vertr-	889 -435 -595 -388 -241
vertraege	-4 0 -58 0 0
vertrag	-67 -87 0 0 0
vertrauen	-247 -17 207 -12 0
vertrauenswuerdig	0 0 -173 0 0
vertretbar	0 -5 0 0 0
vertretung	327 0 -135 -295 575
vertriebspartner	0 -78 -135 0 -468
verun-	-39 0 0 0 0
verunsichert	-39 0 0 0 0
verwa-	-66 53 -82 226 -53
verwaltung	-66 123 -57 0 -53
verwe ?	0 -11 0 0 0
verwe auf	148 0 -134 0 -14
verwe-	335 -424 191 -34 -23
verweigert	287 -209 -152 0 0
verwenden	0 -11 0 0 0
verwendet	-139 -148 0 0 0
verze-	-11 39 154 0 0
verzo-	-160 -95 -84 -27 0
video-	-910 -98 1219 -9 -2
videosprechstunde	-716 -98 1188 0 -2
viel	-287 -243 529 -29 -381
viel kraft	0 0 0 0 -279
viel zu	-44 0 239 0 -94
viele	-72 -41 -172 -95 -117
viele _ die	0 -64 -14 -5 0
viele _ fuer	0 0 0 -97 -375
viele _ im	0 22 0 0 -413
viele _ kunde	0 0 0 -25 -64
viele _ und	0 0 0 0 -28
viele arbei	0 -24 0 0 0
viele arztp	0 0 0 -31 0
viele dank	-6 -5 -56 -97 -419
viele ihrer	0 0 0 -25 -64
viele kunde	0 0 0 0 -34
viele-	-36 -69 -74 -128 -569
vielen	-36 -5 -64 -128 -569
viell _ sie	0 -86 0 0 -26
viell-	-63 -147 0 0 -92
vielleicht	-63 -147 0 0 -92
vier	-513 330 499 278 -78
vier _ und	-220 96 -7 0 0
vier arbei	-251 -123 -14 0 0
vier tagen	-154 -4 283 219 -64
vier woche	-46 0 -114 0 0
viert aller	-13 0 0 0 0
viert-	23 106 -235 -141 -42
viertel	-13 0 0 0 0
vierten	-29 -22 -203 -50 0
vierz-	-113 161 -242 214 -2
vierzehn	92 0 -134 249 0
vierzig	-205 161 -108 -35 -2
viren	0 -2 0 0 0
viren ?	0 -2 0 0 0
viren hat	-110 198 -20 0 -131
viren-	-311 810 -519 -26 -283
virenscanner	-178 -855 -432 -26 -335
virenschutz	0 708 -67 0 -34
virtu-	-240 0 -28 0 0
virus	-62 -694 0 0 289
voll	150 237 -186 -21 -31
volle-	943 -11 0 -168 -274
volles	495 0 0 -168 -234
vollm-	-5 -87 0 0 -110
volls praxi	0 -5 0 0 0
volls-	257 -5 -543 132 293
vollstaendig	257 0 -518 -33 526
vollstaendiger	0 -5 0 0 0
vom	-877 745 944 -185 367
vom 0	-294 -113 -2 -259 -102
vom _ 0	-84 -153 -166 -100 -71
vom _ ?	-53 0 0 0 0
vom _ auf	0 149 0 0 -32
vom _ aus	-80 295 -61 0 0
vom _ betro	-104 -6 -38 0 -113
vom _ bis	-107 54 -19 -117 -13
vom _ der	-3 111 0 0 0
vom _ genom	204 166 -25 0 -20
vom _ in	0 47 -218 0 0
vom _ ist	0 -123 -94 -136 -13
vom _ komme	-393 -39 353 0 0
vom _ nehme	0 -20 0 0 -6
vom _ nicht	-41 0 -103 0 0
vom _ novem	-90 0 0 -9 -18
vom _ oktob	0 -14 -50 -32 0
vom angri	-12 -139 -13 0 0
vom chef	-181 272 -82 0 -44
vom homeo	0 -10 0 0 0
vom konne	0 -139 -386 0 0
vom labor	-66 0 457 -20 -6
vom monta	0 -18 -297 -249 469
vom netz	204 396 -46 0 -38
vom oktob	-97 -98 -16 0 0
vom praxi	-80 555 295 0 -26
vom serve	-24 39 -154 0 -24
vom strom	0 -27 -146 0 0
vom suppo	0 -102 0 0 0
von	-397 1378 673 -137 636
von 0	-458 -42 588 317 182
von _ 0	-48 -274 -207 -49 202
von _ ?	0 -222 0 0 -5
von _ ab	0 -128 300 0 -5
von _ an	-460 163 628 239 -139
von _ ander	-47 -186 0 0 0
von _ angri	0 -70 -60 -15 0
von _ arbei	-536 -82 416 0 -38
von _ attac	0 -20 0 -8 -34
von _ auf	146 -283 50 0 0
von _ aus	-166 -231 -130 -39 -23
von _ bei	0 -60 0 0 0
von _ bekom	0 -103 -54 0 0
von _ besch	0 0 14 0 0
von _ bis	-34 0 128 246 -64
von _ cyber	0 0 0 0 -13
von _ damit	0 0 0 -19 -27
von _ daten	0 0 370 -57 0
von _ der	0 221 -26 -8 -97
von _ die	-9 -86 281 -35 -62
von _ ein	-52 -137 229 0 0
von _ eine	0 0 0 0 -42
von _ empfo	0 -52 0 -83 219
von _ firma	0 -205 0 0 0
von _ gesch	-23 0 -106 0 0
von _ hacke	-10 -28 0 -7 -6
von _ hat	-2 -17 -106 0 -284
von _ hause	-37 0 -16 0 0
von _ hoere	-77 -12 0 0 0
von _ hotli	0 -11 0 0 633
von _ im	0 -153 -54 0 208
von _ in	-46 -22 -313 0 0
von _ iphon	0 -133 -3 0 -74
von _ ist	427 114 -98 0 262
von _ keine	0 117 -86 0 -46
von _ komme	-26 185 0 0 0
von _ konto	0 -139 0 -32 -27
von _ kv	0 -86 0 -137 0
von _ mit	0 -34 -31 0 0
von _ nacht	0 -68 -220 0 132
von _ nicht	-147 0 107 0 -39
von _ patie	221 655 -285 74 0
von _ per	0 33 0 0 -11
von _ praxi	0 523 -195 0 -50
von _ sache	0 0 0 0 -112
von _ seite	-13 -23 -36 -21 -43
von _ sind	0 0 127 -1 -28
von _ stamm	0 145 0 0 -12
von _ stund	0 206 0 331 0
von _ ueber	-9 229 0 0 0
von _ und	126 25 -124 -6 -5
von _ vorfa	-32 -54 0 -17 -13
von _ war	0 -89 0 0 -143
von _ woche	148 -19 -139 -106 -43
von _ zu	-62 -5 0 0 90
von allei	-9 451 -36 0 -125
von ausse	-1 298 -174 0 -141
von dem	-65 -221 -246 -38 -17
von den	44 -110 -67 -23 -103
von der	77 -371 -49 -315 457
von draus	0 0 -12 0 0
von einem	-34 68 0 444 -48
von einer	0 51 -4 0 69
von euch	-7 -183 0 0 394
von exter	0 108 0 0 -29
von frau	-257 11 374 0 -29
von fremd	0 97 0 0 0
von geste	-377 -413 749 -65 16
von hand	-273 -136 684 -33 -5
von herrn	-114 -241 623 0 -58
von heute	-70 0 -294 -238 698
von ihnen	-353 222 -208 82 -516
von ihrem	0 -48 -10 0 -91
von ihren	0 0 0 0 -150
von ihrer	0 117 0 0 280
von jeman	0 315 -26 -8 0
von kolle	0 214 0 0 0
von letzt	148 -31 -139 -106 265
von meine	0 -188 -264 0 -118
von micro	182 -9 0 0 -140
von nicht	-47 0 0 0 0
von progr	-284 589 -215 0 -25
von selbs	-18 604 -27 0 148
von sich	672 0 59 0 -243
von uns	429 172 -79 78 -137
von unser	191 1109 -297 30 -90
von wem	0 -82 0 -66 -14
von wir	73 417 -82 -181 129
von zu	-37 0 -16 0 0
vor	238 281 -814 -1213 331
vor 0	-37 -25 -34 -108 0
vor ?	0 0 0 -12 0
vor _ angri	0 -1 -20 -99 0
vor _ jahre	-138 -179 0 -48 -145
vor _ tuer	32 -87 -192 -153 0
vor _ updat	-49 0 0 0 -60
vor _ vorfa	0 -8 0 -27 -24
vor allem	0 270 -9 0 0
vor dem	-196 -13 -151 240 197
vor den	-118 0 0 -28 0
vor der	74 -100 -266 -498 -37
vor ort	175 -23 -29 -109 -2
vor wir	162 -7 0 -265 0
vor zwei	-34 -168 0 -13 -33
vorau-	0 0 -5 0 -475
voraus	0 0 -5 0 -475
vorbe ?	0 0 0 0 -9
vorbe-	305 -30 27 107 -191
vorbei	176 -30 195 107 -22
vorbereitet	0 0 0 0 -169
vorer-	109 0 0 0 -46
vorerst	0 0 0 0 -35
vorfa _ ?	0 0 0 -27 0
vorfa _ der	-32 -27 0 -16 0
vorfa _ die	0 0 0 -73 0
vorfa _ ihnen	-53 -35 0 -21 48
vorfa _ ihrem	0 0 0 0 -4
vorfa _ und	0 -5 0 -17 0
vorfa bei	-53 -101 0 -36 48
vorfa in	-73 -27 0 0 -4
vorfa-	-126 -141 -101 -168 -18
vorfall	-126 -76 -101 -95 -18
vorfalls	0 0 0 -73 0
vorfe-	-16 -11 0 0 0
vorfeld	-16 -11 0 0 0
vorga-	-7 -130 -204 63 600
vorgang	0 0 -34 63 637
vorge-	-14 95 217 -104 -226
vorgehen	0 -8 -21 0 0
vorgesehen	0 0 -11 0 0
vorgestern	-102 0 198 -89 -192
vorha-	-44 76 -102 0 -64
vorhanden	-44 76 -102 0 -64
vorhe-	-111 -45 -105 905 -87
vorher	-111 -45 -105 905 -87
vorhi-	173 -202 -29 -8 149
vorhin	173 -202 -29 -8 149
vorig-	0 134 0 -45 -50
vorke-	0 -37 0 -140 -15
vorkehrungen	0 -37 0 -140 -15
vorko-	0 -15 0 -18 0
vorla-	0 -11 40 -12 0
vorlage	0 0 40 0 0
vorli-	-9 0 -11 162 0
vormi-	305 385 384 -46 -47
vormittag	266 385 410 -46 -47
vormittags	0 0 -26 0 0
vorne	152 -345 271 239 -62
vorsi-	0 -499 0 0 -21
vorsichtig	0 -264 0 0 -21
vorsichtshalber	0 -235 0 0 0
vorso-	170 -195 -36 35 -82
vorsorge	174 0 0 0 -41
vorsorglich	-4 -195 -36 35 -41
vorst-	120 0 -88 -5 -3
vorstellen	224 0 -88 0 0
vorzu-	0 -47 0 0 -23
vpn	-15 0 298 0 0
vpn-z-	0 -11 112 -54 0
vpn-zugangsdienst	0 -11 112 -54 0
vsdm	-194 0 -212 0 -55
waehl-	347 -2 -132 0 0
waehr der	27 0 0 0 -39
waehr-	100 194 156 -16 -42
waehrend	100 194 156 -16 -42
waere	-170 -169 -8 -243 -112
waere _ wenn	-71 0 -8 -123 -68
waere schoe	0 0 0 -76 -9
waere wohle	0 0 -8 -103 0
waere-	-42 0 -34 39 -64
waeren	-42 0 -34 39 -64
wahrs-	0 0 -82 0 -7
wahrscheinlich	0 0 -82 0 -7
waiti room	791 0 -303 -49 0
waiti-	791 0 -303 -49 0
waiting	791 0 -303 -49 0
wande-	0 193 0 0 0
wann	336 -12 -428 -645 -783
wann ?	134 0 0 0 0
wann _ ?	0 0 0 -17 0
wann _ bei	0 0 -117 -99 -224
wann _ das	0 0 -28 -152 0
wann _ die	-2 0 0 -152 -70
wann _ es	-52 0 0 0 -46
wann _ ich	0 0 0 -30 0
wann _ ihr	0 0 0 0 -117
wann _ ihre	0 0 0 0 -29
wann _ sie	0 0 -70 0 -194
wann _ unser	253 -4 -11 0 -61
wann _ wiede	39 0 -65 0 -21
wann _ wir	0 0 -37 -140 0
wann der	0 0 0 -71 -7
wann die	-14 0 -219 -103 0
wann geht	-55 0 0 0 -70
wann genau	0 0 0 122 0
wann gibt	0 0 0 0 -46
wann ist	0 0 -197 -152 -29
wann kommt	-155 0 171 0 0
wann laeuf	253 -4 -11 0 -284
wann muess	0 0 -37 -170 0
wann sind	0 0 -15 0 -194
wann und	0 -8 0 0 0
want	0 -178 0 195 0
wants	0 -169 0 443 -61
war	-199 132 276 -228 433
war _ da	0 0 0 0 -227
war _ das	0 -80 0 0 96
war _ denn	-31 0 0 0 0
war _ der	0 -109 0 0 -252
war _ ein	0 132 0 0 0
war bei	-10 -107 0 0 -119
war da	-14 -112 0 0 -24
war das	-117 160 292 0 -147
war der	0 -559 -73 -16 150
war die	-8 250 0 -79 -18
war ein	0 -33 0 0 366
war es	-13 319 -8 -14 -11
war geste	0 -85 0 141 -74
war heute	-109 39 0 -29 -212
war ihr	0 -1 0 0 -26
war ihre	0 0 0 -27 -2
war nur	0 -139 -35 0 164
war und	258 0 -56 0 0
war von	0 0 -4 0 0
waren	69 598 -345 -138 -268
waren ?	-95 0 0 0 0
waren das	0 243 0 0 -65
waren die	-52 137 -63 0 0
waren sie	0 0 0 0 -9
warte	-36 -203 -26 -76 -62
warte _ auf	-200 -76 234 -33 -2
warte _ der	-101 -3 244 0 -14
warte _ die	-76 -38 -249 -24 0
warte _ sich	-48 -45 218 0 0
warte _ voll	169 0 -87 0 0
warte _ wir	77 -3 417 -25 -48
warte auf	-131 -21 252 -106 0
warte ist	-259 -61 155 -18 -20
warte seit	-165 -186 -146 -76 -62
warte und	-78 -3 550 0 -48
warte voll	525 0 -232 0 -13
warte-	-159 -384 304 -40 -297
warteliste	-307 -64 329 0 -48
warten	-344 -38 187 -42 -35
warteschleife	0 0 -133 -59 -8
wartet	415 -59 -93 159 0
wartezimmer	57 -82 86 -50 -88
wartu fuer	0 0 0 -17 -1
wartu-	-271 -317 -111 -147 -120
wartung	0 -40 0 -59 -14
wartungsvertrag	0 -92 0 -51 -16
warum	-340 628 -74 0 0
warum bekom	-102 -6 0 0 0
was	-295 159 -214 241 -222
was ?	0 0 -8 469 -19
was _ ?	-5 18 0 -56 0
was _ bei	0 -19 -132 0 0
was _ da	0 -48 0 0 0
was _ damit	0 0 0 -7 0
was _ das	0 311 0 0 0
was _ denn	-79 0 0 0 0
was _ der	-43 272 0 -41 0
was _ die	-3 -141 0 -68 -8
was _ eine	0 0 0 0 -99
was _ hat	120 -81 -4 0 0
was _ ich	-85 -2 0 226 -89
was _ ihnen	0 0 0 -20 -5
was _ in	0 61 143 0 0
was _ ist	-5 0 0 0 0
was _ mit	0 -58 0 -67 0
was _ oder	0 0 0 0 -4
was _ sie	-194 -5 197 -76 -15
was _ uns	0 0 0 0 -33
was _ unser	0 -134 0 93 0
was _ von	-94 0 38 0 -15
was _ wenn	-153 0 0 0 0
was _ wir	-133 243 -13 536 -32
was bedeu	-3 0 0 0 0
was bei	0 0 0 -20 0
was brauc	-37 0 0 -55 -46
was die	345 -42 -26 -13 0
was dran	0 -27 0 0 0
was empfe	0 0 197 -41 0
was genau	-5 0 0 0 0
was haben	0 0 0 -117 0
was hat	0 -162 0 -58 -28
was heiss	0 -22 0 0 0
was ich	-172 -20 49 0 0
was ist	-79 140 0 -58 -31
was kann	0 -18 0 0 -28
was koenn	0 0 -3 0 0
was koste	0 -35 0 -41 0
was mache	-218 -135 0 0 -28
was man	0 -77 -105 0 0
was mit	0 -134 0 0 0
was muess	-87 -27 0 0 0
was muss	0 -2 -6 -69 -57
was nicht	0 0 0 0 -22
was nun	0 74 0 0 -29
was passi	-153 0 0 -67 0
was raten	-194 0 0 0 0
was sagen	-29 0 0 -31 0
was sie	0 0 0 -8 -33
was soll	196 0 0 0 -4
was solle	81 0 -10 0 0
was tun	0 434 0 0 0
was von	-10 -89 0 93 0
was war	0 -19 0 0 0
was wir	323 0 0 -45 -1
way	49 0 -277 0 -2
way to	86 0 -277 0 -2
we	-122 -331 -308 -70 -117
we _ a	-73 286 0 0 0
we _ all	0 0 0 0 193
we _ an	0 -58 -16 162 0
we _ for	0 0 -140 0 0
we _ not	149 119 -113 -7 0
we _ open	-81 0 -90 0 0
we _ the	-178 -14 -22 -51 -11
we _ to	425 -98 -7 -168 -131
we _ up	-18 -228 0 0 -6
we _ your	0 163 0 0 0
we are	-156 -119 -374 -86 0
we canno	224 -38 -175 0 0
we chang	0 0 0 0 177
we do	-176 141 -97 -7 0
we had	425 -98 -7 0 -45
we have	-65 117 215 70 0
we need	0 -14 -25 -33 -44
we still	-91 0 0 0 0
we're	0 0 293 -113 70
we've	202 -54 -104 0 0
webin-	-20 0 0 0 0
webinar	-20 0 0 0 0
webse-	-63 0 -201 0 -2
webseite	-63 0 -201 0 -2
websi-	0 -3 -147 -2 -17
website	0 -3 -147 -2 -17
wechs des	0 0 162 0 0
wechs-	-206 -151 538 -29 -119
wechsel	-93 0 -73 0 -62
wechseln	-20 0 0 -29 0
weder	1210 80 -42 -12 -25
weder _ noch	468 -37 79 -12 -25
week	0 0 185 0 -33
weg	96 268 405 -21 -224
weg ?	-137 0 0 0 0
weg _ ?	974 0 0 0 0
weg _ ich	-29 0 0 0 0
weg _ sie	-42 0 0 -11 0
weg _ weg	87 -63 -257 0 0
weg ist	-70 0 137 0 0
wege	0 0 -16 -24 139
wegen	-5 283 -417 347 -117
wegen _ angri	-195 -10 -33 -80 -26
wegen _ hack	0 -15 -11 0 0
wegen _ hacke	0 0 0 0 -1
wegen _ vorfa	0 0 0 -73 0
wegen dem	-14 -15 -44 -66 -33
wegen der	-178 408 -84 630 -18
wegen des	486 -140 -9 -14 -37
wegen eurem	-87 0 0 0 0
wegen ihres	0 0 0 -73 0
weige-	-118 0 267 0 0
weihn-	-8 247 -55 -137 -18
weihnachten	-8 247 -55 -104 -18
weil	1238 282 576 179 103
weil _ der	34 -16 -348 0 0
weil _ keine	125 -153 -153 0 0
weil _ nicht	-73 -13 -62 0 0
weil _ progr	227 0 -7 -14 0
weil _ rechn	383 -15 -129 -47 -60
weil bei	323 -56 0 0 0
weil das	327 0 86 147 -17
weil der	-16 -93 705 137 -57
weil die	-349 -135 477 -50 -139
weil ich	-78 -132 -159 0 0
weil kein	265 -15 -174 -47 -60
weil sie	-71 0 489 0 433
weil wir	-150 0 275 -39 0
weise	-64 -35 -3 0 -11
weiss	-159 215 -302 76 -82
weiss _ nicht	-15 -157 -192 -17 0
weiss ich	-219 229 -215 0 0
weiss man	0 -4 0 0 0
weiss nicht	159 -25 -67 125 -37
weiss ob	-181 -13 -63 0 0
weiss-	-24 -47 -291 0 0
weit	291 0 220 0 -93
weite ?	0 0 0 0 -11
weite _ in	0 -4 -40 0 0
weite arbei	163 0 0 -26 -78
weite auf	0 0 0 0 -51
weite oder	-14 0 -125 0 0
weite und	-206 0 286 -6 -33
weite zu	-119 0 0 0 630
weite-	-194 153 111 -121 311
weiter	281 -26 -17 -49 460
weiterarbeiten	-206 0 286 -6 0
weitere	0 -7 -40 0 0
weiteren	0 79 -21 0 -9
weiteres	88 -117 0 -21 -26
weitergeben	0 0 0 0 376
weitergeleitet	-139 0 0 0 -462
weiterhin	-65 -15 -28 -74 -31
welch _ ?	-27 0 -6 0 0
welch _ brauc	0 0 0 0 -21
welch _ das	0 -93 -63 0 -5
welch _ der	46 -73 0 0 0
welch _ die	0 -38 -30 0 0
welch _ gilt	0 0 0 -58 0
welch _ haben	0 0 0 0 -35
welch _ hat	78 -7 -67 -23 -71
welch _ hinte	-65 0 0 0 0
welch _ ich	385 0 -68 -11 0
welch _ ihrer	0 0 -12 0 0
welch _ in	-64 -131 0 0 0
welch _ muss	-55 0 0 -133 0
welch _ sie	0 0 0 -2 -43
welch _ steht	-7 0 0 0 0
welch _ und	-10 -41 0 -83 0
welch _ war	0 0 0 -27 0
welch _ wir	-42 -10 -171 0 0
welch angab	0 0 0 0 -21
welch bande	-65 0 0 0 0
welch daten	-26 0 -63 0 -5
welch grupp	-60 0 0 0 0
welch ihrer	-13 0 0 0 0
welch progr	-10 -28 0 0 0
welch reihe	-27 -4 -6 0 0
welch schut	0 -10 -20 0 0
welch syste	0 -99 0 0 0
welch taete	0 -35 0 0 0
welch techn	0 -13 0 0 0
welch vorke	0 -37 0 -133 0
welch weg	-95 -8 0 -11 0
welch wege	0 0 -16 -24 0
welch weise	-64 -35 0 0 -11
welch zeitp	0 0 0 0 -6
welch-	-160 -508 453 -457 -180
welche	-444 -282 -239 -280 -69
welchem	347 -8 208 -62 -41
welchen	464 0 -306 -23 0
welcher	-498 -218 790 -93 -71
welches	-29 0 0 0 0
welt	-87 -69 -39 -21 0
wem	-13 -82 -9 -104 -21
wem _ wir	-13 0 0 -39 -7
wen	-130 0 -60 -26 -29
wen _ ich	-130 0 -60 0 0
wen wende	0 0 -60 0 0
wende	0 0 -60 0 0
wende _ mich	0 0 -60 0 0
wende _ sich	0 0 0 -69 0
wende ich	0 0 -60 0 0
wende sie	0 0 0 -69 0
wende-	0 -23 0 -69 0
wenden	0 -23 0 -69 0
wenig	0 -20 135 0 -36
wenig-	-264 -43 -97 0 -64
weniger	0 0 0 0 -64
wenigstens	-264 -43 0 0 0
wenn	105 26 220 -130 -479
wenn _ auf	112 0 -239 0 0
wenn _ das	-41 0 0 0 0
wenn _ den	-41 194 0 0 0
wenn _ die	-7 -54 -38 0 -7
wenn _ ein	145 0 -18 0 0
wenn _ einen	67 0 318 0 0
wenn _ in	190 -61 0 0 0
wenn _ jeman	-9 -17 -20 0 -68
wenn _ jetzt	0 -11 0 0 0
wenn _ konne	-19 0 -38 0 0
wenn _ passw	0 -3 0 0 0
wenn _ patie	-173 0 0 0 0
wenn _ sich	0 -45 -20 -109 0
wenn _ uns	-86 0 0 0 0
wenn _ von	0 -58 0 0 0
wenn _ was	0 0 0 -10 0
wenn _ wiede	0 0 0 0 -162
wenn _ wir	-10 0 0 -20 0
wenn _ wuess	0 0 -8 -103 0
wenn das	0 -13 0 0 0
wenn der	147 273 -123 0 -78
wenn die	-73 -28 0 49 -11
wenn einer	145 0 -18 0 0
wenn er	0 0 -20 0 0
wenn es	0 -5 0 0 -124
wenn ich	473 -61 18 -103 -11
wenn ihr	0 0 336 0 -18
wenn ja	0 0 0 -10 0
wenn jeman	0 -58 0 0 0
wenn man	387 140 270 -20 0
wenn sich	-9 -72 -20 0 -68
wenn sie	0 -59 -123 -176 -69
wenn wir	1 -50 -151 34 0
wer	296 -72 890 -392 -184
wer _ ?	0 0 -9 0 0
wer _ das	-31 0 -71 0 0
wer _ den	0 -89 0 -85 0
wer _ denn	-114 0 -37 0 0
wer _ der	-177 0 315 59 -68
wer _ die	0 0 -8 0 0
wer _ diese	-20 0 0 0 0
wer _ hinte	0 0 0 0 -7
wer _ kommt	44 0 -10 0 0
wer _ taete	0 0 -20 0 0
wer _ uns	259 0 0 0 0
wer das	0 -4 0 0 0
wer die	0 35 -20 0 0
wer hat	0 -19 0 -85 -24
wer heute	68 0 200 -23 -20
wer ist	-114 0 -37 0 0
wer kommt	-431 0 1125 -130 0
wer macht	-20 0 -8 0 -65
wer sind	-20 0 0 0 0
wer steck	0 0 0 0 -7
wer war	-31 0 0 0 0
werbe-	-38 305 -35 -25 143
werde	0 20 -42 -130 0
werde ?	-38 -5 -328 -129 -27
werde _ ?	0 0 -85 0 0
werde _ der	0 0 400 0 -3
werde _ mehr	-70 -85 787 0 0
werde _ von	0 0 -13 0 -47
werde die	0 0 -289 -138 -28
werde kann	183 0 -169 0 0
werde nicht	-226 -124 154 0 -45
werde seit	0 0 61 0 -6
werde von	0 0 0 -39 0
werde wir	0 0 0 0 -92
werde-	-44 -369 721 -110 129
werden	-44 -369 368 -110 134
were	-127 -80 -20 -70 -22
were _ ?	-127 0 0 0 0
were leake	-127 -67 0 -4 -5
were your	0 0 0 -7 0
werkz-	0 236 0 0 0
werkzeug	0 236 0 0 0
werte	70 -105 -948 0 -59
wg	0 -39 -129 0 -88
what	-178 -115 0 -44 0
what _ of	0 0 0 -7 0
what _ we	-178 0 0 0 0
what _ you	0 -115 0 -7 0
what shoul	-178 0 0 0 0
when	365 0 258 -337 0
where	0 0 -95 0 0
wheth the	0 -39 -29 -4 0
wheth-	0 -153 -29 -4 -43
whether	0 -153 -29 -4 -43
which	276 -229 0 -31 -71
which _ your	0 -54 0 0 0
which of	0 -54 0 0 0
who	326 147 -28 0 0
who _ behin	-13 0 0 0 0
who ist	119 0 -28 0 0
whole	108 0 -284 -21 -8
wicht-	0 0 -11 0 0
wider-	0 0 -48 351 0
wie	-821 119 -175 -348 746
wie 0	153 -6 124 0 -45
wie _ ?	0 0 0 0 -80
wie _ arbei	0 -24 0 0 0
wie _ das	-2 -70 -89 0 -1
wie _ dauer	0 0 -13 0 -28
wie _ dem	0 0 308 0 0
wie _ der	0 0 231 -6 -47
wie _ die	-10 244 0 0 -117
wie _ es	0 0 -16 -8 -11
wie _ ich	-352 -185 -290 -4 -32
wie _ ihnen	0 -55 -8 -83 238
wie _ ihr	0 0 0 -31 0
wie _ ihre	0 0 0 0 -4
wie _ ihrer	0 0 220 -25 -64
wie _ im	0 0 -108 0 0
wie _ ist	-427 0 -79 -18 -28
wie _ kunde	0 0 0 0 -34
wie _ man	-46 0 -294 0 -16
wie _ meine	-13 148 0 0 0
wie _ sich	-110 -237 0 0 0
wie _ sie	-95 -108 -10 0 -87
wie _ und	-117 351 -342 0 -134
wie _ waren	0 -39 0 0 0
wie _ wir	-47 -29 -131 0 0
wie aende	0 -65 0 0 0
wie bei	0 0 -20 0 0
wie bekom	-62 -8 -10 -4 0
wie der	167 -12 -4 0 0
wie die	0 0 -57 -35 -72
wie druck	-31 0 -107 0 0
wie empfo	0 0 -89 0 475
wie es	-338 -48 56 0 -149
wie geht	0 0 0 0 -11
wie gewoh	-23 0 -153 0 341
wie gross	0 0 0 -8 0
wie gut	0 -7 0 -35 -43
wie ich	109 0 -82 0 0
wie ist	-10 0 0 -6 -3
wie kommt	-46 0 -197 0 0
wie krieg	-41 -13 0 0 -1
wie lange	-47 -39 -13 0 -28
wie man	-38 293 0 -8 -7
wie melde	0 0 -80 0 -32
wie oft	0 0 -99 0 0
wie schue	0 -78 0 0 0
wie siche	0 0 -75 0 0
wie sie	170 0 0 -28 -7
wie soll	146 0 -7 0 0
wie stell	-49 -52 0 0 0
wie viele	0 -24 -32 -90 -98
wie von	-106 164 0 -99 324
wie war	0 0 0 0 -2
wie wir	0 -166 -48 0 -42
wie wird	0 0 -85 0 0
wiede ?	-64 0 186 0 -250
wiede _ ?	0 -8 -80 0 -418
wiede _ der	137 -20 202 -93 230
wiede _ ist	0 0 0 0 159
wiede _ norma	0 0 -2 0 -40
wiede _ oder	-38 0 0 0 -87
wiede _ und	-23 -36 0 0 47
wiede alles	0 -96 -16 0 140
wiede auf	122 0 -171 0 -172
wiede bei	131 0 0 0 -42
wiede beset	0 0 0 0 -234
wiede da	-126 0 -248 -112 410
wiede danke	-67 0 -67 -13 336
wiede die	0 0 431 0 -132
wiede ein	-59 -7 247 0 -129
wiede gehen	179 0 -259 0 -41
wiede in	-89 0 463 0 -50
wiede laeuf	265 0 0 -21 -103
wiede mit	-2 0 348 0 -55
wiede nach	356 -27 0 0 -89
wiede norma	0 0 -13 0 -28
wiede oeffn	-51 -8 0 0 -119
wiede-	432 -166 261 -323 386
wieder	306 -166 423 -317 603
wiederherstellung	-2 0 0 -7 0
wieso	0 -15 0 0 0
wievi-	0 -339 0 0 -13
wieviele	0 -259 0 0 -13
wildf-	-108 215 -14 0 0
will	500 -175 4 997 -210
will _ das	0 -199 0 155 0
will _ ob	-56 -5 -56 0 0
will die	0 -12 -35 487 -57
will nicht	447 -50 65 0 0
will not	280 -74 -74 64 -19
will sich	0 -34 0 -46 -56
will wisse	-56 -42 -137 -66 0
win	20 128 -139 0 -32
win 0	0 128 -98 0 -32
windo 0	-169 0 -148 -46 -73
windo _ 0	0 -57 0 -28 0
windo am	496 0 -185 0 0
windo serve	0 -57 0 -28 0
windo start	11 -100 0 0 0
windo-	-7 -271 -158 418 160
window	289 -191 -79 493 0
windows	-589 18 -203 -76 -198
windows-update	-191 -43 568 0 -19
wir	1196 -860 73 -313 115
wir _ 0	132 174 -143 26 82
wir _ ?	81 -29 -13 -145 -32
wir _ ab	46 0 -253 0 0
wir _ aber	-86 -68 -737 0 0
wir _ aerzt	170 0 -88 0 0
wir _ alle	193 -76 -762 0 -301
wir _ alles	192 0 9 0 -7
wir _ als	0 -78 0 0 -39
wir _ am	-65 0 -153 -387 -6
wir _ an	-87 194 48 -29 474
wir _ angab	0 0 0 -11 0
wir _ anzei	-81 -160 0 0 0
wir _ arbei	-112 0 -171 0 -13
wir _ auch	-284 0 -157 -60 0
wir _ auf	-420 -201 -106 0 -51
wir _ aufge	-41 0 0 0 -119
wir _ aus	-36 -12 0 -15 0
wir _ ausge	0 0 -8 0 0
wir _ bei	-357 0 399 0 0
wir _ bis	-29 -25 -31 506 0
wir _ bitte	0 0 -1 0 -140
wir _ bloss	0 -54 -8 218 -90
wir _ da	-125 206 -50 -156 0
wir _ damit	-102 0 0 0 0
wir _ das	-164 110 -137 158 -40
wir _ dass	206 228 -450 0 0
wir _ daten	0 0 0 -120 0
wir _ dem	53 -31 89 -22 0
wir _ den	74 430 -83 -312 -40
wir _ der	-318 -27 900 118 -187
wir _ derze	-159 0 -153 0 0
wir _ des	0 -10 0 0 0
wir _ die	289 -123 456 57 537
wir _ drauf	0 -103 0 0 0
wir _ dring	-53 0 0 168 0
wir _ ein	134 -112 -46 -67 -11
wir _ eine	-435 -601 416 6 -337
wir _ einem	69 0 -76 -14 -31
wir _ einen	-216 -245 7 -101 -166
wir _ einzi	18 0 0 0 0
wir _ erst	0 0 -37 -43 -47
wir _ es	36 595 -109 -8 -131
wir _ etwas	0 0 0 0 -59
wir _ fernw	0 283 0 -117 -32
wir _ fuer	0 -66 -21 -159 -272
wir _ gern	0 0 -63 0 -26
wir _ geste	369 -113 -314 0 494
wir _ haben	-111 -7 -40 0 -78
wir _ hand	-51 0 98 0 0
wir _ heute	384 -18 -21 -48 47
wir _ ich	-77 0 0 -114 0
wir _ ihnen	-13 -72 0 0 246
wir _ ihr	-48 0 -54 0 0
wir _ ihre	148 0 -15 -236 141
wir _ ihrem	0 0 0 0 -238
wir _ im	-48 138 -100 0 -84
wir _ in	329 -4 -249 121 -15
wir _ irgen	55 -111 0 -30 -1
wir _ jeden	-6 -238 628 0 -52
wir _ jetzt	-38 0 -64 0 -18
wir _ karte	-188 0 63 -33 271
wir _ keine	204 -49 -99 -192 -190
wir _ kennw	0 -23 -53 -71 -43
wir _ koenn	352 0 -49 -45 -26
wir _ konne	-7 0 80 0 0
wir _ krank	102 0 -85 0 0
wir _ kv	0 0 0 49 0
wir _ kv-co	0 0 -129 -16 -4
wir _ leute	304 0 -188 -83 237
wir _ mal	-1 -99 -28 -3 -8
wir _ mehr	-444 -52 474 -130 -7
wir _ mit	-273 -286 165 281 240
wir _ naech	-156 0 0 0 0
wir _ neue	-10 -88 0 0 0
wir _ nicht	1044 22 -604 323 -323
wir _ niema	143 -206 -83 0 0
wir _ noch	-176 -16 115 699 0
wir _ nur	79 0 -71 0 393
wir _ ob	0 0 0 -46 -43
wir _ oder	0 0 0 -112 -46
wir _ passw	0 0 0 0 179
wir _ patie	-131 0 -147 175 -20
wir _ per	0 242 -22 0 0
wir _ praxi	-115 0 -88 -97 -24
wir _ progr	-409 0 0 0 0
wir _ rechn	-55 -150 0 0 0
wir _ sagen	-13 0 0 -39 172
wir _ schre	-92 -24 0 0 -34
wir _ seit	535 -88 28 -14 -175
wir _ selbs	0 -68 0 0 -77
wir _ serve	-2 -26 0 -7 -6
wir _ sich	0 0 111 -30 -3
wir _ siche	0 0 0 0 -60
wir _ sie	-438 -3 446 -64 -68
wir _ so	187 128 -107 0 0
wir _ sorge	0 -13 0 0 0
wir _ staen	0 0 -13 0 0
wir _ suppo	0 -42 0 0 0
wir _ termi	0 0 -220 0 0
wir _ ueber	-41 -73 -295 0 0
wir _ um	179 -56 -76 -64 -112
wir _ und	-182 126 143 -96 544
wir _ uns	200 242 222 -11 -44
wir _ unser	185 -318 -83 90 193
wir _ unter	0 0 0 104 0
wir _ updat	-5 0 0 0 -125
wir _ versc	0 69 -101 -117 0
wir _ versi	0 0 326 -10 0
wir _ vertr	-62 -11 0 0 -3
wir _ vom	-107 -6 229 0 -241
wir _ von	-58 230 -87 38 -31
wir _ vor	-157 0 0 237 -49
wir _ vorfa	0 -65 0 -97 0
wir _ was	-3 -22 0 0 0
wir _ weite	-36 0 0 0 -38
wir _ wie	-54 -42 -203 0 -86
wir _ wiede	-251 -16 503 -37 699
wir _ windo	-222 0 0 0 431
wir _ wisse	0 0 -47 -111 -7
wir _ woche	-108 0 0 -67 0
wir _ wohle	0 0 -8 -103 0
wir _ zu	194 -71 -27 0 -148
wir _ zum	0 -31 -119 -53 -28
wir _ zwei	-219 136 0 0 -10
wir als	-38 0 0 -88 -24
wir am	-41 0 -20 -127 -50
wir an	424 0 -20 -14 -28
wir arbei	-389 -7 75 0 -16
wir auch	0 128 0 0 0
wir auf	-20 0 472 0 0
wir aus	6 -136 -158 -26 -2
wir behan	278 0 0 -15 0
wir bei	220 -64 -154 100 0
wir bekom	-187 0 683 0 -12
wir benoe	-8 -53 -34 -229 0
wir betre	-240 181 368 0 -32
wir bis	-10 0 0 -130 -23
wir bitte	87 -51 -52 168 -13
wir braeu	-10 -88 0 0 0
wir brauc	84 -196 -53 287 197
wir da	-152 -126 -186 190 -32
wir damit	0 0 0 0 -13
wir dann	0 0 0 -36 0
wir das	10 -109 -104 -35 -125
wir davon	-36 -12 -8 0 0
wir dem	0 0 0 206 -58
wir den	33 -110 -23 -224 -6
wir der	-7 -54 -123 0 -24
wir die	129 -227 63 -155 596
wir diese	-41 0 0 0 0
wir druck	-196 0 -62 30 -43
wir druec	0 0 0 0 -108
wir durch	-2 0 0 0 -9
wir ein	-171 80 -154 0 -51
wir eine	77 83 -19 130 -288
wir einen	-35 -18 449 -84 -47
wir erhal	0 -7 -158 -82 544
wir errei	0 -2 208 0 -41
wir es	-10 -7 0 0 0
wir finde	0 0 -327 0 0
wir frage	0 0 425 0 -25
wir fuehl	-24 -22 0 0 291
wir fuehr	-13 0 222 0 0
wir fuer	0 0 -34 63 0
wir gern	0 0 -9 -47 -67
wir geste	-114 -43 0 0 -347
wir haben	-62 -582 -137 137 42
wir haett	0 0 0 -45 312
wir ham	-233 127 -69 0 -268
wir hatte	-50 -199 0 -296 -2
wir heute	216 -50 -69 -40 -14
wir hier	-151 -101 0 0 0
wir ihn	-262 -170 141 0 -26
wir ihnen	-105 130 0 -25 452
wir ihr	0 -35 0 0 -149
wir ihre	0 0 0 184 0
wir im	160 -61 -2 -123 607
wir in	69 0 -76 -80 0
wir ist	-165 83 -63 0 -24
wir ja	153 0 -188 -30 -54
wir jetzt	-55 -56 0 0 -1
wir kein	446 0 -160 -88 -51
wir keine	-562 273 704 -86 -62
wir koenn	647 -81 58 -42 193
wir komme	1054 200 -442 -18 0
wir lesen	-52 0 -52 0 -8
wir mache	160 0 -174 0 -121
wir mit	99 198 -18 0 -69
wir moech	-1 0 -126 0 -171
wir morge	-281 0 -157 32 -17
wir muess	477 0 -227 -17 0
wir musst	464 0 -208 0 -38
wir nach	343 -50 0 -29 -110
wir nehme	197 -45 -372 0 0
wir nicht	-180 514 -268 156 19
wir nie	0 -9 -108 0 0
wir noch	-424 -229 150 -137 -24
wir nur	-3 -39 567 -55 -15
wir nutze	-152 0 0 0 0
wir ohne	174 -17 0 68 -41
wir patie	0 0 -22 0 0
wir schic	426 -182 -551 0 -73
wir schon	0 0 0 709 -67
wir schre	1082 -10 59 0 -114
wir seine	-53 -10 0 0 0
wir seit	447 -50 -643 0 379
wir selbs	-77 -206 0 -51 -215
wir setze	-150 0 0 0 0
wir sie	-60 -37 -336 -13 -36
wir sind	408 -187 56 239 124
wir sitze	182 -64 -168 0 -24
wir solle	-175 -17 0 -96 -25
wir sorge	0 -90 -56 0 0
wir stehe	419 0 -136 307 0
wir stell	-92 -28 215 0 0
wir tun	36 0 -13 0 -36
wir ueber	157 -31 -27 -6 -102
wir um	-72 -32 0 -145 0
wir uns	-475 302 -107 -27 -153
wir unser	-140 -160 -9 -34 -13
wir unter	0 0 0 0 -11
wir updat	-21 0 0 0 0
wir verpf	-24 0 0 0 0
wir von	299 -33 27 -23 -43
wir vor	74 0 0 -111 -37
wir vorsi	0 -251 0 0 -21
wir vorso	-4 0 0 0 -1
wir waere	0 0 -8 -103 0
wir warte	183 0 -120 0 -2
wir wechs	-20 0 0 0 0
wir werde	0 0 -139 0 -16
wir wiede	22 0 -65 0 -70
wir wisse	-186 -73 97 -60 -110
wir wolle	-255 0 -95 -112 0
wir wollt	-24 0 -97 0 416
wir wuens	0 0 0 0 -250
wir wuerd	0 0 -63 0 0
wir ziehe	0 -94 -140 -112 307
wir zu	-306 283 213 -85 -61
wir zum	0 -25 -33 0 0
wir zwei	0 0 0 0 -128
wird	-285 254 -474 394 -655
wird ?	0 0 -2 0 0
wird _ aber	0 0 267 -22 0
wird _ angen	-52 0 46 0 0
wird _ dem	-1 -97 -69 -3 0
wird _ der	-26 -46 -335 0 -20
wird _ erkan	-64 -73 -306 -11 0
wird _ mehr	376 0 6 -17 0
wird als	-148 -41 -228 -31 0
wird auf	122 -41 -123 0 0
wird aufge	-213 0 -6 0 -31
wird bei	142 0 -229 0 0
wird der	0 -86 -510 -118 -12
wird die	0 -187 0 0 0
wird im	0 -20 -198 -1 0
wird in	0 -20 -28 0 0
wird mit	0 0 -169 0 0
wird nicht	-336 -100 -68 -45 0
wird nur	157 0 118 178 0
wird ohne	-144 -76 -171 -14 -1
wird von	-33 589 -337 0 -20
wirft	0 -26 295 0 -1
wirkl _ ?	-4 0 0 0 0
wirkl-	-24 145 -43 -5 15
wirklich	-24 145 -43 -5 15
wirkt	0 0 -1 0 0
wisse _ der	0 0 -1 0 0
wisse _ die	0 0 -20 -50 0
wisse _ ihre	-5 0 -3 0 -33
wisse _ man	0 -5 -80 0 0
wisse _ nicht	178 -110 148 -130 0
wisse _ sie	0 -37 0 0 0
wisse _ unser	-61 -42 -54 0 0
wisse _ wer	-551 0 730 0 0
wisse _ wir	0 0 0 0 -7
wisse nicht	-186 0 189 0 -20
wisse ob	-66 -42 -104 245 -69
wisse sie	0 0 0 101 0
wisse welch	0 -37 0 0 0
wisse wer	0 0 -20 0 0
wisse wie	0 0 0 -65 0
wisse wir	178 -55 148 -130 0
wisse-	-203 -347 -45 -272 17
wissen	-203 -347 -45 -272 17
with	176 -344 148 430 -169
with a	168 41 352 -1 -22
with the	0 -14 13 490 -77
witho-	183 0 -44 0 0
without	183 0 -44 0 0
wlan	-18 0 0 -38 0
wo	-167 42 -508 -145 -18
wo _ ich	-206 -13 -50 -21 0
wo _ wir	-38 0 0 0 -18
wo aende	0 -13 0 0 0
wo finde	0 0 0 -17 0
wo ist	-34 0 0 -56 0
wo kann	0 0 -50 0 0
wo sehe	-136 0 0 0 0
wo steht	-42 47 0 0 0
wo stell	-71 0 0 -5 0
woche	-75 -95 104 160 -295
woche _ ?	0 0 0 0 -11
woche _ der	46 -79 -147 238 -48
woche _ die	-53 0 -16 -11 11
woche _ ich	-2 -76 -21 0 0
woche _ wir	0 -23 -42 0 -106
woche die	-74 -11 -138 9 -4
woche keine	-110 0 50 173 0
woche nicht	-129 -10 49 -31 0
woche warte	0 -76 -42 0 0
woche-	-513 -377 433 47 67
wochen	-233 -206 163 -6 -63
wochenende	-279 -125 598 53 153
wohin	-9 0 -29 0 0
wohl	6 633 -163 -52 -89
wohle _ ich	0 0 -8 -103 0
wohle wenn	0 0 -8 -103 0
wohle-	0 0 -8 -103 0
wohler	0 0 -8 -103 0
wolle-	-39 -123 -284 -112 -87
wollen	-39 -123 -284 -112 -87
wollt	-10 -29 0 0 -14
wollt _ frage	0 0 -8 0 -90
wollt _ ob	0 0 0 0 -164
wollt _ sagen	-92 0 0 0 273
wollt bloss	0 0 -8 0 -105
wollt frage	-10 -28 0 0 -125
wollt ich	266 -20 -7 -19 370
wollt nur	-154 0 -18 0 690
wollt-	96 -297 -200 -37 586
wollte	113 -297 -93 -37 -1
wollten	-18 0 -107 0 587
womoe-	-31 0 0 -87 0
womoeglich	-31 0 0 -87 0
won't	185 0 78 0 -38
woran	0 -114 -80 0 -106
woran man	0 -11 -80 0 0
worau-	-6 45 0 0 0
worauf	-6 0 0 0 0
word	-872 239 -544 -16 -11
word _ die	0 46 -100 -16 0
word oeffn	-344 -66 161 0 0
worde ?	0 -115 -1 0 0
worde _ ?	0 -56 0 0 0
worde ist	-64 -99 -10 0 0
worde oder	0 -6 0 0 0
worde-	-64 335 -85 0 -21
worden	-64 335 -85 0 -21
work	-599 122 -9 0 0
worki again	-107 0 -152 0 -217
worki-	175 -137 -216 0 -233
working	175 -137 -216 0 -233
works	-303 -51 368 0 114
works again	-260 0 173 0 274
works-	144 -38 -132 0 0
workstation	-259 -16 93 0 0
workstations	403 -23 -225 0 0
wort	-189 0 -63 0 -9
wos	0 234 0 0 0
would	28 0 -76 -7 -41
would _ to	0 0 0 -7 0
would like	0 0 0 -7 0
writi-	184 -16 -112 -49 0
writing	184 -16 -112 -49 0
wrong	0 -90 -208 -38 0
wuens ihnen	0 0 0 -40 106
wuens-	0 0 -39 -40 202
wuensche	0 0 0 0 -130
wuenschen	0 0 0 -40 647
wuenscht	0 0 -39 0 -315
wuerd _ gern	0 0 -17 -47 0
wuerd _ inter	0 0 -20 0 -106
wuerd gern	0 0 -63 0 0
wuerd ich	-28 0 0 0 0
wuerd inter	0 -3 0 0 -19
wuerd mich	0 0 -20 0 0
wuerd wir	0 0 -9 -47 0
wuerd-	27 193 -107 -121 -124
wuerde	27 -3 -35 0 -124
wuerden	0 197 -72 -121 0
wuess _ gern	-13 0 0 -11 0
wuess _ ob	0 -28 0 0 0
wuess dass	0 0 -8 0 0
wuess gern	0 -28 0 -8 0
wuess ich	-13 0 0 -11 0
wuess-	-13 -28 -8 -121 0
wuesste	-13 -28 -8 -121 0
wunde-	0 16 231 0 513
wurde	-84 233 -813 -244 -179
wurde ?	0 -196 0 0 -24
wurde _ 0	0 -105 0 -32 -1
wurde _ die	0 48 0 0 0
wurde _ von	0 154 0 0 0
wurde _ vorfa	0 0 -101 0 0
wurde am	0 -35 0 -63 -20
wurde bei	0 -17 0 0 0
wurde denn	0 -40 0 -35 -14
wurde der	0 288 -101 0 -4
wurde die	288 188 -58 -96 -3
wurde ein	0 145 0 0 0
wurde einge	0 -192 0 0 0
wurde es	0 -38 0 0 0
wurde ihre	0 -19 0 0 -24
wurde im	0 -79 -19 -15 0
wurde ist	0 -11 0 0 0
wurde und	0 80 0 -24 0
wurde von	0 84 0 0 0
wurde-	37 157 -27 -112 -85
wurden	37 157 -27 -112 -85
wusst-	-81 -19 -102 0 0
wusste	-81 -19 -102 0 0
x	-10 -28 39 -7 -38
x 0	73 0 -177 0 -11
yeste-	17 254 215 0 -7
yesterday	17 254 215 0 -7
yet	-172 -65 0 0 0
yilma-	0 0 0 -165 0
yilmaz	0 0 0 -165 0
you	-328 -242 -128 141 1115
you ?	0 -9 0 0 -2
you _ an	0 -21 0 0 -51
you _ it	0 0 0 -7 -67
you _ that	-127 0 -61 0 221
you _ the	0 -40 135 0 297
you _ us	0 0 -11 0 0
you _ your	0 0 0 0 -231
you alrea	0 0 0 0 -2
you have	0 0 118 -55 -2
you know	0 0 -61 0 518
you notic	0 0 0 -7 0
you or	0 0 0 -45 0
you pleas	0 0 0 0 -12
you recom	-23 0 0 0 83
you send	0 0 0 0 -67
you were	0 -14 -20 -35 -18
your	-327 450 283 -127 -303
your _ ?	0 0 -89 -45 -67
your _ and	0 -32 0 0 -70
your _ are	-275 116 0 -33 0
your _ netwo	-48 0 0 0 0
your _ suppo	0 0 0 0 21
your _ team	0 0 0 0 -2
your colle	0 0 0 0 622
your compa	0 0 0 0 -38
your custo	0 0 0 0 -85
your netwo	0 361 -27 0 -43
your phone	353 0 0 0 -16
your serve	-221 -32 0 0 -70
your side	-221 -37 0 0 -2
your softw	-59 0 330 0 -21
your suppo	0 0 0 0 -2
your syste	-54 -54 0 -7 0
your techn	0 -46 0 0 -56
yvonn-	-23 0 347 0 0
yvonne	-23 0 347 0 0
z	0 -74 -26 0 0
z b	0 0 106 0 0
zaehl-	-19 0 -427 -4 -39
zaehlt	-19 0 -427 -4 -39
zahl	0 -19 -48 0 0
zahl der	0 -19 -48 0 0
zahle	107 -52 0 -18 0
zahle _ monat	0 -217 0 -18 0
zahle jeden	0 -217 0 -18 0
zahle-	-277 -356 227 276 -142
zahlen	-277 -31 227 276 0
zahlu-	0 281 -81 -506 -9
zahna-	0 498 160 -33 -9
zehn	-95 364 197 -42 122
zehn minut	-129 294 -124 -42 -173
zehnt-	-67 0 -86 616 0
zeich-	0 187 21 0 -26
zeichen	0 187 112 0 0
zeige-	-233 176 111 -49 0
zeigen	-233 -115 111 -49 0
zeigt	-603 253 570 -24 -111
zeigt _ noch	112 0 -60 -9 0
zeigt die	0 -38 230 0 -12
zeigt keine	0 0 -396 -58 0
zeigt nur	112 0 -83 0 0
zeigt seit	-138 221 -182 0 -28
zeile	0 -80 -18 0 -59
zeit	-31 -42 147 186 -412
zeite-	0 -2 689 0 -17
zeiten	0 -2 689 0 -17
zeitl-	0 0 395 0 0
zeitp der	0 -7 0 0 0
zeitp des	0 -5 0 0 0
zeitp-	0 -13 0 236 -6
zeitpunkt	0 -13 0 -24 -6
zeitr-	0 -17 0 0 0
zeitraum	0 -17 0 0 0
zeitu geles	-32 -27 0 0 -5
zeitu stand	-13 -108 0 0 -47
zeitu steht	-60 -60 -88 0 0
zeitu-	-416 -433 -126 -51 -188
zeitumstellung	-141 -78 -181 0 -27
zeitung	-150 -330 -112 -51 -118
zentr 0	0 0 -44 0 0
zentr _ 0	0 0 -21 0 0
zentr-	0 234 -44 0 0
zentrale	0 234 -44 0 0
zerti-	-79 -168 519 -183 -101
zertifikat	-13 -168 107 -62 -91
zertifikatsfehler	0 0 175 0 -10
zertifizierung	-30 0 0 -22 0
zette-	280 293 70 0 55
zettel	103 314 -149 0 -125
zettelwirtschaft	132 0 -134 0 180
ziehe _ 0	0 0 0 -112 -46
ziehe-	316 -228 -251 153 281
ziehen	316 -228 -251 153 281
zieht	-81 -189 -270 42 -28
zieht das	-12 0 -115 0 0
ziel	0 0 100 0 -50
ziffe 0	0 0 -143 -99 -121
ziffe-	-1 0 -189 70 -121
ziffer	0 0 -143 -99 -121
ziffern	-1 0 -46 168 0
zimme 0	-460 -141 -122 0 189
zimme-	-333 -335 191 444 58
zimmer	58 -261 -420 0 144
zoege-	-13 0 -49 0 0
zu	-724 185 425 83 62
zu 0	-146 9 0 -61 0
zu ?	-69 -10 0 0 0
zu _ 0	-13 37 -82 -61 43
zu _ ?	-251 -235 -33 -103 -26
zu _ ander	-20 0 0 0 0
zu _ auf	0 0 194 0 -11
zu _ aus	-37 0 -16 0 0
zu _ die	-16 0 -35 -33 0
zu _ haben	-71 0 237 0 -47
zu _ ich	0 0 -45 105 0
zu _ ist	-91 -54 55 0 -26
zu _ komme	-9 0 0 0 0
zu _ kommt	-144 0 0 0 -20
zu _ ob	-41 0 0 0 0
zu _ oder	0 0 0 0 -2
zu _ sind	-124 0 0 0 0
zu _ und	108 -24 -81 207 -44
zu _ was	0 0 0 93 -36
zu _ welch	-13 0 0 0 0
zu _ wir	0 -2 -149 0 -71
zu _ zeitp	0 0 0 0 -6
zu aende	0 0 -4 0 -41
zu bekom	-13 -17 -168 0 0
zu benac	-24 0 0 0 0
zu dem	0 -5 0 -24 0
zu den	330 -85 126 0 -51
zu der	0 -50 0 0 0
zu einem	-59 -117 0 0 0
zu einer	0 401 -112 0 -13
zu erfah	-13 -11 0 0 0
zu errei	-66 0 -84 0 -239
zu fremd	0 -151 0 0 0
zu hause	-328 151 -16 0 0
zu ihnen	-26 0 -1 0 -73
zu ihrem	-29 0 -17 0 0
zu ihrer	-52 0 0 -108 13
zu infor	-29 0 0 0 0
zu insta	0 0 0 0 -24
zu klein	-209 -41 -118 0 -7
zu komme	0 -5 -12 0 0
zu krieg	69 0 -78 0 -4
zu lasse	0 -5 0 0 0
zu mache	-118 0 267 0 -2
zu meine	-40 -106 117 0 -68
zu melde	-87 -6 -1 203 -331
zu oeffn	351 -26 -50 -40 -15
zu sagen	-91 -19 0 0 -42
zu sehen	-11 -67 61 -6 -45
zu sein	72 -18 151 0 0
zu setze	-69 0 0 0 0
zu sprec	-149 0 0 0 0
zu tun	-213 -179 237 0 172
zu und	102 83 0 96 0
zu uns	29 -110 0 0 -2
zu unser	-7 0 140 -5 0
zu unter	-132 0 0 0 -46
zu veran	-119 -55 0 0 331
zu verst	-44 0 0 0 -69
zu welch	0 -11 0 0 -6
zuers-	0 -68 0 -23 0
zuerst	0 -68 0 -23 0
zufri-	-83 0 0 0 109
zufrieden	-83 0 0 0 109
zugae-	-76 -32 -47 0 0
zugaenge	-76 -32 -47 0 0
zugan _ ?	0 -43 0 0 0
zugan _ den	253 -43 0 0 -2
zugan _ die	0 0 0 -226 0
zugan _ praxi	83 -9 0 0 0
zugan _ ti	-3 0 -29 0 0
zugan _ und	-28 45 0 0 0
zugan fuer	0 0 0 -226 0
zugan in	0 -30 0 0 0
zugan noch	-51 0 -54 0 0
zugan von	0 -11 0 0 0
zugan zum	-140 -213 -78 0 0
zugan zur	-1 0 -29 -4 -177
zugan-	-338 402 -98 -293 -222
zugang	-293 11 -219 -293 -222
zugangs	0 -42 0 0 0
zugangsdaten	0 -42 122 0 0
zugeg _ ?	0 -23 0 0 0
zugeg hat	0 -23 0 0 0
zugeg-	0 -23 0 0 0
zugegriffen	0 -23 0 0 0
zugem-	305 -49 -74 0 -42
zugemacht	305 -49 -74 0 -42
zuges-	280 -292 -6 94 -46
zugesagt	0 -147 0 245 0
zugre ?	0 0 -23 0 0
zugre-	241 -95 -44 0 0
zugreifen	241 -95 -44 0 0
zugri _ ausse	-71 -305 74 0 0
zugri _ unser	98 212 0 0 0
zugri auf	95 170 164 0 -120
zugri aus	0 -98 -1 0 0
zugri von	-71 -305 74 0 0
zugri-	524 -235 -126 -34 -120
zugriff	524 -235 -19 -8 -120
zulas-	0 -15 0 817 0
zulet-	0 182 0 0 0
zuletzt	0 182 0 0 0
zum	-159 -348 836 1256 -310
zum 0	-109 -57 -202 -41 -12
zum _ 0	-64 0 -51 -148 -14
zum _ ?	0 0 -60 0 0
zum _ der	0 -213 0 0 -6
zum _ des	0 -5 0 -506 0
zum _ in	0 377 -75 350 0
zum _ janua	0 0 0 -53 0
zum _ mal	-174 -132 172 25 0
zum _ nicht	64 0 -102 0 -17
zum _ novem	0 0 0 -602 0
zum _ quart	-146 0 -187 -295 0
zum _ und	99 -126 -99 481 0
zum daten	99 -20 -55 214 0
zum dritt	-170 -132 84 -6 0
zum gluec	-71 -19 -71 -60 -17
zum jahre	0 0 0 -148 -37
zum konne	0 0 -147 -62 0
zum naech	-19 -9 183 -23 0
zum quart	0 0 -178 180 0
zum serve	257 -27 214 0 0
zum stand	0 0 0 0 366
zum zeitp	0 -5 0 0 0
zuord-	-221 0 108 0 -9
zuordnen	-221 0 111 0 -9
zur	-9 -281 -180 575 -739
zur _ an	0 0 0 0 -377
zur _ der	0 -11 0 0 0
zur _ fuer	0 0 -2 0 398
zur _ gesch	50 0 0 0 0
zur _ haben	0 0 -127 0 -62
zur _ nicht	74 0 169 0 0
zur _ noch	-3 0 -21 0 0
zur _ ueber	0 0 -47 0 0
zur _ und	-51 0 0 570 12
zur _ unser	-109 -34 0 0 442
zur _ wir	0 -74 0 0 -116
zur auftr	0 -71 -21 0 0
zur daten	267 0 -421 0 -16
zur fehle	0 0 0 0 -25
zur info	0 0 0 0 658
zur infor	-22 0 -2 0 514
zur kennt	-113 -74 0 0 314
zur praxi	-38 0 0 0 0
zur telem	0 0 -75 0 0
zur ti	-3 0 392 0 0
zur verfu	-81 0 0 0 -25
zur zeit	0 0 147 0 -232
zurue ?	0 0 -10 -25 -29
zurue _ es	0 0 -21 0 408
zurue-	104 -172 -120 -226 1035
zurueck	102 -261 -218 -45 35
zurueckgerufen	0 -20 0 0 -9
zurueckgeschickt	0 0 -1 -43 -163
zurueckgewiesen	0 0 46 0 -32
zurueckrufen	134 0 -34 -18 428
zuruecksetzen	0 0 0 -8 -146
zurze-	211 0 -204 0 0
zurzeit	211 0 -204 0 0
zusae-	0 69 -90 -6 -62
zusaetzliche	0 140 -90 -6 -62
zusam ?	-47 0 -57 0 0
zusam-	-144 0 -57 -23 -36
zusammen	-144 0 -57 -23 -36
zusat-	0 0 -174 0 -221
zusch-	0 0 -45 0 0
zuschicken	0 0 -45 0 0
zuspe-	-195 0 -126 0 0
zusperren	-195 0 -126 0 0
zusta-	736 -18 -59 0 -57
zustaendig	-38 0 -59 0 -47
zuzug-	282 0 -53 0 0
zuzugreifen	282 0 -53 0 0
zwanz jahre	-134 0 -174 0 0
zwanz minut	-163 49 238 0 -17
zwanz-	176 40 839 -39 -111
zwanzig	311 40 509 -14 -48
zwar	-355 656 1366 -73 -23
zwar an	105 105 -23 0 0
zwei	-277 565 -367 -341 70
zwei _ auf	0 -143 0 0 -4
zwei _ aus	239 356 0 0 -109
zwei _ die	0 0 105 -45 -46
zwei _ und	-256 -8 238 -13 -41
zwei _ von	0 0 0 -115 -99
zwei aerzt	-174 0 0 0 0
zwei frage	0 -45 0 0 -72
zwei jahre	-107 -107 -92 -13 -33
zwei karte	-93 0 -261 0 -19
zwei minut	-175 -92 40 0 -5
zwei patie	-152 -43 691 0 -41
zwei punkt	0 -104 -29 0 -10
zwei rechn	-19 -35 -85 0 -9
zwei stund	-258 0 -147 -103 -102
zwei tage	0 -11 0 31 174
zwei tagen	356 0 -187 0 180
zwei woche	0 -61 261 0 0
zweig-	0 -11 -145 -112 -60
zweigpraxis	0 -11 -145 -31 -24
zweigstelle	0 0 0 -80 -35
zweim neu	-149 -67 -101 -8 -98
zweim-	-154 -67 218 252 -119
zweimal	-149 -67 218 252 -119
zweit stand	0 0 495 0 0
zweit-	621 -259 267 207 -105
zweite	500 0 37 -20 -164
zweiten	101 -230 361 108 95
zwing-	0 0 -69 352 0
zwingend	0 0 -69 352 0
zwisc 0	-6 54 -38 -12 -77
zwisc _ und	13 303 -60 -12 -95
zwisc den	0 -67 -25 -27 0
zwisc zwei	-116 -46 506 0 0
zwisc-	-188 190 155 -39 517
zwischen	-119 190 623 -39 -95
zwoel-	-71 -121 550 233 -145
zwoelf	-71 -121 550 233 -145
"""
