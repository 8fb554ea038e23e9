import { lineStarts, placeOf } from './places'
import type { Problem, Severity, TextEdit } from './problem'
import { type ProblemCode, problems } from './problems'

/**
 * Notes a problem at an offset of the scenario's text, with its code's severity unless told. Edits that say what they
 * replace are left out, all of them, where the text has something else there.
 */
export type Report = (
	code: ProblemCode,
	at: number,
	message: string,
	fix?: string,
	edits?: readonly (TextEdit & { was?: string })[],
	as?: Severity,
) => void

/** More than this tells an author nothing new. */
const most = 500

/** `errors` are the codes of the errors so far. */
export type Opened = { report: Report; sorted: () => Problem[]; errors: () => ReadonlySet<ProblemCode> }

/** Collects problems about one text; `sorted` gives them by place, each only once. */
export function openReport(file: string, text: string): Opened {
	const starts = lineStarts(text)
	const errors = new Set<ProblemCode>()
	const found = new Map<string, Problem & { at: number }>()
	return {
		report: (code, at, message, fix, edits, as) => {
			const key = `${code} ${at} ${message}`
			const severity = as ?? problems[code].severity
			if (severity === 'error') errors.add(code)
			if (found.has(key) || found.size >= most) return
			const place = placeOf(starts, Math.min(Math.max(at, 0), text.length))
			const fits = edits?.every(({ start, end, was }) => was === undefined || text.slice(start, end) === was)
			const ways = {
				...(fix === undefined ? {} : { fix }),
				...(edits && fits
					? { edits: edits.map(({ start, end, text: put }) => ({ start, end, text: put })) }
					: {}),
			}
			found.set(key, { code, severity, file, ...place, message, ...ways, at })
		},
		errors: () => errors,
		sorted: () =>
			[...found.values()]
				.sort((a, b) => a.at - b.at || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
				.map(({ at: _, ...problem }) => problem),
	}
}

/** The same report, deaf to some codes. */
export const without =
	(report: Report, codes: ReadonlySet<ProblemCode>): Report =>
	(code, ...rest) => {
		if (!codes.has(code)) report(code, ...rest)
	}
