import type { AssignmentVersion } from '#app/core/records/assignment'
import type { AssignmentProblem, AssignmentTyped, GroupTyped } from '#app/core/records/assignment-typed'
import { noGroup } from '#app/core/records/assignment-typed'
import type { AssignmentSaid } from '../acts/create-assignment.server'
import { ruleWithin } from '../acts/rule-within.server'
import type { Deps } from '../deps.server'
import { assignmentSaid, mostGroups, seenOf } from '../http/assignment-form.server'
import { type Asking, scopeOf } from '../session/scope'
import { assignmentChoices } from './assignment-choices.server'
import { type AssignmentPreview, assignmentPreview } from './assignment-preview.server'

export type Looked = {
	typed: AssignmentTyped
	problems: AssignmentProblem[]
	effect: Omit<AssignmentPreview, 'differing'> | null
	other: boolean
	/** The group to go on with, where one was added or taken out. */
	at: number | null
	/** What is to be saved: it is well formed, and it was looked at. */
	said: AssignmentSaid | null
}

/** What a button of the form does: another group, people found, the effect worked out, or what is ready to be saved. */
export async function assignmentLook(
	deps: Deps,
	me: Asking,
	form: AssignmentTyped,
	intent: string,
): Promise<Looked> {
	const typed = { ...form, groups: groupsAfter(form.groups, intent) }
	const at = typed.groups.length === form.groups.length ? null : typed.groups.length - 1
	const nothing = { typed, problems: [], effect: null, other: false, at, said: null }
	const first = firstOf(intent)
	if (first === null && intent !== 'save') return nothing
	const { said, problems } = assignmentSaid(typed, deps.env.timeZone)
	if (!said) return { ...nothing, problems }
	const refused = await ruleWithin(deps.db.read, scopeOf(me, 'assign'), said.rule)
	if (refused) return { ...nothing, problems: [{ field: 'who', why: refused }] }
	const seen = seenOf(said, typed.course)
	if (intent === 'save' && typed.seen === seen) return { ...nothing, said }
	const { differing: _, ...effect } = await assignmentPreview(
		deps,
		versionOf(deps, me, typed, said),
		first ?? 0,
	)
	return { ...nothing, typed: { ...typed, seen }, effect, other: intent === 'save' }
}

/** From which name on a look shows who is affected: `preview` or, for those after the first fifty, `preview-50`. */
function firstOf(intent: string): number | null {
	const [whole, first = '0'] = /^preview(?:-(\d{1,7}))?$/.exec(intent) ?? []
	return whole === undefined ? null : Number(first)
}

/** One group more or less, where a button asks for that; at least one always stays in the form. */
function groupsAfter(groups: GroupTyped[], intent: string): GroupTyped[] {
	if (intent === 'add-group' && groups.length < mostGroups) return [...groups, noGroup]
	const [, place] = /^remove-group-(\d{1,2})$/.exec(intent) ?? []
	if (place === undefined) return groups
	const left = groups.filter((_, index) => index !== Number(place))
	return left.length > 0 ? left : [noGroup]
}

function versionOf(
	deps: Deps,
	me: Asking,
	{ key: assignmentId, version, course }: AssignmentTyped,
	said: AssignmentSaid,
): AssignmentVersion {
	return {
		...{ ...said, assignmentId, course, version: version + 1, ends: false },
		...{ byId: me.id, knownAt: deps.now() },
	}
}

/** A form with all that there is to choose in it. */
export async function formProps(
	deps: Deps,
	me: Asking,
	looked: Omit<Looked, 'said' | 'at'> & { at?: number | null },
	editing: boolean,
) {
	const { typed, problems, effect, other, at = null } = looked
	return { typed, problems, effect, other, at, editing, choices: await assignmentChoices(deps, me, typed) }
}
