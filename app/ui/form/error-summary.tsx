import { useEffect, useRef } from 'react'
import { formWords } from '../words/form'

/** `field` is the control's id: `field-<name>` unless the form says otherwise. Null: about the form as a whole. */
export type FormProblem = { field: string | null; text: string }

/** Above a form that came back: everything that needs another look, each leading to its field. Takes focus. */
export function ErrorSummary({ problems }: { problems: FormProblem[] }) {
	const box = useRef<HTMLDivElement>(null)
	useEffect(() => {
		if (problems.length > 0) box.current?.focus()
	}, [problems])
	if (problems.length === 0) return null
	return (
		<div
			ref={box}
			role="alert"
			tabIndex={-1}
			aria-labelledby="error-summary-title"
			className="mb-6 rounded-md border-s-4 border-problem bg-problem-wash p-4"
		>
			<h2 id="error-summary-title" className="text-lg">
				{formWords.problemTitle(problems.length)}
			</h2>
			<ul className="mt-2 space-y-1">
				{problems.map(({ field, text }) => (
					<li key={text}>{field ? <a href={`#${field}`}>{text}</a> : text}</li>
				))}
			</ul>
		</div>
	)
}
