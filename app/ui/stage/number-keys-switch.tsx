import { useHydrated } from '../primitives/use-hydrated'
import { stageWords } from '../words/stage'

export type NumberKeysSwitchProps = { count: number; on: boolean; set: (on: boolean) => void }

/** Turns choosing by number off and on. Not there without scripts, as the keys do nothing then. */
export function NumberKeysSwitch({ count, on, set }: NumberKeysSwitchProps) {
	if (!useHydrated() || count < 2) return null
	return (
		<label className="hidden min-h-8 items-center gap-2 text-sm text-ink-soft sm:inline-flex">
			<input
				type="checkbox"
				checked={on}
				onChange={(event) => set(event.currentTarget.checked)}
				className="size-5"
			/>
			{stageWords.numberKeys(count)}
		</label>
	)
}
