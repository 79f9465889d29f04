import Kiosk.Desk

// The desk's pages as a window of their own.
DeskFace {
    id: root
}
