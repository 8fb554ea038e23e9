import type { AssignmentRule, Due, Group, Steps } from '#app/core/records/assignment'
import { dayText } from '../training/day-text'
import { assignmentWords as words } from '../words/assignments'

/** Names by id, of teams and sites. */
export type PlaceNames = Readonly<Record<string, string>>

const placed = (names: PlaceNames, id: string) => (Object.hasOwn(names, id) ? names[id] : undefined) ?? id

/** A list in words: "Front desk and Phones". */
export function listed(texts: readonly string[], word: string = words.and): string {
	const last = texts.at(-1) ?? ''
	return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')}${word}${last}`
}

/** Whom a rule means: "Everybody in Front desk and Phones hired since 1 January 2026". */
export function ruleSentence(rule: AssignmentRule, names: PlaceNames): string {
	const groups = rule.groups.map((group) => groupSentence(group, names)).filter((text) => text !== '')
	const parts = [...groups, ...(rule.people.length > 0 ? [words.named(rule.people.length)] : [])]
	const meant = rule.everyone ? words.everybody : parts.length > 0 ? parts.join(words.also) : words.nobody
	return rule.except.length > 0 ? `${meant}${words.except(rule.except.length)}` : meant
}

function groupSentence(group: Group, names: PlaceNames): string {
	const { teams, sites, jobs, roles, hiredFrom, hiredBefore } = group
	const roleNames: Readonly<Record<string, string>> = words.roles
	const parts = [
		teams.length > 0 && words.inTeams(listed(teams.map((id) => placed(names, id)))),
		sites.length > 0 &&
			words.atSites(
				listed(
					sites.map((id) => placed(names, id)),
					words.or,
				),
			),
		jobs.length > 0 && words.withJobs(listed(jobs, words.or)),
		roles.length > 0 &&
			words.withRoles(
				listed(
					roles.map((role) => placed(roleNames, role)),
					words.or,
				),
			),
		hiredFrom !== null && words.hiredSince(dayText(hiredFrom)),
		hiredBefore !== null && words.hiredBefore(dayText(hiredBefore)),
	].filter((text) => text !== false)
	return parts.length > 0 ? `${words.everybody}${parts.join('')}` : ''
}

/** Until when, in words. */
export function dueSentence(due: Due): string {
	if (due.kind === 'none') return words.dues.none
	return due.kind === 'day' ? words.dues.day(dayText(due.day)) : words.dues[due.kind](due.days)
}

/** When reminders go out, in words. */
export function stepsSentence({ days, manager }: Steps): string {
	const told = [...days]
		.sort((one, other) => one - other)
		.map((day) => (day < 0 ? words.stepBefore(-day) : words.stepAfter(day)))
	const all = [...told, ...(manager === null ? [] : [words.managerTold(manager)])]
	return all.length === 0 ? words.stepsNone : words.stepsTold(listed(all))
}
