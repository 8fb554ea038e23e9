import { rule } from './rule'

/**
 * Names and verdicts that are said to somebody. A word alone is none: it needs the person it goes to, or a place where it
 * is called out.
 */
export const insult = rule(
	'insult',
	[-1.5, -2, -0.3],
	`
	you ..1 @insult
	you @dull @dull? @insult|@taunt|woman|man|lady|person|people|lot|customer|customers
	you @taunt $
	you absolute|complete|total|utter|proper|right|big|bloody|fucking|poor|little|stuck @dull? @insult|@taunt
	you are|were|must|sound|seem|look|act ..2 a|an|such|all|just|nothing|like|no|just ..2 @insult
	you are|were|must|sound|look ..2 a|an|such|all|just @dull? @taunt $
	you are|were|must ..2 a|an|such @dull @taunt
	you are|were|must|sound ..1 a|an|nothing|just ..2 liar|cheat|thief|crook|fraud|disgrace|parasite|pig|cow
	you ..1 really|honestly|just|actually are @insulting|@insult -to|a|an|the|enough|about
	another|some|bloody|this|that @dull? @insult who|that|at|on|here|wants|asking|calling -of|said|called
	a nasty|vile|sorry|pathetic piece of work|shit|filth
	not got|have the|any|a sense|manners|brains you|of ..2 born|god|goose
	met|seen|talked|spoken smarter|cleverer|brighter|dumber ..1 doors|bricks|rocks|than|dogs|furniture|stones|walls|potatoes|donkeys
	complete|total|utter and utter|total|complete @insult
	you @pet? ..2 @insult $
	you are|were|must|sound|seem|look be? a|an|so|such|too|just|really|completely|totally|absolutely|being|all? @very? @insulting -to|enough|but|not|question|busy|a|an|the|your|that|about|if|at|with|when|for|over|cooking|roasting|moving|going|down
	you stupid|dumb|thick|pathetic|useless|foolish|dim|deaf|clueless|ignorant|brainless $
	you are|were|must ..1 be? -not|never|right|hardly|far thicker|dumber|stupider|dafter|denser|uglier than
	you are|were|must|look ..2 too|so|very fat|ugly|thick|stupid|dumb|dense|dim|ignorant|lazy to|for|and
	so|such|acting an? entitled -to
	you are|were ..3 waste of space|time|oxygen|breath|skin
	you are|were|must be? out of your mind|skull|tree|head
	you are|were ..1 full of shit|crap|shite|bull|bullshit|yourself|it
	you are|were|keep|been ..1 -not|never|hardly lying -down|in|on|there|awake|flat|back|still
	stop|quit|enough your? lying
	lying to|through us|me|my|your
	you lied
	you lie -down|on|flat|still|back|in|there|awake|here
	you disgust|sicken|repulse me|us|everybody|everyone
	you make|are making me|us sick|puke|vomit
	shame on you
	ashamed of yourself
	are you deaf|blind or stupid|just|something|thick|what|dumb
	are you a|an? ..1 thick|stupid|dumb|crazy|insane|retarded|brainless|mental|@insult -about|at|to|with
	what are you deaf|blind|stupid|mad|crazy|thick|dumb|retarded|simple|five $
	what a|an|complete|total @dull? @insult|clown|jerk|pig|cow|brat|psycho|donkey -i|we|am|of|shop|story|me|us
	what kind|sort of an? @insult
	which @insult ..1 told|said|wrote|sent|sold|gave|filled|did|put|are|is -of|here
	^ @dull? @insult|clown|jerk|psycho|karen $
	^ @dull cow|pig|donkey|peasant|woman|man|lady|brat|monkey|person|people|customer -who|home|homes|has|can|are|sit|go|on|often|like|need|was|is|and|with|at|came|fell|called|rang
	get|lost|off|bye|listen|look|okay|whatever|oh|well|yes|no|calm|hey|hello|hi|sorry|thanks|today|now|up|me|down|away|it|that|here|there @insult|clown|jerk|psycho|brat $
	how @very? stupid|dumb|thick|dense|daft|ignorant|foolish|dim|pathetic you are|can|must
	you|are ..1 brain dead
	@insult|clown|jerk listen|look|read|shut|go|hang|calm
	only a|an|some @dull? @insult|clown|donkey|monkey would|could|will|can|does|buys|asks
	any|even|every a? @dull? @insult|donkey|monkey|clown can|could|knows|would|will|sees|understands
	i|we ..1 call you a|an ..1 @insult|@taunt
	do not be|act|play|stop such|so|a|an|like|the an? ..1 @insult|@taunt|stupid|dumb|thick|ridiculous|pathetic|lazy|hysterical|childish|dense|dim|rude|ignorant -about
	stop|quit being|acting so|such|like|a|an an? ..1 @insult|@taunt|@insulting
	be such a|an ..1 @insult|@taunt
	you being|are|being so|such|just a|an? ..1 @insult|@taunt $
	your stupid|dumb|pathetic|idiotic|brainless|moronic|fucking|shitty|damn|ridiculous|whiny|ugly|fat|filthy -heavy|cheap -prices|hours
	your lazy|silly|childish|useless|foolish|hysterical|ignorant|greedy|petty|crazy|rude ..1 question|questions|complaint|complaints|story|stories|excuse|excuses|attitude|behaviour|demand|demands|request|idea|ideas|mistake|error|face|head|email|emails|games|husband|wife|kid|kids|child|mother|family|little|opinion|brain|self|arse|ass|backside|lot|mouth|drama
	stupid|dumb|ignorant|lazy|useless|crazy|brainless|dirty|filthy people|customers|customer|woman|man|lady|bitch|cow -who|that|have|had|were|was|rang
	all|these|those|you @dull? customers|people|passengers|guests are|being all? @very? @insult|stupid|dumb|thick|pathetic|clueless|ignorant|liars|thieves
	customers|people like you ..3 @insult|stupid|dumb|thick
	he|she|they|customer|customers|driver|colleague|manager|boss|guy|woman|man is|are|was a|an|such|all|just|complete|total ..1 @insult -in|on|of
	stupid|silly|foolish|dumb|thick|idiotic of you
	how @very? stupid|dumb|thick|dense|daft|ignorant|foolish|dim|pathetic are|can|must|is you|somebody|someone|anyone
	^ shut up -shop|early|at|for
	shut up $
	shut up and|now|you|already|or|for|will|about -shop
	^ you shut up
	just|so|please|better|now|to shut up -shop|at|early|for
	shut your mouth|trap|gob|face|cakehole|pie|hole|filthy|stupid|yap
	^ shut it $
	^ just|please|now|you? get lost|stuffed|knotted|bent -in|on|somewhere|of|the|at|here
	just|go|can|please|and get lost|stuffed|knotted $
	^ get lost|stuffed|knotted and|you|,
	^ just|please|now|oh|so? go away -for|on|with|to|and|if
	go to hell
	burn|rot in hell
	to hell with you
	drop dead
	jog on
	eat shit
	up yours
	kiss|lick my arse|ass|backside|boots
	stick|shove it|that|your ..3 up|where ..1 your|arse|ass|sun
	piss|bugger|sod|fuck|eff|naff off|you|yourself
	fuck this|that -up ..1 customer|woman|man
	^ screw|stuff you
	screw you $
	do|have you ..1 have|got|a a? brain -scan|injury|tumour|bleed
	get|grow|buy|borrow|rent a brain|spine
	a|one|two|three|your|last|of|any|single brain cell|cells
	nobody likes|loves you -to
	no wonder|surprise your ..2 left|hates|ran|dumped|cheated
	what is wrong with you people
	you are not|hardly ..1 the sharpest|brightest
	your iq
	too stupid|thick|dumb|dense|ignorant|lazy|dim to|for ..2 read|understand|follow|see|use|listen|know|work|you|count|notice
	you have|got no|zero brain|brains|manners|class|shame
	born yesterday|stupid
	go and? fuck|screw|boil yourself|your
	^ oi|hey|hello|listen|look|well|okay|right|so|and|yes|no|sorry @dull? @insult|clown|jerk -of|mountain|who
	you are|were|must|sound|look a|the bit|little|complete|right|real|total|touch|tad thick|dense|dim|stupid|dumb|mental|pathetic|embarrassment|@insult
	you are|were as|about? as? thick|useful|stupid|dumb|ugly as|like a|an|two|mud
	you are|were insane|stupid|dumb|delusional|deluded|thick if|when you
	are you ..1 really|honestly|actually|always|just this|that|so|always? stupid|dumb|thick|slow|dense|lazy|rude|dim|pathetic
	your brain must|is|seems|has|was ..1 be? missing|empty|broken|gone|dead|fried|off|asleep|small|tiny|mush
	people|customers|you|your kind|lot like? you|yours? make|makes|disgust|disgusts|sicken me|us sick|puke|vomit|ill
	you ..1 make|disgust me|us sick|ill|puke
	only a|an|some @dull? @insult
	you are a|an|such|nothing|just|the an? embarrassment|disgrace|nightmare|joke|waste|parasite|pest|menace|pain|liability $
	you are|were ..1 beneath me|us|contempt
	stop|quit whining|moaning|crying|snivelling you|like|and ..2 @insult|@taunt|little|big|baby
	not ..1 worth my|our|the ..1 time|breath|spit
	i|we really|just|all? despise|loathe|pity|hate you $`,
	`
	nobody|never|not|no|nor|hardly|nothing ..3 think|thinks|believe|believes|say|says|said|saying|calling|suggesting|thinking|mean|meant|suggest|suggests|imply|implied|call|calls|called|thought|find|finds|consider|treat|treated|makes|shows ..4 you|your
	he|she|they|who|somebody|someone|colleague|driver|man|woman|anyone|nobody|neighbour|manager|boss|assistant|cashier|agent|waiter|nurse|ex|brother|sister ..2 said|says|say|told|tells|called|calls|call|calling|think|thinks|thought|shouted|wrote|hinted|meant|implied|texted ..4 you|your
	sorry|wrong|rude|unfair|unacceptable|awful|terrible|horrible|right|allowed ..3 to? tell|say|call|called|hear|told|treat|treated ..4 you are|were|being|a|an|stupid|such
	sorry|wrong|apologise ..5 called|told|treated|as ..2 you|idiot|fool|liar|stupid|a|an|like
	feel|felt|made|make|treated|treat|treats|makes|making|feeling|feels ..2 you|like|as an? ..1 you|@insult|@taunt|donkey|idiot
	no such|thing|question|customer|complaint ..4 stupid|silly|dumb|foolish|idiot|idiots
	do not call|say|let|think ..2 you|yourself
	call|calling|called yourself ..2 stupid|silly|an|a|idiot
	you are|were|look|sound|seem|must ..2 not|never|hardly|no|far|anything ..4 @insult|@taunt|@insulting
	i|we|me felt|feel|was|were|am|look|looked|must|acted|sounded like|such|a|an|the|so|too|really|just|very|being ..2 @insult|@taunt|stupid|silly
	whether|if you are|were|seem|sound ..3 @insulting|@insult`,
)
