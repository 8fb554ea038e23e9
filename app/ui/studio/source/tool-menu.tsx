import { type ReactNode, useRef } from 'react'
import { buttonStyle } from '../../primitives/button-style'
import { FoldIcon } from '../../primitives/icons'
import { useCloseDetails } from '../../shell/close-details'

export type ToolChoice = { id: string; label: string; hint?: string; act: () => void }
export type ToolMenuProps = { label: ReactNode; choices: ToolChoice[] }

/** A row of acts behind one button: native details, closed by Escape, by a press outside and by a choice. */
export function ToolMenu({ label, choices }: ToolMenuProps) {
	const details = useRef<HTMLDetailsElement>(null)
	useCloseDetails(details)
	return (
		<details ref={details} className="group sm:relative">
			<summary className={buttonStyle('quiet', 'small', 'cursor-pointer')}>
				{label}
				<FoldIcon aria-hidden className="motion-calm size-4 transition-transform group-open:rotate-180" />
			</summary>
			<ul className="absolute start-0 z-30 mt-1 max-h-80 w-64 max-w-[80vw] overflow-auto rounded-lg border border-line bg-sheet p-1 shadow-soft">
				{choices.map(({ id, label: text, hint, act }) => (
					<li key={id}>
						<button
							type="button"
							className="w-full rounded-md px-3 py-2 text-start text-sm hover:bg-primary-wash"
							onClick={() => {
								details.current?.removeAttribute('open')
								act()
							}}
						>
							<span className="block font-semibold">{text}</span>
							{hint && <span className="block text-xs text-ink-soft">{hint}</span>}
						</button>
					</li>
				))}
			</ul>
		</details>
	)
}
