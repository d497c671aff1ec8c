/** For those in grief, illness or need, as `OfferData` has its sets. */
export const ENGLISH_GENTLE = `suicidal, suicide, self-harm, self harm, cutting myself, hurting myself, cut myself, hurt myself, kill myself, end my life, abuse, abusive
s1 Text one person you trust|e1 Put your feet flat on the floor|e2 Save one helpline number in your phone|b4 Sit next to one person you trust|b4 Write down one person you could call tonight

drinking, wine, beer, beers, alcohol, alcoholic, sober, sobriety, gambling, gamble, betting, addiction, addicted, drugs, weed, cocaine, heroin, opioids, pills, porn, relapse, detox, withdrawal
s1 Pour one glass of water|e1 Write down one person you could text|e2 Text one person you trust|b4 Look up the number of one helpline|b4 Write one question for a doctor

binge, bingeing, binging, purging, eating disorder, anorexia, anorexic, bulimia, starving
s1 Pour one glass of water|e1 Take 3 slow breaths|e2 Text one person you trust|b4 Write one question for a doctor|b4 Look up the number of one helpline

letter to my late, letter, eulogy, obituary, memorial
s1 Put pen and paper on the table|e1 Write the first two words|e2 Write down one small memory|b4 Write one thing you would like to say|b4 Ask one person for a memory

belongings, house, flat, estate, probate, clothes, room
s1 Write down one person who could be with you|e1 Open a window there|e2 Put one thing to keep on the table|b5 Choose one drawer to begin with|b4 Write one question for a person who can help

grief, grieving, grieve, crying, cry, died, death, dying, funeral, late mother, late father, late husband, late wife, lost my, grave, miscarriage, widow, widowed, mourning, loss of
s1 Make one warm drink|e1 Write down one person you could text|e2 Write one line about today|e2 Look at one photo you love|b4 Write down one memory|b4 Sit by a window for 4 minutes

therapist, therapy, counsellor, counselling, depression, depressed, anxiety, panic attacks, ptsd, trauma, burnout, burned out, burnt out
s1 Pour one glass of water|e2 Look up one therapist's number|e2 Write one line on what you would like help with|e2 Write down one person you could text|b4 Look up the number of one practice
b4 Write one question for a doctor|b4 Sit by a window for 4 minutes

my ex, get over, breakup, break-up, heartbreak, lovesick
s1 Make one warm drink|e2 Write one line about today|b4 Text one friend about a walk|e1 Write down one person you could text|b4 Write 3 lines you will never send|a1 Put one reminder in a drawer
b4 Sit by a window for 4 minutes

divorce, separation, custody
s1 Make one warm drink|e1 Write down one person you could text|e2 Write one line about today|b4 Write one question for a person who can help|b4 Put one paper in a folder

debt, debts, bankruptcy, bankrupt, insolvency, eviction, evicted, foreclosure, bailiff, bailiffs, rent arrears, behind on rent, laid off
s1 Put one letter on the table|e1 Write down one person you could ask|e2 Look up one free debt advice line|b4 Write 2 questions for the adviser|b4 Put 3 letters in order of date

pregnant, pregnancy, postpartum, injury, injured, injuries, surgery, operation, rehab, physio, physiotherapy, fracture, fractured, slipped disc, pain, knee, broken, sprained, cancer, chemo, chemotherapy, illness, ill, disease, diabetes, blood pressure, cholesterol, asthma, heart attack, stroke, chronic, fatigue, long covid, covid, migraine, epilepsy, insomnia
s1 Pour one glass of water|e1 Find the date of your next appointment|e2 Write one question for your doctor|b4 Write 3 lines on how today feels|b4 Look up the practice's phone number
b4 Text one person how you are

*
s1 Pour one glass of water|e1 Take 3 slow breaths|e2 Write down one person you could text|b2 Text one person you trust|b4 Write one sentence about today
b4 Write down one question for a person who can help`;
