import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { Badge, type BadgeLook } from '../../primitives/badge'
import { filesWords as words } from '../../words/files'
import { studioWords } from '../../words/studio'
import type { ProblemView } from '../problem-view'

export type ImportFile = {
	file: string
	outcome: keyof typeof words.outcome
	why: keyof typeof words.why | null
	title: string | null
	/** The first few. */
	problems: ProblemView[]
	checked: boolean
	changed: { added: number; removed: number } | null
	/** What comes along with it. */
	beside: string[]
	/** A draft of it that there is. */
	draft: string | null
}

const looks: Record<ImportFile['outcome'], BadgeLook> = {
	new: 'good',
	changes: 'primary',
	same: 'plain',
	refused: 'warn',
}

export function ImportOutcome({ outcome }: Pick<ImportFile, 'outcome'>) {
	return <Badge look={looks[outcome]}>{words.outcome[outcome]}</Badge>
}

/** Why, how much, what comes along, and what is wrong with it and where. */
export function ImportDetails({ file, outcome, why, problems, checked, changed, beside, draft }: ImportFile) {
	const kept = outcome === 'new' || outcome === 'changes'
	return (
		<div className="grid gap-1">
			{why && <p>{words.why[why]}</p>}
			{outcome === 'same' && <p>{words.same}</p>}
			{outcome === 'changes' && <p>{changed ? words.lines(changed) : words.linesMany}</p>}
			{beside.length > 0 && <p className="wrap-anywhere">{words.beside(beside)}</p>}
			{kept && !checked && <p>{words.unchecked}</p>}
			{kept && checked && problems.length === 0 && <p>{studioWords.problemsNone}.</p>}
			{problems.length > 0 && (
				<ul className="grid gap-1">
					{problems.map(({ code, line, column, message, severity }) => (
						<li key={`${code} ${line} ${column} ${message}`}>
							<span className="font-semibold">
								{studioWords.severity[severity]}, {studioWords.place(line, column).toLowerCase()}:
							</span>{' '}
							<span className="wrap-anywhere">{message}</span>
						</li>
					))}
				</ul>
			)}
			{kept && problems.length > 0 && !draft && <p className="text-ink-soft">{words.problemsToMend}</p>}
			{draft && (
				<p>
					<Link to={urls.draft(draft)} className="inline-block py-0.5">
						{words.openDraft}
						<span className="sr-only">: {file}</span>
					</Link>
				</p>
			)}
		</div>
	)
}
