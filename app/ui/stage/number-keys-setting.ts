import { useSyncExternalStore } from 'react'

const name = 'rapport.number-keys'
const listeners = new Set<() => void>()

/** Whether the keys 1 to 9 choose a reply: on until this browser's owner turns it off (WCAG 2.1.4). */
export function useNumberKeysSetting(): { on: boolean; set: (on: boolean) => void } {
	return { on: useSyncExternalStore(subscribe, read, () => true), set: write }
}

function subscribe(listener: () => void): () => void {
	listeners.add(listener)
	return () => listeners.delete(listener)
}

function read(): boolean {
	try {
		return localStorage.getItem(name) !== 'off'
	} catch {
		return true
	}
}

function write(on: boolean): void {
	try {
		localStorage.setItem(name, on ? 'on' : 'off')
	} catch {
		// A browser that keeps nothing: the setting stays as it is.
	}
	for (const listener of listeners) listener()
}
