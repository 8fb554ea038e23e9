import { rule } from './rule'

/** Harm that is promised or hinted at: to the person, to what is theirs, or by way of others. */
export const threat = rule(
	'threat',
	[-1.5, -2, -0.3],
	`
	you will regret -missing|it|nothing|buying|not|having
	you will be sorry -to|for|but|we|i|that
	you will pay for this|what $
	you will wish you|we had|never
	you will ..1 get what is coming
	you will see|learn|find what|where happens|that|it ..3 people|you|cross|mess|gets|those|leads|like
	what happens|happened to people|those|anyone|customers|somebody|someone who|that|like ..1 cross|mess|annoy|complain|argue|push|cheat|you|crosses|complains|annoys|talk
	know where you|your ..3 live|work|lives|park|sleep|kids|family|house|children|mother|wife|husband|daughter|son|school
	watch your back|mouth|tongue
	better watch it|yourself|out
	^ watch it|yourself $
	or else $
	coming after|for you $
	hunt|track you down
	i|we|he|she|they|somebody|someone will|could|shall|might|would|can|should|'ll just|really|personally|gladly|happily? hurt|slap|punch|kill|smack|thump|batter|strangle|stab|destroy|deck|throttle|clobber|wallop|cut|choke|gut|whack|spank|crush|smash|scalp you -off|out|a|in|back|some|up|short|from|into
	i|we|he|she|they|somebody|someone will|could|shall|might|would|can|should just|really|personally|gladly|happily? hit|kick|beat|knock you -with|up|back|off|to|on|a ..1
	i|we|he|she|they|somebody|someone will|could|shall|might|would beat|knock|kick you ..1 up|senseless|out|teeth|head
	i|we|he|they am|is|are|will ..2 going|want|about|like|love to slap|hit|punch|hurt|kill|smack|kick|thump|strangle|destroy you
	i|we|he|they will|could|shall|might|would ..1 slap|punch|kick|hit|poke you in|on|round|across the|your|face
	i|we|he|they will|could|shall|might|would|to|have ..2 break|smash|punch|slap|kick|rearrange|bash|wipe your neck|legs|leg|arm|arms|nose|face|bones|jaw|fingers|windows|head|teeth|skull|car|kneecaps|knees
	you|or ..2 get|need|want|deserve|have|fancy|asking|begging|for for? a|your smack|slap|punch|kicking|beating|hiding|fist|thump|thrashing|battering -in|of
	a slap|smack|punch|kick in|round your|the face|mouth|head|teeth|chops|ear
	i|we will make you regret|pay|sorry|suffer|cry|beg|crawl|wish -for|by|online|in|at|with|the
	pay|stop|shut|apologise|sign|behave|delete|withdraw|drop|confess ..5 or|and i|we|they|somebody|someone|he|my ..1 will|am|are ..1 come|coming|visit|send|be|pay|turn ..2 round|over|house|home|door|you|your|visit|somebody|someone -a|the|an|new|with
	my brother|brothers|mates|cousin|cousins|boys|lads|uncle|friends|husband ..2 wait|waiting|pay|visit|deal|sort|outside|word|hurt|find|get|talk|break ..2 you|outside|with|round
	get|catch you outside -with|at|by|the
	i|we will|can get|have|be my brother|brothers|mates|cousin|cousins|boys|lads|uncle ..2 you|round|outside
	take|settle|sort|finish this|it outside $
	step outside $
	make|see sure|certain|to|that ..4 never|not ..2 fly|shop|work|book|rent|travel|stay|drive|eat|play|study|bank|serve|order|live|sleep|walk|graduate|sorted|served|seen|refunded|delivered ..2 again|here|anywhere|sorted|served|town|seen|refunded|delivered|you
	make|see|ensure sure|certain|that|to ..4 bill|parcel|order|refund|claim|complaint|application|case|luggage|bag|file|ticket|visa ..2 never|lost|disappears|vanishes|bottom|rejected|refused
	complain|argue|moan|whine ..2 again|more|once and i|we|you|your will
	or something ..1 might|could|may|will|would|can ..1 happen|break|go|get
	or|otherwise your ..2 might|could|may|will ..1 happen|vanish|disappear|lost|accident
	careful something|anything|accidents|it|your|someone|who|what ..1 might|could|may|will|would|can ..1 happen|break|get|vanish|disappear
	careful you|or|who|what ..3 something|wish|hurt|annoy|upset|cross|regret|happen
	shame|pity|unfortunate if something|anything|accident|somebody|someone ..3 happened|happen|lost|broke|dropped|found|told|to
	bad|nasty|unpleasant|unfortunate things|accidents|accident|something ..1 happen|happens|could|might|can
	something bad|nasty|unpleasant|unfortunate might|could|may|will|would
	make your life|stay|day|week a|an|absolute|living|very|hell|difficult|miserable|misery|impossible|harder hell|misery|nightmare|difficult|miserable|impossible
	make your life|stay|day|week a|an|absolute|living|very|hell|difficult|miserable|misery|impossible|harder $
	life ..1 hell|misery|unbearable
	i|we will|could|can ..1 have|get your legs|leg|arms|arm|fingers|neck|nose|kneecaps broken|snapped|smashed
	ways of making you pay|talk|regret|sorry|suffer
	we|you will|shall see what happens|becomes to|of your
	i|we|he|they will|could|shall|might|would ..1 knock|kick|smash|punch|break your ..1 teeth|head|face|lights|block|nose|jaw|neck
	get you for this|that $
	you ..1 just|only wait $
	see to it|this that? you ..1 lose|suffer|pay|regret|never
	teach you a|some lesson|manners -on|in|at|for
	do not want|wanna to see|find|make|mess|cross|test|know|get me|us|what|out|angry|on ..3 angry|mad|do|side|capable|happens|like|me|cross|wrong
	do not know who you are dealing|messing|talking
	know who|what you are dealing|messing with
	know who|what you are dealing|messing $
	what i am|we are capable
	might|could|may accidentally|mysteriously|somehow|conveniently|suddenly ..1 lose|lost|disappear|vanish|get|go|be|end|drop|delete|break|forget
	spit in|on your|you|it
	will|might|could|can|shall put|go|goes|end|slide|sink|drop|move|fall ..4 bottom of the|my pile|queue|list
	you will|can never|not|forget ..1 see|get your|that|about money|parcel|refund|deposit|bag|bags|order|suitcase|package|things|car|phone|cat|dog again|back
	you will|can never|not|forget ..1 see|get your|that|about money|parcel|refund|deposit|bag|bags|order|suitcase|package|things|car|phone|cat|dog $
	kiss your ..2 goodbye
	report you ..1 to immigration
	report|tell|call|ring ..1 your boss|employer|landlord about|on|that|to you
	tell|call|ring ..1 immigration about|on you|your
	report you ..1 to your|the boss|employer|landlord|home
	call|ring|phone|tell immigration|ice on|about|you
	call|ring|phone|tell immigration|ice $
	i|we will|can|could|shall|might ..1 get|have you|your|him|her ..1 fired|deported|evicted|arrested|sacked|thrown|locked|banned|blacklisted|expelled
	consider yourself warned
	you have|were|are been? warned $
	do not make me come|hurt|angry|lose|get|tell|hit|use
	sleep with one eye
	your kids|children|family|wife|husband|dog|cat|house|mother|daughter|son ..1 will|might|could|should|would ..1 suffer|pay|regret|careful|hurt|burn|next
	watch what you say|do|tell
	mark my words
	not forget|remember|got your|this face
	i|we know|have|got your face|address|number|plate ..1 and|so|now ..3 come|visit|use|round|find|careful|publish|post|friends
	post|publish|share|leak your|this|that address|number|photo|details|name ..3 everyone|public|online|facebook|everybody|see
	end up in|on|at hospital|ditch|morgue|pavement
	in a ditch|coffin|bodybag|wheelchair -space|user
	dead meat
	you are|were dead|finished|toast|history $
	before i|we make|throw|drag|kick|lose you|your|my ..1 get|leave|go|out|temper|patience|rag
	nobody|noone crosses|messes|cheats ..1 me|us
	i|we will|can ..1 get|have your visa|licence|permit|benefits|job ..1 cancelled|revoked|stopped|taken
	one more word|complaint|call|time|email|sound and i|you|your|we
	i|we will ruin|wreck|end|finish you -off|up|with
	i|we will ..1 ruin|wreck your reputation|career|name|life|credit|business|holiday|stay|wedding
	accident waiting|might|could happen
	accident waiting|might|could $
	post|sue|complain|publish ..6 i|we will find|hurt|get|ruin|finish|destroy you -a|the|an
	my mates|brother|brothers|cousin|cousins|boys|uncle ..4 beat|hurt you
	keep ..4 and you|your|something ..2 get|be|hurt|sorry|regret|see|pay|find
	i|we would ..1 be ..1 careful ..6 if|tonight|home i were you
	somebody|someone|you could|might|will|may ..1 get|be hurt if|unless you ..1 keep|complain|argue|talk|carry|do|post|refuse
	know your address|street|car|flat|school|face do not forget
	make|see|ensure ..2 you lose your job|work|licence|house|home|visa|children|kids|place
	could|might|may just|always? happen to fall|slip|break|burn|vanish|disappear|drop|get
	not like what happens|comes|follows next|then|if|when
	not like what happens|comes|follows $
	better ..4 if you ..1 care|love|value about|your ..2 family|kids|children|job|wife|husband|life|knees|teeth|health|house
	if you know|value what is|your good|best|life|health|teeth|job
	my hands on you
	nobody will|would hear|find|miss you|your body
	not forget your face`,
	`
	nobody|never|not|no|nor ..2 will|would|say|threaten|hurt|want|going|come|should|can|let ..5 you|your
	he|she|they|who|somebody|someone|driver|man|anyone|neighbour|caller|email ..2 said|says|say|told|tells|threatened|threatens|threaten|wrote|shouted ..5 you|your|i
	sorry|awful|wrong|terrible|threatened|threatening ..4 told|threatened|that|said ..5 you|your|i
	if anybody|anyone|somebody|someone|he|she|they ..6 you|your`,
)
