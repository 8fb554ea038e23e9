/** Words that hurt, and people they are said of. Sets of `sets.ts`, for the gravest acts. */
export const graveWords = {
	insult: `idiot idiots moron morons imbecile imbeciles fool fools liar liars loser losers cretin cretins dimwit dimwits dumbass dunce halfwit numpty
		twit twat twats prat wanker wankers tosser tossers asshole assholes arsehole arseholes bastard bastards bitch bitches scum dickhead dickheads
		retard retards simpleton nutcase nutter thicko plonker bozo cheapskate scrounger scroungers muppet muppets eejit crybaby nitwit
		knobhead bellend pillock slut whore cunt cunts motherfucker scumbag scumbags lowlife airhead blockhead meathead bimbo fatso weirdo
		ninny dumbo thickhead shithead fuckwit gobshite bampot eejits ignoramus birdbrain`,
	taunt: `clown clowns jerk jerks psycho brat karen pig pigs cow cows donkey donkeys dope lunatic lunatics peasant peasants troll trolls monkey monkeys dog rat rats
		snake worm vermin parasite parasites leech joke disgrace nobody nuisance waste witch hag monster maniac baby thief thieves cheat crook
		fraud parrot sheep animal animals savage savages toad`,
	insulting: `stupid dumb thick pathetic ridiculous lazy useless clueless hopeless ignorant incompetent crazy insane hysterical dense
		dim unreasonable impossible rude childish cheap tiresome demanding paranoid delusional slow gullible careless disorganised forgetful
		needy greedy dramatic oversensitive silly foolish illiterate brainless dishonest retarded idiotic moronic imbecilic disgusting vile
		ugly worthless bonkers mental braindead unhinged deranged spineless gormless daft loathsome repulsive insufferable whiny`,
	dull: `stupid dumb thick pathetic useless clueless ignorant brainless crazy lazy hysterical foolish idiotic moronic gormless retarded insane
		disgusting ugly worthless miserable old fat bloody fucking silly little filthy dirty damn goddamn whiny insufferable greedy daft lying
		sad ridiculous horrible nasty rude selfish spoilt spoiled self-important`,
	slur: `cripple cripples towelhead raghead tranny trannies spastic spaz mongoloid midget paki pakis nigger niggers nigga kike gook wog wogs
		pikey pikeys gyppo gypo gippo faggot poofter spics golliwog shemale halfcaste
		illegals`,
	group: `foreigners immigrants migrants refugees muslims jews hindus sikhs arabs africans asians indians pakistanis poles romanians bulgarians
		brazilians mexicans turks nigerians somalis gypsies gipsies blacks coloureds blondes women females housewives pensioners boomers
		cripples lesbians gays homosexuals transsexuals albanians latinos easterners southerners northerners scousers geordies mothers mums`,
	folk: `people person customers customer folk folks guests guest families family tenants tenant clients client couples couple women woman men man
		ladies lady passengers passenger drivers driver patients students kids children parents mothers mums users applicants types ones`,
	origin: `foreign black brown asian african arab muslim jewish hindu sikh chinese indian pakistani polish romanian turkish mexican nigerian
		somali gypsy roma eastern irish welsh scottish french german italian russian japanese korean vietnamese filipino brazilian caribbean
		jamaican ethnic immigrant coloured latino arabic bulgarian albanian ukrainian syrian afghan iraqi iranian`,
	frail: `disabled old elderly deaf blind autistic handicapped gay lesbian trans queer transgender homosexual fat obese pregnant single unmarried
		older crippled mental divorced`,
} as const
