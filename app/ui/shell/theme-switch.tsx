import { Form, useLocation } from '@remix-run/react'
import { classes } from '../primitives/classes'
import { DarkIcon, LightIcon, SystemIcon } from '../primitives/icons'
import { shellWords } from '../words/shell'

export type ThemeChoice = 'system' | 'light' | 'dark'

const choices = [
	{ theme: 'system', Icon: SystemIcon },
	{ theme: 'light', Icon: LightIcon },
	{ theme: 'dark', Icon: DarkIcon },
] as const

export type ThemeSwitchProps = { theme: ThemeChoice; action: string }

/** Three submit buttons of one form: works without scripts. Posts `theme` and `to`, the page to come back to. */
export function ThemeSwitch({ theme: current, action }: ThemeSwitchProps) {
	const { pathname, search } = useLocation()
	return (
		<Form method="post" action={action} preventScrollReset>
			<input type="hidden" name="to" value={pathname + search} />
			<fieldset>
				<legend className="mb-2 text-sm font-semibold">{shellWords.theme}</legend>
				<div className="grid grid-cols-3 gap-1 rounded-md bg-sunk p-1">
					{choices.map(({ theme, Icon }) => (
						<button
							key={theme}
							type="submit"
							name="theme"
							value={theme}
							aria-pressed={theme === current}
							className={classes(
								'flex min-h-18 flex-col items-center justify-center gap-1 rounded-sm border-2 px-1 text-xs',
								theme === current
									? 'border-primary bg-sheet font-semibold text-ink'
									: 'border-transparent text-ink-soft hover:text-ink',
							)}
						>
							<Icon aria-hidden className="size-4" />
							{shellWords.themes[theme]}
						</button>
					))}
				</div>
			</fieldset>
		</Form>
	)
}
