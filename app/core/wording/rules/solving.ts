import { rule } from './rule'

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
		while you|we are|wait|on
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
	rule(
		'vague',
		[-0.2, -0.3, -0.8],
		`
		as soon as possible|we|they|someone
		at some point|stage
		some time|day|stage|point
		soon|shortly|eventually|hopefully|someday|sometime|whenever
		in due course
		see what @we|can|could can|could|happens|do|be|done
		look|looking|looked into it|this|that|things|matters|your|the
		pass|passed|passing it|this|that|your ..1 on|along
		someone|somebody|colleague|team|department|they will|should|might|may ..2 be|contact|get|call|ring|look|review|deal|reach|respond
		will|be dealt|handled|reviewed|processed|considered|looked ..2 with|in|order|at|into
		in the order
		bear with
		be|for your|your patience|patient
		keep you posted|updated|informed
		do @our best
		try @our best
		we|it will|should|might|may be|take|get a while|some|fine|better|there
		in principle|certain cases|some cases|general|theory
		subject to`,
	),
	rule(
		'hand-off',
		[-0.3, -0.5, -0.9],
		`
		you|they|customers will|would|have|need|must|should|can|could|may|ought ..2 to? to? @away ..3
		you|they|customers need|have|ought to @away
		please|kindly|just|simply|then|first @away -me|us|back|here|it|again|to|you|your ..2
		^ contact|call|ring|phone|email|write|visit|go|consult|refer|submit|fill|complete|download|raise a|the|our|your|another|again|online|head|customer|with|to|form|as|through ..3
		^ see|check|read a|the|our|it|form
		another|different|separate|other|relevant|correct|wrong|proper department|team|office|counter|desk|window|line|branch|queue|number
		not my|our|this department|area|team|desk|job|counter|remit|branch|side
		take|raise|bring that|it|this ..1 up? with
		try|call|come|ring|ask|check again? back? later|tomorrow|elsewhere|online|another
		on|see|check|read|visit|consult|use|explore|through @our? the? website|site|faq|faqs|page|app|portal|knowledge|help|leaflet|brochure|notice|board|sign
		open|submit|raise|log a ticket|case|request|complaint|form
		fill|complete in|out a|the|our|form|this
		form #|b|c|a
		handled|dealt|done|decided|managed|run ..1 by|with|through|elsewhere ..2`,
	),
	rule(
		'refusal',
		[-0.3, -0.2, -0.7],
		`
		@we|you can not ..1 @do|be|have|make|allow|help|accept|do|@did
		nothing @we|more|else|that|what|i ..1 can|could|to
		i|we can|could do nothing
		no reason why|that|to|for ..1 should
		nothing to|can|i be? do|done
		not possible|allowed|permitted|available|covered|eligible|refundable|included|able|entitled|an|our option
		can|could|is not be @did|possible|done
		no refund|refunds|exceptions|exchange|exchanges|returns|discounts|way|chance|can|spaces|appointments
		unable|impossible to
		@we do not do|offer|give|make|accept|take|allow|have|provide|refund|cover|sell
		against the|our|company policy|rules|regulations
		out of|in my|our hands|control|power
		will not be|get|have ..2 @did|refund|replacement|possible|able`,
	),
	rule(
		'rulebook',
		[-0.3, -0.5, -0.4],
		`
		the|our|company|is|as|per|store|house|by|with|in ..2 @rulebook
		terms and conditions
		that|those|these is|are|just ..2 how|the|our ..2 works|rules|policy|way|procedure
		according to our|the|my|this
		decision is|stands final
		as per|stated|standard
		in accordance|line with
		small print
		standard procedure|practice|response|process
		you ticked|agreed|signed|accepted|clicked ..5 box|terms|contract|agree|to|it`,
	),
	rule(
		'sales-talk',
		[-0.1, -0.4, -0.6],
		`
		your|customer satisfaction|feedback|business|custom|opinion|experience|call|comfort ..2 is|are|means|matters|important|valued|to|always
		we|the pride|value|strive|aim|endeavour|cherish|treasure|love ..6
		valued|loyal customer|customers|guest|member|patient|passenger
		means|mean the world|lot|so|a|everything
		thank|thanks you? for ..2 contacting|reaching|choosing|shopping|flying|banking|your|being|getting|patience|understanding|feedback|writing|calling|interest|bringing|loyalty|staying|business
		look|looking forward to ..3 welcoming|seeing|serving|hearing|having|helping
		have|enjoy a|your|the ..1 @good|fantastic|super|blessed|rest|fabulous|awesome day|weekend|evening|one|afternoon|of|week|stay|summer
		rest assured
		we hope you|that|to ..5 again|soon|future|chance
		rate|review|follow|like|check us|our|out ..2
		five|5 star|stars
		taken|take ..2 seriously|on board
		shared|share with the|our team
		commitment|committed to
		world class
		every single? customer
		dedicated to`,
	),
	rule(
		'sure-promise',
		[0, -0.1, 0.1],
		`
		i|we promise|guarantee|swear
		definitely|guaranteed|certainly|absolutely will|be|going|arrive|happen
		bound|sure to
		no doubt
		hundred|100|100% percent|sure|certain|%`,
	),
]
