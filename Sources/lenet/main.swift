import Commands

await Lenet.main()
