package org.anjuan.document.evidence;

import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** Carries images over from one document to another as they are packed, where archive form allows what they are. */
final class Carried {

    /** Larger images are drawn at a resolution that a page can show. */
    private static final double MOST_BYTES = 256e6;

    /** How much more than its rows a packed image may hold. */
    private static final long SLACK = 1 << 16;

    private static final Set<COSName> PACKINGS =
            Set.of(COSName.DCT_DECODE, COSName.CCITTFAX_DECODE, COSName.FLATE_DECODE);
    private static final Set<COSName> REFUSED = Set.of(
            COSName.SMASK,
            COSName.MASK,
            COSName.getPDFName("SMaskInData"),
            COSName.getPDFName("Alternates"),
            COSName.getPDFName("OPI"),
            COSName.F);
    private static final List<COSName> KEPT =
            List.of(COSName.WIDTH, COSName.HEIGHT, COSName.BITS_PER_COMPONENT, COSName.IMAGE_MASK, COSName.DECODE);
    private static final List<COSName> KEPT_OF_PACKING = List.of(
            COSName.K,
            COSName.COLUMNS,
            COSName.ROWS,
            COSName.BLACK_IS_1,
            COSName.ENCODED_BYTE_ALIGN,
            COSName.getPDFName("EndOfLine"),
            COSName.getPDFName("EndOfBlock"),
            COSName.PREDICTOR,
            COSName.COLORS,
            COSName.BITS_PER_COMPONENT,
            COSName.getPDFName("ColorTransform"));

    private static final long MOST_OF_PROFILE = 4L << 20;
    private static final long MOST_OF_TABLE = 1L << 16;

    private final PDDocument target;
    private final Map<COSStream, COSStream> profiles = new IdentityHashMap<>();
    private final Map<COSStream, PDImageXObject> images = new IdentityHashMap<>();

    /** Carries over into this document; what is carried over twice is there once. */
    Carried(PDDocument target) {
        this.target = target;
    }

    PDDocument target() {
        return target;
    }

    /** An image that can be carried over, and its colours as they were read. */
    record Load(COSStream image, Colours colours) {}

    /** What the samples of an image mean. */
    private sealed interface Colours {
        /** Two states, of which one is ink. */
        record Mask() implements Colours {}

        record Plain(COSName name) implements Colours {}

        record Profile(COSStream stream, int components, byte[] content) implements Colours {}

        record Table(Colours base, int last, byte[] entries) implements Colours {}
    }

    /**
     * Reads the image as far as is needed to carry it over as it is: nothing is decoded but its colours, and what is packed
     * without loss, to measure it. None where that cannot be.
     */
    static Optional<Load> read(COSStream image) throws IOException, UnboundException {
        if (!canBe(image)) return Optional.empty();
        if (image.getBoolean(COSName.IMAGE_MASK, false)) return Optional.of(new Load(image, new Colours.Mask()));
        return colours(image.getDictionaryObject(COSName.COLORSPACE)).map(colours -> new Load(image, colours));
    }

    private static boolean canBe(COSStream image) throws IOException, UnboundException {
        if (REFUSED.stream().anyMatch(image::containsKey)) return false;
        var packing = packing(image);
        int width = image.getInt(COSName.WIDTH);
        int height = image.getInt(COSName.HEIGHT);
        if (packing.isEmpty() || width <= 0 || height <= 0) return false;
        boolean mask = image.getBoolean(COSName.IMAGE_MASK, false);
        var colours = image.getDictionaryObject(COSName.COLORSPACE);
        int components = mask ? 1 : components(colours);
        int bits = mask ? 1 : image.getInt(COSName.BITS_PER_COMPONENT, 1);
        if (components == 0 || !Set.of(1, 2, 4, 8).contains(bits)) return false;
        double row = Math.ceil((double) width * components * bits / 8);
        if (row * height > MOST_BYTES) return false;
        if (packing.get().equals(COSName.DCT_DECODE)) return isSoundJpeg(image, width, height, components);
        if (packing.get().equals(COSName.CCITTFAX_DECODE))
            return components == 1 && bits == 1 && columns(image) == width;
        return hasAllRows(image, (long) row, height);
    }

    private static Optional<COSName> packing(COSStream image) {
        var filter = image.getFilters() instanceof COSArray array && array.size() == 1
                ? array.getObject(0)
                : image.getFilters();
        return filter instanceof COSName name && PACKINGS.contains(name) ? Optional.of(name) : Optional.empty();
    }

    private static Optional<COSDictionary> packingValues(COSStream image) {
        var values = image.getDictionaryObject(COSName.DECODE_PARMS);
        if (values instanceof COSArray array && array.size() > 0) values = array.getObject(0);
        return values instanceof COSDictionary dictionary ? Optional.of(dictionary) : Optional.empty();
    }

    private static int columns(COSStream image) {
        return packingValues(image)
                .map(values -> values.getInt(COSName.COLUMNS, 1728))
                .orElse(1728);
    }

    private static boolean isSoundJpeg(COSStream image, int width, int height, int components) throws IOException {
        try (var in = image.createRawInputStream()) {
            var frame = JpegFrame.of(in);
            return frame.goesInAsItIs()
                    && frame.width() == width
                    && frame.height() == height
                    && frame.components() == components;
        } catch (UnboundException e) {
            return false;
        }
    }

    private static boolean hasAllRows(COSStream image, long row, int height) throws IOException {
        int predictor = packingValues(image)
                .map(values -> values.getInt(COSName.PREDICTOR, 1))
                .orElse(1);
        long expected = (row + (predictor >= 10 ? 1 : 0)) * height;
        try (var in = new InflaterInputStream(image.createRawInputStream())) {
            var buffer = new byte[1 << 16];
            long size = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > expected + SLACK) return false;
            }
            return size >= expected;
        } catch (java.util.zip.ZipException | java.io.EOFException e) {
            return false;
        }
    }

    /** How many colours a sample has; 0 where archive form does not allow the colour space, or it is not plain. */
    private static int components(COSBase space) {
        if (COSName.DEVICEGRAY.equals(space)) return 1;
        if (COSName.DEVICERGB.equals(space)) return 3;
        if (!(space instanceof COSArray array) || array.size() < 2) return 0;
        if (COSName.INDEXED.equals(array.getObject(0)))
            return array.size() == 4
                            && !(array.getObject(1) instanceof COSArray nested
                                    && COSName.INDEXED.equals(nested.getObject(0)))
                            && components(array.getObject(1)) > 0
                    ? 1
                    : 0;
        if (!COSName.ICCBASED.equals(array.getObject(0)) || !(array.getObject(1) instanceof COSStream profile))
            return 0;
        int components = profile.getInt(COSName.N);
        return components == 1 || components == 3 ? components : 0;
    }

    /** The same image in this document. Images that share a profile share it there too. */
    PDImageXObject over(Load load) throws IOException {
        var known = images.get(load.image());
        if (known != null) return known;
        var image = load.image();
        var copy = target.getDocument().createCOSStream();
        copy.setItem(COSName.TYPE, COSName.XOBJECT);
        copy.setItem(COSName.SUBTYPE, COSName.IMAGE);
        keep(image, copy, KEPT);
        if (!(load.colours() instanceof Colours.Mask)) copy.setItem(COSName.COLORSPACE, written(load.colours()));
        copy.setItem(COSName.FILTER, packing(image).orElseThrow());
        packingValues(image).ifPresent(values -> {
            var kept = new COSDictionary();
            keep(values, kept, KEPT_OF_PACKING);
            copy.setItem(COSName.DECODE_PARMS, kept);
        });
        pour(image, copy);
        var carried = new PDImageXObject(new PDStream(copy), null);
        images.put(image, carried);
        return carried;
    }

    private static void pour(COSStream from, COSStream to) throws IOException {
        try (var in = from.createRawInputStream();
                var out = to.createRawOutputStream()) {
            in.transferTo(out);
        }
    }

    private static void keep(COSDictionary from, COSDictionary to, List<COSName> keys) {
        for (var key : keys) {
            var value = from.getDictionaryObject(key);
            if (value instanceof COSArray array) {
                var numbers = new COSArray();
                for (int i = 0; i < array.size(); i++)
                    if (array.getObject(i) instanceof COSNumber number) numbers.add(number);
                to.setItem(key, numbers);
            } else if (value != null && !(value instanceof COSDictionary) && !(value instanceof COSObject)) {
                to.setItem(key, value);
            }
        }
    }

    private static Optional<Colours> colours(@Nullable COSBase space) throws IOException {
        if (space instanceof COSName name) return Optional.of(new Colours.Plain(name));
        if (!(space instanceof COSArray array)) return Optional.empty();
        if (array.getObject(1) instanceof COSStream profile) return Optional.of(profile(profile));
        var base = colours(array.getObject(1));
        if (base.isEmpty()
                || !(array.getObject(2) instanceof COSInteger last)
                || last.intValue() < 0
                || last.intValue() > 255) return Optional.empty();
        int most = (last.intValue() + 1) * components(array.getObject(1));
        return table(array.getObject(3))
                .map(entries -> new Colours.Table(
                        base.get(), last.intValue(), Arrays.copyOf(entries, Math.min(entries.length, most))));
    }

    private static Optional<byte[]> table(@Nullable COSBase table) throws IOException {
        if (table instanceof COSString string) return Optional.of(string.getBytes());
        return table instanceof COSStream stream ? content(stream, MOST_OF_TABLE) : Optional.empty();
    }

    /** What the stream holds; none where it cannot be read, or is more than it may be. */
    private static Optional<byte[]> content(COSStream stream, long most) {
        try {
            return Optional.of(Chain.bytes(stream, most));
        } catch (IOException | UnboundException e) {
            return Optional.empty();
        }
    }

    /** The profile, or plain colours where it is not one that archive form allows. */
    private static Colours profile(COSStream profile) {
        int components = profile.getInt(COSName.N);
        var content = content(profile, MOST_OF_PROFILE).filter(bytes -> isSound(bytes, components));
        if (content.isPresent()) return new Colours.Profile(profile, components, content.get());
        return new Colours.Plain(components == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB);
    }

    private COSBase written(Colours colours) throws IOException {
        var written = new COSArray();
        switch (colours) {
            case Colours.Mask _ -> {}
            case Colours.Plain(var name) -> {
                return name;
            }
            case Colours.Profile(var stream, var components, var content) -> {
                written.add(COSName.ICCBASED);
                written.add(profile(stream, components, content));
            }
            case Colours.Table(var base, var last, var entries) -> {
                written.add(COSName.INDEXED);
                written.add(written(base));
                written.add(COSInteger.get(last));
                written.add(new COSString(entries));
            }
        }
        return written;
    }

    private COSStream profile(COSStream profile, int components, byte[] content) throws IOException {
        var known = profiles.get(profile);
        if (known != null) return known;
        var copy = target.getDocument().createCOSStream();
        copy.setInt(COSName.N, components);
        try (var out = copy.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        profiles.put(profile, copy);
        return copy;
    }

    private static boolean isSound(byte[] content, int components) {
        try {
            var profile = ICC_Profile.getInstance(content);
            int kind = profile.getProfileClass();
            return profile.getNumComponents() == components
                    && profile.getMajorVersion() <= 4
                    && (kind == ICC_Profile.CLASS_INPUT
                            || kind == ICC_Profile.CLASS_DISPLAY
                            || kind == ICC_Profile.CLASS_OUTPUT
                            || kind == ICC_Profile.CLASS_COLORSPACECONVERSION);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
