import { thinkingWords } from '../words/thinking'
import { type Drawn, textProp } from './drawn'

/** A talk as it went, and as it could go. */
export function Dialogue({ children }: Drawn) {
	return <div className="grid gap-4 sm:grid-cols-2">{children}</div>
}

export function Before({ props, children }: Drawn) {
	return (
		<div className="rounded-lg border border-line bg-sheet p-4">
			<p className="mb-2 font-semibold">{textProp(props, 'title') || thinkingWords.before}</p>
			<div className="words-block">{children}</div>
		</div>
	)
}

export function After({ props, children }: Drawn) {
	return (
		<div className="rounded-lg border border-line bg-sheet p-4">
			<p className="mb-2 font-semibold">{textProp(props, 'title') || thinkingWords.after}</p>
			<div className="words-block">{children}</div>
		</div>
	)
}

export function Line({ props, children }: Drawn) {
	return (
		<div>
			<strong>{thinkingWords.lineBy(textProp(props, 'by'))}</strong> {children}
		</div>
	)
}
