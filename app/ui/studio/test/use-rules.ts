import { useContext, useEffect, useState } from 'react'
import { type PlayRules, PlayRulesContext } from './play-rules'

export type RulesLoaded = { rules: PlayRules | null; lost: boolean; again: () => void }

/** The rules of play, once they are loaded. `lost`: they could not be. */
export function useRules(): RulesLoaded {
	const load = useContext(PlayRulesContext)
	const [rules, setRules] = useState<PlayRules | null>(null)
	const [tries, setTries] = useState(0)
	const [lost, setLost] = useState(false)
	useEffect(() => {
		let wanted = true
		setLost(load === null)
		load?.().then(
			(loaded) => wanted && setRules(loaded),
			() => wanted && setLost(true),
		)
		return () => {
			wanted = false
		}
	}, [load, tries])
	return { rules, lost, again: () => setTries(tries + 1) }
}
