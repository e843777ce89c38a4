Way {
    id: screen
}
