import type { ReactNode } from 'react'
import { Disclosure } from '../../primitives/disclosure'
import { noteWords } from '../../words/notes'

/** The author's own way to say it, for those who want to look. */
export function RewriteExample({ children }: { children: ReactNode }) {
	return (
		<Disclosure summary={noteWords.example} look="line" className="mt-4">
			<div className="words-block border-s-4 border-accent ps-4">{children}</div>
		</Disclosure>
	)
}
