import type { ReactNode } from 'react'
import { LaterIcon } from '../primitives/icons'

/** Time passes, or the conversation moves elsewhere: a rule across, with the words in it. */
export function LaterLine({ icon, children }: { icon?: ReactNode; children: ReactNode }) {
	return (
		<div className="my-1 flex items-center gap-3 text-sm font-semibold text-ink-soft">
			<span aria-hidden="true" className="h-px min-w-4 flex-1 bg-line" />
			<span className="flex max-w-[80%] items-center gap-2 text-center">
				{icon ?? <LaterIcon aria-hidden className="size-4 shrink-0" />}
				<span className="words-block min-w-0">{children}</span>
			</span>
			<span aria-hidden="true" className="h-px min-w-4 flex-1 bg-line" />
		</div>
	)
}
