import type { ReactNode } from 'react'

/** One voice of a turn: who or what it is, and below it the words. */
export function Voice({ who, children }: { who: string; children: ReactNode }) {
	return (
		<div>
			<p className="text-sm font-semibold text-ink-soft">{who}</p>
			{children}
		</div>
	)
}
