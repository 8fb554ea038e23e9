import { rule } from './rule'
import { seeming } from './seeming'

/** What moves a problem forward, and what only seems to. */
export const solving = [
	rule(
		'done',
		[0.2, 0.3, 1.3],
		`
		@we have|had|were -no|not|never|nothing|none ..2 @did
		@we just|already|now|also? @did -to
		have|has|is|are|was|were just|already|now|been|all|also|being? been? @did -to|by|in
		^ @did|all it|that|the|your|today|now|and|full|for|by|from|$|back|on
		^ done|sorted|fixed|swapped|refunded|unlocked|paid|cancelled|booked|sent|frozen|moved|returned|replaced
		and|both|all|now|is|are|been @did|returned|on $
		is|are done|sorted|fixed|through|ready|sorted|booked|cancelled|paid|refunded
		on its|the|their way
		i|we done already? @did|tell
		i|we have? gone|went ahead
		i|we have? gone|went and @did
		i|we am|are after @doing
		i|we @act|take ..6 already
		i|we have take|give|send|bring|find|write|took|gave|tell|fix|solve|repair ..1 the|your|it|you|off|away|back|a|one|out
		@day|@money|# refunded|returned|back|credited|removed
		is|are ready|set|open|working|active|live -to
		@we have -no|not|never|nothing ..1 got|put|set|found|spoken|talked|asked ..3`,
	),
	rule(
		'will-do',
		[0.2, 0.3, 0.9],
		`
		@we will|shall @adv? @adv? @do
		@we am|are going|about to @adv? @do
		@we am|are @adv? @doing
		let me|us @adv? @do
		@we will not close|stop|leave|rest|go|hang|give|let ..4 until|till|before|unless
		@we going|gon to? @do
		i|we @adv? @act it|this|that|your|you|ye|the|today|now|for|them|him|her|one|a|an|another|new|back|first|away -need|must|should|like
		i|we @adv? @act ..3 for|to you|ye|them|him|her
		i|we @adv? @act full|all|every|half|money|to
		i|we go ask|tell|check|look|find|see
		i|we @adv? @act|check|look|try|take ..4 today|tonight|tomorrow|now|immediately|first|again
		i|we take away|off|out|back|care
		i|we ask|tell|check|let to? my|the|our|with|you ..1 know|colleague|manager|chef|kitchen|boss|team|driver|oga|supervisor|bank|doctor|nurse|warehouse
		<am|are|be i|we|he|she|they @doing
		making|bringing|sending|fixing you|ye|one a|an|one|up|fresh|new
		it|he|she|they|you go reach|get|have|come|call|be|arrive
		leaves|ships|arrives|goes|comes|starts|opens ..2 @day|at|by|on|in|before|first
		will|to be|have|get with|at|on|in|back|ready|there|done|delivered|sent|paid|refunded|it|them|one|the|your|a ..4 @day|@time|by|before|within|in|at
		will reach|come|get ..1 you|ye|@day|by|at|before|within
		you will be? have|get|getting|receive|see|hear ..5
		you become|get back|the|your ..3 @money|money|refund|back|amount
		with you by|before|at|on|@day|within|in|this`,
	),
	rule(
		'can-do',
		[0.2, 0.3, 0.6],
		`
		@we can -not ..1 @adv? @do
		@we could -not @adv? @do
		can|could|may have|get|be|go ..4 by|@day|instead|free|now|back|for
		what i|we can do|offer -for|about
		no reason why|that? ..1 i|we could|can|would|should not ..2
		i|we fit|might could? @do
		will i|we @adv? @do|start ..8 $?
		can @act ..3 for you|ye
		happy|glad|able to @adv? @do
		shall|should @we @adv? @do
		can|could we start|begin|try
		i|we start|begin|try|@act ..4 can $?
		we could start|begin|try
		can help|settle|solve ..5 it|this|that|you|send`,
	),
	rule(
		'when',
		[0.1, 0.1, 0.6],
		`
		@day
		within|in @count|#|the? #|@count|next|hour|day? @unit|few|hour
		hold|wait|open|valid|free|guaranteed|fixed|keep|kept ..2 for @count|# @unit
		by|before|fore|after|at|until|till|til|around|round|about|from #|noon|midday|lunch|lunchtime|close|then|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half
		by|before|at|until the end|start|close|latest|weekend
		#|@count am|pm|o'clock|oclock
		^ #|@count @unit -late|ago|already|waiting|overdue|too|old|of|is|was|now
		<@past # @unit|business|working -late|ago|already|waiting|overdue|too|old|on|of|is|was|now
		<@past @count @unit|working|business -late|ago|already|waiting|overdue|too|old|on|of|is|was|now
		first thing
		this|later|same|next|end of|the? morning|afternoon|evening|week|day|minute|hour|month -you|reason
		right|straight now|away|this
		immediately|overnight
		while|whilst you|we are|wait|on
		now -and|then|that|we|you
		the now|morn
		sharp sharp
		the day|morn $
		as we speak`,
	),
	rule(
		'how-much',
		[0.1, 0.1, 0.4],
		`
		full|whole|the|your|all refund|amount|money|price|cost|fee back|in|of|is|has|today
		full|whole|entire|total refund|amount|price|cost|sum
		every penny|cent|bit
		refund you|ye the lot
		your|the money|payment|fee|charge back
		@money #
		# @money
		# off|percent|%
		free|no|without of|charge|extra|cost
		on us|me|the house
		money back`,
	),
	rule(
		'alternative',
		[0.2, 0.4, 0.6],
		`
		instead
		alternatively
		what @we can do|offer
		another|other way|option|route|branch|size|time|date|possibility|thing|one|car|room|seat|table|phone
		lend|loan you|ye
		let you|ye hold|use|have|borrow|keep|drive|try
		you can|may|could appeal|challenge|object|complain
		in the meantime|interim|mean
		until|till then
		@we can ..1 offer|lend|give ..3
		or @we|you can|could|i|we ..3
		if not|that|this|it ..3 then? i|we
		if it|they|that|you|the ..8 i|we|you will|can|are
		the next|nearest|closest|best|quickest|fastest|earliest|soonest thing|one|branch|way|slot|appointment|train|date|option`,
	),
	rule(
		'check-back',
		[0.3, 0.3, 0.5],
		`
		@we will -not|never|no ..2 call|ring|text|phone|email|message|write|update|check|come|get|follow|let|be|contact|tell|report|drop|keep ..1 you|back|to|in|up|on|know|with|again|touch
		ring|call|phone|text|email|message|update you|back ..4 @day|by|before|at|in|either|within|#|when|once|immediately|again
		hit|give|drop you|ye back|up|a ..1 within|in|at|before|by|shout|ring|call|bell|line|text|@day
		be back on? to you|ye
		i|we let you ..1 know
		let me|us know if|when|how|once|which|what
		tell|ask|call|ring|text|message|email for|me|us -the|your|why ..1 if|when|how|once|which|directly|and|i
		ask for me|@title
		my|direct name|number|line|extension|desk|email is|below|on|here|#
		come|write|get|straight|call|ring back? to|direct|directly me
		is|anything|was there anything|else ..3 else|i|we|help|need
		either way
		if anything|something|it|that|this ..6 goes|comes|is|does|happens|changes|not|wrong|up
		make sure|certain it|you|that|this|they|he|she|nobody|we`,
	),
	rule(
		'right-question',
		[0.1, 0.2, 0.5],
		`
		which|what|when|where|who|whose|how ..8 -even|expect|hell|want|about $?
		could|can|would|may|might|shall you|i|we ..14 $?
		do|did|does|have|has|is|are|was|were you|it|there|the|this|that|your|she|he|they -even|ever|really|sure|proof|read|think|not ..10 $?
		from|on|at|by|until|for which|what ..4 $?
		you are? all? okay|aight|right|hurt|safe ..2 $?
		your good? name|number|address|postcode|email ..2 $?
		^ you could|can|would|prefer|want ..14 $?
		^ will i|we ..10 $?
		can|okay or not $?
		i|we|you ..6 can $?
		can help send|give|tell|show ..8 $?
		we could ..4 $?
		tell|send|give me|us the|your|when|which|what|where|how|a -slowly ..4 so|and|then|please`,
	),
	rule(
		'step',
		[0.1, 0.2, 0.5],
		`
		^ please? open|choose|press|click|tap|hold|unplug|restart|type|select|enter|bring|push|swipe|pop|switch|turn|plug|sign|log|use|keep|try|send|leave|put|take|rinse|wait ..5
		then|and|first|next|now open|choose|press|click|tap|hold|unplug|restart|type|select|enter|bring|push|switch|turn|plug|sign|log|try|send|leave|put
		you can|may -not ..1 open|choose|press|click|collect|use|log|keep|still|try|start|come|pay|park|return|show|bring|drop
		^ you kindly|just? bring|return|drop|carry|try it|them|this|that|with|the ..3
		step by step
		click|press|choose|tap|open on|the|it|send|that|this ..3`,
	),
	...seeming,
]
