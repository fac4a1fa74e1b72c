package org.anjuan.document.evidence;

import java.io.IOException;
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

    /**
     * Reads the image as far as is needed to carry it over as it is: nothing is decoded but its colours, and what is packed
     * without loss, to measure it. None where that cannot be.
     */
    static Optional<Load> read(COSStream image) throws IOException, UnboundException {
        if (!canBe(image)) return Optional.empty();
        if (image.getBoolean(COSName.IMAGE_MASK, false)) return Optional.of(new Load(image, new Colours.Mask()));
        return Colours.read(image.getDictionaryObject(COSName.COLORSPACE)).map(colours -> new Load(image, colours));
    }

    private static boolean canBe(COSStream image) throws IOException, UnboundException {
        if (REFUSED.stream().anyMatch(image::containsKey)) return false;
        var packing = packing(image);
        int width = image.getInt(COSName.WIDTH);
        int height = image.getInt(COSName.HEIGHT);
        if (packing.isEmpty() || width <= 0 || height <= 0) return false;
        boolean mask = image.getBoolean(COSName.IMAGE_MASK, false);
        var colours = image.getDictionaryObject(COSName.COLORSPACE);
        int components = mask ? 1 : Colours.components(colours);
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
}
