import { rule } from './rule'

/** Somebody treated, judged or turned away for who they are. */
export const discrimination = rule(
	'discrimination',
	[-1.5, -2.2, -0.3],
	`
	you people
	typical|typically|usual ..2 your|that|those lot|kind|sort|people|type|@group
	typical|typically @group|woman|women|female|foreigner|@origin -food|dish|weather|breakfast|house|style|cuisine|drink
	your|that lot|kind|sort ..1 always|never|are|do|come|comes|want|wants|think|should|all|can|only|just
	your people smell|stink|steal|breed
	your people ..1 always|never|are|do|come|want|think|should|just|steal|only
	of|about|like|with|for your lot|kind|sort $
	serve|know|want|trust|take|like|deal|help|handle|need|with|had|seen|get your kind|lot|sort|type -of|and|patience|words|help|offer|thoughts ..1
	your own kind|sort|tribe
	more|better|happier|comfortable|stick|stay ..4 your own people|community|country
	people|someone|somebody|women|men|girls|girl|woman|lady|boy|pensioner|foreigner like you|your -keep|make|are|who|matter|and
	in|from your culture|tribe
	do|did|done|is|are|work|works|way|things|how|maybe|perhaps|normal|fine|okay ..3 in your|that country -?|and|too|as
	back in your country|village
	with|from your background|upbringing|culture|tribe
	go|send|get|sent|goes|went back to where|africa|india|china|poland|pakistan|mexico|romania|nigeria|asia|bangladesh|somalia|turkey|syria|your ..1 come|came|from|belong
	go|send|get|sent|goes|went back to where|africa|india|china|poland|pakistan|mexico|romania|nigeria|asia|bangladesh|somalia|turkey|syria|your $
	go back to your own? country|village|island|jungle|cave|kitchen|tribe|homeland
	go|went home to? africa|india|china|poland|pakistan|mexico|romania|nigeria|your country
	back where you came
	where are you really|originally|actually from
	^ learn|speak ..1 english|properly
	you have|need|ought|should|must|better to? learn ..1 english|language
	should|must|better|just|go|try|bother to? speak ..1 english -or|with
	or|and|then|so|please|just|you learn|speak proper|better|real|correct|decent english
	proper|decent english -breakfast|lesson|lessons|course|tea|muffin
	if you spoke|learnt|learned|could|would ..2 english
	this is|in england|britain|america|ireland|scotland ..1 we|speak|not
	your|that|the ..1 accent is|makes|so|hard|funny|strong|thick|means|gives -no|not|fine|lovely|nice|clear|easy
	understand|hear|follow|stand|bear your|that|a|an ..2 accent|gibberish
	with|by|from|judging that|your|an ..1 accent -is|of|on
	with a|that ..2 name|face|accent|passport|skin|surname like that|yours|his|hers
	good|well|clever|quick|smart|bright|strong|tidy|polite|calm for a|an ..1 foreigner|immigrant|woman|girl|lady|blonde|cripple|muslim|asian|african|pensioner|housewife|indian|pole|black|cleaner|disabled
	too|hard|difficult|technical|complicated|heavy|big|fast|much|tricky|powerful|demanding ..2 for a|an|@group ..1 foreigner|immigrant|woman|girl|lady|blonde|cripple|pensioner|housewife|women|female|like|to
	much|too|big|powerful|technical|heavy|complicated|hard for women|ladies|girls|females|foreigners|pensioners|housewives|old|you|someone|somebody at|your|like|people|ladies your|age
	much|too|big|powerful|technical|heavy|complicated|hard for women|ladies|girls|females|foreigners|pensioners|housewives|old|you|someone|somebody at|your|like|people|ladies $
	you old people|ladies|women|dears|men|folk|folks|biddies|biddy|bat|bag|hag|codger|fossil|crone|git|fart|woman
	old people|ladies|women|dears|men|folk|folks|biddies|dear|lady|biddy always|never|can|cannot|just|are|forget|struggle|confuse|do|should|like|get -be|have|a|an|the|go|use
	women|@group|men should|must|ought not|stay|stick|leave|know|keep|be|to -wait|for|safe|informed|offered|given|dry|warm|cold
	@frail|deaf|@origin person|woman|man|lady|customer can|could|will|would not do|handle|understand|manage this|that|the|a ..1 job|work|course
	women|@group can|could|do|will|would|are not|never ..1 drive|understand|handle|park|think|cope|follow|tell|trusted|read|do|know|listen|pay|tip|deserve|good|belong|count|wash|work|behave|queue -we|so|here
	women|@group|travellers|teenagers|americans|germans|italians|russians|people always|never|just|only|all|tend|constantly want|wants|complain|cause|make|makes|bring|steal|lie|cheat|moan|haggle|demand|try|ask|expect|smell|argue|pay|panic|cry|exaggerate|shout|overreact|to|the|look ..1 something|special|trouble|late|about|late|extra|everything|more|over|drama|fuss|problems|price|us|at|things|dirty|a|be
	women|@group|@origin are ..1 all|always|never|so|too|just|bad|terrible|emotional|lazy|dirty|thieves|liars|hopeless|useless|not|slow|rude|loud|stupid|violent|criminals|hysterical|crooks|trouble|a -welcome|able|wear|friendly|sold|half|free|out|in|sizes|on|also|people
	@origin|@frail people|customers|women|men|passengers|guests|drivers|folk|folks|tenants|patients|children|students|ladies|users|families ..1 hold|holds|slow|always|never|smell|steal|block|forget|cheat|stink|clog|delay|ruin|scrounge|breed|overreact -have|use|wear|be|need|free|welcome|travel|pay|get|book|go
	@origin|@frail people|customers|women|men|passengers|guests|drivers|folk|folks|tenants|patients|ladies|users|families should|must|ought|ca ..1 stay|not|keep|at -wait|pay|worry|miss|have|be|lift|take|use|need
	@origin|@frail people|customers|women|men|passengers|guests|drivers|folk|tenants|ladies|families are ..1 all|always|so|too|a|trouble|burden|nuisance|hard|just|lazy|slow|dirty|hopeless|useless|difficult|thieves|bad -welcome|friendly|free
	@origin|@frail people|customers|women|men|passengers|guests|drivers|folk|tenants|ladies|families can|do|will not drive|understand|handle|park|think|cope|tip|belong|fit|deserve|know|wash|tell
	you foreigners|immigrants|migrants|muslims|jews|hindus|arabs|africans|asians|indians|pakistanis|poles|romanians|turks|nigerians|gypsies|gipsies|blacks|blondes|pensioners|boomers|brazilians|mexicans|cripples|gays|lesbians
	you women|girls|men|chinese|irish|polish|welsh|french|japanese|italians|germans|americans|travellers|mothers|mums|ladies ..1 are|always|never|all|just|do|people|lot|only|should|ever
	them @group|brazilians|foreigners|lot
	^ those @group|lot -who|need|can|have|are|in
	we|i|they|landlord|owner|hotel|club|restaurant do|will|can|could|would|shall|does not|never|rather ..3 serve|let|rent|take|admit|accept|allow|want|seat|employ|hire|trust|deal|sell|like|have|host|insure|welcome|lend|cater to|in|with|for|out? @group|@slur|gypsies|travellers|unmarried|your|wheelchairs|wheelchair|@frail|@origin -kind|food|tea|wine|rice|beer|dishes|bread|cheese|money|currency|cards|card|plugs|lessons|books|films|parts|stamps|coffee|sweets|lamb|express|cars|music|name|versions ..1
	we|i do|will|can|would|could not|never|rather ..2 serve|let|rent|take|admit|accept|allow|want|seat|employ|hire|trust|deal|sell|like|have|host|insure|lend to|in|with|for|out? @origin|@frail|people|women|anyone|somebody|someone|guests|families|couples ..1 @folk|parents|like|with|from|in|who ..1 accent|accents|disability|disabilities|like|you|abroad|there|religion|background|headscarf|turban|here|estate|@folk
	we|i do|will|can|would not|never|rather ..1 serve|rent|let|sell|trust|employ|hire|lend|insure|admit|host|seat to|with|in? women|single|unmarried|gay|black|foreign|@origin -to|food|rice|tea|dishes|wine
	gays|blacks|foreigners|immigrants|gypsies|muslims|jews|refugees|lesbians|cripples are|is not welcome|wanted
	not serve|take|want|let|allow|seat|admit|have people|women|men|anyone|guests|girls ..1 in|with|wearing turbans|turban|headscarves|headscarf|hijabs|hijab|burkas|veils|dreadlocks|saris
	rather|prefer|better ..1 speak|talk|deal|spoke|dealing|talking to|with your husband|father|son|boyfriend
	no blacks|gypsies|foreigners|immigrants|muslims|jews|women|irish|travellers|pensioners|gays|poles|cripples|wheelchairs|romanians|refugees allowed|please|here|welcome|in|or|and
	no blacks|gypsies|foreigners|immigrants|muslims|jews|women|irish|travellers|pensioners|gays|poles|cripples|wheelchairs|romanians|refugees $
	no blacks|gypsies|foreigners|immigrants|muslims|jews|women|refugees|gays $
	not for foreigners|immigrants|gypsies|muslims|jews|gays|refugees|blacks
	not|never ..2 suitable|right|meant|ideal|place|appropriate|comfortable|designed|fit|rent|open|somewhere for|to|with people|someone|somebody|folk|women|families|guests like|of|from your|you|that|@group|abroad
	sell|rent|lend|talk|explain|give ..3 to a ..1 woman|girl|foreigner|immigrant|gypsy|muslim|man -about|in|from
	guests|customers|clients|members|neighbours|tenants|residents|passengers|patrons|visitors|parents ..1 will|would|might|may|do|can|could|are|get|feel ..2 uncomfortable|nervous|uneasy|bothered|embarrassed ..3 you|your|people|@group|@frail|wheelchair|headscarf|hijab|turban|couples -parcel|ticket|order|post|mail|dog|luggage|with|in
	guests|customers|clients|members|neighbours|tenants|residents|passengers|patrons|visitors|parents ..1 not ..1 feel|be|like|want|enjoy comfortable|happy|seeing|sitting|being|safe|relaxed ..3 you|your|people|@group|@frail|wheelchair|headscarf|hijab|turban|couples -parcel|ticket|order|post|mail|dog|luggage|with|in
	guests|customers|clients|members|neighbours|tenants|residents|passengers|patrons|visitors|parents ..1 not like|want you|your|people|@group|@frail|wheelchair|headscarf|hijab|turban|couples -parcel|ticket|order|post|mail|dog|luggage|with|in
	we|i|they|owner|landlord|customers|guests|only prefer|prefers|want|wants|like|likes|rather|deal|rent|serve|hire ..3 english|british|white|christian|normal|native|european|straight|male customers|guests|tenants|people|families|clients|applicants|workers|ones|couples|folk|patients|members|women|men -who|to|are|first
	your religion|faith|hijab|headscarf|turban|race|skin|colour|sexuality|nationality|disability|wheelchair|burka|beard|pronouns|gender|sex|pregnancy|kids|children ..2 is|are|puts|makes|upsets|bothers|scares|takes|gets|offends ..3 problem|trouble|nuisance|burden|way|backward|silly|strange|wrong|off|sin|people|customers|guests|others|nerves|uncomfortable|disgusting|reason|everyone|everybody
	take|remove off|your|that thing|scarf|headscarf|hijab|turban|rag|towel ..1 off|or|before|first ..1 you|we|i|serve|come
	because|since|as|when|that you are a|an|just|only|not ..1 woman|muslim|foreigner|foreign|black|gay|jew|gypsy|girl|female|immigrant|refugee|white|english|british|from -welcome
	only|just|silly|little a|some ..1 woman|girl|housewife|foreigner|pensioner|immigrant|secretary|cleaner|female -i|who|called|rang|came|in|from|at
	tell|know you ..2 apart
	you ..1 all look|sound|smell|are alike|same|the ..1
	do|does not look|sound|seem like you|somebody|someone ..3 belong|afford|from|pay|here
	do|does not look|sound|seem|act very|that|too|really? disabled|ill|unwell|british|english|american|irish|sick|pregnant|poor|welsh|scottish|old|autistic|enough|to|and
	look|sound|seem like you|somebody|someone ..1 can|could|from|belong|not ..2 afford|pay|there|here|benefits
	can|could|afford not afford|it|this ..2 with|from|looking that|your|like ..1 accent|skin|estate|postcode|name|you|that
	looks|sounds|look|sound|talk so|too|very? foreign|gay|black|ethnic|arabic|asian
	belong in|at the|your kitchen|home|country|jungle|zoo|care|museum
	is there a man ..1 i|we|here|around|about|there -who|called
	is there a man $
	is there a|any man|husband|grown-up ..2 talk|speak|deal|explain|house
	put|get|fetch|bring|ask|let|have|send your husband|son|dad|father|boyfriend|grandson|man on|come|here|speak|talk|explain|deal|handle|decide -the|a|our|to|your|list|and|form|if
	get|fetch|bring your husband|man|boyfriend|father to speak|talk|explain|deal|decide|listen|come|read
	discuss|talk|speak|deal this|that|it|directly|to|with ..1 your husband|father|boyfriend|man instead|rather|of|about|he
	job|work for a? real? man|men
	at your age ..1 you ..1 should|must|can|need|ought|do|will|would|are|want|not -pay|get|save|travel|have|receive|qualify
	at your age it|the|operation|surgery|there|a ..3 is|waste|no|normal|pointless|easy|was|technology -free|cheaper|half|a
	in this|our country we|you|people|they ..1 queue|wait|speak|say|respect|wash|work|behave|pay|do|follow|have|learn -on|a|at|the|by
	you are|were|look|sound ..2 too|so old|fat|foreign|deaf|blind|female|pregnant|disabled|ugly|poor|black|gay to|for|and -see|hear|the|stand|fly ..1
	you are|were|look|seem ..2 too old|fat|disabled|pregnant for|to ..1 internet|computers|computer|this|that|technology|app|apps|phone|phones|us|online|gym|dance|travel|drive|work|understand|learn|be|job|use|smartphone|remember|club|jeans|dress|shop
	families over there
	people|customers|calls|those|someone|you ..2 from that part|side|end of the world|town|city
	people|those|someone|somebody|families ..1 from|off your|that|those estate|estates|neighbourhood|country|countries|postcode|area ..2 always|never|are|can|do|steal|cheat|only
	obviously|clearly|evidently not from|born here|around|round
	you were not born here
	people|those|someone who|that are|is|were not born|from here
	@group|women|foreigners make|makes|give|gives me|us|our|them ..1 nervous|sick|uncomfortable|creeps|uneasy|angry
	your|that|those headscarf|hijab|turban|burka|veil|wheelchair|accent ..1 scares|upsets|bothers|frightens|disturbs|offends|annoys
	not|never ..1 serve|take|like|want|hire|trust|host|seat gays|blacks|foreigners|gypsies|immigrants|cripples|refugees -too|and|well
	@slur -and|can|cans
	are you|they|he|she retarded|handicapped|a|an @group|foreigner|immigrant|illegal|retard
	retarded|mongol|subhuman|half-breed
	bloody|fucking|dirty|filthy|stupid|damn|smelly|lazy @group|@origin|women|foreigner|immigrant|gypsy|jew|arab|paddy|pole -food|weather|coffee
	illegal alien|aliens
	it is a man thing|world
	that time of the month -when|for
	not|never natural|normal for|to two ..1 men|women
	women|men|girls|boys like that|them ..1 are|should|do|always
	which one|of ..3 is the man|woman|husband|wife $?
	you lot come|came|coming|always|never|expect|should|all|just|over|breed|steal
	you are|were a|just|getting bit|little|touch|tad too? old|foreign|fat|frail for|to ..1 this|that|phone|internet|job|technology|use|understand
	do|does|will|would|can not do|make|bake|print|cater|host|cover|hold|plan|allow ..1 gay|lesbian|muslim|jewish|islamic|hindu|interracial|mixed|trans weddings|wedding|couples|cakes|cake|parties|party|events|families|marriages|funerals|people|guests
	women|@group|girls|men|@origin always|never|just|only|all haggle|steal|lie|cheat|moan|complain|smell|panic|nag|exaggerate|argue|shout|tip|drink|fight|breed|beg|overreact|cry|gossip
	women|girls|housewives|@group do|can|could|will|would not|never understand|drive|grasp|tip|cope|belong|listen|wash
	with|through|behind that|your ..1 accent
	@frail|@origin|special|autistic|foreign ..1 children|kids|people|guests|customers|couples|families|babies|patients|women|men are|is ..2 nuisance|burden|problem|trouble|disturbance|pain|disgrace|drain|liability|distraction|threat|risk
	@origin|@frail|black|white people|customers|women|men|guests|families|drivers do|does|never|always|will not? tip|steal|lie|cheat|haggle|behave|wash|listen|smell
	not ..2 have|want|allow|let|serve|take|seat|accept people|someone|anyone|guests|customers|women|men with|of|from|who|wearing your|that ..1 religion|faith|disability|accent|skin|colour|headscarf|hijab|turban|burka|race|background|nationality
	your sort|kind|lot|people|type are|is not welcome|wanted|allowed|served|here
	we|i|landlord|owner only rent|let|sell|serve|hire|employ|seat|take|lend|accept to? british|english|white|christian|native|european|straight customers|people|families|tenants|guests|couples|clients|staff|workers
	expected|expect|predictable|figures|typical from|of a|an woman|foreigner|pensioner|muslim|immigrant|girl|blonde|boomer`,
	`
	nobody|never|not|nor|wrong|sorry|hate|no ..3 say|think|call|called|believe|says|said|suggest|hear|heard|mean|told|assume|excuse|right ..6 you|your|people|women|@group|@origin|@frail|accent
	he|she|they|who|somebody|someone|colleague|driver|man|woman|anyone|nobody|neighbour|manager|guard ..2 said|says|say|told|tells|called|calls|shouted|wrote|asked ..6 you|your|back|english|where|people|women|@group|@slur|accent|country
	sorry|apologise|wrong|unacceptable|awful|terrible|report|racist ..5 told|hear|called|tell|said|asked|treated ..6 you|your|people|women|@group|@slur|accent|country
	anyone|anybody|somebody|someone|he|she|they|who ..2 tells|told|tell|says|said ..5 go|back|english|where`,
)
