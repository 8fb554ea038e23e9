import { lessonAnchors } from './anchors'
import type { Check } from './checking'
import { declared } from './declared'
import { duplicateIds } from './duplicate-ids'
import { gauges } from './gauges'
import { greetingThere } from './greeting-there'
import { identicalReplies } from './identical-replies'
import { namesClash } from './names-clash'
import { needsMet } from './needs-met'
import { omissionsAlone } from './omissions'
import { pairOfTwo } from './pair-of-two'
import { patience } from './patience'
import { piecesThere } from './pieces-there'
import { plainReading } from './plain-reading'
import { principlesKnown } from './principles-known'
import { reachable } from './reachable'
import { repairs } from './repairs'
import { sameEffects } from './same-effects'
import { settled } from './settled'
import { slotsKnown } from './slots-known'
import { speakers } from './speakers'
import { targets } from './targets'
import { turnLimit } from './turn-limit'
import { typed } from './typed'
import { variablesUsed } from './variables-used'
import { variants } from './variants'
import { wayOut } from './way-out'

/** Every check that looks at the draft alone. */
export const checks: readonly Check[] = [
	piecesThere,
	duplicateIds,
	targets,
	turnLimit,
	patience,
	gauges,
	typed,
	speakers,
	declared,
	namesClash,
	variants,
	slotsKnown,
	omissionsAlone,
	repairs,
	settled,
	pairOfTwo,
	greetingThere,
	lessonAnchors,
	needsMet,
	variablesUsed,
	reachable,
	wayOut,
	identicalReplies,
	sameEffects,
	principlesKnown,
	plainReading,
]
