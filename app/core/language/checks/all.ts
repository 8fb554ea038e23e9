import { lessonAnchors } from './anchors'
import type { Check } from './checking'
import { declared } from './declared'
import { duplicateIds } from './duplicate-ids'
import { identicalReplies } from './identical-replies'
import { needsMet } from './needs-met'
import { piecesThere } from './pieces-there'
import { reachable } from './reachable'
import { repairs } from './repairs'
import { sameEffects } from './same-effects'
import { speakers } from './speakers'
import { targets } from './targets'
import { turnLimit } from './turn-limit'
import { variablesUsed } from './variables-used'
import { wayOut } from './way-out'

/** Every check that looks at the draft alone. */
export const checks: readonly Check[] = [
	piecesThere,
	duplicateIds,
	targets,
	turnLimit,
	speakers,
	declared,
	repairs,
	lessonAnchors,
	needsMet,
	variablesUsed,
	reachable,
	wayOut,
	identicalReplies,
	sameEffects,
]
