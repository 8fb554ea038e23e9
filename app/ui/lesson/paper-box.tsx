import type { ReactNode } from 'react'

/** A box to tick with a pen. */
export function PaperBox({ children }: { children?: ReactNode }) {
	return (
		<span className="inline-flex items-center gap-2">
			<span aria-hidden="true" className="inline-block size-4 shrink-0 rounded-sm border border-ink" />
			{children}
		</span>
	)
}

/** A line to write on with a pen. */
export function PaperLine({ wide = false }: { wide?: boolean }) {
	return (
		<span
			aria-hidden="true"
			className={`inline-block h-6 shrink-0 border-b border-ink ${wide ? 'w-full' : 'w-10'}`}
		/>
	)
}
