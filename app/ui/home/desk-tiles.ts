import { urls } from '#app/urls'
import { tileWords } from '../words/desk'
import type { Tile } from './tiles'

export type DeskCountsView = Record<keyof typeof tileWords, number | null>

const places = [
	['scenarios', urls.studio()],
	['problems', urls.studio()],
	['toApprove', urls.approvals()],
	['toConfirm', urls.confirmations()],
	['toLookAt', urls.disputes()],
	['toAnswer', urls.obstacles()],
	['toRate', urls.rate()],
	['overdue', urls.trainingList('state=overdue&state=lapsed')],
	['lapsing', urls.outlook()],
	['corrections', urls.corrections()],
	['doubts', urls.corrections()],
	['erasures', urls.erasures()],
	['deadJobs', urls.operations('jobs')],
	['records', urls.records()],
	['people', urls.people()],
	['entries', urls.audit()],
] as const

/** A tile for each number this role may know. */
export function deskTiles(counts: DeskCountsView | null): Tile[] {
	return places.flatMap(([name, to]) => {
		const count = counts?.[name] ?? null
		return count === null ? [] : [{ label: tileWords[name], count, to }]
	})
}
