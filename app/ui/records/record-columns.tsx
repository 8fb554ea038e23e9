import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { Badge } from '../primitives/badge'
import type { Column } from '../primitives/data-table'
import { Time } from '../primitives/time'
import { recordsWords } from '../words/records'

export type RecordRow = {
	seq: number
	/** null: erased on request; the record itself stays. */
	person: { name: string; email: string } | null
	kind: 'scenario' | 'course' | 'attestation'
	title: string
	result: 'passed' | 'not-yet' | 'completed' | 'attested' | 'void'
	/** Whole points 0-100; null for a course. */
	score: number | null
	minutes: number
	at: Date | string
	/** The first letters of the version's hash. */
	version: string
	corrects: number | null
	/** Why it corrects that one, as a code. */
	reason: string | null
	correctedBy: number | null
	way: string | null
	round: number | null
	expiresAt: Date | string | null
	/** It no longer holds. */
	expired: boolean
	attested: boolean
	/** A correction that no second person looked at. */
	onePerson: boolean
}

/** Addresses that sort by a column, by its id, and how the list is sorted now. */
export type RecordSort = Partial<Record<string, { to: string; now: 'ascending' | 'descending' | 'none' }>>

const looks = {
	passed: 'good',
	completed: 'good',
	'not-yet': 'plain',
	attested: 'good',
	void: 'plain',
} as const
const names = recordsWords.columns

const reasons = new Map<string, string>(Object.entries(recordsWords.reasons))

const ways = new Map<string, string>(Object.entries(recordsWords.ways))

function detailsIn({ way, round, attested }: RecordRow): string[] {
	const how = way === null || way === 'play' ? undefined : ways.get(way)
	return [
		...(how === undefined ? [] : [how]),
		...(round !== null && round > 1 ? [recordsWords.round(round)] : []),
		...(attested ? [recordsWords.attested] : []),
	]
}

function correctionIn({ corrects, reason, onePerson }: RecordRow): string | null {
	if (corrects === null) return null
	const why = reason === null ? undefined : reasons.get(reason)
	const by = onePerson ? `, ${recordsWords.onePerson}` : ''
	return `. ${recordsWords.correction(corrects)}${why === undefined ? '' : `: ${why}`}${by}`
}

/** The columns of a list of records; without `person` where all are one's own. */
export function recordColumns(sort: RecordSort, own = false): Column<RecordRow>[] {
	const columns: Column<RecordRow>[] = [
		{
			id: 'person',
			label: names.person,
			names: true,
			cell: (row) =>
				row.person ? (
					<>
						{row.person.name}
						<span className="block font-normal text-ink-soft">{row.person.email}</span>
					</>
				) : (
					<em className="font-normal">{recordsWords.erased}</em>
				),
		},
		{
			id: 'what',
			label: names.what,
			names: own,
			cell: (row) => (
				<>
					{row.title}
					<span className="block font-normal text-ink-soft">
						{recordsWords.kinds[row.kind]}
						{detailsIn(row).map((detail) => `. ${detail}`)}
						{correctionIn(row)}
						{row.correctedBy !== null && `. ${recordsWords.corrected(row.correctedBy)}`}
					</span>
				</>
			),
		},
		{
			id: 'result',
			label: names.result,
			cell: (row) => <Badge look={looks[row.result]}>{recordsWords.results[row.result]}</Badge>,
		},
		{ id: 'score', label: names.score, number: true, cell: (row) => row.score ?? recordsWords.noScore },
		{ id: 'minutes', label: names.minutes, number: true, cell: (row) => row.minutes },
		{
			id: 'at',
			label: names.at,
			cell: (row) => (
				<>
					<Time at={row.at} />
					{row.expiresAt !== null && (
						<span className="block font-normal text-ink-soft">
							{row.expired ? recordsWords.heldUntil : recordsWords.holdsUntil} <Time at={row.expiresAt} />
						</span>
					)}
				</>
			),
		},
		{ id: 'version', label: names.version, cell: (row) => <code className="text-xs">{row.version}</code> },
		{
			id: 'record',
			label: names.record,
			number: true,
			cell: (row) => <Link to={urls.record(row.seq)}>{row.seq}</Link>,
		},
	]
	return columns
		.filter((column) => !(own && column.id === 'person'))
		.map((column) => {
			const by = sort[column.id]
			return by ? { ...column, sort: by } : column
		})
}
