import type { Due } from '#app/core/records/assignment'
import { proofWords as words } from '../words/proof'

export type RuleTold = {
	everyone: boolean
	named: boolean
	people: number
	groups: {
		teams: string[]
		sites: string[]
		jobs: string[]
		roles: string[]
		hiredFrom: string | null
		hiredBefore: string | null
	}[]
	except: number
}

/** Whom a rule means, as words. */
export function ruleText({ everyone, named, people, groups, except }: RuleTold): string {
	const others = people - (named ? 1 : 0)
	const parts = everyone
		? [words.everyone]
		: [
				...(named ? [words.namedOne] : []),
				...(others > 0 ? [words.named(others)] : []),
				...groups.map(groupText).filter((text) => text !== ''),
			]
	const meant = parts.join(words.or)
	return except > 0 ? `${meant}, ${words.except(except)}` : meant
}

function groupText(group: RuleTold['groups'][number]): string {
	const { hiredFrom, hiredBefore } = group
	const lists = (['teams', 'sites', 'jobs', 'roles'] as const).flatMap((list) =>
		group[list].length === 0 ? [] : [`${words[list]} ${group[list].join(words.or)}`],
	)
	const days = [
		hiredFrom === null ? '' : words.hiredFrom(hiredFrom),
		hiredBefore === null ? '' : words.hiredBefore(hiredBefore),
	].filter((text) => text !== '')
	return [...lists, ...days].join(words.and)
}

/** Until when, as words. */
export function dueText(due: Due): string {
	switch (due.kind) {
		case 'none':
			return words.dues.none()
		case 'day':
			return words.dues.day(due.day)
		case 'after-assignment':
			return words.dues['after-assignment'](due.days)
		case 'after-hire':
			return words.dues['after-hire'](due.days)
	}
}
